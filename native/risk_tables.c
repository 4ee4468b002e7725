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
    "/backups\0"
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
    "/lib/**\0"
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
    "/run/**\0"
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
    "writes the pieces into files\0"
    "-o,-k,-t,--output,-T,-S\0"
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
    "-u,-U,-g,-G,-t,-s,-P,-o,-p,-C,--user,--format,--sort\0"
    "-p,-n,-d,-t,-u,-N,-i\0"
    "-p\0"
    "+o\0"
    "history\0"
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
    "-t,-m,-u,-p,-o,-e,-E,-G,-S,-r,-w,-c,--unit,--property,--uid,--target\0"
    "runs a program\0"
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
    "-n\0"
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
    "-i\0"
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
    "base\0"
    "takes every change of the database back\0"
    "ecto.drop,ecto.reset,db:drop,schema:drop,database:drop,dropAll,drop-all,clean,migrate:rollback:all,drop,reset\0"
    "current,history,heads,routes,status,info,validate,version\0"
    "-c,-f\0"
    "runs a dialogue with a program\0"
    "-F,-v,-f,-i,--include\0"
    "-i,--include=inplace\0"
    "-i=inplace\0"
    "-p,-i,-l,-o,-L,-R,-D,-J,-F,-b,-c,-e,-E,-I,-m,-O,-Q,-S,-W,-w,-B\0"
    "-o\0"
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
    "moves files onto the disk {target}\0"
    "/var/log/auth.log*,/var/log/secure*,/var/log/wtmp,/var/log/btmp,/var/log/messages,/var/log/syslog,/var/log/audit/*\0"
    "moves {target}\0"
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
    "-R,--recursive\0"
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
    "-f,-C,-T,-X,-b,-g,-I,-N,-s,-H,-V,--file,--directory,--exclude,--files-from,--checkpoint,--newer-mtime\0"
    "--checkpoint-action=exec*\0"
    "runs a command hidden in an option\0"
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
    "packs an archive\0"
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
    "-d\0"
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
    "l\0"
    "-I,-c,--info,--contents\0"
    "-e,-f,--rsh,--exclude,--include,--filter,--bwlimit,--exclude-from,--include-from,--files-from,--port,--password-file,--log-file,--backup-dir\0"
    "-n,--dry-run\0"
    "--list-only\0"
    "--delete,--del,--delete-before,--delete-after,--delete-during,--delete-excluded,--delete-delay\0"
    "deletes in {target} all that the source does not hold\0"
    "--ignore-existing\0"
    "--remove-source-files\0"
    "removes what lies in {target} after copying it\0"
    "-P,-i,-o,-l,-c,-F,-J,-S\0"
    "deletes in {target} what it is told to\0"
    "ls,lsl,lsd,lsf,size,check,about,version,config,listremotes,cat\0"
    "copies files\0"
    "-c,--cmd,-S,-u,-T\0"
    "!,-c,--cmd\0"
    "edits {target} by itself\0"
    "-c,--cmd=*!*rm\?-r*,*!*dd\?*of=/dev*,*!*mkfs*\0"
    "hides a command in an option: {target}\0"
    "opens {target} to change it\0"
    "-L,-t,-U,-N,-O,-E,-m,-i,-d,--label,--uuid\0"
    "-N\0"
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
    "changes {target}\0"
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
    "/mnt,/media,/srv,/opt,/proc,/sys,/dev,/run\0"
    "mounts {target}\0"
    "puts something else over {last}\0"
    "-o,--options=*bind*\0"
    "-t,--types=proc,sysfs,devtmpfs,devpts,securityfs,cgroup*,efivarfs,bpf,debugfs,tracefs\0"
    "mounts {last}\0"
    "/tmp,/run,/dev/shm,/var/tmp\0"
    "-t,--types=tmpfs\0"
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
    "1\0"
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
    "-v\0"
    "stops everything but what it names\0"
    "-all\0"
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
    "--show\0"
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
    "networking*,NetworkManager*,network-manager*,network,network.*,connman*,dhcpcd*,getty@*,user.slice,user@*,system.slice,systemd-networkd*,systemd-logind*,dbus,dbus.*,systemd-resolved*,wpa_supplicant*\0"
    "takes {target} away: connections and logins may go with it\0"
    "firewalld*,ufw*,iptables*,nftables*,fail2ban*,apparmor*,auditd*,rsyslog*,systemd-journald*,clamav*\0"
    "takes the guard {target} away\0"
    "stops {target}\0"
    "-u,-p,-t,-H,-M,-n,--type,--state,--property,--unit\0"
    "status,show,cat,list-*,is-*,get-default,help,show-environment\0"
    "status,--status-all,list,needsme\0"
    "-l,--list,--status-all\0"
    "stop\0"
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
    "list\0"
    "*\0"
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
    "root\0"
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
    "-a,-d,-A,-M\0"
    "-d=*\0"
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
    "-q\0"
    "replaces the key {target}\0"
    "-f=/etc/ssh/*\0"
    "changes the passphrase of {target}\0"
    "-l,-y,-F,-B\0"
    "makes or changes a key\0"
    "-in,-out,-keyout,-days,-subj,-newkey,-connect,-CAfile,-inkey,-name,-servername\0"
    "-out,-keyout\0"
    "replaces the secret {target}\0"
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
    "--post-file,--body-file\0"
    "--method=DELETE\0"
    "-O,--output-document\0"
    "--spider\0"
    "--post-data,--post-file,--body-file,--method\0"
    "-O,--output-document=-,/dev/null,/dev/stdout\0"
    "saves files from the network\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-a,-f,-t,-S\0"
    "-a,-A\0"
    "-z\0"
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
    "-A,-I,-R,--append,--insert=INPUT,OUTPUT\0"
    "-j,--jump=DROP,REJECT\0"
    "-s,--source,-d,--destination,--dport,--dports,--destination-port,-i,-o,--ctstate,--state,--sport\0"
    "-A,-I,--append,--insert\0"
    "shuts ssh out\0"
    "-s,--source,-d=0.0.0.0/0,0/0,::/0\0"
    "changes the firewall\0"
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
    "-x,-f\0"
    "status,show,check,list,-l\0"
    "drops sets of the firewall\0"
    "list,save,test\0"
    "status,show,version,app\0"
    "disable\0"
    "default\0"
    "deny,reject\0"
    "shuts out whatever no rule names\0"
    "22,22/tcp,ssh,OpenSSH,any\0"
    "delete\0"
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
    "block\0"
    "cuts wireless connections\0"
    "switches radios on\0"
    "-r,-k,-x,--release,--exit\0"
    "gives the address of {target} back: connections break\0"
    "disconnect\0"
    "cuts the connection\0"
    "info,list,scan,link,dump,get\0"
    "changes a connection\0"
    "off\0"
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
    "--force\0"
    "replaces packages by force\0"
    "-n,--dry-run,--simulate,-s\0"
    "core,core\?*,snapd,base-system,xbps,tzdata-all\0"
    "--purge,--force-depends,--force-removal-of-dependent-packages,--zap,--ignore-dependencies\0"
    "removes {target} with all that needs it\0"
    "list,search,info,repolist,provides,history,check-update,whatprovides,repoquery,lr,se,if\0"
    "--config,--root\0"
    "glibc,bash,coreutils,systemd,sudo,pacman,linux*,base,filesystem,grub,openssh,networkmanager,util-linux,gcc-libs,openssl\0"
    "-Q,-F\0"
    "-S\0"
    "-s\0"
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
    "--all\0"
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
    "show\0"
    "changes what starts with the machine\0"
    "show*,status,list,get-devices\0"
    "-v,-p,--dry-run\0"
    "changes the system\0"
    "--remove-kernel,--reset,-u,-U,--delete\0"
    "takes away what the machine starts from\0"
    "remove\0"
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
    "-u\0"
    "--reset\0"
    "changes the index\0"
    "-a\0"
    "writes files\0"
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
    "--prune\0"
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
    "-t,-b\0"
    "system.reboot,system.shutdown,system.halt,system.poweroff,system.init\0"
    "file.remove,pkg.purge,user.delete\0"
    "*rm\?-rf*,*rm\?-r\?*,*mkfs*,*reboot*,*shutdown*,*poweroff*\0"
    "does on the machines of {target} what cannot be taken back\0"
    "test.ping,grains.*,status.*\0"
    "plan,validate,fmt,show,output,version,graph,providers,preview,status,global-status,list,diff\0"
    "--check,--list-hosts,--syntax-check\0"
    "destroy,remove\0"
    "destroys everything that the project has set up\0"
    "-destroy,--destroy\0"
    "state,stack\0"
    "forgets what was set up\0"
    "-auto-approve,--auto-approve\0"
    "changes what is set up without asking\0"
    "changes what is set up\0"
    "plan,validate,fmt,show,output,version,graph,providers,init\0"
    "destroy\0"
    "-destroy\0"
    "state\0"
    "workspace\0"
    "-auto-approve\0"
    "--cidr,--acl,--max-size,--desired-capacity,--group-id,--port,--protocol,--region,--profile,--instance-ids\0"
    "--dryrun,--dry-run\0"
    "rm,rb,del,delete,destroy,purge,terminate-instances,delete-*,deprovision,wipe,apps:destroy,terminate,pg:reset,remove,remove-bucket,repo:delete,*:delete,*:destroy,*:disable,*:reset,*-delete,*.destroy,vm-destroy,schedule-key-deletion,deregister-*,close-account,stop-instances,deallocate,delete-batch,revoke-security-group-*,undeploy\0"
    "deletes {target} in the cloud\0"
    "--delete\0"
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
    "-\0"
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
    "restores files\0"
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
    "/\0"
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
    "runs {name}, which is not known here\0"
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
    "ack\0"
    "acpi\0"
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
    "arecord\0"
    "argocd\0"
    "aria2c\0"
    "arj\0"
    "arp\0"
    "arp-scan\0"
    "arping\0"
    "arptables\0"
    "asciinema\0"
    "asdf\0"
    "ash\0"
    "at\0"
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
    "docker-compose kill\0"
    "docker-compose logs\0"
    "docker-compose ps\0"
    "docker-compose rm\0"
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
    "flatpak uninstall\0"
    "flock\0"
    "flux\0"
    "fly\0"
    "flyctl\0"
    "flyway\0"
    "fmt\0"
    "fold\0"
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
    "kmod\0"
    "knex\0"
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
    "lxc-destroy\0"
    "lynis\0"
    "lynx\0"
    "lz4\0"
    "lz4cat\0"
    "lzma\0"
    "lzop\0"
    "macchanger\0"
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
    "rmdir\0"
    "rmmod\0"
    "route\0"
    "rpcinfo\0"
    "rpm\0"
    "rpm-ostree\0"
    "rpm-ostree uninstall\0"
    "rpm2cpio\0"
    "rpmquery\0"
    "rsh\0"
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
    "sar\0"
    "say\0"
    "scala\0"
    "scc\0"
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
    "terraform\0"
    "terragrunt\0"
    "tesseract\0"
    "test\0"
    "tftp\0"
    "thunderbird\0"
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
    "useradd\0"
    "userdel\0"
    "usermod\0"
    "users\0"
    "utmpdump\0"
    "uuidgen\0"
    "uv\0"
    "uv run\0"
    "uvx\0"
    "v4l2-ctl\0"
    "vagrant\0"
    "vagrant destroy\0"
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
    {3434, 9},
    {3443, 9},
    {3452, 9},
    {3461, 22},
    {3469, 22},
    {3481, 22},
    {3486, 22},
    {3495, 22},
    {3507, 22},
    {3516, 22},
    {3530, 22},
    {3542, 22},
    {3557, 22},
    {3581, 22},
    {3587, 22},
    {3596, 12},
    {3603, 12},
    {3611, 12},
    {3622, 12},
    {3634, 12},
    {3642, 12},
    {3652, 12},
    {3662, 12},
    {3674, 12},
    {3688, 12},
    {3702, 12},
    {3718, 5},
    {3734, 5},
    {3748, 5},
    {3764, 5},
    {3772, 5},
    {3781, 5},
    {3793, 5},
    {3801, 26},
    {3193, 26},
    {3806, 26},
    {3811, 26},
    {3816, 26},
    {3821, 26},
    {3828, 26},
    {3835, 26},
    {3843, 26},
    {3849, 26},
    {3854, 26},
    {3860, 26},
    {3865, 26},
    {3870, 26},
    {3875, 26},
    {3884, 26},
    {3894, 26},
    {3903, 26},
    {3914, 26},
    {3925, 26},
    {3938, 26},
    {3949, 26},
    {3958, 26},
    {3966, 26},
    {3975, 26},
    {3989, 7},
    {3994, 7},
    {3999, 7},
    {4004, 7},
    {4011, 7},
    {4017, 7},
    {4024, 7},
    {4037, 7},
    {4044, 7},
    {4055, 7},
    {4064, 7},
    {4073, 7},
    {4081, 7},
    {4089, 7},
    {4094, 7},
    {4099, 7},
    {4110, 8},
    {4112, 8},
    {4118, 8},
    {4125, 25},
    {4137, 25},
    {4148, 25},
    {4158, 25},
    {4166, 25},
    {4175, 25},
    {4184, 25},
    {4191, 25},
    {4201, 25},
    {4210, 25},
    {4225, 25},
    {4237, 25},
    {4246, 25},
    {4256, 21},
    {4264, 21},
    {4275, 21},
    {4285, 21},
    {4292, 21},
};
const int s2c_place_pattern_count = 328;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 4300, 0x0},
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
    {S2C_IF_WORD, 0, 4762, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 4914, 0x0},
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
    {S2C_IF_WORD, 0, 5261, 0x0},
    {S2C_IF_WORD, 0, 2736, 0x0},
    {S2C_IF_SAYS, 0, 5297, 0x0},
    {S2C_IF_WORD, 0, 5359, 0x0},
    {S2C_IF_SAYS, 0, 5375, 0x0},
    {S2C_IF_WORD, 0, 2717, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 5463, 0x0},
    {S2C_IF_WORD, -1, 5472, 0x0},
    {S2C_IF_WORD, 1, 5522, 0x0},
    {S2C_IF_WORD, -1, 5544, 0x0},
    {S2C_IF_OPTION, 0, 5606, 0x0},
    {S2C_IF_OPTION, 0, 5645, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_NO_OPTION, 0, 5794, 0x0},
    {S2C_IF_NO_OPTION, 0, 5814, 0x0},
    {S2C_IF_OPTION, 0, 5922, 0x0},
    {S2C_IF_OPTION, 0, 6002, 0x0},
    {S2C_IF_OPTION, 0, 6011, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 6045, 0x0},
    {S2C_IF_OPTION, 0, 6148, 0x0},
    {S2C_IF_OPTION, 0, 6180, 0x0},
    {S2C_IF_OPTION, 0, 6237, 0x0},
    {S2C_IF_WORD, 1, 6270, 0x0},
    {S2C_IF_OPTION, 0, 6283, 0x0},
    {S2C_IF_OPTION, 0, 6314, 0x0},
    {S2C_IF_NO_OPTION, 0, 6324, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 6369, 0x0},
    {S2C_IF_OPTION, 0, 6446, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_OPTION_PLACE, 0, 6520, 0x17400},
    {S2C_IF_OPTION, 0, 6520, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 6666, 0x0},
    {S2C_IF_OPTION, 0, 6702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 6702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 6702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 6702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 6823, 0x0},
    {S2C_IF_OPTION, 0, 6702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 6861, 0x0},
    {S2C_IF_OPTION, 0, 6702, 0x0},
    {S2C_IF_WORD, 1, 6893, 0x0},
    {S2C_IF_OPTION, 0, 6702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 6977, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 7136, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 2736, 0x0},
    {S2C_IF_SAYS, 0, 5297, 0x0},
    {S2C_IF_WORD, 0, 5359, 0x0},
    {S2C_IF_SAYS, 0, 5375, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 7194, 0x0},
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
    {S2C_IF_OPTION, 0, 7419, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 7422, 0x0},
    {S2C_IF_WORD, 0, 7425, 0x0},
    {S2C_IF_WORD, 0, 7433, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 7419, 0x0},
    {S2C_IF_WORD, 0, 7585, 0x0},
    {S2C_IF_OPTION, 0, 7706, 0x0},
    {S2C_IF_OPTION, 0, 7746, 0x0},
    {S2C_IF_OPTION, 0, 8036, 0x0},
    {S2C_IF_VALUE, 0, 8298, 0x0},
    {S2C_IF_OPTION, 0, 8842, 0x0},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_NO_OPTION, 0, 8946, 0x0},
    {S2C_IF_OPTION, 0, 8946, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 9018, 0x0},
    {S2C_IF_OPTION, 0, 9065, 0x0},
    {S2C_IF_WORD, 1, 9078, 0x0},
    {S2C_IF_WORD, 2, 9089, 0x0},
    {S2C_IF_WORD, 1, 9149, 0x0},
    {S2C_IF_WORD, 2, 9158, 0x0},
    {S2C_IF_OPTION, 0, 9210, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 9262, 0x0},
    {S2C_IF_OPTION, 0, 9210, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 9210, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 9271, 0x0},
    {S2C_IF_WORD, 1, 9286, 0x0},
    {S2C_IF_WORD, 0, 9357, 0x0},
    {S2C_IF_OPTION, 0, 9441, 0x0},
    {S2C_IF_WORD, 1, 9455, 0x0},
    {S2C_IF_WORD, 1, 9507, 0x0},
    {S2C_IF_WORD, 2, 9515, 0x0},
    {S2C_IF_OPTION, 0, 9521, 0x0},
    {S2C_IF_WORD, 1, 9535, 0x0},
    {S2C_IF_WORD, 0, 9581, 0x0},
    {S2C_IF_WORD, 0, 9591, 0x0},
    {S2C_IF_WORD, 0, 9636, 0x0},
    {S2C_IF_WORD, 0, 9746, 0x0},
    {S2C_IF_VALUE, 0, 9863, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 9884, 0x0},
    {S2C_IF_OPTION, 0, 9961, 0x0},
    {S2C_IF_VALUE, 0, 10252, 0x0},
    {S2C_IF_VALUE, 0, 10269, 0x0},
    {S2C_IF_OPTION, 0, 10324, 0x0},
    {S2C_IF_VALUE, 0, 10337, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 10400, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 10400, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 10400, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 10400, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x4000180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_OPTION, 0, 10400, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 10925, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 11122, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 7419, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 11426, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 11617, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 11813, 0x0},
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
    {S2C_IF_WORD, -2, 12141, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 12336, 0x0},
    {S2C_IF_PLACE, 0, 12434, 0x400},
    {S2C_IF_PLACE, 0, 12434, 0x800},
    {S2C_IF_PLACE, 0, 12434, 0x17000},
    {S2C_IF_PLACE, 0, 12434, 0x1e0000},
    {S2C_IF_PLACE, 0, 12434, 0x6000343},
    {S2C_IF_WORD, 0, 12482, 0x0},
    {S2C_IF_PLACE, 0, 12434, 0x4000080},
    {S2C_IF_WORD, 0, 12495, 0x0},
    {S2C_IF_WORD, 0, 12539, 0x0},
    {S2C_IF_WORD, 0, 12495, 0x0},
    {S2C_IF_NO_WORD, 0, 12544, 0x0},
    {S2C_IF_PLACE, 0, 12434, 0x400},
    {S2C_IF_PLACE, 0, 12578, 0x400},
    {S2C_IF_PLACE, 2, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_WORD, 0, 4762, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 12767, 0x0},
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
    {S2C_IF_WORD, 0, 12141, 0x0},
    {S2C_IF_OPTION, 0, 13150, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 13201, 0x0},
    {S2C_IF_WORD, 1, 13261, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_NO_WORD, 1, 13490, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_WORD, 1, 13510, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 13524, 0x0},
    {S2C_IF_OPTION, 0, 13608, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 13659, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 13847, 0x0},
    {S2C_IF_OPTION, 0, 13968, 0x0},
    {S2C_IF_VALUE, 0, 14096, 0x0},
    {S2C_IF_VALUE, 0, 14157, 0x0},
    {S2C_IF_OPTION, 0, 14180, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 14229, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 14248, 0x4003040},
    {S2C_IF_OPTION, 0, 14229, 0x0},
    {S2C_IF_VALUE, 0, 14302, 0x0},
    {S2C_IF_OPTION, 0, 14229, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 14248, 0x0},
    {S2C_IF_OPTION, 0, 14229, 0x0},
    {S2C_IF_OPTION, 0, 14389, 0x0},
    {S2C_IF_OPTION, 0, 14229, 0x0},
    {S2C_IF_OPTION, 0, 14452, 0x0},
    {S2C_IF_OPTION, 0, 14500, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 14512, 0x400},
    {S2C_IF_OPTION, 0, 14522, 0x0},
    {S2C_IF_OPTION, 0, 14552, 0x0},
    {S2C_IF_OPTION, 0, 14565, 0x0},
    {S2C_IF_OPTION, 0, 8946, 0x0},
    {S2C_IF_VALUE, 0, 14580, 0x0},
    {S2C_IF_OPTION, 0, 14229, 0x0},
    {S2C_IF_OPTION, 0, 14630, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 14662, 0x0},
    {S2C_IF_WORD, 1, 14691, 0x0},
    {S2C_IF_OPTION, 0, 14735, 0x0},
    {S2C_IF_OPTION, 0, 14755, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 14779, 0x0},
    {S2C_IF_OPTION, 0, 14833, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 14890, 0x0},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 14941, 0x4003040},
    {S2C_IF_VALUE, 0, 14944, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 14941, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 14982, 0x4003040},
    {S2C_IF_WORD, 1, 15032, 0x0},
    {S2C_IF_WORD, 1, 15042, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9958, 0x4003040},
    {S2C_IF_VALUE, 0, 15046, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 15042, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 9958, 0x0},
    {S2C_IF_WORD, 1, 15081, 0x0},
    {S2C_IF_WORD, 1, 15042, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 15042, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 15147, 0x0},
    {S2C_IF_OPTION, 0, 15157, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15170, 0x4003040},
    {S2C_IF_OPTION, 0, 15157, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 15170, 0x0},
    {S2C_IF_OPTION, 0, 15185, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 15241, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15253, 0x400},
    {S2C_IF_OPTION, 0, 15281, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15302, 0x4003040},
    {S2C_IF_OPTION, 0, 15339, 0x0},
    {S2C_IF_OPTION, 0, 15384, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 15455, 0x0},
    {S2C_IF_OPTION, 0, 15457, 0x0},
    {S2C_IF_OPTION, 0, 6446, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 15622, 0x0},
    {S2C_IF_OPTION, 0, 15635, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 15647, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 15796, 0x0},
    {S2C_IF_OPTION, 0, 15814, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 15622, 0x0},
    {S2C_IF_WORD, 1, 15946, 0x0},
    {S2C_IF_OPTION, 0, 8946, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 16076, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_OPTION, 0, 16229, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 16298, 0x0},
    {S2C_IF_OPTION, 0, 16353, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 16438, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_OPTION, 0, 16602, 0x0},
    {S2C_IF_NO_OPTION, 0, 13968, 0x0},
    {S2C_IF_WORD, 1, 16713, 0x0},
    {S2C_IF_OPTION, 0, 16805, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 16958, 0x0},
    {S2C_IF_OPTION, 0, 16975, 0x0},
    {S2C_IF_OPTION, 0, 17046, 0x0},
    {S2C_IF_OPTION, 0, 17090, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 17246, 0x0},
    {S2C_IF_OPTION, 0, 17256, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 17315, 0x0},
    {S2C_IF_OPTION, 0, 17345, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 17444, 0x0},
    {S2C_IF_WORD, 102, 17525, 0x0},
    {S2C_IF_WORD, 0, 17548, 0x0},
    {S2C_IF_WORD, 0, 17603, 0x0},
    {S2C_IF_OPTION, 0, 17246, 0x0},
    {S2C_IF_OPTION, 0, 17614, 0x0},
    {S2C_IF_OPTION, 0, 17797, 0x0},
    {S2C_IF_OPTION, 0, 17947, 0x0},
    {S2C_IF_OPTION, 0, 5814, 0x0},
    {S2C_IF_OPTION, 0, 5814, 0x0},
    {S2C_IF_OPTION, 0, 18169, 0x0},
    {S2C_IF_OPTION, 0, 18238, 0x0},
    {S2C_IF_OPTION, 0, 18297, 0x0},
    {S2C_IF_OPTION, 0, 18375, 0x0},
    {S2C_IF_OPTION, 0, 18453, 0x0},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_WORD, 1, 18550, 0x0},
    {S2C_IF_OPTION, 0, 18581, 0x0},
    {S2C_IF_OPTION, 0, 18592, 0x0},
    {S2C_IF_WORD, 0, 18645, 0x0},
    {S2C_IF_WORD, 0, 18723, 0x0},
    {S2C_IF_OPTION, 0, 18782, 0x0},
    {S2C_IF_VALUE, 0, 18915, 0x0},
    {S2C_IF_OPTION, 0, 19002, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 19056, 0x0},
    {S2C_IF_VALUE, 0, 19122, 0x0},
    {S2C_IF_OPTION, 0, 19176, 0x0},
    {S2C_IF_WORD, 0, 19293, 0x0},
    {S2C_IF_WORD, 1, 19389, 0x0},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_OPTION, 0, 19462, 0x0},
    {S2C_IF_OPTION, 0, 19465, 0x0},
    {S2C_IF_OPTION, 0, 19510, 0x0},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_OPTION, 0, 19462, 0x0},
    {S2C_IF_OPTION, 0, 8842, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 19631, 0x0},
    {S2C_IF_VALUE, 0, 19655, 0x0},
    {S2C_IF_OPTION, 0, 19708, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 19738, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 19761, 0x0},
    {S2C_IF_OPTION, 0, 19798, 0x0},
    {S2C_IF_OPTION, 0, 17046, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 19898, 0x0},
    {S2C_IF_OPTION, 0, 19913, 0x0},
    {S2C_IF_VALUE, 0, 19922, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 19922, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000000},
    {S2C_IF_VALUE, 0, 19993, 0x0},
    {S2C_IF_VALUE, 0, 20088, 0x0},
    {S2C_IF_OPTION, 0, 20143, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 20173, 0x0},
    {S2C_IF_WORD, 2, 20204, 0x0},
    {S2C_IF_OPTION, 0, 20173, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 20295, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 20315, 0x0},
    {S2C_IF_WORD, 0, 20415, 0x0},
    {S2C_IF_VALUE, 0, 20443, 0x0},
    {S2C_IF_VALUE, 0, 20460, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001140},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 20506, 0x0},
    {S2C_IF_OPTION, 0, 19913, 0x0},
    {S2C_IF_OPTION, 0, 12767, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 20591, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 20597, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 18782, 0x0},
    {S2C_IF_OPTION, 0, 20726, 0x0},
    {S2C_IF_WORD, 0, 20735, 0x0},
    {S2C_IF_OPTION, 0, 20735, 0x0},
    {S2C_IF_OPTION, 0, 20775, 0x0},
    {S2C_IF_WORD, 0, 5544, 0x0},
    {S2C_IF_OPTION, 0, 20829, 0x0},
    {S2C_IF_WORD, 0, 20880, 0x0},
    {S2C_IF_NO_OPTION, 0, 20882, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 21120, 0x0},
    {S2C_IF_WORD, 0, 21132, 0x0},
    {S2C_IF_WORD, 0, 21225, 0x0},
    {S2C_IF_OPTION, 0, 21395, 0x0},
    {S2C_IF_OPTION, 0, 21433, 0x0},
    {S2C_IF_VALUE, 0, 21472, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 21543, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 21605, 0x0},
    {S2C_IF_OPTION, 0, 21683, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 21683, 0x0},
    {S2C_IF_WORD, 1, 21754, 0x0},
    {S2C_IF_OPTION, 0, 21808, 0x0},
    {S2C_IF_OPTION, 0, 8946, 0x0},
    {S2C_IF_OPTION, 0, 21936, 0x0},
    {S2C_IF_OPTION, 0, 21943, 0x0},
    {S2C_IF_WORD, 0, 21957, 0x0},
    {S2C_IF_VALUE, 0, 22076, 0x0},
    {S2C_IF_WORD, 0, 22238, 0x0},
    {S2C_IF_WORD, 0, 22414, 0x0},
    {S2C_IF_VALUE, 0, 22502, 0x0},
    {S2C_IF_WORD, 1, 22538, 0x0},
    {S2C_IF_VALUE, 0, 22502, 0x0},
    {S2C_IF_WORD, 1, 22657, 0x0},
    {S2C_IF_OPTION, 0, 22676, 0x0},
    {S2C_IF_WORD, 0, 22837, 0x0},
    {S2C_IF_WORD, 0, 22889, 0x0},
    {S2C_IF_WORD, 0, 22961, 0x0},
    {S2C_IF_WORD, 0, 23073, 0x0},
    {S2C_IF_WORD, 0, 23152, 0x0},
    {S2C_IF_WORD, 0, 23410, 0x0},
    {S2C_IF_WORD, 1, 23605, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 23667, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 23700, 0x0},
    {S2C_IF_WORD, 2, 23723, 0x0},
    {S2C_IF_WORD, 1, 23728, 0x0},
    {S2C_IF_WORD, 1, 23723, 0x0},
    {S2C_IF_WORD, 2, 23728, 0x0},
    {S2C_IF_WORD, 2, 23723, 0x0},
    {S2C_IF_WORD, 1, 23796, 0x0},
    {S2C_IF_WORD, 0, 23881, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_WORD, 0, 24029, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_OPTION, 0, 24712, 0x0},
    {S2C_IF_OPTION, 0, 24765, 0x0},
    {S2C_IF_WORD, 0, 24029, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_OPTION, 0, 15622, 0x0},
    {S2C_IF_WORD, 1, 24843, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_WORD, 0, 24848, 0x0},
    {S2C_IF_WORD, 0, 24850, 0x0},
    {S2C_IF_OPTION, 0, 25304, 0x0},
    {S2C_IF_WORD, 0, 7585, 0x0},
    {S2C_IF_OPTION, 0, 6314, 0x0},
    {S2C_IF_OPTION, 0, 25443, 0x0},
    {S2C_IF_OPTION, 0, 25503, 0x0},
    {S2C_IF_OPTION, 0, 8946, 0x0},
    {S2C_IF_OPTION, 0, 25568, 0x0},
    {S2C_IF_OPTION, 0, 8842, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14941, 0x0},
    {S2C_IF_OPTION, 0, 5794, 0x0},
    {S2C_IF_VALUE, 0, 25723, 0x0},
    {S2C_IF_OPTION, 0, 25751, 0x0},
    {S2C_IF_OPTION, 0, 25801, 0x0},
    {S2C_IF_WORD, 2, 25837, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 26024, 0x0},
    {S2C_IF_OPTION, 0, 26036, 0x0},
    {S2C_IF_OPTION, 0, 17046, 0x0},
    {S2C_IF_OPTION, 0, 26130, 0x0},
    {S2C_IF_WORD, 1, 26142, 0x0},
    {S2C_IF_OPTION, 0, 26338, 0x0},
    {S2C_IF_VALUE, 0, 26370, 0x0},
    {S2C_IF_VALUE, 0, 26437, 0x0},
    {S2C_IF_OPTION, 0, 26463, 0x0},
    {S2C_IF_NO_OPTION, 0, 7194, 0x0},
    {S2C_IF_VALUE, 0, 26527, 0x0},
    {S2C_IF_VALUE, 0, 26558, 0x0},
    {S2C_IF_OPTION, 0, 17246, 0x0},
    {S2C_IF_VALUE, 0, 26637, 0x0},
    {S2C_IF_VALUE, 0, 26720, 0x0},
    {S2C_IF_OPTION, 0, 8842, 0x0},
    {S2C_IF_VALUE, 0, 26527, 0x0},
    {S2C_IF_OPTION, 0, 26967, 0x0},
    {S2C_IF_OPTION, 0, 14941, 0x0},
    {S2C_IF_OPTION, 0, 26979, 0x0},
    {S2C_IF_VALUE, 0, 27001, 0x0},
    {S2C_IF_WORD, 0, 25837, 0x0},
    {S2C_IF_VALUE, 0, 27006, 0x0},
    {S2C_IF_WORD, 0, 27011, 0x0},
    {S2C_IF_WORD, 0, 27082, 0x0},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_WORD, 0, 27220, 0x0},
    {S2C_IF_OPTION, 0, 27320, 0x0},
    {S2C_IF_WORD, 1, 27412, 0x0},
    {S2C_IF_OPTION, 0, 27429, 0x0},
    {S2C_IF_WORD, 1, 27527, 0x0},
    {S2C_IF_OPTION, 0, 27320, 0x0},
    {S2C_IF_OPTION, 0, 27735, 0x0},
    {S2C_IF_OPTION, 0, 27762, 0x0},
    {S2C_IF_OPTION, 0, 27781, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6666, 0x20000},
    {S2C_IF_OPTION, 0, 27972, 0x0},
    {S2C_IF_OPTION, 0, 16229, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6666, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 7419, 0x0},
    {S2C_IF_VALUE, 0, 28001, 0x0},
    {S2C_IF_OPTION, 0, 28050, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 28164, 0x30000},
    {S2C_IF_WORD, 1, 28206, 0x0},
    {S2C_IF_NO_OPTION, 0, 28305, 0x0},
    {S2C_IF_WORD, 1, 28310, 0x0},
    {S2C_IF_NO_OPTION, 0, 28164, 0x0},
    {S2C_IF_WORD, 0, 28386, 0x0},
    {S2C_IF_OPTION, 0, 28461, 0x0},
    {S2C_IF_WORD, 0, 28467, 0x0},
    {S2C_IF_NO_OPTION, 0, 28594, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 28987, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 29090, 0x0},
    {S2C_IF_WORD, 1, 29168, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29218, 0x57400},
    {S2C_IF_OPTION, 0, 29303, 0x0},
    {S2C_IF_VALUE, 0, 29466, 0x0},
    {S2C_IF_OPTION, 0, 29523, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29819, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 29843, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29859, 0x57400},
    {S2C_IF_OPTION, 0, 29880, 0x0},
    {S2C_IF_OPTION, 0, 29889, 0x0},
    {S2C_IF_VALUE, 0, 29934, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION_PLACE, 0, 30047, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 30053, 0x0},
    {S2C_IF_WORD, 1, 30056, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 30124, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 30191, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 30270, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 30326, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 0, 30362, 0x0},
    {S2C_IF_OPTION, 0, 30053, 0x0},
    {S2C_IF_OPTION, 0, 30404, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 30557, 0x0},
    {S2C_IF_OPTION, 0, 30594, 0x0},
    {S2C_IF_OPTION, 0, 30638, 0x0},
    {S2C_IF_VALUE, 0, 30650, 0x0},
    {S2C_IF_VALUE, 0, 30703, 0x0},
    {S2C_IF_OPTION, 0, 30757, 0x0},
    {S2C_IF_OPTION, 0, 30823, 0x0},
    {S2C_IF_VALUE, 0, 30872, 0x0},
    {S2C_IF_VALUE, 0, 30912, 0x0},
    {S2C_IF_NO_OPTION, 0, 30934, 0x0},
    {S2C_IF_OPTION, 0, 31031, 0x0},
    {S2C_IF_VALUE, 0, 30912, 0x0},
    {S2C_IF_VALUE, 0, 30650, 0x0},
    {S2C_IF_OPTION, 0, 31031, 0x0},
    {S2C_IF_VALUE, 0, 30912, 0x0},
    {S2C_IF_VALUE, 0, 31069, 0x0},
    {S2C_IF_OPTION, 0, 18782, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 24843, 0x0},
    {S2C_IF_OPTION, 0, 31222, 0x0},
    {S2C_IF_WORD, 0, 31233, 0x0},
    {S2C_IF_WORD, 0, 31249, 0x0},
    {S2C_IF_WORD, 0, 31289, 0x0},
    {S2C_IF_OPTION, 0, 31296, 0x0},
    {S2C_IF_OPTION, 0, 31305, 0x0},
    {S2C_IF_WORD, 0, 31337, 0x0},
    {S2C_IF_OPTION, 0, 31360, 0x0},
    {S2C_IF_WORD, 0, 31366, 0x0},
    {S2C_IF_WORD, 1, 31419, 0x0},
    {S2C_IF_WORD, 1, 31434, 0x0},
    {S2C_IF_OPTION, 0, 6283, 0x0},
    {S2C_IF_WORD, 0, 9515, 0x0},
    {S2C_IF_WORD, 1, 31458, 0x0},
    {S2C_IF_WORD, 0, 31466, 0x0},
    {S2C_IF_WORD, 0, 31474, 0x0},
    {S2C_IF_WORD, 0, 31474, 0x0},
    {S2C_IF_WORD, 0, 31519, 0x0},
    {S2C_IF_WORD, 0, 31545, 0x0},
    {S2C_IF_WORD, 0, 31552, 0x0},
    {S2C_IF_OPTION, 0, 31704, 0x0},
    {S2C_IF_VALUE, 0, 31737, 0x0},
    {S2C_IF_VALUE, 0, 31763, 0x0},
    {S2C_IF_VALUE, 0, 31784, 0x0},
    {S2C_IF_VALUE, 0, 31814, 0x0},
    {S2C_IF_OPTION, 0, 31841, 0x0},
    {S2C_IF_OPTION, 0, 31875, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 32060, 0x0},
    {S2C_IF_NO_WORD, 1, 32094, 0x0},
    {S2C_IF_WORD, 0, 32160, 0x0},
    {S2C_IF_NO_WORD, 0, 32165, 0x0},
    {S2C_IF_WORD, 0, 32165, 0x0},
    {S2C_IF_WORD, 0, 32457, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 32523, 0x0},
    {S2C_IF_WORD, 0, 32563, 0x0},
    {S2C_IF_WORD, 1, 32600, 0x0},
    {S2C_IF_WORD, 1, 32643, 0x0},
    {S2C_IF_WORD, 0, 32660, 0x0},
    {S2C_IF_NO_WORD, 0, 32165, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 19913, 0x0},
    {S2C_IF_WORD, 0, 32165, 0x0},
    {S2C_IF_WORD, 1, 32702, 0x0},
    {S2C_IF_WORD, 1, 24843, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 32753, 0x0},
    {S2C_IF_WORD, 0, 32833, 0x0},
    {S2C_IF_WORD, 0, 32864, 0x0},
    {S2C_IF_WORD, 0, 32914, 0x0},
    {S2C_IF_WORD, 0, 32918, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 32926, 0x0},
    {S2C_IF_WORD, 1, 32997, 0x0},
    {S2C_IF_WORD, 1, 24843, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 33132, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 33171, 0x0},
    {S2C_IF_WORD, 0, 33218, 0x0},
    {S2C_IF_WORD, 0, 33231, 0x0},
    {S2C_IF_WORD, 0, 33236, 0x0},
    {S2C_IF_OPTION, 0, 33289, 0x0},
    {S2C_IF_OPTION, 0, 33289, 0x0},
    {S2C_IF_OPTION, 0, 33370, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 33476, 0x0},
    {S2C_IF_WORD, 1, 34169, 0x0},
    {S2C_IF_OPTION, 0, 33289, 0x0},
    {S2C_IF_OPTION, 0, 34242, 0x0},
    {S2C_IF_OPTION, 0, 34338, 0x0},
    {S2C_IF_OPTION, 0, 34508, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 34535, 0x0},
    {S2C_IF_OPTION, 0, 34651, 0x0},
    {S2C_IF_OPTION, 0, 24765, 0x0},
    {S2C_IF_WORD, 0, 34662, 0x0},
    {S2C_IF_OPTION, 0, 34719, 0x0},
    {S2C_IF_OPTION, 0, 34742, 0x0},
    {S2C_IF_OPTION, 0, 34753, 0x0},
    {S2C_IF_OPTION, 0, 34742, 0x0},
    {S2C_IF_WORD, 0, 34798, 0x0},
    {S2C_IF_OPTION, 0, 34853, 0x0},
    {S2C_IF_OPTION, 0, 34753, 0x0},
    {S2C_IF_OPTION, 0, 34888, 0x0},
    {S2C_IF_WORD, 0, 34915, 0x0},
    {S2C_IF_OPTION, 0, 34961, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 33476, 0x0},
    {S2C_IF_WORD, 1, 35091, 0x0},
    {S2C_IF_OPTION, 0, 13608, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 13608, 0x0},
    {S2C_IF_OPTION, 0, 8946, 0x0},
    {S2C_IF_OPTION, 0, 13608, 0x0},
    {S2C_IF_OPTION, 0, 14941, 0x0},
    {S2C_IF_OPTION, 0, 13608, 0x0},
    {S2C_IF_WORD, 0, 35195, 0x0},
    {S2C_IF_OPTION, 0, 35315, 0x0},
    {S2C_IF_OPTION, 0, 35321, 0x0},
    {S2C_IF_OPTION, 0, 35324, 0x0},
    {S2C_IF_OPTION, 0, 35321, 0x0},
    {S2C_IF_OPTION, 0, 9210, 0x0},
    {S2C_IF_OPTION, 0, 35321, 0x0},
    {S2C_IF_OPTION, 0, 8842, 0x0},
    {S2C_IF_WORD, 1, 35327, 0x0},
    {S2C_IF_OPTION, 0, 35524, 0x0},
    {S2C_IF_OPTION, 0, 35537, 0x0},
    {S2C_IF_OPTION, 0, 6283, 0x0},
    {S2C_IF_OPTION, 0, 35562, 0x0},
    {S2C_IF_OPTION, 0, 35695, 0x0},
    {S2C_IF_OPTION, 0, 35719, 0x0},
    {S2C_IF_OPTION, 0, 35736, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 35736, 0x0},
    {S2C_IF_OPTION, 0, 35777, 0x0},
    {S2C_IF_VALUE, 0, 35853, 0x0},
    {S2C_IF_OPTION, 0, 35912, 0x0},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_WORD, 1, 35998, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_WORD, 0, 36146, 0x0},
    {S2C_IF_WORD, 0, 36189, 0x0},
    {S2C_IF_OPTION, 0, 17246, 0x0},
    {S2C_IF_WORD, 1, 36268, 0x0},
    {S2C_IF_WORD, 1, 36310, 0x0},
    {S2C_IF_OPTION, 0, 36340, 0x0},
    {S2C_IF_OPTION, 0, 36375, 0x0},
    {S2C_IF_WORD, 1, 36454, 0x0},
    {S2C_IF_OPTION, 0, 36461, 0x0},
    {S2C_IF_WORD, 1, 36515, 0x0},
    {S2C_IF_OPTION, 0, 14941, 0x0},
    {S2C_IF_OPTION, 0, 36754, 0x0},
    {S2C_IF_OPTION, 0, 36795, 0x0},
    {S2C_IF_OPTION, 0, 36840, 0x0},
    {S2C_IF_OPTION, 0, 36855, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 36946, 0x0},
    {S2C_IF_OPTION, 0, 5794, 0x0},
    {S2C_IF_OPTION, 0, 17046, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_OPTION, 0, 37305, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 37367, 0x0},
    {S2C_IF_OPTION, 0, 15622, 0x0},
    {S2C_IF_OPTION, 0, 37459, 0x0},
    {S2C_IF_OPTION, 0, 17046, 0x0},
    {S2C_IF_OPTION, 0, 37553, 0x0},
    {S2C_IF_WORD, 0, 37640, 0x0},
    {S2C_IF_OPTION, 0, 37704, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_WORD, 0, 37770, 0x0},
    {S2C_IF_OPTION, 0, 37825, 0x0},
    {S2C_IF_OPTION, 0, 37905, 0x0},
    {S2C_IF_NO_OPTION, 0, 37917, 0x0},
    {S2C_IF_OPTION, 0, 38002, 0x0},
    {S2C_IF_OPTION, 0, 15622, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_OPTION, 0, 9210, 0x0},
    {S2C_IF_OPTION, 0, 17046, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 38158, 0x0},
    {S2C_IF_OPTION, 0, 15622, 0x0},
    {S2C_IF_OPTION, 0, 38209, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_OPTION, 0, 8943, 0x0},
    {S2C_IF_OPTION, 0, 6283, 0x0},
    {S2C_IF_VALUE, 0, 38438, 0x0},
    {S2C_IF_OPTION, 0, 38524, 0x0},
    {S2C_IF_OPTION, 0, 38527, 0x0},
    {S2C_IF_OPTION, 0, 6666, 0x0},
    {S2C_IF_OPTION, 0, 38553, 0x0},
    {S2C_IF_OPTION, 0, 15622, 0x0},
    {S2C_IF_OPTION, 0, 38605, 0x0},
    {S2C_IF_OPTION, 0, 38643, 0x0},
    {S2C_IF_WORD, 1, 38686, 0x0},
    {S2C_IF_OPTION, 0, 14941, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 21395, 0x0},
    {S2C_IF_OPTION, 0, 38801, 0x0},
    {S2C_IF_WORD, 0, 38854, 0x0},
    {S2C_IF_WORD, 1, 38930, 0x0},
    {S2C_IF_OPTION, 0, 19913, 0x0},
    {S2C_IF_OPTION, 0, 39056, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 39190, 0x0},
    {S2C_IF_OPTION, 0, 12325, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 19913, 0x0},
    {S2C_IF_OPTION, 0, 39056, 0x0},
    {S2C_IF_WORD, 1, 39652, 0x0},
    {S2C_IF_OPTION, 0, 6283, 0x0},
    {S2C_IF_WORD, 0, 39781, 0x0},
    {S2C_IF_OPTION, 0, 40069, 0x0},
    {S2C_IF_OPTION, 0, 34853, 0x0},
    {S2C_IF_OPTION, 0, 40141, 0x0},
    {S2C_IF_OPTION, 0, 40181, 0x0},
    {S2C_IF_OPTION, 0, 40260, 0x0},
    {S2C_IF_OPTION, 0, 35912, 0x0},
    {S2C_IF_WORD, 0, 40303, 0x0},
    {S2C_IF_VALUE, 0, 40327, 0x0},
    {S2C_IF_WORD, 0, 40395, 0x0},
    {S2C_IF_VALUE, 0, 40464, 0x0},
    {S2C_IF_VALUE, 0, 40552, 0x0},
    {S2C_IF_OPTION, 0, 34853, 0x0},
    {S2C_IF_OPTION, 0, 6283, 0x0},
    {S2C_IF_OPTION, 0, 40723, 0x0},
    {S2C_IF_VALUE, 0, 40762, 0x0},
    {S2C_IF_VALUE, 0, 40817, 0x0},
    {S2C_IF_VALUE, 0, 40890, 0x0},
    {S2C_IF_WORD, 102, 40973, 0x0},
    {S2C_IF_WORD, 102, 41043, 0x0},
    {S2C_IF_WORD, 102, 41077, 0x0},
    {S2C_IF_WORD, 0, 41192, 0x0},
    {S2C_IF_WORD, 1, 41220, 0x0},
    {S2C_IF_OPTION, 0, 41313, 0x0},
    {S2C_IF_WORD, 1, 41349, 0x0},
    {S2C_IF_OPTION, 0, 41412, 0x0},
    {S2C_IF_WORD, 0, 17525, 0x0},
    {S2C_IF_WORD, 0, 41431, 0x0},
    {S2C_IF_OPTION, 0, 41467, 0x0},
    {S2C_IF_WORD, 1, 41557, 0x0},
    {S2C_IF_WORD, 1, 41616, 0x0},
    {S2C_IF_OPTION, 0, 41624, 0x0},
    {S2C_IF_WORD, 1, 41633, 0x0},
    {S2C_IF_WORD, 2, 17525, 0x0},
    {S2C_IF_WORD, 1, 41639, 0x0},
    {S2C_IF_WORD, 2, 31545, 0x0},
    {S2C_IF_OPTION, 0, 41649, 0x0},
    {S2C_IF_OPTION, 0, 41769, 0x0},
    {S2C_IF_WORD, 0, 41788, 0x0},
    {S2C_IF_OPTION, 0, 42148, 0x0},
    {S2C_IF_OPTION, 0, 14941, 0x0},
    {S2C_IF_WORD, 0, 42195, 0x0},
    {S2C_IF_WORD, 0, 42201, 0x0},
    {S2C_IF_WORD, 0, 42230, 0x0},
    {S2C_IF_WORD, 0, 42240, 0x0},
    {S2C_IF_WORD, 0, 42273, 0x0},
    {S2C_IF_WORD, 0, 23723, 0x0},
    {S2C_IF_OPTION, 0, 42277, 0x0},
    {S2C_IF_VALUE, 0, 42299, 0x0},
    {S2C_IF_VALUE, 0, 42344, 0x0},
    {S2C_IF_WORD, 0, 42361, 0x0},
    {S2C_IF_VALUE, 0, 42412, 0x0},
    {S2C_IF_WORD, 0, 42464, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 42479, 0x0},
    {S2C_IF_OPTION, 0, 17246, 0x0},
    {S2C_IF_VALUE, 0, 42700, 0x0},
    {S2C_IF_WORD, -1, 42829, 0x0},
    {S2C_IF_WORD, 0, 42914, 0x0},
    {S2C_IF_WORD, 0, 42957, 0x0},
    {S2C_IF_WORD, 0, 42994, 0x0},
    {S2C_IF_WORD, 0, 43008, 0x0},
    {S2C_IF_WORD, 0, 43016, 0x0},
    {S2C_IF_WORD, 1, 43075, 0x0},
    {S2C_IF_OPTION, 0, 43149, 0x0},
    {S2C_IF_OPTION, 0, 42148, 0x0},
    {S2C_IF_WORD, 1, 43262, 0x0},
    {S2C_IF_OPTION, 0, 43384, 0x0},
    {S2C_IF_OPTION, 0, 17246, 0x0},
    {S2C_IF_OPTION, 0, 8842, 0x0},
    {S2C_IF_OPTION, 0, 6446, 0x0},
    {S2C_IF_OPTION, 0, 38049, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 43519, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 43657, 0x0},
    {S2C_IF_WORD, 1, 43733, 0x0},
    {S2C_IF_OPTION, 0, 43838, 0x0},
    {S2C_IF_OPTION, 0, 43870, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 6666, 0x0},
    {S2C_IF_NO_OPTION, 0, 43905, 0x0},
    {S2C_IF_OPTION, 0, 43944, 0x0},
    {S2C_IF_WORD, 1, 43991, 0x0},
    {S2C_IF_WORD, 1, 44043, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 44100, 0x0},
    {S2C_IF_WORD, 1, 44141, 0x0},
    {S2C_IF_OPTION, 0, 6283, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 44315, 0x4000040},
    {S2C_IF_WORD, 0, 44395, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 6446, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 6666, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 44406, 0x0},
    {S2C_IF_OPTION, 0, 44477, 0x0},
    {S2C_IF_OPTION, 0, 6283, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 15622, 0x0},
    {S2C_IF_WORD, 0, 44525, 0x0},
    {S2C_IF_WORD, 1, 44563, 0x0},
    {S2C_IF_WORD, 1, 44636, 0x0},
    {S2C_IF_WORD, 1, 44660, 0x0},
    {S2C_IF_OPTION, 0, 6666, 0x0},
    {S2C_IF_WORD, 0, 44677, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 44716, 0x0},
    {S2C_IF_OPTION, 0, 44747, 0x0},
    {S2C_IF_OPTION, 0, 44797, 0x0},
    {S2C_IF_WORD, 1, 44826, 0x0},
    {S2C_IF_WORD, 2, 44953, 0x0},
    {S2C_IF_OPTION, 0, 44995, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 4322},
    {0, 1, 2, 0},
    {2, 1, 3, 4356},
    {2, 1, 4, 4400},
    {2, 1, 5, 4463},
    {2, 1, 6, 4511},
    {2, 1, 7, 4543},
    {2, 1, 8, 4608},
    {2, 1, 9, 4646},
    {2, 1, 10, 4669},
    {2, 1, 11, 4720},
    {2, 1, 12, 4805},
    {2, 1, 13, 4833},
    {2, 1, 14, 4880},
    {2, 2, 15, 4986},
    {2, 2, 17, 5044},
    {2, 1, 19, 5093},
    {1, 0, 20, 5120},
    {0, 1, 20, 0},
    {2, 1, 21, 5136},
    {2, 1, 22, 4400},
    {2, 1, 23, 5164},
    {2, 1, 24, 5213},
    {2, 2, 25, 4986},
    {2, 2, 27, 4986},
    {2, 2, 29, 5342},
    {2, 2, 31, 5385},
    {2, 1, 33, 5412},
    {2, 2, 34, 5044},
    {2, 1, 36, 5093},
    {1, 0, 37, 5446},
    {2, 2, 37, 5492},
    {2, 2, 39, 5546},
    {1, 0, 41, 5592},
    {0, 0, 41, 0},
    {1, 1, 41, 5615},
    {0, 0, 42, 0},
    {0, 1, 42, 0},
    {1, 0, 43, 5719},
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
    {2, 1, 43, 4322},
    {0, 0, 44, 0},
    {2, 1, 44, 4322},
    {0, 1, 45, 0},
    {1, 0, 46, 5797},
    {0, 1, 46, 0},
    {1, 0, 47, 5817},
    {0, 0, 47, 0},
    {2, 1, 47, 5965},
    {2, 2, 48, 6025},
    {0, 0, 50, 0},
    {0, 1, 50, 0},
    {0, 1, 51, 0},
    {1, 0, 52, 6116},
    {0, 1, 52, 0},
    {1, 0, 53, 6160},
    {1, 1, 53, 6196},
    {0, 0, 54, 0},
    {0, 1, 54, 0},
    {1, 0, 55, 6253},
    {0, 1, 55, 0},
    {0, 1, 56, 0},
    {1, 0, 57, 6293},
    {0, 1, 57, 0},
    {0, 1, 58, 0},
    {1, 0, 59, 6356},
    {0, 2, 59, 0},
    {1, 0, 61, 6428},
    {0, 0, 61, 0},
    {2, 2, 61, 6449},
    {0, 0, 63, 0},
    {1, 0, 63, 6467},
    {2, 1, 63, 6532},
    {1, 1, 64, 6552},
    {0, 0, 65, 0},
    {0, 0, 65, 0},
    {2, 1, 65, 6637},
    {2, 2, 66, 6637},
    {0, 0, 68, 0},
    {0, 0, 68, 0},
    {2, 2, 68, 6716},
    {2, 2, 70, 6771},
    {2, 2, 72, 6795},
    {2, 3, 74, 6835},
    {2, 3, 77, 6876},
    {2, 2, 80, 6900},
    {1, 1, 82, 6931},
    {0, 0, 83, 0},
    {1, 1, 83, 6952},
    {1, 2, 84, 6986},
    {0, 0, 86, 0},
    {2, 1, 86, 7024},
    {2, 1, 87, 4400},
    {2, 1, 88, 7053},
    {2, 2, 89, 4986},
    {2, 2, 91, 4986},
    {2, 2, 93, 5342},
    {2, 2, 95, 5385},
    {2, 2, 97, 5044},
    {1, 1, 99, 7206},
    {2, 1, 100, 4833},
    {2, 1, 101, 4880},
    {2, 1, 102, 4511},
    {2, 1, 103, 7221},
    {2, 1, 104, 4608},
    {2, 1, 105, 4646},
    {2, 1, 106, 4669},
    {2, 1, 107, 4720},
    {0, 1, 108, 0},
    {1, 1, 109, 5120},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {0, 1, 110, 0},
    {0, 1, 111, 0},
    {1, 0, 112, 5592},
    {2, 2, 112, 5492},
    {0, 0, 114, 0},
    {2, 1, 114, 7464},
    {1, 0, 115, 7525},
    {0, 1, 115, 0},
    {1, 0, 116, 7555},
    {0, 1, 116, 0},
    {0, 1, 117, 0},
    {1, 1, 118, 7589},
    {0, 0, 119, 0},
    {1, 0, 119, 7606},
    {0, 0, 119, 0},
    {0, 1, 119, 0},
    {1, 1, 120, 7778},
    {1, 0, 121, 7805},
    {1, 0, 121, 7805},
    {1, 0, 121, 7805},
    {1, 0, 121, 7805},
    {1, 0, 121, 7805},
    {0, 0, 121, 0},
    {1, 1, 121, 8042},
    {0, 0, 122, 0},
    {0, 0, 122, 0},
    {0, 0, 122, 0},
    {1, 0, 122, 8156},
    {1, 0, 122, 8253},
    {1, 0, 122, 8253},
    {2, 1, 122, 8312},
    {1, 0, 123, 8253},
    {1, 0, 123, 8253},
    {1, 0, 123, 8253},
    {1, 0, 123, 8253},
    {1, 0, 123, 8527},
    {0, 0, 123, 0},
    {1, 0, 123, 8253},
    {0, 0, 123, 0},
    {1, 0, 123, 8614},
    {0, 0, 123, 0},
    {1, 0, 123, 8253},
    {0, 0, 123, 0},
    {1, 0, 123, 8797},
    {0, 1, 123, 0},
    {1, 0, 124, 8845},
    {1, 0, 124, 8865},
    {1, 0, 124, 8888},
    {0, 2, 124, 0},
    {1, 1, 126, 8865},
    {1, 1, 127, 8949},
    {1, 0, 128, 8974},
    {0, 1, 128, 0},
    {0, 1, 129, 0},
    {2, 2, 130, 9128},
    {2, 2, 132, 9128},
    {2, 2, 134, 6771},
    {1, 1, 136, 9213},
    {1, 0, 137, 8253},
    {0, 1, 137, 0},
    {2, 2, 138, 6716},
    {2, 2, 140, 6771},
    {1, 1, 142, 9213},
    {1, 0, 143, 8253},
    {2, 1, 143, 9128},
    {0, 1, 144, 0},
    {1, 0, 145, 9336},
    {2, 1, 145, 9128},
    {0, 1, 146, 0},
    {0, 1, 147, 0},
    {1, 0, 148, 9483},
    {2, 2, 148, 9128},
    {2, 1, 150, 9128},
    {0, 1, 151, 0},
    {1, 0, 152, 9559},
    {2, 2, 152, 9596},
    {2, 1, 154, 9128},
    {0, 1, 155, 0},
    {1, 0, 156, 9559},
    {1, 0, 156, 9810},
    {2, 2, 156, 6771},
    {1, 1, 158, 6931},
    {0, 0, 159, 0},
    {0, 0, 159, 0},
    {1, 1, 159, 9979},
    {0, 0, 160, 0},
    {1, 0, 160, 10069},
    {0, 1, 160, 0},
    {2, 1, 161, 10285},
    {2, 2, 162, 10285},
    {1, 0, 164, 10348},
    {2, 1, 164, 10365},
    {2, 2, 165, 10418},
    {2, 3, 167, 10452},
    {2, 2, 170, 10513},
    {2, 2, 172, 10418},
    {2, 1, 174, 10565},
    {2, 1, 175, 10609},
    {2, 1, 176, 10660},
    {2, 1, 177, 10690},
    {2, 1, 178, 10734},
    {2, 1, 179, 10779},
    {2, 1, 180, 10821},
    {2, 1, 181, 10859},
    {2, 2, 182, 10896},
    {2, 2, 184, 10953},
    {2, 1, 186, 10978},
    {2, 1, 187, 11026},
    {2, 1, 188, 11067},
    {2, 1, 189, 11141},
    {1, 0, 190, 11173},
    {0, 0, 190, 0},
    {2, 1, 190, 11173},
    {2, 2, 191, 11190},
    {1, 0, 193, 11225},
    {2, 1, 193, 7024},
    {2, 1, 194, 11268},
    {1, 0, 195, 11315},
    {2, 1, 195, 11366},
    {2, 1, 196, 11448},
    {2, 1, 197, 11496},
    {2, 1, 198, 11543},
    {2, 1, 199, 11496},
    {2, 1, 200, 11582},
    {2, 1, 201, 7221},
    {2, 1, 202, 4720},
    {2, 1, 203, 7221},
    {2, 2, 204, 7221},
    {1, 0, 206, 11732},
    {2, 1, 206, 11852},
    {2, 1, 207, 4720},
    {1, 0, 208, 11902},
    {2, 1, 208, 7024},
    {2, 1, 209, 11918},
    {2, 2, 210, 11937},
    {2, 2, 212, 11982},
    {2, 2, 214, 6876},
    {2, 1, 216, 4463},
    {2, 1, 217, 4720},
    {2, 1, 218, 12027},
    {2, 2, 219, 12076},
    {2, 2, 221, 12091},
    {2, 3, 223, 12091},
    {2, 2, 226, 5093},
    {2, 2, 228, 12160},
    {2, 2, 230, 12210},
    {1, 0, 232, 11902},
    {2, 2, 232, 12243},
    {2, 2, 234, 12287},
    {2, 2, 236, 4720},
    {2, 2, 238, 12027},
    {2, 2, 240, 12384},
    {1, 0, 242, 12421},
    {2, 1, 242, 7024},
    {2, 1, 243, 4400},
    {2, 1, 244, 12438},
    {2, 1, 245, 6532},
    {2, 1, 246, 4880},
    {0, 1, 247, 0},
    {2, 2, 248, 6532},
    {2, 3, 250, 5093},
    {1, 0, 253, 12552},
    {2, 1, 253, 7024},
    {2, 1, 254, 7024},
    {2, 1, 255, 7024},
    {1, 0, 256, 12584},
    {2, 1, 256, 12638},
    {2, 1, 257, 4646},
    {2, 1, 258, 4608},
    {2, 1, 259, 12661},
    {2, 1, 260, 12679},
    {1, 0, 261, 12711},
    {2, 1, 261, 4805},
    {1, 0, 262, 12740},
    {1, 0, 262, 12740},
    {2, 2, 262, 12782},
    {2, 2, 264, 12836},
    {2, 2, 266, 12889},
    {2, 3, 268, 12957},
    {2, 3, 271, 13005},
    {2, 3, 274, 12957},
    {2, 2, 277, 11852},
    {2, 2, 279, 13056},
    {2, 2, 281, 13087},
    {2, 2, 283, 13121},
    {2, 3, 285, 13121},
    {2, 3, 288, 13156},
    {2, 2, 291, 13301},
    {1, 0, 293, 13338},
    {2, 2, 293, 13391},
    {2, 2, 295, 13441},
    {2, 3, 297, 13441},
    {2, 3, 300, 13441},
    {2, 2, 303, 13542},
    {1, 0, 305, 13574},
    {2, 2, 305, 13611},
    {2, 2, 307, 13662},
    {1, 0, 309, 13704},
    {2, 2, 309, 13745},
    {2, 1, 311, 13791},
    {1, 0, 312, 13820},
    {2, 1, 312, 13892},
    {1, 0, 313, 13937},
    {0, 1, 313, 0},
    {1, 0, 314, 13980},
    {2, 1, 314, 14122},
    {2, 1, 315, 14122},
    {2, 2, 316, 14195},
    {2, 2, 318, 14263},
    {2, 2, 320, 14324},
    {2, 3, 322, 14365},
    {2, 2, 325, 14409},
    {2, 2, 327, 14471},
    {2, 2, 329, 7024},
    {0, 1, 331, 0},
    {0, 2, 332, 0},
    {0, 2, 334, 0},
    {1, 1, 336, 14585},
    {1, 0, 337, 14604},
    {2, 2, 337, 14640},
    {0, 1, 339, 0},
    {0, 1, 340, 0},
    {1, 0, 341, 14706},
    {0, 1, 341, 0},
    {0, 1, 342, 0},
    {2, 2, 343, 14789},
    {2, 2, 345, 14848},
    {1, 0, 347, 14706},
    {0, 1, 347, 0},
    {1, 1, 348, 14911},
    {2, 1, 349, 14263},
    {2, 1, 350, 14324},
    {2, 2, 351, 14365},
    {1, 0, 353, 14585},
    {2, 1, 353, 14263},
    {1, 0, 354, 14585},
    {0, 1, 354, 0},
    {2, 2, 355, 14263},
    {2, 2, 357, 14640},
    {2, 3, 359, 14365},
    {1, 0, 362, 15053},
    {0, 1, 362, 0},
    {2, 2, 363, 14263},
    {2, 2, 365, 14365},
    {1, 0, 367, 15053},
    {0, 1, 367, 0},
    {2, 2, 368, 14263},
    {2, 3, 370, 14365},
    {2, 2, 373, 15203},
    {2, 2, 375, 7024},
    {1, 0, 377, 15053},
    {0, 1, 377, 0},
    {2, 1, 378, 14263},
    {1, 0, 379, 15311},
    {0, 1, 379, 0},
    {2, 2, 380, 14263},
    {1, 0, 382, 15428},
    {0, 1, 382, 0},
    {0, 1, 383, 0},
    {2, 2, 384, 14365},
    {1, 0, 386, 14706},
    {0, 1, 386, 0},
    {0, 1, 387, 0},
    {2, 2, 388, 11982},
    {2, 1, 390, 15742},
    {2, 2, 391, 12210},
    {2, 2, 393, 15836},
    {1, 0, 395, 11902},
    {2, 2, 395, 11982},
    {1, 1, 397, 11902},
    {0, 0, 398, 0},
    {0, 1, 398, 0},
    {2, 0, 399, 15907},
    {0, 1, 399, 0},
    {1, 0, 400, 16009},
    {2, 2, 400, 16051},
    {2, 1, 402, 16120},
    {1, 0, 403, 16159},
    {2, 2, 403, 16051},
    {1, 0, 405, 16159},
    {1, 0, 405, 16159},
    {0, 2, 405, 0},
    {2, 1, 407, 16232},
    {2, 1, 408, 16232},
    {1, 0, 409, 16312},
    {0, 1, 409, 0},
    {2, 1, 410, 16375},
    {1, 0, 411, 16389},
    {2, 0, 411, 16403},
    {2, 2, 411, 16450},
    {1, 0, 413, 16495},
    {2, 0, 413, 16514},
    {0, 1, 413, 0},
    {2, 1, 414, 16232},
    {1, 0, 415, 16312},
    {2, 2, 415, 16623},
    {0, 0, 417, 0},
    {0, 1, 417, 0},
    {0, 1, 418, 0},
    {0, 1, 419, 0},
    {1, 0, 420, 16868},
    {2, 1, 420, 16885},
    {1, 0, 421, 16917},
    {0, 1, 421, 0},
    {2, 1, 422, 17008},
    {2, 1, 423, 17058},
    {2, 2, 424, 17122},
    {2, 2, 426, 17161},
    {1, 0, 428, 17211},
    {0, 1, 428, 0},
    {2, 1, 429, 17266},
    {2, 2, 430, 17161},
    {1, 0, 432, 17211},
    {0, 1, 432, 0},
    {2, 1, 433, 17361},
    {2, 2, 434, 17392},
    {1, 0, 436, 17211},
    {2, 1, 436, 17460},
    {2, 1, 437, 17528},
    {2, 1, 438, 17564},
    {0, 1, 439, 0},
    {0, 1, 440, 0},
    {1, 0, 441, 17211},
    {2, 1, 441, 17772},
    {0, 1, 442, 0},
    {1, 0, 443, 17823},
    {2, 0, 443, 17850},
    {2, 0, 443, 17866},
    {2, 1, 443, 17969},
    {1, 0, 444, 18006},
    {2, 1, 444, 18040},
    {0, 0, 445, 0},
    {2, 1, 445, 18081},
    {0, 0, 446, 0},
    {2, 0, 446, 18122},
    {2, 1, 446, 18187},
    {2, 1, 447, 18250},
    {2, 1, 448, 18329},
    {0, 1, 449, 0},
    {1, 0, 450, 18418},
    {2, 0, 450, 18435},
    {2, 1, 450, 18456},
    {1, 0, 451, 18495},
    {0, 1, 451, 0},
    {2, 0, 452, 18513},
    {0, 1, 452, 0},
    {1, 0, 453, 16868},
    {0, 1, 453, 0},
    {2, 1, 454, 18612},
    {2, 1, 455, 18660},
    {2, 0, 456, 18701},
    {0, 1, 456, 0},
    {1, 0, 457, 18758},
    {0, 1, 457, 0},
    {2, 0, 458, 18792},
    {2, 0, 458, 18854},
    {2, 1, 458, 18854},
    {1, 0, 459, 12711},
    {1, 0, 459, 18941},
    {2, 2, 459, 19017},
    {2, 1, 461, 19072},
    {2, 1, 462, 19141},
    {2, 1, 463, 19184},
    {1, 0, 464, 19218},
    {0, 0, 464, 0},
    {2, 0, 464, 19238},
    {2, 1, 464, 19307},
    {1, 0, 465, 19346},
    {0, 1, 465, 0},
    {1, 0, 466, 19431},
    {0, 1, 466, 0},
    {2, 2, 467, 19474},
    {2, 1, 469, 19538},
    {1, 0, 470, 19575},
    {0, 1, 470, 0},
    {2, 1, 471, 19474},
    {1, 0, 472, 19575},
    {0, 1, 472, 0},
    {0, 2, 473, 0},
    {2, 1, 475, 19674},
    {1, 0, 476, 16868},
    {0, 1, 476, 0},
    {0, 1, 477, 0},
    {1, 0, 478, 16868},
    {0, 1, 478, 0},
    {0, 2, 479, 0},
    {1, 0, 481, 19770},
    {0, 1, 481, 0},
    {2, 1, 482, 19827},
    {1, 0, 483, 17211},
    {0, 2, 483, 0},
    {2, 2, 485, 19960},
    {2, 2, 487, 16450},
    {2, 2, 489, 20036},
    {1, 1, 491, 20111},
    {2, 2, 492, 20153},
    {1, 2, 494, 20247},
    {2, 2, 496, 20263},
    {2, 2, 498, 20263},
    {1, 1, 500, 20401},
    {1, 2, 501, 20401},
    {2, 2, 503, 20263},
    {2, 3, 505, 20263},
    {1, 0, 508, 20247},
    {2, 1, 508, 20527},
    {2, 2, 509, 20556},
    {2, 2, 511, 20153},
    {2, 2, 513, 19307},
    {1, 0, 515, 20153},
    {2, 1, 515, 20263},
    {1, 0, 516, 20401},
    {2, 0, 516, 20618},
    {1, 1, 516, 20681},
    {0, 0, 517, 0},
    {0, 1, 517, 0},
    {2, 1, 518, 20738},
    {2, 2, 519, 20738},
    {2, 2, 521, 20847},
    {2, 2, 523, 20925},
    {2, 1, 525, 20988},
    {1, 0, 526, 21048},
    {0, 1, 526, 0},
    {2, 1, 527, 21191},
    {2, 1, 528, 21328},
    {2, 1, 529, 21398},
    {2, 1, 530, 21438},
    {2, 2, 531, 21510},
    {2, 2, 533, 21568},
    {2, 1, 535, 21613},
    {1, 0, 536, 21637},
    {2, 0, 536, 21663},
    {2, 2, 536, 21693},
    {1, 1, 538, 21729},
    {0, 0, 539, 0},
    {0, 1, 539, 0},
    {1, 0, 540, 21774},
    {0, 1, 540, 0},
    {2, 0, 541, 21830},
    {1, 1, 541, 21907},
    {0, 1, 542, 0},
    {1, 1, 543, 21946},
    {2, 0, 544, 21830},
    {2, 1, 544, 21967},
    {1, 0, 545, 22014},
    {2, 1, 545, 22090},
    {1, 0, 546, 22115},
    {2, 0, 546, 22142},
    {2, 1, 546, 22364},
    {1, 0, 547, 16868},
    {2, 1, 547, 22484},
    {2, 1, 548, 22484},
    {0, 1, 549, 0},
    {1, 0, 550, 22587},
    {2, 1, 550, 22484},
    {0, 1, 551, 0},
    {1, 0, 552, 22587},
    {2, 1, 552, 22751},
    {1, 0, 553, 22790},
    {2, 1, 553, 22484},
    {0, 1, 554, 0},
    {1, 0, 555, 22930},
    {2, 1, 555, 23036},
    {1, 0, 556, 22014},
    {2, 1, 556, 23105},
    {2, 1, 557, 23351},
    {2, 1, 558, 23509},
    {1, 0, 559, 23539},
    {0, 1, 559, 0},
    {0, 1, 560, 0},
    {1, 0, 561, 16868},
    {0, 1, 561, 0},
    {0, 1, 562, 0},
    {0, 1, 563, 0},
    {2, 2, 564, 23105},
    {2, 2, 566, 23105},
    {2, 2, 568, 23509},
    {1, 0, 570, 23852},
    {2, 1, 570, 23899},
    {1, 0, 571, 23928},
    {2, 0, 571, 22484},
    {2, 1, 571, 23953},
    {1, 0, 572, 24014},
    {2, 1, 572, 24570},
    {2, 1, 573, 24652},
    {1, 0, 574, 24679},
    {0, 1, 574, 0},
    {2, 2, 575, 24570},
    {2, 1, 577, 24777},
    {1, 0, 578, 24810},
    {0, 1, 578, 0},
    {0, 1, 579, 0},
    {2, 2, 580, 24777},
    {1, 0, 582, 24810},
    {2, 1, 582, 25259},
    {1, 1, 583, 25334},
    {1, 1, 584, 25334},
    {0, 0, 585, 0},
    {0, 1, 585, 0},
    {1, 0, 586, 25366},
    {1, 0, 586, 25393},
    {2, 1, 586, 25470},
    {1, 1, 587, 25512},
    {0, 0, 588, 0},
    {2, 1, 588, 25542},
    {2, 1, 589, 25574},
    {0, 0, 590, 0},
    {0, 1, 590, 0},
    {1, 0, 591, 25602},
    {2, 2, 591, 25623},
    {0, 1, 593, 0},
    {1, 0, 594, 25645},
    {2, 1, 594, 25691},
    {2, 1, 595, 25728},
    {0, 1, 596, 0},
    {1, 0, 597, 25757},
    {0, 0, 597, 0},
    {1, 0, 597, 25775},
    {2, 1, 597, 25812},
    {0, 0, 598, 0},
    {2, 1, 598, 25863},
    {1, 1, 599, 25926},
    {2, 0, 600, 25956},
    {1, 1, 600, 25926},
    {2, 0, 601, 25985},
    {0, 1, 601, 0},
    {2, 1, 602, 26046},
    {2, 1, 603, 26077},
    {2, 2, 604, 26147},
    {1, 0, 606, 26180},
    {2, 0, 606, 26199},
    {2, 1, 606, 26348},
    {2, 1, 607, 26405},
    {2, 1, 608, 26348},
    {2, 2, 609, 26475},
    {2, 1, 611, 26538},
    {2, 1, 612, 26046},
    {1, 0, 613, 26577},
    {0, 1, 613, 0},
    {2, 1, 614, 26046},
    {1, 0, 615, 26663},
    {2, 1, 615, 26405},
    {0, 1, 616, 0},
    {1, 0, 617, 26765},
    {2, 1, 617, 26846},
    {1, 0, 618, 26866},
    {1, 0, 618, 26893},
    {2, 0, 618, 26912},
    {2, 1, 618, 25956},
    {2, 1, 619, 26046},
    {0, 1, 620, 0},
    {1, 0, 621, 26893},
    {2, 2, 621, 25863},
    {2, 2, 623, 27033},
    {1, 0, 625, 27066},
    {2, 1, 625, 27106},
    {1, 0, 626, 27135},
    {2, 0, 626, 27164},
    {0, 1, 626, 0},
    {2, 0, 627, 27194},
    {0, 1, 627, 0},
    {1, 0, 628, 27235},
    {1, 0, 628, 27135},
    {2, 1, 628, 27392},
    {2, 1, 629, 11173},
    {0, 1, 630, 0},
    {0, 1, 631, 0},
    {1, 0, 632, 27616},
    {2, 1, 632, 27392},
    {2, 2, 633, 27768},
    {0, 1, 635, 0},
    {1, 0, 636, 27904},
    {2, 3, 636, 27975},
    {2, 2, 639, 27975},
    {2, 2, 641, 28015},
    {0, 1, 643, 0},
    {1, 0, 644, 28062},
    {2, 1, 644, 28177},
    {0, 2, 645, 0},
    {0, 2, 647, 0},
    {1, 0, 649, 28358},
    {2, 1, 649, 28435},
    {2, 1, 650, 28435},
    {0, 1, 651, 0},
    {1, 0, 652, 28538},
    {2, 0, 652, 28564},
    {0, 0, 652, 0},
    {0, 1, 652, 0},
    {1, 0, 653, 28606},
    {1, 0, 653, 28624},
    {2, 1, 653, 11982},
    {2, 1, 654, 4322},
    {2, 1, 655, 29126},
    {2, 1, 656, 29175},
    {2, 1, 657, 29251},
    {1, 1, 658, 29431},
    {0, 1, 659, 0},
    {1, 1, 660, 29570},
    {0, 0, 661, 0},
    {2, 1, 661, 11982},
    {2, 1, 662, 4322},
    {2, 1, 663, 29126},
    {2, 1, 664, 29251},
    {0, 1, 665, 0},
    {1, 1, 666, 29431},
    {0, 1, 667, 0},
    {1, 0, 668, 29979},
    {2, 1, 668, 4322},
    {2, 1, 669, 11982},
    {2, 1, 670, 11982},
    {0, 1, 671, 0},
    {0, 1, 672, 0},
    {1, 0, 673, 30063},
    {2, 2, 673, 11982},
    {2, 1, 675, 4322},
    {2, 1, 676, 4322},
    {2, 1, 677, 4322},
    {1, 1, 678, 11902},
    {1, 0, 679, 30063},
    {2, 1, 679, 30293},
    {2, 1, 680, 30293},
    {2, 1, 681, 7024},
    {2, 1, 682, 30293},
    {2, 1, 683, 4322},
    {2, 1, 684, 4322},
    {0, 1, 685, 0},
    {1, 1, 686, 30419},
    {0, 1, 687, 0},
    {1, 0, 688, 30063},
    {2, 1, 688, 4322},
    {2, 1, 689, 30293},
    {0, 0, 690, 0},
    {0, 0, 690, 0},
    {0, 1, 690, 0},
    {2, 1, 691, 30605},
    {2, 3, 692, 30720},
    {2, 1, 695, 30769},
    {2, 1, 696, 30841},
    {2, 3, 697, 5385},
    {2, 3, 700, 31055},
    {2, 3, 703, 5385},
    {1, 0, 706, 31103},
    {0, 1, 706, 0},
    {2, 1, 707, 31124},
    {1, 0, 708, 31159},
    {0, 0, 708, 0},
    {2, 0, 708, 31194},
    {0, 1, 708, 0},
    {0, 1, 709, 0},
    {2, 2, 710, 31267},
    {2, 1, 712, 30605},
    {1, 0, 713, 31103},
    {0, 1, 713, 0},
    {2, 1, 714, 31311},
    {1, 0, 715, 31103},
    {2, 1, 715, 30605},
    {2, 1, 716, 30605},
    {0, 1, 717, 0},
    {1, 0, 718, 31103},
    {2, 0, 718, 31392},
    {0, 1, 718, 0},
    {1, 0, 719, 31103},
    {0, 1, 719, 0},
    {0, 1, 720, 0},
    {2, 1, 721, 30605},
    {2, 1, 722, 31311},
    {2, 2, 723, 31486},
    {2, 2, 725, 31055},
    {2, 2, 727, 31055},
    {1, 0, 729, 31103},
    {2, 1, 729, 31715},
    {2, 1, 730, 31055},
    {2, 1, 731, 31055},
    {2, 1, 732, 5385},
    {2, 1, 733, 5385},
    {2, 1, 734, 31194},
    {0, 1, 735, 0},
    {1, 0, 736, 31103},
    {1, 0, 736, 32040},
    {0, 1, 736, 0},
    {0, 1, 737, 0},
    {0, 1, 738, 0},
    {1, 0, 739, 32040},
    {2, 2, 739, 32168},
    {1, 0, 741, 32200},
    {2, 0, 741, 32232},
    {2, 0, 741, 32264},
    {1, 1, 741, 32318},
    {2, 0, 742, 32350},
    {2, 0, 742, 32401},
    {2, 0, 742, 32425},
    {2, 1, 742, 32475},
    {1, 0, 743, 32509},
    {1, 0, 743, 8253},
    {0, 1, 743, 0},
    {0, 1, 744, 0},
    {0, 1, 745, 0},
    {1, 0, 746, 32040},
    {2, 1, 746, 32610},
    {1, 1, 747, 32647},
    {0, 0, 748, 0},
    {2, 2, 748, 32673},
    {0, 1, 750, 0},
    {1, 0, 751, 32200},
    {2, 1, 751, 31715},
    {1, 1, 752, 32673},
    {2, 0, 753, 32673},
    {2, 1, 753, 32708},
    {0, 1, 754, 0},
    {0, 1, 755, 0},
    {1, 0, 756, 32734},
    {2, 1, 756, 32779},
    {1, 0, 757, 32200},
    {2, 1, 757, 32844},
    {0, 1, 758, 0},
    {1, 0, 759, 32893},
    {2, 2, 759, 32708},
    {0, 1, 761, 0},
    {1, 0, 762, 32893},
    {2, 1, 762, 32947},
    {0, 1, 763, 0},
    {1, 0, 764, 33033},
    {0, 1, 764, 0},
    {1, 0, 765, 32200},
    {0, 1, 765, 0},
    {1, 0, 766, 33050},
    {2, 0, 766, 31715},
    {2, 0, 766, 33082},
    {2, 0, 766, 32673},
    {2, 0, 766, 32708},
    {2, 0, 766, 32673},
    {0, 1, 766, 0},
    {0, 1, 767, 0},
    {1, 0, 768, 32040},
    {0, 1, 768, 0},
    {1, 0, 769, 33194},
    {0, 1, 769, 0},
    {2, 2, 770, 33241},
    {1, 0, 772, 33260},
    {0, 1, 772, 0},
    {2, 0, 773, 33335},
    {0, 1, 773, 0},
    {2, 1, 774, 33403},
    {2, 1, 775, 33440},
    {2, 1, 776, 34085},
    {1, 0, 777, 34126},
    {0, 1, 777, 0},
    {0, 1, 778, 0},
    {2, 1, 779, 34279},
    {1, 0, 780, 34321},
    {0, 1, 780, 0},
    {2, 2, 781, 14263},
    {2, 1, 783, 34613},
    {2, 1, 784, 33335},
    {2, 2, 785, 34085},
    {1, 0, 787, 34321},
    {0, 1, 787, 0},
    {2, 2, 788, 34762},
    {2, 2, 790, 34085},
    {2, 2, 792, 34861},
    {1, 0, 794, 34321},
    {0, 1, 794, 0},
    {2, 1, 795, 34085},
    {2, 1, 796, 35051},
    {2, 1, 797, 33440},
    {2, 1, 798, 34085},
    {1, 0, 799, 34126},
    {0, 1, 799, 0},
    {1, 0, 800, 34321},
    {2, 2, 800, 33440},
    {2, 2, 802, 35051},
    {2, 2, 804, 34762},
    {2, 2, 806, 34085},
    {0, 1, 808, 0},
    {0, 2, 809, 0},
    {0, 2, 811, 0},
    {0, 2, 813, 0},
    {1, 0, 815, 34321},
    {0, 1, 815, 0},
    {1, 0, 816, 34321},
    {2, 1, 816, 34762},
    {0, 1, 817, 0},
    {1, 0, 818, 34321},
    {0, 1, 818, 0},
    {2, 1, 819, 35619},
    {1, 0, 820, 35660},
    {2, 1, 820, 35619},
    {1, 0, 821, 34321},
    {2, 2, 821, 35745},
    {2, 2, 823, 35745},
    {1, 0, 825, 34126},
    {2, 1, 825, 35797},
    {1, 0, 826, 11225},
    {2, 1, 826, 35868},
    {2, 1, 827, 35918},
    {1, 0, 828, 35946},
    {1, 0, 828, 34321},
    {0, 1, 828, 0},
    {2, 0, 829, 35969},
    {0, 1, 829, 0},
    {1, 0, 830, 9559},
    {2, 1, 830, 36030},
    {1, 0, 831, 36080},
    {2, 0, 831, 36099},
    {2, 2, 831, 36219},
    {0, 1, 833, 0},
    {0, 1, 834, 0},
    {1, 0, 835, 36273},
    {0, 1, 835, 0},
    {0, 1, 836, 0},
    {1, 0, 837, 36356},
    {2, 1, 837, 36414},
    {2, 1, 838, 36414},
    {0, 1, 839, 0},
    {0, 1, 840, 0},
    {1, 0, 841, 36548},
    {2, 0, 841, 36579},
    {2, 1, 841, 36635},
    {1, 0, 842, 36672},
    {1, 0, 842, 36712},
    {2, 1, 842, 36774},
    {2, 1, 843, 36817},
    {1, 1, 844, 36548},
    {0, 0, 845, 0},
    {2, 2, 845, 36868},
    {2, 1, 847, 36868},
    {1, 0, 848, 36548},
    {0, 1, 848, 0},
    {1, 0, 849, 37227},
    {2, 1, 849, 37250},
    {2, 2, 850, 37250},
    {1, 1, 852, 37350},
    {0, 1, 853, 0},
    {0, 1, 854, 0},
    {1, 0, 855, 37444},
    {0, 1, 855, 0},
    {2, 1, 856, 37489},
    {2, 1, 857, 37522},
    {2, 1, 858, 37570},
    {2, 1, 859, 37646},
    {1, 0, 860, 37690},
    {2, 1, 860, 37719},
    {1, 0, 861, 37753},
    {2, 1, 861, 37719},
    {2, 1, 862, 37778},
    {2, 1, 863, 37841},
    {1, 0, 864, 37878},
    {1, 2, 864, 37931},
    {2, 0, 866, 37966},
    {2, 1, 866, 37719},
    {1, 0, 867, 38031},
    {0, 1, 867, 0},
    {2, 1, 868, 38052},
    {1, 1, 869, 38089},
    {0, 0, 870, 0},
    {2, 0, 870, 38109},
    {0, 0, 870, 0},
    {2, 1, 870, 38133},
    {0, 1, 871, 0},
    {0, 1, 872, 0},
    {1, 0, 873, 38197},
    {0, 1, 873, 0},
    {1, 1, 874, 38218},
    {2, 1, 875, 38256},
    {2, 1, 876, 38275},
    {1, 0, 877, 38327},
    {2, 2, 877, 38365},
    {2, 0, 879, 38392},
    {0, 0, 879, 0},
    {2, 1, 879, 38392},
    {1, 0, 880, 38460},
    {2, 0, 880, 38485},
    {2, 2, 880, 37719},
    {1, 0, 882, 38535},
    {2, 2, 882, 37719},
    {1, 0, 884, 38556},
    {0, 1, 884, 0},
    {2, 0, 885, 38569},
    {2, 1, 885, 37719},
    {1, 0, 886, 38625},
    {2, 1, 886, 37719},
    {1, 0, 887, 38666},
    {0, 1, 887, 0},
    {1, 0, 888, 37227},
    {2, 0, 888, 38485},
    {2, 1, 888, 11173},
    {1, 0, 889, 38771},
    {2, 1, 889, 38275},
    {1, 0, 890, 11225},
    {0, 0, 890, 0},
    {0, 1, 890, 0},
    {0, 1, 891, 0},
    {1, 0, 892, 38784},
    {0, 1, 892, 0},
    {2, 1, 893, 38865},
    {1, 0, 894, 6428},
    {1, 0, 894, 38894},
    {0, 1, 894, 0},
    {1, 0, 895, 39013},
    {2, 1, 895, 39032},
    {2, 1, 896, 39069},
    {2, 1, 897, 39108},
    {1, 0, 898, 39142},
    {1, 0, 898, 39173},
    {2, 1, 898, 39207},
    {2, 2, 899, 39227},
    {1, 0, 901, 39257},
    {0, 0, 901, 0},
    {2, 0, 901, 39284},
    {2, 1, 901, 39331},
    {1, 0, 902, 39379},
    {2, 0, 902, 39406},
    {2, 0, 902, 39448},
    {2, 1, 902, 39482},
    {1, 0, 903, 39518},
    {1, 0, 903, 39013},
    {0, 1, 903, 0},
    {1, 0, 904, 39761},
    {0, 1, 904, 0},
    {2, 1, 905, 40035},
    {2, 1, 906, 40095},
    {2, 2, 907, 40155},
    {2, 1, 909, 40196},
    {1, 0, 910, 40035},
    {2, 0, 910, 40224},
    {2, 2, 910, 40268},
    {1, 0, 912, 39761},
    {2, 2, 912, 40356},
    {1, 0, 914, 16868},
    {2, 1, 914, 40407},
    {1, 0, 915, 40438},
    {2, 1, 915, 40492},
    {1, 0, 916, 40535},
    {2, 1, 916, 40565},
    {1, 0, 917, 40594},
    {2, 1, 917, 40623},
    {1, 0, 918, 39761},
    {0, 1, 918, 0},
    {2, 0, 919, 39448},
    {0, 1, 919, 0},
    {2, 1, 920, 40786},
    {2, 1, 921, 40842},
    {0, 1, 922, 0},
    {1, 0, 923, 40924},
    {2, 1, 923, 40786},
    {2, 1, 924, 40842},
    {2, 1, 925, 41133},
    {0, 1, 926, 0},
    {1, 0, 927, 40924},
    {0, 1, 927, 0},
    {0, 1, 928, 0},
    {2, 1, 929, 41364},
    {2, 1, 930, 41364},
    {2, 2, 931, 41443},
    {2, 1, 933, 41496},
    {1, 0, 934, 41534},
    {0, 1, 934, 0},
    {2, 1, 935, 41364},
    {2, 1, 936, 41364},
    {2, 2, 937, 41443},
    {2, 2, 939, 41443},
    {2, 1, 941, 41496},
    {1, 0, 942, 41534},
    {0, 1, 942, 0},
    {2, 1, 943, 42118},
    {2, 1, 944, 42157},
    {2, 2, 945, 42157},
    {2, 1, 947, 42211},
    {2, 2, 948, 42255},
    {2, 3, 950, 42284},
    {2, 1, 953, 42323},
    {2, 2, 954, 42394},
    {2, 1, 956, 42444},
    {2, 2, 957, 4322},
    {0, 1, 959, 0},
    {1, 0, 960, 42557},
    {0, 1, 960, 0},
    {0, 1, 961, 0},
    {0, 1, 962, 0},
    {1, 0, 963, 42879},
    {2, 1, 963, 9128},
    {2, 1, 964, 42975},
    {2, 3, 965, 43031},
    {0, 1, 968, 0},
    {0, 1, 969, 0},
    {1, 0, 970, 9559},
    {2, 0, 970, 43183},
    {2, 1, 970, 43183},
    {0, 1, 971, 0},
    {1, 0, 972, 43339},
    {0, 0, 972, 0},
    {2, 1, 972, 43402},
    {0, 1, 973, 0},
    {1, 0, 974, 43451},
    {0, 1, 974, 0},
    {2, 1, 975, 43471},
    {1, 1, 976, 43496},
    {1, 2, 977, 43521},
    {2, 0, 979, 43546},
    {0, 1, 979, 0},
    {2, 1, 980, 43572},
    {1, 0, 981, 43598},
    {2, 0, 981, 43619},
    {2, 1, 981, 43672},
    {1, 0, 982, 43706},
    {0, 1, 982, 0},
    {1, 0, 983, 43813},
    {2, 1, 983, 43846},
    {0, 1, 984, 0},
    {0, 2, 985, 0},
    {1, 0, 987, 43877},
    {0, 0, 987, 0},
    {0, 1, 987, 0},
    {1, 0, 988, 43911},
    {1, 0, 988, 43929},
    {0, 1, 988, 0},
    {1, 0, 989, 9483},
    {2, 1, 989, 44003},
    {0, 1, 990, 0},
    {0, 1, 991, 0},
    {1, 0, 992, 44082},
    {0, 1, 992, 0},
    {0, 1, 993, 0},
    {1, 0, 994, 44271},
    {0, 1, 994, 0},
    {2, 1, 995, 44327},
    {1, 0, 996, 44352},
    {2, 2, 996, 44327},
    {2, 3, 998, 44327},
    {0, 1, 1001, 0},
    {1, 0, 1002, 44450},
    {0, 2, 1002, 0},
    {2, 1, 1004, 44327},
    {1, 0, 1005, 44352},
    {0, 1, 1005, 0},
    {2, 0, 1006, 44497},
    {2, 1, 1006, 44533},
    {1, 0, 1007, 44549},
    {2, 1, 1007, 17850},
    {0, 1, 1008, 0},
    {1, 0, 1009, 44646},
    {0, 1, 1009, 0},
    {1, 0, 1010, 36356},
    {2, 2, 1010, 44679},
    {1, 0, 1012, 44700},
    {0, 2, 1012, 0},
    {0, 1, 1014, 0},
    {1, 0, 1015, 6428},
    {0, 1, 1015, 0},
    {2, 1, 1016, 44898},
    {2, 1, 1017, 44898},
    {2, 1, 1018, 45075},
    {1, 0, 1019, 45128},
};

const s2c_utility s2c_utilities[] = {
    {45165, 0, 0, 177, 1, 17, 0, 0}, /* . */
    {45167, 15004, 0, 366, 5, 1, 0, 0}, /* 7z */
    {45170, 15004, 0, 366, 5, 1, 0, 0}, /* 7za */
    {45174, 15004, 0, 366, 5, 1, 0, 0}, /* 7zr */
    {45178, 15004, 0, 366, 5, 1, 0, 0}, /* 7zz */
    {45182, 0, 0, 43, 1, 0, 0, 0}, /* : */
    {45184, 0, 0, 31, 3, 0, 0, 0}, /* = */
    {45186, 0, 0, 0, 18, 0, 0, 0}, /* > */
    {45188, 0, 0, 18, 13, 0, 0, 0}, /* >> */
    {45191, 0, 0, 1177, 5, 0, 0, 0}, /* ? */
    {45193, 28651, 0, 719, 9, 4, 0, 0}, /* GET */
    {45197, 8987, 0, 182, 7, 18, 0, 0}, /* Rscript */
    {45205, 0, 0, 1134, 2, 0, 0, 0}, /* VBoxManage */
    {45216, 0, 0, 1131, 1, 0, 0, 0}, /* VBoxManage closemedium */
    {45239, 0, 0, 1132, 2, 0, 0, 0}, /* VBoxManage controlvm */
    {45260, 0, 0, 1131, 1, 0, 0, 0}, /* VBoxManage unregistervm */
    {45284, 0, 0, 43, 1, 0, 0, 0}, /* [ */
    {45286, 0, 0, 1150, 3, 0, 0, 0}, /* a2dissite */
    {45296, 0, 0, 1150, 3, 0, 0, 0}, /* a2enmod */
    {45304, 0, 0, 1150, 3, 0, 0, 0}, /* a2ensite */
    {45313, 0, 0, 686, 1, 0, 0, 0}, /* aa-complain */
    {45325, 0, 0, 686, 1, 0, 0, 0}, /* aa-disable */
    {45336, 0, 0, 686, 1, 0, 0, 0}, /* aa-teardown */
    {45348, 0, 0, 1150, 3, 0, 0, 0}, /* ab */
    {45351, 0, 0, 78, 1, 1, 0, 0}, /* ack */
    {45355, 0, 0, 46, 1, 0, 0, 0}, /* acpi */
    {45360, 0, 0, 937, 3, 0, 0, 0}, /* add-apt-repository */
    {45379, 0, 0, 1150, 3, 0, 0, 0}, /* add-shell */
    {45389, 0, 0, 675, 1, 0, 0, 0}, /* addgroup */
    {45398, 0, 0, 517, 3, 0, 0, 0}, /* addpart */
    {45406, 0, 0, 40, 1, 0, 0, 0}, /* addr2line */
    {45416, 26795, 0, 673, 2, 0, 0, 0}, /* adduser */
    {45424, 0, 0, 78, 1, 1, 0, 0}, /* ag */
    {45427, 27252, 0, 692, 5, 0, 0, 0}, /* age */
    {45431, 0, 0, 716, 2, 0, 0, 0}, /* age-keygen */
    {45442, 0, 0, 1150, 3, 0, 0, 0}, /* aide */
    {45447, 0, 0, 205, 4, 0, 0, 0}, /* alembic */
    {45455, 0, 0, 139, 4, 25, 0, 0}, /* alias */
    {45461, 0, 0, 1150, 3, 0, 0, 0}, /* alsamixer */
    {45471, 0, 0, 1150, 3, 0, 0, 0}, /* amixer */
    {45478, 0, 0, 1150, 3, 0, 0, 0}, /* anacron */
    {45486, 40656, 40713, 1068, 5, 0, 0, 0}, /* ansible */
    {45494, 0, 0, 1078, 7, 0, 0, 0}, /* ansible-playbook */
    {45511, 0, 0, 1144, 2, 0, 0, 0}, /* ant */
    {45515, 8184, 0, 158, 1, 8, 0, 0}, /* aoss */
    {45520, 0, 0, 1150, 3, 0, 0, 0}, /* apache2ctl */
    {45531, 0, 0, 1150, 3, 0, 0, 0}, /* apachectl */
    {45541, 0, 0, 784, 4, 0, 0, 0}, /* apf */
    {45545, 0, 0, 715, 1, 0, 0, 0}, /* apg */
    {45549, 0, 0, 907, 2, 0, 0, 0}, /* apk */
    {45553, 0, 0, 890, 6, 0, 0, 0}, /* apk del */
    {45561, 0, 0, 1150, 3, 0, 0, 0}, /* aplay */
    {45567, 0, 0, 691, 1, 0, 0, 0}, /* apparmor_parser */
    {45583, 0, 0, 49, 1, 0, 0, 0}, /* apropos */
    {45591, 34143, 0, 875, 4, 0, 0, 0}, /* apt */
    {45595, 0, 0, 868, 2, 0, 0, 0}, /* apt autopurge */
    {45609, 0, 0, 870, 5, 0, 0, 0}, /* apt autoremove */
    {45624, 0, 0, 868, 2, 0, 0, 0}, /* apt purge */
    {45634, 0, 0, 870, 5, 0, 0, 0}, /* apt remove */
    {45645, 0, 0, 49, 1, 0, 0, 0}, /* apt-cache */
    {45655, 0, 0, 49, 1, 0, 0, 0}, /* apt-file */
    {45664, 34143, 0, 875, 4, 0, 0, 0}, /* apt-get */
    {45672, 0, 0, 868, 2, 0, 0, 0}, /* apt-get autopurge */
    {45690, 0, 0, 870, 5, 0, 0, 0}, /* apt-get autoremove */
    {45709, 0, 0, 868, 2, 0, 0, 0}, /* apt-get purge */
    {45723, 0, 0, 870, 5, 0, 0, 0}, /* apt-get remove */
    {45738, 0, 0, 937, 3, 0, 0, 0}, /* apt-key */
    {45746, 0, 0, 937, 3, 0, 0, 0}, /* apt-mark */
    {45755, 34143, 0, 875, 4, 0, 0, 0}, /* aptitude */
    {45764, 0, 0, 868, 2, 0, 0, 0}, /* aptitude purge */
    {45779, 0, 0, 870, 5, 0, 0, 0}, /* aptitude remove */
    {45795, 14621, 0, 349, 4, 1, 0, 0}, /* ar */
    {45798, 0, 0, 43, 1, 0, 0, 0}, /* arch */
    {45803, 0, 0, 1150, 3, 0, 0, 0}, /* arecord */
    {45811, 41663, 0, 1092, 13, 0, 0, 0}, /* argocd */
    {45818, 28651, 0, 719, 9, 4, 0, 0}, /* aria2c */
    {45825, 14621, 0, 349, 4, 1, 0, 0}, /* arj */
    {45829, 0, 0, 52, 3, 0, 0, 0}, /* arp */
    {45833, 0, 0, 39, 1, 0, 0, 0}, /* arp-scan */
    {45842, 0, 0, 52, 3, 0, 0, 0}, /* arping */
    {45849, 30453, 0, 762, 9, 0, 0, 0}, /* arptables */
    {45859, 0, 0, 40, 1, 0, 0, 0}, /* asciinema */
    {45869, 0, 0, 907, 2, 0, 0, 0}, /* asdf */
    {45874, 8916, 0, 178, 4, 7, 0, 0}, /* ash */
    {45878, 8827, 0, 174, 2, 9, 0, 2}, /* at */
    {45881, 0, 0, 47, 1, 0, 0, 0}, /* atop */
    {45886, 0, 0, 1128, 3, 0, 0, 0}, /* atq */
    {45890, 0, 0, 1128, 3, 0, 0, 0}, /* atrm */
    {45895, 25658, 0, 641, 4, 0, 0, 0}, /* auditctl */
    {45904, 0, 0, 645, 1, 0, 0, 0}, /* aureport */
    {45913, 0, 0, 645, 1, 0, 0, 0}, /* ausearch */
    {45922, 0, 0, 1144, 2, 0, 0, 0}, /* automake */
    {45931, 0, 0, 1144, 2, 0, 0, 0}, /* autoreconf */
    {45942, 9895, 9958, 214, 2, 10, 0, 1}, /* autossh */
    {45950, 0, 0, 52, 3, 0, 0, 0}, /* avahi-browse */
    {45963, 0, 0, 761, 1, 0, 0, 0}, /* avahi-resolve */
    {45977, 9841, 0, 210, 3, 19, 0, 1}, /* awk */
    {45981, 41663, 0, 1092, 13, 0, 0, 0}, /* aws */
    {45985, 28651, 0, 719, 9, 4, 0, 0}, /* axel */
    {45990, 41663, 0, 1092, 13, 0, 0, 0}, /* az */
    {45993, 41663, 0, 1092, 13, 0, 0, 0}, /* b2 */
    {45996, 0, 0, 57, 1, 0, 0, 0}, /* b2sum */
    {46002, 18025, 0, 460, 2, 0, 0, 0}, /* badblocks */
    {46012, 0, 0, 78, 1, 1, 0, 0}, /* base32 */
    {46019, 0, 0, 78, 1, 1, 0, 0}, /* base64 */
    {46026, 0, 0, 43, 1, 0, 0, 0}, /* basename */
    {46035, 8916, 0, 178, 4, 7, 0, 0}, /* bash */
    {46040, 0, 0, 78, 1, 1, 0, 0}, /* bat */
    {46044, 0, 0, 78, 1, 1, 0, 0}, /* batcat */
    {46051, 8827, 0, 174, 2, 9, 0, 2}, /* batch */
    {46057, 0, 0, 1144, 2, 0, 0, 0}, /* bazel */
    {46063, 0, 0, 78, 1, 1, 0, 0}, /* bc */
    {46066, 0, 0, 1177, 5, 0, 0, 0}, /* bcachefs */
    {46075, 0, 0, 415, 3, 0, 0, 0}, /* bcachefs format */
    {46091, 0, 0, 1150, 3, 0, 0, 0}, /* beep */
    {46096, 0, 0, 1013, 1, 0, 0, 0}, /* bfg */
    {46100, 0, 0, 143, 1, 0, 0, 0}, /* bg */
    {46103, 0, 0, 197, 4, 0, 0, 0}, /* bin-rails */
    {46113, 0, 0, 143, 1, 0, 0, 0}, /* bind */
    {46118, 9958, 0, 539, 2, 0, 0, 0}, /* bindfs */
    {46125, 0, 0, 1144, 2, 0, 0, 0}, /* black */
    {46131, 11242, 0, 245, 3, 0, 0, 0}, /* bleachbit */
    {46141, 0, 0, 431, 2, 0, 0, 0}, /* blkdiscard */
    {46152, 0, 0, 46, 1, 0, 0, 0}, /* blkid */
    {46158, 0, 0, 511, 3, 0, 0, 0}, /* blockdev */
    {46167, 0, 0, 823, 4, 0, 0, 0}, /* bluetoothctl */
    {46180, 0, 0, 47, 1, 0, 0, 0}, /* bmon */
    {46185, 0, 0, 940, 5, 0, 0, 0}, /* bootctl */
    {46193, 0, 0, 1150, 3, 0, 0, 0}, /* borg */
    {46198, 0, 0, 1163, 2, 0, 0, 0}, /* borg compact */
    {46211, 0, 0, 1163, 2, 0, 0, 0}, /* borg delete */
    {46223, 0, 0, 1160, 3, 0, 0, 0}, /* borg extract */
    {46236, 0, 0, 1163, 2, 0, 0, 0}, /* borg prune */
    {46247, 0, 0, 928, 2, 0, 0, 0}, /* bq */
    {46250, 0, 0, 926, 2, 0, 0, 0}, /* bq rm */
    {46256, 0, 0, 1150, 3, 0, 0, 0}, /* brasero */
    {46264, 0, 0, 848, 3, 0, 0, 0}, /* brctl */
    {46270, 0, 0, 144, 1, 0, 0, 0}, /* break */
    {46276, 0, 0, 907, 2, 0, 0, 0}, /* brew */
    {46281, 0, 0, 890, 6, 0, 0, 0}, /* brew remove */
    {46293, 0, 0, 890, 6, 0, 0, 0}, /* brew rm */
    {46301, 0, 0, 890, 6, 0, 0, 0}, /* brew uninstall */
    {46316, 0, 0, 848, 3, 0, 0, 0}, /* bridge */
    {46323, 0, 0, 1150, 3, 0, 0, 0}, /* brightnessctl */
    {46337, 13994, 0, 335, 14, 1, 2, 0}, /* bsdtar */
    {46344, 0, 0, 47, 1, 0, 0, 0}, /* btop */
    {46349, 0, 0, 481, 2, 0, 0, 0}, /* btrfs */
    {46355, 0, 0, 477, 4, 0, 0, 0}, /* btrfs check */
    {46367, 0, 0, 477, 4, 0, 0, 0}, /* btrfs device delete */
    {46387, 0, 0, 477, 4, 0, 0, 0}, /* btrfs device remove */
    {46407, 0, 0, 477, 4, 0, 0, 0}, /* btrfs subvol del */
    {46424, 0, 0, 477, 4, 0, 0, 0}, /* btrfs subvol delete */
    {46444, 0, 0, 477, 4, 0, 0, 0}, /* btrfs subvolume del */
    {46464, 0, 0, 477, 4, 0, 0, 0}, /* btrfs subvolume delete */
    {46487, 0, 0, 1177, 5, 0, 0, 0}, /* buildah */
    {46495, 0, 0, 1028, 4, 0, 0, 0}, /* buildah rm */
    {46506, 0, 0, 1033, 3, 0, 0, 0}, /* buildah rmi */
    {46518, 7942, 0, 153, 2, 8, 0, 0}, /* builtin */
    {46526, 8987, 0, 182, 7, 18, 0, 0}, /* bun */
    {46530, 0, 0, 907, 2, 0, 0, 0}, /* bundle */
    {46537, 8465, 0, 164, 1, 8, 0, 0}, /* bundle exec */
    {46549, 8465, 0, 164, 1, 8, 0, 0}, /* bunx */
    {46554, 14621, 0, 349, 4, 1, 0, 0}, /* bunzip2 */
    {46562, 0, 0, 579, 4, 0, 0, 0}, /* busctl */
    {46569, 0, 0, 168, 1, 8, 0, 0}, /* busybox */
    {46577, 0, 0, 710, 4, 0, 0, 0}, /* bw */
    {46580, 8184, 0, 158, 1, 8, 0, 0}, /* bwrap */
    {46586, 0, 0, 1150, 3, 0, 0, 0}, /* byobu */
    {46592, 0, 0, 98, 3, 2, 0, 0}, /* bzcat */
    {46598, 6588, 0, 85, 1, 1, 0, 1}, /* bzgrep */
    {46605, 14729, 0, 353, 5, 1, 0, 0}, /* bzip2 */
    {46611, 0, 0, 1011, 2, 0, 0, 0}, /* bzr */
    {46615, 0, 0, 1005, 2, 0, 0, 0}, /* bzr uncommit */
    {46628, 0, 0, 1144, 2, 0, 0, 0}, /* c++ */
    {46632, 0, 0, 40, 1, 0, 0, 0}, /* c++filt */
    {46640, 0, 0, 907, 2, 0, 0, 0}, /* cabal */
    {46646, 0, 0, 387, 4, 0, 0, 0}, /* cabextract */
    {46657, 0, 0, 1150, 3, 0, 0, 0}, /* caddy */
    {46663, 7942, 0, 153, 2, 8, 0, 0}, /* caffeinate */
    {46674, 0, 0, 78, 1, 1, 0, 0}, /* cal */
    {46678, 0, 0, 44, 1, 0, 0, 0}, /* caller */
    {46685, 0, 0, 1143, 1, 0, 0, 0}, /* cancel */
    {46692, 0, 0, 331, 2, 0, 0, 0}, /* capsh */
    {46698, 0, 0, 907, 2, 0, 0, 0}, /* cargo */
    {46704, 0, 0, 932, 1, 0, 0, 0}, /* cargo yank */
    {46715, 0, 0, 98, 3, 2, 0, 0}, /* cat */
    {46719, 7942, 0, 153, 2, 8, 0, 0}, /* catchsegv */
    {46729, 0, 0, 1144, 2, 0, 0, 0}, /* cc */
    {46732, 0, 0, 1144, 2, 0, 0, 0}, /* ccache */
    {46739, 0, 0, 128, 1, 14, 0, 0}, /* cd */
    {46742, 0, 0, 1078, 7, 0, 0, 0}, /* cdk */
    {46746, 44513, 0, 1165, 2, 0, 0, 0}, /* cdrecord */
    {46755, 27252, 0, 692, 5, 0, 0, 0}, /* certbot */
    {46763, 0, 0, 439, 4, 0, 0, 0}, /* cfdisk */
    {46770, 16689, 0, 427, 4, 0, 0, 0}, /* cgdisk */
    {46777, 7942, 0, 153, 2, 8, 0, 0}, /* cgexec */
    {46784, 26606, 0, 667, 3, 0, 0, 0}, /* chage */
    {46790, 13602, 0, 325, 3, 0, 0, 0}, /* chattr */
    {46797, 0, 0, 691, 1, 0, 0, 0}, /* chcon */
    {46803, 0, 0, 128, 1, 14, 0, 0}, /* chdir */
    {46809, 0, 0, 49, 1, 0, 0, 0}, /* cheat */
    {46815, 0, 0, 675, 1, 0, 0, 0}, /* chfn */
    {46820, 13372, 0, 319, 6, 0, 0, 0}, /* chgrp */
    {46826, 0, 0, 933, 4, 0, 0, 0}, /* chkconfig */
    {46836, 0, 0, 1150, 3, 0, 0, 0}, /* chkrootkit */
    {46847, 12755, 0, 305, 14, 0, 0, 0}, /* chmod */
    {46853, 8459, 0, 163, 1, 8, 0, 0}, /* choom */
    {46859, 13372, 0, 319, 6, 0, 0, 0}, /* chown */
    {46865, 0, 0, 659, 1, 0, 0, 0}, /* chpasswd */
    {46874, 8184, 0, 158, 1, 8, 0, 0}, /* chpst */
    {46880, 0, 0, 1150, 3, 0, 0, 0}, /* chromium */
    {46889, 7942, 0, 153, 2, 8, 0, 0}, /* chronic */
    {46897, 0, 0, 40, 1, 0, 0, 0}, /* chronyc */
    {46905, 8560, 0, 167, 1, 8, 0, 1}, /* chroot */
    {46912, 8560, 0, 167, 1, 8, 0, 1}, /* chrt */
    {46917, 26709, 0, 670, 3, 0, 0, 0}, /* chsh */
    {46922, 0, 0, 627, 2, 0, 0, 0}, /* chvt */
    {46927, 0, 0, 586, 2, 0, 0, 0}, /* cinnamon-session-quit */
    {46949, 41663, 0, 1092, 13, 0, 0, 0}, /* civo */
    {46954, 0, 0, 57, 1, 0, 0, 0}, /* cksum */
    {46960, 0, 0, 66, 2, 0, 0, 0}, /* clamscan */
    {46969, 0, 0, 1144, 2, 0, 0, 0}, /* clang */
    {46975, 0, 0, 1144, 2, 0, 0, 0}, /* clang++ */
    {46983, 0, 0, 144, 1, 0, 0, 0}, /* clear */
    {46989, 42588, 0, 1105, 4, 20, 0, 0}, /* clickhouse-client */
    {47007, 0, 0, 40, 1, 0, 0, 0}, /* cloc */
    {47012, 8491, 0, 165, 1, 10, 0, 0}, /* clush */
    {47018, 0, 0, 1144, 2, 0, 0, 0}, /* cmake */
    {47024, 0, 0, 49, 1, 0, 0, 0}, /* cmp */
    {47028, 42588, 0, 1105, 4, 20, 0, 0}, /* cockroach */
    {47038, 0, 0, 410, 1, 0, 0, 0}, /* code */
    {47043, 0, 0, 49, 1, 0, 0, 0}, /* colordiff */
    {47053, 0, 0, 78, 1, 1, 0, 0}, /* column */
    {47060, 0, 0, 49, 1, 0, 0, 0}, /* comm */
    {47065, 0, 0, 166, 1, 8, 0, 0}, /* command */
    {47073, 0, 0, 49, 1, 0, 0, 0}, /* compgen */
    {47081, 0, 0, 144, 1, 0, 0, 0}, /* complete */
    {47090, 0, 0, 907, 2, 0, 0, 0}, /* composer */
    {47099, 14729, 0, 353, 5, 1, 0, 0}, /* compress */
    {47108, 0, 0, 907, 2, 0, 0, 0}, /* conan */
    {47114, 0, 0, 907, 2, 0, 0, 0}, /* conda */
    {47120, 35831, 0, 922, 3, 0, 0, 0}, /* conda env remove */
    {47137, 35831, 0, 922, 3, 0, 0, 0}, /* conda remove */
    {47150, 8465, 0, 164, 1, 8, 0, 0}, /* conda run */
    {47160, 0, 0, 1144, 2, 0, 0, 0}, /* configure */
    {47170, 43214, 0, 1116, 3, 0, 0, 0}, /* consul */
    {47177, 0, 0, 1115, 1, 0, 0, 0}, /* consul kv delete */
    {47194, 0, 0, 144, 1, 0, 0, 0}, /* continue */
    {47203, 0, 0, 1150, 3, 0, 0, 0}, /* convert */
    {47211, 0, 0, 39, 1, 0, 0, 0}, /* coredumpctl */
    {47223, 0, 0, 78, 1, 1, 0, 0}, /* cowsay */
    {47230, 11747, 0, 262, 15, 0, 0, 0}, /* cp */
    {47233, 0, 0, 907, 2, 0, 0, 0}, /* cpan */
    {47238, 0, 0, 907, 2, 0, 0, 0}, /* cpanm */
    {47244, 15098, 0, 375, 6, 1, 0, 0}, /* cpio */
    {47249, 0, 0, 564, 2, 0, 0, 0}, /* cpufreq-set */
    {47261, 0, 0, 40, 1, 0, 0, 0}, /* cpuid */
    {47267, 8560, 0, 167, 1, 8, 0, 1}, /* cpulimit */
    {47276, 0, 0, 564, 2, 0, 0, 0}, /* cpupower */
    {47285, 42588, 0, 1105, 4, 20, 0, 0}, /* cqlsh */
    {47291, 0, 0, 57, 1, 0, 0, 0}, /* crc32 */
    {47297, 0, 0, 926, 2, 0, 0, 0}, /* createdb-drop */
    {47311, 0, 0, 1177, 5, 0, 0, 0}, /* crictl */
    {47318, 0, 0, 1028, 4, 0, 0, 0}, /* crictl rm */
    {47328, 0, 0, 1033, 3, 0, 0, 0}, /* crictl rmi */
    {47339, 0, 0, 1028, 4, 0, 0, 0}, /* crictl rmp */
    {47350, 30008, 0, 736, 6, 4, 0, 0}, /* croc */
    {47355, 0, 0, 1150, 3, 0, 0, 0}, /* cron */
    {47360, 0, 0, 1150, 3, 0, 0, 0}, /* crond */
    {47366, 38524, 0, 1123, 5, 23, 0, 0}, /* crontab */
    {47374, 0, 0, 410, 1, 0, 0, 0}, /* crontab-e */
    {47384, 19362, 0, 498, 2, 0, 0, 0}, /* cryptsetup */
    {47395, 0, 0, 496, 2, 0, 0, 0}, /* cryptsetup close */
    {47412, 0, 0, 495, 1, 0, 0, 0}, /* cryptsetup erase */
    {47429, 0, 0, 496, 2, 0, 0, 0}, /* cryptsetup luksClose */
    {47450, 0, 0, 495, 1, 0, 0, 0}, /* cryptsetup luksErase */
    {47471, 0, 0, 495, 1, 0, 0, 0}, /* cryptsetup luksFormat */
    {47493, 0, 0, 495, 1, 0, 0, 0}, /* cryptsetup luksHeaderRestore */
    {47522, 0, 0, 495, 1, 0, 0, 0}, /* cryptsetup luksKillSlot */
    {47546, 0, 0, 495, 1, 0, 0, 0}, /* cryptsetup luksRemoveKey */
    {47571, 0, 0, 495, 1, 0, 0, 0}, /* cryptsetup reencrypt */
    {47592, 0, 0, 496, 2, 0, 0, 0}, /* cryptsetup remove */
    {47610, 0, 0, 784, 4, 0, 0, 0}, /* csf */
    {47614, 8916, 0, 178, 4, 7, 0, 0}, /* csh */
    {47618, 0, 0, 81, 1, 0, 0, 0}, /* csplit */
    {47625, 0, 0, 1170, 2, 0, 0, 0}, /* csrutil */
    {47633, 8491, 0, 165, 1, 10, 0, 0}, /* csshx */
    {47639, 0, 0, 78, 1, 1, 0, 0}, /* csvcut */
    {47646, 0, 0, 78, 1, 1, 0, 0}, /* csvlook */
    {47654, 0, 0, 1143, 1, 0, 0, 0}, /* cupsdisable */
    {47666, 0, 0, 1143, 1, 0, 0, 0}, /* cupsenable */
    {47677, 28651, 0, 719, 9, 4, 0, 0}, /* curl */
    {47682, 0, 0, 78, 1, 1, 0, 0}, /* cut */
    {47686, 0, 0, 1150, 3, 0, 0, 0}, /* cvlc */
    {47691, 0, 0, 1011, 2, 0, 0, 0}, /* cvs */
    {47695, 8560, 0, 167, 1, 8, 0, 1}, /* daemon */
    {47702, 8184, 0, 158, 1, 8, 0, 0}, /* daemonize */
    {47712, 8916, 0, 178, 4, 7, 0, 0}, /* dash */
    {47717, 0, 0, 35, 2, 0, 0, 0}, /* date */
    {47722, 0, 0, 627, 2, 0, 0, 0}, /* date-s */
    {47729, 9895, 9958, 214, 2, 10, 0, 1}, /* dbclient */
    {47738, 0, 0, 205, 4, 0, 0, 0}, /* dbmate */
    {47745, 7942, 0, 153, 2, 8, 0, 0}, /* dbus-launch */
    {47757, 7942, 0, 153, 2, 8, 0, 0}, /* dbus-run-session */
    {47774, 0, 0, 579, 4, 0, 0, 0}, /* dbus-send */
    {47784, 0, 0, 78, 1, 1, 0, 0}, /* dc */
    {47787, 0, 0, 292, 4, 0, 0, 0}, /* dc3dd */
    {47793, 0, 0, 292, 4, 0, 0, 0}, /* dcfldd */
    {47800, 0, 0, 1150, 3, 0, 0, 0}, /* dconf */
    {47806, 0, 0, 1172, 2, 0, 0, 0}, /* dconf reset */
    {47818, 0, 0, 283, 9, 0, 0, 0}, /* dd */
    {47821, 0, 0, 292, 4, 0, 0, 0}, /* ddrescue */
    {47830, 0, 0, 143, 1, 0, 0, 0}, /* deactivate */
    {47841, 0, 0, 49, 1, 0, 0, 0}, /* debsums */
    {47849, 18075, 0, 462, 2, 0, 0, 0}, /* debugfs */
    {47857, 0, 0, 130, 3, 15, 0, 0}, /* declare */
    {47865, 0, 0, 1170, 2, 0, 0, 0}, /* defaults */
    {47874, 0, 0, 652, 2, 0, 0, 0}, /* delgroup */
    {47883, 0, 0, 517, 3, 0, 0, 0}, /* delpart */
    {47891, 0, 0, 40, 1, 0, 0, 0}, /* delta */
    {47897, 0, 0, 1150, 3, 0, 0, 0}, /* deluge */
    {47904, 0, 0, 649, 3, 0, 0, 0}, /* deluser */
    {47912, 5779, 0, 50, 2, 4, 0, 0}, /* delv */
    {47917, 8987, 0, 182, 7, 18, 0, 0}, /* deno */
    {47922, 0, 0, 937, 3, 0, 0, 0}, /* depmod */
    {47929, 0, 0, 46, 1, 0, 0, 0}, /* df */
    {47932, 0, 0, 840, 2, 0, 0, 0}, /* dhclient */
    {47941, 0, 0, 840, 2, 0, 0, 0}, /* dhcpcd */
    {47948, 0, 0, 205, 4, 0, 0, 0}, /* diesel */
    {47955, 0, 0, 49, 1, 0, 0, 0}, /* diff */
    {47960, 0, 0, 40, 1, 0, 0, 0}, /* diff3 */
    {47966, 0, 0, 49, 1, 0, 0, 0}, /* diffstat */
    {47975, 0, 0, 40, 1, 0, 0, 0}, /* difft */
    {47981, 5779, 0, 50, 2, 4, 0, 0}, /* dig */
    {47985, 0, 0, 121, 1, 21, 0, 0}, /* dir */
    {47989, 0, 0, 1150, 3, 0, 0, 0}, /* direnv */
    {47996, 8465, 0, 164, 1, 8, 0, 0}, /* direnv exec */
    {48008, 0, 0, 43, 1, 0, 0, 0}, /* dirname */
    {48016, 0, 0, 44, 1, 0, 0, 0}, /* dirs */
    {48021, 0, 0, 1167, 3, 0, 0, 0}, /* diskutil */
    {48030, 0, 0, 143, 1, 0, 0, 0}, /* disown */
    {48037, 25434, 0, 630, 3, 0, 0, 0}, /* dmesg */
    {48043, 0, 0, 627, 2, 0, 0, 0}, /* dmesg-n */
    {48051, 0, 0, 46, 1, 0, 0, 0}, /* dmidecode */
    {48061, 16689, 0, 427, 4, 0, 0, 0}, /* dmsetup */
    {48069, 0, 0, 464, 1, 0, 0, 0}, /* dmsetup clear */
    {48083, 0, 0, 464, 1, 0, 0, 0}, /* dmsetup remove */
    {48098, 0, 0, 464, 1, 0, 0, 0}, /* dmsetup remove_all */
    {48117, 0, 0, 464, 1, 0, 0, 0}, /* dmsetup suspend */
    {48133, 0, 0, 464, 1, 0, 0, 0}, /* dmsetup wipe_table */
    {48152, 0, 0, 896, 2, 0, 0, 0}, /* dnf */
    {48156, 0, 0, 890, 6, 0, 0, 0}, /* dnf autoremove */
    {48171, 0, 0, 890, 6, 0, 0, 0}, /* dnf erase */
    {48181, 0, 0, 890, 6, 0, 0, 0}, /* dnf remove */
    {48192, 0, 0, 937, 3, 0, 0, 0}, /* do-release-upgrade */
    {48211, 7827, 0, 148, 1, 8, 0, 0}, /* doas */
    {48216, 38910, 0, 1026, 2, 0, 0, 0}, /* docker */
    {48223, 0, 0, 1036, 1, 0, 0, 0}, /* docker builder df */
    {48241, 0, 0, 1036, 1, 0, 0, 0}, /* docker builder events */
    {48263, 0, 0, 1036, 1, 0, 0, 0}, /* docker builder info */
    {48283, 0, 0, 1036, 1, 0, 0, 0}, /* docker builder inspect */
    {48306, 0, 0, 1036, 1, 0, 0, 0}, /* docker builder list */
    {48326, 0, 0, 1036, 1, 0, 0, 0}, /* docker builder ls */
    {48344, 0, 0, 1038, 2, 0, 0, 0}, /* docker builder prune */
    {48365, 0, 0, 1037, 1, 0, 0, 0}, /* docker buildx prune */
    {48385, 0, 0, 1036, 1, 0, 0, 0}, /* docker compose config */
    {48407, 0, 0, 1042, 2, 0, 0, 0}, /* docker compose down */
    {48427, 0, 0, 1036, 1, 0, 0, 0}, /* docker compose events */
    {48449, 10007, 0, 216, 1, 8, 0, 1}, /* docker compose exec */
    {48469, 0, 0, 1036, 1, 0, 0, 0}, /* docker compose images */
    {48491, 0, 0, 1036, 1, 0, 0, 0}, /* docker compose logs */
    {48511, 0, 0, 1036, 1, 0, 0, 0}, /* docker compose ls */
    {48529, 0, 0, 1036, 1, 0, 0, 0}, /* docker compose port */
    {48549, 0, 0, 1036, 1, 0, 0, 0}, /* docker compose ps */
    {48567, 0, 0, 1042, 2, 0, 0, 0}, /* docker compose rm */
    {48585, 0, 0, 1036, 1, 0, 0, 0}, /* docker compose top */
    {48604, 0, 0, 1036, 1, 0, 0, 0}, /* docker compose version */
    {48627, 0, 0, 1036, 1, 0, 0, 0}, /* docker container */
    {48644, 0, 0, 1044, 1, 0, 0, 0}, /* docker container create */
    {48668, 0, 0, 1036, 1, 0, 0, 0}, /* docker container df */
    {48688, 0, 0, 1036, 1, 0, 0, 0}, /* docker container events */
    {48712, 0, 0, 1044, 1, 0, 0, 0}, /* docker container exec */
    {48734, 0, 0, 1036, 1, 0, 0, 0}, /* docker container info */
    {48756, 0, 0, 1036, 1, 0, 0, 0}, /* docker container inspect */
    {48781, 0, 0, 1032, 1, 0, 0, 0}, /* docker container kill */
    {48803, 0, 0, 1036, 1, 0, 0, 0}, /* docker container list */
    {48825, 0, 0, 1036, 1, 0, 0, 0}, /* docker container ls */
    {48845, 0, 0, 1037, 1, 0, 0, 0}, /* docker container prune */
    {48868, 0, 0, 1044, 1, 0, 0, 0}, /* docker container restart */
    {48893, 0, 0, 1028, 4, 0, 0, 0}, /* docker container rm */
    {48913, 10099, 0, 217, 4, 8, 0, 1}, /* docker container run */
    {48934, 0, 0, 1044, 1, 0, 0, 0}, /* docker container start */
    {48957, 0, 0, 1032, 1, 0, 0, 0}, /* docker container stop */
    {48979, 10007, 0, 216, 1, 8, 0, 1}, /* docker exec */
    {48991, 0, 0, 1036, 1, 0, 0, 0}, /* docker image */
    {49004, 0, 0, 1044, 1, 0, 0, 0}, /* docker image build */
    {49023, 0, 0, 1036, 1, 0, 0, 0}, /* docker image df */
    {49039, 0, 0, 1036, 1, 0, 0, 0}, /* docker image events */
    {49059, 0, 0, 1036, 1, 0, 0, 0}, /* docker image info */
    {49077, 0, 0, 1036, 1, 0, 0, 0}, /* docker image inspect */
    {49098, 0, 0, 1036, 1, 0, 0, 0}, /* docker image list */
    {49116, 0, 0, 1036, 1, 0, 0, 0}, /* docker image ls */
    {49132, 0, 0, 1038, 2, 0, 0, 0}, /* docker image prune */
    {49151, 0, 0, 1044, 1, 0, 0, 0}, /* docker image pull */
    {49169, 0, 0, 1044, 1, 0, 0, 0}, /* docker image push */
    {49187, 0, 0, 1033, 3, 0, 0, 0}, /* docker image rm */
    {49203, 0, 0, 1044, 1, 0, 0, 0}, /* docker image tag */
    {49220, 0, 0, 1036, 1, 0, 0, 0}, /* docker images df */
    {49237, 0, 0, 1036, 1, 0, 0, 0}, /* docker images events */
    {49258, 0, 0, 1036, 1, 0, 0, 0}, /* docker images info */
    {49277, 0, 0, 1036, 1, 0, 0, 0}, /* docker images inspect */
    {49299, 0, 0, 1036, 1, 0, 0, 0}, /* docker images list */
    {49318, 0, 0, 1036, 1, 0, 0, 0}, /* docker images ls */
    {49335, 0, 0, 1032, 1, 0, 0, 0}, /* docker kill */
    {49347, 0, 0, 1036, 1, 0, 0, 0}, /* docker network */
    {49362, 0, 0, 1044, 1, 0, 0, 0}, /* docker network connect */
    {49385, 0, 0, 1044, 1, 0, 0, 0}, /* docker network create */
    {49407, 0, 0, 1036, 1, 0, 0, 0}, /* docker network df */
    {49425, 0, 0, 1044, 1, 0, 0, 0}, /* docker network disconnect */
    {49451, 0, 0, 1036, 1, 0, 0, 0}, /* docker network events */
    {49473, 0, 0, 1036, 1, 0, 0, 0}, /* docker network info */
    {49493, 0, 0, 1036, 1, 0, 0, 0}, /* docker network inspect */
    {49516, 0, 0, 1036, 1, 0, 0, 0}, /* docker network list */
    {49536, 0, 0, 1036, 1, 0, 0, 0}, /* docker network ls */
    {49554, 0, 0, 1038, 2, 0, 0, 0}, /* docker network prune */
    {49575, 0, 0, 1044, 1, 0, 0, 0}, /* docker network rm */
    {49593, 0, 0, 1041, 1, 0, 0, 0}, /* docker node rm */
    {49608, 0, 0, 1028, 4, 0, 0, 0}, /* docker rm */
    {49618, 0, 0, 1033, 3, 0, 0, 0}, /* docker rmi */
    {49629, 10099, 0, 217, 4, 8, 0, 1}, /* docker run */
    {49640, 0, 0, 1041, 1, 0, 0, 0}, /* docker secret rm */
    {49657, 0, 0, 1041, 1, 0, 0, 0}, /* docker service rm */
    {49675, 0, 0, 1041, 1, 0, 0, 0}, /* docker stack rm */
    {49691, 0, 0, 1032, 1, 0, 0, 0}, /* docker stop */
    {49703, 0, 0, 1041, 1, 0, 0, 0}, /* docker swarm leave */
    {49722, 0, 0, 1036, 1, 0, 0, 0}, /* docker system df */
    {49739, 0, 0, 1036, 1, 0, 0, 0}, /* docker system events */
    {49760, 0, 0, 1036, 1, 0, 0, 0}, /* docker system info */
    {49779, 0, 0, 1036, 1, 0, 0, 0}, /* docker system inspect */
    {49801, 0, 0, 1036, 1, 0, 0, 0}, /* docker system list */
    {49820, 0, 0, 1036, 1, 0, 0, 0}, /* docker system ls */
    {49837, 0, 0, 1037, 1, 0, 0, 0}, /* docker system prune */
    {49857, 0, 0, 1037, 1, 0, 0, 0}, /* docker system reset */
    {49877, 0, 0, 1036, 1, 0, 0, 0}, /* docker volume */
    {49891, 0, 0, 1044, 1, 0, 0, 0}, /* docker volume create */
    {49912, 0, 0, 1036, 1, 0, 0, 0}, /* docker volume df */
    {49929, 0, 0, 1036, 1, 0, 0, 0}, /* docker volume events */
    {49950, 0, 0, 1036, 1, 0, 0, 0}, /* docker volume info */
    {49969, 0, 0, 1036, 1, 0, 0, 0}, /* docker volume inspect */
    {49991, 0, 0, 1036, 1, 0, 0, 0}, /* docker volume list */
    {50010, 0, 0, 1036, 1, 0, 0, 0}, /* docker volume ls */
    {50027, 0, 0, 1037, 1, 0, 0, 0}, /* docker volume prune */
    {50047, 0, 0, 1040, 1, 0, 0, 0}, /* docker volume remove */
    {50068, 0, 0, 1040, 1, 0, 0, 0}, /* docker volume rm */
    {50085, 0, 0, 1177, 5, 0, 0, 0}, /* docker-compose */
    {50100, 0, 0, 1036, 1, 0, 0, 0}, /* docker-compose config */
    {50122, 0, 0, 1042, 2, 0, 0, 0}, /* docker-compose down */
    {50142, 0, 0, 1042, 2, 0, 0, 0}, /* docker-compose kill */
    {50162, 0, 0, 1036, 1, 0, 0, 0}, /* docker-compose logs */
    {50182, 0, 0, 1036, 1, 0, 0, 0}, /* docker-compose ps */
    {50200, 0, 0, 1042, 2, 0, 0, 0}, /* docker-compose rm */
    {50218, 0, 0, 1036, 1, 0, 0, 0}, /* docker-compose top */
    {50237, 41663, 0, 1092, 13, 0, 0, 0}, /* doctl */
    {50243, 0, 0, 205, 4, 0, 0, 0}, /* doctrine */
    {50252, 0, 0, 823, 4, 0, 0, 0}, /* domainname */
    {50263, 0, 0, 78, 1, 1, 0, 0}, /* dos2unix */
    {50272, 0, 0, 1144, 2, 0, 0, 0}, /* dot */
    {50276, 0, 0, 1177, 5, 0, 0, 0}, /* dotenv */
    {50283, 8465, 0, 164, 1, 8, 0, 0}, /* dotenv run */
    {50294, 0, 0, 1144, 2, 0, 0, 0}, /* dotnet */
    {50301, 0, 0, 1136, 4, 0, 0, 0}, /* doveadm */
    {50309, 0, 0, 879, 6, 0, 0, 0}, /* dpkg */
    {50314, 15333, 0, 384, 3, 0, 0, 0}, /* dpkg-deb */
    {50323, 0, 0, 49, 1, 0, 0, 0}, /* dpkg-query */
    {50334, 0, 0, 937, 3, 0, 0, 0}, /* dpkg-reconfigure */
    {50351, 0, 0, 937, 3, 0, 0, 0}, /* dracut */
    {50358, 5779, 0, 50, 2, 4, 0, 0}, /* drill */
    {50364, 0, 0, 205, 4, 0, 0, 0}, /* drizzle-kit */
    {50376, 0, 0, 1115, 1, 0, 0, 0}, /* dropdb */
    {50383, 0, 0, 926, 2, 0, 0, 0}, /* dropdb-any */
    {50394, 0, 0, 1115, 1, 0, 0, 0}, /* dropuser */
    {50403, 8491, 0, 165, 1, 10, 0, 0}, /* dsh */
    {50407, 0, 0, 39, 1, 0, 0, 0}, /* dstat */
    {50413, 0, 0, 46, 1, 0, 0, 0}, /* du */
    {50416, 42588, 0, 1105, 4, 20, 0, 0}, /* duckdb */
    {50423, 0, 0, 46, 1, 0, 0, 0}, /* duf */
    {50427, 44367, 0, 1156, 4, 0, 0, 0}, /* dump */
    {50432, 0, 0, 39, 1, 0, 0, 0}, /* dumpe2fs */
    {50441, 44367, 0, 1156, 4, 0, 0, 0}, /* duplicity */
    {50451, 0, 0, 1163, 2, 0, 0, 0}, /* duplicity remove-all-but-n-full */
    {50483, 0, 0, 1163, 2, 0, 0, 0}, /* duplicity remove-older-than */
    {50511, 0, 0, 46, 1, 0, 0, 0}, /* dust */
    {50516, 19456, 0, 500, 4, 0, 0, 0}, /* e2fsck */
    {50523, 19592, 0, 507, 4, 0, 0, 0}, /* e2label */
    {50531, 7942, 0, 153, 2, 8, 0, 0}, /* eatmydata */
    {50541, 30453, 0, 762, 9, 0, 0, 0}, /* ebtables */
    {50550, 0, 0, 126, 1, 5, 0, 0}, /* echo */
    {50555, 0, 0, 408, 2, 30, 0, 0}, /* ed */
    {50558, 36733, 0, 949, 4, 0, 0, 0}, /* efibootmgr */
    {50569, 6588, 0, 85, 1, 1, 0, 1}, /* egrep */
    {50575, 0, 0, 511, 3, 0, 0, 0}, /* eject */
    {50581, 0, 0, 1177, 5, 0, 0, 0}, /* eksctl */
    {50588, 0, 0, 1066, 2, 0, 0, 0}, /* eksctl delete */
    {50602, 8987, 0, 182, 7, 18, 0, 0}, /* elixir */
    {50609, 0, 0, 410, 1, 0, 0, 0}, /* emacs */
    {50615, 0, 0, 909, 3, 0, 0, 0}, /* emerge */
    {50622, 0, 0, 890, 6, 0, 0, 0}, /* emerge --unmerge */
    {50639, 0, 0, 143, 1, 0, 0, 0}, /* enable */
    {50646, 8184, 0, 158, 1, 8, 0, 0}, /* entr */
    {50651, 7902, 0, 152, 1, 8, 0, 0}, /* env */
    {50655, 0, 0, 1150, 3, 0, 0, 0}, /* eog */
    {50659, 0, 0, 907, 2, 0, 0, 0}, /* eopkg */
    {50665, 0, 0, 890, 6, 0, 0, 0}, /* eopkg remove */
    {50678, 0, 0, 890, 6, 0, 0, 0}, /* eopkg rm */
    {50687, 0, 0, 1177, 5, 0, 0, 0}, /* equo */
    {50692, 0, 0, 890, 6, 0, 0, 0}, /* equo remove */
    {50704, 0, 0, 1144, 2, 0, 0, 0}, /* eslint */
    {50711, 0, 0, 1150, 3, 0, 0, 0}, /* espeak */
    {50718, 43214, 0, 1116, 3, 0, 0, 0}, /* etcdctl */
    {50726, 0, 0, 1115, 1, 0, 0, 0}, /* etcdctl del */
    {50738, 0, 0, 1150, 3, 0, 0, 0}, /* ether-wake */
    {50749, 0, 0, 823, 4, 0, 0, 0}, /* ethtool */
    {50757, 0, 0, 761, 1, 0, 0, 0}, /* ethtool-show */
    {50770, 0, 0, 176, 1, 13, 0, 0}, /* eval */
    {50775, 0, 0, 1150, 3, 0, 0, 0}, /* evince */
    {50782, 16022, 16040, 405, 3, 0, 0, 0}, /* ex */
    {50785, 0, 0, 121, 1, 21, 0, 0}, /* exa */
    {50789, 7942, 0, 153, 2, 8, 0, 0}, /* exec */
    {50794, 0, 0, 76, 2, 0, 0, 0}, /* exiftool */
    {50803, 0, 0, 1136, 4, 0, 0, 0}, /* exim */
    {50808, 0, 0, 143, 1, 0, 0, 0}, /* exit */
    {50813, 0, 0, 76, 2, 0, 0, 0}, /* exiv2 */
    {50819, 41663, 0, 1092, 13, 0, 0, 0}, /* exo */
    {50823, 0, 0, 78, 1, 1, 0, 0}, /* expand */
    {50830, 9804, 0, 209, 1, 9, 0, 0}, /* expect */
    {50837, 0, 0, 130, 3, 15, 0, 0}, /* export */
    {50844, 0, 0, 44, 1, 0, 0, 0}, /* expr */
    {50849, 0, 0, 953, 3, 0, 0, 0}, /* extlinux */
    {50858, 0, 0, 121, 1, 21, 0, 0}, /* eza */
    {50862, 0, 0, 78, 1, 1, 0, 0}, /* factor */
    {50869, 0, 0, 863, 2, 0, 0, 0}, /* fail2ban-client */
    {50885, 0, 0, 675, 1, 0, 0, 0}, /* faillock */
    {50894, 8560, 0, 167, 1, 8, 0, 1}, /* fakechroot */
    {50905, 7942, 0, 153, 2, 8, 0, 0}, /* fakeroot */
    {50914, 7942, 0, 153, 2, 8, 0, 0}, /* faketime */
    {50923, 12598, 0, 296, 6, 0, 0, 0}, /* fallocate */
    {50933, 0, 0, 43, 1, 0, 0, 0}, /* false */
    {50939, 0, 0, 47, 1, 0, 0, 0}, /* fastfetch */
    {50949, 0, 0, 627, 2, 0, 0, 0}, /* fbset */
    {50955, 0, 0, 636, 2, 0, 0, 0}, /* fc */
    {50958, 0, 0, 76, 2, 0, 0, 0}, /* fc-list */
    {50966, 7239, 0, 122, 1, 32, 0, 0}, /* fd */
    {50969, 7239, 0, 122, 1, 32, 0, 0}, /* fdfind */
    {50976, 0, 0, 457, 1, 0, 0, 0}, /* fdformat */
    {50985, 0, 0, 439, 4, 0, 0, 0}, /* fdisk */
    {50991, 0, 0, 1150, 3, 0, 0, 0}, /* feh */
    {50995, 28651, 0, 719, 9, 4, 0, 0}, /* fetch */
    {51001, 0, 0, 1150, 3, 0, 0, 0}, /* ffmpeg */
    {51008, 0, 0, 1150, 3, 0, 0, 0}, /* ffplay */
    {51015, 0, 0, 76, 2, 0, 0, 0}, /* ffprobe */
    {51023, 0, 0, 143, 1, 0, 0, 0}, /* fg */
    {51026, 6588, 0, 85, 1, 1, 0, 1}, /* fgrep */
    {51032, 0, 0, 78, 1, 1, 0, 0}, /* figlet */
    {51039, 0, 0, 46, 1, 0, 0, 0}, /* file */
    {51044, 0, 0, 333, 2, 0, 0, 0}, /* file-rename */
    {51056, 0, 0, 213, 1, 12, 0, 0}, /* find */
    {51061, 0, 0, 46, 1, 0, 0, 0}, /* findfs */
    {51068, 0, 0, 46, 1, 0, 0, 0}, /* findmnt */
    {51076, 0, 0, 44, 1, 0, 0, 0}, /* finger */
    {51083, 0, 0, 1150, 3, 0, 0, 0}, /* fio */
    {51087, 41663, 0, 1092, 13, 0, 0, 0}, /* firebase */
    {51096, 0, 0, 1150, 3, 0, 0, 0}, /* firefox */
    {51104, 7942, 0, 153, 2, 8, 0, 0}, /* firejail */
    {51113, 31574, 0, 799, 8, 0, 0, 0}, /* firewall-cmd */
    {51126, 8916, 0, 178, 4, 7, 0, 0}, /* fish */
    {51131, 0, 0, 1150, 3, 0, 0, 0}, /* flac */
    {51136, 0, 0, 457, 1, 0, 0, 0}, /* flash_erase */
    {51148, 0, 0, 457, 1, 0, 0, 0}, /* flash_eraseall */
    {51163, 0, 0, 457, 1, 0, 0, 0}, /* flashcp */
    {51171, 17929, 0, 458, 2, 0, 0, 0}, /* flashrom */
    {51180, 0, 0, 205, 4, 0, 0, 0}, /* flask */
    {51186, 0, 0, 907, 2, 0, 0, 0}, /* flatpak */
    {51194, 0, 0, 920, 2, 0, 0, 0}, /* flatpak remove */
    {51209, 0, 0, 920, 2, 0, 0, 0}, /* flatpak uninstall */
    {51227, 8560, 0, 167, 1, 8, 0, 1}, /* flock */
    {51233, 41663, 0, 1092, 13, 0, 0, 0}, /* flux */
    {51238, 41663, 0, 1092, 13, 0, 0, 0}, /* fly */
    {51242, 41663, 0, 1092, 13, 0, 0, 0}, /* flyctl */
    {51249, 0, 0, 205, 4, 0, 0, 0}, /* flyway */
    {51256, 0, 0, 78, 1, 1, 0, 0}, /* fmt */
    {51260, 0, 0, 78, 1, 1, 0, 0}, /* fold */
    {51265, 16187, 0, 411, 4, 0, 0, 0}, /* format */
    {51272, 0, 0, 1011, 2, 0, 0, 0}, /* fossil */
    {51279, 0, 0, 1005, 2, 0, 0, 0}, /* fossil purge */
    {51292, 0, 0, 1005, 2, 0, 0, 0}, /* fossil scrub */
    {51305, 0, 0, 52, 3, 0, 0, 0}, /* fping */
    {51311, 0, 0, 43, 1, 0, 0, 0}, /* free */
    {51316, 0, 0, 937, 3, 0, 0, 0}, /* freshclam */
    {51326, 19456, 0, 500, 4, 0, 0, 0}, /* fsck */
    {51331, 19456, 0, 500, 4, 0, 0, 0}, /* fsck-any */
    {51340, 0, 0, 419, 2, 0, 0, 0}, /* fsfreeze */
    {51349, 0, 0, 514, 3, 0, 0, 0}, /* fstrim */
    {51356, 30088, 0, 742, 6, 4, 0, 0}, /* ftp */
    {51360, 0, 0, 561, 3, 0, 0, 0}, /* fuser */
    {51366, 0, 0, 1150, 3, 0, 0, 0}, /* fusermount */
    {51377, 0, 0, 945, 1, 0, 0, 0}, /* fw_setenv */
    {51387, 0, 0, 937, 3, 0, 0, 0}, /* fwupdmgr */
    {51396, 0, 0, 948, 1, 0, 0, 0}, /* fwupdmgr downgrade */
    {51415, 0, 0, 948, 1, 0, 0, 0}, /* fwupdmgr install */
    {51432, 0, 0, 948, 1, 0, 0, 0}, /* fwupdmgr reinstall */
    {51451, 0, 0, 948, 1, 0, 0, 0}, /* fwupdmgr switch-branch */
    {51474, 0, 0, 78, 1, 1, 0, 0}, /* fzf */
    {51478, 0, 0, 1144, 2, 0, 0, 0}, /* g++ */
    {51482, 9841, 0, 210, 3, 19, 0, 1}, /* gawk */
    {51487, 0, 0, 1144, 2, 0, 0, 0}, /* gcc */
    {51491, 41663, 0, 1092, 13, 0, 0, 0}, /* gcloud */
    {51498, 8184, 0, 158, 1, 8, 0, 0}, /* gdb */
    {51502, 22618, 0, 583, 3, 0, 0, 0}, /* gdbus */
    {51508, 16933, 0, 433, 6, 0, 0, 0}, /* gdisk */
    {51514, 0, 0, 410, 1, 0, 0, 0}, /* gedit */
    {51520, 0, 0, 907, 2, 0, 0, 0}, /* gem */
    {51524, 0, 0, 932, 1, 0, 0, 0}, /* gem yank */
    {51533, 14621, 0, 349, 4, 1, 0, 0}, /* genisoimage */
    {51545, 0, 0, 46, 1, 0, 0, 0}, /* getcap */
    {51552, 0, 0, 44, 1, 0, 0, 0}, /* getconf */
    {51560, 0, 0, 46, 1, 0, 0, 0}, /* getenforce */
    {51571, 0, 0, 44, 1, 0, 0, 0}, /* getent */
    {51578, 0, 0, 46, 1, 0, 0, 0}, /* getfacl */
    {51586, 0, 0, 40, 1, 0, 0, 0}, /* getfattr */
    {51595, 0, 0, 52, 3, 0, 0, 0}, /* getmac */
    {51602, 0, 0, 144, 1, 0, 0, 0}, /* getopts */
    {51610, 0, 0, 40, 1, 0, 0, 0}, /* getsebool */
    {51620, 41663, 0, 1092, 13, 0, 0, 0}, /* gh */
    {51623, 0, 0, 1144, 2, 0, 0, 0}, /* ghc */
    {51627, 0, 0, 1150, 3, 0, 0, 0}, /* gimp */
    {51632, 0, 0, 1177, 5, 0, 0, 0}, /* gio */
    {51636, 0, 0, 241, 1, 0, 0, 0}, /* gio cat */
    {51644, 0, 0, 241, 1, 0, 0, 0}, /* gio info */
    {51653, 0, 0, 241, 1, 0, 0, 0}, /* gio list */
    {51662, 0, 0, 241, 1, 0, 0, 0}, /* gio mime */
    {51671, 0, 0, 221, 20, 0, 0, 0}, /* gio remove */
    {51682, 0, 0, 221, 20, 0, 0, 0}, /* gio trash */
    {51692, 0, 0, 241, 1, 0, 0, 0}, /* gio tree */
    {51701, 36918, 8946, 956, 2, 0, 0, 0}, /* git */
    {51705, 0, 0, 1018, 1, 0, 0, 0}, /* git bisect log */
    {51720, 0, 0, 1018, 1, 0, 0, 0}, /* git bisect view */
    {51736, 0, 0, 958, 6, 0, 0, 0}, /* git branch */
    {51747, 0, 0, 972, 4, 0, 0, 0}, /* git checkout */
    {51760, 0, 0, 1003, 2, 0, 0, 0}, /* git checkout-index */
    {51779, 38049, 0, 980, 4, 0, 0, 0}, /* git clean */
    {51789, 0, 0, 1022, 3, 0, 0, 0}, /* git config */
    {51800, 0, 0, 1018, 1, 0, 0, 0}, /* git config --get */
    {51817, 0, 0, 1018, 1, 0, 0, 0}, /* git config --list */
    {51835, 0, 0, 1018, 1, 0, 0, 0}, /* git config -l */
    {51849, 0, 0, 1018, 1, 0, 0, 0}, /* git config get */
    {51864, 0, 0, 1018, 1, 0, 0, 0}, /* git config list */
    {51880, 0, 0, 997, 1, 0, 0, 0}, /* git diff */
    {51889, 0, 0, 1025, 1, 0, 0, 0}, /* git fetch */
    {51899, 0, 0, 1000, 1, 0, 0, 0}, /* git filter-branch */
    {51917, 0, 0, 1000, 1, 0, 0, 0}, /* git filter-repo */
    {51933, 38429, 0, 998, 2, 0, 0, 0}, /* git gc */
    {51940, 0, 0, 995, 2, 0, 0, 0}, /* git gc --prune */
    {51955, 0, 0, 1018, 1, 0, 0, 0}, /* git lfs ls-files */
    {51972, 0, 0, 997, 1, 0, 0, 0}, /* git log */
    {51980, 0, 0, 1018, 1, 0, 0, 0}, /* git notes list */
    {51995, 0, 0, 1018, 1, 0, 0, 0}, /* git notes show */
    {52010, 0, 0, 995, 2, 0, 0, 0}, /* git prune */
    {52020, 9958, 0, 964, 6, 0, 0, 0}, /* git push */
    {52029, 0, 0, 1001, 2, 0, 0, 0}, /* git read-tree */
    {52043, 0, 0, 997, 1, 0, 0, 0}, /* git reflog */
    {52054, 0, 0, 995, 2, 0, 0, 0}, /* git reflog delete */
    {52072, 0, 0, 995, 2, 0, 0, 0}, /* git reflog expire */
    {52090, 0, 0, 1019, 3, 0, 0, 0}, /* git remote */
    {52101, 0, 0, 1018, 1, 0, 0, 0}, /* git remote -v */
    {52115, 0, 0, 1018, 1, 0, 0, 0}, /* git remote show */
    {52131, 0, 0, 970, 2, 0, 0, 0}, /* git reset */
    {52141, 0, 0, 976, 2, 0, 0, 0}, /* git restore */
    {52153, 0, 0, 990, 5, 0, 0, 0}, /* git rm */
    {52160, 0, 0, 997, 1, 0, 0, 0}, /* git show */
    {52169, 0, 0, 984, 1, 0, 0, 0}, /* git stash clear */
    {52185, 0, 0, 984, 1, 0, 0, 0}, /* git stash drop */
    {52200, 0, 0, 985, 1, 0, 0, 0}, /* git stash list */
    {52215, 0, 0, 985, 1, 0, 0, 0}, /* git stash show */
    {52230, 0, 0, 997, 1, 0, 0, 0}, /* git status */
    {52241, 0, 0, 1016, 2, 0, 0, 0}, /* git submodule deinit */
    {52262, 0, 0, 1018, 1, 0, 0, 0}, /* git submodule status */
    {52283, 0, 0, 978, 2, 0, 0, 0}, /* git switch */
    {52294, 0, 0, 986, 4, 0, 0, 0}, /* git tag */
    {52302, 0, 0, 1014, 2, 0, 0, 0}, /* git update-ref */
    {52317, 0, 0, 1018, 1, 0, 0, 0}, /* git worktree list */
    {52335, 0, 0, 1016, 2, 0, 0, 0}, /* git worktree remove */
    {52355, 0, 0, 1013, 1, 0, 0, 0}, /* git-filter-repo */
    {52371, 7833, 0, 149, 1, 8, 0, 0}, /* gksudo */
    {52378, 41663, 0, 1092, 13, 0, 0, 0}, /* glab */
    {52383, 0, 0, 47, 1, 0, 0, 0}, /* glances */
    {52391, 0, 0, 76, 2, 0, 0, 0}, /* glxinfo */
    {52399, 0, 0, 410, 1, 0, 0, 0}, /* gnome-open */
    {52410, 0, 0, 1150, 3, 0, 0, 0}, /* gnome-screenshot */
    {52427, 0, 0, 586, 2, 0, 0, 0}, /* gnome-session-quit */
    {52446, 0, 0, 907, 2, 0, 0, 0}, /* go */
    {52449, 0, 0, 1144, 2, 0, 0, 0}, /* go-build */
    {52458, 0, 0, 1144, 2, 0, 0, 0}, /* gofmt */
    {52464, 0, 0, 1150, 3, 0, 0, 0}, /* google-chrome */
    {52478, 0, 0, 205, 4, 0, 0, 0}, /* goose */
    {52484, 0, 0, 710, 4, 0, 0, 0}, /* gopass */
    {52491, 8560, 0, 167, 1, 8, 0, 1}, /* gosu */
    {52496, 7942, 0, 153, 2, 8, 0, 0}, /* gosu- */
    {52502, 41663, 0, 1092, 13, 0, 0, 0}, /* govc */
    {52507, 26989, 0, 681, 3, 0, 0, 0}, /* gpasswd */
    {52515, 27645, 0, 697, 4, 28, 0, 0}, /* gpg */
    {52519, 27645, 0, 697, 4, 28, 0, 0}, /* gpg2 */
    {52524, 0, 0, 716, 2, 0, 0, 0}, /* gpgconf */
    {52532, 0, 0, 40, 1, 0, 0, 0}, /* gprof */
    {52538, 0, 0, 1177, 5, 0, 0, 0}, /* gpt */
    {52542, 0, 0, 415, 3, 0, 0, 0}, /* gpt destroy */
    {52554, 0, 0, 1144, 2, 0, 0, 0}, /* gradle */
    {52561, 6588, 0, 85, 1, 1, 0, 1}, /* grep */
    {52566, 0, 0, 1150, 3, 0, 0, 0}, /* grim */
    {52571, 8987, 0, 182, 7, 18, 0, 0}, /* groovy */
    {52578, 0, 0, 675, 1, 0, 0, 0}, /* groupadd */
    {52587, 0, 0, 652, 2, 0, 0, 0}, /* groupdel */
    {52596, 0, 0, 675, 1, 0, 0, 0}, /* groupmod */
    {52605, 0, 0, 43, 1, 0, 0, 0}, /* groups */
    {52612, 44513, 0, 1165, 2, 0, 0, 0}, /* growisofs */
    {52622, 0, 0, 511, 3, 0, 0, 0}, /* growpart */
    {52631, 0, 0, 675, 1, 0, 0, 0}, /* grpconv */
    {52639, 0, 0, 676, 1, 0, 0, 0}, /* grpunconv */
    {52649, 0, 0, 937, 3, 0, 0, 0}, /* grub-editenv */
    {52662, 0, 0, 953, 3, 0, 0, 0}, /* grub-install */
    {52675, 0, 0, 937, 3, 0, 0, 0}, /* grub-mkconfig */
    {52689, 0, 0, 953, 3, 0, 0, 0}, /* grub2-install */
    {52703, 0, 0, 937, 3, 0, 0, 0}, /* grub2-mkconfig */
    {52718, 0, 0, 940, 5, 0, 0, 0}, /* grubby */
    {52725, 0, 0, 1150, 3, 0, 0, 0}, /* gs */
    {52728, 6669, 0, 90, 8, 29, 0, 0}, /* gsed */
    {52733, 0, 0, 1150, 3, 0, 0, 0}, /* gsettings */
    {52743, 0, 0, 1172, 2, 0, 0, 0}, /* gsettings reset-recursively */
    {52771, 41663, 0, 1092, 13, 0, 0, 0}, /* gsutil */
    {52778, 13994, 0, 335, 14, 1, 2, 0}, /* gtar */
    {52783, 8987, 0, 182, 7, 18, 0, 0}, /* guile */
    {52789, 0, 0, 907, 2, 0, 0, 0}, /* guix */
    {52794, 0, 0, 912, 3, 0, 0, 0}, /* guix gc */
    {52802, 0, 0, 915, 2, 0, 0, 0}, /* guix package */
    {52815, 14621, 0, 349, 4, 1, 0, 0}, /* gunzip */
    {52822, 0, 0, 98, 3, 2, 0, 0}, /* gzcat */
    {52828, 14729, 0, 353, 5, 1, 0, 0}, /* gzip */
    {52833, 0, 0, 566, 2, 0, 0, 0}, /* halt */
    {52838, 0, 0, 143, 1, 0, 0, 0}, /* hash */
    {52843, 0, 0, 1150, 3, 0, 0, 0}, /* hashcat */
    {52851, 0, 0, 1177, 5, 0, 0, 0}, /* hatch */
    {52857, 8465, 0, 164, 1, 8, 0, 0}, /* hatch run */
    {52867, 41663, 0, 1092, 13, 0, 0, 0}, /* hcloud */
    {52874, 0, 0, 1167, 3, 0, 0, 0}, /* hdiutil */
    {52882, 0, 0, 453, 3, 0, 1, 0}, /* hdparm */
    {52889, 6588, 0, 85, 1, 1, 0, 1}, /* head */
    {52894, 39551, 0, 1045, 2, 0, 0, 0}, /* helm */
    {52899, 0, 0, 1066, 2, 0, 0, 0}, /* helm del */
    {52908, 0, 0, 1066, 2, 0, 0, 0}, /* helm delete */
    {52920, 0, 0, 1066, 2, 0, 0, 0}, /* helm uninstall */
    {52935, 0, 0, 49, 1, 0, 0, 0}, /* help */
    {52940, 41663, 0, 1092, 13, 0, 0, 0}, /* heroku */
    {52947, 0, 0, 78, 1, 1, 0, 0}, /* hexdump */
    {52955, 0, 0, 1150, 3, 0, 0, 0}, /* hey */
    {52959, 0, 0, 1011, 2, 0, 0, 0}, /* hg */
    {52962, 0, 0, 1007, 2, 0, 0, 0}, /* hg checkout */
    {52974, 0, 0, 1007, 2, 0, 0, 0}, /* hg co */
    {52980, 0, 0, 1005, 2, 0, 0, 0}, /* hg purge */
    {52989, 0, 0, 1007, 2, 0, 0, 0}, /* hg revert */
    {52999, 0, 0, 1005, 2, 0, 0, 0}, /* hg revert -C */
    {53012, 0, 0, 1005, 2, 0, 0, 0}, /* hg rollback */
    {53024, 0, 0, 1005, 2, 0, 0, 0}, /* hg strip */
    {53033, 0, 0, 1007, 2, 0, 0, 0}, /* hg up */
    {53039, 0, 0, 1005, 2, 0, 0, 0}, /* hg up -C */
    {53048, 0, 0, 1007, 2, 0, 0, 0}, /* hg update */
    {53058, 0, 0, 1005, 2, 0, 0, 0}, /* hg update -C */
    {7425, 0, 0, 633, 3, 0, 0, 0}, /* history */
    {53071, 0, 0, 52, 3, 0, 0, 0}, /* host */
    {53076, 0, 0, 52, 3, 0, 0, 0}, /* hostid */
    {53083, 0, 0, 39, 1, 0, 0, 0}, /* hostinfo */
    {53092, 0, 0, 853, 2, 0, 0, 0}, /* hostname */
    {53101, 0, 0, 61, 3, 0, 0, 0}, /* hostnamectl */
    {53113, 0, 0, 61, 3, 0, 0, 0}, /* hostnamectl hostname */
    {53134, 0, 0, 61, 3, 0, 0, 0}, /* hostnamectl status */
    {53153, 0, 0, 47, 1, 0, 0, 0}, /* htop */
    {53158, 0, 0, 675, 1, 0, 0, 0}, /* htpasswd */
    {53167, 28651, 0, 719, 9, 4, 0, 0}, /* http */
    {53172, 0, 0, 1150, 3, 0, 0, 0}, /* httpd */
    {53178, 28651, 0, 719, 9, 4, 0, 0}, /* https */
    {53184, 0, 0, 1144, 2, 0, 0, 0}, /* hugo */
    {53189, 0, 0, 73, 3, 0, 0, 0}, /* hwclock */
    {53197, 0, 0, 46, 1, 0, 0, 0}, /* hwinfo */
    {53204, 0, 0, 1150, 3, 0, 0, 0}, /* hydra */
    {53210, 8184, 0, 158, 1, 8, 0, 0}, /* hyperfine */
    {53220, 7942, 0, 153, 2, 8, 0, 0}, /* i386 */
    {53225, 41663, 0, 1092, 13, 0, 0, 0}, /* ibmcloud */
    {53234, 0, 0, 40, 1, 0, 0, 0}, /* icdiff */
    {53241, 0, 0, 78, 1, 1, 0, 0}, /* iconv */
    {53247, 0, 0, 43, 1, 0, 0, 0}, /* id */
    {53250, 0, 0, 76, 2, 0, 0, 0}, /* identify */
    {53259, 0, 0, 830, 3, 0, 0, 0}, /* ifconfig */
    {53268, 0, 0, 833, 3, 0, 0, 0}, /* ifdown */
    {53275, 7942, 0, 153, 2, 8, 0, 0}, /* ifne */
    {53280, 0, 0, 39, 1, 0, 0, 0}, /* ifstat */
    {53287, 0, 0, 47, 1, 0, 0, 0}, /* iftop */
    {53293, 0, 0, 851, 2, 0, 0, 0}, /* ifup */
    {53298, 0, 0, 1150, 3, 0, 0, 0}, /* img2pdf */
    {53306, 0, 0, 1150, 3, 0, 0, 0}, /* import */
    {53313, 0, 0, 1134, 2, 0, 0, 0}, /* incus */
    {53319, 0, 0, 1131, 1, 0, 0, 0}, /* incus delete */
    {53332, 42588, 0, 1105, 4, 20, 0, 0}, /* influx */
    {53339, 0, 0, 1177, 5, 0, 0, 0}, /* influxd */
    {53347, 0, 0, 1115, 1, 0, 0, 0}, /* influxd drop */
    {53360, 0, 0, 49, 1, 0, 0, 0}, /* info */
    {53365, 0, 0, 572, 2, 0, 0, 0}, /* init */
    {53370, 0, 0, 600, 7, 0, 0, 0}, /* initctl */
    {53378, 0, 0, 930, 2, 0, 0, 0}, /* initdb-force */
    {53391, 0, 0, 1150, 3, 0, 0, 0}, /* inkscape */
    {53400, 0, 0, 619, 4, 0, 0, 0}, /* insmod */
    {53407, 11747, 0, 259, 3, 0, 0, 0}, /* install */
    {53415, 0, 0, 40, 1, 0, 0, 0}, /* intel_gpu_top */
    {53429, 0, 0, 600, 7, 0, 0, 0}, /* invoke-rc.d */
    {53441, 0, 0, 46, 1, 0, 0, 0}, /* inxi */
    {53446, 7942, 0, 153, 2, 8, 0, 0}, /* ionice */
    {53453, 0, 0, 46, 1, 0, 0, 0}, /* iostat */
    {53460, 0, 0, 47, 1, 0, 0, 0}, /* iotop */
    {53466, 32019, 0, 807, 1, 0, 1, 0}, /* ip */
    {53469, 0, 0, 808, 4, 0, 0, 0}, /* ip a */
    {53474, 0, 0, 816, 2, 0, 0, 0}, /* ip a del */
    {53483, 0, 0, 816, 2, 0, 0, 0}, /* ip a delete */
    {53495, 0, 0, 815, 1, 0, 0, 0}, /* ip a flush */
    {53506, 0, 0, 808, 4, 0, 0, 0}, /* ip addr */
    {53514, 0, 0, 816, 2, 0, 0, 0}, /* ip addr del */
    {53526, 0, 0, 816, 2, 0, 0, 0}, /* ip addr delete */
    {53541, 0, 0, 815, 1, 0, 0, 0}, /* ip addr flush */
    {53555, 0, 0, 808, 4, 0, 0, 0}, /* ip address */
    {53566, 0, 0, 816, 2, 0, 0, 0}, /* ip address del */
    {53581, 0, 0, 816, 2, 0, 0, 0}, /* ip address delete */
    {53599, 0, 0, 815, 1, 0, 0, 0}, /* ip address flush */
    {53616, 0, 0, 808, 4, 0, 0, 0}, /* ip l */
    {53621, 0, 0, 814, 1, 0, 0, 0}, /* ip l del */
    {53630, 0, 0, 814, 1, 0, 0, 0}, /* ip l delete */
    {53642, 0, 0, 812, 2, 0, 0, 0}, /* ip l s */
    {53649, 0, 0, 818, 1, 0, 0, 0}, /* ip l s netns */
    {53662, 0, 0, 812, 2, 0, 0, 0}, /* ip l set */
    {53671, 0, 0, 818, 1, 0, 0, 0}, /* ip l set netns */
    {53686, 0, 0, 808, 4, 0, 0, 0}, /* ip link */
    {53694, 0, 0, 814, 1, 0, 0, 0}, /* ip link del */
    {53706, 0, 0, 814, 1, 0, 0, 0}, /* ip link delete */
    {53721, 0, 0, 812, 2, 0, 0, 0}, /* ip link s */
    {53731, 0, 0, 818, 1, 0, 0, 0}, /* ip link s netns */
    {53747, 0, 0, 812, 2, 0, 0, 0}, /* ip link set */
    {53759, 0, 0, 818, 1, 0, 0, 0}, /* ip link set netns */
    {53777, 0, 0, 808, 4, 0, 0, 0}, /* ip maddr */
    {53786, 0, 0, 808, 4, 0, 0, 0}, /* ip n */
    {53791, 0, 0, 808, 4, 0, 0, 0}, /* ip neigh */
    {53800, 0, 0, 808, 4, 0, 0, 0}, /* ip neighbour */
    {53813, 0, 0, 808, 4, 0, 0, 0}, /* ip netns */
    {53822, 0, 0, 822, 1, 8, 0, 1}, /* ip netns exec */
    {53836, 0, 0, 808, 4, 0, 0, 0}, /* ip nexthop */
    {53847, 0, 0, 808, 4, 0, 0, 0}, /* ip r */
    {53852, 0, 0, 820, 2, 0, 0, 0}, /* ip r del */
    {53861, 0, 0, 820, 2, 0, 0, 0}, /* ip r delete */
    {53873, 0, 0, 819, 1, 0, 0, 0}, /* ip r flush */
    {53884, 0, 0, 808, 4, 0, 0, 0}, /* ip ro */
    {53890, 0, 0, 820, 2, 0, 0, 0}, /* ip ro del */
    {53900, 0, 0, 820, 2, 0, 0, 0}, /* ip ro delete */
    {53913, 0, 0, 819, 1, 0, 0, 0}, /* ip ro flush */
    {53925, 0, 0, 808, 4, 0, 0, 0}, /* ip route */
    {53934, 0, 0, 820, 2, 0, 0, 0}, /* ip route del */
    {53947, 0, 0, 820, 2, 0, 0, 0}, /* ip route delete */
    {53963, 0, 0, 819, 1, 0, 0, 0}, /* ip route flush */
    {53978, 0, 0, 808, 4, 0, 0, 0}, /* ip rule */
    {53986, 0, 0, 808, 4, 0, 0, 0}, /* ip token */
    {53995, 0, 0, 808, 4, 0, 0, 0}, /* ip tunnel */
    {54005, 0, 0, 808, 4, 0, 0, 0}, /* ip tuntap */
    {54015, 30453, 0, 762, 9, 0, 0, 0}, /* ip6tables */
    {54025, 0, 0, 771, 3, 0, 0, 0}, /* ip6tables-restore */
    {54043, 0, 0, 774, 1, 0, 0, 0}, /* ip6tables-save */
    {54058, 0, 0, 689, 2, 0, 0, 0}, /* ipa */
    {54062, 0, 0, 687, 2, 0, 0, 0}, /* ipa group-del */
    {54076, 0, 0, 687, 2, 0, 0, 0}, /* ipa host-del */
    {54089, 0, 0, 687, 2, 0, 0, 0}, /* ipa user-del */
    {54102, 0, 0, 687, 2, 0, 0, 0}, /* ipa user-disable */
    {54119, 0, 0, 761, 1, 0, 0, 0}, /* ipcalc */
    {54126, 0, 0, 46, 1, 0, 0, 0}, /* ipcs */
    {54131, 0, 0, 52, 3, 0, 0, 0}, /* iperf */
    {54137, 0, 0, 52, 3, 0, 0, 0}, /* iperf3 */
    {54144, 22822, 0, 588, 3, 0, 0, 0}, /* ipmitool */
    {54153, 0, 0, 789, 2, 0, 0, 0}, /* ipset */
    {54159, 0, 0, 788, 1, 0, 0, 0}, /* ipset destroy */
    {54173, 0, 0, 788, 1, 0, 0, 0}, /* ipset flush */
    {54185, 0, 0, 761, 1, 0, 0, 0}, /* ipset-list */
    {54196, 30453, 0, 762, 9, 0, 0, 0}, /* iptables */
    {54205, 30453, 0, 762, 9, 0, 0, 0}, /* iptables-legacy */
    {54221, 30453, 0, 762, 9, 0, 0, 0}, /* iptables-nft */
    {54234, 0, 0, 771, 3, 0, 0, 0}, /* iptables-restore */
    {54251, 0, 0, 774, 1, 0, 0, 0}, /* iptables-save */
    {54265, 0, 0, 39, 1, 0, 0, 0}, /* iptraf */
    {54272, 0, 0, 788, 1, 0, 0, 0}, /* ipvsadm */
    {54280, 8987, 0, 182, 7, 18, 0, 0}, /* ipython */
    {54288, 42588, 0, 1105, 4, 20, 0, 0}, /* isql */
    {54293, 0, 0, 842, 3, 0, 0, 0}, /* iw */
    {54296, 0, 0, 761, 1, 0, 0, 0}, /* iw-list */
    {54304, 0, 0, 845, 3, 0, 0, 0}, /* iwconfig */
    {54313, 0, 0, 761, 1, 0, 0, 0}, /* iwlist */
    {54320, 0, 0, 1144, 2, 0, 0, 0}, /* java */
    {54325, 0, 0, 1144, 2, 0, 0, 0}, /* javac */
    {54331, 0, 0, 1144, 2, 0, 0, 0}, /* jekyll */
    {54338, 0, 0, 1144, 2, 0, 0, 0}, /* jest */
    {54343, 0, 0, 1011, 2, 0, 0, 0}, /* jj */
    {54346, 0, 0, 1005, 2, 0, 0, 0}, /* jj abandon */
    {54357, 0, 0, 44, 1, 0, 0, 0}, /* jobs */
    {54362, 0, 0, 410, 1, 0, 0, 0}, /* joe */
    {54366, 0, 0, 1150, 3, 0, 0, 0}, /* john */
    {54371, 0, 0, 78, 1, 1, 0, 0}, /* join */
    {54376, 5864, 0, 58, 3, 0, 0, 0}, /* journalctl */
    {54387, 0, 0, 78, 1, 1, 0, 0}, /* jq */
    {54390, 0, 0, 1144, 2, 0, 0, 0}, /* just */
    {54395, 0, 0, 1177, 5, 0, 0, 0}, /* k3d */
    {54399, 0, 0, 1066, 2, 0, 0, 0}, /* k3d cluster delete */
    {54418, 39551, 0, 1045, 2, 0, 0, 0}, /* k3s */
    {54422, 0, 0, 1066, 2, 0, 0, 0}, /* k3s-uninstall.sh */
    {54439, 39551, 0, 1045, 2, 0, 0, 0}, /* k9s */
    {54443, 43214, 0, 1116, 3, 0, 0, 0}, /* kafka-topics */
    {54456, 0, 0, 1115, 1, 0, 0, 0}, /* kafka-topics --delete */
    {54478, 0, 0, 410, 1, 0, 0, 0}, /* kate */
    {54483, 0, 0, 710, 4, 0, 0, 0}, /* kdestroy */
    {54492, 7833, 0, 149, 1, 8, 0, 0}, /* kdesudo */
    {54500, 0, 0, 940, 5, 0, 0, 0}, /* kernel-install */
    {54515, 0, 0, 940, 5, 0, 0, 0}, /* kernelstub */
    {54526, 0, 0, 610, 2, 0, 0, 0}, /* kexec */
    {54532, 0, 0, 710, 4, 0, 0, 0}, /* keyctl */
    {54539, 27252, 0, 692, 5, 0, 0, 0}, /* keytool */
    {54547, 20712, 0, 544, 7, 0, 1, 0}, /* kill */
    {54552, 21082, 0, 551, 9, 0, 1, 0}, /* killall */
    {54560, 0, 0, 560, 1, 0, 0, 0}, /* killall5 */
    {54569, 0, 0, 1177, 5, 0, 0, 0}, /* kind */
    {54574, 0, 0, 1066, 2, 0, 0, 0}, /* kind delete */
    {54586, 0, 0, 619, 4, 0, 0, 0}, /* kmod */
    {54591, 0, 0, 205, 4, 0, 0, 0}, /* knex */
    {54596, 0, 0, 511, 3, 0, 0, 0}, /* kpartx */
    {54603, 8916, 0, 178, 4, 7, 0, 0}, /* ksh */
    {54607, 0, 0, 1177, 5, 0, 0, 0}, /* kubeadm */
    {54615, 0, 0, 1066, 2, 0, 0, 0}, /* kubeadm reset */
    {54629, 39551, 0, 1045, 2, 0, 0, 0}, /* kubectl */
    {54637, 0, 0, 1054, 2, 0, 0, 0}, /* kubectl apply */
    {54651, 0, 0, 1053, 1, 0, 0, 0}, /* kubectl cordon */
    {54666, 0, 0, 1060, 2, 0, 0, 0}, /* kubectl create clusterrolebinding */
    {54700, 0, 0, 1060, 2, 0, 0, 0}, /* kubectl create rolebinding */
    {54727, 0, 0, 1047, 6, 0, 0, 0}, /* kubectl delete */
    {54742, 0, 0, 1053, 1, 0, 0, 0}, /* kubectl drain */
    {54756, 10007, 0, 216, 1, 8, 0, 1}, /* kubectl exec */
    {54769, 0, 0, 1056, 2, 0, 0, 0}, /* kubectl patch */
    {54783, 0, 0, 1064, 2, 0, 0, 0}, /* kubectl replace */
    {54799, 0, 0, 1062, 2, 0, 0, 0}, /* kubectl scale */
    {54813, 0, 0, 1058, 2, 0, 0, 0}, /* kubectl taint */
    {54827, 39551, 0, 1045, 2, 0, 0, 0}, /* kubectx */
    {54835, 39551, 0, 1045, 2, 0, 0, 0}, /* kubens */
    {54842, 0, 0, 1150, 3, 0, 0, 0}, /* kwriteconfig5 */
    {54856, 0, 0, 121, 1, 21, 0, 0}, /* la */
    {54859, 0, 0, 1150, 3, 0, 0, 0}, /* lame */
    {54864, 0, 0, 44, 1, 0, 0, 0}, /* last */
    {54869, 0, 0, 44, 1, 0, 0, 0}, /* lastb */
    {54875, 25792, 0, 647, 2, 0, 0, 0}, /* lastlog */
    {54883, 0, 0, 1144, 2, 0, 0, 0}, /* latex */
    {54889, 0, 0, 600, 7, 0, 0, 0}, /* launchctl */
    {54899, 0, 0, 1144, 2, 0, 0, 0}, /* ld */
    {54902, 0, 0, 687, 2, 0, 0, 0}, /* ldapdelete */
    {54913, 0, 0, 761, 1, 0, 0, 0}, /* ldapsearch */
    {54924, 0, 0, 937, 3, 0, 0, 0}, /* ldconfig */
    {54933, 0, 0, 49, 1, 0, 0, 0}, /* ldd */
    {54937, 0, 0, 78, 1, 1, 0, 0}, /* less */
    {54942, 0, 0, 44, 1, 0, 0, 0}, /* let */
    {54946, 0, 0, 410, 1, 0, 0, 0}, /* lf */
    {54949, 30088, 0, 742, 6, 4, 0, 0}, /* lftp */
    {54954, 0, 0, 1150, 3, 0, 0, 0}, /* libreoffice */
    {54966, 0, 0, 1144, 2, 0, 0, 0}, /* libtool */
    {54974, 0, 0, 940, 5, 0, 0, 0}, /* lilo */
    {54979, 0, 0, 1134, 2, 0, 0, 0}, /* limactl */
    {54987, 28651, 0, 719, 9, 4, 0, 0}, /* links */
    {54993, 41663, 0, 1092, 13, 0, 0, 0}, /* linode-cli */
    {55004, 7942, 0, 153, 2, 8, 0, 0}, /* linux32 */
    {55012, 7942, 0, 153, 2, 8, 0, 0}, /* linux64 */
    {55020, 0, 0, 205, 4, 0, 0, 0}, /* liquibase */
    {55030, 0, 0, 121, 1, 21, 0, 0}, /* ll */
    {55033, 0, 0, 761, 1, 0, 0, 0}, /* lldpctl */
    {55041, 0, 0, 277, 6, 0, 0, 0}, /* ln */
    {55044, 0, 0, 645, 1, 0, 0, 0}, /* lnav */
    {55049, 0, 0, 627, 2, 0, 0, 0}, /* loadkeys */
    {55058, 0, 0, 40, 1, 0, 0, 0}, /* loc */
    {55062, 0, 0, 130, 3, 15, 0, 0}, /* local */
    {55068, 0, 0, 44, 1, 0, 0, 0}, /* locale */
    {55075, 0, 0, 937, 3, 0, 0, 0}, /* locale-gen */
    {55086, 0, 0, 61, 3, 0, 0, 0}, /* localectl */
    {55096, 0, 0, 61, 3, 0, 0, 0}, /* localectl list-keymaps */
    {55119, 0, 0, 61, 3, 0, 0, 0}, /* localectl list-locales */
    {55142, 0, 0, 61, 3, 0, 0, 0}, /* localectl status */
    {55159, 0, 0, 1150, 3, 0, 0, 0}, /* localepurge */
    {55171, 0, 0, 121, 1, 21, 0, 0}, /* locate */
    {55178, 0, 0, 646, 1, 0, 0, 0}, /* logger */
    {55185, 0, 0, 61, 3, 0, 0, 0}, /* loginctl */
    {55194, 0, 0, 609, 1, 0, 0, 0}, /* loginctl halt */
    {55208, 0, 0, 607, 2, 0, 0, 0}, /* loginctl kill-session */
    {55230, 0, 0, 607, 2, 0, 0, 0}, /* loginctl kill-user */
    {55249, 0, 0, 61, 3, 0, 0, 0}, /* loginctl list-sessions */
    {55272, 0, 0, 61, 3, 0, 0, 0}, /* loginctl list-users */
    {55292, 0, 0, 609, 1, 0, 0, 0}, /* loginctl poweroff */
    {55310, 0, 0, 609, 1, 0, 0, 0}, /* loginctl reboot */
    {55326, 0, 0, 61, 3, 0, 0, 0}, /* loginctl session-status */
    {55350, 0, 0, 61, 3, 0, 0, 0}, /* loginctl show-session */
    {55372, 0, 0, 607, 2, 0, 0, 0}, /* loginctl terminate-session */
    {55399, 0, 0, 607, 2, 0, 0, 0}, /* loginctl terminate-user */
    {55423, 0, 0, 61, 3, 0, 0, 0}, /* loginctl user-status */
    {55444, 0, 0, 143, 1, 0, 0, 0}, /* logout */
    {55451, 0, 0, 39, 1, 0, 0, 0}, /* logread */
    {55459, 0, 0, 638, 3, 0, 0, 0}, /* logrotate */
    {55469, 0, 0, 638, 3, 0, 0, 0}, /* logsave */
    {55477, 0, 0, 78, 1, 1, 0, 0}, /* lolcat */
    {55484, 0, 0, 78, 1, 1, 0, 0}, /* look */
    {55489, 0, 0, 511, 3, 0, 0, 0}, /* losetup */
    {55497, 0, 0, 1143, 1, 0, 0, 0}, /* lp */
    {55500, 0, 0, 1143, 1, 0, 0, 0}, /* lpadmin */
    {55508, 0, 0, 710, 4, 0, 0, 0}, /* lpass */
    {55514, 0, 0, 1140, 1, 0, 0, 0}, /* lpinfo */
    {55521, 0, 0, 1141, 2, 0, 0, 0}, /* lpoptions */
    {55531, 0, 0, 1140, 1, 0, 0, 0}, /* lpq */
    {55535, 0, 0, 1143, 1, 0, 0, 0}, /* lpr */
    {55539, 0, 0, 1143, 1, 0, 0, 0}, /* lprm */
    {55544, 0, 0, 1140, 1, 0, 0, 0}, /* lpstat */
    {55551, 14729, 0, 353, 5, 1, 0, 0}, /* lrzip */
    {55557, 0, 0, 121, 1, 21, 0, 0}, /* ls */
    {55560, 14880, 0, 358, 6, 1, 0, 0}, /* lsar */
    {55565, 0, 0, 46, 1, 0, 0, 0}, /* lsattr */
    {55572, 0, 0, 40, 1, 0, 0, 0}, /* lsb */
    {55576, 0, 0, 39, 1, 0, 0, 0}, /* lsb_release */
    {55588, 0, 0, 46, 1, 0, 0, 0}, /* lsblk */
    {55594, 0, 0, 46, 1, 0, 0, 0}, /* lscpu */
    {55600, 0, 0, 121, 1, 21, 0, 0}, /* lsd */
    {55604, 0, 0, 40, 1, 0, 0, 0}, /* lsfd */
    {55609, 0, 0, 46, 1, 0, 0, 0}, /* lshw */
    {55614, 0, 0, 46, 1, 0, 0, 0}, /* lsinitramfs */
    {55626, 0, 0, 46, 1, 0, 0, 0}, /* lsipc */
    {55632, 0, 0, 40, 1, 0, 0, 0}, /* lsirq */
    {55638, 0, 0, 40, 1, 0, 0, 0}, /* lslocks */
    {55646, 0, 0, 40, 1, 0, 0, 0}, /* lslogins */
    {55655, 0, 0, 40, 1, 0, 0, 0}, /* lsmem */
    {55661, 0, 0, 46, 1, 0, 0, 0}, /* lsmod */
    {55667, 0, 0, 46, 1, 0, 0, 0}, /* lsns */
    {55672, 0, 0, 46, 1, 0, 0, 0}, /* lsof */
    {55677, 0, 0, 46, 1, 0, 0, 0}, /* lspci */
    {55683, 0, 0, 49, 1, 0, 0, 0}, /* lstopo */
    {55690, 0, 0, 46, 1, 0, 0, 0}, /* lsusb */
    {55696, 0, 0, 49, 1, 0, 0, 0}, /* ltrace */
    {55703, 8987, 0, 182, 7, 18, 0, 0}, /* lua */
    {55707, 8987, 0, 182, 7, 18, 0, 0}, /* luajit */
    {55714, 0, 0, 907, 2, 0, 0, 0}, /* luarocks */
    {55723, 18962, 0, 489, 5, 0, 0, 0}, /* lvchange */
    {55732, 18962, 0, 489, 5, 0, 0, 0}, /* lvconvert */
    {55742, 18962, 0, 489, 5, 0, 0, 0}, /* lvcreate */
    {55751, 0, 0, 494, 1, 0, 0, 0}, /* lvdisplay */
    {55761, 18962, 0, 489, 5, 0, 0, 0}, /* lvextend */
    {55770, 0, 0, 488, 1, 8, 0, 0}, /* lvm */
    {55774, 18828, 0, 485, 1, 0, 0, 0}, /* lvreduce */
    {55783, 0, 0, 483, 2, 0, 0, 0}, /* lvremove */
    {55792, 18962, 0, 489, 5, 0, 0, 0}, /* lvrename */
    {55801, 18828, 0, 486, 2, 0, 0, 0}, /* lvresize */
    {55810, 0, 0, 494, 1, 0, 0, 0}, /* lvs */
    {55814, 0, 0, 494, 1, 0, 0, 0}, /* lvscan */
    {55821, 28651, 0, 719, 9, 4, 0, 0}, /* lwp-request */
    {55833, 0, 0, 1134, 2, 0, 0, 0}, /* lxc */
    {55837, 0, 0, 1131, 1, 0, 0, 0}, /* lxc delete */
    {55848, 10007, 0, 216, 1, 8, 0, 1}, /* lxc exec */
    {55857, 0, 0, 1131, 1, 0, 0, 0}, /* lxc-destroy */
    {55869, 0, 0, 1150, 3, 0, 0, 0}, /* lynis */
    {55875, 28651, 0, 719, 9, 4, 0, 0}, /* lynx */
    {55880, 14621, 0, 349, 4, 1, 0, 0}, /* lz4 */
    {55884, 0, 0, 98, 3, 2, 0, 0}, /* lz4cat */
    {55891, 14729, 0, 353, 5, 1, 0, 0}, /* lzma */
    {55896, 14729, 0, 353, 5, 1, 0, 0}, /* lzop */
    {55901, 0, 0, 851, 2, 0, 0, 0}, /* macchanger */
    {55912, 30008, 0, 736, 6, 4, 0, 0}, /* magic-wormhole */
    {55927, 0, 0, 1150, 3, 0, 0, 0}, /* magick */
    {55934, 30008, 0, 736, 6, 4, 0, 0}, /* mail */
    {55939, 0, 0, 1136, 4, 0, 0, 0}, /* mailq */
    {55945, 0, 0, 1150, 3, 0, 0, 0}, /* mailx */
    {55951, 0, 0, 1150, 3, 0, 0, 0}, /* maim */
    {55956, 0, 0, 1144, 2, 0, 0, 0}, /* make */
    {55961, 0, 0, 716, 2, 0, 0, 0}, /* makepasswd */
    {55972, 0, 0, 907, 2, 0, 0, 0}, /* mamba */
    {55978, 35831, 0, 922, 3, 0, 0, 0}, /* mamba env remove */
    {55995, 5734, 5768, 48, 1, 0, 0, 0}, /* man */
    {55999, 0, 0, 194, 3, 0, 0, 0}, /* manage.py */
    {56009, 7398, 0, 129, 1, 16, 0, 0}, /* mapfile */
    {56017, 42588, 0, 1105, 4, 20, 0, 0}, /* mariadb */
    {56025, 0, 0, 52, 3, 0, 0, 0}, /* masscan */
    {56033, 0, 0, 586, 2, 0, 0, 0}, /* mate-session-save */
    {56051, 9841, 0, 210, 3, 19, 0, 1}, /* mawk */
    {56056, 41663, 0, 1092, 13, 0, 0, 0}, /* mc */
    {56059, 30008, 0, 736, 6, 4, 0, 0}, /* mc-cp */
    {56065, 0, 0, 410, 1, 0, 0, 0}, /* mcedit */
    {56072, 0, 0, 57, 1, 0, 0, 0}, /* md5sum */
    {56079, 18157, 0, 465, 5, 0, 0, 0}, /* mdadm */
    {56085, 0, 0, 76, 2, 0, 0, 0}, /* mediainfo */
    {56095, 9958, 0, 539, 2, 0, 0, 0}, /* mergerfs */
    {56104, 0, 0, 41, 1, 0, 0, 0}, /* mesg */
    {56109, 0, 0, 1144, 2, 0, 0, 0}, /* meson */
    {56115, 16187, 0, 411, 4, 0, 0, 0}, /* mformat */
    {56123, 0, 0, 410, 1, 0, 0, 0}, /* micro */
    {56129, 0, 0, 896, 2, 0, 0, 0}, /* microdnf */
    {56138, 0, 0, 890, 6, 0, 0, 0}, /* microdnf remove */
    {56154, 0, 0, 1177, 5, 0, 0, 0}, /* micromamba */
    {56165, 35831, 0, 922, 3, 0, 0, 0}, /* micromamba env remove */
    {56187, 0, 0, 78, 1, 1, 0, 0}, /* miller */
    {56194, 39551, 0, 1045, 2, 0, 0, 0}, /* minikube */
    {56203, 0, 0, 1066, 2, 0, 0, 0}, /* minikube delete */
    {56219, 0, 0, 78, 1, 1, 0, 0}, /* ministat */
    {56228, 0, 0, 1177, 5, 0, 0, 0}, /* mise */
    {56233, 8465, 0, 164, 1, 8, 0, 0}, /* mise exec */
    {56243, 0, 0, 205, 4, 0, 0, 0}, /* mix */
    {56247, 0, 0, 304, 1, 0, 0, 0}, /* mkdir */
    {56253, 0, 0, 1144, 2, 0, 0, 0}, /* mkdocs */
    {56260, 16187, 0, 411, 4, 0, 0, 0}, /* mkdosfs */
    {56268, 16560, 0, 422, 3, 0, 0, 0}, /* mke2fs */
    {56275, 16187, 0, 411, 4, 0, 0, 0}, /* mkexfatfs */
    {56285, 0, 0, 304, 1, 0, 0, 0}, /* mkfifo */
    {56292, 16187, 0, 411, 4, 0, 0, 0}, /* mkfs */
    {56297, 16187, 0, 411, 4, 0, 0, 0}, /* mkfs-any */
    {56306, 16187, 0, 411, 4, 0, 0, 0}, /* mkfs.btrfs */
    {56317, 16560, 0, 422, 3, 0, 0, 0}, /* mkfs.ext2 */
    {56327, 16560, 0, 422, 3, 0, 0, 0}, /* mkfs.ext3 */
    {56337, 16560, 0, 422, 3, 0, 0, 0}, /* mkfs.ext4 */
    {56347, 16187, 0, 411, 4, 0, 0, 0}, /* mkfs.f2fs */
    {56357, 0, 0, 937, 3, 0, 0, 0}, /* mkinitcpio */
    {56368, 14621, 0, 349, 4, 1, 0, 0}, /* mkisofs */
    {56376, 0, 0, 304, 1, 0, 0, 0}, /* mknod */
    {56382, 16187, 0, 411, 4, 0, 0, 0}, /* mkntfs */
    {56389, 0, 0, 716, 2, 0, 0, 0}, /* mkpasswd */
    {56398, 16187, 0, 411, 4, 0, 0, 0}, /* mkreiserfs */
    {56409, 8916, 0, 178, 4, 7, 0, 0}, /* mksh */
    {56414, 14621, 0, 349, 4, 1, 0, 0}, /* mksquashfs */
    {56425, 16187, 0, 411, 4, 0, 0, 0}, /* mkswap */
    {56432, 0, 0, 304, 1, 0, 0, 0}, /* mktemp */
    {56439, 16187, 0, 411, 4, 0, 0, 0}, /* mkudffs */
    {56447, 0, 0, 121, 1, 21, 0, 0}, /* mlocate */
    {56455, 0, 0, 78, 1, 1, 0, 0}, /* mlr */
    {56459, 0, 0, 39, 1, 0, 0, 0}, /* modinfo */
    {56467, 24703, 0, 615, 4, 0, 0, 0}, /* modprobe */
    {56476, 0, 0, 1150, 3, 0, 0, 0}, /* mogrify */
    {56484, 0, 0, 940, 5, 0, 0, 0}, /* mokutil */
    {56492, 42588, 0, 1105, 4, 20, 0, 0}, /* mongo */
    {56498, 0, 0, 1119, 1, 0, 0, 0}, /* mongodump */
    {56508, 0, 0, 1115, 1, 0, 0, 0}, /* mongodump-drop */
    {56523, 0, 0, 1119, 1, 0, 0, 0}, /* mongoexport */
    {56535, 43360, 0, 1120, 3, 0, 0, 0}, /* mongorestore */
    {56548, 42588, 0, 1105, 4, 20, 0, 0}, /* mongosh */
    {56556, 0, 0, 926, 2, 0, 0, 0}, /* mongosh-drop */
    {56569, 0, 0, 1119, 1, 0, 0, 0}, /* mongostat */
    {56579, 0, 0, 78, 1, 1, 0, 0}, /* more */
    {56584, 9895, 9958, 214, 2, 10, 0, 1}, /* mosh */
    {56589, 0, 0, 78, 1, 1, 0, 0}, /* most */
    {56594, 19860, 0, 520, 14, 0, 0, 0}, /* mount */
    {56600, 0, 0, 46, 1, 0, 0, 0}, /* mountpoint */
    {56611, 0, 0, 410, 1, 0, 0, 0}, /* mousepad */
    {56620, 0, 0, 1150, 3, 0, 0, 0}, /* mplayer */
    {56628, 0, 0, 46, 1, 0, 0, 0}, /* mpstat */
    {56635, 0, 0, 1150, 3, 0, 0, 0}, /* mpv */
    {56639, 30008, 0, 736, 6, 4, 0, 0}, /* msmtp */
    {56645, 16689, 0, 427, 4, 0, 0, 0}, /* mtd */
    {56649, 0, 0, 457, 1, 0, 0, 0}, /* mtd erase */
    {56659, 0, 0, 457, 1, 0, 0, 0}, /* mtd write */
    {56669, 16689, 0, 427, 4, 0, 0, 0}, /* mtd_debug */
    {56679, 0, 0, 457, 1, 0, 0, 0}, /* mtd_debug erase */
    {56695, 0, 0, 457, 1, 0, 0, 0}, /* mtd_debug write */
    {56711, 5779, 0, 50, 2, 4, 0, 0}, /* mtr */
    {56715, 0, 0, 1134, 2, 0, 0, 0}, /* multipass */
    {56725, 0, 0, 1131, 1, 0, 0, 0}, /* multipass delete */
    {56742, 0, 0, 1131, 1, 0, 0, 0}, /* multipass purge */
    {56758, 8491, 0, 165, 1, 10, 0, 0}, /* mussh */
    {56764, 30008, 0, 736, 6, 4, 0, 0}, /* mutt */
    {56769, 11332, 0, 248, 11, 0, 0, 0}, /* mv */
    {56772, 0, 0, 1144, 2, 0, 0, 0}, /* mvn */
    {56776, 0, 0, 1144, 2, 0, 0, 0}, /* mypy */
    {56781, 42588, 0, 1105, 4, 20, 0, 0}, /* mysql */
    {56787, 0, 0, 930, 2, 0, 0, 0}, /* mysql_secure_installation-reset */
    {56819, 43214, 0, 1116, 3, 0, 0, 0}, /* mysqladmin */
    {56830, 0, 0, 1115, 1, 0, 0, 0}, /* mysqladmin drop */
    {56846, 0, 0, 1115, 1, 0, 0, 0}, /* mysqladmin shutdown */
    {56866, 0, 0, 1119, 1, 0, 0, 0}, /* mysqldump */
    {56876, 43360, 0, 1120, 3, 0, 0, 0}, /* mysqlimport */
    {56888, 42588, 0, 1105, 4, 20, 0, 0}, /* mysqlsh */
    {56896, 34143, 0, 875, 4, 0, 0, 0}, /* nala */
    {56901, 0, 0, 870, 5, 0, 0, 0}, /* nala remove */
    {56913, 0, 0, 40, 1, 0, 0, 0}, /* namei */
    {56919, 0, 0, 457, 1, 0, 0, 0}, /* nandwrite */
    {56929, 0, 0, 410, 1, 0, 0, 0}, /* nano */
    {56934, 9841, 0, 210, 3, 19, 0, 1}, /* nawk */
    {56939, 30240, 0, 748, 10, 4, 0, 0}, /* nc */
    {56942, 30240, 0, 748, 10, 4, 0, 0}, /* ncat */
    {56947, 0, 0, 46, 1, 0, 0, 0}, /* ncdu */
    {56952, 0, 0, 49, 1, 0, 0, 0}, /* needrestart */
    {56964, 0, 0, 49, 1, 0, 0, 0}, /* needs-restarting */
    {56981, 0, 0, 47, 1, 0, 0, 0}, /* neofetch */
    {56990, 38910, 0, 1026, 2, 0, 0, 0}, /* nerdctl */
    {56998, 0, 0, 1042, 2, 0, 0, 0}, /* nerdctl compose down */
    {57019, 0, 0, 1037, 1, 0, 0, 0}, /* nerdctl container prune */
    {57043, 10007, 0, 216, 1, 8, 0, 1}, /* nerdctl exec */
    {57056, 0, 0, 1028, 4, 0, 0, 0}, /* nerdctl rm */
    {57067, 0, 0, 1033, 3, 0, 0, 0}, /* nerdctl rmi */
    {57079, 10099, 0, 217, 4, 8, 0, 1}, /* nerdctl run */
    {57091, 0, 0, 1037, 1, 0, 0, 0}, /* nerdctl system prune */
    {57112, 0, 0, 1037, 1, 0, 0, 0}, /* nerdctl volume prune */
    {57133, 0, 0, 1040, 1, 0, 0, 0}, /* nerdctl volume rm */
    {57151, 30240, 0, 748, 10, 4, 0, 0}, /* netcat */
    {57158, 0, 0, 784, 4, 0, 0, 0}, /* netfilter-persistent */
    {57179, 0, 0, 47, 1, 0, 0, 0}, /* nethogs */
    {57187, 41663, 0, 1092, 13, 0, 0, 0}, /* netlify */
    {57195, 0, 0, 823, 4, 0, 0, 0}, /* netplan */
    {57203, 0, 0, 39, 1, 0, 0, 0}, /* netstat */
    {57211, 0, 0, 1170, 2, 0, 0, 0}, /* networksetup */
    {57224, 0, 0, 1136, 4, 0, 0, 0}, /* newaliases */
    {57235, 16187, 0, 411, 4, 0, 0, 0}, /* newfs */
    {57241, 0, 0, 675, 1, 0, 0, 0}, /* newgidmap */
    {57251, 7872, 0, 151, 1, 9, 0, 0}, /* newgrp */
    {57258, 0, 0, 659, 1, 0, 0, 0}, /* newusers */
    {57267, 0, 0, 776, 5, 0, 0, 0}, /* nft */
    {57271, 0, 0, 775, 1, 0, 0, 0}, /* nft delete chain */
    {57288, 0, 0, 775, 1, 0, 0, 0}, /* nft delete ruleset */
    {57307, 0, 0, 775, 1, 0, 0, 0}, /* nft delete table */
    {57324, 0, 0, 775, 1, 0, 0, 0}, /* nft destroy */
    {57336, 0, 0, 775, 1, 0, 0, 0}, /* nft flush */
    {57346, 0, 0, 774, 1, 0, 0, 0}, /* nft-list */
    {57355, 0, 0, 64, 2, 0, 0, 0}, /* nginx */
    {57361, 0, 0, 52, 3, 0, 0, 0}, /* ngrep */
    {57367, 7942, 0, 153, 2, 8, 0, 0}, /* nice */
    {57372, 0, 0, 1144, 2, 0, 0, 0}, /* ninja */
    {57378, 0, 0, 907, 2, 0, 0, 0}, /* nix */
    {57382, 8465, 0, 164, 1, 8, 0, 0}, /* nix run */
    {57390, 0, 0, 912, 3, 0, 0, 0}, /* nix store */
    {57400, 0, 0, 912, 3, 0, 0, 0}, /* nix-collect-garbage */
    {57420, 0, 0, 907, 2, 0, 0, 0}, /* nix-env */
    {57428, 0, 0, 1150, 3, 0, 0, 0}, /* nix-shell */
    {57438, 0, 0, 78, 1, 1, 0, 0}, /* nl */
    {57441, 0, 0, 52, 3, 0, 0, 0}, /* nload */
    {57447, 0, 0, 49, 1, 0, 0, 0}, /* nm */
    {57450, 0, 0, 52, 3, 0, 0, 0}, /* nmap */
    {57455, 0, 0, 761, 1, 0, 0, 0}, /* nmblookup */
    {57465, 0, 0, 860, 3, 0, 0, 0}, /* nmcli */
    {57471, 0, 0, 856, 1, 0, 0, 0}, /* nmcli c del */
    {57483, 0, 0, 856, 1, 0, 0, 0}, /* nmcli c delete */
    {57498, 0, 0, 857, 1, 0, 0, 0}, /* nmcli c down */
    {57511, 0, 0, 856, 1, 0, 0, 0}, /* nmcli con del */
    {57525, 0, 0, 856, 1, 0, 0, 0}, /* nmcli con delete */
    {57542, 0, 0, 857, 1, 0, 0, 0}, /* nmcli con down */
    {57557, 0, 0, 856, 1, 0, 0, 0}, /* nmcli connection del */
    {57578, 0, 0, 856, 1, 0, 0, 0}, /* nmcli connection delete */
    {57602, 0, 0, 857, 1, 0, 0, 0}, /* nmcli connection down */
    {57624, 0, 0, 859, 1, 0, 0, 0}, /* nmcli d delete */
    {57639, 0, 0, 859, 1, 0, 0, 0}, /* nmcli d disconnect */
    {57658, 0, 0, 859, 1, 0, 0, 0}, /* nmcli d down */
    {57671, 0, 0, 859, 1, 0, 0, 0}, /* nmcli dev delete */
    {57688, 0, 0, 859, 1, 0, 0, 0}, /* nmcli dev disconnect */
    {57709, 0, 0, 859, 1, 0, 0, 0}, /* nmcli dev down */
    {57724, 0, 0, 859, 1, 0, 0, 0}, /* nmcli device delete */
    {57744, 0, 0, 859, 1, 0, 0, 0}, /* nmcli device disconnect */
    {57768, 0, 0, 859, 1, 0, 0, 0}, /* nmcli device down */
    {57786, 0, 0, 855, 1, 0, 0, 0}, /* nmcli n off */
    {57798, 0, 0, 855, 1, 0, 0, 0}, /* nmcli networking off */
    {57819, 0, 0, 858, 1, 0, 0, 0}, /* nmcli r all off */
    {57835, 0, 0, 858, 1, 0, 0, 0}, /* nmcli r wifi off */
    {57852, 0, 0, 858, 1, 0, 0, 0}, /* nmcli r wwan off */
    {57869, 0, 0, 858, 1, 0, 0, 0}, /* nmcli radio all off */
    {57889, 0, 0, 858, 1, 0, 0, 0}, /* nmcli radio wifi off */
    {57910, 0, 0, 858, 1, 0, 0, 0}, /* nmcli radio wwan off */
    {57931, 0, 0, 823, 4, 0, 0, 0}, /* nmtui */
    {57937, 0, 0, 410, 1, 0, 0, 0}, /* nnn */
    {57941, 7942, 0, 153, 2, 8, 0, 0}, /* nocorrect */
    {57951, 8987, 0, 182, 7, 18, 0, 0}, /* node */
    {57956, 8987, 0, 182, 7, 18, 0, 0}, /* nodejs */
    {57963, 43214, 0, 1116, 3, 0, 0, 0}, /* nodetool */
    {57972, 0, 0, 1115, 1, 0, 0, 0}, /* nodetool decommission */
    {57994, 0, 0, 1115, 1, 0, 0, 0}, /* nodetool drain */
    {58009, 7942, 0, 153, 2, 8, 0, 0}, /* noglob */
    {58016, 7942, 0, 153, 2, 8, 0, 0}, /* nohup */
    {58022, 41663, 0, 1092, 13, 0, 0, 0}, /* nomad */
    {58028, 0, 0, 41, 1, 0, 0, 0}, /* notify-send */
    {58040, 41663, 0, 1092, 13, 0, 0, 0}, /* nova */
    {58045, 0, 0, 1144, 2, 0, 0, 0}, /* nox */
    {58049, 0, 0, 907, 2, 0, 0, 0}, /* npm */
    {58053, 0, 0, 925, 1, 0, 0, 0}, /* npm audit fix */
    {58067, 0, 0, 932, 1, 0, 0, 0}, /* npm deprecate */
    {58081, 8465, 0, 164, 1, 8, 0, 0}, /* npm exec */
    {58090, 0, 0, 932, 1, 0, 0, 0}, /* npm unpublish */
    {58104, 0, 0, 43, 1, 0, 0, 0}, /* nproc */
    {58110, 8465, 0, 164, 1, 8, 0, 0}, /* npx */
    {58114, 8280, 0, 160, 2, 8, 0, 0}, /* nsenter */
    {58122, 5779, 0, 50, 2, 4, 0, 0}, /* nslookup */
    {58131, 0, 0, 39, 1, 0, 0, 0}, /* nstat */
    {58137, 0, 0, 292, 4, 0, 0, 0}, /* ntfsclone */
    {58147, 19456, 0, 500, 4, 0, 0, 0}, /* ntfsfix */
    {58155, 0, 0, 627, 2, 0, 0, 0}, /* ntpdate */
    {58163, 7942, 0, 153, 2, 8, 0, 0}, /* numactl */
    {58171, 0, 0, 46, 1, 0, 0, 0}, /* numastat */
    {58180, 0, 0, 78, 1, 1, 0, 0}, /* numfmt */
    {58187, 0, 0, 76, 2, 0, 0, 0}, /* nvidia-smi */
    {58198, 16022, 16040, 405, 3, 0, 0, 0}, /* nvim */
    {58203, 0, 0, 907, 2, 0, 0, 0}, /* nvm */
    {58207, 16689, 0, 427, 4, 0, 0, 0}, /* nvme */
    {58212, 0, 0, 456, 1, 0, 0, 0}, /* nvme delete-ns */
    {58227, 0, 0, 456, 1, 0, 0, 0}, /* nvme dsm */
    {58236, 0, 0, 456, 1, 0, 0, 0}, /* nvme format */
    {58248, 0, 0, 456, 1, 0, 0, 0}, /* nvme sanitize */
    {58262, 0, 0, 456, 1, 0, 0, 0}, /* nvme write */
    {58273, 0, 0, 456, 1, 0, 0, 0}, /* nvme write-uncor */
    {58290, 0, 0, 456, 1, 0, 0, 0}, /* nvme write-zeroes */
    {58308, 0, 0, 1170, 2, 0, 0, 0}, /* nvram */
    {58314, 0, 0, 940, 5, 0, 0, 0}, /* nvram-any */
    {58324, 0, 0, 40, 1, 0, 0, 0}, /* nvtop */
    {58330, 0, 0, 415, 3, 0, 0, 0}, /* nwipe */
    {58336, 0, 0, 716, 2, 0, 0, 0}, /* oathtool */
    {58345, 0, 0, 49, 1, 0, 0, 0}, /* objdump */
    {58353, 39551, 0, 1045, 2, 0, 0, 0}, /* oc */
    {58356, 0, 0, 1054, 2, 0, 0, 0}, /* oc apply */
    {58365, 0, 0, 1047, 6, 0, 0, 0}, /* oc delete */
    {58375, 10007, 0, 216, 1, 8, 0, 1}, /* oc exec */
    {58383, 0, 0, 1056, 2, 0, 0, 0}, /* oc patch */
    {58392, 0, 0, 1062, 2, 0, 0, 0}, /* oc scale */
    {58401, 41663, 0, 1092, 13, 0, 0, 0}, /* oci */
    {58405, 0, 0, 1150, 3, 0, 0, 0}, /* ocrmypdf */
    {58414, 0, 0, 78, 1, 1, 0, 0}, /* od */
    {58417, 0, 0, 1150, 3, 0, 0, 0}, /* oggenc */
    {58424, 0, 0, 1150, 3, 0, 0, 0}, /* okular */
    {58431, 0, 0, 564, 2, 0, 0, 0}, /* oom */
    {58435, 0, 0, 710, 4, 0, 0, 0}, /* op */
    {58438, 8465, 0, 164, 1, 8, 0, 0}, /* op run */
    {58445, 0, 0, 907, 2, 0, 0, 0}, /* opam */
    {58450, 0, 0, 410, 1, 0, 0, 0}, /* open */
    {58455, 28085, 0, 706, 4, 3, 1, 0}, /* openssl */
    {58463, 41663, 0, 1092, 13, 0, 0, 0}, /* openstack */
    {58473, 30008, 0, 736, 6, 4, 0, 0}, /* openvpn */
    {58481, 0, 0, 627, 2, 0, 0, 0}, /* openvt */
    {58488, 0, 0, 907, 2, 0, 0, 0}, /* opkg */
    {58493, 0, 0, 890, 6, 0, 0, 0}, /* opkg remove */
    {58505, 8184, 0, 158, 1, 8, 0, 0}, /* optirun */
    {58513, 8491, 0, 165, 1, 10, 0, 0}, /* orsh */
    {58518, 8987, 0, 182, 7, 18, 0, 0}, /* osascript */
    {58528, 0, 0, 823, 4, 0, 0, 0}, /* ovs-vsctl */
    {58538, 15004, 0, 366, 5, 1, 0, 0}, /* p7zip */
    {58544, 0, 0, 1078, 7, 0, 0, 0}, /* packer */
    {58551, 35179, 0, 898, 9, 0, 0, 0}, /* pacman */
    {58558, 0, 0, 1150, 3, 0, 0, 0}, /* pactl */
    {58564, 0, 0, 675, 1, 0, 0, 0}, /* pam_tally2 */
    {58575, 0, 0, 1144, 2, 0, 0, 0}, /* pandoc */
    {58582, 0, 0, 1150, 3, 0, 0, 0}, /* paplay */
    {58589, 8663, 0, 171, 1, 11, 0, 0}, /* parallel */
    {58598, 8491, 0, 165, 1, 10, 0, 0}, /* parallel-ssh */
    {58611, 0, 0, 292, 4, 0, 0, 0}, /* partclone */
    {58621, 17433, 0, 447, 6, 0, 0, 0}, /* parted */
    {58628, 0, 0, 292, 4, 0, 0, 0}, /* partimage */
    {58638, 0, 0, 511, 3, 0, 0, 0}, /* partprobe */
    {58648, 0, 0, 517, 3, 0, 0, 0}, /* partx */
    {58654, 0, 0, 716, 2, 0, 0, 0}, /* pass */
    {58659, 0, 0, 718, 1, 0, 0, 0}, /* pass cp */
    {58667, 0, 0, 714, 1, 0, 0, 0}, /* pass delete */
    {58679, 0, 0, 718, 1, 0, 0, 0}, /* pass edit */
    {58689, 0, 0, 716, 2, 0, 0, 0}, /* pass find */
    {58699, 0, 0, 718, 1, 0, 0, 0}, /* pass generate */
    {58713, 0, 0, 718, 1, 0, 0, 0}, /* pass git */
    {58722, 0, 0, 716, 2, 0, 0, 0}, /* pass grep */
    {58732, 0, 0, 718, 1, 0, 0, 0}, /* pass init */
    {58742, 0, 0, 718, 1, 0, 0, 0}, /* pass insert */
    {58754, 0, 0, 716, 2, 0, 0, 0}, /* pass ls */
    {58762, 0, 0, 718, 1, 0, 0, 0}, /* pass mv */
    {58770, 0, 0, 714, 1, 0, 0, 0}, /* pass remove */
    {58782, 0, 0, 714, 1, 0, 0, 0}, /* pass rm */
    {58790, 0, 0, 716, 2, 0, 0, 0}, /* pass show */
    {58800, 26012, 0, 654, 5, 0, 0, 0}, /* passwd */
    {58807, 0, 0, 78, 1, 1, 0, 0}, /* paste */
    {58813, 0, 0, 410, 1, 0, 0, 0}, /* patch */
    {58819, 0, 0, 1150, 3, 0, 0, 0}, /* pavucontrol */
    {58831, 0, 0, 387, 4, 0, 0, 0}, /* pax */
    {58835, 14729, 0, 353, 5, 1, 0, 0}, /* pbzip2 */
    {58842, 6588, 0, 85, 1, 1, 0, 1}, /* pcregrep */
    {58851, 0, 0, 1134, 2, 0, 0, 0}, /* pct */
    {58855, 0, 0, 1131, 1, 0, 0, 0}, /* pct destroy */
    {58867, 0, 0, 1132, 2, 0, 0, 0}, /* pct stop */
    {58876, 0, 0, 677, 4, 0, 0, 0}, /* pdbedit */
    {58884, 0, 0, 76, 2, 0, 0, 0}, /* pdffonts */
    {58893, 0, 0, 76, 2, 0, 0, 0}, /* pdfinfo */
    {58901, 0, 0, 1144, 2, 0, 0, 0}, /* pdflatex */
    {58910, 0, 0, 1150, 3, 0, 0, 0}, /* pdfseparate */
    {58922, 0, 0, 1150, 3, 0, 0, 0}, /* pdftk */
    {58928, 0, 0, 1150, 3, 0, 0, 0}, /* pdftotext */
    {58938, 0, 0, 1150, 3, 0, 0, 0}, /* pdfunite */
    {58947, 0, 0, 1177, 5, 0, 0, 0}, /* pdm */
    {58951, 8465, 0, 164, 1, 8, 0, 0}, /* pdm run */
    {58959, 8491, 0, 165, 1, 10, 0, 0}, /* pdsh */
    {58964, 8184, 0, 158, 1, 8, 0, 0}, /* perf */
    {58969, 9239, 0, 189, 5, 18, 0, 0}, /* perl */
    {58974, 0, 0, 781, 3, 0, 0, 0}, /* pfctl */
    {58980, 0, 0, 78, 1, 1, 0, 0}, /* pg */
    {58983, 0, 0, 1115, 1, 0, 0, 0}, /* pg_dropcluster */
    {58998, 0, 0, 1119, 1, 0, 0, 0}, /* pg_dump */
    {59006, 0, 0, 1119, 1, 0, 0, 0}, /* pg_dumpall */
    {59017, 0, 0, 1119, 1, 0, 0, 0}, /* pg_isready */
    {59028, 0, 0, 930, 2, 0, 0, 0}, /* pg_resetwal */
    {59040, 43360, 0, 1120, 3, 0, 0, 0}, /* pg_restore */
    {59051, 0, 0, 930, 2, 0, 0, 0}, /* pg_rewind */
    {59061, 0, 0, 1119, 1, 0, 0, 0}, /* pgbench */
    {59069, 7345, 0, 123, 1, 22, 0, 0}, /* pgrep */
    {59075, 8987, 0, 182, 7, 18, 0, 0}, /* php */
    {59079, 0, 0, 410, 1, 0, 0, 0}, /* pico */
    {59084, 7345, 0, 123, 1, 22, 0, 0}, /* pidof */
    {59090, 0, 0, 46, 1, 0, 0, 0}, /* pidstat */
    {59098, 14729, 0, 353, 5, 1, 0, 0}, /* pigz */
    {59103, 0, 0, 40, 1, 0, 0, 0}, /* pinfo */
    {59109, 0, 0, 52, 3, 0, 0, 0}, /* ping */
    {59114, 0, 0, 52, 3, 0, 0, 0}, /* ping6 */
    {59120, 0, 0, 907, 2, 0, 0, 0}, /* pip */
    {59124, 0, 0, 917, 3, 0, 0, 0}, /* pip uninstall */
    {59138, 0, 0, 907, 2, 0, 0, 0}, /* pip3 */
    {59143, 0, 0, 917, 3, 0, 0, 0}, /* pip3 uninstall */
    {59158, 7942, 0, 153, 2, 8, 0, 0}, /* pipexec */
    {59166, 0, 0, 907, 2, 0, 0, 0}, /* pipx */
    {59171, 8465, 0, 164, 1, 8, 0, 0}, /* pipx run */
    {59180, 0, 0, 541, 1, 0, 0, 0}, /* pivot_root */
    {59191, 7833, 0, 149, 1, 8, 0, 0}, /* pkexec */
    {59198, 0, 0, 907, 2, 0, 0, 0}, /* pkg */
    {59202, 0, 0, 890, 6, 0, 0, 0}, /* pkg delete */
    {59213, 0, 0, 890, 6, 0, 0, 0}, /* pkg remove */
    {59224, 0, 0, 907, 2, 0, 0, 0}, /* pkg_add */
    {59232, 21082, 0, 551, 9, 0, 1, 0}, /* pkill */
    {59238, 0, 0, 1150, 3, 0, 0, 0}, /* playerctl */
    {59248, 0, 0, 121, 1, 21, 0, 0}, /* plocate */
    {59256, 22047, 0, 574, 2, 0, 0, 0}, /* pm-hibernate */
    {59269, 0, 0, 566, 2, 0, 0, 0}, /* pm-hibernate-never */
    {59288, 22047, 0, 574, 2, 0, 0, 0}, /* pm-suspend */
    {59299, 0, 0, 47, 1, 0, 0, 0}, /* pmap */
    {59304, 0, 0, 1170, 2, 0, 0, 0}, /* pmset */
    {59310, 0, 0, 907, 2, 0, 0, 0}, /* pnpm */
    {59315, 8465, 0, 164, 1, 8, 0, 0}, /* pnpm dlx */
    {59324, 8465, 0, 164, 1, 8, 0, 0}, /* pnpm exec */
    {59334, 8465, 0, 164, 1, 8, 0, 0}, /* pnpx */
    {59339, 38910, 0, 1026, 2, 0, 0, 0}, /* podman */
    {59346, 0, 0, 1042, 2, 0, 0, 0}, /* podman compose down */
    {59366, 0, 0, 1037, 1, 0, 0, 0}, /* podman container prune */
    {59389, 0, 0, 1028, 4, 0, 0, 0}, /* podman container rm */
    {59409, 10007, 0, 216, 1, 8, 0, 1}, /* podman exec */
    {59421, 0, 0, 1038, 2, 0, 0, 0}, /* podman image prune */
    {59440, 0, 0, 1032, 1, 0, 0, 0}, /* podman kill */
    {59452, 0, 0, 1040, 1, 0, 0, 0}, /* podman kube down */
    {59469, 0, 0, 1037, 1, 0, 0, 0}, /* podman pod prune */
    {59486, 0, 0, 1028, 4, 0, 0, 0}, /* podman pod rm */
    {59500, 0, 0, 1028, 4, 0, 0, 0}, /* podman rm */
    {59510, 0, 0, 1033, 3, 0, 0, 0}, /* podman rmi */
    {59521, 10099, 0, 217, 4, 8, 0, 1}, /* podman run */
    {59532, 0, 0, 1032, 1, 0, 0, 0}, /* podman stop */
    {59544, 0, 0, 1037, 1, 0, 0, 0}, /* podman system prune */
    {59564, 0, 0, 1037, 1, 0, 0, 0}, /* podman system reset */
    {59584, 0, 0, 1037, 1, 0, 0, 0}, /* podman volume prune */
    {59604, 0, 0, 1040, 1, 0, 0, 0}, /* podman volume remove */
    {59625, 0, 0, 1040, 1, 0, 0, 0}, /* podman volume rm */
    {59642, 0, 0, 1177, 5, 0, 0, 0}, /* podman-compose */
    {59657, 0, 0, 1042, 2, 0, 0, 0}, /* podman-compose down */
    {59677, 0, 0, 907, 2, 0, 0, 0}, /* poetry */
    {59684, 8465, 0, 164, 1, 8, 0, 0}, /* poetry run */
    {59695, 0, 0, 44, 1, 0, 0, 0}, /* popd */
    {59700, 0, 0, 907, 2, 0, 0, 0}, /* port */
    {59705, 0, 0, 907, 2, 0, 0, 0}, /* portage */
    {59713, 0, 0, 1136, 4, 0, 0, 0}, /* postcat */
    {59721, 0, 0, 1136, 4, 0, 0, 0}, /* postqueue */
    {59731, 0, 0, 1136, 4, 0, 0, 0}, /* postsuper */
    {59741, 0, 0, 566, 2, 0, 0, 0}, /* poweroff */
    {59750, 0, 0, 47, 1, 0, 0, 0}, /* powertop */
    {59759, 0, 0, 78, 1, 1, 0, 0}, /* pr */
    {59762, 0, 0, 1144, 2, 0, 0, 0}, /* pre-commit */
    {59773, 0, 0, 333, 2, 0, 0, 0}, /* prename */
    {59781, 0, 0, 1144, 2, 0, 0, 0}, /* prettier */
    {59790, 8184, 0, 158, 1, 8, 0, 0}, /* primusrun */
    {59800, 0, 0, 45, 1, 31, 0, 0}, /* printenv */
    {59809, 0, 0, 127, 1, 6, 0, 0}, /* printf */
    {59816, 0, 0, 201, 4, 0, 0, 0}, /* prisma */
    {59823, 8459, 0, 163, 1, 8, 0, 0}, /* prlimit */
    {59831, 7942, 0, 153, 2, 8, 0, 0}, /* proxychains */
    {59843, 7942, 0, 153, 2, 8, 0, 0}, /* proxychains4 */
    {59856, 0, 0, 47, 1, 0, 0, 0}, /* prtstat */
    {59864, 7345, 0, 123, 1, 22, 0, 0}, /* ps */
    {59867, 42588, 0, 1105, 4, 20, 0, 0}, /* psql */
    {59872, 8491, 0, 165, 1, 10, 0, 0}, /* pssh */
    {59877, 0, 0, 47, 1, 0, 0, 0}, /* pstree */
    {59884, 0, 0, 1078, 7, 0, 0, 0}, /* pulumi */
    {59891, 0, 0, 128, 1, 14, 0, 0}, /* pushd */
    {59897, 27252, 0, 692, 5, 0, 0, 0}, /* puttygen */
    {59906, 0, 0, 78, 1, 1, 0, 0}, /* pv */
    {59909, 18962, 0, 489, 5, 0, 0, 0}, /* pvcreate */
    {59918, 0, 0, 494, 1, 0, 0, 0}, /* pvdisplay */
    {59928, 18962, 0, 489, 5, 0, 0, 0}, /* pvmove */
    {59935, 0, 0, 483, 2, 0, 0, 0}, /* pvremove */
    {59944, 18962, 0, 489, 5, 0, 0, 0}, /* pvresize */
    {59953, 0, 0, 494, 1, 0, 0, 0}, /* pvs */
    {59957, 0, 0, 494, 1, 0, 0, 0}, /* pvscan */
    {59964, 0, 0, 675, 1, 0, 0, 0}, /* pwconv */
    {59971, 0, 0, 34, 1, 26, 0, 0}, /* pwd */
    {59975, 0, 0, 47, 1, 0, 0, 0}, /* pwdx */
    {59980, 0, 0, 715, 1, 0, 0, 0}, /* pwgen */
    {59986, 0, 0, 716, 2, 0, 0, 0}, /* pwmake */
    {59993, 8916, 0, 178, 4, 7, 0, 0}, /* pwsh */
    {59998, 0, 0, 676, 1, 0, 0, 0}, /* pwunconv */
    {60007, 0, 0, 907, 2, 0, 0, 0}, /* pyenv */
    {60013, 8987, 0, 182, 7, 18, 0, 0}, /* pypy */
    {60018, 8987, 0, 182, 7, 18, 0, 0}, /* pypy3 */
    {60024, 0, 0, 1144, 2, 0, 0, 0}, /* pytest */
    {60031, 8987, 0, 182, 7, 18, 0, 0}, /* python */
    {60038, 8987, 0, 182, 7, 18, 0, 0}, /* python2 */
    {60046, 8987, 0, 182, 7, 18, 0, 0}, /* python3 */
    {60054, 0, 0, 1150, 3, 0, 0, 0}, /* qbittorrent-nox */
    {60070, 0, 0, 579, 4, 0, 0, 0}, /* qdbus */
    {60076, 0, 0, 1134, 2, 0, 0, 0}, /* qemu-img */
    {60085, 0, 0, 1134, 2, 0, 0, 0}, /* qemu-system-x86_64 */
    {60104, 0, 0, 1134, 2, 0, 0, 0}, /* qm */
    {60107, 0, 0, 1131, 1, 0, 0, 0}, /* qm destroy */
    {60118, 0, 0, 1132, 2, 0, 0, 0}, /* qm reset */
    {60127, 0, 0, 1132, 2, 0, 0, 0}, /* qm stop */
    {60135, 0, 0, 1150, 3, 0, 0, 0}, /* qpdf */
    {60140, 0, 0, 716, 2, 0, 0, 0}, /* qrencode */
    {60149, 0, 0, 46, 1, 0, 0, 0}, /* quota */
    {60155, 0, 0, 511, 3, 0, 0, 0}, /* quotacheck */
    {60166, 0, 0, 421, 1, 0, 0, 0}, /* quotaoff */
    {60175, 43214, 0, 1116, 3, 0, 0, 0}, /* rabbitmqctl */
    {60187, 0, 0, 1115, 1, 0, 0, 0}, /* rabbitmqctl delete_queue */
    {60212, 0, 0, 1115, 1, 0, 0, 0}, /* rabbitmqctl delete_vhost */
    {60237, 0, 0, 1115, 1, 0, 0, 0}, /* rabbitmqctl force_reset */
    {60261, 0, 0, 1115, 1, 0, 0, 0}, /* rabbitmqctl reset */
    {60279, 22822, 0, 588, 3, 0, 0, 0}, /* racadm */
    {60286, 8987, 0, 182, 7, 18, 0, 0}, /* racket */
    {60293, 0, 0, 40, 1, 0, 0, 0}, /* radeontop */
    {60303, 0, 0, 197, 4, 0, 0, 0}, /* rails */
    {60309, 41663, 0, 1092, 13, 0, 0, 0}, /* railway */
    {60317, 0, 0, 197, 4, 0, 0, 0}, /* rake */
    {60322, 41663, 0, 1092, 13, 0, 0, 0}, /* rancher */
    {60330, 0, 0, 410, 1, 0, 0, 0}, /* ranger */
    {60337, 0, 0, 371, 4, 1, 0, 0}, /* rar */
    {60341, 8916, 0, 178, 4, 7, 0, 0}, /* rbash */
    {60347, 0, 0, 907, 2, 0, 0, 0}, /* rbenv */
    {60353, 0, 0, 600, 7, 0, 0, 0}, /* rc-service */
    {60364, 0, 0, 39, 1, 0, 0, 0}, /* rc-status */
    {60374, 0, 0, 933, 4, 0, 0, 0}, /* rc-update */
    {60384, 0, 0, 600, 7, 0, 0, 0}, /* rcctl */
    {60390, 0, 0, 1150, 3, 0, 0, 0}, /* rclone */
    {60397, 0, 0, 401, 2, 0, 0, 0}, /* rclone cleanup */
    {60412, 0, 0, 401, 2, 0, 0, 0}, /* rclone delete */
    {60426, 0, 0, 401, 2, 0, 0, 0}, /* rclone move */
    {60438, 0, 0, 401, 2, 0, 0, 0}, /* rclone purge */
    {60451, 0, 0, 401, 2, 0, 0, 0}, /* rclone rmdirs */
    {60465, 0, 0, 401, 2, 0, 0, 0}, /* rclone sync */
    {60477, 44367, 0, 1156, 4, 0, 0, 0}, /* rdiff-backup */
    {60490, 7398, 0, 129, 1, 16, 0, 0}, /* read */
    {60495, 7398, 0, 129, 1, 16, 0, 0}, /* readarray */
    {60505, 0, 0, 49, 1, 0, 0, 0}, /* readelf */
    {60513, 0, 0, 43, 1, 0, 0, 0}, /* readlink */
    {60522, 0, 0, 130, 3, 15, 0, 0}, /* readonly */
    {60531, 0, 0, 689, 2, 0, 0, 0}, /* realm */
    {60537, 0, 0, 687, 2, 0, 0, 0}, /* realm leave */
    {60549, 0, 0, 43, 1, 0, 0, 0}, /* realpath */
    {60558, 0, 0, 566, 2, 0, 0, 0}, /* reboot */
    {60565, 42899, 0, 1109, 6, 0, 0, 0}, /* redis-cli */
    {60575, 0, 0, 1150, 3, 0, 0, 0}, /* redshift */
    {60584, 0, 0, 940, 5, 0, 0, 0}, /* reinstall-kernels */
    {60602, 19456, 0, 500, 4, 0, 0, 0}, /* reiserfsck */
    {60613, 0, 0, 890, 6, 0, 0, 0}, /* removepkg */
    {60623, 0, 0, 333, 2, 0, 0, 0}, /* rename */
    {60630, 0, 0, 333, 2, 0, 0, 0}, /* rename.ul */
    {60640, 41663, 0, 1092, 13, 0, 0, 0}, /* render */
    {60647, 0, 0, 564, 2, 0, 0, 0}, /* renice */
    {60654, 0, 0, 46, 1, 0, 0, 0}, /* repquota */
    {9515, 0, 0, 41, 1, 0, 0, 0}, /* reset */
    {60663, 0, 0, 511, 3, 0, 0, 0}, /* resize2fs */
    {60673, 0, 0, 415, 3, 0, 0, 0}, /* resize_reiserfs */
    {60689, 0, 0, 517, 3, 0, 0, 0}, /* resizepart */
    {60700, 0, 0, 52, 3, 0, 0, 0}, /* resolvconf */
    {60711, 0, 0, 61, 3, 0, 0, 0}, /* resolvectl */
    {60722, 0, 0, 61, 3, 0, 0, 0}, /* resolvectl query */
    {60739, 0, 0, 61, 3, 0, 0, 0}, /* resolvectl statistics */
    {60761, 0, 0, 61, 3, 0, 0, 0}, /* resolvectl status */
    {60779, 5779, 0, 50, 2, 4, 0, 0}, /* resolvectl-query */
    {60796, 0, 0, 1150, 3, 0, 0, 0}, /* restic */
    {60803, 0, 0, 1163, 2, 0, 0, 0}, /* restic forget */
    {60817, 0, 0, 1163, 2, 0, 0, 0}, /* restic prune */
    {60830, 44283, 0, 1153, 3, 0, 0, 0}, /* restic restore */
    {60845, 44367, 0, 1156, 4, 0, 0, 0}, /* restore */
    {60853, 0, 0, 691, 1, 0, 0, 0}, /* restorecon */
    {60864, 0, 0, 144, 1, 0, 0, 0}, /* return */
    {60871, 0, 0, 89, 1, 1, 0, 0}, /* rev */
    {60875, 0, 0, 836, 4, 0, 0, 0}, /* rfkill */
    {60882, 0, 0, 78, 1, 1, 0, 0}, /* rg */
    {60885, 0, 0, 221, 20, 0, 0, 0}, /* rimraf */
    {60892, 0, 0, 1150, 3, 0, 0, 0}, /* rkhunter */
    {60901, 7942, 0, 153, 2, 8, 0, 0}, /* rlwrap */
    {17525, 0, 0, 221, 20, 0, 0, 0}, /* rm */
    {60908, 0, 0, 242, 3, 0, 0, 0}, /* rmdir */
    {60914, 0, 0, 612, 3, 0, 0, 0}, /* rmmod */
    {60920, 0, 0, 827, 3, 0, 0, 0}, /* route */
    {60926, 0, 0, 761, 1, 0, 0, 0}, /* rpcinfo */
    {60934, 0, 0, 885, 5, 0, 0, 0}, /* rpm */
    {60938, 0, 0, 1177, 5, 0, 0, 0}, /* rpm-ostree */
    {60949, 0, 0, 890, 6, 0, 0, 0}, /* rpm-ostree uninstall */
    {60970, 0, 0, 387, 4, 0, 0, 0}, /* rpm2cpio */
    {60979, 0, 0, 49, 1, 0, 0, 0}, /* rpmquery */
    {60988, 8491, 0, 165, 1, 10, 0, 0}, /* rsh */
    {42195, 15481, 0, 391, 7, 0, 0, 0}, /* rsync */
    {60992, 22047, 0, 574, 2, 0, 0, 0}, /* rtcwake */
    {61000, 0, 0, 1150, 3, 0, 0, 0}, /* rtorrent */
    {61009, 8987, 0, 182, 7, 18, 0, 0}, /* ruby */
    {61014, 0, 0, 1144, 2, 0, 0, 0}, /* ruff */
    {61019, 7833, 0, 149, 1, 8, 0, 0}, /* run0 */
    {61024, 7942, 0, 153, 2, 8, 0, 0}, /* runcon */
    {61031, 0, 0, 39, 1, 0, 0, 0}, /* runlevel */
    {61040, 7843, 0, 150, 1, 9, 0, 0}, /* runuser */
    {61048, 0, 0, 1144, 2, 0, 0, 0}, /* rustc */
    {61054, 0, 0, 1144, 2, 0, 0, 0}, /* rustfmt */
    {61062, 0, 0, 907, 2, 0, 0, 0}, /* rustup */
    {61069, 41663, 0, 1092, 13, 0, 0, 0}, /* s3cmd */
    {61075, 0, 0, 600, 7, 0, 0, 0}, /* s6-svc */
    {61082, 40967, 0, 1073, 5, 0, 0, 0}, /* salt */
    {61087, 40967, 0, 1073, 5, 0, 0, 0}, /* salt-call */
    {61097, 40967, 0, 1073, 5, 0, 0, 0}, /* salt-ssh */
    {61106, 0, 0, 689, 2, 0, 0, 0}, /* samba-tool */
    {61117, 0, 0, 687, 2, 0, 0, 0}, /* samba-tool computer delete */
    {61144, 0, 0, 687, 2, 0, 0, 0}, /* samba-tool computer disable */
    {61172, 0, 0, 687, 2, 0, 0, 0}, /* samba-tool group delete */
    {61196, 0, 0, 687, 2, 0, 0, 0}, /* samba-tool group disable */
    {61221, 0, 0, 687, 2, 0, 0, 0}, /* samba-tool user delete */
    {61244, 0, 0, 687, 2, 0, 0, 0}, /* samba-tool user disable */
    {61268, 0, 0, 46, 1, 0, 0, 0}, /* sar */
    {61272, 0, 0, 1150, 3, 0, 0, 0}, /* say */
    {61276, 8987, 0, 182, 7, 18, 0, 0}, /* scala */
    {61282, 0, 0, 40, 1, 0, 0, 0}, /* scc */
    {61286, 15883, 0, 398, 3, 0, 0, 0}, /* scp */
    {61290, 0, 0, 68, 2, 0, 0, 0}, /* screen */
    {61297, 0, 0, 47, 1, 0, 0, 0}, /* screenfetch */
    {61309, 8592, 0, 169, 1, 9, 0, 0}, /* script */
    {61316, 0, 0, 1150, 3, 0, 0, 0}, /* scrot */
    {61322, 11242, 0, 245, 3, 0, 0, 0}, /* scrub */
    {61328, 0, 0, 1170, 2, 0, 0, 0}, /* scutil */
    {61335, 41663, 0, 1092, 13, 0, 0, 0}, /* scw */
    {61339, 0, 0, 49, 1, 0, 0, 0}, /* sdiff */
    {61345, 0, 0, 511, 3, 0, 0, 0}, /* sdparm */
    {61352, 0, 0, 710, 4, 0, 0, 0}, /* secret-tool */
    {61364, 0, 0, 710, 4, 0, 0, 0}, /* security */
    {61373, 6669, 0, 90, 8, 29, 0, 0}, /* sed */
    {61377, 0, 0, 415, 3, 0, 0, 0}, /* sedutil-cli */
    {61389, 7942, 0, 153, 2, 8, 0, 0}, /* sem */
    {61393, 0, 0, 691, 1, 0, 0, 0}, /* semanage */
    {61402, 30008, 0, 736, 6, 4, 0, 0}, /* sendmail */
    {61411, 0, 0, 1136, 4, 0, 0, 0}, /* sendmail-q */
    {61422, 0, 0, 46, 1, 0, 0, 0}, /* sensors */
    {61430, 0, 0, 43, 1, 0, 0, 0}, /* seq */
    {61434, 0, 0, 205, 4, 0, 0, 0}, /* sequelize */
    {61444, 0, 0, 1078, 7, 0, 0, 0}, /* serverless */
    {61455, 0, 0, 600, 7, 0, 0, 0}, /* service */
    {61463, 0, 0, 46, 1, 0, 0, 0}, /* sestatus */
    {61472, 0, 0, 133, 2, 0, 0, 0}, /* set */
    {61476, 7942, 0, 153, 2, 8, 0, 0}, /* setarch */
    {61484, 0, 0, 331, 2, 0, 0, 0}, /* setcap */
    {61491, 0, 0, 684, 2, 0, 0, 0}, /* setenforce */
    {61502, 13733, 0, 328, 3, 0, 0, 0}, /* setfacl */
    {61510, 0, 0, 627, 2, 0, 0, 0}, /* setfont */
    {61518, 7942, 0, 153, 2, 8, 0, 0}, /* setpriv */
    {61526, 0, 0, 421, 1, 0, 0, 0}, /* setquota */
    {61535, 7942, 0, 153, 2, 8, 0, 0}, /* setsid */
    {61542, 0, 0, 627, 2, 0, 0, 0}, /* setterm */
    {61550, 0, 0, 1174, 3, 0, 0, 0}, /* setxkbmap */
    {61560, 0, 0, 443, 4, 0, 0, 0}, /* sfdisk */
    {61567, 11242, 0, 245, 3, 0, 0, 0}, /* sfill */
    {61573, 30088, 0, 742, 6, 4, 0, 0}, /* sftp */
    {61578, 7872, 0, 151, 1, 9, 0, 0}, /* sg */
    {61581, 0, 0, 457, 1, 0, 0, 0}, /* sg_format */
    {61591, 0, 0, 457, 1, 0, 0, 0}, /* sg_sanitize */
    {61603, 16933, 0, 433, 6, 0, 0, 0}, /* sgdisk */
    {61610, 8916, 0, 178, 4, 7, 0, 0}, /* sh */
    {61613, 0, 0, 57, 1, 0, 0, 0}, /* sha1sum */
    {61621, 0, 0, 57, 1, 0, 0, 0}, /* sha224sum */
    {61631, 0, 0, 57, 1, 0, 0, 0}, /* sha256sum */
    {61641, 0, 0, 57, 1, 0, 0, 0}, /* sha384sum */
    {61651, 0, 0, 57, 1, 0, 0, 0}, /* sha512sum */
    {61661, 0, 0, 387, 4, 0, 0, 0}, /* shar */
    {61666, 0, 0, 49, 1, 0, 0, 0}, /* shellcheck */
    {61677, 0, 0, 144, 1, 0, 0, 0}, /* shift */
    {61683, 0, 0, 44, 1, 0, 0, 0}, /* shopt */
    {61689, 0, 0, 784, 4, 0, 0, 0}, /* shorewall */
    {61699, 0, 0, 784, 4, 0, 0, 0}, /* shorewall6 */
    {61710, 0, 0, 761, 1, 0, 0, 0}, /* showmount */
    {61720, 11242, 0, 245, 3, 0, 0, 0}, /* shred */
    {61726, 0, 0, 78, 1, 1, 0, 0}, /* shuf */
    {61731, 0, 0, 568, 4, 0, 0, 0}, /* shutdown */
    {61740, 0, 0, 566, 2, 0, 0, 0}, /* shutdown-now */
    {61753, 0, 0, 1150, 3, 0, 0, 0}, /* siege */
    {61759, 0, 0, 761, 1, 0, 0, 0}, /* sipcalc */
    {61767, 0, 0, 40, 1, 0, 0, 0}, /* size */
    {61772, 21082, 0, 551, 9, 0, 1, 0}, /* skill */
    {61778, 0, 0, 47, 1, 0, 0, 0}, /* slabtop */
    {61786, 0, 0, 1177, 5, 0, 0, 0}, /* slackpkg */
    {61795, 0, 0, 890, 6, 0, 0, 0}, /* slackpkg remove */
    {61811, 21082, 0, 551, 9, 0, 1, 0}, /* slay */
    {61816, 0, 0, 43, 1, 0, 0, 0}, /* sleep */
    {61822, 8491, 0, 165, 1, 10, 0, 0}, /* slogin */
    {61829, 0, 0, 1078, 7, 0, 0, 0}, /* sls */
    {61833, 20663, 0, 542, 2, 0, 0, 0}, /* smartctl */
    {61842, 0, 0, 761, 1, 0, 0, 0}, /* smbclient */
    {61852, 0, 0, 677, 4, 0, 0, 0}, /* smbpasswd */
    {61862, 0, 0, 39, 1, 0, 0, 0}, /* smbstatus */
    {61872, 0, 0, 46, 1, 0, 0, 0}, /* smem */
    {61877, 0, 0, 907, 2, 0, 0, 0}, /* snap */
    {61882, 0, 0, 890, 6, 0, 0, 0}, /* snap remove */
    {61894, 0, 0, 1150, 3, 0, 0, 0}, /* snapper */
    {61902, 0, 0, 1163, 2, 0, 0, 0}, /* snapper delete */
    {61917, 0, 0, 1163, 2, 0, 0, 0}, /* snapper rm */
    {61928, 0, 0, 761, 1, 0, 0, 0}, /* snmpwalk */
    {61937, 30240, 0, 748, 10, 4, 0, 0}, /* socat */
    {61943, 0, 0, 1150, 3, 0, 0, 0}, /* soffice */
    {61951, 0, 0, 1170, 2, 0, 0, 0}, /* softwareupdate */
    {61966, 6496, 0, 82, 3, 1, 0, 0}, /* sort */
    {61971, 0, 0, 177, 1, 17, 0, 0}, /* source */
    {61978, 0, 0, 1150, 3, 0, 0, 0}, /* sox */
    {61982, 0, 0, 76, 2, 0, 0, 0}, /* soxi */
    {61987, 7942, 0, 153, 2, 8, 0, 0}, /* spawn */
    {61993, 0, 0, 1170, 2, 0, 0, 0}, /* spctl */
    {61999, 0, 0, 52, 3, 0, 0, 0}, /* speedtest */
    {62009, 0, 0, 39, 1, 0, 0, 0}, /* speedtest-cli */
    {62023, 0, 0, 1144, 2, 0, 0, 0}, /* sphinx-build */
    {62036, 0, 0, 81, 1, 0, 0, 0}, /* split */
    {62042, 0, 0, 101, 20, 2, 0, 1}, /* sponge */
    {62049, 42588, 0, 1105, 4, 20, 0, 0}, /* sqlcmd */
    {62056, 0, 0, 1119, 1, 0, 0, 0}, /* sqldiff */
    {62064, 42588, 0, 1105, 4, 20, 0, 0}, /* sqlite */
    {62071, 42588, 0, 1105, 4, 20, 0, 0}, /* sqlite3 */
    {62079, 11242, 0, 245, 3, 0, 0, 0}, /* srm */
    {62083, 0, 0, 39, 1, 0, 0, 0}, /* ss */
    {62086, 9895, 9958, 214, 2, 10, 0, 1}, /* ssh */
    {62090, 27252, 0, 692, 5, 0, 0, 0}, /* ssh-add */
    {62098, 8184, 0, 158, 1, 8, 0, 0}, /* ssh-agent */
    {62108, 27252, 0, 692, 5, 0, 0, 0}, /* ssh-copy-id */
    {62120, 27936, 0, 701, 5, 0, 0, 0}, /* ssh-keygen */
    {62131, 0, 0, 52, 3, 0, 0, 0}, /* ssh-keyscan */
    {62143, 0, 0, 716, 2, 0, 0, 0}, /* sshd */
    {62148, 30008, 0, 736, 6, 4, 0, 0}, /* sshfs */
    {62154, 0, 0, 907, 2, 0, 0, 0}, /* stack */
    {62160, 8184, 0, 158, 1, 8, 0, 0}, /* start-stop-daemon */
    {62178, 0, 0, 46, 1, 0, 0, 0}, /* stat */
    {62183, 7942, 0, 153, 2, 8, 0, 0}, /* stdbuf */
    {62190, 0, 0, 1150, 3, 0, 0, 0}, /* steghide */
    {62199, 8135, 0, 157, 1, 8, 0, 0}, /* strace */
    {62206, 0, 0, 1150, 3, 0, 0, 0}, /* stress */
    {62213, 0, 0, 1150, 3, 0, 0, 0}, /* stress-ng */
    {62223, 0, 0, 78, 1, 1, 0, 0}, /* strings */
    {62231, 0, 0, 1144, 2, 0, 0, 0}, /* strip */
    {62237, 0, 0, 41, 1, 0, 0, 0}, /* stty */
    {62242, 7872, 0, 151, 1, 9, 0, 0}, /* su */
    {62245, 8560, 0, 167, 1, 8, 0, 1}, /* su-exec */
    {62253, 0, 0, 410, 1, 0, 0, 0}, /* subl */
    {62258, 7625, 0, 145, 3, 8, 0, 0}, /* sudo */
    {62263, 0, 0, 410, 1, 0, 0, 0}, /* sudoedit */
    {62272, 0, 0, 57, 1, 0, 0, 0}, /* sum */
    {62276, 41663, 0, 1092, 13, 0, 0, 0}, /* supabase */
    {62285, 0, 0, 600, 7, 0, 0, 0}, /* supervisorctl */
    {62299, 0, 0, 143, 1, 0, 0, 0}, /* suspend */
    {62307, 0, 0, 600, 7, 0, 0, 0}, /* sv */
    {62310, 0, 0, 600, 7, 0, 0, 0}, /* svc */
    {62314, 0, 0, 1011, 2, 0, 0, 0}, /* svn */
    {62318, 0, 0, 1005, 2, 0, 0, 0}, /* svn delete */
    {62329, 0, 0, 1005, 2, 0, 0, 0}, /* svn remove */
    {62340, 0, 0, 1009, 2, 0, 0, 0}, /* svn revert */
    {62351, 0, 0, 1005, 2, 0, 0, 0}, /* svn rm */
    {62358, 0, 0, 1011, 2, 0, 0, 0}, /* svnadmin */
    {62367, 30008, 0, 736, 6, 4, 0, 0}, /* swaks */
    {62373, 0, 0, 494, 1, 0, 0, 0}, /* swaplabel */
    {62383, 0, 0, 514, 3, 0, 0, 0}, /* swapoff */
    {62391, 0, 0, 514, 3, 0, 0, 0}, /* swapon */
    {62398, 0, 0, 1144, 2, 0, 0, 0}, /* swift */
    {62404, 0, 0, 541, 1, 0, 0, 0}, /* switch_root */
    {62416, 0, 0, 907, 2, 0, 0, 0}, /* swupd */
    {62422, 0, 0, 890, 6, 0, 0, 0}, /* swupd bundle-remove */
    {62442, 0, 0, 304, 1, 0, 0, 0}, /* symlink */
    {62450, 0, 0, 629, 1, 0, 0, 0}, /* sync */
    {62455, 0, 0, 1150, 3, 0, 0, 0}, /* sysbench */
    {62464, 0, 0, 623, 4, 0, 0, 0}, /* sysctl */
    {62471, 0, 0, 953, 3, 0, 0, 0}, /* syslinux */
    {62480, 23554, 0, 597, 3, 0, 0, 0}, /* systemctl */
    {62490, 0, 0, 577, 2, 0, 0, 0}, /* systemctl add-wants */
    {62510, 0, 0, 593, 4, 0, 0, 0}, /* systemctl disable */
    {62528, 0, 0, 576, 1, 0, 0, 0}, /* systemctl emergency */
    {62548, 0, 0, 577, 2, 0, 0, 0}, /* systemctl enable */
    {62565, 0, 0, 576, 1, 0, 0, 0}, /* systemctl halt */
    {62580, 0, 0, 591, 2, 0, 0, 0}, /* systemctl isolate */
    {62598, 0, 0, 576, 1, 0, 0, 0}, /* systemctl kexec */
    {62614, 0, 0, 593, 4, 0, 0, 0}, /* systemctl kill */
    {62629, 0, 0, 593, 4, 0, 0, 0}, /* systemctl mask */
    {62644, 0, 0, 576, 1, 0, 0, 0}, /* systemctl poweroff */
    {62663, 0, 0, 576, 1, 0, 0, 0}, /* systemctl reboot */
    {62680, 0, 0, 576, 1, 0, 0, 0}, /* systemctl rescue */
    {62697, 0, 0, 577, 2, 0, 0, 0}, /* systemctl set-default */
    {62719, 0, 0, 576, 1, 0, 0, 0}, /* systemctl soft-reboot */
    {62741, 0, 0, 577, 2, 0, 0, 0}, /* systemctl start */
    {62757, 0, 0, 593, 4, 0, 0, 0}, /* systemctl stop */
    {62772, 0, 0, 61, 3, 0, 0, 0}, /* systemd-analyze */
    {62788, 0, 0, 646, 1, 0, 0, 0}, /* systemd-cat */
    {62800, 0, 0, 61, 3, 0, 0, 0}, /* systemd-cgls */
    {62813, 0, 0, 61, 3, 0, 0, 0}, /* systemd-cgtop */
    {62827, 0, 0, 61, 3, 0, 0, 0}, /* systemd-detect-virt */
    {62847, 7942, 0, 153, 2, 8, 0, 0}, /* systemd-inhibit */
    {62863, 0, 0, 76, 2, 0, 0, 0}, /* systemd-resolve */
    {62879, 8363, 0, 162, 1, 8, 0, 0}, /* systemd-run */
    {62891, 0, 0, 1170, 2, 0, 0, 0}, /* systemsetup */
    {62903, 0, 0, 89, 1, 1, 0, 0}, /* tac */
    {62907, 6612, 0, 86, 3, 1, 0, 1}, /* tail */
    {62912, 0, 0, 39, 1, 0, 0, 0}, /* tailscale */
    {62922, 13994, 0, 335, 14, 1, 2, 0}, /* tar */
    {62926, 0, 0, 1150, 3, 0, 0, 0}, /* tarsnap */
    {62934, 0, 0, 1144, 2, 0, 0, 0}, /* task */
    {62939, 0, 0, 937, 3, 0, 0, 0}, /* tasksel */
    {62947, 8560, 0, 167, 1, 8, 0, 1}, /* taskset */
    {62955, 0, 0, 823, 4, 0, 0, 0}, /* tc */
    {62958, 0, 0, 865, 3, 0, 0, 0}, /* tc class */
    {62967, 0, 0, 865, 3, 0, 0, 0}, /* tc filter */
    {62977, 0, 0, 865, 3, 0, 0, 0}, /* tc qdisc */
    {62986, 0, 0, 1170, 2, 0, 0, 0}, /* tccutil */
    {62994, 8987, 0, 182, 7, 18, 0, 0}, /* tclsh */
    {63000, 0, 0, 55, 2, 0, 0, 0}, /* tcpdump */
    {63008, 0, 0, 40, 1, 0, 0, 0}, /* tcptrack */
    {63017, 8916, 0, 178, 4, 7, 0, 0}, /* tcsh */
    {63022, 0, 0, 1177, 5, 0, 0, 0}, /* tdnf */
    {63027, 0, 0, 890, 6, 0, 0, 0}, /* tdnf erase */
    {63038, 0, 0, 890, 6, 0, 0, 0}, /* tdnf remove */
    {63050, 0, 0, 823, 4, 0, 0, 0}, /* teamdctl */
    {63059, 0, 0, 101, 20, 2, 0, 1}, /* tee */
    {63063, 0, 0, 572, 2, 0, 0, 0}, /* telinit */
    {63071, 0, 0, 566, 2, 0, 0, 0}, /* telinit-0 */
    {63081, 30444, 0, 758, 3, 4, 0, 0}, /* telnet */
    {63088, 0, 0, 1085, 7, 0, 1, 0}, /* terraform */
    {63098, 0, 0, 1085, 7, 0, 1, 0}, /* terragrunt */
    {63109, 0, 0, 1150, 3, 0, 0, 0}, /* tesseract */
    {63119, 0, 0, 43, 1, 0, 0, 0}, /* test */
    {63124, 30088, 0, 742, 6, 4, 0, 0}, /* tftp */
    {63129, 0, 0, 1150, 3, 0, 0, 0}, /* thunderbird */
    {63141, 8111, 0, 156, 1, 8, 0, 0}, /* time */
    {63146, 0, 0, 61, 3, 0, 0, 0}, /* timedatectl */
    {63158, 0, 0, 61, 3, 0, 0, 0}, /* timedatectl list-timezones */
    {63185, 0, 0, 61, 3, 0, 0, 0}, /* timedatectl show */
    {63202, 0, 0, 61, 3, 0, 0, 0}, /* timedatectl status */
    {63221, 0, 0, 40, 1, 0, 0, 0}, /* timedatex */
    {63231, 8083, 0, 155, 1, 8, 0, 1}, /* timeout */
    {63239, 0, 0, 44, 1, 0, 0, 0}, /* times */
    {63245, 0, 0, 1150, 3, 0, 0, 0}, /* timeshift */
    {63255, 0, 0, 1163, 2, 0, 0, 0}, /* timeshift --delete */
    {63274, 44367, 0, 1156, 4, 0, 0, 0}, /* timeshift-any */
    {63288, 0, 0, 49, 1, 0, 0, 0}, /* tldr */
    {63293, 0, 0, 1177, 5, 0, 0, 0}, /* tmutil */
    {63300, 0, 0, 1163, 2, 0, 0, 0}, /* tmutil delete */
    {63314, 43970, 0, 1146, 4, 0, 0, 0}, /* tmux */
    {63319, 0, 0, 1085, 7, 0, 1, 0}, /* tofu */
    {63324, 0, 0, 78, 1, 1, 0, 0}, /* toilet */
    {63331, 0, 0, 40, 1, 0, 0, 0}, /* tokei */
    {63337, 0, 0, 47, 1, 0, 0, 0}, /* top */
    {63341, 7942, 0, 153, 2, 8, 0, 0}, /* torify */
    {63348, 7942, 0, 153, 2, 8, 0, 0}, /* torsocks */
    {63357, 0, 0, 302, 2, 0, 0, 0}, /* touch */
    {63363, 0, 0, 1144, 2, 0, 0, 0}, /* tox */
    {63367, 0, 0, 168, 1, 8, 0, 0}, /* toybox */
    {63374, 0, 0, 945, 1, 0, 0, 0}, /* tpm2_clear */
    {63385, 0, 0, 144, 1, 0, 0, 0}, /* tput */
    {63390, 0, 0, 89, 1, 1, 0, 0}, /* tr */
    {63393, 0, 0, 52, 3, 0, 0, 0}, /* tracepath */
    {63403, 0, 0, 52, 3, 0, 0, 0}, /* traceroute */
    {63414, 0, 0, 40, 1, 0, 0, 0}, /* trafshow */
    {63423, 0, 0, 1150, 3, 0, 0, 0}, /* transmission-cli */
    {63440, 0, 0, 173, 1, 9, 0, 1}, /* trap */
    {63445, 0, 0, 221, 20, 0, 0, 0}, /* trash */
    {63451, 0, 0, 221, 20, 0, 0, 0}, /* trash-put */
    {63461, 0, 0, 46, 1, 0, 0, 0}, /* tree */
    {63466, 0, 0, 43, 1, 0, 0, 0}, /* true */
    {63471, 12598, 0, 296, 6, 0, 0, 0}, /* truncate */
    {63480, 0, 0, 1144, 2, 0, 0, 0}, /* tsc */
    {63484, 0, 0, 55, 2, 0, 0, 0}, /* tshark */
    {63491, 0, 0, 78, 1, 1, 0, 0}, /* tsort */
    {63497, 0, 0, 44, 1, 0, 0, 0}, /* tty */
    {63501, 19592, 0, 507, 4, 0, 0, 0}, /* tune2fs */
    {63509, 0, 0, 564, 2, 0, 0, 0}, /* tuned-adm */
    {63519, 0, 0, 44, 1, 0, 0, 0}, /* type */
    {63524, 0, 0, 205, 4, 0, 0, 0}, /* typeorm */
    {63532, 0, 0, 130, 3, 15, 0, 0}, /* typeset */
    {63540, 0, 0, 40, 1, 0, 0, 0}, /* tzselect */
    {63549, 0, 0, 457, 1, 0, 0, 0}, /* ubiformat */
    {63559, 0, 0, 1174, 3, 0, 0, 0}, /* ubuntu-drivers */
    {63574, 8459, 0, 163, 1, 8, 0, 0}, /* uclampset */
    {63584, 0, 0, 1150, 3, 0, 0, 0}, /* udevadm */
    {63592, 0, 0, 840, 2, 0, 0, 0}, /* udhcpc */
    {63599, 0, 0, 511, 3, 0, 0, 0}, /* udisksctl */
    {63609, 0, 0, 791, 8, 0, 0, 0}, /* ufw */
    {63613, 0, 0, 137, 2, 0, 0, 0}, /* ulimit */
    {63620, 0, 0, 137, 2, 0, 0, 0}, /* umask */
    {63626, 0, 0, 534, 5, 0, 0, 0}, /* umount */
    {63633, 0, 0, 143, 1, 0, 0, 0}, /* unalias */
    {63641, 0, 0, 43, 1, 0, 0, 0}, /* uname */
    {63647, 14954, 0, 364, 2, 1, 0, 0}, /* unar */
    {63652, 0, 0, 937, 3, 0, 0, 0}, /* unattended-upgrade */
    {63671, 7942, 0, 153, 2, 8, 0, 0}, /* unbuffer */
    {63680, 14621, 0, 349, 4, 1, 0, 0}, /* uncompress */
    {63691, 0, 0, 78, 1, 1, 0, 0}, /* unexpand */
    {63700, 9958, 0, 539, 2, 0, 0, 0}, /* unionfs */
    {63708, 9958, 0, 539, 2, 0, 0, 0}, /* unionfs-fuse */
    {63721, 0, 0, 78, 1, 1, 0, 0}, /* uniq */
    {63726, 0, 0, 78, 1, 1, 0, 0}, /* units */
    {63732, 0, 0, 78, 1, 1, 0, 0}, /* unix2dos */
    {63741, 0, 0, 242, 3, 0, 0, 0}, /* unlink */
    {63748, 0, 0, 371, 4, 1, 0, 0}, /* unrar */
    {63754, 0, 0, 135, 2, 0, 0, 0}, /* unset */
    {63760, 8268, 0, 159, 1, 8, 0, 0}, /* unshare */
    {63768, 15266, 0, 381, 3, 1, 1, 0}, /* unsquashfs */
    {63779, 14621, 0, 349, 4, 1, 0, 0}, /* unxz */
    {63784, 14880, 0, 358, 6, 1, 0, 0}, /* unzip */
    {63790, 14621, 0, 349, 4, 1, 0, 0}, /* unzstd */
    {63797, 41663, 0, 1092, 13, 0, 0, 0}, /* upctl */
    {63803, 0, 0, 1174, 3, 0, 0, 0}, /* update-alternatives */
    {63823, 0, 0, 937, 3, 0, 0, 0}, /* update-ca-certificates */
    {63846, 0, 0, 937, 3, 0, 0, 0}, /* update-grub */
    {63858, 21943, 0, 946, 2, 0, 0, 0}, /* update-initramfs */
    {63875, 0, 0, 945, 1, 0, 0, 0}, /* update-initramfs-d */
    {63894, 0, 0, 933, 4, 0, 0, 0}, /* update-rc.d */
    {63906, 0, 0, 1150, 3, 0, 0, 0}, /* upnpc */
    {63912, 0, 0, 76, 2, 0, 0, 0}, /* upower */
    {63919, 0, 0, 43, 1, 0, 0, 0}, /* uptime */
    {63926, 26795, 0, 673, 2, 0, 0, 0}, /* useradd */
    {63934, 0, 0, 649, 3, 0, 0, 0}, /* userdel */
    {63942, 26232, 0, 660, 7, 0, 0, 0}, /* usermod */
    {63950, 0, 0, 44, 1, 0, 0, 0}, /* users */
    {63956, 0, 0, 645, 1, 0, 0, 0}, /* utmpdump */
    {63965, 0, 0, 716, 2, 0, 0, 0}, /* uuidgen */
    {63973, 0, 0, 907, 2, 0, 0, 0}, /* uv */
    {63976, 8465, 0, 164, 1, 8, 0, 0}, /* uv run */
    {63983, 8465, 0, 164, 1, 8, 0, 0}, /* uvx */
    {63987, 0, 0, 76, 2, 0, 0, 0}, /* v4l2-ctl */
    {63996, 0, 0, 1078, 7, 0, 0, 0}, /* vagrant */
    {64004, 0, 0, 1131, 1, 0, 0, 0}, /* vagrant destroy */
    {64020, 0, 0, 76, 2, 0, 0, 0}, /* vainfo */
    {64027, 8184, 0, 158, 1, 8, 0, 0}, /* valgrind */
    {64036, 42899, 0, 1109, 6, 0, 0, 0}, /* valkey-cli */
    {64047, 43214, 0, 1116, 3, 0, 0, 0}, /* vault */
    {64053, 0, 0, 1115, 1, 0, 0, 0}, /* vault delete */
    {64066, 0, 0, 1134, 2, 0, 0, 0}, /* vboxmanage */
    {64077, 0, 0, 1132, 2, 0, 0, 0}, /* vboxmanage controlvm */
    {64098, 0, 0, 76, 2, 0, 0, 0}, /* vcgencmd */
    {64107, 0, 0, 907, 2, 0, 0, 0}, /* vcpkg */
    {64113, 0, 0, 121, 1, 21, 0, 0}, /* vdir */
    {64118, 41663, 0, 1092, 13, 0, 0, 0}, /* velero */
    {64125, 41663, 0, 1092, 13, 0, 0, 0}, /* vercel */
    {64132, 0, 0, 421, 1, 0, 0, 0}, /* vgcfgrestore */
    {64145, 18962, 0, 489, 5, 0, 0, 0}, /* vgchange */
    {64154, 18962, 0, 489, 5, 0, 0, 0}, /* vgcreate */
    {64163, 0, 0, 494, 1, 0, 0, 0}, /* vgdisplay */
    {64173, 0, 0, 421, 1, 0, 0, 0}, /* vgexport */
    {64182, 18962, 0, 489, 5, 0, 0, 0}, /* vgextend */
    {64191, 0, 0, 421, 1, 0, 0, 0}, /* vgimportclone */
    {64205, 18962, 0, 489, 5, 0, 0, 0}, /* vgreduce */
    {64214, 0, 0, 483, 2, 0, 0, 0}, /* vgremove */
    {64223, 18962, 0, 489, 5, 0, 0, 0}, /* vgrename */
    {64232, 0, 0, 494, 1, 0, 0, 0}, /* vgs */
    {64236, 0, 0, 494, 1, 0, 0, 0}, /* vgscan */
    {64243, 16022, 16040, 405, 3, 0, 0, 0}, /* vi */
    {64246, 16022, 16040, 405, 3, 0, 0, 0}, /* view */
    {64251, 0, 0, 410, 1, 0, 0, 0}, /* vifm */
    {64256, 0, 0, 410, 1, 0, 0, 0}, /* vigr */
    {64261, 16022, 16040, 405, 3, 0, 0, 0}, /* vim */
    {64265, 0, 0, 49, 1, 0, 0, 0}, /* vimdiff */
    {64273, 0, 0, 410, 1, 0, 0, 0}, /* vipw */
    {64278, 0, 0, 1134, 2, 0, 0, 0}, /* virsh */
    {64284, 0, 0, 1131, 1, 0, 0, 0}, /* virsh destroy */
    {64298, 0, 0, 1131, 1, 0, 0, 0}, /* virsh net-destroy */
    {64316, 0, 0, 1131, 1, 0, 0, 0}, /* virsh net-undefine */
    {64335, 0, 0, 1131, 1, 0, 0, 0}, /* virsh pool-delete */
    {64353, 0, 0, 1132, 2, 0, 0, 0}, /* virsh reboot */
    {64366, 0, 0, 1131, 1, 0, 0, 0}, /* virsh reset */
    {64378, 0, 0, 1132, 2, 0, 0, 0}, /* virsh shutdown */
    {64393, 0, 0, 1131, 1, 0, 0, 0}, /* virsh snapshot-delete */
    {64415, 0, 0, 1131, 1, 0, 0, 0}, /* virsh undefine */
    {64430, 0, 0, 1131, 1, 0, 0, 0}, /* virsh vol-delete */
    {64447, 0, 0, 1131, 1, 0, 0, 0}, /* virsh vol-wipe */
    {64462, 0, 0, 410, 1, 0, 0, 0}, /* visudo */
    {64469, 0, 0, 1144, 2, 0, 0, 0}, /* vite */
    {64474, 0, 0, 1150, 3, 0, 0, 0}, /* vlc */
    {64478, 0, 0, 675, 1, 0, 0, 0}, /* vlock */
    {64484, 0, 0, 46, 1, 0, 0, 0}, /* vmstat */
    {64491, 0, 0, 761, 1, 0, 0, 0}, /* vnstat */
    {64498, 41663, 0, 1092, 13, 0, 0, 0}, /* vultr */
    {64504, 41663, 0, 1092, 13, 0, 0, 0}, /* vultr-cli */
    {64514, 0, 0, 44, 1, 0, 0, 0}, /* w */
    {64516, 28651, 0, 719, 9, 4, 0, 0}, /* w3m */
    {64520, 0, 0, 44, 1, 0, 0, 0}, /* wait */
    {64525, 0, 0, 1150, 3, 0, 0, 0}, /* wakeonlan */
    {64535, 0, 0, 646, 1, 0, 0, 0}, /* wall */
    {64540, 8645, 0, 170, 1, 10, 0, 0}, /* watch */
    {64546, 0, 0, 40, 1, 0, 0, 0}, /* wavemon */
    {64554, 0, 0, 78, 1, 1, 0, 0}, /* wc */
    {64557, 0, 0, 40, 1, 0, 0, 0}, /* wdiff */
    {64563, 0, 0, 1144, 2, 0, 0, 0}, /* webpack */
    {64571, 0, 0, 645, 1, 0, 0, 0}, /* wevtutil */
    {64580, 27252, 0, 692, 5, 0, 0, 0}, /* wg */
    {64583, 0, 0, 851, 2, 0, 0, 0}, /* wg-quick */
    {64592, 29600, 0, 728, 8, 4, 0, 0}, /* wget */
    {64597, 0, 0, 49, 1, 0, 0, 0}, /* whatis */
    {64604, 0, 0, 125, 1, 24, 0, 0}, /* whence */
    {64611, 0, 0, 49, 1, 0, 0, 0}, /* whereis */
    {64619, 0, 0, 124, 1, 24, 0, 0}, /* which */
    {64625, 0, 0, 44, 1, 0, 0, 0}, /* who */
    {64629, 0, 0, 44, 1, 0, 0, 0}, /* whoami */
    {64636, 0, 0, 52, 3, 0, 0, 0}, /* whois */
    {64642, 7942, 0, 153, 2, 8, 0, 0}, /* winpty */
    {64649, 11242, 0, 245, 3, 0, 0, 0}, /* wipe */
    {64654, 16596, 0, 425, 2, 0, 0, 0}, /* wipefs */
    {64661, 0, 0, 1150, 3, 0, 0, 0}, /* wl-copy */
    {64669, 0, 0, 1150, 3, 0, 0, 0}, /* wl-paste */
    {64678, 0, 0, 76, 2, 0, 0, 0}, /* wmctrl */
    {64685, 44513, 0, 1165, 2, 0, 0, 0}, /* wodim */
    {64691, 30008, 0, 736, 6, 4, 0, 0}, /* wormhole */
    {64700, 0, 0, 823, 4, 0, 0, 0}, /* wpa_cli */
    {64708, 41663, 0, 1092, 13, 0, 0, 0}, /* wrangler */
    {64717, 0, 0, 646, 1, 0, 0, 0}, /* write */
    {64723, 0, 0, 1150, 3, 0, 0, 0}, /* wrk */
    {64727, 0, 0, 40, 1, 0, 0, 0}, /* x86info */
    {64735, 8705, 0, 172, 1, 11, 0, 0}, /* xargs */
    {64741, 0, 0, 1150, 3, 0, 0, 0}, /* xbacklight */
    {64752, 0, 0, 907, 2, 0, 0, 0}, /* xbps-install */
    {64765, 0, 0, 907, 2, 0, 0, 0}, /* xbps-remove */
    {64777, 0, 0, 1150, 3, 0, 0, 0}, /* xclip */
    {64783, 0, 0, 410, 1, 0, 0, 0}, /* xdg-open */
    {64792, 0, 0, 76, 2, 0, 0, 0}, /* xdotool */
    {64800, 0, 0, 76, 2, 0, 0, 0}, /* xdpyinfo */
    {64809, 41663, 0, 1092, 13, 0, 0, 0}, /* xe */
    {64812, 0, 0, 1144, 2, 0, 0, 0}, /* xelatex */
    {64820, 0, 0, 586, 2, 0, 0, 0}, /* xfce4-session-logout */
    {64841, 0, 0, 511, 3, 0, 0, 0}, /* xfs_growfs */
    {64852, 0, 0, 39, 1, 0, 0, 0}, /* xfs_info */
    {64861, 0, 0, 504, 3, 0, 0, 0}, /* xfs_repair */
    {64872, 44367, 0, 1156, 4, 0, 0, 0}, /* xfsrestore */
    {64883, 28651, 0, 719, 9, 4, 0, 0}, /* xh */
    {64886, 21082, 0, 551, 9, 0, 1, 0}, /* xkill */
    {64892, 0, 0, 76, 2, 0, 0, 0}, /* xlsclients */
    {64903, 0, 0, 78, 1, 1, 0, 0}, /* xmllint */
    {64911, 0, 0, 78, 1, 1, 0, 0}, /* xmlstarlet */
    {64922, 14621, 0, 349, 4, 1, 0, 0}, /* xorriso */
    {64930, 44513, 0, 1165, 2, 0, 0, 0}, /* xorrisofs */
    {64940, 0, 0, 76, 2, 0, 0, 0}, /* xprop */
    {64946, 0, 0, 1174, 3, 0, 0, 0}, /* xrandr */
    {64953, 0, 0, 1150, 3, 0, 0, 0}, /* xsel */
    {64958, 0, 0, 1174, 3, 0, 0, 0}, /* xset */
    {64963, 7942, 0, 153, 2, 8, 0, 0}, /* xvfb-run */
    {64972, 0, 0, 76, 2, 0, 0, 0}, /* xwininfo */
    {64981, 0, 0, 79, 2, 1, 0, 0}, /* xxd */
    {64985, 0, 0, 57, 1, 0, 0, 0}, /* xxhsum */
    {64992, 14729, 0, 353, 5, 1, 0, 0}, /* xz */
    {64995, 0, 0, 98, 3, 2, 0, 0}, /* xzcat */
    {65001, 6588, 0, 85, 1, 1, 0, 1}, /* xzgrep */
    {65008, 0, 0, 78, 1, 1, 0, 0}, /* xzless */
    {65015, 0, 0, 907, 2, 0, 0, 0}, /* yarn */
    {65020, 8465, 0, 164, 1, 8, 0, 0}, /* yarn dlx */
    {65029, 8465, 0, 164, 1, 8, 0, 0}, /* yarn exec */
    {65039, 0, 0, 42, 1, 27, 0, 0}, /* yes */
    {65043, 0, 0, 1150, 3, 0, 0, 0}, /* youtube-dl */
    {65054, 0, 0, 78, 1, 1, 0, 0}, /* yq */
    {65057, 0, 0, 1150, 3, 0, 0, 0}, /* yt-dlp */
    {65064, 0, 0, 896, 2, 0, 0, 0}, /* yum */
    {65068, 0, 0, 890, 6, 0, 0, 0}, /* yum autoremove */
    {65083, 0, 0, 890, 6, 0, 0, 0}, /* yum erase */
    {65093, 0, 0, 890, 6, 0, 0, 0}, /* yum remove */
    {65104, 0, 0, 1150, 3, 0, 0, 0}, /* zathura */
    {65112, 0, 0, 76, 2, 0, 0, 0}, /* zbarimg */
    {65120, 0, 0, 98, 3, 2, 0, 0}, /* zcat */
    {65125, 6588, 0, 85, 1, 1, 0, 1}, /* zegrep */
    {65132, 0, 0, 1150, 3, 0, 0, 0}, /* zellij */
    {65139, 0, 0, 415, 3, 0, 0, 0}, /* zerofree */
    {65148, 0, 0, 475, 2, 0, 0, 0}, /* zfs */
    {65152, 0, 0, 473, 2, 0, 0, 0}, /* zfs destroy */
    {65164, 0, 0, 471, 2, 0, 0, 0}, /* zfs receive */
    {65176, 0, 0, 471, 2, 0, 0, 0}, /* zfs recv */
    {65185, 0, 0, 473, 2, 0, 0, 0}, /* zfs rollback */
    {65198, 6588, 0, 85, 1, 1, 0, 1}, /* zgrep */
    {65204, 0, 0, 1144, 2, 0, 0, 0}, /* zig */
    {65208, 14621, 0, 349, 4, 1, 0, 0}, /* zip */
    {65212, 0, 0, 78, 1, 1, 0, 0}, /* zless */
    {65218, 0, 0, 475, 2, 0, 0, 0}, /* zpool */
    {65224, 0, 0, 473, 2, 0, 0, 0}, /* zpool create */
    {65237, 0, 0, 473, 2, 0, 0, 0}, /* zpool destroy */
    {65251, 0, 0, 470, 1, 0, 0, 0}, /* zpool detach */
    {65264, 0, 0, 470, 1, 0, 0, 0}, /* zpool export */
    {65277, 0, 0, 473, 2, 0, 0, 0}, /* zpool labelclear */
    {65294, 0, 0, 470, 1, 0, 0, 0}, /* zpool offline */
    {65308, 0, 0, 473, 2, 0, 0, 0}, /* zpool remove */
    {65321, 0, 0, 473, 2, 0, 0, 0}, /* zpool split */
    {65333, 8916, 0, 178, 4, 7, 0, 0}, /* zsh */
    {65337, 14729, 0, 353, 5, 1, 0, 0}, /* zstd */
    {65342, 0, 0, 98, 3, 2, 0, 0}, /* zstdcat */
    {65350, 14621, 0, 349, 4, 1, 0, 0}, /* zstdmt */
    {65357, 0, 0, 896, 2, 0, 0, 0}, /* zypper */
    {65364, 0, 0, 890, 6, 0, 0, 0}, /* zypper remove */
    {65378, 0, 0, 890, 6, 0, 0, 0}, /* zypper rm */
};
const int s2c_utility_count = 2103;
