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
    "d,1\\,$d,*$d\\;d\0"
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
    "dd-copy\0"
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
    {S2C_IF_OPTION, 0, 4430, 0x0},
    {S2C_IF_NO_OPTION, 0, 4519, 0x0},
    {S2C_IF_NO_OPTION, 0, 4539, 0x0},
    {S2C_IF_OPTION, 0, 4647, 0x0},
    {S2C_IF_OPTION, 0, 4727, 0x0},
    {S2C_IF_OPTION, 0, 4736, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 4770, 0x0},
    {S2C_IF_OPTION, 0, 4873, 0x0},
    {S2C_IF_OPTION, 0, 4905, 0x0},
    {S2C_IF_OPTION, 0, 4962, 0x0},
    {S2C_IF_WORD, 1, 4995, 0x0},
    {S2C_IF_OPTION, 0, 5008, 0x0},
    {S2C_IF_OPTION, 0, 5039, 0x0},
    {S2C_IF_NO_OPTION, 0, 5049, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 5094, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 5224, 0x17400},
    {S2C_IF_OPTION, 0, 5224, 0x0},
    {S2C_IF_OPTION, 0, 5348, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 5348, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 5348, 0x0},
    {S2C_IF_WORD, 1, 5441, 0x0},
    {S2C_IF_OPTION, 0, 5348, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 5533, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 5692, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_ALL_PLACES, 0, 0, 0x800000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 5737, 0x0},
    {S2C_IF_OPTION, 0, 5796, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 5799, 0x0},
    {S2C_IF_WORD, 0, 5802, 0x0},
    {S2C_IF_WORD, 0, 5810, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 5796, 0x0},
    {S2C_IF_WORD, 0, 5962, 0x0},
    {S2C_IF_OPTION, 0, 6083, 0x0},
    {S2C_IF_OPTION, 0, 6123, 0x0},
    {S2C_IF_OPTION, 0, 6413, 0x0},
    {S2C_IF_OPTION, 0, 6926, 0x0},
    {S2C_IF_OPTION, 0, 7027, 0x0},
    {S2C_IF_NO_OPTION, 0, 7030, 0x0},
    {S2C_IF_OPTION, 0, 7030, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 7102, 0x0},
    {S2C_IF_OPTION, 0, 7149, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 7197, 0x0},
    {S2C_IF_OPTION, 0, 7271, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 7602, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x280},
    {S2C_IF_OPTION, 0, 7602, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 7602, 0x0},
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
    {S2C_IF_NO_WORD, 0, 8037, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 8234, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 8503, 0x800000},
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
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_PLACE, 0, 9119, 0x400},
    {S2C_IF_PLACE, 0, 9119, 0x800},
    {S2C_IF_PLACE, 0, 9119, 0x17000},
    {S2C_IF_PLACE, 0, 9119, 0x1e0000},
    {S2C_IF_WORD, 0, 9167, 0x0},
    {S2C_IF_PLACE, 0, 9119, 0x400},
    {S2C_IF_PLACE, 2, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x13080},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 9357, 0x0},
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
    {S2C_IF_WORD, 0, 9790, 0x0},
    {S2C_IF_OPTION, 0, 9809, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x30c0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x13080},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_NO_WORD, 1, 10012, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_WORD, 1, 10032, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x170c0},
    {S2C_IF_NO_WORD, 1, 10046, 0x0},
    {S2C_IF_OPTION, 0, 10130, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x11c0},
    {S2C_IF_OPTION, 0, 9357, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x11c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 10324, 0x0},
    {S2C_IF_OPTION, 0, 10445, 0x0},
    {S2C_IF_VALUE, 0, 10573, 0x0},
    {S2C_IF_VALUE, 0, 10634, 0x0},
    {S2C_IF_OPTION, 0, 10657, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20003c1},
    {S2C_IF_OPTION, 0, 10706, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10725, 0x10c0},
    {S2C_IF_OPTION, 0, 10779, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 10791, 0x400},
    {S2C_IF_OPTION, 0, 10801, 0x0},
    {S2C_IF_OPTION, 0, 10831, 0x0},
    {S2C_IF_OPTION, 0, 10844, 0x0},
    {S2C_IF_OPTION, 0, 7030, 0x0},
    {S2C_IF_VALUE, 0, 10859, 0x0},
    {S2C_IF_OPTION, 0, 10706, 0x0},
    {S2C_IF_OPTION, 0, 10918, 0x0},
    {S2C_IF_WORD, 1, 10947, 0x0},
    {S2C_IF_WORD, 1, 10985, 0x0},
    {S2C_IF_OPTION, 0, 10987, 0x0},
    {S2C_IF_OPTION, 0, 11152, 0x0},
    {S2C_IF_OPTION, 0, 11165, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 11222, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x30c0},
    {S2C_IF_OPTION, 0, 11404, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x1c0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 11152, 0x0},
    {S2C_IF_WORD, 1, 11536, 0x0},
    {S2C_IF_OPTION, 0, 7027, 0x0},
    {S2C_IF_OPTION, 0, 11694, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4c0},
    {S2C_IF_WORD, 0, 11763, 0x0},
    {S2C_IF_OPTION, 0, 11824, 0x0},
    {S2C_IF_NO_OPTION, 0, 10445, 0x0},
    {S2C_IF_WORD, 1, 11935, 0x0},
    {S2C_IF_OPTION, 0, 12027, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 12176, 0x0},
    {S2C_IF_OPTION, 0, 12193, 0x0},
    {S2C_IF_OPTION, 0, 12264, 0x0},
    {S2C_IF_OPTION, 0, 12343, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 12403, 0x0},
    {S2C_IF_OPTION, 0, 12433, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x14},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 12532, 0x0},
    {S2C_IF_WORD, 102, 12613, 0x0},
    {S2C_IF_WORD, 0, 12636, 0x0},
    {S2C_IF_WORD, 0, 12691, 0x0},
    {S2C_IF_OPTION, 0, 12343, 0x0},
    {S2C_IF_OPTION, 0, 12702, 0x0},
    {S2C_IF_OPTION, 0, 12885, 0x0},
    {S2C_IF_OPTION, 0, 13035, 0x0},
    {S2C_IF_OPTION, 0, 4539, 0x0},
    {S2C_IF_OPTION, 0, 4539, 0x0},
    {S2C_IF_OPTION, 0, 13257, 0x0},
    {S2C_IF_OPTION, 0, 13326, 0x0},
    {S2C_IF_OPTION, 0, 13385, 0x0},
    {S2C_IF_OPTION, 0, 13463, 0x0},
    {S2C_IF_OPTION, 0, 7027, 0x0},
    {S2C_IF_WORD, 1, 13560, 0x0},
    {S2C_IF_OPTION, 0, 13591, 0x0},
    {S2C_IF_OPTION, 0, 13602, 0x0},
    {S2C_IF_WORD, 0, 13655, 0x0},
    {S2C_IF_WORD, 0, 13733, 0x0},
    {S2C_IF_OPTION, 0, 13792, 0x0},
    {S2C_IF_VALUE, 0, 13925, 0x0},
    {S2C_IF_OPTION, 0, 13951, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 14107, 0x0},
    {S2C_IF_OPTION, 0, 7027, 0x0},
    {S2C_IF_OPTION, 0, 14180, 0x0},
    {S2C_IF_OPTION, 0, 14183, 0x0},
    {S2C_IF_OPTION, 0, 14228, 0x0},
    {S2C_IF_OPTION, 0, 7027, 0x0},
    {S2C_IF_OPTION, 0, 14180, 0x0},
    {S2C_IF_OPTION, 0, 6926, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 14310, 0x0},
    {S2C_IF_VALUE, 0, 14334, 0x0},
    {S2C_IF_OPTION, 0, 14387, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 14417, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 14440, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 14515, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1c0},
    {S2C_IF_VALUE, 0, 14530, 0x0},
    {S2C_IF_NO_OPTION, 0, 14547, 0x0},
    {S2C_IF_VALUE, 0, 14619, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 14666, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x180},
    {S2C_IF_OPTION, 0, 14734, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 14772, 0x0},
    {S2C_IF_OPTION, 0, 13792, 0x0},
    {S2C_IF_OPTION, 0, 14915, 0x0},
    {S2C_IF_WORD, 0, 14924, 0x0},
    {S2C_IF_OPTION, 0, 14924, 0x0},
    {S2C_IF_OPTION, 0, 14964, 0x0},
    {S2C_IF_WORD, 0, 15018, 0x0},
    {S2C_IF_NO_OPTION, 0, 15020, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 15238, 0x0},
    {S2C_IF_WORD, 0, 15250, 0x0},
    {S2C_IF_OPTION, 0, 15417, 0x0},
    {S2C_IF_VALUE, 0, 15455, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 15514, 0x0},
    {S2C_IF_OPTION, 0, 15592, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1c0},
    {S2C_IF_OPTION, 0, 15592, 0x0},
    {S2C_IF_WORD, 1, 15663, 0x0},
    {S2C_IF_OPTION, 0, 15717, 0x0},
    {S2C_IF_OPTION, 0, 7030, 0x0},
    {S2C_IF_OPTION, 0, 15845, 0x0},
    {S2C_IF_OPTION, 0, 15852, 0x0},
    {S2C_IF_WORD, 0, 15866, 0x0},
    {S2C_IF_WORD, 0, 16079, 0x0},
    {S2C_IF_WORD, 0, 16191, 0x0},
    {S2C_IF_WORD, 0, 16270, 0x0},
    {S2C_IF_WORD, 0, 16455, 0x0},
    {S2C_IF_WORD, 1, 16650, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 16712, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 16745, 0x0},
    {S2C_IF_WORD, 2, 16768, 0x0},
    {S2C_IF_WORD, 1, 16773, 0x0},
    {S2C_IF_WORD, 1, 16768, 0x0},
    {S2C_IF_WORD, 2, 16816, 0x0},
    {S2C_IF_WORD, 2, 16768, 0x0},
    {S2C_IF_WORD, 1, 16844, 0x0},
    {S2C_IF_WORD, 0, 16929, 0x0},
    {S2C_IF_OPTION, 0, 17004, 0x0},
    {S2C_IF_OPTION, 0, 17090, 0x0},
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_WORD, 0, 17121, 0x0},
    {S2C_IF_OPTION, 0, 17189, 0x0},
    {S2C_IF_WORD, 0, 17200, 0x0},
    {S2C_IF_OPTION, 0, 17336, 0x0},
    {S2C_IF_WORD, 0, 5962, 0x0},
    {S2C_IF_OPTION, 0, 5039, 0x0},
    {S2C_IF_OPTION, 0, 17475, 0x0},
    {S2C_IF_OPTION, 0, 17535, 0x0},
    {S2C_IF_OPTION, 0, 7030, 0x0},
    {S2C_IF_OPTION, 0, 17600, 0x0},
    {S2C_IF_OPTION, 0, 6926, 0x0},
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 17677, 0x0},
    {S2C_IF_OPTION, 0, 4519, 0x0},
    {S2C_IF_OPTION, 0, 17725, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 17864, 0x0},
    {S2C_IF_OPTION, 0, 17876, 0x0},
    {S2C_IF_OPTION, 0, 12264, 0x0},
    {S2C_IF_OPTION, 0, 18134, 0x0},
    {S2C_IF_VALUE, 0, 18166, 0x0},
    {S2C_IF_VALUE, 0, 18233, 0x0},
    {S2C_IF_OPTION, 0, 18259, 0x0},
    {S2C_IF_NO_OPTION, 0, 5692, 0x0},
    {S2C_IF_VALUE, 0, 18323, 0x0},
    {S2C_IF_OPTION, 0, 12343, 0x0},
    {S2C_IF_VALUE, 0, 18414, 0x0},
    {S2C_IF_VALUE, 0, 18497, 0x0},
    {S2C_IF_OPTION, 0, 6926, 0x0},
    {S2C_IF_VALUE, 0, 18323, 0x0},
    {S2C_IF_OPTION, 0, 18786, 0x0},
    {S2C_IF_WORD, 1, 18878, 0x0},
    {S2C_IF_OPTION, 0, 18895, 0x0},
    {S2C_IF_WORD, 1, 18993, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19147, 0x20000},
    {S2C_IF_OPTION, 0, 19150, 0x0},
    {S2C_IF_OPTION, 0, 11694, 0x0},
    {S2C_IF_OPTION, 0, 19179, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19293, 0x30000},
    {S2C_IF_WORD, 1, 19335, 0x0},
    {S2C_IF_NO_OPTION, 0, 19434, 0x0},
    {S2C_IF_WORD, 1, 19439, 0x0},
    {S2C_IF_NO_OPTION, 0, 19293, 0x0},
    {S2C_IF_NO_OPTION, 0, 19545, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19936, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 20073, 0x0},
    {S2C_IF_WORD, 1, 20151, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20201, 0x57400},
    {S2C_IF_OPTION, 0, 20286, 0x0},
    {S2C_IF_VALUE, 0, 20449, 0x0},
    {S2C_IF_OPTION, 0, 20506, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20802, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 20826, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20842, 0x57400},
    {S2C_IF_OPTION, 0, 20863, 0x0},
    {S2C_IF_OPTION, 0, 20872, 0x0},
    {S2C_IF_VALUE, 0, 20917, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_OPTION_PLACE, 0, 21033, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 21039, 0x0},
    {S2C_IF_WORD, 1, 21042, 0x0},
    {S2C_IF_OPTION, 0, 21104, 0x0},
    {S2C_IF_WORD, 0, 21160, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 21196, 0x0},
    {S2C_IF_OPTION, 0, 21039, 0x0},
    {S2C_IF_OPTION, 0, 21238, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_OPTION, 0, 21365, 0x0},
    {S2C_IF_OPTION, 0, 21402, 0x0},
    {S2C_IF_OPTION, 0, 21446, 0x0},
    {S2C_IF_OPTION, 0, 21512, 0x0},
    {S2C_IF_VALUE, 0, 21561, 0x0},
    {S2C_IF_VALUE, 0, 21601, 0x0},
    {S2C_IF_NO_OPTION, 0, 21623, 0x0},
    {S2C_IF_OPTION, 0, 21747, 0x0},
    {S2C_IF_VALUE, 0, 21601, 0x0},
    {S2C_IF_VALUE, 0, 21771, 0x0},
    {S2C_IF_OPTION, 0, 21747, 0x0},
    {S2C_IF_VALUE, 0, 21601, 0x0},
    {S2C_IF_VALUE, 0, 21838, 0x0},
    {S2C_IF_WORD, 1, 21956, 0x0},
    {S2C_IF_OPTION, 0, 21961, 0x0},
    {S2C_IF_WORD, 0, 21972, 0x0},
    {S2C_IF_WORD, 0, 21988, 0x0},
    {S2C_IF_WORD, 0, 22028, 0x0},
    {S2C_IF_WORD, 1, 22062, 0x0},
    {S2C_IF_WORD, 1, 22077, 0x0},
    {S2C_IF_OPTION, 0, 5008, 0x0},
    {S2C_IF_WORD, 0, 22101, 0x0},
    {S2C_IF_WORD, 1, 22107, 0x0},
    {S2C_IF_WORD, 0, 22141, 0x0},
    {S2C_IF_WORD, 0, 22149, 0x0},
    {S2C_IF_WORD, 0, 22149, 0x0},
    {S2C_IF_WORD, 0, 22194, 0x0},
    {S2C_IF_WORD, 0, 22220, 0x0},
    {S2C_IF_WORD, 0, 22227, 0x0},
    {S2C_IF_OPTION, 0, 22249, 0x0},
    {S2C_IF_VALUE, 0, 22282, 0x0},
    {S2C_IF_VALUE, 0, 22303, 0x0},
    {S2C_IF_VALUE, 0, 22324, 0x0},
    {S2C_IF_OPTION, 0, 22354, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 22539, 0x0},
    {S2C_IF_NO_WORD, 1, 22573, 0x0},
    {S2C_IF_WORD, 0, 22639, 0x0},
    {S2C_IF_NO_WORD, 0, 22644, 0x0},
    {S2C_IF_WORD, 0, 22829, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22895, 0x0},
    {S2C_IF_WORD, 0, 22935, 0x0},
    {S2C_IF_WORD, 1, 22972, 0x0},
    {S2C_IF_WORD, 1, 23015, 0x0},
    {S2C_IF_WORD, 0, 22639, 0x0},
    {S2C_IF_NO_WORD, 0, 22644, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 14734, 0x0},
    {S2C_IF_WORD, 1, 21956, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 23143, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 23182, 0x0},
    {S2C_IF_WORD, 0, 23229, 0x0},
    {S2C_IF_WORD, 0, 23242, 0x0},
    {S2C_IF_WORD, 0, 23247, 0x0},
    {S2C_IF_OPTION, 0, 23300, 0x0},
    {S2C_IF_OPTION, 0, 23300, 0x0},
    {S2C_IF_OPTION, 0, 23381, 0x0},
    {S2C_IF_WORD, 0, 23451, 0x0},
    {S2C_IF_WORD, 1, 23803, 0x0},
    {S2C_IF_OPTION, 0, 23300, 0x0},
    {S2C_IF_OPTION, 0, 23876, 0x0},
    {S2C_IF_OPTION, 0, 23972, 0x0},
    {S2C_IF_OPTION, 0, 24123, 0x0},
    {S2C_IF_OPTION, 0, 24239, 0x0},
    {S2C_IF_OPTION, 0, 24250, 0x0},
    {S2C_IF_WORD, 0, 24262, 0x0},
    {S2C_IF_OPTION, 0, 24319, 0x0},
    {S2C_IF_OPTION, 0, 24342, 0x0},
    {S2C_IF_OPTION, 0, 24353, 0x0},
    {S2C_IF_OPTION, 0, 24342, 0x0},
    {S2C_IF_WORD, 0, 24398, 0x0},
    {S2C_IF_OPTION, 0, 24453, 0x0},
    {S2C_IF_OPTION, 0, 24353, 0x0},
    {S2C_IF_WORD, 0, 24488, 0x0},
    {S2C_IF_WORD, 1, 24566, 0x0},
    {S2C_IF_OPTION, 0, 10130, 0x0},
    {S2C_IF_OPTION, 0, 17677, 0x0},
    {S2C_IF_OPTION, 0, 10130, 0x0},
    {S2C_IF_WORD, 0, 24670, 0x0},
    {S2C_IF_OPTION, 0, 24722, 0x0},
    {S2C_IF_OPTION, 0, 24728, 0x0},
    {S2C_IF_OPTION, 0, 24731, 0x0},
    {S2C_IF_OPTION, 0, 24728, 0x0},
    {S2C_IF_OPTION, 0, 24734, 0x0},
    {S2C_IF_OPTION, 0, 24728, 0x0},
    {S2C_IF_OPTION, 0, 6926, 0x0},
    {S2C_IF_WORD, 1, 24737, 0x0},
    {S2C_IF_WORD, 0, 24934, 0x0},
    {S2C_IF_WORD, 1, 25032, 0x0},
    {S2C_IF_OPTION, 0, 25062, 0x0},
    {S2C_IF_OPTION, 0, 25118, 0x0},
    {S2C_IF_OPTION, 0, 25159, 0x0},
    {S2C_IF_OPTION, 0, 25204, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 25328, 0x0},
    {S2C_IF_OPTION, 0, 4519, 0x0},
    {S2C_IF_OPTION, 0, 12264, 0x0},
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_OPTION, 0, 25687, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25749, 0x0},
    {S2C_IF_OPTION, 0, 11152, 0x0},
    {S2C_IF_OPTION, 0, 25844, 0x0},
    {S2C_IF_OPTION, 0, 12264, 0x0},
    {S2C_IF_OPTION, 0, 25938, 0x0},
    {S2C_IF_WORD, 0, 26025, 0x0},
    {S2C_IF_OPTION, 0, 26089, 0x0},
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_WORD, 0, 26155, 0x0},
    {S2C_IF_OPTION, 0, 26210, 0x0},
    {S2C_IF_OPTION, 0, 26290, 0x0},
    {S2C_IF_NO_OPTION, 0, 26302, 0x0},
    {S2C_IF_OPTION, 0, 26387, 0x0},
    {S2C_IF_OPTION, 0, 11152, 0x0},
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_OPTION, 0, 24734, 0x0},
    {S2C_IF_OPTION, 0, 12264, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 26543, 0x0},
    {S2C_IF_OPTION, 0, 11152, 0x0},
    {S2C_IF_OPTION, 0, 26594, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_OPTION, 0, 7027, 0x0},
    {S2C_IF_OPTION, 0, 5008, 0x0},
    {S2C_IF_VALUE, 0, 26822, 0x0},
    {S2C_IF_OPTION, 0, 17677, 0x0},
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 15417, 0x0},
    {S2C_IF_OPTION, 0, 26938, 0x0},
    {S2C_IF_WORD, 0, 26991, 0x0},
    {S2C_IF_WORD, 1, 27067, 0x0},
    {S2C_IF_OPTION, 0, 27169, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 9095, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 14734, 0x0},
    {S2C_IF_OPTION, 0, 27169, 0x0},
    {S2C_IF_WORD, 1, 27688, 0x0},
    {S2C_IF_OPTION, 0, 5008, 0x0},
    {S2C_IF_WORD, 0, 27817, 0x0},
    {S2C_IF_OPTION, 0, 28016, 0x0},
    {S2C_IF_OPTION, 0, 24453, 0x0},
    {S2C_IF_OPTION, 0, 28088, 0x0},
    {S2C_IF_VALUE, 0, 28164, 0x0},
    {S2C_IF_OPTION, 0, 24453, 0x0},
    {S2C_IF_OPTION, 0, 5008, 0x0},
    {S2C_IF_WORD, 1, 28268, 0x0},
    {S2C_IF_OPTION, 0, 28361, 0x0},
    {S2C_IF_WORD, 1, 28397, 0x0},
    {S2C_IF_OPTION, 0, 28453, 0x0},
    {S2C_IF_WORD, 0, 12613, 0x0},
    {S2C_IF_WORD, 0, 28472, 0x0},
    {S2C_IF_OPTION, 0, 28502, 0x0},
    {S2C_IF_WORD, 1, 28592, 0x0},
    {S2C_IF_WORD, 1, 28397, 0x0},
    {S2C_IF_OPTION, 0, 28651, 0x0},
    {S2C_IF_WORD, 1, 28472, 0x0},
    {S2C_IF_WORD, 2, 12613, 0x0},
    {S2C_IF_OPTION, 0, 28660, 0x0},
    {S2C_IF_WORD, 0, 28679, 0x0},
    {S2C_IF_OPTION, 0, 28844, 0x0},
    {S2C_IF_WORD, 0, 28891, 0x0},
    {S2C_IF_OPTION, 0, 12343, 0x0},
    {S2C_IF_VALUE, 0, 29111, 0x0},
    {S2C_IF_WORD, -1, 29240, 0x0},
    {S2C_IF_WORD, 0, 29325, 0x0},
    {S2C_IF_WORD, 0, 29389, 0x0},
    {S2C_IF_WORD, 0, 29426, 0x0},
    {S2C_IF_WORD, 0, 29440, 0x0},
    {S2C_IF_WORD, 0, 29448, 0x0},
    {S2C_IF_WORD, 1, 29507, 0x0},
    {S2C_IF_OPTION, 0, 29581, 0x0},
    {S2C_IF_OPTION, 0, 28844, 0x0},
    {S2C_IF_WORD, 1, 29668, 0x0},
    {S2C_IF_OPTION, 0, 29790, 0x0},
    {S2C_IF_OPTION, 0, 12343, 0x0},
    {S2C_IF_OPTION, 0, 6926, 0x0},
    {S2C_IF_OPTION, 0, 29880, 0x0},
    {S2C_IF_OPTION, 0, 26434, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 29931, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 30043, 0x0},
    {S2C_IF_OPTION, 0, 30148, 0x0},
    {S2C_IF_OPTION, 0, 30180, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 19147, 0x0},
    {S2C_IF_NO_OPTION, 0, 30215, 0x0},
    {S2C_IF_OPTION, 0, 30254, 0x0},
    {S2C_IF_OPTION, 0, 30304, 0x0},
    {S2C_IF_WORD, 1, 30345, 0x0},
    {S2C_IF_OPTION, 0, 11152, 0x0},
    {S2C_IF_WORD, 0, 30515, 0x0},
    {S2C_IF_WORD, 1, 30553, 0x0},
    {S2C_IF_WORD, 1, 30626, 0x0},
    {S2C_IF_WORD, 1, 30650, 0x0},
    {S2C_IF_OPTION, 0, 19147, 0x0},
    {S2C_IF_WORD, 0, 30667, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 30706, 0x0},
    {S2C_IF_OPTION, 0, 30737, 0x0},
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
    {0, 1, 22, 0},
    {1, 0, 23, 4504},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 0, 23, 0},
    {0, 1, 23, 0},
    {1, 0, 24, 4522},
    {0, 1, 24, 0},
    {1, 0, 25, 4542},
    {0, 0, 25, 0},
    {2, 1, 25, 4690},
    {2, 2, 26, 4750},
    {0, 0, 28, 0},
    {0, 1, 28, 0},
    {0, 1, 29, 0},
    {1, 0, 30, 4841},
    {0, 1, 30, 0},
    {1, 0, 31, 4885},
    {1, 1, 31, 4921},
    {0, 0, 32, 0},
    {0, 1, 32, 0},
    {1, 0, 33, 4978},
    {0, 1, 33, 0},
    {0, 1, 34, 0},
    {1, 0, 35, 5018},
    {0, 1, 35, 0},
    {0, 1, 36, 0},
    {1, 0, 37, 5081},
    {0, 2, 37, 0},
    {1, 0, 39, 5153},
    {0, 0, 39, 0},
    {1, 0, 39, 5171},
    {2, 1, 39, 5236},
    {1, 1, 40, 5256},
    {0, 0, 41, 0},
    {0, 0, 41, 0},
    {0, 0, 41, 0},
    {2, 2, 41, 5362},
    {2, 2, 43, 5417},
    {2, 2, 45, 5456},
    {1, 1, 47, 5487},
    {0, 0, 48, 0},
    {1, 1, 48, 5508},
    {1, 2, 49, 5542},
    {0, 0, 51, 0},
    {2, 1, 51, 5580},
    {2, 1, 52, 3679},
    {2, 1, 53, 5609},
    {1, 1, 54, 5704},
    {2, 1, 55, 3790},
    {2, 1, 56, 5719},
    {2, 1, 57, 3887},
    {2, 1, 58, 3925},
    {2, 1, 59, 3948},
    {2, 1, 60, 3999},
    {0, 1, 61, 0},
    {1, 1, 62, 4090},
    {0, 0, 63, 0},
    {2, 1, 63, 5753},
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
    {1, 0, 66, 4377},
    {2, 2, 66, 4277},
    {0, 0, 68, 0},
    {2, 1, 68, 5841},
    {1, 0, 69, 5902},
    {0, 1, 69, 0},
    {1, 0, 70, 5932},
    {0, 1, 70, 0},
    {0, 1, 71, 0},
    {1, 1, 72, 5966},
    {0, 0, 73, 0},
    {1, 0, 73, 5983},
    {0, 0, 73, 0},
    {0, 1, 73, 0},
    {1, 1, 74, 6155},
    {1, 0, 75, 6182},
    {1, 0, 75, 6182},
    {1, 0, 75, 6182},
    {1, 0, 75, 6182},
    {1, 0, 75, 6182},
    {0, 0, 75, 0},
    {1, 1, 75, 6419},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {1, 0, 76, 6533},
    {1, 0, 76, 6630},
    {0, 0, 76, 0},
    {1, 0, 76, 6630},
    {0, 0, 76, 0},
    {1, 0, 76, 6699},
    {0, 0, 76, 0},
    {1, 0, 76, 6630},
    {0, 0, 76, 0},
    {1, 0, 76, 6881},
    {0, 1, 76, 0},
    {1, 0, 77, 6929},
    {1, 0, 77, 6949},
    {1, 0, 77, 6972},
    {0, 2, 77, 0},
    {1, 1, 79, 6949},
    {1, 1, 80, 7033},
    {1, 0, 81, 7058},
    {0, 1, 81, 0},
    {0, 1, 82, 0},
    {1, 1, 83, 7162},
    {1, 0, 84, 6630},
    {1, 1, 84, 5487},
    {0, 0, 85, 0},
    {0, 0, 85, 0},
    {1, 1, 85, 7289},
    {0, 0, 86, 0},
    {1, 0, 86, 7379},
    {1, 0, 86, 7550},
    {2, 1, 86, 7567},
    {2, 2, 87, 7620},
    {2, 2, 89, 7654},
    {2, 2, 91, 7620},
    {2, 1, 93, 7706},
    {2, 1, 94, 7750},
    {2, 1, 95, 7801},
    {2, 1, 96, 7831},
    {2, 1, 97, 7875},
    {2, 1, 98, 7920},
    {2, 1, 99, 7962},
    {2, 1, 100, 8000},
    {2, 2, 101, 8065},
    {2, 1, 103, 8090},
    {2, 1, 104, 8138},
    {2, 1, 105, 8179},
    {2, 1, 106, 8253},
    {1, 0, 107, 8285},
    {2, 1, 107, 8285},
    {1, 0, 108, 8302},
    {2, 1, 108, 5580},
    {2, 1, 109, 8345},
    {1, 0, 110, 8392},
    {2, 1, 110, 8443},
    {2, 1, 111, 8525},
    {2, 1, 112, 8573},
    {2, 1, 113, 8620},
    {2, 1, 114, 8573},
    {2, 1, 115, 8659},
    {2, 1, 116, 5719},
    {2, 1, 117, 3999},
    {1, 0, 118, 8694},
    {2, 1, 118, 5580},
    {2, 1, 119, 8775},
    {2, 2, 120, 8794},
    {2, 2, 122, 8839},
    {2, 1, 124, 3742},
    {2, 1, 125, 3999},
    {2, 1, 126, 8856},
    {2, 2, 127, 8905},
    {2, 2, 129, 8920},
    {2, 2, 131, 8970},
    {1, 0, 133, 8997},
    {2, 2, 133, 9013},
    {2, 2, 135, 9057},
    {2, 2, 137, 3999},
    {2, 2, 139, 8856},
    {1, 0, 141, 9106},
    {2, 1, 141, 5580},
    {2, 1, 142, 3679},
    {2, 1, 143, 9123},
    {2, 1, 144, 5236},
    {0, 1, 145, 0},
    {1, 0, 146, 9180},
    {2, 1, 146, 5580},
    {2, 1, 147, 5580},
    {1, 0, 148, 9206},
    {2, 1, 148, 9260},
    {2, 1, 149, 3925},
    {2, 1, 150, 3887},
    {2, 1, 151, 9283},
    {1, 0, 152, 9301},
    {1, 0, 152, 9330},
    {2, 2, 152, 9372},
    {2, 2, 154, 9426},
    {2, 2, 156, 9479},
    {2, 3, 158, 9547},
    {2, 3, 161, 9595},
    {2, 3, 164, 9547},
    {2, 2, 167, 9646},
    {2, 2, 169, 9696},
    {2, 2, 171, 9727},
    {2, 2, 173, 9761},
    {2, 3, 175, 9761},
    {2, 3, 178, 9815},
    {1, 0, 181, 9860},
    {2, 2, 181, 9913},
    {2, 2, 183, 9963},
    {2, 3, 185, 9963},
    {2, 3, 188, 9963},
    {2, 2, 191, 10064},
    {1, 0, 193, 10096},
    {2, 2, 193, 10133},
    {1, 0, 195, 10181},
    {2, 2, 195, 10222},
    {2, 1, 197, 10268},
    {1, 0, 198, 10297},
    {2, 1, 198, 10369},
    {1, 0, 199, 10414},
    {0, 1, 199, 0},
    {1, 0, 200, 10457},
    {2, 1, 200, 10599},
    {2, 1, 201, 10599},
    {2, 2, 202, 10672},
    {2, 2, 204, 10740},
    {2, 2, 206, 5580},
    {0, 1, 208, 0},
    {0, 2, 209, 0},
    {0, 2, 211, 0},
    {1, 1, 213, 10864},
    {1, 0, 214, 10883},
    {0, 1, 214, 0},
    {0, 1, 215, 0},
    {1, 0, 216, 10962},
    {0, 1, 216, 0},
    {0, 1, 217, 0},
    {1, 0, 218, 10962},
    {0, 1, 218, 0},
    {0, 1, 219, 0},
    {2, 2, 220, 11177},
    {2, 1, 222, 11317},
    {2, 1, 223, 11371},
    {2, 2, 224, 11426},
    {1, 0, 226, 8997},
    {2, 2, 226, 11177},
    {1, 1, 228, 8997},
    {0, 0, 229, 0},
    {0, 1, 229, 0},
    {2, 0, 230, 11497},
    {0, 1, 230, 0},
    {1, 0, 231, 11599},
    {1, 0, 231, 11612},
    {0, 2, 231, 0},
    {2, 1, 233, 11697},
    {2, 1, 234, 11697},
    {1, 0, 235, 11777},
    {2, 2, 235, 11845},
    {0, 0, 237, 0},
    {0, 1, 237, 0},
    {0, 1, 238, 0},
    {0, 1, 239, 0},
    {1, 0, 240, 12090},
    {2, 1, 240, 12107},
    {1, 0, 241, 12139},
    {0, 1, 241, 0},
    {2, 1, 242, 12226},
    {2, 1, 243, 12276},
    {1, 0, 244, 12308},
    {0, 1, 244, 0},
    {2, 2, 245, 12353},
    {1, 0, 247, 12308},
    {0, 1, 247, 0},
    {2, 1, 248, 12449},
    {2, 2, 249, 12480},
    {1, 0, 251, 12308},
    {2, 1, 251, 12548},
    {2, 1, 252, 12616},
    {2, 1, 253, 12652},
    {0, 1, 254, 0},
    {0, 1, 255, 0},
    {1, 0, 256, 12308},
    {2, 1, 256, 12860},
    {0, 1, 257, 0},
    {1, 0, 258, 12911},
    {2, 0, 258, 12938},
    {2, 0, 258, 12954},
    {2, 1, 258, 13057},
    {1, 0, 259, 13094},
    {2, 1, 259, 13128},
    {0, 0, 260, 0},
    {2, 1, 260, 13169},
    {0, 0, 261, 0},
    {2, 0, 261, 13210},
    {2, 1, 261, 13275},
    {2, 1, 262, 13338},
    {2, 1, 263, 13417},
    {0, 1, 264, 0},
    {1, 0, 265, 13506},
    {0, 1, 265, 0},
    {2, 0, 266, 13523},
    {0, 1, 266, 0},
    {1, 0, 267, 12090},
    {0, 1, 267, 0},
    {2, 1, 268, 13622},
    {2, 1, 269, 13670},
    {2, 0, 270, 13711},
    {0, 1, 270, 0},
    {1, 0, 271, 13768},
    {0, 1, 271, 0},
    {2, 0, 272, 13802},
    {2, 0, 272, 13864},
    {2, 1, 272, 13864},
    {1, 0, 273, 9301},
    {2, 2, 273, 13966},
    {1, 0, 275, 14005},
    {0, 0, 275, 0},
    {2, 0, 275, 14025},
    {0, 1, 275, 0},
    {1, 0, 276, 14149},
    {0, 1, 276, 0},
    {2, 2, 277, 14192},
    {2, 1, 279, 14256},
    {1, 0, 280, 14293},
    {0, 1, 280, 0},
    {2, 1, 281, 14192},
    {1, 0, 282, 14293},
    {0, 1, 282, 0},
    {0, 2, 283, 0},
    {2, 1, 285, 14353},
    {1, 0, 286, 12090},
    {0, 1, 286, 0},
    {0, 1, 287, 0},
    {1, 0, 288, 12090},
    {0, 1, 288, 0},
    {0, 2, 289, 0},
    {1, 0, 291, 14449},
    {0, 2, 291, 0},
    {2, 3, 293, 14560},
    {2, 2, 296, 14628},
    {2, 2, 298, 14684},
    {1, 0, 300, 14718},
    {2, 1, 300, 14743},
    {2, 2, 301, 14793},
    {1, 0, 303, 14832},
    {1, 1, 303, 14870},
    {0, 0, 304, 0},
    {0, 1, 304, 0},
    {2, 1, 305, 14927},
    {2, 2, 306, 14927},
    {2, 2, 308, 15063},
    {2, 1, 310, 15126},
    {1, 0, 311, 15166},
    {0, 1, 311, 0},
    {2, 1, 312, 15350},
    {2, 1, 313, 15420},
    {2, 2, 314, 15477},
    {2, 1, 316, 15522},
    {1, 0, 317, 15546},
    {2, 0, 317, 15572},
    {2, 2, 317, 15602},
    {1, 1, 319, 15638},
    {0, 0, 320, 0},
    {0, 1, 320, 0},
    {1, 0, 321, 15683},
    {0, 1, 321, 0},
    {2, 0, 322, 15739},
    {1, 1, 322, 15816},
    {0, 1, 323, 0},
    {1, 1, 324, 15855},
    {2, 0, 325, 15739},
    {2, 1, 325, 15876},
    {1, 0, 326, 15923},
    {1, 0, 326, 15956},
    {2, 0, 326, 15983},
    {2, 1, 326, 16154},
    {1, 0, 327, 15923},
    {2, 1, 327, 16223},
    {2, 1, 328, 16396},
    {2, 1, 329, 16554},
    {1, 0, 330, 16584},
    {0, 1, 330, 0},
    {0, 1, 331, 0},
    {1, 0, 332, 12090},
    {0, 1, 332, 0},
    {0, 1, 333, 0},
    {0, 1, 334, 0},
    {2, 2, 335, 16223},
    {2, 2, 337, 16223},
    {2, 2, 339, 16554},
    {1, 0, 341, 16900},
    {2, 1, 341, 16942},
    {1, 0, 342, 16971},
    {2, 0, 342, 16986},
    {2, 1, 342, 17014},
    {1, 0, 343, 17075},
    {0, 1, 343, 0},
    {2, 2, 344, 17123},
    {1, 0, 346, 17156},
    {2, 2, 346, 17291},
    {1, 1, 348, 17366},
    {1, 1, 349, 17366},
    {0, 0, 350, 0},
    {0, 1, 350, 0},
    {1, 0, 351, 17398},
    {1, 0, 351, 17425},
    {2, 1, 351, 17502},
    {1, 1, 352, 17544},
    {0, 0, 353, 0},
    {2, 1, 353, 17574},
    {2, 1, 354, 17606},
    {0, 0, 355, 0},
    {0, 1, 355, 0},
    {1, 0, 356, 17634},
    {2, 2, 356, 17655},
    {0, 1, 358, 0},
    {1, 0, 359, 17680},
    {2, 1, 359, 17693},
    {0, 1, 360, 0},
    {1, 0, 361, 17731},
    {0, 0, 361, 0},
    {1, 0, 361, 17749},
    {1, 1, 361, 17766},
    {2, 0, 362, 17796},
    {1, 1, 362, 17766},
    {2, 0, 363, 17825},
    {0, 1, 363, 0},
    {2, 1, 364, 17886},
    {2, 1, 365, 17917},
    {1, 0, 366, 17970},
    {2, 0, 366, 17989},
    {2, 1, 366, 18144},
    {2, 1, 367, 18201},
    {2, 1, 368, 18144},
    {2, 2, 369, 18271},
    {2, 1, 371, 18334},
    {1, 0, 372, 18354},
    {0, 1, 372, 0},
    {2, 1, 373, 17886},
    {1, 0, 374, 18440},
    {2, 1, 374, 18201},
    {0, 1, 375, 0},
    {1, 0, 376, 18542},
    {2, 1, 376, 18623},
    {1, 0, 377, 18643},
    {1, 0, 377, 18670},
    {1, 0, 377, 18689},
    {2, 1, 377, 18858},
    {2, 1, 378, 8285},
    {0, 1, 379, 0},
    {0, 1, 380, 0},
    {1, 0, 381, 19082},
    {2, 3, 381, 19153},
    {0, 1, 384, 0},
    {1, 0, 385, 19191},
    {2, 1, 385, 19306},
    {0, 2, 386, 0},
    {0, 2, 388, 0},
    {1, 0, 390, 19487},
    {2, 0, 390, 19515},
    {0, 0, 390, 0},
    {0, 1, 390, 0},
    {1, 0, 391, 19557},
    {1, 0, 391, 19575},
    {2, 1, 391, 11177},
    {2, 1, 392, 20039},
    {2, 1, 393, 20109},
    {2, 1, 394, 20158},
    {2, 1, 395, 20234},
    {1, 1, 396, 20414},
    {0, 1, 397, 0},
    {1, 1, 398, 20553},
    {0, 0, 399, 0},
    {2, 1, 399, 11177},
    {2, 1, 400, 20039},
    {2, 1, 401, 20109},
    {2, 1, 402, 20234},
    {0, 1, 403, 0},
    {1, 1, 404, 20414},
    {0, 1, 405, 0},
    {1, 0, 406, 20962},
    {2, 1, 406, 20039},
    {2, 1, 407, 11177},
    {2, 1, 408, 11177},
    {0, 1, 409, 0},
    {0, 1, 410, 0},
    {1, 0, 411, 21049},
    {2, 1, 411, 21127},
    {2, 1, 412, 21127},
    {2, 1, 413, 20039},
    {2, 1, 414, 20039},
    {0, 1, 415, 0},
    {1, 1, 416, 21253},
    {0, 1, 417, 0},
    {1, 0, 418, 21049},
    {2, 1, 418, 20039},
    {0, 0, 419, 0},
    {0, 0, 419, 0},
    {0, 1, 419, 0},
    {2, 1, 420, 21413},
    {2, 1, 421, 21458},
    {2, 1, 422, 21530},
    {2, 3, 423, 21720},
    {2, 3, 426, 21824},
    {2, 3, 429, 21720},
    {1, 0, 432, 21872},
    {1, 0, 432, 21893},
    {0, 0, 432, 0},
    {2, 0, 432, 21928},
    {0, 1, 432, 0},
    {0, 1, 433, 0},
    {2, 2, 434, 22006},
    {2, 1, 436, 21413},
    {1, 0, 437, 21872},
    {2, 0, 437, 22035},
    {0, 1, 437, 0},
    {1, 0, 438, 21872},
    {0, 1, 438, 0},
    {0, 1, 439, 0},
    {2, 1, 440, 21413},
    {2, 1, 441, 22115},
    {2, 2, 442, 22161},
    {2, 2, 444, 21824},
    {2, 2, 446, 21824},
    {1, 0, 448, 21872},
    {2, 1, 448, 22260},
    {2, 1, 449, 21824},
    {2, 1, 450, 21824},
    {2, 1, 451, 21720},
    {0, 1, 452, 0},
    {1, 0, 453, 21872},
    {1, 0, 453, 22519},
    {0, 1, 453, 0},
    {0, 1, 454, 0},
    {0, 1, 455, 0},
    {1, 0, 456, 22519},
    {2, 2, 456, 22647},
    {1, 0, 458, 22679},
    {2, 0, 458, 22711},
    {2, 0, 458, 22743},
    {2, 0, 458, 22797},
    {2, 1, 458, 22847},
    {1, 0, 459, 22881},
    {1, 0, 459, 6630},
    {0, 1, 459, 0},
    {0, 1, 460, 0},
    {0, 1, 461, 0},
    {1, 0, 462, 22519},
    {2, 1, 462, 22982},
    {1, 1, 463, 23019},
    {0, 0, 464, 0},
    {2, 2, 464, 23032},
    {0, 1, 466, 0},
    {1, 0, 467, 22679},
    {2, 1, 467, 22260},
    {1, 0, 468, 23032},
    {0, 1, 468, 0},
    {1, 0, 469, 22679},
    {0, 1, 469, 0},
    {1, 0, 470, 23061},
    {2, 0, 470, 22260},
    {2, 0, 470, 23093},
    {2, 0, 470, 23032},
    {0, 1, 470, 0},
    {0, 1, 471, 0},
    {1, 0, 472, 22519},
    {0, 1, 472, 0},
    {1, 0, 473, 23205},
    {0, 1, 473, 0},
    {2, 2, 474, 23252},
    {1, 0, 476, 23271},
    {0, 1, 476, 0},
    {2, 0, 477, 23346},
    {0, 1, 477, 0},
    {2, 1, 478, 23414},
    {2, 1, 479, 23719},
    {1, 0, 480, 23760},
    {0, 1, 480, 0},
    {0, 1, 481, 0},
    {2, 1, 482, 23913},
    {1, 0, 483, 23955},
    {0, 1, 483, 0},
    {2, 1, 484, 24201},
    {2, 1, 485, 23346},
    {2, 2, 486, 23719},
    {1, 0, 488, 23955},
    {0, 1, 488, 0},
    {2, 2, 489, 24362},
    {2, 2, 491, 23719},
    {2, 2, 493, 24461},
    {1, 0, 495, 23955},
    {2, 1, 495, 23719},
    {1, 0, 496, 23760},
    {0, 1, 496, 0},
    {1, 0, 497, 23955},
    {2, 2, 497, 24362},
    {2, 2, 499, 23719},
    {0, 1, 501, 0},
    {0, 2, 502, 0},
    {0, 2, 504, 0},
    {0, 2, 506, 0},
    {1, 0, 508, 23955},
    {0, 1, 508, 0},
    {1, 0, 509, 23955},
    {2, 1, 509, 23719},
    {1, 0, 510, 23760},
    {1, 0, 510, 23955},
    {2, 0, 510, 24985},
    {0, 1, 510, 0},
    {0, 1, 511, 0},
    {1, 0, 512, 25078},
    {2, 1, 512, 25138},
    {2, 1, 513, 25181},
    {1, 1, 514, 25219},
    {0, 0, 515, 0},
    {2, 1, 515, 25250},
    {1, 0, 516, 25219},
    {0, 1, 516, 0},
    {1, 0, 517, 25609},
    {2, 1, 517, 25632},
    {2, 2, 518, 25632},
    {1, 1, 520, 25732},
    {0, 1, 521, 0},
    {0, 1, 522, 0},
    {1, 0, 523, 25826},
    {0, 1, 523, 0},
    {2, 1, 524, 25874},
    {2, 1, 525, 25907},
    {2, 1, 526, 25955},
    {2, 1, 527, 26031},
    {1, 0, 528, 26075},
    {2, 1, 528, 26104},
    {1, 0, 529, 26138},
    {2, 1, 529, 26104},
    {2, 1, 530, 26163},
    {2, 1, 531, 26226},
    {1, 0, 532, 26263},
    {1, 2, 532, 26316},
    {2, 0, 534, 26351},
    {2, 1, 534, 26104},
    {1, 0, 535, 26416},
    {0, 1, 535, 0},
    {2, 1, 536, 26437},
    {1, 1, 537, 26474},
    {0, 0, 538, 0},
    {2, 0, 538, 26494},
    {0, 0, 538, 0},
    {2, 1, 538, 26518},
    {0, 1, 539, 0},
    {0, 1, 540, 0},
    {1, 0, 541, 26582},
    {0, 1, 541, 0},
    {1, 1, 542, 26603},
    {2, 1, 543, 26641},
    {2, 1, 544, 26660},
    {1, 0, 545, 26712},
    {2, 2, 545, 26750},
    {2, 0, 547, 26777},
    {0, 0, 547, 0},
    {2, 1, 547, 26777},
    {1, 0, 548, 26844},
    {2, 0, 548, 26869},
    {2, 1, 548, 8285},
    {1, 0, 549, 26908},
    {2, 1, 549, 26660},
    {1, 0, 550, 8302},
    {0, 0, 550, 0},
    {0, 1, 550, 0},
    {0, 1, 551, 0},
    {1, 0, 552, 26921},
    {0, 1, 552, 0},
    {2, 1, 553, 27002},
    {1, 0, 554, 5153},
    {1, 0, 554, 27031},
    {0, 1, 554, 0},
    {1, 0, 555, 27150},
    {2, 1, 555, 27182},
    {2, 1, 556, 27221},
    {1, 0, 557, 27255},
    {1, 0, 557, 27286},
    {2, 2, 557, 27303},
    {1, 0, 559, 27333},
    {0, 0, 559, 0},
    {2, 0, 559, 27360},
    {2, 1, 559, 27407},
    {1, 0, 560, 27455},
    {2, 0, 560, 27482},
    {2, 0, 560, 27524},
    {2, 1, 560, 27558},
    {1, 0, 561, 27594},
    {1, 0, 561, 27150},
    {0, 1, 561, 0},
    {1, 0, 562, 27797},
    {0, 1, 562, 0},
    {2, 1, 563, 27982},
    {2, 1, 564, 28042},
    {2, 2, 565, 28102},
    {1, 0, 567, 27982},
    {2, 0, 567, 28128},
    {2, 1, 567, 28177},
    {1, 0, 568, 28206},
    {2, 1, 568, 28235},
    {1, 0, 569, 27797},
    {0, 1, 569, 0},
    {2, 0, 570, 27524},
    {0, 1, 570, 0},
    {0, 1, 571, 0},
    {2, 1, 572, 28405},
    {2, 1, 573, 28405},
    {2, 2, 574, 28478},
    {2, 1, 576, 28531},
    {1, 0, 577, 28569},
    {0, 1, 577, 0},
    {2, 1, 578, 28405},
    {2, 1, 579, 28405},
    {2, 2, 580, 28478},
    {1, 0, 582, 28569},
    {0, 1, 582, 0},
    {2, 1, 583, 28814},
    {2, 1, 584, 28853},
    {0, 1, 585, 0},
    {1, 0, 586, 28969},
    {0, 1, 586, 0},
    {0, 1, 587, 0},
    {0, 1, 588, 0},
    {1, 0, 589, 29290},
    {2, 1, 589, 29368},
    {2, 1, 590, 29407},
    {2, 3, 591, 29463},
    {0, 1, 594, 0},
    {0, 1, 595, 0},
    {1, 0, 596, 29615},
    {2, 0, 596, 29637},
    {2, 1, 596, 29637},
    {0, 1, 597, 0},
    {1, 0, 598, 29745},
    {0, 0, 598, 0},
    {2, 1, 598, 29808},
    {0, 1, 599, 0},
    {1, 0, 600, 29857},
    {0, 1, 600, 0},
    {2, 1, 601, 29883},
    {1, 1, 602, 29908},
    {1, 2, 603, 29933},
    {2, 0, 605, 29958},
    {0, 1, 605, 0},
    {1, 0, 606, 29984},
    {2, 0, 606, 30005},
    {0, 1, 606, 0},
    {1, 0, 607, 30123},
    {2, 1, 607, 30156},
    {0, 1, 608, 0},
    {0, 2, 609, 0},
    {1, 0, 611, 30187},
    {0, 0, 611, 0},
    {0, 1, 611, 0},
    {1, 0, 612, 30221},
    {1, 0, 612, 30239},
    {0, 1, 612, 0},
    {1, 0, 613, 30280},
    {0, 1, 613, 0},
    {0, 1, 614, 0},
    {1, 0, 615, 30475},
    {0, 1, 615, 0},
    {2, 0, 616, 30487},
    {2, 1, 616, 30523},
    {1, 0, 617, 30539},
    {2, 1, 617, 12938},
    {0, 1, 618, 0},
    {1, 0, 619, 30636},
    {0, 1, 619, 0},
    {1, 0, 620, 25078},
    {2, 2, 620, 30669},
    {1, 0, 622, 30690},
    {0, 2, 622, 0},
    {0, 1, 624, 0},
    {1, 0, 625, 5153},
};

const s2c_utility s2c_utilities[] = {
    {30787, 0, 135, 1, 17, 0, 0}, /* . */
    {30789, 10900, 252, 3, 1, 0, 0}, /* 7z */
    {30792, 10900, 252, 3, 1, 0, 0}, /* 7za */
    {30796, 10900, 252, 3, 1, 0, 0}, /* 7zr */
    {30800, 0, 28, 1, 0, 0, 0}, /* : */
    {30802, 0, 18, 3, 0, 0, 0}, /* = */
    {30804, 0, 0, 12, 0, 0, 0}, /* > */
    {30806, 0, 12, 6, 0, 0, 0}, /* >> */
    {30809, 19602, 484, 9, 4, 0, 0}, /* GET */
    {30813, 7071, 140, 4, 18, 0, 0}, /* Rscript */
    {30821, 0, 768, 2, 0, 0, 0}, /* VBoxManage */
    {30832, 0, 767, 1, 0, 0, 0}, /* VBoxManage closemedium */
    {30855, 0, 767, 1, 0, 0, 0}, /* VBoxManage unregistervm */
    {30879, 0, 28, 1, 0, 0, 0}, /* [ */
    {30881, 0, 780, 3, 0, 0, 0}, /* a2dissite */
    {30891, 0, 780, 3, 0, 0, 0}, /* a2enmod */
    {30899, 0, 780, 3, 0, 0, 0}, /* a2ensite */
    {30908, 0, 466, 1, 0, 0, 0}, /* aa-disable */
    {30919, 0, 466, 1, 0, 0, 0}, /* aa-teardown */
    {30931, 0, 780, 3, 0, 0, 0}, /* ab */
    {30934, 0, 58, 1, 1, 0, 0}, /* ack */
    {30938, 0, 30, 1, 0, 0, 0}, /* acpi */
    {30943, 0, 628, 3, 0, 0, 0}, /* add-apt-repository */
    {30962, 0, 780, 3, 0, 0, 0}, /* add-shell */
    {30972, 0, 465, 1, 0, 0, 0}, /* addgroup */
    {30981, 0, 26, 1, 0, 0, 0}, /* addr2line */
    {30991, 18572, 463, 2, 0, 0, 0}, /* adduser */
    {30999, 0, 58, 1, 1, 0, 0}, /* ag */
    {31002, 18718, 467, 5, 0, 0, 0}, /* age */
    {31006, 0, 481, 2, 0, 0, 0}, /* age-keygen */
    {31017, 0, 780, 3, 0, 0, 0}, /* aide */
    {31022, 0, 104, 4, 25, 0, 0}, /* alias */
    {31028, 0, 780, 3, 0, 0, 0}, /* alsamixer */
    {31038, 0, 780, 3, 0, 0, 0}, /* amixer */
    {31045, 0, 780, 3, 0, 0, 0}, /* anacron */
    {31053, 0, 725, 7, 0, 0, 0}, /* ansible */
    {31061, 0, 725, 7, 0, 0, 0}, /* ansible-playbook */
    {31078, 0, 778, 2, 0, 0, 0}, /* ant */
    {31082, 6561, 123, 1, 8, 0, 0}, /* aoss */
    {31087, 0, 780, 3, 0, 0, 0}, /* apache2ctl */
    {31098, 0, 780, 3, 0, 0, 0}, /* apachectl */
    {31108, 0, 480, 1, 0, 0, 0}, /* apg */
    {31112, 0, 622, 2, 0, 0, 0}, /* apk */
    {31116, 0, 624, 2, 0, 0, 0}, /* apk del */
    {31124, 0, 780, 3, 0, 0, 0}, /* aplay */
    {31130, 0, 466, 1, 0, 0, 0}, /* apparmor_parser */
    {31146, 0, 32, 1, 0, 0, 0}, /* apropos */
    {31154, 23777, 597, 4, 0, 0, 0}, /* apt */
    {31158, 0, 591, 2, 0, 0, 0}, /* apt autopurge */
    {31172, 0, 593, 4, 0, 0, 0}, /* apt autoremove */
    {31187, 0, 591, 2, 0, 0, 0}, /* apt purge */
    {31197, 0, 593, 4, 0, 0, 0}, /* apt remove */
    {31208, 0, 32, 1, 0, 0, 0}, /* apt-cache */
    {31218, 0, 32, 1, 0, 0, 0}, /* apt-file */
    {31227, 23777, 597, 4, 0, 0, 0}, /* apt-get */
    {31235, 0, 591, 2, 0, 0, 0}, /* apt-get autopurge */
    {31253, 0, 593, 4, 0, 0, 0}, /* apt-get autoremove */
    {31272, 0, 591, 2, 0, 0, 0}, /* apt-get purge */
    {31286, 0, 593, 4, 0, 0, 0}, /* apt-get remove */
    {31301, 0, 628, 3, 0, 0, 0}, /* apt-key */
    {31309, 0, 628, 3, 0, 0, 0}, /* apt-mark */
    {31318, 23777, 597, 4, 0, 0, 0}, /* aptitude */
    {31327, 0, 591, 2, 0, 0, 0}, /* aptitude purge */
    {31342, 0, 593, 4, 0, 0, 0}, /* aptitude remove */
    {31358, 10900, 252, 3, 1, 0, 0}, /* ar */
    {31361, 0, 28, 1, 0, 0, 0}, /* arch */
    {31366, 0, 780, 3, 0, 0, 0}, /* arecord */
    {31374, 19602, 484, 9, 4, 0, 0}, /* aria2c */
    {31381, 10900, 252, 3, 1, 0, 0}, /* arj */
    {31385, 0, 33, 2, 0, 0, 0}, /* arp */
    {31389, 0, 25, 1, 0, 0, 0}, /* arp-scan */
    {31398, 0, 33, 2, 0, 0, 0}, /* arping */
    {31405, 21278, 518, 8, 0, 0, 0}, /* arptables */
    {31415, 0, 26, 1, 0, 0, 0}, /* asciinema */
    {31425, 0, 622, 2, 0, 0, 0}, /* asdf */
    {31430, 7000, 136, 4, 7, 0, 0}, /* ash */
    {31434, 6911, 132, 2, 9, 0, 2}, /* at */
    {31437, 0, 31, 1, 0, 0, 0}, /* atop */
    {31442, 0, 765, 2, 0, 0, 0}, /* atq */
    {31446, 0, 765, 2, 0, 0, 0}, /* atrm */
    {31451, 0, 437, 3, 0, 0, 0}, /* auditctl */
    {31460, 0, 440, 1, 0, 0, 0}, /* aureport */
    {31469, 0, 440, 1, 0, 0, 0}, /* ausearch */
    {31478, 0, 778, 2, 0, 0, 0}, /* automake */
    {31487, 0, 778, 2, 0, 0, 0}, /* autoreconf */
    {31498, 7208, 147, 2, 10, 0, 1}, /* autossh */
    {31506, 0, 33, 2, 0, 0, 0}, /* avahi-browse */
    {31519, 0, 517, 1, 0, 0, 0}, /* avahi-resolve */
    {31533, 7188, 144, 2, 19, 0, 1}, /* awk */
    {31537, 0, 737, 5, 0, 0, 0}, /* aws */
    {31541, 19602, 484, 9, 4, 0, 0}, /* axel */
    {31546, 0, 737, 5, 0, 0, 0}, /* az */
    {31549, 0, 737, 5, 0, 0, 0}, /* b2 */
    {31552, 0, 37, 1, 0, 0, 0}, /* b2sum */
    {31558, 13113, 309, 2, 0, 0, 0}, /* badblocks */
    {31568, 0, 58, 1, 1, 0, 0}, /* base32 */
    {31575, 0, 58, 1, 1, 0, 0}, /* base64 */
    {31582, 0, 28, 1, 0, 0, 0}, /* basename */
    {31591, 7000, 136, 4, 7, 0, 0}, /* bash */
    {31596, 0, 58, 1, 1, 0, 0}, /* bat */
    {31600, 0, 58, 1, 1, 0, 0}, /* batcat */
    {31607, 6911, 132, 2, 9, 0, 2}, /* batch */
    {31613, 0, 778, 2, 0, 0, 0}, /* bazel */
    {31619, 0, 58, 1, 1, 0, 0}, /* bc */
    {31622, 0, 780, 3, 0, 0, 0}, /* beep */
    {31627, 0, 108, 1, 0, 0, 0}, /* bg */
    {31630, 0, 108, 1, 0, 0, 0}, /* bind */
    {31635, 0, 778, 2, 0, 0, 0}, /* black */
    {31641, 8319, 171, 3, 0, 0, 0}, /* bleachbit */
    {31651, 0, 283, 2, 0, 0, 0}, /* blkdiscard */
    {31662, 0, 30, 1, 0, 0, 0}, /* blkid */
    {31668, 0, 351, 3, 0, 0, 0}, /* blockdev */
    {31677, 0, 564, 4, 0, 0, 0}, /* bluetoothctl */
    {31690, 0, 31, 1, 0, 0, 0}, /* bmon */
    {31695, 0, 628, 3, 0, 0, 0}, /* bootctl */
    {31703, 0, 780, 3, 0, 0, 0}, /* borg */
    {31708, 0, 783, 2, 0, 0, 0}, /* borg compact */
    {31721, 0, 783, 2, 0, 0, 0}, /* borg delete */
    {31733, 0, 783, 2, 0, 0, 0}, /* borg prune */
    {31744, 0, 780, 3, 0, 0, 0}, /* brasero */
    {31752, 0, 564, 4, 0, 0, 0}, /* brctl */
    {31758, 0, 109, 1, 0, 0, 0}, /* break */
    {31764, 0, 622, 2, 0, 0, 0}, /* brew */
    {31769, 0, 564, 4, 0, 0, 0}, /* bridge */
    {31776, 0, 780, 3, 0, 0, 0}, /* brightnessctl */
    {31790, 10471, 242, 10, 1, 2, 0}, /* bsdtar */
    {31797, 0, 31, 1, 0, 0, 0}, /* btop */
    {31802, 0, 327, 2, 0, 0, 0}, /* btrfs */
    {31808, 0, 323, 4, 0, 0, 0}, /* btrfs check */
    {31820, 0, 323, 4, 0, 0, 0}, /* btrfs device delete */
    {31840, 0, 323, 4, 0, 0, 0}, /* btrfs device remove */
    {31860, 0, 323, 4, 0, 0, 0}, /* btrfs subvol del */
    {31877, 0, 323, 4, 0, 0, 0}, /* btrfs subvol delete */
    {31897, 0, 323, 4, 0, 0, 0}, /* btrfs subvolume del */
    {31917, 0, 323, 4, 0, 0, 0}, /* btrfs subvolume delete */
    {31940, 6319, 118, 2, 8, 0, 0}, /* builtin */
    {31948, 7071, 140, 4, 18, 0, 0}, /* bun */
    {31952, 0, 622, 2, 0, 0, 0}, /* bundle */
    {31959, 10900, 252, 3, 1, 0, 0}, /* bunzip2 */
    {31967, 0, 126, 1, 8, 0, 0}, /* busybox */
    {31975, 6561, 123, 1, 8, 0, 0}, /* bwrap */
    {31981, 0, 780, 3, 0, 0, 0}, /* byobu */
    {31987, 0, 70, 3, 2, 0, 0}, /* bzcat */
    {31993, 5292, 63, 1, 1, 0, 1}, /* bzgrep */
    {32000, 10900, 252, 3, 1, 0, 0}, /* bzip2 */
    {32006, 0, 778, 2, 0, 0, 0}, /* c++ */
    {32010, 0, 26, 1, 0, 0, 0}, /* c++filt */
    {32018, 0, 622, 2, 0, 0, 0}, /* cabal */
    {32024, 0, 255, 3, 0, 0, 0}, /* cabextract */
    {32035, 0, 780, 3, 0, 0, 0}, /* caddy */
    {32041, 6319, 118, 2, 8, 0, 0}, /* caffeinate */
    {32052, 0, 58, 1, 1, 0, 0}, /* cal */
    {32056, 0, 29, 1, 0, 0, 0}, /* caller */
    {32063, 0, 777, 1, 0, 0, 0}, /* cancel */
    {32070, 0, 238, 2, 0, 0, 0}, /* capsh */
    {32076, 0, 622, 2, 0, 0, 0}, /* cargo */
    {32082, 0, 627, 1, 0, 0, 0}, /* cargo yank */
    {32093, 0, 70, 3, 2, 0, 0}, /* cat */
    {32097, 6319, 118, 2, 8, 0, 0}, /* catchsegv */
    {32107, 0, 778, 2, 0, 0, 0}, /* cc */
    {32110, 0, 778, 2, 0, 0, 0}, /* ccache */
    {32117, 0, 93, 1, 14, 0, 0}, /* cd */
    {32120, 0, 725, 7, 0, 0, 0}, /* cdk */
    {32124, 30503, 785, 2, 0, 0, 0}, /* cdrecord */
    {32133, 18718, 467, 5, 0, 0, 0}, /* certbot */
    {32141, 0, 289, 3, 0, 0, 0}, /* cfdisk */
    {32148, 11911, 279, 4, 0, 0, 0}, /* cgdisk */
    {32155, 6319, 118, 2, 8, 0, 0}, /* cgexec */
    {32162, 18383, 457, 3, 0, 0, 0}, /* chage */
    {32168, 10124, 233, 2, 0, 0, 0}, /* chattr */
    {32175, 0, 466, 1, 0, 0, 0}, /* chcon */
    {32181, 0, 93, 1, 14, 0, 0}, /* chdir */
    {32187, 0, 32, 1, 0, 0, 0}, /* cheat */
    {32193, 0, 465, 1, 0, 0, 0}, /* chfn */
    {32198, 9894, 227, 6, 0, 0, 0}, /* chgrp */
    {32204, 0, 628, 3, 0, 0, 0}, /* chkconfig */
    {32214, 0, 780, 3, 0, 0, 0}, /* chkrootkit */
    {32225, 9345, 214, 13, 0, 0, 0}, /* chmod */
    {32231, 9894, 227, 6, 0, 0, 0}, /* chown */
    {32237, 0, 450, 1, 0, 0, 0}, /* chpasswd */
    {32246, 6561, 123, 1, 8, 0, 0}, /* chpst */
    {32252, 0, 780, 3, 0, 0, 0}, /* chromium */
    {32261, 6319, 118, 2, 8, 0, 0}, /* chronic */
    {32269, 0, 26, 1, 0, 0, 0}, /* chronyc */
    {32277, 6645, 125, 1, 8, 0, 1}, /* chroot */
    {32284, 6645, 125, 1, 8, 0, 1}, /* chrt */
    {32289, 18486, 460, 3, 0, 0, 0}, /* chsh */
    {32294, 0, 423, 2, 0, 0, 0}, /* chvt */
    {32299, 0, 37, 1, 0, 0, 0}, /* cksum */
    {32305, 0, 46, 2, 0, 0, 0}, /* clamscan */
    {32314, 0, 778, 2, 0, 0, 0}, /* clang */
    {32320, 0, 778, 2, 0, 0, 0}, /* clang++ */
    {32328, 0, 109, 1, 0, 0, 0}, /* clear */
    {32334, 29000, 742, 4, 20, 0, 0}, /* clickhouse-client */
    {32352, 0, 26, 1, 0, 0, 0}, /* cloc */
    {32357, 0, 778, 2, 0, 0, 0}, /* cmake */
    {32363, 0, 32, 1, 0, 0, 0}, /* cmp */
    {32367, 29000, 742, 4, 20, 0, 0}, /* cockroach */
    {32377, 0, 272, 1, 0, 0, 0}, /* code */
    {32382, 0, 32, 1, 0, 0, 0}, /* colordiff */
    {32392, 0, 58, 1, 1, 0, 0}, /* column */
    {32399, 0, 32, 1, 0, 0, 0}, /* comm */
    {32404, 0, 124, 1, 8, 0, 0}, /* command */
    {32412, 0, 32, 1, 0, 0, 0}, /* compgen */
    {32420, 0, 109, 1, 0, 0, 0}, /* complete */
    {32429, 0, 622, 2, 0, 0, 0}, /* composer */
    {32438, 10900, 252, 3, 1, 0, 0}, /* compress */
    {32447, 0, 622, 2, 0, 0, 0}, /* conan */
    {32453, 0, 622, 2, 0, 0, 0}, /* conda */
    {32459, 0, 778, 2, 0, 0, 0}, /* configure */
    {32469, 0, 753, 3, 0, 0, 0}, /* consul */
    {32476, 0, 752, 1, 0, 0, 0}, /* consul kv delete */
    {32493, 0, 109, 1, 0, 0, 0}, /* continue */
    {32502, 0, 780, 3, 0, 0, 0}, /* convert */
    {32510, 0, 25, 1, 0, 0, 0}, /* coredumpctl */
    {32522, 0, 58, 1, 1, 0, 0}, /* cowsay */
    {32529, 8709, 183, 11, 0, 0, 0}, /* cp */
    {32532, 0, 622, 2, 0, 0, 0}, /* cpan */
    {32537, 0, 622, 2, 0, 0, 0}, /* cpanm */
    {32543, 10900, 252, 3, 1, 0, 0}, /* cpio */
    {32548, 0, 383, 2, 0, 0, 0}, /* cpufreq-set */
    {32560, 0, 26, 1, 0, 0, 0}, /* cpuid */
    {32566, 6645, 125, 1, 8, 0, 1}, /* cpulimit */
    {32575, 0, 383, 2, 0, 0, 0}, /* cpupower */
    {32584, 29000, 742, 4, 20, 0, 0}, /* cqlsh */
    {32590, 0, 37, 1, 0, 0, 0}, /* crc32 */
    {32596, 20991, 501, 6, 4, 0, 0}, /* croc */
    {32601, 0, 780, 3, 0, 0, 0}, /* cron */
    {32606, 0, 780, 3, 0, 0, 0}, /* crond */
    {32612, 29877, 760, 5, 23, 0, 0}, /* crontab */
    {32620, 0, 272, 1, 0, 0, 0}, /* crontab-e */
    {32630, 14080, 338, 2, 0, 0, 0}, /* cryptsetup */
    {32641, 0, 337, 1, 0, 0, 0}, /* cryptsetup erase */
    {32658, 0, 337, 1, 0, 0, 0}, /* cryptsetup luksErase */
    {32679, 0, 337, 1, 0, 0, 0}, /* cryptsetup luksFormat */
    {32701, 0, 337, 1, 0, 0, 0}, /* cryptsetup luksHeaderRestore */
    {32730, 0, 337, 1, 0, 0, 0}, /* cryptsetup luksKillSlot */
    {32754, 0, 337, 1, 0, 0, 0}, /* cryptsetup luksRemoveKey */
    {32779, 0, 337, 1, 0, 0, 0}, /* cryptsetup reencrypt */
    {32800, 7000, 136, 4, 7, 0, 0}, /* csh */
    {32804, 0, 59, 1, 0, 0, 0}, /* csplit */
    {32811, 0, 790, 2, 0, 0, 0}, /* csrutil */
    {32819, 0, 58, 1, 1, 0, 0}, /* csvcut */
    {32826, 0, 58, 1, 1, 0, 0}, /* csvlook */
    {32834, 0, 777, 1, 0, 0, 0}, /* cupsdisable */
    {32846, 0, 777, 1, 0, 0, 0}, /* cupsenable */
    {32857, 19602, 484, 9, 4, 0, 0}, /* curl */
    {32862, 0, 58, 1, 1, 0, 0}, /* cut */
    {32866, 0, 780, 3, 0, 0, 0}, /* cvlc */
    {32871, 6645, 125, 1, 8, 0, 1}, /* daemon */
    {32878, 6561, 123, 1, 8, 0, 0}, /* daemonize */
    {32888, 7000, 136, 4, 7, 0, 0}, /* dash */
    {32893, 0, 21, 2, 0, 0, 0}, /* date */
    {32898, 0, 423, 2, 0, 0, 0}, /* date-s */
    {32905, 7208, 147, 2, 10, 0, 1}, /* dbclient */
    {32914, 6319, 118, 2, 8, 0, 0}, /* dbus-launch */
    {32926, 6319, 118, 2, 8, 0, 0}, /* dbus-run-session */
    {32943, 0, 58, 1, 1, 0, 0}, /* dc */
    {32946, 0, 205, 3, 0, 0, 0}, /* dc3dd */
    {32952, 0, 205, 3, 0, 0, 0}, /* dcfldd */
    {32959, 0, 780, 3, 0, 0, 0}, /* dconf */
    {32965, 0, 792, 2, 0, 0, 0}, /* dconf reset */
    {32977, 0, 199, 6, 0, 0, 0}, /* dd */
    {32980, 8709, 183, 11, 0, 0, 0}, /* dd-copy */
    {32988, 0, 205, 3, 0, 0, 0}, /* ddrescue */
    {32997, 0, 108, 1, 0, 0, 0}, /* deactivate */
    {33008, 0, 32, 1, 0, 0, 0}, /* debsums */
    {33016, 13163, 311, 2, 0, 0, 0}, /* debugfs */
    {33024, 0, 95, 3, 15, 0, 0}, /* declare */
    {33032, 0, 790, 2, 0, 0, 0}, /* defaults */
    {33041, 0, 444, 2, 0, 0, 0}, /* delgroup */
    {33050, 0, 26, 1, 0, 0, 0}, /* delta */
    {33056, 0, 780, 3, 0, 0, 0}, /* deluge */
    {33063, 0, 442, 2, 0, 0, 0}, /* deluser */
    {33071, 7071, 140, 4, 18, 0, 0}, /* deno */
    {33076, 0, 628, 3, 0, 0, 0}, /* depmod */
    {33083, 0, 30, 1, 0, 0, 0}, /* df */
    {33086, 0, 576, 2, 0, 0, 0}, /* dhclient */
    {33095, 0, 576, 2, 0, 0, 0}, /* dhcpcd */
    {33102, 0, 32, 1, 0, 0, 0}, /* diff */
    {33107, 0, 26, 1, 0, 0, 0}, /* diff3 */
    {33113, 0, 32, 1, 0, 0, 0}, /* diffstat */
    {33122, 0, 26, 1, 0, 0, 0}, /* difft */
    {33128, 0, 25, 1, 0, 0, 0}, /* dig */
    {33132, 0, 86, 2, 21, 0, 0}, /* dir */
    {33136, 0, 780, 3, 0, 0, 0}, /* direnv */
    {33143, 0, 28, 1, 0, 0, 0}, /* dirname */
    {33151, 0, 29, 1, 0, 0, 0}, /* dirs */
    {33156, 0, 787, 3, 0, 0, 0}, /* diskutil */
    {33165, 0, 108, 1, 0, 0, 0}, /* disown */
    {33172, 17466, 426, 3, 0, 0, 0}, /* dmesg */
    {33178, 0, 423, 2, 0, 0, 0}, /* dmesg-n */
    {33186, 0, 30, 1, 0, 0, 0}, /* dmidecode */
    {33196, 11911, 279, 4, 0, 0, 0}, /* dmsetup */
    {33204, 0, 313, 1, 0, 0, 0}, /* dmsetup clear */
    {33218, 0, 313, 1, 0, 0, 0}, /* dmsetup remove */
    {33233, 0, 313, 1, 0, 0, 0}, /* dmsetup remove_all */
    {33252, 0, 313, 1, 0, 0, 0}, /* dmsetup suspend */
    {33268, 0, 313, 1, 0, 0, 0}, /* dmsetup wipe_table */
    {33287, 0, 613, 2, 0, 0, 0}, /* dnf */
    {33291, 0, 611, 2, 0, 0, 0}, /* dnf autoremove */
    {33306, 0, 611, 2, 0, 0, 0}, /* dnf erase */
    {33316, 0, 611, 2, 0, 0, 0}, /* dnf remove */
    {33327, 0, 628, 3, 0, 0, 0}, /* do-release-upgrade */
    {33346, 6204, 113, 1, 8, 0, 0}, /* doas */
    {33351, 27047, 694, 2, 0, 0, 0}, /* docker */
    {33358, 0, 702, 1, 0, 0, 0}, /* docker builder df */
    {33376, 0, 702, 1, 0, 0, 0}, /* docker builder events */
    {33398, 0, 702, 1, 0, 0, 0}, /* docker builder info */
    {33418, 0, 702, 1, 0, 0, 0}, /* docker builder inspect */
    {33441, 0, 702, 1, 0, 0, 0}, /* docker builder list */
    {33461, 0, 702, 1, 0, 0, 0}, /* docker builder ls */
    {33479, 0, 704, 2, 0, 0, 0}, /* docker builder prune */
    {33500, 0, 703, 1, 0, 0, 0}, /* docker buildx prune */
    {33520, 0, 702, 1, 0, 0, 0}, /* docker compose config */
    {33542, 0, 708, 2, 0, 0, 0}, /* docker compose down */
    {33562, 0, 702, 1, 0, 0, 0}, /* docker compose events */
    {33584, 7317, 149, 1, 8, 0, 1}, /* docker compose exec */
    {33604, 0, 702, 1, 0, 0, 0}, /* docker compose images */
    {33626, 0, 702, 1, 0, 0, 0}, /* docker compose logs */
    {33646, 0, 702, 1, 0, 0, 0}, /* docker compose ls */
    {33664, 0, 702, 1, 0, 0, 0}, /* docker compose port */
    {33684, 0, 702, 1, 0, 0, 0}, /* docker compose ps */
    {33702, 0, 708, 2, 0, 0, 0}, /* docker compose rm */
    {33720, 0, 702, 1, 0, 0, 0}, /* docker compose top */
    {33739, 0, 702, 1, 0, 0, 0}, /* docker compose version */
    {33762, 0, 702, 1, 0, 0, 0}, /* docker container */
    {33779, 0, 710, 1, 0, 0, 0}, /* docker container create */
    {33803, 0, 702, 1, 0, 0, 0}, /* docker container df */
    {33823, 0, 702, 1, 0, 0, 0}, /* docker container events */
    {33847, 0, 710, 1, 0, 0, 0}, /* docker container exec */
    {33869, 0, 702, 1, 0, 0, 0}, /* docker container info */
    {33891, 0, 702, 1, 0, 0, 0}, /* docker container inspect */
    {33916, 0, 699, 1, 0, 0, 0}, /* docker container kill */
    {33938, 0, 702, 1, 0, 0, 0}, /* docker container list */
    {33960, 0, 702, 1, 0, 0, 0}, /* docker container ls */
    {33980, 0, 703, 1, 0, 0, 0}, /* docker container prune */
    {34003, 0, 710, 1, 0, 0, 0}, /* docker container restart */
    {34028, 0, 696, 3, 0, 0, 0}, /* docker container rm */
    {34048, 0, 710, 1, 0, 0, 0}, /* docker container start */
    {34071, 0, 699, 1, 0, 0, 0}, /* docker container stop */
    {34093, 7317, 149, 1, 8, 0, 1}, /* docker exec */
    {34105, 0, 702, 1, 0, 0, 0}, /* docker image */
    {34118, 0, 710, 1, 0, 0, 0}, /* docker image build */
    {34137, 0, 702, 1, 0, 0, 0}, /* docker image df */
    {34153, 0, 702, 1, 0, 0, 0}, /* docker image events */
    {34173, 0, 702, 1, 0, 0, 0}, /* docker image info */
    {34191, 0, 702, 1, 0, 0, 0}, /* docker image inspect */
    {34212, 0, 702, 1, 0, 0, 0}, /* docker image list */
    {34230, 0, 702, 1, 0, 0, 0}, /* docker image ls */
    {34246, 0, 704, 2, 0, 0, 0}, /* docker image prune */
    {34265, 0, 710, 1, 0, 0, 0}, /* docker image pull */
    {34283, 0, 710, 1, 0, 0, 0}, /* docker image push */
    {34301, 0, 700, 2, 0, 0, 0}, /* docker image rm */
    {34317, 0, 710, 1, 0, 0, 0}, /* docker image tag */
    {34334, 0, 702, 1, 0, 0, 0}, /* docker images df */
    {34351, 0, 702, 1, 0, 0, 0}, /* docker images events */
    {34372, 0, 702, 1, 0, 0, 0}, /* docker images info */
    {34391, 0, 702, 1, 0, 0, 0}, /* docker images inspect */
    {34413, 0, 702, 1, 0, 0, 0}, /* docker images list */
    {34432, 0, 702, 1, 0, 0, 0}, /* docker images ls */
    {34449, 0, 699, 1, 0, 0, 0}, /* docker kill */
    {34461, 0, 702, 1, 0, 0, 0}, /* docker network */
    {34476, 0, 710, 1, 0, 0, 0}, /* docker network connect */
    {34499, 0, 710, 1, 0, 0, 0}, /* docker network create */
    {34521, 0, 702, 1, 0, 0, 0}, /* docker network df */
    {34539, 0, 710, 1, 0, 0, 0}, /* docker network disconnect */
    {34565, 0, 702, 1, 0, 0, 0}, /* docker network events */
    {34587, 0, 702, 1, 0, 0, 0}, /* docker network info */
    {34607, 0, 702, 1, 0, 0, 0}, /* docker network inspect */
    {34630, 0, 702, 1, 0, 0, 0}, /* docker network list */
    {34650, 0, 702, 1, 0, 0, 0}, /* docker network ls */
    {34668, 0, 704, 2, 0, 0, 0}, /* docker network prune */
    {34689, 0, 710, 1, 0, 0, 0}, /* docker network rm */
    {34707, 0, 707, 1, 0, 0, 0}, /* docker node rm */
    {34722, 0, 696, 3, 0, 0, 0}, /* docker rm */
    {34732, 0, 700, 2, 0, 0, 0}, /* docker rmi */
    {34743, 7409, 150, 1, 8, 0, 1}, /* docker run */
    {34754, 0, 707, 1, 0, 0, 0}, /* docker secret rm */
    {34771, 0, 707, 1, 0, 0, 0}, /* docker service rm */
    {34789, 0, 707, 1, 0, 0, 0}, /* docker stack rm */
    {34805, 0, 699, 1, 0, 0, 0}, /* docker stop */
    {34817, 0, 707, 1, 0, 0, 0}, /* docker swarm leave */
    {34836, 0, 702, 1, 0, 0, 0}, /* docker system df */
    {34853, 0, 702, 1, 0, 0, 0}, /* docker system events */
    {34874, 0, 702, 1, 0, 0, 0}, /* docker system info */
    {34893, 0, 702, 1, 0, 0, 0}, /* docker system inspect */
    {34915, 0, 702, 1, 0, 0, 0}, /* docker system list */
    {34934, 0, 702, 1, 0, 0, 0}, /* docker system ls */
    {34951, 0, 703, 1, 0, 0, 0}, /* docker system prune */
    {34971, 0, 703, 1, 0, 0, 0}, /* docker system reset */
    {34991, 0, 702, 1, 0, 0, 0}, /* docker volume */
    {35005, 0, 710, 1, 0, 0, 0}, /* docker volume create */
    {35026, 0, 702, 1, 0, 0, 0}, /* docker volume df */
    {35043, 0, 702, 1, 0, 0, 0}, /* docker volume events */
    {35064, 0, 702, 1, 0, 0, 0}, /* docker volume info */
    {35083, 0, 702, 1, 0, 0, 0}, /* docker volume inspect */
    {35105, 0, 702, 1, 0, 0, 0}, /* docker volume list */
    {35124, 0, 702, 1, 0, 0, 0}, /* docker volume ls */
    {35141, 0, 703, 1, 0, 0, 0}, /* docker volume prune */
    {35161, 0, 706, 1, 0, 0, 0}, /* docker volume remove */
    {35182, 0, 706, 1, 0, 0, 0}, /* docker volume rm */
    {35199, 0, 702, 1, 0, 0, 0}, /* docker-compose config */
    {35221, 0, 708, 2, 0, 0, 0}, /* docker-compose down */
    {35241, 0, 702, 1, 0, 0, 0}, /* docker-compose logs */
    {35261, 0, 702, 1, 0, 0, 0}, /* docker-compose ps */
    {35279, 0, 708, 2, 0, 0, 0}, /* docker-compose rm */
    {35297, 0, 702, 1, 0, 0, 0}, /* docker-compose top */
    {35316, 0, 737, 5, 0, 0, 0}, /* doctl */
    {35322, 0, 564, 4, 0, 0, 0}, /* domainname */
    {35333, 0, 58, 1, 1, 0, 0}, /* dos2unix */
    {35342, 0, 778, 2, 0, 0, 0}, /* dot */
    {35346, 0, 778, 2, 0, 0, 0}, /* dotnet */
    {35353, 0, 770, 4, 0, 0, 0}, /* doveadm */
    {35361, 0, 601, 5, 0, 0, 0}, /* dpkg */
    {35366, 0, 255, 3, 0, 0, 0}, /* dpkg-deb */
    {35375, 0, 32, 1, 0, 0, 0}, /* dpkg-query */
    {35386, 0, 628, 3, 0, 0, 0}, /* dpkg-reconfigure */
    {35403, 0, 628, 3, 0, 0, 0}, /* dracut */
    {35410, 0, 752, 1, 0, 0, 0}, /* dropdb */
    {35417, 0, 752, 1, 0, 0, 0}, /* dropuser */
    {35426, 0, 25, 1, 0, 0, 0}, /* dstat */
    {35432, 0, 30, 1, 0, 0, 0}, /* du */
    {35435, 29000, 742, 4, 20, 0, 0}, /* duckdb */
    {35442, 0, 30, 1, 0, 0, 0}, /* duf */
    {35446, 0, 25, 1, 0, 0, 0}, /* dumpe2fs */
    {35455, 0, 780, 3, 0, 0, 0}, /* duplicity */
    {35465, 0, 783, 2, 0, 0, 0}, /* duplicity remove-all-but-n-full */
    {35497, 0, 783, 2, 0, 0, 0}, /* duplicity remove-older-than */
    {35525, 0, 30, 1, 0, 0, 0}, /* dust */
    {35530, 14174, 340, 4, 0, 0, 0}, /* e2fsck */
    {35537, 0, 347, 4, 0, 0, 0}, /* e2label */
    {35545, 6319, 118, 2, 8, 0, 0}, /* eatmydata */
    {35555, 21278, 518, 8, 0, 0, 0}, /* ebtables */
    {35564, 0, 91, 1, 5, 0, 0}, /* echo */
    {35569, 0, 272, 1, 0, 0, 0}, /* ed */
    {35572, 25097, 631, 4, 0, 0, 0}, /* efibootmgr */
    {35583, 5292, 63, 1, 1, 0, 1}, /* egrep */
    {35589, 0, 351, 3, 0, 0, 0}, /* eject */
    {35595, 0, 723, 2, 0, 0, 0}, /* eksctl delete */
    {35609, 7071, 140, 4, 18, 0, 0}, /* elixir */
    {35616, 0, 272, 1, 0, 0, 0}, /* emacs */
    {35622, 0, 622, 2, 0, 0, 0}, /* emerge */
    {35629, 0, 108, 1, 0, 0, 0}, /* enable */
    {35636, 6561, 123, 1, 8, 0, 0}, /* entr */
    {35641, 6279, 117, 1, 8, 0, 0}, /* env */
    {35645, 0, 780, 3, 0, 0, 0}, /* eog */
    {35649, 0, 622, 2, 0, 0, 0}, /* eopkg */
    {35655, 0, 778, 2, 0, 0, 0}, /* eslint */
    {35662, 0, 780, 3, 0, 0, 0}, /* espeak */
    {35669, 0, 753, 3, 0, 0, 0}, /* etcdctl */
    {35677, 0, 752, 1, 0, 0, 0}, /* etcdctl del */
    {35689, 0, 780, 3, 0, 0, 0}, /* ether-wake */
    {35700, 0, 564, 4, 0, 0, 0}, /* ethtool */
    {35708, 0, 517, 1, 0, 0, 0}, /* ethtool-show */
    {35721, 0, 134, 1, 13, 0, 0}, /* eval */
    {35726, 0, 780, 3, 0, 0, 0}, /* evince */
    {35733, 0, 272, 1, 0, 0, 0}, /* ex */
    {35736, 0, 86, 2, 21, 0, 0}, /* exa */
    {35740, 6319, 118, 2, 8, 0, 0}, /* exec */
    {35745, 0, 56, 2, 0, 0, 0}, /* exiftool */
    {35754, 0, 770, 4, 0, 0, 0}, /* exim */
    {35759, 0, 108, 1, 0, 0, 0}, /* exit */
    {35764, 0, 56, 2, 0, 0, 0}, /* exiv2 */
    {35770, 0, 58, 1, 1, 0, 0}, /* expand */
    {35777, 0, 95, 3, 15, 0, 0}, /* export */
    {35784, 0, 29, 1, 0, 0, 0}, /* expr */
    {35789, 0, 635, 2, 0, 0, 0}, /* extlinux */
    {35798, 0, 86, 2, 21, 0, 0}, /* eza */
    {35802, 0, 58, 1, 1, 0, 0}, /* factor */
    {35809, 0, 586, 2, 0, 0, 0}, /* fail2ban-client */
    {35825, 0, 465, 1, 0, 0, 0}, /* faillock */
    {35834, 6645, 125, 1, 8, 0, 1}, /* fakechroot */
    {35845, 6319, 118, 2, 8, 0, 0}, /* fakeroot */
    {35854, 6319, 118, 2, 8, 0, 0}, /* faketime */
    {35863, 9220, 208, 5, 0, 0, 0}, /* fallocate */
    {35873, 0, 28, 1, 0, 0, 0}, /* false */
    {35879, 0, 31, 1, 0, 0, 0}, /* fastfetch */
    {35889, 0, 423, 2, 0, 0, 0}, /* fbset */
    {35895, 0, 432, 2, 0, 0, 0}, /* fc */
    {35898, 0, 56, 2, 0, 0, 0}, /* fc-list */
    {35906, 0, 86, 2, 21, 0, 0}, /* fd */
    {35909, 0, 86, 2, 21, 0, 0}, /* fdfind */
    {35916, 0, 306, 1, 0, 0, 0}, /* fdformat */
    {35925, 0, 289, 3, 0, 0, 0}, /* fdisk */
    {35931, 0, 780, 3, 0, 0, 0}, /* feh */
    {35935, 19602, 484, 9, 4, 0, 0}, /* fetch */
    {35941, 0, 780, 3, 0, 0, 0}, /* ffmpeg */
    {35948, 0, 780, 3, 0, 0, 0}, /* ffplay */
    {35955, 0, 56, 2, 0, 0, 0}, /* ffprobe */
    {35963, 0, 108, 1, 0, 0, 0}, /* fg */
    {35966, 5292, 63, 1, 1, 0, 1}, /* fgrep */
    {35972, 0, 58, 1, 1, 0, 0}, /* figlet */
    {35979, 0, 30, 1, 0, 0, 0}, /* file */
    {35984, 0, 240, 2, 0, 0, 0}, /* file-rename */
    {35996, 0, 146, 1, 12, 0, 0}, /* find */
    {36001, 0, 30, 1, 0, 0, 0}, /* findfs */
    {36008, 0, 30, 1, 0, 0, 0}, /* findmnt */
    {36016, 0, 29, 1, 0, 0, 0}, /* finger */
    {36023, 0, 780, 3, 0, 0, 0}, /* fio */
    {36027, 0, 737, 5, 0, 0, 0}, /* firebase */
    {36036, 0, 780, 3, 0, 0, 0}, /* firefox */
    {36044, 6319, 118, 2, 8, 0, 0}, /* firejail */
    {36053, 0, 545, 6, 0, 0, 0}, /* firewall-cmd */
    {36066, 7000, 136, 4, 7, 0, 0}, /* fish */
    {36071, 0, 780, 3, 0, 0, 0}, /* flac */
    {36076, 0, 306, 1, 0, 0, 0}, /* flash_erase */
    {36088, 0, 306, 1, 0, 0, 0}, /* flash_eraseall */
    {36103, 0, 306, 1, 0, 0, 0}, /* flashcp */
    {36111, 13017, 307, 2, 0, 0, 0}, /* flashrom */
    {36120, 0, 622, 2, 0, 0, 0}, /* flatpak */
    {36128, 6645, 125, 1, 8, 0, 1}, /* flock */
    {36134, 0, 737, 5, 0, 0, 0}, /* fly */
    {36138, 0, 737, 5, 0, 0, 0}, /* flyctl */
    {36145, 0, 58, 1, 1, 0, 0}, /* fmt */
    {36149, 0, 58, 1, 1, 0, 0}, /* fold */
    {36154, 11640, 273, 4, 0, 0, 0}, /* format */
    {36161, 0, 33, 2, 0, 0, 0}, /* fping */
    {36167, 0, 28, 1, 0, 0, 0}, /* free */
    {36172, 0, 628, 3, 0, 0, 0}, /* freshclam */
    {36182, 14174, 340, 4, 0, 0, 0}, /* fsck */
    {36187, 14174, 340, 4, 0, 0, 0}, /* fsck-any */
    {36196, 0, 354, 3, 0, 0, 0}, /* fstrim */
    {36203, 20991, 501, 6, 4, 0, 0}, /* ftp */
    {36207, 0, 380, 3, 0, 0, 0}, /* fuser */
    {36213, 0, 88, 1, 22, 0, 0}, /* fuser -p */
    {36222, 0, 780, 3, 0, 0, 0}, /* fusermount */
    {36233, 0, 628, 3, 0, 0, 0}, /* fwupdmgr */
    {36242, 0, 58, 1, 1, 0, 0}, /* fzf */
    {36246, 0, 778, 2, 0, 0, 0}, /* g++ */
    {36250, 7188, 144, 2, 19, 0, 1}, /* gawk */
    {36255, 0, 778, 2, 0, 0, 0}, /* gcc */
    {36259, 0, 737, 5, 0, 0, 0}, /* gcloud */
    {36266, 6561, 123, 1, 8, 0, 0}, /* gdb */
    {36270, 12155, 285, 4, 0, 0, 0}, /* gdisk */
    {36276, 0, 272, 1, 0, 0, 0}, /* gedit */
    {36282, 0, 622, 2, 0, 0, 0}, /* gem */
    {36286, 0, 627, 1, 0, 0, 0}, /* gem yank */
    {36295, 10900, 252, 3, 1, 0, 0}, /* genisoimage */
    {36307, 0, 30, 1, 0, 0, 0}, /* getcap */
    {36314, 0, 29, 1, 0, 0, 0}, /* getconf */
    {36322, 0, 30, 1, 0, 0, 0}, /* getenforce */
    {36333, 0, 29, 1, 0, 0, 0}, /* getent */
    {36340, 0, 30, 1, 0, 0, 0}, /* getfacl */
    {36348, 0, 26, 1, 0, 0, 0}, /* getfattr */
    {36357, 0, 33, 2, 0, 0, 0}, /* getmac */
    {36364, 0, 109, 1, 0, 0, 0}, /* getopts */
    {36372, 0, 26, 1, 0, 0, 0}, /* getsebool */
    {36382, 0, 737, 5, 0, 0, 0}, /* gh */
    {36385, 0, 778, 2, 0, 0, 0}, /* ghc */
    {36389, 0, 780, 3, 0, 0, 0}, /* gimp */
    {36394, 0, 151, 18, 0, 0, 0}, /* gio trash */
    {36404, 25300, 637, 2, 0, 0, 0}, /* git */
    {36408, 0, 686, 1, 0, 0, 0}, /* git bisect log */
    {36423, 0, 686, 1, 0, 0, 0}, /* git bisect view */
    {36439, 0, 639, 6, 0, 0, 0}, /* git branch */
    {36450, 0, 653, 4, 0, 0, 0}, /* git checkout */
    {36463, 26434, 661, 4, 0, 0, 0}, /* git clean */
    {36473, 0, 690, 3, 0, 0, 0}, /* git config */
    {36484, 0, 686, 1, 0, 0, 0}, /* git config --get */
    {36501, 0, 686, 1, 0, 0, 0}, /* git config --list */
    {36519, 0, 686, 1, 0, 0, 0}, /* git config -l */
    {36533, 0, 686, 1, 0, 0, 0}, /* git config get */
    {36548, 0, 686, 1, 0, 0, 0}, /* git config list */
    {36564, 0, 678, 1, 0, 0, 0}, /* git diff */
    {36573, 0, 693, 1, 0, 0, 0}, /* git fetch */
    {36583, 0, 681, 1, 0, 0, 0}, /* git filter-branch */
    {36601, 0, 681, 1, 0, 0, 0}, /* git filter-repo */
    {36617, 26814, 679, 2, 0, 0, 0}, /* git gc */
    {36624, 0, 676, 2, 0, 0, 0}, /* git gc --prune */
    {36639, 0, 686, 1, 0, 0, 0}, /* git lfs ls-files */
    {36656, 0, 678, 1, 0, 0, 0}, /* git log */
    {36664, 0, 686, 1, 0, 0, 0}, /* git notes list */
    {36679, 0, 686, 1, 0, 0, 0}, /* git notes show */
    {36694, 0, 676, 2, 0, 0, 0}, /* git prune */
    {36704, 25841, 645, 6, 0, 0, 0}, /* git push */
    {36713, 0, 678, 1, 0, 0, 0}, /* git reflog */
    {36724, 0, 676, 2, 0, 0, 0}, /* git reflog delete */
    {36742, 0, 676, 2, 0, 0, 0}, /* git reflog expire */
    {36760, 0, 687, 3, 0, 0, 0}, /* git remote */
    {36771, 0, 686, 1, 0, 0, 0}, /* git remote -v */
    {36785, 0, 686, 1, 0, 0, 0}, /* git remote show */
    {36801, 0, 651, 2, 0, 0, 0}, /* git reset */
    {36811, 0, 657, 2, 0, 0, 0}, /* git restore */
    {36823, 0, 671, 5, 0, 0, 0}, /* git rm */
    {36830, 0, 678, 1, 0, 0, 0}, /* git show */
    {36839, 0, 665, 1, 0, 0, 0}, /* git stash clear */
    {36855, 0, 665, 1, 0, 0, 0}, /* git stash drop */
    {36870, 0, 666, 1, 0, 0, 0}, /* git stash list */
    {36885, 0, 666, 1, 0, 0, 0}, /* git stash show */
    {36900, 0, 678, 1, 0, 0, 0}, /* git status */
    {36911, 0, 684, 2, 0, 0, 0}, /* git submodule deinit */
    {36932, 0, 686, 1, 0, 0, 0}, /* git submodule status */
    {36953, 0, 659, 2, 0, 0, 0}, /* git switch */
    {36964, 0, 667, 4, 0, 0, 0}, /* git tag */
    {36972, 0, 682, 2, 0, 0, 0}, /* git update-ref */
    {36987, 0, 686, 1, 0, 0, 0}, /* git worktree list */
    {37005, 0, 684, 2, 0, 0, 0}, /* git worktree remove */
    {37025, 6210, 114, 1, 8, 0, 0}, /* gksudo */
    {37032, 0, 737, 5, 0, 0, 0}, /* glab */
    {37037, 0, 31, 1, 0, 0, 0}, /* glances */
    {37045, 0, 56, 2, 0, 0, 0}, /* glxinfo */
    {37053, 0, 272, 1, 0, 0, 0}, /* gnome-open */
    {37064, 0, 780, 3, 0, 0, 0}, /* gnome-screenshot */
    {37081, 0, 622, 2, 0, 0, 0}, /* go */
    {37084, 0, 778, 2, 0, 0, 0}, /* go-build */
    {37093, 0, 778, 2, 0, 0, 0}, /* gofmt */
    {37099, 0, 780, 3, 0, 0, 0}, /* google-chrome */
    {37113, 6645, 125, 1, 8, 0, 1}, /* gosu */
    {37118, 6319, 118, 2, 8, 0, 0}, /* gosu- */
    {37124, 0, 465, 1, 0, 0, 0}, /* gpasswd */
    {37132, 18718, 467, 5, 0, 0, 0}, /* gpg */
    {37136, 18718, 467, 5, 0, 0, 0}, /* gpg2 */
    {37141, 0, 481, 2, 0, 0, 0}, /* gpgconf */
    {37149, 0, 26, 1, 0, 0, 0}, /* gprof */
    {37155, 0, 778, 2, 0, 0, 0}, /* gradle */
    {37162, 5292, 63, 1, 1, 0, 1}, /* grep */
    {37167, 0, 780, 3, 0, 0, 0}, /* grim */
    {37172, 7071, 140, 4, 18, 0, 0}, /* groovy */
    {37179, 0, 465, 1, 0, 0, 0}, /* groupadd */
    {37188, 0, 444, 2, 0, 0, 0}, /* groupdel */
    {37197, 0, 465, 1, 0, 0, 0}, /* groupmod */
    {37206, 0, 28, 1, 0, 0, 0}, /* groups */
    {37213, 30503, 785, 2, 0, 0, 0}, /* growisofs */
    {37223, 0, 351, 3, 0, 0, 0}, /* growpart */
    {37232, 0, 465, 1, 0, 0, 0}, /* grpconv */
    {37240, 0, 628, 3, 0, 0, 0}, /* grub-editenv */
    {37253, 0, 635, 2, 0, 0, 0}, /* grub-install */
    {37266, 0, 628, 3, 0, 0, 0}, /* grub-mkconfig */
    {37280, 0, 635, 2, 0, 0, 0}, /* grub2-install */
    {37294, 0, 628, 3, 0, 0, 0}, /* grub2-mkconfig */
    {37309, 0, 780, 3, 0, 0, 0}, /* gs */
    {37312, 5316, 65, 5, 1, 0, 0}, /* gsed */
    {37317, 0, 780, 3, 0, 0, 0}, /* gsettings */
    {37327, 0, 792, 2, 0, 0, 0}, /* gsettings reset-recursively */
    {37355, 0, 737, 5, 0, 0, 0}, /* gsutil */
    {37362, 10471, 242, 10, 1, 2, 0}, /* gtar */
    {37367, 7071, 140, 4, 18, 0, 0}, /* guile */
    {37373, 0, 622, 2, 0, 0, 0}, /* guix */
    {37378, 10900, 252, 3, 1, 0, 0}, /* gunzip */
    {37385, 0, 70, 3, 2, 0, 0}, /* gzcat */
    {37391, 10900, 252, 3, 1, 0, 0}, /* gzip */
    {37396, 0, 385, 2, 0, 0, 0}, /* halt */
    {37401, 0, 108, 1, 0, 0, 0}, /* hash */
    {37406, 0, 780, 3, 0, 0, 0}, /* hashcat */
    {37414, 0, 737, 5, 0, 0, 0}, /* hcloud */
    {37421, 0, 787, 3, 0, 0, 0}, /* hdiutil */
    {37429, 0, 302, 3, 0, 1, 0}, /* hdparm */
    {37436, 5292, 63, 1, 1, 0, 1}, /* head */
    {37441, 27627, 711, 2, 0, 0, 0}, /* helm */
    {37446, 0, 723, 2, 0, 0, 0}, /* helm del */
    {37455, 0, 723, 2, 0, 0, 0}, /* helm delete */
    {37467, 0, 723, 2, 0, 0, 0}, /* helm uninstall */
    {37482, 0, 32, 1, 0, 0, 0}, /* help */
    {37487, 0, 737, 5, 0, 0, 0}, /* heroku */
    {37494, 0, 58, 1, 1, 0, 0}, /* hexdump */
    {37502, 0, 780, 3, 0, 0, 0}, /* hey */
    {5802, 0, 429, 3, 0, 0, 0}, /* history */
    {37506, 0, 33, 2, 0, 0, 0}, /* host */
    {37511, 0, 33, 2, 0, 0, 0}, /* hostid */
    {37518, 0, 25, 1, 0, 0, 0}, /* hostinfo */
    {37527, 0, 578, 2, 0, 0, 0}, /* hostname */
    {37536, 0, 41, 3, 0, 0, 0}, /* hostnamectl */
    {37548, 0, 41, 3, 0, 0, 0}, /* hostnamectl hostname */
    {37569, 0, 41, 3, 0, 0, 0}, /* hostnamectl status */
    {37588, 0, 31, 1, 0, 0, 0}, /* htop */
    {37593, 0, 465, 1, 0, 0, 0}, /* htpasswd */
    {37602, 19602, 484, 9, 4, 0, 0}, /* http */
    {37607, 0, 780, 3, 0, 0, 0}, /* httpd */
    {37613, 19602, 484, 9, 4, 0, 0}, /* https */
    {37619, 0, 778, 2, 0, 0, 0}, /* hugo */
    {37624, 0, 53, 3, 0, 0, 0}, /* hwclock */
    {37632, 0, 30, 1, 0, 0, 0}, /* hwinfo */
    {37639, 0, 780, 3, 0, 0, 0}, /* hydra */
    {37645, 6561, 123, 1, 8, 0, 0}, /* hyperfine */
    {37655, 6319, 118, 2, 8, 0, 0}, /* i386 */
    {37660, 0, 737, 5, 0, 0, 0}, /* ibmcloud */
    {37669, 0, 26, 1, 0, 0, 0}, /* icdiff */
    {37676, 0, 58, 1, 1, 0, 0}, /* iconv */
    {37682, 0, 28, 1, 0, 0, 0}, /* id */
    {37685, 0, 56, 2, 0, 0, 0}, /* identify */
    {37694, 0, 571, 3, 0, 0, 0}, /* ifconfig */
    {37703, 0, 574, 2, 0, 0, 0}, /* ifdown */
    {37710, 6319, 118, 2, 8, 0, 0}, /* ifne */
    {37715, 0, 25, 1, 0, 0, 0}, /* ifstat */
    {37722, 0, 31, 1, 0, 0, 0}, /* iftop */
    {37728, 0, 576, 2, 0, 0, 0}, /* ifup */
    {37733, 0, 780, 3, 0, 0, 0}, /* img2pdf */
    {37741, 0, 780, 3, 0, 0, 0}, /* import */
    {37748, 0, 768, 2, 0, 0, 0}, /* incus */
    {37754, 0, 767, 1, 0, 0, 0}, /* incus delete */
    {37767, 29000, 742, 4, 20, 0, 0}, /* influx */
    {37774, 0, 752, 1, 0, 0, 0}, /* influxd drop */
    {37787, 0, 32, 1, 0, 0, 0}, /* info */
    {37792, 0, 391, 2, 0, 0, 0}, /* init */
    {37797, 0, 404, 7, 0, 0, 0}, /* initctl */
    {37805, 0, 780, 3, 0, 0, 0}, /* inkscape */
    {37814, 0, 416, 3, 0, 0, 0}, /* insmod */
    {37821, 8709, 183, 11, 0, 0, 0}, /* install */
    {37829, 0, 26, 1, 0, 0, 0}, /* intel_gpu_top */
    {37843, 0, 404, 7, 0, 0, 0}, /* invoke-rc.d */
    {37855, 0, 30, 1, 0, 0, 0}, /* inxi */
    {37860, 6319, 118, 2, 8, 0, 0}, /* ionice */
    {37867, 0, 30, 1, 0, 0, 0}, /* iostat */
    {37874, 0, 31, 1, 0, 0, 0}, /* iotop */
    {37880, 22498, 551, 1, 0, 1, 0}, /* ip */
    {37883, 0, 552, 4, 0, 0, 0}, /* ip a */
    {37888, 0, 559, 1, 0, 0, 0}, /* ip a flush */
    {37899, 0, 552, 4, 0, 0, 0}, /* ip addr */
    {37907, 0, 559, 1, 0, 0, 0}, /* ip addr flush */
    {37921, 0, 552, 4, 0, 0, 0}, /* ip address */
    {37932, 0, 559, 1, 0, 0, 0}, /* ip address flush */
    {37949, 0, 552, 4, 0, 0, 0}, /* ip l */
    {37954, 0, 558, 1, 0, 0, 0}, /* ip l del */
    {37963, 0, 558, 1, 0, 0, 0}, /* ip l delete */
    {37975, 0, 556, 2, 0, 0, 0}, /* ip l s */
    {37982, 0, 556, 2, 0, 0, 0}, /* ip l set */
    {37991, 0, 552, 4, 0, 0, 0}, /* ip link */
    {37999, 0, 558, 1, 0, 0, 0}, /* ip link del */
    {38011, 0, 558, 1, 0, 0, 0}, /* ip link delete */
    {38026, 0, 556, 2, 0, 0, 0}, /* ip link s */
    {38036, 0, 556, 2, 0, 0, 0}, /* ip link set */
    {38048, 0, 552, 4, 0, 0, 0}, /* ip maddr */
    {38057, 0, 552, 4, 0, 0, 0}, /* ip n */
    {38062, 0, 552, 4, 0, 0, 0}, /* ip neigh */
    {38071, 0, 552, 4, 0, 0, 0}, /* ip neighbour */
    {38084, 0, 552, 4, 0, 0, 0}, /* ip netns */
    {38093, 0, 563, 1, 8, 0, 1}, /* ip netns exec */
    {38107, 0, 552, 4, 0, 0, 0}, /* ip nexthop */
    {38118, 0, 552, 4, 0, 0, 0}, /* ip r */
    {38123, 0, 561, 2, 0, 0, 0}, /* ip r del */
    {38132, 0, 561, 2, 0, 0, 0}, /* ip r delete */
    {38144, 0, 560, 1, 0, 0, 0}, /* ip r flush */
    {38155, 0, 552, 4, 0, 0, 0}, /* ip ro */
    {38161, 0, 561, 2, 0, 0, 0}, /* ip ro del */
    {38171, 0, 561, 2, 0, 0, 0}, /* ip ro delete */
    {38184, 0, 560, 1, 0, 0, 0}, /* ip ro flush */
    {38196, 0, 552, 4, 0, 0, 0}, /* ip route */
    {38205, 0, 561, 2, 0, 0, 0}, /* ip route del */
    {38218, 0, 561, 2, 0, 0, 0}, /* ip route delete */
    {38234, 0, 560, 1, 0, 0, 0}, /* ip route flush */
    {38249, 0, 552, 4, 0, 0, 0}, /* ip rule */
    {38257, 0, 552, 4, 0, 0, 0}, /* ip token */
    {38266, 0, 552, 4, 0, 0, 0}, /* ip tunnel */
    {38276, 0, 552, 4, 0, 0, 0}, /* ip tuntap */
    {38286, 21278, 518, 8, 0, 0, 0}, /* ip6tables */
    {38296, 0, 526, 1, 0, 0, 0}, /* ip6tables-restore */
    {38314, 0, 527, 1, 0, 0, 0}, /* ip6tables-save */
    {38329, 0, 517, 1, 0, 0, 0}, /* ipcalc */
    {38336, 0, 30, 1, 0, 0, 0}, /* ipcs */
    {38341, 0, 33, 2, 0, 0, 0}, /* iperf */
    {38347, 0, 33, 2, 0, 0, 0}, /* iperf3 */
    {38354, 0, 535, 2, 0, 0, 0}, /* ipset */
    {38360, 0, 534, 1, 0, 0, 0}, /* ipset destroy */
    {38374, 0, 534, 1, 0, 0, 0}, /* ipset flush */
    {38386, 0, 517, 1, 0, 0, 0}, /* ipset-list */
    {38397, 21278, 518, 8, 0, 0, 0}, /* iptables */
    {38406, 21278, 518, 8, 0, 0, 0}, /* iptables-legacy */
    {38422, 21278, 518, 8, 0, 0, 0}, /* iptables-nft */
    {38435, 0, 526, 1, 0, 0, 0}, /* iptables-restore */
    {38452, 0, 527, 1, 0, 0, 0}, /* iptables-save */
    {38466, 0, 25, 1, 0, 0, 0}, /* iptraf */
    {38473, 0, 534, 1, 0, 0, 0}, /* ipvsadm */
    {38481, 7071, 140, 4, 18, 0, 0}, /* ipython */
    {38489, 29000, 742, 4, 20, 0, 0}, /* isql */
    {38494, 0, 564, 4, 0, 0, 0}, /* iw */
    {38497, 0, 517, 1, 0, 0, 0}, /* iw-list */
    {38505, 0, 564, 4, 0, 0, 0}, /* iwconfig */
    {38514, 0, 517, 1, 0, 0, 0}, /* iwlist */
    {38521, 0, 778, 2, 0, 0, 0}, /* java */
    {38526, 0, 778, 2, 0, 0, 0}, /* javac */
    {38532, 0, 778, 2, 0, 0, 0}, /* jekyll */
    {38539, 0, 778, 2, 0, 0, 0}, /* jest */
    {38544, 0, 29, 1, 0, 0, 0}, /* jobs */
    {38549, 0, 272, 1, 0, 0, 0}, /* joe */
    {38553, 0, 780, 3, 0, 0, 0}, /* john */
    {38558, 0, 58, 1, 1, 0, 0}, /* join */
    {38563, 4589, 38, 3, 0, 0, 0}, /* journalctl */
    {38574, 0, 58, 1, 1, 0, 0}, /* jq */
    {38577, 0, 778, 2, 0, 0, 0}, /* just */
    {38582, 0, 723, 2, 0, 0, 0}, /* k3d cluster delete */
    {38601, 27627, 711, 2, 0, 0, 0}, /* k3s */
    {38605, 0, 723, 2, 0, 0, 0}, /* k3s-uninstall.sh */
    {38622, 27627, 711, 2, 0, 0, 0}, /* k9s */
    {38626, 0, 753, 3, 0, 0, 0}, /* kafka-topics */
    {38639, 0, 752, 1, 0, 0, 0}, /* kafka-topics --delete */
    {38661, 0, 272, 1, 0, 0, 0}, /* kate */
    {38666, 6210, 114, 1, 8, 0, 0}, /* kdesudo */
    {38674, 0, 414, 2, 0, 0, 0}, /* kexec */
    {38680, 18718, 467, 5, 0, 0, 0}, /* keytool */
    {38688, 14901, 367, 6, 0, 1, 0}, /* kill */
    {38693, 15200, 373, 6, 0, 1, 0}, /* killall */
    {38701, 0, 379, 1, 0, 0, 0}, /* killall5 */
    {38710, 0, 723, 2, 0, 0, 0}, /* kind delete */
    {38722, 0, 416, 3, 0, 0, 0}, /* kmod */
    {38727, 0, 351, 3, 0, 0, 0}, /* kpartx */
    {38734, 7000, 136, 4, 7, 0, 0}, /* ksh */
    {38738, 0, 723, 2, 0, 0, 0}, /* kubeadm reset */
    {38752, 27627, 711, 2, 0, 0, 0}, /* kubectl */
    {38760, 0, 718, 1, 0, 0, 0}, /* kubectl cordon */
    {38775, 0, 713, 5, 0, 0, 0}, /* kubectl delete */
    {38790, 0, 718, 1, 0, 0, 0}, /* kubectl drain */
    {38804, 7317, 149, 1, 8, 0, 1}, /* kubectl exec */
    {38817, 0, 721, 2, 0, 0, 0}, /* kubectl replace */
    {38833, 0, 719, 2, 0, 0, 0}, /* kubectl scale */
    {38847, 27627, 711, 2, 0, 0, 0}, /* kubectx */
    {38855, 27627, 711, 2, 0, 0, 0}, /* kubens */
    {38862, 0, 780, 3, 0, 0, 0}, /* kwriteconfig5 */
    {38876, 0, 86, 2, 21, 0, 0}, /* la */
    {38879, 0, 780, 3, 0, 0, 0}, /* lame */
    {38884, 0, 29, 1, 0, 0, 0}, /* last */
    {38889, 0, 29, 1, 0, 0, 0}, /* lastb */
    {38895, 0, 29, 1, 0, 0, 0}, /* lastlog */
    {38903, 0, 778, 2, 0, 0, 0}, /* latex */
    {38909, 0, 404, 7, 0, 0, 0}, /* launchctl */
    {38919, 0, 778, 2, 0, 0, 0}, /* ld */
    {38922, 0, 517, 1, 0, 0, 0}, /* ldapsearch */
    {38933, 0, 628, 3, 0, 0, 0}, /* ldconfig */
    {38942, 0, 32, 1, 0, 0, 0}, /* ldd */
    {38946, 0, 58, 1, 1, 0, 0}, /* less */
    {38951, 0, 29, 1, 0, 0, 0}, /* let */
    {38955, 0, 272, 1, 0, 0, 0}, /* lf */
    {38958, 20991, 501, 6, 4, 0, 0}, /* lftp */
    {38963, 0, 780, 3, 0, 0, 0}, /* libreoffice */
    {38975, 0, 778, 2, 0, 0, 0}, /* libtool */
    {38983, 0, 635, 2, 0, 0, 0}, /* lilo */
    {38988, 0, 768, 2, 0, 0, 0}, /* limactl */
    {38996, 19602, 484, 9, 4, 0, 0}, /* links */
    {39002, 0, 737, 5, 0, 0, 0}, /* linode-cli */
    {39013, 6319, 118, 2, 8, 0, 0}, /* linux32 */
    {39021, 6319, 118, 2, 8, 0, 0}, /* linux64 */
    {39029, 0, 86, 2, 21, 0, 0}, /* ll */
    {39032, 0, 517, 1, 0, 0, 0}, /* lldpctl */
    {39040, 0, 194, 5, 0, 0, 0}, /* ln */
    {39043, 0, 440, 1, 0, 0, 0}, /* lnav */
    {39048, 0, 423, 2, 0, 0, 0}, /* loadkeys */
    {39057, 0, 26, 1, 0, 0, 0}, /* loc */
    {39061, 0, 95, 3, 15, 0, 0}, /* local */
    {39067, 0, 29, 1, 0, 0, 0}, /* locale */
    {39074, 0, 628, 3, 0, 0, 0}, /* locale-gen */
    {39085, 0, 41, 3, 0, 0, 0}, /* localectl */
    {39095, 0, 41, 3, 0, 0, 0}, /* localectl list-keymaps */
    {39118, 0, 41, 3, 0, 0, 0}, /* localectl list-locales */
    {39141, 0, 41, 3, 0, 0, 0}, /* localectl status */
    {39158, 0, 780, 3, 0, 0, 0}, /* localepurge */
    {39170, 0, 86, 2, 21, 0, 0}, /* locate */
    {39177, 0, 441, 1, 0, 0, 0}, /* logger */
    {39184, 0, 41, 3, 0, 0, 0}, /* loginctl */
    {39193, 0, 413, 1, 0, 0, 0}, /* loginctl halt */
    {39207, 0, 411, 2, 0, 0, 0}, /* loginctl kill-session */
    {39229, 0, 411, 2, 0, 0, 0}, /* loginctl kill-user */
    {39248, 0, 41, 3, 0, 0, 0}, /* loginctl list-sessions */
    {39271, 0, 41, 3, 0, 0, 0}, /* loginctl list-users */
    {39291, 0, 413, 1, 0, 0, 0}, /* loginctl poweroff */
    {39309, 0, 413, 1, 0, 0, 0}, /* loginctl reboot */
    {39325, 0, 41, 3, 0, 0, 0}, /* loginctl session-status */
    {39349, 0, 41, 3, 0, 0, 0}, /* loginctl show-session */
    {39371, 0, 411, 2, 0, 0, 0}, /* loginctl terminate-session */
    {39398, 0, 411, 2, 0, 0, 0}, /* loginctl terminate-user */
    {39422, 0, 41, 3, 0, 0, 0}, /* loginctl user-status */
    {39443, 0, 108, 1, 0, 0, 0}, /* logout */
    {39450, 0, 25, 1, 0, 0, 0}, /* logread */
    {39458, 0, 434, 3, 0, 0, 0}, /* logrotate */
    {39468, 0, 434, 3, 0, 0, 0}, /* logsave */
    {39476, 0, 58, 1, 1, 0, 0}, /* lolcat */
    {39483, 0, 58, 1, 1, 0, 0}, /* look */
    {39488, 0, 351, 3, 0, 0, 0}, /* losetup */
    {39496, 0, 777, 1, 0, 0, 0}, /* lp */
    {39499, 0, 777, 1, 0, 0, 0}, /* lpadmin */
    {39507, 0, 774, 1, 0, 0, 0}, /* lpinfo */
    {39514, 0, 775, 2, 0, 0, 0}, /* lpoptions */
    {39524, 0, 774, 1, 0, 0, 0}, /* lpq */
    {39528, 0, 777, 1, 0, 0, 0}, /* lpr */
    {39532, 0, 777, 1, 0, 0, 0}, /* lprm */
    {39537, 0, 774, 1, 0, 0, 0}, /* lpstat */
    {39544, 10900, 252, 3, 1, 0, 0}, /* lrzip */
    {39550, 0, 86, 2, 21, 0, 0}, /* ls */
    {39553, 0, 255, 3, 0, 0, 0}, /* lsar */
    {39558, 0, 30, 1, 0, 0, 0}, /* lsattr */
    {39565, 0, 26, 1, 0, 0, 0}, /* lsb */
    {39569, 0, 25, 1, 0, 0, 0}, /* lsb_release */
    {39581, 0, 30, 1, 0, 0, 0}, /* lsblk */
    {39587, 0, 30, 1, 0, 0, 0}, /* lscpu */
    {39593, 0, 86, 2, 21, 0, 0}, /* lsd */
    {39597, 0, 26, 1, 0, 0, 0}, /* lsfd */
    {39602, 0, 30, 1, 0, 0, 0}, /* lshw */
    {39607, 0, 30, 1, 0, 0, 0}, /* lsinitramfs */
    {39619, 0, 30, 1, 0, 0, 0}, /* lsipc */
    {39625, 0, 26, 1, 0, 0, 0}, /* lsirq */
    {39631, 0, 26, 1, 0, 0, 0}, /* lslocks */
    {39639, 0, 26, 1, 0, 0, 0}, /* lslogins */
    {39648, 0, 26, 1, 0, 0, 0}, /* lsmem */
    {39654, 0, 30, 1, 0, 0, 0}, /* lsmod */
    {39660, 0, 30, 1, 0, 0, 0}, /* lsns */
    {39665, 0, 30, 1, 0, 0, 0}, /* lsof */
    {39670, 0, 88, 1, 22, 0, 0}, /* lsof -t */
    {39678, 0, 30, 1, 0, 0, 0}, /* lspci */
    {39684, 0, 32, 1, 0, 0, 0}, /* lstopo */
    {39691, 0, 30, 1, 0, 0, 0}, /* lsusb */
    {39697, 0, 32, 1, 0, 0, 0}, /* ltrace */
    {39704, 7071, 140, 4, 18, 0, 0}, /* lua */
    {39708, 7071, 140, 4, 18, 0, 0}, /* luajit */
    {39715, 0, 622, 2, 0, 0, 0}, /* luarocks */
    {39724, 0, 334, 2, 0, 0, 0}, /* lvchange */
    {39733, 0, 334, 2, 0, 0, 0}, /* lvconvert */
    {39743, 0, 334, 2, 0, 0, 0}, /* lvcreate */
    {39752, 0, 336, 1, 0, 0, 0}, /* lvdisplay */
    {39762, 0, 334, 2, 0, 0, 0}, /* lvextend */
    {39771, 11911, 279, 4, 0, 0, 0}, /* lvm */
    {39775, 13838, 331, 1, 0, 0, 0}, /* lvreduce */
    {39784, 0, 329, 2, 0, 0, 0}, /* lvremove */
    {39793, 0, 334, 2, 0, 0, 0}, /* lvrename */
    {39802, 13838, 332, 2, 0, 0, 0}, /* lvresize */
    {39811, 0, 336, 1, 0, 0, 0}, /* lvs */
    {39815, 0, 336, 1, 0, 0, 0}, /* lvscan */
    {39822, 19602, 484, 9, 4, 0, 0}, /* lwp-request */
    {39834, 0, 768, 2, 0, 0, 0}, /* lxc */
    {39838, 0, 767, 1, 0, 0, 0}, /* lxc delete */
    {39849, 7317, 149, 1, 8, 0, 1}, /* lxc exec */
    {39858, 0, 767, 1, 0, 0, 0}, /* lxc-destroy */
    {39870, 0, 780, 3, 0, 0, 0}, /* lynis */
    {39876, 19602, 484, 9, 4, 0, 0}, /* lynx */
    {39881, 10900, 252, 3, 1, 0, 0}, /* lz4 */
    {39885, 0, 70, 3, 2, 0, 0}, /* lz4cat */
    {39892, 10900, 252, 3, 1, 0, 0}, /* lzop */
    {39897, 0, 576, 2, 0, 0, 0}, /* macchanger */
    {39908, 20991, 501, 6, 4, 0, 0}, /* magic-wormhole */
    {39923, 0, 780, 3, 0, 0, 0}, /* magick */
    {39930, 20991, 501, 6, 4, 0, 0}, /* mail */
    {39935, 0, 770, 4, 0, 0, 0}, /* mailq */
    {39941, 0, 780, 3, 0, 0, 0}, /* mailx */
    {39947, 0, 780, 3, 0, 0, 0}, /* maim */
    {39952, 0, 778, 2, 0, 0, 0}, /* make */
    {39957, 0, 481, 2, 0, 0, 0}, /* makepasswd */
    {39968, 0, 622, 2, 0, 0, 0}, /* mamba */
    {39974, 0, 32, 1, 0, 0, 0}, /* man */
    {39978, 5775, 94, 1, 16, 0, 0}, /* mapfile */
    {39986, 29000, 742, 4, 20, 0, 0}, /* mariadb */
    {39994, 0, 33, 2, 0, 0, 0}, /* masscan */
    {40002, 7188, 144, 2, 19, 0, 1}, /* mawk */
    {40007, 0, 737, 5, 0, 0, 0}, /* mc */
    {40010, 20991, 501, 6, 4, 0, 0}, /* mc-cp */
    {40016, 0, 272, 1, 0, 0, 0}, /* mcedit */
    {40023, 0, 37, 1, 0, 0, 0}, /* md5sum */
    {40030, 13245, 314, 5, 0, 0, 0}, /* mdadm */
    {40036, 0, 56, 2, 0, 0, 0}, /* mediainfo */
    {40046, 0, 27, 1, 0, 0, 0}, /* mesg */
    {40051, 0, 778, 2, 0, 0, 0}, /* meson */
    {40057, 11640, 273, 4, 0, 0, 0}, /* mformat */
    {40065, 0, 272, 1, 0, 0, 0}, /* micro */
    {40071, 0, 613, 2, 0, 0, 0}, /* microdnf */
    {40080, 0, 611, 2, 0, 0, 0}, /* microdnf remove */
    {40096, 0, 58, 1, 1, 0, 0}, /* miller */
    {40103, 27627, 711, 2, 0, 0, 0}, /* minikube */
    {40112, 0, 723, 2, 0, 0, 0}, /* minikube delete */
    {40128, 0, 58, 1, 1, 0, 0}, /* ministat */
    {40137, 0, 213, 1, 0, 0, 0}, /* mkdir */
    {40143, 0, 778, 2, 0, 0, 0}, /* mkdocs */
    {40150, 11640, 273, 4, 0, 0, 0}, /* mkdosfs */
    {40158, 11640, 273, 4, 0, 0, 0}, /* mke2fs */
    {40165, 11640, 273, 4, 0, 0, 0}, /* mkexfatfs */
    {40175, 0, 213, 1, 0, 0, 0}, /* mkfifo */
    {40182, 11640, 273, 4, 0, 0, 0}, /* mkfs */
    {40187, 11640, 273, 4, 0, 0, 0}, /* mkfs-any */
    {40196, 11640, 273, 4, 0, 0, 0}, /* mkfs.btrfs */
    {40207, 11640, 273, 4, 0, 0, 0}, /* mkfs.f2fs */
    {40217, 0, 628, 3, 0, 0, 0}, /* mkinitcpio */
    {40228, 10900, 252, 3, 1, 0, 0}, /* mkisofs */
    {40236, 0, 213, 1, 0, 0, 0}, /* mknod */
    {40242, 11640, 273, 4, 0, 0, 0}, /* mkntfs */
    {40249, 0, 481, 2, 0, 0, 0}, /* mkpasswd */
    {40258, 11640, 273, 4, 0, 0, 0}, /* mkreiserfs */
    {40269, 7000, 136, 4, 7, 0, 0}, /* mksh */
    {40274, 10900, 252, 3, 1, 0, 0}, /* mksquashfs */
    {40285, 11640, 273, 4, 0, 0, 0}, /* mkswap */
    {40292, 0, 213, 1, 0, 0, 0}, /* mktemp */
    {40299, 11640, 273, 4, 0, 0, 0}, /* mkudffs */
    {40307, 0, 86, 2, 21, 0, 0}, /* mlocate */
    {40315, 0, 58, 1, 1, 0, 0}, /* mlr */
    {40319, 0, 25, 1, 0, 0, 0}, /* modinfo */
    {40327, 0, 416, 3, 0, 0, 0}, /* modprobe */
    {40336, 0, 780, 3, 0, 0, 0}, /* mogrify */
    {40344, 0, 26, 1, 0, 0, 0}, /* mokutil */
    {40352, 29000, 742, 4, 20, 0, 0}, /* mongo */
    {40358, 0, 756, 1, 0, 0, 0}, /* mongodump */
    {40368, 0, 752, 1, 0, 0, 0}, /* mongodump-drop */
    {40383, 0, 756, 1, 0, 0, 0}, /* mongoexport */
    {40395, 29766, 757, 3, 0, 0, 0}, /* mongorestore */
    {40408, 29000, 742, 4, 20, 0, 0}, /* mongosh */
    {40416, 0, 756, 1, 0, 0, 0}, /* mongostat */
    {40426, 0, 58, 1, 1, 0, 0}, /* more */
    {40431, 7208, 147, 2, 10, 0, 1}, /* mosh */
    {40436, 0, 58, 1, 1, 0, 0}, /* most */
    {40441, 14477, 357, 5, 0, 0, 0}, /* mount */
    {40447, 0, 30, 1, 0, 0, 0}, /* mountpoint */
    {40458, 0, 272, 1, 0, 0, 0}, /* mousepad */
    {40467, 0, 780, 3, 0, 0, 0}, /* mplayer */
    {40475, 0, 30, 1, 0, 0, 0}, /* mpstat */
    {40482, 0, 780, 3, 0, 0, 0}, /* mpv */
    {40486, 20991, 501, 6, 4, 0, 0}, /* msmtp */
    {40492, 11911, 279, 4, 0, 0, 0}, /* mtd */
    {40496, 0, 306, 1, 0, 0, 0}, /* mtd erase */
    {40506, 0, 306, 1, 0, 0, 0}, /* mtd write */
    {40516, 11911, 279, 4, 0, 0, 0}, /* mtd_debug */
    {40526, 0, 306, 1, 0, 0, 0}, /* mtd_debug erase */
    {40542, 0, 306, 1, 0, 0, 0}, /* mtd_debug write */
    {40558, 0, 25, 1, 0, 0, 0}, /* mtr */
    {40562, 0, 768, 2, 0, 0, 0}, /* multipass */
    {40572, 0, 767, 1, 0, 0, 0}, /* multipass delete */
    {40589, 0, 767, 1, 0, 0, 0}, /* multipass purge */
    {40605, 20991, 501, 6, 4, 0, 0}, /* mutt */
    {40610, 8409, 174, 9, 0, 0, 0}, /* mv */
    {40613, 0, 778, 2, 0, 0, 0}, /* mvn */
    {40617, 0, 778, 2, 0, 0, 0}, /* mypy */
    {40622, 29000, 742, 4, 20, 0, 0}, /* mysql */
    {40628, 0, 753, 3, 0, 0, 0}, /* mysqladmin */
    {40639, 0, 752, 1, 0, 0, 0}, /* mysqladmin drop */
    {40655, 0, 756, 1, 0, 0, 0}, /* mysqldump */
    {40665, 29766, 757, 3, 0, 0, 0}, /* mysqlimport */
    {40677, 29000, 742, 4, 20, 0, 0}, /* mysqlsh */
    {40685, 23777, 597, 4, 0, 0, 0}, /* nala */
    {40690, 0, 593, 4, 0, 0, 0}, /* nala remove */
    {40702, 0, 26, 1, 0, 0, 0}, /* namei */
    {40708, 0, 306, 1, 0, 0, 0}, /* nandwrite */
    {40718, 0, 272, 1, 0, 0, 0}, /* nano */
    {40723, 7188, 144, 2, 19, 0, 1}, /* nawk */
    {40728, 21074, 507, 8, 4, 0, 0}, /* nc */
    {40731, 21074, 507, 8, 4, 0, 0}, /* ncat */
    {40736, 0, 30, 1, 0, 0, 0}, /* ncdu */
    {40741, 0, 32, 1, 0, 0, 0}, /* needrestart */
    {40753, 0, 32, 1, 0, 0, 0}, /* needs-restarting */
    {40770, 0, 31, 1, 0, 0, 0}, /* neofetch */
    {40779, 27047, 694, 2, 0, 0, 0}, /* nerdctl */
    {40787, 7317, 149, 1, 8, 0, 1}, /* nerdctl exec */
    {40800, 21074, 507, 8, 4, 0, 0}, /* netcat */
    {40807, 0, 31, 1, 0, 0, 0}, /* nethogs */
    {40815, 0, 737, 5, 0, 0, 0}, /* netlify */
    {40823, 0, 564, 4, 0, 0, 0}, /* netplan */
    {40831, 0, 25, 1, 0, 0, 0}, /* netstat */
    {40839, 0, 790, 2, 0, 0, 0}, /* networksetup */
    {40852, 0, 770, 4, 0, 0, 0}, /* newaliases */
    {40863, 11640, 273, 4, 0, 0, 0}, /* newfs */
    {40869, 0, 465, 1, 0, 0, 0}, /* newgidmap */
    {40879, 6249, 116, 1, 9, 0, 0}, /* newgrp */
    {40886, 0, 450, 1, 0, 0, 0}, /* newusers */
    {40895, 0, 529, 5, 0, 0, 0}, /* nft */
    {40899, 0, 528, 1, 0, 0, 0}, /* nft delete chain */
    {40916, 0, 528, 1, 0, 0, 0}, /* nft delete ruleset */
    {40935, 0, 528, 1, 0, 0, 0}, /* nft delete table */
    {40952, 0, 528, 1, 0, 0, 0}, /* nft destroy */
    {40964, 0, 528, 1, 0, 0, 0}, /* nft flush */
    {40974, 0, 527, 1, 0, 0, 0}, /* nft-list */
    {40983, 0, 44, 2, 0, 0, 0}, /* nginx */
    {40989, 0, 33, 2, 0, 0, 0}, /* ngrep */
    {40995, 6319, 118, 2, 8, 0, 0}, /* nice */
    {41000, 0, 778, 2, 0, 0, 0}, /* ninja */
    {41006, 0, 622, 2, 0, 0, 0}, /* nix */
    {41010, 0, 622, 2, 0, 0, 0}, /* nix-env */
    {41018, 0, 780, 3, 0, 0, 0}, /* nix-shell */
    {41028, 0, 58, 1, 1, 0, 0}, /* nl */
    {41031, 0, 33, 2, 0, 0, 0}, /* nload */
    {41037, 0, 32, 1, 0, 0, 0}, /* nm */
    {41040, 0, 33, 2, 0, 0, 0}, /* nmap */
    {41045, 0, 517, 1, 0, 0, 0}, /* nmblookup */
    {41055, 0, 583, 3, 0, 0, 0}, /* nmcli */
    {41061, 0, 581, 1, 0, 0, 0}, /* nmcli c del */
    {41073, 0, 581, 1, 0, 0, 0}, /* nmcli c delete */
    {41088, 0, 581, 1, 0, 0, 0}, /* nmcli con del */
    {41102, 0, 581, 1, 0, 0, 0}, /* nmcli con delete */
    {41119, 0, 581, 1, 0, 0, 0}, /* nmcli connection del */
    {41140, 0, 581, 1, 0, 0, 0}, /* nmcli connection delete */
    {41164, 0, 582, 1, 0, 0, 0}, /* nmcli d delete */
    {41179, 0, 582, 1, 0, 0, 0}, /* nmcli d disconnect */
    {41198, 0, 582, 1, 0, 0, 0}, /* nmcli d down */
    {41211, 0, 582, 1, 0, 0, 0}, /* nmcli dev delete */
    {41228, 0, 582, 1, 0, 0, 0}, /* nmcli dev disconnect */
    {41249, 0, 582, 1, 0, 0, 0}, /* nmcli dev down */
    {41264, 0, 582, 1, 0, 0, 0}, /* nmcli device delete */
    {41284, 0, 582, 1, 0, 0, 0}, /* nmcli device disconnect */
    {41308, 0, 582, 1, 0, 0, 0}, /* nmcli device down */
    {41326, 0, 580, 1, 0, 0, 0}, /* nmcli n off */
    {41338, 0, 580, 1, 0, 0, 0}, /* nmcli networking off */
    {41359, 0, 564, 4, 0, 0, 0}, /* nmtui */
    {41365, 0, 272, 1, 0, 0, 0}, /* nnn */
    {41369, 6319, 118, 2, 8, 0, 0}, /* nocorrect */
    {41379, 7071, 140, 4, 18, 0, 0}, /* node */
    {41384, 7071, 140, 4, 18, 0, 0}, /* nodejs */
    {41391, 0, 753, 3, 0, 0, 0}, /* nodetool */
    {41400, 0, 752, 1, 0, 0, 0}, /* nodetool decommission */
    {41422, 0, 752, 1, 0, 0, 0}, /* nodetool drain */
    {41437, 6319, 118, 2, 8, 0, 0}, /* noglob */
    {41444, 6319, 118, 2, 8, 0, 0}, /* nohup */
    {41450, 0, 27, 1, 0, 0, 0}, /* notify-send */
    {41462, 0, 778, 2, 0, 0, 0}, /* nox */
    {41466, 0, 622, 2, 0, 0, 0}, /* npm */
    {41470, 0, 626, 1, 0, 0, 0}, /* npm audit fix */
    {41484, 0, 627, 1, 0, 0, 0}, /* npm deprecate */
    {41498, 0, 627, 1, 0, 0, 0}, /* npm unpublish */
    {41512, 0, 28, 1, 0, 0, 0}, /* nproc */
    {41518, 0, 622, 2, 0, 0, 0}, /* npx */
    {41522, 6561, 123, 1, 8, 0, 0}, /* nsenter */
    {41530, 0, 25, 1, 0, 0, 0}, /* nslookup */
    {41539, 0, 25, 1, 0, 0, 0}, /* nstat */
    {41545, 0, 205, 3, 0, 0, 0}, /* ntfsclone */
    {41555, 14174, 340, 4, 0, 0, 0}, /* ntfsfix */
    {41563, 0, 423, 2, 0, 0, 0}, /* ntpdate */
    {41571, 6319, 118, 2, 8, 0, 0}, /* numactl */
    {41579, 0, 30, 1, 0, 0, 0}, /* numastat */
    {41588, 0, 58, 1, 1, 0, 0}, /* numfmt */
    {41595, 0, 56, 2, 0, 0, 0}, /* nvidia-smi */
    {41606, 0, 272, 1, 0, 0, 0}, /* nvim */
    {41611, 0, 622, 2, 0, 0, 0}, /* nvm */
    {41615, 11911, 279, 4, 0, 0, 0}, /* nvme */
    {41620, 0, 305, 1, 0, 0, 0}, /* nvme delete-ns */
    {41635, 0, 305, 1, 0, 0, 0}, /* nvme dsm */
    {41644, 0, 305, 1, 0, 0, 0}, /* nvme format */
    {41656, 0, 305, 1, 0, 0, 0}, /* nvme sanitize */
    {41670, 0, 305, 1, 0, 0, 0}, /* nvme write */
    {41681, 0, 305, 1, 0, 0, 0}, /* nvme write-uncor */
    {41698, 0, 305, 1, 0, 0, 0}, /* nvme write-zeroes */
    {41716, 0, 790, 2, 0, 0, 0}, /* nvram */
    {41722, 0, 26, 1, 0, 0, 0}, /* nvtop */
    {41728, 0, 481, 2, 0, 0, 0}, /* oathtool */
    {41737, 0, 32, 1, 0, 0, 0}, /* objdump */
    {41745, 27627, 711, 2, 0, 0, 0}, /* oc */
    {41748, 0, 713, 5, 0, 0, 0}, /* oc delete */
    {41758, 7317, 149, 1, 8, 0, 1}, /* oc exec */
    {41766, 0, 737, 5, 0, 0, 0}, /* oci */
    {41770, 0, 780, 3, 0, 0, 0}, /* ocrmypdf */
    {41779, 0, 58, 1, 1, 0, 0}, /* od */
    {41782, 0, 780, 3, 0, 0, 0}, /* oggenc */
    {41789, 0, 780, 3, 0, 0, 0}, /* okular */
    {41796, 0, 383, 2, 0, 0, 0}, /* oom */
    {41800, 0, 622, 2, 0, 0, 0}, /* opam */
    {41805, 0, 272, 1, 0, 0, 0}, /* open */
    {41810, 19214, 475, 4, 3, 1, 0}, /* openssl */
    {41818, 20991, 501, 6, 4, 0, 0}, /* openvpn */
    {41826, 0, 423, 2, 0, 0, 0}, /* openvt */
    {41833, 0, 622, 2, 0, 0, 0}, /* opkg */
    {41838, 6561, 123, 1, 8, 0, 0}, /* optirun */
    {41846, 7071, 140, 4, 18, 0, 0}, /* osascript */
    {41856, 0, 564, 4, 0, 0, 0}, /* ovs-vsctl */
    {41866, 0, 725, 7, 0, 0, 0}, /* packer */
    {41873, 24654, 615, 7, 0, 0, 0}, /* pacman */
    {41880, 0, 780, 3, 0, 0, 0}, /* pactl */
    {41886, 0, 465, 1, 0, 0, 0}, /* pam_tally2 */
    {41897, 0, 778, 2, 0, 0, 0}, /* pandoc */
    {41904, 0, 780, 3, 0, 0, 0}, /* paplay */
    {41911, 6747, 129, 1, 11, 0, 0}, /* parallel */
    {41920, 0, 205, 3, 0, 0, 0}, /* partclone */
    {41930, 12521, 296, 6, 0, 0, 0}, /* parted */
    {41937, 0, 205, 3, 0, 0, 0}, /* partimage */
    {41947, 0, 351, 3, 0, 0, 0}, /* partprobe */
    {41957, 0, 351, 3, 0, 0, 0}, /* partx */
    {41963, 0, 481, 2, 0, 0, 0}, /* pass */
    {41968, 0, 483, 1, 0, 0, 0}, /* pass cp */
    {41976, 0, 479, 1, 0, 0, 0}, /* pass delete */
    {41988, 0, 483, 1, 0, 0, 0}, /* pass edit */
    {41998, 0, 481, 2, 0, 0, 0}, /* pass find */
    {42008, 0, 483, 1, 0, 0, 0}, /* pass generate */
    {42022, 0, 483, 1, 0, 0, 0}, /* pass git */
    {42031, 0, 481, 2, 0, 0, 0}, /* pass grep */
    {42041, 0, 483, 1, 0, 0, 0}, /* pass init */
    {42051, 0, 483, 1, 0, 0, 0}, /* pass insert */
    {42063, 0, 481, 2, 0, 0, 0}, /* pass ls */
    {42071, 0, 483, 1, 0, 0, 0}, /* pass mv */
    {42079, 0, 479, 1, 0, 0, 0}, /* pass remove */
    {42091, 0, 479, 1, 0, 0, 0}, /* pass rm */
    {42099, 0, 481, 2, 0, 0, 0}, /* pass show */
    {42109, 17852, 446, 4, 0, 0, 0}, /* passwd */
    {42116, 0, 58, 1, 1, 0, 0}, /* paste */
    {42122, 0, 272, 1, 0, 0, 0}, /* patch */
    {42128, 0, 780, 3, 0, 0, 0}, /* pavucontrol */
    {42140, 0, 255, 3, 0, 0, 0}, /* pax */
    {42144, 10900, 252, 3, 1, 0, 0}, /* pbzip2 */
    {42151, 5292, 63, 1, 1, 0, 1}, /* pcregrep */
    {42160, 0, 768, 2, 0, 0, 0}, /* pct */
    {42164, 0, 767, 1, 0, 0, 0}, /* pct destroy */
    {42176, 0, 56, 2, 0, 0, 0}, /* pdffonts */
    {42185, 0, 56, 2, 0, 0, 0}, /* pdfinfo */
    {42193, 0, 778, 2, 0, 0, 0}, /* pdflatex */
    {42202, 0, 780, 3, 0, 0, 0}, /* pdfseparate */
    {42214, 0, 780, 3, 0, 0, 0}, /* pdftk */
    {42220, 0, 780, 3, 0, 0, 0}, /* pdftotext */
    {42230, 0, 780, 3, 0, 0, 0}, /* pdfunite */
    {42239, 6561, 123, 1, 8, 0, 0}, /* perf */
    {42244, 7071, 140, 4, 18, 0, 0}, /* perl */
    {42249, 0, 58, 1, 1, 0, 0}, /* pg */
    {42252, 0, 752, 1, 0, 0, 0}, /* pg_dropcluster */
    {42267, 0, 756, 1, 0, 0, 0}, /* pg_dump */
    {42275, 0, 756, 1, 0, 0, 0}, /* pg_dumpall */
    {42286, 0, 756, 1, 0, 0, 0}, /* pg_isready */
    {42297, 29766, 757, 3, 0, 0, 0}, /* pg_restore */
    {42308, 0, 756, 1, 0, 0, 0}, /* pgbench */
    {42316, 0, 88, 1, 22, 0, 0}, /* pgrep */
    {42322, 7071, 140, 4, 18, 0, 0}, /* php */
    {42326, 0, 272, 1, 0, 0, 0}, /* pico */
    {42331, 0, 88, 1, 22, 0, 0}, /* pidof */
    {42337, 0, 30, 1, 0, 0, 0}, /* pidstat */
    {42345, 10900, 252, 3, 1, 0, 0}, /* pigz */
    {42350, 0, 26, 1, 0, 0, 0}, /* pinfo */
    {42356, 0, 33, 2, 0, 0, 0}, /* ping */
    {42361, 0, 33, 2, 0, 0, 0}, /* ping6 */
    {42367, 0, 622, 2, 0, 0, 0}, /* pip */
    {42371, 0, 622, 2, 0, 0, 0}, /* pip3 */
    {42376, 6319, 118, 2, 8, 0, 0}, /* pipexec */
    {42384, 0, 622, 2, 0, 0, 0}, /* pipx */
    {42389, 6210, 114, 1, 8, 0, 0}, /* pkexec */
    {42396, 0, 622, 2, 0, 0, 0}, /* pkg */
    {42400, 0, 622, 2, 0, 0, 0}, /* pkg_add */
    {42408, 15200, 373, 6, 0, 1, 0}, /* pkill */
    {42414, 0, 780, 3, 0, 0, 0}, /* playerctl */
    {42424, 0, 86, 2, 21, 0, 0}, /* plocate */
    {42432, 0, 393, 1, 0, 0, 0}, /* pm-hibernate */
    {42445, 0, 385, 2, 0, 0, 0}, /* pm-hibernate-never */
    {42464, 0, 393, 1, 0, 0, 0}, /* pm-suspend */
    {42475, 0, 31, 1, 0, 0, 0}, /* pmap */
    {42480, 0, 790, 2, 0, 0, 0}, /* pmset */
    {42486, 0, 622, 2, 0, 0, 0}, /* pnpm */
    {42491, 27047, 694, 2, 0, 0, 0}, /* podman */
    {42498, 0, 703, 1, 0, 0, 0}, /* podman container prune */
    {42521, 7317, 149, 1, 8, 0, 1}, /* podman exec */
    {42533, 0, 704, 2, 0, 0, 0}, /* podman image prune */
    {42552, 0, 699, 1, 0, 0, 0}, /* podman kill */
    {42564, 0, 696, 3, 0, 0, 0}, /* podman rm */
    {42574, 0, 700, 2, 0, 0, 0}, /* podman rmi */
    {42585, 7409, 150, 1, 8, 0, 1}, /* podman run */
    {42596, 0, 699, 1, 0, 0, 0}, /* podman stop */
    {42608, 0, 703, 1, 0, 0, 0}, /* podman system prune */
    {42628, 0, 703, 1, 0, 0, 0}, /* podman system reset */
    {42648, 0, 703, 1, 0, 0, 0}, /* podman volume prune */
    {42668, 0, 706, 1, 0, 0, 0}, /* podman volume rm */
    {42685, 0, 708, 2, 0, 0, 0}, /* podman-compose down */
    {42705, 0, 622, 2, 0, 0, 0}, /* poetry */
    {42712, 0, 29, 1, 0, 0, 0}, /* popd */
    {42717, 0, 622, 2, 0, 0, 0}, /* port */
    {42722, 0, 622, 2, 0, 0, 0}, /* portage */
    {42730, 0, 770, 4, 0, 0, 0}, /* postcat */
    {42738, 0, 770, 4, 0, 0, 0}, /* postqueue */
    {42748, 0, 770, 4, 0, 0, 0}, /* postsuper */
    {42758, 0, 385, 2, 0, 0, 0}, /* poweroff */
    {42767, 0, 31, 1, 0, 0, 0}, /* powertop */
    {42776, 0, 58, 1, 1, 0, 0}, /* pr */
    {42779, 0, 778, 2, 0, 0, 0}, /* pre-commit */
    {42790, 0, 240, 2, 0, 0, 0}, /* prename */
    {42798, 0, 778, 2, 0, 0, 0}, /* prettier */
    {42807, 6561, 123, 1, 8, 0, 0}, /* primusrun */
    {42817, 0, 29, 1, 0, 0, 0}, /* printenv */
    {42826, 0, 92, 1, 6, 0, 0}, /* printf */
    {42833, 6561, 123, 1, 8, 0, 0}, /* prlimit */
    {42841, 6319, 118, 2, 8, 0, 0}, /* proxychains */
    {42853, 6319, 118, 2, 8, 0, 0}, /* proxychains4 */
    {42866, 0, 31, 1, 0, 0, 0}, /* prtstat */
    {42874, 0, 88, 1, 22, 0, 0}, /* ps */
    {42877, 29000, 742, 4, 20, 0, 0}, /* psql */
    {42882, 0, 31, 1, 0, 0, 0}, /* pstree */
    {42889, 0, 725, 7, 0, 0, 0}, /* pulumi */
    {42896, 0, 93, 1, 14, 0, 0}, /* pushd */
    {42902, 18718, 467, 5, 0, 0, 0}, /* puttygen */
    {42911, 0, 58, 1, 1, 0, 0}, /* pv */
    {42914, 0, 334, 2, 0, 0, 0}, /* pvcreate */
    {42923, 0, 336, 1, 0, 0, 0}, /* pvdisplay */
    {42933, 0, 334, 2, 0, 0, 0}, /* pvmove */
    {42940, 0, 329, 2, 0, 0, 0}, /* pvremove */
    {42949, 0, 334, 2, 0, 0, 0}, /* pvresize */
    {42958, 0, 336, 1, 0, 0, 0}, /* pvs */
    {42962, 0, 336, 1, 0, 0, 0}, /* pvscan */
    {42969, 0, 465, 1, 0, 0, 0}, /* pwconv */
    {42976, 0, 28, 1, 0, 0, 0}, /* pwd */
    {42980, 0, 31, 1, 0, 0, 0}, /* pwdx */
    {42985, 0, 480, 1, 0, 0, 0}, /* pwgen */
    {42991, 0, 481, 2, 0, 0, 0}, /* pwmake */
    {42998, 7000, 136, 4, 7, 0, 0}, /* pwsh */
    {43003, 0, 465, 1, 0, 0, 0}, /* pwunconv */
    {43012, 0, 622, 2, 0, 0, 0}, /* pyenv */
    {43018, 7071, 140, 4, 18, 0, 0}, /* pypy */
    {43023, 7071, 140, 4, 18, 0, 0}, /* pypy3 */
    {43029, 0, 778, 2, 0, 0, 0}, /* pytest */
    {43036, 7071, 140, 4, 18, 0, 0}, /* python */
    {43043, 7071, 140, 4, 18, 0, 0}, /* python2 */
    {43051, 7071, 140, 4, 18, 0, 0}, /* python3 */
    {43059, 0, 780, 3, 0, 0, 0}, /* qbittorrent-nox */
    {43075, 0, 768, 2, 0, 0, 0}, /* qemu-img */
    {43084, 0, 768, 2, 0, 0, 0}, /* qemu-system-x86_64 */
    {43103, 0, 768, 2, 0, 0, 0}, /* qm */
    {43106, 0, 767, 1, 0, 0, 0}, /* qm destroy */
    {43117, 0, 780, 3, 0, 0, 0}, /* qpdf */
    {43122, 0, 481, 2, 0, 0, 0}, /* qrencode */
    {43131, 0, 30, 1, 0, 0, 0}, /* quota */
    {43137, 0, 351, 3, 0, 0, 0}, /* quotacheck */
    {43148, 0, 753, 3, 0, 0, 0}, /* rabbitmqctl */
    {43160, 0, 752, 1, 0, 0, 0}, /* rabbitmqctl delete_queue */
    {43185, 0, 752, 1, 0, 0, 0}, /* rabbitmqctl delete_vhost */
    {43210, 0, 752, 1, 0, 0, 0}, /* rabbitmqctl force_reset */
    {43234, 0, 752, 1, 0, 0, 0}, /* rabbitmqctl reset */
    {43252, 7071, 140, 4, 18, 0, 0}, /* racket */
    {43259, 0, 26, 1, 0, 0, 0}, /* radeontop */
    {43269, 0, 778, 2, 0, 0, 0}, /* rake */
    {43274, 0, 272, 1, 0, 0, 0}, /* ranger */
    {43281, 10900, 252, 3, 1, 0, 0}, /* rar */
    {43285, 7000, 136, 4, 7, 0, 0}, /* rbash */
    {43291, 0, 622, 2, 0, 0, 0}, /* rbenv */
    {43297, 0, 404, 7, 0, 0, 0}, /* rc-service */
    {43308, 0, 25, 1, 0, 0, 0}, /* rc-status */
    {43318, 0, 628, 3, 0, 0, 0}, /* rc-update */
    {43328, 0, 404, 7, 0, 0, 0}, /* rcctl */
    {43334, 0, 780, 3, 0, 0, 0}, /* rclone */
    {43341, 0, 268, 2, 0, 0, 0}, /* rclone cleanup */
    {43356, 0, 268, 2, 0, 0, 0}, /* rclone delete */
    {43370, 0, 268, 2, 0, 0, 0}, /* rclone move */
    {43382, 0, 268, 2, 0, 0, 0}, /* rclone purge */
    {43395, 0, 268, 2, 0, 0, 0}, /* rclone rmdirs */
    {43409, 0, 268, 2, 0, 0, 0}, /* rclone sync */
    {43421, 5775, 94, 1, 16, 0, 0}, /* read */
    {43426, 5775, 94, 1, 16, 0, 0}, /* readarray */
    {43436, 0, 32, 1, 0, 0, 0}, /* readelf */
    {43444, 0, 28, 1, 0, 0, 0}, /* readlink */
    {43453, 0, 95, 3, 15, 0, 0}, /* readonly */
    {43462, 0, 28, 1, 0, 0, 0}, /* realpath */
    {43471, 0, 385, 2, 0, 0, 0}, /* reboot */
    {43478, 29310, 746, 6, 0, 0, 0}, /* redis-cli */
    {43488, 0, 780, 3, 0, 0, 0}, /* redshift */
    {43497, 14174, 340, 4, 0, 0, 0}, /* reiserfsck */
    {43508, 0, 240, 2, 0, 0, 0}, /* rename */
    {43515, 0, 240, 2, 0, 0, 0}, /* rename.ul */
    {43525, 0, 383, 2, 0, 0, 0}, /* renice */
    {43532, 0, 30, 1, 0, 0, 0}, /* repquota */
    {22101, 0, 27, 1, 0, 0, 0}, /* reset */
    {43541, 0, 351, 3, 0, 0, 0}, /* resize2fs */
    {43551, 0, 33, 2, 0, 0, 0}, /* resolvconf */
    {43562, 0, 41, 3, 0, 0, 0}, /* resolvectl */
    {43573, 0, 41, 3, 0, 0, 0}, /* resolvectl query */
    {43590, 0, 41, 3, 0, 0, 0}, /* resolvectl statistics */
    {43612, 0, 41, 3, 0, 0, 0}, /* resolvectl status */
    {43630, 0, 780, 3, 0, 0, 0}, /* restic */
    {43637, 0, 783, 2, 0, 0, 0}, /* restic forget */
    {43651, 0, 783, 2, 0, 0, 0}, /* restic prune */
    {43664, 0, 466, 1, 0, 0, 0}, /* restorecon */
    {43675, 0, 109, 1, 0, 0, 0}, /* return */
    {43682, 0, 64, 1, 1, 0, 0}, /* rev */
    {43686, 0, 576, 2, 0, 0, 0}, /* rfkill */
    {43693, 0, 58, 1, 1, 0, 0}, /* rg */
    {43696, 0, 151, 18, 0, 0, 0}, /* rimraf */
    {43703, 0, 780, 3, 0, 0, 0}, /* rkhunter */
    {43712, 6319, 118, 2, 8, 0, 0}, /* rlwrap */
    {12613, 0, 151, 18, 0, 0, 0}, /* rm */
    {43719, 0, 169, 2, 0, 0, 0}, /* rmdir */
    {43725, 0, 416, 3, 0, 0, 0}, /* rmmod */
    {43731, 0, 568, 3, 0, 0, 0}, /* route */
    {43737, 0, 517, 1, 0, 0, 0}, /* rpcinfo */
    {43745, 0, 606, 5, 0, 0, 0}, /* rpm */
    {43749, 0, 255, 3, 0, 0, 0}, /* rpm2cpio */
    {43758, 0, 32, 1, 0, 0, 0}, /* rpmquery */
    {43767, 11011, 258, 7, 0, 0, 0}, /* rsync */
    {43773, 0, 393, 1, 0, 0, 0}, /* rtcwake */
    {43781, 0, 780, 3, 0, 0, 0}, /* rtorrent */
    {43790, 7071, 140, 4, 18, 0, 0}, /* ruby */
    {43795, 0, 778, 2, 0, 0, 0}, /* ruff */
    {43800, 6210, 114, 1, 8, 0, 0}, /* run0 */
    {43805, 6319, 118, 2, 8, 0, 0}, /* runcon */
    {43812, 0, 25, 1, 0, 0, 0}, /* runlevel */
    {43821, 6220, 115, 1, 9, 0, 0}, /* runuser */
    {43829, 0, 778, 2, 0, 0, 0}, /* rustc */
    {43835, 0, 778, 2, 0, 0, 0}, /* rustfmt */
    {43843, 0, 622, 2, 0, 0, 0}, /* rustup */
    {43850, 0, 737, 5, 0, 0, 0}, /* s3cmd */
    {43856, 0, 404, 7, 0, 0, 0}, /* s6-svc */
    {43863, 0, 30, 1, 0, 0, 0}, /* sar */
    {43867, 0, 780, 3, 0, 0, 0}, /* say */
    {43871, 7071, 140, 4, 18, 0, 0}, /* scala */
    {43877, 0, 26, 1, 0, 0, 0}, /* scc */
    {43881, 11473, 265, 3, 0, 0, 0}, /* scp */
    {43885, 0, 48, 2, 0, 0, 0}, /* screen */
    {43892, 0, 31, 1, 0, 0, 0}, /* screenfetch */
    {43904, 6677, 127, 1, 9, 0, 0}, /* script */
    {43911, 0, 780, 3, 0, 0, 0}, /* scrot */
    {43917, 8319, 171, 3, 0, 0, 0}, /* scrub */
    {43923, 0, 790, 2, 0, 0, 0}, /* scutil */
    {43930, 0, 32, 1, 0, 0, 0}, /* sdiff */
    {43936, 0, 351, 3, 0, 0, 0}, /* sdparm */
    {43943, 5316, 65, 5, 1, 0, 0}, /* sed */
    {43947, 6319, 118, 2, 8, 0, 0}, /* sem */
    {43951, 0, 466, 1, 0, 0, 0}, /* semanage */
    {43960, 20991, 501, 6, 4, 0, 0}, /* sendmail */
    {43969, 0, 770, 4, 0, 0, 0}, /* sendmail-q */
    {43980, 0, 30, 1, 0, 0, 0}, /* sensors */
    {43988, 0, 28, 1, 0, 0, 0}, /* seq */
    {43992, 0, 725, 7, 0, 0, 0}, /* serverless */
    {44003, 0, 404, 7, 0, 0, 0}, /* service */
    {44011, 0, 30, 1, 0, 0, 0}, /* sestatus */
    {44020, 0, 98, 2, 0, 0, 0}, /* set */
    {44024, 6319, 118, 2, 8, 0, 0}, /* setarch */
    {44032, 0, 238, 2, 0, 0, 0}, /* setcap */
    {44039, 0, 466, 1, 0, 0, 0}, /* setenforce */
    {44050, 10210, 235, 3, 0, 0, 0}, /* setfacl */
    {44058, 0, 423, 2, 0, 0, 0}, /* setfont */
    {44066, 6319, 118, 2, 8, 0, 0}, /* setpriv */
    {44074, 6319, 118, 2, 8, 0, 0}, /* setsid */
    {44081, 0, 423, 2, 0, 0, 0}, /* setterm */
    {44089, 0, 794, 3, 0, 0, 0}, /* setxkbmap */
    {44099, 0, 292, 4, 0, 0, 0}, /* sfdisk */
    {44106, 8319, 171, 3, 0, 0, 0}, /* sfill */
    {44112, 11473, 265, 3, 0, 0, 0}, /* sftp */
    {44117, 6249, 116, 1, 9, 0, 0}, /* sg */
    {44120, 0, 306, 1, 0, 0, 0}, /* sg_format */
    {44130, 0, 306, 1, 0, 0, 0}, /* sg_sanitize */
    {44142, 12155, 285, 4, 0, 0, 0}, /* sgdisk */
    {44149, 7000, 136, 4, 7, 0, 0}, /* sh */
    {44152, 0, 37, 1, 0, 0, 0}, /* sha1sum */
    {44160, 0, 37, 1, 0, 0, 0}, /* sha224sum */
    {44170, 0, 37, 1, 0, 0, 0}, /* sha256sum */
    {44180, 0, 37, 1, 0, 0, 0}, /* sha384sum */
    {44190, 0, 37, 1, 0, 0, 0}, /* sha512sum */
    {44200, 0, 255, 3, 0, 0, 0}, /* shar */
    {44205, 0, 32, 1, 0, 0, 0}, /* shellcheck */
    {44216, 0, 109, 1, 0, 0, 0}, /* shift */
    {44222, 0, 29, 1, 0, 0, 0}, /* shopt */
    {44228, 0, 517, 1, 0, 0, 0}, /* showmount */
    {44238, 8319, 171, 3, 0, 0, 0}, /* shred */
    {44244, 0, 58, 1, 1, 0, 0}, /* shuf */
    {44249, 0, 387, 4, 0, 0, 0}, /* shutdown */
    {44258, 0, 385, 2, 0, 0, 0}, /* shutdown-now */
    {44271, 0, 780, 3, 0, 0, 0}, /* siege */
    {44277, 0, 517, 1, 0, 0, 0}, /* sipcalc */
    {44285, 0, 26, 1, 0, 0, 0}, /* size */
    {44290, 15200, 373, 6, 0, 1, 0}, /* skill */
    {44296, 0, 31, 1, 0, 0, 0}, /* slabtop */
    {44304, 15200, 373, 6, 0, 1, 0}, /* slay */
    {44309, 0, 28, 1, 0, 0, 0}, /* sleep */
    {44315, 0, 725, 7, 0, 0, 0}, /* sls */
    {44319, 14852, 365, 2, 0, 0, 0}, /* smartctl */
    {44328, 0, 517, 1, 0, 0, 0}, /* smbclient */
    {44338, 0, 465, 1, 0, 0, 0}, /* smbpasswd */
    {44348, 0, 25, 1, 0, 0, 0}, /* smbstatus */
    {44358, 0, 30, 1, 0, 0, 0}, /* smem */
    {44363, 0, 622, 2, 0, 0, 0}, /* snap */
    {44368, 0, 780, 3, 0, 0, 0}, /* snapper */
    {44376, 0, 783, 2, 0, 0, 0}, /* snapper delete */
    {44391, 0, 783, 2, 0, 0, 0}, /* snapper rm */
    {44402, 0, 517, 1, 0, 0, 0}, /* snmpwalk */
    {44411, 21074, 507, 8, 4, 0, 0}, /* socat */
    {44417, 0, 780, 3, 0, 0, 0}, /* soffice */
    {44425, 0, 790, 2, 0, 0, 0}, /* softwareupdate */
    {44440, 5200, 60, 3, 1, 0, 0}, /* sort */
    {44445, 0, 135, 1, 17, 0, 0}, /* source */
    {44452, 0, 780, 3, 0, 0, 0}, /* sox */
    {44456, 0, 56, 2, 0, 0, 0}, /* soxi */
    {44461, 0, 790, 2, 0, 0, 0}, /* spctl */
    {44467, 0, 33, 2, 0, 0, 0}, /* speedtest */
    {44477, 0, 25, 1, 0, 0, 0}, /* speedtest-cli */
    {44491, 0, 778, 2, 0, 0, 0}, /* sphinx-build */
    {44504, 0, 59, 1, 0, 0, 0}, /* split */
    {44510, 0, 73, 13, 2, 0, 1}, /* sponge */
    {44517, 29000, 742, 4, 20, 0, 0}, /* sqlcmd */
    {44524, 0, 756, 1, 0, 0, 0}, /* sqldiff */
    {44532, 29000, 742, 4, 20, 0, 0}, /* sqlite */
    {44539, 29000, 742, 4, 20, 0, 0}, /* sqlite3 */
    {44547, 8319, 171, 3, 0, 0, 0}, /* srm */
    {44551, 0, 25, 1, 0, 0, 0}, /* ss */
    {44554, 7208, 147, 2, 10, 0, 1}, /* ssh */
    {44558, 18718, 467, 5, 0, 0, 0}, /* ssh-add */
    {44566, 6561, 123, 1, 8, 0, 0}, /* ssh-agent */
    {44576, 18718, 467, 5, 0, 0, 0}, /* ssh-copy-id */
    {44588, 19111, 472, 3, 0, 0, 0}, /* ssh-keygen */
    {44599, 0, 33, 2, 0, 0, 0}, /* ssh-keyscan */
    {44611, 0, 481, 2, 0, 0, 0}, /* sshd */
    {44616, 20991, 501, 6, 4, 0, 0}, /* sshfs */
    {44622, 0, 622, 2, 0, 0, 0}, /* stack */
    {44628, 6561, 123, 1, 8, 0, 0}, /* start-stop-daemon */
    {44646, 0, 30, 1, 0, 0, 0}, /* stat */
    {44651, 6319, 118, 2, 8, 0, 0}, /* stdbuf */
    {44658, 0, 780, 3, 0, 0, 0}, /* steghide */
    {44667, 6512, 122, 1, 8, 0, 0}, /* strace */
    {44674, 0, 780, 3, 0, 0, 0}, /* stress */
    {44681, 0, 780, 3, 0, 0, 0}, /* stress-ng */
    {44691, 0, 58, 1, 1, 0, 0}, /* strings */
    {44699, 0, 778, 2, 0, 0, 0}, /* strip */
    {44705, 0, 27, 1, 0, 0, 0}, /* stty */
    {44710, 6249, 116, 1, 9, 0, 0}, /* su */
    {44713, 6645, 125, 1, 8, 0, 1}, /* su-exec */
    {44721, 0, 272, 1, 0, 0, 0}, /* subl */
    {44726, 6002, 110, 3, 8, 0, 0}, /* sudo */
    {44731, 0, 272, 1, 0, 0, 0}, /* sudoedit */
    {44740, 0, 37, 1, 0, 0, 0}, /* sum */
    {44744, 0, 404, 7, 0, 0, 0}, /* supervisorctl */
    {44758, 0, 108, 1, 0, 0, 0}, /* suspend */
    {44766, 0, 404, 7, 0, 0, 0}, /* sv */
    {44769, 0, 404, 7, 0, 0, 0}, /* svc */
    {44773, 20991, 501, 6, 4, 0, 0}, /* swaks */
    {44779, 0, 336, 1, 0, 0, 0}, /* swaplabel */
    {44789, 0, 354, 3, 0, 0, 0}, /* swapoff */
    {44797, 0, 354, 3, 0, 0, 0}, /* swapon */
    {44804, 0, 778, 2, 0, 0, 0}, /* swift */
    {44810, 0, 622, 2, 0, 0, 0}, /* swupd */
    {44816, 0, 213, 1, 0, 0, 0}, /* symlink */
    {44824, 0, 425, 1, 0, 0, 0}, /* sync */
    {44829, 0, 780, 3, 0, 0, 0}, /* sysbench */
    {44838, 0, 419, 4, 0, 0, 0}, /* sysctl */
    {44845, 0, 635, 2, 0, 0, 0}, /* syslinux */
    {44854, 16599, 401, 3, 0, 0, 0}, /* systemctl */
    {44864, 0, 397, 4, 0, 0, 0}, /* systemctl disable */
    {44882, 0, 394, 1, 0, 0, 0}, /* systemctl emergency */
    {44902, 0, 394, 1, 0, 0, 0}, /* systemctl halt */
    {44917, 0, 395, 2, 0, 0, 0}, /* systemctl isolate */
    {44935, 0, 394, 1, 0, 0, 0}, /* systemctl kexec */
    {44951, 0, 397, 4, 0, 0, 0}, /* systemctl kill */
    {44966, 0, 397, 4, 0, 0, 0}, /* systemctl mask */
    {44981, 0, 394, 1, 0, 0, 0}, /* systemctl poweroff */
    {45000, 0, 394, 1, 0, 0, 0}, /* systemctl reboot */
    {45017, 0, 394, 1, 0, 0, 0}, /* systemctl rescue */
    {45034, 0, 394, 1, 0, 0, 0}, /* systemctl soft-reboot */
    {45056, 0, 397, 4, 0, 0, 0}, /* systemctl stop */
    {45071, 0, 41, 3, 0, 0, 0}, /* systemd-analyze */
    {45087, 0, 441, 1, 0, 0, 0}, /* systemd-cat */
    {45099, 0, 41, 3, 0, 0, 0}, /* systemd-cgls */
    {45112, 0, 41, 3, 0, 0, 0}, /* systemd-cgtop */
    {45126, 0, 41, 3, 0, 0, 0}, /* systemd-detect-virt */
    {45146, 6319, 118, 2, 8, 0, 0}, /* systemd-inhibit */
    {45162, 0, 56, 2, 0, 0, 0}, /* systemd-resolve */
    {45178, 6561, 123, 1, 8, 0, 0}, /* systemd-run */
    {45190, 0, 790, 2, 0, 0, 0}, /* systemsetup */
    {45202, 0, 64, 1, 1, 0, 0}, /* tac */
    {45206, 5292, 63, 1, 1, 0, 1}, /* tail */
    {45211, 0, 25, 1, 0, 0, 0}, /* tailscale */
    {45221, 10471, 242, 10, 1, 2, 0}, /* tar */
    {45225, 0, 780, 3, 0, 0, 0}, /* tarsnap */
    {45233, 0, 778, 2, 0, 0, 0}, /* task */
    {45238, 0, 628, 3, 0, 0, 0}, /* tasksel */
    {45246, 6645, 125, 1, 8, 0, 1}, /* taskset */
    {45254, 0, 564, 4, 0, 0, 0}, /* tc */
    {45257, 0, 588, 3, 0, 0, 0}, /* tc class */
    {45266, 0, 588, 3, 0, 0, 0}, /* tc filter */
    {45276, 0, 588, 3, 0, 0, 0}, /* tc qdisc */
    {45285, 0, 790, 2, 0, 0, 0}, /* tccutil */
    {45293, 7071, 140, 4, 18, 0, 0}, /* tclsh */
    {45299, 0, 35, 2, 0, 0, 0}, /* tcpdump */
    {45307, 0, 26, 1, 0, 0, 0}, /* tcptrack */
    {45316, 7000, 136, 4, 7, 0, 0}, /* tcsh */
    {45321, 0, 564, 4, 0, 0, 0}, /* teamdctl */
    {45330, 0, 73, 13, 2, 0, 1}, /* tee */
    {45334, 0, 391, 2, 0, 0, 0}, /* telinit */
    {45342, 0, 385, 2, 0, 0, 0}, /* telinit-0 */
    {45352, 0, 515, 2, 0, 0, 0}, /* telnet */
    {45359, 0, 732, 5, 0, 1, 0}, /* terraform */
    {45369, 0, 732, 5, 0, 1, 0}, /* terragrunt */
    {45380, 0, 780, 3, 0, 0, 0}, /* tesseract */
    {45390, 0, 28, 1, 0, 0, 0}, /* test */
    {45395, 20991, 501, 6, 4, 0, 0}, /* tftp */
    {45400, 0, 780, 3, 0, 0, 0}, /* thunderbird */
    {45412, 6488, 121, 1, 8, 0, 0}, /* time */
    {45417, 0, 41, 3, 0, 0, 0}, /* timedatectl */
    {45429, 0, 41, 3, 0, 0, 0}, /* timedatectl list-timezones */
    {45456, 0, 41, 3, 0, 0, 0}, /* timedatectl show */
    {45473, 0, 41, 3, 0, 0, 0}, /* timedatectl status */
    {45492, 0, 26, 1, 0, 0, 0}, /* timedatex */
    {45502, 6460, 120, 1, 8, 0, 1}, /* timeout */
    {45510, 0, 29, 1, 0, 0, 0}, /* times */
    {45516, 0, 780, 3, 0, 0, 0}, /* timeshift */
    {45526, 0, 783, 2, 0, 0, 0}, /* timeshift --delete */
    {45545, 0, 32, 1, 0, 0, 0}, /* tldr */
    {45550, 0, 783, 2, 0, 0, 0}, /* tmutil delete */
    {45564, 0, 780, 3, 0, 0, 0}, /* tmux */
    {45569, 0, 732, 5, 0, 1, 0}, /* tofu */
    {45574, 0, 58, 1, 1, 0, 0}, /* toilet */
    {45581, 0, 26, 1, 0, 0, 0}, /* tokei */
    {45587, 0, 31, 1, 0, 0, 0}, /* top */
    {45591, 6319, 118, 2, 8, 0, 0}, /* torify */
    {45598, 6319, 118, 2, 8, 0, 0}, /* torsocks */
    {45607, 0, 213, 1, 0, 0, 0}, /* touch */
    {45613, 0, 778, 2, 0, 0, 0}, /* tox */
    {45617, 0, 126, 1, 8, 0, 0}, /* toybox */
    {45624, 0, 109, 1, 0, 0, 0}, /* tput */
    {45629, 0, 64, 1, 1, 0, 0}, /* tr */
    {45632, 0, 33, 2, 0, 0, 0}, /* tracepath */
    {45642, 0, 33, 2, 0, 0, 0}, /* traceroute */
    {45653, 0, 26, 1, 0, 0, 0}, /* trafshow */
    {45662, 0, 780, 3, 0, 0, 0}, /* transmission-cli */
    {45679, 0, 131, 1, 9, 0, 1}, /* trap */
    {45684, 0, 151, 18, 0, 0, 0}, /* trash */
    {45690, 0, 151, 18, 0, 0, 0}, /* trash-put */
    {45700, 0, 30, 1, 0, 0, 0}, /* tree */
    {45705, 0, 28, 1, 0, 0, 0}, /* true */
    {45710, 9220, 208, 5, 0, 0, 0}, /* truncate */
    {45719, 0, 778, 2, 0, 0, 0}, /* tsc */
    {45723, 0, 35, 2, 0, 0, 0}, /* tshark */
    {45730, 0, 58, 1, 1, 0, 0}, /* tsort */
    {45736, 0, 29, 1, 0, 0, 0}, /* tty */
    {45740, 0, 347, 4, 0, 0, 0}, /* tune2fs */
    {45748, 0, 383, 2, 0, 0, 0}, /* tuned-adm */
    {45758, 0, 29, 1, 0, 0, 0}, /* type */
    {45763, 0, 95, 3, 15, 0, 0}, /* typeset */
    {45771, 0, 26, 1, 0, 0, 0}, /* tzselect */
    {45780, 0, 306, 1, 0, 0, 0}, /* ubiformat */
    {45790, 0, 794, 3, 0, 0, 0}, /* ubuntu-drivers */
    {45805, 0, 780, 3, 0, 0, 0}, /* udevadm */
    {45813, 0, 576, 2, 0, 0, 0}, /* udhcpc */
    {45820, 0, 351, 3, 0, 0, 0}, /* udisksctl */
    {45830, 0, 537, 8, 0, 0, 0}, /* ufw */
    {45834, 0, 102, 2, 0, 0, 0}, /* ulimit */
    {45841, 0, 102, 2, 0, 0, 0}, /* umask */
    {45847, 0, 362, 3, 0, 0, 0}, /* umount */
    {45854, 0, 108, 1, 0, 0, 0}, /* unalias */
    {45862, 0, 28, 1, 0, 0, 0}, /* uname */
    {45868, 10900, 252, 3, 1, 0, 0}, /* unar */
    {45873, 0, 628, 3, 0, 0, 0}, /* unattended-upgrade */
    {45892, 6319, 118, 2, 8, 0, 0}, /* unbuffer */
    {45901, 10900, 252, 3, 1, 0, 0}, /* uncompress */
    {45912, 0, 58, 1, 1, 0, 0}, /* unexpand */
    {45921, 0, 58, 1, 1, 0, 0}, /* uniq */
    {45926, 0, 58, 1, 1, 0, 0}, /* units */
    {45932, 0, 58, 1, 1, 0, 0}, /* unix2dos */
    {45941, 0, 169, 2, 0, 0, 0}, /* unlink */
    {45948, 10900, 252, 3, 1, 0, 0}, /* unrar */
    {45954, 0, 100, 2, 0, 0, 0}, /* unset */
    {45960, 6561, 123, 1, 8, 0, 0}, /* unshare */
    {45968, 10900, 252, 3, 1, 0, 0}, /* unsquashfs */
    {45979, 10900, 252, 3, 1, 0, 0}, /* unxz */
    {45984, 10900, 252, 3, 1, 0, 0}, /* unzip */
    {45990, 10900, 252, 3, 1, 0, 0}, /* unzstd */
    {45997, 0, 794, 3, 0, 0, 0}, /* update-alternatives */
    {46017, 0, 628, 3, 0, 0, 0}, /* update-ca-certificates */
    {46040, 0, 628, 3, 0, 0, 0}, /* update-grub */
    {46052, 0, 628, 3, 0, 0, 0}, /* update-initramfs */
    {46069, 0, 628, 3, 0, 0, 0}, /* update-rc.d */
    {46081, 0, 780, 3, 0, 0, 0}, /* upnpc */
    {46087, 0, 56, 2, 0, 0, 0}, /* upower */
    {46094, 0, 28, 1, 0, 0, 0}, /* uptime */
    {46101, 18572, 463, 2, 0, 0, 0}, /* useradd */
    {46109, 0, 442, 2, 0, 0, 0}, /* userdel */
    {46117, 18022, 451, 6, 0, 0, 0}, /* usermod */
    {46125, 0, 29, 1, 0, 0, 0}, /* users */
    {46131, 0, 440, 1, 0, 0, 0}, /* utmpdump */
    {46140, 0, 481, 2, 0, 0, 0}, /* uuidgen */
    {46148, 0, 622, 2, 0, 0, 0}, /* uv */
    {46151, 0, 56, 2, 0, 0, 0}, /* v4l2-ctl */
    {46160, 0, 725, 7, 0, 0, 0}, /* vagrant */
    {46168, 0, 767, 1, 0, 0, 0}, /* vagrant destroy */
    {46184, 0, 56, 2, 0, 0, 0}, /* vainfo */
    {46191, 6561, 123, 1, 8, 0, 0}, /* valgrind */
    {46200, 29310, 746, 6, 0, 0, 0}, /* valkey-cli */
    {46211, 0, 753, 3, 0, 0, 0}, /* vault */
    {46217, 0, 752, 1, 0, 0, 0}, /* vault delete */
    {46230, 0, 768, 2, 0, 0, 0}, /* vboxmanage */
    {46241, 0, 56, 2, 0, 0, 0}, /* vcgencmd */
    {46250, 0, 622, 2, 0, 0, 0}, /* vcpkg */
    {46256, 0, 86, 2, 21, 0, 0}, /* vdir */
    {46261, 0, 737, 5, 0, 0, 0}, /* vercel */
    {46268, 0, 334, 2, 0, 0, 0}, /* vgchange */
    {46277, 0, 334, 2, 0, 0, 0}, /* vgcreate */
    {46286, 0, 336, 1, 0, 0, 0}, /* vgdisplay */
    {46296, 0, 334, 2, 0, 0, 0}, /* vgextend */
    {46305, 0, 334, 2, 0, 0, 0}, /* vgreduce */
    {46314, 0, 329, 2, 0, 0, 0}, /* vgremove */
    {46323, 0, 334, 2, 0, 0, 0}, /* vgrename */
    {46332, 0, 336, 1, 0, 0, 0}, /* vgs */
    {46336, 0, 336, 1, 0, 0, 0}, /* vgscan */
    {46343, 0, 272, 1, 0, 0, 0}, /* vi */
    {46346, 0, 58, 1, 1, 0, 0}, /* view */
    {46351, 0, 272, 1, 0, 0, 0}, /* vifm */
    {46356, 0, 272, 1, 0, 0, 0}, /* vigr */
    {46361, 0, 272, 1, 0, 0, 0}, /* vim */
    {46365, 0, 32, 1, 0, 0, 0}, /* vimdiff */
    {46373, 0, 272, 1, 0, 0, 0}, /* vipw */
    {46378, 0, 768, 2, 0, 0, 0}, /* virsh */
    {46384, 0, 767, 1, 0, 0, 0}, /* virsh destroy */
    {46398, 0, 767, 1, 0, 0, 0}, /* virsh pool-delete */
    {46416, 0, 767, 1, 0, 0, 0}, /* virsh snapshot-delete */
    {46438, 0, 767, 1, 0, 0, 0}, /* virsh undefine */
    {46453, 0, 767, 1, 0, 0, 0}, /* virsh vol-delete */
    {46470, 0, 272, 1, 0, 0, 0}, /* visudo */
    {46477, 0, 778, 2, 0, 0, 0}, /* vite */
    {46482, 0, 780, 3, 0, 0, 0}, /* vlc */
    {46486, 0, 465, 1, 0, 0, 0}, /* vlock */
    {46492, 0, 30, 1, 0, 0, 0}, /* vmstat */
    {46499, 0, 517, 1, 0, 0, 0}, /* vnstat */
    {46506, 0, 29, 1, 0, 0, 0}, /* w */
    {46508, 19602, 484, 9, 4, 0, 0}, /* w3m */
    {46512, 0, 29, 1, 0, 0, 0}, /* wait */
    {46517, 0, 780, 3, 0, 0, 0}, /* wakeonlan */
    {46527, 0, 441, 1, 0, 0, 0}, /* wall */
    {46532, 6730, 128, 1, 10, 0, 0}, /* watch */
    {46538, 0, 26, 1, 0, 0, 0}, /* wavemon */
    {46546, 0, 58, 1, 1, 0, 0}, /* wc */
    {46549, 0, 26, 1, 0, 0, 0}, /* wdiff */
    {46555, 0, 778, 2, 0, 0, 0}, /* webpack */
    {46563, 0, 440, 1, 0, 0, 0}, /* wevtutil */
    {46572, 18718, 467, 5, 0, 0, 0}, /* wg */
    {46575, 0, 576, 2, 0, 0, 0}, /* wg-quick */
    {46584, 20583, 493, 8, 4, 0, 0}, /* wget */
    {46589, 0, 32, 1, 0, 0, 0}, /* whatis */
    {46596, 0, 90, 1, 24, 0, 0}, /* whence */
    {46603, 0, 32, 1, 0, 0, 0}, /* whereis */
    {46611, 0, 89, 1, 24, 0, 0}, /* which */
    {46617, 0, 29, 1, 0, 0, 0}, /* who */
    {46621, 0, 29, 1, 0, 0, 0}, /* whoami */
    {46628, 0, 33, 2, 0, 0, 0}, /* whois */
    {46634, 6319, 118, 2, 8, 0, 0}, /* winpty */
    {46641, 8319, 171, 3, 0, 0, 0}, /* wipe */
    {46646, 11818, 277, 2, 0, 0, 0}, /* wipefs */
    {46653, 0, 780, 3, 0, 0, 0}, /* wl-copy */
    {46661, 0, 780, 3, 0, 0, 0}, /* wl-paste */
    {46670, 0, 56, 2, 0, 0, 0}, /* wmctrl */
    {46677, 30503, 785, 2, 0, 0, 0}, /* wodim */
    {46683, 20991, 501, 6, 4, 0, 0}, /* wormhole */
    {46692, 0, 564, 4, 0, 0, 0}, /* wpa_cli */
    {46700, 0, 441, 1, 0, 0, 0}, /* write */
    {46706, 0, 780, 3, 0, 0, 0}, /* wrk */
    {46710, 0, 26, 1, 0, 0, 0}, /* x86info */
    {46718, 6789, 130, 1, 11, 0, 0}, /* xargs */
    {46724, 0, 780, 3, 0, 0, 0}, /* xbacklight */
    {46735, 0, 622, 2, 0, 0, 0}, /* xbps-install */
    {46748, 0, 622, 2, 0, 0, 0}, /* xbps-remove */
    {46760, 0, 780, 3, 0, 0, 0}, /* xclip */
    {46766, 0, 272, 1, 0, 0, 0}, /* xdg-open */
    {46775, 0, 56, 2, 0, 0, 0}, /* xdotool */
    {46783, 0, 56, 2, 0, 0, 0}, /* xdpyinfo */
    {46792, 0, 778, 2, 0, 0, 0}, /* xelatex */
    {46800, 0, 351, 3, 0, 0, 0}, /* xfs_growfs */
    {46811, 0, 25, 1, 0, 0, 0}, /* xfs_info */
    {46820, 0, 344, 3, 0, 0, 0}, /* xfs_repair */
    {46831, 19602, 484, 9, 4, 0, 0}, /* xh */
    {46834, 15200, 373, 6, 0, 1, 0}, /* xkill */
    {46840, 0, 56, 2, 0, 0, 0}, /* xlsclients */
    {46851, 0, 58, 1, 1, 0, 0}, /* xmllint */
    {46859, 0, 58, 1, 1, 0, 0}, /* xmlstarlet */
    {46870, 10900, 252, 3, 1, 0, 0}, /* xorriso */
    {46878, 30503, 785, 2, 0, 0, 0}, /* xorrisofs */
    {46888, 0, 56, 2, 0, 0, 0}, /* xprop */
    {46894, 0, 794, 3, 0, 0, 0}, /* xrandr */
    {46901, 0, 780, 3, 0, 0, 0}, /* xsel */
    {46906, 0, 794, 3, 0, 0, 0}, /* xset */
    {46911, 6319, 118, 2, 8, 0, 0}, /* xvfb-run */
    {46920, 0, 56, 2, 0, 0, 0}, /* xwininfo */
    {46929, 0, 58, 1, 1, 0, 0}, /* xxd */
    {46933, 0, 37, 1, 0, 0, 0}, /* xxhsum */
    {46940, 10900, 252, 3, 1, 0, 0}, /* xz */
    {46943, 0, 70, 3, 2, 0, 0}, /* xzcat */
    {46949, 5292, 63, 1, 1, 0, 1}, /* xzgrep */
    {46956, 0, 58, 1, 1, 0, 0}, /* xzless */
    {46963, 0, 622, 2, 0, 0, 0}, /* yarn */
    {46968, 0, 28, 1, 0, 0, 0}, /* yes */
    {46972, 0, 780, 3, 0, 0, 0}, /* youtube-dl */
    {46983, 0, 58, 1, 1, 0, 0}, /* yq */
    {46986, 0, 780, 3, 0, 0, 0}, /* yt-dlp */
    {46993, 0, 613, 2, 0, 0, 0}, /* yum */
    {46997, 0, 611, 2, 0, 0, 0}, /* yum autoremove */
    {47012, 0, 611, 2, 0, 0, 0}, /* yum erase */
    {47022, 0, 611, 2, 0, 0, 0}, /* yum remove */
    {47033, 0, 780, 3, 0, 0, 0}, /* zathura */
    {47041, 0, 56, 2, 0, 0, 0}, /* zbarimg */
    {47049, 0, 70, 3, 2, 0, 0}, /* zcat */
    {47054, 5292, 63, 1, 1, 0, 1}, /* zegrep */
    {47061, 0, 780, 3, 0, 0, 0}, /* zellij */
    {47068, 0, 321, 2, 0, 0, 0}, /* zfs */
    {47072, 0, 319, 2, 0, 0, 0}, /* zfs destroy */
    {47084, 0, 319, 2, 0, 0, 0}, /* zfs rollback */
    {47097, 5292, 63, 1, 1, 0, 1}, /* zgrep */
    {47103, 0, 778, 2, 0, 0, 0}, /* zig */
    {47107, 10900, 252, 3, 1, 0, 0}, /* zip */
    {47111, 0, 58, 1, 1, 0, 0}, /* zless */
    {47117, 0, 321, 2, 0, 0, 0}, /* zpool */
    {47123, 0, 319, 2, 0, 0, 0}, /* zpool create */
    {47136, 0, 319, 2, 0, 0, 0}, /* zpool destroy */
    {47150, 0, 319, 2, 0, 0, 0}, /* zpool labelclear */
    {47167, 0, 319, 2, 0, 0, 0}, /* zpool remove */
    {47180, 0, 319, 2, 0, 0, 0}, /* zpool split */
    {47192, 7000, 136, 4, 7, 0, 0}, /* zsh */
    {47196, 10900, 252, 3, 1, 0, 0}, /* zstd */
    {47201, 0, 70, 3, 2, 0, 0}, /* zstdcat */
    {47209, 10900, 252, 3, 1, 0, 0}, /* zstdmt */
    {47216, 0, 613, 2, 0, 0, 0}, /* zypper */
    {47223, 0, 611, 2, 0, 0, 0}, /* zypper remove */
    {47237, 0, 611, 2, 0, 0, 0}, /* zypper rm */
};
const int s2c_utility_count = 1773;
