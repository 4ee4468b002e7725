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
    "[0-6][0-6][0-6],644,444,600,000,0\0"
    "takes away the right to run {target}\0"
    "*/docker.sock\0"
    "lets everybody be root through {target}\0"
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
    "/dev/*,\?:,\?:/,UUID=*,LABEL=*,PARTUUID=*\0"
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
    "--remove,--force\0"
    "changes how everybody logs in\0"
    "list,current,show,check\0"
    "writes to the hardware\0"
    "-a\0"
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
    "down\0"
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
    "runs a program in a machine\0"
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
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_OPTION, 0, 13388, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 13956, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 14027, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_NO_WORD, 1, 14233, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_WORD, 1, 14253, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 14267, 0x0},
    {S2C_IF_OPTION, 0, 14351, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 14402, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 14590, 0x0},
    {S2C_IF_OPTION, 0, 14711, 0x0},
    {S2C_IF_VALUE, 0, 14934, 0x0},
    {S2C_IF_VALUE, 0, 14960, 0x0},
    {S2C_IF_OPTION, 0, 14983, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 15032, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15051, 0x4003040},
    {S2C_IF_OPTION, 0, 15032, 0x0},
    {S2C_IF_VALUE, 0, 15105, 0x0},
    {S2C_IF_OPTION, 0, 15032, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 15051, 0x0},
    {S2C_IF_OPTION, 0, 15032, 0x0},
    {S2C_IF_OPTION, 0, 15192, 0x0},
    {S2C_IF_OPTION, 0, 15032, 0x0},
    {S2C_IF_OPTION, 0, 15255, 0x0},
    {S2C_IF_OPTION, 0, 15303, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15315, 0x400},
    {S2C_IF_OPTION, 0, 15325, 0x0},
    {S2C_IF_OPTION, 0, 15355, 0x0},
    {S2C_IF_OPTION, 0, 15368, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_VALUE, 0, 15383, 0x0},
    {S2C_IF_OPTION, 0, 15032, 0x0},
    {S2C_IF_OPTION, 0, 15416, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_WORD, 1, 15477, 0x0},
    {S2C_IF_OPTION, 0, 15521, 0x0},
    {S2C_IF_OPTION, 0, 15541, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 15565, 0x0},
    {S2C_IF_OPTION, 0, 15619, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 15676, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9097, 0x4003040},
    {S2C_IF_VALUE, 0, 15727, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15765, 0x4003040},
    {S2C_IF_WORD, 1, 15815, 0x0},
    {S2C_IF_WORD, 1, 15825, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6599, 0x4003040},
    {S2C_IF_VALUE, 0, 15829, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 15825, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 6599, 0x0},
    {S2C_IF_WORD, 1, 15864, 0x0},
    {S2C_IF_WORD, 1, 15825, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 15825, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 15930, 0x0},
    {S2C_IF_OPTION, 0, 15940, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15953, 0x4003040},
    {S2C_IF_OPTION, 0, 15940, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 15953, 0x0},
    {S2C_IF_OPTION, 0, 15968, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 16024, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 16036, 0x400},
    {S2C_IF_OPTION, 0, 16064, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 16085, 0x4003040},
    {S2C_IF_OPTION, 0, 16122, 0x0},
    {S2C_IF_OPTION, 0, 16167, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 16238, 0x0},
    {S2C_IF_OPTION, 0, 6563, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_OPTION, 0, 16451, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 16528, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 16675, 0x0},
    {S2C_IF_OPTION, 0, 16693, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_WORD, 1, 16873, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 17003, 0x0},
    {S2C_IF_VALUE, 0, 17072, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION, 0, 10226, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 17348, 0x0},
    {S2C_IF_OPTION, 0, 7682, 0x0},
    {S2C_IF_OPTION, 0, 17429, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 17514, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 17678, 0x0},
    {S2C_IF_NO_WORD, 0, 17742, 0x0},
    {S2C_IF_OPTION, 0, 17863, 0x0},
    {S2C_IF_NO_OPTION, 0, 14711, 0x0},
    {S2C_IF_WORD, 1, 17974, 0x0},
    {S2C_IF_OPTION, 0, 18066, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 17678, 0x0},
    {S2C_IF_NO_WORD, 0, 17742, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 18202, 0x0},
    {S2C_IF_WORD, 0, 17678, 0x0},
    {S2C_IF_NO_WORD, 0, 17742, 0x0},
    {S2C_IF_OPTION, 0, 18232, 0x0},
    {S2C_IF_OPTION, 0, 18303, 0x0},
    {S2C_IF_OPTION, 0, 18347, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 18503, 0x0},
    {S2C_IF_OPTION, 0, 18513, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 18572, 0x0},
    {S2C_IF_OPTION, 0, 18614, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 17678, 0x0},
    {S2C_IF_NO_WORD, 0, 17742, 0x0},
    {S2C_IF_WORD, 0, 18713, 0x0},
    {S2C_IF_WORD, 102, 18794, 0x0},
    {S2C_IF_WORD, 0, 18817, 0x0},
    {S2C_IF_WORD, 0, 18872, 0x0},
    {S2C_IF_OPTION, 0, 18503, 0x0},
    {S2C_IF_OPTION, 0, 18883, 0x0},
    {S2C_IF_OPTION, 0, 19066, 0x0},
    {S2C_IF_OPTION, 0, 19216, 0x0},
    {S2C_IF_WORD, 0, 17678, 0x0},
    {S2C_IF_NO_WORD, 0, 17742, 0x0},
    {S2C_IF_OPTION, 0, 5916, 0x0},
    {S2C_IF_WORD, 0, 17678, 0x0},
    {S2C_IF_NO_WORD, 0, 17742, 0x0},
    {S2C_IF_OPTION, 0, 5916, 0x0},
    {S2C_IF_WORD, 0, 17678, 0x0},
    {S2C_IF_NO_WORD, 0, 17742, 0x0},
    {S2C_IF_OPTION, 0, 19438, 0x0},
    {S2C_IF_OPTION, 0, 19507, 0x0},
    {S2C_IF_OPTION, 0, 19566, 0x0},
    {S2C_IF_OPTION, 0, 19644, 0x0},
    {S2C_IF_OPTION, 0, 19722, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 0, 17678, 0x0},
    {S2C_IF_NO_WORD, 0, 17742, 0x0},
    {S2C_IF_WORD, 1, 19819, 0x0},
    {S2C_IF_OPTION, 0, 19850, 0x0},
    {S2C_IF_OPTION, 0, 19861, 0x0},
    {S2C_IF_WORD, 0, 19914, 0x0},
    {S2C_IF_WORD, 0, 19992, 0x0},
    {S2C_IF_OPTION, 0, 20051, 0x0},
    {S2C_IF_OPTION, 0, 20051, 0x0},
    {S2C_IF_VALUE, 0, 20184, 0x0},
    {S2C_IF_OPTION, 0, 20051, 0x0},
    {S2C_IF_OPTION, 0, 20271, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 20325, 0x0},
    {S2C_IF_VALUE, 0, 20391, 0x0},
    {S2C_IF_OPTION, 0, 20445, 0x0},
    {S2C_IF_WORD, 0, 17678, 0x0},
    {S2C_IF_NO_WORD, 0, 17742, 0x0},
    {S2C_IF_WORD, 0, 20562, 0x0},
    {S2C_IF_WORD, 1, 20658, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION, 0, 20731, 0x0},
    {S2C_IF_OPTION, 0, 20734, 0x0},
    {S2C_IF_OPTION, 0, 20779, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION, 0, 20731, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 20900, 0x0},
    {S2C_IF_VALUE, 0, 20924, 0x0},
    {S2C_IF_OPTION, 0, 20977, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 21007, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 21030, 0x0},
    {S2C_IF_OPTION, 0, 21067, 0x0},
    {S2C_IF_OPTION, 0, 18303, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 21167, 0x0},
    {S2C_IF_OPTION, 0, 21182, 0x0},
    {S2C_IF_VALUE, 0, 21191, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 21191, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 21262, 0x0},
    {S2C_IF_VALUE, 0, 21357, 0x0},
    {S2C_IF_OPTION, 0, 21412, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 21442, 0x0},
    {S2C_IF_WORD, 2, 21473, 0x0},
    {S2C_IF_OPTION, 0, 21442, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 21559, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 21579, 0x0},
    {S2C_IF_WORD, 0, 21679, 0x0},
    {S2C_IF_VALUE, 0, 21707, 0x0},
    {S2C_IF_WORD, 102, 21724, 0x0},
    {S2C_IF_VALUE, 0, 21747, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 21793, 0x0},
    {S2C_IF_OPTION, 0, 21182, 0x0},
    {S2C_IF_OPTION, 0, 10653, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 21878, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 21884, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 20051, 0x0},
    {S2C_IF_OPTION, 0, 22013, 0x0},
    {S2C_IF_WORD, 0, 22022, 0x0},
    {S2C_IF_OPTION, 0, 22022, 0x0},
    {S2C_IF_OPTION, 0, 22062, 0x0},
    {S2C_IF_WORD, 0, 5646, 0x0},
    {S2C_IF_OPTION, 0, 22116, 0x0},
    {S2C_IF_WORD, 0, 8568, 0x0},
    {S2C_IF_NO_OPTION, 0, 22167, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 22405, 0x0},
    {S2C_IF_WORD, 0, 22417, 0x0},
    {S2C_IF_WORD, 0, 22510, 0x0},
    {S2C_IF_OPTION, 0, 14348, 0x0},
    {S2C_IF_OPTION, 0, 21177, 0x0},
    {S2C_IF_VALUE, 0, 22749, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 22820, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 22882, 0x0},
    {S2C_IF_OPTION, 0, 22960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 22960, 0x0},
    {S2C_IF_WORD, 1, 23031, 0x0},
    {S2C_IF_OPTION, 0, 23085, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_OPTION, 0, 6434, 0x0},
    {S2C_IF_OPTION, 0, 23213, 0x0},
    {S2C_IF_WORD, 0, 23227, 0x0},
    {S2C_IF_VALUE, 0, 23346, 0x0},
    {S2C_IF_WORD, 0, 23508, 0x0},
    {S2C_IF_WORD, 0, 23684, 0x0},
    {S2C_IF_VALUE, 0, 23772, 0x0},
    {S2C_IF_WORD, 1, 23808, 0x0},
    {S2C_IF_VALUE, 0, 23772, 0x0},
    {S2C_IF_WORD, 1, 23927, 0x0},
    {S2C_IF_OPTION, 0, 23946, 0x0},
    {S2C_IF_WORD, 0, 24107, 0x0},
    {S2C_IF_WORD, 0, 24159, 0x0},
    {S2C_IF_WORD, 0, 24231, 0x0},
    {S2C_IF_WORD, 0, 24343, 0x0},
    {S2C_IF_WORD, 0, 24422, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 24725, 0x0},
    {S2C_IF_WORD, 0, 24875, 0x0},
    {S2C_IF_WORD, 1, 25070, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 25132, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25165, 0x0},
    {S2C_IF_WORD, 2, 22057, 0x0},
    {S2C_IF_WORD, 1, 25188, 0x0},
    {S2C_IF_WORD, 1, 25256, 0x0},
    {S2C_IF_WORD, 2, 25301, 0x0},
    {S2C_IF_WORD, 1, 22057, 0x0},
    {S2C_IF_WORD, 2, 25188, 0x0},
    {S2C_IF_WORD, 2, 22057, 0x0},
    {S2C_IF_WORD, 1, 25426, 0x0},
    {S2C_IF_WORD, 0, 25511, 0x0},
    {S2C_IF_OPTION, 0, 25573, 0x0},
    {S2C_IF_WORD, 0, 25659, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 26342, 0x0},
    {S2C_IF_OPTION, 0, 26395, 0x0},
    {S2C_IF_WORD, 0, 25659, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 26473, 0x0},
    {S2C_IF_WORD, 1, 26520, 0x0},
    {S2C_IF_WORD, 0, 7843, 0x0},
    {S2C_IF_OPTION, 0, 26567, 0x0},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_WORD, 1, 6365, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 26570, 0x0},
    {S2C_IF_OPTION, 0, 27024, 0x0},
    {S2C_IF_WORD, 0, 7843, 0x0},
    {S2C_IF_OPTION, 0, 6431, 0x0},
    {S2C_IF_OPTION, 0, 27163, 0x0},
    {S2C_IF_OPTION, 0, 27223, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_OPTION, 0, 27288, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 5896, 0x0},
    {S2C_IF_VALUE, 0, 27443, 0x0},
    {S2C_IF_OPTION, 0, 27471, 0x0},
    {S2C_IF_OPTION, 0, 27521, 0x0},
    {S2C_IF_WORD, 2, 27557, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 27744, 0x0},
    {S2C_IF_OPTION, 0, 27756, 0x0},
    {S2C_IF_OPTION, 0, 18303, 0x0},
    {S2C_IF_OPTION, 0, 27850, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 28053, 0x0},
    {S2C_IF_VALUE, 0, 28085, 0x0},
    {S2C_IF_VALUE, 0, 28152, 0x0},
    {S2C_IF_OPTION, 0, 28178, 0x0},
    {S2C_IF_NO_OPTION, 0, 7444, 0x0},
    {S2C_IF_VALUE, 0, 28242, 0x0},
    {S2C_IF_VALUE, 0, 28273, 0x0},
    {S2C_IF_OPTION, 0, 18503, 0x0},
    {S2C_IF_VALUE, 0, 28352, 0x0},
    {S2C_IF_VALUE, 0, 28435, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_VALUE, 0, 28242, 0x0},
    {S2C_IF_OPTION, 0, 28682, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 28694, 0x0},
    {S2C_IF_VALUE, 0, 28731, 0x0},
    {S2C_IF_WORD, 0, 27557, 0x0},
    {S2C_IF_VALUE, 0, 28745, 0x0},
    {S2C_IF_WORD, 0, 28750, 0x0},
    {S2C_IF_WORD, 0, 28821, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 0, 28959, 0x0},
    {S2C_IF_OPTION, 0, 29059, 0x0},
    {S2C_IF_WORD, 1, 29151, 0x0},
    {S2C_IF_OPTION, 0, 29168, 0x0},
    {S2C_IF_WORD, 1, 29266, 0x0},
    {S2C_IF_OPTION, 0, 29059, 0x0},
    {S2C_IF_OPTION, 0, 29474, 0x0},
    {S2C_IF_OPTION, 0, 29501, 0x0},
    {S2C_IF_OPTION, 0, 29520, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6916, 0x20000},
    {S2C_IF_OPTION, 0, 5893, 0x0},
    {S2C_IF_OPTION, 0, 10226, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6916, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 7685, 0x0},
    {S2C_IF_VALUE, 0, 29737, 0x0},
    {S2C_IF_OPTION, 0, 29786, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29900, 0x30000},
    {S2C_IF_WORD, 1, 29942, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 29951, 0x0},
    {S2C_IF_NO_OPTION, 0, 30050, 0x0},
    {S2C_IF_WORD, 1, 30055, 0x0},
    {S2C_IF_NO_OPTION, 0, 29900, 0x0},
    {S2C_IF_WORD, 0, 30131, 0x0},
    {S2C_IF_OPTION, 0, 30206, 0x0},
    {S2C_IF_WORD, 0, 30212, 0x0},
    {S2C_IF_NO_OPTION, 0, 30339, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 30732, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 30835, 0x0},
    {S2C_IF_WORD, 1, 30913, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 30963, 0x57400},
    {S2C_IF_OPTION, 0, 31048, 0x0},
    {S2C_IF_VALUE, 0, 31211, 0x0},
    {S2C_IF_OPTION, 0, 31268, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 30811, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 31564, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 31580, 0x57400},
    {S2C_IF_OPTION, 0, 31601, 0x0},
    {S2C_IF_OPTION, 0, 31610, 0x0},
    {S2C_IF_VALUE, 0, 31655, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION_PLACE, 0, 31768, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 16119, 0x0},
    {S2C_IF_WORD, 1, 31774, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 31842, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 31909, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 31988, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 32044, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 0, 32080, 0x0},
    {S2C_IF_OPTION, 0, 16119, 0x0},
    {S2C_IF_OPTION, 0, 32122, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 32275, 0x0},
    {S2C_IF_OPTION, 0, 32312, 0x0},
    {S2C_IF_OPTION, 0, 32356, 0x0},
    {S2C_IF_VALUE, 0, 32368, 0x0},
    {S2C_IF_VALUE, 0, 32421, 0x0},
    {S2C_IF_OPTION, 0, 32475, 0x0},
    {S2C_IF_OPTION, 0, 32541, 0x0},
    {S2C_IF_VALUE, 0, 32590, 0x0},
    {S2C_IF_VALUE, 0, 32620, 0x0},
    {S2C_IF_OPTION, 0, 32642, 0x0},
    {S2C_IF_WORD, 0, 32654, 0x0},
    {S2C_IF_NO_OPTION, 0, 32656, 0x0},
    {S2C_IF_VALUE, 0, 32706, 0x0},
    {S2C_IF_VALUE, 0, 32620, 0x0},
    {S2C_IF_VALUE, 0, 32761, 0x0},
    {S2C_IF_VALUE, 0, 32620, 0x0},
    {S2C_IF_NO_OPTION, 0, 32812, 0x0},
    {S2C_IF_OPTION, 0, 32912, 0x0},
    {S2C_IF_VALUE, 0, 32620, 0x0},
    {S2C_IF_VALUE, 0, 32936, 0x0},
    {S2C_IF_OPTION, 0, 32912, 0x0},
    {S2C_IF_VALUE, 0, 32620, 0x0},
    {S2C_IF_VALUE, 0, 33016, 0x0},
    {S2C_IF_WORD, 1, 33050, 0x0},
    {S2C_IF_WORD, 1, 33094, 0x0},
    {S2C_IF_OPTION, 0, 33135, 0x0},
    {S2C_IF_WORD, 0, 33206, 0x0},
    {S2C_IF_WORD, 0, 489, 0x0},
    {S2C_IF_OPTION, 0, 20051, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 6365, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_WORD, 0, 33359, 0x0},
    {S2C_IF_WORD, 0, 33375, 0x0},
    {S2C_IF_WORD, 0, 33415, 0x0},
    {S2C_IF_OPTION, 0, 33422, 0x0},
    {S2C_IF_OPTION, 0, 33431, 0x0},
    {S2C_IF_WORD, 0, 33463, 0x0},
    {S2C_IF_OPTION, 0, 33480, 0x0},
    {S2C_IF_WORD, 0, 33486, 0x0},
    {S2C_IF_WORD, 1, 33539, 0x0},
    {S2C_IF_WORD, 1, 33554, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_WORD, 0, 9767, 0x0},
    {S2C_IF_WORD, 1, 25293, 0x0},
    {S2C_IF_WORD, 0, 33578, 0x0},
    {S2C_IF_WORD, 0, 33586, 0x0},
    {S2C_IF_WORD, 0, 33586, 0x0},
    {S2C_IF_WORD, 0, 33631, 0x0},
    {S2C_IF_WORD, 0, 18308, 0x0},
    {S2C_IF_WORD, 0, 33657, 0x0},
    {S2C_IF_VALUE, 0, 33809, 0x0},
    {S2C_IF_OPTION, 0, 33827, 0x0},
    {S2C_IF_OPTION, 0, 33862, 0x0},
    {S2C_IF_VALUE, 0, 33895, 0x0},
    {S2C_IF_VALUE, 0, 33921, 0x0},
    {S2C_IF_VALUE, 0, 33942, 0x0},
    {S2C_IF_VALUE, 0, 33972, 0x0},
    {S2C_IF_OPTION, 0, 33999, 0x0},
    {S2C_IF_OPTION, 0, 34033, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 34198, 0x0},
    {S2C_IF_NO_WORD, 1, 34232, 0x0},
    {S2C_IF_WORD, 0, 34298, 0x0},
    {S2C_IF_NO_WORD, 0, 34303, 0x0},
    {S2C_IF_WORD, 0, 34303, 0x0},
    {S2C_IF_WORD, 0, 34531, 0x0},
    {S2C_IF_WORD, 0, 34597, 0x0},
    {S2C_IF_WORD, 0, 34531, 0x0},
    {S2C_IF_WORD, 1, 33578, 0x0},
    {S2C_IF_WORD, 0, 34628, 0x0},
    {S2C_IF_WORD, 0, 34597, 0x0},
    {S2C_IF_WORD, 0, 9689, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 34720, 0x0},
    {S2C_IF_WORD, 0, 34760, 0x0},
    {S2C_IF_WORD, 1, 34797, 0x0},
    {S2C_IF_WORD, 1, 34840, 0x0},
    {S2C_IF_WORD, 0, 34844, 0x0},
    {S2C_IF_NO_WORD, 0, 34303, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 21182, 0x0},
    {S2C_IF_WORD, 0, 34303, 0x0},
    {S2C_IF_WORD, 1, 19450, 0x0},
    {S2C_IF_WORD, 1, 6365, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 34931, 0x0},
    {S2C_IF_WORD, 0, 35011, 0x0},
    {S2C_IF_WORD, 0, 35042, 0x0},
    {S2C_IF_WORD, 0, 5620, 0x0},
    {S2C_IF_WORD, 0, 35092, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 35100, 0x0},
    {S2C_IF_WORD, 1, 35171, 0x0},
    {S2C_IF_WORD, 1, 6365, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 35306, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 35345, 0x0},
    {S2C_IF_WORD, 0, 35392, 0x0},
    {S2C_IF_WORD, 0, 35405, 0x0},
    {S2C_IF_WORD, 0, 35410, 0x0},
    {S2C_IF_OPTION, 0, 35463, 0x0},
    {S2C_IF_OPTION, 0, 35463, 0x0},
    {S2C_IF_OPTION, 0, 35544, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 35650, 0x0},
    {S2C_IF_WORD, 1, 36343, 0x0},
    {S2C_IF_OPTION, 0, 35463, 0x0},
    {S2C_IF_OPTION, 0, 36416, 0x0},
    {S2C_IF_OPTION, 0, 36512, 0x0},
    {S2C_IF_OPTION, 0, 36682, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 36709, 0x0},
    {S2C_IF_OPTION, 0, 36825, 0x0},
    {S2C_IF_OPTION, 0, 26395, 0x0},
    {S2C_IF_WORD, 0, 36836, 0x0},
    {S2C_IF_OPTION, 0, 15470, 0x0},
    {S2C_IF_OPTION, 0, 36893, 0x0},
    {S2C_IF_OPTION, 0, 36916, 0x0},
    {S2C_IF_OPTION, 0, 36927, 0x0},
    {S2C_IF_OPTION, 0, 36916, 0x0},
    {S2C_IF_WORD, 0, 36972, 0x0},
    {S2C_IF_OPTION, 0, 12713, 0x0},
    {S2C_IF_OPTION, 0, 36927, 0x0},
    {S2C_IF_OPTION, 0, 37027, 0x0},
    {S2C_IF_WORD, 0, 37054, 0x0},
    {S2C_IF_OPTION, 0, 37100, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 35650, 0x0},
    {S2C_IF_WORD, 1, 37230, 0x0},
    {S2C_IF_OPTION, 0, 37334, 0x0},
    {S2C_IF_OPTION, 0, 14351, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 14351, 0x0},
    {S2C_IF_OPTION, 0, 9201, 0x0},
    {S2C_IF_OPTION, 0, 14351, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 14351, 0x0},
    {S2C_IF_WORD, 0, 37345, 0x0},
    {S2C_IF_OPTION, 0, 37465, 0x0},
    {S2C_IF_OPTION, 0, 16783, 0x0},
    {S2C_IF_OPTION, 0, 8127, 0x0},
    {S2C_IF_OPTION, 0, 16783, 0x0},
    {S2C_IF_OPTION, 0, 7682, 0x0},
    {S2C_IF_OPTION, 0, 16783, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_WORD, 1, 37471, 0x0},
    {S2C_IF_OPTION, 0, 37668, 0x0},
    {S2C_IF_OPTION, 0, 37693, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_OPTION, 0, 37706, 0x0},
    {S2C_IF_OPTION, 0, 37839, 0x0},
    {S2C_IF_OPTION, 0, 37863, 0x0},
    {S2C_IF_OPTION, 0, 37880, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 37880, 0x0},
    {S2C_IF_OPTION, 0, 37921, 0x0},
    {S2C_IF_VALUE, 0, 37997, 0x0},
    {S2C_IF_OPTION, 0, 21176, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 1, 38136, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_WORD, 0, 38284, 0x0},
    {S2C_IF_WORD, 0, 38327, 0x0},
    {S2C_IF_OPTION, 0, 18503, 0x0},
    {S2C_IF_WORD, 1, 6436, 0x0},
    {S2C_IF_WORD, 1, 38443, 0x0},
    {S2C_IF_OPTION, 0, 38473, 0x0},
    {S2C_IF_OPTION, 0, 38508, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 38587, 0x0},
    {S2C_IF_WORD, 1, 38641, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 38880, 0x0},
    {S2C_IF_OPTION, 0, 38921, 0x0},
    {S2C_IF_OPTION, 0, 38966, 0x0},
    {S2C_IF_OPTION, 0, 38981, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 39072, 0x0},
    {S2C_IF_OPTION, 0, 5896, 0x0},
    {S2C_IF_OPTION, 0, 18303, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 39431, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 39493, 0x0},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_OPTION, 0, 39585, 0x0},
    {S2C_IF_OPTION, 0, 18303, 0x0},
    {S2C_IF_OPTION, 0, 39679, 0x0},
    {S2C_IF_WORD, 0, 39766, 0x0},
    {S2C_IF_OPTION, 0, 39830, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_WORD, 0, 39896, 0x0},
    {S2C_IF_OPTION, 0, 39951, 0x0},
    {S2C_IF_OPTION, 0, 40031, 0x0},
    {S2C_IF_NO_OPTION, 0, 40043, 0x0},
    {S2C_IF_OPTION, 0, 40128, 0x0},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 7682, 0x0},
    {S2C_IF_OPTION, 0, 18303, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 40284, 0x0},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_OPTION, 0, 40335, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_VALUE, 0, 40537, 0x0},
    {S2C_IF_OPTION, 0, 8098, 0x0},
    {S2C_IF_OPTION, 0, 40623, 0x0},
    {S2C_IF_OPTION, 0, 6916, 0x0},
    {S2C_IF_OPTION, 0, 26567, 0x0},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_OPTION, 0, 40685, 0x0},
    {S2C_IF_OPTION, 0, 40723, 0x0},
    {S2C_IF_WORD, 1, 40766, 0x0},
    {S2C_IF_OPTION, 0, 40851, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 40874, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 14348, 0x0},
    {S2C_IF_OPTION, 0, 40975, 0x0},
    {S2C_IF_WORD, 0, 41028, 0x0},
    {S2C_IF_WORD, 1, 41104, 0x0},
    {S2C_IF_OPTION, 0, 21182, 0x0},
    {S2C_IF_OPTION, 0, 41230, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 41364, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 21182, 0x0},
    {S2C_IF_OPTION, 0, 41230, 0x0},
    {S2C_IF_WORD, 1, 41826, 0x0},
    {S2C_IF_OPTION, 0, 41955, 0x0},
    {S2C_IF_OPTION, 0, 42027, 0x0},
    {S2C_IF_VALUE, 0, 42070, 0x0},
    {S2C_IF_OPTION, 0, 42143, 0x0},
    {S2C_IF_OPTION, 0, 42157, 0x0},
    {S2C_IF_OPTION, 0, 42204, 0x0},
    {S2C_IF_OPTION, 0, 12713, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 42364, 0x0},
    {S2C_IF_OPTION, 0, 42143, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 10574, 0x0},
    {S2C_IF_WORD, 0, 42681, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 39688, 0x0},
    {S2C_IF_WORD, 0, 42790, 0x0},
    {S2C_IF_VALUE, 0, 42814, 0x0},
    {S2C_IF_VALUE, 0, 42898, 0x0},
    {S2C_IF_WORD, 0, 42967, 0x0},
    {S2C_IF_VALUE, 0, 43036, 0x0},
    {S2C_IF_VALUE, 0, 43064, 0x0},
    {S2C_IF_OPTION, 0, 12713, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_OPTION, 0, 43206, 0x0},
    {S2C_IF_VALUE, 0, 43245, 0x0},
    {S2C_IF_VALUE, 0, 43300, 0x0},
    {S2C_IF_VALUE, 0, 43373, 0x0},
    {S2C_IF_WORD, 102, 43450, 0x0},
    {S2C_IF_WORD, 102, 43520, 0x0},
    {S2C_IF_WORD, 102, 43554, 0x0},
    {S2C_IF_WORD, 0, 43669, 0x0},
    {S2C_IF_WORD, 1, 43697, 0x0},
    {S2C_IF_OPTION, 0, 43209, 0x0},
    {S2C_IF_WORD, 1, 43790, 0x0},
    {S2C_IF_OPTION, 0, 43853, 0x0},
    {S2C_IF_WORD, 0, 18794, 0x0},
    {S2C_IF_WORD, 0, 43872, 0x0},
    {S2C_IF_OPTION, 0, 43908, 0x0},
    {S2C_IF_WORD, 1, 43998, 0x0},
    {S2C_IF_WORD, 1, 43864, 0x0},
    {S2C_IF_OPTION, 0, 43863, 0x0},
    {S2C_IF_WORD, 1, 559, 0x0},
    {S2C_IF_WORD, 2, 18794, 0x0},
    {S2C_IF_WORD, 1, 44057, 0x0},
    {S2C_IF_WORD, 2, 18308, 0x0},
    {S2C_IF_OPTION, 0, 43923, 0x0},
    {S2C_IF_OPTION, 0, 44173, 0x0},
    {S2C_IF_WORD, 0, 44192, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 0, 44198, 0x0},
    {S2C_IF_OPTION, 0, 18306, 0x0},
    {S2C_IF_WORD, 0, 44192, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_OPTION, 0, 9097, 0x0},
    {S2C_IF_WORD, 0, 44192, 0x0},
    {S2C_IF_WORD, 0, 44596, 0x0},
    {S2C_IF_WORD, 0, 44625, 0x0},
    {S2C_IF_WORD, 0, 44635, 0x0},
    {S2C_IF_WORD, 1, 44668, 0x0},
    {S2C_IF_WORD, 2, 22057, 0x0},
    {S2C_IF_OPTION, 0, 7685, 0x0},
    {S2C_IF_OPTION, 0, 8098, 0x0},
    {S2C_IF_OPTION, 0, 6563, 0x0},
    {S2C_IF_VALUE, 0, 44687, 0x0},
    {S2C_IF_VALUE, 0, 44732, 0x0},
    {S2C_IF_WORD, 0, 44749, 0x0},
    {S2C_IF_VALUE, 0, 44800, 0x0},
    {S2C_IF_WORD, 0, 44852, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 44867, 0x0},
    {S2C_IF_OPTION, 0, 18503, 0x0},
    {S2C_IF_VALUE, 0, 45088, 0x0},
    {S2C_IF_WORD, -1, 45217, 0x0},
    {S2C_IF_OPTION, 0, 45334, 0x0},
    {S2C_IF_WORD, 1, 45368, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 45420, 0x0},
    {S2C_IF_WORD, 1, 45463, 0x0},
    {S2C_IF_WORD, 1, 45500, 0x0},
    {S2C_IF_WORD, 0, 45514, 0x0},
    {S2C_IF_WORD, 0, 45522, 0x0},
    {S2C_IF_WORD, 1, 45581, 0x0},
    {S2C_IF_OPTION, 0, 45334, 0x0},
    {S2C_IF_OPTION, 0, 18306, 0x0},
    {S2C_IF_WORD, 1, 45734, 0x0},
    {S2C_IF_OPTION, 0, 45856, 0x0},
    {S2C_IF_OPTION, 0, 18503, 0x0},
    {S2C_IF_OPTION, 0, 9100, 0x0},
    {S2C_IF_OPTION, 0, 6563, 0x0},
    {S2C_IF_OPTION, 0, 40175, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1335, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 46127, 0x0},
    {S2C_IF_WORD, 1, 46203, 0x0},
    {S2C_IF_OPTION, 0, 46308, 0x0},
    {S2C_IF_OPTION, 0, 46343, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 6916, 0x0},
    {S2C_IF_OPTION, 0, 27471, 0x0},
    {S2C_IF_OPTION, 0, 46391, 0x0},
    {S2C_IF_OPTION, 0, 46408, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 46599, 0x0},
    {S2C_IF_OPTION, 0, 26567, 0x0},
    {S2C_IF_WORD, 1, 1335, 0x0},
    {S2C_IF_OPTION, 0, 46675, 0x0},
    {S2C_IF_OPTION, 0, 46711, 0x0},
    {S2C_IF_WORD, 1, 46758, 0x0},
    {S2C_IF_WORD, 1, 46810, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 46867, 0x0},
    {S2C_IF_WORD, 1, 46908, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 47082, 0x4000040},
    {S2C_IF_OPTION, 0, 12713, 0x0},
    {S2C_IF_OPTION, 0, 47170, 0x0},
    {S2C_IF_OPTION, 0, 47203, 0x0},
    {S2C_IF_OPTION, 0, 47240, 0x0},
    {S2C_IF_OPTION, 0, 47262, 0x0},
    {S2C_IF_OPTION, 0, 47352, 0x0},
    {S2C_IF_WORD, 1, 47392, 0x0},
    {S2C_IF_OPTION, 0, 47417, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 8720, 0x0},
    {S2C_IF_WORD, 1, 47437, 0x0},
    {S2C_IF_SAYS, 0, 47507, 0x0},
    {S2C_IF_WORD, 0, 47581, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 6563, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6916, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 47592, 0x0},
    {S2C_IF_OPTION, 0, 47636, 0x0},
    {S2C_IF_OPTION, 0, 6400, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_WORD, 0, 47668, 0x0},
    {S2C_IF_WORD, 1, 47706, 0x0},
    {S2C_IF_WORD, 1, 47779, 0x0},
    {S2C_IF_WORD, 1, 47831, 0x0},
    {S2C_IF_OPTION, 0, 6916, 0x0},
    {S2C_IF_WORD, 0, 7124, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 47885, 0x0},
    {S2C_IF_OPTION, 0, 47916, 0x0},
    {S2C_IF_OPTION, 0, 47966, 0x0},
    {S2C_IF_WORD, 1, 47995, 0x0},
    {S2C_IF_WORD, 2, 48122, 0x0},
    {S2C_IF_OPTION, 0, 48164, 0x0},
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
    {2, 3, 305, 13454},
    {2, 2, 308, 13990},
    {2, 2, 310, 13705},
    {2, 2, 312, 14041},
    {1, 0, 314, 14081},
    {2, 2, 314, 14134},
    {2, 2, 316, 14184},
    {2, 3, 318, 14184},
    {2, 3, 321, 14184},
    {2, 2, 324, 14285},
    {1, 0, 326, 14317},
    {2, 2, 326, 14354},
    {2, 2, 328, 14405},
    {1, 0, 330, 14447},
    {2, 2, 330, 14488},
    {2, 1, 332, 14534},
    {1, 0, 333, 14563},
    {2, 1, 333, 14635},
    {1, 0, 334, 14680},
    {0, 1, 334, 0},
    {1, 0, 335, 14723},
    {2, 1, 335, 6630},
    {2, 1, 336, 6630},
    {2, 2, 337, 14998},
    {2, 2, 339, 15066},
    {2, 2, 341, 15127},
    {2, 3, 343, 15168},
    {2, 2, 346, 15212},
    {2, 2, 348, 15274},
    {2, 2, 350, 7274},
    {0, 1, 352, 0},
    {0, 2, 353, 0},
    {0, 2, 355, 0},
    {1, 1, 357, 15388},
    {1, 0, 358, 15390},
    {2, 2, 358, 15426},
    {0, 1, 360, 0},
    {0, 1, 361, 0},
    {1, 0, 362, 15492},
    {0, 1, 362, 0},
    {0, 1, 363, 0},
    {2, 2, 364, 15575},
    {2, 2, 366, 15634},
    {1, 0, 368, 15492},
    {0, 1, 368, 0},
    {1, 1, 369, 15697},
    {2, 1, 370, 15066},
    {2, 1, 371, 15127},
    {2, 2, 372, 15168},
    {1, 0, 374, 15388},
    {2, 1, 374, 15066},
    {1, 0, 375, 15388},
    {0, 1, 375, 0},
    {2, 2, 376, 15066},
    {2, 2, 378, 15426},
    {2, 3, 380, 15168},
    {1, 0, 383, 15836},
    {0, 1, 383, 0},
    {2, 2, 384, 15066},
    {2, 2, 386, 15168},
    {1, 0, 388, 15836},
    {0, 1, 388, 0},
    {2, 2, 389, 15066},
    {2, 3, 391, 15168},
    {2, 2, 394, 15986},
    {2, 2, 396, 7274},
    {1, 0, 398, 15836},
    {0, 1, 398, 0},
    {2, 1, 399, 15066},
    {1, 0, 400, 16094},
    {0, 1, 400, 0},
    {2, 2, 401, 15066},
    {1, 0, 403, 16211},
    {0, 1, 403, 0},
    {0, 1, 404, 0},
    {2, 2, 405, 15168},
    {1, 0, 407, 15492},
    {0, 1, 407, 0},
    {0, 1, 408, 0},
    {2, 2, 409, 12367},
    {1, 1, 411, 16463},
    {2, 1, 412, 16623},
    {2, 2, 413, 12595},
    {2, 2, 415, 16715},
    {1, 0, 417, 12287},
    {2, 1, 417, 16786},
    {2, 2, 418, 12367},
    {1, 1, 420, 12287},
    {0, 0, 421, 0},
    {0, 1, 421, 0},
    {2, 0, 422, 16834},
    {0, 1, 422, 0},
    {1, 0, 423, 16936},
    {2, 2, 423, 16978},
    {2, 1, 425, 17033},
    {2, 1, 426, 17033},
    {1, 0, 427, 17116},
    {2, 2, 427, 16978},
    {1, 0, 429, 17116},
    {0, 1, 429, 0},
    {2, 1, 430, 17144},
    {1, 0, 431, 17182},
    {1, 0, 431, 17116},
    {0, 2, 431, 0},
    {1, 1, 433, 17241},
    {2, 1, 434, 17282},
    {2, 1, 435, 17282},
    {2, 1, 436, 17282},
    {1, 0, 437, 17241},
    {1, 1, 437, 17397},
    {2, 0, 438, 17282},
    {0, 1, 438, 0},
    {2, 1, 439, 17451},
    {1, 0, 440, 17465},
    {2, 0, 440, 17479},
    {2, 2, 440, 17526},
    {1, 0, 442, 17571},
    {2, 0, 442, 17590},
    {0, 1, 442, 0},
    {2, 1, 443, 17282},
    {1, 0, 444, 17241},
    {1, 2, 444, 17836},
    {2, 2, 446, 17884},
    {0, 0, 448, 0},
    {0, 1, 448, 0},
    {0, 1, 449, 0},
    {0, 1, 450, 0},
    {1, 0, 451, 17182},
    {1, 2, 451, 17836},
    {2, 1, 453, 18129},
    {1, 0, 454, 18161},
    {0, 1, 454, 0},
    {1, 2, 455, 17836},
    {2, 1, 457, 18265},
    {2, 1, 458, 18315},
    {2, 2, 459, 18379},
    {2, 2, 461, 18418},
    {1, 0, 463, 18468},
    {0, 1, 463, 0},
    {2, 1, 464, 18523},
    {2, 2, 465, 18418},
    {1, 0, 467, 18468},
    {0, 1, 467, 0},
    {2, 1, 468, 18630},
    {2, 2, 469, 18661},
    {1, 0, 471, 18468},
    {1, 2, 471, 17836},
    {2, 1, 473, 18729},
    {2, 1, 474, 18797},
    {2, 1, 475, 18833},
    {0, 1, 476, 0},
    {0, 1, 477, 0},
    {1, 0, 478, 18468},
    {2, 1, 478, 19041},
    {0, 1, 479, 0},
    {1, 0, 480, 19092},
    {2, 0, 480, 19119},
    {2, 0, 480, 19135},
    {2, 1, 480, 19238},
    {1, 0, 481, 19275},
    {1, 2, 481, 17836},
    {2, 1, 483, 19309},
    {0, 0, 484, 0},
    {1, 2, 484, 17836},
    {2, 1, 486, 19350},
    {0, 0, 487, 0},
    {2, 0, 487, 19391},
    {1, 2, 487, 17836},
    {2, 1, 489, 19456},
    {2, 1, 490, 19519},
    {2, 1, 491, 19598},
    {0, 1, 492, 0},
    {1, 0, 493, 19687},
    {2, 0, 493, 19704},
    {2, 1, 493, 19725},
    {1, 0, 494, 19764},
    {0, 1, 494, 0},
    {1, 2, 495, 17836},
    {2, 0, 497, 19782},
    {0, 1, 497, 0},
    {1, 0, 498, 17182},
    {0, 1, 498, 0},
    {2, 1, 499, 19881},
    {2, 1, 500, 19929},
    {2, 0, 501, 19970},
    {0, 1, 501, 0},
    {1, 0, 502, 20027},
    {0, 1, 502, 0},
    {2, 0, 503, 20061},
    {0, 1, 503, 0},
    {2, 0, 504, 20123},
    {2, 1, 504, 20123},
    {1, 0, 505, 13295},
    {1, 0, 505, 20210},
    {0, 1, 505, 0},
    {2, 2, 506, 20286},
    {2, 1, 508, 20341},
    {2, 1, 509, 20410},
    {2, 1, 510, 20453},
    {1, 0, 511, 20487},
    {0, 0, 511, 0},
    {1, 2, 511, 17836},
    {2, 0, 513, 20507},
    {2, 1, 513, 20576},
    {1, 0, 514, 20615},
    {0, 1, 514, 0},
    {1, 0, 515, 20700},
    {0, 1, 515, 0},
    {2, 2, 516, 20743},
    {2, 1, 518, 20807},
    {1, 0, 519, 20844},
    {0, 1, 519, 0},
    {2, 1, 520, 20743},
    {1, 0, 521, 20844},
    {0, 1, 521, 0},
    {0, 2, 522, 0},
    {2, 1, 524, 20943},
    {1, 0, 525, 17182},
    {0, 1, 525, 0},
    {0, 1, 526, 0},
    {1, 0, 527, 17182},
    {0, 1, 527, 0},
    {0, 2, 528, 0},
    {1, 0, 530, 21039},
    {0, 1, 530, 0},
    {2, 1, 531, 21096},
    {1, 0, 532, 18468},
    {0, 2, 532, 0},
    {2, 2, 534, 21229},
    {2, 2, 536, 17526},
    {2, 2, 538, 21305},
    {1, 1, 540, 21380},
    {2, 2, 541, 21422},
    {1, 2, 543, 21511},
    {2, 2, 545, 21527},
    {2, 2, 547, 21527},
    {1, 1, 549, 21665},
    {1, 2, 550, 21665},
    {1, 1, 552, 21665},
    {2, 2, 553, 21527},
    {2, 3, 555, 21527},
    {1, 0, 558, 21511},
    {2, 1, 558, 21814},
    {2, 2, 559, 21843},
    {2, 2, 561, 21422},
    {2, 2, 563, 20576},
    {1, 0, 565, 21422},
    {2, 1, 565, 21527},
    {1, 0, 566, 21665},
    {2, 0, 566, 21905},
    {1, 1, 566, 21968},
    {0, 0, 567, 0},
    {0, 1, 567, 0},
    {2, 1, 568, 22025},
    {2, 2, 569, 22025},
    {2, 2, 571, 22134},
    {2, 2, 573, 22210},
    {2, 1, 575, 22273},
    {1, 0, 576, 22333},
    {0, 1, 576, 0},
    {2, 1, 577, 22476},
    {2, 1, 578, 22613},
    {2, 1, 579, 22680},
    {2, 1, 580, 22715},
    {2, 2, 581, 22787},
    {2, 2, 583, 22845},
    {2, 1, 585, 22890},
    {1, 0, 586, 22914},
    {2, 0, 586, 22940},
    {2, 2, 586, 22970},
    {1, 1, 588, 23006},
    {0, 0, 589, 0},
    {0, 1, 589, 0},
    {1, 0, 590, 23051},
    {0, 1, 590, 0},
    {2, 0, 591, 23107},
    {1, 1, 591, 23184},
    {0, 1, 592, 0},
    {1, 1, 593, 23216},
    {2, 0, 594, 23107},
    {2, 1, 594, 23237},
    {1, 0, 595, 23284},
    {2, 1, 595, 23360},
    {1, 0, 596, 23385},
    {2, 0, 596, 23412},
    {2, 1, 596, 23634},
    {1, 0, 597, 17182},
    {2, 1, 597, 23754},
    {2, 1, 598, 23754},
    {0, 1, 599, 0},
    {1, 0, 600, 23857},
    {2, 1, 600, 23754},
    {0, 1, 601, 0},
    {1, 0, 602, 23857},
    {2, 1, 602, 24021},
    {1, 0, 603, 24060},
    {2, 1, 603, 23754},
    {0, 1, 604, 0},
    {1, 0, 605, 24200},
    {2, 1, 605, 24306},
    {1, 0, 606, 23284},
    {2, 1, 606, 24375},
    {2, 1, 607, 24636},
    {2, 1, 608, 24695},
    {2, 1, 609, 24832},
    {2, 1, 610, 24974},
    {1, 0, 611, 25004},
    {0, 1, 611, 0},
    {0, 1, 612, 0},
    {1, 0, 613, 17182},
    {0, 1, 613, 0},
    {0, 1, 614, 0},
    {0, 1, 615, 0},
    {2, 2, 616, 24375},
    {2, 2, 618, 25381},
    {2, 2, 620, 24375},
    {2, 2, 622, 24974},
    {1, 0, 624, 25482},
    {2, 1, 624, 25529},
    {1, 0, 625, 25558},
    {2, 0, 625, 23754},
    {2, 1, 625, 25583},
    {1, 0, 626, 25644},
    {2, 1, 626, 26200},
    {2, 1, 627, 26282},
    {1, 0, 628, 26309},
    {0, 1, 628, 0},
    {2, 2, 629, 26200},
    {2, 1, 631, 26407},
    {1, 0, 632, 26440},
    {2, 1, 632, 26490},
    {0, 1, 633, 0},
    {1, 0, 634, 26490},
    {2, 1, 634, 26544},
    {2, 1, 635, 26544},
    {1, 0, 636, 26544},
    {0, 1, 636, 0},
    {0, 1, 637, 0},
    {2, 2, 638, 26407},
    {1, 0, 640, 26440},
    {2, 1, 640, 26979},
    {1, 1, 641, 27054},
    {1, 1, 642, 27054},
    {0, 0, 643, 0},
    {0, 1, 643, 0},
    {1, 0, 644, 27086},
    {1, 0, 644, 27113},
    {2, 1, 644, 27190},
    {1, 1, 645, 27232},
    {0, 0, 646, 0},
    {2, 1, 646, 27262},
    {2, 1, 647, 27294},
    {0, 0, 648, 0},
    {0, 1, 648, 0},
    {1, 0, 649, 27322},
    {2, 2, 649, 27343},
    {0, 1, 651, 0},
    {1, 0, 652, 27365},
    {2, 1, 652, 27411},
    {2, 1, 653, 27448},
    {0, 1, 654, 0},
    {1, 0, 655, 27477},
    {0, 0, 655, 0},
    {1, 0, 655, 27495},
    {2, 1, 655, 27532},
    {0, 0, 656, 0},
    {2, 1, 656, 27583},
    {1, 1, 657, 27646},
    {2, 0, 658, 27676},
    {1, 1, 658, 27646},
    {2, 0, 659, 27705},
    {0, 1, 659, 0},
    {2, 1, 660, 27766},
    {2, 1, 661, 27797},
    {2, 2, 662, 27862},
    {1, 0, 664, 27895},
    {2, 0, 664, 27914},
    {2, 1, 664, 28063},
    {2, 1, 665, 28120},
    {2, 1, 666, 28063},
    {2, 2, 667, 28190},
    {2, 1, 669, 28253},
    {2, 1, 670, 27766},
    {1, 0, 671, 28292},
    {0, 1, 671, 0},
    {2, 1, 672, 27766},
    {1, 0, 673, 28378},
    {2, 1, 673, 28120},
    {0, 1, 674, 0},
    {1, 0, 675, 28480},
    {2, 1, 675, 28561},
    {1, 0, 676, 28581},
    {1, 0, 676, 28608},
    {2, 0, 676, 28627},
    {2, 1, 676, 27676},
    {2, 1, 677, 27766},
    {0, 1, 678, 0},
    {1, 0, 679, 28608},
    {2, 2, 679, 27583},
    {2, 2, 681, 28772},
    {1, 0, 683, 28805},
    {2, 1, 683, 28845},
    {1, 0, 684, 28874},
    {2, 0, 684, 28903},
    {0, 1, 684, 0},
    {2, 0, 685, 28933},
    {0, 1, 685, 0},
    {1, 0, 686, 28974},
    {1, 0, 686, 28874},
    {2, 1, 686, 29131},
    {2, 1, 687, 11423},
    {0, 1, 688, 0},
    {0, 1, 689, 0},
    {1, 0, 690, 29355},
    {2, 1, 690, 29131},
    {2, 2, 691, 29507},
    {0, 1, 693, 0},
    {1, 0, 694, 29643},
    {2, 3, 694, 29711},
    {2, 2, 697, 29711},
    {2, 2, 699, 29751},
    {0, 1, 701, 0},
    {1, 0, 702, 29798},
    {2, 1, 702, 29913},
    {2, 2, 703, 4424},
    {0, 2, 705, 0},
    {0, 2, 707, 0},
    {1, 0, 709, 30103},
    {2, 1, 709, 30180},
    {2, 1, 710, 30180},
    {0, 1, 711, 0},
    {1, 0, 712, 30283},
    {2, 0, 712, 30309},
    {0, 0, 712, 0},
    {0, 1, 712, 0},
    {1, 0, 713, 30351},
    {1, 0, 713, 30369},
    {2, 1, 713, 12367},
    {2, 1, 714, 4424},
    {2, 1, 715, 30871},
    {2, 1, 716, 30920},
    {2, 1, 717, 30996},
    {1, 1, 718, 31176},
    {0, 1, 719, 0},
    {1, 1, 720, 31315},
    {0, 0, 721, 0},
    {2, 1, 721, 12367},
    {2, 1, 722, 4424},
    {2, 1, 723, 30871},
    {2, 1, 724, 30996},
    {0, 1, 725, 0},
    {1, 1, 726, 31176},
    {0, 1, 727, 0},
    {1, 0, 728, 31700},
    {2, 1, 728, 4424},
    {2, 1, 729, 12367},
    {2, 1, 730, 12367},
    {0, 1, 731, 0},
    {0, 1, 732, 0},
    {1, 0, 733, 31781},
    {2, 2, 733, 12367},
    {2, 1, 735, 4424},
    {2, 1, 736, 4424},
    {2, 1, 737, 4424},
    {1, 1, 738, 12287},
    {1, 0, 739, 31781},
    {2, 1, 739, 32011},
    {2, 1, 740, 32011},
    {2, 1, 741, 7274},
    {2, 1, 742, 32011},
    {2, 1, 743, 4424},
    {2, 1, 744, 4424},
    {0, 1, 745, 0},
    {1, 1, 746, 32137},
    {0, 1, 747, 0},
    {1, 0, 748, 31781},
    {2, 1, 748, 4424},
    {2, 1, 749, 32011},
    {0, 0, 750, 0},
    {0, 0, 750, 0},
    {0, 1, 750, 0},
    {2, 1, 751, 32323},
    {2, 3, 752, 32438},
    {2, 1, 755, 32487},
    {2, 1, 756, 32559},
    {2, 5, 757, 32673},
    {1, 2, 762, 32740},
    {2, 3, 764, 5487},
    {2, 3, 767, 33002},
    {2, 3, 770, 5487},
    {1, 0, 773, 32740},
    {2, 1, 773, 33062},
    {0, 1, 774, 0},
    {1, 0, 775, 33115},
    {2, 1, 775, 33158},
    {0, 0, 776, 0},
    {2, 0, 776, 33175},
    {2, 2, 776, 33062},
    {1, 0, 778, 33218},
    {0, 1, 778, 0},
    {2, 1, 779, 33250},
    {1, 0, 780, 33285},
    {0, 0, 780, 0},
    {2, 0, 780, 33320},
    {0, 1, 780, 0},
    {0, 1, 781, 0},
    {2, 2, 782, 33393},
    {2, 1, 784, 32323},
    {1, 0, 785, 32740},
    {0, 1, 785, 0},
    {2, 1, 786, 33437},
    {1, 0, 787, 32740},
    {2, 1, 787, 32323},
    {2, 1, 788, 32323},
    {0, 1, 789, 0},
    {1, 0, 790, 32740},
    {2, 0, 790, 33512},
    {0, 1, 790, 0},
    {1, 0, 791, 32740},
    {0, 1, 791, 0},
    {0, 1, 792, 0},
    {2, 1, 793, 32323},
    {2, 1, 794, 33437},
    {2, 2, 795, 33598},
    {2, 2, 797, 33002},
    {2, 2, 799, 33002},
    {1, 0, 801, 32740},
    {2, 2, 801, 5487},
    {2, 1, 803, 33873},
    {2, 1, 804, 33002},
    {2, 1, 805, 33002},
    {2, 1, 806, 5487},
    {2, 1, 807, 5487},
    {2, 1, 808, 33320},
    {0, 1, 809, 0},
    {1, 0, 810, 32740},
    {1, 0, 810, 33115},
    {0, 1, 810, 0},
    {0, 1, 811, 0},
    {0, 1, 812, 0},
    {1, 0, 813, 33115},
    {2, 2, 813, 33062},
    {1, 0, 815, 33218},
    {2, 0, 815, 34306},
    {2, 0, 815, 34338},
    {1, 1, 815, 34392},
    {2, 0, 816, 34424},
    {2, 0, 816, 34475},
    {2, 0, 816, 34499},
    {2, 1, 816, 34549},
    {1, 0, 817, 34583},
    {2, 2, 817, 34549},
    {2, 2, 819, 34549},
    {1, 0, 821, 34638},
    {2, 2, 821, 34651},
    {1, 0, 823, 34670},
    {2, 0, 823, 34682},
    {1, 0, 823, 8442},
    {0, 1, 823, 0},
    {0, 1, 824, 0},
    {0, 1, 825, 0},
    {1, 0, 826, 33115},
    {2, 1, 826, 34807},
    {1, 1, 827, 34638},
    {0, 0, 828, 0},
    {2, 2, 828, 34857},
    {0, 1, 830, 0},
    {1, 0, 831, 33218},
    {2, 1, 831, 33873},
    {1, 1, 832, 34857},
    {2, 0, 833, 34857},
    {2, 1, 833, 34886},
    {0, 1, 834, 0},
    {0, 1, 835, 0},
    {1, 0, 836, 34912},
    {2, 1, 836, 34957},
    {1, 0, 837, 33218},
    {2, 1, 837, 35022},
    {0, 1, 838, 0},
    {1, 0, 839, 35071},
    {2, 2, 839, 34886},
    {0, 1, 841, 0},
    {1, 0, 842, 35071},
    {2, 1, 842, 35121},
    {0, 1, 843, 0},
    {1, 0, 844, 35207},
    {0, 1, 844, 0},
    {1, 0, 845, 33218},
    {0, 1, 845, 0},
    {1, 0, 846, 35224},
    {2, 0, 846, 33873},
    {2, 0, 846, 35256},
    {2, 0, 846, 34857},
    {2, 0, 846, 34886},
    {2, 0, 846, 34857},
    {0, 1, 846, 0},
    {0, 1, 847, 0},
    {1, 0, 848, 33115},
    {0, 1, 848, 0},
    {1, 0, 849, 35368},
    {0, 1, 849, 0},
    {2, 2, 850, 35415},
    {1, 0, 852, 35434},
    {0, 1, 852, 0},
    {2, 0, 853, 35509},
    {0, 1, 853, 0},
    {2, 1, 854, 35577},
    {2, 1, 855, 35614},
    {2, 1, 856, 36259},
    {1, 0, 857, 36300},
    {0, 1, 857, 0},
    {0, 1, 858, 0},
    {2, 1, 859, 36453},
    {1, 0, 860, 36495},
    {0, 1, 860, 0},
    {2, 2, 861, 15066},
    {2, 1, 863, 36787},
    {2, 1, 864, 35509},
    {2, 2, 865, 36259},
    {1, 0, 867, 36495},
    {0, 1, 867, 0},
    {0, 1, 868, 0},
    {2, 2, 869, 36936},
    {2, 2, 871, 36259},
    {2, 2, 873, 36798},
    {1, 0, 875, 36495},
    {0, 1, 875, 0},
    {2, 1, 876, 36259},
    {2, 1, 877, 37190},
    {2, 1, 878, 35614},
    {2, 1, 879, 36259},
    {1, 0, 880, 36300},
    {0, 1, 880, 0},
    {1, 0, 881, 36495},
    {0, 1, 881, 0},
    {2, 2, 882, 35614},
    {2, 2, 884, 37190},
    {2, 2, 886, 36936},
    {2, 2, 888, 36259},
    {0, 1, 890, 0},
    {0, 2, 891, 0},
    {0, 2, 893, 0},
    {0, 2, 895, 0},
    {1, 0, 897, 36495},
    {0, 1, 897, 0},
    {1, 0, 898, 36495},
    {0, 1, 898, 0},
    {2, 1, 899, 36936},
    {1, 0, 900, 36495},
    {0, 1, 900, 0},
    {2, 1, 901, 37763},
    {1, 0, 902, 37804},
    {2, 1, 902, 37763},
    {1, 0, 903, 36495},
    {2, 2, 903, 37889},
    {2, 2, 905, 37889},
    {1, 0, 907, 36300},
    {1, 0, 907, 8442},
    {2, 1, 907, 37941},
    {1, 0, 908, 11475},
    {2, 1, 908, 38012},
    {2, 1, 909, 38056},
    {1, 0, 910, 38084},
    {1, 0, 910, 36495},
    {0, 1, 910, 0},
    {2, 0, 911, 38107},
    {0, 1, 911, 0},
    {1, 0, 912, 9811},
    {2, 1, 912, 38168},
    {1, 0, 913, 38218},
    {2, 0, 913, 38237},
    {2, 2, 913, 38357},
    {0, 1, 915, 0},
    {0, 1, 916, 0},
    {1, 0, 917, 38406},
    {0, 1, 917, 0},
    {0, 1, 918, 0},
    {1, 0, 919, 38489},
    {2, 1, 919, 38547},
    {2, 1, 920, 38547},
    {0, 1, 921, 0},
    {0, 1, 922, 0},
    {1, 0, 923, 38674},
    {2, 0, 923, 38705},
    {2, 1, 923, 38761},
    {1, 0, 924, 38798},
    {1, 0, 924, 38838},
    {2, 1, 924, 38900},
    {2, 1, 925, 38943},
    {1, 1, 926, 38674},
    {0, 0, 927, 0},
    {2, 2, 927, 38994},
    {2, 1, 929, 38994},
    {1, 0, 930, 38674},
    {0, 1, 930, 0},
    {1, 0, 931, 39353},
    {2, 1, 931, 39376},
    {2, 2, 932, 39376},
    {1, 1, 934, 39476},
    {0, 1, 935, 0},
    {0, 1, 936, 0},
    {1, 0, 937, 39570},
    {0, 1, 937, 0},
    {2, 1, 938, 39615},
    {2, 1, 939, 39648},
    {2, 1, 940, 39696},
    {2, 1, 941, 39772},
    {1, 0, 942, 39816},
    {2, 1, 942, 39845},
    {1, 0, 943, 39879},
    {2, 1, 943, 39845},
    {2, 1, 944, 39904},
    {2, 1, 945, 39967},
    {1, 0, 946, 40004},
    {1, 2, 946, 40057},
    {2, 0, 948, 40092},
    {2, 1, 948, 39845},
    {1, 0, 949, 40157},
    {0, 1, 949, 0},
    {2, 1, 950, 40178},
    {1, 1, 951, 40215},
    {0, 0, 952, 0},
    {2, 0, 952, 40235},
    {0, 0, 952, 0},
    {2, 1, 952, 40259},
    {0, 1, 953, 0},
    {0, 1, 954, 0},
    {1, 0, 955, 40323},
    {0, 1, 955, 0},
    {1, 1, 956, 40344},
    {2, 1, 957, 40382},
    {2, 1, 958, 40401},
    {1, 0, 959, 40453},
    {0, 1, 959, 0},
    {2, 0, 960, 40491},
    {0, 0, 960, 0},
    {2, 1, 960, 40491},
    {1, 0, 961, 40559},
    {2, 0, 961, 40584},
    {2, 2, 961, 39845},
    {1, 0, 963, 40631},
    {2, 2, 963, 39845},
    {1, 0, 965, 11660},
    {0, 1, 965, 0},
    {2, 0, 966, 40649},
    {2, 1, 966, 39845},
    {1, 0, 967, 40705},
    {2, 1, 967, 39845},
    {1, 0, 968, 40746},
    {0, 1, 968, 0},
    {1, 0, 969, 39353},
    {0, 1, 969, 0},
    {1, 2, 970, 40925},
    {2, 0, 972, 40584},
    {2, 1, 972, 11423},
    {1, 0, 973, 40945},
    {2, 1, 973, 40401},
    {1, 0, 974, 11475},
    {0, 0, 974, 0},
    {0, 1, 974, 0},
    {0, 1, 975, 0},
    {1, 0, 976, 40958},
    {0, 1, 976, 0},
    {2, 1, 977, 41039},
    {1, 0, 978, 6545},
    {1, 0, 978, 41068},
    {0, 1, 978, 0},
    {1, 0, 979, 41187},
    {2, 1, 979, 41206},
    {2, 1, 980, 41243},
    {2, 1, 981, 41282},
    {1, 0, 982, 41316},
    {1, 0, 982, 41347},
    {2, 1, 982, 41381},
    {2, 2, 983, 41401},
    {1, 0, 985, 41431},
    {0, 0, 985, 0},
    {2, 0, 985, 41458},
    {2, 1, 985, 41505},
    {1, 0, 986, 41553},
    {2, 0, 986, 41580},
    {2, 0, 986, 41622},
    {2, 1, 986, 41656},
    {1, 0, 987, 41692},
    {1, 0, 987, 41187},
    {0, 1, 987, 0},
    {1, 0, 988, 41935},
    {2, 1, 988, 41981},
    {2, 1, 989, 42042},
    {2, 1, 990, 42111},
    {2, 2, 991, 42180},
    {2, 1, 993, 42235},
    {2, 1, 994, 42274},
    {2, 1, 995, 42317},
    {1, 1, 996, 42441},
    {1, 1, 997, 42475},
    {2, 1, 998, 42441},
    {1, 0, 999, 42518},
    {2, 0, 999, 42543},
    {2, 0, 999, 42575},
    {1, 0, 999, 42610},
    {2, 1, 999, 10535},
    {1, 0, 1000, 10598},
    {2, 0, 1000, 42645},
    {2, 1, 1000, 42695},
    {1, 0, 1001, 42738},
    {2, 1, 1001, 42441},
    {1, 0, 1002, 41935},
    {2, 0, 1002, 41622},
    {2, 0, 1002, 42645},
    {2, 1, 1002, 42755},
    {1, 0, 1003, 41935},
    {2, 2, 1003, 42859},
    {2, 1, 1005, 42938},
    {1, 0, 1006, 17182},
    {2, 1, 1006, 42979},
    {1, 0, 1007, 43010},
    {2, 1, 1007, 42695},
    {1, 0, 1008, 42738},
    {2, 1, 1008, 42938},
    {1, 0, 1009, 43077},
    {2, 1, 1009, 43106},
    {1, 0, 1010, 41935},
    {0, 1, 1010, 0},
    {2, 0, 1011, 41622},
    {0, 1, 1011, 0},
    {2, 1, 1012, 43269},
    {2, 1, 1013, 43325},
    {0, 1, 1014, 0},
    {1, 0, 1015, 43407},
    {2, 1, 1015, 43269},
    {2, 1, 1016, 43325},
    {2, 1, 1017, 43610},
    {0, 1, 1018, 0},
    {1, 0, 1019, 43407},
    {0, 1, 1019, 0},
    {0, 1, 1020, 0},
    {2, 1, 1021, 43805},
    {2, 1, 1022, 43805},
    {2, 2, 1023, 43884},
    {2, 1, 1025, 43937},
    {1, 0, 1026, 43975},
    {0, 1, 1026, 0},
    {2, 1, 1027, 43805},
    {2, 1, 1028, 43805},
    {2, 2, 1029, 43884},
    {2, 2, 1031, 43884},
    {2, 1, 1033, 43937},
    {1, 0, 1034, 43975},
    {0, 1, 1034, 0},
    {0, 2, 1035, 0},
    {2, 1, 1037, 44528},
    {2, 1, 1038, 44558},
    {0, 2, 1039, 0},
    {2, 2, 1041, 44558},
    {2, 1, 1043, 44606},
    {2, 2, 1044, 44650},
    {2, 5, 1046, 44672},
    {2, 1, 1051, 44711},
    {2, 2, 1052, 44782},
    {2, 1, 1054, 44832},
    {2, 2, 1055, 4424},
    {0, 1, 1057, 0},
    {1, 0, 1058, 44945},
    {0, 1, 1058, 0},
    {0, 1, 1059, 0},
    {0, 1, 1060, 0},
    {1, 0, 1061, 45267},
    {0, 1, 1061, 0},
    {2, 2, 1062, 45390},
    {2, 1, 1064, 9383},
    {2, 1, 1065, 45481},
    {2, 3, 1066, 45537},
    {0, 1, 1069, 0},
    {0, 1, 1070, 0},
    {1, 0, 1071, 9811},
    {2, 0, 1071, 45655},
    {2, 1, 1071, 45655},
    {0, 1, 1072, 0},
    {1, 0, 1073, 45811},
    {0, 0, 1073, 0},
    {2, 1, 1073, 45874},
    {0, 1, 1074, 0},
    {1, 0, 1075, 45923},
    {0, 1, 1075, 0},
    {2, 1, 1076, 45943},
    {1, 1, 1077, 45968},
    {1, 2, 1078, 45991},
    {2, 0, 1080, 46016},
    {0, 1, 1080, 0},
    {2, 1, 1081, 46042},
    {1, 0, 1082, 46068},
    {2, 0, 1082, 46089},
    {2, 1, 1082, 46142},
    {1, 0, 1083, 46176},
    {0, 1, 1083, 0},
    {1, 0, 1084, 46283},
    {2, 1, 1084, 46319},
    {0, 1, 1085, 0},
    {0, 2, 1086, 0},
    {1, 0, 1088, 46350},
    {0, 1, 1088, 0},
    {2, 0, 1089, 46378},
    {0, 1, 1089, 0},
    {2, 1, 1090, 46533},
    {1, 0, 1091, 46566},
    {0, 0, 1091, 0},
    {0, 0, 1091, 0},
    {2, 1, 1091, 12367},
    {1, 0, 1092, 46588},
    {0, 0, 1092, 0},
    {0, 1, 1092, 0},
    {1, 0, 1093, 46605},
    {2, 1, 1093, 46623},
    {2, 1, 1094, 46623},
    {1, 0, 1095, 46651},
    {2, 1, 1095, 46678},
    {1, 0, 1096, 46605},
    {1, 0, 1096, 46696},
    {0, 1, 1096, 0},
    {1, 0, 1097, 9735},
    {2, 1, 1097, 46770},
    {0, 1, 1098, 0},
    {0, 1, 1099, 0},
    {1, 0, 1100, 46849},
    {0, 1, 1100, 0},
    {0, 1, 1101, 0},
    {1, 0, 1102, 47038},
    {0, 1, 1102, 0},
    {2, 1, 1103, 47094},
    {1, 0, 1104, 40016},
    {2, 1, 1104, 47119},
    {1, 0, 1105, 47135},
    {0, 1, 1105, 0},
    {2, 1, 1106, 47119},
    {1, 0, 1107, 47213},
    {0, 1, 1107, 0},
    {2, 1, 1108, 47294},
    {1, 0, 1109, 47335},
    {0, 1, 1109, 0},
    {0, 1, 1110, 0},
    {2, 1, 1111, 47119},
    {2, 1, 1112, 47119},
    {1, 0, 1113, 47213},
    {0, 1, 1113, 0},
    {2, 0, 1114, 47119},
    {0, 1, 1114, 0},
    {1, 0, 1115, 47213},
    {1, 0, 1115, 47492},
    {2, 1, 1115, 47119},
    {1, 0, 1116, 47532},
    {2, 2, 1116, 47094},
    {2, 3, 1118, 47094},
    {0, 1, 1121, 0},
    {1, 0, 1122, 47213},
    {0, 2, 1122, 0},
    {2, 1, 1124, 47094},
    {1, 0, 1125, 40016},
    {0, 1, 1125, 0},
    {2, 0, 1126, 47119},
    {2, 1, 1126, 47676},
    {1, 0, 1127, 47692},
    {2, 1, 1127, 19119},
    {0, 1, 1128, 0},
    {1, 0, 1129, 47789},
    {1, 0, 1129, 47803},
    {0, 1, 1129, 0},
    {1, 0, 1130, 38489},
    {2, 2, 1130, 47848},
    {1, 0, 1132, 47869},
    {0, 2, 1132, 0},
    {0, 1, 1134, 0},
    {1, 0, 1135, 6545},
    {0, 1, 1135, 0},
    {2, 1, 1136, 48067},
    {2, 1, 1137, 48067},
    {2, 1, 1138, 48244},
    {1, 0, 1139, 48297},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 184, 1, 17, 0, 0},
    {15787, 0, 385, 5, 1, 0, 0},
    {0, 0, 43, 1, 0, 0, 0},
    {0, 0, 31, 3, 0, 0, 0},
    {0, 0, 0, 18, 0, 0, 0},
    {0, 0, 18, 13, 0, 0, 0},
    {0, 0, 1306, 5, 32, 0, 0},
    {30396, 0, 770, 9, 4, 0, 0},
    {9242, 0, 189, 7, 18, 0, 0},
    {0, 0, 1228, 2, 0, 0, 0},
    {0, 0, 1225, 1, 0, 0, 0},
    {0, 0, 1226, 2, 0, 0, 0},
    {0, 0, 1258, 3, 0, 0, 0},
    {0, 0, 736, 1, 0, 0, 0},
    {0, 0, 163, 2, 32, 0, 0},
    {0, 0, 78, 1, 1, 0, 0},
    {0, 0, 46, 1, 0, 0, 0},
    {0, 0, 1008, 3, 0, 0, 0},
    {0, 0, 725, 1, 0, 0, 0},
    {0, 0, 557, 3, 0, 0, 0},
    {0, 0, 40, 1, 0, 0, 0},
    {28510, 0, 723, 2, 0, 0, 0},
    {28991, 0, 742, 5, 0, 0, 0},
    {0, 0, 767, 2, 0, 0, 0},
    {0, 0, 212, 5, 0, 0, 0},
    {0, 0, 144, 4, 25, 0, 0},
    {43139, 43196, 1158, 5, 0, 0, 0},
    {0, 0, 1168, 7, 0, 0, 0},
    {0, 0, 1252, 2, 0, 0, 0},
    {8457, 0, 165, 1, 8, 0, 0},
    {0, 0, 845, 4, 0, 0, 0},
    {0, 0, 766, 1, 0, 0, 0},
    {0, 0, 977, 2, 0, 0, 0},
    {0, 0, 959, 6, 0, 0, 0},
    {0, 0, 741, 1, 0, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {36317, 0, 943, 4, 0, 0, 0},
    {0, 0, 936, 2, 0, 0, 0},
    {0, 0, 938, 5, 0, 0, 0},
    {15407, 0, 368, 4, 1, 0, 0},
    {44067, 0, 1182, 15, 0, 0, 0},
    {0, 0, 52, 3, 0, 0, 0},
    {0, 0, 39, 1, 0, 0, 0},
    {0, 0, 829, 1, 0, 0, 0},
    {32171, 0, 813, 11, 0, 0, 0},
    {5916, 0, 81, 1, 3, 0, 0},
    {9174, 0, 185, 4, 7, 0, 0},
    {9085, 0, 181, 2, 9, 0, 2},
    {0, 0, 47, 1, 0, 0, 0},
    {0, 0, 1222, 3, 0, 0, 0},
    {0, 0, 1279, 2, 0, 0, 0},
    {0, 0, 1277, 2, 0, 0, 0},
    {27378, 0, 691, 4, 0, 0, 0},
    {0, 0, 695, 1, 0, 0, 0},
    {0, 0, 663, 3, 0, 0, 0},
    {10148, 6599, 222, 2, 10, 0, 1},
    {0, 0, 812, 1, 0, 0, 0},
    {10094, 0, 218, 3, 19, 0, 1},
    {0, 0, 57, 1, 0, 0, 0},
    {19294, 0, 493, 3, 0, 0, 0},
    {0, 0, 1306, 5, 0, 0, 0},
    {0, 0, 444, 3, 0, 0, 0},
    {0, 0, 1282, 2, 0, 0, 0},
    {0, 0, 1084, 3, 0, 0, 0},
    {0, 0, 148, 1, 0, 0, 0},
    {0, 0, 204, 4, 0, 0, 0},
    {6599, 0, 580, 2, 0, 0, 0},
    {11492, 0, 254, 5, 0, 0, 0},
    {0, 0, 461, 3, 0, 0, 0},
    {0, 0, 551, 3, 0, 0, 0},
    {0, 0, 891, 4, 0, 0, 0},
    {0, 0, 1011, 5, 0, 0, 0},
    {0, 0, 1291, 2, 0, 0, 0},
    {0, 0, 1288, 3, 0, 0, 0},
    {0, 0, 999, 2, 0, 0, 0},
    {0, 0, 997, 2, 0, 0, 0},
    {0, 0, 916, 3, 0, 0, 0},
    {0, 0, 149, 1, 0, 0, 0},
    {14737, 14875, 354, 14, 1, 2, 0},
    {0, 0, 518, 2, 0, 0, 0},
    {0, 0, 514, 4, 0, 0, 0},
    {0, 0, 1101, 4, 0, 0, 0},
    {0, 0, 1106, 3, 0, 0, 0},
    {8200, 0, 158, 2, 8, 0, 0},
    {8723, 0, 171, 1, 8, 0, 0},
    {0, 0, 620, 4, 0, 0, 0},
    {0, 0, 175, 1, 8, 0, 0},
    {0, 0, 761, 4, 0, 0, 0},
    {0, 0, 104, 1, 3, 0, 0},
    {6838, 0, 88, 1, 1, 0, 1},
    {15515, 0, 372, 5, 1, 0, 0},
    {0, 0, 1082, 2, 0, 0, 0},
    {0, 0, 1076, 2, 0, 0, 0},
    {0, 0, 406, 4, 0, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {0, 0, 1246, 3, 0, 0, 0},
    {0, 0, 350, 2, 0, 0, 0},
    {0, 0, 1003, 1, 0, 0, 0},
    {0, 0, 101, 3, 2, 0, 0},
    {0, 0, 133, 1, 14, 0, 0},
    {47656, 0, 1293, 2, 0, 0, 0},
    {0, 0, 471, 4, 0, 0, 0},
    {17950, 0, 457, 4, 0, 0, 0},
    {28321, 0, 717, 3, 0, 0, 0},
    {14345, 0, 344, 3, 0, 0, 0},
    {14115, 0, 338, 6, 0, 0, 0},
    {0, 0, 1004, 4, 0, 0, 0},
    {13388, 0, 320, 18, 0, 0, 0},
    {8717, 0, 170, 1, 8, 0, 0},
    {0, 0, 709, 1, 0, 0, 0},
    {8818, 0, 174, 1, 8, 0, 1},
    {28424, 0, 720, 3, 0, 0, 0},
    {0, 0, 677, 2, 0, 0, 0},
    {0, 0, 627, 2, 0, 0, 0},
    {0, 0, 66, 2, 0, 0, 0},
    {0, 0, 92, 1, 1, 0, 0},
    {44976, 0, 1197, 4, 20, 0, 0},
    {8749, 0, 172, 1, 10, 0, 0},
    {0, 0, 435, 1, 0, 0, 0},
    {0, 0, 1141, 1, 0, 0, 0},
    {0, 0, 173, 1, 8, 0, 0},
    {37975, 0, 993, 3, 0, 0, 0},
    {0, 0, 827, 2, 0, 0, 0},
    {45686, 0, 1210, 3, 0, 0, 0},
    {0, 0, 1209, 1, 0, 0, 0},
    {12132, 0, 274, 15, 0, 0, 0},
    {15881, 0, 394, 6, 1, 0, 0},
    {0, 0, 605, 2, 0, 0, 0},
    {31729, 0, 787, 6, 4, 0, 0},
    {8098, 0, 1217, 5, 23, 0, 0},
    {20631, 0, 538, 2, 0, 0, 0},
    {0, 0, 536, 2, 0, 0, 0},
    {0, 0, 534, 2, 0, 0, 0},
    {6665, 6689, 84, 1, 0, 0, 0},
    {0, 0, 1299, 2, 0, 0, 0},
    {0, 0, 1251, 1, 0, 0, 0},
    {0, 0, 1234, 2, 0, 0, 0},
    {0, 0, 35, 2, 0, 0, 0},
    {0, 0, 305, 4, 0, 0, 0},
    {0, 0, 1301, 2, 0, 0, 0},
    {0, 0, 295, 10, 0, 0, 0},
    {19344, 0, 496, 3, 0, 0, 0},
    {0, 0, 135, 3, 15, 0, 0},
    {0, 0, 702, 2, 0, 0, 0},
    {0, 0, 699, 3, 0, 0, 0},
    {5881, 0, 50, 2, 4, 0, 0},
    {0, 0, 908, 2, 0, 0, 0},
    {0, 0, 125, 1, 21, 0, 0},
    {0, 0, 1295, 3, 0, 0, 0},
    {27154, 0, 680, 3, 0, 0, 0},
    {0, 0, 499, 1, 0, 0, 0},
    {0, 0, 965, 2, 0, 0, 0},
    {8085, 0, 153, 1, 8, 0, 0},
    {41084, 0, 1099, 2, 0, 0, 0},
    {0, 0, 1109, 1, 0, 0, 0},
    {0, 0, 1111, 2, 0, 0, 0},
    {0, 0, 1110, 1, 0, 0, 0},
    {0, 0, 1115, 2, 0, 0, 0},
    {0, 0, 225, 1, 32, 0, 0},
    {0, 0, 1117, 1, 0, 0, 0},
    {0, 0, 1105, 1, 0, 0, 0},
    {10349, 0, 226, 4, 8, 0, 1},
    {10257, 0, 224, 1, 8, 0, 1},
    {0, 0, 1114, 1, 0, 0, 0},
    {0, 0, 1113, 1, 0, 0, 0},
    {0, 0, 1230, 4, 0, 0, 0},
    {0, 0, 947, 6, 0, 0, 0},
    {16116, 0, 403, 3, 0, 0, 0},
    {47553, 0, 1284, 4, 0, 0, 0},
    {0, 0, 1264, 2, 0, 0, 0},
    {20725, 0, 540, 4, 0, 0, 0},
    {20861, 0, 547, 4, 0, 0, 0},
    {0, 0, 131, 1, 5, 0, 0},
    {0, 0, 430, 2, 30, 0, 0},
    {38859, 0, 1020, 4, 0, 0, 0},
    {0, 0, 1156, 2, 0, 0, 0},
    {0, 0, 979, 3, 0, 0, 0},
    {8160, 0, 157, 1, 8, 0, 0},
    {0, 0, 183, 1, 13, 0, 0},
    {16949, 16967, 426, 4, 0, 0, 0},
    {0, 0, 76, 2, 0, 0, 0},
    {0, 0, 1240, 1, 21, 0, 0},
    {10057, 0, 217, 1, 9, 0, 0},
    {0, 0, 1024, 3, 0, 0, 0},
    {0, 0, 931, 2, 0, 0, 0},
    {13094, 0, 309, 7, 0, 0, 0},
    {0, 0, 686, 2, 0, 0, 0},
    {7489, 0, 126, 1, 33, 0, 0},
    {0, 0, 490, 1, 0, 0, 0},
    {0, 0, 1236, 3, 0, 0, 0},
    {0, 0, 352, 2, 0, 0, 0},
    {0, 0, 221, 1, 12, 0, 0},
    {33679, 0, 860, 9, 0, 0, 0},
    {19198, 0, 491, 2, 0, 0, 0},
    {0, 0, 991, 2, 0, 0, 0},
    {0, 0, 990, 1, 0, 0, 0},
    {17199, 0, 436, 6, 0, 0, 0},
    {0, 0, 448, 2, 0, 0, 0},
    {0, 0, 554, 3, 0, 0, 0},
    {31806, 0, 793, 6, 4, 0, 0},
    {0, 0, 602, 3, 0, 0, 0},
    {0, 0, 1016, 1, 0, 0, 0},
    {0, 0, 1019, 1, 0, 0, 0},
    {23888, 0, 624, 3, 0, 0, 0},
    {18177, 0, 464, 7, 0, 0, 0},
    {0, 0, 250, 1, 0, 0, 0},
    {0, 0, 230, 20, 0, 0, 0},
    {39044, 9201, 1027, 2, 0, 0, 0},
    {0, 0, 1091, 1, 0, 0, 0},
    {0, 0, 1029, 6, 0, 0, 0},
    {0, 0, 1043, 4, 0, 0, 0},
    {0, 0, 1074, 2, 0, 0, 0},
    {40175, 0, 1051, 4, 0, 0, 0},
    {0, 0, 1095, 3, 0, 0, 0},
    {0, 0, 1068, 1, 0, 0, 0},
    {0, 0, 1098, 1, 0, 0, 0},
    {0, 0, 1071, 1, 0, 0, 0},
    {40528, 0, 1069, 2, 0, 0, 0},
    {0, 0, 1066, 2, 0, 0, 0},
    {6599, 0, 1035, 6, 0, 0, 0},
    {0, 0, 1072, 2, 0, 0, 0},
    {0, 0, 1092, 3, 0, 0, 0},
    {0, 0, 1041, 2, 0, 0, 0},
    {0, 0, 1047, 2, 0, 0, 0},
    {0, 0, 1061, 5, 0, 0, 0},
    {0, 0, 1055, 1, 0, 0, 0},
    {0, 0, 1056, 1, 0, 0, 0},
    {0, 0, 1089, 2, 0, 0, 0},
    {0, 0, 1049, 2, 0, 0, 0},
    {0, 0, 1057, 4, 0, 0, 0},
    {0, 0, 1087, 2, 0, 0, 0},
    {8091, 0, 154, 1, 8, 0, 0},
    {28704, 0, 731, 3, 0, 0, 0},
    {29384, 0, 747, 4, 28, 0, 0},
    {0, 0, 726, 1, 0, 0, 0},
    {6919, 0, 93, 8, 29, 0, 0},
    {0, 0, 982, 3, 0, 0, 0},
    {0, 0, 985, 2, 0, 0, 0},
    {0, 0, 607, 2, 0, 0, 0},
    {0, 0, 486, 3, 0, 1, 0},
    {41725, 0, 1118, 2, 0, 0, 0},
    {0, 0, 1132, 1, 0, 0, 0},
    {0, 0, 1078, 2, 0, 0, 0},
    {0, 0, 683, 3, 0, 0, 0},
    {0, 0, 921, 2, 0, 0, 0},
    {0, 0, 61, 3, 0, 0, 0},
    {0, 0, 73, 3, 0, 0, 0},
    {0, 0, 898, 3, 0, 0, 0},
    {0, 0, 901, 3, 0, 0, 0},
    {0, 0, 919, 2, 0, 0, 0},
    {0, 0, 613, 2, 0, 0, 0},
    {0, 0, 643, 8, 0, 0, 0},
    {0, 0, 1001, 2, 0, 0, 0},
    {0, 0, 669, 4, 0, 0, 0},
    {12132, 0, 271, 3, 0, 0, 0},
    {34177, 0, 869, 1, 0, 1, 0},
    {0, 0, 870, 4, 0, 0, 0},
    {0, 0, 878, 2, 0, 0, 0},
    {0, 0, 877, 1, 0, 0, 0},
    {0, 0, 876, 1, 0, 0, 0},
    {0, 0, 874, 2, 0, 0, 0},
    {0, 0, 880, 1, 0, 0, 0},
    {0, 0, 889, 1, 0, 0, 0},
    {0, 0, 890, 1, 8, 0, 1},
    {0, 0, 884, 3, 0, 0, 0},
    {0, 0, 882, 2, 0, 0, 0},
    {0, 0, 881, 1, 0, 0, 0},
    {0, 0, 887, 2, 0, 0, 0},
    {0, 0, 832, 3, 0, 0, 0},
    {0, 0, 835, 1, 0, 0, 0},
    {0, 0, 739, 2, 0, 0, 0},
    {0, 0, 737, 2, 0, 0, 0},
    {24092, 0, 629, 3, 0, 0, 0},
    {0, 0, 850, 2, 0, 0, 0},
    {0, 0, 849, 1, 0, 0, 0},
    {0, 0, 910, 3, 0, 0, 0},
    {0, 0, 913, 3, 0, 0, 0},
    {5966, 0, 58, 3, 0, 0, 0},
    {0, 0, 1139, 2, 0, 0, 0},
    {0, 0, 654, 2, 0, 0, 0},
    {21999, 0, 585, 7, 0, 1, 0},
    {22367, 0, 592, 9, 0, 1, 0},
    {0, 0, 601, 1, 0, 0, 0},
    {0, 0, 1143, 2, 0, 0, 0},
    {0, 0, 1131, 1, 0, 0, 0},
    {0, 0, 1133, 1, 0, 0, 0},
    {0, 0, 1142, 1, 0, 0, 0},
    {0, 0, 1150, 2, 0, 0, 0},
    {0, 0, 1134, 2, 32, 0, 0},
    {0, 0, 1120, 11, 0, 0, 0},
    {0, 0, 1145, 3, 0, 0, 0},
    {0, 0, 1154, 2, 0, 0, 0},
    {0, 0, 1152, 2, 0, 0, 0},
    {0, 0, 1148, 2, 0, 0, 0},
    {27512, 0, 697, 2, 0, 0, 0},
    {6584, 0, 82, 2, 1, 0, 0},
    {0, 0, 289, 6, 0, 0, 0},
    {0, 0, 696, 1, 0, 0, 0},
    {0, 0, 653, 1, 0, 0, 0},
    {0, 0, 651, 2, 0, 0, 0},
    {0, 0, 688, 3, 0, 0, 0},
    {0, 0, 1249, 2, 0, 0, 0},
    {0, 0, 1243, 1, 0, 0, 0},
    {0, 0, 1244, 2, 0, 0, 0},
    {15666, 0, 377, 6, 1, 0, 0},
    {7595, 0, 127, 1, 22, 0, 0},
    {20231, 0, 527, 6, 0, 0, 0},
    {0, 0, 533, 1, 0, 0, 0},
    {0, 0, 526, 1, 8, 0, 0},
    {20097, 0, 522, 2, 0, 0, 0},
    {0, 0, 520, 2, 0, 0, 0},
    {20097, 0, 524, 2, 0, 0, 0},
    {0, 0, 1239, 1, 0, 0, 0},
    {5836, 5870, 48, 1, 0, 0, 0},
    {0, 0, 201, 3, 0, 0, 0},
    {7664, 0, 134, 1, 16, 0, 0},
    {19426, 0, 500, 6, 0, 0, 0},
    {0, 0, 41, 1, 0, 0, 0},
    {17388, 0, 442, 2, 0, 0, 0},
    {0, 0, 319, 1, 0, 0, 0},
    {17636, 0, 451, 3, 0, 0, 0},
    {13339, 0, 318, 1, 35, 0, 0},
    {26333, 0, 659, 4, 0, 0, 0},
    {0, 0, 1213, 1, 0, 0, 0},
    {45832, 0, 1214, 3, 0, 0, 0},
    {21129, 0, 560, 15, 0, 0, 0},
    {46579, 0, 1241, 2, 4, 0, 0},
    {0, 0, 1298, 1, 8, 0, 1},
    {11673, 0, 259, 12, 0, 0, 0},
    {31958, 0, 799, 10, 4, 0, 0},
    {0, 0, 824, 3, 0, 0, 0},
    {8130, 0, 156, 1, 9, 0, 0},
    {0, 0, 837, 5, 0, 0, 0},
    {0, 0, 836, 1, 0, 0, 0},
    {0, 0, 64, 2, 0, 0, 0},
    {0, 0, 928, 3, 0, 0, 0},
    {0, 0, 924, 1, 0, 0, 0},
    {0, 0, 925, 1, 0, 0, 0},
    {0, 0, 830, 2, 0, 0, 0},
    {0, 0, 927, 1, 0, 0, 0},
    {0, 0, 923, 1, 0, 0, 0},
    {0, 0, 926, 1, 0, 0, 0},
    {0, 0, 996, 1, 0, 0, 0},
    {8538, 0, 167, 2, 8, 0, 0},
    {0, 0, 489, 1, 0, 0, 0},
    {0, 0, 1136, 1, 0, 0, 0},
    {0, 0, 1137, 2, 0, 0, 0},
    {29821, 0, 756, 5, 3, 1, 0},
    {37318, 0, 967, 10, 0, 0, 0},
    {8921, 0, 178, 1, 11, 0, 0},
    {18702, 0, 479, 7, 0, 0, 0},
    {0, 0, 769, 1, 0, 0, 0},
    {0, 0, 765, 1, 0, 0, 0},
    {27732, 0, 704, 5, 0, 0, 0},
    {0, 0, 432, 3, 0, 0, 0},
    {0, 0, 727, 4, 0, 0, 0},
    {9491, 0, 196, 5, 18, 0, 0},
    {0, 0, 842, 3, 0, 0, 0},
    {7611, 0, 128, 1, 22, 0, 0},
    {0, 0, 987, 3, 0, 0, 0},
    {0, 0, 582, 1, 0, 0, 0},
    {23317, 0, 615, 2, 0, 0, 0},
    {0, 0, 45, 1, 31, 0, 0},
    {0, 0, 132, 1, 6, 0, 0},
    {0, 0, 208, 4, 0, 0, 0},
    {0, 0, 34, 1, 26, 0, 0},
    {0, 0, 450, 1, 0, 0, 0},
    {0, 0, 390, 4, 1, 0, 0},
    {0, 0, 422, 2, 0, 0, 0},
    {0, 0, 1272, 5, 0, 0, 0},
    {45287, 0, 1201, 8, 0, 0, 0},
    {47050, 0, 1261, 3, 0, 0, 0},
    {0, 0, 904, 4, 0, 0, 0},
    {0, 0, 251, 3, 0, 0, 0},
    {0, 0, 656, 3, 0, 0, 0},
    {0, 0, 895, 3, 0, 0, 0},
    {0, 0, 953, 6, 0, 0, 0},
    {16262, 16416, 410, 8, 0, 0, 0},
    {8101, 0, 155, 1, 9, 0, 3},
    {27515, 0, 1163, 5, 0, 0, 0},
    {16762, 0, 418, 4, 0, 0, 0},
    {6339, 0, 68, 2, 32, 0, 0},
    {8850, 0, 176, 1, 9, 0, 0},
    {0, 0, 138, 2, 34, 0, 0},
    {0, 0, 734, 2, 0, 0, 0},
    {14476, 0, 347, 3, 0, 0, 0},
    {0, 0, 666, 3, 0, 0, 0},
    {0, 0, 1303, 3, 0, 0, 0},
    {0, 0, 475, 4, 0, 0, 0},
    {0, 0, 609, 4, 0, 0, 0},
    {21950, 0, 583, 2, 0, 0, 0},
    {6727, 6751, 85, 3, 1, 0, 0},
    {0, 0, 105, 20, 2, 0, 1},
    {29675, 0, 751, 5, 0, 0, 0},
    {8393, 0, 162, 1, 8, 0, 0},
    {7883, 0, 150, 3, 8, 0, 0},
    {0, 0, 1080, 2, 0, 0, 0},
    {0, 0, 679, 1, 0, 0, 0},
    {0, 0, 673, 4, 0, 0, 0},
    {25019, 0, 640, 3, 0, 0, 0},
    {0, 0, 618, 2, 0, 0, 0},
    {0, 0, 634, 6, 0, 0, 0},
    {0, 0, 617, 1, 0, 0, 0},
    {0, 0, 632, 2, 0, 0, 0},
    {8621, 0, 169, 1, 8, 0, 0},
    {6862, 0, 89, 3, 1, 0, 1},
    {6916, 0, 1266, 3, 0, 0, 0},
    {0, 0, 933, 3, 0, 0, 0},
    {0, 0, 55, 2, 0, 0, 0},
    {32162, 0, 809, 3, 4, 0, 0},
    {0, 0, 1175, 7, 0, 1, 0},
    {8369, 0, 161, 1, 8, 0, 0},
    {8341, 0, 160, 1, 8, 0, 1},
    {0, 0, 1269, 3, 0, 0, 0},
    {46737, 0, 1254, 4, 32, 0, 0},
    {0, 0, 316, 2, 0, 0, 0},
    {0, 0, 180, 1, 9, 0, 1},
    {0, 0, 852, 8, 0, 0, 0},
    {0, 0, 142, 2, 0, 0, 0},
    {0, 0, 575, 5, 0, 0, 0},
    {15737, 0, 383, 2, 1, 0, 0},
    {0, 0, 140, 2, 0, 0, 0},
    {8526, 0, 166, 1, 8, 0, 0},
    {16049, 0, 400, 3, 1, 1, 0},
    {23213, 0, 1017, 2, 0, 0, 0},
    {27947, 0, 710, 7, 0, 0, 0},
    {0, 0, 1281, 1, 0, 0, 0},
    {8903, 0, 177, 1, 10, 0, 0},
    {31345, 0, 779, 8, 4, 0, 0},
    {0, 0, 130, 1, 24, 0, 0},
    {0, 0, 129, 1, 24, 0, 0},
    {17672, 0, 454, 3, 0, 0, 0},
    {8963, 0, 179, 1, 11, 0, 0},
    {0, 0, 544, 3, 0, 0, 0},
    {0, 0, 79, 2, 3, 0, 0},
    {0, 0, 42, 1, 27, 0, 0},
    {0, 0, 512, 2, 0, 0, 0},
    {0, 0, 509, 3, 0, 0, 0},
    {0, 0, 507, 2, 0, 0, 0},
    {0, 0, 506, 1, 0, 0, 0},
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
    "conntrack\0"
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
    "multipass exec\0"
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
    "pam-auth-update\0"
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
    "tcpkill\0"
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
    "wrmsr\0"
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
    {727, 43}, /* arpspoof */
    {736, 44}, /* arptables */
    {746, 45}, /* ascii85 */
    {754, 20}, /* asciinema */
    {764, 32}, /* asdf */
    {769, 46}, /* ash */
    {773, 47}, /* at */
    {776, 14}, /* at-spi */
    {783, 48}, /* atop */
    {788, 49}, /* atq */
    {792, 49}, /* atrm */
    {797, 50}, /* attic */
    {803, 51}, /* attic delete */
    {816, 51}, /* attic prune */
    {828, 52}, /* auditctl */
    {837, 53}, /* aureport */
    {846, 53}, /* ausearch */
    {855, 54}, /* authselect */
    {866, 28}, /* automake */
    {875, 28}, /* autoreconf */
    {886, 55}, /* autossh */
    {894, 41}, /* avahi-browse */
    {907, 56}, /* avahi-resolve */
    {921, 57}, /* awk */
    {925, 40}, /* aws */
    {929, 7}, /* axel */
    {934, 40}, /* az */
    {937, 40}, /* b2 */
    {940, 58}, /* b2sum */
    {946, 59}, /* badblocks */
    {956, 50}, /* barman */
    {963, 51}, /* barman delete */
    {977, 45}, /* base32 */
    {984, 45}, /* base64 */
    {991, 2}, /* basename */
    {1000, 45}, /* basenc */
    {1007, 46}, /* bash */
    {1012, 15}, /* bat */
    {1016, 15}, /* batcat */
    {1023, 47}, /* batch */
    {1029, 28}, /* bazel */
    {1035, 15}, /* bc */
    {1038, 60}, /* bcachefs */
    {1047, 61}, /* bcachefs format */
    {1063, 62}, /* bconsole */
    {1072, 12}, /* beep */
    {1077, 63}, /* bfg */
    {1081, 64}, /* bg */
    {1084, 65}, /* bin-rails */
    {1094, 64}, /* bind */
    {1099, 66}, /* bindfs */
    {1106, 28}, /* black */
    {1112, 67}, /* bleachbit */
    {1122, 68}, /* blkdiscard */
    {1133, 16}, /* blkid */
    {1139, 69}, /* blockdev */
    {1148, 70}, /* bluetoothctl */
    {1161, 48}, /* bmon */
    {1166, 71}, /* bootctl */
    {1174, 12}, /* borg */
    {1179, 72}, /* borg compact */
    {1192, 72}, /* borg delete */
    {1204, 73}, /* borg extract */
    {1217, 72}, /* borg prune */
    {1228, 74}, /* bq */
    {1231, 75}, /* bq rm */
    {1237, 12}, /* brasero */
    {1245, 76}, /* brctl */
    {1251, 77}, /* break */
    {1257, 32}, /* brew */
    {1262, 33}, /* brew remove */
    {1274, 33}, /* brew rm */
    {1282, 33}, /* brew uninstall */
    {1297, 76}, /* bridge */
    {1304, 12}, /* brightnessctl */
    {1318, 78}, /* bsdtar */
    {1325, 48}, /* btop */
    {1330, 79}, /* btrfs */
    {1336, 80}, /* btrfs check */
    {1348, 80}, /* btrfs device delete */
    {1368, 80}, /* btrfs device remove */
    {1388, 80}, /* btrfs subvol del */
    {1405, 80}, /* btrfs subvol delete */
    {1425, 80}, /* btrfs subvolume del */
    {1445, 80}, /* btrfs subvolume delete */
    {1468, 60}, /* buildah */
    {1476, 81}, /* buildah rm */
    {1487, 82}, /* buildah rmi */
    {1499, 83}, /* builtin */
    {1507, 8}, /* bun */
    {1511, 32}, /* bundle */
    {1518, 84}, /* bundle exec */
    {1530, 84}, /* bunx */
    {1535, 39}, /* bunzip2 */
    {1543, 50}, /* bup */
    {1547, 51}, /* bup gc */
    {1554, 51}, /* bup prune-older */
    {1570, 51}, /* bup rm */
    {1577, 50}, /* bupstash */
    {1586, 51}, /* bupstash rm */
    {1598, 85}, /* busctl */
    {1605, 86}, /* busybox */
    {1613, 87}, /* bw */
    {1616, 29}, /* bwrap */
    {1622, 12}, /* byobu */
    {1628, 88}, /* bzcat */
    {1634, 89}, /* bzgrep */
    {1641, 90}, /* bzip2 */
    {1647, 91}, /* bzr */
    {1651, 92}, /* bzr uncommit */
    {1664, 28}, /* c++ */
    {1668, 20}, /* c++filt */
    {1676, 32}, /* cabal */
    {1682, 93}, /* cabextract */
    {1693, 12}, /* caddy */
    {1699, 83}, /* caffeinate */
    {1710, 15}, /* cal */
    {1714, 94}, /* caller */
    {1721, 95}, /* cancel */
    {1728, 96}, /* capsh */
    {1734, 32}, /* cargo */
    {1740, 97}, /* cargo yank */
    {1751, 98}, /* cat */
    {1755, 14}, /* catchsegv */
    {1765, 28}, /* cc */
    {1768, 28}, /* ccache */
    {1775, 99}, /* cd */
    {1778, 27}, /* cdk */
    {1782, 100}, /* cdrecord */
    {1791, 22}, /* certbot */
    {1799, 101}, /* cfdisk */
    {1806, 102}, /* cgdisk */
    {1813, 83}, /* cgexec */
    {1820, 103}, /* chage */
    {1826, 104}, /* chattr */
    {1833, 34}, /* chcon */
    {1839, 99}, /* chdir */
    {1845, 35}, /* cheat */
    {1851, 18}, /* chfn */
    {1856, 105}, /* chgrp */
    {1862, 106}, /* chkconfig */
    {1872, 12}, /* chkrootkit */
    {1883, 107}, /* chmod */
    {1889, 108}, /* choom */
    {1895, 105}, /* chown */
    {1901, 109}, /* chpasswd */
    {1910, 29}, /* chpst */
    {1916, 12}, /* chromium */
    {1925, 83}, /* chronic */
    {1933, 20}, /* chronyc */
    {1941, 110}, /* chroot */
    {1948, 110}, /* chrt */
    {1953, 111}, /* chsh */
    {1958, 112}, /* chvt */
    {1963, 113}, /* cinnamon-session-quit */
    {1985, 40}, /* civo */
    {1990, 58}, /* cksum */
    {1996, 114}, /* clamscan */
    {2005, 28}, /* clang */
    {2011, 28}, /* clang++ */
    {2019, 115}, /* clang-format */
    {2032, 77}, /* clear */
    {2038, 116}, /* clickhouse-client */
    {2056, 20}, /* cloc */
    {2061, 117}, /* clush */
    {2067, 28}, /* cmake */
    {2073, 35}, /* cmp */
    {2077, 116}, /* cockroach */
    {2087, 118}, /* code */
    {2092, 60}, /* colima */
    {2099, 119}, /* colima delete */
    {2113, 35}, /* colordiff */
    {2123, 15}, /* column */
    {2130, 35}, /* comm */
    {2135, 120}, /* command */
    {2143, 35}, /* compgen */
    {2151, 77}, /* complete */
    {2160, 32}, /* composer */
    {2169, 90}, /* compress */
    {2178, 32}, /* conan */
    {2184, 32}, /* conda */
    {2190, 121}, /* conda env remove */
    {2207, 121}, /* conda remove */
    {2220, 84}, /* conda run */
    {2230, 28}, /* configure */
    {2240, 122}, /* conntrack */
    {2250, 123}, /* consul */
    {2257, 124}, /* consul kv delete */
    {2274, 77}, /* continue */
    {2283, 12}, /* convert */
    {2291, 42}, /* coredumpctl */
    {2303, 15}, /* cowsay */
    {2310, 125}, /* cp */
    {2313, 32}, /* cpan */
    {2318, 32}, /* cpanm */
    {2324, 126}, /* cpio */
    {2329, 115}, /* cpp */
    {2333, 127}, /* cpufreq-set */
    {2345, 20}, /* cpuid */
    {2351, 110}, /* cpulimit */
    {2360, 127}, /* cpupower */
    {2369, 116}, /* cqlsh */
    {2375, 60}, /* crc */
    {2379, 119}, /* crc delete */
    {2390, 58}, /* crc32 */
    {2396, 75}, /* createdb-drop */
    {2410, 60}, /* crictl */
    {2417, 81}, /* crictl rm */
    {2427, 82}, /* crictl rmi */
    {2438, 81}, /* crictl rmp */
    {2449, 128}, /* croc */
    {2454, 12}, /* cron */
    {2459, 12}, /* crond */
    {2465, 129}, /* crontab */
    {2473, 118}, /* crontab-e */
    {2483, 130}, /* cryptsetup */
    {2494, 131}, /* cryptsetup close */
    {2511, 132}, /* cryptsetup erase */
    {2528, 131}, /* cryptsetup luksClose */
    {2549, 132}, /* cryptsetup luksErase */
    {2570, 132}, /* cryptsetup luksFormat */
    {2592, 132}, /* cryptsetup luksHeaderRestore */
    {2621, 132}, /* cryptsetup luksKillSlot */
    {2645, 132}, /* cryptsetup luksRemoveKey */
    {2670, 132}, /* cryptsetup reencrypt */
    {2691, 131}, /* cryptsetup remove */
    {2709, 30}, /* csf */
    {2713, 46}, /* csh */
    {2717, 133}, /* csplit */
    {2724, 134}, /* csrutil */
    {2732, 117}, /* csshx */
    {2738, 15}, /* csvcut */
    {2745, 115}, /* csvgrep */
    {2753, 15}, /* csvlook */
    {2761, 115}, /* csvsort */
    {2769, 60}, /* ctr */
    {2773, 119}, /* ctr containers delete */
    {2795, 119}, /* ctr containers remove */
    {2817, 119}, /* ctr containers rm */
    {2835, 119}, /* ctr images delete */
    {2853, 119}, /* ctr images remove */
    {2871, 119}, /* ctr images rm */
    {2885, 119}, /* ctr namespaces delete */
    {2907, 119}, /* ctr namespaces remove */
    {2929, 119}, /* ctr namespaces rm */
    {2947, 119}, /* ctr snapshots delete */
    {2968, 119}, /* ctr snapshots remove */
    {2989, 119}, /* ctr snapshots rm */
    {3006, 135}, /* cupsctl */
    {3014, 135}, /* cupsdisable */
    {3026, 135}, /* cupsenable */
    {3037, 7}, /* curl */
    {3042, 15}, /* cut */
    {3046, 12}, /* cvlc */
    {3051, 91}, /* cvs */
    {3055, 60}, /* cyrus */
    {3061, 136}, /* cyrus delete */
    {3074, 110}, /* daemon */
    {3081, 29}, /* daemonize */
    {3091, 46}, /* dash */
    {3096, 137}, /* date */
    {3101, 112}, /* date-s */
    {3108, 55}, /* dbclient */
    {3117, 24}, /* dbmate */
    {3124, 83}, /* dbus-launch */
    {3136, 83}, /* dbus-run-session */
    {3153, 85}, /* dbus-send */
    {3163, 15}, /* dc */
    {3166, 138}, /* dc3dd */
    {3172, 138}, /* dcfldd */
    {3179, 12}, /* dconf */
    {3185, 139}, /* dconf reset */
    {3197, 140}, /* dd */
    {3200, 138}, /* ddrescue */
    {3209, 64}, /* deactivate */
    {3220, 35}, /* debsums */
    {3228, 141}, /* debugfs */
    {3236, 142}, /* declare */
    {3244, 134}, /* defaults */
    {3253, 143}, /* delgroup */
    {3262, 19}, /* delpart */
    {3270, 20}, /* delta */
    {3276, 12}, /* deluge */
    {3283, 144}, /* deluser */
    {3291, 145}, /* delv */
    {3296, 8}, /* deno */
    {3301, 17}, /* depmod */
    {3308, 16}, /* df */
    {3311, 146}, /* dhclient */
    {3320, 146}, /* dhcpcd */
    {3327, 24}, /* diesel */
    {3334, 35}, /* diff */
    {3339, 20}, /* diff3 */
    {3345, 35}, /* diffstat */
    {3354, 20}, /* difft */
    {3360, 145}, /* dig */
    {3364, 147}, /* dir */
    {3368, 12}, /* direnv */
    {3375, 84}, /* direnv exec */
    {3387, 2}, /* dirname */
    {3395, 94}, /* dirs */
    {3400, 148}, /* diskutil */
    {3409, 64}, /* disown */
    {3416, 14}, /* distrobox */
    {3426, 149}, /* dmesg */
    {3432, 112}, /* dmesg-n */
    {3440, 16}, /* dmidecode */
    {3450, 102}, /* dmsetup */
    {3458, 150}, /* dmsetup clear */
    {3472, 150}, /* dmsetup remove */
    {3487, 150}, /* dmsetup remove_all */
    {3506, 150}, /* dmsetup suspend */
    {3522, 150}, /* dmsetup wipe_table */
    {3541, 151}, /* dnf */
    {3545, 33}, /* dnf autoremove */
    {3560, 33}, /* dnf erase */
    {3570, 33}, /* dnf remove */
    {3581, 17}, /* do-release-upgrade */
    {3600, 152}, /* doas */
    {3605, 153}, /* docker */
    {3612, 154}, /* docker builder df */
    {3630, 154}, /* docker builder events */
    {3652, 154}, /* docker builder info */
    {3672, 154}, /* docker builder inspect */
    {3695, 154}, /* docker builder list */
    {3715, 154}, /* docker builder ls */
    {3733, 155}, /* docker builder prune */
    {3754, 156}, /* docker buildx prune */
    {3774, 154}, /* docker compose config */
    {3796, 157}, /* docker compose down */
    {3816, 154}, /* docker compose events */
    {3838, 158}, /* docker compose exec */
    {3858, 154}, /* docker compose images */
    {3880, 154}, /* docker compose logs */
    {3900, 154}, /* docker compose ls */
    {3918, 154}, /* docker compose port */
    {3938, 154}, /* docker compose ps */
    {3956, 157}, /* docker compose rm */
    {3974, 158}, /* docker compose run */
    {3993, 154}, /* docker compose top */
    {4012, 154}, /* docker compose version */
    {4035, 154}, /* docker container */
    {4052, 159}, /* docker container create */
    {4076, 154}, /* docker container df */
    {4096, 154}, /* docker container events */
    {4120, 159}, /* docker container exec */
    {4142, 154}, /* docker container info */
    {4164, 154}, /* docker container inspect */
    {4189, 160}, /* docker container kill */
    {4211, 154}, /* docker container list */
    {4233, 154}, /* docker container ls */
    {4253, 156}, /* docker container prune */
    {4276, 159}, /* docker container restart */
    {4301, 81}, /* docker container rm */
    {4321, 161}, /* docker container run */
    {4342, 159}, /* docker container start */
    {4365, 160}, /* docker container stop */
    {4387, 162}, /* docker exec */
    {4399, 154}, /* docker image */
    {4412, 159}, /* docker image build */
    {4431, 154}, /* docker image df */
    {4447, 154}, /* docker image events */
    {4467, 154}, /* docker image info */
    {4485, 154}, /* docker image inspect */
    {4506, 154}, /* docker image list */
    {4524, 154}, /* docker image ls */
    {4540, 155}, /* docker image prune */
    {4559, 159}, /* docker image pull */
    {4577, 159}, /* docker image push */
    {4595, 82}, /* docker image rm */
    {4611, 159}, /* docker image tag */
    {4628, 154}, /* docker images df */
    {4645, 154}, /* docker images events */
    {4666, 154}, /* docker images info */
    {4685, 154}, /* docker images inspect */
    {4707, 154}, /* docker images list */
    {4726, 154}, /* docker images ls */
    {4743, 160}, /* docker kill */
    {4755, 154}, /* docker network */
    {4770, 159}, /* docker network connect */
    {4793, 159}, /* docker network create */
    {4815, 154}, /* docker network df */
    {4833, 159}, /* docker network disconnect */
    {4859, 154}, /* docker network events */
    {4881, 154}, /* docker network info */
    {4901, 154}, /* docker network inspect */
    {4924, 154}, /* docker network list */
    {4944, 154}, /* docker network ls */
    {4962, 155}, /* docker network prune */
    {4983, 159}, /* docker network rm */
    {5001, 163}, /* docker node rm */
    {5016, 81}, /* docker rm */
    {5026, 82}, /* docker rmi */
    {5037, 161}, /* docker run */
    {5048, 163}, /* docker secret rm */
    {5065, 163}, /* docker service rm */
    {5083, 163}, /* docker stack rm */
    {5099, 160}, /* docker stop */
    {5111, 163}, /* docker swarm leave */
    {5130, 154}, /* docker system df */
    {5147, 154}, /* docker system events */
    {5168, 154}, /* docker system info */
    {5187, 154}, /* docker system inspect */
    {5209, 154}, /* docker system list */
    {5228, 154}, /* docker system ls */
    {5245, 156}, /* docker system prune */
    {5265, 156}, /* docker system reset */
    {5285, 154}, /* docker volume */
    {5299, 159}, /* docker volume create */
    {5320, 154}, /* docker volume df */
    {5337, 154}, /* docker volume events */
    {5358, 154}, /* docker volume info */
    {5377, 154}, /* docker volume inspect */
    {5399, 154}, /* docker volume list */
    {5418, 154}, /* docker volume ls */
    {5435, 156}, /* docker volume prune */
    {5455, 164}, /* docker volume remove */
    {5476, 164}, /* docker volume rm */
    {5493, 60}, /* docker-compose */
    {5508, 154}, /* docker-compose config */
    {5530, 157}, /* docker-compose down */
    {5550, 158}, /* docker-compose exec */
    {5570, 157}, /* docker-compose kill */
    {5590, 154}, /* docker-compose logs */
    {5610, 154}, /* docker-compose ps */
    {5628, 157}, /* docker-compose rm */
    {5646, 158}, /* docker-compose run */
    {5665, 154}, /* docker-compose top */
    {5684, 40}, /* doctl */
    {5690, 24}, /* doctrine */
    {5699, 70}, /* domainname */
    {5710, 15}, /* dos2unix */
    {5719, 28}, /* dot */
    {5723, 60}, /* dotenv */
    {5730, 84}, /* dotenv run */
    {5741, 28}, /* dotnet */
    {5748, 165}, /* doveadm */
    {5756, 136}, /* doveadm expunge */
    {5772, 136}, /* doveadm mailbox delete */
    {5795, 136}, /* doveadm purge */
    {5809, 166}, /* dpkg */
    {5814, 167}, /* dpkg-deb */
    {5823, 35}, /* dpkg-query */
    {5834, 17}, /* dpkg-reconfigure */
    {5851, 17}, /* dracut */
    {5858, 145}, /* drill */
    {5864, 24}, /* drizzle-kit */
    {5876, 124}, /* dropdb */
    {5883, 75}, /* dropdb-any */
    {5894, 124}, /* dropuser */
    {5903, 117}, /* dsh */
    {5907, 42}, /* dstat */
    {5913, 14}, /* dtach */
    {5919, 16}, /* du */
    {5922, 116}, /* duckdb */
    {5929, 16}, /* duf */
    {5933, 168}, /* dump */
    {5938, 42}, /* dumpe2fs */
    {5947, 168}, /* duplicity */
    {5957, 72}, /* duplicity remove-all-but-n-full */
    {5989, 72}, /* duplicity remove-all-inc-of-but-n-full */
    {6028, 169}, /* duplicity remove-older-than */
    {6056, 16}, /* dust */
    {6061, 170}, /* e2fsck */
    {6068, 171}, /* e2label */
    {6076, 83}, /* eatmydata */
    {6086, 44}, /* ebtables */
    {6095, 172}, /* echo */
    {6100, 173}, /* ed */
    {6103, 174}, /* efibootmgr */
    {6114, 89}, /* egrep */
    {6120, 69}, /* eject */
    {6126, 60}, /* eksctl */
    {6133, 175}, /* eksctl delete */
    {6147, 8}, /* elixir */
    {6154, 118}, /* emacs */
    {6160, 176}, /* emerge */
    {6167, 33}, /* emerge --unmerge */
    {6184, 64}, /* enable */
    {6191, 14}, /* entr */
    {6196, 177}, /* env */
    {6200, 115}, /* envsubst */
    {6209, 12}, /* eog */
    {6213, 32}, /* eopkg */
    {6219, 33}, /* eopkg remove */
    {6232, 33}, /* eopkg rm */
    {6241, 60}, /* equo */
    {6246, 33}, /* equo remove */
    {6258, 28}, /* eslint */
    {6265, 12}, /* espeak */
    {6272, 123}, /* etcdctl */
    {6280, 124}, /* etcdctl del */
    {6292, 12}, /* ether-wake */
    {6303, 70}, /* ethtool */
    {6311, 56}, /* ethtool-show */
    {6324, 178}, /* eval */
    {6329, 12}, /* evince */
    {6336, 179}, /* ex */
    {6339, 147}, /* exa */
    {6343, 83}, /* exec */
    {6348, 180}, /* exiftool */
    {6357, 181}, /* exigrep */
    {6365, 165}, /* exim */
    {6370, 165}, /* exim4 */
    {6376, 181}, /* exiqgrep */
    {6385, 136}, /* exiqgrep-rm */
    {6397, 64}, /* exit */
    {6402, 180}, /* exiv2 */
    {6408, 181}, /* exiwhat */
    {6416, 40}, /* exo */
    {6420, 15}, /* expand */
    {6427, 182}, /* expect */
    {6434, 142}, /* export */
    {6441, 94}, /* expr */
    {6446, 183}, /* extlinux */
    {6455, 147}, /* eza */
    {6459, 15}, /* factor */
    {6466, 184}, /* fail2ban-client */
    {6482, 18}, /* faillock */
    {6491, 110}, /* fakechroot */
    {6502, 83}, /* fakeroot */
    {6511, 83}, /* faketime */
    {6520, 185}, /* fallocate */
    {6530, 2}, /* false */
    {6536, 48}, /* fastfetch */
    {6546, 112}, /* fbset */
    {6552, 186}, /* fc */
    {6555, 180}, /* fc-list */
    {6563, 187}, /* fd */
    {6566, 187}, /* fdfind */
    {6573, 188}, /* fdformat */
    {6582, 101}, /* fdisk */
    {6588, 12}, /* feh */
    {6592, 7}, /* fetch */
    {6598, 189}, /* fetchmail */
    {6608, 12}, /* ffmpeg */
    {6615, 12}, /* ffplay */
    {6622, 180}, /* ffprobe */
    {6630, 64}, /* fg */
    {6633, 89}, /* fgrep */
    {6639, 15}, /* figlet */
    {6646, 16}, /* file */
    {6651, 190}, /* file-rename */
    {6663, 191}, /* find */
    {6668, 16}, /* findfs */
    {6675, 16}, /* findmnt */
    {6683, 94}, /* finger */
    {6690, 12}, /* fio */
    {6694, 40}, /* firebase */
    {6703, 12}, /* firefox */
    {6711, 83}, /* firejail */
    {6720, 192}, /* firewall-cmd */
    {6733, 46}, /* fish */
    {6738, 12}, /* flac */
    {6743, 188}, /* flash_erase */
    {6755, 188}, /* flash_eraseall */
    {6770, 188}, /* flashcp */
    {6778, 193}, /* flashrom */
    {6787, 24}, /* flask */
    {6793, 32}, /* flatpak */
    {6801, 194}, /* flatpak remove */
    {6816, 195}, /* flatpak run */
    {6828, 194}, /* flatpak uninstall */
    {6846, 110}, /* flock */
    {6852, 40}, /* flux */
    {6857, 40}, /* fly */
    {6861, 40}, /* flyctl */
    {6868, 24}, /* flyway */
    {6875, 15}, /* fmt */
    {6879, 15}, /* fold */
    {6884, 14}, /* foot */
    {6889, 196}, /* format */
    {6896, 91}, /* fossil */
    {6903, 92}, /* fossil purge */
    {6916, 92}, /* fossil scrub */
    {6929, 41}, /* fping */
    {6935, 2}, /* free */
    {6940, 17}, /* freshclam */
    {6950, 170}, /* fsck */
    {6955, 170}, /* fsck-any */
    {6964, 197}, /* fsfreeze */
    {6973, 198}, /* fstrim */
    {6980, 199}, /* ftp */
    {6984, 200}, /* fuser */
    {6990, 12}, /* fusermount */
    {7001, 201}, /* fw_setenv */
    {7011, 17}, /* fwupdmgr */
    {7020, 202}, /* fwupdmgr downgrade */
    {7039, 202}, /* fwupdmgr install */
    {7056, 202}, /* fwupdmgr reinstall */
    {7075, 202}, /* fwupdmgr switch-branch */
    {7098, 15}, /* fzf */
    {7102, 28}, /* g++ */
    {7106, 57}, /* gawk */
    {7111, 28}, /* gcc */
    {7115, 40}, /* gcloud */
    {7122, 14}, /* gdb */
    {7126, 203}, /* gdbus */
    {7132, 204}, /* gdisk */
    {7138, 118}, /* gedit */
    {7144, 32}, /* gem */
    {7148, 97}, /* gem yank */
    {7157, 39}, /* genisoimage */
    {7169, 16}, /* getcap */
    {7176, 94}, /* getconf */
    {7184, 16}, /* getenforce */
    {7195, 94}, /* getent */
    {7202, 16}, /* getfacl */
    {7210, 20}, /* getfattr */
    {7219, 41}, /* getmac */
    {7226, 189}, /* getmail */
    {7234, 77}, /* getopts */
    {7242, 20}, /* getsebool */
    {7252, 40}, /* gh */
    {7255, 28}, /* ghc */
    {7259, 12}, /* gimp */
    {7264, 60}, /* gio */
    {7268, 205}, /* gio cat */
    {7276, 205}, /* gio info */
    {7285, 205}, /* gio list */
    {7294, 205}, /* gio mime */
    {7303, 206}, /* gio remove */
    {7314, 206}, /* gio trash */
    {7324, 205}, /* gio tree */
    {7333, 207}, /* git */
    {7337, 208}, /* git bisect log */
    {7352, 208}, /* git bisect view */
    {7368, 209}, /* git branch */
    {7379, 210}, /* git checkout */
    {7392, 211}, /* git checkout-index */
    {7411, 212}, /* git clean */
    {7421, 213}, /* git config */
    {7432, 208}, /* git config --get */
    {7449, 208}, /* git config --list */
    {7467, 208}, /* git config -l */
    {7481, 208}, /* git config get */
    {7496, 208}, /* git config list */
    {7512, 214}, /* git diff */
    {7521, 215}, /* git fetch */
    {7531, 216}, /* git filter-branch */
    {7549, 216}, /* git filter-repo */
    {7565, 217}, /* git gc */
    {7572, 218}, /* git gc --prune */
    {7587, 208}, /* git lfs ls-files */
    {7604, 214}, /* git log */
    {7612, 208}, /* git notes list */
    {7627, 208}, /* git notes show */
    {7642, 218}, /* git prune */
    {7652, 219}, /* git push */
    {7661, 220}, /* git read-tree */
    {7675, 214}, /* git reflog */
    {7686, 218}, /* git reflog delete */
    {7704, 218}, /* git reflog expire */
    {7722, 221}, /* git remote */
    {7733, 208}, /* git remote -v */
    {7747, 208}, /* git remote show */
    {7763, 222}, /* git reset */
    {7773, 223}, /* git restore */
    {7785, 224}, /* git rm */
    {7792, 214}, /* git show */
    {7801, 225}, /* git stash clear */
    {7817, 225}, /* git stash drop */
    {7832, 226}, /* git stash list */
    {7847, 226}, /* git stash show */
    {7862, 214}, /* git status */
    {7873, 227}, /* git submodule deinit */
    {7894, 208}, /* git submodule status */
    {7915, 228}, /* git switch */
    {7926, 229}, /* git tag */
    {7934, 230}, /* git update-ref */
    {7949, 208}, /* git worktree list */
    {7967, 227}, /* git worktree remove */
    {7987, 63}, /* git-filter-repo */
    {8003, 231}, /* gksudo */
    {8010, 40}, /* glab */
    {8015, 48}, /* glances */
    {8023, 180}, /* glxinfo */
    {8031, 118}, /* gnome-open */
    {8042, 12}, /* gnome-screenshot */
    {8059, 113}, /* gnome-session-quit */
    {8078, 14}, /* gnome-terminal */
    {8093, 32}, /* go */
    {8096, 28}, /* go-build */
    {8105, 28}, /* gofmt */
    {8111, 12}, /* google-chrome */
    {8125, 24}, /* goose */
    {8131, 87}, /* gopass */
    {8138, 110}, /* gosu */
    {8143, 83}, /* gosu- */
    {8149, 40}, /* govc */
    {8154, 232}, /* gpasswd */
    {8162, 233}, /* gpg */
    {8166, 233}, /* gpg2 */
    {8171, 23}, /* gpgconf */
    {8179, 20}, /* gprof */
    {8185, 60}, /* gpt */
    {8189, 61}, /* gpt destroy */
    {8201, 28}, /* gradle */
    {8208, 89}, /* grep */
    {8213, 12}, /* grim */
    {8218, 8}, /* groovy */
    {8225, 18}, /* groupadd */
    {8234, 143}, /* groupdel */
    {8243, 18}, /* groupmod */
    {8252, 2}, /* groups */
    {8259, 100}, /* growisofs */
    {8269, 69}, /* growpart */
    {8278, 18}, /* grpconv */
    {8286, 234}, /* grpunconv */
    {8296, 17}, /* grub-editenv */
    {8309, 183}, /* grub-install */
    {8322, 17}, /* grub-mkconfig */
    {8336, 183}, /* grub2-install */
    {8350, 17}, /* grub2-mkconfig */
    {8365, 71}, /* grubby */
    {8372, 12}, /* gs */
    {8375, 235}, /* gsed */
    {8380, 12}, /* gsettings */
    {8390, 139}, /* gsettings reset-recursively */
    {8418, 40}, /* gsutil */
    {8425, 78}, /* gtar */
    {8430, 8}, /* guile */
    {8436, 32}, /* guix */
    {8441, 236}, /* guix gc */
    {8449, 237}, /* guix package */
    {8462, 39}, /* gunzip */
    {8469, 88}, /* gzcat */
    {8475, 90}, /* gzip */
    {8480, 238}, /* halt */
    {8485, 64}, /* hash */
    {8490, 12}, /* hashcat */
    {8498, 60}, /* hatch */
    {8504, 84}, /* hatch run */
    {8514, 40}, /* hcloud */
    {8521, 148}, /* hdiutil */
    {8529, 239}, /* hdparm */
    {8536, 89}, /* head */
    {8541, 240}, /* helm */
    {8546, 175}, /* helm del */
    {8555, 175}, /* helm delete */
    {8567, 241}, /* helm rollback */
    {8581, 175}, /* helm uninstall */
    {8596, 60}, /* helmfile */
    {8605, 119}, /* helmfile delete */
    {8621, 119}, /* helmfile destroy */
    {8638, 35}, /* help */
    {8643, 40}, /* heroku */
    {8650, 15}, /* hexdump */
    {8658, 12}, /* hey */
    {8662, 91}, /* hg */
    {8665, 242}, /* hg checkout */
    {8677, 242}, /* hg co */
    {8683, 92}, /* hg purge */
    {8692, 242}, /* hg revert */
    {8702, 92}, /* hg revert -C */
    {8715, 92}, /* hg rollback */
    {8727, 92}, /* hg strip */
    {8736, 242}, /* hg up */
    {8742, 92}, /* hg up -C */
    {8751, 242}, /* hg update */
    {8761, 92}, /* hg update -C */
    {8774, 243}, /* history */
    {8782, 41}, /* host */
    {8787, 41}, /* hostid */
    {8794, 42}, /* hostinfo */
    {8803, 244}, /* hostname */
    {8812, 245}, /* hostnamectl */
    {8824, 245}, /* hostnamectl hostname */
    {8845, 245}, /* hostnamectl status */
    {8864, 48}, /* htop */
    {8869, 18}, /* htpasswd */
    {8878, 7}, /* http */
    {8883, 12}, /* httpd */
    {8889, 7}, /* https */
    {8895, 28}, /* hugo */
    {8900, 246}, /* hwclock */
    {8908, 16}, /* hwinfo */
    {8915, 12}, /* hydra */
    {8921, 29}, /* hyperfine */
    {8931, 83}, /* i386 */
    {8936, 40}, /* ibmcloud */
    {8945, 20}, /* icdiff */
    {8952, 15}, /* iconv */
    {8958, 2}, /* id */
    {8961, 180}, /* identify */
    {8970, 247}, /* ifconfig */
    {8979, 248}, /* ifdown */
    {8986, 83}, /* ifne */
    {8991, 42}, /* ifstat */
    {8998, 48}, /* iftop */
    {9004, 249}, /* ifup */
    {9009, 189}, /* imapsync */
    {9018, 12}, /* img2pdf */
    {9026, 12}, /* import */
    {9033, 14}, /* incron */
    {9040, 9}, /* incus */
    {9046, 10}, /* incus delete */
    {9059, 115}, /* indent */
    {9066, 116}, /* influx */
    {9073, 60}, /* influxd */
    {9081, 124}, /* influxd drop */
    {9094, 35}, /* info */
    {9099, 250}, /* init */
    {9104, 251}, /* initctl */
    {9112, 252}, /* initdb-force */
    {9125, 12}, /* inkscape */
    {9134, 14}, /* inotifywait */
    {9146, 253}, /* insmod */
    {9153, 254}, /* install */
    {9161, 20}, /* intel_gpu_top */
    {9175, 251}, /* invoke-rc.d */
    {9187, 16}, /* inxi */
    {9192, 83}, /* ionice */
    {9199, 16}, /* iostat */
    {9206, 48}, /* iotop */
    {9212, 255}, /* ip */
    {9215, 256}, /* ip a */
    {9220, 257}, /* ip a del */
    {9229, 257}, /* ip a delete */
    {9241, 258}, /* ip a flush */
    {9252, 256}, /* ip addr */
    {9260, 257}, /* ip addr del */
    {9272, 257}, /* ip addr delete */
    {9287, 258}, /* ip addr flush */
    {9301, 256}, /* ip address */
    {9312, 257}, /* ip address del */
    {9327, 257}, /* ip address delete */
    {9345, 258}, /* ip address flush */
    {9362, 256}, /* ip l */
    {9367, 259}, /* ip l del */
    {9376, 259}, /* ip l delete */
    {9388, 260}, /* ip l s */
    {9395, 261}, /* ip l s netns */
    {9408, 260}, /* ip l set */
    {9417, 261}, /* ip l set netns */
    {9432, 256}, /* ip link */
    {9440, 259}, /* ip link del */
    {9452, 259}, /* ip link delete */
    {9467, 260}, /* ip link s */
    {9477, 261}, /* ip link s netns */
    {9493, 260}, /* ip link set */
    {9505, 261}, /* ip link set netns */
    {9523, 256}, /* ip maddr */
    {9532, 256}, /* ip n */
    {9537, 256}, /* ip neigh */
    {9546, 256}, /* ip neighbour */
    {9559, 256}, /* ip netns */
    {9568, 262}, /* ip netns del */
    {9581, 262}, /* ip netns delete */
    {9597, 263}, /* ip netns exec */
    {9611, 256}, /* ip nexthop */
    {9622, 256}, /* ip r */
    {9627, 264}, /* ip r add */
    {9636, 264}, /* ip r change */
    {9648, 265}, /* ip r del */
    {9657, 265}, /* ip r delete */
    {9669, 266}, /* ip r flush */
    {9680, 264}, /* ip r replace */
    {9693, 256}, /* ip ro */
    {9699, 264}, /* ip ro add */
    {9709, 264}, /* ip ro change */
    {9722, 265}, /* ip ro del */
    {9732, 265}, /* ip ro delete */
    {9745, 266}, /* ip ro flush */
    {9757, 264}, /* ip ro replace */
    {9771, 256}, /* ip route */
    {9780, 264}, /* ip route add */
    {9793, 264}, /* ip route change */
    {9809, 265}, /* ip route del */
    {9822, 265}, /* ip route delete */
    {9838, 266}, /* ip route flush */
    {9853, 264}, /* ip route replace */
    {9870, 256}, /* ip rule */
    {9878, 267}, /* ip rule add */
    {9890, 256}, /* ip token */
    {9899, 256}, /* ip tunnel */
    {9909, 256}, /* ip tuntap */
    {9919, 44}, /* ip6tables */
    {9929, 268}, /* ip6tables-restore */
    {9947, 269}, /* ip6tables-save */
    {9962, 270}, /* ipa */
    {9966, 271}, /* ipa group-del */
    {9980, 271}, /* ipa host-del */
    {9993, 271}, /* ipa user-del */
    {10006, 271}, /* ipa user-disable */
    {10023, 56}, /* ipcalc */
    {10030, 16}, /* ipcs */
    {10035, 41}, /* iperf */
    {10041, 41}, /* iperf3 */
    {10048, 272}, /* ipmitool */
    {10057, 273}, /* ipset */
    {10063, 274}, /* ipset destroy */
    {10077, 274}, /* ipset flush */
    {10089, 56}, /* ipset-list */
    {10100, 44}, /* iptables */
    {10109, 44}, /* iptables-legacy */
    {10125, 44}, /* iptables-nft */
    {10138, 268}, /* iptables-restore */
    {10155, 269}, /* iptables-save */
    {10169, 42}, /* iptraf */
    {10176, 274}, /* ipvsadm */
    {10184, 8}, /* ipython */
    {10192, 116}, /* isql */
    {10197, 60}, /* istioctl */
    {10206, 119}, /* istioctl uninstall */
    {10225, 189}, /* isync */
    {10231, 275}, /* iw */
    {10234, 56}, /* iw-list */
    {10242, 276}, /* iwconfig */
    {10251, 56}, /* iwlist */
    {10258, 28}, /* java */
    {10263, 28}, /* javac */
    {10269, 28}, /* jekyll */
    {10276, 28}, /* jest */
    {10281, 91}, /* jj */
    {10284, 92}, /* jj abandon */
    {10295, 94}, /* jobs */
    {10300, 118}, /* joe */
    {10304, 12}, /* john */
    {10309, 15}, /* join */
    {10314, 277}, /* journalctl */
    {10325, 15}, /* jq */
    {10328, 28}, /* just */
    {10333, 60}, /* k3d */
    {10337, 175}, /* k3d cluster delete */
    {10356, 240}, /* k3s */
    {10360, 278}, /* k3s kubectl delete */
    {10379, 278}, /* k3s kubectl drain */
    {10397, 175}, /* k3s-uninstall.sh */
    {10414, 240}, /* k9s */
    {10418, 123}, /* kafka-topics */
    {10431, 124}, /* kafka-topics --delete */
    {10453, 118}, /* kate */
    {10458, 87}, /* kdestroy */
    {10467, 231}, /* kdesudo */
    {10475, 71}, /* kernel-install */
    {10490, 71}, /* kernelstub */
    {10501, 279}, /* kexec */
    {10507, 87}, /* keyctl */
    {10514, 22}, /* keytool */
    {10522, 280}, /* kill */
    {10527, 281}, /* killall */
    {10535, 282}, /* killall5 */
    {10544, 60}, /* kind */
    {10549, 175}, /* kind delete */
    {10561, 14}, /* kitty */
    {10567, 253}, /* kmod */
    {10572, 24}, /* knex */
    {10577, 14}, /* konsole */
    {10585, 50}, /* kopia */
    {10591, 51}, /* kopia repository disconnect */
    {10619, 51}, /* kopia snapshot delete */
    {10641, 51}, /* kopia snapshot expire */
    {10663, 60}, /* kops */
    {10668, 119}, /* kops delete */
    {10680, 69}, /* kpartx */
    {10687, 46}, /* ksh */
    {10691, 60}, /* kubeadm */
    {10699, 175}, /* kubeadm reset */
    {10713, 240}, /* kubectl */
    {10721, 283}, /* kubectl apply */
    {10735, 284}, /* kubectl config delete-cluster */
    {10765, 284}, /* kubectl config delete-context */
    {10795, 284}, /* kubectl config delete-user */
    {10822, 285}, /* kubectl config rename-context */
    {10852, 285}, /* kubectl config set */
    {10871, 285}, /* kubectl config set-cluster */
    {10898, 285}, /* kubectl config set-context */
    {10925, 285}, /* kubectl config set-credentials */
    {10956, 284}, /* kubectl config unset */
    {10977, 285}, /* kubectl config use-context */
    {11004, 286}, /* kubectl cordon */
    {11019, 287}, /* kubectl create clusterrolebinding */
    {11053, 287}, /* kubectl create rolebinding */
    {11080, 288}, /* kubectl debug */
    {11094, 289}, /* kubectl delete */
    {11109, 286}, /* kubectl drain */
    {11123, 162}, /* kubectl exec */
    {11136, 290}, /* kubectl patch */
    {11150, 291}, /* kubectl replace */
    {11166, 241}, /* kubectl rollout undo */
    {11187, 288}, /* kubectl run */
    {11199, 292}, /* kubectl scale */
    {11213, 293}, /* kubectl taint */
    {11227, 240}, /* kubectx */
    {11235, 60}, /* kubefed */
    {11243, 119}, /* kubefed unjoin */
    {11258, 240}, /* kubens */
    {11265, 12}, /* kwriteconfig5 */
    {11279, 147}, /* la */
    {11282, 12}, /* lame */
    {11287, 94}, /* last */
    {11292, 94}, /* lastb */
    {11298, 294}, /* lastlog */
    {11306, 28}, /* latex */
    {11312, 251}, /* launchctl */
    {11322, 28}, /* ld */
    {11325, 271}, /* ldapdelete */
    {11336, 56}, /* ldapsearch */
    {11347, 17}, /* ldconfig */
    {11356, 35}, /* ldd */
    {11360, 295}, /* less */
    {11365, 94}, /* let */
    {11369, 118}, /* lf */
    {11372, 199}, /* lftp */
    {11377, 12}, /* libreoffice */
    {11389, 28}, /* libtool */
    {11397, 71}, /* lilo */
    {11402, 9}, /* limactl */
    {11410, 60}, /* linkerd */
    {11418, 119}, /* linkerd uninstall */
    {11436, 7}, /* links */
    {11442, 40}, /* linode-cli */
    {11453, 83}, /* linux32 */
    {11461, 83}, /* linux64 */
    {11469, 24}, /* liquibase */
    {11479, 147}, /* ll */
    {11482, 14}, /* lldb */
    {11487, 56}, /* lldpctl */
    {11495, 296}, /* ln */
    {11498, 53}, /* lnav */
    {11503, 112}, /* loadkeys */
    {11512, 20}, /* loc */
    {11516, 142}, /* local */
    {11522, 94}, /* locale */
    {11529, 17}, /* locale-gen */
    {11540, 245}, /* localectl */
    {11550, 245}, /* localectl list-keymaps */
    {11573, 245}, /* localectl list-locales */
    {11596, 245}, /* localectl status */
    {11613, 12}, /* localepurge */
    {11625, 147}, /* locate */
    {11632, 297}, /* logger */
    {11639, 245}, /* loginctl */
    {11648, 298}, /* loginctl halt */
    {11662, 299}, /* loginctl kill-session */
    {11684, 299}, /* loginctl kill-user */
    {11703, 245}, /* loginctl list-sessions */
    {11726, 245}, /* loginctl list-users */
    {11746, 298}, /* loginctl poweroff */
    {11764, 298}, /* loginctl reboot */
    {11780, 245}, /* loginctl session-status */
    {11804, 245}, /* loginctl show-session */
    {11826, 299}, /* loginctl terminate-session */
    {11853, 299}, /* loginctl terminate-user */
    {11877, 245}, /* loginctl user-status */
    {11898, 64}, /* logout */
    {11905, 42}, /* logread */
    {11913, 300}, /* logrotate */
    {11923, 300}, /* logsave */
    {11931, 15}, /* lolcat */
    {11938, 15}, /* look */
    {11943, 69}, /* losetup */
    {11951, 135}, /* lp */
    {11954, 301}, /* lpadmin */
    {11962, 87}, /* lpass */
    {11968, 302}, /* lpinfo */
    {11975, 303}, /* lpoptions */
    {11985, 302}, /* lpq */
    {11989, 135}, /* lpr */
    {11993, 95}, /* lprm */
    {11998, 302}, /* lpstat */
    {12005, 90}, /* lrzip */
    {12011, 147}, /* ls */
    {12014, 304}, /* lsar */
    {12019, 16}, /* lsattr */
    {12026, 20}, /* lsb */
    {12030, 42}, /* lsb_release */
    {12042, 16}, /* lsblk */
    {12048, 16}, /* lscpu */
    {12054, 147}, /* lsd */
    {12058, 20}, /* lsfd */
    {12063, 16}, /* lshw */
    {12068, 16}, /* lsinitramfs */
    {12080, 16}, /* lsipc */
    {12086, 20}, /* lsirq */
    {12092, 20}, /* lslocks */
    {12100, 20}, /* lslogins */
    {12109, 20}, /* lsmem */
    {12115, 16}, /* lsmod */
    {12121, 16}, /* lsns */
    {12126, 305}, /* lsof */
    {12131, 16}, /* lspci */
    {12137, 35}, /* lstopo */
    {12144, 16}, /* lsusb */
    {12150, 14}, /* ltrace */
    {12157, 8}, /* lua */
    {12161, 8}, /* luajit */
    {12168, 32}, /* luarocks */
    {12177, 306}, /* lvchange */
    {12186, 306}, /* lvconvert */
    {12196, 306}, /* lvcreate */
    {12205, 307}, /* lvdisplay */
    {12215, 306}, /* lvextend */
    {12224, 308}, /* lvm */
    {12228, 309}, /* lvreduce */
    {12237, 310}, /* lvremove */
    {12246, 306}, /* lvrename */
    {12255, 311}, /* lvresize */
    {12264, 307}, /* lvs */
    {12268, 307}, /* lvscan */
    {12275, 7}, /* lwp-request */
    {12287, 9}, /* lxc */
    {12291, 10}, /* lxc delete */
    {12302, 162}, /* lxc exec */
    {12311, 14}, /* lxc-attach */
    {12322, 10}, /* lxc-destroy */
    {12334, 14}, /* lxc-execute */
    {12346, 12}, /* lynis */
    {12352, 7}, /* lynx */
    {12357, 39}, /* lz4 */
    {12361, 88}, /* lz4cat */
    {12368, 90}, /* lzma */
    {12373, 90}, /* lzop */
    {12378, 115}, /* m4 */
    {12381, 249}, /* macchanger */
    {12392, 14}, /* machinectl */
    {12403, 128}, /* magic-wormhole */
    {12418, 12}, /* magick */
    {12425, 128}, /* mail */
    {12430, 165}, /* mailq */
    {12436, 312}, /* mailutil */
    {12445, 12}, /* mailx */
    {12451, 12}, /* maim */
    {12456, 28}, /* make */
    {12461, 23}, /* makepasswd */
    {12472, 32}, /* mamba */
    {12478, 121}, /* mamba env remove */
    {12495, 313}, /* man */
    {12499, 314}, /* manage.py */
    {12509, 315}, /* mapfile */
    {12517, 116}, /* mariadb */
    {12525, 41}, /* masscan */
    {12533, 113}, /* mate-session-save */
    {12551, 57}, /* mawk */
    {12556, 189}, /* mbsync */
    {12563, 40}, /* mc */
    {12566, 128}, /* mc-cp */
    {12572, 118}, /* mcedit */
    {12579, 58}, /* md5sum */
    {12586, 316}, /* mdadm */
    {12592, 180}, /* mediainfo */
    {12602, 66}, /* mergerfs */
    {12611, 317}, /* mesg */
    {12616, 28}, /* meson */
    {12622, 318}, /* mformat */
    {12630, 118}, /* micro */
    {12636, 151}, /* microdnf */
    {12645, 33}, /* microdnf remove */
    {12661, 60}, /* microk8s */
    {12670, 278}, /* microk8s kubectl delete */
    {12694, 278}, /* microk8s kubectl drain */
    {12717, 119}, /* microk8s reset */
    {12732, 60}, /* microk8s.kubectl */
    {12749, 278}, /* microk8s.kubectl delete */
    {12773, 278}, /* microk8s.kubectl drain */
    {12796, 60}, /* micromamba */
    {12807, 121}, /* micromamba env remove */
    {12829, 15}, /* miller */
    {12836, 240}, /* minikube */
    {12845, 175}, /* minikube delete */
    {12861, 278}, /* minikube kubectl delete */
    {12885, 278}, /* minikube kubectl drain */
    {12908, 15}, /* ministat */
    {12917, 60}, /* mise */
    {12922, 84}, /* mise exec */
    {12932, 24}, /* mix */
    {12936, 319}, /* mkdir */
    {12942, 28}, /* mkdocs */
    {12949, 196}, /* mkdosfs */
    {12957, 320}, /* mke2fs */
    {12964, 196}, /* mkexfatfs */
    {12974, 319}, /* mkfifo */
    {12981, 196}, /* mkfs */
    {12986, 196}, /* mkfs-any */
    {12995, 196}, /* mkfs.btrfs */
    {13006, 320}, /* mkfs.ext2 */
    {13016, 320}, /* mkfs.ext3 */
    {13026, 320}, /* mkfs.ext4 */
    {13036, 196}, /* mkfs.f2fs */
    {13046, 17}, /* mkinitcpio */
    {13057, 39}, /* mkisofs */
    {13065, 319}, /* mknod */
    {13071, 196}, /* mkntfs */
    {13078, 23}, /* mkpasswd */
    {13087, 196}, /* mkreiserfs */
    {13098, 46}, /* mksh */
    {13103, 39}, /* mksquashfs */
    {13114, 196}, /* mkswap */
    {13121, 321}, /* mktemp */
    {13128, 196}, /* mkudffs */
    {13136, 312}, /* mlist */
    {13142, 147}, /* mlocate */
    {13150, 15}, /* mlr */
    {13154, 42}, /* modinfo */
    {13162, 322}, /* modprobe */
    {13171, 12}, /* mogrify */
    {13179, 71}, /* mokutil */
    {13187, 116}, /* mongo */
    {13193, 323}, /* mongodump */
    {13203, 124}, /* mongodump-drop */
    {13218, 323}, /* mongoexport */
    {13230, 324}, /* mongorestore */
    {13243, 116}, /* mongosh */
    {13251, 75}, /* mongosh-drop */
    {13264, 323}, /* mongostat */
    {13274, 295}, /* more */
    {13279, 55}, /* mosh */
    {13284, 14}, /* mosh-server */
    {13296, 15}, /* most */
    {13301, 325}, /* mount */
    {13307, 16}, /* mountpoint */
    {13318, 118}, /* mousepad */
    {13327, 326}, /* mpack */
    {13333, 12}, /* mplayer */
    {13341, 189}, /* mpop */
    {13346, 16}, /* mpstat */
    {13353, 12}, /* mpv */
    {13357, 312}, /* mshow */
    {13363, 128}, /* msmtp */
    {13369, 102}, /* mtd */
    {13373, 188}, /* mtd erase */
    {13383, 188}, /* mtd write */
    {13393, 102}, /* mtd_debug */
    {13403, 188}, /* mtd_debug erase */
    {13419, 188}, /* mtd_debug write */
    {13435, 145}, /* mtr */
    {13439, 9}, /* multipass */
    {13449, 10}, /* multipass delete */
    {13466, 327}, /* multipass exec */
    {13481, 10}, /* multipass purge */
    {13497, 117}, /* mussh */
    {13503, 128}, /* mutt */
    {13508, 328}, /* mv */
    {13511, 28}, /* mvn */
    {13515, 28}, /* mypy */
    {13520, 116}, /* mysql */
    {13526, 252}, /* mysql_secure_installation-reset */
    {13558, 123}, /* mysqladmin */
    {13569, 124}, /* mysqladmin drop */
    {13585, 124}, /* mysqladmin shutdown */
    {13605, 323}, /* mysqldump */
    {13615, 324}, /* mysqlimport */
    {13627, 116}, /* mysqlsh */
    {13635, 36}, /* nala */
    {13640, 38}, /* nala remove */
    {13652, 20}, /* namei */
    {13658, 188}, /* nandwrite */
    {13668, 118}, /* nano */
    {13673, 57}, /* nawk */
    {13678, 329}, /* nc */
    {13681, 329}, /* ncat */
    {13686, 16}, /* ncdu */
    {13691, 35}, /* needrestart */
    {13703, 35}, /* needs-restarting */
    {13720, 48}, /* neofetch */
    {13729, 153}, /* nerdctl */
    {13737, 157}, /* nerdctl compose down */
    {13758, 156}, /* nerdctl container prune */
    {13782, 162}, /* nerdctl exec */
    {13795, 81}, /* nerdctl rm */
    {13806, 82}, /* nerdctl rmi */
    {13818, 161}, /* nerdctl run */
    {13830, 156}, /* nerdctl system prune */
    {13851, 156}, /* nerdctl volume prune */
    {13872, 164}, /* nerdctl volume rm */
    {13890, 329}, /* netcat */
    {13897, 30}, /* netfilter-persistent */
    {13918, 48}, /* nethogs */
    {13926, 40}, /* netlify */
    {13934, 70}, /* netplan */
    {13942, 42}, /* netstat */
    {13950, 330}, /* networkctl */
    {13961, 134}, /* networksetup */
    {13974, 165}, /* newaliases */
    {13985, 196}, /* newfs */
    {13991, 18}, /* newgidmap */
    {14001, 331}, /* newgrp */
    {14008, 109}, /* newusers */
    {14017, 332}, /* nft */
    {14021, 333}, /* nft delete chain */
    {14038, 333}, /* nft delete ruleset */
    {14057, 333}, /* nft delete table */
    {14074, 333}, /* nft destroy */
    {14086, 333}, /* nft flush */
    {14096, 269}, /* nft-list */
    {14105, 334}, /* nginx */
    {14111, 41}, /* ngrep */
    {14117, 83}, /* nice */
    {14122, 28}, /* ninja */
    {14128, 32}, /* nix */
    {14132, 84}, /* nix run */
    {14140, 236}, /* nix store */
    {14150, 236}, /* nix-collect-garbage */
    {14170, 32}, /* nix-env */
    {14178, 12}, /* nix-shell */
    {14188, 115}, /* nkf */
    {14192, 15}, /* nl */
    {14195, 41}, /* nload */
    {14201, 35}, /* nm */
    {14204, 41}, /* nmap */
    {14209, 56}, /* nmblookup */
    {14219, 335}, /* nmcli */
    {14225, 336}, /* nmcli c del */
    {14237, 336}, /* nmcli c delete */
    {14252, 337}, /* nmcli c down */
    {14265, 338}, /* nmcli c mod */
    {14277, 338}, /* nmcli c modify */
    {14292, 336}, /* nmcli con del */
    {14306, 336}, /* nmcli con delete */
    {14323, 337}, /* nmcli con down */
    {14338, 338}, /* nmcli con mod */
    {14352, 338}, /* nmcli con modify */
    {14369, 336}, /* nmcli connection del */
    {14390, 336}, /* nmcli connection delete */
    {14414, 337}, /* nmcli connection down */
    {14436, 338}, /* nmcli connection mod */
    {14457, 338}, /* nmcli connection modify */
    {14481, 339}, /* nmcli d delete */
    {14496, 339}, /* nmcli d disconnect */
    {14515, 339}, /* nmcli d down */
    {14528, 339}, /* nmcli dev delete */
    {14545, 339}, /* nmcli dev disconnect */
    {14566, 339}, /* nmcli dev down */
    {14581, 339}, /* nmcli device delete */
    {14601, 339}, /* nmcli device disconnect */
    {14625, 339}, /* nmcli device down */
    {14643, 340}, /* nmcli n off */
    {14655, 340}, /* nmcli networking off */
    {14676, 341}, /* nmcli r all off */
    {14692, 341}, /* nmcli r wifi off */
    {14709, 341}, /* nmcli r wwan off */
    {14726, 341}, /* nmcli radio all off */
    {14746, 341}, /* nmcli radio wifi off */
    {14767, 341}, /* nmcli radio wwan off */
    {14788, 70}, /* nmtui */
    {14794, 118}, /* nnn */
    {14798, 83}, /* nocorrect */
    {14808, 8}, /* node */
    {14813, 8}, /* nodejs */
    {14820, 123}, /* nodetool */
    {14829, 124}, /* nodetool decommission */
    {14851, 124}, /* nodetool drain */
    {14866, 83}, /* noglob */
    {14873, 83}, /* nohup */
    {14879, 40}, /* nomad */
    {14885, 317}, /* notify-send */
    {14897, 60}, /* notmuch */
    {14905, 312}, /* notmuch count */
    {14919, 312}, /* notmuch search */
    {14934, 312}, /* notmuch show */
    {14947, 40}, /* nova */
    {14952, 28}, /* nox */
    {14956, 32}, /* npm */
    {14960, 342}, /* npm audit fix */
    {14974, 97}, /* npm deprecate */
    {14988, 84}, /* npm exec */
    {14997, 97}, /* npm unpublish */
    {15011, 2}, /* nproc */
    {15017, 84}, /* npx */
    {15021, 14}, /* nq */
    {15024, 343}, /* nsenter */
    {15032, 145}, /* nslookup */
    {15041, 42}, /* nstat */
    {15047, 138}, /* ntfsclone */
    {15057, 170}, /* ntfsfix */
    {15065, 112}, /* ntpdate */
    {15073, 83}, /* numactl */
    {15081, 16}, /* numastat */
    {15090, 15}, /* numfmt */
    {15097, 180}, /* nvidia-smi */
    {15108, 179}, /* nvim */
    {15113, 32}, /* nvm */
    {15117, 102}, /* nvme */
    {15122, 344}, /* nvme delete-ns */
    {15137, 344}, /* nvme dsm */
    {15146, 344}, /* nvme format */
    {15158, 344}, /* nvme sanitize */
    {15172, 344}, /* nvme write */
    {15183, 344}, /* nvme write-uncor */
    {15200, 344}, /* nvme write-zeroes */
    {15218, 134}, /* nvram */
    {15224, 71}, /* nvram-any */
    {15234, 20}, /* nvtop */
    {15240, 61}, /* nwipe */
    {15246, 23}, /* oathtool */
    {15255, 35}, /* objdump */
    {15263, 240}, /* oc */
    {15266, 345}, /* oc adm cordon */
    {15280, 345}, /* oc adm drain */
    {15293, 346}, /* oc adm policy add-cluster-role-to-group */
    {15333, 346}, /* oc adm policy add-cluster-role-to-user */
    {15372, 283}, /* oc apply */
    {15381, 289}, /* oc delete */
    {15391, 162}, /* oc exec */
    {15399, 290}, /* oc patch */
    {15408, 292}, /* oc scale */
    {15417, 40}, /* oci */
    {15421, 12}, /* ocrmypdf */
    {15430, 15}, /* od */
    {15433, 189}, /* offlineimap */
    {15445, 12}, /* oggenc */
    {15452, 12}, /* okular */
    {15459, 127}, /* oom */
    {15463, 87}, /* op */
    {15466, 84}, /* op run */
    {15473, 32}, /* opam */
    {15478, 118}, /* open */
    {15483, 347}, /* openssl */
    {15491, 40}, /* openstack */
    {15501, 128}, /* openvpn */
    {15509, 112}, /* openvt */
    {15516, 32}, /* opkg */
    {15521, 33}, /* opkg remove */
    {15533, 29}, /* optirun */
    {15541, 117}, /* orsh */
    {15546, 8}, /* osascript */
    {15556, 70}, /* ovs-vsctl */
    {15566, 1}, /* p7zip */
    {15572, 27}, /* packer */
    {15579, 348}, /* pacman */
    {15586, 12}, /* pactl */
    {15592, 54}, /* pam-auth-update */
    {15608, 18}, /* pam_tally2 */
    {15619, 28}, /* pandoc */
    {15626, 12}, /* paplay */
    {15633, 349}, /* parallel */
    {15642, 117}, /* parallel-ssh */
    {15655, 138}, /* partclone */
    {15665, 350}, /* parted */
    {15672, 138}, /* partimage */
    {15682, 69}, /* partprobe */
    {15692, 19}, /* partx */
    {15698, 23}, /* pass */
    {15703, 351}, /* pass cp */
    {15711, 352}, /* pass delete */
    {15723, 351}, /* pass edit */
    {15733, 23}, /* pass find */
    {15743, 351}, /* pass generate */
    {15757, 351}, /* pass git */
    {15766, 23}, /* pass grep */
    {15776, 351}, /* pass init */
    {15786, 351}, /* pass insert */
    {15798, 23}, /* pass ls */
    {15806, 351}, /* pass mv */
    {15814, 352}, /* pass remove */
    {15826, 352}, /* pass rm */
    {15834, 23}, /* pass show */
    {15844, 353}, /* passwd */
    {15851, 15}, /* paste */
    {15857, 354}, /* patch */
    {15863, 12}, /* pavucontrol */
    {15875, 93}, /* pax */
    {15879, 60}, /* pbm */
    {15883, 51}, /* pbm delete-backup */
    {15901, 90}, /* pbzip2 */
    {15908, 89}, /* pcregrep */
    {15917, 9}, /* pct */
    {15921, 10}, /* pct destroy */
    {15933, 11}, /* pct stop */
    {15942, 355}, /* pdbedit */
    {15950, 180}, /* pdffonts */
    {15959, 180}, /* pdfinfo */
    {15967, 28}, /* pdflatex */
    {15976, 12}, /* pdfseparate */
    {15988, 12}, /* pdftk */
    {15994, 12}, /* pdftotext */
    {16004, 12}, /* pdfunite */
    {16013, 60}, /* pdm */
    {16017, 84}, /* pdm run */
    {16025, 117}, /* pdsh */
    {16030, 29}, /* perf */
    {16035, 356}, /* perl */
    {16040, 357}, /* pfctl */
    {16046, 15}, /* pg */
    {16049, 124}, /* pg_dropcluster */
    {16064, 323}, /* pg_dump */
    {16072, 323}, /* pg_dumpall */
    {16083, 323}, /* pg_isready */
    {16094, 252}, /* pg_resetwal */
    {16106, 324}, /* pg_restore */
    {16117, 252}, /* pg_rewind */
    {16127, 50}, /* pgbackrest */
    {16138, 51}, /* pgbackrest expire */
    {16156, 51}, /* pgbackrest stanza-delete */
    {16181, 323}, /* pgbench */
    {16189, 358}, /* pgrep */
    {16195, 8}, /* php */
    {16199, 118}, /* pico */
    {16204, 358}, /* pidof */
    {16210, 16}, /* pidstat */
    {16218, 90}, /* pigz */
    {16223, 20}, /* pinfo */
    {16229, 41}, /* ping */
    {16234, 41}, /* ping6 */
    {16240, 32}, /* pip */
    {16244, 359}, /* pip uninstall */
    {16258, 32}, /* pip3 */
    {16263, 359}, /* pip3 uninstall */
    {16278, 83}, /* pipexec */
    {16286, 32}, /* pipx */
    {16291, 84}, /* pipx run */
    {16300, 360}, /* pivot_root */
    {16311, 231}, /* pkexec */
    {16318, 32}, /* pkg */
    {16322, 33}, /* pkg delete */
    {16333, 33}, /* pkg remove */
    {16344, 32}, /* pkg_add */
    {16352, 281}, /* pkill */
    {16358, 12}, /* playerctl */
    {16368, 147}, /* plocate */
    {16376, 361}, /* pm-hibernate */
    {16389, 238}, /* pm-hibernate-never */
    {16408, 361}, /* pm-suspend */
    {16419, 48}, /* pmap */
    {16424, 134}, /* pmset */
    {16430, 32}, /* pnpm */
    {16435, 84}, /* pnpm dlx */
    {16444, 84}, /* pnpm exec */
    {16454, 84}, /* pnpx */
    {16459, 153}, /* podman */
    {16466, 157}, /* podman compose down */
    {16486, 156}, /* podman container prune */
    {16509, 81}, /* podman container rm */
    {16529, 162}, /* podman exec */
    {16541, 155}, /* podman image prune */
    {16560, 160}, /* podman kill */
    {16572, 164}, /* podman kube down */
    {16589, 156}, /* podman pod prune */
    {16606, 81}, /* podman pod rm */
    {16620, 81}, /* podman rm */
    {16630, 82}, /* podman rmi */
    {16641, 161}, /* podman run */
    {16652, 160}, /* podman stop */
    {16664, 156}, /* podman system prune */
    {16684, 156}, /* podman system reset */
    {16704, 158}, /* podman unshare */
    {16719, 156}, /* podman volume prune */
    {16739, 164}, /* podman volume remove */
    {16760, 164}, /* podman volume rm */
    {16777, 60}, /* podman-compose */
    {16792, 157}, /* podman-compose down */
    {16812, 32}, /* poetry */
    {16819, 84}, /* poetry run */
    {16830, 94}, /* popd */
    {16835, 32}, /* port */
    {16840, 32}, /* portage */
    {16848, 165}, /* postcat */
    {16856, 165}, /* postqueue */
    {16866, 165}, /* postsuper */
    {16876, 238}, /* poweroff */
    {16885, 48}, /* powertop */
    {16894, 15}, /* pr */
    {16897, 28}, /* pre-commit */
    {16908, 190}, /* prename */
    {16916, 28}, /* prettier */
    {16925, 29}, /* primusrun */
    {16935, 362}, /* printenv */
    {16944, 363}, /* printf */
    {16951, 364}, /* prisma */
    {16958, 108}, /* prlimit */
    {16966, 14}, /* proot */
    {16972, 50}, /* proxmox-backup-client */
    {16994, 51}, /* proxmox-backup-client forget */
    {17023, 51}, /* proxmox-backup-client prune */
    {17051, 83}, /* proxychains */
    {17063, 83}, /* proxychains4 */
    {17076, 48}, /* prtstat */
    {17084, 358}, /* ps */
    {17087, 116}, /* psql */
    {17092, 117}, /* pssh */
    {17097, 48}, /* pstree */
    {17104, 27}, /* pulumi */
    {17111, 99}, /* pushd */
    {17117, 22}, /* puttygen */
    {17126, 15}, /* pv */
    {17129, 306}, /* pvcreate */
    {17138, 307}, /* pvdisplay */
    {17148, 60}, /* pvesm */
    {17154, 51}, /* pvesm free */
    {17165, 306}, /* pvmove */
    {17172, 310}, /* pvremove */
    {17181, 306}, /* pvresize */
    {17190, 307}, /* pvs */
    {17194, 307}, /* pvscan */
    {17201, 18}, /* pwconv */
    {17208, 365}, /* pwd */
    {17212, 48}, /* pwdx */
    {17217, 31}, /* pwgen */
    {17223, 23}, /* pwmake */
    {17230, 46}, /* pwsh */
    {17235, 234}, /* pwunconv */
    {17244, 32}, /* pyenv */
    {17250, 8}, /* pypy */
    {17255, 8}, /* pypy3 */
    {17261, 28}, /* pytest */
    {17268, 8}, /* python */
    {17275, 8}, /* python2 */
    {17283, 8}, /* python3 */
    {17291, 12}, /* qbittorrent-nox */
    {17307, 85}, /* qdbus */
    {17313, 9}, /* qemu-img */
    {17322, 9}, /* qemu-system-x86_64 */
    {17341, 9}, /* qm */
    {17344, 10}, /* qm destroy */
    {17355, 11}, /* qm reset */
    {17364, 11}, /* qm stop */
    {17372, 136}, /* qmHandle */
    {17381, 12}, /* qpdf */
    {17386, 23}, /* qrencode */
    {17395, 16}, /* quota */
    {17401, 69}, /* quotacheck */
    {17412, 366}, /* quotaoff */
    {17421, 123}, /* rabbitmqctl */
    {17433, 124}, /* rabbitmqctl delete_queue */
    {17458, 124}, /* rabbitmqctl delete_vhost */
    {17483, 124}, /* rabbitmqctl force_reset */
    {17507, 124}, /* rabbitmqctl reset */
    {17525, 272}, /* racadm */
    {17532, 8}, /* racket */
    {17539, 20}, /* radeontop */
    {17549, 65}, /* rails */
    {17555, 40}, /* railway */
    {17563, 65}, /* rake */
    {17568, 40}, /* rancher */
    {17576, 119}, /* rancher rm */
    {17587, 118}, /* ranger */
    {17594, 367}, /* rar */
    {17598, 60}, /* rbackup */
    {17606, 51}, /* rbackup delete */
    {17621, 46}, /* rbash */
    {17627, 32}, /* rbenv */
    {17633, 251}, /* rc-service */
    {17644, 42}, /* rc-status */
    {17654, 106}, /* rc-update */
    {17664, 251}, /* rcctl */
    {17670, 12}, /* rclone */
    {17677, 368}, /* rclone cleanup */
    {17692, 368}, /* rclone delete */
    {17706, 368}, /* rclone move */
    {17718, 368}, /* rclone purge */
    {17731, 368}, /* rclone rmdirs */
    {17745, 368}, /* rclone sync */
    {17757, 369}, /* rdiff-backup */
    {17770, 168}, /* rdiff-backup-any */
    {17787, 315}, /* read */
    {17792, 315}, /* readarray */
    {17802, 35}, /* readelf */
    {17810, 2}, /* readlink */
    {17819, 142}, /* readonly */
    {17828, 270}, /* realm */
    {17834, 271}, /* realm leave */
    {17846, 2}, /* realpath */
    {17855, 238}, /* reboot */
    {17862, 115}, /* recode */
    {17869, 370}, /* redis-cli */
    {17879, 12}, /* redshift */
    {17888, 71}, /* reinstall-kernels */
    {17906, 170}, /* reiserfsck */
    {17917, 33}, /* removepkg */
    {17927, 190}, /* rename */
    {17934, 190}, /* rename.ul */
    {17944, 40}, /* render */
    {17951, 127}, /* renice */
    {17958, 16}, /* repquota */
    {17967, 317}, /* reset */
    {17973, 69}, /* resize2fs */
    {17983, 61}, /* resize_reiserfs */
    {17999, 19}, /* resizepart */
    {18010, 41}, /* resolvconf */
    {18021, 245}, /* resolvectl */
    {18032, 245}, /* resolvectl query */
    {18049, 245}, /* resolvectl statistics */
    {18071, 245}, /* resolvectl status */
    {18089, 145}, /* resolvectl-query */
    {18106, 12}, /* restic */
    {18113, 72}, /* restic forget */
    {18127, 72}, /* restic prune */
    {18140, 371}, /* restic restore */
    {18155, 168}, /* restore */
    {18163, 34}, /* restorecon */
    {18174, 77}, /* return */
    {18181, 115}, /* rev */
    {18185, 372}, /* rfkill */
    {18192, 15}, /* rg */
    {18195, 206}, /* rimraf */
    {18202, 60}, /* rke */
    {18206, 119}, /* rke remove */
    {18217, 12}, /* rkhunter */
    {18226, 83}, /* rlwrap */
    {18233, 206}, /* rm */
    {18236, 373}, /* rmdir */
    {18242, 374}, /* rmmod */
    {18248, 45}, /* rot13 */
    {18254, 375}, /* route */
    {18260, 56}, /* rpcinfo */
    {18268, 376}, /* rpm */
    {18272, 60}, /* rpm-ostree */
    {18283, 33}, /* rpm-ostree uninstall */
    {18304, 93}, /* rpm2cpio */
    {18313, 35}, /* rpmquery */
    {18322, 14}, /* rr */
    {18325, 117}, /* rsh */
    {18329, 377}, /* rsync */
    {18335, 361}, /* rtcwake */
    {18343, 12}, /* rtorrent */
    {18352, 8}, /* ruby */
    {18357, 28}, /* ruff */
    {18362, 231}, /* run0 */
    {18367, 83}, /* runcon */
    {18374, 42}, /* runlevel */
    {18383, 378}, /* runuser */
    {18391, 28}, /* rustc */
    {18397, 28}, /* rustfmt */
    {18405, 50}, /* rustic */
    {18412, 51}, /* rustic forget */
    {18426, 51}, /* rustic prune */
    {18439, 32}, /* rustup */
    {18446, 40}, /* s3cmd */
    {18452, 251}, /* s6-svc */
    {18459, 379}, /* salt */
    {18464, 379}, /* salt-call */
    {18474, 379}, /* salt-ssh */
    {18483, 270}, /* samba-tool */
    {18494, 271}, /* samba-tool computer delete */
    {18521, 271}, /* samba-tool computer disable */
    {18549, 271}, /* samba-tool group delete */
    {18573, 271}, /* samba-tool group disable */
    {18598, 271}, /* samba-tool user delete */
    {18621, 271}, /* samba-tool user disable */
    {18645, 14}, /* sandbox-exec */
    {18658, 16}, /* sar */
    {18662, 12}, /* say */
    {18666, 8}, /* scala */
    {18672, 20}, /* scc */
    {18676, 14}, /* schroot */
    {18684, 380}, /* scp */
    {18688, 381}, /* screen */
    {18695, 48}, /* screenfetch */
    {18707, 382}, /* script */
    {18714, 12}, /* scrot */
    {18720, 67}, /* scrub */
    {18726, 134}, /* scutil */
    {18733, 40}, /* scw */
    {18737, 35}, /* sdiff */
    {18743, 69}, /* sdparm */
    {18750, 87}, /* secret-tool */
    {18762, 87}, /* security */
    {18771, 235}, /* sed */
    {18775, 61}, /* sedutil-cli */
    {18787, 83}, /* sem */
    {18791, 34}, /* semanage */
    {18800, 128}, /* sendmail */
    {18809, 165}, /* sendmail-q */
    {18820, 16}, /* sensors */
    {18828, 2}, /* seq */
    {18832, 24}, /* sequelize */
    {18842, 27}, /* serverless */
    {18853, 251}, /* service */
    {18861, 16}, /* sestatus */
    {18870, 383}, /* set */
    {18874, 83}, /* setarch */
    {18882, 96}, /* setcap */
    {18889, 384}, /* setenforce */
    {18900, 385}, /* setfacl */
    {18908, 112}, /* setfont */
    {18916, 386}, /* setpci */
    {18923, 83}, /* setpriv */
    {18931, 366}, /* setquota */
    {18940, 83}, /* setsid */
    {18947, 112}, /* setterm */
    {18955, 387}, /* setxkbmap */
    {18965, 388}, /* sfdisk */
    {18972, 67}, /* sfill */
    {18978, 199}, /* sftp */
    {18983, 331}, /* sg */
    {18986, 188}, /* sg_format */
    {18996, 188}, /* sg_sanitize */
    {19008, 204}, /* sgdisk */
    {19015, 46}, /* sh */
    {19018, 58}, /* sha1sum */
    {19026, 58}, /* sha224sum */
    {19036, 58}, /* sha256sum */
    {19046, 58}, /* sha384sum */
    {19056, 58}, /* sha512sum */
    {19066, 93}, /* shar */
    {19071, 35}, /* shellcheck */
    {19082, 77}, /* shift */
    {19088, 94}, /* shopt */
    {19094, 30}, /* shorewall */
    {19104, 30}, /* shorewall6 */
    {19115, 56}, /* showmount */
    {19125, 67}, /* shred */
    {19131, 15}, /* shuf */
    {19136, 389}, /* shutdown */
    {19145, 238}, /* shutdown-now */
    {19158, 12}, /* siege */
    {19164, 14}, /* singularity */
    {19176, 56}, /* sipcalc */
    {19184, 20}, /* size */
    {19189, 60}, /* skaffold */
    {19198, 119}, /* skaffold delete */
    {19214, 281}, /* skill */
    {19220, 48}, /* slabtop */
    {19228, 60}, /* slackpkg */
    {19237, 33}, /* slackpkg remove */
    {19253, 281}, /* slay */
    {19258, 2}, /* sleep */
    {19264, 117}, /* slogin */
    {19271, 27}, /* sls */
    {19275, 390}, /* smartctl */
    {19284, 56}, /* smbclient */
    {19294, 355}, /* smbpasswd */
    {19304, 42}, /* smbstatus */
    {19314, 16}, /* smem */
    {19319, 32}, /* snap */
    {19324, 33}, /* snap remove */
    {19336, 195}, /* snap run */
    {19345, 12}, /* snapper */
    {19353, 72}, /* snapper delete */
    {19368, 72}, /* snapper rm */
    {19379, 56}, /* snmpwalk */
    {19388, 329}, /* socat */
    {19394, 12}, /* soffice */
    {19402, 134}, /* softwareupdate */
    {19417, 391}, /* sort */
    {19422, 0}, /* source */
    {19429, 12}, /* sox */
    {19433, 180}, /* soxi */
    {19438, 83}, /* spawn */
    {19444, 134}, /* spctl */
    {19450, 41}, /* speedtest */
    {19460, 42}, /* speedtest-cli */
    {19474, 28}, /* sphinx-build */
    {19487, 133}, /* split */
    {19493, 392}, /* sponge */
    {19500, 116}, /* sqlcmd */
    {19507, 323}, /* sqldiff */
    {19515, 115}, /* sqlformat */
    {19525, 116}, /* sqlite */
    {19532, 116}, /* sqlite3 */
    {19540, 67}, /* srm */
    {19544, 42}, /* ss */
    {19547, 55}, /* ssh */
    {19551, 22}, /* ssh-add */
    {19559, 29}, /* ssh-agent */
    {19569, 22}, /* ssh-copy-id */
    {19581, 393}, /* ssh-keygen */
    {19592, 41}, /* ssh-keyscan */
    {19604, 23}, /* sshd */
    {19609, 128}, /* sshfs */
    {19615, 14}, /* st */
    {19618, 32}, /* stack */
    {19624, 29}, /* start-stop-daemon */
    {19642, 16}, /* stat */
    {19647, 83}, /* stdbuf */
    {19654, 12}, /* steghide */
    {19663, 394}, /* strace */
    {19670, 12}, /* stress */
    {19677, 12}, /* stress-ng */
    {19687, 15}, /* strings */
    {19695, 28}, /* strip */
    {19701, 317}, /* stty */
    {19706, 331}, /* su */
    {19709, 110}, /* su-exec */
    {19717, 118}, /* subl */
    {19722, 395}, /* sudo */
    {19727, 118}, /* sudoedit */
    {19736, 58}, /* sum */
    {19740, 40}, /* supabase */
    {19749, 251}, /* supervisorctl */
    {19763, 64}, /* suspend */
    {19771, 251}, /* sv */
    {19774, 251}, /* svc */
    {19778, 91}, /* svn */
    {19782, 92}, /* svn delete */
    {19793, 92}, /* svn remove */
    {19804, 396}, /* svn revert */
    {19815, 92}, /* svn rm */
    {19822, 91}, /* svnadmin */
    {19831, 128}, /* swaks */
    {19837, 307}, /* swaplabel */
    {19847, 198}, /* swapoff */
    {19855, 198}, /* swapon */
    {19862, 28}, /* swift */
    {19868, 360}, /* switch_root */
    {19880, 32}, /* swupd */
    {19886, 33}, /* swupd bundle-remove */
    {19906, 319}, /* symlink */
    {19914, 397}, /* sync */
    {19919, 12}, /* sysbench */
    {19928, 398}, /* sysctl */
    {19935, 183}, /* syslinux */
    {19944, 399}, /* systemctl */
    {19954, 400}, /* systemctl add-wants */
    {19974, 401}, /* systemctl disable */
    {19992, 402}, /* systemctl emergency */
    {20012, 400}, /* systemctl enable */
    {20029, 402}, /* systemctl halt */
    {20044, 403}, /* systemctl isolate */
    {20062, 402}, /* systemctl kexec */
    {20078, 401}, /* systemctl kill */
    {20093, 401}, /* systemctl mask */
    {20108, 402}, /* systemctl poweroff */
    {20127, 402}, /* systemctl reboot */
    {20144, 402}, /* systemctl rescue */
    {20161, 400}, /* systemctl set-default */
    {20183, 402}, /* systemctl soft-reboot */
    {20205, 400}, /* systemctl start */
    {20221, 401}, /* systemctl stop */
    {20236, 245}, /* systemd-analyze */
    {20252, 297}, /* systemd-cat */
    {20264, 245}, /* systemd-cgls */
    {20277, 245}, /* systemd-cgtop */
    {20291, 245}, /* systemd-detect-virt */
    {20311, 83}, /* systemd-inhibit */
    {20327, 14}, /* systemd-nspawn */
    {20342, 180}, /* systemd-resolve */
    {20358, 404}, /* systemd-run */
    {20370, 134}, /* systemsetup */
    {20382, 115}, /* tac */
    {20386, 405}, /* tail */
    {20391, 42}, /* tailscale */
    {20401, 60}, /* talosctl */
    {20410, 119}, /* talosctl reboot */
    {20426, 119}, /* talosctl reset */
    {20441, 119}, /* talosctl shutdown */
    {20459, 78}, /* tar */
    {20463, 406}, /* tarsnap */
    {20471, 28}, /* task */
    {20476, 17}, /* tasksel */
    {20484, 110}, /* taskset */
    {20492, 70}, /* tc */
    {20495, 407}, /* tc class */
    {20504, 407}, /* tc filter */
    {20514, 407}, /* tc qdisc */
    {20523, 134}, /* tccutil */
    {20531, 8}, /* tclsh */
    {20537, 408}, /* tcpdump */
    {20545, 43}, /* tcpkill */
    {20553, 20}, /* tcptrack */
    {20562, 46}, /* tcsh */
    {20567, 60}, /* tdnf */
    {20572, 33}, /* tdnf erase */
    {20583, 33}, /* tdnf remove */
    {20595, 70}, /* teamdctl */
    {20604, 392}, /* tee */
    {20608, 250}, /* telinit */
    {20616, 238}, /* telinit-0 */
    {20626, 409}, /* telnet */
    {20633, 14}, /* terminator */
    {20644, 410}, /* terraform */
    {20654, 410}, /* terragrunt */
    {20665, 12}, /* tesseract */
    {20675, 2}, /* test */
    {20680, 199}, /* tftp */
    {20685, 12}, /* thunderbird */
    {20697, 115}, /* tidy */
    {20702, 14}, /* tilix */
    {20708, 60}, /* tilt */
    {20713, 119}, /* tilt down */
    {20723, 411}, /* time */
    {20728, 245}, /* timedatectl */
    {20740, 245}, /* timedatectl list-timezones */
    {20767, 245}, /* timedatectl show */
    {20784, 245}, /* timedatectl status */
    {20803, 20}, /* timedatex */
    {20813, 412}, /* timeout */
    {20821, 94}, /* times */
    {20827, 413}, /* timeshift */
    {20837, 72}, /* timeshift --delete */
    {20856, 168}, /* timeshift-any */
    {20870, 35}, /* tldr */
    {20875, 60}, /* tmutil */
    {20882, 72}, /* tmutil delete */
    {20896, 51}, /* tmutil deletelocalsnapshots */
    {20924, 414}, /* tmux */
    {20929, 410}, /* tofu */
    {20934, 15}, /* toilet */
    {20941, 20}, /* tokei */
    {20947, 14}, /* toolbox */
    {20955, 48}, /* top */
    {20959, 83}, /* torify */
    {20966, 83}, /* torsocks */
    {20975, 415}, /* touch */
    {20981, 28}, /* tox */
    {20985, 86}, /* toybox */
    {20992, 201}, /* tpm2_clear */
    {21003, 77}, /* tput */
    {21008, 115}, /* tr */
    {21011, 41}, /* tracepath */
    {21021, 41}, /* traceroute */
    {21032, 20}, /* trafshow */
    {21041, 12}, /* transmission-cli */
    {21058, 416}, /* trap */
    {21063, 206}, /* trash */
    {21069, 206}, /* trash-put */
    {21079, 16}, /* tree */
    {21084, 2}, /* true */
    {21089, 185}, /* truncate */
    {21098, 14}, /* ts */
    {21101, 28}, /* tsc */
    {21105, 408}, /* tshark */
    {21112, 15}, /* tsort */
    {21118, 94}, /* tty */
    {21122, 171}, /* tune2fs */
    {21130, 127}, /* tuned-adm */
    {21140, 94}, /* type */
    {21145, 24}, /* typeorm */
    {21153, 142}, /* typeset */
    {21161, 20}, /* tzselect */
    {21170, 188}, /* ubiformat */
    {21180, 387}, /* ubuntu-drivers */
    {21195, 108}, /* uclampset */
    {21205, 12}, /* udevadm */
    {21213, 146}, /* udhcpc */
    {21220, 69}, /* udisksctl */
    {21230, 417}, /* ufw */
    {21234, 418}, /* ulimit */
    {21241, 418}, /* umask */
    {21247, 419}, /* umount */
    {21254, 115}, /* unaccent */
    {21263, 64}, /* unalias */
    {21271, 2}, /* uname */
    {21277, 420}, /* unar */
    {21282, 17}, /* unattended-upgrade */
    {21301, 83}, /* unbuffer */
    {21310, 39}, /* uncompress */
    {21321, 15}, /* unexpand */
    {21330, 66}, /* unionfs */
    {21338, 66}, /* unionfs-fuse */
    {21351, 15}, /* uniq */
    {21356, 15}, /* units */
    {21362, 15}, /* unix2dos */
    {21371, 373}, /* unlink */
    {21378, 367}, /* unrar */
    {21384, 421}, /* unset */
    {21390, 422}, /* unshare */
    {21398, 423}, /* unsquashfs */
    {21409, 39}, /* unxz */
    {21414, 304}, /* unzip */
    {21420, 39}, /* unzstd */
    {21427, 40}, /* upctl */
    {21433, 387}, /* update-alternatives */
    {21453, 17}, /* update-ca-certificates */
    {21476, 17}, /* update-grub */
    {21488, 424}, /* update-initramfs */
    {21505, 201}, /* update-initramfs-d */
    {21524, 106}, /* update-rc.d */
    {21536, 12}, /* upnpc */
    {21542, 180}, /* upower */
    {21549, 2}, /* uptime */
    {21556, 14}, /* urxvt */
    {21562, 21}, /* useradd */
    {21570, 144}, /* userdel */
    {21578, 425}, /* usermod */
    {21586, 94}, /* users */
    {21592, 53}, /* utmpdump */
    {21601, 45}, /* uudecode */
    {21610, 45}, /* uuencode */
    {21619, 326}, /* uuenview */
    {21628, 23}, /* uuidgen */
    {21636, 32}, /* uv */
    {21639, 84}, /* uv run */
    {21646, 84}, /* uvx */
    {21650, 180}, /* v4l2-ctl */
    {21659, 27}, /* vagrant */
    {21667, 10}, /* vagrant destroy */
    {21683, 14}, /* vagrant-ssh */
    {21695, 180}, /* vainfo */
    {21702, 29}, /* valgrind */
    {21711, 370}, /* valkey-cli */
    {21722, 123}, /* vault */
    {21728, 124}, /* vault delete */
    {21741, 9}, /* vboxmanage */
    {21752, 11}, /* vboxmanage controlvm */
    {21773, 180}, /* vcgencmd */
    {21782, 32}, /* vcpkg */
    {21788, 147}, /* vdir */
    {21793, 40}, /* velero */
    {21800, 40}, /* vercel */
    {21807, 366}, /* vgcfgrestore */
    {21820, 306}, /* vgchange */
    {21829, 306}, /* vgcreate */
    {21838, 307}, /* vgdisplay */
    {21848, 366}, /* vgexport */
    {21857, 306}, /* vgextend */
    {21866, 366}, /* vgimportclone */
    {21880, 306}, /* vgreduce */
    {21889, 310}, /* vgremove */
    {21898, 306}, /* vgrename */
    {21907, 307}, /* vgs */
    {21911, 307}, /* vgscan */
    {21918, 179}, /* vi */
    {21921, 179}, /* view */
    {21926, 118}, /* vifm */
    {21931, 118}, /* vigr */
    {21936, 179}, /* vim */
    {21940, 35}, /* vimdiff */
    {21948, 118}, /* vipw */
    {21953, 9}, /* virsh */
    {21959, 10}, /* virsh destroy */
    {21973, 10}, /* virsh net-destroy */
    {21991, 10}, /* virsh net-undefine */
    {22010, 10}, /* virsh pool-delete */
    {22028, 11}, /* virsh reboot */
    {22041, 10}, /* virsh reset */
    {22053, 11}, /* virsh shutdown */
    {22068, 10}, /* virsh snapshot-delete */
    {22090, 10}, /* virsh undefine */
    {22105, 10}, /* virsh vol-delete */
    {22122, 10}, /* virsh vol-wipe */
    {22137, 118}, /* visudo */
    {22144, 28}, /* vite */
    {22149, 12}, /* vlc */
    {22153, 18}, /* vlock */
    {22159, 16}, /* vmstat */
    {22166, 56}, /* vnstat */
    {22173, 60}, /* vssadmin */
    {22182, 51}, /* vssadmin delete */
    {22198, 40}, /* vultr */
    {22204, 40}, /* vultr-cli */
    {22214, 426}, /* vzdump */
    {22221, 94}, /* w */
    {22223, 7}, /* w3m */
    {22227, 94}, /* wait */
    {22232, 12}, /* wakeonlan */
    {22242, 50}, /* wal-g */
    {22248, 51}, /* wal-g delete */
    {22261, 297}, /* wall */
    {22266, 427}, /* watch */
    {22272, 14}, /* watchexec */
    {22282, 20}, /* wavemon */
    {22290, 15}, /* wc */
    {22293, 20}, /* wdiff */
    {22299, 28}, /* webpack */
    {22307, 60}, /* werf */
    {22312, 119}, /* werf dismiss */
    {22325, 119}, /* werf purge */
    {22336, 53}, /* wevtutil */
    {22345, 22}, /* wg */
    {22348, 249}, /* wg-quick */
    {22357, 428}, /* wget */
    {22362, 35}, /* whatis */
    {22369, 429}, /* whence */
    {22376, 35}, /* whereis */
    {22384, 430}, /* which */
    {22390, 94}, /* who */
    {22394, 94}, /* whoami */
    {22401, 41}, /* whois */
    {22407, 83}, /* winpty */
    {22414, 67}, /* wipe */
    {22419, 431}, /* wipefs */
    {22426, 12}, /* wl-copy */
    {22434, 12}, /* wl-paste */
    {22443, 180}, /* wmctrl */
    {22450, 100}, /* wodim */
    {22456, 128}, /* wormhole */
    {22465, 70}, /* wpa_cli */
    {22473, 40}, /* wrangler */
    {22482, 297}, /* write */
    {22488, 12}, /* wrk */
    {22492, 386}, /* wrmsr */
    {22498, 14}, /* x-terminal-emulator */
    {22518, 20}, /* x86info */
    {22526, 432}, /* xargs */
    {22532, 12}, /* xbacklight */
    {22543, 32}, /* xbps-install */
    {22556, 32}, /* xbps-remove */
    {22568, 12}, /* xclip */
    {22574, 118}, /* xdg-open */
    {22583, 180}, /* xdotool */
    {22591, 180}, /* xdpyinfo */
    {22600, 40}, /* xe */
    {22603, 28}, /* xelatex */
    {22611, 113}, /* xfce4-session-logout */
    {22632, 14}, /* xfce4-terminal */
    {22647, 69}, /* xfs_growfs */
    {22658, 42}, /* xfs_info */
    {22667, 433}, /* xfs_repair */
    {22678, 168}, /* xfsrestore */
    {22689, 7}, /* xh */
    {22692, 281}, /* xkill */
    {22698, 180}, /* xlsclients */
    {22709, 15}, /* xmllint */
    {22717, 15}, /* xmlstarlet */
    {22728, 39}, /* xorriso */
    {22736, 100}, /* xorrisofs */
    {22746, 180}, /* xprop */
    {22752, 387}, /* xrandr */
    {22759, 12}, /* xsel */
    {22764, 387}, /* xset */
    {22769, 115}, /* xsv */
    {22773, 14}, /* xterm */
    {22779, 83}, /* xvfb-run */
    {22788, 180}, /* xwininfo */
    {22797, 434}, /* xxd */
    {22801, 58}, /* xxhsum */
    {22808, 90}, /* xz */
    {22811, 88}, /* xzcat */
    {22817, 89}, /* xzgrep */
    {22824, 15}, /* xzless */
    {22831, 32}, /* yarn */
    {22836, 84}, /* yarn dlx */
    {22845, 84}, /* yarn exec */
    {22855, 435}, /* yes */
    {22859, 12}, /* youtube-dl */
    {22870, 15}, /* yq */
    {22873, 12}, /* yt-dlp */
    {22880, 151}, /* yum */
    {22884, 33}, /* yum autoremove */
    {22899, 33}, /* yum erase */
    {22909, 33}, /* yum remove */
    {22920, 12}, /* zathura */
    {22928, 180}, /* zbarimg */
    {22936, 88}, /* zcat */
    {22941, 89}, /* zegrep */
    {22948, 12}, /* zellij */
    {22955, 61}, /* zerofree */
    {22964, 436}, /* zfs */
    {22968, 437}, /* zfs destroy */
    {22980, 438}, /* zfs receive */
    {22992, 438}, /* zfs recv */
    {23001, 437}, /* zfs rollback */
    {23014, 89}, /* zgrep */
    {23020, 28}, /* zig */
    {23024, 39}, /* zip */
    {23028, 15}, /* zless */
    {23034, 436}, /* zpool */
    {23040, 437}, /* zpool create */
    {23053, 437}, /* zpool destroy */
    {23067, 439}, /* zpool detach */
    {23080, 439}, /* zpool export */
    {23093, 437}, /* zpool labelclear */
    {23110, 439}, /* zpool offline */
    {23124, 437}, /* zpool remove */
    {23137, 437}, /* zpool split */
    {23149, 46}, /* zsh */
    {23153, 90}, /* zstd */
    {23158, 88}, /* zstdcat */
    {23166, 39}, /* zstdmt */
    {23173, 151}, /* zypper */
    {23180, 33}, /* zypper remove */
    {23194, 33}, /* zypper rm */
};
const int s2c_name_count = 2329;
