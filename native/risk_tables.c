/* risk_tables.c - the tables of risk.rules. Written by scripts/make_risk_tables, do not edit. */
#include "risk_tables.h"

const char s2c_risk_text[] =
    "\0"
    "/dev/null\0"
    "/dev/stdin\0"
    "/dev/stdout\0"
    "/dev/stderr\0"
    "/dev/tty*\0"
    "/dev/fd/*\0"
    "/dev/pts/*\0"
    "/dev/tcp/**\0"
    "/dev/udp/**\0"
    "/dev/full\0"
    "/proc/self/fd/*\0"
    "/dev/zero\0"
    "/dev/urandom\0"
    "/dev/random\0"
    "/dev/loop*\0"
    "/dev/sd*\0"
    "/dev/hd*\0"
    "/dev/vd*\0"
    "/dev/xvd*\0"
    "/dev/nvme*\0"
    "/dev/mmcblk*\0"
    "/dev/disk/**\0"
    "/dev/mapper/*\0"
    "/dev/md*\0"
    "/dev/dm-*\0"
    "/dev/sr*\0"
    "/dev/mtd*\0"
    "/dev/ubi*\0"
    "/dev/bcache*\0"
    "/dev/nbd*\0"
    "/dev/rbd*\0"
    "/dev/zd*\0"
    "/dev/vg*/*\0"
    "/dev/ram*\0"
    "/dev/cdrom\0"
    "/dev/root\0"
    "/dev/ubuntu-vg/*\0"
    "/proc/sys/kernel/pid_max\0"
    "/proc/sys/kernel/threads-max\0"
    "/proc/sys/kernel/modules_disabled\0"
    "/proc/sys/kernel/core_pattern\0"
    "/proc/sys/vm/panic*\0"
    "/sys/power/state\0"
    "/sys/devices/system/cpu/*/online\0"
    "/sys/devices/system/memory/*/*\0"
    "/sys/block/*/device/*\0"
    "/sys/bus/*/devices/*/remove\0"
    "/sys/bus/usb/devices/*/authorized*\0"
    "/sys/class/*/*/device/remove\0"
    "/sys/bus/*/drivers/*/*\0"
    "/sys/class/net/*/device/remove\0"
    "/sys/fs/selinux/*\0"
    "/sys/kernel/debug/**\0"
    "/proc/1/*\0"
    "/sys/class/block/*/device/*\0"
    "/proc/sysrq-trigger\0"
    "/dev/mem\0"
    "/dev/kmem\0"
    "/dev/port\0"
    "/dev/watchdog*\0"
    "/proc/kcore\0"
    "/sys/firmware/**\0"
    "/proc/sys/kernel/panic*\0"
    "/proc/sys/kernel/sysrq\0"
    "**/.bash_history\0"
    "**/.zsh_history\0"
    "**/.zhistory\0"
    "**/.histfile\0"
    "**/.sh_history\0"
    "**/.ash_history\0"
    "**/.history\0"
    "~/.local/share/fish/fish_history\0"
    "**/.python_history\0"
    "**/.mysql_history\0"
    "**/.psql_history\0"
    "**/.sqlite_history\0"
    "**/.lesshst\0"
    "**/fish_history\0"
    "**/.viminfo\0"
    "**/.rediscli_history\0"
    "/var/log\0"
    "/var/log/**\0"
    "/run/log/**\0"
    "/run/utmp\0"
    "/var/run/utmp\0"
    "/etc/passwd\0"
    "/etc/shadow\0"
    "/etc/group\0"
    "/etc/gshadow\0"
    "/etc/passwd-\0"
    "/etc/shadow-\0"
    "/etc/sudoers\0"
    "/etc/sudoers.d\0"
    "/etc/sudoers.d/*\0"
    "/etc/security/**\0"
    "/etc/pam.d\0"
    "/etc/pam.d/*\0"
    "/etc/master.passwd\0"
    "/etc/krb5.keytab\0"
    "/etc/polkit-1/**\0"
    "/etc/doas.conf\0"
    "/etc/sudo.conf\0"
    "/etc/pam.conf\0"
    "/etc/hosts.equiv\0"
    "**/.rhosts\0"
    "**/.shosts\0"
    "/etc/nologin\0"
    "/etc/securetty\0"
    "/etc/sssd/**\0"
    "/etc/ldap.conf\0"
    "/usr/share/polkit-1/rules.d/*\0"
    "/etc/ssh/sshd_config.d/*\0"
    "**/.git/*.lock\0"
    "**/*.pub\0"
    "**/known_hosts\0"
    "~/.ssh/config\0"
    "~/.ssh/*.pub\0"
    "~/.ssh/authorized_keys\0"
    "~/.ssh/authorized_keys2\0"
    "**/authorized_keys\0"
    "**/.bashrc\0"
    "**/.bash_profile\0"
    "**/.profile\0"
    "**/.zshrc\0"
    "**/.zprofile\0"
    "**/.zshenv\0"
    "**/.bash_login\0"
    "**/.kshrc\0"
    "~/.config/fish/config.fish\0"
    "/etc/profile\0"
    "/etc/bash.bashrc\0"
    "/etc/bashrc\0"
    "/etc/zsh/**\0"
    "/etc/environment\0"
    "~/.ssh\0"
    "~/.ssh/*\0"
    "~/.gnupg\0"
    "~/.gnupg/**\0"
    "~/.aws\0"
    "~/.aws/*\0"
    "**/.netrc\0"
    "**/.pgpass\0"
    "**/.my.cnf\0"
    "~/.kube\0"
    "~/.kube/config\0"
    "~/.docker/config.json\0"
    "~/.config/gcloud\0"
    "~/.config/gcloud/**\0"
    "~/.azure\0"
    "~/.azure/*\0"
    "~/.password-store\0"
    "~/.password-store/**\0"
    "~/.git-credentials\0"
    "**/.git-credentials\0"
    "~/.local/share/keyrings\0"
    "~/.local/share/keyrings/**\0"
    "/etc/ssl/private\0"
    "/etc/ssl/private/**\0"
    "/etc/ssh/ssh_host_*_key\0"
    "**/id_rsa\0"
    "**/id_ed25519\0"
    "**/id_ecdsa\0"
    "**/id_dsa\0"
    "**/wallet.dat\0"
    "**/.vault-token\0"
    "/etc/letsencrypt\0"
    "/etc/letsencrypt/live/**\0"
    "/etc/letsencrypt/archive/**\0"
    "/etc/shadow.bak\0"
    "~/.config/op\0"
    "~/.mozilla\0"
    "~/.mozilla/**\0"
    "~/.thunderbird\0"
    "~/.thunderbird/**\0"
    "~/.config/google-chrome\0"
    "~/.config/google-chrome/**\0"
    "/etc/wireguard\0"
    "/etc/wireguard/*\0"
    "~/.electrum\0"
    "~/.electrum/**\0"
    "~/.bitcoin\0"
    "~/.bitcoin/**\0"
    "~/.ethereum\0"
    "~/.ethereum/**\0"
    "~/.config/solana\0"
    "~/.config/sops\0"
    "~/.config/sops/**\0"
    "/etc/*.key\0"
    "/etc/*/*.key\0"
    "/etc/*/*/*.key\0"
    "/etc/luks-keys/*\0"
    "/boot/*.key\0"
    "/root/*.key\0"
    "/crypto_keyfile.bin\0"
    "**/.ssh\0"
    "**/.gnupg\0"
    "**/.aws\0"
    "**/.htpasswd\0"
    "~/.config/rclone/rclone.conf\0"
    "~/.npmrc\0"
    "~/.pypirc\0"
    "/root/.ssh/*\0"
    "**/.env\0"
    "/etc/fstab\0"
    "/etc/crypttab\0"
    "/etc/hosts\0"
    "/etc/resolv.conf\0"
    "/etc/nsswitch.conf\0"
    "/etc/hostname\0"
    "/etc/inittab\0"
    "/etc/ld.so.conf\0"
    "/etc/ld.so.preload\0"
    "/etc/ssh/sshd_config\0"
    "/etc/ssh\0"
    "/etc/network/interfaces\0"
    "/etc/netplan\0"
    "/etc/crontab\0"
    "/etc/cron.d\0"
    "/etc/cron.daily\0"
    "/etc/cron.hourly\0"
    "/etc/cron.weekly\0"
    "/etc/cron.monthly\0"
    "/etc/mdadm/**\0"
    "/etc/lvm/**\0"
    "/etc/sysctl.conf\0"
    "/etc/shells\0"
    "/etc/netplan/*.yaml\0"
    "/etc/NetworkManager/system-connections\0"
    "/etc/NetworkManager/system-connections/*\0"
    "/etc/systemd/network\0"
    "/etc/sysconfig/network-scripts/*\0"
    "/etc/selinux/config\0"
    "/etc/rc.local\0"
    "/etc/login.defs\0"
    "/etc/exports\0"
    "/etc/machine-id\0"
    "/etc/default/grub\0"
    "/var/lib/dpkg/status\0"
    "/var/spool/cron/**\0"
    "/etc/systemd/system/default.target\0"
    "/var/lib/rpm/*\0"
    "/var/lib/dpkg/info\0"
    "/var/lib/dpkg\0"
    "/var/lib/rpm\0"
    "/etc/systemd/system/*.wants\0"
    "/etc/systemd/system/*.wants/ssh*\0"
    "/var/mail/*\0"
    "/var/spool/mail/*\0"
    "/boot/**\0"
    "/boot\0"
    "/efi\0"
    "/efi/**\0"
    "/vmlinuz*\0"
    "/initrd*\0"
    "/etc/*/*/**\0"
    "/etc/*/*.*\0"
    "/etc/*.*\0"
    "/var/lib/**\0"
    "/var/www\0"
    "/var/www/*\0"
    "/var/backups\0"
    "/var/backups/*\0"
    "/var/mail\0"
    "/var/mail/**\0"
    "/var/spool\0"
    "/var/spool/**\0"
    "/srv/*\0"
    "/mnt/*\0"
    "/media/*\0"
    "/media/*/*\0"
    "/sdcard\0"
    "/storage/*\0"
    "/run/media/*/*\0"
    "/data\0"
    "/backup\0"
    "/storage\0"
    "/volume*\0"
    "~/backup\0"
    "**/backups\0"
    "~/mbox\0"
    "~/Mail/*\0"
    "/tmp/**\0"
    "/var/tmp/**\0"
    "/tmp\0"
    "/var/tmp\0"
    "~/.cache/**\0"
    "~/.cache\0"
    "/var/cache/**\0"
    "/dev/shm/**\0"
    "/run/user/*/**\0"
    "~/.local/share/Trash/**\0"
    "~/tmp\0"
    "~/tmp/**\0"
    "/bin/*\0"
    "/sbin/*\0"
    "/usr/bin/*\0"
    "/usr/sbin/*\0"
    "/lib32/**\0"
    "/lib64/**\0"
    "/usr/lib/**\0"
    "/usr/lib32/**\0"
    "/usr/lib64/**\0"
    "/usr/libexec/**\0"
    "/usr/local/*/**\0"
    "/usr/src/*/**\0"
    "/usr/share/*/**\0"
    "/sys/**\0"
    "/proc/**\0"
    "/var/run/**\0"
    "/bin\0"
    "/dev\0"
    "/etc\0"
    "/lib\0"
    "/lib32\0"
    "/lib64\0"
    "/libx32\0"
    "/proc\0"
    "/run\0"
    "/sbin\0"
    "/sys\0"
    "/usr\0"
    "/var\0"
    "/usr/bin\0"
    "/usr/sbin\0"
    "/usr/lib\0"
    "/usr/lib32\0"
    "/usr/lib64\0"
    "/usr/libexec\0"
    "/usr/share\0"
    "/var/lib\0"
    "/System\0"
    "/Library\0"
    "/Applications\0"
    "/opt\0"
    "/srv\0"
    "/mnt\0"
    "/media\0"
    "/snap\0"
    "/usr/*\0"
    "/usr/local/*\0"
    "/etc/*\0"
    "/var/cache\0"
    "/var/run\0"
    "/var/opt\0"
    "/dev/**\0"
    "/snap/*\0"
    "/nix\0"
    "/gnu\0"
    "/nix/store\0"
    "~\0"
    "/home\0"
    "/Users\0"
    "~/.local/share/containers\0"
    "~/.local/share/containers/*\0"
    "~/.local/share/applications\0"
    "~/.local/share/fonts\0"
    "~/Documents\0"
    "~/Pictures\0"
    "~/Desktop\0"
    "~/Music\0"
    "~/Videos\0"
    "~/Photos\0"
    "~/Mail\0"
    "~/.config\0"
    "~/.local\0"
    "~/.local/share\0"
    "~/Dokumente\0"
    "~/Bilder\0"
    "~/Maildir\0"
    "~/Dropbox\0"
    "~/Nextcloud\0"
    "~/OneDrive\0"
    "~/Backups\0"
    "~/projects\0"
    "~/Projects\0"
    "~/repos\0"
    "~/workspace\0"
    "**/.git\0"
    "**/.git/**\0"
    "**/.git/*\0"
    "**/.hg\0"
    "**/.svn\0"
    "/dev/tcp/*,/dev/udp/*\0"
    "sends a secret to another machine\0"
    "overwrites the disk {target} from its start\0"
    "writes to {target}, which can stop or break the running system\0"
    "replaces {target}: nobody may be able to log in\0"
    "replaces the secret in {target}\0"
    "replaces {target}: what it held is gone, and logging in may fail\0"
    "wipes the command history in {target}\0"
    "wipes the log {target}\0"
    "overwrites {target}, which the system needs to run\0"
    "replaces {target}, which the system needs\0"
    "/etc/nologin,/run/nologin,/var/run/nologin\0"
    "lets nobody log in any more\0"
    "*.git/HEAD,*.git/index,*.git/packed-refs\0"
    "replaces {target}, which the history of the project hangs on\0"
    "overwrites every file in the current directory\0"
    "overwrites every file in {target}\0"
    "/etc/cron*,/etc/cron*/*,/etc/profile.d/*,/etc/systemd/system/*,/etc/init.d/*,/etc/ld.so*\0"
    "puts what another machine sends where it is run: {target}\0"
    "puts a secret where others can read it: {target}\0"
    "/var/www/*,/srv/*,/usr/share/nginx/*,*public_html/*\0"
    "fills the disk without end\0"
    "writes {target}\0"
    "writes to the disk {target}\0"
    "adds to {target}: whoever is named there gets in\0"
    "changes {target}, which the system needs to run\0"
    "/etc/cron*,/etc/cron*/*,/etc/ld.so*\0"
    "*PermitEmptyPasswords\?yes*,*PermitRootLogin\?yes*\0"
    "lets more people in than is safe\0"
    "*DenyUsers*,*AllowUsers nobody*,*DenyGroups*\0"
    "shuts logins out\0"
    "/etc/hosts.deny\0"
    "*ALL*ALL*,*sshd:*ALL*\0"
    "shuts every connection out\0"
    "loads {target} into every program\0"
    "adds to {target}\0"
    "HISTFILE\0"
    "/dev/null,/dev/zero\0"
    "turns the command history off\0"
    "HISTSIZE,HISTFILESIZE\0"
    "0\0"
    "wipes the command history when the shell ends\0"
    "sets {target}\0"
    "-s,--set\0"
    "sets the clock of the machine\0"
    "--getsize64,--getss,--getpbsz,--getsz,--report,--getro,--getbsz,--getsize\0"
    "changes {last}\0"
    "-P,-M,-S,-s,-L,-k\?,--pager,--path\0"
    "-P,--pager\0"
    "-t,-p,-c,-b,-q\0"
    "-D\0"
    "uses the network\0"
    "-w\0"
    "records what goes over the network into a file\0"
    "-u,--unit,-n,--lines,-p,--since,--until,-S,-U,-b,-o,-t,-g\0"
    "--vacuum-time,--vacuum-size,--vacuum-files\0"
    "deletes old journal entries for good\0"
    "--rotate\0"
    "--vacuum-time\0"
    "deletes the journal\0"
    "status,query,list-*,show,blame,plot,critical-chain,calendar,dot,verify\0"
    "changes a setting of the system\0"
    "-t,-T,-v,-V\0"
    "runs the web server\0"
    "--remove,--move\0"
    "removes files that it takes for infected\0"
    "-S,-c,-t,-p,-h\0"
    "-r,-ls,-x,-list\0"
    "starts a session\0"
    "certificates\0"
    "--dry-run\0"
    "changes certificates\0"
    "-r,--show\0"
    "-w,-s,--systohc,--hctosys,--set\0"
    "sets a clock\0"
    "-s,--output,--set,--config,--install,--remove,--off,--mode\0"
    "changes a setting\0"
    "-r\0"
    "overwrites {last}\0"
    "-e,-f,--expression,--file\0"
    "!,-e,--expression\0"
    "-p,-P,-x,-j,-k,-o\0"
    "+*!*rm\?*,+*!*dd\?*,+*!*mkfs*\0"
    "runs a command hidden in an option\0"
    "--filter,-b,-l,-n,-a,-C\0"
    "--filter\0"
    "writes the pieces into files\0"
    "-o,-k,-t,--output,-T,-S,--compress-program\0"
    "-o,--output\0"
    "overwrites {target}\0"
    "writes the sorted lines into a file\0"
    "-e,-f,-n,-c,-m,-A,-B,-C\0"
    "-n,-c,-s,--lines,--bytes\0"
    "fills the memory without end\0"
    "-f\0"
    "-e,-f,--expression,--file,-l,-i\?\0"
    "-i,--in-place\0"
    "edits {target} in place: a mistake locks everybody out\0"
    "edits {target} in place\0"
    "takes lines out of {target}\0"
    "*SELINUX=disabled*,*SELINUX=permissive*,*PermitEmptyPasswords\?yes*,*NOPASSWD:\?ALL*\0"
    "takes a guard away\0"
    "*PermitRootLogin\?yes*,*PermitEmptyPasswords\?yes*\0"
    "*/d,*[0-9]d\0"
    "deletes lines of {target}\0"
    "s/.\?//*,*/.///\0"
    "empties every line of the file\0"
    "s\?^\?*,s\?.\?*,s\?^.*\?*\0"
    "changes every line of {target}\0"
    "$!d,1!d,d,1\?$d\0"
    "deletes every line of the file\0"
    "edits files in place\0"
    "shows a secret: {target}\0"
    "*shadow*\0"
    "shows the password hashes in {target}\0"
    "overwrites the disk {target}\0"
    "writes {target}: whoever is named there gets in, and a mistake locks everybody out\0"
    "/etc/cron*,/etc/cron*/*,/etc/systemd/system/*,/etc/ld.so*\0"
    "-a,--append\0"
    "adds to a file\0"
    "replaces {target}\0"
    "-t,-e,-E,-d,-S,-j,-c,-o,--type,--extension,--exclude,--max-depth,--changed-within,--changed-before,--size\0"
    "-i\?,-u,-c,-d,-g\0"
    "-u,-U,-g,-G,-t,-s,-P,-o,-p,-C,--user,--format,--sort\0"
    "-d,-n,-O,-s,-u,-C,-c\0"
    "-p,-n,-d,-t,-u,-N,-i\0"
    "-p\0"
    "-u\0"
    "+o\0"
    "HISTFILE,HISTSIZE,HISTFILESIZE\0"
    "turns the command history off: this session will not be kept\0"
    "removes the variable {target}\0"
    "changes a limit of this shell\0"
    "*=*\0"
    "defines {target}\0"
    "-x,-f,-u,-r,-m\0"
    "-x\0"
    "-p,-P,-l,-v,-V,-s,-S,-q\0"
    "sets what a key does\0"
    "-C,-F,-W,-o,-A,-G,-P,-S,-X\0"
    "changes this shell\0"
    "-u,-g,-h,-p,-C,-D,-r,-t,-T,-U,-R,--user,--group,--host,--prompt,--chdir,--chroot\0"
    "-l,-v,-k,-K,--list,--validate,--version\0"
    "-i,-s,-e,--login,--shell,--edit\0"
    "works as root from here on\0"
    "works as another user\0"
    "-u,-C\0"
    "--user,-u\0"
    "-u,-g,-c,--command,--user,-s\0"
    "-c,--command,-s,--shell,-g,-G\0"
    "-u,-C,-S,--unset,--chdir,--split-string\0"
    "-n,-c,-p,-o,-e,-i,-g,-O,-s,-N,-a,-u,-f,--adjustment,--output,--class,--classdata,--what,--why\0"
    "-p,-P\0"
    "changes how a running process is treated\0"
    "-a\0"
    "-t,-w\0"
    "-l,-s,-i,-b,--lib,--faked\0"
    "-u,-p,-a,-P\0"
    "-e,-f,-n,-p,-s,-w,--error-file,--auth-file,--server-num,--server-args\0"
    "--reuid,--regid,--groups,--bounding-set,--inh-caps,--ambient-caps,--securebits,--pdeathsig\0"
    "-e,-o,-p,-F,-r,-C,-G\0"
    "watches what a program does\0"
    "-s,-k,--signal,--kill-after\0"
    "-f,-o,--format,--output\0"
    "-e,-o,-p,-s,-u,-E,-P\0"
    "runs a program\0"
    "-w,-r,-m,-M,-p,-c,-s,-S,-n,-L,-P,--warmup,--runs,--prepare,--cleanup,--setup,--shell,--export-json,--export-markdown\0"
    "-p,-c,-s,--prepare,--cleanup,--setup\0"
    "runs a program many times\0"
    "-t,-m,-u,-p,-o,-e,-E,-G,-S,-r,-w,-c,--unit,--property,--uid,--target\0"
    "-S,-G,-R,-w\0"
    "-t,-S,-G,--target\0"
    "-t,--target=1\0"
    "leaves the container: works as root of the machine\0"
    "-p,-u,-M,-H,-t\?,--unit,--property,--uid,--gid,--on-active,--on-calendar,--on-boot,--description\0"
    "-p,-n\0"
    "-p,-n,--package,--name,-f\0"
    "-h,-H,-w,-g,-l,-t,-p,-O,-o,-x,-M,-X\0"
    "runs a command on other machines\0"
    "-p,-c,-w,-E,--userspec,--groups\0"
    "-c,--command,-t,-I,-O\0"
    "writes a record of the session\0"
    "-n,-d\?,--interval\0"
    "-j,-a,-n,-I,--jobs,--arg-file,-S,--joblog\0"
    "-n,-I,-P,-d,-L,-s,-E,-a,--max-args,--max-procs,--delimiter,--arg-file,--replace,--max-lines\0"
    "sets what happens on a signal\0"
    "-f,-q,-t,-r,-d\0"
    "-l\0"
    "runs commands later\0"
    "runs text as a command\0"
    "runs {target} in this shell\0"
    "-o,-O,--rcfile,--init-file\0"
    "runs the script {target}\0"
    "runs a shell\0"
    "-c,-e,-E,-m,-r,-W,-X,-I,--directory,--eval\0"
    "-m=http.server,SimpleHTTPServer\0"
    "hands the secrets of this directory to everybody who asks\0"
    "--directory\0"
    "hands everything in {target} to everybody who asks\0"
    "-S\0"
    "-t\0"
    "-m=json.tool,timeit,this,calendar\0"
    "-V,--version\0"
    "*manage.py\0"
    "flush,reset_db,drop_test_database,zero\0"
    "empties the database\0"
    "*artisan\0"
    "migrate:fresh,migrate:reset,migrate:refresh,db:wipe\0"
    "runs the program {target}\0"
    "-e,-E,-I,-M,-m,-i\?,-F\?\0"
    "-v,-V,-c\0"
    "flush,reset_db\0"
    "check,shell,showmigrations,help,test,diffsettings\0"
    "works in the project\0"
    "db:drop*,db:reset,db:schema:load,db:purge,db:migrate:reset,db:setup,db:truncate_all\0"
    "-T,-P,--tasks\0"
    "routes,about,stats,-T,notes\0"
    "builds or runs {target}\0"
    "migrate\0"
    "reset\0"
    "--force-reset\0"
    "validate,format,version\0"
    "works in the database\0"
    "--sql\0"
    "downgrade\0"
    "takes every change of the database back\0"
    "ecto.drop,ecto.reset,db:drop,schema:drop,database:drop,dropAll,drop-all,clean,migrate:rollback:all,drop,reset\0"
    "current,history,heads,routes,status,info,validate,version\0"
    "-c,-f\0"
    "runs a dialogue with a program\0"
    "-F,-v,-f,-i,--include\0"
    "-i,--include=inplace\0"
    "-i=inplace\0"
    "-p,-i,-l,-o,-L,-R,-D,-J,-F,-b,-c,-e,-E,-I,-m,-O,-Q,-S,-W,-w,-B\0"
    "-R=*:localhost:22,*:127.0.0.1:22\0"
    "lets others log in to this machine from there\0"
    "-L,-R,-D,-A,-X,-N\0"
    "connects to another machine\0"
    "-u,-w,-e,-n,-c,--user,--workdir,--env,--namespace,--container\0"
    "runs a program in a container\0"
    "-v,-p,-e,-u,-w,--name,--volume,--env,--network,--mount,--restart,-m,--memory,--cpus,--user,--workdir,--publish,--hostname,-h,-l,--pid,--ipc,--entrypoint\0"
    "-v,--volume=*:ro\0"
    "-v,--volume=/:*\0"
    "gives the whole machine to a container\0"
    "--privileged\0"
    "--pid=host\0"
    "runs a container\0"
    "-Path,-Filter,-Include\0"
    "-WhatIf\0"
    "-Recurse,-recurse,-r\0"
    "deletes everything below {target}\0"
    "-Path\0"
    "deletes {target}\0"
    "stops the machine or erases a disk\0"
    "--empty\0"
    "empties the trash: what lies there cannot be had back\0"
    "deletes everything on this machine\0"
    "-r,-R,--recursive\0"
    "deletes a list of files and folders that cannot be read here\0"
    "deletes everything below {target}, a home directory\0"
    "deletes everything in the current directory\0"
    "deletes the directory above, with everything in it\0"
    "deletes what lies in {target}\0"
    "deletes {target}, which stands for a device\0"
    "deletes {target}: nobody can log in any more\0"
    "deletes the keys or passwords in {target}\0"
    "deletes {target}, which a login needs\0"
    "deletes the command history {target}\0"
    "deletes the logs in {target}\0"
    "*.gz,*.[0-9],*.old,*.1,*.xz\0"
    "deletes the log {target}\0"
    "deletes {target}, which the system needs to run\0"
    "deletes {target}, which the system needs\0"
    "deletes {target} with the whole history of the project\0"
    "--no-preserve-root\0"
    "deletes without the guard for /\0"
    "deletes {target}, a home directory\0"
    "removes {target}\0"
    "-n,-s,--iterations,--size\0"
    "-l,--list,--list-cleaners,--preview\0"
    "overwrites {target}, which lies in a place for scratch\0"
    "overwrites {target}: nothing can bring it back\0"
    "overwrites files\0"
    "-t,-S,--target-directory,--suffix\0"
    "moves files into {target}, where nothing can be found again\0"
    "-t,--target-directory\0"
    "moves files to where nothing can be found again\0"
    "moves {target} away: the system needs it there\0"
    "moves {target}, a whole home directory\0"
    "moves {target} away: nobody may get in with a key any more\0"
    "moves files onto the disk {target}\0"
    "/var/log/auth.log*,/var/log/secure*,/var/log/wtmp,/var/log/btmp,/var/log/messages,/var/log/syslog,/var/log/audit/*\0"
    "-t,-S,-m,-o,-g,--target-directory,--suffix,--mode,--owner,--group\0"
    "-m,--mode=4\?\?\?,6\?\?\?,\?4\?\?\?,*u+s*,*u=*s*\0"
    "lets everybody run {last} with its owner's rights\0"
    "copies {target}\0"
    "writes to {target}\0"
    "empties {target}: nobody can log in any more\0"
    "sends the secret {target} to another machine\0"
    "empties {target}\0"
    "replaces {target}, which the system needs to run\0"
    "wipes {target}\0"
    "puts the secret {target} where others can read it\0"
    "*shadow*,*sudoers*\0"
    "empties every file\0"
    "-r,-R,-a,--recursive,--archive\0"
    "overwrites what lies in {target}\0"
    "/var/www/*,/srv/*,/usr/share/nginx/*\0"
    "throws the command history away from now on\0"
    "puts nothing in the place of {target}\0"
    "-f,--force\0"
    "*/ssh.service,*/sshd.service,*/NetworkManager.service,*/networking.service,*/systemd-networkd.service,*/multi-user.target,*/default.target\0"
    "lets {last} not start any more\0"
    "-n,-T,--no-dereference,--no-target-directory\0"
    "puts a link in the place of {target}\0"
    "*poweroff*,*reboot*,*halt*,*rescue*,*emergency*\0"
    "lets the machine stop when it starts\0"
    "makes a link\0"
    "of=\0"
    "overwrites {target}, which the system needs\0"
    "of=/dev/null\0"
    "if=/dev/zero,if=/dev/urandom,if=/dev/random\0"
    "of=*\0"
    "count=*\0"
    "conv=*notrunc*\0"
    "of=*.tex,of=*.doc*,of=*.pdf,of=*.txt,of=*.gz,of=*.zip,of=*.db,of=*.sql,of=*.jpg,of=*.key\0"
    "seek=*\0"
    "copies blocks into a file\0"
    "-o,-O,-s,-L,--output,--overwrite,--drive,--device,--target,-d\0"
    "-o,-O,-d,--output,--overwrite,--drive,--device,--target\0"
    "wipe=\0"
    "copies blocks\0"
    "-s,-l,-r,-o,--size,--reference,--length\0"
    "cuts the disk {target}\0"
    "cuts {target} off\0"
    "cuts every file in {target} off\0"
    "-p,--punch-hole,-c,--collapse-range,-z,--zero-range\0"
    "takes what {target} holds out of it\0"
    "-s,--size=0\0"
    "empties what a list names\0"
    "changes the size of {target}\0"
    "makes {target}\0"
    "-p,--suffix\0"
    "makes a file or directory of its own\0"
    "--reference\0"
    "changes the permissions of everything on this machine\0"
    "changes the permissions of everything below {target}\0"
    "changes the permissions of everything below {target}, keys included\0"
    "lets everybody change everything below {target}\0"
    "takes away the access to everything below {target}\0"
    "lets everybody change {target}\0"
    "takes away the access to {target}\0"
    "lets everybody read {target}\0"
    "-x,-r\0"
    "takes away the right to run or read {target}\0"
    "/usr/bin/sudo,/bin/sudo,/usr/bin/su,/bin/su,/usr/bin/passwd\0"
    "[0-7][0-7][0-7],0[0-7][0-7][0-7],u-s,-s\0"
    "takes the rights of root from {last}\0"
    "[0-6][0-6][0-6],644,444,600,000,0\0"
    "takes away the right to run {target}\0"
    "*/docker.sock\0"
    "lets everybody be root through {target}\0"
    "changes the permissions of {last}\0"
    "--from,--reference\0"
    "gives everything on this machine to another owner\0"
    "root,root:*,nobody*,0,0:*\0"
    "/root/*\0"
    "takes {target} away from its owner\0"
    "gives everything below {target} to another owner\0"
    "root*,nobody*,0,0:*\0"
    "me,me:*,1000,1000:*\0"
    "root*,nobody*\0"
    "root,root:*,0,0:*\0"
    "gives {target} to another owner\0"
    "changes the owner of {last}\0"
    "-p,-v\0"
    "-R\0"
    "changes attributes of everything below {target}\0"
    "+i\0"
    "locks {target}: no account can be changed\0"
    "changes attributes of {last}\0"
    "-m,-x,-M,-X\0"
    "changes who may use everything below {target}\0"
    "changes who may use {target}\0"
    "changes who may use {last}\0"
    "*cap_setuid*,*cap_sys_admin*,*cap_dac*,*all*\0"
    "hands root's powers to whoever runs {target}\0"
    "gives a program rights of root\0"
    "-n,--no-act\0"
    "renames files\0"
    "--use-compress-program,--to-command,-f,-C,-T,-X,-b,-g,-I,-N,-s,-H,-V,--file,--directory,--exclude,--files-from,--checkpoint,--newer-mtime\0"
    "-I,--use-compress-program,--to-command,--checkpoint-action\0"
    "--checkpoint-action=exec*\0"
    "--to-command=*rm*,*sh*\0"
    "--remove-files\0"
    "deletes {target} after packing it\0"
    "-x,--extract,--get\0"
    "-C,--directory\0"
    "unpacks over the system below {target}\0"
    "-C,--directory=/etc/*\0"
    "unpacks over the settings below {target}\0"
    "unpacks over the system\0"
    "-P,--absolute-names\0"
    "unpacks files to wherever the archive says\0"
    "--recursive-unlink\0"
    "deletes what it unpacks over\0"
    "-c,--create\0"
    "-f,--file\0"
    "-t,--list,-d,--compare,--diff\0"
    "-x,--extract\0"
    "-O,--to-stdout\0"
    "-f=-\0"
    "unpacks an archive\0"
    "-P,-x,-i\0"
    "-m,--move\0"
    "deletes what it packs\0"
    "-l,-t,-v,-Z,-z,--list,--test\0"
    "l,t,lb,lt,vt,v\0"
    "packs or unpacks files\0"
    "-S,-b\0"
    "-l,-t,--list,--test\0"
    "-c,--stdout,--to-stdout\0"
    "-k,--keep\0"
    "puts a packed file in the place of {target}\0"
    "-r,--recursive\0"
    "packs every file below {target}\0"
    "puts packed files in the place of all in {target}\0"
    "-d,-P,-x\?\0"
    "-l,-t,-v,-Z,-z,-p,-c\0"
    "unpacks what is not there yet\0"
    "-d=/etc/*\0"
    "-o,-p,-e,--output-directory\0"
    "-o,--output-directory\0"
    "-s\?,-o\?,-p\?,-m\?,-x\?,-i\?,-t\?\0"
    "l,t,b,i,h\0"
    "x,e\0"
    "-s=del\0"
    "packs or unpacks an archive\0"
    "l,lt,lb,v,vt,t,p\0"
    "-D,-F,-I,-O,-E,-H,-C,--directory,--file,--format\0"
    "-t,--list\0"
    "-i,--extract\0"
    "-D,--directory\0"
    "-p,--pass-through\0"
    "copies over the system below {target}\0"
    "-o,--create\0"
    "-F,-O,--file\0"
    "-d,-dest,-e,-p\0"
    "-l,-ll,-s,-stat,-lls\0"
    "-d,-dest\0"
    "unpacks a file system\0"
    "-Z,-z\0"
    "-I,-c,-f,-W,--info,--contents,--field,--show\0"
    "-x,-X,-R,--extract,--vextract,--raw-extract\0"
    "packs or unpacks a package\0"
    "-I,-c,--info,--contents\0"
    "devices,logcat,version,get-state,help\0"
    "works on a device\0"
    "runs a program on a device\0"
    "-c,--command\0"
    "works in a machine\0"
    "-e,--rsync-path,-f,--rsh,--exclude,--include,--filter,--bwlimit,--exclude-from,--include-from,--files-from,--port,--password-file,--log-file,--backup-dir\0"
    "-e,--rsh,--rsync-path\0"
    "-n,--dry-run\0"
    "--list-only\0"
    "makes {last}, which lies in a place for scratch, like its source\0"
    "--delete,--del,--delete-before,--delete-after,--delete-during,--delete-excluded,--delete-delay\0"
    "deletes in {last} all that the source does not hold\0"
    "--ignore-existing\0"
    "--remove-source-files\0"
    "removes what lies in {target} after copying it\0"
    "-P,-i,-o,-l,-c,-F,-J,-S\0"
    "-S,-o\0"
    "replaces {target} with what another machine has\0"
    "deletes in {target} what it is told to\0"
    "copies files\0"
    "ls,lsl,lsd,lsf,size,check,about,version,config,listremotes,cat\0"
    "-c,--cmd,-S,-u,-T\0"
    "!,-c,--cmd\0"
    "edits {target} by itself\0"
    "+*!*rm\?-r*,+*!*dd\?*,+*!*mkfs*\0"
    "hides a command in an option: {target}\0"
    "-c,--cmd=*!*rm\?-r*,*!*dd\?*of=/dev*,*!*mkfs*\0"
    "opens {target} to change it\0"
    "-p,-d,-i,-o,-r,-D,-F,-B,-z,--directory,--input,--strip\0"
    "-d,--directory\0"
    "changes {target} as another machine says\0"
    "changes the system as another machine says\0"
    "changes {target} by a list of changes\0"
    "changes {target}\0"
    "-e,--eval,-f,-l,--load\0"
    "-L,-t,-U,-N,-O,-E,-m,-i,-d,--label,--uuid\0"
    "makes a file system in the file {target}\0"
    "makes a new, empty file system on {target}: what it holds is lost\0"
    "/dev/*,\?:,\?:/,UUID=*,LABEL=*,PARTUUID=*\0"
    "-i,-f,-v\0"
    "makes a file system in an image\0"
    "--scan,--query,--help\0"
    "erases {last}\0"
    "takes {last} over or away, whatever it holds\0"
    "takes a partition of {target} away\0"
    "sets the machine back to an empty one\0"
    "-T,-l,-b,--test,--list-backup,--create-backup\0"
    "replaces the system and every setting\0"
    "replaces the system\0"
    "forgets every setting of the machine\0"
    "cuts wireless connections\0"
    "-m,-o,-n,-T,-p,-v,--mode,--op,--targetname,--portal\0"
    "-u,--logout,--logoutall\0"
    "takes disks away that may be in use\0"
    "-o,--op=delete\0"
    "forgets how a disk is reached\0"
    "changes disks that lie elsewhere\0"
    "status,show,config,list,verify\0"
    "destroy,erase,delete,stop,standby,fence,confirm,remove,--all\0"
    "takes services of the cluster away\0"
    "changes the cluster\0"
    "-u,-t,-p,-A,--user,--state\0"
    "-u,--user,--state,-t,-p,-A\0"
    "stops all jobs of a kind\0"
    "all,-u,0\0"
    "stops all jobs\0"
    "-all,-a\0"
    "stops the job {target}\0"
    "ensure=absent,ensure=purged\0"
    "removes {target} from the machine\0"
    "ssh,sshd\0"
    "ensure=stopped\0"
    "takes the way into this machine away\0"
    "changes the machine\0"
    "-f,--freeze\0"
    "lets nothing be written to {target} any more\0"
    "lets {target} wait\0"
    "takes volumes or limits back to another state\0"
    "-L,-t,-U,-N,-O,-E,-m,-i,-d,-b,-T,-M\0"
    "-o,-t\0"
    "*.img,*.raw,*.qcow2,*.luks,*.vhd,*.vmdk,*.iso,/dev/loop*,/tmp/*\0"
    "/dev/sd*,/dev/nvme*,/dev/vd*,/dev/hd*,/dev/mmc*,/dev/xvd*,/dev/disk/*,/dev/mapper/*,/dev/dm-*\0"
    "changes the image {target}\0"
    "-a,-o,--all,--offset\0"
    "wipes the signatures of {target}: its data can no longer be found\0"
    "-b,-n,-t,-o,-L,-s,-U,-J\0"
    "list,status,info,show,iostat,history,get,luksDump,isLuks,--detail,id-ctrl,smart-log,version\0"
    "-l,-n,-L,-I,-i,--list,--detail,--examine,-p,--print,--show,-a\?\0"
    "discards everything on {target}\0"
    "discards blocks\0"
    "-n,-d,-t,-c,-u,-b,-R,-l\?\0"
    "-p,-l,--print,-i,-P,--pretend\0"
    "-Z,-z,-o,--zap-all,--zap,--clear\0"
    "wipes the partition table of {target}\0"
    "-d,--delete\0"
    "deletes a partition of {target}\0"
    "-R,-l,--load-backup,--replicate\0"
    "replaces the partition table of a disk\0"
    "changes the partitions of {target} without asking\0"
    "changes the partitions of {target}\0"
    "-l,--list\0"
    "-z,--zero\0"
    "begins with an empty partition table on {target}\0"
    "-l,-d,-J,-n,--no-act,--list,--dump,--json\0"
    "--delete,--wipe\0"
    "deletes partitions of {target}\0"
    "replaces the partition table of {target}\0"
    "-a,--align\0"
    "mklabel,mktable\0"
    "makes a new partition table on the disk: its partitions are lost\0"
    "rm\0"
    "deletes a partition\0"
    "resizepart,mkfs\0"
    "changes a partition with what it holds\0"
    "print,unit\0"
    "-security-erase,--security-erase,security-erase,security-erase-enhanced,trim-sector-ranges,make-bad-sector,write-sector,yes-i-know-what-i-am-doing,fwdownload\0"
    "erases {target} for good\0"
    "-t,-T,-tT,-Tt,-I,-i,-C,-g\0"
    "changes how {target} works\0"
    "erases {target}\0"
    "erases flash memory, perhaps with what the machine starts from\0"
    "-p,-w,-r,-c,-l,-i\0"
    "-w,-E,--write,--erase\0"
    "rewrites the firmware of the machine\0"
    "reads the firmware\0"
    "-b,-c,-o,-p,-t\0"
    "overwrites {target} while it tests\0"
    "-R,-f\0"
    "changes the file system {target} by hand\0"
    "takes away devices that are in use\0"
    "-l,-n,-e,-c\0"
    "--zero-superblock\0"
    "wipes the RAID data of {target}: the array is lost\0"
    "-C,--create\0"
    "makes a new array: what its disks hold is lost\0"
    "--stop,-S,--remove,--fail,-f,-r\0"
    "takes disks or arrays away that may be in use\0"
    "-D,-Q,-E,--detail,--examine,--query,--scan\0"
    "changes an array\0"
    "-F,-X\0"
    "takes {last} back to an older state\0"
    "takes {last} in\0"
    "takes {last} away\0"
    "-F\0"
    "takes {target} back before it receives\0"
    "receives {target}\0"
    "destroys {target} with what it holds\0"
    "list,status,get,iostat,history\0"
    "--readonly\0"
    "-f,--repair,--force\0"
    "changes the file system by force\0"
    "/*,*snap*,~*,*\0"
    "deletes the subvolume or device {target}\0"
    "deletes the subvolume\0"
    "show,list,usage,df,status,ls,stats\0"
    "changes the file system\0"
    "-t,--test\0"
    "removes {target} with what it holds\0"
    "-L,-l,--size,--extents,-n\0"
    "makes {target} smaller: what lies behind the new end is lost\0"
    "-L,-l,--size,--extents=-*\0"
    "works on the volumes\0"
    "-a,-L,-l,-n,-p,--activate,--size,--name\0"
    "-f,--force,-ff\0"
    "takes {target} over, whatever it holds\0"
    "--removemissing\0"
    "takes volumes out of {target} with what they hold\0"
    "-a,--activate=n,no\0"
    "takes the volumes of {target} away\0"
    "--merge\0"
    "takes {target} back to a snapshot\0"
    "changes the volumes\0"
    "takes away the access to what {target} holds encrypted\0"
    "*root*,*home*\0"
    "takes {target} away while it is in use\0"
    "closes {target}\0"
    "--type,--key-file,-d,-c,-s\0"
    "status,luksDump,isLuks,benchmark,luksUUID\0"
    "opens or closes {target}\0"
    "-b,-t\0"
    "-L\0"
    "--repair\0"
    "throws the journal of {target} away\0"
    "--rebuild-tree,--rebuild-sb\0"
    "rebuilds {target} from what it finds\0"
    "repairs {target}\0"
    "-O,-o,-U,-L,-c,-i,-m,-r,-u,-g,-e,-E,-I\0"
    "-L,-O,-o,-U,-c,-i,-m,-j\0"
    "-O=^has_journal,^*\0"
    "takes features away from {target}\0"
    "-a,--show,-s,-l,-P\?,--list,-j\0"
    "-s,-n,--show,--dry-run\0"
    "-a,-v,-A\0"
    "changes the use of {target}\0"
    "-l,-s,-P,-r,-b,--show,--list\0"
    "takes a partition of {last} away\0"
    "-t,-o,-L,-U,--types,--options,--label\0"
    "-a,-L,-U,--all\0"
    "-a,--all\0"
    "-o,--options=*remount*ro*,ro*remount*\0"
    "lets nothing be written any more\0"
    "-o,--options=*remount*ro*,*remount*noexec*\0"
    "lets nothing be written or run in {target} any more\0"
    "-o,--options=*remount*\0"
    "changes how {target} is mounted\0"
    "-M,--move\0"
    "takes {target} away\0"
    "--bind,-B,--rbind,-R,-M,--move\0"
    "/mnt,/media,/srv,/proc,/sys,/dev,/run\0"
    "mounts {target}\0"
    "puts something else over {last}\0"
    "-o,--options=*bind*\0"
    "-t,--types=proc,sysfs,devtmpfs,devpts,securityfs,cgroup*,efivarfs,bpf,debugfs,tracefs\0"
    "mounts {last}\0"
    "/tmp,/run,/dev/shm,/var/tmp\0"
    "-t,--types=tmpfs\0"
    "/mnt/*,/media/*,/srv/*\0"
    "-t,--types=overlay,tmpfs,ramfs,aufs,overlayfs\0"
    "/boot,/boot/efi,/efi\0"
    "takes every file system away\0"
    "takes {target} away with all below\0"
    "-t,-n\0"
    "-l,-f,--lazy,--force\0"
    "puts another system in the place of this one\0"
    "-t,-l,-d,-o,-S,-s\0"
    "starts a self-test of {target}\0"
    "-s,-n,-signal\0"
    "-l,-L,-0\0"
    "-1\0"
    "stops every process that it may stop\0"
    "-9,-KILL,-SIGKILL,-TERM,-15,-SIGTERM,-s,-n,-HUP,-STOP\0"
    "-9,-KILL,-SIGKILL\0"
    "stops everything in this session\0"
    "-HUP,-1,-SIGHUP,-0,-CONT,-QUIT,-USR1,-USR2\0"
    "stops the first process: the machine goes down or stands still\0"
    "stops processes that the system or the way into it hangs on\0"
    "stops or signals process {target}\0"
    "-u,-s,-g,-t,-P,-signal,-user,-G,-U,-o\0"
    "-l,-0,-list\0"
    "rsyslogd,syslog-ng,auditd,systemd-journald,fail2ban-server\0"
    "stops {target}, which keeps watch\0"
    ".,.*,^,,init,systemd,sshd,dbus-daemon,systemd-logind,Xorg,gnome-shell,NetworkManager,dockerd,systemd-*\0"
    "stops {target}: the system, the session or the access goes with it\0"
    "stops everything but what it names\0"
    "stops every program with a window\0"
    "-t,-P,-terminal,-parent,-s,-session=*\0"
    "stops everything that runs there\0"
    "-u,-U,-user,-uid,-euid=*\0"
    "stops everything that this user runs\0"
    "-u=root\0"
    "stops processes of root\0"
    "stops or signals {target}\0"
    "stops every process\0"
    "-k,--kill\0"
    "stops everything that uses {target}\0"
    "stops what uses {target}\0"
    "frequency-info,list\0"
    "changes how processes are treated\0"
    "--help,-w,--wtmp-only\0"
    "stops the machine: whatever is not saved is lost, and so is every connection\0"
    "calls a planned shutdown off\0"
    "-k\0"
    "only warns\0"
    "0,6,1,s,S\0"
    "stops the machine or takes it down to one user\0"
    "changes the state of the machine\0"
    "-m,-s,-t,-d,--mode,--seconds\0"
    "-m,--mode=off\0"
    "switches the machine off\0"
    "sends the machine to sleep\0"
    "stops the machine or what runs on it: whatever is not saved is lost, and so is every connection\0"
    "reboot.target,poweroff.target,halt.target,rescue*,emergency*,shutdown.target,runlevel0*,runlevel6*,kexec.target,ctrl-alt-del*\0"
    "stops the machine, or lets it stop when it starts\0"
    "*.Reboot,*.PowerOff,*.Halt,Reboot,PowerOff,Halt,KExec,*.TerminateUser\0"
    "stops the machine\0"
    "-m,--method=*Reboot,*PowerOff,*Halt\0"
    "list,status,tree,introspect,monitor,get-property\0"
    "asks a service to do something\0"
    "-d,-o,-m,--dest,--object-path,--method\0"
    "introspect,monitor\0"
    "--power-off,--reboot,--halt,--logout,--force,--shutdown-dialog,--no-prompt\0"
    "ends the session, or stops the machine\0"
    "asks whether to end the session\0"
    "-H,-U,-P,-I,-f\0"
    "sel\0"
    "wipes the log of the machine\0"
    "racresetcfg,clearall,factory,systemerase,clrsel,deleteuser\0"
    "wipes what the machine keeps\0"
    "off,cycle,reset,soft,powerdown,hardreset,powercycle\0"
    "status,list,print,info,sensor,elist,show\0"
    "changes the machine from below\0"
    "reboot*,poweroff*,halt*,rescue*,emergency*,shutdown*,runlevel0*,runlevel6*\0"
    "stops the machine or what runs on it\0"
    "multi-user.target,graphical.target,basic.target,sysinit.target,local-fs.target,network.target,sockets.target,default.target\0"
    "takes {target} away, which the machine needs to start\0"
    "ssh,sshd,ssh.*,sshd.*,dropbear*\0"
    "takes the way into this machine away: {target}\0"
    "networking*,NetworkManager*,network-manager*,network,network.*,connman*,dhcpcd*,getty@*,systemd-udevd*,user.slice,user@*,system.slice,systemd-networkd*,systemd-logind*,dbus,dbus.*,systemd-resolved*,wpa_supplicant*\0"
    "takes {target} away: connections and logins may go with it\0"
    "stops every service of a list\0"
    "cron,crond,cron.*,crond.*,atd,*timers.target,chrony*,ntpd,systemd-timesyncd*,dbus-broker*,display-manager*\0"
    "takes {target} away, which others count on\0"
    "firewalld*,ufw*,iptables*,nftables*,fail2ban*,apparmor*,auditd*,rsyslog*,systemd-journald*,clamav*\0"
    "takes the guard {target} away\0"
    "stops {target}\0"
    "-u,-p,-t,-H,-M,-n,--type,--state,--property,--unit\0"
    "status,show,cat,list-*,is-*,get-default,help,show-environment\0"
    "status,--status-all,list,needsme\0"
    "-l,--list,--status-all\0"
    "ssh,sshd,networking,network,NetworkManager,network-manager,dropbear\0"
    "bootout,kill\0"
    "*ssh*\0"
    "takes the way into this machine away: {last}\0"
    "down,stop,force-stop,unload,d,remove,disable\0"
    "ssh,sshd,networking,network,NetworkManager,network-manager,dropbear,*ssh*.plist\0"
    "stop,shutdown,unmonitor,d,down\0"
    "stops every service\0"
    "ufw,firewalld,iptables,nftables,rsyslog,auditd,fail2ban\0"
    "changes the service {target}\0"
    "me,root,self\0"
    "ends the session of {target}\0"
    "\?,\?\?,c\?\0"
    "ends a session\0"
    "ssh*,net*,dbus*\0"
    "-a,-l\0"
    "changes services\0"
    "-e,--exec\0"
    "starts another kernel at once: whatever is not saved is lost\0"
    "loads a kernel\0"
    "e1000*,igb*,igc,ixgbe*,i40e*,ice,r8169,r8152,r81*,tg3,bnx2*,be2net,mlx*,ena,virtio*,vmxnet3,hv_*,xen*,iwl*,ath*,brcm*,b43,rtl*,rtw*,mt76*,cfg80211,mac80211,bonding,forcedeth,sky2,alx,atlantic,cdc_*,usbnet,nvme*,ahci,libahci,sd_mod,scsi*,megaraid*,mpt*,libata,ata_*,hpsa,aacraid,dm_*,dm-*,raid*,md_mod,ext4,xfs,btrfs,zfs,f2fs,nfs,nfsd,overlay,fuse,usbhid,hid*,usbcore,xhci*,ehci*,ohci*,uhci*,usb_storage,usb-storage,uas,i8042,atkbd,psmouse,evdev,i915,amdgpu,radeon,nvidia*,nouveau,drm*,ip_tables,iptable_*,nf_*,x_tables,wireguard,mmc*,sdhci*\0"
    "takes the driver {target} away: disks, network, screen or keyboard may go with it\0"
    "forces a kernel module out\0"
    "unloads a kernel module\0"
    "-C,-d,-S\0"
    "-c,-n,--show-depends,--dry-run,-R,--resolve-alias,-D\0"
    "-r,--remove\0"
    "forces a kernel module out or in\0"
    "loads or unloads a kernel module\0"
    "--remove,--force\0"
    "changes how everybody logs in\0"
    "list,current,show,check\0"
    "writes to the hardware\0"
    "kernel.panic*=*,kernel.sysrq*=*,vm.overcommit_memory*=*,kernel.core_pattern=\?sh*,kernel.core_pattern=*tmp*,kernel.pid_max*=*,kernel.threads-max=*,kernel.modules_disabled*=*,vm.panic_on_oom*=*,kernel.randomize_va_space=0,kernel.yama.ptrace_scope=0,net.ipv4.icmp_echo_ignore_all=1,net.ipv4.tcp_mem=*,fs.file-max=\?,fs.file-max=\?\?,fs.file-max=\?\?\?,fs.protected_*=0,kernel.kptr_restrict=0,net.ipv4.tcp_syncookies=0\0"
    "changes {target}, which can stop the machine\0"
    "-w,-p,--write,--load,--system\0"
    "changes a setting of the kernel\0"
    "changes the running system\0"
    "writes what waits in memory to the disks\0"
    "-l,-f,-n\0"
    "-C,--clear,-c,--read-clear\0"
    "wipes the messages of the kernel\0"
    "-n,-D,-E\0"
    "changes what the kernel shows\0"
    "clear,clear-session,delete\0"
    "wipes the command history\0"
    "-d,-w\0"
    "changes the command history\0"
    "runs a command again\0"
    "rotates the logs away\0"
    "rotates logs\0"
    "-e,-w,-p,-k,-a,-S,-F,-b,-f,-W,-d\0"
    "deletes every rule of the audit\0"
    "-e=0\0"
    "switches the audit off\0"
    "-l,-s\0"
    "changes the audit\0"
    "leaves a message\0"
    "-u,-t,-b\0"
    "-C,--clear\0"
    "wipes who logged in when\0"
    "sudo,wheel,admin,root,adm\0"
    "takes an account out of {target}: it can no longer become root\0"
    "takes {target} out of a group\0"
    "deletes the account {target}\0"
    "deletes the group {target}\0"
    "-n,-x,-w,-i\0"
    "-S,--status\0"
    "-l,--lock\0"
    "locks the account {target} out\0"
    "takes the password of {target} away: anybody gets in\0"
    "-u,--unlock\0"
    "lets root log in with a password\0"
    "changes a password\0"
    "sets passwords, whoever has them\0"
    "-G,-g,-d,-e,-f,-l,-s,-u,--groups,--gid,--home,--expiredate,--inactive,--login,--shell,--uid,--password,-p\0"
    "-L,--lock\0"
    "locks the account out\0"
    "-s,--shell=*nologin,*/false,*/true\0"
    "lets the account log in no more\0"
    "-e,--expiredate=1,0,1970*\0"
    "-G,--groups\0"
    "takes {target} out of all groups that are not named\0"
    "-u,--uid=0\0"
    "makes {target} root\0"
    "-p,--password=\?,!*\0"
    "changes the account {target}\0"
    "-E,-M,-m,-d,-I,-W,--expiredate\0"
    "-E,--expiredate=0,1,1970*\0"
    "changes when {target} must renew the password\0"
    "-s,--shell\0"
    "-s,--shell=*nologin,*/false,*/true,/dev/null\0"
    "changes the shell of {target}\0"
    "-u,-g,-G,-d,-s,-c,-p,-e,--uid,--gid,--home,--shell\0"
    "makes a second root\0"
    "makes the account {target}\0"
    "changes an account\0"
    "puts the password hashes where everybody can read them\0"
    "-x,--delete\0"
    "-L,--list\0"
    "-a,-d,-A,-M,--add,--delete\0"
    "-d,--delete=*\0"
    "-M=*\0"
    "sudo,wheel,admin,root\0"
    "replaces all members of {target}\0"
    "changes a group\0"
    "0,Permissive,permissive\0"
    "takes the guard SELinux away\0"
    "changes what programs may do\0"
    "takes the guard AppArmor away\0"
    "deletes or locks accounts\0"
    "-q,-p,-w,-r,-k,-t\0"
    "-q=delprinc*,delete_principal*,cpw*-randkey*,ktadd*,delpol*\0"
    "deletes accounts or their keys\0"
    "*delprinc*,*delete principal*\0"
    "deletes accounts\0"
    "-q=list*,get*\0"
    "changes accounts\0"
    "-d,-s,-a\0"
    "list,info,show,status,sss\0"
    "--list,-L,-I,-O\0"
    "reset,unbind,delete,wipe,nuke,factory-reset\0"
    "deletes keys\0"
    "--wipe-slot,--delete-object,-R,-b,--wipe\0"
    "changes keys\0"
    "list,show,find\0"
    "-alias,-keystore,-storepass,-n,-d\0"
    "-delete,-D,-F\0"
    "deletes keys or certificates\0"
    "-list,-L,-K,-printcert\0"
    "changes keys or certificates\0"
    "-f,-t,-b,-C,-N,-P,-o,-in,-out,-i,-subj,-days,-keyout,-connect,-r,-u\0"
    "--delete-secret-keys,--delete-secret-and-public-key,--delete-secret-key\0"
    "deletes secret keys\0"
    "rm,delete,remove\0"
    "-l,-L,-y,-H,-F,--list-keys,--list-secret-keys,-k,-K,--verify,--fingerprint,-d,--decrypt,--version\0"
    "version,list,certificates,help,ls,show,find,pubkey,genkey,rand,dgst,s_client,x509,verify\0"
    "-o,-r,-u,--output,--recipient,--local-user,--homedir,--keyserver,--recv-keys,--passphrase\0"
    "--delete-keys,--delete-key\0"
    "--yes\0"
    "--list-keys,--list-secret-keys,-k,-K,--verify,--fingerprint,-d,--decrypt,--version,--list-packets,--list-sigs,--check-sigs\0"
    "changes keys, or what they lock\0"
    "-f,-t,-b,-C,-N,-P,-R,-F,-I,-s,-E,-m\0"
    "replaces the key {target}\0"
    "-f=/etc/ssh/*\0"
    "changes the passphrase of {target}\0"
    "-l,-y,-F,-B\0"
    "makes or changes a key\0"
    "-in,-out,-keyout,-days,-subj,-newkey,-connect,-CAfile,-inkey,-name,-servername\0"
    "-out,-keyout\0"
    "replaces the secret {target}\0"
    "s_client\0"
    "x509,s_client,verify,rand,dgst,version,ciphers,speed,base64,passwd,list,asn1parse,sha256,md5,prime\0"
    "-out\0"
    "enc,rsa,pkey,req,pkcs12,crl,ec,genrsa,cms,smime\0"
    "writes keys or certificates\0"
    "clear,purge,delete*,rm,remove,revoke,unlink,reap\0"
    "deletes keys or passwords\0"
    "-A,-a\0"
    "list,show,get,search,lookup,find-*,status,describe,print,rlist,ls,read\0"
    "changes keys or passwords\0"
    "deletes the password {target}\0"
    "-s,-o,-g,-R\0"
    "changes something\0"
    "changes the password store\0"
    "-o,-O\?,-d,-H,-X,-u,-F,-T,-A,-e,-b,-c,-m,-w,-x,-r,-i\?,-Q,--quote,--output,--data,--data-binary,--data-raw,--data-urlencode,--header,--request,--user,--form,--upload-file,--post-file,--post-data,--body-file,--user-agent,--cookie,--max-time,--cacert,--cert,--key,--proxy,--retry,-P,-U,-t,-T,--limit-rate,--method,-E,--connect-timeout,--resolve,--url\0"
    "-d,-F,-T,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--body-file\0"
    "-X,--request,--method=DELETE,delete\0"
    "asks the other machine to delete {target}\0"
    "DELETE\0"
    "asks the other machine to delete something\0"
    "-d,--data,--data-raw,--data-binary,--data-urlencode=*DROP\?DATABASE*,*DROP\?TABLE*,*drop\?database*,*drop\?table*,*TRUNCATE\?TABLE*,*truncate\?table*,*DROP\?MEASUREMENT*\0"
    "drops what the database holds under that name\0"
    "-Q,--quote=DELE*,RMD*,-DELE*,rm*\0"
    "deletes on the other machine\0"
    "*/_delete_by_query*,*/_delete/*,*flushall*,*FLUSHALL*\0"
    "asks the other machine to delete what it holds\0"
    "-o,-O,--output,--output-document\0"
    "overwrites {target} with what another machine sends\0"
    "-o,--output=/etc/cron*,/etc/profile.d/*,/etc/init.d/*,/etc/systemd/system/*,/etc/ld.so*,*/.git/hooks/*\0"
    "-d,-F,-T,-X,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--post-data,--body-file,--request\0"
    "sends something to another machine\0"
    "-o,-O,--output,--output-document=-,/dev/null,/dev/stdout\0"
    "-o,--output,-O,--remote-name,--output-document\0"
    "saves a file from the network\0"
    "-cfg,-T,-cols,-width,-o\0"
    "-O,-o,-P,-a,-U,-t,-T,-i,-A,-R,-l,-e,-Q,--output-document,--output-file,--directory-prefix,--post-file,--post-data,--body-file,--header,--user,--password,--user-agent,--limit-rate,--method,--tries,--timeout,--input-file\0"
    "--method=DELETE\0"
    "-O,--output-document\0"
    "-O,--output-document=/etc/cron*,/etc/profile.d/*,/etc/init.d/*,/etc/systemd/system/*,/etc/ld.so*,*/.git/hooks/*\0"
    "--spider\0"
    "--post-data,--post-file,--body-file,--method\0"
    "-O,--output-document=-,/dev/null,/dev/stdout\0"
    "saves files from the network\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-a,-f,-t,-S\0"
    "-a,-A\0"
    "-zv,ls\0"
    "talks to another machine\0"
    "-e,-c,-u,-p,-f\0"
    "-e,-c=*put*shadow*,*put*id_rsa*,*mirror*-R*.ssh*\0"
    "-P,-i,-o,-l,-c,-F,-J,-S,-b,-e,-u,-p\0"
    "*put*shadow*,*put*id rsa*,*put*id ed25519*,*put*.ssh*,*put*.gnupg*\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-q\0"
    "-e,-c,--exec,--sh-exec\0"
    "hands a shell to another machine\0"
    "*flush\?all*,*flush\?all*,*FLUSHDB*,*flushdb*,*DROP DATABASE*,*drop database*,*SHUTDOWN*\0"
    "empties the database of the other machine\0"
    "*EXEC:*,*SYSTEM:*,*exec:*,*system:*\0"
    "FILE:/etc/*,OPEN:/etc/*,*id_rsa*,*shadow*\0"
    "-l,-k,--listen\0"
    "waits for other machines\0"
    "-a,-t,-f,-b,-i,-d\0"
    "puts the secret {target} where everybody can read it\0"
    "-f,-a,-i\0"
    "puts a secret where everybody can read it\0"
    "puts something where others can read it\0"
    "hands a shell to whoever connects\0"
    "-l,-list,--list\0"
    "-nopw,-SecurityTypes=None,--SecurityTypes=None\0"
    "-viewonly\?\0"
    "lets everybody in who connects\0"
    "None,none,22,sh,bash,/bin/sh,/bin/bash\0"
    "lets others in\0"
    "-SecurityTypes,-display,-rfbport,-passwdfile,-rfbauth,-geometry,-localhost\?\0"
    "-nopw\0"
    "-SecurityTypes=None,none\0"
    "-p,-d,-h,-r,-l,-c,--port,--root,--docroot\0"
    "-d,-h,-r,--root,--docroot\0"
    "-d,-h,-r,--root,--docroot,-t,-v,-k\0"
    "hands everything here to everybody who asks\0"
    "lets others read files\0"
    "sh,bash,/bin/sh,/bin/bash,login\0"
    "+\0"
    "lets everybody see and steer this screen\0"
    "changes who may use this screen\0"
    "-l,-e,-b\0"
    "-t,-p,-s,-d,-i,-o,-j,-m,-A,-I,-D,-P,-R,-N,--dport,--dports,--match,-m,--sport,--table,--jump,--protocol\0"
    "-L,-S,-C,--list,--list-rules,--check\0"
    "-F,--flush\0"
    "drops every rule of the firewall\0"
    "-D,--delete\0"
    "--dport,--dports,--destination-port=22,ssh,*22*,2222\0"
    "-j,--jump=ACCEPT\0"
    "takes the rule away that lets ssh in\0"
    "-P,--policy\0"
    "changes what happens to everything that no rule names\0"
    "-X,--delete-chain\0"
    "deletes chains of the firewall\0"
    "-A,-I,--append,--insert=INPUT\0"
    "-j,--jump=DROP,REJECT\0"
    "-s,--source\0"
    "!\0"
    "--dport,--dports\0"
    "shuts out everybody but {target}\0"
    "-p,--protocol=icmp*,udp,ipv6-icmp\0"
    "changes the firewall\0"
    "-A,-I,-R,--append,--insert=INPUT,OUTPUT,PREROUTING\0"
    "-s,--source,-d,--destination,--dport,--dports,--destination-port,--ctstate,--state,--sport,--sports\0"
    "-A,-I,--append,--insert\0"
    "--dport,--dports,--destination-port,--sport=22,ssh,22\?*,*\?22,2222\0"
    "shuts ssh out\0"
    "-s,--source,-d=0.0.0.0/0,0/0,::/0\0"
    "down,delete\0"
    "cuts the connection of {target}\0"
    "list,status,lldp,cat\0"
    "changes the network\0"
    "-F,-D,--flush,--delete\0"
    "cuts connections\0"
    "cuts the connections of others\0"
    "ipv4.method\0"
    "changes the connection {target}\0"
    "replaces all rules of the firewall\0"
    "replaces the rules of the firewall\0"
    "drops rules of the firewall\0"
    "-c,--check\0"
    "*drop*,*policy*\0"
    "input,output,add*\0"
    "shuts connections out\0"
    "flush*\0"
    "*flush\?ruleset*,*delete\?table*,*policy\?drop*\0"
    "drops rules of the firewall, or shuts connections out\0"
    "-s,-n,-v\0"
    "-d,-F\0"
    "switches the firewall off\0"
    "clear,flush,stop,-x,-f\0"
    "status,show,check,list,-l\0"
    "drops sets of the firewall\0"
    "list,save,test\0"
    "status,show,version,app\0"
    "default\0"
    "allow\0"
    "outgoing\0"
    "lets everybody in\0"
    "deny,reject\0"
    "shuts out whatever no rule names\0"
    "22,22/tcp,ssh,OpenSSH,any\0"
    "22,22/tcp,ssh,OpenSSH\0"
    "--remove-service,--remove-port,--set-default-zone,--set-target,--zone,--add-rich-rule,--add-port,--add-service,--change-interface\0"
    "--zone=drop,block\0"
    "--change-interface,--add-interface\0"
    "--panic-on\0"
    "cuts every connection\0"
    "--remove-service=ssh,sshd\0"
    "--remove-port=22/tcp\0"
    "--set-default-zone=trusted\0"
    "--set-target=ACCEPT\0"
    "--set-default-zone=drop,block\0"
    "--set-target=DROP,*REJECT*\0"
    "--delete-zone,--reset-to-defaults\0"
    "--list-all,--state,--get-zones,--list-ports,--list-services,--get-active-zones,--get-default-zone,--list-all-zones,--query-service,--query-port\0"
    "-n,-netns,-f,-family\0"
    "show,list,ls,get,s,sh,lst,monitor\0"
    "set,add,del,delete,flush,replace,change,append,exec,up,down,a\?,d\?\0"
    "lo\0"
    "removes the connection {target}\0"
    "takes every address of {last} away: connections break\0"
    "takes the address {target} away\0"
    "takes the address {target} away: connections break\0"
    "takes a connection away\0"
    "drops routes: connections break\0"
    "default,0.0.0.0/0\0"
    "drops the way out of this network\0"
    "drops a route\0"
    "blackhole,unreachable,prohibit\0"
    "127.0.0.1\0"
    "adds a route\0"
    "drops every packet\0"
    "adds a rule\0"
    "deletes {target} with its connections\0"
    "-n,-V,--show,-I,-f,-i,-A,-s,-d,-h,-y,-a\0"
    "show,list,link,info,status,scan,dump\0"
    "show,list,list-br,list-ports,get\0"
    "del-br,del-port,emer-reset,--if-exists\0"
    "takes {last} away: connections break\0"
    "changes a bridge\0"
    "lets a network card show itself\0"
    "advertise\0"
    "-E,--change-eeprom,-f,--flash\0"
    "rewrites what the network card {target} keeps\0"
    "-s,-G,-K,-C,-A,-L,-E,-f,-r,-X,--change,--flash\0"
    "changes the network card {target}\0"
    "rem\0"
    "disable,disabled,delete,reset,off\0"
    "disable_network,remove_network,disconnect,disable,forget,terminate\0"
    "status,list_networks,scan,scan_results,services,technologies,list,show\0"
    "flush,delete\0"
    "del,delete,flush\0"
    "drops a route: connections break\0"
    "add\0"
    "127.*,lo,reject\0"
    "down,0.0.0.0\0"
    "cuts the connection {target}\0"
    "switches radios on\0"
    "-r,-k,-x,--release,--exit\0"
    "gives the address of {target} back: connections break\0"
    "disconnect,del\0"
    "cuts the connection\0"
    "info,list,scan,link,dump,get\0"
    "changes a connection\0"
    "txpower\0"
    "delif,delbr,nomaster\0"
    "takes {last} out of its bridge: connections break\0"
    "show,showmacs,showstp,fdb,vlan,link\0"
    "takes a peer of {target} away\0"
    "status,ip,ping,netcheck,version,whois,cert,bugreport,debug,licenses\0"
    "logout,down\0"
    "cuts the connection to the private network\0"
    "funnel\0"
    "lets everybody in on the net\0"
    "set,up\0"
    "--ssh,--exit-node,--reset,--advertise-exit-node\0"
    "changes who gets in, or the way out\0"
    "changes the private network\0"
    "status,list*,info,version,peers,show*,statusall,account\0"
    "--list-sas,--list-conns,--stats\0"
    "leave,down,logout,disconnect,d,delete,remove,stop,deregister,expire,force-stop,purge\0"
    "delete,remove,expire,cleanup\0"
    "--terminate,-t\0"
    "-d,-s,-f,--delete,--set,--file\0"
    "changes who is known in the network\0"
    "show,global,neighbor\0"
    "-c=no\?*,clear*,shutdown*,write\?erase*,reload*,delete*,reset*\0"
    "takes routes or connections away\0"
    "disable,down,graceful,shutdown,restart\0"
    "del,delete,unset,no,shutdown,erase,reset,clear\0"
    "changes routes\0"
    "show,dump-*,list*,get*,*/show,find,lsp-list\0"
    "del-*,emer-reset,exit,*/flush*,*-del,destroy,*/reset,drop,del-dp,del-if,ls-del,lr-del,lsp-del\0"
    "*1.3.6.1.2.1.2.2.1.7*,*ifAdminStatus*,*reload*,*1.3.6.1.4.1.318*\0"
    "cuts a connection or the power of another machine\0"
    "changes a setting of another machine\0"
    "--version,-h,--help,-l,--list,-L\0"
    "-e,-x,--flood,--rand-source,--deauth,-0,--os-shell,--os-cmd,--dump,--dump-all,-T,--fakeauth,--spoof\0"
    "attacks other machines\0"
    "client,server\0"
    "R:*\0"
    "lets others in through a tunnel\0"
    "d,a,b,m,f,*mon\0"
    "tries other machines\0"
    "--version,-h,--help\0"
    "changes the name of the machine\0"
    "deletes the connection {target} with its settings\0"
    "show,list,status,monitor,show-password\0"
    "stop,unload\0"
    "takes the guard away\0"
    "unban\0"
    "lets everybody in who was shut out\0"
    "banip\0"
    "0.0.0.0/0,::/0\0"
    "shuts everybody out\0"
    "status,ping,banned,get\0"
    "changes who is shut out\0"
    "show,ls,list\0"
    "loss\0"
    "100%\0"
    "loses every packet\0"
    "changes how packets are sent\0"
    "-s,--simulate,--dry-run,--just-print,--no-act\0"
    "removes {target} with its settings\0"
    "--purge,--allow-remove-essential\0"
    "removes packages with their settings\0"
    "removes packages, whatever they are\0"
    "libc6*,glibc*,libc-bin,bash,dash,coreutils,systemd,systemd-sysv,sudo,apt,dpkg,rpm,dnf,yum,zypper*,pacman,python,python3,python3-minimal,python*-minimal,linux-image*,linux-generic,linux-headers-generic,linux,linux-lts,kernel*,grub*,shim*,openssh-server,openssh,openssl,libssl*,init,udev,util-linux,login,passwd,network-manager,NetworkManager,mount,base-files,base,filesystem,perl-base,initramfs-tools,libpam*,pam,e2fsprogs,zlib*,shadow*,iproute2,netplan.io,ifupdown,initscripts,sysvinit*,ubuntu-minimal,ubuntu-standard,busybox*,musl,apk-tools,alpine-base,openrc,sys-libs/glibc,sys-apps/*,sys-kernel/*,os-core*\0"
    "removes {target}, which the system needs\0"
    "removes packages\0"
    "-o,-t,-c,--target-release\0"
    "list,search,show,policy,depends,rdepends,changelog,showpkg,why,moo,check\0"
    "--allow-remove-essential,--force-yes\0"
    "lets go of packages that the system needs\0"
    "changes packages\0"
    "-l,-L,-S,-s,-p,-I,-c,-C,-V,--list,--listfiles,--search,--status,--print-avail,--get-selections,--print-architecture,--audit,--verify,--contents,--info,--compare-versions\0"
    "-x,-X,--extract,--vextract\0"
    "--force-all,--force-remove-essential,--force-depends,--force-remove-reinstreq\0"
    "removes or replaces packages by force\0"
    "--purge,-P\0"
    "libc6*,bash,coreutils,systemd,sudo,apt,dpkg,linux-image*\0"
    "-q,-V,--query,--verify\0"
    "-e,--erase\0"
    "--nodeps\0"
    "removes {target}, whatever needs it\0"
    "glibc*,bash,coreutils,systemd,sudo,rpm,dnf,yum,kernel*\0"
    "-n,--dry-run,--simulate,-s\0"
    "-a,--all,-X,-F,--force-revdeps,--nodeps,--force-removal-of-essential-packages\0"
    "a,l,n,*glibc*,aaa_*,runit*,void-*,shadow,sysvinit,pkgtools,busybox,busybox-*,alpine-base,apk-tools,musl,netifd,procd,os-core*\0"
    "core,core\?*,snapd,base-system,xbps,tzdata-all\0"
    "--purge,--force-depends,--force-removal-of-dependent-packages,--zap,--ignore-dependencies\0"
    "removes {target} with all that needs it\0"
    "list,search,info,repolist,provides,history,check-update,whatprovides,repoquery,lr,se,if\0"
    "--config,--root\0"
    "-p,--print\0"
    "glibc,bash,coreutils,systemd,sudo,pacman,linux*,base,filesystem,grub,openssh,networkmanager,util-linux,gcc-libs,openssl\0"
    "-Q,-F\0"
    "list,search,info,show,ls,outdated,freeze,check,config,help,version,doctor,audit,view,deps,env,find,policy,dot,licenses,why,connections,interfaces,remotes,changes,refresh-list,known,inspect,history\0"
    "-p,--pretend,-s,--search\0"
    "-C,--unmerge\0"
    "-d,--delete-old,--delete-older-than,--delete-generations\0"
    "deletes what could still be gone back to\0"
    "deletes packages that nothing uses\0"
    "--delete-generations,-d\0"
    "-r,--requirement\0"
    "-y,--yes\0"
    "removes every package of a list\0"
    "--all,--delete-data\0"
    "removes everything, data included\0"
    "-n,-p,--name,--prefix\0"
    "-n,--name=base\0"
    "removes the environment that conda lives in\0"
    "removes a whole environment\0"
    "removes an environment\0"
    "list,info,summary\0"
    "rollback\0"
    "takes every package back to what it was\0"
    "takes packages back\0"
    "list,info,export,show,config\0"
    "changes environments\0"
    "-v,-i,-n\0"
    "removes every package\0"
    "--force,-f,-y,--yes\0"
    "removes everything of its kind\0"
    "-p,-f,-I,--profile,--file,-S,--switch-profile\0"
    "-q,--query,--list-generations,--dry-run\0"
    "-e,--uninstall\0"
    "*\\**\0"
    "removes every package that fits\0"
    "-cp,-classpath,--class-path,-D\?\0"
    "-version,--version\0"
    "removes {last} with its data\0"
    "ls,show,head,query,version,info\0"
    "throws away what the database has not yet written\0"
    "changes a database\0"
    "takes {target} away from everybody who uses it\0"
    "ssh,sshd,networking,network,NetworkManager\0"
    "off,disable,remove,del,delete\0"
    "lets {target} not start any more: nobody gets in\0"
    "changes what starts with the machine\0"
    "show*,status,list,get-devices\0"
    "-v,-p,--dry-run\0"
    "changes the system\0"
    "--remove-kernel,--reset,-u,-U,--delete\0"
    "takes away what the machine starts from\0"
    "--info,--default-kernel,--list-enrolled,--sb-state,-l\0"
    "status,list,is-installed,inspect\0"
    "changes how the machine starts\0"
    "changes what the firmware starts, or what keys it keeps\0"
    "deletes what the machine starts from\0"
    "makes anew what the machine starts from\0"
    "changes the firmware\0"
    "-b,-o,-n,-L,-l,-d,-p\0"
    "-B,--delete-bootnum\0"
    "deletes a boot entry\0"
    "-O,--delete-bootorder\0"
    "deletes the boot order\0"
    "-c,-o,-n,-a,-A\0"
    "-i,--install\0"
    "replaces what the machine starts from on {target}\0"
    "-C,-c,--git-dir,--work-tree\0"
    "status,log,diff,show,blame,grep,ls-files,ls-tree,ls-remote,rev-parse,rev-list,shortlog,describe,cat-file,reflog,whatchanged,count-objects,help,version,fsck,merge-base,name-rev,show-ref,for-each-ref,check-ignore,cherry,range-diff,archive,difftool,annotate,var,diff-tree,show-branch\0"
    "changes the repository\0"
    "deletes {target} with commits that may be nowhere else\0"
    "-d,--delete,-m,-M,-c,-u,-f,--set-upstream-to\0"
    "changes branches\0"
    "-a,-r,-v,-vv,--list,-l,--merged,--no-merged,--contains,--sort,--show-current\0"
    "makes a branch\0"
    "-f,--force,--force-with-lease\0"
    "replaces what others have pushed\0"
    "deletes {target} for everybody\0"
    "--mirror,--prune\0"
    "makes the other side like this one: what is not here is deleted there\0"
    "+*,:*\0"
    "replaces or deletes what others have pushed\0"
    "sends commits\0"
    "--hard,--merge\0"
    "throws away what is not committed\0"
    "moves the branch\0"
    ".,:/,*/\0"
    "throws away every change that is not committed\0"
    "--ours,--theirs\0"
    "throws one side of the conflict away\0"
    "switches or restores files\0"
    "--staged,-S\0"
    "-W,--worktree\0"
    "takes files out of the next commit\0"
    "throws away the changes of {target}\0"
    "-f,--force,--discard-changes\0"
    "switches branches\0"
    "-e\0"
    "deletes files that git does not know\0"
    "asks what to delete\0"
    "deletes stashed changes\0"
    "deletes the tag {target}\0"
    "-l,--list,-n,--contains,--points-at,-v\0"
    "makes a tag\0"
    "--cached\0"
    "takes {target} out of the next commit\0"
    "deletes every file\0"
    "deletes {target} with changes that are nowhere else\0"
    "deletes {target}, which git still has\0"
    "deletes what could still be got back\0"
    "--prune\?\0"
    "--prune=now,all,*now*\0"
    "tidies the repository up\0"
    "rewrites the history of the repository\0"
    "--reset\0"
    "changes the index\0"
    "throws away what cannot be had back\0"
    "-C,--clean,--all,-a\0"
    "changes the files\0"
    "status,info,changes,describe,opened,filelog,print,files,where,client,diff,dirs,have,sync-n,clients,users,login,annotate\0"
    "obliterate,verify-q\0"
    "deletes files with their history\0"
    "revert,clean,reconcile\0"
    "*...,...\0"
    "throws away what is not submitted\0"
    "sync\0"
    "overwrites files, changed or not\0"
    "client,user,branch,change,label,depot,stream,shelve,group,workspace\0"
    "deletes {last}\0"
    "-n,--dry-run,-i\0"
    "-f,--force,--all,-a,-d,--no-backup,--unknown,--ignored\0"
    "obliterate,unpull,scrub,purge\0"
    "takes {target} back\0"
    "-d,-z\0"
    "status,log,diff,annotate,history\0"
    "deletes the working copy\0"
    "update\0"
    "--remove-unversioned,--remove-ignored\0"
    "deletes files that the repository does not know\0"
    "tidies up\0"
    "writes the whole history of the branch anew\0"
    "moves commits\0"
    "-R,--recursive,--depth\0"
    "status,st,log,diff,info,ls,list,cat,blame,annotate,summary,heads,parents,verify,show\0"
    "-h,--version,--analyze\0"
    "-f,--force,--path,--invert-paths,--delete-files,-D\0"
    "says how it is used\0"
    "moves a name\0"
    "clean,*git\?clean\?-*f*\0"
    "-f,-x,-d\0"
    "--hard\0"
    "*git\?reset*--hard*,*git\?checkout\?-f*,*rm\?-r*\0"
    "-r,-R,-f\0"
    "deletes what it finds\0"
    "runs a program in the repository\0"
    "changes a remote\0"
    "-l,--list,--get,--get-all,--get-regexp,--show-origin\0"
    "*!*rm\?-rf*\0"
    "hides a command in a setting\0"
    "fetches commits\0"
    "-H,--host,--context\0"
    "ps,images,logs,inspect,version,info,top,stats,port,diff,history,events,search,help\0"
    "changes containers\0"
    "removes every container\0"
    "-v,--volumes\0"
    "removes containers with what they keep\0"
    "removes every container of a list\0"
    "removes the container {target}\0"
    "stops containers\0"
    "-a,--all,--prune\0"
    "removes every image\0"
    "removes every image of a list\0"
    "removes the image {target}\0"
    "removes everything that is not in use just now\0"
    "removes every image that is not in use just now\0"
    "removes what is not in use\0"
    "removes the volume {target} with its data\0"
    "removes {target} from the cluster\0"
    "removes the volumes with their data\0"
    "stops and removes the containers\0"
    "-n,-f,-l,-o,-c,--namespace,--context,--kubeconfig,--selector,--replicas,-p,--patch,-k\?,--clusterrole\0"
    "get,describe,logs,top,explain,version,cluster-info,api-resources,config,diff,auth,status,list,history,events\0"
    "--all,-A,--all-namespaces\0"
    "deletes everything of a kind from the cluster\0"
    "-k,--kustomize\0"
    "deletes what a folder names\0"
    "-f,--filename=-,.,./,*/,http*,/dev/stdin\0"
    "deletes whatever is named there\0"
    "-f,--filename\0"
    "-R,--recursive,--force\0"
    "deletes what files name\0"
    "-l,--selector,--field-selector\0"
    "deletes all that fits from the cluster\0"
    "takes {target} out of the cluster by force\0"
    "deletes whatever a list names from the cluster\0"
    "pod,pods,po,job,jobs,pod/*,pods/*,po/*,job/*,event,events,ev,endpoints,lease\0"
    "deletes {target} from the cluster\0"
    "deletes what a file names from the cluster\0"
    "deletes from the cluster\0"
    "forgets how {target} is reached\0"
    "takes {target} back to what it was\0"
    "changes how the cluster is reached\0"
    "takes the node {target} out of work\0"
    "cluster-admin\0"
    "lets somebody do everything in the cluster\0"
    "hands rights out\0"
    "deletes what the files do not name\0"
    "pv,pvc,ns,namespace,*/*\0"
    "-p,--patch=*finalizers*null*,*finalizers*[]*\0"
    "lets {target} be deleted with its data\0"
    "-p,--patch=*replicas*:0*,*replicas*:\?0*\0"
    "stops every copy of {target}\0"
    "*:NoExecute\0"
    "throws everything off {target}\0"
    "changes the node {target}\0"
    "--clusterrole=cluster-admin\0"
    "--replicas=0\0"
    "changes the number of copies\0"
    "deletes and makes {target} again\0"
    "-a,-m,-i,-u,-f,-l,-e,-M,--args,--module-name,--inventory\0"
    "-a,--args\0"
    "-C,--check,--list-hosts,--syntax-check\0"
    "-m,--module-name=reboot\0"
    "stops the machines of {target}\0"
    "-a,--args=*state=absent*\0"
    "removes something from the machines of {target}\0"
    "-m,--module-name=ping,setup,debug\0"
    "does something on the machines of {target}\0"
    "system.reboot,system.shutdown,system.halt,system.poweroff,system.init\0"
    "file.remove,pkg.purge,user.delete\0"
    "*rm\?-rf*,*rm\?-r\?*,*mkfs*,*reboot*,*shutdown*,*poweroff*\0"
    "does on the machines of {target} what cannot be taken back\0"
    "test.ping,grains.*,status.*\0"
    "plan,validate,fmt,show,output,version,graph,providers,preview,status,global-status,list,diff\0"
    "destroy,remove\0"
    "destroys everything that the project has set up\0"
    "-destroy,--destroy\0"
    "state,stack\0"
    "forgets what was set up\0"
    "-auto-approve,--auto-approve\0"
    "changes what is set up without asking\0"
    "changes what is set up\0"
    "run-all,run\0"
    "plan,validate,fmt,show,output,version,graph,providers,init\0"
    "--cidr,--acl,--max-size,--desired-capacity,--group-id,-role,-policy-arn,--source-ranges,--source-address-prefixes,-source-address-prefix,-members,-member,-entity,--desired-count,--node-count,--num-nodes,--port,--protocol,--region,--profile,--instance-ids\0"
    "--dryrun,--dry-run\0"
    "rsync\0"
    "gist,cp,put,rcat,pipe,upload\0"
    "s3\0"
    "--recursive,--include,--exclude\0"
    "deletes {last} in the cloud\0"
    "rm,rb,del,delete,destroy,purge,terminate-instances,delete-*,deprovision,wipe,apps:destroy,terminate,pg:reset,remove,remove-bucket,repo:delete,*:delete,*:destroy,*:disable,*:reset,*-delete,*.destroy,vm-destroy,schedule-key-deletion,deregister-*,close-account,purge-*,disassociate-*,detach-*,*:purge,reset-*,empty,batch-delete*,cancel-*,abandon*,release-address*,stop-instances,deallocate,delete-batch,revoke-security-group-*,undeploy\0"
    "deletes {target} in the cloud\0"
    "deletes what the source does not hold\0"
    "-X,--method=DELETE,delete\0"
    "allUsers:*,allAuthenticatedUsers:*,*allUsers:*dmin*\0"
    "removes everything\0"
    "web=0,*=0\0"
    "ps:scale,scale\0"
    "stops the service\0"
    "job\0"
    "--acl=public-read-write\0"
    "lets everybody write\0"
    "--cidr=0.0.0.0/0\0"
    "authorize-security-group-ingress\0"
    "--max-size,--desired-capacity=0\0"
    "stops every machine\0"
    "cp,mv,sync,put,gist,upload\0"
    "list,ls,describe*,get*,list-*,show,status,view,info,logs,config,whoami,head-*\0"
    "leave-*,stop-logging,stop-configuration-recorder,disable-*,create-access-key,suspend-*,down,evict,revoke*,reject-*,forget,deactivate-*,undeploy*,nuke,flush*,erase*,drop,reset\0"
    "takes something away in the cloud, or lets somebody in\0"
    "*policy*,*role*,*binding*,*grant*,assignment\0"
    "*AdministratorAccess*,*FullAccess*,roles/owner,roles/editor,Owner,Contributor,cluster-admin,*Principal*\"*\"*\0"
    "lets somebody do everything\0"
    "-role,-policy-arn=roles/owner,roles/editor,Owner,*AdministratorAccess*\0"
    "*policy*,*acl*,*policies\0"
    "*\"Principal\":\"\?\"*,*\"Principal\":\?\"\?\"*,*\"AWS\":\?\"\?\"*,*\"AWS\":\"\?\"*,public-read-write\0"
    "-member,-members,-principal,-acl,-entity=allUsers*,allAuthenticatedUsers*,public-read-write\0"
    "allUsers,allAuthenticatedUsers,*=allUsers\0"
    "*=false,*:\?false*,*:false*\0"
    "*public-access-block,*deletion-protection*,*protection*\0"
    "-no-disable-api-termination,-no-deletion-protection,-disable-deletion-protection,-no-enable-termination-protection,-no-protect\0"
    "*0.0.0.0/0*,*::/0*,Internet\0"
    "*rule*,*firewall*,*ingress*,*nsg*,*acl*\0"
    "-source-ranges,-source-address-prefixes,-source-address-prefix,-cidr,-cidr-ip,-source=*0.0.0.0/0*,\?,Internet,*::/0*\0"
    "create,add,update,set,authorize-*,insert\0"
    "*\"DELETE\"*,*'DELETE'*,*Action=DELETE*\0"
    "deletes something in the cloud\0"
    "-desired-count,-desired-capacity,-replicas,-min-instances,-min-size\0"
    "stops every copy\0"
    "-desired-count,-replicas,-num-nodes,-size,-node-count,-min-num-replicas=0\0"
    "*snapshot*,*backup*\0"
    "restore,rollback,revert,apply\0"
    "takes something back to what it was\0"
    "changes something in the cloud\0"
    "-u,-h,-p\?,-P,-D,-e,-U,-d,-c,-f,-o,-v,--user,--host,--execute,--command,--eval,--username,--dbname,--file,--port\0"
    "-e,-c,--execute,--command,--eval=select*,SELECT*,show*,SHOW*,\\d*,\\l*,explain*,EXPLAIN*,describe*,DESCRIBE*,desc*,.tables,.schema\0"
    "select*,SELECT*,.tables,.schema*,.databases,.dump\0"
    "works in a database\0"
    "-u,-h,-p\?,-P,-D,-e,-U,-d,-c,-f,-o,-v,-q,-Q,-S,--user,--host,--execute,--command,--eval,--username,--dbname,--file,--port,--query\0"
    "-q,-Q,-e,-c,--execute,--command,--query=select*,SELECT*,show*,SHOW*\0"
    "-rmr,-expunge\0"
    "deletes everything below {last}\0"
    "-rm\0"
    "-r,-R,-skipTrash\0"
    "makes a new, empty file system\0"
    "-ls,-cat,-du,-df,-stat,-count,-tail,-head,-test,-text,-report\0"
    "works on the files of the cluster\0"
    "deletes what the database holds\0"
    "-n,-f,-p,-c,-s,--bucket,--start,--stop,--bootstrap-server,--org,--path\0"
    "list,status,info,show,ls,describe,history,version,help,get,check,query,export,backup,dump\0"
    "list,status,info,show,ls,describe,get,check,query,export,df,size,tables\0"
    "--list,--describe\0"
    "drop,reset,delete,destroy,purge,clean,flush,rmr,deleteall,dropdb,drop-db,wipe,sql-drop,site-install,si,sql:drop,database:drop,schema:drop,db:drop,db:reset,doctrine:*:drop,setup:uninstall,rmpool,empty,truncate,remove,rm,zap,db-drop,drop-site,drop-all\0"
    "--delete,--delete-all,--drop,--drop-database\0"
    "deletes what is kept there\0"
    "-h,-p,-a,-n,-u,-s,-r,-i,--user,--pass,--cacert\0"
    "--stat,--scan,--bigkeys,--latency\0"
    "del,DEL,unlink,UNLINK\0"
    "deletes whatever a list names\0"
    "flushall,FLUSHALL,flushdb,FLUSHDB,FlushAll\0"
    "eval,EVAL\0"
    "*flushall*,*FLUSHALL*,*flushdb*,*FLUSHDB*\0"
    "shutdown,SHUTDOWN\0"
    "stops the database\0"
    "config,CONFIG\0"
    "set,SET\0"
    "dir,dbfilename\0"
    "lets the database write where it should not\0"
    "requirepass,save,appendonly,masterauth,maxmemory,protected-mode,rename-command\0"
    "changes who gets in, or what is kept\0"
    "script,SCRIPT,function,FUNCTION\0"
    "flush,FLUSH\0"
    "empties the store of scripts\0"
    "acl,ACL\0"
    "deluser,DELUSER\0"
    "takes an access away\0"
    "cluster,CLUSTER\0"
    "reset,RESET,forget,FORGET,flushslots,FLUSHSLOTS\0"
    "takes the cluster apart\0"
    "debug,DEBUG\0"
    "segfault,SEGFAULT,flushall,sleep,SLEEP,reload\0"
    "replicaof,slaveof,REPLICAOF,SLAVEOF\0"
    "no,NO\0"
    "replaces what the database holds with what another one does\0"
    "xtrim,XTRIM,ltrim,LTRIM\0"
    "throws entries away\0"
    "ping,info,get,keys,dbsize,monitor,INFO,GET,PING,KEYS,scan,ttl,exists,llen\0"
    "removes {target} with its data\0"
    "-u,-h,-P,-S,--user,--host,-n,--bootstrap-server\0"
    "status,get,list,ping,processlist,read,members,version,extended-status,list_*\0"
    "works on the service\0"
    "-d,-U,-h,-f,-t,--dbname\0"
    "-c,--clean,--drop\0"
    "drops what the database holds before it restores\0"
    "restores a database\0"
    "deletes all planned jobs\0"
    "edits the planned jobs\0"
    "adds to the planned jobs\0"
    "replaces all planned jobs\0"
    "removes every planned job\0"
    "removes planned jobs\0"
    "stops or deletes the machine {target}\0"
    "poweroff,reset\0"
    "switches the machine {target} off\0"
    "stops the machine {target}\0"
    "--list,-l,--status,--version\0"
    "list,ls,info,status,show\0"
    "--unregister,--destroy,-r\0"
    "deletes the machine {last}\0"
    "delete,deleteVM,rm,remove,destroy,reset\0"
    "works on virtual machines\0"
    "--shrink\0"
    "changes an image\0"
    "list,dominfo,info,status,showvminfo,check,net-list,domifaddr,pool-list,vol-list\0"
    "changes virtual machines\0"
    "-d,-Mrm,-M\0"
    "deletes mail that waits\0"
    "-p,-bp\0"
    "changes the mail that waits\0"
    "deletes mail\0"
    "--dry,-c,--check\0"
    "-F,--flush,--delete,-d,--delete1,--delete2,--delete2folders,--expunge1,--expunge,--expunge-far,--expunge-near,-X,-K,--nokeep\0"
    "deletes mail where it comes from\0"
    "fetches mail\0"
    "-s,-d,-m\0"
    "sends mail\0"
    "-d,-o\0"
    "changes a printer\0"
    "throws every print job away\0"
    "throws a print job away\0"
    "deletes a printer\0"
    "uses a printer\0"
    "-n,--dry-run,--just-print\0"
    "-f,-C,-j\?,-o,-I,-W,--file,--makefile,--directory\0"
    "-f,--file,--makefile=-,/dev/stdin\0"
    "runs what another machine sends, unseen\0"
    "-t,-s,-n,-c,-f,-L,-S\0"
    "kill-server\0"
    "ends every session with what runs in it\0"
    "ls,list-*,attach,a,info,show*,display*\0"
    "changes a session\0"
    "--version,--list,-l,--check,--dry-run,-S\0"
    "attach,a,list,ls,info,certificates,configtest,list-sessions,status,snapshots,list-sinks,get-sink-volume,stats,check,diff,get,dump\0"
    "runs {name}\0"
    "--target,-t,-r,--repo,--include\0"
    "-t,--target\0"
    "restores over the system\0"
    "deletes backups\0"
    "only shows which backups are older\0"
    "--list-archives,-t,--print-stats\0"
    "-d,--nuke\0"
    "makes or restores a backup\0"
    "--list,--list-devices\0"
    "--delete,--delete-all,--restore\0"
    "deletes backups or takes the system back\0"
    "makes a snapshot\0"
    "-l,--list-increments,--verify,--compare\0"
    "list,verify,info,compare\0"
    "--remove-older-than\0"
    "ls,list,info,check,show,status,verify,list-*,snapshots\0"
    "makes a backup\0"
    "*purge*,*delete*,*prune*\0"
    "works on the backups\0"
    "-f,--file-to-restore,--time\0"
    "restore,-r\0"
    "collection-status,list-current-files,verify\0"
    "-n,--dry-run,--list\0"
    "-dev,-speed\0"
    "blank=*\0"
    "erases the disc\0"
    "writes a disc\0"
    "erase*,partitionDisk,secureErase,zeroDisk,reformat,eraseDisk,eraseVolume\0"
    "list,info\0"
    "changes disks\0"
    "runs a program in a machine\0"
    "read,list,status\0"
    "resets every setting\0"
    "resets settings\0"
    "-s,--output,--set,--off,--auto\0"
    "--query,--list,--display,-query,-q,--listmonitors\0"
    "takes {target} away, or back to what it was\0"
    "deletes {last} with what it holds\0"
    "list,showvminfo\0"
    "restore,restorecurrent,delete\0"
    "--delete,--delete-all\0"
    "disk,dvd,floppy\0"
    "forgets {target}\0"
    "-a,-c,-d\0"
    "-a,-d=*\0"
    "takes {target} back to a snapshot, or deletes one\0"
    "list,status,get,ls,show,getallvms,nodes,help\0"
    "-l,-P\0"
    "remove,free,delnode,delete,destroy,kill,*/destroy,*/power.off,*/unregister,*.destroy,*.remove,*/snapshot.revert,*/power.reset,shutdown,poweroff,reboot,*/destroyAll,purge,rm,unmap,unmount,maintenanceMode,*/snapshot.removeall,uninstall,reset-data\0"
    "--force,-U,-E,--deletevirtualdisk\0"
    "takes {last} away or overwrites it\0"
    "ls,list,inspect,show,ps,logs,services\0"
    "-data-dir\0"
    "replaces what the cluster holds\0"
    "status,save,hashkv\0"
    "works on the store of the cluster\0"
    "-a,-d,-r\0"
    "-L,--list,--list-all,-F,-f\0"
    "-D,-d,-R,--delete,--delete-all,--reject-all\0"
    "shuts machines out\0"
    "-A,--accept-all\0"
    "lets every machine in that asks\0"
    "changes who is let in\0"
    "status,tail,show-config,check*\0"
    "cleanse,uninstall,destroy,cleanup,reset*,restore,*:reset,*:restore,erase,remove-accounts,hup-all\0"
    "empties the service\0"
    "changes the service\0"
    "deletes everything in a folder\0"
    "/s,/S,/q,/Q,*.*,C:*,c:*,/f,/F\0"
    "\?:,\?:\?,/dev/*\0"
    "formats {target}\0"
    "/w*\0"
    "overwrites all that was deleted\0"
    "changes how files are encrypted\0"
    "changes disks without asking\0"
    "/s\0"
    "/delete*,delete,DELETE,/Delete,/deletevalue,shadowcopy,deletevalue,*delete*catalog*,systemstatebackup,/DELETE\0"
    "deletes what Windows needs, or its way back\0"
    "changes Windows\0"
    "does on Windows what cannot be taken back: {name}\0"
    "-Recurse,-recurse,-r,-R\0"
    "\?:*,*/*,$env:*\0"
    "cl,clear-log,um,sl\0"
    "wipes a log\0"
    "-l,--list,--list-modules\0"
    "-r,-d,-X,-R,-D,--remove,--disable,--delete,--deleteall,--disableshadow\0"
    "-D,--deleteall\0"
    "-a,--add\0"
    "-d,-D,--delete,--deleteall\0"
    "changes who may log in\0"
    "-t,-u,-r,-l,--type,--user,--role,--reference\0"
    "-F,-v,-r\0"
    "labels everything in {target} anew\0"
    "changes labels\0"
    "replaces the list of accounts\0"
    "opens the list of accounts to change it\0"
    "-g,-n,--gid,--new-name\0"
    "-g,--gid=0\0"
    "gives the group of root to others\0"
    "takes accounts or machines out of the domain\0"
    "status,summary,list,show,report,validate\0"
    "disable,stop,delete,remove,down\0"
    "*ssh*,*network*,all,*login*\0"
    "-o,-a,-p,-H,-u,-U,-l,-S\0"
    "status,list,show,get,Status\0"
    "-q,-l\0"
    "ForceOff,GracefulShutdown,reset,off,reboot,ForceRestart,PowerCycle,shutdown,stop,poweroff,powercycle,load.off*,factorydefaults,serverreset\0"
    "switches a machine off\0"
    "-o,-a,--action=off,reboot,cycle,0,2\0"
    "-0,-c,-F,-B,--fence,--off,--reset,--reboot\0"
    "changes a machine from below\0"
    "-CfgClr,-CfgLdDel,-CfgForeign,-PDMakeGood,-LDInit,-CfgEachDskRaid0,-PDOffline,-CfgAllFreeDrv,-PDClear,-SecureErase\0"
    "takes volumes of the controller away\0"
    "delete,del,DELETE,remove,erase,clear,init,initialize,uninit,forced,secureerase,destroy,offline,clean,DELETE,fullinit,cleardata\0"
    "show,getconfig,display,list,status,-LDInfo,-PDList,-AdpAllInfo,DISPLAY\0"
    "-LDInfo,-PDList,-AdpAllInfo,-AdpBbuCmd,-EncInfo,-LdPdInfo\0"
    "changes the controller\0"
    "-F,-n,-L,-r,-d,-o,-m,-e,-c,-t,-J,-j,-p,-s\0"
    "makes a file system in a file\0"
    "-s,--size,-S,-d,-z\0"
    "-n,-i,--info,--no-action,-P\0"
    "changes the size of {target} by force: what lies behind the new end is lost\0"
    "makes {target} as small as it can be\0"
    "-s,--size=*\0"
    "changes the size of {target}: what lies behind the new end may be lost\0"
    "-o,-O,-s,-r,--overwrite,--output\0"
    "-O,--overwrite=*\0"
    "overwrites a file system with another\0"
    "restfs,restdir,restore,restoredisk,restoreparts\0"
    "-r,--restore-image\0"
    "copies a file system\0"
    "-s,-o,-O,-L\0"
    "-o,-O\0"
    "delete*,erase*,remove*,resizeContainer\0"
    "list*\0"
    "-d,-m,-s\0"
    "-d,-m=convert=raid0*,convert=single*\0"
    "takes the redundancy of the file system away\0"
    "moves blocks about\0"
    "*delete*,*DELETE*,*drop*,*DROP*,*shutdown*\0"
    "deletes what the database holds, or its backups\0"
    "-deleteDatabase,delete,rm,remove,stop,drop\0"
    "-deleteDatabase\0"
    "empties the cache\0"
    "takes data or nodes away: {last}\0"
    "deletes what the queue holds\0"
    "takes data or access away: {last}\0"
    "-h,--help,--dry-run,--dryrun,--whatif,-WhatIf,--simulate\0"
    "write*,copy,flash,burn,restore,install,create,format,init,zero,*.img,*.iso,*.raw,*.bin\0"
    "writes to the disk {target} with a tool that is not known here\0"
    "write*,flash,burn,format,zero,overwrite,erase*,wipe*\0"
    "--delete-all,--purge-all,--remove-all,-wipe,--wipe-all,-destroy,--erase,--erase-all,--nuke,--factory-reset,--unregister,--delete-data,--drop-database,--drop-all,--purge,--obliterate,--clear-all,--reset-all,--flush-all,--secure-erase,--delete-everything,--wipe-data,--zap,--zap-all,--drop-tables,--drop-schema,--reset-database\0"
    "deletes something with a tool that is not known here\0"
    "destroy,destroy-*,nuke,purge,wipe,erase,terminate,delete-all,obliterate,flush_all,flushall,flushdb,killall,deprovision,decommission\0"
    "{target}s something with a tool that is not known here\0"
    "destroy,purge,wipe,erase,terminate,delete,obliterate,nuke,deprovision,decommission\0"
    "install,add,search,show,help,explain,describe,list,ls,get,info,test,run,exec,build,start,stop,logs,new,open,edit\0"
    "runs {name}, which is not known here\0"
    "destroy,purge,wipe,erase,terminate,delete,obliterate,nuke\0"
    "db,database,databases,data,schema,storage,volume,disk,cluster,project,repo,account,backup,backups,snapshot,snapshots,index,queue,topic,bucket,env,environment,app,site,server,instance,vm,table,keyspace,node,stack,config\0"
    "drop,reset,clean,remove,rm,prune,flush,truncate,clear,empty,forget\0"
    "{target}: empties it with a tool that is not known here\0"
    "db:drop*,db:reset,db:wipe,db:clean,db:purge,db:truncate,drop-db,dropdb,reset-db,drop-database,factory-reset,reset-all,remove-all,deleteall,destroy-all,unregister\0"
    "*.*,*/*\0"
    "delete-*,purge-*,wipe-*,erase-*,*:destroy,*:purge,*:wipe,*:delete,*:drop,*-destroy,*-purge,*-wipe,*-delete,*_delete,*_purge,*_destroy,delete_*,destroy_*,purge_*,wipe_*,drop_*\0"
    "delete,remove,rm,del,drop,reset,clear,clean,prune,forget,flush,format,uninstall,deletes,erase,truncate\0"
    "-f,--force,-y,--yes,--all,-a,--force-yes,--no-confirm,--noconfirm,--assume-yes,--no-prompt,--confirm,-r,--recursive,--cascade,--purge,--skip-confirmation\0"
    "{target}: deletes with a tool that is not known here, without asking\0"
    "delete,remove,rm,del,drop,reset,clear,clean,prune,flush\0"
    "{target}: deletes everything with a tool that is not known here\0"
    "delete,remove,rm,del,drop,reset,clear,clean,prune,format,flush\0"
    "all,force,ALL,everything,forced\0"
    "deletes {last} with a tool that is not known here\0"
    "delete,remove,rm\0"
    "*://*\0"
    "stop,disable,kill,down,shutdown,terminate,suspend\0"
    "all,everything\0"
    "stops everything with a tool that is not known here\0"
    "stop,disable,kill,down,shutdown,terminate\0"
    "ForceOff,GracefulShutdown,poweroff,PowerOff,power_off,power-off,forceoff\0"
    "takes itself away with all it has set up\0"
    "ssh,sshd,sshd.service,ssh.service,*/ssh,*/ssh:*,*/sshd,networking,NetworkManager,network,firewall,firewalld,ufw\0"
    "stop,disable,mask,remove,down,kill,off\0"
    "send,upload,put,push,share,cp,post\0"
    "send,upload,put,push,share,post,paste\0"
    "-h,--help,--dry-run,--dryrun,-n\0"
    "install,add,search,show,help,explain,describe,list,ls,get,info,test,run,exec,build,start,logs,new,open,edit,update,upgrade\0"
    "destroy,purge,wipe,erase,obliterate,nuke,delete-all,deprovision,decommission,factory-reset,flush-all\0"
    "{target}s something\0"
    "destroy,purge,wipe,erase,obliterate,nuke,delete-all,deprovision,decommission\0"
    "destroy,purge,wipe,erase,obliterate,nuke\0"
    "delete,remove,rm,del,drop,reset,prune\0"
    "--force,-f,-y,--yes,--all\0"
    "deletes {last} without asking\0"
    "--force,--yes,--all,--cascade,--recursive,--purge\0"
    "stops everything\0"
    "--delete-all,--purge-all,--remove-all,--wipe-all,--erase-all,-wipe,-destroy,-nuke,-obliterate,--factory-reset,--delete-data,--drop-database,--drop-all,--zap-all\0"
    "deletes something for good\0"
    "stop,disable,mask,kill\0";

const s2c_place_pattern s2c_place_patterns[] = {
    {1, 23},
    {11, 23},
    {22, 23},
    {34, 23},
    {46, 23},
    {56, 23},
    {66, 23},
    {77, 23},
    {89, 23},
    {101, 23},
    {111, 23},
    {127, 24},
    {137, 24},
    {150, 24},
    {162, 5},
    {173, 10},
    {182, 10},
    {191, 10},
    {200, 10},
    {210, 10},
    {221, 10},
    {234, 10},
    {247, 10},
    {261, 10},
    {270, 10},
    {280, 10},
    {289, 10},
    {299, 10},
    {309, 10},
    {322, 10},
    {332, 10},
    {342, 10},
    {351, 10},
    {362, 10},
    {372, 10},
    {383, 10},
    {393, 10},
    {410, 11},
    {435, 11},
    {464, 11},
    {498, 11},
    {528, 11},
    {548, 11},
    {565, 11},
    {598, 11},
    {629, 11},
    {651, 11},
    {679, 11},
    {714, 11},
    {743, 11},
    {766, 11},
    {797, 11},
    {815, 11},
    {836, 11},
    {846, 11},
    {874, 11},
    {894, 11},
    {903, 11},
    {913, 11},
    {923, 11},
    {938, 11},
    {950, 11},
    {967, 11},
    {991, 11},
    {1014, 19},
    {1031, 19},
    {1047, 19},
    {1060, 19},
    {1073, 19},
    {1088, 19},
    {1104, 19},
    {1116, 19},
    {1149, 19},
    {1168, 19},
    {1186, 19},
    {1203, 19},
    {1222, 19},
    {1234, 19},
    {1250, 19},
    {1262, 19},
    {1283, 20},
    {1292, 20},
    {1304, 20},
    {1316, 20},
    {1326, 20},
    {1340, 16},
    {1352, 16},
    {1364, 16},
    {1375, 16},
    {1388, 16},
    {1401, 16},
    {1414, 16},
    {1427, 16},
    {1442, 16},
    {1459, 16},
    {1476, 16},
    {1487, 16},
    {1500, 16},
    {1519, 16},
    {1536, 16},
    {1553, 16},
    {1568, 16},
    {1583, 16},
    {1597, 16},
    {1614, 16},
    {1625, 16},
    {1636, 16},
    {1649, 16},
    {1664, 16},
    {1677, 16},
    {1692, 16},
    {1722, 16},
    {1747, 5},
    {1762, 5},
    {1771, 5},
    {1786, 5},
    {1800, 5},
    {1813, 18},
    {1836, 18},
    {1860, 18},
    {1879, 18},
    {1890, 18},
    {1907, 18},
    {1919, 18},
    {1929, 18},
    {1942, 18},
    {1953, 18},
    {1968, 18},
    {1978, 18},
    {2005, 18},
    {2018, 18},
    {2035, 18},
    {2047, 18},
    {2059, 18},
    {2076, 17},
    {2083, 17},
    {2092, 17},
    {2101, 17},
    {2113, 17},
    {2120, 17},
    {2129, 17},
    {2139, 17},
    {2150, 17},
    {2161, 17},
    {2169, 17},
    {2184, 17},
    {2206, 17},
    {2223, 17},
    {2243, 17},
    {2252, 17},
    {2263, 17},
    {2281, 17},
    {2302, 17},
    {2321, 17},
    {2341, 17},
    {2365, 17},
    {2392, 17},
    {2409, 17},
    {2429, 17},
    {2453, 17},
    {2463, 17},
    {2477, 17},
    {2489, 17},
    {2499, 17},
    {2513, 17},
    {2529, 17},
    {2546, 17},
    {2571, 17},
    {2599, 17},
    {2615, 17},
    {2628, 17},
    {2639, 17},
    {2653, 17},
    {2668, 17},
    {2686, 17},
    {2710, 17},
    {2737, 17},
    {2752, 17},
    {2769, 17},
    {2781, 17},
    {2796, 17},
    {2807, 17},
    {2821, 17},
    {2833, 17},
    {2848, 17},
    {2865, 17},
    {2880, 17},
    {2898, 17},
    {2909, 17},
    {2922, 17},
    {2937, 17},
    {2954, 17},
    {2966, 17},
    {2978, 17},
    {2998, 17},
    {3006, 17},
    {3016, 17},
    {3024, 17},
    {3037, 17},
    {3066, 17},
    {3075, 17},
    {3085, 17},
    {3098, 17},
    {3106, 14},
    {3117, 14},
    {3131, 14},
    {3142, 14},
    {3159, 14},
    {3178, 14},
    {3192, 14},
    {3205, 14},
    {3221, 14},
    {3240, 14},
    {3261, 14},
    {3270, 14},
    {3294, 14},
    {3307, 14},
    {3320, 14},
    {3332, 14},
    {3348, 14},
    {3365, 14},
    {3382, 14},
    {3400, 14},
    {3414, 14},
    {3426, 14},
    {3443, 14},
    {3455, 14},
    {3475, 14},
    {3514, 14},
    {3555, 14},
    {3576, 14},
    {3609, 14},
    {3629, 14},
    {3643, 14},
    {3659, 14},
    {3672, 14},
    {3688, 14},
    {3706, 14},
    {3727, 14},
    {3746, 14},
    {3781, 14},
    {3796, 14},
    {3815, 14},
    {3829, 14},
    {3842, 14},
    {3870, 14},
    {3903, 14},
    {3915, 14},
    {3933, 13},
    {3942, 13},
    {3948, 13},
    {3953, 13},
    {3961, 13},
    {3971, 13},
    {3980, 15},
    {3992, 15},
    {4003, 15},
    {4012, 9},
    {4024, 9},
    {4033, 9},
    {4044, 9},
    {4057, 9},
    {4072, 9},
    {4082, 9},
    {4095, 9},
    {4106, 9},
    {4120, 9},
    {4127, 9},
    {4134, 9},
    {4143, 9},
    {4154, 9},
    {4162, 9},
    {4173, 9},
    {4188, 9},
    {4194, 9},
    {4048, 9},
    {4202, 9},
    {4211, 9},
    {4220, 9},
    {4229, 9},
    {4240, 9},
    {4247, 9},
    {4256, 22},
    {4264, 22},
    {4276, 22},
    {4281, 22},
    {4290, 22},
    {4302, 22},
    {4311, 22},
    {4325, 22},
    {4337, 22},
    {4352, 22},
    {4376, 22},
    {4382, 22},
    {4391, 12},
    {4398, 12},
    {4406, 12},
    {4417, 12},
    {4016, 12},
    {4429, 12},
    {4439, 12},
    {4449, 12},
    {4461, 12},
    {4475, 12},
    {4489, 12},
    {4505, 5},
    {4521, 5},
    {4535, 5},
    {4551, 5},
    {4559, 5},
    {4568, 5},
    {4572, 5},
    {4580, 26},
    {3942, 26},
    {4585, 26},
    {4590, 26},
    {4595, 26},
    {4600, 26},
    {4607, 26},
    {4614, 26},
    {4622, 26},
    {4628, 26},
    {4633, 26},
    {4639, 26},
    {4644, 26},
    {4649, 26},
    {4654, 26},
    {4663, 26},
    {4673, 26},
    {4682, 26},
    {4693, 26},
    {4704, 26},
    {4717, 26},
    {4728, 26},
    {4737, 26},
    {4745, 26},
    {4754, 26},
    {4768, 7},
    {4773, 7},
    {4778, 7},
    {4783, 7},
    {4790, 7},
    {4796, 7},
    {4803, 7},
    {4816, 7},
    {4823, 7},
    {4834, 7},
    {4843, 7},
    {4852, 7},
    {4860, 7},
    {4868, 7},
    {4873, 7},
    {4878, 7},
    {4889, 8},
    {4891, 8},
    {4897, 8},
    {4904, 25},
    {4930, 25},
    {4958, 25},
    {4986, 25},
    {5007, 25},
    {5019, 25},
    {5030, 25},
    {5040, 25},
    {5048, 25},
    {5057, 25},
    {5066, 25},
    {5073, 25},
    {5083, 25},
    {5092, 25},
    {5107, 25},
    {5119, 25},
    {5128, 25},
    {5138, 25},
    {5148, 25},
    {5160, 25},
    {5171, 25},
    {5181, 25},
    {5192, 25},
    {5203, 25},
    {5211, 25},
    {5223, 21},
    {5231, 21},
    {5242, 21},
    {5252, 21},
    {5259, 21},
};
const int s2c_place_pattern_count = 386;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 5267, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800010},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 0, 5729, 0x0},
    {S2C_IF_WORD, 0, 5800, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 5983, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 6179, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 5267, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 6399, 0x0},
    {S2C_IF_WORD, 0, 3240, 0x0},
    {S2C_IF_SAYS, 0, 6435, 0x0},
    {S2C_IF_WORD, 0, 3240, 0x0},
    {S2C_IF_SAYS, 0, 6517, 0x0},
    {S2C_IF_WORD, 0, 6579, 0x0},
    {S2C_IF_SAYS, 0, 6595, 0x0},
    {S2C_IF_WORD, 0, 3221, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 6695, 0x0},
    {S2C_IF_WORD, -1, 6704, 0x0},
    {S2C_IF_WORD, 1, 6754, 0x0},
    {S2C_IF_WORD, -1, 6776, 0x0},
    {S2C_IF_OPTION, 0, 6838, 0x0},
    {S2C_IF_OPTION, 0, 6877, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 7026, 0x0},
    {S2C_IF_NO_OPTION, 0, 7046, 0x0},
    {S2C_IF_OPTION, 0, 7154, 0x0},
    {S2C_IF_OPTION, 0, 7234, 0x0},
    {S2C_IF_OPTION, 0, 7243, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 7277, 0x0},
    {S2C_IF_OPTION, 0, 7380, 0x0},
    {S2C_IF_OPTION, 0, 7412, 0x0},
    {S2C_IF_OPTION, 0, 7484, 0x0},
    {S2C_IF_WORD, 1, 7517, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_OPTION, 0, 7561, 0x0},
    {S2C_IF_NO_OPTION, 0, 7571, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 7616, 0x0},
    {S2C_IF_OPTION, 0, 7693, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 7776, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7944, 0x17400},
    {S2C_IF_OPTION, 0, 7944, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 8090, 0x0},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_WORD, 0, 8247, 0x0},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 8349, 0x0},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 8398, 0x0},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_WORD, 1, 8436, 0x0},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 8482, 0x0},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_WORD, 1, 8533, 0x0},
    {S2C_IF_OPTION, 0, 8126, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 8625, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 8784, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 3240, 0x0},
    {S2C_IF_SAYS, 0, 6435, 0x0},
    {S2C_IF_WORD, 0, 3240, 0x0},
    {S2C_IF_SAYS, 0, 6517, 0x0},
    {S2C_IF_WORD, 0, 6579, 0x0},
    {S2C_IF_SAYS, 0, 6595, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 8842, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_ALL_PLACES, 0, 0, 0x800000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 9104, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 9107, 0x0},
    {S2C_IF_OPTION, 0, 7773, 0x0},
    {S2C_IF_WORD, 0, 1023, 0x0},
    {S2C_IF_WORD, 0, 9110, 0x0},
    {S2C_IF_WORD, 0, 1023, 0x0},
    {S2C_IF_WORD, 0, 9113, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 9104, 0x0},
    {S2C_IF_WORD, 0, 9265, 0x0},
    {S2C_IF_OPTION, 0, 9304, 0x0},
    {S2C_IF_OPTION, 0, 9476, 0x0},
    {S2C_IF_OPTION, 0, 9516, 0x0},
    {S2C_IF_OPTION, 0, 9806, 0x0},
    {S2C_IF_OPTION, 0, 9506, 0x0},
    {S2C_IF_VALUE, 0, 10477, 0x0},
    {S2C_IF_OPTION, 0, 11021, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_NO_OPTION, 0, 9080, 0x0},
    {S2C_IF_OPTION, 0, 9080, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 11203, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 11203, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11293, 0x30140},
    {S2C_IF_VALUE, 0, 11203, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION, 0, 11356, 0x0},
    {S2C_IF_OPTION, 0, 11359, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_VALUE, 0, 11362, 0x0},
    {S2C_IF_OPTION, 0, 11396, 0x0},
    {S2C_IF_WORD, 1, 11409, 0x0},
    {S2C_IF_WORD, 2, 11420, 0x0},
    {S2C_IF_WORD, 1, 11480, 0x0},
    {S2C_IF_WORD, 2, 11489, 0x0},
    {S2C_IF_OPTION, 0, 9101, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 9101, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 11590, 0x0},
    {S2C_IF_OPTION, 0, 9101, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 9101, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 9101, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 11599, 0x0},
    {S2C_IF_WORD, 1, 11614, 0x0},
    {S2C_IF_WORD, 0, 11685, 0x0},
    {S2C_IF_OPTION, 0, 11769, 0x0},
    {S2C_IF_WORD, 1, 11783, 0x0},
    {S2C_IF_WORD, 1, 11835, 0x0},
    {S2C_IF_WORD, 2, 11843, 0x0},
    {S2C_IF_OPTION, 0, 11849, 0x0},
    {S2C_IF_WORD, 1, 11863, 0x0},
    {S2C_IF_OPTION, 0, 11909, 0x0},
    {S2C_IF_WORD, 0, 11915, 0x0},
    {S2C_IF_WORD, 0, 11475, 0x0},
    {S2C_IF_WORD, 0, 11965, 0x0},
    {S2C_IF_WORD, 0, 12075, 0x0},
    {S2C_IF_VALUE, 0, 12192, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 12213, 0x0},
    {S2C_IF_VALUE, 0, 12287, 0x0},
    {S2C_IF_OPTION, 0, 12366, 0x0},
    {S2C_IF_VALUE, 0, 12657, 0x0},
    {S2C_IF_VALUE, 0, 12674, 0x0},
    {S2C_IF_OPTION, 0, 12729, 0x0},
    {S2C_IF_VALUE, 0, 12742, 0x0},
    {S2C_IF_OPTION, 0, 12793, 0x0},
    {S2C_IF_OPTION, 0, 12801, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 12856, 0x60003c1},
    {S2C_IF_OPTION, 0, 12793, 0x0},
    {S2C_IF_OPTION, 0, 12914, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 13011, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 13011, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 13011, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 13011, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x4000180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_OPTION, 0, 13011, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 13502, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 13699, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 9104, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 13828, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 14077, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 1861, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 14327, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 14508, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x17000},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x800},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x20000},
    {S2C_IF_PLACE, -1, 0, 0x18},
    {S2C_IF_PLACE, 1, 0, 0x1800000},
    {S2C_IF_PLACE, -1, 0, 0x1ef000},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x6000},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_PLACE, -1, 0, 0x180000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x400208},
    {S2C_IF_PLACE, -2, 0, 0x20000},
    {S2C_IF_PLACE, -1, 0, 0x400208},
    {S2C_IF_PLACE, -2, 0, 0x10000},
    {S2C_IF_WORD, -2, 14853, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 14891, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 14955, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 15085, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_OPTION, 0, 15255, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 15337, 0x0},
    {S2C_IF_PLACE, 0, 15435, 0x400},
    {S2C_IF_PLACE, 0, 15435, 0x800},
    {S2C_IF_PLACE, 0, 15435, 0x17000},
    {S2C_IF_PLACE, 0, 15435, 0x1e0000},
    {S2C_IF_PLACE, 0, 15435, 0x6000343},
    {S2C_IF_WORD, 0, 15483, 0x0},
    {S2C_IF_PLACE, 0, 15435, 0x4000080},
    {S2C_IF_WORD, 0, 15496, 0x0},
    {S2C_IF_WORD, 0, 15540, 0x0},
    {S2C_IF_WORD, 0, 15496, 0x0},
    {S2C_IF_NO_WORD, 0, 15545, 0x0},
    {S2C_IF_WORD, 0, 15496, 0x0},
    {S2C_IF_WORD, 0, 15553, 0x0},
    {S2C_IF_WORD, 0, 15568, 0x0},
    {S2C_IF_NO_WORD, 0, 15657, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15752, 0x400},
    {S2C_IF_PLACE, 0, 15435, 0x400},
    {S2C_IF_PLACE, 0, 15808, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 15941, 0x0},
    {S2C_IF_VALUE, 0, 16029, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 5729, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x108000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000003},
    {S2C_IF_MODE, 0, 0, 0x8},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x405fdc0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x40171c0},
    {S2C_IF_MODE, 0, 0, 0x2},
    {S2C_IF_PLACE, 102, 0, 0x20400},
    {S2C_IF_MODE, 0, 0, 0x2},
    {S2C_IF_PLACE, 102, 0, 0x10000},
    {S2C_IF_WORD, 0, 14853, 0x0},
    {S2C_IF_OPTION, 0, 16540, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 16591, 0x0},
    {S2C_IF_WORD, 1, 16651, 0x0},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_OPTION, 0, 16160, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 16728, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 16799, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 16956, 0x0},
    {S2C_IF_NO_WORD, 0, 16982, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 17074, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_NO_WORD, 1, 17094, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_WORD, 1, 17114, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 17128, 0x0},
    {S2C_IF_OPTION, 0, 17212, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 17263, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 17451, 0x0},
    {S2C_IF_OPTION, 0, 17572, 0x0},
    {S2C_IF_VALUE, 0, 17795, 0x0},
    {S2C_IF_VALUE, 0, 17821, 0x0},
    {S2C_IF_OPTION, 0, 17844, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 17893, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17912, 0x4003040},
    {S2C_IF_OPTION, 0, 17893, 0x0},
    {S2C_IF_VALUE, 0, 17966, 0x0},
    {S2C_IF_OPTION, 0, 17893, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 17912, 0x0},
    {S2C_IF_OPTION, 0, 17893, 0x0},
    {S2C_IF_OPTION, 0, 18053, 0x0},
    {S2C_IF_OPTION, 0, 17893, 0x0},
    {S2C_IF_OPTION, 0, 18116, 0x0},
    {S2C_IF_OPTION, 0, 18164, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18176, 0x400},
    {S2C_IF_OPTION, 0, 18186, 0x0},
    {S2C_IF_OPTION, 0, 18216, 0x0},
    {S2C_IF_OPTION, 0, 18229, 0x0},
    {S2C_IF_OPTION, 0, 9080, 0x0},
    {S2C_IF_VALUE, 0, 18244, 0x0},
    {S2C_IF_OPTION, 0, 17893, 0x0},
    {S2C_IF_OPTION, 0, 18277, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 18309, 0x0},
    {S2C_IF_WORD, 1, 18338, 0x0},
    {S2C_IF_OPTION, 0, 18382, 0x0},
    {S2C_IF_OPTION, 0, 18402, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 18426, 0x0},
    {S2C_IF_OPTION, 0, 18480, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 18426, 0x0},
    {S2C_IF_OPTION, 0, 18587, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11018, 0x4003040},
    {S2C_IF_VALUE, 0, 18638, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 11018, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18676, 0x4003040},
    {S2C_IF_WORD, 1, 18726, 0x0},
    {S2C_IF_WORD, 1, 18736, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7773, 0x4003040},
    {S2C_IF_VALUE, 0, 18740, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 18736, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 7773, 0x0},
    {S2C_IF_WORD, 1, 18775, 0x0},
    {S2C_IF_WORD, 1, 18736, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 18736, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 18841, 0x0},
    {S2C_IF_OPTION, 0, 18851, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18864, 0x4003040},
    {S2C_IF_OPTION, 0, 18851, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 18864, 0x0},
    {S2C_IF_OPTION, 0, 18879, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 18935, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18947, 0x400},
    {S2C_IF_OPTION, 0, 18975, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18996, 0x4003040},
    {S2C_IF_OPTION, 0, 19033, 0x0},
    {S2C_IF_OPTION, 0, 19078, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 19149, 0x0},
    {S2C_IF_OPTION, 0, 7693, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 19173, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_OPTION, 0, 19477, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 19554, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 19701, 0x0},
    {S2C_IF_OPTION, 0, 19719, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 19918, 0x0},
    {S2C_IF_OPTION, 0, 9080, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 20035, 0x0},
    {S2C_IF_VALUE, 0, 20104, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 20231, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_OPTION, 0, 12381, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 20557, 0x0},
    {S2C_IF_OPTION, 0, 9101, 0x0},
    {S2C_IF_OPTION, 0, 20638, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 20792, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_OPTION, 0, 21011, 0x0},
    {S2C_IF_VALUE, 0, 21071, 0x0},
    {S2C_IF_WORD, 0, 21149, 0x0},
    {S2C_IF_WORD, 0, 21180, 0x0},
    {S2C_IF_OPTION, 0, 21323, 0x0},
    {S2C_IF_WORD, 0, 21375, 0x0},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_WORD, 0, 21430, 0x0},
    {S2C_IF_WORD, 0, 21492, 0x0},
    {S2C_IF_WORD, 0, 21501, 0x0},
    {S2C_IF_OPTION, 0, 21573, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 21737, 0x0},
    {S2C_IF_NO_WORD, 0, 21801, 0x0},
    {S2C_IF_OPTION, 0, 21922, 0x0},
    {S2C_IF_NO_OPTION, 0, 17572, 0x0},
    {S2C_IF_WORD, 1, 22033, 0x0},
    {S2C_IF_OPTION, 0, 22125, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 21737, 0x0},
    {S2C_IF_NO_WORD, 0, 21801, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22261, 0x0},
    {S2C_IF_WORD, 0, 21737, 0x0},
    {S2C_IF_NO_WORD, 0, 21801, 0x0},
    {S2C_IF_OPTION, 0, 22291, 0x0},
    {S2C_IF_OPTION, 0, 22362, 0x0},
    {S2C_IF_OPTION, 0, 22406, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 22562, 0x0},
    {S2C_IF_OPTION, 0, 22572, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 22631, 0x0},
    {S2C_IF_OPTION, 0, 22673, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 21737, 0x0},
    {S2C_IF_NO_WORD, 0, 21801, 0x0},
    {S2C_IF_WORD, 0, 22772, 0x0},
    {S2C_IF_WORD, 102, 22853, 0x0},
    {S2C_IF_WORD, 0, 22876, 0x0},
    {S2C_IF_WORD, 0, 22931, 0x0},
    {S2C_IF_OPTION, 0, 22562, 0x0},
    {S2C_IF_OPTION, 0, 22942, 0x0},
    {S2C_IF_OPTION, 0, 23125, 0x0},
    {S2C_IF_OPTION, 0, 23275, 0x0},
    {S2C_IF_WORD, 0, 21737, 0x0},
    {S2C_IF_NO_WORD, 0, 21801, 0x0},
    {S2C_IF_OPTION, 0, 7046, 0x0},
    {S2C_IF_WORD, 0, 21737, 0x0},
    {S2C_IF_NO_WORD, 0, 21801, 0x0},
    {S2C_IF_OPTION, 0, 7046, 0x0},
    {S2C_IF_WORD, 0, 21737, 0x0},
    {S2C_IF_NO_WORD, 0, 21801, 0x0},
    {S2C_IF_OPTION, 0, 23497, 0x0},
    {S2C_IF_OPTION, 0, 23566, 0x0},
    {S2C_IF_OPTION, 0, 23625, 0x0},
    {S2C_IF_OPTION, 0, 23703, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_OPTION, 0, 23763, 0x0},
    {S2C_IF_OPTION, 0, 23839, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_WORD, 0, 21737, 0x0},
    {S2C_IF_NO_WORD, 0, 21801, 0x0},
    {S2C_IF_WORD, 1, 23936, 0x0},
    {S2C_IF_OPTION, 0, 23967, 0x0},
    {S2C_IF_OPTION, 0, 23978, 0x0},
    {S2C_IF_WORD, 0, 24031, 0x0},
    {S2C_IF_WORD, 0, 24109, 0x0},
    {S2C_IF_OPTION, 0, 24168, 0x0},
    {S2C_IF_OPTION, 0, 24168, 0x0},
    {S2C_IF_VALUE, 0, 24301, 0x0},
    {S2C_IF_OPTION, 0, 24168, 0x0},
    {S2C_IF_OPTION, 0, 24388, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24442, 0x0},
    {S2C_IF_VALUE, 0, 24508, 0x0},
    {S2C_IF_OPTION, 0, 24562, 0x0},
    {S2C_IF_WORD, 0, 21737, 0x0},
    {S2C_IF_NO_WORD, 0, 21801, 0x0},
    {S2C_IF_WORD, 0, 24679, 0x0},
    {S2C_IF_WORD, 1, 24775, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_OPTION, 0, 24848, 0x0},
    {S2C_IF_OPTION, 0, 24851, 0x0},
    {S2C_IF_OPTION, 0, 24896, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_OPTION, 0, 24848, 0x0},
    {S2C_IF_OPTION, 0, 11021, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 25017, 0x0},
    {S2C_IF_VALUE, 0, 25041, 0x0},
    {S2C_IF_OPTION, 0, 25094, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25124, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 25147, 0x0},
    {S2C_IF_OPTION, 0, 25184, 0x0},
    {S2C_IF_OPTION, 0, 22362, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 25284, 0x0},
    {S2C_IF_OPTION, 0, 25299, 0x0},
    {S2C_IF_VALUE, 0, 25308, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 25308, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 25379, 0x0},
    {S2C_IF_VALUE, 0, 25474, 0x0},
    {S2C_IF_OPTION, 0, 25529, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 25559, 0x0},
    {S2C_IF_WORD, 2, 25590, 0x0},
    {S2C_IF_OPTION, 0, 25559, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 25676, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 25696, 0x0},
    {S2C_IF_WORD, 0, 25796, 0x0},
    {S2C_IF_VALUE, 0, 25824, 0x0},
    {S2C_IF_WORD, 102, 25841, 0x0},
    {S2C_IF_VALUE, 0, 25864, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 25910, 0x0},
    {S2C_IF_OPTION, 0, 25299, 0x0},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 25995, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 26001, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 24168, 0x0},
    {S2C_IF_OPTION, 0, 26130, 0x0},
    {S2C_IF_WORD, 0, 26139, 0x0},
    {S2C_IF_OPTION, 0, 26139, 0x0},
    {S2C_IF_OPTION, 0, 26179, 0x0},
    {S2C_IF_WORD, 0, 6776, 0x0},
    {S2C_IF_OPTION, 0, 26233, 0x0},
    {S2C_IF_WORD, 0, 10489, 0x0},
    {S2C_IF_NO_OPTION, 0, 26284, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 26522, 0x0},
    {S2C_IF_WORD, 0, 26534, 0x0},
    {S2C_IF_WORD, 0, 26627, 0x0},
    {S2C_IF_OPTION, 0, 17209, 0x0},
    {S2C_IF_OPTION, 0, 21236, 0x0},
    {S2C_IF_VALUE, 0, 26866, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 26937, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 26999, 0x0},
    {S2C_IF_OPTION, 0, 27077, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 27077, 0x0},
    {S2C_IF_WORD, 1, 27148, 0x0},
    {S2C_IF_OPTION, 0, 27202, 0x0},
    {S2C_IF_OPTION, 0, 9080, 0x0},
    {S2C_IF_OPTION, 0, 7564, 0x0},
    {S2C_IF_OPTION, 0, 27330, 0x0},
    {S2C_IF_WORD, 0, 27344, 0x0},
    {S2C_IF_VALUE, 0, 27463, 0x0},
    {S2C_IF_WORD, 0, 27625, 0x0},
    {S2C_IF_WORD, 0, 27801, 0x0},
    {S2C_IF_VALUE, 0, 27889, 0x0},
    {S2C_IF_WORD, 1, 27925, 0x0},
    {S2C_IF_VALUE, 0, 27889, 0x0},
    {S2C_IF_WORD, 1, 28044, 0x0},
    {S2C_IF_OPTION, 0, 28063, 0x0},
    {S2C_IF_WORD, 0, 22318, 0x0},
    {S2C_IF_WORD, 0, 28224, 0x0},
    {S2C_IF_WORD, 0, 28257, 0x0},
    {S2C_IF_WORD, 0, 28345, 0x0},
    {S2C_IF_WORD, 0, 28397, 0x0},
    {S2C_IF_WORD, 0, 28469, 0x0},
    {S2C_IF_WORD, 0, 28581, 0x0},
    {S2C_IF_WORD, 0, 28759, 0x0},
    {S2C_IF_WORD, 0, 28838, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 29141, 0x0},
    {S2C_IF_WORD, 0, 29291, 0x0},
    {S2C_IF_WORD, 1, 29486, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 29548, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 29581, 0x0},
    {S2C_IF_WORD, 2, 26174, 0x0},
    {S2C_IF_WORD, 1, 29604, 0x0},
    {S2C_IF_WORD, 1, 29672, 0x0},
    {S2C_IF_WORD, 2, 29685, 0x0},
    {S2C_IF_WORD, 1, 29736, 0x0},
    {S2C_IF_WORD, 2, 29781, 0x0},
    {S2C_IF_WORD, 1, 26174, 0x0},
    {S2C_IF_WORD, 2, 29604, 0x0},
    {S2C_IF_WORD, 1, 29861, 0x0},
    {S2C_IF_WORD, 2, 11765, 0x0},
    {S2C_IF_WORD, 2, 26174, 0x0},
    {S2C_IF_WORD, 1, 29912, 0x0},
    {S2C_IF_WORD, 0, 29997, 0x0},
    {S2C_IF_NO_WORD, 0, 30039, 0x0},
    {S2C_IF_OPTION, 0, 11018, 0x0},
    {S2C_IF_WORD, 0, 30062, 0x0},
    {S2C_IF_OPTION, 0, 30078, 0x0},
    {S2C_IF_OPTION, 0, 30101, 0x0},
    {S2C_IF_WORD, 0, 30187, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_OPTION, 0, 30870, 0x0},
    {S2C_IF_OPTION, 0, 30923, 0x0},
    {S2C_IF_WORD, 0, 30187, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_OPTION, 0, 31001, 0x0},
    {S2C_IF_WORD, 1, 31048, 0x0},
    {S2C_IF_WORD, 0, 9265, 0x0},
    {S2C_IF_OPTION, 0, 9853, 0x0},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_WORD, 1, 7495, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 31095, 0x0},
    {S2C_IF_OPTION, 0, 31549, 0x0},
    {S2C_IF_WORD, 0, 9265, 0x0},
    {S2C_IF_OPTION, 0, 7561, 0x0},
    {S2C_IF_OPTION, 0, 31688, 0x0},
    {S2C_IF_OPTION, 0, 31748, 0x0},
    {S2C_IF_WORD, 1, 31787, 0x0},
    {S2C_IF_OPTION, 0, 9080, 0x0},
    {S2C_IF_OPTION, 0, 31840, 0x0},
    {S2C_IF_OPTION, 0, 11021, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 11018, 0x0},
    {S2C_IF_OPTION, 0, 7026, 0x0},
    {S2C_IF_VALUE, 0, 31995, 0x0},
    {S2C_IF_OPTION, 0, 32023, 0x0},
    {S2C_IF_OPTION, 0, 32073, 0x0},
    {S2C_IF_WORD, 2, 32109, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 32296, 0x0},
    {S2C_IF_OPTION, 0, 32308, 0x0},
    {S2C_IF_OPTION, 0, 22362, 0x0},
    {S2C_IF_OPTION, 0, 32402, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 32605, 0x0},
    {S2C_IF_VALUE, 0, 32637, 0x0},
    {S2C_IF_VALUE, 0, 32704, 0x0},
    {S2C_IF_OPTION, 0, 32730, 0x0},
    {S2C_IF_NO_OPTION, 0, 8842, 0x0},
    {S2C_IF_VALUE, 0, 32794, 0x0},
    {S2C_IF_VALUE, 0, 32825, 0x0},
    {S2C_IF_OPTION, 0, 22562, 0x0},
    {S2C_IF_VALUE, 0, 32904, 0x0},
    {S2C_IF_VALUE, 0, 32987, 0x0},
    {S2C_IF_OPTION, 0, 11021, 0x0},
    {S2C_IF_VALUE, 0, 32794, 0x0},
    {S2C_IF_OPTION, 0, 33234, 0x0},
    {S2C_IF_OPTION, 0, 11018, 0x0},
    {S2C_IF_OPTION, 0, 33246, 0x0},
    {S2C_IF_VALUE, 0, 33283, 0x0},
    {S2C_IF_WORD, 0, 32109, 0x0},
    {S2C_IF_VALUE, 0, 33297, 0x0},
    {S2C_IF_WORD, 0, 33302, 0x0},
    {S2C_IF_WORD, 0, 33373, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_VALUE, 0, 33529, 0x0},
    {S2C_IF_SAYS, 0, 33620, 0x0},
    {S2C_IF_VALUE, 0, 33667, 0x0},
    {S2C_IF_WORD, 0, 33707, 0x0},
    {S2C_IF_OPTION, 0, 33733, 0x0},
    {S2C_IF_WORD, 0, 33749, 0x0},
    {S2C_IF_OPTION, 0, 33806, 0x0},
    {S2C_IF_WORD, 0, 33860, 0x0},
    {S2C_IF_OPTION, 0, 33909, 0x0},
    {S2C_IF_OPTION, 0, 33952, 0x0},
    {S2C_IF_OPTION, 0, 34072, 0x0},
    {S2C_IF_WORD, 1, 34164, 0x0},
    {S2C_IF_OPTION, 0, 34181, 0x0},
    {S2C_IF_WORD, 1, 34279, 0x0},
    {S2C_IF_OPTION, 0, 34072, 0x0},
    {S2C_IF_OPTION, 0, 34458, 0x0},
    {S2C_IF_OPTION, 0, 34485, 0x0},
    {S2C_IF_OPTION, 0, 34491, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 8090, 0x20000},
    {S2C_IF_OPTION, 0, 7023, 0x0},
    {S2C_IF_OPTION, 0, 12381, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 8090, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 9104, 0x0},
    {S2C_IF_VALUE, 0, 34708, 0x0},
    {S2C_IF_OPTION, 0, 34757, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 34871, 0x30000},
    {S2C_IF_WORD, 1, 34913, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 34922, 0x0},
    {S2C_IF_NO_OPTION, 0, 35021, 0x0},
    {S2C_IF_WORD, 1, 35026, 0x0},
    {S2C_IF_NO_OPTION, 0, 34871, 0x0},
    {S2C_IF_WORD, 0, 35102, 0x0},
    {S2C_IF_OPTION, 0, 35177, 0x0},
    {S2C_IF_WORD, 0, 35183, 0x0},
    {S2C_IF_NO_OPTION, 0, 35310, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 35714, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 35817, 0x0},
    {S2C_IF_WORD, 1, 35895, 0x0},
    {S2C_IF_VALUE, 0, 35945, 0x0},
    {S2C_IF_VALUE, 0, 36154, 0x0},
    {S2C_IF_WORD, 0, 36216, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36317, 0x57400},
    {S2C_IF_VALUE, 0, 36402, 0x0},
    {S2C_IF_OPTION, 0, 36505, 0x0},
    {S2C_IF_VALUE, 0, 36668, 0x0},
    {S2C_IF_OPTION, 0, 36725, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 35793, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 37045, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 37061, 0x57400},
    {S2C_IF_VALUE, 0, 37082, 0x0},
    {S2C_IF_OPTION, 0, 37194, 0x0},
    {S2C_IF_OPTION, 0, 37203, 0x0},
    {S2C_IF_VALUE, 0, 37248, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION_PLACE, 0, 37361, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 19030, 0x0},
    {S2C_IF_WORD, 1, 37367, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 37414, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 37499, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 37414, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 37596, 0x0},
    {S2C_IF_SAYS, 0, 37652, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 37781, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 37817, 0x0},
    {S2C_IF_OPTION, 0, 19030, 0x0},
    {S2C_IF_OPTION, 0, 37859, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 37970, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION, 0, 9506, 0x0},
    {S2C_IF_OPTION, 0, 38095, 0x0},
    {S2C_IF_VALUE, 0, 38111, 0x0},
    {S2C_IF_OPTION, 0, 38158, 0x0},
    {S2C_IF_WORD, 0, 38200, 0x0},
    {S2C_IF_OPTION, 0, 38330, 0x0},
    {S2C_IF_VALUE, 0, 38336, 0x0},
    {S2C_IF_OPTION, 0, 7494, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 38403, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 38429, 0x0},
    {S2C_IF_WORD, 0, 38531, 0x0},
    {S2C_IF_WORD, 1, 38563, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 38751, 0x0},
    {S2C_IF_OPTION, 0, 38788, 0x0},
    {S2C_IF_OPTION, 0, 38832, 0x0},
    {S2C_IF_VALUE, 0, 38844, 0x0},
    {S2C_IF_VALUE, 0, 38897, 0x0},
    {S2C_IF_OPTION, 0, 38951, 0x0},
    {S2C_IF_OPTION, 0, 39017, 0x0},
    {S2C_IF_VALUE, 0, 39066, 0x0},
    {S2C_IF_VALUE, 0, 39096, 0x0},
    {S2C_IF_OPTION, 0, 39118, 0x0},
    {S2C_IF_WORD, 0, 39130, 0x0},
    {S2C_IF_NO_OPTION, 0, 39132, 0x0},
    {S2C_IF_VALUE, 0, 39182, 0x0},
    {S2C_IF_VALUE, 0, 39096, 0x0},
    {S2C_IF_VALUE, 0, 39237, 0x0},
    {S2C_IF_VALUE, 0, 39096, 0x0},
    {S2C_IF_NO_OPTION, 0, 39288, 0x0},
    {S2C_IF_OPTION, 0, 39388, 0x0},
    {S2C_IF_VALUE, 0, 39096, 0x0},
    {S2C_IF_VALUE, 0, 39412, 0x0},
    {S2C_IF_OPTION, 0, 39388, 0x0},
    {S2C_IF_VALUE, 0, 39096, 0x0},
    {S2C_IF_VALUE, 0, 39492, 0x0},
    {S2C_IF_WORD, 1, 39526, 0x0},
    {S2C_IF_WORD, 1, 39570, 0x0},
    {S2C_IF_OPTION, 0, 39611, 0x0},
    {S2C_IF_WORD, 0, 39682, 0x0},
    {S2C_IF_WORD, 0, 489, 0x0},
    {S2C_IF_OPTION, 0, 24168, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 7495, 0x0},
    {S2C_IF_OPTION, 0, 39824, 0x0},
    {S2C_IF_WORD, 0, 39835, 0x0},
    {S2C_IF_WORD, 0, 39851, 0x0},
    {S2C_IF_WORD, 0, 39891, 0x0},
    {S2C_IF_SAYS, 0, 39898, 0x0},
    {S2C_IF_OPTION, 0, 39997, 0x0},
    {S2C_IF_OPTION, 0, 40006, 0x0},
    {S2C_IF_WORD, 0, 40038, 0x0},
    {S2C_IF_OPTION, 0, 40055, 0x0},
    {S2C_IF_WORD, 0, 40061, 0x0},
    {S2C_IF_WORD, 1, 40114, 0x0},
    {S2C_IF_WORD, 1, 40129, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_WORD, 0, 11843, 0x0},
    {S2C_IF_WORD, 1, 29773, 0x0},
    {S2C_IF_WORD, 1, 40153, 0x0},
    {S2C_IF_WORD, 0, 40161, 0x0},
    {S2C_IF_NO_WORD, 0, 40167, 0x0},
    {S2C_IF_WORD, 0, 40153, 0x0},
    {S2C_IF_WORD, 0, 40194, 0x0},
    {S2C_IF_WORD, 0, 40194, 0x0},
    {S2C_IF_WORD, 0, 40239, 0x0},
    {S2C_IF_WORD, 0, 21079, 0x0},
    {S2C_IF_WORD, 0, 40265, 0x0},
    {S2C_IF_VALUE, 0, 40417, 0x0},
    {S2C_IF_OPTION, 0, 40435, 0x0},
    {S2C_IF_OPTION, 0, 40470, 0x0},
    {S2C_IF_VALUE, 0, 40503, 0x0},
    {S2C_IF_VALUE, 0, 40529, 0x0},
    {S2C_IF_VALUE, 0, 40550, 0x0},
    {S2C_IF_VALUE, 0, 40577, 0x0},
    {S2C_IF_VALUE, 0, 40597, 0x0},
    {S2C_IF_VALUE, 0, 40627, 0x0},
    {S2C_IF_OPTION, 0, 40654, 0x0},
    {S2C_IF_OPTION, 0, 40688, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 40853, 0x0},
    {S2C_IF_NO_WORD, 1, 40887, 0x0},
    {S2C_IF_WORD, 0, 10310, 0x0},
    {S2C_IF_NO_WORD, 0, 40953, 0x0},
    {S2C_IF_WORD, 0, 40953, 0x0},
    {S2C_IF_WORD, 0, 41181, 0x0},
    {S2C_IF_WORD, 0, 41247, 0x0},
    {S2C_IF_WORD, 0, 41181, 0x0},
    {S2C_IF_WORD, 1, 40153, 0x0},
    {S2C_IF_WORD, 0, 41278, 0x0},
    {S2C_IF_WORD, 0, 41247, 0x0},
    {S2C_IF_WORD, 0, 11765, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 41370, 0x0},
    {S2C_IF_WORD, 0, 41410, 0x0},
    {S2C_IF_WORD, 1, 41447, 0x0},
    {S2C_IF_WORD, 1, 41480, 0x0},
    {S2C_IF_OPTION, 0, 23362, 0x0},
    {S2C_IF_OPTION, 0, 9639, 0x0},
    {S2C_IF_WORD, 0, 41605, 0x0},
    {S2C_IF_WORD, 0, 6776, 0x0},
    {S2C_IF_OPTION, 0, 41615, 0x0},
    {S2C_IF_OPTION, 0, 41691, 0x0},
    {S2C_IF_WORD, 1, 41772, 0x0},
    {S2C_IF_WORD, 0, 41776, 0x0},
    {S2C_IF_WORD, 0, 7566, 0x0},
    {S2C_IF_WORD, 0, 41810, 0x0},
    {S2C_IF_WORD, 0, 41877, 0x0},
    {S2C_IF_WORD, 0, 41948, 0x0},
    {S2C_IF_OPTION, 0, 23839, 0x0},
    {S2C_IF_WORD, 0, 28428, 0x0},
    {S2C_IF_WORD, 1, 41961, 0x0},
    {S2C_IF_WORD, 1, 42011, 0x0},
    {S2C_IF_WORD, 0, 40153, 0x0},
    {S2C_IF_WORD, 0, 42015, 0x0},
    {S2C_IF_WORD, 1, 42011, 0x0},
    {S2C_IF_WORD, 0, 42031, 0x0},
    {S2C_IF_NO_WORD, 0, 40953, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 25299, 0x0},
    {S2C_IF_WORD, 0, 40953, 0x0},
    {S2C_IF_WORD, 1, 23509, 0x0},
    {S2C_IF_WORD, 1, 7495, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 42092, 0x0},
    {S2C_IF_WORD, 0, 42172, 0x0},
    {S2C_IF_WORD, 0, 42207, 0x0},
    {S2C_IF_WORD, 0, 6750, 0x0},
    {S2C_IF_WORD, 0, 42257, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 42265, 0x0},
    {S2C_IF_WORD, 1, 42336, 0x0},
    {S2C_IF_WORD, 0, 672, 0x0},
    {S2C_IF_WORD, 1, 42402, 0x0},
    {S2C_IF_WORD, 1, 42470, 0x0},
    {S2C_IF_WORD, 1, 42525, 0x0},
    {S2C_IF_WORD, 1, 42561, 0x0},
    {S2C_IF_OPTION, 0, 42568, 0x0},
    {S2C_IF_WORD, 1, 42680, 0x0},
    {S2C_IF_OPTION, 0, 42736, 0x0},
    {S2C_IF_WORD, 1, 42768, 0x0},
    {S2C_IF_WORD, 2, 42853, 0x0},
    {S2C_IF_OPTION, 0, 42882, 0x0},
    {S2C_IF_NO_OPTION, 0, 42897, 0x0},
    {S2C_IF_WORD, 1, 42964, 0x0},
    {S2C_IF_VALUE, 0, 42985, 0x0},
    {S2C_IF_WORD, 1, 43079, 0x0},
    {S2C_IF_WORD, 0, 43118, 0x0},
    {S2C_IF_WORD, 1, 43180, 0x0},
    {S2C_IF_WORD, 1, 43224, 0x0},
    {S2C_IF_WORD, 0, 43318, 0x0},
    {S2C_IF_OPTION, 0, 43470, 0x0},
    {S2C_IF_OPTION, 0, 43503, 0x0},
    {S2C_IF_WORD, 1, 43626, 0x0},
    {S2C_IF_WORD, 0, 43640, 0x0},
    {S2C_IF_WORD, 0, 43676, 0x0},
    {S2C_IF_OPTION, 0, 43712, 0x0},
    {S2C_IF_WORD, 1, 7495, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 43814, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 43853, 0x0},
    {S2C_IF_WORD, 1, 43886, 0x0},
    {S2C_IF_OPTION, 0, 21235, 0x0},
    {S2C_IF_WORD, 0, 43927, 0x0},
    {S2C_IF_WORD, 0, 43933, 0x0},
    {S2C_IF_WORD, 1, 43968, 0x0},
    {S2C_IF_WORD, 0, 44015, 0x0},
    {S2C_IF_WORD, 0, 44028, 0x0},
    {S2C_IF_WORD, 0, 44033, 0x0},
    {S2C_IF_OPTION, 0, 44086, 0x0},
    {S2C_IF_OPTION, 0, 44086, 0x0},
    {S2C_IF_OPTION, 0, 44167, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 44273, 0x0},
    {S2C_IF_WORD, 1, 44966, 0x0},
    {S2C_IF_OPTION, 0, 44086, 0x0},
    {S2C_IF_OPTION, 0, 45039, 0x0},
    {S2C_IF_OPTION, 0, 45135, 0x0},
    {S2C_IF_OPTION, 0, 45305, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 45332, 0x0},
    {S2C_IF_OPTION, 0, 45448, 0x0},
    {S2C_IF_OPTION, 0, 30923, 0x0},
    {S2C_IF_WORD, 0, 45459, 0x0},
    {S2C_IF_OPTION, 0, 18331, 0x0},
    {S2C_IF_OPTION, 0, 45516, 0x0},
    {S2C_IF_OPTION, 0, 45539, 0x0},
    {S2C_IF_OPTION, 0, 45550, 0x0},
    {S2C_IF_OPTION, 0, 45539, 0x0},
    {S2C_IF_WORD, 0, 45595, 0x0},
    {S2C_IF_OPTION, 0, 15077, 0x0},
    {S2C_IF_OPTION, 0, 45550, 0x0},
    {S2C_IF_OPTION, 0, 45650, 0x0},
    {S2C_IF_OPTION, 0, 45677, 0x0},
    {S2C_IF_WORD, 0, 45755, 0x0},
    {S2C_IF_WORD, 0, 45881, 0x0},
    {S2C_IF_OPTION, 0, 45927, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 44273, 0x0},
    {S2C_IF_WORD, 1, 46057, 0x0},
    {S2C_IF_OPTION, 0, 46161, 0x0},
    {S2C_IF_OPTION, 0, 17212, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 17212, 0x0},
    {S2C_IF_OPTION, 0, 9080, 0x0},
    {S2C_IF_OPTION, 0, 17212, 0x0},
    {S2C_IF_OPTION, 0, 11018, 0x0},
    {S2C_IF_OPTION, 0, 17212, 0x0},
    {S2C_IF_WORD, 0, 46172, 0x0},
    {S2C_IF_OPTION, 0, 46292, 0x0},
    {S2C_IF_OPTION, 0, 11356, 0x0},
    {S2C_IF_OPTION, 0, 9639, 0x0},
    {S2C_IF_OPTION, 0, 11356, 0x0},
    {S2C_IF_OPTION, 0, 9101, 0x0},
    {S2C_IF_OPTION, 0, 11356, 0x0},
    {S2C_IF_OPTION, 0, 11021, 0x0},
    {S2C_IF_WORD, 1, 46298, 0x0},
    {S2C_IF_OPTION, 0, 46495, 0x0},
    {S2C_IF_OPTION, 0, 46520, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_OPTION, 0, 46533, 0x0},
    {S2C_IF_OPTION, 0, 46666, 0x0},
    {S2C_IF_OPTION, 0, 46690, 0x0},
    {S2C_IF_OPTION, 0, 46707, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 46707, 0x0},
    {S2C_IF_OPTION, 0, 46748, 0x0},
    {S2C_IF_VALUE, 0, 46824, 0x0},
    {S2C_IF_OPTION, 0, 21235, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 46934, 0x0},
    {S2C_IF_WORD, 1, 46952, 0x0},
    {S2C_IF_WORD, 1, 47021, 0x0},
    {S2C_IF_OPTION, 0, 9853, 0x0},
    {S2C_IF_OPTION, 0, 25014, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 21235, 0x0},
    {S2C_IF_OPTION, 0, 9301, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_OPTION, 0, 47102, 0x0},
    {S2C_IF_OPTION, 0, 47199, 0x0},
    {S2C_IF_OPTION, 0, 47239, 0x0},
    {S2C_IF_WORD, 0, 47254, 0x0},
    {S2C_IF_OPTION, 0, 47239, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 46569, 0x0},
    {S2C_IF_OPTION, 0, 47323, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_WORD, 1, 47371, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_WORD, 0, 47519, 0x0},
    {S2C_IF_WORD, 0, 47562, 0x0},
    {S2C_IF_OPTION, 0, 22562, 0x0},
    {S2C_IF_WORD, 1, 7566, 0x0},
    {S2C_IF_WORD, 1, 47678, 0x0},
    {S2C_IF_OPTION, 0, 47708, 0x0},
    {S2C_IF_OPTION, 0, 47743, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 47822, 0x0},
    {S2C_IF_WORD, 1, 47876, 0x0},
    {S2C_IF_OPTION, 0, 11018, 0x0},
    {S2C_IF_OPTION, 0, 48115, 0x0},
    {S2C_IF_OPTION, 0, 48156, 0x0},
    {S2C_IF_OPTION, 0, 48201, 0x0},
    {S2C_IF_OPTION, 0, 48216, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 48307, 0x0},
    {S2C_IF_OPTION, 0, 7026, 0x0},
    {S2C_IF_OPTION, 0, 22362, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_OPTION, 0, 48666, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 48728, 0x0},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_OPTION, 0, 48820, 0x0},
    {S2C_IF_OPTION, 0, 22362, 0x0},
    {S2C_IF_OPTION, 0, 48914, 0x0},
    {S2C_IF_WORD, 0, 49001, 0x0},
    {S2C_IF_OPTION, 0, 49065, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_WORD, 0, 49131, 0x0},
    {S2C_IF_OPTION, 0, 49186, 0x0},
    {S2C_IF_OPTION, 0, 49266, 0x0},
    {S2C_IF_NO_OPTION, 0, 49278, 0x0},
    {S2C_IF_OPTION, 0, 49363, 0x0},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_OPTION, 0, 9101, 0x0},
    {S2C_IF_OPTION, 0, 22362, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 49519, 0x0},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_OPTION, 0, 49570, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_VALUE, 0, 49772, 0x0},
    {S2C_IF_OPTION, 0, 9107, 0x0},
    {S2C_IF_OPTION, 0, 49858, 0x0},
    {S2C_IF_OPTION, 0, 8090, 0x0},
    {S2C_IF_OPTION, 0, 9853, 0x0},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_OPTION, 0, 49920, 0x0},
    {S2C_IF_WORD, 1, 49958, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_WORD, 1, 50078, 0x0},
    {S2C_IF_WORD, 1, 50131, 0x0},
    {S2C_IF_WORD, 0, 50154, 0x0},
    {S2C_IF_WORD, 1, 50197, 0x0},
    {S2C_IF_OPTION, 0, 8090, 0x0},
    {S2C_IF_OPTION, 0, 11018, 0x0},
    {S2C_IF_WORD, 1, 50235, 0x0},
    {S2C_IF_OPTION, 0, 50318, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 50334, 0x0},
    {S2C_IF_WORD, 1, 50389, 0x0},
    {S2C_IF_WORD, 1, 50445, 0x0},
    {S2C_IF_WORD, 1, 44958, 0x0},
    {S2C_IF_OPTION, 0, 11018, 0x0},
    {S2C_IF_WORD, 1, 44958, 0x0},
    {S2C_IF_WORD, 0, 50503, 0x0},
    {S2C_IF_OPTION, 0, 7860, 0x0},
    {S2C_IF_OPTION, 0, 50510, 0x0},
    {S2C_IF_OPTION, 0, 46154, 0x0},
    {S2C_IF_OPTION, 0, 50664, 0x0},
    {S2C_IF_WORD, 1, 50687, 0x0},
    {S2C_IF_OPTION, 0, 50772, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 50795, 0x0},
    {S2C_IF_OPTION, 0, 11018, 0x0},
    {S2C_IF_WORD, 0, 50879, 0x0},
    {S2C_IF_OPTION, 0, 50901, 0x0},
    {S2C_IF_WORD, 0, 50885, 0x0},
    {S2C_IF_WORD, 0, 11843, 0x0},
    {S2C_IF_OPTION, 0, 50910, 0x0},
    {S2C_IF_WORD, 0, 50917, 0x0},
    {S2C_IF_WORD, 0, 22853, 0x0},
    {S2C_IF_OPTION, 0, 50962, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 17209, 0x0},
    {S2C_IF_OPTION, 0, 51043, 0x0},
    {S2C_IF_WORD, 0, 51096, 0x0},
    {S2C_IF_WORD, 1, 51172, 0x0},
    {S2C_IF_OPTION, 0, 25299, 0x0},
    {S2C_IF_OPTION, 0, 51298, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 51432, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 25299, 0x0},
    {S2C_IF_OPTION, 0, 51298, 0x0},
    {S2C_IF_WORD, 1, 51894, 0x0},
    {S2C_IF_OPTION, 0, 52003, 0x0},
    {S2C_IF_OPTION, 0, 52075, 0x0},
    {S2C_IF_VALUE, 0, 52118, 0x0},
    {S2C_IF_OPTION, 0, 52191, 0x0},
    {S2C_IF_OPTION, 0, 52205, 0x0},
    {S2C_IF_OPTION, 0, 52252, 0x0},
    {S2C_IF_OPTION, 0, 15077, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 52412, 0x0},
    {S2C_IF_OPTION, 0, 52191, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 12729, 0x0},
    {S2C_IF_WORD, 0, 52729, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 48923, 0x0},
    {S2C_IF_WORD, 0, 52838, 0x0},
    {S2C_IF_VALUE, 0, 52862, 0x0},
    {S2C_IF_VALUE, 0, 52946, 0x0},
    {S2C_IF_WORD, 0, 53015, 0x0},
    {S2C_IF_VALUE, 0, 53084, 0x0},
    {S2C_IF_VALUE, 0, 53112, 0x0},
    {S2C_IF_OPTION, 0, 15077, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_OPTION, 0, 53254, 0x0},
    {S2C_IF_VALUE, 0, 53293, 0x0},
    {S2C_IF_VALUE, 0, 53348, 0x0},
    {S2C_IF_VALUE, 0, 53421, 0x0},
    {S2C_IF_WORD, 102, 53498, 0x0},
    {S2C_IF_WORD, 102, 53568, 0x0},
    {S2C_IF_WORD, 102, 53602, 0x0},
    {S2C_IF_WORD, 0, 53717, 0x0},
    {S2C_IF_WORD, 1, 53745, 0x0},
    {S2C_IF_OPTION, 0, 53257, 0x0},
    {S2C_IF_WORD, 1, 53838, 0x0},
    {S2C_IF_OPTION, 0, 53901, 0x0},
    {S2C_IF_WORD, 0, 22853, 0x0},
    {S2C_IF_WORD, 0, 53920, 0x0},
    {S2C_IF_OPTION, 0, 53956, 0x0},
    {S2C_IF_WORD, 1, 54046, 0x0},
    {S2C_IF_WORD, 2, 53912, 0x0},
    {S2C_IF_WORD, 1, 54058, 0x0},
    {S2C_IF_WORD, 1, 53912, 0x0},
    {S2C_IF_OPTION, 0, 53911, 0x0},
    {S2C_IF_WORD, 1, 559, 0x0},
    {S2C_IF_WORD, 2, 22853, 0x0},
    {S2C_IF_WORD, 1, 5213, 0x0},
    {S2C_IF_WORD, 2, 21079, 0x0},
    {S2C_IF_OPTION, 0, 53971, 0x0},
    {S2C_IF_OPTION, 0, 54372, 0x0},
    {S2C_IF_WORD, 0, 54391, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 54397, 0x0},
    {S2C_IF_WORD, 1, 54426, 0x0},
    {S2C_IF_WORD, 2, 22853, 0x0},
    {S2C_IF_NO_OPTION, 0, 54429, 0x0},
    {S2C_IF_WORD, 0, 54489, 0x0},
    {S2C_IF_OPTION, 0, 22365, 0x0},
    {S2C_IF_WORD, 0, 54391, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_OPTION, 0, 11018, 0x0},
    {S2C_IF_WORD, 0, 54391, 0x0},
    {S2C_IF_VALUE, 0, 54990, 0x0},
    {S2C_IF_WORD, 0, 55016, 0x0},
    {S2C_IF_WORD, 0, 47244, 0x0},
    {S2C_IF_WORD, 0, 55087, 0x0},
    {S2C_IF_WORD, 0, 55097, 0x0},
    {S2C_IF_WORD, 1, 55130, 0x0},
    {S2C_IF_WORD, 2, 26174, 0x0},
    {S2C_IF_OPTION, 0, 9104, 0x0},
    {S2C_IF_OPTION, 0, 9107, 0x0},
    {S2C_IF_OPTION, 0, 7693, 0x0},
    {S2C_IF_VALUE, 0, 55134, 0x0},
    {S2C_IF_VALUE, 0, 55179, 0x0},
    {S2C_IF_WORD, 0, 55196, 0x0},
    {S2C_IF_VALUE, 0, 55229, 0x0},
    {S2C_IF_WORD, 0, 55281, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 55308, 0x0},
    {S2C_IF_WORD, 0, 55386, 0x0},
    {S2C_IF_WORD, 0, 55616, 0x0},
    {S2C_IF_WORD, 0, 55661, 0x0},
    {S2C_IF_VALUE, 0, 55797, 0x0},
    {S2C_IF_WORD, 0, 55868, 0x0},
    {S2C_IF_WORD, 0, 55893, 0x0},
    {S2C_IF_VALUE, 0, 55973, 0x0},
    {S2C_IF_WORD, 0, 56065, 0x0},
    {S2C_IF_WORD, 0, 56107, 0x0},
    {S2C_IF_WORD, 0, 56134, 0x0},
    {S2C_IF_OPTION, 0, 56190, 0x0},
    {S2C_IF_WORD, 0, 56317, 0x0},
    {S2C_IF_WORD, 0, 56345, 0x0},
    {S2C_IF_VALUE, 0, 56385, 0x0},
    {S2C_IF_WORD, 0, 56501, 0x0},
    {S2C_IF_WORD, 0, 56542, 0x0},
    {S2C_IF_OPTION, 0, 56611, 0x0},
    {S2C_IF_WORD, 0, 6776, 0x0},
    {S2C_IF_VALUE, 0, 56696, 0x0},
    {S2C_IF_WORD, 0, 56770, 0x0},
    {S2C_IF_WORD, 0, 56790, 0x0},
    {S2C_IF_OPTION, 0, 22562, 0x0},
    {S2C_IF_VALUE, 0, 56999, 0x0},
    {S2C_IF_WORD, -1, 57128, 0x0},
    {S2C_IF_VALUE, 0, 57327, 0x0},
    {S2C_IF_OPTION, 0, 57395, 0x0},
    {S2C_IF_OPTION, 0, 57441, 0x0},
    {S2C_IF_OPTION, 0, 57445, 0x0},
    {S2C_IF_OPTION, 0, 18833, 0x0},
    {S2C_IF_OPTION, 0, 57493, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_WORD, 1, 57692, 0x0},
    {S2C_IF_WORD, 2, 57782, 0x0},
    {S2C_IF_OPTION, 0, 57854, 0x0},
    {S2C_IF_WORD, 0, 57872, 0x0},
    {S2C_IF_OPTION, 0, 58122, 0x0},
    {S2C_IF_OPTION, 0, 58241, 0x0},
    {S2C_IF_WORD, 1, 58275, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 58327, 0x0},
    {S2C_IF_WORD, 1, 58370, 0x0},
    {S2C_IF_WORD, 2, 58380, 0x0},
    {S2C_IF_SAYS, 0, 58380, 0x0},
    {S2C_IF_WORD, 1, 58422, 0x0},
    {S2C_IF_WORD, 1, 58459, 0x0},
    {S2C_IF_WORD, 0, 58473, 0x0},
    {S2C_IF_WORD, 0, 58481, 0x0},
    {S2C_IF_WORD, 1, 58459, 0x0},
    {S2C_IF_WORD, 0, 58473, 0x0},
    {S2C_IF_WORD, 0, 58540, 0x0},
    {S2C_IF_WORD, 1, 58656, 0x0},
    {S2C_IF_WORD, 2, 58688, 0x0},
    {S2C_IF_WORD, 1, 58729, 0x0},
    {S2C_IF_WORD, 2, 58737, 0x0},
    {S2C_IF_WORD, 1, 58774, 0x0},
    {S2C_IF_WORD, 2, 58790, 0x0},
    {S2C_IF_WORD, 1, 58862, 0x0},
    {S2C_IF_WORD, 2, 58874, 0x0},
    {S2C_IF_WORD, 1, 58920, 0x0},
    {S2C_IF_NO_WORD, 2, 58956, 0x0},
    {S2C_IF_WORD, 1, 59022, 0x0},
    {S2C_IF_WORD, 1, 59066, 0x0},
    {S2C_IF_OPTION, 0, 58241, 0x0},
    {S2C_IF_OPTION, 0, 22365, 0x0},
    {S2C_IF_WORD, 1, 59219, 0x0},
    {S2C_IF_OPTION, 0, 59341, 0x0},
    {S2C_IF_OPTION, 0, 22562, 0x0},
    {S2C_IF_OPTION, 0, 11021, 0x0},
    {S2C_IF_OPTION, 0, 7693, 0x0},
    {S2C_IF_OPTION, 0, 49410, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1399, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 59612, 0x0},
    {S2C_IF_OPTION, 0, 59688, 0x0},
    {S2C_IF_WORD, 1, 59717, 0x0},
    {S2C_IF_OPTION, 0, 59742, 0x0},
    {S2C_IF_WORD, 0, 59795, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 15435, 0x400},
    {S2C_IF_OPTION, 0, 59861, 0x0},
    {S2C_IF_WORD, 1, 59887, 0x0},
    {S2C_IF_OPTION, 0, 59992, 0x0},
    {S2C_IF_OPTION, 0, 60027, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 8090, 0x0},
    {S2C_IF_OPTION, 0, 32023, 0x0},
    {S2C_IF_OPTION, 0, 60075, 0x0},
    {S2C_IF_OPTION, 0, 60092, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 60283, 0x0},
    {S2C_IF_OPTION, 0, 9853, 0x0},
    {S2C_IF_WORD, 1, 1399, 0x0},
    {S2C_IF_OPTION, 0, 9301, 0x0},
    {S2C_IF_OPTION, 0, 60392, 0x0},
    {S2C_IF_OPTION, 0, 60392, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 60467, 0x0},
    {S2C_IF_WORD, 1, 60562, 0x0},
    {S2C_IF_WORD, 1, 60614, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 60671, 0x0},
    {S2C_IF_WORD, 1, 60712, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 60886, 0x4000040},
    {S2C_IF_OPTION, 0, 15077, 0x0},
    {S2C_IF_OPTION, 0, 60974, 0x0},
    {S2C_IF_OPTION, 0, 61007, 0x0},
    {S2C_IF_OPTION, 0, 61044, 0x0},
    {S2C_IF_OPTION, 0, 61066, 0x0},
    {S2C_IF_OPTION, 0, 61156, 0x0},
    {S2C_IF_WORD, 1, 61196, 0x0},
    {S2C_IF_OPTION, 0, 61221, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_WORD, 1, 61241, 0x0},
    {S2C_IF_SAYS, 0, 61311, 0x0},
    {S2C_IF_WORD, 0, 61385, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 7693, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 8090, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 61396, 0x0},
    {S2C_IF_OPTION, 0, 61440, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 19464, 0x0},
    {S2C_IF_WORD, 0, 61472, 0x0},
    {S2C_IF_WORD, 1, 61510, 0x0},
    {S2C_IF_WORD, 1, 61583, 0x0},
    {S2C_IF_WORD, 1, 61635, 0x0},
    {S2C_IF_OPTION, 0, 8090, 0x0},
    {S2C_IF_WORD, 0, 8449, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 61689, 0x0},
    {S2C_IF_OPTION, 0, 61720, 0x0},
    {S2C_IF_OPTION, 0, 21235, 0x0},
    {S2C_IF_WORD, 2, 61848, 0x0},
    {S2C_IF_WORD, 2, 61864, 0x0},
    {S2C_IF_OPTION, 0, 61894, 0x0},
    {S2C_IF_WORD, 0, 61916, 0x0},
    {S2C_IF_WORD, 0, 672, 0x0},
    {S2C_IF_OPTION, 0, 61894, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 11021, 0x0},
    {S2C_IF_VALUE, 0, 61958, 0x0},
    {S2C_IF_WORD, 0, 62016, 0x0},
    {S2C_IF_OPTION, 0, 62061, 0x0},
    {S2C_IF_WORD, 0, 62067, 0x0},
    {S2C_IF_OPTION, 0, 62312, 0x0},
    {S2C_IF_WORD, 0, 55093, 0x0},
    {S2C_IF_VALUE, 0, 53112, 0x0},
    {S2C_IF_WORD, 1, 62381, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_WORD, 0, 61090, 0x0},
    {S2C_IF_OPTION, 0, 62419, 0x0},
    {S2C_IF_WORD, 0, 62461, 0x0},
    {S2C_IF_OPTION, 0, 62523, 0x0},
    {S2C_IF_OPTION, 0, 62550, 0x0},
    {S2C_IF_OPTION, 0, 62613, 0x0},
    {S2C_IF_WORD, 1, 62683, 0x0},
    {S2C_IF_WORD, 1, 62714, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_WORD, 0, 62882, 0x0},
    {S2C_IF_WORD, 0, 62912, 0x0},
    {S2C_IF_WORD, 0, 62943, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 63040, 0x0},
    {S2C_IF_WORD, 0, 63043, 0x0},
    {S2C_IF_OPTION, 0, 12793, 0x0},
    {S2C_IF_OPTION, 0, 12793, 0x0},
    {S2C_IF_OPTION, 0, 63263, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 63287, 0x0},
    {S2C_IF_OPTION, 0, 63263, 0x0},
    {S2C_IF_WORD, 1, 63302, 0x0},
    {S2C_IF_OPTION, 0, 63333, 0x0},
    {S2C_IF_OPTION, 0, 63358, 0x0},
    {S2C_IF_OPTION, 0, 22562, 0x0},
    {S2C_IF_OPTION, 0, 63429, 0x0},
    {S2C_IF_WORD, 0, 33386, 0x0},
    {S2C_IF_OPTION, 0, 9853, 0x0},
    {S2C_IF_OPTION, 0, 22562, 0x0},
    {S2C_IF_OPTION, 0, 63444, 0x0},
    {S2C_IF_OPTION, 0, 22562, 0x0},
    {S2C_IF_OPTION, 0, 63453, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_NO_OPTION, 0, 63548, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 13014, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 63700, 0x0},
    {S2C_IF_WORD, 1, 63790, 0x0},
    {S2C_IF_WORD, 0, 63831, 0x0},
    {S2C_IF_WORD, 0, 63863, 0x0},
    {S2C_IF_WORD, 0, 63915, 0x0},
    {S2C_IF_OPTION, 0, 63943, 0x0},
    {S2C_IF_WORD, 0, 63949, 0x0},
    {S2C_IF_VALUE, 0, 64111, 0x0},
    {S2C_IF_OPTION, 0, 64147, 0x0},
    {S2C_IF_OPTION, 0, 64219, 0x0},
    {S2C_IF_WORD, 0, 64371, 0x0},
    {S2C_IF_WORD, 0, 64498, 0x0},
    {S2C_IF_OPTION, 0, 64569, 0x0},
    {S2C_IF_WORD, 0, 62919, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 64741, 0x0},
    {S2C_IF_OPTION, 0, 15074, 0x0},
    {S2C_IF_OPTION, 0, 21728, 0x0},
    {S2C_IF_VALUE, 0, 64882, 0x0},
    {S2C_IF_VALUE, 0, 64998, 0x0},
    {S2C_IF_WORD, 0, 65053, 0x0},
    {S2C_IF_OPTION, 0, 65101, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 65153, 0x400},
    {S2C_IF_OPTION, 0, 7693, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 65153, 0x400},
    {S2C_IF_NO_OPTION, 0, 9080, 0x0},
    {S2C_IF_WORD, 0, 65159, 0x0},
    {S2C_IF_WORD, 0, 65198, 0x0},
    {S2C_IF_VALUE, 0, 65213, 0x0},
    {S2C_IF_WORD, 0, 3720, 0x0},
    {S2C_IF_OPTION, 0, 10641, 0x0},
    {S2C_IF_OPTION, 0, 23763, 0x0},
    {S2C_IF_SAYS, 0, 65314, 0x0},
    {S2C_IF_WORD, 0, 65405, 0x0},
    {S2C_IF_OPTION, 0, 65448, 0x0},
    {S2C_IF_OPTION, 0, 7530, 0x0},
    {S2C_IF_OPTION, 0, 65578, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 65635, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 65785, 0x0},
    {S2C_IF_OPTION, 0, 65838, 0x0},
    {S2C_IF_WORD, 1, 66217, 0x0},
    {S2C_IF_WORD, 2, 66404, 0x0},
    {S2C_IF_WORD, 1, 66487, 0x0},
    {S2C_IF_WORD, 3, 66637, 0x0},
    {S2C_IF_WORD, 1, 66695, 0x0},
    {S2C_IF_WORD, 2, 66914, 0x0},
    {S2C_IF_WORD, 1, 67037, 0x0},
    {S2C_IF_NO_WORD, 1, 67199, 0x0},
    {S2C_IF_WORD, 1, 67207, 0x0},
    {S2C_IF_WORD, 0, 67382, 0x0},
    {S2C_IF_OPTION, 0, 67485, 0x0},
    {S2C_IF_WORD, 0, 67708, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 67828, 0x0},
    {S2C_IF_WORD, 0, 67891, 0x0},
    {S2C_IF_WORD, 1, 21079, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 67199, 0x0},
    {S2C_IF_WORD, 1, 67973, 0x0},
    {S2C_IF_WORD, 0, 67990, 0x0},
    {S2C_IF_WORD, 0, 67996, 0x0},
    {S2C_IF_WORD, 0, 68046, 0x0},
    {S2C_IF_WORD, 1, 68113, 0x0},
    {S2C_IF_OPTION, 0, 49931, 0x0},
    {S2C_IF_WORD, 0, 68155, 0x0},
    {S2C_IF_WORD, 1, 47244, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 68269, 0x0},
    {S2C_IF_WORD, 0, 68381, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 68420, 0x0},
    {S2C_IF_WORD, 0, 68455, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 68493, 0x0},
    {S2C_IF_WORD, 1, 68525, 0x0},
    {S2C_IF_WORD, 1, 68648, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 68769, 0x0},
    {S2C_IF_WORD, 3, 68846, 0x0},
    {S2C_IF_WORD, 1, 68887, 0x0},
    {S2C_IF_WORD, 0, 68046, 0x0},
    {S2C_IF_OPTION, 0, 68925, 0x0},
    {S2C_IF_WORD, 2, 68887, 0x0},
    {S2C_IF_OPTION, 0, 68981, 0x0},
    {S2C_IF_WORD, 1, 68113, 0x0},
    {S2C_IF_WORD, 2, 68046, 0x0},
    {S2C_IF_WORD, 1, 27082, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 69048, 0x0},
    {S2C_IF_WORD, 0, 68269, 0x0},
    {S2C_IF_WORD, 0, 69236, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 5289},
    {0, 1, 2, 0},
    {2, 1, 3, 5323},
    {2, 1, 4, 5367},
    {2, 1, 5, 5430},
    {2, 1, 6, 5478},
    {2, 1, 7, 5510},
    {2, 1, 8, 5575},
    {2, 1, 9, 5613},
    {2, 1, 10, 5636},
    {2, 1, 11, 5687},
    {2, 1, 12, 5772},
    {2, 1, 13, 5841},
    {2, 1, 14, 5902},
    {2, 1, 15, 5949},
    {2, 2, 16, 6072},
    {2, 2, 18, 6130},
    {2, 2, 20, 6130},
    {2, 1, 22, 6231},
    {1, 0, 23, 6258},
    {2, 2, 23, 5289},
    {0, 1, 25, 0},
    {2, 1, 26, 6274},
    {2, 1, 27, 5367},
    {2, 1, 28, 6302},
    {2, 1, 29, 6351},
    {2, 2, 30, 6072},
    {2, 2, 32, 6072},
    {2, 2, 34, 6484},
    {2, 2, 36, 6562},
    {2, 2, 38, 6617},
    {2, 1, 40, 6644},
    {2, 2, 41, 6130},
    {2, 1, 43, 6231},
    {1, 0, 44, 6678},
    {2, 2, 44, 6724},
    {2, 2, 46, 6778},
    {1, 0, 48, 6824},
    {0, 0, 48, 0},
    {1, 1, 48, 6847},
    {0, 0, 49, 0},
    {0, 1, 49, 0},
    {1, 0, 50, 6951},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {2, 1, 50, 5289},
    {0, 0, 51, 0},
    {2, 1, 51, 5289},
    {0, 1, 52, 0},
    {1, 0, 53, 7029},
    {0, 1, 53, 0},
    {1, 0, 54, 7049},
    {0, 0, 54, 0},
    {2, 1, 54, 7197},
    {2, 2, 55, 7257},
    {0, 0, 57, 0},
    {0, 1, 57, 0},
    {0, 1, 58, 0},
    {1, 0, 59, 7348},
    {0, 1, 59, 0},
    {1, 0, 60, 7392},
    {1, 1, 60, 7428},
    {0, 0, 61, 0},
    {0, 1, 61, 0},
    {1, 0, 62, 7500},
    {0, 1, 62, 0},
    {0, 1, 63, 0},
    {1, 0, 64, 7540},
    {0, 1, 64, 0},
    {0, 1, 65, 0},
    {1, 0, 66, 7603},
    {0, 2, 66, 0},
    {1, 0, 68, 7675},
    {0, 0, 68, 0},
    {2, 2, 68, 7696},
    {0, 0, 70, 0},
    {0, 0, 70, 0},
    {0, 0, 70, 0},
    {2, 1, 70, 7804},
    {0, 0, 71, 0},
    {1, 0, 71, 7872},
    {2, 1, 71, 7956},
    {1, 1, 72, 7976},
    {0, 0, 73, 0},
    {0, 0, 73, 0},
    {2, 1, 73, 8061},
    {2, 2, 74, 8061},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {2, 2, 76, 8140},
    {2, 2, 78, 8195},
    {2, 2, 80, 8219},
    {2, 2, 82, 8330},
    {2, 3, 84, 6484},
    {2, 3, 87, 8410},
    {2, 2, 90, 8451},
    {2, 3, 92, 8502},
    {2, 2, 95, 8548},
    {1, 1, 97, 8579},
    {0, 0, 98, 0},
    {1, 1, 98, 8600},
    {1, 2, 99, 8634},
    {0, 0, 101, 0},
    {0, 0, 101, 0},
    {2, 1, 101, 8672},
    {2, 1, 102, 5367},
    {2, 1, 103, 8701},
    {2, 2, 104, 6072},
    {2, 2, 106, 6072},
    {2, 2, 108, 6484},
    {2, 2, 110, 6562},
    {2, 2, 112, 6617},
    {2, 2, 114, 6130},
    {1, 1, 116, 8854},
    {2, 1, 117, 5902},
    {2, 1, 118, 5949},
    {2, 1, 119, 5478},
    {2, 1, 120, 8869},
    {2, 1, 121, 5575},
    {2, 1, 122, 5613},
    {2, 1, 123, 5636},
    {2, 1, 124, 5687},
    {0, 1, 125, 0},
    {1, 1, 126, 6258},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 1, 127, 0},
    {0, 1, 128, 0},
    {1, 0, 129, 6824},
    {2, 3, 129, 6724},
    {0, 0, 132, 0},
    {2, 2, 132, 6724},
    {0, 0, 134, 0},
    {2, 1, 134, 9144},
    {1, 0, 135, 9205},
    {0, 1, 135, 0},
    {1, 0, 136, 9235},
    {0, 1, 136, 0},
    {0, 1, 137, 0},
    {1, 1, 138, 9269},
    {0, 0, 139, 0},
    {0, 1, 139, 0},
    {1, 0, 140, 9328},
    {0, 0, 140, 0},
    {1, 0, 140, 9376},
    {0, 0, 140, 0},
    {0, 1, 140, 0},
    {1, 1, 141, 9548},
    {1, 0, 142, 9575},
    {1, 0, 142, 9575},
    {1, 0, 142, 9575},
    {1, 0, 142, 9575},
    {1, 0, 142, 9575},
    {0, 0, 142, 0},
    {1, 1, 142, 9812},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {1, 0, 143, 10082},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {1, 0, 143, 10082},
    {0, 1, 143, 0},
    {1, 0, 144, 10183},
    {1, 0, 144, 10352},
    {1, 0, 144, 10183},
    {1, 0, 144, 10183},
    {2, 1, 144, 10491},
    {1, 0, 145, 10183},
    {1, 0, 145, 10183},
    {1, 0, 145, 10183},
    {1, 0, 145, 10183},
    {1, 0, 145, 10706},
    {0, 0, 145, 0},
    {1, 0, 145, 10183},
    {1, 0, 145, 10183},
    {0, 0, 145, 0},
    {1, 0, 145, 10793},
    {0, 0, 145, 0},
    {1, 0, 145, 10183},
    {0, 0, 145, 0},
    {1, 0, 145, 10976},
    {0, 1, 145, 0},
    {1, 0, 146, 11024},
    {1, 0, 146, 11044},
    {1, 0, 146, 11067},
    {0, 2, 146, 0},
    {1, 1, 148, 11044},
    {1, 1, 149, 11122},
    {1, 0, 150, 11147},
    {2, 2, 150, 11235},
    {2, 2, 152, 11305},
    {2, 2, 154, 11305},
    {2, 3, 156, 11305},
    {0, 1, 159, 0},
    {0, 1, 160, 0},
    {2, 2, 161, 11459},
    {2, 2, 163, 11459},
    {2, 2, 165, 8195},
    {2, 2, 167, 8219},
    {1, 1, 169, 11541},
    {1, 0, 170, 10183},
    {0, 1, 170, 0},
    {2, 2, 171, 8140},
    {2, 2, 173, 8195},
    {2, 2, 175, 8219},
    {1, 1, 177, 11541},
    {1, 0, 178, 10183},
    {2, 1, 178, 11459},
    {0, 1, 179, 0},
    {1, 0, 180, 11664},
    {2, 1, 180, 11459},
    {0, 1, 181, 0},
    {0, 1, 182, 0},
    {1, 0, 183, 11811},
    {2, 2, 183, 11459},
    {2, 1, 185, 11459},
    {0, 1, 186, 0},
    {1, 0, 187, 11887},
    {0, 1, 187, 0},
    {2, 2, 188, 11925},
    {2, 1, 190, 11459},
    {0, 1, 191, 0},
    {1, 0, 192, 11887},
    {1, 0, 192, 12139},
    {2, 2, 192, 8195},
    {1, 1, 194, 8579},
    {0, 0, 195, 0},
    {0, 0, 195, 0},
    {2, 1, 195, 12320},
    {1, 1, 196, 12384},
    {0, 0, 197, 0},
    {1, 0, 197, 12474},
    {1, 0, 197, 12474},
    {0, 1, 197, 0},
    {2, 1, 198, 12690},
    {2, 2, 199, 12690},
    {1, 0, 201, 12753},
    {0, 1, 201, 0},
    {2, 2, 202, 12822},
    {2, 1, 204, 12822},
    {1, 0, 205, 12862},
    {0, 1, 205, 0},
    {2, 0, 206, 12879},
    {2, 1, 206, 12922},
    {2, 1, 207, 12976},
    {2, 2, 208, 12822},
    {2, 3, 210, 13029},
    {2, 2, 213, 13090},
    {2, 2, 215, 12822},
    {2, 1, 217, 13142},
    {2, 1, 218, 13186},
    {2, 1, 219, 13237},
    {2, 1, 220, 13267},
    {2, 1, 221, 13311},
    {2, 1, 222, 13356},
    {2, 1, 223, 13398},
    {2, 1, 224, 13436},
    {2, 2, 225, 13473},
    {2, 2, 227, 13530},
    {2, 1, 229, 13555},
    {2, 1, 230, 13603},
    {2, 1, 231, 13644},
    {2, 1, 232, 13718},
    {1, 0, 233, 12862},
    {0, 1, 233, 0},
    {2, 0, 234, 12922},
    {0, 0, 234, 0},
    {2, 1, 234, 12862},
    {2, 2, 235, 13750},
    {1, 0, 237, 13785},
    {0, 1, 237, 0},
    {1, 1, 238, 13864},
    {2, 1, 239, 8672},
    {2, 1, 240, 13919},
    {1, 0, 241, 13966},
    {2, 1, 241, 14017},
    {2, 1, 242, 14099},
    {2, 1, 243, 14147},
    {2, 1, 244, 14194},
    {2, 1, 245, 14147},
    {2, 2, 246, 14233},
    {2, 1, 248, 14292},
    {2, 1, 249, 8869},
    {2, 1, 250, 5687},
    {2, 1, 251, 8869},
    {2, 2, 252, 8869},
    {1, 0, 254, 13787},
    {2, 1, 254, 14547},
    {2, 1, 255, 5687},
    {1, 0, 256, 14597},
    {2, 1, 256, 8672},
    {2, 1, 257, 14613},
    {2, 2, 258, 14632},
    {2, 2, 260, 14677},
    {2, 2, 262, 14722},
    {2, 1, 264, 5430},
    {2, 1, 265, 5687},
    {2, 1, 266, 14739},
    {2, 2, 267, 14788},
    {2, 2, 269, 14803},
    {2, 3, 271, 14803},
    {2, 2, 274, 6231},
    {2, 2, 276, 14872},
    {2, 2, 278, 14922},
    {1, 0, 280, 14597},
    {2, 2, 280, 14803},
    {2, 2, 282, 14803},
    {2, 2, 284, 14992},
    {2, 2, 286, 15036},
    {2, 2, 288, 5687},
    {2, 2, 290, 15224},
    {2, 2, 292, 14739},
    {2, 3, 294, 15300},
    {2, 2, 297, 15385},
    {1, 0, 299, 15422},
    {2, 1, 299, 8672},
    {2, 1, 300, 5367},
    {2, 1, 301, 15439},
    {2, 1, 302, 7956},
    {2, 1, 303, 5949},
    {0, 1, 304, 0},
    {2, 2, 305, 7956},
    {2, 3, 307, 6231},
    {2, 4, 310, 13919},
    {1, 0, 314, 15664},
    {2, 1, 314, 8672},
    {2, 1, 315, 8672},
    {2, 1, 316, 8672},
    {2, 1, 317, 8672},
    {1, 0, 318, 15814},
    {2, 1, 318, 15868},
    {2, 1, 319, 5613},
    {2, 1, 320, 5575},
    {2, 1, 321, 15891},
    {2, 1, 322, 15909},
    {2, 1, 323, 15993},
    {2, 2, 324, 16041},
    {1, 0, 326, 16067},
    {2, 1, 326, 5772},
    {1, 0, 327, 16096},
    {1, 0, 327, 16123},
    {1, 0, 327, 16096},
    {2, 2, 327, 16172},
    {2, 2, 329, 16226},
    {2, 2, 331, 16279},
    {2, 3, 333, 16347},
    {2, 3, 336, 16395},
    {2, 3, 339, 16347},
    {2, 2, 342, 16446},
    {2, 2, 344, 14547},
    {2, 2, 346, 16446},
    {2, 2, 348, 16477},
    {2, 2, 350, 16511},
    {2, 3, 352, 16511},
    {2, 3, 355, 16546},
    {2, 2, 358, 16691},
    {2, 3, 360, 16226},
    {2, 2, 363, 16762},
    {2, 2, 365, 16477},
    {2, 2, 367, 16813},
    {1, 0, 369, 16853},
    {2, 2, 369, 16906},
    {2, 3, 371, 16990},
    {2, 2, 374, 17025},
    {2, 3, 376, 17025},
    {2, 3, 379, 17025},
    {2, 3, 382, 17025},
    {2, 2, 385, 17146},
    {1, 0, 387, 17178},
    {2, 2, 387, 17215},
    {2, 2, 389, 17215},
    {2, 2, 391, 17266},
    {1, 0, 393, 17308},
    {2, 2, 393, 17349},
    {2, 1, 395, 17395},
    {1, 0, 396, 17424},
    {2, 1, 396, 17496},
    {1, 0, 397, 17541},
    {0, 1, 397, 0},
    {1, 0, 398, 17584},
    {2, 1, 398, 7804},
    {2, 1, 399, 7804},
    {2, 2, 400, 17859},
    {2, 2, 402, 17927},
    {2, 2, 404, 17988},
    {2, 3, 406, 18029},
    {2, 2, 409, 18073},
    {2, 2, 411, 18135},
    {2, 2, 413, 8672},
    {0, 1, 415, 0},
    {0, 2, 416, 0},
    {0, 2, 418, 0},
    {1, 1, 420, 18249},
    {1, 0, 421, 18251},
    {2, 2, 421, 18287},
    {0, 1, 423, 0},
    {0, 1, 424, 0},
    {1, 0, 425, 18353},
    {0, 1, 425, 0},
    {0, 1, 426, 0},
    {2, 2, 427, 18436},
    {2, 2, 429, 18495},
    {2, 2, 431, 18527},
    {1, 0, 433, 18353},
    {0, 1, 433, 0},
    {1, 1, 434, 18608},
    {2, 1, 435, 17927},
    {2, 1, 436, 17988},
    {2, 2, 437, 18029},
    {1, 0, 439, 18249},
    {2, 1, 439, 17927},
    {1, 0, 440, 18249},
    {0, 1, 440, 0},
    {2, 2, 441, 17927},
    {2, 2, 443, 18287},
    {2, 3, 445, 18029},
    {1, 0, 448, 18747},
    {0, 1, 448, 0},
    {2, 2, 449, 17927},
    {2, 2, 451, 18029},
    {1, 0, 453, 18747},
    {0, 1, 453, 0},
    {2, 2, 454, 17927},
    {2, 3, 456, 18029},
    {2, 2, 459, 18897},
    {2, 2, 461, 8672},
    {1, 0, 463, 18747},
    {0, 1, 463, 0},
    {2, 1, 464, 17927},
    {1, 0, 465, 19005},
    {0, 1, 465, 0},
    {2, 2, 466, 17927},
    {1, 0, 468, 19122},
    {0, 1, 468, 0},
    {0, 1, 469, 0},
    {2, 2, 470, 18029},
    {1, 0, 472, 18353},
    {0, 1, 472, 0},
    {1, 0, 473, 19211},
    {1, 0, 473, 19229},
    {1, 0, 473, 19269},
    {2, 1, 473, 14677},
    {1, 0, 474, 14597},
    {0, 1, 474, 0},
    {0, 1, 475, 0},
    {2, 2, 476, 14677},
    {1, 1, 478, 19489},
    {2, 1, 479, 19649},
    {2, 2, 480, 14922},
    {2, 2, 482, 19741},
    {1, 0, 484, 14597},
    {2, 1, 484, 19818},
    {2, 2, 485, 14677},
    {1, 1, 487, 14597},
    {0, 0, 488, 0},
    {0, 1, 488, 0},
    {2, 0, 489, 19866},
    {0, 1, 489, 0},
    {2, 1, 490, 14677},
    {2, 1, 491, 5289},
    {1, 0, 492, 19905},
    {0, 1, 492, 0},
    {1, 0, 493, 19905},
    {2, 2, 493, 20010},
    {2, 1, 495, 20065},
    {2, 1, 496, 20065},
    {1, 0, 497, 20148},
    {2, 2, 497, 20010},
    {1, 0, 499, 20148},
    {0, 1, 499, 0},
    {2, 2, 500, 20246},
    {2, 2, 502, 20287},
    {2, 1, 504, 20330},
    {1, 0, 505, 20368},
    {1, 0, 505, 20148},
    {1, 0, 505, 20148},
    {0, 2, 505, 0},
    {1, 1, 507, 20450},
    {2, 1, 508, 20491},
    {2, 1, 509, 20491},
    {2, 1, 510, 20491},
    {1, 0, 511, 20450},
    {1, 1, 511, 20606},
    {2, 0, 512, 20491},
    {0, 1, 512, 0},
    {2, 1, 513, 20660},
    {1, 0, 514, 12900},
    {2, 0, 514, 20674},
    {2, 0, 514, 20719},
    {2, 0, 514, 20754},
    {0, 1, 514, 0},
    {2, 1, 515, 20838},
    {1, 0, 516, 20876},
    {2, 0, 516, 20896},
    {2, 0, 516, 20933},
    {2, 1, 516, 21035},
    {2, 1, 517, 21086},
    {1, 0, 518, 21116},
    {0, 1, 518, 0},
    {2, 1, 519, 21241},
    {1, 0, 520, 21276},
    {2, 1, 520, 21350},
    {2, 1, 521, 21384},
    {2, 1, 522, 21384},
    {1, 0, 523, 21407},
    {2, 1, 523, 21458},
    {2, 2, 524, 21516},
    {1, 0, 526, 21553},
    {2, 2, 526, 21585},
    {1, 0, 528, 21630},
    {2, 0, 528, 21649},
    {0, 1, 528, 0},
    {2, 1, 529, 20491},
    {1, 0, 530, 20450},
    {1, 2, 530, 21895},
    {2, 2, 532, 21943},
    {0, 0, 534, 0},
    {0, 1, 534, 0},
    {0, 1, 535, 0},
    {0, 1, 536, 0},
    {1, 0, 537, 20368},
    {1, 2, 537, 21895},
    {2, 1, 539, 22188},
    {1, 0, 540, 22220},
    {0, 1, 540, 0},
    {1, 2, 541, 21895},
    {2, 1, 543, 22324},
    {2, 1, 544, 22374},
    {2, 2, 545, 22438},
    {2, 2, 547, 22477},
    {1, 0, 549, 22527},
    {0, 1, 549, 0},
    {2, 1, 550, 22582},
    {2, 2, 551, 22477},
    {1, 0, 553, 22527},
    {0, 1, 553, 0},
    {2, 1, 554, 22689},
    {2, 2, 555, 22720},
    {1, 0, 557, 22527},
    {1, 2, 557, 21895},
    {2, 1, 559, 22788},
    {2, 1, 560, 22856},
    {2, 1, 561, 22892},
    {0, 1, 562, 0},
    {0, 1, 563, 0},
    {1, 0, 564, 22527},
    {2, 1, 564, 23100},
    {0, 1, 565, 0},
    {1, 0, 566, 23151},
    {2, 0, 566, 23178},
    {2, 0, 566, 23194},
    {2, 1, 566, 23297},
    {1, 0, 567, 23334},
    {1, 2, 567, 21895},
    {2, 1, 569, 23368},
    {0, 0, 570, 0},
    {1, 2, 570, 21895},
    {2, 1, 572, 23409},
    {0, 0, 573, 0},
    {2, 0, 573, 23450},
    {1, 2, 573, 21895},
    {2, 1, 575, 23515},
    {2, 1, 576, 23578},
    {2, 1, 577, 23657},
    {0, 1, 578, 0},
    {1, 0, 579, 23746},
    {0, 1, 579, 0},
    {2, 1, 580, 23769},
    {1, 0, 581, 23805},
    {2, 0, 581, 23821},
    {2, 1, 581, 23842},
    {1, 0, 582, 23881},
    {0, 1, 582, 0},
    {1, 2, 583, 21895},
    {2, 0, 585, 23899},
    {0, 1, 585, 0},
    {1, 0, 586, 20368},
    {0, 1, 586, 0},
    {2, 1, 587, 23998},
    {2, 1, 588, 24046},
    {2, 0, 589, 24087},
    {0, 1, 589, 0},
    {1, 0, 590, 24144},
    {0, 1, 590, 0},
    {2, 0, 591, 24178},
    {0, 1, 591, 0},
    {2, 0, 592, 24240},
    {2, 1, 592, 24240},
    {1, 0, 593, 16067},
    {1, 0, 593, 24327},
    {0, 1, 593, 0},
    {2, 2, 594, 24403},
    {2, 1, 596, 24458},
    {2, 1, 597, 24527},
    {2, 1, 598, 24570},
    {1, 0, 599, 24604},
    {0, 0, 599, 0},
    {1, 2, 599, 21895},
    {2, 0, 601, 24624},
    {2, 1, 601, 24693},
    {1, 0, 602, 24732},
    {0, 1, 602, 0},
    {1, 0, 603, 24817},
    {0, 1, 603, 0},
    {2, 2, 604, 24860},
    {2, 1, 606, 24924},
    {1, 0, 607, 24961},
    {0, 1, 607, 0},
    {2, 1, 608, 24860},
    {1, 0, 609, 24961},
    {0, 1, 609, 0},
    {0, 2, 610, 0},
    {2, 1, 612, 25060},
    {1, 0, 613, 20368},
    {0, 1, 613, 0},
    {0, 1, 614, 0},
    {1, 0, 615, 20368},
    {0, 1, 615, 0},
    {0, 2, 616, 0},
    {1, 0, 618, 25156},
    {0, 1, 618, 0},
    {2, 1, 619, 25213},
    {1, 0, 620, 22527},
    {0, 2, 620, 0},
    {2, 2, 622, 25346},
    {2, 2, 624, 21585},
    {2, 2, 626, 25422},
    {1, 1, 628, 25497},
    {2, 2, 629, 25539},
    {1, 2, 631, 25628},
    {2, 2, 633, 25644},
    {2, 2, 635, 25644},
    {1, 1, 637, 25782},
    {1, 2, 638, 25782},
    {1, 1, 640, 25782},
    {2, 2, 641, 25644},
    {2, 3, 643, 25644},
    {1, 0, 646, 25628},
    {2, 1, 646, 25931},
    {2, 2, 647, 25960},
    {2, 2, 649, 25539},
    {2, 2, 651, 24693},
    {1, 0, 653, 25539},
    {2, 1, 653, 25644},
    {1, 0, 654, 25782},
    {2, 0, 654, 26022},
    {1, 1, 654, 26085},
    {0, 0, 655, 0},
    {0, 1, 655, 0},
    {2, 1, 656, 26142},
    {2, 2, 657, 26142},
    {2, 2, 659, 26251},
    {2, 2, 661, 26327},
    {2, 1, 663, 26390},
    {1, 0, 664, 26450},
    {0, 1, 664, 0},
    {2, 1, 665, 26593},
    {2, 1, 666, 26730},
    {2, 1, 667, 26797},
    {2, 1, 668, 26832},
    {2, 2, 669, 26904},
    {2, 2, 671, 26962},
    {2, 1, 673, 27007},
    {1, 0, 674, 27031},
    {2, 0, 674, 27057},
    {2, 2, 674, 27087},
    {1, 1, 676, 27123},
    {0, 0, 677, 0},
    {0, 1, 677, 0},
    {1, 0, 678, 27168},
    {0, 1, 678, 0},
    {2, 0, 679, 27224},
    {1, 1, 679, 27301},
    {0, 1, 680, 0},
    {1, 1, 681, 27333},
    {2, 0, 682, 27224},
    {2, 1, 682, 27354},
    {1, 0, 683, 27401},
    {2, 1, 683, 27477},
    {1, 0, 684, 27502},
    {2, 0, 684, 27529},
    {2, 1, 684, 27751},
    {1, 0, 685, 20368},
    {2, 1, 685, 27871},
    {2, 1, 686, 27871},
    {0, 1, 687, 0},
    {1, 0, 688, 27974},
    {2, 1, 688, 27871},
    {0, 1, 689, 0},
    {1, 0, 690, 27974},
    {2, 1, 690, 28138},
    {1, 0, 691, 28177},
    {2, 2, 691, 28228},
    {2, 1, 693, 28316},
    {2, 1, 694, 27871},
    {0, 1, 695, 0},
    {1, 0, 696, 28438},
    {2, 1, 696, 28544},
    {1, 0, 697, 27401},
    {2, 1, 697, 28705},
    {2, 1, 698, 28791},
    {2, 1, 699, 29052},
    {2, 1, 700, 29111},
    {2, 1, 701, 29248},
    {2, 1, 702, 29390},
    {1, 0, 703, 29420},
    {0, 1, 703, 0},
    {0, 1, 704, 0},
    {1, 0, 705, 20368},
    {0, 1, 705, 0},
    {0, 1, 706, 0},
    {0, 1, 707, 0},
    {2, 2, 708, 28791},
    {2, 2, 710, 29691},
    {2, 2, 712, 29691},
    {2, 2, 714, 28791},
    {2, 2, 716, 29892},
    {2, 2, 718, 29390},
    {1, 0, 720, 29968},
    {2, 1, 720, 30010},
    {2, 1, 721, 30010},
    {1, 0, 722, 30047},
    {2, 0, 722, 27871},
    {2, 2, 722, 23821},
    {0, 1, 724, 0},
    {1, 0, 725, 30084},
    {2, 1, 725, 30111},
    {1, 0, 726, 30172},
    {2, 1, 726, 30728},
    {2, 1, 727, 30810},
    {1, 0, 728, 30837},
    {0, 1, 728, 0},
    {2, 2, 729, 30728},
    {2, 1, 731, 30935},
    {1, 0, 732, 30968},
    {2, 1, 732, 31018},
    {0, 1, 733, 0},
    {1, 0, 734, 31018},
    {2, 1, 734, 31072},
    {2, 1, 735, 31072},
    {1, 0, 736, 31072},
    {0, 1, 736, 0},
    {0, 1, 737, 0},
    {2, 2, 738, 30935},
    {1, 0, 740, 30968},
    {2, 1, 740, 31504},
    {1, 1, 741, 31579},
    {1, 1, 742, 31579},
    {0, 0, 743, 0},
    {0, 1, 743, 0},
    {1, 0, 744, 31611},
    {1, 0, 744, 31638},
    {2, 1, 744, 31715},
    {1, 1, 745, 31757},
    {0, 0, 746, 0},
    {2, 1, 746, 31814},
    {2, 1, 747, 31814},
    {2, 1, 748, 31846},
    {0, 0, 749, 0},
    {0, 1, 749, 0},
    {1, 0, 750, 31874},
    {2, 2, 750, 31895},
    {0, 1, 752, 0},
    {1, 0, 753, 31917},
    {2, 1, 753, 31963},
    {2, 1, 754, 32000},
    {0, 1, 755, 0},
    {1, 0, 756, 32029},
    {0, 0, 756, 0},
    {1, 0, 756, 32047},
    {2, 1, 756, 32084},
    {0, 0, 757, 0},
    {2, 1, 757, 32135},
    {1, 1, 758, 32198},
    {2, 0, 759, 32228},
    {1, 1, 759, 32198},
    {2, 0, 760, 32257},
    {0, 1, 760, 0},
    {2, 1, 761, 32318},
    {2, 1, 762, 32349},
    {2, 2, 763, 32414},
    {1, 0, 765, 32447},
    {2, 0, 765, 32466},
    {2, 1, 765, 32615},
    {2, 1, 766, 32672},
    {2, 1, 767, 32615},
    {2, 2, 768, 32742},
    {2, 1, 770, 32805},
    {2, 1, 771, 32318},
    {1, 0, 772, 32844},
    {0, 1, 772, 0},
    {2, 1, 773, 32318},
    {1, 0, 774, 32930},
    {2, 1, 774, 32672},
    {0, 1, 775, 0},
    {1, 0, 776, 33032},
    {2, 1, 776, 33113},
    {1, 0, 777, 33133},
    {1, 0, 777, 33160},
    {2, 0, 777, 33179},
    {2, 1, 777, 32228},
    {2, 1, 778, 32318},
    {0, 1, 779, 0},
    {1, 0, 780, 33160},
    {2, 2, 780, 32135},
    {2, 2, 782, 33324},
    {1, 0, 784, 33357},
    {2, 1, 784, 33397},
    {1, 0, 785, 33426},
    {2, 0, 785, 33455},
    {0, 1, 785, 0},
    {2, 0, 786, 33485},
    {2, 1, 786, 33589},
    {2, 1, 787, 33650},
    {0, 1, 788, 0},
    {1, 0, 789, 33681},
    {2, 0, 789, 33650},
    {0, 1, 789, 0},
    {0, 1, 790, 0},
    {2, 1, 791, 33793},
    {2, 1, 792, 33793},
    {1, 0, 793, 33847},
    {0, 1, 793, 0},
    {1, 0, 794, 33681},
    {1, 0, 794, 33426},
    {2, 1, 794, 33923},
    {0, 1, 795, 0},
    {1, 0, 796, 33975},
    {2, 1, 796, 34144},
    {2, 1, 797, 12862},
    {0, 1, 798, 0},
    {0, 1, 799, 0},
    {1, 0, 800, 33975},
    {2, 1, 800, 34144},
    {2, 2, 801, 33793},
    {0, 1, 803, 0},
    {1, 0, 804, 34614},
    {2, 3, 804, 34682},
    {2, 2, 807, 34682},
    {2, 2, 809, 34722},
    {0, 1, 811, 0},
    {1, 0, 812, 34769},
    {2, 1, 812, 34884},
    {2, 2, 813, 5289},
    {0, 2, 815, 0},
    {0, 2, 817, 0},
    {1, 0, 819, 35074},
    {2, 1, 819, 35151},
    {2, 1, 820, 35151},
    {0, 1, 821, 0},
    {1, 0, 822, 35254},
    {2, 0, 822, 35280},
    {0, 0, 822, 0},
    {0, 1, 822, 0},
    {1, 0, 823, 35322},
    {1, 0, 823, 35340},
    {2, 1, 823, 14677},
    {2, 1, 824, 5289},
    {2, 1, 825, 35853},
    {2, 1, 826, 35902},
    {2, 1, 827, 36108},
    {2, 1, 828, 36187},
    {2, 1, 829, 36270},
    {2, 1, 830, 36350},
    {2, 1, 831, 6072},
    {1, 1, 832, 36633},
    {0, 1, 833, 0},
    {1, 1, 834, 36772},
    {0, 0, 835, 0},
    {2, 1, 835, 5289},
    {0, 0, 836, 0},
    {2, 1, 836, 14677},
    {2, 1, 837, 5289},
    {2, 1, 838, 35853},
    {2, 1, 839, 36350},
    {2, 1, 840, 6072},
    {0, 1, 841, 0},
    {1, 1, 842, 36633},
    {0, 1, 843, 0},
    {1, 0, 844, 37293},
    {2, 1, 844, 5289},
    {2, 1, 845, 14677},
    {2, 1, 846, 14677},
    {0, 1, 847, 0},
    {0, 1, 848, 0},
    {1, 0, 849, 37374},
    {2, 1, 849, 5289},
    {2, 1, 850, 5289},
    {1, 0, 851, 37374},
    {2, 2, 851, 14677},
    {2, 1, 853, 5289},
    {2, 1, 854, 5289},
    {2, 1, 855, 5289},
    {1, 1, 856, 14597},
    {1, 0, 857, 37374},
    {2, 1, 857, 37619},
    {2, 1, 858, 37739},
    {2, 1, 859, 37619},
    {2, 1, 860, 8672},
    {2, 1, 861, 37619},
    {2, 1, 862, 5289},
    {2, 1, 863, 5289},
    {0, 1, 864, 0},
    {1, 1, 865, 37874},
    {0, 1, 866, 0},
    {1, 0, 867, 37374},
    {2, 1, 867, 37917},
    {2, 1, 868, 37917},
    {2, 1, 869, 37979},
    {1, 0, 870, 38021},
    {0, 1, 870, 0},
    {2, 0, 871, 38061},
    {0, 1, 871, 0},
    {2, 2, 872, 38169},
    {2, 1, 874, 38169},
    {1, 0, 875, 38239},
    {2, 1, 875, 38169},
    {2, 1, 876, 38169},
    {0, 1, 877, 0},
    {1, 0, 878, 38239},
    {2, 1, 878, 11305},
    {2, 1, 879, 11305},
    {2, 3, 880, 38464},
    {1, 0, 883, 38508},
    {2, 1, 883, 38061},
    {1, 0, 884, 38239},
    {2, 1, 884, 38565},
    {0, 1, 885, 0},
    {1, 0, 886, 38606},
    {2, 1, 886, 5289},
    {2, 1, 887, 37619},
    {0, 0, 888, 0},
    {0, 0, 888, 0},
    {0, 1, 888, 0},
    {2, 1, 889, 38799},
    {2, 3, 890, 38914},
    {2, 1, 893, 38963},
    {2, 1, 894, 39035},
    {2, 5, 895, 39149},
    {1, 2, 900, 39216},
    {2, 3, 902, 6617},
    {2, 3, 905, 39478},
    {2, 3, 908, 6617},
    {1, 0, 911, 39216},
    {2, 1, 911, 39538},
    {0, 1, 912, 0},
    {1, 0, 913, 39591},
    {2, 1, 913, 39634},
    {0, 0, 914, 0},
    {2, 0, 914, 39651},
    {2, 2, 914, 39538},
    {1, 0, 916, 39694},
    {0, 1, 916, 0},
    {2, 1, 917, 39726},
    {1, 0, 918, 39761},
    {0, 0, 918, 0},
    {2, 0, 918, 39796},
    {0, 1, 918, 0},
    {0, 1, 919, 0},
    {2, 2, 920, 39869},
    {2, 1, 922, 38799},
    {2, 1, 923, 39943},
    {1, 0, 924, 39216},
    {0, 1, 924, 0},
    {2, 1, 925, 40012},
    {1, 0, 926, 39216},
    {2, 1, 926, 38799},
    {2, 1, 927, 38799},
    {0, 1, 928, 0},
    {1, 0, 929, 39216},
    {2, 0, 929, 40087},
    {0, 1, 929, 0},
    {1, 0, 930, 39216},
    {0, 1, 930, 0},
    {0, 1, 931, 0},
    {2, 1, 932, 38799},
    {2, 1, 933, 40012},
    {2, 3, 934, 40176},
    {2, 2, 937, 40206},
    {2, 2, 939, 39478},
    {2, 2, 941, 39478},
    {1, 0, 943, 39216},
    {2, 2, 943, 6617},
    {2, 1, 945, 40481},
    {2, 1, 946, 39478},
    {2, 1, 947, 39478},
    {2, 1, 948, 40176},
    {2, 1, 949, 40176},
    {2, 1, 950, 6617},
    {2, 1, 951, 6617},
    {2, 1, 952, 39796},
    {0, 1, 953, 0},
    {1, 0, 954, 39216},
    {1, 0, 954, 39591},
    {0, 1, 954, 0},
    {0, 1, 955, 0},
    {0, 1, 956, 0},
    {1, 0, 957, 39591},
    {2, 2, 957, 39538},
    {1, 0, 959, 39694},
    {2, 0, 959, 40956},
    {2, 0, 959, 40988},
    {1, 1, 959, 41042},
    {2, 0, 960, 41074},
    {2, 0, 960, 41125},
    {2, 0, 960, 41149},
    {2, 1, 960, 41199},
    {1, 0, 961, 41233},
    {2, 2, 961, 41199},
    {2, 2, 963, 41199},
    {1, 0, 965, 41288},
    {2, 2, 965, 41301},
    {1, 0, 967, 41320},
    {2, 0, 967, 41332},
    {1, 0, 967, 10183},
    {0, 1, 967, 0},
    {0, 1, 968, 0},
    {0, 1, 969, 0},
    {1, 0, 970, 39591},
    {0, 1, 970, 0},
    {2, 1, 971, 41519},
    {1, 0, 972, 41556},
    {1, 1, 972, 41573},
    {2, 3, 973, 39538},
    {2, 1, 976, 41645},
    {1, 1, 977, 41738},
    {0, 0, 978, 0},
    {2, 1, 978, 41519},
    {1, 0, 979, 39591},
    {2, 1, 979, 39634},
    {0, 1, 980, 0},
    {1, 0, 981, 39591},
    {2, 1, 981, 20933},
    {0, 1, 982, 0},
    {1, 0, 983, 39591},
    {2, 1, 983, 39796},
    {2, 1, 984, 39796},
    {0, 1, 985, 0},
    {1, 0, 986, 39216},
    {2, 1, 986, 41978},
    {2, 3, 987, 41199},
    {1, 1, 990, 41288},
    {0, 0, 991, 0},
    {2, 2, 991, 42044},
    {0, 1, 993, 0},
    {1, 0, 994, 39694},
    {2, 1, 994, 40481},
    {1, 1, 995, 42044},
    {2, 0, 996, 42044},
    {2, 1, 996, 20933},
    {0, 1, 997, 0},
    {0, 1, 998, 0},
    {1, 0, 999, 42073},
    {2, 1, 999, 42118},
    {1, 0, 1000, 39694},
    {2, 1, 1000, 42187},
    {0, 1, 1001, 0},
    {1, 0, 1002, 42236},
    {2, 2, 1002, 20933},
    {0, 1, 1004, 0},
    {1, 0, 1005, 42236},
    {2, 1, 1005, 42286},
    {0, 1, 1006, 0},
    {1, 0, 1007, 41556},
    {2, 0, 1007, 42044},
    {2, 1, 1007, 42372},
    {1, 0, 1008, 39694},
    {0, 1, 1008, 0},
    {2, 1, 1009, 42482},
    {2, 1, 1010, 42532},
    {2, 2, 1011, 42616},
    {1, 0, 1013, 42652},
    {0, 1, 1013, 0},
    {0, 1, 1014, 0},
    {2, 1, 1015, 42482},
    {2, 1, 1016, 42482},
    {2, 1, 1017, 42482},
    {1, 0, 1018, 42652},
    {2, 0, 1018, 42482},
    {0, 1, 1018, 0},
    {1, 0, 1019, 42928},
    {0, 1, 1019, 0},
    {2, 1, 1020, 43046},
    {2, 1, 1021, 43046},
    {2, 1, 1022, 43046},
    {1, 0, 1023, 43165},
    {0, 1, 1023, 0},
    {2, 1, 1024, 41519},
    {1, 0, 1025, 41556},
    {2, 0, 1025, 41519},
    {2, 1, 1025, 43383},
    {1, 0, 1026, 43433},
    {0, 1, 1026, 0},
    {2, 1, 1027, 43603},
    {2, 2, 1028, 43644},
    {2, 1, 1030, 43603},
    {1, 0, 1031, 43691},
    {0, 1, 1031, 0},
    {2, 0, 1032, 43603},
    {0, 1, 1032, 0},
    {1, 0, 1033, 39694},
    {0, 1, 1033, 0},
    {1, 0, 1034, 43732},
    {2, 0, 1034, 40481},
    {2, 0, 1034, 43764},
    {2, 0, 1034, 42044},
    {2, 0, 1034, 20933},
    {2, 0, 1034, 42044},
    {0, 1, 1034, 0},
    {0, 1, 1035, 0},
    {1, 0, 1036, 39591},
    {2, 1, 1036, 43865},
    {2, 2, 1037, 43892},
    {2, 2, 1039, 43948},
    {0, 1, 1041, 0},
    {1, 0, 1042, 43991},
    {0, 1, 1042, 0},
    {2, 2, 1043, 44038},
    {1, 0, 1045, 44057},
    {0, 1, 1045, 0},
    {2, 0, 1046, 44132},
    {0, 1, 1046, 0},
    {2, 1, 1047, 44200},
    {2, 1, 1048, 44237},
    {2, 1, 1049, 44882},
    {1, 0, 1050, 44923},
    {0, 1, 1050, 0},
    {0, 1, 1051, 0},
    {2, 1, 1052, 45076},
    {1, 0, 1053, 45118},
    {0, 1, 1053, 0},
    {2, 2, 1054, 17927},
    {2, 1, 1056, 45410},
    {2, 1, 1057, 44132},
    {2, 2, 1058, 44882},
    {1, 0, 1060, 45118},
    {0, 1, 1060, 0},
    {0, 1, 1061, 0},
    {2, 2, 1062, 45559},
    {2, 2, 1064, 44882},
    {2, 2, 1066, 45421},
    {1, 0, 1068, 45118},
    {0, 1, 1068, 0},
    {2, 1, 1069, 45559},
    {2, 1, 1070, 44882},
    {2, 1, 1071, 44882},
    {2, 1, 1072, 46017},
    {2, 1, 1073, 44237},
    {2, 1, 1074, 44882},
    {1, 0, 1075, 44923},
    {0, 1, 1075, 0},
    {1, 0, 1076, 45118},
    {0, 1, 1076, 0},
    {2, 2, 1077, 44237},
    {2, 2, 1079, 46017},
    {2, 2, 1081, 45559},
    {2, 2, 1083, 44882},
    {0, 1, 1085, 0},
    {0, 2, 1086, 0},
    {0, 2, 1088, 0},
    {0, 2, 1090, 0},
    {1, 0, 1092, 45118},
    {0, 1, 1092, 0},
    {1, 0, 1093, 45118},
    {0, 1, 1093, 0},
    {2, 1, 1094, 45559},
    {1, 0, 1095, 45118},
    {0, 1, 1095, 0},
    {2, 1, 1096, 46590},
    {1, 0, 1097, 46631},
    {2, 1, 1097, 46590},
    {1, 0, 1098, 45118},
    {2, 2, 1098, 46716},
    {2, 2, 1100, 46716},
    {1, 0, 1102, 44923},
    {1, 0, 1102, 10183},
    {2, 1, 1102, 46768},
    {1, 0, 1103, 13785},
    {2, 1, 1103, 46839},
    {2, 1, 1104, 46883},
    {1, 0, 1105, 46911},
    {0, 1, 1105, 0},
    {0, 1, 1106, 0},
    {2, 1, 1107, 46961},
    {1, 0, 1108, 47001},
    {0, 1, 1108, 0},
    {1, 0, 1109, 47050},
    {2, 3, 1109, 47080},
    {2, 3, 1112, 47080},
    {2, 1, 1115, 47080},
    {1, 0, 1116, 44923},
    {0, 1, 1116, 0},
    {2, 1, 1117, 47122},
    {1, 0, 1118, 44923},
    {2, 0, 1118, 47122},
    {0, 1, 1118, 0},
    {2, 2, 1119, 47259},
    {2, 2, 1121, 47259},
    {2, 1, 1123, 46590},
    {1, 0, 1124, 45118},
    {1, 0, 1124, 11541},
    {0, 1, 1124, 0},
    {1, 0, 1125, 10183},
    {1, 0, 1125, 45118},
    {0, 1, 1125, 0},
    {2, 0, 1126, 47342},
    {0, 1, 1126, 0},
    {1, 0, 1127, 11887},
    {2, 1, 1127, 47403},
    {1, 0, 1128, 47453},
    {2, 0, 1128, 47472},
    {2, 2, 1128, 47592},
    {0, 1, 1130, 0},
    {0, 1, 1131, 0},
    {1, 0, 1132, 47641},
    {0, 1, 1132, 0},
    {0, 1, 1133, 0},
    {1, 0, 1134, 47724},
    {2, 1, 1134, 47782},
    {2, 1, 1135, 47782},
    {0, 1, 1136, 0},
    {0, 1, 1137, 0},
    {1, 0, 1138, 47909},
    {2, 0, 1138, 47940},
    {2, 1, 1138, 47996},
    {1, 0, 1139, 48033},
    {1, 0, 1139, 48073},
    {2, 1, 1139, 48135},
    {2, 1, 1140, 48178},
    {1, 1, 1141, 47909},
    {0, 0, 1142, 0},
    {2, 2, 1142, 48229},
    {2, 1, 1144, 48229},
    {1, 0, 1145, 47909},
    {0, 1, 1145, 0},
    {1, 0, 1146, 48588},
    {2, 1, 1146, 48611},
    {2, 2, 1147, 48611},
    {1, 1, 1149, 48711},
    {0, 1, 1150, 0},
    {0, 1, 1151, 0},
    {1, 0, 1152, 48805},
    {0, 1, 1152, 0},
    {2, 1, 1153, 48850},
    {2, 1, 1154, 48883},
    {2, 1, 1155, 48931},
    {2, 1, 1156, 49007},
    {1, 0, 1157, 49051},
    {2, 1, 1157, 49080},
    {1, 0, 1158, 49114},
    {2, 1, 1158, 49080},
    {2, 1, 1159, 49139},
    {2, 1, 1160, 49202},
    {1, 0, 1161, 49239},
    {1, 2, 1161, 49292},
    {2, 0, 1163, 49327},
    {2, 1, 1163, 49080},
    {1, 0, 1164, 49392},
    {0, 1, 1164, 0},
    {2, 1, 1165, 49413},
    {1, 1, 1166, 49450},
    {0, 0, 1167, 0},
    {2, 0, 1167, 49470},
    {0, 0, 1167, 0},
    {2, 1, 1167, 49494},
    {0, 1, 1168, 0},
    {0, 1, 1169, 0},
    {1, 0, 1170, 49558},
    {0, 1, 1170, 0},
    {1, 1, 1171, 49579},
    {2, 1, 1172, 49617},
    {2, 1, 1173, 49636},
    {1, 0, 1174, 49688},
    {0, 1, 1174, 0},
    {2, 0, 1175, 49726},
    {0, 0, 1175, 0},
    {2, 1, 1175, 49726},
    {1, 0, 1176, 49794},
    {2, 0, 1176, 49819},
    {2, 2, 1176, 49080},
    {1, 0, 1178, 49866},
    {2, 2, 1178, 49080},
    {1, 0, 1180, 13970},
    {0, 1, 1180, 0},
    {2, 0, 1181, 49884},
    {2, 1, 1181, 49080},
    {1, 0, 1182, 49940},
    {0, 1, 1182, 0},
    {0, 1, 1183, 0},
    {2, 1, 1184, 50098},
    {2, 2, 1185, 50163},
    {2, 2, 1187, 50202},
    {2, 2, 1189, 50303},
    {1, 0, 1191, 48588},
    {0, 1, 1191, 0},
    {2, 1, 1192, 49080},
    {2, 1, 1193, 49080},
    {2, 1, 1194, 49080},
    {1, 0, 1195, 50419},
    {0, 1, 1195, 0},
    {2, 2, 1196, 50478},
    {2, 1, 1198, 50478},
    {2, 2, 1199, 49080},
    {1, 0, 1201, 48588},
    {2, 1, 1201, 50548},
    {1, 0, 1202, 50596},
    {2, 1, 1202, 50606},
    {1, 0, 1203, 50650},
    {2, 1, 1203, 49080},
    {1, 0, 1204, 50419},
    {0, 1, 1204, 0},
    {1, 0, 1205, 48588},
    {0, 1, 1205, 0},
    {1, 2, 1206, 50846},
    {2, 0, 1208, 49819},
    {2, 1, 1208, 12862},
    {1, 0, 1209, 50866},
    {2, 2, 1209, 49413},
    {2, 1, 1211, 49413},
    {2, 2, 1212, 49080},
    {2, 1, 1214, 49884},
    {2, 2, 1215, 50971},
    {1, 0, 1217, 50993},
    {2, 1, 1217, 49636},
    {1, 0, 1218, 13785},
    {0, 0, 1218, 0},
    {0, 1, 1218, 0},
    {0, 1, 1219, 0},
    {1, 0, 1220, 51026},
    {0, 1, 1220, 0},
    {2, 1, 1221, 51107},
    {1, 0, 1222, 7675},
    {1, 0, 1222, 51136},
    {0, 1, 1222, 0},
    {1, 0, 1223, 51255},
    {2, 1, 1223, 51274},
    {2, 1, 1224, 51311},
    {2, 1, 1225, 51350},
    {1, 0, 1226, 51384},
    {1, 0, 1226, 51415},
    {2, 1, 1226, 51449},
    {2, 2, 1227, 51469},
    {1, 0, 1229, 51499},
    {0, 0, 1229, 0},
    {2, 0, 1229, 51526},
    {2, 1, 1229, 51573},
    {1, 0, 1230, 51621},
    {2, 0, 1230, 51648},
    {2, 0, 1230, 51690},
    {2, 1, 1230, 51724},
    {1, 0, 1231, 51760},
    {1, 0, 1231, 51255},
    {0, 1, 1231, 0},
    {1, 0, 1232, 21276},
    {2, 1, 1232, 52029},
    {2, 1, 1233, 52090},
    {2, 1, 1234, 52159},
    {2, 2, 1235, 52228},
    {2, 1, 1237, 52283},
    {2, 1, 1238, 52322},
    {2, 1, 1239, 52365},
    {1, 1, 1240, 52489},
    {1, 1, 1241, 52523},
    {2, 1, 1242, 52489},
    {1, 0, 1243, 52566},
    {2, 0, 1243, 52591},
    {2, 0, 1243, 52623},
    {1, 0, 1243, 52658},
    {2, 1, 1243, 12690},
    {1, 0, 1244, 12753},
    {2, 0, 1244, 52693},
    {2, 1, 1244, 52743},
    {1, 0, 1245, 52786},
    {2, 1, 1245, 52489},
    {1, 0, 1246, 21276},
    {2, 0, 1246, 51690},
    {2, 0, 1246, 52693},
    {2, 1, 1246, 52803},
    {1, 0, 1247, 21276},
    {2, 2, 1247, 52907},
    {2, 1, 1249, 52986},
    {1, 0, 1250, 20368},
    {2, 1, 1250, 53027},
    {1, 0, 1251, 53058},
    {2, 1, 1251, 52743},
    {1, 0, 1252, 52786},
    {2, 1, 1252, 52986},
    {1, 0, 1253, 53125},
    {2, 1, 1253, 53154},
    {1, 0, 1254, 21276},
    {0, 1, 1254, 0},
    {2, 0, 1255, 51690},
    {0, 1, 1255, 0},
    {2, 1, 1256, 53317},
    {2, 1, 1257, 53373},
    {0, 1, 1258, 0},
    {1, 0, 1259, 53455},
    {2, 1, 1259, 53317},
    {2, 1, 1260, 53373},
    {2, 1, 1261, 53658},
    {0, 1, 1262, 0},
    {1, 0, 1263, 53455},
    {0, 1, 1263, 0},
    {0, 1, 1264, 0},
    {2, 1, 1265, 53853},
    {2, 1, 1266, 53853},
    {2, 2, 1267, 53932},
    {2, 1, 1269, 53985},
    {1, 0, 1270, 54023},
    {2, 2, 1270, 53853},
    {0, 1, 1272, 0},
    {2, 1, 1273, 53853},
    {2, 1, 1274, 53853},
    {2, 2, 1275, 53932},
    {2, 2, 1277, 53932},
    {2, 1, 1279, 53985},
    {1, 0, 1280, 54023},
    {0, 1, 1280, 0},
    {0, 2, 1281, 0},
    {2, 2, 1283, 5289},
    {1, 3, 1285, 54461},
    {2, 1, 1288, 54922},
    {2, 1, 1289, 54952},
    {0, 2, 1290, 0},
    {2, 2, 1292, 54952},
    {2, 1, 1294, 54461},
    {2, 1, 1295, 40176},
    {2, 1, 1296, 55068},
    {2, 2, 1297, 55112},
    {2, 5, 1299, 50303},
    {2, 1, 1304, 55158},
    {2, 2, 1305, 40176},
    {2, 1, 1307, 55261},
    {2, 2, 1308, 5289},
    {0, 1, 1310, 0},
    {2, 1, 1311, 55561},
    {2, 2, 1312, 55769},
    {2, 1, 1314, 55769},
    {2, 2, 1315, 40176},
    {2, 1, 1317, 40176},
    {2, 1, 1318, 40176},
    {2, 2, 1319, 8330},
    {2, 1, 1321, 8330},
    {2, 2, 1322, 40176},
    {2, 2, 1324, 40176},
    {2, 1, 1326, 56580},
    {2, 2, 1327, 56679},
    {2, 1, 1329, 56679},
    {2, 2, 1330, 56820},
    {1, 0, 1332, 56856},
    {0, 1, 1332, 0},
    {0, 1, 1333, 0},
    {0, 1, 1334, 0},
    {1, 0, 1335, 57178},
    {0, 1, 1335, 0},
    {1, 0, 1336, 57178},
    {2, 1, 1336, 57409},
    {2, 2, 1337, 57409},
    {2, 1, 1339, 57462},
    {0, 1, 1340, 0},
    {1, 0, 1341, 57555},
    {2, 0, 1341, 57589},
    {0, 1, 1341, 0},
    {0, 1, 1342, 0},
    {0, 1, 1343, 0},
    {0, 1, 1344, 0},
    {2, 1, 1345, 57589},
    {2, 1, 1346, 58167},
    {1, 0, 1347, 11887},
    {0, 1, 1347, 0},
    {2, 2, 1348, 58297},
    {2, 1, 1350, 11459},
    {2, 2, 1351, 11459},
    {2, 1, 1353, 11459},
    {2, 1, 1354, 58440},
    {2, 3, 1355, 58496},
    {2, 3, 1358, 58619},
    {2, 2, 1361, 58700},
    {2, 2, 1363, 58753},
    {2, 2, 1365, 58838},
    {2, 2, 1367, 58440},
    {2, 2, 1369, 58962},
    {2, 1, 1371, 59046},
    {0, 1, 1372, 0},
    {0, 1, 1373, 0},
    {1, 0, 1374, 11887},
    {2, 0, 1374, 59140},
    {2, 1, 1374, 59140},
    {0, 1, 1375, 0},
    {1, 0, 1376, 59296},
    {0, 0, 1376, 0},
    {2, 1, 1376, 59359},
    {0, 1, 1377, 0},
    {1, 0, 1378, 59408},
    {0, 1, 1378, 0},
    {2, 1, 1379, 59428},
    {1, 1, 1380, 59453},
    {1, 2, 1381, 59476},
    {2, 0, 1383, 59501},
    {0, 1, 1383, 0},
    {2, 1, 1384, 59527},
    {1, 0, 1385, 59553},
    {2, 0, 1385, 59574},
    {2, 1, 1385, 59627},
    {1, 0, 1386, 59661},
    {0, 1, 1386, 0},
    {0, 1, 1387, 0},
    {2, 1, 1388, 59768},
    {2, 1, 1389, 59768},
    {1, 0, 1390, 59835},
    {2, 1, 1390, 8672},
    {2, 1, 1391, 8672},
    {2, 1, 1392, 24240},
    {1, 0, 1393, 59870},
    {0, 1, 1393, 0},
    {1, 0, 1394, 59967},
    {2, 1, 1394, 60003},
    {0, 1, 1395, 0},
    {0, 2, 1396, 0},
    {1, 0, 1398, 60034},
    {0, 1, 1398, 0},
    {2, 0, 1399, 60062},
    {0, 1, 1399, 0},
    {2, 1, 1400, 60217},
    {1, 0, 1401, 60250},
    {0, 0, 1401, 0},
    {0, 0, 1401, 0},
    {2, 1, 1401, 14677},
    {1, 0, 1402, 60272},
    {0, 0, 1402, 0},
    {0, 1, 1402, 0},
    {1, 0, 1403, 60289},
    {2, 1, 1403, 60307},
    {2, 1, 1404, 60307},
    {1, 0, 1405, 60335},
    {2, 1, 1405, 60359},
    {1, 0, 1406, 60289},
    {1, 0, 1406, 60377},
    {0, 1, 1406, 0},
    {1, 0, 1407, 11811},
    {0, 1, 1407, 0},
    {2, 2, 1408, 60501},
    {1, 0, 1410, 11811},
    {2, 1, 1410, 60574},
    {0, 1, 1411, 0},
    {0, 1, 1412, 0},
    {1, 0, 1413, 60653},
    {0, 1, 1413, 0},
    {0, 1, 1414, 0},
    {1, 0, 1415, 60842},
    {0, 1, 1415, 0},
    {2, 1, 1416, 60898},
    {1, 0, 1417, 49251},
    {2, 1, 1417, 60923},
    {1, 0, 1418, 60939},
    {0, 1, 1418, 0},
    {2, 1, 1419, 60923},
    {1, 0, 1420, 61017},
    {0, 1, 1420, 0},
    {2, 1, 1421, 61098},
    {1, 0, 1422, 61139},
    {0, 1, 1422, 0},
    {0, 1, 1423, 0},
    {2, 1, 1424, 60923},
    {2, 1, 1425, 60923},
    {1, 0, 1426, 61017},
    {0, 1, 1426, 0},
    {2, 0, 1427, 60923},
    {0, 1, 1427, 0},
    {1, 0, 1428, 61017},
    {1, 0, 1428, 61296},
    {2, 1, 1428, 60923},
    {1, 0, 1429, 61336},
    {2, 2, 1429, 60898},
    {2, 3, 1431, 60898},
    {0, 1, 1434, 0},
    {1, 0, 1435, 61017},
    {0, 2, 1435, 0},
    {2, 1, 1437, 60898},
    {1, 0, 1438, 49251},
    {0, 1, 1438, 0},
    {2, 0, 1439, 60923},
    {2, 1, 1439, 61480},
    {1, 0, 1440, 61496},
    {2, 1, 1440, 23178},
    {0, 1, 1441, 0},
    {1, 0, 1442, 61593},
    {1, 0, 1442, 61607},
    {0, 1, 1442, 0},
    {1, 0, 1443, 47724},
    {2, 2, 1443, 61652},
    {1, 0, 1445, 61673},
    {0, 2, 1445, 0},
    {0, 1, 1447, 0},
    {1, 0, 1448, 7675},
    {2, 0, 1448, 61770},
    {2, 0, 1448, 61814},
    {2, 1, 1448, 55261},
    {1, 0, 1449, 29420},
    {0, 1, 1449, 0},
    {2, 1, 1450, 52623},
    {1, 0, 1451, 61139},
    {2, 2, 1451, 50303},
    {2, 1, 1453, 50303},
    {2, 1, 1454, 59583},
    {2, 1, 1455, 61932},
    {1, 0, 1456, 59967},
    {0, 1, 1456, 0},
    {2, 1, 1457, 61966},
    {1, 0, 1458, 61139},
    {0, 1, 1458, 0},
    {0, 1, 1459, 0},
    {2, 1, 1460, 23821},
    {2, 1, 1461, 62346},
    {1, 0, 1462, 59967},
    {2, 1, 1462, 52986},
    {2, 1, 1463, 52986},
    {1, 0, 1464, 53125},
    {2, 0, 1464, 25539},
    {0, 1, 1464, 0},
    {1, 0, 1465, 51255},
    {0, 1, 1465, 0},
    {2, 0, 1466, 21241},
    {2, 2, 1466, 62429},
    {0, 1, 1468, 0},
    {1, 0, 1469, 62480},
    {1, 0, 1469, 10706},
    {1, 0, 1469, 10706},
    {0, 1, 1469, 0},
    {2, 1, 1470, 62594},
    {2, 1, 1471, 62629},
    {1, 0, 1472, 62661},
    {0, 1, 1472, 0},
    {2, 1, 1473, 62811},
    {1, 0, 1474, 62831},
    {0, 1, 1474, 0},
    {2, 0, 1475, 25539},
    {2, 0, 1475, 62851},
    {2, 1, 1475, 62851},
    {1, 0, 1476, 12862},
    {2, 1, 1476, 20491},
    {1, 0, 1477, 62926},
    {2, 1, 1477, 62947},
    {1, 0, 1478, 62979},
    {2, 1, 1478, 63011},
    {2, 1, 1479, 63011},
    {1, 0, 1480, 61593},
    {2, 1, 1480, 63153},
    {1, 0, 1481, 63197},
    {0, 1, 1481, 0},
    {2, 0, 1482, 63213},
    {0, 1, 1482, 0},
    {2, 2, 1483, 12822},
    {2, 2, 1485, 12822},
    {1, 0, 1487, 12862},
    {2, 1, 1487, 63321},
    {0, 0, 1488, 0},
    {0, 1, 1488, 0},
    {2, 1, 1489, 8330},
    {1, 0, 1490, 33426},
    {0, 1, 1490, 0},
    {2, 1, 1491, 8330},
    {2, 2, 1492, 8330},
    {1, 0, 1494, 33426},
    {0, 1, 1494, 0},
    {2, 1, 1495, 8330},
    {1, 0, 1496, 33426},
    {0, 1, 1496, 0},
    {2, 1, 1497, 63480},
    {1, 0, 1498, 63480},
    {0, 1, 1498, 0},
    {2, 3, 1499, 63557},
    {1, 0, 1502, 63592},
    {2, 2, 1502, 63557},
    {1, 0, 1504, 63592},
    {2, 1, 1504, 63607},
    {1, 0, 1505, 63637},
    {2, 1, 1505, 63711},
    {1, 0, 1506, 33357},
    {2, 0, 1506, 63745},
    {0, 1, 1506, 0},
    {2, 2, 1507, 29248},
    {1, 0, 1509, 29968},
    {0, 1, 1509, 0},
    {0, 1, 1510, 0},
    {2, 1, 1511, 64088},
    {2, 1, 1512, 64088},
    {2, 1, 1513, 64088},
    {1, 0, 1514, 64190},
    {2, 1, 1514, 64334},
    {2, 1, 1515, 64334},
    {0, 1, 1516, 0},
    {0, 1, 1517, 0},
    {1, 0, 1518, 64627},
    {2, 2, 1518, 20491},
    {2, 1, 1520, 20491},
    {1, 0, 1521, 64692},
    {0, 1, 1521, 0},
    {2, 1, 1522, 64769},
    {2, 1, 1523, 64845},
    {2, 1, 1524, 64894},
    {1, 0, 1525, 16067},
    {2, 1, 1525, 65015},
    {2, 1, 1526, 65015},
    {2, 2, 1527, 65015},
    {1, 0, 1529, 65120},
    {2, 2, 1529, 8672},
    {2, 2, 1531, 8672},
    {1, 0, 1533, 65120},
    {2, 1, 1533, 23178},
    {0, 1, 1534, 0},
    {1, 0, 1535, 61593},
    {2, 1, 1535, 65250},
    {0, 1, 1536, 0},
    {1, 0, 1537, 65295},
    {0, 1, 1537, 0},
    {2, 1, 1538, 23769},
    {1, 0, 1539, 6951},
    {2, 1, 1539, 65357},
    {2, 1, 1540, 65357},
    {2, 1, 1541, 65357},
    {1, 0, 1542, 11887},
    {2, 0, 1542, 65464},
    {2, 0, 1542, 65482},
    {0, 1, 1542, 0},
    {2, 0, 1543, 65515},
    {2, 0, 1543, 65544},
    {0, 1, 1543, 0},
    {2, 2, 1544, 65722},
    {2, 2, 1546, 65722},
    {2, 1, 1548, 66164},
    {2, 1, 1549, 66349},
    {2, 1, 1550, 66349},
    {1, 1, 1551, 66600},
    {2, 1, 1552, 66349},
    {2, 2, 1553, 66981},
    {2, 1, 1555, 66981},
    {2, 2, 1556, 66981},
    {2, 2, 1558, 67639},
    {2, 2, 1560, 67764},
    {2, 2, 1562, 67639},
    {2, 3, 1564, 67923},
    {2, 2, 1567, 67923},
    {2, 2, 1569, 68061},
    {2, 2, 1571, 68061},
    {2, 1, 1573, 64088},
    {2, 2, 1574, 68228},
    {2, 2, 1576, 29248},
    {2, 2, 1578, 5289},
    {2, 2, 1580, 5289},
    {1, 0, 1582, 66600},
    {0, 1, 1582, 0},
    {0, 1, 1583, 0},
    {2, 2, 1584, 68749},
    {2, 1, 1586, 68749},
    {2, 1, 1587, 68749},
    {2, 3, 1588, 68951},
    {2, 2, 1591, 68951},
    {2, 2, 1593, 69031},
    {2, 2, 1595, 69031},
    {2, 1, 1597, 69209},
    {2, 2, 1598, 29248},
    {1, 0, 1600, 60842},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 210, 1, 17, 0, 0},
    {18698, 0, 438, 5, 1, 0, 0},
    {0, 0, 48, 1, 0, 0, 0},
    {0, 0, 35, 3, 0, 0, 0},
    {0, 0, 0, 20, 0, 0, 0},
    {0, 0, 20, 15, 0, 0, 0},
    {10641, 0, 1753, 24, 32, 0, 0},
    {0, 0, 1777, 12, 0, 0, 0},
    {12770, 0, 263, 4, 0, 1, 0},
    {0, 0, 1675, 2, 0, 0, 0},
    {0, 0, 1664, 2, 0, 0, 0},
    {0, 0, 1666, 2, 0, 0, 0},
    {9080, 0, 1107, 5, 0, 0, 0},
    {35367, 0, 882, 13, 4, 0, 0},
    {0, 0, 1715, 5, 0, 1, 0},
    {0, 0, 1677, 4, 0, 1, 0},
    {0, 0, 1118, 5, 0, 0, 0},
    {11160, 0, 215, 12, 18, 0, 0},
    {0, 0, 1540, 2, 0, 0, 0},
    {0, 0, 1628, 5, 0, 0, 0},
    {0, 0, 1529, 2, 0, 0, 0},
    {0, 0, 1625, 3, 0, 0, 0},
    {0, 0, 576, 1, 0, 0, 0},
    {38254, 0, 942, 4, 0, 1, 0},
    {0, 0, 1573, 3, 0, 0, 0},
    {0, 0, 835, 1, 0, 0, 0},
    {0, 0, 1683, 3, 0, 0, 0},
    {0, 0, 187, 2, 32, 0, 0},
    {0, 0, 83, 1, 1, 0, 0},
    {0, 0, 51, 1, 0, 0, 0},
    {0, 0, 463, 2, 0, 0, 0},
    {0, 0, 467, 2, 0, 0, 0},
    {0, 0, 465, 1, 10, 0, 0},
    {0, 0, 1753, 24, 0, 0, 0},
    {0, 0, 1705, 1, 0, 0, 0},
    {0, 0, 1241, 3, 0, 0, 0},
    {0, 0, 824, 1, 0, 0, 0},
    {0, 0, 646, 3, 0, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {33062, 0, 822, 2, 0, 0, 0},
    {0, 0, 1744, 4, 0, 0, 0},
    {34004, 0, 854, 5, 0, 0, 0},
    {0, 0, 879, 2, 0, 0, 0},
    {57621, 0, 1488, 7, 0, 0, 0},
    {0, 0, 244, 5, 0, 0, 0},
    {0, 0, 157, 4, 25, 0, 0},
    {54117, 0, 1443, 33, 0, 0, 0},
    {0, 0, 1661, 2, 0, 0, 0},
    {63891, 0, 1709, 6, 0, 0, 0},
    {53187, 53244, 1418, 5, 0, 0, 0},
    {0, 0, 1428, 7, 0, 0, 0},
    {0, 0, 1564, 2, 0, 0, 0},
    {10378, 0, 190, 1, 8, 0, 0},
    {0, 0, 992, 4, 0, 0, 0},
    {0, 0, 878, 1, 0, 0, 0},
    {0, 0, 1188, 2, 0, 0, 0},
    {0, 0, 1168, 8, 0, 0, 0},
    {0, 0, 54, 1, 0, 0, 0},
    {44940, 0, 1152, 4, 0, 0, 0},
    {0, 0, 1145, 2, 0, 0, 0},
    {0, 0, 1147, 5, 0, 0, 0},
    {0, 0, 1207, 4, 0, 0, 0},
    {18268, 0, 420, 4, 1, 0, 0},
    {57198, 0, 1480, 2, 20, 0, 0},
    {0, 0, 1105, 2, 0, 0, 0},
    {0, 0, 43, 1, 0, 0, 0},
    {0, 0, 57, 3, 0, 0, 0},
    {0, 0, 1123, 2, 0, 0, 0},
    {38647, 0, 959, 11, 0, 0, 0},
    {7046, 0, 87, 1, 3, 0, 0},
    {11095, 0, 211, 4, 7, 0, 0},
    {11006, 0, 207, 2, 9, 0, 2},
    {0, 0, 52, 1, 0, 0, 0},
    {0, 0, 1525, 3, 0, 0, 0},
    {0, 0, 1594, 2, 0, 0, 0},
    {0, 0, 1592, 2, 0, 0, 0},
    {31930, 0, 790, 4, 0, 0, 0},
    {0, 0, 794, 1, 0, 0, 0},
    {0, 0, 761, 3, 0, 0, 0},
    {12224, 7773, 254, 3, 10, 0, 1},
    {0, 0, 958, 1, 0, 0, 0},
    {12170, 0, 250, 3, 19, 0, 1},
    {0, 0, 62, 1, 0, 0, 0},
    {23353, 0, 579, 3, 0, 0, 0},
    {15690, 0, 351, 5, 0, 0, 0},
    {37899, 0, 932, 4, 4, 0, 0},
    {0, 0, 1531, 5, 0, 0, 0},
    {0, 0, 513, 1, 0, 0, 0},
    {0, 0, 510, 3, 0, 0, 0},
    {0, 0, 1673, 2, 0, 0, 0},
    {0, 0, 1597, 2, 0, 0, 0},
    {0, 0, 1338, 3, 0, 0, 0},
    {0, 0, 164, 1, 0, 0, 0},
    {0, 0, 236, 4, 0, 0, 0},
    {9286, 9301, 161, 2, 0, 0, 0},
    {7773, 0, 669, 2, 0, 0, 0},
    {21296, 0, 527, 4, 0, 0, 0},
    {13802, 0, 296, 5, 0, 0, 0},
    {0, 0, 547, 3, 0, 0, 0},
    {0, 0, 640, 3, 0, 0, 0},
    {0, 0, 1041, 4, 0, 0, 0},
    {0, 0, 1244, 5, 0, 0, 0},
    {0, 0, 938, 4, 0, 0, 0},
    {0, 0, 1606, 2, 0, 0, 0},
    {0, 0, 1603, 3, 0, 0, 0},
    {0, 0, 1232, 2, 0, 0, 0},
    {0, 0, 1230, 2, 0, 0, 0},
    {0, 0, 1087, 3, 0, 0, 0},
    {0, 0, 165, 1, 0, 0, 0},
    {0, 0, 1217, 3, 0, 0, 0},
    {0, 0, 1320, 5, 0, 0, 0},
    {17598, 17736, 406, 14, 1, 2, 0},
    {0, 0, 607, 2, 0, 0, 0},
    {65204, 0, 1738, 3, 0, 0, 0},
    {0, 0, 603, 4, 0, 0, 0},
    {0, 0, 1361, 4, 0, 0, 0},
    {0, 0, 1366, 3, 0, 0, 0},
    {0, 0, 176, 1, 8, 0, 0},
    {0, 0, 1226, 1, 17, 0, 0},
    {10644, 0, 196, 1, 8, 0, 0},
    {0, 0, 709, 4, 0, 0, 0},
    {0, 0, 201, 1, 8, 0, 0},
    {0, 0, 936, 2, 0, 0, 0},
    {0, 0, 873, 4, 0, 0, 0},
    {0, 0, 113, 1, 3, 0, 0},
    {8012, 0, 94, 1, 1, 0, 1},
    {18376, 0, 424, 6, 1, 0, 0},
    {0, 0, 1336, 2, 0, 0, 0},
    {0, 0, 1309, 2, 0, 0, 0},
    {47071, 0, 1213, 4, 0, 0, 0},
    {0, 0, 459, 4, 0, 0, 0},
    {9856, 0, 178, 1, 8, 0, 0},
    {0, 0, 1647, 2, 0, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {0, 0, 1558, 3, 0, 0, 0},
    {0, 0, 402, 2, 0, 0, 0},
    {0, 0, 1236, 1, 0, 0, 0},
    {0, 0, 110, 3, 2, 0, 0},
    {0, 0, 143, 1, 14, 0, 0},
    {61460, 0, 1608, 2, 0, 0, 0},
    {33875, 0, 851, 3, 0, 1, 0},
    {0, 0, 557, 4, 0, 0, 0},
    {22009, 0, 543, 4, 0, 0, 0},
    {9712, 0, 174, 2, 8, 0, 0},
    {32873, 0, 816, 3, 0, 0, 0},
    {17206, 0, 395, 4, 0, 0, 0},
    {63503, 0, 1699, 2, 0, 0, 0},
    {0, 0, 1658, 3, 0, 0, 0},
    {16887, 0, 387, 8, 0, 0, 0},
    {0, 0, 1237, 4, 0, 0, 0},
    {16160, 0, 368, 19, 0, 0, 0},
    {10638, 0, 195, 1, 8, 0, 0},
    {0, 0, 808, 1, 0, 0, 0},
    {10739, 0, 200, 1, 8, 0, 1},
    {32976, 0, 819, 3, 0, 0, 0},
    {0, 0, 775, 2, 0, 0, 0},
    {0, 0, 716, 2, 0, 0, 0},
    {0, 0, 1668, 2, 0, 0, 0},
    {0, 0, 71, 2, 0, 0, 0},
    {0, 0, 98, 1, 1, 0, 0},
    {33698, 0, 843, 5, 0, 0, 0},
    {56887, 0, 1476, 4, 20, 0, 0},
    {64965, 0, 1728, 4, 0, 0, 0},
    {0, 0, 1098, 6, 0, 0, 0},
    {10670, 0, 197, 1, 10, 0, 0},
    {0, 0, 501, 1, 0, 0, 0},
    {0, 0, 1401, 1, 0, 0, 0},
    {0, 0, 198, 1, 8, 0, 0},
    {9349, 7860, 163, 1, 0, 0, 0},
    {0, 0, 1211, 2, 0, 0, 0},
    {46802, 0, 1204, 3, 0, 0, 0},
    {0, 0, 1058, 3, 0, 0, 0},
    {0, 0, 973, 2, 0, 0, 0},
    {59171, 0, 1513, 3, 0, 0, 0},
    {0, 0, 1512, 1, 0, 0, 0},
    {10061, 0, 183, 1, 8, 0, 0},
    {14442, 0, 316, 15, 0, 0, 0},
    {18792, 0, 447, 6, 1, 0, 0},
    {0, 0, 842, 1, 0, 0, 0},
    {0, 0, 694, 2, 0, 0, 0},
    {0, 0, 524, 3, 0, 0, 0},
    {37322, 0, 906, 6, 4, 0, 0},
    {9107, 0, 1520, 5, 23, 0, 0},
    {24748, 0, 627, 2, 0, 0, 0},
    {0, 0, 625, 2, 0, 0, 0},
    {0, 0, 623, 2, 0, 0, 0},
    {7839, 7863, 90, 1, 0, 0, 0},
    {0, 0, 1614, 2, 0, 0, 0},
    {0, 0, 1563, 1, 0, 0, 0},
    {0, 0, 1546, 2, 0, 0, 0},
    {38361, 0, 946, 4, 0, 0, 0},
    {0, 0, 39, 2, 0, 0, 0},
    {7714, 7740, 86, 1, 30, 0, 0},
    {0, 0, 1636, 5, 0, 0, 0},
    {0, 0, 1616, 2, 0, 0, 0},
    {0, 0, 341, 10, 0, 0, 0},
    {23403, 0, 582, 3, 0, 0, 0},
    {0, 0, 146, 3, 15, 0, 0},
    {0, 0, 801, 2, 0, 0, 0},
    {0, 0, 798, 3, 0, 0, 0},
    {7011, 0, 55, 2, 4, 0, 0},
    {0, 0, 1079, 2, 0, 0, 0},
    {0, 0, 135, 1, 21, 0, 0},
    {0, 0, 47, 1, 24, 0, 0},
    {0, 0, 1670, 3, 0, 0, 0},
    {0, 0, 1610, 3, 0, 0, 0},
    {0, 0, 1735, 3, 0, 1, 0},
    {31679, 0, 778, 3, 0, 0, 0},
    {0, 0, 585, 1, 0, 0, 0},
    {0, 0, 1176, 2, 0, 0, 0},
    {9597, 0, 169, 1, 8, 0, 0},
    {51152, 0, 1359, 2, 0, 0, 0},
    {0, 0, 1645, 2, 0, 0, 0},
    {0, 0, 1369, 1, 0, 0, 0},
    {0, 0, 1371, 2, 0, 0, 0},
    {0, 0, 1370, 1, 0, 0, 0},
    {0, 0, 1644, 1, 0, 0, 0},
    {0, 0, 1375, 2, 0, 0, 0},
    {0, 0, 258, 1, 32, 0, 0},
    {0, 0, 1377, 1, 0, 0, 0},
    {0, 0, 1365, 1, 0, 0, 0},
    {12504, 0, 259, 4, 8, 0, 1},
    {12412, 0, 257, 1, 8, 0, 1},
    {0, 0, 1374, 1, 0, 0, 0},
    {0, 0, 1641, 3, 0, 0, 0},
    {0, 0, 1373, 1, 0, 0, 0},
    {0, 0, 1542, 4, 0, 0, 0},
    {0, 0, 1156, 6, 0, 0, 0},
    {19027, 0, 456, 3, 0, 0, 0},
    {61357, 0, 1599, 4, 0, 0, 0},
    {0, 0, 1579, 2, 0, 0, 0},
    {24842, 0, 629, 4, 0, 0, 0},
    {24978, 0, 636, 4, 0, 0, 0},
    {0, 0, 141, 1, 5, 0, 0},
    {0, 0, 493, 2, 30, 0, 0},
    {48094, 0, 1253, 4, 0, 0, 0},
    {0, 0, 1416, 2, 0, 0, 0},
    {36802, 0, 895, 2, 4, 1, 0},
    {20385, 0, 500, 1, 18, 0, 0},
    {0, 0, 1190, 3, 0, 0, 0},
    {9672, 0, 173, 1, 8, 0, 0},
    {0, 0, 1649, 3, 0, 1, 0},
    {0, 0, 1048, 5, 0, 0, 0},
    {0, 0, 209, 1, 13, 0, 0},
    {19981, 19999, 489, 4, 0, 0, 0},
    {9853, 0, 177, 1, 8, 0, 0},
    {0, 0, 81, 2, 0, 0, 0},
    {0, 0, 1552, 1, 21, 0, 0},
    {12133, 0, 249, 1, 9, 0, 0},
    {0, 0, 1257, 3, 0, 0, 0},
    {0, 0, 1706, 3, 0, 0, 0},
    {0, 0, 515, 1, 0, 0, 0},
    {0, 0, 1137, 5, 0, 0, 0},
    {9862, 0, 179, 1, 8, 0, 0},
    {15828, 0, 356, 8, 0, 0, 0},
    {0, 0, 785, 2, 0, 0, 0},
    {8887, 0, 136, 1, 33, 0, 0},
    {0, 0, 1548, 3, 0, 0, 0},
    {0, 0, 404, 2, 0, 0, 0},
    {0, 0, 253, 1, 12, 0, 0},
    {40287, 0, 1008, 11, 0, 0, 0},
    {23257, 0, 577, 2, 0, 0, 0},
    {0, 0, 1202, 2, 0, 0, 0},
    {0, 0, 1201, 1, 0, 0, 0},
    {64722, 0, 1723, 5, 0, 0, 0},
    {0, 0, 534, 2, 0, 0, 0},
    {0, 0, 643, 3, 0, 0, 0},
    {37463, 11356, 915, 6, 4, 0, 0},
    {0, 0, 691, 3, 0, 0, 0},
    {0, 0, 1249, 1, 0, 0, 0},
    {0, 0, 1252, 1, 0, 0, 0},
    {28005, 0, 713, 3, 0, 0, 0},
    {22236, 0, 550, 7, 0, 0, 0},
    {0, 0, 292, 1, 0, 0, 0},
    {0, 0, 269, 21, 0, 0, 0},
    {48279, 9080, 1260, 2, 0, 0, 0},
    {0, 0, 1351, 1, 0, 0, 0},
    {0, 0, 1343, 6, 0, 0, 0},
    {0, 0, 1262, 6, 0, 0, 0},
    {0, 0, 1276, 4, 0, 0, 0},
    {0, 0, 1307, 2, 0, 0, 0},
    {49410, 0, 1284, 4, 0, 0, 0},
    {0, 0, 1355, 3, 0, 0, 0},
    {0, 0, 1301, 1, 0, 0, 0},
    {0, 0, 1358, 1, 0, 0, 0},
    {0, 0, 1304, 1, 0, 0, 0},
    {49763, 0, 1302, 2, 0, 0, 0},
    {0, 0, 1299, 2, 0, 0, 0},
    {7773, 0, 1268, 6, 0, 0, 0},
    {0, 0, 1305, 2, 0, 0, 0},
    {0, 0, 1332, 2, 0, 0, 0},
    {0, 0, 1352, 3, 0, 0, 0},
    {0, 0, 1274, 2, 0, 0, 0},
    {0, 0, 1280, 2, 0, 0, 0},
    {0, 0, 1294, 5, 0, 0, 0},
    {0, 0, 1288, 1, 0, 0, 0},
    {0, 0, 1289, 1, 0, 0, 0},
    {0, 0, 1349, 2, 0, 0, 0},
    {0, 0, 1282, 2, 0, 0, 0},
    {0, 0, 1290, 4, 0, 0, 0},
    {0, 0, 1341, 2, 0, 0, 0},
    {9603, 0, 170, 1, 8, 0, 0},
    {60418, 0, 1566, 3, 0, 0, 0},
    {33256, 0, 830, 3, 0, 0, 0},
    {34368, 0, 859, 4, 28, 0, 0},
    {63677, 0, 1703, 2, 0, 0, 0},
    {0, 0, 825, 1, 0, 0, 0},
    {8093, 0, 99, 11, 29, 0, 0},
    {0, 0, 1193, 3, 0, 0, 0},
    {0, 0, 1196, 2, 0, 0, 0},
    {0, 0, 1482, 5, 0, 1, 0},
    {0, 0, 696, 2, 0, 0, 0},
    {0, 0, 572, 3, 0, 1, 0},
    {51793, 0, 1378, 2, 0, 0, 0},
    {0, 0, 1392, 1, 0, 0, 0},
    {0, 0, 1311, 2, 0, 0, 0},
    {0, 0, 781, 4, 0, 0, 0},
    {0, 0, 1127, 2, 0, 0, 0},
    {0, 0, 66, 3, 0, 0, 0},
    {0, 0, 78, 3, 0, 0, 0},
    {10198, 10315, 189, 1, 9, 0, 1},
    {0, 0, 1069, 3, 0, 0, 0},
    {0, 0, 1072, 3, 0, 0, 0},
    {0, 0, 1125, 2, 0, 0, 0},
    {0, 0, 1622, 1, 0, 0, 0},
    {0, 0, 1528, 1, 0, 0, 0},
    {0, 0, 1621, 1, 0, 0, 0},
    {0, 0, 1623, 2, 0, 0, 0},
    {0, 0, 1487, 1, 0, 0, 0},
    {0, 0, 702, 2, 0, 0, 0},
    {0, 0, 735, 10, 0, 0, 0},
    {0, 0, 1234, 2, 0, 0, 0},
    {0, 0, 767, 4, 0, 0, 0},
    {14442, 0, 313, 3, 0, 0, 0},
    {40832, 0, 1019, 1, 0, 1, 0},
    {0, 0, 1020, 4, 0, 0, 0},
    {0, 0, 1028, 2, 0, 0, 0},
    {0, 0, 1027, 1, 0, 0, 0},
    {0, 0, 1026, 1, 0, 0, 0},
    {0, 0, 1024, 2, 0, 0, 0},
    {0, 0, 1030, 1, 0, 0, 0},
    {0, 0, 1039, 1, 0, 0, 0},
    {0, 0, 1040, 1, 8, 0, 1},
    {0, 0, 1034, 3, 0, 0, 0},
    {0, 0, 1032, 2, 0, 0, 0},
    {0, 0, 1031, 1, 0, 0, 0},
    {0, 0, 1037, 2, 0, 0, 0},
    {0, 0, 978, 3, 0, 0, 0},
    {0, 0, 981, 1, 0, 0, 0},
    {0, 0, 848, 2, 0, 0, 0},
    {0, 0, 836, 2, 0, 0, 0},
    {0, 0, 1061, 4, 0, 0, 0},
    {28209, 0, 718, 5, 0, 0, 0},
    {0, 0, 997, 2, 0, 0, 0},
    {0, 0, 996, 1, 0, 0, 0},
    {20959, 0, 521, 3, 0, 0, 0},
    {0, 0, 1081, 3, 0, 0, 0},
    {0, 0, 1084, 3, 0, 0, 0},
    {7096, 0, 63, 3, 0, 0, 0},
    {0, 0, 1399, 2, 0, 0, 0},
    {33511, 0, 838, 4, 0, 0, 0},
    {0, 0, 1750, 2, 0, 0, 0},
    {0, 0, 752, 2, 0, 0, 0},
    {26116, 0, 674, 7, 0, 1, 0},
    {26484, 0, 681, 9, 0, 1, 0},
    {0, 0, 690, 1, 0, 0, 0},
    {0, 0, 1652, 1, 10, 0, 1},
    {0, 0, 1653, 1, 10, 0, 1},
    {0, 0, 1403, 2, 0, 0, 0},
    {0, 0, 1391, 1, 0, 0, 0},
    {0, 0, 1393, 1, 0, 0, 0},
    {0, 0, 1402, 1, 0, 0, 0},
    {0, 0, 1410, 2, 0, 0, 0},
    {0, 0, 1394, 2, 32, 0, 0},
    {0, 0, 1380, 11, 0, 0, 0},
    {0, 0, 1405, 3, 0, 0, 0},
    {0, 0, 1414, 2, 0, 0, 0},
    {0, 0, 1412, 2, 0, 0, 0},
    {0, 0, 1408, 2, 0, 0, 0},
    {32064, 0, 796, 2, 0, 0, 0},
    {7758, 0, 88, 2, 1, 0, 0},
    {37399, 23491, 912, 3, 4, 0, 0},
    {0, 0, 331, 10, 0, 0, 0},
    {0, 0, 795, 1, 0, 0, 0},
    {0, 0, 748, 1, 0, 0, 0},
    {0, 0, 745, 3, 0, 0, 0},
    {0, 0, 787, 3, 0, 0, 0},
    {0, 0, 1561, 2, 0, 0, 0},
    {0, 0, 1555, 1, 0, 0, 0},
    {0, 0, 1556, 2, 0, 0, 0},
    {18577, 0, 430, 6, 1, 0, 0},
    {8993, 0, 137, 1, 22, 0, 0},
    {0, 0, 1220, 1, 0, 0, 0},
    {24348, 0, 616, 6, 0, 0, 0},
    {0, 0, 622, 1, 0, 0, 0},
    {0, 0, 615, 1, 8, 0, 0},
    {24214, 0, 611, 2, 0, 0, 0},
    {0, 0, 609, 2, 0, 0, 0},
    {24214, 0, 613, 2, 0, 0, 0},
    {0, 0, 1551, 1, 0, 0, 0},
    {6966, 7000, 53, 1, 0, 0, 0},
    {0, 0, 233, 3, 0, 0, 0},
    {9062, 0, 144, 1, 16, 0, 0},
    {0, 0, 1748, 1, 0, 0, 0},
    {23485, 0, 586, 6, 0, 0, 0},
    {0, 0, 45, 1, 0, 0, 0},
    {20597, 0, 508, 2, 0, 0, 0},
    {0, 0, 367, 1, 0, 0, 0},
    {20408, 0, 502, 6, 0, 0, 0},
    {21695, 0, 537, 3, 0, 0, 0},
    {64650, 0, 1720, 3, 0, 0, 0},
    {16111, 0, 366, 1, 35, 0, 0},
    {30861, 0, 757, 4, 0, 0, 0},
    {0, 0, 1516, 1, 0, 0, 0},
    {59317, 0, 1517, 3, 0, 0, 0},
    {25246, 0, 649, 15, 0, 0, 0},
    {60263, 0, 1553, 2, 4, 0, 0},
    {0, 0, 1613, 1, 8, 0, 1},
    {13983, 0, 301, 12, 0, 0, 0},
    {37566, 0, 921, 11, 4, 0, 0},
    {0, 0, 1055, 3, 0, 0, 0},
    {0, 0, 970, 3, 0, 0, 0},
    {9642, 0, 172, 1, 9, 0, 0},
    {0, 0, 983, 6, 0, 0, 0},
    {0, 0, 982, 1, 0, 0, 0},
    {0, 0, 69, 2, 0, 0, 0},
    {47153, 0, 1221, 5, 0, 0, 0},
    {0, 0, 1134, 3, 0, 0, 0},
    {0, 0, 1130, 1, 0, 0, 0},
    {0, 0, 1131, 1, 0, 0, 0},
    {0, 0, 976, 2, 0, 0, 0},
    {0, 0, 1133, 1, 0, 0, 0},
    {0, 0, 1129, 1, 0, 0, 0},
    {0, 0, 1132, 1, 0, 0, 0},
    {0, 0, 1749, 1, 0, 0, 0},
    {0, 0, 1229, 1, 0, 0, 0},
    {10459, 0, 192, 2, 8, 0, 0},
    {0, 0, 575, 1, 0, 0, 0},
    {0, 0, 519, 1, 0, 0, 0},
    {0, 0, 1396, 1, 0, 0, 0},
    {0, 0, 1397, 2, 0, 0, 0},
    {34792, 0, 868, 5, 3, 1, 0},
    {0, 0, 1112, 3, 0, 0, 0},
    {0, 0, 1045, 3, 0, 0, 0},
    {0, 0, 1115, 1, 0, 0, 0},
    {0, 0, 1313, 7, 0, 0, 0},
    {46145, 0, 1178, 10, 0, 0, 0},
    {10842, 0, 204, 1, 11, 0, 0},
    {65141, 0, 1732, 3, 0, 0, 0},
    {22761, 0, 565, 7, 0, 0, 0},
    {0, 0, 881, 1, 0, 0, 0},
    {0, 0, 877, 1, 0, 0, 0},
    {32284, 0, 803, 5, 0, 0, 0},
    {20176, 0, 495, 5, 0, 0, 0},
    {0, 0, 826, 4, 0, 0, 0},
    {11567, 0, 227, 6, 18, 0, 0},
    {0, 0, 989, 3, 0, 0, 0},
    {9009, 0, 138, 1, 22, 0, 0},
    {0, 0, 1198, 3, 0, 0, 0},
    {0, 0, 671, 1, 0, 0, 0},
    {27434, 0, 704, 2, 0, 0, 0},
    {0, 0, 50, 1, 31, 0, 0},
    {0, 0, 142, 1, 6, 0, 0},
    {0, 0, 240, 4, 0, 0, 0},
    {0, 0, 531, 3, 0, 0, 0},
    {0, 0, 38, 1, 26, 0, 0},
    {0, 0, 1536, 4, 0, 0, 0},
    {61949, 0, 1633, 3, 0, 0, 0},
    {0, 0, 536, 1, 0, 0, 0},
    {0, 0, 1752, 1, 0, 0, 0},
    {0, 0, 443, 4, 1, 0, 0},
    {0, 0, 481, 2, 0, 0, 0},
    {0, 0, 483, 4, 0, 0, 0},
    {0, 0, 1587, 5, 0, 0, 0},
    {9083, 0, 145, 1, 16, 0, 0},
    {58194, 0, 1495, 17, 0, 0, 0},
    {60854, 0, 1576, 3, 0, 0, 0},
    {63503, 0, 1696, 3, 0, 0, 0},
    {0, 0, 1075, 4, 0, 0, 0},
    {0, 0, 293, 3, 0, 0, 0},
    {0, 0, 1663, 1, 0, 0, 0},
    {0, 0, 754, 3, 0, 0, 0},
    {0, 0, 1065, 4, 0, 0, 0},
    {0, 0, 1162, 6, 0, 0, 0},
    {19288, 19442, 469, 8, 0, 0, 0},
    {9613, 0, 171, 1, 9, 0, 3},
    {0, 0, 749, 3, 0, 0, 0},
    {0, 0, 950, 2, 0, 0, 0},
    {32067, 0, 1423, 5, 0, 0, 0},
    {62514, 0, 1654, 4, 0, 0, 0},
    {19788, 19812, 477, 4, 0, 0, 0},
    {7469, 0, 73, 2, 32, 0, 0},
    {10771, 0, 202, 1, 9, 0, 0},
    {0, 0, 1686, 4, 0, 0, 0},
    {0, 0, 1693, 3, 0, 0, 0},
    {0, 0, 1690, 3, 0, 0, 0},
    {0, 0, 151, 2, 34, 0, 0},
    {0, 0, 833, 2, 0, 0, 0},
    {17337, 0, 399, 3, 0, 0, 0},
    {0, 0, 764, 3, 0, 0, 0},
    {9970, 0, 182, 1, 8, 0, 0},
    {0, 0, 1618, 3, 0, 0, 0},
    {0, 0, 561, 4, 0, 0, 0},
    {0, 0, 149, 2, 0, 0, 0},
    {0, 0, 698, 4, 0, 0, 0},
    {26067, 0, 672, 2, 0, 0, 0},
    {0, 0, 1116, 2, 0, 0, 0},
    {7901, 7925, 91, 3, 1, 0, 0},
    {0, 0, 114, 21, 2, 0, 1},
    {34646, 0, 863, 5, 0, 0, 0},
    {10162, 0, 186, 1, 8, 0, 0},
    {9395, 0, 166, 3, 8, 0, 0},
    {0, 0, 1330, 2, 0, 0, 0},
    {0, 0, 1334, 2, 0, 0, 0},
    {0, 0, 777, 1, 0, 0, 0},
    {0, 0, 771, 4, 0, 0, 0},
    {29435, 0, 732, 3, 0, 0, 0},
    {0, 0, 707, 2, 0, 0, 0},
    {0, 0, 725, 7, 0, 0, 0},
    {0, 0, 706, 1, 0, 0, 0},
    {0, 0, 723, 2, 0, 0, 0},
    {10542, 0, 194, 1, 8, 0, 0},
    {0, 0, 516, 3, 0, 0, 0},
    {8036, 0, 95, 3, 1, 0, 1},
    {0, 0, 1093, 5, 0, 0, 0},
    {8090, 0, 1581, 3, 0, 0, 0},
    {0, 0, 199, 1, 8, 0, 1},
    {0, 0, 1142, 3, 0, 0, 0},
    {0, 0, 60, 2, 0, 0, 0},
    {0, 0, 975, 1, 0, 0, 0},
    {38638, 0, 955, 3, 4, 0, 0},
    {0, 0, 1435, 8, 0, 1, 0},
    {10138, 0, 185, 1, 8, 0, 0},
    {10110, 0, 184, 1, 8, 0, 1},
    {0, 0, 1584, 3, 0, 0, 0},
    {60541, 0, 1569, 4, 32, 0, 0},
    {9888, 0, 180, 1, 8, 0, 0},
    {0, 0, 364, 2, 0, 0, 0},
    {0, 0, 206, 1, 9, 0, 1},
    {0, 0, 290, 2, 0, 0, 0},
    {0, 0, 999, 9, 0, 0, 0},
    {0, 0, 155, 2, 0, 0, 0},
    {0, 0, 664, 5, 0, 0, 0},
    {18648, 0, 436, 2, 1, 0, 0},
    {0, 0, 153, 2, 0, 0, 0},
    {10447, 0, 191, 1, 8, 0, 0},
    {18960, 0, 453, 3, 1, 1, 0},
    {27330, 0, 1250, 2, 0, 0, 0},
    {32499, 0, 809, 7, 0, 0, 0},
    {19256, 0, 466, 1, 9, 0, 0},
    {0, 0, 1053, 2, 0, 0, 0},
    {0, 0, 1701, 2, 0, 0, 0},
    {0, 0, 1104, 1, 0, 0, 0},
    {0, 0, 1596, 1, 0, 0, 0},
    {10824, 0, 203, 1, 10, 0, 0},
    {0, 0, 1681, 2, 0, 0, 0},
    {0, 0, 1091, 2, 0, 1, 0},
    {0, 0, 1090, 1, 0, 0, 0},
    {36826, 0, 897, 9, 4, 0, 0},
    {0, 0, 140, 1, 24, 0, 0},
    {0, 0, 139, 1, 24, 0, 0},
    {0, 0, 520, 1, 0, 0, 0},
    {21731, 0, 540, 3, 0, 0, 0},
    {10884, 0, 205, 1, 11, 0, 0},
    {0, 0, 633, 3, 0, 0, 0},
    {0, 0, 952, 3, 0, 0, 0},
    {9900, 0, 181, 1, 8, 0, 0},
    {0, 0, 84, 2, 3, 0, 0},
    {0, 0, 46, 1, 27, 0, 0},
    {0, 0, 601, 2, 0, 0, 0},
    {0, 0, 598, 3, 0, 0, 0},
    {0, 0, 596, 2, 0, 0, 0},
    {0, 0, 1741, 3, 0, 0, 0},
    {0, 0, 595, 1, 0, 0, 0},
};

const char s2c_name_text[] =
    ".\0"
    "7z\0"
    "7za\0"
    "7zr\0"
    "7zz\0"
    ":\0"
    "=\0"
    ">\0"
    ">>\0"
    "\?\0"
    "\?\?\0"
    "Clear-Content\0"
    "Clear-Disk\0"
    "Clear-EventLog\0"
    "Clear-RecycleBin\0"
    "DEL\0"
    "Disable-NetAdapter\0"
    "ERASE\0"
    "FORMAT\0"
    "FastCli\0"
    "Format-Volume\0"
    "GET\0"
    "Initialize-Disk\0"
    "MegaCli\0"
    "MegaCli64\0"
    "RD\0"
    "RMDIR\0"
    "Remove-ADUser\0"
    "Remove-Item\0"
    "Remove-LocalUser\0"
    "Remove-NetIPAddress\0"
    "Remove-NetRoute\0"
    "Remove-Partition\0"
    "Remove-VM\0"
    "Remove-Volume\0"
    "Responder.py\0"
    "Restart-Computer\0"
    "Rscript\0"
    "Stop-Computer\0"
    "VBoxManage\0"
    "VBoxManage closemedium\0"
    "VBoxManage controlvm\0"
    "VBoxManage hostonlyif\0"
    "VBoxManage natnetwork\0"
    "VBoxManage snapshot\0"
    "VBoxManage unregistervm\0"
    "Ventoy2Disk.sh\0"
    "Xvnc\0"
    "[\0"
    "a2dissite\0"
    "a2enmod\0"
    "a2ensite\0"
    "aa-complain\0"
    "aa-disable\0"
    "aa-remove-unknown\0"
    "aa-teardown\0"
    "ab\0"
    "abduco\0"
    "ack\0"
    "acpi\0"
    "adaptec\0"
    "adb\0"
    "adb push\0"
    "adb shell\0"
    "adcli\0"
    "adcli delete-computer\0"
    "adcli delete-group\0"
    "adcli delete-user\0"
    "adcli leave\0"
    "add-apt-repository\0"
    "add-shell\0"
    "addgroup\0"
    "addpart\0"
    "addr2line\0"
    "adduser\0"
    "adrci\0"
    "ag\0"
    "age\0"
    "age-keygen\0"
    "aide\0"
    "aireplay-ng\0"
    "airflow\0"
    "alacritty\0"
    "alembic\0"
    "alias\0"
    "aliyun\0"
    "alsamixer\0"
    "amixer\0"
    "amplify\0"
    "amplify delete\0"
    "amttool\0"
    "anacron\0"
    "ansible\0"
    "ansible-playbook\0"
    "ant\0"
    "aoss\0"
    "apache2ctl\0"
    "apachectl\0"
    "apcaccess\0"
    "apf\0"
    "apg\0"
    "apk\0"
    "apk del\0"
    "aplay\0"
    "apparmor_parser\0"
    "apptainer\0"
    "apropos\0"
    "apt\0"
    "apt autopurge\0"
    "apt autoremove\0"
    "apt history\0"
    "apt purge\0"
    "apt remove\0"
    "apt-cache\0"
    "apt-file\0"
    "apt-get\0"
    "apt-get autopurge\0"
    "apt-get autoremove\0"
    "apt-get purge\0"
    "apt-get remove\0"
    "apt-key\0"
    "apt-mark\0"
    "aptitude\0"
    "aptitude purge\0"
    "aptitude remove\0"
    "ar\0"
    "arangodb\0"
    "arangosh\0"
    "arcconf\0"
    "arch\0"
    "arch-chroot\0"
    "areca-cli\0"
    "arecord\0"
    "argocd\0"
    "aria2c\0"
    "arj\0"
    "arp\0"
    "arp-scan\0"
    "arping\0"
    "arpspoof\0"
    "arptables\0"
    "ascii85\0"
    "asciinema\0"
    "asdf\0"
    "ash\0"
    "asmcmd\0"
    "at\0"
    "at-spi\0"
    "atop\0"
    "atq\0"
    "atrm\0"
    "attic\0"
    "attic delete\0"
    "attic prune\0"
    "auditctl\0"
    "aureport\0"
    "ausearch\0"
    "authconfig\0"
    "authselect\0"
    "automake\0"
    "autoreconf\0"
    "autossh\0"
    "avahi-browse\0"
    "avahi-resolve\0"
    "awk\0"
    "aws\0"
    "axel\0"
    "az\0"
    "azcopy\0"
    "b2\0"
    "b2sum\0"
    "badblocks\0"
    "balena-etcher\0"
    "barman\0"
    "barman delete\0"
    "base32\0"
    "base64\0"
    "basename\0"
    "basenc\0"
    "bash\0"
    "bashupload\0"
    "bastille\0"
    "bat\0"
    "batcat\0"
    "batch\0"
    "bazel\0"
    "bc\0"
    "bcache\0"
    "bcache make\0"
    "bcache-super-show-wipe\0"
    "bcachefs\0"
    "bcachefs format\0"
    "bcdedit\0"
    "bcdedit.exe\0"
    "bconsole\0"
    "beef-xss\0"
    "beeline\0"
    "beep\0"
    "bench\0"
    "bettercap\0"
    "bfg\0"
    "bg\0"
    "bhyvectl\0"
    "bin-rails\0"
    "bind\0"
    "bindfs\0"
    "bird\0"
    "birdc\0"
    "birdc6\0"
    "bkill\0"
    "black\0"
    "bleachbit\0"
    "blkdiscard\0"
    "blkid\0"
    "blockdev\0"
    "bluetoothctl\0"
    "bmaptool\0"
    "bmon\0"
    "bootctl\0"
    "bore\0"
    "bore local\0"
    "borg\0"
    "borg compact\0"
    "borg delete\0"
    "borg extract\0"
    "borg prune\0"
    "bq\0"
    "bq rm\0"
    "brasero\0"
    "brctl\0"
    "break\0"
    "brew\0"
    "brew bundle cleanup\0"
    "brew remove\0"
    "brew rm\0"
    "brew uninstall\0"
    "bridge\0"
    "brightnessctl\0"
    "brz\0"
    "brz clean-tree\0"
    "brz revert\0"
    "bsdtar\0"
    "btop\0"
    "btrfs\0"
    "btrfs balance\0"
    "btrfs check\0"
    "btrfs device delete\0"
    "btrfs device remove\0"
    "btrfs subvol del\0"
    "btrfs subvol delete\0"
    "btrfs subvolume del\0"
    "btrfs subvolume delete\0"
    "buildah\0"
    "buildah rm\0"
    "buildah rmi\0"
    "builtin\0"
    "bun\0"
    "bun run\0"
    "bundle\0"
    "bundle exec\0"
    "bunx\0"
    "bunzip2\0"
    "bup\0"
    "bup gc\0"
    "bup prune-older\0"
    "bup rm\0"
    "bupstash\0"
    "bupstash rm\0"
    "busctl\0"
    "busybox\0"
    "butterfly.server.py\0"
    "bw\0"
    "bwrap\0"
    "byobu\0"
    "bzcat\0"
    "bzgrep\0"
    "bzip2\0"
    "bzr\0"
    "bzr clean-tree\0"
    "bzr revert\0"
    "bzr uncommit\0"
    "c++\0"
    "c++filt\0"
    "cabal\0"
    "cabal gc\0"
    "cabextract\0"
    "caddy\0"
    "caffeinate\0"
    "cal\0"
    "calicoctl\0"
    "calicoctl delete\0"
    "caller\0"
    "cancel\0"
    "cap\0"
    "cap remove\0"
    "capsh\0"
    "cargo\0"
    "cargo script\0"
    "cargo uninstall\0"
    "cargo yank\0"
    "cat\0"
    "catchsegv\0"
    "cc\0"
    "ccache\0"
    "cd\0"
    "cdk\0"
    "cdktf\0"
    "cdrecord\0"
    "ceph\0"
    "certbot\0"
    "certutil\0"
    "cf\0"
    "cfdisk\0"
    "cgdisk\0"
    "cgexec\0"
    "chage\0"
    "chalice\0"
    "chattr\0"
    "chcon\0"
    "chdir\0"
    "cheat\0"
    "chef-server-ctl\0"
    "chfn\0"
    "chgrp\0"
    "chisel\0"
    "chkconfig\0"
    "chkrootkit\0"
    "chmod\0"
    "choom\0"
    "chown\0"
    "chpasswd\0"
    "chpst\0"
    "chromium\0"
    "chronic\0"
    "chronyc\0"
    "chroot\0"
    "chrt\0"
    "chsh\0"
    "chvt\0"
    "cilium\0"
    "cilium uninstall\0"
    "cinnamon-session-quit\0"
    "cipher\0"
    "cipher.exe\0"
    "civo\0"
    "cksum\0"
    "clamscan\0"
    "clang\0"
    "clang++\0"
    "clang-format\0"
    "clear\0"
    "clevis\0"
    "cli\0"
    "clickhouse-client\0"
    "clish\0"
    "cloc\0"
    "clonezilla\0"
    "cloudflared\0"
    "clush\0"
    "cm\0"
    "cm undo\0"
    "cmake\0"
    "cmp\0"
    "cockroach\0"
    "code\0"
    "code tunnel\0"
    "colima\0"
    "colima delete\0"
    "colordiff\0"
    "column\0"
    "comm\0"
    "command\0"
    "compgen\0"
    "complete\0"
    "composer\0"
    "composer remove\0"
    "compress\0"
    "conan\0"
    "conda\0"
    "conda env\0"
    "conda env remove\0"
    "conda remove\0"
    "conda run\0"
    "condor_rm\0"
    "configure\0"
    "connmanctl\0"
    "conntrack\0"
    "console\0"
    "consul\0"
    "consul kv delete\0"
    "continue\0"
    "convert\0"
    "copilot\0"
    "copilot app delete\0"
    "copilot env delete\0"
    "copilot svc delete\0"
    "coredumpctl\0"
    "coredumpctl debug\0"
    "coscmd\0"
    "couchbase-cli\0"
    "cowsay\0"
    "cp\0"
    "cpan\0"
    "cpanm\0"
    "cpio\0"
    "cpp\0"
    "cpu\0"
    "cpu userdel\0"
    "cpufreq-set\0"
    "cpuid\0"
    "cpulimit\0"
    "cpupower\0"
    "cqlsh\0"
    "crackmapexec\0"
    "crash\0"
    "crc\0"
    "crc delete\0"
    "crc32\0"
    "createdb-drop\0"
    "crictl\0"
    "crictl rm\0"
    "crictl rmi\0"
    "crictl rmp\0"
    "crm\0"
    "crm cluster\0"
    "crm configure\0"
    "crm node\0"
    "crm resource\0"
    "croc\0"
    "cron\0"
    "crond\0"
    "crontab\0"
    "crontab-e\0"
    "crsctl\0"
    "cryptsetup\0"
    "cryptsetup close\0"
    "cryptsetup erase\0"
    "cryptsetup luksClose\0"
    "cryptsetup luksErase\0"
    "cryptsetup luksFormat\0"
    "cryptsetup luksHeaderRestore\0"
    "cryptsetup luksKillSlot\0"
    "cryptsetup luksRemoveKey\0"
    "cryptsetup reencrypt\0"
    "cryptsetup remove\0"
    "csf\0"
    "csh\0"
    "csplit\0"
    "csrutil\0"
    "csshx\0"
    "csvcut\0"
    "csvgrep\0"
    "csvlook\0"
    "csvsort\0"
    "ctr\0"
    "ctr containers delete\0"
    "ctr containers remove\0"
    "ctr containers rm\0"
    "ctr images delete\0"
    "ctr images remove\0"
    "ctr images rm\0"
    "ctr namespaces delete\0"
    "ctr namespaces remove\0"
    "ctr namespaces rm\0"
    "ctr snapshots delete\0"
    "ctr snapshots remove\0"
    "ctr snapshots rm\0"
    "cupsctl\0"
    "cupsdisable\0"
    "cupsenable\0"
    "curl\0"
    "curlie\0"
    "cut\0"
    "cvlc\0"
    "cvs\0"
    "cvs release\0"
    "cypher-shell\0"
    "cyrus\0"
    "cyrus delete\0"
    "daemon\0"
    "daemonize\0"
    "darcs\0"
    "darcs obliterate\0"
    "darcs revert\0"
    "darcs rollback\0"
    "darcs unpull\0"
    "darcs unrecord\0"
    "darkhttpd\0"
    "dash\0"
    "date\0"
    "date-s\0"
    "db2\0"
    "dbca\0"
    "dbclient\0"
    "dbmate\0"
    "dbus-launch\0"
    "dbus-run-session\0"
    "dbus-send\0"
    "dc\0"
    "dc3dd\0"
    "dcfldd\0"
    "dcli\0"
    "dconf\0"
    "dconf reset\0"
    "dd\0"
    "dd-safe\0"
    "dd_rescue\0"
    "ddrescue\0"
    "deactivate\0"
    "debsums\0"
    "debugfs\0"
    "declare\0"
    "defaults\0"
    "del\0"
    "delgroup\0"
    "delpart\0"
    "delta\0"
    "deltree\0"
    "deluge\0"
    "deluser\0"
    "delv\0"
    "deno\0"
    "deno run\0"
    "depmod\0"
    "df\0"
    "dgmgrl\0"
    "dhclient\0"
    "dhcpcd\0"
    "dhcpig\0"
    "diesel\0"
    "diff\0"
    "diff3\0"
    "diffstat\0"
    "difft\0"
    "dig\0"
    "dir\0"
    "direnv\0"
    "direnv exec\0"
    "dirname\0"
    "dirs\0"
    "discourse\0"
    "diskpart\0"
    "diskpart.exe\0"
    "diskutil\0"
    "diskutil ap\0"
    "diskutil apfs\0"
    "diskutil appleRAID\0"
    "diskutil coreStorage\0"
    "diskutil cs\0"
    "disown\0"
    "distrobox\0"
    "dmesg\0"
    "dmesg-n\0"
    "dmidecode\0"
    "dmsetup\0"
    "dmsetup clear\0"
    "dmsetup remove\0"
    "dmsetup remove_all\0"
    "dmsetup suspend\0"
    "dmsetup wipe_table\0"
    "dnf\0"
    "dnf autoremove\0"
    "dnf erase\0"
    "dnf history\0"
    "dnf remove\0"
    "dnsspoof\0"
    "dnsspoof-any\0"
    "do-release-upgrade\0"
    "doas\0"
    "docker\0"
    "docker builder\0"
    "docker builder df\0"
    "docker builder events\0"
    "docker builder info\0"
    "docker builder inspect\0"
    "docker builder list\0"
    "docker builder ls\0"
    "docker builder prune\0"
    "docker buildx\0"
    "docker buildx prune\0"
    "docker checkpoint rm\0"
    "docker compose config\0"
    "docker compose down\0"
    "docker compose events\0"
    "docker compose exec\0"
    "docker compose images\0"
    "docker compose logs\0"
    "docker compose ls\0"
    "docker compose port\0"
    "docker compose ps\0"
    "docker compose rm\0"
    "docker compose run\0"
    "docker compose top\0"
    "docker compose version\0"
    "docker config\0"
    "docker config rm\0"
    "docker container\0"
    "docker container create\0"
    "docker container df\0"
    "docker container events\0"
    "docker container exec\0"
    "docker container info\0"
    "docker container inspect\0"
    "docker container kill\0"
    "docker container list\0"
    "docker container ls\0"
    "docker container prune\0"
    "docker container restart\0"
    "docker container rm\0"
    "docker container run\0"
    "docker container start\0"
    "docker container stop\0"
    "docker context\0"
    "docker context rm\0"
    "docker cp\0"
    "docker exec\0"
    "docker image\0"
    "docker image build\0"
    "docker image df\0"
    "docker image events\0"
    "docker image info\0"
    "docker image inspect\0"
    "docker image list\0"
    "docker image ls\0"
    "docker image prune\0"
    "docker image pull\0"
    "docker image push\0"
    "docker image rm\0"
    "docker image tag\0"
    "docker images df\0"
    "docker images events\0"
    "docker images info\0"
    "docker images inspect\0"
    "docker images list\0"
    "docker images ls\0"
    "docker kill\0"
    "docker manifest\0"
    "docker manifest rm\0"
    "docker network\0"
    "docker network connect\0"
    "docker network create\0"
    "docker network df\0"
    "docker network disconnect\0"
    "docker network events\0"
    "docker network info\0"
    "docker network inspect\0"
    "docker network list\0"
    "docker network ls\0"
    "docker network prune\0"
    "docker network rm\0"
    "docker node\0"
    "docker node demote\0"
    "docker node rm\0"
    "docker plugin\0"
    "docker plugin disable\0"
    "docker plugin rm\0"
    "docker rm\0"
    "docker rmi\0"
    "docker run\0"
    "docker secret\0"
    "docker secret rm\0"
    "docker service\0"
    "docker service rm\0"
    "docker service scale\0"
    "docker service update\0"
    "docker stack\0"
    "docker stack rm\0"
    "docker stop\0"
    "docker swarm\0"
    "docker swarm ca\0"
    "docker swarm leave\0"
    "docker system df\0"
    "docker system events\0"
    "docker system info\0"
    "docker system inspect\0"
    "docker system list\0"
    "docker system ls\0"
    "docker system prune\0"
    "docker system reset\0"
    "docker trust revoke\0"
    "docker volume\0"
    "docker volume create\0"
    "docker volume df\0"
    "docker volume events\0"
    "docker volume info\0"
    "docker volume inspect\0"
    "docker volume list\0"
    "docker volume ls\0"
    "docker volume prune\0"
    "docker volume remove\0"
    "docker volume rm\0"
    "docker-compose\0"
    "docker-compose config\0"
    "docker-compose down\0"
    "docker-compose exec\0"
    "docker-compose kill\0"
    "docker-compose logs\0"
    "docker-compose ps\0"
    "docker-compose rm\0"
    "docker-compose run\0"
    "docker-compose top\0"
    "docker-machine\0"
    "docker-uninstall\0"
    "doctl\0"
    "doctrine\0"
    "dokku\0"
    "dokku apps:destroy\0"
    "dokku postgres:destroy\0"
    "domainname\0"
    "dos2unix\0"
    "dot\0"
    "dotenv\0"
    "dotenv run\0"
    "dotnet\0"
    "dotnet script\0"
    "doveadm\0"
    "doveadm expunge\0"
    "doveadm mailbox delete\0"
    "doveadm purge\0"
    "dpkg\0"
    "dpkg-deb\0"
    "dpkg-query\0"
    "dpkg-reconfigure\0"
    "dracut\0"
    "drbdadm\0"
    "drbdadm create-md\0"
    "drbdadm invalidate\0"
    "drbdadm wipe-md\0"
    "drbdmeta\0"
    "drill\0"
    "drizzle-kit\0"
    "dropdb\0"
    "dropdb-any\0"
    "dropuser\0"
    "drupal\0"
    "drush\0"
    "dsh\0"
    "dsidm\0"
    "dsidm delete\0"
    "dsniff\0"
    "dstat\0"
    "dtach\0"
    "du\0"
    "duckdb\0"
    "duf\0"
    "dufs\0"
    "dump\0"
    "dumpe2fs\0"
    "duplicity\0"
    "duplicity remove-all-but-n-full\0"
    "duplicity remove-all-inc-of-but-n-full\0"
    "duplicity remove-older-than\0"
    "dust\0"
    "e2fsck\0"
    "e2image\0"
    "e2label\0"
    "eatmydata\0"
    "eb\0"
    "eb terminate\0"
    "ebtables\0"
    "echo\0"
    "ed\0"
    "edgedb\0"
    "efibootmgr\0"
    "egrep\0"
    "eject\0"
    "eksctl\0"
    "eksctl delete\0"
    "elinks\0"
    "elixir\0"
    "emacs\0"
    "emacsclient\0"
    "emerge\0"
    "emerge --unmerge\0"
    "empire\0"
    "enable\0"
    "entr\0"
    "env\0"
    "envsubst\0"
    "eog\0"
    "eopkg\0"
    "eopkg remove\0"
    "eopkg rm\0"
    "equo\0"
    "equo remove\0"
    "erase\0"
    "eslint\0"
    "espeak\0"
    "esxcfg-volume\0"
    "esxcli\0"
    "etcdctl\0"
    "etcdctl del\0"
    "etcdctl snapshot\0"
    "etcdutl\0"
    "etcdutl backup\0"
    "etcdutl snapshot\0"
    "etcher\0"
    "ether-wake\0"
    "ethtool\0"
    "ethtool-show\0"
    "ettercap\0"
    "eval\0"
    "evil-winrm\0"
    "evince\0"
    "ex\0"
    "exa\0"
    "exec\0"
    "exiftool\0"
    "exigrep\0"
    "exim\0"
    "exim4\0"
    "exiqgrep\0"
    "exiqgrep-rm\0"
    "exit\0"
    "exiv2\0"
    "exiwhat\0"
    "exo\0"
    "expand\0"
    "expect\0"
    "export\0"
    "expr\0"
    "expressvpn\0"
    "extlinux\0"
    "eye\0"
    "eza\0"
    "factor\0"
    "factory-reset\0"
    "factoryreset\0"
    "fail2ban-client\0"
    "faillock\0"
    "fakechroot\0"
    "fakeroot\0"
    "faketime\0"
    "fallocate\0"
    "false\0"
    "fastfetch\0"
    "fbset\0"
    "fbsql\0"
    "fc\0"
    "fc-list\0"
    "fd\0"
    "fdfind\0"
    "fdformat\0"
    "fdisk\0"
    "feh\0"
    "fence_apc\0"
    "fence_ipmilan\0"
    "fence_vmware\0"
    "fetch\0"
    "fetchmail\0"
    "ffmpeg\0"
    "ffplay\0"
    "ffprobe\0"
    "ffsend\0"
    "fg\0"
    "fgrep\0"
    "fido2-token\0"
    "figlet\0"
    "file\0"
    "file-rename\0"
    "find\0"
    "findfs\0"
    "findmnt\0"
    "finger\0"
    "fio\0"
    "firebase\0"
    "firefox\0"
    "firejail\0"
    "firewall-cmd\0"
    "firstboot\0"
    "fish\0"
    "flac\0"
    "flash_erase\0"
    "flash_eraseall\0"
    "flashcp\0"
    "flashrom\0"
    "flask\0"
    "flatpak\0"
    "flatpak remove\0"
    "flatpak run\0"
    "flatpak uninstall\0"
    "flock\0"
    "flux\0"
    "fly\0"
    "flyctl\0"
    "flyway\0"
    "fmt\0"
    "fold\0"
    "foot\0"
    "foreman\0"
    "format\0"
    "format.com\0"
    "fossil\0"
    "fossil clean\0"
    "fossil extras\0"
    "fossil purge\0"
    "fossil revert\0"
    "fossil scrub\0"
    "fossil undo\0"
    "fping\0"
    "free\0"
    "freshclam\0"
    "frpc\0"
    "fsadm\0"
    "fsarchiver\0"
    "fsarchiver restfs\0"
    "fsck\0"
    "fsck-any\0"
    "fsfreeze\0"
    "fstrim\0"
    "ftp\0"
    "ftpget\0"
    "fuser\0"
    "fusermount\0"
    "fw_setenv\0"
    "fwupdmgr\0"
    "fwupdmgr downgrade\0"
    "fwupdmgr install\0"
    "fwupdmgr reinstall\0"
    "fwupdmgr switch-branch\0"
    "fzf\0"
    "g++\0"
    "gawk\0"
    "gcc\0"
    "gcloud\0"
    "gdb\0"
    "gdbus\0"
    "gdisk\0"
    "gedit\0"
    "gem\0"
    "gem uninstall\0"
    "gem yank\0"
    "genisoimage\0"
    "getcap\0"
    "getconf\0"
    "getenforce\0"
    "getent\0"
    "getfacl\0"
    "getfattr\0"
    "getmac\0"
    "getmail\0"
    "getopts\0"
    "getsebool\0"
    "gh\0"
    "ghc\0"
    "gimp\0"
    "gio\0"
    "gio cat\0"
    "gio info\0"
    "gio list\0"
    "gio mime\0"
    "gio remove\0"
    "gio trash\0"
    "gio tree\0"
    "gist\0"
    "git\0"
    "git bisect log\0"
    "git bisect run\0"
    "git bisect view\0"
    "git branch\0"
    "git checkout\0"
    "git checkout-index\0"
    "git clean\0"
    "git config\0"
    "git config --get\0"
    "git config --list\0"
    "git config -l\0"
    "git config get\0"
    "git config list\0"
    "git diff\0"
    "git fetch\0"
    "git filter-branch\0"
    "git filter-repo\0"
    "git gc\0"
    "git gc --prune\0"
    "git lfs ls-files\0"
    "git log\0"
    "git notes list\0"
    "git notes show\0"
    "git prune\0"
    "git push\0"
    "git read-tree\0"
    "git rebase\0"
    "git reflog\0"
    "git reflog delete\0"
    "git reflog expire\0"
    "git remote\0"
    "git remote -v\0"
    "git remote show\0"
    "git reset\0"
    "git restore\0"
    "git rm\0"
    "git show\0"
    "git stash clear\0"
    "git stash drop\0"
    "git stash list\0"
    "git stash show\0"
    "git status\0"
    "git submodule deinit\0"
    "git submodule foreach\0"
    "git submodule status\0"
    "git switch\0"
    "git tag\0"
    "git update-ref\0"
    "git worktree list\0"
    "git worktree remove\0"
    "git-filter-repo\0"
    "gitlab-backup\0"
    "gitlab-ctl\0"
    "gitlab-rake\0"
    "gksudo\0"
    "glab\0"
    "glances\0"
    "gluster\0"
    "glxinfo\0"
    "gmake\0"
    "gnome-open\0"
    "gnome-screenshot\0"
    "gnome-session-quit\0"
    "gnome-terminal\0"
    "go\0"
    "go run\0"
    "go-build\0"
    "gobgp\0"
    "god\0"
    "gofmt\0"
    "goldeneye\0"
    "google-chrome\0"
    "goose\0"
    "gopass\0"
    "gosu\0"
    "gosu-\0"
    "gotty\0"
    "govc\0"
    "gpasswd\0"
    "gpg\0"
    "gpg-card\0"
    "gpg2\0"
    "gpgconf\0"
    "gprof\0"
    "gpt\0"
    "gpt destroy\0"
    "gradle\0"
    "grep\0"
    "grim\0"
    "groovy\0"
    "groupadd\0"
    "groupdel\0"
    "groupmod\0"
    "groups\0"
    "growisofs\0"
    "growpart\0"
    "grpconv\0"
    "grpunconv\0"
    "grub-editenv\0"
    "grub-install\0"
    "grub-mkconfig\0"
    "grub2-install\0"
    "grub2-mkconfig\0"
    "grubby\0"
    "gs\0"
    "gs-netcat\0"
    "gsed\0"
    "gsettings\0"
    "gsettings reset-recursively\0"
    "gsql\0"
    "gsutil\0"
    "gtar\0"
    "guile\0"
    "guix\0"
    "guix gc\0"
    "guix package\0"
    "gunzip\0"
    "gzcat\0"
    "gzip\0"
    "ha-manager\0"
    "hadoop\0"
    "halt\0"
    "harbor\0"
    "hash\0"
    "hashcat\0"
    "hasura\0"
    "hatch\0"
    "hatch env\0"
    "hatch run\0"
    "hbase\0"
    "hcloud\0"
    "hdfs\0"
    "hdiutil\0"
    "hdparm\0"
    "head\0"
    "headscale\0"
    "heaptrack\0"
    "helm\0"
    "helm del\0"
    "helm delete\0"
    "helm rollback\0"
    "helm uninstall\0"
    "helmfile\0"
    "helmfile delete\0"
    "helmfile destroy\0"
    "help\0"
    "heroku\0"
    "hexdump\0"
    "hey\0"
    "hg\0"
    "hg checkout\0"
    "hg co\0"
    "hg purge\0"
    "hg revert\0"
    "hg revert -C\0"
    "hg rollback\0"
    "hg strip\0"
    "hg up\0"
    "hg up -C\0"
    "hg update\0"
    "hg update -C\0"
    "history\0"
    "hive\0"
    "homectl\0"
    "homectl deactivate-all\0"
    "homectl lock\0"
    "homectl remove\0"
    "host\0"
    "hostapd-wpe\0"
    "hostid\0"
    "hostinfo\0"
    "hostname\0"
    "hostnamectl\0"
    "hostnamectl hostname\0"
    "hostnamectl status\0"
    "hpacucli\0"
    "hping\0"
    "hping3\0"
    "hponcfg\0"
    "hpssacli\0"
    "htop\0"
    "htpasswd\0"
    "http\0"
    "http-server\0"
    "httpd\0"
    "https\0"
    "hugo\0"
    "hulk\0"
    "hwclock\0"
    "hwinfo\0"
    "hydra\0"
    "hyperfine\0"
    "i386\0"
    "ibmcloud\0"
    "icdiff\0"
    "iconv\0"
    "id\0"
    "identify\0"
    "ifconfig\0"
    "ifdown\0"
    "ifne\0"
    "ifstat\0"
    "iftop\0"
    "ifup\0"
    "ilorest\0"
    "imapsync\0"
    "img2pdf\0"
    "immortalctl\0"
    "impala-shell\0"
    "import\0"
    "incron\0"
    "incus\0"
    "incus config delete\0"
    "incus config unset\0"
    "incus delete\0"
    "incus image delete\0"
    "incus image unset\0"
    "incus network delete\0"
    "incus network unset\0"
    "incus profile delete\0"
    "incus profile unset\0"
    "incus project delete\0"
    "incus project unset\0"
    "incus restore\0"
    "incus stop\0"
    "incus storage delete\0"
    "incus storage unset\0"
    "incus storage volume delete\0"
    "indent\0"
    "inetd\0"
    "influx\0"
    "influx bucket delete\0"
    "influx delete\0"
    "influx org delete\0"
    "influxd\0"
    "influxd drop\0"
    "info\0"
    "init\0"
    "initctl\0"
    "initdb-force\0"
    "inkscape\0"
    "inotifywait\0"
    "insmod\0"
    "install\0"
    "intel_gpu_top\0"
    "invoke-rc.d\0"
    "inxi\0"
    "iocage\0"
    "ionice\0"
    "ionosctl\0"
    "iostat\0"
    "iotop\0"
    "ip\0"
    "ip a\0"
    "ip a del\0"
    "ip a delete\0"
    "ip a flush\0"
    "ip addr\0"
    "ip addr del\0"
    "ip addr delete\0"
    "ip addr flush\0"
    "ip address\0"
    "ip address del\0"
    "ip address delete\0"
    "ip address flush\0"
    "ip l\0"
    "ip l del\0"
    "ip l delete\0"
    "ip l s\0"
    "ip l s netns\0"
    "ip l set\0"
    "ip l set netns\0"
    "ip link\0"
    "ip link del\0"
    "ip link delete\0"
    "ip link s\0"
    "ip link s netns\0"
    "ip link set\0"
    "ip link set netns\0"
    "ip maddr\0"
    "ip n\0"
    "ip neigh\0"
    "ip neighbour\0"
    "ip netns\0"
    "ip netns del\0"
    "ip netns delete\0"
    "ip netns exec\0"
    "ip nexthop\0"
    "ip r\0"
    "ip r add\0"
    "ip r change\0"
    "ip r del\0"
    "ip r delete\0"
    "ip r flush\0"
    "ip r replace\0"
    "ip ro\0"
    "ip ro add\0"
    "ip ro change\0"
    "ip ro del\0"
    "ip ro delete\0"
    "ip ro flush\0"
    "ip ro replace\0"
    "ip route\0"
    "ip route add\0"
    "ip route change\0"
    "ip route del\0"
    "ip route delete\0"
    "ip route flush\0"
    "ip route replace\0"
    "ip rule\0"
    "ip rule add\0"
    "ip token\0"
    "ip tunnel\0"
    "ip tuntap\0"
    "ip6tables\0"
    "ip6tables-restore\0"
    "ip6tables-save\0"
    "ipa\0"
    "ipa group-del\0"
    "ipa host-del\0"
    "ipa user-del\0"
    "ipa user-disable\0"
    "ipcalc\0"
    "ipcs\0"
    "iperf\0"
    "iperf3\0"
    "ipf\0"
    "ipfs\0"
    "ipfs add\0"
    "ipfw\0"
    "ipmitool\0"
    "ipsec\0"
    "ipset\0"
    "ipset destroy\0"
    "ipset flush\0"
    "ipset-list\0"
    "iptables\0"
    "iptables-legacy\0"
    "iptables-legacy-restore\0"
    "iptables-nft\0"
    "iptables-nft-restore\0"
    "iptables-restore\0"
    "iptables-save\0"
    "iptraf\0"
    "ipvsadm\0"
    "ipython\0"
    "iscsiadm\0"
    "isodumper\0"
    "isql\0"
    "isql-fb\0"
    "istioctl\0"
    "istioctl uninstall\0"
    "isync\0"
    "iw\0"
    "iw-list\0"
    "iwconfig\0"
    "iwctl\0"
    "iwlist\0"
    "ix\0"
    "jail\0"
    "java\0"
    "javac\0"
    "jekyll\0"
    "jest\0"
    "jffs2reset\0"
    "jj\0"
    "jj abandon\0"
    "jobs\0"
    "joe\0"
    "john\0"
    "join\0"
    "journalctl\0"
    "jq\0"
    "juju\0"
    "juliaup\0"
    "juliaup self uninstall\0"
    "just\0"
    "k0s\0"
    "k0s reset\0"
    "k3d\0"
    "k3d cluster delete\0"
    "k3s\0"
    "k3s kubectl delete\0"
    "k3s kubectl drain\0"
    "k3s-agent-uninstall.sh\0"
    "k3s-killall.sh\0"
    "k3s-uninstall.sh\0"
    "k9s\0"
    "kadmin\0"
    "kadmin.local\0"
    "kafka-consumer-groups\0"
    "kafka-consumer-groups.sh\0"
    "kafka-delete-records\0"
    "kafka-delete-records.sh\0"
    "kafka-server-stop.sh\0"
    "kafka-storage\0"
    "kafka-storage.sh\0"
    "kafka-streams-application-reset\0"
    "kafka-streams-application-reset.sh\0"
    "kafka-topics\0"
    "kafka-topics --delete\0"
    "kamal\0"
    "kamal remove\0"
    "kate\0"
    "kcat\0"
    "kdb5_util\0"
    "kdb5_util destroy\0"
    "kdb5_util load\0"
    "kdestroy\0"
    "kdesudo\0"
    "kernel-install\0"
    "kernelstub\0"
    "kexec\0"
    "keyctl\0"
    "keytool\0"
    "kill\0"
    "killall\0"
    "killall5\0"
    "kind\0"
    "kind delete\0"
    "kitty\0"
    "kmod\0"
    "knex\0"
    "knife\0"
    "knife ssh\0"
    "knife winrm\0"
    "konsole\0"
    "kopia\0"
    "kopia repository disconnect\0"
    "kopia snapshot delete\0"
    "kopia snapshot expire\0"
    "kops\0"
    "kops delete\0"
    "kpartx\0"
    "krfb\0"
    "ksh\0"
    "ksql\0"
    "kubeadm\0"
    "kubeadm reset\0"
    "kubectl\0"
    "kubectl apply\0"
    "kubectl config delete-cluster\0"
    "kubectl config delete-context\0"
    "kubectl config delete-user\0"
    "kubectl config rename-context\0"
    "kubectl config set\0"
    "kubectl config set-cluster\0"
    "kubectl config set-context\0"
    "kubectl config set-credentials\0"
    "kubectl config unset\0"
    "kubectl config use-context\0"
    "kubectl cordon\0"
    "kubectl cp\0"
    "kubectl create clusterrolebinding\0"
    "kubectl create rolebinding\0"
    "kubectl debug\0"
    "kubectl delete\0"
    "kubectl drain\0"
    "kubectl evict\0"
    "kubectl exec\0"
    "kubectl patch\0"
    "kubectl replace\0"
    "kubectl rollout undo\0"
    "kubectl run\0"
    "kubectl scale\0"
    "kubectl taint\0"
    "kubectl-ceph\0"
    "kubectx\0"
    "kubefed\0"
    "kubefed unjoin\0"
    "kubens\0"
    "kwriteconfig5\0"
    "la\0"
    "lame\0"
    "last\0"
    "lastb\0"
    "lastlog\0"
    "latex\0"
    "launchctl\0"
    "ld\0"
    "ldapdelete\0"
    "ldapmodrdn-any\0"
    "ldapsearch\0"
    "ldconfig\0"
    "ldd\0"
    "less\0"
    "let\0"
    "lf\0"
    "lftp\0"
    "lgroupdel\0"
    "libreoffice\0"
    "libtool\0"
    "ligolo\0"
    "lilo\0"
    "limactl\0"
    "limactl delete\0"
    "limactl factory-reset\0"
    "linkerd\0"
    "linkerd uninstall\0"
    "links\0"
    "links2\0"
    "linode-cli\0"
    "linux32\0"
    "linux64\0"
    "liquibase\0"
    "litecli\0"
    "live-server\0"
    "ll\0"
    "llcancel\0"
    "lldb\0"
    "lldpctl\0"
    "ln\0"
    "lnav\0"
    "loadkeys\0"
    "loc\0"
    "local\0"
    "locale\0"
    "locale-gen\0"
    "localectl\0"
    "localectl list-keymaps\0"
    "localectl list-locales\0"
    "localectl status\0"
    "localepurge\0"
    "locate\0"
    "logger\0"
    "loginctl\0"
    "loginctl halt\0"
    "loginctl kill-session\0"
    "loginctl kill-user\0"
    "loginctl list-sessions\0"
    "loginctl list-users\0"
    "loginctl poweroff\0"
    "loginctl reboot\0"
    "loginctl session-status\0"
    "loginctl show-session\0"
    "loginctl terminate-seat\0"
    "loginctl terminate-session\0"
    "loginctl terminate-user\0"
    "loginctl user-status\0"
    "logout\0"
    "logread\0"
    "logrotate\0"
    "logsave\0"
    "lolcat\0"
    "longhornctl\0"
    "longhornctl delete\0"
    "look\0"
    "losetup\0"
    "lp\0"
    "lpadmin\0"
    "lpass\0"
    "lpinfo\0"
    "lpoptions\0"
    "lpq\0"
    "lpr\0"
    "lprm\0"
    "lpstat\0"
    "lrzip\0"
    "ls\0"
    "lsar\0"
    "lsattr\0"
    "lsb\0"
    "lsb_release\0"
    "lsblk\0"
    "lscpu\0"
    "lsd\0"
    "lsfd\0"
    "lshw\0"
    "lsinitramfs\0"
    "lsipc\0"
    "lsirq\0"
    "lslocks\0"
    "lslogins\0"
    "lsmem\0"
    "lsmod\0"
    "lsns\0"
    "lsof\0"
    "lspci\0"
    "lstopo\0"
    "lsusb\0"
    "ltrace\0"
    "lua\0"
    "luajit\0"
    "luarocks\0"
    "luarocks purge\0"
    "luksmeta\0"
    "luserdel\0"
    "lvchange\0"
    "lvconvert\0"
    "lvcreate\0"
    "lvdisplay\0"
    "lvextend\0"
    "lvm\0"
    "lvmvdo\0"
    "lvreduce\0"
    "lvremove\0"
    "lvrename\0"
    "lvresize\0"
    "lvs\0"
    "lvscan\0"
    "lwp-download\0"
    "lwp-request\0"
    "lxc\0"
    "lxc config delete\0"
    "lxc config unset\0"
    "lxc delete\0"
    "lxc exec\0"
    "lxc image delete\0"
    "lxc image unset\0"
    "lxc network delete\0"
    "lxc network unset\0"
    "lxc profile delete\0"
    "lxc profile unset\0"
    "lxc project delete\0"
    "lxc project unset\0"
    "lxc restore\0"
    "lxc stop\0"
    "lxc storage delete\0"
    "lxc storage unset\0"
    "lxc storage volume delete\0"
    "lxc-attach\0"
    "lxc-destroy\0"
    "lxc-execute\0"
    "lynis\0"
    "lynx\0"
    "lz4\0"
    "lz4cat\0"
    "lzma\0"
    "lzop\0"
    "m4\0"
    "macchanger\0"
    "machinectl\0"
    "machinectl poweroff\0"
    "machinectl remove\0"
    "machinectl terminate\0"
    "macof\0"
    "magento\0"
    "magic-wormhole\0"
    "magick\0"
    "magnet-share\0"
    "mail\0"
    "mailq\0"
    "mailutil\0"
    "mailx\0"
    "maim\0"
    "make\0"
    "make-bcache\0"
    "makepasswd\0"
    "mamba\0"
    "mamba env\0"
    "mamba env remove\0"
    "man\0"
    "manage.py\0"
    "mapfile\0"
    "mariadb\0"
    "masscan\0"
    "mate-session-save\0"
    "mawk\0"
    "mbsync\0"
    "mc\0"
    "mc-admin\0"
    "mc-cp\0"
    "mcedit\0"
    "mcflush\0"
    "mclient\0"
    "md5sum\0"
    "mdadm\0"
    "mdk3\0"
    "mdk4\0"
    "mediainfo\0"
    "medusa\0"
    "megacli\0"
    "megacli64\0"
    "megasasctl\0"
    "memcflush\0"
    "memcrm\0"
    "mergerfs\0"
    "mesg\0"
    "meson\0"
    "mformat\0"
    "micro\0"
    "microdnf\0"
    "microdnf remove\0"
    "microk8s\0"
    "microk8s kubectl delete\0"
    "microk8s kubectl drain\0"
    "microk8s reset\0"
    "microk8s.kubectl\0"
    "microk8s.kubectl delete\0"
    "microk8s.kubectl drain\0"
    "micromamba\0"
    "micromamba env remove\0"
    "miller\0"
    "mimikatz\0"
    "minikube\0"
    "minikube delete\0"
    "minikube kubectl delete\0"
    "minikube kubectl drain\0"
    "miniserve\0"
    "ministat\0"
    "mintstick\0"
    "mise\0"
    "mise exec\0"
    "mitm6\0"
    "mix\0"
    "mkdir\0"
    "mkdocs\0"
    "mkdosfs\0"
    "mke2fs\0"
    "mkexfatfs\0"
    "mkfifo\0"
    "mkfs\0"
    "mkfs-any\0"
    "mkfs.bcachefs\0"
    "mkfs.btrfs\0"
    "mkfs.cramfs\0"
    "mkfs.exfat\0"
    "mkfs.ext2\0"
    "mkfs.ext3\0"
    "mkfs.ext4\0"
    "mkfs.f2fs\0"
    "mkfs.gfs2\0"
    "mkfs.jffs2\0"
    "mkfs.jfs\0"
    "mkfs.minix\0"
    "mkfs.nilfs2\0"
    "mkfs.ntfs\0"
    "mkfs.ocfs2\0"
    "mkfs.reiser4\0"
    "mkfs.ubifs\0"
    "mkfs.vfat\0"
    "mkinitcpio\0"
    "mkisofs\0"
    "mknod\0"
    "mkntfs\0"
    "mkpasswd\0"
    "mkreiserfs\0"
    "mksh\0"
    "mksquashfs\0"
    "mkswap\0"
    "mktemp\0"
    "mkudffs\0"
    "mlist\0"
    "mlocate\0"
    "mlr\0"
    "modinfo\0"
    "modprobe\0"
    "mogrify\0"
    "mokutil\0"
    "monetdb\0"
    "mongo\0"
    "mongodump\0"
    "mongodump-drop\0"
    "mongoexport\0"
    "mongorestore\0"
    "mongosh\0"
    "mongosh-drop\0"
    "mongostat\0"
    "monit\0"
    "monitctl\0"
    "more\0"
    "mosh\0"
    "mosh-server\0"
    "mosquitto_pub\0"
    "most\0"
    "mount\0"
    "mountpoint\0"
    "mousepad\0"
    "mpack\0"
    "mplayer\0"
    "mpop\0"
    "mpstat\0"
    "mpv\0"
    "msfconsole\0"
    "msfvenom\0"
    "mshow\0"
    "msmtp\0"
    "mssql-cli\0"
    "mtd\0"
    "mtd erase\0"
    "mtd write\0"
    "mtd_debug\0"
    "mtd_debug erase\0"
    "mtd_debug write\0"
    "mtr\0"
    "mullvad\0"
    "multipass\0"
    "multipass delete\0"
    "multipass exec\0"
    "multipass purge\0"
    "multipass restore\0"
    "multipath\0"
    "multipath -F\0"
    "mussh\0"
    "mutt\0"
    "mv\0"
    "mvcli\0"
    "mvn\0"
    "mycli\0"
    "mypy\0"
    "mysql\0"
    "mysql8\0"
    "mysql_secure_installation-reset\0"
    "mysqladmin\0"
    "mysqladmin drop\0"
    "mysqladmin shutdown\0"
    "mysqldump\0"
    "mysqlimport\0"
    "mysqlsh\0"
    "nala\0"
    "nala remove\0"
    "namei\0"
    "nandwrite\0"
    "nano\0"
    "nats\0"
    "nats pub\0"
    "nawk\0"
    "nc\0"
    "ncat\0"
    "ncdu\0"
    "ncftpget\0"
    "nebula\0"
    "needrestart\0"
    "needs-restarting\0"
    "neo4j-admin\0"
    "neofetch\0"
    "nerdctl\0"
    "nerdctl compose down\0"
    "nerdctl container prune\0"
    "nerdctl exec\0"
    "nerdctl rm\0"
    "nerdctl rmi\0"
    "nerdctl run\0"
    "nerdctl system prune\0"
    "nerdctl volume prune\0"
    "nerdctl volume rm\0"
    "net\0"
    "net ads leave\0"
    "net commit\0"
    "net del\0"
    "net group delete\0"
    "net user delete\0"
    "net.exe\0"
    "netbird\0"
    "netcat\0"
    "netclient\0"
    "netexec\0"
    "netfilter-persistent\0"
    "nethogs\0"
    "netlify\0"
    "netplan\0"
    "netsh\0"
    "netstat\0"
    "networkctl\0"
    "networksetup\0"
    "newaliases\0"
    "newfs\0"
    "newfs_apfs\0"
    "newfs_exfat\0"
    "newfs_hfs\0"
    "newfs_msdos\0"
    "newfs_ufs\0"
    "newgidmap\0"
    "newgrp\0"
    "newusers\0"
    "nexus\0"
    "nft\0"
    "nft delete chain\0"
    "nft delete ruleset\0"
    "nft delete table\0"
    "nft destroy\0"
    "nft flush\0"
    "nft-list\0"
    "nginx\0"
    "ngrep\0"
    "ngrok\0"
    "ngrok tcp\0"
    "nice\0"
    "ninja\0"
    "nitropy\0"
    "nix\0"
    "nix run\0"
    "nix store\0"
    "nix-collect-garbage\0"
    "nix-env\0"
    "nix-env --delete-generations\0"
    "nix-shell\0"
    "nkf\0"
    "nl\0"
    "nload\0"
    "nm\0"
    "nmap\0"
    "nmblookup\0"
    "nmcli\0"
    "nmcli c del\0"
    "nmcli c delete\0"
    "nmcli c down\0"
    "nmcli c mod\0"
    "nmcli c modify\0"
    "nmcli con del\0"
    "nmcli con delete\0"
    "nmcli con down\0"
    "nmcli con mod\0"
    "nmcli con modify\0"
    "nmcli connection del\0"
    "nmcli connection delete\0"
    "nmcli connection down\0"
    "nmcli connection mod\0"
    "nmcli connection modify\0"
    "nmcli d delete\0"
    "nmcli d disconnect\0"
    "nmcli d down\0"
    "nmcli dev delete\0"
    "nmcli dev disconnect\0"
    "nmcli dev down\0"
    "nmcli device delete\0"
    "nmcli device disconnect\0"
    "nmcli device down\0"
    "nmcli n off\0"
    "nmcli networking off\0"
    "nmcli r all off\0"
    "nmcli r wifi off\0"
    "nmcli r wwan off\0"
    "nmcli radio all off\0"
    "nmcli radio wifi off\0"
    "nmcli radio wwan off\0"
    "nmtui\0"
    "nnn\0"
    "nocorrect\0"
    "node\0"
    "nodejs\0"
    "nodetool\0"
    "nodetool assassinate\0"
    "nodetool clearsnapshot\0"
    "nodetool decommission\0"
    "nodetool disablebinary\0"
    "nodetool disablegossip\0"
    "nodetool drain\0"
    "nodetool removenode\0"
    "nodetool resetlocalschema\0"
    "nodetool stopdaemon\0"
    "nodetool truncatehints\0"
    "noglob\0"
    "nohup\0"
    "nomad\0"
    "nordvpn\0"
    "notify-send\0"
    "notmuch\0"
    "notmuch count\0"
    "notmuch search\0"
    "notmuch show\0"
    "nova\0"
    "now\0"
    "now rm\0"
    "nox\0"
    "npm\0"
    "npm audit fix\0"
    "npm deprecate\0"
    "npm exec\0"
    "npm uninstall\0"
    "npm unpublish\0"
    "nproc\0"
    "npx\0"
    "nq\0"
    "nsenter\0"
    "nslookup\0"
    "nsq_to_file\0"
    "nssm\0"
    "nstat\0"
    "ntfsclone\0"
    "ntfscp\0"
    "ntfsfix\0"
    "ntfsresize\0"
    "ntpdate\0"
    "numactl\0"
    "numastat\0"
    "numfmt\0"
    "nv\0"
    "nv unset\0"
    "nvidia-smi\0"
    "nvidia-uninstall\0"
    "nvim\0"
    "nvm\0"
    "nvme\0"
    "nvme delete-ns\0"
    "nvme dsm\0"
    "nvme format\0"
    "nvme sanitize\0"
    "nvme write\0"
    "nvme write-uncor\0"
    "nvme write-zeroes\0"
    "nvram\0"
    "nvram -c\0"
    "nvram erase\0"
    "nvram reset\0"
    "nvram-any\0"
    "nvtop\0"
    "nwipe\0"
    "oathtool\0"
    "objdump\0"
    "obsutil\0"
    "oc\0"
    "oc adm cordon\0"
    "oc adm drain\0"
    "oc adm policy add-cluster-role-to-group\0"
    "oc adm policy add-cluster-role-to-user\0"
    "oc adm prune\0"
    "oc adm taint\0"
    "oc apply\0"
    "oc cp\0"
    "oc delete\0"
    "oc exec\0"
    "oc patch\0"
    "oc scale\0"
    "occ\0"
    "oci\0"
    "ocrmypdf\0"
    "ocs-sr\0"
    "od\0"
    "odoo\0"
    "offlineimap\0"
    "oggenc\0"
    "okular\0"
    "omconfig\0"
    "onionshare-cli\0"
    "oom\0"
    "op\0"
    "op run\0"
    "opam\0"
    "opam switch\0"
    "opam switch remove\0"
    "opatch\0"
    "open\0"
    "openssl\0"
    "openstack\0"
    "openvpn\0"
    "openvpn3\0"
    "openvt\0"
    "opkg\0"
    "opkg remove\0"
    "opscode\0"
    "optirun\0"
    "orsh\0"
    "osascript\0"
    "osql\0"
    "ossutil\0"
    "ovirt-shell\0"
    "ovn-nbctl\0"
    "ovn-sbctl\0"
    "ovs-appctl\0"
    "ovs-dpctl\0"
    "ovs-ofctl\0"
    "ovs-vsctl\0"
    "ovs-vsctl --if-exists\0"
    "ovs-vsctl del-br\0"
    "ovs-vsctl del-controller\0"
    "ovs-vsctl del-fail-mode\0"
    "ovs-vsctl del-manager\0"
    "ovs-vsctl del-port\0"
    "ovs-vsctl del-ssl\0"
    "ovs-vsctl emer-reset\0"
    "ovsdb-client\0"
    "ovsdb-tool\0"
    "p4\0"
    "p7zip\0"
    "packer\0"
    "pacman\0"
    "pactl\0"
    "pam-auth-update\0"
    "pam-config\0"
    "pam_tally2\0"
    "pandoc\0"
    "paplay\0"
    "parallel\0"
    "parallel-ssh\0"
    "partclone\0"
    "partclone.btrfs\0"
    "partclone.dd\0"
    "partclone.ext3\0"
    "partclone.ext4\0"
    "partclone.fat32\0"
    "partclone.ntfs\0"
    "partclone.restore\0"
    "partclone.vfat\0"
    "partclone.xfs\0"
    "parted\0"
    "partimage\0"
    "partprobe\0"
    "partx\0"
    "pass\0"
    "pass cp\0"
    "pass delete\0"
    "pass edit\0"
    "pass find\0"
    "pass generate\0"
    "pass git\0"
    "pass grep\0"
    "pass init\0"
    "pass insert\0"
    "pass ls\0"
    "pass mv\0"
    "pass remove\0"
    "pass rm\0"
    "pass show\0"
    "passwd\0"
    "paste\0"
    "pastebinit\0"
    "patch\0"
    "pavucontrol\0"
    "pax\0"
    "pbm\0"
    "pbm delete-backup\0"
    "pbzip2\0"
    "pcregrep\0"
    "pcs\0"
    "pcs cluster\0"
    "pcs node\0"
    "pcs property\0"
    "pcs resource\0"
    "pcs stonith\0"
    "pct\0"
    "pct delsnapshot\0"
    "pct destroy\0"
    "pct restore\0"
    "pct rollback\0"
    "pct stop\0"
    "pdbedit\0"
    "pdffonts\0"
    "pdfinfo\0"
    "pdflatex\0"
    "pdfseparate\0"
    "pdftk\0"
    "pdftotext\0"
    "pdfunite\0"
    "pdm\0"
    "pdm run\0"
    "pdm venv\0"
    "pdsh\0"
    "perccli\0"
    "perccli64\0"
    "perf\0"
    "perf record\0"
    "perf stat\0"
    "perf trace\0"
    "perl\0"
    "perp\0"
    "pfctl\0"
    "pg\0"
    "pg_dropcluster\0"
    "pg_dump\0"
    "pg_dumpall\0"
    "pg_isready\0"
    "pg_resetwal\0"
    "pg_restore\0"
    "pg_rewind\0"
    "pgbackrest\0"
    "pgbackrest expire\0"
    "pgbackrest stanza-delete\0"
    "pgbench\0"
    "pgcli\0"
    "pgrep\0"
    "phoenix-sqlline\0"
    "php\0"
    "pico\0"
    "pidof\0"
    "pidstat\0"
    "pig.py\0"
    "pigz\0"
    "pijul\0"
    "pijul reset\0"
    "pijul unrecord\0"
    "pinfo\0"
    "ping\0"
    "ping6\0"
    "pip\0"
    "pip uninstall\0"
    "pip3\0"
    "pip3 uninstall\0"
    "pipenv\0"
    "pipenv env\0"
    "pipexec\0"
    "pipx\0"
    "pipx run\0"
    "pipx uninstall-all\0"
    "pivot_root\0"
    "pkcs11-tool\0"
    "pkexec\0"
    "pkg\0"
    "pkg delete\0"
    "pkg remove\0"
    "pkg_add\0"
    "pkg_delete\0"
    "pkg_remove\0"
    "pkgrm\0"
    "pkill\0"
    "playerctl\0"
    "plocate\0"
    "pm-hibernate\0"
    "pm-hibernate-never\0"
    "pm-suspend\0"
    "pm2\0"
    "pm2 kill\0"
    "pmap\0"
    "pmset\0"
    "pmxcfs\0"
    "pnpm\0"
    "pnpm dlx\0"
    "pnpm exec\0"
    "pnpx\0"
    "podman\0"
    "podman compose down\0"
    "podman container prune\0"
    "podman container rm\0"
    "podman cp\0"
    "podman exec\0"
    "podman image prune\0"
    "podman kill\0"
    "podman kube down\0"
    "podman machine\0"
    "podman pod prune\0"
    "podman pod rm\0"
    "podman rm\0"
    "podman rmi\0"
    "podman run\0"
    "podman stop\0"
    "podman system prune\0"
    "podman system reset\0"
    "podman unshare\0"
    "podman volume prune\0"
    "podman volume remove\0"
    "podman volume rm\0"
    "podman-compose\0"
    "podman-compose down\0"
    "poetry\0"
    "poetry cache\0"
    "poetry env\0"
    "poetry run\0"
    "popd\0"
    "port\0"
    "portage\0"
    "postcat\0"
    "postqueue\0"
    "postsuper\0"
    "powerman\0"
    "poweroff\0"
    "powertop\0"
    "pr\0"
    "pre-commit\0"
    "prename\0"
    "presto\0"
    "prettier\0"
    "primusrun\0"
    "printenv\0"
    "printf\0"
    "prisma\0"
    "pritunl-client\0"
    "prlctl\0"
    "prlimit\0"
    "proot\0"
    "protonvpn\0"
    "protonvpn-cli\0"
    "proxmox-backup-client\0"
    "proxmox-backup-client forget\0"
    "proxmox-backup-client prune\0"
    "proxmox-backup-manager\0"
    "proxychains\0"
    "proxychains4\0"
    "prtstat\0"
    "ps\0"
    "psql\0"
    "pssh\0"
    "pstree\0"
    "puf\0"
    "pulsar-admin\0"
    "pulumi\0"
    "puppet\0"
    "puppet resource\0"
    "pushd\0"
    "puttygen\0"
    "pv\0"
    "pvcreate\0"
    "pvdisplay\0"
    "pveceph\0"
    "pvecm\0"
    "pvesh\0"
    "pvesm\0"
    "pvesm free\0"
    "pveum\0"
    "pvmove\0"
    "pvremove\0"
    "pvresize\0"
    "pvs\0"
    "pvscan\0"
    "pw\0"
    "pw groupdel\0"
    "pw userdel\0"
    "pwconv\0"
    "pwd\0"
    "pwdx\0"
    "pwgen\0"
    "pwmake\0"
    "pwsh\0"
    "pwunconv\0"
    "pyenv\0"
    "pypy\0"
    "pypy3\0"
    "pytest\0"
    "python\0"
    "python2\0"
    "python3\0"
    "qbittorrent-nox\0"
    "qdbus\0"
    "qdel\0"
    "qemu-img\0"
    "qemu-img commit\0"
    "qemu-img convert\0"
    "qemu-img create\0"
    "qemu-img dd\0"
    "qemu-img rebase\0"
    "qemu-img resize\0"
    "qemu-img snapshot\0"
    "qemu-system-x86_64\0"
    "qm\0"
    "qm delsnapshot\0"
    "qm destroy\0"
    "qm reset\0"
    "qm rollback\0"
    "qm stop\0"
    "qm unlink\0"
    "qm wait-destroy\0"
    "qmHandle\0"
    "qmrestore\0"
    "qpdf\0"
    "qrencode\0"
    "quota\0"
    "quotacheck\0"
    "quotaoff\0"
    "rabbitmq-queues\0"
    "rabbitmq-queues delete_member\0"
    "rabbitmq-queues shrink\0"
    "rabbitmqadmin\0"
    "rabbitmqctl\0"
    "rabbitmqctl clear_permissions\0"
    "rabbitmqctl clear_policy\0"
    "rabbitmqctl close_all_connections\0"
    "rabbitmqctl delete_queue\0"
    "rabbitmqctl delete_user\0"
    "rabbitmqctl delete_vhost\0"
    "rabbitmqctl force_reset\0"
    "rabbitmqctl forget_cluster_node\0"
    "rabbitmqctl purge_queue\0"
    "rabbitmqctl reset\0"
    "rabbitmqctl shutdown\0"
    "rabbitmqctl stop\0"
    "rabbitmqctl stop_app\0"
    "racadm\0"
    "racadm5\0"
    "racket\0"
    "radeontop\0"
    "rados\0"
    "rails\0"
    "railway\0"
    "railway delete\0"
    "railway down\0"
    "railway unlink\0"
    "rake\0"
    "rancher\0"
    "rancher rm\0"
    "ranger\0"
    "rar\0"
    "rbackup\0"
    "rbackup delete\0"
    "rbash\0"
    "rbd\0"
    "rbenv\0"
    "rc\0"
    "rc-service\0"
    "rc-status\0"
    "rc-update\0"
    "rcctl\0"
    "rclone\0"
    "rclone cleanup\0"
    "rclone copy\0"
    "rclone copyto\0"
    "rclone delete\0"
    "rclone move\0"
    "rclone moveto\0"
    "rclone purge\0"
    "rclone rcat\0"
    "rclone rmdirs\0"
    "rclone sync\0"
    "rd\0"
    "rdiff-backup\0"
    "rdiff-backup-any\0"
    "read\0"
    "readarray\0"
    "readelf\0"
    "readlink\0"
    "readonly\0"
    "realm\0"
    "realm leave\0"
    "realpath\0"
    "reaver\0"
    "reboot\0"
    "recode\0"
    "redfishtool\0"
    "redis-cli\0"
    "redshift\0"
    "reg\0"
    "reg.exe\0"
    "reinstall-kernels\0"
    "reiserfsck\0"
    "removepkg\0"
    "rename\0"
    "rename.ul\0"
    "render\0"
    "render delete\0"
    "renice\0"
    "repquota\0"
    "reset\0"
    "resize.f2fs\0"
    "resize2fs\0"
    "resize4fs\0"
    "resize_reiserfs\0"
    "resizepart\0"
    "resolvconf\0"
    "resolvectl\0"
    "resolvectl query\0"
    "resolvectl statistics\0"
    "resolvectl status\0"
    "resolvectl-query\0"
    "responder\0"
    "restic\0"
    "restic forget\0"
    "restic prune\0"
    "restic restore\0"
    "restore\0"
    "restorecon\0"
    "return\0"
    "rev\0"
    "rf_power_reset.py\0"
    "rfkill\0"
    "rg\0"
    "ri\0"
    "rimraf\0"
    "rke\0"
    "rke remove\0"
    "rke2-killall.sh\0"
    "rke2-uninstall\0"
    "rke2-uninstall.sh\0"
    "rkhunter\0"
    "rlwrap\0"
    "rm\0"
    "rman\0"
    "rmdir\0"
    "rmdir /S\0"
    "rmdir /q\0"
    "rmdir /s\0"
    "rmmod\0"
    "rni\0"
    "rot13\0"
    "route\0"
    "rpcinfo\0"
    "rpi-imager\0"
    "rpm\0"
    "rpm-ostree\0"
    "rpm-ostree uninstall\0"
    "rpm2cpio\0"
    "rpmquery\0"
    "rr\0"
    "rr record\0"
    "rsh\0"
    "rsync\0"
    "rtcwake\0"
    "rtorrent\0"
    "ruby\0"
    "ruff\0"
    "run0\0"
    "runcon\0"
    "runlevel\0"
    "runsvdir\0"
    "runuser\0"
    "rustc\0"
    "rustfmt\0"
    "rustic\0"
    "rustic forget\0"
    "rustic prune\0"
    "rustup\0"
    "rustup self uninstall\0"
    "s3cmd\0"
    "s5cmd\0"
    "s6-rc\0"
    "s6-svc\0"
    "s6-tcpserver\0"
    "salt\0"
    "salt-call\0"
    "salt-key\0"
    "salt-ssh\0"
    "sam\0"
    "sam delete\0"
    "samba-tool\0"
    "samba-tool computer delete\0"
    "samba-tool computer disable\0"
    "samba-tool dns del\0"
    "samba-tool dns delete\0"
    "samba-tool domain demote\0"
    "samba-tool domain leave\0"
    "samba-tool gpo del\0"
    "samba-tool gpo delete\0"
    "samba-tool group delete\0"
    "samba-tool group disable\0"
    "samba-tool ou del\0"
    "samba-tool ou delete\0"
    "samba-tool site del\0"
    "samba-tool site delete\0"
    "samba-tool spn del\0"
    "samba-tool spn delete\0"
    "samba-tool user delete\0"
    "samba-tool user disable\0"
    "samply\0"
    "samply record\0"
    "sandbox-exec\0"
    "sar\0"
    "sas2ircu\0"
    "sas3ircu\0"
    "say\0"
    "sc\0"
    "sc.exe\0"
    "scala\0"
    "scancel\0"
    "scc\0"
    "schroot\0"
    "schtasks\0"
    "scli\0"
    "scontrol\0"
    "scontrol shutdown\0"
    "scp\0"
    "screen\0"
    "screenfetch\0"
    "script\0"
    "scrot\0"
    "scrub\0"
    "scutil\0"
    "scw\0"
    "sdiff\0"
    "sdparm\0"
    "secret-tool\0"
    "security\0"
    "sed\0"
    "sedutil-cli\0"
    "selinuxenabled-off\0"
    "sem\0"
    "semanage\0"
    "semanage boolean\0"
    "semanage fcontext\0"
    "semanage login\0"
    "semanage permissive\0"
    "semanage port\0"
    "semanage user\0"
    "semodule\0"
    "sendmail\0"
    "sendmail-q\0"
    "sensors\0"
    "sentry\0"
    "seq\0"
    "sequelize\0"
    "sequelize-cli\0"
    "serve\0"
    "serverless\0"
    "serverless remove\0"
    "service\0"
    "sestatus\0"
    "set\0"
    "setarch\0"
    "setcap\0"
    "setenforce\0"
    "setfacl\0"
    "setfiles\0"
    "setfont\0"
    "setpci\0"
    "setpriv\0"
    "setquota\0"
    "setsebool\0"
    "setsid\0"
    "setterm\0"
    "setxkbmap\0"
    "sfdisk\0"
    "sfill\0"
    "sftp\0"
    "sg\0"
    "sg_format\0"
    "sg_reassign\0"
    "sg_sanitize\0"
    "sg_unmap\0"
    "sg_wr_mode\0"
    "sg_write_same\0"
    "sgdisk\0"
    "sh\0"
    "sha1sum\0"
    "sha224sum\0"
    "sha256sum\0"
    "sha384sum\0"
    "sha512sum\0"
    "shar\0"
    "shellcheck\0"
    "shellinaboxd\0"
    "shift\0"
    "shopt\0"
    "shorewall\0"
    "shorewall6\0"
    "showmount\0"
    "shred\0"
    "shuf\0"
    "shutdown\0"
    "shutdown-now\0"
    "siege\0"
    "singularity\0"
    "sipcalc\0"
    "size\0"
    "skaffold\0"
    "skaffold delete\0"
    "skill\0"
    "slabtop\0"
    "slackpkg\0"
    "slackpkg remove\0"
    "slay\0"
    "sleep\0"
    "sliver\0"
    "slogin\0"
    "slowhttptest\0"
    "slowloris\0"
    "sls\0"
    "sls remove\0"
    "smartctl\0"
    "smbclient\0"
    "smbldap-groupdel\0"
    "smbldap-userdel\0"
    "smbpasswd\0"
    "smbstatus\0"
    "smem\0"
    "snap\0"
    "snap remove\0"
    "snap run\0"
    "snapper\0"
    "snapper delete\0"
    "snapper rm\0"
    "snarf\0"
    "snmpset\0"
    "snmpwalk\0"
    "snowsql\0"
    "socat\0"
    "socketlogd\0"
    "soffice\0"
    "softwareupdate\0"
    "solo\0"
    "solr\0"
    "sort\0"
    "source\0"
    "sox\0"
    "soxi\0"
    "spark-sql\0"
    "spawn\0"
    "spctl\0"
    "speedtest\0"
    "speedtest-cli\0"
    "sphinx-build\0"
    "split\0"
    "sponge\0"
    "sqlcl\0"
    "sqlcmd\0"
    "sqldiff\0"
    "sqlformat\0"
    "sqlite\0"
    "sqlite-utils\0"
    "sqlite3\0"
    "sqlldr\0"
    "sqlmap\0"
    "sqlplus\0"
    "sqsh\0"
    "srm\0"
    "srvctl\0"
    "ss\0"
    "ssacli\0"
    "ssh\0"
    "ssh-add\0"
    "ssh-agent\0"
    "ssh-copy-id\0"
    "ssh-keygen\0"
    "ssh-keyscan\0"
    "sshd\0"
    "sshfs\0"
    "sshx\0"
    "st\0"
    "stack\0"
    "start-stop-daemon\0"
    "stat\0"
    "static-web-server\0"
    "stdbuf\0"
    "steghide\0"
    "stonith\0"
    "stonith_admin\0"
    "storcli\0"
    "storcli64\0"
    "strace\0"
    "stratis\0"
    "stratis filesystem create\0"
    "stratis filesystem destroy\0"
    "stratis pool create\0"
    "stratis pool destroy\0"
    "stress\0"
    "stress-ng\0"
    "strings\0"
    "strip\0"
    "strongswan\0"
    "stty\0"
    "su\0"
    "su-exec\0"
    "subl\0"
    "sudo\0"
    "sudoedit\0"
    "sum\0"
    "supabase\0"
    "supabase db\0"
    "supermarket-ctl\0"
    "superset\0"
    "supervisorctl\0"
    "surge\0"
    "surge teardown\0"
    "surreal\0"
    "suspend\0"
    "sv\0"
    "svc\0"
    "svcadm\0"
    "svccfg\0"
    "svn\0"
    "svn cleanup\0"
    "svn delete\0"
    "svn remove\0"
    "svn revert\0"
    "svn rm\0"
    "svnadmin\0"
    "swaks\0"
    "swanctl\0"
    "swaplabel\0"
    "swapoff\0"
    "swapon\0"
    "swift\0"
    "switch_root\0"
    "swupd\0"
    "swupd bundle-remove\0"
    "symlink\0"
    "sync\0"
    "synflood\0"
    "sysbench\0"
    "sysctl\0"
    "syslinux\0"
    "systemctl\0"
    "systemctl add-wants\0"
    "systemctl disable\0"
    "systemctl emergency\0"
    "systemctl enable\0"
    "systemctl halt\0"
    "systemctl isolate\0"
    "systemctl kexec\0"
    "systemctl kill\0"
    "systemctl mask\0"
    "systemctl poweroff\0"
    "systemctl reboot\0"
    "systemctl rescue\0"
    "systemctl set-default\0"
    "systemctl soft-reboot\0"
    "systemctl start\0"
    "systemctl stop\0"
    "systemd-analyze\0"
    "systemd-cat\0"
    "systemd-cgls\0"
    "systemd-cgtop\0"
    "systemd-cryptenroll\0"
    "systemd-detect-virt\0"
    "systemd-inhibit\0"
    "systemd-nspawn\0"
    "systemd-resolve\0"
    "systemd-run\0"
    "systemsetup\0"
    "sysupgrade\0"
    "t50\0"
    "tac\0"
    "tail\0"
    "tailscale\0"
    "talosctl\0"
    "talosctl reboot\0"
    "talosctl reset\0"
    "talosctl shutdown\0"
    "tar\0"
    "tarsnap\0"
    "tart\0"
    "task\0"
    "tasksel\0"
    "taskset\0"
    "tc\0"
    "tc class\0"
    "tc filter\0"
    "tc qdisc\0"
    "tccli\0"
    "tccutil\0"
    "tclsh\0"
    "tcp-paste\0"
    "tcpdump\0"
    "tcpkill\0"
    "tcpserver\0"
    "tcpsvd\0"
    "tcptrack\0"
    "tcsh\0"
    "tdnf\0"
    "tdnf erase\0"
    "tdnf remove\0"
    "teamdctl\0"
    "tee\0"
    "teleconsole\0"
    "telinit\0"
    "telinit-0\0"
    "telnet\0"
    "terminator\0"
    "terraform\0"
    "terragrunt\0"
    "tesseract\0"
    "test\0"
    "tftp\0"
    "thc-ssl-dos\0"
    "thttpd\0"
    "thunderbird\0"
    "tidy\0"
    "tilix\0"
    "tilt\0"
    "tilt down\0"
    "time\0"
    "timedatectl\0"
    "timedatectl list-timezones\0"
    "timedatectl show\0"
    "timedatectl status\0"
    "timedatex\0"
    "timeout\0"
    "times\0"
    "timeshift\0"
    "timeshift --delete\0"
    "timeshift-any\0"
    "tldr\0"
    "tmate\0"
    "tmutil\0"
    "tmutil delete\0"
    "tmutil deletelocalsnapshots\0"
    "tmux\0"
    "tofu\0"
    "toilet\0"
    "tokei\0"
    "toolbox\0"
    "top\0"
    "torify\0"
    "torshammer\0"
    "torsocks\0"
    "touch\0"
    "tox\0"
    "toybox\0"
    "tpm2_clear\0"
    "tpm2_evictcontrol\0"
    "tput\0"
    "tr\0"
    "tracepath\0"
    "traceroute\0"
    "trafshow\0"
    "transfer\0"
    "transmission-cli\0"
    "trap\0"
    "trash\0"
    "trash-empty\0"
    "trash-put\0"
    "tree\0"
    "trino\0"
    "true\0"
    "truncate\0"
    "ts\0"
    "tsc\0"
    "tshark\0"
    "tsort\0"
    "tsql\0"
    "tty\0"
    "ttyd\0"
    "tune2fs\0"
    "tuned-adm\0"
    "tw_cli\0"
    "twingate\0"
    "type\0"
    "typeorm\0"
    "typeset\0"
    "typo3\0"
    "tzselect\0"
    "ubidetach\0"
    "ubiformat\0"
    "ubirmvol\0"
    "ubuntu-drivers\0"
    "uclampset\0"
    "udevadm\0"
    "udhcpc\0"
    "udisksctl\0"
    "udpsvd\0"
    "uftrace\0"
    "uftrace record\0"
    "ufw\0"
    "uhubctl\0"
    "ulimit\0"
    "umask\0"
    "umount\0"
    "unaccent\0"
    "unalias\0"
    "uname\0"
    "unar\0"
    "unattended-upgrade\0"
    "unbuffer\0"
    "uncompress\0"
    "unexpand\0"
    "unionfs\0"
    "unionfs-fuse\0"
    "uniq\0"
    "units\0"
    "unix2dos\0"
    "unlink\0"
    "unrar\0"
    "unset\0"
    "unshare\0"
    "unsquashfs\0"
    "unxz\0"
    "unzip\0"
    "unzstd\0"
    "upctl\0"
    "update-alternatives\0"
    "update-ca-certificates\0"
    "update-grub\0"
    "update-initramfs\0"
    "update-initramfs-d\0"
    "update-rc.d\0"
    "updog\0"
    "uploadserver\0"
    "upnpc\0"
    "upower\0"
    "upsc\0"
    "upscmd\0"
    "upsdrvctl\0"
    "upterm\0"
    "upterm host\0"
    "uptime\0"
    "urxvt\0"
    "usbimager\0"
    "useradd\0"
    "userdel\0"
    "usermod\0"
    "users\0"
    "usql\0"
    "utmpdump\0"
    "uudecode\0"
    "uuencode\0"
    "uuenview\0"
    "uuidgen\0"
    "uv\0"
    "uv run\0"
    "uvx\0"
    "v4l2-ctl\0"
    "vagrant\0"
    "vagrant destroy\0"
    "vagrant snapshot delete\0"
    "vagrant snapshot pop\0"
    "vagrant snapshot restore\0"
    "vagrant ssh\0"
    "vainfo\0"
    "valgrind\0"
    "valkey-cli\0"
    "vault\0"
    "vault delete\0"
    "vault destroy\0"
    "vault kv delete\0"
    "vault kv destroy\0"
    "vault kv metadata delete\0"
    "vault kv undelete-all\0"
    "vault lease revoke\0"
    "vault operator seal\0"
    "vault secrets disable\0"
    "vbash\0"
    "vboxmanage\0"
    "vboxmanage closemedium\0"
    "vboxmanage controlvm\0"
    "vboxmanage hostonlyif\0"
    "vboxmanage natnetwork\0"
    "vboxmanage snapshot\0"
    "vboxmanage unregistervm\0"
    "vcgencmd\0"
    "vconfig\0"
    "vcpkg\0"
    "vdir\0"
    "vdo\0"
    "vdo create\0"
    "vdo remove\0"
    "velero\0"
    "ventoy\0"
    "ventoy -I\0"
    "ventoy -i\0"
    "vercel\0"
    "vgcfgrestore\0"
    "vgchange\0"
    "vgcreate\0"
    "vgdisplay\0"
    "vgexport\0"
    "vgextend\0"
    "vgimportclone\0"
    "vgreduce\0"
    "vgremove\0"
    "vgrename\0"
    "vgs\0"
    "vgscan\0"
    "vi\0"
    "view\0"
    "vifm\0"
    "vigr\0"
    "vim\0"
    "vim-cmd\0"
    "vimdiff\0"
    "vipw\0"
    "virsh\0"
    "virsh blockcommit\0"
    "virsh checkpoint-delete\0"
    "virsh destroy\0"
    "virsh detach-disk\0"
    "virsh domblk-delete\0"
    "virsh domrename-undefine\0"
    "virsh managedsave-remove\0"
    "virsh net-destroy\0"
    "virsh net-undefine\0"
    "virsh nodedev-destroy\0"
    "virsh pool-delete\0"
    "virsh pool-destroy\0"
    "virsh pool-undefine\0"
    "virsh reboot\0"
    "virsh reset\0"
    "virsh secret-undefine\0"
    "virsh shutdown\0"
    "virsh snapshot-delete\0"
    "virsh snapshot-revert\0"
    "virsh undefine\0"
    "virsh vol-delete\0"
    "virsh vol-resize\0"
    "virsh vol-wipe\0"
    "virt-manager\0"
    "visudo\0"
    "vite\0"
    "vlc\0"
    "vlock\0"
    "vmadm\0"
    "vmkfstools\0"
    "vmrun\0"
    "vmrun deleteSnapshot\0"
    "vmrun deleteVM\0"
    "vmrun revertToSnapshot\0"
    "vmstat\0"
    "vncserver\0"
    "vnstat\0"
    "vpnc-disconnect\0"
    "vsql\0"
    "vssadmin\0"
    "vssadmin delete\0"
    "vssadmin.exe\0"
    "vtysh\0"
    "vtysh.sh\0"
    "vultr\0"
    "vultr-cli\0"
    "vzdump\0"
    "w\0"
    "w3m\0"
    "wait\0"
    "wakeonlan\0"
    "wakeonlan-any\0"
    "wal-g\0"
    "wal-g delete\0"
    "wall\0"
    "warp-cli\0"
    "watch\0"
    "watchexec\0"
    "wavemon\0"
    "waydroid\0"
    "wayvnc\0"
    "wbadmin\0"
    "wc\0"
    "wcurl\0"
    "wdiff\0"
    "webfsd\0"
    "webpack\0"
    "websocketd\0"
    "webspy\0"
    "werf\0"
    "werf dismiss\0"
    "werf purge\0"
    "wetty\0"
    "wevtutil\0"
    "wg\0"
    "wg set\0"
    "wg setconf\0"
    "wg syncconf\0"
    "wg-quick\0"
    "wg-quick down\0"
    "wget\0"
    "wget2\0"
    "wgetpaste\0"
    "whatis\0"
    "whence\0"
    "whereis\0"
    "which\0"
    "who\0"
    "whoami\0"
    "whois\0"
    "wifi\0"
    "wifi down\0"
    "wifite\0"
    "winpty\0"
    "wipe\0"
    "wipefs\0"
    "wl-copy\0"
    "wl-paste\0"
    "wmctrl\0"
    "wmic\0"
    "wodim\0"
    "woeusb\0"
    "wormhole\0"
    "wp\0"
    "wp db\0"
    "wpa_cli\0"
    "wrangler\0"
    "write\0"
    "wrk\0"
    "wrmsr\0"
    "wsl\0"
    "wsl.exe\0"
    "wsman\0"
    "x-terminal-emulator\0"
    "x0vncserver\0"
    "x11vnc\0"
    "x86info\0"
    "xargs\0"
    "xbacklight\0"
    "xbps-install\0"
    "xbps-remove\0"
    "xclip\0"
    "xdg-open\0"
    "xdotool\0"
    "xdpyinfo\0"
    "xe\0"
    "xe host-forget\0"
    "xe pool-eject\0"
    "xe snapshot-revert\0"
    "xe snapshot-uninstall\0"
    "xe sr-destroy\0"
    "xe sr-forget\0"
    "xe vdi-destroy\0"
    "xe vm-destroy\0"
    "xe vm-uninstall\0"
    "xelatex\0"
    "xfce4-session-logout\0"
    "xfce4-terminal\0"
    "xfs_copy\0"
    "xfs_growfs\0"
    "xfs_growfs-d\0"
    "xfs_info\0"
    "xfs_repair\0"
    "xfsrestore\0"
    "xh\0"
    "xhost\0"
    "xkill\0"
    "xl\0"
    "xlsclients\0"
    "xmllint\0"
    "xmlstarlet\0"
    "xorriso\0"
    "xorrisofs\0"
    "xprop\0"
    "xrandr\0"
    "xsel\0"
    "xset\0"
    "xsv\0"
    "xterm\0"
    "xvfb-run\0"
    "xwininfo\0"
    "xxd\0"
    "xxhsum\0"
    "xz\0"
    "xzcat\0"
    "xzgrep\0"
    "xzless\0"
    "yarn\0"
    "yarn dlx\0"
    "yarn exec\0"
    "yc\0"
    "yersinia\0"
    "yes\0"
    "ykman\0"
    "ykpiv\0"
    "youtube-dl\0"
    "yq\0"
    "ysqlsh\0"
    "yt-dlp\0"
    "yugabyte\0"
    "yum\0"
    "yum autoremove\0"
    "yum erase\0"
    "yum history\0"
    "yum remove\0"
    "zappa\0"
    "zathura\0"
    "zbarimg\0"
    "zcat\0"
    "zegrep\0"
    "zellij\0"
    "zerofree\0"
    "zerotier-cli\0"
    "zf_rm\0"
    "zfs\0"
    "zfs destroy\0"
    "zfs receive\0"
    "zfs recv\0"
    "zfs rollback\0"
    "zgrep\0"
    "zig\0"
    "zip\0"
    "zkCli.sh\0"
    "zless\0"
    "zookeeper-shell\0"
    "zookeeper-shell.sh\0"
    "zpool\0"
    "zpool clear\0"
    "zpool create\0"
    "zpool destroy\0"
    "zpool detach\0"
    "zpool export\0"
    "zpool import\0"
    "zpool labelclear\0"
    "zpool offline\0"
    "zpool remove\0"
    "zpool split\0"
    "zramctl\0"
    "zramctl --reset\0"
    "zsh\0"
    "zstd\0"
    "zstdcat\0"
    "zstdmt\0"
    "zypper\0"
    "zypper history\0"
    "zypper remove\0"
    "zypper rm\0";

const s2c_name s2c_names[] = {
    {0, 0}, /* . */
    {2, 1}, /* 7z */
    {5, 1}, /* 7za */
    {9, 1}, /* 7zr */
    {13, 1}, /* 7zz */
    {17, 2}, /* : */
    {19, 3}, /* = */
    {21, 4}, /* > */
    {23, 5}, /* >> */
    {26, 6}, /* ? */
    {28, 7}, /* ?? */
    {31, 8}, /* Clear-Content */
    {45, 9}, /* Clear-Disk */
    {56, 9}, /* Clear-EventLog */
    {71, 9}, /* Clear-RecycleBin */
    {88, 10}, /* DEL */
    {92, 9}, /* Disable-NetAdapter */
    {111, 10}, /* ERASE */
    {117, 11}, /* FORMAT */
    {124, 12}, /* FastCli */
    {132, 9}, /* Format-Volume */
    {146, 13}, /* GET */
    {150, 9}, /* Initialize-Disk */
    {166, 14}, /* MegaCli */
    {174, 14}, /* MegaCli64 */
    {184, 10}, /* RD */
    {187, 10}, /* RMDIR */
    {193, 9}, /* Remove-ADUser */
    {207, 15}, /* Remove-Item */
    {219, 9}, /* Remove-LocalUser */
    {236, 9}, /* Remove-NetIPAddress */
    {256, 9}, /* Remove-NetRoute */
    {272, 9}, /* Remove-Partition */
    {289, 9}, /* Remove-VM */
    {299, 9}, /* Remove-Volume */
    {313, 16}, /* Responder.py */
    {326, 9}, /* Restart-Computer */
    {343, 17}, /* Rscript */
    {351, 9}, /* Stop-Computer */
    {365, 18}, /* VBoxManage */
    {376, 19}, /* VBoxManage closemedium */
    {399, 20}, /* VBoxManage controlvm */
    {420, 19}, /* VBoxManage hostonlyif */
    {442, 19}, /* VBoxManage natnetwork */
    {464, 21}, /* VBoxManage snapshot */
    {484, 19}, /* VBoxManage unregistervm */
    {508, 22}, /* Ventoy2Disk.sh */
    {523, 23}, /* Xvnc */
    {528, 2}, /* [ */
    {530, 24}, /* a2dissite */
    {540, 24}, /* a2enmod */
    {548, 24}, /* a2ensite */
    {557, 25}, /* aa-complain */
    {569, 25}, /* aa-disable */
    {580, 26}, /* aa-remove-unknown */
    {598, 25}, /* aa-teardown */
    {610, 24}, /* ab */
    {613, 27}, /* abduco */
    {620, 28}, /* ack */
    {624, 29}, /* acpi */
    {629, 14}, /* adaptec */
    {637, 30}, /* adb */
    {641, 31}, /* adb push */
    {650, 32}, /* adb shell */
    {660, 33}, /* adcli */
    {666, 34}, /* adcli delete-computer */
    {688, 34}, /* adcli delete-group */
    {707, 34}, /* adcli delete-user */
    {725, 34}, /* adcli leave */
    {737, 35}, /* add-apt-repository */
    {756, 24}, /* add-shell */
    {766, 36}, /* addgroup */
    {775, 37}, /* addpart */
    {783, 38}, /* addr2line */
    {793, 39}, /* adduser */
    {801, 40}, /* adrci */
    {807, 28}, /* ag */
    {810, 41}, /* age */
    {814, 42}, /* age-keygen */
    {825, 24}, /* aide */
    {830, 16}, /* aireplay-ng */
    {842, 43}, /* airflow */
    {850, 27}, /* alacritty */
    {860, 44}, /* alembic */
    {868, 45}, /* alias */
    {874, 46}, /* aliyun */
    {881, 24}, /* alsamixer */
    {891, 24}, /* amixer */
    {898, 46}, /* amplify */
    {906, 47}, /* amplify delete */
    {921, 48}, /* amttool */
    {929, 24}, /* anacron */
    {937, 49}, /* ansible */
    {945, 50}, /* ansible-playbook */
    {962, 51}, /* ant */
    {966, 52}, /* aoss */
    {971, 24}, /* apache2ctl */
    {982, 24}, /* apachectl */
    {992, 48}, /* apcaccess */
    {1002, 53}, /* apf */
    {1006, 54}, /* apg */
    {1010, 55}, /* apk */
    {1014, 56}, /* apk del */
    {1022, 24}, /* aplay */
    {1028, 26}, /* apparmor_parser */
    {1044, 27}, /* apptainer */
    {1054, 57}, /* apropos */
    {1062, 58}, /* apt */
    {1066, 59}, /* apt autopurge */
    {1080, 60}, /* apt autoremove */
    {1095, 61}, /* apt history */
    {1107, 59}, /* apt purge */
    {1117, 60}, /* apt remove */
    {1128, 57}, /* apt-cache */
    {1138, 57}, /* apt-file */
    {1147, 58}, /* apt-get */
    {1155, 59}, /* apt-get autopurge */
    {1173, 60}, /* apt-get autoremove */
    {1192, 59}, /* apt-get purge */
    {1206, 60}, /* apt-get remove */
    {1221, 35}, /* apt-key */
    {1229, 35}, /* apt-mark */
    {1238, 58}, /* aptitude */
    {1247, 59}, /* aptitude purge */
    {1262, 60}, /* aptitude remove */
    {1278, 62}, /* ar */
    {1281, 43}, /* arangodb */
    {1290, 63}, /* arangosh */
    {1299, 14}, /* arcconf */
    {1307, 2}, /* arch */
    {1312, 27}, /* arch-chroot */
    {1324, 14}, /* areca-cli */
    {1334, 24}, /* arecord */
    {1342, 46}, /* argocd */
    {1349, 13}, /* aria2c */
    {1356, 62}, /* arj */
    {1360, 64}, /* arp */
    {1364, 65}, /* arp-scan */
    {1373, 66}, /* arping */
    {1380, 67}, /* arpspoof */
    {1389, 68}, /* arptables */
    {1399, 69}, /* ascii85 */
    {1407, 38}, /* asciinema */
    {1417, 55}, /* asdf */
    {1422, 70}, /* ash */
    {1426, 40}, /* asmcmd */
    {1433, 71}, /* at */
    {1436, 27}, /* at-spi */
    {1443, 72}, /* atop */
    {1448, 73}, /* atq */
    {1452, 73}, /* atrm */
    {1457, 74}, /* attic */
    {1463, 75}, /* attic delete */
    {1476, 75}, /* attic prune */
    {1488, 76}, /* auditctl */
    {1497, 77}, /* aureport */
    {1506, 77}, /* ausearch */
    {1515, 26}, /* authconfig */
    {1526, 78}, /* authselect */
    {1537, 51}, /* automake */
    {1546, 51}, /* autoreconf */
    {1557, 79}, /* autossh */
    {1565, 66}, /* avahi-browse */
    {1578, 80}, /* avahi-resolve */
    {1592, 81}, /* awk */
    {1596, 46}, /* aws */
    {1600, 13}, /* axel */
    {1605, 46}, /* az */
    {1608, 46}, /* azcopy */
    {1615, 46}, /* b2 */
    {1618, 82}, /* b2sum */
    {1624, 83}, /* badblocks */
    {1634, 84}, /* balena-etcher */
    {1648, 74}, /* barman */
    {1655, 75}, /* barman delete */
    {1669, 69}, /* base32 */
    {1676, 69}, /* base64 */
    {1683, 2}, /* basename */
    {1692, 69}, /* basenc */
    {1699, 70}, /* bash */
    {1704, 85}, /* bashupload */
    {1715, 86}, /* bastille */
    {1724, 28}, /* bat */
    {1728, 28}, /* batcat */
    {1735, 71}, /* batch */
    {1741, 51}, /* bazel */
    {1747, 28}, /* bc */
    {1750, 33}, /* bcache */
    {1757, 87}, /* bcache make */
    {1769, 87}, /* bcache-super-show-wipe */
    {1792, 33}, /* bcachefs */
    {1801, 88}, /* bcachefs format */
    {1817, 89}, /* bcdedit */
    {1825, 89}, /* bcdedit.exe */
    {1837, 90}, /* bconsole */
    {1846, 16}, /* beef-xss */
    {1855, 63}, /* beeline */
    {1863, 24}, /* beep */
    {1868, 43}, /* bench */
    {1874, 16}, /* bettercap */
    {1884, 91}, /* bfg */
    {1888, 92}, /* bg */
    {1891, 86}, /* bhyvectl */
    {1900, 93}, /* bin-rails */
    {1910, 94}, /* bind */
    {1915, 95}, /* bindfs */
    {1922, 12}, /* bird */
    {1927, 12}, /* birdc */
    {1933, 12}, /* birdc6 */
    {1940, 96}, /* bkill */
    {1946, 51}, /* black */
    {1952, 97}, /* bleachbit */
    {1962, 98}, /* blkdiscard */
    {1973, 29}, /* blkid */
    {1979, 99}, /* blockdev */
    {1988, 100}, /* bluetoothctl */
    {2001, 84}, /* bmaptool */
    {2010, 72}, /* bmon */
    {2015, 101}, /* bootctl */
    {2023, 33}, /* bore */
    {2028, 102}, /* bore local */
    {2039, 24}, /* borg */
    {2044, 103}, /* borg compact */
    {2057, 103}, /* borg delete */
    {2069, 104}, /* borg extract */
    {2082, 103}, /* borg prune */
    {2093, 105}, /* bq */
    {2096, 106}, /* bq rm */
    {2102, 24}, /* brasero */
    {2110, 107}, /* brctl */
    {2116, 108}, /* break */
    {2122, 55}, /* brew */
    {2127, 109}, /* brew bundle cleanup */
    {2147, 56}, /* brew remove */
    {2159, 56}, /* brew rm */
    {2167, 56}, /* brew uninstall */
    {2182, 107}, /* bridge */
    {2189, 24}, /* brightnessctl */
    {2203, 33}, /* brz */
    {2207, 110}, /* brz clean-tree */
    {2222, 110}, /* brz revert */
    {2233, 111}, /* bsdtar */
    {2240, 72}, /* btop */
    {2245, 112}, /* btrfs */
    {2251, 113}, /* btrfs balance */
    {2265, 114}, /* btrfs check */
    {2277, 114}, /* btrfs device delete */
    {2297, 114}, /* btrfs device remove */
    {2317, 114}, /* btrfs subvol del */
    {2334, 114}, /* btrfs subvol delete */
    {2354, 114}, /* btrfs subvolume del */
    {2374, 114}, /* btrfs subvolume delete */
    {2397, 33}, /* buildah */
    {2405, 115}, /* buildah rm */
    {2416, 116}, /* buildah rmi */
    {2428, 117}, /* builtin */
    {2436, 17}, /* bun */
    {2440, 118}, /* bun run */
    {2448, 55}, /* bundle */
    {2455, 119}, /* bundle exec */
    {2467, 119}, /* bunx */
    {2472, 62}, /* bunzip2 */
    {2480, 74}, /* bup */
    {2484, 75}, /* bup gc */
    {2491, 75}, /* bup prune-older */
    {2507, 75}, /* bup rm */
    {2514, 74}, /* bupstash */
    {2523, 75}, /* bupstash rm */
    {2535, 120}, /* busctl */
    {2542, 121}, /* busybox */
    {2550, 122}, /* butterfly.server.py */
    {2570, 123}, /* bw */
    {2573, 52}, /* bwrap */
    {2579, 24}, /* byobu */
    {2585, 124}, /* bzcat */
    {2591, 125}, /* bzgrep */
    {2598, 126}, /* bzip2 */
    {2604, 127}, /* bzr */
    {2608, 110}, /* bzr clean-tree */
    {2623, 110}, /* bzr revert */
    {2634, 128}, /* bzr uncommit */
    {2647, 51}, /* c++ */
    {2651, 38}, /* c++filt */
    {2659, 55}, /* cabal */
    {2665, 129}, /* cabal gc */
    {2674, 130}, /* cabextract */
    {2685, 24}, /* caddy */
    {2691, 131}, /* caffeinate */
    {2702, 28}, /* cal */
    {2706, 33}, /* calicoctl */
    {2716, 132}, /* calicoctl delete */
    {2733, 133}, /* caller */
    {2740, 134}, /* cancel */
    {2747, 33}, /* cap */
    {2751, 47}, /* cap remove */
    {2762, 135}, /* capsh */
    {2768, 55}, /* cargo */
    {2774, 118}, /* cargo script */
    {2787, 129}, /* cargo uninstall */
    {2803, 136}, /* cargo yank */
    {2814, 137}, /* cat */
    {2818, 27}, /* catchsegv */
    {2828, 51}, /* cc */
    {2831, 51}, /* ccache */
    {2838, 138}, /* cd */
    {2841, 50}, /* cdk */
    {2845, 46}, /* cdktf */
    {2851, 139}, /* cdrecord */
    {2860, 43}, /* ceph */
    {2865, 41}, /* certbot */
    {2873, 140}, /* certutil */
    {2882, 46}, /* cf */
    {2885, 141}, /* cfdisk */
    {2892, 142}, /* cgdisk */
    {2899, 143}, /* cgexec */
    {2906, 144}, /* chage */
    {2912, 46}, /* chalice */
    {2920, 145}, /* chattr */
    {2927, 146}, /* chcon */
    {2933, 138}, /* chdir */
    {2939, 57}, /* cheat */
    {2945, 147}, /* chef-server-ctl */
    {2961, 36}, /* chfn */
    {2966, 148}, /* chgrp */
    {2972, 16}, /* chisel */
    {2979, 149}, /* chkconfig */
    {2989, 24}, /* chkrootkit */
    {3000, 150}, /* chmod */
    {3006, 151}, /* choom */
    {3012, 148}, /* chown */
    {3018, 152}, /* chpasswd */
    {3027, 52}, /* chpst */
    {3033, 24}, /* chromium */
    {3042, 117}, /* chronic */
    {3050, 38}, /* chronyc */
    {3058, 153}, /* chroot */
    {3065, 153}, /* chrt */
    {3070, 154}, /* chsh */
    {3075, 155}, /* chvt */
    {3080, 33}, /* cilium */
    {3087, 132}, /* cilium uninstall */
    {3104, 156}, /* cinnamon-session-quit */
    {3126, 157}, /* cipher */
    {3133, 157}, /* cipher.exe */
    {3144, 46}, /* civo */
    {3149, 82}, /* cksum */
    {3155, 158}, /* clamscan */
    {3164, 51}, /* clang */
    {3170, 51}, /* clang++ */
    {3178, 159}, /* clang-format */
    {3191, 108}, /* clear */
    {3197, 160}, /* clevis */
    {3204, 12}, /* cli */
    {3208, 161}, /* clickhouse-client */
    {3226, 12}, /* clish */
    {3232, 38}, /* cloc */
    {3237, 162}, /* clonezilla */
    {3248, 163}, /* cloudflared */
    {3260, 164}, /* clush */
    {3266, 33}, /* cm */
    {3269, 110}, /* cm undo */
    {3277, 51}, /* cmake */
    {3283, 57}, /* cmp */
    {3287, 161}, /* cockroach */
    {3297, 165}, /* code */
    {3302, 122}, /* code tunnel */
    {3314, 33}, /* colima */
    {3321, 166}, /* colima delete */
    {3335, 57}, /* colordiff */
    {3345, 28}, /* column */
    {3352, 57}, /* comm */
    {3357, 167}, /* command */
    {3365, 57}, /* compgen */
    {3373, 168}, /* complete */
    {3382, 55}, /* composer */
    {3391, 129}, /* composer remove */
    {3407, 126}, /* compress */
    {3416, 55}, /* conan */
    {3422, 55}, /* conda */
    {3428, 169}, /* conda env */
    {3438, 170}, /* conda env remove */
    {3455, 170}, /* conda remove */
    {3468, 119}, /* conda run */
    {3478, 96}, /* condor_rm */
    {3488, 51}, /* configure */
    {3498, 171}, /* connmanctl */
    {3509, 172}, /* conntrack */
    {3519, 43}, /* console */
    {3527, 173}, /* consul */
    {3534, 174}, /* consul kv delete */
    {3551, 108}, /* continue */
    {3560, 24}, /* convert */
    {3568, 46}, /* copilot */
    {3576, 47}, /* copilot app delete */
    {3595, 47}, /* copilot env delete */
    {3614, 47}, /* copilot svc delete */
    {3633, 65}, /* coredumpctl */
    {3645, 175}, /* coredumpctl debug */
    {3663, 46}, /* coscmd */
    {3670, 43}, /* couchbase-cli */
    {3684, 28}, /* cowsay */
    {3691, 176}, /* cp */
    {3694, 55}, /* cpan */
    {3699, 55}, /* cpanm */
    {3705, 177}, /* cpio */
    {3710, 159}, /* cpp */
    {3714, 33}, /* cpu */
    {3718, 178}, /* cpu userdel */
    {3730, 179}, /* cpufreq-set */
    {3742, 38}, /* cpuid */
    {3748, 153}, /* cpulimit */
    {3757, 179}, /* cpupower */
    {3766, 161}, /* cqlsh */
    {3772, 16}, /* crackmapexec */
    {3785, 63}, /* crash */
    {3791, 33}, /* crc */
    {3795, 166}, /* crc delete */
    {3806, 82}, /* crc32 */
    {3812, 106}, /* createdb-drop */
    {3826, 33}, /* crictl */
    {3833, 115}, /* crictl rm */
    {3843, 116}, /* crictl rmi */
    {3854, 115}, /* crictl rmp */
    {3865, 33}, /* crm */
    {3869, 180}, /* crm cluster */
    {3881, 180}, /* crm configure */
    {3895, 180}, /* crm node */
    {3904, 180}, /* crm resource */
    {3917, 181}, /* croc */
    {3922, 24}, /* cron */
    {3927, 24}, /* crond */
    {3933, 182}, /* crontab */
    {3941, 165}, /* crontab-e */
    {3951, 40}, /* crsctl */
    {3958, 183}, /* cryptsetup */
    {3969, 184}, /* cryptsetup close */
    {3986, 185}, /* cryptsetup erase */
    {4003, 184}, /* cryptsetup luksClose */
    {4024, 185}, /* cryptsetup luksErase */
    {4045, 185}, /* cryptsetup luksFormat */
    {4067, 185}, /* cryptsetup luksHeaderRestore */
    {4096, 185}, /* cryptsetup luksKillSlot */
    {4120, 185}, /* cryptsetup luksRemoveKey */
    {4145, 185}, /* cryptsetup reencrypt */
    {4166, 184}, /* cryptsetup remove */
    {4184, 53}, /* csf */
    {4188, 70}, /* csh */
    {4192, 186}, /* csplit */
    {4199, 187}, /* csrutil */
    {4207, 164}, /* csshx */
    {4213, 28}, /* csvcut */
    {4220, 159}, /* csvgrep */
    {4228, 28}, /* csvlook */
    {4236, 159}, /* csvsort */
    {4244, 33}, /* ctr */
    {4248, 166}, /* ctr containers delete */
    {4270, 166}, /* ctr containers remove */
    {4292, 166}, /* ctr containers rm */
    {4310, 166}, /* ctr images delete */
    {4328, 166}, /* ctr images remove */
    {4346, 166}, /* ctr images rm */
    {4360, 166}, /* ctr namespaces delete */
    {4382, 166}, /* ctr namespaces remove */
    {4404, 166}, /* ctr namespaces rm */
    {4422, 166}, /* ctr snapshots delete */
    {4443, 166}, /* ctr snapshots remove */
    {4464, 166}, /* ctr snapshots rm */
    {4481, 188}, /* cupsctl */
    {4489, 188}, /* cupsdisable */
    {4501, 188}, /* cupsenable */
    {4512, 13}, /* curl */
    {4517, 13}, /* curlie */
    {4524, 28}, /* cut */
    {4528, 24}, /* cvlc */
    {4533, 127}, /* cvs */
    {4537, 110}, /* cvs release */
    {4549, 63}, /* cypher-shell */
    {4562, 33}, /* cyrus */
    {4568, 189}, /* cyrus delete */
    {4581, 153}, /* daemon */
    {4588, 52}, /* daemonize */
    {4598, 33}, /* darcs */
    {4604, 110}, /* darcs obliterate */
    {4621, 110}, /* darcs revert */
    {4634, 110}, /* darcs rollback */
    {4649, 110}, /* darcs unpull */
    {4662, 110}, /* darcs unrecord */
    {4677, 190}, /* darkhttpd */
    {4687, 70}, /* dash */
    {4692, 191}, /* date */
    {4697, 155}, /* date-s */
    {4704, 63}, /* db2 */
    {4708, 40}, /* dbca */
    {4713, 79}, /* dbclient */
    {4722, 44}, /* dbmate */
    {4729, 143}, /* dbus-launch */
    {4741, 117}, /* dbus-run-session */
    {4758, 120}, /* dbus-send */
    {4768, 192}, /* dc */
    {4771, 84}, /* dc3dd */
    {4777, 84}, /* dcfldd */
    {4784, 193}, /* dcli */
    {4789, 24}, /* dconf */
    {4795, 194}, /* dconf reset */
    {4807, 195}, /* dd */
    {4810, 84}, /* dd-safe */
    {4818, 84}, /* dd_rescue */
    {4828, 84}, /* ddrescue */
    {4837, 92}, /* deactivate */
    {4848, 57}, /* debsums */
    {4856, 196}, /* debugfs */
    {4864, 197}, /* declare */
    {4872, 187}, /* defaults */
    {4881, 10}, /* del */
    {4885, 198}, /* delgroup */
    {4894, 37}, /* delpart */
    {4902, 38}, /* delta */
    {4908, 10}, /* deltree */
    {4916, 24}, /* deluge */
    {4923, 199}, /* deluser */
    {4931, 200}, /* delv */
    {4936, 17}, /* deno */
    {4941, 118}, /* deno run */
    {4950, 35}, /* depmod */
    {4957, 29}, /* df */
    {4960, 40}, /* dgmgrl */
    {4967, 201}, /* dhclient */
    {4976, 201}, /* dhcpcd */
    {4983, 67}, /* dhcpig */
    {4990, 44}, /* diesel */
    {4997, 57}, /* diff */
    {5002, 38}, /* diff3 */
    {5008, 57}, /* diffstat */
    {5017, 38}, /* difft */
    {5023, 200}, /* dig */
    {5027, 202}, /* dir */
    {5031, 24}, /* direnv */
    {5038, 119}, /* direnv exec */
    {5050, 203}, /* dirname */
    {5058, 133}, /* dirs */
    {5063, 147}, /* discourse */
    {5073, 204}, /* diskpart */
    {5082, 204}, /* diskpart.exe */
    {5095, 205}, /* diskutil */
    {5104, 206}, /* diskutil ap */
    {5116, 206}, /* diskutil apfs */
    {5130, 206}, /* diskutil appleRAID */
    {5149, 206}, /* diskutil coreStorage */
    {5170, 206}, /* diskutil cs */
    {5182, 92}, /* disown */
    {5189, 27}, /* distrobox */
    {5199, 207}, /* dmesg */
    {5205, 155}, /* dmesg-n */
    {5213, 29}, /* dmidecode */
    {5223, 142}, /* dmsetup */
    {5231, 208}, /* dmsetup clear */
    {5245, 208}, /* dmsetup remove */
    {5260, 208}, /* dmsetup remove_all */
    {5279, 208}, /* dmsetup suspend */
    {5295, 208}, /* dmsetup wipe_table */
    {5314, 209}, /* dnf */
    {5318, 56}, /* dnf autoremove */
    {5333, 56}, /* dnf erase */
    {5343, 61}, /* dnf history */
    {5355, 56}, /* dnf remove */
    {5366, 67}, /* dnsspoof */
    {5375, 16}, /* dnsspoof-any */
    {5388, 35}, /* do-release-upgrade */
    {5407, 210}, /* doas */
    {5412, 211}, /* docker */
    {5419, 212}, /* docker builder */
    {5434, 213}, /* docker builder df */
    {5452, 213}, /* docker builder events */
    {5474, 213}, /* docker builder info */
    {5494, 213}, /* docker builder inspect */
    {5517, 213}, /* docker builder list */
    {5537, 213}, /* docker builder ls */
    {5555, 214}, /* docker builder prune */
    {5576, 212}, /* docker buildx */
    {5590, 215}, /* docker buildx prune */
    {5610, 216}, /* docker checkpoint rm */
    {5631, 213}, /* docker compose config */
    {5653, 217}, /* docker compose down */
    {5673, 213}, /* docker compose events */
    {5695, 218}, /* docker compose exec */
    {5715, 213}, /* docker compose images */
    {5737, 213}, /* docker compose logs */
    {5757, 213}, /* docker compose ls */
    {5775, 213}, /* docker compose port */
    {5795, 213}, /* docker compose ps */
    {5813, 217}, /* docker compose rm */
    {5831, 218}, /* docker compose run */
    {5850, 213}, /* docker compose top */
    {5869, 213}, /* docker compose version */
    {5892, 212}, /* docker config */
    {5906, 216}, /* docker config rm */
    {5923, 213}, /* docker container */
    {5940, 219}, /* docker container create */
    {5964, 213}, /* docker container df */
    {5984, 213}, /* docker container events */
    {6008, 219}, /* docker container exec */
    {6030, 213}, /* docker container info */
    {6052, 213}, /* docker container inspect */
    {6077, 220}, /* docker container kill */
    {6099, 213}, /* docker container list */
    {6121, 213}, /* docker container ls */
    {6141, 215}, /* docker container prune */
    {6164, 219}, /* docker container restart */
    {6189, 115}, /* docker container rm */
    {6209, 221}, /* docker container run */
    {6230, 219}, /* docker container start */
    {6253, 220}, /* docker container stop */
    {6275, 212}, /* docker context */
    {6290, 216}, /* docker context rm */
    {6308, 31}, /* docker cp */
    {6318, 222}, /* docker exec */
    {6330, 213}, /* docker image */
    {6343, 219}, /* docker image build */
    {6362, 213}, /* docker image df */
    {6378, 213}, /* docker image events */
    {6398, 213}, /* docker image info */
    {6416, 213}, /* docker image inspect */
    {6437, 213}, /* docker image list */
    {6455, 213}, /* docker image ls */
    {6471, 214}, /* docker image prune */
    {6490, 219}, /* docker image pull */
    {6508, 219}, /* docker image push */
    {6526, 116}, /* docker image rm */
    {6542, 219}, /* docker image tag */
    {6559, 213}, /* docker images df */
    {6576, 213}, /* docker images events */
    {6597, 213}, /* docker images info */
    {6616, 213}, /* docker images inspect */
    {6638, 213}, /* docker images list */
    {6657, 213}, /* docker images ls */
    {6674, 220}, /* docker kill */
    {6686, 212}, /* docker manifest */
    {6702, 216}, /* docker manifest rm */
    {6721, 213}, /* docker network */
    {6736, 219}, /* docker network connect */
    {6759, 219}, /* docker network create */
    {6781, 213}, /* docker network df */
    {6799, 219}, /* docker network disconnect */
    {6825, 213}, /* docker network events */
    {6847, 213}, /* docker network info */
    {6867, 213}, /* docker network inspect */
    {6890, 213}, /* docker network list */
    {6910, 213}, /* docker network ls */
    {6928, 214}, /* docker network prune */
    {6949, 219}, /* docker network rm */
    {6967, 212}, /* docker node */
    {6979, 216}, /* docker node demote */
    {6998, 216}, /* docker node rm */
    {7013, 212}, /* docker plugin */
    {7027, 216}, /* docker plugin disable */
    {7049, 216}, /* docker plugin rm */
    {7066, 115}, /* docker rm */
    {7076, 116}, /* docker rmi */
    {7087, 221}, /* docker run */
    {7098, 212}, /* docker secret */
    {7112, 223}, /* docker secret rm */
    {7129, 212}, /* docker service */
    {7144, 223}, /* docker service rm */
    {7162, 224}, /* docker service scale */
    {7183, 224}, /* docker service update */
    {7205, 212}, /* docker stack */
    {7218, 223}, /* docker stack rm */
    {7234, 220}, /* docker stop */
    {7246, 212}, /* docker swarm */
    {7259, 216}, /* docker swarm ca */
    {7275, 216}, /* docker swarm leave */
    {7294, 213}, /* docker system df */
    {7311, 213}, /* docker system events */
    {7332, 213}, /* docker system info */
    {7351, 213}, /* docker system inspect */
    {7373, 213}, /* docker system list */
    {7392, 213}, /* docker system ls */
    {7409, 215}, /* docker system prune */
    {7429, 215}, /* docker system reset */
    {7449, 216}, /* docker trust revoke */
    {7469, 213}, /* docker volume */
    {7483, 219}, /* docker volume create */
    {7504, 213}, /* docker volume df */
    {7521, 213}, /* docker volume events */
    {7542, 213}, /* docker volume info */
    {7561, 213}, /* docker volume inspect */
    {7583, 213}, /* docker volume list */
    {7602, 213}, /* docker volume ls */
    {7619, 215}, /* docker volume prune */
    {7639, 225}, /* docker volume remove */
    {7660, 225}, /* docker volume rm */
    {7677, 33}, /* docker-compose */
    {7692, 213}, /* docker-compose config */
    {7714, 217}, /* docker-compose down */
    {7734, 218}, /* docker-compose exec */
    {7754, 217}, /* docker-compose kill */
    {7774, 213}, /* docker-compose logs */
    {7794, 213}, /* docker-compose ps */
    {7812, 217}, /* docker-compose rm */
    {7830, 218}, /* docker-compose run */
    {7849, 213}, /* docker-compose top */
    {7868, 86}, /* docker-machine */
    {7883, 132}, /* docker-uninstall */
    {7900, 46}, /* doctl */
    {7906, 44}, /* doctrine */
    {7915, 46}, /* dokku */
    {7921, 47}, /* dokku apps:destroy */
    {7940, 47}, /* dokku postgres:destroy */
    {7963, 100}, /* domainname */
    {7974, 28}, /* dos2unix */
    {7983, 51}, /* dot */
    {7987, 33}, /* dotenv */
    {7994, 119}, /* dotenv run */
    {8005, 51}, /* dotnet */
    {8012, 118}, /* dotnet script */
    {8026, 226}, /* doveadm */
    {8034, 189}, /* doveadm expunge */
    {8050, 189}, /* doveadm mailbox delete */
    {8073, 189}, /* doveadm purge */
    {8087, 227}, /* dpkg */
    {8092, 228}, /* dpkg-deb */
    {8101, 57}, /* dpkg-query */
    {8112, 35}, /* dpkg-reconfigure */
    {8129, 35}, /* dracut */
    {8136, 33}, /* drbdadm */
    {8144, 87}, /* drbdadm create-md */
    {8162, 87}, /* drbdadm invalidate */
    {8181, 87}, /* drbdadm wipe-md */
    {8197, 87}, /* drbdmeta */
    {8206, 200}, /* drill */
    {8212, 44}, /* drizzle-kit */
    {8224, 174}, /* dropdb */
    {8231, 106}, /* dropdb-any */
    {8242, 174}, /* dropuser */
    {8251, 43}, /* drupal */
    {8258, 43}, /* drush */
    {8264, 164}, /* dsh */
    {8268, 33}, /* dsidm */
    {8274, 178}, /* dsidm delete */
    {8287, 67}, /* dsniff */
    {8294, 65}, /* dstat */
    {8300, 27}, /* dtach */
    {8306, 29}, /* du */
    {8309, 161}, /* duckdb */
    {8316, 29}, /* duf */
    {8320, 190}, /* dufs */
    {8325, 229}, /* dump */
    {8330, 65}, /* dumpe2fs */
    {8339, 229}, /* duplicity */
    {8349, 103}, /* duplicity remove-all-but-n-full */
    {8381, 103}, /* duplicity remove-all-inc-of-but-n-full */
    {8420, 230}, /* duplicity remove-older-than */
    {8448, 29}, /* dust */
    {8453, 231}, /* e2fsck */
    {8460, 84}, /* e2image */
    {8468, 232}, /* e2label */
    {8476, 117}, /* eatmydata */
    {8486, 46}, /* eb */
    {8489, 47}, /* eb terminate */
    {8502, 68}, /* ebtables */
    {8511, 233}, /* echo */
    {8516, 234}, /* ed */
    {8519, 63}, /* edgedb */
    {8526, 235}, /* efibootmgr */
    {8537, 125}, /* egrep */
    {8543, 99}, /* eject */
    {8549, 33}, /* eksctl */
    {8556, 236}, /* eksctl delete */
    {8570, 237}, /* elinks */
    {8577, 17}, /* elixir */
    {8584, 238}, /* emacs */
    {8590, 238}, /* emacsclient */
    {8602, 239}, /* emerge */
    {8609, 56}, /* emerge --unmerge */
    {8626, 16}, /* empire */
    {8633, 92}, /* enable */
    {8640, 27}, /* entr */
    {8645, 240}, /* env */
    {8649, 159}, /* envsubst */
    {8658, 24}, /* eog */
    {8662, 55}, /* eopkg */
    {8668, 56}, /* eopkg remove */
    {8681, 56}, /* eopkg rm */
    {8690, 33}, /* equo */
    {8695, 56}, /* equo remove */
    {8707, 10}, /* erase */
    {8713, 51}, /* eslint */
    {8720, 24}, /* espeak */
    {8727, 193}, /* esxcfg-volume */
    {8741, 193}, /* esxcli */
    {8748, 173}, /* etcdctl */
    {8756, 174}, /* etcdctl del */
    {8768, 241}, /* etcdctl snapshot */
    {8785, 241}, /* etcdutl */
    {8793, 241}, /* etcdutl backup */
    {8808, 241}, /* etcdutl snapshot */
    {8825, 84}, /* etcher */
    {8832, 24}, /* ether-wake */
    {8843, 242}, /* ethtool */
    {8851, 80}, /* ethtool-show */
    {8864, 16}, /* ettercap */
    {8873, 243}, /* eval */
    {8878, 16}, /* evil-winrm */
    {8889, 24}, /* evince */
    {8896, 244}, /* ex */
    {8899, 202}, /* exa */
    {8903, 245}, /* exec */
    {8908, 246}, /* exiftool */
    {8917, 247}, /* exigrep */
    {8925, 226}, /* exim */
    {8930, 226}, /* exim4 */
    {8936, 247}, /* exiqgrep */
    {8945, 189}, /* exiqgrep-rm */
    {8957, 92}, /* exit */
    {8962, 246}, /* exiv2 */
    {8968, 247}, /* exiwhat */
    {8976, 46}, /* exo */
    {8980, 28}, /* expand */
    {8987, 248}, /* expect */
    {8994, 197}, /* export */
    {9001, 133}, /* expr */
    {9006, 163}, /* expressvpn */
    {9017, 249}, /* extlinux */
    {9026, 250}, /* eye */
    {9030, 202}, /* eza */
    {9034, 28}, /* factor */
    {9041, 251}, /* factory-reset */
    {9055, 251}, /* factoryreset */
    {9068, 252}, /* fail2ban-client */
    {9084, 36}, /* faillock */
    {9093, 153}, /* fakechroot */
    {9104, 253}, /* fakeroot */
    {9113, 143}, /* faketime */
    {9122, 254}, /* fallocate */
    {9132, 2}, /* false */
    {9138, 72}, /* fastfetch */
    {9148, 155}, /* fbset */
    {9154, 63}, /* fbsql */
    {9160, 255}, /* fc */
    {9163, 246}, /* fc-list */
    {9171, 256}, /* fd */
    {9174, 256}, /* fdfind */
    {9181, 22}, /* fdformat */
    {9190, 141}, /* fdisk */
    {9196, 24}, /* feh */
    {9200, 48}, /* fence_apc */
    {9210, 48}, /* fence_ipmilan */
    {9224, 48}, /* fence_vmware */
    {9237, 13}, /* fetch */
    {9243, 257}, /* fetchmail */
    {9253, 24}, /* ffmpeg */
    {9260, 24}, /* ffplay */
    {9267, 246}, /* ffprobe */
    {9275, 85}, /* ffsend */
    {9282, 92}, /* fg */
    {9285, 125}, /* fgrep */
    {9291, 160}, /* fido2-token */
    {9303, 28}, /* figlet */
    {9310, 29}, /* file */
    {9315, 258}, /* file-rename */
    {9327, 259}, /* find */
    {9332, 29}, /* findfs */
    {9339, 29}, /* findmnt */
    {9347, 133}, /* finger */
    {9354, 24}, /* fio */
    {9358, 46}, /* firebase */
    {9367, 24}, /* firefox */
    {9375, 143}, /* firejail */
    {9384, 260}, /* firewall-cmd */
    {9397, 251}, /* firstboot */
    {9407, 70}, /* fish */
    {9412, 24}, /* flac */
    {9417, 22}, /* flash_erase */
    {9429, 22}, /* flash_eraseall */
    {9444, 22}, /* flashcp */
    {9452, 261}, /* flashrom */
    {9461, 44}, /* flask */
    {9467, 55}, /* flatpak */
    {9475, 262}, /* flatpak remove */
    {9490, 263}, /* flatpak run */
    {9502, 262}, /* flatpak uninstall */
    {9520, 153}, /* flock */
    {9526, 46}, /* flux */
    {9531, 46}, /* fly */
    {9535, 46}, /* flyctl */
    {9542, 44}, /* flyway */
    {9549, 28}, /* fmt */
    {9553, 28}, /* fold */
    {9558, 27}, /* foot */
    {9563, 250}, /* foreman */
    {9571, 11}, /* format */
    {9578, 11}, /* format.com */
    {9589, 127}, /* fossil */
    {9596, 110}, /* fossil clean */
    {9609, 110}, /* fossil extras */
    {9623, 110}, /* fossil purge */
    {9636, 110}, /* fossil revert */
    {9650, 110}, /* fossil scrub */
    {9663, 110}, /* fossil undo */
    {9675, 66}, /* fping */
    {9681, 2}, /* free */
    {9686, 35}, /* freshclam */
    {9696, 16}, /* frpc */
    {9701, 264}, /* fsadm */
    {9707, 162}, /* fsarchiver */
    {9718, 84}, /* fsarchiver restfs */
    {9736, 231}, /* fsck */
    {9741, 231}, /* fsck-any */
    {9750, 265}, /* fsfreeze */
    {9759, 266}, /* fstrim */
    {9766, 267}, /* ftp */
    {9770, 13}, /* ftpget */
    {9777, 268}, /* fuser */
    {9783, 24}, /* fusermount */
    {9794, 269}, /* fw_setenv */
    {9804, 35}, /* fwupdmgr */
    {9813, 270}, /* fwupdmgr downgrade */
    {9832, 270}, /* fwupdmgr install */
    {9849, 270}, /* fwupdmgr reinstall */
    {9868, 270}, /* fwupdmgr switch-branch */
    {9891, 28}, /* fzf */
    {9895, 51}, /* g++ */
    {9899, 81}, /* gawk */
    {9904, 51}, /* gcc */
    {9908, 46}, /* gcloud */
    {9915, 27}, /* gdb */
    {9919, 271}, /* gdbus */
    {9925, 272}, /* gdisk */
    {9931, 165}, /* gedit */
    {9937, 55}, /* gem */
    {9941, 129}, /* gem uninstall */
    {9955, 136}, /* gem yank */
    {9964, 62}, /* genisoimage */
    {9976, 29}, /* getcap */
    {9983, 133}, /* getconf */
    {9991, 29}, /* getenforce */
    {10002, 133}, /* getent */
    {10009, 29}, /* getfacl */
    {10017, 38}, /* getfattr */
    {10026, 66}, /* getmac */
    {10033, 257}, /* getmail */
    {10041, 108}, /* getopts */
    {10049, 38}, /* getsebool */
    {10059, 46}, /* gh */
    {10062, 51}, /* ghc */
    {10066, 24}, /* gimp */
    {10071, 33}, /* gio */
    {10075, 273}, /* gio cat */
    {10083, 273}, /* gio info */
    {10092, 273}, /* gio list */
    {10101, 273}, /* gio mime */
    {10110, 274}, /* gio remove */
    {10121, 274}, /* gio trash */
    {10131, 273}, /* gio tree */
    {10140, 85}, /* gist */
    {10145, 275}, /* git */
    {10149, 276}, /* git bisect log */
    {10164, 277}, /* git bisect run */
    {10179, 276}, /* git bisect view */
    {10195, 278}, /* git branch */
    {10206, 279}, /* git checkout */
    {10219, 280}, /* git checkout-index */
    {10238, 281}, /* git clean */
    {10248, 282}, /* git config */
    {10259, 276}, /* git config --get */
    {10276, 276}, /* git config --list */
    {10294, 276}, /* git config -l */
    {10308, 276}, /* git config get */
    {10323, 276}, /* git config list */
    {10339, 283}, /* git diff */
    {10348, 284}, /* git fetch */
    {10358, 285}, /* git filter-branch */
    {10376, 285}, /* git filter-repo */
    {10392, 286}, /* git gc */
    {10399, 287}, /* git gc --prune */
    {10414, 276}, /* git lfs ls-files */
    {10431, 283}, /* git log */
    {10439, 276}, /* git notes list */
    {10454, 276}, /* git notes show */
    {10469, 287}, /* git prune */
    {10479, 288}, /* git push */
    {10488, 289}, /* git read-tree */
    {10502, 290}, /* git rebase */
    {10513, 283}, /* git reflog */
    {10524, 287}, /* git reflog delete */
    {10542, 287}, /* git reflog expire */
    {10560, 291}, /* git remote */
    {10571, 276}, /* git remote -v */
    {10585, 276}, /* git remote show */
    {10601, 292}, /* git reset */
    {10611, 293}, /* git restore */
    {10623, 294}, /* git rm */
    {10630, 283}, /* git show */
    {10639, 295}, /* git stash clear */
    {10655, 295}, /* git stash drop */
    {10670, 296}, /* git stash list */
    {10685, 296}, /* git stash show */
    {10700, 283}, /* git status */
    {10711, 297}, /* git submodule deinit */
    {10732, 277}, /* git submodule foreach */
    {10754, 276}, /* git submodule status */
    {10775, 298}, /* git switch */
    {10786, 299}, /* git tag */
    {10794, 300}, /* git update-ref */
    {10809, 276}, /* git worktree list */
    {10827, 297}, /* git worktree remove */
    {10847, 91}, /* git-filter-repo */
    {10863, 147}, /* gitlab-backup */
    {10877, 147}, /* gitlab-ctl */
    {10888, 147}, /* gitlab-rake */
    {10900, 301}, /* gksudo */
    {10907, 46}, /* glab */
    {10912, 72}, /* glances */
    {10920, 43}, /* gluster */
    {10928, 246}, /* glxinfo */
    {10936, 302}, /* gmake */
    {10942, 165}, /* gnome-open */
    {10953, 24}, /* gnome-screenshot */
    {10970, 156}, /* gnome-session-quit */
    {10989, 27}, /* gnome-terminal */
    {11004, 55}, /* go */
    {11007, 118}, /* go run */
    {11014, 51}, /* go-build */
    {11023, 12}, /* gobgp */
    {11029, 250}, /* god */
    {11033, 51}, /* gofmt */
    {11039, 67}, /* goldeneye */
    {11049, 24}, /* google-chrome */
    {11063, 44}, /* goose */
    {11069, 123}, /* gopass */
    {11076, 153}, /* gosu */
    {11081, 143}, /* gosu- */
    {11087, 122}, /* gotty */
    {11093, 193}, /* govc */
    {11098, 303}, /* gpasswd */
    {11106, 304}, /* gpg */
    {11110, 160}, /* gpg-card */
    {11119, 304}, /* gpg2 */
    {11124, 42}, /* gpgconf */
    {11132, 38}, /* gprof */
    {11138, 33}, /* gpt */
    {11142, 88}, /* gpt destroy */
    {11154, 51}, /* gradle */
    {11161, 125}, /* grep */
    {11166, 24}, /* grim */
    {11171, 17}, /* groovy */
    {11178, 36}, /* groupadd */
    {11187, 198}, /* groupdel */
    {11196, 305}, /* groupmod */
    {11205, 2}, /* groups */
    {11212, 139}, /* growisofs */
    {11222, 99}, /* growpart */
    {11231, 36}, /* grpconv */
    {11239, 306}, /* grpunconv */
    {11249, 35}, /* grub-editenv */
    {11262, 249}, /* grub-install */
    {11275, 35}, /* grub-mkconfig */
    {11289, 249}, /* grub2-install */
    {11303, 35}, /* grub2-mkconfig */
    {11318, 101}, /* grubby */
    {11325, 24}, /* gs */
    {11328, 122}, /* gs-netcat */
    {11338, 307}, /* gsed */
    {11343, 24}, /* gsettings */
    {11353, 194}, /* gsettings reset-recursively */
    {11381, 63}, /* gsql */
    {11386, 46}, /* gsutil */
    {11393, 111}, /* gtar */
    {11398, 17}, /* guile */
    {11404, 55}, /* guix */
    {11409, 308}, /* guix gc */
    {11417, 309}, /* guix package */
    {11430, 62}, /* gunzip */
    {11437, 124}, /* gzcat */
    {11443, 126}, /* gzip */
    {11448, 193}, /* ha-manager */
    {11459, 310}, /* hadoop */
    {11466, 311}, /* halt */
    {11471, 147}, /* harbor */
    {11478, 92}, /* hash */
    {11483, 24}, /* hashcat */
    {11491, 43}, /* hasura */
    {11498, 33}, /* hatch */
    {11504, 169}, /* hatch env */
    {11514, 119}, /* hatch run */
    {11524, 63}, /* hbase */
    {11530, 46}, /* hcloud */
    {11537, 310}, /* hdfs */
    {11542, 205}, /* hdiutil */
    {11550, 312}, /* hdparm */
    {11557, 125}, /* head */
    {11562, 163}, /* headscale */
    {11572, 175}, /* heaptrack */
    {11582, 313}, /* helm */
    {11587, 236}, /* helm del */
    {11596, 236}, /* helm delete */
    {11608, 314}, /* helm rollback */
    {11622, 236}, /* helm uninstall */
    {11637, 33}, /* helmfile */
    {11646, 166}, /* helmfile delete */
    {11662, 166}, /* helmfile destroy */
    {11679, 57}, /* help */
    {11684, 46}, /* heroku */
    {11691, 28}, /* hexdump */
    {11699, 24}, /* hey */
    {11703, 127}, /* hg */
    {11706, 315}, /* hg checkout */
    {11718, 315}, /* hg co */
    {11724, 128}, /* hg purge */
    {11733, 315}, /* hg revert */
    {11743, 128}, /* hg revert -C */
    {11756, 128}, /* hg rollback */
    {11768, 128}, /* hg strip */
    {11777, 315}, /* hg up */
    {11783, 128}, /* hg up -C */
    {11792, 315}, /* hg update */
    {11802, 128}, /* hg update -C */
    {11815, 316}, /* history */
    {11823, 63}, /* hive */
    {11828, 33}, /* homectl */
    {11836, 178}, /* homectl deactivate-all */
    {11859, 178}, /* homectl lock */
    {11872, 178}, /* homectl remove */
    {11887, 200}, /* host */
    {11892, 16}, /* hostapd-wpe */
    {11904, 66}, /* hostid */
    {11911, 65}, /* hostinfo */
    {11920, 317}, /* hostname */
    {11929, 318}, /* hostnamectl */
    {11941, 318}, /* hostnamectl hostname */
    {11962, 318}, /* hostnamectl status */
    {11981, 14}, /* hpacucli */
    {11990, 16}, /* hping */
    {11996, 16}, /* hping3 */
    {12003, 48}, /* hponcfg */
    {12011, 14}, /* hpssacli */
    {12020, 72}, /* htop */
    {12025, 36}, /* htpasswd */
    {12034, 13}, /* http */
    {12039, 190}, /* http-server */
    {12051, 190}, /* httpd */
    {12057, 13}, /* https */
    {12063, 51}, /* hugo */
    {12068, 67}, /* hulk */
    {12073, 319}, /* hwclock */
    {12081, 29}, /* hwinfo */
    {12088, 24}, /* hydra */
    {12094, 320}, /* hyperfine */
    {12104, 117}, /* i386 */
    {12109, 46}, /* ibmcloud */
    {12118, 38}, /* icdiff */
    {12125, 28}, /* iconv */
    {12131, 2}, /* id */
    {12134, 246}, /* identify */
    {12143, 321}, /* ifconfig */
    {12152, 322}, /* ifdown */
    {12159, 117}, /* ifne */
    {12164, 65}, /* ifstat */
    {12171, 72}, /* iftop */
    {12177, 323}, /* ifup */
    {12182, 48}, /* ilorest */
    {12190, 257}, /* imapsync */
    {12199, 24}, /* img2pdf */
    {12207, 250}, /* immortalctl */
    {12219, 63}, /* impala-shell */
    {12232, 24}, /* import */
    {12239, 27}, /* incron */
    {12246, 18}, /* incus */
    {12252, 324}, /* incus config delete */
    {12272, 324}, /* incus config unset */
    {12291, 325}, /* incus delete */
    {12304, 324}, /* incus image delete */
    {12323, 324}, /* incus image unset */
    {12341, 324}, /* incus network delete */
    {12362, 324}, /* incus network unset */
    {12382, 324}, /* incus profile delete */
    {12403, 324}, /* incus profile unset */
    {12423, 324}, /* incus project delete */
    {12444, 324}, /* incus project unset */
    {12464, 326}, /* incus restore */
    {12478, 327}, /* incus stop */
    {12489, 324}, /* incus storage delete */
    {12510, 324}, /* incus storage unset */
    {12530, 324}, /* incus storage volume delete */
    {12558, 159}, /* indent */
    {12565, 102}, /* inetd */
    {12571, 161}, /* influx */
    {12578, 328}, /* influx bucket delete */
    {12599, 328}, /* influx delete */
    {12613, 328}, /* influx org delete */
    {12631, 33}, /* influxd */
    {12639, 174}, /* influxd drop */
    {12652, 57}, /* info */
    {12657, 329}, /* init */
    {12662, 330}, /* initctl */
    {12670, 331}, /* initdb-force */
    {12683, 24}, /* inkscape */
    {12692, 27}, /* inotifywait */
    {12704, 332}, /* insmod */
    {12711, 333}, /* install */
    {12719, 38}, /* intel_gpu_top */
    {12733, 330}, /* invoke-rc.d */
    {12745, 29}, /* inxi */
    {12750, 86}, /* iocage */
    {12757, 143}, /* ionice */
    {12764, 46}, /* ionosctl */
    {12773, 29}, /* iostat */
    {12780, 72}, /* iotop */
    {12786, 334}, /* ip */
    {12789, 335}, /* ip a */
    {12794, 336}, /* ip a del */
    {12803, 336}, /* ip a delete */
    {12815, 337}, /* ip a flush */
    {12826, 335}, /* ip addr */
    {12834, 336}, /* ip addr del */
    {12846, 336}, /* ip addr delete */
    {12861, 337}, /* ip addr flush */
    {12875, 335}, /* ip address */
    {12886, 336}, /* ip address del */
    {12901, 336}, /* ip address delete */
    {12919, 337}, /* ip address flush */
    {12936, 335}, /* ip l */
    {12941, 338}, /* ip l del */
    {12950, 338}, /* ip l delete */
    {12962, 339}, /* ip l s */
    {12969, 340}, /* ip l s netns */
    {12982, 339}, /* ip l set */
    {12991, 340}, /* ip l set netns */
    {13006, 335}, /* ip link */
    {13014, 338}, /* ip link del */
    {13026, 338}, /* ip link delete */
    {13041, 339}, /* ip link s */
    {13051, 340}, /* ip link s netns */
    {13067, 339}, /* ip link set */
    {13079, 340}, /* ip link set netns */
    {13097, 335}, /* ip maddr */
    {13106, 335}, /* ip n */
    {13111, 64}, /* ip neigh */
    {13120, 335}, /* ip neighbour */
    {13133, 335}, /* ip netns */
    {13142, 341}, /* ip netns del */
    {13155, 341}, /* ip netns delete */
    {13171, 342}, /* ip netns exec */
    {13185, 335}, /* ip nexthop */
    {13196, 335}, /* ip r */
    {13201, 343}, /* ip r add */
    {13210, 343}, /* ip r change */
    {13222, 344}, /* ip r del */
    {13231, 344}, /* ip r delete */
    {13243, 345}, /* ip r flush */
    {13254, 343}, /* ip r replace */
    {13267, 335}, /* ip ro */
    {13273, 343}, /* ip ro add */
    {13283, 343}, /* ip ro change */
    {13296, 344}, /* ip ro del */
    {13306, 344}, /* ip ro delete */
    {13319, 345}, /* ip ro flush */
    {13331, 343}, /* ip ro replace */
    {13345, 335}, /* ip route */
    {13354, 343}, /* ip route add */
    {13367, 343}, /* ip route change */
    {13383, 344}, /* ip route del */
    {13396, 344}, /* ip route delete */
    {13412, 345}, /* ip route flush */
    {13427, 343}, /* ip route replace */
    {13444, 335}, /* ip rule */
    {13452, 346}, /* ip rule add */
    {13464, 335}, /* ip token */
    {13473, 335}, /* ip tunnel */
    {13483, 335}, /* ip tuntap */
    {13493, 68}, /* ip6tables */
    {13503, 347}, /* ip6tables-restore */
    {13521, 348}, /* ip6tables-save */
    {13536, 349}, /* ipa */
    {13540, 350}, /* ipa group-del */
    {13554, 350}, /* ipa host-del */
    {13567, 350}, /* ipa user-del */
    {13580, 350}, /* ipa user-disable */
    {13597, 80}, /* ipcalc */
    {13604, 29}, /* ipcs */
    {13609, 66}, /* iperf */
    {13615, 66}, /* iperf3 */
    {13622, 351}, /* ipf */
    {13626, 33}, /* ipfs */
    {13631, 85}, /* ipfs add */
    {13640, 351}, /* ipfw */
    {13645, 352}, /* ipmitool */
    {13654, 163}, /* ipsec */
    {13660, 353}, /* ipset */
    {13666, 354}, /* ipset destroy */
    {13680, 354}, /* ipset flush */
    {13692, 80}, /* ipset-list */
    {13703, 68}, /* iptables */
    {13712, 68}, /* iptables-legacy */
    {13728, 347}, /* iptables-legacy-restore */
    {13752, 68}, /* iptables-nft */
    {13765, 347}, /* iptables-nft-restore */
    {13786, 347}, /* iptables-restore */
    {13803, 348}, /* iptables-save */
    {13817, 65}, /* iptraf */
    {13824, 354}, /* ipvsadm */
    {13832, 17}, /* ipython */
    {13840, 355}, /* iscsiadm */
    {13849, 84}, /* isodumper */
    {13859, 161}, /* isql */
    {13864, 63}, /* isql-fb */
    {13872, 33}, /* istioctl */
    {13881, 166}, /* istioctl uninstall */
    {13900, 257}, /* isync */
    {13906, 356}, /* iw */
    {13909, 80}, /* iw-list */
    {13917, 357}, /* iwconfig */
    {13926, 171}, /* iwctl */
    {13932, 80}, /* iwlist */
    {13939, 85}, /* ix */
    {13942, 86}, /* jail */
    {13947, 51}, /* java */
    {13952, 51}, /* javac */
    {13958, 51}, /* jekyll */
    {13965, 51}, /* jest */
    {13970, 251}, /* jffs2reset */
    {13981, 127}, /* jj */
    {13984, 128}, /* jj abandon */
    {13995, 133}, /* jobs */
    {14000, 165}, /* joe */
    {14004, 24}, /* john */
    {14009, 28}, /* join */
    {14014, 358}, /* journalctl */
    {14025, 28}, /* jq */
    {14028, 46}, /* juju */
    {14033, 33}, /* juliaup */
    {14041, 109}, /* juliaup self uninstall */
    {14064, 51}, /* just */
    {14069, 33}, /* k0s */
    {14073, 132}, /* k0s reset */
    {14083, 33}, /* k3d */
    {14087, 236}, /* k3d cluster delete */
    {14106, 313}, /* k3s */
    {14110, 359}, /* k3s kubectl delete */
    {14129, 359}, /* k3s kubectl drain */
    {14147, 132}, /* k3s-agent-uninstall.sh */
    {14170, 132}, /* k3s-killall.sh */
    {14185, 132}, /* k3s-uninstall.sh */
    {14202, 313}, /* k9s */
    {14206, 360}, /* kadmin */
    {14213, 360}, /* kadmin.local */
    {14226, 43}, /* kafka-consumer-groups */
    {14248, 43}, /* kafka-consumer-groups.sh */
    {14273, 361}, /* kafka-delete-records */
    {14294, 361}, /* kafka-delete-records.sh */
    {14318, 361}, /* kafka-server-stop.sh */
    {14339, 361}, /* kafka-storage */
    {14353, 361}, /* kafka-storage.sh */
    {14370, 361}, /* kafka-streams-application-reset */
    {14402, 361}, /* kafka-streams-application-reset.sh */
    {14437, 173}, /* kafka-topics */
    {14450, 174}, /* kafka-topics --delete */
    {14472, 46}, /* kamal */
    {14478, 47}, /* kamal remove */
    {14491, 165}, /* kate */
    {14496, 85}, /* kcat */
    {14501, 33}, /* kdb5_util */
    {14511, 178}, /* kdb5_util destroy */
    {14529, 178}, /* kdb5_util load */
    {14544, 34}, /* kdestroy */
    {14553, 301}, /* kdesudo */
    {14561, 101}, /* kernel-install */
    {14576, 101}, /* kernelstub */
    {14587, 362}, /* kexec */
    {14593, 123}, /* keyctl */
    {14600, 140}, /* keytool */
    {14608, 363}, /* kill */
    {14613, 364}, /* killall */
    {14621, 365}, /* killall5 */
    {14630, 33}, /* kind */
    {14635, 236}, /* kind delete */
    {14647, 27}, /* kitty */
    {14653, 332}, /* kmod */
    {14658, 44}, /* knex */
    {14663, 33}, /* knife */
    {14669, 366}, /* knife ssh */
    {14679, 367}, /* knife winrm */
    {14691, 27}, /* konsole */
    {14699, 74}, /* kopia */
    {14705, 75}, /* kopia repository disconnect */
    {14733, 75}, /* kopia snapshot delete */
    {14755, 75}, /* kopia snapshot expire */
    {14777, 33}, /* kops */
    {14782, 166}, /* kops delete */
    {14794, 99}, /* kpartx */
    {14801, 102}, /* krfb */
    {14806, 70}, /* ksh */
    {14810, 63}, /* ksql */
    {14815, 33}, /* kubeadm */
    {14823, 236}, /* kubeadm reset */
    {14837, 313}, /* kubectl */
    {14845, 368}, /* kubectl apply */
    {14859, 369}, /* kubectl config delete-cluster */
    {14889, 369}, /* kubectl config delete-context */
    {14919, 369}, /* kubectl config delete-user */
    {14946, 370}, /* kubectl config rename-context */
    {14976, 370}, /* kubectl config set */
    {14995, 370}, /* kubectl config set-cluster */
    {15022, 370}, /* kubectl config set-context */
    {15049, 370}, /* kubectl config set-credentials */
    {15080, 369}, /* kubectl config unset */
    {15101, 370}, /* kubectl config use-context */
    {15128, 371}, /* kubectl cordon */
    {15143, 31}, /* kubectl cp */
    {15154, 372}, /* kubectl create clusterrolebinding */
    {15188, 372}, /* kubectl create rolebinding */
    {15215, 373}, /* kubectl debug */
    {15229, 374}, /* kubectl delete */
    {15244, 371}, /* kubectl drain */
    {15258, 132}, /* kubectl evict */
    {15272, 222}, /* kubectl exec */
    {15285, 375}, /* kubectl patch */
    {15299, 376}, /* kubectl replace */
    {15315, 314}, /* kubectl rollout undo */
    {15336, 373}, /* kubectl run */
    {15348, 377}, /* kubectl scale */
    {15362, 378}, /* kubectl taint */
    {15376, 132}, /* kubectl-ceph */
    {15389, 313}, /* kubectx */
    {15397, 33}, /* kubefed */
    {15405, 166}, /* kubefed unjoin */
    {15420, 313}, /* kubens */
    {15427, 24}, /* kwriteconfig5 */
    {15441, 202}, /* la */
    {15444, 24}, /* lame */
    {15449, 133}, /* last */
    {15454, 133}, /* lastb */
    {15460, 379}, /* lastlog */
    {15468, 51}, /* latex */
    {15474, 330}, /* launchctl */
    {15484, 51}, /* ld */
    {15487, 350}, /* ldapdelete */
    {15498, 34}, /* ldapmodrdn-any */
    {15513, 80}, /* ldapsearch */
    {15524, 35}, /* ldconfig */
    {15533, 57}, /* ldd */
    {15537, 380}, /* less */
    {15542, 133}, /* let */
    {15546, 165}, /* lf */
    {15549, 381}, /* lftp */
    {15554, 178}, /* lgroupdel */
    {15564, 24}, /* libreoffice */
    {15576, 51}, /* libtool */
    {15584, 16}, /* ligolo */
    {15591, 101}, /* lilo */
    {15596, 18}, /* limactl */
    {15604, 326}, /* limactl delete */
    {15619, 326}, /* limactl factory-reset */
    {15641, 33}, /* linkerd */
    {15649, 166}, /* linkerd uninstall */
    {15667, 237}, /* links */
    {15673, 237}, /* links2 */
    {15680, 46}, /* linode-cli */
    {15691, 117}, /* linux32 */
    {15699, 117}, /* linux64 */
    {15707, 44}, /* liquibase */
    {15717, 63}, /* litecli */
    {15725, 190}, /* live-server */
    {15737, 202}, /* ll */
    {15740, 96}, /* llcancel */
    {15749, 27}, /* lldb */
    {15754, 80}, /* lldpctl */
    {15762, 382}, /* ln */
    {15765, 77}, /* lnav */
    {15770, 155}, /* loadkeys */
    {15779, 38}, /* loc */
    {15783, 197}, /* local */
    {15789, 133}, /* locale */
    {15796, 35}, /* locale-gen */
    {15807, 318}, /* localectl */
    {15817, 318}, /* localectl list-keymaps */
    {15840, 318}, /* localectl list-locales */
    {15863, 318}, /* localectl status */
    {15880, 24}, /* localepurge */
    {15892, 202}, /* locate */
    {15899, 383}, /* logger */
    {15906, 318}, /* loginctl */
    {15915, 384}, /* loginctl halt */
    {15929, 385}, /* loginctl kill-session */
    {15951, 385}, /* loginctl kill-user */
    {15970, 318}, /* loginctl list-sessions */
    {15993, 318}, /* loginctl list-users */
    {16013, 384}, /* loginctl poweroff */
    {16031, 384}, /* loginctl reboot */
    {16047, 318}, /* loginctl session-status */
    {16071, 318}, /* loginctl show-session */
    {16093, 385}, /* loginctl terminate-seat */
    {16117, 385}, /* loginctl terminate-session */
    {16144, 385}, /* loginctl terminate-user */
    {16168, 318}, /* loginctl user-status */
    {16189, 92}, /* logout */
    {16196, 65}, /* logread */
    {16204, 386}, /* logrotate */
    {16214, 386}, /* logsave */
    {16222, 28}, /* lolcat */
    {16229, 33}, /* longhornctl */
    {16241, 132}, /* longhornctl delete */
    {16260, 28}, /* look */
    {16265, 99}, /* losetup */
    {16273, 188}, /* lp */
    {16276, 387}, /* lpadmin */
    {16284, 123}, /* lpass */
    {16290, 388}, /* lpinfo */
    {16297, 389}, /* lpoptions */
    {16307, 388}, /* lpq */
    {16311, 188}, /* lpr */
    {16315, 134}, /* lprm */
    {16320, 388}, /* lpstat */
    {16327, 126}, /* lrzip */
    {16333, 202}, /* ls */
    {16336, 390}, /* lsar */
    {16341, 29}, /* lsattr */
    {16348, 38}, /* lsb */
    {16352, 65}, /* lsb_release */
    {16364, 29}, /* lsblk */
    {16370, 29}, /* lscpu */
    {16376, 202}, /* lsd */
    {16380, 38}, /* lsfd */
    {16385, 29}, /* lshw */
    {16390, 29}, /* lsinitramfs */
    {16402, 29}, /* lsipc */
    {16408, 38}, /* lsirq */
    {16414, 38}, /* lslocks */
    {16422, 38}, /* lslogins */
    {16431, 38}, /* lsmem */
    {16437, 29}, /* lsmod */
    {16443, 29}, /* lsns */
    {16448, 391}, /* lsof */
    {16453, 29}, /* lspci */
    {16459, 57}, /* lstopo */
    {16466, 29}, /* lsusb */
    {16472, 27}, /* ltrace */
    {16479, 17}, /* lua */
    {16483, 17}, /* luajit */
    {16490, 55}, /* luarocks */
    {16499, 392}, /* luarocks purge */
    {16514, 160}, /* luksmeta */
    {16523, 178}, /* luserdel */
    {16532, 393}, /* lvchange */
    {16541, 393}, /* lvconvert */
    {16551, 393}, /* lvcreate */
    {16560, 394}, /* lvdisplay */
    {16570, 393}, /* lvextend */
    {16579, 395}, /* lvm */
    {16583, 87}, /* lvmvdo */
    {16590, 396}, /* lvreduce */
    {16599, 397}, /* lvremove */
    {16608, 393}, /* lvrename */
    {16617, 398}, /* lvresize */
    {16626, 394}, /* lvs */
    {16630, 394}, /* lvscan */
    {16637, 13}, /* lwp-download */
    {16650, 13}, /* lwp-request */
    {16662, 18}, /* lxc */
    {16666, 324}, /* lxc config delete */
    {16684, 324}, /* lxc config unset */
    {16701, 325}, /* lxc delete */
    {16712, 222}, /* lxc exec */
    {16721, 324}, /* lxc image delete */
    {16738, 324}, /* lxc image unset */
    {16754, 324}, /* lxc network delete */
    {16773, 324}, /* lxc network unset */
    {16791, 324}, /* lxc profile delete */
    {16810, 324}, /* lxc profile unset */
    {16828, 324}, /* lxc project delete */
    {16847, 324}, /* lxc project unset */
    {16865, 326}, /* lxc restore */
    {16877, 327}, /* lxc stop */
    {16886, 324}, /* lxc storage delete */
    {16905, 324}, /* lxc storage unset */
    {16923, 324}, /* lxc storage volume delete */
    {16949, 27}, /* lxc-attach */
    {16960, 325}, /* lxc-destroy */
    {16972, 27}, /* lxc-execute */
    {16984, 24}, /* lynis */
    {16990, 237}, /* lynx */
    {16995, 62}, /* lz4 */
    {16999, 124}, /* lz4cat */
    {17006, 126}, /* lzma */
    {17011, 126}, /* lzop */
    {17016, 159}, /* m4 */
    {17019, 323}, /* macchanger */
    {17030, 27}, /* machinectl */
    {17041, 86}, /* machinectl poweroff */
    {17061, 86}, /* machinectl remove */
    {17079, 86}, /* machinectl terminate */
    {17100, 67}, /* macof */
    {17106, 43}, /* magento */
    {17114, 181}, /* magic-wormhole */
    {17129, 24}, /* magick */
    {17136, 85}, /* magnet-share */
    {17149, 181}, /* mail */
    {17154, 226}, /* mailq */
    {17160, 399}, /* mailutil */
    {17169, 24}, /* mailx */
    {17175, 24}, /* maim */
    {17180, 302}, /* make */
    {17185, 87}, /* make-bcache */
    {17197, 42}, /* makepasswd */
    {17208, 55}, /* mamba */
    {17214, 169}, /* mamba env */
    {17224, 170}, /* mamba env remove */
    {17241, 400}, /* man */
    {17245, 401}, /* manage.py */
    {17255, 402}, /* mapfile */
    {17263, 161}, /* mariadb */
    {17271, 66}, /* masscan */
    {17279, 156}, /* mate-session-save */
    {17297, 81}, /* mawk */
    {17302, 257}, /* mbsync */
    {17309, 46}, /* mc */
    {17312, 43}, /* mc-admin */
    {17321, 181}, /* mc-cp */
    {17327, 165}, /* mcedit */
    {17334, 403}, /* mcflush */
    {17342, 63}, /* mclient */
    {17350, 82}, /* md5sum */
    {17357, 404}, /* mdadm */
    {17363, 67}, /* mdk3 */
    {17368, 67}, /* mdk4 */
    {17373, 246}, /* mediainfo */
    {17383, 16}, /* medusa */
    {17390, 14}, /* megacli */
    {17398, 14}, /* megacli64 */
    {17408, 14}, /* megasasctl */
    {17419, 403}, /* memcflush */
    {17429, 403}, /* memcrm */
    {17436, 95}, /* mergerfs */
    {17445, 405}, /* mesg */
    {17450, 51}, /* meson */
    {17456, 406}, /* mformat */
    {17464, 165}, /* micro */
    {17470, 209}, /* microdnf */
    {17479, 56}, /* microdnf remove */
    {17495, 33}, /* microk8s */
    {17504, 359}, /* microk8s kubectl delete */
    {17528, 359}, /* microk8s kubectl drain */
    {17551, 132}, /* microk8s reset */
    {17566, 33}, /* microk8s.kubectl */
    {17583, 359}, /* microk8s.kubectl delete */
    {17607, 359}, /* microk8s.kubectl drain */
    {17630, 33}, /* micromamba */
    {17641, 170}, /* micromamba env remove */
    {17663, 28}, /* miller */
    {17670, 16}, /* mimikatz */
    {17679, 313}, /* minikube */
    {17688, 236}, /* minikube delete */
    {17704, 359}, /* minikube kubectl delete */
    {17728, 359}, /* minikube kubectl drain */
    {17751, 190}, /* miniserve */
    {17761, 28}, /* ministat */
    {17770, 84}, /* mintstick */
    {17780, 33}, /* mise */
    {17785, 119}, /* mise exec */
    {17795, 67}, /* mitm6 */
    {17801, 44}, /* mix */
    {17805, 407}, /* mkdir */
    {17811, 51}, /* mkdocs */
    {17818, 408}, /* mkdosfs */
    {17826, 409}, /* mke2fs */
    {17833, 408}, /* mkexfatfs */
    {17843, 407}, /* mkfifo */
    {17850, 408}, /* mkfs */
    {17855, 408}, /* mkfs-any */
    {17864, 410}, /* mkfs.bcachefs */
    {17878, 408}, /* mkfs.btrfs */
    {17889, 410}, /* mkfs.cramfs */
    {17901, 410}, /* mkfs.exfat */
    {17912, 409}, /* mkfs.ext2 */
    {17922, 409}, /* mkfs.ext3 */
    {17932, 409}, /* mkfs.ext4 */
    {17942, 408}, /* mkfs.f2fs */
    {17952, 410}, /* mkfs.gfs2 */
    {17962, 410}, /* mkfs.jffs2 */
    {17973, 410}, /* mkfs.jfs */
    {17982, 410}, /* mkfs.minix */
    {17993, 410}, /* mkfs.nilfs2 */
    {18005, 410}, /* mkfs.ntfs */
    {18015, 410}, /* mkfs.ocfs2 */
    {18026, 410}, /* mkfs.reiser4 */
    {18039, 410}, /* mkfs.ubifs */
    {18050, 410}, /* mkfs.vfat */
    {18060, 35}, /* mkinitcpio */
    {18071, 62}, /* mkisofs */
    {18079, 407}, /* mknod */
    {18085, 408}, /* mkntfs */
    {18092, 42}, /* mkpasswd */
    {18101, 408}, /* mkreiserfs */
    {18112, 70}, /* mksh */
    {18117, 62}, /* mksquashfs */
    {18128, 408}, /* mkswap */
    {18135, 411}, /* mktemp */
    {18142, 408}, /* mkudffs */
    {18150, 399}, /* mlist */
    {18156, 202}, /* mlocate */
    {18164, 28}, /* mlr */
    {18168, 65}, /* modinfo */
    {18176, 412}, /* modprobe */
    {18185, 24}, /* mogrify */
    {18193, 101}, /* mokutil */
    {18201, 63}, /* monetdb */
    {18209, 161}, /* mongo */
    {18215, 413}, /* mongodump */
    {18225, 174}, /* mongodump-drop */
    {18240, 413}, /* mongoexport */
    {18252, 414}, /* mongorestore */
    {18265, 161}, /* mongosh */
    {18273, 106}, /* mongosh-drop */
    {18286, 413}, /* mongostat */
    {18296, 250}, /* monit */
    {18302, 250}, /* monitctl */
    {18311, 380}, /* more */
    {18316, 79}, /* mosh */
    {18321, 27}, /* mosh-server */
    {18333, 85}, /* mosquitto_pub */
    {18347, 28}, /* most */
    {18352, 415}, /* mount */
    {18358, 29}, /* mountpoint */
    {18369, 165}, /* mousepad */
    {18378, 416}, /* mpack */
    {18384, 24}, /* mplayer */
    {18392, 257}, /* mpop */
    {18397, 29}, /* mpstat */
    {18404, 24}, /* mpv */
    {18408, 16}, /* msfconsole */
    {18419, 16}, /* msfvenom */
    {18428, 399}, /* mshow */
    {18434, 181}, /* msmtp */
    {18440, 63}, /* mssql-cli */
    {18450, 142}, /* mtd */
    {18454, 22}, /* mtd erase */
    {18464, 22}, /* mtd write */
    {18474, 142}, /* mtd_debug */
    {18484, 22}, /* mtd_debug erase */
    {18500, 22}, /* mtd_debug write */
    {18516, 200}, /* mtr */
    {18520, 163}, /* mullvad */
    {18528, 18}, /* multipass */
    {18538, 325}, /* multipass delete */
    {18555, 417}, /* multipass exec */
    {18570, 325}, /* multipass purge */
    {18586, 326}, /* multipass restore */
    {18604, 33}, /* multipath */
    {18614, 87}, /* multipath -F */
    {18627, 164}, /* mussh */
    {18633, 181}, /* mutt */
    {18638, 418}, /* mv */
    {18641, 14}, /* mvcli */
    {18647, 51}, /* mvn */
    {18651, 63}, /* mycli */
    {18657, 51}, /* mypy */
    {18662, 161}, /* mysql */
    {18668, 63}, /* mysql8 */
    {18675, 331}, /* mysql_secure_installation-reset */
    {18707, 173}, /* mysqladmin */
    {18718, 174}, /* mysqladmin drop */
    {18734, 174}, /* mysqladmin shutdown */
    {18754, 413}, /* mysqldump */
    {18764, 414}, /* mysqlimport */
    {18776, 161}, /* mysqlsh */
    {18784, 58}, /* nala */
    {18789, 60}, /* nala remove */
    {18801, 38}, /* namei */
    {18807, 22}, /* nandwrite */
    {18817, 165}, /* nano */
    {18822, 43}, /* nats */
    {18827, 85}, /* nats pub */
    {18836, 81}, /* nawk */
    {18841, 419}, /* nc */
    {18844, 419}, /* ncat */
    {18849, 29}, /* ncdu */
    {18854, 13}, /* ncftpget */
    {18863, 163}, /* nebula */
    {18870, 57}, /* needrestart */
    {18882, 57}, /* needs-restarting */
    {18899, 43}, /* neo4j-admin */
    {18911, 72}, /* neofetch */
    {18920, 211}, /* nerdctl */
    {18928, 217}, /* nerdctl compose down */
    {18949, 215}, /* nerdctl container prune */
    {18973, 222}, /* nerdctl exec */
    {18986, 115}, /* nerdctl rm */
    {18997, 116}, /* nerdctl rmi */
    {19009, 221}, /* nerdctl run */
    {19021, 215}, /* nerdctl system prune */
    {19042, 215}, /* nerdctl volume prune */
    {19063, 225}, /* nerdctl volume rm */
    {19081, 89}, /* net */
    {19085, 34}, /* net ads leave */
    {19099, 12}, /* net commit */
    {19110, 12}, /* net del */
    {19118, 34}, /* net group delete */
    {19135, 34}, /* net user delete */
    {19151, 89}, /* net.exe */
    {19159, 163}, /* netbird */
    {19167, 419}, /* netcat */
    {19174, 163}, /* netclient */
    {19184, 16}, /* netexec */
    {19192, 53}, /* netfilter-persistent */
    {19213, 72}, /* nethogs */
    {19221, 46}, /* netlify */
    {19229, 100}, /* netplan */
    {19237, 420}, /* netsh */
    {19243, 65}, /* netstat */
    {19251, 421}, /* networkctl */
    {19262, 187}, /* networksetup */
    {19275, 226}, /* newaliases */
    {19286, 408}, /* newfs */
    {19292, 410}, /* newfs_apfs */
    {19303, 410}, /* newfs_exfat */
    {19315, 410}, /* newfs_hfs */
    {19325, 410}, /* newfs_msdos */
    {19337, 410}, /* newfs_ufs */
    {19347, 36}, /* newgidmap */
    {19357, 422}, /* newgrp */
    {19364, 152}, /* newusers */
    {19373, 147}, /* nexus */
    {19379, 423}, /* nft */
    {19383, 424}, /* nft delete chain */
    {19400, 424}, /* nft delete ruleset */
    {19419, 424}, /* nft delete table */
    {19436, 424}, /* nft destroy */
    {19448, 424}, /* nft flush */
    {19458, 348}, /* nft-list */
    {19467, 425}, /* nginx */
    {19473, 66}, /* ngrep */
    {19479, 33}, /* ngrok */
    {19485, 102}, /* ngrok tcp */
    {19495, 143}, /* nice */
    {19500, 51}, /* ninja */
    {19506, 160}, /* nitropy */
    {19514, 55}, /* nix */
    {19518, 119}, /* nix run */
    {19526, 308}, /* nix store */
    {19536, 308}, /* nix-collect-garbage */
    {19556, 426}, /* nix-env */
    {19564, 109}, /* nix-env --delete-generations */
    {19593, 24}, /* nix-shell */
    {19603, 159}, /* nkf */
    {19607, 28}, /* nl */
    {19610, 66}, /* nload */
    {19616, 57}, /* nm */
    {19619, 66}, /* nmap */
    {19624, 80}, /* nmblookup */
    {19634, 427}, /* nmcli */
    {19640, 428}, /* nmcli c del */
    {19652, 428}, /* nmcli c delete */
    {19667, 429}, /* nmcli c down */
    {19680, 430}, /* nmcli c mod */
    {19692, 430}, /* nmcli c modify */
    {19707, 428}, /* nmcli con del */
    {19721, 428}, /* nmcli con delete */
    {19738, 429}, /* nmcli con down */
    {19753, 430}, /* nmcli con mod */
    {19767, 430}, /* nmcli con modify */
    {19784, 428}, /* nmcli connection del */
    {19805, 428}, /* nmcli connection delete */
    {19829, 429}, /* nmcli connection down */
    {19851, 430}, /* nmcli connection mod */
    {19872, 430}, /* nmcli connection modify */
    {19896, 431}, /* nmcli d delete */
    {19911, 431}, /* nmcli d disconnect */
    {19930, 431}, /* nmcli d down */
    {19943, 431}, /* nmcli dev delete */
    {19960, 431}, /* nmcli dev disconnect */
    {19981, 431}, /* nmcli dev down */
    {19996, 431}, /* nmcli device delete */
    {20016, 431}, /* nmcli device disconnect */
    {20040, 431}, /* nmcli device down */
    {20058, 432}, /* nmcli n off */
    {20070, 432}, /* nmcli networking off */
    {20091, 433}, /* nmcli r all off */
    {20107, 433}, /* nmcli r wifi off */
    {20124, 433}, /* nmcli r wwan off */
    {20141, 433}, /* nmcli radio all off */
    {20161, 433}, /* nmcli radio wifi off */
    {20182, 433}, /* nmcli radio wwan off */
    {20203, 100}, /* nmtui */
    {20209, 165}, /* nnn */
    {20213, 117}, /* nocorrect */
    {20223, 17}, /* node */
    {20228, 17}, /* nodejs */
    {20235, 173}, /* nodetool */
    {20244, 434}, /* nodetool assassinate */
    {20265, 434}, /* nodetool clearsnapshot */
    {20288, 434}, /* nodetool decommission */
    {20310, 434}, /* nodetool disablebinary */
    {20333, 434}, /* nodetool disablegossip */
    {20356, 434}, /* nodetool drain */
    {20371, 434}, /* nodetool removenode */
    {20391, 434}, /* nodetool resetlocalschema */
    {20417, 434}, /* nodetool stopdaemon */
    {20437, 434}, /* nodetool truncatehints */
    {20460, 117}, /* noglob */
    {20467, 117}, /* nohup */
    {20473, 46}, /* nomad */
    {20479, 163}, /* nordvpn */
    {20487, 405}, /* notify-send */
    {20499, 33}, /* notmuch */
    {20507, 399}, /* notmuch count */
    {20521, 399}, /* notmuch search */
    {20536, 399}, /* notmuch show */
    {20549, 46}, /* nova */
    {20554, 33}, /* now */
    {20558, 47}, /* now rm */
    {20565, 51}, /* nox */
    {20569, 55}, /* npm */
    {20573, 435}, /* npm audit fix */
    {20587, 136}, /* npm deprecate */
    {20601, 119}, /* npm exec */
    {20610, 129}, /* npm uninstall */
    {20624, 136}, /* npm unpublish */
    {20638, 2}, /* nproc */
    {20644, 119}, /* npx */
    {20648, 27}, /* nq */
    {20651, 436}, /* nsenter */
    {20659, 200}, /* nslookup */
    {20668, 43}, /* nsq_to_file */
    {20680, 250}, /* nssm */
    {20685, 65}, /* nstat */
    {20691, 162}, /* ntfsclone */
    {20701, 162}, /* ntfscp */
    {20708, 231}, /* ntfsfix */
    {20716, 264}, /* ntfsresize */
    {20727, 155}, /* ntpdate */
    {20735, 143}, /* numactl */
    {20743, 29}, /* numastat */
    {20752, 28}, /* numfmt */
    {20759, 33}, /* nv */
    {20762, 12}, /* nv unset */
    {20771, 246}, /* nvidia-smi */
    {20782, 132}, /* nvidia-uninstall */
    {20799, 244}, /* nvim */
    {20804, 55}, /* nvm */
    {20808, 142}, /* nvme */
    {20813, 437}, /* nvme delete-ns */
    {20828, 437}, /* nvme dsm */
    {20837, 437}, /* nvme format */
    {20849, 437}, /* nvme sanitize */
    {20863, 437}, /* nvme write */
    {20874, 437}, /* nvme write-uncor */
    {20891, 437}, /* nvme write-zeroes */
    {20909, 187}, /* nvram */
    {20915, 438}, /* nvram -c */
    {20924, 438}, /* nvram erase */
    {20936, 438}, /* nvram reset */
    {20948, 101}, /* nvram-any */
    {20958, 38}, /* nvtop */
    {20964, 88}, /* nwipe */
    {20970, 42}, /* oathtool */
    {20979, 57}, /* objdump */
    {20987, 46}, /* obsutil */
    {20995, 313}, /* oc */
    {20998, 439}, /* oc adm cordon */
    {21012, 132}, /* oc adm drain */
    {21025, 440}, /* oc adm policy add-cluster-role-to-group */
    {21065, 440}, /* oc adm policy add-cluster-role-to-user */
    {21104, 132}, /* oc adm prune */
    {21117, 132}, /* oc adm taint */
    {21130, 368}, /* oc apply */
    {21139, 31}, /* oc cp */
    {21145, 374}, /* oc delete */
    {21155, 222}, /* oc exec */
    {21163, 375}, /* oc patch */
    {21172, 377}, /* oc scale */
    {21181, 43}, /* occ */
    {21185, 46}, /* oci */
    {21189, 24}, /* ocrmypdf */
    {21198, 162}, /* ocs-sr */
    {21205, 28}, /* od */
    {21208, 43}, /* odoo */
    {21213, 257}, /* offlineimap */
    {21225, 24}, /* oggenc */
    {21232, 24}, /* okular */
    {21239, 48}, /* omconfig */
    {21248, 85}, /* onionshare-cli */
    {21263, 179}, /* oom */
    {21267, 123}, /* op */
    {21270, 119}, /* op run */
    {21277, 55}, /* opam */
    {21282, 129}, /* opam switch */
    {21294, 109}, /* opam switch remove */
    {21313, 40}, /* opatch */
    {21320, 165}, /* open */
    {21325, 441}, /* openssl */
    {21333, 46}, /* openstack */
    {21343, 181}, /* openvpn */
    {21351, 163}, /* openvpn3 */
    {21360, 155}, /* openvt */
    {21367, 55}, /* opkg */
    {21372, 56}, /* opkg remove */
    {21384, 147}, /* opscode */
    {21392, 52}, /* optirun */
    {21400, 164}, /* orsh */
    {21405, 17}, /* osascript */
    {21415, 63}, /* osql */
    {21420, 46}, /* ossutil */
    {21428, 193}, /* ovirt-shell */
    {21440, 442}, /* ovn-nbctl */
    {21450, 442}, /* ovn-sbctl */
    {21460, 442}, /* ovs-appctl */
    {21471, 442}, /* ovs-dpctl */
    {21481, 442}, /* ovs-ofctl */
    {21491, 443}, /* ovs-vsctl */
    {21501, 444}, /* ovs-vsctl --if-exists */
    {21523, 444}, /* ovs-vsctl del-br */
    {21540, 444}, /* ovs-vsctl del-controller */
    {21565, 444}, /* ovs-vsctl del-fail-mode */
    {21589, 444}, /* ovs-vsctl del-manager */
    {21611, 444}, /* ovs-vsctl del-port */
    {21630, 444}, /* ovs-vsctl del-ssl */
    {21648, 444}, /* ovs-vsctl emer-reset */
    {21669, 442}, /* ovsdb-client */
    {21682, 442}, /* ovsdb-tool */
    {21693, 445}, /* p4 */
    {21696, 1}, /* p7zip */
    {21702, 50}, /* packer */
    {21709, 446}, /* pacman */
    {21716, 24}, /* pactl */
    {21722, 78}, /* pam-auth-update */
    {21738, 26}, /* pam-config */
    {21749, 36}, /* pam_tally2 */
    {21760, 51}, /* pandoc */
    {21767, 24}, /* paplay */
    {21774, 447}, /* parallel */
    {21783, 164}, /* parallel-ssh */
    {21796, 84}, /* partclone */
    {21806, 448}, /* partclone.btrfs */
    {21822, 448}, /* partclone.dd */
    {21835, 84}, /* partclone.ext3 */
    {21850, 448}, /* partclone.ext4 */
    {21865, 84}, /* partclone.fat32 */
    {21881, 448}, /* partclone.ntfs */
    {21896, 448}, /* partclone.restore */
    {21914, 448}, /* partclone.vfat */
    {21929, 448}, /* partclone.xfs */
    {21943, 449}, /* parted */
    {21950, 162}, /* partimage */
    {21960, 99}, /* partprobe */
    {21970, 37}, /* partx */
    {21976, 42}, /* pass */
    {21981, 450}, /* pass cp */
    {21989, 451}, /* pass delete */
    {22001, 450}, /* pass edit */
    {22011, 42}, /* pass find */
    {22021, 450}, /* pass generate */
    {22035, 450}, /* pass git */
    {22044, 42}, /* pass grep */
    {22054, 450}, /* pass init */
    {22064, 450}, /* pass insert */
    {22076, 42}, /* pass ls */
    {22084, 450}, /* pass mv */
    {22092, 451}, /* pass remove */
    {22104, 451}, /* pass rm */
    {22112, 42}, /* pass show */
    {22122, 452}, /* passwd */
    {22129, 28}, /* paste */
    {22135, 85}, /* pastebinit */
    {22146, 453}, /* patch */
    {22152, 24}, /* pavucontrol */
    {22164, 130}, /* pax */
    {22168, 33}, /* pbm */
    {22172, 75}, /* pbm delete-backup */
    {22190, 126}, /* pbzip2 */
    {22197, 125}, /* pcregrep */
    {22206, 33}, /* pcs */
    {22210, 180}, /* pcs cluster */
    {22222, 180}, /* pcs node */
    {22231, 180}, /* pcs property */
    {22244, 180}, /* pcs resource */
    {22257, 180}, /* pcs stonith */
    {22269, 18}, /* pct */
    {22273, 326}, /* pct delsnapshot */
    {22289, 325}, /* pct destroy */
    {22301, 193}, /* pct restore */
    {22313, 326}, /* pct rollback */
    {22326, 20}, /* pct stop */
    {22335, 454}, /* pdbedit */
    {22343, 246}, /* pdffonts */
    {22352, 246}, /* pdfinfo */
    {22360, 51}, /* pdflatex */
    {22369, 24}, /* pdfseparate */
    {22381, 24}, /* pdftk */
    {22387, 24}, /* pdftotext */
    {22397, 24}, /* pdfunite */
    {22406, 33}, /* pdm */
    {22410, 119}, /* pdm run */
    {22418, 169}, /* pdm venv */
    {22427, 164}, /* pdsh */
    {22432, 14}, /* perccli */
    {22440, 14}, /* perccli64 */
    {22450, 33}, /* perf */
    {22455, 175}, /* perf record */
    {22467, 175}, /* perf stat */
    {22477, 175}, /* perf trace */
    {22488, 455}, /* perl */
    {22493, 250}, /* perp */
    {22498, 456}, /* pfctl */
    {22504, 28}, /* pg */
    {22507, 174}, /* pg_dropcluster */
    {22522, 413}, /* pg_dump */
    {22530, 413}, /* pg_dumpall */
    {22541, 413}, /* pg_isready */
    {22552, 331}, /* pg_resetwal */
    {22564, 414}, /* pg_restore */
    {22575, 331}, /* pg_rewind */
    {22585, 74}, /* pgbackrest */
    {22596, 75}, /* pgbackrest expire */
    {22614, 75}, /* pgbackrest stanza-delete */
    {22639, 413}, /* pgbench */
    {22647, 63}, /* pgcli */
    {22653, 457}, /* pgrep */
    {22659, 63}, /* phoenix-sqlline */
    {22675, 17}, /* php */
    {22679, 165}, /* pico */
    {22684, 457}, /* pidof */
    {22690, 29}, /* pidstat */
    {22698, 67}, /* pig.py */
    {22705, 126}, /* pigz */
    {22710, 33}, /* pijul */
    {22716, 110}, /* pijul reset */
    {22728, 110}, /* pijul unrecord */
    {22743, 38}, /* pinfo */
    {22749, 66}, /* ping */
    {22754, 66}, /* ping6 */
    {22760, 55}, /* pip */
    {22764, 458}, /* pip uninstall */
    {22778, 55}, /* pip3 */
    {22783, 458}, /* pip3 uninstall */
    {22798, 33}, /* pipenv */
    {22805, 169}, /* pipenv env */
    {22816, 143}, /* pipexec */
    {22824, 55}, /* pipx */
    {22829, 119}, /* pipx run */
    {22838, 392}, /* pipx uninstall-all */
    {22857, 459}, /* pivot_root */
    {22868, 160}, /* pkcs11-tool */
    {22880, 301}, /* pkexec */
    {22887, 55}, /* pkg */
    {22891, 56}, /* pkg delete */
    {22902, 56}, /* pkg remove */
    {22913, 55}, /* pkg_add */
    {22921, 56}, /* pkg_delete */
    {22932, 56}, /* pkg_remove */
    {22943, 56}, /* pkgrm */
    {22949, 364}, /* pkill */
    {22955, 24}, /* playerctl */
    {22965, 202}, /* plocate */
    {22973, 460}, /* pm-hibernate */
    {22986, 311}, /* pm-hibernate-never */
    {23005, 460}, /* pm-suspend */
    {23016, 33}, /* pm2 */
    {23020, 47}, /* pm2 kill */
    {23029, 72}, /* pmap */
    {23034, 187}, /* pmset */
    {23040, 193}, /* pmxcfs */
    {23047, 55}, /* pnpm */
    {23052, 119}, /* pnpm dlx */
    {23061, 119}, /* pnpm exec */
    {23071, 119}, /* pnpx */
    {23076, 211}, /* podman */
    {23083, 217}, /* podman compose down */
    {23103, 215}, /* podman container prune */
    {23126, 115}, /* podman container rm */
    {23146, 31}, /* podman cp */
    {23156, 222}, /* podman exec */
    {23168, 214}, /* podman image prune */
    {23187, 220}, /* podman kill */
    {23199, 225}, /* podman kube down */
    {23216, 86}, /* podman machine */
    {23231, 215}, /* podman pod prune */
    {23248, 115}, /* podman pod rm */
    {23262, 115}, /* podman rm */
    {23272, 116}, /* podman rmi */
    {23283, 221}, /* podman run */
    {23294, 220}, /* podman stop */
    {23306, 215}, /* podman system prune */
    {23326, 215}, /* podman system reset */
    {23346, 218}, /* podman unshare */
    {23361, 215}, /* podman volume prune */
    {23381, 225}, /* podman volume remove */
    {23402, 225}, /* podman volume rm */
    {23419, 33}, /* podman-compose */
    {23434, 217}, /* podman-compose down */
    {23454, 55}, /* poetry */
    {23461, 169}, /* poetry cache */
    {23474, 169}, /* poetry env */
    {23485, 119}, /* poetry run */
    {23496, 133}, /* popd */
    {23501, 55}, /* port */
    {23506, 55}, /* portage */
    {23514, 226}, /* postcat */
    {23522, 226}, /* postqueue */
    {23532, 226}, /* postsuper */
    {23542, 48}, /* powerman */
    {23551, 311}, /* poweroff */
    {23560, 72}, /* powertop */
    {23569, 28}, /* pr */
    {23572, 51}, /* pre-commit */
    {23583, 258}, /* prename */
    {23591, 63}, /* presto */
    {23598, 51}, /* prettier */
    {23607, 52}, /* primusrun */
    {23617, 461}, /* printenv */
    {23626, 462}, /* printf */
    {23633, 463}, /* prisma */
    {23640, 163}, /* pritunl-client */
    {23655, 86}, /* prlctl */
    {23662, 151}, /* prlimit */
    {23670, 27}, /* proot */
    {23676, 163}, /* protonvpn */
    {23686, 163}, /* protonvpn-cli */
    {23700, 74}, /* proxmox-backup-client */
    {23722, 75}, /* proxmox-backup-client forget */
    {23751, 75}, /* proxmox-backup-client prune */
    {23779, 193}, /* proxmox-backup-manager */
    {23802, 143}, /* proxychains */
    {23814, 143}, /* proxychains4 */
    {23827, 72}, /* prtstat */
    {23835, 457}, /* ps */
    {23838, 161}, /* psql */
    {23843, 164}, /* pssh */
    {23848, 72}, /* pstree */
    {23855, 13}, /* puf */
    {23859, 43}, /* pulsar-admin */
    {23872, 50}, /* pulumi */
    {23879, 33}, /* puppet */
    {23886, 464}, /* puppet resource */
    {23902, 138}, /* pushd */
    {23908, 41}, /* puttygen */
    {23917, 28}, /* pv */
    {23920, 393}, /* pvcreate */
    {23929, 394}, /* pvdisplay */
    {23939, 193}, /* pveceph */
    {23947, 193}, /* pvecm */
    {23953, 193}, /* pvesh */
    {23959, 193}, /* pvesm */
    {23965, 75}, /* pvesm free */
    {23976, 193}, /* pveum */
    {23982, 393}, /* pvmove */
    {23989, 397}, /* pvremove */
    {23998, 393}, /* pvresize */
    {24007, 394}, /* pvs */
    {24011, 394}, /* pvscan */
    {24018, 33}, /* pw */
    {24021, 178}, /* pw groupdel */
    {24033, 178}, /* pw userdel */
    {24044, 36}, /* pwconv */
    {24051, 465}, /* pwd */
    {24055, 72}, /* pwdx */
    {24060, 54}, /* pwgen */
    {24066, 42}, /* pwmake */
    {24073, 70}, /* pwsh */
    {24078, 306}, /* pwunconv */
    {24087, 55}, /* pyenv */
    {24093, 17}, /* pypy */
    {24098, 17}, /* pypy3 */
    {24104, 51}, /* pytest */
    {24111, 17}, /* python */
    {24118, 17}, /* python2 */
    {24126, 17}, /* python3 */
    {24134, 24}, /* qbittorrent-nox */
    {24150, 120}, /* qdbus */
    {24156, 96}, /* qdel */
    {24161, 18}, /* qemu-img */
    {24170, 466}, /* qemu-img commit */
    {24186, 466}, /* qemu-img convert */
    {24203, 466}, /* qemu-img create */
    {24219, 466}, /* qemu-img dd */
    {24231, 466}, /* qemu-img rebase */
    {24247, 466}, /* qemu-img resize */
    {24263, 467}, /* qemu-img snapshot */
    {24281, 18}, /* qemu-system-x86_64 */
    {24300, 18}, /* qm */
    {24303, 326}, /* qm delsnapshot */
    {24318, 325}, /* qm destroy */
    {24329, 20}, /* qm reset */
    {24338, 326}, /* qm rollback */
    {24350, 20}, /* qm stop */
    {24358, 326}, /* qm unlink */
    {24368, 326}, /* qm wait-destroy */
    {24384, 189}, /* qmHandle */
    {24393, 193}, /* qmrestore */
    {24403, 24}, /* qpdf */
    {24408, 42}, /* qrencode */
    {24417, 29}, /* quota */
    {24423, 99}, /* quotacheck */
    {24434, 468}, /* quotaoff */
    {24443, 33}, /* rabbitmq-queues */
    {24459, 469}, /* rabbitmq-queues delete_member */
    {24489, 469}, /* rabbitmq-queues shrink */
    {24512, 43}, /* rabbitmqadmin */
    {24526, 173}, /* rabbitmqctl */
    {24538, 469}, /* rabbitmqctl clear_permissions */
    {24568, 469}, /* rabbitmqctl clear_policy */
    {24593, 469}, /* rabbitmqctl close_all_connections */
    {24627, 469}, /* rabbitmqctl delete_queue */
    {24652, 469}, /* rabbitmqctl delete_user */
    {24676, 469}, /* rabbitmqctl delete_vhost */
    {24701, 469}, /* rabbitmqctl force_reset */
    {24725, 469}, /* rabbitmqctl forget_cluster_node */
    {24757, 469}, /* rabbitmqctl purge_queue */
    {24781, 469}, /* rabbitmqctl reset */
    {24799, 469}, /* rabbitmqctl shutdown */
    {24820, 469}, /* rabbitmqctl stop */
    {24837, 469}, /* rabbitmqctl stop_app */
    {24858, 352}, /* racadm */
    {24865, 48}, /* racadm5 */
    {24873, 17}, /* racket */
    {24880, 38}, /* radeontop */
    {24890, 43}, /* rados */
    {24896, 93}, /* rails */
    {24902, 46}, /* railway */
    {24910, 47}, /* railway delete */
    {24925, 47}, /* railway down */
    {24938, 47}, /* railway unlink */
    {24953, 93}, /* rake */
    {24958, 46}, /* rancher */
    {24966, 166}, /* rancher rm */
    {24977, 165}, /* ranger */
    {24984, 470}, /* rar */
    {24988, 33}, /* rbackup */
    {24996, 75}, /* rbackup delete */
    {25011, 70}, /* rbash */
    {25017, 43}, /* rbd */
    {25021, 55}, /* rbenv */
    {25027, 250}, /* rc */
    {25030, 330}, /* rc-service */
    {25041, 65}, /* rc-status */
    {25051, 149}, /* rc-update */
    {25061, 330}, /* rcctl */
    {25067, 24}, /* rclone */
    {25074, 471}, /* rclone cleanup */
    {25089, 472}, /* rclone copy */
    {25101, 472}, /* rclone copyto */
    {25115, 471}, /* rclone delete */
    {25129, 472}, /* rclone move */
    {25141, 472}, /* rclone moveto */
    {25155, 471}, /* rclone purge */
    {25168, 472}, /* rclone rcat */
    {25180, 471}, /* rclone rmdirs */
    {25194, 471}, /* rclone sync */
    {25206, 10}, /* rd */
    {25209, 473}, /* rdiff-backup */
    {25222, 229}, /* rdiff-backup-any */
    {25239, 474}, /* read */
    {25244, 402}, /* readarray */
    {25254, 57}, /* readelf */
    {25262, 203}, /* readlink */
    {25271, 197}, /* readonly */
    {25280, 349}, /* realm */
    {25286, 350}, /* realm leave */
    {25298, 203}, /* realpath */
    {25307, 16}, /* reaver */
    {25314, 311}, /* reboot */
    {25321, 159}, /* recode */
    {25328, 48}, /* redfishtool */
    {25340, 475}, /* redis-cli */
    {25350, 24}, /* redshift */
    {25359, 89}, /* reg */
    {25363, 89}, /* reg.exe */
    {25371, 101}, /* reinstall-kernels */
    {25389, 231}, /* reiserfsck */
    {25400, 56}, /* removepkg */
    {25410, 258}, /* rename */
    {25417, 258}, /* rename.ul */
    {25427, 46}, /* render */
    {25434, 47}, /* render delete */
    {25448, 179}, /* renice */
    {25455, 29}, /* repquota */
    {25464, 405}, /* reset */
    {25470, 264}, /* resize.f2fs */
    {25482, 264}, /* resize2fs */
    {25492, 264}, /* resize4fs */
    {25502, 88}, /* resize_reiserfs */
    {25518, 37}, /* resizepart */
    {25529, 66}, /* resolvconf */
    {25540, 318}, /* resolvectl */
    {25551, 318}, /* resolvectl query */
    {25568, 318}, /* resolvectl statistics */
    {25590, 318}, /* resolvectl status */
    {25608, 200}, /* resolvectl-query */
    {25625, 16}, /* responder */
    {25635, 24}, /* restic */
    {25642, 103}, /* restic forget */
    {25656, 103}, /* restic prune */
    {25669, 476}, /* restic restore */
    {25684, 229}, /* restore */
    {25692, 477}, /* restorecon */
    {25703, 108}, /* return */
    {25710, 159}, /* rev */
    {25714, 48}, /* rf_power_reset.py */
    {25732, 478}, /* rfkill */
    {25739, 28}, /* rg */
    {25742, 15}, /* ri */
    {25745, 274}, /* rimraf */
    {25752, 33}, /* rke */
    {25756, 166}, /* rke remove */
    {25767, 132}, /* rke2-killall.sh */
    {25783, 132}, /* rke2-uninstall */
    {25798, 132}, /* rke2-uninstall.sh */
    {25816, 24}, /* rkhunter */
    {25825, 143}, /* rlwrap */
    {25832, 274}, /* rm */
    {25835, 40}, /* rman */
    {25840, 479}, /* rmdir */
    {25846, 480}, /* rmdir /S */
    {25855, 480}, /* rmdir /q */
    {25864, 480}, /* rmdir /s */
    {25873, 481}, /* rmmod */
    {25879, 15}, /* rni */
    {25883, 69}, /* rot13 */
    {25889, 482}, /* route */
    {25895, 80}, /* rpcinfo */
    {25903, 84}, /* rpi-imager */
    {25914, 483}, /* rpm */
    {25918, 33}, /* rpm-ostree */
    {25929, 56}, /* rpm-ostree uninstall */
    {25950, 130}, /* rpm2cpio */
    {25959, 57}, /* rpmquery */
    {25968, 27}, /* rr */
    {25971, 175}, /* rr record */
    {25981, 164}, /* rsh */
    {25985, 484}, /* rsync */
    {25991, 460}, /* rtcwake */
    {25999, 24}, /* rtorrent */
    {26008, 17}, /* ruby */
    {26013, 51}, /* ruff */
    {26018, 301}, /* run0 */
    {26023, 143}, /* runcon */
    {26030, 65}, /* runlevel */
    {26039, 250}, /* runsvdir */
    {26048, 485}, /* runuser */
    {26056, 51}, /* rustc */
    {26062, 51}, /* rustfmt */
    {26070, 74}, /* rustic */
    {26077, 75}, /* rustic forget */
    {26091, 75}, /* rustic prune */
    {26104, 55}, /* rustup */
    {26111, 109}, /* rustup self uninstall */
    {26133, 46}, /* s3cmd */
    {26139, 46}, /* s5cmd */
    {26145, 486}, /* s6-rc */
    {26151, 330}, /* s6-svc */
    {26158, 487}, /* s6-tcpserver */
    {26171, 488}, /* salt */
    {26176, 488}, /* salt-call */
    {26186, 489}, /* salt-key */
    {26195, 488}, /* salt-ssh */
    {26204, 46}, /* sam */
    {26208, 47}, /* sam delete */
    {26219, 349}, /* samba-tool */
    {26230, 350}, /* samba-tool computer delete */
    {26257, 350}, /* samba-tool computer disable */
    {26285, 34}, /* samba-tool dns del */
    {26304, 34}, /* samba-tool dns delete */
    {26326, 34}, /* samba-tool domain demote */
    {26351, 34}, /* samba-tool domain leave */
    {26375, 34}, /* samba-tool gpo del */
    {26394, 34}, /* samba-tool gpo delete */
    {26416, 350}, /* samba-tool group delete */
    {26440, 350}, /* samba-tool group disable */
    {26465, 34}, /* samba-tool ou del */
    {26483, 34}, /* samba-tool ou delete */
    {26504, 34}, /* samba-tool site del */
    {26524, 34}, /* samba-tool site delete */
    {26547, 34}, /* samba-tool spn del */
    {26566, 34}, /* samba-tool spn delete */
    {26588, 350}, /* samba-tool user delete */
    {26611, 350}, /* samba-tool user disable */
    {26635, 33}, /* samply */
    {26642, 175}, /* samply record */
    {26656, 27}, /* sandbox-exec */
    {26669, 29}, /* sar */
    {26673, 14}, /* sas2ircu */
    {26682, 14}, /* sas3ircu */
    {26691, 24}, /* say */
    {26695, 89}, /* sc */
    {26698, 89}, /* sc.exe */
    {26705, 17}, /* scala */
    {26711, 96}, /* scancel */
    {26719, 38}, /* scc */
    {26723, 27}, /* schroot */
    {26731, 89}, /* schtasks */
    {26740, 12}, /* scli */
    {26745, 33}, /* scontrol */
    {26754, 96}, /* scontrol shutdown */
    {26772, 490}, /* scp */
    {26776, 491}, /* screen */
    {26783, 72}, /* screenfetch */
    {26795, 492}, /* script */
    {26802, 24}, /* scrot */
    {26808, 97}, /* scrub */
    {26814, 187}, /* scutil */
    {26821, 46}, /* scw */
    {26825, 57}, /* sdiff */
    {26831, 99}, /* sdparm */
    {26838, 123}, /* secret-tool */
    {26850, 123}, /* security */
    {26859, 307}, /* sed */
    {26863, 88}, /* sedutil-cli */
    {26875, 26}, /* selinuxenabled-off */
    {26894, 143}, /* sem */
    {26898, 26}, /* semanage */
    {26907, 493}, /* semanage boolean */
    {26924, 493}, /* semanage fcontext */
    {26942, 494}, /* semanage login */
    {26957, 495}, /* semanage permissive */
    {26977, 493}, /* semanage port */
    {26991, 493}, /* semanage user */
    {27005, 26}, /* semodule */
    {27014, 181}, /* sendmail */
    {27023, 226}, /* sendmail-q */
    {27034, 29}, /* sensors */
    {27042, 147}, /* sentry */
    {27049, 2}, /* seq */
    {27053, 44}, /* sequelize */
    {27063, 43}, /* sequelize-cli */
    {27077, 190}, /* serve */
    {27083, 50}, /* serverless */
    {27094, 47}, /* serverless remove */
    {27112, 330}, /* service */
    {27120, 29}, /* sestatus */
    {27129, 496}, /* set */
    {27133, 143}, /* setarch */
    {27141, 135}, /* setcap */
    {27148, 497}, /* setenforce */
    {27159, 498}, /* setfacl */
    {27167, 477}, /* setfiles */
    {27176, 155}, /* setfont */
    {27184, 499}, /* setpci */
    {27191, 500}, /* setpriv */
    {27199, 468}, /* setquota */
    {27208, 26}, /* setsebool */
    {27218, 117}, /* setsid */
    {27225, 155}, /* setterm */
    {27233, 501}, /* setxkbmap */
    {27243, 502}, /* sfdisk */
    {27250, 97}, /* sfill */
    {27256, 267}, /* sftp */
    {27261, 422}, /* sg */
    {27264, 22}, /* sg_format */
    {27274, 22}, /* sg_reassign */
    {27286, 22}, /* sg_sanitize */
    {27298, 22}, /* sg_unmap */
    {27307, 22}, /* sg_wr_mode */
    {27318, 22}, /* sg_write_same */
    {27332, 272}, /* sgdisk */
    {27339, 70}, /* sh */
    {27342, 82}, /* sha1sum */
    {27350, 82}, /* sha224sum */
    {27360, 82}, /* sha256sum */
    {27370, 82}, /* sha384sum */
    {27380, 82}, /* sha512sum */
    {27390, 130}, /* shar */
    {27395, 57}, /* shellcheck */
    {27406, 122}, /* shellinaboxd */
    {27419, 108}, /* shift */
    {27425, 503}, /* shopt */
    {27431, 53}, /* shorewall */
    {27441, 53}, /* shorewall6 */
    {27452, 80}, /* showmount */
    {27462, 97}, /* shred */
    {27468, 28}, /* shuf */
    {27473, 504}, /* shutdown */
    {27482, 311}, /* shutdown-now */
    {27495, 24}, /* siege */
    {27501, 27}, /* singularity */
    {27513, 80}, /* sipcalc */
    {27521, 38}, /* size */
    {27526, 33}, /* skaffold */
    {27535, 166}, /* skaffold delete */
    {27551, 364}, /* skill */
    {27557, 72}, /* slabtop */
    {27565, 33}, /* slackpkg */
    {27574, 56}, /* slackpkg remove */
    {27590, 364}, /* slay */
    {27595, 2}, /* sleep */
    {27601, 16}, /* sliver */
    {27608, 164}, /* slogin */
    {27615, 16}, /* slowhttptest */
    {27628, 67}, /* slowloris */
    {27638, 50}, /* sls */
    {27642, 47}, /* sls remove */
    {27653, 505}, /* smartctl */
    {27662, 80}, /* smbclient */
    {27672, 178}, /* smbldap-groupdel */
    {27689, 178}, /* smbldap-userdel */
    {27705, 454}, /* smbpasswd */
    {27715, 65}, /* smbstatus */
    {27725, 29}, /* smem */
    {27730, 55}, /* snap */
    {27735, 56}, /* snap remove */
    {27747, 263}, /* snap run */
    {27756, 24}, /* snapper */
    {27764, 103}, /* snapper delete */
    {27779, 103}, /* snapper rm */
    {27790, 13}, /* snarf */
    {27796, 506}, /* snmpset */
    {27804, 80}, /* snmpwalk */
    {27813, 63}, /* snowsql */
    {27821, 419}, /* socat */
    {27827, 487}, /* socketlogd */
    {27838, 24}, /* soffice */
    {27846, 187}, /* softwareupdate */
    {27861, 160}, /* solo */
    {27866, 43}, /* solr */
    {27871, 507}, /* sort */
    {27876, 0}, /* source */
    {27883, 24}, /* sox */
    {27887, 246}, /* soxi */
    {27892, 63}, /* spark-sql */
    {27902, 143}, /* spawn */
    {27908, 187}, /* spctl */
    {27914, 66}, /* speedtest */
    {27924, 65}, /* speedtest-cli */
    {27938, 51}, /* sphinx-build */
    {27951, 186}, /* split */
    {27957, 508}, /* sponge */
    {27964, 63}, /* sqlcl */
    {27970, 161}, /* sqlcmd */
    {27977, 413}, /* sqldiff */
    {27985, 159}, /* sqlformat */
    {27995, 161}, /* sqlite */
    {28002, 43}, /* sqlite-utils */
    {28015, 161}, /* sqlite3 */
    {28023, 40}, /* sqlldr */
    {28030, 16}, /* sqlmap */
    {28037, 63}, /* sqlplus */
    {28045, 63}, /* sqsh */
    {28050, 97}, /* srm */
    {28054, 40}, /* srvctl */
    {28061, 65}, /* ss */
    {28064, 14}, /* ssacli */
    {28071, 79}, /* ssh */
    {28075, 41}, /* ssh-add */
    {28083, 52}, /* ssh-agent */
    {28093, 41}, /* ssh-copy-id */
    {28105, 509}, /* ssh-keygen */
    {28116, 66}, /* ssh-keyscan */
    {28128, 42}, /* sshd */
    {28133, 181}, /* sshfs */
    {28139, 122}, /* sshx */
    {28144, 27}, /* st */
    {28147, 55}, /* stack */
    {28153, 52}, /* start-stop-daemon */
    {28171, 29}, /* stat */
    {28176, 190}, /* static-web-server */
    {28194, 143}, /* stdbuf */
    {28201, 24}, /* steghide */
    {28210, 48}, /* stonith */
    {28218, 48}, /* stonith_admin */
    {28232, 14}, /* storcli */
    {28240, 14}, /* storcli64 */
    {28250, 510}, /* strace */
    {28257, 33}, /* stratis */
    {28265, 87}, /* stratis filesystem create */
    {28291, 87}, /* stratis filesystem destroy */
    {28318, 87}, /* stratis pool create */
    {28338, 87}, /* stratis pool destroy */
    {28359, 24}, /* stress */
    {28366, 24}, /* stress-ng */
    {28376, 28}, /* strings */
    {28384, 51}, /* strip */
    {28390, 163}, /* strongswan */
    {28401, 405}, /* stty */
    {28406, 422}, /* su */
    {28409, 153}, /* su-exec */
    {28417, 165}, /* subl */
    {28422, 511}, /* sudo */
    {28427, 165}, /* sudoedit */
    {28436, 82}, /* sum */
    {28440, 46}, /* supabase */
    {28449, 43}, /* supabase db */
    {28461, 147}, /* supermarket-ctl */
    {28477, 43}, /* superset */
    {28486, 330}, /* supervisorctl */
    {28500, 33}, /* surge */
    {28506, 47}, /* surge teardown */
    {28521, 63}, /* surreal */
    {28529, 92}, /* suspend */
    {28537, 330}, /* sv */
    {28540, 330}, /* svc */
    {28544, 250}, /* svcadm */
    {28551, 250}, /* svccfg */
    {28558, 127}, /* svn */
    {28562, 512}, /* svn cleanup */
    {28574, 128}, /* svn delete */
    {28585, 128}, /* svn remove */
    {28596, 513}, /* svn revert */
    {28607, 128}, /* svn rm */
    {28614, 127}, /* svnadmin */
    {28623, 181}, /* swaks */
    {28629, 163}, /* swanctl */
    {28637, 394}, /* swaplabel */
    {28647, 266}, /* swapoff */
    {28655, 266}, /* swapon */
    {28662, 51}, /* swift */
    {28668, 459}, /* switch_root */
    {28680, 55}, /* swupd */
    {28686, 56}, /* swupd bundle-remove */
    {28706, 407}, /* symlink */
    {28714, 514}, /* sync */
    {28719, 67}, /* synflood */
    {28728, 24}, /* sysbench */
    {28737, 515}, /* sysctl */
    {28744, 249}, /* syslinux */
    {28753, 516}, /* systemctl */
    {28763, 517}, /* systemctl add-wants */
    {28783, 518}, /* systemctl disable */
    {28801, 519}, /* systemctl emergency */
    {28821, 517}, /* systemctl enable */
    {28838, 519}, /* systemctl halt */
    {28853, 520}, /* systemctl isolate */
    {28871, 519}, /* systemctl kexec */
    {28887, 518}, /* systemctl kill */
    {28902, 518}, /* systemctl mask */
    {28917, 519}, /* systemctl poweroff */
    {28936, 519}, /* systemctl reboot */
    {28953, 519}, /* systemctl rescue */
    {28970, 517}, /* systemctl set-default */
    {28992, 519}, /* systemctl soft-reboot */
    {29014, 517}, /* systemctl start */
    {29030, 518}, /* systemctl stop */
    {29045, 318}, /* systemd-analyze */
    {29061, 383}, /* systemd-cat */
    {29073, 318}, /* systemd-cgls */
    {29086, 318}, /* systemd-cgtop */
    {29100, 160}, /* systemd-cryptenroll */
    {29120, 318}, /* systemd-detect-virt */
    {29140, 143}, /* systemd-inhibit */
    {29156, 27}, /* systemd-nspawn */
    {29171, 246}, /* systemd-resolve */
    {29187, 521}, /* systemd-run */
    {29199, 187}, /* systemsetup */
    {29211, 522}, /* sysupgrade */
    {29222, 67}, /* t50 */
    {29226, 159}, /* tac */
    {29230, 523}, /* tail */
    {29235, 524}, /* tailscale */
    {29245, 33}, /* talosctl */
    {29254, 166}, /* talosctl reboot */
    {29270, 166}, /* talosctl reset */
    {29285, 166}, /* talosctl shutdown */
    {29303, 111}, /* tar */
    {29307, 525}, /* tarsnap */
    {29315, 86}, /* tart */
    {29320, 51}, /* task */
    {29325, 35}, /* tasksel */
    {29333, 526}, /* taskset */
    {29341, 100}, /* tc */
    {29344, 527}, /* tc class */
    {29353, 527}, /* tc filter */
    {29363, 527}, /* tc qdisc */
    {29372, 46}, /* tccli */
    {29378, 187}, /* tccutil */
    {29386, 17}, /* tclsh */
    {29392, 85}, /* tcp-paste */
    {29402, 528}, /* tcpdump */
    {29410, 529}, /* tcpkill */
    {29418, 487}, /* tcpserver */
    {29428, 487}, /* tcpsvd */
    {29435, 38}, /* tcptrack */
    {29444, 70}, /* tcsh */
    {29449, 33}, /* tdnf */
    {29454, 56}, /* tdnf erase */
    {29465, 56}, /* tdnf remove */
    {29477, 100}, /* teamdctl */
    {29486, 508}, /* tee */
    {29490, 122}, /* teleconsole */
    {29502, 329}, /* telinit */
    {29510, 311}, /* telinit-0 */
    {29520, 530}, /* telnet */
    {29527, 27}, /* terminator */
    {29538, 531}, /* terraform */
    {29548, 531}, /* terragrunt */
    {29559, 24}, /* tesseract */
    {29569, 2}, /* test */
    {29574, 267}, /* tftp */
    {29579, 67}, /* thc-ssl-dos */
    {29591, 190}, /* thttpd */
    {29598, 24}, /* thunderbird */
    {29610, 159}, /* tidy */
    {29615, 27}, /* tilix */
    {29621, 33}, /* tilt */
    {29626, 166}, /* tilt down */
    {29636, 532}, /* time */
    {29641, 318}, /* timedatectl */
    {29653, 318}, /* timedatectl list-timezones */
    {29680, 318}, /* timedatectl show */
    {29697, 318}, /* timedatectl status */
    {29716, 38}, /* timedatex */
    {29726, 533}, /* timeout */
    {29734, 133}, /* times */
    {29740, 534}, /* timeshift */
    {29750, 103}, /* timeshift --delete */
    {29769, 229}, /* timeshift-any */
    {29783, 57}, /* tldr */
    {29788, 122}, /* tmate */
    {29794, 33}, /* tmutil */
    {29801, 103}, /* tmutil delete */
    {29815, 75}, /* tmutil deletelocalsnapshots */
    {29843, 535}, /* tmux */
    {29848, 531}, /* tofu */
    {29853, 28}, /* toilet */
    {29860, 38}, /* tokei */
    {29866, 27}, /* toolbox */
    {29874, 72}, /* top */
    {29878, 117}, /* torify */
    {29885, 67}, /* torshammer */
    {29896, 536}, /* torsocks */
    {29905, 537}, /* touch */
    {29911, 51}, /* tox */
    {29915, 121}, /* toybox */
    {29922, 269}, /* tpm2_clear */
    {29933, 160}, /* tpm2_evictcontrol */
    {29951, 108}, /* tput */
    {29956, 159}, /* tr */
    {29959, 66}, /* tracepath */
    {29969, 66}, /* traceroute */
    {29980, 38}, /* trafshow */
    {29989, 85}, /* transfer */
    {29998, 24}, /* transmission-cli */
    {30015, 538}, /* trap */
    {30020, 274}, /* trash */
    {30026, 539}, /* trash-empty */
    {30038, 274}, /* trash-put */
    {30048, 29}, /* tree */
    {30053, 63}, /* trino */
    {30059, 2}, /* true */
    {30064, 254}, /* truncate */
    {30073, 27}, /* ts */
    {30076, 51}, /* tsc */
    {30080, 528}, /* tshark */
    {30087, 28}, /* tsort */
    {30093, 63}, /* tsql */
    {30098, 133}, /* tty */
    {30102, 122}, /* ttyd */
    {30107, 232}, /* tune2fs */
    {30115, 179}, /* tuned-adm */
    {30125, 14}, /* tw_cli */
    {30132, 163}, /* twingate */
    {30141, 133}, /* type */
    {30146, 44}, /* typeorm */
    {30154, 197}, /* typeset */
    {30162, 43}, /* typo3 */
    {30168, 38}, /* tzselect */
    {30177, 251}, /* ubidetach */
    {30187, 22}, /* ubiformat */
    {30197, 251}, /* ubirmvol */
    {30206, 501}, /* ubuntu-drivers */
    {30221, 151}, /* uclampset */
    {30231, 24}, /* udevadm */
    {30239, 201}, /* udhcpc */
    {30246, 99}, /* udisksctl */
    {30256, 487}, /* udpsvd */
    {30263, 33}, /* uftrace */
    {30271, 175}, /* uftrace record */
    {30286, 540}, /* ufw */
    {30290, 48}, /* uhubctl */
    {30298, 541}, /* ulimit */
    {30305, 541}, /* umask */
    {30311, 542}, /* umount */
    {30318, 159}, /* unaccent */
    {30327, 92}, /* unalias */
    {30335, 2}, /* uname */
    {30341, 543}, /* unar */
    {30346, 35}, /* unattended-upgrade */
    {30365, 117}, /* unbuffer */
    {30374, 62}, /* uncompress */
    {30385, 28}, /* unexpand */
    {30394, 95}, /* unionfs */
    {30402, 95}, /* unionfs-fuse */
    {30415, 28}, /* uniq */
    {30420, 28}, /* units */
    {30426, 28}, /* unix2dos */
    {30435, 479}, /* unlink */
    {30442, 470}, /* unrar */
    {30448, 544}, /* unset */
    {30454, 545}, /* unshare */
    {30462, 546}, /* unsquashfs */
    {30473, 62}, /* unxz */
    {30478, 390}, /* unzip */
    {30484, 62}, /* unzstd */
    {30491, 46}, /* upctl */
    {30497, 501}, /* update-alternatives */
    {30517, 35}, /* update-ca-certificates */
    {30540, 35}, /* update-grub */
    {30552, 547}, /* update-initramfs */
    {30569, 269}, /* update-initramfs-d */
    {30588, 149}, /* update-rc.d */
    {30600, 190}, /* updog */
    {30606, 190}, /* uploadserver */
    {30619, 24}, /* upnpc */
    {30625, 246}, /* upower */
    {30632, 48}, /* upsc */
    {30637, 48}, /* upscmd */
    {30644, 48}, /* upsdrvctl */
    {30654, 33}, /* upterm */
    {30661, 122}, /* upterm host */
    {30673, 2}, /* uptime */
    {30680, 27}, /* urxvt */
    {30686, 84}, /* usbimager */
    {30696, 39}, /* useradd */
    {30704, 199}, /* userdel */
    {30712, 548}, /* usermod */
    {30720, 133}, /* users */
    {30726, 63}, /* usql */
    {30731, 77}, /* utmpdump */
    {30740, 69}, /* uudecode */
    {30749, 69}, /* uuencode */
    {30758, 416}, /* uuenview */
    {30767, 42}, /* uuidgen */
    {30775, 55}, /* uv */
    {30778, 119}, /* uv run */
    {30785, 119}, /* uvx */
    {30789, 246}, /* v4l2-ctl */
    {30798, 50}, /* vagrant */
    {30806, 325}, /* vagrant destroy */
    {30822, 326}, /* vagrant snapshot delete */
    {30846, 326}, /* vagrant snapshot pop */
    {30867, 326}, /* vagrant snapshot restore */
    {30892, 549}, /* vagrant ssh */
    {30904, 246}, /* vainfo */
    {30911, 52}, /* valgrind */
    {30920, 475}, /* valkey-cli */
    {30931, 173}, /* vault */
    {30937, 174}, /* vault delete */
    {30950, 174}, /* vault destroy */
    {30964, 174}, /* vault kv delete */
    {30980, 174}, /* vault kv destroy */
    {30997, 174}, /* vault kv metadata delete */
    {31022, 174}, /* vault kv undelete-all */
    {31044, 174}, /* vault lease revoke */
    {31063, 174}, /* vault operator seal */
    {31083, 174}, /* vault secrets disable */
    {31105, 12}, /* vbash */
    {31111, 18}, /* vboxmanage */
    {31122, 19}, /* vboxmanage closemedium */
    {31145, 20}, /* vboxmanage controlvm */
    {31166, 19}, /* vboxmanage hostonlyif */
    {31188, 19}, /* vboxmanage natnetwork */
    {31210, 21}, /* vboxmanage snapshot */
    {31230, 19}, /* vboxmanage unregistervm */
    {31254, 246}, /* vcgencmd */
    {31263, 550}, /* vconfig */
    {31271, 55}, /* vcpkg */
    {31277, 202}, /* vdir */
    {31282, 33}, /* vdo */
    {31286, 87}, /* vdo create */
    {31297, 87}, /* vdo remove */
    {31308, 46}, /* velero */
    {31315, 33}, /* ventoy */
    {31322, 22}, /* ventoy -I */
    {31332, 22}, /* ventoy -i */
    {31342, 46}, /* vercel */
    {31349, 468}, /* vgcfgrestore */
    {31362, 393}, /* vgchange */
    {31371, 393}, /* vgcreate */
    {31380, 394}, /* vgdisplay */
    {31390, 468}, /* vgexport */
    {31399, 393}, /* vgextend */
    {31408, 468}, /* vgimportclone */
    {31422, 393}, /* vgreduce */
    {31431, 397}, /* vgremove */
    {31440, 393}, /* vgrename */
    {31449, 394}, /* vgs */
    {31453, 394}, /* vgscan */
    {31460, 244}, /* vi */
    {31463, 244}, /* view */
    {31468, 165}, /* vifm */
    {31473, 551}, /* vigr */
    {31478, 244}, /* vim */
    {31482, 193}, /* vim-cmd */
    {31490, 57}, /* vimdiff */
    {31498, 551}, /* vipw */
    {31503, 18}, /* virsh */
    {31509, 326}, /* virsh blockcommit */
    {31527, 326}, /* virsh checkpoint-delete */
    {31551, 325}, /* virsh destroy */
    {31565, 326}, /* virsh detach-disk */
    {31583, 326}, /* virsh domblk-delete */
    {31603, 326}, /* virsh domrename-undefine */
    {31628, 326}, /* virsh managedsave-remove */
    {31653, 326}, /* virsh net-destroy */
    {31671, 325}, /* virsh net-undefine */
    {31690, 326}, /* virsh nodedev-destroy */
    {31712, 325}, /* virsh pool-delete */
    {31730, 326}, /* virsh pool-destroy */
    {31749, 326}, /* virsh pool-undefine */
    {31769, 20}, /* virsh reboot */
    {31782, 325}, /* virsh reset */
    {31794, 326}, /* virsh secret-undefine */
    {31816, 20}, /* virsh shutdown */
    {31831, 325}, /* virsh snapshot-delete */
    {31853, 326}, /* virsh snapshot-revert */
    {31875, 325}, /* virsh undefine */
    {31890, 325}, /* virsh vol-delete */
    {31907, 326}, /* virsh vol-resize */
    {31924, 325}, /* virsh vol-wipe */
    {31939, 193}, /* virt-manager */
    {31952, 165}, /* visudo */
    {31959, 51}, /* vite */
    {31964, 24}, /* vlc */
    {31968, 36}, /* vlock */
    {31974, 86}, /* vmadm */
    {31980, 193}, /* vmkfstools */
    {31991, 86}, /* vmrun */
    {31997, 326}, /* vmrun deleteSnapshot */
    {32018, 326}, /* vmrun deleteVM */
    {32033, 326}, /* vmrun revertToSnapshot */
    {32056, 29}, /* vmstat */
    {32063, 23}, /* vncserver */
    {32073, 80}, /* vnstat */
    {32080, 552}, /* vpnc-disconnect */
    {32096, 63}, /* vsql */
    {32101, 89}, /* vssadmin */
    {32110, 75}, /* vssadmin delete */
    {32126, 89}, /* vssadmin.exe */
    {32139, 12}, /* vtysh */
    {32145, 12}, /* vtysh.sh */
    {32154, 46}, /* vultr */
    {32160, 46}, /* vultr-cli */
    {32170, 553}, /* vzdump */
    {32177, 133}, /* w */
    {32179, 237}, /* w3m */
    {32183, 133}, /* wait */
    {32188, 24}, /* wakeonlan */
    {32198, 48}, /* wakeonlan-any */
    {32212, 74}, /* wal-g */
    {32218, 75}, /* wal-g delete */
    {32231, 383}, /* wall */
    {32236, 163}, /* warp-cli */
    {32245, 554}, /* watch */
    {32251, 27}, /* watchexec */
    {32261, 38}, /* wavemon */
    {32269, 86}, /* waydroid */
    {32278, 102}, /* wayvnc */
    {32285, 89}, /* wbadmin */
    {32293, 28}, /* wc */
    {32296, 13}, /* wcurl */
    {32302, 38}, /* wdiff */
    {32308, 190}, /* webfsd */
    {32315, 51}, /* webpack */
    {32323, 102}, /* websocketd */
    {32334, 67}, /* webspy */
    {32341, 33}, /* werf */
    {32346, 166}, /* werf dismiss */
    {32359, 166}, /* werf purge */
    {32370, 122}, /* wetty */
    {32376, 555}, /* wevtutil */
    {32385, 41}, /* wg */
    {32388, 556}, /* wg set */
    {32395, 556}, /* wg setconf */
    {32406, 556}, /* wg syncconf */
    {32418, 323}, /* wg-quick */
    {32427, 557}, /* wg-quick down */
    {32441, 558}, /* wget */
    {32446, 13}, /* wget2 */
    {32452, 85}, /* wgetpaste */
    {32462, 57}, /* whatis */
    {32469, 559}, /* whence */
    {32476, 57}, /* whereis */
    {32484, 560}, /* which */
    {32490, 133}, /* who */
    {32494, 133}, /* whoami */
    {32501, 66}, /* whois */
    {32507, 33}, /* wifi */
    {32512, 561}, /* wifi down */
    {32522, 16}, /* wifite */
    {32529, 143}, /* winpty */
    {32536, 97}, /* wipe */
    {32541, 562}, /* wipefs */
    {32548, 24}, /* wl-copy */
    {32556, 24}, /* wl-paste */
    {32565, 246}, /* wmctrl */
    {32572, 89}, /* wmic */
    {32577, 139}, /* wodim */
    {32583, 84}, /* woeusb */
    {32590, 181}, /* wormhole */
    {32599, 33}, /* wp */
    {32602, 43}, /* wp db */
    {32608, 171}, /* wpa_cli */
    {32616, 46}, /* wrangler */
    {32625, 383}, /* write */
    {32631, 24}, /* wrk */
    {32635, 499}, /* wrmsr */
    {32641, 86}, /* wsl */
    {32645, 86}, /* wsl.exe */
    {32653, 48}, /* wsman */
    {32659, 27}, /* x-terminal-emulator */
    {32679, 23}, /* x0vncserver */
    {32691, 23}, /* x11vnc */
    {32698, 38}, /* x86info */
    {32706, 563}, /* xargs */
    {32712, 24}, /* xbacklight */
    {32723, 55}, /* xbps-install */
    {32736, 56}, /* xbps-remove */
    {32748, 24}, /* xclip */
    {32754, 165}, /* xdg-open */
    {32763, 246}, /* xdotool */
    {32771, 246}, /* xdpyinfo */
    {32780, 193}, /* xe */
    {32783, 326}, /* xe host-forget */
    {32798, 326}, /* xe pool-eject */
    {32812, 326}, /* xe snapshot-revert */
    {32831, 326}, /* xe snapshot-uninstall */
    {32853, 326}, /* xe sr-destroy */
    {32867, 326}, /* xe sr-forget */
    {32880, 326}, /* xe vdi-destroy */
    {32895, 326}, /* xe vm-destroy */
    {32909, 326}, /* xe vm-uninstall */
    {32925, 51}, /* xelatex */
    {32933, 156}, /* xfce4-session-logout */
    {32954, 27}, /* xfce4-terminal */
    {32969, 84}, /* xfs_copy */
    {32978, 99}, /* xfs_growfs */
    {32989, 264}, /* xfs_growfs-d */
    {33002, 65}, /* xfs_info */
    {33011, 564}, /* xfs_repair */
    {33022, 229}, /* xfsrestore */
    {33033, 13}, /* xh */
    {33036, 565}, /* xhost */
    {33042, 364}, /* xkill */
    {33048, 86}, /* xl */
    {33051, 246}, /* xlsclients */
    {33062, 28}, /* xmllint */
    {33070, 28}, /* xmlstarlet */
    {33081, 62}, /* xorriso */
    {33089, 139}, /* xorrisofs */
    {33099, 246}, /* xprop */
    {33105, 501}, /* xrandr */
    {33112, 24}, /* xsel */
    {33117, 501}, /* xset */
    {33122, 159}, /* xsv */
    {33126, 27}, /* xterm */
    {33132, 566}, /* xvfb-run */
    {33141, 246}, /* xwininfo */
    {33150, 567}, /* xxd */
    {33154, 82}, /* xxhsum */
    {33161, 126}, /* xz */
    {33164, 124}, /* xzcat */
    {33170, 125}, /* xzgrep */
    {33177, 28}, /* xzless */
    {33184, 55}, /* yarn */
    {33189, 119}, /* yarn dlx */
    {33198, 119}, /* yarn exec */
    {33208, 46}, /* yc */
    {33211, 16}, /* yersinia */
    {33220, 568}, /* yes */
    {33224, 160}, /* ykman */
    {33230, 160}, /* ykpiv */
    {33236, 24}, /* youtube-dl */
    {33247, 28}, /* yq */
    {33250, 63}, /* ysqlsh */
    {33257, 24}, /* yt-dlp */
    {33264, 63}, /* yugabyte */
    {33273, 209}, /* yum */
    {33277, 56}, /* yum autoremove */
    {33292, 56}, /* yum erase */
    {33302, 61}, /* yum history */
    {33314, 56}, /* yum remove */
    {33325, 46}, /* zappa */
    {33331, 24}, /* zathura */
    {33339, 246}, /* zbarimg */
    {33347, 124}, /* zcat */
    {33352, 125}, /* zegrep */
    {33359, 24}, /* zellij */
    {33366, 88}, /* zerofree */
    {33375, 163}, /* zerotier-cli */
    {33388, 274}, /* zf_rm */
    {33394, 569}, /* zfs */
    {33398, 570}, /* zfs destroy */
    {33410, 571}, /* zfs receive */
    {33422, 571}, /* zfs recv */
    {33431, 570}, /* zfs rollback */
    {33444, 125}, /* zgrep */
    {33450, 51}, /* zig */
    {33454, 62}, /* zip */
    {33458, 43}, /* zkCli.sh */
    {33467, 28}, /* zless */
    {33473, 43}, /* zookeeper-shell */
    {33489, 43}, /* zookeeper-shell.sh */
    {33508, 569}, /* zpool */
    {33514, 572}, /* zpool clear */
    {33526, 570}, /* zpool create */
    {33539, 570}, /* zpool destroy */
    {33553, 573}, /* zpool detach */
    {33566, 573}, /* zpool export */
    {33579, 572}, /* zpool import */
    {33592, 570}, /* zpool labelclear */
    {33609, 573}, /* zpool offline */
    {33623, 570}, /* zpool remove */
    {33636, 570}, /* zpool split */
    {33648, 33}, /* zramctl */
    {33656, 87}, /* zramctl --reset */
    {33672, 70}, /* zsh */
    {33676, 126}, /* zstd */
    {33681, 124}, /* zstdcat */
    {33689, 62}, /* zstdmt */
    {33696, 209}, /* zypper */
    {33703, 61}, /* zypper history */
    {33718, 56}, /* zypper remove */
    {33732, 56}, /* zypper rm */
};
const int s2c_name_count = 3209;
