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
    "lets everybody run {last} with its owner's rights\0"
    "lets everybody change {target}\0"
    "takes away the access to {target}\0"
    "lets everybody read {target}\0"
    "*shadow*,*sudoers*\0"
    "*x*\0"
    "takes away the right to run {target}\0"
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
    "status,--status-all,list\0"
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
    "--version,--list,-l\0"
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
    {S2C_IF_OPTION_PLACE, 0, 4873, 0x17400},
    {S2C_IF_OPTION, 0, 4873, 0x0},
    {S2C_IF_OPTION, 0, 4997, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 4997, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 4997, 0x0},
    {S2C_IF_WORD, 1, 5090, 0x0},
    {S2C_IF_OPTION, 0, 4997, 0x0},
    {S2C_IF_WORD, 0, 5157, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 5222, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 5381, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_ALL_PLACES, 0, 0, 0x800000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 5426, 0x0},
    {S2C_IF_OPTION, 0, 5485, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 5488, 0x0},
    {S2C_IF_WORD, 0, 5491, 0x0},
    {S2C_IF_WORD, 0, 5499, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 5485, 0x0},
    {S2C_IF_OPTION, 0, 5768, 0x0},
    {S2C_IF_OPTION, 0, 5808, 0x0},
    {S2C_IF_OPTION, 0, 6098, 0x0},
    {S2C_IF_OPTION, 0, 6611, 0x0},
    {S2C_IF_OPTION, 0, 6712, 0x0},
    {S2C_IF_NO_OPTION, 0, 6715, 0x0},
    {S2C_IF_OPTION, 0, 6715, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 6787, 0x0},
    {S2C_IF_OPTION, 0, 6834, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 6882, 0x0},
    {S2C_IF_OPTION, 0, 6956, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 7287, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x280},
    {S2C_IF_OPTION, 0, 7287, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 7287, 0x0},
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
    {S2C_IF_NO_WORD, 0, 7722, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 7919, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 8188, 0x800000},
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
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_PLACE, 0, 8804, 0x400},
    {S2C_IF_PLACE, 0, 8804, 0x800},
    {S2C_IF_PLACE, 0, 8804, 0x17000},
    {S2C_IF_PLACE, 0, 8804, 0x1e0000},
    {S2C_IF_WORD, 0, 8852, 0x0},
    {S2C_IF_PLACE, 0, 8804, 0x400},
    {S2C_IF_PLACE, 2, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x13080},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 9042, 0x0},
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
    {S2C_IF_WORD, 0, 9475, 0x0},
    {S2C_IF_WORD, 0, 9494, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x13080},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_NO_WORD, 1, 9687, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_WORD, 1, 9707, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x170c0},
    {S2C_IF_NO_WORD, 1, 9721, 0x0},
    {S2C_IF_OPTION, 0, 9805, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x11c0},
    {S2C_IF_OPTION, 0, 9042, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x11c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 9999, 0x0},
    {S2C_IF_OPTION, 0, 10120, 0x0},
    {S2C_IF_VALUE, 0, 10248, 0x0},
    {S2C_IF_VALUE, 0, 10309, 0x0},
    {S2C_IF_OPTION, 0, 10332, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20003c1},
    {S2C_IF_OPTION, 0, 10381, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10400, 0x10c0},
    {S2C_IF_OPTION, 0, 10454, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10466, 0x400},
    {S2C_IF_OPTION, 0, 10476, 0x0},
    {S2C_IF_OPTION, 0, 10506, 0x0},
    {S2C_IF_OPTION, 0, 10519, 0x0},
    {S2C_IF_OPTION, 0, 6715, 0x0},
    {S2C_IF_VALUE, 0, 10534, 0x0},
    {S2C_IF_OPTION, 0, 10381, 0x0},
    {S2C_IF_OPTION, 0, 10593, 0x0},
    {S2C_IF_WORD, 1, 10622, 0x0},
    {S2C_IF_WORD, 1, 10660, 0x0},
    {S2C_IF_OPTION, 0, 10662, 0x0},
    {S2C_IF_OPTION, 0, 10827, 0x0},
    {S2C_IF_OPTION, 0, 10840, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 10897, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x30c0},
    {S2C_IF_OPTION, 0, 11079, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x1c0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 10827, 0x0},
    {S2C_IF_WORD, 1, 11211, 0x0},
    {S2C_IF_OPTION, 0, 6712, 0x0},
    {S2C_IF_OPTION, 0, 11369, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4c0},
    {S2C_IF_WORD, 0, 11438, 0x0},
    {S2C_IF_OPTION, 0, 11499, 0x0},
    {S2C_IF_NO_OPTION, 0, 10120, 0x0},
    {S2C_IF_WORD, 1, 11610, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 11851, 0x0},
    {S2C_IF_OPTION, 0, 11868, 0x0},
    {S2C_IF_OPTION, 0, 11939, 0x0},
    {S2C_IF_OPTION, 0, 12018, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 12078, 0x0},
    {S2C_IF_OPTION, 0, 12108, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x14},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 12207, 0x0},
    {S2C_IF_WORD, 102, 12288, 0x0},
    {S2C_IF_WORD, 0, 12311, 0x0},
    {S2C_IF_WORD, 0, 12366, 0x0},
    {S2C_IF_OPTION, 0, 12018, 0x0},
    {S2C_IF_OPTION, 0, 12377, 0x0},
    {S2C_IF_OPTION, 0, 12560, 0x0},
    {S2C_IF_OPTION, 0, 12710, 0x0},
    {S2C_IF_OPTION, 0, 12803, 0x0},
    {S2C_IF_OPTION, 0, 12803, 0x0},
    {S2C_IF_OPTION, 0, 12935, 0x0},
    {S2C_IF_OPTION, 0, 13004, 0x0},
    {S2C_IF_OPTION, 0, 13063, 0x0},
    {S2C_IF_OPTION, 0, 13141, 0x0},
    {S2C_IF_OPTION, 0, 6712, 0x0},
    {S2C_IF_WORD, 1, 13238, 0x0},
    {S2C_IF_OPTION, 0, 13269, 0x0},
    {S2C_IF_OPTION, 0, 13280, 0x0},
    {S2C_IF_WORD, 0, 13333, 0x0},
    {S2C_IF_WORD, 0, 13411, 0x0},
    {S2C_IF_OPTION, 0, 13470, 0x0},
    {S2C_IF_VALUE, 0, 13603, 0x0},
    {S2C_IF_OPTION, 0, 13629, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 13785, 0x0},
    {S2C_IF_OPTION, 0, 6712, 0x0},
    {S2C_IF_OPTION, 0, 13858, 0x0},
    {S2C_IF_OPTION, 0, 13861, 0x0},
    {S2C_IF_OPTION, 0, 13906, 0x0},
    {S2C_IF_OPTION, 0, 6712, 0x0},
    {S2C_IF_OPTION, 0, 13858, 0x0},
    {S2C_IF_OPTION, 0, 6611, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 13988, 0x0},
    {S2C_IF_VALUE, 0, 14012, 0x0},
    {S2C_IF_OPTION, 0, 14065, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 14095, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 14118, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 14193, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1c0},
    {S2C_IF_VALUE, 0, 14208, 0x0},
    {S2C_IF_NO_OPTION, 0, 14225, 0x0},
    {S2C_IF_VALUE, 0, 14297, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 14344, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x180},
    {S2C_IF_OPTION, 0, 14412, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 14450, 0x0},
    {S2C_IF_OPTION, 0, 13470, 0x0},
    {S2C_IF_OPTION, 0, 14593, 0x0},
    {S2C_IF_WORD, 0, 14602, 0x0},
    {S2C_IF_OPTION, 0, 14602, 0x0},
    {S2C_IF_OPTION, 0, 14642, 0x0},
    {S2C_IF_WORD, 0, 14696, 0x0},
    {S2C_IF_NO_OPTION, 0, 14698, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14916, 0x0},
    {S2C_IF_WORD, 0, 14928, 0x0},
    {S2C_IF_OPTION, 0, 15095, 0x0},
    {S2C_IF_VALUE, 0, 15133, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 15192, 0x0},
    {S2C_IF_OPTION, 0, 15270, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 15270, 0x0},
    {S2C_IF_WORD, 1, 15341, 0x0},
    {S2C_IF_OPTION, 0, 15395, 0x0},
    {S2C_IF_OPTION, 0, 6715, 0x0},
    {S2C_IF_OPTION, 0, 15523, 0x0},
    {S2C_IF_OPTION, 0, 15530, 0x0},
    {S2C_IF_WORD, 0, 15544, 0x0},
    {S2C_IF_WORD, 0, 15757, 0x0},
    {S2C_IF_WORD, 0, 15869, 0x0},
    {S2C_IF_WORD, 0, 15948, 0x0},
    {S2C_IF_WORD, 0, 16133, 0x0},
    {S2C_IF_WORD, 1, 16328, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 16390, 0x0},
    {S2C_IF_OPTION, 0, 16415, 0x0},
    {S2C_IF_WORD, 2, 16438, 0x0},
    {S2C_IF_WORD, 1, 16443, 0x0},
    {S2C_IF_WORD, 1, 16438, 0x0},
    {S2C_IF_WORD, 2, 16486, 0x0},
    {S2C_IF_WORD, 2, 16438, 0x0},
    {S2C_IF_WORD, 1, 16514, 0x0},
    {S2C_IF_WORD, 0, 16599, 0x0},
    {S2C_IF_OPTION, 0, 16674, 0x0},
    {S2C_IF_OPTION, 0, 16760, 0x0},
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_WORD, 0, 16791, 0x0},
    {S2C_IF_OPTION, 0, 16859, 0x0},
    {S2C_IF_WORD, 0, 16870, 0x0},
    {S2C_IF_OPTION, 0, 17006, 0x0},
    {S2C_IF_WORD, 0, 17068, 0x0},
    {S2C_IF_OPTION, 0, 17072, 0x0},
    {S2C_IF_OPTION, 0, 17159, 0x0},
    {S2C_IF_OPTION, 0, 17219, 0x0},
    {S2C_IF_OPTION, 0, 6715, 0x0},
    {S2C_IF_OPTION, 0, 17284, 0x0},
    {S2C_IF_OPTION, 0, 6611, 0x0},
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 17361, 0x0},
    {S2C_IF_OPTION, 0, 17377, 0x0},
    {S2C_IF_OPTION, 0, 17412, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 17551, 0x0},
    {S2C_IF_OPTION, 0, 17563, 0x0},
    {S2C_IF_OPTION, 0, 11939, 0x0},
    {S2C_IF_OPTION, 0, 17821, 0x0},
    {S2C_IF_VALUE, 0, 17853, 0x0},
    {S2C_IF_VALUE, 0, 17920, 0x0},
    {S2C_IF_OPTION, 0, 17946, 0x0},
    {S2C_IF_NO_OPTION, 0, 5381, 0x0},
    {S2C_IF_VALUE, 0, 18010, 0x0},
    {S2C_IF_OPTION, 0, 12018, 0x0},
    {S2C_IF_VALUE, 0, 18101, 0x0},
    {S2C_IF_VALUE, 0, 18184, 0x0},
    {S2C_IF_OPTION, 0, 6611, 0x0},
    {S2C_IF_VALUE, 0, 18010, 0x0},
    {S2C_IF_OPTION, 0, 18473, 0x0},
    {S2C_IF_WORD, 1, 18565, 0x0},
    {S2C_IF_OPTION, 0, 18582, 0x0},
    {S2C_IF_WORD, 1, 18680, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18834, 0x20000},
    {S2C_IF_OPTION, 0, 18837, 0x0},
    {S2C_IF_OPTION, 0, 11369, 0x0},
    {S2C_IF_OPTION, 0, 18866, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18980, 0x30000},
    {S2C_IF_WORD, 1, 19022, 0x0},
    {S2C_IF_NO_OPTION, 0, 19121, 0x0},
    {S2C_IF_WORD, 1, 19126, 0x0},
    {S2C_IF_NO_OPTION, 0, 18980, 0x0},
    {S2C_IF_NO_OPTION, 0, 19232, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19623, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 19760, 0x0},
    {S2C_IF_WORD, 1, 19838, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19888, 0x57400},
    {S2C_IF_OPTION, 0, 19973, 0x0},
    {S2C_IF_VALUE, 0, 20136, 0x0},
    {S2C_IF_OPTION, 0, 20193, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20489, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 20513, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20529, 0x57400},
    {S2C_IF_OPTION, 0, 20550, 0x0},
    {S2C_IF_OPTION, 0, 20559, 0x0},
    {S2C_IF_VALUE, 0, 20604, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_OPTION_PLACE, 0, 20720, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 20726, 0x0},
    {S2C_IF_WORD, 1, 20729, 0x0},
    {S2C_IF_OPTION, 0, 20791, 0x0},
    {S2C_IF_WORD, 0, 20847, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 20883, 0x0},
    {S2C_IF_OPTION, 0, 20726, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_OPTION, 0, 21012, 0x0},
    {S2C_IF_OPTION, 0, 21049, 0x0},
    {S2C_IF_OPTION, 0, 21093, 0x0},
    {S2C_IF_OPTION, 0, 21159, 0x0},
    {S2C_IF_VALUE, 0, 21208, 0x0},
    {S2C_IF_VALUE, 0, 21248, 0x0},
    {S2C_IF_NO_OPTION, 0, 21270, 0x0},
    {S2C_IF_OPTION, 0, 21394, 0x0},
    {S2C_IF_VALUE, 0, 21248, 0x0},
    {S2C_IF_VALUE, 0, 21418, 0x0},
    {S2C_IF_OPTION, 0, 21394, 0x0},
    {S2C_IF_VALUE, 0, 21248, 0x0},
    {S2C_IF_VALUE, 0, 21485, 0x0},
    {S2C_IF_WORD, 1, 21603, 0x0},
    {S2C_IF_OPTION, 0, 21608, 0x0},
    {S2C_IF_WORD, 0, 21619, 0x0},
    {S2C_IF_WORD, 0, 21635, 0x0},
    {S2C_IF_WORD, 0, 21675, 0x0},
    {S2C_IF_WORD, 1, 21709, 0x0},
    {S2C_IF_WORD, 1, 21724, 0x0},
    {S2C_IF_OPTION, 0, 21748, 0x0},
    {S2C_IF_WORD, 0, 21758, 0x0},
    {S2C_IF_WORD, 1, 21764, 0x0},
    {S2C_IF_WORD, 0, 21798, 0x0},
    {S2C_IF_WORD, 0, 21806, 0x0},
    {S2C_IF_WORD, 0, 21806, 0x0},
    {S2C_IF_WORD, 0, 21851, 0x0},
    {S2C_IF_WORD, 0, 21877, 0x0},
    {S2C_IF_WORD, 0, 21884, 0x0},
    {S2C_IF_OPTION, 0, 21906, 0x0},
    {S2C_IF_VALUE, 0, 21939, 0x0},
    {S2C_IF_VALUE, 0, 21960, 0x0},
    {S2C_IF_VALUE, 0, 21981, 0x0},
    {S2C_IF_OPTION, 0, 22011, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 22185, 0x0},
    {S2C_IF_NO_WORD, 1, 22219, 0x0},
    {S2C_IF_WORD, 0, 22285, 0x0},
    {S2C_IF_NO_WORD, 0, 22290, 0x0},
    {S2C_IF_WORD, 0, 22475, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22541, 0x0},
    {S2C_IF_WORD, 0, 22581, 0x0},
    {S2C_IF_WORD, 1, 22618, 0x0},
    {S2C_IF_WORD, 1, 22661, 0x0},
    {S2C_IF_WORD, 0, 22285, 0x0},
    {S2C_IF_NO_WORD, 0, 22290, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 14412, 0x0},
    {S2C_IF_WORD, 1, 21603, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 22789, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 22814, 0x0},
    {S2C_IF_WORD, 0, 22861, 0x0},
    {S2C_IF_WORD, 0, 22874, 0x0},
    {S2C_IF_WORD, 0, 22879, 0x0},
    {S2C_IF_OPTION, 0, 22932, 0x0},
    {S2C_IF_OPTION, 0, 22932, 0x0},
    {S2C_IF_OPTION, 0, 23013, 0x0},
    {S2C_IF_WORD, 0, 23083, 0x0},
    {S2C_IF_WORD, 1, 23435, 0x0},
    {S2C_IF_OPTION, 0, 22932, 0x0},
    {S2C_IF_OPTION, 0, 23508, 0x0},
    {S2C_IF_OPTION, 0, 23604, 0x0},
    {S2C_IF_OPTION, 0, 23755, 0x0},
    {S2C_IF_OPTION, 0, 23871, 0x0},
    {S2C_IF_OPTION, 0, 23882, 0x0},
    {S2C_IF_WORD, 0, 23894, 0x0},
    {S2C_IF_OPTION, 0, 23951, 0x0},
    {S2C_IF_OPTION, 0, 23974, 0x0},
    {S2C_IF_OPTION, 0, 23985, 0x0},
    {S2C_IF_OPTION, 0, 23974, 0x0},
    {S2C_IF_WORD, 0, 24030, 0x0},
    {S2C_IF_OPTION, 0, 24085, 0x0},
    {S2C_IF_OPTION, 0, 23985, 0x0},
    {S2C_IF_WORD, 0, 24120, 0x0},
    {S2C_IF_WORD, 1, 24198, 0x0},
    {S2C_IF_OPTION, 0, 9805, 0x0},
    {S2C_IF_OPTION, 0, 17361, 0x0},
    {S2C_IF_OPTION, 0, 9805, 0x0},
    {S2C_IF_WORD, 0, 24302, 0x0},
    {S2C_IF_OPTION, 0, 24354, 0x0},
    {S2C_IF_OPTION, 0, 24360, 0x0},
    {S2C_IF_OPTION, 0, 24363, 0x0},
    {S2C_IF_OPTION, 0, 24360, 0x0},
    {S2C_IF_OPTION, 0, 24366, 0x0},
    {S2C_IF_OPTION, 0, 24360, 0x0},
    {S2C_IF_OPTION, 0, 6611, 0x0},
    {S2C_IF_WORD, 1, 24369, 0x0},
    {S2C_IF_WORD, 0, 24566, 0x0},
    {S2C_IF_WORD, 1, 24664, 0x0},
    {S2C_IF_OPTION, 0, 24694, 0x0},
    {S2C_IF_OPTION, 0, 24750, 0x0},
    {S2C_IF_OPTION, 0, 24791, 0x0},
    {S2C_IF_OPTION, 0, 24836, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 24960, 0x0},
    {S2C_IF_OPTION, 0, 17377, 0x0},
    {S2C_IF_OPTION, 0, 11939, 0x0},
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_OPTION, 0, 25319, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25381, 0x0},
    {S2C_IF_OPTION, 0, 10827, 0x0},
    {S2C_IF_OPTION, 0, 25476, 0x0},
    {S2C_IF_OPTION, 0, 11939, 0x0},
    {S2C_IF_OPTION, 0, 25570, 0x0},
    {S2C_IF_WORD, 0, 25657, 0x0},
    {S2C_IF_OPTION, 0, 25721, 0x0},
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_WORD, 0, 25787, 0x0},
    {S2C_IF_OPTION, 0, 25842, 0x0},
    {S2C_IF_OPTION, 0, 25922, 0x0},
    {S2C_IF_NO_OPTION, 0, 25934, 0x0},
    {S2C_IF_OPTION, 0, 26019, 0x0},
    {S2C_IF_OPTION, 0, 10827, 0x0},
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_OPTION, 0, 24366, 0x0},
    {S2C_IF_OPTION, 0, 11939, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 26175, 0x0},
    {S2C_IF_OPTION, 0, 10827, 0x0},
    {S2C_IF_OPTION, 0, 26226, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_OPTION, 0, 6712, 0x0},
    {S2C_IF_OPTION, 0, 21748, 0x0},
    {S2C_IF_VALUE, 0, 26454, 0x0},
    {S2C_IF_OPTION, 0, 17361, 0x0},
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 15095, 0x0},
    {S2C_IF_OPTION, 0, 26570, 0x0},
    {S2C_IF_WORD, 0, 26623, 0x0},
    {S2C_IF_WORD, 1, 26699, 0x0},
    {S2C_IF_OPTION, 0, 26801, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 8780, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 14412, 0x0},
    {S2C_IF_OPTION, 0, 26801, 0x0},
    {S2C_IF_WORD, 1, 27320, 0x0},
    {S2C_IF_OPTION, 0, 21748, 0x0},
    {S2C_IF_WORD, 0, 27449, 0x0},
    {S2C_IF_OPTION, 0, 27648, 0x0},
    {S2C_IF_OPTION, 0, 24085, 0x0},
    {S2C_IF_OPTION, 0, 27720, 0x0},
    {S2C_IF_VALUE, 0, 27796, 0x0},
    {S2C_IF_OPTION, 0, 24085, 0x0},
    {S2C_IF_OPTION, 0, 21748, 0x0},
    {S2C_IF_WORD, 1, 27900, 0x0},
    {S2C_IF_OPTION, 0, 27993, 0x0},
    {S2C_IF_WORD, 1, 28029, 0x0},
    {S2C_IF_OPTION, 0, 28085, 0x0},
    {S2C_IF_WORD, 0, 12288, 0x0},
    {S2C_IF_WORD, 0, 28104, 0x0},
    {S2C_IF_OPTION, 0, 28134, 0x0},
    {S2C_IF_WORD, 1, 28224, 0x0},
    {S2C_IF_WORD, 1, 28029, 0x0},
    {S2C_IF_OPTION, 0, 28283, 0x0},
    {S2C_IF_WORD, 1, 28104, 0x0},
    {S2C_IF_WORD, 2, 12288, 0x0},
    {S2C_IF_OPTION, 0, 28292, 0x0},
    {S2C_IF_WORD, 0, 28311, 0x0},
    {S2C_IF_OPTION, 0, 28476, 0x0},
    {S2C_IF_WORD, 0, 28523, 0x0},
    {S2C_IF_OPTION, 0, 12018, 0x0},
    {S2C_IF_WORD, 0, 28778, 0x0},
    {S2C_IF_WORD, 0, 28842, 0x0},
    {S2C_IF_WORD, 0, 28879, 0x0},
    {S2C_IF_WORD, 0, 28893, 0x0},
    {S2C_IF_WORD, 0, 28901, 0x0},
    {S2C_IF_WORD, 1, 28960, 0x0},
    {S2C_IF_OPTION, 0, 29034, 0x0},
    {S2C_IF_OPTION, 0, 28476, 0x0},
    {S2C_IF_WORD, 1, 29121, 0x0},
    {S2C_IF_OPTION, 0, 29243, 0x0},
    {S2C_IF_OPTION, 0, 12018, 0x0},
    {S2C_IF_OPTION, 0, 6611, 0x0},
    {S2C_IF_OPTION, 0, 29333, 0x0},
    {S2C_IF_OPTION, 0, 26066, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 29384, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 29496, 0x0},
    {S2C_IF_OPTION, 0, 29601, 0x0},
    {S2C_IF_OPTION, 0, 29633, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 18834, 0x0},
    {S2C_IF_NO_OPTION, 0, 29668, 0x0},
    {S2C_IF_OPTION, 0, 29707, 0x0},
    {S2C_IF_OPTION, 0, 29757, 0x0},
    {S2C_IF_WORD, 1, 29777, 0x0},
    {S2C_IF_OPTION, 0, 10827, 0x0},
    {S2C_IF_WORD, 0, 29914, 0x0},
    {S2C_IF_WORD, 1, 29952, 0x0},
    {S2C_IF_WORD, 1, 30025, 0x0},
    {S2C_IF_WORD, 1, 30049, 0x0},
    {S2C_IF_OPTION, 0, 18834, 0x0},
    {S2C_IF_WORD, 0, 30066, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 30105, 0x0},
    {S2C_IF_OPTION, 0, 30136, 0x0},
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
    {1, 1, 21, 4400},
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
    {1, 0, 30, 4820},
    {2, 1, 30, 4885},
    {1, 1, 31, 4905},
    {0, 0, 32, 0},
    {0, 0, 32, 0},
    {0, 0, 32, 0},
    {2, 2, 32, 5011},
    {2, 2, 34, 5066},
    {2, 2, 36, 5105},
    {1, 1, 38, 5136},
    {2, 1, 39, 5180},
    {0, 0, 40, 0},
    {1, 1, 40, 5197},
    {1, 2, 41, 5231},
    {0, 0, 43, 0},
    {2, 1, 43, 5269},
    {2, 1, 44, 3679},
    {2, 1, 45, 5298},
    {1, 1, 46, 5393},
    {2, 1, 47, 3790},
    {2, 1, 48, 5408},
    {2, 1, 49, 3887},
    {2, 1, 50, 3925},
    {2, 1, 51, 3948},
    {2, 1, 52, 3999},
    {0, 1, 53, 0},
    {1, 1, 54, 4090},
    {0, 0, 55, 0},
    {2, 1, 55, 5442},
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
    {2, 1, 60, 5530},
    {1, 0, 61, 5591},
    {0, 1, 61, 0},
    {1, 0, 62, 5621},
    {0, 1, 62, 0},
    {0, 1, 63, 0},
    {1, 0, 64, 5651},
    {1, 0, 64, 5668},
    {0, 0, 64, 0},
    {0, 1, 64, 0},
    {1, 1, 65, 5840},
    {1, 0, 66, 5867},
    {1, 0, 66, 5867},
    {1, 0, 66, 5867},
    {1, 0, 66, 5867},
    {1, 0, 66, 5867},
    {0, 0, 66, 0},
    {1, 1, 66, 6104},
    {0, 0, 67, 0},
    {0, 0, 67, 0},
    {0, 0, 67, 0},
    {1, 0, 67, 6218},
    {1, 0, 67, 6315},
    {0, 0, 67, 0},
    {1, 0, 67, 6315},
    {0, 0, 67, 0},
    {1, 0, 67, 6384},
    {0, 0, 67, 0},
    {1, 0, 67, 6315},
    {0, 0, 67, 0},
    {1, 0, 67, 6566},
    {0, 1, 67, 0},
    {1, 0, 68, 6614},
    {1, 0, 68, 6634},
    {1, 0, 68, 6657},
    {0, 2, 68, 0},
    {1, 1, 70, 6634},
    {1, 1, 71, 6718},
    {1, 0, 72, 6743},
    {0, 1, 72, 0},
    {0, 1, 73, 0},
    {1, 1, 74, 6847},
    {1, 0, 75, 6315},
    {1, 1, 75, 5136},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {1, 1, 76, 6974},
    {0, 0, 77, 0},
    {1, 0, 77, 7064},
    {1, 0, 77, 7235},
    {2, 1, 77, 7252},
    {2, 2, 78, 7305},
    {2, 2, 80, 7339},
    {2, 2, 82, 7305},
    {2, 1, 84, 7391},
    {2, 1, 85, 7435},
    {2, 1, 86, 7486},
    {2, 1, 87, 7516},
    {2, 1, 88, 7560},
    {2, 1, 89, 7605},
    {2, 1, 90, 7647},
    {2, 1, 91, 7685},
    {2, 2, 92, 7750},
    {2, 1, 94, 7775},
    {2, 1, 95, 7823},
    {2, 1, 96, 7864},
    {2, 1, 97, 7938},
    {1, 0, 98, 7970},
    {2, 1, 98, 7970},
    {1, 0, 99, 7987},
    {2, 1, 99, 5269},
    {2, 1, 100, 8030},
    {1, 0, 101, 8077},
    {2, 1, 101, 8128},
    {2, 1, 102, 8210},
    {2, 1, 103, 8258},
    {2, 1, 104, 8305},
    {2, 1, 105, 8258},
    {2, 1, 106, 8344},
    {2, 1, 107, 5408},
    {2, 1, 108, 3999},
    {1, 0, 109, 8379},
    {2, 1, 109, 5269},
    {2, 1, 110, 8460},
    {2, 2, 111, 8479},
    {2, 2, 113, 8524},
    {2, 1, 115, 3742},
    {2, 1, 116, 3999},
    {2, 1, 117, 8541},
    {2, 2, 118, 8590},
    {2, 2, 120, 8605},
    {2, 2, 122, 8655},
    {1, 0, 124, 8682},
    {2, 2, 124, 8698},
    {2, 2, 126, 8742},
    {2, 2, 128, 3999},
    {2, 2, 130, 8541},
    {1, 0, 132, 8791},
    {2, 1, 132, 5269},
    {2, 1, 133, 3679},
    {2, 1, 134, 8808},
    {2, 1, 135, 4885},
    {0, 1, 136, 0},
    {1, 0, 137, 8865},
    {2, 1, 137, 5269},
    {2, 1, 138, 5269},
    {1, 0, 139, 8891},
    {2, 1, 139, 8945},
    {2, 1, 140, 3925},
    {2, 1, 141, 3887},
    {2, 1, 142, 8968},
    {1, 0, 143, 8986},
    {1, 0, 143, 9015},
    {2, 2, 143, 9057},
    {2, 2, 145, 9111},
    {2, 2, 147, 9164},
    {2, 3, 149, 9232},
    {2, 3, 152, 9280},
    {2, 3, 155, 9232},
    {2, 2, 158, 9331},
    {2, 2, 160, 9381},
    {2, 2, 162, 9412},
    {2, 2, 164, 9446},
    {2, 3, 166, 9446},
    {2, 3, 169, 9498},
    {1, 0, 172, 9535},
    {2, 2, 172, 9588},
    {2, 2, 174, 9638},
    {2, 3, 176, 9638},
    {2, 3, 179, 9638},
    {2, 2, 182, 9739},
    {1, 0, 184, 9771},
    {2, 2, 184, 9808},
    {1, 0, 186, 9856},
    {2, 2, 186, 9897},
    {2, 1, 188, 9943},
    {1, 0, 189, 9972},
    {2, 1, 189, 10044},
    {1, 0, 190, 10089},
    {0, 1, 190, 0},
    {1, 0, 191, 10132},
    {2, 1, 191, 10274},
    {2, 1, 192, 10274},
    {2, 2, 193, 10347},
    {2, 2, 195, 10415},
    {2, 2, 197, 5269},
    {0, 1, 199, 0},
    {0, 2, 200, 0},
    {0, 2, 202, 0},
    {1, 1, 204, 10539},
    {1, 0, 205, 10558},
    {0, 1, 205, 0},
    {0, 1, 206, 0},
    {1, 0, 207, 10637},
    {0, 1, 207, 0},
    {0, 1, 208, 0},
    {1, 0, 209, 10637},
    {0, 1, 209, 0},
    {0, 1, 210, 0},
    {2, 2, 211, 10852},
    {2, 1, 213, 10992},
    {2, 1, 214, 11046},
    {2, 2, 215, 11101},
    {1, 0, 217, 8682},
    {2, 2, 217, 10852},
    {1, 1, 219, 8682},
    {0, 0, 220, 0},
    {0, 1, 220, 0},
    {2, 0, 221, 11172},
    {0, 1, 221, 0},
    {1, 0, 222, 11274},
    {1, 0, 222, 11287},
    {0, 2, 222, 0},
    {2, 1, 224, 11372},
    {2, 1, 225, 11372},
    {1, 0, 226, 11452},
    {2, 2, 226, 11520},
    {0, 0, 228, 0},
    {0, 1, 228, 0},
    {0, 1, 229, 0},
    {0, 1, 230, 0},
    {1, 0, 231, 11765},
    {2, 1, 231, 11782},
    {1, 0, 232, 11814},
    {0, 1, 232, 0},
    {2, 1, 233, 11901},
    {2, 1, 234, 11951},
    {1, 0, 235, 11983},
    {0, 1, 235, 0},
    {2, 2, 236, 12028},
    {1, 0, 238, 11983},
    {0, 1, 238, 0},
    {2, 1, 239, 12124},
    {2, 2, 240, 12155},
    {1, 0, 242, 11983},
    {2, 1, 242, 12223},
    {2, 1, 243, 12291},
    {2, 1, 244, 12327},
    {0, 1, 245, 0},
    {0, 1, 246, 0},
    {1, 0, 247, 11983},
    {2, 1, 247, 12535},
    {0, 1, 248, 0},
    {1, 0, 249, 12586},
    {2, 0, 249, 12613},
    {2, 0, 249, 12629},
    {2, 1, 249, 12732},
    {1, 0, 250, 12769},
    {2, 1, 250, 12806},
    {0, 0, 251, 0},
    {2, 1, 251, 12847},
    {0, 0, 252, 0},
    {2, 0, 252, 12888},
    {2, 1, 252, 12953},
    {2, 1, 253, 13016},
    {2, 1, 254, 13095},
    {0, 1, 255, 0},
    {1, 0, 256, 13184},
    {0, 1, 256, 0},
    {2, 0, 257, 13201},
    {0, 1, 257, 0},
    {1, 0, 258, 11765},
    {0, 1, 258, 0},
    {2, 1, 259, 13300},
    {2, 1, 260, 13348},
    {2, 0, 261, 13389},
    {0, 1, 261, 0},
    {1, 0, 262, 13446},
    {0, 1, 262, 0},
    {2, 0, 263, 13480},
    {2, 0, 263, 13542},
    {2, 1, 263, 13542},
    {1, 0, 264, 8986},
    {2, 2, 264, 13644},
    {1, 0, 266, 13683},
    {0, 0, 266, 0},
    {2, 0, 266, 13703},
    {0, 1, 266, 0},
    {1, 0, 267, 13827},
    {0, 1, 267, 0},
    {2, 2, 268, 13870},
    {2, 1, 270, 13934},
    {1, 0, 271, 13971},
    {0, 1, 271, 0},
    {2, 1, 272, 13870},
    {1, 0, 273, 13971},
    {0, 1, 273, 0},
    {0, 2, 274, 0},
    {2, 1, 276, 14031},
    {1, 0, 277, 11765},
    {0, 1, 277, 0},
    {0, 1, 278, 0},
    {1, 0, 279, 11765},
    {0, 1, 279, 0},
    {0, 2, 280, 0},
    {1, 0, 282, 14127},
    {0, 2, 282, 0},
    {2, 3, 284, 14238},
    {2, 2, 287, 14306},
    {2, 2, 289, 14362},
    {1, 0, 291, 14396},
    {2, 1, 291, 14421},
    {2, 2, 292, 14471},
    {1, 0, 294, 14510},
    {1, 1, 294, 14548},
    {0, 0, 295, 0},
    {0, 1, 295, 0},
    {2, 1, 296, 14605},
    {2, 2, 297, 14605},
    {2, 2, 299, 14741},
    {2, 1, 301, 14804},
    {1, 0, 302, 14844},
    {0, 1, 302, 0},
    {2, 1, 303, 15028},
    {2, 1, 304, 15098},
    {2, 2, 305, 15155},
    {2, 1, 307, 15200},
    {1, 0, 308, 15224},
    {2, 0, 308, 15250},
    {2, 2, 308, 15280},
    {1, 1, 310, 15316},
    {0, 0, 311, 0},
    {0, 1, 311, 0},
    {1, 0, 312, 15361},
    {0, 1, 312, 0},
    {2, 0, 313, 15417},
    {1, 1, 313, 15494},
    {0, 1, 314, 0},
    {1, 1, 315, 15533},
    {2, 0, 316, 15417},
    {2, 1, 316, 15554},
    {1, 0, 317, 15601},
    {1, 0, 317, 15634},
    {2, 0, 317, 15661},
    {2, 1, 317, 15832},
    {1, 0, 318, 15601},
    {2, 1, 318, 15901},
    {2, 1, 319, 16074},
    {2, 1, 320, 16232},
    {1, 0, 321, 16262},
    {0, 1, 321, 0},
    {0, 1, 322, 0},
    {1, 0, 323, 11765},
    {0, 1, 323, 0},
    {0, 1, 324, 0},
    {2, 2, 325, 15901},
    {2, 2, 327, 15901},
    {2, 2, 329, 16232},
    {1, 0, 331, 16570},
    {2, 1, 331, 16612},
    {1, 0, 332, 16641},
    {2, 0, 332, 16656},
    {2, 1, 332, 16684},
    {1, 0, 333, 16745},
    {0, 1, 333, 0},
    {2, 2, 334, 16793},
    {1, 0, 336, 16826},
    {2, 2, 336, 16961},
    {1, 1, 338, 17036},
    {1, 1, 339, 17036},
    {0, 0, 340, 0},
    {0, 1, 340, 0},
    {1, 0, 341, 17082},
    {1, 0, 341, 17109},
    {2, 1, 341, 17186},
    {1, 1, 342, 17228},
    {0, 0, 343, 0},
    {2, 1, 343, 17258},
    {2, 1, 344, 17290},
    {0, 0, 345, 0},
    {0, 1, 345, 0},
    {1, 0, 346, 17318},
    {2, 2, 346, 17339},
    {0, 1, 348, 0},
    {1, 0, 349, 17364},
    {2, 1, 349, 17380},
    {0, 1, 350, 0},
    {1, 0, 351, 17418},
    {0, 0, 351, 0},
    {1, 0, 351, 17436},
    {1, 1, 351, 17453},
    {2, 0, 352, 17483},
    {1, 1, 352, 17453},
    {2, 0, 353, 17512},
    {0, 1, 353, 0},
    {2, 1, 354, 17573},
    {2, 1, 355, 17604},
    {1, 0, 356, 17657},
    {2, 0, 356, 17676},
    {2, 1, 356, 17831},
    {2, 1, 357, 17888},
    {2, 1, 358, 17831},
    {2, 2, 359, 17958},
    {2, 1, 361, 18021},
    {1, 0, 362, 18041},
    {0, 1, 362, 0},
    {2, 1, 363, 17573},
    {1, 0, 364, 18127},
    {2, 1, 364, 17888},
    {0, 1, 365, 0},
    {1, 0, 366, 18229},
    {2, 1, 366, 18310},
    {1, 0, 367, 18330},
    {1, 0, 367, 18357},
    {1, 0, 367, 18376},
    {2, 1, 367, 18545},
    {2, 1, 368, 7970},
    {0, 1, 369, 0},
    {0, 1, 370, 0},
    {1, 0, 371, 18769},
    {2, 3, 371, 18840},
    {0, 1, 374, 0},
    {1, 0, 375, 18878},
    {2, 1, 375, 18993},
    {0, 2, 376, 0},
    {0, 2, 378, 0},
    {1, 0, 380, 19174},
    {2, 0, 380, 19202},
    {0, 1, 380, 0},
    {1, 0, 381, 19244},
    {1, 0, 381, 19262},
    {2, 1, 381, 10852},
    {2, 1, 382, 19726},
    {2, 1, 383, 19796},
    {2, 1, 384, 19845},
    {2, 1, 385, 19921},
    {1, 1, 386, 20101},
    {0, 1, 387, 0},
    {1, 1, 388, 20240},
    {0, 0, 389, 0},
    {2, 1, 389, 10852},
    {2, 1, 390, 19726},
    {2, 1, 391, 19796},
    {2, 1, 392, 19921},
    {0, 1, 393, 0},
    {1, 1, 394, 20101},
    {0, 1, 395, 0},
    {1, 0, 396, 20649},
    {2, 1, 396, 19726},
    {2, 1, 397, 10852},
    {2, 1, 398, 10852},
    {0, 1, 399, 0},
    {0, 1, 400, 0},
    {1, 0, 401, 20736},
    {2, 1, 401, 20814},
    {2, 1, 402, 20814},
    {2, 1, 403, 19726},
    {2, 1, 404, 19726},
    {0, 1, 405, 0},
    {1, 0, 406, 20736},
    {2, 1, 406, 19726},
    {0, 0, 407, 0},
    {0, 0, 407, 0},
    {0, 1, 407, 0},
    {2, 1, 408, 21060},
    {2, 1, 409, 21105},
    {2, 1, 410, 21177},
    {2, 3, 411, 21367},
    {2, 3, 414, 21471},
    {2, 3, 417, 21367},
    {1, 0, 420, 21519},
    {1, 0, 420, 21540},
    {0, 0, 420, 0},
    {2, 0, 420, 21575},
    {0, 1, 420, 0},
    {0, 1, 421, 0},
    {2, 2, 422, 21653},
    {2, 1, 424, 21060},
    {1, 0, 425, 21519},
    {2, 0, 425, 21682},
    {0, 1, 425, 0},
    {1, 0, 426, 21519},
    {0, 1, 426, 0},
    {0, 1, 427, 0},
    {2, 1, 428, 21060},
    {2, 1, 429, 21772},
    {2, 2, 430, 21818},
    {2, 2, 432, 21471},
    {2, 2, 434, 21471},
    {1, 0, 436, 21519},
    {2, 1, 436, 21917},
    {2, 1, 437, 21471},
    {2, 1, 438, 21471},
    {2, 1, 439, 21367},
    {0, 1, 440, 0},
    {1, 0, 441, 21519},
    {1, 0, 441, 22165},
    {0, 1, 441, 0},
    {0, 1, 442, 0},
    {0, 1, 443, 0},
    {1, 0, 444, 22165},
    {2, 2, 444, 22293},
    {1, 0, 446, 22325},
    {2, 0, 446, 22357},
    {2, 0, 446, 22389},
    {2, 0, 446, 22443},
    {2, 1, 446, 22493},
    {1, 0, 447, 22527},
    {1, 0, 447, 6315},
    {0, 1, 447, 0},
    {0, 1, 448, 0},
    {0, 1, 449, 0},
    {1, 0, 450, 22165},
    {2, 1, 450, 22628},
    {1, 1, 451, 22665},
    {0, 0, 452, 0},
    {2, 2, 452, 22678},
    {0, 1, 454, 0},
    {1, 0, 455, 22325},
    {2, 1, 455, 21917},
    {1, 0, 456, 22678},
    {0, 1, 456, 0},
    {1, 0, 457, 22325},
    {0, 1, 457, 0},
    {1, 0, 458, 22707},
    {2, 0, 458, 21917},
    {2, 0, 458, 22739},
    {2, 0, 458, 22678},
    {0, 1, 458, 0},
    {0, 1, 459, 0},
    {1, 0, 460, 22165},
    {0, 1, 460, 0},
    {1, 0, 461, 22837},
    {0, 1, 461, 0},
    {2, 2, 462, 22884},
    {1, 0, 464, 22903},
    {0, 1, 464, 0},
    {2, 0, 465, 22978},
    {0, 1, 465, 0},
    {2, 1, 466, 23046},
    {2, 1, 467, 23351},
    {1, 0, 468, 23392},
    {0, 1, 468, 0},
    {0, 1, 469, 0},
    {2, 1, 470, 23545},
    {1, 0, 471, 23587},
    {0, 1, 471, 0},
    {2, 1, 472, 23833},
    {2, 1, 473, 22978},
    {2, 2, 474, 23351},
    {1, 0, 476, 23587},
    {0, 1, 476, 0},
    {2, 2, 477, 23994},
    {2, 2, 479, 23351},
    {2, 2, 481, 24093},
    {1, 0, 483, 23587},
    {2, 1, 483, 23351},
    {1, 0, 484, 23392},
    {0, 1, 484, 0},
    {1, 0, 485, 23587},
    {2, 2, 485, 23994},
    {2, 2, 487, 23351},
    {0, 1, 489, 0},
    {0, 2, 490, 0},
    {0, 2, 492, 0},
    {0, 2, 494, 0},
    {1, 0, 496, 23587},
    {0, 1, 496, 0},
    {1, 0, 497, 23587},
    {2, 1, 497, 23351},
    {1, 0, 498, 23392},
    {1, 0, 498, 23587},
    {2, 0, 498, 24617},
    {0, 1, 498, 0},
    {0, 1, 499, 0},
    {1, 0, 500, 24710},
    {2, 1, 500, 24770},
    {2, 1, 501, 24813},
    {1, 1, 502, 24851},
    {0, 0, 503, 0},
    {2, 1, 503, 24882},
    {1, 0, 504, 24851},
    {0, 1, 504, 0},
    {1, 0, 505, 25241},
    {2, 1, 505, 25264},
    {2, 2, 506, 25264},
    {1, 1, 508, 25364},
    {0, 1, 509, 0},
    {0, 1, 510, 0},
    {1, 0, 511, 25458},
    {0, 1, 511, 0},
    {2, 1, 512, 25506},
    {2, 1, 513, 25539},
    {2, 1, 514, 25587},
    {2, 1, 515, 25663},
    {1, 0, 516, 25707},
    {2, 1, 516, 25736},
    {1, 0, 517, 25770},
    {2, 1, 517, 25736},
    {2, 1, 518, 25795},
    {2, 1, 519, 25858},
    {1, 0, 520, 25895},
    {1, 2, 520, 25948},
    {2, 0, 522, 25983},
    {2, 1, 522, 25736},
    {1, 0, 523, 26048},
    {0, 1, 523, 0},
    {2, 1, 524, 26069},
    {1, 1, 525, 26106},
    {0, 0, 526, 0},
    {2, 0, 526, 26126},
    {0, 0, 526, 0},
    {2, 1, 526, 26150},
    {0, 1, 527, 0},
    {0, 1, 528, 0},
    {1, 0, 529, 26214},
    {0, 1, 529, 0},
    {1, 1, 530, 26235},
    {2, 1, 531, 26273},
    {2, 1, 532, 26292},
    {1, 0, 533, 26344},
    {2, 2, 533, 26382},
    {2, 0, 535, 26409},
    {0, 0, 535, 0},
    {2, 1, 535, 26409},
    {1, 0, 536, 26476},
    {2, 0, 536, 26501},
    {2, 1, 536, 7970},
    {1, 0, 537, 26540},
    {2, 1, 537, 26292},
    {1, 0, 538, 7987},
    {0, 0, 538, 0},
    {0, 1, 538, 0},
    {0, 1, 539, 0},
    {1, 0, 540, 26553},
    {0, 1, 540, 0},
    {2, 1, 541, 26634},
    {1, 0, 542, 4802},
    {1, 0, 542, 26663},
    {0, 1, 542, 0},
    {1, 0, 543, 26782},
    {2, 1, 543, 26814},
    {2, 1, 544, 26853},
    {1, 0, 545, 26887},
    {1, 0, 545, 26918},
    {2, 2, 545, 26935},
    {1, 0, 547, 26965},
    {0, 0, 547, 0},
    {2, 0, 547, 26992},
    {2, 1, 547, 27039},
    {1, 0, 548, 27087},
    {2, 0, 548, 27114},
    {2, 0, 548, 27156},
    {2, 1, 548, 27190},
    {1, 0, 549, 27226},
    {1, 0, 549, 26782},
    {0, 1, 549, 0},
    {1, 0, 550, 27429},
    {0, 1, 550, 0},
    {2, 1, 551, 27614},
    {2, 1, 552, 27674},
    {2, 2, 553, 27734},
    {1, 0, 555, 27614},
    {2, 0, 555, 27760},
    {2, 1, 555, 27809},
    {1, 0, 556, 27838},
    {2, 1, 556, 27867},
    {1, 0, 557, 27429},
    {0, 1, 557, 0},
    {2, 0, 558, 27156},
    {0, 1, 558, 0},
    {0, 1, 559, 0},
    {2, 1, 560, 28037},
    {2, 1, 561, 28037},
    {2, 2, 562, 28110},
    {2, 1, 564, 28163},
    {1, 0, 565, 28201},
    {0, 1, 565, 0},
    {2, 1, 566, 28037},
    {2, 1, 567, 28037},
    {2, 2, 568, 28110},
    {1, 0, 570, 28201},
    {0, 1, 570, 0},
    {2, 1, 571, 28446},
    {2, 1, 572, 28485},
    {0, 1, 573, 0},
    {1, 0, 574, 28601},
    {0, 1, 574, 0},
    {1, 0, 575, 28743},
    {2, 1, 575, 28821},
    {2, 1, 576, 28860},
    {2, 3, 577, 28916},
    {0, 1, 580, 0},
    {0, 1, 581, 0},
    {1, 0, 582, 29068},
    {2, 0, 582, 29090},
    {2, 1, 582, 29090},
    {0, 1, 583, 0},
    {1, 0, 584, 29198},
    {0, 0, 584, 0},
    {2, 1, 584, 29261},
    {0, 1, 585, 0},
    {1, 0, 586, 29310},
    {0, 1, 586, 0},
    {2, 1, 587, 29336},
    {1, 1, 588, 29361},
    {1, 2, 589, 29386},
    {2, 0, 591, 29411},
    {0, 1, 591, 0},
    {1, 0, 592, 29437},
    {2, 0, 592, 29458},
    {0, 1, 592, 0},
    {1, 0, 593, 29576},
    {2, 1, 593, 29609},
    {0, 1, 594, 0},
    {0, 2, 595, 0},
    {1, 0, 597, 29640},
    {0, 1, 597, 0},
    {1, 0, 598, 29674},
    {1, 0, 598, 29692},
    {0, 1, 598, 0},
    {1, 0, 599, 29733},
    {0, 1, 599, 0},
    {0, 1, 600, 0},
    {1, 0, 601, 29874},
    {0, 1, 601, 0},
    {2, 0, 602, 29886},
    {2, 1, 602, 29922},
    {1, 0, 603, 29938},
    {2, 1, 603, 12613},
    {0, 1, 604, 0},
    {1, 0, 605, 30035},
    {0, 1, 605, 0},
    {1, 0, 606, 24710},
    {2, 2, 606, 30068},
    {1, 0, 608, 30089},
    {0, 2, 608, 0},
    {0, 1, 610, 0},
    {1, 0, 611, 4802},
};

const s2c_utility s2c_utilities[] = {
    {30186, 0, 115, 1, 17, 0, 0}, /* . */
    {30188, 10575, 232, 3, 1, 0, 0}, /* 7z */
    {30191, 10575, 232, 3, 1, 0, 0}, /* 7za */
    {30195, 10575, 232, 3, 1, 0, 0}, /* 7zr */
    {30199, 0, 21, 2, 0, 0, 0}, /* : */
    {30201, 0, 18, 3, 0, 0, 0}, /* = */
    {30203, 0, 0, 12, 0, 0, 0}, /* > */
    {30205, 0, 12, 6, 0, 0, 0}, /* >> */
    {30208, 19289, 462, 9, 4, 0, 0}, /* GET */
    {30212, 6756, 120, 4, 18, 0, 0}, /* Rscript */
    {30220, 0, 742, 2, 0, 0, 0}, /* VBoxManage */
    {30231, 0, 741, 1, 0, 0, 0}, /* VBoxManage closemedium */
    {30254, 0, 741, 1, 0, 0, 0}, /* VBoxManage unregistervm */
    {30278, 0, 21, 2, 0, 0, 0}, /* [ */
    {30280, 0, 753, 3, 0, 0, 0}, /* a2dissite */
    {30290, 0, 753, 3, 0, 0, 0}, /* a2enmod */
    {30298, 0, 753, 3, 0, 0, 0}, /* a2ensite */
    {30307, 0, 445, 1, 0, 0, 0}, /* aa-disable */
    {30318, 0, 445, 1, 0, 0, 0}, /* aa-teardown */
    {30330, 0, 753, 3, 0, 0, 0}, /* ab */
    {30333, 0, 38, 1, 1, 0, 0}, /* ack */
    {30337, 0, 24, 1, 0, 0, 0}, /* acpi */
    {30342, 0, 604, 3, 0, 0, 0}, /* add-apt-repository */
    {30361, 0, 753, 3, 0, 0, 0}, /* add-shell */
    {30371, 0, 444, 1, 0, 0, 0}, /* addgroup */
    {30380, 18259, 442, 2, 0, 0, 0}, /* adduser */
    {30388, 0, 38, 1, 1, 0, 0}, /* ag */
    {30391, 18405, 446, 5, 0, 0, 0}, /* age */
    {30395, 0, 459, 2, 0, 0, 0}, /* age-keygen */
    {30406, 0, 753, 3, 0, 0, 0}, /* aide */
    {30411, 0, 753, 3, 0, 0, 0}, /* aircrack-ng */
    {30423, 0, 85, 3, 25, 0, 0}, /* alias */
    {30429, 0, 753, 3, 0, 0, 0}, /* alsamixer */
    {30439, 0, 753, 3, 0, 0, 0}, /* amixer */
    {30446, 0, 753, 3, 0, 0, 0}, /* anacron */
    {30454, 0, 701, 7, 0, 0, 0}, /* ansible */
    {30462, 0, 701, 7, 0, 0, 0}, /* ansible-playbook */
    {30479, 0, 751, 2, 0, 0, 0}, /* ant */
    {30483, 6246, 103, 1, 8, 0, 0}, /* aoss */
    {30488, 0, 753, 3, 0, 0, 0}, /* apache2ctl */
    {30499, 0, 753, 3, 0, 0, 0}, /* apachectl */
    {30509, 0, 459, 2, 0, 0, 0}, /* apg */
    {30513, 0, 598, 2, 0, 0, 0}, /* apk */
    {30517, 0, 600, 2, 0, 0, 0}, /* apk del */
    {30525, 0, 753, 3, 0, 0, 0}, /* aplay */
    {30531, 0, 445, 1, 0, 0, 0}, /* apparmor_parser */
    {30547, 0, 26, 1, 0, 0, 0}, /* apropos */
    {30555, 23409, 573, 4, 0, 0, 0}, /* apt */
    {30559, 0, 567, 2, 0, 0, 0}, /* apt autopurge */
    {30573, 0, 569, 4, 0, 0, 0}, /* apt autoremove */
    {30588, 0, 567, 2, 0, 0, 0}, /* apt purge */
    {30598, 0, 569, 4, 0, 0, 0}, /* apt remove */
    {30609, 0, 26, 1, 0, 0, 0}, /* apt-cache */
    {30619, 0, 26, 1, 0, 0, 0}, /* apt-file */
    {30628, 23409, 573, 4, 0, 0, 0}, /* apt-get */
    {30636, 0, 567, 2, 0, 0, 0}, /* apt-get autopurge */
    {30654, 0, 569, 4, 0, 0, 0}, /* apt-get autoremove */
    {30673, 0, 567, 2, 0, 0, 0}, /* apt-get purge */
    {30687, 0, 569, 4, 0, 0, 0}, /* apt-get remove */
    {30702, 0, 604, 3, 0, 0, 0}, /* apt-key */
    {30710, 0, 604, 3, 0, 0, 0}, /* apt-mark */
    {30719, 23409, 573, 4, 0, 0, 0}, /* aptitude */
    {30728, 0, 567, 2, 0, 0, 0}, /* aptitude purge */
    {30743, 0, 569, 4, 0, 0, 0}, /* aptitude remove */
    {30759, 10575, 232, 3, 1, 0, 0}, /* ar */
    {30762, 0, 21, 2, 0, 0, 0}, /* arch */
    {30767, 0, 753, 3, 0, 0, 0}, /* arecord */
    {30775, 19289, 462, 9, 4, 0, 0}, /* aria2c */
    {30782, 10575, 232, 3, 1, 0, 0}, /* arj */
    {30786, 0, 27, 2, 0, 0, 0}, /* arp */
    {30790, 0, 27, 2, 0, 0, 0}, /* arping */
    {30797, 20925, 494, 8, 0, 0, 0}, /* arptables */
    {30807, 0, 598, 2, 0, 0, 0}, /* asdf */
    {30812, 6685, 116, 4, 7, 0, 0}, /* ash */
    {30816, 6596, 112, 2, 9, 0, 2}, /* at */
    {30819, 0, 25, 1, 0, 0, 0}, /* atop */
    {30824, 0, 739, 2, 0, 0, 0}, /* atq */
    {30828, 0, 739, 2, 0, 0, 0}, /* atrm */
    {30833, 0, 416, 3, 0, 0, 0}, /* auditctl */
    {30842, 0, 419, 1, 0, 0, 0}, /* aureport */
    {30851, 0, 419, 1, 0, 0, 0}, /* ausearch */
    {30860, 0, 751, 2, 0, 0, 0}, /* automake */
    {30869, 0, 751, 2, 0, 0, 0}, /* autoreconf */
    {30880, 6893, 127, 2, 10, 0, 1}, /* autossh */
    {30888, 0, 27, 2, 0, 0, 0}, /* avahi-browse */
    {30901, 0, 493, 1, 0, 0, 0}, /* avahi-resolve */
    {30915, 6873, 124, 2, 19, 0, 1}, /* awk */
    {30919, 0, 713, 5, 0, 0, 0}, /* aws */
    {30923, 19289, 462, 9, 4, 0, 0}, /* axel */
    {30928, 0, 713, 5, 0, 0, 0}, /* az */
    {30931, 0, 713, 5, 0, 0, 0}, /* b2 */
    {30934, 0, 29, 1, 0, 0, 0}, /* b2sum */
    {30940, 12788, 289, 2, 0, 0, 0}, /* badblocks */
    {30950, 0, 38, 1, 1, 0, 0}, /* base32 */
    {30957, 0, 38, 1, 1, 0, 0}, /* base64 */
    {30964, 0, 21, 2, 0, 0, 0}, /* basename */
    {30973, 6685, 116, 4, 7, 0, 0}, /* bash */
    {30978, 0, 38, 1, 1, 0, 0}, /* bat */
    {30982, 0, 38, 1, 1, 0, 0}, /* batcat */
    {30989, 6596, 112, 2, 9, 0, 2}, /* batch */
    {30995, 0, 751, 2, 0, 0, 0}, /* bazel */
    {31001, 0, 38, 1, 1, 0, 0}, /* bc */
    {31004, 0, 753, 3, 0, 0, 0}, /* beep */
    {31009, 0, 88, 1, 0, 0, 0}, /* bg */
    {31012, 0, 88, 1, 0, 0, 0}, /* bind */
    {31017, 0, 751, 2, 0, 0, 0}, /* black */
    {31023, 8004, 151, 3, 0, 0, 0}, /* bleachbit */
    {31033, 0, 263, 2, 0, 0, 0}, /* blkdiscard */
    {31044, 0, 24, 1, 0, 0, 0}, /* blkid */
    {31050, 0, 331, 3, 0, 0, 0}, /* blockdev */
    {31059, 0, 540, 4, 0, 0, 0}, /* bluetoothctl */
    {31072, 0, 25, 1, 0, 0, 0}, /* bmon */
    {31077, 0, 604, 3, 0, 0, 0}, /* bootctl */
    {31085, 0, 753, 3, 0, 0, 0}, /* borg */
    {31090, 0, 756, 2, 0, 0, 0}, /* borg compact */
    {31103, 0, 756, 2, 0, 0, 0}, /* borg delete */
    {31115, 0, 756, 2, 0, 0, 0}, /* borg prune */
    {31126, 0, 753, 3, 0, 0, 0}, /* brasero */
    {31134, 0, 540, 4, 0, 0, 0}, /* brctl */
    {31140, 0, 89, 1, 0, 0, 0}, /* break */
    {31146, 0, 598, 2, 0, 0, 0}, /* brew */
    {31151, 0, 540, 4, 0, 0, 0}, /* bridge */
    {31158, 0, 753, 3, 0, 0, 0}, /* brightnessctl */
    {31172, 10146, 222, 10, 1, 2, 0}, /* bsdtar */
    {31179, 0, 25, 1, 0, 0, 0}, /* btop */
    {31184, 0, 307, 2, 0, 0, 0}, /* btrfs */
    {31190, 0, 303, 4, 0, 0, 0}, /* btrfs check */
    {31202, 0, 303, 4, 0, 0, 0}, /* btrfs device delete */
    {31222, 0, 303, 4, 0, 0, 0}, /* btrfs device remove */
    {31242, 0, 303, 4, 0, 0, 0}, /* btrfs subvol del */
    {31259, 0, 303, 4, 0, 0, 0}, /* btrfs subvol delete */
    {31279, 0, 303, 4, 0, 0, 0}, /* btrfs subvolume del */
    {31299, 0, 303, 4, 0, 0, 0}, /* btrfs subvolume delete */
    {31322, 6004, 98, 2, 8, 0, 0}, /* builtin */
    {31330, 6756, 120, 4, 18, 0, 0}, /* bun */
    {31334, 0, 598, 2, 0, 0, 0}, /* bundle */
    {31341, 10575, 232, 3, 1, 0, 0}, /* bunzip2 */
    {31349, 0, 106, 1, 8, 0, 0}, /* busybox */
    {31357, 6246, 103, 1, 8, 0, 0}, /* bwrap */
    {31363, 0, 753, 3, 0, 0, 0}, /* byobu */
    {31369, 0, 51, 3, 2, 0, 0}, /* bzcat */
    {31375, 4941, 43, 1, 1, 0, 1}, /* bzgrep */
    {31382, 10575, 232, 3, 1, 0, 0}, /* bzip2 */
    {31388, 0, 751, 2, 0, 0, 0}, /* c++ */
    {31392, 0, 598, 2, 0, 0, 0}, /* cabal */
    {31398, 0, 235, 3, 0, 0, 0}, /* cabextract */
    {31409, 0, 753, 3, 0, 0, 0}, /* caddy */
    {31415, 6004, 98, 2, 8, 0, 0}, /* caffeinate */
    {31426, 0, 38, 1, 1, 0, 0}, /* cal */
    {31430, 0, 23, 1, 0, 0, 0}, /* caller */
    {31437, 0, 750, 1, 0, 0, 0}, /* cancel */
    {31444, 0, 218, 2, 0, 0, 0}, /* capsh */
    {31450, 0, 598, 2, 0, 0, 0}, /* cargo */
    {31456, 0, 603, 1, 0, 0, 0}, /* cargo yank */
    {31467, 0, 51, 3, 2, 0, 0}, /* cat */
    {31471, 6004, 98, 2, 8, 0, 0}, /* catchsegv */
    {31481, 0, 751, 2, 0, 0, 0}, /* cc */
    {31484, 0, 751, 2, 0, 0, 0}, /* ccache */
    {31491, 0, 74, 1, 14, 0, 0}, /* cd */
    {31494, 0, 701, 7, 0, 0, 0}, /* cdk */
    {31498, 29902, 758, 2, 0, 0, 0}, /* cdrecord */
    {31507, 0, 753, 3, 0, 0, 0}, /* certbot */
    {31515, 0, 269, 3, 0, 0, 0}, /* cfdisk */
    {31522, 11586, 259, 4, 0, 0, 0}, /* cgdisk */
    {31529, 6004, 98, 2, 8, 0, 0}, /* cgexec */
    {31536, 18070, 436, 3, 0, 0, 0}, /* chage */
    {31542, 9799, 213, 2, 0, 0, 0}, /* chattr */
    {31549, 0, 445, 1, 0, 0, 0}, /* chcon */
    {31555, 0, 74, 1, 14, 0, 0}, /* chdir */
    {31561, 0, 26, 1, 0, 0, 0}, /* cheat */
    {31567, 0, 444, 1, 0, 0, 0}, /* chfn */
    {31572, 9569, 207, 6, 0, 0, 0}, /* chgrp */
    {31578, 0, 604, 3, 0, 0, 0}, /* chkconfig */
    {31588, 0, 753, 3, 0, 0, 0}, /* chkrootkit */
    {31599, 9030, 194, 13, 0, 0, 0}, /* chmod */
    {31605, 9569, 207, 6, 0, 0, 0}, /* chown */
    {31611, 0, 429, 1, 0, 0, 0}, /* chpasswd */
    {31620, 6246, 103, 1, 8, 0, 0}, /* chpst */
    {31626, 0, 753, 3, 0, 0, 0}, /* chromium */
    {31635, 6004, 98, 2, 8, 0, 0}, /* chronic */
    {31643, 0, 402, 2, 0, 0, 0}, /* chronyc */
    {31651, 6330, 105, 1, 8, 0, 1}, /* chroot */
    {31658, 6330, 105, 1, 8, 0, 1}, /* chrt */
    {31663, 18173, 439, 3, 0, 0, 0}, /* chsh */
    {31668, 0, 402, 2, 0, 0, 0}, /* chvt */
    {31673, 0, 29, 1, 0, 0, 0}, /* cksum */
    {31679, 0, 753, 3, 0, 0, 0}, /* clamscan */
    {31688, 0, 751, 2, 0, 0, 0}, /* clang */
    {31694, 0, 751, 2, 0, 0, 0}, /* clang++ */
    {31702, 0, 89, 1, 0, 0, 0}, /* clear */
    {31708, 28632, 718, 2, 20, 0, 0}, /* clickhouse-client */
    {31726, 0, 751, 2, 0, 0, 0}, /* cmake */
    {31732, 0, 26, 1, 0, 0, 0}, /* cmp */
    {31736, 28632, 718, 2, 20, 0, 0}, /* cockroach */
    {31746, 0, 252, 1, 0, 0, 0}, /* code */
    {31751, 0, 26, 1, 0, 0, 0}, /* colordiff */
    {31761, 0, 38, 1, 1, 0, 0}, /* column */
    {31768, 0, 26, 1, 0, 0, 0}, /* comm */
    {31773, 0, 104, 1, 8, 0, 0}, /* command */
    {31781, 0, 26, 1, 0, 0, 0}, /* compgen */
    {31789, 0, 89, 1, 0, 0, 0}, /* complete */
    {31798, 0, 598, 2, 0, 0, 0}, /* composer */
    {31807, 10575, 232, 3, 1, 0, 0}, /* compress */
    {31816, 0, 598, 2, 0, 0, 0}, /* conan */
    {31822, 0, 598, 2, 0, 0, 0}, /* conda */
    {31828, 0, 751, 2, 0, 0, 0}, /* configure */
    {31838, 0, 727, 3, 0, 0, 0}, /* consul */
    {31845, 0, 726, 1, 0, 0, 0}, /* consul kv delete */
    {31862, 0, 89, 1, 0, 0, 0}, /* continue */
    {31871, 0, 753, 3, 0, 0, 0}, /* convert */
    {31879, 0, 38, 1, 1, 0, 0}, /* cowsay */
    {31886, 8394, 163, 11, 0, 0, 0}, /* cp */
    {31889, 0, 598, 2, 0, 0, 0}, /* cpan */
    {31894, 0, 598, 2, 0, 0, 0}, /* cpanm */
    {31900, 10575, 232, 3, 1, 0, 0}, /* cpio */
    {31905, 0, 363, 2, 0, 0, 0}, /* cpufreq-set */
    {31917, 6330, 105, 1, 8, 0, 1}, /* cpulimit */
    {31926, 0, 363, 2, 0, 0, 0}, /* cpupower */
    {31935, 28632, 718, 2, 20, 0, 0}, /* cqlsh */
    {31941, 0, 29, 1, 0, 0, 0}, /* crc32 */
    {31947, 20678, 479, 6, 4, 0, 0}, /* croc */
    {31952, 0, 753, 3, 0, 0, 0}, /* cron */
    {31957, 0, 753, 3, 0, 0, 0}, /* crond */
    {31963, 29330, 734, 5, 23, 0, 0}, /* crontab */
    {31971, 0, 252, 1, 0, 0, 0}, /* crontab-e */
    {31981, 13758, 318, 2, 0, 0, 0}, /* cryptsetup */
    {31992, 0, 317, 1, 0, 0, 0}, /* cryptsetup erase */
    {32009, 0, 317, 1, 0, 0, 0}, /* cryptsetup luksErase */
    {32030, 0, 317, 1, 0, 0, 0}, /* cryptsetup luksFormat */
    {32052, 0, 317, 1, 0, 0, 0}, /* cryptsetup luksHeaderRestore */
    {32081, 0, 317, 1, 0, 0, 0}, /* cryptsetup luksKillSlot */
    {32105, 0, 317, 1, 0, 0, 0}, /* cryptsetup luksRemoveKey */
    {32130, 0, 317, 1, 0, 0, 0}, /* cryptsetup reencrypt */
    {32151, 6685, 116, 4, 7, 0, 0}, /* csh */
    {32155, 0, 39, 1, 0, 0, 0}, /* csplit */
    {32162, 0, 763, 2, 0, 0, 0}, /* csrutil */
    {32170, 0, 38, 1, 1, 0, 0}, /* csvcut */
    {32177, 0, 38, 1, 1, 0, 0}, /* csvlook */
    {32185, 0, 750, 1, 0, 0, 0}, /* cupsdisable */
    {32197, 0, 750, 1, 0, 0, 0}, /* cupsenable */
    {32208, 19289, 462, 9, 4, 0, 0}, /* curl */
    {32213, 0, 38, 1, 1, 0, 0}, /* cut */
    {32217, 0, 753, 3, 0, 0, 0}, /* cvlc */
    {32222, 6330, 105, 1, 8, 0, 1}, /* daemon */
    {32229, 6246, 103, 1, 8, 0, 0}, /* daemonize */
    {32239, 6685, 116, 4, 7, 0, 0}, /* dash */
    {32244, 0, 21, 2, 0, 0, 0}, /* date */
    {32249, 0, 402, 2, 0, 0, 0}, /* date-s */
    {32256, 6893, 127, 2, 10, 0, 1}, /* dbclient */
    {32265, 6004, 98, 2, 8, 0, 0}, /* dbus-launch */
    {32277, 6004, 98, 2, 8, 0, 0}, /* dbus-run-session */
    {32294, 0, 38, 1, 1, 0, 0}, /* dc */
    {32297, 0, 185, 3, 0, 0, 0}, /* dc3dd */
    {32303, 0, 185, 3, 0, 0, 0}, /* dcfldd */
    {32310, 0, 753, 3, 0, 0, 0}, /* dconf */
    {32316, 0, 765, 2, 0, 0, 0}, /* dconf reset */
    {32328, 0, 179, 6, 0, 0, 0}, /* dd */
    {32331, 8394, 163, 11, 0, 0, 0}, /* dd-copy */
    {32339, 0, 185, 3, 0, 0, 0}, /* ddrescue */
    {32348, 0, 88, 1, 0, 0, 0}, /* deactivate */
    {32359, 0, 26, 1, 0, 0, 0}, /* debsums */
    {32367, 12841, 291, 2, 0, 0, 0}, /* debugfs */
    {32375, 0, 76, 3, 15, 0, 0}, /* declare */
    {32383, 0, 763, 2, 0, 0, 0}, /* defaults */
    {32392, 0, 423, 2, 0, 0, 0}, /* delgroup */
    {32401, 0, 753, 3, 0, 0, 0}, /* deluge */
    {32408, 0, 421, 2, 0, 0, 0}, /* deluser */
    {32416, 6756, 120, 4, 18, 0, 0}, /* deno */
    {32421, 0, 604, 3, 0, 0, 0}, /* depmod */
    {32428, 0, 24, 1, 0, 0, 0}, /* df */
    {32431, 0, 552, 2, 0, 0, 0}, /* dhclient */
    {32440, 0, 552, 2, 0, 0, 0}, /* dhcpcd */
    {32447, 0, 26, 1, 0, 0, 0}, /* diff */
    {32452, 0, 26, 1, 0, 0, 0}, /* diffstat */
    {32461, 0, 27, 2, 0, 0, 0}, /* dig */
    {32465, 0, 67, 2, 21, 0, 0}, /* dir */
    {32469, 0, 753, 3, 0, 0, 0}, /* direnv */
    {32476, 0, 21, 2, 0, 0, 0}, /* dirname */
    {32484, 0, 23, 1, 0, 0, 0}, /* dirs */
    {32489, 0, 760, 3, 0, 0, 0}, /* diskutil */
    {32498, 0, 88, 1, 0, 0, 0}, /* disown */
    {32505, 17150, 405, 3, 0, 0, 0}, /* dmesg */
    {32511, 0, 402, 2, 0, 0, 0}, /* dmesg-n */
    {32519, 0, 24, 1, 0, 0, 0}, /* dmidecode */
    {32529, 11586, 259, 4, 0, 0, 0}, /* dmsetup */
    {32537, 0, 293, 1, 0, 0, 0}, /* dmsetup clear */
    {32551, 0, 293, 1, 0, 0, 0}, /* dmsetup remove */
    {32566, 0, 293, 1, 0, 0, 0}, /* dmsetup remove_all */
    {32585, 0, 293, 1, 0, 0, 0}, /* dmsetup suspend */
    {32601, 0, 293, 1, 0, 0, 0}, /* dmsetup wipe_table */
    {32620, 0, 589, 2, 0, 0, 0}, /* dnf */
    {32624, 0, 587, 2, 0, 0, 0}, /* dnf autoremove */
    {32639, 0, 587, 2, 0, 0, 0}, /* dnf erase */
    {32649, 0, 587, 2, 0, 0, 0}, /* dnf remove */
    {32660, 0, 604, 3, 0, 0, 0}, /* do-release-upgrade */
    {32679, 5889, 93, 1, 8, 0, 0}, /* doas */
    {32684, 26679, 670, 2, 0, 0, 0}, /* docker */
    {32691, 0, 678, 1, 0, 0, 0}, /* docker builder df */
    {32709, 0, 678, 1, 0, 0, 0}, /* docker builder events */
    {32731, 0, 678, 1, 0, 0, 0}, /* docker builder info */
    {32751, 0, 678, 1, 0, 0, 0}, /* docker builder inspect */
    {32774, 0, 678, 1, 0, 0, 0}, /* docker builder list */
    {32794, 0, 678, 1, 0, 0, 0}, /* docker builder ls */
    {32812, 0, 680, 2, 0, 0, 0}, /* docker builder prune */
    {32833, 0, 679, 1, 0, 0, 0}, /* docker buildx prune */
    {32853, 0, 678, 1, 0, 0, 0}, /* docker compose config */
    {32875, 0, 684, 2, 0, 0, 0}, /* docker compose down */
    {32895, 0, 678, 1, 0, 0, 0}, /* docker compose events */
    {32917, 7002, 129, 1, 8, 0, 1}, /* docker compose exec */
    {32937, 0, 678, 1, 0, 0, 0}, /* docker compose images */
    {32959, 0, 678, 1, 0, 0, 0}, /* docker compose logs */
    {32979, 0, 678, 1, 0, 0, 0}, /* docker compose ls */
    {32997, 0, 678, 1, 0, 0, 0}, /* docker compose port */
    {33017, 0, 678, 1, 0, 0, 0}, /* docker compose ps */
    {33035, 0, 684, 2, 0, 0, 0}, /* docker compose rm */
    {33053, 0, 678, 1, 0, 0, 0}, /* docker compose top */
    {33072, 0, 678, 1, 0, 0, 0}, /* docker compose version */
    {33095, 0, 678, 1, 0, 0, 0}, /* docker container */
    {33112, 0, 686, 1, 0, 0, 0}, /* docker container create */
    {33136, 0, 678, 1, 0, 0, 0}, /* docker container df */
    {33156, 0, 678, 1, 0, 0, 0}, /* docker container events */
    {33180, 0, 686, 1, 0, 0, 0}, /* docker container exec */
    {33202, 0, 678, 1, 0, 0, 0}, /* docker container info */
    {33224, 0, 678, 1, 0, 0, 0}, /* docker container inspect */
    {33249, 0, 675, 1, 0, 0, 0}, /* docker container kill */
    {33271, 0, 678, 1, 0, 0, 0}, /* docker container list */
    {33293, 0, 678, 1, 0, 0, 0}, /* docker container ls */
    {33313, 0, 679, 1, 0, 0, 0}, /* docker container prune */
    {33336, 0, 686, 1, 0, 0, 0}, /* docker container restart */
    {33361, 0, 672, 3, 0, 0, 0}, /* docker container rm */
    {33381, 0, 686, 1, 0, 0, 0}, /* docker container start */
    {33404, 0, 675, 1, 0, 0, 0}, /* docker container stop */
    {33426, 7002, 129, 1, 8, 0, 1}, /* docker exec */
    {33438, 0, 678, 1, 0, 0, 0}, /* docker image */
    {33451, 0, 686, 1, 0, 0, 0}, /* docker image build */
    {33470, 0, 678, 1, 0, 0, 0}, /* docker image df */
    {33486, 0, 678, 1, 0, 0, 0}, /* docker image events */
    {33506, 0, 678, 1, 0, 0, 0}, /* docker image info */
    {33524, 0, 678, 1, 0, 0, 0}, /* docker image inspect */
    {33545, 0, 678, 1, 0, 0, 0}, /* docker image list */
    {33563, 0, 678, 1, 0, 0, 0}, /* docker image ls */
    {33579, 0, 680, 2, 0, 0, 0}, /* docker image prune */
    {33598, 0, 686, 1, 0, 0, 0}, /* docker image pull */
    {33616, 0, 686, 1, 0, 0, 0}, /* docker image push */
    {33634, 0, 676, 2, 0, 0, 0}, /* docker image rm */
    {33650, 0, 686, 1, 0, 0, 0}, /* docker image tag */
    {33667, 0, 678, 1, 0, 0, 0}, /* docker images df */
    {33684, 0, 678, 1, 0, 0, 0}, /* docker images events */
    {33705, 0, 678, 1, 0, 0, 0}, /* docker images info */
    {33724, 0, 678, 1, 0, 0, 0}, /* docker images inspect */
    {33746, 0, 678, 1, 0, 0, 0}, /* docker images list */
    {33765, 0, 678, 1, 0, 0, 0}, /* docker images ls */
    {33782, 0, 675, 1, 0, 0, 0}, /* docker kill */
    {33794, 0, 678, 1, 0, 0, 0}, /* docker network */
    {33809, 0, 686, 1, 0, 0, 0}, /* docker network connect */
    {33832, 0, 686, 1, 0, 0, 0}, /* docker network create */
    {33854, 0, 678, 1, 0, 0, 0}, /* docker network df */
    {33872, 0, 686, 1, 0, 0, 0}, /* docker network disconnect */
    {33898, 0, 678, 1, 0, 0, 0}, /* docker network events */
    {33920, 0, 678, 1, 0, 0, 0}, /* docker network info */
    {33940, 0, 678, 1, 0, 0, 0}, /* docker network inspect */
    {33963, 0, 678, 1, 0, 0, 0}, /* docker network list */
    {33983, 0, 678, 1, 0, 0, 0}, /* docker network ls */
    {34001, 0, 680, 2, 0, 0, 0}, /* docker network prune */
    {34022, 0, 686, 1, 0, 0, 0}, /* docker network rm */
    {34040, 0, 683, 1, 0, 0, 0}, /* docker node rm */
    {34055, 0, 672, 3, 0, 0, 0}, /* docker rm */
    {34065, 0, 676, 2, 0, 0, 0}, /* docker rmi */
    {34076, 7094, 130, 1, 8, 0, 1}, /* docker run */
    {34087, 0, 683, 1, 0, 0, 0}, /* docker secret rm */
    {34104, 0, 683, 1, 0, 0, 0}, /* docker service rm */
    {34122, 0, 683, 1, 0, 0, 0}, /* docker stack rm */
    {34138, 0, 675, 1, 0, 0, 0}, /* docker stop */
    {34150, 0, 683, 1, 0, 0, 0}, /* docker swarm leave */
    {34169, 0, 678, 1, 0, 0, 0}, /* docker system df */
    {34186, 0, 678, 1, 0, 0, 0}, /* docker system events */
    {34207, 0, 678, 1, 0, 0, 0}, /* docker system info */
    {34226, 0, 678, 1, 0, 0, 0}, /* docker system inspect */
    {34248, 0, 678, 1, 0, 0, 0}, /* docker system list */
    {34267, 0, 678, 1, 0, 0, 0}, /* docker system ls */
    {34284, 0, 679, 1, 0, 0, 0}, /* docker system prune */
    {34304, 0, 679, 1, 0, 0, 0}, /* docker system reset */
    {34324, 0, 678, 1, 0, 0, 0}, /* docker volume */
    {34338, 0, 686, 1, 0, 0, 0}, /* docker volume create */
    {34359, 0, 678, 1, 0, 0, 0}, /* docker volume df */
    {34376, 0, 678, 1, 0, 0, 0}, /* docker volume events */
    {34397, 0, 678, 1, 0, 0, 0}, /* docker volume info */
    {34416, 0, 678, 1, 0, 0, 0}, /* docker volume inspect */
    {34438, 0, 678, 1, 0, 0, 0}, /* docker volume list */
    {34457, 0, 678, 1, 0, 0, 0}, /* docker volume ls */
    {34474, 0, 679, 1, 0, 0, 0}, /* docker volume prune */
    {34494, 0, 682, 1, 0, 0, 0}, /* docker volume remove */
    {34515, 0, 682, 1, 0, 0, 0}, /* docker volume rm */
    {34532, 0, 678, 1, 0, 0, 0}, /* docker-compose config */
    {34554, 0, 684, 2, 0, 0, 0}, /* docker-compose down */
    {34574, 0, 678, 1, 0, 0, 0}, /* docker-compose logs */
    {34594, 0, 678, 1, 0, 0, 0}, /* docker-compose ps */
    {34612, 0, 684, 2, 0, 0, 0}, /* docker-compose rm */
    {34630, 0, 678, 1, 0, 0, 0}, /* docker-compose top */
    {34649, 0, 713, 5, 0, 0, 0}, /* doctl */
    {34655, 0, 540, 4, 0, 0, 0}, /* domainname */
    {34666, 0, 38, 1, 1, 0, 0}, /* dos2unix */
    {34675, 0, 751, 2, 0, 0, 0}, /* dot */
    {34679, 0, 751, 2, 0, 0, 0}, /* dotnet */
    {34686, 0, 744, 4, 0, 0, 0}, /* doveadm */
    {34694, 0, 577, 5, 0, 0, 0}, /* dpkg */
    {34699, 0, 235, 3, 0, 0, 0}, /* dpkg-deb */
    {34708, 0, 26, 1, 0, 0, 0}, /* dpkg-query */
    {34719, 0, 604, 3, 0, 0, 0}, /* dpkg-reconfigure */
    {34736, 0, 604, 3, 0, 0, 0}, /* dracut */
    {34743, 0, 726, 1, 0, 0, 0}, /* dropdb */
    {34750, 0, 726, 1, 0, 0, 0}, /* dropuser */
    {34759, 0, 24, 1, 0, 0, 0}, /* du */
    {34762, 28632, 718, 2, 20, 0, 0}, /* duckdb */
    {34769, 0, 24, 1, 0, 0, 0}, /* duf */
    {34773, 0, 753, 3, 0, 0, 0}, /* duplicity */
    {34783, 0, 756, 2, 0, 0, 0}, /* duplicity remove-all-but-n-full */
    {34815, 0, 756, 2, 0, 0, 0}, /* duplicity remove-older-than */
    {34843, 0, 24, 1, 0, 0, 0}, /* dust */
    {34848, 13852, 320, 4, 0, 0, 0}, /* e2fsck */
    {34855, 0, 327, 4, 0, 0, 0}, /* e2label */
    {34863, 6004, 98, 2, 8, 0, 0}, /* eatmydata */
    {34873, 20925, 494, 8, 0, 0, 0}, /* ebtables */
    {34882, 0, 72, 1, 5, 0, 0}, /* echo */
    {34887, 0, 252, 1, 0, 0, 0}, /* ed */
    {34890, 24729, 607, 4, 0, 0, 0}, /* efibootmgr */
    {34901, 4941, 43, 1, 1, 0, 1}, /* egrep */
    {34907, 0, 331, 3, 0, 0, 0}, /* eject */
    {34913, 0, 699, 2, 0, 0, 0}, /* eksctl delete */
    {34927, 6756, 120, 4, 18, 0, 0}, /* elixir */
    {34934, 0, 252, 1, 0, 0, 0}, /* emacs */
    {34940, 0, 598, 2, 0, 0, 0}, /* emerge */
    {34947, 0, 88, 1, 0, 0, 0}, /* enable */
    {34954, 6246, 103, 1, 8, 0, 0}, /* entr */
    {34959, 5964, 97, 1, 8, 0, 0}, /* env */
    {34963, 0, 753, 3, 0, 0, 0}, /* eog */
    {34967, 0, 598, 2, 0, 0, 0}, /* eopkg */
    {34973, 0, 751, 2, 0, 0, 0}, /* eslint */
    {34980, 0, 753, 3, 0, 0, 0}, /* espeak */
    {34987, 0, 727, 3, 0, 0, 0}, /* etcdctl */
    {34995, 0, 726, 1, 0, 0, 0}, /* etcdctl del */
    {35007, 0, 753, 3, 0, 0, 0}, /* ether-wake */
    {35018, 0, 540, 4, 0, 0, 0}, /* ethtool */
    {35026, 0, 493, 1, 0, 0, 0}, /* ethtool-show */
    {35039, 0, 114, 1, 13, 0, 0}, /* eval */
    {35044, 0, 753, 3, 0, 0, 0}, /* evince */
    {35051, 0, 252, 1, 0, 0, 0}, /* ex */
    {35054, 0, 67, 2, 21, 0, 0}, /* exa */
    {35058, 6004, 98, 2, 8, 0, 0}, /* exec */
    {35063, 0, 36, 2, 0, 0, 0}, /* exiftool */
    {35072, 0, 744, 4, 0, 0, 0}, /* exim */
    {35077, 0, 88, 1, 0, 0, 0}, /* exit */
    {35082, 0, 36, 2, 0, 0, 0}, /* exiv2 */
    {35088, 0, 38, 1, 1, 0, 0}, /* expand */
    {35095, 0, 76, 3, 15, 0, 0}, /* export */
    {35102, 0, 23, 1, 0, 0, 0}, /* expr */
    {35107, 0, 611, 2, 0, 0, 0}, /* extlinux */
    {35116, 0, 67, 2, 21, 0, 0}, /* eza */
    {35120, 0, 38, 1, 1, 0, 0}, /* factor */
    {35127, 0, 562, 2, 0, 0, 0}, /* fail2ban-client */
    {35143, 0, 444, 1, 0, 0, 0}, /* faillock */
    {35152, 6330, 105, 1, 8, 0, 1}, /* fakechroot */
    {35163, 6004, 98, 2, 8, 0, 0}, /* fakeroot */
    {35172, 6004, 98, 2, 8, 0, 0}, /* faketime */
    {35181, 8905, 188, 5, 0, 0, 0}, /* fallocate */
    {35191, 0, 21, 2, 0, 0, 0}, /* false */
    {35197, 0, 25, 1, 0, 0, 0}, /* fastfetch */
    {35207, 0, 402, 2, 0, 0, 0}, /* fbset */
    {35213, 0, 411, 2, 0, 0, 0}, /* fc */
    {35216, 0, 36, 2, 0, 0, 0}, /* fc-list */
    {35224, 0, 67, 2, 21, 0, 0}, /* fd */
    {35227, 0, 67, 2, 21, 0, 0}, /* fdfind */
    {35234, 0, 286, 1, 0, 0, 0}, /* fdformat */
    {35243, 0, 269, 3, 0, 0, 0}, /* fdisk */
    {35249, 0, 753, 3, 0, 0, 0}, /* feh */
    {35253, 19289, 462, 9, 4, 0, 0}, /* fetch */
    {35259, 0, 753, 3, 0, 0, 0}, /* ffmpeg */
    {35266, 0, 753, 3, 0, 0, 0}, /* ffplay */
    {35273, 0, 36, 2, 0, 0, 0}, /* ffprobe */
    {35281, 0, 88, 1, 0, 0, 0}, /* fg */
    {35284, 4941, 43, 1, 1, 0, 1}, /* fgrep */
    {35290, 0, 38, 1, 1, 0, 0}, /* figlet */
    {35297, 0, 24, 1, 0, 0, 0}, /* file */
    {35302, 0, 220, 2, 0, 0, 0}, /* file-rename */
    {35314, 0, 126, 1, 12, 0, 0}, /* find */
    {35319, 0, 24, 1, 0, 0, 0}, /* findfs */
    {35326, 0, 24, 1, 0, 0, 0}, /* findmnt */
    {35334, 0, 23, 1, 0, 0, 0}, /* finger */
    {35341, 0, 753, 3, 0, 0, 0}, /* fio */
    {35345, 0, 713, 5, 0, 0, 0}, /* firebase */
    {35354, 0, 753, 3, 0, 0, 0}, /* firefox */
    {35362, 6004, 98, 2, 8, 0, 0}, /* firejail */
    {35371, 0, 521, 6, 0, 0, 0}, /* firewall-cmd */
    {35384, 6685, 116, 4, 7, 0, 0}, /* fish */
    {35389, 0, 753, 3, 0, 0, 0}, /* flac */
    {35394, 0, 286, 1, 0, 0, 0}, /* flash_erase */
    {35406, 0, 286, 1, 0, 0, 0}, /* flash_eraseall */
    {35421, 0, 286, 1, 0, 0, 0}, /* flashcp */
    {35429, 12692, 287, 2, 0, 0, 0}, /* flashrom */
    {35438, 0, 598, 2, 0, 0, 0}, /* flatpak */
    {35446, 6330, 105, 1, 8, 0, 1}, /* flock */
    {35452, 0, 713, 5, 0, 0, 0}, /* fly */
    {35456, 0, 713, 5, 0, 0, 0}, /* flyctl */
    {35463, 0, 38, 1, 1, 0, 0}, /* fmt */
    {35467, 0, 38, 1, 1, 0, 0}, /* fold */
    {35472, 11315, 253, 4, 0, 0, 0}, /* format */
    {35479, 0, 27, 2, 0, 0, 0}, /* fping */
    {35485, 0, 21, 2, 0, 0, 0}, /* free */
    {35490, 0, 604, 3, 0, 0, 0}, /* freshclam */
    {35500, 13852, 320, 4, 0, 0, 0}, /* fsck */
    {35505, 13852, 320, 4, 0, 0, 0}, /* fsck-any */
    {35514, 0, 334, 3, 0, 0, 0}, /* fstrim */
    {35521, 20678, 479, 6, 4, 0, 0}, /* ftp */
    {35525, 0, 360, 3, 0, 0, 0}, /* fuser */
    {35531, 0, 69, 1, 22, 0, 0}, /* fuser -p */
    {35540, 0, 753, 3, 0, 0, 0}, /* fusermount */
    {35551, 0, 604, 3, 0, 0, 0}, /* fwupdmgr */
    {35560, 0, 38, 1, 1, 0, 0}, /* fzf */
    {35564, 0, 751, 2, 0, 0, 0}, /* g++ */
    {35568, 6873, 124, 2, 19, 0, 1}, /* gawk */
    {35573, 0, 751, 2, 0, 0, 0}, /* gcc */
    {35577, 0, 713, 5, 0, 0, 0}, /* gcloud */
    {35584, 6246, 103, 1, 8, 0, 0}, /* gdb */
    {35588, 11830, 265, 4, 0, 0, 0}, /* gdisk */
    {35594, 0, 252, 1, 0, 0, 0}, /* gedit */
    {35600, 0, 598, 2, 0, 0, 0}, /* gem */
    {35604, 0, 603, 1, 0, 0, 0}, /* gem yank */
    {35613, 10575, 232, 3, 1, 0, 0}, /* genisoimage */
    {35625, 0, 24, 1, 0, 0, 0}, /* getcap */
    {35632, 0, 23, 1, 0, 0, 0}, /* getconf */
    {35640, 0, 24, 1, 0, 0, 0}, /* getenforce */
    {35651, 0, 23, 1, 0, 0, 0}, /* getent */
    {35658, 0, 24, 1, 0, 0, 0}, /* getfacl */
    {35666, 0, 27, 2, 0, 0, 0}, /* getmac */
    {35673, 0, 89, 1, 0, 0, 0}, /* getopts */
    {35681, 0, 713, 5, 0, 0, 0}, /* gh */
    {35684, 0, 751, 2, 0, 0, 0}, /* ghc */
    {35688, 0, 753, 3, 0, 0, 0}, /* gimp */
    {35693, 0, 131, 18, 0, 0, 0}, /* gio trash */
    {35703, 24932, 613, 2, 0, 0, 0}, /* git */
    {35707, 0, 662, 1, 0, 0, 0}, /* git bisect log */
    {35722, 0, 662, 1, 0, 0, 0}, /* git bisect view */
    {35738, 0, 615, 6, 0, 0, 0}, /* git branch */
    {35749, 0, 629, 4, 0, 0, 0}, /* git checkout */
    {35762, 26066, 637, 4, 0, 0, 0}, /* git clean */
    {35772, 0, 666, 3, 0, 0, 0}, /* git config */
    {35783, 0, 662, 1, 0, 0, 0}, /* git config --get */
    {35800, 0, 662, 1, 0, 0, 0}, /* git config --list */
    {35818, 0, 662, 1, 0, 0, 0}, /* git config -l */
    {35832, 0, 662, 1, 0, 0, 0}, /* git config get */
    {35847, 0, 662, 1, 0, 0, 0}, /* git config list */
    {35863, 0, 654, 1, 0, 0, 0}, /* git diff */
    {35872, 0, 669, 1, 0, 0, 0}, /* git fetch */
    {35882, 0, 657, 1, 0, 0, 0}, /* git filter-branch */
    {35900, 0, 657, 1, 0, 0, 0}, /* git filter-repo */
    {35916, 26446, 655, 2, 0, 0, 0}, /* git gc */
    {35923, 0, 652, 2, 0, 0, 0}, /* git gc --prune */
    {35938, 0, 662, 1, 0, 0, 0}, /* git lfs ls-files */
    {35955, 0, 654, 1, 0, 0, 0}, /* git log */
    {35963, 0, 662, 1, 0, 0, 0}, /* git notes list */
    {35978, 0, 662, 1, 0, 0, 0}, /* git notes show */
    {35993, 0, 652, 2, 0, 0, 0}, /* git prune */
    {36003, 25473, 621, 6, 0, 0, 0}, /* git push */
    {36012, 0, 654, 1, 0, 0, 0}, /* git reflog */
    {36023, 0, 652, 2, 0, 0, 0}, /* git reflog delete */
    {36041, 0, 652, 2, 0, 0, 0}, /* git reflog expire */
    {36059, 0, 663, 3, 0, 0, 0}, /* git remote */
    {36070, 0, 662, 1, 0, 0, 0}, /* git remote -v */
    {36084, 0, 662, 1, 0, 0, 0}, /* git remote show */
    {36100, 0, 627, 2, 0, 0, 0}, /* git reset */
    {36110, 0, 633, 2, 0, 0, 0}, /* git restore */
    {36122, 0, 647, 5, 0, 0, 0}, /* git rm */
    {36129, 0, 654, 1, 0, 0, 0}, /* git show */
    {36138, 0, 641, 1, 0, 0, 0}, /* git stash clear */
    {36154, 0, 641, 1, 0, 0, 0}, /* git stash drop */
    {36169, 0, 642, 1, 0, 0, 0}, /* git stash list */
    {36184, 0, 642, 1, 0, 0, 0}, /* git stash show */
    {36199, 0, 654, 1, 0, 0, 0}, /* git status */
    {36210, 0, 660, 2, 0, 0, 0}, /* git submodule deinit */
    {36231, 0, 662, 1, 0, 0, 0}, /* git submodule status */
    {36252, 0, 635, 2, 0, 0, 0}, /* git switch */
    {36263, 0, 643, 4, 0, 0, 0}, /* git tag */
    {36271, 0, 658, 2, 0, 0, 0}, /* git update-ref */
    {36286, 0, 662, 1, 0, 0, 0}, /* git worktree list */
    {36304, 0, 660, 2, 0, 0, 0}, /* git worktree remove */
    {36324, 5895, 94, 1, 8, 0, 0}, /* gksudo */
    {36331, 0, 713, 5, 0, 0, 0}, /* glab */
    {36336, 0, 25, 1, 0, 0, 0}, /* glances */
    {36344, 0, 36, 2, 0, 0, 0}, /* glxinfo */
    {36352, 0, 252, 1, 0, 0, 0}, /* gnome-open */
    {36363, 0, 753, 3, 0, 0, 0}, /* gnome-screenshot */
    {36380, 0, 598, 2, 0, 0, 0}, /* go */
    {36383, 0, 751, 2, 0, 0, 0}, /* go-build */
    {36392, 0, 751, 2, 0, 0, 0}, /* gofmt */
    {36398, 0, 753, 3, 0, 0, 0}, /* google-chrome */
    {36412, 6330, 105, 1, 8, 0, 1}, /* gosu */
    {36417, 6004, 98, 2, 8, 0, 0}, /* gosu- */
    {36423, 0, 444, 1, 0, 0, 0}, /* gpasswd */
    {36431, 18405, 446, 5, 0, 0, 0}, /* gpg */
    {36435, 18405, 446, 5, 0, 0, 0}, /* gpg2 */
    {36440, 0, 459, 2, 0, 0, 0}, /* gpgconf */
    {36448, 0, 751, 2, 0, 0, 0}, /* gradle */
    {36455, 4941, 43, 1, 1, 0, 1}, /* grep */
    {36460, 0, 753, 3, 0, 0, 0}, /* grim */
    {36465, 6756, 120, 4, 18, 0, 0}, /* groovy */
    {36472, 0, 444, 1, 0, 0, 0}, /* groupadd */
    {36481, 0, 423, 2, 0, 0, 0}, /* groupdel */
    {36490, 0, 444, 1, 0, 0, 0}, /* groupmod */
    {36499, 0, 21, 2, 0, 0, 0}, /* groups */
    {36506, 29902, 758, 2, 0, 0, 0}, /* growisofs */
    {36516, 0, 331, 3, 0, 0, 0}, /* growpart */
    {36525, 0, 444, 1, 0, 0, 0}, /* grpconv */
    {36533, 0, 604, 3, 0, 0, 0}, /* grub-editenv */
    {36546, 0, 611, 2, 0, 0, 0}, /* grub-install */
    {36559, 0, 604, 3, 0, 0, 0}, /* grub-mkconfig */
    {36573, 0, 611, 2, 0, 0, 0}, /* grub2-install */
    {36587, 0, 604, 3, 0, 0, 0}, /* grub2-mkconfig */
    {36602, 0, 753, 3, 0, 0, 0}, /* gs */
    {36605, 4965, 45, 6, 1, 0, 0}, /* gsed */
    {36610, 0, 753, 3, 0, 0, 0}, /* gsettings */
    {36620, 0, 765, 2, 0, 0, 0}, /* gsettings reset-recursively */
    {36648, 0, 713, 5, 0, 0, 0}, /* gsutil */
    {36655, 10146, 222, 10, 1, 2, 0}, /* gtar */
    {36660, 6756, 120, 4, 18, 0, 0}, /* guile */
    {36666, 0, 598, 2, 0, 0, 0}, /* guix */
    {36671, 10575, 232, 3, 1, 0, 0}, /* gunzip */
    {36678, 0, 51, 3, 2, 0, 0}, /* gzcat */
    {36684, 10575, 232, 3, 1, 0, 0}, /* gzip */
    {36689, 0, 365, 2, 0, 0, 0}, /* halt */
    {36694, 0, 88, 1, 0, 0, 0}, /* hash */
    {36699, 0, 753, 3, 0, 0, 0}, /* hashcat */
    {36707, 0, 713, 5, 0, 0, 0}, /* hcloud */
    {36714, 0, 760, 3, 0, 0, 0}, /* hdiutil */
    {36722, 0, 282, 3, 0, 1, 0}, /* hdparm */
    {36729, 4941, 43, 1, 1, 0, 1}, /* head */
    {36734, 27259, 687, 2, 0, 0, 0}, /* helm */
    {36739, 0, 699, 2, 0, 0, 0}, /* helm del */
    {36748, 0, 699, 2, 0, 0, 0}, /* helm delete */
    {36760, 0, 699, 2, 0, 0, 0}, /* helm uninstall */
    {36775, 0, 26, 1, 0, 0, 0}, /* help */
    {36780, 0, 713, 5, 0, 0, 0}, /* heroku */
    {36787, 0, 38, 1, 1, 0, 0}, /* hexdump */
    {36795, 0, 753, 3, 0, 0, 0}, /* hey */
    {5491, 0, 408, 3, 0, 0, 0}, /* history */
    {36799, 0, 27, 2, 0, 0, 0}, /* host */
    {36804, 0, 27, 2, 0, 0, 0}, /* hostid */
    {36811, 0, 554, 2, 0, 0, 0}, /* hostname */
    {36820, 0, 33, 3, 0, 0, 0}, /* hostnamectl */
    {36832, 0, 33, 3, 0, 0, 0}, /* hostnamectl hostname */
    {36853, 0, 33, 3, 0, 0, 0}, /* hostnamectl status */
    {36872, 0, 25, 1, 0, 0, 0}, /* htop */
    {36877, 0, 444, 1, 0, 0, 0}, /* htpasswd */
    {36886, 19289, 462, 9, 4, 0, 0}, /* http */
    {36891, 0, 753, 3, 0, 0, 0}, /* httpd */
    {36897, 19289, 462, 9, 4, 0, 0}, /* https */
    {36903, 0, 751, 2, 0, 0, 0}, /* hugo */
    {36908, 0, 402, 2, 0, 0, 0}, /* hwclock */
    {36916, 0, 24, 1, 0, 0, 0}, /* hwinfo */
    {36923, 0, 753, 3, 0, 0, 0}, /* hydra */
    {36929, 6246, 103, 1, 8, 0, 0}, /* hyperfine */
    {36939, 6004, 98, 2, 8, 0, 0}, /* i386 */
    {36944, 0, 713, 5, 0, 0, 0}, /* ibmcloud */
    {36953, 0, 38, 1, 1, 0, 0}, /* iconv */
    {36959, 0, 21, 2, 0, 0, 0}, /* id */
    {36962, 0, 36, 2, 0, 0, 0}, /* identify */
    {36971, 0, 547, 3, 0, 0, 0}, /* ifconfig */
    {36980, 0, 550, 2, 0, 0, 0}, /* ifdown */
    {36987, 6004, 98, 2, 8, 0, 0}, /* ifne */
    {36992, 0, 25, 1, 0, 0, 0}, /* iftop */
    {36998, 0, 552, 2, 0, 0, 0}, /* ifup */
    {37003, 0, 753, 3, 0, 0, 0}, /* img2pdf */
    {37011, 0, 753, 3, 0, 0, 0}, /* import */
    {37018, 0, 742, 2, 0, 0, 0}, /* incus */
    {37024, 0, 741, 1, 0, 0, 0}, /* incus delete */
    {37037, 28632, 718, 2, 20, 0, 0}, /* influx */
    {37044, 0, 726, 1, 0, 0, 0}, /* influxd drop */
    {37057, 0, 26, 1, 0, 0, 0}, /* info */
    {37062, 0, 371, 2, 0, 0, 0}, /* init */
    {37067, 0, 384, 6, 0, 0, 0}, /* initctl */
    {37075, 0, 753, 3, 0, 0, 0}, /* inkscape */
    {37084, 0, 395, 3, 0, 0, 0}, /* insmod */
    {37091, 8394, 163, 11, 0, 0, 0}, /* install */
    {37099, 0, 384, 6, 0, 0, 0}, /* invoke-rc.d */
    {37111, 0, 24, 1, 0, 0, 0}, /* inxi */
    {37116, 6004, 98, 2, 8, 0, 0}, /* ionice */
    {37123, 0, 24, 1, 0, 0, 0}, /* iostat */
    {37130, 0, 25, 1, 0, 0, 0}, /* iotop */
    {37136, 22155, 527, 1, 0, 1, 0}, /* ip */
    {37139, 0, 528, 4, 0, 0, 0}, /* ip a */
    {37144, 0, 535, 1, 0, 0, 0}, /* ip a flush */
    {37155, 0, 528, 4, 0, 0, 0}, /* ip addr */
    {37163, 0, 535, 1, 0, 0, 0}, /* ip addr flush */
    {37177, 0, 528, 4, 0, 0, 0}, /* ip address */
    {37188, 0, 535, 1, 0, 0, 0}, /* ip address flush */
    {37205, 0, 528, 4, 0, 0, 0}, /* ip l */
    {37210, 0, 534, 1, 0, 0, 0}, /* ip l del */
    {37219, 0, 534, 1, 0, 0, 0}, /* ip l delete */
    {37231, 0, 532, 2, 0, 0, 0}, /* ip l s */
    {37238, 0, 532, 2, 0, 0, 0}, /* ip l set */
    {37247, 0, 528, 4, 0, 0, 0}, /* ip link */
    {37255, 0, 534, 1, 0, 0, 0}, /* ip link del */
    {37267, 0, 534, 1, 0, 0, 0}, /* ip link delete */
    {37282, 0, 532, 2, 0, 0, 0}, /* ip link s */
    {37292, 0, 532, 2, 0, 0, 0}, /* ip link set */
    {37304, 0, 528, 4, 0, 0, 0}, /* ip maddr */
    {37313, 0, 528, 4, 0, 0, 0}, /* ip n */
    {37318, 0, 528, 4, 0, 0, 0}, /* ip neigh */
    {37327, 0, 528, 4, 0, 0, 0}, /* ip neighbour */
    {37340, 0, 528, 4, 0, 0, 0}, /* ip netns */
    {37349, 0, 539, 1, 8, 0, 1}, /* ip netns exec */
    {37363, 0, 528, 4, 0, 0, 0}, /* ip nexthop */
    {37374, 0, 528, 4, 0, 0, 0}, /* ip r */
    {37379, 0, 537, 2, 0, 0, 0}, /* ip r del */
    {37388, 0, 537, 2, 0, 0, 0}, /* ip r delete */
    {37400, 0, 536, 1, 0, 0, 0}, /* ip r flush */
    {37411, 0, 528, 4, 0, 0, 0}, /* ip ro */
    {37417, 0, 537, 2, 0, 0, 0}, /* ip ro del */
    {37427, 0, 537, 2, 0, 0, 0}, /* ip ro delete */
    {37440, 0, 536, 1, 0, 0, 0}, /* ip ro flush */
    {37452, 0, 528, 4, 0, 0, 0}, /* ip route */
    {37461, 0, 537, 2, 0, 0, 0}, /* ip route del */
    {37474, 0, 537, 2, 0, 0, 0}, /* ip route delete */
    {37490, 0, 536, 1, 0, 0, 0}, /* ip route flush */
    {37505, 0, 528, 4, 0, 0, 0}, /* ip rule */
    {37513, 0, 528, 4, 0, 0, 0}, /* ip token */
    {37522, 0, 528, 4, 0, 0, 0}, /* ip tunnel */
    {37532, 0, 528, 4, 0, 0, 0}, /* ip tuntap */
    {37542, 20925, 494, 8, 0, 0, 0}, /* ip6tables */
    {37552, 0, 502, 1, 0, 0, 0}, /* ip6tables-restore */
    {37570, 0, 503, 1, 0, 0, 0}, /* ip6tables-save */
    {37585, 0, 493, 1, 0, 0, 0}, /* ipcalc */
    {37592, 0, 24, 1, 0, 0, 0}, /* ipcs */
    {37597, 0, 27, 2, 0, 0, 0}, /* iperf */
    {37603, 0, 27, 2, 0, 0, 0}, /* iperf3 */
    {37610, 0, 511, 2, 0, 0, 0}, /* ipset */
    {37616, 0, 510, 1, 0, 0, 0}, /* ipset destroy */
    {37630, 0, 510, 1, 0, 0, 0}, /* ipset flush */
    {37642, 0, 493, 1, 0, 0, 0}, /* ipset-list */
    {37653, 20925, 494, 8, 0, 0, 0}, /* iptables */
    {37662, 20925, 494, 8, 0, 0, 0}, /* iptables-legacy */
    {37678, 20925, 494, 8, 0, 0, 0}, /* iptables-nft */
    {37691, 0, 502, 1, 0, 0, 0}, /* iptables-restore */
    {37708, 0, 503, 1, 0, 0, 0}, /* iptables-save */
    {37722, 0, 510, 1, 0, 0, 0}, /* ipvsadm */
    {37730, 6756, 120, 4, 18, 0, 0}, /* ipython */
    {37738, 28632, 718, 2, 20, 0, 0}, /* isql */
    {37743, 0, 540, 4, 0, 0, 0}, /* iw */
    {37746, 0, 493, 1, 0, 0, 0}, /* iw-list */
    {37754, 0, 540, 4, 0, 0, 0}, /* iwconfig */
    {37763, 0, 493, 1, 0, 0, 0}, /* iwlist */
    {37770, 0, 751, 2, 0, 0, 0}, /* java */
    {37775, 0, 751, 2, 0, 0, 0}, /* javac */
    {37781, 0, 751, 2, 0, 0, 0}, /* jekyll */
    {37788, 0, 751, 2, 0, 0, 0}, /* jest */
    {37793, 0, 23, 1, 0, 0, 0}, /* jobs */
    {37798, 0, 252, 1, 0, 0, 0}, /* joe */
    {37802, 0, 753, 3, 0, 0, 0}, /* john */
    {37807, 0, 38, 1, 1, 0, 0}, /* join */
    {37812, 4459, 30, 3, 0, 0, 0}, /* journalctl */
    {37823, 0, 38, 1, 1, 0, 0}, /* jq */
    {37826, 0, 751, 2, 0, 0, 0}, /* just */
    {37831, 0, 699, 2, 0, 0, 0}, /* k3d cluster delete */
    {37850, 27259, 687, 2, 0, 0, 0}, /* k3s */
    {37854, 0, 699, 2, 0, 0, 0}, /* k3s-uninstall.sh */
    {37871, 27259, 687, 2, 0, 0, 0}, /* k9s */
    {37875, 0, 727, 3, 0, 0, 0}, /* kafka-topics */
    {37888, 0, 726, 1, 0, 0, 0}, /* kafka-topics --delete */
    {37910, 0, 252, 1, 0, 0, 0}, /* kate */
    {37915, 5895, 94, 1, 8, 0, 0}, /* kdesudo */
    {37923, 0, 393, 2, 0, 0, 0}, /* kexec */
    {37929, 18405, 446, 5, 0, 0, 0}, /* keytool */
    {37937, 14579, 347, 6, 0, 1, 0}, /* kill */
    {37942, 14878, 353, 6, 0, 1, 0}, /* killall */
    {37950, 0, 359, 1, 0, 0, 0}, /* killall5 */
    {37959, 0, 699, 2, 0, 0, 0}, /* kind delete */
    {37971, 0, 395, 3, 0, 0, 0}, /* kmod */
    {37976, 0, 331, 3, 0, 0, 0}, /* kpartx */
    {37983, 6685, 116, 4, 7, 0, 0}, /* ksh */
    {37987, 0, 699, 2, 0, 0, 0}, /* kubeadm reset */
    {38001, 27259, 687, 2, 0, 0, 0}, /* kubectl */
    {38009, 0, 694, 1, 0, 0, 0}, /* kubectl cordon */
    {38024, 0, 689, 5, 0, 0, 0}, /* kubectl delete */
    {38039, 0, 694, 1, 0, 0, 0}, /* kubectl drain */
    {38053, 7002, 129, 1, 8, 0, 1}, /* kubectl exec */
    {38066, 0, 697, 2, 0, 0, 0}, /* kubectl replace */
    {38082, 0, 695, 2, 0, 0, 0}, /* kubectl scale */
    {38096, 27259, 687, 2, 0, 0, 0}, /* kubectx */
    {38104, 27259, 687, 2, 0, 0, 0}, /* kubens */
    {38111, 0, 753, 3, 0, 0, 0}, /* kwriteconfig5 */
    {38125, 0, 67, 2, 21, 0, 0}, /* la */
    {38128, 0, 753, 3, 0, 0, 0}, /* lame */
    {38133, 0, 23, 1, 0, 0, 0}, /* last */
    {38138, 0, 23, 1, 0, 0, 0}, /* lastb */
    {38144, 0, 23, 1, 0, 0, 0}, /* lastlog */
    {38152, 0, 751, 2, 0, 0, 0}, /* latex */
    {38158, 0, 384, 6, 0, 0, 0}, /* launchctl */
    {38168, 0, 751, 2, 0, 0, 0}, /* ld */
    {38171, 0, 493, 1, 0, 0, 0}, /* ldapsearch */
    {38182, 0, 604, 3, 0, 0, 0}, /* ldconfig */
    {38191, 0, 26, 1, 0, 0, 0}, /* ldd */
    {38195, 0, 38, 1, 1, 0, 0}, /* less */
    {38200, 0, 23, 1, 0, 0, 0}, /* let */
    {38204, 0, 252, 1, 0, 0, 0}, /* lf */
    {38207, 20678, 479, 6, 4, 0, 0}, /* lftp */
    {38212, 0, 753, 3, 0, 0, 0}, /* libreoffice */
    {38224, 0, 751, 2, 0, 0, 0}, /* libtool */
    {38232, 0, 611, 2, 0, 0, 0}, /* lilo */
    {38237, 0, 742, 2, 0, 0, 0}, /* limactl */
    {38245, 19289, 462, 9, 4, 0, 0}, /* links */
    {38251, 0, 713, 5, 0, 0, 0}, /* linode-cli */
    {38262, 6004, 98, 2, 8, 0, 0}, /* linux32 */
    {38270, 6004, 98, 2, 8, 0, 0}, /* linux64 */
    {38278, 0, 67, 2, 21, 0, 0}, /* ll */
    {38281, 0, 493, 1, 0, 0, 0}, /* lldpctl */
    {38289, 0, 174, 5, 0, 0, 0}, /* ln */
    {38292, 0, 419, 1, 0, 0, 0}, /* lnav */
    {38297, 0, 402, 2, 0, 0, 0}, /* loadkeys */
    {38306, 0, 76, 3, 15, 0, 0}, /* local */
    {38312, 0, 23, 1, 0, 0, 0}, /* locale */
    {38319, 0, 604, 3, 0, 0, 0}, /* locale-gen */
    {38330, 0, 33, 3, 0, 0, 0}, /* localectl */
    {38340, 0, 33, 3, 0, 0, 0}, /* localectl list-keymaps */
    {38363, 0, 33, 3, 0, 0, 0}, /* localectl list-locales */
    {38386, 0, 33, 3, 0, 0, 0}, /* localectl status */
    {38403, 0, 753, 3, 0, 0, 0}, /* localepurge */
    {38415, 0, 67, 2, 21, 0, 0}, /* locate */
    {38422, 0, 420, 1, 0, 0, 0}, /* logger */
    {38429, 0, 33, 3, 0, 0, 0}, /* loginctl */
    {38438, 0, 392, 1, 0, 0, 0}, /* loginctl halt */
    {38452, 0, 390, 2, 0, 0, 0}, /* loginctl kill-session */
    {38474, 0, 390, 2, 0, 0, 0}, /* loginctl kill-user */
    {38493, 0, 33, 3, 0, 0, 0}, /* loginctl list-sessions */
    {38516, 0, 33, 3, 0, 0, 0}, /* loginctl list-users */
    {38536, 0, 392, 1, 0, 0, 0}, /* loginctl poweroff */
    {38554, 0, 392, 1, 0, 0, 0}, /* loginctl reboot */
    {38570, 0, 33, 3, 0, 0, 0}, /* loginctl session-status */
    {38594, 0, 33, 3, 0, 0, 0}, /* loginctl show-session */
    {38616, 0, 390, 2, 0, 0, 0}, /* loginctl terminate-session */
    {38643, 0, 390, 2, 0, 0, 0}, /* loginctl terminate-user */
    {38667, 0, 33, 3, 0, 0, 0}, /* loginctl user-status */
    {38688, 0, 88, 1, 0, 0, 0}, /* logout */
    {38695, 0, 413, 3, 0, 0, 0}, /* logrotate */
    {38705, 0, 413, 3, 0, 0, 0}, /* logsave */
    {38713, 0, 38, 1, 1, 0, 0}, /* lolcat */
    {38720, 0, 38, 1, 1, 0, 0}, /* look */
    {38725, 0, 331, 3, 0, 0, 0}, /* losetup */
    {38733, 0, 750, 1, 0, 0, 0}, /* lp */
    {38736, 0, 750, 1, 0, 0, 0}, /* lpadmin */
    {38744, 0, 748, 2, 0, 0, 0}, /* lpinfo */
    {38751, 0, 748, 2, 0, 0, 0}, /* lpoptions */
    {38761, 0, 748, 2, 0, 0, 0}, /* lpq */
    {38765, 0, 750, 1, 0, 0, 0}, /* lpr */
    {38769, 0, 750, 1, 0, 0, 0}, /* lprm */
    {38774, 0, 748, 2, 0, 0, 0}, /* lpstat */
    {38781, 10575, 232, 3, 1, 0, 0}, /* lrzip */
    {38787, 0, 67, 2, 21, 0, 0}, /* ls */
    {38790, 0, 235, 3, 0, 0, 0}, /* lsar */
    {38795, 0, 24, 1, 0, 0, 0}, /* lsattr */
    {38802, 0, 24, 1, 0, 0, 0}, /* lsblk */
    {38808, 0, 24, 1, 0, 0, 0}, /* lscpu */
    {38814, 0, 67, 2, 21, 0, 0}, /* lsd */
    {38818, 0, 24, 1, 0, 0, 0}, /* lshw */
    {38823, 0, 24, 1, 0, 0, 0}, /* lsinitramfs */
    {38835, 0, 24, 1, 0, 0, 0}, /* lsipc */
    {38841, 0, 24, 1, 0, 0, 0}, /* lsmod */
    {38847, 0, 24, 1, 0, 0, 0}, /* lsns */
    {38852, 0, 24, 1, 0, 0, 0}, /* lsof */
    {38857, 0, 69, 1, 22, 0, 0}, /* lsof -t */
    {38865, 0, 24, 1, 0, 0, 0}, /* lspci */
    {38871, 0, 26, 1, 0, 0, 0}, /* lstopo */
    {38878, 0, 24, 1, 0, 0, 0}, /* lsusb */
    {38884, 0, 26, 1, 0, 0, 0}, /* ltrace */
    {38891, 6756, 120, 4, 18, 0, 0}, /* lua */
    {38895, 6756, 120, 4, 18, 0, 0}, /* luajit */
    {38902, 0, 598, 2, 0, 0, 0}, /* luarocks */
    {38911, 0, 314, 2, 0, 0, 0}, /* lvchange */
    {38920, 0, 314, 2, 0, 0, 0}, /* lvconvert */
    {38930, 0, 314, 2, 0, 0, 0}, /* lvcreate */
    {38939, 0, 316, 1, 0, 0, 0}, /* lvdisplay */
    {38949, 0, 314, 2, 0, 0, 0}, /* lvextend */
    {38958, 11586, 259, 4, 0, 0, 0}, /* lvm */
    {38962, 13516, 311, 1, 0, 0, 0}, /* lvreduce */
    {38971, 0, 309, 2, 0, 0, 0}, /* lvremove */
    {38980, 0, 314, 2, 0, 0, 0}, /* lvrename */
    {38989, 13516, 312, 2, 0, 0, 0}, /* lvresize */
    {38998, 0, 316, 1, 0, 0, 0}, /* lvs */
    {39002, 0, 316, 1, 0, 0, 0}, /* lvscan */
    {39009, 19289, 462, 9, 4, 0, 0}, /* lwp-request */
    {39021, 0, 742, 2, 0, 0, 0}, /* lxc */
    {39025, 0, 741, 1, 0, 0, 0}, /* lxc delete */
    {39036, 7002, 129, 1, 8, 0, 1}, /* lxc exec */
    {39045, 0, 741, 1, 0, 0, 0}, /* lxc-destroy */
    {39057, 0, 753, 3, 0, 0, 0}, /* lynis */
    {39063, 19289, 462, 9, 4, 0, 0}, /* lynx */
    {39068, 10575, 232, 3, 1, 0, 0}, /* lz4 */
    {39072, 0, 51, 3, 2, 0, 0}, /* lz4cat */
    {39079, 10575, 232, 3, 1, 0, 0}, /* lzop */
    {39084, 0, 552, 2, 0, 0, 0}, /* macchanger */
    {39095, 20678, 479, 6, 4, 0, 0}, /* magic-wormhole */
    {39110, 0, 753, 3, 0, 0, 0}, /* magick */
    {39117, 20678, 479, 6, 4, 0, 0}, /* mail */
    {39122, 0, 744, 4, 0, 0, 0}, /* mailq */
    {39128, 0, 753, 3, 0, 0, 0}, /* mailx */
    {39134, 0, 753, 3, 0, 0, 0}, /* maim */
    {39139, 0, 751, 2, 0, 0, 0}, /* make */
    {39144, 0, 459, 2, 0, 0, 0}, /* makepasswd */
    {39155, 0, 598, 2, 0, 0, 0}, /* mamba */
    {39161, 0, 26, 1, 0, 0, 0}, /* man */
    {39165, 5464, 75, 1, 16, 0, 0}, /* mapfile */
    {39173, 28632, 718, 2, 20, 0, 0}, /* mariadb */
    {39181, 0, 27, 2, 0, 0, 0}, /* masscan */
    {39189, 6873, 124, 2, 19, 0, 1}, /* mawk */
    {39194, 0, 713, 5, 0, 0, 0}, /* mc */
    {39197, 20678, 479, 6, 4, 0, 0}, /* mc-cp */
    {39203, 0, 252, 1, 0, 0, 0}, /* mcedit */
    {39210, 0, 29, 1, 0, 0, 0}, /* md5sum */
    {39217, 12923, 294, 5, 0, 0, 0}, /* mdadm */
    {39223, 0, 36, 2, 0, 0, 0}, /* mediainfo */
    {39233, 0, 420, 1, 0, 0, 0}, /* mesg */
    {39238, 0, 751, 2, 0, 0, 0}, /* meson */
    {39244, 11315, 253, 4, 0, 0, 0}, /* mformat */
    {39252, 0, 252, 1, 0, 0, 0}, /* micro */
    {39258, 0, 589, 2, 0, 0, 0}, /* microdnf */
    {39267, 0, 587, 2, 0, 0, 0}, /* microdnf remove */
    {39283, 0, 38, 1, 1, 0, 0}, /* miller */
    {39290, 27259, 687, 2, 0, 0, 0}, /* minikube */
    {39299, 0, 699, 2, 0, 0, 0}, /* minikube delete */
    {39315, 0, 38, 1, 1, 0, 0}, /* ministat */
    {39324, 0, 193, 1, 0, 0, 0}, /* mkdir */
    {39330, 0, 751, 2, 0, 0, 0}, /* mkdocs */
    {39337, 11315, 253, 4, 0, 0, 0}, /* mkdosfs */
    {39345, 11315, 253, 4, 0, 0, 0}, /* mke2fs */
    {39352, 11315, 253, 4, 0, 0, 0}, /* mkexfatfs */
    {39362, 0, 193, 1, 0, 0, 0}, /* mkfifo */
    {39369, 11315, 253, 4, 0, 0, 0}, /* mkfs */
    {39374, 11315, 253, 4, 0, 0, 0}, /* mkfs-any */
    {39383, 11315, 253, 4, 0, 0, 0}, /* mkfs.btrfs */
    {39394, 11315, 253, 4, 0, 0, 0}, /* mkfs.f2fs */
    {39404, 0, 604, 3, 0, 0, 0}, /* mkinitcpio */
    {39415, 10575, 232, 3, 1, 0, 0}, /* mkisofs */
    {39423, 0, 193, 1, 0, 0, 0}, /* mknod */
    {39429, 11315, 253, 4, 0, 0, 0}, /* mkntfs */
    {39436, 0, 459, 2, 0, 0, 0}, /* mkpasswd */
    {39445, 11315, 253, 4, 0, 0, 0}, /* mkreiserfs */
    {39456, 6685, 116, 4, 7, 0, 0}, /* mksh */
    {39461, 10575, 232, 3, 1, 0, 0}, /* mksquashfs */
    {39472, 11315, 253, 4, 0, 0, 0}, /* mkswap */
    {39479, 0, 193, 1, 0, 0, 0}, /* mktemp */
    {39486, 11315, 253, 4, 0, 0, 0}, /* mkudffs */
    {39494, 0, 67, 2, 21, 0, 0}, /* mlocate */
    {39502, 0, 38, 1, 1, 0, 0}, /* mlr */
    {39506, 0, 395, 3, 0, 0, 0}, /* modprobe */
    {39515, 0, 753, 3, 0, 0, 0}, /* mogrify */
    {39523, 28632, 718, 2, 20, 0, 0}, /* mongo */
    {39529, 0, 730, 1, 0, 0, 0}, /* mongodump */
    {39539, 0, 726, 1, 0, 0, 0}, /* mongodump-drop */
    {39554, 0, 730, 1, 0, 0, 0}, /* mongoexport */
    {39566, 29219, 731, 3, 0, 0, 0}, /* mongorestore */
    {39579, 28632, 718, 2, 20, 0, 0}, /* mongosh */
    {39587, 0, 730, 1, 0, 0, 0}, /* mongostat */
    {39597, 0, 38, 1, 1, 0, 0}, /* more */
    {39602, 6893, 127, 2, 10, 0, 1}, /* mosh */
    {39607, 0, 38, 1, 1, 0, 0}, /* most */
    {39612, 14155, 337, 5, 0, 0, 0}, /* mount */
    {39618, 0, 24, 1, 0, 0, 0}, /* mountpoint */
    {39629, 0, 252, 1, 0, 0, 0}, /* mousepad */
    {39638, 0, 753, 3, 0, 0, 0}, /* mplayer */
    {39646, 0, 24, 1, 0, 0, 0}, /* mpstat */
    {39653, 0, 753, 3, 0, 0, 0}, /* mpv */
    {39657, 20678, 479, 6, 4, 0, 0}, /* msmtp */
    {39663, 11586, 259, 4, 0, 0, 0}, /* mtd */
    {39667, 0, 286, 1, 0, 0, 0}, /* mtd erase */
    {39677, 0, 286, 1, 0, 0, 0}, /* mtd write */
    {39687, 11586, 259, 4, 0, 0, 0}, /* mtd_debug */
    {39697, 0, 286, 1, 0, 0, 0}, /* mtd_debug erase */
    {39713, 0, 286, 1, 0, 0, 0}, /* mtd_debug write */
    {39729, 0, 27, 2, 0, 0, 0}, /* mtr */
    {39733, 0, 742, 2, 0, 0, 0}, /* multipass */
    {39743, 0, 741, 1, 0, 0, 0}, /* multipass delete */
    {39760, 0, 741, 1, 0, 0, 0}, /* multipass purge */
    {39776, 20678, 479, 6, 4, 0, 0}, /* mutt */
    {39781, 8094, 154, 9, 0, 0, 0}, /* mv */
    {39784, 0, 751, 2, 0, 0, 0}, /* mvn */
    {39788, 0, 751, 2, 0, 0, 0}, /* mypy */
    {39793, 28632, 718, 2, 20, 0, 0}, /* mysql */
    {39799, 0, 727, 3, 0, 0, 0}, /* mysqladmin */
    {39810, 0, 726, 1, 0, 0, 0}, /* mysqladmin drop */
    {39826, 0, 730, 1, 0, 0, 0}, /* mysqldump */
    {39836, 29219, 731, 3, 0, 0, 0}, /* mysqlimport */
    {39848, 28632, 718, 2, 20, 0, 0}, /* mysqlsh */
    {39856, 23409, 573, 4, 0, 0, 0}, /* nala */
    {39861, 0, 569, 4, 0, 0, 0}, /* nala remove */
    {39873, 0, 286, 1, 0, 0, 0}, /* nandwrite */
    {39883, 0, 252, 1, 0, 0, 0}, /* nano */
    {39888, 6873, 124, 2, 19, 0, 1}, /* nawk */
    {39893, 20761, 485, 6, 4, 0, 0}, /* nc */
    {39896, 20761, 485, 6, 4, 0, 0}, /* ncat */
    {39901, 0, 24, 1, 0, 0, 0}, /* ncdu */
    {39906, 0, 26, 1, 0, 0, 0}, /* needrestart */
    {39918, 0, 26, 1, 0, 0, 0}, /* needs-restarting */
    {39935, 0, 25, 1, 0, 0, 0}, /* neofetch */
    {39944, 26679, 670, 2, 0, 0, 0}, /* nerdctl */
    {39952, 7002, 129, 1, 8, 0, 1}, /* nerdctl exec */
    {39965, 20761, 485, 6, 4, 0, 0}, /* netcat */
    {39972, 0, 25, 1, 0, 0, 0}, /* nethogs */
    {39980, 0, 713, 5, 0, 0, 0}, /* netlify */
    {39988, 0, 540, 4, 0, 0, 0}, /* netplan */
    {39996, 0, 27, 2, 0, 0, 0}, /* netstat */
    {40004, 0, 763, 2, 0, 0, 0}, /* networksetup */
    {40017, 0, 744, 4, 0, 0, 0}, /* newaliases */
    {40028, 11315, 253, 4, 0, 0, 0}, /* newfs */
    {40034, 0, 444, 1, 0, 0, 0}, /* newgidmap */
    {40044, 5934, 96, 1, 9, 0, 0}, /* newgrp */
    {40051, 0, 429, 1, 0, 0, 0}, /* newusers */
    {40060, 0, 505, 5, 0, 0, 0}, /* nft */
    {40064, 0, 504, 1, 0, 0, 0}, /* nft delete chain */
    {40081, 0, 504, 1, 0, 0, 0}, /* nft delete ruleset */
    {40100, 0, 504, 1, 0, 0, 0}, /* nft delete table */
    {40117, 0, 504, 1, 0, 0, 0}, /* nft destroy */
    {40129, 0, 504, 1, 0, 0, 0}, /* nft flush */
    {40139, 0, 503, 1, 0, 0, 0}, /* nft-list */
    {40148, 0, 753, 3, 0, 0, 0}, /* nginx */
    {40154, 0, 27, 2, 0, 0, 0}, /* ngrep */
    {40160, 6004, 98, 2, 8, 0, 0}, /* nice */
    {40165, 0, 751, 2, 0, 0, 0}, /* ninja */
    {40171, 0, 598, 2, 0, 0, 0}, /* nix */
    {40175, 0, 598, 2, 0, 0, 0}, /* nix-env */
    {40183, 0, 753, 3, 0, 0, 0}, /* nix-shell */
    {40193, 0, 38, 1, 1, 0, 0}, /* nl */
    {40196, 0, 27, 2, 0, 0, 0}, /* nload */
    {40202, 0, 26, 1, 0, 0, 0}, /* nm */
    {40205, 0, 27, 2, 0, 0, 0}, /* nmap */
    {40210, 0, 493, 1, 0, 0, 0}, /* nmblookup */
    {40220, 0, 559, 3, 0, 0, 0}, /* nmcli */
    {40226, 0, 557, 1, 0, 0, 0}, /* nmcli c del */
    {40238, 0, 557, 1, 0, 0, 0}, /* nmcli c delete */
    {40253, 0, 557, 1, 0, 0, 0}, /* nmcli con del */
    {40267, 0, 557, 1, 0, 0, 0}, /* nmcli con delete */
    {40284, 0, 557, 1, 0, 0, 0}, /* nmcli connection del */
    {40305, 0, 557, 1, 0, 0, 0}, /* nmcli connection delete */
    {40329, 0, 558, 1, 0, 0, 0}, /* nmcli d delete */
    {40344, 0, 558, 1, 0, 0, 0}, /* nmcli d disconnect */
    {40363, 0, 558, 1, 0, 0, 0}, /* nmcli d down */
    {40376, 0, 558, 1, 0, 0, 0}, /* nmcli dev delete */
    {40393, 0, 558, 1, 0, 0, 0}, /* nmcli dev disconnect */
    {40414, 0, 558, 1, 0, 0, 0}, /* nmcli dev down */
    {40429, 0, 558, 1, 0, 0, 0}, /* nmcli device delete */
    {40449, 0, 558, 1, 0, 0, 0}, /* nmcli device disconnect */
    {40473, 0, 558, 1, 0, 0, 0}, /* nmcli device down */
    {40491, 0, 556, 1, 0, 0, 0}, /* nmcli n off */
    {40503, 0, 556, 1, 0, 0, 0}, /* nmcli networking off */
    {40524, 0, 540, 4, 0, 0, 0}, /* nmtui */
    {40530, 0, 252, 1, 0, 0, 0}, /* nnn */
    {40534, 6004, 98, 2, 8, 0, 0}, /* nocorrect */
    {40544, 6756, 120, 4, 18, 0, 0}, /* node */
    {40549, 6756, 120, 4, 18, 0, 0}, /* nodejs */
    {40556, 0, 727, 3, 0, 0, 0}, /* nodetool */
    {40565, 0, 726, 1, 0, 0, 0}, /* nodetool decommission */
    {40587, 0, 726, 1, 0, 0, 0}, /* nodetool drain */
    {40602, 6004, 98, 2, 8, 0, 0}, /* noglob */
    {40609, 6004, 98, 2, 8, 0, 0}, /* nohup */
    {40615, 0, 420, 1, 0, 0, 0}, /* notify-send */
    {40627, 0, 751, 2, 0, 0, 0}, /* nox */
    {40631, 0, 598, 2, 0, 0, 0}, /* npm */
    {40635, 0, 602, 1, 0, 0, 0}, /* npm audit fix */
    {40649, 0, 603, 1, 0, 0, 0}, /* npm deprecate */
    {40663, 0, 603, 1, 0, 0, 0}, /* npm unpublish */
    {40677, 0, 21, 2, 0, 0, 0}, /* nproc */
    {40683, 0, 598, 2, 0, 0, 0}, /* npx */
    {40687, 6246, 103, 1, 8, 0, 0}, /* nsenter */
    {40695, 0, 27, 2, 0, 0, 0}, /* nslookup */
    {40704, 0, 185, 3, 0, 0, 0}, /* ntfsclone */
    {40714, 13852, 320, 4, 0, 0, 0}, /* ntfsfix */
    {40722, 0, 402, 2, 0, 0, 0}, /* ntpdate */
    {40730, 6004, 98, 2, 8, 0, 0}, /* numactl */
    {40738, 0, 24, 1, 0, 0, 0}, /* numastat */
    {40747, 0, 38, 1, 1, 0, 0}, /* numfmt */
    {40754, 0, 36, 2, 0, 0, 0}, /* nvidia-smi */
    {40765, 0, 252, 1, 0, 0, 0}, /* nvim */
    {40770, 0, 598, 2, 0, 0, 0}, /* nvm */
    {40774, 11586, 259, 4, 0, 0, 0}, /* nvme */
    {40779, 0, 285, 1, 0, 0, 0}, /* nvme delete-ns */
    {40794, 0, 285, 1, 0, 0, 0}, /* nvme dsm */
    {40803, 0, 285, 1, 0, 0, 0}, /* nvme format */
    {40815, 0, 285, 1, 0, 0, 0}, /* nvme sanitize */
    {40829, 0, 285, 1, 0, 0, 0}, /* nvme write */
    {40840, 0, 285, 1, 0, 0, 0}, /* nvme write-uncor */
    {40857, 0, 285, 1, 0, 0, 0}, /* nvme write-zeroes */
    {40875, 0, 763, 2, 0, 0, 0}, /* nvram */
    {40881, 0, 459, 2, 0, 0, 0}, /* oathtool */
    {40890, 0, 26, 1, 0, 0, 0}, /* objdump */
    {40898, 27259, 687, 2, 0, 0, 0}, /* oc */
    {40901, 0, 689, 5, 0, 0, 0}, /* oc delete */
    {40911, 7002, 129, 1, 8, 0, 1}, /* oc exec */
    {40919, 0, 713, 5, 0, 0, 0}, /* oci */
    {40923, 0, 753, 3, 0, 0, 0}, /* ocrmypdf */
    {40932, 0, 38, 1, 1, 0, 0}, /* od */
    {40935, 0, 753, 3, 0, 0, 0}, /* oggenc */
    {40942, 0, 753, 3, 0, 0, 0}, /* okular */
    {40949, 0, 363, 2, 0, 0, 0}, /* oom */
    {40953, 0, 598, 2, 0, 0, 0}, /* opam */
    {40958, 0, 252, 1, 0, 0, 0}, /* open */
    {40963, 18901, 454, 4, 3, 1, 0}, /* openssl */
    {40971, 20678, 479, 6, 4, 0, 0}, /* openvpn */
    {40979, 0, 402, 2, 0, 0, 0}, /* openvt */
    {40986, 0, 598, 2, 0, 0, 0}, /* opkg */
    {40991, 6246, 103, 1, 8, 0, 0}, /* optirun */
    {40999, 6756, 120, 4, 18, 0, 0}, /* osascript */
    {41009, 0, 540, 4, 0, 0, 0}, /* ovs-vsctl */
    {41019, 0, 701, 7, 0, 0, 0}, /* packer */
    {41026, 24286, 591, 7, 0, 0, 0}, /* pacman */
    {41033, 0, 753, 3, 0, 0, 0}, /* pactl */
    {41039, 0, 444, 1, 0, 0, 0}, /* pam_tally2 */
    {41050, 0, 751, 2, 0, 0, 0}, /* pandoc */
    {41057, 0, 753, 3, 0, 0, 0}, /* paplay */
    {41064, 6432, 109, 1, 11, 0, 0}, /* parallel */
    {41073, 0, 185, 3, 0, 0, 0}, /* partclone */
    {41083, 12196, 276, 6, 0, 0, 0}, /* parted */
    {41090, 0, 185, 3, 0, 0, 0}, /* partimage */
    {41100, 0, 331, 3, 0, 0, 0}, /* partprobe */
    {41110, 0, 331, 3, 0, 0, 0}, /* partx */
    {41116, 0, 459, 2, 0, 0, 0}, /* pass */
    {41121, 0, 461, 1, 0, 0, 0}, /* pass cp */
    {41129, 0, 458, 1, 0, 0, 0}, /* pass delete */
    {41141, 0, 461, 1, 0, 0, 0}, /* pass edit */
    {41151, 0, 459, 2, 0, 0, 0}, /* pass find */
    {41161, 0, 461, 1, 0, 0, 0}, /* pass generate */
    {41175, 0, 461, 1, 0, 0, 0}, /* pass git */
    {41184, 0, 459, 2, 0, 0, 0}, /* pass grep */
    {41194, 0, 461, 1, 0, 0, 0}, /* pass init */
    {41204, 0, 461, 1, 0, 0, 0}, /* pass insert */
    {41216, 0, 459, 2, 0, 0, 0}, /* pass ls */
    {41224, 0, 461, 1, 0, 0, 0}, /* pass mv */
    {41232, 0, 458, 1, 0, 0, 0}, /* pass remove */
    {41244, 0, 458, 1, 0, 0, 0}, /* pass rm */
    {41252, 0, 459, 2, 0, 0, 0}, /* pass show */
    {41262, 17539, 425, 4, 0, 0, 0}, /* passwd */
    {41269, 0, 38, 1, 1, 0, 0}, /* paste */
    {41275, 0, 252, 1, 0, 0, 0}, /* patch */
    {41281, 0, 753, 3, 0, 0, 0}, /* pavucontrol */
    {41293, 0, 235, 3, 0, 0, 0}, /* pax */
    {41297, 10575, 232, 3, 1, 0, 0}, /* pbzip2 */
    {41304, 4941, 43, 1, 1, 0, 1}, /* pcregrep */
    {41313, 0, 742, 2, 0, 0, 0}, /* pct */
    {41317, 0, 741, 1, 0, 0, 0}, /* pct destroy */
    {41329, 0, 36, 2, 0, 0, 0}, /* pdffonts */
    {41338, 0, 36, 2, 0, 0, 0}, /* pdfinfo */
    {41346, 0, 751, 2, 0, 0, 0}, /* pdflatex */
    {41355, 0, 753, 3, 0, 0, 0}, /* pdfseparate */
    {41367, 0, 753, 3, 0, 0, 0}, /* pdftk */
    {41373, 0, 753, 3, 0, 0, 0}, /* pdftotext */
    {41383, 0, 753, 3, 0, 0, 0}, /* pdfunite */
    {41392, 6246, 103, 1, 8, 0, 0}, /* perf */
    {41397, 6756, 120, 4, 18, 0, 0}, /* perl */
    {41402, 0, 38, 1, 1, 0, 0}, /* pg */
    {41405, 0, 726, 1, 0, 0, 0}, /* pg_dropcluster */
    {41420, 0, 730, 1, 0, 0, 0}, /* pg_dump */
    {41428, 0, 730, 1, 0, 0, 0}, /* pg_dumpall */
    {41439, 0, 730, 1, 0, 0, 0}, /* pg_isready */
    {41450, 29219, 731, 3, 0, 0, 0}, /* pg_restore */
    {41461, 0, 730, 1, 0, 0, 0}, /* pgbench */
    {41469, 0, 69, 1, 22, 0, 0}, /* pgrep */
    {41475, 6756, 120, 4, 18, 0, 0}, /* php */
    {41479, 0, 252, 1, 0, 0, 0}, /* pico */
    {41484, 0, 69, 1, 22, 0, 0}, /* pidof */
    {41490, 0, 24, 1, 0, 0, 0}, /* pidstat */
    {41498, 10575, 232, 3, 1, 0, 0}, /* pigz */
    {41503, 0, 27, 2, 0, 0, 0}, /* ping */
    {41508, 0, 27, 2, 0, 0, 0}, /* ping6 */
    {41514, 0, 598, 2, 0, 0, 0}, /* pip */
    {41518, 0, 598, 2, 0, 0, 0}, /* pip3 */
    {41523, 6004, 98, 2, 8, 0, 0}, /* pipexec */
    {41531, 0, 598, 2, 0, 0, 0}, /* pipx */
    {41536, 5895, 94, 1, 8, 0, 0}, /* pkexec */
    {41543, 0, 598, 2, 0, 0, 0}, /* pkg */
    {41547, 0, 598, 2, 0, 0, 0}, /* pkg_add */
    {41555, 14878, 353, 6, 0, 1, 0}, /* pkill */
    {41561, 0, 753, 3, 0, 0, 0}, /* playerctl */
    {41571, 0, 67, 2, 21, 0, 0}, /* plocate */
    {41579, 0, 373, 1, 0, 0, 0}, /* pm-hibernate */
    {41592, 0, 365, 2, 0, 0, 0}, /* pm-hibernate-never */
    {41611, 0, 373, 1, 0, 0, 0}, /* pm-suspend */
    {41622, 0, 25, 1, 0, 0, 0}, /* pmap */
    {41627, 0, 763, 2, 0, 0, 0}, /* pmset */
    {41633, 0, 598, 2, 0, 0, 0}, /* pnpm */
    {41638, 26679, 670, 2, 0, 0, 0}, /* podman */
    {41645, 0, 679, 1, 0, 0, 0}, /* podman container prune */
    {41668, 7002, 129, 1, 8, 0, 1}, /* podman exec */
    {41680, 0, 680, 2, 0, 0, 0}, /* podman image prune */
    {41699, 0, 675, 1, 0, 0, 0}, /* podman kill */
    {41711, 0, 672, 3, 0, 0, 0}, /* podman rm */
    {41721, 0, 676, 2, 0, 0, 0}, /* podman rmi */
    {41732, 7094, 130, 1, 8, 0, 1}, /* podman run */
    {41743, 0, 675, 1, 0, 0, 0}, /* podman stop */
    {41755, 0, 679, 1, 0, 0, 0}, /* podman system prune */
    {41775, 0, 679, 1, 0, 0, 0}, /* podman system reset */
    {41795, 0, 679, 1, 0, 0, 0}, /* podman volume prune */
    {41815, 0, 682, 1, 0, 0, 0}, /* podman volume rm */
    {41832, 0, 684, 2, 0, 0, 0}, /* podman-compose down */
    {41852, 0, 598, 2, 0, 0, 0}, /* poetry */
    {41859, 0, 23, 1, 0, 0, 0}, /* popd */
    {41864, 0, 598, 2, 0, 0, 0}, /* port */
    {41869, 0, 598, 2, 0, 0, 0}, /* portage */
    {41877, 0, 744, 4, 0, 0, 0}, /* postcat */
    {41885, 0, 744, 4, 0, 0, 0}, /* postqueue */
    {41895, 0, 744, 4, 0, 0, 0}, /* postsuper */
    {41905, 0, 365, 2, 0, 0, 0}, /* poweroff */
    {41914, 0, 25, 1, 0, 0, 0}, /* powertop */
    {41923, 0, 38, 1, 1, 0, 0}, /* pr */
    {41926, 0, 751, 2, 0, 0, 0}, /* pre-commit */
    {41937, 0, 220, 2, 0, 0, 0}, /* prename */
    {41945, 0, 751, 2, 0, 0, 0}, /* prettier */
    {41954, 6246, 103, 1, 8, 0, 0}, /* primusrun */
    {41964, 0, 23, 1, 0, 0, 0}, /* printenv */
    {41973, 0, 73, 1, 6, 0, 0}, /* printf */
    {41980, 6246, 103, 1, 8, 0, 0}, /* prlimit */
    {41988, 6004, 98, 2, 8, 0, 0}, /* proxychains */
    {42000, 6004, 98, 2, 8, 0, 0}, /* proxychains4 */
    {42013, 0, 25, 1, 0, 0, 0}, /* prtstat */
    {42021, 0, 69, 1, 22, 0, 0}, /* ps */
    {42024, 28632, 718, 2, 20, 0, 0}, /* psql */
    {42029, 0, 25, 1, 0, 0, 0}, /* pstree */
    {42036, 0, 701, 7, 0, 0, 0}, /* pulumi */
    {42043, 0, 74, 1, 14, 0, 0}, /* pushd */
    {42049, 18405, 446, 5, 0, 0, 0}, /* puttygen */
    {42058, 0, 38, 1, 1, 0, 0}, /* pv */
    {42061, 0, 314, 2, 0, 0, 0}, /* pvcreate */
    {42070, 0, 316, 1, 0, 0, 0}, /* pvdisplay */
    {42080, 0, 314, 2, 0, 0, 0}, /* pvmove */
    {42087, 0, 309, 2, 0, 0, 0}, /* pvremove */
    {42096, 0, 314, 2, 0, 0, 0}, /* pvresize */
    {42105, 0, 316, 1, 0, 0, 0}, /* pvs */
    {42109, 0, 316, 1, 0, 0, 0}, /* pvscan */
    {42116, 0, 444, 1, 0, 0, 0}, /* pwconv */
    {42123, 0, 21, 2, 0, 0, 0}, /* pwd */
    {42127, 0, 25, 1, 0, 0, 0}, /* pwdx */
    {42132, 0, 459, 2, 0, 0, 0}, /* pwgen */
    {42138, 0, 459, 2, 0, 0, 0}, /* pwmake */
    {42145, 6685, 116, 4, 7, 0, 0}, /* pwsh */
    {42150, 0, 444, 1, 0, 0, 0}, /* pwunconv */
    {42159, 0, 598, 2, 0, 0, 0}, /* pyenv */
    {42165, 6756, 120, 4, 18, 0, 0}, /* pypy */
    {42170, 6756, 120, 4, 18, 0, 0}, /* pypy3 */
    {42176, 0, 751, 2, 0, 0, 0}, /* pytest */
    {42183, 6756, 120, 4, 18, 0, 0}, /* python */
    {42190, 6756, 120, 4, 18, 0, 0}, /* python2 */
    {42198, 6756, 120, 4, 18, 0, 0}, /* python3 */
    {42206, 0, 753, 3, 0, 0, 0}, /* qbittorrent-nox */
    {42222, 0, 742, 2, 0, 0, 0}, /* qemu-img */
    {42231, 0, 742, 2, 0, 0, 0}, /* qemu-system-x86_64 */
    {42250, 0, 742, 2, 0, 0, 0}, /* qm */
    {42253, 0, 741, 1, 0, 0, 0}, /* qm destroy */
    {42264, 0, 753, 3, 0, 0, 0}, /* qpdf */
    {42269, 0, 459, 2, 0, 0, 0}, /* qrencode */
    {42278, 0, 24, 1, 0, 0, 0}, /* quota */
    {42284, 0, 331, 3, 0, 0, 0}, /* quotacheck */
    {42295, 0, 727, 3, 0, 0, 0}, /* rabbitmqctl */
    {42307, 0, 726, 1, 0, 0, 0}, /* rabbitmqctl delete_queue */
    {42332, 0, 726, 1, 0, 0, 0}, /* rabbitmqctl delete_vhost */
    {42357, 0, 726, 1, 0, 0, 0}, /* rabbitmqctl force_reset */
    {42381, 0, 726, 1, 0, 0, 0}, /* rabbitmqctl reset */
    {42399, 6756, 120, 4, 18, 0, 0}, /* racket */
    {42406, 0, 751, 2, 0, 0, 0}, /* rake */
    {42411, 0, 252, 1, 0, 0, 0}, /* ranger */
    {42418, 10575, 232, 3, 1, 0, 0}, /* rar */
    {42422, 6685, 116, 4, 7, 0, 0}, /* rbash */
    {42428, 0, 598, 2, 0, 0, 0}, /* rbenv */
    {42434, 0, 384, 6, 0, 0, 0}, /* rc-service */
    {42445, 0, 604, 3, 0, 0, 0}, /* rc-update */
    {42455, 0, 384, 6, 0, 0, 0}, /* rcctl */
    {42461, 0, 753, 3, 0, 0, 0}, /* rclone */
    {42468, 0, 248, 2, 0, 0, 0}, /* rclone cleanup */
    {42483, 0, 248, 2, 0, 0, 0}, /* rclone delete */
    {42497, 0, 248, 2, 0, 0, 0}, /* rclone move */
    {42509, 0, 248, 2, 0, 0, 0}, /* rclone purge */
    {42522, 0, 248, 2, 0, 0, 0}, /* rclone rmdirs */
    {42536, 0, 248, 2, 0, 0, 0}, /* rclone sync */
    {42548, 5464, 75, 1, 16, 0, 0}, /* read */
    {42553, 5464, 75, 1, 16, 0, 0}, /* readarray */
    {42563, 0, 26, 1, 0, 0, 0}, /* readelf */
    {42571, 0, 21, 2, 0, 0, 0}, /* readlink */
    {42580, 0, 76, 3, 15, 0, 0}, /* readonly */
    {42589, 0, 21, 2, 0, 0, 0}, /* realpath */
    {42598, 0, 365, 2, 0, 0, 0}, /* reboot */
    {42605, 28763, 720, 6, 0, 0, 0}, /* redis-cli */
    {42615, 0, 753, 3, 0, 0, 0}, /* redshift */
    {42624, 13852, 320, 4, 0, 0, 0}, /* reiserfsck */
    {42635, 0, 220, 2, 0, 0, 0}, /* rename */
    {42642, 0, 220, 2, 0, 0, 0}, /* rename.ul */
    {42652, 0, 363, 2, 0, 0, 0}, /* renice */
    {42659, 0, 24, 1, 0, 0, 0}, /* repquota */
    {21758, 0, 88, 1, 0, 0, 0}, /* reset */
    {42668, 0, 331, 3, 0, 0, 0}, /* resize2fs */
    {42678, 0, 27, 2, 0, 0, 0}, /* resolvconf */
    {42689, 0, 33, 3, 0, 0, 0}, /* resolvectl */
    {42700, 0, 33, 3, 0, 0, 0}, /* resolvectl query */
    {42717, 0, 33, 3, 0, 0, 0}, /* resolvectl statistics */
    {42739, 0, 33, 3, 0, 0, 0}, /* resolvectl status */
    {42757, 0, 753, 3, 0, 0, 0}, /* restic */
    {42764, 0, 756, 2, 0, 0, 0}, /* restic forget */
    {42778, 0, 756, 2, 0, 0, 0}, /* restic prune */
    {42791, 0, 445, 1, 0, 0, 0}, /* restorecon */
    {42802, 0, 89, 1, 0, 0, 0}, /* return */
    {42809, 0, 44, 1, 1, 0, 0}, /* rev */
    {42813, 0, 552, 2, 0, 0, 0}, /* rfkill */
    {42820, 0, 38, 1, 1, 0, 0}, /* rg */
    {42823, 0, 131, 18, 0, 0, 0}, /* rimraf */
    {42830, 0, 753, 3, 0, 0, 0}, /* rkhunter */
    {42839, 6004, 98, 2, 8, 0, 0}, /* rlwrap */
    {12288, 0, 131, 18, 0, 0, 0}, /* rm */
    {42846, 0, 149, 2, 0, 0, 0}, /* rmdir */
    {42852, 0, 395, 3, 0, 0, 0}, /* rmmod */
    {42858, 0, 544, 3, 0, 0, 0}, /* route */
    {42864, 0, 493, 1, 0, 0, 0}, /* rpcinfo */
    {42872, 0, 582, 5, 0, 0, 0}, /* rpm */
    {42876, 0, 235, 3, 0, 0, 0}, /* rpm2cpio */
    {42885, 0, 26, 1, 0, 0, 0}, /* rpmquery */
    {42894, 10686, 238, 7, 0, 0, 0}, /* rsync */
    {42900, 0, 373, 1, 0, 0, 0}, /* rtcwake */
    {42908, 0, 753, 3, 0, 0, 0}, /* rtorrent */
    {42917, 6756, 120, 4, 18, 0, 0}, /* ruby */
    {42922, 0, 751, 2, 0, 0, 0}, /* ruff */
    {42927, 5895, 94, 1, 8, 0, 0}, /* run0 */
    {42932, 6004, 98, 2, 8, 0, 0}, /* runcon */
    {42939, 5905, 95, 1, 9, 0, 0}, /* runuser */
    {42947, 0, 751, 2, 0, 0, 0}, /* rustc */
    {42953, 0, 751, 2, 0, 0, 0}, /* rustfmt */
    {42961, 0, 598, 2, 0, 0, 0}, /* rustup */
    {42968, 0, 713, 5, 0, 0, 0}, /* s3cmd */
    {42974, 0, 384, 6, 0, 0, 0}, /* s6-svc */
    {42981, 0, 24, 1, 0, 0, 0}, /* sar */
    {42985, 0, 753, 3, 0, 0, 0}, /* say */
    {42989, 6756, 120, 4, 18, 0, 0}, /* scala */
    {42995, 11148, 245, 3, 0, 0, 0}, /* scp */
    {42999, 0, 753, 3, 0, 0, 0}, /* screen */
    {43006, 0, 25, 1, 0, 0, 0}, /* screenfetch */
    {43018, 6362, 107, 1, 9, 0, 0}, /* script */
    {43025, 0, 753, 3, 0, 0, 0}, /* scrot */
    {43031, 8004, 151, 3, 0, 0, 0}, /* scrub */
    {43037, 0, 763, 2, 0, 0, 0}, /* scutil */
    {43044, 0, 26, 1, 0, 0, 0}, /* sdiff */
    {43050, 0, 331, 3, 0, 0, 0}, /* sdparm */
    {43057, 4965, 45, 6, 1, 0, 0}, /* sed */
    {43061, 6004, 98, 2, 8, 0, 0}, /* sem */
    {43065, 0, 445, 1, 0, 0, 0}, /* semanage */
    {43074, 20678, 479, 6, 4, 0, 0}, /* sendmail */
    {43083, 0, 744, 4, 0, 0, 0}, /* sendmail-q */
    {43094, 0, 24, 1, 0, 0, 0}, /* sensors */
    {43102, 0, 21, 2, 0, 0, 0}, /* seq */
    {43106, 0, 701, 7, 0, 0, 0}, /* serverless */
    {43117, 0, 384, 6, 0, 0, 0}, /* service */
    {43125, 0, 24, 1, 0, 0, 0}, /* sestatus */
    {43134, 0, 79, 2, 0, 0, 0}, /* set */
    {43138, 6004, 98, 2, 8, 0, 0}, /* setarch */
    {43146, 0, 218, 2, 0, 0, 0}, /* setcap */
    {43153, 0, 445, 1, 0, 0, 0}, /* setenforce */
    {43164, 9885, 215, 3, 0, 0, 0}, /* setfacl */
    {43172, 0, 402, 2, 0, 0, 0}, /* setfont */
    {43180, 6004, 98, 2, 8, 0, 0}, /* setpriv */
    {43188, 6004, 98, 2, 8, 0, 0}, /* setsid */
    {43195, 0, 402, 2, 0, 0, 0}, /* setterm */
    {43203, 0, 767, 3, 0, 0, 0}, /* setxkbmap */
    {43213, 0, 272, 4, 0, 0, 0}, /* sfdisk */
    {43220, 8004, 151, 3, 0, 0, 0}, /* sfill */
    {43226, 11148, 245, 3, 0, 0, 0}, /* sftp */
    {43231, 5934, 96, 1, 9, 0, 0}, /* sg */
    {43234, 0, 286, 1, 0, 0, 0}, /* sg_format */
    {43244, 0, 286, 1, 0, 0, 0}, /* sg_sanitize */
    {43256, 11830, 265, 4, 0, 0, 0}, /* sgdisk */
    {43263, 6685, 116, 4, 7, 0, 0}, /* sh */
    {43266, 0, 29, 1, 0, 0, 0}, /* sha1sum */
    {43274, 0, 29, 1, 0, 0, 0}, /* sha224sum */
    {43284, 0, 29, 1, 0, 0, 0}, /* sha256sum */
    {43294, 0, 29, 1, 0, 0, 0}, /* sha384sum */
    {43304, 0, 29, 1, 0, 0, 0}, /* sha512sum */
    {43314, 0, 235, 3, 0, 0, 0}, /* shar */
    {43319, 0, 26, 1, 0, 0, 0}, /* shellcheck */
    {43330, 0, 89, 1, 0, 0, 0}, /* shift */
    {43336, 0, 23, 1, 0, 0, 0}, /* shopt */
    {43342, 0, 493, 1, 0, 0, 0}, /* showmount */
    {43352, 8004, 151, 3, 0, 0, 0}, /* shred */
    {43358, 0, 38, 1, 1, 0, 0}, /* shuf */
    {43363, 0, 367, 4, 0, 0, 0}, /* shutdown */
    {43372, 0, 365, 2, 0, 0, 0}, /* shutdown-now */
    {43385, 0, 753, 3, 0, 0, 0}, /* siege */
    {43391, 0, 493, 1, 0, 0, 0}, /* sipcalc */
    {43399, 14878, 353, 6, 0, 1, 0}, /* skill */
    {43405, 0, 25, 1, 0, 0, 0}, /* slabtop */
    {43413, 14878, 353, 6, 0, 1, 0}, /* slay */
    {43418, 0, 21, 2, 0, 0, 0}, /* sleep */
    {43424, 0, 701, 7, 0, 0, 0}, /* sls */
    {43428, 14530, 345, 2, 0, 0, 0}, /* smartctl */
    {43437, 0, 493, 1, 0, 0, 0}, /* smbclient */
    {43447, 0, 444, 1, 0, 0, 0}, /* smbpasswd */
    {43457, 0, 24, 1, 0, 0, 0}, /* smem */
    {43462, 0, 598, 2, 0, 0, 0}, /* snap */
    {43467, 0, 753, 3, 0, 0, 0}, /* snapper */
    {43475, 0, 756, 2, 0, 0, 0}, /* snapper delete */
    {43490, 0, 756, 2, 0, 0, 0}, /* snapper rm */
    {43501, 0, 493, 1, 0, 0, 0}, /* snmpwalk */
    {43510, 20761, 485, 6, 4, 0, 0}, /* socat */
    {43516, 0, 753, 3, 0, 0, 0}, /* soffice */
    {43524, 0, 763, 2, 0, 0, 0}, /* softwareupdate */
    {43539, 4849, 40, 3, 1, 0, 0}, /* sort */
    {43544, 0, 115, 1, 17, 0, 0}, /* source */
    {43551, 0, 753, 3, 0, 0, 0}, /* sox */
    {43555, 0, 36, 2, 0, 0, 0}, /* soxi */
    {43560, 0, 763, 2, 0, 0, 0}, /* spctl */
    {43566, 0, 27, 2, 0, 0, 0}, /* speedtest */
    {43576, 0, 751, 2, 0, 0, 0}, /* sphinx-build */
    {43589, 0, 39, 1, 0, 0, 0}, /* split */
    {43595, 0, 54, 13, 2, 0, 1}, /* sponge */
    {43602, 28632, 718, 2, 20, 0, 0}, /* sqlcmd */
    {43609, 0, 730, 1, 0, 0, 0}, /* sqldiff */
    {43617, 28632, 718, 2, 20, 0, 0}, /* sqlite */
    {43624, 28632, 718, 2, 20, 0, 0}, /* sqlite3 */
    {43632, 8004, 151, 3, 0, 0, 0}, /* srm */
    {43636, 0, 27, 2, 0, 0, 0}, /* ss */
    {43639, 6893, 127, 2, 10, 0, 1}, /* ssh */
    {43643, 18405, 446, 5, 0, 0, 0}, /* ssh-add */
    {43651, 6246, 103, 1, 8, 0, 0}, /* ssh-agent */
    {43661, 18405, 446, 5, 0, 0, 0}, /* ssh-copy-id */
    {43673, 18798, 451, 3, 0, 0, 0}, /* ssh-keygen */
    {43684, 0, 27, 2, 0, 0, 0}, /* ssh-keyscan */
    {43696, 0, 459, 2, 0, 0, 0}, /* sshd */
    {43701, 20678, 479, 6, 4, 0, 0}, /* sshfs */
    {43707, 0, 598, 2, 0, 0, 0}, /* stack */
    {43713, 6246, 103, 1, 8, 0, 0}, /* start-stop-daemon */
    {43731, 0, 24, 1, 0, 0, 0}, /* stat */
    {43736, 6004, 98, 2, 8, 0, 0}, /* stdbuf */
    {43743, 0, 753, 3, 0, 0, 0}, /* steghide */
    {43752, 6197, 102, 1, 8, 0, 0}, /* strace */
    {43759, 0, 753, 3, 0, 0, 0}, /* stress */
    {43766, 0, 753, 3, 0, 0, 0}, /* stress-ng */
    {43776, 0, 38, 1, 1, 0, 0}, /* strings */
    {43784, 0, 751, 2, 0, 0, 0}, /* strip */
    {43790, 0, 88, 1, 0, 0, 0}, /* stty */
    {43795, 5934, 96, 1, 9, 0, 0}, /* su */
    {43798, 6330, 105, 1, 8, 0, 1}, /* su-exec */
    {43806, 0, 252, 1, 0, 0, 0}, /* subl */
    {43811, 5687, 90, 3, 8, 0, 0}, /* sudo */
    {43816, 0, 252, 1, 0, 0, 0}, /* sudoedit */
    {43825, 0, 29, 1, 0, 0, 0}, /* sum */
    {43829, 0, 384, 6, 0, 0, 0}, /* supervisorctl */
    {43843, 0, 88, 1, 0, 0, 0}, /* suspend */
    {43851, 0, 384, 6, 0, 0, 0}, /* sv */
    {43854, 0, 384, 6, 0, 0, 0}, /* svc */
    {43858, 20678, 479, 6, 4, 0, 0}, /* swaks */
    {43864, 0, 316, 1, 0, 0, 0}, /* swaplabel */
    {43874, 0, 334, 3, 0, 0, 0}, /* swapoff */
    {43882, 0, 334, 3, 0, 0, 0}, /* swapon */
    {43889, 0, 751, 2, 0, 0, 0}, /* swift */
    {43895, 0, 598, 2, 0, 0, 0}, /* swupd */
    {43901, 0, 193, 1, 0, 0, 0}, /* symlink */
    {43909, 0, 404, 1, 0, 0, 0}, /* sync */
    {43914, 0, 753, 3, 0, 0, 0}, /* sysbench */
    {43923, 0, 398, 4, 0, 0, 0}, /* sysctl */
    {43930, 0, 611, 2, 0, 0, 0}, /* syslinux */
    {43939, 16277, 381, 3, 0, 0, 0}, /* systemctl */
    {43949, 0, 377, 4, 0, 0, 0}, /* systemctl disable */
    {43967, 0, 374, 1, 0, 0, 0}, /* systemctl emergency */
    {43987, 0, 374, 1, 0, 0, 0}, /* systemctl halt */
    {44002, 0, 375, 2, 0, 0, 0}, /* systemctl isolate */
    {44020, 0, 374, 1, 0, 0, 0}, /* systemctl kexec */
    {44036, 0, 377, 4, 0, 0, 0}, /* systemctl kill */
    {44051, 0, 377, 4, 0, 0, 0}, /* systemctl mask */
    {44066, 0, 374, 1, 0, 0, 0}, /* systemctl poweroff */
    {44085, 0, 374, 1, 0, 0, 0}, /* systemctl reboot */
    {44102, 0, 374, 1, 0, 0, 0}, /* systemctl rescue */
    {44119, 0, 374, 1, 0, 0, 0}, /* systemctl soft-reboot */
    {44141, 0, 377, 4, 0, 0, 0}, /* systemctl stop */
    {44156, 0, 33, 3, 0, 0, 0}, /* systemd-analyze */
    {44172, 0, 420, 1, 0, 0, 0}, /* systemd-cat */
    {44184, 0, 33, 3, 0, 0, 0}, /* systemd-cgls */
    {44197, 0, 33, 3, 0, 0, 0}, /* systemd-cgtop */
    {44211, 0, 33, 3, 0, 0, 0}, /* systemd-detect-virt */
    {44231, 6004, 98, 2, 8, 0, 0}, /* systemd-inhibit */
    {44247, 0, 36, 2, 0, 0, 0}, /* systemd-resolve */
    {44263, 6246, 103, 1, 8, 0, 0}, /* systemd-run */
    {44275, 0, 763, 2, 0, 0, 0}, /* systemsetup */
    {44287, 0, 44, 1, 1, 0, 0}, /* tac */
    {44291, 4941, 43, 1, 1, 0, 1}, /* tail */
    {44296, 10146, 222, 10, 1, 2, 0}, /* tar */
    {44300, 0, 753, 3, 0, 0, 0}, /* tarsnap */
    {44308, 0, 751, 2, 0, 0, 0}, /* task */
    {44313, 0, 604, 3, 0, 0, 0}, /* tasksel */
    {44321, 6330, 105, 1, 8, 0, 1}, /* taskset */
    {44329, 0, 540, 4, 0, 0, 0}, /* tc */
    {44332, 0, 564, 3, 0, 0, 0}, /* tc class */
    {44341, 0, 564, 3, 0, 0, 0}, /* tc filter */
    {44351, 0, 564, 3, 0, 0, 0}, /* tc qdisc */
    {44360, 0, 763, 2, 0, 0, 0}, /* tccutil */
    {44368, 6756, 120, 4, 18, 0, 0}, /* tclsh */
    {44374, 0, 27, 2, 0, 0, 0}, /* tcpdump */
    {44382, 6685, 116, 4, 7, 0, 0}, /* tcsh */
    {44387, 0, 540, 4, 0, 0, 0}, /* teamdctl */
    {44396, 0, 54, 13, 2, 0, 1}, /* tee */
    {44400, 0, 371, 2, 0, 0, 0}, /* telinit */
    {44408, 0, 365, 2, 0, 0, 0}, /* telinit-0 */
    {44418, 0, 491, 2, 0, 0, 0}, /* telnet */
    {44425, 0, 708, 5, 0, 1, 0}, /* terraform */
    {44435, 0, 708, 5, 0, 1, 0}, /* terragrunt */
    {44446, 0, 753, 3, 0, 0, 0}, /* tesseract */
    {44456, 0, 21, 2, 0, 0, 0}, /* test */
    {44461, 20678, 479, 6, 4, 0, 0}, /* tftp */
    {44466, 0, 753, 3, 0, 0, 0}, /* thunderbird */
    {44478, 6173, 101, 1, 8, 0, 0}, /* time */
    {44483, 0, 33, 3, 0, 0, 0}, /* timedatectl */
    {44495, 0, 33, 3, 0, 0, 0}, /* timedatectl list-timezones */
    {44522, 0, 33, 3, 0, 0, 0}, /* timedatectl show */
    {44539, 0, 33, 3, 0, 0, 0}, /* timedatectl status */
    {44558, 6145, 100, 1, 8, 0, 1}, /* timeout */
    {44566, 0, 23, 1, 0, 0, 0}, /* times */
    {44572, 0, 753, 3, 0, 0, 0}, /* timeshift */
    {44582, 0, 756, 2, 0, 0, 0}, /* timeshift --delete */
    {44601, 0, 26, 1, 0, 0, 0}, /* tldr */
    {44606, 0, 756, 2, 0, 0, 0}, /* tmutil delete */
    {44620, 0, 753, 3, 0, 0, 0}, /* tmux */
    {44625, 0, 708, 5, 0, 1, 0}, /* tofu */
    {44630, 0, 38, 1, 1, 0, 0}, /* toilet */
    {44637, 0, 25, 1, 0, 0, 0}, /* top */
    {44641, 6004, 98, 2, 8, 0, 0}, /* torify */
    {44648, 6004, 98, 2, 8, 0, 0}, /* torsocks */
    {44657, 0, 193, 1, 0, 0, 0}, /* touch */
    {44663, 0, 751, 2, 0, 0, 0}, /* tox */
    {44667, 0, 106, 1, 8, 0, 0}, /* toybox */
    {44674, 0, 89, 1, 0, 0, 0}, /* tput */
    {44679, 0, 44, 1, 1, 0, 0}, /* tr */
    {44682, 0, 27, 2, 0, 0, 0}, /* tracepath */
    {44692, 0, 27, 2, 0, 0, 0}, /* traceroute */
    {44703, 0, 753, 3, 0, 0, 0}, /* transmission-cli */
    {44720, 0, 111, 1, 9, 0, 1}, /* trap */
    {44725, 0, 131, 18, 0, 0, 0}, /* trash */
    {44731, 0, 131, 18, 0, 0, 0}, /* trash-put */
    {44741, 0, 24, 1, 0, 0, 0}, /* tree */
    {44746, 0, 21, 2, 0, 0, 0}, /* true */
    {44751, 8905, 188, 5, 0, 0, 0}, /* truncate */
    {44760, 0, 751, 2, 0, 0, 0}, /* tsc */
    {44764, 0, 27, 2, 0, 0, 0}, /* tshark */
    {44771, 0, 38, 1, 1, 0, 0}, /* tsort */
    {44777, 0, 23, 1, 0, 0, 0}, /* tty */
    {44781, 0, 327, 4, 0, 0, 0}, /* tune2fs */
    {44789, 0, 363, 2, 0, 0, 0}, /* tuned-adm */
    {44799, 0, 23, 1, 0, 0, 0}, /* type */
    {44804, 0, 76, 3, 15, 0, 0}, /* typeset */
    {44812, 0, 286, 1, 0, 0, 0}, /* ubiformat */
    {44822, 0, 767, 3, 0, 0, 0}, /* ubuntu-drivers */
    {44837, 0, 753, 3, 0, 0, 0}, /* udevadm */
    {44845, 0, 552, 2, 0, 0, 0}, /* udhcpc */
    {44852, 0, 331, 3, 0, 0, 0}, /* udisksctl */
    {44862, 0, 513, 8, 0, 0, 0}, /* ufw */
    {44866, 0, 83, 2, 0, 0, 0}, /* ulimit */
    {44873, 0, 83, 2, 0, 0, 0}, /* umask */
    {44879, 0, 342, 3, 0, 0, 0}, /* umount */
    {44886, 0, 88, 1, 0, 0, 0}, /* unalias */
    {44894, 0, 21, 2, 0, 0, 0}, /* uname */
    {44900, 10575, 232, 3, 1, 0, 0}, /* unar */
    {44905, 0, 604, 3, 0, 0, 0}, /* unattended-upgrade */
    {44924, 6004, 98, 2, 8, 0, 0}, /* unbuffer */
    {44933, 10575, 232, 3, 1, 0, 0}, /* uncompress */
    {44944, 0, 38, 1, 1, 0, 0}, /* unexpand */
    {44953, 0, 38, 1, 1, 0, 0}, /* uniq */
    {44958, 0, 38, 1, 1, 0, 0}, /* units */
    {44964, 0, 38, 1, 1, 0, 0}, /* unix2dos */
    {44973, 0, 149, 2, 0, 0, 0}, /* unlink */
    {44980, 10575, 232, 3, 1, 0, 0}, /* unrar */
    {44986, 0, 81, 2, 0, 0, 0}, /* unset */
    {44992, 6246, 103, 1, 8, 0, 0}, /* unshare */
    {45000, 10575, 232, 3, 1, 0, 0}, /* unsquashfs */
    {45011, 10575, 232, 3, 1, 0, 0}, /* unxz */
    {45016, 10575, 232, 3, 1, 0, 0}, /* unzip */
    {45022, 10575, 232, 3, 1, 0, 0}, /* unzstd */
    {45029, 0, 767, 3, 0, 0, 0}, /* update-alternatives */
    {45049, 0, 604, 3, 0, 0, 0}, /* update-ca-certificates */
    {45072, 0, 604, 3, 0, 0, 0}, /* update-grub */
    {45084, 0, 604, 3, 0, 0, 0}, /* update-initramfs */
    {45101, 0, 604, 3, 0, 0, 0}, /* update-rc.d */
    {45113, 0, 753, 3, 0, 0, 0}, /* upnpc */
    {45119, 0, 36, 2, 0, 0, 0}, /* upower */
    {45126, 0, 21, 2, 0, 0, 0}, /* uptime */
    {45133, 18259, 442, 2, 0, 0, 0}, /* useradd */
    {45141, 0, 421, 2, 0, 0, 0}, /* userdel */
    {45149, 17709, 430, 6, 0, 0, 0}, /* usermod */
    {45157, 0, 23, 1, 0, 0, 0}, /* users */
    {45163, 0, 419, 1, 0, 0, 0}, /* utmpdump */
    {45172, 0, 459, 2, 0, 0, 0}, /* uuidgen */
    {45180, 0, 598, 2, 0, 0, 0}, /* uv */
    {45183, 0, 36, 2, 0, 0, 0}, /* v4l2-ctl */
    {45192, 0, 701, 7, 0, 0, 0}, /* vagrant */
    {45200, 0, 741, 1, 0, 0, 0}, /* vagrant destroy */
    {45216, 0, 36, 2, 0, 0, 0}, /* vainfo */
    {45223, 6246, 103, 1, 8, 0, 0}, /* valgrind */
    {45232, 28763, 720, 6, 0, 0, 0}, /* valkey-cli */
    {45243, 0, 727, 3, 0, 0, 0}, /* vault */
    {45249, 0, 726, 1, 0, 0, 0}, /* vault delete */
    {45262, 0, 742, 2, 0, 0, 0}, /* vboxmanage */
    {45273, 0, 36, 2, 0, 0, 0}, /* vcgencmd */
    {45282, 0, 598, 2, 0, 0, 0}, /* vcpkg */
    {45288, 0, 67, 2, 21, 0, 0}, /* vdir */
    {45293, 0, 713, 5, 0, 0, 0}, /* vercel */
    {45300, 0, 314, 2, 0, 0, 0}, /* vgchange */
    {45309, 0, 314, 2, 0, 0, 0}, /* vgcreate */
    {45318, 0, 316, 1, 0, 0, 0}, /* vgdisplay */
    {45328, 0, 314, 2, 0, 0, 0}, /* vgextend */
    {45337, 0, 314, 2, 0, 0, 0}, /* vgreduce */
    {45346, 0, 309, 2, 0, 0, 0}, /* vgremove */
    {45355, 0, 314, 2, 0, 0, 0}, /* vgrename */
    {45364, 0, 316, 1, 0, 0, 0}, /* vgs */
    {45368, 0, 316, 1, 0, 0, 0}, /* vgscan */
    {45375, 0, 252, 1, 0, 0, 0}, /* vi */
    {45378, 0, 38, 1, 1, 0, 0}, /* view */
    {45383, 0, 252, 1, 0, 0, 0}, /* vifm */
    {45388, 0, 252, 1, 0, 0, 0}, /* vigr */
    {45393, 0, 252, 1, 0, 0, 0}, /* vim */
    {45397, 0, 26, 1, 0, 0, 0}, /* vimdiff */
    {45405, 0, 252, 1, 0, 0, 0}, /* vipw */
    {45410, 0, 742, 2, 0, 0, 0}, /* virsh */
    {45416, 0, 741, 1, 0, 0, 0}, /* virsh destroy */
    {45430, 0, 741, 1, 0, 0, 0}, /* virsh pool-delete */
    {45448, 0, 741, 1, 0, 0, 0}, /* virsh snapshot-delete */
    {45470, 0, 741, 1, 0, 0, 0}, /* virsh undefine */
    {45485, 0, 741, 1, 0, 0, 0}, /* virsh vol-delete */
    {45502, 0, 252, 1, 0, 0, 0}, /* visudo */
    {45509, 0, 751, 2, 0, 0, 0}, /* vite */
    {45514, 0, 753, 3, 0, 0, 0}, /* vlc */
    {45518, 0, 444, 1, 0, 0, 0}, /* vlock */
    {45524, 0, 24, 1, 0, 0, 0}, /* vmstat */
    {45531, 0, 493, 1, 0, 0, 0}, /* vnstat */
    {45538, 0, 23, 1, 0, 0, 0}, /* w */
    {45540, 19289, 462, 9, 4, 0, 0}, /* w3m */
    {45544, 0, 23, 1, 0, 0, 0}, /* wait */
    {45549, 0, 753, 3, 0, 0, 0}, /* wakeonlan */
    {45559, 0, 420, 1, 0, 0, 0}, /* wall */
    {45564, 6415, 108, 1, 10, 0, 0}, /* watch */
    {45570, 0, 38, 1, 1, 0, 0}, /* wc */
    {45573, 0, 751, 2, 0, 0, 0}, /* webpack */
    {45581, 0, 419, 1, 0, 0, 0}, /* wevtutil */
    {45590, 18405, 446, 5, 0, 0, 0}, /* wg */
    {45593, 0, 552, 2, 0, 0, 0}, /* wg-quick */
    {45602, 20270, 471, 8, 4, 0, 0}, /* wget */
    {45607, 0, 26, 1, 0, 0, 0}, /* whatis */
    {45614, 0, 71, 1, 24, 0, 0}, /* whence */
    {45621, 0, 26, 1, 0, 0, 0}, /* whereis */
    {45629, 0, 70, 1, 24, 0, 0}, /* which */
    {45635, 0, 23, 1, 0, 0, 0}, /* who */
    {45639, 0, 23, 1, 0, 0, 0}, /* whoami */
    {45646, 0, 27, 2, 0, 0, 0}, /* whois */
    {45652, 6004, 98, 2, 8, 0, 0}, /* winpty */
    {45659, 8004, 151, 3, 0, 0, 0}, /* wipe */
    {45664, 11493, 257, 2, 0, 0, 0}, /* wipefs */
    {45671, 0, 753, 3, 0, 0, 0}, /* wl-copy */
    {45679, 0, 753, 3, 0, 0, 0}, /* wl-paste */
    {45688, 0, 36, 2, 0, 0, 0}, /* wmctrl */
    {45695, 29902, 758, 2, 0, 0, 0}, /* wodim */
    {45701, 20678, 479, 6, 4, 0, 0}, /* wormhole */
    {45710, 0, 540, 4, 0, 0, 0}, /* wpa_cli */
    {45718, 0, 420, 1, 0, 0, 0}, /* write */
    {45724, 0, 753, 3, 0, 0, 0}, /* wrk */
    {45728, 6474, 110, 1, 11, 0, 0}, /* xargs */
    {45734, 0, 753, 3, 0, 0, 0}, /* xbacklight */
    {45745, 0, 598, 2, 0, 0, 0}, /* xbps-install */
    {45758, 0, 598, 2, 0, 0, 0}, /* xbps-remove */
    {45770, 0, 753, 3, 0, 0, 0}, /* xclip */
    {45776, 0, 252, 1, 0, 0, 0}, /* xdg-open */
    {45785, 0, 36, 2, 0, 0, 0}, /* xdotool */
    {45793, 0, 36, 2, 0, 0, 0}, /* xdpyinfo */
    {45802, 0, 751, 2, 0, 0, 0}, /* xelatex */
    {45810, 0, 331, 3, 0, 0, 0}, /* xfs_growfs */
    {45821, 0, 324, 3, 0, 0, 0}, /* xfs_repair */
    {45832, 19289, 462, 9, 4, 0, 0}, /* xh */
    {45835, 14878, 353, 6, 0, 1, 0}, /* xkill */
    {45841, 0, 36, 2, 0, 0, 0}, /* xlsclients */
    {45852, 0, 38, 1, 1, 0, 0}, /* xmllint */
    {45860, 0, 38, 1, 1, 0, 0}, /* xmlstarlet */
    {45871, 10575, 232, 3, 1, 0, 0}, /* xorriso */
    {45879, 29902, 758, 2, 0, 0, 0}, /* xorrisofs */
    {45889, 0, 36, 2, 0, 0, 0}, /* xprop */
    {45895, 0, 767, 3, 0, 0, 0}, /* xrandr */
    {45902, 0, 753, 3, 0, 0, 0}, /* xsel */
    {45907, 0, 767, 3, 0, 0, 0}, /* xset */
    {45912, 6004, 98, 2, 8, 0, 0}, /* xvfb-run */
    {45921, 0, 36, 2, 0, 0, 0}, /* xwininfo */
    {45930, 0, 38, 1, 1, 0, 0}, /* xxd */
    {45934, 0, 29, 1, 0, 0, 0}, /* xxhsum */
    {45941, 10575, 232, 3, 1, 0, 0}, /* xz */
    {45944, 0, 51, 3, 2, 0, 0}, /* xzcat */
    {45950, 4941, 43, 1, 1, 0, 1}, /* xzgrep */
    {45957, 0, 38, 1, 1, 0, 0}, /* xzless */
    {45964, 0, 598, 2, 0, 0, 0}, /* yarn */
    {45969, 0, 21, 2, 0, 0, 0}, /* yes */
    {45973, 0, 753, 3, 0, 0, 0}, /* youtube-dl */
    {45984, 0, 38, 1, 1, 0, 0}, /* yq */
    {45987, 0, 753, 3, 0, 0, 0}, /* yt-dlp */
    {45994, 0, 589, 2, 0, 0, 0}, /* yum */
    {45998, 0, 587, 2, 0, 0, 0}, /* yum autoremove */
    {46013, 0, 587, 2, 0, 0, 0}, /* yum erase */
    {46023, 0, 587, 2, 0, 0, 0}, /* yum remove */
    {46034, 0, 753, 3, 0, 0, 0}, /* zathura */
    {46042, 0, 36, 2, 0, 0, 0}, /* zbarimg */
    {46050, 0, 51, 3, 2, 0, 0}, /* zcat */
    {46055, 4941, 43, 1, 1, 0, 1}, /* zegrep */
    {46062, 0, 753, 3, 0, 0, 0}, /* zellij */
    {46069, 0, 301, 2, 0, 0, 0}, /* zfs */
    {46073, 0, 299, 2, 0, 0, 0}, /* zfs destroy */
    {46085, 0, 299, 2, 0, 0, 0}, /* zfs rollback */
    {46098, 4941, 43, 1, 1, 0, 1}, /* zgrep */
    {46104, 0, 751, 2, 0, 0, 0}, /* zig */
    {46108, 10575, 232, 3, 1, 0, 0}, /* zip */
    {46112, 0, 38, 1, 1, 0, 0}, /* zless */
    {46118, 0, 301, 2, 0, 0, 0}, /* zpool */
    {46124, 0, 299, 2, 0, 0, 0}, /* zpool create */
    {46137, 0, 299, 2, 0, 0, 0}, /* zpool destroy */
    {46151, 0, 299, 2, 0, 0, 0}, /* zpool labelclear */
    {46168, 0, 299, 2, 0, 0, 0}, /* zpool remove */
    {46181, 0, 299, 2, 0, 0, 0}, /* zpool split */
    {46193, 6685, 116, 4, 7, 0, 0}, /* zsh */
    {46197, 10575, 232, 3, 1, 0, 0}, /* zstd */
    {46202, 0, 51, 3, 2, 0, 0}, /* zstdcat */
    {46210, 10575, 232, 3, 1, 0, 0}, /* zstdmt */
    {46217, 0, 589, 2, 0, 0, 0}, /* zypper */
    {46224, 0, 587, 2, 0, 0, 0}, /* zypper remove */
    {46238, 0, 587, 2, 0, 0, 0}, /* zypper rm */
};
const int s2c_utility_count = 1722;
