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
    "overwrites every file in the current directory\0"
    "overwrites every file in {target}\0"
    "/etc/cron*,/etc/cron*/*,/etc/systemd/system/*,/etc/init.d/*,/etc/ld.so*\0"
    "puts what another machine sends where it is run: {target}\0"
    "puts a secret where others can read it: {target}\0"
    "fills the disk without end\0"
    "writes {target}\0"
    "writes to the disk {target}\0"
    "adds to {target}: whoever is named there gets in\0"
    "changes {target}, which the system needs to run\0"
    "/etc/cron*,/etc/cron*/*,/etc/ld.so*\0"
    "*DenyUsers*,*AllowUsers nobody*,*DenyGroups*\0"
    "shuts logins out\0"
    "/etc/hosts.deny\0"
    "*ALL*ALL*\0"
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
    "*/d,*[0-9]d\0"
    "deletes lines of {target}\0"
    "*/.\?//*,*/.///\0"
    "empties {target}\0"
    "s\?^\?*,s\?.\?*,s\?^.*\?*\0"
    "changes every line of {target}\0"
    "d,1\?$d\0"
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
    "-p,-n,-d,-t,-u,-N,-i\0"
    "-p\0"
    "+o\0"
    "HISTFILE,HISTSIZE,HISTFILESIZE\0"
    "turns the command history off: this session will not be kept\0"
    "removes the variable {target}\0"
    "changes a limit of this shell\0"
    "*=*\0"
    "defines {target}\0"
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
    "-c\0"
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
    "--empty\0"
    "empties the trash: what lies there cannot be had back\0"
    "deletes everything on this machine\0"
    "-r,-R,--recursive\0"
    "deletes everything below {target}\0"
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
    "deletes {target}\0"
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
    "replaces {target}, which the system needs to run\0"
    "wipes {target}\0"
    "puts the secret {target} where others can read it\0"
    "*shadow*,*sudoers*\0"
    "empties every file\0"
    "-r,-R,-a,--recursive,--archive\0"
    "overwrites what lies in {target}\0"
    "throws the command history away from now on\0"
    "puts nothing in the place of {target}\0"
    "-f,--force\0"
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
    "-o,-O,-s,-L,--output,--overwrite\0"
    "-o,-O,--output,--overwrite\0"
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
    "changes {target} by a list of changes\0"
    "changes {target}\0"
    "-L,-t,-U,-N,-O,-E,-m,-i,-d,--label,--uuid\0"
    "makes a file system in the file {target}\0"
    "makes a new, empty file system on {target}: what it holds is lost\0"
    "/dev/*,\?:,\?:/,UUID=*,LABEL=*,PARTUUID=*\0"
    "-i,-f,-v\0"
    "makes a file system in an image\0"
    "--scan,--query,--help\0"
    "erases {last}\0"
    "erases a disk\0"
    "takes {last} over or away, whatever it holds\0"
    "takes a partition of {target} away\0"
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
    "down,stop,force-stop,unload,d,remove,disable\0"
    "ssh,sshd,networking,network,NetworkManager,network-manager,dropbear,*ssh*.plist\0"
    "takes the way into this machine away: {last}\0"
    "ufw,firewalld,iptables,nftables,rsyslog,auditd,fail2ban\0"
    "changes the service {target}\0"
    "me,root,1000,self\0"
    "ends the session of {target}\0"
    "ends a session\0"
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
    "-f,-t,-b,-C,-N,-P,-o,-in,-out,-i,-subj,-days,-keyout,-connect,-r,-u\0"
    "--delete-secret-keys,--delete-secret-and-public-key,--delete-secret-key\0"
    "deletes secret keys\0"
    "rm,delete,remove\0"
    "-l,-L,-y,-H,-F,--list-keys,--list-secret-keys,-k,-K,--verify,--fingerprint,-d,--decrypt,--version\0"
    "version,list,certificates,help,ls,show,find,pubkey,genkey,rand,dgst,s_client,x509,verify\0"
    "changes keys or certificates\0"
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
    "-o,-O\?,-d,-H,-X,-u,-F,-T,-A,-e,-b,-c,-m,-w,-x,-r,-i\?,--output,--data,--data-binary,--data-raw,--data-urlencode,--header,--request,--user,--form,--upload-file,--post-file,--post-data,--body-file,--user-agent,--cookie,--max-time,--cacert,--cert,--key,--proxy,--retry,-P,-U,-t,-T,--limit-rate,--method,-E,--connect-timeout,--resolve,--url\0"
    "-d,-F,-T,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--body-file\0"
    "-X,--request,--method=DELETE,delete\0"
    "asks the other machine to delete {target}\0"
    "DELETE\0"
    "asks the other machine to delete something\0"
    "-o,-O,--output,--output-document\0"
    "overwrites {target} with what another machine sends\0"
    "-d,-F,-T,-X,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--post-data,--body-file,--request\0"
    "sends something to another machine\0"
    "-o,-O,--output,--output-document=-,/dev/null,/dev/stdout\0"
    "-o,--output,-O,--remote-name,--output-document\0"
    "saves a file from the network\0"
    "-O,-o,-P,-a,-U,-t,-T,-i,-A,-R,-l,-e,-Q,--output-document,--output-file,--directory-prefix,--post-file,--post-data,--body-file,--header,--user,--password,--user-agent,--limit-rate,--method,--tries,--timeout,--input-file\0"
    "--method=DELETE\0"
    "-O,--output-document\0"
    "--spider\0"
    "--post-data,--post-file,--body-file,--method\0"
    "-O,--output-document=-,/dev/null,/dev/stdout\0"
    "saves files from the network\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-a,-f,-t,-S\0"
    "-a,-A\0"
    "-zv,ls\0"
    "talks to another machine\0"
    "-P,-i,-o,-l,-c,-F,-J,-S,-b,-e,-u,-p\0"
    "*put*shadow*,*put*id rsa*,*put*id ed25519*,*put*.ssh*,*put*.gnupg*\0"
    "-e,-c=*put*shadow*,*put*id_rsa*,*mirror*-R*.ssh*\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-q\0"
    "-e,-c,--exec,--sh-exec\0"
    "hands a shell to another machine\0"
    "*EXEC:*,*SYSTEM:*,*exec:*,*system:*\0"
    "FILE:/etc/*,OPEN:/etc/*,*id_rsa*,*shadow*\0"
    "-l,-k,--listen\0"
    "waits for other machines\0"
    "-a,-t,-f,-b,-i,-d\0"
    "puts the secret {target} where everybody can read it\0"
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
    "del,flush\0"
    "drops a route: connections break\0"
    "add\0"
    "down,0.0.0.0\0"
    "cuts the connection {target}\0"
    "cuts wireless connections\0"
    "switches radios on\0"
    "-r,-k,-x,--release,--exit\0"
    "gives the address of {target} back: connections break\0"
    "disconnect\0"
    "cuts the connection\0"
    "info,list,scan,link,dump,get\0"
    "changes a connection\0"
    "txpower\0"
    "delif,delbr,nomaster\0"
    "takes {last} out of its bridge: connections break\0"
    "show,showmacs,showstp,fdb,vlan,link\0"
    "changes a bridge\0"
    "changes the name of the machine\0"
    "deletes the connection {target} with its settings\0"
    "show,list,status,monitor,show-password\0"
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
    "changes the cluster\0"
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
    "workspace\0"
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
    "lets everybody in\0"
    "--max-size,--desired-capacity=0\0"
    "stops every machine\0"
    "cp,mv,sync,put\0"
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
    "-x\0"
    "deletes a printer\0"
    "uses a printer\0"
    "-n,--dry-run,--just-print\0"
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
    {2505, 17},
    {2518, 17},
    {2533, 17},
    {2550, 17},
    {2562, 17},
    {2574, 17},
    {2594, 17},
    {2602, 17},
    {2612, 17},
    {2620, 17},
    {2633, 17},
    {2662, 17},
    {2671, 17},
    {2681, 17},
    {2694, 17},
    {2702, 14},
    {2713, 14},
    {2727, 14},
    {2738, 14},
    {2755, 14},
    {2774, 14},
    {2788, 14},
    {2801, 14},
    {2817, 14},
    {2836, 14},
    {2857, 14},
    {2866, 14},
    {2890, 14},
    {2903, 14},
    {2916, 14},
    {2928, 14},
    {2944, 14},
    {2961, 14},
    {2978, 14},
    {2996, 14},
    {3010, 14},
    {3022, 14},
    {3039, 14},
    {3051, 14},
    {3071, 14},
    {3085, 14},
    {3101, 14},
    {3114, 14},
    {3130, 14},
    {3148, 14},
    {3169, 14},
    {3188, 14},
    {3223, 14},
    {3238, 14},
    {3257, 14},
    {3271, 14},
    {3284, 14},
    {3312, 14},
    {3345, 14},
    {3357, 14},
    {3375, 13},
    {3384, 13},
    {3390, 13},
    {3395, 13},
    {3403, 13},
    {3413, 13},
    {3422, 15},
    {3434, 15},
    {3445, 15},
    {3454, 9},
    {3466, 9},
    {3475, 9},
    {3486, 9},
    {3499, 9},
    {3514, 9},
    {3524, 9},
    {3537, 9},
    {3548, 9},
    {3562, 9},
    {3569, 9},
    {3576, 9},
    {3585, 9},
    {3596, 9},
    {3611, 9},
    {3617, 9},
    {3490, 9},
    {3625, 9},
    {3634, 9},
    {3643, 9},
    {3652, 9},
    {3663, 9},
    {3670, 9},
    {3679, 22},
    {3687, 22},
    {3699, 22},
    {3704, 22},
    {3713, 22},
    {3725, 22},
    {3734, 22},
    {3748, 22},
    {3760, 22},
    {3775, 22},
    {3799, 22},
    {3805, 22},
    {3814, 12},
    {3821, 12},
    {3829, 12},
    {3840, 12},
    {3458, 12},
    {3852, 12},
    {3862, 12},
    {3872, 12},
    {3884, 12},
    {3898, 12},
    {3912, 12},
    {3928, 5},
    {3944, 5},
    {3958, 5},
    {3974, 5},
    {3982, 5},
    {3991, 5},
    {3995, 5},
    {4003, 26},
    {3384, 26},
    {4008, 26},
    {4013, 26},
    {4018, 26},
    {4023, 26},
    {4030, 26},
    {4037, 26},
    {4045, 26},
    {4051, 26},
    {4056, 26},
    {4062, 26},
    {4067, 26},
    {4072, 26},
    {4077, 26},
    {4086, 26},
    {4096, 26},
    {4105, 26},
    {4116, 26},
    {4127, 26},
    {4140, 26},
    {4151, 26},
    {4160, 26},
    {4168, 26},
    {4177, 26},
    {4191, 7},
    {4196, 7},
    {4201, 7},
    {4206, 7},
    {4213, 7},
    {4219, 7},
    {4226, 7},
    {4239, 7},
    {4246, 7},
    {4257, 7},
    {4266, 7},
    {4275, 7},
    {4283, 7},
    {4291, 7},
    {4296, 7},
    {4301, 7},
    {4312, 8},
    {4314, 8},
    {4320, 8},
    {4327, 25},
    {4339, 25},
    {4350, 25},
    {4360, 25},
    {4368, 25},
    {4377, 25},
    {4386, 25},
    {4393, 25},
    {4403, 25},
    {4412, 25},
    {4427, 25},
    {4439, 25},
    {4448, 25},
    {4458, 21},
    {4466, 21},
    {4477, 21},
    {4487, 21},
    {4494, 21},
};
const int s2c_place_pattern_count = 343;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 4502, 0x0},
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
    {S2C_IF_WORD, 0, 4964, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 5116, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 5463, 0x0},
    {S2C_IF_WORD, 0, 2836, 0x0},
    {S2C_IF_SAYS, 0, 5499, 0x0},
    {S2C_IF_WORD, 0, 5561, 0x0},
    {S2C_IF_SAYS, 0, 5577, 0x0},
    {S2C_IF_WORD, 0, 2817, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 5665, 0x0},
    {S2C_IF_WORD, -1, 5674, 0x0},
    {S2C_IF_WORD, 1, 5724, 0x0},
    {S2C_IF_WORD, -1, 5746, 0x0},
    {S2C_IF_OPTION, 0, 5808, 0x0},
    {S2C_IF_OPTION, 0, 5847, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_NO_OPTION, 0, 5996, 0x0},
    {S2C_IF_NO_OPTION, 0, 6016, 0x0},
    {S2C_IF_OPTION, 0, 6124, 0x0},
    {S2C_IF_OPTION, 0, 6204, 0x0},
    {S2C_IF_OPTION, 0, 6213, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 6247, 0x0},
    {S2C_IF_OPTION, 0, 6350, 0x0},
    {S2C_IF_OPTION, 0, 6382, 0x0},
    {S2C_IF_OPTION, 0, 6454, 0x0},
    {S2C_IF_WORD, 1, 6487, 0x0},
    {S2C_IF_OPTION, 0, 6500, 0x0},
    {S2C_IF_OPTION, 0, 6531, 0x0},
    {S2C_IF_NO_OPTION, 0, 6541, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 6586, 0x0},
    {S2C_IF_OPTION, 0, 6663, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 6702, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6870, 0x17400},
    {S2C_IF_OPTION, 0, 6870, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 7016, 0x0},
    {S2C_IF_OPTION, 0, 7052, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 7052, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 7052, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 7052, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 7173, 0x0},
    {S2C_IF_OPTION, 0, 7052, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 7211, 0x0},
    {S2C_IF_OPTION, 0, 7052, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 7243, 0x0},
    {S2C_IF_OPTION, 0, 7052, 0x0},
    {S2C_IF_WORD, 1, 7294, 0x0},
    {S2C_IF_OPTION, 0, 7052, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 7378, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 7537, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 2836, 0x0},
    {S2C_IF_SAYS, 0, 5499, 0x0},
    {S2C_IF_WORD, 0, 5561, 0x0},
    {S2C_IF_SAYS, 0, 5577, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 7595, 0x0},
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
    {S2C_IF_OPTION, 0, 7836, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 7839, 0x0},
    {S2C_IF_WORD, 0, 959, 0x0},
    {S2C_IF_WORD, 0, 7842, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 7836, 0x0},
    {S2C_IF_WORD, 0, 7994, 0x0},
    {S2C_IF_OPTION, 0, 8115, 0x0},
    {S2C_IF_OPTION, 0, 8155, 0x0},
    {S2C_IF_OPTION, 0, 8445, 0x0},
    {S2C_IF_OPTION, 0, 8145, 0x0},
    {S2C_IF_VALUE, 0, 9116, 0x0},
    {S2C_IF_OPTION, 0, 9660, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_NO_OPTION, 0, 9761, 0x0},
    {S2C_IF_OPTION, 0, 9761, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 9845, 0x0},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_VALUE, 0, 9845, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9935, 0x30140},
    {S2C_IF_VALUE, 0, 9845, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION, 0, 9998, 0x0},
    {S2C_IF_OPTION, 0, 10001, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_VALUE, 0, 10004, 0x0},
    {S2C_IF_OPTION, 0, 10038, 0x0},
    {S2C_IF_WORD, 1, 10051, 0x0},
    {S2C_IF_WORD, 2, 10062, 0x0},
    {S2C_IF_WORD, 1, 10122, 0x0},
    {S2C_IF_WORD, 2, 10131, 0x0},
    {S2C_IF_OPTION, 0, 7833, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 10232, 0x0},
    {S2C_IF_OPTION, 0, 7833, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 7833, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 10241, 0x0},
    {S2C_IF_WORD, 1, 10256, 0x0},
    {S2C_IF_WORD, 0, 10327, 0x0},
    {S2C_IF_OPTION, 0, 10411, 0x0},
    {S2C_IF_WORD, 1, 10425, 0x0},
    {S2C_IF_WORD, 1, 10477, 0x0},
    {S2C_IF_WORD, 2, 10485, 0x0},
    {S2C_IF_OPTION, 0, 10491, 0x0},
    {S2C_IF_WORD, 1, 10505, 0x0},
    {S2C_IF_OPTION, 0, 10551, 0x0},
    {S2C_IF_WORD, 0, 10557, 0x0},
    {S2C_IF_WORD, 0, 10117, 0x0},
    {S2C_IF_WORD, 0, 10607, 0x0},
    {S2C_IF_WORD, 0, 10717, 0x0},
    {S2C_IF_VALUE, 0, 10834, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 10855, 0x0},
    {S2C_IF_OPTION, 0, 10929, 0x0},
    {S2C_IF_VALUE, 0, 11220, 0x0},
    {S2C_IF_VALUE, 0, 11237, 0x0},
    {S2C_IF_OPTION, 0, 11292, 0x0},
    {S2C_IF_VALUE, 0, 11305, 0x0},
    {S2C_IF_OPTION, 0, 11333, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x4000180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 11955, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 12152, 0x0},
    {S2C_IF_OPTION, 0, 6500, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 7836, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 12298, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 12547, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 1586, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 12797, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 12978, 0x0},
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
    {S2C_IF_WORD, -2, 13306, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 13344, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_OPTION, 0, 13501, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 13583, 0x0},
    {S2C_IF_PLACE, 0, 13681, 0x400},
    {S2C_IF_PLACE, 0, 13681, 0x800},
    {S2C_IF_PLACE, 0, 13681, 0x17000},
    {S2C_IF_PLACE, 0, 13681, 0x1e0000},
    {S2C_IF_PLACE, 0, 13681, 0x6000343},
    {S2C_IF_WORD, 0, 13729, 0x0},
    {S2C_IF_PLACE, 0, 13681, 0x4000080},
    {S2C_IF_WORD, 0, 13742, 0x0},
    {S2C_IF_WORD, 0, 13786, 0x0},
    {S2C_IF_WORD, 0, 13742, 0x0},
    {S2C_IF_NO_WORD, 0, 13791, 0x0},
    {S2C_IF_WORD, 0, 13742, 0x0},
    {S2C_IF_WORD, 0, 13799, 0x0},
    {S2C_IF_WORD, 0, 13814, 0x0},
    {S2C_IF_NO_WORD, 0, 13903, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 13969, 0x400},
    {S2C_IF_PLACE, 0, 13681, 0x400},
    {S2C_IF_PLACE, 0, 13996, 0x400},
    {S2C_IF_PLACE, 2, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 14129, 0x0},
    {S2C_IF_WORD, 0, 4964, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x108000},
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
    {S2C_IF_WORD, 0, 13306, 0x0},
    {S2C_IF_OPTION, 0, 14690, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 14741, 0x0},
    {S2C_IF_WORD, 1, 14801, 0x0},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_OPTION, 0, 14310, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 14878, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 14949, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 15106, 0x0},
    {S2C_IF_NO_WORD, 0, 15132, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_NO_WORD, 1, 15224, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_WORD, 1, 15244, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 15258, 0x0},
    {S2C_IF_OPTION, 0, 15342, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 15393, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 15581, 0x0},
    {S2C_IF_OPTION, 0, 15702, 0x0},
    {S2C_IF_VALUE, 0, 15925, 0x0},
    {S2C_IF_VALUE, 0, 15951, 0x0},
    {S2C_IF_OPTION, 0, 15974, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 16023, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 16042, 0x4003040},
    {S2C_IF_OPTION, 0, 16023, 0x0},
    {S2C_IF_VALUE, 0, 16096, 0x0},
    {S2C_IF_OPTION, 0, 16023, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 16042, 0x0},
    {S2C_IF_OPTION, 0, 16023, 0x0},
    {S2C_IF_OPTION, 0, 16183, 0x0},
    {S2C_IF_OPTION, 0, 16023, 0x0},
    {S2C_IF_OPTION, 0, 16246, 0x0},
    {S2C_IF_OPTION, 0, 16294, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 16306, 0x400},
    {S2C_IF_OPTION, 0, 16316, 0x0},
    {S2C_IF_OPTION, 0, 16346, 0x0},
    {S2C_IF_OPTION, 0, 16359, 0x0},
    {S2C_IF_OPTION, 0, 9761, 0x0},
    {S2C_IF_VALUE, 0, 16374, 0x0},
    {S2C_IF_OPTION, 0, 16023, 0x0},
    {S2C_IF_OPTION, 0, 16407, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 16439, 0x0},
    {S2C_IF_WORD, 1, 16468, 0x0},
    {S2C_IF_OPTION, 0, 16512, 0x0},
    {S2C_IF_OPTION, 0, 16532, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 16556, 0x0},
    {S2C_IF_OPTION, 0, 16610, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 16667, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9657, 0x4003040},
    {S2C_IF_VALUE, 0, 16718, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 9657, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 16756, 0x4003040},
    {S2C_IF_WORD, 1, 16806, 0x0},
    {S2C_IF_WORD, 1, 16816, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6699, 0x4003040},
    {S2C_IF_VALUE, 0, 16820, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 16816, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 6699, 0x0},
    {S2C_IF_WORD, 1, 16855, 0x0},
    {S2C_IF_WORD, 1, 16816, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 16816, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 16921, 0x0},
    {S2C_IF_OPTION, 0, 16931, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 16944, 0x4003040},
    {S2C_IF_OPTION, 0, 16931, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 16944, 0x0},
    {S2C_IF_OPTION, 0, 16959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 17015, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17027, 0x400},
    {S2C_IF_OPTION, 0, 17055, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17076, 0x4003040},
    {S2C_IF_OPTION, 0, 17113, 0x0},
    {S2C_IF_OPTION, 0, 17158, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 17229, 0x0},
    {S2C_IF_OPTION, 0, 6663, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_OPTION, 0, 17442, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 17519, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 17666, 0x0},
    {S2C_IF_OPTION, 0, 17684, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 17877, 0x0},
    {S2C_IF_OPTION, 0, 9761, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 17994, 0x0},
    {S2C_IF_VALUE, 0, 18063, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 6500, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_OPTION, 0, 10944, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 18339, 0x0},
    {S2C_IF_OPTION, 0, 7833, 0x0},
    {S2C_IF_OPTION, 0, 18420, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 18550, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 18714, 0x0},
    {S2C_IF_NO_WORD, 0, 18778, 0x0},
    {S2C_IF_OPTION, 0, 18899, 0x0},
    {S2C_IF_NO_OPTION, 0, 15702, 0x0},
    {S2C_IF_WORD, 1, 19010, 0x0},
    {S2C_IF_OPTION, 0, 19102, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 18714, 0x0},
    {S2C_IF_NO_WORD, 0, 18778, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 19238, 0x0},
    {S2C_IF_WORD, 0, 18714, 0x0},
    {S2C_IF_NO_WORD, 0, 18778, 0x0},
    {S2C_IF_OPTION, 0, 19268, 0x0},
    {S2C_IF_OPTION, 0, 19339, 0x0},
    {S2C_IF_OPTION, 0, 19383, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 19539, 0x0},
    {S2C_IF_OPTION, 0, 19549, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 19608, 0x0},
    {S2C_IF_OPTION, 0, 19650, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 18714, 0x0},
    {S2C_IF_NO_WORD, 0, 18778, 0x0},
    {S2C_IF_WORD, 0, 19749, 0x0},
    {S2C_IF_WORD, 102, 19830, 0x0},
    {S2C_IF_WORD, 0, 19853, 0x0},
    {S2C_IF_WORD, 0, 19908, 0x0},
    {S2C_IF_OPTION, 0, 19539, 0x0},
    {S2C_IF_OPTION, 0, 19919, 0x0},
    {S2C_IF_OPTION, 0, 20102, 0x0},
    {S2C_IF_OPTION, 0, 20252, 0x0},
    {S2C_IF_WORD, 0, 18714, 0x0},
    {S2C_IF_NO_WORD, 0, 18778, 0x0},
    {S2C_IF_OPTION, 0, 6016, 0x0},
    {S2C_IF_WORD, 0, 18714, 0x0},
    {S2C_IF_NO_WORD, 0, 18778, 0x0},
    {S2C_IF_OPTION, 0, 6016, 0x0},
    {S2C_IF_WORD, 0, 18714, 0x0},
    {S2C_IF_NO_WORD, 0, 18778, 0x0},
    {S2C_IF_OPTION, 0, 20474, 0x0},
    {S2C_IF_OPTION, 0, 20543, 0x0},
    {S2C_IF_OPTION, 0, 20602, 0x0},
    {S2C_IF_OPTION, 0, 20680, 0x0},
    {S2C_IF_OPTION, 0, 20758, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_WORD, 0, 18714, 0x0},
    {S2C_IF_NO_WORD, 0, 18778, 0x0},
    {S2C_IF_WORD, 1, 20855, 0x0},
    {S2C_IF_OPTION, 0, 20886, 0x0},
    {S2C_IF_OPTION, 0, 20897, 0x0},
    {S2C_IF_WORD, 0, 20950, 0x0},
    {S2C_IF_WORD, 0, 21028, 0x0},
    {S2C_IF_OPTION, 0, 21087, 0x0},
    {S2C_IF_OPTION, 0, 21087, 0x0},
    {S2C_IF_VALUE, 0, 21220, 0x0},
    {S2C_IF_OPTION, 0, 21087, 0x0},
    {S2C_IF_OPTION, 0, 21307, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 21361, 0x0},
    {S2C_IF_VALUE, 0, 21427, 0x0},
    {S2C_IF_OPTION, 0, 21481, 0x0},
    {S2C_IF_WORD, 0, 18714, 0x0},
    {S2C_IF_NO_WORD, 0, 18778, 0x0},
    {S2C_IF_WORD, 0, 21598, 0x0},
    {S2C_IF_WORD, 1, 21694, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_OPTION, 0, 21767, 0x0},
    {S2C_IF_OPTION, 0, 21770, 0x0},
    {S2C_IF_OPTION, 0, 21815, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_OPTION, 0, 21767, 0x0},
    {S2C_IF_OPTION, 0, 9660, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 21936, 0x0},
    {S2C_IF_VALUE, 0, 21960, 0x0},
    {S2C_IF_OPTION, 0, 22013, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 22043, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 22066, 0x0},
    {S2C_IF_OPTION, 0, 22103, 0x0},
    {S2C_IF_OPTION, 0, 19339, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 22203, 0x0},
    {S2C_IF_OPTION, 0, 22218, 0x0},
    {S2C_IF_VALUE, 0, 22227, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 22227, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 22298, 0x0},
    {S2C_IF_VALUE, 0, 22393, 0x0},
    {S2C_IF_OPTION, 0, 22448, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 22478, 0x0},
    {S2C_IF_WORD, 2, 22509, 0x0},
    {S2C_IF_OPTION, 0, 22478, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 22595, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 22615, 0x0},
    {S2C_IF_WORD, 0, 22715, 0x0},
    {S2C_IF_VALUE, 0, 22743, 0x0},
    {S2C_IF_WORD, 102, 22760, 0x0},
    {S2C_IF_VALUE, 0, 22783, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 22829, 0x0},
    {S2C_IF_OPTION, 0, 22218, 0x0},
    {S2C_IF_OPTION, 0, 11433, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 22914, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 22920, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 21087, 0x0},
    {S2C_IF_OPTION, 0, 23049, 0x0},
    {S2C_IF_WORD, 0, 23058, 0x0},
    {S2C_IF_OPTION, 0, 23058, 0x0},
    {S2C_IF_OPTION, 0, 23098, 0x0},
    {S2C_IF_WORD, 0, 5746, 0x0},
    {S2C_IF_OPTION, 0, 23152, 0x0},
    {S2C_IF_WORD, 0, 9128, 0x0},
    {S2C_IF_NO_OPTION, 0, 23203, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 23441, 0x0},
    {S2C_IF_WORD, 0, 23453, 0x0},
    {S2C_IF_WORD, 0, 23546, 0x0},
    {S2C_IF_OPTION, 0, 15339, 0x0},
    {S2C_IF_OPTION, 0, 22213, 0x0},
    {S2C_IF_VALUE, 0, 23785, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 23856, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 23918, 0x0},
    {S2C_IF_OPTION, 0, 23996, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 23996, 0x0},
    {S2C_IF_WORD, 1, 24067, 0x0},
    {S2C_IF_OPTION, 0, 24121, 0x0},
    {S2C_IF_OPTION, 0, 9761, 0x0},
    {S2C_IF_OPTION, 0, 6534, 0x0},
    {S2C_IF_OPTION, 0, 24249, 0x0},
    {S2C_IF_WORD, 0, 24263, 0x0},
    {S2C_IF_VALUE, 0, 24382, 0x0},
    {S2C_IF_WORD, 0, 24544, 0x0},
    {S2C_IF_WORD, 0, 24720, 0x0},
    {S2C_IF_VALUE, 0, 24808, 0x0},
    {S2C_IF_WORD, 1, 24844, 0x0},
    {S2C_IF_VALUE, 0, 24808, 0x0},
    {S2C_IF_WORD, 1, 24963, 0x0},
    {S2C_IF_OPTION, 0, 24982, 0x0},
    {S2C_IF_WORD, 0, 25143, 0x0},
    {S2C_IF_WORD, 0, 25195, 0x0},
    {S2C_IF_WORD, 0, 25267, 0x0},
    {S2C_IF_WORD, 0, 25379, 0x0},
    {S2C_IF_WORD, 0, 25557, 0x0},
    {S2C_IF_WORD, 0, 25636, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 25939, 0x0},
    {S2C_IF_WORD, 0, 26089, 0x0},
    {S2C_IF_WORD, 1, 26284, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 26346, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 26379, 0x0},
    {S2C_IF_WORD, 2, 23093, 0x0},
    {S2C_IF_WORD, 1, 26402, 0x0},
    {S2C_IF_WORD, 1, 26470, 0x0},
    {S2C_IF_WORD, 2, 26515, 0x0},
    {S2C_IF_WORD, 1, 23093, 0x0},
    {S2C_IF_WORD, 2, 26402, 0x0},
    {S2C_IF_WORD, 2, 23093, 0x0},
    {S2C_IF_WORD, 1, 26640, 0x0},
    {S2C_IF_WORD, 0, 26725, 0x0},
    {S2C_IF_OPTION, 0, 26787, 0x0},
    {S2C_IF_WORD, 0, 26873, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_OPTION, 0, 27556, 0x0},
    {S2C_IF_OPTION, 0, 27609, 0x0},
    {S2C_IF_WORD, 0, 26873, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_OPTION, 0, 27687, 0x0},
    {S2C_IF_WORD, 1, 27734, 0x0},
    {S2C_IF_WORD, 0, 7994, 0x0},
    {S2C_IF_OPTION, 0, 8492, 0x0},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_WORD, 1, 6465, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 27781, 0x0},
    {S2C_IF_OPTION, 0, 28235, 0x0},
    {S2C_IF_WORD, 0, 7994, 0x0},
    {S2C_IF_OPTION, 0, 6531, 0x0},
    {S2C_IF_OPTION, 0, 28374, 0x0},
    {S2C_IF_OPTION, 0, 28434, 0x0},
    {S2C_IF_WORD, 1, 28473, 0x0},
    {S2C_IF_OPTION, 0, 9761, 0x0},
    {S2C_IF_OPTION, 0, 28526, 0x0},
    {S2C_IF_OPTION, 0, 9660, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9657, 0x0},
    {S2C_IF_OPTION, 0, 5996, 0x0},
    {S2C_IF_VALUE, 0, 28681, 0x0},
    {S2C_IF_OPTION, 0, 28709, 0x0},
    {S2C_IF_OPTION, 0, 28759, 0x0},
    {S2C_IF_WORD, 2, 28795, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 28982, 0x0},
    {S2C_IF_OPTION, 0, 28994, 0x0},
    {S2C_IF_OPTION, 0, 19339, 0x0},
    {S2C_IF_OPTION, 0, 29088, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 29291, 0x0},
    {S2C_IF_VALUE, 0, 29323, 0x0},
    {S2C_IF_VALUE, 0, 29390, 0x0},
    {S2C_IF_OPTION, 0, 29416, 0x0},
    {S2C_IF_NO_OPTION, 0, 7595, 0x0},
    {S2C_IF_VALUE, 0, 29480, 0x0},
    {S2C_IF_VALUE, 0, 29511, 0x0},
    {S2C_IF_OPTION, 0, 19539, 0x0},
    {S2C_IF_VALUE, 0, 29590, 0x0},
    {S2C_IF_VALUE, 0, 29673, 0x0},
    {S2C_IF_OPTION, 0, 9660, 0x0},
    {S2C_IF_VALUE, 0, 29480, 0x0},
    {S2C_IF_OPTION, 0, 29920, 0x0},
    {S2C_IF_OPTION, 0, 9657, 0x0},
    {S2C_IF_OPTION, 0, 29932, 0x0},
    {S2C_IF_VALUE, 0, 29969, 0x0},
    {S2C_IF_WORD, 0, 28795, 0x0},
    {S2C_IF_VALUE, 0, 29983, 0x0},
    {S2C_IF_WORD, 0, 29988, 0x0},
    {S2C_IF_WORD, 0, 30059, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_VALUE, 0, 30215, 0x0},
    {S2C_IF_SAYS, 0, 30306, 0x0},
    {S2C_IF_VALUE, 0, 30353, 0x0},
    {S2C_IF_WORD, 0, 30393, 0x0},
    {S2C_IF_OPTION, 0, 30419, 0x0},
    {S2C_IF_WORD, 0, 30435, 0x0},
    {S2C_IF_OPTION, 0, 30492, 0x0},
    {S2C_IF_WORD, 0, 30546, 0x0},
    {S2C_IF_OPTION, 0, 30629, 0x0},
    {S2C_IF_WORD, 1, 30721, 0x0},
    {S2C_IF_OPTION, 0, 30738, 0x0},
    {S2C_IF_WORD, 1, 30836, 0x0},
    {S2C_IF_OPTION, 0, 30629, 0x0},
    {S2C_IF_OPTION, 0, 31044, 0x0},
    {S2C_IF_OPTION, 0, 31071, 0x0},
    {S2C_IF_OPTION, 0, 31077, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7016, 0x20000},
    {S2C_IF_OPTION, 0, 5993, 0x0},
    {S2C_IF_OPTION, 0, 10944, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7016, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 7836, 0x0},
    {S2C_IF_VALUE, 0, 31294, 0x0},
    {S2C_IF_OPTION, 0, 31343, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 31457, 0x30000},
    {S2C_IF_WORD, 1, 31499, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 31508, 0x0},
    {S2C_IF_NO_OPTION, 0, 31607, 0x0},
    {S2C_IF_WORD, 1, 31612, 0x0},
    {S2C_IF_NO_OPTION, 0, 31457, 0x0},
    {S2C_IF_WORD, 0, 31688, 0x0},
    {S2C_IF_OPTION, 0, 31763, 0x0},
    {S2C_IF_WORD, 0, 31769, 0x0},
    {S2C_IF_NO_OPTION, 0, 31896, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 32289, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 32392, 0x0},
    {S2C_IF_WORD, 1, 32470, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 32520, 0x57400},
    {S2C_IF_OPTION, 0, 32605, 0x0},
    {S2C_IF_VALUE, 0, 32768, 0x0},
    {S2C_IF_OPTION, 0, 32825, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 32368, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 33121, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 33137, 0x57400},
    {S2C_IF_OPTION, 0, 33158, 0x0},
    {S2C_IF_OPTION, 0, 33167, 0x0},
    {S2C_IF_VALUE, 0, 33212, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION_PLACE, 0, 33325, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 17110, 0x0},
    {S2C_IF_WORD, 1, 33331, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 33399, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 33466, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 33545, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 33601, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 0, 33637, 0x0},
    {S2C_IF_OPTION, 0, 17110, 0x0},
    {S2C_IF_OPTION, 0, 33679, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION, 0, 8145, 0x0},
    {S2C_IF_OPTION, 0, 33906, 0x0},
    {S2C_IF_VALUE, 0, 33922, 0x0},
    {S2C_IF_OPTION, 0, 33969, 0x0},
    {S2C_IF_WORD, 0, 34011, 0x0},
    {S2C_IF_OPTION, 0, 34141, 0x0},
    {S2C_IF_VALUE, 0, 34147, 0x0},
    {S2C_IF_OPTION, 0, 6464, 0x0},
    {S2C_IF_WORD, 1, 34172, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 34360, 0x0},
    {S2C_IF_OPTION, 0, 34397, 0x0},
    {S2C_IF_OPTION, 0, 34441, 0x0},
    {S2C_IF_VALUE, 0, 34453, 0x0},
    {S2C_IF_VALUE, 0, 34506, 0x0},
    {S2C_IF_OPTION, 0, 34560, 0x0},
    {S2C_IF_OPTION, 0, 34626, 0x0},
    {S2C_IF_VALUE, 0, 34675, 0x0},
    {S2C_IF_VALUE, 0, 34705, 0x0},
    {S2C_IF_OPTION, 0, 34727, 0x0},
    {S2C_IF_WORD, 0, 34739, 0x0},
    {S2C_IF_NO_OPTION, 0, 34741, 0x0},
    {S2C_IF_VALUE, 0, 34791, 0x0},
    {S2C_IF_VALUE, 0, 34705, 0x0},
    {S2C_IF_VALUE, 0, 34846, 0x0},
    {S2C_IF_VALUE, 0, 34705, 0x0},
    {S2C_IF_NO_OPTION, 0, 34897, 0x0},
    {S2C_IF_OPTION, 0, 34997, 0x0},
    {S2C_IF_VALUE, 0, 34705, 0x0},
    {S2C_IF_VALUE, 0, 35021, 0x0},
    {S2C_IF_OPTION, 0, 34997, 0x0},
    {S2C_IF_VALUE, 0, 34705, 0x0},
    {S2C_IF_VALUE, 0, 35101, 0x0},
    {S2C_IF_WORD, 1, 35135, 0x0},
    {S2C_IF_WORD, 1, 35179, 0x0},
    {S2C_IF_OPTION, 0, 35220, 0x0},
    {S2C_IF_WORD, 0, 35291, 0x0},
    {S2C_IF_WORD, 0, 489, 0x0},
    {S2C_IF_OPTION, 0, 21087, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 6465, 0x0},
    {S2C_IF_OPTION, 0, 35433, 0x0},
    {S2C_IF_WORD, 0, 35444, 0x0},
    {S2C_IF_WORD, 0, 35460, 0x0},
    {S2C_IF_WORD, 0, 35500, 0x0},
    {S2C_IF_OPTION, 0, 35507, 0x0},
    {S2C_IF_OPTION, 0, 35516, 0x0},
    {S2C_IF_WORD, 0, 35548, 0x0},
    {S2C_IF_OPTION, 0, 35565, 0x0},
    {S2C_IF_WORD, 0, 35571, 0x0},
    {S2C_IF_WORD, 1, 35624, 0x0},
    {S2C_IF_WORD, 1, 35639, 0x0},
    {S2C_IF_OPTION, 0, 6500, 0x0},
    {S2C_IF_WORD, 0, 10485, 0x0},
    {S2C_IF_WORD, 1, 26507, 0x0},
    {S2C_IF_WORD, 0, 35663, 0x0},
    {S2C_IF_WORD, 0, 35671, 0x0},
    {S2C_IF_WORD, 0, 35671, 0x0},
    {S2C_IF_WORD, 0, 35716, 0x0},
    {S2C_IF_WORD, 0, 19344, 0x0},
    {S2C_IF_WORD, 0, 35742, 0x0},
    {S2C_IF_VALUE, 0, 35894, 0x0},
    {S2C_IF_OPTION, 0, 35912, 0x0},
    {S2C_IF_OPTION, 0, 35947, 0x0},
    {S2C_IF_VALUE, 0, 35980, 0x0},
    {S2C_IF_VALUE, 0, 36006, 0x0},
    {S2C_IF_VALUE, 0, 36027, 0x0},
    {S2C_IF_VALUE, 0, 36057, 0x0},
    {S2C_IF_OPTION, 0, 36084, 0x0},
    {S2C_IF_OPTION, 0, 36118, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 36283, 0x0},
    {S2C_IF_NO_WORD, 1, 36317, 0x0},
    {S2C_IF_WORD, 0, 8949, 0x0},
    {S2C_IF_NO_WORD, 0, 36383, 0x0},
    {S2C_IF_WORD, 0, 36383, 0x0},
    {S2C_IF_WORD, 0, 36611, 0x0},
    {S2C_IF_WORD, 0, 36677, 0x0},
    {S2C_IF_WORD, 0, 36611, 0x0},
    {S2C_IF_WORD, 1, 35663, 0x0},
    {S2C_IF_WORD, 0, 36708, 0x0},
    {S2C_IF_WORD, 0, 36677, 0x0},
    {S2C_IF_WORD, 0, 10407, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 36800, 0x0},
    {S2C_IF_WORD, 0, 36840, 0x0},
    {S2C_IF_WORD, 1, 36877, 0x0},
    {S2C_IF_WORD, 1, 36920, 0x0},
    {S2C_IF_WORD, 0, 36924, 0x0},
    {S2C_IF_NO_WORD, 0, 36383, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22218, 0x0},
    {S2C_IF_WORD, 0, 36383, 0x0},
    {S2C_IF_WORD, 1, 20486, 0x0},
    {S2C_IF_WORD, 1, 6465, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 37011, 0x0},
    {S2C_IF_WORD, 0, 37091, 0x0},
    {S2C_IF_WORD, 0, 37122, 0x0},
    {S2C_IF_WORD, 0, 5720, 0x0},
    {S2C_IF_WORD, 0, 37172, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 37180, 0x0},
    {S2C_IF_WORD, 1, 37251, 0x0},
    {S2C_IF_WORD, 1, 6465, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 37386, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 37425, 0x0},
    {S2C_IF_WORD, 0, 37472, 0x0},
    {S2C_IF_WORD, 0, 37485, 0x0},
    {S2C_IF_WORD, 0, 37490, 0x0},
    {S2C_IF_OPTION, 0, 37543, 0x0},
    {S2C_IF_OPTION, 0, 37543, 0x0},
    {S2C_IF_OPTION, 0, 37624, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 37730, 0x0},
    {S2C_IF_WORD, 1, 38423, 0x0},
    {S2C_IF_OPTION, 0, 37543, 0x0},
    {S2C_IF_OPTION, 0, 38496, 0x0},
    {S2C_IF_OPTION, 0, 38592, 0x0},
    {S2C_IF_OPTION, 0, 38762, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 38789, 0x0},
    {S2C_IF_OPTION, 0, 38905, 0x0},
    {S2C_IF_OPTION, 0, 27609, 0x0},
    {S2C_IF_WORD, 0, 38916, 0x0},
    {S2C_IF_OPTION, 0, 16461, 0x0},
    {S2C_IF_OPTION, 0, 38973, 0x0},
    {S2C_IF_OPTION, 0, 38996, 0x0},
    {S2C_IF_OPTION, 0, 39007, 0x0},
    {S2C_IF_OPTION, 0, 38996, 0x0},
    {S2C_IF_WORD, 0, 39052, 0x0},
    {S2C_IF_OPTION, 0, 13493, 0x0},
    {S2C_IF_OPTION, 0, 39007, 0x0},
    {S2C_IF_OPTION, 0, 39107, 0x0},
    {S2C_IF_WORD, 0, 39134, 0x0},
    {S2C_IF_OPTION, 0, 39180, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 37730, 0x0},
    {S2C_IF_WORD, 1, 39310, 0x0},
    {S2C_IF_OPTION, 0, 39414, 0x0},
    {S2C_IF_OPTION, 0, 15342, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 15342, 0x0},
    {S2C_IF_OPTION, 0, 9761, 0x0},
    {S2C_IF_OPTION, 0, 15342, 0x0},
    {S2C_IF_OPTION, 0, 9657, 0x0},
    {S2C_IF_OPTION, 0, 15342, 0x0},
    {S2C_IF_WORD, 0, 39425, 0x0},
    {S2C_IF_OPTION, 0, 39545, 0x0},
    {S2C_IF_OPTION, 0, 9998, 0x0},
    {S2C_IF_OPTION, 0, 8278, 0x0},
    {S2C_IF_OPTION, 0, 9998, 0x0},
    {S2C_IF_OPTION, 0, 7833, 0x0},
    {S2C_IF_OPTION, 0, 9998, 0x0},
    {S2C_IF_OPTION, 0, 9660, 0x0},
    {S2C_IF_WORD, 1, 39551, 0x0},
    {S2C_IF_OPTION, 0, 39748, 0x0},
    {S2C_IF_OPTION, 0, 39773, 0x0},
    {S2C_IF_OPTION, 0, 6500, 0x0},
    {S2C_IF_OPTION, 0, 39786, 0x0},
    {S2C_IF_OPTION, 0, 39919, 0x0},
    {S2C_IF_OPTION, 0, 39943, 0x0},
    {S2C_IF_OPTION, 0, 39960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 39960, 0x0},
    {S2C_IF_OPTION, 0, 40001, 0x0},
    {S2C_IF_VALUE, 0, 40077, 0x0},
    {S2C_IF_OPTION, 0, 22212, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_WORD, 1, 40216, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_WORD, 0, 40364, 0x0},
    {S2C_IF_WORD, 0, 40407, 0x0},
    {S2C_IF_OPTION, 0, 19539, 0x0},
    {S2C_IF_WORD, 1, 6536, 0x0},
    {S2C_IF_WORD, 1, 40523, 0x0},
    {S2C_IF_OPTION, 0, 40553, 0x0},
    {S2C_IF_OPTION, 0, 40588, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 40667, 0x0},
    {S2C_IF_WORD, 1, 40721, 0x0},
    {S2C_IF_OPTION, 0, 9657, 0x0},
    {S2C_IF_OPTION, 0, 40960, 0x0},
    {S2C_IF_OPTION, 0, 41001, 0x0},
    {S2C_IF_OPTION, 0, 41046, 0x0},
    {S2C_IF_OPTION, 0, 41061, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 41152, 0x0},
    {S2C_IF_OPTION, 0, 5996, 0x0},
    {S2C_IF_OPTION, 0, 19339, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_OPTION, 0, 41511, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 41573, 0x0},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_OPTION, 0, 41665, 0x0},
    {S2C_IF_OPTION, 0, 19339, 0x0},
    {S2C_IF_OPTION, 0, 41759, 0x0},
    {S2C_IF_WORD, 0, 41846, 0x0},
    {S2C_IF_OPTION, 0, 41910, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_WORD, 0, 41976, 0x0},
    {S2C_IF_OPTION, 0, 42031, 0x0},
    {S2C_IF_OPTION, 0, 42111, 0x0},
    {S2C_IF_NO_OPTION, 0, 42123, 0x0},
    {S2C_IF_OPTION, 0, 42208, 0x0},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_OPTION, 0, 7833, 0x0},
    {S2C_IF_OPTION, 0, 19339, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 42364, 0x0},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_OPTION, 0, 42415, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_VALUE, 0, 42617, 0x0},
    {S2C_IF_OPTION, 0, 8249, 0x0},
    {S2C_IF_OPTION, 0, 42703, 0x0},
    {S2C_IF_OPTION, 0, 7016, 0x0},
    {S2C_IF_OPTION, 0, 8492, 0x0},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_OPTION, 0, 42765, 0x0},
    {S2C_IF_OPTION, 0, 42803, 0x0},
    {S2C_IF_WORD, 1, 42846, 0x0},
    {S2C_IF_OPTION, 0, 42931, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 42954, 0x0},
    {S2C_IF_OPTION, 0, 9657, 0x0},
    {S2C_IF_WORD, 0, 43038, 0x0},
    {S2C_IF_OPTION, 0, 43060, 0x0},
    {S2C_IF_WORD, 0, 43044, 0x0},
    {S2C_IF_WORD, 0, 10485, 0x0},
    {S2C_IF_OPTION, 0, 43069, 0x0},
    {S2C_IF_WORD, 0, 43076, 0x0},
    {S2C_IF_WORD, 0, 19830, 0x0},
    {S2C_IF_OPTION, 0, 43121, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 15339, 0x0},
    {S2C_IF_OPTION, 0, 43202, 0x0},
    {S2C_IF_WORD, 0, 43255, 0x0},
    {S2C_IF_WORD, 1, 43331, 0x0},
    {S2C_IF_OPTION, 0, 22218, 0x0},
    {S2C_IF_OPTION, 0, 43457, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 43591, 0x0},
    {S2C_IF_OPTION, 0, 13490, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 22218, 0x0},
    {S2C_IF_OPTION, 0, 43457, 0x0},
    {S2C_IF_WORD, 1, 44053, 0x0},
    {S2C_IF_OPTION, 0, 44182, 0x0},
    {S2C_IF_OPTION, 0, 44254, 0x0},
    {S2C_IF_VALUE, 0, 44297, 0x0},
    {S2C_IF_OPTION, 0, 44370, 0x0},
    {S2C_IF_OPTION, 0, 44384, 0x0},
    {S2C_IF_OPTION, 0, 44431, 0x0},
    {S2C_IF_OPTION, 0, 13493, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 44591, 0x0},
    {S2C_IF_OPTION, 0, 44370, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 11292, 0x0},
    {S2C_IF_WORD, 0, 44908, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 41768, 0x0},
    {S2C_IF_WORD, 0, 45017, 0x0},
    {S2C_IF_VALUE, 0, 45041, 0x0},
    {S2C_IF_VALUE, 0, 45125, 0x0},
    {S2C_IF_WORD, 0, 45194, 0x0},
    {S2C_IF_VALUE, 0, 45263, 0x0},
    {S2C_IF_VALUE, 0, 45291, 0x0},
    {S2C_IF_OPTION, 0, 13493, 0x0},
    {S2C_IF_OPTION, 0, 6500, 0x0},
    {S2C_IF_OPTION, 0, 45433, 0x0},
    {S2C_IF_VALUE, 0, 45472, 0x0},
    {S2C_IF_VALUE, 0, 45527, 0x0},
    {S2C_IF_VALUE, 0, 45600, 0x0},
    {S2C_IF_WORD, 102, 45677, 0x0},
    {S2C_IF_WORD, 102, 45747, 0x0},
    {S2C_IF_WORD, 102, 45781, 0x0},
    {S2C_IF_WORD, 0, 45896, 0x0},
    {S2C_IF_WORD, 1, 45924, 0x0},
    {S2C_IF_OPTION, 0, 45436, 0x0},
    {S2C_IF_WORD, 1, 46017, 0x0},
    {S2C_IF_OPTION, 0, 46080, 0x0},
    {S2C_IF_WORD, 0, 19830, 0x0},
    {S2C_IF_WORD, 0, 46099, 0x0},
    {S2C_IF_OPTION, 0, 46135, 0x0},
    {S2C_IF_WORD, 1, 46225, 0x0},
    {S2C_IF_WORD, 2, 46091, 0x0},
    {S2C_IF_WORD, 1, 46237, 0x0},
    {S2C_IF_WORD, 1, 46091, 0x0},
    {S2C_IF_OPTION, 0, 46090, 0x0},
    {S2C_IF_WORD, 1, 559, 0x0},
    {S2C_IF_WORD, 2, 19830, 0x0},
    {S2C_IF_WORD, 1, 46296, 0x0},
    {S2C_IF_WORD, 2, 19344, 0x0},
    {S2C_IF_OPTION, 0, 46150, 0x0},
    {S2C_IF_OPTION, 0, 46412, 0x0},
    {S2C_IF_WORD, 0, 46431, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 0, 46437, 0x0},
    {S2C_IF_WORD, 1, 46466, 0x0},
    {S2C_IF_WORD, 2, 19830, 0x0},
    {S2C_IF_NO_OPTION, 0, 46469, 0x0},
    {S2C_IF_WORD, 0, 46529, 0x0},
    {S2C_IF_OPTION, 0, 19342, 0x0},
    {S2C_IF_WORD, 0, 46431, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_OPTION, 0, 9657, 0x0},
    {S2C_IF_WORD, 0, 46431, 0x0},
    {S2C_IF_WORD, 0, 46927, 0x0},
    {S2C_IF_WORD, 0, 46956, 0x0},
    {S2C_IF_WORD, 0, 46966, 0x0},
    {S2C_IF_WORD, 1, 46999, 0x0},
    {S2C_IF_WORD, 2, 23093, 0x0},
    {S2C_IF_OPTION, 0, 7836, 0x0},
    {S2C_IF_OPTION, 0, 8249, 0x0},
    {S2C_IF_OPTION, 0, 6663, 0x0},
    {S2C_IF_VALUE, 0, 47018, 0x0},
    {S2C_IF_VALUE, 0, 47063, 0x0},
    {S2C_IF_WORD, 0, 47080, 0x0},
    {S2C_IF_VALUE, 0, 47131, 0x0},
    {S2C_IF_WORD, 0, 47183, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 47198, 0x0},
    {S2C_IF_OPTION, 0, 19539, 0x0},
    {S2C_IF_VALUE, 0, 47419, 0x0},
    {S2C_IF_WORD, -1, 47548, 0x0},
    {S2C_IF_VALUE, 0, 47747, 0x0},
    {S2C_IF_OPTION, 0, 47815, 0x0},
    {S2C_IF_OPTION, 0, 47861, 0x0},
    {S2C_IF_OPTION, 0, 47865, 0x0},
    {S2C_IF_OPTION, 0, 16913, 0x0},
    {S2C_IF_OPTION, 0, 47913, 0x0},
    {S2C_IF_OPTION, 0, 6500, 0x0},
    {S2C_IF_WORD, 1, 48112, 0x0},
    {S2C_IF_WORD, 2, 48202, 0x0},
    {S2C_IF_OPTION, 0, 48274, 0x0},
    {S2C_IF_WORD, 0, 48292, 0x0},
    {S2C_IF_OPTION, 0, 48542, 0x0},
    {S2C_IF_OPTION, 0, 48661, 0x0},
    {S2C_IF_WORD, 1, 48695, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 48747, 0x0},
    {S2C_IF_WORD, 1, 48790, 0x0},
    {S2C_IF_WORD, 1, 48827, 0x0},
    {S2C_IF_WORD, 0, 48841, 0x0},
    {S2C_IF_WORD, 0, 48849, 0x0},
    {S2C_IF_WORD, 1, 48908, 0x0},
    {S2C_IF_OPTION, 0, 48661, 0x0},
    {S2C_IF_OPTION, 0, 19342, 0x0},
    {S2C_IF_WORD, 1, 49061, 0x0},
    {S2C_IF_OPTION, 0, 49183, 0x0},
    {S2C_IF_OPTION, 0, 19539, 0x0},
    {S2C_IF_OPTION, 0, 9660, 0x0},
    {S2C_IF_OPTION, 0, 6663, 0x0},
    {S2C_IF_OPTION, 0, 42255, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1335, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 49454, 0x0},
    {S2C_IF_OPTION, 0, 49530, 0x0},
    {S2C_IF_WORD, 1, 49559, 0x0},
    {S2C_IF_OPTION, 0, 49584, 0x0},
    {S2C_IF_WORD, 0, 49637, 0x0},
    {S2C_IF_WORD, 1, 49703, 0x0},
    {S2C_IF_OPTION, 0, 49808, 0x0},
    {S2C_IF_OPTION, 0, 49843, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 7016, 0x0},
    {S2C_IF_OPTION, 0, 28709, 0x0},
    {S2C_IF_OPTION, 0, 49891, 0x0},
    {S2C_IF_OPTION, 0, 49908, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 50099, 0x0},
    {S2C_IF_OPTION, 0, 8492, 0x0},
    {S2C_IF_WORD, 1, 1335, 0x0},
    {S2C_IF_OPTION, 0, 50175, 0x0},
    {S2C_IF_OPTION, 0, 50211, 0x0},
    {S2C_IF_WORD, 1, 50258, 0x0},
    {S2C_IF_WORD, 1, 50310, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 50367, 0x0},
    {S2C_IF_WORD, 1, 50408, 0x0},
    {S2C_IF_OPTION, 0, 6500, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 50582, 0x4000040},
    {S2C_IF_OPTION, 0, 13493, 0x0},
    {S2C_IF_OPTION, 0, 50670, 0x0},
    {S2C_IF_OPTION, 0, 50703, 0x0},
    {S2C_IF_OPTION, 0, 50740, 0x0},
    {S2C_IF_OPTION, 0, 50762, 0x0},
    {S2C_IF_OPTION, 0, 50852, 0x0},
    {S2C_IF_WORD, 1, 50892, 0x0},
    {S2C_IF_OPTION, 0, 50917, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 9280, 0x0},
    {S2C_IF_WORD, 1, 50937, 0x0},
    {S2C_IF_SAYS, 0, 51007, 0x0},
    {S2C_IF_WORD, 0, 51081, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 6663, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7016, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 51092, 0x0},
    {S2C_IF_OPTION, 0, 51136, 0x0},
    {S2C_IF_OPTION, 0, 6500, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_WORD, 0, 51168, 0x0},
    {S2C_IF_WORD, 1, 51206, 0x0},
    {S2C_IF_WORD, 1, 51279, 0x0},
    {S2C_IF_WORD, 1, 51331, 0x0},
    {S2C_IF_OPTION, 0, 7016, 0x0},
    {S2C_IF_WORD, 0, 7224, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 51385, 0x0},
    {S2C_IF_OPTION, 0, 51416, 0x0},
    {S2C_IF_OPTION, 0, 51466, 0x0},
    {S2C_IF_WORD, 1, 51495, 0x0},
    {S2C_IF_WORD, 2, 51622, 0x0},
    {S2C_IF_WORD, 1, 51680, 0x0},
    {S2C_IF_WORD, 2, 51770, 0x0},
    {S2C_IF_WORD, 1, 51874, 0x0},
    {S2C_IF_OPTION, 0, 52035, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 4524},
    {0, 1, 2, 0},
    {2, 1, 3, 4558},
    {2, 1, 4, 4602},
    {2, 1, 5, 4665},
    {2, 1, 6, 4713},
    {2, 1, 7, 4745},
    {2, 1, 8, 4810},
    {2, 1, 9, 4848},
    {2, 1, 10, 4871},
    {2, 1, 11, 4922},
    {2, 1, 12, 5007},
    {2, 1, 13, 5035},
    {2, 1, 14, 5082},
    {2, 2, 15, 5188},
    {2, 2, 17, 5246},
    {2, 1, 19, 5295},
    {1, 0, 20, 5322},
    {0, 1, 20, 0},
    {2, 1, 21, 5338},
    {2, 1, 22, 4602},
    {2, 1, 23, 5366},
    {2, 1, 24, 5415},
    {2, 2, 25, 5188},
    {2, 2, 27, 5188},
    {2, 2, 29, 5544},
    {2, 2, 31, 5587},
    {2, 1, 33, 5614},
    {2, 2, 34, 5246},
    {2, 1, 36, 5295},
    {1, 0, 37, 5648},
    {2, 2, 37, 5694},
    {2, 2, 39, 5748},
    {1, 0, 41, 5794},
    {0, 0, 41, 0},
    {1, 1, 41, 5817},
    {0, 0, 42, 0},
    {0, 1, 42, 0},
    {1, 0, 43, 5921},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {0, 0, 43, 0},
    {2, 1, 43, 4524},
    {0, 0, 44, 0},
    {2, 1, 44, 4524},
    {0, 1, 45, 0},
    {1, 0, 46, 5999},
    {0, 1, 46, 0},
    {1, 0, 47, 6019},
    {0, 0, 47, 0},
    {2, 1, 47, 6167},
    {2, 2, 48, 6227},
    {0, 0, 50, 0},
    {0, 1, 50, 0},
    {0, 1, 51, 0},
    {1, 0, 52, 6318},
    {0, 1, 52, 0},
    {1, 0, 53, 6362},
    {1, 1, 53, 6398},
    {0, 0, 54, 0},
    {0, 1, 54, 0},
    {1, 0, 55, 6470},
    {0, 1, 55, 0},
    {0, 1, 56, 0},
    {1, 0, 57, 6510},
    {0, 1, 57, 0},
    {0, 1, 58, 0},
    {1, 0, 59, 6573},
    {0, 2, 59, 0},
    {1, 0, 61, 6645},
    {0, 0, 61, 0},
    {2, 2, 61, 6666},
    {0, 0, 63, 0},
    {0, 0, 63, 0},
    {2, 1, 63, 6730},
    {0, 0, 64, 0},
    {1, 0, 64, 6798},
    {2, 1, 64, 6882},
    {1, 1, 65, 6902},
    {0, 0, 66, 0},
    {0, 0, 66, 0},
    {2, 1, 66, 6987},
    {2, 2, 67, 6987},
    {0, 0, 69, 0},
    {0, 0, 69, 0},
    {2, 2, 69, 7066},
    {2, 2, 71, 7121},
    {2, 2, 73, 7145},
    {2, 3, 75, 7185},
    {2, 3, 78, 7226},
    {2, 3, 81, 7263},
    {2, 2, 84, 7301},
    {1, 1, 86, 7332},
    {0, 0, 87, 0},
    {1, 1, 87, 7353},
    {1, 2, 88, 7387},
    {0, 0, 90, 0},
    {0, 0, 90, 0},
    {2, 1, 90, 7425},
    {2, 1, 91, 4602},
    {2, 1, 92, 7454},
    {2, 2, 93, 5188},
    {2, 2, 95, 5188},
    {2, 2, 97, 5544},
    {2, 2, 99, 5587},
    {2, 2, 101, 5246},
    {1, 1, 103, 7607},
    {2, 1, 104, 5035},
    {2, 1, 105, 5082},
    {2, 1, 106, 4713},
    {2, 1, 107, 7622},
    {2, 1, 108, 4810},
    {2, 1, 109, 4848},
    {2, 1, 110, 4871},
    {2, 1, 111, 4922},
    {0, 1, 112, 0},
    {1, 1, 113, 5322},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 0, 114, 0},
    {0, 1, 114, 0},
    {0, 1, 115, 0},
    {1, 0, 116, 5794},
    {2, 2, 116, 5694},
    {0, 0, 118, 0},
    {2, 1, 118, 7873},
    {1, 0, 119, 7934},
    {0, 1, 119, 0},
    {1, 0, 120, 7964},
    {0, 1, 120, 0},
    {0, 1, 121, 0},
    {1, 1, 122, 7998},
    {0, 0, 123, 0},
    {1, 0, 123, 8015},
    {0, 0, 123, 0},
    {0, 1, 123, 0},
    {1, 1, 124, 8187},
    {1, 0, 125, 8214},
    {1, 0, 125, 8214},
    {1, 0, 125, 8214},
    {1, 0, 125, 8214},
    {1, 0, 125, 8214},
    {0, 0, 125, 0},
    {1, 1, 125, 8451},
    {0, 0, 126, 0},
    {0, 0, 126, 0},
    {0, 0, 126, 0},
    {0, 0, 126, 0},
    {0, 0, 126, 0},
    {0, 0, 126, 0},
    {0, 0, 126, 0},
    {0, 0, 126, 0},
    {1, 0, 126, 8721},
    {0, 0, 126, 0},
    {0, 0, 126, 0},
    {1, 0, 126, 8721},
    {0, 1, 126, 0},
    {1, 0, 127, 8822},
    {1, 0, 127, 8991},
    {1, 0, 127, 8822},
    {1, 0, 127, 8822},
    {2, 1, 127, 9130},
    {1, 0, 128, 8822},
    {1, 0, 128, 8822},
    {1, 0, 128, 8822},
    {1, 0, 128, 8822},
    {1, 0, 128, 9345},
    {0, 0, 128, 0},
    {1, 0, 128, 8822},
    {0, 0, 128, 0},
    {1, 0, 128, 9432},
    {0, 0, 128, 0},
    {1, 0, 128, 8822},
    {0, 0, 128, 0},
    {1, 0, 128, 9615},
    {0, 1, 128, 0},
    {1, 0, 129, 9663},
    {1, 0, 129, 9683},
    {1, 0, 129, 9706},
    {0, 2, 129, 0},
    {1, 1, 131, 9683},
    {1, 1, 132, 9764},
    {1, 0, 133, 9789},
    {2, 2, 133, 9877},
    {2, 2, 135, 9947},
    {2, 2, 137, 9947},
    {2, 3, 139, 9947},
    {0, 1, 142, 0},
    {0, 1, 143, 0},
    {2, 2, 144, 10101},
    {2, 2, 146, 10101},
    {2, 2, 148, 7121},
    {1, 1, 150, 10183},
    {1, 0, 151, 8822},
    {0, 1, 151, 0},
    {2, 2, 152, 7066},
    {2, 2, 154, 7121},
    {1, 1, 156, 10183},
    {1, 0, 157, 8822},
    {2, 1, 157, 10101},
    {0, 1, 158, 0},
    {1, 0, 159, 10306},
    {2, 1, 159, 10101},
    {0, 1, 160, 0},
    {0, 1, 161, 0},
    {1, 0, 162, 10453},
    {2, 2, 162, 10101},
    {2, 1, 164, 10101},
    {0, 1, 165, 0},
    {1, 0, 166, 10529},
    {0, 1, 166, 0},
    {2, 2, 167, 10567},
    {2, 1, 169, 10101},
    {0, 1, 170, 0},
    {1, 0, 171, 10529},
    {1, 0, 171, 10781},
    {2, 2, 171, 7121},
    {1, 1, 173, 7332},
    {0, 0, 174, 0},
    {0, 0, 174, 0},
    {1, 1, 174, 10947},
    {0, 0, 175, 0},
    {1, 0, 175, 11037},
    {1, 0, 175, 11037},
    {0, 1, 175, 0},
    {2, 1, 176, 11253},
    {2, 2, 177, 11253},
    {1, 0, 179, 11316},
    {2, 1, 179, 11341},
    {2, 1, 180, 11395},
    {2, 2, 181, 11448},
    {2, 3, 183, 11482},
    {2, 2, 186, 11543},
    {2, 2, 188, 11448},
    {2, 1, 190, 11595},
    {2, 1, 191, 11639},
    {2, 1, 192, 11690},
    {2, 1, 193, 11720},
    {2, 1, 194, 11764},
    {2, 1, 195, 11809},
    {2, 1, 196, 11851},
    {2, 1, 197, 11889},
    {2, 2, 198, 11926},
    {2, 2, 200, 11983},
    {2, 1, 202, 12008},
    {2, 1, 203, 12056},
    {2, 1, 204, 12097},
    {2, 1, 205, 12171},
    {1, 0, 206, 12203},
    {0, 1, 206, 0},
    {2, 0, 207, 11341},
    {0, 0, 207, 0},
    {2, 1, 207, 12203},
    {2, 2, 208, 12220},
    {1, 0, 210, 12255},
    {0, 1, 210, 0},
    {1, 1, 211, 12334},
    {2, 1, 212, 7425},
    {2, 1, 213, 12389},
    {1, 0, 214, 12436},
    {2, 1, 214, 12487},
    {2, 1, 215, 12569},
    {2, 1, 216, 12617},
    {2, 1, 217, 12664},
    {2, 1, 218, 12617},
    {2, 2, 219, 12703},
    {2, 1, 221, 12762},
    {2, 1, 222, 7622},
    {2, 1, 223, 4922},
    {2, 1, 224, 7622},
    {2, 2, 225, 7622},
    {1, 0, 227, 12257},
    {2, 1, 227, 13017},
    {2, 1, 228, 4922},
    {1, 0, 229, 13067},
    {2, 1, 229, 7425},
    {2, 1, 230, 13083},
    {2, 2, 231, 13102},
    {2, 2, 233, 13147},
    {2, 2, 235, 7226},
    {2, 1, 237, 4665},
    {2, 1, 238, 4922},
    {2, 1, 239, 13192},
    {2, 2, 240, 13241},
    {2, 2, 242, 13256},
    {2, 3, 244, 13256},
    {2, 2, 247, 5295},
    {2, 2, 249, 13325},
    {2, 2, 251, 13375},
    {1, 0, 253, 13067},
    {2, 2, 253, 13408},
    {2, 2, 255, 13452},
    {2, 2, 257, 4922},
    {2, 2, 259, 13192},
    {2, 3, 261, 13546},
    {2, 2, 264, 13631},
    {1, 0, 266, 13668},
    {2, 1, 266, 7425},
    {2, 1, 267, 4602},
    {2, 1, 268, 13685},
    {2, 1, 269, 6882},
    {2, 1, 270, 5082},
    {0, 1, 271, 0},
    {2, 2, 272, 6882},
    {2, 3, 274, 5295},
    {2, 4, 277, 12389},
    {1, 0, 281, 13910},
    {2, 1, 281, 7425},
    {2, 1, 282, 7425},
    {2, 1, 283, 7425},
    {2, 1, 284, 7425},
    {1, 0, 285, 14002},
    {2, 1, 285, 14056},
    {2, 1, 286, 4848},
    {2, 1, 287, 4810},
    {2, 1, 288, 14079},
    {2, 1, 289, 14097},
    {2, 1, 290, 14181},
    {1, 0, 291, 14217},
    {2, 1, 291, 5007},
    {1, 0, 292, 14246},
    {1, 0, 292, 14273},
    {1, 0, 292, 14246},
    {2, 2, 292, 14322},
    {2, 2, 294, 14376},
    {2, 2, 296, 14429},
    {2, 3, 298, 14497},
    {2, 3, 301, 14545},
    {2, 3, 304, 14497},
    {2, 2, 307, 13017},
    {2, 2, 309, 14596},
    {2, 2, 311, 14627},
    {2, 2, 313, 14661},
    {2, 3, 315, 14661},
    {2, 3, 318, 14696},
    {2, 2, 321, 14841},
    {2, 3, 323, 14376},
    {2, 2, 326, 14912},
    {2, 2, 328, 14627},
    {2, 2, 330, 14963},
    {1, 0, 332, 15003},
    {2, 2, 332, 15056},
    {2, 3, 334, 15140},
    {2, 2, 337, 15175},
    {2, 3, 339, 15175},
    {2, 3, 342, 15175},
    {2, 2, 345, 15276},
    {1, 0, 347, 15308},
    {2, 2, 347, 15345},
    {2, 2, 349, 15396},
    {1, 0, 351, 15438},
    {2, 2, 351, 15479},
    {2, 1, 353, 15525},
    {1, 0, 354, 15554},
    {2, 1, 354, 15626},
    {1, 0, 355, 15671},
    {0, 1, 355, 0},
    {1, 0, 356, 15714},
    {2, 1, 356, 6730},
    {2, 1, 357, 6730},
    {2, 2, 358, 15989},
    {2, 2, 360, 16057},
    {2, 2, 362, 16118},
    {2, 3, 364, 16159},
    {2, 2, 367, 16203},
    {2, 2, 369, 16265},
    {2, 2, 371, 7425},
    {0, 1, 373, 0},
    {0, 2, 374, 0},
    {0, 2, 376, 0},
    {1, 1, 378, 16379},
    {1, 0, 379, 16381},
    {2, 2, 379, 16417},
    {0, 1, 381, 0},
    {0, 1, 382, 0},
    {1, 0, 383, 16483},
    {0, 1, 383, 0},
    {0, 1, 384, 0},
    {2, 2, 385, 16566},
    {2, 2, 387, 16625},
    {1, 0, 389, 16483},
    {0, 1, 389, 0},
    {1, 1, 390, 16688},
    {2, 1, 391, 16057},
    {2, 1, 392, 16118},
    {2, 2, 393, 16159},
    {1, 0, 395, 16379},
    {2, 1, 395, 16057},
    {1, 0, 396, 16379},
    {0, 1, 396, 0},
    {2, 2, 397, 16057},
    {2, 2, 399, 16417},
    {2, 3, 401, 16159},
    {1, 0, 404, 16827},
    {0, 1, 404, 0},
    {2, 2, 405, 16057},
    {2, 2, 407, 16159},
    {1, 0, 409, 16827},
    {0, 1, 409, 0},
    {2, 2, 410, 16057},
    {2, 3, 412, 16159},
    {2, 2, 415, 16977},
    {2, 2, 417, 7425},
    {1, 0, 419, 16827},
    {0, 1, 419, 0},
    {2, 1, 420, 16057},
    {1, 0, 421, 17085},
    {0, 1, 421, 0},
    {2, 2, 422, 16057},
    {1, 0, 424, 17202},
    {0, 1, 424, 0},
    {0, 1, 425, 0},
    {2, 2, 426, 16159},
    {1, 0, 428, 16483},
    {2, 1, 428, 13147},
    {1, 0, 429, 13067},
    {0, 1, 429, 0},
    {0, 1, 430, 0},
    {2, 2, 431, 13147},
    {1, 1, 433, 17454},
    {2, 1, 434, 17614},
    {2, 2, 435, 13375},
    {2, 2, 437, 17706},
    {1, 0, 439, 13067},
    {2, 1, 439, 17777},
    {2, 2, 440, 13147},
    {1, 1, 442, 13067},
    {0, 0, 443, 0},
    {0, 1, 443, 0},
    {2, 0, 444, 17825},
    {0, 1, 444, 0},
    {2, 1, 445, 13147},
    {2, 1, 446, 4524},
    {1, 0, 447, 17864},
    {0, 1, 447, 0},
    {1, 0, 448, 17864},
    {2, 2, 448, 17969},
    {2, 1, 450, 18024},
    {2, 1, 451, 18024},
    {1, 0, 452, 18107},
    {2, 2, 452, 17969},
    {1, 0, 454, 18107},
    {0, 1, 454, 0},
    {2, 1, 455, 18135},
    {1, 0, 456, 18173},
    {1, 0, 456, 18107},
    {0, 2, 456, 0},
    {1, 1, 458, 18232},
    {2, 1, 459, 18273},
    {2, 1, 460, 18273},
    {2, 1, 461, 18273},
    {1, 0, 462, 18232},
    {1, 1, 462, 18388},
    {2, 0, 463, 18273},
    {0, 1, 463, 0},
    {2, 1, 464, 18442},
    {1, 0, 465, 18456},
    {2, 0, 465, 18470},
    {2, 0, 465, 18515},
    {2, 2, 465, 18562},
    {1, 0, 467, 18607},
    {2, 0, 467, 18626},
    {0, 1, 467, 0},
    {2, 1, 468, 18273},
    {1, 0, 469, 18232},
    {1, 2, 469, 18872},
    {2, 2, 471, 18920},
    {0, 0, 473, 0},
    {0, 1, 473, 0},
    {0, 1, 474, 0},
    {0, 1, 475, 0},
    {1, 0, 476, 18173},
    {1, 2, 476, 18872},
    {2, 1, 478, 19165},
    {1, 0, 479, 19197},
    {0, 1, 479, 0},
    {1, 2, 480, 18872},
    {2, 1, 482, 19301},
    {2, 1, 483, 19351},
    {2, 2, 484, 19415},
    {2, 2, 486, 19454},
    {1, 0, 488, 19504},
    {0, 1, 488, 0},
    {2, 1, 489, 19559},
    {2, 2, 490, 19454},
    {1, 0, 492, 19504},
    {0, 1, 492, 0},
    {2, 1, 493, 19666},
    {2, 2, 494, 19697},
    {1, 0, 496, 19504},
    {1, 2, 496, 18872},
    {2, 1, 498, 19765},
    {2, 1, 499, 19833},
    {2, 1, 500, 19869},
    {0, 1, 501, 0},
    {0, 1, 502, 0},
    {1, 0, 503, 19504},
    {2, 1, 503, 20077},
    {0, 1, 504, 0},
    {1, 0, 505, 20128},
    {2, 0, 505, 20155},
    {2, 0, 505, 20171},
    {2, 1, 505, 20274},
    {1, 0, 506, 20311},
    {1, 2, 506, 18872},
    {2, 1, 508, 20345},
    {0, 0, 509, 0},
    {1, 2, 509, 18872},
    {2, 1, 511, 20386},
    {0, 0, 512, 0},
    {2, 0, 512, 20427},
    {1, 2, 512, 18872},
    {2, 1, 514, 20492},
    {2, 1, 515, 20555},
    {2, 1, 516, 20634},
    {0, 1, 517, 0},
    {1, 0, 518, 20723},
    {2, 0, 518, 20740},
    {2, 1, 518, 20761},
    {1, 0, 519, 20800},
    {0, 1, 519, 0},
    {1, 2, 520, 18872},
    {2, 0, 522, 20818},
    {0, 1, 522, 0},
    {1, 0, 523, 18173},
    {0, 1, 523, 0},
    {2, 1, 524, 20917},
    {2, 1, 525, 20965},
    {2, 0, 526, 21006},
    {0, 1, 526, 0},
    {1, 0, 527, 21063},
    {0, 1, 527, 0},
    {2, 0, 528, 21097},
    {0, 1, 528, 0},
    {2, 0, 529, 21159},
    {2, 1, 529, 21159},
    {1, 0, 530, 14217},
    {1, 0, 530, 21246},
    {0, 1, 530, 0},
    {2, 2, 531, 21322},
    {2, 1, 533, 21377},
    {2, 1, 534, 21446},
    {2, 1, 535, 21489},
    {1, 0, 536, 21523},
    {0, 0, 536, 0},
    {1, 2, 536, 18872},
    {2, 0, 538, 21543},
    {2, 1, 538, 21612},
    {1, 0, 539, 21651},
    {0, 1, 539, 0},
    {1, 0, 540, 21736},
    {0, 1, 540, 0},
    {2, 2, 541, 21779},
    {2, 1, 543, 21843},
    {1, 0, 544, 21880},
    {0, 1, 544, 0},
    {2, 1, 545, 21779},
    {1, 0, 546, 21880},
    {0, 1, 546, 0},
    {0, 2, 547, 0},
    {2, 1, 549, 21979},
    {1, 0, 550, 18173},
    {0, 1, 550, 0},
    {0, 1, 551, 0},
    {1, 0, 552, 18173},
    {0, 1, 552, 0},
    {0, 2, 553, 0},
    {1, 0, 555, 22075},
    {0, 1, 555, 0},
    {2, 1, 556, 22132},
    {1, 0, 557, 19504},
    {0, 2, 557, 0},
    {2, 2, 559, 22265},
    {2, 2, 561, 18562},
    {2, 2, 563, 22341},
    {1, 1, 565, 22416},
    {2, 2, 566, 22458},
    {1, 2, 568, 22547},
    {2, 2, 570, 22563},
    {2, 2, 572, 22563},
    {1, 1, 574, 22701},
    {1, 2, 575, 22701},
    {1, 1, 577, 22701},
    {2, 2, 578, 22563},
    {2, 3, 580, 22563},
    {1, 0, 583, 22547},
    {2, 1, 583, 22850},
    {2, 2, 584, 22879},
    {2, 2, 586, 22458},
    {2, 2, 588, 21612},
    {1, 0, 590, 22458},
    {2, 1, 590, 22563},
    {1, 0, 591, 22701},
    {2, 0, 591, 22941},
    {1, 1, 591, 23004},
    {0, 0, 592, 0},
    {0, 1, 592, 0},
    {2, 1, 593, 23061},
    {2, 2, 594, 23061},
    {2, 2, 596, 23170},
    {2, 2, 598, 23246},
    {2, 1, 600, 23309},
    {1, 0, 601, 23369},
    {0, 1, 601, 0},
    {2, 1, 602, 23512},
    {2, 1, 603, 23649},
    {2, 1, 604, 23716},
    {2, 1, 605, 23751},
    {2, 2, 606, 23823},
    {2, 2, 608, 23881},
    {2, 1, 610, 23926},
    {1, 0, 611, 23950},
    {2, 0, 611, 23976},
    {2, 2, 611, 24006},
    {1, 1, 613, 24042},
    {0, 0, 614, 0},
    {0, 1, 614, 0},
    {1, 0, 615, 24087},
    {0, 1, 615, 0},
    {2, 0, 616, 24143},
    {1, 1, 616, 24220},
    {0, 1, 617, 0},
    {1, 1, 618, 24252},
    {2, 0, 619, 24143},
    {2, 1, 619, 24273},
    {1, 0, 620, 24320},
    {2, 1, 620, 24396},
    {1, 0, 621, 24421},
    {2, 0, 621, 24448},
    {2, 1, 621, 24670},
    {1, 0, 622, 18173},
    {2, 1, 622, 24790},
    {2, 1, 623, 24790},
    {0, 1, 624, 0},
    {1, 0, 625, 24893},
    {2, 1, 625, 24790},
    {0, 1, 626, 0},
    {1, 0, 627, 24893},
    {2, 1, 627, 25057},
    {1, 0, 628, 25096},
    {2, 1, 628, 24790},
    {0, 1, 629, 0},
    {1, 0, 630, 25236},
    {2, 1, 630, 25342},
    {1, 0, 631, 24320},
    {2, 1, 631, 25503},
    {2, 1, 632, 25589},
    {2, 1, 633, 25850},
    {2, 1, 634, 25909},
    {2, 1, 635, 26046},
    {2, 1, 636, 26188},
    {1, 0, 637, 26218},
    {0, 1, 637, 0},
    {0, 1, 638, 0},
    {1, 0, 639, 18173},
    {0, 1, 639, 0},
    {0, 1, 640, 0},
    {0, 1, 641, 0},
    {2, 2, 642, 25589},
    {2, 2, 644, 26595},
    {2, 2, 646, 25589},
    {2, 2, 648, 26188},
    {1, 0, 650, 26696},
    {2, 1, 650, 26743},
    {1, 0, 651, 26772},
    {2, 0, 651, 24790},
    {2, 1, 651, 26797},
    {1, 0, 652, 26858},
    {2, 1, 652, 27414},
    {2, 1, 653, 27496},
    {1, 0, 654, 27523},
    {0, 1, 654, 0},
    {2, 2, 655, 27414},
    {2, 1, 657, 27621},
    {1, 0, 658, 27654},
    {2, 1, 658, 27704},
    {0, 1, 659, 0},
    {1, 0, 660, 27704},
    {2, 1, 660, 27758},
    {2, 1, 661, 27758},
    {1, 0, 662, 27758},
    {0, 1, 662, 0},
    {0, 1, 663, 0},
    {2, 2, 664, 27621},
    {1, 0, 666, 27654},
    {2, 1, 666, 28190},
    {1, 1, 667, 28265},
    {1, 1, 668, 28265},
    {0, 0, 669, 0},
    {0, 1, 669, 0},
    {1, 0, 670, 28297},
    {1, 0, 670, 28324},
    {2, 1, 670, 28401},
    {1, 1, 671, 28443},
    {0, 0, 672, 0},
    {2, 1, 672, 28500},
    {2, 1, 673, 28500},
    {2, 1, 674, 28532},
    {0, 0, 675, 0},
    {0, 1, 675, 0},
    {1, 0, 676, 28560},
    {2, 2, 676, 28581},
    {0, 1, 678, 0},
    {1, 0, 679, 28603},
    {2, 1, 679, 28649},
    {2, 1, 680, 28686},
    {0, 1, 681, 0},
    {1, 0, 682, 28715},
    {0, 0, 682, 0},
    {1, 0, 682, 28733},
    {2, 1, 682, 28770},
    {0, 0, 683, 0},
    {2, 1, 683, 28821},
    {1, 1, 684, 28884},
    {2, 0, 685, 28914},
    {1, 1, 685, 28884},
    {2, 0, 686, 28943},
    {0, 1, 686, 0},
    {2, 1, 687, 29004},
    {2, 1, 688, 29035},
    {2, 2, 689, 29100},
    {1, 0, 691, 29133},
    {2, 0, 691, 29152},
    {2, 1, 691, 29301},
    {2, 1, 692, 29358},
    {2, 1, 693, 29301},
    {2, 2, 694, 29428},
    {2, 1, 696, 29491},
    {2, 1, 697, 29004},
    {1, 0, 698, 29530},
    {0, 1, 698, 0},
    {2, 1, 699, 29004},
    {1, 0, 700, 29616},
    {2, 1, 700, 29358},
    {0, 1, 701, 0},
    {1, 0, 702, 29718},
    {2, 1, 702, 29799},
    {1, 0, 703, 29819},
    {1, 0, 703, 29846},
    {2, 0, 703, 29865},
    {2, 1, 703, 28914},
    {2, 1, 704, 29004},
    {0, 1, 705, 0},
    {1, 0, 706, 29846},
    {2, 2, 706, 28821},
    {2, 2, 708, 30010},
    {1, 0, 710, 30043},
    {2, 1, 710, 30083},
    {1, 0, 711, 30112},
    {2, 0, 711, 30141},
    {0, 1, 711, 0},
    {2, 0, 712, 30171},
    {2, 1, 712, 30275},
    {2, 1, 713, 30336},
    {0, 1, 714, 0},
    {1, 0, 715, 30367},
    {2, 0, 715, 30336},
    {0, 1, 715, 0},
    {0, 1, 716, 0},
    {2, 1, 717, 30479},
    {2, 1, 718, 30479},
    {1, 0, 719, 30533},
    {0, 1, 719, 0},
    {1, 0, 720, 30367},
    {1, 0, 720, 30112},
    {2, 1, 720, 30701},
    {2, 1, 721, 12203},
    {0, 1, 722, 0},
    {0, 1, 723, 0},
    {1, 0, 724, 30925},
    {2, 1, 724, 30701},
    {2, 2, 725, 30479},
    {0, 1, 727, 0},
    {1, 0, 728, 31200},
    {2, 3, 728, 31268},
    {2, 2, 731, 31268},
    {2, 2, 733, 31308},
    {0, 1, 735, 0},
    {1, 0, 736, 31355},
    {2, 1, 736, 31470},
    {2, 2, 737, 4524},
    {0, 2, 739, 0},
    {0, 2, 741, 0},
    {1, 0, 743, 31660},
    {2, 1, 743, 31737},
    {2, 1, 744, 31737},
    {0, 1, 745, 0},
    {1, 0, 746, 31840},
    {2, 0, 746, 31866},
    {0, 0, 746, 0},
    {0, 1, 746, 0},
    {1, 0, 747, 31908},
    {1, 0, 747, 31926},
    {2, 1, 747, 13147},
    {2, 1, 748, 4524},
    {2, 1, 749, 32428},
    {2, 1, 750, 32477},
    {2, 1, 751, 32553},
    {1, 1, 752, 32733},
    {0, 1, 753, 0},
    {1, 1, 754, 32872},
    {0, 0, 755, 0},
    {2, 1, 755, 13147},
    {2, 1, 756, 4524},
    {2, 1, 757, 32428},
    {2, 1, 758, 32553},
    {0, 1, 759, 0},
    {1, 1, 760, 32733},
    {0, 1, 761, 0},
    {1, 0, 762, 33257},
    {2, 1, 762, 4524},
    {2, 1, 763, 13147},
    {2, 1, 764, 13147},
    {0, 1, 765, 0},
    {0, 1, 766, 0},
    {1, 0, 767, 33338},
    {2, 2, 767, 13147},
    {2, 1, 769, 4524},
    {2, 1, 770, 4524},
    {2, 1, 771, 4524},
    {1, 1, 772, 13067},
    {1, 0, 773, 33338},
    {2, 1, 773, 33568},
    {2, 1, 774, 33568},
    {2, 1, 775, 7425},
    {2, 1, 776, 33568},
    {2, 1, 777, 4524},
    {2, 1, 778, 4524},
    {0, 1, 779, 0},
    {1, 1, 780, 33694},
    {0, 1, 781, 0},
    {1, 0, 782, 33338},
    {2, 1, 782, 33737},
    {2, 1, 783, 33790},
    {1, 0, 784, 33832},
    {0, 1, 784, 0},
    {2, 0, 785, 33872},
    {0, 1, 785, 0},
    {2, 2, 786, 33980},
    {2, 1, 788, 33980},
    {1, 0, 789, 34050},
    {2, 1, 789, 33980},
    {2, 1, 790, 33980},
    {0, 1, 791, 0},
    {1, 0, 792, 34050},
    {2, 1, 792, 34174},
    {0, 1, 793, 0},
    {1, 0, 794, 34215},
    {2, 1, 794, 4524},
    {2, 1, 795, 33568},
    {0, 0, 796, 0},
    {0, 0, 796, 0},
    {0, 1, 796, 0},
    {2, 1, 797, 34408},
    {2, 3, 798, 34523},
    {2, 1, 801, 34572},
    {2, 1, 802, 34644},
    {2, 5, 803, 34758},
    {1, 2, 808, 34825},
    {2, 3, 810, 5587},
    {2, 3, 813, 35087},
    {2, 3, 816, 5587},
    {1, 0, 819, 34825},
    {2, 1, 819, 35147},
    {0, 1, 820, 0},
    {1, 0, 821, 35200},
    {2, 1, 821, 35243},
    {0, 0, 822, 0},
    {2, 0, 822, 35260},
    {2, 2, 822, 35147},
    {1, 0, 824, 35303},
    {0, 1, 824, 0},
    {2, 1, 825, 35335},
    {1, 0, 826, 35370},
    {0, 0, 826, 0},
    {2, 0, 826, 35405},
    {0, 1, 826, 0},
    {0, 1, 827, 0},
    {2, 2, 828, 35478},
    {2, 1, 830, 34408},
    {1, 0, 831, 34825},
    {0, 1, 831, 0},
    {2, 1, 832, 35522},
    {1, 0, 833, 34825},
    {2, 1, 833, 34408},
    {2, 1, 834, 34408},
    {0, 1, 835, 0},
    {1, 0, 836, 34825},
    {2, 0, 836, 35597},
    {0, 1, 836, 0},
    {1, 0, 837, 34825},
    {0, 1, 837, 0},
    {0, 1, 838, 0},
    {2, 1, 839, 34408},
    {2, 1, 840, 35522},
    {2, 2, 841, 35683},
    {2, 2, 843, 35087},
    {2, 2, 845, 35087},
    {1, 0, 847, 34825},
    {2, 2, 847, 5587},
    {2, 1, 849, 35958},
    {2, 1, 850, 35087},
    {2, 1, 851, 35087},
    {2, 1, 852, 5587},
    {2, 1, 853, 5587},
    {2, 1, 854, 35405},
    {0, 1, 855, 0},
    {1, 0, 856, 34825},
    {1, 0, 856, 35200},
    {0, 1, 856, 0},
    {0, 1, 857, 0},
    {0, 1, 858, 0},
    {1, 0, 859, 35200},
    {2, 2, 859, 35147},
    {1, 0, 861, 35303},
    {2, 0, 861, 36386},
    {2, 0, 861, 36418},
    {1, 1, 861, 36472},
    {2, 0, 862, 36504},
    {2, 0, 862, 36555},
    {2, 0, 862, 36579},
    {2, 1, 862, 36629},
    {1, 0, 863, 36663},
    {2, 2, 863, 36629},
    {2, 2, 865, 36629},
    {1, 0, 867, 36718},
    {2, 2, 867, 36731},
    {1, 0, 869, 36750},
    {2, 0, 869, 36762},
    {1, 0, 869, 8822},
    {0, 1, 869, 0},
    {0, 1, 870, 0},
    {0, 1, 871, 0},
    {1, 0, 872, 35200},
    {2, 1, 872, 36887},
    {1, 1, 873, 36718},
    {0, 0, 874, 0},
    {2, 2, 874, 36937},
    {0, 1, 876, 0},
    {1, 0, 877, 35303},
    {2, 1, 877, 35958},
    {1, 1, 878, 36937},
    {2, 0, 879, 36937},
    {2, 1, 879, 36966},
    {0, 1, 880, 0},
    {0, 1, 881, 0},
    {1, 0, 882, 36992},
    {2, 1, 882, 37037},
    {1, 0, 883, 35303},
    {2, 1, 883, 37102},
    {0, 1, 884, 0},
    {1, 0, 885, 37151},
    {2, 2, 885, 36966},
    {0, 1, 887, 0},
    {1, 0, 888, 37151},
    {2, 1, 888, 37201},
    {0, 1, 889, 0},
    {1, 0, 890, 37287},
    {0, 1, 890, 0},
    {1, 0, 891, 35303},
    {0, 1, 891, 0},
    {1, 0, 892, 37304},
    {2, 0, 892, 35958},
    {2, 0, 892, 37336},
    {2, 0, 892, 36937},
    {2, 0, 892, 36966},
    {2, 0, 892, 36937},
    {0, 1, 892, 0},
    {0, 1, 893, 0},
    {1, 0, 894, 35200},
    {0, 1, 894, 0},
    {1, 0, 895, 37448},
    {0, 1, 895, 0},
    {2, 2, 896, 37495},
    {1, 0, 898, 37514},
    {0, 1, 898, 0},
    {2, 0, 899, 37589},
    {0, 1, 899, 0},
    {2, 1, 900, 37657},
    {2, 1, 901, 37694},
    {2, 1, 902, 38339},
    {1, 0, 903, 38380},
    {0, 1, 903, 0},
    {0, 1, 904, 0},
    {2, 1, 905, 38533},
    {1, 0, 906, 38575},
    {0, 1, 906, 0},
    {2, 2, 907, 16057},
    {2, 1, 909, 38867},
    {2, 1, 910, 37589},
    {2, 2, 911, 38339},
    {1, 0, 913, 38575},
    {0, 1, 913, 0},
    {0, 1, 914, 0},
    {2, 2, 915, 39016},
    {2, 2, 917, 38339},
    {2, 2, 919, 38878},
    {1, 0, 921, 38575},
    {0, 1, 921, 0},
    {2, 1, 922, 38339},
    {2, 1, 923, 39270},
    {2, 1, 924, 37694},
    {2, 1, 925, 38339},
    {1, 0, 926, 38380},
    {0, 1, 926, 0},
    {1, 0, 927, 38575},
    {0, 1, 927, 0},
    {2, 2, 928, 37694},
    {2, 2, 930, 39270},
    {2, 2, 932, 39016},
    {2, 2, 934, 38339},
    {0, 1, 936, 0},
    {0, 2, 937, 0},
    {0, 2, 939, 0},
    {0, 2, 941, 0},
    {1, 0, 943, 38575},
    {0, 1, 943, 0},
    {1, 0, 944, 38575},
    {0, 1, 944, 0},
    {2, 1, 945, 39016},
    {1, 0, 946, 38575},
    {0, 1, 946, 0},
    {2, 1, 947, 39843},
    {1, 0, 948, 39884},
    {2, 1, 948, 39843},
    {1, 0, 949, 38575},
    {2, 2, 949, 39969},
    {2, 2, 951, 39969},
    {1, 0, 953, 38380},
    {1, 0, 953, 8822},
    {2, 1, 953, 40021},
    {1, 0, 954, 12255},
    {2, 1, 954, 40092},
    {2, 1, 955, 40136},
    {1, 0, 956, 40164},
    {1, 0, 956, 38575},
    {0, 1, 956, 0},
    {2, 0, 957, 40187},
    {0, 1, 957, 0},
    {1, 0, 958, 10529},
    {2, 1, 958, 40248},
    {1, 0, 959, 40298},
    {2, 0, 959, 40317},
    {2, 2, 959, 40437},
    {0, 1, 961, 0},
    {0, 1, 962, 0},
    {1, 0, 963, 40486},
    {0, 1, 963, 0},
    {0, 1, 964, 0},
    {1, 0, 965, 40569},
    {2, 1, 965, 40627},
    {2, 1, 966, 40627},
    {0, 1, 967, 0},
    {0, 1, 968, 0},
    {1, 0, 969, 40754},
    {2, 0, 969, 40785},
    {2, 1, 969, 40841},
    {1, 0, 970, 40878},
    {1, 0, 970, 40918},
    {2, 1, 970, 40980},
    {2, 1, 971, 41023},
    {1, 1, 972, 40754},
    {0, 0, 973, 0},
    {2, 2, 973, 41074},
    {2, 1, 975, 41074},
    {1, 0, 976, 40754},
    {0, 1, 976, 0},
    {1, 0, 977, 41433},
    {2, 1, 977, 41456},
    {2, 2, 978, 41456},
    {1, 1, 980, 41556},
    {0, 1, 981, 0},
    {0, 1, 982, 0},
    {1, 0, 983, 41650},
    {0, 1, 983, 0},
    {2, 1, 984, 41695},
    {2, 1, 985, 41728},
    {2, 1, 986, 41776},
    {2, 1, 987, 41852},
    {1, 0, 988, 41896},
    {2, 1, 988, 41925},
    {1, 0, 989, 41959},
    {2, 1, 989, 41925},
    {2, 1, 990, 41984},
    {2, 1, 991, 42047},
    {1, 0, 992, 42084},
    {1, 2, 992, 42137},
    {2, 0, 994, 42172},
    {2, 1, 994, 41925},
    {1, 0, 995, 42237},
    {0, 1, 995, 0},
    {2, 1, 996, 42258},
    {1, 1, 997, 42295},
    {0, 0, 998, 0},
    {2, 0, 998, 42315},
    {0, 0, 998, 0},
    {2, 1, 998, 42339},
    {0, 1, 999, 0},
    {0, 1, 1000, 0},
    {1, 0, 1001, 42403},
    {0, 1, 1001, 0},
    {1, 1, 1002, 42424},
    {2, 1, 1003, 42462},
    {2, 1, 1004, 42481},
    {1, 0, 1005, 42533},
    {0, 1, 1005, 0},
    {2, 0, 1006, 42571},
    {0, 0, 1006, 0},
    {2, 1, 1006, 42571},
    {1, 0, 1007, 42639},
    {2, 0, 1007, 42664},
    {2, 2, 1007, 41925},
    {1, 0, 1009, 42711},
    {2, 2, 1009, 41925},
    {1, 0, 1011, 12440},
    {0, 1, 1011, 0},
    {2, 0, 1012, 42729},
    {2, 1, 1012, 41925},
    {1, 0, 1013, 42785},
    {2, 1, 1013, 41925},
    {1, 0, 1014, 42826},
    {0, 1, 1014, 0},
    {1, 0, 1015, 41433},
    {0, 1, 1015, 0},
    {1, 2, 1016, 43005},
    {2, 0, 1018, 42664},
    {2, 1, 1018, 12203},
    {1, 0, 1019, 43025},
    {2, 2, 1019, 42258},
    {2, 1, 1021, 42258},
    {2, 2, 1022, 41925},
    {2, 1, 1024, 42729},
    {2, 2, 1025, 43130},
    {1, 0, 1027, 43152},
    {2, 1, 1027, 42481},
    {1, 0, 1028, 12255},
    {0, 0, 1028, 0},
    {0, 1, 1028, 0},
    {0, 1, 1029, 0},
    {1, 0, 1030, 43185},
    {0, 1, 1030, 0},
    {2, 1, 1031, 43266},
    {1, 0, 1032, 6645},
    {1, 0, 1032, 43295},
    {0, 1, 1032, 0},
    {1, 0, 1033, 43414},
    {2, 1, 1033, 43433},
    {2, 1, 1034, 43470},
    {2, 1, 1035, 43509},
    {1, 0, 1036, 43543},
    {1, 0, 1036, 43574},
    {2, 1, 1036, 43608},
    {2, 2, 1037, 43628},
    {1, 0, 1039, 43658},
    {0, 0, 1039, 0},
    {2, 0, 1039, 43685},
    {2, 1, 1039, 43732},
    {1, 0, 1040, 43780},
    {2, 0, 1040, 43807},
    {2, 0, 1040, 43849},
    {2, 1, 1040, 43883},
    {1, 0, 1041, 43919},
    {1, 0, 1041, 43414},
    {0, 1, 1041, 0},
    {1, 0, 1042, 44162},
    {2, 1, 1042, 44208},
    {2, 1, 1043, 44269},
    {2, 1, 1044, 44338},
    {2, 2, 1045, 44407},
    {2, 1, 1047, 44462},
    {2, 1, 1048, 44501},
    {2, 1, 1049, 44544},
    {1, 1, 1050, 44668},
    {1, 1, 1051, 44702},
    {2, 1, 1052, 44668},
    {1, 0, 1053, 44745},
    {2, 0, 1053, 44770},
    {2, 0, 1053, 44802},
    {1, 0, 1053, 44837},
    {2, 1, 1053, 11253},
    {1, 0, 1054, 11316},
    {2, 0, 1054, 44872},
    {2, 1, 1054, 44922},
    {1, 0, 1055, 44965},
    {2, 1, 1055, 44668},
    {1, 0, 1056, 44162},
    {2, 0, 1056, 43849},
    {2, 0, 1056, 44872},
    {2, 1, 1056, 44982},
    {1, 0, 1057, 44162},
    {2, 2, 1057, 45086},
    {2, 1, 1059, 45165},
    {1, 0, 1060, 18173},
    {2, 1, 1060, 45206},
    {1, 0, 1061, 45237},
    {2, 1, 1061, 44922},
    {1, 0, 1062, 44965},
    {2, 1, 1062, 45165},
    {1, 0, 1063, 45304},
    {2, 1, 1063, 45333},
    {1, 0, 1064, 44162},
    {0, 1, 1064, 0},
    {2, 0, 1065, 43849},
    {0, 1, 1065, 0},
    {2, 1, 1066, 45496},
    {2, 1, 1067, 45552},
    {0, 1, 1068, 0},
    {1, 0, 1069, 45634},
    {2, 1, 1069, 45496},
    {2, 1, 1070, 45552},
    {2, 1, 1071, 45837},
    {0, 1, 1072, 0},
    {1, 0, 1073, 45634},
    {0, 1, 1073, 0},
    {0, 1, 1074, 0},
    {2, 1, 1075, 46032},
    {2, 1, 1076, 46032},
    {2, 2, 1077, 46111},
    {2, 1, 1079, 46164},
    {1, 0, 1080, 46202},
    {2, 2, 1080, 46032},
    {0, 1, 1082, 0},
    {2, 1, 1083, 46032},
    {2, 1, 1084, 46032},
    {2, 2, 1085, 46111},
    {2, 2, 1087, 46111},
    {2, 1, 1089, 46164},
    {1, 0, 1090, 46202},
    {0, 1, 1090, 0},
    {0, 2, 1091, 0},
    {2, 2, 1093, 4524},
    {1, 3, 1095, 46501},
    {2, 1, 1098, 46859},
    {2, 1, 1099, 46889},
    {0, 2, 1100, 0},
    {2, 2, 1102, 46889},
    {2, 1, 1104, 46937},
    {2, 2, 1105, 46981},
    {2, 5, 1107, 47003},
    {2, 1, 1112, 47042},
    {2, 2, 1113, 47113},
    {2, 1, 1115, 47163},
    {2, 2, 1116, 4524},
    {0, 1, 1118, 0},
    {1, 0, 1119, 47276},
    {0, 1, 1119, 0},
    {0, 1, 1120, 0},
    {0, 1, 1121, 0},
    {1, 0, 1122, 47598},
    {0, 1, 1122, 0},
    {1, 0, 1123, 47598},
    {2, 1, 1123, 47829},
    {2, 2, 1124, 47829},
    {2, 1, 1126, 47882},
    {0, 1, 1127, 0},
    {1, 0, 1128, 47975},
    {2, 0, 1128, 48009},
    {0, 1, 1128, 0},
    {0, 1, 1129, 0},
    {0, 1, 1130, 0},
    {0, 1, 1131, 0},
    {2, 1, 1132, 48009},
    {2, 1, 1133, 48587},
    {1, 0, 1134, 10529},
    {0, 1, 1134, 0},
    {2, 2, 1135, 48717},
    {2, 1, 1137, 10101},
    {2, 1, 1138, 48808},
    {2, 3, 1139, 48864},
    {0, 1, 1142, 0},
    {0, 1, 1143, 0},
    {1, 0, 1144, 10529},
    {2, 0, 1144, 48982},
    {2, 1, 1144, 48982},
    {0, 1, 1145, 0},
    {1, 0, 1146, 49138},
    {0, 0, 1146, 0},
    {2, 1, 1146, 49201},
    {0, 1, 1147, 0},
    {1, 0, 1148, 49250},
    {0, 1, 1148, 0},
    {2, 1, 1149, 49270},
    {1, 1, 1150, 49295},
    {1, 2, 1151, 49318},
    {2, 0, 1153, 49343},
    {0, 1, 1153, 0},
    {2, 1, 1154, 49369},
    {1, 0, 1155, 49395},
    {2, 0, 1155, 49416},
    {2, 1, 1155, 49469},
    {1, 0, 1156, 49503},
    {0, 1, 1156, 0},
    {0, 1, 1157, 0},
    {2, 1, 1158, 49610},
    {2, 1, 1159, 49610},
    {1, 0, 1160, 49677},
    {0, 1, 1160, 0},
    {1, 0, 1161, 49783},
    {2, 1, 1161, 49819},
    {0, 1, 1162, 0},
    {0, 2, 1163, 0},
    {1, 0, 1165, 49850},
    {0, 1, 1165, 0},
    {2, 0, 1166, 49878},
    {0, 1, 1166, 0},
    {2, 1, 1167, 50033},
    {1, 0, 1168, 50066},
    {0, 0, 1168, 0},
    {0, 0, 1168, 0},
    {2, 1, 1168, 13147},
    {1, 0, 1169, 50088},
    {0, 0, 1169, 0},
    {0, 1, 1169, 0},
    {1, 0, 1170, 50105},
    {2, 1, 1170, 50123},
    {2, 1, 1171, 50123},
    {1, 0, 1172, 50151},
    {2, 1, 1172, 50178},
    {1, 0, 1173, 50105},
    {1, 0, 1173, 50196},
    {0, 1, 1173, 0},
    {1, 0, 1174, 10453},
    {2, 1, 1174, 50270},
    {0, 1, 1175, 0},
    {0, 1, 1176, 0},
    {1, 0, 1177, 50349},
    {0, 1, 1177, 0},
    {0, 1, 1178, 0},
    {1, 0, 1179, 50538},
    {0, 1, 1179, 0},
    {2, 1, 1180, 50594},
    {1, 0, 1181, 42096},
    {2, 1, 1181, 50619},
    {1, 0, 1182, 50635},
    {0, 1, 1182, 0},
    {2, 1, 1183, 50619},
    {1, 0, 1184, 50713},
    {0, 1, 1184, 0},
    {2, 1, 1185, 50794},
    {1, 0, 1186, 50835},
    {0, 1, 1186, 0},
    {0, 1, 1187, 0},
    {2, 1, 1188, 50619},
    {2, 1, 1189, 50619},
    {1, 0, 1190, 50713},
    {0, 1, 1190, 0},
    {2, 0, 1191, 50619},
    {0, 1, 1191, 0},
    {1, 0, 1192, 50713},
    {1, 0, 1192, 50992},
    {2, 1, 1192, 50619},
    {1, 0, 1193, 51032},
    {2, 2, 1193, 50594},
    {2, 3, 1195, 50594},
    {0, 1, 1198, 0},
    {1, 0, 1199, 50713},
    {0, 2, 1199, 0},
    {2, 1, 1201, 50594},
    {1, 0, 1202, 42096},
    {0, 1, 1202, 0},
    {2, 0, 1203, 50619},
    {2, 1, 1203, 51176},
    {1, 0, 1204, 51192},
    {2, 1, 1204, 20155},
    {0, 1, 1205, 0},
    {1, 0, 1206, 51289},
    {1, 0, 1206, 51303},
    {0, 1, 1206, 0},
    {1, 0, 1207, 40569},
    {2, 2, 1207, 51348},
    {1, 0, 1209, 51369},
    {0, 2, 1209, 0},
    {0, 1, 1211, 0},
    {1, 0, 1212, 6645},
    {0, 1, 1212, 0},
    {2, 1, 1213, 51567},
    {2, 1, 1214, 51567},
    {2, 2, 1215, 51818},
    {2, 1, 1217, 51818},
    {2, 1, 1218, 52198},
    {1, 0, 1219, 52251},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 194, 1, 17, 0, 0},
    {16778, 0, 405, 5, 1, 0, 0},
    {0, 0, 43, 1, 0, 0, 0},
    {0, 0, 31, 3, 0, 0, 0},
    {0, 0, 0, 18, 0, 0, 0},
    {0, 0, 18, 13, 0, 0, 0},
    {0, 0, 1390, 7, 32, 0, 0},
    {31953, 0, 809, 9, 4, 0, 0},
    {9802, 0, 199, 11, 18, 0, 0},
    {0, 0, 1312, 2, 0, 0, 0},
    {0, 0, 1304, 1, 0, 0, 0},
    {0, 0, 1305, 2, 0, 0, 0},
    {34065, 0, 857, 4, 0, 1, 0},
    {0, 0, 1342, 3, 0, 0, 0},
    {0, 0, 765, 1, 0, 0, 0},
    {0, 0, 172, 2, 32, 0, 0},
    {0, 0, 78, 1, 1, 0, 0},
    {0, 0, 46, 1, 0, 0, 0},
    {0, 0, 430, 2, 0, 0, 0},
    {0, 0, 1063, 3, 0, 0, 0},
    {0, 0, 754, 1, 0, 0, 0},
    {0, 0, 584, 3, 0, 0, 0},
    {0, 0, 40, 1, 0, 0, 0},
    {29748, 0, 752, 2, 0, 0, 0},
    {30561, 0, 781, 5, 0, 0, 0},
    {0, 0, 806, 2, 0, 0, 0},
    {48041, 0, 1273, 7, 0, 0, 0},
    {0, 0, 226, 5, 0, 0, 0},
    {0, 0, 145, 4, 25, 0, 0},
    {45366, 45423, 1219, 5, 0, 0, 0},
    {0, 0, 1229, 7, 0, 0, 0},
    {0, 0, 1336, 2, 0, 0, 0},
    {9017, 0, 175, 1, 8, 0, 0},
    {0, 0, 900, 4, 0, 0, 0},
    {0, 0, 805, 1, 0, 0, 0},
    {0, 0, 1032, 2, 0, 0, 0},
    {0, 0, 1014, 6, 0, 0, 0},
    {0, 0, 780, 1, 0, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {38397, 0, 998, 4, 0, 0, 0},
    {0, 0, 991, 2, 0, 0, 0},
    {0, 0, 993, 5, 0, 0, 0},
    {16398, 0, 388, 4, 1, 0, 0},
    {47618, 0, 1265, 2, 20, 0, 0},
    {46306, 0, 1244, 17, 0, 0, 0},
    {0, 0, 52, 3, 0, 0, 0},
    {0, 0, 39, 1, 0, 0, 0},
    {0, 0, 884, 1, 0, 0, 0},
    {34256, 0, 868, 11, 0, 0, 0},
    {6016, 0, 81, 1, 3, 0, 0},
    {9734, 0, 195, 4, 7, 0, 0},
    {9645, 0, 191, 2, 9, 0, 2},
    {0, 0, 47, 1, 0, 0, 0},
    {0, 0, 1301, 3, 0, 0, 0},
    {0, 0, 1363, 2, 0, 0, 0},
    {0, 0, 1361, 2, 0, 0, 0},
    {28616, 0, 720, 4, 0, 0, 0},
    {0, 0, 724, 1, 0, 0, 0},
    {0, 0, 691, 3, 0, 0, 0},
    {10866, 6699, 236, 2, 10, 0, 1},
    {0, 0, 867, 1, 0, 0, 0},
    {10812, 0, 232, 3, 19, 0, 1},
    {0, 0, 57, 1, 0, 0, 0},
    {20330, 0, 520, 3, 0, 0, 0},
    {33719, 0, 848, 3, 4, 0, 0},
    {0, 0, 1307, 5, 0, 0, 0},
    {0, 0, 1390, 7, 0, 0, 0},
    {0, 0, 473, 1, 0, 0, 0},
    {0, 0, 470, 3, 0, 0, 0},
    {0, 0, 1366, 2, 0, 0, 0},
    {0, 0, 1139, 3, 0, 0, 0},
    {0, 0, 149, 1, 0, 0, 0},
    {0, 0, 218, 4, 0, 0, 0},
    {6699, 0, 607, 2, 0, 0, 0},
    {12272, 0, 271, 5, 0, 0, 0},
    {0, 0, 488, 3, 0, 0, 0},
    {0, 0, 578, 3, 0, 0, 0},
    {0, 0, 946, 4, 0, 0, 0},
    {13936, 0, 323, 5, 0, 0, 0},
    {0, 0, 1066, 5, 0, 0, 0},
    {0, 0, 853, 4, 0, 0, 0},
    {0, 0, 1375, 2, 0, 0, 0},
    {0, 0, 1372, 3, 0, 0, 0},
    {0, 0, 1054, 2, 0, 0, 0},
    {0, 0, 1052, 2, 0, 0, 0},
    {0, 0, 971, 3, 0, 0, 0},
    {0, 0, 150, 1, 0, 0, 0},
    {15728, 15866, 374, 14, 1, 2, 0},
    {0, 0, 545, 2, 0, 0, 0},
    {0, 0, 541, 4, 0, 0, 0},
    {0, 0, 1162, 4, 0, 0, 0},
    {0, 0, 1167, 3, 0, 0, 0},
    {0, 0, 161, 1, 8, 0, 0},
    {9283, 0, 181, 1, 8, 0, 0},
    {0, 0, 647, 4, 0, 0, 0},
    {0, 0, 185, 1, 8, 0, 0},
    {0, 0, 851, 2, 0, 0, 0},
    {0, 0, 800, 4, 0, 0, 0},
    {0, 0, 105, 1, 3, 0, 0},
    {6938, 0, 88, 1, 1, 0, 1},
    {16506, 0, 392, 5, 1, 0, 0},
    {0, 0, 1137, 2, 0, 0, 0},
    {0, 0, 1131, 2, 0, 0, 0},
    {0, 0, 426, 4, 0, 0, 0},
    {8495, 0, 163, 1, 8, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {0, 0, 1330, 3, 0, 0, 0},
    {0, 0, 370, 2, 0, 0, 0},
    {0, 0, 1058, 1, 0, 0, 0},
    {0, 0, 102, 3, 2, 0, 0},
    {0, 0, 134, 1, 14, 0, 0},
    {51156, 0, 1377, 2, 0, 0, 0},
    {0, 0, 498, 4, 0, 0, 0},
    {18986, 0, 484, 4, 0, 0, 0},
    {8351, 0, 159, 2, 8, 0, 0},
    {29559, 0, 746, 3, 0, 0, 0},
    {15336, 0, 364, 3, 0, 0, 0},
    {15037, 0, 357, 7, 0, 0, 0},
    {0, 0, 1059, 4, 0, 0, 0},
    {14310, 0, 339, 18, 0, 0, 0},
    {9277, 0, 180, 1, 8, 0, 0},
    {0, 0, 738, 1, 0, 0, 0},
    {9378, 0, 184, 1, 8, 0, 1},
    {29662, 0, 749, 3, 0, 0, 0},
    {0, 0, 705, 2, 0, 0, 0},
    {0, 0, 654, 2, 0, 0, 0},
    {0, 0, 66, 2, 0, 0, 0},
    {0, 0, 92, 1, 1, 0, 0},
    {30384, 0, 773, 5, 0, 0, 0},
    {47307, 0, 1261, 4, 20, 0, 0},
    {9309, 0, 182, 1, 10, 0, 0},
    {0, 0, 461, 1, 0, 0, 0},
    {0, 0, 1202, 1, 0, 0, 0},
    {0, 0, 183, 1, 8, 0, 0},
    {40055, 0, 1048, 3, 0, 0, 0},
    {0, 0, 882, 2, 0, 0, 0},
    {49013, 0, 1289, 3, 0, 0, 0},
    {0, 0, 1288, 1, 0, 0, 0},
    {8700, 0, 168, 1, 8, 0, 0},
    {12912, 0, 291, 15, 0, 0, 0},
    {16872, 0, 414, 6, 1, 0, 0},
    {0, 0, 772, 1, 0, 0, 0},
    {0, 0, 632, 2, 0, 0, 0},
    {33286, 0, 826, 6, 4, 0, 0},
    {8249, 0, 1296, 5, 23, 0, 0},
    {21667, 0, 565, 2, 0, 0, 0},
    {0, 0, 563, 2, 0, 0, 0},
    {0, 0, 561, 2, 0, 0, 0},
    {6765, 6789, 84, 1, 0, 0, 0},
    {0, 0, 1383, 2, 0, 0, 0},
    {0, 0, 1335, 1, 0, 0, 0},
    {0, 0, 1318, 2, 0, 0, 0},
    {0, 0, 35, 2, 0, 0, 0},
    {0, 0, 1385, 2, 0, 0, 0},
    {0, 0, 313, 10, 0, 0, 0},
    {20380, 0, 523, 3, 0, 0, 0},
    {0, 0, 136, 3, 15, 0, 0},
    {0, 0, 731, 2, 0, 0, 0},
    {0, 0, 728, 3, 0, 0, 0},
    {5981, 0, 50, 2, 4, 0, 0},
    {0, 0, 963, 2, 0, 0, 0},
    {0, 0, 126, 1, 21, 0, 0},
    {0, 0, 1379, 3, 0, 0, 0},
    {28365, 0, 708, 3, 0, 0, 0},
    {0, 0, 526, 1, 0, 0, 0},
    {0, 0, 1020, 2, 0, 0, 0},
    {8236, 0, 154, 1, 8, 0, 0},
    {43311, 0, 1160, 2, 0, 0, 0},
    {0, 0, 1170, 1, 0, 0, 0},
    {0, 0, 1172, 2, 0, 0, 0},
    {0, 0, 1171, 1, 0, 0, 0},
    {0, 0, 1176, 2, 0, 0, 0},
    {0, 0, 239, 1, 32, 0, 0},
    {0, 0, 1178, 1, 0, 0, 0},
    {0, 0, 1166, 1, 0, 0, 0},
    {11067, 0, 240, 4, 8, 0, 1},
    {10975, 0, 238, 1, 8, 0, 1},
    {0, 0, 1175, 1, 0, 0, 0},
    {0, 0, 1174, 1, 0, 0, 0},
    {0, 0, 1314, 4, 0, 0, 0},
    {0, 0, 1002, 6, 0, 0, 0},
    {17107, 0, 423, 3, 0, 0, 0},
    {51053, 0, 1368, 4, 0, 0, 0},
    {0, 0, 1348, 2, 0, 0, 0},
    {21761, 0, 567, 4, 0, 0, 0},
    {21897, 0, 574, 4, 0, 0, 0},
    {0, 0, 132, 1, 5, 0, 0},
    {0, 0, 456, 2, 30, 0, 0},
    {40939, 0, 1075, 4, 0, 0, 0},
    {0, 0, 1217, 2, 0, 0, 0},
    {0, 0, 1034, 3, 0, 0, 0},
    {8311, 0, 158, 1, 8, 0, 0},
    {0, 0, 193, 1, 13, 0, 0},
    {17940, 17958, 452, 4, 0, 0, 0},
    {8492, 0, 162, 1, 8, 0, 0},
    {0, 0, 76, 2, 0, 0, 0},
    {0, 0, 1324, 1, 21, 0, 0},
    {10775, 0, 231, 1, 9, 0, 0},
    {0, 0, 1079, 3, 0, 0, 0},
    {0, 0, 986, 2, 0, 0, 0},
    {8501, 0, 164, 1, 8, 0, 0},
    {14016, 0, 328, 7, 0, 0, 0},
    {0, 0, 715, 2, 0, 0, 0},
    {7640, 0, 127, 1, 33, 0, 0},
    {0, 0, 517, 1, 0, 0, 0},
    {0, 0, 1320, 3, 0, 0, 0},
    {0, 0, 372, 2, 0, 0, 0},
    {0, 0, 235, 1, 12, 0, 0},
    {35764, 0, 915, 9, 0, 0, 0},
    {20234, 0, 518, 2, 0, 0, 0},
    {0, 0, 1046, 2, 0, 0, 0},
    {0, 0, 1045, 1, 0, 0, 0},
    {18190, 0, 462, 6, 0, 0, 0},
    {0, 0, 475, 2, 0, 0, 0},
    {0, 0, 581, 3, 0, 0, 0},
    {33363, 0, 832, 6, 4, 0, 0},
    {0, 0, 629, 3, 0, 0, 0},
    {0, 0, 1071, 1, 0, 0, 0},
    {0, 0, 1074, 1, 0, 0, 0},
    {24924, 0, 651, 3, 0, 0, 0},
    {19213, 0, 491, 7, 0, 0, 0},
    {0, 0, 267, 1, 0, 0, 0},
    {0, 0, 244, 21, 0, 0, 0},
    {41124, 9761, 1082, 2, 0, 0, 0},
    {0, 0, 1152, 1, 0, 0, 0},
    {0, 0, 1144, 6, 0, 0, 0},
    {0, 0, 1084, 6, 0, 0, 0},
    {0, 0, 1098, 4, 0, 0, 0},
    {0, 0, 1129, 2, 0, 0, 0},
    {42255, 0, 1106, 4, 0, 0, 0},
    {0, 0, 1156, 3, 0, 0, 0},
    {0, 0, 1123, 1, 0, 0, 0},
    {0, 0, 1159, 1, 0, 0, 0},
    {0, 0, 1126, 1, 0, 0, 0},
    {42608, 0, 1124, 2, 0, 0, 0},
    {0, 0, 1121, 2, 0, 0, 0},
    {6699, 0, 1090, 6, 0, 0, 0},
    {0, 0, 1127, 2, 0, 0, 0},
    {0, 0, 1153, 3, 0, 0, 0},
    {0, 0, 1096, 2, 0, 0, 0},
    {0, 0, 1102, 2, 0, 0, 0},
    {0, 0, 1116, 5, 0, 0, 0},
    {0, 0, 1110, 1, 0, 0, 0},
    {0, 0, 1111, 1, 0, 0, 0},
    {0, 0, 1150, 2, 0, 0, 0},
    {0, 0, 1104, 2, 0, 0, 0},
    {0, 0, 1112, 4, 0, 0, 0},
    {0, 0, 1142, 2, 0, 0, 0},
    {8242, 0, 155, 1, 8, 0, 0},
    {29942, 0, 760, 3, 0, 0, 0},
    {30954, 0, 786, 4, 28, 0, 0},
    {0, 0, 755, 1, 0, 0, 0},
    {7019, 0, 93, 9, 29, 0, 0},
    {0, 0, 1037, 3, 0, 0, 0},
    {0, 0, 1040, 2, 0, 0, 0},
    {0, 0, 1267, 5, 0, 1, 0},
    {0, 0, 634, 2, 0, 0, 0},
    {0, 0, 513, 3, 0, 1, 0},
    {43952, 0, 1179, 2, 0, 0, 0},
    {0, 0, 1193, 1, 0, 0, 0},
    {0, 0, 1133, 2, 0, 0, 0},
    {0, 0, 711, 4, 0, 0, 0},
    {0, 0, 976, 2, 0, 0, 0},
    {0, 0, 61, 3, 0, 0, 0},
    {0, 0, 73, 3, 0, 0, 0},
    {8837, 8954, 174, 1, 9, 0, 1},
    {0, 0, 953, 3, 0, 0, 0},
    {0, 0, 956, 3, 0, 0, 0},
    {0, 0, 974, 2, 0, 0, 0},
    {0, 0, 1272, 1, 0, 0, 0},
    {0, 0, 640, 2, 0, 0, 0},
    {0, 0, 671, 8, 0, 0, 0},
    {0, 0, 1056, 2, 0, 0, 0},
    {0, 0, 697, 4, 0, 0, 0},
    {12912, 0, 288, 3, 0, 0, 0},
    {36262, 0, 924, 1, 0, 1, 0},
    {0, 0, 925, 4, 0, 0, 0},
    {0, 0, 933, 2, 0, 0, 0},
    {0, 0, 932, 1, 0, 0, 0},
    {0, 0, 931, 1, 0, 0, 0},
    {0, 0, 929, 2, 0, 0, 0},
    {0, 0, 935, 1, 0, 0, 0},
    {0, 0, 944, 1, 0, 0, 0},
    {0, 0, 945, 1, 8, 0, 1},
    {0, 0, 939, 3, 0, 0, 0},
    {0, 0, 937, 2, 0, 0, 0},
    {0, 0, 936, 1, 0, 0, 0},
    {0, 0, 942, 2, 0, 0, 0},
    {0, 0, 887, 3, 0, 0, 0},
    {0, 0, 890, 1, 0, 0, 0},
    {0, 0, 778, 2, 0, 0, 0},
    {0, 0, 766, 2, 0, 0, 0},
    {25128, 0, 656, 3, 0, 0, 0},
    {0, 0, 905, 2, 0, 0, 0},
    {0, 0, 904, 1, 0, 0, 0},
    {0, 0, 965, 3, 0, 0, 0},
    {0, 0, 968, 3, 0, 0, 0},
    {6066, 0, 58, 3, 0, 0, 0},
    {0, 0, 1200, 2, 0, 0, 0},
    {30197, 0, 768, 4, 0, 0, 0},
    {0, 0, 682, 2, 0, 0, 0},
    {23035, 0, 612, 7, 0, 1, 0},
    {23403, 0, 619, 9, 0, 1, 0},
    {0, 0, 628, 1, 0, 0, 0},
    {0, 0, 1204, 2, 0, 0, 0},
    {0, 0, 1192, 1, 0, 0, 0},
    {0, 0, 1194, 1, 0, 0, 0},
    {0, 0, 1203, 1, 0, 0, 0},
    {0, 0, 1211, 2, 0, 0, 0},
    {0, 0, 1195, 2, 32, 0, 0},
    {0, 0, 1181, 11, 0, 0, 0},
    {0, 0, 1206, 3, 0, 0, 0},
    {0, 0, 1215, 2, 0, 0, 0},
    {0, 0, 1213, 2, 0, 0, 0},
    {0, 0, 1209, 2, 0, 0, 0},
    {28750, 0, 726, 2, 0, 0, 0},
    {6684, 0, 82, 2, 1, 0, 0},
    {0, 0, 306, 7, 0, 0, 0},
    {0, 0, 725, 1, 0, 0, 0},
    {0, 0, 681, 1, 0, 0, 0},
    {0, 0, 679, 2, 0, 0, 0},
    {0, 0, 717, 3, 0, 0, 0},
    {0, 0, 1333, 2, 0, 0, 0},
    {0, 0, 1327, 1, 0, 0, 0},
    {0, 0, 1328, 2, 0, 0, 0},
    {16657, 0, 397, 6, 1, 0, 0},
    {7746, 0, 128, 1, 22, 0, 0},
    {21267, 0, 554, 6, 0, 0, 0},
    {0, 0, 560, 1, 0, 0, 0},
    {0, 0, 553, 1, 8, 0, 0},
    {21133, 0, 549, 2, 0, 0, 0},
    {0, 0, 547, 2, 0, 0, 0},
    {21133, 0, 551, 2, 0, 0, 0},
    {0, 0, 1323, 1, 0, 0, 0},
    {5936, 5970, 48, 1, 0, 0, 0},
    {0, 0, 215, 3, 0, 0, 0},
    {7815, 0, 135, 1, 16, 0, 0},
    {20462, 0, 527, 6, 0, 0, 0},
    {0, 0, 41, 1, 0, 0, 0},
    {18379, 0, 468, 2, 0, 0, 0},
    {0, 0, 338, 1, 0, 0, 0},
    {18672, 0, 478, 3, 0, 0, 0},
    {14261, 0, 337, 1, 35, 0, 0},
    {27547, 0, 687, 4, 0, 0, 0},
    {0, 0, 1292, 1, 0, 0, 0},
    {49159, 0, 1293, 3, 0, 0, 0},
    {22165, 0, 587, 15, 0, 0, 0},
    {50079, 0, 1325, 2, 4, 0, 0},
    {0, 0, 1382, 1, 8, 0, 1},
    {12453, 0, 276, 12, 0, 0, 0},
    {33515, 0, 838, 10, 4, 0, 0},
    {0, 0, 879, 3, 0, 0, 0},
    {8281, 0, 157, 1, 9, 0, 0},
    {0, 0, 892, 5, 0, 0, 0},
    {0, 0, 891, 1, 0, 0, 0},
    {0, 0, 64, 2, 0, 0, 0},
    {0, 0, 983, 3, 0, 0, 0},
    {0, 0, 979, 1, 0, 0, 0},
    {0, 0, 980, 1, 0, 0, 0},
    {0, 0, 885, 2, 0, 0, 0},
    {0, 0, 982, 1, 0, 0, 0},
    {0, 0, 978, 1, 0, 0, 0},
    {0, 0, 981, 1, 0, 0, 0},
    {0, 0, 1051, 1, 0, 0, 0},
    {9098, 0, 177, 2, 8, 0, 0},
    {0, 0, 516, 1, 0, 0, 0},
    {0, 0, 1197, 1, 0, 0, 0},
    {0, 0, 1198, 2, 0, 0, 0},
    {31378, 0, 795, 5, 3, 1, 0},
    {39398, 0, 1022, 10, 0, 0, 0},
    {9481, 0, 188, 1, 11, 0, 0},
    {19738, 0, 506, 7, 0, 0, 0},
    {0, 0, 808, 1, 0, 0, 0},
    {0, 0, 804, 1, 0, 0, 0},
    {28970, 0, 733, 5, 0, 0, 0},
    {0, 0, 458, 3, 0, 0, 0},
    {0, 0, 756, 4, 0, 0, 0},
    {10209, 0, 210, 5, 18, 0, 0},
    {0, 0, 897, 3, 0, 0, 0},
    {7762, 0, 129, 1, 22, 0, 0},
    {0, 0, 1042, 3, 0, 0, 0},
    {0, 0, 609, 1, 0, 0, 0},
    {24353, 0, 642, 2, 0, 0, 0},
    {0, 0, 45, 1, 31, 0, 0},
    {0, 0, 133, 1, 6, 0, 0},
    {0, 0, 222, 4, 0, 0, 0},
    {0, 0, 34, 1, 26, 0, 0},
    {0, 0, 477, 1, 0, 0, 0},
    {0, 0, 410, 4, 1, 0, 0},
    {0, 0, 444, 2, 0, 0, 0},
    {0, 0, 446, 4, 0, 0, 0},
    {0, 0, 1356, 5, 0, 0, 0},
    {48614, 0, 1280, 8, 0, 0, 0},
    {50550, 0, 1345, 3, 0, 0, 0},
    {0, 0, 959, 4, 0, 0, 0},
    {0, 0, 268, 3, 0, 0, 0},
    {0, 0, 684, 3, 0, 0, 0},
    {0, 0, 950, 3, 0, 0, 0},
    {0, 0, 1008, 6, 0, 0, 0},
    {17253, 17407, 432, 8, 0, 0, 0},
    {8252, 0, 156, 1, 9, 0, 3},
    {28753, 0, 1224, 5, 0, 0, 0},
    {17753, 0, 440, 4, 0, 0, 0},
    {6439, 0, 68, 2, 32, 0, 0},
    {9410, 0, 186, 1, 9, 0, 0},
    {0, 0, 139, 2, 34, 0, 0},
    {0, 0, 763, 2, 0, 0, 0},
    {15467, 0, 367, 3, 0, 0, 0},
    {0, 0, 694, 3, 0, 0, 0},
    {8609, 0, 167, 1, 8, 0, 0},
    {0, 0, 1387, 3, 0, 0, 0},
    {0, 0, 502, 4, 0, 0, 0},
    {0, 0, 636, 4, 0, 0, 0},
    {22986, 0, 610, 2, 0, 0, 0},
    {6827, 6851, 85, 3, 1, 0, 0},
    {0, 0, 106, 20, 2, 0, 1},
    {31232, 0, 790, 5, 0, 0, 0},
    {8801, 0, 171, 1, 8, 0, 0},
    {8034, 0, 151, 3, 8, 0, 0},
    {0, 0, 1135, 2, 0, 0, 0},
    {0, 0, 707, 1, 0, 0, 0},
    {0, 0, 701, 4, 0, 0, 0},
    {26233, 0, 668, 3, 0, 0, 0},
    {0, 0, 645, 2, 0, 0, 0},
    {0, 0, 661, 7, 0, 0, 0},
    {0, 0, 644, 1, 0, 0, 0},
    {0, 0, 659, 2, 0, 0, 0},
    {9181, 0, 179, 1, 8, 0, 0},
    {6962, 0, 89, 3, 1, 0, 1},
    {7016, 0, 1350, 3, 0, 0, 0},
    {0, 0, 988, 3, 0, 0, 0},
    {0, 0, 55, 2, 0, 0, 0},
    {34247, 0, 864, 3, 4, 0, 0},
    {0, 0, 1236, 8, 0, 1, 0},
    {8777, 0, 170, 1, 8, 0, 0},
    {8749, 0, 169, 1, 8, 0, 1},
    {0, 0, 1353, 3, 0, 0, 0},
    {50237, 0, 1338, 4, 32, 0, 0},
    {8527, 0, 165, 1, 8, 0, 0},
    {0, 0, 335, 2, 0, 0, 0},
    {0, 0, 190, 1, 9, 0, 1},
    {0, 0, 265, 2, 0, 0, 0},
    {0, 0, 907, 8, 0, 0, 0},
    {0, 0, 143, 2, 0, 0, 0},
    {0, 0, 602, 5, 0, 0, 0},
    {16728, 0, 403, 2, 1, 0, 0},
    {0, 0, 141, 2, 0, 0, 0},
    {9086, 0, 176, 1, 8, 0, 0},
    {17040, 0, 420, 3, 1, 1, 0},
    {24249, 0, 1072, 2, 0, 0, 0},
    {29185, 0, 739, 7, 0, 0, 0},
    {0, 0, 1365, 1, 0, 0, 0},
    {9463, 0, 187, 1, 10, 0, 0},
    {32902, 0, 818, 8, 4, 0, 0},
    {0, 0, 131, 1, 24, 0, 0},
    {0, 0, 130, 1, 24, 0, 0},
    {18708, 0, 481, 3, 0, 0, 0},
    {9523, 0, 189, 1, 11, 0, 0},
    {0, 0, 571, 3, 0, 0, 0},
    {0, 0, 861, 3, 0, 0, 0},
    {8539, 0, 166, 1, 8, 0, 0},
    {0, 0, 79, 2, 3, 0, 0},
    {0, 0, 42, 1, 27, 0, 0},
    {0, 0, 539, 2, 0, 0, 0},
    {0, 0, 536, 3, 0, 0, 0},
    {0, 0, 534, 2, 0, 0, 0},
    {0, 0, 533, 1, 0, 0, 0},
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
    "GET\0"
    "Rscript\0"
    "VBoxManage\0"
    "VBoxManage closemedium\0"
    "VBoxManage controlvm\0"
    "VBoxManage unregistervm\0"
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
    "alsamixer\0"
    "amixer\0"
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
    "b2\0"
    "b2sum\0"
    "badblocks\0"
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
    "cargo yank\0"
    "cat\0"
    "catchsegv\0"
    "cc\0"
    "ccache\0"
    "cd\0"
    "cdk\0"
    "cdrecord\0"
    "ceph\0"
    "certbot\0"
    "cfdisk\0"
    "cgdisk\0"
    "cgexec\0"
    "chage\0"
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
    "configure\0"
    "conntrack\0"
    "console\0"
    "consul\0"
    "consul kv delete\0"
    "continue\0"
    "convert\0"
    "coredumpctl\0"
    "coredumpctl debug\0"
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
    "domainname\0"
    "dos2unix\0"
    "dot\0"
    "dotenv\0"
    "dotenv run\0"
    "dotnet\0"
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
    "ebtables\0"
    "echo\0"
    "ed\0"
    "edgedb\0"
    "efibootmgr\0"
    "egrep\0"
    "eject\0"
    "eksctl\0"
    "eksctl delete\0"
    "elixir\0"
    "emacs\0"
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
    "gnome-open\0"
    "gnome-screenshot\0"
    "gnome-session-quit\0"
    "gnome-terminal\0"
    "go\0"
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
    "ipfs\0"
    "ipfs add\0"
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
    "isql\0"
    "isql-fb\0"
    "istioctl\0"
    "istioctl uninstall\0"
    "isync\0"
    "iw\0"
    "iw-list\0"
    "iwconfig\0"
    "iwlist\0"
    "ix\0"
    "jail\0"
    "java\0"
    "javac\0"
    "jekyll\0"
    "jest\0"
    "jj\0"
    "jj abandon\0"
    "jobs\0"
    "joe\0"
    "john\0"
    "join\0"
    "journalctl\0"
    "jq\0"
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
    "kate\0"
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
    "linode-cli\0"
    "linux32\0"
    "linux64\0"
    "liquibase\0"
    "litecli\0"
    "ll\0"
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
    "ministat\0"
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
    "nvram-any\0"
    "nvtop\0"
    "nwipe\0"
    "oathtool\0"
    "objdump\0"
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
    "qemu-img\0"
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
    "s6-svc\0"
    "salt\0"
    "salt-call\0"
    "salt-ssh\0"
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
    "scc\0"
    "schroot\0"
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
    "sg_sanitize\0"
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
    "tccutil\0"
    "tclsh\0"
    "tcp-paste\0"
    "tcpdump\0"
    "tcpkill\0"
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
    "ubiformat\0"
    "ubuntu-drivers\0"
    "uclampset\0"
    "udevadm\0"
    "udhcpc\0"
    "udisksctl\0"
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
    "vagrant-ssh\0"
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
    "vcpkg\0"
    "vdir\0"
    "vdo\0"
    "vdo create\0"
    "vdo remove\0"
    "velero\0"
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
    "winpty\0"
    "wipe\0"
    "wipefs\0"
    "wl-copy\0"
    "wl-paste\0"
    "wmctrl\0"
    "wodim\0"
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
    "zathura\0"
    "zbarimg\0"
    "zcat\0"
    "zegrep\0"
    "zellij\0"
    "zerofree\0"
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
    {28, 7}, /* GET */
    {32, 8}, /* Rscript */
    {40, 9}, /* VBoxManage */
    {51, 10}, /* VBoxManage closemedium */
    {74, 11}, /* VBoxManage controlvm */
    {95, 10}, /* VBoxManage unregistervm */
    {119, 12}, /* Xvnc */
    {124, 2}, /* [ */
    {126, 13}, /* a2dissite */
    {136, 13}, /* a2enmod */
    {144, 13}, /* a2ensite */
    {153, 14}, /* aa-complain */
    {165, 14}, /* aa-disable */
    {176, 14}, /* aa-teardown */
    {188, 13}, /* ab */
    {191, 15}, /* abduco */
    {198, 16}, /* ack */
    {202, 17}, /* acpi */
    {207, 15}, /* adb */
    {211, 18}, /* adb push */
    {220, 19}, /* add-apt-repository */
    {239, 13}, /* add-shell */
    {249, 20}, /* addgroup */
    {258, 21}, /* addpart */
    {266, 22}, /* addr2line */
    {276, 23}, /* adduser */
    {284, 16}, /* ag */
    {287, 24}, /* age */
    {291, 25}, /* age-keygen */
    {302, 13}, /* aide */
    {307, 26}, /* airflow */
    {315, 15}, /* alacritty */
    {325, 27}, /* alembic */
    {333, 28}, /* alias */
    {339, 13}, /* alsamixer */
    {349, 13}, /* amixer */
    {356, 13}, /* anacron */
    {364, 29}, /* ansible */
    {372, 30}, /* ansible-playbook */
    {389, 31}, /* ant */
    {393, 32}, /* aoss */
    {398, 13}, /* apache2ctl */
    {409, 13}, /* apachectl */
    {419, 33}, /* apf */
    {423, 34}, /* apg */
    {427, 35}, /* apk */
    {431, 36}, /* apk del */
    {439, 13}, /* aplay */
    {445, 37}, /* apparmor_parser */
    {461, 15}, /* apptainer */
    {471, 38}, /* apropos */
    {479, 39}, /* apt */
    {483, 40}, /* apt autopurge */
    {497, 41}, /* apt autoremove */
    {512, 40}, /* apt purge */
    {522, 41}, /* apt remove */
    {533, 38}, /* apt-cache */
    {543, 38}, /* apt-file */
    {552, 39}, /* apt-get */
    {560, 40}, /* apt-get autopurge */
    {578, 41}, /* apt-get autoremove */
    {597, 40}, /* apt-get purge */
    {611, 41}, /* apt-get remove */
    {626, 19}, /* apt-key */
    {634, 19}, /* apt-mark */
    {643, 39}, /* aptitude */
    {652, 40}, /* aptitude purge */
    {667, 41}, /* aptitude remove */
    {683, 42}, /* ar */
    {686, 26}, /* arangodb */
    {695, 43}, /* arangosh */
    {704, 2}, /* arch */
    {709, 15}, /* arch-chroot */
    {721, 13}, /* arecord */
    {729, 44}, /* argocd */
    {736, 7}, /* aria2c */
    {743, 42}, /* arj */
    {747, 45}, /* arp */
    {751, 46}, /* arp-scan */
    {760, 45}, /* arping */
    {767, 47}, /* arpspoof */
    {776, 48}, /* arptables */
    {786, 49}, /* ascii85 */
    {794, 22}, /* asciinema */
    {804, 35}, /* asdf */
    {809, 50}, /* ash */
    {813, 51}, /* at */
    {816, 15}, /* at-spi */
    {823, 52}, /* atop */
    {828, 53}, /* atq */
    {832, 53}, /* atrm */
    {837, 54}, /* attic */
    {843, 55}, /* attic delete */
    {856, 55}, /* attic prune */
    {868, 56}, /* auditctl */
    {877, 57}, /* aureport */
    {886, 57}, /* ausearch */
    {895, 58}, /* authselect */
    {906, 31}, /* automake */
    {915, 31}, /* autoreconf */
    {926, 59}, /* autossh */
    {934, 45}, /* avahi-browse */
    {947, 60}, /* avahi-resolve */
    {961, 61}, /* awk */
    {965, 44}, /* aws */
    {969, 7}, /* axel */
    {974, 44}, /* az */
    {977, 44}, /* b2 */
    {980, 62}, /* b2sum */
    {986, 63}, /* badblocks */
    {996, 54}, /* barman */
    {1003, 55}, /* barman delete */
    {1017, 49}, /* base32 */
    {1024, 49}, /* base64 */
    {1031, 2}, /* basename */
    {1040, 49}, /* basenc */
    {1047, 50}, /* bash */
    {1052, 64}, /* bashupload */
    {1063, 65}, /* bastille */
    {1072, 16}, /* bat */
    {1076, 16}, /* batcat */
    {1083, 51}, /* batch */
    {1089, 31}, /* bazel */
    {1095, 16}, /* bc */
    {1098, 66}, /* bcache */
    {1105, 67}, /* bcache make */
    {1117, 67}, /* bcache-super-show-wipe */
    {1140, 66}, /* bcachefs */
    {1149, 68}, /* bcachefs format */
    {1165, 69}, /* bconsole */
    {1174, 43}, /* beeline */
    {1182, 13}, /* beep */
    {1187, 26}, /* bench */
    {1193, 70}, /* bfg */
    {1197, 71}, /* bg */
    {1200, 65}, /* bhyvectl */
    {1209, 72}, /* bin-rails */
    {1219, 71}, /* bind */
    {1224, 73}, /* bindfs */
    {1231, 31}, /* black */
    {1237, 74}, /* bleachbit */
    {1247, 75}, /* blkdiscard */
    {1258, 17}, /* blkid */
    {1264, 76}, /* blockdev */
    {1273, 77}, /* bluetoothctl */
    {1286, 78}, /* bmaptool */
    {1295, 52}, /* bmon */
    {1300, 79}, /* bootctl */
    {1308, 66}, /* bore */
    {1313, 80}, /* bore local */
    {1324, 13}, /* borg */
    {1329, 81}, /* borg compact */
    {1342, 81}, /* borg delete */
    {1354, 82}, /* borg extract */
    {1367, 81}, /* borg prune */
    {1378, 83}, /* bq */
    {1381, 84}, /* bq rm */
    {1387, 13}, /* brasero */
    {1395, 85}, /* brctl */
    {1401, 86}, /* break */
    {1407, 35}, /* brew */
    {1412, 36}, /* brew remove */
    {1424, 36}, /* brew rm */
    {1432, 36}, /* brew uninstall */
    {1447, 85}, /* bridge */
    {1454, 13}, /* brightnessctl */
    {1468, 87}, /* bsdtar */
    {1475, 52}, /* btop */
    {1480, 88}, /* btrfs */
    {1486, 89}, /* btrfs check */
    {1498, 89}, /* btrfs device delete */
    {1518, 89}, /* btrfs device remove */
    {1538, 89}, /* btrfs subvol del */
    {1555, 89}, /* btrfs subvol delete */
    {1575, 89}, /* btrfs subvolume del */
    {1595, 89}, /* btrfs subvolume delete */
    {1618, 66}, /* buildah */
    {1626, 90}, /* buildah rm */
    {1637, 91}, /* buildah rmi */
    {1649, 92}, /* builtin */
    {1657, 8}, /* bun */
    {1661, 35}, /* bundle */
    {1668, 93}, /* bundle exec */
    {1680, 93}, /* bunx */
    {1685, 42}, /* bunzip2 */
    {1693, 54}, /* bup */
    {1697, 55}, /* bup gc */
    {1704, 55}, /* bup prune-older */
    {1720, 55}, /* bup rm */
    {1727, 54}, /* bupstash */
    {1736, 55}, /* bupstash rm */
    {1748, 94}, /* busctl */
    {1755, 95}, /* busybox */
    {1763, 96}, /* butterfly.server.py */
    {1783, 97}, /* bw */
    {1786, 32}, /* bwrap */
    {1792, 13}, /* byobu */
    {1798, 98}, /* bzcat */
    {1804, 99}, /* bzgrep */
    {1811, 100}, /* bzip2 */
    {1817, 101}, /* bzr */
    {1821, 102}, /* bzr uncommit */
    {1834, 31}, /* c++ */
    {1838, 22}, /* c++filt */
    {1846, 35}, /* cabal */
    {1852, 103}, /* cabextract */
    {1863, 13}, /* caddy */
    {1869, 104}, /* caffeinate */
    {1880, 16}, /* cal */
    {1884, 105}, /* caller */
    {1891, 106}, /* cancel */
    {1898, 107}, /* capsh */
    {1904, 35}, /* cargo */
    {1910, 108}, /* cargo yank */
    {1921, 109}, /* cat */
    {1925, 15}, /* catchsegv */
    {1935, 31}, /* cc */
    {1938, 31}, /* ccache */
    {1945, 110}, /* cd */
    {1948, 30}, /* cdk */
    {1952, 111}, /* cdrecord */
    {1961, 26}, /* ceph */
    {1966, 24}, /* certbot */
    {1974, 112}, /* cfdisk */
    {1981, 113}, /* cgdisk */
    {1988, 114}, /* cgexec */
    {1995, 115}, /* chage */
    {2001, 116}, /* chattr */
    {2008, 37}, /* chcon */
    {2014, 110}, /* chdir */
    {2020, 38}, /* cheat */
    {2026, 20}, /* chfn */
    {2031, 117}, /* chgrp */
    {2037, 118}, /* chkconfig */
    {2047, 13}, /* chkrootkit */
    {2058, 119}, /* chmod */
    {2064, 120}, /* choom */
    {2070, 117}, /* chown */
    {2076, 121}, /* chpasswd */
    {2085, 32}, /* chpst */
    {2091, 13}, /* chromium */
    {2100, 92}, /* chronic */
    {2108, 22}, /* chronyc */
    {2116, 122}, /* chroot */
    {2123, 122}, /* chrt */
    {2128, 123}, /* chsh */
    {2133, 124}, /* chvt */
    {2138, 125}, /* cinnamon-session-quit */
    {2160, 44}, /* civo */
    {2165, 62}, /* cksum */
    {2171, 126}, /* clamscan */
    {2180, 31}, /* clang */
    {2186, 31}, /* clang++ */
    {2194, 127}, /* clang-format */
    {2207, 86}, /* clear */
    {2213, 128}, /* clevis */
    {2220, 129}, /* clickhouse-client */
    {2238, 22}, /* cloc */
    {2243, 130}, /* clush */
    {2249, 31}, /* cmake */
    {2255, 38}, /* cmp */
    {2259, 129}, /* cockroach */
    {2269, 131}, /* code */
    {2274, 96}, /* code tunnel */
    {2286, 66}, /* colima */
    {2293, 132}, /* colima delete */
    {2307, 38}, /* colordiff */
    {2317, 16}, /* column */
    {2324, 38}, /* comm */
    {2329, 133}, /* command */
    {2337, 38}, /* compgen */
    {2345, 86}, /* complete */
    {2354, 35}, /* composer */
    {2363, 100}, /* compress */
    {2372, 35}, /* conan */
    {2378, 35}, /* conda */
    {2384, 134}, /* conda env remove */
    {2401, 134}, /* conda remove */
    {2414, 93}, /* conda run */
    {2424, 31}, /* configure */
    {2434, 135}, /* conntrack */
    {2444, 26}, /* console */
    {2452, 136}, /* consul */
    {2459, 137}, /* consul kv delete */
    {2476, 86}, /* continue */
    {2485, 13}, /* convert */
    {2493, 46}, /* coredumpctl */
    {2505, 138}, /* coredumpctl debug */
    {2523, 26}, /* couchbase-cli */
    {2537, 16}, /* cowsay */
    {2544, 139}, /* cp */
    {2547, 35}, /* cpan */
    {2552, 35}, /* cpanm */
    {2558, 140}, /* cpio */
    {2563, 127}, /* cpp */
    {2567, 66}, /* cpu */
    {2571, 141}, /* cpu userdel */
    {2583, 142}, /* cpufreq-set */
    {2595, 22}, /* cpuid */
    {2601, 122}, /* cpulimit */
    {2610, 142}, /* cpupower */
    {2619, 129}, /* cqlsh */
    {2625, 43}, /* crash */
    {2631, 66}, /* crc */
    {2635, 132}, /* crc delete */
    {2646, 62}, /* crc32 */
    {2652, 84}, /* createdb-drop */
    {2666, 66}, /* crictl */
    {2673, 90}, /* crictl rm */
    {2683, 91}, /* crictl rmi */
    {2694, 90}, /* crictl rmp */
    {2705, 143}, /* croc */
    {2710, 13}, /* cron */
    {2715, 13}, /* crond */
    {2721, 144}, /* crontab */
    {2729, 131}, /* crontab-e */
    {2739, 145}, /* cryptsetup */
    {2750, 146}, /* cryptsetup close */
    {2767, 147}, /* cryptsetup erase */
    {2784, 146}, /* cryptsetup luksClose */
    {2805, 147}, /* cryptsetup luksErase */
    {2826, 147}, /* cryptsetup luksFormat */
    {2848, 147}, /* cryptsetup luksHeaderRestore */
    {2877, 147}, /* cryptsetup luksKillSlot */
    {2901, 147}, /* cryptsetup luksRemoveKey */
    {2926, 147}, /* cryptsetup reencrypt */
    {2947, 146}, /* cryptsetup remove */
    {2965, 33}, /* csf */
    {2969, 50}, /* csh */
    {2973, 148}, /* csplit */
    {2980, 149}, /* csrutil */
    {2988, 130}, /* csshx */
    {2994, 16}, /* csvcut */
    {3001, 127}, /* csvgrep */
    {3009, 16}, /* csvlook */
    {3017, 127}, /* csvsort */
    {3025, 66}, /* ctr */
    {3029, 132}, /* ctr containers delete */
    {3051, 132}, /* ctr containers remove */
    {3073, 132}, /* ctr containers rm */
    {3091, 132}, /* ctr images delete */
    {3109, 132}, /* ctr images remove */
    {3127, 132}, /* ctr images rm */
    {3141, 132}, /* ctr namespaces delete */
    {3163, 132}, /* ctr namespaces remove */
    {3185, 132}, /* ctr namespaces rm */
    {3203, 132}, /* ctr snapshots delete */
    {3224, 132}, /* ctr snapshots remove */
    {3245, 132}, /* ctr snapshots rm */
    {3262, 150}, /* cupsctl */
    {3270, 150}, /* cupsdisable */
    {3282, 150}, /* cupsenable */
    {3293, 7}, /* curl */
    {3298, 7}, /* curlie */
    {3305, 16}, /* cut */
    {3309, 13}, /* cvlc */
    {3314, 101}, /* cvs */
    {3318, 43}, /* cypher-shell */
    {3331, 66}, /* cyrus */
    {3337, 151}, /* cyrus delete */
    {3350, 122}, /* daemon */
    {3357, 32}, /* daemonize */
    {3367, 50}, /* dash */
    {3372, 152}, /* date */
    {3377, 124}, /* date-s */
    {3384, 43}, /* db2 */
    {3388, 59}, /* dbclient */
    {3397, 27}, /* dbmate */
    {3404, 114}, /* dbus-launch */
    {3416, 92}, /* dbus-run-session */
    {3433, 94}, /* dbus-send */
    {3443, 16}, /* dc */
    {3446, 78}, /* dc3dd */
    {3452, 78}, /* dcfldd */
    {3459, 13}, /* dconf */
    {3465, 153}, /* dconf reset */
    {3477, 154}, /* dd */
    {3480, 78}, /* dd_rescue */
    {3490, 78}, /* ddrescue */
    {3499, 71}, /* deactivate */
    {3510, 38}, /* debsums */
    {3518, 155}, /* debugfs */
    {3526, 156}, /* declare */
    {3534, 149}, /* defaults */
    {3543, 157}, /* delgroup */
    {3552, 21}, /* delpart */
    {3560, 22}, /* delta */
    {3566, 13}, /* deluge */
    {3573, 158}, /* deluser */
    {3581, 159}, /* delv */
    {3586, 8}, /* deno */
    {3591, 19}, /* depmod */
    {3598, 17}, /* df */
    {3601, 160}, /* dhclient */
    {3610, 160}, /* dhcpcd */
    {3617, 27}, /* diesel */
    {3624, 38}, /* diff */
    {3629, 22}, /* diff3 */
    {3635, 38}, /* diffstat */
    {3644, 22}, /* difft */
    {3650, 159}, /* dig */
    {3654, 161}, /* dir */
    {3658, 13}, /* direnv */
    {3665, 93}, /* direnv exec */
    {3677, 2}, /* dirname */
    {3685, 105}, /* dirs */
    {3690, 162}, /* diskutil */
    {3699, 71}, /* disown */
    {3706, 15}, /* distrobox */
    {3716, 163}, /* dmesg */
    {3722, 124}, /* dmesg-n */
    {3730, 17}, /* dmidecode */
    {3740, 113}, /* dmsetup */
    {3748, 164}, /* dmsetup clear */
    {3762, 164}, /* dmsetup remove */
    {3777, 164}, /* dmsetup remove_all */
    {3796, 164}, /* dmsetup suspend */
    {3812, 164}, /* dmsetup wipe_table */
    {3831, 165}, /* dnf */
    {3835, 36}, /* dnf autoremove */
    {3850, 36}, /* dnf erase */
    {3860, 36}, /* dnf remove */
    {3871, 19}, /* do-release-upgrade */
    {3890, 166}, /* doas */
    {3895, 167}, /* docker */
    {3902, 168}, /* docker builder df */
    {3920, 168}, /* docker builder events */
    {3942, 168}, /* docker builder info */
    {3962, 168}, /* docker builder inspect */
    {3985, 168}, /* docker builder list */
    {4005, 168}, /* docker builder ls */
    {4023, 169}, /* docker builder prune */
    {4044, 170}, /* docker buildx prune */
    {4064, 168}, /* docker compose config */
    {4086, 171}, /* docker compose down */
    {4106, 168}, /* docker compose events */
    {4128, 172}, /* docker compose exec */
    {4148, 168}, /* docker compose images */
    {4170, 168}, /* docker compose logs */
    {4190, 168}, /* docker compose ls */
    {4208, 168}, /* docker compose port */
    {4228, 168}, /* docker compose ps */
    {4246, 171}, /* docker compose rm */
    {4264, 172}, /* docker compose run */
    {4283, 168}, /* docker compose top */
    {4302, 168}, /* docker compose version */
    {4325, 168}, /* docker container */
    {4342, 173}, /* docker container create */
    {4366, 168}, /* docker container df */
    {4386, 168}, /* docker container events */
    {4410, 173}, /* docker container exec */
    {4432, 168}, /* docker container info */
    {4454, 168}, /* docker container inspect */
    {4479, 174}, /* docker container kill */
    {4501, 168}, /* docker container list */
    {4523, 168}, /* docker container ls */
    {4543, 170}, /* docker container prune */
    {4566, 173}, /* docker container restart */
    {4591, 90}, /* docker container rm */
    {4611, 175}, /* docker container run */
    {4632, 173}, /* docker container start */
    {4655, 174}, /* docker container stop */
    {4677, 18}, /* docker cp */
    {4687, 176}, /* docker exec */
    {4699, 168}, /* docker image */
    {4712, 173}, /* docker image build */
    {4731, 168}, /* docker image df */
    {4747, 168}, /* docker image events */
    {4767, 168}, /* docker image info */
    {4785, 168}, /* docker image inspect */
    {4806, 168}, /* docker image list */
    {4824, 168}, /* docker image ls */
    {4840, 169}, /* docker image prune */
    {4859, 173}, /* docker image pull */
    {4877, 173}, /* docker image push */
    {4895, 91}, /* docker image rm */
    {4911, 173}, /* docker image tag */
    {4928, 168}, /* docker images df */
    {4945, 168}, /* docker images events */
    {4966, 168}, /* docker images info */
    {4985, 168}, /* docker images inspect */
    {5007, 168}, /* docker images list */
    {5026, 168}, /* docker images ls */
    {5043, 174}, /* docker kill */
    {5055, 168}, /* docker network */
    {5070, 173}, /* docker network connect */
    {5093, 173}, /* docker network create */
    {5115, 168}, /* docker network df */
    {5133, 173}, /* docker network disconnect */
    {5159, 168}, /* docker network events */
    {5181, 168}, /* docker network info */
    {5201, 168}, /* docker network inspect */
    {5224, 168}, /* docker network list */
    {5244, 168}, /* docker network ls */
    {5262, 169}, /* docker network prune */
    {5283, 173}, /* docker network rm */
    {5301, 177}, /* docker node rm */
    {5316, 90}, /* docker rm */
    {5326, 91}, /* docker rmi */
    {5337, 175}, /* docker run */
    {5348, 177}, /* docker secret rm */
    {5365, 177}, /* docker service rm */
    {5383, 177}, /* docker stack rm */
    {5399, 174}, /* docker stop */
    {5411, 177}, /* docker swarm leave */
    {5430, 168}, /* docker system df */
    {5447, 168}, /* docker system events */
    {5468, 168}, /* docker system info */
    {5487, 168}, /* docker system inspect */
    {5509, 168}, /* docker system list */
    {5528, 168}, /* docker system ls */
    {5545, 170}, /* docker system prune */
    {5565, 170}, /* docker system reset */
    {5585, 168}, /* docker volume */
    {5599, 173}, /* docker volume create */
    {5620, 168}, /* docker volume df */
    {5637, 168}, /* docker volume events */
    {5658, 168}, /* docker volume info */
    {5677, 168}, /* docker volume inspect */
    {5699, 168}, /* docker volume list */
    {5718, 168}, /* docker volume ls */
    {5735, 170}, /* docker volume prune */
    {5755, 178}, /* docker volume remove */
    {5776, 178}, /* docker volume rm */
    {5793, 66}, /* docker-compose */
    {5808, 168}, /* docker-compose config */
    {5830, 171}, /* docker-compose down */
    {5850, 172}, /* docker-compose exec */
    {5870, 171}, /* docker-compose kill */
    {5890, 168}, /* docker-compose logs */
    {5910, 168}, /* docker-compose ps */
    {5928, 171}, /* docker-compose rm */
    {5946, 172}, /* docker-compose run */
    {5965, 168}, /* docker-compose top */
    {5984, 65}, /* docker-machine */
    {5999, 44}, /* doctl */
    {6005, 27}, /* doctrine */
    {6014, 77}, /* domainname */
    {6025, 16}, /* dos2unix */
    {6034, 31}, /* dot */
    {6038, 66}, /* dotenv */
    {6045, 93}, /* dotenv run */
    {6056, 31}, /* dotnet */
    {6063, 179}, /* doveadm */
    {6071, 151}, /* doveadm expunge */
    {6087, 151}, /* doveadm mailbox delete */
    {6110, 151}, /* doveadm purge */
    {6124, 180}, /* dpkg */
    {6129, 181}, /* dpkg-deb */
    {6138, 38}, /* dpkg-query */
    {6149, 19}, /* dpkg-reconfigure */
    {6166, 19}, /* dracut */
    {6173, 66}, /* drbdadm */
    {6181, 67}, /* drbdadm create-md */
    {6199, 67}, /* drbdadm invalidate */
    {6218, 67}, /* drbdadm wipe-md */
    {6234, 67}, /* drbdmeta */
    {6243, 159}, /* drill */
    {6249, 27}, /* drizzle-kit */
    {6261, 137}, /* dropdb */
    {6268, 84}, /* dropdb-any */
    {6279, 137}, /* dropuser */
    {6288, 26}, /* drupal */
    {6295, 26}, /* drush */
    {6301, 130}, /* dsh */
    {6305, 66}, /* dsidm */
    {6311, 141}, /* dsidm delete */
    {6324, 46}, /* dstat */
    {6330, 15}, /* dtach */
    {6336, 17}, /* du */
    {6339, 129}, /* duckdb */
    {6346, 17}, /* duf */
    {6350, 182}, /* dump */
    {6355, 46}, /* dumpe2fs */
    {6364, 182}, /* duplicity */
    {6374, 81}, /* duplicity remove-all-but-n-full */
    {6406, 81}, /* duplicity remove-all-inc-of-but-n-full */
    {6445, 183}, /* duplicity remove-older-than */
    {6473, 17}, /* dust */
    {6478, 184}, /* e2fsck */
    {6485, 78}, /* e2image */
    {6493, 185}, /* e2label */
    {6501, 92}, /* eatmydata */
    {6511, 48}, /* ebtables */
    {6520, 186}, /* echo */
    {6525, 187}, /* ed */
    {6528, 43}, /* edgedb */
    {6535, 188}, /* efibootmgr */
    {6546, 99}, /* egrep */
    {6552, 76}, /* eject */
    {6558, 66}, /* eksctl */
    {6565, 189}, /* eksctl delete */
    {6579, 8}, /* elixir */
    {6586, 131}, /* emacs */
    {6592, 190}, /* emerge */
    {6599, 36}, /* emerge --unmerge */
    {6616, 71}, /* enable */
    {6623, 15}, /* entr */
    {6628, 191}, /* env */
    {6632, 127}, /* envsubst */
    {6641, 13}, /* eog */
    {6645, 35}, /* eopkg */
    {6651, 36}, /* eopkg remove */
    {6664, 36}, /* eopkg rm */
    {6673, 66}, /* equo */
    {6678, 36}, /* equo remove */
    {6690, 31}, /* eslint */
    {6697, 13}, /* espeak */
    {6704, 136}, /* etcdctl */
    {6712, 137}, /* etcdctl del */
    {6724, 13}, /* ether-wake */
    {6735, 77}, /* ethtool */
    {6743, 60}, /* ethtool-show */
    {6756, 192}, /* eval */
    {6761, 13}, /* evince */
    {6768, 193}, /* ex */
    {6771, 161}, /* exa */
    {6775, 194}, /* exec */
    {6780, 195}, /* exiftool */
    {6789, 196}, /* exigrep */
    {6797, 179}, /* exim */
    {6802, 179}, /* exim4 */
    {6808, 196}, /* exiqgrep */
    {6817, 151}, /* exiqgrep-rm */
    {6829, 71}, /* exit */
    {6834, 195}, /* exiv2 */
    {6840, 196}, /* exiwhat */
    {6848, 44}, /* exo */
    {6852, 16}, /* expand */
    {6859, 197}, /* expect */
    {6866, 156}, /* export */
    {6873, 105}, /* expr */
    {6878, 198}, /* extlinux */
    {6887, 161}, /* eza */
    {6891, 16}, /* factor */
    {6898, 199}, /* fail2ban-client */
    {6914, 20}, /* faillock */
    {6923, 122}, /* fakechroot */
    {6934, 200}, /* fakeroot */
    {6943, 114}, /* faketime */
    {6952, 201}, /* fallocate */
    {6962, 2}, /* false */
    {6968, 52}, /* fastfetch */
    {6978, 124}, /* fbset */
    {6984, 43}, /* fbsql */
    {6990, 202}, /* fc */
    {6993, 195}, /* fc-list */
    {7001, 203}, /* fd */
    {7004, 203}, /* fdfind */
    {7011, 204}, /* fdformat */
    {7020, 112}, /* fdisk */
    {7026, 13}, /* feh */
    {7030, 7}, /* fetch */
    {7036, 205}, /* fetchmail */
    {7046, 13}, /* ffmpeg */
    {7053, 13}, /* ffplay */
    {7060, 195}, /* ffprobe */
    {7068, 64}, /* ffsend */
    {7075, 71}, /* fg */
    {7078, 99}, /* fgrep */
    {7084, 128}, /* fido2-token */
    {7096, 16}, /* figlet */
    {7103, 17}, /* file */
    {7108, 206}, /* file-rename */
    {7120, 207}, /* find */
    {7125, 17}, /* findfs */
    {7132, 17}, /* findmnt */
    {7140, 105}, /* finger */
    {7147, 13}, /* fio */
    {7151, 44}, /* firebase */
    {7160, 13}, /* firefox */
    {7168, 114}, /* firejail */
    {7177, 208}, /* firewall-cmd */
    {7190, 50}, /* fish */
    {7195, 13}, /* flac */
    {7200, 204}, /* flash_erase */
    {7212, 204}, /* flash_eraseall */
    {7227, 204}, /* flashcp */
    {7235, 209}, /* flashrom */
    {7244, 27}, /* flask */
    {7250, 35}, /* flatpak */
    {7258, 210}, /* flatpak remove */
    {7273, 211}, /* flatpak run */
    {7285, 210}, /* flatpak uninstall */
    {7303, 122}, /* flock */
    {7309, 44}, /* flux */
    {7314, 44}, /* fly */
    {7318, 44}, /* flyctl */
    {7325, 27}, /* flyway */
    {7332, 16}, /* fmt */
    {7336, 16}, /* fold */
    {7341, 15}, /* foot */
    {7346, 212}, /* format */
    {7353, 101}, /* fossil */
    {7360, 102}, /* fossil purge */
    {7373, 102}, /* fossil scrub */
    {7386, 45}, /* fping */
    {7392, 2}, /* free */
    {7397, 19}, /* freshclam */
    {7407, 78}, /* fsarchiver */
    {7418, 184}, /* fsck */
    {7423, 184}, /* fsck-any */
    {7432, 213}, /* fsfreeze */
    {7441, 214}, /* fstrim */
    {7448, 215}, /* ftp */
    {7452, 7}, /* ftpget */
    {7459, 216}, /* fuser */
    {7465, 13}, /* fusermount */
    {7476, 217}, /* fw_setenv */
    {7486, 19}, /* fwupdmgr */
    {7495, 218}, /* fwupdmgr downgrade */
    {7514, 218}, /* fwupdmgr install */
    {7531, 218}, /* fwupdmgr reinstall */
    {7550, 218}, /* fwupdmgr switch-branch */
    {7573, 16}, /* fzf */
    {7577, 31}, /* g++ */
    {7581, 61}, /* gawk */
    {7586, 31}, /* gcc */
    {7590, 44}, /* gcloud */
    {7597, 15}, /* gdb */
    {7601, 219}, /* gdbus */
    {7607, 220}, /* gdisk */
    {7613, 131}, /* gedit */
    {7619, 35}, /* gem */
    {7623, 108}, /* gem yank */
    {7632, 42}, /* genisoimage */
    {7644, 17}, /* getcap */
    {7651, 105}, /* getconf */
    {7659, 17}, /* getenforce */
    {7670, 105}, /* getent */
    {7677, 17}, /* getfacl */
    {7685, 22}, /* getfattr */
    {7694, 45}, /* getmac */
    {7701, 205}, /* getmail */
    {7709, 86}, /* getopts */
    {7717, 22}, /* getsebool */
    {7727, 44}, /* gh */
    {7730, 31}, /* ghc */
    {7734, 13}, /* gimp */
    {7739, 66}, /* gio */
    {7743, 221}, /* gio cat */
    {7751, 221}, /* gio info */
    {7760, 221}, /* gio list */
    {7769, 221}, /* gio mime */
    {7778, 222}, /* gio remove */
    {7789, 222}, /* gio trash */
    {7799, 221}, /* gio tree */
    {7808, 64}, /* gist */
    {7813, 223}, /* git */
    {7817, 224}, /* git bisect log */
    {7832, 225}, /* git bisect run */
    {7847, 224}, /* git bisect view */
    {7863, 226}, /* git branch */
    {7874, 227}, /* git checkout */
    {7887, 228}, /* git checkout-index */
    {7906, 229}, /* git clean */
    {7916, 230}, /* git config */
    {7927, 224}, /* git config --get */
    {7944, 224}, /* git config --list */
    {7962, 224}, /* git config -l */
    {7976, 224}, /* git config get */
    {7991, 224}, /* git config list */
    {8007, 231}, /* git diff */
    {8016, 232}, /* git fetch */
    {8026, 233}, /* git filter-branch */
    {8044, 233}, /* git filter-repo */
    {8060, 234}, /* git gc */
    {8067, 235}, /* git gc --prune */
    {8082, 224}, /* git lfs ls-files */
    {8099, 231}, /* git log */
    {8107, 224}, /* git notes list */
    {8122, 224}, /* git notes show */
    {8137, 235}, /* git prune */
    {8147, 236}, /* git push */
    {8156, 237}, /* git read-tree */
    {8170, 231}, /* git reflog */
    {8181, 235}, /* git reflog delete */
    {8199, 235}, /* git reflog expire */
    {8217, 238}, /* git remote */
    {8228, 224}, /* git remote -v */
    {8242, 224}, /* git remote show */
    {8258, 239}, /* git reset */
    {8268, 240}, /* git restore */
    {8280, 241}, /* git rm */
    {8287, 231}, /* git show */
    {8296, 242}, /* git stash clear */
    {8312, 242}, /* git stash drop */
    {8327, 243}, /* git stash list */
    {8342, 243}, /* git stash show */
    {8357, 231}, /* git status */
    {8368, 244}, /* git submodule deinit */
    {8389, 225}, /* git submodule foreach */
    {8411, 224}, /* git submodule status */
    {8432, 245}, /* git switch */
    {8443, 246}, /* git tag */
    {8451, 247}, /* git update-ref */
    {8466, 224}, /* git worktree list */
    {8484, 244}, /* git worktree remove */
    {8504, 70}, /* git-filter-repo */
    {8520, 248}, /* gksudo */
    {8527, 44}, /* glab */
    {8532, 52}, /* glances */
    {8540, 26}, /* gluster */
    {8548, 195}, /* glxinfo */
    {8556, 131}, /* gnome-open */
    {8567, 13}, /* gnome-screenshot */
    {8584, 125}, /* gnome-session-quit */
    {8603, 15}, /* gnome-terminal */
    {8618, 35}, /* go */
    {8621, 31}, /* go-build */
    {8630, 31}, /* gofmt */
    {8636, 13}, /* google-chrome */
    {8650, 27}, /* goose */
    {8656, 97}, /* gopass */
    {8663, 122}, /* gosu */
    {8668, 114}, /* gosu- */
    {8674, 96}, /* gotty */
    {8680, 44}, /* govc */
    {8685, 249}, /* gpasswd */
    {8693, 250}, /* gpg */
    {8697, 128}, /* gpg-card */
    {8706, 250}, /* gpg2 */
    {8711, 25}, /* gpgconf */
    {8719, 22}, /* gprof */
    {8725, 66}, /* gpt */
    {8729, 68}, /* gpt destroy */
    {8741, 31}, /* gradle */
    {8748, 99}, /* grep */
    {8753, 13}, /* grim */
    {8758, 8}, /* groovy */
    {8765, 20}, /* groupadd */
    {8774, 157}, /* groupdel */
    {8783, 20}, /* groupmod */
    {8792, 2}, /* groups */
    {8799, 111}, /* growisofs */
    {8809, 76}, /* growpart */
    {8818, 20}, /* grpconv */
    {8826, 251}, /* grpunconv */
    {8836, 19}, /* grub-editenv */
    {8849, 198}, /* grub-install */
    {8862, 19}, /* grub-mkconfig */
    {8876, 198}, /* grub2-install */
    {8890, 19}, /* grub2-mkconfig */
    {8905, 79}, /* grubby */
    {8912, 13}, /* gs */
    {8915, 96}, /* gs-netcat */
    {8925, 252}, /* gsed */
    {8930, 13}, /* gsettings */
    {8940, 153}, /* gsettings reset-recursively */
    {8968, 43}, /* gsql */
    {8973, 44}, /* gsutil */
    {8980, 87}, /* gtar */
    {8985, 8}, /* guile */
    {8991, 35}, /* guix */
    {8996, 253}, /* guix gc */
    {9004, 254}, /* guix package */
    {9017, 42}, /* gunzip */
    {9024, 98}, /* gzcat */
    {9030, 100}, /* gzip */
    {9035, 255}, /* hadoop */
    {9042, 256}, /* halt */
    {9047, 71}, /* hash */
    {9052, 13}, /* hashcat */
    {9060, 26}, /* hasura */
    {9067, 66}, /* hatch */
    {9073, 93}, /* hatch run */
    {9083, 43}, /* hbase */
    {9089, 44}, /* hcloud */
    {9096, 255}, /* hdfs */
    {9101, 162}, /* hdiutil */
    {9109, 257}, /* hdparm */
    {9116, 99}, /* head */
    {9121, 138}, /* heaptrack */
    {9131, 258}, /* helm */
    {9136, 189}, /* helm del */
    {9145, 189}, /* helm delete */
    {9157, 259}, /* helm rollback */
    {9171, 189}, /* helm uninstall */
    {9186, 66}, /* helmfile */
    {9195, 132}, /* helmfile delete */
    {9211, 132}, /* helmfile destroy */
    {9228, 38}, /* help */
    {9233, 44}, /* heroku */
    {9240, 16}, /* hexdump */
    {9248, 13}, /* hey */
    {9252, 101}, /* hg */
    {9255, 260}, /* hg checkout */
    {9267, 260}, /* hg co */
    {9273, 102}, /* hg purge */
    {9282, 260}, /* hg revert */
    {9292, 102}, /* hg revert -C */
    {9305, 102}, /* hg rollback */
    {9317, 102}, /* hg strip */
    {9326, 260}, /* hg up */
    {9332, 102}, /* hg up -C */
    {9341, 260}, /* hg update */
    {9351, 102}, /* hg update -C */
    {9364, 261}, /* history */
    {9372, 43}, /* hive */
    {9377, 66}, /* homectl */
    {9385, 141}, /* homectl deactivate-all */
    {9408, 141}, /* homectl lock */
    {9421, 141}, /* homectl remove */
    {9436, 45}, /* host */
    {9441, 45}, /* hostid */
    {9448, 46}, /* hostinfo */
    {9457, 262}, /* hostname */
    {9466, 263}, /* hostnamectl */
    {9478, 263}, /* hostnamectl hostname */
    {9499, 263}, /* hostnamectl status */
    {9518, 52}, /* htop */
    {9523, 20}, /* htpasswd */
    {9532, 7}, /* http */
    {9537, 13}, /* httpd */
    {9543, 7}, /* https */
    {9549, 31}, /* hugo */
    {9554, 264}, /* hwclock */
    {9562, 17}, /* hwinfo */
    {9569, 13}, /* hydra */
    {9575, 265}, /* hyperfine */
    {9585, 92}, /* i386 */
    {9590, 44}, /* ibmcloud */
    {9599, 22}, /* icdiff */
    {9606, 16}, /* iconv */
    {9612, 2}, /* id */
    {9615, 195}, /* identify */
    {9624, 266}, /* ifconfig */
    {9633, 267}, /* ifdown */
    {9640, 92}, /* ifne */
    {9645, 46}, /* ifstat */
    {9652, 52}, /* iftop */
    {9658, 268}, /* ifup */
    {9663, 205}, /* imapsync */
    {9672, 13}, /* img2pdf */
    {9680, 43}, /* impala-shell */
    {9693, 13}, /* import */
    {9700, 15}, /* incron */
    {9707, 9}, /* incus */
    {9713, 10}, /* incus delete */
    {9726, 127}, /* indent */
    {9733, 80}, /* inetd */
    {9739, 129}, /* influx */
    {9746, 269}, /* influx bucket delete */
    {9767, 269}, /* influx delete */
    {9781, 269}, /* influx org delete */
    {9799, 66}, /* influxd */
    {9807, 137}, /* influxd drop */
    {9820, 38}, /* info */
    {9825, 270}, /* init */
    {9830, 271}, /* initctl */
    {9838, 272}, /* initdb-force */
    {9851, 13}, /* inkscape */
    {9860, 15}, /* inotifywait */
    {9872, 273}, /* insmod */
    {9879, 274}, /* install */
    {9887, 22}, /* intel_gpu_top */
    {9901, 271}, /* invoke-rc.d */
    {9913, 17}, /* inxi */
    {9918, 65}, /* iocage */
    {9925, 114}, /* ionice */
    {9932, 17}, /* iostat */
    {9939, 52}, /* iotop */
    {9945, 275}, /* ip */
    {9948, 276}, /* ip a */
    {9953, 277}, /* ip a del */
    {9962, 277}, /* ip a delete */
    {9974, 278}, /* ip a flush */
    {9985, 276}, /* ip addr */
    {9993, 277}, /* ip addr del */
    {10005, 277}, /* ip addr delete */
    {10020, 278}, /* ip addr flush */
    {10034, 276}, /* ip address */
    {10045, 277}, /* ip address del */
    {10060, 277}, /* ip address delete */
    {10078, 278}, /* ip address flush */
    {10095, 276}, /* ip l */
    {10100, 279}, /* ip l del */
    {10109, 279}, /* ip l delete */
    {10121, 280}, /* ip l s */
    {10128, 281}, /* ip l s netns */
    {10141, 280}, /* ip l set */
    {10150, 281}, /* ip l set netns */
    {10165, 276}, /* ip link */
    {10173, 279}, /* ip link del */
    {10185, 279}, /* ip link delete */
    {10200, 280}, /* ip link s */
    {10210, 281}, /* ip link s netns */
    {10226, 280}, /* ip link set */
    {10238, 281}, /* ip link set netns */
    {10256, 276}, /* ip maddr */
    {10265, 276}, /* ip n */
    {10270, 276}, /* ip neigh */
    {10279, 276}, /* ip neighbour */
    {10292, 276}, /* ip netns */
    {10301, 282}, /* ip netns del */
    {10314, 282}, /* ip netns delete */
    {10330, 283}, /* ip netns exec */
    {10344, 276}, /* ip nexthop */
    {10355, 276}, /* ip r */
    {10360, 284}, /* ip r add */
    {10369, 284}, /* ip r change */
    {10381, 285}, /* ip r del */
    {10390, 285}, /* ip r delete */
    {10402, 286}, /* ip r flush */
    {10413, 284}, /* ip r replace */
    {10426, 276}, /* ip ro */
    {10432, 284}, /* ip ro add */
    {10442, 284}, /* ip ro change */
    {10455, 285}, /* ip ro del */
    {10465, 285}, /* ip ro delete */
    {10478, 286}, /* ip ro flush */
    {10490, 284}, /* ip ro replace */
    {10504, 276}, /* ip route */
    {10513, 284}, /* ip route add */
    {10526, 284}, /* ip route change */
    {10542, 285}, /* ip route del */
    {10555, 285}, /* ip route delete */
    {10571, 286}, /* ip route flush */
    {10586, 284}, /* ip route replace */
    {10603, 276}, /* ip rule */
    {10611, 287}, /* ip rule add */
    {10623, 276}, /* ip token */
    {10632, 276}, /* ip tunnel */
    {10642, 276}, /* ip tuntap */
    {10652, 48}, /* ip6tables */
    {10662, 288}, /* ip6tables-restore */
    {10680, 289}, /* ip6tables-save */
    {10695, 290}, /* ipa */
    {10699, 291}, /* ipa group-del */
    {10713, 291}, /* ipa host-del */
    {10726, 291}, /* ipa user-del */
    {10739, 291}, /* ipa user-disable */
    {10756, 60}, /* ipcalc */
    {10763, 17}, /* ipcs */
    {10768, 45}, /* iperf */
    {10774, 45}, /* iperf3 */
    {10781, 66}, /* ipfs */
    {10786, 64}, /* ipfs add */
    {10795, 292}, /* ipmitool */
    {10804, 293}, /* ipset */
    {10810, 294}, /* ipset destroy */
    {10824, 294}, /* ipset flush */
    {10836, 60}, /* ipset-list */
    {10847, 48}, /* iptables */
    {10856, 48}, /* iptables-legacy */
    {10872, 288}, /* iptables-legacy-restore */
    {10896, 48}, /* iptables-nft */
    {10909, 288}, /* iptables-nft-restore */
    {10930, 288}, /* iptables-restore */
    {10947, 289}, /* iptables-save */
    {10961, 46}, /* iptraf */
    {10968, 294}, /* ipvsadm */
    {10976, 8}, /* ipython */
    {10984, 129}, /* isql */
    {10989, 43}, /* isql-fb */
    {10997, 66}, /* istioctl */
    {11006, 132}, /* istioctl uninstall */
    {11025, 205}, /* isync */
    {11031, 295}, /* iw */
    {11034, 60}, /* iw-list */
    {11042, 296}, /* iwconfig */
    {11051, 60}, /* iwlist */
    {11058, 64}, /* ix */
    {11061, 65}, /* jail */
    {11066, 31}, /* java */
    {11071, 31}, /* javac */
    {11077, 31}, /* jekyll */
    {11084, 31}, /* jest */
    {11089, 101}, /* jj */
    {11092, 102}, /* jj abandon */
    {11103, 105}, /* jobs */
    {11108, 131}, /* joe */
    {11112, 13}, /* john */
    {11117, 16}, /* join */
    {11122, 297}, /* journalctl */
    {11133, 16}, /* jq */
    {11136, 31}, /* just */
    {11141, 66}, /* k3d */
    {11145, 189}, /* k3d cluster delete */
    {11164, 258}, /* k3s */
    {11168, 298}, /* k3s kubectl delete */
    {11187, 298}, /* k3s kubectl drain */
    {11205, 189}, /* k3s-uninstall.sh */
    {11222, 258}, /* k9s */
    {11226, 299}, /* kadmin */
    {11233, 299}, /* kadmin.local */
    {11246, 26}, /* kafka-consumer-groups */
    {11268, 26}, /* kafka-consumer-groups.sh */
    {11293, 26}, /* kafka-delete-records.sh */
    {11317, 136}, /* kafka-topics */
    {11330, 137}, /* kafka-topics --delete */
    {11352, 131}, /* kate */
    {11357, 66}, /* kdb5_util */
    {11367, 141}, /* kdb5_util destroy */
    {11385, 141}, /* kdb5_util load */
    {11400, 97}, /* kdestroy */
    {11409, 248}, /* kdesudo */
    {11417, 79}, /* kernel-install */
    {11432, 79}, /* kernelstub */
    {11443, 300}, /* kexec */
    {11449, 97}, /* keyctl */
    {11456, 24}, /* keytool */
    {11464, 301}, /* kill */
    {11469, 302}, /* killall */
    {11477, 303}, /* killall5 */
    {11486, 66}, /* kind */
    {11491, 189}, /* kind delete */
    {11503, 15}, /* kitty */
    {11509, 273}, /* kmod */
    {11514, 27}, /* knex */
    {11519, 15}, /* konsole */
    {11527, 54}, /* kopia */
    {11533, 55}, /* kopia repository disconnect */
    {11561, 55}, /* kopia snapshot delete */
    {11583, 55}, /* kopia snapshot expire */
    {11605, 66}, /* kops */
    {11610, 132}, /* kops delete */
    {11622, 76}, /* kpartx */
    {11629, 80}, /* krfb */
    {11634, 50}, /* ksh */
    {11638, 43}, /* ksql */
    {11643, 66}, /* kubeadm */
    {11651, 189}, /* kubeadm reset */
    {11665, 258}, /* kubectl */
    {11673, 304}, /* kubectl apply */
    {11687, 305}, /* kubectl config delete-cluster */
    {11717, 305}, /* kubectl config delete-context */
    {11747, 305}, /* kubectl config delete-user */
    {11774, 306}, /* kubectl config rename-context */
    {11804, 306}, /* kubectl config set */
    {11823, 306}, /* kubectl config set-cluster */
    {11850, 306}, /* kubectl config set-context */
    {11877, 306}, /* kubectl config set-credentials */
    {11908, 305}, /* kubectl config unset */
    {11929, 306}, /* kubectl config use-context */
    {11956, 307}, /* kubectl cordon */
    {11971, 18}, /* kubectl cp */
    {11982, 308}, /* kubectl create clusterrolebinding */
    {12016, 308}, /* kubectl create rolebinding */
    {12043, 309}, /* kubectl debug */
    {12057, 310}, /* kubectl delete */
    {12072, 307}, /* kubectl drain */
    {12086, 176}, /* kubectl exec */
    {12099, 311}, /* kubectl patch */
    {12113, 312}, /* kubectl replace */
    {12129, 259}, /* kubectl rollout undo */
    {12150, 309}, /* kubectl run */
    {12162, 313}, /* kubectl scale */
    {12176, 314}, /* kubectl taint */
    {12190, 258}, /* kubectx */
    {12198, 66}, /* kubefed */
    {12206, 132}, /* kubefed unjoin */
    {12221, 258}, /* kubens */
    {12228, 13}, /* kwriteconfig5 */
    {12242, 161}, /* la */
    {12245, 13}, /* lame */
    {12250, 105}, /* last */
    {12255, 105}, /* lastb */
    {12261, 315}, /* lastlog */
    {12269, 31}, /* latex */
    {12275, 271}, /* launchctl */
    {12285, 31}, /* ld */
    {12288, 291}, /* ldapdelete */
    {12299, 60}, /* ldapsearch */
    {12310, 19}, /* ldconfig */
    {12319, 38}, /* ldd */
    {12323, 316}, /* less */
    {12328, 105}, /* let */
    {12332, 131}, /* lf */
    {12335, 215}, /* lftp */
    {12340, 141}, /* lgroupdel */
    {12350, 13}, /* libreoffice */
    {12362, 31}, /* libtool */
    {12370, 79}, /* lilo */
    {12375, 9}, /* limactl */
    {12383, 66}, /* linkerd */
    {12391, 132}, /* linkerd uninstall */
    {12409, 7}, /* links */
    {12415, 44}, /* linode-cli */
    {12426, 92}, /* linux32 */
    {12434, 92}, /* linux64 */
    {12442, 27}, /* liquibase */
    {12452, 43}, /* litecli */
    {12460, 161}, /* ll */
    {12463, 15}, /* lldb */
    {12468, 60}, /* lldpctl */
    {12476, 317}, /* ln */
    {12479, 57}, /* lnav */
    {12484, 124}, /* loadkeys */
    {12493, 22}, /* loc */
    {12497, 156}, /* local */
    {12503, 105}, /* locale */
    {12510, 19}, /* locale-gen */
    {12521, 263}, /* localectl */
    {12531, 263}, /* localectl list-keymaps */
    {12554, 263}, /* localectl list-locales */
    {12577, 263}, /* localectl status */
    {12594, 13}, /* localepurge */
    {12606, 161}, /* locate */
    {12613, 318}, /* logger */
    {12620, 263}, /* loginctl */
    {12629, 319}, /* loginctl halt */
    {12643, 320}, /* loginctl kill-session */
    {12665, 320}, /* loginctl kill-user */
    {12684, 263}, /* loginctl list-sessions */
    {12707, 263}, /* loginctl list-users */
    {12727, 319}, /* loginctl poweroff */
    {12745, 319}, /* loginctl reboot */
    {12761, 263}, /* loginctl session-status */
    {12785, 263}, /* loginctl show-session */
    {12807, 320}, /* loginctl terminate-session */
    {12834, 320}, /* loginctl terminate-user */
    {12858, 263}, /* loginctl user-status */
    {12879, 71}, /* logout */
    {12886, 46}, /* logread */
    {12894, 321}, /* logrotate */
    {12904, 321}, /* logsave */
    {12912, 16}, /* lolcat */
    {12919, 16}, /* look */
    {12924, 76}, /* losetup */
    {12932, 150}, /* lp */
    {12935, 322}, /* lpadmin */
    {12943, 97}, /* lpass */
    {12949, 323}, /* lpinfo */
    {12956, 324}, /* lpoptions */
    {12966, 323}, /* lpq */
    {12970, 150}, /* lpr */
    {12974, 106}, /* lprm */
    {12979, 323}, /* lpstat */
    {12986, 100}, /* lrzip */
    {12992, 161}, /* ls */
    {12995, 325}, /* lsar */
    {13000, 17}, /* lsattr */
    {13007, 22}, /* lsb */
    {13011, 46}, /* lsb_release */
    {13023, 17}, /* lsblk */
    {13029, 17}, /* lscpu */
    {13035, 161}, /* lsd */
    {13039, 22}, /* lsfd */
    {13044, 17}, /* lshw */
    {13049, 17}, /* lsinitramfs */
    {13061, 17}, /* lsipc */
    {13067, 22}, /* lsirq */
    {13073, 22}, /* lslocks */
    {13081, 22}, /* lslogins */
    {13090, 22}, /* lsmem */
    {13096, 17}, /* lsmod */
    {13102, 17}, /* lsns */
    {13107, 326}, /* lsof */
    {13112, 17}, /* lspci */
    {13118, 38}, /* lstopo */
    {13125, 17}, /* lsusb */
    {13131, 15}, /* ltrace */
    {13138, 8}, /* lua */
    {13142, 8}, /* luajit */
    {13149, 35}, /* luarocks */
    {13158, 128}, /* luksmeta */
    {13167, 141}, /* luserdel */
    {13176, 327}, /* lvchange */
    {13185, 327}, /* lvconvert */
    {13195, 327}, /* lvcreate */
    {13204, 328}, /* lvdisplay */
    {13214, 327}, /* lvextend */
    {13223, 329}, /* lvm */
    {13227, 67}, /* lvmvdo */
    {13234, 330}, /* lvreduce */
    {13243, 331}, /* lvremove */
    {13252, 327}, /* lvrename */
    {13261, 332}, /* lvresize */
    {13270, 328}, /* lvs */
    {13274, 328}, /* lvscan */
    {13281, 7}, /* lwp-download */
    {13294, 7}, /* lwp-request */
    {13306, 9}, /* lxc */
    {13310, 10}, /* lxc delete */
    {13321, 176}, /* lxc exec */
    {13330, 15}, /* lxc-attach */
    {13341, 10}, /* lxc-destroy */
    {13353, 15}, /* lxc-execute */
    {13365, 13}, /* lynis */
    {13371, 7}, /* lynx */
    {13376, 42}, /* lz4 */
    {13380, 98}, /* lz4cat */
    {13387, 100}, /* lzma */
    {13392, 100}, /* lzop */
    {13397, 127}, /* m4 */
    {13400, 268}, /* macchanger */
    {13411, 15}, /* machinectl */
    {13422, 65}, /* machinectl poweroff */
    {13442, 65}, /* machinectl remove */
    {13460, 65}, /* machinectl terminate */
    {13481, 26}, /* magento */
    {13489, 143}, /* magic-wormhole */
    {13504, 13}, /* magick */
    {13511, 64}, /* magnet-share */
    {13524, 143}, /* mail */
    {13529, 179}, /* mailq */
    {13535, 333}, /* mailutil */
    {13544, 13}, /* mailx */
    {13550, 13}, /* maim */
    {13555, 31}, /* make */
    {13560, 67}, /* make-bcache */
    {13572, 25}, /* makepasswd */
    {13583, 35}, /* mamba */
    {13589, 134}, /* mamba env remove */
    {13606, 334}, /* man */
    {13610, 335}, /* manage.py */
    {13620, 336}, /* mapfile */
    {13628, 129}, /* mariadb */
    {13636, 45}, /* masscan */
    {13644, 125}, /* mate-session-save */
    {13662, 61}, /* mawk */
    {13667, 205}, /* mbsync */
    {13674, 44}, /* mc */
    {13677, 26}, /* mc-admin */
    {13686, 143}, /* mc-cp */
    {13692, 131}, /* mcedit */
    {13699, 43}, /* mclient */
    {13707, 62}, /* md5sum */
    {13714, 337}, /* mdadm */
    {13720, 195}, /* mediainfo */
    {13730, 73}, /* mergerfs */
    {13739, 338}, /* mesg */
    {13744, 31}, /* meson */
    {13750, 339}, /* mformat */
    {13758, 131}, /* micro */
    {13764, 165}, /* microdnf */
    {13773, 36}, /* microdnf remove */
    {13789, 66}, /* microk8s */
    {13798, 298}, /* microk8s kubectl delete */
    {13822, 298}, /* microk8s kubectl drain */
    {13845, 132}, /* microk8s reset */
    {13860, 66}, /* microk8s.kubectl */
    {13877, 298}, /* microk8s.kubectl delete */
    {13901, 298}, /* microk8s.kubectl drain */
    {13924, 66}, /* micromamba */
    {13935, 134}, /* micromamba env remove */
    {13957, 16}, /* miller */
    {13964, 258}, /* minikube */
    {13973, 189}, /* minikube delete */
    {13989, 298}, /* minikube kubectl delete */
    {14013, 298}, /* minikube kubectl drain */
    {14036, 16}, /* ministat */
    {14045, 66}, /* mise */
    {14050, 93}, /* mise exec */
    {14060, 27}, /* mix */
    {14064, 340}, /* mkdir */
    {14070, 31}, /* mkdocs */
    {14077, 212}, /* mkdosfs */
    {14085, 341}, /* mke2fs */
    {14092, 212}, /* mkexfatfs */
    {14102, 340}, /* mkfifo */
    {14109, 212}, /* mkfs */
    {14114, 212}, /* mkfs-any */
    {14123, 212}, /* mkfs.btrfs */
    {14134, 341}, /* mkfs.ext2 */
    {14144, 341}, /* mkfs.ext3 */
    {14154, 341}, /* mkfs.ext4 */
    {14164, 212}, /* mkfs.f2fs */
    {14174, 19}, /* mkinitcpio */
    {14185, 42}, /* mkisofs */
    {14193, 340}, /* mknod */
    {14199, 212}, /* mkntfs */
    {14206, 25}, /* mkpasswd */
    {14215, 212}, /* mkreiserfs */
    {14226, 50}, /* mksh */
    {14231, 42}, /* mksquashfs */
    {14242, 212}, /* mkswap */
    {14249, 342}, /* mktemp */
    {14256, 212}, /* mkudffs */
    {14264, 333}, /* mlist */
    {14270, 161}, /* mlocate */
    {14278, 16}, /* mlr */
    {14282, 46}, /* modinfo */
    {14290, 343}, /* modprobe */
    {14299, 13}, /* mogrify */
    {14307, 79}, /* mokutil */
    {14315, 43}, /* monetdb */
    {14323, 129}, /* mongo */
    {14329, 344}, /* mongodump */
    {14339, 137}, /* mongodump-drop */
    {14354, 344}, /* mongoexport */
    {14366, 345}, /* mongorestore */
    {14379, 129}, /* mongosh */
    {14387, 84}, /* mongosh-drop */
    {14400, 344}, /* mongostat */
    {14410, 316}, /* more */
    {14415, 59}, /* mosh */
    {14420, 15}, /* mosh-server */
    {14432, 16}, /* most */
    {14437, 346}, /* mount */
    {14443, 17}, /* mountpoint */
    {14454, 131}, /* mousepad */
    {14463, 347}, /* mpack */
    {14469, 13}, /* mplayer */
    {14477, 205}, /* mpop */
    {14482, 17}, /* mpstat */
    {14489, 13}, /* mpv */
    {14493, 333}, /* mshow */
    {14499, 143}, /* msmtp */
    {14505, 43}, /* mssql-cli */
    {14515, 113}, /* mtd */
    {14519, 204}, /* mtd erase */
    {14529, 204}, /* mtd write */
    {14539, 113}, /* mtd_debug */
    {14549, 204}, /* mtd_debug erase */
    {14565, 204}, /* mtd_debug write */
    {14581, 159}, /* mtr */
    {14585, 9}, /* multipass */
    {14595, 10}, /* multipass delete */
    {14612, 348}, /* multipass exec */
    {14627, 10}, /* multipass purge */
    {14643, 66}, /* multipath */
    {14653, 67}, /* multipath -F */
    {14666, 130}, /* mussh */
    {14672, 143}, /* mutt */
    {14677, 349}, /* mv */
    {14680, 31}, /* mvn */
    {14684, 43}, /* mycli */
    {14690, 31}, /* mypy */
    {14695, 129}, /* mysql */
    {14701, 43}, /* mysql8 */
    {14708, 272}, /* mysql_secure_installation-reset */
    {14740, 136}, /* mysqladmin */
    {14751, 137}, /* mysqladmin drop */
    {14767, 137}, /* mysqladmin shutdown */
    {14787, 344}, /* mysqldump */
    {14797, 345}, /* mysqlimport */
    {14809, 129}, /* mysqlsh */
    {14817, 39}, /* nala */
    {14822, 41}, /* nala remove */
    {14834, 22}, /* namei */
    {14840, 204}, /* nandwrite */
    {14850, 131}, /* nano */
    {14855, 26}, /* nats */
    {14860, 61}, /* nawk */
    {14865, 350}, /* nc */
    {14868, 350}, /* ncat */
    {14873, 17}, /* ncdu */
    {14878, 7}, /* ncftpget */
    {14887, 38}, /* needrestart */
    {14899, 38}, /* needs-restarting */
    {14916, 26}, /* neo4j-admin */
    {14928, 52}, /* neofetch */
    {14937, 167}, /* nerdctl */
    {14945, 171}, /* nerdctl compose down */
    {14966, 170}, /* nerdctl container prune */
    {14990, 176}, /* nerdctl exec */
    {15003, 90}, /* nerdctl rm */
    {15014, 91}, /* nerdctl rmi */
    {15026, 175}, /* nerdctl run */
    {15038, 170}, /* nerdctl system prune */
    {15059, 170}, /* nerdctl volume prune */
    {15080, 178}, /* nerdctl volume rm */
    {15098, 350}, /* netcat */
    {15105, 33}, /* netfilter-persistent */
    {15126, 52}, /* nethogs */
    {15134, 44}, /* netlify */
    {15142, 77}, /* netplan */
    {15150, 46}, /* netstat */
    {15158, 351}, /* networkctl */
    {15169, 149}, /* networksetup */
    {15182, 179}, /* newaliases */
    {15193, 212}, /* newfs */
    {15199, 20}, /* newgidmap */
    {15209, 352}, /* newgrp */
    {15216, 121}, /* newusers */
    {15225, 353}, /* nft */
    {15229, 354}, /* nft delete chain */
    {15246, 354}, /* nft delete ruleset */
    {15265, 354}, /* nft delete table */
    {15282, 354}, /* nft destroy */
    {15294, 354}, /* nft flush */
    {15304, 289}, /* nft-list */
    {15313, 355}, /* nginx */
    {15319, 45}, /* ngrep */
    {15325, 66}, /* ngrok */
    {15331, 80}, /* ngrok tcp */
    {15341, 114}, /* nice */
    {15346, 31}, /* ninja */
    {15352, 128}, /* nitropy */
    {15360, 35}, /* nix */
    {15364, 93}, /* nix run */
    {15372, 253}, /* nix store */
    {15382, 253}, /* nix-collect-garbage */
    {15402, 35}, /* nix-env */
    {15410, 13}, /* nix-shell */
    {15420, 127}, /* nkf */
    {15424, 16}, /* nl */
    {15427, 45}, /* nload */
    {15433, 38}, /* nm */
    {15436, 45}, /* nmap */
    {15441, 60}, /* nmblookup */
    {15451, 356}, /* nmcli */
    {15457, 357}, /* nmcli c del */
    {15469, 357}, /* nmcli c delete */
    {15484, 358}, /* nmcli c down */
    {15497, 359}, /* nmcli c mod */
    {15509, 359}, /* nmcli c modify */
    {15524, 357}, /* nmcli con del */
    {15538, 357}, /* nmcli con delete */
    {15555, 358}, /* nmcli con down */
    {15570, 359}, /* nmcli con mod */
    {15584, 359}, /* nmcli con modify */
    {15601, 357}, /* nmcli connection del */
    {15622, 357}, /* nmcli connection delete */
    {15646, 358}, /* nmcli connection down */
    {15668, 359}, /* nmcli connection mod */
    {15689, 359}, /* nmcli connection modify */
    {15713, 360}, /* nmcli d delete */
    {15728, 360}, /* nmcli d disconnect */
    {15747, 360}, /* nmcli d down */
    {15760, 360}, /* nmcli dev delete */
    {15777, 360}, /* nmcli dev disconnect */
    {15798, 360}, /* nmcli dev down */
    {15813, 360}, /* nmcli device delete */
    {15833, 360}, /* nmcli device disconnect */
    {15857, 360}, /* nmcli device down */
    {15875, 361}, /* nmcli n off */
    {15887, 361}, /* nmcli networking off */
    {15908, 362}, /* nmcli r all off */
    {15924, 362}, /* nmcli r wifi off */
    {15941, 362}, /* nmcli r wwan off */
    {15958, 362}, /* nmcli radio all off */
    {15978, 362}, /* nmcli radio wifi off */
    {15999, 362}, /* nmcli radio wwan off */
    {16020, 77}, /* nmtui */
    {16026, 131}, /* nnn */
    {16030, 92}, /* nocorrect */
    {16040, 8}, /* node */
    {16045, 8}, /* nodejs */
    {16052, 136}, /* nodetool */
    {16061, 137}, /* nodetool decommission */
    {16083, 137}, /* nodetool drain */
    {16098, 92}, /* noglob */
    {16105, 92}, /* nohup */
    {16111, 44}, /* nomad */
    {16117, 338}, /* notify-send */
    {16129, 66}, /* notmuch */
    {16137, 333}, /* notmuch count */
    {16151, 333}, /* notmuch search */
    {16166, 333}, /* notmuch show */
    {16179, 44}, /* nova */
    {16184, 31}, /* nox */
    {16188, 35}, /* npm */
    {16192, 363}, /* npm audit fix */
    {16206, 108}, /* npm deprecate */
    {16220, 93}, /* npm exec */
    {16229, 108}, /* npm unpublish */
    {16243, 2}, /* nproc */
    {16249, 93}, /* npx */
    {16253, 15}, /* nq */
    {16256, 364}, /* nsenter */
    {16264, 159}, /* nslookup */
    {16273, 26}, /* nsq_to_file */
    {16285, 46}, /* nstat */
    {16291, 78}, /* ntfsclone */
    {16301, 184}, /* ntfsfix */
    {16309, 124}, /* ntpdate */
    {16317, 114}, /* numactl */
    {16325, 17}, /* numastat */
    {16334, 16}, /* numfmt */
    {16341, 195}, /* nvidia-smi */
    {16352, 193}, /* nvim */
    {16357, 35}, /* nvm */
    {16361, 113}, /* nvme */
    {16366, 365}, /* nvme delete-ns */
    {16381, 365}, /* nvme dsm */
    {16390, 365}, /* nvme format */
    {16402, 365}, /* nvme sanitize */
    {16416, 365}, /* nvme write */
    {16427, 365}, /* nvme write-uncor */
    {16444, 365}, /* nvme write-zeroes */
    {16462, 149}, /* nvram */
    {16468, 79}, /* nvram-any */
    {16478, 22}, /* nvtop */
    {16484, 68}, /* nwipe */
    {16490, 25}, /* oathtool */
    {16499, 38}, /* objdump */
    {16507, 258}, /* oc */
    {16510, 366}, /* oc adm cordon */
    {16524, 366}, /* oc adm drain */
    {16537, 367}, /* oc adm policy add-cluster-role-to-group */
    {16577, 367}, /* oc adm policy add-cluster-role-to-user */
    {16616, 304}, /* oc apply */
    {16625, 18}, /* oc cp */
    {16631, 310}, /* oc delete */
    {16641, 176}, /* oc exec */
    {16649, 311}, /* oc patch */
    {16658, 313}, /* oc scale */
    {16667, 26}, /* occ */
    {16671, 44}, /* oci */
    {16675, 13}, /* ocrmypdf */
    {16684, 16}, /* od */
    {16687, 26}, /* odoo */
    {16692, 205}, /* offlineimap */
    {16704, 13}, /* oggenc */
    {16711, 13}, /* okular */
    {16718, 64}, /* onionshare-cli */
    {16733, 142}, /* oom */
    {16737, 97}, /* op */
    {16740, 93}, /* op run */
    {16747, 35}, /* opam */
    {16752, 131}, /* open */
    {16757, 368}, /* openssl */
    {16765, 44}, /* openstack */
    {16775, 143}, /* openvpn */
    {16783, 124}, /* openvt */
    {16790, 35}, /* opkg */
    {16795, 36}, /* opkg remove */
    {16807, 32}, /* optirun */
    {16815, 130}, /* orsh */
    {16820, 8}, /* osascript */
    {16830, 43}, /* osql */
    {16835, 77}, /* ovs-vsctl */
    {16845, 1}, /* p7zip */
    {16851, 30}, /* packer */
    {16858, 369}, /* pacman */
    {16865, 13}, /* pactl */
    {16871, 58}, /* pam-auth-update */
    {16887, 20}, /* pam_tally2 */
    {16898, 31}, /* pandoc */
    {16905, 13}, /* paplay */
    {16912, 370}, /* parallel */
    {16921, 130}, /* parallel-ssh */
    {16934, 78}, /* partclone */
    {16944, 78}, /* partclone.btrfs */
    {16960, 78}, /* partclone.dd */
    {16973, 78}, /* partclone.ext3 */
    {16988, 78}, /* partclone.ext4 */
    {17003, 78}, /* partclone.fat32 */
    {17019, 78}, /* partclone.ntfs */
    {17034, 78}, /* partclone.restore */
    {17052, 78}, /* partclone.vfat */
    {17067, 78}, /* partclone.xfs */
    {17081, 371}, /* parted */
    {17088, 78}, /* partimage */
    {17098, 76}, /* partprobe */
    {17108, 21}, /* partx */
    {17114, 25}, /* pass */
    {17119, 372}, /* pass cp */
    {17127, 373}, /* pass delete */
    {17139, 372}, /* pass edit */
    {17149, 25}, /* pass find */
    {17159, 372}, /* pass generate */
    {17173, 372}, /* pass git */
    {17182, 25}, /* pass grep */
    {17192, 372}, /* pass init */
    {17202, 372}, /* pass insert */
    {17214, 25}, /* pass ls */
    {17222, 372}, /* pass mv */
    {17230, 373}, /* pass remove */
    {17242, 373}, /* pass rm */
    {17250, 25}, /* pass show */
    {17260, 374}, /* passwd */
    {17267, 16}, /* paste */
    {17273, 64}, /* pastebinit */
    {17284, 375}, /* patch */
    {17290, 13}, /* pavucontrol */
    {17302, 103}, /* pax */
    {17306, 66}, /* pbm */
    {17310, 55}, /* pbm delete-backup */
    {17328, 100}, /* pbzip2 */
    {17335, 99}, /* pcregrep */
    {17344, 9}, /* pct */
    {17348, 10}, /* pct destroy */
    {17360, 11}, /* pct stop */
    {17369, 376}, /* pdbedit */
    {17377, 195}, /* pdffonts */
    {17386, 195}, /* pdfinfo */
    {17394, 31}, /* pdflatex */
    {17403, 13}, /* pdfseparate */
    {17415, 13}, /* pdftk */
    {17421, 13}, /* pdftotext */
    {17431, 13}, /* pdfunite */
    {17440, 66}, /* pdm */
    {17444, 93}, /* pdm run */
    {17452, 130}, /* pdsh */
    {17457, 66}, /* perf */
    {17462, 138}, /* perf record */
    {17474, 138}, /* perf stat */
    {17484, 138}, /* perf trace */
    {17495, 377}, /* perl */
    {17500, 378}, /* pfctl */
    {17506, 16}, /* pg */
    {17509, 137}, /* pg_dropcluster */
    {17524, 344}, /* pg_dump */
    {17532, 344}, /* pg_dumpall */
    {17543, 344}, /* pg_isready */
    {17554, 272}, /* pg_resetwal */
    {17566, 345}, /* pg_restore */
    {17577, 272}, /* pg_rewind */
    {17587, 54}, /* pgbackrest */
    {17598, 55}, /* pgbackrest expire */
    {17616, 55}, /* pgbackrest stanza-delete */
    {17641, 344}, /* pgbench */
    {17649, 43}, /* pgcli */
    {17655, 379}, /* pgrep */
    {17661, 43}, /* phoenix-sqlline */
    {17677, 8}, /* php */
    {17681, 131}, /* pico */
    {17686, 379}, /* pidof */
    {17692, 17}, /* pidstat */
    {17700, 100}, /* pigz */
    {17705, 22}, /* pinfo */
    {17711, 45}, /* ping */
    {17716, 45}, /* ping6 */
    {17722, 35}, /* pip */
    {17726, 380}, /* pip uninstall */
    {17740, 35}, /* pip3 */
    {17745, 380}, /* pip3 uninstall */
    {17760, 114}, /* pipexec */
    {17768, 35}, /* pipx */
    {17773, 93}, /* pipx run */
    {17782, 381}, /* pivot_root */
    {17793, 128}, /* pkcs11-tool */
    {17805, 248}, /* pkexec */
    {17812, 35}, /* pkg */
    {17816, 36}, /* pkg delete */
    {17827, 36}, /* pkg remove */
    {17838, 35}, /* pkg_add */
    {17846, 302}, /* pkill */
    {17852, 13}, /* playerctl */
    {17862, 161}, /* plocate */
    {17870, 382}, /* pm-hibernate */
    {17883, 256}, /* pm-hibernate-never */
    {17902, 382}, /* pm-suspend */
    {17913, 52}, /* pmap */
    {17918, 149}, /* pmset */
    {17924, 35}, /* pnpm */
    {17929, 93}, /* pnpm dlx */
    {17938, 93}, /* pnpm exec */
    {17948, 93}, /* pnpx */
    {17953, 167}, /* podman */
    {17960, 171}, /* podman compose down */
    {17980, 170}, /* podman container prune */
    {18003, 90}, /* podman container rm */
    {18023, 18}, /* podman cp */
    {18033, 176}, /* podman exec */
    {18045, 169}, /* podman image prune */
    {18064, 174}, /* podman kill */
    {18076, 178}, /* podman kube down */
    {18093, 65}, /* podman machine */
    {18108, 170}, /* podman pod prune */
    {18125, 90}, /* podman pod rm */
    {18139, 90}, /* podman rm */
    {18149, 91}, /* podman rmi */
    {18160, 175}, /* podman run */
    {18171, 174}, /* podman stop */
    {18183, 170}, /* podman system prune */
    {18203, 170}, /* podman system reset */
    {18223, 172}, /* podman unshare */
    {18238, 170}, /* podman volume prune */
    {18258, 178}, /* podman volume remove */
    {18279, 178}, /* podman volume rm */
    {18296, 66}, /* podman-compose */
    {18311, 171}, /* podman-compose down */
    {18331, 35}, /* poetry */
    {18338, 93}, /* poetry run */
    {18349, 105}, /* popd */
    {18354, 35}, /* port */
    {18359, 35}, /* portage */
    {18367, 179}, /* postcat */
    {18375, 179}, /* postqueue */
    {18385, 179}, /* postsuper */
    {18395, 256}, /* poweroff */
    {18404, 52}, /* powertop */
    {18413, 16}, /* pr */
    {18416, 31}, /* pre-commit */
    {18427, 206}, /* prename */
    {18435, 43}, /* presto */
    {18442, 31}, /* prettier */
    {18451, 32}, /* primusrun */
    {18461, 383}, /* printenv */
    {18470, 384}, /* printf */
    {18477, 385}, /* prisma */
    {18484, 65}, /* prlctl */
    {18491, 120}, /* prlimit */
    {18499, 15}, /* proot */
    {18505, 54}, /* proxmox-backup-client */
    {18527, 55}, /* proxmox-backup-client forget */
    {18556, 55}, /* proxmox-backup-client prune */
    {18584, 114}, /* proxychains */
    {18596, 114}, /* proxychains4 */
    {18609, 52}, /* prtstat */
    {18617, 379}, /* ps */
    {18620, 129}, /* psql */
    {18625, 130}, /* pssh */
    {18630, 52}, /* pstree */
    {18637, 7}, /* puf */
    {18641, 26}, /* pulsar-admin */
    {18654, 30}, /* pulumi */
    {18661, 110}, /* pushd */
    {18667, 24}, /* puttygen */
    {18676, 16}, /* pv */
    {18679, 327}, /* pvcreate */
    {18688, 328}, /* pvdisplay */
    {18698, 66}, /* pvesm */
    {18704, 55}, /* pvesm free */
    {18715, 327}, /* pvmove */
    {18722, 331}, /* pvremove */
    {18731, 327}, /* pvresize */
    {18740, 328}, /* pvs */
    {18744, 328}, /* pvscan */
    {18751, 66}, /* pw */
    {18754, 141}, /* pw groupdel */
    {18766, 141}, /* pw userdel */
    {18777, 20}, /* pwconv */
    {18784, 386}, /* pwd */
    {18788, 52}, /* pwdx */
    {18793, 34}, /* pwgen */
    {18799, 25}, /* pwmake */
    {18806, 50}, /* pwsh */
    {18811, 251}, /* pwunconv */
    {18820, 35}, /* pyenv */
    {18826, 8}, /* pypy */
    {18831, 8}, /* pypy3 */
    {18837, 31}, /* pytest */
    {18844, 8}, /* python */
    {18851, 8}, /* python2 */
    {18859, 8}, /* python3 */
    {18867, 13}, /* qbittorrent-nox */
    {18883, 94}, /* qdbus */
    {18889, 9}, /* qemu-img */
    {18898, 9}, /* qemu-system-x86_64 */
    {18917, 9}, /* qm */
    {18920, 10}, /* qm destroy */
    {18931, 11}, /* qm reset */
    {18940, 11}, /* qm stop */
    {18948, 151}, /* qmHandle */
    {18957, 13}, /* qpdf */
    {18962, 25}, /* qrencode */
    {18971, 17}, /* quota */
    {18977, 76}, /* quotacheck */
    {18988, 387}, /* quotaoff */
    {18997, 26}, /* rabbitmqadmin */
    {19011, 136}, /* rabbitmqctl */
    {19023, 137}, /* rabbitmqctl delete_queue */
    {19048, 137}, /* rabbitmqctl delete_vhost */
    {19073, 137}, /* rabbitmqctl force_reset */
    {19097, 137}, /* rabbitmqctl reset */
    {19115, 292}, /* racadm */
    {19122, 8}, /* racket */
    {19129, 22}, /* radeontop */
    {19139, 26}, /* rados */
    {19145, 72}, /* rails */
    {19151, 44}, /* railway */
    {19159, 72}, /* rake */
    {19164, 44}, /* rancher */
    {19172, 132}, /* rancher rm */
    {19183, 131}, /* ranger */
    {19190, 388}, /* rar */
    {19194, 66}, /* rbackup */
    {19202, 55}, /* rbackup delete */
    {19217, 50}, /* rbash */
    {19223, 26}, /* rbd */
    {19227, 35}, /* rbenv */
    {19233, 271}, /* rc-service */
    {19244, 46}, /* rc-status */
    {19254, 118}, /* rc-update */
    {19264, 271}, /* rcctl */
    {19270, 13}, /* rclone */
    {19277, 389}, /* rclone cleanup */
    {19292, 390}, /* rclone copy */
    {19304, 390}, /* rclone copyto */
    {19318, 389}, /* rclone delete */
    {19332, 390}, /* rclone move */
    {19344, 390}, /* rclone moveto */
    {19358, 389}, /* rclone purge */
    {19371, 390}, /* rclone rcat */
    {19383, 389}, /* rclone rmdirs */
    {19397, 389}, /* rclone sync */
    {19409, 391}, /* rdiff-backup */
    {19422, 182}, /* rdiff-backup-any */
    {19439, 336}, /* read */
    {19444, 336}, /* readarray */
    {19454, 38}, /* readelf */
    {19462, 2}, /* readlink */
    {19471, 156}, /* readonly */
    {19480, 290}, /* realm */
    {19486, 291}, /* realm leave */
    {19498, 2}, /* realpath */
    {19507, 256}, /* reboot */
    {19514, 127}, /* recode */
    {19521, 392}, /* redis-cli */
    {19531, 13}, /* redshift */
    {19540, 79}, /* reinstall-kernels */
    {19558, 184}, /* reiserfsck */
    {19569, 36}, /* removepkg */
    {19579, 206}, /* rename */
    {19586, 206}, /* rename.ul */
    {19596, 44}, /* render */
    {19603, 142}, /* renice */
    {19610, 17}, /* repquota */
    {19619, 338}, /* reset */
    {19625, 76}, /* resize2fs */
    {19635, 68}, /* resize_reiserfs */
    {19651, 21}, /* resizepart */
    {19662, 45}, /* resolvconf */
    {19673, 263}, /* resolvectl */
    {19684, 263}, /* resolvectl query */
    {19701, 263}, /* resolvectl statistics */
    {19723, 263}, /* resolvectl status */
    {19741, 159}, /* resolvectl-query */
    {19758, 13}, /* restic */
    {19765, 81}, /* restic forget */
    {19779, 81}, /* restic prune */
    {19792, 393}, /* restic restore */
    {19807, 182}, /* restore */
    {19815, 37}, /* restorecon */
    {19826, 86}, /* return */
    {19833, 127}, /* rev */
    {19837, 394}, /* rfkill */
    {19844, 16}, /* rg */
    {19847, 222}, /* rimraf */
    {19854, 66}, /* rke */
    {19858, 132}, /* rke remove */
    {19869, 13}, /* rkhunter */
    {19878, 114}, /* rlwrap */
    {19885, 222}, /* rm */
    {19888, 395}, /* rmdir */
    {19894, 396}, /* rmmod */
    {19900, 49}, /* rot13 */
    {19906, 397}, /* route */
    {19912, 60}, /* rpcinfo */
    {19920, 398}, /* rpm */
    {19924, 66}, /* rpm-ostree */
    {19935, 36}, /* rpm-ostree uninstall */
    {19956, 103}, /* rpm2cpio */
    {19965, 38}, /* rpmquery */
    {19974, 15}, /* rr */
    {19977, 138}, /* rr record */
    {19987, 130}, /* rsh */
    {19991, 399}, /* rsync */
    {19997, 382}, /* rtcwake */
    {20005, 13}, /* rtorrent */
    {20014, 8}, /* ruby */
    {20019, 31}, /* ruff */
    {20024, 248}, /* run0 */
    {20029, 114}, /* runcon */
    {20036, 46}, /* runlevel */
    {20045, 400}, /* runuser */
    {20053, 31}, /* rustc */
    {20059, 31}, /* rustfmt */
    {20067, 54}, /* rustic */
    {20074, 55}, /* rustic forget */
    {20088, 55}, /* rustic prune */
    {20101, 35}, /* rustup */
    {20108, 44}, /* s3cmd */
    {20114, 271}, /* s6-svc */
    {20121, 401}, /* salt */
    {20126, 401}, /* salt-call */
    {20136, 401}, /* salt-ssh */
    {20145, 290}, /* samba-tool */
    {20156, 291}, /* samba-tool computer delete */
    {20183, 291}, /* samba-tool computer disable */
    {20211, 291}, /* samba-tool group delete */
    {20235, 291}, /* samba-tool group disable */
    {20260, 291}, /* samba-tool user delete */
    {20283, 291}, /* samba-tool user disable */
    {20307, 66}, /* samply */
    {20314, 138}, /* samply record */
    {20328, 15}, /* sandbox-exec */
    {20341, 17}, /* sar */
    {20345, 13}, /* say */
    {20349, 8}, /* scala */
    {20355, 22}, /* scc */
    {20359, 15}, /* schroot */
    {20367, 402}, /* scp */
    {20371, 403}, /* screen */
    {20378, 52}, /* screenfetch */
    {20390, 404}, /* script */
    {20397, 13}, /* scrot */
    {20403, 74}, /* scrub */
    {20409, 149}, /* scutil */
    {20416, 44}, /* scw */
    {20420, 38}, /* sdiff */
    {20426, 76}, /* sdparm */
    {20433, 97}, /* secret-tool */
    {20445, 97}, /* security */
    {20454, 252}, /* sed */
    {20458, 68}, /* sedutil-cli */
    {20470, 114}, /* sem */
    {20474, 37}, /* semanage */
    {20483, 143}, /* sendmail */
    {20492, 179}, /* sendmail-q */
    {20503, 17}, /* sensors */
    {20511, 2}, /* seq */
    {20515, 27}, /* sequelize */
    {20525, 26}, /* sequelize-cli */
    {20539, 30}, /* serverless */
    {20550, 271}, /* service */
    {20558, 17}, /* sestatus */
    {20567, 405}, /* set */
    {20571, 114}, /* setarch */
    {20579, 107}, /* setcap */
    {20586, 406}, /* setenforce */
    {20597, 407}, /* setfacl */
    {20605, 124}, /* setfont */
    {20613, 408}, /* setpci */
    {20620, 409}, /* setpriv */
    {20628, 387}, /* setquota */
    {20637, 92}, /* setsid */
    {20644, 124}, /* setterm */
    {20652, 410}, /* setxkbmap */
    {20662, 411}, /* sfdisk */
    {20669, 74}, /* sfill */
    {20675, 215}, /* sftp */
    {20680, 352}, /* sg */
    {20683, 204}, /* sg_format */
    {20693, 204}, /* sg_sanitize */
    {20705, 220}, /* sgdisk */
    {20712, 50}, /* sh */
    {20715, 62}, /* sha1sum */
    {20723, 62}, /* sha224sum */
    {20733, 62}, /* sha256sum */
    {20743, 62}, /* sha384sum */
    {20753, 62}, /* sha512sum */
    {20763, 103}, /* shar */
    {20768, 38}, /* shellcheck */
    {20779, 96}, /* shellinaboxd */
    {20792, 86}, /* shift */
    {20798, 105}, /* shopt */
    {20804, 33}, /* shorewall */
    {20814, 33}, /* shorewall6 */
    {20825, 60}, /* showmount */
    {20835, 74}, /* shred */
    {20841, 16}, /* shuf */
    {20846, 412}, /* shutdown */
    {20855, 256}, /* shutdown-now */
    {20868, 13}, /* siege */
    {20874, 15}, /* singularity */
    {20886, 60}, /* sipcalc */
    {20894, 22}, /* size */
    {20899, 66}, /* skaffold */
    {20908, 132}, /* skaffold delete */
    {20924, 302}, /* skill */
    {20930, 52}, /* slabtop */
    {20938, 66}, /* slackpkg */
    {20947, 36}, /* slackpkg remove */
    {20963, 302}, /* slay */
    {20968, 2}, /* sleep */
    {20974, 130}, /* slogin */
    {20981, 30}, /* sls */
    {20985, 413}, /* smartctl */
    {20994, 60}, /* smbclient */
    {21004, 141}, /* smbldap-groupdel */
    {21021, 141}, /* smbldap-userdel */
    {21037, 376}, /* smbpasswd */
    {21047, 46}, /* smbstatus */
    {21057, 17}, /* smem */
    {21062, 35}, /* snap */
    {21067, 36}, /* snap remove */
    {21079, 211}, /* snap run */
    {21088, 13}, /* snapper */
    {21096, 81}, /* snapper delete */
    {21111, 81}, /* snapper rm */
    {21122, 7}, /* snarf */
    {21128, 60}, /* snmpwalk */
    {21137, 43}, /* snowsql */
    {21145, 350}, /* socat */
    {21151, 13}, /* soffice */
    {21159, 149}, /* softwareupdate */
    {21174, 128}, /* solo */
    {21179, 26}, /* solr */
    {21184, 414}, /* sort */
    {21189, 0}, /* source */
    {21196, 13}, /* sox */
    {21200, 195}, /* soxi */
    {21205, 43}, /* spark-sql */
    {21215, 114}, /* spawn */
    {21221, 149}, /* spctl */
    {21227, 45}, /* speedtest */
    {21237, 46}, /* speedtest-cli */
    {21251, 31}, /* sphinx-build */
    {21264, 148}, /* split */
    {21270, 415}, /* sponge */
    {21277, 43}, /* sqlcl */
    {21283, 129}, /* sqlcmd */
    {21290, 344}, /* sqldiff */
    {21298, 127}, /* sqlformat */
    {21308, 129}, /* sqlite */
    {21315, 26}, /* sqlite-utils */
    {21328, 129}, /* sqlite3 */
    {21336, 43}, /* sqlplus */
    {21344, 43}, /* sqsh */
    {21349, 74}, /* srm */
    {21353, 46}, /* ss */
    {21356, 59}, /* ssh */
    {21360, 24}, /* ssh-add */
    {21368, 32}, /* ssh-agent */
    {21378, 24}, /* ssh-copy-id */
    {21390, 416}, /* ssh-keygen */
    {21401, 45}, /* ssh-keyscan */
    {21413, 25}, /* sshd */
    {21418, 143}, /* sshfs */
    {21424, 96}, /* sshx */
    {21429, 15}, /* st */
    {21432, 35}, /* stack */
    {21438, 32}, /* start-stop-daemon */
    {21456, 17}, /* stat */
    {21461, 114}, /* stdbuf */
    {21468, 13}, /* steghide */
    {21477, 417}, /* strace */
    {21484, 66}, /* stratis */
    {21492, 67}, /* stratis filesystem create */
    {21518, 67}, /* stratis filesystem destroy */
    {21545, 67}, /* stratis pool create */
    {21565, 67}, /* stratis pool destroy */
    {21586, 13}, /* stress */
    {21593, 13}, /* stress-ng */
    {21603, 16}, /* strings */
    {21611, 31}, /* strip */
    {21617, 338}, /* stty */
    {21622, 352}, /* su */
    {21625, 122}, /* su-exec */
    {21633, 131}, /* subl */
    {21638, 418}, /* sudo */
    {21643, 131}, /* sudoedit */
    {21652, 62}, /* sum */
    {21656, 44}, /* supabase */
    {21665, 26}, /* supabase db */
    {21677, 26}, /* superset */
    {21686, 271}, /* supervisorctl */
    {21700, 43}, /* surreal */
    {21708, 71}, /* suspend */
    {21716, 271}, /* sv */
    {21719, 271}, /* svc */
    {21723, 101}, /* svn */
    {21727, 102}, /* svn delete */
    {21738, 102}, /* svn remove */
    {21749, 419}, /* svn revert */
    {21760, 102}, /* svn rm */
    {21767, 101}, /* svnadmin */
    {21776, 143}, /* swaks */
    {21782, 328}, /* swaplabel */
    {21792, 214}, /* swapoff */
    {21800, 214}, /* swapon */
    {21807, 31}, /* swift */
    {21813, 381}, /* switch_root */
    {21825, 35}, /* swupd */
    {21831, 36}, /* swupd bundle-remove */
    {21851, 340}, /* symlink */
    {21859, 420}, /* sync */
    {21864, 13}, /* sysbench */
    {21873, 421}, /* sysctl */
    {21880, 198}, /* syslinux */
    {21889, 422}, /* systemctl */
    {21899, 423}, /* systemctl add-wants */
    {21919, 424}, /* systemctl disable */
    {21937, 425}, /* systemctl emergency */
    {21957, 423}, /* systemctl enable */
    {21974, 425}, /* systemctl halt */
    {21989, 426}, /* systemctl isolate */
    {22007, 425}, /* systemctl kexec */
    {22023, 424}, /* systemctl kill */
    {22038, 424}, /* systemctl mask */
    {22053, 425}, /* systemctl poweroff */
    {22072, 425}, /* systemctl reboot */
    {22089, 425}, /* systemctl rescue */
    {22106, 423}, /* systemctl set-default */
    {22128, 425}, /* systemctl soft-reboot */
    {22150, 423}, /* systemctl start */
    {22166, 424}, /* systemctl stop */
    {22181, 263}, /* systemd-analyze */
    {22197, 318}, /* systemd-cat */
    {22209, 263}, /* systemd-cgls */
    {22222, 263}, /* systemd-cgtop */
    {22236, 128}, /* systemd-cryptenroll */
    {22256, 263}, /* systemd-detect-virt */
    {22276, 114}, /* systemd-inhibit */
    {22292, 15}, /* systemd-nspawn */
    {22307, 195}, /* systemd-resolve */
    {22323, 427}, /* systemd-run */
    {22335, 149}, /* systemsetup */
    {22347, 127}, /* tac */
    {22351, 428}, /* tail */
    {22356, 46}, /* tailscale */
    {22366, 66}, /* talosctl */
    {22375, 132}, /* talosctl reboot */
    {22391, 132}, /* talosctl reset */
    {22406, 132}, /* talosctl shutdown */
    {22424, 87}, /* tar */
    {22428, 429}, /* tarsnap */
    {22436, 65}, /* tart */
    {22441, 31}, /* task */
    {22446, 19}, /* tasksel */
    {22454, 122}, /* taskset */
    {22462, 77}, /* tc */
    {22465, 430}, /* tc class */
    {22474, 430}, /* tc filter */
    {22484, 430}, /* tc qdisc */
    {22493, 149}, /* tccutil */
    {22501, 8}, /* tclsh */
    {22507, 64}, /* tcp-paste */
    {22517, 431}, /* tcpdump */
    {22525, 47}, /* tcpkill */
    {22533, 22}, /* tcptrack */
    {22542, 50}, /* tcsh */
    {22547, 66}, /* tdnf */
    {22552, 36}, /* tdnf erase */
    {22563, 36}, /* tdnf remove */
    {22575, 77}, /* teamdctl */
    {22584, 415}, /* tee */
    {22588, 96}, /* teleconsole */
    {22600, 270}, /* telinit */
    {22608, 256}, /* telinit-0 */
    {22618, 432}, /* telnet */
    {22625, 15}, /* terminator */
    {22636, 433}, /* terraform */
    {22646, 433}, /* terragrunt */
    {22657, 13}, /* tesseract */
    {22667, 2}, /* test */
    {22672, 215}, /* tftp */
    {22677, 13}, /* thunderbird */
    {22689, 127}, /* tidy */
    {22694, 15}, /* tilix */
    {22700, 66}, /* tilt */
    {22705, 132}, /* tilt down */
    {22715, 434}, /* time */
    {22720, 263}, /* timedatectl */
    {22732, 263}, /* timedatectl list-timezones */
    {22759, 263}, /* timedatectl show */
    {22776, 263}, /* timedatectl status */
    {22795, 22}, /* timedatex */
    {22805, 435}, /* timeout */
    {22813, 105}, /* times */
    {22819, 436}, /* timeshift */
    {22829, 81}, /* timeshift --delete */
    {22848, 182}, /* timeshift-any */
    {22862, 38}, /* tldr */
    {22867, 96}, /* tmate */
    {22873, 66}, /* tmutil */
    {22880, 81}, /* tmutil delete */
    {22894, 55}, /* tmutil deletelocalsnapshots */
    {22922, 437}, /* tmux */
    {22927, 433}, /* tofu */
    {22932, 16}, /* toilet */
    {22939, 22}, /* tokei */
    {22945, 15}, /* toolbox */
    {22953, 52}, /* top */
    {22957, 92}, /* torify */
    {22964, 438}, /* torsocks */
    {22973, 439}, /* touch */
    {22979, 31}, /* tox */
    {22983, 95}, /* toybox */
    {22990, 217}, /* tpm2_clear */
    {23001, 128}, /* tpm2_evictcontrol */
    {23019, 86}, /* tput */
    {23024, 127}, /* tr */
    {23027, 45}, /* tracepath */
    {23037, 45}, /* traceroute */
    {23048, 22}, /* trafshow */
    {23057, 64}, /* transfer */
    {23066, 13}, /* transmission-cli */
    {23083, 440}, /* trap */
    {23088, 222}, /* trash */
    {23094, 441}, /* trash-empty */
    {23106, 222}, /* trash-put */
    {23116, 17}, /* tree */
    {23121, 43}, /* trino */
    {23127, 2}, /* true */
    {23132, 201}, /* truncate */
    {23141, 15}, /* ts */
    {23144, 31}, /* tsc */
    {23148, 431}, /* tshark */
    {23155, 16}, /* tsort */
    {23161, 43}, /* tsql */
    {23166, 105}, /* tty */
    {23170, 96}, /* ttyd */
    {23175, 185}, /* tune2fs */
    {23183, 142}, /* tuned-adm */
    {23193, 105}, /* type */
    {23198, 27}, /* typeorm */
    {23206, 156}, /* typeset */
    {23214, 26}, /* typo3 */
    {23220, 22}, /* tzselect */
    {23229, 204}, /* ubiformat */
    {23239, 410}, /* ubuntu-drivers */
    {23254, 120}, /* uclampset */
    {23264, 13}, /* udevadm */
    {23272, 160}, /* udhcpc */
    {23279, 76}, /* udisksctl */
    {23289, 66}, /* uftrace */
    {23297, 138}, /* uftrace record */
    {23312, 442}, /* ufw */
    {23316, 443}, /* ulimit */
    {23323, 443}, /* umask */
    {23329, 444}, /* umount */
    {23336, 127}, /* unaccent */
    {23345, 71}, /* unalias */
    {23353, 2}, /* uname */
    {23359, 445}, /* unar */
    {23364, 19}, /* unattended-upgrade */
    {23383, 92}, /* unbuffer */
    {23392, 42}, /* uncompress */
    {23403, 16}, /* unexpand */
    {23412, 73}, /* unionfs */
    {23420, 73}, /* unionfs-fuse */
    {23433, 16}, /* uniq */
    {23438, 16}, /* units */
    {23444, 16}, /* unix2dos */
    {23453, 395}, /* unlink */
    {23460, 388}, /* unrar */
    {23466, 446}, /* unset */
    {23472, 447}, /* unshare */
    {23480, 448}, /* unsquashfs */
    {23491, 42}, /* unxz */
    {23496, 325}, /* unzip */
    {23502, 42}, /* unzstd */
    {23509, 44}, /* upctl */
    {23515, 410}, /* update-alternatives */
    {23535, 19}, /* update-ca-certificates */
    {23558, 19}, /* update-grub */
    {23570, 449}, /* update-initramfs */
    {23587, 217}, /* update-initramfs-d */
    {23606, 118}, /* update-rc.d */
    {23618, 13}, /* upnpc */
    {23624, 195}, /* upower */
    {23631, 66}, /* upterm */
    {23638, 96}, /* upterm host */
    {23650, 2}, /* uptime */
    {23657, 15}, /* urxvt */
    {23663, 78}, /* usbimager */
    {23673, 23}, /* useradd */
    {23681, 158}, /* userdel */
    {23689, 450}, /* usermod */
    {23697, 105}, /* users */
    {23703, 43}, /* usql */
    {23708, 57}, /* utmpdump */
    {23717, 49}, /* uudecode */
    {23726, 49}, /* uuencode */
    {23735, 347}, /* uuenview */
    {23744, 25}, /* uuidgen */
    {23752, 35}, /* uv */
    {23755, 93}, /* uv run */
    {23762, 93}, /* uvx */
    {23766, 195}, /* v4l2-ctl */
    {23775, 30}, /* vagrant */
    {23783, 10}, /* vagrant destroy */
    {23799, 15}, /* vagrant-ssh */
    {23811, 195}, /* vainfo */
    {23818, 32}, /* valgrind */
    {23827, 392}, /* valkey-cli */
    {23838, 136}, /* vault */
    {23844, 137}, /* vault delete */
    {23857, 137}, /* vault destroy */
    {23871, 137}, /* vault kv delete */
    {23887, 137}, /* vault kv destroy */
    {23904, 137}, /* vault kv metadata delete */
    {23929, 137}, /* vault kv undelete-all */
    {23951, 137}, /* vault lease revoke */
    {23970, 137}, /* vault operator seal */
    {23990, 137}, /* vault secrets disable */
    {24012, 9}, /* vboxmanage */
    {24023, 11}, /* vboxmanage controlvm */
    {24044, 195}, /* vcgencmd */
    {24053, 35}, /* vcpkg */
    {24059, 161}, /* vdir */
    {24064, 66}, /* vdo */
    {24068, 67}, /* vdo create */
    {24079, 67}, /* vdo remove */
    {24090, 44}, /* velero */
    {24097, 44}, /* vercel */
    {24104, 387}, /* vgcfgrestore */
    {24117, 327}, /* vgchange */
    {24126, 327}, /* vgcreate */
    {24135, 328}, /* vgdisplay */
    {24145, 387}, /* vgexport */
    {24154, 327}, /* vgextend */
    {24163, 387}, /* vgimportclone */
    {24177, 327}, /* vgreduce */
    {24186, 331}, /* vgremove */
    {24195, 327}, /* vgrename */
    {24204, 328}, /* vgs */
    {24208, 328}, /* vgscan */
    {24215, 193}, /* vi */
    {24218, 193}, /* view */
    {24223, 131}, /* vifm */
    {24228, 131}, /* vigr */
    {24233, 193}, /* vim */
    {24237, 38}, /* vimdiff */
    {24245, 131}, /* vipw */
    {24250, 9}, /* virsh */
    {24256, 10}, /* virsh destroy */
    {24270, 10}, /* virsh net-destroy */
    {24288, 10}, /* virsh net-undefine */
    {24307, 10}, /* virsh pool-delete */
    {24325, 11}, /* virsh reboot */
    {24338, 10}, /* virsh reset */
    {24350, 11}, /* virsh shutdown */
    {24365, 10}, /* virsh snapshot-delete */
    {24387, 10}, /* virsh undefine */
    {24402, 10}, /* virsh vol-delete */
    {24419, 10}, /* virsh vol-wipe */
    {24434, 131}, /* visudo */
    {24441, 31}, /* vite */
    {24446, 13}, /* vlc */
    {24450, 20}, /* vlock */
    {24456, 65}, /* vmadm */
    {24462, 65}, /* vmrun */
    {24468, 17}, /* vmstat */
    {24475, 12}, /* vncserver */
    {24485, 60}, /* vnstat */
    {24492, 43}, /* vsql */
    {24497, 66}, /* vssadmin */
    {24506, 55}, /* vssadmin delete */
    {24522, 44}, /* vultr */
    {24528, 44}, /* vultr-cli */
    {24538, 451}, /* vzdump */
    {24545, 105}, /* w */
    {24547, 7}, /* w3m */
    {24551, 105}, /* wait */
    {24556, 13}, /* wakeonlan */
    {24566, 54}, /* wal-g */
    {24572, 55}, /* wal-g delete */
    {24585, 318}, /* wall */
    {24590, 452}, /* watch */
    {24596, 15}, /* watchexec */
    {24606, 22}, /* wavemon */
    {24614, 65}, /* waydroid */
    {24623, 80}, /* wayvnc */
    {24630, 16}, /* wc */
    {24633, 7}, /* wcurl */
    {24639, 22}, /* wdiff */
    {24645, 31}, /* webpack */
    {24653, 80}, /* websocketd */
    {24664, 66}, /* werf */
    {24669, 132}, /* werf dismiss */
    {24682, 132}, /* werf purge */
    {24693, 96}, /* wetty */
    {24699, 57}, /* wevtutil */
    {24708, 24}, /* wg */
    {24711, 268}, /* wg-quick */
    {24720, 453}, /* wget */
    {24725, 7}, /* wget2 */
    {24731, 64}, /* wgetpaste */
    {24741, 38}, /* whatis */
    {24748, 454}, /* whence */
    {24755, 38}, /* whereis */
    {24763, 455}, /* which */
    {24769, 105}, /* who */
    {24773, 105}, /* whoami */
    {24780, 45}, /* whois */
    {24786, 114}, /* winpty */
    {24793, 74}, /* wipe */
    {24798, 456}, /* wipefs */
    {24805, 13}, /* wl-copy */
    {24813, 13}, /* wl-paste */
    {24822, 195}, /* wmctrl */
    {24829, 111}, /* wodim */
    {24835, 143}, /* wormhole */
    {24844, 66}, /* wp */
    {24847, 26}, /* wp db */
    {24853, 77}, /* wpa_cli */
    {24861, 44}, /* wrangler */
    {24870, 318}, /* write */
    {24876, 13}, /* wrk */
    {24880, 408}, /* wrmsr */
    {24886, 65}, /* wsl */
    {24890, 65}, /* wsl.exe */
    {24898, 15}, /* x-terminal-emulator */
    {24918, 12}, /* x0vncserver */
    {24930, 12}, /* x11vnc */
    {24937, 22}, /* x86info */
    {24945, 457}, /* xargs */
    {24951, 13}, /* xbacklight */
    {24962, 35}, /* xbps-install */
    {24975, 35}, /* xbps-remove */
    {24987, 13}, /* xclip */
    {24993, 131}, /* xdg-open */
    {25002, 195}, /* xdotool */
    {25010, 195}, /* xdpyinfo */
    {25019, 44}, /* xe */
    {25022, 31}, /* xelatex */
    {25030, 125}, /* xfce4-session-logout */
    {25051, 15}, /* xfce4-terminal */
    {25066, 78}, /* xfs_copy */
    {25075, 76}, /* xfs_growfs */
    {25086, 46}, /* xfs_info */
    {25095, 458}, /* xfs_repair */
    {25106, 182}, /* xfsrestore */
    {25117, 7}, /* xh */
    {25120, 459}, /* xhost */
    {25126, 302}, /* xkill */
    {25132, 65}, /* xl */
    {25135, 195}, /* xlsclients */
    {25146, 16}, /* xmllint */
    {25154, 16}, /* xmlstarlet */
    {25165, 42}, /* xorriso */
    {25173, 111}, /* xorrisofs */
    {25183, 195}, /* xprop */
    {25189, 410}, /* xrandr */
    {25196, 13}, /* xsel */
    {25201, 410}, /* xset */
    {25206, 127}, /* xsv */
    {25210, 15}, /* xterm */
    {25216, 460}, /* xvfb-run */
    {25225, 195}, /* xwininfo */
    {25234, 461}, /* xxd */
    {25238, 62}, /* xxhsum */
    {25245, 100}, /* xz */
    {25248, 98}, /* xzcat */
    {25254, 99}, /* xzgrep */
    {25261, 16}, /* xzless */
    {25268, 35}, /* yarn */
    {25273, 93}, /* yarn dlx */
    {25282, 93}, /* yarn exec */
    {25292, 462}, /* yes */
    {25296, 128}, /* ykman */
    {25302, 128}, /* ykpiv */
    {25308, 13}, /* youtube-dl */
    {25319, 16}, /* yq */
    {25322, 43}, /* ysqlsh */
    {25329, 13}, /* yt-dlp */
    {25336, 43}, /* yugabyte */
    {25345, 165}, /* yum */
    {25349, 36}, /* yum autoremove */
    {25364, 36}, /* yum erase */
    {25374, 36}, /* yum remove */
    {25385, 13}, /* zathura */
    {25393, 195}, /* zbarimg */
    {25401, 98}, /* zcat */
    {25406, 99}, /* zegrep */
    {25413, 13}, /* zellij */
    {25420, 68}, /* zerofree */
    {25429, 463}, /* zfs */
    {25433, 464}, /* zfs destroy */
    {25445, 465}, /* zfs receive */
    {25457, 465}, /* zfs recv */
    {25466, 464}, /* zfs rollback */
    {25479, 99}, /* zgrep */
    {25485, 31}, /* zig */
    {25489, 42}, /* zip */
    {25493, 26}, /* zkCli.sh */
    {25502, 16}, /* zless */
    {25508, 26}, /* zookeeper-shell */
    {25524, 26}, /* zookeeper-shell.sh */
    {25543, 463}, /* zpool */
    {25549, 464}, /* zpool create */
    {25562, 464}, /* zpool destroy */
    {25576, 466}, /* zpool detach */
    {25589, 466}, /* zpool export */
    {25602, 464}, /* zpool labelclear */
    {25619, 466}, /* zpool offline */
    {25633, 464}, /* zpool remove */
    {25646, 464}, /* zpool split */
    {25658, 66}, /* zramctl */
    {25666, 67}, /* zramctl --reset */
    {25682, 50}, /* zsh */
    {25686, 100}, /* zstd */
    {25691, 98}, /* zstdcat */
    {25699, 42}, /* zstdmt */
    {25706, 165}, /* zypper */
    {25713, 36}, /* zypper remove */
    {25727, 36}, /* zypper rm */
};
const int s2c_name_count = 2566;
