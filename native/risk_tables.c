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
    "-s,-k,--signal,--kill-after\0"
    "-f,-o,--format,--output\0"
    "-e,-o,-p,-s,-u,-E,-P\0"
    "watches what a program does\0"
    "runs a program\0"
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
    "-c,-e,-E,-m,-r,-W,-X,-I,--eval\0"
    "-m=json.tool,http.server\?,timeit,this,calendar\0"
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
    "changes the permissions of {last}\0"
    "--from,--reference\0"
    "gives everything on this machine to another owner\0"
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
    "ls,lsl,lsd,lsf,size,check,about,version,config,listremotes,cat\0"
    "copies files\0"
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
    "/dev/*,\?:,\?:/\0"
    "-i,-f,-v\0"
    "makes a file system in an image\0"
    "--scan,--query,--help\0"
    "erases {last}\0"
    "erases a disk\0"
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
    "list,show,find\0"
    "changes accounts\0"
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
    "deletes keys\0"
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
    "--panic-on\0"
    "cuts every connection\0"
    "--remove-service=ssh,sshd\0"
    "--remove-port=22/tcp\0"
    "--set-default-zone=drop,block\0"
    "--set-target=DROP,*REJECT*\0"
    "--delete-zone,--reset-to-defaults\0"
    "--list-all,--state,--get-zones,--list-ports,--list-services,--get-active-zones,--get-default-zone,--list-all-zones,--query-service,--query-port\0"
    "-n,-netns,-f,-family\0"
    "changes the network\0"
    "show,list,ls,get,s,sh,lst,monitor\0"
    "set,add,del,delete,flush,replace,change,append,exec,up,down,a\?,d\?\0"
    "down\0"
    "lo\0"
    "cuts the connection of {target}\0"
    "changes the connection {target}\0"
    "removes the connection {target}\0"
    "takes every address of {last} away: connections break\0"
    "takes the address {target} away\0"
    "takes the address {target} away: connections break\0"
    "takes a connection away\0"
    "drops routes: connections break\0"
    "default,0.0.0.0/0\0"
    "drops the way out of this network\0"
    "drops a route\0"
    "-n,-V,--show,-I,-f,-i,-A,-s,-d,-h,-y,-a\0"
    "show,list,link,info,status,scan,dump\0"
    "del,flush\0"
    "drops a route: connections break\0"
    "add\0"
    "adds a route\0"
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
    "plan,validate,fmt,show,output,version,graph,providers,init\0"
    "workspace\0"
    "--cidr,--acl,--max-size,--desired-capacity,--group-id,--port,--protocol,--region,--profile,--instance-ids\0"
    "--dryrun,--dry-run\0"
    "rsync\0"
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
    "read,list,status\0"
    "resets every setting\0"
    "resets settings\0"
    "-s,--output,--set,--off,--auto\0"
    "--query,--list,--display,-query,-q,--listmonitors\0"
    "-h,--help,--dry-run,--dryrun\0"
    "destroy,destroy-*,nuke,purge,wipe,erase,terminate,delete-all,obliterate\0"
    "{target}s something with a tool that is not known here\0"
    "destroy,purge,wipe,erase,terminate,delete\0"
    "--delete-all,--purge-all,--wipe,--destroy,--erase,--delete-data,--drop-database\0"
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
    {2502, 17},
    {2512, 17},
    {2520, 17},
    {2533, 17},
    {2562, 17},
    {2571, 17},
    {2581, 17},
    {2594, 17},
    {2602, 14},
    {2613, 14},
    {2627, 14},
    {2638, 14},
    {2655, 14},
    {2674, 14},
    {2688, 14},
    {2701, 14},
    {2717, 14},
    {2736, 14},
    {2757, 14},
    {2766, 14},
    {2790, 14},
    {2803, 14},
    {2816, 14},
    {2828, 14},
    {2844, 14},
    {2861, 14},
    {2878, 14},
    {2896, 14},
    {2910, 14},
    {2922, 14},
    {2939, 14},
    {2951, 14},
    {2971, 14},
    {2985, 14},
    {3001, 14},
    {3014, 14},
    {3030, 14},
    {3048, 14},
    {3069, 14},
    {3088, 14},
    {3123, 14},
    {3138, 14},
    {3157, 14},
    {3171, 14},
    {3184, 14},
    {3212, 14},
    {3245, 14},
    {3257, 14},
    {3275, 13},
    {3284, 13},
    {3290, 13},
    {3295, 13},
    {3303, 13},
    {3313, 13},
    {3322, 15},
    {3334, 15},
    {3345, 15},
    {3354, 9},
    {3366, 9},
    {3375, 9},
    {3386, 9},
    {3399, 9},
    {3414, 9},
    {3424, 9},
    {3437, 9},
    {3448, 9},
    {3462, 9},
    {3469, 9},
    {3476, 9},
    {3485, 9},
    {3496, 9},
    {3511, 9},
    {3517, 9},
    {3390, 9},
    {3525, 9},
    {3534, 9},
    {3543, 9},
    {3552, 9},
    {3563, 9},
    {3570, 9},
    {3579, 22},
    {3587, 22},
    {3599, 22},
    {3604, 22},
    {3613, 22},
    {3625, 22},
    {3634, 22},
    {3648, 22},
    {3660, 22},
    {3675, 22},
    {3699, 22},
    {3705, 22},
    {3714, 12},
    {3721, 12},
    {3729, 12},
    {3740, 12},
    {3358, 12},
    {3752, 12},
    {3762, 12},
    {3772, 12},
    {3784, 12},
    {3798, 12},
    {3812, 12},
    {3828, 5},
    {3844, 5},
    {3858, 5},
    {3874, 5},
    {3882, 5},
    {3891, 5},
    {3895, 5},
    {3903, 26},
    {3284, 26},
    {3908, 26},
    {3913, 26},
    {3918, 26},
    {3923, 26},
    {3930, 26},
    {3937, 26},
    {3945, 26},
    {3951, 26},
    {3956, 26},
    {3962, 26},
    {3967, 26},
    {3972, 26},
    {3977, 26},
    {3986, 26},
    {3996, 26},
    {4005, 26},
    {4016, 26},
    {4027, 26},
    {4040, 26},
    {4051, 26},
    {4060, 26},
    {4068, 26},
    {4077, 26},
    {4091, 7},
    {4096, 7},
    {4101, 7},
    {4106, 7},
    {4113, 7},
    {4119, 7},
    {4126, 7},
    {4139, 7},
    {4146, 7},
    {4157, 7},
    {4166, 7},
    {4175, 7},
    {4183, 7},
    {4191, 7},
    {4196, 7},
    {4201, 7},
    {4212, 8},
    {4214, 8},
    {4220, 8},
    {4227, 25},
    {4239, 25},
    {4250, 25},
    {4260, 25},
    {4268, 25},
    {4277, 25},
    {4286, 25},
    {4293, 25},
    {4303, 25},
    {4312, 25},
    {4327, 25},
    {4339, 25},
    {4348, 25},
    {4358, 21},
    {4366, 21},
    {4377, 21},
    {4387, 21},
    {4394, 21},
};
const int s2c_place_pattern_count = 336;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 4402, 0x0},
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
    {S2C_IF_WORD, 0, 4864, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 5016, 0x0},
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
    {S2C_IF_WORD, 0, 5363, 0x0},
    {S2C_IF_WORD, 0, 2736, 0x0},
    {S2C_IF_SAYS, 0, 5399, 0x0},
    {S2C_IF_WORD, 0, 5461, 0x0},
    {S2C_IF_SAYS, 0, 5477, 0x0},
    {S2C_IF_WORD, 0, 2717, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 5565, 0x0},
    {S2C_IF_WORD, -1, 5574, 0x0},
    {S2C_IF_WORD, 1, 5624, 0x0},
    {S2C_IF_WORD, -1, 5646, 0x0},
    {S2C_IF_OPTION, 0, 5708, 0x0},
    {S2C_IF_OPTION, 0, 5747, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_NO_OPTION, 0, 5896, 0x0},
    {S2C_IF_NO_OPTION, 0, 5916, 0x0},
    {S2C_IF_OPTION, 0, 6024, 0x0},
    {S2C_IF_OPTION, 0, 6104, 0x0},
    {S2C_IF_OPTION, 0, 6113, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 6147, 0x0},
    {S2C_IF_OPTION, 0, 6250, 0x0},
    {S2C_IF_OPTION, 0, 6282, 0x0},
    {S2C_IF_OPTION, 0, 6354, 0x0},
    {S2C_IF_WORD, 1, 6387, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_OPTION, 0, 6431, 0x0},
    {S2C_IF_NO_OPTION, 0, 6441, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 6486, 0x0},
    {S2C_IF_OPTION, 0, 6563, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 6602, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6770, 0x17400},
    {S2C_IF_OPTION, 0, 6770, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 6916, 0x0},
    {S2C_IF_OPTION, 0, 6952, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 6952, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 6952, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 6952, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 7073, 0x0},
    {S2C_IF_OPTION, 0, 6952, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 7111, 0x0},
    {S2C_IF_OPTION, 0, 6952, 0x0},
    {S2C_IF_WORD, 1, 7143, 0x0},
    {S2C_IF_OPTION, 0, 6952, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 7227, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 7386, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 2736, 0x0},
    {S2C_IF_SAYS, 0, 5399, 0x0},
    {S2C_IF_WORD, 0, 5461, 0x0},
    {S2C_IF_SAYS, 0, 5477, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 7444, 0x0},
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
    {S2C_IF_OPTION, 0, 7685, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 7688, 0x0},
    {S2C_IF_WORD, 0, 959, 0x0},
    {S2C_IF_WORD, 0, 7691, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 7685, 0x0},
    {S2C_IF_WORD, 0, 7843, 0x0},
    {S2C_IF_OPTION, 0, 7964, 0x0},
    {S2C_IF_OPTION, 0, 8004, 0x0},
    {S2C_IF_OPTION, 0, 8294, 0x0},
    {S2C_IF_OPTION, 0, 7994, 0x0},
    {S2C_IF_VALUE, 0, 8556, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_NO_OPTION, 0, 9201, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 9273, 0x0},
    {S2C_IF_OPTION, 0, 9320, 0x0},
    {S2C_IF_WORD, 1, 9333, 0x0},
    {S2C_IF_WORD, 2, 9344, 0x0},
    {S2C_IF_WORD, 1, 9404, 0x0},
    {S2C_IF_WORD, 2, 9413, 0x0},
    {S2C_IF_OPTION, 0, 7682, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 9514, 0x0},
    {S2C_IF_OPTION, 0, 7682, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 7682, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 9523, 0x0},
    {S2C_IF_WORD, 1, 9538, 0x0},
    {S2C_IF_WORD, 0, 9609, 0x0},
    {S2C_IF_OPTION, 0, 9693, 0x0},
    {S2C_IF_WORD, 1, 9707, 0x0},
    {S2C_IF_WORD, 1, 9759, 0x0},
    {S2C_IF_WORD, 2, 9767, 0x0},
    {S2C_IF_OPTION, 0, 9773, 0x0},
    {S2C_IF_WORD, 1, 9787, 0x0},
    {S2C_IF_OPTION, 0, 9833, 0x0},
    {S2C_IF_WORD, 0, 9839, 0x0},
    {S2C_IF_WORD, 0, 9399, 0x0},
    {S2C_IF_WORD, 0, 9889, 0x0},
    {S2C_IF_WORD, 0, 9999, 0x0},
    {S2C_IF_VALUE, 0, 10116, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 10137, 0x0},
    {S2C_IF_OPTION, 0, 10211, 0x0},
    {S2C_IF_VALUE, 0, 10502, 0x0},
    {S2C_IF_VALUE, 0, 10519, 0x0},
    {S2C_IF_OPTION, 0, 10574, 0x0},
    {S2C_IF_VALUE, 0, 10587, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 10650, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 10650, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 10650, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 10650, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x4000180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_OPTION, 0, 10650, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 11175, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 11372, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 7685, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 11518, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 11767, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 1586, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 12017, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 12198, 0x0},
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
    {S2C_IF_WORD, -2, 12526, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 12564, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 12721, 0x0},
    {S2C_IF_PLACE, 0, 12819, 0x400},
    {S2C_IF_PLACE, 0, 12819, 0x800},
    {S2C_IF_PLACE, 0, 12819, 0x17000},
    {S2C_IF_PLACE, 0, 12819, 0x1e0000},
    {S2C_IF_PLACE, 0, 12819, 0x6000343},
    {S2C_IF_WORD, 0, 12867, 0x0},
    {S2C_IF_PLACE, 0, 12819, 0x4000080},
    {S2C_IF_WORD, 0, 12880, 0x0},
    {S2C_IF_WORD, 0, 12924, 0x0},
    {S2C_IF_WORD, 0, 12880, 0x0},
    {S2C_IF_NO_WORD, 0, 12929, 0x0},
    {S2C_IF_WORD, 0, 12880, 0x0},
    {S2C_IF_WORD, 0, 12937, 0x0},
    {S2C_IF_WORD, 0, 12952, 0x0},
    {S2C_IF_NO_WORD, 0, 13041, 0x0},
    {S2C_IF_PLACE, 0, 12819, 0x400},
    {S2C_IF_PLACE, 0, 13074, 0x400},
    {S2C_IF_PLACE, 2, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 13207, 0x0},
    {S2C_IF_WORD, 0, 4864, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 10653, 0x0},
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
    {S2C_IF_WORD, 0, 12526, 0x0},
    {S2C_IF_OPTION, 0, 13768, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 13819, 0x0},
    {S2C_IF_WORD, 1, 13879, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_NO_WORD, 1, 14108, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_WORD, 1, 14128, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 14142, 0x0},
    {S2C_IF_OPTION, 0, 14226, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 14277, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 14465, 0x0},
    {S2C_IF_OPTION, 0, 14586, 0x0},
    {S2C_IF_VALUE, 0, 14809, 0x0},
    {S2C_IF_VALUE, 0, 14835, 0x0},
    {S2C_IF_OPTION, 0, 14858, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 14907, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 14926, 0x4003040},
    {S2C_IF_OPTION, 0, 14907, 0x0},
    {S2C_IF_VALUE, 0, 14980, 0x0},
    {S2C_IF_OPTION, 0, 14907, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 14926, 0x0},
    {S2C_IF_OPTION, 0, 14907, 0x0},
    {S2C_IF_OPTION, 0, 15067, 0x0},
    {S2C_IF_OPTION, 0, 14907, 0x0},
    {S2C_IF_OPTION, 0, 15130, 0x0},
    {S2C_IF_OPTION, 0, 15178, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15190, 0x400},
    {S2C_IF_OPTION, 0, 15200, 0x0},
    {S2C_IF_OPTION, 0, 15230, 0x0},
    {S2C_IF_OPTION, 0, 15243, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_VALUE, 0, 15258, 0x0},
    {S2C_IF_OPTION, 0, 14907, 0x0},
    {S2C_IF_OPTION, 0, 15291, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 15323, 0x0},
    {S2C_IF_WORD, 1, 15352, 0x0},
    {S2C_IF_OPTION, 0, 15396, 0x0},
    {S2C_IF_OPTION, 0, 15416, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 15440, 0x0},
    {S2C_IF_OPTION, 0, 15494, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 15551, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9097, 0x4003040},
    {S2C_IF_VALUE, 0, 15602, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15640, 0x4003040},
    {S2C_IF_WORD, 1, 15690, 0x0},
    {S2C_IF_WORD, 1, 15700, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6599, 0x4003040},
    {S2C_IF_VALUE, 0, 15704, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 15700, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 6599, 0x0},
    {S2C_IF_WORD, 1, 15739, 0x0},
    {S2C_IF_WORD, 1, 15700, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 15700, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 15805, 0x0},
    {S2C_IF_OPTION, 0, 15815, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15828, 0x4003040},
    {S2C_IF_OPTION, 0, 15815, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 15828, 0x0},
    {S2C_IF_OPTION, 0, 15843, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 15899, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15911, 0x400},
    {S2C_IF_OPTION, 0, 15939, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15960, 0x4003040},
    {S2C_IF_OPTION, 0, 15997, 0x0},
    {S2C_IF_OPTION, 0, 16042, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 16113, 0x0},
    {S2C_IF_OPTION, 0, 6563, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 16313, 0x0},
    {S2C_IF_OPTION, 0, 16326, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 16403, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 16550, 0x0},
    {S2C_IF_OPTION, 0, 16568, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 16313, 0x0},
    {S2C_IF_WORD, 1, 16748, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 16878, 0x0},
    {S2C_IF_VALUE, 0, 16947, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION, 0, 10226, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 17223, 0x0},
    {S2C_IF_OPTION, 0, 7682, 0x0},
    {S2C_IF_OPTION, 0, 17278, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 17363, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 17527, 0x0},
    {S2C_IF_NO_WORD, 0, 17591, 0x0},
    {S2C_IF_OPTION, 0, 17712, 0x0},
    {S2C_IF_NO_OPTION, 0, 14586, 0x0},
    {S2C_IF_WORD, 1, 17823, 0x0},
    {S2C_IF_OPTION, 0, 17915, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 17527, 0x0},
    {S2C_IF_NO_WORD, 0, 17591, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 18051, 0x0},
    {S2C_IF_WORD, 0, 17527, 0x0},
    {S2C_IF_NO_WORD, 0, 17591, 0x0},
    {S2C_IF_OPTION, 0, 18081, 0x0},
    {S2C_IF_OPTION, 0, 18152, 0x0},
    {S2C_IF_OPTION, 0, 18196, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 18352, 0x0},
    {S2C_IF_OPTION, 0, 18362, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 18421, 0x0},
    {S2C_IF_OPTION, 0, 18463, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 17527, 0x0},
    {S2C_IF_NO_WORD, 0, 17591, 0x0},
    {S2C_IF_WORD, 0, 18562, 0x0},
    {S2C_IF_WORD, 102, 18643, 0x0},
    {S2C_IF_WORD, 0, 18666, 0x0},
    {S2C_IF_WORD, 0, 18721, 0x0},
    {S2C_IF_OPTION, 0, 18352, 0x0},
    {S2C_IF_OPTION, 0, 18732, 0x0},
    {S2C_IF_OPTION, 0, 18915, 0x0},
    {S2C_IF_OPTION, 0, 19065, 0x0},
    {S2C_IF_WORD, 0, 17527, 0x0},
    {S2C_IF_NO_WORD, 0, 17591, 0x0},
    {S2C_IF_OPTION, 0, 5916, 0x0},
    {S2C_IF_WORD, 0, 17527, 0x0},
    {S2C_IF_NO_WORD, 0, 17591, 0x0},
    {S2C_IF_OPTION, 0, 5916, 0x0},
    {S2C_IF_WORD, 0, 17527, 0x0},
    {S2C_IF_NO_WORD, 0, 17591, 0x0},
    {S2C_IF_OPTION, 0, 19287, 0x0},
    {S2C_IF_OPTION, 0, 19356, 0x0},
    {S2C_IF_OPTION, 0, 19415, 0x0},
    {S2C_IF_OPTION, 0, 19493, 0x0},
    {S2C_IF_OPTION, 0, 19571, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 0, 17527, 0x0},
    {S2C_IF_NO_WORD, 0, 17591, 0x0},
    {S2C_IF_WORD, 1, 19668, 0x0},
    {S2C_IF_OPTION, 0, 19699, 0x0},
    {S2C_IF_OPTION, 0, 19710, 0x0},
    {S2C_IF_WORD, 0, 19763, 0x0},
    {S2C_IF_WORD, 0, 19841, 0x0},
    {S2C_IF_OPTION, 0, 19900, 0x0},
    {S2C_IF_OPTION, 0, 19900, 0x0},
    {S2C_IF_VALUE, 0, 20033, 0x0},
    {S2C_IF_OPTION, 0, 19900, 0x0},
    {S2C_IF_OPTION, 0, 20120, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 20174, 0x0},
    {S2C_IF_VALUE, 0, 20240, 0x0},
    {S2C_IF_OPTION, 0, 20294, 0x0},
    {S2C_IF_WORD, 0, 17527, 0x0},
    {S2C_IF_NO_WORD, 0, 17591, 0x0},
    {S2C_IF_WORD, 0, 20411, 0x0},
    {S2C_IF_WORD, 1, 20507, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION, 0, 20580, 0x0},
    {S2C_IF_OPTION, 0, 20583, 0x0},
    {S2C_IF_OPTION, 0, 20628, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION, 0, 20580, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 20749, 0x0},
    {S2C_IF_VALUE, 0, 20773, 0x0},
    {S2C_IF_OPTION, 0, 20826, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 20856, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 20879, 0x0},
    {S2C_IF_OPTION, 0, 20916, 0x0},
    {S2C_IF_OPTION, 0, 18152, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 21016, 0x0},
    {S2C_IF_OPTION, 0, 21031, 0x0},
    {S2C_IF_VALUE, 0, 21040, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 21040, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 21111, 0x0},
    {S2C_IF_VALUE, 0, 21206, 0x0},
    {S2C_IF_OPTION, 0, 21261, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 21291, 0x0},
    {S2C_IF_WORD, 2, 21322, 0x0},
    {S2C_IF_OPTION, 0, 21291, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 21408, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 21428, 0x0},
    {S2C_IF_WORD, 0, 21528, 0x0},
    {S2C_IF_VALUE, 0, 21556, 0x0},
    {S2C_IF_WORD, 102, 21573, 0x0},
    {S2C_IF_VALUE, 0, 21596, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 21642, 0x0},
    {S2C_IF_OPTION, 0, 21031, 0x0},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 21727, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 21733, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 19900, 0x0},
    {S2C_IF_OPTION, 0, 21862, 0x0},
    {S2C_IF_WORD, 0, 21871, 0x0},
    {S2C_IF_OPTION, 0, 21871, 0x0},
    {S2C_IF_OPTION, 0, 21911, 0x0},
    {S2C_IF_WORD, 0, 5646, 0x0},
    {S2C_IF_OPTION, 0, 21965, 0x0},
    {S2C_IF_WORD, 0, 8568, 0x0},
    {S2C_IF_NO_OPTION, 0, 22016, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 22254, 0x0},
    {S2C_IF_WORD, 0, 22266, 0x0},
    {S2C_IF_WORD, 0, 22359, 0x0},
    {S2C_IF_OPTION, 0, 14223, 0x0},
    {S2C_IF_OPTION, 0, 21026, 0x0},
    {S2C_IF_VALUE, 0, 22598, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 22669, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 22731, 0x0},
    {S2C_IF_OPTION, 0, 22809, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 22809, 0x0},
    {S2C_IF_WORD, 1, 22880, 0x0},
    {S2C_IF_OPTION, 0, 22934, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_OPTION, 0, 6434, 0x0},
    {S2C_IF_OPTION, 0, 23062, 0x0},
    {S2C_IF_WORD, 0, 23076, 0x0},
    {S2C_IF_VALUE, 0, 23195, 0x0},
    {S2C_IF_WORD, 0, 23357, 0x0},
    {S2C_IF_WORD, 0, 23533, 0x0},
    {S2C_IF_VALUE, 0, 23621, 0x0},
    {S2C_IF_WORD, 1, 23657, 0x0},
    {S2C_IF_VALUE, 0, 23621, 0x0},
    {S2C_IF_WORD, 1, 23776, 0x0},
    {S2C_IF_OPTION, 0, 23795, 0x0},
    {S2C_IF_WORD, 0, 23956, 0x0},
    {S2C_IF_WORD, 0, 24008, 0x0},
    {S2C_IF_WORD, 0, 24080, 0x0},
    {S2C_IF_WORD, 0, 24192, 0x0},
    {S2C_IF_WORD, 0, 24271, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 24574, 0x0},
    {S2C_IF_WORD, 0, 24724, 0x0},
    {S2C_IF_WORD, 1, 24919, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 24981, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25014, 0x0},
    {S2C_IF_WORD, 2, 21906, 0x0},
    {S2C_IF_WORD, 1, 25037, 0x0},
    {S2C_IF_WORD, 1, 25105, 0x0},
    {S2C_IF_WORD, 2, 25150, 0x0},
    {S2C_IF_WORD, 1, 21906, 0x0},
    {S2C_IF_WORD, 2, 25037, 0x0},
    {S2C_IF_WORD, 2, 21906, 0x0},
    {S2C_IF_WORD, 1, 25275, 0x0},
    {S2C_IF_WORD, 0, 25360, 0x0},
    {S2C_IF_OPTION, 0, 25422, 0x0},
    {S2C_IF_WORD, 0, 25508, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 26191, 0x0},
    {S2C_IF_OPTION, 0, 26244, 0x0},
    {S2C_IF_WORD, 0, 25508, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 16313, 0x0},
    {S2C_IF_WORD, 1, 6365, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 26322, 0x0},
    {S2C_IF_OPTION, 0, 26776, 0x0},
    {S2C_IF_WORD, 0, 7843, 0x0},
    {S2C_IF_OPTION, 0, 6431, 0x0},
    {S2C_IF_OPTION, 0, 26915, 0x0},
    {S2C_IF_OPTION, 0, 26975, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_OPTION, 0, 27040, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 5896, 0x0},
    {S2C_IF_VALUE, 0, 27195, 0x0},
    {S2C_IF_OPTION, 0, 27223, 0x0},
    {S2C_IF_OPTION, 0, 27273, 0x0},
    {S2C_IF_WORD, 2, 27309, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 27496, 0x0},
    {S2C_IF_OPTION, 0, 27508, 0x0},
    {S2C_IF_OPTION, 0, 18152, 0x0},
    {S2C_IF_OPTION, 0, 27602, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 27805, 0x0},
    {S2C_IF_VALUE, 0, 27837, 0x0},
    {S2C_IF_VALUE, 0, 27904, 0x0},
    {S2C_IF_OPTION, 0, 27930, 0x0},
    {S2C_IF_NO_OPTION, 0, 7444, 0x0},
    {S2C_IF_VALUE, 0, 27994, 0x0},
    {S2C_IF_VALUE, 0, 28025, 0x0},
    {S2C_IF_OPTION, 0, 18352, 0x0},
    {S2C_IF_VALUE, 0, 28104, 0x0},
    {S2C_IF_VALUE, 0, 28187, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_VALUE, 0, 27994, 0x0},
    {S2C_IF_OPTION, 0, 28434, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 28446, 0x0},
    {S2C_IF_VALUE, 0, 28483, 0x0},
    {S2C_IF_WORD, 0, 27309, 0x0},
    {S2C_IF_VALUE, 0, 28497, 0x0},
    {S2C_IF_WORD, 0, 28502, 0x0},
    {S2C_IF_WORD, 0, 28573, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 0, 28711, 0x0},
    {S2C_IF_OPTION, 0, 28811, 0x0},
    {S2C_IF_WORD, 1, 28903, 0x0},
    {S2C_IF_OPTION, 0, 28920, 0x0},
    {S2C_IF_WORD, 1, 29018, 0x0},
    {S2C_IF_OPTION, 0, 28811, 0x0},
    {S2C_IF_OPTION, 0, 29226, 0x0},
    {S2C_IF_OPTION, 0, 29253, 0x0},
    {S2C_IF_OPTION, 0, 29272, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6916, 0x20000},
    {S2C_IF_OPTION, 0, 5893, 0x0},
    {S2C_IF_OPTION, 0, 10226, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6916, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 7685, 0x0},
    {S2C_IF_VALUE, 0, 29489, 0x0},
    {S2C_IF_OPTION, 0, 29538, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29652, 0x30000},
    {S2C_IF_WORD, 1, 29694, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 29703, 0x0},
    {S2C_IF_NO_OPTION, 0, 29802, 0x0},
    {S2C_IF_WORD, 1, 29807, 0x0},
    {S2C_IF_NO_OPTION, 0, 29652, 0x0},
    {S2C_IF_WORD, 0, 29883, 0x0},
    {S2C_IF_OPTION, 0, 29958, 0x0},
    {S2C_IF_WORD, 0, 29964, 0x0},
    {S2C_IF_NO_OPTION, 0, 30091, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 30484, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 30587, 0x0},
    {S2C_IF_WORD, 1, 30665, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 30715, 0x57400},
    {S2C_IF_OPTION, 0, 30800, 0x0},
    {S2C_IF_VALUE, 0, 30963, 0x0},
    {S2C_IF_OPTION, 0, 31020, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 30563, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 31316, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 31332, 0x57400},
    {S2C_IF_OPTION, 0, 31353, 0x0},
    {S2C_IF_OPTION, 0, 31362, 0x0},
    {S2C_IF_VALUE, 0, 31407, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION_PLACE, 0, 31520, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 15994, 0x0},
    {S2C_IF_WORD, 1, 31526, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 31594, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 31661, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 31740, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 31796, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 0, 31832, 0x0},
    {S2C_IF_OPTION, 0, 15994, 0x0},
    {S2C_IF_OPTION, 0, 31874, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 32027, 0x0},
    {S2C_IF_OPTION, 0, 32064, 0x0},
    {S2C_IF_OPTION, 0, 32108, 0x0},
    {S2C_IF_VALUE, 0, 32120, 0x0},
    {S2C_IF_VALUE, 0, 32173, 0x0},
    {S2C_IF_OPTION, 0, 32227, 0x0},
    {S2C_IF_OPTION, 0, 32293, 0x0},
    {S2C_IF_VALUE, 0, 32342, 0x0},
    {S2C_IF_VALUE, 0, 32372, 0x0},
    {S2C_IF_OPTION, 0, 32394, 0x0},
    {S2C_IF_WORD, 0, 32406, 0x0},
    {S2C_IF_NO_OPTION, 0, 32408, 0x0},
    {S2C_IF_VALUE, 0, 32458, 0x0},
    {S2C_IF_VALUE, 0, 32372, 0x0},
    {S2C_IF_VALUE, 0, 32513, 0x0},
    {S2C_IF_VALUE, 0, 32372, 0x0},
    {S2C_IF_NO_OPTION, 0, 32564, 0x0},
    {S2C_IF_OPTION, 0, 32664, 0x0},
    {S2C_IF_VALUE, 0, 32372, 0x0},
    {S2C_IF_VALUE, 0, 32688, 0x0},
    {S2C_IF_OPTION, 0, 32664, 0x0},
    {S2C_IF_VALUE, 0, 32372, 0x0},
    {S2C_IF_VALUE, 0, 32768, 0x0},
    {S2C_IF_OPTION, 0, 19900, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 6365, 0x0},
    {S2C_IF_OPTION, 0, 32900, 0x0},
    {S2C_IF_WORD, 0, 32911, 0x0},
    {S2C_IF_WORD, 0, 32927, 0x0},
    {S2C_IF_WORD, 0, 32967, 0x0},
    {S2C_IF_OPTION, 0, 32974, 0x0},
    {S2C_IF_OPTION, 0, 32983, 0x0},
    {S2C_IF_WORD, 0, 33015, 0x0},
    {S2C_IF_OPTION, 0, 33032, 0x0},
    {S2C_IF_WORD, 0, 33038, 0x0},
    {S2C_IF_WORD, 1, 33091, 0x0},
    {S2C_IF_WORD, 1, 33106, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_WORD, 0, 9767, 0x0},
    {S2C_IF_WORD, 1, 25142, 0x0},
    {S2C_IF_WORD, 0, 33130, 0x0},
    {S2C_IF_WORD, 0, 33138, 0x0},
    {S2C_IF_WORD, 0, 33138, 0x0},
    {S2C_IF_WORD, 0, 33183, 0x0},
    {S2C_IF_WORD, 0, 18157, 0x0},
    {S2C_IF_WORD, 0, 33209, 0x0},
    {S2C_IF_OPTION, 0, 33361, 0x0},
    {S2C_IF_VALUE, 0, 33394, 0x0},
    {S2C_IF_VALUE, 0, 33420, 0x0},
    {S2C_IF_VALUE, 0, 33441, 0x0},
    {S2C_IF_VALUE, 0, 33471, 0x0},
    {S2C_IF_OPTION, 0, 33498, 0x0},
    {S2C_IF_OPTION, 0, 33532, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 33717, 0x0},
    {S2C_IF_NO_WORD, 1, 33751, 0x0},
    {S2C_IF_WORD, 0, 33817, 0x0},
    {S2C_IF_NO_WORD, 0, 33822, 0x0},
    {S2C_IF_WORD, 0, 33822, 0x0},
    {S2C_IF_WORD, 0, 34114, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 34180, 0x0},
    {S2C_IF_WORD, 0, 34220, 0x0},
    {S2C_IF_WORD, 1, 34257, 0x0},
    {S2C_IF_WORD, 1, 34300, 0x0},
    {S2C_IF_WORD, 0, 34317, 0x0},
    {S2C_IF_NO_WORD, 0, 33822, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 21031, 0x0},
    {S2C_IF_WORD, 0, 33822, 0x0},
    {S2C_IF_WORD, 1, 19299, 0x0},
    {S2C_IF_WORD, 1, 6365, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 34404, 0x0},
    {S2C_IF_WORD, 0, 34484, 0x0},
    {S2C_IF_WORD, 0, 34515, 0x0},
    {S2C_IF_WORD, 0, 5620, 0x0},
    {S2C_IF_WORD, 0, 34565, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 34573, 0x0},
    {S2C_IF_WORD, 1, 34644, 0x0},
    {S2C_IF_WORD, 1, 6365, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 34779, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 34818, 0x0},
    {S2C_IF_WORD, 0, 34865, 0x0},
    {S2C_IF_WORD, 0, 34878, 0x0},
    {S2C_IF_WORD, 0, 34883, 0x0},
    {S2C_IF_OPTION, 0, 34936, 0x0},
    {S2C_IF_OPTION, 0, 34936, 0x0},
    {S2C_IF_OPTION, 0, 35017, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 35123, 0x0},
    {S2C_IF_WORD, 1, 35816, 0x0},
    {S2C_IF_OPTION, 0, 34936, 0x0},
    {S2C_IF_OPTION, 0, 35889, 0x0},
    {S2C_IF_OPTION, 0, 35985, 0x0},
    {S2C_IF_OPTION, 0, 36155, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 36182, 0x0},
    {S2C_IF_OPTION, 0, 36298, 0x0},
    {S2C_IF_OPTION, 0, 26244, 0x0},
    {S2C_IF_WORD, 0, 36309, 0x0},
    {S2C_IF_OPTION, 0, 15345, 0x0},
    {S2C_IF_OPTION, 0, 36366, 0x0},
    {S2C_IF_OPTION, 0, 36389, 0x0},
    {S2C_IF_OPTION, 0, 36400, 0x0},
    {S2C_IF_OPTION, 0, 36389, 0x0},
    {S2C_IF_WORD, 0, 36445, 0x0},
    {S2C_IF_OPTION, 0, 12713, 0x0},
    {S2C_IF_OPTION, 0, 36400, 0x0},
    {S2C_IF_OPTION, 0, 36500, 0x0},
    {S2C_IF_WORD, 0, 36527, 0x0},
    {S2C_IF_OPTION, 0, 36573, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 35123, 0x0},
    {S2C_IF_WORD, 1, 36703, 0x0},
    {S2C_IF_OPTION, 0, 36807, 0x0},
    {S2C_IF_OPTION, 0, 14226, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 14226, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_OPTION, 0, 14226, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 14226, 0x0},
    {S2C_IF_WORD, 0, 36818, 0x0},
    {S2C_IF_OPTION, 0, 36938, 0x0},
    {S2C_IF_OPTION, 0, 16658, 0x0},
    {S2C_IF_OPTION, 0, 8127, 0x0},
    {S2C_IF_OPTION, 0, 16658, 0x0},
    {S2C_IF_OPTION, 0, 7682, 0x0},
    {S2C_IF_OPTION, 0, 16658, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_WORD, 1, 36944, 0x0},
    {S2C_IF_OPTION, 0, 37141, 0x0},
    {S2C_IF_OPTION, 0, 37166, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_OPTION, 0, 37179, 0x0},
    {S2C_IF_OPTION, 0, 37312, 0x0},
    {S2C_IF_OPTION, 0, 37336, 0x0},
    {S2C_IF_OPTION, 0, 37353, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 37353, 0x0},
    {S2C_IF_OPTION, 0, 37394, 0x0},
    {S2C_IF_VALUE, 0, 37470, 0x0},
    {S2C_IF_OPTION, 0, 21025, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 1, 37609, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_WORD, 0, 37757, 0x0},
    {S2C_IF_WORD, 0, 37800, 0x0},
    {S2C_IF_OPTION, 0, 18352, 0x0},
    {S2C_IF_WORD, 1, 6436, 0x0},
    {S2C_IF_WORD, 1, 37916, 0x0},
    {S2C_IF_OPTION, 0, 37946, 0x0},
    {S2C_IF_OPTION, 0, 37981, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 38060, 0x0},
    {S2C_IF_WORD, 1, 38114, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 38353, 0x0},
    {S2C_IF_OPTION, 0, 38394, 0x0},
    {S2C_IF_OPTION, 0, 38439, 0x0},
    {S2C_IF_OPTION, 0, 38454, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 38545, 0x0},
    {S2C_IF_OPTION, 0, 5896, 0x0},
    {S2C_IF_OPTION, 0, 18152, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 38904, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 38966, 0x0},
    {S2C_IF_OPTION, 0, 16313, 0x0},
    {S2C_IF_OPTION, 0, 39058, 0x0},
    {S2C_IF_OPTION, 0, 18152, 0x0},
    {S2C_IF_OPTION, 0, 39152, 0x0},
    {S2C_IF_WORD, 0, 39239, 0x0},
    {S2C_IF_OPTION, 0, 39303, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_WORD, 0, 39369, 0x0},
    {S2C_IF_OPTION, 0, 39424, 0x0},
    {S2C_IF_OPTION, 0, 39504, 0x0},
    {S2C_IF_NO_OPTION, 0, 39516, 0x0},
    {S2C_IF_OPTION, 0, 39601, 0x0},
    {S2C_IF_OPTION, 0, 16313, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 7682, 0x0},
    {S2C_IF_OPTION, 0, 18152, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 39757, 0x0},
    {S2C_IF_OPTION, 0, 16313, 0x0},
    {S2C_IF_OPTION, 0, 39808, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 16313, 0x0},
    {S2C_IF_VALUE, 0, 40010, 0x0},
    {S2C_IF_OPTION, 0, 8098, 0x0},
    {S2C_IF_OPTION, 0, 40096, 0x0},
    {S2C_IF_OPTION, 0, 6916, 0x0},
    {S2C_IF_OPTION, 0, 29961, 0x0},
    {S2C_IF_OPTION, 0, 16313, 0x0},
    {S2C_IF_OPTION, 0, 40158, 0x0},
    {S2C_IF_OPTION, 0, 40196, 0x0},
    {S2C_IF_WORD, 1, 40239, 0x0},
    {S2C_IF_OPTION, 0, 40324, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 40347, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 14223, 0x0},
    {S2C_IF_OPTION, 0, 40448, 0x0},
    {S2C_IF_WORD, 0, 40501, 0x0},
    {S2C_IF_WORD, 1, 40577, 0x0},
    {S2C_IF_OPTION, 0, 21031, 0x0},
    {S2C_IF_OPTION, 0, 40703, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 40837, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 21031, 0x0},
    {S2C_IF_OPTION, 0, 40703, 0x0},
    {S2C_IF_WORD, 1, 41299, 0x0},
    {S2C_IF_OPTION, 0, 41428, 0x0},
    {S2C_IF_OPTION, 0, 41500, 0x0},
    {S2C_IF_VALUE, 0, 41543, 0x0},
    {S2C_IF_OPTION, 0, 41616, 0x0},
    {S2C_IF_OPTION, 0, 41630, 0x0},
    {S2C_IF_OPTION, 0, 41677, 0x0},
    {S2C_IF_OPTION, 0, 12713, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 41837, 0x0},
    {S2C_IF_OPTION, 0, 41616, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 10574, 0x0},
    {S2C_IF_WORD, 0, 42154, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 39161, 0x0},
    {S2C_IF_WORD, 0, 42263, 0x0},
    {S2C_IF_VALUE, 0, 42287, 0x0},
    {S2C_IF_VALUE, 0, 42371, 0x0},
    {S2C_IF_WORD, 0, 42440, 0x0},
    {S2C_IF_VALUE, 0, 42509, 0x0},
    {S2C_IF_VALUE, 0, 42537, 0x0},
    {S2C_IF_OPTION, 0, 12713, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_OPTION, 0, 42679, 0x0},
    {S2C_IF_VALUE, 0, 42718, 0x0},
    {S2C_IF_VALUE, 0, 42773, 0x0},
    {S2C_IF_VALUE, 0, 42846, 0x0},
    {S2C_IF_WORD, 102, 42923, 0x0},
    {S2C_IF_WORD, 102, 42993, 0x0},
    {S2C_IF_WORD, 102, 43027, 0x0},
    {S2C_IF_WORD, 0, 43142, 0x0},
    {S2C_IF_WORD, 1, 43170, 0x0},
    {S2C_IF_OPTION, 0, 42682, 0x0},
    {S2C_IF_WORD, 1, 43263, 0x0},
    {S2C_IF_OPTION, 0, 43326, 0x0},
    {S2C_IF_WORD, 0, 18643, 0x0},
    {S2C_IF_WORD, 0, 43345, 0x0},
    {S2C_IF_OPTION, 0, 43381, 0x0},
    {S2C_IF_WORD, 1, 43471, 0x0},
    {S2C_IF_WORD, 1, 43337, 0x0},
    {S2C_IF_OPTION, 0, 43336, 0x0},
    {S2C_IF_WORD, 1, 559, 0x0},
    {S2C_IF_WORD, 2, 18643, 0x0},
    {S2C_IF_WORD, 1, 43530, 0x0},
    {S2C_IF_WORD, 2, 18157, 0x0},
    {S2C_IF_OPTION, 0, 43396, 0x0},
    {S2C_IF_OPTION, 0, 43646, 0x0},
    {S2C_IF_WORD, 0, 43665, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 0, 43671, 0x0},
    {S2C_IF_OPTION, 0, 18155, 0x0},
    {S2C_IF_WORD, 0, 43665, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_WORD, 0, 43665, 0x0},
    {S2C_IF_WORD, 0, 44069, 0x0},
    {S2C_IF_WORD, 0, 44098, 0x0},
    {S2C_IF_WORD, 0, 44108, 0x0},
    {S2C_IF_WORD, 1, 44141, 0x0},
    {S2C_IF_WORD, 2, 21906, 0x0},
    {S2C_IF_OPTION, 0, 7685, 0x0},
    {S2C_IF_OPTION, 0, 8098, 0x0},
    {S2C_IF_OPTION, 0, 6563, 0x0},
    {S2C_IF_VALUE, 0, 44160, 0x0},
    {S2C_IF_VALUE, 0, 44205, 0x0},
    {S2C_IF_WORD, 0, 44222, 0x0},
    {S2C_IF_VALUE, 0, 44273, 0x0},
    {S2C_IF_WORD, 0, 44325, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 44340, 0x0},
    {S2C_IF_OPTION, 0, 18352, 0x0},
    {S2C_IF_VALUE, 0, 44561, 0x0},
    {S2C_IF_WORD, -1, 44690, 0x0},
    {S2C_IF_OPTION, 0, 44807, 0x0},
    {S2C_IF_WORD, 1, 44841, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 44893, 0x0},
    {S2C_IF_WORD, 1, 44936, 0x0},
    {S2C_IF_WORD, 1, 44973, 0x0},
    {S2C_IF_WORD, 0, 44987, 0x0},
    {S2C_IF_WORD, 0, 44995, 0x0},
    {S2C_IF_WORD, 1, 45054, 0x0},
    {S2C_IF_OPTION, 0, 44807, 0x0},
    {S2C_IF_OPTION, 0, 18155, 0x0},
    {S2C_IF_WORD, 1, 45207, 0x0},
    {S2C_IF_OPTION, 0, 45329, 0x0},
    {S2C_IF_OPTION, 0, 18352, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_OPTION, 0, 6563, 0x0},
    {S2C_IF_OPTION, 0, 39648, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1335, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 45600, 0x0},
    {S2C_IF_WORD, 1, 45676, 0x0},
    {S2C_IF_OPTION, 0, 45781, 0x0},
    {S2C_IF_OPTION, 0, 45816, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 6916, 0x0},
    {S2C_IF_OPTION, 0, 27223, 0x0},
    {S2C_IF_OPTION, 0, 45864, 0x0},
    {S2C_IF_OPTION, 0, 45881, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 46072, 0x0},
    {S2C_IF_OPTION, 0, 29961, 0x0},
    {S2C_IF_WORD, 1, 1335, 0x0},
    {S2C_IF_OPTION, 0, 46148, 0x0},
    {S2C_IF_OPTION, 0, 46184, 0x0},
    {S2C_IF_WORD, 1, 46231, 0x0},
    {S2C_IF_WORD, 1, 46283, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 46340, 0x0},
    {S2C_IF_WORD, 1, 46381, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 46555, 0x4000040},
    {S2C_IF_OPTION, 0, 12713, 0x0},
    {S2C_IF_OPTION, 0, 46643, 0x0},
    {S2C_IF_OPTION, 0, 46676, 0x0},
    {S2C_IF_OPTION, 0, 46713, 0x0},
    {S2C_IF_OPTION, 0, 46735, 0x0},
    {S2C_IF_OPTION, 0, 46825, 0x0},
    {S2C_IF_WORD, 1, 46865, 0x0},
    {S2C_IF_OPTION, 0, 46890, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 1, 46910, 0x0},
    {S2C_IF_SAYS, 0, 46980, 0x0},
    {S2C_IF_WORD, 0, 47054, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 6563, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6916, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 47065, 0x0},
    {S2C_IF_OPTION, 0, 47109, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 16313, 0x0},
    {S2C_IF_WORD, 0, 47141, 0x0},
    {S2C_IF_WORD, 1, 47179, 0x0},
    {S2C_IF_WORD, 1, 47252, 0x0},
    {S2C_IF_WORD, 1, 47276, 0x0},
    {S2C_IF_OPTION, 0, 6916, 0x0},
    {S2C_IF_WORD, 0, 7124, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 47330, 0x0},
    {S2C_IF_OPTION, 0, 47361, 0x0},
    {S2C_IF_OPTION, 0, 47411, 0x0},
    {S2C_IF_WORD, 1, 47440, 0x0},
    {S2C_IF_WORD, 2, 47567, 0x0},
    {S2C_IF_OPTION, 0, 47609, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 4424},
    {0, 1, 2, 0},
    {2, 1, 3, 4458},
    {2, 1, 4, 4502},
    {2, 1, 5, 4565},
    {2, 1, 6, 4613},
    {2, 1, 7, 4645},
    {2, 1, 8, 4710},
    {2, 1, 9, 4748},
    {2, 1, 10, 4771},
    {2, 1, 11, 4822},
    {2, 1, 12, 4907},
    {2, 1, 13, 4935},
    {2, 1, 14, 4982},
    {2, 2, 15, 5088},
    {2, 2, 17, 5146},
    {2, 1, 19, 5195},
    {1, 0, 20, 5222},
    {0, 1, 20, 0},
    {2, 1, 21, 5238},
    {2, 1, 22, 4502},
    {2, 1, 23, 5266},
    {2, 1, 24, 5315},
    {2, 2, 25, 5088},
    {2, 2, 27, 5088},
    {2, 2, 29, 5444},
    {2, 2, 31, 5487},
    {2, 1, 33, 5514},
    {2, 2, 34, 5146},
    {2, 1, 36, 5195},
    {1, 0, 37, 5548},
    {2, 2, 37, 5594},
    {2, 2, 39, 5648},
    {1, 0, 41, 5694},
    {0, 0, 41, 0},
    {1, 1, 41, 5717},
    {0, 0, 42, 0},
    {0, 1, 42, 0},
    {1, 0, 43, 5821},
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
    {2, 1, 43, 4424},
    {0, 0, 44, 0},
    {2, 1, 44, 4424},
    {0, 1, 45, 0},
    {1, 0, 46, 5899},
    {0, 1, 46, 0},
    {1, 0, 47, 5919},
    {0, 0, 47, 0},
    {2, 1, 47, 6067},
    {2, 2, 48, 6127},
    {0, 0, 50, 0},
    {0, 1, 50, 0},
    {0, 1, 51, 0},
    {1, 0, 52, 6218},
    {0, 1, 52, 0},
    {1, 0, 53, 6262},
    {1, 1, 53, 6298},
    {0, 0, 54, 0},
    {0, 1, 54, 0},
    {1, 0, 55, 6370},
    {0, 1, 55, 0},
    {0, 1, 56, 0},
    {1, 0, 57, 6410},
    {0, 1, 57, 0},
    {0, 1, 58, 0},
    {1, 0, 59, 6473},
    {0, 2, 59, 0},
    {1, 0, 61, 6545},
    {0, 0, 61, 0},
    {2, 2, 61, 6566},
    {0, 0, 63, 0},
    {0, 0, 63, 0},
    {2, 1, 63, 6630},
    {0, 0, 64, 0},
    {1, 0, 64, 6698},
    {2, 1, 64, 6782},
    {1, 1, 65, 6802},
    {0, 0, 66, 0},
    {0, 0, 66, 0},
    {2, 1, 66, 6887},
    {2, 2, 67, 6887},
    {0, 0, 69, 0},
    {0, 0, 69, 0},
    {2, 2, 69, 6966},
    {2, 2, 71, 7021},
    {2, 2, 73, 7045},
    {2, 3, 75, 7085},
    {2, 3, 78, 7126},
    {2, 2, 81, 7150},
    {1, 1, 83, 7181},
    {0, 0, 84, 0},
    {1, 1, 84, 7202},
    {1, 2, 85, 7236},
    {0, 0, 87, 0},
    {0, 0, 87, 0},
    {2, 1, 87, 7274},
    {2, 1, 88, 4502},
    {2, 1, 89, 7303},
    {2, 2, 90, 5088},
    {2, 2, 92, 5088},
    {2, 2, 94, 5444},
    {2, 2, 96, 5487},
    {2, 2, 98, 5146},
    {1, 1, 100, 7456},
    {2, 1, 101, 4935},
    {2, 1, 102, 4982},
    {2, 1, 103, 4613},
    {2, 1, 104, 7471},
    {2, 1, 105, 4710},
    {2, 1, 106, 4748},
    {2, 1, 107, 4771},
    {2, 1, 108, 4822},
    {0, 1, 109, 0},
    {1, 1, 110, 5222},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 0, 111, 0},
    {0, 1, 111, 0},
    {0, 1, 112, 0},
    {1, 0, 113, 5694},
    {2, 2, 113, 5594},
    {0, 0, 115, 0},
    {2, 1, 115, 7722},
    {1, 0, 116, 7783},
    {0, 1, 116, 0},
    {1, 0, 117, 7813},
    {0, 1, 117, 0},
    {0, 1, 118, 0},
    {1, 1, 119, 7847},
    {0, 0, 120, 0},
    {1, 0, 120, 7864},
    {0, 0, 120, 0},
    {0, 1, 120, 0},
    {1, 1, 121, 8036},
    {1, 0, 122, 8063},
    {1, 0, 122, 8063},
    {1, 0, 122, 8063},
    {1, 0, 122, 8063},
    {1, 0, 122, 8063},
    {0, 0, 122, 0},
    {1, 1, 122, 8300},
    {0, 0, 123, 0},
    {0, 0, 123, 0},
    {0, 0, 123, 0},
    {1, 0, 123, 8414},
    {0, 1, 123, 0},
    {1, 0, 124, 8442},
    {1, 0, 124, 8442},
    {1, 0, 124, 8442},
    {2, 1, 124, 8570},
    {1, 0, 125, 8442},
    {1, 0, 125, 8442},
    {1, 0, 125, 8442},
    {1, 0, 125, 8442},
    {1, 0, 125, 8785},
    {0, 0, 125, 0},
    {1, 0, 125, 8442},
    {0, 0, 125, 0},
    {1, 0, 125, 8872},
    {0, 0, 125, 0},
    {1, 0, 125, 8442},
    {0, 0, 125, 0},
    {1, 0, 125, 9055},
    {0, 1, 125, 0},
    {1, 0, 126, 9103},
    {1, 0, 126, 9123},
    {1, 0, 126, 9146},
    {0, 2, 126, 0},
    {1, 1, 128, 9123},
    {1, 1, 129, 9204},
    {1, 0, 130, 9229},
    {0, 1, 130, 0},
    {0, 1, 131, 0},
    {2, 2, 132, 9383},
    {2, 2, 134, 9383},
    {2, 2, 136, 7021},
    {1, 1, 138, 9465},
    {1, 0, 139, 8442},
    {0, 1, 139, 0},
    {2, 2, 140, 6966},
    {2, 2, 142, 7021},
    {1, 1, 144, 9465},
    {1, 0, 145, 8442},
    {2, 1, 145, 9383},
    {0, 1, 146, 0},
    {1, 0, 147, 9588},
    {2, 1, 147, 9383},
    {0, 1, 148, 0},
    {0, 1, 149, 0},
    {1, 0, 150, 9735},
    {2, 2, 150, 9383},
    {2, 1, 152, 9383},
    {0, 1, 153, 0},
    {1, 0, 154, 9811},
    {0, 1, 154, 0},
    {2, 2, 155, 9849},
    {2, 1, 157, 9383},
    {0, 1, 158, 0},
    {1, 0, 159, 9811},
    {1, 0, 159, 10063},
    {2, 2, 159, 7021},
    {1, 1, 161, 7181},
    {0, 0, 162, 0},
    {0, 0, 162, 0},
    {1, 1, 162, 10229},
    {0, 0, 163, 0},
    {1, 0, 163, 10319},
    {1, 0, 163, 10319},
    {0, 1, 163, 0},
    {2, 1, 164, 10535},
    {2, 2, 165, 10535},
    {1, 0, 167, 10598},
    {2, 1, 167, 10615},
    {2, 2, 168, 10668},
    {2, 3, 170, 10702},
    {2, 2, 173, 10763},
    {2, 2, 175, 10668},
    {2, 1, 177, 10815},
    {2, 1, 178, 10859},
    {2, 1, 179, 10910},
    {2, 1, 180, 10940},
    {2, 1, 181, 10984},
    {2, 1, 182, 11029},
    {2, 1, 183, 11071},
    {2, 1, 184, 11109},
    {2, 2, 185, 11146},
    {2, 2, 187, 11203},
    {2, 1, 189, 11228},
    {2, 1, 190, 11276},
    {2, 1, 191, 11317},
    {2, 1, 192, 11391},
    {1, 0, 193, 11423},
    {0, 0, 193, 0},
    {2, 1, 193, 11423},
    {2, 2, 194, 11440},
    {1, 0, 196, 11475},
    {0, 1, 196, 0},
    {1, 1, 197, 11554},
    {2, 1, 198, 7274},
    {2, 1, 199, 11609},
    {1, 0, 200, 11656},
    {2, 1, 200, 11707},
    {2, 1, 201, 11789},
    {2, 1, 202, 11837},
    {2, 1, 203, 11884},
    {2, 1, 204, 11837},
    {2, 2, 205, 11923},
    {2, 1, 207, 11982},
    {2, 1, 208, 7471},
    {2, 1, 209, 4822},
    {2, 1, 210, 7471},
    {2, 2, 211, 7471},
    {1, 0, 213, 11477},
    {2, 1, 213, 12237},
    {2, 1, 214, 4822},
    {1, 0, 215, 12287},
    {2, 1, 215, 7274},
    {2, 1, 216, 12303},
    {2, 2, 217, 12322},
    {2, 2, 219, 12367},
    {2, 2, 221, 7126},
    {2, 1, 223, 4565},
    {2, 1, 224, 4822},
    {2, 1, 225, 12412},
    {2, 2, 226, 12461},
    {2, 2, 228, 12476},
    {2, 3, 230, 12476},
    {2, 2, 233, 5195},
    {2, 2, 235, 12545},
    {2, 2, 237, 12595},
    {1, 0, 239, 12287},
    {2, 2, 239, 12628},
    {2, 2, 241, 12672},
    {2, 2, 243, 4822},
    {2, 2, 245, 12412},
    {2, 2, 247, 12769},
    {1, 0, 249, 12806},
    {2, 1, 249, 7274},
    {2, 1, 250, 4502},
    {2, 1, 251, 12823},
    {2, 1, 252, 6782},
    {2, 1, 253, 4982},
    {0, 1, 254, 0},
    {2, 2, 255, 6782},
    {2, 3, 257, 5195},
    {2, 4, 260, 11609},
    {1, 0, 264, 13048},
    {2, 1, 264, 7274},
    {2, 1, 265, 7274},
    {2, 1, 266, 7274},
    {1, 0, 267, 13080},
    {2, 1, 267, 13134},
    {2, 1, 268, 4748},
    {2, 1, 269, 4710},
    {2, 1, 270, 13157},
    {2, 1, 271, 13175},
    {2, 1, 272, 13259},
    {1, 0, 273, 13295},
    {2, 1, 273, 4907},
    {1, 0, 274, 13324},
    {1, 0, 274, 13351},
    {1, 0, 274, 13324},
    {2, 2, 274, 13400},
    {2, 2, 276, 13454},
    {2, 2, 278, 13507},
    {2, 3, 280, 13575},
    {2, 3, 283, 13623},
    {2, 3, 286, 13575},
    {2, 2, 289, 12237},
    {2, 2, 291, 13674},
    {2, 2, 293, 13705},
    {2, 2, 295, 13739},
    {2, 3, 297, 13739},
    {2, 3, 300, 13774},
    {2, 2, 303, 13919},
    {1, 0, 305, 13956},
    {2, 2, 305, 14009},
    {2, 2, 307, 14059},
    {2, 3, 309, 14059},
    {2, 3, 312, 14059},
    {2, 2, 315, 14160},
    {1, 0, 317, 14192},
    {2, 2, 317, 14229},
    {2, 2, 319, 14280},
    {1, 0, 321, 14322},
    {2, 2, 321, 14363},
    {2, 1, 323, 14409},
    {1, 0, 324, 14438},
    {2, 1, 324, 14510},
    {1, 0, 325, 14555},
    {0, 1, 325, 0},
    {1, 0, 326, 14598},
    {2, 1, 326, 6630},
    {2, 1, 327, 6630},
    {2, 2, 328, 14873},
    {2, 2, 330, 14941},
    {2, 2, 332, 15002},
    {2, 3, 334, 15043},
    {2, 2, 337, 15087},
    {2, 2, 339, 15149},
    {2, 2, 341, 7274},
    {0, 1, 343, 0},
    {0, 2, 344, 0},
    {0, 2, 346, 0},
    {1, 1, 348, 15263},
    {1, 0, 349, 15265},
    {2, 2, 349, 15301},
    {0, 1, 351, 0},
    {0, 1, 352, 0},
    {1, 0, 353, 15367},
    {0, 1, 353, 0},
    {0, 1, 354, 0},
    {2, 2, 355, 15450},
    {2, 2, 357, 15509},
    {1, 0, 359, 15367},
    {0, 1, 359, 0},
    {1, 1, 360, 15572},
    {2, 1, 361, 14941},
    {2, 1, 362, 15002},
    {2, 2, 363, 15043},
    {1, 0, 365, 15263},
    {2, 1, 365, 14941},
    {1, 0, 366, 15263},
    {0, 1, 366, 0},
    {2, 2, 367, 14941},
    {2, 2, 369, 15301},
    {2, 3, 371, 15043},
    {1, 0, 374, 15711},
    {0, 1, 374, 0},
    {2, 2, 375, 14941},
    {2, 2, 377, 15043},
    {1, 0, 379, 15711},
    {0, 1, 379, 0},
    {2, 2, 380, 14941},
    {2, 3, 382, 15043},
    {2, 2, 385, 15861},
    {2, 2, 387, 7274},
    {1, 0, 389, 15711},
    {0, 1, 389, 0},
    {2, 1, 390, 14941},
    {1, 0, 391, 15969},
    {0, 1, 391, 0},
    {2, 2, 392, 14941},
    {1, 0, 394, 16086},
    {0, 1, 394, 0},
    {0, 1, 395, 0},
    {2, 2, 396, 15043},
    {1, 0, 398, 15367},
    {0, 1, 398, 0},
    {0, 1, 399, 0},
    {2, 2, 400, 12367},
    {1, 1, 402, 16338},
    {2, 1, 403, 16498},
    {2, 2, 404, 12595},
    {2, 2, 406, 16590},
    {1, 0, 408, 12287},
    {2, 1, 408, 16661},
    {2, 2, 409, 12367},
    {1, 1, 411, 12287},
    {0, 0, 412, 0},
    {0, 1, 412, 0},
    {2, 0, 413, 16709},
    {0, 1, 413, 0},
    {1, 0, 414, 16811},
    {2, 2, 414, 16853},
    {2, 1, 416, 16908},
    {2, 1, 417, 16908},
    {1, 0, 418, 16991},
    {2, 2, 418, 16853},
    {1, 0, 420, 16991},
    {0, 1, 420, 0},
    {2, 1, 421, 17019},
    {1, 0, 422, 17057},
    {1, 0, 422, 16991},
    {0, 2, 422, 0},
    {1, 1, 424, 17116},
    {2, 1, 425, 17157},
    {2, 1, 426, 17157},
    {1, 0, 427, 17116},
    {1, 1, 427, 17246},
    {2, 0, 428, 17157},
    {0, 1, 428, 0},
    {2, 1, 429, 17300},
    {1, 0, 430, 17314},
    {2, 0, 430, 17328},
    {2, 2, 430, 17375},
    {1, 0, 432, 17420},
    {2, 0, 432, 17439},
    {0, 1, 432, 0},
    {2, 1, 433, 17157},
    {1, 0, 434, 17116},
    {1, 2, 434, 17685},
    {2, 2, 436, 17733},
    {0, 0, 438, 0},
    {0, 1, 438, 0},
    {0, 1, 439, 0},
    {0, 1, 440, 0},
    {1, 0, 441, 17057},
    {1, 2, 441, 17685},
    {2, 1, 443, 17978},
    {1, 0, 444, 18010},
    {0, 1, 444, 0},
    {1, 2, 445, 17685},
    {2, 1, 447, 18114},
    {2, 1, 448, 18164},
    {2, 2, 449, 18228},
    {2, 2, 451, 18267},
    {1, 0, 453, 18317},
    {0, 1, 453, 0},
    {2, 1, 454, 18372},
    {2, 2, 455, 18267},
    {1, 0, 457, 18317},
    {0, 1, 457, 0},
    {2, 1, 458, 18479},
    {2, 2, 459, 18510},
    {1, 0, 461, 18317},
    {1, 2, 461, 17685},
    {2, 1, 463, 18578},
    {2, 1, 464, 18646},
    {2, 1, 465, 18682},
    {0, 1, 466, 0},
    {0, 1, 467, 0},
    {1, 0, 468, 18317},
    {2, 1, 468, 18890},
    {0, 1, 469, 0},
    {1, 0, 470, 18941},
    {2, 0, 470, 18968},
    {2, 0, 470, 18984},
    {2, 1, 470, 19087},
    {1, 0, 471, 19124},
    {1, 2, 471, 17685},
    {2, 1, 473, 19158},
    {0, 0, 474, 0},
    {1, 2, 474, 17685},
    {2, 1, 476, 19199},
    {0, 0, 477, 0},
    {2, 0, 477, 19240},
    {1, 2, 477, 17685},
    {2, 1, 479, 19305},
    {2, 1, 480, 19368},
    {2, 1, 481, 19447},
    {0, 1, 482, 0},
    {1, 0, 483, 19536},
    {2, 0, 483, 19553},
    {2, 1, 483, 19574},
    {1, 0, 484, 19613},
    {0, 1, 484, 0},
    {1, 2, 485, 17685},
    {2, 0, 487, 19631},
    {0, 1, 487, 0},
    {1, 0, 488, 17057},
    {0, 1, 488, 0},
    {2, 1, 489, 19730},
    {2, 1, 490, 19778},
    {2, 0, 491, 19819},
    {0, 1, 491, 0},
    {1, 0, 492, 19876},
    {0, 1, 492, 0},
    {2, 0, 493, 19910},
    {0, 1, 493, 0},
    {2, 0, 494, 19972},
    {2, 1, 494, 19972},
    {1, 0, 495, 13295},
    {1, 0, 495, 20059},
    {0, 1, 495, 0},
    {2, 2, 496, 20135},
    {2, 1, 498, 20190},
    {2, 1, 499, 20259},
    {2, 1, 500, 20302},
    {1, 0, 501, 20336},
    {0, 0, 501, 0},
    {1, 2, 501, 17685},
    {2, 0, 503, 20356},
    {2, 1, 503, 20425},
    {1, 0, 504, 20464},
    {0, 1, 504, 0},
    {1, 0, 505, 20549},
    {0, 1, 505, 0},
    {2, 2, 506, 20592},
    {2, 1, 508, 20656},
    {1, 0, 509, 20693},
    {0, 1, 509, 0},
    {2, 1, 510, 20592},
    {1, 0, 511, 20693},
    {0, 1, 511, 0},
    {0, 2, 512, 0},
    {2, 1, 514, 20792},
    {1, 0, 515, 17057},
    {0, 1, 515, 0},
    {0, 1, 516, 0},
    {1, 0, 517, 17057},
    {0, 1, 517, 0},
    {0, 2, 518, 0},
    {1, 0, 520, 20888},
    {0, 1, 520, 0},
    {2, 1, 521, 20945},
    {1, 0, 522, 18317},
    {0, 2, 522, 0},
    {2, 2, 524, 21078},
    {2, 2, 526, 17375},
    {2, 2, 528, 21154},
    {1, 1, 530, 21229},
    {2, 2, 531, 21271},
    {1, 2, 533, 21360},
    {2, 2, 535, 21376},
    {2, 2, 537, 21376},
    {1, 1, 539, 21514},
    {1, 2, 540, 21514},
    {1, 1, 542, 21514},
    {2, 2, 543, 21376},
    {2, 3, 545, 21376},
    {1, 0, 548, 21360},
    {2, 1, 548, 21663},
    {2, 2, 549, 21692},
    {2, 2, 551, 21271},
    {2, 2, 553, 20425},
    {1, 0, 555, 21271},
    {2, 1, 555, 21376},
    {1, 0, 556, 21514},
    {2, 0, 556, 21754},
    {1, 1, 556, 21817},
    {0, 0, 557, 0},
    {0, 1, 557, 0},
    {2, 1, 558, 21874},
    {2, 2, 559, 21874},
    {2, 2, 561, 21983},
    {2, 2, 563, 22059},
    {2, 1, 565, 22122},
    {1, 0, 566, 22182},
    {0, 1, 566, 0},
    {2, 1, 567, 22325},
    {2, 1, 568, 22462},
    {2, 1, 569, 22529},
    {2, 1, 570, 22564},
    {2, 2, 571, 22636},
    {2, 2, 573, 22694},
    {2, 1, 575, 22739},
    {1, 0, 576, 22763},
    {2, 0, 576, 22789},
    {2, 2, 576, 22819},
    {1, 1, 578, 22855},
    {0, 0, 579, 0},
    {0, 1, 579, 0},
    {1, 0, 580, 22900},
    {0, 1, 580, 0},
    {2, 0, 581, 22956},
    {1, 1, 581, 23033},
    {0, 1, 582, 0},
    {1, 1, 583, 23065},
    {2, 0, 584, 22956},
    {2, 1, 584, 23086},
    {1, 0, 585, 23133},
    {2, 1, 585, 23209},
    {1, 0, 586, 23234},
    {2, 0, 586, 23261},
    {2, 1, 586, 23483},
    {1, 0, 587, 17057},
    {2, 1, 587, 23603},
    {2, 1, 588, 23603},
    {0, 1, 589, 0},
    {1, 0, 590, 23706},
    {2, 1, 590, 23603},
    {0, 1, 591, 0},
    {1, 0, 592, 23706},
    {2, 1, 592, 23870},
    {1, 0, 593, 23909},
    {2, 1, 593, 23603},
    {0, 1, 594, 0},
    {1, 0, 595, 24049},
    {2, 1, 595, 24155},
    {1, 0, 596, 23133},
    {2, 1, 596, 24224},
    {2, 1, 597, 24485},
    {2, 1, 598, 24544},
    {2, 1, 599, 24681},
    {2, 1, 600, 24823},
    {1, 0, 601, 24853},
    {0, 1, 601, 0},
    {0, 1, 602, 0},
    {1, 0, 603, 17057},
    {0, 1, 603, 0},
    {0, 1, 604, 0},
    {0, 1, 605, 0},
    {2, 2, 606, 24224},
    {2, 2, 608, 25230},
    {2, 2, 610, 24224},
    {2, 2, 612, 24823},
    {1, 0, 614, 25331},
    {2, 1, 614, 25378},
    {1, 0, 615, 25407},
    {2, 0, 615, 23603},
    {2, 1, 615, 25432},
    {1, 0, 616, 25493},
    {2, 1, 616, 26049},
    {2, 1, 617, 26131},
    {1, 0, 618, 26158},
    {0, 1, 618, 0},
    {2, 2, 619, 26049},
    {2, 1, 621, 26256},
    {1, 0, 622, 26289},
    {0, 1, 622, 0},
    {0, 1, 623, 0},
    {2, 2, 624, 26256},
    {1, 0, 626, 26289},
    {2, 1, 626, 26731},
    {1, 1, 627, 26806},
    {1, 1, 628, 26806},
    {0, 0, 629, 0},
    {0, 1, 629, 0},
    {1, 0, 630, 26838},
    {1, 0, 630, 26865},
    {2, 1, 630, 26942},
    {1, 1, 631, 26984},
    {0, 0, 632, 0},
    {2, 1, 632, 27014},
    {2, 1, 633, 27046},
    {0, 0, 634, 0},
    {0, 1, 634, 0},
    {1, 0, 635, 27074},
    {2, 2, 635, 27095},
    {0, 1, 637, 0},
    {1, 0, 638, 27117},
    {2, 1, 638, 27163},
    {2, 1, 639, 27200},
    {0, 1, 640, 0},
    {1, 0, 641, 27229},
    {0, 0, 641, 0},
    {1, 0, 641, 27247},
    {2, 1, 641, 27284},
    {0, 0, 642, 0},
    {2, 1, 642, 27335},
    {1, 1, 643, 27398},
    {2, 0, 644, 27428},
    {1, 1, 644, 27398},
    {2, 0, 645, 27457},
    {0, 1, 645, 0},
    {2, 1, 646, 27518},
    {2, 1, 647, 27549},
    {2, 2, 648, 27614},
    {1, 0, 650, 27647},
    {2, 0, 650, 27666},
    {2, 1, 650, 27815},
    {2, 1, 651, 27872},
    {2, 1, 652, 27815},
    {2, 2, 653, 27942},
    {2, 1, 655, 28005},
    {2, 1, 656, 27518},
    {1, 0, 657, 28044},
    {0, 1, 657, 0},
    {2, 1, 658, 27518},
    {1, 0, 659, 28130},
    {2, 1, 659, 27872},
    {0, 1, 660, 0},
    {1, 0, 661, 28232},
    {2, 1, 661, 28313},
    {1, 0, 662, 28333},
    {1, 0, 662, 28360},
    {2, 0, 662, 28379},
    {2, 1, 662, 27428},
    {2, 1, 663, 27518},
    {0, 1, 664, 0},
    {1, 0, 665, 28360},
    {2, 2, 665, 27335},
    {2, 2, 667, 28524},
    {1, 0, 669, 28557},
    {2, 1, 669, 28597},
    {1, 0, 670, 28626},
    {2, 0, 670, 28655},
    {0, 1, 670, 0},
    {2, 0, 671, 28685},
    {0, 1, 671, 0},
    {1, 0, 672, 28726},
    {1, 0, 672, 28626},
    {2, 1, 672, 28883},
    {2, 1, 673, 11423},
    {0, 1, 674, 0},
    {0, 1, 675, 0},
    {1, 0, 676, 29107},
    {2, 1, 676, 28883},
    {2, 2, 677, 29259},
    {0, 1, 679, 0},
    {1, 0, 680, 29395},
    {2, 3, 680, 29463},
    {2, 2, 683, 29463},
    {2, 2, 685, 29503},
    {0, 1, 687, 0},
    {1, 0, 688, 29550},
    {2, 1, 688, 29665},
    {2, 2, 689, 4424},
    {0, 2, 691, 0},
    {0, 2, 693, 0},
    {1, 0, 695, 29855},
    {2, 1, 695, 29932},
    {2, 1, 696, 29932},
    {0, 1, 697, 0},
    {1, 0, 698, 30035},
    {2, 0, 698, 30061},
    {0, 0, 698, 0},
    {0, 1, 698, 0},
    {1, 0, 699, 30103},
    {1, 0, 699, 30121},
    {2, 1, 699, 12367},
    {2, 1, 700, 4424},
    {2, 1, 701, 30623},
    {2, 1, 702, 30672},
    {2, 1, 703, 30748},
    {1, 1, 704, 30928},
    {0, 1, 705, 0},
    {1, 1, 706, 31067},
    {0, 0, 707, 0},
    {2, 1, 707, 12367},
    {2, 1, 708, 4424},
    {2, 1, 709, 30623},
    {2, 1, 710, 30748},
    {0, 1, 711, 0},
    {1, 1, 712, 30928},
    {0, 1, 713, 0},
    {1, 0, 714, 31452},
    {2, 1, 714, 4424},
    {2, 1, 715, 12367},
    {2, 1, 716, 12367},
    {0, 1, 717, 0},
    {0, 1, 718, 0},
    {1, 0, 719, 31533},
    {2, 2, 719, 12367},
    {2, 1, 721, 4424},
    {2, 1, 722, 4424},
    {2, 1, 723, 4424},
    {1, 1, 724, 12287},
    {1, 0, 725, 31533},
    {2, 1, 725, 31763},
    {2, 1, 726, 31763},
    {2, 1, 727, 7274},
    {2, 1, 728, 31763},
    {2, 1, 729, 4424},
    {2, 1, 730, 4424},
    {0, 1, 731, 0},
    {1, 1, 732, 31889},
    {0, 1, 733, 0},
    {1, 0, 734, 31533},
    {2, 1, 734, 4424},
    {2, 1, 735, 31763},
    {0, 0, 736, 0},
    {0, 0, 736, 0},
    {0, 1, 736, 0},
    {2, 1, 737, 32075},
    {2, 3, 738, 32190},
    {2, 1, 741, 32239},
    {2, 1, 742, 32311},
    {2, 5, 743, 32425},
    {1, 2, 748, 32492},
    {2, 3, 750, 5487},
    {2, 3, 753, 32754},
    {2, 3, 756, 5487},
    {1, 0, 759, 32492},
    {0, 1, 759, 0},
    {2, 1, 760, 32802},
    {1, 0, 761, 32837},
    {0, 0, 761, 0},
    {2, 0, 761, 32872},
    {0, 1, 761, 0},
    {0, 1, 762, 0},
    {2, 2, 763, 32945},
    {2, 1, 765, 32075},
    {1, 0, 766, 32492},
    {0, 1, 766, 0},
    {2, 1, 767, 32989},
    {1, 0, 768, 32492},
    {2, 1, 768, 32075},
    {2, 1, 769, 32075},
    {0, 1, 770, 0},
    {1, 0, 771, 32492},
    {2, 0, 771, 33064},
    {0, 1, 771, 0},
    {1, 0, 772, 32492},
    {0, 1, 772, 0},
    {0, 1, 773, 0},
    {2, 1, 774, 32075},
    {2, 1, 775, 32989},
    {2, 2, 776, 33150},
    {2, 2, 778, 32754},
    {2, 2, 780, 32754},
    {1, 0, 782, 32492},
    {2, 1, 782, 33372},
    {2, 1, 783, 32754},
    {2, 1, 784, 32754},
    {2, 1, 785, 5487},
    {2, 1, 786, 5487},
    {2, 1, 787, 32872},
    {0, 1, 788, 0},
    {1, 0, 789, 32492},
    {1, 0, 789, 33697},
    {0, 1, 789, 0},
    {0, 1, 790, 0},
    {0, 1, 791, 0},
    {1, 0, 792, 33697},
    {2, 2, 792, 33825},
    {1, 0, 794, 33857},
    {2, 0, 794, 33889},
    {2, 0, 794, 33921},
    {1, 1, 794, 33975},
    {2, 0, 795, 34007},
    {2, 0, 795, 34058},
    {2, 0, 795, 34082},
    {2, 1, 795, 34132},
    {1, 0, 796, 34166},
    {1, 0, 796, 8442},
    {0, 1, 796, 0},
    {0, 1, 797, 0},
    {0, 1, 798, 0},
    {1, 0, 799, 33697},
    {2, 1, 799, 34267},
    {1, 1, 800, 34304},
    {0, 0, 801, 0},
    {2, 2, 801, 34330},
    {0, 1, 803, 0},
    {1, 0, 804, 33857},
    {2, 1, 804, 33372},
    {1, 1, 805, 34330},
    {2, 0, 806, 34330},
    {2, 1, 806, 34359},
    {0, 1, 807, 0},
    {0, 1, 808, 0},
    {1, 0, 809, 34385},
    {2, 1, 809, 34430},
    {1, 0, 810, 33857},
    {2, 1, 810, 34495},
    {0, 1, 811, 0},
    {1, 0, 812, 34544},
    {2, 2, 812, 34359},
    {0, 1, 814, 0},
    {1, 0, 815, 34544},
    {2, 1, 815, 34594},
    {0, 1, 816, 0},
    {1, 0, 817, 34680},
    {0, 1, 817, 0},
    {1, 0, 818, 33857},
    {0, 1, 818, 0},
    {1, 0, 819, 34697},
    {2, 0, 819, 33372},
    {2, 0, 819, 34729},
    {2, 0, 819, 34330},
    {2, 0, 819, 34359},
    {2, 0, 819, 34330},
    {0, 1, 819, 0},
    {0, 1, 820, 0},
    {1, 0, 821, 33697},
    {0, 1, 821, 0},
    {1, 0, 822, 34841},
    {0, 1, 822, 0},
    {2, 2, 823, 34888},
    {1, 0, 825, 34907},
    {0, 1, 825, 0},
    {2, 0, 826, 34982},
    {0, 1, 826, 0},
    {2, 1, 827, 35050},
    {2, 1, 828, 35087},
    {2, 1, 829, 35732},
    {1, 0, 830, 35773},
    {0, 1, 830, 0},
    {0, 1, 831, 0},
    {2, 1, 832, 35926},
    {1, 0, 833, 35968},
    {0, 1, 833, 0},
    {2, 2, 834, 14941},
    {2, 1, 836, 36260},
    {2, 1, 837, 34982},
    {2, 2, 838, 35732},
    {1, 0, 840, 35968},
    {0, 1, 840, 0},
    {0, 1, 841, 0},
    {2, 2, 842, 36409},
    {2, 2, 844, 35732},
    {2, 2, 846, 36271},
    {1, 0, 848, 35968},
    {0, 1, 848, 0},
    {2, 1, 849, 35732},
    {2, 1, 850, 36663},
    {2, 1, 851, 35087},
    {2, 1, 852, 35732},
    {1, 0, 853, 35773},
    {0, 1, 853, 0},
    {1, 0, 854, 35968},
    {0, 1, 854, 0},
    {2, 2, 855, 35087},
    {2, 2, 857, 36663},
    {2, 2, 859, 36409},
    {2, 2, 861, 35732},
    {0, 1, 863, 0},
    {0, 2, 864, 0},
    {0, 2, 866, 0},
    {0, 2, 868, 0},
    {1, 0, 870, 35968},
    {0, 1, 870, 0},
    {1, 0, 871, 35968},
    {0, 1, 871, 0},
    {2, 1, 872, 36409},
    {1, 0, 873, 35968},
    {0, 1, 873, 0},
    {2, 1, 874, 37236},
    {1, 0, 875, 37277},
    {2, 1, 875, 37236},
    {1, 0, 876, 35968},
    {2, 2, 876, 37362},
    {2, 2, 878, 37362},
    {1, 0, 880, 35773},
    {1, 0, 880, 8442},
    {2, 1, 880, 37414},
    {1, 0, 881, 11475},
    {2, 1, 881, 37485},
    {2, 1, 882, 37529},
    {1, 0, 883, 37557},
    {1, 0, 883, 35968},
    {0, 1, 883, 0},
    {2, 0, 884, 37580},
    {0, 1, 884, 0},
    {1, 0, 885, 9811},
    {2, 1, 885, 37641},
    {1, 0, 886, 37691},
    {2, 0, 886, 37710},
    {2, 2, 886, 37830},
    {0, 1, 888, 0},
    {0, 1, 889, 0},
    {1, 0, 890, 37879},
    {0, 1, 890, 0},
    {0, 1, 891, 0},
    {1, 0, 892, 37962},
    {2, 1, 892, 38020},
    {2, 1, 893, 38020},
    {0, 1, 894, 0},
    {0, 1, 895, 0},
    {1, 0, 896, 38147},
    {2, 0, 896, 38178},
    {2, 1, 896, 38234},
    {1, 0, 897, 38271},
    {1, 0, 897, 38311},
    {2, 1, 897, 38373},
    {2, 1, 898, 38416},
    {1, 1, 899, 38147},
    {0, 0, 900, 0},
    {2, 2, 900, 38467},
    {2, 1, 902, 38467},
    {1, 0, 903, 38147},
    {0, 1, 903, 0},
    {1, 0, 904, 38826},
    {2, 1, 904, 38849},
    {2, 2, 905, 38849},
    {1, 1, 907, 38949},
    {0, 1, 908, 0},
    {0, 1, 909, 0},
    {1, 0, 910, 39043},
    {0, 1, 910, 0},
    {2, 1, 911, 39088},
    {2, 1, 912, 39121},
    {2, 1, 913, 39169},
    {2, 1, 914, 39245},
    {1, 0, 915, 39289},
    {2, 1, 915, 39318},
    {1, 0, 916, 39352},
    {2, 1, 916, 39318},
    {2, 1, 917, 39377},
    {2, 1, 918, 39440},
    {1, 0, 919, 39477},
    {1, 2, 919, 39530},
    {2, 0, 921, 39565},
    {2, 1, 921, 39318},
    {1, 0, 922, 39630},
    {0, 1, 922, 0},
    {2, 1, 923, 39651},
    {1, 1, 924, 39688},
    {0, 0, 925, 0},
    {2, 0, 925, 39708},
    {0, 0, 925, 0},
    {2, 1, 925, 39732},
    {0, 1, 926, 0},
    {0, 1, 927, 0},
    {1, 0, 928, 39796},
    {0, 1, 928, 0},
    {1, 1, 929, 39817},
    {2, 1, 930, 39855},
    {2, 1, 931, 39874},
    {1, 0, 932, 39926},
    {0, 1, 932, 0},
    {2, 0, 933, 39964},
    {0, 0, 933, 0},
    {2, 1, 933, 39964},
    {1, 0, 934, 40032},
    {2, 0, 934, 40057},
    {2, 2, 934, 39318},
    {1, 0, 936, 40104},
    {2, 2, 936, 39318},
    {1, 0, 938, 11660},
    {0, 1, 938, 0},
    {2, 0, 939, 40122},
    {2, 1, 939, 39318},
    {1, 0, 940, 40178},
    {2, 1, 940, 39318},
    {1, 0, 941, 40219},
    {0, 1, 941, 0},
    {1, 0, 942, 38826},
    {0, 1, 942, 0},
    {1, 2, 943, 40398},
    {2, 0, 945, 40057},
    {2, 1, 945, 11423},
    {1, 0, 946, 40418},
    {2, 1, 946, 39874},
    {1, 0, 947, 11475},
    {0, 0, 947, 0},
    {0, 1, 947, 0},
    {0, 1, 948, 0},
    {1, 0, 949, 40431},
    {0, 1, 949, 0},
    {2, 1, 950, 40512},
    {1, 0, 951, 6545},
    {1, 0, 951, 40541},
    {0, 1, 951, 0},
    {1, 0, 952, 40660},
    {2, 1, 952, 40679},
    {2, 1, 953, 40716},
    {2, 1, 954, 40755},
    {1, 0, 955, 40789},
    {1, 0, 955, 40820},
    {2, 1, 955, 40854},
    {2, 2, 956, 40874},
    {1, 0, 958, 40904},
    {0, 0, 958, 0},
    {2, 0, 958, 40931},
    {2, 1, 958, 40978},
    {1, 0, 959, 41026},
    {2, 0, 959, 41053},
    {2, 0, 959, 41095},
    {2, 1, 959, 41129},
    {1, 0, 960, 41165},
    {1, 0, 960, 40660},
    {0, 1, 960, 0},
    {1, 0, 961, 41408},
    {2, 1, 961, 41454},
    {2, 1, 962, 41515},
    {2, 1, 963, 41584},
    {2, 2, 964, 41653},
    {2, 1, 966, 41708},
    {2, 1, 967, 41747},
    {2, 1, 968, 41790},
    {1, 1, 969, 41914},
    {1, 1, 970, 41948},
    {2, 1, 971, 41914},
    {1, 0, 972, 41991},
    {2, 0, 972, 42016},
    {2, 0, 972, 42048},
    {1, 0, 972, 42083},
    {2, 1, 972, 10535},
    {1, 0, 973, 10598},
    {2, 0, 973, 42118},
    {2, 1, 973, 42168},
    {1, 0, 974, 42211},
    {2, 1, 974, 41914},
    {1, 0, 975, 41408},
    {2, 0, 975, 41095},
    {2, 0, 975, 42118},
    {2, 1, 975, 42228},
    {1, 0, 976, 41408},
    {2, 2, 976, 42332},
    {2, 1, 978, 42411},
    {1, 0, 979, 17057},
    {2, 1, 979, 42452},
    {1, 0, 980, 42483},
    {2, 1, 980, 42168},
    {1, 0, 981, 42211},
    {2, 1, 981, 42411},
    {1, 0, 982, 42550},
    {2, 1, 982, 42579},
    {1, 0, 983, 41408},
    {0, 1, 983, 0},
    {2, 0, 984, 41095},
    {0, 1, 984, 0},
    {2, 1, 985, 42742},
    {2, 1, 986, 42798},
    {0, 1, 987, 0},
    {1, 0, 988, 42880},
    {2, 1, 988, 42742},
    {2, 1, 989, 42798},
    {2, 1, 990, 43083},
    {0, 1, 991, 0},
    {1, 0, 992, 42880},
    {0, 1, 992, 0},
    {0, 1, 993, 0},
    {2, 1, 994, 43278},
    {2, 1, 995, 43278},
    {2, 2, 996, 43357},
    {2, 1, 998, 43410},
    {1, 0, 999, 43448},
    {0, 1, 999, 0},
    {2, 1, 1000, 43278},
    {2, 1, 1001, 43278},
    {2, 2, 1002, 43357},
    {2, 2, 1004, 43357},
    {2, 1, 1006, 43410},
    {1, 0, 1007, 43448},
    {0, 1, 1007, 0},
    {0, 2, 1008, 0},
    {2, 1, 1010, 44001},
    {2, 1, 1011, 44031},
    {0, 2, 1012, 0},
    {2, 2, 1014, 44031},
    {2, 1, 1016, 44079},
    {2, 2, 1017, 44123},
    {2, 5, 1019, 44145},
    {2, 1, 1024, 44184},
    {2, 2, 1025, 44255},
    {2, 1, 1027, 44305},
    {2, 2, 1028, 4424},
    {0, 1, 1030, 0},
    {1, 0, 1031, 44418},
    {0, 1, 1031, 0},
    {0, 1, 1032, 0},
    {0, 1, 1033, 0},
    {1, 0, 1034, 44740},
    {0, 1, 1034, 0},
    {2, 2, 1035, 44863},
    {2, 1, 1037, 9383},
    {2, 1, 1038, 44954},
    {2, 3, 1039, 45010},
    {0, 1, 1042, 0},
    {0, 1, 1043, 0},
    {1, 0, 1044, 9811},
    {2, 0, 1044, 45128},
    {2, 1, 1044, 45128},
    {0, 1, 1045, 0},
    {1, 0, 1046, 45284},
    {0, 0, 1046, 0},
    {2, 1, 1046, 45347},
    {0, 1, 1047, 0},
    {1, 0, 1048, 45396},
    {0, 1, 1048, 0},
    {2, 1, 1049, 45416},
    {1, 1, 1050, 45441},
    {1, 2, 1051, 45464},
    {2, 0, 1053, 45489},
    {0, 1, 1053, 0},
    {2, 1, 1054, 45515},
    {1, 0, 1055, 45541},
    {2, 0, 1055, 45562},
    {2, 1, 1055, 45615},
    {1, 0, 1056, 45649},
    {0, 1, 1056, 0},
    {1, 0, 1057, 45756},
    {2, 1, 1057, 45792},
    {0, 1, 1058, 0},
    {0, 2, 1059, 0},
    {1, 0, 1061, 45823},
    {0, 1, 1061, 0},
    {2, 0, 1062, 45851},
    {0, 1, 1062, 0},
    {2, 1, 1063, 46006},
    {1, 0, 1064, 46039},
    {0, 0, 1064, 0},
    {0, 0, 1064, 0},
    {2, 1, 1064, 12367},
    {1, 0, 1065, 46061},
    {0, 0, 1065, 0},
    {0, 1, 1065, 0},
    {1, 0, 1066, 46078},
    {2, 1, 1066, 46096},
    {2, 1, 1067, 46096},
    {1, 0, 1068, 46124},
    {2, 1, 1068, 46151},
    {1, 0, 1069, 46078},
    {1, 0, 1069, 46169},
    {0, 1, 1069, 0},
    {1, 0, 1070, 9735},
    {2, 1, 1070, 46243},
    {0, 1, 1071, 0},
    {0, 1, 1072, 0},
    {1, 0, 1073, 46322},
    {0, 1, 1073, 0},
    {0, 1, 1074, 0},
    {1, 0, 1075, 46511},
    {0, 1, 1075, 0},
    {2, 1, 1076, 46567},
    {1, 0, 1077, 39489},
    {2, 1, 1077, 46592},
    {1, 0, 1078, 46608},
    {0, 1, 1078, 0},
    {2, 1, 1079, 46592},
    {1, 0, 1080, 46686},
    {0, 1, 1080, 0},
    {2, 1, 1081, 46767},
    {1, 0, 1082, 46808},
    {0, 1, 1082, 0},
    {0, 1, 1083, 0},
    {2, 1, 1084, 46592},
    {2, 1, 1085, 46592},
    {1, 0, 1086, 46686},
    {0, 1, 1086, 0},
    {2, 0, 1087, 46592},
    {0, 1, 1087, 0},
    {1, 0, 1088, 46686},
    {1, 0, 1088, 46965},
    {2, 1, 1088, 46592},
    {1, 0, 1089, 47005},
    {2, 2, 1089, 46567},
    {2, 3, 1091, 46567},
    {0, 1, 1094, 0},
    {1, 0, 1095, 46686},
    {0, 2, 1095, 0},
    {2, 1, 1097, 46567},
    {1, 0, 1098, 39489},
    {0, 1, 1098, 0},
    {2, 0, 1099, 46592},
    {2, 1, 1099, 47149},
    {1, 0, 1100, 47165},
    {2, 1, 1100, 18968},
    {0, 1, 1101, 0},
    {1, 0, 1102, 47262},
    {0, 1, 1102, 0},
    {1, 0, 1103, 37962},
    {2, 2, 1103, 47293},
    {1, 0, 1105, 47314},
    {0, 2, 1105, 0},
    {0, 1, 1107, 0},
    {1, 0, 1108, 6545},
    {0, 1, 1108, 0},
    {2, 1, 1109, 47512},
    {2, 1, 1110, 47512},
    {2, 1, 1111, 47689},
    {1, 0, 1112, 47742},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 184, 1, 17, 0, 0},
    {15662, 0, 381, 5, 1, 0, 0},
    {0, 0, 43, 1, 0, 0, 0},
    {0, 0, 31, 3, 0, 0, 0},
    {0, 0, 0, 18, 0, 0, 0},
    {0, 0, 18, 13, 0, 0, 0},
    {0, 0, 1279, 5, 32, 0, 0},
    {30148, 0, 759, 9, 4, 0, 0},
    {9242, 0, 189, 7, 18, 0, 0},
    {0, 0, 1202, 2, 0, 0, 0},
    {0, 0, 1199, 1, 0, 0, 0},
    {0, 0, 1200, 2, 0, 0, 0},
    {0, 0, 1232, 3, 0, 0, 0},
    {0, 0, 725, 1, 0, 0, 0},
    {0, 0, 163, 2, 32, 0, 0},
    {0, 0, 78, 1, 1, 0, 0},
    {0, 0, 46, 1, 0, 0, 0},
    {0, 0, 982, 3, 0, 0, 0},
    {0, 0, 714, 1, 0, 0, 0},
    {0, 0, 552, 3, 0, 0, 0},
    {0, 0, 40, 1, 0, 0, 0},
    {28262, 0, 712, 2, 0, 0, 0},
    {28743, 0, 731, 5, 0, 0, 0},
    {0, 0, 756, 2, 0, 0, 0},
    {0, 0, 212, 5, 0, 0, 0},
    {0, 0, 144, 4, 25, 0, 0},
    {42612, 42669, 1132, 5, 0, 0, 0},
    {0, 0, 1142, 7, 0, 0, 0},
    {0, 0, 1226, 2, 0, 0, 0},
    {8457, 0, 165, 1, 8, 0, 0},
    {0, 0, 826, 4, 0, 0, 0},
    {0, 0, 755, 1, 0, 0, 0},
    {0, 0, 951, 2, 0, 0, 0},
    {0, 0, 933, 6, 0, 0, 0},
    {0, 0, 730, 1, 0, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {35790, 0, 917, 4, 0, 0, 0},
    {0, 0, 910, 2, 0, 0, 0},
    {0, 0, 912, 5, 0, 0, 0},
    {15282, 0, 364, 4, 1, 0, 0},
    {43540, 0, 1156, 15, 0, 0, 0},
    {0, 0, 52, 3, 0, 0, 0},
    {0, 0, 39, 1, 0, 0, 0},
    {31923, 0, 802, 11, 0, 0, 0},
    {5916, 0, 81, 1, 3, 0, 0},
    {9174, 0, 185, 4, 7, 0, 0},
    {9085, 0, 181, 2, 9, 0, 2},
    {0, 0, 47, 1, 0, 0, 0},
    {0, 0, 1196, 3, 0, 0, 0},
    {0, 0, 1253, 2, 0, 0, 0},
    {0, 0, 1251, 2, 0, 0, 0},
    {27130, 0, 680, 4, 0, 0, 0},
    {0, 0, 684, 1, 0, 0, 0},
    {10148, 6599, 222, 2, 10, 0, 1},
    {0, 0, 801, 1, 0, 0, 0},
    {10094, 0, 218, 3, 19, 0, 1},
    {0, 0, 57, 1, 0, 0, 0},
    {19143, 0, 488, 3, 0, 0, 0},
    {0, 0, 1279, 5, 0, 0, 0},
    {0, 0, 439, 3, 0, 0, 0},
    {0, 0, 1256, 2, 0, 0, 0},
    {0, 0, 1058, 3, 0, 0, 0},
    {0, 0, 148, 1, 0, 0, 0},
    {0, 0, 204, 4, 0, 0, 0},
    {6599, 0, 575, 2, 0, 0, 0},
    {11492, 0, 254, 5, 0, 0, 0},
    {0, 0, 456, 3, 0, 0, 0},
    {0, 0, 546, 3, 0, 0, 0},
    {0, 0, 865, 4, 0, 0, 0},
    {0, 0, 985, 5, 0, 0, 0},
    {0, 0, 1265, 2, 0, 0, 0},
    {0, 0, 1262, 3, 0, 0, 0},
    {0, 0, 973, 2, 0, 0, 0},
    {0, 0, 971, 2, 0, 0, 0},
    {0, 0, 890, 3, 0, 0, 0},
    {0, 0, 149, 1, 0, 0, 0},
    {14612, 14750, 350, 14, 1, 2, 0},
    {0, 0, 513, 2, 0, 0, 0},
    {0, 0, 509, 4, 0, 0, 0},
    {0, 0, 1075, 4, 0, 0, 0},
    {0, 0, 1080, 3, 0, 0, 0},
    {8200, 0, 158, 2, 8, 0, 0},
    {8723, 0, 171, 1, 8, 0, 0},
    {0, 0, 615, 4, 0, 0, 0},
    {0, 0, 175, 1, 8, 0, 0},
    {0, 0, 750, 4, 0, 0, 0},
    {0, 0, 104, 1, 3, 0, 0},
    {6838, 0, 88, 1, 1, 0, 1},
    {15390, 0, 368, 5, 1, 0, 0},
    {0, 0, 1056, 2, 0, 0, 0},
    {0, 0, 1050, 2, 0, 0, 0},
    {0, 0, 402, 4, 0, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {0, 0, 1220, 3, 0, 0, 0},
    {0, 0, 346, 2, 0, 0, 0},
    {0, 0, 977, 1, 0, 0, 0},
    {0, 0, 101, 3, 2, 0, 0},
    {0, 0, 133, 1, 14, 0, 0},
    {47129, 0, 1267, 2, 0, 0, 0},
    {0, 0, 466, 4, 0, 0, 0},
    {17799, 0, 452, 4, 0, 0, 0},
    {28073, 0, 706, 3, 0, 0, 0},
    {14220, 0, 340, 3, 0, 0, 0},
    {13990, 0, 334, 6, 0, 0, 0},
    {0, 0, 978, 4, 0, 0, 0},
    {13388, 0, 320, 14, 0, 0, 0},
    {8717, 0, 170, 1, 8, 0, 0},
    {0, 0, 698, 1, 0, 0, 0},
    {8818, 0, 174, 1, 8, 0, 1},
    {28176, 0, 709, 3, 0, 0, 0},
    {0, 0, 666, 2, 0, 0, 0},
    {0, 0, 622, 2, 0, 0, 0},
    {0, 0, 66, 2, 0, 0, 0},
    {0, 0, 92, 1, 1, 0, 0},
    {44449, 0, 1171, 4, 20, 0, 0},
    {8749, 0, 172, 1, 10, 0, 0},
    {0, 0, 431, 1, 0, 0, 0},
    {0, 0, 1115, 1, 0, 0, 0},
    {0, 0, 173, 1, 8, 0, 0},
    {37448, 0, 967, 3, 0, 0, 0},
    {45159, 0, 1184, 3, 0, 0, 0},
    {0, 0, 1183, 1, 0, 0, 0},
    {12132, 0, 274, 15, 0, 0, 0},
    {15756, 0, 390, 6, 1, 0, 0},
    {0, 0, 600, 2, 0, 0, 0},
    {31481, 0, 776, 6, 4, 0, 0},
    {8098, 0, 1191, 5, 23, 0, 0},
    {20480, 0, 533, 2, 0, 0, 0},
    {0, 0, 531, 2, 0, 0, 0},
    {0, 0, 529, 2, 0, 0, 0},
    {6665, 6689, 84, 1, 0, 0, 0},
    {0, 0, 1272, 2, 0, 0, 0},
    {0, 0, 1225, 1, 0, 0, 0},
    {0, 0, 1208, 2, 0, 0, 0},
    {0, 0, 35, 2, 0, 0, 0},
    {0, 0, 305, 4, 0, 0, 0},
    {0, 0, 1274, 2, 0, 0, 0},
    {0, 0, 295, 10, 0, 0, 0},
    {19193, 0, 491, 3, 0, 0, 0},
    {0, 0, 135, 3, 15, 0, 0},
    {0, 0, 691, 2, 0, 0, 0},
    {0, 0, 688, 3, 0, 0, 0},
    {5881, 0, 50, 2, 4, 0, 0},
    {0, 0, 882, 2, 0, 0, 0},
    {0, 0, 125, 1, 21, 0, 0},
    {0, 0, 1269, 3, 0, 0, 0},
    {26906, 0, 669, 3, 0, 0, 0},
    {0, 0, 494, 1, 0, 0, 0},
    {0, 0, 939, 2, 0, 0, 0},
    {8085, 0, 153, 1, 8, 0, 0},
    {40557, 0, 1073, 2, 0, 0, 0},
    {0, 0, 1083, 1, 0, 0, 0},
    {0, 0, 1085, 2, 0, 0, 0},
    {0, 0, 1084, 1, 0, 0, 0},
    {0, 0, 1089, 2, 0, 0, 0},
    {0, 0, 225, 1, 32, 0, 0},
    {0, 0, 1091, 1, 0, 0, 0},
    {0, 0, 1079, 1, 0, 0, 0},
    {10349, 0, 226, 4, 8, 0, 1},
    {10257, 0, 224, 1, 8, 0, 1},
    {0, 0, 1088, 1, 0, 0, 0},
    {0, 0, 1087, 1, 0, 0, 0},
    {0, 0, 1204, 4, 0, 0, 0},
    {0, 0, 921, 6, 0, 0, 0},
    {15991, 0, 399, 3, 0, 0, 0},
    {47026, 0, 1258, 4, 0, 0, 0},
    {0, 0, 1238, 2, 0, 0, 0},
    {20574, 0, 535, 4, 0, 0, 0},
    {20710, 0, 542, 4, 0, 0, 0},
    {0, 0, 131, 1, 5, 0, 0},
    {0, 0, 426, 2, 30, 0, 0},
    {38332, 0, 994, 4, 0, 0, 0},
    {0, 0, 1130, 2, 0, 0, 0},
    {0, 0, 953, 3, 0, 0, 0},
    {8160, 0, 157, 1, 8, 0, 0},
    {0, 0, 183, 1, 13, 0, 0},
    {16824, 16842, 422, 4, 0, 0, 0},
    {0, 0, 76, 2, 0, 0, 0},
    {0, 0, 1214, 1, 21, 0, 0},
    {10057, 0, 217, 1, 9, 0, 0},
    {0, 0, 998, 3, 0, 0, 0},
    {0, 0, 905, 2, 0, 0, 0},
    {13094, 0, 309, 7, 0, 0, 0},
    {0, 0, 675, 2, 0, 0, 0},
    {7489, 0, 126, 1, 33, 0, 0},
    {0, 0, 485, 1, 0, 0, 0},
    {0, 0, 1210, 3, 0, 0, 0},
    {0, 0, 348, 2, 0, 0, 0},
    {0, 0, 221, 1, 12, 0, 0},
    {33231, 0, 841, 8, 0, 0, 0},
    {19047, 0, 486, 2, 0, 0, 0},
    {0, 0, 965, 2, 0, 0, 0},
    {0, 0, 964, 1, 0, 0, 0},
    {17074, 0, 432, 5, 0, 0, 0},
    {0, 0, 443, 2, 0, 0, 0},
    {0, 0, 549, 3, 0, 0, 0},
    {31558, 0, 782, 6, 4, 0, 0},
    {0, 0, 597, 3, 0, 0, 0},
    {0, 0, 990, 1, 0, 0, 0},
    {0, 0, 993, 1, 0, 0, 0},
    {23737, 0, 619, 3, 0, 0, 0},
    {18026, 0, 459, 7, 0, 0, 0},
    {0, 0, 250, 1, 0, 0, 0},
    {0, 0, 230, 20, 0, 0, 0},
    {38517, 9201, 1001, 2, 0, 0, 0},
    {0, 0, 1065, 1, 0, 0, 0},
    {0, 0, 1003, 6, 0, 0, 0},
    {0, 0, 1017, 4, 0, 0, 0},
    {0, 0, 1048, 2, 0, 0, 0},
    {39648, 0, 1025, 4, 0, 0, 0},
    {0, 0, 1069, 3, 0, 0, 0},
    {0, 0, 1042, 1, 0, 0, 0},
    {0, 0, 1072, 1, 0, 0, 0},
    {0, 0, 1045, 1, 0, 0, 0},
    {40001, 0, 1043, 2, 0, 0, 0},
    {0, 0, 1040, 2, 0, 0, 0},
    {6599, 0, 1009, 6, 0, 0, 0},
    {0, 0, 1046, 2, 0, 0, 0},
    {0, 0, 1066, 3, 0, 0, 0},
    {0, 0, 1015, 2, 0, 0, 0},
    {0, 0, 1021, 2, 0, 0, 0},
    {0, 0, 1035, 5, 0, 0, 0},
    {0, 0, 1029, 1, 0, 0, 0},
    {0, 0, 1030, 1, 0, 0, 0},
    {0, 0, 1063, 2, 0, 0, 0},
    {0, 0, 1023, 2, 0, 0, 0},
    {0, 0, 1031, 4, 0, 0, 0},
    {0, 0, 1061, 2, 0, 0, 0},
    {8091, 0, 154, 1, 8, 0, 0},
    {28456, 0, 720, 3, 0, 0, 0},
    {29136, 0, 736, 4, 28, 0, 0},
    {0, 0, 715, 1, 0, 0, 0},
    {6919, 0, 93, 8, 29, 0, 0},
    {0, 0, 956, 3, 0, 0, 0},
    {0, 0, 959, 2, 0, 0, 0},
    {0, 0, 602, 2, 0, 0, 0},
    {0, 0, 481, 3, 0, 1, 0},
    {41198, 0, 1092, 2, 0, 0, 0},
    {0, 0, 1106, 1, 0, 0, 0},
    {0, 0, 1052, 2, 0, 0, 0},
    {0, 0, 672, 3, 0, 0, 0},
    {0, 0, 895, 2, 0, 0, 0},
    {0, 0, 61, 3, 0, 0, 0},
    {0, 0, 73, 3, 0, 0, 0},
    {0, 0, 872, 3, 0, 0, 0},
    {0, 0, 875, 3, 0, 0, 0},
    {0, 0, 893, 2, 0, 0, 0},
    {0, 0, 608, 2, 0, 0, 0},
    {0, 0, 638, 8, 0, 0, 0},
    {0, 0, 975, 2, 0, 0, 0},
    {0, 0, 658, 4, 0, 0, 0},
    {12132, 0, 271, 3, 0, 0, 0},
    {33676, 0, 849, 1, 0, 1, 0},
    {0, 0, 850, 4, 0, 0, 0},
    {0, 0, 858, 2, 0, 0, 0},
    {0, 0, 857, 1, 0, 0, 0},
    {0, 0, 856, 1, 0, 0, 0},
    {0, 0, 854, 2, 0, 0, 0},
    {0, 0, 860, 1, 0, 0, 0},
    {0, 0, 864, 1, 8, 0, 1},
    {0, 0, 862, 2, 0, 0, 0},
    {0, 0, 861, 1, 0, 0, 0},
    {0, 0, 813, 3, 0, 0, 0},
    {0, 0, 816, 1, 0, 0, 0},
    {0, 0, 728, 2, 0, 0, 0},
    {0, 0, 726, 2, 0, 0, 0},
    {23941, 0, 624, 3, 0, 0, 0},
    {0, 0, 831, 2, 0, 0, 0},
    {0, 0, 830, 1, 0, 0, 0},
    {0, 0, 884, 3, 0, 0, 0},
    {0, 0, 887, 3, 0, 0, 0},
    {5966, 0, 58, 3, 0, 0, 0},
    {0, 0, 1113, 2, 0, 0, 0},
    {0, 0, 649, 2, 0, 0, 0},
    {21848, 0, 580, 7, 0, 1, 0},
    {22216, 0, 587, 9, 0, 1, 0},
    {0, 0, 596, 1, 0, 0, 0},
    {0, 0, 1117, 2, 0, 0, 0},
    {0, 0, 1105, 1, 0, 0, 0},
    {0, 0, 1107, 1, 0, 0, 0},
    {0, 0, 1116, 1, 0, 0, 0},
    {0, 0, 1124, 2, 0, 0, 0},
    {0, 0, 1108, 2, 32, 0, 0},
    {0, 0, 1094, 11, 0, 0, 0},
    {0, 0, 1119, 3, 0, 0, 0},
    {0, 0, 1128, 2, 0, 0, 0},
    {0, 0, 1126, 2, 0, 0, 0},
    {0, 0, 1122, 2, 0, 0, 0},
    {27264, 0, 686, 2, 0, 0, 0},
    {6584, 0, 82, 2, 1, 0, 0},
    {0, 0, 289, 6, 0, 0, 0},
    {0, 0, 685, 1, 0, 0, 0},
    {0, 0, 648, 1, 0, 0, 0},
    {0, 0, 646, 2, 0, 0, 0},
    {0, 0, 677, 3, 0, 0, 0},
    {0, 0, 1223, 2, 0, 0, 0},
    {0, 0, 1217, 1, 0, 0, 0},
    {0, 0, 1218, 2, 0, 0, 0},
    {15541, 0, 373, 6, 1, 0, 0},
    {7595, 0, 127, 1, 22, 0, 0},
    {20080, 0, 522, 6, 0, 0, 0},
    {0, 0, 528, 1, 0, 0, 0},
    {0, 0, 521, 1, 8, 0, 0},
    {19946, 0, 517, 2, 0, 0, 0},
    {0, 0, 515, 2, 0, 0, 0},
    {19946, 0, 519, 2, 0, 0, 0},
    {0, 0, 1213, 1, 0, 0, 0},
    {5836, 5870, 48, 1, 0, 0, 0},
    {0, 0, 201, 3, 0, 0, 0},
    {7664, 0, 134, 1, 16, 0, 0},
    {19275, 0, 495, 6, 0, 0, 0},
    {0, 0, 41, 1, 0, 0, 0},
    {17237, 0, 437, 2, 0, 0, 0},
    {0, 0, 319, 1, 0, 0, 0},
    {17485, 0, 446, 3, 0, 0, 0},
    {13339, 0, 318, 1, 35, 0, 0},
    {26182, 0, 654, 4, 0, 0, 0},
    {0, 0, 1187, 1, 0, 0, 0},
    {45305, 0, 1188, 3, 0, 0, 0},
    {20978, 0, 555, 15, 0, 0, 0},
    {46052, 0, 1215, 2, 4, 0, 0},
    {11673, 0, 259, 12, 0, 0, 0},
    {31710, 0, 788, 10, 4, 0, 0},
    {8130, 0, 156, 1, 9, 0, 0},
    {0, 0, 818, 5, 0, 0, 0},
    {0, 0, 817, 1, 0, 0, 0},
    {0, 0, 64, 2, 0, 0, 0},
    {0, 0, 902, 3, 0, 0, 0},
    {0, 0, 898, 1, 0, 0, 0},
    {0, 0, 899, 1, 0, 0, 0},
    {0, 0, 901, 1, 0, 0, 0},
    {0, 0, 897, 1, 0, 0, 0},
    {0, 0, 900, 1, 0, 0, 0},
    {0, 0, 970, 1, 0, 0, 0},
    {8538, 0, 167, 2, 8, 0, 0},
    {0, 0, 484, 1, 0, 0, 0},
    {0, 0, 1110, 1, 0, 0, 0},
    {0, 0, 1111, 2, 0, 0, 0},
    {29573, 0, 745, 5, 3, 1, 0},
    {36791, 0, 941, 10, 0, 0, 0},
    {8921, 0, 178, 1, 11, 0, 0},
    {18551, 0, 474, 7, 0, 0, 0},
    {0, 0, 758, 1, 0, 0, 0},
    {0, 0, 754, 1, 0, 0, 0},
    {27484, 0, 693, 5, 0, 0, 0},
    {0, 0, 428, 3, 0, 0, 0},
    {0, 0, 716, 4, 0, 0, 0},
    {9491, 0, 196, 5, 18, 0, 0},
    {0, 0, 823, 3, 0, 0, 0},
    {7611, 0, 128, 1, 22, 0, 0},
    {0, 0, 961, 3, 0, 0, 0},
    {0, 0, 577, 1, 0, 0, 0},
    {23166, 0, 610, 2, 0, 0, 0},
    {0, 0, 45, 1, 31, 0, 0},
    {0, 0, 132, 1, 6, 0, 0},
    {0, 0, 208, 4, 0, 0, 0},
    {0, 0, 34, 1, 26, 0, 0},
    {0, 0, 445, 1, 0, 0, 0},
    {0, 0, 386, 4, 1, 0, 0},
    {0, 0, 418, 2, 0, 0, 0},
    {0, 0, 1246, 5, 0, 0, 0},
    {44760, 0, 1175, 8, 0, 0, 0},
    {46523, 0, 1235, 3, 0, 0, 0},
    {0, 0, 878, 4, 0, 0, 0},
    {0, 0, 251, 3, 0, 0, 0},
    {0, 0, 651, 3, 0, 0, 0},
    {0, 0, 869, 3, 0, 0, 0},
    {0, 0, 927, 6, 0, 0, 0},
    {16137, 16291, 406, 8, 0, 0, 0},
    {8101, 0, 155, 1, 9, 0, 3},
    {27267, 0, 1137, 5, 0, 0, 0},
    {16637, 0, 414, 4, 0, 0, 0},
    {6339, 0, 68, 2, 32, 0, 0},
    {8850, 0, 176, 1, 9, 0, 0},
    {0, 0, 138, 2, 34, 0, 0},
    {0, 0, 723, 2, 0, 0, 0},
    {14351, 0, 343, 3, 0, 0, 0},
    {0, 0, 1276, 3, 0, 0, 0},
    {0, 0, 470, 4, 0, 0, 0},
    {0, 0, 604, 4, 0, 0, 0},
    {21799, 0, 578, 2, 0, 0, 0},
    {6727, 6751, 85, 3, 1, 0, 0},
    {0, 0, 105, 20, 2, 0, 1},
    {29427, 0, 740, 5, 0, 0, 0},
    {8393, 0, 162, 1, 8, 0, 0},
    {7883, 0, 150, 3, 8, 0, 0},
    {0, 0, 1054, 2, 0, 0, 0},
    {0, 0, 668, 1, 0, 0, 0},
    {0, 0, 662, 4, 0, 0, 0},
    {24868, 0, 635, 3, 0, 0, 0},
    {0, 0, 613, 2, 0, 0, 0},
    {0, 0, 629, 6, 0, 0, 0},
    {0, 0, 612, 1, 0, 0, 0},
    {0, 0, 627, 2, 0, 0, 0},
    {8621, 0, 169, 1, 8, 0, 0},
    {6862, 0, 89, 3, 1, 0, 1},
    {6916, 0, 1240, 3, 0, 0, 0},
    {0, 0, 907, 3, 0, 0, 0},
    {0, 0, 55, 2, 0, 0, 0},
    {31914, 0, 798, 3, 4, 0, 0},
    {0, 0, 1149, 7, 0, 1, 0},
    {8369, 0, 161, 1, 8, 0, 0},
    {8341, 0, 160, 1, 8, 0, 1},
    {0, 0, 1243, 3, 0, 0, 0},
    {46210, 0, 1228, 4, 32, 0, 0},
    {0, 0, 316, 2, 0, 0, 0},
    {0, 0, 180, 1, 9, 0, 1},
    {0, 0, 833, 8, 0, 0, 0},
    {0, 0, 142, 2, 0, 0, 0},
    {0, 0, 570, 5, 0, 0, 0},
    {15612, 0, 379, 2, 1, 0, 0},
    {0, 0, 140, 2, 0, 0, 0},
    {8526, 0, 166, 1, 8, 0, 0},
    {15924, 0, 396, 3, 1, 1, 0},
    {23062, 0, 991, 2, 0, 0, 0},
    {27699, 0, 699, 7, 0, 0, 0},
    {0, 0, 1255, 1, 0, 0, 0},
    {8903, 0, 177, 1, 10, 0, 0},
    {31097, 0, 768, 8, 4, 0, 0},
    {0, 0, 130, 1, 24, 0, 0},
    {0, 0, 129, 1, 24, 0, 0},
    {17521, 0, 449, 3, 0, 0, 0},
    {8963, 0, 179, 1, 11, 0, 0},
    {0, 0, 539, 3, 0, 0, 0},
    {0, 0, 79, 2, 3, 0, 0},
    {0, 0, 42, 1, 27, 0, 0},
    {0, 0, 507, 2, 0, 0, 0},
    {0, 0, 504, 3, 0, 0, 0},
    {0, 0, 502, 2, 0, 0, 0},
    {0, 0, 501, 1, 0, 0, 0},
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
    "arch\0"
    "arch-chroot\0"
    "arecord\0"
    "argocd\0"
    "aria2c\0"
    "arj\0"
    "arp\0"
    "arp-scan\0"
    "arping\0"
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
    "bat\0"
    "batcat\0"
    "batch\0"
    "bazel\0"
    "bc\0"
    "bcachefs\0"
    "bcachefs format\0"
    "bconsole\0"
    "beep\0"
    "bfg\0"
    "bg\0"
    "bin-rails\0"
    "bind\0"
    "bindfs\0"
    "black\0"
    "bleachbit\0"
    "blkdiscard\0"
    "blkid\0"
    "blockdev\0"
    "bluetoothctl\0"
    "bmon\0"
    "bootctl\0"
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
    "clickhouse-client\0"
    "cloc\0"
    "clush\0"
    "cmake\0"
    "cmp\0"
    "cockroach\0"
    "code\0"
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
    "consul\0"
    "consul kv delete\0"
    "continue\0"
    "convert\0"
    "coredumpctl\0"
    "cowsay\0"
    "cp\0"
    "cpan\0"
    "cpanm\0"
    "cpio\0"
    "cpp\0"
    "cpufreq-set\0"
    "cpuid\0"
    "cpulimit\0"
    "cpupower\0"
    "cqlsh\0"
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
    "cut\0"
    "cvlc\0"
    "cvs\0"
    "cyrus\0"
    "cyrus delete\0"
    "daemon\0"
    "daemonize\0"
    "dash\0"
    "date\0"
    "date-s\0"
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
    "drill\0"
    "drizzle-kit\0"
    "dropdb\0"
    "dropdb-any\0"
    "dropuser\0"
    "dsh\0"
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
    "e2label\0"
    "eatmydata\0"
    "ebtables\0"
    "echo\0"
    "ed\0"
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
    "fg\0"
    "fgrep\0"
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
    "fsck\0"
    "fsck-any\0"
    "fsfreeze\0"
    "fstrim\0"
    "ftp\0"
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
    "git\0"
    "git bisect log\0"
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
    "govc\0"
    "gpasswd\0"
    "gpg\0"
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
    "gsed\0"
    "gsettings\0"
    "gsettings reset-recursively\0"
    "gsutil\0"
    "gtar\0"
    "guile\0"
    "guix\0"
    "guix gc\0"
    "guix package\0"
    "gunzip\0"
    "gzcat\0"
    "gzip\0"
    "halt\0"
    "hash\0"
    "hashcat\0"
    "hatch\0"
    "hatch run\0"
    "hcloud\0"
    "hdiutil\0"
    "hdparm\0"
    "head\0"
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
    "import\0"
    "incron\0"
    "incus\0"
    "incus delete\0"
    "indent\0"
    "influx\0"
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
    "ip netns exec\0"
    "ip nexthop\0"
    "ip r\0"
    "ip r del\0"
    "ip r delete\0"
    "ip r flush\0"
    "ip ro\0"
    "ip ro del\0"
    "ip ro delete\0"
    "ip ro flush\0"
    "ip route\0"
    "ip route del\0"
    "ip route delete\0"
    "ip route flush\0"
    "ip rule\0"
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
    "ipmitool\0"
    "ipset\0"
    "ipset destroy\0"
    "ipset flush\0"
    "ipset-list\0"
    "iptables\0"
    "iptables-legacy\0"
    "iptables-nft\0"
    "iptables-restore\0"
    "iptables-save\0"
    "iptraf\0"
    "ipvsadm\0"
    "ipython\0"
    "isql\0"
    "istioctl\0"
    "istioctl uninstall\0"
    "isync\0"
    "iw\0"
    "iw-list\0"
    "iwconfig\0"
    "iwlist\0"
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
    "kafka-topics\0"
    "kafka-topics --delete\0"
    "kate\0"
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
    "ksh\0"
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
    "lvchange\0"
    "lvconvert\0"
    "lvcreate\0"
    "lvdisplay\0"
    "lvextend\0"
    "lvm\0"
    "lvreduce\0"
    "lvremove\0"
    "lvrename\0"
    "lvresize\0"
    "lvs\0"
    "lvscan\0"
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
    "magic-wormhole\0"
    "magick\0"
    "mail\0"
    "mailq\0"
    "mailutil\0"
    "mailx\0"
    "maim\0"
    "make\0"
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
    "mc-cp\0"
    "mcedit\0"
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
    "mtd\0"
    "mtd erase\0"
    "mtd write\0"
    "mtd_debug\0"
    "mtd_debug erase\0"
    "mtd_debug write\0"
    "mtr\0"
    "multipass\0"
    "multipass delete\0"
    "multipass purge\0"
    "mussh\0"
    "mutt\0"
    "mv\0"
    "mvn\0"
    "mypy\0"
    "mysql\0"
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
    "nawk\0"
    "nc\0"
    "ncat\0"
    "ncdu\0"
    "needrestart\0"
    "needs-restarting\0"
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
    "nice\0"
    "ninja\0"
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
    "nmcli con del\0"
    "nmcli con delete\0"
    "nmcli con down\0"
    "nmcli connection del\0"
    "nmcli connection delete\0"
    "nmcli connection down\0"
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
    "oc delete\0"
    "oc exec\0"
    "oc patch\0"
    "oc scale\0"
    "oci\0"
    "ocrmypdf\0"
    "od\0"
    "offlineimap\0"
    "oggenc\0"
    "okular\0"
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
    "ovs-vsctl\0"
    "p7zip\0"
    "packer\0"
    "pacman\0"
    "pactl\0"
    "pam_tally2\0"
    "pandoc\0"
    "paplay\0"
    "parallel\0"
    "parallel-ssh\0"
    "partclone\0"
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
    "pgrep\0"
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
    "podman exec\0"
    "podman image prune\0"
    "podman kill\0"
    "podman kube down\0"
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
    "prettier\0"
    "primusrun\0"
    "printenv\0"
    "printf\0"
    "prisma\0"
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
    "rabbitmqctl\0"
    "rabbitmqctl delete_queue\0"
    "rabbitmqctl delete_vhost\0"
    "rabbitmqctl force_reset\0"
    "rabbitmqctl reset\0"
    "racadm\0"
    "racket\0"
    "radeontop\0"
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
    "rbenv\0"
    "rc-service\0"
    "rc-status\0"
    "rc-update\0"
    "rcctl\0"
    "rclone\0"
    "rclone cleanup\0"
    "rclone delete\0"
    "rclone move\0"
    "rclone purge\0"
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
    "serverless\0"
    "service\0"
    "sestatus\0"
    "set\0"
    "setarch\0"
    "setcap\0"
    "setenforce\0"
    "setfacl\0"
    "setfont\0"
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
    "smbpasswd\0"
    "smbstatus\0"
    "smem\0"
    "snap\0"
    "snap remove\0"
    "snap run\0"
    "snapper\0"
    "snapper delete\0"
    "snapper rm\0"
    "snmpwalk\0"
    "socat\0"
    "soffice\0"
    "softwareupdate\0"
    "sort\0"
    "source\0"
    "sox\0"
    "soxi\0"
    "spawn\0"
    "spctl\0"
    "speedtest\0"
    "speedtest-cli\0"
    "sphinx-build\0"
    "split\0"
    "sponge\0"
    "sqlcmd\0"
    "sqldiff\0"
    "sqlformat\0"
    "sqlite\0"
    "sqlite3\0"
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
    "st\0"
    "stack\0"
    "start-stop-daemon\0"
    "stat\0"
    "stdbuf\0"
    "steghide\0"
    "strace\0"
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
    "supervisorctl\0"
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
    "task\0"
    "tasksel\0"
    "taskset\0"
    "tc\0"
    "tc class\0"
    "tc filter\0"
    "tc qdisc\0"
    "tccutil\0"
    "tclsh\0"
    "tcpdump\0"
    "tcptrack\0"
    "tcsh\0"
    "tdnf\0"
    "tdnf erase\0"
    "tdnf remove\0"
    "teamdctl\0"
    "tee\0"
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
    "tput\0"
    "tr\0"
    "tracepath\0"
    "traceroute\0"
    "trafshow\0"
    "transmission-cli\0"
    "trap\0"
    "trash\0"
    "trash-put\0"
    "tree\0"
    "true\0"
    "truncate\0"
    "ts\0"
    "tsc\0"
    "tshark\0"
    "tsort\0"
    "tty\0"
    "tune2fs\0"
    "tuned-adm\0"
    "type\0"
    "typeorm\0"
    "typeset\0"
    "tzselect\0"
    "ubiformat\0"
    "ubuntu-drivers\0"
    "uclampset\0"
    "udevadm\0"
    "udhcpc\0"
    "udisksctl\0"
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
    "uptime\0"
    "urxvt\0"
    "useradd\0"
    "userdel\0"
    "usermod\0"
    "users\0"
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
    "vboxmanage\0"
    "vboxmanage controlvm\0"
    "vcgencmd\0"
    "vcpkg\0"
    "vdir\0"
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
    "vmstat\0"
    "vnstat\0"
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
    "wc\0"
    "wdiff\0"
    "webpack\0"
    "werf\0"
    "werf dismiss\0"
    "werf purge\0"
    "wevtutil\0"
    "wg\0"
    "wg-quick\0"
    "wget\0"
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
    "wpa_cli\0"
    "wrangler\0"
    "write\0"
    "wrk\0"
    "x-terminal-emulator\0"
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
    "xfs_growfs\0"
    "xfs_info\0"
    "xfs_repair\0"
    "xfsrestore\0"
    "xh\0"
    "xkill\0"
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
    "youtube-dl\0"
    "yq\0"
    "yt-dlp\0"
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
    "zless\0"
    "zpool\0"
    "zpool create\0"
    "zpool destroy\0"
    "zpool detach\0"
    "zpool export\0"
    "zpool labelclear\0"
    "zpool offline\0"
    "zpool remove\0"
    "zpool split\0"
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
    {119, 2}, /* [ */
    {121, 12}, /* a2dissite */
    {131, 12}, /* a2enmod */
    {139, 12}, /* a2ensite */
    {148, 13}, /* aa-complain */
    {160, 13}, /* aa-disable */
    {171, 13}, /* aa-teardown */
    {183, 12}, /* ab */
    {186, 14}, /* abduco */
    {193, 15}, /* ack */
    {197, 16}, /* acpi */
    {202, 14}, /* adb */
    {206, 17}, /* add-apt-repository */
    {225, 12}, /* add-shell */
    {235, 18}, /* addgroup */
    {244, 19}, /* addpart */
    {252, 20}, /* addr2line */
    {262, 21}, /* adduser */
    {270, 15}, /* ag */
    {273, 22}, /* age */
    {277, 23}, /* age-keygen */
    {288, 12}, /* aide */
    {293, 14}, /* alacritty */
    {303, 24}, /* alembic */
    {311, 25}, /* alias */
    {317, 12}, /* alsamixer */
    {327, 12}, /* amixer */
    {334, 12}, /* anacron */
    {342, 26}, /* ansible */
    {350, 27}, /* ansible-playbook */
    {367, 28}, /* ant */
    {371, 29}, /* aoss */
    {376, 12}, /* apache2ctl */
    {387, 12}, /* apachectl */
    {397, 30}, /* apf */
    {401, 31}, /* apg */
    {405, 32}, /* apk */
    {409, 33}, /* apk del */
    {417, 12}, /* aplay */
    {423, 34}, /* apparmor_parser */
    {439, 14}, /* apptainer */
    {449, 35}, /* apropos */
    {457, 36}, /* apt */
    {461, 37}, /* apt autopurge */
    {475, 38}, /* apt autoremove */
    {490, 37}, /* apt purge */
    {500, 38}, /* apt remove */
    {511, 35}, /* apt-cache */
    {521, 35}, /* apt-file */
    {530, 36}, /* apt-get */
    {538, 37}, /* apt-get autopurge */
    {556, 38}, /* apt-get autoremove */
    {575, 37}, /* apt-get purge */
    {589, 38}, /* apt-get remove */
    {604, 17}, /* apt-key */
    {612, 17}, /* apt-mark */
    {621, 36}, /* aptitude */
    {630, 37}, /* aptitude purge */
    {645, 38}, /* aptitude remove */
    {661, 39}, /* ar */
    {664, 2}, /* arch */
    {669, 14}, /* arch-chroot */
    {681, 12}, /* arecord */
    {689, 40}, /* argocd */
    {696, 7}, /* aria2c */
    {703, 39}, /* arj */
    {707, 41}, /* arp */
    {711, 42}, /* arp-scan */
    {720, 41}, /* arping */
    {727, 43}, /* arptables */
    {737, 44}, /* ascii85 */
    {745, 20}, /* asciinema */
    {755, 32}, /* asdf */
    {760, 45}, /* ash */
    {764, 46}, /* at */
    {767, 14}, /* at-spi */
    {774, 47}, /* atop */
    {779, 48}, /* atq */
    {783, 48}, /* atrm */
    {788, 49}, /* attic */
    {794, 50}, /* attic delete */
    {807, 50}, /* attic prune */
    {819, 51}, /* auditctl */
    {828, 52}, /* aureport */
    {837, 52}, /* ausearch */
    {846, 28}, /* automake */
    {855, 28}, /* autoreconf */
    {866, 53}, /* autossh */
    {874, 41}, /* avahi-browse */
    {887, 54}, /* avahi-resolve */
    {901, 55}, /* awk */
    {905, 40}, /* aws */
    {909, 7}, /* axel */
    {914, 40}, /* az */
    {917, 40}, /* b2 */
    {920, 56}, /* b2sum */
    {926, 57}, /* badblocks */
    {936, 49}, /* barman */
    {943, 50}, /* barman delete */
    {957, 44}, /* base32 */
    {964, 44}, /* base64 */
    {971, 2}, /* basename */
    {980, 44}, /* basenc */
    {987, 45}, /* bash */
    {992, 15}, /* bat */
    {996, 15}, /* batcat */
    {1003, 46}, /* batch */
    {1009, 28}, /* bazel */
    {1015, 15}, /* bc */
    {1018, 58}, /* bcachefs */
    {1027, 59}, /* bcachefs format */
    {1043, 60}, /* bconsole */
    {1052, 12}, /* beep */
    {1057, 61}, /* bfg */
    {1061, 62}, /* bg */
    {1064, 63}, /* bin-rails */
    {1074, 62}, /* bind */
    {1079, 64}, /* bindfs */
    {1086, 28}, /* black */
    {1092, 65}, /* bleachbit */
    {1102, 66}, /* blkdiscard */
    {1113, 16}, /* blkid */
    {1119, 67}, /* blockdev */
    {1128, 68}, /* bluetoothctl */
    {1141, 47}, /* bmon */
    {1146, 69}, /* bootctl */
    {1154, 12}, /* borg */
    {1159, 70}, /* borg compact */
    {1172, 70}, /* borg delete */
    {1184, 71}, /* borg extract */
    {1197, 70}, /* borg prune */
    {1208, 72}, /* bq */
    {1211, 73}, /* bq rm */
    {1217, 12}, /* brasero */
    {1225, 74}, /* brctl */
    {1231, 75}, /* break */
    {1237, 32}, /* brew */
    {1242, 33}, /* brew remove */
    {1254, 33}, /* brew rm */
    {1262, 33}, /* brew uninstall */
    {1277, 74}, /* bridge */
    {1284, 12}, /* brightnessctl */
    {1298, 76}, /* bsdtar */
    {1305, 47}, /* btop */
    {1310, 77}, /* btrfs */
    {1316, 78}, /* btrfs check */
    {1328, 78}, /* btrfs device delete */
    {1348, 78}, /* btrfs device remove */
    {1368, 78}, /* btrfs subvol del */
    {1385, 78}, /* btrfs subvol delete */
    {1405, 78}, /* btrfs subvolume del */
    {1425, 78}, /* btrfs subvolume delete */
    {1448, 58}, /* buildah */
    {1456, 79}, /* buildah rm */
    {1467, 80}, /* buildah rmi */
    {1479, 81}, /* builtin */
    {1487, 8}, /* bun */
    {1491, 32}, /* bundle */
    {1498, 82}, /* bundle exec */
    {1510, 82}, /* bunx */
    {1515, 39}, /* bunzip2 */
    {1523, 49}, /* bup */
    {1527, 50}, /* bup gc */
    {1534, 50}, /* bup prune-older */
    {1550, 50}, /* bup rm */
    {1557, 49}, /* bupstash */
    {1566, 50}, /* bupstash rm */
    {1578, 83}, /* busctl */
    {1585, 84}, /* busybox */
    {1593, 85}, /* bw */
    {1596, 29}, /* bwrap */
    {1602, 12}, /* byobu */
    {1608, 86}, /* bzcat */
    {1614, 87}, /* bzgrep */
    {1621, 88}, /* bzip2 */
    {1627, 89}, /* bzr */
    {1631, 90}, /* bzr uncommit */
    {1644, 28}, /* c++ */
    {1648, 20}, /* c++filt */
    {1656, 32}, /* cabal */
    {1662, 91}, /* cabextract */
    {1673, 12}, /* caddy */
    {1679, 81}, /* caffeinate */
    {1690, 15}, /* cal */
    {1694, 92}, /* caller */
    {1701, 93}, /* cancel */
    {1708, 94}, /* capsh */
    {1714, 32}, /* cargo */
    {1720, 95}, /* cargo yank */
    {1731, 96}, /* cat */
    {1735, 14}, /* catchsegv */
    {1745, 28}, /* cc */
    {1748, 28}, /* ccache */
    {1755, 97}, /* cd */
    {1758, 27}, /* cdk */
    {1762, 98}, /* cdrecord */
    {1771, 22}, /* certbot */
    {1779, 99}, /* cfdisk */
    {1786, 100}, /* cgdisk */
    {1793, 81}, /* cgexec */
    {1800, 101}, /* chage */
    {1806, 102}, /* chattr */
    {1813, 34}, /* chcon */
    {1819, 97}, /* chdir */
    {1825, 35}, /* cheat */
    {1831, 18}, /* chfn */
    {1836, 103}, /* chgrp */
    {1842, 104}, /* chkconfig */
    {1852, 12}, /* chkrootkit */
    {1863, 105}, /* chmod */
    {1869, 106}, /* choom */
    {1875, 103}, /* chown */
    {1881, 107}, /* chpasswd */
    {1890, 29}, /* chpst */
    {1896, 12}, /* chromium */
    {1905, 81}, /* chronic */
    {1913, 20}, /* chronyc */
    {1921, 108}, /* chroot */
    {1928, 108}, /* chrt */
    {1933, 109}, /* chsh */
    {1938, 110}, /* chvt */
    {1943, 111}, /* cinnamon-session-quit */
    {1965, 40}, /* civo */
    {1970, 56}, /* cksum */
    {1976, 112}, /* clamscan */
    {1985, 28}, /* clang */
    {1991, 28}, /* clang++ */
    {1999, 113}, /* clang-format */
    {2012, 75}, /* clear */
    {2018, 114}, /* clickhouse-client */
    {2036, 20}, /* cloc */
    {2041, 115}, /* clush */
    {2047, 28}, /* cmake */
    {2053, 35}, /* cmp */
    {2057, 114}, /* cockroach */
    {2067, 116}, /* code */
    {2072, 58}, /* colima */
    {2079, 117}, /* colima delete */
    {2093, 35}, /* colordiff */
    {2103, 15}, /* column */
    {2110, 35}, /* comm */
    {2115, 118}, /* command */
    {2123, 35}, /* compgen */
    {2131, 75}, /* complete */
    {2140, 32}, /* composer */
    {2149, 88}, /* compress */
    {2158, 32}, /* conan */
    {2164, 32}, /* conda */
    {2170, 119}, /* conda env remove */
    {2187, 119}, /* conda remove */
    {2200, 82}, /* conda run */
    {2210, 28}, /* configure */
    {2220, 120}, /* consul */
    {2227, 121}, /* consul kv delete */
    {2244, 75}, /* continue */
    {2253, 12}, /* convert */
    {2261, 42}, /* coredumpctl */
    {2273, 15}, /* cowsay */
    {2280, 122}, /* cp */
    {2283, 32}, /* cpan */
    {2288, 32}, /* cpanm */
    {2294, 123}, /* cpio */
    {2299, 113}, /* cpp */
    {2303, 124}, /* cpufreq-set */
    {2315, 20}, /* cpuid */
    {2321, 108}, /* cpulimit */
    {2330, 124}, /* cpupower */
    {2339, 114}, /* cqlsh */
    {2345, 58}, /* crc */
    {2349, 117}, /* crc delete */
    {2360, 56}, /* crc32 */
    {2366, 73}, /* createdb-drop */
    {2380, 58}, /* crictl */
    {2387, 79}, /* crictl rm */
    {2397, 80}, /* crictl rmi */
    {2408, 79}, /* crictl rmp */
    {2419, 125}, /* croc */
    {2424, 12}, /* cron */
    {2429, 12}, /* crond */
    {2435, 126}, /* crontab */
    {2443, 116}, /* crontab-e */
    {2453, 127}, /* cryptsetup */
    {2464, 128}, /* cryptsetup close */
    {2481, 129}, /* cryptsetup erase */
    {2498, 128}, /* cryptsetup luksClose */
    {2519, 129}, /* cryptsetup luksErase */
    {2540, 129}, /* cryptsetup luksFormat */
    {2562, 129}, /* cryptsetup luksHeaderRestore */
    {2591, 129}, /* cryptsetup luksKillSlot */
    {2615, 129}, /* cryptsetup luksRemoveKey */
    {2640, 129}, /* cryptsetup reencrypt */
    {2661, 128}, /* cryptsetup remove */
    {2679, 30}, /* csf */
    {2683, 45}, /* csh */
    {2687, 130}, /* csplit */
    {2694, 131}, /* csrutil */
    {2702, 115}, /* csshx */
    {2708, 15}, /* csvcut */
    {2715, 113}, /* csvgrep */
    {2723, 15}, /* csvlook */
    {2731, 113}, /* csvsort */
    {2739, 58}, /* ctr */
    {2743, 117}, /* ctr containers delete */
    {2765, 117}, /* ctr containers remove */
    {2787, 117}, /* ctr containers rm */
    {2805, 117}, /* ctr images delete */
    {2823, 117}, /* ctr images remove */
    {2841, 117}, /* ctr images rm */
    {2855, 117}, /* ctr namespaces delete */
    {2877, 117}, /* ctr namespaces remove */
    {2899, 117}, /* ctr namespaces rm */
    {2917, 117}, /* ctr snapshots delete */
    {2938, 117}, /* ctr snapshots remove */
    {2959, 117}, /* ctr snapshots rm */
    {2976, 132}, /* cupsctl */
    {2984, 132}, /* cupsdisable */
    {2996, 132}, /* cupsenable */
    {3007, 7}, /* curl */
    {3012, 15}, /* cut */
    {3016, 12}, /* cvlc */
    {3021, 89}, /* cvs */
    {3025, 58}, /* cyrus */
    {3031, 133}, /* cyrus delete */
    {3044, 108}, /* daemon */
    {3051, 29}, /* daemonize */
    {3061, 45}, /* dash */
    {3066, 134}, /* date */
    {3071, 110}, /* date-s */
    {3078, 53}, /* dbclient */
    {3087, 24}, /* dbmate */
    {3094, 81}, /* dbus-launch */
    {3106, 81}, /* dbus-run-session */
    {3123, 83}, /* dbus-send */
    {3133, 15}, /* dc */
    {3136, 135}, /* dc3dd */
    {3142, 135}, /* dcfldd */
    {3149, 12}, /* dconf */
    {3155, 136}, /* dconf reset */
    {3167, 137}, /* dd */
    {3170, 135}, /* ddrescue */
    {3179, 62}, /* deactivate */
    {3190, 35}, /* debsums */
    {3198, 138}, /* debugfs */
    {3206, 139}, /* declare */
    {3214, 131}, /* defaults */
    {3223, 140}, /* delgroup */
    {3232, 19}, /* delpart */
    {3240, 20}, /* delta */
    {3246, 12}, /* deluge */
    {3253, 141}, /* deluser */
    {3261, 142}, /* delv */
    {3266, 8}, /* deno */
    {3271, 17}, /* depmod */
    {3278, 16}, /* df */
    {3281, 143}, /* dhclient */
    {3290, 143}, /* dhcpcd */
    {3297, 24}, /* diesel */
    {3304, 35}, /* diff */
    {3309, 20}, /* diff3 */
    {3315, 35}, /* diffstat */
    {3324, 20}, /* difft */
    {3330, 142}, /* dig */
    {3334, 144}, /* dir */
    {3338, 12}, /* direnv */
    {3345, 82}, /* direnv exec */
    {3357, 2}, /* dirname */
    {3365, 92}, /* dirs */
    {3370, 145}, /* diskutil */
    {3379, 62}, /* disown */
    {3386, 14}, /* distrobox */
    {3396, 146}, /* dmesg */
    {3402, 110}, /* dmesg-n */
    {3410, 16}, /* dmidecode */
    {3420, 100}, /* dmsetup */
    {3428, 147}, /* dmsetup clear */
    {3442, 147}, /* dmsetup remove */
    {3457, 147}, /* dmsetup remove_all */
    {3476, 147}, /* dmsetup suspend */
    {3492, 147}, /* dmsetup wipe_table */
    {3511, 148}, /* dnf */
    {3515, 33}, /* dnf autoremove */
    {3530, 33}, /* dnf erase */
    {3540, 33}, /* dnf remove */
    {3551, 17}, /* do-release-upgrade */
    {3570, 149}, /* doas */
    {3575, 150}, /* docker */
    {3582, 151}, /* docker builder df */
    {3600, 151}, /* docker builder events */
    {3622, 151}, /* docker builder info */
    {3642, 151}, /* docker builder inspect */
    {3665, 151}, /* docker builder list */
    {3685, 151}, /* docker builder ls */
    {3703, 152}, /* docker builder prune */
    {3724, 153}, /* docker buildx prune */
    {3744, 151}, /* docker compose config */
    {3766, 154}, /* docker compose down */
    {3786, 151}, /* docker compose events */
    {3808, 155}, /* docker compose exec */
    {3828, 151}, /* docker compose images */
    {3850, 151}, /* docker compose logs */
    {3870, 151}, /* docker compose ls */
    {3888, 151}, /* docker compose port */
    {3908, 151}, /* docker compose ps */
    {3926, 154}, /* docker compose rm */
    {3944, 155}, /* docker compose run */
    {3963, 151}, /* docker compose top */
    {3982, 151}, /* docker compose version */
    {4005, 151}, /* docker container */
    {4022, 156}, /* docker container create */
    {4046, 151}, /* docker container df */
    {4066, 151}, /* docker container events */
    {4090, 156}, /* docker container exec */
    {4112, 151}, /* docker container info */
    {4134, 151}, /* docker container inspect */
    {4159, 157}, /* docker container kill */
    {4181, 151}, /* docker container list */
    {4203, 151}, /* docker container ls */
    {4223, 153}, /* docker container prune */
    {4246, 156}, /* docker container restart */
    {4271, 79}, /* docker container rm */
    {4291, 158}, /* docker container run */
    {4312, 156}, /* docker container start */
    {4335, 157}, /* docker container stop */
    {4357, 159}, /* docker exec */
    {4369, 151}, /* docker image */
    {4382, 156}, /* docker image build */
    {4401, 151}, /* docker image df */
    {4417, 151}, /* docker image events */
    {4437, 151}, /* docker image info */
    {4455, 151}, /* docker image inspect */
    {4476, 151}, /* docker image list */
    {4494, 151}, /* docker image ls */
    {4510, 152}, /* docker image prune */
    {4529, 156}, /* docker image pull */
    {4547, 156}, /* docker image push */
    {4565, 80}, /* docker image rm */
    {4581, 156}, /* docker image tag */
    {4598, 151}, /* docker images df */
    {4615, 151}, /* docker images events */
    {4636, 151}, /* docker images info */
    {4655, 151}, /* docker images inspect */
    {4677, 151}, /* docker images list */
    {4696, 151}, /* docker images ls */
    {4713, 157}, /* docker kill */
    {4725, 151}, /* docker network */
    {4740, 156}, /* docker network connect */
    {4763, 156}, /* docker network create */
    {4785, 151}, /* docker network df */
    {4803, 156}, /* docker network disconnect */
    {4829, 151}, /* docker network events */
    {4851, 151}, /* docker network info */
    {4871, 151}, /* docker network inspect */
    {4894, 151}, /* docker network list */
    {4914, 151}, /* docker network ls */
    {4932, 152}, /* docker network prune */
    {4953, 156}, /* docker network rm */
    {4971, 160}, /* docker node rm */
    {4986, 79}, /* docker rm */
    {4996, 80}, /* docker rmi */
    {5007, 158}, /* docker run */
    {5018, 160}, /* docker secret rm */
    {5035, 160}, /* docker service rm */
    {5053, 160}, /* docker stack rm */
    {5069, 157}, /* docker stop */
    {5081, 160}, /* docker swarm leave */
    {5100, 151}, /* docker system df */
    {5117, 151}, /* docker system events */
    {5138, 151}, /* docker system info */
    {5157, 151}, /* docker system inspect */
    {5179, 151}, /* docker system list */
    {5198, 151}, /* docker system ls */
    {5215, 153}, /* docker system prune */
    {5235, 153}, /* docker system reset */
    {5255, 151}, /* docker volume */
    {5269, 156}, /* docker volume create */
    {5290, 151}, /* docker volume df */
    {5307, 151}, /* docker volume events */
    {5328, 151}, /* docker volume info */
    {5347, 151}, /* docker volume inspect */
    {5369, 151}, /* docker volume list */
    {5388, 151}, /* docker volume ls */
    {5405, 153}, /* docker volume prune */
    {5425, 161}, /* docker volume remove */
    {5446, 161}, /* docker volume rm */
    {5463, 58}, /* docker-compose */
    {5478, 151}, /* docker-compose config */
    {5500, 154}, /* docker-compose down */
    {5520, 155}, /* docker-compose exec */
    {5540, 154}, /* docker-compose kill */
    {5560, 151}, /* docker-compose logs */
    {5580, 151}, /* docker-compose ps */
    {5598, 154}, /* docker-compose rm */
    {5616, 155}, /* docker-compose run */
    {5635, 151}, /* docker-compose top */
    {5654, 40}, /* doctl */
    {5660, 24}, /* doctrine */
    {5669, 68}, /* domainname */
    {5680, 15}, /* dos2unix */
    {5689, 28}, /* dot */
    {5693, 58}, /* dotenv */
    {5700, 82}, /* dotenv run */
    {5711, 28}, /* dotnet */
    {5718, 162}, /* doveadm */
    {5726, 133}, /* doveadm expunge */
    {5742, 133}, /* doveadm mailbox delete */
    {5765, 133}, /* doveadm purge */
    {5779, 163}, /* dpkg */
    {5784, 164}, /* dpkg-deb */
    {5793, 35}, /* dpkg-query */
    {5804, 17}, /* dpkg-reconfigure */
    {5821, 17}, /* dracut */
    {5828, 142}, /* drill */
    {5834, 24}, /* drizzle-kit */
    {5846, 121}, /* dropdb */
    {5853, 73}, /* dropdb-any */
    {5864, 121}, /* dropuser */
    {5873, 115}, /* dsh */
    {5877, 42}, /* dstat */
    {5883, 14}, /* dtach */
    {5889, 16}, /* du */
    {5892, 114}, /* duckdb */
    {5899, 16}, /* duf */
    {5903, 165}, /* dump */
    {5908, 42}, /* dumpe2fs */
    {5917, 165}, /* duplicity */
    {5927, 70}, /* duplicity remove-all-but-n-full */
    {5959, 70}, /* duplicity remove-all-inc-of-but-n-full */
    {5998, 166}, /* duplicity remove-older-than */
    {6026, 16}, /* dust */
    {6031, 167}, /* e2fsck */
    {6038, 168}, /* e2label */
    {6046, 81}, /* eatmydata */
    {6056, 43}, /* ebtables */
    {6065, 169}, /* echo */
    {6070, 170}, /* ed */
    {6073, 171}, /* efibootmgr */
    {6084, 87}, /* egrep */
    {6090, 67}, /* eject */
    {6096, 58}, /* eksctl */
    {6103, 172}, /* eksctl delete */
    {6117, 8}, /* elixir */
    {6124, 116}, /* emacs */
    {6130, 173}, /* emerge */
    {6137, 33}, /* emerge --unmerge */
    {6154, 62}, /* enable */
    {6161, 14}, /* entr */
    {6166, 174}, /* env */
    {6170, 113}, /* envsubst */
    {6179, 12}, /* eog */
    {6183, 32}, /* eopkg */
    {6189, 33}, /* eopkg remove */
    {6202, 33}, /* eopkg rm */
    {6211, 58}, /* equo */
    {6216, 33}, /* equo remove */
    {6228, 28}, /* eslint */
    {6235, 12}, /* espeak */
    {6242, 120}, /* etcdctl */
    {6250, 121}, /* etcdctl del */
    {6262, 12}, /* ether-wake */
    {6273, 68}, /* ethtool */
    {6281, 54}, /* ethtool-show */
    {6294, 175}, /* eval */
    {6299, 12}, /* evince */
    {6306, 176}, /* ex */
    {6309, 144}, /* exa */
    {6313, 81}, /* exec */
    {6318, 177}, /* exiftool */
    {6327, 178}, /* exigrep */
    {6335, 162}, /* exim */
    {6340, 162}, /* exim4 */
    {6346, 178}, /* exiqgrep */
    {6355, 133}, /* exiqgrep-rm */
    {6367, 62}, /* exit */
    {6372, 177}, /* exiv2 */
    {6378, 178}, /* exiwhat */
    {6386, 40}, /* exo */
    {6390, 15}, /* expand */
    {6397, 179}, /* expect */
    {6404, 139}, /* export */
    {6411, 92}, /* expr */
    {6416, 180}, /* extlinux */
    {6425, 144}, /* eza */
    {6429, 15}, /* factor */
    {6436, 181}, /* fail2ban-client */
    {6452, 18}, /* faillock */
    {6461, 108}, /* fakechroot */
    {6472, 81}, /* fakeroot */
    {6481, 81}, /* faketime */
    {6490, 182}, /* fallocate */
    {6500, 2}, /* false */
    {6506, 47}, /* fastfetch */
    {6516, 110}, /* fbset */
    {6522, 183}, /* fc */
    {6525, 177}, /* fc-list */
    {6533, 184}, /* fd */
    {6536, 184}, /* fdfind */
    {6543, 185}, /* fdformat */
    {6552, 99}, /* fdisk */
    {6558, 12}, /* feh */
    {6562, 7}, /* fetch */
    {6568, 186}, /* fetchmail */
    {6578, 12}, /* ffmpeg */
    {6585, 12}, /* ffplay */
    {6592, 177}, /* ffprobe */
    {6600, 62}, /* fg */
    {6603, 87}, /* fgrep */
    {6609, 15}, /* figlet */
    {6616, 16}, /* file */
    {6621, 187}, /* file-rename */
    {6633, 188}, /* find */
    {6638, 16}, /* findfs */
    {6645, 16}, /* findmnt */
    {6653, 92}, /* finger */
    {6660, 12}, /* fio */
    {6664, 40}, /* firebase */
    {6673, 12}, /* firefox */
    {6681, 81}, /* firejail */
    {6690, 189}, /* firewall-cmd */
    {6703, 45}, /* fish */
    {6708, 12}, /* flac */
    {6713, 185}, /* flash_erase */
    {6725, 185}, /* flash_eraseall */
    {6740, 185}, /* flashcp */
    {6748, 190}, /* flashrom */
    {6757, 24}, /* flask */
    {6763, 32}, /* flatpak */
    {6771, 191}, /* flatpak remove */
    {6786, 192}, /* flatpak run */
    {6798, 191}, /* flatpak uninstall */
    {6816, 108}, /* flock */
    {6822, 40}, /* flux */
    {6827, 40}, /* fly */
    {6831, 40}, /* flyctl */
    {6838, 24}, /* flyway */
    {6845, 15}, /* fmt */
    {6849, 15}, /* fold */
    {6854, 14}, /* foot */
    {6859, 193}, /* format */
    {6866, 89}, /* fossil */
    {6873, 90}, /* fossil purge */
    {6886, 90}, /* fossil scrub */
    {6899, 41}, /* fping */
    {6905, 2}, /* free */
    {6910, 17}, /* freshclam */
    {6920, 167}, /* fsck */
    {6925, 167}, /* fsck-any */
    {6934, 194}, /* fsfreeze */
    {6943, 195}, /* fstrim */
    {6950, 196}, /* ftp */
    {6954, 197}, /* fuser */
    {6960, 12}, /* fusermount */
    {6971, 198}, /* fw_setenv */
    {6981, 17}, /* fwupdmgr */
    {6990, 199}, /* fwupdmgr downgrade */
    {7009, 199}, /* fwupdmgr install */
    {7026, 199}, /* fwupdmgr reinstall */
    {7045, 199}, /* fwupdmgr switch-branch */
    {7068, 15}, /* fzf */
    {7072, 28}, /* g++ */
    {7076, 55}, /* gawk */
    {7081, 28}, /* gcc */
    {7085, 40}, /* gcloud */
    {7092, 14}, /* gdb */
    {7096, 200}, /* gdbus */
    {7102, 201}, /* gdisk */
    {7108, 116}, /* gedit */
    {7114, 32}, /* gem */
    {7118, 95}, /* gem yank */
    {7127, 39}, /* genisoimage */
    {7139, 16}, /* getcap */
    {7146, 92}, /* getconf */
    {7154, 16}, /* getenforce */
    {7165, 92}, /* getent */
    {7172, 16}, /* getfacl */
    {7180, 20}, /* getfattr */
    {7189, 41}, /* getmac */
    {7196, 186}, /* getmail */
    {7204, 75}, /* getopts */
    {7212, 20}, /* getsebool */
    {7222, 40}, /* gh */
    {7225, 28}, /* ghc */
    {7229, 12}, /* gimp */
    {7234, 58}, /* gio */
    {7238, 202}, /* gio cat */
    {7246, 202}, /* gio info */
    {7255, 202}, /* gio list */
    {7264, 202}, /* gio mime */
    {7273, 203}, /* gio remove */
    {7284, 203}, /* gio trash */
    {7294, 202}, /* gio tree */
    {7303, 204}, /* git */
    {7307, 205}, /* git bisect log */
    {7322, 205}, /* git bisect view */
    {7338, 206}, /* git branch */
    {7349, 207}, /* git checkout */
    {7362, 208}, /* git checkout-index */
    {7381, 209}, /* git clean */
    {7391, 210}, /* git config */
    {7402, 205}, /* git config --get */
    {7419, 205}, /* git config --list */
    {7437, 205}, /* git config -l */
    {7451, 205}, /* git config get */
    {7466, 205}, /* git config list */
    {7482, 211}, /* git diff */
    {7491, 212}, /* git fetch */
    {7501, 213}, /* git filter-branch */
    {7519, 213}, /* git filter-repo */
    {7535, 214}, /* git gc */
    {7542, 215}, /* git gc --prune */
    {7557, 205}, /* git lfs ls-files */
    {7574, 211}, /* git log */
    {7582, 205}, /* git notes list */
    {7597, 205}, /* git notes show */
    {7612, 215}, /* git prune */
    {7622, 216}, /* git push */
    {7631, 217}, /* git read-tree */
    {7645, 211}, /* git reflog */
    {7656, 215}, /* git reflog delete */
    {7674, 215}, /* git reflog expire */
    {7692, 218}, /* git remote */
    {7703, 205}, /* git remote -v */
    {7717, 205}, /* git remote show */
    {7733, 219}, /* git reset */
    {7743, 220}, /* git restore */
    {7755, 221}, /* git rm */
    {7762, 211}, /* git show */
    {7771, 222}, /* git stash clear */
    {7787, 222}, /* git stash drop */
    {7802, 223}, /* git stash list */
    {7817, 223}, /* git stash show */
    {7832, 211}, /* git status */
    {7843, 224}, /* git submodule deinit */
    {7864, 205}, /* git submodule status */
    {7885, 225}, /* git switch */
    {7896, 226}, /* git tag */
    {7904, 227}, /* git update-ref */
    {7919, 205}, /* git worktree list */
    {7937, 224}, /* git worktree remove */
    {7957, 61}, /* git-filter-repo */
    {7973, 228}, /* gksudo */
    {7980, 40}, /* glab */
    {7985, 47}, /* glances */
    {7993, 177}, /* glxinfo */
    {8001, 116}, /* gnome-open */
    {8012, 12}, /* gnome-screenshot */
    {8029, 111}, /* gnome-session-quit */
    {8048, 14}, /* gnome-terminal */
    {8063, 32}, /* go */
    {8066, 28}, /* go-build */
    {8075, 28}, /* gofmt */
    {8081, 12}, /* google-chrome */
    {8095, 24}, /* goose */
    {8101, 85}, /* gopass */
    {8108, 108}, /* gosu */
    {8113, 81}, /* gosu- */
    {8119, 40}, /* govc */
    {8124, 229}, /* gpasswd */
    {8132, 230}, /* gpg */
    {8136, 230}, /* gpg2 */
    {8141, 23}, /* gpgconf */
    {8149, 20}, /* gprof */
    {8155, 58}, /* gpt */
    {8159, 59}, /* gpt destroy */
    {8171, 28}, /* gradle */
    {8178, 87}, /* grep */
    {8183, 12}, /* grim */
    {8188, 8}, /* groovy */
    {8195, 18}, /* groupadd */
    {8204, 140}, /* groupdel */
    {8213, 18}, /* groupmod */
    {8222, 2}, /* groups */
    {8229, 98}, /* growisofs */
    {8239, 67}, /* growpart */
    {8248, 18}, /* grpconv */
    {8256, 231}, /* grpunconv */
    {8266, 17}, /* grub-editenv */
    {8279, 180}, /* grub-install */
    {8292, 17}, /* grub-mkconfig */
    {8306, 180}, /* grub2-install */
    {8320, 17}, /* grub2-mkconfig */
    {8335, 69}, /* grubby */
    {8342, 12}, /* gs */
    {8345, 232}, /* gsed */
    {8350, 12}, /* gsettings */
    {8360, 136}, /* gsettings reset-recursively */
    {8388, 40}, /* gsutil */
    {8395, 76}, /* gtar */
    {8400, 8}, /* guile */
    {8406, 32}, /* guix */
    {8411, 233}, /* guix gc */
    {8419, 234}, /* guix package */
    {8432, 39}, /* gunzip */
    {8439, 86}, /* gzcat */
    {8445, 88}, /* gzip */
    {8450, 235}, /* halt */
    {8455, 62}, /* hash */
    {8460, 12}, /* hashcat */
    {8468, 58}, /* hatch */
    {8474, 82}, /* hatch run */
    {8484, 40}, /* hcloud */
    {8491, 145}, /* hdiutil */
    {8499, 236}, /* hdparm */
    {8506, 87}, /* head */
    {8511, 237}, /* helm */
    {8516, 172}, /* helm del */
    {8525, 172}, /* helm delete */
    {8537, 238}, /* helm rollback */
    {8551, 172}, /* helm uninstall */
    {8566, 58}, /* helmfile */
    {8575, 117}, /* helmfile delete */
    {8591, 117}, /* helmfile destroy */
    {8608, 35}, /* help */
    {8613, 40}, /* heroku */
    {8620, 15}, /* hexdump */
    {8628, 12}, /* hey */
    {8632, 89}, /* hg */
    {8635, 239}, /* hg checkout */
    {8647, 239}, /* hg co */
    {8653, 90}, /* hg purge */
    {8662, 239}, /* hg revert */
    {8672, 90}, /* hg revert -C */
    {8685, 90}, /* hg rollback */
    {8697, 90}, /* hg strip */
    {8706, 239}, /* hg up */
    {8712, 90}, /* hg up -C */
    {8721, 239}, /* hg update */
    {8731, 90}, /* hg update -C */
    {8744, 240}, /* history */
    {8752, 41}, /* host */
    {8757, 41}, /* hostid */
    {8764, 42}, /* hostinfo */
    {8773, 241}, /* hostname */
    {8782, 242}, /* hostnamectl */
    {8794, 242}, /* hostnamectl hostname */
    {8815, 242}, /* hostnamectl status */
    {8834, 47}, /* htop */
    {8839, 18}, /* htpasswd */
    {8848, 7}, /* http */
    {8853, 12}, /* httpd */
    {8859, 7}, /* https */
    {8865, 28}, /* hugo */
    {8870, 243}, /* hwclock */
    {8878, 16}, /* hwinfo */
    {8885, 12}, /* hydra */
    {8891, 29}, /* hyperfine */
    {8901, 81}, /* i386 */
    {8906, 40}, /* ibmcloud */
    {8915, 20}, /* icdiff */
    {8922, 15}, /* iconv */
    {8928, 2}, /* id */
    {8931, 177}, /* identify */
    {8940, 244}, /* ifconfig */
    {8949, 245}, /* ifdown */
    {8956, 81}, /* ifne */
    {8961, 42}, /* ifstat */
    {8968, 47}, /* iftop */
    {8974, 246}, /* ifup */
    {8979, 186}, /* imapsync */
    {8988, 12}, /* img2pdf */
    {8996, 12}, /* import */
    {9003, 14}, /* incron */
    {9010, 9}, /* incus */
    {9016, 10}, /* incus delete */
    {9029, 113}, /* indent */
    {9036, 114}, /* influx */
    {9043, 58}, /* influxd */
    {9051, 121}, /* influxd drop */
    {9064, 35}, /* info */
    {9069, 247}, /* init */
    {9074, 248}, /* initctl */
    {9082, 249}, /* initdb-force */
    {9095, 12}, /* inkscape */
    {9104, 14}, /* inotifywait */
    {9116, 250}, /* insmod */
    {9123, 251}, /* install */
    {9131, 20}, /* intel_gpu_top */
    {9145, 248}, /* invoke-rc.d */
    {9157, 16}, /* inxi */
    {9162, 81}, /* ionice */
    {9169, 16}, /* iostat */
    {9176, 47}, /* iotop */
    {9182, 252}, /* ip */
    {9185, 253}, /* ip a */
    {9190, 254}, /* ip a del */
    {9199, 254}, /* ip a delete */
    {9211, 255}, /* ip a flush */
    {9222, 253}, /* ip addr */
    {9230, 254}, /* ip addr del */
    {9242, 254}, /* ip addr delete */
    {9257, 255}, /* ip addr flush */
    {9271, 253}, /* ip address */
    {9282, 254}, /* ip address del */
    {9297, 254}, /* ip address delete */
    {9315, 255}, /* ip address flush */
    {9332, 253}, /* ip l */
    {9337, 256}, /* ip l del */
    {9346, 256}, /* ip l delete */
    {9358, 257}, /* ip l s */
    {9365, 258}, /* ip l s netns */
    {9378, 257}, /* ip l set */
    {9387, 258}, /* ip l set netns */
    {9402, 253}, /* ip link */
    {9410, 256}, /* ip link del */
    {9422, 256}, /* ip link delete */
    {9437, 257}, /* ip link s */
    {9447, 258}, /* ip link s netns */
    {9463, 257}, /* ip link set */
    {9475, 258}, /* ip link set netns */
    {9493, 253}, /* ip maddr */
    {9502, 253}, /* ip n */
    {9507, 253}, /* ip neigh */
    {9516, 253}, /* ip neighbour */
    {9529, 253}, /* ip netns */
    {9538, 259}, /* ip netns exec */
    {9552, 253}, /* ip nexthop */
    {9563, 253}, /* ip r */
    {9568, 260}, /* ip r del */
    {9577, 260}, /* ip r delete */
    {9589, 261}, /* ip r flush */
    {9600, 253}, /* ip ro */
    {9606, 260}, /* ip ro del */
    {9616, 260}, /* ip ro delete */
    {9629, 261}, /* ip ro flush */
    {9641, 253}, /* ip route */
    {9650, 260}, /* ip route del */
    {9663, 260}, /* ip route delete */
    {9679, 261}, /* ip route flush */
    {9694, 253}, /* ip rule */
    {9702, 253}, /* ip token */
    {9711, 253}, /* ip tunnel */
    {9721, 253}, /* ip tuntap */
    {9731, 43}, /* ip6tables */
    {9741, 262}, /* ip6tables-restore */
    {9759, 263}, /* ip6tables-save */
    {9774, 264}, /* ipa */
    {9778, 265}, /* ipa group-del */
    {9792, 265}, /* ipa host-del */
    {9805, 265}, /* ipa user-del */
    {9818, 265}, /* ipa user-disable */
    {9835, 54}, /* ipcalc */
    {9842, 16}, /* ipcs */
    {9847, 41}, /* iperf */
    {9853, 41}, /* iperf3 */
    {9860, 266}, /* ipmitool */
    {9869, 267}, /* ipset */
    {9875, 268}, /* ipset destroy */
    {9889, 268}, /* ipset flush */
    {9901, 54}, /* ipset-list */
    {9912, 43}, /* iptables */
    {9921, 43}, /* iptables-legacy */
    {9937, 43}, /* iptables-nft */
    {9950, 262}, /* iptables-restore */
    {9967, 263}, /* iptables-save */
    {9981, 42}, /* iptraf */
    {9988, 268}, /* ipvsadm */
    {9996, 8}, /* ipython */
    {10004, 114}, /* isql */
    {10009, 58}, /* istioctl */
    {10018, 117}, /* istioctl uninstall */
    {10037, 186}, /* isync */
    {10043, 269}, /* iw */
    {10046, 54}, /* iw-list */
    {10054, 270}, /* iwconfig */
    {10063, 54}, /* iwlist */
    {10070, 28}, /* java */
    {10075, 28}, /* javac */
    {10081, 28}, /* jekyll */
    {10088, 28}, /* jest */
    {10093, 89}, /* jj */
    {10096, 90}, /* jj abandon */
    {10107, 92}, /* jobs */
    {10112, 116}, /* joe */
    {10116, 12}, /* john */
    {10121, 15}, /* join */
    {10126, 271}, /* journalctl */
    {10137, 15}, /* jq */
    {10140, 28}, /* just */
    {10145, 58}, /* k3d */
    {10149, 172}, /* k3d cluster delete */
    {10168, 237}, /* k3s */
    {10172, 272}, /* k3s kubectl delete */
    {10191, 272}, /* k3s kubectl drain */
    {10209, 172}, /* k3s-uninstall.sh */
    {10226, 237}, /* k9s */
    {10230, 120}, /* kafka-topics */
    {10243, 121}, /* kafka-topics --delete */
    {10265, 116}, /* kate */
    {10270, 85}, /* kdestroy */
    {10279, 228}, /* kdesudo */
    {10287, 69}, /* kernel-install */
    {10302, 69}, /* kernelstub */
    {10313, 273}, /* kexec */
    {10319, 85}, /* keyctl */
    {10326, 22}, /* keytool */
    {10334, 274}, /* kill */
    {10339, 275}, /* killall */
    {10347, 276}, /* killall5 */
    {10356, 58}, /* kind */
    {10361, 172}, /* kind delete */
    {10373, 14}, /* kitty */
    {10379, 250}, /* kmod */
    {10384, 24}, /* knex */
    {10389, 14}, /* konsole */
    {10397, 49}, /* kopia */
    {10403, 50}, /* kopia repository disconnect */
    {10431, 50}, /* kopia snapshot delete */
    {10453, 50}, /* kopia snapshot expire */
    {10475, 58}, /* kops */
    {10480, 117}, /* kops delete */
    {10492, 67}, /* kpartx */
    {10499, 45}, /* ksh */
    {10503, 58}, /* kubeadm */
    {10511, 172}, /* kubeadm reset */
    {10525, 237}, /* kubectl */
    {10533, 277}, /* kubectl apply */
    {10547, 278}, /* kubectl config delete-cluster */
    {10577, 278}, /* kubectl config delete-context */
    {10607, 278}, /* kubectl config delete-user */
    {10634, 279}, /* kubectl config rename-context */
    {10664, 279}, /* kubectl config set */
    {10683, 279}, /* kubectl config set-cluster */
    {10710, 279}, /* kubectl config set-context */
    {10737, 279}, /* kubectl config set-credentials */
    {10768, 278}, /* kubectl config unset */
    {10789, 279}, /* kubectl config use-context */
    {10816, 280}, /* kubectl cordon */
    {10831, 281}, /* kubectl create clusterrolebinding */
    {10865, 281}, /* kubectl create rolebinding */
    {10892, 282}, /* kubectl debug */
    {10906, 283}, /* kubectl delete */
    {10921, 280}, /* kubectl drain */
    {10935, 159}, /* kubectl exec */
    {10948, 284}, /* kubectl patch */
    {10962, 285}, /* kubectl replace */
    {10978, 238}, /* kubectl rollout undo */
    {10999, 282}, /* kubectl run */
    {11011, 286}, /* kubectl scale */
    {11025, 287}, /* kubectl taint */
    {11039, 237}, /* kubectx */
    {11047, 58}, /* kubefed */
    {11055, 117}, /* kubefed unjoin */
    {11070, 237}, /* kubens */
    {11077, 12}, /* kwriteconfig5 */
    {11091, 144}, /* la */
    {11094, 12}, /* lame */
    {11099, 92}, /* last */
    {11104, 92}, /* lastb */
    {11110, 288}, /* lastlog */
    {11118, 28}, /* latex */
    {11124, 248}, /* launchctl */
    {11134, 28}, /* ld */
    {11137, 265}, /* ldapdelete */
    {11148, 54}, /* ldapsearch */
    {11159, 17}, /* ldconfig */
    {11168, 35}, /* ldd */
    {11172, 289}, /* less */
    {11177, 92}, /* let */
    {11181, 116}, /* lf */
    {11184, 196}, /* lftp */
    {11189, 12}, /* libreoffice */
    {11201, 28}, /* libtool */
    {11209, 69}, /* lilo */
    {11214, 9}, /* limactl */
    {11222, 58}, /* linkerd */
    {11230, 117}, /* linkerd uninstall */
    {11248, 7}, /* links */
    {11254, 40}, /* linode-cli */
    {11265, 81}, /* linux32 */
    {11273, 81}, /* linux64 */
    {11281, 24}, /* liquibase */
    {11291, 144}, /* ll */
    {11294, 14}, /* lldb */
    {11299, 54}, /* lldpctl */
    {11307, 290}, /* ln */
    {11310, 52}, /* lnav */
    {11315, 110}, /* loadkeys */
    {11324, 20}, /* loc */
    {11328, 139}, /* local */
    {11334, 92}, /* locale */
    {11341, 17}, /* locale-gen */
    {11352, 242}, /* localectl */
    {11362, 242}, /* localectl list-keymaps */
    {11385, 242}, /* localectl list-locales */
    {11408, 242}, /* localectl status */
    {11425, 12}, /* localepurge */
    {11437, 144}, /* locate */
    {11444, 291}, /* logger */
    {11451, 242}, /* loginctl */
    {11460, 292}, /* loginctl halt */
    {11474, 293}, /* loginctl kill-session */
    {11496, 293}, /* loginctl kill-user */
    {11515, 242}, /* loginctl list-sessions */
    {11538, 242}, /* loginctl list-users */
    {11558, 292}, /* loginctl poweroff */
    {11576, 292}, /* loginctl reboot */
    {11592, 242}, /* loginctl session-status */
    {11616, 242}, /* loginctl show-session */
    {11638, 293}, /* loginctl terminate-session */
    {11665, 293}, /* loginctl terminate-user */
    {11689, 242}, /* loginctl user-status */
    {11710, 62}, /* logout */
    {11717, 42}, /* logread */
    {11725, 294}, /* logrotate */
    {11735, 294}, /* logsave */
    {11743, 15}, /* lolcat */
    {11750, 15}, /* look */
    {11755, 67}, /* losetup */
    {11763, 132}, /* lp */
    {11766, 295}, /* lpadmin */
    {11774, 85}, /* lpass */
    {11780, 296}, /* lpinfo */
    {11787, 297}, /* lpoptions */
    {11797, 296}, /* lpq */
    {11801, 132}, /* lpr */
    {11805, 93}, /* lprm */
    {11810, 296}, /* lpstat */
    {11817, 88}, /* lrzip */
    {11823, 144}, /* ls */
    {11826, 298}, /* lsar */
    {11831, 16}, /* lsattr */
    {11838, 20}, /* lsb */
    {11842, 42}, /* lsb_release */
    {11854, 16}, /* lsblk */
    {11860, 16}, /* lscpu */
    {11866, 144}, /* lsd */
    {11870, 20}, /* lsfd */
    {11875, 16}, /* lshw */
    {11880, 16}, /* lsinitramfs */
    {11892, 16}, /* lsipc */
    {11898, 20}, /* lsirq */
    {11904, 20}, /* lslocks */
    {11912, 20}, /* lslogins */
    {11921, 20}, /* lsmem */
    {11927, 16}, /* lsmod */
    {11933, 16}, /* lsns */
    {11938, 299}, /* lsof */
    {11943, 16}, /* lspci */
    {11949, 35}, /* lstopo */
    {11956, 16}, /* lsusb */
    {11962, 14}, /* ltrace */
    {11969, 8}, /* lua */
    {11973, 8}, /* luajit */
    {11980, 32}, /* luarocks */
    {11989, 300}, /* lvchange */
    {11998, 300}, /* lvconvert */
    {12008, 300}, /* lvcreate */
    {12017, 301}, /* lvdisplay */
    {12027, 300}, /* lvextend */
    {12036, 302}, /* lvm */
    {12040, 303}, /* lvreduce */
    {12049, 304}, /* lvremove */
    {12058, 300}, /* lvrename */
    {12067, 305}, /* lvresize */
    {12076, 301}, /* lvs */
    {12080, 301}, /* lvscan */
    {12087, 7}, /* lwp-request */
    {12099, 9}, /* lxc */
    {12103, 10}, /* lxc delete */
    {12114, 159}, /* lxc exec */
    {12123, 14}, /* lxc-attach */
    {12134, 10}, /* lxc-destroy */
    {12146, 14}, /* lxc-execute */
    {12158, 12}, /* lynis */
    {12164, 7}, /* lynx */
    {12169, 39}, /* lz4 */
    {12173, 86}, /* lz4cat */
    {12180, 88}, /* lzma */
    {12185, 88}, /* lzop */
    {12190, 113}, /* m4 */
    {12193, 246}, /* macchanger */
    {12204, 14}, /* machinectl */
    {12215, 125}, /* magic-wormhole */
    {12230, 12}, /* magick */
    {12237, 125}, /* mail */
    {12242, 162}, /* mailq */
    {12248, 306}, /* mailutil */
    {12257, 12}, /* mailx */
    {12263, 12}, /* maim */
    {12268, 28}, /* make */
    {12273, 23}, /* makepasswd */
    {12284, 32}, /* mamba */
    {12290, 119}, /* mamba env remove */
    {12307, 307}, /* man */
    {12311, 308}, /* manage.py */
    {12321, 309}, /* mapfile */
    {12329, 114}, /* mariadb */
    {12337, 41}, /* masscan */
    {12345, 111}, /* mate-session-save */
    {12363, 55}, /* mawk */
    {12368, 186}, /* mbsync */
    {12375, 40}, /* mc */
    {12378, 125}, /* mc-cp */
    {12384, 116}, /* mcedit */
    {12391, 56}, /* md5sum */
    {12398, 310}, /* mdadm */
    {12404, 177}, /* mediainfo */
    {12414, 64}, /* mergerfs */
    {12423, 311}, /* mesg */
    {12428, 28}, /* meson */
    {12434, 312}, /* mformat */
    {12442, 116}, /* micro */
    {12448, 148}, /* microdnf */
    {12457, 33}, /* microdnf remove */
    {12473, 58}, /* microk8s */
    {12482, 272}, /* microk8s kubectl delete */
    {12506, 272}, /* microk8s kubectl drain */
    {12529, 117}, /* microk8s reset */
    {12544, 58}, /* microk8s.kubectl */
    {12561, 272}, /* microk8s.kubectl delete */
    {12585, 272}, /* microk8s.kubectl drain */
    {12608, 58}, /* micromamba */
    {12619, 119}, /* micromamba env remove */
    {12641, 15}, /* miller */
    {12648, 237}, /* minikube */
    {12657, 172}, /* minikube delete */
    {12673, 272}, /* minikube kubectl delete */
    {12697, 272}, /* minikube kubectl drain */
    {12720, 15}, /* ministat */
    {12729, 58}, /* mise */
    {12734, 82}, /* mise exec */
    {12744, 24}, /* mix */
    {12748, 313}, /* mkdir */
    {12754, 28}, /* mkdocs */
    {12761, 193}, /* mkdosfs */
    {12769, 314}, /* mke2fs */
    {12776, 193}, /* mkexfatfs */
    {12786, 313}, /* mkfifo */
    {12793, 193}, /* mkfs */
    {12798, 193}, /* mkfs-any */
    {12807, 193}, /* mkfs.btrfs */
    {12818, 314}, /* mkfs.ext2 */
    {12828, 314}, /* mkfs.ext3 */
    {12838, 314}, /* mkfs.ext4 */
    {12848, 193}, /* mkfs.f2fs */
    {12858, 17}, /* mkinitcpio */
    {12869, 39}, /* mkisofs */
    {12877, 313}, /* mknod */
    {12883, 193}, /* mkntfs */
    {12890, 23}, /* mkpasswd */
    {12899, 193}, /* mkreiserfs */
    {12910, 45}, /* mksh */
    {12915, 39}, /* mksquashfs */
    {12926, 193}, /* mkswap */
    {12933, 315}, /* mktemp */
    {12940, 193}, /* mkudffs */
    {12948, 306}, /* mlist */
    {12954, 144}, /* mlocate */
    {12962, 15}, /* mlr */
    {12966, 42}, /* modinfo */
    {12974, 316}, /* modprobe */
    {12983, 12}, /* mogrify */
    {12991, 69}, /* mokutil */
    {12999, 114}, /* mongo */
    {13005, 317}, /* mongodump */
    {13015, 121}, /* mongodump-drop */
    {13030, 317}, /* mongoexport */
    {13042, 318}, /* mongorestore */
    {13055, 114}, /* mongosh */
    {13063, 73}, /* mongosh-drop */
    {13076, 317}, /* mongostat */
    {13086, 289}, /* more */
    {13091, 53}, /* mosh */
    {13096, 14}, /* mosh-server */
    {13108, 15}, /* most */
    {13113, 319}, /* mount */
    {13119, 16}, /* mountpoint */
    {13130, 116}, /* mousepad */
    {13139, 320}, /* mpack */
    {13145, 12}, /* mplayer */
    {13153, 186}, /* mpop */
    {13158, 16}, /* mpstat */
    {13165, 12}, /* mpv */
    {13169, 306}, /* mshow */
    {13175, 125}, /* msmtp */
    {13181, 100}, /* mtd */
    {13185, 185}, /* mtd erase */
    {13195, 185}, /* mtd write */
    {13205, 100}, /* mtd_debug */
    {13215, 185}, /* mtd_debug erase */
    {13231, 185}, /* mtd_debug write */
    {13247, 142}, /* mtr */
    {13251, 9}, /* multipass */
    {13261, 10}, /* multipass delete */
    {13278, 10}, /* multipass purge */
    {13294, 115}, /* mussh */
    {13300, 125}, /* mutt */
    {13305, 321}, /* mv */
    {13308, 28}, /* mvn */
    {13312, 28}, /* mypy */
    {13317, 114}, /* mysql */
    {13323, 249}, /* mysql_secure_installation-reset */
    {13355, 120}, /* mysqladmin */
    {13366, 121}, /* mysqladmin drop */
    {13382, 121}, /* mysqladmin shutdown */
    {13402, 317}, /* mysqldump */
    {13412, 318}, /* mysqlimport */
    {13424, 114}, /* mysqlsh */
    {13432, 36}, /* nala */
    {13437, 38}, /* nala remove */
    {13449, 20}, /* namei */
    {13455, 185}, /* nandwrite */
    {13465, 116}, /* nano */
    {13470, 55}, /* nawk */
    {13475, 322}, /* nc */
    {13478, 322}, /* ncat */
    {13483, 16}, /* ncdu */
    {13488, 35}, /* needrestart */
    {13500, 35}, /* needs-restarting */
    {13517, 47}, /* neofetch */
    {13526, 150}, /* nerdctl */
    {13534, 154}, /* nerdctl compose down */
    {13555, 153}, /* nerdctl container prune */
    {13579, 159}, /* nerdctl exec */
    {13592, 79}, /* nerdctl rm */
    {13603, 80}, /* nerdctl rmi */
    {13615, 158}, /* nerdctl run */
    {13627, 153}, /* nerdctl system prune */
    {13648, 153}, /* nerdctl volume prune */
    {13669, 161}, /* nerdctl volume rm */
    {13687, 322}, /* netcat */
    {13694, 30}, /* netfilter-persistent */
    {13715, 47}, /* nethogs */
    {13723, 40}, /* netlify */
    {13731, 68}, /* netplan */
    {13739, 42}, /* netstat */
    {13747, 131}, /* networksetup */
    {13760, 162}, /* newaliases */
    {13771, 193}, /* newfs */
    {13777, 18}, /* newgidmap */
    {13787, 323}, /* newgrp */
    {13794, 107}, /* newusers */
    {13803, 324}, /* nft */
    {13807, 325}, /* nft delete chain */
    {13824, 325}, /* nft delete ruleset */
    {13843, 325}, /* nft delete table */
    {13860, 325}, /* nft destroy */
    {13872, 325}, /* nft flush */
    {13882, 263}, /* nft-list */
    {13891, 326}, /* nginx */
    {13897, 41}, /* ngrep */
    {13903, 81}, /* nice */
    {13908, 28}, /* ninja */
    {13914, 32}, /* nix */
    {13918, 82}, /* nix run */
    {13926, 233}, /* nix store */
    {13936, 233}, /* nix-collect-garbage */
    {13956, 32}, /* nix-env */
    {13964, 12}, /* nix-shell */
    {13974, 113}, /* nkf */
    {13978, 15}, /* nl */
    {13981, 41}, /* nload */
    {13987, 35}, /* nm */
    {13990, 41}, /* nmap */
    {13995, 54}, /* nmblookup */
    {14005, 327}, /* nmcli */
    {14011, 328}, /* nmcli c del */
    {14023, 328}, /* nmcli c delete */
    {14038, 329}, /* nmcli c down */
    {14051, 328}, /* nmcli con del */
    {14065, 328}, /* nmcli con delete */
    {14082, 329}, /* nmcli con down */
    {14097, 328}, /* nmcli connection del */
    {14118, 328}, /* nmcli connection delete */
    {14142, 329}, /* nmcli connection down */
    {14164, 330}, /* nmcli d delete */
    {14179, 330}, /* nmcli d disconnect */
    {14198, 330}, /* nmcli d down */
    {14211, 330}, /* nmcli dev delete */
    {14228, 330}, /* nmcli dev disconnect */
    {14249, 330}, /* nmcli dev down */
    {14264, 330}, /* nmcli device delete */
    {14284, 330}, /* nmcli device disconnect */
    {14308, 330}, /* nmcli device down */
    {14326, 331}, /* nmcli n off */
    {14338, 331}, /* nmcli networking off */
    {14359, 332}, /* nmcli r all off */
    {14375, 332}, /* nmcli r wifi off */
    {14392, 332}, /* nmcli r wwan off */
    {14409, 332}, /* nmcli radio all off */
    {14429, 332}, /* nmcli radio wifi off */
    {14450, 332}, /* nmcli radio wwan off */
    {14471, 68}, /* nmtui */
    {14477, 116}, /* nnn */
    {14481, 81}, /* nocorrect */
    {14491, 8}, /* node */
    {14496, 8}, /* nodejs */
    {14503, 120}, /* nodetool */
    {14512, 121}, /* nodetool decommission */
    {14534, 121}, /* nodetool drain */
    {14549, 81}, /* noglob */
    {14556, 81}, /* nohup */
    {14562, 40}, /* nomad */
    {14568, 311}, /* notify-send */
    {14580, 58}, /* notmuch */
    {14588, 306}, /* notmuch count */
    {14602, 306}, /* notmuch search */
    {14617, 306}, /* notmuch show */
    {14630, 40}, /* nova */
    {14635, 28}, /* nox */
    {14639, 32}, /* npm */
    {14643, 333}, /* npm audit fix */
    {14657, 95}, /* npm deprecate */
    {14671, 82}, /* npm exec */
    {14680, 95}, /* npm unpublish */
    {14694, 2}, /* nproc */
    {14700, 82}, /* npx */
    {14704, 14}, /* nq */
    {14707, 334}, /* nsenter */
    {14715, 142}, /* nslookup */
    {14724, 42}, /* nstat */
    {14730, 135}, /* ntfsclone */
    {14740, 167}, /* ntfsfix */
    {14748, 110}, /* ntpdate */
    {14756, 81}, /* numactl */
    {14764, 16}, /* numastat */
    {14773, 15}, /* numfmt */
    {14780, 177}, /* nvidia-smi */
    {14791, 176}, /* nvim */
    {14796, 32}, /* nvm */
    {14800, 100}, /* nvme */
    {14805, 335}, /* nvme delete-ns */
    {14820, 335}, /* nvme dsm */
    {14829, 335}, /* nvme format */
    {14841, 335}, /* nvme sanitize */
    {14855, 335}, /* nvme write */
    {14866, 335}, /* nvme write-uncor */
    {14883, 335}, /* nvme write-zeroes */
    {14901, 131}, /* nvram */
    {14907, 69}, /* nvram-any */
    {14917, 20}, /* nvtop */
    {14923, 59}, /* nwipe */
    {14929, 23}, /* oathtool */
    {14938, 35}, /* objdump */
    {14946, 237}, /* oc */
    {14949, 336}, /* oc adm cordon */
    {14963, 336}, /* oc adm drain */
    {14976, 337}, /* oc adm policy add-cluster-role-to-group */
    {15016, 337}, /* oc adm policy add-cluster-role-to-user */
    {15055, 277}, /* oc apply */
    {15064, 283}, /* oc delete */
    {15074, 159}, /* oc exec */
    {15082, 284}, /* oc patch */
    {15091, 286}, /* oc scale */
    {15100, 40}, /* oci */
    {15104, 12}, /* ocrmypdf */
    {15113, 15}, /* od */
    {15116, 186}, /* offlineimap */
    {15128, 12}, /* oggenc */
    {15135, 12}, /* okular */
    {15142, 124}, /* oom */
    {15146, 85}, /* op */
    {15149, 82}, /* op run */
    {15156, 32}, /* opam */
    {15161, 116}, /* open */
    {15166, 338}, /* openssl */
    {15174, 40}, /* openstack */
    {15184, 125}, /* openvpn */
    {15192, 110}, /* openvt */
    {15199, 32}, /* opkg */
    {15204, 33}, /* opkg remove */
    {15216, 29}, /* optirun */
    {15224, 115}, /* orsh */
    {15229, 8}, /* osascript */
    {15239, 68}, /* ovs-vsctl */
    {15249, 1}, /* p7zip */
    {15255, 27}, /* packer */
    {15262, 339}, /* pacman */
    {15269, 12}, /* pactl */
    {15275, 18}, /* pam_tally2 */
    {15286, 28}, /* pandoc */
    {15293, 12}, /* paplay */
    {15300, 340}, /* parallel */
    {15309, 115}, /* parallel-ssh */
    {15322, 135}, /* partclone */
    {15332, 341}, /* parted */
    {15339, 135}, /* partimage */
    {15349, 67}, /* partprobe */
    {15359, 19}, /* partx */
    {15365, 23}, /* pass */
    {15370, 342}, /* pass cp */
    {15378, 343}, /* pass delete */
    {15390, 342}, /* pass edit */
    {15400, 23}, /* pass find */
    {15410, 342}, /* pass generate */
    {15424, 342}, /* pass git */
    {15433, 23}, /* pass grep */
    {15443, 342}, /* pass init */
    {15453, 342}, /* pass insert */
    {15465, 23}, /* pass ls */
    {15473, 342}, /* pass mv */
    {15481, 343}, /* pass remove */
    {15493, 343}, /* pass rm */
    {15501, 23}, /* pass show */
    {15511, 344}, /* passwd */
    {15518, 15}, /* paste */
    {15524, 345}, /* patch */
    {15530, 12}, /* pavucontrol */
    {15542, 91}, /* pax */
    {15546, 58}, /* pbm */
    {15550, 50}, /* pbm delete-backup */
    {15568, 88}, /* pbzip2 */
    {15575, 87}, /* pcregrep */
    {15584, 9}, /* pct */
    {15588, 10}, /* pct destroy */
    {15600, 11}, /* pct stop */
    {15609, 346}, /* pdbedit */
    {15617, 177}, /* pdffonts */
    {15626, 177}, /* pdfinfo */
    {15634, 28}, /* pdflatex */
    {15643, 12}, /* pdfseparate */
    {15655, 12}, /* pdftk */
    {15661, 12}, /* pdftotext */
    {15671, 12}, /* pdfunite */
    {15680, 58}, /* pdm */
    {15684, 82}, /* pdm run */
    {15692, 115}, /* pdsh */
    {15697, 29}, /* perf */
    {15702, 347}, /* perl */
    {15707, 348}, /* pfctl */
    {15713, 15}, /* pg */
    {15716, 121}, /* pg_dropcluster */
    {15731, 317}, /* pg_dump */
    {15739, 317}, /* pg_dumpall */
    {15750, 317}, /* pg_isready */
    {15761, 249}, /* pg_resetwal */
    {15773, 318}, /* pg_restore */
    {15784, 249}, /* pg_rewind */
    {15794, 49}, /* pgbackrest */
    {15805, 50}, /* pgbackrest expire */
    {15823, 50}, /* pgbackrest stanza-delete */
    {15848, 317}, /* pgbench */
    {15856, 349}, /* pgrep */
    {15862, 8}, /* php */
    {15866, 116}, /* pico */
    {15871, 349}, /* pidof */
    {15877, 16}, /* pidstat */
    {15885, 88}, /* pigz */
    {15890, 20}, /* pinfo */
    {15896, 41}, /* ping */
    {15901, 41}, /* ping6 */
    {15907, 32}, /* pip */
    {15911, 350}, /* pip uninstall */
    {15925, 32}, /* pip3 */
    {15930, 350}, /* pip3 uninstall */
    {15945, 81}, /* pipexec */
    {15953, 32}, /* pipx */
    {15958, 82}, /* pipx run */
    {15967, 351}, /* pivot_root */
    {15978, 228}, /* pkexec */
    {15985, 32}, /* pkg */
    {15989, 33}, /* pkg delete */
    {16000, 33}, /* pkg remove */
    {16011, 32}, /* pkg_add */
    {16019, 275}, /* pkill */
    {16025, 12}, /* playerctl */
    {16035, 144}, /* plocate */
    {16043, 352}, /* pm-hibernate */
    {16056, 235}, /* pm-hibernate-never */
    {16075, 352}, /* pm-suspend */
    {16086, 47}, /* pmap */
    {16091, 131}, /* pmset */
    {16097, 32}, /* pnpm */
    {16102, 82}, /* pnpm dlx */
    {16111, 82}, /* pnpm exec */
    {16121, 82}, /* pnpx */
    {16126, 150}, /* podman */
    {16133, 154}, /* podman compose down */
    {16153, 153}, /* podman container prune */
    {16176, 79}, /* podman container rm */
    {16196, 159}, /* podman exec */
    {16208, 152}, /* podman image prune */
    {16227, 157}, /* podman kill */
    {16239, 161}, /* podman kube down */
    {16256, 153}, /* podman pod prune */
    {16273, 79}, /* podman pod rm */
    {16287, 79}, /* podman rm */
    {16297, 80}, /* podman rmi */
    {16308, 158}, /* podman run */
    {16319, 157}, /* podman stop */
    {16331, 153}, /* podman system prune */
    {16351, 153}, /* podman system reset */
    {16371, 155}, /* podman unshare */
    {16386, 153}, /* podman volume prune */
    {16406, 161}, /* podman volume remove */
    {16427, 161}, /* podman volume rm */
    {16444, 58}, /* podman-compose */
    {16459, 154}, /* podman-compose down */
    {16479, 32}, /* poetry */
    {16486, 82}, /* poetry run */
    {16497, 92}, /* popd */
    {16502, 32}, /* port */
    {16507, 32}, /* portage */
    {16515, 162}, /* postcat */
    {16523, 162}, /* postqueue */
    {16533, 162}, /* postsuper */
    {16543, 235}, /* poweroff */
    {16552, 47}, /* powertop */
    {16561, 15}, /* pr */
    {16564, 28}, /* pre-commit */
    {16575, 187}, /* prename */
    {16583, 28}, /* prettier */
    {16592, 29}, /* primusrun */
    {16602, 353}, /* printenv */
    {16611, 354}, /* printf */
    {16618, 355}, /* prisma */
    {16625, 106}, /* prlimit */
    {16633, 14}, /* proot */
    {16639, 49}, /* proxmox-backup-client */
    {16661, 50}, /* proxmox-backup-client forget */
    {16690, 50}, /* proxmox-backup-client prune */
    {16718, 81}, /* proxychains */
    {16730, 81}, /* proxychains4 */
    {16743, 47}, /* prtstat */
    {16751, 349}, /* ps */
    {16754, 114}, /* psql */
    {16759, 115}, /* pssh */
    {16764, 47}, /* pstree */
    {16771, 27}, /* pulumi */
    {16778, 97}, /* pushd */
    {16784, 22}, /* puttygen */
    {16793, 15}, /* pv */
    {16796, 300}, /* pvcreate */
    {16805, 301}, /* pvdisplay */
    {16815, 58}, /* pvesm */
    {16821, 50}, /* pvesm free */
    {16832, 300}, /* pvmove */
    {16839, 304}, /* pvremove */
    {16848, 300}, /* pvresize */
    {16857, 301}, /* pvs */
    {16861, 301}, /* pvscan */
    {16868, 18}, /* pwconv */
    {16875, 356}, /* pwd */
    {16879, 47}, /* pwdx */
    {16884, 31}, /* pwgen */
    {16890, 23}, /* pwmake */
    {16897, 45}, /* pwsh */
    {16902, 231}, /* pwunconv */
    {16911, 32}, /* pyenv */
    {16917, 8}, /* pypy */
    {16922, 8}, /* pypy3 */
    {16928, 28}, /* pytest */
    {16935, 8}, /* python */
    {16942, 8}, /* python2 */
    {16950, 8}, /* python3 */
    {16958, 12}, /* qbittorrent-nox */
    {16974, 83}, /* qdbus */
    {16980, 9}, /* qemu-img */
    {16989, 9}, /* qemu-system-x86_64 */
    {17008, 9}, /* qm */
    {17011, 10}, /* qm destroy */
    {17022, 11}, /* qm reset */
    {17031, 11}, /* qm stop */
    {17039, 133}, /* qmHandle */
    {17048, 12}, /* qpdf */
    {17053, 23}, /* qrencode */
    {17062, 16}, /* quota */
    {17068, 67}, /* quotacheck */
    {17079, 357}, /* quotaoff */
    {17088, 120}, /* rabbitmqctl */
    {17100, 121}, /* rabbitmqctl delete_queue */
    {17125, 121}, /* rabbitmqctl delete_vhost */
    {17150, 121}, /* rabbitmqctl force_reset */
    {17174, 121}, /* rabbitmqctl reset */
    {17192, 266}, /* racadm */
    {17199, 8}, /* racket */
    {17206, 20}, /* radeontop */
    {17216, 63}, /* rails */
    {17222, 40}, /* railway */
    {17230, 63}, /* rake */
    {17235, 40}, /* rancher */
    {17243, 117}, /* rancher rm */
    {17254, 116}, /* ranger */
    {17261, 358}, /* rar */
    {17265, 58}, /* rbackup */
    {17273, 50}, /* rbackup delete */
    {17288, 45}, /* rbash */
    {17294, 32}, /* rbenv */
    {17300, 248}, /* rc-service */
    {17311, 42}, /* rc-status */
    {17321, 104}, /* rc-update */
    {17331, 248}, /* rcctl */
    {17337, 12}, /* rclone */
    {17344, 359}, /* rclone cleanup */
    {17359, 359}, /* rclone delete */
    {17373, 359}, /* rclone move */
    {17385, 359}, /* rclone purge */
    {17398, 359}, /* rclone rmdirs */
    {17412, 359}, /* rclone sync */
    {17424, 360}, /* rdiff-backup */
    {17437, 165}, /* rdiff-backup-any */
    {17454, 309}, /* read */
    {17459, 309}, /* readarray */
    {17469, 35}, /* readelf */
    {17477, 2}, /* readlink */
    {17486, 139}, /* readonly */
    {17495, 264}, /* realm */
    {17501, 265}, /* realm leave */
    {17513, 2}, /* realpath */
    {17522, 235}, /* reboot */
    {17529, 113}, /* recode */
    {17536, 361}, /* redis-cli */
    {17546, 12}, /* redshift */
    {17555, 69}, /* reinstall-kernels */
    {17573, 167}, /* reiserfsck */
    {17584, 33}, /* removepkg */
    {17594, 187}, /* rename */
    {17601, 187}, /* rename.ul */
    {17611, 40}, /* render */
    {17618, 124}, /* renice */
    {17625, 16}, /* repquota */
    {17634, 311}, /* reset */
    {17640, 67}, /* resize2fs */
    {17650, 59}, /* resize_reiserfs */
    {17666, 19}, /* resizepart */
    {17677, 41}, /* resolvconf */
    {17688, 242}, /* resolvectl */
    {17699, 242}, /* resolvectl query */
    {17716, 242}, /* resolvectl statistics */
    {17738, 242}, /* resolvectl status */
    {17756, 142}, /* resolvectl-query */
    {17773, 12}, /* restic */
    {17780, 70}, /* restic forget */
    {17794, 70}, /* restic prune */
    {17807, 362}, /* restic restore */
    {17822, 165}, /* restore */
    {17830, 34}, /* restorecon */
    {17841, 75}, /* return */
    {17848, 113}, /* rev */
    {17852, 363}, /* rfkill */
    {17859, 15}, /* rg */
    {17862, 203}, /* rimraf */
    {17869, 58}, /* rke */
    {17873, 117}, /* rke remove */
    {17884, 12}, /* rkhunter */
    {17893, 81}, /* rlwrap */
    {17900, 203}, /* rm */
    {17903, 364}, /* rmdir */
    {17909, 365}, /* rmmod */
    {17915, 44}, /* rot13 */
    {17921, 366}, /* route */
    {17927, 54}, /* rpcinfo */
    {17935, 367}, /* rpm */
    {17939, 58}, /* rpm-ostree */
    {17950, 33}, /* rpm-ostree uninstall */
    {17971, 91}, /* rpm2cpio */
    {17980, 35}, /* rpmquery */
    {17989, 14}, /* rr */
    {17992, 115}, /* rsh */
    {17996, 368}, /* rsync */
    {18002, 352}, /* rtcwake */
    {18010, 12}, /* rtorrent */
    {18019, 8}, /* ruby */
    {18024, 28}, /* ruff */
    {18029, 228}, /* run0 */
    {18034, 81}, /* runcon */
    {18041, 42}, /* runlevel */
    {18050, 369}, /* runuser */
    {18058, 28}, /* rustc */
    {18064, 28}, /* rustfmt */
    {18072, 49}, /* rustic */
    {18079, 50}, /* rustic forget */
    {18093, 50}, /* rustic prune */
    {18106, 32}, /* rustup */
    {18113, 40}, /* s3cmd */
    {18119, 248}, /* s6-svc */
    {18126, 370}, /* salt */
    {18131, 370}, /* salt-call */
    {18141, 370}, /* salt-ssh */
    {18150, 264}, /* samba-tool */
    {18161, 265}, /* samba-tool computer delete */
    {18188, 265}, /* samba-tool computer disable */
    {18216, 265}, /* samba-tool group delete */
    {18240, 265}, /* samba-tool group disable */
    {18265, 265}, /* samba-tool user delete */
    {18288, 265}, /* samba-tool user disable */
    {18312, 14}, /* sandbox-exec */
    {18325, 16}, /* sar */
    {18329, 12}, /* say */
    {18333, 8}, /* scala */
    {18339, 20}, /* scc */
    {18343, 14}, /* schroot */
    {18351, 371}, /* scp */
    {18355, 372}, /* screen */
    {18362, 47}, /* screenfetch */
    {18374, 373}, /* script */
    {18381, 12}, /* scrot */
    {18387, 65}, /* scrub */
    {18393, 131}, /* scutil */
    {18400, 40}, /* scw */
    {18404, 35}, /* sdiff */
    {18410, 67}, /* sdparm */
    {18417, 85}, /* secret-tool */
    {18429, 85}, /* security */
    {18438, 232}, /* sed */
    {18442, 59}, /* sedutil-cli */
    {18454, 81}, /* sem */
    {18458, 34}, /* semanage */
    {18467, 125}, /* sendmail */
    {18476, 162}, /* sendmail-q */
    {18487, 16}, /* sensors */
    {18495, 2}, /* seq */
    {18499, 24}, /* sequelize */
    {18509, 27}, /* serverless */
    {18520, 248}, /* service */
    {18528, 16}, /* sestatus */
    {18537, 374}, /* set */
    {18541, 81}, /* setarch */
    {18549, 94}, /* setcap */
    {18556, 375}, /* setenforce */
    {18567, 376}, /* setfacl */
    {18575, 110}, /* setfont */
    {18583, 81}, /* setpriv */
    {18591, 357}, /* setquota */
    {18600, 81}, /* setsid */
    {18607, 110}, /* setterm */
    {18615, 377}, /* setxkbmap */
    {18625, 378}, /* sfdisk */
    {18632, 65}, /* sfill */
    {18638, 196}, /* sftp */
    {18643, 323}, /* sg */
    {18646, 185}, /* sg_format */
    {18656, 185}, /* sg_sanitize */
    {18668, 201}, /* sgdisk */
    {18675, 45}, /* sh */
    {18678, 56}, /* sha1sum */
    {18686, 56}, /* sha224sum */
    {18696, 56}, /* sha256sum */
    {18706, 56}, /* sha384sum */
    {18716, 56}, /* sha512sum */
    {18726, 91}, /* shar */
    {18731, 35}, /* shellcheck */
    {18742, 75}, /* shift */
    {18748, 92}, /* shopt */
    {18754, 30}, /* shorewall */
    {18764, 30}, /* shorewall6 */
    {18775, 54}, /* showmount */
    {18785, 65}, /* shred */
    {18791, 15}, /* shuf */
    {18796, 379}, /* shutdown */
    {18805, 235}, /* shutdown-now */
    {18818, 12}, /* siege */
    {18824, 14}, /* singularity */
    {18836, 54}, /* sipcalc */
    {18844, 20}, /* size */
    {18849, 58}, /* skaffold */
    {18858, 117}, /* skaffold delete */
    {18874, 275}, /* skill */
    {18880, 47}, /* slabtop */
    {18888, 58}, /* slackpkg */
    {18897, 33}, /* slackpkg remove */
    {18913, 275}, /* slay */
    {18918, 2}, /* sleep */
    {18924, 115}, /* slogin */
    {18931, 27}, /* sls */
    {18935, 380}, /* smartctl */
    {18944, 54}, /* smbclient */
    {18954, 346}, /* smbpasswd */
    {18964, 42}, /* smbstatus */
    {18974, 16}, /* smem */
    {18979, 32}, /* snap */
    {18984, 33}, /* snap remove */
    {18996, 192}, /* snap run */
    {19005, 12}, /* snapper */
    {19013, 70}, /* snapper delete */
    {19028, 70}, /* snapper rm */
    {19039, 54}, /* snmpwalk */
    {19048, 322}, /* socat */
    {19054, 12}, /* soffice */
    {19062, 131}, /* softwareupdate */
    {19077, 381}, /* sort */
    {19082, 0}, /* source */
    {19089, 12}, /* sox */
    {19093, 177}, /* soxi */
    {19098, 81}, /* spawn */
    {19104, 131}, /* spctl */
    {19110, 41}, /* speedtest */
    {19120, 42}, /* speedtest-cli */
    {19134, 28}, /* sphinx-build */
    {19147, 130}, /* split */
    {19153, 382}, /* sponge */
    {19160, 114}, /* sqlcmd */
    {19167, 317}, /* sqldiff */
    {19175, 113}, /* sqlformat */
    {19185, 114}, /* sqlite */
    {19192, 114}, /* sqlite3 */
    {19200, 65}, /* srm */
    {19204, 42}, /* ss */
    {19207, 53}, /* ssh */
    {19211, 22}, /* ssh-add */
    {19219, 29}, /* ssh-agent */
    {19229, 22}, /* ssh-copy-id */
    {19241, 383}, /* ssh-keygen */
    {19252, 41}, /* ssh-keyscan */
    {19264, 23}, /* sshd */
    {19269, 125}, /* sshfs */
    {19275, 14}, /* st */
    {19278, 32}, /* stack */
    {19284, 29}, /* start-stop-daemon */
    {19302, 16}, /* stat */
    {19307, 81}, /* stdbuf */
    {19314, 12}, /* steghide */
    {19323, 384}, /* strace */
    {19330, 12}, /* stress */
    {19337, 12}, /* stress-ng */
    {19347, 15}, /* strings */
    {19355, 28}, /* strip */
    {19361, 311}, /* stty */
    {19366, 323}, /* su */
    {19369, 108}, /* su-exec */
    {19377, 116}, /* subl */
    {19382, 385}, /* sudo */
    {19387, 116}, /* sudoedit */
    {19396, 56}, /* sum */
    {19400, 40}, /* supabase */
    {19409, 248}, /* supervisorctl */
    {19423, 62}, /* suspend */
    {19431, 248}, /* sv */
    {19434, 248}, /* svc */
    {19438, 89}, /* svn */
    {19442, 90}, /* svn delete */
    {19453, 90}, /* svn remove */
    {19464, 386}, /* svn revert */
    {19475, 90}, /* svn rm */
    {19482, 89}, /* svnadmin */
    {19491, 125}, /* swaks */
    {19497, 301}, /* swaplabel */
    {19507, 195}, /* swapoff */
    {19515, 195}, /* swapon */
    {19522, 28}, /* swift */
    {19528, 351}, /* switch_root */
    {19540, 32}, /* swupd */
    {19546, 33}, /* swupd bundle-remove */
    {19566, 313}, /* symlink */
    {19574, 387}, /* sync */
    {19579, 12}, /* sysbench */
    {19588, 388}, /* sysctl */
    {19595, 180}, /* syslinux */
    {19604, 389}, /* systemctl */
    {19614, 390}, /* systemctl add-wants */
    {19634, 391}, /* systemctl disable */
    {19652, 392}, /* systemctl emergency */
    {19672, 390}, /* systemctl enable */
    {19689, 392}, /* systemctl halt */
    {19704, 393}, /* systemctl isolate */
    {19722, 392}, /* systemctl kexec */
    {19738, 391}, /* systemctl kill */
    {19753, 391}, /* systemctl mask */
    {19768, 392}, /* systemctl poweroff */
    {19787, 392}, /* systemctl reboot */
    {19804, 392}, /* systemctl rescue */
    {19821, 390}, /* systemctl set-default */
    {19843, 392}, /* systemctl soft-reboot */
    {19865, 390}, /* systemctl start */
    {19881, 391}, /* systemctl stop */
    {19896, 242}, /* systemd-analyze */
    {19912, 291}, /* systemd-cat */
    {19924, 242}, /* systemd-cgls */
    {19937, 242}, /* systemd-cgtop */
    {19951, 242}, /* systemd-detect-virt */
    {19971, 81}, /* systemd-inhibit */
    {19987, 14}, /* systemd-nspawn */
    {20002, 177}, /* systemd-resolve */
    {20018, 394}, /* systemd-run */
    {20030, 131}, /* systemsetup */
    {20042, 113}, /* tac */
    {20046, 395}, /* tail */
    {20051, 42}, /* tailscale */
    {20061, 58}, /* talosctl */
    {20070, 117}, /* talosctl reboot */
    {20086, 117}, /* talosctl reset */
    {20101, 117}, /* talosctl shutdown */
    {20119, 76}, /* tar */
    {20123, 396}, /* tarsnap */
    {20131, 28}, /* task */
    {20136, 17}, /* tasksel */
    {20144, 108}, /* taskset */
    {20152, 68}, /* tc */
    {20155, 397}, /* tc class */
    {20164, 397}, /* tc filter */
    {20174, 397}, /* tc qdisc */
    {20183, 131}, /* tccutil */
    {20191, 8}, /* tclsh */
    {20197, 398}, /* tcpdump */
    {20205, 20}, /* tcptrack */
    {20214, 45}, /* tcsh */
    {20219, 58}, /* tdnf */
    {20224, 33}, /* tdnf erase */
    {20235, 33}, /* tdnf remove */
    {20247, 68}, /* teamdctl */
    {20256, 382}, /* tee */
    {20260, 247}, /* telinit */
    {20268, 235}, /* telinit-0 */
    {20278, 399}, /* telnet */
    {20285, 14}, /* terminator */
    {20296, 400}, /* terraform */
    {20306, 400}, /* terragrunt */
    {20317, 12}, /* tesseract */
    {20327, 2}, /* test */
    {20332, 196}, /* tftp */
    {20337, 12}, /* thunderbird */
    {20349, 113}, /* tidy */
    {20354, 14}, /* tilix */
    {20360, 58}, /* tilt */
    {20365, 117}, /* tilt down */
    {20375, 401}, /* time */
    {20380, 242}, /* timedatectl */
    {20392, 242}, /* timedatectl list-timezones */
    {20419, 242}, /* timedatectl show */
    {20436, 242}, /* timedatectl status */
    {20455, 20}, /* timedatex */
    {20465, 402}, /* timeout */
    {20473, 92}, /* times */
    {20479, 403}, /* timeshift */
    {20489, 70}, /* timeshift --delete */
    {20508, 165}, /* timeshift-any */
    {20522, 35}, /* tldr */
    {20527, 58}, /* tmutil */
    {20534, 70}, /* tmutil delete */
    {20548, 50}, /* tmutil deletelocalsnapshots */
    {20576, 404}, /* tmux */
    {20581, 400}, /* tofu */
    {20586, 15}, /* toilet */
    {20593, 20}, /* tokei */
    {20599, 14}, /* toolbox */
    {20607, 47}, /* top */
    {20611, 81}, /* torify */
    {20618, 81}, /* torsocks */
    {20627, 405}, /* touch */
    {20633, 28}, /* tox */
    {20637, 84}, /* toybox */
    {20644, 198}, /* tpm2_clear */
    {20655, 75}, /* tput */
    {20660, 113}, /* tr */
    {20663, 41}, /* tracepath */
    {20673, 41}, /* traceroute */
    {20684, 20}, /* trafshow */
    {20693, 12}, /* transmission-cli */
    {20710, 406}, /* trap */
    {20715, 203}, /* trash */
    {20721, 203}, /* trash-put */
    {20731, 16}, /* tree */
    {20736, 2}, /* true */
    {20741, 182}, /* truncate */
    {20750, 14}, /* ts */
    {20753, 28}, /* tsc */
    {20757, 398}, /* tshark */
    {20764, 15}, /* tsort */
    {20770, 92}, /* tty */
    {20774, 168}, /* tune2fs */
    {20782, 124}, /* tuned-adm */
    {20792, 92}, /* type */
    {20797, 24}, /* typeorm */
    {20805, 139}, /* typeset */
    {20813, 20}, /* tzselect */
    {20822, 185}, /* ubiformat */
    {20832, 377}, /* ubuntu-drivers */
    {20847, 106}, /* uclampset */
    {20857, 12}, /* udevadm */
    {20865, 143}, /* udhcpc */
    {20872, 67}, /* udisksctl */
    {20882, 407}, /* ufw */
    {20886, 408}, /* ulimit */
    {20893, 408}, /* umask */
    {20899, 409}, /* umount */
    {20906, 113}, /* unaccent */
    {20915, 62}, /* unalias */
    {20923, 2}, /* uname */
    {20929, 410}, /* unar */
    {20934, 17}, /* unattended-upgrade */
    {20953, 81}, /* unbuffer */
    {20962, 39}, /* uncompress */
    {20973, 15}, /* unexpand */
    {20982, 64}, /* unionfs */
    {20990, 64}, /* unionfs-fuse */
    {21003, 15}, /* uniq */
    {21008, 15}, /* units */
    {21014, 15}, /* unix2dos */
    {21023, 364}, /* unlink */
    {21030, 358}, /* unrar */
    {21036, 411}, /* unset */
    {21042, 412}, /* unshare */
    {21050, 413}, /* unsquashfs */
    {21061, 39}, /* unxz */
    {21066, 298}, /* unzip */
    {21072, 39}, /* unzstd */
    {21079, 40}, /* upctl */
    {21085, 377}, /* update-alternatives */
    {21105, 17}, /* update-ca-certificates */
    {21128, 17}, /* update-grub */
    {21140, 414}, /* update-initramfs */
    {21157, 198}, /* update-initramfs-d */
    {21176, 104}, /* update-rc.d */
    {21188, 12}, /* upnpc */
    {21194, 177}, /* upower */
    {21201, 2}, /* uptime */
    {21208, 14}, /* urxvt */
    {21214, 21}, /* useradd */
    {21222, 141}, /* userdel */
    {21230, 415}, /* usermod */
    {21238, 92}, /* users */
    {21244, 52}, /* utmpdump */
    {21253, 44}, /* uudecode */
    {21262, 44}, /* uuencode */
    {21271, 320}, /* uuenview */
    {21280, 23}, /* uuidgen */
    {21288, 32}, /* uv */
    {21291, 82}, /* uv run */
    {21298, 82}, /* uvx */
    {21302, 177}, /* v4l2-ctl */
    {21311, 27}, /* vagrant */
    {21319, 10}, /* vagrant destroy */
    {21335, 14}, /* vagrant-ssh */
    {21347, 177}, /* vainfo */
    {21354, 29}, /* valgrind */
    {21363, 361}, /* valkey-cli */
    {21374, 120}, /* vault */
    {21380, 121}, /* vault delete */
    {21393, 9}, /* vboxmanage */
    {21404, 11}, /* vboxmanage controlvm */
    {21425, 177}, /* vcgencmd */
    {21434, 32}, /* vcpkg */
    {21440, 144}, /* vdir */
    {21445, 40}, /* velero */
    {21452, 40}, /* vercel */
    {21459, 357}, /* vgcfgrestore */
    {21472, 300}, /* vgchange */
    {21481, 300}, /* vgcreate */
    {21490, 301}, /* vgdisplay */
    {21500, 357}, /* vgexport */
    {21509, 300}, /* vgextend */
    {21518, 357}, /* vgimportclone */
    {21532, 300}, /* vgreduce */
    {21541, 304}, /* vgremove */
    {21550, 300}, /* vgrename */
    {21559, 301}, /* vgs */
    {21563, 301}, /* vgscan */
    {21570, 176}, /* vi */
    {21573, 176}, /* view */
    {21578, 116}, /* vifm */
    {21583, 116}, /* vigr */
    {21588, 176}, /* vim */
    {21592, 35}, /* vimdiff */
    {21600, 116}, /* vipw */
    {21605, 9}, /* virsh */
    {21611, 10}, /* virsh destroy */
    {21625, 10}, /* virsh net-destroy */
    {21643, 10}, /* virsh net-undefine */
    {21662, 10}, /* virsh pool-delete */
    {21680, 11}, /* virsh reboot */
    {21693, 10}, /* virsh reset */
    {21705, 11}, /* virsh shutdown */
    {21720, 10}, /* virsh snapshot-delete */
    {21742, 10}, /* virsh undefine */
    {21757, 10}, /* virsh vol-delete */
    {21774, 10}, /* virsh vol-wipe */
    {21789, 116}, /* visudo */
    {21796, 28}, /* vite */
    {21801, 12}, /* vlc */
    {21805, 18}, /* vlock */
    {21811, 16}, /* vmstat */
    {21818, 54}, /* vnstat */
    {21825, 58}, /* vssadmin */
    {21834, 50}, /* vssadmin delete */
    {21850, 40}, /* vultr */
    {21856, 40}, /* vultr-cli */
    {21866, 416}, /* vzdump */
    {21873, 92}, /* w */
    {21875, 7}, /* w3m */
    {21879, 92}, /* wait */
    {21884, 12}, /* wakeonlan */
    {21894, 49}, /* wal-g */
    {21900, 50}, /* wal-g delete */
    {21913, 291}, /* wall */
    {21918, 417}, /* watch */
    {21924, 14}, /* watchexec */
    {21934, 20}, /* wavemon */
    {21942, 15}, /* wc */
    {21945, 20}, /* wdiff */
    {21951, 28}, /* webpack */
    {21959, 58}, /* werf */
    {21964, 117}, /* werf dismiss */
    {21977, 117}, /* werf purge */
    {21988, 52}, /* wevtutil */
    {21997, 22}, /* wg */
    {22000, 246}, /* wg-quick */
    {22009, 418}, /* wget */
    {22014, 35}, /* whatis */
    {22021, 419}, /* whence */
    {22028, 35}, /* whereis */
    {22036, 420}, /* which */
    {22042, 92}, /* who */
    {22046, 92}, /* whoami */
    {22053, 41}, /* whois */
    {22059, 81}, /* winpty */
    {22066, 65}, /* wipe */
    {22071, 421}, /* wipefs */
    {22078, 12}, /* wl-copy */
    {22086, 12}, /* wl-paste */
    {22095, 177}, /* wmctrl */
    {22102, 98}, /* wodim */
    {22108, 125}, /* wormhole */
    {22117, 68}, /* wpa_cli */
    {22125, 40}, /* wrangler */
    {22134, 291}, /* write */
    {22140, 12}, /* wrk */
    {22144, 14}, /* x-terminal-emulator */
    {22164, 20}, /* x86info */
    {22172, 422}, /* xargs */
    {22178, 12}, /* xbacklight */
    {22189, 32}, /* xbps-install */
    {22202, 32}, /* xbps-remove */
    {22214, 12}, /* xclip */
    {22220, 116}, /* xdg-open */
    {22229, 177}, /* xdotool */
    {22237, 177}, /* xdpyinfo */
    {22246, 40}, /* xe */
    {22249, 28}, /* xelatex */
    {22257, 111}, /* xfce4-session-logout */
    {22278, 14}, /* xfce4-terminal */
    {22293, 67}, /* xfs_growfs */
    {22304, 42}, /* xfs_info */
    {22313, 423}, /* xfs_repair */
    {22324, 165}, /* xfsrestore */
    {22335, 7}, /* xh */
    {22338, 275}, /* xkill */
    {22344, 177}, /* xlsclients */
    {22355, 15}, /* xmllint */
    {22363, 15}, /* xmlstarlet */
    {22374, 39}, /* xorriso */
    {22382, 98}, /* xorrisofs */
    {22392, 177}, /* xprop */
    {22398, 377}, /* xrandr */
    {22405, 12}, /* xsel */
    {22410, 377}, /* xset */
    {22415, 113}, /* xsv */
    {22419, 14}, /* xterm */
    {22425, 81}, /* xvfb-run */
    {22434, 177}, /* xwininfo */
    {22443, 424}, /* xxd */
    {22447, 56}, /* xxhsum */
    {22454, 88}, /* xz */
    {22457, 86}, /* xzcat */
    {22463, 87}, /* xzgrep */
    {22470, 15}, /* xzless */
    {22477, 32}, /* yarn */
    {22482, 82}, /* yarn dlx */
    {22491, 82}, /* yarn exec */
    {22501, 425}, /* yes */
    {22505, 12}, /* youtube-dl */
    {22516, 15}, /* yq */
    {22519, 12}, /* yt-dlp */
    {22526, 148}, /* yum */
    {22530, 33}, /* yum autoremove */
    {22545, 33}, /* yum erase */
    {22555, 33}, /* yum remove */
    {22566, 12}, /* zathura */
    {22574, 177}, /* zbarimg */
    {22582, 86}, /* zcat */
    {22587, 87}, /* zegrep */
    {22594, 12}, /* zellij */
    {22601, 59}, /* zerofree */
    {22610, 426}, /* zfs */
    {22614, 427}, /* zfs destroy */
    {22626, 428}, /* zfs receive */
    {22638, 428}, /* zfs recv */
    {22647, 427}, /* zfs rollback */
    {22660, 87}, /* zgrep */
    {22666, 28}, /* zig */
    {22670, 39}, /* zip */
    {22674, 15}, /* zless */
    {22680, 426}, /* zpool */
    {22686, 427}, /* zpool create */
    {22699, 427}, /* zpool destroy */
    {22713, 429}, /* zpool detach */
    {22726, 429}, /* zpool export */
    {22739, 427}, /* zpool labelclear */
    {22756, 429}, /* zpool offline */
    {22770, 427}, /* zpool remove */
    {22783, 427}, /* zpool split */
    {22795, 45}, /* zsh */
    {22799, 88}, /* zstd */
    {22804, 86}, /* zstdcat */
    {22812, 39}, /* zstdmt */
    {22819, 148}, /* zypper */
    {22826, 33}, /* zypper remove */
    {22840, 33}, /* zypper rm */
};
const int s2c_name_count = 2302;
