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
    "/var/www/*,/srv/*,/usr/share/nginx/*,*public_html/*\0"
    "fills the disk without end\0"
    "writes {target}\0"
    "writes to the disk {target}\0"
    "adds to {target}: whoever is named there gets in\0"
    "changes {target}, which the system needs to run\0"
    "/etc/cron*,/etc/cron*/*,/etc/ld.so*\0"
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
    "*/d,*[0-9]d\0"
    "deletes lines of {target}\0"
    "s/.\?//*,*/.///\0"
    "empties every line of the file\0"
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
    "-d,-n,-O,-s,-u,-C,-c\0"
    "-p,-n,-d,-t,-u,-N,-i\0"
    "-p\0"
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
    "-o,-O\?,-d,-H,-X,-u,-F,-T,-A,-e,-b,-c,-m,-w,-x,-r,-i\?,-Q,--quote,--output,--data,--data-binary,--data-raw,--data-urlencode,--header,--request,--user,--form,--upload-file,--post-file,--post-data,--body-file,--user-agent,--cookie,--max-time,--cacert,--cert,--key,--proxy,--retry,-P,-U,-t,-T,--limit-rate,--method,-E,--connect-timeout,--resolve,--url\0"
    "-d,-F,-T,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--body-file\0"
    "-X,--request,--method=DELETE,delete\0"
    "asks the other machine to delete {target}\0"
    "DELETE\0"
    "asks the other machine to delete something\0"
    "-Q,--quote=DELE*,RMD*,-DELE*,rm*\0"
    "deletes on the other machine\0"
    "*/_delete_by_query*,*/_delete/*,*flushall*,*FLUSHALL*\0"
    "asks the other machine to delete what it holds\0"
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
    {3604, 9},
    {3615, 9},
    {3630, 9},
    {3636, 9},
    {3490, 9},
    {3644, 9},
    {3653, 9},
    {3662, 9},
    {3671, 9},
    {3682, 9},
    {3689, 9},
    {3698, 22},
    {3706, 22},
    {3718, 22},
    {3723, 22},
    {3732, 22},
    {3744, 22},
    {3753, 22},
    {3767, 22},
    {3779, 22},
    {3794, 22},
    {3818, 22},
    {3824, 22},
    {3833, 12},
    {3840, 12},
    {3848, 12},
    {3859, 12},
    {3458, 12},
    {3871, 12},
    {3881, 12},
    {3891, 12},
    {3903, 12},
    {3917, 12},
    {3931, 12},
    {3947, 5},
    {3963, 5},
    {3977, 5},
    {3993, 5},
    {4001, 5},
    {4010, 5},
    {4014, 5},
    {4022, 26},
    {3384, 26},
    {4027, 26},
    {4032, 26},
    {4037, 26},
    {4042, 26},
    {4049, 26},
    {4056, 26},
    {4064, 26},
    {4070, 26},
    {4075, 26},
    {4081, 26},
    {4086, 26},
    {4091, 26},
    {4096, 26},
    {4105, 26},
    {4115, 26},
    {4124, 26},
    {4135, 26},
    {4146, 26},
    {4159, 26},
    {4170, 26},
    {4179, 26},
    {4187, 26},
    {4196, 26},
    {4210, 7},
    {4215, 7},
    {4220, 7},
    {4225, 7},
    {4232, 7},
    {4238, 7},
    {4245, 7},
    {4258, 7},
    {4265, 7},
    {4276, 7},
    {4285, 7},
    {4294, 7},
    {4302, 7},
    {4310, 7},
    {4315, 7},
    {4320, 7},
    {4331, 8},
    {4333, 8},
    {4339, 8},
    {4346, 25},
    {4358, 25},
    {4369, 25},
    {4379, 25},
    {4387, 25},
    {4396, 25},
    {4405, 25},
    {4412, 25},
    {4422, 25},
    {4431, 25},
    {4446, 25},
    {4458, 25},
    {4467, 25},
    {4477, 21},
    {4485, 21},
    {4496, 21},
    {4506, 21},
    {4513, 21},
};
const int s2c_place_pattern_count = 345;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 4521, 0x0},
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
    {S2C_IF_WORD, 0, 4983, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 5135, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 5314, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 5534, 0x0},
    {S2C_IF_WORD, 0, 2836, 0x0},
    {S2C_IF_SAYS, 0, 5570, 0x0},
    {S2C_IF_WORD, 0, 5632, 0x0},
    {S2C_IF_SAYS, 0, 5648, 0x0},
    {S2C_IF_WORD, 0, 2817, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 5748, 0x0},
    {S2C_IF_WORD, -1, 5757, 0x0},
    {S2C_IF_WORD, 1, 5807, 0x0},
    {S2C_IF_WORD, -1, 5829, 0x0},
    {S2C_IF_OPTION, 0, 5891, 0x0},
    {S2C_IF_OPTION, 0, 5930, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_NO_OPTION, 0, 6079, 0x0},
    {S2C_IF_NO_OPTION, 0, 6099, 0x0},
    {S2C_IF_OPTION, 0, 6207, 0x0},
    {S2C_IF_OPTION, 0, 6287, 0x0},
    {S2C_IF_OPTION, 0, 6296, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 6330, 0x0},
    {S2C_IF_OPTION, 0, 6433, 0x0},
    {S2C_IF_OPTION, 0, 6465, 0x0},
    {S2C_IF_OPTION, 0, 6537, 0x0},
    {S2C_IF_WORD, 1, 6570, 0x0},
    {S2C_IF_OPTION, 0, 6583, 0x0},
    {S2C_IF_OPTION, 0, 6614, 0x0},
    {S2C_IF_NO_OPTION, 0, 6624, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 6669, 0x0},
    {S2C_IF_OPTION, 0, 6746, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 6829, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6997, 0x17400},
    {S2C_IF_OPTION, 0, 6997, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 7143, 0x0},
    {S2C_IF_OPTION, 0, 7179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 7179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 7179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 7179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 7300, 0x0},
    {S2C_IF_OPTION, 0, 7179, 0x0},
    {S2C_IF_WORD, 1, 7338, 0x0},
    {S2C_IF_OPTION, 0, 7179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 7384, 0x0},
    {S2C_IF_OPTION, 0, 7179, 0x0},
    {S2C_IF_WORD, 1, 7435, 0x0},
    {S2C_IF_OPTION, 0, 7179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 7519, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 7678, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 2836, 0x0},
    {S2C_IF_SAYS, 0, 5570, 0x0},
    {S2C_IF_WORD, 0, 5632, 0x0},
    {S2C_IF_SAYS, 0, 5648, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 7736, 0x0},
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
    {S2C_IF_OPTION, 0, 7998, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 8001, 0x0},
    {S2C_IF_WORD, 0, 959, 0x0},
    {S2C_IF_WORD, 0, 8004, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 7998, 0x0},
    {S2C_IF_WORD, 0, 8156, 0x0},
    {S2C_IF_OPTION, 0, 8195, 0x0},
    {S2C_IF_OPTION, 0, 8367, 0x0},
    {S2C_IF_OPTION, 0, 8407, 0x0},
    {S2C_IF_OPTION, 0, 8697, 0x0},
    {S2C_IF_OPTION, 0, 8397, 0x0},
    {S2C_IF_VALUE, 0, 9368, 0x0},
    {S2C_IF_OPTION, 0, 9912, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_NO_OPTION, 0, 7974, 0x0},
    {S2C_IF_OPTION, 0, 7974, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 10094, 0x0},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_VALUE, 0, 10094, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10184, 0x30140},
    {S2C_IF_VALUE, 0, 10094, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION, 0, 10247, 0x0},
    {S2C_IF_OPTION, 0, 10250, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_VALUE, 0, 10253, 0x0},
    {S2C_IF_OPTION, 0, 10287, 0x0},
    {S2C_IF_WORD, 1, 10300, 0x0},
    {S2C_IF_WORD, 2, 10311, 0x0},
    {S2C_IF_WORD, 1, 10371, 0x0},
    {S2C_IF_WORD, 2, 10380, 0x0},
    {S2C_IF_OPTION, 0, 7995, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 10481, 0x0},
    {S2C_IF_OPTION, 0, 7995, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 7995, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 10490, 0x0},
    {S2C_IF_WORD, 1, 10505, 0x0},
    {S2C_IF_WORD, 0, 10576, 0x0},
    {S2C_IF_OPTION, 0, 10660, 0x0},
    {S2C_IF_WORD, 1, 10674, 0x0},
    {S2C_IF_WORD, 1, 10726, 0x0},
    {S2C_IF_WORD, 2, 10734, 0x0},
    {S2C_IF_OPTION, 0, 10740, 0x0},
    {S2C_IF_WORD, 1, 10754, 0x0},
    {S2C_IF_OPTION, 0, 10800, 0x0},
    {S2C_IF_WORD, 0, 10806, 0x0},
    {S2C_IF_WORD, 0, 10366, 0x0},
    {S2C_IF_WORD, 0, 10856, 0x0},
    {S2C_IF_WORD, 0, 10966, 0x0},
    {S2C_IF_VALUE, 0, 11083, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 11104, 0x0},
    {S2C_IF_OPTION, 0, 11178, 0x0},
    {S2C_IF_VALUE, 0, 11469, 0x0},
    {S2C_IF_VALUE, 0, 11486, 0x0},
    {S2C_IF_OPTION, 0, 11541, 0x0},
    {S2C_IF_VALUE, 0, 11554, 0x0},
    {S2C_IF_OPTION, 0, 11605, 0x0},
    {S2C_IF_OPTION, 0, 11613, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 11668, 0x60003c1},
    {S2C_IF_OPTION, 0, 11605, 0x0},
    {S2C_IF_OPTION, 0, 11726, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 11823, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 11823, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 11823, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 11823, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x4000180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_OPTION, 0, 11823, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 12314, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 12511, 0x0},
    {S2C_IF_OPTION, 0, 6583, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 7998, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 12640, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 12889, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 1586, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 13139, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 13320, 0x0},
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
    {S2C_IF_WORD, -2, 13665, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 13703, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 13860, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_OPTION, 0, 14030, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 14112, 0x0},
    {S2C_IF_PLACE, 0, 14210, 0x400},
    {S2C_IF_PLACE, 0, 14210, 0x800},
    {S2C_IF_PLACE, 0, 14210, 0x17000},
    {S2C_IF_PLACE, 0, 14210, 0x1e0000},
    {S2C_IF_PLACE, 0, 14210, 0x6000343},
    {S2C_IF_WORD, 0, 14258, 0x0},
    {S2C_IF_PLACE, 0, 14210, 0x4000080},
    {S2C_IF_WORD, 0, 14271, 0x0},
    {S2C_IF_WORD, 0, 14315, 0x0},
    {S2C_IF_WORD, 0, 14271, 0x0},
    {S2C_IF_NO_WORD, 0, 14320, 0x0},
    {S2C_IF_WORD, 0, 14271, 0x0},
    {S2C_IF_WORD, 0, 14328, 0x0},
    {S2C_IF_WORD, 0, 14343, 0x0},
    {S2C_IF_NO_WORD, 0, 14432, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 14498, 0x400},
    {S2C_IF_PLACE, 0, 14210, 0x400},
    {S2C_IF_PLACE, 0, 14525, 0x400},
    {S2C_IF_PLACE, 2, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 14658, 0x0},
    {S2C_IF_WORD, 0, 4983, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 11826, 0x0},
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
    {S2C_IF_WORD, 0, 13665, 0x0},
    {S2C_IF_OPTION, 0, 15219, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 15270, 0x0},
    {S2C_IF_WORD, 1, 15330, 0x0},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_OPTION, 0, 14839, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 15407, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 15478, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 15635, 0x0},
    {S2C_IF_NO_WORD, 0, 15661, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_NO_WORD, 1, 15753, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_WORD, 1, 15773, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 15787, 0x0},
    {S2C_IF_OPTION, 0, 15871, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 15922, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 16110, 0x0},
    {S2C_IF_OPTION, 0, 16231, 0x0},
    {S2C_IF_VALUE, 0, 16454, 0x0},
    {S2C_IF_VALUE, 0, 16480, 0x0},
    {S2C_IF_OPTION, 0, 16503, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 16552, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 16571, 0x4003040},
    {S2C_IF_OPTION, 0, 16552, 0x0},
    {S2C_IF_VALUE, 0, 16625, 0x0},
    {S2C_IF_OPTION, 0, 16552, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 16571, 0x0},
    {S2C_IF_OPTION, 0, 16552, 0x0},
    {S2C_IF_OPTION, 0, 16712, 0x0},
    {S2C_IF_OPTION, 0, 16552, 0x0},
    {S2C_IF_OPTION, 0, 16775, 0x0},
    {S2C_IF_OPTION, 0, 16823, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 16835, 0x400},
    {S2C_IF_OPTION, 0, 16845, 0x0},
    {S2C_IF_OPTION, 0, 16875, 0x0},
    {S2C_IF_OPTION, 0, 16888, 0x0},
    {S2C_IF_OPTION, 0, 7974, 0x0},
    {S2C_IF_VALUE, 0, 16903, 0x0},
    {S2C_IF_OPTION, 0, 16552, 0x0},
    {S2C_IF_OPTION, 0, 16936, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 16968, 0x0},
    {S2C_IF_WORD, 1, 16997, 0x0},
    {S2C_IF_OPTION, 0, 17041, 0x0},
    {S2C_IF_OPTION, 0, 17061, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 17085, 0x0},
    {S2C_IF_OPTION, 0, 17139, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 17196, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9909, 0x4003040},
    {S2C_IF_VALUE, 0, 17247, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 9909, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17285, 0x4003040},
    {S2C_IF_WORD, 1, 17335, 0x0},
    {S2C_IF_WORD, 1, 17345, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6826, 0x4003040},
    {S2C_IF_VALUE, 0, 17349, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 17345, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 6826, 0x0},
    {S2C_IF_WORD, 1, 17384, 0x0},
    {S2C_IF_WORD, 1, 17345, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 17345, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 17450, 0x0},
    {S2C_IF_OPTION, 0, 17460, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17473, 0x4003040},
    {S2C_IF_OPTION, 0, 17460, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 17473, 0x0},
    {S2C_IF_OPTION, 0, 17488, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 17544, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17556, 0x400},
    {S2C_IF_OPTION, 0, 17584, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17605, 0x4003040},
    {S2C_IF_OPTION, 0, 17642, 0x0},
    {S2C_IF_OPTION, 0, 17687, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 17758, 0x0},
    {S2C_IF_OPTION, 0, 6746, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 17782, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_OPTION, 0, 18086, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 18163, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 18310, 0x0},
    {S2C_IF_OPTION, 0, 18328, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 18527, 0x0},
    {S2C_IF_OPTION, 0, 7974, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 18644, 0x0},
    {S2C_IF_VALUE, 0, 18713, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 6583, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 18840, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_OPTION, 0, 11193, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 19166, 0x0},
    {S2C_IF_OPTION, 0, 7995, 0x0},
    {S2C_IF_OPTION, 0, 19247, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 19363, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 19527, 0x0},
    {S2C_IF_NO_WORD, 0, 19591, 0x0},
    {S2C_IF_OPTION, 0, 19712, 0x0},
    {S2C_IF_NO_OPTION, 0, 16231, 0x0},
    {S2C_IF_WORD, 1, 19823, 0x0},
    {S2C_IF_OPTION, 0, 19915, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 19527, 0x0},
    {S2C_IF_NO_WORD, 0, 19591, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 20051, 0x0},
    {S2C_IF_WORD, 0, 19527, 0x0},
    {S2C_IF_NO_WORD, 0, 19591, 0x0},
    {S2C_IF_OPTION, 0, 20081, 0x0},
    {S2C_IF_OPTION, 0, 20152, 0x0},
    {S2C_IF_OPTION, 0, 20196, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 20352, 0x0},
    {S2C_IF_OPTION, 0, 20362, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 20421, 0x0},
    {S2C_IF_OPTION, 0, 20463, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 19527, 0x0},
    {S2C_IF_NO_WORD, 0, 19591, 0x0},
    {S2C_IF_WORD, 0, 20562, 0x0},
    {S2C_IF_WORD, 102, 20643, 0x0},
    {S2C_IF_WORD, 0, 20666, 0x0},
    {S2C_IF_WORD, 0, 20721, 0x0},
    {S2C_IF_OPTION, 0, 20352, 0x0},
    {S2C_IF_OPTION, 0, 20732, 0x0},
    {S2C_IF_OPTION, 0, 20915, 0x0},
    {S2C_IF_OPTION, 0, 21065, 0x0},
    {S2C_IF_WORD, 0, 19527, 0x0},
    {S2C_IF_NO_WORD, 0, 19591, 0x0},
    {S2C_IF_OPTION, 0, 6099, 0x0},
    {S2C_IF_WORD, 0, 19527, 0x0},
    {S2C_IF_NO_WORD, 0, 19591, 0x0},
    {S2C_IF_OPTION, 0, 6099, 0x0},
    {S2C_IF_WORD, 0, 19527, 0x0},
    {S2C_IF_NO_WORD, 0, 19591, 0x0},
    {S2C_IF_OPTION, 0, 21287, 0x0},
    {S2C_IF_OPTION, 0, 21356, 0x0},
    {S2C_IF_OPTION, 0, 21415, 0x0},
    {S2C_IF_OPTION, 0, 21493, 0x0},
    {S2C_IF_OPTION, 0, 21571, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_WORD, 0, 19527, 0x0},
    {S2C_IF_NO_WORD, 0, 19591, 0x0},
    {S2C_IF_WORD, 1, 21668, 0x0},
    {S2C_IF_OPTION, 0, 21699, 0x0},
    {S2C_IF_OPTION, 0, 21710, 0x0},
    {S2C_IF_WORD, 0, 21763, 0x0},
    {S2C_IF_WORD, 0, 21841, 0x0},
    {S2C_IF_OPTION, 0, 21900, 0x0},
    {S2C_IF_OPTION, 0, 21900, 0x0},
    {S2C_IF_VALUE, 0, 22033, 0x0},
    {S2C_IF_OPTION, 0, 21900, 0x0},
    {S2C_IF_OPTION, 0, 22120, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 22174, 0x0},
    {S2C_IF_VALUE, 0, 22240, 0x0},
    {S2C_IF_OPTION, 0, 22294, 0x0},
    {S2C_IF_WORD, 0, 19527, 0x0},
    {S2C_IF_NO_WORD, 0, 19591, 0x0},
    {S2C_IF_WORD, 0, 22411, 0x0},
    {S2C_IF_WORD, 1, 22507, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_OPTION, 0, 22580, 0x0},
    {S2C_IF_OPTION, 0, 22583, 0x0},
    {S2C_IF_OPTION, 0, 22628, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_OPTION, 0, 22580, 0x0},
    {S2C_IF_OPTION, 0, 9912, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 22749, 0x0},
    {S2C_IF_VALUE, 0, 22773, 0x0},
    {S2C_IF_OPTION, 0, 22826, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 22856, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 22879, 0x0},
    {S2C_IF_OPTION, 0, 22916, 0x0},
    {S2C_IF_OPTION, 0, 20152, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 23016, 0x0},
    {S2C_IF_OPTION, 0, 23031, 0x0},
    {S2C_IF_VALUE, 0, 23040, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 23040, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 23111, 0x0},
    {S2C_IF_VALUE, 0, 23206, 0x0},
    {S2C_IF_OPTION, 0, 23261, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 23291, 0x0},
    {S2C_IF_WORD, 2, 23322, 0x0},
    {S2C_IF_OPTION, 0, 23291, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 23408, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 23428, 0x0},
    {S2C_IF_WORD, 0, 23528, 0x0},
    {S2C_IF_VALUE, 0, 23556, 0x0},
    {S2C_IF_WORD, 102, 23573, 0x0},
    {S2C_IF_VALUE, 0, 23596, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 23642, 0x0},
    {S2C_IF_OPTION, 0, 23031, 0x0},
    {S2C_IF_OPTION, 0, 11826, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 23727, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 23733, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 21900, 0x0},
    {S2C_IF_OPTION, 0, 23862, 0x0},
    {S2C_IF_WORD, 0, 23871, 0x0},
    {S2C_IF_OPTION, 0, 23871, 0x0},
    {S2C_IF_OPTION, 0, 23911, 0x0},
    {S2C_IF_WORD, 0, 5829, 0x0},
    {S2C_IF_OPTION, 0, 23965, 0x0},
    {S2C_IF_WORD, 0, 9380, 0x0},
    {S2C_IF_NO_OPTION, 0, 24016, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 24254, 0x0},
    {S2C_IF_WORD, 0, 24266, 0x0},
    {S2C_IF_WORD, 0, 24359, 0x0},
    {S2C_IF_OPTION, 0, 15868, 0x0},
    {S2C_IF_OPTION, 0, 23026, 0x0},
    {S2C_IF_VALUE, 0, 24598, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 24669, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 24731, 0x0},
    {S2C_IF_OPTION, 0, 24809, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 24809, 0x0},
    {S2C_IF_WORD, 1, 24880, 0x0},
    {S2C_IF_OPTION, 0, 24934, 0x0},
    {S2C_IF_OPTION, 0, 7974, 0x0},
    {S2C_IF_OPTION, 0, 6617, 0x0},
    {S2C_IF_OPTION, 0, 25062, 0x0},
    {S2C_IF_WORD, 0, 25076, 0x0},
    {S2C_IF_VALUE, 0, 25195, 0x0},
    {S2C_IF_WORD, 0, 25357, 0x0},
    {S2C_IF_WORD, 0, 25533, 0x0},
    {S2C_IF_VALUE, 0, 25621, 0x0},
    {S2C_IF_WORD, 1, 25657, 0x0},
    {S2C_IF_VALUE, 0, 25621, 0x0},
    {S2C_IF_WORD, 1, 25776, 0x0},
    {S2C_IF_OPTION, 0, 25795, 0x0},
    {S2C_IF_WORD, 0, 25956, 0x0},
    {S2C_IF_WORD, 0, 26008, 0x0},
    {S2C_IF_WORD, 0, 26080, 0x0},
    {S2C_IF_WORD, 0, 26192, 0x0},
    {S2C_IF_WORD, 0, 26370, 0x0},
    {S2C_IF_WORD, 0, 26449, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 26752, 0x0},
    {S2C_IF_WORD, 0, 26902, 0x0},
    {S2C_IF_WORD, 1, 27097, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 27159, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 27192, 0x0},
    {S2C_IF_WORD, 2, 23906, 0x0},
    {S2C_IF_WORD, 1, 27215, 0x0},
    {S2C_IF_WORD, 1, 27283, 0x0},
    {S2C_IF_WORD, 2, 27328, 0x0},
    {S2C_IF_WORD, 1, 23906, 0x0},
    {S2C_IF_WORD, 2, 27215, 0x0},
    {S2C_IF_WORD, 2, 23906, 0x0},
    {S2C_IF_WORD, 1, 27453, 0x0},
    {S2C_IF_WORD, 0, 27538, 0x0},
    {S2C_IF_OPTION, 0, 27600, 0x0},
    {S2C_IF_WORD, 0, 27686, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_OPTION, 0, 28369, 0x0},
    {S2C_IF_OPTION, 0, 28422, 0x0},
    {S2C_IF_WORD, 0, 27686, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_OPTION, 0, 28500, 0x0},
    {S2C_IF_WORD, 1, 28547, 0x0},
    {S2C_IF_WORD, 0, 8156, 0x0},
    {S2C_IF_OPTION, 0, 8744, 0x0},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_WORD, 1, 6548, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 28594, 0x0},
    {S2C_IF_OPTION, 0, 29048, 0x0},
    {S2C_IF_WORD, 0, 8156, 0x0},
    {S2C_IF_OPTION, 0, 6614, 0x0},
    {S2C_IF_OPTION, 0, 29187, 0x0},
    {S2C_IF_OPTION, 0, 29247, 0x0},
    {S2C_IF_WORD, 1, 29286, 0x0},
    {S2C_IF_OPTION, 0, 7974, 0x0},
    {S2C_IF_OPTION, 0, 29339, 0x0},
    {S2C_IF_OPTION, 0, 9912, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9909, 0x0},
    {S2C_IF_OPTION, 0, 6079, 0x0},
    {S2C_IF_VALUE, 0, 29494, 0x0},
    {S2C_IF_OPTION, 0, 29522, 0x0},
    {S2C_IF_OPTION, 0, 29572, 0x0},
    {S2C_IF_WORD, 2, 29608, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 29795, 0x0},
    {S2C_IF_OPTION, 0, 29807, 0x0},
    {S2C_IF_OPTION, 0, 20152, 0x0},
    {S2C_IF_OPTION, 0, 29901, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 30104, 0x0},
    {S2C_IF_VALUE, 0, 30136, 0x0},
    {S2C_IF_VALUE, 0, 30203, 0x0},
    {S2C_IF_OPTION, 0, 30229, 0x0},
    {S2C_IF_NO_OPTION, 0, 7736, 0x0},
    {S2C_IF_VALUE, 0, 30293, 0x0},
    {S2C_IF_VALUE, 0, 30324, 0x0},
    {S2C_IF_OPTION, 0, 20352, 0x0},
    {S2C_IF_VALUE, 0, 30403, 0x0},
    {S2C_IF_VALUE, 0, 30486, 0x0},
    {S2C_IF_OPTION, 0, 9912, 0x0},
    {S2C_IF_VALUE, 0, 30293, 0x0},
    {S2C_IF_OPTION, 0, 30733, 0x0},
    {S2C_IF_OPTION, 0, 9909, 0x0},
    {S2C_IF_OPTION, 0, 30745, 0x0},
    {S2C_IF_VALUE, 0, 30782, 0x0},
    {S2C_IF_WORD, 0, 29608, 0x0},
    {S2C_IF_VALUE, 0, 30796, 0x0},
    {S2C_IF_WORD, 0, 30801, 0x0},
    {S2C_IF_WORD, 0, 30872, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_VALUE, 0, 31028, 0x0},
    {S2C_IF_SAYS, 0, 31119, 0x0},
    {S2C_IF_VALUE, 0, 31166, 0x0},
    {S2C_IF_WORD, 0, 31206, 0x0},
    {S2C_IF_OPTION, 0, 31232, 0x0},
    {S2C_IF_WORD, 0, 31248, 0x0},
    {S2C_IF_OPTION, 0, 31305, 0x0},
    {S2C_IF_WORD, 0, 31359, 0x0},
    {S2C_IF_OPTION, 0, 31442, 0x0},
    {S2C_IF_WORD, 1, 31534, 0x0},
    {S2C_IF_OPTION, 0, 31551, 0x0},
    {S2C_IF_WORD, 1, 31649, 0x0},
    {S2C_IF_OPTION, 0, 31442, 0x0},
    {S2C_IF_OPTION, 0, 31857, 0x0},
    {S2C_IF_OPTION, 0, 31884, 0x0},
    {S2C_IF_OPTION, 0, 31890, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7143, 0x20000},
    {S2C_IF_OPTION, 0, 6076, 0x0},
    {S2C_IF_OPTION, 0, 11193, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7143, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 7998, 0x0},
    {S2C_IF_VALUE, 0, 32107, 0x0},
    {S2C_IF_OPTION, 0, 32156, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 32270, 0x30000},
    {S2C_IF_WORD, 1, 32312, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 32321, 0x0},
    {S2C_IF_NO_OPTION, 0, 32420, 0x0},
    {S2C_IF_WORD, 1, 32425, 0x0},
    {S2C_IF_NO_OPTION, 0, 32270, 0x0},
    {S2C_IF_WORD, 0, 32501, 0x0},
    {S2C_IF_OPTION, 0, 32576, 0x0},
    {S2C_IF_WORD, 0, 32582, 0x0},
    {S2C_IF_NO_OPTION, 0, 32709, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 33113, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 33216, 0x0},
    {S2C_IF_WORD, 1, 33294, 0x0},
    {S2C_IF_VALUE, 0, 33344, 0x0},
    {S2C_IF_WORD, 0, 33406, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 33507, 0x57400},
    {S2C_IF_OPTION, 0, 33592, 0x0},
    {S2C_IF_VALUE, 0, 33755, 0x0},
    {S2C_IF_OPTION, 0, 33812, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 33192, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 34108, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 34124, 0x57400},
    {S2C_IF_OPTION, 0, 34145, 0x0},
    {S2C_IF_OPTION, 0, 34154, 0x0},
    {S2C_IF_VALUE, 0, 34199, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION_PLACE, 0, 34312, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 17639, 0x0},
    {S2C_IF_WORD, 1, 34318, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 34365, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 34450, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 34365, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 34547, 0x0},
    {S2C_IF_SAYS, 0, 34603, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 34679, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 0, 34715, 0x0},
    {S2C_IF_OPTION, 0, 17639, 0x0},
    {S2C_IF_OPTION, 0, 34757, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 34868, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION, 0, 8397, 0x0},
    {S2C_IF_OPTION, 0, 34993, 0x0},
    {S2C_IF_VALUE, 0, 35009, 0x0},
    {S2C_IF_OPTION, 0, 35056, 0x0},
    {S2C_IF_WORD, 0, 35098, 0x0},
    {S2C_IF_OPTION, 0, 35228, 0x0},
    {S2C_IF_VALUE, 0, 35234, 0x0},
    {S2C_IF_OPTION, 0, 6547, 0x0},
    {S2C_IF_WORD, 1, 35259, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 35447, 0x0},
    {S2C_IF_OPTION, 0, 35484, 0x0},
    {S2C_IF_OPTION, 0, 35528, 0x0},
    {S2C_IF_VALUE, 0, 35540, 0x0},
    {S2C_IF_VALUE, 0, 35593, 0x0},
    {S2C_IF_OPTION, 0, 35647, 0x0},
    {S2C_IF_OPTION, 0, 35713, 0x0},
    {S2C_IF_VALUE, 0, 35762, 0x0},
    {S2C_IF_VALUE, 0, 35792, 0x0},
    {S2C_IF_OPTION, 0, 35814, 0x0},
    {S2C_IF_WORD, 0, 35826, 0x0},
    {S2C_IF_NO_OPTION, 0, 35828, 0x0},
    {S2C_IF_VALUE, 0, 35878, 0x0},
    {S2C_IF_VALUE, 0, 35792, 0x0},
    {S2C_IF_VALUE, 0, 35933, 0x0},
    {S2C_IF_VALUE, 0, 35792, 0x0},
    {S2C_IF_NO_OPTION, 0, 35984, 0x0},
    {S2C_IF_OPTION, 0, 36084, 0x0},
    {S2C_IF_VALUE, 0, 35792, 0x0},
    {S2C_IF_VALUE, 0, 36108, 0x0},
    {S2C_IF_OPTION, 0, 36084, 0x0},
    {S2C_IF_VALUE, 0, 35792, 0x0},
    {S2C_IF_VALUE, 0, 36188, 0x0},
    {S2C_IF_WORD, 1, 36222, 0x0},
    {S2C_IF_WORD, 1, 36266, 0x0},
    {S2C_IF_OPTION, 0, 36307, 0x0},
    {S2C_IF_WORD, 0, 36378, 0x0},
    {S2C_IF_WORD, 0, 489, 0x0},
    {S2C_IF_OPTION, 0, 21900, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 6548, 0x0},
    {S2C_IF_OPTION, 0, 36520, 0x0},
    {S2C_IF_WORD, 0, 36531, 0x0},
    {S2C_IF_WORD, 0, 36547, 0x0},
    {S2C_IF_WORD, 0, 36587, 0x0},
    {S2C_IF_OPTION, 0, 36594, 0x0},
    {S2C_IF_OPTION, 0, 36603, 0x0},
    {S2C_IF_WORD, 0, 36635, 0x0},
    {S2C_IF_OPTION, 0, 36652, 0x0},
    {S2C_IF_WORD, 0, 36658, 0x0},
    {S2C_IF_WORD, 1, 36711, 0x0},
    {S2C_IF_WORD, 1, 36726, 0x0},
    {S2C_IF_OPTION, 0, 6583, 0x0},
    {S2C_IF_WORD, 0, 10734, 0x0},
    {S2C_IF_WORD, 1, 27320, 0x0},
    {S2C_IF_WORD, 0, 36750, 0x0},
    {S2C_IF_WORD, 0, 36758, 0x0},
    {S2C_IF_WORD, 0, 36758, 0x0},
    {S2C_IF_WORD, 0, 36803, 0x0},
    {S2C_IF_WORD, 0, 20157, 0x0},
    {S2C_IF_WORD, 0, 36829, 0x0},
    {S2C_IF_VALUE, 0, 36981, 0x0},
    {S2C_IF_OPTION, 0, 36999, 0x0},
    {S2C_IF_OPTION, 0, 37034, 0x0},
    {S2C_IF_VALUE, 0, 37067, 0x0},
    {S2C_IF_VALUE, 0, 37093, 0x0},
    {S2C_IF_VALUE, 0, 37114, 0x0},
    {S2C_IF_VALUE, 0, 37144, 0x0},
    {S2C_IF_OPTION, 0, 37171, 0x0},
    {S2C_IF_OPTION, 0, 37205, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 37370, 0x0},
    {S2C_IF_NO_WORD, 1, 37404, 0x0},
    {S2C_IF_WORD, 0, 9201, 0x0},
    {S2C_IF_NO_WORD, 0, 37470, 0x0},
    {S2C_IF_WORD, 0, 37470, 0x0},
    {S2C_IF_WORD, 0, 37698, 0x0},
    {S2C_IF_WORD, 0, 37764, 0x0},
    {S2C_IF_WORD, 0, 37698, 0x0},
    {S2C_IF_WORD, 1, 36750, 0x0},
    {S2C_IF_WORD, 0, 37795, 0x0},
    {S2C_IF_WORD, 0, 37764, 0x0},
    {S2C_IF_WORD, 0, 10656, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 37887, 0x0},
    {S2C_IF_WORD, 0, 37927, 0x0},
    {S2C_IF_WORD, 1, 37964, 0x0},
    {S2C_IF_WORD, 1, 38007, 0x0},
    {S2C_IF_WORD, 0, 38011, 0x0},
    {S2C_IF_NO_WORD, 0, 37470, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 23031, 0x0},
    {S2C_IF_WORD, 0, 37470, 0x0},
    {S2C_IF_WORD, 1, 21299, 0x0},
    {S2C_IF_WORD, 1, 6548, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 38098, 0x0},
    {S2C_IF_WORD, 0, 38178, 0x0},
    {S2C_IF_WORD, 0, 38209, 0x0},
    {S2C_IF_WORD, 0, 5803, 0x0},
    {S2C_IF_WORD, 0, 38259, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 38267, 0x0},
    {S2C_IF_WORD, 1, 38338, 0x0},
    {S2C_IF_WORD, 1, 6548, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 38473, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 38512, 0x0},
    {S2C_IF_WORD, 0, 38559, 0x0},
    {S2C_IF_WORD, 0, 38572, 0x0},
    {S2C_IF_WORD, 0, 38577, 0x0},
    {S2C_IF_OPTION, 0, 38630, 0x0},
    {S2C_IF_OPTION, 0, 38630, 0x0},
    {S2C_IF_OPTION, 0, 38711, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 38817, 0x0},
    {S2C_IF_WORD, 1, 39510, 0x0},
    {S2C_IF_OPTION, 0, 38630, 0x0},
    {S2C_IF_OPTION, 0, 39583, 0x0},
    {S2C_IF_OPTION, 0, 39679, 0x0},
    {S2C_IF_OPTION, 0, 39849, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 39876, 0x0},
    {S2C_IF_OPTION, 0, 39992, 0x0},
    {S2C_IF_OPTION, 0, 28422, 0x0},
    {S2C_IF_WORD, 0, 40003, 0x0},
    {S2C_IF_OPTION, 0, 16990, 0x0},
    {S2C_IF_OPTION, 0, 40060, 0x0},
    {S2C_IF_OPTION, 0, 40083, 0x0},
    {S2C_IF_OPTION, 0, 40094, 0x0},
    {S2C_IF_OPTION, 0, 40083, 0x0},
    {S2C_IF_WORD, 0, 40139, 0x0},
    {S2C_IF_OPTION, 0, 13852, 0x0},
    {S2C_IF_OPTION, 0, 40094, 0x0},
    {S2C_IF_OPTION, 0, 40194, 0x0},
    {S2C_IF_WORD, 0, 40221, 0x0},
    {S2C_IF_OPTION, 0, 40267, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 38817, 0x0},
    {S2C_IF_WORD, 1, 40397, 0x0},
    {S2C_IF_OPTION, 0, 40501, 0x0},
    {S2C_IF_OPTION, 0, 15871, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 15871, 0x0},
    {S2C_IF_OPTION, 0, 7974, 0x0},
    {S2C_IF_OPTION, 0, 15871, 0x0},
    {S2C_IF_OPTION, 0, 9909, 0x0},
    {S2C_IF_OPTION, 0, 15871, 0x0},
    {S2C_IF_WORD, 0, 40512, 0x0},
    {S2C_IF_OPTION, 0, 40632, 0x0},
    {S2C_IF_OPTION, 0, 10247, 0x0},
    {S2C_IF_OPTION, 0, 8530, 0x0},
    {S2C_IF_OPTION, 0, 10247, 0x0},
    {S2C_IF_OPTION, 0, 7995, 0x0},
    {S2C_IF_OPTION, 0, 10247, 0x0},
    {S2C_IF_OPTION, 0, 9912, 0x0},
    {S2C_IF_WORD, 1, 40638, 0x0},
    {S2C_IF_OPTION, 0, 40835, 0x0},
    {S2C_IF_OPTION, 0, 40860, 0x0},
    {S2C_IF_OPTION, 0, 6583, 0x0},
    {S2C_IF_OPTION, 0, 40873, 0x0},
    {S2C_IF_OPTION, 0, 41006, 0x0},
    {S2C_IF_OPTION, 0, 41030, 0x0},
    {S2C_IF_OPTION, 0, 41047, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 41047, 0x0},
    {S2C_IF_OPTION, 0, 41088, 0x0},
    {S2C_IF_VALUE, 0, 41164, 0x0},
    {S2C_IF_OPTION, 0, 23025, 0x0},
    {S2C_IF_OPTION, 0, 41306, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_WORD, 1, 41354, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_WORD, 0, 41502, 0x0},
    {S2C_IF_WORD, 0, 41545, 0x0},
    {S2C_IF_OPTION, 0, 20352, 0x0},
    {S2C_IF_WORD, 1, 6619, 0x0},
    {S2C_IF_WORD, 1, 41661, 0x0},
    {S2C_IF_OPTION, 0, 41691, 0x0},
    {S2C_IF_OPTION, 0, 41726, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 41805, 0x0},
    {S2C_IF_WORD, 1, 41859, 0x0},
    {S2C_IF_OPTION, 0, 9909, 0x0},
    {S2C_IF_OPTION, 0, 42098, 0x0},
    {S2C_IF_OPTION, 0, 42139, 0x0},
    {S2C_IF_OPTION, 0, 42184, 0x0},
    {S2C_IF_OPTION, 0, 42199, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 42290, 0x0},
    {S2C_IF_OPTION, 0, 6079, 0x0},
    {S2C_IF_OPTION, 0, 20152, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_OPTION, 0, 42649, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 42711, 0x0},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_OPTION, 0, 42803, 0x0},
    {S2C_IF_OPTION, 0, 20152, 0x0},
    {S2C_IF_OPTION, 0, 42897, 0x0},
    {S2C_IF_WORD, 0, 42984, 0x0},
    {S2C_IF_OPTION, 0, 43048, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_WORD, 0, 43114, 0x0},
    {S2C_IF_OPTION, 0, 43169, 0x0},
    {S2C_IF_OPTION, 0, 43249, 0x0},
    {S2C_IF_NO_OPTION, 0, 43261, 0x0},
    {S2C_IF_OPTION, 0, 43346, 0x0},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_OPTION, 0, 7995, 0x0},
    {S2C_IF_OPTION, 0, 20152, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 43502, 0x0},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_OPTION, 0, 43553, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_VALUE, 0, 43755, 0x0},
    {S2C_IF_OPTION, 0, 8501, 0x0},
    {S2C_IF_OPTION, 0, 43841, 0x0},
    {S2C_IF_OPTION, 0, 7143, 0x0},
    {S2C_IF_OPTION, 0, 8744, 0x0},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_OPTION, 0, 43903, 0x0},
    {S2C_IF_OPTION, 0, 43941, 0x0},
    {S2C_IF_WORD, 1, 43984, 0x0},
    {S2C_IF_OPTION, 0, 44069, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 44092, 0x0},
    {S2C_IF_OPTION, 0, 9909, 0x0},
    {S2C_IF_WORD, 0, 44176, 0x0},
    {S2C_IF_OPTION, 0, 44198, 0x0},
    {S2C_IF_WORD, 0, 44182, 0x0},
    {S2C_IF_WORD, 0, 10734, 0x0},
    {S2C_IF_OPTION, 0, 44207, 0x0},
    {S2C_IF_WORD, 0, 44214, 0x0},
    {S2C_IF_WORD, 0, 20643, 0x0},
    {S2C_IF_OPTION, 0, 44259, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 15868, 0x0},
    {S2C_IF_OPTION, 0, 44340, 0x0},
    {S2C_IF_WORD, 0, 44393, 0x0},
    {S2C_IF_WORD, 1, 44469, 0x0},
    {S2C_IF_OPTION, 0, 23031, 0x0},
    {S2C_IF_OPTION, 0, 44595, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 44729, 0x0},
    {S2C_IF_OPTION, 0, 13849, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 23031, 0x0},
    {S2C_IF_OPTION, 0, 44595, 0x0},
    {S2C_IF_WORD, 1, 45191, 0x0},
    {S2C_IF_OPTION, 0, 45320, 0x0},
    {S2C_IF_OPTION, 0, 45392, 0x0},
    {S2C_IF_VALUE, 0, 45435, 0x0},
    {S2C_IF_OPTION, 0, 45508, 0x0},
    {S2C_IF_OPTION, 0, 45522, 0x0},
    {S2C_IF_OPTION, 0, 45569, 0x0},
    {S2C_IF_OPTION, 0, 13852, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 45729, 0x0},
    {S2C_IF_OPTION, 0, 45508, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 11541, 0x0},
    {S2C_IF_WORD, 0, 46046, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 42906, 0x0},
    {S2C_IF_WORD, 0, 46155, 0x0},
    {S2C_IF_VALUE, 0, 46179, 0x0},
    {S2C_IF_VALUE, 0, 46263, 0x0},
    {S2C_IF_WORD, 0, 46332, 0x0},
    {S2C_IF_VALUE, 0, 46401, 0x0},
    {S2C_IF_VALUE, 0, 46429, 0x0},
    {S2C_IF_OPTION, 0, 13852, 0x0},
    {S2C_IF_OPTION, 0, 6583, 0x0},
    {S2C_IF_OPTION, 0, 46571, 0x0},
    {S2C_IF_VALUE, 0, 46610, 0x0},
    {S2C_IF_VALUE, 0, 46665, 0x0},
    {S2C_IF_VALUE, 0, 46738, 0x0},
    {S2C_IF_WORD, 102, 46815, 0x0},
    {S2C_IF_WORD, 102, 46885, 0x0},
    {S2C_IF_WORD, 102, 46919, 0x0},
    {S2C_IF_WORD, 0, 47034, 0x0},
    {S2C_IF_WORD, 1, 47062, 0x0},
    {S2C_IF_OPTION, 0, 46574, 0x0},
    {S2C_IF_WORD, 1, 47155, 0x0},
    {S2C_IF_OPTION, 0, 47218, 0x0},
    {S2C_IF_WORD, 0, 20643, 0x0},
    {S2C_IF_WORD, 0, 47237, 0x0},
    {S2C_IF_OPTION, 0, 47273, 0x0},
    {S2C_IF_WORD, 1, 47363, 0x0},
    {S2C_IF_WORD, 2, 47229, 0x0},
    {S2C_IF_WORD, 1, 47375, 0x0},
    {S2C_IF_WORD, 1, 47229, 0x0},
    {S2C_IF_OPTION, 0, 47228, 0x0},
    {S2C_IF_WORD, 1, 559, 0x0},
    {S2C_IF_WORD, 2, 20643, 0x0},
    {S2C_IF_WORD, 1, 47434, 0x0},
    {S2C_IF_WORD, 2, 20157, 0x0},
    {S2C_IF_OPTION, 0, 47288, 0x0},
    {S2C_IF_OPTION, 0, 47550, 0x0},
    {S2C_IF_WORD, 0, 47569, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 0, 47575, 0x0},
    {S2C_IF_WORD, 1, 47604, 0x0},
    {S2C_IF_WORD, 2, 20643, 0x0},
    {S2C_IF_NO_OPTION, 0, 47607, 0x0},
    {S2C_IF_WORD, 0, 47667, 0x0},
    {S2C_IF_OPTION, 0, 20155, 0x0},
    {S2C_IF_WORD, 0, 47569, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_OPTION, 0, 9909, 0x0},
    {S2C_IF_WORD, 0, 47569, 0x0},
    {S2C_IF_WORD, 0, 48065, 0x0},
    {S2C_IF_WORD, 0, 48094, 0x0},
    {S2C_IF_WORD, 0, 48104, 0x0},
    {S2C_IF_WORD, 1, 48137, 0x0},
    {S2C_IF_WORD, 2, 23906, 0x0},
    {S2C_IF_OPTION, 0, 7998, 0x0},
    {S2C_IF_OPTION, 0, 8501, 0x0},
    {S2C_IF_OPTION, 0, 6746, 0x0},
    {S2C_IF_VALUE, 0, 48156, 0x0},
    {S2C_IF_VALUE, 0, 48201, 0x0},
    {S2C_IF_WORD, 0, 48218, 0x0},
    {S2C_IF_VALUE, 0, 48269, 0x0},
    {S2C_IF_WORD, 0, 48321, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 48336, 0x0},
    {S2C_IF_OPTION, 0, 20352, 0x0},
    {S2C_IF_VALUE, 0, 48557, 0x0},
    {S2C_IF_WORD, -1, 48686, 0x0},
    {S2C_IF_VALUE, 0, 48885, 0x0},
    {S2C_IF_OPTION, 0, 48953, 0x0},
    {S2C_IF_OPTION, 0, 48999, 0x0},
    {S2C_IF_OPTION, 0, 49003, 0x0},
    {S2C_IF_OPTION, 0, 17442, 0x0},
    {S2C_IF_OPTION, 0, 49051, 0x0},
    {S2C_IF_OPTION, 0, 6583, 0x0},
    {S2C_IF_WORD, 1, 49250, 0x0},
    {S2C_IF_WORD, 2, 49340, 0x0},
    {S2C_IF_OPTION, 0, 49412, 0x0},
    {S2C_IF_WORD, 0, 49430, 0x0},
    {S2C_IF_OPTION, 0, 49680, 0x0},
    {S2C_IF_OPTION, 0, 49799, 0x0},
    {S2C_IF_WORD, 1, 49833, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 49885, 0x0},
    {S2C_IF_WORD, 1, 49928, 0x0},
    {S2C_IF_WORD, 2, 49938, 0x0},
    {S2C_IF_SAYS, 0, 49938, 0x0},
    {S2C_IF_WORD, 1, 49980, 0x0},
    {S2C_IF_WORD, 1, 50017, 0x0},
    {S2C_IF_WORD, 0, 50031, 0x0},
    {S2C_IF_WORD, 0, 50039, 0x0},
    {S2C_IF_WORD, 1, 50098, 0x0},
    {S2C_IF_OPTION, 0, 49799, 0x0},
    {S2C_IF_OPTION, 0, 20155, 0x0},
    {S2C_IF_WORD, 1, 50251, 0x0},
    {S2C_IF_OPTION, 0, 50373, 0x0},
    {S2C_IF_OPTION, 0, 20352, 0x0},
    {S2C_IF_OPTION, 0, 9912, 0x0},
    {S2C_IF_OPTION, 0, 6746, 0x0},
    {S2C_IF_OPTION, 0, 43393, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1335, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 50644, 0x0},
    {S2C_IF_OPTION, 0, 50720, 0x0},
    {S2C_IF_WORD, 1, 50749, 0x0},
    {S2C_IF_OPTION, 0, 50774, 0x0},
    {S2C_IF_WORD, 0, 50827, 0x0},
    {S2C_IF_WORD, 1, 50893, 0x0},
    {S2C_IF_OPTION, 0, 50998, 0x0},
    {S2C_IF_OPTION, 0, 51033, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 7143, 0x0},
    {S2C_IF_OPTION, 0, 29522, 0x0},
    {S2C_IF_OPTION, 0, 51081, 0x0},
    {S2C_IF_OPTION, 0, 51098, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 51289, 0x0},
    {S2C_IF_OPTION, 0, 8744, 0x0},
    {S2C_IF_WORD, 1, 1335, 0x0},
    {S2C_IF_OPTION, 0, 8192, 0x0},
    {S2C_IF_OPTION, 0, 51398, 0x0},
    {S2C_IF_OPTION, 0, 51398, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 51473, 0x0},
    {S2C_IF_WORD, 1, 51568, 0x0},
    {S2C_IF_WORD, 1, 51620, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 51677, 0x0},
    {S2C_IF_WORD, 1, 51718, 0x0},
    {S2C_IF_OPTION, 0, 6583, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 51892, 0x4000040},
    {S2C_IF_OPTION, 0, 13852, 0x0},
    {S2C_IF_OPTION, 0, 51980, 0x0},
    {S2C_IF_OPTION, 0, 52013, 0x0},
    {S2C_IF_OPTION, 0, 52050, 0x0},
    {S2C_IF_OPTION, 0, 52072, 0x0},
    {S2C_IF_OPTION, 0, 52162, 0x0},
    {S2C_IF_WORD, 1, 52202, 0x0},
    {S2C_IF_OPTION, 0, 52227, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 9532, 0x0},
    {S2C_IF_WORD, 1, 52247, 0x0},
    {S2C_IF_SAYS, 0, 52317, 0x0},
    {S2C_IF_WORD, 0, 52391, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 6746, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 7143, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 52402, 0x0},
    {S2C_IF_OPTION, 0, 52446, 0x0},
    {S2C_IF_OPTION, 0, 6583, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 18073, 0x0},
    {S2C_IF_WORD, 0, 52478, 0x0},
    {S2C_IF_WORD, 1, 52516, 0x0},
    {S2C_IF_WORD, 1, 52589, 0x0},
    {S2C_IF_WORD, 1, 52641, 0x0},
    {S2C_IF_OPTION, 0, 7143, 0x0},
    {S2C_IF_WORD, 0, 7351, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 52695, 0x0},
    {S2C_IF_OPTION, 0, 52726, 0x0},
    {S2C_IF_OPTION, 0, 52776, 0x0},
    {S2C_IF_WORD, 1, 52805, 0x0},
    {S2C_IF_WORD, 2, 52932, 0x0},
    {S2C_IF_WORD, 1, 52990, 0x0},
    {S2C_IF_WORD, 2, 53080, 0x0},
    {S2C_IF_WORD, 1, 53184, 0x0},
    {S2C_IF_OPTION, 0, 53345, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 4543},
    {0, 1, 2, 0},
    {2, 1, 3, 4577},
    {2, 1, 4, 4621},
    {2, 1, 5, 4684},
    {2, 1, 6, 4732},
    {2, 1, 7, 4764},
    {2, 1, 8, 4829},
    {2, 1, 9, 4867},
    {2, 1, 10, 4890},
    {2, 1, 11, 4941},
    {2, 1, 12, 5026},
    {2, 1, 13, 5054},
    {2, 1, 14, 5101},
    {2, 2, 15, 5207},
    {2, 2, 17, 5265},
    {2, 2, 19, 5265},
    {2, 1, 21, 5366},
    {1, 0, 22, 5393},
    {0, 1, 22, 0},
    {2, 1, 23, 5409},
    {2, 1, 24, 4621},
    {2, 1, 25, 5437},
    {2, 1, 26, 5486},
    {2, 2, 27, 5207},
    {2, 2, 29, 5207},
    {2, 2, 31, 5615},
    {2, 2, 33, 5670},
    {2, 1, 35, 5697},
    {2, 2, 36, 5265},
    {2, 1, 38, 5366},
    {1, 0, 39, 5731},
    {2, 2, 39, 5777},
    {2, 2, 41, 5831},
    {1, 0, 43, 5877},
    {0, 0, 43, 0},
    {1, 1, 43, 5900},
    {0, 0, 44, 0},
    {0, 1, 44, 0},
    {1, 0, 45, 6004},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {0, 0, 45, 0},
    {2, 1, 45, 4543},
    {0, 0, 46, 0},
    {2, 1, 46, 4543},
    {0, 1, 47, 0},
    {1, 0, 48, 6082},
    {0, 1, 48, 0},
    {1, 0, 49, 6102},
    {0, 0, 49, 0},
    {2, 1, 49, 6250},
    {2, 2, 50, 6310},
    {0, 0, 52, 0},
    {0, 1, 52, 0},
    {0, 1, 53, 0},
    {1, 0, 54, 6401},
    {0, 1, 54, 0},
    {1, 0, 55, 6445},
    {1, 1, 55, 6481},
    {0, 0, 56, 0},
    {0, 1, 56, 0},
    {1, 0, 57, 6553},
    {0, 1, 57, 0},
    {0, 1, 58, 0},
    {1, 0, 59, 6593},
    {0, 1, 59, 0},
    {0, 1, 60, 0},
    {1, 0, 61, 6656},
    {0, 2, 61, 0},
    {1, 0, 63, 6728},
    {0, 0, 63, 0},
    {2, 2, 63, 6749},
    {0, 0, 65, 0},
    {0, 0, 65, 0},
    {0, 0, 65, 0},
    {2, 1, 65, 6857},
    {0, 0, 66, 0},
    {1, 0, 66, 6925},
    {2, 1, 66, 7009},
    {1, 1, 67, 7029},
    {0, 0, 68, 0},
    {0, 0, 68, 0},
    {2, 1, 68, 7114},
    {2, 2, 69, 7114},
    {0, 0, 71, 0},
    {0, 0, 71, 0},
    {2, 2, 71, 7193},
    {2, 2, 73, 7248},
    {2, 2, 75, 7272},
    {2, 3, 77, 7312},
    {2, 2, 80, 7353},
    {2, 3, 82, 7404},
    {2, 2, 85, 7442},
    {1, 1, 87, 7473},
    {0, 0, 88, 0},
    {1, 1, 88, 7494},
    {1, 2, 89, 7528},
    {0, 0, 91, 0},
    {0, 0, 91, 0},
    {2, 1, 91, 7566},
    {2, 1, 92, 4621},
    {2, 1, 93, 7595},
    {2, 2, 94, 5207},
    {2, 2, 96, 5207},
    {2, 2, 98, 5615},
    {2, 2, 100, 5670},
    {2, 2, 102, 5265},
    {1, 1, 104, 7748},
    {2, 1, 105, 5054},
    {2, 1, 106, 5101},
    {2, 1, 107, 4732},
    {2, 1, 108, 7763},
    {2, 1, 109, 4829},
    {2, 1, 110, 4867},
    {2, 1, 111, 4890},
    {2, 1, 112, 4941},
    {0, 1, 113, 0},
    {1, 1, 114, 5393},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 0, 115, 0},
    {0, 1, 115, 0},
    {0, 1, 116, 0},
    {1, 0, 117, 5877},
    {2, 2, 117, 5777},
    {0, 0, 119, 0},
    {2, 1, 119, 8035},
    {1, 0, 120, 8096},
    {0, 1, 120, 0},
    {1, 0, 121, 8126},
    {0, 1, 121, 0},
    {0, 1, 122, 0},
    {1, 1, 123, 8160},
    {0, 0, 124, 0},
    {0, 1, 124, 0},
    {1, 0, 125, 8219},
    {0, 0, 125, 0},
    {1, 0, 125, 8267},
    {0, 0, 125, 0},
    {0, 1, 125, 0},
    {1, 1, 126, 8439},
    {1, 0, 127, 8466},
    {1, 0, 127, 8466},
    {1, 0, 127, 8466},
    {1, 0, 127, 8466},
    {1, 0, 127, 8466},
    {0, 0, 127, 0},
    {1, 1, 127, 8703},
    {0, 0, 128, 0},
    {0, 0, 128, 0},
    {0, 0, 128, 0},
    {0, 0, 128, 0},
    {0, 0, 128, 0},
    {0, 0, 128, 0},
    {0, 0, 128, 0},
    {0, 0, 128, 0},
    {1, 0, 128, 8973},
    {0, 0, 128, 0},
    {0, 0, 128, 0},
    {1, 0, 128, 8973},
    {0, 1, 128, 0},
    {1, 0, 129, 9074},
    {1, 0, 129, 9243},
    {1, 0, 129, 9074},
    {1, 0, 129, 9074},
    {2, 1, 129, 9382},
    {1, 0, 130, 9074},
    {1, 0, 130, 9074},
    {1, 0, 130, 9074},
    {1, 0, 130, 9074},
    {1, 0, 130, 9597},
    {0, 0, 130, 0},
    {1, 0, 130, 9074},
    {0, 0, 130, 0},
    {1, 0, 130, 9684},
    {0, 0, 130, 0},
    {1, 0, 130, 9074},
    {0, 0, 130, 0},
    {1, 0, 130, 9867},
    {0, 1, 130, 0},
    {1, 0, 131, 9915},
    {1, 0, 131, 9935},
    {1, 0, 131, 9958},
    {0, 2, 131, 0},
    {1, 1, 133, 9935},
    {1, 1, 134, 10013},
    {1, 0, 135, 10038},
    {2, 2, 135, 10126},
    {2, 2, 137, 10196},
    {2, 2, 139, 10196},
    {2, 3, 141, 10196},
    {0, 1, 144, 0},
    {0, 1, 145, 0},
    {2, 2, 146, 10350},
    {2, 2, 148, 10350},
    {2, 2, 150, 7248},
    {1, 1, 152, 10432},
    {1, 0, 153, 9074},
    {0, 1, 153, 0},
    {2, 2, 154, 7193},
    {2, 2, 156, 7248},
    {1, 1, 158, 10432},
    {1, 0, 159, 9074},
    {2, 1, 159, 10350},
    {0, 1, 160, 0},
    {1, 0, 161, 10555},
    {2, 1, 161, 10350},
    {0, 1, 162, 0},
    {0, 1, 163, 0},
    {1, 0, 164, 10702},
    {2, 2, 164, 10350},
    {2, 1, 166, 10350},
    {0, 1, 167, 0},
    {1, 0, 168, 10778},
    {0, 1, 168, 0},
    {2, 2, 169, 10816},
    {2, 1, 171, 10350},
    {0, 1, 172, 0},
    {1, 0, 173, 10778},
    {1, 0, 173, 11030},
    {2, 2, 173, 7248},
    {1, 1, 175, 7473},
    {0, 0, 176, 0},
    {0, 0, 176, 0},
    {1, 1, 176, 11196},
    {0, 0, 177, 0},
    {1, 0, 177, 11286},
    {1, 0, 177, 11286},
    {0, 1, 177, 0},
    {2, 1, 178, 11502},
    {2, 2, 179, 11502},
    {1, 0, 181, 11565},
    {0, 1, 181, 0},
    {2, 2, 182, 11634},
    {2, 1, 184, 11634},
    {1, 0, 185, 11674},
    {0, 1, 185, 0},
    {2, 0, 186, 11691},
    {2, 1, 186, 11734},
    {2, 1, 187, 11788},
    {2, 2, 188, 11634},
    {2, 3, 190, 11841},
    {2, 2, 193, 11902},
    {2, 2, 195, 11634},
    {2, 1, 197, 11954},
    {2, 1, 198, 11998},
    {2, 1, 199, 12049},
    {2, 1, 200, 12079},
    {2, 1, 201, 12123},
    {2, 1, 202, 12168},
    {2, 1, 203, 12210},
    {2, 1, 204, 12248},
    {2, 2, 205, 12285},
    {2, 2, 207, 12342},
    {2, 1, 209, 12367},
    {2, 1, 210, 12415},
    {2, 1, 211, 12456},
    {2, 1, 212, 12530},
    {1, 0, 213, 11674},
    {0, 1, 213, 0},
    {2, 0, 214, 11734},
    {0, 0, 214, 0},
    {2, 1, 214, 11674},
    {2, 2, 215, 12562},
    {1, 0, 217, 12597},
    {0, 1, 217, 0},
    {1, 1, 218, 12676},
    {2, 1, 219, 7566},
    {2, 1, 220, 12731},
    {1, 0, 221, 12778},
    {2, 1, 221, 12829},
    {2, 1, 222, 12911},
    {2, 1, 223, 12959},
    {2, 1, 224, 13006},
    {2, 1, 225, 12959},
    {2, 2, 226, 13045},
    {2, 1, 228, 13104},
    {2, 1, 229, 7763},
    {2, 1, 230, 4941},
    {2, 1, 231, 7763},
    {2, 2, 232, 7763},
    {1, 0, 234, 12599},
    {2, 1, 234, 13359},
    {2, 1, 235, 4941},
    {1, 0, 236, 13409},
    {2, 1, 236, 7566},
    {2, 1, 237, 13425},
    {2, 2, 238, 13444},
    {2, 2, 240, 13489},
    {2, 2, 242, 13534},
    {2, 1, 244, 4684},
    {2, 1, 245, 4941},
    {2, 1, 246, 13551},
    {2, 2, 247, 13600},
    {2, 2, 249, 13615},
    {2, 3, 251, 13615},
    {2, 2, 254, 5366},
    {2, 2, 256, 13684},
    {2, 2, 258, 13734},
    {1, 0, 260, 13409},
    {2, 2, 260, 13767},
    {2, 2, 262, 13811},
    {2, 2, 264, 4941},
    {2, 2, 266, 13999},
    {2, 2, 268, 13551},
    {2, 3, 270, 14075},
    {2, 2, 273, 14160},
    {1, 0, 275, 14197},
    {2, 1, 275, 7566},
    {2, 1, 276, 4621},
    {2, 1, 277, 14214},
    {2, 1, 278, 7009},
    {2, 1, 279, 5101},
    {0, 1, 280, 0},
    {2, 2, 281, 7009},
    {2, 3, 283, 5366},
    {2, 4, 286, 12731},
    {1, 0, 290, 14439},
    {2, 1, 290, 7566},
    {2, 1, 291, 7566},
    {2, 1, 292, 7566},
    {2, 1, 293, 7566},
    {1, 0, 294, 14531},
    {2, 1, 294, 14585},
    {2, 1, 295, 4867},
    {2, 1, 296, 4829},
    {2, 1, 297, 14608},
    {2, 1, 298, 14626},
    {2, 1, 299, 14710},
    {1, 0, 300, 14746},
    {2, 1, 300, 5026},
    {1, 0, 301, 14775},
    {1, 0, 301, 14802},
    {1, 0, 301, 14775},
    {2, 2, 301, 14851},
    {2, 2, 303, 14905},
    {2, 2, 305, 14958},
    {2, 3, 307, 15026},
    {2, 3, 310, 15074},
    {2, 3, 313, 15026},
    {2, 2, 316, 13359},
    {2, 2, 318, 15125},
    {2, 2, 320, 15156},
    {2, 2, 322, 15190},
    {2, 3, 324, 15190},
    {2, 3, 327, 15225},
    {2, 2, 330, 15370},
    {2, 3, 332, 14905},
    {2, 2, 335, 15441},
    {2, 2, 337, 15156},
    {2, 2, 339, 15492},
    {1, 0, 341, 15532},
    {2, 2, 341, 15585},
    {2, 3, 343, 15669},
    {2, 2, 346, 15704},
    {2, 3, 348, 15704},
    {2, 3, 351, 15704},
    {2, 2, 354, 15805},
    {1, 0, 356, 15837},
    {2, 2, 356, 15874},
    {2, 2, 358, 15925},
    {1, 0, 360, 15967},
    {2, 2, 360, 16008},
    {2, 1, 362, 16054},
    {1, 0, 363, 16083},
    {2, 1, 363, 16155},
    {1, 0, 364, 16200},
    {0, 1, 364, 0},
    {1, 0, 365, 16243},
    {2, 1, 365, 6857},
    {2, 1, 366, 6857},
    {2, 2, 367, 16518},
    {2, 2, 369, 16586},
    {2, 2, 371, 16647},
    {2, 3, 373, 16688},
    {2, 2, 376, 16732},
    {2, 2, 378, 16794},
    {2, 2, 380, 7566},
    {0, 1, 382, 0},
    {0, 2, 383, 0},
    {0, 2, 385, 0},
    {1, 1, 387, 16908},
    {1, 0, 388, 16910},
    {2, 2, 388, 16946},
    {0, 1, 390, 0},
    {0, 1, 391, 0},
    {1, 0, 392, 17012},
    {0, 1, 392, 0},
    {0, 1, 393, 0},
    {2, 2, 394, 17095},
    {2, 2, 396, 17154},
    {1, 0, 398, 17012},
    {0, 1, 398, 0},
    {1, 1, 399, 17217},
    {2, 1, 400, 16586},
    {2, 1, 401, 16647},
    {2, 2, 402, 16688},
    {1, 0, 404, 16908},
    {2, 1, 404, 16586},
    {1, 0, 405, 16908},
    {0, 1, 405, 0},
    {2, 2, 406, 16586},
    {2, 2, 408, 16946},
    {2, 3, 410, 16688},
    {1, 0, 413, 17356},
    {0, 1, 413, 0},
    {2, 2, 414, 16586},
    {2, 2, 416, 16688},
    {1, 0, 418, 17356},
    {0, 1, 418, 0},
    {2, 2, 419, 16586},
    {2, 3, 421, 16688},
    {2, 2, 424, 17506},
    {2, 2, 426, 7566},
    {1, 0, 428, 17356},
    {0, 1, 428, 0},
    {2, 1, 429, 16586},
    {1, 0, 430, 17614},
    {0, 1, 430, 0},
    {2, 2, 431, 16586},
    {1, 0, 433, 17731},
    {0, 1, 433, 0},
    {0, 1, 434, 0},
    {2, 2, 435, 16688},
    {1, 0, 437, 17012},
    {0, 1, 437, 0},
    {1, 0, 438, 17820},
    {1, 0, 438, 17838},
    {1, 0, 438, 17878},
    {2, 1, 438, 13489},
    {1, 0, 439, 13409},
    {0, 1, 439, 0},
    {0, 1, 440, 0},
    {2, 2, 441, 13489},
    {1, 1, 443, 18098},
    {2, 1, 444, 18258},
    {2, 2, 445, 13734},
    {2, 2, 447, 18350},
    {1, 0, 449, 13409},
    {2, 1, 449, 18427},
    {2, 2, 450, 13489},
    {1, 1, 452, 13409},
    {0, 0, 453, 0},
    {0, 1, 453, 0},
    {2, 0, 454, 18475},
    {0, 1, 454, 0},
    {2, 1, 455, 13489},
    {2, 1, 456, 4543},
    {1, 0, 457, 18514},
    {0, 1, 457, 0},
    {1, 0, 458, 18514},
    {2, 2, 458, 18619},
    {2, 1, 460, 18674},
    {2, 1, 461, 18674},
    {1, 0, 462, 18757},
    {2, 2, 462, 18619},
    {1, 0, 464, 18757},
    {0, 1, 464, 0},
    {2, 2, 465, 18855},
    {2, 2, 467, 18896},
    {2, 1, 469, 18939},
    {1, 0, 470, 18977},
    {1, 0, 470, 18757},
    {1, 0, 470, 18757},
    {0, 2, 470, 0},
    {1, 1, 472, 19059},
    {2, 1, 473, 19100},
    {2, 1, 474, 19100},
    {2, 1, 475, 19100},
    {1, 0, 476, 19059},
    {1, 1, 476, 19215},
    {2, 0, 477, 19100},
    {0, 1, 477, 0},
    {2, 1, 478, 19269},
    {1, 0, 479, 11712},
    {2, 0, 479, 19283},
    {2, 0, 479, 19328},
    {2, 2, 479, 19375},
    {1, 0, 481, 19420},
    {2, 0, 481, 19439},
    {0, 1, 481, 0},
    {2, 1, 482, 19100},
    {1, 0, 483, 19059},
    {1, 2, 483, 19685},
    {2, 2, 485, 19733},
    {0, 0, 487, 0},
    {0, 1, 487, 0},
    {0, 1, 488, 0},
    {0, 1, 489, 0},
    {1, 0, 490, 18977},
    {1, 2, 490, 19685},
    {2, 1, 492, 19978},
    {1, 0, 493, 20010},
    {0, 1, 493, 0},
    {1, 2, 494, 19685},
    {2, 1, 496, 20114},
    {2, 1, 497, 20164},
    {2, 2, 498, 20228},
    {2, 2, 500, 20267},
    {1, 0, 502, 20317},
    {0, 1, 502, 0},
    {2, 1, 503, 20372},
    {2, 2, 504, 20267},
    {1, 0, 506, 20317},
    {0, 1, 506, 0},
    {2, 1, 507, 20479},
    {2, 2, 508, 20510},
    {1, 0, 510, 20317},
    {1, 2, 510, 19685},
    {2, 1, 512, 20578},
    {2, 1, 513, 20646},
    {2, 1, 514, 20682},
    {0, 1, 515, 0},
    {0, 1, 516, 0},
    {1, 0, 517, 20317},
    {2, 1, 517, 20890},
    {0, 1, 518, 0},
    {1, 0, 519, 20941},
    {2, 0, 519, 20968},
    {2, 0, 519, 20984},
    {2, 1, 519, 21087},
    {1, 0, 520, 21124},
    {1, 2, 520, 19685},
    {2, 1, 522, 21158},
    {0, 0, 523, 0},
    {1, 2, 523, 19685},
    {2, 1, 525, 21199},
    {0, 0, 526, 0},
    {2, 0, 526, 21240},
    {1, 2, 526, 19685},
    {2, 1, 528, 21305},
    {2, 1, 529, 21368},
    {2, 1, 530, 21447},
    {0, 1, 531, 0},
    {1, 0, 532, 21536},
    {2, 0, 532, 21553},
    {2, 1, 532, 21574},
    {1, 0, 533, 21613},
    {0, 1, 533, 0},
    {1, 2, 534, 19685},
    {2, 0, 536, 21631},
    {0, 1, 536, 0},
    {1, 0, 537, 18977},
    {0, 1, 537, 0},
    {2, 1, 538, 21730},
    {2, 1, 539, 21778},
    {2, 0, 540, 21819},
    {0, 1, 540, 0},
    {1, 0, 541, 21876},
    {0, 1, 541, 0},
    {2, 0, 542, 21910},
    {0, 1, 542, 0},
    {2, 0, 543, 21972},
    {2, 1, 543, 21972},
    {1, 0, 544, 14746},
    {1, 0, 544, 22059},
    {0, 1, 544, 0},
    {2, 2, 545, 22135},
    {2, 1, 547, 22190},
    {2, 1, 548, 22259},
    {2, 1, 549, 22302},
    {1, 0, 550, 22336},
    {0, 0, 550, 0},
    {1, 2, 550, 19685},
    {2, 0, 552, 22356},
    {2, 1, 552, 22425},
    {1, 0, 553, 22464},
    {0, 1, 553, 0},
    {1, 0, 554, 22549},
    {0, 1, 554, 0},
    {2, 2, 555, 22592},
    {2, 1, 557, 22656},
    {1, 0, 558, 22693},
    {0, 1, 558, 0},
    {2, 1, 559, 22592},
    {1, 0, 560, 22693},
    {0, 1, 560, 0},
    {0, 2, 561, 0},
    {2, 1, 563, 22792},
    {1, 0, 564, 18977},
    {0, 1, 564, 0},
    {0, 1, 565, 0},
    {1, 0, 566, 18977},
    {0, 1, 566, 0},
    {0, 2, 567, 0},
    {1, 0, 569, 22888},
    {0, 1, 569, 0},
    {2, 1, 570, 22945},
    {1, 0, 571, 20317},
    {0, 2, 571, 0},
    {2, 2, 573, 23078},
    {2, 2, 575, 19375},
    {2, 2, 577, 23154},
    {1, 1, 579, 23229},
    {2, 2, 580, 23271},
    {1, 2, 582, 23360},
    {2, 2, 584, 23376},
    {2, 2, 586, 23376},
    {1, 1, 588, 23514},
    {1, 2, 589, 23514},
    {1, 1, 591, 23514},
    {2, 2, 592, 23376},
    {2, 3, 594, 23376},
    {1, 0, 597, 23360},
    {2, 1, 597, 23663},
    {2, 2, 598, 23692},
    {2, 2, 600, 23271},
    {2, 2, 602, 22425},
    {1, 0, 604, 23271},
    {2, 1, 604, 23376},
    {1, 0, 605, 23514},
    {2, 0, 605, 23754},
    {1, 1, 605, 23817},
    {0, 0, 606, 0},
    {0, 1, 606, 0},
    {2, 1, 607, 23874},
    {2, 2, 608, 23874},
    {2, 2, 610, 23983},
    {2, 2, 612, 24059},
    {2, 1, 614, 24122},
    {1, 0, 615, 24182},
    {0, 1, 615, 0},
    {2, 1, 616, 24325},
    {2, 1, 617, 24462},
    {2, 1, 618, 24529},
    {2, 1, 619, 24564},
    {2, 2, 620, 24636},
    {2, 2, 622, 24694},
    {2, 1, 624, 24739},
    {1, 0, 625, 24763},
    {2, 0, 625, 24789},
    {2, 2, 625, 24819},
    {1, 1, 627, 24855},
    {0, 0, 628, 0},
    {0, 1, 628, 0},
    {1, 0, 629, 24900},
    {0, 1, 629, 0},
    {2, 0, 630, 24956},
    {1, 1, 630, 25033},
    {0, 1, 631, 0},
    {1, 1, 632, 25065},
    {2, 0, 633, 24956},
    {2, 1, 633, 25086},
    {1, 0, 634, 25133},
    {2, 1, 634, 25209},
    {1, 0, 635, 25234},
    {2, 0, 635, 25261},
    {2, 1, 635, 25483},
    {1, 0, 636, 18977},
    {2, 1, 636, 25603},
    {2, 1, 637, 25603},
    {0, 1, 638, 0},
    {1, 0, 639, 25706},
    {2, 1, 639, 25603},
    {0, 1, 640, 0},
    {1, 0, 641, 25706},
    {2, 1, 641, 25870},
    {1, 0, 642, 25909},
    {2, 1, 642, 25603},
    {0, 1, 643, 0},
    {1, 0, 644, 26049},
    {2, 1, 644, 26155},
    {1, 0, 645, 25133},
    {2, 1, 645, 26316},
    {2, 1, 646, 26402},
    {2, 1, 647, 26663},
    {2, 1, 648, 26722},
    {2, 1, 649, 26859},
    {2, 1, 650, 27001},
    {1, 0, 651, 27031},
    {0, 1, 651, 0},
    {0, 1, 652, 0},
    {1, 0, 653, 18977},
    {0, 1, 653, 0},
    {0, 1, 654, 0},
    {0, 1, 655, 0},
    {2, 2, 656, 26402},
    {2, 2, 658, 27408},
    {2, 2, 660, 26402},
    {2, 2, 662, 27001},
    {1, 0, 664, 27509},
    {2, 1, 664, 27556},
    {1, 0, 665, 27585},
    {2, 0, 665, 25603},
    {2, 1, 665, 27610},
    {1, 0, 666, 27671},
    {2, 1, 666, 28227},
    {2, 1, 667, 28309},
    {1, 0, 668, 28336},
    {0, 1, 668, 0},
    {2, 2, 669, 28227},
    {2, 1, 671, 28434},
    {1, 0, 672, 28467},
    {2, 1, 672, 28517},
    {0, 1, 673, 0},
    {1, 0, 674, 28517},
    {2, 1, 674, 28571},
    {2, 1, 675, 28571},
    {1, 0, 676, 28571},
    {0, 1, 676, 0},
    {0, 1, 677, 0},
    {2, 2, 678, 28434},
    {1, 0, 680, 28467},
    {2, 1, 680, 29003},
    {1, 1, 681, 29078},
    {1, 1, 682, 29078},
    {0, 0, 683, 0},
    {0, 1, 683, 0},
    {1, 0, 684, 29110},
    {1, 0, 684, 29137},
    {2, 1, 684, 29214},
    {1, 1, 685, 29256},
    {0, 0, 686, 0},
    {2, 1, 686, 29313},
    {2, 1, 687, 29313},
    {2, 1, 688, 29345},
    {0, 0, 689, 0},
    {0, 1, 689, 0},
    {1, 0, 690, 29373},
    {2, 2, 690, 29394},
    {0, 1, 692, 0},
    {1, 0, 693, 29416},
    {2, 1, 693, 29462},
    {2, 1, 694, 29499},
    {0, 1, 695, 0},
    {1, 0, 696, 29528},
    {0, 0, 696, 0},
    {1, 0, 696, 29546},
    {2, 1, 696, 29583},
    {0, 0, 697, 0},
    {2, 1, 697, 29634},
    {1, 1, 698, 29697},
    {2, 0, 699, 29727},
    {1, 1, 699, 29697},
    {2, 0, 700, 29756},
    {0, 1, 700, 0},
    {2, 1, 701, 29817},
    {2, 1, 702, 29848},
    {2, 2, 703, 29913},
    {1, 0, 705, 29946},
    {2, 0, 705, 29965},
    {2, 1, 705, 30114},
    {2, 1, 706, 30171},
    {2, 1, 707, 30114},
    {2, 2, 708, 30241},
    {2, 1, 710, 30304},
    {2, 1, 711, 29817},
    {1, 0, 712, 30343},
    {0, 1, 712, 0},
    {2, 1, 713, 29817},
    {1, 0, 714, 30429},
    {2, 1, 714, 30171},
    {0, 1, 715, 0},
    {1, 0, 716, 30531},
    {2, 1, 716, 30612},
    {1, 0, 717, 30632},
    {1, 0, 717, 30659},
    {2, 0, 717, 30678},
    {2, 1, 717, 29727},
    {2, 1, 718, 29817},
    {0, 1, 719, 0},
    {1, 0, 720, 30659},
    {2, 2, 720, 29634},
    {2, 2, 722, 30823},
    {1, 0, 724, 30856},
    {2, 1, 724, 30896},
    {1, 0, 725, 30925},
    {2, 0, 725, 30954},
    {0, 1, 725, 0},
    {2, 0, 726, 30984},
    {2, 1, 726, 31088},
    {2, 1, 727, 31149},
    {0, 1, 728, 0},
    {1, 0, 729, 31180},
    {2, 0, 729, 31149},
    {0, 1, 729, 0},
    {0, 1, 730, 0},
    {2, 1, 731, 31292},
    {2, 1, 732, 31292},
    {1, 0, 733, 31346},
    {0, 1, 733, 0},
    {1, 0, 734, 31180},
    {1, 0, 734, 30925},
    {2, 1, 734, 31514},
    {2, 1, 735, 11674},
    {0, 1, 736, 0},
    {0, 1, 737, 0},
    {1, 0, 738, 31738},
    {2, 1, 738, 31514},
    {2, 2, 739, 31292},
    {0, 1, 741, 0},
    {1, 0, 742, 32013},
    {2, 3, 742, 32081},
    {2, 2, 745, 32081},
    {2, 2, 747, 32121},
    {0, 1, 749, 0},
    {1, 0, 750, 32168},
    {2, 1, 750, 32283},
    {2, 2, 751, 4543},
    {0, 2, 753, 0},
    {0, 2, 755, 0},
    {1, 0, 757, 32473},
    {2, 1, 757, 32550},
    {2, 1, 758, 32550},
    {0, 1, 759, 0},
    {1, 0, 760, 32653},
    {2, 0, 760, 32679},
    {0, 0, 760, 0},
    {0, 1, 760, 0},
    {1, 0, 761, 32721},
    {1, 0, 761, 32739},
    {2, 1, 761, 13489},
    {2, 1, 762, 4543},
    {2, 1, 763, 33252},
    {2, 1, 764, 33301},
    {2, 1, 765, 33377},
    {2, 1, 766, 33460},
    {2, 1, 767, 33540},
    {1, 1, 768, 33720},
    {0, 1, 769, 0},
    {1, 1, 770, 33859},
    {0, 0, 771, 0},
    {2, 1, 771, 13489},
    {2, 1, 772, 4543},
    {2, 1, 773, 33252},
    {2, 1, 774, 33540},
    {0, 1, 775, 0},
    {1, 1, 776, 33720},
    {0, 1, 777, 0},
    {1, 0, 778, 34244},
    {2, 1, 778, 4543},
    {2, 1, 779, 13489},
    {2, 1, 780, 13489},
    {0, 1, 781, 0},
    {0, 1, 782, 0},
    {1, 0, 783, 34325},
    {2, 1, 783, 4543},
    {2, 1, 784, 4543},
    {1, 0, 785, 34325},
    {2, 2, 785, 13489},
    {2, 1, 787, 4543},
    {2, 1, 788, 4543},
    {2, 1, 789, 4543},
    {1, 1, 790, 13409},
    {1, 0, 791, 34325},
    {2, 1, 791, 34570},
    {2, 1, 792, 34637},
    {2, 1, 793, 34570},
    {2, 1, 794, 7566},
    {2, 1, 795, 34570},
    {2, 1, 796, 4543},
    {2, 1, 797, 4543},
    {0, 1, 798, 0},
    {1, 1, 799, 34772},
    {0, 1, 800, 0},
    {1, 0, 801, 34325},
    {2, 1, 801, 34815},
    {2, 1, 802, 34815},
    {2, 1, 803, 34877},
    {1, 0, 804, 34919},
    {0, 1, 804, 0},
    {2, 0, 805, 34959},
    {0, 1, 805, 0},
    {2, 2, 806, 35067},
    {2, 1, 808, 35067},
    {1, 0, 809, 35137},
    {2, 1, 809, 35067},
    {2, 1, 810, 35067},
    {0, 1, 811, 0},
    {1, 0, 812, 35137},
    {2, 1, 812, 35261},
    {0, 1, 813, 0},
    {1, 0, 814, 35302},
    {2, 1, 814, 4543},
    {2, 1, 815, 34570},
    {0, 0, 816, 0},
    {0, 0, 816, 0},
    {0, 1, 816, 0},
    {2, 1, 817, 35495},
    {2, 3, 818, 35610},
    {2, 1, 821, 35659},
    {2, 1, 822, 35731},
    {2, 5, 823, 35845},
    {1, 2, 828, 35912},
    {2, 3, 830, 5670},
    {2, 3, 833, 36174},
    {2, 3, 836, 5670},
    {1, 0, 839, 35912},
    {2, 1, 839, 36234},
    {0, 1, 840, 0},
    {1, 0, 841, 36287},
    {2, 1, 841, 36330},
    {0, 0, 842, 0},
    {2, 0, 842, 36347},
    {2, 2, 842, 36234},
    {1, 0, 844, 36390},
    {0, 1, 844, 0},
    {2, 1, 845, 36422},
    {1, 0, 846, 36457},
    {0, 0, 846, 0},
    {2, 0, 846, 36492},
    {0, 1, 846, 0},
    {0, 1, 847, 0},
    {2, 2, 848, 36565},
    {2, 1, 850, 35495},
    {1, 0, 851, 35912},
    {0, 1, 851, 0},
    {2, 1, 852, 36609},
    {1, 0, 853, 35912},
    {2, 1, 853, 35495},
    {2, 1, 854, 35495},
    {0, 1, 855, 0},
    {1, 0, 856, 35912},
    {2, 0, 856, 36684},
    {0, 1, 856, 0},
    {1, 0, 857, 35912},
    {0, 1, 857, 0},
    {0, 1, 858, 0},
    {2, 1, 859, 35495},
    {2, 1, 860, 36609},
    {2, 2, 861, 36770},
    {2, 2, 863, 36174},
    {2, 2, 865, 36174},
    {1, 0, 867, 35912},
    {2, 2, 867, 5670},
    {2, 1, 869, 37045},
    {2, 1, 870, 36174},
    {2, 1, 871, 36174},
    {2, 1, 872, 5670},
    {2, 1, 873, 5670},
    {2, 1, 874, 36492},
    {0, 1, 875, 0},
    {1, 0, 876, 35912},
    {1, 0, 876, 36287},
    {0, 1, 876, 0},
    {0, 1, 877, 0},
    {0, 1, 878, 0},
    {1, 0, 879, 36287},
    {2, 2, 879, 36234},
    {1, 0, 881, 36390},
    {2, 0, 881, 37473},
    {2, 0, 881, 37505},
    {1, 1, 881, 37559},
    {2, 0, 882, 37591},
    {2, 0, 882, 37642},
    {2, 0, 882, 37666},
    {2, 1, 882, 37716},
    {1, 0, 883, 37750},
    {2, 2, 883, 37716},
    {2, 2, 885, 37716},
    {1, 0, 887, 37805},
    {2, 2, 887, 37818},
    {1, 0, 889, 37837},
    {2, 0, 889, 37849},
    {1, 0, 889, 9074},
    {0, 1, 889, 0},
    {0, 1, 890, 0},
    {0, 1, 891, 0},
    {1, 0, 892, 36287},
    {2, 1, 892, 37974},
    {1, 1, 893, 37805},
    {0, 0, 894, 0},
    {2, 2, 894, 38024},
    {0, 1, 896, 0},
    {1, 0, 897, 36390},
    {2, 1, 897, 37045},
    {1, 1, 898, 38024},
    {2, 0, 899, 38024},
    {2, 1, 899, 38053},
    {0, 1, 900, 0},
    {0, 1, 901, 0},
    {1, 0, 902, 38079},
    {2, 1, 902, 38124},
    {1, 0, 903, 36390},
    {2, 1, 903, 38189},
    {0, 1, 904, 0},
    {1, 0, 905, 38238},
    {2, 2, 905, 38053},
    {0, 1, 907, 0},
    {1, 0, 908, 38238},
    {2, 1, 908, 38288},
    {0, 1, 909, 0},
    {1, 0, 910, 38374},
    {0, 1, 910, 0},
    {1, 0, 911, 36390},
    {0, 1, 911, 0},
    {1, 0, 912, 38391},
    {2, 0, 912, 37045},
    {2, 0, 912, 38423},
    {2, 0, 912, 38024},
    {2, 0, 912, 38053},
    {2, 0, 912, 38024},
    {0, 1, 912, 0},
    {0, 1, 913, 0},
    {1, 0, 914, 36287},
    {0, 1, 914, 0},
    {1, 0, 915, 38535},
    {0, 1, 915, 0},
    {2, 2, 916, 38582},
    {1, 0, 918, 38601},
    {0, 1, 918, 0},
    {2, 0, 919, 38676},
    {0, 1, 919, 0},
    {2, 1, 920, 38744},
    {2, 1, 921, 38781},
    {2, 1, 922, 39426},
    {1, 0, 923, 39467},
    {0, 1, 923, 0},
    {0, 1, 924, 0},
    {2, 1, 925, 39620},
    {1, 0, 926, 39662},
    {0, 1, 926, 0},
    {2, 2, 927, 16586},
    {2, 1, 929, 39954},
    {2, 1, 930, 38676},
    {2, 2, 931, 39426},
    {1, 0, 933, 39662},
    {0, 1, 933, 0},
    {0, 1, 934, 0},
    {2, 2, 935, 40103},
    {2, 2, 937, 39426},
    {2, 2, 939, 39965},
    {1, 0, 941, 39662},
    {0, 1, 941, 0},
    {2, 1, 942, 39426},
    {2, 1, 943, 40357},
    {2, 1, 944, 38781},
    {2, 1, 945, 39426},
    {1, 0, 946, 39467},
    {0, 1, 946, 0},
    {1, 0, 947, 39662},
    {0, 1, 947, 0},
    {2, 2, 948, 38781},
    {2, 2, 950, 40357},
    {2, 2, 952, 40103},
    {2, 2, 954, 39426},
    {0, 1, 956, 0},
    {0, 2, 957, 0},
    {0, 2, 959, 0},
    {0, 2, 961, 0},
    {1, 0, 963, 39662},
    {0, 1, 963, 0},
    {1, 0, 964, 39662},
    {0, 1, 964, 0},
    {2, 1, 965, 40103},
    {1, 0, 966, 39662},
    {0, 1, 966, 0},
    {2, 1, 967, 40930},
    {1, 0, 968, 40971},
    {2, 1, 968, 40930},
    {1, 0, 969, 39662},
    {2, 2, 969, 41056},
    {2, 2, 971, 41056},
    {1, 0, 973, 39467},
    {1, 0, 973, 9074},
    {2, 1, 973, 41108},
    {1, 0, 974, 12597},
    {2, 1, 974, 41179},
    {2, 1, 975, 41223},
    {1, 0, 976, 41251},
    {1, 0, 976, 10432},
    {0, 1, 976, 0},
    {1, 0, 977, 9074},
    {1, 0, 977, 39662},
    {0, 1, 977, 0},
    {2, 0, 978, 41325},
    {0, 1, 978, 0},
    {1, 0, 979, 10778},
    {2, 1, 979, 41386},
    {1, 0, 980, 41436},
    {2, 0, 980, 41455},
    {2, 2, 980, 41575},
    {0, 1, 982, 0},
    {0, 1, 983, 0},
    {1, 0, 984, 41624},
    {0, 1, 984, 0},
    {0, 1, 985, 0},
    {1, 0, 986, 41707},
    {2, 1, 986, 41765},
    {2, 1, 987, 41765},
    {0, 1, 988, 0},
    {0, 1, 989, 0},
    {1, 0, 990, 41892},
    {2, 0, 990, 41923},
    {2, 1, 990, 41979},
    {1, 0, 991, 42016},
    {1, 0, 991, 42056},
    {2, 1, 991, 42118},
    {2, 1, 992, 42161},
    {1, 1, 993, 41892},
    {0, 0, 994, 0},
    {2, 2, 994, 42212},
    {2, 1, 996, 42212},
    {1, 0, 997, 41892},
    {0, 1, 997, 0},
    {1, 0, 998, 42571},
    {2, 1, 998, 42594},
    {2, 2, 999, 42594},
    {1, 1, 1001, 42694},
    {0, 1, 1002, 0},
    {0, 1, 1003, 0},
    {1, 0, 1004, 42788},
    {0, 1, 1004, 0},
    {2, 1, 1005, 42833},
    {2, 1, 1006, 42866},
    {2, 1, 1007, 42914},
    {2, 1, 1008, 42990},
    {1, 0, 1009, 43034},
    {2, 1, 1009, 43063},
    {1, 0, 1010, 43097},
    {2, 1, 1010, 43063},
    {2, 1, 1011, 43122},
    {2, 1, 1012, 43185},
    {1, 0, 1013, 43222},
    {1, 2, 1013, 43275},
    {2, 0, 1015, 43310},
    {2, 1, 1015, 43063},
    {1, 0, 1016, 43375},
    {0, 1, 1016, 0},
    {2, 1, 1017, 43396},
    {1, 1, 1018, 43433},
    {0, 0, 1019, 0},
    {2, 0, 1019, 43453},
    {0, 0, 1019, 0},
    {2, 1, 1019, 43477},
    {0, 1, 1020, 0},
    {0, 1, 1021, 0},
    {1, 0, 1022, 43541},
    {0, 1, 1022, 0},
    {1, 1, 1023, 43562},
    {2, 1, 1024, 43600},
    {2, 1, 1025, 43619},
    {1, 0, 1026, 43671},
    {0, 1, 1026, 0},
    {2, 0, 1027, 43709},
    {0, 0, 1027, 0},
    {2, 1, 1027, 43709},
    {1, 0, 1028, 43777},
    {2, 0, 1028, 43802},
    {2, 2, 1028, 43063},
    {1, 0, 1030, 43849},
    {2, 2, 1030, 43063},
    {1, 0, 1032, 12782},
    {0, 1, 1032, 0},
    {2, 0, 1033, 43867},
    {2, 1, 1033, 43063},
    {1, 0, 1034, 43923},
    {2, 1, 1034, 43063},
    {1, 0, 1035, 43964},
    {0, 1, 1035, 0},
    {1, 0, 1036, 42571},
    {0, 1, 1036, 0},
    {1, 2, 1037, 44143},
    {2, 0, 1039, 43802},
    {2, 1, 1039, 11674},
    {1, 0, 1040, 44163},
    {2, 2, 1040, 43396},
    {2, 1, 1042, 43396},
    {2, 2, 1043, 43063},
    {2, 1, 1045, 43867},
    {2, 2, 1046, 44268},
    {1, 0, 1048, 44290},
    {2, 1, 1048, 43619},
    {1, 0, 1049, 12597},
    {0, 0, 1049, 0},
    {0, 1, 1049, 0},
    {0, 1, 1050, 0},
    {1, 0, 1051, 44323},
    {0, 1, 1051, 0},
    {2, 1, 1052, 44404},
    {1, 0, 1053, 6728},
    {1, 0, 1053, 44433},
    {0, 1, 1053, 0},
    {1, 0, 1054, 44552},
    {2, 1, 1054, 44571},
    {2, 1, 1055, 44608},
    {2, 1, 1056, 44647},
    {1, 0, 1057, 44681},
    {1, 0, 1057, 44712},
    {2, 1, 1057, 44746},
    {2, 2, 1058, 44766},
    {1, 0, 1060, 44796},
    {0, 0, 1060, 0},
    {2, 0, 1060, 44823},
    {2, 1, 1060, 44870},
    {1, 0, 1061, 44918},
    {2, 0, 1061, 44945},
    {2, 0, 1061, 44987},
    {2, 1, 1061, 45021},
    {1, 0, 1062, 45057},
    {1, 0, 1062, 44552},
    {0, 1, 1062, 0},
    {1, 0, 1063, 45300},
    {2, 1, 1063, 45346},
    {2, 1, 1064, 45407},
    {2, 1, 1065, 45476},
    {2, 2, 1066, 45545},
    {2, 1, 1068, 45600},
    {2, 1, 1069, 45639},
    {2, 1, 1070, 45682},
    {1, 1, 1071, 45806},
    {1, 1, 1072, 45840},
    {2, 1, 1073, 45806},
    {1, 0, 1074, 45883},
    {2, 0, 1074, 45908},
    {2, 0, 1074, 45940},
    {1, 0, 1074, 45975},
    {2, 1, 1074, 11502},
    {1, 0, 1075, 11565},
    {2, 0, 1075, 46010},
    {2, 1, 1075, 46060},
    {1, 0, 1076, 46103},
    {2, 1, 1076, 45806},
    {1, 0, 1077, 45300},
    {2, 0, 1077, 44987},
    {2, 0, 1077, 46010},
    {2, 1, 1077, 46120},
    {1, 0, 1078, 45300},
    {2, 2, 1078, 46224},
    {2, 1, 1080, 46303},
    {1, 0, 1081, 18977},
    {2, 1, 1081, 46344},
    {1, 0, 1082, 46375},
    {2, 1, 1082, 46060},
    {1, 0, 1083, 46103},
    {2, 1, 1083, 46303},
    {1, 0, 1084, 46442},
    {2, 1, 1084, 46471},
    {1, 0, 1085, 45300},
    {0, 1, 1085, 0},
    {2, 0, 1086, 44987},
    {0, 1, 1086, 0},
    {2, 1, 1087, 46634},
    {2, 1, 1088, 46690},
    {0, 1, 1089, 0},
    {1, 0, 1090, 46772},
    {2, 1, 1090, 46634},
    {2, 1, 1091, 46690},
    {2, 1, 1092, 46975},
    {0, 1, 1093, 0},
    {1, 0, 1094, 46772},
    {0, 1, 1094, 0},
    {0, 1, 1095, 0},
    {2, 1, 1096, 47170},
    {2, 1, 1097, 47170},
    {2, 2, 1098, 47249},
    {2, 1, 1100, 47302},
    {1, 0, 1101, 47340},
    {2, 2, 1101, 47170},
    {0, 1, 1103, 0},
    {2, 1, 1104, 47170},
    {2, 1, 1105, 47170},
    {2, 2, 1106, 47249},
    {2, 2, 1108, 47249},
    {2, 1, 1110, 47302},
    {1, 0, 1111, 47340},
    {0, 1, 1111, 0},
    {0, 2, 1112, 0},
    {2, 2, 1114, 4543},
    {1, 3, 1116, 47639},
    {2, 1, 1119, 47997},
    {2, 1, 1120, 48027},
    {0, 2, 1121, 0},
    {2, 2, 1123, 48027},
    {2, 1, 1125, 48075},
    {2, 2, 1126, 48119},
    {2, 5, 1128, 48141},
    {2, 1, 1133, 48180},
    {2, 2, 1134, 48251},
    {2, 1, 1136, 48301},
    {2, 2, 1137, 4543},
    {0, 1, 1139, 0},
    {1, 0, 1140, 48414},
    {0, 1, 1140, 0},
    {0, 1, 1141, 0},
    {0, 1, 1142, 0},
    {1, 0, 1143, 48736},
    {0, 1, 1143, 0},
    {1, 0, 1144, 48736},
    {2, 1, 1144, 48967},
    {2, 2, 1145, 48967},
    {2, 1, 1147, 49020},
    {0, 1, 1148, 0},
    {1, 0, 1149, 49113},
    {2, 0, 1149, 49147},
    {0, 1, 1149, 0},
    {0, 1, 1150, 0},
    {0, 1, 1151, 0},
    {0, 1, 1152, 0},
    {2, 1, 1153, 49147},
    {2, 1, 1154, 49725},
    {1, 0, 1155, 10778},
    {0, 1, 1155, 0},
    {2, 2, 1156, 49855},
    {2, 1, 1158, 10350},
    {2, 2, 1159, 10350},
    {2, 1, 1161, 10350},
    {2, 1, 1162, 49998},
    {2, 3, 1163, 50054},
    {0, 1, 1166, 0},
    {0, 1, 1167, 0},
    {1, 0, 1168, 10778},
    {2, 0, 1168, 50172},
    {2, 1, 1168, 50172},
    {0, 1, 1169, 0},
    {1, 0, 1170, 50328},
    {0, 0, 1170, 0},
    {2, 1, 1170, 50391},
    {0, 1, 1171, 0},
    {1, 0, 1172, 50440},
    {0, 1, 1172, 0},
    {2, 1, 1173, 50460},
    {1, 1, 1174, 50485},
    {1, 2, 1175, 50508},
    {2, 0, 1177, 50533},
    {0, 1, 1177, 0},
    {2, 1, 1178, 50559},
    {1, 0, 1179, 50585},
    {2, 0, 1179, 50606},
    {2, 1, 1179, 50659},
    {1, 0, 1180, 50693},
    {0, 1, 1180, 0},
    {0, 1, 1181, 0},
    {2, 1, 1182, 50800},
    {2, 1, 1183, 50800},
    {1, 0, 1184, 50867},
    {0, 1, 1184, 0},
    {1, 0, 1185, 50973},
    {2, 1, 1185, 51009},
    {0, 1, 1186, 0},
    {0, 2, 1187, 0},
    {1, 0, 1189, 51040},
    {0, 1, 1189, 0},
    {2, 0, 1190, 51068},
    {0, 1, 1190, 0},
    {2, 1, 1191, 51223},
    {1, 0, 1192, 51256},
    {0, 0, 1192, 0},
    {0, 0, 1192, 0},
    {2, 1, 1192, 13489},
    {1, 0, 1193, 51278},
    {0, 0, 1193, 0},
    {0, 1, 1193, 0},
    {1, 0, 1194, 51295},
    {2, 1, 1194, 51313},
    {2, 1, 1195, 51313},
    {1, 0, 1196, 51341},
    {2, 1, 1196, 51365},
    {1, 0, 1197, 51295},
    {1, 0, 1197, 51383},
    {0, 1, 1197, 0},
    {1, 0, 1198, 10702},
    {0, 1, 1198, 0},
    {2, 2, 1199, 51507},
    {1, 0, 1201, 10702},
    {2, 1, 1201, 51580},
    {0, 1, 1202, 0},
    {0, 1, 1203, 0},
    {1, 0, 1204, 51659},
    {0, 1, 1204, 0},
    {0, 1, 1205, 0},
    {1, 0, 1206, 51848},
    {0, 1, 1206, 0},
    {2, 1, 1207, 51904},
    {1, 0, 1208, 43234},
    {2, 1, 1208, 51929},
    {1, 0, 1209, 51945},
    {0, 1, 1209, 0},
    {2, 1, 1210, 51929},
    {1, 0, 1211, 52023},
    {0, 1, 1211, 0},
    {2, 1, 1212, 52104},
    {1, 0, 1213, 52145},
    {0, 1, 1213, 0},
    {0, 1, 1214, 0},
    {2, 1, 1215, 51929},
    {2, 1, 1216, 51929},
    {1, 0, 1217, 52023},
    {0, 1, 1217, 0},
    {2, 0, 1218, 51929},
    {0, 1, 1218, 0},
    {1, 0, 1219, 52023},
    {1, 0, 1219, 52302},
    {2, 1, 1219, 51929},
    {1, 0, 1220, 52342},
    {2, 2, 1220, 51904},
    {2, 3, 1222, 51904},
    {0, 1, 1225, 0},
    {1, 0, 1226, 52023},
    {0, 2, 1226, 0},
    {2, 1, 1228, 51904},
    {1, 0, 1229, 43234},
    {0, 1, 1229, 0},
    {2, 0, 1230, 51929},
    {2, 1, 1230, 52486},
    {1, 0, 1231, 52502},
    {2, 1, 1231, 20968},
    {0, 1, 1232, 0},
    {1, 0, 1233, 52599},
    {1, 0, 1233, 52613},
    {0, 1, 1233, 0},
    {1, 0, 1234, 41707},
    {2, 2, 1234, 52658},
    {1, 0, 1236, 52679},
    {0, 2, 1236, 0},
    {0, 1, 1238, 0},
    {1, 0, 1239, 6728},
    {0, 1, 1239, 0},
    {2, 1, 1240, 52877},
    {2, 1, 1241, 52877},
    {2, 2, 1242, 53128},
    {2, 1, 1244, 53128},
    {2, 1, 1245, 53508},
    {1, 0, 1246, 53561},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 201, 1, 17, 0, 0},
    {17307, 0, 419, 5, 1, 0, 0},
    {0, 0, 45, 1, 0, 0, 0},
    {0, 0, 32, 3, 0, 0, 0},
    {0, 0, 0, 19, 0, 0, 0},
    {0, 0, 19, 13, 0, 0, 0},
    {0, 0, 1426, 7, 32, 0, 0},
    {11582, 0, 251, 4, 0, 1, 0},
    {0, 0, 255, 2, 0, 1, 0},
    {32766, 0, 830, 11, 4, 0, 0},
    {10051, 0, 206, 11, 18, 0, 0},
    {0, 0, 1345, 2, 0, 0, 0},
    {0, 0, 1337, 1, 0, 0, 0},
    {0, 0, 1338, 2, 0, 0, 0},
    {35152, 0, 885, 4, 0, 1, 0},
    {0, 0, 1378, 3, 0, 0, 0},
    {0, 0, 786, 1, 0, 0, 0},
    {0, 0, 179, 2, 32, 0, 0},
    {0, 0, 80, 1, 1, 0, 0},
    {0, 0, 48, 1, 0, 0, 0},
    {0, 0, 444, 2, 0, 0, 0},
    {0, 0, 448, 2, 0, 0, 0},
    {0, 0, 446, 1, 10, 0, 0},
    {0, 0, 1094, 3, 0, 0, 0},
    {0, 0, 775, 1, 0, 0, 0},
    {0, 0, 605, 3, 0, 0, 0},
    {0, 0, 41, 1, 0, 0, 0},
    {30561, 0, 773, 2, 0, 0, 0},
    {31374, 0, 802, 5, 0, 0, 0},
    {0, 0, 827, 2, 0, 0, 0},
    {49179, 0, 1304, 7, 0, 0, 0},
    {0, 0, 233, 5, 0, 0, 0},
    {0, 0, 149, 4, 25, 0, 0},
    {46504, 46561, 1250, 5, 0, 0, 0},
    {0, 0, 1260, 7, 0, 0, 0},
    {0, 0, 1369, 2, 0, 0, 0},
    {9269, 0, 182, 1, 8, 0, 0},
    {0, 0, 928, 4, 0, 0, 0},
    {0, 0, 826, 1, 0, 0, 0},
    {0, 0, 1060, 2, 0, 0, 0},
    {0, 0, 1042, 6, 0, 0, 0},
    {0, 0, 801, 1, 0, 0, 0},
    {0, 0, 51, 1, 0, 0, 0},
    {39484, 0, 1026, 4, 0, 0, 0},
    {0, 0, 1019, 2, 0, 0, 0},
    {0, 0, 1021, 5, 0, 0, 0},
    {16927, 0, 402, 4, 1, 0, 0},
    {48756, 0, 1296, 2, 20, 0, 0},
    {47444, 0, 1275, 17, 0, 0, 0},
    {0, 0, 54, 3, 0, 0, 0},
    {0, 0, 40, 1, 0, 0, 0},
    {0, 0, 912, 1, 0, 0, 0},
    {35343, 0, 896, 11, 0, 0, 0},
    {6099, 0, 84, 1, 3, 0, 0},
    {9986, 0, 202, 4, 7, 0, 0},
    {9897, 0, 198, 2, 9, 0, 2},
    {0, 0, 49, 1, 0, 0, 0},
    {0, 0, 1334, 3, 0, 0, 0},
    {0, 0, 1399, 2, 0, 0, 0},
    {0, 0, 1397, 2, 0, 0, 0},
    {29429, 0, 741, 4, 0, 0, 0},
    {0, 0, 745, 1, 0, 0, 0},
    {0, 0, 712, 3, 0, 0, 0},
    {11115, 6826, 243, 2, 10, 0, 1},
    {0, 0, 895, 1, 0, 0, 0},
    {11061, 0, 239, 3, 19, 0, 1},
    {0, 0, 59, 1, 0, 0, 0},
    {21143, 0, 541, 3, 0, 0, 0},
    {34797, 0, 875, 4, 4, 0, 0},
    {0, 0, 1340, 5, 0, 0, 0},
    {0, 0, 1426, 7, 0, 0, 0},
    {0, 0, 494, 1, 0, 0, 0},
    {0, 0, 491, 3, 0, 0, 0},
    {0, 0, 1402, 2, 0, 0, 0},
    {0, 0, 1170, 3, 0, 0, 0},
    {0, 0, 156, 1, 0, 0, 0},
    {0, 0, 225, 4, 0, 0, 0},
    {8177, 8192, 153, 2, 0, 0, 0},
    {6826, 0, 628, 2, 0, 0, 0},
    {12614, 0, 284, 5, 0, 0, 0},
    {0, 0, 509, 3, 0, 0, 0},
    {0, 0, 599, 3, 0, 0, 0},
    {0, 0, 974, 4, 0, 0, 0},
    {14465, 0, 337, 5, 0, 0, 0},
    {0, 0, 1097, 5, 0, 0, 0},
    {0, 0, 881, 4, 0, 0, 0},
    {0, 0, 1411, 2, 0, 0, 0},
    {0, 0, 1408, 3, 0, 0, 0},
    {0, 0, 1085, 2, 0, 0, 0},
    {0, 0, 1083, 2, 0, 0, 0},
    {0, 0, 999, 3, 0, 0, 0},
    {0, 0, 157, 1, 0, 0, 0},
    {16257, 16395, 388, 14, 1, 2, 0},
    {0, 0, 566, 2, 0, 0, 0},
    {0, 0, 562, 4, 0, 0, 0},
    {0, 0, 1193, 4, 0, 0, 0},
    {0, 0, 1198, 3, 0, 0, 0},
    {0, 0, 168, 1, 8, 0, 0},
    {0, 0, 1079, 1, 17, 0, 0},
    {9535, 0, 188, 1, 8, 0, 0},
    {0, 0, 668, 4, 0, 0, 0},
    {0, 0, 192, 1, 8, 0, 0},
    {0, 0, 879, 2, 0, 0, 0},
    {0, 0, 821, 4, 0, 0, 0},
    {0, 0, 108, 1, 3, 0, 0},
    {7065, 0, 91, 1, 1, 0, 1},
    {17035, 0, 406, 5, 1, 0, 0},
    {0, 0, 1168, 2, 0, 0, 0},
    {0, 0, 1162, 2, 0, 0, 0},
    {0, 0, 440, 4, 0, 0, 0},
    {8747, 0, 170, 1, 8, 0, 0},
    {0, 0, 46, 1, 0, 0, 0},
    {0, 0, 1363, 3, 0, 0, 0},
    {0, 0, 384, 2, 0, 0, 0},
    {0, 0, 1089, 1, 0, 0, 0},
    {0, 0, 105, 3, 2, 0, 0},
    {0, 0, 137, 1, 14, 0, 0},
    {52466, 0, 1413, 2, 0, 0, 0},
    {0, 0, 519, 4, 0, 0, 0},
    {19799, 0, 505, 4, 0, 0, 0},
    {8603, 0, 166, 2, 8, 0, 0},
    {30372, 0, 767, 3, 0, 0, 0},
    {15865, 0, 378, 3, 0, 0, 0},
    {15566, 0, 371, 7, 0, 0, 0},
    {0, 0, 1090, 4, 0, 0, 0},
    {14839, 0, 353, 18, 0, 0, 0},
    {9529, 0, 187, 1, 8, 0, 0},
    {0, 0, 759, 1, 0, 0, 0},
    {9630, 0, 191, 1, 8, 0, 1},
    {30475, 0, 770, 3, 0, 0, 0},
    {0, 0, 726, 2, 0, 0, 0},
    {0, 0, 675, 2, 0, 0, 0},
    {0, 0, 68, 2, 0, 0, 0},
    {0, 0, 95, 1, 1, 0, 0},
    {31197, 0, 794, 5, 0, 0, 0},
    {48445, 0, 1292, 4, 20, 0, 0},
    {9561, 0, 189, 1, 10, 0, 0},
    {0, 0, 482, 1, 0, 0, 0},
    {0, 0, 1233, 1, 0, 0, 0},
    {0, 0, 190, 1, 8, 0, 0},
    {8240, 6913, 155, 1, 0, 0, 0},
    {41142, 0, 1076, 3, 0, 0, 0},
    {0, 0, 910, 2, 0, 0, 0},
    {50203, 0, 1322, 3, 0, 0, 0},
    {0, 0, 1321, 1, 0, 0, 0},
    {8952, 0, 175, 1, 8, 0, 0},
    {13254, 0, 304, 15, 0, 0, 0},
    {17401, 0, 428, 6, 1, 0, 0},
    {0, 0, 793, 1, 0, 0, 0},
    {0, 0, 653, 2, 0, 0, 0},
    {34273, 0, 849, 6, 4, 0, 0},
    {8501, 0, 1329, 5, 23, 0, 0},
    {22480, 0, 586, 2, 0, 0, 0},
    {0, 0, 584, 2, 0, 0, 0},
    {0, 0, 582, 2, 0, 0, 0},
    {6892, 6916, 87, 1, 0, 0, 0},
    {0, 0, 1419, 2, 0, 0, 0},
    {0, 0, 1368, 1, 0, 0, 0},
    {0, 0, 1351, 2, 0, 0, 0},
    {0, 0, 36, 2, 0, 0, 0},
    {6767, 6793, 83, 1, 30, 0, 0},
    {0, 0, 1421, 2, 0, 0, 0},
    {0, 0, 327, 10, 0, 0, 0},
    {21193, 0, 544, 3, 0, 0, 0},
    {0, 0, 140, 3, 15, 0, 0},
    {0, 0, 752, 2, 0, 0, 0},
    {0, 0, 749, 3, 0, 0, 0},
    {6064, 0, 52, 2, 4, 0, 0},
    {0, 0, 991, 2, 0, 0, 0},
    {0, 0, 129, 1, 21, 0, 0},
    {0, 0, 44, 1, 24, 0, 0},
    {0, 0, 1415, 3, 0, 0, 0},
    {29178, 0, 729, 3, 0, 0, 0},
    {0, 0, 547, 1, 0, 0, 0},
    {0, 0, 1048, 2, 0, 0, 0},
    {8488, 0, 161, 1, 8, 0, 0},
    {44449, 0, 1191, 2, 0, 0, 0},
    {0, 0, 1201, 1, 0, 0, 0},
    {0, 0, 1203, 2, 0, 0, 0},
    {0, 0, 1202, 1, 0, 0, 0},
    {0, 0, 1207, 2, 0, 0, 0},
    {0, 0, 246, 1, 32, 0, 0},
    {0, 0, 1209, 1, 0, 0, 0},
    {0, 0, 1197, 1, 0, 0, 0},
    {11316, 0, 247, 4, 8, 0, 1},
    {11224, 0, 245, 1, 8, 0, 1},
    {0, 0, 1206, 1, 0, 0, 0},
    {0, 0, 1205, 1, 0, 0, 0},
    {0, 0, 1347, 4, 0, 0, 0},
    {0, 0, 1030, 6, 0, 0, 0},
    {17636, 0, 437, 3, 0, 0, 0},
    {52363, 0, 1404, 4, 0, 0, 0},
    {0, 0, 1384, 2, 0, 0, 0},
    {22574, 0, 588, 4, 0, 0, 0},
    {22710, 0, 595, 4, 0, 0, 0},
    {0, 0, 135, 1, 5, 0, 0},
    {0, 0, 474, 2, 30, 0, 0},
    {42077, 0, 1106, 4, 0, 0, 0},
    {0, 0, 1248, 2, 0, 0, 0},
    {18994, 0, 481, 1, 18, 0, 0},
    {0, 0, 1062, 3, 0, 0, 0},
    {8563, 0, 165, 1, 8, 0, 0},
    {0, 0, 200, 1, 13, 0, 0},
    {18590, 18608, 470, 4, 0, 0, 0},
    {8744, 0, 169, 1, 8, 0, 0},
    {0, 0, 78, 2, 0, 0, 0},
    {0, 0, 1357, 1, 21, 0, 0},
    {11024, 0, 238, 1, 9, 0, 0},
    {0, 0, 1110, 3, 0, 0, 0},
    {0, 0, 1014, 2, 0, 0, 0},
    {8753, 0, 171, 1, 8, 0, 0},
    {14545, 0, 342, 7, 0, 0, 0},
    {0, 0, 736, 2, 0, 0, 0},
    {7781, 0, 130, 1, 33, 0, 0},
    {0, 0, 538, 1, 0, 0, 0},
    {0, 0, 1353, 3, 0, 0, 0},
    {0, 0, 386, 2, 0, 0, 0},
    {0, 0, 242, 1, 12, 0, 0},
    {36851, 0, 943, 9, 0, 0, 0},
    {21047, 0, 539, 2, 0, 0, 0},
    {0, 0, 1074, 2, 0, 0, 0},
    {0, 0, 1073, 1, 0, 0, 0},
    {19017, 0, 483, 6, 0, 0, 0},
    {0, 0, 496, 2, 0, 0, 0},
    {0, 0, 602, 3, 0, 0, 0},
    {34414, 10247, 858, 6, 4, 0, 0},
    {0, 0, 650, 3, 0, 0, 0},
    {0, 0, 1102, 1, 0, 0, 0},
    {0, 0, 1105, 1, 0, 0, 0},
    {25737, 0, 672, 3, 0, 0, 0},
    {20026, 0, 512, 7, 0, 0, 0},
    {0, 0, 280, 1, 0, 0, 0},
    {0, 0, 257, 21, 0, 0, 0},
    {42262, 7974, 1113, 2, 0, 0, 0},
    {0, 0, 1183, 1, 0, 0, 0},
    {0, 0, 1175, 6, 0, 0, 0},
    {0, 0, 1115, 6, 0, 0, 0},
    {0, 0, 1129, 4, 0, 0, 0},
    {0, 0, 1160, 2, 0, 0, 0},
    {43393, 0, 1137, 4, 0, 0, 0},
    {0, 0, 1187, 3, 0, 0, 0},
    {0, 0, 1154, 1, 0, 0, 0},
    {0, 0, 1190, 1, 0, 0, 0},
    {0, 0, 1157, 1, 0, 0, 0},
    {43746, 0, 1155, 2, 0, 0, 0},
    {0, 0, 1152, 2, 0, 0, 0},
    {6826, 0, 1121, 6, 0, 0, 0},
    {0, 0, 1158, 2, 0, 0, 0},
    {0, 0, 1184, 3, 0, 0, 0},
    {0, 0, 1127, 2, 0, 0, 0},
    {0, 0, 1133, 2, 0, 0, 0},
    {0, 0, 1147, 5, 0, 0, 0},
    {0, 0, 1141, 1, 0, 0, 0},
    {0, 0, 1142, 1, 0, 0, 0},
    {0, 0, 1181, 2, 0, 0, 0},
    {0, 0, 1135, 2, 0, 0, 0},
    {0, 0, 1143, 4, 0, 0, 0},
    {0, 0, 1173, 2, 0, 0, 0},
    {8494, 0, 162, 1, 8, 0, 0},
    {51424, 0, 1371, 3, 0, 0, 0},
    {30755, 0, 781, 3, 0, 0, 0},
    {31767, 0, 807, 4, 28, 0, 0},
    {0, 0, 776, 1, 0, 0, 0},
    {7146, 0, 96, 9, 29, 0, 0},
    {0, 0, 1065, 3, 0, 0, 0},
    {0, 0, 1068, 2, 0, 0, 0},
    {0, 0, 1298, 5, 0, 1, 0},
    {0, 0, 655, 2, 0, 0, 0},
    {0, 0, 534, 3, 0, 1, 0},
    {45090, 0, 1210, 2, 0, 0, 0},
    {0, 0, 1224, 1, 0, 0, 0},
    {0, 0, 1164, 2, 0, 0, 0},
    {0, 0, 732, 4, 0, 0, 0},
    {0, 0, 1004, 2, 0, 0, 0},
    {0, 0, 63, 3, 0, 0, 0},
    {0, 0, 75, 3, 0, 0, 0},
    {9089, 9206, 181, 1, 9, 0, 1},
    {0, 0, 981, 3, 0, 0, 0},
    {0, 0, 984, 3, 0, 0, 0},
    {0, 0, 1002, 2, 0, 0, 0},
    {0, 0, 1303, 1, 0, 0, 0},
    {0, 0, 661, 2, 0, 0, 0},
    {0, 0, 692, 8, 0, 0, 0},
    {0, 0, 1087, 2, 0, 0, 0},
    {0, 0, 718, 4, 0, 0, 0},
    {13254, 0, 301, 3, 0, 0, 0},
    {37349, 0, 952, 1, 0, 1, 0},
    {0, 0, 953, 4, 0, 0, 0},
    {0, 0, 961, 2, 0, 0, 0},
    {0, 0, 960, 1, 0, 0, 0},
    {0, 0, 959, 1, 0, 0, 0},
    {0, 0, 957, 2, 0, 0, 0},
    {0, 0, 963, 1, 0, 0, 0},
    {0, 0, 972, 1, 0, 0, 0},
    {0, 0, 973, 1, 8, 0, 1},
    {0, 0, 967, 3, 0, 0, 0},
    {0, 0, 965, 2, 0, 0, 0},
    {0, 0, 964, 1, 0, 0, 0},
    {0, 0, 970, 2, 0, 0, 0},
    {0, 0, 915, 3, 0, 0, 0},
    {0, 0, 918, 1, 0, 0, 0},
    {0, 0, 799, 2, 0, 0, 0},
    {0, 0, 787, 2, 0, 0, 0},
    {25941, 0, 677, 3, 0, 0, 0},
    {0, 0, 933, 2, 0, 0, 0},
    {0, 0, 932, 1, 0, 0, 0},
    {0, 0, 993, 3, 0, 0, 0},
    {0, 0, 996, 3, 0, 0, 0},
    {6149, 0, 60, 3, 0, 0, 0},
    {0, 0, 1231, 2, 0, 0, 0},
    {31010, 0, 789, 4, 0, 0, 0},
    {0, 0, 703, 2, 0, 0, 0},
    {23848, 0, 633, 7, 0, 1, 0},
    {24216, 0, 640, 9, 0, 1, 0},
    {0, 0, 649, 1, 0, 0, 0},
    {0, 0, 1235, 2, 0, 0, 0},
    {0, 0, 1223, 1, 0, 0, 0},
    {0, 0, 1225, 1, 0, 0, 0},
    {0, 0, 1234, 1, 0, 0, 0},
    {0, 0, 1242, 2, 0, 0, 0},
    {0, 0, 1226, 2, 32, 0, 0},
    {0, 0, 1212, 11, 0, 0, 0},
    {0, 0, 1237, 3, 0, 0, 0},
    {0, 0, 1246, 2, 0, 0, 0},
    {0, 0, 1244, 2, 0, 0, 0},
    {0, 0, 1240, 2, 0, 0, 0},
    {29563, 0, 747, 2, 0, 0, 0},
    {6811, 0, 85, 2, 1, 0, 0},
    {34350, 21281, 855, 3, 4, 0, 0},
    {0, 0, 319, 8, 0, 0, 0},
    {0, 0, 746, 1, 0, 0, 0},
    {0, 0, 702, 1, 0, 0, 0},
    {0, 0, 700, 2, 0, 0, 0},
    {0, 0, 738, 3, 0, 0, 0},
    {0, 0, 1366, 2, 0, 0, 0},
    {0, 0, 1360, 1, 0, 0, 0},
    {0, 0, 1361, 2, 0, 0, 0},
    {17186, 0, 411, 6, 1, 0, 0},
    {7887, 0, 131, 1, 22, 0, 0},
    {22080, 0, 575, 6, 0, 0, 0},
    {0, 0, 581, 1, 0, 0, 0},
    {0, 0, 574, 1, 8, 0, 0},
    {21946, 0, 570, 2, 0, 0, 0},
    {0, 0, 568, 2, 0, 0, 0},
    {21946, 0, 572, 2, 0, 0, 0},
    {0, 0, 1356, 1, 0, 0, 0},
    {6019, 6053, 50, 1, 0, 0, 0},
    {0, 0, 222, 3, 0, 0, 0},
    {7956, 0, 138, 1, 16, 0, 0},
    {21275, 0, 548, 6, 0, 0, 0},
    {0, 0, 42, 1, 0, 0, 0},
    {19206, 0, 489, 2, 0, 0, 0},
    {0, 0, 352, 1, 0, 0, 0},
    {19485, 0, 499, 3, 0, 0, 0},
    {14790, 0, 351, 1, 35, 0, 0},
    {28360, 0, 708, 4, 0, 0, 0},
    {0, 0, 1325, 1, 0, 0, 0},
    {50349, 0, 1326, 3, 0, 0, 0},
    {22978, 0, 608, 15, 0, 0, 0},
    {51269, 0, 1358, 2, 4, 0, 0},
    {0, 0, 1418, 1, 8, 0, 1},
    {12795, 0, 289, 12, 0, 0, 0},
    {34517, 0, 864, 11, 4, 0, 0},
    {0, 0, 907, 3, 0, 0, 0},
    {8533, 0, 164, 1, 9, 0, 0},
    {0, 0, 920, 5, 0, 0, 0},
    {0, 0, 919, 1, 0, 0, 0},
    {0, 0, 66, 2, 0, 0, 0},
    {0, 0, 1011, 3, 0, 0, 0},
    {0, 0, 1007, 1, 0, 0, 0},
    {0, 0, 1008, 1, 0, 0, 0},
    {0, 0, 913, 2, 0, 0, 0},
    {0, 0, 1010, 1, 0, 0, 0},
    {0, 0, 1006, 1, 0, 0, 0},
    {0, 0, 1009, 1, 0, 0, 0},
    {0, 0, 1082, 1, 0, 0, 0},
    {9350, 0, 184, 2, 8, 0, 0},
    {0, 0, 537, 1, 0, 0, 0},
    {0, 0, 1228, 1, 0, 0, 0},
    {0, 0, 1229, 2, 0, 0, 0},
    {32191, 0, 816, 5, 3, 1, 0},
    {40485, 0, 1050, 10, 0, 0, 0},
    {9733, 0, 195, 1, 11, 0, 0},
    {20551, 0, 527, 7, 0, 0, 0},
    {0, 0, 829, 1, 0, 0, 0},
    {0, 0, 825, 1, 0, 0, 0},
    {29783, 0, 754, 5, 0, 0, 0},
    {18785, 0, 476, 5, 0, 0, 0},
    {0, 0, 777, 4, 0, 0, 0},
    {10458, 0, 217, 5, 18, 0, 0},
    {0, 0, 925, 3, 0, 0, 0},
    {7903, 0, 132, 1, 22, 0, 0},
    {0, 0, 1070, 3, 0, 0, 0},
    {0, 0, 630, 1, 0, 0, 0},
    {25166, 0, 663, 2, 0, 0, 0},
    {0, 0, 47, 1, 31, 0, 0},
    {0, 0, 136, 1, 6, 0, 0},
    {0, 0, 229, 4, 0, 0, 0},
    {0, 0, 35, 1, 26, 0, 0},
    {0, 0, 498, 1, 0, 0, 0},
    {0, 0, 424, 4, 1, 0, 0},
    {0, 0, 462, 2, 0, 0, 0},
    {0, 0, 464, 4, 0, 0, 0},
    {0, 0, 1392, 5, 0, 0, 0},
    {7977, 0, 139, 1, 16, 0, 0},
    {49752, 0, 1311, 10, 0, 0, 0},
    {51860, 0, 1381, 3, 0, 0, 0},
    {0, 0, 987, 4, 0, 0, 0},
    {0, 0, 281, 3, 0, 0, 0},
    {0, 0, 705, 3, 0, 0, 0},
    {0, 0, 978, 3, 0, 0, 0},
    {0, 0, 1036, 6, 0, 0, 0},
    {17897, 18051, 450, 8, 0, 0, 0},
    {8504, 0, 163, 1, 9, 0, 3},
    {29566, 0, 1255, 5, 0, 0, 0},
    {18397, 18421, 458, 4, 0, 0, 0},
    {6522, 0, 70, 2, 32, 0, 0},
    {9662, 0, 193, 1, 9, 0, 0},
    {0, 0, 143, 2, 34, 0, 0},
    {0, 0, 784, 2, 0, 0, 0},
    {15996, 0, 381, 3, 0, 0, 0},
    {0, 0, 715, 3, 0, 0, 0},
    {8861, 0, 174, 1, 8, 0, 0},
    {0, 0, 1423, 3, 0, 0, 0},
    {0, 0, 523, 4, 0, 0, 0},
    {0, 0, 657, 4, 0, 0, 0},
    {23799, 0, 631, 2, 0, 0, 0},
    {6954, 6978, 88, 3, 1, 0, 0},
    {0, 0, 109, 20, 2, 0, 1},
    {32045, 0, 811, 5, 0, 0, 0},
    {9053, 0, 178, 1, 8, 0, 0},
    {8286, 0, 158, 3, 8, 0, 0},
    {0, 0, 1166, 2, 0, 0, 0},
    {0, 0, 728, 1, 0, 0, 0},
    {0, 0, 722, 4, 0, 0, 0},
    {27046, 0, 689, 3, 0, 0, 0},
    {0, 0, 666, 2, 0, 0, 0},
    {0, 0, 682, 7, 0, 0, 0},
    {0, 0, 665, 1, 0, 0, 0},
    {0, 0, 680, 2, 0, 0, 0},
    {9433, 0, 186, 1, 8, 0, 0},
    {7089, 0, 92, 3, 1, 0, 1},
    {7143, 0, 1386, 3, 0, 0, 0},
    {0, 0, 1016, 3, 0, 0, 0},
    {0, 0, 57, 2, 0, 0, 0},
    {35334, 0, 892, 3, 4, 0, 0},
    {0, 0, 1267, 8, 0, 1, 0},
    {9029, 0, 177, 1, 8, 0, 0},
    {9001, 0, 176, 1, 8, 0, 1},
    {0, 0, 1389, 3, 0, 0, 0},
    {51547, 0, 1374, 4, 32, 0, 0},
    {8779, 0, 172, 1, 8, 0, 0},
    {0, 0, 349, 2, 0, 0, 0},
    {0, 0, 197, 1, 9, 0, 1},
    {0, 0, 278, 2, 0, 0, 0},
    {0, 0, 935, 8, 0, 0, 0},
    {0, 0, 147, 2, 0, 0, 0},
    {0, 0, 623, 5, 0, 0, 0},
    {17257, 0, 417, 2, 1, 0, 0},
    {0, 0, 145, 2, 0, 0, 0},
    {9338, 0, 183, 1, 8, 0, 0},
    {17569, 0, 434, 3, 1, 1, 0},
    {25062, 0, 1103, 2, 0, 0, 0},
    {29998, 0, 760, 7, 0, 0, 0},
    {17865, 0, 447, 1, 9, 0, 0},
    {0, 0, 1401, 1, 0, 0, 0},
    {9715, 0, 194, 1, 10, 0, 0},
    {33889, 0, 841, 8, 4, 0, 0},
    {0, 0, 134, 1, 24, 0, 0},
    {0, 0, 133, 1, 24, 0, 0},
    {19521, 0, 502, 3, 0, 0, 0},
    {9775, 0, 196, 1, 11, 0, 0},
    {0, 0, 592, 3, 0, 0, 0},
    {0, 0, 889, 3, 0, 0, 0},
    {8791, 0, 173, 1, 8, 0, 0},
    {0, 0, 81, 2, 3, 0, 0},
    {0, 0, 43, 1, 27, 0, 0},
    {0, 0, 560, 2, 0, 0, 0},
    {0, 0, 557, 3, 0, 0, 0},
    {0, 0, 555, 2, 0, 0, 0},
    {0, 0, 554, 1, 0, 0, 0},
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
    {234, 14}, /* Xvnc */
    {239, 2}, /* [ */
    {241, 15}, /* a2dissite */
    {251, 15}, /* a2enmod */
    {259, 15}, /* a2ensite */
    {268, 16}, /* aa-complain */
    {280, 16}, /* aa-disable */
    {291, 16}, /* aa-teardown */
    {303, 15}, /* ab */
    {306, 17}, /* abduco */
    {313, 18}, /* ack */
    {317, 19}, /* acpi */
    {322, 20}, /* adb */
    {326, 21}, /* adb push */
    {335, 22}, /* adb shell */
    {345, 23}, /* add-apt-repository */
    {364, 15}, /* add-shell */
    {374, 24}, /* addgroup */
    {383, 25}, /* addpart */
    {391, 26}, /* addr2line */
    {401, 27}, /* adduser */
    {409, 18}, /* ag */
    {412, 28}, /* age */
    {416, 29}, /* age-keygen */
    {427, 15}, /* aide */
    {432, 30}, /* airflow */
    {440, 17}, /* alacritty */
    {450, 31}, /* alembic */
    {458, 32}, /* alias */
    {464, 15}, /* alsamixer */
    {474, 15}, /* amixer */
    {481, 15}, /* anacron */
    {489, 33}, /* ansible */
    {497, 34}, /* ansible-playbook */
    {514, 35}, /* ant */
    {518, 36}, /* aoss */
    {523, 15}, /* apache2ctl */
    {534, 15}, /* apachectl */
    {544, 37}, /* apf */
    {548, 38}, /* apg */
    {552, 39}, /* apk */
    {556, 40}, /* apk del */
    {564, 15}, /* aplay */
    {570, 41}, /* apparmor_parser */
    {586, 17}, /* apptainer */
    {596, 42}, /* apropos */
    {604, 43}, /* apt */
    {608, 44}, /* apt autopurge */
    {622, 45}, /* apt autoremove */
    {637, 44}, /* apt purge */
    {647, 45}, /* apt remove */
    {658, 42}, /* apt-cache */
    {668, 42}, /* apt-file */
    {677, 43}, /* apt-get */
    {685, 44}, /* apt-get autopurge */
    {703, 45}, /* apt-get autoremove */
    {722, 44}, /* apt-get purge */
    {736, 45}, /* apt-get remove */
    {751, 23}, /* apt-key */
    {759, 23}, /* apt-mark */
    {768, 43}, /* aptitude */
    {777, 44}, /* aptitude purge */
    {792, 45}, /* aptitude remove */
    {808, 46}, /* ar */
    {811, 30}, /* arangodb */
    {820, 47}, /* arangosh */
    {829, 2}, /* arch */
    {834, 17}, /* arch-chroot */
    {846, 15}, /* arecord */
    {854, 48}, /* argocd */
    {861, 9}, /* aria2c */
    {868, 46}, /* arj */
    {872, 49}, /* arp */
    {876, 50}, /* arp-scan */
    {885, 49}, /* arping */
    {892, 51}, /* arpspoof */
    {901, 52}, /* arptables */
    {911, 53}, /* ascii85 */
    {919, 26}, /* asciinema */
    {929, 39}, /* asdf */
    {934, 54}, /* ash */
    {938, 55}, /* at */
    {941, 17}, /* at-spi */
    {948, 56}, /* atop */
    {953, 57}, /* atq */
    {957, 57}, /* atrm */
    {962, 58}, /* attic */
    {968, 59}, /* attic delete */
    {981, 59}, /* attic prune */
    {993, 60}, /* auditctl */
    {1002, 61}, /* aureport */
    {1011, 61}, /* ausearch */
    {1020, 62}, /* authselect */
    {1031, 35}, /* automake */
    {1040, 35}, /* autoreconf */
    {1051, 63}, /* autossh */
    {1059, 49}, /* avahi-browse */
    {1072, 64}, /* avahi-resolve */
    {1086, 65}, /* awk */
    {1090, 48}, /* aws */
    {1094, 9}, /* axel */
    {1099, 48}, /* az */
    {1102, 48}, /* b2 */
    {1105, 66}, /* b2sum */
    {1111, 67}, /* badblocks */
    {1121, 58}, /* barman */
    {1128, 59}, /* barman delete */
    {1142, 53}, /* base32 */
    {1149, 53}, /* base64 */
    {1156, 2}, /* basename */
    {1165, 53}, /* basenc */
    {1172, 54}, /* bash */
    {1177, 68}, /* bashupload */
    {1188, 69}, /* bastille */
    {1197, 18}, /* bat */
    {1201, 18}, /* batcat */
    {1208, 55}, /* batch */
    {1214, 35}, /* bazel */
    {1220, 18}, /* bc */
    {1223, 70}, /* bcache */
    {1230, 71}, /* bcache make */
    {1242, 71}, /* bcache-super-show-wipe */
    {1265, 70}, /* bcachefs */
    {1274, 72}, /* bcachefs format */
    {1290, 73}, /* bconsole */
    {1299, 47}, /* beeline */
    {1307, 15}, /* beep */
    {1312, 30}, /* bench */
    {1318, 74}, /* bfg */
    {1322, 75}, /* bg */
    {1325, 69}, /* bhyvectl */
    {1334, 76}, /* bin-rails */
    {1344, 77}, /* bind */
    {1349, 78}, /* bindfs */
    {1356, 35}, /* black */
    {1362, 79}, /* bleachbit */
    {1372, 80}, /* blkdiscard */
    {1383, 19}, /* blkid */
    {1389, 81}, /* blockdev */
    {1398, 82}, /* bluetoothctl */
    {1411, 83}, /* bmaptool */
    {1420, 56}, /* bmon */
    {1425, 84}, /* bootctl */
    {1433, 70}, /* bore */
    {1438, 85}, /* bore local */
    {1449, 15}, /* borg */
    {1454, 86}, /* borg compact */
    {1467, 86}, /* borg delete */
    {1479, 87}, /* borg extract */
    {1492, 86}, /* borg prune */
    {1503, 88}, /* bq */
    {1506, 89}, /* bq rm */
    {1512, 15}, /* brasero */
    {1520, 90}, /* brctl */
    {1526, 91}, /* break */
    {1532, 39}, /* brew */
    {1537, 40}, /* brew remove */
    {1549, 40}, /* brew rm */
    {1557, 40}, /* brew uninstall */
    {1572, 90}, /* bridge */
    {1579, 15}, /* brightnessctl */
    {1593, 92}, /* bsdtar */
    {1600, 56}, /* btop */
    {1605, 93}, /* btrfs */
    {1611, 94}, /* btrfs check */
    {1623, 94}, /* btrfs device delete */
    {1643, 94}, /* btrfs device remove */
    {1663, 94}, /* btrfs subvol del */
    {1680, 94}, /* btrfs subvol delete */
    {1700, 94}, /* btrfs subvolume del */
    {1720, 94}, /* btrfs subvolume delete */
    {1743, 70}, /* buildah */
    {1751, 95}, /* buildah rm */
    {1762, 96}, /* buildah rmi */
    {1774, 97}, /* builtin */
    {1782, 10}, /* bun */
    {1786, 98}, /* bun run */
    {1794, 39}, /* bundle */
    {1801, 99}, /* bundle exec */
    {1813, 99}, /* bunx */
    {1818, 46}, /* bunzip2 */
    {1826, 58}, /* bup */
    {1830, 59}, /* bup gc */
    {1837, 59}, /* bup prune-older */
    {1853, 59}, /* bup rm */
    {1860, 58}, /* bupstash */
    {1869, 59}, /* bupstash rm */
    {1881, 100}, /* busctl */
    {1888, 101}, /* busybox */
    {1896, 102}, /* butterfly.server.py */
    {1916, 103}, /* bw */
    {1919, 36}, /* bwrap */
    {1925, 15}, /* byobu */
    {1931, 104}, /* bzcat */
    {1937, 105}, /* bzgrep */
    {1944, 106}, /* bzip2 */
    {1950, 107}, /* bzr */
    {1954, 108}, /* bzr uncommit */
    {1967, 35}, /* c++ */
    {1971, 26}, /* c++filt */
    {1979, 39}, /* cabal */
    {1985, 109}, /* cabextract */
    {1996, 15}, /* caddy */
    {2002, 110}, /* caffeinate */
    {2013, 18}, /* cal */
    {2017, 111}, /* caller */
    {2024, 112}, /* cancel */
    {2031, 113}, /* capsh */
    {2037, 39}, /* cargo */
    {2043, 98}, /* cargo script */
    {2056, 114}, /* cargo yank */
    {2067, 115}, /* cat */
    {2071, 17}, /* catchsegv */
    {2081, 35}, /* cc */
    {2084, 35}, /* ccache */
    {2091, 116}, /* cd */
    {2094, 34}, /* cdk */
    {2098, 117}, /* cdrecord */
    {2107, 30}, /* ceph */
    {2112, 28}, /* certbot */
    {2120, 118}, /* cfdisk */
    {2127, 119}, /* cgdisk */
    {2134, 120}, /* cgexec */
    {2141, 121}, /* chage */
    {2147, 122}, /* chattr */
    {2154, 41}, /* chcon */
    {2160, 116}, /* chdir */
    {2166, 42}, /* cheat */
    {2172, 24}, /* chfn */
    {2177, 123}, /* chgrp */
    {2183, 124}, /* chkconfig */
    {2193, 15}, /* chkrootkit */
    {2204, 125}, /* chmod */
    {2210, 126}, /* choom */
    {2216, 123}, /* chown */
    {2222, 127}, /* chpasswd */
    {2231, 36}, /* chpst */
    {2237, 15}, /* chromium */
    {2246, 97}, /* chronic */
    {2254, 26}, /* chronyc */
    {2262, 128}, /* chroot */
    {2269, 128}, /* chrt */
    {2274, 129}, /* chsh */
    {2279, 130}, /* chvt */
    {2284, 131}, /* cinnamon-session-quit */
    {2306, 48}, /* civo */
    {2311, 66}, /* cksum */
    {2317, 132}, /* clamscan */
    {2326, 35}, /* clang */
    {2332, 35}, /* clang++ */
    {2340, 133}, /* clang-format */
    {2353, 91}, /* clear */
    {2359, 134}, /* clevis */
    {2366, 135}, /* clickhouse-client */
    {2384, 26}, /* cloc */
    {2389, 136}, /* clush */
    {2395, 35}, /* cmake */
    {2401, 42}, /* cmp */
    {2405, 135}, /* cockroach */
    {2415, 137}, /* code */
    {2420, 102}, /* code tunnel */
    {2432, 70}, /* colima */
    {2439, 138}, /* colima delete */
    {2453, 42}, /* colordiff */
    {2463, 18}, /* column */
    {2470, 42}, /* comm */
    {2475, 139}, /* command */
    {2483, 42}, /* compgen */
    {2491, 140}, /* complete */
    {2500, 39}, /* composer */
    {2509, 106}, /* compress */
    {2518, 39}, /* conan */
    {2524, 39}, /* conda */
    {2530, 141}, /* conda env remove */
    {2547, 141}, /* conda remove */
    {2560, 99}, /* conda run */
    {2570, 35}, /* configure */
    {2580, 142}, /* conntrack */
    {2590, 30}, /* console */
    {2598, 143}, /* consul */
    {2605, 144}, /* consul kv delete */
    {2622, 91}, /* continue */
    {2631, 15}, /* convert */
    {2639, 50}, /* coredumpctl */
    {2651, 145}, /* coredumpctl debug */
    {2669, 30}, /* couchbase-cli */
    {2683, 18}, /* cowsay */
    {2690, 146}, /* cp */
    {2693, 39}, /* cpan */
    {2698, 39}, /* cpanm */
    {2704, 147}, /* cpio */
    {2709, 133}, /* cpp */
    {2713, 70}, /* cpu */
    {2717, 148}, /* cpu userdel */
    {2729, 149}, /* cpufreq-set */
    {2741, 26}, /* cpuid */
    {2747, 128}, /* cpulimit */
    {2756, 149}, /* cpupower */
    {2765, 135}, /* cqlsh */
    {2771, 47}, /* crash */
    {2777, 70}, /* crc */
    {2781, 138}, /* crc delete */
    {2792, 66}, /* crc32 */
    {2798, 89}, /* createdb-drop */
    {2812, 70}, /* crictl */
    {2819, 95}, /* crictl rm */
    {2829, 96}, /* crictl rmi */
    {2840, 95}, /* crictl rmp */
    {2851, 150}, /* croc */
    {2856, 15}, /* cron */
    {2861, 15}, /* crond */
    {2867, 151}, /* crontab */
    {2875, 137}, /* crontab-e */
    {2885, 152}, /* cryptsetup */
    {2896, 153}, /* cryptsetup close */
    {2913, 154}, /* cryptsetup erase */
    {2930, 153}, /* cryptsetup luksClose */
    {2951, 154}, /* cryptsetup luksErase */
    {2972, 154}, /* cryptsetup luksFormat */
    {2994, 154}, /* cryptsetup luksHeaderRestore */
    {3023, 154}, /* cryptsetup luksKillSlot */
    {3047, 154}, /* cryptsetup luksRemoveKey */
    {3072, 154}, /* cryptsetup reencrypt */
    {3093, 153}, /* cryptsetup remove */
    {3111, 37}, /* csf */
    {3115, 54}, /* csh */
    {3119, 155}, /* csplit */
    {3126, 156}, /* csrutil */
    {3134, 136}, /* csshx */
    {3140, 18}, /* csvcut */
    {3147, 133}, /* csvgrep */
    {3155, 18}, /* csvlook */
    {3163, 133}, /* csvsort */
    {3171, 70}, /* ctr */
    {3175, 138}, /* ctr containers delete */
    {3197, 138}, /* ctr containers remove */
    {3219, 138}, /* ctr containers rm */
    {3237, 138}, /* ctr images delete */
    {3255, 138}, /* ctr images remove */
    {3273, 138}, /* ctr images rm */
    {3287, 138}, /* ctr namespaces delete */
    {3309, 138}, /* ctr namespaces remove */
    {3331, 138}, /* ctr namespaces rm */
    {3349, 138}, /* ctr snapshots delete */
    {3370, 138}, /* ctr snapshots remove */
    {3391, 138}, /* ctr snapshots rm */
    {3408, 157}, /* cupsctl */
    {3416, 157}, /* cupsdisable */
    {3428, 157}, /* cupsenable */
    {3439, 9}, /* curl */
    {3444, 9}, /* curlie */
    {3451, 18}, /* cut */
    {3455, 15}, /* cvlc */
    {3460, 107}, /* cvs */
    {3464, 47}, /* cypher-shell */
    {3477, 70}, /* cyrus */
    {3483, 158}, /* cyrus delete */
    {3496, 128}, /* daemon */
    {3503, 36}, /* daemonize */
    {3513, 54}, /* dash */
    {3518, 159}, /* date */
    {3523, 130}, /* date-s */
    {3530, 47}, /* db2 */
    {3534, 63}, /* dbclient */
    {3543, 31}, /* dbmate */
    {3550, 120}, /* dbus-launch */
    {3562, 97}, /* dbus-run-session */
    {3579, 100}, /* dbus-send */
    {3589, 160}, /* dc */
    {3592, 83}, /* dc3dd */
    {3598, 83}, /* dcfldd */
    {3605, 15}, /* dconf */
    {3611, 161}, /* dconf reset */
    {3623, 162}, /* dd */
    {3626, 83}, /* dd_rescue */
    {3636, 83}, /* ddrescue */
    {3645, 75}, /* deactivate */
    {3656, 42}, /* debsums */
    {3664, 163}, /* debugfs */
    {3672, 164}, /* declare */
    {3680, 156}, /* defaults */
    {3689, 165}, /* delgroup */
    {3698, 25}, /* delpart */
    {3706, 26}, /* delta */
    {3712, 15}, /* deluge */
    {3719, 166}, /* deluser */
    {3727, 167}, /* delv */
    {3732, 10}, /* deno */
    {3737, 98}, /* deno run */
    {3746, 23}, /* depmod */
    {3753, 19}, /* df */
    {3756, 168}, /* dhclient */
    {3765, 168}, /* dhcpcd */
    {3772, 31}, /* diesel */
    {3779, 42}, /* diff */
    {3784, 26}, /* diff3 */
    {3790, 42}, /* diffstat */
    {3799, 26}, /* difft */
    {3805, 167}, /* dig */
    {3809, 169}, /* dir */
    {3813, 15}, /* direnv */
    {3820, 99}, /* direnv exec */
    {3832, 170}, /* dirname */
    {3840, 111}, /* dirs */
    {3845, 171}, /* diskutil */
    {3854, 75}, /* disown */
    {3861, 17}, /* distrobox */
    {3871, 172}, /* dmesg */
    {3877, 130}, /* dmesg-n */
    {3885, 19}, /* dmidecode */
    {3895, 119}, /* dmsetup */
    {3903, 173}, /* dmsetup clear */
    {3917, 173}, /* dmsetup remove */
    {3932, 173}, /* dmsetup remove_all */
    {3951, 173}, /* dmsetup suspend */
    {3967, 173}, /* dmsetup wipe_table */
    {3986, 174}, /* dnf */
    {3990, 40}, /* dnf autoremove */
    {4005, 40}, /* dnf erase */
    {4015, 40}, /* dnf remove */
    {4026, 23}, /* do-release-upgrade */
    {4045, 175}, /* doas */
    {4050, 176}, /* docker */
    {4057, 177}, /* docker builder df */
    {4075, 177}, /* docker builder events */
    {4097, 177}, /* docker builder info */
    {4117, 177}, /* docker builder inspect */
    {4140, 177}, /* docker builder list */
    {4160, 177}, /* docker builder ls */
    {4178, 178}, /* docker builder prune */
    {4199, 179}, /* docker buildx prune */
    {4219, 177}, /* docker compose config */
    {4241, 180}, /* docker compose down */
    {4261, 177}, /* docker compose events */
    {4283, 181}, /* docker compose exec */
    {4303, 177}, /* docker compose images */
    {4325, 177}, /* docker compose logs */
    {4345, 177}, /* docker compose ls */
    {4363, 177}, /* docker compose port */
    {4383, 177}, /* docker compose ps */
    {4401, 180}, /* docker compose rm */
    {4419, 181}, /* docker compose run */
    {4438, 177}, /* docker compose top */
    {4457, 177}, /* docker compose version */
    {4480, 177}, /* docker container */
    {4497, 182}, /* docker container create */
    {4521, 177}, /* docker container df */
    {4541, 177}, /* docker container events */
    {4565, 182}, /* docker container exec */
    {4587, 177}, /* docker container info */
    {4609, 177}, /* docker container inspect */
    {4634, 183}, /* docker container kill */
    {4656, 177}, /* docker container list */
    {4678, 177}, /* docker container ls */
    {4698, 179}, /* docker container prune */
    {4721, 182}, /* docker container restart */
    {4746, 95}, /* docker container rm */
    {4766, 184}, /* docker container run */
    {4787, 182}, /* docker container start */
    {4810, 183}, /* docker container stop */
    {4832, 21}, /* docker cp */
    {4842, 185}, /* docker exec */
    {4854, 177}, /* docker image */
    {4867, 182}, /* docker image build */
    {4886, 177}, /* docker image df */
    {4902, 177}, /* docker image events */
    {4922, 177}, /* docker image info */
    {4940, 177}, /* docker image inspect */
    {4961, 177}, /* docker image list */
    {4979, 177}, /* docker image ls */
    {4995, 178}, /* docker image prune */
    {5014, 182}, /* docker image pull */
    {5032, 182}, /* docker image push */
    {5050, 96}, /* docker image rm */
    {5066, 182}, /* docker image tag */
    {5083, 177}, /* docker images df */
    {5100, 177}, /* docker images events */
    {5121, 177}, /* docker images info */
    {5140, 177}, /* docker images inspect */
    {5162, 177}, /* docker images list */
    {5181, 177}, /* docker images ls */
    {5198, 183}, /* docker kill */
    {5210, 177}, /* docker network */
    {5225, 182}, /* docker network connect */
    {5248, 182}, /* docker network create */
    {5270, 177}, /* docker network df */
    {5288, 182}, /* docker network disconnect */
    {5314, 177}, /* docker network events */
    {5336, 177}, /* docker network info */
    {5356, 177}, /* docker network inspect */
    {5379, 177}, /* docker network list */
    {5399, 177}, /* docker network ls */
    {5417, 178}, /* docker network prune */
    {5438, 182}, /* docker network rm */
    {5456, 186}, /* docker node rm */
    {5471, 95}, /* docker rm */
    {5481, 96}, /* docker rmi */
    {5492, 184}, /* docker run */
    {5503, 186}, /* docker secret rm */
    {5520, 186}, /* docker service rm */
    {5538, 186}, /* docker stack rm */
    {5554, 183}, /* docker stop */
    {5566, 186}, /* docker swarm leave */
    {5585, 177}, /* docker system df */
    {5602, 177}, /* docker system events */
    {5623, 177}, /* docker system info */
    {5642, 177}, /* docker system inspect */
    {5664, 177}, /* docker system list */
    {5683, 177}, /* docker system ls */
    {5700, 179}, /* docker system prune */
    {5720, 179}, /* docker system reset */
    {5740, 177}, /* docker volume */
    {5754, 182}, /* docker volume create */
    {5775, 177}, /* docker volume df */
    {5792, 177}, /* docker volume events */
    {5813, 177}, /* docker volume info */
    {5832, 177}, /* docker volume inspect */
    {5854, 177}, /* docker volume list */
    {5873, 177}, /* docker volume ls */
    {5890, 179}, /* docker volume prune */
    {5910, 187}, /* docker volume remove */
    {5931, 187}, /* docker volume rm */
    {5948, 70}, /* docker-compose */
    {5963, 177}, /* docker-compose config */
    {5985, 180}, /* docker-compose down */
    {6005, 181}, /* docker-compose exec */
    {6025, 180}, /* docker-compose kill */
    {6045, 177}, /* docker-compose logs */
    {6065, 177}, /* docker-compose ps */
    {6083, 180}, /* docker-compose rm */
    {6101, 181}, /* docker-compose run */
    {6120, 177}, /* docker-compose top */
    {6139, 69}, /* docker-machine */
    {6154, 48}, /* doctl */
    {6160, 31}, /* doctrine */
    {6169, 82}, /* domainname */
    {6180, 18}, /* dos2unix */
    {6189, 35}, /* dot */
    {6193, 70}, /* dotenv */
    {6200, 99}, /* dotenv run */
    {6211, 35}, /* dotnet */
    {6218, 98}, /* dotnet script */
    {6232, 188}, /* doveadm */
    {6240, 158}, /* doveadm expunge */
    {6256, 158}, /* doveadm mailbox delete */
    {6279, 158}, /* doveadm purge */
    {6293, 189}, /* dpkg */
    {6298, 190}, /* dpkg-deb */
    {6307, 42}, /* dpkg-query */
    {6318, 23}, /* dpkg-reconfigure */
    {6335, 23}, /* dracut */
    {6342, 70}, /* drbdadm */
    {6350, 71}, /* drbdadm create-md */
    {6368, 71}, /* drbdadm invalidate */
    {6387, 71}, /* drbdadm wipe-md */
    {6403, 71}, /* drbdmeta */
    {6412, 167}, /* drill */
    {6418, 31}, /* drizzle-kit */
    {6430, 144}, /* dropdb */
    {6437, 89}, /* dropdb-any */
    {6448, 144}, /* dropuser */
    {6457, 30}, /* drupal */
    {6464, 30}, /* drush */
    {6470, 136}, /* dsh */
    {6474, 70}, /* dsidm */
    {6480, 148}, /* dsidm delete */
    {6493, 50}, /* dstat */
    {6499, 17}, /* dtach */
    {6505, 19}, /* du */
    {6508, 135}, /* duckdb */
    {6515, 19}, /* duf */
    {6519, 191}, /* dump */
    {6524, 50}, /* dumpe2fs */
    {6533, 191}, /* duplicity */
    {6543, 86}, /* duplicity remove-all-but-n-full */
    {6575, 86}, /* duplicity remove-all-inc-of-but-n-full */
    {6614, 192}, /* duplicity remove-older-than */
    {6642, 19}, /* dust */
    {6647, 193}, /* e2fsck */
    {6654, 83}, /* e2image */
    {6662, 194}, /* e2label */
    {6670, 97}, /* eatmydata */
    {6680, 52}, /* ebtables */
    {6689, 195}, /* echo */
    {6694, 196}, /* ed */
    {6697, 47}, /* edgedb */
    {6704, 197}, /* efibootmgr */
    {6715, 105}, /* egrep */
    {6721, 81}, /* eject */
    {6727, 70}, /* eksctl */
    {6734, 198}, /* eksctl delete */
    {6748, 10}, /* elixir */
    {6755, 199}, /* emacs */
    {6761, 199}, /* emacsclient */
    {6773, 200}, /* emerge */
    {6780, 40}, /* emerge --unmerge */
    {6797, 75}, /* enable */
    {6804, 17}, /* entr */
    {6809, 201}, /* env */
    {6813, 133}, /* envsubst */
    {6822, 15}, /* eog */
    {6826, 39}, /* eopkg */
    {6832, 40}, /* eopkg remove */
    {6845, 40}, /* eopkg rm */
    {6854, 70}, /* equo */
    {6859, 40}, /* equo remove */
    {6871, 35}, /* eslint */
    {6878, 15}, /* espeak */
    {6885, 143}, /* etcdctl */
    {6893, 144}, /* etcdctl del */
    {6905, 15}, /* ether-wake */
    {6916, 82}, /* ethtool */
    {6924, 64}, /* ethtool-show */
    {6937, 202}, /* eval */
    {6942, 15}, /* evince */
    {6949, 203}, /* ex */
    {6952, 169}, /* exa */
    {6956, 204}, /* exec */
    {6961, 205}, /* exiftool */
    {6970, 206}, /* exigrep */
    {6978, 188}, /* exim */
    {6983, 188}, /* exim4 */
    {6989, 206}, /* exiqgrep */
    {6998, 158}, /* exiqgrep-rm */
    {7010, 75}, /* exit */
    {7015, 205}, /* exiv2 */
    {7021, 206}, /* exiwhat */
    {7029, 48}, /* exo */
    {7033, 18}, /* expand */
    {7040, 207}, /* expect */
    {7047, 164}, /* export */
    {7054, 111}, /* expr */
    {7059, 208}, /* extlinux */
    {7068, 169}, /* eza */
    {7072, 18}, /* factor */
    {7079, 209}, /* fail2ban-client */
    {7095, 24}, /* faillock */
    {7104, 128}, /* fakechroot */
    {7115, 210}, /* fakeroot */
    {7124, 120}, /* faketime */
    {7133, 211}, /* fallocate */
    {7143, 2}, /* false */
    {7149, 56}, /* fastfetch */
    {7159, 130}, /* fbset */
    {7165, 47}, /* fbsql */
    {7171, 212}, /* fc */
    {7174, 205}, /* fc-list */
    {7182, 213}, /* fd */
    {7185, 213}, /* fdfind */
    {7192, 214}, /* fdformat */
    {7201, 118}, /* fdisk */
    {7207, 15}, /* feh */
    {7211, 9}, /* fetch */
    {7217, 215}, /* fetchmail */
    {7227, 15}, /* ffmpeg */
    {7234, 15}, /* ffplay */
    {7241, 205}, /* ffprobe */
    {7249, 68}, /* ffsend */
    {7256, 75}, /* fg */
    {7259, 105}, /* fgrep */
    {7265, 134}, /* fido2-token */
    {7277, 18}, /* figlet */
    {7284, 19}, /* file */
    {7289, 216}, /* file-rename */
    {7301, 217}, /* find */
    {7306, 19}, /* findfs */
    {7313, 19}, /* findmnt */
    {7321, 111}, /* finger */
    {7328, 15}, /* fio */
    {7332, 48}, /* firebase */
    {7341, 15}, /* firefox */
    {7349, 120}, /* firejail */
    {7358, 218}, /* firewall-cmd */
    {7371, 54}, /* fish */
    {7376, 15}, /* flac */
    {7381, 214}, /* flash_erase */
    {7393, 214}, /* flash_eraseall */
    {7408, 214}, /* flashcp */
    {7416, 219}, /* flashrom */
    {7425, 31}, /* flask */
    {7431, 39}, /* flatpak */
    {7439, 220}, /* flatpak remove */
    {7454, 221}, /* flatpak run */
    {7466, 220}, /* flatpak uninstall */
    {7484, 128}, /* flock */
    {7490, 48}, /* flux */
    {7495, 48}, /* fly */
    {7499, 48}, /* flyctl */
    {7506, 31}, /* flyway */
    {7513, 18}, /* fmt */
    {7517, 18}, /* fold */
    {7522, 17}, /* foot */
    {7527, 222}, /* format */
    {7534, 107}, /* fossil */
    {7541, 108}, /* fossil purge */
    {7554, 108}, /* fossil scrub */
    {7567, 49}, /* fping */
    {7573, 2}, /* free */
    {7578, 23}, /* freshclam */
    {7588, 83}, /* fsarchiver */
    {7599, 193}, /* fsck */
    {7604, 193}, /* fsck-any */
    {7613, 223}, /* fsfreeze */
    {7622, 224}, /* fstrim */
    {7629, 225}, /* ftp */
    {7633, 9}, /* ftpget */
    {7640, 226}, /* fuser */
    {7646, 15}, /* fusermount */
    {7657, 227}, /* fw_setenv */
    {7667, 23}, /* fwupdmgr */
    {7676, 228}, /* fwupdmgr downgrade */
    {7695, 228}, /* fwupdmgr install */
    {7712, 228}, /* fwupdmgr reinstall */
    {7731, 228}, /* fwupdmgr switch-branch */
    {7754, 18}, /* fzf */
    {7758, 35}, /* g++ */
    {7762, 65}, /* gawk */
    {7767, 35}, /* gcc */
    {7771, 48}, /* gcloud */
    {7778, 17}, /* gdb */
    {7782, 229}, /* gdbus */
    {7788, 230}, /* gdisk */
    {7794, 137}, /* gedit */
    {7800, 39}, /* gem */
    {7804, 114}, /* gem yank */
    {7813, 46}, /* genisoimage */
    {7825, 19}, /* getcap */
    {7832, 111}, /* getconf */
    {7840, 19}, /* getenforce */
    {7851, 111}, /* getent */
    {7858, 19}, /* getfacl */
    {7866, 26}, /* getfattr */
    {7875, 49}, /* getmac */
    {7882, 215}, /* getmail */
    {7890, 91}, /* getopts */
    {7898, 26}, /* getsebool */
    {7908, 48}, /* gh */
    {7911, 35}, /* ghc */
    {7915, 15}, /* gimp */
    {7920, 70}, /* gio */
    {7924, 231}, /* gio cat */
    {7932, 231}, /* gio info */
    {7941, 231}, /* gio list */
    {7950, 231}, /* gio mime */
    {7959, 232}, /* gio remove */
    {7970, 232}, /* gio trash */
    {7980, 231}, /* gio tree */
    {7989, 68}, /* gist */
    {7994, 233}, /* git */
    {7998, 234}, /* git bisect log */
    {8013, 235}, /* git bisect run */
    {8028, 234}, /* git bisect view */
    {8044, 236}, /* git branch */
    {8055, 237}, /* git checkout */
    {8068, 238}, /* git checkout-index */
    {8087, 239}, /* git clean */
    {8097, 240}, /* git config */
    {8108, 234}, /* git config --get */
    {8125, 234}, /* git config --list */
    {8143, 234}, /* git config -l */
    {8157, 234}, /* git config get */
    {8172, 234}, /* git config list */
    {8188, 241}, /* git diff */
    {8197, 242}, /* git fetch */
    {8207, 243}, /* git filter-branch */
    {8225, 243}, /* git filter-repo */
    {8241, 244}, /* git gc */
    {8248, 245}, /* git gc --prune */
    {8263, 234}, /* git lfs ls-files */
    {8280, 241}, /* git log */
    {8288, 234}, /* git notes list */
    {8303, 234}, /* git notes show */
    {8318, 245}, /* git prune */
    {8328, 246}, /* git push */
    {8337, 247}, /* git read-tree */
    {8351, 241}, /* git reflog */
    {8362, 245}, /* git reflog delete */
    {8380, 245}, /* git reflog expire */
    {8398, 248}, /* git remote */
    {8409, 234}, /* git remote -v */
    {8423, 234}, /* git remote show */
    {8439, 249}, /* git reset */
    {8449, 250}, /* git restore */
    {8461, 251}, /* git rm */
    {8468, 241}, /* git show */
    {8477, 252}, /* git stash clear */
    {8493, 252}, /* git stash drop */
    {8508, 253}, /* git stash list */
    {8523, 253}, /* git stash show */
    {8538, 241}, /* git status */
    {8549, 254}, /* git submodule deinit */
    {8570, 235}, /* git submodule foreach */
    {8592, 234}, /* git submodule status */
    {8613, 255}, /* git switch */
    {8624, 256}, /* git tag */
    {8632, 257}, /* git update-ref */
    {8647, 234}, /* git worktree list */
    {8665, 254}, /* git worktree remove */
    {8685, 74}, /* git-filter-repo */
    {8701, 258}, /* gksudo */
    {8708, 48}, /* glab */
    {8713, 56}, /* glances */
    {8721, 30}, /* gluster */
    {8729, 205}, /* glxinfo */
    {8737, 259}, /* gmake */
    {8743, 137}, /* gnome-open */
    {8754, 15}, /* gnome-screenshot */
    {8771, 131}, /* gnome-session-quit */
    {8790, 17}, /* gnome-terminal */
    {8805, 39}, /* go */
    {8808, 98}, /* go run */
    {8815, 35}, /* go-build */
    {8824, 35}, /* gofmt */
    {8830, 15}, /* google-chrome */
    {8844, 31}, /* goose */
    {8850, 103}, /* gopass */
    {8857, 128}, /* gosu */
    {8862, 120}, /* gosu- */
    {8868, 102}, /* gotty */
    {8874, 48}, /* govc */
    {8879, 260}, /* gpasswd */
    {8887, 261}, /* gpg */
    {8891, 134}, /* gpg-card */
    {8900, 261}, /* gpg2 */
    {8905, 29}, /* gpgconf */
    {8913, 26}, /* gprof */
    {8919, 70}, /* gpt */
    {8923, 72}, /* gpt destroy */
    {8935, 35}, /* gradle */
    {8942, 105}, /* grep */
    {8947, 15}, /* grim */
    {8952, 10}, /* groovy */
    {8959, 24}, /* groupadd */
    {8968, 165}, /* groupdel */
    {8977, 24}, /* groupmod */
    {8986, 2}, /* groups */
    {8993, 117}, /* growisofs */
    {9003, 81}, /* growpart */
    {9012, 24}, /* grpconv */
    {9020, 262}, /* grpunconv */
    {9030, 23}, /* grub-editenv */
    {9043, 208}, /* grub-install */
    {9056, 23}, /* grub-mkconfig */
    {9070, 208}, /* grub2-install */
    {9084, 23}, /* grub2-mkconfig */
    {9099, 84}, /* grubby */
    {9106, 15}, /* gs */
    {9109, 102}, /* gs-netcat */
    {9119, 263}, /* gsed */
    {9124, 15}, /* gsettings */
    {9134, 161}, /* gsettings reset-recursively */
    {9162, 47}, /* gsql */
    {9167, 48}, /* gsutil */
    {9174, 92}, /* gtar */
    {9179, 10}, /* guile */
    {9185, 39}, /* guix */
    {9190, 264}, /* guix gc */
    {9198, 265}, /* guix package */
    {9211, 46}, /* gunzip */
    {9218, 104}, /* gzcat */
    {9224, 106}, /* gzip */
    {9229, 266}, /* hadoop */
    {9236, 267}, /* halt */
    {9241, 75}, /* hash */
    {9246, 15}, /* hashcat */
    {9254, 30}, /* hasura */
    {9261, 70}, /* hatch */
    {9267, 99}, /* hatch run */
    {9277, 47}, /* hbase */
    {9283, 48}, /* hcloud */
    {9290, 266}, /* hdfs */
    {9295, 171}, /* hdiutil */
    {9303, 268}, /* hdparm */
    {9310, 105}, /* head */
    {9315, 145}, /* heaptrack */
    {9325, 269}, /* helm */
    {9330, 198}, /* helm del */
    {9339, 198}, /* helm delete */
    {9351, 270}, /* helm rollback */
    {9365, 198}, /* helm uninstall */
    {9380, 70}, /* helmfile */
    {9389, 138}, /* helmfile delete */
    {9405, 138}, /* helmfile destroy */
    {9422, 42}, /* help */
    {9427, 48}, /* heroku */
    {9434, 18}, /* hexdump */
    {9442, 15}, /* hey */
    {9446, 107}, /* hg */
    {9449, 271}, /* hg checkout */
    {9461, 271}, /* hg co */
    {9467, 108}, /* hg purge */
    {9476, 271}, /* hg revert */
    {9486, 108}, /* hg revert -C */
    {9499, 108}, /* hg rollback */
    {9511, 108}, /* hg strip */
    {9520, 271}, /* hg up */
    {9526, 108}, /* hg up -C */
    {9535, 271}, /* hg update */
    {9545, 108}, /* hg update -C */
    {9558, 272}, /* history */
    {9566, 47}, /* hive */
    {9571, 70}, /* homectl */
    {9579, 148}, /* homectl deactivate-all */
    {9602, 148}, /* homectl lock */
    {9615, 148}, /* homectl remove */
    {9630, 49}, /* host */
    {9635, 49}, /* hostid */
    {9642, 50}, /* hostinfo */
    {9651, 273}, /* hostname */
    {9660, 274}, /* hostnamectl */
    {9672, 274}, /* hostnamectl hostname */
    {9693, 274}, /* hostnamectl status */
    {9712, 56}, /* htop */
    {9717, 24}, /* htpasswd */
    {9726, 9}, /* http */
    {9731, 15}, /* httpd */
    {9737, 9}, /* https */
    {9743, 35}, /* hugo */
    {9748, 275}, /* hwclock */
    {9756, 19}, /* hwinfo */
    {9763, 15}, /* hydra */
    {9769, 276}, /* hyperfine */
    {9779, 97}, /* i386 */
    {9784, 48}, /* ibmcloud */
    {9793, 26}, /* icdiff */
    {9800, 18}, /* iconv */
    {9806, 2}, /* id */
    {9809, 205}, /* identify */
    {9818, 277}, /* ifconfig */
    {9827, 278}, /* ifdown */
    {9834, 97}, /* ifne */
    {9839, 50}, /* ifstat */
    {9846, 56}, /* iftop */
    {9852, 279}, /* ifup */
    {9857, 215}, /* imapsync */
    {9866, 15}, /* img2pdf */
    {9874, 47}, /* impala-shell */
    {9887, 15}, /* import */
    {9894, 17}, /* incron */
    {9901, 11}, /* incus */
    {9907, 12}, /* incus delete */
    {9920, 133}, /* indent */
    {9927, 85}, /* inetd */
    {9933, 135}, /* influx */
    {9940, 280}, /* influx bucket delete */
    {9961, 280}, /* influx delete */
    {9975, 280}, /* influx org delete */
    {9993, 70}, /* influxd */
    {10001, 144}, /* influxd drop */
    {10014, 42}, /* info */
    {10019, 281}, /* init */
    {10024, 282}, /* initctl */
    {10032, 283}, /* initdb-force */
    {10045, 15}, /* inkscape */
    {10054, 17}, /* inotifywait */
    {10066, 284}, /* insmod */
    {10073, 285}, /* install */
    {10081, 26}, /* intel_gpu_top */
    {10095, 282}, /* invoke-rc.d */
    {10107, 19}, /* inxi */
    {10112, 69}, /* iocage */
    {10119, 120}, /* ionice */
    {10126, 19}, /* iostat */
    {10133, 56}, /* iotop */
    {10139, 286}, /* ip */
    {10142, 287}, /* ip a */
    {10147, 288}, /* ip a del */
    {10156, 288}, /* ip a delete */
    {10168, 289}, /* ip a flush */
    {10179, 287}, /* ip addr */
    {10187, 288}, /* ip addr del */
    {10199, 288}, /* ip addr delete */
    {10214, 289}, /* ip addr flush */
    {10228, 287}, /* ip address */
    {10239, 288}, /* ip address del */
    {10254, 288}, /* ip address delete */
    {10272, 289}, /* ip address flush */
    {10289, 287}, /* ip l */
    {10294, 290}, /* ip l del */
    {10303, 290}, /* ip l delete */
    {10315, 291}, /* ip l s */
    {10322, 292}, /* ip l s netns */
    {10335, 291}, /* ip l set */
    {10344, 292}, /* ip l set netns */
    {10359, 287}, /* ip link */
    {10367, 290}, /* ip link del */
    {10379, 290}, /* ip link delete */
    {10394, 291}, /* ip link s */
    {10404, 292}, /* ip link s netns */
    {10420, 291}, /* ip link set */
    {10432, 292}, /* ip link set netns */
    {10450, 287}, /* ip maddr */
    {10459, 287}, /* ip n */
    {10464, 287}, /* ip neigh */
    {10473, 287}, /* ip neighbour */
    {10486, 287}, /* ip netns */
    {10495, 293}, /* ip netns del */
    {10508, 293}, /* ip netns delete */
    {10524, 294}, /* ip netns exec */
    {10538, 287}, /* ip nexthop */
    {10549, 287}, /* ip r */
    {10554, 295}, /* ip r add */
    {10563, 295}, /* ip r change */
    {10575, 296}, /* ip r del */
    {10584, 296}, /* ip r delete */
    {10596, 297}, /* ip r flush */
    {10607, 295}, /* ip r replace */
    {10620, 287}, /* ip ro */
    {10626, 295}, /* ip ro add */
    {10636, 295}, /* ip ro change */
    {10649, 296}, /* ip ro del */
    {10659, 296}, /* ip ro delete */
    {10672, 297}, /* ip ro flush */
    {10684, 295}, /* ip ro replace */
    {10698, 287}, /* ip route */
    {10707, 295}, /* ip route add */
    {10720, 295}, /* ip route change */
    {10736, 296}, /* ip route del */
    {10749, 296}, /* ip route delete */
    {10765, 297}, /* ip route flush */
    {10780, 295}, /* ip route replace */
    {10797, 287}, /* ip rule */
    {10805, 298}, /* ip rule add */
    {10817, 287}, /* ip token */
    {10826, 287}, /* ip tunnel */
    {10836, 287}, /* ip tuntap */
    {10846, 52}, /* ip6tables */
    {10856, 299}, /* ip6tables-restore */
    {10874, 300}, /* ip6tables-save */
    {10889, 301}, /* ipa */
    {10893, 302}, /* ipa group-del */
    {10907, 302}, /* ipa host-del */
    {10920, 302}, /* ipa user-del */
    {10933, 302}, /* ipa user-disable */
    {10950, 64}, /* ipcalc */
    {10957, 19}, /* ipcs */
    {10962, 49}, /* iperf */
    {10968, 49}, /* iperf3 */
    {10975, 70}, /* ipfs */
    {10980, 68}, /* ipfs add */
    {10989, 303}, /* ipmitool */
    {10998, 304}, /* ipset */
    {11004, 305}, /* ipset destroy */
    {11018, 305}, /* ipset flush */
    {11030, 64}, /* ipset-list */
    {11041, 52}, /* iptables */
    {11050, 52}, /* iptables-legacy */
    {11066, 299}, /* iptables-legacy-restore */
    {11090, 52}, /* iptables-nft */
    {11103, 299}, /* iptables-nft-restore */
    {11124, 299}, /* iptables-restore */
    {11141, 300}, /* iptables-save */
    {11155, 50}, /* iptraf */
    {11162, 305}, /* ipvsadm */
    {11170, 10}, /* ipython */
    {11178, 135}, /* isql */
    {11183, 47}, /* isql-fb */
    {11191, 70}, /* istioctl */
    {11200, 138}, /* istioctl uninstall */
    {11219, 215}, /* isync */
    {11225, 306}, /* iw */
    {11228, 64}, /* iw-list */
    {11236, 307}, /* iwconfig */
    {11245, 64}, /* iwlist */
    {11252, 68}, /* ix */
    {11255, 69}, /* jail */
    {11260, 35}, /* java */
    {11265, 35}, /* javac */
    {11271, 35}, /* jekyll */
    {11278, 35}, /* jest */
    {11283, 107}, /* jj */
    {11286, 108}, /* jj abandon */
    {11297, 111}, /* jobs */
    {11302, 137}, /* joe */
    {11306, 15}, /* john */
    {11311, 18}, /* join */
    {11316, 308}, /* journalctl */
    {11327, 18}, /* jq */
    {11330, 35}, /* just */
    {11335, 70}, /* k3d */
    {11339, 198}, /* k3d cluster delete */
    {11358, 269}, /* k3s */
    {11362, 309}, /* k3s kubectl delete */
    {11381, 309}, /* k3s kubectl drain */
    {11399, 198}, /* k3s-uninstall.sh */
    {11416, 269}, /* k9s */
    {11420, 310}, /* kadmin */
    {11427, 310}, /* kadmin.local */
    {11440, 30}, /* kafka-consumer-groups */
    {11462, 30}, /* kafka-consumer-groups.sh */
    {11487, 30}, /* kafka-delete-records.sh */
    {11511, 143}, /* kafka-topics */
    {11524, 144}, /* kafka-topics --delete */
    {11546, 137}, /* kate */
    {11551, 68}, /* kcat */
    {11556, 70}, /* kdb5_util */
    {11566, 148}, /* kdb5_util destroy */
    {11584, 148}, /* kdb5_util load */
    {11599, 103}, /* kdestroy */
    {11608, 258}, /* kdesudo */
    {11616, 84}, /* kernel-install */
    {11631, 84}, /* kernelstub */
    {11642, 311}, /* kexec */
    {11648, 103}, /* keyctl */
    {11655, 28}, /* keytool */
    {11663, 312}, /* kill */
    {11668, 313}, /* killall */
    {11676, 314}, /* killall5 */
    {11685, 70}, /* kind */
    {11690, 198}, /* kind delete */
    {11702, 17}, /* kitty */
    {11708, 284}, /* kmod */
    {11713, 31}, /* knex */
    {11718, 17}, /* konsole */
    {11726, 58}, /* kopia */
    {11732, 59}, /* kopia repository disconnect */
    {11760, 59}, /* kopia snapshot delete */
    {11782, 59}, /* kopia snapshot expire */
    {11804, 70}, /* kops */
    {11809, 138}, /* kops delete */
    {11821, 81}, /* kpartx */
    {11828, 85}, /* krfb */
    {11833, 54}, /* ksh */
    {11837, 47}, /* ksql */
    {11842, 70}, /* kubeadm */
    {11850, 198}, /* kubeadm reset */
    {11864, 269}, /* kubectl */
    {11872, 315}, /* kubectl apply */
    {11886, 316}, /* kubectl config delete-cluster */
    {11916, 316}, /* kubectl config delete-context */
    {11946, 316}, /* kubectl config delete-user */
    {11973, 317}, /* kubectl config rename-context */
    {12003, 317}, /* kubectl config set */
    {12022, 317}, /* kubectl config set-cluster */
    {12049, 317}, /* kubectl config set-context */
    {12076, 317}, /* kubectl config set-credentials */
    {12107, 316}, /* kubectl config unset */
    {12128, 317}, /* kubectl config use-context */
    {12155, 318}, /* kubectl cordon */
    {12170, 21}, /* kubectl cp */
    {12181, 319}, /* kubectl create clusterrolebinding */
    {12215, 319}, /* kubectl create rolebinding */
    {12242, 320}, /* kubectl debug */
    {12256, 321}, /* kubectl delete */
    {12271, 318}, /* kubectl drain */
    {12285, 185}, /* kubectl exec */
    {12298, 322}, /* kubectl patch */
    {12312, 323}, /* kubectl replace */
    {12328, 270}, /* kubectl rollout undo */
    {12349, 320}, /* kubectl run */
    {12361, 324}, /* kubectl scale */
    {12375, 325}, /* kubectl taint */
    {12389, 269}, /* kubectx */
    {12397, 70}, /* kubefed */
    {12405, 138}, /* kubefed unjoin */
    {12420, 269}, /* kubens */
    {12427, 15}, /* kwriteconfig5 */
    {12441, 169}, /* la */
    {12444, 15}, /* lame */
    {12449, 111}, /* last */
    {12454, 111}, /* lastb */
    {12460, 326}, /* lastlog */
    {12468, 35}, /* latex */
    {12474, 282}, /* launchctl */
    {12484, 35}, /* ld */
    {12487, 302}, /* ldapdelete */
    {12498, 64}, /* ldapsearch */
    {12509, 23}, /* ldconfig */
    {12518, 42}, /* ldd */
    {12522, 327}, /* less */
    {12527, 111}, /* let */
    {12531, 137}, /* lf */
    {12534, 328}, /* lftp */
    {12539, 148}, /* lgroupdel */
    {12549, 15}, /* libreoffice */
    {12561, 35}, /* libtool */
    {12569, 84}, /* lilo */
    {12574, 11}, /* limactl */
    {12582, 70}, /* linkerd */
    {12590, 138}, /* linkerd uninstall */
    {12608, 9}, /* links */
    {12614, 48}, /* linode-cli */
    {12625, 97}, /* linux32 */
    {12633, 97}, /* linux64 */
    {12641, 31}, /* liquibase */
    {12651, 47}, /* litecli */
    {12659, 169}, /* ll */
    {12662, 17}, /* lldb */
    {12667, 64}, /* lldpctl */
    {12675, 329}, /* ln */
    {12678, 61}, /* lnav */
    {12683, 130}, /* loadkeys */
    {12692, 26}, /* loc */
    {12696, 164}, /* local */
    {12702, 111}, /* locale */
    {12709, 23}, /* locale-gen */
    {12720, 274}, /* localectl */
    {12730, 274}, /* localectl list-keymaps */
    {12753, 274}, /* localectl list-locales */
    {12776, 274}, /* localectl status */
    {12793, 15}, /* localepurge */
    {12805, 169}, /* locate */
    {12812, 330}, /* logger */
    {12819, 274}, /* loginctl */
    {12828, 331}, /* loginctl halt */
    {12842, 332}, /* loginctl kill-session */
    {12864, 332}, /* loginctl kill-user */
    {12883, 274}, /* loginctl list-sessions */
    {12906, 274}, /* loginctl list-users */
    {12926, 331}, /* loginctl poweroff */
    {12944, 331}, /* loginctl reboot */
    {12960, 274}, /* loginctl session-status */
    {12984, 274}, /* loginctl show-session */
    {13006, 332}, /* loginctl terminate-session */
    {13033, 332}, /* loginctl terminate-user */
    {13057, 274}, /* loginctl user-status */
    {13078, 75}, /* logout */
    {13085, 50}, /* logread */
    {13093, 333}, /* logrotate */
    {13103, 333}, /* logsave */
    {13111, 18}, /* lolcat */
    {13118, 18}, /* look */
    {13123, 81}, /* losetup */
    {13131, 157}, /* lp */
    {13134, 334}, /* lpadmin */
    {13142, 103}, /* lpass */
    {13148, 335}, /* lpinfo */
    {13155, 336}, /* lpoptions */
    {13165, 335}, /* lpq */
    {13169, 157}, /* lpr */
    {13173, 112}, /* lprm */
    {13178, 335}, /* lpstat */
    {13185, 106}, /* lrzip */
    {13191, 169}, /* ls */
    {13194, 337}, /* lsar */
    {13199, 19}, /* lsattr */
    {13206, 26}, /* lsb */
    {13210, 50}, /* lsb_release */
    {13222, 19}, /* lsblk */
    {13228, 19}, /* lscpu */
    {13234, 169}, /* lsd */
    {13238, 26}, /* lsfd */
    {13243, 19}, /* lshw */
    {13248, 19}, /* lsinitramfs */
    {13260, 19}, /* lsipc */
    {13266, 26}, /* lsirq */
    {13272, 26}, /* lslocks */
    {13280, 26}, /* lslogins */
    {13289, 26}, /* lsmem */
    {13295, 19}, /* lsmod */
    {13301, 19}, /* lsns */
    {13306, 338}, /* lsof */
    {13311, 19}, /* lspci */
    {13317, 42}, /* lstopo */
    {13324, 19}, /* lsusb */
    {13330, 17}, /* ltrace */
    {13337, 10}, /* lua */
    {13341, 10}, /* luajit */
    {13348, 39}, /* luarocks */
    {13357, 134}, /* luksmeta */
    {13366, 148}, /* luserdel */
    {13375, 339}, /* lvchange */
    {13384, 339}, /* lvconvert */
    {13394, 339}, /* lvcreate */
    {13403, 340}, /* lvdisplay */
    {13413, 339}, /* lvextend */
    {13422, 341}, /* lvm */
    {13426, 71}, /* lvmvdo */
    {13433, 342}, /* lvreduce */
    {13442, 343}, /* lvremove */
    {13451, 339}, /* lvrename */
    {13460, 344}, /* lvresize */
    {13469, 340}, /* lvs */
    {13473, 340}, /* lvscan */
    {13480, 9}, /* lwp-download */
    {13493, 9}, /* lwp-request */
    {13505, 11}, /* lxc */
    {13509, 12}, /* lxc delete */
    {13520, 185}, /* lxc exec */
    {13529, 17}, /* lxc-attach */
    {13540, 12}, /* lxc-destroy */
    {13552, 17}, /* lxc-execute */
    {13564, 15}, /* lynis */
    {13570, 9}, /* lynx */
    {13575, 46}, /* lz4 */
    {13579, 104}, /* lz4cat */
    {13586, 106}, /* lzma */
    {13591, 106}, /* lzop */
    {13596, 133}, /* m4 */
    {13599, 279}, /* macchanger */
    {13610, 17}, /* machinectl */
    {13621, 69}, /* machinectl poweroff */
    {13641, 69}, /* machinectl remove */
    {13659, 69}, /* machinectl terminate */
    {13680, 30}, /* magento */
    {13688, 150}, /* magic-wormhole */
    {13703, 15}, /* magick */
    {13710, 68}, /* magnet-share */
    {13723, 150}, /* mail */
    {13728, 188}, /* mailq */
    {13734, 345}, /* mailutil */
    {13743, 15}, /* mailx */
    {13749, 15}, /* maim */
    {13754, 259}, /* make */
    {13759, 71}, /* make-bcache */
    {13771, 29}, /* makepasswd */
    {13782, 39}, /* mamba */
    {13788, 141}, /* mamba env remove */
    {13805, 346}, /* man */
    {13809, 347}, /* manage.py */
    {13819, 348}, /* mapfile */
    {13827, 135}, /* mariadb */
    {13835, 49}, /* masscan */
    {13843, 131}, /* mate-session-save */
    {13861, 65}, /* mawk */
    {13866, 215}, /* mbsync */
    {13873, 48}, /* mc */
    {13876, 30}, /* mc-admin */
    {13885, 150}, /* mc-cp */
    {13891, 137}, /* mcedit */
    {13898, 47}, /* mclient */
    {13906, 66}, /* md5sum */
    {13913, 349}, /* mdadm */
    {13919, 205}, /* mediainfo */
    {13929, 78}, /* mergerfs */
    {13938, 350}, /* mesg */
    {13943, 35}, /* meson */
    {13949, 351}, /* mformat */
    {13957, 137}, /* micro */
    {13963, 174}, /* microdnf */
    {13972, 40}, /* microdnf remove */
    {13988, 70}, /* microk8s */
    {13997, 309}, /* microk8s kubectl delete */
    {14021, 309}, /* microk8s kubectl drain */
    {14044, 138}, /* microk8s reset */
    {14059, 70}, /* microk8s.kubectl */
    {14076, 309}, /* microk8s.kubectl delete */
    {14100, 309}, /* microk8s.kubectl drain */
    {14123, 70}, /* micromamba */
    {14134, 141}, /* micromamba env remove */
    {14156, 18}, /* miller */
    {14163, 269}, /* minikube */
    {14172, 198}, /* minikube delete */
    {14188, 309}, /* minikube kubectl delete */
    {14212, 309}, /* minikube kubectl drain */
    {14235, 18}, /* ministat */
    {14244, 70}, /* mise */
    {14249, 99}, /* mise exec */
    {14259, 31}, /* mix */
    {14263, 352}, /* mkdir */
    {14269, 35}, /* mkdocs */
    {14276, 222}, /* mkdosfs */
    {14284, 353}, /* mke2fs */
    {14291, 222}, /* mkexfatfs */
    {14301, 352}, /* mkfifo */
    {14308, 222}, /* mkfs */
    {14313, 222}, /* mkfs-any */
    {14322, 222}, /* mkfs.btrfs */
    {14333, 353}, /* mkfs.ext2 */
    {14343, 353}, /* mkfs.ext3 */
    {14353, 353}, /* mkfs.ext4 */
    {14363, 222}, /* mkfs.f2fs */
    {14373, 23}, /* mkinitcpio */
    {14384, 46}, /* mkisofs */
    {14392, 352}, /* mknod */
    {14398, 222}, /* mkntfs */
    {14405, 29}, /* mkpasswd */
    {14414, 222}, /* mkreiserfs */
    {14425, 54}, /* mksh */
    {14430, 46}, /* mksquashfs */
    {14441, 222}, /* mkswap */
    {14448, 354}, /* mktemp */
    {14455, 222}, /* mkudffs */
    {14463, 345}, /* mlist */
    {14469, 169}, /* mlocate */
    {14477, 18}, /* mlr */
    {14481, 50}, /* modinfo */
    {14489, 355}, /* modprobe */
    {14498, 15}, /* mogrify */
    {14506, 84}, /* mokutil */
    {14514, 47}, /* monetdb */
    {14522, 135}, /* mongo */
    {14528, 356}, /* mongodump */
    {14538, 144}, /* mongodump-drop */
    {14553, 356}, /* mongoexport */
    {14565, 357}, /* mongorestore */
    {14578, 135}, /* mongosh */
    {14586, 89}, /* mongosh-drop */
    {14599, 356}, /* mongostat */
    {14609, 327}, /* more */
    {14614, 63}, /* mosh */
    {14619, 17}, /* mosh-server */
    {14631, 68}, /* mosquitto_pub */
    {14645, 18}, /* most */
    {14650, 358}, /* mount */
    {14656, 19}, /* mountpoint */
    {14667, 137}, /* mousepad */
    {14676, 359}, /* mpack */
    {14682, 15}, /* mplayer */
    {14690, 215}, /* mpop */
    {14695, 19}, /* mpstat */
    {14702, 15}, /* mpv */
    {14706, 345}, /* mshow */
    {14712, 150}, /* msmtp */
    {14718, 47}, /* mssql-cli */
    {14728, 119}, /* mtd */
    {14732, 214}, /* mtd erase */
    {14742, 214}, /* mtd write */
    {14752, 119}, /* mtd_debug */
    {14762, 214}, /* mtd_debug erase */
    {14778, 214}, /* mtd_debug write */
    {14794, 167}, /* mtr */
    {14798, 11}, /* multipass */
    {14808, 12}, /* multipass delete */
    {14825, 360}, /* multipass exec */
    {14840, 12}, /* multipass purge */
    {14856, 70}, /* multipath */
    {14866, 71}, /* multipath -F */
    {14879, 136}, /* mussh */
    {14885, 150}, /* mutt */
    {14890, 361}, /* mv */
    {14893, 35}, /* mvn */
    {14897, 47}, /* mycli */
    {14903, 35}, /* mypy */
    {14908, 135}, /* mysql */
    {14914, 47}, /* mysql8 */
    {14921, 283}, /* mysql_secure_installation-reset */
    {14953, 143}, /* mysqladmin */
    {14964, 144}, /* mysqladmin drop */
    {14980, 144}, /* mysqladmin shutdown */
    {15000, 356}, /* mysqldump */
    {15010, 357}, /* mysqlimport */
    {15022, 135}, /* mysqlsh */
    {15030, 43}, /* nala */
    {15035, 45}, /* nala remove */
    {15047, 26}, /* namei */
    {15053, 214}, /* nandwrite */
    {15063, 137}, /* nano */
    {15068, 30}, /* nats */
    {15073, 68}, /* nats pub */
    {15082, 65}, /* nawk */
    {15087, 362}, /* nc */
    {15090, 362}, /* ncat */
    {15095, 19}, /* ncdu */
    {15100, 9}, /* ncftpget */
    {15109, 42}, /* needrestart */
    {15121, 42}, /* needs-restarting */
    {15138, 30}, /* neo4j-admin */
    {15150, 56}, /* neofetch */
    {15159, 176}, /* nerdctl */
    {15167, 180}, /* nerdctl compose down */
    {15188, 179}, /* nerdctl container prune */
    {15212, 185}, /* nerdctl exec */
    {15225, 95}, /* nerdctl rm */
    {15236, 96}, /* nerdctl rmi */
    {15248, 184}, /* nerdctl run */
    {15260, 179}, /* nerdctl system prune */
    {15281, 179}, /* nerdctl volume prune */
    {15302, 187}, /* nerdctl volume rm */
    {15320, 362}, /* netcat */
    {15327, 37}, /* netfilter-persistent */
    {15348, 56}, /* nethogs */
    {15356, 48}, /* netlify */
    {15364, 82}, /* netplan */
    {15372, 50}, /* netstat */
    {15380, 363}, /* networkctl */
    {15391, 156}, /* networksetup */
    {15404, 188}, /* newaliases */
    {15415, 222}, /* newfs */
    {15421, 24}, /* newgidmap */
    {15431, 364}, /* newgrp */
    {15438, 127}, /* newusers */
    {15447, 365}, /* nft */
    {15451, 366}, /* nft delete chain */
    {15468, 366}, /* nft delete ruleset */
    {15487, 366}, /* nft delete table */
    {15504, 366}, /* nft destroy */
    {15516, 366}, /* nft flush */
    {15526, 300}, /* nft-list */
    {15535, 367}, /* nginx */
    {15541, 49}, /* ngrep */
    {15547, 70}, /* ngrok */
    {15553, 85}, /* ngrok tcp */
    {15563, 120}, /* nice */
    {15568, 35}, /* ninja */
    {15574, 134}, /* nitropy */
    {15582, 39}, /* nix */
    {15586, 99}, /* nix run */
    {15594, 264}, /* nix store */
    {15604, 264}, /* nix-collect-garbage */
    {15624, 39}, /* nix-env */
    {15632, 15}, /* nix-shell */
    {15642, 133}, /* nkf */
    {15646, 18}, /* nl */
    {15649, 49}, /* nload */
    {15655, 42}, /* nm */
    {15658, 49}, /* nmap */
    {15663, 64}, /* nmblookup */
    {15673, 368}, /* nmcli */
    {15679, 369}, /* nmcli c del */
    {15691, 369}, /* nmcli c delete */
    {15706, 370}, /* nmcli c down */
    {15719, 371}, /* nmcli c mod */
    {15731, 371}, /* nmcli c modify */
    {15746, 369}, /* nmcli con del */
    {15760, 369}, /* nmcli con delete */
    {15777, 370}, /* nmcli con down */
    {15792, 371}, /* nmcli con mod */
    {15806, 371}, /* nmcli con modify */
    {15823, 369}, /* nmcli connection del */
    {15844, 369}, /* nmcli connection delete */
    {15868, 370}, /* nmcli connection down */
    {15890, 371}, /* nmcli connection mod */
    {15911, 371}, /* nmcli connection modify */
    {15935, 372}, /* nmcli d delete */
    {15950, 372}, /* nmcli d disconnect */
    {15969, 372}, /* nmcli d down */
    {15982, 372}, /* nmcli dev delete */
    {15999, 372}, /* nmcli dev disconnect */
    {16020, 372}, /* nmcli dev down */
    {16035, 372}, /* nmcli device delete */
    {16055, 372}, /* nmcli device disconnect */
    {16079, 372}, /* nmcli device down */
    {16097, 373}, /* nmcli n off */
    {16109, 373}, /* nmcli networking off */
    {16130, 374}, /* nmcli r all off */
    {16146, 374}, /* nmcli r wifi off */
    {16163, 374}, /* nmcli r wwan off */
    {16180, 374}, /* nmcli radio all off */
    {16200, 374}, /* nmcli radio wifi off */
    {16221, 374}, /* nmcli radio wwan off */
    {16242, 82}, /* nmtui */
    {16248, 137}, /* nnn */
    {16252, 97}, /* nocorrect */
    {16262, 10}, /* node */
    {16267, 10}, /* nodejs */
    {16274, 143}, /* nodetool */
    {16283, 144}, /* nodetool decommission */
    {16305, 144}, /* nodetool drain */
    {16320, 97}, /* noglob */
    {16327, 97}, /* nohup */
    {16333, 48}, /* nomad */
    {16339, 350}, /* notify-send */
    {16351, 70}, /* notmuch */
    {16359, 345}, /* notmuch count */
    {16373, 345}, /* notmuch search */
    {16388, 345}, /* notmuch show */
    {16401, 48}, /* nova */
    {16406, 35}, /* nox */
    {16410, 39}, /* npm */
    {16414, 375}, /* npm audit fix */
    {16428, 114}, /* npm deprecate */
    {16442, 99}, /* npm exec */
    {16451, 114}, /* npm unpublish */
    {16465, 2}, /* nproc */
    {16471, 99}, /* npx */
    {16475, 17}, /* nq */
    {16478, 376}, /* nsenter */
    {16486, 167}, /* nslookup */
    {16495, 30}, /* nsq_to_file */
    {16507, 50}, /* nstat */
    {16513, 83}, /* ntfsclone */
    {16523, 193}, /* ntfsfix */
    {16531, 130}, /* ntpdate */
    {16539, 120}, /* numactl */
    {16547, 19}, /* numastat */
    {16556, 18}, /* numfmt */
    {16563, 205}, /* nvidia-smi */
    {16574, 203}, /* nvim */
    {16579, 39}, /* nvm */
    {16583, 119}, /* nvme */
    {16588, 377}, /* nvme delete-ns */
    {16603, 377}, /* nvme dsm */
    {16612, 377}, /* nvme format */
    {16624, 377}, /* nvme sanitize */
    {16638, 377}, /* nvme write */
    {16649, 377}, /* nvme write-uncor */
    {16666, 377}, /* nvme write-zeroes */
    {16684, 156}, /* nvram */
    {16690, 84}, /* nvram-any */
    {16700, 26}, /* nvtop */
    {16706, 72}, /* nwipe */
    {16712, 29}, /* oathtool */
    {16721, 42}, /* objdump */
    {16729, 269}, /* oc */
    {16732, 378}, /* oc adm cordon */
    {16746, 378}, /* oc adm drain */
    {16759, 379}, /* oc adm policy add-cluster-role-to-group */
    {16799, 379}, /* oc adm policy add-cluster-role-to-user */
    {16838, 315}, /* oc apply */
    {16847, 21}, /* oc cp */
    {16853, 321}, /* oc delete */
    {16863, 185}, /* oc exec */
    {16871, 322}, /* oc patch */
    {16880, 324}, /* oc scale */
    {16889, 30}, /* occ */
    {16893, 48}, /* oci */
    {16897, 15}, /* ocrmypdf */
    {16906, 18}, /* od */
    {16909, 30}, /* odoo */
    {16914, 215}, /* offlineimap */
    {16926, 15}, /* oggenc */
    {16933, 15}, /* okular */
    {16940, 68}, /* onionshare-cli */
    {16955, 149}, /* oom */
    {16959, 103}, /* op */
    {16962, 99}, /* op run */
    {16969, 39}, /* opam */
    {16974, 137}, /* open */
    {16979, 380}, /* openssl */
    {16987, 48}, /* openstack */
    {16997, 150}, /* openvpn */
    {17005, 130}, /* openvt */
    {17012, 39}, /* opkg */
    {17017, 40}, /* opkg remove */
    {17029, 36}, /* optirun */
    {17037, 136}, /* orsh */
    {17042, 10}, /* osascript */
    {17052, 47}, /* osql */
    {17057, 82}, /* ovs-vsctl */
    {17067, 1}, /* p7zip */
    {17073, 34}, /* packer */
    {17080, 381}, /* pacman */
    {17087, 15}, /* pactl */
    {17093, 62}, /* pam-auth-update */
    {17109, 24}, /* pam_tally2 */
    {17120, 35}, /* pandoc */
    {17127, 15}, /* paplay */
    {17134, 382}, /* parallel */
    {17143, 136}, /* parallel-ssh */
    {17156, 83}, /* partclone */
    {17166, 83}, /* partclone.btrfs */
    {17182, 83}, /* partclone.dd */
    {17195, 83}, /* partclone.ext3 */
    {17210, 83}, /* partclone.ext4 */
    {17225, 83}, /* partclone.fat32 */
    {17241, 83}, /* partclone.ntfs */
    {17256, 83}, /* partclone.restore */
    {17274, 83}, /* partclone.vfat */
    {17289, 83}, /* partclone.xfs */
    {17303, 383}, /* parted */
    {17310, 83}, /* partimage */
    {17320, 81}, /* partprobe */
    {17330, 25}, /* partx */
    {17336, 29}, /* pass */
    {17341, 384}, /* pass cp */
    {17349, 385}, /* pass delete */
    {17361, 384}, /* pass edit */
    {17371, 29}, /* pass find */
    {17381, 384}, /* pass generate */
    {17395, 384}, /* pass git */
    {17404, 29}, /* pass grep */
    {17414, 384}, /* pass init */
    {17424, 384}, /* pass insert */
    {17436, 29}, /* pass ls */
    {17444, 384}, /* pass mv */
    {17452, 385}, /* pass remove */
    {17464, 385}, /* pass rm */
    {17472, 29}, /* pass show */
    {17482, 386}, /* passwd */
    {17489, 18}, /* paste */
    {17495, 68}, /* pastebinit */
    {17506, 387}, /* patch */
    {17512, 15}, /* pavucontrol */
    {17524, 109}, /* pax */
    {17528, 70}, /* pbm */
    {17532, 59}, /* pbm delete-backup */
    {17550, 106}, /* pbzip2 */
    {17557, 105}, /* pcregrep */
    {17566, 11}, /* pct */
    {17570, 12}, /* pct destroy */
    {17582, 13}, /* pct stop */
    {17591, 388}, /* pdbedit */
    {17599, 205}, /* pdffonts */
    {17608, 205}, /* pdfinfo */
    {17616, 35}, /* pdflatex */
    {17625, 15}, /* pdfseparate */
    {17637, 15}, /* pdftk */
    {17643, 15}, /* pdftotext */
    {17653, 15}, /* pdfunite */
    {17662, 70}, /* pdm */
    {17666, 99}, /* pdm run */
    {17674, 136}, /* pdsh */
    {17679, 70}, /* perf */
    {17684, 145}, /* perf record */
    {17696, 145}, /* perf stat */
    {17706, 145}, /* perf trace */
    {17717, 389}, /* perl */
    {17722, 390}, /* pfctl */
    {17728, 18}, /* pg */
    {17731, 144}, /* pg_dropcluster */
    {17746, 356}, /* pg_dump */
    {17754, 356}, /* pg_dumpall */
    {17765, 356}, /* pg_isready */
    {17776, 283}, /* pg_resetwal */
    {17788, 357}, /* pg_restore */
    {17799, 283}, /* pg_rewind */
    {17809, 58}, /* pgbackrest */
    {17820, 59}, /* pgbackrest expire */
    {17838, 59}, /* pgbackrest stanza-delete */
    {17863, 356}, /* pgbench */
    {17871, 47}, /* pgcli */
    {17877, 391}, /* pgrep */
    {17883, 47}, /* phoenix-sqlline */
    {17899, 10}, /* php */
    {17903, 137}, /* pico */
    {17908, 391}, /* pidof */
    {17914, 19}, /* pidstat */
    {17922, 106}, /* pigz */
    {17927, 26}, /* pinfo */
    {17933, 49}, /* ping */
    {17938, 49}, /* ping6 */
    {17944, 39}, /* pip */
    {17948, 392}, /* pip uninstall */
    {17962, 39}, /* pip3 */
    {17967, 392}, /* pip3 uninstall */
    {17982, 120}, /* pipexec */
    {17990, 39}, /* pipx */
    {17995, 99}, /* pipx run */
    {18004, 393}, /* pivot_root */
    {18015, 134}, /* pkcs11-tool */
    {18027, 258}, /* pkexec */
    {18034, 39}, /* pkg */
    {18038, 40}, /* pkg delete */
    {18049, 40}, /* pkg remove */
    {18060, 39}, /* pkg_add */
    {18068, 313}, /* pkill */
    {18074, 15}, /* playerctl */
    {18084, 169}, /* plocate */
    {18092, 394}, /* pm-hibernate */
    {18105, 267}, /* pm-hibernate-never */
    {18124, 394}, /* pm-suspend */
    {18135, 56}, /* pmap */
    {18140, 156}, /* pmset */
    {18146, 39}, /* pnpm */
    {18151, 99}, /* pnpm dlx */
    {18160, 99}, /* pnpm exec */
    {18170, 99}, /* pnpx */
    {18175, 176}, /* podman */
    {18182, 180}, /* podman compose down */
    {18202, 179}, /* podman container prune */
    {18225, 95}, /* podman container rm */
    {18245, 21}, /* podman cp */
    {18255, 185}, /* podman exec */
    {18267, 178}, /* podman image prune */
    {18286, 183}, /* podman kill */
    {18298, 187}, /* podman kube down */
    {18315, 69}, /* podman machine */
    {18330, 179}, /* podman pod prune */
    {18347, 95}, /* podman pod rm */
    {18361, 95}, /* podman rm */
    {18371, 96}, /* podman rmi */
    {18382, 184}, /* podman run */
    {18393, 183}, /* podman stop */
    {18405, 179}, /* podman system prune */
    {18425, 179}, /* podman system reset */
    {18445, 181}, /* podman unshare */
    {18460, 179}, /* podman volume prune */
    {18480, 187}, /* podman volume remove */
    {18501, 187}, /* podman volume rm */
    {18518, 70}, /* podman-compose */
    {18533, 180}, /* podman-compose down */
    {18553, 39}, /* poetry */
    {18560, 99}, /* poetry run */
    {18571, 111}, /* popd */
    {18576, 39}, /* port */
    {18581, 39}, /* portage */
    {18589, 188}, /* postcat */
    {18597, 188}, /* postqueue */
    {18607, 188}, /* postsuper */
    {18617, 267}, /* poweroff */
    {18626, 56}, /* powertop */
    {18635, 18}, /* pr */
    {18638, 35}, /* pre-commit */
    {18649, 216}, /* prename */
    {18657, 47}, /* presto */
    {18664, 35}, /* prettier */
    {18673, 36}, /* primusrun */
    {18683, 395}, /* printenv */
    {18692, 396}, /* printf */
    {18699, 397}, /* prisma */
    {18706, 69}, /* prlctl */
    {18713, 126}, /* prlimit */
    {18721, 17}, /* proot */
    {18727, 58}, /* proxmox-backup-client */
    {18749, 59}, /* proxmox-backup-client forget */
    {18778, 59}, /* proxmox-backup-client prune */
    {18806, 120}, /* proxychains */
    {18818, 120}, /* proxychains4 */
    {18831, 56}, /* prtstat */
    {18839, 391}, /* ps */
    {18842, 135}, /* psql */
    {18847, 136}, /* pssh */
    {18852, 56}, /* pstree */
    {18859, 9}, /* puf */
    {18863, 30}, /* pulsar-admin */
    {18876, 34}, /* pulumi */
    {18883, 116}, /* pushd */
    {18889, 28}, /* puttygen */
    {18898, 18}, /* pv */
    {18901, 339}, /* pvcreate */
    {18910, 340}, /* pvdisplay */
    {18920, 70}, /* pvesm */
    {18926, 59}, /* pvesm free */
    {18937, 339}, /* pvmove */
    {18944, 343}, /* pvremove */
    {18953, 339}, /* pvresize */
    {18962, 340}, /* pvs */
    {18966, 340}, /* pvscan */
    {18973, 70}, /* pw */
    {18976, 148}, /* pw groupdel */
    {18988, 148}, /* pw userdel */
    {18999, 24}, /* pwconv */
    {19006, 398}, /* pwd */
    {19010, 56}, /* pwdx */
    {19015, 38}, /* pwgen */
    {19021, 29}, /* pwmake */
    {19028, 54}, /* pwsh */
    {19033, 262}, /* pwunconv */
    {19042, 39}, /* pyenv */
    {19048, 10}, /* pypy */
    {19053, 10}, /* pypy3 */
    {19059, 35}, /* pytest */
    {19066, 10}, /* python */
    {19073, 10}, /* python2 */
    {19081, 10}, /* python3 */
    {19089, 15}, /* qbittorrent-nox */
    {19105, 100}, /* qdbus */
    {19111, 11}, /* qemu-img */
    {19120, 11}, /* qemu-system-x86_64 */
    {19139, 11}, /* qm */
    {19142, 12}, /* qm destroy */
    {19153, 13}, /* qm reset */
    {19162, 13}, /* qm stop */
    {19170, 158}, /* qmHandle */
    {19179, 15}, /* qpdf */
    {19184, 29}, /* qrencode */
    {19193, 19}, /* quota */
    {19199, 81}, /* quotacheck */
    {19210, 399}, /* quotaoff */
    {19219, 30}, /* rabbitmqadmin */
    {19233, 143}, /* rabbitmqctl */
    {19245, 144}, /* rabbitmqctl delete_queue */
    {19270, 144}, /* rabbitmqctl delete_vhost */
    {19295, 144}, /* rabbitmqctl force_reset */
    {19319, 144}, /* rabbitmqctl reset */
    {19337, 303}, /* racadm */
    {19344, 10}, /* racket */
    {19351, 26}, /* radeontop */
    {19361, 30}, /* rados */
    {19367, 76}, /* rails */
    {19373, 48}, /* railway */
    {19381, 76}, /* rake */
    {19386, 48}, /* rancher */
    {19394, 138}, /* rancher rm */
    {19405, 137}, /* ranger */
    {19412, 400}, /* rar */
    {19416, 70}, /* rbackup */
    {19424, 59}, /* rbackup delete */
    {19439, 54}, /* rbash */
    {19445, 30}, /* rbd */
    {19449, 39}, /* rbenv */
    {19455, 282}, /* rc-service */
    {19466, 50}, /* rc-status */
    {19476, 124}, /* rc-update */
    {19486, 282}, /* rcctl */
    {19492, 15}, /* rclone */
    {19499, 401}, /* rclone cleanup */
    {19514, 402}, /* rclone copy */
    {19526, 402}, /* rclone copyto */
    {19540, 401}, /* rclone delete */
    {19554, 402}, /* rclone move */
    {19566, 402}, /* rclone moveto */
    {19580, 401}, /* rclone purge */
    {19593, 402}, /* rclone rcat */
    {19605, 401}, /* rclone rmdirs */
    {19619, 401}, /* rclone sync */
    {19631, 403}, /* rdiff-backup */
    {19644, 191}, /* rdiff-backup-any */
    {19661, 404}, /* read */
    {19666, 348}, /* readarray */
    {19676, 42}, /* readelf */
    {19684, 170}, /* readlink */
    {19693, 164}, /* readonly */
    {19702, 301}, /* realm */
    {19708, 302}, /* realm leave */
    {19720, 170}, /* realpath */
    {19729, 267}, /* reboot */
    {19736, 133}, /* recode */
    {19743, 405}, /* redis-cli */
    {19753, 15}, /* redshift */
    {19762, 84}, /* reinstall-kernels */
    {19780, 193}, /* reiserfsck */
    {19791, 40}, /* removepkg */
    {19801, 216}, /* rename */
    {19808, 216}, /* rename.ul */
    {19818, 48}, /* render */
    {19825, 149}, /* renice */
    {19832, 19}, /* repquota */
    {19841, 350}, /* reset */
    {19847, 81}, /* resize2fs */
    {19857, 72}, /* resize_reiserfs */
    {19873, 25}, /* resizepart */
    {19884, 49}, /* resolvconf */
    {19895, 274}, /* resolvectl */
    {19906, 274}, /* resolvectl query */
    {19923, 274}, /* resolvectl statistics */
    {19945, 274}, /* resolvectl status */
    {19963, 167}, /* resolvectl-query */
    {19980, 15}, /* restic */
    {19987, 86}, /* restic forget */
    {20001, 86}, /* restic prune */
    {20014, 406}, /* restic restore */
    {20029, 191}, /* restore */
    {20037, 41}, /* restorecon */
    {20048, 91}, /* return */
    {20055, 133}, /* rev */
    {20059, 407}, /* rfkill */
    {20066, 18}, /* rg */
    {20069, 7}, /* ri */
    {20072, 232}, /* rimraf */
    {20079, 70}, /* rke */
    {20083, 138}, /* rke remove */
    {20094, 15}, /* rkhunter */
    {20103, 120}, /* rlwrap */
    {20110, 232}, /* rm */
    {20113, 408}, /* rmdir */
    {20119, 409}, /* rmmod */
    {20125, 53}, /* rot13 */
    {20131, 410}, /* route */
    {20137, 64}, /* rpcinfo */
    {20145, 411}, /* rpm */
    {20149, 70}, /* rpm-ostree */
    {20160, 40}, /* rpm-ostree uninstall */
    {20181, 109}, /* rpm2cpio */
    {20190, 42}, /* rpmquery */
    {20199, 17}, /* rr */
    {20202, 145}, /* rr record */
    {20212, 136}, /* rsh */
    {20216, 412}, /* rsync */
    {20222, 394}, /* rtcwake */
    {20230, 15}, /* rtorrent */
    {20239, 10}, /* ruby */
    {20244, 35}, /* ruff */
    {20249, 258}, /* run0 */
    {20254, 120}, /* runcon */
    {20261, 50}, /* runlevel */
    {20270, 413}, /* runuser */
    {20278, 35}, /* rustc */
    {20284, 35}, /* rustfmt */
    {20292, 58}, /* rustic */
    {20299, 59}, /* rustic forget */
    {20313, 59}, /* rustic prune */
    {20326, 39}, /* rustup */
    {20333, 48}, /* s3cmd */
    {20339, 282}, /* s6-svc */
    {20346, 414}, /* salt */
    {20351, 414}, /* salt-call */
    {20361, 414}, /* salt-ssh */
    {20370, 301}, /* samba-tool */
    {20381, 302}, /* samba-tool computer delete */
    {20408, 302}, /* samba-tool computer disable */
    {20436, 302}, /* samba-tool group delete */
    {20460, 302}, /* samba-tool group disable */
    {20485, 302}, /* samba-tool user delete */
    {20508, 302}, /* samba-tool user disable */
    {20532, 70}, /* samply */
    {20539, 145}, /* samply record */
    {20553, 17}, /* sandbox-exec */
    {20566, 19}, /* sar */
    {20570, 15}, /* say */
    {20574, 10}, /* scala */
    {20580, 26}, /* scc */
    {20584, 17}, /* schroot */
    {20592, 415}, /* scp */
    {20596, 416}, /* screen */
    {20603, 56}, /* screenfetch */
    {20615, 417}, /* script */
    {20622, 15}, /* scrot */
    {20628, 79}, /* scrub */
    {20634, 156}, /* scutil */
    {20641, 48}, /* scw */
    {20645, 42}, /* sdiff */
    {20651, 81}, /* sdparm */
    {20658, 103}, /* secret-tool */
    {20670, 103}, /* security */
    {20679, 263}, /* sed */
    {20683, 72}, /* sedutil-cli */
    {20695, 120}, /* sem */
    {20699, 41}, /* semanage */
    {20708, 150}, /* sendmail */
    {20717, 188}, /* sendmail-q */
    {20728, 19}, /* sensors */
    {20736, 2}, /* seq */
    {20740, 31}, /* sequelize */
    {20750, 30}, /* sequelize-cli */
    {20764, 34}, /* serverless */
    {20775, 282}, /* service */
    {20783, 19}, /* sestatus */
    {20792, 418}, /* set */
    {20796, 120}, /* setarch */
    {20804, 113}, /* setcap */
    {20811, 419}, /* setenforce */
    {20822, 420}, /* setfacl */
    {20830, 130}, /* setfont */
    {20838, 421}, /* setpci */
    {20845, 422}, /* setpriv */
    {20853, 399}, /* setquota */
    {20862, 97}, /* setsid */
    {20869, 130}, /* setterm */
    {20877, 423}, /* setxkbmap */
    {20887, 424}, /* sfdisk */
    {20894, 79}, /* sfill */
    {20900, 225}, /* sftp */
    {20905, 364}, /* sg */
    {20908, 214}, /* sg_format */
    {20918, 214}, /* sg_sanitize */
    {20930, 230}, /* sgdisk */
    {20937, 54}, /* sh */
    {20940, 66}, /* sha1sum */
    {20948, 66}, /* sha224sum */
    {20958, 66}, /* sha256sum */
    {20968, 66}, /* sha384sum */
    {20978, 66}, /* sha512sum */
    {20988, 109}, /* shar */
    {20993, 42}, /* shellcheck */
    {21004, 102}, /* shellinaboxd */
    {21017, 91}, /* shift */
    {21023, 111}, /* shopt */
    {21029, 37}, /* shorewall */
    {21039, 37}, /* shorewall6 */
    {21050, 64}, /* showmount */
    {21060, 79}, /* shred */
    {21066, 18}, /* shuf */
    {21071, 425}, /* shutdown */
    {21080, 267}, /* shutdown-now */
    {21093, 15}, /* siege */
    {21099, 17}, /* singularity */
    {21111, 64}, /* sipcalc */
    {21119, 26}, /* size */
    {21124, 70}, /* skaffold */
    {21133, 138}, /* skaffold delete */
    {21149, 313}, /* skill */
    {21155, 56}, /* slabtop */
    {21163, 70}, /* slackpkg */
    {21172, 40}, /* slackpkg remove */
    {21188, 313}, /* slay */
    {21193, 2}, /* sleep */
    {21199, 136}, /* slogin */
    {21206, 34}, /* sls */
    {21210, 426}, /* smartctl */
    {21219, 64}, /* smbclient */
    {21229, 148}, /* smbldap-groupdel */
    {21246, 148}, /* smbldap-userdel */
    {21262, 388}, /* smbpasswd */
    {21272, 50}, /* smbstatus */
    {21282, 19}, /* smem */
    {21287, 39}, /* snap */
    {21292, 40}, /* snap remove */
    {21304, 221}, /* snap run */
    {21313, 15}, /* snapper */
    {21321, 86}, /* snapper delete */
    {21336, 86}, /* snapper rm */
    {21347, 9}, /* snarf */
    {21353, 64}, /* snmpwalk */
    {21362, 47}, /* snowsql */
    {21370, 362}, /* socat */
    {21376, 15}, /* soffice */
    {21384, 156}, /* softwareupdate */
    {21399, 134}, /* solo */
    {21404, 30}, /* solr */
    {21409, 427}, /* sort */
    {21414, 0}, /* source */
    {21421, 15}, /* sox */
    {21425, 205}, /* soxi */
    {21430, 47}, /* spark-sql */
    {21440, 120}, /* spawn */
    {21446, 156}, /* spctl */
    {21452, 49}, /* speedtest */
    {21462, 50}, /* speedtest-cli */
    {21476, 35}, /* sphinx-build */
    {21489, 155}, /* split */
    {21495, 428}, /* sponge */
    {21502, 47}, /* sqlcl */
    {21508, 135}, /* sqlcmd */
    {21515, 356}, /* sqldiff */
    {21523, 133}, /* sqlformat */
    {21533, 135}, /* sqlite */
    {21540, 30}, /* sqlite-utils */
    {21553, 135}, /* sqlite3 */
    {21561, 47}, /* sqlplus */
    {21569, 47}, /* sqsh */
    {21574, 79}, /* srm */
    {21578, 50}, /* ss */
    {21581, 63}, /* ssh */
    {21585, 28}, /* ssh-add */
    {21593, 36}, /* ssh-agent */
    {21603, 28}, /* ssh-copy-id */
    {21615, 429}, /* ssh-keygen */
    {21626, 49}, /* ssh-keyscan */
    {21638, 29}, /* sshd */
    {21643, 150}, /* sshfs */
    {21649, 102}, /* sshx */
    {21654, 17}, /* st */
    {21657, 39}, /* stack */
    {21663, 36}, /* start-stop-daemon */
    {21681, 19}, /* stat */
    {21686, 120}, /* stdbuf */
    {21693, 15}, /* steghide */
    {21702, 430}, /* strace */
    {21709, 70}, /* stratis */
    {21717, 71}, /* stratis filesystem create */
    {21743, 71}, /* stratis filesystem destroy */
    {21770, 71}, /* stratis pool create */
    {21790, 71}, /* stratis pool destroy */
    {21811, 15}, /* stress */
    {21818, 15}, /* stress-ng */
    {21828, 18}, /* strings */
    {21836, 35}, /* strip */
    {21842, 350}, /* stty */
    {21847, 364}, /* su */
    {21850, 128}, /* su-exec */
    {21858, 137}, /* subl */
    {21863, 431}, /* sudo */
    {21868, 137}, /* sudoedit */
    {21877, 66}, /* sum */
    {21881, 48}, /* supabase */
    {21890, 30}, /* supabase db */
    {21902, 30}, /* superset */
    {21911, 282}, /* supervisorctl */
    {21925, 47}, /* surreal */
    {21933, 75}, /* suspend */
    {21941, 282}, /* sv */
    {21944, 282}, /* svc */
    {21948, 107}, /* svn */
    {21952, 108}, /* svn delete */
    {21963, 108}, /* svn remove */
    {21974, 432}, /* svn revert */
    {21985, 108}, /* svn rm */
    {21992, 107}, /* svnadmin */
    {22001, 150}, /* swaks */
    {22007, 340}, /* swaplabel */
    {22017, 224}, /* swapoff */
    {22025, 224}, /* swapon */
    {22032, 35}, /* swift */
    {22038, 393}, /* switch_root */
    {22050, 39}, /* swupd */
    {22056, 40}, /* swupd bundle-remove */
    {22076, 352}, /* symlink */
    {22084, 433}, /* sync */
    {22089, 15}, /* sysbench */
    {22098, 434}, /* sysctl */
    {22105, 208}, /* syslinux */
    {22114, 435}, /* systemctl */
    {22124, 436}, /* systemctl add-wants */
    {22144, 437}, /* systemctl disable */
    {22162, 438}, /* systemctl emergency */
    {22182, 436}, /* systemctl enable */
    {22199, 438}, /* systemctl halt */
    {22214, 439}, /* systemctl isolate */
    {22232, 438}, /* systemctl kexec */
    {22248, 437}, /* systemctl kill */
    {22263, 437}, /* systemctl mask */
    {22278, 438}, /* systemctl poweroff */
    {22297, 438}, /* systemctl reboot */
    {22314, 438}, /* systemctl rescue */
    {22331, 436}, /* systemctl set-default */
    {22353, 438}, /* systemctl soft-reboot */
    {22375, 436}, /* systemctl start */
    {22391, 437}, /* systemctl stop */
    {22406, 274}, /* systemd-analyze */
    {22422, 330}, /* systemd-cat */
    {22434, 274}, /* systemd-cgls */
    {22447, 274}, /* systemd-cgtop */
    {22461, 134}, /* systemd-cryptenroll */
    {22481, 274}, /* systemd-detect-virt */
    {22501, 120}, /* systemd-inhibit */
    {22517, 17}, /* systemd-nspawn */
    {22532, 205}, /* systemd-resolve */
    {22548, 440}, /* systemd-run */
    {22560, 156}, /* systemsetup */
    {22572, 133}, /* tac */
    {22576, 441}, /* tail */
    {22581, 50}, /* tailscale */
    {22591, 70}, /* talosctl */
    {22600, 138}, /* talosctl reboot */
    {22616, 138}, /* talosctl reset */
    {22631, 138}, /* talosctl shutdown */
    {22649, 92}, /* tar */
    {22653, 442}, /* tarsnap */
    {22661, 69}, /* tart */
    {22666, 35}, /* task */
    {22671, 23}, /* tasksel */
    {22679, 128}, /* taskset */
    {22687, 82}, /* tc */
    {22690, 443}, /* tc class */
    {22699, 443}, /* tc filter */
    {22709, 443}, /* tc qdisc */
    {22718, 156}, /* tccutil */
    {22726, 10}, /* tclsh */
    {22732, 68}, /* tcp-paste */
    {22742, 444}, /* tcpdump */
    {22750, 51}, /* tcpkill */
    {22758, 26}, /* tcptrack */
    {22767, 54}, /* tcsh */
    {22772, 70}, /* tdnf */
    {22777, 40}, /* tdnf erase */
    {22788, 40}, /* tdnf remove */
    {22800, 82}, /* teamdctl */
    {22809, 428}, /* tee */
    {22813, 102}, /* teleconsole */
    {22825, 281}, /* telinit */
    {22833, 267}, /* telinit-0 */
    {22843, 445}, /* telnet */
    {22850, 17}, /* terminator */
    {22861, 446}, /* terraform */
    {22871, 446}, /* terragrunt */
    {22882, 15}, /* tesseract */
    {22892, 2}, /* test */
    {22897, 225}, /* tftp */
    {22902, 15}, /* thunderbird */
    {22914, 133}, /* tidy */
    {22919, 17}, /* tilix */
    {22925, 70}, /* tilt */
    {22930, 138}, /* tilt down */
    {22940, 447}, /* time */
    {22945, 274}, /* timedatectl */
    {22957, 274}, /* timedatectl list-timezones */
    {22984, 274}, /* timedatectl show */
    {23001, 274}, /* timedatectl status */
    {23020, 26}, /* timedatex */
    {23030, 448}, /* timeout */
    {23038, 111}, /* times */
    {23044, 449}, /* timeshift */
    {23054, 86}, /* timeshift --delete */
    {23073, 191}, /* timeshift-any */
    {23087, 42}, /* tldr */
    {23092, 102}, /* tmate */
    {23098, 70}, /* tmutil */
    {23105, 86}, /* tmutil delete */
    {23119, 59}, /* tmutil deletelocalsnapshots */
    {23147, 450}, /* tmux */
    {23152, 446}, /* tofu */
    {23157, 18}, /* toilet */
    {23164, 26}, /* tokei */
    {23170, 17}, /* toolbox */
    {23178, 56}, /* top */
    {23182, 97}, /* torify */
    {23189, 451}, /* torsocks */
    {23198, 452}, /* touch */
    {23204, 35}, /* tox */
    {23208, 101}, /* toybox */
    {23215, 227}, /* tpm2_clear */
    {23226, 134}, /* tpm2_evictcontrol */
    {23244, 91}, /* tput */
    {23249, 133}, /* tr */
    {23252, 49}, /* tracepath */
    {23262, 49}, /* traceroute */
    {23273, 26}, /* trafshow */
    {23282, 68}, /* transfer */
    {23291, 15}, /* transmission-cli */
    {23308, 453}, /* trap */
    {23313, 232}, /* trash */
    {23319, 454}, /* trash-empty */
    {23331, 232}, /* trash-put */
    {23341, 19}, /* tree */
    {23346, 47}, /* trino */
    {23352, 2}, /* true */
    {23357, 211}, /* truncate */
    {23366, 17}, /* ts */
    {23369, 35}, /* tsc */
    {23373, 444}, /* tshark */
    {23380, 18}, /* tsort */
    {23386, 47}, /* tsql */
    {23391, 111}, /* tty */
    {23395, 102}, /* ttyd */
    {23400, 194}, /* tune2fs */
    {23408, 149}, /* tuned-adm */
    {23418, 111}, /* type */
    {23423, 31}, /* typeorm */
    {23431, 164}, /* typeset */
    {23439, 30}, /* typo3 */
    {23445, 26}, /* tzselect */
    {23454, 214}, /* ubiformat */
    {23464, 423}, /* ubuntu-drivers */
    {23479, 126}, /* uclampset */
    {23489, 15}, /* udevadm */
    {23497, 168}, /* udhcpc */
    {23504, 81}, /* udisksctl */
    {23514, 70}, /* uftrace */
    {23522, 145}, /* uftrace record */
    {23537, 455}, /* ufw */
    {23541, 456}, /* ulimit */
    {23548, 456}, /* umask */
    {23554, 457}, /* umount */
    {23561, 133}, /* unaccent */
    {23570, 75}, /* unalias */
    {23578, 2}, /* uname */
    {23584, 458}, /* unar */
    {23589, 23}, /* unattended-upgrade */
    {23608, 97}, /* unbuffer */
    {23617, 46}, /* uncompress */
    {23628, 18}, /* unexpand */
    {23637, 78}, /* unionfs */
    {23645, 78}, /* unionfs-fuse */
    {23658, 18}, /* uniq */
    {23663, 18}, /* units */
    {23669, 18}, /* unix2dos */
    {23678, 408}, /* unlink */
    {23685, 400}, /* unrar */
    {23691, 459}, /* unset */
    {23697, 460}, /* unshare */
    {23705, 461}, /* unsquashfs */
    {23716, 46}, /* unxz */
    {23721, 337}, /* unzip */
    {23727, 46}, /* unzstd */
    {23734, 48}, /* upctl */
    {23740, 423}, /* update-alternatives */
    {23760, 23}, /* update-ca-certificates */
    {23783, 23}, /* update-grub */
    {23795, 462}, /* update-initramfs */
    {23812, 227}, /* update-initramfs-d */
    {23831, 124}, /* update-rc.d */
    {23843, 15}, /* upnpc */
    {23849, 205}, /* upower */
    {23856, 70}, /* upterm */
    {23863, 102}, /* upterm host */
    {23875, 2}, /* uptime */
    {23882, 17}, /* urxvt */
    {23888, 83}, /* usbimager */
    {23898, 27}, /* useradd */
    {23906, 166}, /* userdel */
    {23914, 463}, /* usermod */
    {23922, 111}, /* users */
    {23928, 47}, /* usql */
    {23933, 61}, /* utmpdump */
    {23942, 53}, /* uudecode */
    {23951, 53}, /* uuencode */
    {23960, 359}, /* uuenview */
    {23969, 29}, /* uuidgen */
    {23977, 39}, /* uv */
    {23980, 99}, /* uv run */
    {23987, 99}, /* uvx */
    {23991, 205}, /* v4l2-ctl */
    {24000, 34}, /* vagrant */
    {24008, 12}, /* vagrant destroy */
    {24024, 464}, /* vagrant ssh */
    {24036, 205}, /* vainfo */
    {24043, 36}, /* valgrind */
    {24052, 405}, /* valkey-cli */
    {24063, 143}, /* vault */
    {24069, 144}, /* vault delete */
    {24082, 144}, /* vault destroy */
    {24096, 144}, /* vault kv delete */
    {24112, 144}, /* vault kv destroy */
    {24129, 144}, /* vault kv metadata delete */
    {24154, 144}, /* vault kv undelete-all */
    {24176, 144}, /* vault lease revoke */
    {24195, 144}, /* vault operator seal */
    {24215, 144}, /* vault secrets disable */
    {24237, 11}, /* vboxmanage */
    {24248, 13}, /* vboxmanage controlvm */
    {24269, 205}, /* vcgencmd */
    {24278, 39}, /* vcpkg */
    {24284, 169}, /* vdir */
    {24289, 70}, /* vdo */
    {24293, 71}, /* vdo create */
    {24304, 71}, /* vdo remove */
    {24315, 48}, /* velero */
    {24322, 48}, /* vercel */
    {24329, 399}, /* vgcfgrestore */
    {24342, 339}, /* vgchange */
    {24351, 339}, /* vgcreate */
    {24360, 340}, /* vgdisplay */
    {24370, 399}, /* vgexport */
    {24379, 339}, /* vgextend */
    {24388, 399}, /* vgimportclone */
    {24402, 339}, /* vgreduce */
    {24411, 343}, /* vgremove */
    {24420, 339}, /* vgrename */
    {24429, 340}, /* vgs */
    {24433, 340}, /* vgscan */
    {24440, 203}, /* vi */
    {24443, 203}, /* view */
    {24448, 137}, /* vifm */
    {24453, 137}, /* vigr */
    {24458, 203}, /* vim */
    {24462, 42}, /* vimdiff */
    {24470, 137}, /* vipw */
    {24475, 11}, /* virsh */
    {24481, 12}, /* virsh destroy */
    {24495, 12}, /* virsh net-destroy */
    {24513, 12}, /* virsh net-undefine */
    {24532, 12}, /* virsh pool-delete */
    {24550, 13}, /* virsh reboot */
    {24563, 12}, /* virsh reset */
    {24575, 13}, /* virsh shutdown */
    {24590, 12}, /* virsh snapshot-delete */
    {24612, 12}, /* virsh undefine */
    {24627, 12}, /* virsh vol-delete */
    {24644, 12}, /* virsh vol-wipe */
    {24659, 137}, /* visudo */
    {24666, 35}, /* vite */
    {24671, 15}, /* vlc */
    {24675, 24}, /* vlock */
    {24681, 69}, /* vmadm */
    {24687, 69}, /* vmrun */
    {24693, 19}, /* vmstat */
    {24700, 14}, /* vncserver */
    {24710, 64}, /* vnstat */
    {24717, 47}, /* vsql */
    {24722, 70}, /* vssadmin */
    {24731, 59}, /* vssadmin delete */
    {24747, 48}, /* vultr */
    {24753, 48}, /* vultr-cli */
    {24763, 465}, /* vzdump */
    {24770, 111}, /* w */
    {24772, 9}, /* w3m */
    {24776, 111}, /* wait */
    {24781, 15}, /* wakeonlan */
    {24791, 58}, /* wal-g */
    {24797, 59}, /* wal-g delete */
    {24810, 330}, /* wall */
    {24815, 466}, /* watch */
    {24821, 17}, /* watchexec */
    {24831, 26}, /* wavemon */
    {24839, 69}, /* waydroid */
    {24848, 85}, /* wayvnc */
    {24855, 18}, /* wc */
    {24858, 9}, /* wcurl */
    {24864, 26}, /* wdiff */
    {24870, 35}, /* webpack */
    {24878, 85}, /* websocketd */
    {24889, 70}, /* werf */
    {24894, 138}, /* werf dismiss */
    {24907, 138}, /* werf purge */
    {24918, 102}, /* wetty */
    {24924, 61}, /* wevtutil */
    {24933, 28}, /* wg */
    {24936, 279}, /* wg-quick */
    {24945, 467}, /* wget */
    {24950, 9}, /* wget2 */
    {24956, 68}, /* wgetpaste */
    {24966, 42}, /* whatis */
    {24973, 468}, /* whence */
    {24980, 42}, /* whereis */
    {24988, 469}, /* which */
    {24994, 111}, /* who */
    {24998, 111}, /* whoami */
    {25005, 49}, /* whois */
    {25011, 120}, /* winpty */
    {25018, 79}, /* wipe */
    {25023, 470}, /* wipefs */
    {25030, 15}, /* wl-copy */
    {25038, 15}, /* wl-paste */
    {25047, 205}, /* wmctrl */
    {25054, 117}, /* wodim */
    {25060, 150}, /* wormhole */
    {25069, 70}, /* wp */
    {25072, 30}, /* wp db */
    {25078, 82}, /* wpa_cli */
    {25086, 48}, /* wrangler */
    {25095, 330}, /* write */
    {25101, 15}, /* wrk */
    {25105, 421}, /* wrmsr */
    {25111, 69}, /* wsl */
    {25115, 69}, /* wsl.exe */
    {25123, 17}, /* x-terminal-emulator */
    {25143, 14}, /* x0vncserver */
    {25155, 14}, /* x11vnc */
    {25162, 26}, /* x86info */
    {25170, 471}, /* xargs */
    {25176, 15}, /* xbacklight */
    {25187, 39}, /* xbps-install */
    {25200, 39}, /* xbps-remove */
    {25212, 15}, /* xclip */
    {25218, 137}, /* xdg-open */
    {25227, 205}, /* xdotool */
    {25235, 205}, /* xdpyinfo */
    {25244, 48}, /* xe */
    {25247, 35}, /* xelatex */
    {25255, 131}, /* xfce4-session-logout */
    {25276, 17}, /* xfce4-terminal */
    {25291, 83}, /* xfs_copy */
    {25300, 81}, /* xfs_growfs */
    {25311, 50}, /* xfs_info */
    {25320, 472}, /* xfs_repair */
    {25331, 191}, /* xfsrestore */
    {25342, 9}, /* xh */
    {25345, 473}, /* xhost */
    {25351, 313}, /* xkill */
    {25357, 69}, /* xl */
    {25360, 205}, /* xlsclients */
    {25371, 18}, /* xmllint */
    {25379, 18}, /* xmlstarlet */
    {25390, 46}, /* xorriso */
    {25398, 117}, /* xorrisofs */
    {25408, 205}, /* xprop */
    {25414, 423}, /* xrandr */
    {25421, 15}, /* xsel */
    {25426, 423}, /* xset */
    {25431, 133}, /* xsv */
    {25435, 17}, /* xterm */
    {25441, 474}, /* xvfb-run */
    {25450, 205}, /* xwininfo */
    {25459, 475}, /* xxd */
    {25463, 66}, /* xxhsum */
    {25470, 106}, /* xz */
    {25473, 104}, /* xzcat */
    {25479, 105}, /* xzgrep */
    {25486, 18}, /* xzless */
    {25493, 39}, /* yarn */
    {25498, 99}, /* yarn dlx */
    {25507, 99}, /* yarn exec */
    {25517, 476}, /* yes */
    {25521, 134}, /* ykman */
    {25527, 134}, /* ykpiv */
    {25533, 15}, /* youtube-dl */
    {25544, 18}, /* yq */
    {25547, 47}, /* ysqlsh */
    {25554, 15}, /* yt-dlp */
    {25561, 47}, /* yugabyte */
    {25570, 174}, /* yum */
    {25574, 40}, /* yum autoremove */
    {25589, 40}, /* yum erase */
    {25599, 40}, /* yum remove */
    {25610, 15}, /* zathura */
    {25618, 205}, /* zbarimg */
    {25626, 104}, /* zcat */
    {25631, 105}, /* zegrep */
    {25638, 15}, /* zellij */
    {25645, 72}, /* zerofree */
    {25654, 232}, /* zf_rm */
    {25660, 477}, /* zfs */
    {25664, 478}, /* zfs destroy */
    {25676, 479}, /* zfs receive */
    {25688, 479}, /* zfs recv */
    {25697, 478}, /* zfs rollback */
    {25710, 105}, /* zgrep */
    {25716, 35}, /* zig */
    {25720, 46}, /* zip */
    {25724, 30}, /* zkCli.sh */
    {25733, 18}, /* zless */
    {25739, 30}, /* zookeeper-shell */
    {25755, 30}, /* zookeeper-shell.sh */
    {25774, 477}, /* zpool */
    {25780, 478}, /* zpool create */
    {25793, 478}, /* zpool destroy */
    {25807, 480}, /* zpool detach */
    {25820, 480}, /* zpool export */
    {25833, 478}, /* zpool labelclear */
    {25850, 480}, /* zpool offline */
    {25864, 478}, /* zpool remove */
    {25877, 478}, /* zpool split */
    {25889, 70}, /* zramctl */
    {25897, 71}, /* zramctl --reset */
    {25913, 54}, /* zsh */
    {25917, 106}, /* zstd */
    {25922, 104}, /* zstdcat */
    {25930, 46}, /* zstdmt */
    {25937, 174}, /* zypper */
    {25944, 40}, /* zypper remove */
    {25958, 40}, /* zypper rm */
};
const int s2c_name_count = 2587;
