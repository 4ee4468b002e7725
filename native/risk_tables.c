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
    "/dev/loop*\0"
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
    "copies blocks into a file\0"
    "wipe=\0"
    "copies blocks\0"
    "-s,-l,-r,-o,--size,--reference,--length\0"
    "cuts the disk {target}\0"
    "cuts {target} off\0"
    "cuts every file in {target} off\0"
    "changes the size of {target}\0"
    "makes {target}\0"
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
    "--delete,--del,--delete-before,--delete-after,--delete-during,--delete-excluded,--delete-delay\0"
    "deletes in {target} all that the source does not hold\0"
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
    "makes a new, empty file system on {target}: what it holds is lost\0"
    "/dev/*,\?:,\?:/\0"
    "makes a file system in the file {target}\0"
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
    "-a,-o,--all,--offset\0"
    "wipes the signatures of {target}: its data can no longer be found\0"
    "-b,-n,-t,-o,-L,-s,-U,-J\0"
    "list,status,info,show,iostat,history,get,luksDump,isLuks,--detail,id-ctrl,smart-log,version\0"
    "-l,-n,-L,-I,-i,--list,--detail,--examine,-p,--print,--show,-a\?\0"
    "discards everything on {target}\0"
    "discards blocks\0"
    "-n,-d,-t,-c,-u,-b,-R,-l\?\0"
    "-p,-l,--print,-i\0"
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
    "-l,-d,-J,--list,--dump,--json\0"
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
    "firewalld*,ufw*,iptables*,nftables*,fail2ban*,apparmor*,auditd*,rsyslog*,systemd-journald*,clamav*\0"
    "takes the guard {target} away\0"
    "stops {target}\0"
    "-u,-p,-t,-H,-M,-n,--type,--state,--property,--unit\0"
    "status,show,cat,list-*,is-*,get-default,help,show-environment\0"
    "status,--status-all,list,needsme\0"
    "-l,--list,--status-all\0"
    "ssh,sshd,networking,network,NetworkManager,network-manager,dropbear\0"
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
    "disable\0"
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
    "glibc,bash,coreutils,systemd,sudo,pacman,linux*,base,filesystem,grub,openssh,networkmanager,util-linux,gcc-libs,openssl\0"
    "-Q,-F\0"
    "list,search,info,show,ls,outdated,freeze,check,config,help,version,doctor,audit,view,deps,env,find,policy,dot,licenses,why,connections,interfaces,remotes,changes,refresh-list,known,inspect,history\0"
    "-C,--unmerge\0"
    "-p,--pretend,-s,--search\0"
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
    "shows what it would delete\0"
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
    "ns,namespace,namespaces,ns/*,namespace/*,pv,pvc,persistentvolume*,node,nodes,all,crd,deployment*,deploy*,statefulset*,sts,svc,service*,secret*,configmap*,pv/*,pvc/*,*deploy*,*svc*,project*,*pvc*,*namespace*,ingress*,ds,daemonset*,cronjob*,rs,replicaset*\0"
    "deletes {target} from the cluster\0"
    "--all,-A,--all-namespaces\0"
    "deletes everything of a kind from the cluster\0"
    "-f,--filename\0"
    "deletes what a file names\0"
    "-k,--kustomize\0"
    "deletes what a folder names\0"
    "takes the node {target} out of work\0"
    "deletes what the files do not name\0"
    "pv,pvc,ns,namespace,*/*\0"
    "-p,--patch=*finalizers*null*\0"
    "lets {target} be deleted with its data\0"
    "*:NoExecute\0"
    "throws everything off {target}\0"
    "changes the node {target}\0"
    "--clusterrole=cluster-admin\0"
    "lets somebody do everything in the cluster\0"
    "hands rights out\0"
    "--replicas=0\0"
    "stops every copy of {target}\0"
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
    "rm,rb,del,delete,destroy,purge,terminate-instances,delete-*,deprovision,wipe,apps:destroy,terminate,pg:reset,remove,remove-bucket,repo:delete,*:delete,*:destroy,*:disable,*:reset,*-delete,*.destroy,vm-destroy,schedule-key-deletion,deregister-*,close-account,stop-instances,deallocate,delete-batch,revoke-security-group-*,undeploy\0"
    "deletes {target} in the cloud\0"
    "deletes what the source does not hold\0"
    "rsync\0"
    "uninstall\0"
    "removes everything\0"
    "web=0,*=0\0"
    "ps:scale,scale\0"
    "stops the service\0"
    "job\0"
    "-purge\0"
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
    "-h,-p,-a,-n,-u\0"
    "flushall,FLUSHALL,flushdb,FLUSHDB,FlushAll\0"
    "shutdown,SHUTDOWN\0"
    "stops the database\0"
    "config,CONFIG\0"
    "set,SET\0"
    "dir,dbfilename\0"
    "lets the database write where it should not\0"
    "ping,info,get,keys,dbsize,monitor,INFO,GET,PING,KEYS,scan,ttl,exists,llen\0"
    "--stat,--scan,--bigkeys,--latency\0"
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
    "-d,-Mrm\0"
    "deletes mail that waits\0"
    "-p,-bp\0"
    "changes the mail that waits\0"
    "-d,-o\0"
    "changes a printer\0"
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
    "-f,--file-to-restore,--time\0"
    "restore,-r\0"
    "collection-status,list-current-files,verify\0"
    "makes or restores a backup\0"
    "-n,--dry-run,--list\0"
    "deletes backups\0"
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
    {162, 10},
    {171, 10},
    {180, 10},
    {189, 10},
    {199, 10},
    {210, 10},
    {223, 10},
    {236, 10},
    {250, 10},
    {259, 10},
    {269, 10},
    {278, 10},
    {288, 10},
    {298, 10},
    {311, 10},
    {321, 10},
    {331, 10},
    {340, 10},
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
    {3184, 13},
    {3193, 13},
    {3199, 13},
    {3204, 13},
    {3212, 13},
    {3222, 13},
    {3231, 15},
    {3243, 15},
    {3254, 15},
    {3263, 9},
    {3275, 9},
    {3284, 9},
    {3295, 9},
    {3308, 9},
    {3323, 9},
    {3333, 9},
    {3346, 9},
    {3357, 9},
    {3371, 9},
    {3378, 9},
    {3385, 9},
    {3394, 9},
    {3405, 9},
    {3420, 9},
    {3426, 9},
    {3299, 9},
    {3434, 9},
    {3443, 9},
    {3452, 22},
    {3460, 22},
    {3472, 22},
    {3477, 22},
    {3486, 22},
    {3498, 22},
    {3507, 22},
    {3521, 22},
    {3533, 22},
    {3548, 22},
    {3572, 22},
    {3578, 22},
    {3587, 12},
    {3594, 12},
    {3602, 12},
    {3613, 12},
    {3267, 12},
    {3625, 12},
    {3635, 12},
    {3645, 12},
    {3657, 12},
    {3671, 12},
    {3685, 12},
    {3701, 5},
    {3717, 5},
    {3731, 5},
    {3747, 5},
    {3755, 5},
    {3764, 5},
    {3768, 5},
    {3776, 26},
    {3193, 26},
    {3781, 26},
    {3786, 26},
    {3791, 26},
    {3796, 26},
    {3803, 26},
    {3810, 26},
    {3818, 26},
    {3824, 26},
    {3829, 26},
    {3835, 26},
    {3840, 26},
    {3845, 26},
    {3850, 26},
    {3859, 26},
    {3869, 26},
    {3878, 26},
    {3889, 26},
    {3900, 26},
    {3913, 26},
    {3924, 26},
    {3933, 26},
    {3941, 26},
    {3950, 26},
    {3964, 7},
    {3969, 7},
    {3974, 7},
    {3979, 7},
    {3986, 7},
    {3992, 7},
    {3999, 7},
    {4012, 7},
    {4019, 7},
    {4030, 7},
    {4039, 7},
    {4048, 7},
    {4056, 7},
    {4064, 7},
    {4069, 7},
    {4074, 7},
    {4085, 8},
    {4087, 8},
    {4093, 8},
    {4100, 25},
    {4112, 25},
    {4123, 25},
    {4133, 25},
    {4141, 25},
    {4150, 25},
    {4159, 25},
    {4166, 25},
    {4176, 25},
    {4185, 25},
    {4200, 25},
    {4212, 25},
    {4221, 25},
    {4231, 21},
    {4239, 21},
    {4250, 21},
    {4260, 21},
    {4267, 21},
};
const int s2c_place_pattern_count = 328;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 4275, 0x0},
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
    {S2C_IF_WORD, 0, 4737, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 4889, 0x0},
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
    {S2C_IF_WORD, 0, 5236, 0x0},
    {S2C_IF_WORD, 0, 2736, 0x0},
    {S2C_IF_SAYS, 0, 5272, 0x0},
    {S2C_IF_WORD, 0, 5334, 0x0},
    {S2C_IF_SAYS, 0, 5350, 0x0},
    {S2C_IF_WORD, 0, 2717, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 5438, 0x0},
    {S2C_IF_WORD, -1, 5447, 0x0},
    {S2C_IF_WORD, 1, 5497, 0x0},
    {S2C_IF_WORD, -1, 5519, 0x0},
    {S2C_IF_OPTION, 0, 5581, 0x0},
    {S2C_IF_OPTION, 0, 5620, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_NO_OPTION, 0, 5769, 0x0},
    {S2C_IF_NO_OPTION, 0, 5789, 0x0},
    {S2C_IF_OPTION, 0, 5897, 0x0},
    {S2C_IF_OPTION, 0, 5977, 0x0},
    {S2C_IF_OPTION, 0, 5986, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 6020, 0x0},
    {S2C_IF_OPTION, 0, 6123, 0x0},
    {S2C_IF_OPTION, 0, 6155, 0x0},
    {S2C_IF_OPTION, 0, 6227, 0x0},
    {S2C_IF_WORD, 1, 6260, 0x0},
    {S2C_IF_OPTION, 0, 6273, 0x0},
    {S2C_IF_OPTION, 0, 6304, 0x0},
    {S2C_IF_NO_OPTION, 0, 6314, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 6359, 0x0},
    {S2C_IF_OPTION, 0, 6436, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 6475, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6643, 0x17400},
    {S2C_IF_OPTION, 0, 6643, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 6789, 0x0},
    {S2C_IF_OPTION, 0, 6825, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 6825, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 6825, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 6825, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 6946, 0x0},
    {S2C_IF_OPTION, 0, 6825, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 6984, 0x0},
    {S2C_IF_OPTION, 0, 6825, 0x0},
    {S2C_IF_WORD, 1, 7016, 0x0},
    {S2C_IF_OPTION, 0, 6825, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 7100, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 7259, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 2736, 0x0},
    {S2C_IF_SAYS, 0, 5272, 0x0},
    {S2C_IF_WORD, 0, 5334, 0x0},
    {S2C_IF_SAYS, 0, 5350, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 7317, 0x0},
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
    {S2C_IF_OPTION, 0, 7558, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 7561, 0x0},
    {S2C_IF_WORD, 0, 959, 0x0},
    {S2C_IF_WORD, 0, 7564, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 7558, 0x0},
    {S2C_IF_WORD, 0, 7716, 0x0},
    {S2C_IF_OPTION, 0, 7837, 0x0},
    {S2C_IF_OPTION, 0, 7877, 0x0},
    {S2C_IF_OPTION, 0, 8167, 0x0},
    {S2C_IF_OPTION, 0, 7867, 0x0},
    {S2C_IF_VALUE, 0, 8429, 0x0},
    {S2C_IF_OPTION, 0, 8973, 0x0},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_NO_OPTION, 0, 9074, 0x0},
    {S2C_IF_OPTION, 0, 9074, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 9146, 0x0},
    {S2C_IF_OPTION, 0, 9193, 0x0},
    {S2C_IF_WORD, 1, 9206, 0x0},
    {S2C_IF_WORD, 2, 9217, 0x0},
    {S2C_IF_WORD, 1, 9277, 0x0},
    {S2C_IF_WORD, 2, 9286, 0x0},
    {S2C_IF_OPTION, 0, 7555, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 9387, 0x0},
    {S2C_IF_OPTION, 0, 7555, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 7555, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 9396, 0x0},
    {S2C_IF_WORD, 1, 9411, 0x0},
    {S2C_IF_WORD, 0, 9482, 0x0},
    {S2C_IF_OPTION, 0, 9566, 0x0},
    {S2C_IF_WORD, 1, 9580, 0x0},
    {S2C_IF_WORD, 1, 9632, 0x0},
    {S2C_IF_WORD, 2, 9640, 0x0},
    {S2C_IF_OPTION, 0, 9646, 0x0},
    {S2C_IF_WORD, 1, 9660, 0x0},
    {S2C_IF_WORD, 0, 9706, 0x0},
    {S2C_IF_WORD, 0, 9272, 0x0},
    {S2C_IF_WORD, 0, 9756, 0x0},
    {S2C_IF_WORD, 0, 9866, 0x0},
    {S2C_IF_VALUE, 0, 9983, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 10004, 0x0},
    {S2C_IF_OPTION, 0, 10078, 0x0},
    {S2C_IF_VALUE, 0, 10369, 0x0},
    {S2C_IF_VALUE, 0, 10386, 0x0},
    {S2C_IF_OPTION, 0, 10441, 0x0},
    {S2C_IF_VALUE, 0, 10454, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 10517, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 10517, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 10517, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 10517, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x4000180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_OPTION, 0, 10517, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 11042, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 11239, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 7558, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 11543, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_WORD, -2, 1586, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 11793, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 11974, 0x0},
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
    {S2C_IF_WORD, -2, 12302, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 12340, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 12497, 0x0},
    {S2C_IF_PLACE, 0, 12595, 0x400},
    {S2C_IF_PLACE, 0, 12595, 0x800},
    {S2C_IF_PLACE, 0, 12595, 0x17000},
    {S2C_IF_PLACE, 0, 12595, 0x1e0000},
    {S2C_IF_PLACE, 0, 12595, 0x6000343},
    {S2C_IF_WORD, 0, 12643, 0x0},
    {S2C_IF_PLACE, 0, 12595, 0x4000080},
    {S2C_IF_WORD, 0, 12656, 0x0},
    {S2C_IF_WORD, 0, 12700, 0x0},
    {S2C_IF_WORD, 0, 12656, 0x0},
    {S2C_IF_NO_WORD, 0, 12705, 0x0},
    {S2C_IF_PLACE, 0, 12595, 0x400},
    {S2C_IF_PLACE, 0, 12739, 0x400},
    {S2C_IF_PLACE, 2, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_WORD, 0, 4737, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 10520, 0x0},
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
    {S2C_IF_WORD, 0, 12302, 0x0},
    {S2C_IF_OPTION, 0, 13296, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 13347, 0x0},
    {S2C_IF_WORD, 1, 13407, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_NO_WORD, 1, 13636, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_WORD, 1, 13656, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 13670, 0x0},
    {S2C_IF_OPTION, 0, 13754, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 13805, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 13993, 0x0},
    {S2C_IF_OPTION, 0, 14114, 0x0},
    {S2C_IF_VALUE, 0, 14337, 0x0},
    {S2C_IF_VALUE, 0, 14363, 0x0},
    {S2C_IF_OPTION, 0, 14386, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 14435, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 14454, 0x4003040},
    {S2C_IF_OPTION, 0, 14435, 0x0},
    {S2C_IF_VALUE, 0, 14508, 0x0},
    {S2C_IF_OPTION, 0, 14435, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 14454, 0x0},
    {S2C_IF_OPTION, 0, 14435, 0x0},
    {S2C_IF_OPTION, 0, 14595, 0x0},
    {S2C_IF_OPTION, 0, 14435, 0x0},
    {S2C_IF_OPTION, 0, 14658, 0x0},
    {S2C_IF_OPTION, 0, 14706, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 14718, 0x400},
    {S2C_IF_OPTION, 0, 14728, 0x0},
    {S2C_IF_OPTION, 0, 14758, 0x0},
    {S2C_IF_OPTION, 0, 14771, 0x0},
    {S2C_IF_OPTION, 0, 9074, 0x0},
    {S2C_IF_VALUE, 0, 14786, 0x0},
    {S2C_IF_OPTION, 0, 14435, 0x0},
    {S2C_IF_OPTION, 0, 14819, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 14851, 0x0},
    {S2C_IF_WORD, 1, 14880, 0x0},
    {S2C_IF_OPTION, 0, 14924, 0x0},
    {S2C_IF_OPTION, 0, 14944, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 14968, 0x0},
    {S2C_IF_OPTION, 0, 15022, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 15079, 0x0},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 8970, 0x4003040},
    {S2C_IF_VALUE, 0, 15130, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 8970, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15168, 0x4003040},
    {S2C_IF_WORD, 1, 15218, 0x0},
    {S2C_IF_WORD, 1, 15228, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6472, 0x4003040},
    {S2C_IF_VALUE, 0, 15232, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 15228, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 6472, 0x0},
    {S2C_IF_WORD, 1, 15267, 0x0},
    {S2C_IF_WORD, 1, 15228, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 15228, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 15333, 0x0},
    {S2C_IF_OPTION, 0, 15343, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15356, 0x4003040},
    {S2C_IF_OPTION, 0, 15343, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 15356, 0x0},
    {S2C_IF_OPTION, 0, 15371, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 15427, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15439, 0x400},
    {S2C_IF_OPTION, 0, 15467, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15488, 0x4003040},
    {S2C_IF_OPTION, 0, 15525, 0x0},
    {S2C_IF_OPTION, 0, 15570, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 15641, 0x0},
    {S2C_IF_OPTION, 0, 6436, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 15841, 0x0},
    {S2C_IF_OPTION, 0, 15854, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 15866, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 16015, 0x0},
    {S2C_IF_OPTION, 0, 16033, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 15841, 0x0},
    {S2C_IF_WORD, 1, 16213, 0x0},
    {S2C_IF_OPTION, 0, 9074, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 16343, 0x0},
    {S2C_IF_VALUE, 0, 16412, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 6273, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_OPTION, 0, 10093, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 16647, 0x0},
    {S2C_IF_OPTION, 0, 16702, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 16787, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_OPTION, 0, 16951, 0x0},
    {S2C_IF_NO_OPTION, 0, 14114, 0x0},
    {S2C_IF_WORD, 1, 17062, 0x0},
    {S2C_IF_OPTION, 0, 17154, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 17290, 0x0},
    {S2C_IF_OPTION, 0, 17307, 0x0},
    {S2C_IF_OPTION, 0, 17378, 0x0},
    {S2C_IF_OPTION, 0, 17422, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 17578, 0x0},
    {S2C_IF_OPTION, 0, 17588, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 17647, 0x0},
    {S2C_IF_OPTION, 0, 17677, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 17776, 0x0},
    {S2C_IF_WORD, 102, 17857, 0x0},
    {S2C_IF_WORD, 0, 17880, 0x0},
    {S2C_IF_WORD, 0, 17935, 0x0},
    {S2C_IF_OPTION, 0, 17578, 0x0},
    {S2C_IF_OPTION, 0, 17946, 0x0},
    {S2C_IF_OPTION, 0, 18129, 0x0},
    {S2C_IF_OPTION, 0, 18279, 0x0},
    {S2C_IF_OPTION, 0, 5789, 0x0},
    {S2C_IF_OPTION, 0, 5789, 0x0},
    {S2C_IF_OPTION, 0, 18501, 0x0},
    {S2C_IF_OPTION, 0, 18570, 0x0},
    {S2C_IF_OPTION, 0, 18629, 0x0},
    {S2C_IF_OPTION, 0, 18707, 0x0},
    {S2C_IF_OPTION, 0, 18785, 0x0},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_WORD, 1, 18882, 0x0},
    {S2C_IF_OPTION, 0, 18913, 0x0},
    {S2C_IF_OPTION, 0, 18924, 0x0},
    {S2C_IF_WORD, 0, 18977, 0x0},
    {S2C_IF_WORD, 0, 19055, 0x0},
    {S2C_IF_OPTION, 0, 19114, 0x0},
    {S2C_IF_VALUE, 0, 19247, 0x0},
    {S2C_IF_OPTION, 0, 19334, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 19388, 0x0},
    {S2C_IF_VALUE, 0, 19454, 0x0},
    {S2C_IF_OPTION, 0, 19508, 0x0},
    {S2C_IF_WORD, 0, 19625, 0x0},
    {S2C_IF_WORD, 1, 19721, 0x0},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_OPTION, 0, 19794, 0x0},
    {S2C_IF_OPTION, 0, 19797, 0x0},
    {S2C_IF_OPTION, 0, 19842, 0x0},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_OPTION, 0, 19794, 0x0},
    {S2C_IF_OPTION, 0, 8973, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 19963, 0x0},
    {S2C_IF_VALUE, 0, 19987, 0x0},
    {S2C_IF_OPTION, 0, 20040, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 20070, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 20093, 0x0},
    {S2C_IF_OPTION, 0, 20130, 0x0},
    {S2C_IF_OPTION, 0, 17378, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 20230, 0x0},
    {S2C_IF_OPTION, 0, 20245, 0x0},
    {S2C_IF_VALUE, 0, 20254, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 20254, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 20325, 0x0},
    {S2C_IF_VALUE, 0, 20420, 0x0},
    {S2C_IF_OPTION, 0, 20475, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 20505, 0x0},
    {S2C_IF_WORD, 2, 20536, 0x0},
    {S2C_IF_OPTION, 0, 20505, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 20622, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 20642, 0x0},
    {S2C_IF_WORD, 0, 20742, 0x0},
    {S2C_IF_VALUE, 0, 20770, 0x0},
    {S2C_IF_WORD, 102, 20787, 0x0},
    {S2C_IF_VALUE, 0, 20810, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 20856, 0x0},
    {S2C_IF_OPTION, 0, 20245, 0x0},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 20941, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 20947, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 19114, 0x0},
    {S2C_IF_OPTION, 0, 21076, 0x0},
    {S2C_IF_WORD, 0, 21085, 0x0},
    {S2C_IF_OPTION, 0, 21085, 0x0},
    {S2C_IF_OPTION, 0, 21125, 0x0},
    {S2C_IF_WORD, 0, 5519, 0x0},
    {S2C_IF_OPTION, 0, 21179, 0x0},
    {S2C_IF_WORD, 0, 8441, 0x0},
    {S2C_IF_NO_OPTION, 0, 21230, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 21468, 0x0},
    {S2C_IF_WORD, 0, 21480, 0x0},
    {S2C_IF_WORD, 0, 21573, 0x0},
    {S2C_IF_OPTION, 0, 13751, 0x0},
    {S2C_IF_OPTION, 0, 20240, 0x0},
    {S2C_IF_VALUE, 0, 21812, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 21883, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 21945, 0x0},
    {S2C_IF_OPTION, 0, 22023, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 22023, 0x0},
    {S2C_IF_WORD, 1, 22094, 0x0},
    {S2C_IF_OPTION, 0, 22148, 0x0},
    {S2C_IF_OPTION, 0, 9074, 0x0},
    {S2C_IF_OPTION, 0, 6307, 0x0},
    {S2C_IF_OPTION, 0, 22276, 0x0},
    {S2C_IF_WORD, 0, 22290, 0x0},
    {S2C_IF_VALUE, 0, 22409, 0x0},
    {S2C_IF_WORD, 0, 22571, 0x0},
    {S2C_IF_WORD, 0, 22747, 0x0},
    {S2C_IF_VALUE, 0, 22835, 0x0},
    {S2C_IF_WORD, 1, 22871, 0x0},
    {S2C_IF_VALUE, 0, 22835, 0x0},
    {S2C_IF_WORD, 1, 22990, 0x0},
    {S2C_IF_OPTION, 0, 23009, 0x0},
    {S2C_IF_WORD, 0, 23170, 0x0},
    {S2C_IF_WORD, 0, 23222, 0x0},
    {S2C_IF_WORD, 0, 23294, 0x0},
    {S2C_IF_WORD, 0, 23406, 0x0},
    {S2C_IF_WORD, 0, 23485, 0x0},
    {S2C_IF_WORD, 0, 23758, 0x0},
    {S2C_IF_WORD, 1, 23953, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 24015, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 24048, 0x0},
    {S2C_IF_WORD, 2, 21120, 0x0},
    {S2C_IF_WORD, 1, 24071, 0x0},
    {S2C_IF_WORD, 1, 21120, 0x0},
    {S2C_IF_WORD, 2, 24071, 0x0},
    {S2C_IF_WORD, 2, 21120, 0x0},
    {S2C_IF_WORD, 1, 24139, 0x0},
    {S2C_IF_WORD, 0, 24224, 0x0},
    {S2C_IF_OPTION, 0, 24286, 0x0},
    {S2C_IF_WORD, 0, 24372, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_OPTION, 0, 25055, 0x0},
    {S2C_IF_OPTION, 0, 25108, 0x0},
    {S2C_IF_WORD, 0, 24372, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_OPTION, 0, 15841, 0x0},
    {S2C_IF_WORD, 1, 6238, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 25186, 0x0},
    {S2C_IF_OPTION, 0, 25640, 0x0},
    {S2C_IF_WORD, 0, 7716, 0x0},
    {S2C_IF_OPTION, 0, 6304, 0x0},
    {S2C_IF_OPTION, 0, 25779, 0x0},
    {S2C_IF_OPTION, 0, 25839, 0x0},
    {S2C_IF_OPTION, 0, 9074, 0x0},
    {S2C_IF_OPTION, 0, 25904, 0x0},
    {S2C_IF_OPTION, 0, 8973, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 8970, 0x0},
    {S2C_IF_OPTION, 0, 5769, 0x0},
    {S2C_IF_VALUE, 0, 26059, 0x0},
    {S2C_IF_OPTION, 0, 26087, 0x0},
    {S2C_IF_OPTION, 0, 26137, 0x0},
    {S2C_IF_WORD, 2, 26173, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 26360, 0x0},
    {S2C_IF_OPTION, 0, 26372, 0x0},
    {S2C_IF_OPTION, 0, 17378, 0x0},
    {S2C_IF_OPTION, 0, 26466, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 26669, 0x0},
    {S2C_IF_VALUE, 0, 26701, 0x0},
    {S2C_IF_VALUE, 0, 26768, 0x0},
    {S2C_IF_OPTION, 0, 26794, 0x0},
    {S2C_IF_NO_OPTION, 0, 7317, 0x0},
    {S2C_IF_VALUE, 0, 26858, 0x0},
    {S2C_IF_VALUE, 0, 26889, 0x0},
    {S2C_IF_OPTION, 0, 17578, 0x0},
    {S2C_IF_VALUE, 0, 26968, 0x0},
    {S2C_IF_VALUE, 0, 27051, 0x0},
    {S2C_IF_OPTION, 0, 8973, 0x0},
    {S2C_IF_VALUE, 0, 26858, 0x0},
    {S2C_IF_OPTION, 0, 27298, 0x0},
    {S2C_IF_OPTION, 0, 8970, 0x0},
    {S2C_IF_OPTION, 0, 27310, 0x0},
    {S2C_IF_VALUE, 0, 27347, 0x0},
    {S2C_IF_WORD, 0, 26173, 0x0},
    {S2C_IF_VALUE, 0, 27361, 0x0},
    {S2C_IF_WORD, 0, 27366, 0x0},
    {S2C_IF_WORD, 0, 27437, 0x0},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_WORD, 0, 27575, 0x0},
    {S2C_IF_OPTION, 0, 27675, 0x0},
    {S2C_IF_WORD, 1, 27767, 0x0},
    {S2C_IF_OPTION, 0, 27784, 0x0},
    {S2C_IF_WORD, 1, 27882, 0x0},
    {S2C_IF_OPTION, 0, 27675, 0x0},
    {S2C_IF_OPTION, 0, 28090, 0x0},
    {S2C_IF_OPTION, 0, 28117, 0x0},
    {S2C_IF_OPTION, 0, 28136, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6789, 0x20000},
    {S2C_IF_OPTION, 0, 5766, 0x0},
    {S2C_IF_OPTION, 0, 10093, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6789, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 7558, 0x0},
    {S2C_IF_VALUE, 0, 28353, 0x0},
    {S2C_IF_OPTION, 0, 28402, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 28516, 0x30000},
    {S2C_IF_WORD, 1, 28558, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 28567, 0x0},
    {S2C_IF_NO_OPTION, 0, 28666, 0x0},
    {S2C_IF_WORD, 1, 28671, 0x0},
    {S2C_IF_NO_OPTION, 0, 28516, 0x0},
    {S2C_IF_WORD, 0, 28747, 0x0},
    {S2C_IF_OPTION, 0, 28822, 0x0},
    {S2C_IF_WORD, 0, 28828, 0x0},
    {S2C_IF_NO_OPTION, 0, 28955, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29348, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 29451, 0x0},
    {S2C_IF_WORD, 1, 29529, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29579, 0x57400},
    {S2C_IF_OPTION, 0, 29664, 0x0},
    {S2C_IF_VALUE, 0, 29827, 0x0},
    {S2C_IF_OPTION, 0, 29884, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29427, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 30180, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 30196, 0x57400},
    {S2C_IF_OPTION, 0, 30217, 0x0},
    {S2C_IF_OPTION, 0, 30226, 0x0},
    {S2C_IF_VALUE, 0, 30271, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION_PLACE, 0, 30384, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 15522, 0x0},
    {S2C_IF_WORD, 1, 30390, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 30458, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 30525, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 30604, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 30660, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 0, 30696, 0x0},
    {S2C_IF_OPTION, 0, 15522, 0x0},
    {S2C_IF_OPTION, 0, 30738, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 30891, 0x0},
    {S2C_IF_OPTION, 0, 30928, 0x0},
    {S2C_IF_OPTION, 0, 30972, 0x0},
    {S2C_IF_VALUE, 0, 30984, 0x0},
    {S2C_IF_VALUE, 0, 31037, 0x0},
    {S2C_IF_OPTION, 0, 31091, 0x0},
    {S2C_IF_OPTION, 0, 31157, 0x0},
    {S2C_IF_VALUE, 0, 31206, 0x0},
    {S2C_IF_VALUE, 0, 31236, 0x0},
    {S2C_IF_OPTION, 0, 31258, 0x0},
    {S2C_IF_WORD, 0, 31270, 0x0},
    {S2C_IF_NO_OPTION, 0, 31272, 0x0},
    {S2C_IF_VALUE, 0, 31322, 0x0},
    {S2C_IF_VALUE, 0, 31236, 0x0},
    {S2C_IF_VALUE, 0, 31377, 0x0},
    {S2C_IF_VALUE, 0, 31236, 0x0},
    {S2C_IF_NO_OPTION, 0, 31428, 0x0},
    {S2C_IF_OPTION, 0, 31528, 0x0},
    {S2C_IF_VALUE, 0, 31236, 0x0},
    {S2C_IF_VALUE, 0, 31552, 0x0},
    {S2C_IF_OPTION, 0, 31528, 0x0},
    {S2C_IF_VALUE, 0, 31236, 0x0},
    {S2C_IF_VALUE, 0, 31632, 0x0},
    {S2C_IF_OPTION, 0, 19114, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 6238, 0x0},
    {S2C_IF_OPTION, 0, 31764, 0x0},
    {S2C_IF_WORD, 0, 31775, 0x0},
    {S2C_IF_WORD, 0, 31791, 0x0},
    {S2C_IF_WORD, 0, 31831, 0x0},
    {S2C_IF_OPTION, 0, 31838, 0x0},
    {S2C_IF_OPTION, 0, 31847, 0x0},
    {S2C_IF_WORD, 0, 31879, 0x0},
    {S2C_IF_OPTION, 0, 31896, 0x0},
    {S2C_IF_WORD, 0, 31902, 0x0},
    {S2C_IF_WORD, 1, 31955, 0x0},
    {S2C_IF_WORD, 1, 31970, 0x0},
    {S2C_IF_OPTION, 0, 6273, 0x0},
    {S2C_IF_WORD, 0, 9640, 0x0},
    {S2C_IF_WORD, 1, 31994, 0x0},
    {S2C_IF_WORD, 0, 32002, 0x0},
    {S2C_IF_WORD, 0, 32010, 0x0},
    {S2C_IF_WORD, 0, 32010, 0x0},
    {S2C_IF_WORD, 0, 32055, 0x0},
    {S2C_IF_WORD, 0, 17383, 0x0},
    {S2C_IF_WORD, 0, 32081, 0x0},
    {S2C_IF_OPTION, 0, 32233, 0x0},
    {S2C_IF_VALUE, 0, 32266, 0x0},
    {S2C_IF_VALUE, 0, 32292, 0x0},
    {S2C_IF_VALUE, 0, 32313, 0x0},
    {S2C_IF_VALUE, 0, 32343, 0x0},
    {S2C_IF_OPTION, 0, 32370, 0x0},
    {S2C_IF_OPTION, 0, 32404, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 32589, 0x0},
    {S2C_IF_NO_WORD, 1, 32623, 0x0},
    {S2C_IF_WORD, 0, 32689, 0x0},
    {S2C_IF_NO_WORD, 0, 32694, 0x0},
    {S2C_IF_WORD, 0, 32694, 0x0},
    {S2C_IF_WORD, 0, 32986, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 33052, 0x0},
    {S2C_IF_WORD, 0, 33092, 0x0},
    {S2C_IF_WORD, 1, 33129, 0x0},
    {S2C_IF_WORD, 1, 33172, 0x0},
    {S2C_IF_WORD, 0, 33189, 0x0},
    {S2C_IF_NO_WORD, 0, 32694, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 20245, 0x0},
    {S2C_IF_WORD, 0, 32694, 0x0},
    {S2C_IF_WORD, 1, 18513, 0x0},
    {S2C_IF_WORD, 1, 6238, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 33276, 0x0},
    {S2C_IF_WORD, 0, 33356, 0x0},
    {S2C_IF_WORD, 0, 33387, 0x0},
    {S2C_IF_WORD, 0, 5493, 0x0},
    {S2C_IF_WORD, 0, 33437, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 33445, 0x0},
    {S2C_IF_WORD, 1, 33516, 0x0},
    {S2C_IF_WORD, 1, 6238, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 33651, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 33690, 0x0},
    {S2C_IF_WORD, 0, 33737, 0x0},
    {S2C_IF_WORD, 0, 33750, 0x0},
    {S2C_IF_WORD, 0, 33755, 0x0},
    {S2C_IF_OPTION, 0, 33808, 0x0},
    {S2C_IF_OPTION, 0, 33808, 0x0},
    {S2C_IF_OPTION, 0, 33889, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 33995, 0x0},
    {S2C_IF_WORD, 1, 34688, 0x0},
    {S2C_IF_OPTION, 0, 33808, 0x0},
    {S2C_IF_OPTION, 0, 34761, 0x0},
    {S2C_IF_OPTION, 0, 34857, 0x0},
    {S2C_IF_OPTION, 0, 35027, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 35054, 0x0},
    {S2C_IF_OPTION, 0, 35170, 0x0},
    {S2C_IF_OPTION, 0, 25108, 0x0},
    {S2C_IF_WORD, 0, 35181, 0x0},
    {S2C_IF_OPTION, 0, 35238, 0x0},
    {S2C_IF_OPTION, 0, 35261, 0x0},
    {S2C_IF_OPTION, 0, 35272, 0x0},
    {S2C_IF_OPTION, 0, 35261, 0x0},
    {S2C_IF_WORD, 0, 35317, 0x0},
    {S2C_IF_OPTION, 0, 12489, 0x0},
    {S2C_IF_OPTION, 0, 35272, 0x0},
    {S2C_IF_OPTION, 0, 35372, 0x0},
    {S2C_IF_WORD, 0, 35399, 0x0},
    {S2C_IF_OPTION, 0, 35445, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 33995, 0x0},
    {S2C_IF_WORD, 1, 35575, 0x0},
    {S2C_IF_OPTION, 0, 13754, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 13754, 0x0},
    {S2C_IF_OPTION, 0, 9074, 0x0},
    {S2C_IF_OPTION, 0, 13754, 0x0},
    {S2C_IF_OPTION, 0, 8970, 0x0},
    {S2C_IF_OPTION, 0, 13754, 0x0},
    {S2C_IF_WORD, 0, 35679, 0x0},
    {S2C_IF_OPTION, 0, 35799, 0x0},
    {S2C_IF_OPTION, 0, 16123, 0x0},
    {S2C_IF_OPTION, 0, 8000, 0x0},
    {S2C_IF_OPTION, 0, 16123, 0x0},
    {S2C_IF_OPTION, 0, 7555, 0x0},
    {S2C_IF_OPTION, 0, 16123, 0x0},
    {S2C_IF_OPTION, 0, 8973, 0x0},
    {S2C_IF_WORD, 1, 35805, 0x0},
    {S2C_IF_OPTION, 0, 36002, 0x0},
    {S2C_IF_OPTION, 0, 36015, 0x0},
    {S2C_IF_OPTION, 0, 6273, 0x0},
    {S2C_IF_OPTION, 0, 36040, 0x0},
    {S2C_IF_OPTION, 0, 36173, 0x0},
    {S2C_IF_OPTION, 0, 36197, 0x0},
    {S2C_IF_OPTION, 0, 36214, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 36214, 0x0},
    {S2C_IF_OPTION, 0, 36255, 0x0},
    {S2C_IF_VALUE, 0, 36331, 0x0},
    {S2C_IF_OPTION, 0, 20239, 0x0},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_WORD, 1, 36470, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_WORD, 0, 36618, 0x0},
    {S2C_IF_WORD, 0, 36661, 0x0},
    {S2C_IF_OPTION, 0, 17578, 0x0},
    {S2C_IF_WORD, 1, 6309, 0x0},
    {S2C_IF_WORD, 1, 36777, 0x0},
    {S2C_IF_OPTION, 0, 36807, 0x0},
    {S2C_IF_OPTION, 0, 36842, 0x0},
    {S2C_IF_WORD, 1, 672, 0x0},
    {S2C_IF_OPTION, 0, 36921, 0x0},
    {S2C_IF_WORD, 1, 36975, 0x0},
    {S2C_IF_OPTION, 0, 8970, 0x0},
    {S2C_IF_OPTION, 0, 37214, 0x0},
    {S2C_IF_OPTION, 0, 37255, 0x0},
    {S2C_IF_OPTION, 0, 37300, 0x0},
    {S2C_IF_OPTION, 0, 37315, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 37406, 0x0},
    {S2C_IF_OPTION, 0, 5769, 0x0},
    {S2C_IF_OPTION, 0, 17378, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_OPTION, 0, 37765, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 37827, 0x0},
    {S2C_IF_OPTION, 0, 15841, 0x0},
    {S2C_IF_OPTION, 0, 37919, 0x0},
    {S2C_IF_OPTION, 0, 17378, 0x0},
    {S2C_IF_OPTION, 0, 38013, 0x0},
    {S2C_IF_WORD, 0, 38100, 0x0},
    {S2C_IF_OPTION, 0, 38164, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_WORD, 0, 38230, 0x0},
    {S2C_IF_OPTION, 0, 38285, 0x0},
    {S2C_IF_OPTION, 0, 38365, 0x0},
    {S2C_IF_NO_OPTION, 0, 38377, 0x0},
    {S2C_IF_OPTION, 0, 38462, 0x0},
    {S2C_IF_OPTION, 0, 15841, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_OPTION, 0, 7555, 0x0},
    {S2C_IF_OPTION, 0, 17378, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 38618, 0x0},
    {S2C_IF_OPTION, 0, 15841, 0x0},
    {S2C_IF_OPTION, 0, 38669, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_OPTION, 0, 8593, 0x0},
    {S2C_IF_OPTION, 0, 6273, 0x0},
    {S2C_IF_VALUE, 0, 38898, 0x0},
    {S2C_IF_OPTION, 0, 7971, 0x0},
    {S2C_IF_OPTION, 0, 38984, 0x0},
    {S2C_IF_OPTION, 0, 6789, 0x0},
    {S2C_IF_OPTION, 0, 28825, 0x0},
    {S2C_IF_OPTION, 0, 15841, 0x0},
    {S2C_IF_OPTION, 0, 39046, 0x0},
    {S2C_IF_OPTION, 0, 39084, 0x0},
    {S2C_IF_WORD, 1, 39127, 0x0},
    {S2C_IF_OPTION, 0, 8970, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 13751, 0x0},
    {S2C_IF_OPTION, 0, 39242, 0x0},
    {S2C_IF_WORD, 0, 39295, 0x0},
    {S2C_IF_WORD, 1, 39371, 0x0},
    {S2C_IF_OPTION, 0, 20245, 0x0},
    {S2C_IF_OPTION, 0, 39497, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 39631, 0x0},
    {S2C_IF_OPTION, 0, 12486, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 20245, 0x0},
    {S2C_IF_OPTION, 0, 39497, 0x0},
    {S2C_IF_WORD, 1, 40093, 0x0},
    {S2C_IF_OPTION, 0, 6273, 0x0},
    {S2C_IF_WORD, 0, 40222, 0x0},
    {S2C_IF_OPTION, 0, 40510, 0x0},
    {S2C_IF_OPTION, 0, 12489, 0x0},
    {S2C_IF_OPTION, 0, 40582, 0x0},
    {S2C_IF_OPTION, 0, 40622, 0x0},
    {S2C_IF_OPTION, 0, 38022, 0x0},
    {S2C_IF_OPTION, 0, 20239, 0x0},
    {S2C_IF_WORD, 0, 40736, 0x0},
    {S2C_IF_VALUE, 0, 40760, 0x0},
    {S2C_IF_WORD, 0, 40828, 0x0},
    {S2C_IF_VALUE, 0, 40897, 0x0},
    {S2C_IF_VALUE, 0, 40985, 0x0},
    {S2C_IF_OPTION, 0, 12489, 0x0},
    {S2C_IF_OPTION, 0, 6273, 0x0},
    {S2C_IF_OPTION, 0, 41156, 0x0},
    {S2C_IF_VALUE, 0, 41195, 0x0},
    {S2C_IF_VALUE, 0, 41250, 0x0},
    {S2C_IF_VALUE, 0, 41323, 0x0},
    {S2C_IF_WORD, 102, 41400, 0x0},
    {S2C_IF_WORD, 102, 41470, 0x0},
    {S2C_IF_WORD, 102, 41504, 0x0},
    {S2C_IF_WORD, 0, 41619, 0x0},
    {S2C_IF_WORD, 1, 41647, 0x0},
    {S2C_IF_OPTION, 0, 41159, 0x0},
    {S2C_IF_WORD, 1, 41740, 0x0},
    {S2C_IF_OPTION, 0, 41803, 0x0},
    {S2C_IF_WORD, 0, 17857, 0x0},
    {S2C_IF_WORD, 0, 41822, 0x0},
    {S2C_IF_OPTION, 0, 41858, 0x0},
    {S2C_IF_WORD, 1, 41948, 0x0},
    {S2C_IF_WORD, 1, 41814, 0x0},
    {S2C_IF_OPTION, 0, 41813, 0x0},
    {S2C_IF_WORD, 1, 559, 0x0},
    {S2C_IF_WORD, 2, 17857, 0x0},
    {S2C_IF_WORD, 1, 42007, 0x0},
    {S2C_IF_WORD, 2, 17383, 0x0},
    {S2C_IF_OPTION, 0, 41873, 0x0},
    {S2C_IF_OPTION, 0, 42123, 0x0},
    {S2C_IF_WORD, 0, 42142, 0x0},
    {S2C_IF_OPTION, 0, 17381, 0x0},
    {S2C_IF_OPTION, 0, 8970, 0x0},
    {S2C_IF_WORD, 0, 42540, 0x0},
    {S2C_IF_WORD, 0, 42546, 0x0},
    {S2C_IF_WORD, 0, 42575, 0x0},
    {S2C_IF_WORD, 0, 42585, 0x0},
    {S2C_IF_WORD, 0, 42618, 0x0},
    {S2C_IF_WORD, 0, 21120, 0x0},
    {S2C_IF_OPTION, 0, 42622, 0x0},
    {S2C_IF_VALUE, 0, 42644, 0x0},
    {S2C_IF_VALUE, 0, 42689, 0x0},
    {S2C_IF_WORD, 0, 42706, 0x0},
    {S2C_IF_VALUE, 0, 42757, 0x0},
    {S2C_IF_WORD, 0, 42809, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 42824, 0x0},
    {S2C_IF_OPTION, 0, 17578, 0x0},
    {S2C_IF_VALUE, 0, 43045, 0x0},
    {S2C_IF_WORD, -1, 43174, 0x0},
    {S2C_IF_WORD, 0, 43259, 0x0},
    {S2C_IF_WORD, 0, 43302, 0x0},
    {S2C_IF_WORD, 0, 43339, 0x0},
    {S2C_IF_WORD, 0, 43353, 0x0},
    {S2C_IF_WORD, 0, 43361, 0x0},
    {S2C_IF_WORD, 1, 43420, 0x0},
    {S2C_IF_OPTION, 0, 43494, 0x0},
    {S2C_IF_OPTION, 0, 17381, 0x0},
    {S2C_IF_WORD, 1, 43607, 0x0},
    {S2C_IF_OPTION, 0, 43729, 0x0},
    {S2C_IF_OPTION, 0, 17578, 0x0},
    {S2C_IF_OPTION, 0, 8973, 0x0},
    {S2C_IF_OPTION, 0, 6436, 0x0},
    {S2C_IF_OPTION, 0, 38509, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1335, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 44000, 0x0},
    {S2C_IF_WORD, 1, 44076, 0x0},
    {S2C_IF_OPTION, 0, 44181, 0x0},
    {S2C_IF_OPTION, 0, 44213, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 6789, 0x0},
    {S2C_IF_NO_OPTION, 0, 44248, 0x0},
    {S2C_IF_OPTION, 0, 44287, 0x0},
    {S2C_IF_WORD, 1, 44334, 0x0},
    {S2C_IF_WORD, 1, 44386, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 44443, 0x0},
    {S2C_IF_WORD, 1, 44484, 0x0},
    {S2C_IF_OPTION, 0, 6273, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 44658, 0x4000040},
    {S2C_IF_WORD, 0, 44723, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 6436, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6789, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 44734, 0x0},
    {S2C_IF_OPTION, 0, 44805, 0x0},
    {S2C_IF_OPTION, 0, 6273, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 15841, 0x0},
    {S2C_IF_WORD, 0, 44853, 0x0},
    {S2C_IF_WORD, 1, 44891, 0x0},
    {S2C_IF_WORD, 1, 44964, 0x0},
    {S2C_IF_WORD, 1, 44988, 0x0},
    {S2C_IF_OPTION, 0, 6789, 0x0},
    {S2C_IF_WORD, 0, 6997, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 45042, 0x0},
    {S2C_IF_OPTION, 0, 45073, 0x0},
    {S2C_IF_OPTION, 0, 45123, 0x0},
    {S2C_IF_WORD, 1, 45152, 0x0},
    {S2C_IF_WORD, 2, 45279, 0x0},
    {S2C_IF_OPTION, 0, 45321, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 4297},
    {0, 1, 2, 0},
    {2, 1, 3, 4331},
    {2, 1, 4, 4375},
    {2, 1, 5, 4438},
    {2, 1, 6, 4486},
    {2, 1, 7, 4518},
    {2, 1, 8, 4583},
    {2, 1, 9, 4621},
    {2, 1, 10, 4644},
    {2, 1, 11, 4695},
    {2, 1, 12, 4780},
    {2, 1, 13, 4808},
    {2, 1, 14, 4855},
    {2, 2, 15, 4961},
    {2, 2, 17, 5019},
    {2, 1, 19, 5068},
    {1, 0, 20, 5095},
    {0, 1, 20, 0},
    {2, 1, 21, 5111},
    {2, 1, 22, 4375},
    {2, 1, 23, 5139},
    {2, 1, 24, 5188},
    {2, 2, 25, 4961},
    {2, 2, 27, 4961},
    {2, 2, 29, 5317},
    {2, 2, 31, 5360},
    {2, 1, 33, 5387},
    {2, 2, 34, 5019},
    {2, 1, 36, 5068},
    {1, 0, 37, 5421},
    {2, 2, 37, 5467},
    {2, 2, 39, 5521},
    {1, 0, 41, 5567},
    {0, 0, 41, 0},
    {1, 1, 41, 5590},
    {0, 0, 42, 0},
    {0, 1, 42, 0},
    {1, 0, 43, 5694},
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
    {2, 1, 43, 4297},
    {0, 0, 44, 0},
    {2, 1, 44, 4297},
    {0, 1, 45, 0},
    {1, 0, 46, 5772},
    {0, 1, 46, 0},
    {1, 0, 47, 5792},
    {0, 0, 47, 0},
    {2, 1, 47, 5940},
    {2, 2, 48, 6000},
    {0, 0, 50, 0},
    {0, 1, 50, 0},
    {0, 1, 51, 0},
    {1, 0, 52, 6091},
    {0, 1, 52, 0},
    {1, 0, 53, 6135},
    {1, 1, 53, 6171},
    {0, 0, 54, 0},
    {0, 1, 54, 0},
    {1, 0, 55, 6243},
    {0, 1, 55, 0},
    {0, 1, 56, 0},
    {1, 0, 57, 6283},
    {0, 1, 57, 0},
    {0, 1, 58, 0},
    {1, 0, 59, 6346},
    {0, 2, 59, 0},
    {1, 0, 61, 6418},
    {0, 0, 61, 0},
    {2, 2, 61, 6439},
    {0, 0, 63, 0},
    {0, 0, 63, 0},
    {2, 1, 63, 6503},
    {0, 0, 64, 0},
    {1, 0, 64, 6571},
    {2, 1, 64, 6655},
    {1, 1, 65, 6675},
    {0, 0, 66, 0},
    {0, 0, 66, 0},
    {2, 1, 66, 6760},
    {2, 2, 67, 6760},
    {0, 0, 69, 0},
    {0, 0, 69, 0},
    {2, 2, 69, 6839},
    {2, 2, 71, 6894},
    {2, 2, 73, 6918},
    {2, 3, 75, 6958},
    {2, 3, 78, 6999},
    {2, 2, 81, 7023},
    {1, 1, 83, 7054},
    {0, 0, 84, 0},
    {1, 1, 84, 7075},
    {1, 2, 85, 7109},
    {0, 0, 87, 0},
    {0, 0, 87, 0},
    {2, 1, 87, 7147},
    {2, 1, 88, 4375},
    {2, 1, 89, 7176},
    {2, 2, 90, 4961},
    {2, 2, 92, 4961},
    {2, 2, 94, 5317},
    {2, 2, 96, 5360},
    {2, 2, 98, 5019},
    {1, 1, 100, 7329},
    {2, 1, 101, 4808},
    {2, 1, 102, 4855},
    {2, 1, 103, 4486},
    {2, 1, 104, 7344},
    {2, 1, 105, 4583},
    {2, 1, 106, 4621},
    {2, 1, 107, 4644},
    {2, 1, 108, 4695},
    {0, 1, 109, 0},
    {1, 1, 110, 5095},
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
    {1, 0, 113, 5567},
    {2, 2, 113, 5467},
    {0, 0, 115, 0},
    {2, 1, 115, 7595},
    {1, 0, 116, 7656},
    {0, 1, 116, 0},
    {1, 0, 117, 7686},
    {0, 1, 117, 0},
    {0, 1, 118, 0},
    {1, 1, 119, 7720},
    {0, 0, 120, 0},
    {1, 0, 120, 7737},
    {0, 0, 120, 0},
    {0, 1, 120, 0},
    {1, 1, 121, 7909},
    {1, 0, 122, 7936},
    {1, 0, 122, 7936},
    {1, 0, 122, 7936},
    {1, 0, 122, 7936},
    {1, 0, 122, 7936},
    {0, 0, 122, 0},
    {1, 1, 122, 8173},
    {0, 0, 123, 0},
    {0, 0, 123, 0},
    {0, 0, 123, 0},
    {1, 0, 123, 8287},
    {0, 1, 123, 0},
    {1, 0, 124, 8315},
    {1, 0, 124, 8315},
    {1, 0, 124, 8315},
    {2, 1, 124, 8443},
    {1, 0, 125, 8315},
    {1, 0, 125, 8315},
    {1, 0, 125, 8315},
    {1, 0, 125, 8315},
    {1, 0, 125, 8658},
    {0, 0, 125, 0},
    {1, 0, 125, 8315},
    {0, 0, 125, 0},
    {1, 0, 125, 8745},
    {0, 0, 125, 0},
    {1, 0, 125, 8315},
    {0, 0, 125, 0},
    {1, 0, 125, 8928},
    {0, 1, 125, 0},
    {1, 0, 126, 8976},
    {1, 0, 126, 8996},
    {1, 0, 126, 9019},
    {0, 2, 126, 0},
    {1, 1, 128, 8996},
    {1, 1, 129, 9077},
    {1, 0, 130, 9102},
    {0, 1, 130, 0},
    {0, 1, 131, 0},
    {2, 2, 132, 9256},
    {2, 2, 134, 9256},
    {2, 2, 136, 6894},
    {1, 1, 138, 9338},
    {1, 0, 139, 8315},
    {0, 1, 139, 0},
    {2, 2, 140, 6839},
    {2, 2, 142, 6894},
    {1, 1, 144, 9338},
    {1, 0, 145, 8315},
    {2, 1, 145, 9256},
    {0, 1, 146, 0},
    {1, 0, 147, 9461},
    {2, 1, 147, 9256},
    {0, 1, 148, 0},
    {0, 1, 149, 0},
    {1, 0, 150, 9608},
    {2, 2, 150, 9256},
    {2, 1, 152, 9256},
    {0, 1, 153, 0},
    {1, 0, 154, 9684},
    {2, 2, 154, 9716},
    {2, 1, 156, 9256},
    {0, 1, 157, 0},
    {1, 0, 158, 9684},
    {1, 0, 158, 9930},
    {2, 2, 158, 6894},
    {1, 1, 160, 7054},
    {0, 0, 161, 0},
    {0, 0, 161, 0},
    {1, 1, 161, 10096},
    {0, 0, 162, 0},
    {1, 0, 162, 10186},
    {1, 0, 162, 10186},
    {0, 1, 162, 0},
    {2, 1, 163, 10402},
    {2, 2, 164, 10402},
    {1, 0, 166, 10465},
    {2, 1, 166, 10482},
    {2, 2, 167, 10535},
    {2, 3, 169, 10569},
    {2, 2, 172, 10630},
    {2, 2, 174, 10535},
    {2, 1, 176, 10682},
    {2, 1, 177, 10726},
    {2, 1, 178, 10777},
    {2, 1, 179, 10807},
    {2, 1, 180, 10851},
    {2, 1, 181, 10896},
    {2, 1, 182, 10938},
    {2, 1, 183, 10976},
    {2, 2, 184, 11013},
    {2, 2, 186, 11070},
    {2, 1, 188, 11095},
    {2, 1, 189, 11143},
    {2, 1, 190, 11184},
    {2, 1, 191, 11258},
    {1, 0, 192, 11290},
    {0, 0, 192, 0},
    {2, 1, 192, 11290},
    {2, 2, 193, 11307},
    {1, 0, 195, 11342},
    {2, 1, 195, 7147},
    {2, 1, 196, 11385},
    {1, 0, 197, 11432},
    {2, 1, 197, 11483},
    {2, 1, 198, 11565},
    {2, 1, 199, 11613},
    {2, 1, 200, 11660},
    {2, 1, 201, 11613},
    {2, 1, 202, 11699},
    {2, 1, 203, 11758},
    {2, 1, 204, 7344},
    {2, 1, 205, 4695},
    {2, 1, 206, 7344},
    {2, 2, 207, 7344},
    {1, 0, 209, 11344},
    {2, 1, 209, 12013},
    {2, 1, 210, 4695},
    {1, 0, 211, 12063},
    {2, 1, 211, 7147},
    {2, 1, 212, 12079},
    {2, 2, 213, 12098},
    {2, 2, 215, 12143},
    {2, 2, 217, 6999},
    {2, 1, 219, 4438},
    {2, 1, 220, 4695},
    {2, 1, 221, 12188},
    {2, 2, 222, 12237},
    {2, 2, 224, 12252},
    {2, 3, 226, 12252},
    {2, 2, 229, 5068},
    {2, 2, 231, 12321},
    {2, 2, 233, 12371},
    {1, 0, 235, 12063},
    {2, 2, 235, 12404},
    {2, 2, 237, 12448},
    {2, 2, 239, 4695},
    {2, 2, 241, 12188},
    {2, 2, 243, 12545},
    {1, 0, 245, 12582},
    {2, 1, 245, 7147},
    {2, 1, 246, 4375},
    {2, 1, 247, 12599},
    {2, 1, 248, 6655},
    {2, 1, 249, 4855},
    {0, 1, 250, 0},
    {2, 2, 251, 6655},
    {2, 3, 253, 5068},
    {1, 0, 256, 12713},
    {2, 1, 256, 7147},
    {2, 1, 257, 7147},
    {2, 1, 258, 7147},
    {1, 0, 259, 12745},
    {2, 1, 259, 12799},
    {2, 1, 260, 4621},
    {2, 1, 261, 4583},
    {2, 1, 262, 12822},
    {2, 1, 263, 12840},
    {1, 0, 264, 12872},
    {2, 1, 264, 4780},
    {1, 0, 265, 12901},
    {1, 0, 265, 12901},
    {2, 2, 265, 12928},
    {2, 2, 267, 12982},
    {2, 2, 269, 13035},
    {2, 3, 271, 13103},
    {2, 3, 274, 13151},
    {2, 3, 277, 13103},
    {2, 2, 280, 12013},
    {2, 2, 282, 13202},
    {2, 2, 284, 13233},
    {2, 2, 286, 13267},
    {2, 3, 288, 13267},
    {2, 3, 291, 13302},
    {2, 2, 294, 13447},
    {1, 0, 296, 13484},
    {2, 2, 296, 13537},
    {2, 2, 298, 13587},
    {2, 3, 300, 13587},
    {2, 3, 303, 13587},
    {2, 2, 306, 13688},
    {1, 0, 308, 13720},
    {2, 2, 308, 13757},
    {2, 2, 310, 13808},
    {1, 0, 312, 13850},
    {2, 2, 312, 13891},
    {2, 1, 314, 13937},
    {1, 0, 315, 13966},
    {2, 1, 315, 14038},
    {1, 0, 316, 14083},
    {0, 1, 316, 0},
    {1, 0, 317, 14126},
    {2, 1, 317, 6503},
    {2, 1, 318, 6503},
    {2, 2, 319, 14401},
    {2, 2, 321, 14469},
    {2, 2, 323, 14530},
    {2, 3, 325, 14571},
    {2, 2, 328, 14615},
    {2, 2, 330, 14677},
    {2, 2, 332, 7147},
    {0, 1, 334, 0},
    {0, 2, 335, 0},
    {0, 2, 337, 0},
    {1, 1, 339, 14791},
    {1, 0, 340, 14793},
    {2, 2, 340, 14829},
    {0, 1, 342, 0},
    {0, 1, 343, 0},
    {1, 0, 344, 14895},
    {0, 1, 344, 0},
    {0, 1, 345, 0},
    {2, 2, 346, 14978},
    {2, 2, 348, 15037},
    {1, 0, 350, 14895},
    {0, 1, 350, 0},
    {1, 1, 351, 15100},
    {2, 1, 352, 14469},
    {2, 1, 353, 14530},
    {2, 2, 354, 14571},
    {1, 0, 356, 14791},
    {2, 1, 356, 14469},
    {1, 0, 357, 14791},
    {0, 1, 357, 0},
    {2, 2, 358, 14469},
    {2, 2, 360, 14829},
    {2, 3, 362, 14571},
    {1, 0, 365, 15239},
    {0, 1, 365, 0},
    {2, 2, 366, 14469},
    {2, 2, 368, 14571},
    {1, 0, 370, 15239},
    {0, 1, 370, 0},
    {2, 2, 371, 14469},
    {2, 3, 373, 14571},
    {2, 2, 376, 15389},
    {2, 2, 378, 7147},
    {1, 0, 380, 15239},
    {0, 1, 380, 0},
    {2, 1, 381, 14469},
    {1, 0, 382, 15497},
    {0, 1, 382, 0},
    {2, 2, 383, 14469},
    {1, 0, 385, 15614},
    {0, 1, 385, 0},
    {0, 1, 386, 0},
    {2, 2, 387, 14571},
    {1, 0, 389, 14895},
    {0, 1, 389, 0},
    {0, 1, 390, 0},
    {2, 2, 391, 12143},
    {2, 1, 393, 15961},
    {2, 2, 394, 12371},
    {2, 2, 396, 16055},
    {1, 0, 398, 12063},
    {2, 1, 398, 16126},
    {2, 2, 399, 12143},
    {1, 1, 401, 12063},
    {0, 0, 402, 0},
    {0, 1, 402, 0},
    {2, 0, 403, 16174},
    {0, 1, 403, 0},
    {1, 0, 404, 16276},
    {2, 2, 404, 16318},
    {2, 1, 406, 16373},
    {2, 1, 407, 16373},
    {1, 0, 408, 16456},
    {2, 2, 408, 16318},
    {1, 0, 410, 16456},
    {0, 1, 410, 0},
    {2, 1, 411, 16484},
    {1, 0, 412, 16522},
    {1, 0, 412, 16456},
    {0, 2, 412, 0},
    {2, 1, 414, 16581},
    {2, 1, 415, 16581},
    {1, 0, 416, 16661},
    {0, 1, 416, 0},
    {2, 1, 417, 16724},
    {1, 0, 418, 16738},
    {2, 0, 418, 16752},
    {2, 2, 418, 16799},
    {1, 0, 420, 16844},
    {2, 0, 420, 16863},
    {0, 1, 420, 0},
    {2, 1, 421, 16581},
    {1, 0, 422, 16661},
    {2, 2, 422, 16972},
    {0, 0, 424, 0},
    {0, 1, 424, 0},
    {0, 1, 425, 0},
    {0, 1, 426, 0},
    {1, 0, 427, 16522},
    {2, 1, 427, 17217},
    {1, 0, 428, 17249},
    {0, 1, 428, 0},
    {2, 1, 429, 17340},
    {2, 1, 430, 17390},
    {2, 2, 431, 17454},
    {2, 2, 433, 17493},
    {1, 0, 435, 17543},
    {0, 1, 435, 0},
    {2, 1, 436, 17598},
    {2, 2, 437, 17493},
    {1, 0, 439, 17543},
    {0, 1, 439, 0},
    {2, 1, 440, 17693},
    {2, 2, 441, 17724},
    {1, 0, 443, 17543},
    {2, 1, 443, 17792},
    {2, 1, 444, 17860},
    {2, 1, 445, 17896},
    {0, 1, 446, 0},
    {0, 1, 447, 0},
    {1, 0, 448, 17543},
    {2, 1, 448, 18104},
    {0, 1, 449, 0},
    {1, 0, 450, 18155},
    {2, 0, 450, 18182},
    {2, 0, 450, 18198},
    {2, 1, 450, 18301},
    {1, 0, 451, 18338},
    {2, 1, 451, 18372},
    {0, 0, 452, 0},
    {2, 1, 452, 18413},
    {0, 0, 453, 0},
    {2, 0, 453, 18454},
    {2, 1, 453, 18519},
    {2, 1, 454, 18582},
    {2, 1, 455, 18661},
    {0, 1, 456, 0},
    {1, 0, 457, 18750},
    {2, 0, 457, 18767},
    {2, 1, 457, 18788},
    {1, 0, 458, 18827},
    {0, 1, 458, 0},
    {2, 0, 459, 18845},
    {0, 1, 459, 0},
    {1, 0, 460, 16522},
    {0, 1, 460, 0},
    {2, 1, 461, 18944},
    {2, 1, 462, 18992},
    {2, 0, 463, 19033},
    {0, 1, 463, 0},
    {1, 0, 464, 19090},
    {0, 1, 464, 0},
    {2, 0, 465, 19124},
    {2, 0, 465, 19186},
    {2, 1, 465, 19186},
    {1, 0, 466, 12872},
    {1, 0, 466, 19273},
    {2, 2, 466, 19349},
    {2, 1, 468, 19404},
    {2, 1, 469, 19473},
    {2, 1, 470, 19516},
    {1, 0, 471, 19550},
    {0, 0, 471, 0},
    {2, 0, 471, 19570},
    {2, 1, 471, 19639},
    {1, 0, 472, 19678},
    {0, 1, 472, 0},
    {1, 0, 473, 19763},
    {0, 1, 473, 0},
    {2, 2, 474, 19806},
    {2, 1, 476, 19870},
    {1, 0, 477, 19907},
    {0, 1, 477, 0},
    {2, 1, 478, 19806},
    {1, 0, 479, 19907},
    {0, 1, 479, 0},
    {0, 2, 480, 0},
    {2, 1, 482, 20006},
    {1, 0, 483, 16522},
    {0, 1, 483, 0},
    {0, 1, 484, 0},
    {1, 0, 485, 16522},
    {0, 1, 485, 0},
    {0, 2, 486, 0},
    {1, 0, 488, 20102},
    {0, 1, 488, 0},
    {2, 1, 489, 20159},
    {1, 0, 490, 17543},
    {0, 2, 490, 0},
    {2, 2, 492, 20292},
    {2, 2, 494, 16799},
    {2, 2, 496, 20368},
    {1, 1, 498, 20443},
    {2, 2, 499, 20485},
    {1, 2, 501, 20574},
    {2, 2, 503, 20590},
    {2, 2, 505, 20590},
    {1, 1, 507, 20728},
    {1, 2, 508, 20728},
    {1, 1, 510, 20728},
    {2, 2, 511, 20590},
    {2, 3, 513, 20590},
    {1, 0, 516, 20574},
    {2, 1, 516, 20877},
    {2, 2, 517, 20906},
    {2, 2, 519, 20485},
    {2, 2, 521, 19639},
    {1, 0, 523, 20485},
    {2, 1, 523, 20590},
    {1, 0, 524, 20728},
    {2, 0, 524, 20968},
    {1, 1, 524, 21031},
    {0, 0, 525, 0},
    {0, 1, 525, 0},
    {2, 1, 526, 21088},
    {2, 2, 527, 21088},
    {2, 2, 529, 21197},
    {2, 2, 531, 21273},
    {2, 1, 533, 21336},
    {1, 0, 534, 21396},
    {0, 1, 534, 0},
    {2, 1, 535, 21539},
    {2, 1, 536, 21676},
    {2, 1, 537, 21743},
    {2, 1, 538, 21778},
    {2, 2, 539, 21850},
    {2, 2, 541, 21908},
    {2, 1, 543, 21953},
    {1, 0, 544, 21977},
    {2, 0, 544, 22003},
    {2, 2, 544, 22033},
    {1, 1, 546, 22069},
    {0, 0, 547, 0},
    {0, 1, 547, 0},
    {1, 0, 548, 22114},
    {0, 1, 548, 0},
    {2, 0, 549, 22170},
    {1, 1, 549, 22247},
    {0, 1, 550, 0},
    {1, 1, 551, 22279},
    {2, 0, 552, 22170},
    {2, 1, 552, 22300},
    {1, 0, 553, 22347},
    {2, 1, 553, 22423},
    {1, 0, 554, 22448},
    {2, 0, 554, 22475},
    {2, 1, 554, 22697},
    {1, 0, 555, 16522},
    {2, 1, 555, 22817},
    {2, 1, 556, 22817},
    {0, 1, 557, 0},
    {1, 0, 558, 22920},
    {2, 1, 558, 22817},
    {0, 1, 559, 0},
    {1, 0, 560, 22920},
    {2, 1, 560, 23084},
    {1, 0, 561, 23123},
    {2, 1, 561, 22817},
    {0, 1, 562, 0},
    {1, 0, 563, 23263},
    {2, 1, 563, 23369},
    {1, 0, 564, 22347},
    {2, 1, 564, 23438},
    {2, 1, 565, 23699},
    {2, 1, 566, 23857},
    {1, 0, 567, 23887},
    {0, 1, 567, 0},
    {0, 1, 568, 0},
    {1, 0, 569, 16522},
    {0, 1, 569, 0},
    {0, 1, 570, 0},
    {0, 1, 571, 0},
    {2, 2, 572, 23438},
    {2, 2, 574, 23438},
    {2, 2, 576, 23857},
    {1, 0, 578, 24195},
    {2, 1, 578, 24242},
    {1, 0, 579, 24271},
    {2, 0, 579, 22817},
    {2, 1, 579, 24296},
    {1, 0, 580, 24357},
    {2, 1, 580, 24913},
    {2, 1, 581, 24995},
    {1, 0, 582, 25022},
    {0, 1, 582, 0},
    {2, 2, 583, 24913},
    {2, 1, 585, 25120},
    {1, 0, 586, 25153},
    {0, 1, 586, 0},
    {0, 1, 587, 0},
    {2, 2, 588, 25120},
    {1, 0, 590, 25153},
    {2, 1, 590, 25595},
    {1, 1, 591, 25670},
    {1, 1, 592, 25670},
    {0, 0, 593, 0},
    {0, 1, 593, 0},
    {1, 0, 594, 25702},
    {1, 0, 594, 25729},
    {2, 1, 594, 25806},
    {1, 1, 595, 25848},
    {0, 0, 596, 0},
    {2, 1, 596, 25878},
    {2, 1, 597, 25910},
    {0, 0, 598, 0},
    {0, 1, 598, 0},
    {1, 0, 599, 25938},
    {2, 2, 599, 25959},
    {0, 1, 601, 0},
    {1, 0, 602, 25981},
    {2, 1, 602, 26027},
    {2, 1, 603, 26064},
    {0, 1, 604, 0},
    {1, 0, 605, 26093},
    {0, 0, 605, 0},
    {1, 0, 605, 26111},
    {2, 1, 605, 26148},
    {0, 0, 606, 0},
    {2, 1, 606, 26199},
    {1, 1, 607, 26262},
    {2, 0, 608, 26292},
    {1, 1, 608, 26262},
    {2, 0, 609, 26321},
    {0, 1, 609, 0},
    {2, 1, 610, 26382},
    {2, 1, 611, 26413},
    {2, 2, 612, 26478},
    {1, 0, 614, 26511},
    {2, 0, 614, 26530},
    {2, 1, 614, 26679},
    {2, 1, 615, 26736},
    {2, 1, 616, 26679},
    {2, 2, 617, 26806},
    {2, 1, 619, 26869},
    {2, 1, 620, 26382},
    {1, 0, 621, 26908},
    {0, 1, 621, 0},
    {2, 1, 622, 26382},
    {1, 0, 623, 26994},
    {2, 1, 623, 26736},
    {0, 1, 624, 0},
    {1, 0, 625, 27096},
    {2, 1, 625, 27177},
    {1, 0, 626, 27197},
    {1, 0, 626, 27224},
    {2, 0, 626, 27243},
    {2, 1, 626, 26292},
    {2, 1, 627, 26382},
    {0, 1, 628, 0},
    {1, 0, 629, 27224},
    {2, 2, 629, 26199},
    {2, 2, 631, 27388},
    {1, 0, 633, 27421},
    {2, 1, 633, 27461},
    {1, 0, 634, 27490},
    {2, 0, 634, 27519},
    {0, 1, 634, 0},
    {2, 0, 635, 27549},
    {0, 1, 635, 0},
    {1, 0, 636, 27590},
    {1, 0, 636, 27490},
    {2, 1, 636, 27747},
    {2, 1, 637, 11290},
    {0, 1, 638, 0},
    {0, 1, 639, 0},
    {1, 0, 640, 27971},
    {2, 1, 640, 27747},
    {2, 2, 641, 28123},
    {0, 1, 643, 0},
    {1, 0, 644, 28259},
    {2, 3, 644, 28327},
    {2, 2, 647, 28327},
    {2, 2, 649, 28367},
    {0, 1, 651, 0},
    {1, 0, 652, 28414},
    {2, 1, 652, 28529},
    {2, 2, 653, 4297},
    {0, 2, 655, 0},
    {0, 2, 657, 0},
    {1, 0, 659, 28719},
    {2, 1, 659, 28796},
    {2, 1, 660, 28796},
    {0, 1, 661, 0},
    {1, 0, 662, 28899},
    {2, 0, 662, 28925},
    {0, 0, 662, 0},
    {0, 1, 662, 0},
    {1, 0, 663, 28967},
    {1, 0, 663, 28985},
    {2, 1, 663, 12143},
    {2, 1, 664, 4297},
    {2, 1, 665, 29487},
    {2, 1, 666, 29536},
    {2, 1, 667, 29612},
    {1, 1, 668, 29792},
    {0, 1, 669, 0},
    {1, 1, 670, 29931},
    {0, 0, 671, 0},
    {2, 1, 671, 12143},
    {2, 1, 672, 4297},
    {2, 1, 673, 29487},
    {2, 1, 674, 29612},
    {0, 1, 675, 0},
    {1, 1, 676, 29792},
    {0, 1, 677, 0},
    {1, 0, 678, 30316},
    {2, 1, 678, 4297},
    {2, 1, 679, 12143},
    {2, 1, 680, 12143},
    {0, 1, 681, 0},
    {0, 1, 682, 0},
    {1, 0, 683, 30397},
    {2, 2, 683, 12143},
    {2, 1, 685, 4297},
    {2, 1, 686, 4297},
    {2, 1, 687, 4297},
    {1, 1, 688, 12063},
    {1, 0, 689, 30397},
    {2, 1, 689, 30627},
    {2, 1, 690, 30627},
    {2, 1, 691, 7147},
    {2, 1, 692, 30627},
    {2, 1, 693, 4297},
    {2, 1, 694, 4297},
    {0, 1, 695, 0},
    {1, 1, 696, 30753},
    {0, 1, 697, 0},
    {1, 0, 698, 30397},
    {2, 1, 698, 4297},
    {2, 1, 699, 30627},
    {0, 0, 700, 0},
    {0, 0, 700, 0},
    {0, 1, 700, 0},
    {2, 1, 701, 30939},
    {2, 3, 702, 31054},
    {2, 1, 705, 31103},
    {2, 1, 706, 31175},
    {2, 5, 707, 31289},
    {1, 2, 712, 31356},
    {2, 3, 714, 5360},
    {2, 3, 717, 31618},
    {2, 3, 720, 5360},
    {1, 0, 723, 31356},
    {0, 1, 723, 0},
    {2, 1, 724, 31666},
    {1, 0, 725, 31701},
    {0, 0, 725, 0},
    {2, 0, 725, 31736},
    {0, 1, 725, 0},
    {0, 1, 726, 0},
    {2, 2, 727, 31809},
    {2, 1, 729, 30939},
    {1, 0, 730, 31356},
    {0, 1, 730, 0},
    {2, 1, 731, 31853},
    {1, 0, 732, 31356},
    {2, 1, 732, 30939},
    {2, 1, 733, 30939},
    {0, 1, 734, 0},
    {1, 0, 735, 31356},
    {2, 0, 735, 31928},
    {0, 1, 735, 0},
    {1, 0, 736, 31356},
    {0, 1, 736, 0},
    {0, 1, 737, 0},
    {2, 1, 738, 30939},
    {2, 1, 739, 31853},
    {2, 2, 740, 32022},
    {2, 2, 742, 31618},
    {2, 2, 744, 31618},
    {1, 0, 746, 31356},
    {2, 1, 746, 32244},
    {2, 1, 747, 31618},
    {2, 1, 748, 31618},
    {2, 1, 749, 5360},
    {2, 1, 750, 5360},
    {2, 1, 751, 31736},
    {0, 1, 752, 0},
    {1, 0, 753, 31356},
    {1, 0, 753, 32569},
    {0, 1, 753, 0},
    {0, 1, 754, 0},
    {0, 1, 755, 0},
    {1, 0, 756, 32569},
    {2, 2, 756, 32697},
    {1, 0, 758, 32729},
    {2, 0, 758, 32761},
    {2, 0, 758, 32793},
    {1, 1, 758, 32847},
    {2, 0, 759, 32879},
    {2, 0, 759, 32930},
    {2, 0, 759, 32954},
    {2, 1, 759, 33004},
    {1, 0, 760, 33038},
    {1, 0, 760, 8315},
    {0, 1, 760, 0},
    {0, 1, 761, 0},
    {0, 1, 762, 0},
    {1, 0, 763, 32569},
    {2, 1, 763, 33139},
    {1, 1, 764, 33176},
    {0, 0, 765, 0},
    {2, 2, 765, 33202},
    {0, 1, 767, 0},
    {1, 0, 768, 32729},
    {2, 1, 768, 32244},
    {1, 1, 769, 33202},
    {2, 0, 770, 33202},
    {2, 1, 770, 33231},
    {0, 1, 771, 0},
    {0, 1, 772, 0},
    {1, 0, 773, 33257},
    {2, 1, 773, 33302},
    {1, 0, 774, 32729},
    {2, 1, 774, 33367},
    {0, 1, 775, 0},
    {1, 0, 776, 33416},
    {2, 2, 776, 33231},
    {0, 1, 778, 0},
    {1, 0, 779, 33416},
    {2, 1, 779, 33466},
    {0, 1, 780, 0},
    {1, 0, 781, 33552},
    {0, 1, 781, 0},
    {1, 0, 782, 32729},
    {0, 1, 782, 0},
    {1, 0, 783, 33569},
    {2, 0, 783, 32244},
    {2, 0, 783, 33601},
    {2, 0, 783, 33202},
    {2, 0, 783, 33231},
    {2, 0, 783, 33202},
    {0, 1, 783, 0},
    {0, 1, 784, 0},
    {1, 0, 785, 32569},
    {0, 1, 785, 0},
    {1, 0, 786, 33713},
    {0, 1, 786, 0},
    {2, 2, 787, 33760},
    {1, 0, 789, 33779},
    {0, 1, 789, 0},
    {2, 0, 790, 33854},
    {0, 1, 790, 0},
    {2, 1, 791, 33922},
    {2, 1, 792, 33959},
    {2, 1, 793, 34604},
    {1, 0, 794, 34645},
    {0, 1, 794, 0},
    {0, 1, 795, 0},
    {2, 1, 796, 34798},
    {1, 0, 797, 34840},
    {0, 1, 797, 0},
    {2, 2, 798, 14469},
    {2, 1, 800, 35132},
    {2, 1, 801, 33854},
    {2, 2, 802, 34604},
    {1, 0, 804, 34840},
    {0, 1, 804, 0},
    {2, 2, 805, 35281},
    {2, 2, 807, 34604},
    {2, 2, 809, 35143},
    {1, 0, 811, 34840},
    {0, 1, 811, 0},
    {2, 1, 812, 34604},
    {2, 1, 813, 35535},
    {2, 1, 814, 33959},
    {2, 1, 815, 34604},
    {1, 0, 816, 34645},
    {0, 1, 816, 0},
    {1, 0, 817, 34840},
    {2, 2, 817, 33959},
    {2, 2, 819, 35535},
    {2, 2, 821, 35281},
    {2, 2, 823, 34604},
    {0, 1, 825, 0},
    {0, 2, 826, 0},
    {0, 2, 828, 0},
    {0, 2, 830, 0},
    {1, 0, 832, 34840},
    {0, 1, 832, 0},
    {1, 0, 833, 34840},
    {2, 1, 833, 35281},
    {0, 1, 834, 0},
    {1, 0, 835, 34840},
    {0, 1, 835, 0},
    {2, 1, 836, 36097},
    {1, 0, 837, 36138},
    {2, 1, 837, 36097},
    {1, 0, 838, 34840},
    {2, 2, 838, 36223},
    {2, 2, 840, 36223},
    {1, 0, 842, 34645},
    {1, 0, 842, 8315},
    {2, 1, 842, 36275},
    {1, 0, 843, 11342},
    {2, 1, 843, 36346},
    {2, 1, 844, 36390},
    {1, 0, 845, 36418},
    {1, 0, 845, 34840},
    {0, 1, 845, 0},
    {2, 0, 846, 36441},
    {0, 1, 846, 0},
    {1, 0, 847, 9684},
    {2, 1, 847, 36502},
    {1, 0, 848, 36552},
    {2, 0, 848, 36571},
    {2, 2, 848, 36691},
    {0, 1, 850, 0},
    {0, 1, 851, 0},
    {1, 0, 852, 36740},
    {0, 1, 852, 0},
    {0, 1, 853, 0},
    {1, 0, 854, 36823},
    {2, 1, 854, 36881},
    {2, 1, 855, 36881},
    {0, 1, 856, 0},
    {0, 1, 857, 0},
    {1, 0, 858, 37008},
    {2, 0, 858, 37039},
    {2, 1, 858, 37095},
    {1, 0, 859, 37132},
    {1, 0, 859, 37172},
    {2, 1, 859, 37234},
    {2, 1, 860, 37277},
    {1, 1, 861, 37008},
    {0, 0, 862, 0},
    {2, 2, 862, 37328},
    {2, 1, 864, 37328},
    {1, 0, 865, 37008},
    {0, 1, 865, 0},
    {1, 0, 866, 37687},
    {2, 1, 866, 37710},
    {2, 2, 867, 37710},
    {1, 1, 869, 37810},
    {0, 1, 870, 0},
    {0, 1, 871, 0},
    {1, 0, 872, 37904},
    {0, 1, 872, 0},
    {2, 1, 873, 37949},
    {2, 1, 874, 37982},
    {2, 1, 875, 38030},
    {2, 1, 876, 38106},
    {1, 0, 877, 38150},
    {2, 1, 877, 38179},
    {1, 0, 878, 38213},
    {2, 1, 878, 38179},
    {2, 1, 879, 38238},
    {2, 1, 880, 38301},
    {1, 0, 881, 38338},
    {1, 2, 881, 38391},
    {2, 0, 883, 38426},
    {2, 1, 883, 38179},
    {1, 0, 884, 38491},
    {0, 1, 884, 0},
    {2, 1, 885, 38512},
    {1, 1, 886, 38549},
    {0, 0, 887, 0},
    {2, 0, 887, 38569},
    {0, 0, 887, 0},
    {2, 1, 887, 38593},
    {0, 1, 888, 0},
    {0, 1, 889, 0},
    {1, 0, 890, 38657},
    {0, 1, 890, 0},
    {1, 1, 891, 38678},
    {2, 1, 892, 38716},
    {2, 1, 893, 38735},
    {1, 0, 894, 38787},
    {2, 2, 894, 38825},
    {2, 0, 896, 38852},
    {0, 0, 896, 0},
    {2, 1, 896, 38852},
    {1, 0, 897, 38920},
    {2, 0, 897, 38945},
    {2, 2, 897, 38179},
    {1, 0, 899, 38992},
    {2, 2, 899, 38179},
    {1, 0, 901, 11436},
    {0, 1, 901, 0},
    {2, 0, 902, 39010},
    {2, 1, 902, 38179},
    {1, 0, 903, 39066},
    {2, 1, 903, 38179},
    {1, 0, 904, 39107},
    {0, 1, 904, 0},
    {1, 0, 905, 37687},
    {2, 0, 905, 38945},
    {2, 1, 905, 11290},
    {1, 0, 906, 39212},
    {2, 1, 906, 38735},
    {1, 0, 907, 11342},
    {0, 0, 907, 0},
    {0, 1, 907, 0},
    {0, 1, 908, 0},
    {1, 0, 909, 39225},
    {0, 1, 909, 0},
    {2, 1, 910, 39306},
    {1, 0, 911, 6418},
    {1, 0, 911, 39335},
    {0, 1, 911, 0},
    {1, 0, 912, 39454},
    {2, 1, 912, 39473},
    {2, 1, 913, 39510},
    {2, 1, 914, 39549},
    {1, 0, 915, 39583},
    {1, 0, 915, 39614},
    {2, 1, 915, 39648},
    {2, 2, 916, 39668},
    {1, 0, 918, 39698},
    {0, 0, 918, 0},
    {2, 0, 918, 39725},
    {2, 1, 918, 39772},
    {1, 0, 919, 39820},
    {2, 0, 919, 39847},
    {2, 0, 919, 39889},
    {2, 1, 919, 39923},
    {1, 0, 920, 39959},
    {1, 0, 920, 39454},
    {0, 1, 920, 0},
    {1, 0, 921, 40202},
    {0, 1, 921, 0},
    {2, 1, 922, 40476},
    {2, 1, 923, 40536},
    {2, 2, 924, 40596},
    {2, 1, 926, 40637},
    {1, 0, 927, 40476},
    {2, 0, 927, 40665},
    {2, 2, 927, 40701},
    {1, 0, 929, 40202},
    {2, 2, 929, 40789},
    {1, 0, 931, 16522},
    {2, 1, 931, 40840},
    {1, 0, 932, 40871},
    {2, 1, 932, 40925},
    {1, 0, 933, 40968},
    {2, 1, 933, 40998},
    {1, 0, 934, 41027},
    {2, 1, 934, 41056},
    {1, 0, 935, 40202},
    {0, 1, 935, 0},
    {2, 0, 936, 39889},
    {0, 1, 936, 0},
    {2, 1, 937, 41219},
    {2, 1, 938, 41275},
    {0, 1, 939, 0},
    {1, 0, 940, 41357},
    {2, 1, 940, 41219},
    {2, 1, 941, 41275},
    {2, 1, 942, 41560},
    {0, 1, 943, 0},
    {1, 0, 944, 41357},
    {0, 1, 944, 0},
    {0, 1, 945, 0},
    {2, 1, 946, 41755},
    {2, 1, 947, 41755},
    {2, 2, 948, 41834},
    {2, 1, 950, 41887},
    {1, 0, 951, 41925},
    {0, 1, 951, 0},
    {2, 1, 952, 41755},
    {2, 1, 953, 41755},
    {2, 2, 954, 41834},
    {2, 2, 956, 41834},
    {2, 1, 958, 41887},
    {1, 0, 959, 41925},
    {0, 1, 959, 0},
    {2, 1, 960, 42472},
    {2, 1, 961, 42502},
    {2, 2, 962, 42502},
    {2, 1, 964, 42556},
    {2, 2, 965, 42600},
    {2, 3, 967, 42629},
    {2, 1, 970, 42668},
    {2, 2, 971, 42739},
    {2, 1, 973, 42789},
    {2, 2, 974, 4297},
    {0, 1, 976, 0},
    {1, 0, 977, 42902},
    {0, 1, 977, 0},
    {0, 1, 978, 0},
    {0, 1, 979, 0},
    {1, 0, 980, 43224},
    {2, 1, 980, 9256},
    {2, 1, 981, 43320},
    {2, 3, 982, 43376},
    {0, 1, 985, 0},
    {0, 1, 986, 0},
    {1, 0, 987, 9684},
    {2, 0, 987, 43528},
    {2, 1, 987, 43528},
    {0, 1, 988, 0},
    {1, 0, 989, 43684},
    {0, 0, 989, 0},
    {2, 1, 989, 43747},
    {0, 1, 990, 0},
    {1, 0, 991, 43796},
    {0, 1, 991, 0},
    {2, 1, 992, 43816},
    {1, 1, 993, 43841},
    {1, 2, 994, 43864},
    {2, 0, 996, 43889},
    {0, 1, 996, 0},
    {2, 1, 997, 43915},
    {1, 0, 998, 43941},
    {2, 0, 998, 43962},
    {2, 1, 998, 44015},
    {1, 0, 999, 44049},
    {0, 1, 999, 0},
    {1, 0, 1000, 44156},
    {2, 1, 1000, 44189},
    {0, 1, 1001, 0},
    {0, 2, 1002, 0},
    {1, 0, 1004, 44220},
    {0, 0, 1004, 0},
    {0, 1, 1004, 0},
    {1, 0, 1005, 44254},
    {1, 0, 1005, 44272},
    {0, 1, 1005, 0},
    {1, 0, 1006, 9608},
    {2, 1, 1006, 44346},
    {0, 1, 1007, 0},
    {0, 1, 1008, 0},
    {1, 0, 1009, 44425},
    {0, 1, 1009, 0},
    {0, 1, 1010, 0},
    {1, 0, 1011, 44614},
    {0, 1, 1011, 0},
    {2, 1, 1012, 44670},
    {1, 0, 1013, 38350},
    {2, 2, 1013, 44670},
    {2, 3, 1015, 44670},
    {0, 1, 1018, 0},
    {1, 0, 1019, 44778},
    {0, 2, 1019, 0},
    {2, 1, 1021, 44670},
    {1, 0, 1022, 38350},
    {0, 1, 1022, 0},
    {2, 0, 1023, 44825},
    {2, 1, 1023, 44861},
    {1, 0, 1024, 44877},
    {2, 1, 1024, 18182},
    {0, 1, 1025, 0},
    {1, 0, 1026, 44974},
    {0, 1, 1026, 0},
    {1, 0, 1027, 36823},
    {2, 2, 1027, 45005},
    {1, 0, 1029, 45026},
    {0, 2, 1029, 0},
    {0, 1, 1031, 0},
    {1, 0, 1032, 6418},
    {0, 1, 1032, 0},
    {2, 1, 1033, 45224},
    {2, 1, 1034, 45224},
    {2, 1, 1035, 45401},
    {1, 0, 1036, 45454},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 184, 1, 17, 0, 0},
    {15190, 0, 375, 5, 1, 0, 0},
    {0, 0, 43, 1, 0, 0, 0},
    {0, 0, 31, 3, 0, 0, 0},
    {0, 0, 0, 18, 0, 0, 0},
    {0, 0, 18, 13, 0, 0, 0},
    {0, 0, 1196, 5, 32, 0, 0},
    {29012, 0, 735, 9, 4, 0, 0},
    {9115, 0, 189, 7, 18, 0, 0},
    {0, 0, 1153, 2, 0, 0, 0},
    {0, 0, 1150, 1, 0, 0, 0},
    {0, 0, 1151, 2, 0, 0, 0},
    {0, 0, 1169, 3, 0, 0, 0},
    {0, 0, 701, 1, 0, 0, 0},
    {0, 0, 163, 2, 32, 0, 0},
    {0, 0, 78, 1, 1, 0, 0},
    {0, 0, 46, 1, 0, 0, 0},
    {0, 0, 956, 3, 0, 0, 0},
    {0, 0, 690, 1, 0, 0, 0},
    {0, 0, 531, 3, 0, 0, 0},
    {0, 0, 40, 1, 0, 0, 0},
    {27126, 0, 688, 2, 0, 0, 0},
    {27607, 0, 707, 5, 0, 0, 0},
    {0, 0, 732, 2, 0, 0, 0},
    {0, 0, 212, 4, 0, 0, 0},
    {0, 0, 144, 4, 25, 0, 0},
    {41089, 41146, 1087, 5, 0, 0, 0},
    {0, 0, 1097, 7, 0, 0, 0},
    {0, 0, 1163, 2, 0, 0, 0},
    {8330, 0, 165, 1, 8, 0, 0},
    {0, 0, 802, 4, 0, 0, 0},
    {0, 0, 731, 1, 0, 0, 0},
    {0, 0, 925, 2, 0, 0, 0},
    {0, 0, 908, 6, 0, 0, 0},
    {0, 0, 706, 1, 0, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {34662, 0, 893, 4, 0, 0, 0},
    {0, 0, 886, 2, 0, 0, 0},
    {0, 0, 888, 5, 0, 0, 0},
    {14810, 0, 358, 4, 1, 0, 0},
    {42017, 0, 1111, 13, 0, 0, 0},
    {0, 0, 52, 3, 0, 0, 0},
    {0, 0, 39, 1, 0, 0, 0},
    {30787, 0, 778, 11, 0, 0, 0},
    {5789, 0, 81, 1, 3, 0, 0},
    {9047, 0, 185, 4, 7, 0, 0},
    {8958, 0, 181, 2, 9, 0, 2},
    {0, 0, 47, 1, 0, 0, 0},
    {0, 0, 1147, 3, 0, 0, 0},
    {25994, 0, 656, 4, 0, 0, 0},
    {0, 0, 660, 1, 0, 0, 0},
    {10015, 6472, 221, 2, 10, 0, 1},
    {0, 0, 777, 1, 0, 0, 0},
    {9961, 0, 217, 3, 19, 0, 1},
    {0, 0, 57, 1, 0, 0, 0},
    {18357, 0, 474, 2, 0, 0, 0},
    {0, 0, 1196, 5, 0, 0, 0},
    {0, 0, 429, 3, 0, 0, 0},
    {0, 0, 1032, 1, 0, 0, 0},
    {0, 0, 148, 1, 0, 0, 0},
    {0, 0, 204, 4, 0, 0, 0},
    {6472, 0, 554, 2, 0, 0, 0},
    {11359, 0, 253, 3, 0, 0, 0},
    {0, 0, 445, 2, 0, 0, 0},
    {0, 0, 525, 3, 0, 0, 0},
    {0, 0, 841, 4, 0, 0, 0},
    {0, 0, 959, 5, 0, 0, 0},
    {0, 0, 1182, 2, 0, 0, 0},
    {0, 0, 1179, 3, 0, 0, 0},
    {0, 0, 947, 2, 0, 0, 0},
    {0, 0, 945, 2, 0, 0, 0},
    {0, 0, 866, 3, 0, 0, 0},
    {0, 0, 149, 1, 0, 0, 0},
    {14140, 14278, 344, 14, 1, 2, 0},
    {0, 0, 495, 2, 0, 0, 0},
    {0, 0, 491, 4, 0, 0, 0},
    {0, 0, 1047, 4, 0, 0, 0},
    {0, 0, 1052, 3, 0, 0, 0},
    {8073, 0, 158, 2, 8, 0, 0},
    {8596, 0, 171, 1, 8, 0, 0},
    {0, 0, 594, 4, 0, 0, 0},
    {0, 0, 175, 1, 8, 0, 0},
    {0, 0, 726, 4, 0, 0, 0},
    {0, 0, 104, 1, 3, 0, 0},
    {6711, 0, 88, 1, 1, 0, 1},
    {14918, 0, 362, 5, 1, 0, 0},
    {0, 0, 1030, 2, 0, 0, 0},
    {0, 0, 1024, 2, 0, 0, 0},
    {0, 0, 396, 4, 0, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {0, 0, 1162, 1, 0, 0, 0},
    {0, 0, 340, 2, 0, 0, 0},
    {0, 0, 951, 1, 0, 0, 0},
    {0, 0, 101, 3, 2, 0, 0},
    {0, 0, 133, 1, 14, 0, 0},
    {44841, 0, 1184, 2, 0, 0, 0},
    {0, 0, 453, 4, 0, 0, 0},
    {17038, 0, 441, 4, 0, 0, 0},
    {26937, 0, 682, 3, 0, 0, 0},
    {13748, 0, 334, 3, 0, 0, 0},
    {13518, 0, 328, 6, 0, 0, 0},
    {0, 0, 952, 4, 0, 0, 0},
    {12916, 0, 314, 14, 0, 0, 0},
    {8590, 0, 170, 1, 8, 0, 0},
    {0, 0, 674, 1, 0, 0, 0},
    {8691, 0, 174, 1, 8, 0, 1},
    {27040, 0, 685, 3, 0, 0, 0},
    {0, 0, 642, 2, 0, 0, 0},
    {0, 0, 601, 2, 0, 0, 0},
    {0, 0, 66, 2, 0, 0, 0},
    {42933, 0, 1124, 4, 20, 0, 0},
    {8622, 0, 172, 1, 10, 0, 0},
    {0, 0, 424, 1, 0, 0, 0},
    {0, 0, 173, 1, 8, 0, 0},
    {36309, 0, 941, 3, 0, 0, 0},
    {43559, 0, 1135, 3, 0, 0, 0},
    {0, 0, 1134, 1, 0, 0, 0},
    {11908, 0, 271, 15, 0, 0, 0},
    {15284, 0, 384, 6, 1, 0, 0},
    {0, 0, 579, 2, 0, 0, 0},
    {30345, 0, 752, 6, 4, 0, 0},
    {7971, 0, 1142, 5, 23, 0, 0},
    {19694, 0, 512, 2, 0, 0, 0},
    {0, 0, 510, 2, 0, 0, 0},
    {0, 0, 509, 1, 0, 0, 0},
    {6538, 6562, 84, 1, 0, 0, 0},
    {0, 0, 1189, 2, 0, 0, 0},
    {0, 0, 35, 2, 0, 0, 0},
    {0, 0, 301, 4, 0, 0, 0},
    {0, 0, 1191, 2, 0, 0, 0},
    {0, 0, 292, 9, 0, 0, 0},
    {18407, 0, 476, 2, 0, 0, 0},
    {0, 0, 135, 3, 15, 0, 0},
    {0, 0, 667, 2, 0, 0, 0},
    {0, 0, 664, 3, 0, 0, 0},
    {5754, 0, 50, 2, 4, 0, 0},
    {0, 0, 858, 2, 0, 0, 0},
    {0, 0, 125, 1, 21, 0, 0},
    {0, 0, 1186, 3, 0, 0, 0},
    {25770, 0, 645, 3, 0, 0, 0},
    {0, 0, 478, 1, 0, 0, 0},
    {0, 0, 914, 2, 0, 0, 0},
    {7958, 0, 153, 1, 8, 0, 0},
    {39351, 0, 1045, 2, 0, 0, 0},
    {0, 0, 1055, 1, 0, 0, 0},
    {0, 0, 1057, 2, 0, 0, 0},
    {0, 0, 1056, 1, 0, 0, 0},
    {0, 0, 1061, 2, 0, 0, 0},
    {0, 0, 224, 1, 32, 0, 0},
    {0, 0, 1063, 1, 0, 0, 0},
    {0, 0, 1051, 1, 0, 0, 0},
    {10216, 0, 225, 4, 8, 0, 1},
    {10124, 0, 223, 1, 8, 0, 1},
    {0, 0, 1060, 1, 0, 0, 0},
    {0, 0, 1059, 1, 0, 0, 0},
    {0, 0, 1155, 4, 0, 0, 0},
    {0, 0, 897, 6, 0, 0, 0},
    {15519, 0, 393, 3, 0, 0, 0},
    {44695, 0, 1175, 4, 0, 0, 0},
    {19788, 0, 514, 4, 0, 0, 0},
    {19924, 0, 521, 4, 0, 0, 0},
    {0, 0, 131, 1, 5, 0, 0},
    {0, 0, 419, 2, 30, 0, 0},
    {37193, 0, 968, 4, 0, 0, 0},
    {0, 0, 1085, 2, 0, 0, 0},
    {0, 0, 927, 3, 0, 0, 0},
    {8033, 0, 157, 1, 8, 0, 0},
    {0, 0, 183, 1, 13, 0, 0},
    {16289, 16307, 415, 4, 0, 0, 0},
    {0, 0, 76, 2, 0, 0, 0},
    {9924, 0, 216, 1, 9, 0, 0},
    {0, 0, 972, 3, 0, 0, 0},
    {0, 0, 881, 2, 0, 0, 0},
    {12759, 0, 305, 6, 0, 0, 0},
    {0, 0, 651, 2, 0, 0, 0},
    {7362, 0, 126, 1, 33, 0, 0},
    {0, 0, 471, 1, 0, 0, 0},
    {0, 0, 342, 2, 0, 0, 0},
    {0, 0, 220, 1, 12, 0, 0},
    {32103, 0, 817, 8, 0, 0, 0},
    {18261, 0, 472, 2, 0, 0, 0},
    {0, 0, 939, 2, 0, 0, 0},
    {0, 0, 938, 1, 0, 0, 0},
    {16539, 0, 425, 4, 0, 0, 0},
    {0, 0, 433, 2, 0, 0, 0},
    {0, 0, 528, 3, 0, 0, 0},
    {30422, 0, 758, 6, 4, 0, 0},
    {0, 0, 576, 3, 0, 0, 0},
    {0, 0, 964, 1, 0, 0, 0},
    {0, 0, 967, 1, 0, 0, 0},
    {22951, 0, 598, 3, 0, 0, 0},
    {17265, 0, 447, 6, 0, 0, 0},
    {0, 0, 249, 1, 0, 0, 0},
    {0, 0, 229, 20, 0, 0, 0},
    {37378, 9074, 975, 2, 0, 0, 0},
    {0, 0, 1037, 1, 0, 0, 0},
    {0, 0, 977, 6, 0, 0, 0},
    {0, 0, 991, 4, 0, 0, 0},
    {0, 0, 1022, 2, 0, 0, 0},
    {38509, 0, 999, 4, 0, 0, 0},
    {0, 0, 1041, 3, 0, 0, 0},
    {0, 0, 1016, 1, 0, 0, 0},
    {0, 0, 1044, 1, 0, 0, 0},
    {0, 0, 1019, 1, 0, 0, 0},
    {38889, 0, 1017, 2, 0, 0, 0},
    {0, 0, 1014, 2, 0, 0, 0},
    {6472, 0, 983, 6, 0, 0, 0},
    {0, 0, 1020, 2, 0, 0, 0},
    {0, 0, 1038, 3, 0, 0, 0},
    {0, 0, 989, 2, 0, 0, 0},
    {0, 0, 995, 2, 0, 0, 0},
    {0, 0, 1009, 5, 0, 0, 0},
    {0, 0, 1003, 1, 0, 0, 0},
    {0, 0, 1004, 1, 0, 0, 0},
    {0, 0, 1035, 2, 0, 0, 0},
    {0, 0, 997, 2, 0, 0, 0},
    {0, 0, 1005, 4, 0, 0, 0},
    {0, 0, 1033, 2, 0, 0, 0},
    {7964, 0, 154, 1, 8, 0, 0},
    {27320, 0, 696, 3, 0, 0, 0},
    {28000, 0, 712, 4, 28, 0, 0},
    {0, 0, 691, 1, 0, 0, 0},
    {6792, 0, 93, 8, 29, 0, 0},
    {0, 0, 930, 3, 0, 0, 0},
    {0, 0, 933, 2, 0, 0, 0},
    {0, 0, 581, 2, 0, 0, 0},
    {0, 0, 467, 3, 0, 1, 0},
    {39992, 0, 1064, 2, 0, 0, 0},
    {0, 0, 1026, 2, 0, 0, 0},
    {0, 0, 648, 3, 0, 0, 0},
    {0, 0, 871, 2, 0, 0, 0},
    {0, 0, 61, 3, 0, 0, 0},
    {0, 0, 73, 3, 0, 0, 0},
    {0, 0, 848, 3, 0, 0, 0},
    {0, 0, 851, 3, 0, 0, 0},
    {0, 0, 869, 2, 0, 0, 0},
    {0, 0, 587, 2, 0, 0, 0},
    {0, 0, 615, 7, 0, 0, 0},
    {0, 0, 949, 2, 0, 0, 0},
    {0, 0, 634, 4, 0, 0, 0},
    {11908, 0, 268, 3, 0, 0, 0},
    {32548, 0, 825, 1, 0, 1, 0},
    {0, 0, 826, 4, 0, 0, 0},
    {0, 0, 834, 2, 0, 0, 0},
    {0, 0, 833, 1, 0, 0, 0},
    {0, 0, 832, 1, 0, 0, 0},
    {0, 0, 830, 2, 0, 0, 0},
    {0, 0, 836, 1, 0, 0, 0},
    {0, 0, 840, 1, 8, 0, 1},
    {0, 0, 838, 2, 0, 0, 0},
    {0, 0, 837, 1, 0, 0, 0},
    {0, 0, 789, 3, 0, 0, 0},
    {0, 0, 792, 1, 0, 0, 0},
    {0, 0, 704, 2, 0, 0, 0},
    {0, 0, 702, 2, 0, 0, 0},
    {23155, 0, 603, 3, 0, 0, 0},
    {0, 0, 807, 2, 0, 0, 0},
    {0, 0, 806, 1, 0, 0, 0},
    {0, 0, 860, 3, 0, 0, 0},
    {0, 0, 863, 3, 0, 0, 0},
    {5839, 0, 58, 3, 0, 0, 0},
    {0, 0, 625, 2, 0, 0, 0},
    {21062, 0, 559, 7, 0, 1, 0},
    {21430, 0, 566, 9, 0, 1, 0},
    {0, 0, 575, 1, 0, 0, 0},
    {0, 0, 1073, 2, 0, 0, 0},
    {0, 0, 1072, 1, 0, 0, 0},
    {0, 0, 1079, 2, 0, 0, 0},
    {0, 0, 1066, 6, 0, 0, 0},
    {0, 0, 1075, 2, 0, 0, 0},
    {0, 0, 1083, 2, 0, 0, 0},
    {0, 0, 1081, 2, 0, 0, 0},
    {0, 0, 1077, 2, 0, 0, 0},
    {26128, 0, 662, 2, 0, 0, 0},
    {6457, 0, 82, 2, 1, 0, 0},
    {0, 0, 286, 6, 0, 0, 0},
    {0, 0, 661, 1, 0, 0, 0},
    {0, 0, 624, 1, 0, 0, 0},
    {0, 0, 622, 2, 0, 0, 0},
    {0, 0, 653, 3, 0, 0, 0},
    {0, 0, 1159, 1, 0, 0, 0},
    {0, 0, 1160, 2, 0, 0, 0},
    {15069, 0, 367, 6, 1, 0, 0},
    {7468, 0, 127, 1, 22, 0, 0},
    {19294, 0, 503, 5, 0, 0, 0},
    {0, 0, 508, 1, 0, 0, 0},
    {0, 0, 502, 1, 8, 0, 0},
    {19160, 0, 499, 1, 0, 0, 0},
    {0, 0, 497, 2, 0, 0, 0},
    {19160, 0, 500, 2, 0, 0, 0},
    {5709, 5743, 48, 1, 0, 0, 0},
    {0, 0, 201, 3, 0, 0, 0},
    {7537, 0, 134, 1, 16, 0, 0},
    {18489, 0, 479, 5, 0, 0, 0},
    {0, 0, 41, 1, 0, 0, 0},
    {0, 0, 313, 1, 0, 0, 0},
    {16909, 0, 436, 3, 0, 0, 0},
    {25046, 0, 630, 4, 0, 0, 0},
    {0, 0, 1138, 1, 0, 0, 0},
    {43705, 0, 1139, 3, 0, 0, 0},
    {20192, 0, 534, 15, 0, 0, 0},
    {11449, 0, 256, 12, 0, 0, 0},
    {30574, 0, 764, 10, 4, 0, 0},
    {8003, 0, 156, 1, 9, 0, 0},
    {0, 0, 794, 5, 0, 0, 0},
    {0, 0, 793, 1, 0, 0, 0},
    {0, 0, 64, 2, 0, 0, 0},
    {0, 0, 878, 3, 0, 0, 0},
    {0, 0, 874, 1, 0, 0, 0},
    {0, 0, 875, 1, 0, 0, 0},
    {0, 0, 877, 1, 0, 0, 0},
    {0, 0, 873, 1, 0, 0, 0},
    {0, 0, 876, 1, 0, 0, 0},
    {0, 0, 944, 1, 0, 0, 0},
    {8411, 0, 167, 2, 8, 0, 0},
    {0, 0, 470, 1, 0, 0, 0},
    {28437, 0, 721, 5, 3, 1, 0},
    {35663, 0, 916, 9, 0, 0, 0},
    {8794, 0, 178, 1, 11, 0, 0},
    {17765, 0, 461, 6, 0, 0, 0},
    {0, 0, 734, 1, 0, 0, 0},
    {0, 0, 730, 1, 0, 0, 0},
    {26348, 0, 669, 5, 0, 0, 0},
    {0, 0, 421, 3, 0, 0, 0},
    {0, 0, 692, 4, 0, 0, 0},
    {9364, 0, 196, 5, 18, 0, 0},
    {0, 0, 799, 3, 0, 0, 0},
    {7484, 0, 128, 1, 22, 0, 0},
    {0, 0, 935, 3, 0, 0, 0},
    {0, 0, 556, 1, 0, 0, 0},
    {22380, 0, 589, 2, 0, 0, 0},
    {0, 0, 45, 1, 31, 0, 0},
    {0, 0, 132, 1, 6, 0, 0},
    {0, 0, 208, 4, 0, 0, 0},
    {0, 0, 34, 1, 26, 0, 0},
    {0, 0, 435, 1, 0, 0, 0},
    {0, 0, 380, 4, 1, 0, 0},
    {0, 0, 411, 2, 0, 0, 0},
    {43244, 0, 1128, 6, 0, 0, 0},
    {44626, 0, 1172, 3, 0, 0, 0},
    {0, 0, 92, 1, 1, 0, 0},
    {0, 0, 854, 4, 0, 0, 0},
    {0, 0, 250, 3, 0, 0, 0},
    {0, 0, 627, 3, 0, 0, 0},
    {0, 0, 845, 3, 0, 0, 0},
    {0, 0, 903, 5, 0, 0, 0},
    {15665, 15819, 400, 7, 0, 0, 0},
    {7974, 0, 155, 1, 9, 0, 3},
    {26131, 0, 1092, 5, 0, 0, 0},
    {16102, 0, 407, 4, 0, 0, 0},
    {6212, 0, 68, 2, 32, 0, 0},
    {8723, 0, 176, 1, 9, 0, 0},
    {0, 0, 138, 2, 34, 0, 0},
    {0, 0, 699, 2, 0, 0, 0},
    {13879, 0, 337, 3, 0, 0, 0},
    {0, 0, 1193, 3, 0, 0, 0},
    {0, 0, 457, 4, 0, 0, 0},
    {0, 0, 583, 4, 0, 0, 0},
    {21013, 0, 557, 2, 0, 0, 0},
    {6600, 6624, 85, 3, 1, 0, 0},
    {0, 0, 105, 20, 2, 0, 1},
    {28291, 0, 716, 5, 0, 0, 0},
    {8266, 0, 162, 1, 8, 0, 0},
    {7756, 0, 150, 3, 8, 0, 0},
    {0, 0, 1028, 2, 0, 0, 0},
    {0, 0, 644, 1, 0, 0, 0},
    {0, 0, 638, 4, 0, 0, 0},
    {23902, 0, 612, 3, 0, 0, 0},
    {0, 0, 592, 2, 0, 0, 0},
    {0, 0, 608, 4, 0, 0, 0},
    {0, 0, 591, 1, 0, 0, 0},
    {0, 0, 606, 2, 0, 0, 0},
    {8494, 0, 169, 1, 8, 0, 0},
    {6735, 0, 89, 3, 1, 0, 1},
    {0, 0, 883, 3, 0, 0, 0},
    {0, 0, 55, 2, 0, 0, 0},
    {30778, 0, 774, 3, 4, 0, 0},
    {0, 0, 1104, 7, 0, 1, 0},
    {8242, 0, 161, 1, 8, 0, 0},
    {8214, 0, 160, 1, 8, 0, 1},
    {44313, 0, 1165, 4, 32, 0, 0},
    {0, 0, 311, 2, 0, 0, 0},
    {0, 0, 180, 1, 9, 0, 1},
    {0, 0, 809, 8, 0, 0, 0},
    {0, 0, 142, 2, 0, 0, 0},
    {0, 0, 549, 5, 0, 0, 0},
    {15140, 0, 373, 2, 1, 0, 0},
    {0, 0, 140, 2, 0, 0, 0},
    {8399, 0, 166, 1, 8, 0, 0},
    {15452, 0, 390, 3, 1, 1, 0},
    {22276, 0, 965, 2, 0, 0, 0},
    {26563, 0, 675, 7, 0, 0, 0},
    {8776, 0, 177, 1, 10, 0, 0},
    {29961, 0, 744, 8, 4, 0, 0},
    {0, 0, 130, 1, 24, 0, 0},
    {0, 0, 129, 1, 24, 0, 0},
    {16945, 0, 439, 2, 0, 0, 0},
    {8836, 0, 179, 1, 11, 0, 0},
    {0, 0, 518, 3, 0, 0, 0},
    {0, 0, 79, 2, 3, 0, 0},
    {0, 0, 42, 1, 27, 0, 0},
    {0, 0, 489, 2, 0, 0, 0},
    {0, 0, 487, 2, 0, 0, 0},
    {0, 0, 485, 2, 0, 0, 0},
    {0, 0, 484, 1, 0, 0, 0},
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
    "clear\0"
    "clickhouse-client\0"
    "cloc\0"
    "clush\0"
    "cmake\0"
    "cmp\0"
    "cockroach\0"
    "code\0"
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
    "cpufreq-set\0"
    "cpuid\0"
    "cpulimit\0"
    "cpupower\0"
    "cqlsh\0"
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
    "csvlook\0"
    "cupsdisable\0"
    "cupsenable\0"
    "curl\0"
    "cut\0"
    "cvlc\0"
    "cvs\0"
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
    "exim\0"
    "exit\0"
    "exiv2\0"
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
    "helm uninstall\0"
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
    "img2pdf\0"
    "import\0"
    "incron\0"
    "incus\0"
    "incus delete\0"
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
    "kpartx\0"
    "ksh\0"
    "kubeadm\0"
    "kubeadm reset\0"
    "kubectl\0"
    "kubectl apply\0"
    "kubectl cordon\0"
    "kubectl create clusterrolebinding\0"
    "kubectl create rolebinding\0"
    "kubectl delete\0"
    "kubectl drain\0"
    "kubectl exec\0"
    "kubectl patch\0"
    "kubectl replace\0"
    "kubectl scale\0"
    "kubectl taint\0"
    "kubectx\0"
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
    "macchanger\0"
    "machinectl\0"
    "magic-wormhole\0"
    "magick\0"
    "mail\0"
    "mailq\0"
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
    "micromamba\0"
    "micromamba env remove\0"
    "miller\0"
    "minikube\0"
    "minikube delete\0"
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
    "mplayer\0"
    "mpstat\0"
    "mpv\0"
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
    "oc apply\0"
    "oc delete\0"
    "oc exec\0"
    "oc patch\0"
    "oc scale\0"
    "oci\0"
    "ocrmypdf\0"
    "od\0"
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
    "ranger\0"
    "rar\0"
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
    "read\0"
    "readarray\0"
    "readelf\0"
    "readlink\0"
    "readonly\0"
    "realm\0"
    "realm leave\0"
    "realpath\0"
    "reboot\0"
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
    "tilix\0"
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
    "vultr\0"
    "vultr-cli\0"
    "w\0"
    "w3m\0"
    "wait\0"
    "wakeonlan\0"
    "wall\0"
    "watch\0"
    "watchexec\0"
    "wavemon\0"
    "wc\0"
    "wdiff\0"
    "webpack\0"
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
    {788, 49}, /* auditctl */
    {797, 50}, /* aureport */
    {806, 50}, /* ausearch */
    {815, 28}, /* automake */
    {824, 28}, /* autoreconf */
    {835, 51}, /* autossh */
    {843, 41}, /* avahi-browse */
    {856, 52}, /* avahi-resolve */
    {870, 53}, /* awk */
    {874, 40}, /* aws */
    {878, 7}, /* axel */
    {883, 40}, /* az */
    {886, 40}, /* b2 */
    {889, 54}, /* b2sum */
    {895, 55}, /* badblocks */
    {905, 44}, /* base32 */
    {912, 44}, /* base64 */
    {919, 2}, /* basename */
    {928, 44}, /* basenc */
    {935, 45}, /* bash */
    {940, 15}, /* bat */
    {944, 15}, /* batcat */
    {951, 46}, /* batch */
    {957, 28}, /* bazel */
    {963, 15}, /* bc */
    {966, 56}, /* bcachefs */
    {975, 57}, /* bcachefs format */
    {991, 12}, /* beep */
    {996, 58}, /* bfg */
    {1000, 59}, /* bg */
    {1003, 60}, /* bin-rails */
    {1013, 59}, /* bind */
    {1018, 61}, /* bindfs */
    {1025, 28}, /* black */
    {1031, 62}, /* bleachbit */
    {1041, 63}, /* blkdiscard */
    {1052, 16}, /* blkid */
    {1058, 64}, /* blockdev */
    {1067, 65}, /* bluetoothctl */
    {1080, 47}, /* bmon */
    {1085, 66}, /* bootctl */
    {1093, 12}, /* borg */
    {1098, 67}, /* borg compact */
    {1111, 67}, /* borg delete */
    {1123, 68}, /* borg extract */
    {1136, 67}, /* borg prune */
    {1147, 69}, /* bq */
    {1150, 70}, /* bq rm */
    {1156, 12}, /* brasero */
    {1164, 71}, /* brctl */
    {1170, 72}, /* break */
    {1176, 32}, /* brew */
    {1181, 33}, /* brew remove */
    {1193, 33}, /* brew rm */
    {1201, 33}, /* brew uninstall */
    {1216, 71}, /* bridge */
    {1223, 12}, /* brightnessctl */
    {1237, 73}, /* bsdtar */
    {1244, 47}, /* btop */
    {1249, 74}, /* btrfs */
    {1255, 75}, /* btrfs check */
    {1267, 75}, /* btrfs device delete */
    {1287, 75}, /* btrfs device remove */
    {1307, 75}, /* btrfs subvol del */
    {1324, 75}, /* btrfs subvol delete */
    {1344, 75}, /* btrfs subvolume del */
    {1364, 75}, /* btrfs subvolume delete */
    {1387, 56}, /* buildah */
    {1395, 76}, /* buildah rm */
    {1406, 77}, /* buildah rmi */
    {1418, 78}, /* builtin */
    {1426, 8}, /* bun */
    {1430, 32}, /* bundle */
    {1437, 79}, /* bundle exec */
    {1449, 79}, /* bunx */
    {1454, 39}, /* bunzip2 */
    {1462, 80}, /* busctl */
    {1469, 81}, /* busybox */
    {1477, 82}, /* bw */
    {1480, 29}, /* bwrap */
    {1486, 12}, /* byobu */
    {1492, 83}, /* bzcat */
    {1498, 84}, /* bzgrep */
    {1505, 85}, /* bzip2 */
    {1511, 86}, /* bzr */
    {1515, 87}, /* bzr uncommit */
    {1528, 28}, /* c++ */
    {1532, 20}, /* c++filt */
    {1540, 32}, /* cabal */
    {1546, 88}, /* cabextract */
    {1557, 12}, /* caddy */
    {1563, 78}, /* caffeinate */
    {1574, 15}, /* cal */
    {1578, 89}, /* caller */
    {1585, 90}, /* cancel */
    {1592, 91}, /* capsh */
    {1598, 32}, /* cargo */
    {1604, 92}, /* cargo yank */
    {1615, 93}, /* cat */
    {1619, 14}, /* catchsegv */
    {1629, 28}, /* cc */
    {1632, 28}, /* ccache */
    {1639, 94}, /* cd */
    {1642, 27}, /* cdk */
    {1646, 95}, /* cdrecord */
    {1655, 22}, /* certbot */
    {1663, 96}, /* cfdisk */
    {1670, 97}, /* cgdisk */
    {1677, 78}, /* cgexec */
    {1684, 98}, /* chage */
    {1690, 99}, /* chattr */
    {1697, 34}, /* chcon */
    {1703, 94}, /* chdir */
    {1709, 35}, /* cheat */
    {1715, 18}, /* chfn */
    {1720, 100}, /* chgrp */
    {1726, 101}, /* chkconfig */
    {1736, 12}, /* chkrootkit */
    {1747, 102}, /* chmod */
    {1753, 103}, /* choom */
    {1759, 100}, /* chown */
    {1765, 104}, /* chpasswd */
    {1774, 29}, /* chpst */
    {1780, 12}, /* chromium */
    {1789, 78}, /* chronic */
    {1797, 20}, /* chronyc */
    {1805, 105}, /* chroot */
    {1812, 105}, /* chrt */
    {1817, 106}, /* chsh */
    {1822, 107}, /* chvt */
    {1827, 108}, /* cinnamon-session-quit */
    {1849, 40}, /* civo */
    {1854, 54}, /* cksum */
    {1860, 109}, /* clamscan */
    {1869, 28}, /* clang */
    {1875, 28}, /* clang++ */
    {1883, 72}, /* clear */
    {1889, 110}, /* clickhouse-client */
    {1907, 20}, /* cloc */
    {1912, 111}, /* clush */
    {1918, 28}, /* cmake */
    {1924, 35}, /* cmp */
    {1928, 110}, /* cockroach */
    {1938, 112}, /* code */
    {1943, 35}, /* colordiff */
    {1953, 15}, /* column */
    {1960, 35}, /* comm */
    {1965, 113}, /* command */
    {1973, 35}, /* compgen */
    {1981, 72}, /* complete */
    {1990, 32}, /* composer */
    {1999, 85}, /* compress */
    {2008, 32}, /* conan */
    {2014, 32}, /* conda */
    {2020, 114}, /* conda env remove */
    {2037, 114}, /* conda remove */
    {2050, 79}, /* conda run */
    {2060, 28}, /* configure */
    {2070, 115}, /* consul */
    {2077, 116}, /* consul kv delete */
    {2094, 72}, /* continue */
    {2103, 12}, /* convert */
    {2111, 42}, /* coredumpctl */
    {2123, 15}, /* cowsay */
    {2130, 117}, /* cp */
    {2133, 32}, /* cpan */
    {2138, 32}, /* cpanm */
    {2144, 118}, /* cpio */
    {2149, 119}, /* cpufreq-set */
    {2161, 20}, /* cpuid */
    {2167, 105}, /* cpulimit */
    {2176, 119}, /* cpupower */
    {2185, 110}, /* cqlsh */
    {2191, 54}, /* crc32 */
    {2197, 70}, /* createdb-drop */
    {2211, 56}, /* crictl */
    {2218, 76}, /* crictl rm */
    {2228, 77}, /* crictl rmi */
    {2239, 76}, /* crictl rmp */
    {2250, 120}, /* croc */
    {2255, 12}, /* cron */
    {2260, 12}, /* crond */
    {2266, 121}, /* crontab */
    {2274, 112}, /* crontab-e */
    {2284, 122}, /* cryptsetup */
    {2295, 123}, /* cryptsetup close */
    {2312, 124}, /* cryptsetup erase */
    {2329, 123}, /* cryptsetup luksClose */
    {2350, 124}, /* cryptsetup luksErase */
    {2371, 124}, /* cryptsetup luksFormat */
    {2393, 124}, /* cryptsetup luksHeaderRestore */
    {2422, 124}, /* cryptsetup luksKillSlot */
    {2446, 124}, /* cryptsetup luksRemoveKey */
    {2471, 124}, /* cryptsetup reencrypt */
    {2492, 123}, /* cryptsetup remove */
    {2510, 30}, /* csf */
    {2514, 45}, /* csh */
    {2518, 125}, /* csplit */
    {2525, 126}, /* csrutil */
    {2533, 111}, /* csshx */
    {2539, 15}, /* csvcut */
    {2546, 15}, /* csvlook */
    {2554, 90}, /* cupsdisable */
    {2566, 90}, /* cupsenable */
    {2577, 7}, /* curl */
    {2582, 15}, /* cut */
    {2586, 12}, /* cvlc */
    {2591, 86}, /* cvs */
    {2595, 105}, /* daemon */
    {2602, 29}, /* daemonize */
    {2612, 45}, /* dash */
    {2617, 127}, /* date */
    {2622, 107}, /* date-s */
    {2629, 51}, /* dbclient */
    {2638, 24}, /* dbmate */
    {2645, 78}, /* dbus-launch */
    {2657, 78}, /* dbus-run-session */
    {2674, 80}, /* dbus-send */
    {2684, 15}, /* dc */
    {2687, 128}, /* dc3dd */
    {2693, 128}, /* dcfldd */
    {2700, 12}, /* dconf */
    {2706, 129}, /* dconf reset */
    {2718, 130}, /* dd */
    {2721, 128}, /* ddrescue */
    {2730, 59}, /* deactivate */
    {2741, 35}, /* debsums */
    {2749, 131}, /* debugfs */
    {2757, 132}, /* declare */
    {2765, 126}, /* defaults */
    {2774, 133}, /* delgroup */
    {2783, 19}, /* delpart */
    {2791, 20}, /* delta */
    {2797, 12}, /* deluge */
    {2804, 134}, /* deluser */
    {2812, 135}, /* delv */
    {2817, 8}, /* deno */
    {2822, 17}, /* depmod */
    {2829, 16}, /* df */
    {2832, 136}, /* dhclient */
    {2841, 136}, /* dhcpcd */
    {2848, 24}, /* diesel */
    {2855, 35}, /* diff */
    {2860, 20}, /* diff3 */
    {2866, 35}, /* diffstat */
    {2875, 20}, /* difft */
    {2881, 135}, /* dig */
    {2885, 137}, /* dir */
    {2889, 12}, /* direnv */
    {2896, 79}, /* direnv exec */
    {2908, 2}, /* dirname */
    {2916, 89}, /* dirs */
    {2921, 138}, /* diskutil */
    {2930, 59}, /* disown */
    {2937, 14}, /* distrobox */
    {2947, 139}, /* dmesg */
    {2953, 107}, /* dmesg-n */
    {2961, 16}, /* dmidecode */
    {2971, 97}, /* dmsetup */
    {2979, 140}, /* dmsetup clear */
    {2993, 140}, /* dmsetup remove */
    {3008, 140}, /* dmsetup remove_all */
    {3027, 140}, /* dmsetup suspend */
    {3043, 140}, /* dmsetup wipe_table */
    {3062, 141}, /* dnf */
    {3066, 33}, /* dnf autoremove */
    {3081, 33}, /* dnf erase */
    {3091, 33}, /* dnf remove */
    {3102, 17}, /* do-release-upgrade */
    {3121, 142}, /* doas */
    {3126, 143}, /* docker */
    {3133, 144}, /* docker builder df */
    {3151, 144}, /* docker builder events */
    {3173, 144}, /* docker builder info */
    {3193, 144}, /* docker builder inspect */
    {3216, 144}, /* docker builder list */
    {3236, 144}, /* docker builder ls */
    {3254, 145}, /* docker builder prune */
    {3275, 146}, /* docker buildx prune */
    {3295, 144}, /* docker compose config */
    {3317, 147}, /* docker compose down */
    {3337, 144}, /* docker compose events */
    {3359, 148}, /* docker compose exec */
    {3379, 144}, /* docker compose images */
    {3401, 144}, /* docker compose logs */
    {3421, 144}, /* docker compose ls */
    {3439, 144}, /* docker compose port */
    {3459, 144}, /* docker compose ps */
    {3477, 147}, /* docker compose rm */
    {3495, 148}, /* docker compose run */
    {3514, 144}, /* docker compose top */
    {3533, 144}, /* docker compose version */
    {3556, 144}, /* docker container */
    {3573, 149}, /* docker container create */
    {3597, 144}, /* docker container df */
    {3617, 144}, /* docker container events */
    {3641, 149}, /* docker container exec */
    {3663, 144}, /* docker container info */
    {3685, 144}, /* docker container inspect */
    {3710, 150}, /* docker container kill */
    {3732, 144}, /* docker container list */
    {3754, 144}, /* docker container ls */
    {3774, 146}, /* docker container prune */
    {3797, 149}, /* docker container restart */
    {3822, 76}, /* docker container rm */
    {3842, 151}, /* docker container run */
    {3863, 149}, /* docker container start */
    {3886, 150}, /* docker container stop */
    {3908, 152}, /* docker exec */
    {3920, 144}, /* docker image */
    {3933, 149}, /* docker image build */
    {3952, 144}, /* docker image df */
    {3968, 144}, /* docker image events */
    {3988, 144}, /* docker image info */
    {4006, 144}, /* docker image inspect */
    {4027, 144}, /* docker image list */
    {4045, 144}, /* docker image ls */
    {4061, 145}, /* docker image prune */
    {4080, 149}, /* docker image pull */
    {4098, 149}, /* docker image push */
    {4116, 77}, /* docker image rm */
    {4132, 149}, /* docker image tag */
    {4149, 144}, /* docker images df */
    {4166, 144}, /* docker images events */
    {4187, 144}, /* docker images info */
    {4206, 144}, /* docker images inspect */
    {4228, 144}, /* docker images list */
    {4247, 144}, /* docker images ls */
    {4264, 150}, /* docker kill */
    {4276, 144}, /* docker network */
    {4291, 149}, /* docker network connect */
    {4314, 149}, /* docker network create */
    {4336, 144}, /* docker network df */
    {4354, 149}, /* docker network disconnect */
    {4380, 144}, /* docker network events */
    {4402, 144}, /* docker network info */
    {4422, 144}, /* docker network inspect */
    {4445, 144}, /* docker network list */
    {4465, 144}, /* docker network ls */
    {4483, 145}, /* docker network prune */
    {4504, 149}, /* docker network rm */
    {4522, 153}, /* docker node rm */
    {4537, 76}, /* docker rm */
    {4547, 77}, /* docker rmi */
    {4558, 151}, /* docker run */
    {4569, 153}, /* docker secret rm */
    {4586, 153}, /* docker service rm */
    {4604, 153}, /* docker stack rm */
    {4620, 150}, /* docker stop */
    {4632, 153}, /* docker swarm leave */
    {4651, 144}, /* docker system df */
    {4668, 144}, /* docker system events */
    {4689, 144}, /* docker system info */
    {4708, 144}, /* docker system inspect */
    {4730, 144}, /* docker system list */
    {4749, 144}, /* docker system ls */
    {4766, 146}, /* docker system prune */
    {4786, 146}, /* docker system reset */
    {4806, 144}, /* docker volume */
    {4820, 149}, /* docker volume create */
    {4841, 144}, /* docker volume df */
    {4858, 144}, /* docker volume events */
    {4879, 144}, /* docker volume info */
    {4898, 144}, /* docker volume inspect */
    {4920, 144}, /* docker volume list */
    {4939, 144}, /* docker volume ls */
    {4956, 146}, /* docker volume prune */
    {4976, 154}, /* docker volume remove */
    {4997, 154}, /* docker volume rm */
    {5014, 56}, /* docker-compose */
    {5029, 144}, /* docker-compose config */
    {5051, 147}, /* docker-compose down */
    {5071, 148}, /* docker-compose exec */
    {5091, 147}, /* docker-compose kill */
    {5111, 144}, /* docker-compose logs */
    {5131, 144}, /* docker-compose ps */
    {5149, 147}, /* docker-compose rm */
    {5167, 148}, /* docker-compose run */
    {5186, 144}, /* docker-compose top */
    {5205, 40}, /* doctl */
    {5211, 24}, /* doctrine */
    {5220, 65}, /* domainname */
    {5231, 15}, /* dos2unix */
    {5240, 28}, /* dot */
    {5244, 56}, /* dotenv */
    {5251, 79}, /* dotenv run */
    {5262, 28}, /* dotnet */
    {5269, 155}, /* doveadm */
    {5277, 156}, /* dpkg */
    {5282, 157}, /* dpkg-deb */
    {5291, 35}, /* dpkg-query */
    {5302, 17}, /* dpkg-reconfigure */
    {5319, 17}, /* dracut */
    {5326, 135}, /* drill */
    {5332, 24}, /* drizzle-kit */
    {5344, 116}, /* dropdb */
    {5351, 70}, /* dropdb-any */
    {5362, 116}, /* dropuser */
    {5371, 111}, /* dsh */
    {5375, 42}, /* dstat */
    {5381, 14}, /* dtach */
    {5387, 16}, /* du */
    {5390, 110}, /* duckdb */
    {5397, 16}, /* duf */
    {5401, 158}, /* dump */
    {5406, 42}, /* dumpe2fs */
    {5415, 158}, /* duplicity */
    {5425, 67}, /* duplicity remove-all-but-n-full */
    {5457, 67}, /* duplicity remove-older-than */
    {5485, 16}, /* dust */
    {5490, 159}, /* e2fsck */
    {5497, 160}, /* e2label */
    {5505, 78}, /* eatmydata */
    {5515, 43}, /* ebtables */
    {5524, 161}, /* echo */
    {5529, 162}, /* ed */
    {5532, 163}, /* efibootmgr */
    {5543, 84}, /* egrep */
    {5549, 64}, /* eject */
    {5555, 56}, /* eksctl */
    {5562, 164}, /* eksctl delete */
    {5576, 8}, /* elixir */
    {5583, 112}, /* emacs */
    {5589, 165}, /* emerge */
    {5596, 33}, /* emerge --unmerge */
    {5613, 59}, /* enable */
    {5620, 14}, /* entr */
    {5625, 166}, /* env */
    {5629, 12}, /* eog */
    {5633, 32}, /* eopkg */
    {5639, 33}, /* eopkg remove */
    {5652, 33}, /* eopkg rm */
    {5661, 56}, /* equo */
    {5666, 33}, /* equo remove */
    {5678, 28}, /* eslint */
    {5685, 12}, /* espeak */
    {5692, 115}, /* etcdctl */
    {5700, 116}, /* etcdctl del */
    {5712, 12}, /* ether-wake */
    {5723, 65}, /* ethtool */
    {5731, 52}, /* ethtool-show */
    {5744, 167}, /* eval */
    {5749, 12}, /* evince */
    {5756, 168}, /* ex */
    {5759, 137}, /* exa */
    {5763, 78}, /* exec */
    {5768, 169}, /* exiftool */
    {5777, 155}, /* exim */
    {5782, 59}, /* exit */
    {5787, 169}, /* exiv2 */
    {5793, 40}, /* exo */
    {5797, 15}, /* expand */
    {5804, 170}, /* expect */
    {5811, 132}, /* export */
    {5818, 89}, /* expr */
    {5823, 171}, /* extlinux */
    {5832, 137}, /* eza */
    {5836, 15}, /* factor */
    {5843, 172}, /* fail2ban-client */
    {5859, 18}, /* faillock */
    {5868, 105}, /* fakechroot */
    {5879, 78}, /* fakeroot */
    {5888, 78}, /* faketime */
    {5897, 173}, /* fallocate */
    {5907, 2}, /* false */
    {5913, 47}, /* fastfetch */
    {5923, 107}, /* fbset */
    {5929, 174}, /* fc */
    {5932, 169}, /* fc-list */
    {5940, 175}, /* fd */
    {5943, 175}, /* fdfind */
    {5950, 176}, /* fdformat */
    {5959, 96}, /* fdisk */
    {5965, 12}, /* feh */
    {5969, 7}, /* fetch */
    {5975, 12}, /* ffmpeg */
    {5982, 12}, /* ffplay */
    {5989, 169}, /* ffprobe */
    {5997, 59}, /* fg */
    {6000, 84}, /* fgrep */
    {6006, 15}, /* figlet */
    {6013, 16}, /* file */
    {6018, 177}, /* file-rename */
    {6030, 178}, /* find */
    {6035, 16}, /* findfs */
    {6042, 16}, /* findmnt */
    {6050, 89}, /* finger */
    {6057, 12}, /* fio */
    {6061, 40}, /* firebase */
    {6070, 12}, /* firefox */
    {6078, 78}, /* firejail */
    {6087, 179}, /* firewall-cmd */
    {6100, 45}, /* fish */
    {6105, 12}, /* flac */
    {6110, 176}, /* flash_erase */
    {6122, 176}, /* flash_eraseall */
    {6137, 176}, /* flashcp */
    {6145, 180}, /* flashrom */
    {6154, 24}, /* flask */
    {6160, 32}, /* flatpak */
    {6168, 181}, /* flatpak remove */
    {6183, 182}, /* flatpak run */
    {6195, 181}, /* flatpak uninstall */
    {6213, 105}, /* flock */
    {6219, 40}, /* flux */
    {6224, 40}, /* fly */
    {6228, 40}, /* flyctl */
    {6235, 24}, /* flyway */
    {6242, 15}, /* fmt */
    {6246, 15}, /* fold */
    {6251, 14}, /* foot */
    {6256, 183}, /* format */
    {6263, 86}, /* fossil */
    {6270, 87}, /* fossil purge */
    {6283, 87}, /* fossil scrub */
    {6296, 41}, /* fping */
    {6302, 2}, /* free */
    {6307, 17}, /* freshclam */
    {6317, 159}, /* fsck */
    {6322, 159}, /* fsck-any */
    {6331, 184}, /* fsfreeze */
    {6340, 185}, /* fstrim */
    {6347, 186}, /* ftp */
    {6351, 187}, /* fuser */
    {6357, 12}, /* fusermount */
    {6368, 188}, /* fw_setenv */
    {6378, 17}, /* fwupdmgr */
    {6387, 189}, /* fwupdmgr downgrade */
    {6406, 189}, /* fwupdmgr install */
    {6423, 189}, /* fwupdmgr reinstall */
    {6442, 189}, /* fwupdmgr switch-branch */
    {6465, 15}, /* fzf */
    {6469, 28}, /* g++ */
    {6473, 53}, /* gawk */
    {6478, 28}, /* gcc */
    {6482, 40}, /* gcloud */
    {6489, 14}, /* gdb */
    {6493, 190}, /* gdbus */
    {6499, 191}, /* gdisk */
    {6505, 112}, /* gedit */
    {6511, 32}, /* gem */
    {6515, 92}, /* gem yank */
    {6524, 39}, /* genisoimage */
    {6536, 16}, /* getcap */
    {6543, 89}, /* getconf */
    {6551, 16}, /* getenforce */
    {6562, 89}, /* getent */
    {6569, 16}, /* getfacl */
    {6577, 20}, /* getfattr */
    {6586, 41}, /* getmac */
    {6593, 72}, /* getopts */
    {6601, 20}, /* getsebool */
    {6611, 40}, /* gh */
    {6614, 28}, /* ghc */
    {6618, 12}, /* gimp */
    {6623, 56}, /* gio */
    {6627, 192}, /* gio cat */
    {6635, 192}, /* gio info */
    {6644, 192}, /* gio list */
    {6653, 192}, /* gio mime */
    {6662, 193}, /* gio remove */
    {6673, 193}, /* gio trash */
    {6683, 192}, /* gio tree */
    {6692, 194}, /* git */
    {6696, 195}, /* git bisect log */
    {6711, 195}, /* git bisect view */
    {6727, 196}, /* git branch */
    {6738, 197}, /* git checkout */
    {6751, 198}, /* git checkout-index */
    {6770, 199}, /* git clean */
    {6780, 200}, /* git config */
    {6791, 195}, /* git config --get */
    {6808, 195}, /* git config --list */
    {6826, 195}, /* git config -l */
    {6840, 195}, /* git config get */
    {6855, 195}, /* git config list */
    {6871, 201}, /* git diff */
    {6880, 202}, /* git fetch */
    {6890, 203}, /* git filter-branch */
    {6908, 203}, /* git filter-repo */
    {6924, 204}, /* git gc */
    {6931, 205}, /* git gc --prune */
    {6946, 195}, /* git lfs ls-files */
    {6963, 201}, /* git log */
    {6971, 195}, /* git notes list */
    {6986, 195}, /* git notes show */
    {7001, 205}, /* git prune */
    {7011, 206}, /* git push */
    {7020, 207}, /* git read-tree */
    {7034, 201}, /* git reflog */
    {7045, 205}, /* git reflog delete */
    {7063, 205}, /* git reflog expire */
    {7081, 208}, /* git remote */
    {7092, 195}, /* git remote -v */
    {7106, 195}, /* git remote show */
    {7122, 209}, /* git reset */
    {7132, 210}, /* git restore */
    {7144, 211}, /* git rm */
    {7151, 201}, /* git show */
    {7160, 212}, /* git stash clear */
    {7176, 212}, /* git stash drop */
    {7191, 213}, /* git stash list */
    {7206, 213}, /* git stash show */
    {7221, 201}, /* git status */
    {7232, 214}, /* git submodule deinit */
    {7253, 195}, /* git submodule status */
    {7274, 215}, /* git switch */
    {7285, 216}, /* git tag */
    {7293, 217}, /* git update-ref */
    {7308, 195}, /* git worktree list */
    {7326, 214}, /* git worktree remove */
    {7346, 58}, /* git-filter-repo */
    {7362, 218}, /* gksudo */
    {7369, 40}, /* glab */
    {7374, 47}, /* glances */
    {7382, 169}, /* glxinfo */
    {7390, 112}, /* gnome-open */
    {7401, 12}, /* gnome-screenshot */
    {7418, 108}, /* gnome-session-quit */
    {7437, 14}, /* gnome-terminal */
    {7452, 32}, /* go */
    {7455, 28}, /* go-build */
    {7464, 28}, /* gofmt */
    {7470, 12}, /* google-chrome */
    {7484, 24}, /* goose */
    {7490, 82}, /* gopass */
    {7497, 105}, /* gosu */
    {7502, 78}, /* gosu- */
    {7508, 40}, /* govc */
    {7513, 219}, /* gpasswd */
    {7521, 220}, /* gpg */
    {7525, 220}, /* gpg2 */
    {7530, 23}, /* gpgconf */
    {7538, 20}, /* gprof */
    {7544, 56}, /* gpt */
    {7548, 57}, /* gpt destroy */
    {7560, 28}, /* gradle */
    {7567, 84}, /* grep */
    {7572, 12}, /* grim */
    {7577, 8}, /* groovy */
    {7584, 18}, /* groupadd */
    {7593, 133}, /* groupdel */
    {7602, 18}, /* groupmod */
    {7611, 2}, /* groups */
    {7618, 95}, /* growisofs */
    {7628, 64}, /* growpart */
    {7637, 18}, /* grpconv */
    {7645, 221}, /* grpunconv */
    {7655, 17}, /* grub-editenv */
    {7668, 171}, /* grub-install */
    {7681, 17}, /* grub-mkconfig */
    {7695, 171}, /* grub2-install */
    {7709, 17}, /* grub2-mkconfig */
    {7724, 66}, /* grubby */
    {7731, 12}, /* gs */
    {7734, 222}, /* gsed */
    {7739, 12}, /* gsettings */
    {7749, 129}, /* gsettings reset-recursively */
    {7777, 40}, /* gsutil */
    {7784, 73}, /* gtar */
    {7789, 8}, /* guile */
    {7795, 32}, /* guix */
    {7800, 223}, /* guix gc */
    {7808, 224}, /* guix package */
    {7821, 39}, /* gunzip */
    {7828, 83}, /* gzcat */
    {7834, 85}, /* gzip */
    {7839, 225}, /* halt */
    {7844, 59}, /* hash */
    {7849, 12}, /* hashcat */
    {7857, 56}, /* hatch */
    {7863, 79}, /* hatch run */
    {7873, 40}, /* hcloud */
    {7880, 138}, /* hdiutil */
    {7888, 226}, /* hdparm */
    {7895, 84}, /* head */
    {7900, 227}, /* helm */
    {7905, 164}, /* helm del */
    {7914, 164}, /* helm delete */
    {7926, 164}, /* helm uninstall */
    {7941, 35}, /* help */
    {7946, 40}, /* heroku */
    {7953, 15}, /* hexdump */
    {7961, 12}, /* hey */
    {7965, 86}, /* hg */
    {7968, 228}, /* hg checkout */
    {7980, 228}, /* hg co */
    {7986, 87}, /* hg purge */
    {7995, 228}, /* hg revert */
    {8005, 87}, /* hg revert -C */
    {8018, 87}, /* hg rollback */
    {8030, 87}, /* hg strip */
    {8039, 228}, /* hg up */
    {8045, 87}, /* hg up -C */
    {8054, 228}, /* hg update */
    {8064, 87}, /* hg update -C */
    {8077, 229}, /* history */
    {8085, 41}, /* host */
    {8090, 41}, /* hostid */
    {8097, 42}, /* hostinfo */
    {8106, 230}, /* hostname */
    {8115, 231}, /* hostnamectl */
    {8127, 231}, /* hostnamectl hostname */
    {8148, 231}, /* hostnamectl status */
    {8167, 47}, /* htop */
    {8172, 18}, /* htpasswd */
    {8181, 7}, /* http */
    {8186, 12}, /* httpd */
    {8192, 7}, /* https */
    {8198, 28}, /* hugo */
    {8203, 232}, /* hwclock */
    {8211, 16}, /* hwinfo */
    {8218, 12}, /* hydra */
    {8224, 29}, /* hyperfine */
    {8234, 78}, /* i386 */
    {8239, 40}, /* ibmcloud */
    {8248, 20}, /* icdiff */
    {8255, 15}, /* iconv */
    {8261, 2}, /* id */
    {8264, 169}, /* identify */
    {8273, 233}, /* ifconfig */
    {8282, 234}, /* ifdown */
    {8289, 78}, /* ifne */
    {8294, 42}, /* ifstat */
    {8301, 47}, /* iftop */
    {8307, 235}, /* ifup */
    {8312, 12}, /* img2pdf */
    {8320, 12}, /* import */
    {8327, 14}, /* incron */
    {8334, 9}, /* incus */
    {8340, 10}, /* incus delete */
    {8353, 110}, /* influx */
    {8360, 56}, /* influxd */
    {8368, 116}, /* influxd drop */
    {8381, 35}, /* info */
    {8386, 236}, /* init */
    {8391, 237}, /* initctl */
    {8399, 238}, /* initdb-force */
    {8412, 12}, /* inkscape */
    {8421, 14}, /* inotifywait */
    {8433, 239}, /* insmod */
    {8440, 240}, /* install */
    {8448, 20}, /* intel_gpu_top */
    {8462, 237}, /* invoke-rc.d */
    {8474, 16}, /* inxi */
    {8479, 78}, /* ionice */
    {8486, 16}, /* iostat */
    {8493, 47}, /* iotop */
    {8499, 241}, /* ip */
    {8502, 242}, /* ip a */
    {8507, 243}, /* ip a del */
    {8516, 243}, /* ip a delete */
    {8528, 244}, /* ip a flush */
    {8539, 242}, /* ip addr */
    {8547, 243}, /* ip addr del */
    {8559, 243}, /* ip addr delete */
    {8574, 244}, /* ip addr flush */
    {8588, 242}, /* ip address */
    {8599, 243}, /* ip address del */
    {8614, 243}, /* ip address delete */
    {8632, 244}, /* ip address flush */
    {8649, 242}, /* ip l */
    {8654, 245}, /* ip l del */
    {8663, 245}, /* ip l delete */
    {8675, 246}, /* ip l s */
    {8682, 247}, /* ip l s netns */
    {8695, 246}, /* ip l set */
    {8704, 247}, /* ip l set netns */
    {8719, 242}, /* ip link */
    {8727, 245}, /* ip link del */
    {8739, 245}, /* ip link delete */
    {8754, 246}, /* ip link s */
    {8764, 247}, /* ip link s netns */
    {8780, 246}, /* ip link set */
    {8792, 247}, /* ip link set netns */
    {8810, 242}, /* ip maddr */
    {8819, 242}, /* ip n */
    {8824, 242}, /* ip neigh */
    {8833, 242}, /* ip neighbour */
    {8846, 242}, /* ip netns */
    {8855, 248}, /* ip netns exec */
    {8869, 242}, /* ip nexthop */
    {8880, 242}, /* ip r */
    {8885, 249}, /* ip r del */
    {8894, 249}, /* ip r delete */
    {8906, 250}, /* ip r flush */
    {8917, 242}, /* ip ro */
    {8923, 249}, /* ip ro del */
    {8933, 249}, /* ip ro delete */
    {8946, 250}, /* ip ro flush */
    {8958, 242}, /* ip route */
    {8967, 249}, /* ip route del */
    {8980, 249}, /* ip route delete */
    {8996, 250}, /* ip route flush */
    {9011, 242}, /* ip rule */
    {9019, 242}, /* ip token */
    {9028, 242}, /* ip tunnel */
    {9038, 242}, /* ip tuntap */
    {9048, 43}, /* ip6tables */
    {9058, 251}, /* ip6tables-restore */
    {9076, 252}, /* ip6tables-save */
    {9091, 253}, /* ipa */
    {9095, 254}, /* ipa group-del */
    {9109, 254}, /* ipa host-del */
    {9122, 254}, /* ipa user-del */
    {9135, 254}, /* ipa user-disable */
    {9152, 52}, /* ipcalc */
    {9159, 16}, /* ipcs */
    {9164, 41}, /* iperf */
    {9170, 41}, /* iperf3 */
    {9177, 255}, /* ipmitool */
    {9186, 256}, /* ipset */
    {9192, 257}, /* ipset destroy */
    {9206, 257}, /* ipset flush */
    {9218, 52}, /* ipset-list */
    {9229, 43}, /* iptables */
    {9238, 43}, /* iptables-legacy */
    {9254, 43}, /* iptables-nft */
    {9267, 251}, /* iptables-restore */
    {9284, 252}, /* iptables-save */
    {9298, 42}, /* iptraf */
    {9305, 257}, /* ipvsadm */
    {9313, 8}, /* ipython */
    {9321, 110}, /* isql */
    {9326, 258}, /* iw */
    {9329, 52}, /* iw-list */
    {9337, 259}, /* iwconfig */
    {9346, 52}, /* iwlist */
    {9353, 28}, /* java */
    {9358, 28}, /* javac */
    {9364, 28}, /* jekyll */
    {9371, 28}, /* jest */
    {9376, 86}, /* jj */
    {9379, 87}, /* jj abandon */
    {9390, 89}, /* jobs */
    {9395, 112}, /* joe */
    {9399, 12}, /* john */
    {9404, 15}, /* join */
    {9409, 260}, /* journalctl */
    {9420, 15}, /* jq */
    {9423, 28}, /* just */
    {9428, 56}, /* k3d */
    {9432, 164}, /* k3d cluster delete */
    {9451, 227}, /* k3s */
    {9455, 164}, /* k3s-uninstall.sh */
    {9472, 227}, /* k9s */
    {9476, 115}, /* kafka-topics */
    {9489, 116}, /* kafka-topics --delete */
    {9511, 112}, /* kate */
    {9516, 82}, /* kdestroy */
    {9525, 218}, /* kdesudo */
    {9533, 66}, /* kernel-install */
    {9548, 66}, /* kernelstub */
    {9559, 261}, /* kexec */
    {9565, 82}, /* keyctl */
    {9572, 22}, /* keytool */
    {9580, 262}, /* kill */
    {9585, 263}, /* killall */
    {9593, 264}, /* killall5 */
    {9602, 56}, /* kind */
    {9607, 164}, /* kind delete */
    {9619, 14}, /* kitty */
    {9625, 239}, /* kmod */
    {9630, 24}, /* knex */
    {9635, 14}, /* konsole */
    {9643, 64}, /* kpartx */
    {9650, 45}, /* ksh */
    {9654, 56}, /* kubeadm */
    {9662, 164}, /* kubeadm reset */
    {9676, 227}, /* kubectl */
    {9684, 265}, /* kubectl apply */
    {9698, 266}, /* kubectl cordon */
    {9713, 267}, /* kubectl create clusterrolebinding */
    {9747, 267}, /* kubectl create rolebinding */
    {9774, 268}, /* kubectl delete */
    {9789, 266}, /* kubectl drain */
    {9803, 152}, /* kubectl exec */
    {9816, 269}, /* kubectl patch */
    {9830, 270}, /* kubectl replace */
    {9846, 271}, /* kubectl scale */
    {9860, 272}, /* kubectl taint */
    {9874, 227}, /* kubectx */
    {9882, 227}, /* kubens */
    {9889, 12}, /* kwriteconfig5 */
    {9903, 137}, /* la */
    {9906, 12}, /* lame */
    {9911, 89}, /* last */
    {9916, 89}, /* lastb */
    {9922, 273}, /* lastlog */
    {9930, 28}, /* latex */
    {9936, 237}, /* launchctl */
    {9946, 28}, /* ld */
    {9949, 254}, /* ldapdelete */
    {9960, 52}, /* ldapsearch */
    {9971, 17}, /* ldconfig */
    {9980, 35}, /* ldd */
    {9984, 274}, /* less */
    {9989, 89}, /* let */
    {9993, 112}, /* lf */
    {9996, 186}, /* lftp */
    {10001, 12}, /* libreoffice */
    {10013, 28}, /* libtool */
    {10021, 66}, /* lilo */
    {10026, 9}, /* limactl */
    {10034, 7}, /* links */
    {10040, 40}, /* linode-cli */
    {10051, 78}, /* linux32 */
    {10059, 78}, /* linux64 */
    {10067, 24}, /* liquibase */
    {10077, 137}, /* ll */
    {10080, 14}, /* lldb */
    {10085, 52}, /* lldpctl */
    {10093, 275}, /* ln */
    {10096, 50}, /* lnav */
    {10101, 107}, /* loadkeys */
    {10110, 20}, /* loc */
    {10114, 132}, /* local */
    {10120, 89}, /* locale */
    {10127, 17}, /* locale-gen */
    {10138, 231}, /* localectl */
    {10148, 231}, /* localectl list-keymaps */
    {10171, 231}, /* localectl list-locales */
    {10194, 231}, /* localectl status */
    {10211, 12}, /* localepurge */
    {10223, 137}, /* locate */
    {10230, 276}, /* logger */
    {10237, 231}, /* loginctl */
    {10246, 277}, /* loginctl halt */
    {10260, 278}, /* loginctl kill-session */
    {10282, 278}, /* loginctl kill-user */
    {10301, 231}, /* loginctl list-sessions */
    {10324, 231}, /* loginctl list-users */
    {10344, 277}, /* loginctl poweroff */
    {10362, 277}, /* loginctl reboot */
    {10378, 231}, /* loginctl session-status */
    {10402, 231}, /* loginctl show-session */
    {10424, 278}, /* loginctl terminate-session */
    {10451, 278}, /* loginctl terminate-user */
    {10475, 231}, /* loginctl user-status */
    {10496, 59}, /* logout */
    {10503, 42}, /* logread */
    {10511, 279}, /* logrotate */
    {10521, 279}, /* logsave */
    {10529, 15}, /* lolcat */
    {10536, 15}, /* look */
    {10541, 64}, /* losetup */
    {10549, 90}, /* lp */
    {10552, 90}, /* lpadmin */
    {10560, 82}, /* lpass */
    {10566, 280}, /* lpinfo */
    {10573, 281}, /* lpoptions */
    {10583, 280}, /* lpq */
    {10587, 90}, /* lpr */
    {10591, 90}, /* lprm */
    {10596, 280}, /* lpstat */
    {10603, 85}, /* lrzip */
    {10609, 137}, /* ls */
    {10612, 282}, /* lsar */
    {10617, 16}, /* lsattr */
    {10624, 20}, /* lsb */
    {10628, 42}, /* lsb_release */
    {10640, 16}, /* lsblk */
    {10646, 16}, /* lscpu */
    {10652, 137}, /* lsd */
    {10656, 20}, /* lsfd */
    {10661, 16}, /* lshw */
    {10666, 16}, /* lsinitramfs */
    {10678, 16}, /* lsipc */
    {10684, 20}, /* lsirq */
    {10690, 20}, /* lslocks */
    {10698, 20}, /* lslogins */
    {10707, 20}, /* lsmem */
    {10713, 16}, /* lsmod */
    {10719, 16}, /* lsns */
    {10724, 283}, /* lsof */
    {10729, 16}, /* lspci */
    {10735, 35}, /* lstopo */
    {10742, 16}, /* lsusb */
    {10748, 14}, /* ltrace */
    {10755, 8}, /* lua */
    {10759, 8}, /* luajit */
    {10766, 32}, /* luarocks */
    {10775, 284}, /* lvchange */
    {10784, 284}, /* lvconvert */
    {10794, 284}, /* lvcreate */
    {10803, 285}, /* lvdisplay */
    {10813, 284}, /* lvextend */
    {10822, 286}, /* lvm */
    {10826, 287}, /* lvreduce */
    {10835, 288}, /* lvremove */
    {10844, 284}, /* lvrename */
    {10853, 289}, /* lvresize */
    {10862, 285}, /* lvs */
    {10866, 285}, /* lvscan */
    {10873, 7}, /* lwp-request */
    {10885, 9}, /* lxc */
    {10889, 10}, /* lxc delete */
    {10900, 152}, /* lxc exec */
    {10909, 14}, /* lxc-attach */
    {10920, 10}, /* lxc-destroy */
    {10932, 14}, /* lxc-execute */
    {10944, 12}, /* lynis */
    {10950, 7}, /* lynx */
    {10955, 39}, /* lz4 */
    {10959, 83}, /* lz4cat */
    {10966, 85}, /* lzma */
    {10971, 85}, /* lzop */
    {10976, 235}, /* macchanger */
    {10987, 14}, /* machinectl */
    {10998, 120}, /* magic-wormhole */
    {11013, 12}, /* magick */
    {11020, 120}, /* mail */
    {11025, 155}, /* mailq */
    {11031, 12}, /* mailx */
    {11037, 12}, /* maim */
    {11042, 28}, /* make */
    {11047, 23}, /* makepasswd */
    {11058, 32}, /* mamba */
    {11064, 114}, /* mamba env remove */
    {11081, 290}, /* man */
    {11085, 291}, /* manage.py */
    {11095, 292}, /* mapfile */
    {11103, 110}, /* mariadb */
    {11111, 41}, /* masscan */
    {11119, 108}, /* mate-session-save */
    {11137, 53}, /* mawk */
    {11142, 40}, /* mc */
    {11145, 120}, /* mc-cp */
    {11151, 112}, /* mcedit */
    {11158, 54}, /* md5sum */
    {11165, 293}, /* mdadm */
    {11171, 169}, /* mediainfo */
    {11181, 61}, /* mergerfs */
    {11190, 294}, /* mesg */
    {11195, 28}, /* meson */
    {11201, 183}, /* mformat */
    {11209, 112}, /* micro */
    {11215, 141}, /* microdnf */
    {11224, 33}, /* microdnf remove */
    {11240, 56}, /* micromamba */
    {11251, 114}, /* micromamba env remove */
    {11273, 15}, /* miller */
    {11280, 227}, /* minikube */
    {11289, 164}, /* minikube delete */
    {11305, 15}, /* ministat */
    {11314, 56}, /* mise */
    {11319, 79}, /* mise exec */
    {11329, 24}, /* mix */
    {11333, 295}, /* mkdir */
    {11339, 28}, /* mkdocs */
    {11346, 183}, /* mkdosfs */
    {11354, 296}, /* mke2fs */
    {11361, 183}, /* mkexfatfs */
    {11371, 295}, /* mkfifo */
    {11378, 183}, /* mkfs */
    {11383, 183}, /* mkfs-any */
    {11392, 183}, /* mkfs.btrfs */
    {11403, 296}, /* mkfs.ext2 */
    {11413, 296}, /* mkfs.ext3 */
    {11423, 296}, /* mkfs.ext4 */
    {11433, 183}, /* mkfs.f2fs */
    {11443, 17}, /* mkinitcpio */
    {11454, 39}, /* mkisofs */
    {11462, 295}, /* mknod */
    {11468, 183}, /* mkntfs */
    {11475, 23}, /* mkpasswd */
    {11484, 183}, /* mkreiserfs */
    {11495, 45}, /* mksh */
    {11500, 39}, /* mksquashfs */
    {11511, 183}, /* mkswap */
    {11518, 295}, /* mktemp */
    {11525, 183}, /* mkudffs */
    {11533, 137}, /* mlocate */
    {11541, 15}, /* mlr */
    {11545, 42}, /* modinfo */
    {11553, 297}, /* modprobe */
    {11562, 12}, /* mogrify */
    {11570, 66}, /* mokutil */
    {11578, 110}, /* mongo */
    {11584, 298}, /* mongodump */
    {11594, 116}, /* mongodump-drop */
    {11609, 298}, /* mongoexport */
    {11621, 299}, /* mongorestore */
    {11634, 110}, /* mongosh */
    {11642, 70}, /* mongosh-drop */
    {11655, 298}, /* mongostat */
    {11665, 274}, /* more */
    {11670, 51}, /* mosh */
    {11675, 14}, /* mosh-server */
    {11687, 15}, /* most */
    {11692, 300}, /* mount */
    {11698, 16}, /* mountpoint */
    {11709, 112}, /* mousepad */
    {11718, 12}, /* mplayer */
    {11726, 16}, /* mpstat */
    {11733, 12}, /* mpv */
    {11737, 120}, /* msmtp */
    {11743, 97}, /* mtd */
    {11747, 176}, /* mtd erase */
    {11757, 176}, /* mtd write */
    {11767, 97}, /* mtd_debug */
    {11777, 176}, /* mtd_debug erase */
    {11793, 176}, /* mtd_debug write */
    {11809, 135}, /* mtr */
    {11813, 9}, /* multipass */
    {11823, 10}, /* multipass delete */
    {11840, 10}, /* multipass purge */
    {11856, 111}, /* mussh */
    {11862, 120}, /* mutt */
    {11867, 301}, /* mv */
    {11870, 28}, /* mvn */
    {11874, 28}, /* mypy */
    {11879, 110}, /* mysql */
    {11885, 238}, /* mysql_secure_installation-reset */
    {11917, 115}, /* mysqladmin */
    {11928, 116}, /* mysqladmin drop */
    {11944, 116}, /* mysqladmin shutdown */
    {11964, 298}, /* mysqldump */
    {11974, 299}, /* mysqlimport */
    {11986, 110}, /* mysqlsh */
    {11994, 36}, /* nala */
    {11999, 38}, /* nala remove */
    {12011, 20}, /* namei */
    {12017, 176}, /* nandwrite */
    {12027, 112}, /* nano */
    {12032, 53}, /* nawk */
    {12037, 302}, /* nc */
    {12040, 302}, /* ncat */
    {12045, 16}, /* ncdu */
    {12050, 35}, /* needrestart */
    {12062, 35}, /* needs-restarting */
    {12079, 47}, /* neofetch */
    {12088, 143}, /* nerdctl */
    {12096, 147}, /* nerdctl compose down */
    {12117, 146}, /* nerdctl container prune */
    {12141, 152}, /* nerdctl exec */
    {12154, 76}, /* nerdctl rm */
    {12165, 77}, /* nerdctl rmi */
    {12177, 151}, /* nerdctl run */
    {12189, 146}, /* nerdctl system prune */
    {12210, 146}, /* nerdctl volume prune */
    {12231, 154}, /* nerdctl volume rm */
    {12249, 302}, /* netcat */
    {12256, 30}, /* netfilter-persistent */
    {12277, 47}, /* nethogs */
    {12285, 40}, /* netlify */
    {12293, 65}, /* netplan */
    {12301, 42}, /* netstat */
    {12309, 126}, /* networksetup */
    {12322, 155}, /* newaliases */
    {12333, 183}, /* newfs */
    {12339, 18}, /* newgidmap */
    {12349, 303}, /* newgrp */
    {12356, 104}, /* newusers */
    {12365, 304}, /* nft */
    {12369, 305}, /* nft delete chain */
    {12386, 305}, /* nft delete ruleset */
    {12405, 305}, /* nft delete table */
    {12422, 305}, /* nft destroy */
    {12434, 305}, /* nft flush */
    {12444, 252}, /* nft-list */
    {12453, 306}, /* nginx */
    {12459, 41}, /* ngrep */
    {12465, 78}, /* nice */
    {12470, 28}, /* ninja */
    {12476, 32}, /* nix */
    {12480, 79}, /* nix run */
    {12488, 223}, /* nix store */
    {12498, 223}, /* nix-collect-garbage */
    {12518, 32}, /* nix-env */
    {12526, 12}, /* nix-shell */
    {12536, 15}, /* nl */
    {12539, 41}, /* nload */
    {12545, 35}, /* nm */
    {12548, 41}, /* nmap */
    {12553, 52}, /* nmblookup */
    {12563, 307}, /* nmcli */
    {12569, 308}, /* nmcli c del */
    {12581, 308}, /* nmcli c delete */
    {12596, 309}, /* nmcli c down */
    {12609, 308}, /* nmcli con del */
    {12623, 308}, /* nmcli con delete */
    {12640, 309}, /* nmcli con down */
    {12655, 308}, /* nmcli connection del */
    {12676, 308}, /* nmcli connection delete */
    {12700, 309}, /* nmcli connection down */
    {12722, 310}, /* nmcli d delete */
    {12737, 310}, /* nmcli d disconnect */
    {12756, 310}, /* nmcli d down */
    {12769, 310}, /* nmcli dev delete */
    {12786, 310}, /* nmcli dev disconnect */
    {12807, 310}, /* nmcli dev down */
    {12822, 310}, /* nmcli device delete */
    {12842, 310}, /* nmcli device disconnect */
    {12866, 310}, /* nmcli device down */
    {12884, 311}, /* nmcli n off */
    {12896, 311}, /* nmcli networking off */
    {12917, 312}, /* nmcli r all off */
    {12933, 312}, /* nmcli r wifi off */
    {12950, 312}, /* nmcli r wwan off */
    {12967, 312}, /* nmcli radio all off */
    {12987, 312}, /* nmcli radio wifi off */
    {13008, 312}, /* nmcli radio wwan off */
    {13029, 65}, /* nmtui */
    {13035, 112}, /* nnn */
    {13039, 78}, /* nocorrect */
    {13049, 8}, /* node */
    {13054, 8}, /* nodejs */
    {13061, 115}, /* nodetool */
    {13070, 116}, /* nodetool decommission */
    {13092, 116}, /* nodetool drain */
    {13107, 78}, /* noglob */
    {13114, 78}, /* nohup */
    {13120, 40}, /* nomad */
    {13126, 294}, /* notify-send */
    {13138, 40}, /* nova */
    {13143, 28}, /* nox */
    {13147, 32}, /* npm */
    {13151, 313}, /* npm audit fix */
    {13165, 92}, /* npm deprecate */
    {13179, 79}, /* npm exec */
    {13188, 92}, /* npm unpublish */
    {13202, 2}, /* nproc */
    {13208, 79}, /* npx */
    {13212, 14}, /* nq */
    {13215, 314}, /* nsenter */
    {13223, 135}, /* nslookup */
    {13232, 42}, /* nstat */
    {13238, 128}, /* ntfsclone */
    {13248, 159}, /* ntfsfix */
    {13256, 107}, /* ntpdate */
    {13264, 78}, /* numactl */
    {13272, 16}, /* numastat */
    {13281, 15}, /* numfmt */
    {13288, 169}, /* nvidia-smi */
    {13299, 168}, /* nvim */
    {13304, 32}, /* nvm */
    {13308, 97}, /* nvme */
    {13313, 315}, /* nvme delete-ns */
    {13328, 315}, /* nvme dsm */
    {13337, 315}, /* nvme format */
    {13349, 315}, /* nvme sanitize */
    {13363, 315}, /* nvme write */
    {13374, 315}, /* nvme write-uncor */
    {13391, 315}, /* nvme write-zeroes */
    {13409, 126}, /* nvram */
    {13415, 66}, /* nvram-any */
    {13425, 20}, /* nvtop */
    {13431, 57}, /* nwipe */
    {13437, 23}, /* oathtool */
    {13446, 35}, /* objdump */
    {13454, 227}, /* oc */
    {13457, 265}, /* oc apply */
    {13466, 268}, /* oc delete */
    {13476, 152}, /* oc exec */
    {13484, 269}, /* oc patch */
    {13493, 271}, /* oc scale */
    {13502, 40}, /* oci */
    {13506, 12}, /* ocrmypdf */
    {13515, 15}, /* od */
    {13518, 12}, /* oggenc */
    {13525, 12}, /* okular */
    {13532, 119}, /* oom */
    {13536, 82}, /* op */
    {13539, 79}, /* op run */
    {13546, 32}, /* opam */
    {13551, 112}, /* open */
    {13556, 316}, /* openssl */
    {13564, 40}, /* openstack */
    {13574, 120}, /* openvpn */
    {13582, 107}, /* openvt */
    {13589, 32}, /* opkg */
    {13594, 33}, /* opkg remove */
    {13606, 29}, /* optirun */
    {13614, 111}, /* orsh */
    {13619, 8}, /* osascript */
    {13629, 65}, /* ovs-vsctl */
    {13639, 1}, /* p7zip */
    {13645, 27}, /* packer */
    {13652, 317}, /* pacman */
    {13659, 12}, /* pactl */
    {13665, 18}, /* pam_tally2 */
    {13676, 28}, /* pandoc */
    {13683, 12}, /* paplay */
    {13690, 318}, /* parallel */
    {13699, 111}, /* parallel-ssh */
    {13712, 128}, /* partclone */
    {13722, 319}, /* parted */
    {13729, 128}, /* partimage */
    {13739, 64}, /* partprobe */
    {13749, 19}, /* partx */
    {13755, 23}, /* pass */
    {13760, 320}, /* pass cp */
    {13768, 321}, /* pass delete */
    {13780, 320}, /* pass edit */
    {13790, 23}, /* pass find */
    {13800, 320}, /* pass generate */
    {13814, 320}, /* pass git */
    {13823, 23}, /* pass grep */
    {13833, 320}, /* pass init */
    {13843, 320}, /* pass insert */
    {13855, 23}, /* pass ls */
    {13863, 320}, /* pass mv */
    {13871, 321}, /* pass remove */
    {13883, 321}, /* pass rm */
    {13891, 23}, /* pass show */
    {13901, 322}, /* passwd */
    {13908, 15}, /* paste */
    {13914, 323}, /* patch */
    {13920, 12}, /* pavucontrol */
    {13932, 88}, /* pax */
    {13936, 85}, /* pbzip2 */
    {13943, 84}, /* pcregrep */
    {13952, 9}, /* pct */
    {13956, 10}, /* pct destroy */
    {13968, 11}, /* pct stop */
    {13977, 324}, /* pdbedit */
    {13985, 169}, /* pdffonts */
    {13994, 169}, /* pdfinfo */
    {14002, 28}, /* pdflatex */
    {14011, 12}, /* pdfseparate */
    {14023, 12}, /* pdftk */
    {14029, 12}, /* pdftotext */
    {14039, 12}, /* pdfunite */
    {14048, 56}, /* pdm */
    {14052, 79}, /* pdm run */
    {14060, 111}, /* pdsh */
    {14065, 29}, /* perf */
    {14070, 325}, /* perl */
    {14075, 326}, /* pfctl */
    {14081, 15}, /* pg */
    {14084, 116}, /* pg_dropcluster */
    {14099, 298}, /* pg_dump */
    {14107, 298}, /* pg_dumpall */
    {14118, 298}, /* pg_isready */
    {14129, 238}, /* pg_resetwal */
    {14141, 299}, /* pg_restore */
    {14152, 238}, /* pg_rewind */
    {14162, 298}, /* pgbench */
    {14170, 327}, /* pgrep */
    {14176, 8}, /* php */
    {14180, 112}, /* pico */
    {14185, 327}, /* pidof */
    {14191, 16}, /* pidstat */
    {14199, 85}, /* pigz */
    {14204, 20}, /* pinfo */
    {14210, 41}, /* ping */
    {14215, 41}, /* ping6 */
    {14221, 32}, /* pip */
    {14225, 328}, /* pip uninstall */
    {14239, 32}, /* pip3 */
    {14244, 328}, /* pip3 uninstall */
    {14259, 78}, /* pipexec */
    {14267, 32}, /* pipx */
    {14272, 79}, /* pipx run */
    {14281, 329}, /* pivot_root */
    {14292, 218}, /* pkexec */
    {14299, 32}, /* pkg */
    {14303, 33}, /* pkg delete */
    {14314, 33}, /* pkg remove */
    {14325, 32}, /* pkg_add */
    {14333, 263}, /* pkill */
    {14339, 12}, /* playerctl */
    {14349, 137}, /* plocate */
    {14357, 330}, /* pm-hibernate */
    {14370, 225}, /* pm-hibernate-never */
    {14389, 330}, /* pm-suspend */
    {14400, 47}, /* pmap */
    {14405, 126}, /* pmset */
    {14411, 32}, /* pnpm */
    {14416, 79}, /* pnpm dlx */
    {14425, 79}, /* pnpm exec */
    {14435, 79}, /* pnpx */
    {14440, 143}, /* podman */
    {14447, 147}, /* podman compose down */
    {14467, 146}, /* podman container prune */
    {14490, 76}, /* podman container rm */
    {14510, 152}, /* podman exec */
    {14522, 145}, /* podman image prune */
    {14541, 150}, /* podman kill */
    {14553, 154}, /* podman kube down */
    {14570, 146}, /* podman pod prune */
    {14587, 76}, /* podman pod rm */
    {14601, 76}, /* podman rm */
    {14611, 77}, /* podman rmi */
    {14622, 151}, /* podman run */
    {14633, 150}, /* podman stop */
    {14645, 146}, /* podman system prune */
    {14665, 146}, /* podman system reset */
    {14685, 148}, /* podman unshare */
    {14700, 146}, /* podman volume prune */
    {14720, 154}, /* podman volume remove */
    {14741, 154}, /* podman volume rm */
    {14758, 56}, /* podman-compose */
    {14773, 147}, /* podman-compose down */
    {14793, 32}, /* poetry */
    {14800, 79}, /* poetry run */
    {14811, 89}, /* popd */
    {14816, 32}, /* port */
    {14821, 32}, /* portage */
    {14829, 155}, /* postcat */
    {14837, 155}, /* postqueue */
    {14847, 155}, /* postsuper */
    {14857, 225}, /* poweroff */
    {14866, 47}, /* powertop */
    {14875, 15}, /* pr */
    {14878, 28}, /* pre-commit */
    {14889, 177}, /* prename */
    {14897, 28}, /* prettier */
    {14906, 29}, /* primusrun */
    {14916, 331}, /* printenv */
    {14925, 332}, /* printf */
    {14932, 333}, /* prisma */
    {14939, 103}, /* prlimit */
    {14947, 14}, /* proot */
    {14953, 78}, /* proxychains */
    {14965, 78}, /* proxychains4 */
    {14978, 47}, /* prtstat */
    {14986, 327}, /* ps */
    {14989, 110}, /* psql */
    {14994, 111}, /* pssh */
    {14999, 47}, /* pstree */
    {15006, 27}, /* pulumi */
    {15013, 94}, /* pushd */
    {15019, 22}, /* puttygen */
    {15028, 15}, /* pv */
    {15031, 284}, /* pvcreate */
    {15040, 285}, /* pvdisplay */
    {15050, 284}, /* pvmove */
    {15057, 288}, /* pvremove */
    {15066, 284}, /* pvresize */
    {15075, 285}, /* pvs */
    {15079, 285}, /* pvscan */
    {15086, 18}, /* pwconv */
    {15093, 334}, /* pwd */
    {15097, 47}, /* pwdx */
    {15102, 31}, /* pwgen */
    {15108, 23}, /* pwmake */
    {15115, 45}, /* pwsh */
    {15120, 221}, /* pwunconv */
    {15129, 32}, /* pyenv */
    {15135, 8}, /* pypy */
    {15140, 8}, /* pypy3 */
    {15146, 28}, /* pytest */
    {15153, 8}, /* python */
    {15160, 8}, /* python2 */
    {15168, 8}, /* python3 */
    {15176, 12}, /* qbittorrent-nox */
    {15192, 80}, /* qdbus */
    {15198, 9}, /* qemu-img */
    {15207, 9}, /* qemu-system-x86_64 */
    {15226, 9}, /* qm */
    {15229, 10}, /* qm destroy */
    {15240, 11}, /* qm reset */
    {15249, 11}, /* qm stop */
    {15257, 12}, /* qpdf */
    {15262, 23}, /* qrencode */
    {15271, 16}, /* quota */
    {15277, 64}, /* quotacheck */
    {15288, 335}, /* quotaoff */
    {15297, 115}, /* rabbitmqctl */
    {15309, 116}, /* rabbitmqctl delete_queue */
    {15334, 116}, /* rabbitmqctl delete_vhost */
    {15359, 116}, /* rabbitmqctl force_reset */
    {15383, 116}, /* rabbitmqctl reset */
    {15401, 255}, /* racadm */
    {15408, 8}, /* racket */
    {15415, 20}, /* radeontop */
    {15425, 60}, /* rails */
    {15431, 40}, /* railway */
    {15439, 60}, /* rake */
    {15444, 40}, /* rancher */
    {15452, 112}, /* ranger */
    {15459, 336}, /* rar */
    {15463, 45}, /* rbash */
    {15469, 32}, /* rbenv */
    {15475, 237}, /* rc-service */
    {15486, 42}, /* rc-status */
    {15496, 101}, /* rc-update */
    {15506, 237}, /* rcctl */
    {15512, 12}, /* rclone */
    {15519, 337}, /* rclone cleanup */
    {15534, 337}, /* rclone delete */
    {15548, 337}, /* rclone move */
    {15560, 337}, /* rclone purge */
    {15573, 337}, /* rclone rmdirs */
    {15587, 337}, /* rclone sync */
    {15599, 158}, /* rdiff-backup */
    {15612, 292}, /* read */
    {15617, 292}, /* readarray */
    {15627, 35}, /* readelf */
    {15635, 2}, /* readlink */
    {15644, 132}, /* readonly */
    {15653, 253}, /* realm */
    {15659, 254}, /* realm leave */
    {15671, 2}, /* realpath */
    {15680, 225}, /* reboot */
    {15687, 338}, /* redis-cli */
    {15697, 12}, /* redshift */
    {15706, 66}, /* reinstall-kernels */
    {15724, 159}, /* reiserfsck */
    {15735, 33}, /* removepkg */
    {15745, 177}, /* rename */
    {15752, 177}, /* rename.ul */
    {15762, 40}, /* render */
    {15769, 119}, /* renice */
    {15776, 16}, /* repquota */
    {15785, 294}, /* reset */
    {15791, 64}, /* resize2fs */
    {15801, 57}, /* resize_reiserfs */
    {15817, 19}, /* resizepart */
    {15828, 41}, /* resolvconf */
    {15839, 231}, /* resolvectl */
    {15850, 231}, /* resolvectl query */
    {15867, 231}, /* resolvectl statistics */
    {15889, 231}, /* resolvectl status */
    {15907, 135}, /* resolvectl-query */
    {15924, 12}, /* restic */
    {15931, 67}, /* restic forget */
    {15945, 67}, /* restic prune */
    {15958, 339}, /* restic restore */
    {15973, 158}, /* restore */
    {15981, 34}, /* restorecon */
    {15992, 72}, /* return */
    {15999, 340}, /* rev */
    {16003, 341}, /* rfkill */
    {16010, 15}, /* rg */
    {16013, 193}, /* rimraf */
    {16020, 12}, /* rkhunter */
    {16029, 78}, /* rlwrap */
    {16036, 193}, /* rm */
    {16039, 342}, /* rmdir */
    {16045, 343}, /* rmmod */
    {16051, 44}, /* rot13 */
    {16057, 344}, /* route */
    {16063, 52}, /* rpcinfo */
    {16071, 345}, /* rpm */
    {16075, 56}, /* rpm-ostree */
    {16086, 33}, /* rpm-ostree uninstall */
    {16107, 88}, /* rpm2cpio */
    {16116, 35}, /* rpmquery */
    {16125, 14}, /* rr */
    {16128, 111}, /* rsh */
    {16132, 346}, /* rsync */
    {16138, 330}, /* rtcwake */
    {16146, 12}, /* rtorrent */
    {16155, 8}, /* ruby */
    {16160, 28}, /* ruff */
    {16165, 218}, /* run0 */
    {16170, 78}, /* runcon */
    {16177, 42}, /* runlevel */
    {16186, 347}, /* runuser */
    {16194, 28}, /* rustc */
    {16200, 28}, /* rustfmt */
    {16208, 32}, /* rustup */
    {16215, 40}, /* s3cmd */
    {16221, 237}, /* s6-svc */
    {16228, 348}, /* salt */
    {16233, 348}, /* salt-call */
    {16243, 348}, /* salt-ssh */
    {16252, 253}, /* samba-tool */
    {16263, 254}, /* samba-tool computer delete */
    {16290, 254}, /* samba-tool computer disable */
    {16318, 254}, /* samba-tool group delete */
    {16342, 254}, /* samba-tool group disable */
    {16367, 254}, /* samba-tool user delete */
    {16390, 254}, /* samba-tool user disable */
    {16414, 14}, /* sandbox-exec */
    {16427, 16}, /* sar */
    {16431, 12}, /* say */
    {16435, 8}, /* scala */
    {16441, 20}, /* scc */
    {16445, 14}, /* schroot */
    {16453, 349}, /* scp */
    {16457, 350}, /* screen */
    {16464, 47}, /* screenfetch */
    {16476, 351}, /* script */
    {16483, 12}, /* scrot */
    {16489, 62}, /* scrub */
    {16495, 126}, /* scutil */
    {16502, 40}, /* scw */
    {16506, 35}, /* sdiff */
    {16512, 64}, /* sdparm */
    {16519, 82}, /* secret-tool */
    {16531, 82}, /* security */
    {16540, 222}, /* sed */
    {16544, 57}, /* sedutil-cli */
    {16556, 78}, /* sem */
    {16560, 34}, /* semanage */
    {16569, 120}, /* sendmail */
    {16578, 155}, /* sendmail-q */
    {16589, 16}, /* sensors */
    {16597, 2}, /* seq */
    {16601, 24}, /* sequelize */
    {16611, 27}, /* serverless */
    {16622, 237}, /* service */
    {16630, 16}, /* sestatus */
    {16639, 352}, /* set */
    {16643, 78}, /* setarch */
    {16651, 91}, /* setcap */
    {16658, 353}, /* setenforce */
    {16669, 354}, /* setfacl */
    {16677, 107}, /* setfont */
    {16685, 78}, /* setpriv */
    {16693, 335}, /* setquota */
    {16702, 78}, /* setsid */
    {16709, 107}, /* setterm */
    {16717, 355}, /* setxkbmap */
    {16727, 356}, /* sfdisk */
    {16734, 62}, /* sfill */
    {16740, 186}, /* sftp */
    {16745, 303}, /* sg */
    {16748, 176}, /* sg_format */
    {16758, 176}, /* sg_sanitize */
    {16770, 191}, /* sgdisk */
    {16777, 45}, /* sh */
    {16780, 54}, /* sha1sum */
    {16788, 54}, /* sha224sum */
    {16798, 54}, /* sha256sum */
    {16808, 54}, /* sha384sum */
    {16818, 54}, /* sha512sum */
    {16828, 88}, /* shar */
    {16833, 35}, /* shellcheck */
    {16844, 72}, /* shift */
    {16850, 89}, /* shopt */
    {16856, 30}, /* shorewall */
    {16866, 30}, /* shorewall6 */
    {16877, 52}, /* showmount */
    {16887, 62}, /* shred */
    {16893, 15}, /* shuf */
    {16898, 357}, /* shutdown */
    {16907, 225}, /* shutdown-now */
    {16920, 12}, /* siege */
    {16926, 14}, /* singularity */
    {16938, 52}, /* sipcalc */
    {16946, 20}, /* size */
    {16951, 263}, /* skill */
    {16957, 47}, /* slabtop */
    {16965, 56}, /* slackpkg */
    {16974, 33}, /* slackpkg remove */
    {16990, 263}, /* slay */
    {16995, 2}, /* sleep */
    {17001, 111}, /* slogin */
    {17008, 27}, /* sls */
    {17012, 358}, /* smartctl */
    {17021, 52}, /* smbclient */
    {17031, 324}, /* smbpasswd */
    {17041, 42}, /* smbstatus */
    {17051, 16}, /* smem */
    {17056, 32}, /* snap */
    {17061, 33}, /* snap remove */
    {17073, 182}, /* snap run */
    {17082, 12}, /* snapper */
    {17090, 67}, /* snapper delete */
    {17105, 67}, /* snapper rm */
    {17116, 52}, /* snmpwalk */
    {17125, 302}, /* socat */
    {17131, 12}, /* soffice */
    {17139, 126}, /* softwareupdate */
    {17154, 359}, /* sort */
    {17159, 0}, /* source */
    {17166, 12}, /* sox */
    {17170, 169}, /* soxi */
    {17175, 78}, /* spawn */
    {17181, 126}, /* spctl */
    {17187, 41}, /* speedtest */
    {17197, 42}, /* speedtest-cli */
    {17211, 28}, /* sphinx-build */
    {17224, 125}, /* split */
    {17230, 360}, /* sponge */
    {17237, 110}, /* sqlcmd */
    {17244, 298}, /* sqldiff */
    {17252, 110}, /* sqlite */
    {17259, 110}, /* sqlite3 */
    {17267, 62}, /* srm */
    {17271, 42}, /* ss */
    {17274, 51}, /* ssh */
    {17278, 22}, /* ssh-add */
    {17286, 29}, /* ssh-agent */
    {17296, 22}, /* ssh-copy-id */
    {17308, 361}, /* ssh-keygen */
    {17319, 41}, /* ssh-keyscan */
    {17331, 23}, /* sshd */
    {17336, 120}, /* sshfs */
    {17342, 14}, /* st */
    {17345, 32}, /* stack */
    {17351, 29}, /* start-stop-daemon */
    {17369, 16}, /* stat */
    {17374, 78}, /* stdbuf */
    {17381, 12}, /* steghide */
    {17390, 362}, /* strace */
    {17397, 12}, /* stress */
    {17404, 12}, /* stress-ng */
    {17414, 15}, /* strings */
    {17422, 28}, /* strip */
    {17428, 294}, /* stty */
    {17433, 303}, /* su */
    {17436, 105}, /* su-exec */
    {17444, 112}, /* subl */
    {17449, 363}, /* sudo */
    {17454, 112}, /* sudoedit */
    {17463, 54}, /* sum */
    {17467, 40}, /* supabase */
    {17476, 237}, /* supervisorctl */
    {17490, 59}, /* suspend */
    {17498, 237}, /* sv */
    {17501, 237}, /* svc */
    {17505, 86}, /* svn */
    {17509, 87}, /* svn delete */
    {17520, 87}, /* svn remove */
    {17531, 364}, /* svn revert */
    {17542, 87}, /* svn rm */
    {17549, 86}, /* svnadmin */
    {17558, 120}, /* swaks */
    {17564, 285}, /* swaplabel */
    {17574, 185}, /* swapoff */
    {17582, 185}, /* swapon */
    {17589, 28}, /* swift */
    {17595, 329}, /* switch_root */
    {17607, 32}, /* swupd */
    {17613, 33}, /* swupd bundle-remove */
    {17633, 295}, /* symlink */
    {17641, 365}, /* sync */
    {17646, 12}, /* sysbench */
    {17655, 366}, /* sysctl */
    {17662, 171}, /* syslinux */
    {17671, 367}, /* systemctl */
    {17681, 368}, /* systemctl add-wants */
    {17701, 369}, /* systemctl disable */
    {17719, 370}, /* systemctl emergency */
    {17739, 368}, /* systemctl enable */
    {17756, 370}, /* systemctl halt */
    {17771, 371}, /* systemctl isolate */
    {17789, 370}, /* systemctl kexec */
    {17805, 369}, /* systemctl kill */
    {17820, 369}, /* systemctl mask */
    {17835, 370}, /* systemctl poweroff */
    {17854, 370}, /* systemctl reboot */
    {17871, 370}, /* systemctl rescue */
    {17888, 368}, /* systemctl set-default */
    {17910, 370}, /* systemctl soft-reboot */
    {17932, 368}, /* systemctl start */
    {17948, 369}, /* systemctl stop */
    {17963, 231}, /* systemd-analyze */
    {17979, 276}, /* systemd-cat */
    {17991, 231}, /* systemd-cgls */
    {18004, 231}, /* systemd-cgtop */
    {18018, 231}, /* systemd-detect-virt */
    {18038, 78}, /* systemd-inhibit */
    {18054, 14}, /* systemd-nspawn */
    {18069, 169}, /* systemd-resolve */
    {18085, 372}, /* systemd-run */
    {18097, 126}, /* systemsetup */
    {18109, 340}, /* tac */
    {18113, 373}, /* tail */
    {18118, 42}, /* tailscale */
    {18128, 73}, /* tar */
    {18132, 12}, /* tarsnap */
    {18140, 28}, /* task */
    {18145, 17}, /* tasksel */
    {18153, 105}, /* taskset */
    {18161, 65}, /* tc */
    {18164, 374}, /* tc class */
    {18173, 374}, /* tc filter */
    {18183, 374}, /* tc qdisc */
    {18192, 126}, /* tccutil */
    {18200, 8}, /* tclsh */
    {18206, 375}, /* tcpdump */
    {18214, 20}, /* tcptrack */
    {18223, 45}, /* tcsh */
    {18228, 56}, /* tdnf */
    {18233, 33}, /* tdnf erase */
    {18244, 33}, /* tdnf remove */
    {18256, 65}, /* teamdctl */
    {18265, 360}, /* tee */
    {18269, 236}, /* telinit */
    {18277, 225}, /* telinit-0 */
    {18287, 376}, /* telnet */
    {18294, 14}, /* terminator */
    {18305, 377}, /* terraform */
    {18315, 377}, /* terragrunt */
    {18326, 12}, /* tesseract */
    {18336, 2}, /* test */
    {18341, 186}, /* tftp */
    {18346, 12}, /* thunderbird */
    {18358, 14}, /* tilix */
    {18364, 378}, /* time */
    {18369, 231}, /* timedatectl */
    {18381, 231}, /* timedatectl list-timezones */
    {18408, 231}, /* timedatectl show */
    {18425, 231}, /* timedatectl status */
    {18444, 20}, /* timedatex */
    {18454, 379}, /* timeout */
    {18462, 89}, /* times */
    {18468, 12}, /* timeshift */
    {18478, 67}, /* timeshift --delete */
    {18497, 158}, /* timeshift-any */
    {18511, 35}, /* tldr */
    {18516, 56}, /* tmutil */
    {18523, 67}, /* tmutil delete */
    {18537, 380}, /* tmux */
    {18542, 377}, /* tofu */
    {18547, 15}, /* toilet */
    {18554, 20}, /* tokei */
    {18560, 14}, /* toolbox */
    {18568, 47}, /* top */
    {18572, 78}, /* torify */
    {18579, 78}, /* torsocks */
    {18588, 381}, /* touch */
    {18594, 28}, /* tox */
    {18598, 81}, /* toybox */
    {18605, 188}, /* tpm2_clear */
    {18616, 72}, /* tput */
    {18621, 340}, /* tr */
    {18624, 41}, /* tracepath */
    {18634, 41}, /* traceroute */
    {18645, 20}, /* trafshow */
    {18654, 12}, /* transmission-cli */
    {18671, 382}, /* trap */
    {18676, 193}, /* trash */
    {18682, 193}, /* trash-put */
    {18692, 16}, /* tree */
    {18697, 2}, /* true */
    {18702, 173}, /* truncate */
    {18711, 14}, /* ts */
    {18714, 28}, /* tsc */
    {18718, 375}, /* tshark */
    {18725, 15}, /* tsort */
    {18731, 89}, /* tty */
    {18735, 160}, /* tune2fs */
    {18743, 119}, /* tuned-adm */
    {18753, 89}, /* type */
    {18758, 24}, /* typeorm */
    {18766, 132}, /* typeset */
    {18774, 20}, /* tzselect */
    {18783, 176}, /* ubiformat */
    {18793, 355}, /* ubuntu-drivers */
    {18808, 103}, /* uclampset */
    {18818, 12}, /* udevadm */
    {18826, 136}, /* udhcpc */
    {18833, 64}, /* udisksctl */
    {18843, 383}, /* ufw */
    {18847, 384}, /* ulimit */
    {18854, 384}, /* umask */
    {18860, 385}, /* umount */
    {18867, 59}, /* unalias */
    {18875, 2}, /* uname */
    {18881, 386}, /* unar */
    {18886, 17}, /* unattended-upgrade */
    {18905, 78}, /* unbuffer */
    {18914, 39}, /* uncompress */
    {18925, 15}, /* unexpand */
    {18934, 61}, /* unionfs */
    {18942, 61}, /* unionfs-fuse */
    {18955, 15}, /* uniq */
    {18960, 15}, /* units */
    {18966, 15}, /* unix2dos */
    {18975, 342}, /* unlink */
    {18982, 336}, /* unrar */
    {18988, 387}, /* unset */
    {18994, 388}, /* unshare */
    {19002, 389}, /* unsquashfs */
    {19013, 39}, /* unxz */
    {19018, 282}, /* unzip */
    {19024, 39}, /* unzstd */
    {19031, 40}, /* upctl */
    {19037, 355}, /* update-alternatives */
    {19057, 17}, /* update-ca-certificates */
    {19080, 17}, /* update-grub */
    {19092, 390}, /* update-initramfs */
    {19109, 188}, /* update-initramfs-d */
    {19128, 101}, /* update-rc.d */
    {19140, 12}, /* upnpc */
    {19146, 169}, /* upower */
    {19153, 2}, /* uptime */
    {19160, 14}, /* urxvt */
    {19166, 21}, /* useradd */
    {19174, 134}, /* userdel */
    {19182, 391}, /* usermod */
    {19190, 89}, /* users */
    {19196, 50}, /* utmpdump */
    {19205, 44}, /* uudecode */
    {19214, 44}, /* uuencode */
    {19223, 23}, /* uuidgen */
    {19231, 32}, /* uv */
    {19234, 79}, /* uv run */
    {19241, 79}, /* uvx */
    {19245, 169}, /* v4l2-ctl */
    {19254, 27}, /* vagrant */
    {19262, 10}, /* vagrant destroy */
    {19278, 14}, /* vagrant-ssh */
    {19290, 169}, /* vainfo */
    {19297, 29}, /* valgrind */
    {19306, 338}, /* valkey-cli */
    {19317, 115}, /* vault */
    {19323, 116}, /* vault delete */
    {19336, 9}, /* vboxmanage */
    {19347, 11}, /* vboxmanage controlvm */
    {19368, 169}, /* vcgencmd */
    {19377, 32}, /* vcpkg */
    {19383, 137}, /* vdir */
    {19388, 40}, /* velero */
    {19395, 40}, /* vercel */
    {19402, 335}, /* vgcfgrestore */
    {19415, 284}, /* vgchange */
    {19424, 284}, /* vgcreate */
    {19433, 285}, /* vgdisplay */
    {19443, 335}, /* vgexport */
    {19452, 284}, /* vgextend */
    {19461, 335}, /* vgimportclone */
    {19475, 284}, /* vgreduce */
    {19484, 288}, /* vgremove */
    {19493, 284}, /* vgrename */
    {19502, 285}, /* vgs */
    {19506, 285}, /* vgscan */
    {19513, 168}, /* vi */
    {19516, 168}, /* view */
    {19521, 112}, /* vifm */
    {19526, 112}, /* vigr */
    {19531, 168}, /* vim */
    {19535, 35}, /* vimdiff */
    {19543, 112}, /* vipw */
    {19548, 9}, /* virsh */
    {19554, 10}, /* virsh destroy */
    {19568, 10}, /* virsh net-destroy */
    {19586, 10}, /* virsh net-undefine */
    {19605, 10}, /* virsh pool-delete */
    {19623, 11}, /* virsh reboot */
    {19636, 10}, /* virsh reset */
    {19648, 11}, /* virsh shutdown */
    {19663, 10}, /* virsh snapshot-delete */
    {19685, 10}, /* virsh undefine */
    {19700, 10}, /* virsh vol-delete */
    {19717, 10}, /* virsh vol-wipe */
    {19732, 112}, /* visudo */
    {19739, 28}, /* vite */
    {19744, 12}, /* vlc */
    {19748, 18}, /* vlock */
    {19754, 16}, /* vmstat */
    {19761, 52}, /* vnstat */
    {19768, 40}, /* vultr */
    {19774, 40}, /* vultr-cli */
    {19784, 89}, /* w */
    {19786, 7}, /* w3m */
    {19790, 89}, /* wait */
    {19795, 12}, /* wakeonlan */
    {19805, 276}, /* wall */
    {19810, 392}, /* watch */
    {19816, 14}, /* watchexec */
    {19826, 20}, /* wavemon */
    {19834, 15}, /* wc */
    {19837, 20}, /* wdiff */
    {19843, 28}, /* webpack */
    {19851, 50}, /* wevtutil */
    {19860, 22}, /* wg */
    {19863, 235}, /* wg-quick */
    {19872, 393}, /* wget */
    {19877, 35}, /* whatis */
    {19884, 394}, /* whence */
    {19891, 35}, /* whereis */
    {19899, 395}, /* which */
    {19905, 89}, /* who */
    {19909, 89}, /* whoami */
    {19916, 41}, /* whois */
    {19922, 78}, /* winpty */
    {19929, 62}, /* wipe */
    {19934, 396}, /* wipefs */
    {19941, 12}, /* wl-copy */
    {19949, 12}, /* wl-paste */
    {19958, 169}, /* wmctrl */
    {19965, 95}, /* wodim */
    {19971, 120}, /* wormhole */
    {19980, 65}, /* wpa_cli */
    {19988, 40}, /* wrangler */
    {19997, 276}, /* write */
    {20003, 12}, /* wrk */
    {20007, 14}, /* x-terminal-emulator */
    {20027, 20}, /* x86info */
    {20035, 397}, /* xargs */
    {20041, 12}, /* xbacklight */
    {20052, 32}, /* xbps-install */
    {20065, 32}, /* xbps-remove */
    {20077, 12}, /* xclip */
    {20083, 112}, /* xdg-open */
    {20092, 169}, /* xdotool */
    {20100, 169}, /* xdpyinfo */
    {20109, 40}, /* xe */
    {20112, 28}, /* xelatex */
    {20120, 108}, /* xfce4-session-logout */
    {20141, 14}, /* xfce4-terminal */
    {20156, 64}, /* xfs_growfs */
    {20167, 42}, /* xfs_info */
    {20176, 398}, /* xfs_repair */
    {20187, 158}, /* xfsrestore */
    {20198, 7}, /* xh */
    {20201, 263}, /* xkill */
    {20207, 169}, /* xlsclients */
    {20218, 15}, /* xmllint */
    {20226, 15}, /* xmlstarlet */
    {20237, 39}, /* xorriso */
    {20245, 95}, /* xorrisofs */
    {20255, 169}, /* xprop */
    {20261, 355}, /* xrandr */
    {20268, 12}, /* xsel */
    {20273, 355}, /* xset */
    {20278, 14}, /* xterm */
    {20284, 78}, /* xvfb-run */
    {20293, 169}, /* xwininfo */
    {20302, 399}, /* xxd */
    {20306, 54}, /* xxhsum */
    {20313, 85}, /* xz */
    {20316, 83}, /* xzcat */
    {20322, 84}, /* xzgrep */
    {20329, 15}, /* xzless */
    {20336, 32}, /* yarn */
    {20341, 79}, /* yarn dlx */
    {20350, 79}, /* yarn exec */
    {20360, 400}, /* yes */
    {20364, 12}, /* youtube-dl */
    {20375, 15}, /* yq */
    {20378, 12}, /* yt-dlp */
    {20385, 141}, /* yum */
    {20389, 33}, /* yum autoremove */
    {20404, 33}, /* yum erase */
    {20414, 33}, /* yum remove */
    {20425, 12}, /* zathura */
    {20433, 169}, /* zbarimg */
    {20441, 83}, /* zcat */
    {20446, 84}, /* zegrep */
    {20453, 12}, /* zellij */
    {20460, 57}, /* zerofree */
    {20469, 401}, /* zfs */
    {20473, 402}, /* zfs destroy */
    {20485, 403}, /* zfs receive */
    {20497, 403}, /* zfs recv */
    {20506, 402}, /* zfs rollback */
    {20519, 84}, /* zgrep */
    {20525, 28}, /* zig */
    {20529, 39}, /* zip */
    {20533, 15}, /* zless */
    {20539, 401}, /* zpool */
    {20545, 402}, /* zpool create */
    {20558, 402}, /* zpool destroy */
    {20572, 404}, /* zpool detach */
    {20585, 404}, /* zpool export */
    {20598, 402}, /* zpool labelclear */
    {20615, 404}, /* zpool offline */
    {20629, 402}, /* zpool remove */
    {20642, 402}, /* zpool split */
    {20654, 45}, /* zsh */
    {20658, 85}, /* zstd */
    {20663, 83}, /* zstdcat */
    {20671, 39}, /* zstdmt */
    {20678, 141}, /* zypper */
    {20685, 33}, /* zypper remove */
    {20699, 33}, /* zypper rm */
};
const int s2c_name_count = 2151;
