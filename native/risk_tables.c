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
    "ufw,firewalld,iptables,nftables,rsyslog,auditd,fail2ban\0"
    "changes the service {target}\0"
    "me,root,1000,self\0"
    "ends the session of {target}\0"
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
    "*flush\?all*,*FLUSHALL*,*flushall*\0"
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
    "changes the name of the machine\0"
    "deletes the connection {target} with its settings\0"
    "show,list,status,monitor,show-password\0"
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
    "-R,--recursive,--depth\0"
    "takes {target} back\0"
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
    "--cidr,--acl,--max-size,--desired-capacity,--group-id,--port,--protocol,--region,--profile,--instance-ids\0"
    "--dryrun,--dry-run\0"
    "rsync\0"
    "gist,cp,put,rcat,pipe,upload\0"
    "s3\0"
    "--recursive,--include,--exclude\0"
    "deletes {last} in the cloud\0"
    "rm,rb,del,delete,destroy,purge,terminate-instances,delete-*,deprovision,wipe,apps:destroy,terminate,pg:reset,remove,remove-bucket,repo:delete,*:delete,*:destroy,*:disable,*:reset,*-delete,*.destroy,vm-destroy,schedule-key-deletion,deregister-*,close-account,stop-instances,deallocate,delete-batch,revoke-security-group-*,undeploy\0"
    "deletes {target} in the cloud\0"
    "deletes what the source does not hold\0"
    "-X,--method=DELETE,delete\0"
    "allUsers:*,allAuthenticatedUsers:*,*allUsers:*dmin*\0"
    "lets everybody in\0"
    "uninstall\0"
    "removes everything\0"
    "web=0,*=0\0"
    "ps:scale,scale\0"
    "stops the service\0"
    "job\0"
    "deletes {last}\0"
    "--acl=public-read-write\0"
    "lets everybody write\0"
    "--cidr=0.0.0.0/0\0"
    "authorize-security-group-ingress\0"
    "--max-size,--desired-capacity=0\0"
    "stops every machine\0"
    "cp,mv,sync,put,gist,upload\0"
    "list,ls,describe*,get*,list-*,show,status,view,info,logs,config,whoami,head-*\0"
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
    "-h,--help,--dry-run,--dryrun\0"
    "write*,copy,flash,burn,restore,install,create,format,init,zero,*.img,*.iso,*.raw,*.bin\0"
    "writes to the disk {target} with a tool that is not known here\0"
    "write*,flash,burn,format,zero,overwrite\0"
    "destroy,destroy-*,nuke,purge,wipe,erase,terminate,delete-all,obliterate\0"
    "{target}s something with a tool that is not known here\0"
    "destroy,purge,wipe,erase,terminate,delete,obliterate,nuke\0"
    "db,database,databases,data,schema,storage,volume,disk,cluster,project,repo,account,backup\0"
    "drop,reset,clean,remove,rm,prune,flush,truncate\0"
    "{target}: empties it with a tool that is not known here\0"
    "db:drop,db:reset,db:wipe,db:clean,db:purge,db:truncate,drop-db,dropdb,reset-db,drop-database,factory-reset,reset-all,remove-all,deleteall,destroy-all,unregister\0"
    "--delete-all,--purge-all,--remove-all,--wipe,--wipe-all,--destroy,--erase,--erase-all,--nuke,--factory-reset,--unregister,--delete-data,--drop-database,--drop-all\0"
    "deletes something with a tool that is not known here\0"
    "runs {name}, which is not known here\0";

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
    {702, 11},
    {733, 11},
    {751, 11},
    {772, 11},
    {782, 11},
    {810, 11},
    {830, 11},
    {839, 11},
    {849, 11},
    {859, 11},
    {874, 11},
    {886, 11},
    {903, 11},
    {927, 11},
    {950, 19},
    {967, 19},
    {983, 19},
    {996, 19},
    {1009, 19},
    {1024, 19},
    {1040, 19},
    {1052, 19},
    {1085, 19},
    {1104, 19},
    {1122, 19},
    {1139, 19},
    {1158, 19},
    {1170, 19},
    {1186, 19},
    {1198, 19},
    {1219, 20},
    {1228, 20},
    {1240, 20},
    {1252, 20},
    {1262, 20},
    {1276, 16},
    {1288, 16},
    {1300, 16},
    {1311, 16},
    {1324, 16},
    {1337, 16},
    {1350, 16},
    {1363, 16},
    {1378, 16},
    {1395, 16},
    {1412, 16},
    {1423, 16},
    {1436, 16},
    {1455, 16},
    {1472, 5},
    {1487, 5},
    {1496, 5},
    {1511, 5},
    {1525, 5},
    {1538, 18},
    {1561, 18},
    {1585, 18},
    {1604, 18},
    {1615, 18},
    {1632, 18},
    {1644, 18},
    {1654, 18},
    {1667, 18},
    {1678, 18},
    {1693, 18},
    {1703, 18},
    {1730, 18},
    {1743, 18},
    {1760, 18},
    {1772, 18},
    {1784, 18},
    {1801, 17},
    {1808, 17},
    {1817, 17},
    {1826, 17},
    {1838, 17},
    {1845, 17},
    {1854, 17},
    {1864, 17},
    {1875, 17},
    {1886, 17},
    {1894, 17},
    {1909, 17},
    {1931, 17},
    {1948, 17},
    {1968, 17},
    {1977, 17},
    {1988, 17},
    {2006, 17},
    {2027, 17},
    {2046, 17},
    {2066, 17},
    {2090, 17},
    {2117, 17},
    {2134, 17},
    {2154, 17},
    {2178, 17},
    {2188, 17},
    {2202, 17},
    {2214, 17},
    {2224, 17},
    {2238, 17},
    {2254, 17},
    {2271, 17},
    {2296, 17},
    {2324, 17},
    {2340, 17},
    {2353, 17},
    {2364, 17},
    {2378, 17},
    {2393, 17},
    {2411, 17},
    {2435, 17},
    {2462, 17},
    {2477, 17},
    {2494, 17},
    {2506, 17},
    {2521, 17},
    {2532, 17},
    {2546, 17},
    {2558, 17},
    {2573, 17},
    {2590, 17},
    {2605, 17},
    {2623, 17},
    {2634, 17},
    {2647, 17},
    {2662, 17},
    {2679, 17},
    {2691, 17},
    {2703, 17},
    {2723, 17},
    {2731, 17},
    {2741, 17},
    {2749, 17},
    {2762, 17},
    {2791, 17},
    {2800, 17},
    {2810, 17},
    {2823, 17},
    {2831, 14},
    {2842, 14},
    {2856, 14},
    {2867, 14},
    {2884, 14},
    {2903, 14},
    {2917, 14},
    {2930, 14},
    {2946, 14},
    {2965, 14},
    {2986, 14},
    {2995, 14},
    {3019, 14},
    {3032, 14},
    {3045, 14},
    {3057, 14},
    {3073, 14},
    {3090, 14},
    {3107, 14},
    {3125, 14},
    {3139, 14},
    {3151, 14},
    {3168, 14},
    {3180, 14},
    {3200, 14},
    {3239, 14},
    {3280, 14},
    {3301, 14},
    {3334, 14},
    {3354, 14},
    {3368, 14},
    {3384, 14},
    {3397, 14},
    {3413, 14},
    {3431, 14},
    {3452, 14},
    {3471, 14},
    {3506, 14},
    {3521, 14},
    {3540, 14},
    {3554, 14},
    {3567, 14},
    {3595, 14},
    {3628, 14},
    {3640, 14},
    {3658, 13},
    {3667, 13},
    {3673, 13},
    {3678, 13},
    {3686, 13},
    {3696, 13},
    {3705, 15},
    {3717, 15},
    {3728, 15},
    {3737, 9},
    {3749, 9},
    {3758, 9},
    {3769, 9},
    {3782, 9},
    {3797, 9},
    {3807, 9},
    {3820, 9},
    {3831, 9},
    {3845, 9},
    {3852, 9},
    {3859, 9},
    {3868, 9},
    {3879, 9},
    {3887, 9},
    {3898, 9},
    {3913, 9},
    {3919, 9},
    {3773, 9},
    {3927, 9},
    {3936, 9},
    {3945, 9},
    {3954, 9},
    {3965, 9},
    {3972, 9},
    {3981, 22},
    {3989, 22},
    {4001, 22},
    {4006, 22},
    {4015, 22},
    {4027, 22},
    {4036, 22},
    {4050, 22},
    {4062, 22},
    {4077, 22},
    {4101, 22},
    {4107, 22},
    {4116, 12},
    {4123, 12},
    {4131, 12},
    {4142, 12},
    {3741, 12},
    {4154, 12},
    {4164, 12},
    {4174, 12},
    {4186, 12},
    {4200, 12},
    {4214, 12},
    {4230, 5},
    {4246, 5},
    {4260, 5},
    {4276, 5},
    {4284, 5},
    {4293, 5},
    {4297, 5},
    {4305, 26},
    {3667, 26},
    {4310, 26},
    {4315, 26},
    {4320, 26},
    {4325, 26},
    {4332, 26},
    {4339, 26},
    {4347, 26},
    {4353, 26},
    {4358, 26},
    {4364, 26},
    {4369, 26},
    {4374, 26},
    {4379, 26},
    {4388, 26},
    {4398, 26},
    {4407, 26},
    {4418, 26},
    {4429, 26},
    {4442, 26},
    {4453, 26},
    {4462, 26},
    {4470, 26},
    {4479, 26},
    {4493, 7},
    {4498, 7},
    {4503, 7},
    {4508, 7},
    {4515, 7},
    {4521, 7},
    {4528, 7},
    {4541, 7},
    {4548, 7},
    {4559, 7},
    {4568, 7},
    {4577, 7},
    {4585, 7},
    {4593, 7},
    {4598, 7},
    {4603, 7},
    {4614, 8},
    {4616, 8},
    {4622, 8},
    {4629, 25},
    {4641, 25},
    {4652, 25},
    {4662, 25},
    {4670, 25},
    {4679, 25},
    {4688, 25},
    {4695, 25},
    {4705, 25},
    {4714, 25},
    {4729, 25},
    {4741, 25},
    {4750, 25},
    {4760, 25},
    {4770, 25},
    {4782, 25},
    {4793, 25},
    {4803, 25},
    {4814, 25},
    {4825, 25},
    {4833, 25},
    {4845, 21},
    {4853, 21},
    {4864, 21},
    {4874, 21},
    {4881, 21},
};
const int s2c_place_pattern_count = 367;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 4889, 0x0},
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
    {S2C_IF_WORD, 0, 5351, 0x0},
    {S2C_IF_WORD, 0, 5422, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 5605, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 5801, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 4889, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 6021, 0x0},
    {S2C_IF_WORD, 0, 2965, 0x0},
    {S2C_IF_SAYS, 0, 6057, 0x0},
    {S2C_IF_WORD, 0, 2965, 0x0},
    {S2C_IF_SAYS, 0, 6139, 0x0},
    {S2C_IF_WORD, 0, 6201, 0x0},
    {S2C_IF_SAYS, 0, 6217, 0x0},
    {S2C_IF_WORD, 0, 2946, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 6317, 0x0},
    {S2C_IF_WORD, -1, 6326, 0x0},
    {S2C_IF_WORD, 1, 6376, 0x0},
    {S2C_IF_WORD, -1, 6398, 0x0},
    {S2C_IF_OPTION, 0, 6460, 0x0},
    {S2C_IF_OPTION, 0, 6499, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 6648, 0x0},
    {S2C_IF_NO_OPTION, 0, 6668, 0x0},
    {S2C_IF_OPTION, 0, 6776, 0x0},
    {S2C_IF_OPTION, 0, 6856, 0x0},
    {S2C_IF_OPTION, 0, 6865, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 6899, 0x0},
    {S2C_IF_OPTION, 0, 7002, 0x0},
    {S2C_IF_OPTION, 0, 7034, 0x0},
    {S2C_IF_OPTION, 0, 7106, 0x0},
    {S2C_IF_WORD, 1, 7139, 0x0},
    {S2C_IF_OPTION, 0, 7152, 0x0},
    {S2C_IF_OPTION, 0, 7183, 0x0},
    {S2C_IF_NO_OPTION, 0, 7193, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 7238, 0x0},
    {S2C_IF_OPTION, 0, 7315, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 7398, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7566, 0x17400},
    {S2C_IF_OPTION, 0, 7566, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 7712, 0x0},
    {S2C_IF_OPTION, 0, 7748, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 7748, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 7748, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 7748, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 7869, 0x0},
    {S2C_IF_OPTION, 0, 7748, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 7918, 0x0},
    {S2C_IF_OPTION, 0, 7748, 0x0},
    {S2C_IF_WORD, 1, 7956, 0x0},
    {S2C_IF_OPTION, 0, 7748, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 8002, 0x0},
    {S2C_IF_OPTION, 0, 7748, 0x0},
    {S2C_IF_WORD, 1, 8053, 0x0},
    {S2C_IF_OPTION, 0, 7748, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 8145, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 8304, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 2965, 0x0},
    {S2C_IF_SAYS, 0, 6057, 0x0},
    {S2C_IF_WORD, 0, 2965, 0x0},
    {S2C_IF_SAYS, 0, 6139, 0x0},
    {S2C_IF_WORD, 0, 6201, 0x0},
    {S2C_IF_SAYS, 0, 6217, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 8362, 0x0},
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
    {S2C_IF_OPTION, 0, 8624, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 8627, 0x0},
    {S2C_IF_OPTION, 0, 7395, 0x0},
    {S2C_IF_WORD, 0, 959, 0x0},
    {S2C_IF_WORD, 0, 8630, 0x0},
    {S2C_IF_WORD, 0, 959, 0x0},
    {S2C_IF_WORD, 0, 8633, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 8624, 0x0},
    {S2C_IF_WORD, 0, 8785, 0x0},
    {S2C_IF_OPTION, 0, 8824, 0x0},
    {S2C_IF_OPTION, 0, 8996, 0x0},
    {S2C_IF_OPTION, 0, 9036, 0x0},
    {S2C_IF_OPTION, 0, 9326, 0x0},
    {S2C_IF_OPTION, 0, 9026, 0x0},
    {S2C_IF_VALUE, 0, 9997, 0x0},
    {S2C_IF_OPTION, 0, 10541, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_NO_OPTION, 0, 8600, 0x0},
    {S2C_IF_OPTION, 0, 8600, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 10723, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 10723, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10813, 0x30140},
    {S2C_IF_VALUE, 0, 10723, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION, 0, 10876, 0x0},
    {S2C_IF_OPTION, 0, 10879, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_VALUE, 0, 10882, 0x0},
    {S2C_IF_OPTION, 0, 10916, 0x0},
    {S2C_IF_WORD, 1, 10929, 0x0},
    {S2C_IF_WORD, 2, 10940, 0x0},
    {S2C_IF_WORD, 1, 11000, 0x0},
    {S2C_IF_WORD, 2, 11009, 0x0},
    {S2C_IF_OPTION, 0, 8621, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 11110, 0x0},
    {S2C_IF_OPTION, 0, 8621, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 8621, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 11119, 0x0},
    {S2C_IF_WORD, 1, 11134, 0x0},
    {S2C_IF_WORD, 0, 11205, 0x0},
    {S2C_IF_OPTION, 0, 11289, 0x0},
    {S2C_IF_WORD, 1, 11303, 0x0},
    {S2C_IF_WORD, 1, 11355, 0x0},
    {S2C_IF_WORD, 2, 11363, 0x0},
    {S2C_IF_OPTION, 0, 11369, 0x0},
    {S2C_IF_WORD, 1, 11383, 0x0},
    {S2C_IF_OPTION, 0, 11429, 0x0},
    {S2C_IF_WORD, 0, 11435, 0x0},
    {S2C_IF_WORD, 0, 10995, 0x0},
    {S2C_IF_WORD, 0, 11485, 0x0},
    {S2C_IF_WORD, 0, 11595, 0x0},
    {S2C_IF_VALUE, 0, 11712, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 11733, 0x0},
    {S2C_IF_VALUE, 0, 11807, 0x0},
    {S2C_IF_OPTION, 0, 11886, 0x0},
    {S2C_IF_VALUE, 0, 12177, 0x0},
    {S2C_IF_VALUE, 0, 12194, 0x0},
    {S2C_IF_OPTION, 0, 12249, 0x0},
    {S2C_IF_VALUE, 0, 12262, 0x0},
    {S2C_IF_OPTION, 0, 12313, 0x0},
    {S2C_IF_OPTION, 0, 12321, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 12376, 0x60003c1},
    {S2C_IF_OPTION, 0, 12313, 0x0},
    {S2C_IF_OPTION, 0, 12434, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 12531, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 12531, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 12531, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 12531, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x4000180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_OPTION, 0, 12531, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 13022, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 13219, 0x0},
    {S2C_IF_OPTION, 0, 7152, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 8624, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 13348, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 13597, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 1586, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 13847, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 14028, 0x0},
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
    {S2C_IF_WORD, -2, 14373, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 14411, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 14475, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 14605, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_OPTION, 0, 14775, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 14857, 0x0},
    {S2C_IF_PLACE, 0, 14955, 0x400},
    {S2C_IF_PLACE, 0, 14955, 0x800},
    {S2C_IF_PLACE, 0, 14955, 0x17000},
    {S2C_IF_PLACE, 0, 14955, 0x1e0000},
    {S2C_IF_PLACE, 0, 14955, 0x6000343},
    {S2C_IF_WORD, 0, 15003, 0x0},
    {S2C_IF_PLACE, 0, 14955, 0x4000080},
    {S2C_IF_WORD, 0, 15016, 0x0},
    {S2C_IF_WORD, 0, 15060, 0x0},
    {S2C_IF_WORD, 0, 15016, 0x0},
    {S2C_IF_NO_WORD, 0, 15065, 0x0},
    {S2C_IF_WORD, 0, 15016, 0x0},
    {S2C_IF_WORD, 0, 15073, 0x0},
    {S2C_IF_WORD, 0, 15088, 0x0},
    {S2C_IF_NO_WORD, 0, 15177, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15272, 0x400},
    {S2C_IF_PLACE, 0, 14955, 0x400},
    {S2C_IF_PLACE, 0, 15328, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 15461, 0x0},
    {S2C_IF_WORD, 0, 5351, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 12534, 0x0},
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
    {S2C_IF_WORD, 0, 14373, 0x0},
    {S2C_IF_OPTION, 0, 16022, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 16073, 0x0},
    {S2C_IF_WORD, 1, 16133, 0x0},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_OPTION, 0, 15642, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 16210, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 16281, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 16438, 0x0},
    {S2C_IF_NO_WORD, 0, 16464, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 16556, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_NO_WORD, 1, 16576, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_WORD, 1, 16596, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 16610, 0x0},
    {S2C_IF_OPTION, 0, 16694, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 16745, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 16933, 0x0},
    {S2C_IF_OPTION, 0, 17054, 0x0},
    {S2C_IF_VALUE, 0, 17277, 0x0},
    {S2C_IF_VALUE, 0, 17303, 0x0},
    {S2C_IF_OPTION, 0, 17326, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 17375, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17394, 0x4003040},
    {S2C_IF_OPTION, 0, 17375, 0x0},
    {S2C_IF_VALUE, 0, 17448, 0x0},
    {S2C_IF_OPTION, 0, 17375, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 17394, 0x0},
    {S2C_IF_OPTION, 0, 17375, 0x0},
    {S2C_IF_OPTION, 0, 17535, 0x0},
    {S2C_IF_OPTION, 0, 17375, 0x0},
    {S2C_IF_OPTION, 0, 17598, 0x0},
    {S2C_IF_OPTION, 0, 17646, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17658, 0x400},
    {S2C_IF_OPTION, 0, 17668, 0x0},
    {S2C_IF_OPTION, 0, 17698, 0x0},
    {S2C_IF_OPTION, 0, 17711, 0x0},
    {S2C_IF_OPTION, 0, 8600, 0x0},
    {S2C_IF_VALUE, 0, 17726, 0x0},
    {S2C_IF_OPTION, 0, 17375, 0x0},
    {S2C_IF_OPTION, 0, 17759, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 17791, 0x0},
    {S2C_IF_WORD, 1, 17820, 0x0},
    {S2C_IF_OPTION, 0, 17864, 0x0},
    {S2C_IF_OPTION, 0, 17884, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 17908, 0x0},
    {S2C_IF_OPTION, 0, 17962, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 17908, 0x0},
    {S2C_IF_OPTION, 0, 18069, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10538, 0x4003040},
    {S2C_IF_VALUE, 0, 18120, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 10538, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18158, 0x4003040},
    {S2C_IF_WORD, 1, 18208, 0x0},
    {S2C_IF_WORD, 1, 18218, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7395, 0x4003040},
    {S2C_IF_VALUE, 0, 18222, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 18218, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 7395, 0x0},
    {S2C_IF_WORD, 1, 18257, 0x0},
    {S2C_IF_WORD, 1, 18218, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 18218, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 18323, 0x0},
    {S2C_IF_OPTION, 0, 18333, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18346, 0x4003040},
    {S2C_IF_OPTION, 0, 18333, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 18346, 0x0},
    {S2C_IF_OPTION, 0, 18361, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 18417, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18429, 0x400},
    {S2C_IF_OPTION, 0, 18457, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18478, 0x4003040},
    {S2C_IF_OPTION, 0, 18515, 0x0},
    {S2C_IF_OPTION, 0, 18560, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 18631, 0x0},
    {S2C_IF_OPTION, 0, 7315, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 18655, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_OPTION, 0, 18959, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 19036, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 19183, 0x0},
    {S2C_IF_OPTION, 0, 19201, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 19400, 0x0},
    {S2C_IF_OPTION, 0, 8600, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 19517, 0x0},
    {S2C_IF_VALUE, 0, 19586, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 7152, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 19713, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_OPTION, 0, 11901, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 20039, 0x0},
    {S2C_IF_OPTION, 0, 8621, 0x0},
    {S2C_IF_OPTION, 0, 20120, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 20274, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_OPTION, 0, 20493, 0x0},
    {S2C_IF_VALUE, 0, 20553, 0x0},
    {S2C_IF_WORD, 0, 20631, 0x0},
    {S2C_IF_WORD, 0, 20662, 0x0},
    {S2C_IF_OPTION, 0, 20805, 0x0},
    {S2C_IF_WORD, 0, 20857, 0x0},
    {S2C_IF_OPTION, 0, 20881, 0x0},
    {S2C_IF_WORD, 0, 20912, 0x0},
    {S2C_IF_WORD, 0, 20974, 0x0},
    {S2C_IF_WORD, 0, 20983, 0x0},
    {S2C_IF_OPTION, 0, 21055, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 21219, 0x0},
    {S2C_IF_NO_WORD, 0, 21283, 0x0},
    {S2C_IF_OPTION, 0, 21404, 0x0},
    {S2C_IF_NO_OPTION, 0, 17054, 0x0},
    {S2C_IF_WORD, 1, 21515, 0x0},
    {S2C_IF_OPTION, 0, 21607, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 21219, 0x0},
    {S2C_IF_NO_WORD, 0, 21283, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 21743, 0x0},
    {S2C_IF_WORD, 0, 21219, 0x0},
    {S2C_IF_NO_WORD, 0, 21283, 0x0},
    {S2C_IF_OPTION, 0, 21773, 0x0},
    {S2C_IF_OPTION, 0, 21844, 0x0},
    {S2C_IF_OPTION, 0, 21888, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 22044, 0x0},
    {S2C_IF_OPTION, 0, 22054, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 22113, 0x0},
    {S2C_IF_OPTION, 0, 22155, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 21219, 0x0},
    {S2C_IF_NO_WORD, 0, 21283, 0x0},
    {S2C_IF_WORD, 0, 22254, 0x0},
    {S2C_IF_WORD, 102, 22335, 0x0},
    {S2C_IF_WORD, 0, 22358, 0x0},
    {S2C_IF_WORD, 0, 22413, 0x0},
    {S2C_IF_OPTION, 0, 22044, 0x0},
    {S2C_IF_OPTION, 0, 22424, 0x0},
    {S2C_IF_OPTION, 0, 22607, 0x0},
    {S2C_IF_OPTION, 0, 22757, 0x0},
    {S2C_IF_WORD, 0, 21219, 0x0},
    {S2C_IF_NO_WORD, 0, 21283, 0x0},
    {S2C_IF_OPTION, 0, 6668, 0x0},
    {S2C_IF_WORD, 0, 21219, 0x0},
    {S2C_IF_NO_WORD, 0, 21283, 0x0},
    {S2C_IF_OPTION, 0, 6668, 0x0},
    {S2C_IF_WORD, 0, 21219, 0x0},
    {S2C_IF_NO_WORD, 0, 21283, 0x0},
    {S2C_IF_OPTION, 0, 22979, 0x0},
    {S2C_IF_OPTION, 0, 23048, 0x0},
    {S2C_IF_OPTION, 0, 23107, 0x0},
    {S2C_IF_OPTION, 0, 23185, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_OPTION, 0, 23245, 0x0},
    {S2C_IF_OPTION, 0, 23321, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_WORD, 0, 21219, 0x0},
    {S2C_IF_NO_WORD, 0, 21283, 0x0},
    {S2C_IF_WORD, 1, 23418, 0x0},
    {S2C_IF_OPTION, 0, 23449, 0x0},
    {S2C_IF_OPTION, 0, 23460, 0x0},
    {S2C_IF_WORD, 0, 23513, 0x0},
    {S2C_IF_WORD, 0, 23591, 0x0},
    {S2C_IF_OPTION, 0, 23650, 0x0},
    {S2C_IF_OPTION, 0, 23650, 0x0},
    {S2C_IF_VALUE, 0, 23783, 0x0},
    {S2C_IF_OPTION, 0, 23650, 0x0},
    {S2C_IF_OPTION, 0, 23870, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 23924, 0x0},
    {S2C_IF_VALUE, 0, 23990, 0x0},
    {S2C_IF_OPTION, 0, 24044, 0x0},
    {S2C_IF_WORD, 0, 21219, 0x0},
    {S2C_IF_NO_WORD, 0, 21283, 0x0},
    {S2C_IF_WORD, 0, 24161, 0x0},
    {S2C_IF_WORD, 1, 24257, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_OPTION, 0, 24330, 0x0},
    {S2C_IF_OPTION, 0, 24333, 0x0},
    {S2C_IF_OPTION, 0, 24378, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_OPTION, 0, 24330, 0x0},
    {S2C_IF_OPTION, 0, 10541, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 24499, 0x0},
    {S2C_IF_VALUE, 0, 24523, 0x0},
    {S2C_IF_OPTION, 0, 24576, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 24606, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 24629, 0x0},
    {S2C_IF_OPTION, 0, 24666, 0x0},
    {S2C_IF_OPTION, 0, 21844, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 24766, 0x0},
    {S2C_IF_OPTION, 0, 24781, 0x0},
    {S2C_IF_VALUE, 0, 24790, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 24790, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 24861, 0x0},
    {S2C_IF_VALUE, 0, 24956, 0x0},
    {S2C_IF_OPTION, 0, 25011, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 25041, 0x0},
    {S2C_IF_WORD, 2, 25072, 0x0},
    {S2C_IF_OPTION, 0, 25041, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 25158, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 25178, 0x0},
    {S2C_IF_WORD, 0, 25278, 0x0},
    {S2C_IF_VALUE, 0, 25306, 0x0},
    {S2C_IF_WORD, 102, 25323, 0x0},
    {S2C_IF_VALUE, 0, 25346, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 25392, 0x0},
    {S2C_IF_OPTION, 0, 24781, 0x0},
    {S2C_IF_OPTION, 0, 12534, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 25477, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 25483, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 23650, 0x0},
    {S2C_IF_OPTION, 0, 25612, 0x0},
    {S2C_IF_WORD, 0, 25621, 0x0},
    {S2C_IF_OPTION, 0, 25621, 0x0},
    {S2C_IF_OPTION, 0, 25661, 0x0},
    {S2C_IF_WORD, 0, 6398, 0x0},
    {S2C_IF_OPTION, 0, 25715, 0x0},
    {S2C_IF_WORD, 0, 10009, 0x0},
    {S2C_IF_NO_OPTION, 0, 25766, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 26004, 0x0},
    {S2C_IF_WORD, 0, 26016, 0x0},
    {S2C_IF_WORD, 0, 26109, 0x0},
    {S2C_IF_OPTION, 0, 16691, 0x0},
    {S2C_IF_OPTION, 0, 20718, 0x0},
    {S2C_IF_VALUE, 0, 26348, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 26419, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 26481, 0x0},
    {S2C_IF_OPTION, 0, 26559, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 26559, 0x0},
    {S2C_IF_WORD, 1, 26630, 0x0},
    {S2C_IF_OPTION, 0, 26684, 0x0},
    {S2C_IF_OPTION, 0, 8600, 0x0},
    {S2C_IF_OPTION, 0, 7186, 0x0},
    {S2C_IF_OPTION, 0, 26812, 0x0},
    {S2C_IF_WORD, 0, 26826, 0x0},
    {S2C_IF_VALUE, 0, 26945, 0x0},
    {S2C_IF_WORD, 0, 27107, 0x0},
    {S2C_IF_WORD, 0, 27283, 0x0},
    {S2C_IF_VALUE, 0, 27371, 0x0},
    {S2C_IF_WORD, 1, 27407, 0x0},
    {S2C_IF_VALUE, 0, 27371, 0x0},
    {S2C_IF_WORD, 1, 27526, 0x0},
    {S2C_IF_OPTION, 0, 27545, 0x0},
    {S2C_IF_WORD, 0, 27706, 0x0},
    {S2C_IF_WORD, 0, 27758, 0x0},
    {S2C_IF_WORD, 0, 27830, 0x0},
    {S2C_IF_WORD, 0, 27942, 0x0},
    {S2C_IF_WORD, 0, 28120, 0x0},
    {S2C_IF_WORD, 0, 28199, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 28502, 0x0},
    {S2C_IF_WORD, 0, 28652, 0x0},
    {S2C_IF_WORD, 1, 28847, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 28909, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 28942, 0x0},
    {S2C_IF_WORD, 2, 25656, 0x0},
    {S2C_IF_WORD, 1, 28965, 0x0},
    {S2C_IF_WORD, 1, 29033, 0x0},
    {S2C_IF_WORD, 2, 29046, 0x0},
    {S2C_IF_WORD, 1, 29097, 0x0},
    {S2C_IF_WORD, 2, 29142, 0x0},
    {S2C_IF_WORD, 1, 25656, 0x0},
    {S2C_IF_WORD, 2, 28965, 0x0},
    {S2C_IF_WORD, 2, 25656, 0x0},
    {S2C_IF_WORD, 1, 29222, 0x0},
    {S2C_IF_WORD, 0, 29307, 0x0},
    {S2C_IF_OPTION, 0, 10538, 0x0},
    {S2C_IF_WORD, 0, 29369, 0x0},
    {S2C_IF_OPTION, 0, 29385, 0x0},
    {S2C_IF_OPTION, 0, 29408, 0x0},
    {S2C_IF_WORD, 0, 29494, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_OPTION, 0, 30177, 0x0},
    {S2C_IF_OPTION, 0, 30230, 0x0},
    {S2C_IF_WORD, 0, 29494, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_OPTION, 0, 30308, 0x0},
    {S2C_IF_WORD, 1, 30355, 0x0},
    {S2C_IF_WORD, 0, 8785, 0x0},
    {S2C_IF_OPTION, 0, 9373, 0x0},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_WORD, 1, 7117, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 30402, 0x0},
    {S2C_IF_OPTION, 0, 30856, 0x0},
    {S2C_IF_WORD, 0, 8785, 0x0},
    {S2C_IF_OPTION, 0, 7183, 0x0},
    {S2C_IF_OPTION, 0, 30995, 0x0},
    {S2C_IF_OPTION, 0, 31055, 0x0},
    {S2C_IF_WORD, 1, 31094, 0x0},
    {S2C_IF_OPTION, 0, 8600, 0x0},
    {S2C_IF_OPTION, 0, 31147, 0x0},
    {S2C_IF_OPTION, 0, 10541, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 10538, 0x0},
    {S2C_IF_OPTION, 0, 6648, 0x0},
    {S2C_IF_VALUE, 0, 31302, 0x0},
    {S2C_IF_OPTION, 0, 31330, 0x0},
    {S2C_IF_OPTION, 0, 31380, 0x0},
    {S2C_IF_WORD, 2, 31416, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 31603, 0x0},
    {S2C_IF_OPTION, 0, 31615, 0x0},
    {S2C_IF_OPTION, 0, 21844, 0x0},
    {S2C_IF_OPTION, 0, 31709, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 31912, 0x0},
    {S2C_IF_VALUE, 0, 31944, 0x0},
    {S2C_IF_VALUE, 0, 32011, 0x0},
    {S2C_IF_OPTION, 0, 32037, 0x0},
    {S2C_IF_NO_OPTION, 0, 8362, 0x0},
    {S2C_IF_VALUE, 0, 32101, 0x0},
    {S2C_IF_VALUE, 0, 32132, 0x0},
    {S2C_IF_OPTION, 0, 22044, 0x0},
    {S2C_IF_VALUE, 0, 32211, 0x0},
    {S2C_IF_VALUE, 0, 32294, 0x0},
    {S2C_IF_OPTION, 0, 10541, 0x0},
    {S2C_IF_VALUE, 0, 32101, 0x0},
    {S2C_IF_OPTION, 0, 32541, 0x0},
    {S2C_IF_OPTION, 0, 10538, 0x0},
    {S2C_IF_OPTION, 0, 32553, 0x0},
    {S2C_IF_VALUE, 0, 32590, 0x0},
    {S2C_IF_WORD, 0, 31416, 0x0},
    {S2C_IF_VALUE, 0, 32604, 0x0},
    {S2C_IF_WORD, 0, 32609, 0x0},
    {S2C_IF_WORD, 0, 32680, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_VALUE, 0, 32836, 0x0},
    {S2C_IF_SAYS, 0, 32927, 0x0},
    {S2C_IF_VALUE, 0, 32974, 0x0},
    {S2C_IF_WORD, 0, 33014, 0x0},
    {S2C_IF_OPTION, 0, 33040, 0x0},
    {S2C_IF_WORD, 0, 33056, 0x0},
    {S2C_IF_OPTION, 0, 33113, 0x0},
    {S2C_IF_WORD, 0, 33167, 0x0},
    {S2C_IF_OPTION, 0, 33216, 0x0},
    {S2C_IF_OPTION, 0, 33259, 0x0},
    {S2C_IF_OPTION, 0, 33379, 0x0},
    {S2C_IF_WORD, 1, 33471, 0x0},
    {S2C_IF_OPTION, 0, 33488, 0x0},
    {S2C_IF_WORD, 1, 33586, 0x0},
    {S2C_IF_OPTION, 0, 33379, 0x0},
    {S2C_IF_OPTION, 0, 33765, 0x0},
    {S2C_IF_OPTION, 0, 33792, 0x0},
    {S2C_IF_OPTION, 0, 33798, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7712, 0x20000},
    {S2C_IF_OPTION, 0, 6645, 0x0},
    {S2C_IF_OPTION, 0, 11901, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7712, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 8624, 0x0},
    {S2C_IF_VALUE, 0, 34015, 0x0},
    {S2C_IF_OPTION, 0, 34064, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 34178, 0x30000},
    {S2C_IF_WORD, 1, 34220, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 34229, 0x0},
    {S2C_IF_NO_OPTION, 0, 34328, 0x0},
    {S2C_IF_WORD, 1, 34333, 0x0},
    {S2C_IF_NO_OPTION, 0, 34178, 0x0},
    {S2C_IF_WORD, 0, 34409, 0x0},
    {S2C_IF_OPTION, 0, 34484, 0x0},
    {S2C_IF_WORD, 0, 34490, 0x0},
    {S2C_IF_NO_OPTION, 0, 34617, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 35021, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 35124, 0x0},
    {S2C_IF_WORD, 1, 35202, 0x0},
    {S2C_IF_VALUE, 0, 35252, 0x0},
    {S2C_IF_VALUE, 0, 35461, 0x0},
    {S2C_IF_WORD, 0, 35523, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 35624, 0x57400},
    {S2C_IF_VALUE, 0, 35709, 0x0},
    {S2C_IF_OPTION, 0, 35812, 0x0},
    {S2C_IF_VALUE, 0, 35975, 0x0},
    {S2C_IF_OPTION, 0, 36032, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 35100, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 36352, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36368, 0x57400},
    {S2C_IF_VALUE, 0, 36389, 0x0},
    {S2C_IF_OPTION, 0, 36501, 0x0},
    {S2C_IF_OPTION, 0, 36510, 0x0},
    {S2C_IF_VALUE, 0, 36555, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION_PLACE, 0, 36668, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 18512, 0x0},
    {S2C_IF_WORD, 1, 36674, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 36721, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 36806, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 36721, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 36903, 0x0},
    {S2C_IF_SAYS, 0, 36959, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 37035, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 37071, 0x0},
    {S2C_IF_OPTION, 0, 18512, 0x0},
    {S2C_IF_OPTION, 0, 37113, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 37224, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION, 0, 9026, 0x0},
    {S2C_IF_OPTION, 0, 37349, 0x0},
    {S2C_IF_VALUE, 0, 37365, 0x0},
    {S2C_IF_OPTION, 0, 37412, 0x0},
    {S2C_IF_WORD, 0, 37454, 0x0},
    {S2C_IF_OPTION, 0, 37584, 0x0},
    {S2C_IF_VALUE, 0, 37590, 0x0},
    {S2C_IF_OPTION, 0, 7116, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 37657, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 37683, 0x0},
    {S2C_IF_WORD, 0, 37785, 0x0},
    {S2C_IF_WORD, 1, 37817, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 38005, 0x0},
    {S2C_IF_OPTION, 0, 38042, 0x0},
    {S2C_IF_OPTION, 0, 38086, 0x0},
    {S2C_IF_VALUE, 0, 38098, 0x0},
    {S2C_IF_VALUE, 0, 38151, 0x0},
    {S2C_IF_OPTION, 0, 38205, 0x0},
    {S2C_IF_OPTION, 0, 38271, 0x0},
    {S2C_IF_VALUE, 0, 38320, 0x0},
    {S2C_IF_VALUE, 0, 38350, 0x0},
    {S2C_IF_OPTION, 0, 38372, 0x0},
    {S2C_IF_WORD, 0, 38384, 0x0},
    {S2C_IF_NO_OPTION, 0, 38386, 0x0},
    {S2C_IF_VALUE, 0, 38436, 0x0},
    {S2C_IF_VALUE, 0, 38350, 0x0},
    {S2C_IF_VALUE, 0, 38491, 0x0},
    {S2C_IF_VALUE, 0, 38350, 0x0},
    {S2C_IF_NO_OPTION, 0, 38542, 0x0},
    {S2C_IF_OPTION, 0, 38642, 0x0},
    {S2C_IF_VALUE, 0, 38350, 0x0},
    {S2C_IF_VALUE, 0, 38666, 0x0},
    {S2C_IF_OPTION, 0, 38642, 0x0},
    {S2C_IF_VALUE, 0, 38350, 0x0},
    {S2C_IF_VALUE, 0, 38746, 0x0},
    {S2C_IF_WORD, 1, 38780, 0x0},
    {S2C_IF_WORD, 1, 38824, 0x0},
    {S2C_IF_OPTION, 0, 38865, 0x0},
    {S2C_IF_WORD, 0, 38936, 0x0},
    {S2C_IF_WORD, 0, 489, 0x0},
    {S2C_IF_OPTION, 0, 23650, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 7117, 0x0},
    {S2C_IF_OPTION, 0, 39078, 0x0},
    {S2C_IF_WORD, 0, 39089, 0x0},
    {S2C_IF_WORD, 0, 39105, 0x0},
    {S2C_IF_WORD, 0, 39145, 0x0},
    {S2C_IF_SAYS, 0, 39152, 0x0},
    {S2C_IF_OPTION, 0, 39251, 0x0},
    {S2C_IF_OPTION, 0, 39260, 0x0},
    {S2C_IF_WORD, 0, 39292, 0x0},
    {S2C_IF_OPTION, 0, 39309, 0x0},
    {S2C_IF_WORD, 0, 39315, 0x0},
    {S2C_IF_WORD, 1, 39368, 0x0},
    {S2C_IF_WORD, 1, 39383, 0x0},
    {S2C_IF_OPTION, 0, 7152, 0x0},
    {S2C_IF_WORD, 0, 11363, 0x0},
    {S2C_IF_WORD, 1, 29134, 0x0},
    {S2C_IF_WORD, 0, 39407, 0x0},
    {S2C_IF_WORD, 0, 39415, 0x0},
    {S2C_IF_WORD, 0, 39415, 0x0},
    {S2C_IF_WORD, 0, 39460, 0x0},
    {S2C_IF_WORD, 0, 20561, 0x0},
    {S2C_IF_WORD, 0, 39486, 0x0},
    {S2C_IF_VALUE, 0, 39638, 0x0},
    {S2C_IF_OPTION, 0, 39656, 0x0},
    {S2C_IF_OPTION, 0, 39691, 0x0},
    {S2C_IF_VALUE, 0, 39724, 0x0},
    {S2C_IF_VALUE, 0, 39750, 0x0},
    {S2C_IF_VALUE, 0, 39771, 0x0},
    {S2C_IF_VALUE, 0, 39801, 0x0},
    {S2C_IF_OPTION, 0, 39828, 0x0},
    {S2C_IF_OPTION, 0, 39862, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 40027, 0x0},
    {S2C_IF_NO_WORD, 1, 40061, 0x0},
    {S2C_IF_WORD, 0, 9830, 0x0},
    {S2C_IF_NO_WORD, 0, 40127, 0x0},
    {S2C_IF_WORD, 0, 40127, 0x0},
    {S2C_IF_WORD, 0, 40355, 0x0},
    {S2C_IF_WORD, 0, 40421, 0x0},
    {S2C_IF_WORD, 0, 40355, 0x0},
    {S2C_IF_WORD, 1, 39407, 0x0},
    {S2C_IF_WORD, 0, 40452, 0x0},
    {S2C_IF_WORD, 0, 40421, 0x0},
    {S2C_IF_WORD, 0, 11285, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 40544, 0x0},
    {S2C_IF_WORD, 0, 40584, 0x0},
    {S2C_IF_WORD, 1, 40621, 0x0},
    {S2C_IF_WORD, 1, 40654, 0x0},
    {S2C_IF_OPTION, 0, 22844, 0x0},
    {S2C_IF_OPTION, 0, 9159, 0x0},
    {S2C_IF_WORD, 0, 40779, 0x0},
    {S2C_IF_WORD, 0, 6398, 0x0},
    {S2C_IF_OPTION, 0, 40789, 0x0},
    {S2C_IF_WORD, 1, 40870, 0x0},
    {S2C_IF_WORD, 0, 40874, 0x0},
    {S2C_IF_WORD, 0, 7188, 0x0},
    {S2C_IF_WORD, 0, 40908, 0x0},
    {S2C_IF_WORD, 0, 40975, 0x0},
    {S2C_IF_WORD, 0, 41046, 0x0},
    {S2C_IF_OPTION, 0, 23321, 0x0},
    {S2C_IF_WORD, 0, 27789, 0x0},
    {S2C_IF_WORD, 1, 41059, 0x0},
    {S2C_IF_WORD, 1, 41109, 0x0},
    {S2C_IF_WORD, 0, 39407, 0x0},
    {S2C_IF_WORD, 0, 41113, 0x0},
    {S2C_IF_WORD, 1, 41109, 0x0},
    {S2C_IF_WORD, 0, 41129, 0x0},
    {S2C_IF_NO_WORD, 0, 40127, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 24781, 0x0},
    {S2C_IF_WORD, 0, 40127, 0x0},
    {S2C_IF_WORD, 1, 22991, 0x0},
    {S2C_IF_WORD, 1, 7117, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 41190, 0x0},
    {S2C_IF_WORD, 0, 41270, 0x0},
    {S2C_IF_WORD, 0, 41305, 0x0},
    {S2C_IF_WORD, 0, 6372, 0x0},
    {S2C_IF_WORD, 0, 41355, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 41363, 0x0},
    {S2C_IF_WORD, 1, 41434, 0x0},
    {S2C_IF_WORD, 1, 7117, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 41552, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 41591, 0x0},
    {S2C_IF_WORD, 0, 41597, 0x0},
    {S2C_IF_WORD, 1, 41632, 0x0},
    {S2C_IF_WORD, 0, 41679, 0x0},
    {S2C_IF_WORD, 0, 41692, 0x0},
    {S2C_IF_WORD, 0, 41697, 0x0},
    {S2C_IF_OPTION, 0, 41750, 0x0},
    {S2C_IF_OPTION, 0, 41750, 0x0},
    {S2C_IF_OPTION, 0, 41831, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 41937, 0x0},
    {S2C_IF_WORD, 1, 42630, 0x0},
    {S2C_IF_OPTION, 0, 41750, 0x0},
    {S2C_IF_OPTION, 0, 42703, 0x0},
    {S2C_IF_OPTION, 0, 42799, 0x0},
    {S2C_IF_OPTION, 0, 42969, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 42996, 0x0},
    {S2C_IF_OPTION, 0, 43112, 0x0},
    {S2C_IF_OPTION, 0, 30230, 0x0},
    {S2C_IF_WORD, 0, 43123, 0x0},
    {S2C_IF_OPTION, 0, 17813, 0x0},
    {S2C_IF_OPTION, 0, 43180, 0x0},
    {S2C_IF_OPTION, 0, 43203, 0x0},
    {S2C_IF_OPTION, 0, 43214, 0x0},
    {S2C_IF_OPTION, 0, 43203, 0x0},
    {S2C_IF_WORD, 0, 43259, 0x0},
    {S2C_IF_OPTION, 0, 14597, 0x0},
    {S2C_IF_OPTION, 0, 43214, 0x0},
    {S2C_IF_OPTION, 0, 43314, 0x0},
    {S2C_IF_WORD, 0, 43341, 0x0},
    {S2C_IF_OPTION, 0, 43387, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 41937, 0x0},
    {S2C_IF_WORD, 1, 43517, 0x0},
    {S2C_IF_OPTION, 0, 43621, 0x0},
    {S2C_IF_OPTION, 0, 16694, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 16694, 0x0},
    {S2C_IF_OPTION, 0, 8600, 0x0},
    {S2C_IF_OPTION, 0, 16694, 0x0},
    {S2C_IF_OPTION, 0, 10538, 0x0},
    {S2C_IF_OPTION, 0, 16694, 0x0},
    {S2C_IF_WORD, 0, 43632, 0x0},
    {S2C_IF_OPTION, 0, 43752, 0x0},
    {S2C_IF_OPTION, 0, 10876, 0x0},
    {S2C_IF_OPTION, 0, 9159, 0x0},
    {S2C_IF_OPTION, 0, 10876, 0x0},
    {S2C_IF_OPTION, 0, 8621, 0x0},
    {S2C_IF_OPTION, 0, 10876, 0x0},
    {S2C_IF_OPTION, 0, 10541, 0x0},
    {S2C_IF_WORD, 1, 43758, 0x0},
    {S2C_IF_OPTION, 0, 43955, 0x0},
    {S2C_IF_OPTION, 0, 43980, 0x0},
    {S2C_IF_OPTION, 0, 7152, 0x0},
    {S2C_IF_OPTION, 0, 43993, 0x0},
    {S2C_IF_OPTION, 0, 44126, 0x0},
    {S2C_IF_OPTION, 0, 44150, 0x0},
    {S2C_IF_OPTION, 0, 44167, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 44167, 0x0},
    {S2C_IF_OPTION, 0, 44208, 0x0},
    {S2C_IF_VALUE, 0, 44284, 0x0},
    {S2C_IF_OPTION, 0, 20717, 0x0},
    {S2C_IF_OPTION, 0, 44426, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_WORD, 1, 44474, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_WORD, 0, 44622, 0x0},
    {S2C_IF_WORD, 0, 44665, 0x0},
    {S2C_IF_OPTION, 0, 22044, 0x0},
    {S2C_IF_WORD, 1, 7188, 0x0},
    {S2C_IF_WORD, 1, 44781, 0x0},
    {S2C_IF_OPTION, 0, 44811, 0x0},
    {S2C_IF_OPTION, 0, 44846, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 44925, 0x0},
    {S2C_IF_WORD, 1, 44979, 0x0},
    {S2C_IF_OPTION, 0, 10538, 0x0},
    {S2C_IF_OPTION, 0, 45218, 0x0},
    {S2C_IF_OPTION, 0, 45259, 0x0},
    {S2C_IF_OPTION, 0, 45304, 0x0},
    {S2C_IF_OPTION, 0, 45319, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 45410, 0x0},
    {S2C_IF_OPTION, 0, 6648, 0x0},
    {S2C_IF_OPTION, 0, 21844, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_OPTION, 0, 45769, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 45831, 0x0},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_OPTION, 0, 45923, 0x0},
    {S2C_IF_OPTION, 0, 21844, 0x0},
    {S2C_IF_OPTION, 0, 46017, 0x0},
    {S2C_IF_WORD, 0, 46104, 0x0},
    {S2C_IF_OPTION, 0, 46168, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_WORD, 0, 46234, 0x0},
    {S2C_IF_OPTION, 0, 46289, 0x0},
    {S2C_IF_OPTION, 0, 46369, 0x0},
    {S2C_IF_NO_OPTION, 0, 46381, 0x0},
    {S2C_IF_OPTION, 0, 46466, 0x0},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_OPTION, 0, 8621, 0x0},
    {S2C_IF_OPTION, 0, 21844, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 46622, 0x0},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_OPTION, 0, 46673, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_VALUE, 0, 46875, 0x0},
    {S2C_IF_OPTION, 0, 8627, 0x0},
    {S2C_IF_OPTION, 0, 46961, 0x0},
    {S2C_IF_OPTION, 0, 7712, 0x0},
    {S2C_IF_OPTION, 0, 9373, 0x0},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_OPTION, 0, 47023, 0x0},
    {S2C_IF_OPTION, 0, 47061, 0x0},
    {S2C_IF_WORD, 1, 47104, 0x0},
    {S2C_IF_OPTION, 0, 47189, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 47212, 0x0},
    {S2C_IF_OPTION, 0, 10538, 0x0},
    {S2C_IF_WORD, 0, 47296, 0x0},
    {S2C_IF_OPTION, 0, 47318, 0x0},
    {S2C_IF_WORD, 0, 47302, 0x0},
    {S2C_IF_WORD, 0, 11363, 0x0},
    {S2C_IF_OPTION, 0, 47327, 0x0},
    {S2C_IF_WORD, 0, 47334, 0x0},
    {S2C_IF_WORD, 0, 22335, 0x0},
    {S2C_IF_OPTION, 0, 47379, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 16691, 0x0},
    {S2C_IF_OPTION, 0, 47460, 0x0},
    {S2C_IF_WORD, 0, 47513, 0x0},
    {S2C_IF_WORD, 1, 47589, 0x0},
    {S2C_IF_OPTION, 0, 24781, 0x0},
    {S2C_IF_OPTION, 0, 47715, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 47849, 0x0},
    {S2C_IF_OPTION, 0, 14594, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 24781, 0x0},
    {S2C_IF_OPTION, 0, 47715, 0x0},
    {S2C_IF_WORD, 1, 48311, 0x0},
    {S2C_IF_OPTION, 0, 48420, 0x0},
    {S2C_IF_OPTION, 0, 48492, 0x0},
    {S2C_IF_VALUE, 0, 48535, 0x0},
    {S2C_IF_OPTION, 0, 48608, 0x0},
    {S2C_IF_OPTION, 0, 48622, 0x0},
    {S2C_IF_OPTION, 0, 48669, 0x0},
    {S2C_IF_OPTION, 0, 14597, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 48829, 0x0},
    {S2C_IF_OPTION, 0, 48608, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 12249, 0x0},
    {S2C_IF_WORD, 0, 49146, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 46026, 0x0},
    {S2C_IF_WORD, 0, 49255, 0x0},
    {S2C_IF_VALUE, 0, 49279, 0x0},
    {S2C_IF_VALUE, 0, 49363, 0x0},
    {S2C_IF_WORD, 0, 49432, 0x0},
    {S2C_IF_VALUE, 0, 49501, 0x0},
    {S2C_IF_VALUE, 0, 49529, 0x0},
    {S2C_IF_OPTION, 0, 14597, 0x0},
    {S2C_IF_OPTION, 0, 7152, 0x0},
    {S2C_IF_OPTION, 0, 49671, 0x0},
    {S2C_IF_VALUE, 0, 49710, 0x0},
    {S2C_IF_VALUE, 0, 49765, 0x0},
    {S2C_IF_VALUE, 0, 49838, 0x0},
    {S2C_IF_WORD, 102, 49915, 0x0},
    {S2C_IF_WORD, 102, 49985, 0x0},
    {S2C_IF_WORD, 102, 50019, 0x0},
    {S2C_IF_WORD, 0, 50134, 0x0},
    {S2C_IF_WORD, 1, 50162, 0x0},
    {S2C_IF_OPTION, 0, 49674, 0x0},
    {S2C_IF_WORD, 1, 50255, 0x0},
    {S2C_IF_OPTION, 0, 50318, 0x0},
    {S2C_IF_WORD, 0, 22335, 0x0},
    {S2C_IF_WORD, 0, 50337, 0x0},
    {S2C_IF_OPTION, 0, 50373, 0x0},
    {S2C_IF_WORD, 1, 50463, 0x0},
    {S2C_IF_WORD, 2, 50329, 0x0},
    {S2C_IF_WORD, 1, 50475, 0x0},
    {S2C_IF_WORD, 1, 50329, 0x0},
    {S2C_IF_OPTION, 0, 50328, 0x0},
    {S2C_IF_WORD, 1, 559, 0x0},
    {S2C_IF_WORD, 2, 22335, 0x0},
    {S2C_IF_WORD, 1, 4835, 0x0},
    {S2C_IF_WORD, 2, 20561, 0x0},
    {S2C_IF_OPTION, 0, 50388, 0x0},
    {S2C_IF_OPTION, 0, 50640, 0x0},
    {S2C_IF_WORD, 0, 50659, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 50665, 0x0},
    {S2C_IF_WORD, 1, 50694, 0x0},
    {S2C_IF_WORD, 2, 22335, 0x0},
    {S2C_IF_NO_OPTION, 0, 50697, 0x0},
    {S2C_IF_WORD, 0, 50757, 0x0},
    {S2C_IF_OPTION, 0, 21847, 0x0},
    {S2C_IF_WORD, 0, 50659, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_OPTION, 0, 10538, 0x0},
    {S2C_IF_WORD, 0, 50659, 0x0},
    {S2C_IF_VALUE, 0, 51155, 0x0},
    {S2C_IF_WORD, 0, 51181, 0x0},
    {S2C_IF_WORD, 0, 51251, 0x0},
    {S2C_IF_WORD, 0, 51280, 0x0},
    {S2C_IF_WORD, 0, 51290, 0x0},
    {S2C_IF_WORD, 1, 51323, 0x0},
    {S2C_IF_WORD, 2, 25656, 0x0},
    {S2C_IF_OPTION, 0, 8624, 0x0},
    {S2C_IF_OPTION, 0, 8627, 0x0},
    {S2C_IF_OPTION, 0, 7315, 0x0},
    {S2C_IF_VALUE, 0, 51342, 0x0},
    {S2C_IF_VALUE, 0, 51387, 0x0},
    {S2C_IF_WORD, 0, 51404, 0x0},
    {S2C_IF_VALUE, 0, 51437, 0x0},
    {S2C_IF_WORD, 0, 51489, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 51516, 0x0},
    {S2C_IF_OPTION, 0, 22044, 0x0},
    {S2C_IF_VALUE, 0, 51737, 0x0},
    {S2C_IF_WORD, -1, 51866, 0x0},
    {S2C_IF_VALUE, 0, 52065, 0x0},
    {S2C_IF_OPTION, 0, 52133, 0x0},
    {S2C_IF_OPTION, 0, 52179, 0x0},
    {S2C_IF_OPTION, 0, 52183, 0x0},
    {S2C_IF_OPTION, 0, 18315, 0x0},
    {S2C_IF_OPTION, 0, 52231, 0x0},
    {S2C_IF_OPTION, 0, 7152, 0x0},
    {S2C_IF_WORD, 1, 52430, 0x0},
    {S2C_IF_WORD, 2, 52520, 0x0},
    {S2C_IF_OPTION, 0, 52592, 0x0},
    {S2C_IF_WORD, 0, 52610, 0x0},
    {S2C_IF_OPTION, 0, 52860, 0x0},
    {S2C_IF_OPTION, 0, 52979, 0x0},
    {S2C_IF_WORD, 1, 53013, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 53065, 0x0},
    {S2C_IF_WORD, 1, 53108, 0x0},
    {S2C_IF_WORD, 2, 53118, 0x0},
    {S2C_IF_SAYS, 0, 53118, 0x0},
    {S2C_IF_WORD, 1, 53160, 0x0},
    {S2C_IF_WORD, 1, 53197, 0x0},
    {S2C_IF_WORD, 0, 53211, 0x0},
    {S2C_IF_WORD, 0, 53219, 0x0},
    {S2C_IF_WORD, 1, 53278, 0x0},
    {S2C_IF_OPTION, 0, 52979, 0x0},
    {S2C_IF_OPTION, 0, 21847, 0x0},
    {S2C_IF_WORD, 1, 53431, 0x0},
    {S2C_IF_OPTION, 0, 53553, 0x0},
    {S2C_IF_OPTION, 0, 22044, 0x0},
    {S2C_IF_OPTION, 0, 10541, 0x0},
    {S2C_IF_OPTION, 0, 7315, 0x0},
    {S2C_IF_OPTION, 0, 46513, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1335, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 53824, 0x0},
    {S2C_IF_OPTION, 0, 53900, 0x0},
    {S2C_IF_WORD, 1, 53929, 0x0},
    {S2C_IF_OPTION, 0, 53954, 0x0},
    {S2C_IF_WORD, 0, 54007, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 14955, 0x400},
    {S2C_IF_OPTION, 0, 54073, 0x0},
    {S2C_IF_WORD, 1, 54099, 0x0},
    {S2C_IF_OPTION, 0, 54204, 0x0},
    {S2C_IF_OPTION, 0, 54239, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 7712, 0x0},
    {S2C_IF_OPTION, 0, 31330, 0x0},
    {S2C_IF_OPTION, 0, 54287, 0x0},
    {S2C_IF_OPTION, 0, 54304, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 54495, 0x0},
    {S2C_IF_OPTION, 0, 9373, 0x0},
    {S2C_IF_WORD, 1, 1335, 0x0},
    {S2C_IF_OPTION, 0, 8821, 0x0},
    {S2C_IF_OPTION, 0, 54604, 0x0},
    {S2C_IF_OPTION, 0, 54604, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 54679, 0x0},
    {S2C_IF_WORD, 1, 54774, 0x0},
    {S2C_IF_WORD, 1, 54826, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 54883, 0x0},
    {S2C_IF_WORD, 1, 54924, 0x0},
    {S2C_IF_OPTION, 0, 7152, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 55098, 0x4000040},
    {S2C_IF_OPTION, 0, 14597, 0x0},
    {S2C_IF_OPTION, 0, 55186, 0x0},
    {S2C_IF_OPTION, 0, 55219, 0x0},
    {S2C_IF_OPTION, 0, 55256, 0x0},
    {S2C_IF_OPTION, 0, 55278, 0x0},
    {S2C_IF_OPTION, 0, 55368, 0x0},
    {S2C_IF_WORD, 1, 55408, 0x0},
    {S2C_IF_OPTION, 0, 55433, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 10161, 0x0},
    {S2C_IF_WORD, 1, 55453, 0x0},
    {S2C_IF_SAYS, 0, 55523, 0x0},
    {S2C_IF_WORD, 0, 55597, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 7315, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7712, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 55608, 0x0},
    {S2C_IF_OPTION, 0, 55652, 0x0},
    {S2C_IF_OPTION, 0, 7152, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 18946, 0x0},
    {S2C_IF_WORD, 0, 55684, 0x0},
    {S2C_IF_WORD, 1, 55722, 0x0},
    {S2C_IF_WORD, 1, 55795, 0x0},
    {S2C_IF_WORD, 1, 55847, 0x0},
    {S2C_IF_OPTION, 0, 7712, 0x0},
    {S2C_IF_WORD, 0, 7969, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 55901, 0x0},
    {S2C_IF_OPTION, 0, 55932, 0x0},
    {S2C_IF_OPTION, 0, 55982, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 56011, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 56161, 0x0},
    {S2C_IF_WORD, 1, 56201, 0x0},
    {S2C_IF_WORD, 2, 56328, 0x0},
    {S2C_IF_WORD, 1, 56386, 0x0},
    {S2C_IF_WORD, 2, 56476, 0x0},
    {S2C_IF_WORD, 1, 56580, 0x0},
    {S2C_IF_OPTION, 0, 56741, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 4911},
    {0, 1, 2, 0},
    {2, 1, 3, 4945},
    {2, 1, 4, 4989},
    {2, 1, 5, 5052},
    {2, 1, 6, 5100},
    {2, 1, 7, 5132},
    {2, 1, 8, 5197},
    {2, 1, 9, 5235},
    {2, 1, 10, 5258},
    {2, 1, 11, 5309},
    {2, 1, 12, 5394},
    {2, 1, 13, 5463},
    {2, 1, 14, 5524},
    {2, 1, 15, 5571},
    {2, 2, 16, 5694},
    {2, 2, 18, 5752},
    {2, 2, 20, 5752},
    {2, 1, 22, 5853},
    {1, 0, 23, 5880},
    {2, 2, 23, 4911},
    {0, 1, 25, 0},
    {2, 1, 26, 5896},
    {2, 1, 27, 4989},
    {2, 1, 28, 5924},
    {2, 1, 29, 5973},
    {2, 2, 30, 5694},
    {2, 2, 32, 5694},
    {2, 2, 34, 6106},
    {2, 2, 36, 6184},
    {2, 2, 38, 6239},
    {2, 1, 40, 6266},
    {2, 2, 41, 5752},
    {2, 1, 43, 5853},
    {1, 0, 44, 6300},
    {2, 2, 44, 6346},
    {2, 2, 46, 6400},
    {1, 0, 48, 6446},
    {0, 0, 48, 0},
    {1, 1, 48, 6469},
    {0, 0, 49, 0},
    {0, 1, 49, 0},
    {1, 0, 50, 6573},
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
    {2, 1, 50, 4911},
    {0, 0, 51, 0},
    {2, 1, 51, 4911},
    {0, 1, 52, 0},
    {1, 0, 53, 6651},
    {0, 1, 53, 0},
    {1, 0, 54, 6671},
    {0, 0, 54, 0},
    {2, 1, 54, 6819},
    {2, 2, 55, 6879},
    {0, 0, 57, 0},
    {0, 1, 57, 0},
    {0, 1, 58, 0},
    {1, 0, 59, 6970},
    {0, 1, 59, 0},
    {1, 0, 60, 7014},
    {1, 1, 60, 7050},
    {0, 0, 61, 0},
    {0, 1, 61, 0},
    {1, 0, 62, 7122},
    {0, 1, 62, 0},
    {0, 1, 63, 0},
    {1, 0, 64, 7162},
    {0, 1, 64, 0},
    {0, 1, 65, 0},
    {1, 0, 66, 7225},
    {0, 2, 66, 0},
    {1, 0, 68, 7297},
    {0, 0, 68, 0},
    {2, 2, 68, 7318},
    {0, 0, 70, 0},
    {0, 0, 70, 0},
    {0, 0, 70, 0},
    {2, 1, 70, 7426},
    {0, 0, 71, 0},
    {1, 0, 71, 7494},
    {2, 1, 71, 7578},
    {1, 1, 72, 7598},
    {0, 0, 73, 0},
    {0, 0, 73, 0},
    {2, 1, 73, 7683},
    {2, 2, 74, 7683},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {2, 2, 76, 7762},
    {2, 2, 78, 7817},
    {2, 2, 80, 7841},
    {2, 3, 82, 6106},
    {2, 3, 85, 7930},
    {2, 2, 88, 7971},
    {2, 3, 90, 8022},
    {2, 2, 93, 8068},
    {1, 1, 95, 8099},
    {0, 0, 96, 0},
    {1, 1, 96, 8120},
    {1, 2, 97, 8154},
    {0, 0, 99, 0},
    {0, 0, 99, 0},
    {2, 1, 99, 8192},
    {2, 1, 100, 4989},
    {2, 1, 101, 8221},
    {2, 2, 102, 5694},
    {2, 2, 104, 5694},
    {2, 2, 106, 6106},
    {2, 2, 108, 6184},
    {2, 2, 110, 6239},
    {2, 2, 112, 5752},
    {1, 1, 114, 8374},
    {2, 1, 115, 5524},
    {2, 1, 116, 5571},
    {2, 1, 117, 5100},
    {2, 1, 118, 8389},
    {2, 1, 119, 5197},
    {2, 1, 120, 5235},
    {2, 1, 121, 5258},
    {2, 1, 122, 5309},
    {0, 1, 123, 0},
    {1, 1, 124, 5880},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 0, 125, 0},
    {0, 1, 125, 0},
    {0, 1, 126, 0},
    {1, 0, 127, 6446},
    {2, 3, 127, 6346},
    {0, 0, 130, 0},
    {2, 2, 130, 6346},
    {0, 0, 132, 0},
    {2, 1, 132, 8664},
    {1, 0, 133, 8725},
    {0, 1, 133, 0},
    {1, 0, 134, 8755},
    {0, 1, 134, 0},
    {0, 1, 135, 0},
    {1, 1, 136, 8789},
    {0, 0, 137, 0},
    {0, 1, 137, 0},
    {1, 0, 138, 8848},
    {0, 0, 138, 0},
    {1, 0, 138, 8896},
    {0, 0, 138, 0},
    {0, 1, 138, 0},
    {1, 1, 139, 9068},
    {1, 0, 140, 9095},
    {1, 0, 140, 9095},
    {1, 0, 140, 9095},
    {1, 0, 140, 9095},
    {1, 0, 140, 9095},
    {0, 0, 140, 0},
    {1, 1, 140, 9332},
    {0, 0, 141, 0},
    {0, 0, 141, 0},
    {0, 0, 141, 0},
    {0, 0, 141, 0},
    {0, 0, 141, 0},
    {0, 0, 141, 0},
    {0, 0, 141, 0},
    {0, 0, 141, 0},
    {1, 0, 141, 9602},
    {0, 0, 141, 0},
    {0, 0, 141, 0},
    {1, 0, 141, 9602},
    {0, 1, 141, 0},
    {1, 0, 142, 9703},
    {1, 0, 142, 9872},
    {1, 0, 142, 9703},
    {1, 0, 142, 9703},
    {2, 1, 142, 10011},
    {1, 0, 143, 9703},
    {1, 0, 143, 9703},
    {1, 0, 143, 9703},
    {1, 0, 143, 9703},
    {1, 0, 143, 10226},
    {0, 0, 143, 0},
    {1, 0, 143, 9703},
    {1, 0, 143, 9703},
    {0, 0, 143, 0},
    {1, 0, 143, 10313},
    {0, 0, 143, 0},
    {1, 0, 143, 9703},
    {0, 0, 143, 0},
    {1, 0, 143, 10496},
    {0, 1, 143, 0},
    {1, 0, 144, 10544},
    {1, 0, 144, 10564},
    {1, 0, 144, 10587},
    {0, 2, 144, 0},
    {1, 1, 146, 10564},
    {1, 1, 147, 10642},
    {1, 0, 148, 10667},
    {2, 2, 148, 10755},
    {2, 2, 150, 10825},
    {2, 2, 152, 10825},
    {2, 3, 154, 10825},
    {0, 1, 157, 0},
    {0, 1, 158, 0},
    {2, 2, 159, 10979},
    {2, 2, 161, 10979},
    {2, 2, 163, 7817},
    {1, 1, 165, 11061},
    {1, 0, 166, 9703},
    {0, 1, 166, 0},
    {2, 2, 167, 7762},
    {2, 2, 169, 7817},
    {1, 1, 171, 11061},
    {1, 0, 172, 9703},
    {2, 1, 172, 10979},
    {0, 1, 173, 0},
    {1, 0, 174, 11184},
    {2, 1, 174, 10979},
    {0, 1, 175, 0},
    {0, 1, 176, 0},
    {1, 0, 177, 11331},
    {2, 2, 177, 10979},
    {2, 1, 179, 10979},
    {0, 1, 180, 0},
    {1, 0, 181, 11407},
    {0, 1, 181, 0},
    {2, 2, 182, 11445},
    {2, 1, 184, 10979},
    {0, 1, 185, 0},
    {1, 0, 186, 11407},
    {1, 0, 186, 11659},
    {2, 2, 186, 7817},
    {1, 1, 188, 8099},
    {0, 0, 189, 0},
    {0, 0, 189, 0},
    {2, 1, 189, 11840},
    {1, 1, 190, 11904},
    {0, 0, 191, 0},
    {1, 0, 191, 11994},
    {1, 0, 191, 11994},
    {0, 1, 191, 0},
    {2, 1, 192, 12210},
    {2, 2, 193, 12210},
    {1, 0, 195, 12273},
    {0, 1, 195, 0},
    {2, 2, 196, 12342},
    {2, 1, 198, 12342},
    {1, 0, 199, 12382},
    {0, 1, 199, 0},
    {2, 0, 200, 12399},
    {2, 1, 200, 12442},
    {2, 1, 201, 12496},
    {2, 2, 202, 12342},
    {2, 3, 204, 12549},
    {2, 2, 207, 12610},
    {2, 2, 209, 12342},
    {2, 1, 211, 12662},
    {2, 1, 212, 12706},
    {2, 1, 213, 12757},
    {2, 1, 214, 12787},
    {2, 1, 215, 12831},
    {2, 1, 216, 12876},
    {2, 1, 217, 12918},
    {2, 1, 218, 12956},
    {2, 2, 219, 12993},
    {2, 2, 221, 13050},
    {2, 1, 223, 13075},
    {2, 1, 224, 13123},
    {2, 1, 225, 13164},
    {2, 1, 226, 13238},
    {1, 0, 227, 12382},
    {0, 1, 227, 0},
    {2, 0, 228, 12442},
    {0, 0, 228, 0},
    {2, 1, 228, 12382},
    {2, 2, 229, 13270},
    {1, 0, 231, 13305},
    {0, 1, 231, 0},
    {1, 1, 232, 13384},
    {2, 1, 233, 8192},
    {2, 1, 234, 13439},
    {1, 0, 235, 13486},
    {2, 1, 235, 13537},
    {2, 1, 236, 13619},
    {2, 1, 237, 13667},
    {2, 1, 238, 13714},
    {2, 1, 239, 13667},
    {2, 2, 240, 13753},
    {2, 1, 242, 13812},
    {2, 1, 243, 8389},
    {2, 1, 244, 5309},
    {2, 1, 245, 8389},
    {2, 2, 246, 8389},
    {1, 0, 248, 13307},
    {2, 1, 248, 14067},
    {2, 1, 249, 5309},
    {1, 0, 250, 14117},
    {2, 1, 250, 8192},
    {2, 1, 251, 14133},
    {2, 2, 252, 14152},
    {2, 2, 254, 14197},
    {2, 2, 256, 14242},
    {2, 1, 258, 5052},
    {2, 1, 259, 5309},
    {2, 1, 260, 14259},
    {2, 2, 261, 14308},
    {2, 2, 263, 14323},
    {2, 3, 265, 14323},
    {2, 2, 268, 5853},
    {2, 2, 270, 14392},
    {2, 2, 272, 14442},
    {1, 0, 274, 14117},
    {2, 2, 274, 14323},
    {2, 2, 276, 14323},
    {2, 2, 278, 14512},
    {2, 2, 280, 14556},
    {2, 2, 282, 5309},
    {2, 2, 284, 14744},
    {2, 2, 286, 14259},
    {2, 3, 288, 14820},
    {2, 2, 291, 14905},
    {1, 0, 293, 14942},
    {2, 1, 293, 8192},
    {2, 1, 294, 4989},
    {2, 1, 295, 14959},
    {2, 1, 296, 7578},
    {2, 1, 297, 5571},
    {0, 1, 298, 0},
    {2, 2, 299, 7578},
    {2, 3, 301, 5853},
    {2, 4, 304, 13439},
    {1, 0, 308, 15184},
    {2, 1, 308, 8192},
    {2, 1, 309, 8192},
    {2, 1, 310, 8192},
    {2, 1, 311, 8192},
    {1, 0, 312, 15334},
    {2, 1, 312, 15388},
    {2, 1, 313, 5235},
    {2, 1, 314, 5197},
    {2, 1, 315, 15411},
    {2, 1, 316, 15429},
    {2, 1, 317, 15513},
    {1, 0, 318, 15549},
    {2, 1, 318, 5394},
    {1, 0, 319, 15578},
    {1, 0, 319, 15605},
    {1, 0, 319, 15578},
    {2, 2, 319, 15654},
    {2, 2, 321, 15708},
    {2, 2, 323, 15761},
    {2, 3, 325, 15829},
    {2, 3, 328, 15877},
    {2, 3, 331, 15829},
    {2, 2, 334, 15928},
    {2, 2, 336, 14067},
    {2, 2, 338, 15928},
    {2, 2, 340, 15959},
    {2, 2, 342, 15993},
    {2, 3, 344, 15993},
    {2, 3, 347, 16028},
    {2, 2, 350, 16173},
    {2, 3, 352, 15708},
    {2, 2, 355, 16244},
    {2, 2, 357, 15959},
    {2, 2, 359, 16295},
    {1, 0, 361, 16335},
    {2, 2, 361, 16388},
    {2, 3, 363, 16472},
    {2, 2, 366, 16507},
    {2, 3, 368, 16507},
    {2, 3, 371, 16507},
    {2, 3, 374, 16507},
    {2, 2, 377, 16628},
    {1, 0, 379, 16660},
    {2, 2, 379, 16697},
    {2, 2, 381, 16697},
    {2, 2, 383, 16748},
    {1, 0, 385, 16790},
    {2, 2, 385, 16831},
    {2, 1, 387, 16877},
    {1, 0, 388, 16906},
    {2, 1, 388, 16978},
    {1, 0, 389, 17023},
    {0, 1, 389, 0},
    {1, 0, 390, 17066},
    {2, 1, 390, 7426},
    {2, 1, 391, 7426},
    {2, 2, 392, 17341},
    {2, 2, 394, 17409},
    {2, 2, 396, 17470},
    {2, 3, 398, 17511},
    {2, 2, 401, 17555},
    {2, 2, 403, 17617},
    {2, 2, 405, 8192},
    {0, 1, 407, 0},
    {0, 2, 408, 0},
    {0, 2, 410, 0},
    {1, 1, 412, 17731},
    {1, 0, 413, 17733},
    {2, 2, 413, 17769},
    {0, 1, 415, 0},
    {0, 1, 416, 0},
    {1, 0, 417, 17835},
    {0, 1, 417, 0},
    {0, 1, 418, 0},
    {2, 2, 419, 17918},
    {2, 2, 421, 17977},
    {2, 2, 423, 18009},
    {1, 0, 425, 17835},
    {0, 1, 425, 0},
    {1, 1, 426, 18090},
    {2, 1, 427, 17409},
    {2, 1, 428, 17470},
    {2, 2, 429, 17511},
    {1, 0, 431, 17731},
    {2, 1, 431, 17409},
    {1, 0, 432, 17731},
    {0, 1, 432, 0},
    {2, 2, 433, 17409},
    {2, 2, 435, 17769},
    {2, 3, 437, 17511},
    {1, 0, 440, 18229},
    {0, 1, 440, 0},
    {2, 2, 441, 17409},
    {2, 2, 443, 17511},
    {1, 0, 445, 18229},
    {0, 1, 445, 0},
    {2, 2, 446, 17409},
    {2, 3, 448, 17511},
    {2, 2, 451, 18379},
    {2, 2, 453, 8192},
    {1, 0, 455, 18229},
    {0, 1, 455, 0},
    {2, 1, 456, 17409},
    {1, 0, 457, 18487},
    {0, 1, 457, 0},
    {2, 2, 458, 17409},
    {1, 0, 460, 18604},
    {0, 1, 460, 0},
    {0, 1, 461, 0},
    {2, 2, 462, 17511},
    {1, 0, 464, 17835},
    {0, 1, 464, 0},
    {1, 0, 465, 18693},
    {1, 0, 465, 18711},
    {1, 0, 465, 18751},
    {2, 1, 465, 14197},
    {1, 0, 466, 14117},
    {0, 1, 466, 0},
    {0, 1, 467, 0},
    {2, 2, 468, 14197},
    {1, 1, 470, 18971},
    {2, 1, 471, 19131},
    {2, 2, 472, 14442},
    {2, 2, 474, 19223},
    {1, 0, 476, 14117},
    {2, 1, 476, 19300},
    {2, 2, 477, 14197},
    {1, 1, 479, 14117},
    {0, 0, 480, 0},
    {0, 1, 480, 0},
    {2, 0, 481, 19348},
    {0, 1, 481, 0},
    {2, 1, 482, 14197},
    {2, 1, 483, 4911},
    {1, 0, 484, 19387},
    {0, 1, 484, 0},
    {1, 0, 485, 19387},
    {2, 2, 485, 19492},
    {2, 1, 487, 19547},
    {2, 1, 488, 19547},
    {1, 0, 489, 19630},
    {2, 2, 489, 19492},
    {1, 0, 491, 19630},
    {0, 1, 491, 0},
    {2, 2, 492, 19728},
    {2, 2, 494, 19769},
    {2, 1, 496, 19812},
    {1, 0, 497, 19850},
    {1, 0, 497, 19630},
    {1, 0, 497, 19630},
    {0, 2, 497, 0},
    {1, 1, 499, 19932},
    {2, 1, 500, 19973},
    {2, 1, 501, 19973},
    {2, 1, 502, 19973},
    {1, 0, 503, 19932},
    {1, 1, 503, 20088},
    {2, 0, 504, 19973},
    {0, 1, 504, 0},
    {2, 1, 505, 20142},
    {1, 0, 506, 12420},
    {2, 0, 506, 20156},
    {2, 0, 506, 20201},
    {2, 0, 506, 20236},
    {0, 1, 506, 0},
    {2, 1, 507, 20320},
    {1, 0, 508, 20358},
    {2, 0, 508, 20378},
    {2, 0, 508, 20415},
    {2, 1, 508, 20517},
    {2, 1, 509, 20568},
    {1, 0, 510, 20598},
    {0, 1, 510, 0},
    {2, 1, 511, 20723},
    {1, 0, 512, 20758},
    {2, 1, 512, 20832},
    {2, 1, 513, 20866},
    {2, 1, 514, 20866},
    {1, 0, 515, 20889},
    {2, 1, 515, 20940},
    {2, 2, 516, 20998},
    {1, 0, 518, 21035},
    {2, 2, 518, 21067},
    {1, 0, 520, 21112},
    {2, 0, 520, 21131},
    {0, 1, 520, 0},
    {2, 1, 521, 19973},
    {1, 0, 522, 19932},
    {1, 2, 522, 21377},
    {2, 2, 524, 21425},
    {0, 0, 526, 0},
    {0, 1, 526, 0},
    {0, 1, 527, 0},
    {0, 1, 528, 0},
    {1, 0, 529, 19850},
    {1, 2, 529, 21377},
    {2, 1, 531, 21670},
    {1, 0, 532, 21702},
    {0, 1, 532, 0},
    {1, 2, 533, 21377},
    {2, 1, 535, 21806},
    {2, 1, 536, 21856},
    {2, 2, 537, 21920},
    {2, 2, 539, 21959},
    {1, 0, 541, 22009},
    {0, 1, 541, 0},
    {2, 1, 542, 22064},
    {2, 2, 543, 21959},
    {1, 0, 545, 22009},
    {0, 1, 545, 0},
    {2, 1, 546, 22171},
    {2, 2, 547, 22202},
    {1, 0, 549, 22009},
    {1, 2, 549, 21377},
    {2, 1, 551, 22270},
    {2, 1, 552, 22338},
    {2, 1, 553, 22374},
    {0, 1, 554, 0},
    {0, 1, 555, 0},
    {1, 0, 556, 22009},
    {2, 1, 556, 22582},
    {0, 1, 557, 0},
    {1, 0, 558, 22633},
    {2, 0, 558, 22660},
    {2, 0, 558, 22676},
    {2, 1, 558, 22779},
    {1, 0, 559, 22816},
    {1, 2, 559, 21377},
    {2, 1, 561, 22850},
    {0, 0, 562, 0},
    {1, 2, 562, 21377},
    {2, 1, 564, 22891},
    {0, 0, 565, 0},
    {2, 0, 565, 22932},
    {1, 2, 565, 21377},
    {2, 1, 567, 22997},
    {2, 1, 568, 23060},
    {2, 1, 569, 23139},
    {0, 1, 570, 0},
    {1, 0, 571, 23228},
    {0, 1, 571, 0},
    {2, 1, 572, 23251},
    {1, 0, 573, 23287},
    {2, 0, 573, 23303},
    {2, 1, 573, 23324},
    {1, 0, 574, 23363},
    {0, 1, 574, 0},
    {1, 2, 575, 21377},
    {2, 0, 577, 23381},
    {0, 1, 577, 0},
    {1, 0, 578, 19850},
    {0, 1, 578, 0},
    {2, 1, 579, 23480},
    {2, 1, 580, 23528},
    {2, 0, 581, 23569},
    {0, 1, 581, 0},
    {1, 0, 582, 23626},
    {0, 1, 582, 0},
    {2, 0, 583, 23660},
    {0, 1, 583, 0},
    {2, 0, 584, 23722},
    {2, 1, 584, 23722},
    {1, 0, 585, 15549},
    {1, 0, 585, 23809},
    {0, 1, 585, 0},
    {2, 2, 586, 23885},
    {2, 1, 588, 23940},
    {2, 1, 589, 24009},
    {2, 1, 590, 24052},
    {1, 0, 591, 24086},
    {0, 0, 591, 0},
    {1, 2, 591, 21377},
    {2, 0, 593, 24106},
    {2, 1, 593, 24175},
    {1, 0, 594, 24214},
    {0, 1, 594, 0},
    {1, 0, 595, 24299},
    {0, 1, 595, 0},
    {2, 2, 596, 24342},
    {2, 1, 598, 24406},
    {1, 0, 599, 24443},
    {0, 1, 599, 0},
    {2, 1, 600, 24342},
    {1, 0, 601, 24443},
    {0, 1, 601, 0},
    {0, 2, 602, 0},
    {2, 1, 604, 24542},
    {1, 0, 605, 19850},
    {0, 1, 605, 0},
    {0, 1, 606, 0},
    {1, 0, 607, 19850},
    {0, 1, 607, 0},
    {0, 2, 608, 0},
    {1, 0, 610, 24638},
    {0, 1, 610, 0},
    {2, 1, 611, 24695},
    {1, 0, 612, 22009},
    {0, 2, 612, 0},
    {2, 2, 614, 24828},
    {2, 2, 616, 21067},
    {2, 2, 618, 24904},
    {1, 1, 620, 24979},
    {2, 2, 621, 25021},
    {1, 2, 623, 25110},
    {2, 2, 625, 25126},
    {2, 2, 627, 25126},
    {1, 1, 629, 25264},
    {1, 2, 630, 25264},
    {1, 1, 632, 25264},
    {2, 2, 633, 25126},
    {2, 3, 635, 25126},
    {1, 0, 638, 25110},
    {2, 1, 638, 25413},
    {2, 2, 639, 25442},
    {2, 2, 641, 25021},
    {2, 2, 643, 24175},
    {1, 0, 645, 25021},
    {2, 1, 645, 25126},
    {1, 0, 646, 25264},
    {2, 0, 646, 25504},
    {1, 1, 646, 25567},
    {0, 0, 647, 0},
    {0, 1, 647, 0},
    {2, 1, 648, 25624},
    {2, 2, 649, 25624},
    {2, 2, 651, 25733},
    {2, 2, 653, 25809},
    {2, 1, 655, 25872},
    {1, 0, 656, 25932},
    {0, 1, 656, 0},
    {2, 1, 657, 26075},
    {2, 1, 658, 26212},
    {2, 1, 659, 26279},
    {2, 1, 660, 26314},
    {2, 2, 661, 26386},
    {2, 2, 663, 26444},
    {2, 1, 665, 26489},
    {1, 0, 666, 26513},
    {2, 0, 666, 26539},
    {2, 2, 666, 26569},
    {1, 1, 668, 26605},
    {0, 0, 669, 0},
    {0, 1, 669, 0},
    {1, 0, 670, 26650},
    {0, 1, 670, 0},
    {2, 0, 671, 26706},
    {1, 1, 671, 26783},
    {0, 1, 672, 0},
    {1, 1, 673, 26815},
    {2, 0, 674, 26706},
    {2, 1, 674, 26836},
    {1, 0, 675, 26883},
    {2, 1, 675, 26959},
    {1, 0, 676, 26984},
    {2, 0, 676, 27011},
    {2, 1, 676, 27233},
    {1, 0, 677, 19850},
    {2, 1, 677, 27353},
    {2, 1, 678, 27353},
    {0, 1, 679, 0},
    {1, 0, 680, 27456},
    {2, 1, 680, 27353},
    {0, 1, 681, 0},
    {1, 0, 682, 27456},
    {2, 1, 682, 27620},
    {1, 0, 683, 27659},
    {2, 1, 683, 27353},
    {0, 1, 684, 0},
    {1, 0, 685, 27799},
    {2, 1, 685, 27905},
    {1, 0, 686, 26883},
    {2, 1, 686, 28066},
    {2, 1, 687, 28152},
    {2, 1, 688, 28413},
    {2, 1, 689, 28472},
    {2, 1, 690, 28609},
    {2, 1, 691, 28751},
    {1, 0, 692, 28781},
    {0, 1, 692, 0},
    {0, 1, 693, 0},
    {1, 0, 694, 19850},
    {0, 1, 694, 0},
    {0, 1, 695, 0},
    {0, 1, 696, 0},
    {2, 2, 697, 28152},
    {2, 2, 699, 29052},
    {2, 2, 701, 29052},
    {2, 2, 703, 28152},
    {2, 2, 705, 28751},
    {1, 0, 707, 29278},
    {2, 1, 707, 29325},
    {1, 0, 708, 29354},
    {2, 0, 708, 27353},
    {2, 2, 708, 23303},
    {0, 1, 710, 0},
    {1, 0, 711, 29391},
    {2, 1, 711, 29418},
    {1, 0, 712, 29479},
    {2, 1, 712, 30035},
    {2, 1, 713, 30117},
    {1, 0, 714, 30144},
    {0, 1, 714, 0},
    {2, 2, 715, 30035},
    {2, 1, 717, 30242},
    {1, 0, 718, 30275},
    {2, 1, 718, 30325},
    {0, 1, 719, 0},
    {1, 0, 720, 30325},
    {2, 1, 720, 30379},
    {2, 1, 721, 30379},
    {1, 0, 722, 30379},
    {0, 1, 722, 0},
    {0, 1, 723, 0},
    {2, 2, 724, 30242},
    {1, 0, 726, 30275},
    {2, 1, 726, 30811},
    {1, 1, 727, 30886},
    {1, 1, 728, 30886},
    {0, 0, 729, 0},
    {0, 1, 729, 0},
    {1, 0, 730, 30918},
    {1, 0, 730, 30945},
    {2, 1, 730, 31022},
    {1, 1, 731, 31064},
    {0, 0, 732, 0},
    {2, 1, 732, 31121},
    {2, 1, 733, 31121},
    {2, 1, 734, 31153},
    {0, 0, 735, 0},
    {0, 1, 735, 0},
    {1, 0, 736, 31181},
    {2, 2, 736, 31202},
    {0, 1, 738, 0},
    {1, 0, 739, 31224},
    {2, 1, 739, 31270},
    {2, 1, 740, 31307},
    {0, 1, 741, 0},
    {1, 0, 742, 31336},
    {0, 0, 742, 0},
    {1, 0, 742, 31354},
    {2, 1, 742, 31391},
    {0, 0, 743, 0},
    {2, 1, 743, 31442},
    {1, 1, 744, 31505},
    {2, 0, 745, 31535},
    {1, 1, 745, 31505},
    {2, 0, 746, 31564},
    {0, 1, 746, 0},
    {2, 1, 747, 31625},
    {2, 1, 748, 31656},
    {2, 2, 749, 31721},
    {1, 0, 751, 31754},
    {2, 0, 751, 31773},
    {2, 1, 751, 31922},
    {2, 1, 752, 31979},
    {2, 1, 753, 31922},
    {2, 2, 754, 32049},
    {2, 1, 756, 32112},
    {2, 1, 757, 31625},
    {1, 0, 758, 32151},
    {0, 1, 758, 0},
    {2, 1, 759, 31625},
    {1, 0, 760, 32237},
    {2, 1, 760, 31979},
    {0, 1, 761, 0},
    {1, 0, 762, 32339},
    {2, 1, 762, 32420},
    {1, 0, 763, 32440},
    {1, 0, 763, 32467},
    {2, 0, 763, 32486},
    {2, 1, 763, 31535},
    {2, 1, 764, 31625},
    {0, 1, 765, 0},
    {1, 0, 766, 32467},
    {2, 2, 766, 31442},
    {2, 2, 768, 32631},
    {1, 0, 770, 32664},
    {2, 1, 770, 32704},
    {1, 0, 771, 32733},
    {2, 0, 771, 32762},
    {0, 1, 771, 0},
    {2, 0, 772, 32792},
    {2, 1, 772, 32896},
    {2, 1, 773, 32957},
    {0, 1, 774, 0},
    {1, 0, 775, 32988},
    {2, 0, 775, 32957},
    {0, 1, 775, 0},
    {0, 1, 776, 0},
    {2, 1, 777, 33100},
    {2, 1, 778, 33100},
    {1, 0, 779, 33154},
    {0, 1, 779, 0},
    {1, 0, 780, 32988},
    {1, 0, 780, 32733},
    {2, 1, 780, 33230},
    {0, 1, 781, 0},
    {1, 0, 782, 33282},
    {2, 1, 782, 33451},
    {2, 1, 783, 12382},
    {0, 1, 784, 0},
    {0, 1, 785, 0},
    {1, 0, 786, 33282},
    {2, 1, 786, 33451},
    {2, 2, 787, 33100},
    {0, 1, 789, 0},
    {1, 0, 790, 33921},
    {2, 3, 790, 33989},
    {2, 2, 793, 33989},
    {2, 2, 795, 34029},
    {0, 1, 797, 0},
    {1, 0, 798, 34076},
    {2, 1, 798, 34191},
    {2, 2, 799, 4911},
    {0, 2, 801, 0},
    {0, 2, 803, 0},
    {1, 0, 805, 34381},
    {2, 1, 805, 34458},
    {2, 1, 806, 34458},
    {0, 1, 807, 0},
    {1, 0, 808, 34561},
    {2, 0, 808, 34587},
    {0, 0, 808, 0},
    {0, 1, 808, 0},
    {1, 0, 809, 34629},
    {1, 0, 809, 34647},
    {2, 1, 809, 14197},
    {2, 1, 810, 4911},
    {2, 1, 811, 35160},
    {2, 1, 812, 35209},
    {2, 1, 813, 35415},
    {2, 1, 814, 35494},
    {2, 1, 815, 35577},
    {2, 1, 816, 35657},
    {2, 1, 817, 5694},
    {1, 1, 818, 35940},
    {0, 1, 819, 0},
    {1, 1, 820, 36079},
    {0, 0, 821, 0},
    {2, 1, 821, 4911},
    {0, 0, 822, 0},
    {2, 1, 822, 14197},
    {2, 1, 823, 4911},
    {2, 1, 824, 35160},
    {2, 1, 825, 35657},
    {2, 1, 826, 5694},
    {0, 1, 827, 0},
    {1, 1, 828, 35940},
    {0, 1, 829, 0},
    {1, 0, 830, 36600},
    {2, 1, 830, 4911},
    {2, 1, 831, 14197},
    {2, 1, 832, 14197},
    {0, 1, 833, 0},
    {0, 1, 834, 0},
    {1, 0, 835, 36681},
    {2, 1, 835, 4911},
    {2, 1, 836, 4911},
    {1, 0, 837, 36681},
    {2, 2, 837, 14197},
    {2, 1, 839, 4911},
    {2, 1, 840, 4911},
    {2, 1, 841, 4911},
    {1, 1, 842, 14117},
    {1, 0, 843, 36681},
    {2, 1, 843, 36926},
    {2, 1, 844, 36993},
    {2, 1, 845, 36926},
    {2, 1, 846, 8192},
    {2, 1, 847, 36926},
    {2, 1, 848, 4911},
    {2, 1, 849, 4911},
    {0, 1, 850, 0},
    {1, 1, 851, 37128},
    {0, 1, 852, 0},
    {1, 0, 853, 36681},
    {2, 1, 853, 37171},
    {2, 1, 854, 37171},
    {2, 1, 855, 37233},
    {1, 0, 856, 37275},
    {0, 1, 856, 0},
    {2, 0, 857, 37315},
    {0, 1, 857, 0},
    {2, 2, 858, 37423},
    {2, 1, 860, 37423},
    {1, 0, 861, 37493},
    {2, 1, 861, 37423},
    {2, 1, 862, 37423},
    {0, 1, 863, 0},
    {1, 0, 864, 37493},
    {2, 1, 864, 10825},
    {2, 1, 865, 10825},
    {2, 3, 866, 37718},
    {1, 0, 869, 37762},
    {2, 1, 869, 37315},
    {1, 0, 870, 37493},
    {2, 1, 870, 37819},
    {0, 1, 871, 0},
    {1, 0, 872, 37860},
    {2, 1, 872, 4911},
    {2, 1, 873, 36926},
    {0, 0, 874, 0},
    {0, 0, 874, 0},
    {0, 1, 874, 0},
    {2, 1, 875, 38053},
    {2, 3, 876, 38168},
    {2, 1, 879, 38217},
    {2, 1, 880, 38289},
    {2, 5, 881, 38403},
    {1, 2, 886, 38470},
    {2, 3, 888, 6239},
    {2, 3, 891, 38732},
    {2, 3, 894, 6239},
    {1, 0, 897, 38470},
    {2, 1, 897, 38792},
    {0, 1, 898, 0},
    {1, 0, 899, 38845},
    {2, 1, 899, 38888},
    {0, 0, 900, 0},
    {2, 0, 900, 38905},
    {2, 2, 900, 38792},
    {1, 0, 902, 38948},
    {0, 1, 902, 0},
    {2, 1, 903, 38980},
    {1, 0, 904, 39015},
    {0, 0, 904, 0},
    {2, 0, 904, 39050},
    {0, 1, 904, 0},
    {0, 1, 905, 0},
    {2, 2, 906, 39123},
    {2, 1, 908, 38053},
    {2, 1, 909, 39197},
    {1, 0, 910, 38470},
    {0, 1, 910, 0},
    {2, 1, 911, 39266},
    {1, 0, 912, 38470},
    {2, 1, 912, 38053},
    {2, 1, 913, 38053},
    {0, 1, 914, 0},
    {1, 0, 915, 38470},
    {2, 0, 915, 39341},
    {0, 1, 915, 0},
    {1, 0, 916, 38470},
    {0, 1, 916, 0},
    {0, 1, 917, 0},
    {2, 1, 918, 38053},
    {2, 1, 919, 39266},
    {2, 2, 920, 39427},
    {2, 2, 922, 38732},
    {2, 2, 924, 38732},
    {1, 0, 926, 38470},
    {2, 2, 926, 6239},
    {2, 1, 928, 39702},
    {2, 1, 929, 38732},
    {2, 1, 930, 38732},
    {2, 1, 931, 6239},
    {2, 1, 932, 6239},
    {2, 1, 933, 39050},
    {0, 1, 934, 0},
    {1, 0, 935, 38470},
    {1, 0, 935, 38845},
    {0, 1, 935, 0},
    {0, 1, 936, 0},
    {0, 1, 937, 0},
    {1, 0, 938, 38845},
    {2, 2, 938, 38792},
    {1, 0, 940, 38948},
    {2, 0, 940, 40130},
    {2, 0, 940, 40162},
    {1, 1, 940, 40216},
    {2, 0, 941, 40248},
    {2, 0, 941, 40299},
    {2, 0, 941, 40323},
    {2, 1, 941, 40373},
    {1, 0, 942, 40407},
    {2, 2, 942, 40373},
    {2, 2, 944, 40373},
    {1, 0, 946, 40462},
    {2, 2, 946, 40475},
    {1, 0, 948, 40494},
    {2, 0, 948, 40506},
    {1, 0, 948, 9703},
    {0, 1, 948, 0},
    {0, 1, 949, 0},
    {0, 1, 950, 0},
    {1, 0, 951, 38845},
    {0, 1, 951, 0},
    {2, 1, 952, 40693},
    {1, 0, 953, 40730},
    {1, 1, 953, 40747},
    {2, 3, 954, 38792},
    {1, 1, 957, 40836},
    {0, 0, 958, 0},
    {2, 1, 958, 40693},
    {1, 0, 959, 38845},
    {2, 1, 959, 38888},
    {0, 1, 960, 0},
    {1, 0, 961, 38845},
    {2, 1, 961, 20415},
    {0, 1, 962, 0},
    {1, 0, 963, 38845},
    {2, 1, 963, 39050},
    {2, 1, 964, 39050},
    {0, 1, 965, 0},
    {1, 0, 966, 38470},
    {2, 1, 966, 41076},
    {2, 3, 967, 40373},
    {1, 1, 970, 40462},
    {0, 0, 971, 0},
    {2, 2, 971, 41142},
    {0, 1, 973, 0},
    {1, 0, 974, 38948},
    {2, 1, 974, 39702},
    {1, 1, 975, 41142},
    {2, 0, 976, 41142},
    {2, 1, 976, 20415},
    {0, 1, 977, 0},
    {0, 1, 978, 0},
    {1, 0, 979, 41171},
    {2, 1, 979, 41216},
    {1, 0, 980, 38948},
    {2, 1, 980, 41285},
    {0, 1, 981, 0},
    {1, 0, 982, 41334},
    {2, 2, 982, 20415},
    {0, 1, 984, 0},
    {1, 0, 985, 41334},
    {2, 1, 985, 41384},
    {0, 1, 986, 0},
    {1, 0, 987, 40730},
    {0, 1, 987, 0},
    {1, 0, 988, 38948},
    {0, 1, 988, 0},
    {1, 0, 989, 41470},
    {2, 0, 989, 39702},
    {2, 0, 989, 41502},
    {2, 0, 989, 41142},
    {2, 0, 989, 20415},
    {2, 0, 989, 41142},
    {0, 1, 989, 0},
    {0, 1, 990, 0},
    {1, 0, 991, 38845},
    {2, 2, 991, 41612},
    {0, 1, 993, 0},
    {1, 0, 994, 41655},
    {0, 1, 994, 0},
    {2, 2, 995, 41702},
    {1, 0, 997, 41721},
    {0, 1, 997, 0},
    {2, 0, 998, 41796},
    {0, 1, 998, 0},
    {2, 1, 999, 41864},
    {2, 1, 1000, 41901},
    {2, 1, 1001, 42546},
    {1, 0, 1002, 42587},
    {0, 1, 1002, 0},
    {0, 1, 1003, 0},
    {2, 1, 1004, 42740},
    {1, 0, 1005, 42782},
    {0, 1, 1005, 0},
    {2, 2, 1006, 17409},
    {2, 1, 1008, 43074},
    {2, 1, 1009, 41796},
    {2, 2, 1010, 42546},
    {1, 0, 1012, 42782},
    {0, 1, 1012, 0},
    {0, 1, 1013, 0},
    {2, 2, 1014, 43223},
    {2, 2, 1016, 42546},
    {2, 2, 1018, 43085},
    {1, 0, 1020, 42782},
    {0, 1, 1020, 0},
    {2, 1, 1021, 42546},
    {2, 1, 1022, 43477},
    {2, 1, 1023, 41901},
    {2, 1, 1024, 42546},
    {1, 0, 1025, 42587},
    {0, 1, 1025, 0},
    {1, 0, 1026, 42782},
    {0, 1, 1026, 0},
    {2, 2, 1027, 41901},
    {2, 2, 1029, 43477},
    {2, 2, 1031, 43223},
    {2, 2, 1033, 42546},
    {0, 1, 1035, 0},
    {0, 2, 1036, 0},
    {0, 2, 1038, 0},
    {0, 2, 1040, 0},
    {1, 0, 1042, 42782},
    {0, 1, 1042, 0},
    {1, 0, 1043, 42782},
    {0, 1, 1043, 0},
    {2, 1, 1044, 43223},
    {1, 0, 1045, 42782},
    {0, 1, 1045, 0},
    {2, 1, 1046, 44050},
    {1, 0, 1047, 44091},
    {2, 1, 1047, 44050},
    {1, 0, 1048, 42782},
    {2, 2, 1048, 44176},
    {2, 2, 1050, 44176},
    {1, 0, 1052, 42587},
    {1, 0, 1052, 9703},
    {2, 1, 1052, 44228},
    {1, 0, 1053, 13305},
    {2, 1, 1053, 44299},
    {2, 1, 1054, 44343},
    {1, 0, 1055, 44371},
    {1, 0, 1055, 11061},
    {0, 1, 1055, 0},
    {1, 0, 1056, 9703},
    {1, 0, 1056, 42782},
    {0, 1, 1056, 0},
    {2, 0, 1057, 44445},
    {0, 1, 1057, 0},
    {1, 0, 1058, 11407},
    {2, 1, 1058, 44506},
    {1, 0, 1059, 44556},
    {2, 0, 1059, 44575},
    {2, 2, 1059, 44695},
    {0, 1, 1061, 0},
    {0, 1, 1062, 0},
    {1, 0, 1063, 44744},
    {0, 1, 1063, 0},
    {0, 1, 1064, 0},
    {1, 0, 1065, 44827},
    {2, 1, 1065, 44885},
    {2, 1, 1066, 44885},
    {0, 1, 1067, 0},
    {0, 1, 1068, 0},
    {1, 0, 1069, 45012},
    {2, 0, 1069, 45043},
    {2, 1, 1069, 45099},
    {1, 0, 1070, 45136},
    {1, 0, 1070, 45176},
    {2, 1, 1070, 45238},
    {2, 1, 1071, 45281},
    {1, 1, 1072, 45012},
    {0, 0, 1073, 0},
    {2, 2, 1073, 45332},
    {2, 1, 1075, 45332},
    {1, 0, 1076, 45012},
    {0, 1, 1076, 0},
    {1, 0, 1077, 45691},
    {2, 1, 1077, 45714},
    {2, 2, 1078, 45714},
    {1, 1, 1080, 45814},
    {0, 1, 1081, 0},
    {0, 1, 1082, 0},
    {1, 0, 1083, 45908},
    {0, 1, 1083, 0},
    {2, 1, 1084, 45953},
    {2, 1, 1085, 45986},
    {2, 1, 1086, 46034},
    {2, 1, 1087, 46110},
    {1, 0, 1088, 46154},
    {2, 1, 1088, 46183},
    {1, 0, 1089, 46217},
    {2, 1, 1089, 46183},
    {2, 1, 1090, 46242},
    {2, 1, 1091, 46305},
    {1, 0, 1092, 46342},
    {1, 2, 1092, 46395},
    {2, 0, 1094, 46430},
    {2, 1, 1094, 46183},
    {1, 0, 1095, 46495},
    {0, 1, 1095, 0},
    {2, 1, 1096, 46516},
    {1, 1, 1097, 46553},
    {0, 0, 1098, 0},
    {2, 0, 1098, 46573},
    {0, 0, 1098, 0},
    {2, 1, 1098, 46597},
    {0, 1, 1099, 0},
    {0, 1, 1100, 0},
    {1, 0, 1101, 46661},
    {0, 1, 1101, 0},
    {1, 1, 1102, 46682},
    {2, 1, 1103, 46720},
    {2, 1, 1104, 46739},
    {1, 0, 1105, 46791},
    {0, 1, 1105, 0},
    {2, 0, 1106, 46829},
    {0, 0, 1106, 0},
    {2, 1, 1106, 46829},
    {1, 0, 1107, 46897},
    {2, 0, 1107, 46922},
    {2, 2, 1107, 46183},
    {1, 0, 1109, 46969},
    {2, 2, 1109, 46183},
    {1, 0, 1111, 13490},
    {0, 1, 1111, 0},
    {2, 0, 1112, 46987},
    {2, 1, 1112, 46183},
    {1, 0, 1113, 47043},
    {2, 1, 1113, 46183},
    {1, 0, 1114, 47084},
    {0, 1, 1114, 0},
    {1, 0, 1115, 45691},
    {0, 1, 1115, 0},
    {1, 2, 1116, 47263},
    {2, 0, 1118, 46922},
    {2, 1, 1118, 12382},
    {1, 0, 1119, 47283},
    {2, 2, 1119, 46516},
    {2, 1, 1121, 46516},
    {2, 2, 1122, 46183},
    {2, 1, 1124, 46987},
    {2, 2, 1125, 47388},
    {1, 0, 1127, 47410},
    {2, 1, 1127, 46739},
    {1, 0, 1128, 13305},
    {0, 0, 1128, 0},
    {0, 1, 1128, 0},
    {0, 1, 1129, 0},
    {1, 0, 1130, 47443},
    {0, 1, 1130, 0},
    {2, 1, 1131, 47524},
    {1, 0, 1132, 7297},
    {1, 0, 1132, 47553},
    {0, 1, 1132, 0},
    {1, 0, 1133, 47672},
    {2, 1, 1133, 47691},
    {2, 1, 1134, 47728},
    {2, 1, 1135, 47767},
    {1, 0, 1136, 47801},
    {1, 0, 1136, 47832},
    {2, 1, 1136, 47866},
    {2, 2, 1137, 47886},
    {1, 0, 1139, 47916},
    {0, 0, 1139, 0},
    {2, 0, 1139, 47943},
    {2, 1, 1139, 47990},
    {1, 0, 1140, 48038},
    {2, 0, 1140, 48065},
    {2, 0, 1140, 48107},
    {2, 1, 1140, 48141},
    {1, 0, 1141, 48177},
    {1, 0, 1141, 47672},
    {0, 1, 1141, 0},
    {1, 0, 1142, 20758},
    {2, 1, 1142, 48446},
    {2, 1, 1143, 48507},
    {2, 1, 1144, 48576},
    {2, 2, 1145, 48645},
    {2, 1, 1147, 48700},
    {2, 1, 1148, 48739},
    {2, 1, 1149, 48782},
    {1, 1, 1150, 48906},
    {1, 1, 1151, 48940},
    {2, 1, 1152, 48906},
    {1, 0, 1153, 48983},
    {2, 0, 1153, 49008},
    {2, 0, 1153, 49040},
    {1, 0, 1153, 49075},
    {2, 1, 1153, 12210},
    {1, 0, 1154, 12273},
    {2, 0, 1154, 49110},
    {2, 1, 1154, 49160},
    {1, 0, 1155, 49203},
    {2, 1, 1155, 48906},
    {1, 0, 1156, 20758},
    {2, 0, 1156, 48107},
    {2, 0, 1156, 49110},
    {2, 1, 1156, 49220},
    {1, 0, 1157, 20758},
    {2, 2, 1157, 49324},
    {2, 1, 1159, 49403},
    {1, 0, 1160, 19850},
    {2, 1, 1160, 49444},
    {1, 0, 1161, 49475},
    {2, 1, 1161, 49160},
    {1, 0, 1162, 49203},
    {2, 1, 1162, 49403},
    {1, 0, 1163, 49542},
    {2, 1, 1163, 49571},
    {1, 0, 1164, 20758},
    {0, 1, 1164, 0},
    {2, 0, 1165, 48107},
    {0, 1, 1165, 0},
    {2, 1, 1166, 49734},
    {2, 1, 1167, 49790},
    {0, 1, 1168, 0},
    {1, 0, 1169, 49872},
    {2, 1, 1169, 49734},
    {2, 1, 1170, 49790},
    {2, 1, 1171, 50075},
    {0, 1, 1172, 0},
    {1, 0, 1173, 49872},
    {0, 1, 1173, 0},
    {0, 1, 1174, 0},
    {2, 1, 1175, 50270},
    {2, 1, 1176, 50270},
    {2, 2, 1177, 50349},
    {2, 1, 1179, 50402},
    {1, 0, 1180, 50440},
    {2, 2, 1180, 50270},
    {0, 1, 1182, 0},
    {2, 1, 1183, 50270},
    {2, 1, 1184, 50270},
    {2, 2, 1185, 50349},
    {2, 2, 1187, 50349},
    {2, 1, 1189, 50402},
    {1, 0, 1190, 50440},
    {0, 1, 1190, 0},
    {0, 2, 1191, 0},
    {2, 2, 1193, 4911},
    {1, 3, 1195, 50729},
    {2, 1, 1198, 51087},
    {2, 1, 1199, 51117},
    {0, 2, 1200, 0},
    {2, 2, 1202, 51117},
    {2, 1, 1204, 50729},
    {2, 1, 1205, 51233},
    {2, 1, 1206, 51261},
    {2, 2, 1207, 51305},
    {2, 5, 1209, 51327},
    {2, 1, 1214, 51366},
    {2, 2, 1215, 51233},
    {2, 1, 1217, 51469},
    {2, 2, 1218, 4911},
    {0, 1, 1220, 0},
    {1, 0, 1221, 51594},
    {0, 1, 1221, 0},
    {0, 1, 1222, 0},
    {0, 1, 1223, 0},
    {1, 0, 1224, 51916},
    {0, 1, 1224, 0},
    {1, 0, 1225, 51916},
    {2, 1, 1225, 52147},
    {2, 2, 1226, 52147},
    {2, 1, 1228, 52200},
    {0, 1, 1229, 0},
    {1, 0, 1230, 52293},
    {2, 0, 1230, 52327},
    {0, 1, 1230, 0},
    {0, 1, 1231, 0},
    {0, 1, 1232, 0},
    {0, 1, 1233, 0},
    {2, 1, 1234, 52327},
    {2, 1, 1235, 52905},
    {1, 0, 1236, 11407},
    {0, 1, 1236, 0},
    {2, 2, 1237, 53035},
    {2, 1, 1239, 10979},
    {2, 2, 1240, 10979},
    {2, 1, 1242, 10979},
    {2, 1, 1243, 53178},
    {2, 3, 1244, 53234},
    {0, 1, 1247, 0},
    {0, 1, 1248, 0},
    {1, 0, 1249, 11407},
    {2, 0, 1249, 53352},
    {2, 1, 1249, 53352},
    {0, 1, 1250, 0},
    {1, 0, 1251, 53508},
    {0, 0, 1251, 0},
    {2, 1, 1251, 53571},
    {0, 1, 1252, 0},
    {1, 0, 1253, 53620},
    {0, 1, 1253, 0},
    {2, 1, 1254, 53640},
    {1, 1, 1255, 53665},
    {1, 2, 1256, 53688},
    {2, 0, 1258, 53713},
    {0, 1, 1258, 0},
    {2, 1, 1259, 53739},
    {1, 0, 1260, 53765},
    {2, 0, 1260, 53786},
    {2, 1, 1260, 53839},
    {1, 0, 1261, 53873},
    {0, 1, 1261, 0},
    {0, 1, 1262, 0},
    {2, 1, 1263, 53980},
    {2, 1, 1264, 53980},
    {1, 0, 1265, 54047},
    {2, 1, 1265, 8192},
    {2, 1, 1266, 8192},
    {2, 1, 1267, 23722},
    {1, 0, 1268, 54082},
    {0, 1, 1268, 0},
    {1, 0, 1269, 54179},
    {2, 1, 1269, 54215},
    {0, 1, 1270, 0},
    {0, 2, 1271, 0},
    {1, 0, 1273, 54246},
    {0, 1, 1273, 0},
    {2, 0, 1274, 54274},
    {0, 1, 1274, 0},
    {2, 1, 1275, 54429},
    {1, 0, 1276, 54462},
    {0, 0, 1276, 0},
    {0, 0, 1276, 0},
    {2, 1, 1276, 14197},
    {1, 0, 1277, 54484},
    {0, 0, 1277, 0},
    {0, 1, 1277, 0},
    {1, 0, 1278, 54501},
    {2, 1, 1278, 54519},
    {2, 1, 1279, 54519},
    {1, 0, 1280, 54547},
    {2, 1, 1280, 54571},
    {1, 0, 1281, 54501},
    {1, 0, 1281, 54589},
    {0, 1, 1281, 0},
    {1, 0, 1282, 11331},
    {0, 1, 1282, 0},
    {2, 2, 1283, 54713},
    {1, 0, 1285, 11331},
    {2, 1, 1285, 54786},
    {0, 1, 1286, 0},
    {0, 1, 1287, 0},
    {1, 0, 1288, 54865},
    {0, 1, 1288, 0},
    {0, 1, 1289, 0},
    {1, 0, 1290, 55054},
    {0, 1, 1290, 0},
    {2, 1, 1291, 55110},
    {1, 0, 1292, 46354},
    {2, 1, 1292, 55135},
    {1, 0, 1293, 55151},
    {0, 1, 1293, 0},
    {2, 1, 1294, 55135},
    {1, 0, 1295, 55229},
    {0, 1, 1295, 0},
    {2, 1, 1296, 55310},
    {1, 0, 1297, 55351},
    {0, 1, 1297, 0},
    {0, 1, 1298, 0},
    {2, 1, 1299, 55135},
    {2, 1, 1300, 55135},
    {1, 0, 1301, 55229},
    {0, 1, 1301, 0},
    {2, 0, 1302, 55135},
    {0, 1, 1302, 0},
    {1, 0, 1303, 55229},
    {1, 0, 1303, 55508},
    {2, 1, 1303, 55135},
    {1, 0, 1304, 55548},
    {2, 2, 1304, 55110},
    {2, 3, 1306, 55110},
    {0, 1, 1309, 0},
    {1, 0, 1310, 55229},
    {0, 2, 1310, 0},
    {2, 1, 1312, 55110},
    {1, 0, 1313, 46354},
    {0, 1, 1313, 0},
    {2, 0, 1314, 55135},
    {2, 1, 1314, 55692},
    {1, 0, 1315, 55708},
    {2, 1, 1315, 22660},
    {0, 1, 1316, 0},
    {1, 0, 1317, 55805},
    {1, 0, 1317, 55819},
    {0, 1, 1317, 0},
    {1, 0, 1318, 44827},
    {2, 2, 1318, 55864},
    {1, 0, 1320, 55885},
    {0, 2, 1320, 0},
    {0, 1, 1322, 0},
    {1, 0, 1323, 7297},
    {0, 1, 1323, 0},
    {2, 2, 1324, 56098},
    {2, 2, 1326, 56098},
    {2, 1, 1328, 56273},
    {2, 1, 1329, 56273},
    {2, 2, 1330, 56524},
    {2, 1, 1332, 56524},
    {2, 1, 1333, 56904},
    {1, 0, 1334, 56957},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 209, 1, 17, 0, 0},
    {18180, 0, 434, 5, 1, 0, 0},
    {0, 0, 48, 1, 0, 0, 0},
    {0, 0, 35, 3, 0, 0, 0},
    {0, 0, 0, 20, 0, 0, 0},
    {0, 0, 20, 15, 0, 0, 0},
    {0, 0, 1509, 9, 32, 0, 0},
    {12290, 0, 260, 4, 0, 1, 0},
    {0, 0, 264, 2, 0, 1, 0},
    {34674, 0, 874, 13, 4, 0, 0},
    {10680, 0, 214, 11, 18, 0, 0},
    {0, 0, 1428, 2, 0, 0, 0},
    {0, 0, 1416, 1, 0, 0, 0},
    {0, 0, 1417, 2, 0, 0, 0},
    {0, 0, 572, 1, 0, 0, 0},
    {37508, 0, 934, 4, 0, 1, 0},
    {0, 0, 1461, 3, 0, 0, 0},
    {0, 0, 827, 1, 0, 0, 0},
    {0, 0, 186, 2, 32, 0, 0},
    {0, 0, 83, 1, 1, 0, 0},
    {0, 0, 51, 1, 0, 0, 0},
    {0, 0, 459, 2, 0, 0, 0},
    {0, 0, 463, 2, 0, 0, 0},
    {0, 0, 461, 1, 10, 0, 0},
    {0, 0, 1171, 3, 0, 0, 0},
    {0, 0, 816, 1, 0, 0, 0},
    {0, 0, 642, 3, 0, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {32369, 0, 814, 2, 0, 0, 0},
    {33311, 0, 846, 5, 0, 0, 0},
    {0, 0, 871, 2, 0, 0, 0},
    {52359, 0, 1383, 7, 0, 0, 0},
    {0, 0, 241, 5, 0, 0, 0},
    {0, 0, 156, 4, 25, 0, 0},
    {50534, 0, 1352, 19, 0, 0, 0},
    {49604, 49661, 1327, 5, 0, 0, 0},
    {0, 0, 1337, 7, 0, 0, 0},
    {0, 0, 1452, 2, 0, 0, 0},
    {9898, 0, 189, 1, 8, 0, 0},
    {0, 0, 984, 4, 0, 0, 0},
    {0, 0, 870, 1, 0, 0, 0},
    {0, 0, 1137, 2, 0, 0, 0},
    {0, 0, 1119, 6, 0, 0, 0},
    {0, 0, 842, 1, 0, 0, 0},
    {0, 0, 54, 1, 0, 0, 0},
    {42604, 0, 1103, 4, 0, 0, 0},
    {0, 0, 1096, 2, 0, 0, 0},
    {0, 0, 1098, 5, 0, 0, 0},
    {17750, 0, 416, 4, 1, 0, 0},
    {51936, 0, 1375, 2, 20, 0, 0},
    {0, 0, 57, 3, 0, 0, 0},
    {0, 0, 43, 1, 0, 0, 0},
    {0, 0, 967, 1, 0, 0, 0},
    {37901, 0, 951, 11, 0, 0, 0},
    {6668, 0, 87, 1, 3, 0, 0},
    {10615, 0, 210, 4, 7, 0, 0},
    {10526, 0, 206, 2, 9, 0, 2},
    {0, 0, 52, 1, 0, 0, 0},
    {0, 0, 1413, 3, 0, 0, 0},
    {0, 0, 1482, 2, 0, 0, 0},
    {0, 0, 1480, 2, 0, 0, 0},
    {31237, 0, 782, 4, 0, 0, 0},
    {0, 0, 786, 1, 0, 0, 0},
    {0, 0, 753, 3, 0, 0, 0},
    {11744, 7395, 251, 3, 10, 0, 1},
    {0, 0, 950, 1, 0, 0, 0},
    {11690, 0, 247, 3, 19, 0, 1},
    {0, 0, 62, 1, 0, 0, 0},
    {22835, 0, 575, 3, 0, 0, 0},
    {15210, 0, 348, 5, 0, 0, 0},
    {37153, 0, 924, 4, 4, 0, 0},
    {0, 0, 1419, 5, 0, 0, 0},
    {0, 0, 1509, 9, 0, 0, 0},
    {0, 0, 509, 1, 0, 0, 0},
    {0, 0, 506, 3, 0, 0, 0},
    {0, 0, 1485, 2, 0, 0, 0},
    {0, 0, 1247, 3, 0, 0, 0},
    {0, 0, 163, 1, 0, 0, 0},
    {0, 0, 233, 4, 0, 0, 0},
    {8806, 8821, 160, 2, 0, 0, 0},
    {7395, 0, 665, 2, 0, 0, 0},
    {20778, 0, 523, 4, 0, 0, 0},
    {13322, 0, 293, 5, 0, 0, 0},
    {0, 0, 543, 3, 0, 0, 0},
    {0, 0, 636, 3, 0, 0, 0},
    {0, 0, 1030, 4, 0, 0, 0},
    {0, 0, 1174, 5, 0, 0, 0},
    {0, 0, 930, 4, 0, 0, 0},
    {0, 0, 1494, 2, 0, 0, 0},
    {0, 0, 1491, 3, 0, 0, 0},
    {0, 0, 1162, 2, 0, 0, 0},
    {0, 0, 1160, 2, 0, 0, 0},
    {0, 0, 1075, 3, 0, 0, 0},
    {0, 0, 164, 1, 0, 0, 0},
    {17080, 17218, 402, 14, 1, 2, 0},
    {0, 0, 603, 2, 0, 0, 0},
    {0, 0, 599, 4, 0, 0, 0},
    {0, 0, 1270, 4, 0, 0, 0},
    {0, 0, 1275, 3, 0, 0, 0},
    {0, 0, 175, 1, 8, 0, 0},
    {0, 0, 1156, 1, 17, 0, 0},
    {10164, 0, 195, 1, 8, 0, 0},
    {0, 0, 705, 4, 0, 0, 0},
    {0, 0, 200, 1, 8, 0, 0},
    {0, 0, 928, 2, 0, 0, 0},
    {0, 0, 865, 4, 0, 0, 0},
    {0, 0, 112, 1, 3, 0, 0},
    {7634, 0, 94, 1, 1, 0, 1},
    {17858, 0, 420, 6, 1, 0, 0},
    {0, 0, 1245, 2, 0, 0, 0},
    {0, 0, 1239, 2, 0, 0, 0},
    {0, 0, 455, 4, 0, 0, 0},
    {9376, 0, 177, 1, 8, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {0, 0, 1446, 3, 0, 0, 0},
    {0, 0, 398, 2, 0, 0, 0},
    {0, 0, 1166, 1, 0, 0, 0},
    {0, 0, 109, 3, 2, 0, 0},
    {0, 0, 142, 1, 14, 0, 0},
    {55672, 0, 1496, 2, 0, 0, 0},
    {33182, 0, 843, 3, 0, 1, 0},
    {0, 0, 553, 4, 0, 0, 0},
    {21491, 0, 539, 4, 0, 0, 0},
    {9232, 0, 173, 2, 8, 0, 0},
    {32180, 0, 808, 3, 0, 0, 0},
    {16688, 0, 391, 4, 0, 0, 0},
    {16369, 0, 383, 8, 0, 0, 0},
    {0, 0, 1167, 4, 0, 0, 0},
    {15642, 0, 364, 19, 0, 0, 0},
    {10158, 0, 194, 1, 8, 0, 0},
    {0, 0, 800, 1, 0, 0, 0},
    {10259, 0, 199, 1, 8, 0, 1},
    {32283, 0, 811, 3, 0, 0, 0},
    {0, 0, 767, 2, 0, 0, 0},
    {0, 0, 712, 2, 0, 0, 0},
    {0, 0, 71, 2, 0, 0, 0},
    {0, 0, 98, 1, 1, 0, 0},
    {33005, 0, 835, 5, 0, 0, 0},
    {51625, 0, 1371, 4, 20, 0, 0},
    {10190, 0, 196, 1, 10, 0, 0},
    {0, 0, 497, 1, 0, 0, 0},
    {0, 0, 1310, 1, 0, 0, 0},
    {0, 0, 197, 1, 8, 0, 0},
    {8869, 7482, 162, 1, 0, 0, 0},
    {44262, 0, 1153, 3, 0, 0, 0},
    {0, 0, 1046, 3, 0, 0, 0},
    {0, 0, 965, 2, 0, 0, 0},
    {53383, 0, 1401, 3, 0, 0, 0},
    {0, 0, 1400, 1, 0, 0, 0},
    {9581, 0, 182, 1, 8, 0, 0},
    {13962, 0, 313, 15, 0, 0, 0},
    {18274, 0, 443, 6, 1, 0, 0},
    {0, 0, 834, 1, 0, 0, 0},
    {0, 0, 690, 2, 0, 0, 0},
    {0, 0, 520, 3, 0, 0, 0},
    {36629, 0, 898, 6, 4, 0, 0},
    {8627, 0, 1408, 5, 23, 0, 0},
    {24230, 0, 623, 2, 0, 0, 0},
    {0, 0, 621, 2, 0, 0, 0},
    {0, 0, 619, 2, 0, 0, 0},
    {7461, 7485, 90, 1, 0, 0, 0},
    {0, 0, 1502, 2, 0, 0, 0},
    {0, 0, 1451, 1, 0, 0, 0},
    {0, 0, 1434, 2, 0, 0, 0},
    {37615, 0, 938, 4, 0, 0, 0},
    {0, 0, 39, 2, 0, 0, 0},
    {7336, 7362, 86, 1, 30, 0, 0},
    {0, 0, 1504, 2, 0, 0, 0},
    {0, 0, 338, 10, 0, 0, 0},
    {22885, 0, 578, 3, 0, 0, 0},
    {0, 0, 145, 3, 15, 0, 0},
    {0, 0, 793, 2, 0, 0, 0},
    {0, 0, 790, 3, 0, 0, 0},
    {6633, 0, 55, 2, 4, 0, 0},
    {0, 0, 1067, 2, 0, 0, 0},
    {0, 0, 134, 1, 21, 0, 0},
    {0, 0, 47, 1, 24, 0, 0},
    {0, 0, 1498, 3, 0, 0, 0},
    {30986, 0, 770, 3, 0, 0, 0},
    {0, 0, 581, 1, 0, 0, 0},
    {0, 0, 1125, 2, 0, 0, 0},
    {9117, 0, 168, 1, 8, 0, 0},
    {47569, 0, 1268, 2, 0, 0, 0},
    {0, 0, 1278, 1, 0, 0, 0},
    {0, 0, 1280, 2, 0, 0, 0},
    {0, 0, 1279, 1, 0, 0, 0},
    {0, 0, 1284, 2, 0, 0, 0},
    {0, 0, 255, 1, 32, 0, 0},
    {0, 0, 1286, 1, 0, 0, 0},
    {0, 0, 1274, 1, 0, 0, 0},
    {12024, 0, 256, 4, 8, 0, 1},
    {11932, 0, 254, 1, 8, 0, 1},
    {0, 0, 1283, 1, 0, 0, 0},
    {0, 0, 1282, 1, 0, 0, 0},
    {0, 0, 1430, 4, 0, 0, 0},
    {0, 0, 1107, 6, 0, 0, 0},
    {18509, 0, 452, 3, 0, 0, 0},
    {55569, 0, 1487, 4, 0, 0, 0},
    {0, 0, 1467, 2, 0, 0, 0},
    {24324, 0, 625, 4, 0, 0, 0},
    {24460, 0, 632, 4, 0, 0, 0},
    {0, 0, 140, 1, 5, 0, 0},
    {0, 0, 489, 2, 30, 0, 0},
    {45197, 0, 1183, 4, 0, 0, 0},
    {0, 0, 1325, 2, 0, 0, 0},
    {36109, 0, 887, 2, 4, 1, 0},
    {19867, 0, 496, 1, 18, 0, 0},
    {0, 0, 1139, 3, 0, 0, 0},
    {9192, 0, 172, 1, 8, 0, 0},
    {0, 0, 1037, 4, 0, 0, 0},
    {0, 0, 208, 1, 13, 0, 0},
    {19463, 19481, 485, 4, 0, 0, 0},
    {9373, 0, 176, 1, 8, 0, 0},
    {0, 0, 81, 2, 0, 0, 0},
    {0, 0, 1440, 1, 21, 0, 0},
    {11653, 0, 246, 1, 9, 0, 0},
    {0, 0, 1187, 3, 0, 0, 0},
    {0, 0, 511, 1, 0, 0, 0},
    {0, 0, 1090, 3, 0, 0, 0},
    {9382, 0, 178, 1, 8, 0, 0},
    {15348, 0, 353, 7, 0, 0, 0},
    {0, 0, 777, 2, 0, 0, 0},
    {8407, 0, 135, 1, 33, 0, 0},
    {0, 0, 1436, 3, 0, 0, 0},
    {0, 0, 400, 2, 0, 0, 0},
    {0, 0, 250, 1, 12, 0, 0},
    {39508, 0, 999, 9, 0, 0, 0},
    {22739, 0, 573, 2, 0, 0, 0},
    {0, 0, 1151, 2, 0, 0, 0},
    {0, 0, 1150, 1, 0, 0, 0},
    {19890, 0, 498, 6, 0, 0, 0},
    {0, 0, 530, 2, 0, 0, 0},
    {0, 0, 639, 3, 0, 0, 0},
    {36770, 10876, 907, 6, 4, 0, 0},
    {0, 0, 687, 3, 0, 0, 0},
    {0, 0, 1179, 1, 0, 0, 0},
    {0, 0, 1182, 1, 0, 0, 0},
    {27487, 0, 709, 3, 0, 0, 0},
    {21718, 0, 546, 7, 0, 0, 0},
    {0, 0, 289, 1, 0, 0, 0},
    {0, 0, 266, 21, 0, 0, 0},
    {45382, 8600, 1190, 2, 0, 0, 0},
    {0, 0, 1260, 1, 0, 0, 0},
    {0, 0, 1252, 6, 0, 0, 0},
    {0, 0, 1192, 6, 0, 0, 0},
    {0, 0, 1206, 4, 0, 0, 0},
    {0, 0, 1237, 2, 0, 0, 0},
    {46513, 0, 1214, 4, 0, 0, 0},
    {0, 0, 1264, 3, 0, 0, 0},
    {0, 0, 1231, 1, 0, 0, 0},
    {0, 0, 1267, 1, 0, 0, 0},
    {0, 0, 1234, 1, 0, 0, 0},
    {46866, 0, 1232, 2, 0, 0, 0},
    {0, 0, 1229, 2, 0, 0, 0},
    {7395, 0, 1198, 6, 0, 0, 0},
    {0, 0, 1235, 2, 0, 0, 0},
    {0, 0, 1261, 3, 0, 0, 0},
    {0, 0, 1204, 2, 0, 0, 0},
    {0, 0, 1210, 2, 0, 0, 0},
    {0, 0, 1224, 5, 0, 0, 0},
    {0, 0, 1218, 1, 0, 0, 0},
    {0, 0, 1219, 1, 0, 0, 0},
    {0, 0, 1258, 2, 0, 0, 0},
    {0, 0, 1212, 2, 0, 0, 0},
    {0, 0, 1220, 4, 0, 0, 0},
    {0, 0, 1250, 2, 0, 0, 0},
    {9123, 0, 169, 1, 8, 0, 0},
    {54630, 0, 1454, 3, 0, 0, 0},
    {32563, 0, 822, 3, 0, 0, 0},
    {33675, 0, 851, 4, 28, 0, 0},
    {0, 0, 817, 1, 0, 0, 0},
    {7715, 0, 99, 10, 29, 0, 0},
    {0, 0, 1142, 3, 0, 0, 0},
    {0, 0, 1145, 2, 0, 0, 0},
    {0, 0, 1377, 5, 0, 1, 0},
    {0, 0, 692, 2, 0, 0, 0},
    {0, 0, 568, 3, 0, 1, 0},
    {48210, 0, 1287, 2, 0, 0, 0},
    {0, 0, 1301, 1, 0, 0, 0},
    {0, 0, 1241, 2, 0, 0, 0},
    {0, 0, 773, 4, 0, 0, 0},
    {0, 0, 1080, 2, 0, 0, 0},
    {0, 0, 66, 3, 0, 0, 0},
    {0, 0, 78, 3, 0, 0, 0},
    {9718, 9835, 188, 1, 9, 0, 1},
    {0, 0, 1057, 3, 0, 0, 0},
    {0, 0, 1060, 3, 0, 0, 0},
    {0, 0, 1078, 2, 0, 0, 0},
    {0, 0, 1382, 1, 0, 0, 0},
    {0, 0, 698, 2, 0, 0, 0},
    {0, 0, 729, 9, 0, 0, 0},
    {0, 0, 1164, 2, 0, 0, 0},
    {0, 0, 759, 4, 0, 0, 0},
    {13962, 0, 310, 3, 0, 0, 0},
    {40006, 0, 1008, 1, 0, 1, 0},
    {0, 0, 1009, 4, 0, 0, 0},
    {0, 0, 1017, 2, 0, 0, 0},
    {0, 0, 1016, 1, 0, 0, 0},
    {0, 0, 1015, 1, 0, 0, 0},
    {0, 0, 1013, 2, 0, 0, 0},
    {0, 0, 1019, 1, 0, 0, 0},
    {0, 0, 1028, 1, 0, 0, 0},
    {0, 0, 1029, 1, 8, 0, 1},
    {0, 0, 1023, 3, 0, 0, 0},
    {0, 0, 1021, 2, 0, 0, 0},
    {0, 0, 1020, 1, 0, 0, 0},
    {0, 0, 1026, 2, 0, 0, 0},
    {0, 0, 970, 3, 0, 0, 0},
    {0, 0, 973, 1, 0, 0, 0},
    {0, 0, 840, 2, 0, 0, 0},
    {0, 0, 828, 2, 0, 0, 0},
    {0, 0, 1049, 4, 0, 0, 0},
    {27691, 0, 714, 3, 0, 0, 0},
    {0, 0, 989, 2, 0, 0, 0},
    {0, 0, 988, 1, 0, 0, 0},
    {20441, 0, 517, 3, 0, 0, 0},
    {0, 0, 1069, 3, 0, 0, 0},
    {0, 0, 1072, 3, 0, 0, 0},
    {6718, 0, 63, 3, 0, 0, 0},
    {0, 0, 1308, 2, 0, 0, 0},
    {32818, 0, 830, 4, 0, 0, 0},
    {0, 0, 744, 2, 0, 0, 0},
    {25598, 0, 670, 7, 0, 1, 0},
    {25966, 0, 677, 9, 0, 1, 0},
    {0, 0, 686, 1, 0, 0, 0},
    {0, 0, 1312, 2, 0, 0, 0},
    {0, 0, 1300, 1, 0, 0, 0},
    {0, 0, 1302, 1, 0, 0, 0},
    {0, 0, 1311, 1, 0, 0, 0},
    {0, 0, 1319, 2, 0, 0, 0},
    {0, 0, 1303, 2, 32, 0, 0},
    {0, 0, 1289, 11, 0, 0, 0},
    {0, 0, 1314, 3, 0, 0, 0},
    {0, 0, 1323, 2, 0, 0, 0},
    {0, 0, 1321, 2, 0, 0, 0},
    {0, 0, 1317, 2, 0, 0, 0},
    {31371, 0, 788, 2, 0, 0, 0},
    {7380, 0, 88, 2, 1, 0, 0},
    {36706, 22973, 904, 3, 4, 0, 0},
    {0, 0, 328, 10, 0, 0, 0},
    {0, 0, 787, 1, 0, 0, 0},
    {0, 0, 740, 1, 0, 0, 0},
    {0, 0, 738, 2, 0, 0, 0},
    {0, 0, 779, 3, 0, 0, 0},
    {0, 0, 1449, 2, 0, 0, 0},
    {0, 0, 1443, 1, 0, 0, 0},
    {0, 0, 1444, 2, 0, 0, 0},
    {18059, 0, 426, 6, 1, 0, 0},
    {8513, 0, 136, 1, 22, 0, 0},
    {23830, 0, 612, 6, 0, 0, 0},
    {0, 0, 618, 1, 0, 0, 0},
    {0, 0, 611, 1, 8, 0, 0},
    {23696, 0, 607, 2, 0, 0, 0},
    {0, 0, 605, 2, 0, 0, 0},
    {23696, 0, 609, 2, 0, 0, 0},
    {0, 0, 1439, 1, 0, 0, 0},
    {6588, 6622, 53, 1, 0, 0, 0},
    {0, 0, 230, 3, 0, 0, 0},
    {8582, 0, 143, 1, 16, 0, 0},
    {22967, 0, 582, 6, 0, 0, 0},
    {0, 0, 45, 1, 0, 0, 0},
    {20079, 0, 504, 2, 0, 0, 0},
    {0, 0, 363, 1, 0, 0, 0},
    {21177, 0, 533, 3, 0, 0, 0},
    {15593, 0, 362, 1, 35, 0, 0},
    {30168, 0, 749, 4, 0, 0, 0},
    {0, 0, 1404, 1, 0, 0, 0},
    {53529, 0, 1405, 3, 0, 0, 0},
    {24728, 0, 645, 15, 0, 0, 0},
    {54475, 0, 1441, 2, 4, 0, 0},
    {0, 0, 1501, 1, 8, 0, 1},
    {13503, 0, 298, 12, 0, 0, 0},
    {36873, 0, 913, 11, 4, 0, 0},
    {0, 0, 1043, 3, 0, 0, 0},
    {0, 0, 962, 3, 0, 0, 0},
    {9162, 0, 171, 1, 9, 0, 0},
    {0, 0, 975, 6, 0, 0, 0},
    {0, 0, 974, 1, 0, 0, 0},
    {0, 0, 69, 2, 0, 0, 0},
    {0, 0, 1087, 3, 0, 0, 0},
    {0, 0, 1083, 1, 0, 0, 0},
    {0, 0, 1084, 1, 0, 0, 0},
    {0, 0, 968, 2, 0, 0, 0},
    {0, 0, 1086, 1, 0, 0, 0},
    {0, 0, 1082, 1, 0, 0, 0},
    {0, 0, 1085, 1, 0, 0, 0},
    {0, 0, 1159, 1, 0, 0, 0},
    {9979, 0, 191, 2, 8, 0, 0},
    {0, 0, 571, 1, 0, 0, 0},
    {0, 0, 515, 1, 0, 0, 0},
    {0, 0, 1305, 1, 0, 0, 0},
    {0, 0, 1306, 2, 0, 0, 0},
    {34099, 0, 860, 5, 3, 1, 0},
    {0, 0, 1034, 3, 0, 0, 0},
    {43605, 0, 1127, 10, 0, 0, 0},
    {10362, 0, 203, 1, 11, 0, 0},
    {22243, 0, 561, 7, 0, 0, 0},
    {0, 0, 873, 1, 0, 0, 0},
    {0, 0, 869, 1, 0, 0, 0},
    {31591, 0, 795, 5, 0, 0, 0},
    {19658, 0, 491, 5, 0, 0, 0},
    {0, 0, 818, 4, 0, 0, 0},
    {11087, 0, 225, 5, 18, 0, 0},
    {0, 0, 981, 3, 0, 0, 0},
    {8529, 0, 137, 1, 22, 0, 0},
    {0, 0, 1147, 3, 0, 0, 0},
    {0, 0, 667, 1, 0, 0, 0},
    {26916, 0, 700, 2, 0, 0, 0},
    {0, 0, 50, 1, 31, 0, 0},
    {0, 0, 141, 1, 6, 0, 0},
    {0, 0, 237, 4, 0, 0, 0},
    {0, 0, 527, 3, 0, 0, 0},
    {0, 0, 38, 1, 26, 0, 0},
    {0, 0, 1424, 4, 0, 0, 0},
    {0, 0, 532, 1, 0, 0, 0},
    {0, 0, 439, 4, 1, 0, 0},
    {0, 0, 477, 2, 0, 0, 0},
    {0, 0, 479, 4, 0, 0, 0},
    {0, 0, 1475, 5, 0, 0, 0},
    {8603, 0, 144, 1, 16, 0, 0},
    {52932, 0, 1390, 10, 0, 0, 0},
    {55066, 0, 1464, 3, 0, 0, 0},
    {0, 0, 1063, 4, 0, 0, 0},
    {0, 0, 290, 3, 0, 0, 0},
    {0, 0, 746, 3, 0, 0, 0},
    {0, 0, 1053, 4, 0, 0, 0},
    {0, 0, 1113, 6, 0, 0, 0},
    {18770, 18924, 465, 8, 0, 0, 0},
    {9133, 0, 170, 1, 9, 0, 3},
    {0, 0, 741, 3, 0, 0, 0},
    {0, 0, 942, 2, 0, 0, 0},
    {31374, 0, 1332, 5, 0, 0, 0},
    {19270, 19294, 473, 4, 0, 0, 0},
    {7091, 0, 73, 2, 32, 0, 0},
    {10291, 0, 201, 1, 9, 0, 0},
    {0, 0, 150, 2, 34, 0, 0},
    {0, 0, 825, 2, 0, 0, 0},
    {16819, 0, 395, 3, 0, 0, 0},
    {0, 0, 756, 3, 0, 0, 0},
    {9490, 0, 181, 1, 8, 0, 0},
    {0, 0, 1506, 3, 0, 0, 0},
    {0, 0, 557, 4, 0, 0, 0},
    {0, 0, 148, 2, 0, 0, 0},
    {0, 0, 694, 4, 0, 0, 0},
    {25549, 0, 668, 2, 0, 0, 0},
    {7523, 7547, 91, 3, 1, 0, 0},
    {0, 0, 113, 21, 2, 0, 1},
    {33953, 0, 855, 5, 0, 0, 0},
    {9682, 0, 185, 1, 8, 0, 0},
    {8915, 0, 165, 3, 8, 0, 0},
    {0, 0, 1243, 2, 0, 0, 0},
    {0, 0, 769, 1, 0, 0, 0},
    {0, 0, 763, 4, 0, 0, 0},
    {28796, 0, 726, 3, 0, 0, 0},
    {0, 0, 703, 2, 0, 0, 0},
    {0, 0, 719, 7, 0, 0, 0},
    {0, 0, 702, 1, 0, 0, 0},
    {0, 0, 717, 2, 0, 0, 0},
    {10062, 0, 193, 1, 8, 0, 0},
    {0, 0, 512, 3, 0, 0, 0},
    {7658, 0, 95, 3, 1, 0, 1},
    {7712, 0, 1469, 3, 0, 0, 0},
    {0, 0, 198, 1, 8, 0, 1},
    {0, 0, 1093, 3, 0, 0, 0},
    {0, 0, 60, 2, 0, 0, 0},
    {37892, 0, 947, 3, 4, 0, 0},
    {0, 0, 1344, 8, 0, 1, 0},
    {9658, 0, 184, 1, 8, 0, 0},
    {9630, 0, 183, 1, 8, 0, 1},
    {0, 0, 1472, 3, 0, 0, 0},
    {54753, 0, 1457, 4, 32, 0, 0},
    {9408, 0, 179, 1, 8, 0, 0},
    {0, 0, 360, 2, 0, 0, 0},
    {0, 0, 205, 1, 9, 0, 1},
    {0, 0, 287, 2, 0, 0, 0},
    {0, 0, 991, 8, 0, 0, 0},
    {0, 0, 154, 2, 0, 0, 0},
    {0, 0, 660, 5, 0, 0, 0},
    {18130, 0, 432, 2, 1, 0, 0},
    {0, 0, 152, 2, 0, 0, 0},
    {9967, 0, 190, 1, 8, 0, 0},
    {18442, 0, 449, 3, 1, 1, 0},
    {26812, 0, 1180, 2, 0, 0, 0},
    {31806, 0, 801, 7, 0, 0, 0},
    {18738, 0, 462, 1, 9, 0, 0},
    {0, 0, 1041, 2, 0, 0, 0},
    {0, 0, 1484, 1, 0, 0, 0},
    {10344, 0, 202, 1, 10, 0, 0},
    {36133, 0, 889, 9, 4, 0, 0},
    {0, 0, 139, 1, 24, 0, 0},
    {0, 0, 138, 1, 24, 0, 0},
    {0, 0, 516, 1, 0, 0, 0},
    {21213, 0, 536, 3, 0, 0, 0},
    {10404, 0, 204, 1, 11, 0, 0},
    {0, 0, 629, 3, 0, 0, 0},
    {0, 0, 944, 3, 0, 0, 0},
    {9420, 0, 180, 1, 8, 0, 0},
    {0, 0, 84, 2, 3, 0, 0},
    {0, 0, 46, 1, 27, 0, 0},
    {0, 0, 597, 2, 0, 0, 0},
    {0, 0, 594, 3, 0, 0, 0},
    {0, 0, 592, 2, 0, 0, 0},
    {0, 0, 591, 1, 0, 0, 0},
    {0, 0, 588, 3, 0, 0, 0},
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
    "Clear-Content\0"
    "Clear-Disk\0"
    "Format-Volume\0"
    "GET\0"
    "Initialize-Disk\0"
    "Remove-Item\0"
    "Remove-Partition\0"
    "Restart-Computer\0"
    "Rscript\0"
    "Stop-Computer\0"
    "VBoxManage\0"
    "VBoxManage closemedium\0"
    "VBoxManage controlvm\0"
    "VBoxManage unregistervm\0"
    "Ventoy2Disk.sh\0"
    "Xvnc\0"
    "[\0"
    "a2dissite\0"
    "a2enmod\0"
    "a2ensite\0"
    "aa-complain\0"
    "aa-disable\0"
    "aa-teardown\0"
    "ab\0"
    "abduco\0"
    "ack\0"
    "acpi\0"
    "adb\0"
    "adb push\0"
    "adb shell\0"
    "add-apt-repository\0"
    "add-shell\0"
    "addgroup\0"
    "addpart\0"
    "addr2line\0"
    "adduser\0"
    "ag\0"
    "age\0"
    "age-keygen\0"
    "aide\0"
    "airflow\0"
    "alacritty\0"
    "alembic\0"
    "alias\0"
    "aliyun\0"
    "alsamixer\0"
    "amixer\0"
    "amplify\0"
    "anacron\0"
    "ansible\0"
    "ansible-playbook\0"
    "ant\0"
    "aoss\0"
    "apache2ctl\0"
    "apachectl\0"
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
    "arch\0"
    "arch-chroot\0"
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
    "bconsole\0"
    "beeline\0"
    "beep\0"
    "bench\0"
    "bfg\0"
    "bg\0"
    "bhyvectl\0"
    "bin-rails\0"
    "bind\0"
    "bindfs\0"
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
    "brew remove\0"
    "brew rm\0"
    "brew uninstall\0"
    "bridge\0"
    "brightnessctl\0"
    "bsdtar\0"
    "btop\0"
    "btrfs\0"
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
    "bzr uncommit\0"
    "c++\0"
    "c++filt\0"
    "cabal\0"
    "cabextract\0"
    "caddy\0"
    "caffeinate\0"
    "cal\0"
    "caller\0"
    "cancel\0"
    "capsh\0"
    "cargo\0"
    "cargo script\0"
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
    "chfn\0"
    "chgrp\0"
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
    "cinnamon-session-quit\0"
    "civo\0"
    "cksum\0"
    "clamscan\0"
    "clang\0"
    "clang++\0"
    "clang-format\0"
    "clear\0"
    "clevis\0"
    "clickhouse-client\0"
    "cloc\0"
    "clush\0"
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
    "compress\0"
    "conan\0"
    "conda\0"
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
    "cypher-shell\0"
    "cyrus\0"
    "cyrus delete\0"
    "daemon\0"
    "daemonize\0"
    "darkhttpd\0"
    "dash\0"
    "date\0"
    "date-s\0"
    "db2\0"
    "dbclient\0"
    "dbmate\0"
    "dbus-launch\0"
    "dbus-run-session\0"
    "dbus-send\0"
    "dc\0"
    "dc3dd\0"
    "dcfldd\0"
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
    "delgroup\0"
    "delpart\0"
    "delta\0"
    "deluge\0"
    "deluser\0"
    "delv\0"
    "deno\0"
    "deno run\0"
    "depmod\0"
    "df\0"
    "dhclient\0"
    "dhcpcd\0"
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
    "diskutil\0"
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
    "dnf remove\0"
    "do-release-upgrade\0"
    "doas\0"
    "docker\0"
    "docker builder df\0"
    "docker builder events\0"
    "docker builder info\0"
    "docker builder inspect\0"
    "docker builder list\0"
    "docker builder ls\0"
    "docker builder prune\0"
    "docker buildx prune\0"
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
    "docker node rm\0"
    "docker rm\0"
    "docker rmi\0"
    "docker run\0"
    "docker secret rm\0"
    "docker service rm\0"
    "docker stack rm\0"
    "docker stop\0"
    "docker swarm leave\0"
    "docker system df\0"
    "docker system events\0"
    "docker system info\0"
    "docker system inspect\0"
    "docker system list\0"
    "docker system ls\0"
    "docker system prune\0"
    "docker system reset\0"
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
    "doctl\0"
    "doctrine\0"
    "dokku\0"
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
    "eslint\0"
    "espeak\0"
    "etcdctl\0"
    "etcdctl del\0"
    "etcher\0"
    "ether-wake\0"
    "ethtool\0"
    "ethtool-show\0"
    "eval\0"
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
    "extlinux\0"
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
    "format\0"
    "fossil\0"
    "fossil purge\0"
    "fossil scrub\0"
    "fping\0"
    "free\0"
    "freshclam\0"
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
    "gofmt\0"
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
    "hadoop\0"
    "halt\0"
    "hash\0"
    "hashcat\0"
    "hasura\0"
    "hatch\0"
    "hatch run\0"
    "hbase\0"
    "hcloud\0"
    "hdfs\0"
    "hdiutil\0"
    "hdparm\0"
    "head\0"
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
    "hostid\0"
    "hostinfo\0"
    "hostname\0"
    "hostnamectl\0"
    "hostnamectl hostname\0"
    "hostnamectl status\0"
    "htop\0"
    "htpasswd\0"
    "http\0"
    "http-server\0"
    "httpd\0"
    "https\0"
    "hugo\0"
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
    "imapsync\0"
    "img2pdf\0"
    "impala-shell\0"
    "import\0"
    "incron\0"
    "incus\0"
    "incus delete\0"
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
    "just\0"
    "k3d\0"
    "k3d cluster delete\0"
    "k3s\0"
    "k3s kubectl delete\0"
    "k3s kubectl drain\0"
    "k3s-uninstall.sh\0"
    "k9s\0"
    "kadmin\0"
    "kadmin.local\0"
    "kafka-consumer-groups\0"
    "kafka-consumer-groups.sh\0"
    "kafka-delete-records.sh\0"
    "kafka-topics\0"
    "kafka-topics --delete\0"
    "kamal\0"
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
    "kubectl exec\0"
    "kubectl patch\0"
    "kubectl replace\0"
    "kubectl rollout undo\0"
    "kubectl run\0"
    "kubectl scale\0"
    "kubectl taint\0"
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
    "lilo\0"
    "limactl\0"
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
    "loginctl terminate-session\0"
    "loginctl terminate-user\0"
    "loginctl user-status\0"
    "logout\0"
    "logread\0"
    "logrotate\0"
    "logsave\0"
    "lolcat\0"
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
    "lxc delete\0"
    "lxc exec\0"
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
    "mclient\0"
    "md5sum\0"
    "mdadm\0"
    "mediainfo\0"
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
    "minikube\0"
    "minikube delete\0"
    "minikube kubectl delete\0"
    "minikube kubectl drain\0"
    "miniserve\0"
    "ministat\0"
    "mintstick\0"
    "mise\0"
    "mise exec\0"
    "mix\0"
    "mkdir\0"
    "mkdocs\0"
    "mkdosfs\0"
    "mke2fs\0"
    "mkexfatfs\0"
    "mkfifo\0"
    "mkfs\0"
    "mkfs-any\0"
    "mkfs.btrfs\0"
    "mkfs.ext2\0"
    "mkfs.ext3\0"
    "mkfs.ext4\0"
    "mkfs.f2fs\0"
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
    "multipass\0"
    "multipass delete\0"
    "multipass exec\0"
    "multipass purge\0"
    "multipath\0"
    "multipath -F\0"
    "mussh\0"
    "mutt\0"
    "mv\0"
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
    "netcat\0"
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
    "newgidmap\0"
    "newgrp\0"
    "newusers\0"
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
    "nodetool decommission\0"
    "nodetool drain\0"
    "noglob\0"
    "nohup\0"
    "nomad\0"
    "notify-send\0"
    "notmuch\0"
    "notmuch count\0"
    "notmuch search\0"
    "notmuch show\0"
    "nova\0"
    "nox\0"
    "npm\0"
    "npm audit fix\0"
    "npm deprecate\0"
    "npm exec\0"
    "npm unpublish\0"
    "nproc\0"
    "npx\0"
    "nq\0"
    "nsenter\0"
    "nslookup\0"
    "nsq_to_file\0"
    "nstat\0"
    "ntfsclone\0"
    "ntfsfix\0"
    "ntpdate\0"
    "numactl\0"
    "numastat\0"
    "numfmt\0"
    "nvidia-smi\0"
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
    "oc apply\0"
    "oc cp\0"
    "oc delete\0"
    "oc exec\0"
    "oc patch\0"
    "oc scale\0"
    "occ\0"
    "oci\0"
    "ocrmypdf\0"
    "od\0"
    "odoo\0"
    "offlineimap\0"
    "oggenc\0"
    "okular\0"
    "onionshare-cli\0"
    "oom\0"
    "op\0"
    "op run\0"
    "opam\0"
    "open\0"
    "openssl\0"
    "openstack\0"
    "openvpn\0"
    "openvt\0"
    "opkg\0"
    "opkg remove\0"
    "optirun\0"
    "orsh\0"
    "osascript\0"
    "osql\0"
    "ossutil\0"
    "ovs-vsctl\0"
    "p7zip\0"
    "packer\0"
    "pacman\0"
    "pactl\0"
    "pam-auth-update\0"
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
    "pct destroy\0"
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
    "pdsh\0"
    "perf\0"
    "perf record\0"
    "perf stat\0"
    "perf trace\0"
    "perl\0"
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
    "pigz\0"
    "pinfo\0"
    "ping\0"
    "ping6\0"
    "pip\0"
    "pip uninstall\0"
    "pip3\0"
    "pip3 uninstall\0"
    "pipexec\0"
    "pipx\0"
    "pipx run\0"
    "pivot_root\0"
    "pkcs11-tool\0"
    "pkexec\0"
    "pkg\0"
    "pkg delete\0"
    "pkg remove\0"
    "pkg_add\0"
    "pkill\0"
    "playerctl\0"
    "plocate\0"
    "pm-hibernate\0"
    "pm-hibernate-never\0"
    "pm-suspend\0"
    "pmap\0"
    "pmset\0"
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
    "poetry run\0"
    "popd\0"
    "port\0"
    "portage\0"
    "postcat\0"
    "postqueue\0"
    "postsuper\0"
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
    "prlctl\0"
    "prlimit\0"
    "proot\0"
    "proxmox-backup-client\0"
    "proxmox-backup-client forget\0"
    "proxmox-backup-client prune\0"
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
    "pvesm\0"
    "pvesm free\0"
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
    "qemu-system-x86_64\0"
    "qm\0"
    "qm destroy\0"
    "qm reset\0"
    "qm stop\0"
    "qmHandle\0"
    "qpdf\0"
    "qrencode\0"
    "quota\0"
    "quotacheck\0"
    "quotaoff\0"
    "rabbitmqadmin\0"
    "rabbitmqctl\0"
    "rabbitmqctl delete_queue\0"
    "rabbitmqctl delete_vhost\0"
    "rabbitmqctl force_reset\0"
    "rabbitmqctl reset\0"
    "racadm\0"
    "racket\0"
    "radeontop\0"
    "rados\0"
    "rails\0"
    "railway\0"
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
    "reboot\0"
    "recode\0"
    "redis-cli\0"
    "redshift\0"
    "reinstall-kernels\0"
    "reiserfsck\0"
    "removepkg\0"
    "rename\0"
    "rename.ul\0"
    "render\0"
    "renice\0"
    "repquota\0"
    "reset\0"
    "resize2fs\0"
    "resize_reiserfs\0"
    "resizepart\0"
    "resolvconf\0"
    "resolvectl\0"
    "resolvectl query\0"
    "resolvectl statistics\0"
    "resolvectl status\0"
    "resolvectl-query\0"
    "restic\0"
    "restic forget\0"
    "restic prune\0"
    "restic restore\0"
    "restore\0"
    "restorecon\0"
    "return\0"
    "rev\0"
    "rfkill\0"
    "rg\0"
    "ri\0"
    "rimraf\0"
    "rke\0"
    "rke remove\0"
    "rkhunter\0"
    "rlwrap\0"
    "rm\0"
    "rmdir\0"
    "rmmod\0"
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
    "runuser\0"
    "rustc\0"
    "rustfmt\0"
    "rustic\0"
    "rustic forget\0"
    "rustic prune\0"
    "rustup\0"
    "s3cmd\0"
    "s5cmd\0"
    "s6-rc\0"
    "s6-svc\0"
    "s6-tcpserver\0"
    "salt\0"
    "salt-call\0"
    "salt-ssh\0"
    "sam\0"
    "samba-tool\0"
    "samba-tool computer delete\0"
    "samba-tool computer disable\0"
    "samba-tool group delete\0"
    "samba-tool group disable\0"
    "samba-tool user delete\0"
    "samba-tool user disable\0"
    "samply\0"
    "samply record\0"
    "sandbox-exec\0"
    "sar\0"
    "say\0"
    "scala\0"
    "scancel\0"
    "scc\0"
    "schroot\0"
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
    "sem\0"
    "semanage\0"
    "sendmail\0"
    "sendmail-q\0"
    "sensors\0"
    "seq\0"
    "sequelize\0"
    "sequelize-cli\0"
    "serve\0"
    "serverless\0"
    "service\0"
    "sestatus\0"
    "set\0"
    "setarch\0"
    "setcap\0"
    "setenforce\0"
    "setfacl\0"
    "setfont\0"
    "setpci\0"
    "setpriv\0"
    "setquota\0"
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
    "slogin\0"
    "sls\0"
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
    "sqlplus\0"
    "sqsh\0"
    "srm\0"
    "ss\0"
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
    "stty\0"
    "su\0"
    "su-exec\0"
    "subl\0"
    "sudo\0"
    "sudoedit\0"
    "sum\0"
    "supabase\0"
    "supabase db\0"
    "superset\0"
    "supervisorctl\0"
    "surreal\0"
    "suspend\0"
    "sv\0"
    "svc\0"
    "svn\0"
    "svn delete\0"
    "svn remove\0"
    "svn revert\0"
    "svn rm\0"
    "svnadmin\0"
    "swaks\0"
    "swaplabel\0"
    "swapoff\0"
    "swapon\0"
    "swift\0"
    "switch_root\0"
    "swupd\0"
    "swupd bundle-remove\0"
    "symlink\0"
    "sync\0"
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
    "vboxmanage\0"
    "vboxmanage controlvm\0"
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
    "vimdiff\0"
    "vipw\0"
    "virsh\0"
    "virsh destroy\0"
    "virsh net-destroy\0"
    "virsh net-undefine\0"
    "virsh pool-delete\0"
    "virsh reboot\0"
    "virsh reset\0"
    "virsh shutdown\0"
    "virsh snapshot-delete\0"
    "virsh undefine\0"
    "virsh vol-delete\0"
    "virsh vol-wipe\0"
    "visudo\0"
    "vite\0"
    "vlc\0"
    "vlock\0"
    "vmadm\0"
    "vmrun\0"
    "vmstat\0"
    "vncserver\0"
    "vnstat\0"
    "vsql\0"
    "vssadmin\0"
    "vssadmin delete\0"
    "vultr\0"
    "vultr-cli\0"
    "vzdump\0"
    "w\0"
    "w3m\0"
    "wait\0"
    "wakeonlan\0"
    "wal-g\0"
    "wal-g delete\0"
    "wall\0"
    "watch\0"
    "watchexec\0"
    "wavemon\0"
    "waydroid\0"
    "wayvnc\0"
    "wc\0"
    "wcurl\0"
    "wdiff\0"
    "webfsd\0"
    "webpack\0"
    "websocketd\0"
    "werf\0"
    "werf dismiss\0"
    "werf purge\0"
    "wetty\0"
    "wevtutil\0"
    "wg\0"
    "wg-quick\0"
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
    "winpty\0"
    "wipe\0"
    "wipefs\0"
    "wl-copy\0"
    "wl-paste\0"
    "wmctrl\0"
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
    "xelatex\0"
    "xfce4-session-logout\0"
    "xfce4-terminal\0"
    "xfs_copy\0"
    "xfs_growfs\0"
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
    "yum remove\0"
    "zappa\0"
    "zathura\0"
    "zbarimg\0"
    "zcat\0"
    "zegrep\0"
    "zellij\0"
    "zerofree\0"
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
    {28, 7}, /* Clear-Content */
    {42, 8}, /* Clear-Disk */
    {53, 8}, /* Format-Volume */
    {67, 9}, /* GET */
    {71, 8}, /* Initialize-Disk */
    {87, 7}, /* Remove-Item */
    {99, 8}, /* Remove-Partition */
    {116, 8}, /* Restart-Computer */
    {133, 10}, /* Rscript */
    {141, 8}, /* Stop-Computer */
    {155, 11}, /* VBoxManage */
    {166, 12}, /* VBoxManage closemedium */
    {189, 13}, /* VBoxManage controlvm */
    {210, 12}, /* VBoxManage unregistervm */
    {234, 14}, /* Ventoy2Disk.sh */
    {249, 15}, /* Xvnc */
    {254, 2}, /* [ */
    {256, 16}, /* a2dissite */
    {266, 16}, /* a2enmod */
    {274, 16}, /* a2ensite */
    {283, 17}, /* aa-complain */
    {295, 17}, /* aa-disable */
    {306, 17}, /* aa-teardown */
    {318, 16}, /* ab */
    {321, 18}, /* abduco */
    {328, 19}, /* ack */
    {332, 20}, /* acpi */
    {337, 21}, /* adb */
    {341, 22}, /* adb push */
    {350, 23}, /* adb shell */
    {360, 24}, /* add-apt-repository */
    {379, 16}, /* add-shell */
    {389, 25}, /* addgroup */
    {398, 26}, /* addpart */
    {406, 27}, /* addr2line */
    {416, 28}, /* adduser */
    {424, 19}, /* ag */
    {427, 29}, /* age */
    {431, 30}, /* age-keygen */
    {442, 16}, /* aide */
    {447, 31}, /* airflow */
    {455, 18}, /* alacritty */
    {465, 32}, /* alembic */
    {473, 33}, /* alias */
    {479, 34}, /* aliyun */
    {486, 16}, /* alsamixer */
    {496, 16}, /* amixer */
    {503, 34}, /* amplify */
    {511, 16}, /* anacron */
    {519, 35}, /* ansible */
    {527, 36}, /* ansible-playbook */
    {544, 37}, /* ant */
    {548, 38}, /* aoss */
    {553, 16}, /* apache2ctl */
    {564, 16}, /* apachectl */
    {574, 39}, /* apf */
    {578, 40}, /* apg */
    {582, 41}, /* apk */
    {586, 42}, /* apk del */
    {594, 16}, /* aplay */
    {600, 43}, /* apparmor_parser */
    {616, 18}, /* apptainer */
    {626, 44}, /* apropos */
    {634, 45}, /* apt */
    {638, 46}, /* apt autopurge */
    {652, 47}, /* apt autoremove */
    {667, 46}, /* apt purge */
    {677, 47}, /* apt remove */
    {688, 44}, /* apt-cache */
    {698, 44}, /* apt-file */
    {707, 45}, /* apt-get */
    {715, 46}, /* apt-get autopurge */
    {733, 47}, /* apt-get autoremove */
    {752, 46}, /* apt-get purge */
    {766, 47}, /* apt-get remove */
    {781, 24}, /* apt-key */
    {789, 24}, /* apt-mark */
    {798, 45}, /* aptitude */
    {807, 46}, /* aptitude purge */
    {822, 47}, /* aptitude remove */
    {838, 48}, /* ar */
    {841, 31}, /* arangodb */
    {850, 49}, /* arangosh */
    {859, 2}, /* arch */
    {864, 18}, /* arch-chroot */
    {876, 16}, /* arecord */
    {884, 34}, /* argocd */
    {891, 9}, /* aria2c */
    {898, 48}, /* arj */
    {902, 50}, /* arp */
    {906, 51}, /* arp-scan */
    {915, 50}, /* arping */
    {922, 52}, /* arpspoof */
    {931, 53}, /* arptables */
    {941, 54}, /* ascii85 */
    {949, 27}, /* asciinema */
    {959, 41}, /* asdf */
    {964, 55}, /* ash */
    {968, 56}, /* at */
    {971, 18}, /* at-spi */
    {978, 57}, /* atop */
    {983, 58}, /* atq */
    {987, 58}, /* atrm */
    {992, 59}, /* attic */
    {998, 60}, /* attic delete */
    {1011, 60}, /* attic prune */
    {1023, 61}, /* auditctl */
    {1032, 62}, /* aureport */
    {1041, 62}, /* ausearch */
    {1050, 63}, /* authselect */
    {1061, 37}, /* automake */
    {1070, 37}, /* autoreconf */
    {1081, 64}, /* autossh */
    {1089, 50}, /* avahi-browse */
    {1102, 65}, /* avahi-resolve */
    {1116, 66}, /* awk */
    {1120, 34}, /* aws */
    {1124, 9}, /* axel */
    {1129, 34}, /* az */
    {1132, 34}, /* azcopy */
    {1139, 34}, /* b2 */
    {1142, 67}, /* b2sum */
    {1148, 68}, /* badblocks */
    {1158, 69}, /* balena-etcher */
    {1172, 59}, /* barman */
    {1179, 60}, /* barman delete */
    {1193, 54}, /* base32 */
    {1200, 54}, /* base64 */
    {1207, 2}, /* basename */
    {1216, 54}, /* basenc */
    {1223, 55}, /* bash */
    {1228, 70}, /* bashupload */
    {1239, 71}, /* bastille */
    {1248, 19}, /* bat */
    {1252, 19}, /* batcat */
    {1259, 56}, /* batch */
    {1265, 37}, /* bazel */
    {1271, 19}, /* bc */
    {1274, 72}, /* bcache */
    {1281, 73}, /* bcache make */
    {1293, 73}, /* bcache-super-show-wipe */
    {1316, 72}, /* bcachefs */
    {1325, 74}, /* bcachefs format */
    {1341, 75}, /* bconsole */
    {1350, 49}, /* beeline */
    {1358, 16}, /* beep */
    {1363, 31}, /* bench */
    {1369, 76}, /* bfg */
    {1373, 77}, /* bg */
    {1376, 71}, /* bhyvectl */
    {1385, 78}, /* bin-rails */
    {1395, 79}, /* bind */
    {1400, 80}, /* bindfs */
    {1407, 81}, /* bkill */
    {1413, 37}, /* black */
    {1419, 82}, /* bleachbit */
    {1429, 83}, /* blkdiscard */
    {1440, 20}, /* blkid */
    {1446, 84}, /* blockdev */
    {1455, 85}, /* bluetoothctl */
    {1468, 69}, /* bmaptool */
    {1477, 57}, /* bmon */
    {1482, 86}, /* bootctl */
    {1490, 72}, /* bore */
    {1495, 87}, /* bore local */
    {1506, 16}, /* borg */
    {1511, 88}, /* borg compact */
    {1524, 88}, /* borg delete */
    {1536, 89}, /* borg extract */
    {1549, 88}, /* borg prune */
    {1560, 90}, /* bq */
    {1563, 91}, /* bq rm */
    {1569, 16}, /* brasero */
    {1577, 92}, /* brctl */
    {1583, 93}, /* break */
    {1589, 41}, /* brew */
    {1594, 42}, /* brew remove */
    {1606, 42}, /* brew rm */
    {1614, 42}, /* brew uninstall */
    {1629, 92}, /* bridge */
    {1636, 16}, /* brightnessctl */
    {1650, 94}, /* bsdtar */
    {1657, 57}, /* btop */
    {1662, 95}, /* btrfs */
    {1668, 96}, /* btrfs check */
    {1680, 96}, /* btrfs device delete */
    {1700, 96}, /* btrfs device remove */
    {1720, 96}, /* btrfs subvol del */
    {1737, 96}, /* btrfs subvol delete */
    {1757, 96}, /* btrfs subvolume del */
    {1777, 96}, /* btrfs subvolume delete */
    {1800, 72}, /* buildah */
    {1808, 97}, /* buildah rm */
    {1819, 98}, /* buildah rmi */
    {1831, 99}, /* builtin */
    {1839, 10}, /* bun */
    {1843, 100}, /* bun run */
    {1851, 41}, /* bundle */
    {1858, 101}, /* bundle exec */
    {1870, 101}, /* bunx */
    {1875, 48}, /* bunzip2 */
    {1883, 59}, /* bup */
    {1887, 60}, /* bup gc */
    {1894, 60}, /* bup prune-older */
    {1910, 60}, /* bup rm */
    {1917, 59}, /* bupstash */
    {1926, 60}, /* bupstash rm */
    {1938, 102}, /* busctl */
    {1945, 103}, /* busybox */
    {1953, 104}, /* butterfly.server.py */
    {1973, 105}, /* bw */
    {1976, 38}, /* bwrap */
    {1982, 16}, /* byobu */
    {1988, 106}, /* bzcat */
    {1994, 107}, /* bzgrep */
    {2001, 108}, /* bzip2 */
    {2007, 109}, /* bzr */
    {2011, 110}, /* bzr uncommit */
    {2024, 37}, /* c++ */
    {2028, 27}, /* c++filt */
    {2036, 41}, /* cabal */
    {2042, 111}, /* cabextract */
    {2053, 16}, /* caddy */
    {2059, 112}, /* caffeinate */
    {2070, 19}, /* cal */
    {2074, 113}, /* caller */
    {2081, 114}, /* cancel */
    {2088, 115}, /* capsh */
    {2094, 41}, /* cargo */
    {2100, 100}, /* cargo script */
    {2113, 116}, /* cargo yank */
    {2124, 117}, /* cat */
    {2128, 18}, /* catchsegv */
    {2138, 37}, /* cc */
    {2141, 37}, /* ccache */
    {2148, 118}, /* cd */
    {2151, 36}, /* cdk */
    {2155, 34}, /* cdktf */
    {2161, 119}, /* cdrecord */
    {2170, 31}, /* ceph */
    {2175, 29}, /* certbot */
    {2183, 120}, /* certutil */
    {2192, 34}, /* cf */
    {2195, 121}, /* cfdisk */
    {2202, 122}, /* cgdisk */
    {2209, 123}, /* cgexec */
    {2216, 124}, /* chage */
    {2222, 34}, /* chalice */
    {2230, 125}, /* chattr */
    {2237, 43}, /* chcon */
    {2243, 118}, /* chdir */
    {2249, 44}, /* cheat */
    {2255, 25}, /* chfn */
    {2260, 126}, /* chgrp */
    {2266, 127}, /* chkconfig */
    {2276, 16}, /* chkrootkit */
    {2287, 128}, /* chmod */
    {2293, 129}, /* choom */
    {2299, 126}, /* chown */
    {2305, 130}, /* chpasswd */
    {2314, 38}, /* chpst */
    {2320, 16}, /* chromium */
    {2329, 99}, /* chronic */
    {2337, 27}, /* chronyc */
    {2345, 131}, /* chroot */
    {2352, 131}, /* chrt */
    {2357, 132}, /* chsh */
    {2362, 133}, /* chvt */
    {2367, 134}, /* cinnamon-session-quit */
    {2389, 34}, /* civo */
    {2394, 67}, /* cksum */
    {2400, 135}, /* clamscan */
    {2409, 37}, /* clang */
    {2415, 37}, /* clang++ */
    {2423, 136}, /* clang-format */
    {2436, 93}, /* clear */
    {2442, 137}, /* clevis */
    {2449, 138}, /* clickhouse-client */
    {2467, 27}, /* cloc */
    {2472, 139}, /* clush */
    {2478, 37}, /* cmake */
    {2484, 44}, /* cmp */
    {2488, 138}, /* cockroach */
    {2498, 140}, /* code */
    {2503, 104}, /* code tunnel */
    {2515, 72}, /* colima */
    {2522, 141}, /* colima delete */
    {2536, 44}, /* colordiff */
    {2546, 19}, /* column */
    {2553, 44}, /* comm */
    {2558, 142}, /* command */
    {2566, 44}, /* compgen */
    {2574, 143}, /* complete */
    {2583, 41}, /* composer */
    {2592, 108}, /* compress */
    {2601, 41}, /* conan */
    {2607, 41}, /* conda */
    {2613, 144}, /* conda env remove */
    {2630, 144}, /* conda remove */
    {2643, 101}, /* conda run */
    {2653, 81}, /* condor_rm */
    {2663, 37}, /* configure */
    {2673, 145}, /* connmanctl */
    {2684, 146}, /* conntrack */
    {2694, 31}, /* console */
    {2702, 147}, /* consul */
    {2709, 148}, /* consul kv delete */
    {2726, 93}, /* continue */
    {2735, 16}, /* convert */
    {2743, 34}, /* copilot */
    {2751, 51}, /* coredumpctl */
    {2763, 149}, /* coredumpctl debug */
    {2781, 34}, /* coscmd */
    {2788, 31}, /* couchbase-cli */
    {2802, 19}, /* cowsay */
    {2809, 150}, /* cp */
    {2812, 41}, /* cpan */
    {2817, 41}, /* cpanm */
    {2823, 151}, /* cpio */
    {2828, 136}, /* cpp */
    {2832, 72}, /* cpu */
    {2836, 152}, /* cpu userdel */
    {2848, 153}, /* cpufreq-set */
    {2860, 27}, /* cpuid */
    {2866, 131}, /* cpulimit */
    {2875, 153}, /* cpupower */
    {2884, 138}, /* cqlsh */
    {2890, 49}, /* crash */
    {2896, 72}, /* crc */
    {2900, 141}, /* crc delete */
    {2911, 67}, /* crc32 */
    {2917, 91}, /* createdb-drop */
    {2931, 72}, /* crictl */
    {2938, 97}, /* crictl rm */
    {2948, 98}, /* crictl rmi */
    {2959, 97}, /* crictl rmp */
    {2970, 72}, /* crm */
    {2974, 154}, /* crm cluster */
    {2986, 154}, /* crm configure */
    {3000, 154}, /* crm node */
    {3009, 154}, /* crm resource */
    {3022, 155}, /* croc */
    {3027, 16}, /* cron */
    {3032, 16}, /* crond */
    {3038, 156}, /* crontab */
    {3046, 140}, /* crontab-e */
    {3056, 157}, /* cryptsetup */
    {3067, 158}, /* cryptsetup close */
    {3084, 159}, /* cryptsetup erase */
    {3101, 158}, /* cryptsetup luksClose */
    {3122, 159}, /* cryptsetup luksErase */
    {3143, 159}, /* cryptsetup luksFormat */
    {3165, 159}, /* cryptsetup luksHeaderRestore */
    {3194, 159}, /* cryptsetup luksKillSlot */
    {3218, 159}, /* cryptsetup luksRemoveKey */
    {3243, 159}, /* cryptsetup reencrypt */
    {3264, 158}, /* cryptsetup remove */
    {3282, 39}, /* csf */
    {3286, 55}, /* csh */
    {3290, 160}, /* csplit */
    {3297, 161}, /* csrutil */
    {3305, 139}, /* csshx */
    {3311, 19}, /* csvcut */
    {3318, 136}, /* csvgrep */
    {3326, 19}, /* csvlook */
    {3334, 136}, /* csvsort */
    {3342, 72}, /* ctr */
    {3346, 141}, /* ctr containers delete */
    {3368, 141}, /* ctr containers remove */
    {3390, 141}, /* ctr containers rm */
    {3408, 141}, /* ctr images delete */
    {3426, 141}, /* ctr images remove */
    {3444, 141}, /* ctr images rm */
    {3458, 141}, /* ctr namespaces delete */
    {3480, 141}, /* ctr namespaces remove */
    {3502, 141}, /* ctr namespaces rm */
    {3520, 141}, /* ctr snapshots delete */
    {3541, 141}, /* ctr snapshots remove */
    {3562, 141}, /* ctr snapshots rm */
    {3579, 162}, /* cupsctl */
    {3587, 162}, /* cupsdisable */
    {3599, 162}, /* cupsenable */
    {3610, 9}, /* curl */
    {3615, 9}, /* curlie */
    {3622, 19}, /* cut */
    {3626, 16}, /* cvlc */
    {3631, 109}, /* cvs */
    {3635, 49}, /* cypher-shell */
    {3648, 72}, /* cyrus */
    {3654, 163}, /* cyrus delete */
    {3667, 131}, /* daemon */
    {3674, 38}, /* daemonize */
    {3684, 164}, /* darkhttpd */
    {3694, 55}, /* dash */
    {3699, 165}, /* date */
    {3704, 133}, /* date-s */
    {3711, 49}, /* db2 */
    {3715, 64}, /* dbclient */
    {3724, 32}, /* dbmate */
    {3731, 123}, /* dbus-launch */
    {3743, 99}, /* dbus-run-session */
    {3760, 102}, /* dbus-send */
    {3770, 166}, /* dc */
    {3773, 69}, /* dc3dd */
    {3779, 69}, /* dcfldd */
    {3786, 16}, /* dconf */
    {3792, 167}, /* dconf reset */
    {3804, 168}, /* dd */
    {3807, 69}, /* dd-safe */
    {3815, 69}, /* dd_rescue */
    {3825, 69}, /* ddrescue */
    {3834, 77}, /* deactivate */
    {3845, 44}, /* debsums */
    {3853, 169}, /* debugfs */
    {3861, 170}, /* declare */
    {3869, 161}, /* defaults */
    {3878, 171}, /* delgroup */
    {3887, 26}, /* delpart */
    {3895, 27}, /* delta */
    {3901, 16}, /* deluge */
    {3908, 172}, /* deluser */
    {3916, 173}, /* delv */
    {3921, 10}, /* deno */
    {3926, 100}, /* deno run */
    {3935, 24}, /* depmod */
    {3942, 20}, /* df */
    {3945, 174}, /* dhclient */
    {3954, 174}, /* dhcpcd */
    {3961, 32}, /* diesel */
    {3968, 44}, /* diff */
    {3973, 27}, /* diff3 */
    {3979, 44}, /* diffstat */
    {3988, 27}, /* difft */
    {3994, 173}, /* dig */
    {3998, 175}, /* dir */
    {4002, 16}, /* direnv */
    {4009, 101}, /* direnv exec */
    {4021, 176}, /* dirname */
    {4029, 113}, /* dirs */
    {4034, 177}, /* diskutil */
    {4043, 77}, /* disown */
    {4050, 18}, /* distrobox */
    {4060, 178}, /* dmesg */
    {4066, 133}, /* dmesg-n */
    {4074, 20}, /* dmidecode */
    {4084, 122}, /* dmsetup */
    {4092, 179}, /* dmsetup clear */
    {4106, 179}, /* dmsetup remove */
    {4121, 179}, /* dmsetup remove_all */
    {4140, 179}, /* dmsetup suspend */
    {4156, 179}, /* dmsetup wipe_table */
    {4175, 180}, /* dnf */
    {4179, 42}, /* dnf autoremove */
    {4194, 42}, /* dnf erase */
    {4204, 42}, /* dnf remove */
    {4215, 24}, /* do-release-upgrade */
    {4234, 181}, /* doas */
    {4239, 182}, /* docker */
    {4246, 183}, /* docker builder df */
    {4264, 183}, /* docker builder events */
    {4286, 183}, /* docker builder info */
    {4306, 183}, /* docker builder inspect */
    {4329, 183}, /* docker builder list */
    {4349, 183}, /* docker builder ls */
    {4367, 184}, /* docker builder prune */
    {4388, 185}, /* docker buildx prune */
    {4408, 183}, /* docker compose config */
    {4430, 186}, /* docker compose down */
    {4450, 183}, /* docker compose events */
    {4472, 187}, /* docker compose exec */
    {4492, 183}, /* docker compose images */
    {4514, 183}, /* docker compose logs */
    {4534, 183}, /* docker compose ls */
    {4552, 183}, /* docker compose port */
    {4572, 183}, /* docker compose ps */
    {4590, 186}, /* docker compose rm */
    {4608, 187}, /* docker compose run */
    {4627, 183}, /* docker compose top */
    {4646, 183}, /* docker compose version */
    {4669, 183}, /* docker container */
    {4686, 188}, /* docker container create */
    {4710, 183}, /* docker container df */
    {4730, 183}, /* docker container events */
    {4754, 188}, /* docker container exec */
    {4776, 183}, /* docker container info */
    {4798, 183}, /* docker container inspect */
    {4823, 189}, /* docker container kill */
    {4845, 183}, /* docker container list */
    {4867, 183}, /* docker container ls */
    {4887, 185}, /* docker container prune */
    {4910, 188}, /* docker container restart */
    {4935, 97}, /* docker container rm */
    {4955, 190}, /* docker container run */
    {4976, 188}, /* docker container start */
    {4999, 189}, /* docker container stop */
    {5021, 22}, /* docker cp */
    {5031, 191}, /* docker exec */
    {5043, 183}, /* docker image */
    {5056, 188}, /* docker image build */
    {5075, 183}, /* docker image df */
    {5091, 183}, /* docker image events */
    {5111, 183}, /* docker image info */
    {5129, 183}, /* docker image inspect */
    {5150, 183}, /* docker image list */
    {5168, 183}, /* docker image ls */
    {5184, 184}, /* docker image prune */
    {5203, 188}, /* docker image pull */
    {5221, 188}, /* docker image push */
    {5239, 98}, /* docker image rm */
    {5255, 188}, /* docker image tag */
    {5272, 183}, /* docker images df */
    {5289, 183}, /* docker images events */
    {5310, 183}, /* docker images info */
    {5329, 183}, /* docker images inspect */
    {5351, 183}, /* docker images list */
    {5370, 183}, /* docker images ls */
    {5387, 189}, /* docker kill */
    {5399, 183}, /* docker network */
    {5414, 188}, /* docker network connect */
    {5437, 188}, /* docker network create */
    {5459, 183}, /* docker network df */
    {5477, 188}, /* docker network disconnect */
    {5503, 183}, /* docker network events */
    {5525, 183}, /* docker network info */
    {5545, 183}, /* docker network inspect */
    {5568, 183}, /* docker network list */
    {5588, 183}, /* docker network ls */
    {5606, 184}, /* docker network prune */
    {5627, 188}, /* docker network rm */
    {5645, 192}, /* docker node rm */
    {5660, 97}, /* docker rm */
    {5670, 98}, /* docker rmi */
    {5681, 190}, /* docker run */
    {5692, 192}, /* docker secret rm */
    {5709, 192}, /* docker service rm */
    {5727, 192}, /* docker stack rm */
    {5743, 189}, /* docker stop */
    {5755, 192}, /* docker swarm leave */
    {5774, 183}, /* docker system df */
    {5791, 183}, /* docker system events */
    {5812, 183}, /* docker system info */
    {5831, 183}, /* docker system inspect */
    {5853, 183}, /* docker system list */
    {5872, 183}, /* docker system ls */
    {5889, 185}, /* docker system prune */
    {5909, 185}, /* docker system reset */
    {5929, 183}, /* docker volume */
    {5943, 188}, /* docker volume create */
    {5964, 183}, /* docker volume df */
    {5981, 183}, /* docker volume events */
    {6002, 183}, /* docker volume info */
    {6021, 183}, /* docker volume inspect */
    {6043, 183}, /* docker volume list */
    {6062, 183}, /* docker volume ls */
    {6079, 185}, /* docker volume prune */
    {6099, 193}, /* docker volume remove */
    {6120, 193}, /* docker volume rm */
    {6137, 72}, /* docker-compose */
    {6152, 183}, /* docker-compose config */
    {6174, 186}, /* docker-compose down */
    {6194, 187}, /* docker-compose exec */
    {6214, 186}, /* docker-compose kill */
    {6234, 183}, /* docker-compose logs */
    {6254, 183}, /* docker-compose ps */
    {6272, 186}, /* docker-compose rm */
    {6290, 187}, /* docker-compose run */
    {6309, 183}, /* docker-compose top */
    {6328, 71}, /* docker-machine */
    {6343, 34}, /* doctl */
    {6349, 32}, /* doctrine */
    {6358, 34}, /* dokku */
    {6364, 85}, /* domainname */
    {6375, 19}, /* dos2unix */
    {6384, 37}, /* dot */
    {6388, 72}, /* dotenv */
    {6395, 101}, /* dotenv run */
    {6406, 37}, /* dotnet */
    {6413, 100}, /* dotnet script */
    {6427, 194}, /* doveadm */
    {6435, 163}, /* doveadm expunge */
    {6451, 163}, /* doveadm mailbox delete */
    {6474, 163}, /* doveadm purge */
    {6488, 195}, /* dpkg */
    {6493, 196}, /* dpkg-deb */
    {6502, 44}, /* dpkg-query */
    {6513, 24}, /* dpkg-reconfigure */
    {6530, 24}, /* dracut */
    {6537, 72}, /* drbdadm */
    {6545, 73}, /* drbdadm create-md */
    {6563, 73}, /* drbdadm invalidate */
    {6582, 73}, /* drbdadm wipe-md */
    {6598, 73}, /* drbdmeta */
    {6607, 173}, /* drill */
    {6613, 32}, /* drizzle-kit */
    {6625, 148}, /* dropdb */
    {6632, 91}, /* dropdb-any */
    {6643, 148}, /* dropuser */
    {6652, 31}, /* drupal */
    {6659, 31}, /* drush */
    {6665, 139}, /* dsh */
    {6669, 72}, /* dsidm */
    {6675, 152}, /* dsidm delete */
    {6688, 51}, /* dstat */
    {6694, 18}, /* dtach */
    {6700, 20}, /* du */
    {6703, 138}, /* duckdb */
    {6710, 20}, /* duf */
    {6714, 164}, /* dufs */
    {6719, 197}, /* dump */
    {6724, 51}, /* dumpe2fs */
    {6733, 197}, /* duplicity */
    {6743, 88}, /* duplicity remove-all-but-n-full */
    {6775, 88}, /* duplicity remove-all-inc-of-but-n-full */
    {6814, 198}, /* duplicity remove-older-than */
    {6842, 20}, /* dust */
    {6847, 199}, /* e2fsck */
    {6854, 69}, /* e2image */
    {6862, 200}, /* e2label */
    {6870, 99}, /* eatmydata */
    {6880, 34}, /* eb */
    {6883, 53}, /* ebtables */
    {6892, 201}, /* echo */
    {6897, 202}, /* ed */
    {6900, 49}, /* edgedb */
    {6907, 203}, /* efibootmgr */
    {6918, 107}, /* egrep */
    {6924, 84}, /* eject */
    {6930, 72}, /* eksctl */
    {6937, 204}, /* eksctl delete */
    {6951, 205}, /* elinks */
    {6958, 10}, /* elixir */
    {6965, 206}, /* emacs */
    {6971, 206}, /* emacsclient */
    {6983, 207}, /* emerge */
    {6990, 42}, /* emerge --unmerge */
    {7007, 77}, /* enable */
    {7014, 18}, /* entr */
    {7019, 208}, /* env */
    {7023, 136}, /* envsubst */
    {7032, 16}, /* eog */
    {7036, 41}, /* eopkg */
    {7042, 42}, /* eopkg remove */
    {7055, 42}, /* eopkg rm */
    {7064, 72}, /* equo */
    {7069, 42}, /* equo remove */
    {7081, 37}, /* eslint */
    {7088, 16}, /* espeak */
    {7095, 147}, /* etcdctl */
    {7103, 148}, /* etcdctl del */
    {7115, 69}, /* etcher */
    {7122, 16}, /* ether-wake */
    {7133, 209}, /* ethtool */
    {7141, 65}, /* ethtool-show */
    {7154, 210}, /* eval */
    {7159, 16}, /* evince */
    {7166, 211}, /* ex */
    {7169, 175}, /* exa */
    {7173, 212}, /* exec */
    {7178, 213}, /* exiftool */
    {7187, 214}, /* exigrep */
    {7195, 194}, /* exim */
    {7200, 194}, /* exim4 */
    {7206, 214}, /* exiqgrep */
    {7215, 163}, /* exiqgrep-rm */
    {7227, 77}, /* exit */
    {7232, 213}, /* exiv2 */
    {7238, 214}, /* exiwhat */
    {7246, 34}, /* exo */
    {7250, 19}, /* expand */
    {7257, 215}, /* expect */
    {7264, 170}, /* export */
    {7271, 113}, /* expr */
    {7276, 216}, /* extlinux */
    {7285, 175}, /* eza */
    {7289, 19}, /* factor */
    {7296, 217}, /* factory-reset */
    {7310, 217}, /* factoryreset */
    {7323, 218}, /* fail2ban-client */
    {7339, 25}, /* faillock */
    {7348, 131}, /* fakechroot */
    {7359, 219}, /* fakeroot */
    {7368, 123}, /* faketime */
    {7377, 220}, /* fallocate */
    {7387, 2}, /* false */
    {7393, 57}, /* fastfetch */
    {7403, 133}, /* fbset */
    {7409, 49}, /* fbsql */
    {7415, 221}, /* fc */
    {7418, 213}, /* fc-list */
    {7426, 222}, /* fd */
    {7429, 222}, /* fdfind */
    {7436, 14}, /* fdformat */
    {7445, 121}, /* fdisk */
    {7451, 16}, /* feh */
    {7455, 9}, /* fetch */
    {7461, 223}, /* fetchmail */
    {7471, 16}, /* ffmpeg */
    {7478, 16}, /* ffplay */
    {7485, 213}, /* ffprobe */
    {7493, 70}, /* ffsend */
    {7500, 77}, /* fg */
    {7503, 107}, /* fgrep */
    {7509, 137}, /* fido2-token */
    {7521, 19}, /* figlet */
    {7528, 20}, /* file */
    {7533, 224}, /* file-rename */
    {7545, 225}, /* find */
    {7550, 20}, /* findfs */
    {7557, 20}, /* findmnt */
    {7565, 113}, /* finger */
    {7572, 16}, /* fio */
    {7576, 34}, /* firebase */
    {7585, 16}, /* firefox */
    {7593, 123}, /* firejail */
    {7602, 226}, /* firewall-cmd */
    {7615, 217}, /* firstboot */
    {7625, 55}, /* fish */
    {7630, 16}, /* flac */
    {7635, 14}, /* flash_erase */
    {7647, 14}, /* flash_eraseall */
    {7662, 14}, /* flashcp */
    {7670, 227}, /* flashrom */
    {7679, 32}, /* flask */
    {7685, 41}, /* flatpak */
    {7693, 228}, /* flatpak remove */
    {7708, 229}, /* flatpak run */
    {7720, 228}, /* flatpak uninstall */
    {7738, 131}, /* flock */
    {7744, 34}, /* flux */
    {7749, 34}, /* fly */
    {7753, 34}, /* flyctl */
    {7760, 32}, /* flyway */
    {7767, 19}, /* fmt */
    {7771, 19}, /* fold */
    {7776, 18}, /* foot */
    {7781, 230}, /* format */
    {7788, 109}, /* fossil */
    {7795, 110}, /* fossil purge */
    {7808, 110}, /* fossil scrub */
    {7821, 50}, /* fping */
    {7827, 2}, /* free */
    {7832, 24}, /* freshclam */
    {7842, 69}, /* fsarchiver */
    {7853, 69}, /* fsarchiver restfs */
    {7871, 199}, /* fsck */
    {7876, 199}, /* fsck-any */
    {7885, 231}, /* fsfreeze */
    {7894, 232}, /* fstrim */
    {7901, 233}, /* ftp */
    {7905, 9}, /* ftpget */
    {7912, 234}, /* fuser */
    {7918, 16}, /* fusermount */
    {7929, 235}, /* fw_setenv */
    {7939, 24}, /* fwupdmgr */
    {7948, 236}, /* fwupdmgr downgrade */
    {7967, 236}, /* fwupdmgr install */
    {7984, 236}, /* fwupdmgr reinstall */
    {8003, 236}, /* fwupdmgr switch-branch */
    {8026, 19}, /* fzf */
    {8030, 37}, /* g++ */
    {8034, 66}, /* gawk */
    {8039, 37}, /* gcc */
    {8043, 34}, /* gcloud */
    {8050, 18}, /* gdb */
    {8054, 237}, /* gdbus */
    {8060, 238}, /* gdisk */
    {8066, 140}, /* gedit */
    {8072, 41}, /* gem */
    {8076, 116}, /* gem yank */
    {8085, 48}, /* genisoimage */
    {8097, 20}, /* getcap */
    {8104, 113}, /* getconf */
    {8112, 20}, /* getenforce */
    {8123, 113}, /* getent */
    {8130, 20}, /* getfacl */
    {8138, 27}, /* getfattr */
    {8147, 50}, /* getmac */
    {8154, 223}, /* getmail */
    {8162, 93}, /* getopts */
    {8170, 27}, /* getsebool */
    {8180, 34}, /* gh */
    {8183, 37}, /* ghc */
    {8187, 16}, /* gimp */
    {8192, 72}, /* gio */
    {8196, 239}, /* gio cat */
    {8204, 239}, /* gio info */
    {8213, 239}, /* gio list */
    {8222, 239}, /* gio mime */
    {8231, 240}, /* gio remove */
    {8242, 240}, /* gio trash */
    {8252, 239}, /* gio tree */
    {8261, 70}, /* gist */
    {8266, 241}, /* git */
    {8270, 242}, /* git bisect log */
    {8285, 243}, /* git bisect run */
    {8300, 242}, /* git bisect view */
    {8316, 244}, /* git branch */
    {8327, 245}, /* git checkout */
    {8340, 246}, /* git checkout-index */
    {8359, 247}, /* git clean */
    {8369, 248}, /* git config */
    {8380, 242}, /* git config --get */
    {8397, 242}, /* git config --list */
    {8415, 242}, /* git config -l */
    {8429, 242}, /* git config get */
    {8444, 242}, /* git config list */
    {8460, 249}, /* git diff */
    {8469, 250}, /* git fetch */
    {8479, 251}, /* git filter-branch */
    {8497, 251}, /* git filter-repo */
    {8513, 252}, /* git gc */
    {8520, 253}, /* git gc --prune */
    {8535, 242}, /* git lfs ls-files */
    {8552, 249}, /* git log */
    {8560, 242}, /* git notes list */
    {8575, 242}, /* git notes show */
    {8590, 253}, /* git prune */
    {8600, 254}, /* git push */
    {8609, 255}, /* git read-tree */
    {8623, 249}, /* git reflog */
    {8634, 253}, /* git reflog delete */
    {8652, 253}, /* git reflog expire */
    {8670, 256}, /* git remote */
    {8681, 242}, /* git remote -v */
    {8695, 242}, /* git remote show */
    {8711, 257}, /* git reset */
    {8721, 258}, /* git restore */
    {8733, 259}, /* git rm */
    {8740, 249}, /* git show */
    {8749, 260}, /* git stash clear */
    {8765, 260}, /* git stash drop */
    {8780, 261}, /* git stash list */
    {8795, 261}, /* git stash show */
    {8810, 249}, /* git status */
    {8821, 262}, /* git submodule deinit */
    {8842, 243}, /* git submodule foreach */
    {8864, 242}, /* git submodule status */
    {8885, 263}, /* git switch */
    {8896, 264}, /* git tag */
    {8904, 265}, /* git update-ref */
    {8919, 242}, /* git worktree list */
    {8937, 262}, /* git worktree remove */
    {8957, 76}, /* git-filter-repo */
    {8973, 266}, /* gksudo */
    {8980, 34}, /* glab */
    {8985, 57}, /* glances */
    {8993, 31}, /* gluster */
    {9001, 213}, /* glxinfo */
    {9009, 267}, /* gmake */
    {9015, 140}, /* gnome-open */
    {9026, 16}, /* gnome-screenshot */
    {9043, 134}, /* gnome-session-quit */
    {9062, 18}, /* gnome-terminal */
    {9077, 41}, /* go */
    {9080, 100}, /* go run */
    {9087, 37}, /* go-build */
    {9096, 37}, /* gofmt */
    {9102, 16}, /* google-chrome */
    {9116, 32}, /* goose */
    {9122, 105}, /* gopass */
    {9129, 131}, /* gosu */
    {9134, 123}, /* gosu- */
    {9140, 104}, /* gotty */
    {9146, 34}, /* govc */
    {9151, 268}, /* gpasswd */
    {9159, 269}, /* gpg */
    {9163, 137}, /* gpg-card */
    {9172, 269}, /* gpg2 */
    {9177, 30}, /* gpgconf */
    {9185, 27}, /* gprof */
    {9191, 72}, /* gpt */
    {9195, 74}, /* gpt destroy */
    {9207, 37}, /* gradle */
    {9214, 107}, /* grep */
    {9219, 16}, /* grim */
    {9224, 10}, /* groovy */
    {9231, 25}, /* groupadd */
    {9240, 171}, /* groupdel */
    {9249, 25}, /* groupmod */
    {9258, 2}, /* groups */
    {9265, 119}, /* growisofs */
    {9275, 84}, /* growpart */
    {9284, 25}, /* grpconv */
    {9292, 270}, /* grpunconv */
    {9302, 24}, /* grub-editenv */
    {9315, 216}, /* grub-install */
    {9328, 24}, /* grub-mkconfig */
    {9342, 216}, /* grub2-install */
    {9356, 24}, /* grub2-mkconfig */
    {9371, 86}, /* grubby */
    {9378, 16}, /* gs */
    {9381, 104}, /* gs-netcat */
    {9391, 271}, /* gsed */
    {9396, 16}, /* gsettings */
    {9406, 167}, /* gsettings reset-recursively */
    {9434, 49}, /* gsql */
    {9439, 34}, /* gsutil */
    {9446, 94}, /* gtar */
    {9451, 10}, /* guile */
    {9457, 41}, /* guix */
    {9462, 272}, /* guix gc */
    {9470, 273}, /* guix package */
    {9483, 48}, /* gunzip */
    {9490, 106}, /* gzcat */
    {9496, 108}, /* gzip */
    {9501, 274}, /* hadoop */
    {9508, 275}, /* halt */
    {9513, 77}, /* hash */
    {9518, 16}, /* hashcat */
    {9526, 31}, /* hasura */
    {9533, 72}, /* hatch */
    {9539, 101}, /* hatch run */
    {9549, 49}, /* hbase */
    {9555, 34}, /* hcloud */
    {9562, 274}, /* hdfs */
    {9567, 177}, /* hdiutil */
    {9575, 276}, /* hdparm */
    {9582, 107}, /* head */
    {9587, 149}, /* heaptrack */
    {9597, 277}, /* helm */
    {9602, 204}, /* helm del */
    {9611, 204}, /* helm delete */
    {9623, 278}, /* helm rollback */
    {9637, 204}, /* helm uninstall */
    {9652, 72}, /* helmfile */
    {9661, 141}, /* helmfile delete */
    {9677, 141}, /* helmfile destroy */
    {9694, 44}, /* help */
    {9699, 34}, /* heroku */
    {9706, 19}, /* hexdump */
    {9714, 16}, /* hey */
    {9718, 109}, /* hg */
    {9721, 279}, /* hg checkout */
    {9733, 279}, /* hg co */
    {9739, 110}, /* hg purge */
    {9748, 279}, /* hg revert */
    {9758, 110}, /* hg revert -C */
    {9771, 110}, /* hg rollback */
    {9783, 110}, /* hg strip */
    {9792, 279}, /* hg up */
    {9798, 110}, /* hg up -C */
    {9807, 279}, /* hg update */
    {9817, 110}, /* hg update -C */
    {9830, 280}, /* history */
    {9838, 49}, /* hive */
    {9843, 72}, /* homectl */
    {9851, 152}, /* homectl deactivate-all */
    {9874, 152}, /* homectl lock */
    {9887, 152}, /* homectl remove */
    {9902, 173}, /* host */
    {9907, 50}, /* hostid */
    {9914, 51}, /* hostinfo */
    {9923, 281}, /* hostname */
    {9932, 282}, /* hostnamectl */
    {9944, 282}, /* hostnamectl hostname */
    {9965, 282}, /* hostnamectl status */
    {9984, 57}, /* htop */
    {9989, 25}, /* htpasswd */
    {9998, 9}, /* http */
    {10003, 164}, /* http-server */
    {10015, 164}, /* httpd */
    {10021, 9}, /* https */
    {10027, 37}, /* hugo */
    {10032, 283}, /* hwclock */
    {10040, 20}, /* hwinfo */
    {10047, 16}, /* hydra */
    {10053, 284}, /* hyperfine */
    {10063, 99}, /* i386 */
    {10068, 34}, /* ibmcloud */
    {10077, 27}, /* icdiff */
    {10084, 19}, /* iconv */
    {10090, 2}, /* id */
    {10093, 213}, /* identify */
    {10102, 285}, /* ifconfig */
    {10111, 286}, /* ifdown */
    {10118, 99}, /* ifne */
    {10123, 51}, /* ifstat */
    {10130, 57}, /* iftop */
    {10136, 287}, /* ifup */
    {10141, 223}, /* imapsync */
    {10150, 16}, /* img2pdf */
    {10158, 49}, /* impala-shell */
    {10171, 16}, /* import */
    {10178, 18}, /* incron */
    {10185, 11}, /* incus */
    {10191, 12}, /* incus delete */
    {10204, 136}, /* indent */
    {10211, 87}, /* inetd */
    {10217, 138}, /* influx */
    {10224, 288}, /* influx bucket delete */
    {10245, 288}, /* influx delete */
    {10259, 288}, /* influx org delete */
    {10277, 72}, /* influxd */
    {10285, 148}, /* influxd drop */
    {10298, 44}, /* info */
    {10303, 289}, /* init */
    {10308, 290}, /* initctl */
    {10316, 291}, /* initdb-force */
    {10329, 16}, /* inkscape */
    {10338, 18}, /* inotifywait */
    {10350, 292}, /* insmod */
    {10357, 293}, /* install */
    {10365, 27}, /* intel_gpu_top */
    {10379, 290}, /* invoke-rc.d */
    {10391, 20}, /* inxi */
    {10396, 71}, /* iocage */
    {10403, 123}, /* ionice */
    {10410, 34}, /* ionosctl */
    {10419, 20}, /* iostat */
    {10426, 57}, /* iotop */
    {10432, 294}, /* ip */
    {10435, 295}, /* ip a */
    {10440, 296}, /* ip a del */
    {10449, 296}, /* ip a delete */
    {10461, 297}, /* ip a flush */
    {10472, 295}, /* ip addr */
    {10480, 296}, /* ip addr del */
    {10492, 296}, /* ip addr delete */
    {10507, 297}, /* ip addr flush */
    {10521, 295}, /* ip address */
    {10532, 296}, /* ip address del */
    {10547, 296}, /* ip address delete */
    {10565, 297}, /* ip address flush */
    {10582, 295}, /* ip l */
    {10587, 298}, /* ip l del */
    {10596, 298}, /* ip l delete */
    {10608, 299}, /* ip l s */
    {10615, 300}, /* ip l s netns */
    {10628, 299}, /* ip l set */
    {10637, 300}, /* ip l set netns */
    {10652, 295}, /* ip link */
    {10660, 298}, /* ip link del */
    {10672, 298}, /* ip link delete */
    {10687, 299}, /* ip link s */
    {10697, 300}, /* ip link s netns */
    {10713, 299}, /* ip link set */
    {10725, 300}, /* ip link set netns */
    {10743, 295}, /* ip maddr */
    {10752, 295}, /* ip n */
    {10757, 295}, /* ip neigh */
    {10766, 295}, /* ip neighbour */
    {10779, 295}, /* ip netns */
    {10788, 301}, /* ip netns del */
    {10801, 301}, /* ip netns delete */
    {10817, 302}, /* ip netns exec */
    {10831, 295}, /* ip nexthop */
    {10842, 295}, /* ip r */
    {10847, 303}, /* ip r add */
    {10856, 303}, /* ip r change */
    {10868, 304}, /* ip r del */
    {10877, 304}, /* ip r delete */
    {10889, 305}, /* ip r flush */
    {10900, 303}, /* ip r replace */
    {10913, 295}, /* ip ro */
    {10919, 303}, /* ip ro add */
    {10929, 303}, /* ip ro change */
    {10942, 304}, /* ip ro del */
    {10952, 304}, /* ip ro delete */
    {10965, 305}, /* ip ro flush */
    {10977, 303}, /* ip ro replace */
    {10991, 295}, /* ip route */
    {11000, 303}, /* ip route add */
    {11013, 303}, /* ip route change */
    {11029, 304}, /* ip route del */
    {11042, 304}, /* ip route delete */
    {11058, 305}, /* ip route flush */
    {11073, 303}, /* ip route replace */
    {11090, 295}, /* ip rule */
    {11098, 306}, /* ip rule add */
    {11110, 295}, /* ip token */
    {11119, 295}, /* ip tunnel */
    {11129, 295}, /* ip tuntap */
    {11139, 53}, /* ip6tables */
    {11149, 307}, /* ip6tables-restore */
    {11167, 308}, /* ip6tables-save */
    {11182, 309}, /* ipa */
    {11186, 310}, /* ipa group-del */
    {11200, 310}, /* ipa host-del */
    {11213, 310}, /* ipa user-del */
    {11226, 310}, /* ipa user-disable */
    {11243, 65}, /* ipcalc */
    {11250, 20}, /* ipcs */
    {11255, 50}, /* iperf */
    {11261, 50}, /* iperf3 */
    {11268, 311}, /* ipf */
    {11272, 72}, /* ipfs */
    {11277, 70}, /* ipfs add */
    {11286, 311}, /* ipfw */
    {11291, 312}, /* ipmitool */
    {11300, 313}, /* ipset */
    {11306, 314}, /* ipset destroy */
    {11320, 314}, /* ipset flush */
    {11332, 65}, /* ipset-list */
    {11343, 53}, /* iptables */
    {11352, 53}, /* iptables-legacy */
    {11368, 307}, /* iptables-legacy-restore */
    {11392, 53}, /* iptables-nft */
    {11405, 307}, /* iptables-nft-restore */
    {11426, 307}, /* iptables-restore */
    {11443, 308}, /* iptables-save */
    {11457, 51}, /* iptraf */
    {11464, 314}, /* ipvsadm */
    {11472, 10}, /* ipython */
    {11480, 315}, /* iscsiadm */
    {11489, 69}, /* isodumper */
    {11499, 138}, /* isql */
    {11504, 49}, /* isql-fb */
    {11512, 72}, /* istioctl */
    {11521, 141}, /* istioctl uninstall */
    {11540, 223}, /* isync */
    {11546, 316}, /* iw */
    {11549, 65}, /* iw-list */
    {11557, 317}, /* iwconfig */
    {11566, 145}, /* iwctl */
    {11572, 65}, /* iwlist */
    {11579, 70}, /* ix */
    {11582, 71}, /* jail */
    {11587, 37}, /* java */
    {11592, 37}, /* javac */
    {11598, 37}, /* jekyll */
    {11605, 37}, /* jest */
    {11610, 217}, /* jffs2reset */
    {11621, 109}, /* jj */
    {11624, 110}, /* jj abandon */
    {11635, 113}, /* jobs */
    {11640, 140}, /* joe */
    {11644, 16}, /* john */
    {11649, 19}, /* join */
    {11654, 318}, /* journalctl */
    {11665, 19}, /* jq */
    {11668, 34}, /* juju */
    {11673, 37}, /* just */
    {11678, 72}, /* k3d */
    {11682, 204}, /* k3d cluster delete */
    {11701, 277}, /* k3s */
    {11705, 319}, /* k3s kubectl delete */
    {11724, 319}, /* k3s kubectl drain */
    {11742, 204}, /* k3s-uninstall.sh */
    {11759, 277}, /* k9s */
    {11763, 320}, /* kadmin */
    {11770, 320}, /* kadmin.local */
    {11783, 31}, /* kafka-consumer-groups */
    {11805, 31}, /* kafka-consumer-groups.sh */
    {11830, 31}, /* kafka-delete-records.sh */
    {11854, 147}, /* kafka-topics */
    {11867, 148}, /* kafka-topics --delete */
    {11889, 34}, /* kamal */
    {11895, 140}, /* kate */
    {11900, 70}, /* kcat */
    {11905, 72}, /* kdb5_util */
    {11915, 152}, /* kdb5_util destroy */
    {11933, 152}, /* kdb5_util load */
    {11948, 105}, /* kdestroy */
    {11957, 266}, /* kdesudo */
    {11965, 86}, /* kernel-install */
    {11980, 86}, /* kernelstub */
    {11991, 321}, /* kexec */
    {11997, 105}, /* keyctl */
    {12004, 120}, /* keytool */
    {12012, 322}, /* kill */
    {12017, 323}, /* killall */
    {12025, 324}, /* killall5 */
    {12034, 72}, /* kind */
    {12039, 204}, /* kind delete */
    {12051, 18}, /* kitty */
    {12057, 292}, /* kmod */
    {12062, 32}, /* knex */
    {12067, 18}, /* konsole */
    {12075, 59}, /* kopia */
    {12081, 60}, /* kopia repository disconnect */
    {12109, 60}, /* kopia snapshot delete */
    {12131, 60}, /* kopia snapshot expire */
    {12153, 72}, /* kops */
    {12158, 141}, /* kops delete */
    {12170, 84}, /* kpartx */
    {12177, 87}, /* krfb */
    {12182, 55}, /* ksh */
    {12186, 49}, /* ksql */
    {12191, 72}, /* kubeadm */
    {12199, 204}, /* kubeadm reset */
    {12213, 277}, /* kubectl */
    {12221, 325}, /* kubectl apply */
    {12235, 326}, /* kubectl config delete-cluster */
    {12265, 326}, /* kubectl config delete-context */
    {12295, 326}, /* kubectl config delete-user */
    {12322, 327}, /* kubectl config rename-context */
    {12352, 327}, /* kubectl config set */
    {12371, 327}, /* kubectl config set-cluster */
    {12398, 327}, /* kubectl config set-context */
    {12425, 327}, /* kubectl config set-credentials */
    {12456, 326}, /* kubectl config unset */
    {12477, 327}, /* kubectl config use-context */
    {12504, 328}, /* kubectl cordon */
    {12519, 22}, /* kubectl cp */
    {12530, 329}, /* kubectl create clusterrolebinding */
    {12564, 329}, /* kubectl create rolebinding */
    {12591, 330}, /* kubectl debug */
    {12605, 331}, /* kubectl delete */
    {12620, 328}, /* kubectl drain */
    {12634, 191}, /* kubectl exec */
    {12647, 332}, /* kubectl patch */
    {12661, 333}, /* kubectl replace */
    {12677, 278}, /* kubectl rollout undo */
    {12698, 330}, /* kubectl run */
    {12710, 334}, /* kubectl scale */
    {12724, 335}, /* kubectl taint */
    {12738, 277}, /* kubectx */
    {12746, 72}, /* kubefed */
    {12754, 141}, /* kubefed unjoin */
    {12769, 277}, /* kubens */
    {12776, 16}, /* kwriteconfig5 */
    {12790, 175}, /* la */
    {12793, 16}, /* lame */
    {12798, 113}, /* last */
    {12803, 113}, /* lastb */
    {12809, 336}, /* lastlog */
    {12817, 37}, /* latex */
    {12823, 290}, /* launchctl */
    {12833, 37}, /* ld */
    {12836, 310}, /* ldapdelete */
    {12847, 65}, /* ldapsearch */
    {12858, 24}, /* ldconfig */
    {12867, 44}, /* ldd */
    {12871, 337}, /* less */
    {12876, 113}, /* let */
    {12880, 140}, /* lf */
    {12883, 338}, /* lftp */
    {12888, 152}, /* lgroupdel */
    {12898, 16}, /* libreoffice */
    {12910, 37}, /* libtool */
    {12918, 86}, /* lilo */
    {12923, 11}, /* limactl */
    {12931, 72}, /* linkerd */
    {12939, 141}, /* linkerd uninstall */
    {12957, 205}, /* links */
    {12963, 205}, /* links2 */
    {12970, 34}, /* linode-cli */
    {12981, 99}, /* linux32 */
    {12989, 99}, /* linux64 */
    {12997, 32}, /* liquibase */
    {13007, 49}, /* litecli */
    {13015, 164}, /* live-server */
    {13027, 175}, /* ll */
    {13030, 81}, /* llcancel */
    {13039, 18}, /* lldb */
    {13044, 65}, /* lldpctl */
    {13052, 339}, /* ln */
    {13055, 62}, /* lnav */
    {13060, 133}, /* loadkeys */
    {13069, 27}, /* loc */
    {13073, 170}, /* local */
    {13079, 113}, /* locale */
    {13086, 24}, /* locale-gen */
    {13097, 282}, /* localectl */
    {13107, 282}, /* localectl list-keymaps */
    {13130, 282}, /* localectl list-locales */
    {13153, 282}, /* localectl status */
    {13170, 16}, /* localepurge */
    {13182, 175}, /* locate */
    {13189, 340}, /* logger */
    {13196, 282}, /* loginctl */
    {13205, 341}, /* loginctl halt */
    {13219, 342}, /* loginctl kill-session */
    {13241, 342}, /* loginctl kill-user */
    {13260, 282}, /* loginctl list-sessions */
    {13283, 282}, /* loginctl list-users */
    {13303, 341}, /* loginctl poweroff */
    {13321, 341}, /* loginctl reboot */
    {13337, 282}, /* loginctl session-status */
    {13361, 282}, /* loginctl show-session */
    {13383, 342}, /* loginctl terminate-session */
    {13410, 342}, /* loginctl terminate-user */
    {13434, 282}, /* loginctl user-status */
    {13455, 77}, /* logout */
    {13462, 51}, /* logread */
    {13470, 343}, /* logrotate */
    {13480, 343}, /* logsave */
    {13488, 19}, /* lolcat */
    {13495, 19}, /* look */
    {13500, 84}, /* losetup */
    {13508, 162}, /* lp */
    {13511, 344}, /* lpadmin */
    {13519, 105}, /* lpass */
    {13525, 345}, /* lpinfo */
    {13532, 346}, /* lpoptions */
    {13542, 345}, /* lpq */
    {13546, 162}, /* lpr */
    {13550, 114}, /* lprm */
    {13555, 345}, /* lpstat */
    {13562, 108}, /* lrzip */
    {13568, 175}, /* ls */
    {13571, 347}, /* lsar */
    {13576, 20}, /* lsattr */
    {13583, 27}, /* lsb */
    {13587, 51}, /* lsb_release */
    {13599, 20}, /* lsblk */
    {13605, 20}, /* lscpu */
    {13611, 175}, /* lsd */
    {13615, 27}, /* lsfd */
    {13620, 20}, /* lshw */
    {13625, 20}, /* lsinitramfs */
    {13637, 20}, /* lsipc */
    {13643, 27}, /* lsirq */
    {13649, 27}, /* lslocks */
    {13657, 27}, /* lslogins */
    {13666, 27}, /* lsmem */
    {13672, 20}, /* lsmod */
    {13678, 20}, /* lsns */
    {13683, 348}, /* lsof */
    {13688, 20}, /* lspci */
    {13694, 44}, /* lstopo */
    {13701, 20}, /* lsusb */
    {13707, 18}, /* ltrace */
    {13714, 10}, /* lua */
    {13718, 10}, /* luajit */
    {13725, 41}, /* luarocks */
    {13734, 137}, /* luksmeta */
    {13743, 152}, /* luserdel */
    {13752, 349}, /* lvchange */
    {13761, 349}, /* lvconvert */
    {13771, 349}, /* lvcreate */
    {13780, 350}, /* lvdisplay */
    {13790, 349}, /* lvextend */
    {13799, 351}, /* lvm */
    {13803, 73}, /* lvmvdo */
    {13810, 352}, /* lvreduce */
    {13819, 353}, /* lvremove */
    {13828, 349}, /* lvrename */
    {13837, 354}, /* lvresize */
    {13846, 350}, /* lvs */
    {13850, 350}, /* lvscan */
    {13857, 9}, /* lwp-download */
    {13870, 9}, /* lwp-request */
    {13882, 11}, /* lxc */
    {13886, 12}, /* lxc delete */
    {13897, 191}, /* lxc exec */
    {13906, 18}, /* lxc-attach */
    {13917, 12}, /* lxc-destroy */
    {13929, 18}, /* lxc-execute */
    {13941, 16}, /* lynis */
    {13947, 205}, /* lynx */
    {13952, 48}, /* lz4 */
    {13956, 106}, /* lz4cat */
    {13963, 108}, /* lzma */
    {13968, 108}, /* lzop */
    {13973, 136}, /* m4 */
    {13976, 287}, /* macchanger */
    {13987, 18}, /* machinectl */
    {13998, 71}, /* machinectl poweroff */
    {14018, 71}, /* machinectl remove */
    {14036, 71}, /* machinectl terminate */
    {14057, 31}, /* magento */
    {14065, 155}, /* magic-wormhole */
    {14080, 16}, /* magick */
    {14087, 70}, /* magnet-share */
    {14100, 155}, /* mail */
    {14105, 194}, /* mailq */
    {14111, 355}, /* mailutil */
    {14120, 16}, /* mailx */
    {14126, 16}, /* maim */
    {14131, 267}, /* make */
    {14136, 73}, /* make-bcache */
    {14148, 30}, /* makepasswd */
    {14159, 41}, /* mamba */
    {14165, 144}, /* mamba env remove */
    {14182, 356}, /* man */
    {14186, 357}, /* manage.py */
    {14196, 358}, /* mapfile */
    {14204, 138}, /* mariadb */
    {14212, 50}, /* masscan */
    {14220, 134}, /* mate-session-save */
    {14238, 66}, /* mawk */
    {14243, 223}, /* mbsync */
    {14250, 34}, /* mc */
    {14253, 31}, /* mc-admin */
    {14262, 155}, /* mc-cp */
    {14268, 140}, /* mcedit */
    {14275, 49}, /* mclient */
    {14283, 67}, /* md5sum */
    {14290, 359}, /* mdadm */
    {14296, 213}, /* mediainfo */
    {14306, 80}, /* mergerfs */
    {14315, 360}, /* mesg */
    {14320, 37}, /* meson */
    {14326, 361}, /* mformat */
    {14334, 140}, /* micro */
    {14340, 180}, /* microdnf */
    {14349, 42}, /* microdnf remove */
    {14365, 72}, /* microk8s */
    {14374, 319}, /* microk8s kubectl delete */
    {14398, 319}, /* microk8s kubectl drain */
    {14421, 141}, /* microk8s reset */
    {14436, 72}, /* microk8s.kubectl */
    {14453, 319}, /* microk8s.kubectl delete */
    {14477, 319}, /* microk8s.kubectl drain */
    {14500, 72}, /* micromamba */
    {14511, 144}, /* micromamba env remove */
    {14533, 19}, /* miller */
    {14540, 277}, /* minikube */
    {14549, 204}, /* minikube delete */
    {14565, 319}, /* minikube kubectl delete */
    {14589, 319}, /* minikube kubectl drain */
    {14612, 164}, /* miniserve */
    {14622, 19}, /* ministat */
    {14631, 69}, /* mintstick */
    {14641, 72}, /* mise */
    {14646, 101}, /* mise exec */
    {14656, 32}, /* mix */
    {14660, 362}, /* mkdir */
    {14666, 37}, /* mkdocs */
    {14673, 230}, /* mkdosfs */
    {14681, 363}, /* mke2fs */
    {14688, 230}, /* mkexfatfs */
    {14698, 362}, /* mkfifo */
    {14705, 230}, /* mkfs */
    {14710, 230}, /* mkfs-any */
    {14719, 230}, /* mkfs.btrfs */
    {14730, 363}, /* mkfs.ext2 */
    {14740, 363}, /* mkfs.ext3 */
    {14750, 363}, /* mkfs.ext4 */
    {14760, 230}, /* mkfs.f2fs */
    {14770, 24}, /* mkinitcpio */
    {14781, 48}, /* mkisofs */
    {14789, 362}, /* mknod */
    {14795, 230}, /* mkntfs */
    {14802, 30}, /* mkpasswd */
    {14811, 230}, /* mkreiserfs */
    {14822, 55}, /* mksh */
    {14827, 48}, /* mksquashfs */
    {14838, 230}, /* mkswap */
    {14845, 364}, /* mktemp */
    {14852, 230}, /* mkudffs */
    {14860, 355}, /* mlist */
    {14866, 175}, /* mlocate */
    {14874, 19}, /* mlr */
    {14878, 51}, /* modinfo */
    {14886, 365}, /* modprobe */
    {14895, 16}, /* mogrify */
    {14903, 86}, /* mokutil */
    {14911, 49}, /* monetdb */
    {14919, 138}, /* mongo */
    {14925, 366}, /* mongodump */
    {14935, 148}, /* mongodump-drop */
    {14950, 366}, /* mongoexport */
    {14962, 367}, /* mongorestore */
    {14975, 138}, /* mongosh */
    {14983, 91}, /* mongosh-drop */
    {14996, 366}, /* mongostat */
    {15006, 337}, /* more */
    {15011, 64}, /* mosh */
    {15016, 18}, /* mosh-server */
    {15028, 70}, /* mosquitto_pub */
    {15042, 19}, /* most */
    {15047, 368}, /* mount */
    {15053, 20}, /* mountpoint */
    {15064, 140}, /* mousepad */
    {15073, 369}, /* mpack */
    {15079, 16}, /* mplayer */
    {15087, 223}, /* mpop */
    {15092, 20}, /* mpstat */
    {15099, 16}, /* mpv */
    {15103, 355}, /* mshow */
    {15109, 155}, /* msmtp */
    {15115, 49}, /* mssql-cli */
    {15125, 122}, /* mtd */
    {15129, 14}, /* mtd erase */
    {15139, 14}, /* mtd write */
    {15149, 122}, /* mtd_debug */
    {15159, 14}, /* mtd_debug erase */
    {15175, 14}, /* mtd_debug write */
    {15191, 173}, /* mtr */
    {15195, 11}, /* multipass */
    {15205, 12}, /* multipass delete */
    {15222, 370}, /* multipass exec */
    {15237, 12}, /* multipass purge */
    {15253, 72}, /* multipath */
    {15263, 73}, /* multipath -F */
    {15276, 139}, /* mussh */
    {15282, 155}, /* mutt */
    {15287, 371}, /* mv */
    {15290, 37}, /* mvn */
    {15294, 49}, /* mycli */
    {15300, 37}, /* mypy */
    {15305, 138}, /* mysql */
    {15311, 49}, /* mysql8 */
    {15318, 291}, /* mysql_secure_installation-reset */
    {15350, 147}, /* mysqladmin */
    {15361, 148}, /* mysqladmin drop */
    {15377, 148}, /* mysqladmin shutdown */
    {15397, 366}, /* mysqldump */
    {15407, 367}, /* mysqlimport */
    {15419, 138}, /* mysqlsh */
    {15427, 45}, /* nala */
    {15432, 47}, /* nala remove */
    {15444, 27}, /* namei */
    {15450, 14}, /* nandwrite */
    {15460, 140}, /* nano */
    {15465, 31}, /* nats */
    {15470, 70}, /* nats pub */
    {15479, 66}, /* nawk */
    {15484, 372}, /* nc */
    {15487, 372}, /* ncat */
    {15492, 20}, /* ncdu */
    {15497, 9}, /* ncftpget */
    {15506, 44}, /* needrestart */
    {15518, 44}, /* needs-restarting */
    {15535, 31}, /* neo4j-admin */
    {15547, 57}, /* neofetch */
    {15556, 182}, /* nerdctl */
    {15564, 186}, /* nerdctl compose down */
    {15585, 185}, /* nerdctl container prune */
    {15609, 191}, /* nerdctl exec */
    {15622, 97}, /* nerdctl rm */
    {15633, 98}, /* nerdctl rmi */
    {15645, 190}, /* nerdctl run */
    {15657, 185}, /* nerdctl system prune */
    {15678, 185}, /* nerdctl volume prune */
    {15699, 193}, /* nerdctl volume rm */
    {15717, 372}, /* netcat */
    {15724, 39}, /* netfilter-persistent */
    {15745, 57}, /* nethogs */
    {15753, 34}, /* netlify */
    {15761, 85}, /* netplan */
    {15769, 373}, /* netsh */
    {15775, 51}, /* netstat */
    {15783, 374}, /* networkctl */
    {15794, 161}, /* networksetup */
    {15807, 194}, /* newaliases */
    {15818, 230}, /* newfs */
    {15824, 25}, /* newgidmap */
    {15834, 375}, /* newgrp */
    {15841, 130}, /* newusers */
    {15850, 376}, /* nft */
    {15854, 377}, /* nft delete chain */
    {15871, 377}, /* nft delete ruleset */
    {15890, 377}, /* nft delete table */
    {15907, 377}, /* nft destroy */
    {15919, 377}, /* nft flush */
    {15929, 308}, /* nft-list */
    {15938, 378}, /* nginx */
    {15944, 50}, /* ngrep */
    {15950, 72}, /* ngrok */
    {15956, 87}, /* ngrok tcp */
    {15966, 123}, /* nice */
    {15971, 37}, /* ninja */
    {15977, 137}, /* nitropy */
    {15985, 41}, /* nix */
    {15989, 101}, /* nix run */
    {15997, 272}, /* nix store */
    {16007, 272}, /* nix-collect-garbage */
    {16027, 41}, /* nix-env */
    {16035, 16}, /* nix-shell */
    {16045, 136}, /* nkf */
    {16049, 19}, /* nl */
    {16052, 50}, /* nload */
    {16058, 44}, /* nm */
    {16061, 50}, /* nmap */
    {16066, 65}, /* nmblookup */
    {16076, 379}, /* nmcli */
    {16082, 380}, /* nmcli c del */
    {16094, 380}, /* nmcli c delete */
    {16109, 381}, /* nmcli c down */
    {16122, 382}, /* nmcli c mod */
    {16134, 382}, /* nmcli c modify */
    {16149, 380}, /* nmcli con del */
    {16163, 380}, /* nmcli con delete */
    {16180, 381}, /* nmcli con down */
    {16195, 382}, /* nmcli con mod */
    {16209, 382}, /* nmcli con modify */
    {16226, 380}, /* nmcli connection del */
    {16247, 380}, /* nmcli connection delete */
    {16271, 381}, /* nmcli connection down */
    {16293, 382}, /* nmcli connection mod */
    {16314, 382}, /* nmcli connection modify */
    {16338, 383}, /* nmcli d delete */
    {16353, 383}, /* nmcli d disconnect */
    {16372, 383}, /* nmcli d down */
    {16385, 383}, /* nmcli dev delete */
    {16402, 383}, /* nmcli dev disconnect */
    {16423, 383}, /* nmcli dev down */
    {16438, 383}, /* nmcli device delete */
    {16458, 383}, /* nmcli device disconnect */
    {16482, 383}, /* nmcli device down */
    {16500, 384}, /* nmcli n off */
    {16512, 384}, /* nmcli networking off */
    {16533, 385}, /* nmcli r all off */
    {16549, 385}, /* nmcli r wifi off */
    {16566, 385}, /* nmcli r wwan off */
    {16583, 385}, /* nmcli radio all off */
    {16603, 385}, /* nmcli radio wifi off */
    {16624, 385}, /* nmcli radio wwan off */
    {16645, 85}, /* nmtui */
    {16651, 140}, /* nnn */
    {16655, 99}, /* nocorrect */
    {16665, 10}, /* node */
    {16670, 10}, /* nodejs */
    {16677, 147}, /* nodetool */
    {16686, 148}, /* nodetool decommission */
    {16708, 148}, /* nodetool drain */
    {16723, 99}, /* noglob */
    {16730, 99}, /* nohup */
    {16736, 34}, /* nomad */
    {16742, 360}, /* notify-send */
    {16754, 72}, /* notmuch */
    {16762, 355}, /* notmuch count */
    {16776, 355}, /* notmuch search */
    {16791, 355}, /* notmuch show */
    {16804, 34}, /* nova */
    {16809, 37}, /* nox */
    {16813, 41}, /* npm */
    {16817, 386}, /* npm audit fix */
    {16831, 116}, /* npm deprecate */
    {16845, 101}, /* npm exec */
    {16854, 116}, /* npm unpublish */
    {16868, 2}, /* nproc */
    {16874, 101}, /* npx */
    {16878, 18}, /* nq */
    {16881, 387}, /* nsenter */
    {16889, 173}, /* nslookup */
    {16898, 31}, /* nsq_to_file */
    {16910, 51}, /* nstat */
    {16916, 69}, /* ntfsclone */
    {16926, 199}, /* ntfsfix */
    {16934, 133}, /* ntpdate */
    {16942, 123}, /* numactl */
    {16950, 20}, /* numastat */
    {16959, 19}, /* numfmt */
    {16966, 213}, /* nvidia-smi */
    {16977, 211}, /* nvim */
    {16982, 41}, /* nvm */
    {16986, 122}, /* nvme */
    {16991, 388}, /* nvme delete-ns */
    {17006, 388}, /* nvme dsm */
    {17015, 388}, /* nvme format */
    {17027, 388}, /* nvme sanitize */
    {17041, 388}, /* nvme write */
    {17052, 388}, /* nvme write-uncor */
    {17069, 388}, /* nvme write-zeroes */
    {17087, 161}, /* nvram */
    {17093, 389}, /* nvram -c */
    {17102, 389}, /* nvram erase */
    {17114, 389}, /* nvram reset */
    {17126, 86}, /* nvram-any */
    {17136, 27}, /* nvtop */
    {17142, 74}, /* nwipe */
    {17148, 30}, /* oathtool */
    {17157, 44}, /* objdump */
    {17165, 34}, /* obsutil */
    {17173, 277}, /* oc */
    {17176, 390}, /* oc adm cordon */
    {17190, 390}, /* oc adm drain */
    {17203, 391}, /* oc adm policy add-cluster-role-to-group */
    {17243, 391}, /* oc adm policy add-cluster-role-to-user */
    {17282, 325}, /* oc apply */
    {17291, 22}, /* oc cp */
    {17297, 331}, /* oc delete */
    {17307, 191}, /* oc exec */
    {17315, 332}, /* oc patch */
    {17324, 334}, /* oc scale */
    {17333, 31}, /* occ */
    {17337, 34}, /* oci */
    {17341, 16}, /* ocrmypdf */
    {17350, 19}, /* od */
    {17353, 31}, /* odoo */
    {17358, 223}, /* offlineimap */
    {17370, 16}, /* oggenc */
    {17377, 16}, /* okular */
    {17384, 70}, /* onionshare-cli */
    {17399, 153}, /* oom */
    {17403, 105}, /* op */
    {17406, 101}, /* op run */
    {17413, 41}, /* opam */
    {17418, 140}, /* open */
    {17423, 392}, /* openssl */
    {17431, 34}, /* openstack */
    {17441, 155}, /* openvpn */
    {17449, 133}, /* openvt */
    {17456, 41}, /* opkg */
    {17461, 42}, /* opkg remove */
    {17473, 38}, /* optirun */
    {17481, 139}, /* orsh */
    {17486, 10}, /* osascript */
    {17496, 49}, /* osql */
    {17501, 34}, /* ossutil */
    {17509, 393}, /* ovs-vsctl */
    {17519, 1}, /* p7zip */
    {17525, 36}, /* packer */
    {17532, 394}, /* pacman */
    {17539, 16}, /* pactl */
    {17545, 63}, /* pam-auth-update */
    {17561, 25}, /* pam_tally2 */
    {17572, 37}, /* pandoc */
    {17579, 16}, /* paplay */
    {17586, 395}, /* parallel */
    {17595, 139}, /* parallel-ssh */
    {17608, 69}, /* partclone */
    {17618, 69}, /* partclone.btrfs */
    {17634, 69}, /* partclone.dd */
    {17647, 69}, /* partclone.ext3 */
    {17662, 69}, /* partclone.ext4 */
    {17677, 69}, /* partclone.fat32 */
    {17693, 69}, /* partclone.ntfs */
    {17708, 69}, /* partclone.restore */
    {17726, 69}, /* partclone.vfat */
    {17741, 69}, /* partclone.xfs */
    {17755, 396}, /* parted */
    {17762, 69}, /* partimage */
    {17772, 84}, /* partprobe */
    {17782, 26}, /* partx */
    {17788, 30}, /* pass */
    {17793, 397}, /* pass cp */
    {17801, 398}, /* pass delete */
    {17813, 397}, /* pass edit */
    {17823, 30}, /* pass find */
    {17833, 397}, /* pass generate */
    {17847, 397}, /* pass git */
    {17856, 30}, /* pass grep */
    {17866, 397}, /* pass init */
    {17876, 397}, /* pass insert */
    {17888, 30}, /* pass ls */
    {17896, 397}, /* pass mv */
    {17904, 398}, /* pass remove */
    {17916, 398}, /* pass rm */
    {17924, 30}, /* pass show */
    {17934, 399}, /* passwd */
    {17941, 19}, /* paste */
    {17947, 70}, /* pastebinit */
    {17958, 400}, /* patch */
    {17964, 16}, /* pavucontrol */
    {17976, 111}, /* pax */
    {17980, 72}, /* pbm */
    {17984, 60}, /* pbm delete-backup */
    {18002, 108}, /* pbzip2 */
    {18009, 107}, /* pcregrep */
    {18018, 72}, /* pcs */
    {18022, 154}, /* pcs cluster */
    {18034, 154}, /* pcs node */
    {18043, 154}, /* pcs property */
    {18056, 154}, /* pcs resource */
    {18069, 154}, /* pcs stonith */
    {18081, 11}, /* pct */
    {18085, 12}, /* pct destroy */
    {18097, 13}, /* pct stop */
    {18106, 401}, /* pdbedit */
    {18114, 213}, /* pdffonts */
    {18123, 213}, /* pdfinfo */
    {18131, 37}, /* pdflatex */
    {18140, 16}, /* pdfseparate */
    {18152, 16}, /* pdftk */
    {18158, 16}, /* pdftotext */
    {18168, 16}, /* pdfunite */
    {18177, 72}, /* pdm */
    {18181, 101}, /* pdm run */
    {18189, 139}, /* pdsh */
    {18194, 72}, /* perf */
    {18199, 149}, /* perf record */
    {18211, 149}, /* perf stat */
    {18221, 149}, /* perf trace */
    {18232, 402}, /* perl */
    {18237, 403}, /* pfctl */
    {18243, 19}, /* pg */
    {18246, 148}, /* pg_dropcluster */
    {18261, 366}, /* pg_dump */
    {18269, 366}, /* pg_dumpall */
    {18280, 366}, /* pg_isready */
    {18291, 291}, /* pg_resetwal */
    {18303, 367}, /* pg_restore */
    {18314, 291}, /* pg_rewind */
    {18324, 59}, /* pgbackrest */
    {18335, 60}, /* pgbackrest expire */
    {18353, 60}, /* pgbackrest stanza-delete */
    {18378, 366}, /* pgbench */
    {18386, 49}, /* pgcli */
    {18392, 404}, /* pgrep */
    {18398, 49}, /* phoenix-sqlline */
    {18414, 10}, /* php */
    {18418, 140}, /* pico */
    {18423, 404}, /* pidof */
    {18429, 20}, /* pidstat */
    {18437, 108}, /* pigz */
    {18442, 27}, /* pinfo */
    {18448, 50}, /* ping */
    {18453, 50}, /* ping6 */
    {18459, 41}, /* pip */
    {18463, 405}, /* pip uninstall */
    {18477, 41}, /* pip3 */
    {18482, 405}, /* pip3 uninstall */
    {18497, 123}, /* pipexec */
    {18505, 41}, /* pipx */
    {18510, 101}, /* pipx run */
    {18519, 406}, /* pivot_root */
    {18530, 137}, /* pkcs11-tool */
    {18542, 266}, /* pkexec */
    {18549, 41}, /* pkg */
    {18553, 42}, /* pkg delete */
    {18564, 42}, /* pkg remove */
    {18575, 41}, /* pkg_add */
    {18583, 323}, /* pkill */
    {18589, 16}, /* playerctl */
    {18599, 175}, /* plocate */
    {18607, 407}, /* pm-hibernate */
    {18620, 275}, /* pm-hibernate-never */
    {18639, 407}, /* pm-suspend */
    {18650, 57}, /* pmap */
    {18655, 161}, /* pmset */
    {18661, 41}, /* pnpm */
    {18666, 101}, /* pnpm dlx */
    {18675, 101}, /* pnpm exec */
    {18685, 101}, /* pnpx */
    {18690, 182}, /* podman */
    {18697, 186}, /* podman compose down */
    {18717, 185}, /* podman container prune */
    {18740, 97}, /* podman container rm */
    {18760, 22}, /* podman cp */
    {18770, 191}, /* podman exec */
    {18782, 184}, /* podman image prune */
    {18801, 189}, /* podman kill */
    {18813, 193}, /* podman kube down */
    {18830, 71}, /* podman machine */
    {18845, 185}, /* podman pod prune */
    {18862, 97}, /* podman pod rm */
    {18876, 97}, /* podman rm */
    {18886, 98}, /* podman rmi */
    {18897, 190}, /* podman run */
    {18908, 189}, /* podman stop */
    {18920, 185}, /* podman system prune */
    {18940, 185}, /* podman system reset */
    {18960, 187}, /* podman unshare */
    {18975, 185}, /* podman volume prune */
    {18995, 193}, /* podman volume remove */
    {19016, 193}, /* podman volume rm */
    {19033, 72}, /* podman-compose */
    {19048, 186}, /* podman-compose down */
    {19068, 41}, /* poetry */
    {19075, 101}, /* poetry run */
    {19086, 113}, /* popd */
    {19091, 41}, /* port */
    {19096, 41}, /* portage */
    {19104, 194}, /* postcat */
    {19112, 194}, /* postqueue */
    {19122, 194}, /* postsuper */
    {19132, 275}, /* poweroff */
    {19141, 57}, /* powertop */
    {19150, 19}, /* pr */
    {19153, 37}, /* pre-commit */
    {19164, 224}, /* prename */
    {19172, 49}, /* presto */
    {19179, 37}, /* prettier */
    {19188, 38}, /* primusrun */
    {19198, 408}, /* printenv */
    {19207, 409}, /* printf */
    {19214, 410}, /* prisma */
    {19221, 71}, /* prlctl */
    {19228, 129}, /* prlimit */
    {19236, 18}, /* proot */
    {19242, 59}, /* proxmox-backup-client */
    {19264, 60}, /* proxmox-backup-client forget */
    {19293, 60}, /* proxmox-backup-client prune */
    {19321, 123}, /* proxychains */
    {19333, 123}, /* proxychains4 */
    {19346, 57}, /* prtstat */
    {19354, 404}, /* ps */
    {19357, 138}, /* psql */
    {19362, 139}, /* pssh */
    {19367, 57}, /* pstree */
    {19374, 9}, /* puf */
    {19378, 31}, /* pulsar-admin */
    {19391, 36}, /* pulumi */
    {19398, 72}, /* puppet */
    {19405, 411}, /* puppet resource */
    {19421, 118}, /* pushd */
    {19427, 29}, /* puttygen */
    {19436, 19}, /* pv */
    {19439, 349}, /* pvcreate */
    {19448, 350}, /* pvdisplay */
    {19458, 72}, /* pvesm */
    {19464, 60}, /* pvesm free */
    {19475, 349}, /* pvmove */
    {19482, 353}, /* pvremove */
    {19491, 349}, /* pvresize */
    {19500, 350}, /* pvs */
    {19504, 350}, /* pvscan */
    {19511, 72}, /* pw */
    {19514, 152}, /* pw groupdel */
    {19526, 152}, /* pw userdel */
    {19537, 25}, /* pwconv */
    {19544, 412}, /* pwd */
    {19548, 57}, /* pwdx */
    {19553, 40}, /* pwgen */
    {19559, 30}, /* pwmake */
    {19566, 55}, /* pwsh */
    {19571, 270}, /* pwunconv */
    {19580, 41}, /* pyenv */
    {19586, 10}, /* pypy */
    {19591, 10}, /* pypy3 */
    {19597, 37}, /* pytest */
    {19604, 10}, /* python */
    {19611, 10}, /* python2 */
    {19619, 10}, /* python3 */
    {19627, 16}, /* qbittorrent-nox */
    {19643, 102}, /* qdbus */
    {19649, 81}, /* qdel */
    {19654, 11}, /* qemu-img */
    {19663, 413}, /* qemu-img commit */
    {19679, 413}, /* qemu-img convert */
    {19696, 413}, /* qemu-img create */
    {19712, 413}, /* qemu-img dd */
    {19724, 413}, /* qemu-img rebase */
    {19740, 413}, /* qemu-img resize */
    {19756, 11}, /* qemu-system-x86_64 */
    {19775, 11}, /* qm */
    {19778, 12}, /* qm destroy */
    {19789, 13}, /* qm reset */
    {19798, 13}, /* qm stop */
    {19806, 163}, /* qmHandle */
    {19815, 16}, /* qpdf */
    {19820, 30}, /* qrencode */
    {19829, 20}, /* quota */
    {19835, 84}, /* quotacheck */
    {19846, 414}, /* quotaoff */
    {19855, 31}, /* rabbitmqadmin */
    {19869, 147}, /* rabbitmqctl */
    {19881, 148}, /* rabbitmqctl delete_queue */
    {19906, 148}, /* rabbitmqctl delete_vhost */
    {19931, 148}, /* rabbitmqctl force_reset */
    {19955, 148}, /* rabbitmqctl reset */
    {19973, 312}, /* racadm */
    {19980, 10}, /* racket */
    {19987, 27}, /* radeontop */
    {19997, 31}, /* rados */
    {20003, 78}, /* rails */
    {20009, 34}, /* railway */
    {20017, 78}, /* rake */
    {20022, 34}, /* rancher */
    {20030, 141}, /* rancher rm */
    {20041, 140}, /* ranger */
    {20048, 415}, /* rar */
    {20052, 72}, /* rbackup */
    {20060, 60}, /* rbackup delete */
    {20075, 55}, /* rbash */
    {20081, 31}, /* rbd */
    {20085, 41}, /* rbenv */
    {20091, 290}, /* rc-service */
    {20102, 51}, /* rc-status */
    {20112, 127}, /* rc-update */
    {20122, 290}, /* rcctl */
    {20128, 16}, /* rclone */
    {20135, 416}, /* rclone cleanup */
    {20150, 417}, /* rclone copy */
    {20162, 417}, /* rclone copyto */
    {20176, 416}, /* rclone delete */
    {20190, 417}, /* rclone move */
    {20202, 417}, /* rclone moveto */
    {20216, 416}, /* rclone purge */
    {20229, 417}, /* rclone rcat */
    {20241, 416}, /* rclone rmdirs */
    {20255, 416}, /* rclone sync */
    {20267, 418}, /* rdiff-backup */
    {20280, 197}, /* rdiff-backup-any */
    {20297, 419}, /* read */
    {20302, 358}, /* readarray */
    {20312, 44}, /* readelf */
    {20320, 176}, /* readlink */
    {20329, 170}, /* readonly */
    {20338, 309}, /* realm */
    {20344, 310}, /* realm leave */
    {20356, 176}, /* realpath */
    {20365, 275}, /* reboot */
    {20372, 136}, /* recode */
    {20379, 420}, /* redis-cli */
    {20389, 16}, /* redshift */
    {20398, 86}, /* reinstall-kernels */
    {20416, 199}, /* reiserfsck */
    {20427, 42}, /* removepkg */
    {20437, 224}, /* rename */
    {20444, 224}, /* rename.ul */
    {20454, 34}, /* render */
    {20461, 153}, /* renice */
    {20468, 20}, /* repquota */
    {20477, 360}, /* reset */
    {20483, 84}, /* resize2fs */
    {20493, 74}, /* resize_reiserfs */
    {20509, 26}, /* resizepart */
    {20520, 50}, /* resolvconf */
    {20531, 282}, /* resolvectl */
    {20542, 282}, /* resolvectl query */
    {20559, 282}, /* resolvectl statistics */
    {20581, 282}, /* resolvectl status */
    {20599, 173}, /* resolvectl-query */
    {20616, 16}, /* restic */
    {20623, 88}, /* restic forget */
    {20637, 88}, /* restic prune */
    {20650, 421}, /* restic restore */
    {20665, 197}, /* restore */
    {20673, 43}, /* restorecon */
    {20684, 93}, /* return */
    {20691, 136}, /* rev */
    {20695, 422}, /* rfkill */
    {20702, 19}, /* rg */
    {20705, 7}, /* ri */
    {20708, 240}, /* rimraf */
    {20715, 72}, /* rke */
    {20719, 141}, /* rke remove */
    {20730, 16}, /* rkhunter */
    {20739, 123}, /* rlwrap */
    {20746, 240}, /* rm */
    {20749, 423}, /* rmdir */
    {20755, 424}, /* rmmod */
    {20761, 54}, /* rot13 */
    {20767, 425}, /* route */
    {20773, 65}, /* rpcinfo */
    {20781, 69}, /* rpi-imager */
    {20792, 426}, /* rpm */
    {20796, 72}, /* rpm-ostree */
    {20807, 42}, /* rpm-ostree uninstall */
    {20828, 111}, /* rpm2cpio */
    {20837, 44}, /* rpmquery */
    {20846, 18}, /* rr */
    {20849, 149}, /* rr record */
    {20859, 139}, /* rsh */
    {20863, 427}, /* rsync */
    {20869, 407}, /* rtcwake */
    {20877, 16}, /* rtorrent */
    {20886, 10}, /* ruby */
    {20891, 37}, /* ruff */
    {20896, 266}, /* run0 */
    {20901, 123}, /* runcon */
    {20908, 51}, /* runlevel */
    {20917, 428}, /* runuser */
    {20925, 37}, /* rustc */
    {20931, 37}, /* rustfmt */
    {20939, 59}, /* rustic */
    {20946, 60}, /* rustic forget */
    {20960, 60}, /* rustic prune */
    {20973, 41}, /* rustup */
    {20980, 34}, /* s3cmd */
    {20986, 34}, /* s5cmd */
    {20992, 429}, /* s6-rc */
    {20998, 290}, /* s6-svc */
    {21005, 430}, /* s6-tcpserver */
    {21018, 431}, /* salt */
    {21023, 431}, /* salt-call */
    {21033, 431}, /* salt-ssh */
    {21042, 34}, /* sam */
    {21046, 309}, /* samba-tool */
    {21057, 310}, /* samba-tool computer delete */
    {21084, 310}, /* samba-tool computer disable */
    {21112, 310}, /* samba-tool group delete */
    {21136, 310}, /* samba-tool group disable */
    {21161, 310}, /* samba-tool user delete */
    {21184, 310}, /* samba-tool user disable */
    {21208, 72}, /* samply */
    {21215, 149}, /* samply record */
    {21229, 18}, /* sandbox-exec */
    {21242, 20}, /* sar */
    {21246, 16}, /* say */
    {21250, 10}, /* scala */
    {21256, 81}, /* scancel */
    {21264, 27}, /* scc */
    {21268, 18}, /* schroot */
    {21276, 72}, /* scontrol */
    {21285, 81}, /* scontrol shutdown */
    {21303, 432}, /* scp */
    {21307, 433}, /* screen */
    {21314, 57}, /* screenfetch */
    {21326, 434}, /* script */
    {21333, 16}, /* scrot */
    {21339, 82}, /* scrub */
    {21345, 161}, /* scutil */
    {21352, 34}, /* scw */
    {21356, 44}, /* sdiff */
    {21362, 84}, /* sdparm */
    {21369, 105}, /* secret-tool */
    {21381, 105}, /* security */
    {21390, 271}, /* sed */
    {21394, 74}, /* sedutil-cli */
    {21406, 123}, /* sem */
    {21410, 43}, /* semanage */
    {21419, 155}, /* sendmail */
    {21428, 194}, /* sendmail-q */
    {21439, 20}, /* sensors */
    {21447, 2}, /* seq */
    {21451, 32}, /* sequelize */
    {21461, 31}, /* sequelize-cli */
    {21475, 164}, /* serve */
    {21481, 36}, /* serverless */
    {21492, 290}, /* service */
    {21500, 20}, /* sestatus */
    {21509, 435}, /* set */
    {21513, 123}, /* setarch */
    {21521, 115}, /* setcap */
    {21528, 436}, /* setenforce */
    {21539, 437}, /* setfacl */
    {21547, 133}, /* setfont */
    {21555, 438}, /* setpci */
    {21562, 439}, /* setpriv */
    {21570, 414}, /* setquota */
    {21579, 99}, /* setsid */
    {21586, 133}, /* setterm */
    {21594, 440}, /* setxkbmap */
    {21604, 441}, /* sfdisk */
    {21611, 82}, /* sfill */
    {21617, 233}, /* sftp */
    {21622, 375}, /* sg */
    {21625, 14}, /* sg_format */
    {21635, 14}, /* sg_reassign */
    {21647, 14}, /* sg_sanitize */
    {21659, 14}, /* sg_unmap */
    {21668, 14}, /* sg_wr_mode */
    {21679, 14}, /* sg_write_same */
    {21693, 238}, /* sgdisk */
    {21700, 55}, /* sh */
    {21703, 67}, /* sha1sum */
    {21711, 67}, /* sha224sum */
    {21721, 67}, /* sha256sum */
    {21731, 67}, /* sha384sum */
    {21741, 67}, /* sha512sum */
    {21751, 111}, /* shar */
    {21756, 44}, /* shellcheck */
    {21767, 104}, /* shellinaboxd */
    {21780, 93}, /* shift */
    {21786, 442}, /* shopt */
    {21792, 39}, /* shorewall */
    {21802, 39}, /* shorewall6 */
    {21813, 65}, /* showmount */
    {21823, 82}, /* shred */
    {21829, 19}, /* shuf */
    {21834, 443}, /* shutdown */
    {21843, 275}, /* shutdown-now */
    {21856, 16}, /* siege */
    {21862, 18}, /* singularity */
    {21874, 65}, /* sipcalc */
    {21882, 27}, /* size */
    {21887, 72}, /* skaffold */
    {21896, 141}, /* skaffold delete */
    {21912, 323}, /* skill */
    {21918, 57}, /* slabtop */
    {21926, 72}, /* slackpkg */
    {21935, 42}, /* slackpkg remove */
    {21951, 323}, /* slay */
    {21956, 2}, /* sleep */
    {21962, 139}, /* slogin */
    {21969, 36}, /* sls */
    {21973, 444}, /* smartctl */
    {21982, 65}, /* smbclient */
    {21992, 152}, /* smbldap-groupdel */
    {22009, 152}, /* smbldap-userdel */
    {22025, 401}, /* smbpasswd */
    {22035, 51}, /* smbstatus */
    {22045, 20}, /* smem */
    {22050, 41}, /* snap */
    {22055, 42}, /* snap remove */
    {22067, 229}, /* snap run */
    {22076, 16}, /* snapper */
    {22084, 88}, /* snapper delete */
    {22099, 88}, /* snapper rm */
    {22110, 9}, /* snarf */
    {22116, 65}, /* snmpwalk */
    {22125, 49}, /* snowsql */
    {22133, 372}, /* socat */
    {22139, 430}, /* socketlogd */
    {22150, 16}, /* soffice */
    {22158, 161}, /* softwareupdate */
    {22173, 137}, /* solo */
    {22178, 31}, /* solr */
    {22183, 445}, /* sort */
    {22188, 0}, /* source */
    {22195, 16}, /* sox */
    {22199, 213}, /* soxi */
    {22204, 49}, /* spark-sql */
    {22214, 123}, /* spawn */
    {22220, 161}, /* spctl */
    {22226, 50}, /* speedtest */
    {22236, 51}, /* speedtest-cli */
    {22250, 37}, /* sphinx-build */
    {22263, 160}, /* split */
    {22269, 446}, /* sponge */
    {22276, 49}, /* sqlcl */
    {22282, 138}, /* sqlcmd */
    {22289, 366}, /* sqldiff */
    {22297, 136}, /* sqlformat */
    {22307, 138}, /* sqlite */
    {22314, 31}, /* sqlite-utils */
    {22327, 138}, /* sqlite3 */
    {22335, 49}, /* sqlplus */
    {22343, 49}, /* sqsh */
    {22348, 82}, /* srm */
    {22352, 51}, /* ss */
    {22355, 64}, /* ssh */
    {22359, 29}, /* ssh-add */
    {22367, 38}, /* ssh-agent */
    {22377, 29}, /* ssh-copy-id */
    {22389, 447}, /* ssh-keygen */
    {22400, 50}, /* ssh-keyscan */
    {22412, 30}, /* sshd */
    {22417, 155}, /* sshfs */
    {22423, 104}, /* sshx */
    {22428, 18}, /* st */
    {22431, 41}, /* stack */
    {22437, 38}, /* start-stop-daemon */
    {22455, 20}, /* stat */
    {22460, 164}, /* static-web-server */
    {22478, 123}, /* stdbuf */
    {22485, 16}, /* steghide */
    {22494, 448}, /* strace */
    {22501, 72}, /* stratis */
    {22509, 73}, /* stratis filesystem create */
    {22535, 73}, /* stratis filesystem destroy */
    {22562, 73}, /* stratis pool create */
    {22582, 73}, /* stratis pool destroy */
    {22603, 16}, /* stress */
    {22610, 16}, /* stress-ng */
    {22620, 19}, /* strings */
    {22628, 37}, /* strip */
    {22634, 360}, /* stty */
    {22639, 375}, /* su */
    {22642, 131}, /* su-exec */
    {22650, 140}, /* subl */
    {22655, 449}, /* sudo */
    {22660, 140}, /* sudoedit */
    {22669, 67}, /* sum */
    {22673, 34}, /* supabase */
    {22682, 31}, /* supabase db */
    {22694, 31}, /* superset */
    {22703, 290}, /* supervisorctl */
    {22717, 49}, /* surreal */
    {22725, 77}, /* suspend */
    {22733, 290}, /* sv */
    {22736, 290}, /* svc */
    {22740, 109}, /* svn */
    {22744, 110}, /* svn delete */
    {22755, 110}, /* svn remove */
    {22766, 450}, /* svn revert */
    {22777, 110}, /* svn rm */
    {22784, 109}, /* svnadmin */
    {22793, 155}, /* swaks */
    {22799, 350}, /* swaplabel */
    {22809, 232}, /* swapoff */
    {22817, 232}, /* swapon */
    {22824, 37}, /* swift */
    {22830, 406}, /* switch_root */
    {22842, 41}, /* swupd */
    {22848, 42}, /* swupd bundle-remove */
    {22868, 362}, /* symlink */
    {22876, 451}, /* sync */
    {22881, 16}, /* sysbench */
    {22890, 452}, /* sysctl */
    {22897, 216}, /* syslinux */
    {22906, 453}, /* systemctl */
    {22916, 454}, /* systemctl add-wants */
    {22936, 455}, /* systemctl disable */
    {22954, 456}, /* systemctl emergency */
    {22974, 454}, /* systemctl enable */
    {22991, 456}, /* systemctl halt */
    {23006, 457}, /* systemctl isolate */
    {23024, 456}, /* systemctl kexec */
    {23040, 455}, /* systemctl kill */
    {23055, 455}, /* systemctl mask */
    {23070, 456}, /* systemctl poweroff */
    {23089, 456}, /* systemctl reboot */
    {23106, 456}, /* systemctl rescue */
    {23123, 454}, /* systemctl set-default */
    {23145, 456}, /* systemctl soft-reboot */
    {23167, 454}, /* systemctl start */
    {23183, 455}, /* systemctl stop */
    {23198, 282}, /* systemd-analyze */
    {23214, 340}, /* systemd-cat */
    {23226, 282}, /* systemd-cgls */
    {23239, 282}, /* systemd-cgtop */
    {23253, 137}, /* systemd-cryptenroll */
    {23273, 282}, /* systemd-detect-virt */
    {23293, 123}, /* systemd-inhibit */
    {23309, 18}, /* systemd-nspawn */
    {23324, 213}, /* systemd-resolve */
    {23340, 458}, /* systemd-run */
    {23352, 161}, /* systemsetup */
    {23364, 459}, /* sysupgrade */
    {23375, 136}, /* tac */
    {23379, 460}, /* tail */
    {23384, 51}, /* tailscale */
    {23394, 72}, /* talosctl */
    {23403, 141}, /* talosctl reboot */
    {23419, 141}, /* talosctl reset */
    {23434, 141}, /* talosctl shutdown */
    {23452, 94}, /* tar */
    {23456, 461}, /* tarsnap */
    {23464, 71}, /* tart */
    {23469, 37}, /* task */
    {23474, 24}, /* tasksel */
    {23482, 462}, /* taskset */
    {23490, 85}, /* tc */
    {23493, 463}, /* tc class */
    {23502, 463}, /* tc filter */
    {23512, 463}, /* tc qdisc */
    {23521, 34}, /* tccli */
    {23527, 161}, /* tccutil */
    {23535, 10}, /* tclsh */
    {23541, 70}, /* tcp-paste */
    {23551, 464}, /* tcpdump */
    {23559, 52}, /* tcpkill */
    {23567, 430}, /* tcpserver */
    {23577, 430}, /* tcpsvd */
    {23584, 27}, /* tcptrack */
    {23593, 55}, /* tcsh */
    {23598, 72}, /* tdnf */
    {23603, 42}, /* tdnf erase */
    {23614, 42}, /* tdnf remove */
    {23626, 85}, /* teamdctl */
    {23635, 446}, /* tee */
    {23639, 104}, /* teleconsole */
    {23651, 289}, /* telinit */
    {23659, 275}, /* telinit-0 */
    {23669, 465}, /* telnet */
    {23676, 18}, /* terminator */
    {23687, 466}, /* terraform */
    {23697, 466}, /* terragrunt */
    {23708, 16}, /* tesseract */
    {23718, 2}, /* test */
    {23723, 233}, /* tftp */
    {23728, 164}, /* thttpd */
    {23735, 16}, /* thunderbird */
    {23747, 136}, /* tidy */
    {23752, 18}, /* tilix */
    {23758, 72}, /* tilt */
    {23763, 141}, /* tilt down */
    {23773, 467}, /* time */
    {23778, 282}, /* timedatectl */
    {23790, 282}, /* timedatectl list-timezones */
    {23817, 282}, /* timedatectl show */
    {23834, 282}, /* timedatectl status */
    {23853, 27}, /* timedatex */
    {23863, 468}, /* timeout */
    {23871, 113}, /* times */
    {23877, 469}, /* timeshift */
    {23887, 88}, /* timeshift --delete */
    {23906, 197}, /* timeshift-any */
    {23920, 44}, /* tldr */
    {23925, 104}, /* tmate */
    {23931, 72}, /* tmutil */
    {23938, 88}, /* tmutil delete */
    {23952, 60}, /* tmutil deletelocalsnapshots */
    {23980, 470}, /* tmux */
    {23985, 466}, /* tofu */
    {23990, 19}, /* toilet */
    {23997, 27}, /* tokei */
    {24003, 18}, /* toolbox */
    {24011, 57}, /* top */
    {24015, 99}, /* torify */
    {24022, 471}, /* torsocks */
    {24031, 472}, /* touch */
    {24037, 37}, /* tox */
    {24041, 103}, /* toybox */
    {24048, 235}, /* tpm2_clear */
    {24059, 137}, /* tpm2_evictcontrol */
    {24077, 93}, /* tput */
    {24082, 136}, /* tr */
    {24085, 50}, /* tracepath */
    {24095, 50}, /* traceroute */
    {24106, 27}, /* trafshow */
    {24115, 70}, /* transfer */
    {24124, 16}, /* transmission-cli */
    {24141, 473}, /* trap */
    {24146, 240}, /* trash */
    {24152, 474}, /* trash-empty */
    {24164, 240}, /* trash-put */
    {24174, 20}, /* tree */
    {24179, 49}, /* trino */
    {24185, 2}, /* true */
    {24190, 220}, /* truncate */
    {24199, 18}, /* ts */
    {24202, 37}, /* tsc */
    {24206, 464}, /* tshark */
    {24213, 19}, /* tsort */
    {24219, 49}, /* tsql */
    {24224, 113}, /* tty */
    {24228, 104}, /* ttyd */
    {24233, 200}, /* tune2fs */
    {24241, 153}, /* tuned-adm */
    {24251, 113}, /* type */
    {24256, 32}, /* typeorm */
    {24264, 170}, /* typeset */
    {24272, 31}, /* typo3 */
    {24278, 27}, /* tzselect */
    {24287, 217}, /* ubidetach */
    {24297, 14}, /* ubiformat */
    {24307, 217}, /* ubirmvol */
    {24316, 440}, /* ubuntu-drivers */
    {24331, 129}, /* uclampset */
    {24341, 16}, /* udevadm */
    {24349, 174}, /* udhcpc */
    {24356, 84}, /* udisksctl */
    {24366, 430}, /* udpsvd */
    {24373, 72}, /* uftrace */
    {24381, 149}, /* uftrace record */
    {24396, 475}, /* ufw */
    {24400, 476}, /* ulimit */
    {24407, 476}, /* umask */
    {24413, 477}, /* umount */
    {24420, 136}, /* unaccent */
    {24429, 77}, /* unalias */
    {24437, 2}, /* uname */
    {24443, 478}, /* unar */
    {24448, 24}, /* unattended-upgrade */
    {24467, 99}, /* unbuffer */
    {24476, 48}, /* uncompress */
    {24487, 19}, /* unexpand */
    {24496, 80}, /* unionfs */
    {24504, 80}, /* unionfs-fuse */
    {24517, 19}, /* uniq */
    {24522, 19}, /* units */
    {24528, 19}, /* unix2dos */
    {24537, 423}, /* unlink */
    {24544, 415}, /* unrar */
    {24550, 479}, /* unset */
    {24556, 480}, /* unshare */
    {24564, 481}, /* unsquashfs */
    {24575, 48}, /* unxz */
    {24580, 347}, /* unzip */
    {24586, 48}, /* unzstd */
    {24593, 34}, /* upctl */
    {24599, 440}, /* update-alternatives */
    {24619, 24}, /* update-ca-certificates */
    {24642, 24}, /* update-grub */
    {24654, 482}, /* update-initramfs */
    {24671, 235}, /* update-initramfs-d */
    {24690, 127}, /* update-rc.d */
    {24702, 164}, /* updog */
    {24708, 164}, /* uploadserver */
    {24721, 16}, /* upnpc */
    {24727, 213}, /* upower */
    {24734, 72}, /* upterm */
    {24741, 104}, /* upterm host */
    {24753, 2}, /* uptime */
    {24760, 18}, /* urxvt */
    {24766, 69}, /* usbimager */
    {24776, 28}, /* useradd */
    {24784, 172}, /* userdel */
    {24792, 483}, /* usermod */
    {24800, 113}, /* users */
    {24806, 49}, /* usql */
    {24811, 62}, /* utmpdump */
    {24820, 54}, /* uudecode */
    {24829, 54}, /* uuencode */
    {24838, 369}, /* uuenview */
    {24847, 30}, /* uuidgen */
    {24855, 41}, /* uv */
    {24858, 101}, /* uv run */
    {24865, 101}, /* uvx */
    {24869, 213}, /* v4l2-ctl */
    {24878, 36}, /* vagrant */
    {24886, 12}, /* vagrant destroy */
    {24902, 484}, /* vagrant ssh */
    {24914, 213}, /* vainfo */
    {24921, 38}, /* valgrind */
    {24930, 420}, /* valkey-cli */
    {24941, 147}, /* vault */
    {24947, 148}, /* vault delete */
    {24960, 148}, /* vault destroy */
    {24974, 148}, /* vault kv delete */
    {24990, 148}, /* vault kv destroy */
    {25007, 148}, /* vault kv metadata delete */
    {25032, 148}, /* vault kv undelete-all */
    {25054, 148}, /* vault lease revoke */
    {25073, 148}, /* vault operator seal */
    {25093, 148}, /* vault secrets disable */
    {25115, 11}, /* vboxmanage */
    {25126, 13}, /* vboxmanage controlvm */
    {25147, 213}, /* vcgencmd */
    {25156, 485}, /* vconfig */
    {25164, 41}, /* vcpkg */
    {25170, 175}, /* vdir */
    {25175, 72}, /* vdo */
    {25179, 73}, /* vdo create */
    {25190, 73}, /* vdo remove */
    {25201, 34}, /* velero */
    {25208, 72}, /* ventoy */
    {25215, 14}, /* ventoy -I */
    {25225, 14}, /* ventoy -i */
    {25235, 34}, /* vercel */
    {25242, 414}, /* vgcfgrestore */
    {25255, 349}, /* vgchange */
    {25264, 349}, /* vgcreate */
    {25273, 350}, /* vgdisplay */
    {25283, 414}, /* vgexport */
    {25292, 349}, /* vgextend */
    {25301, 414}, /* vgimportclone */
    {25315, 349}, /* vgreduce */
    {25324, 353}, /* vgremove */
    {25333, 349}, /* vgrename */
    {25342, 350}, /* vgs */
    {25346, 350}, /* vgscan */
    {25353, 211}, /* vi */
    {25356, 211}, /* view */
    {25361, 140}, /* vifm */
    {25366, 140}, /* vigr */
    {25371, 211}, /* vim */
    {25375, 44}, /* vimdiff */
    {25383, 140}, /* vipw */
    {25388, 11}, /* virsh */
    {25394, 12}, /* virsh destroy */
    {25408, 12}, /* virsh net-destroy */
    {25426, 12}, /* virsh net-undefine */
    {25445, 12}, /* virsh pool-delete */
    {25463, 13}, /* virsh reboot */
    {25476, 12}, /* virsh reset */
    {25488, 13}, /* virsh shutdown */
    {25503, 12}, /* virsh snapshot-delete */
    {25525, 12}, /* virsh undefine */
    {25540, 12}, /* virsh vol-delete */
    {25557, 12}, /* virsh vol-wipe */
    {25572, 140}, /* visudo */
    {25579, 37}, /* vite */
    {25584, 16}, /* vlc */
    {25588, 25}, /* vlock */
    {25594, 71}, /* vmadm */
    {25600, 71}, /* vmrun */
    {25606, 20}, /* vmstat */
    {25613, 15}, /* vncserver */
    {25623, 65}, /* vnstat */
    {25630, 49}, /* vsql */
    {25635, 72}, /* vssadmin */
    {25644, 60}, /* vssadmin delete */
    {25660, 34}, /* vultr */
    {25666, 34}, /* vultr-cli */
    {25676, 486}, /* vzdump */
    {25683, 113}, /* w */
    {25685, 205}, /* w3m */
    {25689, 113}, /* wait */
    {25694, 16}, /* wakeonlan */
    {25704, 59}, /* wal-g */
    {25710, 60}, /* wal-g delete */
    {25723, 340}, /* wall */
    {25728, 487}, /* watch */
    {25734, 18}, /* watchexec */
    {25744, 27}, /* wavemon */
    {25752, 71}, /* waydroid */
    {25761, 87}, /* wayvnc */
    {25768, 19}, /* wc */
    {25771, 9}, /* wcurl */
    {25777, 27}, /* wdiff */
    {25783, 164}, /* webfsd */
    {25790, 37}, /* webpack */
    {25798, 87}, /* websocketd */
    {25809, 72}, /* werf */
    {25814, 141}, /* werf dismiss */
    {25827, 141}, /* werf purge */
    {25838, 104}, /* wetty */
    {25844, 62}, /* wevtutil */
    {25853, 29}, /* wg */
    {25856, 287}, /* wg-quick */
    {25865, 488}, /* wget */
    {25870, 9}, /* wget2 */
    {25876, 70}, /* wgetpaste */
    {25886, 44}, /* whatis */
    {25893, 489}, /* whence */
    {25900, 44}, /* whereis */
    {25908, 490}, /* which */
    {25914, 113}, /* who */
    {25918, 113}, /* whoami */
    {25925, 50}, /* whois */
    {25931, 72}, /* wifi */
    {25936, 491}, /* wifi down */
    {25946, 123}, /* winpty */
    {25953, 82}, /* wipe */
    {25958, 492}, /* wipefs */
    {25965, 16}, /* wl-copy */
    {25973, 16}, /* wl-paste */
    {25982, 213}, /* wmctrl */
    {25989, 119}, /* wodim */
    {25995, 69}, /* woeusb */
    {26002, 155}, /* wormhole */
    {26011, 72}, /* wp */
    {26014, 31}, /* wp db */
    {26020, 145}, /* wpa_cli */
    {26028, 34}, /* wrangler */
    {26037, 340}, /* write */
    {26043, 16}, /* wrk */
    {26047, 438}, /* wrmsr */
    {26053, 71}, /* wsl */
    {26057, 71}, /* wsl.exe */
    {26065, 18}, /* x-terminal-emulator */
    {26085, 15}, /* x0vncserver */
    {26097, 15}, /* x11vnc */
    {26104, 27}, /* x86info */
    {26112, 493}, /* xargs */
    {26118, 16}, /* xbacklight */
    {26129, 41}, /* xbps-install */
    {26142, 42}, /* xbps-remove */
    {26154, 16}, /* xclip */
    {26160, 140}, /* xdg-open */
    {26169, 213}, /* xdotool */
    {26177, 213}, /* xdpyinfo */
    {26186, 34}, /* xe */
    {26189, 37}, /* xelatex */
    {26197, 134}, /* xfce4-session-logout */
    {26218, 18}, /* xfce4-terminal */
    {26233, 69}, /* xfs_copy */
    {26242, 84}, /* xfs_growfs */
    {26253, 51}, /* xfs_info */
    {26262, 494}, /* xfs_repair */
    {26273, 197}, /* xfsrestore */
    {26284, 9}, /* xh */
    {26287, 495}, /* xhost */
    {26293, 323}, /* xkill */
    {26299, 71}, /* xl */
    {26302, 213}, /* xlsclients */
    {26313, 19}, /* xmllint */
    {26321, 19}, /* xmlstarlet */
    {26332, 48}, /* xorriso */
    {26340, 119}, /* xorrisofs */
    {26350, 213}, /* xprop */
    {26356, 440}, /* xrandr */
    {26363, 16}, /* xsel */
    {26368, 440}, /* xset */
    {26373, 136}, /* xsv */
    {26377, 18}, /* xterm */
    {26383, 496}, /* xvfb-run */
    {26392, 213}, /* xwininfo */
    {26401, 497}, /* xxd */
    {26405, 67}, /* xxhsum */
    {26412, 108}, /* xz */
    {26415, 106}, /* xzcat */
    {26421, 107}, /* xzgrep */
    {26428, 19}, /* xzless */
    {26435, 41}, /* yarn */
    {26440, 101}, /* yarn dlx */
    {26449, 101}, /* yarn exec */
    {26459, 34}, /* yc */
    {26462, 498}, /* yes */
    {26466, 137}, /* ykman */
    {26472, 137}, /* ykpiv */
    {26478, 16}, /* youtube-dl */
    {26489, 19}, /* yq */
    {26492, 49}, /* ysqlsh */
    {26499, 16}, /* yt-dlp */
    {26506, 49}, /* yugabyte */
    {26515, 180}, /* yum */
    {26519, 42}, /* yum autoremove */
    {26534, 42}, /* yum erase */
    {26544, 42}, /* yum remove */
    {26555, 34}, /* zappa */
    {26561, 16}, /* zathura */
    {26569, 213}, /* zbarimg */
    {26577, 106}, /* zcat */
    {26582, 107}, /* zegrep */
    {26589, 16}, /* zellij */
    {26596, 74}, /* zerofree */
    {26605, 240}, /* zf_rm */
    {26611, 499}, /* zfs */
    {26615, 500}, /* zfs destroy */
    {26627, 501}, /* zfs receive */
    {26639, 501}, /* zfs recv */
    {26648, 500}, /* zfs rollback */
    {26661, 107}, /* zgrep */
    {26667, 37}, /* zig */
    {26671, 48}, /* zip */
    {26675, 31}, /* zkCli.sh */
    {26684, 19}, /* zless */
    {26690, 31}, /* zookeeper-shell */
    {26706, 31}, /* zookeeper-shell.sh */
    {26725, 499}, /* zpool */
    {26731, 500}, /* zpool create */
    {26744, 500}, /* zpool destroy */
    {26758, 502}, /* zpool detach */
    {26771, 502}, /* zpool export */
    {26784, 503}, /* zpool import */
    {26797, 500}, /* zpool labelclear */
    {26814, 502}, /* zpool offline */
    {26828, 500}, /* zpool remove */
    {26841, 500}, /* zpool split */
    {26853, 72}, /* zramctl */
    {26861, 73}, /* zramctl --reset */
    {26877, 55}, /* zsh */
    {26881, 108}, /* zstd */
    {26886, 106}, /* zstdcat */
    {26894, 48}, /* zstdmt */
    {26901, 180}, /* zypper */
    {26908, 42}, /* zypper remove */
    {26922, 42}, /* zypper rm */
};
const int s2c_name_count = 2689;
