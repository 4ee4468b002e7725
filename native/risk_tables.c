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
    "/opt\0"
    "/proc\0"
    "/run\0"
    "/sbin\0"
    "/srv\0"
    "/sys\0"
    "/usr\0"
    "/var\0"
    "/mnt\0"
    "/media\0"
    "/snap\0"
    "/usr/*\0"
    "/usr/local/*\0"
    "/etc/*\0"
    "/var/lib\0"
    "/var/cache\0"
    "/var/run\0"
    "/var/opt\0"
    "/dev/**\0"
    "/snap/*\0"
    "/nix\0"
    "/gnu\0"
    "/nix/store\0"
    "/System\0"
    "/Library\0"
    "/Applications\0"
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
    "overwrites the disk {target} from its start\0"
    "writes to {target}, which can stop or break the running system\0"
    "replaces {target}: nobody may be able to log in\0"
    "replaces the secret in {target}\0"
    "replaces {target}: what it held is gone, and logging in may fail\0"
    "wipes the command history in {target}\0"
    "wipes the log {target}\0"
    "overwrites {target}, which the system needs to run\0"
    "replaces {target}, which the system needs\0"
    "puts a secret where others can read it: {target}\0"
    "writes {target}\0"
    "writes to the disk {target}\0"
    "adds to {target}: whoever is named there gets in\0"
    "changes {target}, which the system needs to run\0"
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
    "writes the pieces into files\0"
    "-o,-k,-t,--output,-T,-S\0"
    "-o,--output\0"
    "overwrites {target}\0"
    "writes the sorted lines into a file\0"
    "-e,-f,-n,-c,-m,-A,-B,-C\0"
    "-e,-f,-E,--expression,--file,-l\0"
    "-i,--in-place\0"
    "edits {target} in place: a mistake locks everybody out\0"
    "edits {target} in place\0"
    "d,1\?$d\0"
    "deletes every line of the file\0"
    "edits files in place\0"
    "shows a secret: {target}\0"
    "*shadow*\0"
    "shows the password hashes in {target}\0"
    "overwrites the disk {target}\0"
    "writes {target}: whoever is named there gets in, and a mistake locks everybody out\0"
    "-a,--append\0"
    "adds to a file\0"
    "replaces {target}\0"
    "-x,-X,--exec=rm\0"
    "deletes what it finds\0"
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
    "-p,-c,-w,-E,--userspec,--groups\0"
    "-c,--command,-t,-I,-O\0"
    "writes a record of the session\0"
    "-n,-d,--interval\0"
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
    "runs the program {target}\0"
    "-F,-v,-f\0"
    "-i=inplace\0"
    "-p,-i,-l,-o,-L,-R,-D,-J,-F,-b,-c,-e,-E,-I,-m,-O,-Q,-S,-W,-w,-B\0"
    "-L,-R,-D,-A,-X,-N\0"
    "connects to another machine\0"
    "-u,-w,-e,-n,-c,--user,--workdir,--env,--namespace,--container\0"
    "runs a program in a container\0"
    "-v,-p,-e,-u,-w,--name,--volume,--env,--network,--mount,--restart,--entrypoint,-m,--memory,--cpus,--user,--workdir,--publish,--hostname,-h,-l\0"
    "runs a container\0"
    "deletes everything on this machine\0"
    "-r,-R,--recursive\0"
    "deletes everything below {target}\0"
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
    "moves {target}\0"
    "-t,-S,-m,-o,-g,--target-directory,--suffix,--mode,--owner,--group\0"
    "-m,--mode=4\?\?\?,6\?\?\?,\?4\?\?\?,*u+s*,*u=*s*\0"
    "lets everybody run {last} with its owner's rights\0"
    "copies {target}\0"
    "writes to {target}\0"
    "empties {target}: nobody can log in any more\0"
    "empties {target}\0"
    "replaces {target}, which the system needs to run\0"
    "wipes {target}\0"
    "puts the secret {target} where others can read it\0"
    "fills the disk without end\0"
    "throws the command history away from now on\0"
    "puts nothing in the place of {target}\0"
    "-f,--force\0"
    "makes a link\0"
    "of=\0"
    "overwrites {target}, which the system needs\0"
    "of=/dev/null\0"
    "copies blocks into a file\0"
    "copies blocks\0"
    "-s,-l,-r,-o,--size,--reference,--length\0"
    "cuts the disk {target}\0"
    "cuts {target} off\0"
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
    "*shadow*,*sudoers*\0"
    "-x,-r\0"
    "takes away the right to run or read {target}\0"
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
    "-c,--create\0"
    "-f,--file\0"
    "-t,--list,-d,--compare,--diff\0"
    "-x,--extract\0"
    "-O,--to-stdout\0"
    "-f=-\0"
    "unpacks an archive\0"
    "packs an archive\0"
    "-d,-o,-P,-x,-i,-s\0"
    "-l,-t,-v,-Z,-z,--list,--test\0"
    "l,t,lb,lt,vt,v\0"
    "packs or unpacks files\0"
    "l\0"
    "-I,-c,--info,--contents\0"
    "-e,-f,--rsh,--exclude,--include,--filter,--bwlimit,--exclude-from,--include-from,--files-from,--port,--password-file,--log-file,--backup-dir\0"
    "-n,--dry-run\0"
    "--list-only\0"
    "sends the secret {target} to another machine\0"
    "--delete,--del,--delete-before,--delete-after,--delete-during,--delete-excluded,--delete-delay\0"
    "deletes in {target} all that the source does not hold\0"
    "overwrites what lies in {target}\0"
    "--remove-source-files\0"
    "removes what lies in {target} after copying it\0"
    "-P,-i,-o,-l,-c,-F,-J,-S\0"
    "deletes in {target} what it is told to\0"
    "ls,lsl,lsd,lsf,size,check,about,version,config,listremotes,cat\0"
    "copies files\0"
    "-c,--cmd\0"
    "-c,--cmd=*!*rm\?-r*,*!*dd\?*of=/dev*,*!*mkfs*\0"
    "hides a command in an option: {target}\0"
    "opens {target} to change it\0"
    "-L,-F,-t,-b,-n,-U,-N,-O,-E,-m,-i,-I,-s,--label,--uuid\0"
    "-N\0"
    "makes a new, empty file system on {target}: what it holds is lost\0"
    "/dev/*,\?:,\?:/\0"
    "makes a file system in the file {target}\0"
    "-o,-t\0"
    "-a,-o,--all,--offset\0"
    "wipes the signatures of {target}: its data can no longer be found\0"
    "-b,-n,-t,-o,-L,-s,-U,-J\0"
    "list,status,info,show,iostat,history,get,luksDump,isLuks,--detail,id-ctrl,smart-log,version\0"
    "-l,-n,-L,-I,-i,--list,--detail,--examine,-p,--print,--show,-a\?\0"
    "changes {target}\0"
    "discards everything on {target}\0"
    "discards blocks\0"
    "-n,-d,-t,-c,-u,-b,-R\0"
    "-p,-l,--print,-i\0"
    "-Z,-z,-o,--zap-all,--zap,--clear\0"
    "wipes the partition table of {target}\0"
    "-d,--delete\0"
    "deletes a partition of {target}\0"
    "changes the partitions of {target}\0"
    "-l,--list\0"
    "changes the partitions of {target} without asking\0"
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
    "-f,--force,-ff\0"
    "takes {target} over, whatever it holds\0"
    "changes the volumes\0"
    "takes away the access to what {target} holds encrypted\0"
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
    "-L,-O,-o,-U,-c,-i,-m,-j\0"
    "-O=^has_journal,^*\0"
    "takes features away from {target}\0"
    "-a,--show,-s,-l,-P\?,--list,-j\0"
    "-s,-n,--show,--dry-run\0"
    "-a,-v,-A\0"
    "changes the use of {target}\0"
    "-t,-o,-L,-U,--types,--options,--label\0"
    "-a,-L,-U,--all\0"
    "-o=*tmpfs*,bind*\0"
    "-o=*remount*\0"
    "puts something else over {target}: what is there is hidden\0"
    "-t=tmpfs\0"
    "puts an empty directory over {target}\0"
    "--bind,-B,--rbind\0"
    "puts something else over {target}\0"
    "mounts {target}\0"
    "-a,--all\0"
    "takes every file system away\0"
    "-l,-f,--lazy,--force\0"
    "takes {target} away while it is in use\0"
    "takes {target} away\0"
    "-t,-l,-d,-o,-S,-s\0"
    "starts a self-test of {target}\0"
    "-s,-n,-signal\0"
    "-l,-L,-0\0"
    "-1\0"
    "stops every process that it may stop\0"
    "-9,-KILL,-SIGKILL,-TERM,-15,-SIGTERM,-s,-n,-HUP,-STOP\0"
    "1\0"
    "-HUP,-1,-SIGHUP,-0,-CONT,-QUIT,-USR1,-USR2\0"
    "stops the first process: the machine goes down or stands still\0"
    "stops processes of everything that runs\0"
    "stops or signals process {target}\0"
    "-u,-s,-g,-t,-P,-signal,-user,-G,-U,-o\0"
    "-l,-0,-list\0"
    ".,.*,init,systemd,sshd,dbus-daemon,systemd-logind,Xorg,gnome-shell,NetworkManager,dockerd,systemd-*\0"
    "stops {target}: the system, the session or the access goes with it\0"
    "-v\0"
    "stops everything but what it names\0"
    "-u,-U,-user=root,me,0\0"
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
    "sends the machine to sleep\0"
    "stops the machine or what runs on it: whatever is not saved is lost, and so is every connection\0"
    "reboot*,poweroff*,halt*,rescue*,emergency*,shutdown*,runlevel0*,runlevel6*\0"
    "stops the machine or what runs on it\0"
    "ssh,sshd,ssh.*,sshd.*,dropbear*\0"
    "takes the way into this machine away: {target}\0"
    "networking*,NetworkManager*,network,network.*,systemd-networkd*,systemd-logind*,dbus,dbus.*,systemd-resolved*,wpa_supplicant*\0"
    "takes {target} away: connections and logins may go with it\0"
    "firewalld*,ufw*,iptables*,nftables*,fail2ban*,apparmor*,auditd*,rsyslog*,systemd-journald*,clamav*\0"
    "takes the guard {target} away\0"
    "stops {target}\0"
    "-u,-p,-t,-H,-M,-n,--type,--state,--property,--unit\0"
    "status,show,cat,list-*,is-*,get-default,help,show-environment\0"
    "status,--status-all,list,needsme\0"
    "-l,--list,--status-all\0"
    "stop\0"
    "ssh,sshd,networking,network,NetworkManager\0"
    "ssh,sshd,networking,network\0"
    "ufw,firewalld,iptables,nftables,rsyslog,auditd,fail2ban\0"
    "changes the service {target}\0"
    "me,root,1000\0"
    "ends the session of {target}\0"
    "ends a session\0"
    "stops the machine\0"
    "-e,--exec\0"
    "starts another kernel at once: whatever is not saved is lost\0"
    "loads a kernel\0"
    "-c,-n,--show-depends,--dry-run\0"
    "*\0"
    "forces a kernel module out or in\0"
    "loads or unloads a kernel module\0"
    "-w,--write\0"
    "kernel.panic*,kernel.sysrq*,vm.overcommit_memory*,kernel.core_pattern=\?sh*,kernel.pid_max*\0"
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
    "-d\0"
    "rotates logs\0"
    "deletes every rule of the audit\0"
    "-l,-s\0"
    "changes the audit\0"
    "leaves a message\0"
    "takes {target} out of a group\0"
    "deletes the account {target}\0"
    "deletes the group {target}\0"
    "-n,-x,-w,-i\0"
    "-S,--status\0"
    "-l,--lock\0"
    "locks the account {target} out\0"
    "takes the password of {target} away: anybody gets in\0"
    "changes a password\0"
    "sets passwords, whoever has them\0"
    "-a,-G,-g,-d,-e,-f,-l,-s,-u,-L,--groups,--gid,--home,--expiredate,--inactive,--login,--shell,--uid,--password,-p\0"
    "-L,--lock\0"
    "locks the account out\0"
    "-s,--shell=*nologin,*/false,*/true\0"
    "lets the account log in no more\0"
    "-e,--expiredate=1,0,1970*\0"
    "-G,--groups\0"
    "takes {target} out of all groups that are not named\0"
    "-u,--uid=0\0"
    "makes {target} root\0"
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
    "changes what programs may do\0"
    "-f,-t,-b,-C,-N,-P,-o,-in,-out,-i,-subj,-days,-keyout,-connect,-r,-u\0"
    "--delete-secret-keys,--delete-secret-and-public-key,--delete-secret-key\0"
    "deletes secret keys\0"
    "rm,delete,remove\0"
    "-l,-L,-y,-H,-F,--list-keys,--list-secret-keys,-k,-K,--verify,--fingerprint,-d,--decrypt,--version\0"
    "version,list,certificates,help,ls,show,find,pubkey,genkey,rand,dgst,s_client,x509,verify\0"
    "changes keys or certificates\0"
    "-f,-t,-b,-C,-N,-P,-R,-F,-I,-s,-E,-m\0"
    "-f\0"
    "-q\0"
    "replaces the key {target}\0"
    "-l,-y,-F,-B\0"
    "makes or changes a key\0"
    "-in,-out,-keyout,-days,-subj,-newkey,-connect,-CAfile,-inkey,-name,-servername\0"
    "-out,-keyout\0"
    "replaces the secret {target}\0"
    "x509,s_client,verify,rand,dgst,version,ciphers,speed,base64,passwd,list,asn1parse,sha256,md5,prime\0"
    "-out\0"
    "enc,rsa,pkey,req,pkcs12,crl,ec,genrsa,cms,smime\0"
    "writes keys or certificates\0"
    "deletes the password {target}\0"
    "-s,-o,-g,-R\0"
    "changes something\0"
    "changes the password store\0"
    "-o,-O,-d,-H,-X,-u,-F,-T,-A,-e,-b,-c,-m,-w,-x,-r,-i,--output,--data,--data-binary,--data-raw,--data-urlencode,--header,--request,--user,--form,--upload-file,--post-file,--post-data,--body-file,--user-agent,--cookie,--max-time,--cacert,--cert,--key,--proxy,--retry,-P,-U,-t,-T,--limit-rate,--method,-E,--connect-timeout,--resolve,--url\0"
    "-d,-F,-T,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--body-file\0"
    "sends a secret to another machine\0"
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
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-u,-a,-f,-t,-S\0"
    "-a,-A\0"
    "-z\0"
    "-zv,ls\0"
    "talks to another machine\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-q\0"
    "-e,-c,--exec,--sh-exec\0"
    "hands a shell to another machine\0"
    "*EXEC:*,*SYSTEM:*,*exec:*,*system:*\0"
    "FILE:/etc/*,OPEN:/etc/*,*id_rsa*,*shadow*\0"
    "-l,-k,--listen\0"
    "waits for other machines\0"
    "-t,-p,-s,-d,-i,-o,-j,-m,-A,-I,-D,-P,-R,-N,-X,--dport,--sport,--table,--jump,--protocol\0"
    "-L,-S,-C,--list,--list-rules,--check\0"
    "-F,--flush\0"
    "drops every rule of the firewall\0"
    "-P,--policy\0"
    "changes what happens to everything that no rule names\0"
    "-X,--delete-chain\0"
    "deletes chains of the firewall\0"
    "-A,-I,-R,--append,--insert=INPUT,OUTPUT\0"
    "-j,--jump=DROP,REJECT\0"
    "-s,--source,-d,--destination,--dport,--dports,--destination-port,-i,-o,--ctstate,--state,--sport\0"
    "shuts every connection out\0"
    "-A,-I,--append,--insert\0"
    "--dport,--dports,--destination-port=22,ssh,*22*,2222\0"
    "shuts ssh out\0"
    "-s,--source,-d=0.0.0.0/0,0/0,::/0\0"
    "changes the firewall\0"
    "replaces the rules of the firewall\0"
    "drops rules of the firewall\0"
    "list\0"
    "-c,--check\0"
    "*drop*,*policy*\0"
    "input,output,add*\0"
    "shuts connections out\0"
    "flush*\0"
    "drops sets of the firewall\0"
    "list,save,test\0"
    "status,show,version,app\0"
    "reset\0"
    "disable\0"
    "switches the firewall off\0"
    "default\0"
    "deny,reject\0"
    "shuts out whatever no rule names\0"
    "22,22/tcp,ssh,OpenSSH,any\0"
    "delete\0"
    "22,22/tcp,ssh,OpenSSH\0"
    "--panic-on\0"
    "cuts every connection\0"
    "--remove-service=ssh\0"
    "--remove-port=22/tcp\0"
    "--set-default-zone=drop,block\0"
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
    "cuts the connection {target}\0"
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
    "libc6*,libc-bin,bash,dash,coreutils,systemd,systemd-sysv,sudo,apt,dpkg,python3,python3-minimal,python*-minimal,linux-image*,linux-generic,grub-*,openssh-server,init,udev,util-linux,login,passwd,network-manager,mount,base-files,perl-base,initramfs-tools,libpam-runtime\0"
    "removes {target}, which the system needs\0"
    "removes packages\0"
    "-o,-t,-c,--target-release\0"
    "list,search,show,policy,depends,rdepends,changelog,showpkg,why,moo,check\0"
    "--allow-remove-essential,--force-yes\0"
    "lets go of packages that the system needs\0"
    "changes packages\0"
    "-l,-L,-S,-s,-p,-I,-c,-C,-V,--list,--listfiles,--search,--status,--print-avail,--get-selections,--print-architecture,--audit,--verify,--contents,--info\0"
    "--force-all,--force-remove-essential,--force-depends,--force-remove-reinstreq\0"
    "removes or replaces packages by force\0"
    "--purge,-P\0"
    "-r,--remove\0"
    "libc6*,bash,coreutils,systemd,sudo,apt,dpkg,linux-image*\0"
    "-q,-V,--query,--verify\0"
    "-e,--erase\0"
    "--nodeps\0"
    "removes {target}, whatever needs it\0"
    "glibc*,bash,coreutils,systemd,sudo,rpm,dnf,yum,kernel*\0"
    "--force\0"
    "replaces packages by force\0"
    "glibc*,bash,coreutils,systemd,sudo,rpm,dnf,yum,kernel*,python3,openssh-server\0"
    "list,search,info,repolist,provides,history,check-update,whatprovides,repoquery,lr,se,if\0"
    "--config,--root\0"
    "glibc,bash,coreutils,systemd,sudo,pacman,linux,base\0"
    "-Q,-F\0"
    "-S\0"
    "-s\0"
    "-i\0"
    "list,search,info,show,ls,outdated,freeze,check,config,help,version,doctor,audit,view,deps,env,find,policy,dot,licenses,why,connections,interfaces,remotes,changes,refresh-list,known,inspect,history\0"
    "musl,busybox,alpine-base,apk-tools,openrc,openssh*\0"
    "takes {target} away from everybody who uses it\0"
    "show*,status,list,get-devices\0"
    "-v,-p,--dry-run\0"
    "changes the system\0"
    "-b,-o,-n,-L,-l,-d,-p\0"
    "-B,--delete-bootnum\0"
    "deletes a boot entry\0"
    "-O,--delete-bootorder\0"
    "deletes the boot order\0"
    "-c,-o,-n,-a,-A\0"
    "changes how the machine starts\0"
    "replaces what the machine starts from on {target}\0"
    "-C,-c,--git-dir,--work-tree\0"
    "status,log,diff,show,blame,grep,ls-files,ls-tree,ls-remote,rev-parse,rev-list,shortlog,describe,cat-file,reflog,whatchanged,count-objects,help,version,fsck,merge-base,name-rev,show-ref,for-each-ref,check-ignore,cherry,range-diff,archive,difftool,annotate,var,diff-tree,show-branch\0"
    "changes the repository\0"
    "deletes {target} with commits that may be nowhere else\0"
    "-d,--delete,-m,-M,-c,-u,-f,--set-upstream-to\0"
    "changes branches\0"
    "-a,-r,-v,-vv,--list,-l,--merged,--no-merged,--contains,--sort,--show-current\0"
    "makes a branch\0"
    "-o\0"
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
    "--prune\0"
    "--prune=now,all,*now*\0"
    "tidies the repository up\0"
    "rewrites the history of the repository\0"
    "moves a name\0"
    "changes a remote\0"
    "-l,--list,--get,--get-all,--get-regexp,--show-origin\0"
    "*!*rm\?-rf*\0"
    "hides a command in a setting\0"
    "fetches commits\0"
    "-H,--host,--context\0"
    "ps,images,logs,inspect,version,info,top,stats,port,diff,history,events,search,help\0"
    "changes containers\0"
    "-v,--volumes\0"
    "removes containers with what they keep\0"
    "removes every container of a list\0"
    "removes the container {target}\0"
    "stops containers\0"
    "removes every image of a list\0"
    "removes the image {target}\0"
    "removes everything that is not in use just now\0"
    "removes every image that is not in use just now\0"
    "removes what is not in use\0"
    "removes the volume {target} with its data\0"
    "removes {target} from the cluster\0"
    "removes the volumes with their data\0"
    "stops and removes the containers\0"
    "-n,-f,-l,-o,-c,--namespace,--context,--kubeconfig,--selector\0"
    "get,describe,logs,top,explain,version,cluster-info,api-resources,config,diff,auth,status,list,history,events\0"
    "changes the cluster\0"
    "ns,namespace,namespaces,ns/*,namespace/*,pv,pvc,persistentvolume*,node,nodes,all,crd,deployment*,deploy*,statefulset*,sts,svc,service*,secret*,configmap*,pv/*,pvc/*\0"
    "deletes {target} from the cluster\0"
    "--all,-A,--all-namespaces\0"
    "deletes everything of a kind from the cluster\0"
    "-f,--filename\0"
    "deletes what a file names\0"
    "takes the node {target} out of work\0"
    "--replicas=0\0"
    "stops every copy of {target}\0"
    "changes the number of copies\0"
    "deletes and makes {target} again\0"
    "plan,validate,fmt,show,output,version,graph,providers,preview,status,global-status,list,diff\0"
    "--check,--list-hosts,--syntax-check\0"
    "destroy\0"
    "destroys everything that the project has set up\0"
    "-destroy,--destroy\0"
    "state\0"
    "forgets what was set up\0"
    "-auto-approve,--auto-approve\0"
    "changes what is set up without asking\0"
    "changes what is set up\0"
    "plan,validate,fmt,show,output,version,graph,providers,init\0"
    "-destroy\0"
    "--dryrun,--dry-run\0"
    "rm,rb,del,delete,destroy,purge,terminate-instances,delete-*,deprovision,wipe,apps:destroy,terminate,pg:reset,remove-bucket,repo:delete\0"
    "deletes {target} in the cloud\0"
    "--delete\0"
    "deletes what the source does not hold\0"
    "list,ls,describe*,get*,list-*,show,status,view,info,logs,config,whoami,head-*\0"
    "changes something in the cloud\0"
    "-u,-h,-p,-P,-D,-e,-U,-d,-c,-f,-o,-v,--user,--host,--execute,--command,--eval,--username,--dbname,--file,--port\0"
    "-e,-c,--execute,--command,--eval=select*,SELECT*,show*,SHOW*,\\d*,\\l*,explain*,EXPLAIN*,describe*,DESCRIBE*,desc*,.tables,.schema\0"
    "select*,SELECT*,.tables,.schema*,.databases,.dump\0"
    "works in a database\0"
    "-h,-p,-a,-n,-u\0"
    "flushall,FLUSHALL,flushdb,FLUSHDB,FlushAll\0"
    "empties the database\0"
    "shutdown,SHUTDOWN\0"
    "stops the database\0"
    "config,CONFIG\0"
    "set,SET\0"
    "dir,dbfilename\0"
    "lets the database write where it should not\0"
    "ping,info,get,keys,dbsize,monitor,INFO,GET,PING,KEYS,scan,ttl,exists,llen\0"
    "--stat,--scan,--bigkeys,--latency\0"
    "works in the database\0"
    "removes {target} with its data\0"
    "status,get,list,ping,processlist,read,members,version,extended-status,list_*\0"
    "works on the service\0"
    "-d,-U,-h,-f,-t,--dbname\0"
    "-c,--clean,--drop\0"
    "drops what the database holds before it restores\0"
    "restores a database\0"
    "-u\0"
    "-r\0"
    "deletes all planned jobs\0"
    "edits the planned jobs\0"
    "-\0"
    "adds to the planned jobs\0"
    "replaces all planned jobs\0"
    "removes planned jobs\0"
    "stops or deletes the machine {target}\0"
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
    "builds or runs {target}\0"
    "--version,--list,-l,--check,--dry-run,-S\0"
    "attach,a,list,ls,info,certificates,configtest,list-sessions,status,snapshots,list-sinks,get-sink-volume,stats,check,diff,get,dump\0"
    "runs {name}\0"
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
    ".\0"
    "7z\0"
    "7za\0"
    "7zr\0"
    ":\0"
    "=\0"
    ">\0"
    ">>\0"
    "GET\0"
    "Rscript\0"
    "VBoxManage\0"
    "VBoxManage closemedium\0"
    "VBoxManage unregistervm\0"
    "[\0"
    "a2dissite\0"
    "a2enmod\0"
    "a2ensite\0"
    "aa-disable\0"
    "aa-teardown\0"
    "ab\0"
    "ack\0"
    "acpi\0"
    "add-apt-repository\0"
    "add-shell\0"
    "addgroup\0"
    "addr2line\0"
    "adduser\0"
    "ag\0"
    "age\0"
    "age-keygen\0"
    "aide\0"
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
    "beep\0"
    "bg\0"
    "bind\0"
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
    "borg prune\0"
    "brasero\0"
    "brctl\0"
    "break\0"
    "brew\0"
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
    "builtin\0"
    "bun\0"
    "bundle\0"
    "bunzip2\0"
    "busybox\0"
    "bwrap\0"
    "byobu\0"
    "bzcat\0"
    "bzgrep\0"
    "bzip2\0"
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
    "cksum\0"
    "clamscan\0"
    "clang\0"
    "clang++\0"
    "clear\0"
    "clickhouse-client\0"
    "cloc\0"
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
    "croc\0"
    "cron\0"
    "crond\0"
    "crontab\0"
    "crontab-e\0"
    "cryptsetup\0"
    "cryptsetup erase\0"
    "cryptsetup luksErase\0"
    "cryptsetup luksFormat\0"
    "cryptsetup luksHeaderRestore\0"
    "cryptsetup luksKillSlot\0"
    "cryptsetup luksRemoveKey\0"
    "cryptsetup reencrypt\0"
    "csh\0"
    "csplit\0"
    "csrutil\0"
    "csvcut\0"
    "csvlook\0"
    "cupsdisable\0"
    "cupsenable\0"
    "curl\0"
    "cut\0"
    "cvlc\0"
    "daemon\0"
    "daemonize\0"
    "dash\0"
    "date\0"
    "date-s\0"
    "dbclient\0"
    "dbus-launch\0"
    "dbus-run-session\0"
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
    "delta\0"
    "deluge\0"
    "deluser\0"
    "deno\0"
    "depmod\0"
    "df\0"
    "dhclient\0"
    "dhcpcd\0"
    "diff\0"
    "diff3\0"
    "diffstat\0"
    "difft\0"
    "dig\0"
    "dir\0"
    "direnv\0"
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
    "docker-compose config\0"
    "docker-compose down\0"
    "docker-compose logs\0"
    "docker-compose ps\0"
    "docker-compose rm\0"
    "docker-compose top\0"
    "doctl\0"
    "domainname\0"
    "dos2unix\0"
    "dot\0"
    "dotnet\0"
    "doveadm\0"
    "dpkg\0"
    "dpkg-deb\0"
    "dpkg-query\0"
    "dpkg-reconfigure\0"
    "dracut\0"
    "dropdb\0"
    "dropuser\0"
    "dstat\0"
    "du\0"
    "duckdb\0"
    "duf\0"
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
    "eksctl delete\0"
    "elixir\0"
    "emacs\0"
    "emerge\0"
    "enable\0"
    "entr\0"
    "env\0"
    "eog\0"
    "eopkg\0"
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
    "expand\0"
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
    "flatpak\0"
    "flock\0"
    "fly\0"
    "flyctl\0"
    "fmt\0"
    "fold\0"
    "format\0"
    "fping\0"
    "free\0"
    "freshclam\0"
    "fsck\0"
    "fsck-any\0"
    "fstrim\0"
    "ftp\0"
    "fuser\0"
    "fuser -p\0"
    "fusermount\0"
    "fwupdmgr\0"
    "fzf\0"
    "g++\0"
    "gawk\0"
    "gcc\0"
    "gcloud\0"
    "gdb\0"
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
    "gio trash\0"
    "git\0"
    "git bisect log\0"
    "git bisect view\0"
    "git branch\0"
    "git checkout\0"
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
    "gksudo\0"
    "glab\0"
    "glances\0"
    "glxinfo\0"
    "gnome-open\0"
    "gnome-screenshot\0"
    "go\0"
    "go-build\0"
    "gofmt\0"
    "google-chrome\0"
    "gosu\0"
    "gosu-\0"
    "gpasswd\0"
    "gpg\0"
    "gpg2\0"
    "gpgconf\0"
    "gprof\0"
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
    "grub-editenv\0"
    "grub-install\0"
    "grub-mkconfig\0"
    "grub2-install\0"
    "grub2-mkconfig\0"
    "gs\0"
    "gsed\0"
    "gsettings\0"
    "gsettings reset-recursively\0"
    "gsutil\0"
    "gtar\0"
    "guile\0"
    "guix\0"
    "gunzip\0"
    "gzcat\0"
    "gzip\0"
    "halt\0"
    "hash\0"
    "hashcat\0"
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
    "influxd drop\0"
    "info\0"
    "init\0"
    "initctl\0"
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
    "ip a flush\0"
    "ip addr\0"
    "ip addr flush\0"
    "ip address\0"
    "ip address flush\0"
    "ip l\0"
    "ip l del\0"
    "ip l delete\0"
    "ip l s\0"
    "ip l set\0"
    "ip link\0"
    "ip link del\0"
    "ip link delete\0"
    "ip link s\0"
    "ip link set\0"
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
    "ipcalc\0"
    "ipcs\0"
    "iperf\0"
    "iperf3\0"
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
    "jobs\0"
    "joe\0"
    "john\0"
    "join\0"
    "journalctl\0"
    "jq\0"
    "just\0"
    "k3d cluster delete\0"
    "k3s\0"
    "k3s-uninstall.sh\0"
    "k9s\0"
    "kafka-topics\0"
    "kafka-topics --delete\0"
    "kate\0"
    "kdesudo\0"
    "kexec\0"
    "keytool\0"
    "kill\0"
    "killall\0"
    "killall5\0"
    "kind delete\0"
    "kmod\0"
    "kpartx\0"
    "ksh\0"
    "kubeadm reset\0"
    "kubectl\0"
    "kubectl cordon\0"
    "kubectl delete\0"
    "kubectl drain\0"
    "kubectl exec\0"
    "kubectl replace\0"
    "kubectl scale\0"
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
    "lsof -t\0"
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
    "man\0"
    "mapfile\0"
    "mariadb\0"
    "masscan\0"
    "mawk\0"
    "mc\0"
    "mc-cp\0"
    "mcedit\0"
    "md5sum\0"
    "mdadm\0"
    "mediainfo\0"
    "mesg\0"
    "meson\0"
    "mformat\0"
    "micro\0"
    "microdnf\0"
    "microdnf remove\0"
    "miller\0"
    "minikube\0"
    "minikube delete\0"
    "ministat\0"
    "mkdir\0"
    "mkdocs\0"
    "mkdosfs\0"
    "mke2fs\0"
    "mkexfatfs\0"
    "mkfifo\0"
    "mkfs\0"
    "mkfs-any\0"
    "mkfs.btrfs\0"
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
    "mutt\0"
    "mv\0"
    "mvn\0"
    "mypy\0"
    "mysql\0"
    "mysqladmin\0"
    "mysqladmin drop\0"
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
    "nerdctl exec\0"
    "netcat\0"
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
    "nmcli con del\0"
    "nmcli con delete\0"
    "nmcli connection del\0"
    "nmcli connection delete\0"
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
    "notify-send\0"
    "nox\0"
    "npm\0"
    "npm audit fix\0"
    "npm deprecate\0"
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
    "nvtop\0"
    "oathtool\0"
    "objdump\0"
    "oc\0"
    "oc delete\0"
    "oc exec\0"
    "oci\0"
    "ocrmypdf\0"
    "od\0"
    "oggenc\0"
    "okular\0"
    "oom\0"
    "opam\0"
    "open\0"
    "openssl\0"
    "openvpn\0"
    "openvt\0"
    "opkg\0"
    "optirun\0"
    "osascript\0"
    "ovs-vsctl\0"
    "packer\0"
    "pacman\0"
    "pactl\0"
    "pam_tally2\0"
    "pandoc\0"
    "paplay\0"
    "parallel\0"
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
    "pdffonts\0"
    "pdfinfo\0"
    "pdflatex\0"
    "pdfseparate\0"
    "pdftk\0"
    "pdftotext\0"
    "pdfunite\0"
    "perf\0"
    "perl\0"
    "pg\0"
    "pg_dropcluster\0"
    "pg_dump\0"
    "pg_dumpall\0"
    "pg_isready\0"
    "pg_restore\0"
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
    "pip3\0"
    "pipexec\0"
    "pipx\0"
    "pkexec\0"
    "pkg\0"
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
    "podman\0"
    "podman container prune\0"
    "podman exec\0"
    "podman image prune\0"
    "podman kill\0"
    "podman rm\0"
    "podman rmi\0"
    "podman run\0"
    "podman stop\0"
    "podman system prune\0"
    "podman system reset\0"
    "podman volume prune\0"
    "podman volume rm\0"
    "podman-compose down\0"
    "poetry\0"
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
    "prlimit\0"
    "proxychains\0"
    "proxychains4\0"
    "prtstat\0"
    "ps\0"
    "psql\0"
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
    "qemu-img\0"
    "qemu-system-x86_64\0"
    "qm\0"
    "qm destroy\0"
    "qpdf\0"
    "qrencode\0"
    "quota\0"
    "quotacheck\0"
    "rabbitmqctl\0"
    "rabbitmqctl delete_queue\0"
    "rabbitmqctl delete_vhost\0"
    "rabbitmqctl force_reset\0"
    "rabbitmqctl reset\0"
    "racket\0"
    "radeontop\0"
    "rake\0"
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
    "read\0"
    "readarray\0"
    "readelf\0"
    "readlink\0"
    "readonly\0"
    "realpath\0"
    "reboot\0"
    "redis-cli\0"
    "redshift\0"
    "reiserfsck\0"
    "rename\0"
    "rename.ul\0"
    "renice\0"
    "repquota\0"
    "resize2fs\0"
    "resolvconf\0"
    "resolvectl\0"
    "resolvectl query\0"
    "resolvectl statistics\0"
    "resolvectl status\0"
    "restic\0"
    "restic forget\0"
    "restic prune\0"
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
    "rpm2cpio\0"
    "rpmquery\0"
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
    "sdiff\0"
    "sdparm\0"
    "sed\0"
    "sem\0"
    "semanage\0"
    "sendmail\0"
    "sendmail-q\0"
    "sensors\0"
    "seq\0"
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
    "slay\0"
    "sleep\0"
    "sls\0"
    "smartctl\0"
    "smbclient\0"
    "smbpasswd\0"
    "smbstatus\0"
    "smem\0"
    "snap\0"
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
    "supervisorctl\0"
    "suspend\0"
    "sv\0"
    "svc\0"
    "swaks\0"
    "swaplabel\0"
    "swapoff\0"
    "swapon\0"
    "swift\0"
    "swupd\0"
    "symlink\0"
    "sync\0"
    "sysbench\0"
    "sysctl\0"
    "syslinux\0"
    "systemctl\0"
    "systemctl disable\0"
    "systemctl emergency\0"
    "systemctl halt\0"
    "systemctl isolate\0"
    "systemctl kexec\0"
    "systemctl kill\0"
    "systemctl mask\0"
    "systemctl poweroff\0"
    "systemctl reboot\0"
    "systemctl rescue\0"
    "systemctl soft-reboot\0"
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
    "tldr\0"
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
    "typeset\0"
    "tzselect\0"
    "ubiformat\0"
    "ubuntu-drivers\0"
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
    "update-alternatives\0"
    "update-ca-certificates\0"
    "update-grub\0"
    "update-initramfs\0"
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
    "v4l2-ctl\0"
    "vagrant\0"
    "vagrant destroy\0"
    "vainfo\0"
    "valgrind\0"
    "valkey-cli\0"
    "vault\0"
    "vault delete\0"
    "vboxmanage\0"
    "vcgencmd\0"
    "vcpkg\0"
    "vdir\0"
    "vercel\0"
    "vgchange\0"
    "vgcreate\0"
    "vgdisplay\0"
    "vgextend\0"
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
    "virsh pool-delete\0"
    "virsh snapshot-delete\0"
    "virsh undefine\0"
    "virsh vol-delete\0"
    "visudo\0"
    "vite\0"
    "vlc\0"
    "vlock\0"
    "vmstat\0"
    "vnstat\0"
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
    "xelatex\0"
    "xfs_growfs\0"
    "xfs_info\0"
    "xfs_repair\0"
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
    "zfs\0"
    "zfs destroy\0"
    "zfs rollback\0"
    "zgrep\0"
    "zig\0"
    "zip\0"
    "zless\0"
    "zpool\0"
    "zpool create\0"
    "zpool destroy\0"
    "zpool labelclear\0"
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
    {430, 11},
    {439, 11},
    {449, 11},
    {459, 11},
    {474, 11},
    {486, 11},
    {503, 11},
    {527, 11},
    {550, 19},
    {567, 19},
    {583, 19},
    {596, 19},
    {609, 19},
    {624, 19},
    {640, 19},
    {652, 19},
    {685, 19},
    {704, 19},
    {722, 19},
    {739, 19},
    {758, 19},
    {770, 19},
    {786, 19},
    {798, 19},
    {819, 20},
    {828, 20},
    {840, 20},
    {852, 20},
    {862, 20},
    {876, 16},
    {888, 16},
    {900, 16},
    {911, 16},
    {924, 16},
    {937, 16},
    {950, 16},
    {963, 16},
    {978, 16},
    {995, 16},
    {1012, 16},
    {1023, 16},
    {1036, 16},
    {1055, 16},
    {1072, 5},
    {1087, 5},
    {1096, 5},
    {1111, 5},
    {1125, 5},
    {1138, 18},
    {1161, 18},
    {1185, 18},
    {1204, 18},
    {1215, 18},
    {1232, 18},
    {1244, 18},
    {1254, 18},
    {1267, 18},
    {1278, 18},
    {1293, 18},
    {1303, 18},
    {1330, 18},
    {1343, 18},
    {1360, 18},
    {1372, 18},
    {1384, 18},
    {1401, 17},
    {1408, 17},
    {1417, 17},
    {1426, 17},
    {1438, 17},
    {1445, 17},
    {1454, 17},
    {1464, 17},
    {1475, 17},
    {1486, 17},
    {1494, 17},
    {1509, 17},
    {1531, 17},
    {1548, 17},
    {1568, 17},
    {1577, 17},
    {1588, 17},
    {1606, 17},
    {1627, 17},
    {1646, 17},
    {1666, 17},
    {1690, 17},
    {1717, 17},
    {1734, 17},
    {1754, 17},
    {1778, 17},
    {1788, 17},
    {1802, 17},
    {1814, 17},
    {1824, 17},
    {1838, 17},
    {1854, 17},
    {1871, 17},
    {1896, 17},
    {1924, 17},
    {1940, 17},
    {1953, 17},
    {1964, 17},
    {1978, 17},
    {1993, 17},
    {2011, 17},
    {2035, 17},
    {2062, 17},
    {2077, 17},
    {2094, 17},
    {2102, 17},
    {2112, 17},
    {2120, 17},
    {2133, 17},
    {2162, 17},
    {2171, 17},
    {2181, 17},
    {2194, 17},
    {2202, 14},
    {2213, 14},
    {2227, 14},
    {2238, 14},
    {2255, 14},
    {2274, 14},
    {2288, 14},
    {2301, 14},
    {2317, 14},
    {2336, 14},
    {2357, 14},
    {2366, 14},
    {2390, 14},
    {2403, 14},
    {2416, 14},
    {2430, 14},
    {2442, 14},
    {2459, 14},
    {2471, 14},
    {2491, 14},
    {2505, 14},
    {2521, 14},
    {2534, 14},
    {2550, 14},
    {2568, 14},
    {2589, 14},
    {2608, 13},
    {2617, 13},
    {2623, 13},
    {2628, 13},
    {2636, 13},
    {2646, 13},
    {2655, 15},
    {2667, 15},
    {2678, 15},
    {2687, 9},
    {2699, 9},
    {2708, 9},
    {2719, 9},
    {2732, 9},
    {2747, 9},
    {2757, 9},
    {2770, 9},
    {2781, 9},
    {2795, 9},
    {2802, 9},
    {2809, 9},
    {2818, 9},
    {2829, 9},
    {2844, 9},
    {2850, 9},
    {2858, 9},
    {2867, 9},
    {2876, 9},
    {2885, 22},
    {2893, 22},
    {2905, 22},
    {2910, 22},
    {2919, 22},
    {2931, 22},
    {2940, 22},
    {2954, 22},
    {2966, 22},
    {2981, 22},
    {3005, 22},
    {3011, 22},
    {3020, 12},
    {3027, 12},
    {3035, 12},
    {3046, 12},
    {3058, 12},
    {3066, 12},
    {3076, 12},
    {3086, 12},
    {3098, 12},
    {3112, 12},
    {3126, 12},
    {3142, 5},
    {3158, 5},
    {3172, 5},
    {3188, 5},
    {3196, 5},
    {3205, 5},
    {3217, 5},
    {3225, 7},
    {2617, 7},
    {3230, 7},
    {3235, 7},
    {3240, 7},
    {3245, 7},
    {3252, 7},
    {3259, 7},
    {3267, 7},
    {3272, 7},
    {3278, 7},
    {3283, 7},
    {3289, 7},
    {3294, 7},
    {3299, 7},
    {3304, 7},
    {3309, 7},
    {3314, 7},
    {3321, 7},
    {3327, 7},
    {3334, 7},
    {3347, 7},
    {3354, 7},
    {3363, 7},
    {3374, 7},
    {3383, 7},
    {3392, 7},
    {3400, 7},
    {3408, 7},
    {3413, 7},
    {3418, 7},
    {3429, 7},
    {3437, 7},
    {3446, 7},
    {3460, 8},
    {3462, 8},
    {3468, 8},
    {3475, 25},
    {3487, 25},
    {3498, 25},
    {3508, 25},
    {3516, 25},
    {3525, 25},
    {3534, 25},
    {3541, 25},
    {3551, 25},
    {3560, 25},
    {3575, 25},
    {3587, 25},
    {3596, 25},
    {3606, 21},
    {3614, 21},
    {3625, 21},
    {3635, 21},
    {3642, 21},
};
const int s2c_place_pattern_count = 295;

const s2c_condition s2c_conditions[] = {
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
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_WORD, 1, 4263, 0x0},
    {S2C_IF_WORD, -1, 4272, 0x0},
    {S2C_IF_WORD, 1, 4322, 0x0},
    {S2C_IF_WORD, -1, 4344, 0x0},
    {S2C_IF_OPTION, 0, 4406, 0x0},
    {S2C_IF_OPTION, 0, 4445, 0x0},
    {S2C_IF_NO_OPTION, 0, 4534, 0x0},
    {S2C_IF_NO_OPTION, 0, 4554, 0x0},
    {S2C_IF_OPTION, 0, 4662, 0x0},
    {S2C_IF_OPTION, 0, 4742, 0x0},
    {S2C_IF_OPTION, 0, 4751, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 4785, 0x0},
    {S2C_IF_OPTION, 0, 4888, 0x0},
    {S2C_IF_OPTION, 0, 4920, 0x0},
    {S2C_IF_OPTION, 0, 4977, 0x0},
    {S2C_IF_WORD, 1, 5010, 0x0},
    {S2C_IF_OPTION, 0, 5023, 0x0},
    {S2C_IF_OPTION, 0, 5054, 0x0},
    {S2C_IF_NO_OPTION, 0, 5064, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 5109, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 5239, 0x17400},
    {S2C_IF_OPTION, 0, 5239, 0x0},
    {S2C_IF_OPTION, 0, 5363, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 5363, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 5363, 0x0},
    {S2C_IF_WORD, 1, 5456, 0x0},
    {S2C_IF_OPTION, 0, 5363, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 5540, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 5699, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_ALL_PLACES, 0, 0, 0x800000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 5744, 0x0},
    {S2C_IF_OPTION, 0, 5803, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 5806, 0x0},
    {S2C_IF_WORD, 0, 5809, 0x0},
    {S2C_IF_WORD, 0, 5817, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 5803, 0x0},
    {S2C_IF_WORD, 0, 5969, 0x0},
    {S2C_IF_OPTION, 0, 6090, 0x0},
    {S2C_IF_OPTION, 0, 6130, 0x0},
    {S2C_IF_OPTION, 0, 6420, 0x0},
    {S2C_IF_OPTION, 0, 6933, 0x0},
    {S2C_IF_OPTION, 0, 7034, 0x0},
    {S2C_IF_NO_OPTION, 0, 7037, 0x0},
    {S2C_IF_OPTION, 0, 7037, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 7109, 0x0},
    {S2C_IF_OPTION, 0, 7156, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 7204, 0x0},
    {S2C_IF_OPTION, 0, 7278, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 7609, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x280},
    {S2C_IF_OPTION, 0, 7609, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 7609, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_OPTION, 0, 7609, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 8073, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 8270, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 8539, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x30c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_VALUE, 0, 8811, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x17000},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x800},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, 1, 0, 0x1800000},
    {S2C_IF_PLACE, -1, 0, 0x1ef000},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x6000},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_PLACE, -1, 0, 0x180000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400208},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_PLACE, 0, 9244, 0x400},
    {S2C_IF_PLACE, 0, 9244, 0x800},
    {S2C_IF_PLACE, 0, 9244, 0x17000},
    {S2C_IF_PLACE, 0, 9244, 0x1e0000},
    {S2C_IF_WORD, 0, 9292, 0x0},
    {S2C_IF_PLACE, 0, 9244, 0x400},
    {S2C_IF_PLACE, 2, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x13080},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x108000},
    {S2C_IF_MODE, 0, 0, 0x8},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x5fdc0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x171c0},
    {S2C_IF_MODE, 0, 0, 0x2},
    {S2C_IF_PLACE, 102, 0, 0x20400},
    {S2C_IF_MODE, 0, 0, 0x2},
    {S2C_IF_PLACE, 102, 0, 0x10000},
    {S2C_IF_WORD, 0, 9865, 0x0},
    {S2C_IF_OPTION, 0, 9884, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x30c0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x13080},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_NO_WORD, 1, 10087, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_WORD, 1, 10107, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x170c0},
    {S2C_IF_NO_WORD, 1, 10121, 0x0},
    {S2C_IF_OPTION, 0, 10205, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x11c0},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x11c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 10399, 0x0},
    {S2C_IF_OPTION, 0, 10520, 0x0},
    {S2C_IF_VALUE, 0, 10648, 0x0},
    {S2C_IF_VALUE, 0, 10709, 0x0},
    {S2C_IF_OPTION, 0, 10732, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20003c1},
    {S2C_IF_OPTION, 0, 10781, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10800, 0x10c0},
    {S2C_IF_OPTION, 0, 10854, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10866, 0x400},
    {S2C_IF_OPTION, 0, 10876, 0x0},
    {S2C_IF_OPTION, 0, 10906, 0x0},
    {S2C_IF_OPTION, 0, 10919, 0x0},
    {S2C_IF_OPTION, 0, 7037, 0x0},
    {S2C_IF_VALUE, 0, 10934, 0x0},
    {S2C_IF_OPTION, 0, 10781, 0x0},
    {S2C_IF_OPTION, 0, 10993, 0x0},
    {S2C_IF_WORD, 1, 11022, 0x0},
    {S2C_IF_WORD, 1, 11060, 0x0},
    {S2C_IF_OPTION, 0, 11062, 0x0},
    {S2C_IF_OPTION, 0, 11227, 0x0},
    {S2C_IF_OPTION, 0, 11240, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 11297, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x30c0},
    {S2C_IF_OPTION, 0, 11479, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x1c0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 11227, 0x0},
    {S2C_IF_WORD, 1, 11611, 0x0},
    {S2C_IF_VALUE, 0, 11696, 0x0},
    {S2C_IF_OPTION, 0, 7034, 0x0},
    {S2C_IF_OPTION, 0, 11861, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4c0},
    {S2C_IF_WORD, 0, 11930, 0x0},
    {S2C_IF_OPTION, 0, 11991, 0x0},
    {S2C_IF_NO_OPTION, 0, 10520, 0x0},
    {S2C_IF_WORD, 1, 12102, 0x0},
    {S2C_IF_OPTION, 0, 12194, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 12343, 0x0},
    {S2C_IF_OPTION, 0, 12360, 0x0},
    {S2C_IF_OPTION, 0, 12431, 0x0},
    {S2C_IF_OPTION, 0, 12510, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xd},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 12570, 0x0},
    {S2C_IF_OPTION, 0, 12600, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 12699, 0x0},
    {S2C_IF_WORD, 102, 12780, 0x0},
    {S2C_IF_WORD, 0, 12803, 0x0},
    {S2C_IF_WORD, 0, 12858, 0x0},
    {S2C_IF_OPTION, 0, 12510, 0x0},
    {S2C_IF_OPTION, 0, 12869, 0x0},
    {S2C_IF_OPTION, 0, 13052, 0x0},
    {S2C_IF_OPTION, 0, 13202, 0x0},
    {S2C_IF_OPTION, 0, 4554, 0x0},
    {S2C_IF_OPTION, 0, 4554, 0x0},
    {S2C_IF_OPTION, 0, 13424, 0x0},
    {S2C_IF_OPTION, 0, 13493, 0x0},
    {S2C_IF_OPTION, 0, 13552, 0x0},
    {S2C_IF_OPTION, 0, 13630, 0x0},
    {S2C_IF_OPTION, 0, 7034, 0x0},
    {S2C_IF_WORD, 1, 13727, 0x0},
    {S2C_IF_OPTION, 0, 13758, 0x0},
    {S2C_IF_OPTION, 0, 13769, 0x0},
    {S2C_IF_WORD, 0, 13822, 0x0},
    {S2C_IF_WORD, 0, 13900, 0x0},
    {S2C_IF_OPTION, 0, 13959, 0x0},
    {S2C_IF_VALUE, 0, 14092, 0x0},
    {S2C_IF_OPTION, 0, 14118, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 14274, 0x0},
    {S2C_IF_OPTION, 0, 7034, 0x0},
    {S2C_IF_OPTION, 0, 14347, 0x0},
    {S2C_IF_OPTION, 0, 14350, 0x0},
    {S2C_IF_OPTION, 0, 14395, 0x0},
    {S2C_IF_OPTION, 0, 7034, 0x0},
    {S2C_IF_OPTION, 0, 14347, 0x0},
    {S2C_IF_OPTION, 0, 6933, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 14477, 0x0},
    {S2C_IF_VALUE, 0, 14501, 0x0},
    {S2C_IF_OPTION, 0, 14554, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 14584, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 14607, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 14682, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1c0},
    {S2C_IF_VALUE, 0, 14697, 0x0},
    {S2C_IF_NO_OPTION, 0, 14714, 0x0},
    {S2C_IF_VALUE, 0, 14786, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 14833, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x180},
    {S2C_IF_OPTION, 0, 14901, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 14939, 0x0},
    {S2C_IF_OPTION, 0, 13959, 0x0},
    {S2C_IF_OPTION, 0, 15082, 0x0},
    {S2C_IF_WORD, 0, 15091, 0x0},
    {S2C_IF_OPTION, 0, 15091, 0x0},
    {S2C_IF_OPTION, 0, 15131, 0x0},
    {S2C_IF_WORD, 0, 15185, 0x0},
    {S2C_IF_NO_OPTION, 0, 15187, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 15405, 0x0},
    {S2C_IF_WORD, 0, 15417, 0x0},
    {S2C_IF_OPTION, 0, 15584, 0x0},
    {S2C_IF_VALUE, 0, 15622, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 15681, 0x0},
    {S2C_IF_OPTION, 0, 15759, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 15759, 0x0},
    {S2C_IF_WORD, 1, 15830, 0x0},
    {S2C_IF_OPTION, 0, 15884, 0x0},
    {S2C_IF_OPTION, 0, 7037, 0x0},
    {S2C_IF_OPTION, 0, 16012, 0x0},
    {S2C_IF_OPTION, 0, 16019, 0x0},
    {S2C_IF_WORD, 0, 16033, 0x0},
    {S2C_IF_WORD, 0, 16246, 0x0},
    {S2C_IF_WORD, 0, 16358, 0x0},
    {S2C_IF_WORD, 0, 16437, 0x0},
    {S2C_IF_WORD, 0, 16622, 0x0},
    {S2C_IF_WORD, 1, 16817, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 16879, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 16912, 0x0},
    {S2C_IF_WORD, 2, 16935, 0x0},
    {S2C_IF_WORD, 1, 16940, 0x0},
    {S2C_IF_WORD, 1, 16935, 0x0},
    {S2C_IF_WORD, 2, 16983, 0x0},
    {S2C_IF_WORD, 2, 16935, 0x0},
    {S2C_IF_WORD, 1, 17011, 0x0},
    {S2C_IF_WORD, 0, 17096, 0x0},
    {S2C_IF_OPTION, 0, 17171, 0x0},
    {S2C_IF_OPTION, 0, 17257, 0x0},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_WORD, 0, 17288, 0x0},
    {S2C_IF_OPTION, 0, 17356, 0x0},
    {S2C_IF_WORD, 0, 17367, 0x0},
    {S2C_IF_OPTION, 0, 17503, 0x0},
    {S2C_IF_WORD, 0, 5969, 0x0},
    {S2C_IF_OPTION, 0, 5054, 0x0},
    {S2C_IF_OPTION, 0, 17642, 0x0},
    {S2C_IF_OPTION, 0, 17702, 0x0},
    {S2C_IF_OPTION, 0, 7037, 0x0},
    {S2C_IF_OPTION, 0, 17767, 0x0},
    {S2C_IF_OPTION, 0, 6933, 0x0},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 17844, 0x0},
    {S2C_IF_OPTION, 0, 4534, 0x0},
    {S2C_IF_OPTION, 0, 17892, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 18031, 0x0},
    {S2C_IF_OPTION, 0, 18043, 0x0},
    {S2C_IF_OPTION, 0, 12431, 0x0},
    {S2C_IF_OPTION, 0, 18301, 0x0},
    {S2C_IF_VALUE, 0, 18333, 0x0},
    {S2C_IF_VALUE, 0, 18400, 0x0},
    {S2C_IF_OPTION, 0, 18426, 0x0},
    {S2C_IF_NO_OPTION, 0, 5699, 0x0},
    {S2C_IF_VALUE, 0, 18490, 0x0},
    {S2C_IF_OPTION, 0, 12510, 0x0},
    {S2C_IF_VALUE, 0, 18581, 0x0},
    {S2C_IF_VALUE, 0, 18664, 0x0},
    {S2C_IF_OPTION, 0, 6933, 0x0},
    {S2C_IF_VALUE, 0, 18490, 0x0},
    {S2C_IF_OPTION, 0, 18953, 0x0},
    {S2C_IF_WORD, 1, 19045, 0x0},
    {S2C_IF_OPTION, 0, 19062, 0x0},
    {S2C_IF_WORD, 1, 19160, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19314, 0x20000},
    {S2C_IF_OPTION, 0, 19317, 0x0},
    {S2C_IF_OPTION, 0, 11861, 0x0},
    {S2C_IF_OPTION, 0, 19346, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19460, 0x30000},
    {S2C_IF_WORD, 1, 19502, 0x0},
    {S2C_IF_NO_OPTION, 0, 19601, 0x0},
    {S2C_IF_WORD, 1, 19606, 0x0},
    {S2C_IF_NO_OPTION, 0, 19460, 0x0},
    {S2C_IF_NO_OPTION, 0, 19712, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20103, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 20240, 0x0},
    {S2C_IF_WORD, 1, 20318, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20368, 0x57400},
    {S2C_IF_OPTION, 0, 20453, 0x0},
    {S2C_IF_VALUE, 0, 20616, 0x0},
    {S2C_IF_OPTION, 0, 20673, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20969, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 20993, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 21009, 0x57400},
    {S2C_IF_OPTION, 0, 21030, 0x0},
    {S2C_IF_OPTION, 0, 21039, 0x0},
    {S2C_IF_VALUE, 0, 21084, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_OPTION_PLACE, 0, 21200, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 21206, 0x0},
    {S2C_IF_WORD, 1, 21209, 0x0},
    {S2C_IF_OPTION, 0, 21271, 0x0},
    {S2C_IF_WORD, 0, 21327, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 21363, 0x0},
    {S2C_IF_OPTION, 0, 21206, 0x0},
    {S2C_IF_OPTION, 0, 21405, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_OPTION, 0, 21532, 0x0},
    {S2C_IF_OPTION, 0, 21569, 0x0},
    {S2C_IF_OPTION, 0, 21613, 0x0},
    {S2C_IF_OPTION, 0, 21679, 0x0},
    {S2C_IF_VALUE, 0, 21728, 0x0},
    {S2C_IF_VALUE, 0, 21768, 0x0},
    {S2C_IF_NO_OPTION, 0, 21790, 0x0},
    {S2C_IF_OPTION, 0, 21914, 0x0},
    {S2C_IF_VALUE, 0, 21768, 0x0},
    {S2C_IF_VALUE, 0, 21938, 0x0},
    {S2C_IF_OPTION, 0, 21914, 0x0},
    {S2C_IF_VALUE, 0, 21768, 0x0},
    {S2C_IF_VALUE, 0, 22005, 0x0},
    {S2C_IF_WORD, 1, 22123, 0x0},
    {S2C_IF_OPTION, 0, 22128, 0x0},
    {S2C_IF_WORD, 0, 22139, 0x0},
    {S2C_IF_WORD, 0, 22155, 0x0},
    {S2C_IF_WORD, 0, 22195, 0x0},
    {S2C_IF_WORD, 1, 22229, 0x0},
    {S2C_IF_WORD, 1, 22244, 0x0},
    {S2C_IF_OPTION, 0, 5023, 0x0},
    {S2C_IF_WORD, 0, 22268, 0x0},
    {S2C_IF_WORD, 1, 22274, 0x0},
    {S2C_IF_WORD, 0, 22308, 0x0},
    {S2C_IF_WORD, 0, 22316, 0x0},
    {S2C_IF_WORD, 0, 22316, 0x0},
    {S2C_IF_WORD, 0, 22361, 0x0},
    {S2C_IF_WORD, 0, 22387, 0x0},
    {S2C_IF_WORD, 0, 22394, 0x0},
    {S2C_IF_OPTION, 0, 22416, 0x0},
    {S2C_IF_VALUE, 0, 22449, 0x0},
    {S2C_IF_VALUE, 0, 22470, 0x0},
    {S2C_IF_VALUE, 0, 22491, 0x0},
    {S2C_IF_OPTION, 0, 22521, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 22706, 0x0},
    {S2C_IF_NO_WORD, 1, 22740, 0x0},
    {S2C_IF_WORD, 0, 22806, 0x0},
    {S2C_IF_NO_WORD, 0, 22811, 0x0},
    {S2C_IF_WORD, 0, 22996, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 23062, 0x0},
    {S2C_IF_WORD, 0, 23102, 0x0},
    {S2C_IF_WORD, 1, 23139, 0x0},
    {S2C_IF_WORD, 1, 23182, 0x0},
    {S2C_IF_WORD, 0, 22806, 0x0},
    {S2C_IF_NO_WORD, 0, 22811, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 14901, 0x0},
    {S2C_IF_WORD, 1, 22123, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 23310, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 23349, 0x0},
    {S2C_IF_WORD, 0, 23396, 0x0},
    {S2C_IF_WORD, 0, 23409, 0x0},
    {S2C_IF_WORD, 0, 23414, 0x0},
    {S2C_IF_OPTION, 0, 23467, 0x0},
    {S2C_IF_OPTION, 0, 23467, 0x0},
    {S2C_IF_OPTION, 0, 23548, 0x0},
    {S2C_IF_WORD, 0, 23618, 0x0},
    {S2C_IF_WORD, 1, 23970, 0x0},
    {S2C_IF_OPTION, 0, 23467, 0x0},
    {S2C_IF_OPTION, 0, 24043, 0x0},
    {S2C_IF_OPTION, 0, 24139, 0x0},
    {S2C_IF_OPTION, 0, 24290, 0x0},
    {S2C_IF_OPTION, 0, 24406, 0x0},
    {S2C_IF_OPTION, 0, 24417, 0x0},
    {S2C_IF_WORD, 0, 24429, 0x0},
    {S2C_IF_OPTION, 0, 24486, 0x0},
    {S2C_IF_OPTION, 0, 24509, 0x0},
    {S2C_IF_OPTION, 0, 24520, 0x0},
    {S2C_IF_OPTION, 0, 24509, 0x0},
    {S2C_IF_WORD, 0, 24565, 0x0},
    {S2C_IF_OPTION, 0, 24620, 0x0},
    {S2C_IF_OPTION, 0, 24520, 0x0},
    {S2C_IF_WORD, 0, 24655, 0x0},
    {S2C_IF_WORD, 1, 24733, 0x0},
    {S2C_IF_OPTION, 0, 10205, 0x0},
    {S2C_IF_OPTION, 0, 17844, 0x0},
    {S2C_IF_OPTION, 0, 10205, 0x0},
    {S2C_IF_WORD, 0, 24837, 0x0},
    {S2C_IF_OPTION, 0, 24889, 0x0},
    {S2C_IF_OPTION, 0, 24895, 0x0},
    {S2C_IF_OPTION, 0, 24898, 0x0},
    {S2C_IF_OPTION, 0, 24895, 0x0},
    {S2C_IF_OPTION, 0, 24901, 0x0},
    {S2C_IF_OPTION, 0, 24895, 0x0},
    {S2C_IF_OPTION, 0, 6933, 0x0},
    {S2C_IF_WORD, 1, 24904, 0x0},
    {S2C_IF_WORD, 0, 25101, 0x0},
    {S2C_IF_WORD, 1, 25199, 0x0},
    {S2C_IF_OPTION, 0, 25229, 0x0},
    {S2C_IF_OPTION, 0, 25285, 0x0},
    {S2C_IF_OPTION, 0, 25326, 0x0},
    {S2C_IF_OPTION, 0, 25371, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 25495, 0x0},
    {S2C_IF_OPTION, 0, 4534, 0x0},
    {S2C_IF_OPTION, 0, 12431, 0x0},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_OPTION, 0, 25854, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25916, 0x0},
    {S2C_IF_OPTION, 0, 11227, 0x0},
    {S2C_IF_OPTION, 0, 26011, 0x0},
    {S2C_IF_OPTION, 0, 12431, 0x0},
    {S2C_IF_OPTION, 0, 26105, 0x0},
    {S2C_IF_WORD, 0, 26192, 0x0},
    {S2C_IF_OPTION, 0, 26256, 0x0},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_WORD, 0, 26322, 0x0},
    {S2C_IF_OPTION, 0, 26377, 0x0},
    {S2C_IF_OPTION, 0, 26457, 0x0},
    {S2C_IF_NO_OPTION, 0, 26469, 0x0},
    {S2C_IF_OPTION, 0, 26554, 0x0},
    {S2C_IF_OPTION, 0, 11227, 0x0},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_OPTION, 0, 24901, 0x0},
    {S2C_IF_OPTION, 0, 12431, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 26710, 0x0},
    {S2C_IF_OPTION, 0, 11227, 0x0},
    {S2C_IF_OPTION, 0, 26761, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_OPTION, 0, 7034, 0x0},
    {S2C_IF_OPTION, 0, 5023, 0x0},
    {S2C_IF_VALUE, 0, 26989, 0x0},
    {S2C_IF_OPTION, 0, 17844, 0x0},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 15584, 0x0},
    {S2C_IF_OPTION, 0, 27105, 0x0},
    {S2C_IF_WORD, 0, 27158, 0x0},
    {S2C_IF_WORD, 1, 27234, 0x0},
    {S2C_IF_OPTION, 0, 27336, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 9220, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 14901, 0x0},
    {S2C_IF_OPTION, 0, 27336, 0x0},
    {S2C_IF_WORD, 1, 27855, 0x0},
    {S2C_IF_OPTION, 0, 5023, 0x0},
    {S2C_IF_WORD, 0, 27984, 0x0},
    {S2C_IF_OPTION, 0, 28183, 0x0},
    {S2C_IF_OPTION, 0, 24620, 0x0},
    {S2C_IF_OPTION, 0, 28255, 0x0},
    {S2C_IF_VALUE, 0, 28331, 0x0},
    {S2C_IF_OPTION, 0, 24620, 0x0},
    {S2C_IF_OPTION, 0, 5023, 0x0},
    {S2C_IF_WORD, 1, 28435, 0x0},
    {S2C_IF_OPTION, 0, 28528, 0x0},
    {S2C_IF_WORD, 1, 28564, 0x0},
    {S2C_IF_OPTION, 0, 28620, 0x0},
    {S2C_IF_WORD, 0, 12780, 0x0},
    {S2C_IF_WORD, 0, 28639, 0x0},
    {S2C_IF_OPTION, 0, 28669, 0x0},
    {S2C_IF_WORD, 1, 28759, 0x0},
    {S2C_IF_WORD, 1, 28564, 0x0},
    {S2C_IF_OPTION, 0, 28818, 0x0},
    {S2C_IF_WORD, 1, 28639, 0x0},
    {S2C_IF_WORD, 2, 12780, 0x0},
    {S2C_IF_OPTION, 0, 28827, 0x0},
    {S2C_IF_WORD, 0, 28846, 0x0},
    {S2C_IF_OPTION, 0, 29011, 0x0},
    {S2C_IF_WORD, 0, 29058, 0x0},
    {S2C_IF_OPTION, 0, 12510, 0x0},
    {S2C_IF_VALUE, 0, 29278, 0x0},
    {S2C_IF_WORD, -1, 29407, 0x0},
    {S2C_IF_WORD, 0, 29492, 0x0},
    {S2C_IF_WORD, 0, 29556, 0x0},
    {S2C_IF_WORD, 0, 29593, 0x0},
    {S2C_IF_WORD, 0, 29607, 0x0},
    {S2C_IF_WORD, 0, 29615, 0x0},
    {S2C_IF_WORD, 1, 29674, 0x0},
    {S2C_IF_OPTION, 0, 29748, 0x0},
    {S2C_IF_OPTION, 0, 29011, 0x0},
    {S2C_IF_WORD, 1, 29835, 0x0},
    {S2C_IF_OPTION, 0, 29957, 0x0},
    {S2C_IF_OPTION, 0, 12510, 0x0},
    {S2C_IF_OPTION, 0, 6933, 0x0},
    {S2C_IF_OPTION, 0, 30047, 0x0},
    {S2C_IF_OPTION, 0, 26601, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 30098, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 30210, 0x0},
    {S2C_IF_OPTION, 0, 30315, 0x0},
    {S2C_IF_OPTION, 0, 30347, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 19314, 0x0},
    {S2C_IF_NO_OPTION, 0, 30382, 0x0},
    {S2C_IF_OPTION, 0, 30421, 0x0},
    {S2C_IF_OPTION, 0, 30471, 0x0},
    {S2C_IF_WORD, 1, 30512, 0x0},
    {S2C_IF_OPTION, 0, 11227, 0x0},
    {S2C_IF_WORD, 0, 30682, 0x0},
    {S2C_IF_WORD, 1, 30720, 0x0},
    {S2C_IF_WORD, 1, 30793, 0x0},
    {S2C_IF_WORD, 1, 30817, 0x0},
    {S2C_IF_OPTION, 0, 19314, 0x0},
    {S2C_IF_WORD, 0, 30834, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 30873, 0x0},
    {S2C_IF_OPTION, 0, 30904, 0x0},
};

const s2c_rule s2c_rules[] = {
    {0, 1, 0, 0},
    {2, 1, 1, 3650},
    {2, 1, 2, 3694},
    {2, 1, 3, 3757},
    {2, 1, 4, 3805},
    {2, 1, 5, 3837},
    {2, 1, 6, 3902},
    {2, 1, 7, 3940},
    {2, 1, 8, 3963},
    {2, 1, 9, 4014},
    {2, 2, 10, 4056},
    {1, 0, 12, 4105},
    {0, 1, 12, 0},
    {2, 1, 13, 4121},
    {2, 1, 14, 3694},
    {2, 1, 15, 4149},
    {2, 1, 16, 4198},
    {1, 0, 17, 4246},
    {2, 2, 17, 4292},
    {2, 2, 19, 4346},
    {1, 0, 21, 4392},
    {0, 0, 21, 0},
    {1, 1, 21, 4415},
    {0, 0, 22, 0},
    {0, 1, 22, 0},
    {1, 0, 23, 4519},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 1, 23, 0},
    {1, 0, 24, 4537},
    {0, 1, 24, 0},
    {1, 0, 25, 4557},
    {0, 0, 25, 0},
    {2, 1, 25, 4705},
    {2, 2, 26, 4765},
    {0, 0, 28, 0},
    {0, 1, 28, 0},
    {0, 1, 29, 0},
    {1, 0, 30, 4856},
    {0, 1, 30, 0},
    {1, 0, 31, 4900},
    {1, 1, 31, 4936},
    {0, 0, 32, 0},
    {0, 1, 32, 0},
    {1, 0, 33, 4993},
    {0, 1, 33, 0},
    {0, 1, 34, 0},
    {1, 0, 35, 5033},
    {0, 1, 35, 0},
    {0, 1, 36, 0},
    {1, 0, 37, 5096},
    {0, 2, 37, 0},
    {1, 0, 39, 5168},
    {0, 0, 39, 0},
    {1, 0, 39, 5186},
    {2, 1, 39, 5251},
    {1, 1, 40, 5271},
    {0, 0, 41, 0},
    {0, 0, 41, 0},
    {0, 0, 41, 0},
    {2, 2, 41, 5377},
    {2, 2, 43, 5432},
    {2, 2, 45, 5463},
    {1, 1, 47, 5494},
    {0, 0, 48, 0},
    {1, 1, 48, 5515},
    {1, 2, 49, 5549},
    {0, 0, 51, 0},
    {2, 1, 51, 5587},
    {2, 1, 52, 3694},
    {2, 1, 53, 5616},
    {1, 1, 54, 5711},
    {2, 1, 55, 3805},
    {2, 1, 56, 5726},
    {2, 1, 57, 3902},
    {2, 1, 58, 3940},
    {2, 1, 59, 3963},
    {2, 1, 60, 4014},
    {0, 1, 61, 0},
    {1, 1, 62, 4105},
    {0, 0, 63, 0},
    {2, 1, 63, 5760},
    {0, 0, 64, 0},
    {0, 0, 64, 0},
    {0, 0, 64, 0},
    {0, 0, 64, 0},
    {0, 0, 64, 0},
    {0, 0, 64, 0},
    {0, 0, 64, 0},
    {0, 0, 64, 0},
    {0, 1, 64, 0},
    {0, 1, 65, 0},
    {1, 0, 66, 4392},
    {2, 2, 66, 4292},
    {0, 0, 68, 0},
    {2, 1, 68, 5848},
    {1, 0, 69, 5909},
    {0, 1, 69, 0},
    {1, 0, 70, 5939},
    {0, 1, 70, 0},
    {0, 1, 71, 0},
    {1, 1, 72, 5973},
    {0, 0, 73, 0},
    {1, 0, 73, 5990},
    {0, 0, 73, 0},
    {0, 1, 73, 0},
    {1, 1, 74, 6162},
    {1, 0, 75, 6189},
    {1, 0, 75, 6189},
    {1, 0, 75, 6189},
    {1, 0, 75, 6189},
    {1, 0, 75, 6189},
    {0, 0, 75, 0},
    {1, 1, 75, 6426},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {1, 0, 76, 6540},
    {1, 0, 76, 6637},
    {0, 0, 76, 0},
    {1, 0, 76, 6637},
    {0, 0, 76, 0},
    {1, 0, 76, 6706},
    {0, 0, 76, 0},
    {1, 0, 76, 6637},
    {0, 0, 76, 0},
    {1, 0, 76, 6888},
    {0, 1, 76, 0},
    {1, 0, 77, 6936},
    {1, 0, 77, 6956},
    {1, 0, 77, 6979},
    {0, 2, 77, 0},
    {1, 1, 79, 6956},
    {1, 1, 80, 7040},
    {1, 0, 81, 7065},
    {0, 1, 81, 0},
    {0, 1, 82, 0},
    {1, 1, 83, 7169},
    {1, 0, 84, 6637},
    {1, 1, 84, 5494},
    {0, 0, 85, 0},
    {0, 0, 85, 0},
    {1, 1, 85, 7296},
    {0, 0, 86, 0},
    {1, 0, 86, 7386},
    {1, 0, 86, 7557},
    {2, 1, 86, 7574},
    {2, 2, 87, 7627},
    {2, 2, 89, 7661},
    {2, 2, 91, 7627},
    {2, 1, 93, 7713},
    {2, 1, 94, 7757},
    {2, 1, 95, 7808},
    {2, 1, 96, 7838},
    {2, 1, 97, 7882},
    {2, 1, 98, 7927},
    {2, 1, 99, 7969},
    {2, 1, 100, 8007},
    {2, 2, 101, 8044},
    {2, 2, 103, 8101},
    {2, 1, 105, 8126},
    {2, 1, 106, 8174},
    {2, 1, 107, 8215},
    {2, 1, 108, 8289},
    {1, 0, 109, 8321},
    {2, 1, 109, 8321},
    {1, 0, 110, 8338},
    {2, 1, 110, 5587},
    {2, 1, 111, 8381},
    {1, 0, 112, 8428},
    {2, 1, 112, 8479},
    {2, 1, 113, 8561},
    {2, 1, 114, 8609},
    {2, 1, 115, 8656},
    {2, 1, 116, 8609},
    {2, 1, 117, 8695},
    {2, 1, 118, 5726},
    {2, 1, 119, 4014},
    {1, 0, 120, 8730},
    {2, 1, 120, 8850},
    {2, 1, 121, 4014},
    {1, 0, 122, 8900},
    {2, 1, 122, 5587},
    {2, 1, 123, 8916},
    {2, 2, 124, 8935},
    {2, 2, 126, 8980},
    {2, 1, 128, 3757},
    {2, 1, 129, 4014},
    {2, 1, 130, 8997},
    {2, 2, 131, 9046},
    {2, 2, 133, 9061},
    {2, 2, 135, 9111},
    {1, 0, 137, 8900},
    {2, 2, 137, 9138},
    {2, 2, 139, 9182},
    {2, 2, 141, 4014},
    {2, 2, 143, 8997},
    {1, 0, 145, 9231},
    {2, 1, 145, 5587},
    {2, 1, 146, 3694},
    {2, 1, 147, 9248},
    {2, 1, 148, 5251},
    {0, 1, 149, 0},
    {1, 0, 150, 9305},
    {2, 1, 150, 5587},
    {2, 1, 151, 5587},
    {1, 0, 152, 9331},
    {2, 1, 152, 9385},
    {2, 1, 153, 3940},
    {2, 1, 154, 3902},
    {2, 1, 155, 9408},
    {1, 0, 156, 9426},
    {1, 0, 156, 9455},
    {2, 2, 156, 9497},
    {2, 2, 158, 9551},
    {2, 2, 160, 9604},
    {2, 3, 162, 9672},
    {2, 3, 165, 9720},
    {2, 3, 168, 9672},
    {2, 2, 171, 8850},
    {2, 2, 173, 9771},
    {2, 2, 175, 9802},
    {2, 2, 177, 9836},
    {2, 3, 179, 9836},
    {2, 3, 182, 9890},
    {1, 0, 185, 9935},
    {2, 2, 185, 9988},
    {2, 2, 187, 10038},
    {2, 3, 189, 10038},
    {2, 3, 192, 10038},
    {2, 2, 195, 10139},
    {1, 0, 197, 10171},
    {2, 2, 197, 10208},
    {1, 0, 199, 10256},
    {2, 2, 199, 10297},
    {2, 1, 201, 10343},
    {1, 0, 202, 10372},
    {2, 1, 202, 10444},
    {1, 0, 203, 10489},
    {0, 1, 203, 0},
    {1, 0, 204, 10532},
    {2, 1, 204, 10674},
    {2, 1, 205, 10674},
    {2, 2, 206, 10747},
    {2, 2, 208, 10815},
    {2, 2, 210, 5587},
    {0, 1, 212, 0},
    {0, 2, 213, 0},
    {0, 2, 215, 0},
    {1, 1, 217, 10939},
    {1, 0, 218, 10958},
    {0, 1, 218, 0},
    {0, 1, 219, 0},
    {1, 0, 220, 11037},
    {0, 1, 220, 0},
    {0, 1, 221, 0},
    {1, 0, 222, 11037},
    {0, 1, 222, 0},
    {0, 1, 223, 0},
    {2, 2, 224, 11252},
    {2, 1, 226, 11392},
    {2, 1, 227, 11446},
    {2, 2, 228, 11501},
    {1, 0, 230, 8900},
    {2, 2, 230, 11252},
    {1, 1, 232, 8900},
    {0, 0, 233, 0},
    {0, 1, 233, 0},
    {2, 0, 234, 11572},
    {0, 1, 234, 0},
    {1, 0, 235, 11674},
    {2, 1, 235, 11740},
    {1, 0, 236, 11779},
    {1, 0, 236, 11779},
    {0, 2, 236, 0},
    {2, 1, 238, 11864},
    {2, 1, 239, 11864},
    {1, 0, 240, 11944},
    {2, 2, 240, 12012},
    {0, 0, 242, 0},
    {0, 1, 242, 0},
    {0, 1, 243, 0},
    {0, 1, 244, 0},
    {1, 0, 245, 12257},
    {2, 1, 245, 12274},
    {1, 0, 246, 12306},
    {0, 1, 246, 0},
    {2, 1, 247, 12393},
    {2, 1, 248, 12443},
    {1, 0, 249, 12475},
    {0, 1, 249, 0},
    {2, 2, 250, 12520},
    {1, 0, 252, 12475},
    {0, 1, 252, 0},
    {2, 1, 253, 12616},
    {2, 2, 254, 12647},
    {1, 0, 256, 12475},
    {2, 1, 256, 12715},
    {2, 1, 257, 12783},
    {2, 1, 258, 12819},
    {0, 1, 259, 0},
    {0, 1, 260, 0},
    {1, 0, 261, 12475},
    {2, 1, 261, 13027},
    {0, 1, 262, 0},
    {1, 0, 263, 13078},
    {2, 0, 263, 13105},
    {2, 0, 263, 13121},
    {2, 1, 263, 13224},
    {1, 0, 264, 13261},
    {2, 1, 264, 13295},
    {0, 0, 265, 0},
    {2, 1, 265, 13336},
    {0, 0, 266, 0},
    {2, 0, 266, 13377},
    {2, 1, 266, 13442},
    {2, 1, 267, 13505},
    {2, 1, 268, 13584},
    {0, 1, 269, 0},
    {1, 0, 270, 13673},
    {0, 1, 270, 0},
    {2, 0, 271, 13690},
    {0, 1, 271, 0},
    {1, 0, 272, 12257},
    {0, 1, 272, 0},
    {2, 1, 273, 13789},
    {2, 1, 274, 13837},
    {2, 0, 275, 13878},
    {0, 1, 275, 0},
    {1, 0, 276, 13935},
    {0, 1, 276, 0},
    {2, 0, 277, 13969},
    {2, 0, 277, 14031},
    {2, 1, 277, 14031},
    {1, 0, 278, 9426},
    {2, 2, 278, 14133},
    {1, 0, 280, 14172},
    {0, 0, 280, 0},
    {2, 0, 280, 14192},
    {0, 1, 280, 0},
    {1, 0, 281, 14316},
    {0, 1, 281, 0},
    {2, 2, 282, 14359},
    {2, 1, 284, 14423},
    {1, 0, 285, 14460},
    {0, 1, 285, 0},
    {2, 1, 286, 14359},
    {1, 0, 287, 14460},
    {0, 1, 287, 0},
    {0, 2, 288, 0},
    {2, 1, 290, 14520},
    {1, 0, 291, 12257},
    {0, 1, 291, 0},
    {0, 1, 292, 0},
    {1, 0, 293, 12257},
    {0, 1, 293, 0},
    {0, 2, 294, 0},
    {1, 0, 296, 14616},
    {0, 2, 296, 0},
    {2, 3, 298, 14727},
    {2, 2, 301, 14795},
    {2, 2, 303, 14851},
    {1, 0, 305, 14885},
    {2, 1, 305, 14910},
    {2, 2, 306, 14960},
    {1, 0, 308, 14999},
    {1, 1, 308, 15037},
    {0, 0, 309, 0},
    {0, 1, 309, 0},
    {2, 1, 310, 15094},
    {2, 2, 311, 15094},
    {2, 2, 313, 15230},
    {2, 1, 315, 15293},
    {1, 0, 316, 15333},
    {0, 1, 316, 0},
    {2, 1, 317, 15517},
    {2, 1, 318, 15587},
    {2, 2, 319, 15644},
    {2, 1, 321, 15689},
    {1, 0, 322, 15713},
    {2, 0, 322, 15739},
    {2, 2, 322, 15769},
    {1, 1, 324, 15805},
    {0, 0, 325, 0},
    {0, 1, 325, 0},
    {1, 0, 326, 15850},
    {0, 1, 326, 0},
    {2, 0, 327, 15906},
    {1, 1, 327, 15983},
    {0, 1, 328, 0},
    {1, 1, 329, 16022},
    {2, 0, 330, 15906},
    {2, 1, 330, 16043},
    {1, 0, 331, 16090},
    {1, 0, 331, 16123},
    {2, 0, 331, 16150},
    {2, 1, 331, 16321},
    {1, 0, 332, 16090},
    {2, 1, 332, 16390},
    {2, 1, 333, 16563},
    {2, 1, 334, 16721},
    {1, 0, 335, 16751},
    {0, 1, 335, 0},
    {0, 1, 336, 0},
    {1, 0, 337, 12257},
    {0, 1, 337, 0},
    {0, 1, 338, 0},
    {0, 1, 339, 0},
    {2, 2, 340, 16390},
    {2, 2, 342, 16390},
    {2, 2, 344, 16721},
    {1, 0, 346, 17067},
    {2, 1, 346, 17109},
    {1, 0, 347, 17138},
    {2, 0, 347, 17153},
    {2, 1, 347, 17181},
    {1, 0, 348, 17242},
    {0, 1, 348, 0},
    {2, 2, 349, 17290},
    {1, 0, 351, 17323},
    {2, 2, 351, 17458},
    {1, 1, 353, 17533},
    {1, 1, 354, 17533},
    {0, 0, 355, 0},
    {0, 1, 355, 0},
    {1, 0, 356, 17565},
    {1, 0, 356, 17592},
    {2, 1, 356, 17669},
    {1, 1, 357, 17711},
    {0, 0, 358, 0},
    {2, 1, 358, 17741},
    {2, 1, 359, 17773},
    {0, 0, 360, 0},
    {0, 1, 360, 0},
    {1, 0, 361, 17801},
    {2, 2, 361, 17822},
    {0, 1, 363, 0},
    {1, 0, 364, 17847},
    {2, 1, 364, 17860},
    {0, 1, 365, 0},
    {1, 0, 366, 17898},
    {0, 0, 366, 0},
    {1, 0, 366, 17916},
    {1, 1, 366, 17933},
    {2, 0, 367, 17963},
    {1, 1, 367, 17933},
    {2, 0, 368, 17992},
    {0, 1, 368, 0},
    {2, 1, 369, 18053},
    {2, 1, 370, 18084},
    {1, 0, 371, 18137},
    {2, 0, 371, 18156},
    {2, 1, 371, 18311},
    {2, 1, 372, 18368},
    {2, 1, 373, 18311},
    {2, 2, 374, 18438},
    {2, 1, 376, 18501},
    {1, 0, 377, 18521},
    {0, 1, 377, 0},
    {2, 1, 378, 18053},
    {1, 0, 379, 18607},
    {2, 1, 379, 18368},
    {0, 1, 380, 0},
    {1, 0, 381, 18709},
    {2, 1, 381, 18790},
    {1, 0, 382, 18810},
    {1, 0, 382, 18837},
    {1, 0, 382, 18856},
    {2, 1, 382, 19025},
    {2, 1, 383, 8321},
    {0, 1, 384, 0},
    {0, 1, 385, 0},
    {1, 0, 386, 19249},
    {2, 3, 386, 19320},
    {0, 1, 389, 0},
    {1, 0, 390, 19358},
    {2, 1, 390, 19473},
    {0, 2, 391, 0},
    {0, 2, 393, 0},
    {1, 0, 395, 19654},
    {2, 0, 395, 19682},
    {0, 0, 395, 0},
    {0, 1, 395, 0},
    {1, 0, 396, 19724},
    {1, 0, 396, 19742},
    {2, 1, 396, 11252},
    {2, 1, 397, 20206},
    {2, 1, 398, 20276},
    {2, 1, 399, 20325},
    {2, 1, 400, 20401},
    {1, 1, 401, 20581},
    {0, 1, 402, 0},
    {1, 1, 403, 20720},
    {0, 0, 404, 0},
    {2, 1, 404, 11252},
    {2, 1, 405, 20206},
    {2, 1, 406, 20276},
    {2, 1, 407, 20401},
    {0, 1, 408, 0},
    {1, 1, 409, 20581},
    {0, 1, 410, 0},
    {1, 0, 411, 21129},
    {2, 1, 411, 20206},
    {2, 1, 412, 11252},
    {2, 1, 413, 11252},
    {0, 1, 414, 0},
    {0, 1, 415, 0},
    {1, 0, 416, 21216},
    {2, 1, 416, 21294},
    {2, 1, 417, 21294},
    {2, 1, 418, 20206},
    {2, 1, 419, 20206},
    {0, 1, 420, 0},
    {1, 1, 421, 21420},
    {0, 1, 422, 0},
    {1, 0, 423, 21216},
    {2, 1, 423, 20206},
    {0, 0, 424, 0},
    {0, 0, 424, 0},
    {0, 1, 424, 0},
    {2, 1, 425, 21580},
    {2, 1, 426, 21625},
    {2, 1, 427, 21697},
    {2, 3, 428, 21887},
    {2, 3, 431, 21991},
    {2, 3, 434, 21887},
    {1, 0, 437, 22039},
    {1, 0, 437, 22060},
    {0, 0, 437, 0},
    {2, 0, 437, 22095},
    {0, 1, 437, 0},
    {0, 1, 438, 0},
    {2, 2, 439, 22173},
    {2, 1, 441, 21580},
    {1, 0, 442, 22039},
    {2, 0, 442, 22202},
    {0, 1, 442, 0},
    {1, 0, 443, 22039},
    {0, 1, 443, 0},
    {0, 1, 444, 0},
    {2, 1, 445, 21580},
    {2, 1, 446, 22282},
    {2, 2, 447, 22328},
    {2, 2, 449, 21991},
    {2, 2, 451, 21991},
    {1, 0, 453, 22039},
    {2, 1, 453, 22427},
    {2, 1, 454, 21991},
    {2, 1, 455, 21991},
    {2, 1, 456, 21887},
    {0, 1, 457, 0},
    {1, 0, 458, 22039},
    {1, 0, 458, 22686},
    {0, 1, 458, 0},
    {0, 1, 459, 0},
    {0, 1, 460, 0},
    {1, 0, 461, 22686},
    {2, 2, 461, 22814},
    {1, 0, 463, 22846},
    {2, 0, 463, 22878},
    {2, 0, 463, 22910},
    {2, 0, 463, 22964},
    {2, 1, 463, 23014},
    {1, 0, 464, 23048},
    {1, 0, 464, 6637},
    {0, 1, 464, 0},
    {0, 1, 465, 0},
    {0, 1, 466, 0},
    {1, 0, 467, 22686},
    {2, 1, 467, 23149},
    {1, 1, 468, 23186},
    {0, 0, 469, 0},
    {2, 2, 469, 23199},
    {0, 1, 471, 0},
    {1, 0, 472, 22846},
    {2, 1, 472, 22427},
    {1, 0, 473, 23199},
    {0, 1, 473, 0},
    {1, 0, 474, 22846},
    {0, 1, 474, 0},
    {1, 0, 475, 23228},
    {2, 0, 475, 22427},
    {2, 0, 475, 23260},
    {2, 0, 475, 23199},
    {0, 1, 475, 0},
    {0, 1, 476, 0},
    {1, 0, 477, 22686},
    {0, 1, 477, 0},
    {1, 0, 478, 23372},
    {0, 1, 478, 0},
    {2, 2, 479, 23419},
    {1, 0, 481, 23438},
    {0, 1, 481, 0},
    {2, 0, 482, 23513},
    {0, 1, 482, 0},
    {2, 1, 483, 23581},
    {2, 1, 484, 23886},
    {1, 0, 485, 23927},
    {0, 1, 485, 0},
    {0, 1, 486, 0},
    {2, 1, 487, 24080},
    {1, 0, 488, 24122},
    {0, 1, 488, 0},
    {2, 1, 489, 24368},
    {2, 1, 490, 23513},
    {2, 2, 491, 23886},
    {1, 0, 493, 24122},
    {0, 1, 493, 0},
    {2, 2, 494, 24529},
    {2, 2, 496, 23886},
    {2, 2, 498, 24628},
    {1, 0, 500, 24122},
    {2, 1, 500, 23886},
    {1, 0, 501, 23927},
    {0, 1, 501, 0},
    {1, 0, 502, 24122},
    {2, 2, 502, 24529},
    {2, 2, 504, 23886},
    {0, 1, 506, 0},
    {0, 2, 507, 0},
    {0, 2, 509, 0},
    {0, 2, 511, 0},
    {1, 0, 513, 24122},
    {0, 1, 513, 0},
    {1, 0, 514, 24122},
    {2, 1, 514, 23886},
    {1, 0, 515, 23927},
    {1, 0, 515, 24122},
    {2, 0, 515, 25152},
    {0, 1, 515, 0},
    {0, 1, 516, 0},
    {1, 0, 517, 25245},
    {2, 1, 517, 25305},
    {2, 1, 518, 25348},
    {1, 1, 519, 25386},
    {0, 0, 520, 0},
    {2, 1, 520, 25417},
    {1, 0, 521, 25386},
    {0, 1, 521, 0},
    {1, 0, 522, 25776},
    {2, 1, 522, 25799},
    {2, 2, 523, 25799},
    {1, 1, 525, 25899},
    {0, 1, 526, 0},
    {0, 1, 527, 0},
    {1, 0, 528, 25993},
    {0, 1, 528, 0},
    {2, 1, 529, 26041},
    {2, 1, 530, 26074},
    {2, 1, 531, 26122},
    {2, 1, 532, 26198},
    {1, 0, 533, 26242},
    {2, 1, 533, 26271},
    {1, 0, 534, 26305},
    {2, 1, 534, 26271},
    {2, 1, 535, 26330},
    {2, 1, 536, 26393},
    {1, 0, 537, 26430},
    {1, 2, 537, 26483},
    {2, 0, 539, 26518},
    {2, 1, 539, 26271},
    {1, 0, 540, 26583},
    {0, 1, 540, 0},
    {2, 1, 541, 26604},
    {1, 1, 542, 26641},
    {0, 0, 543, 0},
    {2, 0, 543, 26661},
    {0, 0, 543, 0},
    {2, 1, 543, 26685},
    {0, 1, 544, 0},
    {0, 1, 545, 0},
    {1, 0, 546, 26749},
    {0, 1, 546, 0},
    {1, 1, 547, 26770},
    {2, 1, 548, 26808},
    {2, 1, 549, 26827},
    {1, 0, 550, 26879},
    {2, 2, 550, 26917},
    {2, 0, 552, 26944},
    {0, 0, 552, 0},
    {2, 1, 552, 26944},
    {1, 0, 553, 27011},
    {2, 0, 553, 27036},
    {2, 1, 553, 8321},
    {1, 0, 554, 27075},
    {2, 1, 554, 26827},
    {1, 0, 555, 8338},
    {0, 0, 555, 0},
    {0, 1, 555, 0},
    {0, 1, 556, 0},
    {1, 0, 557, 27088},
    {0, 1, 557, 0},
    {2, 1, 558, 27169},
    {1, 0, 559, 5168},
    {1, 0, 559, 27198},
    {0, 1, 559, 0},
    {1, 0, 560, 27317},
    {2, 1, 560, 27349},
    {2, 1, 561, 27388},
    {1, 0, 562, 27422},
    {1, 0, 562, 27453},
    {2, 2, 562, 27470},
    {1, 0, 564, 27500},
    {0, 0, 564, 0},
    {2, 0, 564, 27527},
    {2, 1, 564, 27574},
    {1, 0, 565, 27622},
    {2, 0, 565, 27649},
    {2, 0, 565, 27691},
    {2, 1, 565, 27725},
    {1, 0, 566, 27761},
    {1, 0, 566, 27317},
    {0, 1, 566, 0},
    {1, 0, 567, 27964},
    {0, 1, 567, 0},
    {2, 1, 568, 28149},
    {2, 1, 569, 28209},
    {2, 2, 570, 28269},
    {1, 0, 572, 28149},
    {2, 0, 572, 28295},
    {2, 1, 572, 28344},
    {1, 0, 573, 28373},
    {2, 1, 573, 28402},
    {1, 0, 574, 27964},
    {0, 1, 574, 0},
    {2, 0, 575, 27691},
    {0, 1, 575, 0},
    {0, 1, 576, 0},
    {2, 1, 577, 28572},
    {2, 1, 578, 28572},
    {2, 2, 579, 28645},
    {2, 1, 581, 28698},
    {1, 0, 582, 28736},
    {0, 1, 582, 0},
    {2, 1, 583, 28572},
    {2, 1, 584, 28572},
    {2, 2, 585, 28645},
    {1, 0, 587, 28736},
    {0, 1, 587, 0},
    {2, 1, 588, 28981},
    {2, 1, 589, 29020},
    {0, 1, 590, 0},
    {1, 0, 591, 29136},
    {0, 1, 591, 0},
    {0, 1, 592, 0},
    {0, 1, 593, 0},
    {1, 0, 594, 29457},
    {2, 1, 594, 29535},
    {2, 1, 595, 29574},
    {2, 3, 596, 29630},
    {0, 1, 599, 0},
    {0, 1, 600, 0},
    {1, 0, 601, 29782},
    {2, 0, 601, 29804},
    {2, 1, 601, 29804},
    {0, 1, 602, 0},
    {1, 0, 603, 29912},
    {0, 0, 603, 0},
    {2, 1, 603, 29975},
    {0, 1, 604, 0},
    {1, 0, 605, 30024},
    {0, 1, 605, 0},
    {2, 1, 606, 30050},
    {1, 1, 607, 30075},
    {1, 2, 608, 30100},
    {2, 0, 610, 30125},
    {0, 1, 610, 0},
    {1, 0, 611, 30151},
    {2, 0, 611, 30172},
    {0, 1, 611, 0},
    {1, 0, 612, 30290},
    {2, 1, 612, 30323},
    {0, 1, 613, 0},
    {0, 2, 614, 0},
    {1, 0, 616, 30354},
    {0, 0, 616, 0},
    {0, 1, 616, 0},
    {1, 0, 617, 30388},
    {1, 0, 617, 30406},
    {0, 1, 617, 0},
    {1, 0, 618, 30447},
    {0, 1, 618, 0},
    {0, 1, 619, 0},
    {1, 0, 620, 30642},
    {0, 1, 620, 0},
    {2, 0, 621, 30654},
    {2, 1, 621, 30690},
    {1, 0, 622, 30706},
    {2, 1, 622, 13105},
    {0, 1, 623, 0},
    {1, 0, 624, 30803},
    {0, 1, 624, 0},
    {1, 0, 625, 25245},
    {2, 2, 625, 30836},
    {1, 0, 627, 30857},
    {0, 2, 627, 0},
    {0, 1, 629, 0},
    {1, 0, 630, 5168},
};

const s2c_utility s2c_utilities[] = {
    {30954, 0, 136, 1, 17, 0, 0}, /* . */
    {30956, 10975, 257, 3, 1, 0, 0}, /* 7z */
    {30959, 10975, 257, 3, 1, 0, 0}, /* 7za */
    {30963, 10975, 257, 3, 1, 0, 0}, /* 7zr */
    {30967, 0, 29, 1, 0, 0, 0}, /* : */
    {30969, 0, 18, 3, 0, 0, 0}, /* = */
    {30971, 0, 0, 12, 0, 0, 0}, /* > */
    {30973, 0, 12, 6, 0, 0, 0}, /* >> */
    {30976, 19769, 491, 9, 4, 0, 0}, /* GET */
    {30980, 7078, 141, 4, 18, 0, 0}, /* Rscript */
    {30988, 0, 775, 2, 0, 0, 0}, /* VBoxManage */
    {30999, 0, 774, 1, 0, 0, 0}, /* VBoxManage closemedium */
    {31022, 0, 774, 1, 0, 0, 0}, /* VBoxManage unregistervm */
    {31046, 0, 29, 1, 0, 0, 0}, /* [ */
    {31048, 0, 787, 3, 0, 0, 0}, /* a2dissite */
    {31058, 0, 787, 3, 0, 0, 0}, /* a2enmod */
    {31066, 0, 787, 3, 0, 0, 0}, /* a2ensite */
    {31075, 0, 473, 1, 0, 0, 0}, /* aa-disable */
    {31086, 0, 473, 1, 0, 0, 0}, /* aa-teardown */
    {31098, 0, 787, 3, 0, 0, 0}, /* ab */
    {31101, 0, 59, 1, 1, 0, 0}, /* ack */
    {31105, 0, 31, 1, 0, 0, 0}, /* acpi */
    {31110, 0, 635, 3, 0, 0, 0}, /* add-apt-repository */
    {31129, 0, 787, 3, 0, 0, 0}, /* add-shell */
    {31139, 0, 472, 1, 0, 0, 0}, /* addgroup */
    {31148, 0, 27, 1, 0, 0, 0}, /* addr2line */
    {31158, 18739, 470, 2, 0, 0, 0}, /* adduser */
    {31166, 0, 59, 1, 1, 0, 0}, /* ag */
    {31169, 18885, 474, 5, 0, 0, 0}, /* age */
    {31173, 0, 488, 2, 0, 0, 0}, /* age-keygen */
    {31184, 0, 787, 3, 0, 0, 0}, /* aide */
    {31189, 0, 105, 4, 25, 0, 0}, /* alias */
    {31195, 0, 787, 3, 0, 0, 0}, /* alsamixer */
    {31205, 0, 787, 3, 0, 0, 0}, /* amixer */
    {31212, 0, 787, 3, 0, 0, 0}, /* anacron */
    {31220, 0, 732, 7, 0, 0, 0}, /* ansible */
    {31228, 0, 732, 7, 0, 0, 0}, /* ansible-playbook */
    {31245, 0, 785, 2, 0, 0, 0}, /* ant */
    {31249, 6568, 124, 1, 8, 0, 0}, /* aoss */
    {31254, 0, 787, 3, 0, 0, 0}, /* apache2ctl */
    {31265, 0, 787, 3, 0, 0, 0}, /* apachectl */
    {31275, 0, 487, 1, 0, 0, 0}, /* apg */
    {31279, 0, 629, 2, 0, 0, 0}, /* apk */
    {31283, 0, 631, 2, 0, 0, 0}, /* apk del */
    {31291, 0, 787, 3, 0, 0, 0}, /* aplay */
    {31297, 0, 473, 1, 0, 0, 0}, /* apparmor_parser */
    {31313, 0, 33, 1, 0, 0, 0}, /* apropos */
    {31321, 23944, 604, 4, 0, 0, 0}, /* apt */
    {31325, 0, 598, 2, 0, 0, 0}, /* apt autopurge */
    {31339, 0, 600, 4, 0, 0, 0}, /* apt autoremove */
    {31354, 0, 598, 2, 0, 0, 0}, /* apt purge */
    {31364, 0, 600, 4, 0, 0, 0}, /* apt remove */
    {31375, 0, 33, 1, 0, 0, 0}, /* apt-cache */
    {31385, 0, 33, 1, 0, 0, 0}, /* apt-file */
    {31394, 23944, 604, 4, 0, 0, 0}, /* apt-get */
    {31402, 0, 598, 2, 0, 0, 0}, /* apt-get autopurge */
    {31420, 0, 600, 4, 0, 0, 0}, /* apt-get autoremove */
    {31439, 0, 598, 2, 0, 0, 0}, /* apt-get purge */
    {31453, 0, 600, 4, 0, 0, 0}, /* apt-get remove */
    {31468, 0, 635, 3, 0, 0, 0}, /* apt-key */
    {31476, 0, 635, 3, 0, 0, 0}, /* apt-mark */
    {31485, 23944, 604, 4, 0, 0, 0}, /* aptitude */
    {31494, 0, 598, 2, 0, 0, 0}, /* aptitude purge */
    {31509, 0, 600, 4, 0, 0, 0}, /* aptitude remove */
    {31525, 10975, 257, 3, 1, 0, 0}, /* ar */
    {31528, 0, 29, 1, 0, 0, 0}, /* arch */
    {31533, 0, 787, 3, 0, 0, 0}, /* arecord */
    {31541, 19769, 491, 9, 4, 0, 0}, /* aria2c */
    {31548, 10975, 257, 3, 1, 0, 0}, /* arj */
    {31552, 0, 34, 2, 0, 0, 0}, /* arp */
    {31556, 0, 26, 1, 0, 0, 0}, /* arp-scan */
    {31565, 0, 34, 2, 0, 0, 0}, /* arping */
    {31572, 21445, 525, 8, 0, 0, 0}, /* arptables */
    {31582, 0, 27, 1, 0, 0, 0}, /* asciinema */
    {31592, 0, 629, 2, 0, 0, 0}, /* asdf */
    {31597, 7007, 137, 4, 7, 0, 0}, /* ash */
    {31601, 6918, 133, 2, 9, 0, 2}, /* at */
    {31604, 0, 32, 1, 0, 0, 0}, /* atop */
    {31609, 0, 772, 2, 0, 0, 0}, /* atq */
    {31613, 0, 772, 2, 0, 0, 0}, /* atrm */
    {31618, 0, 444, 3, 0, 0, 0}, /* auditctl */
    {31627, 0, 447, 1, 0, 0, 0}, /* aureport */
    {31636, 0, 447, 1, 0, 0, 0}, /* ausearch */
    {31645, 0, 785, 2, 0, 0, 0}, /* automake */
    {31654, 0, 785, 2, 0, 0, 0}, /* autoreconf */
    {31665, 7215, 148, 2, 10, 0, 1}, /* autossh */
    {31673, 0, 34, 2, 0, 0, 0}, /* avahi-browse */
    {31686, 0, 524, 1, 0, 0, 0}, /* avahi-resolve */
    {31700, 7195, 145, 2, 19, 0, 1}, /* awk */
    {31704, 0, 744, 5, 0, 0, 0}, /* aws */
    {31708, 19769, 491, 9, 4, 0, 0}, /* axel */
    {31713, 0, 744, 5, 0, 0, 0}, /* az */
    {31716, 0, 744, 5, 0, 0, 0}, /* b2 */
    {31719, 0, 38, 1, 0, 0, 0}, /* b2sum */
    {31725, 13280, 316, 2, 0, 0, 0}, /* badblocks */
    {31735, 0, 59, 1, 1, 0, 0}, /* base32 */
    {31742, 0, 59, 1, 1, 0, 0}, /* base64 */
    {31749, 0, 29, 1, 0, 0, 0}, /* basename */
    {31758, 7007, 137, 4, 7, 0, 0}, /* bash */
    {31763, 0, 59, 1, 1, 0, 0}, /* bat */
    {31767, 0, 59, 1, 1, 0, 0}, /* batcat */
    {31774, 6918, 133, 2, 9, 0, 2}, /* batch */
    {31780, 0, 785, 2, 0, 0, 0}, /* bazel */
    {31786, 0, 59, 1, 1, 0, 0}, /* bc */
    {31789, 0, 787, 3, 0, 0, 0}, /* beep */
    {31794, 0, 109, 1, 0, 0, 0}, /* bg */
    {31797, 0, 109, 1, 0, 0, 0}, /* bind */
    {31802, 0, 785, 2, 0, 0, 0}, /* black */
    {31808, 8355, 173, 3, 0, 0, 0}, /* bleachbit */
    {31818, 0, 290, 2, 0, 0, 0}, /* blkdiscard */
    {31829, 0, 31, 1, 0, 0, 0}, /* blkid */
    {31835, 0, 358, 3, 0, 0, 0}, /* blockdev */
    {31844, 0, 571, 4, 0, 0, 0}, /* bluetoothctl */
    {31857, 0, 32, 1, 0, 0, 0}, /* bmon */
    {31862, 0, 635, 3, 0, 0, 0}, /* bootctl */
    {31870, 0, 787, 3, 0, 0, 0}, /* borg */
    {31875, 0, 790, 2, 0, 0, 0}, /* borg compact */
    {31888, 0, 790, 2, 0, 0, 0}, /* borg delete */
    {31900, 0, 790, 2, 0, 0, 0}, /* borg prune */
    {31911, 0, 787, 3, 0, 0, 0}, /* brasero */
    {31919, 0, 571, 4, 0, 0, 0}, /* brctl */
    {31925, 0, 110, 1, 0, 0, 0}, /* break */
    {31931, 0, 629, 2, 0, 0, 0}, /* brew */
    {31936, 0, 571, 4, 0, 0, 0}, /* bridge */
    {31943, 0, 787, 3, 0, 0, 0}, /* brightnessctl */
    {31957, 10546, 247, 10, 1, 2, 0}, /* bsdtar */
    {31964, 0, 32, 1, 0, 0, 0}, /* btop */
    {31969, 0, 334, 2, 0, 0, 0}, /* btrfs */
    {31975, 0, 330, 4, 0, 0, 0}, /* btrfs check */
    {31987, 0, 330, 4, 0, 0, 0}, /* btrfs device delete */
    {32007, 0, 330, 4, 0, 0, 0}, /* btrfs device remove */
    {32027, 0, 330, 4, 0, 0, 0}, /* btrfs subvol del */
    {32044, 0, 330, 4, 0, 0, 0}, /* btrfs subvol delete */
    {32064, 0, 330, 4, 0, 0, 0}, /* btrfs subvolume del */
    {32084, 0, 330, 4, 0, 0, 0}, /* btrfs subvolume delete */
    {32107, 6326, 119, 2, 8, 0, 0}, /* builtin */
    {32115, 7078, 141, 4, 18, 0, 0}, /* bun */
    {32119, 0, 629, 2, 0, 0, 0}, /* bundle */
    {32126, 10975, 257, 3, 1, 0, 0}, /* bunzip2 */
    {32134, 0, 127, 1, 8, 0, 0}, /* busybox */
    {32142, 6568, 124, 1, 8, 0, 0}, /* bwrap */
    {32148, 0, 787, 3, 0, 0, 0}, /* byobu */
    {32154, 0, 71, 3, 2, 0, 0}, /* bzcat */
    {32160, 5307, 64, 1, 1, 0, 1}, /* bzgrep */
    {32167, 10975, 257, 3, 1, 0, 0}, /* bzip2 */
    {32173, 0, 785, 2, 0, 0, 0}, /* c++ */
    {32177, 0, 27, 1, 0, 0, 0}, /* c++filt */
    {32185, 0, 629, 2, 0, 0, 0}, /* cabal */
    {32191, 0, 260, 3, 0, 0, 0}, /* cabextract */
    {32202, 0, 787, 3, 0, 0, 0}, /* caddy */
    {32208, 6326, 119, 2, 8, 0, 0}, /* caffeinate */
    {32219, 0, 59, 1, 1, 0, 0}, /* cal */
    {32223, 0, 30, 1, 0, 0, 0}, /* caller */
    {32230, 0, 784, 1, 0, 0, 0}, /* cancel */
    {32237, 0, 243, 2, 0, 0, 0}, /* capsh */
    {32243, 0, 629, 2, 0, 0, 0}, /* cargo */
    {32249, 0, 634, 1, 0, 0, 0}, /* cargo yank */
    {32260, 0, 71, 3, 2, 0, 0}, /* cat */
    {32264, 6326, 119, 2, 8, 0, 0}, /* catchsegv */
    {32274, 0, 785, 2, 0, 0, 0}, /* cc */
    {32277, 0, 785, 2, 0, 0, 0}, /* ccache */
    {32284, 0, 94, 1, 14, 0, 0}, /* cd */
    {32287, 0, 732, 7, 0, 0, 0}, /* cdk */
    {32291, 30670, 792, 2, 0, 0, 0}, /* cdrecord */
    {32300, 18885, 474, 5, 0, 0, 0}, /* certbot */
    {32308, 0, 296, 3, 0, 0, 0}, /* cfdisk */
    {32315, 12078, 286, 4, 0, 0, 0}, /* cgdisk */
    {32322, 6326, 119, 2, 8, 0, 0}, /* cgexec */
    {32329, 18550, 464, 3, 0, 0, 0}, /* chage */
    {32335, 10199, 238, 2, 0, 0, 0}, /* chattr */
    {32342, 0, 473, 1, 0, 0, 0}, /* chcon */
    {32348, 0, 94, 1, 14, 0, 0}, /* chdir */
    {32354, 0, 33, 1, 0, 0, 0}, /* cheat */
    {32360, 0, 472, 1, 0, 0, 0}, /* chfn */
    {32365, 9969, 232, 6, 0, 0, 0}, /* chgrp */
    {32371, 0, 635, 3, 0, 0, 0}, /* chkconfig */
    {32381, 0, 787, 3, 0, 0, 0}, /* chkrootkit */
    {32392, 9470, 219, 13, 0, 0, 0}, /* chmod */
    {32398, 9969, 232, 6, 0, 0, 0}, /* chown */
    {32404, 0, 457, 1, 0, 0, 0}, /* chpasswd */
    {32413, 6568, 124, 1, 8, 0, 0}, /* chpst */
    {32419, 0, 787, 3, 0, 0, 0}, /* chromium */
    {32428, 6326, 119, 2, 8, 0, 0}, /* chronic */
    {32436, 0, 27, 1, 0, 0, 0}, /* chronyc */
    {32444, 6652, 126, 1, 8, 0, 1}, /* chroot */
    {32451, 6652, 126, 1, 8, 0, 1}, /* chrt */
    {32456, 18653, 467, 3, 0, 0, 0}, /* chsh */
    {32461, 0, 430, 2, 0, 0, 0}, /* chvt */
    {32466, 0, 38, 1, 0, 0, 0}, /* cksum */
    {32472, 0, 47, 2, 0, 0, 0}, /* clamscan */
    {32481, 0, 785, 2, 0, 0, 0}, /* clang */
    {32487, 0, 785, 2, 0, 0, 0}, /* clang++ */
    {32495, 0, 110, 1, 0, 0, 0}, /* clear */
    {32501, 29167, 749, 4, 20, 0, 0}, /* clickhouse-client */
    {32519, 0, 27, 1, 0, 0, 0}, /* cloc */
    {32524, 0, 785, 2, 0, 0, 0}, /* cmake */
    {32530, 0, 33, 1, 0, 0, 0}, /* cmp */
    {32534, 29167, 749, 4, 20, 0, 0}, /* cockroach */
    {32544, 0, 279, 1, 0, 0, 0}, /* code */
    {32549, 0, 33, 1, 0, 0, 0}, /* colordiff */
    {32559, 0, 59, 1, 1, 0, 0}, /* column */
    {32566, 0, 33, 1, 0, 0, 0}, /* comm */
    {32571, 0, 125, 1, 8, 0, 0}, /* command */
    {32579, 0, 33, 1, 0, 0, 0}, /* compgen */
    {32587, 0, 110, 1, 0, 0, 0}, /* complete */
    {32596, 0, 629, 2, 0, 0, 0}, /* composer */
    {32605, 10975, 257, 3, 1, 0, 0}, /* compress */
    {32614, 0, 629, 2, 0, 0, 0}, /* conan */
    {32620, 0, 629, 2, 0, 0, 0}, /* conda */
    {32626, 0, 785, 2, 0, 0, 0}, /* configure */
    {32636, 0, 760, 3, 0, 0, 0}, /* consul */
    {32643, 0, 759, 1, 0, 0, 0}, /* consul kv delete */
    {32660, 0, 110, 1, 0, 0, 0}, /* continue */
    {32669, 0, 787, 3, 0, 0, 0}, /* convert */
    {32677, 0, 26, 1, 0, 0, 0}, /* coredumpctl */
    {32689, 0, 59, 1, 1, 0, 0}, /* cowsay */
    {32696, 8745, 188, 11, 0, 0, 0}, /* cp */
    {32699, 0, 629, 2, 0, 0, 0}, /* cpan */
    {32704, 0, 629, 2, 0, 0, 0}, /* cpanm */
    {32710, 10975, 257, 3, 1, 0, 0}, /* cpio */
    {32715, 0, 390, 2, 0, 0, 0}, /* cpufreq-set */
    {32727, 0, 27, 1, 0, 0, 0}, /* cpuid */
    {32733, 6652, 126, 1, 8, 0, 1}, /* cpulimit */
    {32742, 0, 390, 2, 0, 0, 0}, /* cpupower */
    {32751, 29167, 749, 4, 20, 0, 0}, /* cqlsh */
    {32757, 0, 38, 1, 0, 0, 0}, /* crc32 */
    {32763, 21158, 508, 6, 4, 0, 0}, /* croc */
    {32768, 0, 787, 3, 0, 0, 0}, /* cron */
    {32773, 0, 787, 3, 0, 0, 0}, /* crond */
    {32779, 30044, 767, 5, 23, 0, 0}, /* crontab */
    {32787, 0, 279, 1, 0, 0, 0}, /* crontab-e */
    {32797, 14247, 345, 2, 0, 0, 0}, /* cryptsetup */
    {32808, 0, 344, 1, 0, 0, 0}, /* cryptsetup erase */
    {32825, 0, 344, 1, 0, 0, 0}, /* cryptsetup luksErase */
    {32846, 0, 344, 1, 0, 0, 0}, /* cryptsetup luksFormat */
    {32868, 0, 344, 1, 0, 0, 0}, /* cryptsetup luksHeaderRestore */
    {32897, 0, 344, 1, 0, 0, 0}, /* cryptsetup luksKillSlot */
    {32921, 0, 344, 1, 0, 0, 0}, /* cryptsetup luksRemoveKey */
    {32946, 0, 344, 1, 0, 0, 0}, /* cryptsetup reencrypt */
    {32967, 7007, 137, 4, 7, 0, 0}, /* csh */
    {32971, 0, 60, 1, 0, 0, 0}, /* csplit */
    {32978, 0, 797, 2, 0, 0, 0}, /* csrutil */
    {32986, 0, 59, 1, 1, 0, 0}, /* csvcut */
    {32993, 0, 59, 1, 1, 0, 0}, /* csvlook */
    {33001, 0, 784, 1, 0, 0, 0}, /* cupsdisable */
    {33013, 0, 784, 1, 0, 0, 0}, /* cupsenable */
    {33024, 19769, 491, 9, 4, 0, 0}, /* curl */
    {33029, 0, 59, 1, 1, 0, 0}, /* cut */
    {33033, 0, 787, 3, 0, 0, 0}, /* cvlc */
    {33038, 6652, 126, 1, 8, 0, 1}, /* daemon */
    {33045, 6568, 124, 1, 8, 0, 0}, /* daemonize */
    {33055, 7007, 137, 4, 7, 0, 0}, /* dash */
    {33060, 0, 22, 2, 0, 0, 0}, /* date */
    {33065, 0, 430, 2, 0, 0, 0}, /* date-s */
    {33072, 7215, 148, 2, 10, 0, 1}, /* dbclient */
    {33081, 6326, 119, 2, 8, 0, 0}, /* dbus-launch */
    {33093, 6326, 119, 2, 8, 0, 0}, /* dbus-run-session */
    {33110, 0, 59, 1, 1, 0, 0}, /* dc */
    {33113, 0, 210, 3, 0, 0, 0}, /* dc3dd */
    {33119, 0, 210, 3, 0, 0, 0}, /* dcfldd */
    {33126, 0, 787, 3, 0, 0, 0}, /* dconf */
    {33132, 0, 799, 2, 0, 0, 0}, /* dconf reset */
    {33144, 0, 204, 6, 0, 0, 0}, /* dd */
    {33147, 0, 210, 3, 0, 0, 0}, /* ddrescue */
    {33156, 0, 109, 1, 0, 0, 0}, /* deactivate */
    {33167, 0, 33, 1, 0, 0, 0}, /* debsums */
    {33175, 13330, 318, 2, 0, 0, 0}, /* debugfs */
    {33183, 0, 96, 3, 15, 0, 0}, /* declare */
    {33191, 0, 797, 2, 0, 0, 0}, /* defaults */
    {33200, 0, 451, 2, 0, 0, 0}, /* delgroup */
    {33209, 0, 27, 1, 0, 0, 0}, /* delta */
    {33215, 0, 787, 3, 0, 0, 0}, /* deluge */
    {33222, 0, 449, 2, 0, 0, 0}, /* deluser */
    {33230, 7078, 141, 4, 18, 0, 0}, /* deno */
    {33235, 0, 635, 3, 0, 0, 0}, /* depmod */
    {33242, 0, 31, 1, 0, 0, 0}, /* df */
    {33245, 0, 583, 2, 0, 0, 0}, /* dhclient */
    {33254, 0, 583, 2, 0, 0, 0}, /* dhcpcd */
    {33261, 0, 33, 1, 0, 0, 0}, /* diff */
    {33266, 0, 27, 1, 0, 0, 0}, /* diff3 */
    {33272, 0, 33, 1, 0, 0, 0}, /* diffstat */
    {33281, 0, 27, 1, 0, 0, 0}, /* difft */
    {33287, 0, 26, 1, 0, 0, 0}, /* dig */
    {33291, 0, 87, 2, 21, 0, 0}, /* dir */
    {33295, 0, 787, 3, 0, 0, 0}, /* direnv */
    {33302, 0, 29, 1, 0, 0, 0}, /* dirname */
    {33310, 0, 30, 1, 0, 0, 0}, /* dirs */
    {33315, 0, 794, 3, 0, 0, 0}, /* diskutil */
    {33324, 0, 109, 1, 0, 0, 0}, /* disown */
    {33331, 17633, 433, 3, 0, 0, 0}, /* dmesg */
    {33337, 0, 430, 2, 0, 0, 0}, /* dmesg-n */
    {33345, 0, 31, 1, 0, 0, 0}, /* dmidecode */
    {33355, 12078, 286, 4, 0, 0, 0}, /* dmsetup */
    {33363, 0, 320, 1, 0, 0, 0}, /* dmsetup clear */
    {33377, 0, 320, 1, 0, 0, 0}, /* dmsetup remove */
    {33392, 0, 320, 1, 0, 0, 0}, /* dmsetup remove_all */
    {33411, 0, 320, 1, 0, 0, 0}, /* dmsetup suspend */
    {33427, 0, 320, 1, 0, 0, 0}, /* dmsetup wipe_table */
    {33446, 0, 620, 2, 0, 0, 0}, /* dnf */
    {33450, 0, 618, 2, 0, 0, 0}, /* dnf autoremove */
    {33465, 0, 618, 2, 0, 0, 0}, /* dnf erase */
    {33475, 0, 618, 2, 0, 0, 0}, /* dnf remove */
    {33486, 0, 635, 3, 0, 0, 0}, /* do-release-upgrade */
    {33505, 6211, 114, 1, 8, 0, 0}, /* doas */
    {33510, 27214, 701, 2, 0, 0, 0}, /* docker */
    {33517, 0, 709, 1, 0, 0, 0}, /* docker builder df */
    {33535, 0, 709, 1, 0, 0, 0}, /* docker builder events */
    {33557, 0, 709, 1, 0, 0, 0}, /* docker builder info */
    {33577, 0, 709, 1, 0, 0, 0}, /* docker builder inspect */
    {33600, 0, 709, 1, 0, 0, 0}, /* docker builder list */
    {33620, 0, 709, 1, 0, 0, 0}, /* docker builder ls */
    {33638, 0, 711, 2, 0, 0, 0}, /* docker builder prune */
    {33659, 0, 710, 1, 0, 0, 0}, /* docker buildx prune */
    {33679, 0, 709, 1, 0, 0, 0}, /* docker compose config */
    {33701, 0, 715, 2, 0, 0, 0}, /* docker compose down */
    {33721, 0, 709, 1, 0, 0, 0}, /* docker compose events */
    {33743, 7324, 150, 1, 8, 0, 1}, /* docker compose exec */
    {33763, 0, 709, 1, 0, 0, 0}, /* docker compose images */
    {33785, 0, 709, 1, 0, 0, 0}, /* docker compose logs */
    {33805, 0, 709, 1, 0, 0, 0}, /* docker compose ls */
    {33823, 0, 709, 1, 0, 0, 0}, /* docker compose port */
    {33843, 0, 709, 1, 0, 0, 0}, /* docker compose ps */
    {33861, 0, 715, 2, 0, 0, 0}, /* docker compose rm */
    {33879, 0, 709, 1, 0, 0, 0}, /* docker compose top */
    {33898, 0, 709, 1, 0, 0, 0}, /* docker compose version */
    {33921, 0, 709, 1, 0, 0, 0}, /* docker container */
    {33938, 0, 717, 1, 0, 0, 0}, /* docker container create */
    {33962, 0, 709, 1, 0, 0, 0}, /* docker container df */
    {33982, 0, 709, 1, 0, 0, 0}, /* docker container events */
    {34006, 0, 717, 1, 0, 0, 0}, /* docker container exec */
    {34028, 0, 709, 1, 0, 0, 0}, /* docker container info */
    {34050, 0, 709, 1, 0, 0, 0}, /* docker container inspect */
    {34075, 0, 706, 1, 0, 0, 0}, /* docker container kill */
    {34097, 0, 709, 1, 0, 0, 0}, /* docker container list */
    {34119, 0, 709, 1, 0, 0, 0}, /* docker container ls */
    {34139, 0, 710, 1, 0, 0, 0}, /* docker container prune */
    {34162, 0, 717, 1, 0, 0, 0}, /* docker container restart */
    {34187, 0, 703, 3, 0, 0, 0}, /* docker container rm */
    {34207, 0, 717, 1, 0, 0, 0}, /* docker container start */
    {34230, 0, 706, 1, 0, 0, 0}, /* docker container stop */
    {34252, 7324, 150, 1, 8, 0, 1}, /* docker exec */
    {34264, 0, 709, 1, 0, 0, 0}, /* docker image */
    {34277, 0, 717, 1, 0, 0, 0}, /* docker image build */
    {34296, 0, 709, 1, 0, 0, 0}, /* docker image df */
    {34312, 0, 709, 1, 0, 0, 0}, /* docker image events */
    {34332, 0, 709, 1, 0, 0, 0}, /* docker image info */
    {34350, 0, 709, 1, 0, 0, 0}, /* docker image inspect */
    {34371, 0, 709, 1, 0, 0, 0}, /* docker image list */
    {34389, 0, 709, 1, 0, 0, 0}, /* docker image ls */
    {34405, 0, 711, 2, 0, 0, 0}, /* docker image prune */
    {34424, 0, 717, 1, 0, 0, 0}, /* docker image pull */
    {34442, 0, 717, 1, 0, 0, 0}, /* docker image push */
    {34460, 0, 707, 2, 0, 0, 0}, /* docker image rm */
    {34476, 0, 717, 1, 0, 0, 0}, /* docker image tag */
    {34493, 0, 709, 1, 0, 0, 0}, /* docker images df */
    {34510, 0, 709, 1, 0, 0, 0}, /* docker images events */
    {34531, 0, 709, 1, 0, 0, 0}, /* docker images info */
    {34550, 0, 709, 1, 0, 0, 0}, /* docker images inspect */
    {34572, 0, 709, 1, 0, 0, 0}, /* docker images list */
    {34591, 0, 709, 1, 0, 0, 0}, /* docker images ls */
    {34608, 0, 706, 1, 0, 0, 0}, /* docker kill */
    {34620, 0, 709, 1, 0, 0, 0}, /* docker network */
    {34635, 0, 717, 1, 0, 0, 0}, /* docker network connect */
    {34658, 0, 717, 1, 0, 0, 0}, /* docker network create */
    {34680, 0, 709, 1, 0, 0, 0}, /* docker network df */
    {34698, 0, 717, 1, 0, 0, 0}, /* docker network disconnect */
    {34724, 0, 709, 1, 0, 0, 0}, /* docker network events */
    {34746, 0, 709, 1, 0, 0, 0}, /* docker network info */
    {34766, 0, 709, 1, 0, 0, 0}, /* docker network inspect */
    {34789, 0, 709, 1, 0, 0, 0}, /* docker network list */
    {34809, 0, 709, 1, 0, 0, 0}, /* docker network ls */
    {34827, 0, 711, 2, 0, 0, 0}, /* docker network prune */
    {34848, 0, 717, 1, 0, 0, 0}, /* docker network rm */
    {34866, 0, 714, 1, 0, 0, 0}, /* docker node rm */
    {34881, 0, 703, 3, 0, 0, 0}, /* docker rm */
    {34891, 0, 707, 2, 0, 0, 0}, /* docker rmi */
    {34902, 7416, 151, 1, 8, 0, 1}, /* docker run */
    {34913, 0, 714, 1, 0, 0, 0}, /* docker secret rm */
    {34930, 0, 714, 1, 0, 0, 0}, /* docker service rm */
    {34948, 0, 714, 1, 0, 0, 0}, /* docker stack rm */
    {34964, 0, 706, 1, 0, 0, 0}, /* docker stop */
    {34976, 0, 714, 1, 0, 0, 0}, /* docker swarm leave */
    {34995, 0, 709, 1, 0, 0, 0}, /* docker system df */
    {35012, 0, 709, 1, 0, 0, 0}, /* docker system events */
    {35033, 0, 709, 1, 0, 0, 0}, /* docker system info */
    {35052, 0, 709, 1, 0, 0, 0}, /* docker system inspect */
    {35074, 0, 709, 1, 0, 0, 0}, /* docker system list */
    {35093, 0, 709, 1, 0, 0, 0}, /* docker system ls */
    {35110, 0, 710, 1, 0, 0, 0}, /* docker system prune */
    {35130, 0, 710, 1, 0, 0, 0}, /* docker system reset */
    {35150, 0, 709, 1, 0, 0, 0}, /* docker volume */
    {35164, 0, 717, 1, 0, 0, 0}, /* docker volume create */
    {35185, 0, 709, 1, 0, 0, 0}, /* docker volume df */
    {35202, 0, 709, 1, 0, 0, 0}, /* docker volume events */
    {35223, 0, 709, 1, 0, 0, 0}, /* docker volume info */
    {35242, 0, 709, 1, 0, 0, 0}, /* docker volume inspect */
    {35264, 0, 709, 1, 0, 0, 0}, /* docker volume list */
    {35283, 0, 709, 1, 0, 0, 0}, /* docker volume ls */
    {35300, 0, 710, 1, 0, 0, 0}, /* docker volume prune */
    {35320, 0, 713, 1, 0, 0, 0}, /* docker volume remove */
    {35341, 0, 713, 1, 0, 0, 0}, /* docker volume rm */
    {35358, 0, 709, 1, 0, 0, 0}, /* docker-compose config */
    {35380, 0, 715, 2, 0, 0, 0}, /* docker-compose down */
    {35400, 0, 709, 1, 0, 0, 0}, /* docker-compose logs */
    {35420, 0, 709, 1, 0, 0, 0}, /* docker-compose ps */
    {35438, 0, 715, 2, 0, 0, 0}, /* docker-compose rm */
    {35456, 0, 709, 1, 0, 0, 0}, /* docker-compose top */
    {35475, 0, 744, 5, 0, 0, 0}, /* doctl */
    {35481, 0, 571, 4, 0, 0, 0}, /* domainname */
    {35492, 0, 59, 1, 1, 0, 0}, /* dos2unix */
    {35501, 0, 785, 2, 0, 0, 0}, /* dot */
    {35505, 0, 785, 2, 0, 0, 0}, /* dotnet */
    {35512, 0, 777, 4, 0, 0, 0}, /* doveadm */
    {35520, 0, 608, 5, 0, 0, 0}, /* dpkg */
    {35525, 0, 260, 3, 0, 0, 0}, /* dpkg-deb */
    {35534, 0, 33, 1, 0, 0, 0}, /* dpkg-query */
    {35545, 0, 635, 3, 0, 0, 0}, /* dpkg-reconfigure */
    {35562, 0, 635, 3, 0, 0, 0}, /* dracut */
    {35569, 0, 759, 1, 0, 0, 0}, /* dropdb */
    {35576, 0, 759, 1, 0, 0, 0}, /* dropuser */
    {35585, 0, 26, 1, 0, 0, 0}, /* dstat */
    {35591, 0, 31, 1, 0, 0, 0}, /* du */
    {35594, 29167, 749, 4, 20, 0, 0}, /* duckdb */
    {35601, 0, 31, 1, 0, 0, 0}, /* duf */
    {35605, 0, 26, 1, 0, 0, 0}, /* dumpe2fs */
    {35614, 0, 787, 3, 0, 0, 0}, /* duplicity */
    {35624, 0, 790, 2, 0, 0, 0}, /* duplicity remove-all-but-n-full */
    {35656, 0, 790, 2, 0, 0, 0}, /* duplicity remove-older-than */
    {35684, 0, 31, 1, 0, 0, 0}, /* dust */
    {35689, 14341, 347, 4, 0, 0, 0}, /* e2fsck */
    {35696, 0, 354, 4, 0, 0, 0}, /* e2label */
    {35704, 6326, 119, 2, 8, 0, 0}, /* eatmydata */
    {35714, 21445, 525, 8, 0, 0, 0}, /* ebtables */
    {35723, 0, 92, 1, 5, 0, 0}, /* echo */
    {35728, 0, 279, 1, 0, 0, 0}, /* ed */
    {35731, 25264, 638, 4, 0, 0, 0}, /* efibootmgr */
    {35742, 5307, 64, 1, 1, 0, 1}, /* egrep */
    {35748, 0, 358, 3, 0, 0, 0}, /* eject */
    {35754, 0, 730, 2, 0, 0, 0}, /* eksctl delete */
    {35768, 7078, 141, 4, 18, 0, 0}, /* elixir */
    {35775, 0, 279, 1, 0, 0, 0}, /* emacs */
    {35781, 0, 629, 2, 0, 0, 0}, /* emerge */
    {35788, 0, 109, 1, 0, 0, 0}, /* enable */
    {35795, 6568, 124, 1, 8, 0, 0}, /* entr */
    {35800, 6286, 118, 1, 8, 0, 0}, /* env */
    {35804, 0, 787, 3, 0, 0, 0}, /* eog */
    {35808, 0, 629, 2, 0, 0, 0}, /* eopkg */
    {35814, 0, 785, 2, 0, 0, 0}, /* eslint */
    {35821, 0, 787, 3, 0, 0, 0}, /* espeak */
    {35828, 0, 760, 3, 0, 0, 0}, /* etcdctl */
    {35836, 0, 759, 1, 0, 0, 0}, /* etcdctl del */
    {35848, 0, 787, 3, 0, 0, 0}, /* ether-wake */
    {35859, 0, 571, 4, 0, 0, 0}, /* ethtool */
    {35867, 0, 524, 1, 0, 0, 0}, /* ethtool-show */
    {35880, 0, 135, 1, 13, 0, 0}, /* eval */
    {35885, 0, 787, 3, 0, 0, 0}, /* evince */
    {35892, 11687, 277, 2, 0, 0, 0}, /* ex */
    {35895, 0, 87, 2, 21, 0, 0}, /* exa */
    {35899, 6326, 119, 2, 8, 0, 0}, /* exec */
    {35904, 0, 57, 2, 0, 0, 0}, /* exiftool */
    {35913, 0, 777, 4, 0, 0, 0}, /* exim */
    {35918, 0, 109, 1, 0, 0, 0}, /* exit */
    {35923, 0, 57, 2, 0, 0, 0}, /* exiv2 */
    {35929, 0, 59, 1, 1, 0, 0}, /* expand */
    {35936, 0, 96, 3, 15, 0, 0}, /* export */
    {35943, 0, 30, 1, 0, 0, 0}, /* expr */
    {35948, 0, 642, 2, 0, 0, 0}, /* extlinux */
    {35957, 0, 87, 2, 21, 0, 0}, /* eza */
    {35961, 0, 59, 1, 1, 0, 0}, /* factor */
    {35968, 0, 593, 2, 0, 0, 0}, /* fail2ban-client */
    {35984, 0, 472, 1, 0, 0, 0}, /* faillock */
    {35993, 6652, 126, 1, 8, 0, 1}, /* fakechroot */
    {36004, 6326, 119, 2, 8, 0, 0}, /* fakeroot */
    {36013, 6326, 119, 2, 8, 0, 0}, /* faketime */
    {36022, 9345, 213, 5, 0, 0, 0}, /* fallocate */
    {36032, 0, 29, 1, 0, 0, 0}, /* false */
    {36038, 0, 32, 1, 0, 0, 0}, /* fastfetch */
    {36048, 0, 430, 2, 0, 0, 0}, /* fbset */
    {36054, 0, 439, 2, 0, 0, 0}, /* fc */
    {36057, 0, 57, 2, 0, 0, 0}, /* fc-list */
    {36065, 0, 87, 2, 21, 0, 0}, /* fd */
    {36068, 0, 87, 2, 21, 0, 0}, /* fdfind */
    {36075, 0, 313, 1, 0, 0, 0}, /* fdformat */
    {36084, 0, 296, 3, 0, 0, 0}, /* fdisk */
    {36090, 0, 787, 3, 0, 0, 0}, /* feh */
    {36094, 19769, 491, 9, 4, 0, 0}, /* fetch */
    {36100, 0, 787, 3, 0, 0, 0}, /* ffmpeg */
    {36107, 0, 787, 3, 0, 0, 0}, /* ffplay */
    {36114, 0, 57, 2, 0, 0, 0}, /* ffprobe */
    {36122, 0, 109, 1, 0, 0, 0}, /* fg */
    {36125, 5307, 64, 1, 1, 0, 1}, /* fgrep */
    {36131, 0, 59, 1, 1, 0, 0}, /* figlet */
    {36138, 0, 31, 1, 0, 0, 0}, /* file */
    {36143, 0, 245, 2, 0, 0, 0}, /* file-rename */
    {36155, 0, 147, 1, 12, 0, 0}, /* find */
    {36160, 0, 31, 1, 0, 0, 0}, /* findfs */
    {36167, 0, 31, 1, 0, 0, 0}, /* findmnt */
    {36175, 0, 30, 1, 0, 0, 0}, /* finger */
    {36182, 0, 787, 3, 0, 0, 0}, /* fio */
    {36186, 0, 744, 5, 0, 0, 0}, /* firebase */
    {36195, 0, 787, 3, 0, 0, 0}, /* firefox */
    {36203, 6326, 119, 2, 8, 0, 0}, /* firejail */
    {36212, 0, 552, 6, 0, 0, 0}, /* firewall-cmd */
    {36225, 7007, 137, 4, 7, 0, 0}, /* fish */
    {36230, 0, 787, 3, 0, 0, 0}, /* flac */
    {36235, 0, 313, 1, 0, 0, 0}, /* flash_erase */
    {36247, 0, 313, 1, 0, 0, 0}, /* flash_eraseall */
    {36262, 0, 313, 1, 0, 0, 0}, /* flashcp */
    {36270, 13184, 314, 2, 0, 0, 0}, /* flashrom */
    {36279, 0, 629, 2, 0, 0, 0}, /* flatpak */
    {36287, 6652, 126, 1, 8, 0, 1}, /* flock */
    {36293, 0, 744, 5, 0, 0, 0}, /* fly */
    {36297, 0, 744, 5, 0, 0, 0}, /* flyctl */
    {36304, 0, 59, 1, 1, 0, 0}, /* fmt */
    {36308, 0, 59, 1, 1, 0, 0}, /* fold */
    {36313, 11807, 280, 4, 0, 0, 0}, /* format */
    {36320, 0, 34, 2, 0, 0, 0}, /* fping */
    {36326, 0, 29, 1, 0, 0, 0}, /* free */
    {36331, 0, 635, 3, 0, 0, 0}, /* freshclam */
    {36341, 14341, 347, 4, 0, 0, 0}, /* fsck */
    {36346, 14341, 347, 4, 0, 0, 0}, /* fsck-any */
    {36355, 0, 361, 3, 0, 0, 0}, /* fstrim */
    {36362, 21158, 508, 6, 4, 0, 0}, /* ftp */
    {36366, 0, 387, 3, 0, 0, 0}, /* fuser */
    {36372, 0, 89, 1, 22, 0, 0}, /* fuser -p */
    {36381, 0, 787, 3, 0, 0, 0}, /* fusermount */
    {36392, 0, 635, 3, 0, 0, 0}, /* fwupdmgr */
    {36401, 0, 59, 1, 1, 0, 0}, /* fzf */
    {36405, 0, 785, 2, 0, 0, 0}, /* g++ */
    {36409, 7195, 145, 2, 19, 0, 1}, /* gawk */
    {36414, 0, 785, 2, 0, 0, 0}, /* gcc */
    {36418, 0, 744, 5, 0, 0, 0}, /* gcloud */
    {36425, 6568, 124, 1, 8, 0, 0}, /* gdb */
    {36429, 12322, 292, 4, 0, 0, 0}, /* gdisk */
    {36435, 0, 279, 1, 0, 0, 0}, /* gedit */
    {36441, 0, 629, 2, 0, 0, 0}, /* gem */
    {36445, 0, 634, 1, 0, 0, 0}, /* gem yank */
    {36454, 10975, 257, 3, 1, 0, 0}, /* genisoimage */
    {36466, 0, 31, 1, 0, 0, 0}, /* getcap */
    {36473, 0, 30, 1, 0, 0, 0}, /* getconf */
    {36481, 0, 31, 1, 0, 0, 0}, /* getenforce */
    {36492, 0, 30, 1, 0, 0, 0}, /* getent */
    {36499, 0, 31, 1, 0, 0, 0}, /* getfacl */
    {36507, 0, 27, 1, 0, 0, 0}, /* getfattr */
    {36516, 0, 34, 2, 0, 0, 0}, /* getmac */
    {36523, 0, 110, 1, 0, 0, 0}, /* getopts */
    {36531, 0, 27, 1, 0, 0, 0}, /* getsebool */
    {36541, 0, 744, 5, 0, 0, 0}, /* gh */
    {36544, 0, 785, 2, 0, 0, 0}, /* ghc */
    {36548, 0, 787, 3, 0, 0, 0}, /* gimp */
    {36553, 0, 152, 19, 0, 0, 0}, /* gio trash */
    {36563, 25467, 644, 2, 0, 0, 0}, /* git */
    {36567, 0, 693, 1, 0, 0, 0}, /* git bisect log */
    {36582, 0, 693, 1, 0, 0, 0}, /* git bisect view */
    {36598, 0, 646, 6, 0, 0, 0}, /* git branch */
    {36609, 0, 660, 4, 0, 0, 0}, /* git checkout */
    {36622, 26601, 668, 4, 0, 0, 0}, /* git clean */
    {36632, 0, 697, 3, 0, 0, 0}, /* git config */
    {36643, 0, 693, 1, 0, 0, 0}, /* git config --get */
    {36660, 0, 693, 1, 0, 0, 0}, /* git config --list */
    {36678, 0, 693, 1, 0, 0, 0}, /* git config -l */
    {36692, 0, 693, 1, 0, 0, 0}, /* git config get */
    {36707, 0, 693, 1, 0, 0, 0}, /* git config list */
    {36723, 0, 685, 1, 0, 0, 0}, /* git diff */
    {36732, 0, 700, 1, 0, 0, 0}, /* git fetch */
    {36742, 0, 688, 1, 0, 0, 0}, /* git filter-branch */
    {36760, 0, 688, 1, 0, 0, 0}, /* git filter-repo */
    {36776, 26981, 686, 2, 0, 0, 0}, /* git gc */
    {36783, 0, 683, 2, 0, 0, 0}, /* git gc --prune */
    {36798, 0, 693, 1, 0, 0, 0}, /* git lfs ls-files */
    {36815, 0, 685, 1, 0, 0, 0}, /* git log */
    {36823, 0, 693, 1, 0, 0, 0}, /* git notes list */
    {36838, 0, 693, 1, 0, 0, 0}, /* git notes show */
    {36853, 0, 683, 2, 0, 0, 0}, /* git prune */
    {36863, 26008, 652, 6, 0, 0, 0}, /* git push */
    {36872, 0, 685, 1, 0, 0, 0}, /* git reflog */
    {36883, 0, 683, 2, 0, 0, 0}, /* git reflog delete */
    {36901, 0, 683, 2, 0, 0, 0}, /* git reflog expire */
    {36919, 0, 694, 3, 0, 0, 0}, /* git remote */
    {36930, 0, 693, 1, 0, 0, 0}, /* git remote -v */
    {36944, 0, 693, 1, 0, 0, 0}, /* git remote show */
    {36960, 0, 658, 2, 0, 0, 0}, /* git reset */
    {36970, 0, 664, 2, 0, 0, 0}, /* git restore */
    {36982, 0, 678, 5, 0, 0, 0}, /* git rm */
    {36989, 0, 685, 1, 0, 0, 0}, /* git show */
    {36998, 0, 672, 1, 0, 0, 0}, /* git stash clear */
    {37014, 0, 672, 1, 0, 0, 0}, /* git stash drop */
    {37029, 0, 673, 1, 0, 0, 0}, /* git stash list */
    {37044, 0, 673, 1, 0, 0, 0}, /* git stash show */
    {37059, 0, 685, 1, 0, 0, 0}, /* git status */
    {37070, 0, 691, 2, 0, 0, 0}, /* git submodule deinit */
    {37091, 0, 693, 1, 0, 0, 0}, /* git submodule status */
    {37112, 0, 666, 2, 0, 0, 0}, /* git switch */
    {37123, 0, 674, 4, 0, 0, 0}, /* git tag */
    {37131, 0, 689, 2, 0, 0, 0}, /* git update-ref */
    {37146, 0, 693, 1, 0, 0, 0}, /* git worktree list */
    {37164, 0, 691, 2, 0, 0, 0}, /* git worktree remove */
    {37184, 6217, 115, 1, 8, 0, 0}, /* gksudo */
    {37191, 0, 744, 5, 0, 0, 0}, /* glab */
    {37196, 0, 32, 1, 0, 0, 0}, /* glances */
    {37204, 0, 57, 2, 0, 0, 0}, /* glxinfo */
    {37212, 0, 279, 1, 0, 0, 0}, /* gnome-open */
    {37223, 0, 787, 3, 0, 0, 0}, /* gnome-screenshot */
    {37240, 0, 629, 2, 0, 0, 0}, /* go */
    {37243, 0, 785, 2, 0, 0, 0}, /* go-build */
    {37252, 0, 785, 2, 0, 0, 0}, /* gofmt */
    {37258, 0, 787, 3, 0, 0, 0}, /* google-chrome */
    {37272, 6652, 126, 1, 8, 0, 1}, /* gosu */
    {37277, 6326, 119, 2, 8, 0, 0}, /* gosu- */
    {37283, 0, 472, 1, 0, 0, 0}, /* gpasswd */
    {37291, 18885, 474, 5, 0, 0, 0}, /* gpg */
    {37295, 18885, 474, 5, 0, 0, 0}, /* gpg2 */
    {37300, 0, 488, 2, 0, 0, 0}, /* gpgconf */
    {37308, 0, 27, 1, 0, 0, 0}, /* gprof */
    {37314, 0, 785, 2, 0, 0, 0}, /* gradle */
    {37321, 5307, 64, 1, 1, 0, 1}, /* grep */
    {37326, 0, 787, 3, 0, 0, 0}, /* grim */
    {37331, 7078, 141, 4, 18, 0, 0}, /* groovy */
    {37338, 0, 472, 1, 0, 0, 0}, /* groupadd */
    {37347, 0, 451, 2, 0, 0, 0}, /* groupdel */
    {37356, 0, 472, 1, 0, 0, 0}, /* groupmod */
    {37365, 0, 29, 1, 0, 0, 0}, /* groups */
    {37372, 30670, 792, 2, 0, 0, 0}, /* growisofs */
    {37382, 0, 358, 3, 0, 0, 0}, /* growpart */
    {37391, 0, 472, 1, 0, 0, 0}, /* grpconv */
    {37399, 0, 635, 3, 0, 0, 0}, /* grub-editenv */
    {37412, 0, 642, 2, 0, 0, 0}, /* grub-install */
    {37425, 0, 635, 3, 0, 0, 0}, /* grub-mkconfig */
    {37439, 0, 642, 2, 0, 0, 0}, /* grub2-install */
    {37453, 0, 635, 3, 0, 0, 0}, /* grub2-mkconfig */
    {37468, 0, 787, 3, 0, 0, 0}, /* gs */
    {37471, 5331, 66, 5, 1, 0, 0}, /* gsed */
    {37476, 0, 787, 3, 0, 0, 0}, /* gsettings */
    {37486, 0, 799, 2, 0, 0, 0}, /* gsettings reset-recursively */
    {37514, 0, 744, 5, 0, 0, 0}, /* gsutil */
    {37521, 10546, 247, 10, 1, 2, 0}, /* gtar */
    {37526, 7078, 141, 4, 18, 0, 0}, /* guile */
    {37532, 0, 629, 2, 0, 0, 0}, /* guix */
    {37537, 10975, 257, 3, 1, 0, 0}, /* gunzip */
    {37544, 0, 71, 3, 2, 0, 0}, /* gzcat */
    {37550, 10975, 257, 3, 1, 0, 0}, /* gzip */
    {37555, 0, 392, 2, 0, 0, 0}, /* halt */
    {37560, 0, 109, 1, 0, 0, 0}, /* hash */
    {37565, 0, 787, 3, 0, 0, 0}, /* hashcat */
    {37573, 0, 744, 5, 0, 0, 0}, /* hcloud */
    {37580, 0, 794, 3, 0, 0, 0}, /* hdiutil */
    {37588, 0, 309, 3, 0, 1, 0}, /* hdparm */
    {37595, 5307, 64, 1, 1, 0, 1}, /* head */
    {37600, 27794, 718, 2, 0, 0, 0}, /* helm */
    {37605, 0, 730, 2, 0, 0, 0}, /* helm del */
    {37614, 0, 730, 2, 0, 0, 0}, /* helm delete */
    {37626, 0, 730, 2, 0, 0, 0}, /* helm uninstall */
    {37641, 0, 33, 1, 0, 0, 0}, /* help */
    {37646, 0, 744, 5, 0, 0, 0}, /* heroku */
    {37653, 0, 59, 1, 1, 0, 0}, /* hexdump */
    {37661, 0, 787, 3, 0, 0, 0}, /* hey */
    {5809, 0, 436, 3, 0, 0, 0}, /* history */
    {37665, 0, 34, 2, 0, 0, 0}, /* host */
    {37670, 0, 34, 2, 0, 0, 0}, /* hostid */
    {37677, 0, 26, 1, 0, 0, 0}, /* hostinfo */
    {37686, 0, 585, 2, 0, 0, 0}, /* hostname */
    {37695, 0, 42, 3, 0, 0, 0}, /* hostnamectl */
    {37707, 0, 42, 3, 0, 0, 0}, /* hostnamectl hostname */
    {37728, 0, 42, 3, 0, 0, 0}, /* hostnamectl status */
    {37747, 0, 32, 1, 0, 0, 0}, /* htop */
    {37752, 0, 472, 1, 0, 0, 0}, /* htpasswd */
    {37761, 19769, 491, 9, 4, 0, 0}, /* http */
    {37766, 0, 787, 3, 0, 0, 0}, /* httpd */
    {37772, 19769, 491, 9, 4, 0, 0}, /* https */
    {37778, 0, 785, 2, 0, 0, 0}, /* hugo */
    {37783, 0, 54, 3, 0, 0, 0}, /* hwclock */
    {37791, 0, 31, 1, 0, 0, 0}, /* hwinfo */
    {37798, 0, 787, 3, 0, 0, 0}, /* hydra */
    {37804, 6568, 124, 1, 8, 0, 0}, /* hyperfine */
    {37814, 6326, 119, 2, 8, 0, 0}, /* i386 */
    {37819, 0, 744, 5, 0, 0, 0}, /* ibmcloud */
    {37828, 0, 27, 1, 0, 0, 0}, /* icdiff */
    {37835, 0, 59, 1, 1, 0, 0}, /* iconv */
    {37841, 0, 29, 1, 0, 0, 0}, /* id */
    {37844, 0, 57, 2, 0, 0, 0}, /* identify */
    {37853, 0, 578, 3, 0, 0, 0}, /* ifconfig */
    {37862, 0, 581, 2, 0, 0, 0}, /* ifdown */
    {37869, 6326, 119, 2, 8, 0, 0}, /* ifne */
    {37874, 0, 26, 1, 0, 0, 0}, /* ifstat */
    {37881, 0, 32, 1, 0, 0, 0}, /* iftop */
    {37887, 0, 583, 2, 0, 0, 0}, /* ifup */
    {37892, 0, 787, 3, 0, 0, 0}, /* img2pdf */
    {37900, 0, 787, 3, 0, 0, 0}, /* import */
    {37907, 0, 775, 2, 0, 0, 0}, /* incus */
    {37913, 0, 774, 1, 0, 0, 0}, /* incus delete */
    {37926, 29167, 749, 4, 20, 0, 0}, /* influx */
    {37933, 0, 759, 1, 0, 0, 0}, /* influxd drop */
    {37946, 0, 33, 1, 0, 0, 0}, /* info */
    {37951, 0, 398, 2, 0, 0, 0}, /* init */
    {37956, 0, 411, 7, 0, 0, 0}, /* initctl */
    {37964, 0, 787, 3, 0, 0, 0}, /* inkscape */
    {37973, 0, 423, 3, 0, 0, 0}, /* insmod */
    {37980, 8745, 185, 3, 0, 0, 0}, /* install */
    {37988, 0, 27, 1, 0, 0, 0}, /* intel_gpu_top */
    {38002, 0, 411, 7, 0, 0, 0}, /* invoke-rc.d */
    {38014, 0, 31, 1, 0, 0, 0}, /* inxi */
    {38019, 6326, 119, 2, 8, 0, 0}, /* ionice */
    {38026, 0, 31, 1, 0, 0, 0}, /* iostat */
    {38033, 0, 32, 1, 0, 0, 0}, /* iotop */
    {38039, 22665, 558, 1, 0, 1, 0}, /* ip */
    {38042, 0, 559, 4, 0, 0, 0}, /* ip a */
    {38047, 0, 566, 1, 0, 0, 0}, /* ip a flush */
    {38058, 0, 559, 4, 0, 0, 0}, /* ip addr */
    {38066, 0, 566, 1, 0, 0, 0}, /* ip addr flush */
    {38080, 0, 559, 4, 0, 0, 0}, /* ip address */
    {38091, 0, 566, 1, 0, 0, 0}, /* ip address flush */
    {38108, 0, 559, 4, 0, 0, 0}, /* ip l */
    {38113, 0, 565, 1, 0, 0, 0}, /* ip l del */
    {38122, 0, 565, 1, 0, 0, 0}, /* ip l delete */
    {38134, 0, 563, 2, 0, 0, 0}, /* ip l s */
    {38141, 0, 563, 2, 0, 0, 0}, /* ip l set */
    {38150, 0, 559, 4, 0, 0, 0}, /* ip link */
    {38158, 0, 565, 1, 0, 0, 0}, /* ip link del */
    {38170, 0, 565, 1, 0, 0, 0}, /* ip link delete */
    {38185, 0, 563, 2, 0, 0, 0}, /* ip link s */
    {38195, 0, 563, 2, 0, 0, 0}, /* ip link set */
    {38207, 0, 559, 4, 0, 0, 0}, /* ip maddr */
    {38216, 0, 559, 4, 0, 0, 0}, /* ip n */
    {38221, 0, 559, 4, 0, 0, 0}, /* ip neigh */
    {38230, 0, 559, 4, 0, 0, 0}, /* ip neighbour */
    {38243, 0, 559, 4, 0, 0, 0}, /* ip netns */
    {38252, 0, 570, 1, 8, 0, 1}, /* ip netns exec */
    {38266, 0, 559, 4, 0, 0, 0}, /* ip nexthop */
    {38277, 0, 559, 4, 0, 0, 0}, /* ip r */
    {38282, 0, 568, 2, 0, 0, 0}, /* ip r del */
    {38291, 0, 568, 2, 0, 0, 0}, /* ip r delete */
    {38303, 0, 567, 1, 0, 0, 0}, /* ip r flush */
    {38314, 0, 559, 4, 0, 0, 0}, /* ip ro */
    {38320, 0, 568, 2, 0, 0, 0}, /* ip ro del */
    {38330, 0, 568, 2, 0, 0, 0}, /* ip ro delete */
    {38343, 0, 567, 1, 0, 0, 0}, /* ip ro flush */
    {38355, 0, 559, 4, 0, 0, 0}, /* ip route */
    {38364, 0, 568, 2, 0, 0, 0}, /* ip route del */
    {38377, 0, 568, 2, 0, 0, 0}, /* ip route delete */
    {38393, 0, 567, 1, 0, 0, 0}, /* ip route flush */
    {38408, 0, 559, 4, 0, 0, 0}, /* ip rule */
    {38416, 0, 559, 4, 0, 0, 0}, /* ip token */
    {38425, 0, 559, 4, 0, 0, 0}, /* ip tunnel */
    {38435, 0, 559, 4, 0, 0, 0}, /* ip tuntap */
    {38445, 21445, 525, 8, 0, 0, 0}, /* ip6tables */
    {38455, 0, 533, 1, 0, 0, 0}, /* ip6tables-restore */
    {38473, 0, 534, 1, 0, 0, 0}, /* ip6tables-save */
    {38488, 0, 524, 1, 0, 0, 0}, /* ipcalc */
    {38495, 0, 31, 1, 0, 0, 0}, /* ipcs */
    {38500, 0, 34, 2, 0, 0, 0}, /* iperf */
    {38506, 0, 34, 2, 0, 0, 0}, /* iperf3 */
    {38513, 0, 542, 2, 0, 0, 0}, /* ipset */
    {38519, 0, 541, 1, 0, 0, 0}, /* ipset destroy */
    {38533, 0, 541, 1, 0, 0, 0}, /* ipset flush */
    {38545, 0, 524, 1, 0, 0, 0}, /* ipset-list */
    {38556, 21445, 525, 8, 0, 0, 0}, /* iptables */
    {38565, 21445, 525, 8, 0, 0, 0}, /* iptables-legacy */
    {38581, 21445, 525, 8, 0, 0, 0}, /* iptables-nft */
    {38594, 0, 533, 1, 0, 0, 0}, /* iptables-restore */
    {38611, 0, 534, 1, 0, 0, 0}, /* iptables-save */
    {38625, 0, 26, 1, 0, 0, 0}, /* iptraf */
    {38632, 0, 541, 1, 0, 0, 0}, /* ipvsadm */
    {38640, 7078, 141, 4, 18, 0, 0}, /* ipython */
    {38648, 29167, 749, 4, 20, 0, 0}, /* isql */
    {38653, 0, 571, 4, 0, 0, 0}, /* iw */
    {38656, 0, 524, 1, 0, 0, 0}, /* iw-list */
    {38664, 0, 571, 4, 0, 0, 0}, /* iwconfig */
    {38673, 0, 524, 1, 0, 0, 0}, /* iwlist */
    {38680, 0, 785, 2, 0, 0, 0}, /* java */
    {38685, 0, 785, 2, 0, 0, 0}, /* javac */
    {38691, 0, 785, 2, 0, 0, 0}, /* jekyll */
    {38698, 0, 785, 2, 0, 0, 0}, /* jest */
    {38703, 0, 30, 1, 0, 0, 0}, /* jobs */
    {38708, 0, 279, 1, 0, 0, 0}, /* joe */
    {38712, 0, 787, 3, 0, 0, 0}, /* john */
    {38717, 0, 59, 1, 1, 0, 0}, /* join */
    {38722, 4604, 39, 3, 0, 0, 0}, /* journalctl */
    {38733, 0, 59, 1, 1, 0, 0}, /* jq */
    {38736, 0, 785, 2, 0, 0, 0}, /* just */
    {38741, 0, 730, 2, 0, 0, 0}, /* k3d cluster delete */
    {38760, 27794, 718, 2, 0, 0, 0}, /* k3s */
    {38764, 0, 730, 2, 0, 0, 0}, /* k3s-uninstall.sh */
    {38781, 27794, 718, 2, 0, 0, 0}, /* k9s */
    {38785, 0, 760, 3, 0, 0, 0}, /* kafka-topics */
    {38798, 0, 759, 1, 0, 0, 0}, /* kafka-topics --delete */
    {38820, 0, 279, 1, 0, 0, 0}, /* kate */
    {38825, 6217, 115, 1, 8, 0, 0}, /* kdesudo */
    {38833, 0, 421, 2, 0, 0, 0}, /* kexec */
    {38839, 18885, 474, 5, 0, 0, 0}, /* keytool */
    {38847, 15068, 374, 6, 0, 1, 0}, /* kill */
    {38852, 15367, 380, 6, 0, 1, 0}, /* killall */
    {38860, 0, 386, 1, 0, 0, 0}, /* killall5 */
    {38869, 0, 730, 2, 0, 0, 0}, /* kind delete */
    {38881, 0, 423, 3, 0, 0, 0}, /* kmod */
    {38886, 0, 358, 3, 0, 0, 0}, /* kpartx */
    {38893, 7007, 137, 4, 7, 0, 0}, /* ksh */
    {38897, 0, 730, 2, 0, 0, 0}, /* kubeadm reset */
    {38911, 27794, 718, 2, 0, 0, 0}, /* kubectl */
    {38919, 0, 725, 1, 0, 0, 0}, /* kubectl cordon */
    {38934, 0, 720, 5, 0, 0, 0}, /* kubectl delete */
    {38949, 0, 725, 1, 0, 0, 0}, /* kubectl drain */
    {38963, 7324, 150, 1, 8, 0, 1}, /* kubectl exec */
    {38976, 0, 728, 2, 0, 0, 0}, /* kubectl replace */
    {38992, 0, 726, 2, 0, 0, 0}, /* kubectl scale */
    {39006, 27794, 718, 2, 0, 0, 0}, /* kubectx */
    {39014, 27794, 718, 2, 0, 0, 0}, /* kubens */
    {39021, 0, 787, 3, 0, 0, 0}, /* kwriteconfig5 */
    {39035, 0, 87, 2, 21, 0, 0}, /* la */
    {39038, 0, 787, 3, 0, 0, 0}, /* lame */
    {39043, 0, 30, 1, 0, 0, 0}, /* last */
    {39048, 0, 30, 1, 0, 0, 0}, /* lastb */
    {39054, 0, 30, 1, 0, 0, 0}, /* lastlog */
    {39062, 0, 785, 2, 0, 0, 0}, /* latex */
    {39068, 0, 411, 7, 0, 0, 0}, /* launchctl */
    {39078, 0, 785, 2, 0, 0, 0}, /* ld */
    {39081, 0, 524, 1, 0, 0, 0}, /* ldapsearch */
    {39092, 0, 635, 3, 0, 0, 0}, /* ldconfig */
    {39101, 0, 33, 1, 0, 0, 0}, /* ldd */
    {39105, 0, 59, 1, 1, 0, 0}, /* less */
    {39110, 0, 30, 1, 0, 0, 0}, /* let */
    {39114, 0, 279, 1, 0, 0, 0}, /* lf */
    {39117, 21158, 508, 6, 4, 0, 0}, /* lftp */
    {39122, 0, 787, 3, 0, 0, 0}, /* libreoffice */
    {39134, 0, 785, 2, 0, 0, 0}, /* libtool */
    {39142, 0, 642, 2, 0, 0, 0}, /* lilo */
    {39147, 0, 775, 2, 0, 0, 0}, /* limactl */
    {39155, 19769, 491, 9, 4, 0, 0}, /* links */
    {39161, 0, 744, 5, 0, 0, 0}, /* linode-cli */
    {39172, 6326, 119, 2, 8, 0, 0}, /* linux32 */
    {39180, 6326, 119, 2, 8, 0, 0}, /* linux64 */
    {39188, 0, 87, 2, 21, 0, 0}, /* ll */
    {39191, 0, 524, 1, 0, 0, 0}, /* lldpctl */
    {39199, 0, 199, 5, 0, 0, 0}, /* ln */
    {39202, 0, 447, 1, 0, 0, 0}, /* lnav */
    {39207, 0, 430, 2, 0, 0, 0}, /* loadkeys */
    {39216, 0, 27, 1, 0, 0, 0}, /* loc */
    {39220, 0, 96, 3, 15, 0, 0}, /* local */
    {39226, 0, 30, 1, 0, 0, 0}, /* locale */
    {39233, 0, 635, 3, 0, 0, 0}, /* locale-gen */
    {39244, 0, 42, 3, 0, 0, 0}, /* localectl */
    {39254, 0, 42, 3, 0, 0, 0}, /* localectl list-keymaps */
    {39277, 0, 42, 3, 0, 0, 0}, /* localectl list-locales */
    {39300, 0, 42, 3, 0, 0, 0}, /* localectl status */
    {39317, 0, 787, 3, 0, 0, 0}, /* localepurge */
    {39329, 0, 87, 2, 21, 0, 0}, /* locate */
    {39336, 0, 448, 1, 0, 0, 0}, /* logger */
    {39343, 0, 42, 3, 0, 0, 0}, /* loginctl */
    {39352, 0, 420, 1, 0, 0, 0}, /* loginctl halt */
    {39366, 0, 418, 2, 0, 0, 0}, /* loginctl kill-session */
    {39388, 0, 418, 2, 0, 0, 0}, /* loginctl kill-user */
    {39407, 0, 42, 3, 0, 0, 0}, /* loginctl list-sessions */
    {39430, 0, 42, 3, 0, 0, 0}, /* loginctl list-users */
    {39450, 0, 420, 1, 0, 0, 0}, /* loginctl poweroff */
    {39468, 0, 420, 1, 0, 0, 0}, /* loginctl reboot */
    {39484, 0, 42, 3, 0, 0, 0}, /* loginctl session-status */
    {39508, 0, 42, 3, 0, 0, 0}, /* loginctl show-session */
    {39530, 0, 418, 2, 0, 0, 0}, /* loginctl terminate-session */
    {39557, 0, 418, 2, 0, 0, 0}, /* loginctl terminate-user */
    {39581, 0, 42, 3, 0, 0, 0}, /* loginctl user-status */
    {39602, 0, 109, 1, 0, 0, 0}, /* logout */
    {39609, 0, 26, 1, 0, 0, 0}, /* logread */
    {39617, 0, 441, 3, 0, 0, 0}, /* logrotate */
    {39627, 0, 441, 3, 0, 0, 0}, /* logsave */
    {39635, 0, 59, 1, 1, 0, 0}, /* lolcat */
    {39642, 0, 59, 1, 1, 0, 0}, /* look */
    {39647, 0, 358, 3, 0, 0, 0}, /* losetup */
    {39655, 0, 784, 1, 0, 0, 0}, /* lp */
    {39658, 0, 784, 1, 0, 0, 0}, /* lpadmin */
    {39666, 0, 781, 1, 0, 0, 0}, /* lpinfo */
    {39673, 0, 782, 2, 0, 0, 0}, /* lpoptions */
    {39683, 0, 781, 1, 0, 0, 0}, /* lpq */
    {39687, 0, 784, 1, 0, 0, 0}, /* lpr */
    {39691, 0, 784, 1, 0, 0, 0}, /* lprm */
    {39696, 0, 781, 1, 0, 0, 0}, /* lpstat */
    {39703, 10975, 257, 3, 1, 0, 0}, /* lrzip */
    {39709, 0, 87, 2, 21, 0, 0}, /* ls */
    {39712, 0, 260, 3, 0, 0, 0}, /* lsar */
    {39717, 0, 31, 1, 0, 0, 0}, /* lsattr */
    {39724, 0, 27, 1, 0, 0, 0}, /* lsb */
    {39728, 0, 26, 1, 0, 0, 0}, /* lsb_release */
    {39740, 0, 31, 1, 0, 0, 0}, /* lsblk */
    {39746, 0, 31, 1, 0, 0, 0}, /* lscpu */
    {39752, 0, 87, 2, 21, 0, 0}, /* lsd */
    {39756, 0, 27, 1, 0, 0, 0}, /* lsfd */
    {39761, 0, 31, 1, 0, 0, 0}, /* lshw */
    {39766, 0, 31, 1, 0, 0, 0}, /* lsinitramfs */
    {39778, 0, 31, 1, 0, 0, 0}, /* lsipc */
    {39784, 0, 27, 1, 0, 0, 0}, /* lsirq */
    {39790, 0, 27, 1, 0, 0, 0}, /* lslocks */
    {39798, 0, 27, 1, 0, 0, 0}, /* lslogins */
    {39807, 0, 27, 1, 0, 0, 0}, /* lsmem */
    {39813, 0, 31, 1, 0, 0, 0}, /* lsmod */
    {39819, 0, 31, 1, 0, 0, 0}, /* lsns */
    {39824, 0, 31, 1, 0, 0, 0}, /* lsof */
    {39829, 0, 89, 1, 22, 0, 0}, /* lsof -t */
    {39837, 0, 31, 1, 0, 0, 0}, /* lspci */
    {39843, 0, 33, 1, 0, 0, 0}, /* lstopo */
    {39850, 0, 31, 1, 0, 0, 0}, /* lsusb */
    {39856, 0, 33, 1, 0, 0, 0}, /* ltrace */
    {39863, 7078, 141, 4, 18, 0, 0}, /* lua */
    {39867, 7078, 141, 4, 18, 0, 0}, /* luajit */
    {39874, 0, 629, 2, 0, 0, 0}, /* luarocks */
    {39883, 0, 341, 2, 0, 0, 0}, /* lvchange */
    {39892, 0, 341, 2, 0, 0, 0}, /* lvconvert */
    {39902, 0, 341, 2, 0, 0, 0}, /* lvcreate */
    {39911, 0, 343, 1, 0, 0, 0}, /* lvdisplay */
    {39921, 0, 341, 2, 0, 0, 0}, /* lvextend */
    {39930, 12078, 286, 4, 0, 0, 0}, /* lvm */
    {39934, 14005, 338, 1, 0, 0, 0}, /* lvreduce */
    {39943, 0, 336, 2, 0, 0, 0}, /* lvremove */
    {39952, 0, 341, 2, 0, 0, 0}, /* lvrename */
    {39961, 14005, 339, 2, 0, 0, 0}, /* lvresize */
    {39970, 0, 343, 1, 0, 0, 0}, /* lvs */
    {39974, 0, 343, 1, 0, 0, 0}, /* lvscan */
    {39981, 19769, 491, 9, 4, 0, 0}, /* lwp-request */
    {39993, 0, 775, 2, 0, 0, 0}, /* lxc */
    {39997, 0, 774, 1, 0, 0, 0}, /* lxc delete */
    {40008, 7324, 150, 1, 8, 0, 1}, /* lxc exec */
    {40017, 0, 774, 1, 0, 0, 0}, /* lxc-destroy */
    {40029, 0, 787, 3, 0, 0, 0}, /* lynis */
    {40035, 19769, 491, 9, 4, 0, 0}, /* lynx */
    {40040, 10975, 257, 3, 1, 0, 0}, /* lz4 */
    {40044, 0, 71, 3, 2, 0, 0}, /* lz4cat */
    {40051, 10975, 257, 3, 1, 0, 0}, /* lzop */
    {40056, 0, 583, 2, 0, 0, 0}, /* macchanger */
    {40067, 21158, 508, 6, 4, 0, 0}, /* magic-wormhole */
    {40082, 0, 787, 3, 0, 0, 0}, /* magick */
    {40089, 21158, 508, 6, 4, 0, 0}, /* mail */
    {40094, 0, 777, 4, 0, 0, 0}, /* mailq */
    {40100, 0, 787, 3, 0, 0, 0}, /* mailx */
    {40106, 0, 787, 3, 0, 0, 0}, /* maim */
    {40111, 0, 785, 2, 0, 0, 0}, /* make */
    {40116, 0, 488, 2, 0, 0, 0}, /* makepasswd */
    {40127, 0, 629, 2, 0, 0, 0}, /* mamba */
    {40133, 0, 33, 1, 0, 0, 0}, /* man */
    {40137, 5782, 95, 1, 16, 0, 0}, /* mapfile */
    {40145, 29167, 749, 4, 20, 0, 0}, /* mariadb */
    {40153, 0, 34, 2, 0, 0, 0}, /* masscan */
    {40161, 7195, 145, 2, 19, 0, 1}, /* mawk */
    {40166, 0, 744, 5, 0, 0, 0}, /* mc */
    {40169, 21158, 508, 6, 4, 0, 0}, /* mc-cp */
    {40175, 0, 279, 1, 0, 0, 0}, /* mcedit */
    {40182, 0, 38, 1, 0, 0, 0}, /* md5sum */
    {40189, 13412, 321, 5, 0, 0, 0}, /* mdadm */
    {40195, 0, 57, 2, 0, 0, 0}, /* mediainfo */
    {40205, 0, 28, 1, 0, 0, 0}, /* mesg */
    {40210, 0, 785, 2, 0, 0, 0}, /* meson */
    {40216, 11807, 280, 4, 0, 0, 0}, /* mformat */
    {40224, 0, 279, 1, 0, 0, 0}, /* micro */
    {40230, 0, 620, 2, 0, 0, 0}, /* microdnf */
    {40239, 0, 618, 2, 0, 0, 0}, /* microdnf remove */
    {40255, 0, 59, 1, 1, 0, 0}, /* miller */
    {40262, 27794, 718, 2, 0, 0, 0}, /* minikube */
    {40271, 0, 730, 2, 0, 0, 0}, /* minikube delete */
    {40287, 0, 59, 1, 1, 0, 0}, /* ministat */
    {40296, 0, 218, 1, 0, 0, 0}, /* mkdir */
    {40302, 0, 785, 2, 0, 0, 0}, /* mkdocs */
    {40309, 11807, 280, 4, 0, 0, 0}, /* mkdosfs */
    {40317, 11807, 280, 4, 0, 0, 0}, /* mke2fs */
    {40324, 11807, 280, 4, 0, 0, 0}, /* mkexfatfs */
    {40334, 0, 218, 1, 0, 0, 0}, /* mkfifo */
    {40341, 11807, 280, 4, 0, 0, 0}, /* mkfs */
    {40346, 11807, 280, 4, 0, 0, 0}, /* mkfs-any */
    {40355, 11807, 280, 4, 0, 0, 0}, /* mkfs.btrfs */
    {40366, 11807, 280, 4, 0, 0, 0}, /* mkfs.f2fs */
    {40376, 0, 635, 3, 0, 0, 0}, /* mkinitcpio */
    {40387, 10975, 257, 3, 1, 0, 0}, /* mkisofs */
    {40395, 0, 218, 1, 0, 0, 0}, /* mknod */
    {40401, 11807, 280, 4, 0, 0, 0}, /* mkntfs */
    {40408, 0, 488, 2, 0, 0, 0}, /* mkpasswd */
    {40417, 11807, 280, 4, 0, 0, 0}, /* mkreiserfs */
    {40428, 7007, 137, 4, 7, 0, 0}, /* mksh */
    {40433, 10975, 257, 3, 1, 0, 0}, /* mksquashfs */
    {40444, 11807, 280, 4, 0, 0, 0}, /* mkswap */
    {40451, 0, 218, 1, 0, 0, 0}, /* mktemp */
    {40458, 11807, 280, 4, 0, 0, 0}, /* mkudffs */
    {40466, 0, 87, 2, 21, 0, 0}, /* mlocate */
    {40474, 0, 59, 1, 1, 0, 0}, /* mlr */
    {40478, 0, 26, 1, 0, 0, 0}, /* modinfo */
    {40486, 0, 423, 3, 0, 0, 0}, /* modprobe */
    {40495, 0, 787, 3, 0, 0, 0}, /* mogrify */
    {40503, 0, 27, 1, 0, 0, 0}, /* mokutil */
    {40511, 29167, 749, 4, 20, 0, 0}, /* mongo */
    {40517, 0, 763, 1, 0, 0, 0}, /* mongodump */
    {40527, 0, 759, 1, 0, 0, 0}, /* mongodump-drop */
    {40542, 0, 763, 1, 0, 0, 0}, /* mongoexport */
    {40554, 29933, 764, 3, 0, 0, 0}, /* mongorestore */
    {40567, 29167, 749, 4, 20, 0, 0}, /* mongosh */
    {40575, 0, 763, 1, 0, 0, 0}, /* mongostat */
    {40585, 0, 59, 1, 1, 0, 0}, /* more */
    {40590, 7215, 148, 2, 10, 0, 1}, /* mosh */
    {40595, 0, 59, 1, 1, 0, 0}, /* most */
    {40600, 14644, 364, 5, 0, 0, 0}, /* mount */
    {40606, 0, 31, 1, 0, 0, 0}, /* mountpoint */
    {40617, 0, 279, 1, 0, 0, 0}, /* mousepad */
    {40626, 0, 787, 3, 0, 0, 0}, /* mplayer */
    {40634, 0, 31, 1, 0, 0, 0}, /* mpstat */
    {40641, 0, 787, 3, 0, 0, 0}, /* mpv */
    {40645, 21158, 508, 6, 4, 0, 0}, /* msmtp */
    {40651, 12078, 286, 4, 0, 0, 0}, /* mtd */
    {40655, 0, 313, 1, 0, 0, 0}, /* mtd erase */
    {40665, 0, 313, 1, 0, 0, 0}, /* mtd write */
    {40675, 12078, 286, 4, 0, 0, 0}, /* mtd_debug */
    {40685, 0, 313, 1, 0, 0, 0}, /* mtd_debug erase */
    {40701, 0, 313, 1, 0, 0, 0}, /* mtd_debug write */
    {40717, 0, 26, 1, 0, 0, 0}, /* mtr */
    {40721, 0, 775, 2, 0, 0, 0}, /* multipass */
    {40731, 0, 774, 1, 0, 0, 0}, /* multipass delete */
    {40748, 0, 774, 1, 0, 0, 0}, /* multipass purge */
    {40764, 21158, 508, 6, 4, 0, 0}, /* mutt */
    {40769, 8445, 176, 9, 0, 0, 0}, /* mv */
    {40772, 0, 785, 2, 0, 0, 0}, /* mvn */
    {40776, 0, 785, 2, 0, 0, 0}, /* mypy */
    {40781, 29167, 749, 4, 20, 0, 0}, /* mysql */
    {40787, 0, 760, 3, 0, 0, 0}, /* mysqladmin */
    {40798, 0, 759, 1, 0, 0, 0}, /* mysqladmin drop */
    {40814, 0, 763, 1, 0, 0, 0}, /* mysqldump */
    {40824, 29933, 764, 3, 0, 0, 0}, /* mysqlimport */
    {40836, 29167, 749, 4, 20, 0, 0}, /* mysqlsh */
    {40844, 23944, 604, 4, 0, 0, 0}, /* nala */
    {40849, 0, 600, 4, 0, 0, 0}, /* nala remove */
    {40861, 0, 27, 1, 0, 0, 0}, /* namei */
    {40867, 0, 313, 1, 0, 0, 0}, /* nandwrite */
    {40877, 0, 279, 1, 0, 0, 0}, /* nano */
    {40882, 7195, 145, 2, 19, 0, 1}, /* nawk */
    {40887, 21241, 514, 8, 4, 0, 0}, /* nc */
    {40890, 21241, 514, 8, 4, 0, 0}, /* ncat */
    {40895, 0, 31, 1, 0, 0, 0}, /* ncdu */
    {40900, 0, 33, 1, 0, 0, 0}, /* needrestart */
    {40912, 0, 33, 1, 0, 0, 0}, /* needs-restarting */
    {40929, 0, 32, 1, 0, 0, 0}, /* neofetch */
    {40938, 27214, 701, 2, 0, 0, 0}, /* nerdctl */
    {40946, 7324, 150, 1, 8, 0, 1}, /* nerdctl exec */
    {40959, 21241, 514, 8, 4, 0, 0}, /* netcat */
    {40966, 0, 32, 1, 0, 0, 0}, /* nethogs */
    {40974, 0, 744, 5, 0, 0, 0}, /* netlify */
    {40982, 0, 571, 4, 0, 0, 0}, /* netplan */
    {40990, 0, 26, 1, 0, 0, 0}, /* netstat */
    {40998, 0, 797, 2, 0, 0, 0}, /* networksetup */
    {41011, 0, 777, 4, 0, 0, 0}, /* newaliases */
    {41022, 11807, 280, 4, 0, 0, 0}, /* newfs */
    {41028, 0, 472, 1, 0, 0, 0}, /* newgidmap */
    {41038, 6256, 117, 1, 9, 0, 0}, /* newgrp */
    {41045, 0, 457, 1, 0, 0, 0}, /* newusers */
    {41054, 0, 536, 5, 0, 0, 0}, /* nft */
    {41058, 0, 535, 1, 0, 0, 0}, /* nft delete chain */
    {41075, 0, 535, 1, 0, 0, 0}, /* nft delete ruleset */
    {41094, 0, 535, 1, 0, 0, 0}, /* nft delete table */
    {41111, 0, 535, 1, 0, 0, 0}, /* nft destroy */
    {41123, 0, 535, 1, 0, 0, 0}, /* nft flush */
    {41133, 0, 534, 1, 0, 0, 0}, /* nft-list */
    {41142, 0, 45, 2, 0, 0, 0}, /* nginx */
    {41148, 0, 34, 2, 0, 0, 0}, /* ngrep */
    {41154, 6326, 119, 2, 8, 0, 0}, /* nice */
    {41159, 0, 785, 2, 0, 0, 0}, /* ninja */
    {41165, 0, 629, 2, 0, 0, 0}, /* nix */
    {41169, 0, 629, 2, 0, 0, 0}, /* nix-env */
    {41177, 0, 787, 3, 0, 0, 0}, /* nix-shell */
    {41187, 0, 59, 1, 1, 0, 0}, /* nl */
    {41190, 0, 34, 2, 0, 0, 0}, /* nload */
    {41196, 0, 33, 1, 0, 0, 0}, /* nm */
    {41199, 0, 34, 2, 0, 0, 0}, /* nmap */
    {41204, 0, 524, 1, 0, 0, 0}, /* nmblookup */
    {41214, 0, 590, 3, 0, 0, 0}, /* nmcli */
    {41220, 0, 588, 1, 0, 0, 0}, /* nmcli c del */
    {41232, 0, 588, 1, 0, 0, 0}, /* nmcli c delete */
    {41247, 0, 588, 1, 0, 0, 0}, /* nmcli con del */
    {41261, 0, 588, 1, 0, 0, 0}, /* nmcli con delete */
    {41278, 0, 588, 1, 0, 0, 0}, /* nmcli connection del */
    {41299, 0, 588, 1, 0, 0, 0}, /* nmcli connection delete */
    {41323, 0, 589, 1, 0, 0, 0}, /* nmcli d delete */
    {41338, 0, 589, 1, 0, 0, 0}, /* nmcli d disconnect */
    {41357, 0, 589, 1, 0, 0, 0}, /* nmcli d down */
    {41370, 0, 589, 1, 0, 0, 0}, /* nmcli dev delete */
    {41387, 0, 589, 1, 0, 0, 0}, /* nmcli dev disconnect */
    {41408, 0, 589, 1, 0, 0, 0}, /* nmcli dev down */
    {41423, 0, 589, 1, 0, 0, 0}, /* nmcli device delete */
    {41443, 0, 589, 1, 0, 0, 0}, /* nmcli device disconnect */
    {41467, 0, 589, 1, 0, 0, 0}, /* nmcli device down */
    {41485, 0, 587, 1, 0, 0, 0}, /* nmcli n off */
    {41497, 0, 587, 1, 0, 0, 0}, /* nmcli networking off */
    {41518, 0, 571, 4, 0, 0, 0}, /* nmtui */
    {41524, 0, 279, 1, 0, 0, 0}, /* nnn */
    {41528, 6326, 119, 2, 8, 0, 0}, /* nocorrect */
    {41538, 7078, 141, 4, 18, 0, 0}, /* node */
    {41543, 7078, 141, 4, 18, 0, 0}, /* nodejs */
    {41550, 0, 760, 3, 0, 0, 0}, /* nodetool */
    {41559, 0, 759, 1, 0, 0, 0}, /* nodetool decommission */
    {41581, 0, 759, 1, 0, 0, 0}, /* nodetool drain */
    {41596, 6326, 119, 2, 8, 0, 0}, /* noglob */
    {41603, 6326, 119, 2, 8, 0, 0}, /* nohup */
    {41609, 0, 28, 1, 0, 0, 0}, /* notify-send */
    {41621, 0, 785, 2, 0, 0, 0}, /* nox */
    {41625, 0, 629, 2, 0, 0, 0}, /* npm */
    {41629, 0, 633, 1, 0, 0, 0}, /* npm audit fix */
    {41643, 0, 634, 1, 0, 0, 0}, /* npm deprecate */
    {41657, 0, 634, 1, 0, 0, 0}, /* npm unpublish */
    {41671, 0, 29, 1, 0, 0, 0}, /* nproc */
    {41677, 0, 629, 2, 0, 0, 0}, /* npx */
    {41681, 6568, 124, 1, 8, 0, 0}, /* nsenter */
    {41689, 0, 26, 1, 0, 0, 0}, /* nslookup */
    {41698, 0, 26, 1, 0, 0, 0}, /* nstat */
    {41704, 0, 210, 3, 0, 0, 0}, /* ntfsclone */
    {41714, 14341, 347, 4, 0, 0, 0}, /* ntfsfix */
    {41722, 0, 430, 2, 0, 0, 0}, /* ntpdate */
    {41730, 6326, 119, 2, 8, 0, 0}, /* numactl */
    {41738, 0, 31, 1, 0, 0, 0}, /* numastat */
    {41747, 0, 59, 1, 1, 0, 0}, /* numfmt */
    {41754, 0, 57, 2, 0, 0, 0}, /* nvidia-smi */
    {41765, 11687, 277, 2, 0, 0, 0}, /* nvim */
    {41770, 0, 629, 2, 0, 0, 0}, /* nvm */
    {41774, 12078, 286, 4, 0, 0, 0}, /* nvme */
    {41779, 0, 312, 1, 0, 0, 0}, /* nvme delete-ns */
    {41794, 0, 312, 1, 0, 0, 0}, /* nvme dsm */
    {41803, 0, 312, 1, 0, 0, 0}, /* nvme format */
    {41815, 0, 312, 1, 0, 0, 0}, /* nvme sanitize */
    {41829, 0, 312, 1, 0, 0, 0}, /* nvme write */
    {41840, 0, 312, 1, 0, 0, 0}, /* nvme write-uncor */
    {41857, 0, 312, 1, 0, 0, 0}, /* nvme write-zeroes */
    {41875, 0, 797, 2, 0, 0, 0}, /* nvram */
    {41881, 0, 27, 1, 0, 0, 0}, /* nvtop */
    {41887, 0, 488, 2, 0, 0, 0}, /* oathtool */
    {41896, 0, 33, 1, 0, 0, 0}, /* objdump */
    {41904, 27794, 718, 2, 0, 0, 0}, /* oc */
    {41907, 0, 720, 5, 0, 0, 0}, /* oc delete */
    {41917, 7324, 150, 1, 8, 0, 1}, /* oc exec */
    {41925, 0, 744, 5, 0, 0, 0}, /* oci */
    {41929, 0, 787, 3, 0, 0, 0}, /* ocrmypdf */
    {41938, 0, 59, 1, 1, 0, 0}, /* od */
    {41941, 0, 787, 3, 0, 0, 0}, /* oggenc */
    {41948, 0, 787, 3, 0, 0, 0}, /* okular */
    {41955, 0, 390, 2, 0, 0, 0}, /* oom */
    {41959, 0, 629, 2, 0, 0, 0}, /* opam */
    {41964, 0, 279, 1, 0, 0, 0}, /* open */
    {41969, 19381, 482, 4, 3, 1, 0}, /* openssl */
    {41977, 21158, 508, 6, 4, 0, 0}, /* openvpn */
    {41985, 0, 430, 2, 0, 0, 0}, /* openvt */
    {41992, 0, 629, 2, 0, 0, 0}, /* opkg */
    {41997, 6568, 124, 1, 8, 0, 0}, /* optirun */
    {42005, 7078, 141, 4, 18, 0, 0}, /* osascript */
    {42015, 0, 571, 4, 0, 0, 0}, /* ovs-vsctl */
    {42025, 0, 732, 7, 0, 0, 0}, /* packer */
    {42032, 24821, 622, 7, 0, 0, 0}, /* pacman */
    {42039, 0, 787, 3, 0, 0, 0}, /* pactl */
    {42045, 0, 472, 1, 0, 0, 0}, /* pam_tally2 */
    {42056, 0, 785, 2, 0, 0, 0}, /* pandoc */
    {42063, 0, 787, 3, 0, 0, 0}, /* paplay */
    {42070, 6754, 130, 1, 11, 0, 0}, /* parallel */
    {42079, 0, 210, 3, 0, 0, 0}, /* partclone */
    {42089, 12688, 303, 6, 0, 0, 0}, /* parted */
    {42096, 0, 210, 3, 0, 0, 0}, /* partimage */
    {42106, 0, 358, 3, 0, 0, 0}, /* partprobe */
    {42116, 0, 358, 3, 0, 0, 0}, /* partx */
    {42122, 0, 488, 2, 0, 0, 0}, /* pass */
    {42127, 0, 490, 1, 0, 0, 0}, /* pass cp */
    {42135, 0, 486, 1, 0, 0, 0}, /* pass delete */
    {42147, 0, 490, 1, 0, 0, 0}, /* pass edit */
    {42157, 0, 488, 2, 0, 0, 0}, /* pass find */
    {42167, 0, 490, 1, 0, 0, 0}, /* pass generate */
    {42181, 0, 490, 1, 0, 0, 0}, /* pass git */
    {42190, 0, 488, 2, 0, 0, 0}, /* pass grep */
    {42200, 0, 490, 1, 0, 0, 0}, /* pass init */
    {42210, 0, 490, 1, 0, 0, 0}, /* pass insert */
    {42222, 0, 488, 2, 0, 0, 0}, /* pass ls */
    {42230, 0, 490, 1, 0, 0, 0}, /* pass mv */
    {42238, 0, 486, 1, 0, 0, 0}, /* pass remove */
    {42250, 0, 486, 1, 0, 0, 0}, /* pass rm */
    {42258, 0, 488, 2, 0, 0, 0}, /* pass show */
    {42268, 18019, 453, 4, 0, 0, 0}, /* passwd */
    {42275, 0, 59, 1, 1, 0, 0}, /* paste */
    {42281, 0, 279, 1, 0, 0, 0}, /* patch */
    {42287, 0, 787, 3, 0, 0, 0}, /* pavucontrol */
    {42299, 0, 260, 3, 0, 0, 0}, /* pax */
    {42303, 10975, 257, 3, 1, 0, 0}, /* pbzip2 */
    {42310, 5307, 64, 1, 1, 0, 1}, /* pcregrep */
    {42319, 0, 775, 2, 0, 0, 0}, /* pct */
    {42323, 0, 774, 1, 0, 0, 0}, /* pct destroy */
    {42335, 0, 57, 2, 0, 0, 0}, /* pdffonts */
    {42344, 0, 57, 2, 0, 0, 0}, /* pdfinfo */
    {42352, 0, 785, 2, 0, 0, 0}, /* pdflatex */
    {42361, 0, 787, 3, 0, 0, 0}, /* pdfseparate */
    {42373, 0, 787, 3, 0, 0, 0}, /* pdftk */
    {42379, 0, 787, 3, 0, 0, 0}, /* pdftotext */
    {42389, 0, 787, 3, 0, 0, 0}, /* pdfunite */
    {42398, 6568, 124, 1, 8, 0, 0}, /* perf */
    {42403, 7078, 141, 4, 18, 0, 0}, /* perl */
    {42408, 0, 59, 1, 1, 0, 0}, /* pg */
    {42411, 0, 759, 1, 0, 0, 0}, /* pg_dropcluster */
    {42426, 0, 763, 1, 0, 0, 0}, /* pg_dump */
    {42434, 0, 763, 1, 0, 0, 0}, /* pg_dumpall */
    {42445, 0, 763, 1, 0, 0, 0}, /* pg_isready */
    {42456, 29933, 764, 3, 0, 0, 0}, /* pg_restore */
    {42467, 0, 763, 1, 0, 0, 0}, /* pgbench */
    {42475, 0, 89, 1, 22, 0, 0}, /* pgrep */
    {42481, 7078, 141, 4, 18, 0, 0}, /* php */
    {42485, 0, 279, 1, 0, 0, 0}, /* pico */
    {42490, 0, 89, 1, 22, 0, 0}, /* pidof */
    {42496, 0, 31, 1, 0, 0, 0}, /* pidstat */
    {42504, 10975, 257, 3, 1, 0, 0}, /* pigz */
    {42509, 0, 27, 1, 0, 0, 0}, /* pinfo */
    {42515, 0, 34, 2, 0, 0, 0}, /* ping */
    {42520, 0, 34, 2, 0, 0, 0}, /* ping6 */
    {42526, 0, 629, 2, 0, 0, 0}, /* pip */
    {42530, 0, 629, 2, 0, 0, 0}, /* pip3 */
    {42535, 6326, 119, 2, 8, 0, 0}, /* pipexec */
    {42543, 0, 629, 2, 0, 0, 0}, /* pipx */
    {42548, 6217, 115, 1, 8, 0, 0}, /* pkexec */
    {42555, 0, 629, 2, 0, 0, 0}, /* pkg */
    {42559, 0, 629, 2, 0, 0, 0}, /* pkg_add */
    {42567, 15367, 380, 6, 0, 1, 0}, /* pkill */
    {42573, 0, 787, 3, 0, 0, 0}, /* playerctl */
    {42583, 0, 87, 2, 21, 0, 0}, /* plocate */
    {42591, 0, 400, 1, 0, 0, 0}, /* pm-hibernate */
    {42604, 0, 392, 2, 0, 0, 0}, /* pm-hibernate-never */
    {42623, 0, 400, 1, 0, 0, 0}, /* pm-suspend */
    {42634, 0, 32, 1, 0, 0, 0}, /* pmap */
    {42639, 0, 797, 2, 0, 0, 0}, /* pmset */
    {42645, 0, 629, 2, 0, 0, 0}, /* pnpm */
    {42650, 27214, 701, 2, 0, 0, 0}, /* podman */
    {42657, 0, 710, 1, 0, 0, 0}, /* podman container prune */
    {42680, 7324, 150, 1, 8, 0, 1}, /* podman exec */
    {42692, 0, 711, 2, 0, 0, 0}, /* podman image prune */
    {42711, 0, 706, 1, 0, 0, 0}, /* podman kill */
    {42723, 0, 703, 3, 0, 0, 0}, /* podman rm */
    {42733, 0, 707, 2, 0, 0, 0}, /* podman rmi */
    {42744, 7416, 151, 1, 8, 0, 1}, /* podman run */
    {42755, 0, 706, 1, 0, 0, 0}, /* podman stop */
    {42767, 0, 710, 1, 0, 0, 0}, /* podman system prune */
    {42787, 0, 710, 1, 0, 0, 0}, /* podman system reset */
    {42807, 0, 710, 1, 0, 0, 0}, /* podman volume prune */
    {42827, 0, 713, 1, 0, 0, 0}, /* podman volume rm */
    {42844, 0, 715, 2, 0, 0, 0}, /* podman-compose down */
    {42864, 0, 629, 2, 0, 0, 0}, /* poetry */
    {42871, 0, 30, 1, 0, 0, 0}, /* popd */
    {42876, 0, 629, 2, 0, 0, 0}, /* port */
    {42881, 0, 629, 2, 0, 0, 0}, /* portage */
    {42889, 0, 777, 4, 0, 0, 0}, /* postcat */
    {42897, 0, 777, 4, 0, 0, 0}, /* postqueue */
    {42907, 0, 777, 4, 0, 0, 0}, /* postsuper */
    {42917, 0, 392, 2, 0, 0, 0}, /* poweroff */
    {42926, 0, 32, 1, 0, 0, 0}, /* powertop */
    {42935, 0, 59, 1, 1, 0, 0}, /* pr */
    {42938, 0, 785, 2, 0, 0, 0}, /* pre-commit */
    {42949, 0, 245, 2, 0, 0, 0}, /* prename */
    {42957, 0, 785, 2, 0, 0, 0}, /* prettier */
    {42966, 6568, 124, 1, 8, 0, 0}, /* primusrun */
    {42976, 0, 30, 1, 0, 0, 0}, /* printenv */
    {42985, 0, 93, 1, 6, 0, 0}, /* printf */
    {42992, 6568, 124, 1, 8, 0, 0}, /* prlimit */
    {43000, 6326, 119, 2, 8, 0, 0}, /* proxychains */
    {43012, 6326, 119, 2, 8, 0, 0}, /* proxychains4 */
    {43025, 0, 32, 1, 0, 0, 0}, /* prtstat */
    {43033, 0, 89, 1, 22, 0, 0}, /* ps */
    {43036, 29167, 749, 4, 20, 0, 0}, /* psql */
    {43041, 0, 32, 1, 0, 0, 0}, /* pstree */
    {43048, 0, 732, 7, 0, 0, 0}, /* pulumi */
    {43055, 0, 94, 1, 14, 0, 0}, /* pushd */
    {43061, 18885, 474, 5, 0, 0, 0}, /* puttygen */
    {43070, 0, 59, 1, 1, 0, 0}, /* pv */
    {43073, 0, 341, 2, 0, 0, 0}, /* pvcreate */
    {43082, 0, 343, 1, 0, 0, 0}, /* pvdisplay */
    {43092, 0, 341, 2, 0, 0, 0}, /* pvmove */
    {43099, 0, 336, 2, 0, 0, 0}, /* pvremove */
    {43108, 0, 341, 2, 0, 0, 0}, /* pvresize */
    {43117, 0, 343, 1, 0, 0, 0}, /* pvs */
    {43121, 0, 343, 1, 0, 0, 0}, /* pvscan */
    {43128, 0, 472, 1, 0, 0, 0}, /* pwconv */
    {43135, 0, 21, 1, 26, 0, 0}, /* pwd */
    {43139, 0, 32, 1, 0, 0, 0}, /* pwdx */
    {43144, 0, 487, 1, 0, 0, 0}, /* pwgen */
    {43150, 0, 488, 2, 0, 0, 0}, /* pwmake */
    {43157, 7007, 137, 4, 7, 0, 0}, /* pwsh */
    {43162, 0, 472, 1, 0, 0, 0}, /* pwunconv */
    {43171, 0, 629, 2, 0, 0, 0}, /* pyenv */
    {43177, 7078, 141, 4, 18, 0, 0}, /* pypy */
    {43182, 7078, 141, 4, 18, 0, 0}, /* pypy3 */
    {43188, 0, 785, 2, 0, 0, 0}, /* pytest */
    {43195, 7078, 141, 4, 18, 0, 0}, /* python */
    {43202, 7078, 141, 4, 18, 0, 0}, /* python2 */
    {43210, 7078, 141, 4, 18, 0, 0}, /* python3 */
    {43218, 0, 787, 3, 0, 0, 0}, /* qbittorrent-nox */
    {43234, 0, 775, 2, 0, 0, 0}, /* qemu-img */
    {43243, 0, 775, 2, 0, 0, 0}, /* qemu-system-x86_64 */
    {43262, 0, 775, 2, 0, 0, 0}, /* qm */
    {43265, 0, 774, 1, 0, 0, 0}, /* qm destroy */
    {43276, 0, 787, 3, 0, 0, 0}, /* qpdf */
    {43281, 0, 488, 2, 0, 0, 0}, /* qrencode */
    {43290, 0, 31, 1, 0, 0, 0}, /* quota */
    {43296, 0, 358, 3, 0, 0, 0}, /* quotacheck */
    {43307, 0, 760, 3, 0, 0, 0}, /* rabbitmqctl */
    {43319, 0, 759, 1, 0, 0, 0}, /* rabbitmqctl delete_queue */
    {43344, 0, 759, 1, 0, 0, 0}, /* rabbitmqctl delete_vhost */
    {43369, 0, 759, 1, 0, 0, 0}, /* rabbitmqctl force_reset */
    {43393, 0, 759, 1, 0, 0, 0}, /* rabbitmqctl reset */
    {43411, 7078, 141, 4, 18, 0, 0}, /* racket */
    {43418, 0, 27, 1, 0, 0, 0}, /* radeontop */
    {43428, 0, 785, 2, 0, 0, 0}, /* rake */
    {43433, 0, 279, 1, 0, 0, 0}, /* ranger */
    {43440, 10975, 257, 3, 1, 0, 0}, /* rar */
    {43444, 7007, 137, 4, 7, 0, 0}, /* rbash */
    {43450, 0, 629, 2, 0, 0, 0}, /* rbenv */
    {43456, 0, 411, 7, 0, 0, 0}, /* rc-service */
    {43467, 0, 26, 1, 0, 0, 0}, /* rc-status */
    {43477, 0, 635, 3, 0, 0, 0}, /* rc-update */
    {43487, 0, 411, 7, 0, 0, 0}, /* rcctl */
    {43493, 0, 787, 3, 0, 0, 0}, /* rclone */
    {43500, 0, 273, 2, 0, 0, 0}, /* rclone cleanup */
    {43515, 0, 273, 2, 0, 0, 0}, /* rclone delete */
    {43529, 0, 273, 2, 0, 0, 0}, /* rclone move */
    {43541, 0, 273, 2, 0, 0, 0}, /* rclone purge */
    {43554, 0, 273, 2, 0, 0, 0}, /* rclone rmdirs */
    {43568, 0, 273, 2, 0, 0, 0}, /* rclone sync */
    {43580, 5782, 95, 1, 16, 0, 0}, /* read */
    {43585, 5782, 95, 1, 16, 0, 0}, /* readarray */
    {43595, 0, 33, 1, 0, 0, 0}, /* readelf */
    {43603, 0, 29, 1, 0, 0, 0}, /* readlink */
    {43612, 0, 96, 3, 15, 0, 0}, /* readonly */
    {43621, 0, 29, 1, 0, 0, 0}, /* realpath */
    {43630, 0, 392, 2, 0, 0, 0}, /* reboot */
    {43637, 29477, 753, 6, 0, 0, 0}, /* redis-cli */
    {43647, 0, 787, 3, 0, 0, 0}, /* redshift */
    {43656, 14341, 347, 4, 0, 0, 0}, /* reiserfsck */
    {43667, 0, 245, 2, 0, 0, 0}, /* rename */
    {43674, 0, 245, 2, 0, 0, 0}, /* rename.ul */
    {43684, 0, 390, 2, 0, 0, 0}, /* renice */
    {43691, 0, 31, 1, 0, 0, 0}, /* repquota */
    {22268, 0, 28, 1, 0, 0, 0}, /* reset */
    {43700, 0, 358, 3, 0, 0, 0}, /* resize2fs */
    {43710, 0, 34, 2, 0, 0, 0}, /* resolvconf */
    {43721, 0, 42, 3, 0, 0, 0}, /* resolvectl */
    {43732, 0, 42, 3, 0, 0, 0}, /* resolvectl query */
    {43749, 0, 42, 3, 0, 0, 0}, /* resolvectl statistics */
    {43771, 0, 42, 3, 0, 0, 0}, /* resolvectl status */
    {43789, 0, 787, 3, 0, 0, 0}, /* restic */
    {43796, 0, 790, 2, 0, 0, 0}, /* restic forget */
    {43810, 0, 790, 2, 0, 0, 0}, /* restic prune */
    {43823, 0, 473, 1, 0, 0, 0}, /* restorecon */
    {43834, 0, 110, 1, 0, 0, 0}, /* return */
    {43841, 0, 65, 1, 1, 0, 0}, /* rev */
    {43845, 0, 583, 2, 0, 0, 0}, /* rfkill */
    {43852, 0, 59, 1, 1, 0, 0}, /* rg */
    {43855, 0, 152, 19, 0, 0, 0}, /* rimraf */
    {43862, 0, 787, 3, 0, 0, 0}, /* rkhunter */
    {43871, 6326, 119, 2, 8, 0, 0}, /* rlwrap */
    {12780, 0, 152, 19, 0, 0, 0}, /* rm */
    {43878, 0, 171, 2, 0, 0, 0}, /* rmdir */
    {43884, 0, 423, 3, 0, 0, 0}, /* rmmod */
    {43890, 0, 575, 3, 0, 0, 0}, /* route */
    {43896, 0, 524, 1, 0, 0, 0}, /* rpcinfo */
    {43904, 0, 613, 5, 0, 0, 0}, /* rpm */
    {43908, 0, 260, 3, 0, 0, 0}, /* rpm2cpio */
    {43917, 0, 33, 1, 0, 0, 0}, /* rpmquery */
    {43926, 11086, 263, 7, 0, 0, 0}, /* rsync */
    {43932, 0, 400, 1, 0, 0, 0}, /* rtcwake */
    {43940, 0, 787, 3, 0, 0, 0}, /* rtorrent */
    {43949, 7078, 141, 4, 18, 0, 0}, /* ruby */
    {43954, 0, 785, 2, 0, 0, 0}, /* ruff */
    {43959, 6217, 115, 1, 8, 0, 0}, /* run0 */
    {43964, 6326, 119, 2, 8, 0, 0}, /* runcon */
    {43971, 0, 26, 1, 0, 0, 0}, /* runlevel */
    {43980, 6227, 116, 1, 9, 0, 0}, /* runuser */
    {43988, 0, 785, 2, 0, 0, 0}, /* rustc */
    {43994, 0, 785, 2, 0, 0, 0}, /* rustfmt */
    {44002, 0, 629, 2, 0, 0, 0}, /* rustup */
    {44009, 0, 744, 5, 0, 0, 0}, /* s3cmd */
    {44015, 0, 411, 7, 0, 0, 0}, /* s6-svc */
    {44022, 0, 31, 1, 0, 0, 0}, /* sar */
    {44026, 0, 787, 3, 0, 0, 0}, /* say */
    {44030, 7078, 141, 4, 18, 0, 0}, /* scala */
    {44036, 0, 27, 1, 0, 0, 0}, /* scc */
    {44040, 11548, 270, 3, 0, 0, 0}, /* scp */
    {44044, 0, 49, 2, 0, 0, 0}, /* screen */
    {44051, 0, 32, 1, 0, 0, 0}, /* screenfetch */
    {44063, 6684, 128, 1, 9, 0, 0}, /* script */
    {44070, 0, 787, 3, 0, 0, 0}, /* scrot */
    {44076, 8355, 173, 3, 0, 0, 0}, /* scrub */
    {44082, 0, 797, 2, 0, 0, 0}, /* scutil */
    {44089, 0, 33, 1, 0, 0, 0}, /* sdiff */
    {44095, 0, 358, 3, 0, 0, 0}, /* sdparm */
    {44102, 5331, 66, 5, 1, 0, 0}, /* sed */
    {44106, 6326, 119, 2, 8, 0, 0}, /* sem */
    {44110, 0, 473, 1, 0, 0, 0}, /* semanage */
    {44119, 21158, 508, 6, 4, 0, 0}, /* sendmail */
    {44128, 0, 777, 4, 0, 0, 0}, /* sendmail-q */
    {44139, 0, 31, 1, 0, 0, 0}, /* sensors */
    {44147, 0, 29, 1, 0, 0, 0}, /* seq */
    {44151, 0, 732, 7, 0, 0, 0}, /* serverless */
    {44162, 0, 411, 7, 0, 0, 0}, /* service */
    {44170, 0, 31, 1, 0, 0, 0}, /* sestatus */
    {44179, 0, 99, 2, 0, 0, 0}, /* set */
    {44183, 6326, 119, 2, 8, 0, 0}, /* setarch */
    {44191, 0, 243, 2, 0, 0, 0}, /* setcap */
    {44198, 0, 473, 1, 0, 0, 0}, /* setenforce */
    {44209, 10285, 240, 3, 0, 0, 0}, /* setfacl */
    {44217, 0, 430, 2, 0, 0, 0}, /* setfont */
    {44225, 6326, 119, 2, 8, 0, 0}, /* setpriv */
    {44233, 6326, 119, 2, 8, 0, 0}, /* setsid */
    {44240, 0, 430, 2, 0, 0, 0}, /* setterm */
    {44248, 0, 801, 3, 0, 0, 0}, /* setxkbmap */
    {44258, 0, 299, 4, 0, 0, 0}, /* sfdisk */
    {44265, 8355, 173, 3, 0, 0, 0}, /* sfill */
    {44271, 11548, 270, 3, 0, 0, 0}, /* sftp */
    {44276, 6256, 117, 1, 9, 0, 0}, /* sg */
    {44279, 0, 313, 1, 0, 0, 0}, /* sg_format */
    {44289, 0, 313, 1, 0, 0, 0}, /* sg_sanitize */
    {44301, 12322, 292, 4, 0, 0, 0}, /* sgdisk */
    {44308, 7007, 137, 4, 7, 0, 0}, /* sh */
    {44311, 0, 38, 1, 0, 0, 0}, /* sha1sum */
    {44319, 0, 38, 1, 0, 0, 0}, /* sha224sum */
    {44329, 0, 38, 1, 0, 0, 0}, /* sha256sum */
    {44339, 0, 38, 1, 0, 0, 0}, /* sha384sum */
    {44349, 0, 38, 1, 0, 0, 0}, /* sha512sum */
    {44359, 0, 260, 3, 0, 0, 0}, /* shar */
    {44364, 0, 33, 1, 0, 0, 0}, /* shellcheck */
    {44375, 0, 110, 1, 0, 0, 0}, /* shift */
    {44381, 0, 30, 1, 0, 0, 0}, /* shopt */
    {44387, 0, 524, 1, 0, 0, 0}, /* showmount */
    {44397, 8355, 173, 3, 0, 0, 0}, /* shred */
    {44403, 0, 59, 1, 1, 0, 0}, /* shuf */
    {44408, 0, 394, 4, 0, 0, 0}, /* shutdown */
    {44417, 0, 392, 2, 0, 0, 0}, /* shutdown-now */
    {44430, 0, 787, 3, 0, 0, 0}, /* siege */
    {44436, 0, 524, 1, 0, 0, 0}, /* sipcalc */
    {44444, 0, 27, 1, 0, 0, 0}, /* size */
    {44449, 15367, 380, 6, 0, 1, 0}, /* skill */
    {44455, 0, 32, 1, 0, 0, 0}, /* slabtop */
    {44463, 15367, 380, 6, 0, 1, 0}, /* slay */
    {44468, 0, 29, 1, 0, 0, 0}, /* sleep */
    {44474, 0, 732, 7, 0, 0, 0}, /* sls */
    {44478, 15019, 372, 2, 0, 0, 0}, /* smartctl */
    {44487, 0, 524, 1, 0, 0, 0}, /* smbclient */
    {44497, 0, 472, 1, 0, 0, 0}, /* smbpasswd */
    {44507, 0, 26, 1, 0, 0, 0}, /* smbstatus */
    {44517, 0, 31, 1, 0, 0, 0}, /* smem */
    {44522, 0, 629, 2, 0, 0, 0}, /* snap */
    {44527, 0, 787, 3, 0, 0, 0}, /* snapper */
    {44535, 0, 790, 2, 0, 0, 0}, /* snapper delete */
    {44550, 0, 790, 2, 0, 0, 0}, /* snapper rm */
    {44561, 0, 524, 1, 0, 0, 0}, /* snmpwalk */
    {44570, 21241, 514, 8, 4, 0, 0}, /* socat */
    {44576, 0, 787, 3, 0, 0, 0}, /* soffice */
    {44584, 0, 797, 2, 0, 0, 0}, /* softwareupdate */
    {44599, 5215, 61, 3, 1, 0, 0}, /* sort */
    {44604, 0, 136, 1, 17, 0, 0}, /* source */
    {44611, 0, 787, 3, 0, 0, 0}, /* sox */
    {44615, 0, 57, 2, 0, 0, 0}, /* soxi */
    {44620, 0, 797, 2, 0, 0, 0}, /* spctl */
    {44626, 0, 34, 2, 0, 0, 0}, /* speedtest */
    {44636, 0, 26, 1, 0, 0, 0}, /* speedtest-cli */
    {44650, 0, 785, 2, 0, 0, 0}, /* sphinx-build */
    {44663, 0, 60, 1, 0, 0, 0}, /* split */
    {44669, 0, 74, 13, 2, 0, 1}, /* sponge */
    {44676, 29167, 749, 4, 20, 0, 0}, /* sqlcmd */
    {44683, 0, 763, 1, 0, 0, 0}, /* sqldiff */
    {44691, 29167, 749, 4, 20, 0, 0}, /* sqlite */
    {44698, 29167, 749, 4, 20, 0, 0}, /* sqlite3 */
    {44706, 8355, 173, 3, 0, 0, 0}, /* srm */
    {44710, 0, 26, 1, 0, 0, 0}, /* ss */
    {44713, 7215, 148, 2, 10, 0, 1}, /* ssh */
    {44717, 18885, 474, 5, 0, 0, 0}, /* ssh-add */
    {44725, 6568, 124, 1, 8, 0, 0}, /* ssh-agent */
    {44735, 18885, 474, 5, 0, 0, 0}, /* ssh-copy-id */
    {44747, 19278, 479, 3, 0, 0, 0}, /* ssh-keygen */
    {44758, 0, 34, 2, 0, 0, 0}, /* ssh-keyscan */
    {44770, 0, 488, 2, 0, 0, 0}, /* sshd */
    {44775, 21158, 508, 6, 4, 0, 0}, /* sshfs */
    {44781, 0, 629, 2, 0, 0, 0}, /* stack */
    {44787, 6568, 124, 1, 8, 0, 0}, /* start-stop-daemon */
    {44805, 0, 31, 1, 0, 0, 0}, /* stat */
    {44810, 6326, 119, 2, 8, 0, 0}, /* stdbuf */
    {44817, 0, 787, 3, 0, 0, 0}, /* steghide */
    {44826, 6519, 123, 1, 8, 0, 0}, /* strace */
    {44833, 0, 787, 3, 0, 0, 0}, /* stress */
    {44840, 0, 787, 3, 0, 0, 0}, /* stress-ng */
    {44850, 0, 59, 1, 1, 0, 0}, /* strings */
    {44858, 0, 785, 2, 0, 0, 0}, /* strip */
    {44864, 0, 28, 1, 0, 0, 0}, /* stty */
    {44869, 6256, 117, 1, 9, 0, 0}, /* su */
    {44872, 6652, 126, 1, 8, 0, 1}, /* su-exec */
    {44880, 0, 279, 1, 0, 0, 0}, /* subl */
    {44885, 6009, 111, 3, 8, 0, 0}, /* sudo */
    {44890, 0, 279, 1, 0, 0, 0}, /* sudoedit */
    {44899, 0, 38, 1, 0, 0, 0}, /* sum */
    {44903, 0, 411, 7, 0, 0, 0}, /* supervisorctl */
    {44917, 0, 109, 1, 0, 0, 0}, /* suspend */
    {44925, 0, 411, 7, 0, 0, 0}, /* sv */
    {44928, 0, 411, 7, 0, 0, 0}, /* svc */
    {44932, 21158, 508, 6, 4, 0, 0}, /* swaks */
    {44938, 0, 343, 1, 0, 0, 0}, /* swaplabel */
    {44948, 0, 361, 3, 0, 0, 0}, /* swapoff */
    {44956, 0, 361, 3, 0, 0, 0}, /* swapon */
    {44963, 0, 785, 2, 0, 0, 0}, /* swift */
    {44969, 0, 629, 2, 0, 0, 0}, /* swupd */
    {44975, 0, 218, 1, 0, 0, 0}, /* symlink */
    {44983, 0, 432, 1, 0, 0, 0}, /* sync */
    {44988, 0, 787, 3, 0, 0, 0}, /* sysbench */
    {44997, 0, 426, 4, 0, 0, 0}, /* sysctl */
    {45004, 0, 642, 2, 0, 0, 0}, /* syslinux */
    {45013, 16766, 408, 3, 0, 0, 0}, /* systemctl */
    {45023, 0, 404, 4, 0, 0, 0}, /* systemctl disable */
    {45041, 0, 401, 1, 0, 0, 0}, /* systemctl emergency */
    {45061, 0, 401, 1, 0, 0, 0}, /* systemctl halt */
    {45076, 0, 402, 2, 0, 0, 0}, /* systemctl isolate */
    {45094, 0, 401, 1, 0, 0, 0}, /* systemctl kexec */
    {45110, 0, 404, 4, 0, 0, 0}, /* systemctl kill */
    {45125, 0, 404, 4, 0, 0, 0}, /* systemctl mask */
    {45140, 0, 401, 1, 0, 0, 0}, /* systemctl poweroff */
    {45159, 0, 401, 1, 0, 0, 0}, /* systemctl reboot */
    {45176, 0, 401, 1, 0, 0, 0}, /* systemctl rescue */
    {45193, 0, 401, 1, 0, 0, 0}, /* systemctl soft-reboot */
    {45215, 0, 404, 4, 0, 0, 0}, /* systemctl stop */
    {45230, 0, 42, 3, 0, 0, 0}, /* systemd-analyze */
    {45246, 0, 448, 1, 0, 0, 0}, /* systemd-cat */
    {45258, 0, 42, 3, 0, 0, 0}, /* systemd-cgls */
    {45271, 0, 42, 3, 0, 0, 0}, /* systemd-cgtop */
    {45285, 0, 42, 3, 0, 0, 0}, /* systemd-detect-virt */
    {45305, 6326, 119, 2, 8, 0, 0}, /* systemd-inhibit */
    {45321, 0, 57, 2, 0, 0, 0}, /* systemd-resolve */
    {45337, 6568, 124, 1, 8, 0, 0}, /* systemd-run */
    {45349, 0, 797, 2, 0, 0, 0}, /* systemsetup */
    {45361, 0, 65, 1, 1, 0, 0}, /* tac */
    {45365, 5307, 64, 1, 1, 0, 1}, /* tail */
    {45370, 0, 26, 1, 0, 0, 0}, /* tailscale */
    {45380, 10546, 247, 10, 1, 2, 0}, /* tar */
    {45384, 0, 787, 3, 0, 0, 0}, /* tarsnap */
    {45392, 0, 785, 2, 0, 0, 0}, /* task */
    {45397, 0, 635, 3, 0, 0, 0}, /* tasksel */
    {45405, 6652, 126, 1, 8, 0, 1}, /* taskset */
    {45413, 0, 571, 4, 0, 0, 0}, /* tc */
    {45416, 0, 595, 3, 0, 0, 0}, /* tc class */
    {45425, 0, 595, 3, 0, 0, 0}, /* tc filter */
    {45435, 0, 595, 3, 0, 0, 0}, /* tc qdisc */
    {45444, 0, 797, 2, 0, 0, 0}, /* tccutil */
    {45452, 7078, 141, 4, 18, 0, 0}, /* tclsh */
    {45458, 0, 36, 2, 0, 0, 0}, /* tcpdump */
    {45466, 0, 27, 1, 0, 0, 0}, /* tcptrack */
    {45475, 7007, 137, 4, 7, 0, 0}, /* tcsh */
    {45480, 0, 571, 4, 0, 0, 0}, /* teamdctl */
    {45489, 0, 74, 13, 2, 0, 1}, /* tee */
    {45493, 0, 398, 2, 0, 0, 0}, /* telinit */
    {45501, 0, 392, 2, 0, 0, 0}, /* telinit-0 */
    {45511, 0, 522, 2, 0, 0, 0}, /* telnet */
    {45518, 0, 739, 5, 0, 1, 0}, /* terraform */
    {45528, 0, 739, 5, 0, 1, 0}, /* terragrunt */
    {45539, 0, 787, 3, 0, 0, 0}, /* tesseract */
    {45549, 0, 29, 1, 0, 0, 0}, /* test */
    {45554, 21158, 508, 6, 4, 0, 0}, /* tftp */
    {45559, 0, 787, 3, 0, 0, 0}, /* thunderbird */
    {45571, 6495, 122, 1, 8, 0, 0}, /* time */
    {45576, 0, 42, 3, 0, 0, 0}, /* timedatectl */
    {45588, 0, 42, 3, 0, 0, 0}, /* timedatectl list-timezones */
    {45615, 0, 42, 3, 0, 0, 0}, /* timedatectl show */
    {45632, 0, 42, 3, 0, 0, 0}, /* timedatectl status */
    {45651, 0, 27, 1, 0, 0, 0}, /* timedatex */
    {45661, 6467, 121, 1, 8, 0, 1}, /* timeout */
    {45669, 0, 30, 1, 0, 0, 0}, /* times */
    {45675, 0, 787, 3, 0, 0, 0}, /* timeshift */
    {45685, 0, 790, 2, 0, 0, 0}, /* timeshift --delete */
    {45704, 0, 33, 1, 0, 0, 0}, /* tldr */
    {45709, 0, 790, 2, 0, 0, 0}, /* tmutil delete */
    {45723, 0, 787, 3, 0, 0, 0}, /* tmux */
    {45728, 0, 739, 5, 0, 1, 0}, /* tofu */
    {45733, 0, 59, 1, 1, 0, 0}, /* toilet */
    {45740, 0, 27, 1, 0, 0, 0}, /* tokei */
    {45746, 0, 32, 1, 0, 0, 0}, /* top */
    {45750, 6326, 119, 2, 8, 0, 0}, /* torify */
    {45757, 6326, 119, 2, 8, 0, 0}, /* torsocks */
    {45766, 0, 218, 1, 0, 0, 0}, /* touch */
    {45772, 0, 785, 2, 0, 0, 0}, /* tox */
    {45776, 0, 127, 1, 8, 0, 0}, /* toybox */
    {45783, 0, 110, 1, 0, 0, 0}, /* tput */
    {45788, 0, 65, 1, 1, 0, 0}, /* tr */
    {45791, 0, 34, 2, 0, 0, 0}, /* tracepath */
    {45801, 0, 34, 2, 0, 0, 0}, /* traceroute */
    {45812, 0, 27, 1, 0, 0, 0}, /* trafshow */
    {45821, 0, 787, 3, 0, 0, 0}, /* transmission-cli */
    {45838, 0, 132, 1, 9, 0, 1}, /* trap */
    {45843, 0, 152, 19, 0, 0, 0}, /* trash */
    {45849, 0, 152, 19, 0, 0, 0}, /* trash-put */
    {45859, 0, 31, 1, 0, 0, 0}, /* tree */
    {45864, 0, 29, 1, 0, 0, 0}, /* true */
    {45869, 9345, 213, 5, 0, 0, 0}, /* truncate */
    {45878, 0, 785, 2, 0, 0, 0}, /* tsc */
    {45882, 0, 36, 2, 0, 0, 0}, /* tshark */
    {45889, 0, 59, 1, 1, 0, 0}, /* tsort */
    {45895, 0, 30, 1, 0, 0, 0}, /* tty */
    {45899, 0, 354, 4, 0, 0, 0}, /* tune2fs */
    {45907, 0, 390, 2, 0, 0, 0}, /* tuned-adm */
    {45917, 0, 30, 1, 0, 0, 0}, /* type */
    {45922, 0, 96, 3, 15, 0, 0}, /* typeset */
    {45930, 0, 27, 1, 0, 0, 0}, /* tzselect */
    {45939, 0, 313, 1, 0, 0, 0}, /* ubiformat */
    {45949, 0, 801, 3, 0, 0, 0}, /* ubuntu-drivers */
    {45964, 0, 787, 3, 0, 0, 0}, /* udevadm */
    {45972, 0, 583, 2, 0, 0, 0}, /* udhcpc */
    {45979, 0, 358, 3, 0, 0, 0}, /* udisksctl */
    {45989, 0, 544, 8, 0, 0, 0}, /* ufw */
    {45993, 0, 103, 2, 0, 0, 0}, /* ulimit */
    {46000, 0, 103, 2, 0, 0, 0}, /* umask */
    {46006, 0, 369, 3, 0, 0, 0}, /* umount */
    {46013, 0, 109, 1, 0, 0, 0}, /* unalias */
    {46021, 0, 29, 1, 0, 0, 0}, /* uname */
    {46027, 10975, 257, 3, 1, 0, 0}, /* unar */
    {46032, 0, 635, 3, 0, 0, 0}, /* unattended-upgrade */
    {46051, 6326, 119, 2, 8, 0, 0}, /* unbuffer */
    {46060, 10975, 257, 3, 1, 0, 0}, /* uncompress */
    {46071, 0, 59, 1, 1, 0, 0}, /* unexpand */
    {46080, 0, 59, 1, 1, 0, 0}, /* uniq */
    {46085, 0, 59, 1, 1, 0, 0}, /* units */
    {46091, 0, 59, 1, 1, 0, 0}, /* unix2dos */
    {46100, 0, 171, 2, 0, 0, 0}, /* unlink */
    {46107, 10975, 257, 3, 1, 0, 0}, /* unrar */
    {46113, 0, 101, 2, 0, 0, 0}, /* unset */
    {46119, 6568, 124, 1, 8, 0, 0}, /* unshare */
    {46127, 10975, 257, 3, 1, 0, 0}, /* unsquashfs */
    {46138, 10975, 257, 3, 1, 0, 0}, /* unxz */
    {46143, 10975, 257, 3, 1, 0, 0}, /* unzip */
    {46149, 10975, 257, 3, 1, 0, 0}, /* unzstd */
    {46156, 0, 801, 3, 0, 0, 0}, /* update-alternatives */
    {46176, 0, 635, 3, 0, 0, 0}, /* update-ca-certificates */
    {46199, 0, 635, 3, 0, 0, 0}, /* update-grub */
    {46211, 0, 635, 3, 0, 0, 0}, /* update-initramfs */
    {46228, 0, 635, 3, 0, 0, 0}, /* update-rc.d */
    {46240, 0, 787, 3, 0, 0, 0}, /* upnpc */
    {46246, 0, 57, 2, 0, 0, 0}, /* upower */
    {46253, 0, 29, 1, 0, 0, 0}, /* uptime */
    {46260, 18739, 470, 2, 0, 0, 0}, /* useradd */
    {46268, 0, 449, 2, 0, 0, 0}, /* userdel */
    {46276, 18189, 458, 6, 0, 0, 0}, /* usermod */
    {46284, 0, 30, 1, 0, 0, 0}, /* users */
    {46290, 0, 447, 1, 0, 0, 0}, /* utmpdump */
    {46299, 0, 488, 2, 0, 0, 0}, /* uuidgen */
    {46307, 0, 629, 2, 0, 0, 0}, /* uv */
    {46310, 0, 57, 2, 0, 0, 0}, /* v4l2-ctl */
    {46319, 0, 732, 7, 0, 0, 0}, /* vagrant */
    {46327, 0, 774, 1, 0, 0, 0}, /* vagrant destroy */
    {46343, 0, 57, 2, 0, 0, 0}, /* vainfo */
    {46350, 6568, 124, 1, 8, 0, 0}, /* valgrind */
    {46359, 29477, 753, 6, 0, 0, 0}, /* valkey-cli */
    {46370, 0, 760, 3, 0, 0, 0}, /* vault */
    {46376, 0, 759, 1, 0, 0, 0}, /* vault delete */
    {46389, 0, 775, 2, 0, 0, 0}, /* vboxmanage */
    {46400, 0, 57, 2, 0, 0, 0}, /* vcgencmd */
    {46409, 0, 629, 2, 0, 0, 0}, /* vcpkg */
    {46415, 0, 87, 2, 21, 0, 0}, /* vdir */
    {46420, 0, 744, 5, 0, 0, 0}, /* vercel */
    {46427, 0, 341, 2, 0, 0, 0}, /* vgchange */
    {46436, 0, 341, 2, 0, 0, 0}, /* vgcreate */
    {46445, 0, 343, 1, 0, 0, 0}, /* vgdisplay */
    {46455, 0, 341, 2, 0, 0, 0}, /* vgextend */
    {46464, 0, 341, 2, 0, 0, 0}, /* vgreduce */
    {46473, 0, 336, 2, 0, 0, 0}, /* vgremove */
    {46482, 0, 341, 2, 0, 0, 0}, /* vgrename */
    {46491, 0, 343, 1, 0, 0, 0}, /* vgs */
    {46495, 0, 343, 1, 0, 0, 0}, /* vgscan */
    {46502, 11687, 277, 2, 0, 0, 0}, /* vi */
    {46505, 0, 59, 1, 1, 0, 0}, /* view */
    {46510, 0, 279, 1, 0, 0, 0}, /* vifm */
    {46515, 0, 279, 1, 0, 0, 0}, /* vigr */
    {46520, 11687, 277, 2, 0, 0, 0}, /* vim */
    {46524, 0, 33, 1, 0, 0, 0}, /* vimdiff */
    {46532, 0, 279, 1, 0, 0, 0}, /* vipw */
    {46537, 0, 775, 2, 0, 0, 0}, /* virsh */
    {46543, 0, 774, 1, 0, 0, 0}, /* virsh destroy */
    {46557, 0, 774, 1, 0, 0, 0}, /* virsh pool-delete */
    {46575, 0, 774, 1, 0, 0, 0}, /* virsh snapshot-delete */
    {46597, 0, 774, 1, 0, 0, 0}, /* virsh undefine */
    {46612, 0, 774, 1, 0, 0, 0}, /* virsh vol-delete */
    {46629, 0, 279, 1, 0, 0, 0}, /* visudo */
    {46636, 0, 785, 2, 0, 0, 0}, /* vite */
    {46641, 0, 787, 3, 0, 0, 0}, /* vlc */
    {46645, 0, 472, 1, 0, 0, 0}, /* vlock */
    {46651, 0, 31, 1, 0, 0, 0}, /* vmstat */
    {46658, 0, 524, 1, 0, 0, 0}, /* vnstat */
    {46665, 0, 30, 1, 0, 0, 0}, /* w */
    {46667, 19769, 491, 9, 4, 0, 0}, /* w3m */
    {46671, 0, 30, 1, 0, 0, 0}, /* wait */
    {46676, 0, 787, 3, 0, 0, 0}, /* wakeonlan */
    {46686, 0, 448, 1, 0, 0, 0}, /* wall */
    {46691, 6737, 129, 1, 10, 0, 0}, /* watch */
    {46697, 0, 27, 1, 0, 0, 0}, /* wavemon */
    {46705, 0, 59, 1, 1, 0, 0}, /* wc */
    {46708, 0, 27, 1, 0, 0, 0}, /* wdiff */
    {46714, 0, 785, 2, 0, 0, 0}, /* webpack */
    {46722, 0, 447, 1, 0, 0, 0}, /* wevtutil */
    {46731, 18885, 474, 5, 0, 0, 0}, /* wg */
    {46734, 0, 583, 2, 0, 0, 0}, /* wg-quick */
    {46743, 20750, 500, 8, 4, 0, 0}, /* wget */
    {46748, 0, 33, 1, 0, 0, 0}, /* whatis */
    {46755, 0, 91, 1, 24, 0, 0}, /* whence */
    {46762, 0, 33, 1, 0, 0, 0}, /* whereis */
    {46770, 0, 90, 1, 24, 0, 0}, /* which */
    {46776, 0, 30, 1, 0, 0, 0}, /* who */
    {46780, 0, 30, 1, 0, 0, 0}, /* whoami */
    {46787, 0, 34, 2, 0, 0, 0}, /* whois */
    {46793, 6326, 119, 2, 8, 0, 0}, /* winpty */
    {46800, 8355, 173, 3, 0, 0, 0}, /* wipe */
    {46805, 11985, 284, 2, 0, 0, 0}, /* wipefs */
    {46812, 0, 787, 3, 0, 0, 0}, /* wl-copy */
    {46820, 0, 787, 3, 0, 0, 0}, /* wl-paste */
    {46829, 0, 57, 2, 0, 0, 0}, /* wmctrl */
    {46836, 30670, 792, 2, 0, 0, 0}, /* wodim */
    {46842, 21158, 508, 6, 4, 0, 0}, /* wormhole */
    {46851, 0, 571, 4, 0, 0, 0}, /* wpa_cli */
    {46859, 0, 448, 1, 0, 0, 0}, /* write */
    {46865, 0, 787, 3, 0, 0, 0}, /* wrk */
    {46869, 0, 27, 1, 0, 0, 0}, /* x86info */
    {46877, 6796, 131, 1, 11, 0, 0}, /* xargs */
    {46883, 0, 787, 3, 0, 0, 0}, /* xbacklight */
    {46894, 0, 629, 2, 0, 0, 0}, /* xbps-install */
    {46907, 0, 629, 2, 0, 0, 0}, /* xbps-remove */
    {46919, 0, 787, 3, 0, 0, 0}, /* xclip */
    {46925, 0, 279, 1, 0, 0, 0}, /* xdg-open */
    {46934, 0, 57, 2, 0, 0, 0}, /* xdotool */
    {46942, 0, 57, 2, 0, 0, 0}, /* xdpyinfo */
    {46951, 0, 785, 2, 0, 0, 0}, /* xelatex */
    {46959, 0, 358, 3, 0, 0, 0}, /* xfs_growfs */
    {46970, 0, 26, 1, 0, 0, 0}, /* xfs_info */
    {46979, 0, 351, 3, 0, 0, 0}, /* xfs_repair */
    {46990, 19769, 491, 9, 4, 0, 0}, /* xh */
    {46993, 15367, 380, 6, 0, 1, 0}, /* xkill */
    {46999, 0, 57, 2, 0, 0, 0}, /* xlsclients */
    {47010, 0, 59, 1, 1, 0, 0}, /* xmllint */
    {47018, 0, 59, 1, 1, 0, 0}, /* xmlstarlet */
    {47029, 10975, 257, 3, 1, 0, 0}, /* xorriso */
    {47037, 30670, 792, 2, 0, 0, 0}, /* xorrisofs */
    {47047, 0, 57, 2, 0, 0, 0}, /* xprop */
    {47053, 0, 801, 3, 0, 0, 0}, /* xrandr */
    {47060, 0, 787, 3, 0, 0, 0}, /* xsel */
    {47065, 0, 801, 3, 0, 0, 0}, /* xset */
    {47070, 6326, 119, 2, 8, 0, 0}, /* xvfb-run */
    {47079, 0, 57, 2, 0, 0, 0}, /* xwininfo */
    {47088, 0, 59, 1, 1, 0, 0}, /* xxd */
    {47092, 0, 38, 1, 0, 0, 0}, /* xxhsum */
    {47099, 10975, 257, 3, 1, 0, 0}, /* xz */
    {47102, 0, 71, 3, 2, 0, 0}, /* xzcat */
    {47108, 5307, 64, 1, 1, 0, 1}, /* xzgrep */
    {47115, 0, 59, 1, 1, 0, 0}, /* xzless */
    {47122, 0, 629, 2, 0, 0, 0}, /* yarn */
    {47127, 0, 29, 1, 0, 0, 0}, /* yes */
    {47131, 0, 787, 3, 0, 0, 0}, /* youtube-dl */
    {47142, 0, 59, 1, 1, 0, 0}, /* yq */
    {47145, 0, 787, 3, 0, 0, 0}, /* yt-dlp */
    {47152, 0, 620, 2, 0, 0, 0}, /* yum */
    {47156, 0, 618, 2, 0, 0, 0}, /* yum autoremove */
    {47171, 0, 618, 2, 0, 0, 0}, /* yum erase */
    {47181, 0, 618, 2, 0, 0, 0}, /* yum remove */
    {47192, 0, 787, 3, 0, 0, 0}, /* zathura */
    {47200, 0, 57, 2, 0, 0, 0}, /* zbarimg */
    {47208, 0, 71, 3, 2, 0, 0}, /* zcat */
    {47213, 5307, 64, 1, 1, 0, 1}, /* zegrep */
    {47220, 0, 787, 3, 0, 0, 0}, /* zellij */
    {47227, 0, 328, 2, 0, 0, 0}, /* zfs */
    {47231, 0, 326, 2, 0, 0, 0}, /* zfs destroy */
    {47243, 0, 326, 2, 0, 0, 0}, /* zfs rollback */
    {47256, 5307, 64, 1, 1, 0, 1}, /* zgrep */
    {47262, 0, 785, 2, 0, 0, 0}, /* zig */
    {47266, 10975, 257, 3, 1, 0, 0}, /* zip */
    {47270, 0, 59, 1, 1, 0, 0}, /* zless */
    {47276, 0, 328, 2, 0, 0, 0}, /* zpool */
    {47282, 0, 326, 2, 0, 0, 0}, /* zpool create */
    {47295, 0, 326, 2, 0, 0, 0}, /* zpool destroy */
    {47309, 0, 326, 2, 0, 0, 0}, /* zpool labelclear */
    {47326, 0, 326, 2, 0, 0, 0}, /* zpool remove */
    {47339, 0, 326, 2, 0, 0, 0}, /* zpool split */
    {47351, 7007, 137, 4, 7, 0, 0}, /* zsh */
    {47355, 10975, 257, 3, 1, 0, 0}, /* zstd */
    {47360, 0, 71, 3, 2, 0, 0}, /* zstdcat */
    {47368, 10975, 257, 3, 1, 0, 0}, /* zstdmt */
    {47375, 0, 620, 2, 0, 0, 0}, /* zypper */
    {47382, 0, 618, 2, 0, 0, 0}, /* zypper remove */
    {47396, 0, 618, 2, 0, 0, 0}, /* zypper rm */
};
const int s2c_utility_count = 1772;
