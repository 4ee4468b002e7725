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
    "-w,-D,-d,-s\0"
    "uses the network\0"
    "-u,--unit,-n,--lines,-p,--since,--until,-S,-U,-b,-o,-t,-g\0"
    "--vacuum-time,--vacuum-size,--vacuum-files\0"
    "deletes old journal entries for good\0"
    "--rotate\0"
    "--vacuum-time\0"
    "deletes the journal\0"
    "status,query,list-*,show,blame,plot,critical-chain,calendar,dot,verify\0"
    "changes a setting of the system\0"
    "-s,--output,--set,--config,--install,--remove,--off,--mode\0"
    "changes a setting\0"
    "-o,-k,-t,--output,-T,-S\0"
    "-o,--output\0"
    "overwrites {target}\0"
    "writes the sorted lines into a file\0"
    "-e,-f,-n,-c,-m,-A,-B,-C\0"
    "-e,-f,-E,--expression,--file,-l\0"
    "-i,--in-place\0"
    "edits {target} in place, without a copy\0"
    "edits {target} in place\0"
    "d,1\\,$d,*$d\\;d\0"
    "deletes every line of the file\0"
    "edits files in place\0"
    "*w/dev/sd*,*w\?/dev/sd*\0"
    "writes to a disk\0"
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
    "moves {target} to where nothing can be found again\0"
    "-t,--target-directory\0"
    "moves files to where nothing can be found again\0"
    "moves {target} away: the system needs it there\0"
    "moves {target}, a whole home directory\0"
    "moves files onto the disk {target}\0"
    "moves {target}\0"
    "-t,-S,-m,-o,-g,--target-directory,--suffix,--mode,--owner,--group\0"
    "writes to {target}\0"
    "empties {target}: nobody can log in any more\0"
    "empties {target}\0"
    "replaces {target}, which the system needs to run\0"
    "wipes {target}\0"
    "puts the secret {target} where others can read it\0"
    "fills the disk without end\0"
    "copies {target}\0"
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
    "lets everybody run {target} with its owner's rights\0"
    "lets everybody change {target}\0"
    "takes away the access to {target}\0"
    "lets everybody read {target}\0"
    "*shadow*,*sudoers*\0"
    "*x*\0"
    "takes away the right to run {target}\0"
    "changes the permissions of {target}\0"
    "--from,--reference\0"
    "gives everything on this machine to another owner\0"
    "gives everything below {target} to another owner\0"
    "me,me:*,1000,1000:*\0"
    "root*,nobody*\0"
    "root,root:*,0,0:*\0"
    "gives {target} to another owner\0"
    "changes the owner of {target}\0"
    "-p,-v\0"
    "-R\0"
    "changes attributes of everything below {target}\0"
    "locks {target} against every change\0"
    "changes attributes of {target}\0"
    "-m,-x,-M,-X\0"
    "changes who may use everything below {target}\0"
    "changes who may use {target}\0"
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
    "-w\0"
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
    "stops the use of {target} as memory\0"
    "-t,-o,-L,-U,--types,--options,--label\0"
    "-a,-L,-U,--all\0"
    "-o=*tmpfs*,bind*\0"
    "-o=*remount*\0"
    "puts something else over {target}: what is there is hidden\0"
    "-t=tmpfs\0"
    "puts an empty directory over {target}\0"
    "--bind,-B,--rbind\0"
    "puts something else over {target}\0"
    "-o=*ro\0"
    "makes the whole system read-only\0"
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
    "-HUP,-1,-SIGHUP,-0\0"
    "stops the first process: the machine goes down or stands still\0"
    "stops processes of everything that runs\0"
    "stops or signals process {target}\0"
    "-u,-s,-g,-t,-P,-signal,-user,-G,-U,-o\0"
    "-l,-0,-list\0"
    ".,.*,*,init,systemd,sshd,dbus-daemon,systemd-logind,Xorg,gnome-shell,NetworkManager,dockerd,systemd-*,''\0"
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
    "status,--status-all,list\0"
    "-l,--list,--status-all\0"
    "ssh,sshd,networking,network,NetworkManager\0"
    "stop\0"
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
    "*=*\0"
    "-r,--show\0"
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
    "-D\0"
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
    "-O,--output-document=-,/dev/null,/dev/stdout\0"
    "saves files from the network\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-u,-a,-f,-t,-S\0"
    "-e,-c,--exec,--sh-exec\0"
    "hands a shell to another machine\0"
    "EXEC:*,SYSTEM:*,exec:*,system:*\0"
    "*:*id_rsa*,*:*shadow*,FILE:/etc/*,OPEN:/etc/*\0"
    "-a,-A\0"
    "-z\0"
    "-zv,ls\0"
    "talks to another machine\0"
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
    "--dry-run\0"
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
    "-n,-netns\0"
    "changes the network\0"
    "show,list,ls,get,s,sh,lst,monitor\0"
    "set,add,del,delete,flush,replace,change,append,exec,up,down,a\?,d\?\0"
    "down\0"
    "lo\0"
    "cuts the connection {target}\0"
    "changes the connection {target}\0"
    "removes the connection {target}\0"
    "takes every address of {target} away: connections break\0"
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
    "changes the name of the machine\0"
    "deletes the connection {target} with its settings\0"
    "show,list,status,monitor\0"
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
    "-t,--version,--list,-l\0"
    "list,ls,info,list-sessions,status,snapshots,list-sinks,get-sink-volume,stats,check,diff,get,dump\0"
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
    "adduser\0"
    "ag\0"
    "age\0"
    "age-keygen\0"
    "aide\0"
    "aircrack-ng\0"
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
    "arping\0"
    "arptables\0"
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
    "cowsay\0"
    "cp\0"
    "cpan\0"
    "cpanm\0"
    "cpio\0"
    "cpufreq-set\0"
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
    "dd-copy\0"
    "ddrescue\0"
    "deactivate\0"
    "debsums\0"
    "debugfs\0"
    "declare\0"
    "defaults\0"
    "delgroup\0"
    "deluge\0"
    "deluser\0"
    "deno\0"
    "depmod\0"
    "df\0"
    "dhclient\0"
    "dhcpcd\0"
    "diff\0"
    "diffstat\0"
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
    "du\0"
    "duckdb\0"
    "duf\0"
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
    "getmac\0"
    "getopts\0"
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
    "gpg-connect-agent\0"
    "gpg2\0"
    "gpgconf\0"
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
    "iconv\0"
    "id\0"
    "identify\0"
    "ifconfig\0"
    "ifdown\0"
    "ifne\0"
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
    "lsblk\0"
    "lscpu\0"
    "lsd\0"
    "lshw\0"
    "lsinitramfs\0"
    "lsipc\0"
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
    "modprobe\0"
    "mogrify\0"
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
    "rake\0"
    "ranger\0"
    "rar\0"
    "rbash\0"
    "rbenv\0"
    "rc-service\0"
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
    "runuser\0"
    "rustc\0"
    "rustfmt\0"
    "rustup\0"
    "s3cmd\0"
    "s6-svc\0"
    "sar\0"
    "say\0"
    "scala\0"
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
    "skill\0"
    "slabtop\0"
    "slay\0"
    "sleep\0"
    "sls\0"
    "smartctl\0"
    "smbclient\0"
    "smbpasswd\0"
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
    "timeout\0"
    "times\0"
    "timeshift\0"
    "timeshift --delete\0"
    "tldr\0"
    "tmutil delete\0"
    "tmux\0"
    "tofu\0"
    "toilet\0"
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
    "wc\0"
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
    {1081, 5},
    {1096, 5},
    {1110, 5},
    {1123, 18},
    {1146, 18},
    {1170, 18},
    {1189, 18},
    {1200, 18},
    {1217, 18},
    {1229, 18},
    {1239, 18},
    {1252, 18},
    {1263, 18},
    {1278, 18},
    {1288, 18},
    {1315, 18},
    {1328, 18},
    {1345, 18},
    {1357, 18},
    {1369, 18},
    {1386, 17},
    {1393, 17},
    {1402, 17},
    {1411, 17},
    {1423, 17},
    {1430, 17},
    {1439, 17},
    {1449, 17},
    {1460, 17},
    {1471, 17},
    {1479, 17},
    {1494, 17},
    {1516, 17},
    {1533, 17},
    {1553, 17},
    {1562, 17},
    {1573, 17},
    {1591, 17},
    {1612, 17},
    {1631, 17},
    {1651, 17},
    {1675, 17},
    {1702, 17},
    {1719, 17},
    {1739, 17},
    {1763, 17},
    {1773, 17},
    {1787, 17},
    {1799, 17},
    {1809, 17},
    {1823, 17},
    {1839, 17},
    {1856, 17},
    {1881, 17},
    {1909, 17},
    {1925, 17},
    {1938, 17},
    {1949, 17},
    {1963, 17},
    {1978, 17},
    {1996, 17},
    {2020, 17},
    {2047, 17},
    {2062, 17},
    {2079, 17},
    {2087, 17},
    {2097, 17},
    {2105, 17},
    {2118, 17},
    {2147, 17},
    {2156, 17},
    {2166, 17},
    {2179, 17},
    {2187, 14},
    {2198, 14},
    {2212, 14},
    {2223, 14},
    {2240, 14},
    {2259, 14},
    {2273, 14},
    {2286, 14},
    {2302, 14},
    {2321, 14},
    {2342, 14},
    {2351, 14},
    {2375, 14},
    {2388, 14},
    {2401, 14},
    {2415, 14},
    {2427, 14},
    {2444, 14},
    {2456, 14},
    {2476, 14},
    {2490, 14},
    {2506, 14},
    {2519, 14},
    {2535, 14},
    {2553, 14},
    {2574, 14},
    {2593, 13},
    {2602, 13},
    {2608, 13},
    {2613, 13},
    {2621, 13},
    {2631, 13},
    {2640, 15},
    {2652, 15},
    {2663, 15},
    {2672, 9},
    {2684, 9},
    {2693, 9},
    {2704, 9},
    {2717, 9},
    {2732, 9},
    {2742, 9},
    {2755, 9},
    {2766, 9},
    {2780, 9},
    {2787, 9},
    {2794, 9},
    {2803, 9},
    {2814, 9},
    {2829, 9},
    {2835, 9},
    {2843, 9},
    {2852, 9},
    {2861, 9},
    {2870, 22},
    {2878, 22},
    {2890, 22},
    {2895, 22},
    {2904, 22},
    {2916, 22},
    {2925, 22},
    {2939, 22},
    {2951, 22},
    {2966, 22},
    {2990, 22},
    {2996, 22},
    {3005, 12},
    {3012, 12},
    {3020, 12},
    {3031, 12},
    {3043, 12},
    {3051, 12},
    {3061, 12},
    {3071, 12},
    {3083, 12},
    {3097, 12},
    {3111, 12},
    {3127, 5},
    {3143, 5},
    {3157, 5},
    {3173, 5},
    {3181, 5},
    {3190, 5},
    {3202, 5},
    {3210, 7},
    {2602, 7},
    {3215, 7},
    {3220, 7},
    {3225, 7},
    {3230, 7},
    {3237, 7},
    {3244, 7},
    {3252, 7},
    {3257, 7},
    {3263, 7},
    {3268, 7},
    {3274, 7},
    {3279, 7},
    {3284, 7},
    {3289, 7},
    {3294, 7},
    {3299, 7},
    {3306, 7},
    {3312, 7},
    {3319, 7},
    {3332, 7},
    {3339, 7},
    {3348, 7},
    {3359, 7},
    {3368, 7},
    {3377, 7},
    {3385, 7},
    {3393, 7},
    {3398, 7},
    {3403, 7},
    {3414, 7},
    {3422, 7},
    {3431, 7},
    {3445, 8},
    {3447, 8},
    {3453, 8},
    {3460, 25},
    {3472, 25},
    {3483, 25},
    {3493, 25},
    {3501, 25},
    {3510, 25},
    {3519, 25},
    {3526, 25},
    {3536, 25},
    {3545, 25},
    {3560, 25},
    {3572, 25},
    {3581, 25},
    {3591, 21},
    {3599, 21},
    {3610, 21},
    {3620, 21},
    {3627, 21},
};
const int s2c_place_pattern_count = 294;

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
    {S2C_IF_WORD, 1, 4248, 0x0},
    {S2C_IF_WORD, -1, 4257, 0x0},
    {S2C_IF_WORD, 1, 4307, 0x0},
    {S2C_IF_WORD, -1, 4329, 0x0},
    {S2C_IF_OPTION, 0, 4391, 0x0},
    {S2C_IF_NO_OPTION, 0, 4430, 0x0},
    {S2C_IF_OPTION, 0, 4517, 0x0},
    {S2C_IF_OPTION, 0, 4597, 0x0},
    {S2C_IF_OPTION, 0, 4606, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 4640, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 4743, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 4844, 0x17400},
    {S2C_IF_OPTION, 0, 4844, 0x0},
    {S2C_IF_OPTION, 0, 4968, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x56000},
    {S2C_IF_OPTION, 0, 4968, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 4968, 0x0},
    {S2C_IF_WORD, 1, 5046, 0x0},
    {S2C_IF_OPTION, 0, 4968, 0x0},
    {S2C_IF_WORD, 0, 5113, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 5178, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 5337, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_ALL_PLACES, 0, 0, 0x800000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 5382, 0x0},
    {S2C_IF_OPTION, 0, 5441, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 5444, 0x0},
    {S2C_IF_WORD, 0, 5447, 0x0},
    {S2C_IF_WORD, 0, 5455, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 5441, 0x0},
    {S2C_IF_OPTION, 0, 5724, 0x0},
    {S2C_IF_OPTION, 0, 5764, 0x0},
    {S2C_IF_OPTION, 0, 6054, 0x0},
    {S2C_IF_OPTION, 0, 6518, 0x0},
    {S2C_IF_OPTION, 0, 6619, 0x0},
    {S2C_IF_NO_OPTION, 0, 6622, 0x0},
    {S2C_IF_OPTION, 0, 6622, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 6694, 0x0},
    {S2C_IF_OPTION, 0, 6741, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 6789, 0x0},
    {S2C_IF_OPTION, 0, 6863, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 7194, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x280},
    {S2C_IF_OPTION, 0, 7194, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 7194, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 7629, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 7826, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 8086, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x30c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
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
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_PLACE, 0, 8702, 0x400},
    {S2C_IF_PLACE, 0, 8702, 0x800},
    {S2C_IF_PLACE, 0, 8702, 0x17000},
    {S2C_IF_PLACE, 0, 8702, 0x1e0000},
    {S2C_IF_WORD, 0, 8750, 0x0},
    {S2C_IF_PLACE, 0, 8702, 0x400},
    {S2C_IF_PLACE, 2, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x13080},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 8940, 0x0},
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
    {S2C_IF_WORD, 0, 9375, 0x0},
    {S2C_IF_WORD, 0, 9394, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x13080},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_NO_WORD, 1, 9589, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_WORD, 1, 9609, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x170c0},
    {S2C_IF_NO_WORD, 1, 9623, 0x0},
    {S2C_IF_OPTION, 0, 9709, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x11c0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 8940, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x11c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 9914, 0x0},
    {S2C_IF_OPTION, 0, 10035, 0x0},
    {S2C_IF_VALUE, 0, 10163, 0x0},
    {S2C_IF_VALUE, 0, 10224, 0x0},
    {S2C_IF_OPTION, 0, 10247, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20003c1},
    {S2C_IF_OPTION, 0, 10296, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10315, 0x10c0},
    {S2C_IF_OPTION, 0, 10369, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10381, 0x400},
    {S2C_IF_OPTION, 0, 10391, 0x0},
    {S2C_IF_OPTION, 0, 10421, 0x0},
    {S2C_IF_OPTION, 0, 10434, 0x0},
    {S2C_IF_OPTION, 0, 6622, 0x0},
    {S2C_IF_VALUE, 0, 10449, 0x0},
    {S2C_IF_OPTION, 0, 10296, 0x0},
    {S2C_IF_OPTION, 0, 10508, 0x0},
    {S2C_IF_WORD, 1, 10537, 0x0},
    {S2C_IF_WORD, 1, 10575, 0x0},
    {S2C_IF_OPTION, 0, 10577, 0x0},
    {S2C_IF_OPTION, 0, 10742, 0x0},
    {S2C_IF_OPTION, 0, 10755, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_OPTION, 0, 10812, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x30c0},
    {S2C_IF_OPTION, 0, 10994, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x1c0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 10742, 0x0},
    {S2C_IF_WORD, 1, 11126, 0x0},
    {S2C_IF_OPTION, 0, 6619, 0x0},
    {S2C_IF_OPTION, 0, 11284, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4c0},
    {S2C_IF_WORD, 0, 11353, 0x0},
    {S2C_IF_OPTION, 0, 11414, 0x0},
    {S2C_IF_NO_OPTION, 0, 10035, 0x0},
    {S2C_IF_WORD, 1, 11525, 0x0},
    {S2C_IF_OPTION, 0, 11617, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 11766, 0x0},
    {S2C_IF_OPTION, 0, 11783, 0x0},
    {S2C_IF_OPTION, 0, 11854, 0x0},
    {S2C_IF_OPTION, 0, 11933, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 11993, 0x0},
    {S2C_IF_OPTION, 0, 12023, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x14},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 12122, 0x0},
    {S2C_IF_WORD, 102, 12203, 0x0},
    {S2C_IF_WORD, 0, 12226, 0x0},
    {S2C_IF_WORD, 0, 12281, 0x0},
    {S2C_IF_OPTION, 0, 11933, 0x0},
    {S2C_IF_OPTION, 0, 12292, 0x0},
    {S2C_IF_OPTION, 0, 12475, 0x0},
    {S2C_IF_OPTION, 0, 12625, 0x0},
    {S2C_IF_OPTION, 0, 12718, 0x0},
    {S2C_IF_OPTION, 0, 12718, 0x0},
    {S2C_IF_OPTION, 0, 12850, 0x0},
    {S2C_IF_OPTION, 0, 12919, 0x0},
    {S2C_IF_OPTION, 0, 12978, 0x0},
    {S2C_IF_OPTION, 0, 13056, 0x0},
    {S2C_IF_OPTION, 0, 6619, 0x0},
    {S2C_IF_WORD, 1, 13153, 0x0},
    {S2C_IF_OPTION, 0, 13184, 0x0},
    {S2C_IF_OPTION, 0, 13195, 0x0},
    {S2C_IF_WORD, 0, 13248, 0x0},
    {S2C_IF_WORD, 0, 13326, 0x0},
    {S2C_IF_OPTION, 0, 13385, 0x0},
    {S2C_IF_VALUE, 0, 13518, 0x0},
    {S2C_IF_OPTION, 0, 13544, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 13700, 0x0},
    {S2C_IF_OPTION, 0, 6619, 0x0},
    {S2C_IF_OPTION, 0, 13773, 0x0},
    {S2C_IF_OPTION, 0, 13776, 0x0},
    {S2C_IF_OPTION, 0, 13821, 0x0},
    {S2C_IF_OPTION, 0, 6619, 0x0},
    {S2C_IF_OPTION, 0, 13773, 0x0},
    {S2C_IF_OPTION, 0, 6518, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 13903, 0x0},
    {S2C_IF_VALUE, 0, 13927, 0x0},
    {S2C_IF_OPTION, 0, 13980, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 14084, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1c0},
    {S2C_IF_VALUE, 0, 14099, 0x0},
    {S2C_IF_NO_OPTION, 0, 14116, 0x0},
    {S2C_IF_VALUE, 0, 14188, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 14235, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x180},
    {S2C_IF_PLACE, -1, 0, 0x40},
    {S2C_IF_VALUE, 0, 14287, 0x0},
    {S2C_IF_OPTION, 0, 14343, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 14381, 0x0},
    {S2C_IF_OPTION, 0, 13385, 0x0},
    {S2C_IF_OPTION, 0, 14524, 0x0},
    {S2C_IF_WORD, 0, 14533, 0x0},
    {S2C_IF_OPTION, 0, 14533, 0x0},
    {S2C_IF_OPTION, 0, 14573, 0x0},
    {S2C_IF_WORD, 0, 14627, 0x0},
    {S2C_IF_NO_OPTION, 0, 14629, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14823, 0x0},
    {S2C_IF_WORD, 0, 14835, 0x0},
    {S2C_IF_OPTION, 0, 15007, 0x0},
    {S2C_IF_VALUE, 0, 15045, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 15104, 0x0},
    {S2C_IF_OPTION, 0, 15182, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 15182, 0x0},
    {S2C_IF_WORD, 1, 15253, 0x0},
    {S2C_IF_OPTION, 0, 15307, 0x0},
    {S2C_IF_OPTION, 0, 6622, 0x0},
    {S2C_IF_OPTION, 0, 15435, 0x0},
    {S2C_IF_OPTION, 0, 15442, 0x0},
    {S2C_IF_WORD, 0, 15456, 0x0},
    {S2C_IF_WORD, 0, 15669, 0x0},
    {S2C_IF_WORD, 0, 15781, 0x0},
    {S2C_IF_WORD, 0, 15860, 0x0},
    {S2C_IF_WORD, 0, 16045, 0x0},
    {S2C_IF_WORD, 1, 16240, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 16302, 0x0},
    {S2C_IF_OPTION, 0, 16327, 0x0},
    {S2C_IF_WORD, 1, 16350, 0x0},
    {S2C_IF_WORD, 2, 16393, 0x0},
    {S2C_IF_WORD, 1, 16393, 0x0},
    {S2C_IF_WORD, 2, 16398, 0x0},
    {S2C_IF_WORD, 1, 16426, 0x0},
    {S2C_IF_WORD, 2, 16393, 0x0},
    {S2C_IF_WORD, 0, 16511, 0x0},
    {S2C_IF_OPTION, 0, 16586, 0x0},
    {S2C_IF_OPTION, 0, 16672, 0x0},
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_WORD, 0, 16703, 0x0},
    {S2C_IF_OPTION, 0, 16771, 0x0},
    {S2C_IF_WORD, 0, 16782, 0x0},
    {S2C_IF_OPTION, 0, 16918, 0x0},
    {S2C_IF_WORD, 0, 16980, 0x0},
    {S2C_IF_OPTION, 0, 16984, 0x0},
    {S2C_IF_OPTION, 0, 17071, 0x0},
    {S2C_IF_OPTION, 0, 17131, 0x0},
    {S2C_IF_OPTION, 0, 6622, 0x0},
    {S2C_IF_OPTION, 0, 17196, 0x0},
    {S2C_IF_OPTION, 0, 6518, 0x0},
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 17273, 0x0},
    {S2C_IF_OPTION, 0, 17289, 0x0},
    {S2C_IF_OPTION, 0, 17324, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 17463, 0x0},
    {S2C_IF_OPTION, 0, 17475, 0x0},
    {S2C_IF_OPTION, 0, 11854, 0x0},
    {S2C_IF_OPTION, 0, 17733, 0x0},
    {S2C_IF_VALUE, 0, 17765, 0x0},
    {S2C_IF_VALUE, 0, 17832, 0x0},
    {S2C_IF_OPTION, 0, 17858, 0x0},
    {S2C_IF_NO_OPTION, 0, 5337, 0x0},
    {S2C_IF_VALUE, 0, 17922, 0x0},
    {S2C_IF_OPTION, 0, 11933, 0x0},
    {S2C_IF_VALUE, 0, 18013, 0x0},
    {S2C_IF_VALUE, 0, 18096, 0x0},
    {S2C_IF_OPTION, 0, 6518, 0x0},
    {S2C_IF_VALUE, 0, 17922, 0x0},
    {S2C_IF_OPTION, 0, 18385, 0x0},
    {S2C_IF_WORD, 1, 18477, 0x0},
    {S2C_IF_OPTION, 0, 18494, 0x0},
    {S2C_IF_WORD, 1, 18592, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18746, 0x20000},
    {S2C_IF_OPTION, 0, 18749, 0x0},
    {S2C_IF_OPTION, 0, 11284, 0x0},
    {S2C_IF_OPTION, 0, 18778, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18892, 0x30000},
    {S2C_IF_WORD, 1, 18934, 0x0},
    {S2C_IF_NO_OPTION, 0, 19033, 0x0},
    {S2C_IF_WORD, 1, 19038, 0x0},
    {S2C_IF_NO_OPTION, 0, 18892, 0x0},
    {S2C_IF_NO_OPTION, 0, 19144, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19535, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 19672, 0x0},
    {S2C_IF_WORD, 1, 19750, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19800, 0x57400},
    {S2C_IF_OPTION, 0, 19885, 0x0},
    {S2C_IF_VALUE, 0, 20048, 0x0},
    {S2C_IF_OPTION, 0, 20105, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20401, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 20425, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20441, 0x57400},
    {S2C_IF_OPTION, 0, 20462, 0x0},
    {S2C_IF_VALUE, 0, 20471, 0x0},
    {S2C_IF_OPTION, 0, 20587, 0x0},
    {S2C_IF_WORD, 0, 20643, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 20675, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20721, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 20727, 0x0},
    {S2C_IF_WORD, 1, 20730, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_OPTION, 0, 20849, 0x0},
    {S2C_IF_OPTION, 0, 20886, 0x0},
    {S2C_IF_OPTION, 0, 20930, 0x0},
    {S2C_IF_OPTION, 0, 20996, 0x0},
    {S2C_IF_VALUE, 0, 21045, 0x0},
    {S2C_IF_VALUE, 0, 21085, 0x0},
    {S2C_IF_NO_OPTION, 0, 21107, 0x0},
    {S2C_IF_OPTION, 0, 21231, 0x0},
    {S2C_IF_VALUE, 0, 21085, 0x0},
    {S2C_IF_VALUE, 0, 21255, 0x0},
    {S2C_IF_OPTION, 0, 21231, 0x0},
    {S2C_IF_VALUE, 0, 21085, 0x0},
    {S2C_IF_VALUE, 0, 21322, 0x0},
    {S2C_IF_WORD, 1, 21440, 0x0},
    {S2C_IF_OPTION, 0, 21445, 0x0},
    {S2C_IF_WORD, 0, 21456, 0x0},
    {S2C_IF_WORD, 0, 21472, 0x0},
    {S2C_IF_WORD, 0, 21512, 0x0},
    {S2C_IF_WORD, 1, 21546, 0x0},
    {S2C_IF_WORD, 1, 21561, 0x0},
    {S2C_IF_OPTION, 0, 21585, 0x0},
    {S2C_IF_WORD, 0, 21595, 0x0},
    {S2C_IF_WORD, 1, 21601, 0x0},
    {S2C_IF_WORD, 0, 21635, 0x0},
    {S2C_IF_WORD, 0, 21643, 0x0},
    {S2C_IF_WORD, 0, 21643, 0x0},
    {S2C_IF_WORD, 0, 21688, 0x0},
    {S2C_IF_WORD, 0, 21714, 0x0},
    {S2C_IF_WORD, 0, 21721, 0x0},
    {S2C_IF_OPTION, 0, 21743, 0x0},
    {S2C_IF_VALUE, 0, 21776, 0x0},
    {S2C_IF_VALUE, 0, 21797, 0x0},
    {S2C_IF_VALUE, 0, 21818, 0x0},
    {S2C_IF_OPTION, 0, 21848, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 22022, 0x0},
    {S2C_IF_NO_WORD, 1, 22056, 0x0},
    {S2C_IF_WORD, 0, 22122, 0x0},
    {S2C_IF_NO_WORD, 0, 22127, 0x0},
    {S2C_IF_WORD, 0, 22311, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22377, 0x0},
    {S2C_IF_WORD, 0, 22417, 0x0},
    {S2C_IF_WORD, 1, 22454, 0x0},
    {S2C_IF_WORD, 1, 22497, 0x0},
    {S2C_IF_WORD, 0, 22122, 0x0},
    {S2C_IF_NO_WORD, 0, 22127, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 14343, 0x0},
    {S2C_IF_WORD, 1, 21440, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 22596, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 22621, 0x0},
    {S2C_IF_WORD, 0, 22668, 0x0},
    {S2C_IF_WORD, 0, 22681, 0x0},
    {S2C_IF_WORD, 0, 22686, 0x0},
    {S2C_IF_OPTION, 0, 22739, 0x0},
    {S2C_IF_OPTION, 0, 22739, 0x0},
    {S2C_IF_OPTION, 0, 22820, 0x0},
    {S2C_IF_WORD, 0, 22890, 0x0},
    {S2C_IF_WORD, 1, 23242, 0x0},
    {S2C_IF_OPTION, 0, 22739, 0x0},
    {S2C_IF_OPTION, 0, 23315, 0x0},
    {S2C_IF_OPTION, 0, 23411, 0x0},
    {S2C_IF_OPTION, 0, 23562, 0x0},
    {S2C_IF_OPTION, 0, 23678, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_WORD, 0, 23701, 0x0},
    {S2C_IF_OPTION, 0, 23758, 0x0},
    {S2C_IF_OPTION, 0, 23781, 0x0},
    {S2C_IF_OPTION, 0, 23792, 0x0},
    {S2C_IF_OPTION, 0, 23781, 0x0},
    {S2C_IF_WORD, 0, 23837, 0x0},
    {S2C_IF_OPTION, 0, 23892, 0x0},
    {S2C_IF_OPTION, 0, 23792, 0x0},
    {S2C_IF_WORD, 0, 23927, 0x0},
    {S2C_IF_WORD, 1, 24005, 0x0},
    {S2C_IF_OPTION, 0, 9709, 0x0},
    {S2C_IF_OPTION, 0, 17273, 0x0},
    {S2C_IF_OPTION, 0, 9709, 0x0},
    {S2C_IF_WORD, 0, 24109, 0x0},
    {S2C_IF_OPTION, 0, 24161, 0x0},
    {S2C_IF_OPTION, 0, 24167, 0x0},
    {S2C_IF_OPTION, 0, 24170, 0x0},
    {S2C_IF_OPTION, 0, 24167, 0x0},
    {S2C_IF_OPTION, 0, 24173, 0x0},
    {S2C_IF_OPTION, 0, 24167, 0x0},
    {S2C_IF_OPTION, 0, 6518, 0x0},
    {S2C_IF_WORD, 1, 24176, 0x0},
    {S2C_IF_WORD, 0, 24373, 0x0},
    {S2C_IF_WORD, 1, 24471, 0x0},
    {S2C_IF_OPTION, 0, 24501, 0x0},
    {S2C_IF_OPTION, 0, 24557, 0x0},
    {S2C_IF_OPTION, 0, 24598, 0x0},
    {S2C_IF_OPTION, 0, 24643, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 24767, 0x0},
    {S2C_IF_OPTION, 0, 17289, 0x0},
    {S2C_IF_OPTION, 0, 11854, 0x0},
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_OPTION, 0, 25126, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25188, 0x0},
    {S2C_IF_OPTION, 0, 10742, 0x0},
    {S2C_IF_OPTION, 0, 25283, 0x0},
    {S2C_IF_OPTION, 0, 11854, 0x0},
    {S2C_IF_OPTION, 0, 25377, 0x0},
    {S2C_IF_WORD, 0, 25464, 0x0},
    {S2C_IF_OPTION, 0, 25528, 0x0},
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_WORD, 0, 25594, 0x0},
    {S2C_IF_OPTION, 0, 25649, 0x0},
    {S2C_IF_OPTION, 0, 25729, 0x0},
    {S2C_IF_NO_OPTION, 0, 25741, 0x0},
    {S2C_IF_OPTION, 0, 25826, 0x0},
    {S2C_IF_OPTION, 0, 10742, 0x0},
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_OPTION, 0, 24173, 0x0},
    {S2C_IF_OPTION, 0, 11854, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25982, 0x0},
    {S2C_IF_OPTION, 0, 10742, 0x0},
    {S2C_IF_OPTION, 0, 26033, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_OPTION, 0, 6619, 0x0},
    {S2C_IF_OPTION, 0, 21585, 0x0},
    {S2C_IF_VALUE, 0, 26261, 0x0},
    {S2C_IF_OPTION, 0, 17273, 0x0},
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 15007, 0x0},
    {S2C_IF_OPTION, 0, 26377, 0x0},
    {S2C_IF_WORD, 0, 26430, 0x0},
    {S2C_IF_WORD, 1, 26506, 0x0},
    {S2C_IF_OPTION, 0, 26608, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 8678, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 14343, 0x0},
    {S2C_IF_OPTION, 0, 26608, 0x0},
    {S2C_IF_WORD, 1, 27127, 0x0},
    {S2C_IF_OPTION, 0, 21585, 0x0},
    {S2C_IF_WORD, 0, 27256, 0x0},
    {S2C_IF_OPTION, 0, 27455, 0x0},
    {S2C_IF_OPTION, 0, 23892, 0x0},
    {S2C_IF_OPTION, 0, 27527, 0x0},
    {S2C_IF_VALUE, 0, 27603, 0x0},
    {S2C_IF_OPTION, 0, 23892, 0x0},
    {S2C_IF_OPTION, 0, 21585, 0x0},
    {S2C_IF_WORD, 1, 27707, 0x0},
    {S2C_IF_OPTION, 0, 27800, 0x0},
    {S2C_IF_WORD, 1, 27836, 0x0},
    {S2C_IF_OPTION, 0, 27892, 0x0},
    {S2C_IF_WORD, 0, 12203, 0x0},
    {S2C_IF_WORD, 0, 27911, 0x0},
    {S2C_IF_OPTION, 0, 27941, 0x0},
    {S2C_IF_WORD, 1, 28031, 0x0},
    {S2C_IF_WORD, 1, 27836, 0x0},
    {S2C_IF_OPTION, 0, 28090, 0x0},
    {S2C_IF_WORD, 1, 27911, 0x0},
    {S2C_IF_WORD, 2, 12203, 0x0},
    {S2C_IF_OPTION, 0, 28099, 0x0},
    {S2C_IF_WORD, 0, 28118, 0x0},
    {S2C_IF_OPTION, 0, 28283, 0x0},
    {S2C_IF_WORD, 0, 28330, 0x0},
    {S2C_IF_OPTION, 0, 11933, 0x0},
    {S2C_IF_WORD, 0, 28585, 0x0},
    {S2C_IF_WORD, 0, 28649, 0x0},
    {S2C_IF_WORD, 0, 28686, 0x0},
    {S2C_IF_WORD, 0, 28700, 0x0},
    {S2C_IF_WORD, 0, 28708, 0x0},
    {S2C_IF_WORD, 1, 28767, 0x0},
    {S2C_IF_OPTION, 0, 28841, 0x0},
    {S2C_IF_OPTION, 0, 28283, 0x0},
    {S2C_IF_WORD, 1, 28928, 0x0},
    {S2C_IF_OPTION, 0, 29050, 0x0},
    {S2C_IF_OPTION, 0, 11933, 0x0},
    {S2C_IF_OPTION, 0, 6518, 0x0},
    {S2C_IF_OPTION, 0, 29140, 0x0},
    {S2C_IF_OPTION, 0, 25873, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 29191, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 29303, 0x0},
    {S2C_IF_OPTION, 0, 29408, 0x0},
    {S2C_IF_OPTION, 0, 29440, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 18746, 0x0},
    {S2C_IF_NO_OPTION, 0, 29475, 0x0},
    {S2C_IF_OPTION, 0, 29514, 0x0},
    {S2C_IF_OPTION, 0, 29564, 0x0},
    {S2C_IF_WORD, 1, 29587, 0x0},
    {S2C_IF_OPTION, 0, 10742, 0x0},
    {S2C_IF_WORD, 0, 29724, 0x0},
    {S2C_IF_WORD, 1, 29762, 0x0},
    {S2C_IF_WORD, 1, 29835, 0x0},
    {S2C_IF_WORD, 1, 29859, 0x0},
    {S2C_IF_OPTION, 0, 18746, 0x0},
    {S2C_IF_WORD, 0, 29876, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 29915, 0x0},
    {S2C_IF_OPTION, 0, 29946, 0x0},
};

const s2c_rule s2c_rules[] = {
    {0, 1, 0, 0},
    {2, 1, 1, 3635},
    {2, 1, 2, 3679},
    {2, 1, 3, 3742},
    {2, 1, 4, 3790},
    {2, 1, 5, 3822},
    {2, 1, 6, 3887},
    {2, 1, 7, 3925},
    {2, 1, 8, 3948},
    {2, 1, 9, 3999},
    {2, 2, 10, 4041},
    {1, 0, 12, 4090},
    {0, 1, 12, 0},
    {2, 1, 13, 4106},
    {2, 1, 14, 3679},
    {2, 1, 15, 4134},
    {2, 1, 16, 4183},
    {1, 0, 17, 4231},
    {2, 2, 17, 4277},
    {2, 2, 19, 4331},
    {1, 0, 21, 4377},
    {2, 1, 21, 4400},
    {0, 0, 22, 0},
    {0, 0, 22, 0},
    {0, 0, 22, 0},
    {0, 0, 22, 0},
    {0, 0, 22, 0},
    {0, 1, 22, 0},
    {1, 0, 23, 4442},
    {0, 0, 23, 0},
    {2, 1, 23, 4560},
    {2, 2, 24, 4620},
    {0, 0, 26, 0},
    {0, 1, 26, 0},
    {0, 1, 27, 0},
    {1, 0, 28, 4711},
    {0, 2, 28, 0},
    {1, 0, 30, 4802},
    {0, 0, 30, 0},
    {2, 1, 30, 4856},
    {1, 1, 31, 4876},
    {0, 0, 32, 0},
    {0, 0, 32, 0},
    {0, 0, 32, 0},
    {2, 2, 32, 4982},
    {2, 2, 34, 5022},
    {2, 2, 36, 5061},
    {1, 1, 38, 5092},
    {2, 1, 39, 5136},
    {0, 0, 40, 0},
    {1, 1, 40, 5153},
    {1, 2, 41, 5187},
    {0, 0, 43, 0},
    {2, 1, 43, 5225},
    {2, 1, 44, 3679},
    {2, 1, 45, 5254},
    {1, 1, 46, 5349},
    {2, 1, 47, 3790},
    {2, 1, 48, 5364},
    {2, 1, 49, 3887},
    {2, 1, 50, 3925},
    {2, 1, 51, 3948},
    {2, 1, 52, 3999},
    {0, 1, 53, 0},
    {1, 1, 54, 4090},
    {0, 0, 55, 0},
    {2, 1, 55, 5398},
    {0, 0, 56, 0},
    {0, 0, 56, 0},
    {0, 0, 56, 0},
    {0, 0, 56, 0},
    {0, 0, 56, 0},
    {0, 0, 56, 0},
    {0, 0, 56, 0},
    {0, 0, 56, 0},
    {0, 1, 56, 0},
    {0, 1, 57, 0},
    {1, 0, 58, 4377},
    {2, 2, 58, 4277},
    {0, 0, 60, 0},
    {2, 1, 60, 5486},
    {1, 0, 61, 5547},
    {0, 1, 61, 0},
    {1, 0, 62, 5577},
    {0, 1, 62, 0},
    {0, 1, 63, 0},
    {1, 0, 64, 5607},
    {1, 0, 64, 5624},
    {0, 0, 64, 0},
    {0, 1, 64, 0},
    {1, 1, 65, 5796},
    {1, 0, 66, 5823},
    {1, 0, 66, 5823},
    {1, 0, 66, 5823},
    {1, 0, 66, 5823},
    {1, 0, 66, 5823},
    {0, 0, 66, 0},
    {1, 1, 66, 6060},
    {0, 0, 67, 0},
    {0, 0, 67, 0},
    {0, 0, 67, 0},
    {1, 0, 67, 6222},
    {0, 0, 67, 0},
    {1, 0, 67, 6222},
    {0, 0, 67, 0},
    {1, 0, 67, 6291},
    {0, 0, 67, 0},
    {1, 0, 67, 6222},
    {0, 0, 67, 0},
    {1, 0, 67, 6473},
    {0, 1, 67, 0},
    {1, 0, 68, 6521},
    {1, 0, 68, 6541},
    {1, 0, 68, 6564},
    {0, 2, 68, 0},
    {1, 1, 70, 6541},
    {1, 1, 71, 6625},
    {1, 0, 72, 6650},
    {0, 1, 72, 0},
    {0, 1, 73, 0},
    {1, 1, 74, 6754},
    {1, 0, 75, 6222},
    {1, 1, 75, 5092},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {1, 1, 76, 6881},
    {0, 0, 77, 0},
    {1, 0, 77, 6971},
    {1, 0, 77, 7142},
    {2, 1, 77, 7159},
    {2, 2, 78, 7212},
    {2, 2, 80, 7246},
    {2, 2, 82, 7212},
    {2, 1, 84, 7298},
    {2, 1, 85, 7342},
    {2, 1, 86, 7393},
    {2, 1, 87, 7423},
    {2, 1, 88, 7467},
    {2, 1, 89, 7512},
    {2, 1, 90, 7554},
    {2, 1, 91, 7592},
    {2, 2, 92, 7657},
    {2, 1, 94, 7682},
    {2, 1, 95, 7730},
    {2, 1, 96, 7771},
    {2, 1, 97, 7845},
    {1, 0, 98, 7877},
    {2, 1, 98, 7877},
    {1, 0, 99, 7894},
    {2, 1, 99, 5225},
    {2, 1, 100, 7937},
    {1, 0, 101, 7984},
    {2, 1, 101, 8035},
    {2, 1, 102, 8108},
    {2, 1, 103, 8156},
    {2, 1, 104, 8203},
    {2, 1, 105, 8156},
    {2, 1, 106, 8242},
    {2, 1, 107, 5364},
    {2, 1, 108, 3999},
    {1, 0, 109, 8277},
    {2, 1, 109, 5225},
    {2, 1, 110, 8358},
    {2, 2, 111, 8377},
    {2, 2, 113, 8422},
    {2, 1, 115, 3742},
    {2, 1, 116, 3999},
    {2, 1, 117, 8439},
    {2, 2, 118, 8488},
    {2, 2, 120, 8503},
    {2, 2, 122, 8553},
    {1, 0, 124, 8580},
    {2, 2, 124, 8596},
    {2, 2, 126, 8640},
    {2, 2, 128, 3999},
    {2, 2, 130, 8439},
    {1, 0, 132, 8689},
    {2, 1, 132, 5225},
    {2, 1, 133, 3679},
    {2, 1, 134, 8706},
    {2, 1, 135, 4856},
    {0, 1, 136, 0},
    {1, 0, 137, 8763},
    {2, 1, 137, 5225},
    {2, 1, 138, 5225},
    {1, 0, 139, 8789},
    {2, 1, 139, 8843},
    {2, 1, 140, 3925},
    {2, 1, 141, 3887},
    {2, 1, 142, 8866},
    {1, 0, 143, 8884},
    {1, 0, 143, 8913},
    {2, 2, 143, 8955},
    {2, 2, 145, 9009},
    {2, 2, 147, 9062},
    {2, 3, 149, 9130},
    {2, 3, 152, 9178},
    {2, 3, 155, 9130},
    {2, 2, 158, 9229},
    {2, 2, 160, 9281},
    {2, 2, 162, 9312},
    {2, 2, 164, 9346},
    {2, 3, 166, 9346},
    {2, 3, 169, 9398},
    {1, 0, 172, 9435},
    {2, 2, 172, 9490},
    {2, 2, 174, 9540},
    {2, 3, 176, 9540},
    {2, 3, 179, 9540},
    {2, 2, 182, 9641},
    {1, 0, 184, 9673},
    {2, 2, 184, 9712},
    {2, 1, 186, 9760},
    {1, 0, 187, 9796},
    {2, 2, 187, 9839},
    {2, 1, 189, 9885},
    {1, 0, 190, 9885},
    {2, 1, 190, 9959},
    {1, 0, 191, 10004},
    {0, 1, 191, 0},
    {1, 0, 192, 10047},
    {2, 1, 192, 10189},
    {2, 1, 193, 10189},
    {2, 2, 194, 10262},
    {2, 2, 196, 10330},
    {2, 2, 198, 5225},
    {0, 1, 200, 0},
    {0, 2, 201, 0},
    {0, 2, 203, 0},
    {1, 1, 205, 10454},
    {1, 0, 206, 10473},
    {0, 1, 206, 0},
    {0, 1, 207, 0},
    {1, 0, 208, 10552},
    {0, 1, 208, 0},
    {0, 1, 209, 0},
    {1, 0, 210, 10552},
    {0, 1, 210, 0},
    {0, 1, 211, 0},
    {2, 2, 212, 10767},
    {2, 1, 214, 10907},
    {2, 1, 215, 10961},
    {2, 2, 216, 11016},
    {1, 0, 218, 8580},
    {2, 2, 218, 10767},
    {1, 1, 220, 8580},
    {0, 0, 221, 0},
    {0, 1, 221, 0},
    {2, 0, 222, 11087},
    {0, 1, 222, 0},
    {1, 0, 223, 11189},
    {1, 0, 223, 11202},
    {0, 2, 223, 0},
    {2, 1, 225, 11287},
    {2, 1, 226, 11287},
    {1, 0, 227, 11367},
    {2, 2, 227, 11435},
    {0, 0, 229, 0},
    {0, 1, 229, 0},
    {0, 1, 230, 0},
    {0, 1, 231, 0},
    {1, 0, 232, 11680},
    {2, 1, 232, 11697},
    {1, 0, 233, 11729},
    {0, 1, 233, 0},
    {2, 1, 234, 11816},
    {2, 1, 235, 11866},
    {1, 0, 236, 11898},
    {0, 1, 236, 0},
    {2, 2, 237, 11943},
    {1, 0, 239, 11898},
    {0, 1, 239, 0},
    {2, 1, 240, 12039},
    {2, 2, 241, 12070},
    {1, 0, 243, 11898},
    {2, 1, 243, 12138},
    {2, 1, 244, 12206},
    {2, 1, 245, 12242},
    {0, 1, 246, 0},
    {0, 1, 247, 0},
    {1, 0, 248, 11898},
    {2, 1, 248, 12450},
    {0, 1, 249, 0},
    {1, 0, 250, 12501},
    {2, 0, 250, 12528},
    {2, 0, 250, 12544},
    {2, 1, 250, 12647},
    {1, 0, 251, 12684},
    {2, 1, 251, 12721},
    {0, 0, 252, 0},
    {2, 1, 252, 12762},
    {0, 0, 253, 0},
    {2, 0, 253, 12803},
    {2, 1, 253, 12868},
    {2, 1, 254, 12931},
    {2, 1, 255, 13010},
    {0, 1, 256, 0},
    {1, 0, 257, 13099},
    {0, 1, 257, 0},
    {2, 0, 258, 13116},
    {0, 1, 258, 0},
    {1, 0, 259, 11680},
    {0, 1, 259, 0},
    {2, 1, 260, 13215},
    {2, 1, 261, 13263},
    {2, 0, 262, 13304},
    {0, 1, 262, 0},
    {1, 0, 263, 13361},
    {0, 1, 263, 0},
    {2, 0, 264, 13395},
    {2, 0, 264, 13457},
    {2, 1, 264, 13457},
    {1, 0, 265, 8884},
    {2, 2, 265, 13559},
    {1, 0, 267, 13598},
    {0, 0, 267, 0},
    {2, 0, 267, 13618},
    {0, 1, 267, 0},
    {1, 0, 268, 13742},
    {0, 1, 268, 0},
    {2, 2, 269, 13785},
    {2, 1, 271, 13849},
    {1, 0, 272, 13886},
    {0, 1, 272, 0},
    {2, 1, 273, 13785},
    {1, 0, 274, 13886},
    {0, 1, 274, 0},
    {0, 2, 275, 0},
    {2, 1, 277, 13946},
    {1, 0, 278, 11680},
    {0, 1, 278, 0},
    {0, 1, 279, 0},
    {1, 0, 280, 11680},
    {1, 0, 280, 14010},
    {0, 2, 280, 0},
    {2, 3, 282, 14129},
    {2, 2, 285, 14197},
    {2, 2, 287, 14253},
    {2, 2, 289, 14294},
    {1, 0, 291, 14327},
    {2, 1, 291, 14352},
    {2, 2, 292, 14402},
    {1, 0, 294, 14441},
    {1, 1, 294, 14479},
    {0, 0, 295, 0},
    {0, 1, 295, 0},
    {2, 1, 296, 14536},
    {2, 2, 297, 14536},
    {2, 2, 299, 14648},
    {2, 1, 301, 14711},
    {1, 0, 302, 14751},
    {0, 1, 302, 0},
    {2, 1, 303, 14940},
    {2, 1, 304, 15010},
    {2, 2, 305, 15067},
    {2, 1, 307, 15112},
    {1, 0, 308, 15136},
    {2, 0, 308, 15162},
    {2, 2, 308, 15192},
    {1, 1, 310, 15228},
    {0, 0, 311, 0},
    {0, 1, 311, 0},
    {1, 0, 312, 15273},
    {0, 1, 312, 0},
    {2, 0, 313, 15329},
    {1, 1, 313, 15406},
    {0, 1, 314, 0},
    {1, 1, 315, 15445},
    {2, 0, 316, 15329},
    {2, 1, 316, 15466},
    {1, 0, 317, 15513},
    {1, 0, 317, 15546},
    {2, 0, 317, 15573},
    {2, 1, 317, 15744},
    {1, 0, 318, 15513},
    {2, 1, 318, 15813},
    {2, 1, 319, 15986},
    {2, 1, 320, 16144},
    {1, 0, 321, 16174},
    {0, 1, 321, 0},
    {0, 1, 322, 0},
    {1, 0, 323, 11680},
    {0, 1, 323, 0},
    {0, 1, 324, 0},
    {2, 2, 325, 15813},
    {2, 2, 327, 15813},
    {2, 2, 329, 16144},
    {1, 0, 331, 16482},
    {2, 1, 331, 16524},
    {1, 0, 332, 16553},
    {2, 0, 332, 16568},
    {2, 1, 332, 16596},
    {1, 0, 333, 16657},
    {0, 1, 333, 0},
    {2, 2, 334, 16705},
    {1, 0, 336, 16738},
    {2, 2, 336, 16873},
    {1, 1, 338, 16948},
    {1, 1, 339, 16948},
    {0, 0, 340, 0},
    {0, 1, 340, 0},
    {1, 0, 341, 16994},
    {1, 0, 341, 17021},
    {2, 1, 341, 17098},
    {1, 1, 342, 17140},
    {0, 0, 343, 0},
    {2, 1, 343, 17170},
    {2, 1, 344, 17202},
    {0, 0, 345, 0},
    {0, 1, 345, 0},
    {1, 0, 346, 17230},
    {2, 2, 346, 17251},
    {0, 1, 348, 0},
    {1, 0, 349, 17276},
    {2, 1, 349, 17292},
    {0, 1, 350, 0},
    {1, 0, 351, 17330},
    {0, 0, 351, 0},
    {1, 0, 351, 17348},
    {1, 1, 351, 17365},
    {2, 0, 352, 17395},
    {1, 1, 352, 17365},
    {2, 0, 353, 17424},
    {0, 1, 353, 0},
    {2, 1, 354, 17485},
    {2, 1, 355, 17516},
    {1, 0, 356, 17569},
    {2, 0, 356, 17588},
    {2, 1, 356, 17743},
    {2, 1, 357, 17800},
    {2, 1, 358, 17743},
    {2, 2, 359, 17870},
    {2, 1, 361, 17933},
    {1, 0, 362, 17953},
    {0, 1, 362, 0},
    {2, 1, 363, 17485},
    {1, 0, 364, 18039},
    {2, 1, 364, 17800},
    {0, 1, 365, 0},
    {1, 0, 366, 18141},
    {2, 1, 366, 18222},
    {1, 0, 367, 18242},
    {1, 0, 367, 18269},
    {1, 0, 367, 18288},
    {2, 1, 367, 18457},
    {2, 1, 368, 7877},
    {0, 1, 369, 0},
    {0, 1, 370, 0},
    {1, 0, 371, 18681},
    {2, 3, 371, 18752},
    {0, 1, 374, 0},
    {1, 0, 375, 18790},
    {2, 1, 375, 18905},
    {0, 2, 376, 0},
    {0, 2, 378, 0},
    {1, 0, 380, 19086},
    {2, 0, 380, 19114},
    {0, 1, 380, 0},
    {1, 0, 381, 19156},
    {1, 0, 381, 19174},
    {2, 1, 381, 10767},
    {2, 1, 382, 19638},
    {2, 1, 383, 19708},
    {2, 1, 384, 19757},
    {2, 1, 385, 19833},
    {1, 1, 386, 20013},
    {0, 1, 387, 0},
    {1, 1, 388, 20152},
    {0, 0, 389, 0},
    {2, 1, 389, 10767},
    {2, 1, 390, 19638},
    {2, 1, 391, 19708},
    {2, 1, 392, 19833},
    {0, 1, 393, 0},
    {0, 1, 394, 0},
    {1, 0, 395, 20516},
    {2, 1, 395, 20610},
    {2, 1, 396, 20610},
    {2, 1, 397, 19638},
    {2, 1, 398, 19638},
    {2, 1, 399, 10767},
    {2, 1, 400, 10767},
    {0, 1, 401, 0},
    {0, 1, 402, 0},
    {1, 0, 403, 20737},
    {2, 1, 403, 19638},
    {0, 0, 404, 0},
    {0, 0, 404, 0},
    {0, 1, 404, 0},
    {2, 1, 405, 20897},
    {2, 1, 406, 20942},
    {2, 1, 407, 21014},
    {2, 3, 408, 21204},
    {2, 3, 411, 21308},
    {2, 3, 414, 21204},
    {1, 0, 417, 21356},
    {1, 0, 417, 21377},
    {0, 0, 417, 0},
    {2, 0, 417, 21412},
    {0, 1, 417, 0},
    {0, 1, 418, 0},
    {2, 2, 419, 21490},
    {2, 1, 421, 20897},
    {1, 0, 422, 21356},
    {2, 0, 422, 21519},
    {0, 1, 422, 0},
    {1, 0, 423, 21356},
    {0, 1, 423, 0},
    {0, 1, 424, 0},
    {2, 1, 425, 20897},
    {2, 1, 426, 21609},
    {2, 2, 427, 21655},
    {2, 2, 429, 21308},
    {2, 2, 431, 21308},
    {1, 0, 433, 21356},
    {2, 1, 433, 21754},
    {2, 1, 434, 21308},
    {2, 1, 435, 21308},
    {2, 1, 436, 21204},
    {0, 1, 437, 0},
    {1, 0, 438, 21356},
    {1, 0, 438, 22002},
    {0, 1, 438, 0},
    {0, 1, 439, 0},
    {0, 1, 440, 0},
    {1, 0, 441, 22002},
    {2, 2, 441, 22130},
    {1, 0, 443, 22159},
    {2, 0, 443, 22191},
    {2, 0, 443, 22223},
    {2, 0, 443, 22279},
    {2, 1, 443, 22329},
    {1, 0, 444, 22363},
    {1, 0, 444, 6222},
    {0, 1, 444, 0},
    {0, 1, 445, 0},
    {0, 1, 446, 0},
    {1, 0, 447, 22002},
    {2, 1, 447, 22464},
    {1, 1, 448, 22501},
    {0, 0, 449, 0},
    {2, 2, 449, 22130},
    {0, 1, 451, 0},
    {1, 0, 452, 22159},
    {2, 1, 452, 21754},
    {1, 0, 453, 22130},
    {0, 1, 453, 0},
    {1, 0, 454, 22159},
    {0, 1, 454, 0},
    {1, 0, 455, 22514},
    {2, 0, 455, 21754},
    {2, 0, 455, 22546},
    {2, 0, 455, 22130},
    {0, 1, 455, 0},
    {0, 1, 456, 0},
    {1, 0, 457, 22002},
    {0, 1, 457, 0},
    {1, 0, 458, 22644},
    {0, 1, 458, 0},
    {2, 2, 459, 22691},
    {1, 0, 461, 22710},
    {0, 1, 461, 0},
    {2, 0, 462, 22785},
    {0, 1, 462, 0},
    {2, 1, 463, 22853},
    {2, 1, 464, 23158},
    {1, 0, 465, 23199},
    {0, 1, 465, 0},
    {0, 1, 466, 0},
    {2, 1, 467, 23352},
    {1, 0, 468, 23394},
    {0, 1, 468, 0},
    {2, 1, 469, 23640},
    {2, 1, 470, 22785},
    {2, 2, 471, 23158},
    {1, 0, 473, 23394},
    {0, 1, 473, 0},
    {2, 2, 474, 23801},
    {2, 2, 476, 23158},
    {2, 2, 478, 23900},
    {1, 0, 480, 23394},
    {2, 1, 480, 23158},
    {1, 0, 481, 23199},
    {0, 1, 481, 0},
    {1, 0, 482, 23394},
    {2, 2, 482, 23801},
    {2, 2, 484, 23158},
    {0, 1, 486, 0},
    {0, 2, 487, 0},
    {0, 2, 489, 0},
    {0, 2, 491, 0},
    {1, 0, 493, 23394},
    {0, 1, 493, 0},
    {1, 0, 494, 23394},
    {2, 1, 494, 23158},
    {1, 0, 495, 23199},
    {1, 0, 495, 23394},
    {2, 0, 495, 24424},
    {0, 1, 495, 0},
    {0, 1, 496, 0},
    {1, 0, 497, 24517},
    {2, 1, 497, 24577},
    {2, 1, 498, 24620},
    {1, 1, 499, 24658},
    {0, 0, 500, 0},
    {2, 1, 500, 24689},
    {1, 0, 501, 24658},
    {0, 1, 501, 0},
    {1, 0, 502, 25048},
    {2, 1, 502, 25071},
    {2, 2, 503, 25071},
    {1, 1, 505, 25171},
    {0, 1, 506, 0},
    {0, 1, 507, 0},
    {1, 0, 508, 25265},
    {0, 1, 508, 0},
    {2, 1, 509, 25313},
    {2, 1, 510, 25346},
    {2, 1, 511, 25394},
    {2, 1, 512, 25470},
    {1, 0, 513, 25514},
    {2, 1, 513, 25543},
    {1, 0, 514, 25577},
    {2, 1, 514, 25543},
    {2, 1, 515, 25602},
    {2, 1, 516, 25665},
    {1, 0, 517, 25702},
    {1, 2, 517, 25755},
    {2, 0, 519, 25790},
    {2, 1, 519, 25543},
    {1, 0, 520, 25855},
    {0, 1, 520, 0},
    {2, 1, 521, 25876},
    {1, 1, 522, 25913},
    {0, 0, 523, 0},
    {2, 0, 523, 25933},
    {0, 0, 523, 0},
    {2, 1, 523, 25957},
    {0, 1, 524, 0},
    {0, 1, 525, 0},
    {1, 0, 526, 26021},
    {0, 1, 526, 0},
    {1, 1, 527, 26042},
    {2, 1, 528, 26080},
    {2, 1, 529, 26099},
    {1, 0, 530, 26151},
    {2, 2, 530, 26189},
    {2, 0, 532, 26216},
    {0, 0, 532, 0},
    {2, 1, 532, 26216},
    {1, 0, 533, 26283},
    {2, 0, 533, 26308},
    {2, 1, 533, 7877},
    {1, 0, 534, 26347},
    {2, 1, 534, 26099},
    {1, 0, 535, 7894},
    {0, 0, 535, 0},
    {0, 1, 535, 0},
    {0, 1, 536, 0},
    {1, 0, 537, 26360},
    {0, 1, 537, 0},
    {2, 1, 538, 26441},
    {1, 0, 539, 4802},
    {1, 0, 539, 26470},
    {0, 1, 539, 0},
    {1, 0, 540, 26589},
    {2, 1, 540, 26621},
    {2, 1, 541, 26660},
    {1, 0, 542, 26694},
    {1, 0, 542, 26725},
    {2, 2, 542, 26742},
    {1, 0, 544, 26772},
    {0, 0, 544, 0},
    {2, 0, 544, 26799},
    {2, 1, 544, 26846},
    {1, 0, 545, 26894},
    {2, 0, 545, 26921},
    {2, 0, 545, 26963},
    {2, 1, 545, 26997},
    {1, 0, 546, 27033},
    {1, 0, 546, 26589},
    {0, 1, 546, 0},
    {1, 0, 547, 27236},
    {0, 1, 547, 0},
    {2, 1, 548, 27421},
    {2, 1, 549, 27481},
    {2, 2, 550, 27541},
    {1, 0, 552, 27421},
    {2, 0, 552, 27567},
    {2, 1, 552, 27616},
    {1, 0, 553, 27645},
    {2, 1, 553, 27674},
    {1, 0, 554, 27236},
    {0, 1, 554, 0},
    {2, 0, 555, 26963},
    {0, 1, 555, 0},
    {0, 1, 556, 0},
    {2, 1, 557, 27844},
    {2, 1, 558, 27844},
    {2, 2, 559, 27917},
    {2, 1, 561, 27970},
    {1, 0, 562, 28008},
    {0, 1, 562, 0},
    {2, 1, 563, 27844},
    {2, 1, 564, 27844},
    {2, 2, 565, 27917},
    {1, 0, 567, 28008},
    {0, 1, 567, 0},
    {2, 1, 568, 28253},
    {2, 1, 569, 28292},
    {0, 1, 570, 0},
    {1, 0, 571, 28408},
    {0, 1, 571, 0},
    {1, 0, 572, 28550},
    {2, 1, 572, 28628},
    {2, 1, 573, 28667},
    {2, 3, 574, 28723},
    {0, 1, 577, 0},
    {0, 1, 578, 0},
    {1, 0, 579, 28875},
    {2, 0, 579, 28897},
    {2, 1, 579, 28897},
    {0, 1, 580, 0},
    {1, 0, 581, 29005},
    {0, 0, 581, 0},
    {2, 1, 581, 29068},
    {0, 1, 582, 0},
    {1, 0, 583, 29117},
    {0, 1, 583, 0},
    {2, 1, 584, 29143},
    {1, 1, 585, 29168},
    {1, 2, 586, 29193},
    {2, 0, 588, 29218},
    {0, 1, 588, 0},
    {1, 0, 589, 29244},
    {2, 0, 589, 29265},
    {0, 1, 589, 0},
    {1, 0, 590, 29383},
    {2, 1, 590, 29416},
    {0, 1, 591, 0},
    {0, 2, 592, 0},
    {1, 0, 594, 29447},
    {0, 1, 594, 0},
    {1, 0, 595, 29481},
    {1, 0, 595, 29499},
    {0, 1, 595, 0},
    {1, 0, 596, 29540},
    {0, 1, 596, 0},
    {0, 1, 597, 0},
    {1, 0, 598, 29684},
    {0, 1, 598, 0},
    {2, 0, 599, 29696},
    {2, 1, 599, 29732},
    {1, 0, 600, 29748},
    {2, 1, 600, 12528},
    {0, 1, 601, 0},
    {1, 0, 602, 29845},
    {0, 1, 602, 0},
    {1, 0, 603, 24517},
    {2, 2, 603, 29878},
    {1, 0, 605, 29899},
    {0, 2, 605, 0},
    {0, 1, 607, 0},
    {1, 0, 608, 4802},
};

const s2c_utility s2c_utilities[] = {
    {29996, 0, 113, 1, 17, 0, 0}, /* . */
    {29998, 10490, 231, 3, 1, 0, 0}, /* 7z */
    {30001, 10490, 231, 3, 1, 0, 0}, /* 7za */
    {30005, 10490, 231, 3, 1, 0, 0}, /* 7zr */
    {30009, 0, 21, 2, 0, 0, 0}, /* : */
    {30011, 0, 18, 3, 0, 0, 0}, /* = */
    {30013, 0, 0, 12, 0, 0, 0}, /* > */
    {30015, 0, 12, 6, 0, 0, 0}, /* >> */
    {30018, 19201, 460, 9, 4, 0, 0}, /* GET */
    {30022, 6663, 118, 4, 18, 0, 0}, /* Rscript */
    {30030, 0, 736, 2, 0, 0, 0}, /* VBoxManage */
    {30041, 0, 735, 1, 0, 0, 0}, /* VBoxManage closemedium */
    {30064, 0, 735, 1, 0, 0, 0}, /* VBoxManage unregistervm */
    {30088, 0, 21, 2, 0, 0, 0}, /* [ */
    {30090, 0, 747, 3, 0, 0, 0}, /* a2dissite */
    {30100, 0, 747, 3, 0, 0, 0}, /* a2enmod */
    {30108, 0, 747, 3, 0, 0, 0}, /* a2ensite */
    {30117, 0, 443, 1, 0, 0, 0}, /* aa-disable */
    {30128, 0, 443, 1, 0, 0, 0}, /* aa-teardown */
    {30140, 0, 747, 3, 0, 0, 0}, /* ab */
    {30143, 0, 38, 1, 1, 0, 0}, /* ack */
    {30147, 0, 24, 1, 0, 0, 0}, /* acpi */
    {30152, 0, 598, 3, 0, 0, 0}, /* add-apt-repository */
    {30171, 0, 747, 3, 0, 0, 0}, /* add-shell */
    {30181, 0, 442, 1, 0, 0, 0}, /* addgroup */
    {30190, 18171, 440, 2, 0, 0, 0}, /* adduser */
    {30198, 0, 38, 1, 1, 0, 0}, /* ag */
    {30201, 18317, 444, 5, 0, 0, 0}, /* age */
    {30205, 0, 457, 2, 0, 0, 0}, /* age-keygen */
    {30216, 0, 747, 3, 0, 0, 0}, /* aide */
    {30221, 0, 747, 3, 0, 0, 0}, /* aircrack-ng */
    {30233, 0, 84, 3, 25, 0, 0}, /* alias */
    {30239, 0, 747, 3, 0, 0, 0}, /* alsamixer */
    {30249, 0, 747, 3, 0, 0, 0}, /* amixer */
    {30256, 0, 747, 3, 0, 0, 0}, /* anacron */
    {30264, 0, 695, 7, 0, 0, 0}, /* ansible */
    {30272, 0, 695, 7, 0, 0, 0}, /* ansible-playbook */
    {30289, 0, 745, 2, 0, 0, 0}, /* ant */
    {30293, 6153, 101, 1, 8, 0, 0}, /* aoss */
    {30298, 0, 747, 3, 0, 0, 0}, /* apache2ctl */
    {30309, 0, 747, 3, 0, 0, 0}, /* apachectl */
    {30319, 0, 457, 2, 0, 0, 0}, /* apg */
    {30323, 0, 592, 2, 0, 0, 0}, /* apk */
    {30327, 0, 594, 2, 0, 0, 0}, /* apk del */
    {30335, 0, 747, 3, 0, 0, 0}, /* aplay */
    {30341, 0, 443, 1, 0, 0, 0}, /* apparmor_parser */
    {30357, 0, 26, 1, 0, 0, 0}, /* apropos */
    {30365, 23216, 567, 4, 0, 0, 0}, /* apt */
    {30369, 0, 561, 2, 0, 0, 0}, /* apt autopurge */
    {30383, 0, 563, 4, 0, 0, 0}, /* apt autoremove */
    {30398, 0, 561, 2, 0, 0, 0}, /* apt purge */
    {30408, 0, 563, 4, 0, 0, 0}, /* apt remove */
    {30419, 0, 26, 1, 0, 0, 0}, /* apt-cache */
    {30429, 0, 26, 1, 0, 0, 0}, /* apt-file */
    {30438, 23216, 567, 4, 0, 0, 0}, /* apt-get */
    {30446, 0, 561, 2, 0, 0, 0}, /* apt-get autopurge */
    {30464, 0, 563, 4, 0, 0, 0}, /* apt-get autoremove */
    {30483, 0, 561, 2, 0, 0, 0}, /* apt-get purge */
    {30497, 0, 563, 4, 0, 0, 0}, /* apt-get remove */
    {30512, 0, 598, 3, 0, 0, 0}, /* apt-key */
    {30520, 0, 598, 3, 0, 0, 0}, /* apt-mark */
    {30529, 23216, 567, 4, 0, 0, 0}, /* aptitude */
    {30538, 0, 561, 2, 0, 0, 0}, /* aptitude purge */
    {30553, 0, 563, 4, 0, 0, 0}, /* aptitude remove */
    {30569, 10490, 231, 3, 1, 0, 0}, /* ar */
    {30572, 0, 21, 2, 0, 0, 0}, /* arch */
    {30577, 0, 747, 3, 0, 0, 0}, /* arecord */
    {30585, 19201, 460, 9, 4, 0, 0}, /* aria2c */
    {30592, 10490, 231, 3, 1, 0, 0}, /* arj */
    {30596, 0, 27, 2, 0, 0, 0}, /* arp */
    {30600, 0, 27, 2, 0, 0, 0}, /* arping */
    {30607, 20762, 488, 8, 0, 0, 0}, /* arptables */
    {30617, 0, 592, 2, 0, 0, 0}, /* asdf */
    {30622, 6592, 114, 4, 7, 0, 0}, /* ash */
    {30626, 6503, 110, 2, 9, 0, 2}, /* at */
    {30629, 0, 25, 1, 0, 0, 0}, /* atop */
    {30634, 0, 733, 2, 0, 0, 0}, /* atq */
    {30638, 0, 733, 2, 0, 0, 0}, /* atrm */
    {30643, 0, 414, 3, 0, 0, 0}, /* auditctl */
    {30652, 0, 417, 1, 0, 0, 0}, /* aureport */
    {30661, 0, 417, 1, 0, 0, 0}, /* ausearch */
    {30670, 0, 745, 2, 0, 0, 0}, /* automake */
    {30679, 0, 745, 2, 0, 0, 0}, /* autoreconf */
    {30690, 6800, 125, 2, 10, 0, 1}, /* autossh */
    {30698, 0, 27, 2, 0, 0, 0}, /* avahi-browse */
    {30711, 0, 487, 1, 0, 0, 0}, /* avahi-resolve */
    {30725, 6780, 122, 2, 19, 0, 1}, /* awk */
    {30729, 0, 707, 5, 0, 0, 0}, /* aws */
    {30733, 19201, 460, 9, 4, 0, 0}, /* axel */
    {30738, 0, 707, 5, 0, 0, 0}, /* az */
    {30741, 0, 707, 5, 0, 0, 0}, /* b2 */
    {30744, 0, 29, 1, 0, 0, 0}, /* b2sum */
    {30750, 12703, 288, 2, 0, 0, 0}, /* badblocks */
    {30760, 0, 38, 1, 1, 0, 0}, /* base32 */
    {30767, 0, 38, 1, 1, 0, 0}, /* base64 */
    {30774, 0, 21, 2, 0, 0, 0}, /* basename */
    {30783, 6592, 114, 4, 7, 0, 0}, /* bash */
    {30788, 0, 38, 1, 1, 0, 0}, /* bat */
    {30792, 0, 38, 1, 1, 0, 0}, /* batcat */
    {30799, 6503, 110, 2, 9, 0, 2}, /* batch */
    {30805, 0, 745, 2, 0, 0, 0}, /* bazel */
    {30811, 0, 38, 1, 1, 0, 0}, /* bc */
    {30814, 0, 747, 3, 0, 0, 0}, /* beep */
    {30819, 0, 87, 1, 0, 0, 0}, /* bg */
    {30822, 0, 87, 1, 0, 0, 0}, /* bind */
    {30827, 0, 745, 2, 0, 0, 0}, /* black */
    {30833, 7911, 149, 3, 0, 0, 0}, /* bleachbit */
    {30843, 0, 262, 2, 0, 0, 0}, /* blkdiscard */
    {30854, 0, 24, 1, 0, 0, 0}, /* blkid */
    {30860, 0, 330, 3, 0, 0, 0}, /* blockdev */
    {30869, 0, 534, 4, 0, 0, 0}, /* bluetoothctl */
    {30882, 0, 25, 1, 0, 0, 0}, /* bmon */
    {30887, 0, 598, 3, 0, 0, 0}, /* bootctl */
    {30895, 0, 747, 3, 0, 0, 0}, /* borg */
    {30900, 0, 750, 2, 0, 0, 0}, /* borg compact */
    {30913, 0, 750, 2, 0, 0, 0}, /* borg delete */
    {30925, 0, 750, 2, 0, 0, 0}, /* borg prune */
    {30936, 0, 747, 3, 0, 0, 0}, /* brasero */
    {30944, 0, 534, 4, 0, 0, 0}, /* brctl */
    {30950, 0, 88, 1, 0, 0, 0}, /* break */
    {30956, 0, 592, 2, 0, 0, 0}, /* brew */
    {30961, 0, 534, 4, 0, 0, 0}, /* bridge */
    {30968, 0, 747, 3, 0, 0, 0}, /* brightnessctl */
    {30982, 10061, 221, 10, 1, 2, 0}, /* bsdtar */
    {30989, 0, 25, 1, 0, 0, 0}, /* btop */
    {30994, 0, 306, 2, 0, 0, 0}, /* btrfs */
    {31000, 0, 302, 4, 0, 0, 0}, /* btrfs check */
    {31012, 0, 302, 4, 0, 0, 0}, /* btrfs device delete */
    {31032, 0, 302, 4, 0, 0, 0}, /* btrfs device remove */
    {31052, 0, 302, 4, 0, 0, 0}, /* btrfs subvol del */
    {31069, 0, 302, 4, 0, 0, 0}, /* btrfs subvol delete */
    {31089, 0, 302, 4, 0, 0, 0}, /* btrfs subvolume del */
    {31109, 0, 302, 4, 0, 0, 0}, /* btrfs subvolume delete */
    {31132, 5960, 97, 2, 8, 0, 0}, /* builtin */
    {31140, 6663, 118, 4, 18, 0, 0}, /* bun */
    {31144, 0, 592, 2, 0, 0, 0}, /* bundle */
    {31151, 10490, 231, 3, 1, 0, 0}, /* bunzip2 */
    {31159, 0, 104, 1, 8, 0, 0}, /* busybox */
    {31167, 6153, 101, 1, 8, 0, 0}, /* bwrap */
    {31173, 0, 747, 3, 0, 0, 0}, /* byobu */
    {31179, 0, 50, 3, 2, 0, 0}, /* bzcat */
    {31185, 4912, 42, 1, 1, 0, 1}, /* bzgrep */
    {31192, 10490, 231, 3, 1, 0, 0}, /* bzip2 */
    {31198, 0, 745, 2, 0, 0, 0}, /* c++ */
    {31202, 0, 592, 2, 0, 0, 0}, /* cabal */
    {31208, 0, 234, 3, 0, 0, 0}, /* cabextract */
    {31219, 0, 747, 3, 0, 0, 0}, /* caddy */
    {31225, 5960, 97, 2, 8, 0, 0}, /* caffeinate */
    {31236, 0, 38, 1, 1, 0, 0}, /* cal */
    {31240, 0, 23, 1, 0, 0, 0}, /* caller */
    {31247, 0, 744, 1, 0, 0, 0}, /* cancel */
    {31254, 0, 217, 2, 0, 0, 0}, /* capsh */
    {31260, 0, 592, 2, 0, 0, 0}, /* cargo */
    {31266, 0, 597, 1, 0, 0, 0}, /* cargo yank */
    {31277, 0, 50, 3, 2, 0, 0}, /* cat */
    {31281, 5960, 97, 2, 8, 0, 0}, /* catchsegv */
    {31291, 0, 745, 2, 0, 0, 0}, /* cc */
    {31294, 0, 745, 2, 0, 0, 0}, /* ccache */
    {31301, 0, 73, 1, 14, 0, 0}, /* cd */
    {31304, 0, 695, 7, 0, 0, 0}, /* cdk */
    {31308, 29712, 752, 2, 0, 0, 0}, /* cdrecord */
    {31317, 0, 747, 3, 0, 0, 0}, /* certbot */
    {31325, 0, 268, 3, 0, 0, 0}, /* cfdisk */
    {31332, 11501, 258, 4, 0, 0, 0}, /* cgdisk */
    {31339, 5960, 97, 2, 8, 0, 0}, /* cgexec */
    {31346, 17982, 434, 3, 0, 0, 0}, /* chage */
    {31352, 9703, 211, 3, 0, 0, 0}, /* chattr */
    {31359, 0, 443, 1, 0, 0, 0}, /* chcon */
    {31365, 0, 73, 1, 14, 0, 0}, /* chdir */
    {31371, 0, 26, 1, 0, 0, 0}, /* cheat */
    {31377, 0, 442, 1, 0, 0, 0}, /* chfn */
    {31382, 9471, 205, 6, 0, 0, 0}, /* chgrp */
    {31388, 0, 598, 3, 0, 0, 0}, /* chkconfig */
    {31398, 0, 747, 3, 0, 0, 0}, /* chkrootkit */
    {31409, 8928, 192, 13, 0, 0, 0}, /* chmod */
    {31415, 9471, 205, 6, 0, 0, 0}, /* chown */
    {31421, 0, 427, 1, 0, 0, 0}, /* chpasswd */
    {31430, 6153, 101, 1, 8, 0, 0}, /* chpst */
    {31436, 0, 747, 3, 0, 0, 0}, /* chromium */
    {31445, 5960, 97, 2, 8, 0, 0}, /* chronic */
    {31453, 0, 400, 2, 0, 0, 0}, /* chronyc */
    {31461, 6237, 103, 1, 8, 0, 1}, /* chroot */
    {31468, 6237, 103, 1, 8, 0, 1}, /* chrt */
    {31473, 18085, 437, 3, 0, 0, 0}, /* chsh */
    {31478, 0, 400, 2, 0, 0, 0}, /* chvt */
    {31483, 0, 29, 1, 0, 0, 0}, /* cksum */
    {31489, 0, 747, 3, 0, 0, 0}, /* clamscan */
    {31498, 0, 745, 2, 0, 0, 0}, /* clang */
    {31504, 0, 745, 2, 0, 0, 0}, /* clang++ */
    {31512, 0, 88, 1, 0, 0, 0}, /* clear */
    {31518, 28439, 712, 2, 20, 0, 0}, /* clickhouse-client */
    {31536, 0, 745, 2, 0, 0, 0}, /* cmake */
    {31542, 0, 26, 1, 0, 0, 0}, /* cmp */
    {31546, 28439, 712, 2, 20, 0, 0}, /* cockroach */
    {31556, 0, 251, 1, 0, 0, 0}, /* code */
    {31561, 0, 26, 1, 0, 0, 0}, /* colordiff */
    {31571, 0, 38, 1, 1, 0, 0}, /* column */
    {31578, 0, 26, 1, 0, 0, 0}, /* comm */
    {31583, 0, 102, 1, 8, 0, 0}, /* command */
    {31591, 0, 26, 1, 0, 0, 0}, /* compgen */
    {31599, 0, 88, 1, 0, 0, 0}, /* complete */
    {31608, 0, 592, 2, 0, 0, 0}, /* composer */
    {31617, 10490, 231, 3, 1, 0, 0}, /* compress */
    {31626, 0, 592, 2, 0, 0, 0}, /* conan */
    {31632, 0, 592, 2, 0, 0, 0}, /* conda */
    {31638, 0, 745, 2, 0, 0, 0}, /* configure */
    {31648, 0, 721, 3, 0, 0, 0}, /* consul */
    {31655, 0, 720, 1, 0, 0, 0}, /* consul kv delete */
    {31672, 0, 88, 1, 0, 0, 0}, /* continue */
    {31681, 0, 747, 3, 0, 0, 0}, /* convert */
    {31689, 0, 38, 1, 1, 0, 0}, /* cowsay */
    {31696, 8292, 161, 11, 0, 0, 0}, /* cp */
    {31699, 0, 592, 2, 0, 0, 0}, /* cpan */
    {31704, 0, 592, 2, 0, 0, 0}, /* cpanm */
    {31710, 10490, 231, 3, 1, 0, 0}, /* cpio */
    {31715, 0, 361, 2, 0, 0, 0}, /* cpufreq-set */
    {31727, 6237, 103, 1, 8, 0, 1}, /* cpulimit */
    {31736, 0, 361, 2, 0, 0, 0}, /* cpupower */
    {31745, 28439, 712, 2, 20, 0, 0}, /* cqlsh */
    {31751, 0, 29, 1, 0, 0, 0}, /* crc32 */
    {31757, 20545, 476, 9, 4, 0, 0}, /* croc */
    {31762, 0, 747, 3, 0, 0, 0}, /* cron */
    {31767, 0, 747, 3, 0, 0, 0}, /* crond */
    {31773, 29137, 728, 5, 23, 0, 0}, /* crontab */
    {31781, 0, 251, 1, 0, 0, 0}, /* crontab-e */
    {31791, 13673, 317, 2, 0, 0, 0}, /* cryptsetup */
    {31802, 0, 316, 1, 0, 0, 0}, /* cryptsetup erase */
    {31819, 0, 316, 1, 0, 0, 0}, /* cryptsetup luksErase */
    {31840, 0, 316, 1, 0, 0, 0}, /* cryptsetup luksFormat */
    {31862, 0, 316, 1, 0, 0, 0}, /* cryptsetup luksHeaderRestore */
    {31891, 0, 316, 1, 0, 0, 0}, /* cryptsetup luksKillSlot */
    {31915, 0, 316, 1, 0, 0, 0}, /* cryptsetup luksRemoveKey */
    {31940, 0, 316, 1, 0, 0, 0}, /* cryptsetup reencrypt */
    {31961, 6592, 114, 4, 7, 0, 0}, /* csh */
    {31965, 0, 38, 1, 1, 0, 0}, /* csplit */
    {31972, 0, 757, 2, 0, 0, 0}, /* csrutil */
    {31980, 0, 38, 1, 1, 0, 0}, /* csvcut */
    {31987, 0, 38, 1, 1, 0, 0}, /* csvlook */
    {31995, 0, 744, 1, 0, 0, 0}, /* cupsdisable */
    {32007, 0, 744, 1, 0, 0, 0}, /* cupsenable */
    {32018, 19201, 460, 9, 4, 0, 0}, /* curl */
    {32023, 0, 38, 1, 1, 0, 0}, /* cut */
    {32027, 0, 747, 3, 0, 0, 0}, /* cvlc */
    {32032, 6237, 103, 1, 8, 0, 1}, /* daemon */
    {32039, 6153, 101, 1, 8, 0, 0}, /* daemonize */
    {32049, 6592, 114, 4, 7, 0, 0}, /* dash */
    {32054, 0, 21, 2, 0, 0, 0}, /* date */
    {32059, 0, 400, 2, 0, 0, 0}, /* date-s */
    {32066, 6800, 125, 2, 10, 0, 1}, /* dbclient */
    {32075, 5960, 97, 2, 8, 0, 0}, /* dbus-launch */
    {32087, 5960, 97, 2, 8, 0, 0}, /* dbus-run-session */
    {32104, 0, 38, 1, 1, 0, 0}, /* dc */
    {32107, 0, 183, 3, 0, 0, 0}, /* dc3dd */
    {32113, 0, 183, 3, 0, 0, 0}, /* dcfldd */
    {32120, 0, 747, 3, 0, 0, 0}, /* dconf */
    {32126, 0, 759, 2, 0, 0, 0}, /* dconf reset */
    {32138, 0, 177, 6, 0, 0, 0}, /* dd */
    {32141, 8292, 161, 11, 0, 0, 0}, /* dd-copy */
    {32149, 0, 183, 3, 0, 0, 0}, /* ddrescue */
    {32158, 0, 87, 1, 0, 0, 0}, /* deactivate */
    {32169, 0, 26, 1, 0, 0, 0}, /* debsums */
    {32177, 12756, 290, 2, 0, 0, 0}, /* debugfs */
    {32185, 0, 75, 3, 15, 0, 0}, /* declare */
    {32193, 0, 757, 2, 0, 0, 0}, /* defaults */
    {32202, 0, 421, 2, 0, 0, 0}, /* delgroup */
    {32211, 0, 747, 3, 0, 0, 0}, /* deluge */
    {32218, 0, 419, 2, 0, 0, 0}, /* deluser */
    {32226, 6663, 118, 4, 18, 0, 0}, /* deno */
    {32231, 0, 598, 3, 0, 0, 0}, /* depmod */
    {32238, 0, 24, 1, 0, 0, 0}, /* df */
    {32241, 0, 546, 2, 0, 0, 0}, /* dhclient */
    {32250, 0, 546, 2, 0, 0, 0}, /* dhcpcd */
    {32257, 0, 26, 1, 0, 0, 0}, /* diff */
    {32262, 0, 26, 1, 0, 0, 0}, /* diffstat */
    {32271, 0, 27, 2, 0, 0, 0}, /* dig */
    {32275, 0, 66, 2, 21, 0, 0}, /* dir */
    {32279, 0, 747, 3, 0, 0, 0}, /* direnv */
    {32286, 0, 21, 2, 0, 0, 0}, /* dirname */
    {32294, 0, 23, 1, 0, 0, 0}, /* dirs */
    {32299, 0, 754, 3, 0, 0, 0}, /* diskutil */
    {32308, 0, 87, 1, 0, 0, 0}, /* disown */
    {32315, 17062, 403, 3, 0, 0, 0}, /* dmesg */
    {32321, 0, 400, 2, 0, 0, 0}, /* dmesg-n */
    {32329, 0, 24, 1, 0, 0, 0}, /* dmidecode */
    {32339, 11501, 258, 4, 0, 0, 0}, /* dmsetup */
    {32347, 0, 292, 1, 0, 0, 0}, /* dmsetup clear */
    {32361, 0, 292, 1, 0, 0, 0}, /* dmsetup remove */
    {32376, 0, 292, 1, 0, 0, 0}, /* dmsetup remove_all */
    {32395, 0, 292, 1, 0, 0, 0}, /* dmsetup suspend */
    {32411, 0, 292, 1, 0, 0, 0}, /* dmsetup wipe_table */
    {32430, 0, 583, 2, 0, 0, 0}, /* dnf */
    {32434, 0, 581, 2, 0, 0, 0}, /* dnf autoremove */
    {32449, 0, 581, 2, 0, 0, 0}, /* dnf erase */
    {32459, 0, 581, 2, 0, 0, 0}, /* dnf remove */
    {32470, 0, 598, 3, 0, 0, 0}, /* do-release-upgrade */
    {32489, 5845, 92, 1, 8, 0, 0}, /* doas */
    {32494, 26486, 664, 2, 0, 0, 0}, /* docker */
    {32501, 0, 672, 1, 0, 0, 0}, /* docker builder df */
    {32519, 0, 672, 1, 0, 0, 0}, /* docker builder events */
    {32541, 0, 672, 1, 0, 0, 0}, /* docker builder info */
    {32561, 0, 672, 1, 0, 0, 0}, /* docker builder inspect */
    {32584, 0, 672, 1, 0, 0, 0}, /* docker builder list */
    {32604, 0, 672, 1, 0, 0, 0}, /* docker builder ls */
    {32622, 0, 674, 2, 0, 0, 0}, /* docker builder prune */
    {32643, 0, 673, 1, 0, 0, 0}, /* docker buildx prune */
    {32663, 0, 672, 1, 0, 0, 0}, /* docker compose config */
    {32685, 0, 678, 2, 0, 0, 0}, /* docker compose down */
    {32705, 0, 672, 1, 0, 0, 0}, /* docker compose events */
    {32727, 6909, 127, 1, 8, 0, 1}, /* docker compose exec */
    {32747, 0, 672, 1, 0, 0, 0}, /* docker compose images */
    {32769, 0, 672, 1, 0, 0, 0}, /* docker compose logs */
    {32789, 0, 672, 1, 0, 0, 0}, /* docker compose ls */
    {32807, 0, 672, 1, 0, 0, 0}, /* docker compose port */
    {32827, 0, 672, 1, 0, 0, 0}, /* docker compose ps */
    {32845, 0, 678, 2, 0, 0, 0}, /* docker compose rm */
    {32863, 0, 672, 1, 0, 0, 0}, /* docker compose top */
    {32882, 0, 672, 1, 0, 0, 0}, /* docker compose version */
    {32905, 0, 672, 1, 0, 0, 0}, /* docker container */
    {32922, 0, 680, 1, 0, 0, 0}, /* docker container create */
    {32946, 0, 672, 1, 0, 0, 0}, /* docker container df */
    {32966, 0, 672, 1, 0, 0, 0}, /* docker container events */
    {32990, 0, 680, 1, 0, 0, 0}, /* docker container exec */
    {33012, 0, 672, 1, 0, 0, 0}, /* docker container info */
    {33034, 0, 672, 1, 0, 0, 0}, /* docker container inspect */
    {33059, 0, 669, 1, 0, 0, 0}, /* docker container kill */
    {33081, 0, 672, 1, 0, 0, 0}, /* docker container list */
    {33103, 0, 672, 1, 0, 0, 0}, /* docker container ls */
    {33123, 0, 673, 1, 0, 0, 0}, /* docker container prune */
    {33146, 0, 680, 1, 0, 0, 0}, /* docker container restart */
    {33171, 0, 666, 3, 0, 0, 0}, /* docker container rm */
    {33191, 0, 680, 1, 0, 0, 0}, /* docker container start */
    {33214, 0, 669, 1, 0, 0, 0}, /* docker container stop */
    {33236, 6909, 127, 1, 8, 0, 1}, /* docker exec */
    {33248, 0, 672, 1, 0, 0, 0}, /* docker image */
    {33261, 0, 680, 1, 0, 0, 0}, /* docker image build */
    {33280, 0, 672, 1, 0, 0, 0}, /* docker image df */
    {33296, 0, 672, 1, 0, 0, 0}, /* docker image events */
    {33316, 0, 672, 1, 0, 0, 0}, /* docker image info */
    {33334, 0, 672, 1, 0, 0, 0}, /* docker image inspect */
    {33355, 0, 672, 1, 0, 0, 0}, /* docker image list */
    {33373, 0, 672, 1, 0, 0, 0}, /* docker image ls */
    {33389, 0, 674, 2, 0, 0, 0}, /* docker image prune */
    {33408, 0, 680, 1, 0, 0, 0}, /* docker image pull */
    {33426, 0, 680, 1, 0, 0, 0}, /* docker image push */
    {33444, 0, 670, 2, 0, 0, 0}, /* docker image rm */
    {33460, 0, 680, 1, 0, 0, 0}, /* docker image tag */
    {33477, 0, 672, 1, 0, 0, 0}, /* docker images df */
    {33494, 0, 672, 1, 0, 0, 0}, /* docker images events */
    {33515, 0, 672, 1, 0, 0, 0}, /* docker images info */
    {33534, 0, 672, 1, 0, 0, 0}, /* docker images inspect */
    {33556, 0, 672, 1, 0, 0, 0}, /* docker images list */
    {33575, 0, 672, 1, 0, 0, 0}, /* docker images ls */
    {33592, 0, 669, 1, 0, 0, 0}, /* docker kill */
    {33604, 0, 672, 1, 0, 0, 0}, /* docker network */
    {33619, 0, 680, 1, 0, 0, 0}, /* docker network connect */
    {33642, 0, 680, 1, 0, 0, 0}, /* docker network create */
    {33664, 0, 672, 1, 0, 0, 0}, /* docker network df */
    {33682, 0, 680, 1, 0, 0, 0}, /* docker network disconnect */
    {33708, 0, 672, 1, 0, 0, 0}, /* docker network events */
    {33730, 0, 672, 1, 0, 0, 0}, /* docker network info */
    {33750, 0, 672, 1, 0, 0, 0}, /* docker network inspect */
    {33773, 0, 672, 1, 0, 0, 0}, /* docker network list */
    {33793, 0, 672, 1, 0, 0, 0}, /* docker network ls */
    {33811, 0, 674, 2, 0, 0, 0}, /* docker network prune */
    {33832, 0, 680, 1, 0, 0, 0}, /* docker network rm */
    {33850, 0, 677, 1, 0, 0, 0}, /* docker node rm */
    {33865, 0, 666, 3, 0, 0, 0}, /* docker rm */
    {33875, 0, 670, 2, 0, 0, 0}, /* docker rmi */
    {33886, 7001, 128, 1, 8, 0, 1}, /* docker run */
    {33897, 0, 677, 1, 0, 0, 0}, /* docker secret rm */
    {33914, 0, 677, 1, 0, 0, 0}, /* docker service rm */
    {33932, 0, 677, 1, 0, 0, 0}, /* docker stack rm */
    {33948, 0, 669, 1, 0, 0, 0}, /* docker stop */
    {33960, 0, 677, 1, 0, 0, 0}, /* docker swarm leave */
    {33979, 0, 672, 1, 0, 0, 0}, /* docker system df */
    {33996, 0, 672, 1, 0, 0, 0}, /* docker system events */
    {34017, 0, 672, 1, 0, 0, 0}, /* docker system info */
    {34036, 0, 672, 1, 0, 0, 0}, /* docker system inspect */
    {34058, 0, 672, 1, 0, 0, 0}, /* docker system list */
    {34077, 0, 672, 1, 0, 0, 0}, /* docker system ls */
    {34094, 0, 673, 1, 0, 0, 0}, /* docker system prune */
    {34114, 0, 673, 1, 0, 0, 0}, /* docker system reset */
    {34134, 0, 672, 1, 0, 0, 0}, /* docker volume */
    {34148, 0, 680, 1, 0, 0, 0}, /* docker volume create */
    {34169, 0, 672, 1, 0, 0, 0}, /* docker volume df */
    {34186, 0, 672, 1, 0, 0, 0}, /* docker volume events */
    {34207, 0, 672, 1, 0, 0, 0}, /* docker volume info */
    {34226, 0, 672, 1, 0, 0, 0}, /* docker volume inspect */
    {34248, 0, 672, 1, 0, 0, 0}, /* docker volume list */
    {34267, 0, 672, 1, 0, 0, 0}, /* docker volume ls */
    {34284, 0, 673, 1, 0, 0, 0}, /* docker volume prune */
    {34304, 0, 676, 1, 0, 0, 0}, /* docker volume remove */
    {34325, 0, 676, 1, 0, 0, 0}, /* docker volume rm */
    {34342, 0, 672, 1, 0, 0, 0}, /* docker-compose config */
    {34364, 0, 678, 2, 0, 0, 0}, /* docker-compose down */
    {34384, 0, 672, 1, 0, 0, 0}, /* docker-compose logs */
    {34404, 0, 672, 1, 0, 0, 0}, /* docker-compose ps */
    {34422, 0, 678, 2, 0, 0, 0}, /* docker-compose rm */
    {34440, 0, 672, 1, 0, 0, 0}, /* docker-compose top */
    {34459, 0, 707, 5, 0, 0, 0}, /* doctl */
    {34465, 0, 534, 4, 0, 0, 0}, /* domainname */
    {34476, 0, 38, 1, 1, 0, 0}, /* dos2unix */
    {34485, 0, 745, 2, 0, 0, 0}, /* dot */
    {34489, 0, 745, 2, 0, 0, 0}, /* dotnet */
    {34496, 0, 738, 4, 0, 0, 0}, /* doveadm */
    {34504, 0, 571, 5, 0, 0, 0}, /* dpkg */
    {34509, 0, 234, 3, 0, 0, 0}, /* dpkg-deb */
    {34518, 0, 26, 1, 0, 0, 0}, /* dpkg-query */
    {34529, 0, 598, 3, 0, 0, 0}, /* dpkg-reconfigure */
    {34546, 0, 598, 3, 0, 0, 0}, /* dracut */
    {34553, 0, 720, 1, 0, 0, 0}, /* dropdb */
    {34560, 0, 720, 1, 0, 0, 0}, /* dropuser */
    {34569, 0, 24, 1, 0, 0, 0}, /* du */
    {34572, 28439, 712, 2, 20, 0, 0}, /* duckdb */
    {34579, 0, 24, 1, 0, 0, 0}, /* duf */
    {34583, 0, 747, 3, 0, 0, 0}, /* duplicity */
    {34593, 0, 750, 2, 0, 0, 0}, /* duplicity remove-all-but-n-full */
    {34625, 0, 750, 2, 0, 0, 0}, /* duplicity remove-older-than */
    {34653, 0, 24, 1, 0, 0, 0}, /* dust */
    {34658, 13767, 319, 4, 0, 0, 0}, /* e2fsck */
    {34665, 0, 326, 4, 0, 0, 0}, /* e2label */
    {34673, 5960, 97, 2, 8, 0, 0}, /* eatmydata */
    {34683, 20762, 488, 8, 0, 0, 0}, /* ebtables */
    {34692, 0, 71, 1, 5, 0, 0}, /* echo */
    {34697, 0, 251, 1, 0, 0, 0}, /* ed */
    {34700, 24536, 601, 4, 0, 0, 0}, /* efibootmgr */
    {34711, 4912, 42, 1, 1, 0, 1}, /* egrep */
    {34717, 0, 330, 3, 0, 0, 0}, /* eject */
    {34723, 0, 693, 2, 0, 0, 0}, /* eksctl delete */
    {34737, 6663, 118, 4, 18, 0, 0}, /* elixir */
    {34744, 0, 251, 1, 0, 0, 0}, /* emacs */
    {34750, 0, 592, 2, 0, 0, 0}, /* emerge */
    {34757, 0, 87, 1, 0, 0, 0}, /* enable */
    {34764, 6153, 101, 1, 8, 0, 0}, /* entr */
    {34769, 5920, 96, 1, 8, 0, 0}, /* env */
    {34773, 0, 747, 3, 0, 0, 0}, /* eog */
    {34777, 0, 592, 2, 0, 0, 0}, /* eopkg */
    {34783, 0, 745, 2, 0, 0, 0}, /* eslint */
    {34790, 0, 747, 3, 0, 0, 0}, /* espeak */
    {34797, 0, 721, 3, 0, 0, 0}, /* etcdctl */
    {34805, 0, 720, 1, 0, 0, 0}, /* etcdctl del */
    {34817, 0, 747, 3, 0, 0, 0}, /* ether-wake */
    {34828, 0, 534, 4, 0, 0, 0}, /* ethtool */
    {34836, 0, 487, 1, 0, 0, 0}, /* ethtool-show */
    {34849, 0, 112, 1, 13, 0, 0}, /* eval */
    {34854, 0, 747, 3, 0, 0, 0}, /* evince */
    {34861, 0, 251, 1, 0, 0, 0}, /* ex */
    {34864, 0, 66, 2, 21, 0, 0}, /* exa */
    {34868, 5960, 97, 2, 8, 0, 0}, /* exec */
    {34873, 0, 36, 2, 0, 0, 0}, /* exiftool */
    {34882, 0, 738, 4, 0, 0, 0}, /* exim */
    {34887, 0, 87, 1, 0, 0, 0}, /* exit */
    {34892, 0, 36, 2, 0, 0, 0}, /* exiv2 */
    {34898, 0, 38, 1, 1, 0, 0}, /* expand */
    {34905, 0, 75, 3, 15, 0, 0}, /* export */
    {34912, 0, 23, 1, 0, 0, 0}, /* expr */
    {34917, 0, 605, 2, 0, 0, 0}, /* extlinux */
    {34926, 0, 66, 2, 21, 0, 0}, /* eza */
    {34930, 0, 38, 1, 1, 0, 0}, /* factor */
    {34937, 0, 556, 2, 0, 0, 0}, /* fail2ban-client */
    {34953, 0, 442, 1, 0, 0, 0}, /* faillock */
    {34962, 6237, 103, 1, 8, 0, 1}, /* fakechroot */
    {34973, 5960, 97, 2, 8, 0, 0}, /* fakeroot */
    {34982, 5960, 97, 2, 8, 0, 0}, /* faketime */
    {34991, 8803, 186, 5, 0, 0, 0}, /* fallocate */
    {35001, 0, 21, 2, 0, 0, 0}, /* false */
    {35007, 0, 25, 1, 0, 0, 0}, /* fastfetch */
    {35017, 0, 400, 2, 0, 0, 0}, /* fbset */
    {35023, 0, 409, 2, 0, 0, 0}, /* fc */
    {35026, 0, 36, 2, 0, 0, 0}, /* fc-list */
    {35034, 0, 66, 2, 21, 0, 0}, /* fd */
    {35037, 0, 66, 2, 21, 0, 0}, /* fdfind */
    {35044, 0, 285, 1, 0, 0, 0}, /* fdformat */
    {35053, 0, 268, 3, 0, 0, 0}, /* fdisk */
    {35059, 0, 747, 3, 0, 0, 0}, /* feh */
    {35063, 19201, 460, 9, 4, 0, 0}, /* fetch */
    {35069, 0, 747, 3, 0, 0, 0}, /* ffmpeg */
    {35076, 0, 747, 3, 0, 0, 0}, /* ffplay */
    {35083, 0, 36, 2, 0, 0, 0}, /* ffprobe */
    {35091, 0, 87, 1, 0, 0, 0}, /* fg */
    {35094, 4912, 42, 1, 1, 0, 1}, /* fgrep */
    {35100, 0, 38, 1, 1, 0, 0}, /* figlet */
    {35107, 0, 24, 1, 0, 0, 0}, /* file */
    {35112, 0, 219, 2, 0, 0, 0}, /* file-rename */
    {35124, 0, 124, 1, 12, 0, 0}, /* find */
    {35129, 0, 24, 1, 0, 0, 0}, /* findfs */
    {35136, 0, 24, 1, 0, 0, 0}, /* findmnt */
    {35144, 0, 23, 1, 0, 0, 0}, /* finger */
    {35151, 0, 747, 3, 0, 0, 0}, /* fio */
    {35155, 0, 707, 5, 0, 0, 0}, /* firebase */
    {35164, 0, 747, 3, 0, 0, 0}, /* firefox */
    {35172, 5960, 97, 2, 8, 0, 0}, /* firejail */
    {35181, 0, 515, 6, 0, 0, 0}, /* firewall-cmd */
    {35194, 6592, 114, 4, 7, 0, 0}, /* fish */
    {35199, 0, 747, 3, 0, 0, 0}, /* flac */
    {35204, 0, 285, 1, 0, 0, 0}, /* flash_erase */
    {35216, 0, 285, 1, 0, 0, 0}, /* flash_eraseall */
    {35231, 0, 285, 1, 0, 0, 0}, /* flashcp */
    {35239, 12607, 286, 2, 0, 0, 0}, /* flashrom */
    {35248, 0, 592, 2, 0, 0, 0}, /* flatpak */
    {35256, 6237, 103, 1, 8, 0, 1}, /* flock */
    {35262, 0, 707, 5, 0, 0, 0}, /* fly */
    {35266, 0, 707, 5, 0, 0, 0}, /* flyctl */
    {35273, 0, 38, 1, 1, 0, 0}, /* fmt */
    {35277, 0, 38, 1, 1, 0, 0}, /* fold */
    {35282, 11230, 252, 4, 0, 0, 0}, /* format */
    {35289, 0, 27, 2, 0, 0, 0}, /* fping */
    {35295, 0, 21, 2, 0, 0, 0}, /* free */
    {35300, 0, 598, 3, 0, 0, 0}, /* freshclam */
    {35310, 13767, 319, 4, 0, 0, 0}, /* fsck */
    {35315, 13767, 319, 4, 0, 0, 0}, /* fsck-any */
    {35324, 0, 330, 3, 0, 0, 0}, /* fstrim */
    {35331, 20545, 476, 9, 4, 0, 0}, /* ftp */
    {35335, 0, 358, 3, 0, 0, 0}, /* fuser */
    {35341, 0, 68, 1, 22, 0, 0}, /* fuser -p */
    {35350, 0, 747, 3, 0, 0, 0}, /* fusermount */
    {35361, 0, 598, 3, 0, 0, 0}, /* fwupdmgr */
    {35370, 0, 38, 1, 1, 0, 0}, /* fzf */
    {35374, 0, 745, 2, 0, 0, 0}, /* g++ */
    {35378, 6780, 122, 2, 19, 0, 1}, /* gawk */
    {35383, 0, 745, 2, 0, 0, 0}, /* gcc */
    {35387, 0, 707, 5, 0, 0, 0}, /* gcloud */
    {35394, 6153, 101, 1, 8, 0, 0}, /* gdb */
    {35398, 11745, 264, 4, 0, 0, 0}, /* gdisk */
    {35404, 0, 251, 1, 0, 0, 0}, /* gedit */
    {35410, 0, 592, 2, 0, 0, 0}, /* gem */
    {35414, 0, 597, 1, 0, 0, 0}, /* gem yank */
    {35423, 10490, 231, 3, 1, 0, 0}, /* genisoimage */
    {35435, 0, 24, 1, 0, 0, 0}, /* getcap */
    {35442, 0, 23, 1, 0, 0, 0}, /* getconf */
    {35450, 0, 24, 1, 0, 0, 0}, /* getenforce */
    {35461, 0, 23, 1, 0, 0, 0}, /* getent */
    {35468, 0, 24, 1, 0, 0, 0}, /* getfacl */
    {35476, 0, 27, 2, 0, 0, 0}, /* getmac */
    {35483, 0, 88, 1, 0, 0, 0}, /* getopts */
    {35491, 0, 707, 5, 0, 0, 0}, /* gh */
    {35494, 0, 745, 2, 0, 0, 0}, /* ghc */
    {35498, 0, 747, 3, 0, 0, 0}, /* gimp */
    {35503, 0, 129, 18, 0, 0, 0}, /* gio trash */
    {35513, 24739, 607, 2, 0, 0, 0}, /* git */
    {35517, 0, 656, 1, 0, 0, 0}, /* git bisect log */
    {35532, 0, 656, 1, 0, 0, 0}, /* git bisect view */
    {35548, 0, 609, 6, 0, 0, 0}, /* git branch */
    {35559, 0, 623, 4, 0, 0, 0}, /* git checkout */
    {35572, 25873, 631, 4, 0, 0, 0}, /* git clean */
    {35582, 0, 660, 3, 0, 0, 0}, /* git config */
    {35593, 0, 656, 1, 0, 0, 0}, /* git config --get */
    {35610, 0, 656, 1, 0, 0, 0}, /* git config --list */
    {35628, 0, 656, 1, 0, 0, 0}, /* git config -l */
    {35642, 0, 656, 1, 0, 0, 0}, /* git config get */
    {35657, 0, 656, 1, 0, 0, 0}, /* git config list */
    {35673, 0, 648, 1, 0, 0, 0}, /* git diff */
    {35682, 0, 663, 1, 0, 0, 0}, /* git fetch */
    {35692, 0, 651, 1, 0, 0, 0}, /* git filter-branch */
    {35710, 0, 651, 1, 0, 0, 0}, /* git filter-repo */
    {35726, 26253, 649, 2, 0, 0, 0}, /* git gc */
    {35733, 0, 646, 2, 0, 0, 0}, /* git gc --prune */
    {35748, 0, 656, 1, 0, 0, 0}, /* git lfs ls-files */
    {35765, 0, 648, 1, 0, 0, 0}, /* git log */
    {35773, 0, 656, 1, 0, 0, 0}, /* git notes list */
    {35788, 0, 656, 1, 0, 0, 0}, /* git notes show */
    {35803, 0, 646, 2, 0, 0, 0}, /* git prune */
    {35813, 25280, 615, 6, 0, 0, 0}, /* git push */
    {35822, 0, 648, 1, 0, 0, 0}, /* git reflog */
    {35833, 0, 646, 2, 0, 0, 0}, /* git reflog delete */
    {35851, 0, 646, 2, 0, 0, 0}, /* git reflog expire */
    {35869, 0, 657, 3, 0, 0, 0}, /* git remote */
    {35880, 0, 656, 1, 0, 0, 0}, /* git remote -v */
    {35894, 0, 656, 1, 0, 0, 0}, /* git remote show */
    {35910, 0, 621, 2, 0, 0, 0}, /* git reset */
    {35920, 0, 627, 2, 0, 0, 0}, /* git restore */
    {35932, 0, 641, 5, 0, 0, 0}, /* git rm */
    {35939, 0, 648, 1, 0, 0, 0}, /* git show */
    {35948, 0, 635, 1, 0, 0, 0}, /* git stash clear */
    {35964, 0, 635, 1, 0, 0, 0}, /* git stash drop */
    {35979, 0, 636, 1, 0, 0, 0}, /* git stash list */
    {35994, 0, 636, 1, 0, 0, 0}, /* git stash show */
    {36009, 0, 648, 1, 0, 0, 0}, /* git status */
    {36020, 0, 654, 2, 0, 0, 0}, /* git submodule deinit */
    {36041, 0, 656, 1, 0, 0, 0}, /* git submodule status */
    {36062, 0, 629, 2, 0, 0, 0}, /* git switch */
    {36073, 0, 637, 4, 0, 0, 0}, /* git tag */
    {36081, 0, 652, 2, 0, 0, 0}, /* git update-ref */
    {36096, 0, 656, 1, 0, 0, 0}, /* git worktree list */
    {36114, 0, 654, 2, 0, 0, 0}, /* git worktree remove */
    {36134, 5851, 93, 1, 8, 0, 0}, /* gksudo */
    {36141, 0, 707, 5, 0, 0, 0}, /* glab */
    {36146, 0, 25, 1, 0, 0, 0}, /* glances */
    {36154, 0, 36, 2, 0, 0, 0}, /* glxinfo */
    {36162, 0, 251, 1, 0, 0, 0}, /* gnome-open */
    {36173, 0, 747, 3, 0, 0, 0}, /* gnome-screenshot */
    {36190, 0, 592, 2, 0, 0, 0}, /* go */
    {36193, 0, 745, 2, 0, 0, 0}, /* go-build */
    {36202, 0, 745, 2, 0, 0, 0}, /* gofmt */
    {36208, 0, 747, 3, 0, 0, 0}, /* google-chrome */
    {36222, 6237, 103, 1, 8, 0, 1}, /* gosu */
    {36227, 5960, 97, 2, 8, 0, 0}, /* gosu- */
    {36233, 0, 442, 1, 0, 0, 0}, /* gpasswd */
    {36241, 18317, 444, 5, 0, 0, 0}, /* gpg */
    {36245, 0, 38, 1, 1, 0, 0}, /* gpg-connect-agent */
    {36263, 18317, 444, 5, 0, 0, 0}, /* gpg2 */
    {36268, 0, 457, 2, 0, 0, 0}, /* gpgconf */
    {36276, 0, 745, 2, 0, 0, 0}, /* gradle */
    {36283, 4912, 42, 1, 1, 0, 1}, /* grep */
    {36288, 0, 747, 3, 0, 0, 0}, /* grim */
    {36293, 6663, 118, 4, 18, 0, 0}, /* groovy */
    {36300, 0, 442, 1, 0, 0, 0}, /* groupadd */
    {36309, 0, 421, 2, 0, 0, 0}, /* groupdel */
    {36318, 0, 442, 1, 0, 0, 0}, /* groupmod */
    {36327, 0, 21, 2, 0, 0, 0}, /* groups */
    {36334, 29712, 752, 2, 0, 0, 0}, /* growisofs */
    {36344, 0, 330, 3, 0, 0, 0}, /* growpart */
    {36353, 0, 442, 1, 0, 0, 0}, /* grpconv */
    {36361, 0, 598, 3, 0, 0, 0}, /* grub-editenv */
    {36374, 0, 605, 2, 0, 0, 0}, /* grub-install */
    {36387, 0, 598, 3, 0, 0, 0}, /* grub-mkconfig */
    {36401, 0, 605, 2, 0, 0, 0}, /* grub2-install */
    {36415, 0, 598, 3, 0, 0, 0}, /* grub2-mkconfig */
    {36430, 0, 747, 3, 0, 0, 0}, /* gs */
    {36433, 4936, 44, 6, 1, 0, 0}, /* gsed */
    {36438, 0, 747, 3, 0, 0, 0}, /* gsettings */
    {36448, 0, 759, 2, 0, 0, 0}, /* gsettings reset-recursively */
    {36476, 0, 707, 5, 0, 0, 0}, /* gsutil */
    {36483, 10061, 221, 10, 1, 2, 0}, /* gtar */
    {36488, 6663, 118, 4, 18, 0, 0}, /* guile */
    {36494, 0, 592, 2, 0, 0, 0}, /* guix */
    {36499, 10490, 231, 3, 1, 0, 0}, /* gunzip */
    {36506, 0, 50, 3, 2, 0, 0}, /* gzcat */
    {36512, 10490, 231, 3, 1, 0, 0}, /* gzip */
    {36517, 0, 363, 2, 0, 0, 0}, /* halt */
    {36522, 0, 87, 1, 0, 0, 0}, /* hash */
    {36527, 0, 747, 3, 0, 0, 0}, /* hashcat */
    {36535, 0, 707, 5, 0, 0, 0}, /* hcloud */
    {36542, 0, 754, 3, 0, 0, 0}, /* hdiutil */
    {36550, 0, 281, 3, 0, 1, 0}, /* hdparm */
    {36557, 4912, 42, 1, 1, 0, 1}, /* head */
    {36562, 27066, 681, 2, 0, 0, 0}, /* helm */
    {36567, 0, 693, 2, 0, 0, 0}, /* helm del */
    {36576, 0, 693, 2, 0, 0, 0}, /* helm delete */
    {36588, 0, 693, 2, 0, 0, 0}, /* helm uninstall */
    {36603, 0, 26, 1, 0, 0, 0}, /* help */
    {36608, 0, 707, 5, 0, 0, 0}, /* heroku */
    {36615, 0, 38, 1, 1, 0, 0}, /* hexdump */
    {36623, 0, 747, 3, 0, 0, 0}, /* hey */
    {5447, 0, 406, 3, 0, 0, 0}, /* history */
    {36627, 0, 27, 2, 0, 0, 0}, /* host */
    {36632, 0, 27, 2, 0, 0, 0}, /* hostid */
    {36639, 0, 548, 2, 0, 0, 0}, /* hostname */
    {36648, 0, 33, 3, 0, 0, 0}, /* hostnamectl */
    {36660, 0, 33, 3, 0, 0, 0}, /* hostnamectl hostname */
    {36681, 0, 33, 3, 0, 0, 0}, /* hostnamectl status */
    {36700, 0, 25, 1, 0, 0, 0}, /* htop */
    {36705, 0, 442, 1, 0, 0, 0}, /* htpasswd */
    {36714, 19201, 460, 9, 4, 0, 0}, /* http */
    {36719, 0, 747, 3, 0, 0, 0}, /* httpd */
    {36725, 19201, 460, 9, 4, 0, 0}, /* https */
    {36731, 0, 745, 2, 0, 0, 0}, /* hugo */
    {36736, 0, 400, 2, 0, 0, 0}, /* hwclock */
    {36744, 0, 24, 1, 0, 0, 0}, /* hwinfo */
    {36751, 0, 747, 3, 0, 0, 0}, /* hydra */
    {36757, 6153, 101, 1, 8, 0, 0}, /* hyperfine */
    {36767, 5960, 97, 2, 8, 0, 0}, /* i386 */
    {36772, 0, 707, 5, 0, 0, 0}, /* ibmcloud */
    {36781, 0, 38, 1, 1, 0, 0}, /* iconv */
    {36787, 0, 21, 2, 0, 0, 0}, /* id */
    {36790, 0, 36, 2, 0, 0, 0}, /* identify */
    {36799, 0, 541, 3, 0, 0, 0}, /* ifconfig */
    {36808, 0, 544, 2, 0, 0, 0}, /* ifdown */
    {36815, 5960, 97, 2, 8, 0, 0}, /* ifne */
    {36820, 0, 25, 1, 0, 0, 0}, /* iftop */
    {36826, 0, 546, 2, 0, 0, 0}, /* ifup */
    {36831, 0, 747, 3, 0, 0, 0}, /* img2pdf */
    {36839, 0, 747, 3, 0, 0, 0}, /* import */
    {36846, 0, 736, 2, 0, 0, 0}, /* incus */
    {36852, 0, 735, 1, 0, 0, 0}, /* incus delete */
    {36865, 28439, 712, 2, 20, 0, 0}, /* influx */
    {36872, 0, 720, 1, 0, 0, 0}, /* influxd drop */
    {36885, 0, 26, 1, 0, 0, 0}, /* info */
    {36890, 0, 369, 2, 0, 0, 0}, /* init */
    {36895, 0, 382, 6, 0, 0, 0}, /* initctl */
    {36903, 0, 747, 3, 0, 0, 0}, /* inkscape */
    {36912, 0, 393, 3, 0, 0, 0}, /* insmod */
    {36919, 8292, 161, 11, 0, 0, 0}, /* install */
    {36927, 0, 382, 6, 0, 0, 0}, /* invoke-rc.d */
    {36939, 0, 24, 1, 0, 0, 0}, /* inxi */
    {36944, 5960, 97, 2, 8, 0, 0}, /* ionice */
    {36951, 0, 24, 1, 0, 0, 0}, /* iostat */
    {36958, 0, 25, 1, 0, 0, 0}, /* iotop */
    {36964, 21992, 521, 1, 0, 1, 0}, /* ip */
    {36967, 0, 522, 4, 0, 0, 0}, /* ip a */
    {36972, 0, 529, 1, 0, 0, 0}, /* ip a flush */
    {36983, 0, 522, 4, 0, 0, 0}, /* ip addr */
    {36991, 0, 529, 1, 0, 0, 0}, /* ip addr flush */
    {37005, 0, 522, 4, 0, 0, 0}, /* ip address */
    {37016, 0, 529, 1, 0, 0, 0}, /* ip address flush */
    {37033, 0, 522, 4, 0, 0, 0}, /* ip l */
    {37038, 0, 528, 1, 0, 0, 0}, /* ip l del */
    {37047, 0, 528, 1, 0, 0, 0}, /* ip l delete */
    {37059, 0, 526, 2, 0, 0, 0}, /* ip l s */
    {37066, 0, 526, 2, 0, 0, 0}, /* ip l set */
    {37075, 0, 522, 4, 0, 0, 0}, /* ip link */
    {37083, 0, 528, 1, 0, 0, 0}, /* ip link del */
    {37095, 0, 528, 1, 0, 0, 0}, /* ip link delete */
    {37110, 0, 526, 2, 0, 0, 0}, /* ip link s */
    {37120, 0, 526, 2, 0, 0, 0}, /* ip link set */
    {37132, 0, 522, 4, 0, 0, 0}, /* ip maddr */
    {37141, 0, 522, 4, 0, 0, 0}, /* ip n */
    {37146, 0, 522, 4, 0, 0, 0}, /* ip neigh */
    {37155, 0, 522, 4, 0, 0, 0}, /* ip neighbour */
    {37168, 0, 522, 4, 0, 0, 0}, /* ip netns */
    {37177, 0, 533, 1, 8, 0, 1}, /* ip netns exec */
    {37191, 0, 522, 4, 0, 0, 0}, /* ip nexthop */
    {37202, 0, 522, 4, 0, 0, 0}, /* ip r */
    {37207, 0, 531, 2, 0, 0, 0}, /* ip r del */
    {37216, 0, 531, 2, 0, 0, 0}, /* ip r delete */
    {37228, 0, 530, 1, 0, 0, 0}, /* ip r flush */
    {37239, 0, 522, 4, 0, 0, 0}, /* ip ro */
    {37245, 0, 531, 2, 0, 0, 0}, /* ip ro del */
    {37255, 0, 531, 2, 0, 0, 0}, /* ip ro delete */
    {37268, 0, 530, 1, 0, 0, 0}, /* ip ro flush */
    {37280, 0, 522, 4, 0, 0, 0}, /* ip route */
    {37289, 0, 531, 2, 0, 0, 0}, /* ip route del */
    {37302, 0, 531, 2, 0, 0, 0}, /* ip route delete */
    {37318, 0, 530, 1, 0, 0, 0}, /* ip route flush */
    {37333, 0, 522, 4, 0, 0, 0}, /* ip rule */
    {37341, 0, 522, 4, 0, 0, 0}, /* ip token */
    {37350, 0, 522, 4, 0, 0, 0}, /* ip tunnel */
    {37360, 0, 522, 4, 0, 0, 0}, /* ip tuntap */
    {37370, 20762, 488, 8, 0, 0, 0}, /* ip6tables */
    {37380, 0, 496, 1, 0, 0, 0}, /* ip6tables-restore */
    {37398, 0, 497, 1, 0, 0, 0}, /* ip6tables-save */
    {37413, 0, 487, 1, 0, 0, 0}, /* ipcalc */
    {37420, 0, 24, 1, 0, 0, 0}, /* ipcs */
    {37425, 0, 27, 2, 0, 0, 0}, /* iperf */
    {37431, 0, 27, 2, 0, 0, 0}, /* iperf3 */
    {37438, 0, 505, 2, 0, 0, 0}, /* ipset */
    {37444, 0, 504, 1, 0, 0, 0}, /* ipset destroy */
    {37458, 0, 504, 1, 0, 0, 0}, /* ipset flush */
    {37470, 0, 487, 1, 0, 0, 0}, /* ipset-list */
    {37481, 20762, 488, 8, 0, 0, 0}, /* iptables */
    {37490, 20762, 488, 8, 0, 0, 0}, /* iptables-legacy */
    {37506, 20762, 488, 8, 0, 0, 0}, /* iptables-nft */
    {37519, 0, 496, 1, 0, 0, 0}, /* iptables-restore */
    {37536, 0, 497, 1, 0, 0, 0}, /* iptables-save */
    {37550, 0, 504, 1, 0, 0, 0}, /* ipvsadm */
    {37558, 6663, 118, 4, 18, 0, 0}, /* ipython */
    {37566, 28439, 712, 2, 20, 0, 0}, /* isql */
    {37571, 0, 534, 4, 0, 0, 0}, /* iw */
    {37574, 0, 487, 1, 0, 0, 0}, /* iw-list */
    {37582, 0, 534, 4, 0, 0, 0}, /* iwconfig */
    {37591, 0, 487, 1, 0, 0, 0}, /* iwlist */
    {37598, 0, 745, 2, 0, 0, 0}, /* java */
    {37603, 0, 745, 2, 0, 0, 0}, /* javac */
    {37609, 0, 745, 2, 0, 0, 0}, /* jekyll */
    {37616, 0, 745, 2, 0, 0, 0}, /* jest */
    {37621, 0, 23, 1, 0, 0, 0}, /* jobs */
    {37626, 0, 251, 1, 0, 0, 0}, /* joe */
    {37630, 0, 747, 3, 0, 0, 0}, /* john */
    {37635, 0, 38, 1, 1, 0, 0}, /* join */
    {37640, 4459, 30, 3, 0, 0, 0}, /* journalctl */
    {37651, 0, 38, 1, 1, 0, 0}, /* jq */
    {37654, 0, 745, 2, 0, 0, 0}, /* just */
    {37659, 0, 693, 2, 0, 0, 0}, /* k3d cluster delete */
    {37678, 27066, 681, 2, 0, 0, 0}, /* k3s */
    {37682, 0, 693, 2, 0, 0, 0}, /* k3s-uninstall.sh */
    {37699, 27066, 681, 2, 0, 0, 0}, /* k9s */
    {37703, 0, 721, 3, 0, 0, 0}, /* kafka-topics */
    {37716, 0, 720, 1, 0, 0, 0}, /* kafka-topics --delete */
    {37738, 0, 251, 1, 0, 0, 0}, /* kate */
    {37743, 5851, 93, 1, 8, 0, 0}, /* kdesudo */
    {37751, 0, 391, 2, 0, 0, 0}, /* kexec */
    {37757, 18317, 444, 5, 0, 0, 0}, /* keytool */
    {37765, 14510, 345, 6, 0, 1, 0}, /* kill */
    {37770, 14785, 351, 6, 0, 1, 0}, /* killall */
    {37778, 0, 357, 1, 0, 0, 0}, /* killall5 */
    {37787, 0, 693, 2, 0, 0, 0}, /* kind delete */
    {37799, 0, 393, 3, 0, 0, 0}, /* kmod */
    {37804, 0, 330, 3, 0, 0, 0}, /* kpartx */
    {37811, 6592, 114, 4, 7, 0, 0}, /* ksh */
    {37815, 0, 693, 2, 0, 0, 0}, /* kubeadm reset */
    {37829, 27066, 681, 2, 0, 0, 0}, /* kubectl */
    {37837, 0, 688, 1, 0, 0, 0}, /* kubectl cordon */
    {37852, 0, 683, 5, 0, 0, 0}, /* kubectl delete */
    {37867, 0, 688, 1, 0, 0, 0}, /* kubectl drain */
    {37881, 6909, 127, 1, 8, 0, 1}, /* kubectl exec */
    {37894, 0, 691, 2, 0, 0, 0}, /* kubectl replace */
    {37910, 0, 689, 2, 0, 0, 0}, /* kubectl scale */
    {37924, 27066, 681, 2, 0, 0, 0}, /* kubectx */
    {37932, 27066, 681, 2, 0, 0, 0}, /* kubens */
    {37939, 0, 747, 3, 0, 0, 0}, /* kwriteconfig5 */
    {37953, 0, 66, 2, 21, 0, 0}, /* la */
    {37956, 0, 747, 3, 0, 0, 0}, /* lame */
    {37961, 0, 23, 1, 0, 0, 0}, /* last */
    {37966, 0, 23, 1, 0, 0, 0}, /* lastb */
    {37972, 0, 23, 1, 0, 0, 0}, /* lastlog */
    {37980, 0, 745, 2, 0, 0, 0}, /* latex */
    {37986, 0, 382, 6, 0, 0, 0}, /* launchctl */
    {37996, 0, 745, 2, 0, 0, 0}, /* ld */
    {37999, 0, 487, 1, 0, 0, 0}, /* ldapsearch */
    {38010, 0, 598, 3, 0, 0, 0}, /* ldconfig */
    {38019, 0, 26, 1, 0, 0, 0}, /* ldd */
    {38023, 0, 38, 1, 1, 0, 0}, /* less */
    {38028, 0, 23, 1, 0, 0, 0}, /* let */
    {38032, 0, 251, 1, 0, 0, 0}, /* lf */
    {38035, 20545, 476, 9, 4, 0, 0}, /* lftp */
    {38040, 0, 747, 3, 0, 0, 0}, /* libreoffice */
    {38052, 0, 745, 2, 0, 0, 0}, /* libtool */
    {38060, 0, 605, 2, 0, 0, 0}, /* lilo */
    {38065, 0, 736, 2, 0, 0, 0}, /* limactl */
    {38073, 19201, 460, 9, 4, 0, 0}, /* links */
    {38079, 0, 707, 5, 0, 0, 0}, /* linode-cli */
    {38090, 5960, 97, 2, 8, 0, 0}, /* linux32 */
    {38098, 5960, 97, 2, 8, 0, 0}, /* linux64 */
    {38106, 0, 66, 2, 21, 0, 0}, /* ll */
    {38109, 0, 487, 1, 0, 0, 0}, /* lldpctl */
    {38117, 0, 172, 5, 0, 0, 0}, /* ln */
    {38120, 0, 417, 1, 0, 0, 0}, /* lnav */
    {38125, 0, 400, 2, 0, 0, 0}, /* loadkeys */
    {38134, 0, 75, 3, 15, 0, 0}, /* local */
    {38140, 0, 23, 1, 0, 0, 0}, /* locale */
    {38147, 0, 598, 3, 0, 0, 0}, /* locale-gen */
    {38158, 0, 33, 3, 0, 0, 0}, /* localectl */
    {38168, 0, 33, 3, 0, 0, 0}, /* localectl list-keymaps */
    {38191, 0, 33, 3, 0, 0, 0}, /* localectl list-locales */
    {38214, 0, 33, 3, 0, 0, 0}, /* localectl status */
    {38231, 0, 747, 3, 0, 0, 0}, /* localepurge */
    {38243, 0, 66, 2, 21, 0, 0}, /* locate */
    {38250, 0, 418, 1, 0, 0, 0}, /* logger */
    {38257, 0, 33, 3, 0, 0, 0}, /* loginctl */
    {38266, 0, 390, 1, 0, 0, 0}, /* loginctl halt */
    {38280, 0, 388, 2, 0, 0, 0}, /* loginctl kill-session */
    {38302, 0, 388, 2, 0, 0, 0}, /* loginctl kill-user */
    {38321, 0, 33, 3, 0, 0, 0}, /* loginctl list-sessions */
    {38344, 0, 33, 3, 0, 0, 0}, /* loginctl list-users */
    {38364, 0, 390, 1, 0, 0, 0}, /* loginctl poweroff */
    {38382, 0, 390, 1, 0, 0, 0}, /* loginctl reboot */
    {38398, 0, 33, 3, 0, 0, 0}, /* loginctl session-status */
    {38422, 0, 33, 3, 0, 0, 0}, /* loginctl show-session */
    {38444, 0, 388, 2, 0, 0, 0}, /* loginctl terminate-session */
    {38471, 0, 388, 2, 0, 0, 0}, /* loginctl terminate-user */
    {38495, 0, 33, 3, 0, 0, 0}, /* loginctl user-status */
    {38516, 0, 87, 1, 0, 0, 0}, /* logout */
    {38523, 0, 411, 3, 0, 0, 0}, /* logrotate */
    {38533, 0, 411, 3, 0, 0, 0}, /* logsave */
    {38541, 0, 38, 1, 1, 0, 0}, /* lolcat */
    {38548, 0, 38, 1, 1, 0, 0}, /* look */
    {38553, 0, 330, 3, 0, 0, 0}, /* losetup */
    {38561, 0, 744, 1, 0, 0, 0}, /* lp */
    {38564, 0, 744, 1, 0, 0, 0}, /* lpadmin */
    {38572, 0, 742, 2, 0, 0, 0}, /* lpinfo */
    {38579, 0, 742, 2, 0, 0, 0}, /* lpoptions */
    {38589, 0, 742, 2, 0, 0, 0}, /* lpq */
    {38593, 0, 744, 1, 0, 0, 0}, /* lpr */
    {38597, 0, 744, 1, 0, 0, 0}, /* lprm */
    {38602, 0, 742, 2, 0, 0, 0}, /* lpstat */
    {38609, 10490, 231, 3, 1, 0, 0}, /* lrzip */
    {38615, 0, 66, 2, 21, 0, 0}, /* ls */
    {38618, 0, 234, 3, 0, 0, 0}, /* lsar */
    {38623, 0, 24, 1, 0, 0, 0}, /* lsattr */
    {38630, 0, 24, 1, 0, 0, 0}, /* lsblk */
    {38636, 0, 24, 1, 0, 0, 0}, /* lscpu */
    {38642, 0, 66, 2, 21, 0, 0}, /* lsd */
    {38646, 0, 24, 1, 0, 0, 0}, /* lshw */
    {38651, 0, 24, 1, 0, 0, 0}, /* lsinitramfs */
    {38663, 0, 24, 1, 0, 0, 0}, /* lsipc */
    {38669, 0, 24, 1, 0, 0, 0}, /* lsmod */
    {38675, 0, 24, 1, 0, 0, 0}, /* lsns */
    {38680, 0, 24, 1, 0, 0, 0}, /* lsof */
    {38685, 0, 68, 1, 22, 0, 0}, /* lsof -t */
    {38693, 0, 24, 1, 0, 0, 0}, /* lspci */
    {38699, 0, 26, 1, 0, 0, 0}, /* lstopo */
    {38706, 0, 24, 1, 0, 0, 0}, /* lsusb */
    {38712, 0, 26, 1, 0, 0, 0}, /* ltrace */
    {38719, 6663, 118, 4, 18, 0, 0}, /* lua */
    {38723, 6663, 118, 4, 18, 0, 0}, /* luajit */
    {38730, 0, 592, 2, 0, 0, 0}, /* luarocks */
    {38739, 0, 313, 2, 0, 0, 0}, /* lvchange */
    {38748, 0, 313, 2, 0, 0, 0}, /* lvconvert */
    {38758, 0, 313, 2, 0, 0, 0}, /* lvcreate */
    {38767, 0, 315, 1, 0, 0, 0}, /* lvdisplay */
    {38777, 0, 313, 2, 0, 0, 0}, /* lvextend */
    {38786, 11501, 258, 4, 0, 0, 0}, /* lvm */
    {38790, 13431, 310, 1, 0, 0, 0}, /* lvreduce */
    {38799, 0, 308, 2, 0, 0, 0}, /* lvremove */
    {38808, 0, 313, 2, 0, 0, 0}, /* lvrename */
    {38817, 13431, 311, 2, 0, 0, 0}, /* lvresize */
    {38826, 0, 315, 1, 0, 0, 0}, /* lvs */
    {38830, 0, 315, 1, 0, 0, 0}, /* lvscan */
    {38837, 19201, 460, 9, 4, 0, 0}, /* lwp-request */
    {38849, 0, 736, 2, 0, 0, 0}, /* lxc */
    {38853, 0, 735, 1, 0, 0, 0}, /* lxc delete */
    {38864, 6909, 127, 1, 8, 0, 1}, /* lxc exec */
    {38873, 0, 735, 1, 0, 0, 0}, /* lxc-destroy */
    {38885, 0, 747, 3, 0, 0, 0}, /* lynis */
    {38891, 19201, 460, 9, 4, 0, 0}, /* lynx */
    {38896, 10490, 231, 3, 1, 0, 0}, /* lz4 */
    {38900, 0, 50, 3, 2, 0, 0}, /* lz4cat */
    {38907, 10490, 231, 3, 1, 0, 0}, /* lzop */
    {38912, 0, 546, 2, 0, 0, 0}, /* macchanger */
    {38923, 20545, 476, 9, 4, 0, 0}, /* magic-wormhole */
    {38938, 0, 747, 3, 0, 0, 0}, /* magick */
    {38945, 20545, 476, 9, 4, 0, 0}, /* mail */
    {38950, 0, 738, 4, 0, 0, 0}, /* mailq */
    {38956, 0, 747, 3, 0, 0, 0}, /* mailx */
    {38962, 0, 747, 3, 0, 0, 0}, /* maim */
    {38967, 0, 745, 2, 0, 0, 0}, /* make */
    {38972, 0, 457, 2, 0, 0, 0}, /* makepasswd */
    {38983, 0, 592, 2, 0, 0, 0}, /* mamba */
    {38989, 0, 26, 1, 0, 0, 0}, /* man */
    {38993, 5420, 74, 1, 16, 0, 0}, /* mapfile */
    {39001, 28439, 712, 2, 20, 0, 0}, /* mariadb */
    {39009, 0, 27, 2, 0, 0, 0}, /* masscan */
    {39017, 6780, 122, 2, 19, 0, 1}, /* mawk */
    {39022, 0, 707, 5, 0, 0, 0}, /* mc */
    {39025, 20545, 476, 9, 4, 0, 0}, /* mc-cp */
    {39031, 0, 251, 1, 0, 0, 0}, /* mcedit */
    {39038, 0, 29, 1, 0, 0, 0}, /* md5sum */
    {39045, 12838, 293, 5, 0, 0, 0}, /* mdadm */
    {39051, 0, 36, 2, 0, 0, 0}, /* mediainfo */
    {39061, 0, 418, 1, 0, 0, 0}, /* mesg */
    {39066, 0, 745, 2, 0, 0, 0}, /* meson */
    {39072, 11230, 252, 4, 0, 0, 0}, /* mformat */
    {39080, 0, 251, 1, 0, 0, 0}, /* micro */
    {39086, 0, 583, 2, 0, 0, 0}, /* microdnf */
    {39095, 0, 581, 2, 0, 0, 0}, /* microdnf remove */
    {39111, 0, 38, 1, 1, 0, 0}, /* miller */
    {39118, 27066, 681, 2, 0, 0, 0}, /* minikube */
    {39127, 0, 693, 2, 0, 0, 0}, /* minikube delete */
    {39143, 0, 38, 1, 1, 0, 0}, /* ministat */
    {39152, 0, 191, 1, 0, 0, 0}, /* mkdir */
    {39158, 0, 745, 2, 0, 0, 0}, /* mkdocs */
    {39165, 11230, 252, 4, 0, 0, 0}, /* mkdosfs */
    {39173, 11230, 252, 4, 0, 0, 0}, /* mke2fs */
    {39180, 11230, 252, 4, 0, 0, 0}, /* mkexfatfs */
    {39190, 0, 191, 1, 0, 0, 0}, /* mkfifo */
    {39197, 11230, 252, 4, 0, 0, 0}, /* mkfs */
    {39202, 11230, 252, 4, 0, 0, 0}, /* mkfs-any */
    {39211, 11230, 252, 4, 0, 0, 0}, /* mkfs.btrfs */
    {39222, 11230, 252, 4, 0, 0, 0}, /* mkfs.f2fs */
    {39232, 0, 598, 3, 0, 0, 0}, /* mkinitcpio */
    {39243, 10490, 231, 3, 1, 0, 0}, /* mkisofs */
    {39251, 0, 191, 1, 0, 0, 0}, /* mknod */
    {39257, 11230, 252, 4, 0, 0, 0}, /* mkntfs */
    {39264, 0, 457, 2, 0, 0, 0}, /* mkpasswd */
    {39273, 11230, 252, 4, 0, 0, 0}, /* mkreiserfs */
    {39284, 6592, 114, 4, 7, 0, 0}, /* mksh */
    {39289, 10490, 231, 3, 1, 0, 0}, /* mksquashfs */
    {39300, 11230, 252, 4, 0, 0, 0}, /* mkswap */
    {39307, 0, 191, 1, 0, 0, 0}, /* mktemp */
    {39314, 11230, 252, 4, 0, 0, 0}, /* mkudffs */
    {39322, 0, 66, 2, 21, 0, 0}, /* mlocate */
    {39330, 0, 38, 1, 1, 0, 0}, /* mlr */
    {39334, 0, 393, 3, 0, 0, 0}, /* modprobe */
    {39343, 0, 747, 3, 0, 0, 0}, /* mogrify */
    {39351, 28439, 712, 2, 20, 0, 0}, /* mongo */
    {39357, 0, 724, 1, 0, 0, 0}, /* mongodump */
    {39367, 0, 720, 1, 0, 0, 0}, /* mongodump-drop */
    {39382, 0, 724, 1, 0, 0, 0}, /* mongoexport */
    {39394, 29026, 725, 3, 0, 0, 0}, /* mongorestore */
    {39407, 28439, 712, 2, 20, 0, 0}, /* mongosh */
    {39415, 0, 724, 1, 0, 0, 0}, /* mongostat */
    {39425, 0, 38, 1, 1, 0, 0}, /* more */
    {39430, 6800, 125, 2, 10, 0, 1}, /* mosh */
    {39435, 0, 38, 1, 1, 0, 0}, /* most */
    {39440, 14046, 334, 6, 0, 0, 0}, /* mount */
    {39446, 0, 24, 1, 0, 0, 0}, /* mountpoint */
    {39457, 0, 251, 1, 0, 0, 0}, /* mousepad */
    {39466, 0, 747, 3, 0, 0, 0}, /* mplayer */
    {39474, 0, 24, 1, 0, 0, 0}, /* mpstat */
    {39481, 0, 747, 3, 0, 0, 0}, /* mpv */
    {39485, 20545, 476, 9, 4, 0, 0}, /* msmtp */
    {39491, 11501, 258, 4, 0, 0, 0}, /* mtd */
    {39495, 0, 285, 1, 0, 0, 0}, /* mtd erase */
    {39505, 0, 285, 1, 0, 0, 0}, /* mtd write */
    {39515, 11501, 258, 4, 0, 0, 0}, /* mtd_debug */
    {39525, 0, 285, 1, 0, 0, 0}, /* mtd_debug erase */
    {39541, 0, 285, 1, 0, 0, 0}, /* mtd_debug write */
    {39557, 0, 27, 2, 0, 0, 0}, /* mtr */
    {39561, 0, 736, 2, 0, 0, 0}, /* multipass */
    {39571, 0, 735, 1, 0, 0, 0}, /* multipass delete */
    {39588, 0, 735, 1, 0, 0, 0}, /* multipass purge */
    {39604, 20545, 476, 9, 4, 0, 0}, /* mutt */
    {39609, 8001, 152, 9, 0, 0, 0}, /* mv */
    {39612, 0, 745, 2, 0, 0, 0}, /* mvn */
    {39616, 0, 745, 2, 0, 0, 0}, /* mypy */
    {39621, 28439, 712, 2, 20, 0, 0}, /* mysql */
    {39627, 0, 721, 3, 0, 0, 0}, /* mysqladmin */
    {39638, 0, 720, 1, 0, 0, 0}, /* mysqladmin drop */
    {39654, 0, 724, 1, 0, 0, 0}, /* mysqldump */
    {39664, 29026, 725, 3, 0, 0, 0}, /* mysqlimport */
    {39676, 28439, 712, 2, 20, 0, 0}, /* mysqlsh */
    {39684, 23216, 567, 4, 0, 0, 0}, /* nala */
    {39689, 0, 563, 4, 0, 0, 0}, /* nala remove */
    {39701, 0, 285, 1, 0, 0, 0}, /* nandwrite */
    {39711, 0, 251, 1, 0, 0, 0}, /* nano */
    {39716, 6780, 122, 2, 19, 0, 1}, /* nawk */
    {39721, 20545, 476, 9, 4, 0, 0}, /* nc */
    {39724, 20545, 476, 9, 4, 0, 0}, /* ncat */
    {39729, 0, 24, 1, 0, 0, 0}, /* ncdu */
    {39734, 0, 26, 1, 0, 0, 0}, /* needrestart */
    {39746, 0, 26, 1, 0, 0, 0}, /* needs-restarting */
    {39763, 0, 25, 1, 0, 0, 0}, /* neofetch */
    {39772, 26486, 664, 2, 0, 0, 0}, /* nerdctl */
    {39780, 6909, 127, 1, 8, 0, 1}, /* nerdctl exec */
    {39793, 20545, 476, 9, 4, 0, 0}, /* netcat */
    {39800, 0, 25, 1, 0, 0, 0}, /* nethogs */
    {39808, 0, 707, 5, 0, 0, 0}, /* netlify */
    {39816, 0, 534, 4, 0, 0, 0}, /* netplan */
    {39824, 0, 27, 2, 0, 0, 0}, /* netstat */
    {39832, 0, 757, 2, 0, 0, 0}, /* networksetup */
    {39845, 0, 738, 4, 0, 0, 0}, /* newaliases */
    {39856, 11230, 252, 4, 0, 0, 0}, /* newfs */
    {39862, 0, 442, 1, 0, 0, 0}, /* newgidmap */
    {39872, 5890, 95, 1, 9, 0, 0}, /* newgrp */
    {39879, 0, 427, 1, 0, 0, 0}, /* newusers */
    {39888, 0, 499, 5, 0, 0, 0}, /* nft */
    {39892, 0, 498, 1, 0, 0, 0}, /* nft delete chain */
    {39909, 0, 498, 1, 0, 0, 0}, /* nft delete ruleset */
    {39928, 0, 498, 1, 0, 0, 0}, /* nft delete table */
    {39945, 0, 498, 1, 0, 0, 0}, /* nft destroy */
    {39957, 0, 498, 1, 0, 0, 0}, /* nft flush */
    {39967, 0, 497, 1, 0, 0, 0}, /* nft-list */
    {39976, 0, 747, 3, 0, 0, 0}, /* nginx */
    {39982, 0, 27, 2, 0, 0, 0}, /* ngrep */
    {39988, 5960, 97, 2, 8, 0, 0}, /* nice */
    {39993, 0, 745, 2, 0, 0, 0}, /* ninja */
    {39999, 0, 592, 2, 0, 0, 0}, /* nix */
    {40003, 0, 592, 2, 0, 0, 0}, /* nix-env */
    {40011, 0, 747, 3, 0, 0, 0}, /* nix-shell */
    {40021, 0, 38, 1, 1, 0, 0}, /* nl */
    {40024, 0, 27, 2, 0, 0, 0}, /* nload */
    {40030, 0, 26, 1, 0, 0, 0}, /* nm */
    {40033, 0, 27, 2, 0, 0, 0}, /* nmap */
    {40038, 0, 487, 1, 0, 0, 0}, /* nmblookup */
    {40048, 0, 553, 3, 0, 0, 0}, /* nmcli */
    {40054, 0, 551, 1, 0, 0, 0}, /* nmcli c del */
    {40066, 0, 551, 1, 0, 0, 0}, /* nmcli c delete */
    {40081, 0, 551, 1, 0, 0, 0}, /* nmcli con del */
    {40095, 0, 551, 1, 0, 0, 0}, /* nmcli con delete */
    {40112, 0, 551, 1, 0, 0, 0}, /* nmcli connection del */
    {40133, 0, 551, 1, 0, 0, 0}, /* nmcli connection delete */
    {40157, 0, 552, 1, 0, 0, 0}, /* nmcli d delete */
    {40172, 0, 552, 1, 0, 0, 0}, /* nmcli d disconnect */
    {40191, 0, 552, 1, 0, 0, 0}, /* nmcli d down */
    {40204, 0, 552, 1, 0, 0, 0}, /* nmcli dev delete */
    {40221, 0, 552, 1, 0, 0, 0}, /* nmcli dev disconnect */
    {40242, 0, 552, 1, 0, 0, 0}, /* nmcli dev down */
    {40257, 0, 552, 1, 0, 0, 0}, /* nmcli device delete */
    {40277, 0, 552, 1, 0, 0, 0}, /* nmcli device disconnect */
    {40301, 0, 552, 1, 0, 0, 0}, /* nmcli device down */
    {40319, 0, 550, 1, 0, 0, 0}, /* nmcli n off */
    {40331, 0, 550, 1, 0, 0, 0}, /* nmcli networking off */
    {40352, 0, 534, 4, 0, 0, 0}, /* nmtui */
    {40358, 0, 251, 1, 0, 0, 0}, /* nnn */
    {40362, 5960, 97, 2, 8, 0, 0}, /* nocorrect */
    {40372, 6663, 118, 4, 18, 0, 0}, /* node */
    {40377, 6663, 118, 4, 18, 0, 0}, /* nodejs */
    {40384, 0, 721, 3, 0, 0, 0}, /* nodetool */
    {40393, 0, 720, 1, 0, 0, 0}, /* nodetool decommission */
    {40415, 0, 720, 1, 0, 0, 0}, /* nodetool drain */
    {40430, 5960, 97, 2, 8, 0, 0}, /* noglob */
    {40437, 5960, 97, 2, 8, 0, 0}, /* nohup */
    {40443, 0, 418, 1, 0, 0, 0}, /* notify-send */
    {40455, 0, 745, 2, 0, 0, 0}, /* nox */
    {40459, 0, 592, 2, 0, 0, 0}, /* npm */
    {40463, 0, 596, 1, 0, 0, 0}, /* npm audit fix */
    {40477, 0, 597, 1, 0, 0, 0}, /* npm deprecate */
    {40491, 0, 597, 1, 0, 0, 0}, /* npm unpublish */
    {40505, 0, 21, 2, 0, 0, 0}, /* nproc */
    {40511, 0, 592, 2, 0, 0, 0}, /* npx */
    {40515, 6153, 101, 1, 8, 0, 0}, /* nsenter */
    {40523, 0, 27, 2, 0, 0, 0}, /* nslookup */
    {40532, 0, 183, 3, 0, 0, 0}, /* ntfsclone */
    {40542, 13767, 319, 4, 0, 0, 0}, /* ntfsfix */
    {40550, 0, 400, 2, 0, 0, 0}, /* ntpdate */
    {40558, 5960, 97, 2, 8, 0, 0}, /* numactl */
    {40566, 0, 24, 1, 0, 0, 0}, /* numastat */
    {40575, 0, 38, 1, 1, 0, 0}, /* numfmt */
    {40582, 0, 36, 2, 0, 0, 0}, /* nvidia-smi */
    {40593, 0, 251, 1, 0, 0, 0}, /* nvim */
    {40598, 0, 592, 2, 0, 0, 0}, /* nvm */
    {40602, 11501, 258, 4, 0, 0, 0}, /* nvme */
    {40607, 0, 284, 1, 0, 0, 0}, /* nvme delete-ns */
    {40622, 0, 284, 1, 0, 0, 0}, /* nvme dsm */
    {40631, 0, 284, 1, 0, 0, 0}, /* nvme format */
    {40643, 0, 284, 1, 0, 0, 0}, /* nvme sanitize */
    {40657, 0, 284, 1, 0, 0, 0}, /* nvme write */
    {40668, 0, 284, 1, 0, 0, 0}, /* nvme write-uncor */
    {40685, 0, 284, 1, 0, 0, 0}, /* nvme write-zeroes */
    {40703, 0, 757, 2, 0, 0, 0}, /* nvram */
    {40709, 0, 457, 2, 0, 0, 0}, /* oathtool */
    {40718, 0, 26, 1, 0, 0, 0}, /* objdump */
    {40726, 27066, 681, 2, 0, 0, 0}, /* oc */
    {40729, 0, 683, 5, 0, 0, 0}, /* oc delete */
    {40739, 6909, 127, 1, 8, 0, 1}, /* oc exec */
    {40747, 0, 707, 5, 0, 0, 0}, /* oci */
    {40751, 0, 747, 3, 0, 0, 0}, /* ocrmypdf */
    {40760, 0, 38, 1, 1, 0, 0}, /* od */
    {40763, 0, 747, 3, 0, 0, 0}, /* oggenc */
    {40770, 0, 747, 3, 0, 0, 0}, /* okular */
    {40777, 0, 361, 2, 0, 0, 0}, /* oom */
    {40781, 0, 592, 2, 0, 0, 0}, /* opam */
    {40786, 0, 251, 1, 0, 0, 0}, /* open */
    {40791, 18813, 452, 4, 3, 1, 0}, /* openssl */
    {40799, 20545, 476, 9, 4, 0, 0}, /* openvpn */
    {40807, 0, 400, 2, 0, 0, 0}, /* openvt */
    {40814, 0, 592, 2, 0, 0, 0}, /* opkg */
    {40819, 6153, 101, 1, 8, 0, 0}, /* optirun */
    {40827, 6663, 118, 4, 18, 0, 0}, /* osascript */
    {40837, 0, 534, 4, 0, 0, 0}, /* ovs-vsctl */
    {40847, 0, 695, 7, 0, 0, 0}, /* packer */
    {40854, 24093, 585, 7, 0, 0, 0}, /* pacman */
    {40861, 0, 747, 3, 0, 0, 0}, /* pactl */
    {40867, 0, 442, 1, 0, 0, 0}, /* pam_tally2 */
    {40878, 0, 745, 2, 0, 0, 0}, /* pandoc */
    {40885, 0, 747, 3, 0, 0, 0}, /* paplay */
    {40892, 6339, 107, 1, 11, 0, 0}, /* parallel */
    {40901, 0, 183, 3, 0, 0, 0}, /* partclone */
    {40911, 12111, 275, 6, 0, 0, 0}, /* parted */
    {40918, 0, 183, 3, 0, 0, 0}, /* partimage */
    {40928, 0, 330, 3, 0, 0, 0}, /* partprobe */
    {40938, 0, 330, 3, 0, 0, 0}, /* partx */
    {40944, 0, 457, 2, 0, 0, 0}, /* pass */
    {40949, 0, 459, 1, 0, 0, 0}, /* pass cp */
    {40957, 0, 456, 1, 0, 0, 0}, /* pass delete */
    {40969, 0, 459, 1, 0, 0, 0}, /* pass edit */
    {40979, 0, 457, 2, 0, 0, 0}, /* pass find */
    {40989, 0, 459, 1, 0, 0, 0}, /* pass generate */
    {41003, 0, 459, 1, 0, 0, 0}, /* pass git */
    {41012, 0, 457, 2, 0, 0, 0}, /* pass grep */
    {41022, 0, 459, 1, 0, 0, 0}, /* pass init */
    {41032, 0, 459, 1, 0, 0, 0}, /* pass insert */
    {41044, 0, 457, 2, 0, 0, 0}, /* pass ls */
    {41052, 0, 459, 1, 0, 0, 0}, /* pass mv */
    {41060, 0, 456, 1, 0, 0, 0}, /* pass remove */
    {41072, 0, 456, 1, 0, 0, 0}, /* pass rm */
    {41080, 0, 457, 2, 0, 0, 0}, /* pass show */
    {41090, 17451, 423, 4, 0, 0, 0}, /* passwd */
    {41097, 0, 38, 1, 1, 0, 0}, /* paste */
    {41103, 0, 251, 1, 0, 0, 0}, /* patch */
    {41109, 0, 747, 3, 0, 0, 0}, /* pavucontrol */
    {41121, 0, 234, 3, 0, 0, 0}, /* pax */
    {41125, 10490, 231, 3, 1, 0, 0}, /* pbzip2 */
    {41132, 4912, 42, 1, 1, 0, 1}, /* pcregrep */
    {41141, 0, 736, 2, 0, 0, 0}, /* pct */
    {41145, 0, 735, 1, 0, 0, 0}, /* pct destroy */
    {41157, 0, 36, 2, 0, 0, 0}, /* pdffonts */
    {41166, 0, 36, 2, 0, 0, 0}, /* pdfinfo */
    {41174, 0, 745, 2, 0, 0, 0}, /* pdflatex */
    {41183, 0, 747, 3, 0, 0, 0}, /* pdfseparate */
    {41195, 0, 747, 3, 0, 0, 0}, /* pdftk */
    {41201, 0, 747, 3, 0, 0, 0}, /* pdftotext */
    {41211, 0, 747, 3, 0, 0, 0}, /* pdfunite */
    {41220, 6153, 101, 1, 8, 0, 0}, /* perf */
    {41225, 6663, 118, 4, 18, 0, 0}, /* perl */
    {41230, 0, 38, 1, 1, 0, 0}, /* pg */
    {41233, 0, 720, 1, 0, 0, 0}, /* pg_dropcluster */
    {41248, 0, 724, 1, 0, 0, 0}, /* pg_dump */
    {41256, 0, 724, 1, 0, 0, 0}, /* pg_dumpall */
    {41267, 0, 724, 1, 0, 0, 0}, /* pg_isready */
    {41278, 29026, 725, 3, 0, 0, 0}, /* pg_restore */
    {41289, 0, 724, 1, 0, 0, 0}, /* pgbench */
    {41297, 0, 68, 1, 22, 0, 0}, /* pgrep */
    {41303, 6663, 118, 4, 18, 0, 0}, /* php */
    {41307, 0, 251, 1, 0, 0, 0}, /* pico */
    {41312, 0, 68, 1, 22, 0, 0}, /* pidof */
    {41318, 0, 24, 1, 0, 0, 0}, /* pidstat */
    {41326, 10490, 231, 3, 1, 0, 0}, /* pigz */
    {41331, 0, 27, 2, 0, 0, 0}, /* ping */
    {41336, 0, 27, 2, 0, 0, 0}, /* ping6 */
    {41342, 0, 592, 2, 0, 0, 0}, /* pip */
    {41346, 0, 592, 2, 0, 0, 0}, /* pip3 */
    {41351, 5960, 97, 2, 8, 0, 0}, /* pipexec */
    {41359, 0, 592, 2, 0, 0, 0}, /* pipx */
    {41364, 5851, 93, 1, 8, 0, 0}, /* pkexec */
    {41371, 0, 592, 2, 0, 0, 0}, /* pkg */
    {41375, 0, 592, 2, 0, 0, 0}, /* pkg_add */
    {41383, 14785, 351, 6, 0, 1, 0}, /* pkill */
    {41389, 0, 747, 3, 0, 0, 0}, /* playerctl */
    {41399, 0, 66, 2, 21, 0, 0}, /* plocate */
    {41407, 0, 371, 1, 0, 0, 0}, /* pm-hibernate */
    {41420, 0, 363, 2, 0, 0, 0}, /* pm-hibernate-never */
    {41439, 0, 371, 1, 0, 0, 0}, /* pm-suspend */
    {41450, 0, 25, 1, 0, 0, 0}, /* pmap */
    {41455, 0, 757, 2, 0, 0, 0}, /* pmset */
    {41461, 0, 592, 2, 0, 0, 0}, /* pnpm */
    {41466, 26486, 664, 2, 0, 0, 0}, /* podman */
    {41473, 0, 673, 1, 0, 0, 0}, /* podman container prune */
    {41496, 6909, 127, 1, 8, 0, 1}, /* podman exec */
    {41508, 0, 674, 2, 0, 0, 0}, /* podman image prune */
    {41527, 0, 669, 1, 0, 0, 0}, /* podman kill */
    {41539, 0, 666, 3, 0, 0, 0}, /* podman rm */
    {41549, 0, 670, 2, 0, 0, 0}, /* podman rmi */
    {41560, 7001, 128, 1, 8, 0, 1}, /* podman run */
    {41571, 0, 669, 1, 0, 0, 0}, /* podman stop */
    {41583, 0, 673, 1, 0, 0, 0}, /* podman system prune */
    {41603, 0, 673, 1, 0, 0, 0}, /* podman system reset */
    {41623, 0, 673, 1, 0, 0, 0}, /* podman volume prune */
    {41643, 0, 676, 1, 0, 0, 0}, /* podman volume rm */
    {41660, 0, 678, 2, 0, 0, 0}, /* podman-compose down */
    {41680, 0, 592, 2, 0, 0, 0}, /* poetry */
    {41687, 0, 23, 1, 0, 0, 0}, /* popd */
    {41692, 0, 592, 2, 0, 0, 0}, /* port */
    {41697, 0, 592, 2, 0, 0, 0}, /* portage */
    {41705, 0, 738, 4, 0, 0, 0}, /* postcat */
    {41713, 0, 738, 4, 0, 0, 0}, /* postqueue */
    {41723, 0, 738, 4, 0, 0, 0}, /* postsuper */
    {41733, 0, 363, 2, 0, 0, 0}, /* poweroff */
    {41742, 0, 25, 1, 0, 0, 0}, /* powertop */
    {41751, 0, 38, 1, 1, 0, 0}, /* pr */
    {41754, 0, 745, 2, 0, 0, 0}, /* pre-commit */
    {41765, 0, 219, 2, 0, 0, 0}, /* prename */
    {41773, 0, 745, 2, 0, 0, 0}, /* prettier */
    {41782, 6153, 101, 1, 8, 0, 0}, /* primusrun */
    {41792, 0, 23, 1, 0, 0, 0}, /* printenv */
    {41801, 0, 72, 1, 6, 0, 0}, /* printf */
    {41808, 6153, 101, 1, 8, 0, 0}, /* prlimit */
    {41816, 5960, 97, 2, 8, 0, 0}, /* proxychains */
    {41828, 5960, 97, 2, 8, 0, 0}, /* proxychains4 */
    {41841, 0, 25, 1, 0, 0, 0}, /* prtstat */
    {41849, 0, 68, 1, 22, 0, 0}, /* ps */
    {41852, 28439, 712, 2, 20, 0, 0}, /* psql */
    {41857, 0, 25, 1, 0, 0, 0}, /* pstree */
    {41864, 0, 695, 7, 0, 0, 0}, /* pulumi */
    {41871, 0, 73, 1, 14, 0, 0}, /* pushd */
    {41877, 18317, 444, 5, 0, 0, 0}, /* puttygen */
    {41886, 0, 38, 1, 1, 0, 0}, /* pv */
    {41889, 0, 313, 2, 0, 0, 0}, /* pvcreate */
    {41898, 0, 315, 1, 0, 0, 0}, /* pvdisplay */
    {41908, 0, 313, 2, 0, 0, 0}, /* pvmove */
    {41915, 0, 308, 2, 0, 0, 0}, /* pvremove */
    {41924, 0, 313, 2, 0, 0, 0}, /* pvresize */
    {41933, 0, 315, 1, 0, 0, 0}, /* pvs */
    {41937, 0, 315, 1, 0, 0, 0}, /* pvscan */
    {41944, 0, 442, 1, 0, 0, 0}, /* pwconv */
    {41951, 0, 21, 2, 0, 0, 0}, /* pwd */
    {41955, 0, 25, 1, 0, 0, 0}, /* pwdx */
    {41960, 0, 457, 2, 0, 0, 0}, /* pwgen */
    {41966, 0, 457, 2, 0, 0, 0}, /* pwmake */
    {41973, 6592, 114, 4, 7, 0, 0}, /* pwsh */
    {41978, 0, 442, 1, 0, 0, 0}, /* pwunconv */
    {41987, 0, 592, 2, 0, 0, 0}, /* pyenv */
    {41993, 6663, 118, 4, 18, 0, 0}, /* pypy */
    {41998, 6663, 118, 4, 18, 0, 0}, /* pypy3 */
    {42004, 0, 745, 2, 0, 0, 0}, /* pytest */
    {42011, 6663, 118, 4, 18, 0, 0}, /* python */
    {42018, 6663, 118, 4, 18, 0, 0}, /* python2 */
    {42026, 6663, 118, 4, 18, 0, 0}, /* python3 */
    {42034, 0, 747, 3, 0, 0, 0}, /* qbittorrent-nox */
    {42050, 0, 736, 2, 0, 0, 0}, /* qemu-img */
    {42059, 0, 736, 2, 0, 0, 0}, /* qemu-system-x86_64 */
    {42078, 0, 736, 2, 0, 0, 0}, /* qm */
    {42081, 0, 735, 1, 0, 0, 0}, /* qm destroy */
    {42092, 0, 747, 3, 0, 0, 0}, /* qpdf */
    {42097, 0, 457, 2, 0, 0, 0}, /* qrencode */
    {42106, 0, 24, 1, 0, 0, 0}, /* quota */
    {42112, 0, 330, 3, 0, 0, 0}, /* quotacheck */
    {42123, 0, 721, 3, 0, 0, 0}, /* rabbitmqctl */
    {42135, 0, 720, 1, 0, 0, 0}, /* rabbitmqctl delete_queue */
    {42160, 0, 720, 1, 0, 0, 0}, /* rabbitmqctl delete_vhost */
    {42185, 0, 720, 1, 0, 0, 0}, /* rabbitmqctl force_reset */
    {42209, 0, 720, 1, 0, 0, 0}, /* rabbitmqctl reset */
    {42227, 6663, 118, 4, 18, 0, 0}, /* racket */
    {42234, 0, 745, 2, 0, 0, 0}, /* rake */
    {42239, 0, 251, 1, 0, 0, 0}, /* ranger */
    {42246, 10490, 231, 3, 1, 0, 0}, /* rar */
    {42250, 6592, 114, 4, 7, 0, 0}, /* rbash */
    {42256, 0, 592, 2, 0, 0, 0}, /* rbenv */
    {42262, 0, 382, 6, 0, 0, 0}, /* rc-service */
    {42273, 0, 598, 3, 0, 0, 0}, /* rc-update */
    {42283, 0, 382, 6, 0, 0, 0}, /* rcctl */
    {42289, 0, 747, 3, 0, 0, 0}, /* rclone */
    {42296, 0, 247, 2, 0, 0, 0}, /* rclone cleanup */
    {42311, 0, 247, 2, 0, 0, 0}, /* rclone delete */
    {42325, 0, 247, 2, 0, 0, 0}, /* rclone move */
    {42337, 0, 247, 2, 0, 0, 0}, /* rclone purge */
    {42350, 0, 247, 2, 0, 0, 0}, /* rclone rmdirs */
    {42364, 0, 247, 2, 0, 0, 0}, /* rclone sync */
    {42376, 5420, 74, 1, 16, 0, 0}, /* read */
    {42381, 5420, 74, 1, 16, 0, 0}, /* readarray */
    {42391, 0, 26, 1, 0, 0, 0}, /* readelf */
    {42399, 0, 21, 2, 0, 0, 0}, /* readlink */
    {42408, 0, 75, 3, 15, 0, 0}, /* readonly */
    {42417, 0, 21, 2, 0, 0, 0}, /* realpath */
    {42426, 0, 363, 2, 0, 0, 0}, /* reboot */
    {42433, 28570, 714, 6, 0, 0, 0}, /* redis-cli */
    {42443, 0, 747, 3, 0, 0, 0}, /* redshift */
    {42452, 13767, 319, 4, 0, 0, 0}, /* reiserfsck */
    {42463, 0, 219, 2, 0, 0, 0}, /* rename */
    {42470, 0, 219, 2, 0, 0, 0}, /* rename.ul */
    {42480, 0, 361, 2, 0, 0, 0}, /* renice */
    {42487, 0, 24, 1, 0, 0, 0}, /* repquota */
    {21595, 0, 87, 1, 0, 0, 0}, /* reset */
    {42496, 0, 330, 3, 0, 0, 0}, /* resize2fs */
    {42506, 0, 27, 2, 0, 0, 0}, /* resolvconf */
    {42517, 0, 33, 3, 0, 0, 0}, /* resolvectl */
    {42528, 0, 33, 3, 0, 0, 0}, /* resolvectl query */
    {42545, 0, 33, 3, 0, 0, 0}, /* resolvectl statistics */
    {42567, 0, 33, 3, 0, 0, 0}, /* resolvectl status */
    {42585, 0, 747, 3, 0, 0, 0}, /* restic */
    {42592, 0, 750, 2, 0, 0, 0}, /* restic forget */
    {42606, 0, 750, 2, 0, 0, 0}, /* restic prune */
    {42619, 0, 443, 1, 0, 0, 0}, /* restorecon */
    {42630, 0, 88, 1, 0, 0, 0}, /* return */
    {42637, 0, 43, 1, 1, 0, 0}, /* rev */
    {42641, 0, 546, 2, 0, 0, 0}, /* rfkill */
    {42648, 0, 38, 1, 1, 0, 0}, /* rg */
    {42651, 0, 129, 18, 0, 0, 0}, /* rimraf */
    {42658, 0, 747, 3, 0, 0, 0}, /* rkhunter */
    {42667, 5960, 97, 2, 8, 0, 0}, /* rlwrap */
    {12203, 0, 129, 18, 0, 0, 0}, /* rm */
    {42674, 0, 147, 2, 0, 0, 0}, /* rmdir */
    {42680, 0, 393, 3, 0, 0, 0}, /* rmmod */
    {42686, 0, 538, 3, 0, 0, 0}, /* route */
    {42692, 0, 487, 1, 0, 0, 0}, /* rpcinfo */
    {42700, 0, 576, 5, 0, 0, 0}, /* rpm */
    {42704, 0, 234, 3, 0, 0, 0}, /* rpm2cpio */
    {42713, 0, 26, 1, 0, 0, 0}, /* rpmquery */
    {42722, 10601, 237, 7, 0, 0, 0}, /* rsync */
    {42728, 0, 371, 1, 0, 0, 0}, /* rtcwake */
    {42736, 0, 747, 3, 0, 0, 0}, /* rtorrent */
    {42745, 6663, 118, 4, 18, 0, 0}, /* ruby */
    {42750, 0, 745, 2, 0, 0, 0}, /* ruff */
    {42755, 5851, 93, 1, 8, 0, 0}, /* run0 */
    {42760, 5960, 97, 2, 8, 0, 0}, /* runcon */
    {42767, 5861, 94, 1, 9, 0, 0}, /* runuser */
    {42775, 0, 745, 2, 0, 0, 0}, /* rustc */
    {42781, 0, 745, 2, 0, 0, 0}, /* rustfmt */
    {42789, 0, 592, 2, 0, 0, 0}, /* rustup */
    {42796, 0, 707, 5, 0, 0, 0}, /* s3cmd */
    {42802, 0, 382, 6, 0, 0, 0}, /* s6-svc */
    {42809, 0, 24, 1, 0, 0, 0}, /* sar */
    {42813, 0, 747, 3, 0, 0, 0}, /* say */
    {42817, 6663, 118, 4, 18, 0, 0}, /* scala */
    {42823, 11063, 244, 3, 0, 0, 0}, /* scp */
    {42827, 0, 747, 3, 0, 0, 0}, /* screen */
    {42834, 0, 25, 1, 0, 0, 0}, /* screenfetch */
    {42846, 6269, 105, 1, 9, 0, 0}, /* script */
    {42853, 0, 747, 3, 0, 0, 0}, /* scrot */
    {42859, 7911, 149, 3, 0, 0, 0}, /* scrub */
    {42865, 0, 757, 2, 0, 0, 0}, /* scutil */
    {42872, 0, 26, 1, 0, 0, 0}, /* sdiff */
    {42878, 0, 330, 3, 0, 0, 0}, /* sdparm */
    {42885, 4936, 44, 6, 1, 0, 0}, /* sed */
    {42889, 5960, 97, 2, 8, 0, 0}, /* sem */
    {42893, 0, 443, 1, 0, 0, 0}, /* semanage */
    {42902, 20545, 476, 9, 4, 0, 0}, /* sendmail */
    {42911, 0, 738, 4, 0, 0, 0}, /* sendmail-q */
    {42922, 0, 24, 1, 0, 0, 0}, /* sensors */
    {42930, 0, 21, 2, 0, 0, 0}, /* seq */
    {42934, 0, 695, 7, 0, 0, 0}, /* serverless */
    {42945, 0, 382, 6, 0, 0, 0}, /* service */
    {42953, 0, 24, 1, 0, 0, 0}, /* sestatus */
    {42962, 0, 78, 2, 0, 0, 0}, /* set */
    {42966, 5960, 97, 2, 8, 0, 0}, /* setarch */
    {42974, 0, 217, 2, 0, 0, 0}, /* setcap */
    {42981, 0, 443, 1, 0, 0, 0}, /* setenforce */
    {42992, 9827, 214, 3, 0, 0, 0}, /* setfacl */
    {43000, 0, 400, 2, 0, 0, 0}, /* setfont */
    {43008, 5960, 97, 2, 8, 0, 0}, /* setpriv */
    {43016, 5960, 97, 2, 8, 0, 0}, /* setsid */
    {43023, 0, 400, 2, 0, 0, 0}, /* setterm */
    {43031, 0, 761, 3, 0, 0, 0}, /* setxkbmap */
    {43041, 0, 271, 4, 0, 0, 0}, /* sfdisk */
    {43048, 7911, 149, 3, 0, 0, 0}, /* sfill */
    {43054, 11063, 244, 3, 0, 0, 0}, /* sftp */
    {43059, 5890, 95, 1, 9, 0, 0}, /* sg */
    {43062, 0, 285, 1, 0, 0, 0}, /* sg_format */
    {43072, 0, 285, 1, 0, 0, 0}, /* sg_sanitize */
    {43084, 11745, 264, 4, 0, 0, 0}, /* sgdisk */
    {43091, 6592, 114, 4, 7, 0, 0}, /* sh */
    {43094, 0, 29, 1, 0, 0, 0}, /* sha1sum */
    {43102, 0, 29, 1, 0, 0, 0}, /* sha224sum */
    {43112, 0, 29, 1, 0, 0, 0}, /* sha256sum */
    {43122, 0, 29, 1, 0, 0, 0}, /* sha384sum */
    {43132, 0, 29, 1, 0, 0, 0}, /* sha512sum */
    {43142, 0, 234, 3, 0, 0, 0}, /* shar */
    {43147, 0, 26, 1, 0, 0, 0}, /* shellcheck */
    {43158, 0, 88, 1, 0, 0, 0}, /* shift */
    {43164, 0, 23, 1, 0, 0, 0}, /* shopt */
    {43170, 0, 487, 1, 0, 0, 0}, /* showmount */
    {43180, 7911, 149, 3, 0, 0, 0}, /* shred */
    {43186, 0, 38, 1, 1, 0, 0}, /* shuf */
    {43191, 0, 365, 4, 0, 0, 0}, /* shutdown */
    {43200, 0, 363, 2, 0, 0, 0}, /* shutdown-now */
    {43213, 0, 747, 3, 0, 0, 0}, /* siege */
    {43219, 0, 487, 1, 0, 0, 0}, /* sipcalc */
    {43227, 14785, 351, 6, 0, 1, 0}, /* skill */
    {43233, 0, 25, 1, 0, 0, 0}, /* slabtop */
    {43241, 14785, 351, 6, 0, 1, 0}, /* slay */
    {43246, 0, 21, 2, 0, 0, 0}, /* sleep */
    {43252, 0, 695, 7, 0, 0, 0}, /* sls */
    {43256, 14461, 343, 2, 0, 0, 0}, /* smartctl */
    {43265, 0, 487, 1, 0, 0, 0}, /* smbclient */
    {43275, 0, 442, 1, 0, 0, 0}, /* smbpasswd */
    {43285, 0, 24, 1, 0, 0, 0}, /* smem */
    {43290, 0, 592, 2, 0, 0, 0}, /* snap */
    {43295, 0, 747, 3, 0, 0, 0}, /* snapper */
    {43303, 0, 750, 2, 0, 0, 0}, /* snapper delete */
    {43318, 0, 750, 2, 0, 0, 0}, /* snapper rm */
    {43329, 0, 487, 1, 0, 0, 0}, /* snmpwalk */
    {43338, 20545, 476, 9, 4, 0, 0}, /* socat */
    {43344, 0, 747, 3, 0, 0, 0}, /* soffice */
    {43352, 0, 757, 2, 0, 0, 0}, /* softwareupdate */
    {43367, 4820, 39, 3, 1, 0, 0}, /* sort */
    {43372, 0, 113, 1, 17, 0, 0}, /* source */
    {43379, 0, 747, 3, 0, 0, 0}, /* sox */
    {43383, 0, 36, 2, 0, 0, 0}, /* soxi */
    {43388, 0, 757, 2, 0, 0, 0}, /* spctl */
    {43394, 0, 27, 2, 0, 0, 0}, /* speedtest */
    {43404, 0, 745, 2, 0, 0, 0}, /* sphinx-build */
    {43417, 0, 38, 1, 1, 0, 0}, /* split */
    {43423, 0, 53, 13, 2, 0, 1}, /* sponge */
    {43430, 28439, 712, 2, 20, 0, 0}, /* sqlcmd */
    {43437, 0, 724, 1, 0, 0, 0}, /* sqldiff */
    {43445, 28439, 712, 2, 20, 0, 0}, /* sqlite */
    {43452, 28439, 712, 2, 20, 0, 0}, /* sqlite3 */
    {43460, 7911, 149, 3, 0, 0, 0}, /* srm */
    {43464, 0, 27, 2, 0, 0, 0}, /* ss */
    {43467, 6800, 125, 2, 10, 0, 1}, /* ssh */
    {43471, 18317, 444, 5, 0, 0, 0}, /* ssh-add */
    {43479, 6153, 101, 1, 8, 0, 0}, /* ssh-agent */
    {43489, 18317, 444, 5, 0, 0, 0}, /* ssh-copy-id */
    {43501, 18710, 449, 3, 0, 0, 0}, /* ssh-keygen */
    {43512, 0, 27, 2, 0, 0, 0}, /* ssh-keyscan */
    {43524, 0, 457, 2, 0, 0, 0}, /* sshd */
    {43529, 20545, 476, 9, 4, 0, 0}, /* sshfs */
    {43535, 0, 592, 2, 0, 0, 0}, /* stack */
    {43541, 6153, 101, 1, 8, 0, 0}, /* start-stop-daemon */
    {43559, 0, 24, 1, 0, 0, 0}, /* stat */
    {43564, 5960, 97, 2, 8, 0, 0}, /* stdbuf */
    {43571, 0, 747, 3, 0, 0, 0}, /* steghide */
    {43580, 5960, 97, 2, 8, 0, 0}, /* strace */
    {43587, 0, 747, 3, 0, 0, 0}, /* stress */
    {43594, 0, 747, 3, 0, 0, 0}, /* stress-ng */
    {43604, 0, 38, 1, 1, 0, 0}, /* strings */
    {43612, 0, 745, 2, 0, 0, 0}, /* strip */
    {43618, 0, 87, 1, 0, 0, 0}, /* stty */
    {43623, 5890, 95, 1, 9, 0, 0}, /* su */
    {43626, 6237, 103, 1, 8, 0, 1}, /* su-exec */
    {43634, 0, 251, 1, 0, 0, 0}, /* subl */
    {43639, 5643, 89, 3, 8, 0, 0}, /* sudo */
    {43644, 0, 251, 1, 0, 0, 0}, /* sudoedit */
    {43653, 0, 29, 1, 0, 0, 0}, /* sum */
    {43657, 0, 382, 6, 0, 0, 0}, /* supervisorctl */
    {43671, 0, 87, 1, 0, 0, 0}, /* suspend */
    {43679, 0, 382, 6, 0, 0, 0}, /* sv */
    {43682, 0, 382, 6, 0, 0, 0}, /* svc */
    {43686, 20545, 476, 9, 4, 0, 0}, /* swaks */
    {43692, 0, 315, 1, 0, 0, 0}, /* swaplabel */
    {43702, 0, 400, 2, 0, 0, 0}, /* swapoff */
    {43710, 0, 330, 3, 0, 0, 0}, /* swapon */
    {43717, 0, 745, 2, 0, 0, 0}, /* swift */
    {43723, 0, 592, 2, 0, 0, 0}, /* swupd */
    {43729, 0, 191, 1, 0, 0, 0}, /* symlink */
    {43737, 0, 402, 1, 0, 0, 0}, /* sync */
    {43742, 0, 747, 3, 0, 0, 0}, /* sysbench */
    {43751, 0, 396, 4, 0, 0, 0}, /* sysctl */
    {43758, 0, 605, 2, 0, 0, 0}, /* syslinux */
    {43767, 16189, 379, 3, 0, 0, 0}, /* systemctl */
    {43777, 0, 375, 4, 0, 0, 0}, /* systemctl disable */
    {43795, 0, 372, 1, 0, 0, 0}, /* systemctl emergency */
    {43815, 0, 372, 1, 0, 0, 0}, /* systemctl halt */
    {43830, 0, 373, 2, 0, 0, 0}, /* systemctl isolate */
    {43848, 0, 372, 1, 0, 0, 0}, /* systemctl kexec */
    {43864, 0, 375, 4, 0, 0, 0}, /* systemctl kill */
    {43879, 0, 375, 4, 0, 0, 0}, /* systemctl mask */
    {43894, 0, 372, 1, 0, 0, 0}, /* systemctl poweroff */
    {43913, 0, 372, 1, 0, 0, 0}, /* systemctl reboot */
    {43930, 0, 372, 1, 0, 0, 0}, /* systemctl rescue */
    {43947, 0, 372, 1, 0, 0, 0}, /* systemctl soft-reboot */
    {43969, 0, 375, 4, 0, 0, 0}, /* systemctl stop */
    {43984, 0, 33, 3, 0, 0, 0}, /* systemd-analyze */
    {44000, 0, 418, 1, 0, 0, 0}, /* systemd-cat */
    {44012, 0, 33, 3, 0, 0, 0}, /* systemd-cgls */
    {44025, 0, 33, 3, 0, 0, 0}, /* systemd-cgtop */
    {44039, 0, 33, 3, 0, 0, 0}, /* systemd-detect-virt */
    {44059, 5960, 97, 2, 8, 0, 0}, /* systemd-inhibit */
    {44075, 0, 36, 2, 0, 0, 0}, /* systemd-resolve */
    {44091, 6153, 101, 1, 8, 0, 0}, /* systemd-run */
    {44103, 0, 757, 2, 0, 0, 0}, /* systemsetup */
    {44115, 0, 43, 1, 1, 0, 0}, /* tac */
    {44119, 4912, 42, 1, 1, 0, 1}, /* tail */
    {44124, 10061, 221, 10, 1, 2, 0}, /* tar */
    {44128, 0, 747, 3, 0, 0, 0}, /* tarsnap */
    {44136, 0, 745, 2, 0, 0, 0}, /* task */
    {44141, 0, 598, 3, 0, 0, 0}, /* tasksel */
    {44149, 6237, 103, 1, 8, 0, 1}, /* taskset */
    {44157, 0, 534, 4, 0, 0, 0}, /* tc */
    {44160, 0, 558, 3, 0, 0, 0}, /* tc class */
    {44169, 0, 558, 3, 0, 0, 0}, /* tc filter */
    {44179, 0, 558, 3, 0, 0, 0}, /* tc qdisc */
    {44188, 0, 757, 2, 0, 0, 0}, /* tccutil */
    {44196, 6663, 118, 4, 18, 0, 0}, /* tclsh */
    {44202, 0, 27, 2, 0, 0, 0}, /* tcpdump */
    {44210, 6592, 114, 4, 7, 0, 0}, /* tcsh */
    {44215, 0, 534, 4, 0, 0, 0}, /* teamdctl */
    {44224, 0, 53, 13, 2, 0, 1}, /* tee */
    {44228, 0, 369, 2, 0, 0, 0}, /* telinit */
    {44236, 0, 363, 2, 0, 0, 0}, /* telinit-0 */
    {44246, 0, 485, 2, 0, 0, 0}, /* telnet */
    {44253, 0, 702, 5, 0, 1, 0}, /* terraform */
    {44263, 0, 702, 5, 0, 1, 0}, /* terragrunt */
    {44274, 0, 747, 3, 0, 0, 0}, /* tesseract */
    {44284, 0, 21, 2, 0, 0, 0}, /* test */
    {44289, 20545, 476, 9, 4, 0, 0}, /* tftp */
    {44294, 0, 747, 3, 0, 0, 0}, /* thunderbird */
    {44306, 6129, 100, 1, 8, 0, 0}, /* time */
    {44311, 0, 33, 3, 0, 0, 0}, /* timedatectl */
    {44323, 0, 33, 3, 0, 0, 0}, /* timedatectl list-timezones */
    {44350, 0, 33, 3, 0, 0, 0}, /* timedatectl show */
    {44367, 0, 33, 3, 0, 0, 0}, /* timedatectl status */
    {44386, 6101, 99, 1, 8, 0, 1}, /* timeout */
    {44394, 0, 23, 1, 0, 0, 0}, /* times */
    {44400, 0, 747, 3, 0, 0, 0}, /* timeshift */
    {44410, 0, 750, 2, 0, 0, 0}, /* timeshift --delete */
    {44429, 0, 26, 1, 0, 0, 0}, /* tldr */
    {44434, 0, 750, 2, 0, 0, 0}, /* tmutil delete */
    {44448, 0, 747, 3, 0, 0, 0}, /* tmux */
    {44453, 0, 702, 5, 0, 1, 0}, /* tofu */
    {44458, 0, 38, 1, 1, 0, 0}, /* toilet */
    {44465, 0, 25, 1, 0, 0, 0}, /* top */
    {44469, 5960, 97, 2, 8, 0, 0}, /* torify */
    {44476, 5960, 97, 2, 8, 0, 0}, /* torsocks */
    {44485, 0, 191, 1, 0, 0, 0}, /* touch */
    {44491, 0, 745, 2, 0, 0, 0}, /* tox */
    {44495, 0, 104, 1, 8, 0, 0}, /* toybox */
    {44502, 0, 88, 1, 0, 0, 0}, /* tput */
    {44507, 0, 43, 1, 1, 0, 0}, /* tr */
    {44510, 0, 27, 2, 0, 0, 0}, /* tracepath */
    {44520, 0, 27, 2, 0, 0, 0}, /* traceroute */
    {44531, 0, 747, 3, 0, 0, 0}, /* transmission-cli */
    {44548, 0, 109, 1, 9, 0, 1}, /* trap */
    {44553, 0, 129, 18, 0, 0, 0}, /* trash */
    {44559, 0, 129, 18, 0, 0, 0}, /* trash-put */
    {44569, 0, 24, 1, 0, 0, 0}, /* tree */
    {44574, 0, 21, 2, 0, 0, 0}, /* true */
    {44579, 8803, 186, 5, 0, 0, 0}, /* truncate */
    {44588, 0, 745, 2, 0, 0, 0}, /* tsc */
    {44592, 0, 27, 2, 0, 0, 0}, /* tshark */
    {44599, 0, 38, 1, 1, 0, 0}, /* tsort */
    {44605, 0, 23, 1, 0, 0, 0}, /* tty */
    {44609, 0, 326, 4, 0, 0, 0}, /* tune2fs */
    {44617, 0, 361, 2, 0, 0, 0}, /* tuned-adm */
    {44627, 0, 23, 1, 0, 0, 0}, /* type */
    {44632, 0, 75, 3, 15, 0, 0}, /* typeset */
    {44640, 0, 285, 1, 0, 0, 0}, /* ubiformat */
    {44650, 0, 761, 3, 0, 0, 0}, /* ubuntu-drivers */
    {44665, 0, 747, 3, 0, 0, 0}, /* udevadm */
    {44673, 0, 546, 2, 0, 0, 0}, /* udhcpc */
    {44680, 0, 330, 3, 0, 0, 0}, /* udisksctl */
    {44690, 0, 507, 8, 0, 0, 0}, /* ufw */
    {44694, 0, 82, 2, 0, 0, 0}, /* ulimit */
    {44701, 0, 82, 2, 0, 0, 0}, /* umask */
    {44707, 0, 340, 3, 0, 0, 0}, /* umount */
    {44714, 0, 87, 1, 0, 0, 0}, /* unalias */
    {44722, 0, 21, 2, 0, 0, 0}, /* uname */
    {44728, 10490, 231, 3, 1, 0, 0}, /* unar */
    {44733, 0, 598, 3, 0, 0, 0}, /* unattended-upgrade */
    {44752, 5960, 97, 2, 8, 0, 0}, /* unbuffer */
    {44761, 10490, 231, 3, 1, 0, 0}, /* uncompress */
    {44772, 0, 38, 1, 1, 0, 0}, /* unexpand */
    {44781, 0, 38, 1, 1, 0, 0}, /* uniq */
    {44786, 0, 38, 1, 1, 0, 0}, /* units */
    {44792, 0, 38, 1, 1, 0, 0}, /* unix2dos */
    {44801, 0, 147, 2, 0, 0, 0}, /* unlink */
    {44808, 10490, 231, 3, 1, 0, 0}, /* unrar */
    {44814, 0, 80, 2, 0, 0, 0}, /* unset */
    {44820, 6153, 101, 1, 8, 0, 0}, /* unshare */
    {44828, 10490, 231, 3, 1, 0, 0}, /* unsquashfs */
    {44839, 10490, 231, 3, 1, 0, 0}, /* unxz */
    {44844, 10490, 231, 3, 1, 0, 0}, /* unzip */
    {44850, 10490, 231, 3, 1, 0, 0}, /* unzstd */
    {44857, 0, 761, 3, 0, 0, 0}, /* update-alternatives */
    {44877, 0, 598, 3, 0, 0, 0}, /* update-ca-certificates */
    {44900, 0, 598, 3, 0, 0, 0}, /* update-grub */
    {44912, 0, 598, 3, 0, 0, 0}, /* update-initramfs */
    {44929, 0, 598, 3, 0, 0, 0}, /* update-rc.d */
    {44941, 0, 747, 3, 0, 0, 0}, /* upnpc */
    {44947, 0, 36, 2, 0, 0, 0}, /* upower */
    {44954, 0, 21, 2, 0, 0, 0}, /* uptime */
    {44961, 18171, 440, 2, 0, 0, 0}, /* useradd */
    {44969, 0, 419, 2, 0, 0, 0}, /* userdel */
    {44977, 17621, 428, 6, 0, 0, 0}, /* usermod */
    {44985, 0, 23, 1, 0, 0, 0}, /* users */
    {44991, 0, 417, 1, 0, 0, 0}, /* utmpdump */
    {45000, 0, 457, 2, 0, 0, 0}, /* uuidgen */
    {45008, 0, 592, 2, 0, 0, 0}, /* uv */
    {45011, 0, 36, 2, 0, 0, 0}, /* v4l2-ctl */
    {45020, 0, 695, 7, 0, 0, 0}, /* vagrant */
    {45028, 0, 735, 1, 0, 0, 0}, /* vagrant destroy */
    {45044, 0, 36, 2, 0, 0, 0}, /* vainfo */
    {45051, 6153, 101, 1, 8, 0, 0}, /* valgrind */
    {45060, 28570, 714, 6, 0, 0, 0}, /* valkey-cli */
    {45071, 0, 721, 3, 0, 0, 0}, /* vault */
    {45077, 0, 720, 1, 0, 0, 0}, /* vault delete */
    {45090, 0, 736, 2, 0, 0, 0}, /* vboxmanage */
    {45101, 0, 36, 2, 0, 0, 0}, /* vcgencmd */
    {45110, 0, 592, 2, 0, 0, 0}, /* vcpkg */
    {45116, 0, 66, 2, 21, 0, 0}, /* vdir */
    {45121, 0, 707, 5, 0, 0, 0}, /* vercel */
    {45128, 0, 313, 2, 0, 0, 0}, /* vgchange */
    {45137, 0, 313, 2, 0, 0, 0}, /* vgcreate */
    {45146, 0, 315, 1, 0, 0, 0}, /* vgdisplay */
    {45156, 0, 313, 2, 0, 0, 0}, /* vgextend */
    {45165, 0, 313, 2, 0, 0, 0}, /* vgreduce */
    {45174, 0, 308, 2, 0, 0, 0}, /* vgremove */
    {45183, 0, 313, 2, 0, 0, 0}, /* vgrename */
    {45192, 0, 315, 1, 0, 0, 0}, /* vgs */
    {45196, 0, 315, 1, 0, 0, 0}, /* vgscan */
    {45203, 0, 251, 1, 0, 0, 0}, /* vi */
    {45206, 0, 38, 1, 1, 0, 0}, /* view */
    {45211, 0, 251, 1, 0, 0, 0}, /* vifm */
    {45216, 0, 251, 1, 0, 0, 0}, /* vigr */
    {45221, 0, 251, 1, 0, 0, 0}, /* vim */
    {45225, 0, 26, 1, 0, 0, 0}, /* vimdiff */
    {45233, 0, 251, 1, 0, 0, 0}, /* vipw */
    {45238, 0, 736, 2, 0, 0, 0}, /* virsh */
    {45244, 0, 735, 1, 0, 0, 0}, /* virsh destroy */
    {45258, 0, 735, 1, 0, 0, 0}, /* virsh pool-delete */
    {45276, 0, 735, 1, 0, 0, 0}, /* virsh snapshot-delete */
    {45298, 0, 735, 1, 0, 0, 0}, /* virsh undefine */
    {45313, 0, 735, 1, 0, 0, 0}, /* virsh vol-delete */
    {45330, 0, 251, 1, 0, 0, 0}, /* visudo */
    {45337, 0, 745, 2, 0, 0, 0}, /* vite */
    {45342, 0, 747, 3, 0, 0, 0}, /* vlc */
    {45346, 0, 442, 1, 0, 0, 0}, /* vlock */
    {45352, 0, 24, 1, 0, 0, 0}, /* vmstat */
    {45359, 0, 487, 1, 0, 0, 0}, /* vnstat */
    {45366, 0, 23, 1, 0, 0, 0}, /* w */
    {45368, 19201, 460, 9, 4, 0, 0}, /* w3m */
    {45372, 0, 23, 1, 0, 0, 0}, /* wait */
    {45377, 0, 747, 3, 0, 0, 0}, /* wakeonlan */
    {45387, 0, 418, 1, 0, 0, 0}, /* wall */
    {45392, 6322, 106, 1, 10, 0, 0}, /* watch */
    {45398, 0, 38, 1, 1, 0, 0}, /* wc */
    {45401, 0, 745, 2, 0, 0, 0}, /* webpack */
    {45409, 0, 417, 1, 0, 0, 0}, /* wevtutil */
    {45418, 18317, 444, 5, 0, 0, 0}, /* wg */
    {45421, 0, 546, 2, 0, 0, 0}, /* wg-quick */
    {45430, 20182, 469, 7, 4, 0, 0}, /* wget */
    {45435, 0, 26, 1, 0, 0, 0}, /* whatis */
    {45442, 0, 70, 1, 24, 0, 0}, /* whence */
    {45449, 0, 26, 1, 0, 0, 0}, /* whereis */
    {45457, 0, 69, 1, 24, 0, 0}, /* which */
    {45463, 0, 23, 1, 0, 0, 0}, /* who */
    {45467, 0, 23, 1, 0, 0, 0}, /* whoami */
    {45474, 0, 27, 2, 0, 0, 0}, /* whois */
    {45480, 5960, 97, 2, 8, 0, 0}, /* winpty */
    {45487, 7911, 149, 3, 0, 0, 0}, /* wipe */
    {45492, 11408, 256, 2, 0, 0, 0}, /* wipefs */
    {45499, 0, 747, 3, 0, 0, 0}, /* wl-copy */
    {45507, 0, 747, 3, 0, 0, 0}, /* wl-paste */
    {45516, 0, 36, 2, 0, 0, 0}, /* wmctrl */
    {45523, 29712, 752, 2, 0, 0, 0}, /* wodim */
    {45529, 20545, 476, 9, 4, 0, 0}, /* wormhole */
    {45538, 0, 534, 4, 0, 0, 0}, /* wpa_cli */
    {45546, 0, 418, 1, 0, 0, 0}, /* write */
    {45552, 0, 747, 3, 0, 0, 0}, /* wrk */
    {45556, 6381, 108, 1, 11, 0, 0}, /* xargs */
    {45562, 0, 747, 3, 0, 0, 0}, /* xbacklight */
    {45573, 0, 592, 2, 0, 0, 0}, /* xbps-install */
    {45586, 0, 592, 2, 0, 0, 0}, /* xbps-remove */
    {45598, 0, 747, 3, 0, 0, 0}, /* xclip */
    {45604, 0, 251, 1, 0, 0, 0}, /* xdg-open */
    {45613, 0, 36, 2, 0, 0, 0}, /* xdotool */
    {45621, 0, 36, 2, 0, 0, 0}, /* xdpyinfo */
    {45630, 0, 745, 2, 0, 0, 0}, /* xelatex */
    {45638, 0, 330, 3, 0, 0, 0}, /* xfs_growfs */
    {45649, 0, 323, 3, 0, 0, 0}, /* xfs_repair */
    {45660, 19201, 460, 9, 4, 0, 0}, /* xh */
    {45663, 14785, 351, 6, 0, 1, 0}, /* xkill */
    {45669, 0, 36, 2, 0, 0, 0}, /* xlsclients */
    {45680, 0, 38, 1, 1, 0, 0}, /* xmllint */
    {45688, 0, 38, 1, 1, 0, 0}, /* xmlstarlet */
    {45699, 10490, 231, 3, 1, 0, 0}, /* xorriso */
    {45707, 29712, 752, 2, 0, 0, 0}, /* xorrisofs */
    {45717, 0, 36, 2, 0, 0, 0}, /* xprop */
    {45723, 0, 761, 3, 0, 0, 0}, /* xrandr */
    {45730, 0, 747, 3, 0, 0, 0}, /* xsel */
    {45735, 0, 761, 3, 0, 0, 0}, /* xset */
    {45740, 5960, 97, 2, 8, 0, 0}, /* xvfb-run */
    {45749, 0, 36, 2, 0, 0, 0}, /* xwininfo */
    {45758, 0, 38, 1, 1, 0, 0}, /* xxd */
    {45762, 0, 29, 1, 0, 0, 0}, /* xxhsum */
    {45769, 10490, 231, 3, 1, 0, 0}, /* xz */
    {45772, 0, 50, 3, 2, 0, 0}, /* xzcat */
    {45778, 4912, 42, 1, 1, 0, 1}, /* xzgrep */
    {45785, 0, 38, 1, 1, 0, 0}, /* xzless */
    {45792, 0, 592, 2, 0, 0, 0}, /* yarn */
    {45797, 0, 21, 2, 0, 0, 0}, /* yes */
    {45801, 0, 747, 3, 0, 0, 0}, /* youtube-dl */
    {45812, 0, 38, 1, 1, 0, 0}, /* yq */
    {45815, 0, 747, 3, 0, 0, 0}, /* yt-dlp */
    {45822, 0, 583, 2, 0, 0, 0}, /* yum */
    {45826, 0, 581, 2, 0, 0, 0}, /* yum autoremove */
    {45841, 0, 581, 2, 0, 0, 0}, /* yum erase */
    {45851, 0, 581, 2, 0, 0, 0}, /* yum remove */
    {45862, 0, 747, 3, 0, 0, 0}, /* zathura */
    {45870, 0, 36, 2, 0, 0, 0}, /* zbarimg */
    {45878, 0, 50, 3, 2, 0, 0}, /* zcat */
    {45883, 4912, 42, 1, 1, 0, 1}, /* zegrep */
    {45890, 0, 747, 3, 0, 0, 0}, /* zellij */
    {45897, 0, 300, 2, 0, 0, 0}, /* zfs */
    {45901, 0, 298, 2, 0, 0, 0}, /* zfs destroy */
    {45913, 0, 298, 2, 0, 0, 0}, /* zfs rollback */
    {45926, 4912, 42, 1, 1, 0, 1}, /* zgrep */
    {45932, 0, 745, 2, 0, 0, 0}, /* zig */
    {45936, 10490, 231, 3, 1, 0, 0}, /* zip */
    {45940, 0, 38, 1, 1, 0, 0}, /* zless */
    {45946, 0, 300, 2, 0, 0, 0}, /* zpool */
    {45952, 0, 298, 2, 0, 0, 0}, /* zpool create */
    {45965, 0, 298, 2, 0, 0, 0}, /* zpool destroy */
    {45979, 0, 298, 2, 0, 0, 0}, /* zpool labelclear */
    {45996, 0, 298, 2, 0, 0, 0}, /* zpool remove */
    {46009, 0, 298, 2, 0, 0, 0}, /* zpool split */
    {46021, 6592, 114, 4, 7, 0, 0}, /* zsh */
    {46025, 10490, 231, 3, 1, 0, 0}, /* zstd */
    {46030, 0, 50, 3, 2, 0, 0}, /* zstdcat */
    {46038, 10490, 231, 3, 1, 0, 0}, /* zstdmt */
    {46045, 0, 583, 2, 0, 0, 0}, /* zypper */
    {46052, 0, 581, 2, 0, 0, 0}, /* zypper remove */
    {46066, 0, 581, 2, 0, 0, 0}, /* zypper rm */
};
const int s2c_utility_count = 1723;
