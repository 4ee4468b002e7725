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
    "/dev/disk\?*\0"
    "/dev/rdisk\?*\0"
    "/dev/ada\?\0"
    "/dev/ada\?p*\0"
    "/dev/da\?\0"
    "/dev/da\?p*\0"
    "/dev/nda*\0"
    "/dev/vtbd*\0"
    "/dev/wd\?*\0"
    "/dev/zvol/**\0"
    "/dev/dsk/**\0"
    "/dev/rdsk/**\0"
    "/dev/drbd*\0"
    "/dev/st\?\0"
    "/dev/nst\?\0"
    "/dev/pmem*\0"
    "/dev/dasd*\0"
    "/dev/mfid*\0"
    "/dev/cciss/*\0"
    "/dev/block/*\0"
    "/dev/VolGroup*/*\0"
    "/dev/centos/*\0"
    "/dev/rhel/*\0"
    "/dev/pve/*\0"
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
    "/sys/bus/usb/devices/*/authorized*\0"
    "/sys/class/*/*/device/remove\0"
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
    "/etc/polkit-1/**\0"
    "/etc/doas.conf\0"
    "/etc/sudo.conf\0"
    "/etc/pam.conf\0"
    "/etc/hosts.equiv\0"
    "**/.rhosts\0"
    "**/.shosts\0"
    "/etc/nologin\0"
    "/etc/securetty\0"
    "/etc/sssd/**\0"
    "/etc/ldap.conf\0"
    "/usr/share/polkit-1/rules.d/*\0"
    "/etc/ssh/sshd_config.d/*\0"
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
    "~/.electrum\0"
    "~/.electrum/**\0"
    "~/.bitcoin\0"
    "~/.bitcoin/**\0"
    "~/.ethereum\0"
    "~/.ethereum/**\0"
    "~/.config/solana\0"
    "~/.config/sops\0"
    "~/.config/sops/**\0"
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
    "/var/lib/mysql/ib*\0"
    "/var/lib/mysql/*/*.ibd\0"
    "/var/lib/redis/dump.rdb\0"
    "/var/lib/redis/*.aof\0"
    "/var/lib/etcd/member/**\0"
    "/var/lib/postgresql/*/*/pg_wal/**\0"
    "/var/lib/postgresql/*/*/base/**\0"
    "/var/lib/pgsql/data/**\0"
    "/var/lib/postgresql/data/**\0"
    "/var/lib/mongodb/*.wt\0"
    "/var/lib/mongodb/WiredTiger*\0"
    "/var/lib/docker/volumes/**\0"
    "/var/lib/libvirt/images/*\0"
    "/var/lib/grafana/grafana.db\0"
    "/var/lib/rabbitmq/mnesia/**\0"
    "/var/lib/cassandra/data/**\0"
    "/var/lib/kubelet/pki/**\0"
    "/etc/kubernetes/pki/**\0"
    "/var/lib/ldap/*\0"
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
    "/etc/netplan/*.yaml\0"
    "/etc/NetworkManager/system-connections\0"
    "/etc/NetworkManager/system-connections/*\0"
    "/etc/systemd/network\0"
    "/etc/sysconfig/network-scripts/*\0"
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
    "/var/vmail\0"
    "/var/vmail/*\0"
    "/overlay\0"
    "/overlay/*\0"
    "/home/vmail\0"
    "/Volumes/*\0"
    "/export/*\0"
    "/tank\0"
    "/pool/*\0"
    "/var/db\0"
    "/var/db/*\0"
    "/opt/data\0"
    "/u0\?\0"
    "/sdcard\0"
    "/storage/*\0"
    "/run/media/*/*\0"
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
    "/usr/home\0"
    "/export/home\0"
    "~/Library\0"
    "~/Library/Keychains\0"
    "~/Library/Mail\0"
    "~/Library/Preferences\0"
    "~/Movies\0"
    "~/Public\0"
    "~/Code\0"
    "~/code\0"
    "~/src\0"
    "~/dev\0"
    "~/work\0"
    "~/git\0"
    "~/Development\0"
    "~/.local/share/containers\0"
    "~/.local/share/containers/*\0"
    "~/.local/share/applications\0"
    "~/.local/share/fonts\0"
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
    "~/Dropbox\0"
    "~/Nextcloud\0"
    "~/OneDrive\0"
    "~/Backups\0"
    "~/projects\0"
    "~/Projects\0"
    "~/repos\0"
    "~/workspace\0"
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
    "*.git/HEAD,*.git/index,*.git/packed-refs\0"
    "replaces {target}, which the history of the project hangs on\0"
    "overwrites every file in the current directory\0"
    "overwrites every file in {target}\0"
    "/etc/cron*,/etc/cron*/*,/etc/profile.d/*,/etc/systemd/system/*,/etc/init.d/*,/etc/ld.so*\0"
    "puts what another machine sends where it is run: {target}\0"
    "puts a secret where others can read it: {target}\0"
    "/var/www/*,/srv/*,/usr/share/nginx/*,*public_html/*\0"
    "fills the disk without end\0"
    "writes {target}\0"
    "writes to the disk {target}\0"
    "adds to {target}: whoever is named there gets in\0"
    "changes {target}, which the system needs to run\0"
    "/etc/cron*,/etc/cron*/*,/etc/ld.so*\0"
    "*PermitEmptyPasswords\?yes*,*PermitRootLogin\?yes*\0"
    "lets more people in than is safe\0"
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
    "*SELINUX=disabled*,*SELINUX=permissive*,*PermitEmptyPasswords\?yes*,*NOPASSWD:\?ALL*\0"
    "takes a guard away\0"
    "*PermitRootLogin\?yes*,*PermitEmptyPasswords\?yes*\0"
    "*/d,*[0-9]d\0"
    "deletes lines of {target}\0"
    "s/.\?//*,*/.///\0"
    "empties every line of the file\0"
    "s\?^\?*,s\?.\?*,s\?^.*\?*\0"
    "changes every line of {target}\0"
    "$!d,1!d,d,1\?$d\0"
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
    "-u\0"
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
    "*manage.py,*artisan\0"
    "*all().delete()*,*::truncate*,*->delete()*,*::query()->delete*\0"
    "deletes what the database holds\0"
    "-c,--execute=*all().delete()*,*::truncate*,*->delete()*\0"
    "*manage.py\0"
    "*.all().delete()*,*objects.all().delete*\0"
    "flush,reset_db,drop_test_database,zero\0"
    "empties the database\0"
    "migrate:fresh,migrate:reset,migrate:refresh,db:wipe\0"
    "runs the program {target}\0"
    "-e,-l\0"
    "-e=*shut\?down*,*to\?restart*,*empty\?*trash*,*log\?out*\0"
    "stops the machine, or empties its trash\0"
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
    "*rollback*,*undo:all*\0"
    "--all\0"
    "ecto.drop,ecto.reset,db:drop,schema:drop,database:drop,dropAll,drop-all,clean,migrate:rollback:all,drop,reset\0"
    "current,history,heads,routes,status,info,validate,version\0"
    "-c,-f\0"
    "runs a dialogue with a program\0"
    "-F,-v,-f,-i,--include\0"
    "-i,--include=inplace\0"
    "-i=inplace\0"
    "-p,-i,-l,-o,-L,-R,-D,-J,-F,-b,-c,-e,-E,-I,-m,-O,-Q,-S,-W,-w,-B\0"
    "-R=*:localhost:22,*:127.0.0.1:22\0"
    "lets others log in to this machine from there\0"
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
    "deletes {target}, which every program counts on\0"
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
    "/var/www/*,/srv/*,/usr/share/nginx/*\0"
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
    "-o,-O,-s,-L,--output,--overwrite,--drive,--device,--target,-d\0"
    "-o,-O,-d,--output,--overwrite,--drive,--device,--target\0"
    "wipe=\0"
    "copies blocks\0"
    "-s,-l,-r,-o,--size,--reference,--length\0"
    "cuts the disk {target}\0"
    "cuts {target} off\0"
    "cuts every file in {target} off\0"
    "-p,--punch-hole,-c,--collapse-range,-z,--zero-range\0"
    "takes what {target} holds out of it\0"
    "-s,--size=0\0"
    "empties what a list names\0"
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
    "root*,nobody*,0,0:*\0"
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
    "-T\0"
    "*rm\?-*,sh\?*,*|*sh*,*mkfs*,*/sh\?*\0"
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
    "puts packed files in the place of all in {target}\0"
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
    "sets the machine back to an empty one\0"
    "-T,-l,-b,--test,--list-backup,--create-backup\0"
    "replaces the system and every setting\0"
    "replaces the system\0"
    "forgets every setting of the machine\0"
    "cuts wireless connections\0"
    "-m,-o,-n,-T,-p,-v,--mode,--op,--targetname,--portal\0"
    "-u,--logout,--logoutall\0"
    "takes disks away that may be in use\0"
    "-o,--op=delete\0"
    "forgets how a disk is reached\0"
    "changes disks that lie elsewhere\0"
    "status,show,config,list,verify\0"
    "destroy,erase,delete,stop,standby,fence,confirm,remove,--all\0"
    "takes services of the cluster away\0"
    "changes the cluster\0"
    "-u,-t,-p,-A,--user,--state\0"
    "-u,--user,--state,-t,-p,-A\0"
    "stops all jobs of a kind\0"
    "all,-u,0\0"
    "stops all jobs\0"
    "-all,-a\0"
    "stops the job {target}\0"
    "ensure=absent,ensure=purged\0"
    "removes {target} from the machine\0"
    "ssh,sshd\0"
    "ensure=stopped\0"
    "takes the way into this machine away\0"
    "changes the machine\0"
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
    "-F,-X\0"
    "takes {last} back to an older state\0"
    "takes {last} in\0"
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
    "/overlay,/proc,/sys,/run,/boot/efi-any\0"
    "-l,-f,--lazy,--force\0"
    "takes every file system away\0"
    "takes {target} away with all below\0"
    "-t,-n\0"
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
    "sel\0"
    "wipes the log of the machine\0"
    "racresetcfg,clearall,factory,systemerase,clrsel,deleteuser\0"
    "wipes what the machine keeps\0"
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
    "bootout,kill\0"
    "*ssh*\0"
    "takes the way into this machine away: {last}\0"
    "down,stop,force-stop,unload,d,remove,disable\0"
    "ssh,sshd,networking,network,NetworkManager,network-manager,dropbear,*ssh*.plist\0"
    "stop,shutdown,unmonitor,d,down\0"
    "stops every service\0"
    "ufw,firewalld,iptables,nftables,rsyslog,auditd,fail2ban\0"
    "changes the service {target}\0"
    "me,root,self\0"
    "ends the session of {target}\0"
    "\?,\?\?,c\?\0"
    "ends a session\0"
    "ssh*,net*,dbus*\0"
    "-a,-l\0"
    "changes services\0"
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
    "-alias,-keystore,-storepass,-n,-d\0"
    "-delete,-D,-F\0"
    "deletes keys or certificates\0"
    "-list,-L,-K,-printcert\0"
    "changes keys or certificates\0"
    "-f,-t,-b,-C,-N,-P,-o,-in,-out,-i,-subj,-days,-keyout,-connect,-r,-u\0"
    "--delete-secret-keys,--delete-secret-and-public-key,--delete-secret-key\0"
    "deletes secret keys\0"
    "rm,delete,remove\0"
    "-l,-L,-y,-H,-F,--list-keys,--list-secret-keys,-k,-K,--verify,--fingerprint,-d,--decrypt,--version\0"
    "version,list,certificates,help,ls,show,find,pubkey,genkey,rand,dgst,s_client,x509,verify\0"
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
    "-d,--data,--data-raw,--data-binary,--data-urlencode=*DROP\?DATABASE*,*DROP\?TABLE*,*drop\?database*,*drop\?table*,*TRUNCATE\?TABLE*,*truncate\?table*,*DROP\?MEASUREMENT*\0"
    "drops what the database holds under that name\0"
    "*/delete,*/delete_*,*/deleteall*,*/destroy,*/wipe*,*/terminate,*/shutdown,*/reboot,*/poweroff,*/drop,*/flushall*,*factory*reset*,*/_delete*,*/erase*,*/kill,*/nuke\0"
    "-X,-d,--request,--data,--data-raw,--data-binary,--json\0"
    "asks the other machine to delete or stop something\0"
    "-d,--data,--data-raw,--data-binary,--data-urlencode=*remove_index*,*DELETE\?FROM*,*delete\?from*,*DROP\?*,*\"delete\"*,*deleteMany*,*ForceOff*\0"
    "-Q,--quote=DELE*,RMD*,-DELE*,rm*\0"
    "deletes on the other machine\0"
    "*/_delete_by_query*,*/_delete/*,*flushall*,*FLUSHALL*\0"
    "asks the other machine to delete what it holds\0"
    "-o,-O,--output,--output-document\0"
    "overwrites {target} with what another machine sends\0"
    "-o,--output=/etc/cron*,/etc/profile.d/*,/etc/init.d/*,/etc/systemd/system/*,/etc/ld.so*,*/.git/hooks/*\0"
    "-d,-F,-T,-X,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--post-data,--body-file,--request\0"
    "sends something to another machine\0"
    "-o,-O,--output,--output-document=-,/dev/null,/dev/stdout\0"
    "-o,--output,-O,--remote-name,--output-document\0"
    "saves a file from the network\0"
    "-cfg,-T,-cols,-width,-o\0"
    "-O,-o,-P,-a,-U,-t,-T,-i,-A,-R,-l,-e,-Q,--output-document,--output-file,--directory-prefix,--post-file,--post-data,--body-file,--header,--user,--password,--user-agent,--limit-rate,--method,--tries,--timeout,--input-file\0"
    "-P,--directory-prefix\0"
    "overwrites the system with what another machine sends\0"
    "--method=DELETE\0"
    "-O,--output-document\0"
    "-O,--output-document=/etc/cron*,/etc/profile.d/*,/etc/init.d/*,/etc/systemd/system/*,/etc/ld.so*,*/.git/hooks/*\0"
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
    "rm *,*mdelete*,*rm -r*,*rmdir *,*mdel *,*delete *\0"
    "*put*shadow*,*put*id rsa*,*put*id ed25519*,*put*.ssh*,*put*.gnupg*\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-q\0"
    "-e,-c,--exec,--sh-exec\0"
    "hands a shell to another machine\0"
    "*flush\?all*,*flush\?all*,*FLUSHDB*,*flushdb*,*DROP DATABASE*,*drop database*,*SHUTDOWN*\0"
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
    "-p,-d,-h,-r,-l,-c,--port,--root,--docroot\0"
    "-d,-h,-r,--root,--docroot\0"
    "-d,-h,-r,--root,--docroot,-t,-v,-k\0"
    "hands everything here to everybody who asks\0"
    "lets others read files\0"
    "sh,bash,/bin/sh,/bin/bash,login\0"
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
    "*flush\?ruleset*,*delete\?table*,*policy\?drop*\0"
    "drops rules of the firewall, or shuts connections out\0"
    "-s,-n,-v\0"
    "-d,-F\0"
    "switches the firewall off\0"
    "clear,flush,stop,-x,-f\0"
    "status,show,check,list,-l\0"
    "drops sets of the firewall\0"
    "list,save,test\0"
    "status,show,version,app\0"
    "default\0"
    "allow\0"
    "outgoing\0"
    "lets everybody in\0"
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
    "--set-default-zone=trusted\0"
    "--set-target=ACCEPT\0"
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
    "show,list,list-br,list-ports,get\0"
    "del-br,del-port,emer-reset,--if-exists\0"
    "takes {last} away: connections break\0"
    "changes a bridge\0"
    "lets a network card show itself\0"
    "advertise\0"
    "-E,--change-eeprom,-f,--flash\0"
    "rewrites what the network card {target} keeps\0"
    "-s,-G,-K,-C,-A,-L,-E,-f,-r,-X,--change,--flash\0"
    "changes the network card {target}\0"
    "rem\0"
    "disable,disabled,delete,reset,off\0"
    "disable_network,remove_network,disconnect,disable,forget,terminate\0"
    "status,list_networks,scan,scan_results,services,technologies,list,show\0"
    "flush,delete\0"
    "del,delete,flush\0"
    "drops a route: connections break\0"
    "add\0"
    "127.*,lo,reject\0"
    "down,0.0.0.0\0"
    "cuts the connection {target}\0"
    "switches radios on\0"
    "-r,-k,-x,--release,--exit\0"
    "gives the address of {target} back: connections break\0"
    "disconnect,del\0"
    "cuts the connection\0"
    "info,list,scan,link,dump,get\0"
    "changes a connection\0"
    "txpower\0"
    "delif,delbr,nomaster\0"
    "takes {last} out of its bridge: connections break\0"
    "show,showmacs,showstp,fdb,vlan,link\0"
    "takes a peer of {target} away\0"
    "status,ip,ping,netcheck,version,whois,cert,bugreport,debug,licenses\0"
    "logout,down\0"
    "cuts the connection to the private network\0"
    "funnel\0"
    "lets everybody in on the net\0"
    "set,up\0"
    "--ssh,--exit-node,--reset,--advertise-exit-node\0"
    "changes who gets in, or the way out\0"
    "changes the private network\0"
    "status,list*,info,version,peers,show*,statusall,account\0"
    "--list-sas,--list-conns,--stats\0"
    "leave,down,logout,disconnect,d,delete,remove,stop,deregister,expire,force-stop,purge\0"
    "delete,remove,expire,cleanup\0"
    "--terminate,-t\0"
    "-d,-s,-f,--delete,--set,--file\0"
    "changes who is known in the network\0"
    "show,global,neighbor\0"
    "-c=no\?*,clear*,shutdown*,write\?erase*,reload*,delete*,reset*\0"
    "takes routes or connections away\0"
    "disable,down,graceful,shutdown,restart\0"
    "del,delete,unset,no,shutdown,erase,reset,clear\0"
    "changes routes\0"
    "show,dump-*,list*,get*,*/show,find,lsp-list\0"
    "del-*,emer-reset,exit,*/flush*,*-del,destroy,*/reset,drop,del-dp,del-if,ls-del,lr-del,lsp-del\0"
    "*1.3.6.1.2.1.2.2.1.7*,*ifAdminStatus*,*reload*,*1.3.6.1.4.1.318*\0"
    "cuts a connection or the power of another machine\0"
    "changes a setting of another machine\0"
    "--version,-h,--help,-l,--list,-L\0"
    "-e,-x,--flood,--rand-source,--deauth,-0,--os-shell,--os-cmd,--dump,--dump-all,-T,--fakeauth,--spoof\0"
    "attacks other machines\0"
    "client,server\0"
    "R:*\0"
    "lets others in through a tunnel\0"
    "d,a,b,m,f,*mon\0"
    "tries other machines\0"
    "--version,-h,--help\0"
    "changes the name of the machine\0"
    "deletes the connection {target} with its settings\0"
    "show,list,status,monitor,show-password\0"
    "stop,unload\0"
    "takes the guard away\0"
    "unban\0"
    "lets everybody in who was shut out\0"
    "banip\0"
    "0.0.0.0/0,::/0\0"
    "shuts everybody out\0"
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
    "-a,--all,-X,-F,--force-revdeps,--nodeps,--force-removal-of-essential-packages\0"
    "a,l,n,*glibc*,aaa_*,runit*,void-*,shadow,sysvinit,pkgtools,busybox,busybox-*,alpine-base,apk-tools,musl,netifd,procd,os-core*\0"
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
    "list,info,summary\0"
    "rollback\0"
    "takes every package back to what it was\0"
    "takes packages back\0"
    "list,info,export,show,config\0"
    "changes environments\0"
    "-v,-i,-n\0"
    "removes every package\0"
    "--force,-f,-y,--yes\0"
    "removes everything of its kind\0"
    "-p,-f,-I,--profile,--file,-S,--switch-profile\0"
    "-q,--query,--list-generations,--dry-run\0"
    "-e,--uninstall\0"
    "*\\**\0"
    "removes every package that fits\0"
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
    "status,info,changes,describe,opened,filelog,print,files,where,client,diff,dirs,have,sync-n,clients,users,login,annotate\0"
    "obliterate,verify-q\0"
    "deletes files with their history\0"
    "revert,clean,reconcile\0"
    "*...,...\0"
    "throws away what is not submitted\0"
    "sync\0"
    "overwrites files, changed or not\0"
    "client,user,branch,change,label,depot,stream,shelve,group,workspace\0"
    "deletes {last}\0"
    "-n,--dry-run,-i\0"
    "-f,--force,--all,-a,-d,--no-backup,--unknown,--ignored\0"
    "obliterate,unpull,scrub,purge\0"
    "takes {target} back\0"
    "-d,-z\0"
    "status,log,diff,annotate,history\0"
    "deletes the working copy\0"
    "update\0"
    "--remove-unversioned,--remove-ignored\0"
    "deletes files that the repository does not know\0"
    "tidies up\0"
    "writes the whole history of the branch anew\0"
    "moves commits\0"
    "-R,--recursive,--depth\0"
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
    "--cidr,--acl,--max-size,--desired-capacity,--group-id,-role,-policy-arn,--source-ranges,--source-address-prefixes,-source-address-prefix,-members,-member,-entity,--desired-count,--node-count,--num-nodes,--port,--protocol,--region,--profile,--instance-ids\0"
    "--dryrun,--dry-run\0"
    "rsync\0"
    "gist,cp,put,rcat,pipe,upload\0"
    "s3\0"
    "--recursive,--include,--exclude\0"
    "deletes {last} in the cloud\0"
    "rm,rb,del,delete,destroy,purge,terminate-instances,delete-*,deprovision,wipe,apps:destroy,terminate,pg:reset,remove,remove-bucket,repo:delete,*:delete,*:destroy,*:disable,*:reset,*-delete,*.destroy,vm-destroy,schedule-key-deletion,deregister-*,close-account,pg:copy,pg:backups:restore,purge-*,disassociate-*,detach-*,*:purge,reset-*,empty,batch-delete*,cancel-*,abandon*,release-address*,stop-instances,deallocate,delete-batch,revoke-security-group-*,undeploy\0"
    "deletes {target} in the cloud\0"
    "deletes what the source does not hold\0"
    "-X,--method=DELETE,delete\0"
    "allUsers:*,allAuthenticatedUsers:*,*allUsers:*dmin*\0"
    "removes everything\0"
    "web=0,*=0\0"
    "ps:scale,scale\0"
    "stops the service\0"
    "job\0"
    "--acl=public-read-write\0"
    "lets everybody write\0"
    "--cidr=0.0.0.0/0\0"
    "authorize-security-group-ingress\0"
    "--max-size,--desired-capacity=0\0"
    "stops every machine\0"
    "cp,mv,sync,put,gist,upload\0"
    "list,ls,describe*,get*,list-*,show,status,view,info,logs,config,whoami,head-*\0"
    "leave-*,stop-logging,stop-configuration-recorder,disable-*,create-access-key,suspend-*,down,evict,revoke*,reject-*,forget,deactivate-*,undeploy*,nuke,flush*,erase*,drop,reset\0"
    "takes something away in the cloud, or lets somebody in\0"
    "*policy*,*role*,*binding*,*grant*,assignment\0"
    "*AdministratorAccess*,*FullAccess*,roles/owner,roles/editor,Owner,Contributor,cluster-admin,*Principal*\"*\"*\0"
    "lets somebody do everything\0"
    "-role,-policy-arn=roles/owner,roles/editor,Owner,*AdministratorAccess*\0"
    "*policy*,*acl*,*policies\0"
    "*\"Principal\":\"\?\"*,*\"Principal\":\?\"\?\"*,*\"AWS\":\?\"\?\"*,*\"AWS\":\"\?\"*,public-read-write\0"
    "-member,-members,-principal,-acl,-entity=allUsers*,allAuthenticatedUsers*,public-read-write\0"
    "allUsers,allAuthenticatedUsers,*=allUsers\0"
    "*=false,*:\?false*,*:false*\0"
    "*public-access-block,*deletion-protection*,*protection*\0"
    "-no-disable-api-termination,-no-deletion-protection,-disable-deletion-protection,-no-enable-termination-protection,-no-protect\0"
    "*0.0.0.0/0*,*::/0*,Internet\0"
    "*rule*,*firewall*,*ingress*,*nsg*,*acl*\0"
    "-source-ranges,-source-address-prefixes,-source-address-prefix,-cidr,-cidr-ip,-source=*0.0.0.0/0*,\?,Internet,*::/0*\0"
    "create,add,update,set,authorize-*,insert\0"
    "*\"DELETE\"*,*'DELETE'*,*Action=DELETE*\0"
    "deletes something in the cloud\0"
    "-desired-count,-desired-capacity,-replicas,-min-instances,-min-size\0"
    "stops every copy\0"
    "-desired-count,-replicas,-num-nodes,-size,-node-count,-min-num-replicas=0\0"
    "*snapshot*,*backup*\0"
    "restore,rollback,revert,apply\0"
    "takes something back to what it was\0"
    "changes something in the cloud\0"
    "-u,-h,-p\?,-P,-D,-e,-U,-d,-c,-f,-o,-v,--user,--host,--execute,--command,--eval,--username,--dbname,--file,--port\0"
    "-e,-c,--execute,--command,--eval=select*,SELECT*,show*,SHOW*,\\d*,\\l*,explain*,EXPLAIN*,describe*,DESCRIBE*,desc*,.tables,.schema\0"
    "select*,SELECT*,.tables,.schema*,.databases,.dump\0"
    "works in a database\0"
    "--script,--statement,-u,-h,-p\?,-P,-D,-e,-U,-d,-c,-f,-o,-v,-q,-Q,-S,--user,--host,--execute,--command,--eval,--username,--dbname,--file,--port,--query\0"
    "-q,-Q,-e,-c,--execute,--command,--query,--script,--statement=select*,SELECT*,show*,SHOW*\0"
    "-rmr,-expunge\0"
    "deletes everything below {last}\0"
    "-rm\0"
    "-r,-R,-skipTrash\0"
    "makes a new, empty file system\0"
    "-ls,-cat,-du,-df,-stat,-count,-tail,-head,-test,-text,-report\0"
    "works on the files of the cluster\0"
    "-n,-f,-p,-c,-s,--bucket,--start,--stop,--bootstrap-server,--org,--path\0"
    "list,status,info,show,ls,describe,history,version,help,get,check,query,export,backup,dump\0"
    "list,status,info,show,ls,describe,get,check,query,export,df,size,tables\0"
    "--list,--describe\0"
    "*:delete,*:purge,*:reset,*:drop,*:wipe,site:install,*-flush,*-delete,*-drop,*-purge,*-destroy,*-wipe,*-failover\0"
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
    "requirepass,save,appendonly,masterauth,maxmemory,protected-mode,rename-command\0"
    "changes who gets in, or what is kept\0"
    "script,SCRIPT,function,FUNCTION\0"
    "flush,FLUSH\0"
    "empties the store of scripts\0"
    "acl,ACL\0"
    "deluser,DELUSER\0"
    "takes an access away\0"
    "cluster,CLUSTER\0"
    "reset,RESET,forget,FORGET,flushslots,FLUSHSLOTS\0"
    "takes the cluster apart\0"
    "debug,DEBUG\0"
    "segfault,SEGFAULT,flushall,sleep,SLEEP,reload\0"
    "replicaof,slaveof,REPLICAOF,SLAVEOF\0"
    "no,NO\0"
    "replaces what the database holds with what another one does\0"
    "xtrim,XTRIM,ltrim,LTRIM\0"
    "throws entries away\0"
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
    "--shrink\0"
    "changes an image\0"
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
    "*rm -r*,*rm -f*,*mkfs*,*of=/dev*,*shred *,*curl*|*sh*\0"
    "-f,--file,--makefile=-,/dev/stdin\0"
    "runs commands that flow in\0"
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
    "takes {target} away, or back to what it was\0"
    "deletes {last} with what it holds\0"
    "list,showvminfo\0"
    "restore,restorecurrent,delete\0"
    "--delete,--delete-all\0"
    "disk,dvd,floppy\0"
    "forgets {target}\0"
    "-a,-c,-d\0"
    "-a,-d=*\0"
    "takes {target} back to a snapshot, or deletes one\0"
    "list,status,get,ls,show,getallvms,nodes,help\0"
    "-l,-P\0"
    "remove,free,delnode,delete,destroy,kill,*/destroy,*/power.off,*/unregister,*.destroy,*.remove,*/snapshot.revert,*/power.reset,shutdown,poweroff,reboot,*/destroyAll,purge,rm,unmap,unmount,maintenanceMode,*/snapshot.removeall,uninstall,reset-data\0"
    "--force,-U,-E,--deletevirtualdisk\0"
    "takes {last} away or overwrites it\0"
    "ls,list,inspect,show,ps,logs,services\0"
    "-data-dir\0"
    "replaces what the cluster holds\0"
    "status,save,hashkv\0"
    "works on the store of the cluster\0"
    "-a,-d,-r\0"
    "-L,--list,--list-all,-F,-f\0"
    "-D,-d,-R,--delete,--delete-all,--reject-all\0"
    "shuts machines out\0"
    "-A,--accept-all\0"
    "lets every machine in that asks\0"
    "changes who is let in\0"
    "status,tail,show-config,check*\0"
    "cleanse,uninstall,destroy,cleanup,reset*,restore,*:reset,*:restore,erase,remove-accounts,hup-all\0"
    "empties the service\0"
    "changes the service\0"
    "-c,-d,-f,-p,-P,-t\0"
    "show,get,changes,export,help\0"
    "delete,del\0"
    "network,network.lan,network.wan,network.loopback,network.@*,firewall,firewall.*,dropbear*,wireless,wireless.*,system,rpcd*,uhttpd*,dhcp,dhcp.lan*\0"
    "deletes settings that connections or logins need\0"
    "*.ipaddr=,*.proto=none,network.lan.proto=*,*.disabled=1,*.enable=0,*.enabled=0,*.input=ACCEPT,*.forward=ACCEPT,*.input=DROP,*.input=REJECT,*.device=,*.ifname=,dropbear.*=off,*.PasswordAuth=off\0"
    "cuts connections, or lets everybody in\0"
    "import,batch,revert-all\0"
    "replaces settings\0"
    "changes settings\0"
    "list,listen,monitor,wait_for\0"
    "reboot,sysupgrade,factory,rollback,down,kill,halt,poweroff,signal,remove,destroy\0"
    "stops the machine or a part of it\0"
    "call\0"
    "network*,system,rpc-sys\0"
    "reboot,sysupgrade,factory,down,remove,restart\0"
    "info,board,status,dump,get,list,read,devstatus\0"
    "show,list,help\0"
    "reset,load\0"
    "takes the connections of the switch away\0"
    "changes the switch\0"
    "status,list,info,show*\0"
    "clear,erase,write,rollback,install,-w,rmmtd,commit-clear\0"
    "replaces the firmware or its settings\0"
    "-t,-w,-e\0"
    "-u,-P,-p,-a,-o,-t,-n\0"
    "-list,-read,-readall,-search,-secureTokenStatus\0"
    "-delete,-deleteUser,-d,-secureTokenOff,-remove,-leave\0"
    "deletes accounts or takes them out of groups\0"
    "delete,-delete,-passwd\0"
    "-o=delete\0"
    "status,list,isactive,haspersonalrecoverykey,hasinstitutionalrecoverykey\0"
    "disable,remove,removerecovery,sync\0"
    "takes the encryption of the disk or an access to it away\0"
    "changes the encryption of the disk\0"
    "status,list*,read,read-type,find*,find-certificate,info,search,outdated,show-keychain-info,dump-trust-settings,domains,dump-keychain-any,latestbackup,destinationinfo,compare,verify*,isexcluded\0"
    "-p,-list*,-listallhardwareports,-getinfo,--status,-getremotelogin,-l,-sr,-sa,-ss,-s,--list,-L,--dns,--proxy\0"
    "erase,reset,delete,delete-*,restore,deletelocalsnapshots,netboot,removeFramework,thinlocalsnapshots\0"
    "takes a guard, settings or backups away: {target}\0"
    "-master-disable,-global-disable,-disable,-reset,-erase,-eraseinstall,-removeall,-removeFramework\0"
    "takes a guard or settings away\0"
    "-setremotelogin,-setairportpower,-setnetworkserviceenabled,-setv4off,-setv6off,-setremoteappleevents\0"
    "cuts connections or the way in\0"
    "-removenetworkservice,-removeallpreferredwirelessnetworks,-deletepppoeservice,-setmanual,-setdnsservers-none\0"
    "-F,-d\0"
    "all,rules,nat,states\0"
    "drops the firewall\0"
    "-R,-r,-rc,-cr,-c\0"
    "changes everything in {target}\0"
    "status,report\0"
    "disable,clear,authenticated-root\0"
    "changes a guard\0"
    "read,read-type,domains,find,help,export\0"
    "-g,-globalDomain\0"
    "deletes every setting\0"
    "NSGlobalDomain\0"
    "changes when the machine sleeps\0"
    "-p,-P,-L,list,status\0"
    "-c,-D,-R,-d\0"
    "remove,delete,clear\0"
    "-f,-t,-T,-s,-a,-k,-K,-i\0"
    "-d,-F,-k\0"
    "-f=/dev/null\0"
    "show,list,status,devlist,identify,dump,info,ls,backup-any\0"
    "-l,-h,-d\0"
    "destroy,delete,clear,remove,erase,format,sanitize,security,kill,detach,stop,reset,label,init,attach-f,create,restore,recover,bootcode,uninstall,halt,rollback,poweroff,resize,stop-all\0"
    "takes disks or machines away, or what they hold\0"
    "-F,-B,-w,-R,-f,-r\0"
    "-d,-r,-R,-C,-F,-f\0"
    "changes disks or machines\0"
    "ls,get,list,check\0"
    "-a,-n,-A,-e,-l\0"
    "*sshd_enable=*NO*,*sshd_enable=no,*ifconfig_*=down,*pf_enable=*NO*,*defaultrouter=,*firewall_enable=*NO*,*network*=*NO*\0"
    "lets {target} not start any more\0"
    "disable,stop,delete\0"
    "sshd,pf,network*,*ssh*,*network*\0"
    "takes {last} away, which others count on\0"
    "sshd,pf\0"
    "off,status\0"
    "deletes a setting\0"
    "list*,show*,info,ga,gaa,gaf,getAccount*,status\0"
    "remove*,delete*,delmembers,da,ddl,stop,emptyFolder,deleteFolder,ef,df,terminate*,remove_list,killacct,removeacct,unsubscribe,--purge_list,purge,close\0"
    "deletes accounts, lists or mail\0"
    "delete,remove,--remove,purge,removeacct\0"
    "--remove,--remove-all,--clear,--wipe,--purge,-R,--close_list,-delete,--delete\0"
    "changes mail or its accounts\0"
    "deletes {target} with what it holds\0"
    "takes away what could still be gone back to\0"
    "-namespace,-address,-token\0"
    "status,list,get,read,version,members,info,monitor,validate,plan\0"
    "list,read,lookup,status,info,get,capabilities,inspect,members\0"
    "leave,force-leave,destroy\0"
    "takes a member away\0"
    "delete,disable,revoke,restore,rekey,seal,destroy,purge,gc,remove,tidy,step-down,generate-root\0"
    "takes secrets, accesses or data away\0"
    "delete,remove,remove-peer,restore,destroy\0"
    "raft\0"
    "remove-peer\0"
    "-purge,--purge\0"
    "deletes {last} with its history\0"
    "status,ls,version,get\0"
    "rm,logout-all\0"
    "rm,reset,delete\0"
    "changes who gets in\0"
    "*destroy_all*,*delete_all*,*&:destroy*,*drop_table*,*truncate*,*.destroy*,*execute*DROP*,*execute*DELETE*\0"
    "runs a program in the project\0"
    "delete-*,safe-shutdown,shutdown,clear-queue,offline-node,quiet-down,disable-job\0"
    "deletes jobs, or stops the service\0"
    "*update delete*,*update del *\0"
    "deletes names of the network\0"
    "delete-zone,delete-rrset,stop,halt,freeze,zone-purge,flush_zone_all,delzone,clear-zone,rollback\0"
    "takes names of the network away\0"
    "status,list-*,show-*,zone-status,dumpdb\0"
    "changes names of the network\0"
    "stops a job\0"
    "cancel,stop\0"
    "-list,-status\0"
    "runs a job\0"
    "show,ping\0"
    "State=DOWN,State=DRAIN,state=down,state=drain,JobId=all,shutdown,delete,reconfigure-any\0"
    "takes machines or jobs away\0"
    "takes {last} away from others\0"
    "-X,--method,-f,-F,-H,-q,--jq,--input,-t\0"
    "-X,--method\0"
    "-X,--method,-f,-F,--input\0"
    "asks the service\0"
    "--print-rpath,--print-interpreter,--print-needed,-t,-l\0"
    "changes programs\0"
    "takes every share away\0"
    "changes what is shared\0"
    "-c,-U,-I,-W,-D,-p,-A,-command,-user\0"
    "-c,-command=*deltree*,*del\?*,*rmdir*,*rm\?*\0"
    "*deltree*,*del *,*rmdir*\0"
    "-c=*put*shadow*,*put*id_rsa*\0"
    "-L,-c=ls*,dir*\0"
    "-ignorearchives-any\0"
    "-force,-batch,-f\0"
    "makes one side like the other: what only the other holds is lost\0"
    "-force,-batch\0"
    "makes two folders alike\0"
    "remove,delete,reset-database\0"
    "takes a folder or machine away\0"
    "makes folders alike\0"
    "import,export\0"
    "-everything,--everything,--include,--above\0"
    "rewrites commits\0"
    "deletes everything in a folder\0"
    "/s,/S,/q,/Q,*.*,C:*,c:*,/f,/F\0"
    "\?:,\?:\?,/dev/*\0"
    "formats {target}\0"
    "/w*\0"
    "overwrites all that was deleted\0"
    "changes how files are encrypted\0"
    "changes disks without asking\0"
    "/s\0"
    "/delete*,delete,DELETE,/Delete,/deletevalue,shadowcopy,deletevalue,*delete*catalog*,systemstatebackup,/DELETE\0"
    "deletes what Windows needs, or its way back\0"
    "changes Windows\0"
    "does on Windows what cannot be taken back: {name}\0"
    "-Recurse,-recurse,-r,-R\0"
    "\?:*,*/*,$env:*\0"
    "cl,clear-log,um,sl\0"
    "wipes a log\0"
    "-l,--list,--list-modules\0"
    "-r,-d,-X,-R,-D,--remove,--disable,--delete,--deleteall,--disableshadow\0"
    "-D,--deleteall\0"
    "-a,--add\0"
    "-d,-D,--delete,--deleteall\0"
    "changes who may log in\0"
    "-t,-u,-r,-l,--type,--user,--role,--reference\0"
    "-F,-v,-r\0"
    "labels everything in {target} anew\0"
    "changes labels\0"
    "replaces the list of accounts\0"
    "opens the list of accounts to change it\0"
    "-g,-n,--gid,--new-name\0"
    "-g,--gid=0\0"
    "gives the group of root to others\0"
    "takes accounts or machines out of the domain\0"
    "status,summary,list,show,report,validate\0"
    "disable,stop,delete,remove,down\0"
    "*ssh*,*network*,all,*login*\0"
    "-o,-a,-p,-H,-u,-U,-l,-S\0"
    "status,list,show,get,Status\0"
    "-q,-l\0"
    "ForceOff,GracefulShutdown,reset,off,reboot,ForceRestart,PowerCycle,shutdown,stop,poweroff,powercycle,load.off*,factorydefaults,serverreset\0"
    "switches a machine off\0"
    "-o,-a,--action=off,reboot,cycle,0,2\0"
    "-0,-c,-F,-B,--fence,--off,--reset,--reboot\0"
    "changes a machine from below\0"
    "--version,--help\0"
    "types for you\0"
    "-l,-r,-m,-g\?\0"
    "copies files from or to another machine\0"
    "takes the certificate {last} back for good\0"
    "-CfgClr,-CfgLdDel,-CfgForeign,-PDMakeGood,-LDInit,-CfgEachDskRaid0,-PDOffline,-CfgAllFreeDrv,-PDClear,-SecureErase\0"
    "takes volumes of the controller away\0"
    "delete,del,DELETE,remove,erase,clear,init,initialize,uninit,forced,secureerase,destroy,offline,clean,DELETE,fullinit,cleardata\0"
    "show,getconfig,display,list,status,-LDInfo,-PDList,-AdpAllInfo,DISPLAY\0"
    "-LDInfo,-PDList,-AdpAllInfo,-AdpBbuCmd,-EncInfo,-LdPdInfo\0"
    "changes the controller\0"
    "-F,-n,-L,-r,-d,-o,-m,-e,-c,-t,-J,-j,-p,-s\0"
    "makes a file system in a file\0"
    "-s,--size,-S,-d,-z\0"
    "-n,-i,--info,--no-action,-P\0"
    "changes the size of {target} by force: what lies behind the new end is lost\0"
    "makes {target} as small as it can be\0"
    "-s,--size=*\0"
    "changes the size of {target}: what lies behind the new end may be lost\0"
    "-o,-O,-s,-r,--overwrite,--output\0"
    "-O,--overwrite=*\0"
    "overwrites a file system with another\0"
    "restfs,restdir,restore,restoredisk,restoreparts\0"
    "-r,--restore-image\0"
    "copies a file system\0"
    "-s,-o,-O,-L\0"
    "-o,-O\0"
    "delete*,erase*,remove*,resizeContainer\0"
    "list*\0"
    "-d,-m,-s\0"
    "-d,-m=convert=raid0*,convert=single*\0"
    "takes the redundancy of the file system away\0"
    "moves blocks about\0"
    "*delete*,*DELETE*,*drop*,*DROP*,*shutdown*\0"
    "deletes what the database holds, or its backups\0"
    "-deleteDatabase,delete,rm,remove,stop,drop\0"
    "-deleteDatabase\0"
    "empties the cache\0"
    "takes data or nodes away: {last}\0"
    "deletes what the queue holds\0"
    "takes data or access away: {last}\0"
    "-h,--help,--dry-run,--dryrun,--whatif,-WhatIf,--simulate\0"
    "write*,copy,flash,burn,restore,install,create,format,init,zero,*.img,*.iso,*.raw,*.bin\0"
    "writes to the disk {target} with a tool that is not known here\0"
    "write*,flash,burn,format,zero,overwrite,erase*,wipe*\0"
    "--delete-all,--purge-all,--remove-all,-wipe,--wipe-all,-destroy,--erase,--erase-all,--nuke,--factory-reset,--unregister,--delete-data,--drop-database,--drop-all,--purge,--obliterate,--clear-all,--reset-all,--flush-all,--secure-erase,--delete-everything,--wipe-data,--zap,--zap-all,--drop-tables,--drop-schema,--reset-database\0"
    "deletes something with a tool that is not known here\0"
    "destroy,destroy-*,nuke,purge,wipe,erase,terminate,delete-all,obliterate,flush_all,flushall,flushdb,killall,deprovision,decommission\0"
    "{target}s something with a tool that is not known here\0"
    "destroy,purge,wipe,erase,terminate,delete,obliterate,nuke,deprovision,decommission\0"
    "install,add,search,show,help,explain,describe,list,ls,get,info,test,run,exec,build,start,stop,logs,new,open,edit\0"
    "runs {name}, which is not known here\0"
    "destroy,purge,wipe,erase,terminate,delete,obliterate,nuke\0"
    "db,database,databases,data,schema,storage,volume,disk,cluster,project,repo,account,backup,backups,snapshot,snapshots,index,queue,topic,bucket,env,environment,app,site,server,instance,vm,table,keyspace,node,stack,config\0"
    "drop,reset,clean,remove,rm,prune,flush,truncate,clear,empty,forget\0"
    "{target}: empties it with a tool that is not known here\0"
    "*:database:drop,*:schema:drop,*:db:drop,db:drop*,db:reset,db:wipe,db:clean,db:purge,db:truncate,drop-db,dropdb,reset-db,drop-database,factory-reset,reset-all,remove-all,deleteall,destroy-all,unregister\0"
    "*.*,*/*\0"
    "delete-*,purge-*,wipe-*,erase-*,*:destroy,*:purge,*:wipe,*:delete,*:drop,*-destroy,*-purge,*-wipe,*-delete,*_delete,*_purge,*_destroy,delete_*,destroy_*,purge_*,wipe_*,drop_*\0"
    "*:database:drop,*:schema:drop,db:drop*,db:wipe,db:reset,migrate:fresh,migrate:reset,*:destroy,*:purge\0"
    "delete,remove,rm,del,drop,reset,clear,clean,prune,gc,forget,flush,format,uninstall,deletes,erase,truncate\0"
    "-f,--force,-y,--yes,--all,-a,--force-yes,--no-confirm,--noconfirm,--assume-yes,--no-prompt,--confirm,-r,--recursive,--cascade,--purge,--skip-confirmation\0"
    "{target}: deletes with a tool that is not known here, without asking\0"
    "delete,remove,rm,del,drop,reset,clear,clean,prune,flush\0"
    "{target}: deletes everything with a tool that is not known here\0"
    "delete,remove,rm,del,drop,reset,clear,clean,prune,format,flush\0"
    "all,force,ALL,everything,forced\0"
    "deletes {last} with a tool that is not known here\0"
    "delete,remove,rm\0"
    "*://*\0"
    "stop,disable,kill,down,shutdown,terminate,suspend\0"
    "all,everything\0"
    "stops everything with a tool that is not known here\0"
    "stop,disable,kill,down,shutdown,terminate\0"
    "ForceOff,GracefulShutdown,poweroff,PowerOff,power_off,power-off,forceoff\0"
    "takes itself away with all it has set up\0"
    "ssh,sshd,sshd.service,ssh.service,*/ssh,*/ssh:*,*/sshd,networking,NetworkManager,network,firewall,firewalld,ufw\0"
    "stop,disable,mask,remove,down,kill,off\0"
    "send,upload,put,push,share,cp,post\0"
    "send,upload,put,push,share,post,paste\0"
    "-h,--help,--dry-run,--dryrun,-n\0"
    "install,add,search,show,help,explain,describe,list,ls,get,info,test,run,exec,build,start,logs,new,open,edit,update,upgrade\0"
    "destroy,purge,wipe,erase,obliterate,nuke,delete-all,deprovision,decommission,factory-reset,flush-all\0"
    "{target}s something\0"
    "destroy,purge,wipe,erase,obliterate,nuke,delete-all,deprovision,decommission\0"
    "destroy,purge,wipe,erase,obliterate,nuke\0"
    "delete,remove,rm,del,drop,reset,prune\0"
    "--force,-f,-y,--yes,--all\0"
    "deletes {last} without asking\0"
    "delete,remove,rm,del,drop,reset,prune,uninstall\0"
    "--force,--yes,--all,--cascade,--recursive,--purge\0"
    "stops everything\0"
    "database,db,schema,databases\0"
    "drop,reset,wipe,dropAll,destroy,erase\0"
    "*:database:drop,*:schema:drop,*:db:drop,*:drop-all,db:drop*,db:wipe,migrate:fresh,migrate:reset\0"
    "migrate:rollback,migrate:undo:all\0"
    "gc\0"
    "-w,--all,-a,--workspace\0"
    "--delete-all,--purge-all,--remove-all,--wipe-all,--erase-all,-wipe,-destroy,-nuke,-obliterate,--factory-reset,--delete-data,--drop-database,--drop-all,--zap-all\0"
    "deletes something for good\0"
    "stop,disable,mask,kill\0";

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
    {410, 10},
    {422, 10},
    {435, 10},
    {445, 10},
    {457, 10},
    {466, 10},
    {477, 10},
    {487, 10},
    {498, 10},
    {508, 10},
    {521, 10},
    {533, 10},
    {546, 10},
    {557, 10},
    {566, 10},
    {576, 10},
    {587, 10},
    {598, 10},
    {609, 10},
    {622, 10},
    {635, 10},
    {652, 10},
    {666, 10},
    {678, 10},
    {689, 11},
    {714, 11},
    {743, 11},
    {777, 11},
    {807, 11},
    {827, 11},
    {844, 11},
    {877, 11},
    {908, 11},
    {930, 11},
    {958, 11},
    {993, 11},
    {1022, 11},
    {1045, 11},
    {1076, 11},
    {1094, 11},
    {1115, 11},
    {1125, 11},
    {1153, 11},
    {1173, 11},
    {1182, 11},
    {1192, 11},
    {1202, 11},
    {1217, 11},
    {1229, 11},
    {1246, 11},
    {1270, 11},
    {1293, 19},
    {1310, 19},
    {1326, 19},
    {1339, 19},
    {1352, 19},
    {1367, 19},
    {1383, 19},
    {1395, 19},
    {1428, 19},
    {1447, 19},
    {1465, 19},
    {1482, 19},
    {1501, 19},
    {1513, 19},
    {1529, 19},
    {1541, 19},
    {1562, 20},
    {1571, 20},
    {1583, 20},
    {1595, 20},
    {1605, 20},
    {1619, 16},
    {1631, 16},
    {1643, 16},
    {1654, 16},
    {1667, 16},
    {1680, 16},
    {1693, 16},
    {1706, 16},
    {1721, 16},
    {1738, 16},
    {1755, 16},
    {1766, 16},
    {1779, 16},
    {1798, 16},
    {1815, 16},
    {1832, 16},
    {1847, 16},
    {1862, 16},
    {1876, 16},
    {1893, 16},
    {1904, 16},
    {1915, 16},
    {1928, 16},
    {1943, 16},
    {1956, 16},
    {1971, 16},
    {2001, 16},
    {2026, 5},
    {2041, 5},
    {2050, 5},
    {2065, 5},
    {2079, 5},
    {2092, 18},
    {2115, 18},
    {2139, 18},
    {2158, 18},
    {2169, 18},
    {2186, 18},
    {2198, 18},
    {2208, 18},
    {2221, 18},
    {2232, 18},
    {2247, 18},
    {2257, 18},
    {2284, 18},
    {2297, 18},
    {2314, 18},
    {2326, 18},
    {2338, 18},
    {2355, 17},
    {2362, 17},
    {2371, 17},
    {2380, 17},
    {2392, 17},
    {2399, 17},
    {2408, 17},
    {2418, 17},
    {2429, 17},
    {2440, 17},
    {2448, 17},
    {2463, 17},
    {2485, 17},
    {2502, 17},
    {2522, 17},
    {2531, 17},
    {2542, 17},
    {2560, 17},
    {2581, 17},
    {2600, 17},
    {2620, 17},
    {2644, 17},
    {2671, 17},
    {2688, 17},
    {2708, 17},
    {2732, 17},
    {2742, 17},
    {2756, 17},
    {2768, 17},
    {2778, 17},
    {2792, 17},
    {2808, 17},
    {2825, 17},
    {2850, 17},
    {2878, 17},
    {2894, 17},
    {2907, 17},
    {2918, 17},
    {2932, 17},
    {2947, 17},
    {2965, 17},
    {2989, 17},
    {3016, 17},
    {3031, 17},
    {3048, 17},
    {3060, 17},
    {3075, 17},
    {3086, 17},
    {3100, 17},
    {3112, 17},
    {3127, 17},
    {3144, 17},
    {3159, 17},
    {3177, 17},
    {3188, 17},
    {3201, 17},
    {3216, 17},
    {3233, 17},
    {3245, 17},
    {3257, 17},
    {3277, 17},
    {3285, 17},
    {3295, 17},
    {3303, 17},
    {3316, 17},
    {3345, 17},
    {3354, 17},
    {3364, 17},
    {3377, 17},
    {3385, 14},
    {3404, 14},
    {3427, 14},
    {3451, 14},
    {3472, 14},
    {3496, 14},
    {3530, 14},
    {3562, 14},
    {3585, 14},
    {3613, 14},
    {3635, 14},
    {3664, 14},
    {3691, 14},
    {3717, 14},
    {3745, 14},
    {3773, 14},
    {3800, 14},
    {3824, 14},
    {3847, 14},
    {3863, 14},
    {3874, 14},
    {3888, 14},
    {3899, 14},
    {3916, 14},
    {3935, 14},
    {3949, 14},
    {3962, 14},
    {3978, 14},
    {3997, 14},
    {4018, 14},
    {4027, 14},
    {4051, 14},
    {4064, 14},
    {4077, 14},
    {4089, 14},
    {4105, 14},
    {4122, 14},
    {4139, 14},
    {4157, 14},
    {4171, 14},
    {4183, 14},
    {4200, 14},
    {4212, 14},
    {4232, 14},
    {4271, 14},
    {4312, 14},
    {4333, 14},
    {4366, 14},
    {4386, 14},
    {4400, 14},
    {4416, 14},
    {4429, 14},
    {4445, 14},
    {4463, 14},
    {4484, 14},
    {4503, 14},
    {4538, 14},
    {4553, 14},
    {4572, 14},
    {4586, 14},
    {4599, 14},
    {4627, 14},
    {4660, 14},
    {4672, 14},
    {4690, 13},
    {4699, 13},
    {4705, 13},
    {4710, 13},
    {4718, 13},
    {4728, 13},
    {4737, 15},
    {4749, 15},
    {4760, 15},
    {4769, 9},
    {4781, 9},
    {4790, 9},
    {4801, 9},
    {4814, 9},
    {4829, 9},
    {4839, 9},
    {4852, 9},
    {4863, 9},
    {4877, 9},
    {4884, 9},
    {4891, 9},
    {4900, 9},
    {4911, 9},
    {4922, 9},
    {4935, 9},
    {4944, 9},
    {4955, 9},
    {4967, 9},
    {4978, 9},
    {4988, 9},
    {4994, 9},
    {5002, 9},
    {5010, 9},
    {5020, 9},
    {5030, 9},
    {5035, 9},
    {5043, 9},
    {5054, 9},
    {5024, 9},
    {5069, 9},
    {4805, 9},
    {5077, 9},
    {5086, 9},
    {5095, 9},
    {5104, 9},
    {5115, 9},
    {5122, 9},
    {5131, 22},
    {5139, 22},
    {5151, 22},
    {5156, 22},
    {5165, 22},
    {5177, 22},
    {5186, 22},
    {5200, 22},
    {5212, 22},
    {5227, 22},
    {5251, 22},
    {5257, 22},
    {5266, 12},
    {5273, 12},
    {5281, 12},
    {5292, 12},
    {4773, 12},
    {5304, 12},
    {5314, 12},
    {5324, 12},
    {5336, 12},
    {5350, 12},
    {5364, 12},
    {5380, 5},
    {5396, 5},
    {5410, 5},
    {5426, 5},
    {5434, 5},
    {5443, 5},
    {5447, 5},
    {5455, 26},
    {4699, 26},
    {5460, 26},
    {5465, 26},
    {5470, 26},
    {5475, 26},
    {5482, 26},
    {5489, 26},
    {5497, 26},
    {5503, 26},
    {5508, 26},
    {5514, 26},
    {5519, 26},
    {5524, 26},
    {5529, 26},
    {5538, 26},
    {5548, 26},
    {5557, 26},
    {5568, 26},
    {5579, 26},
    {5592, 26},
    {5603, 26},
    {5612, 26},
    {5620, 26},
    {5629, 26},
    {5643, 7},
    {5648, 7},
    {5653, 7},
    {5658, 7},
    {5665, 7},
    {5671, 7},
    {5678, 7},
    {5691, 7},
    {5698, 7},
    {5709, 7},
    {5718, 7},
    {5727, 7},
    {5735, 7},
    {5743, 7},
    {5748, 7},
    {5753, 7},
    {5764, 8},
    {5766, 8},
    {5772, 8},
    {5779, 8},
    {5789, 8},
    {5802, 25},
    {5812, 25},
    {5832, 25},
    {5847, 25},
    {5869, 25},
    {5878, 25},
    {5887, 25},
    {5894, 25},
    {5901, 25},
    {5907, 25},
    {5913, 25},
    {5920, 25},
    {5926, 25},
    {5940, 25},
    {5966, 25},
    {5994, 25},
    {6022, 25},
    {6043, 25},
    {6055, 25},
    {6066, 25},
    {6076, 25},
    {6084, 25},
    {6093, 25},
    {6102, 25},
    {6109, 25},
    {6119, 25},
    {6128, 25},
    {6143, 25},
    {6155, 25},
    {6164, 25},
    {6174, 25},
    {6184, 25},
    {6196, 25},
    {6207, 25},
    {6217, 25},
    {6228, 25},
    {6239, 25},
    {6247, 25},
    {6259, 21},
    {6267, 21},
    {6278, 21},
    {6288, 21},
    {6295, 21},
};
const int s2c_place_pattern_count = 457;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 6303, 0x0},
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
    {S2C_IF_WORD, 0, 6765, 0x0},
    {S2C_IF_WORD, 0, 6836, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 7019, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 7215, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 6303, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 7435, 0x0},
    {S2C_IF_WORD, 0, 3997, 0x0},
    {S2C_IF_SAYS, 0, 7471, 0x0},
    {S2C_IF_WORD, 0, 3997, 0x0},
    {S2C_IF_SAYS, 0, 7553, 0x0},
    {S2C_IF_WORD, 0, 7615, 0x0},
    {S2C_IF_SAYS, 0, 7631, 0x0},
    {S2C_IF_WORD, 0, 3978, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 7731, 0x0},
    {S2C_IF_WORD, -1, 7740, 0x0},
    {S2C_IF_WORD, 1, 7790, 0x0},
    {S2C_IF_WORD, -1, 7812, 0x0},
    {S2C_IF_OPTION, 0, 7874, 0x0},
    {S2C_IF_OPTION, 0, 7913, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 8062, 0x0},
    {S2C_IF_NO_OPTION, 0, 8082, 0x0},
    {S2C_IF_OPTION, 0, 8190, 0x0},
    {S2C_IF_OPTION, 0, 8270, 0x0},
    {S2C_IF_OPTION, 0, 8279, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 8313, 0x0},
    {S2C_IF_OPTION, 0, 8416, 0x0},
    {S2C_IF_OPTION, 0, 8448, 0x0},
    {S2C_IF_OPTION, 0, 8520, 0x0},
    {S2C_IF_WORD, 1, 8553, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 8597, 0x0},
    {S2C_IF_NO_OPTION, 0, 8607, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 8652, 0x0},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 8812, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 8980, 0x17400},
    {S2C_IF_OPTION, 0, 8980, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 9126, 0x0},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_WORD, 0, 9283, 0x0},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 9385, 0x0},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 9434, 0x0},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_WORD, 1, 9472, 0x0},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 9518, 0x0},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_WORD, 1, 9569, 0x0},
    {S2C_IF_OPTION, 0, 9162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 9661, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 9820, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 3997, 0x0},
    {S2C_IF_SAYS, 0, 7471, 0x0},
    {S2C_IF_WORD, 0, 3997, 0x0},
    {S2C_IF_SAYS, 0, 7553, 0x0},
    {S2C_IF_WORD, 0, 7615, 0x0},
    {S2C_IF_SAYS, 0, 7631, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 9878, 0x0},
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
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 10143, 0x0},
    {S2C_IF_OPTION, 0, 8809, 0x0},
    {S2C_IF_WORD, 0, 1302, 0x0},
    {S2C_IF_WORD, 0, 10146, 0x0},
    {S2C_IF_WORD, 0, 1302, 0x0},
    {S2C_IF_WORD, 0, 10149, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_WORD, 0, 10301, 0x0},
    {S2C_IF_OPTION, 0, 10340, 0x0},
    {S2C_IF_OPTION, 0, 10512, 0x0},
    {S2C_IF_OPTION, 0, 10552, 0x0},
    {S2C_IF_OPTION, 0, 10842, 0x0},
    {S2C_IF_OPTION, 0, 10542, 0x0},
    {S2C_IF_VALUE, 0, 11513, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_NO_OPTION, 0, 10116, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 12239, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 12239, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12329, 0x30140},
    {S2C_IF_VALUE, 0, 12239, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION, 0, 12392, 0x0},
    {S2C_IF_OPTION, 0, 12395, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_VALUE, 0, 12398, 0x0},
    {S2C_IF_OPTION, 0, 12432, 0x0},
    {S2C_IF_WORD, 1, 12445, 0x0},
    {S2C_IF_WORD, 0, 12465, 0x0},
    {S2C_IF_WORD, 1, 12445, 0x0},
    {S2C_IF_VALUE, 0, 12560, 0x0},
    {S2C_IF_WORD, 1, 12616, 0x0},
    {S2C_IF_SAYS, 0, 12627, 0x0},
    {S2C_IF_WORD, 1, 12616, 0x0},
    {S2C_IF_WORD, 2, 12668, 0x0},
    {S2C_IF_WORD, 1, 12456, 0x0},
    {S2C_IF_WORD, 2, 12728, 0x0},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 12812, 0x0},
    {S2C_IF_OPTION, 0, 12928, 0x0},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 12937, 0x0},
    {S2C_IF_WORD, 1, 12952, 0x0},
    {S2C_IF_WORD, 0, 13023, 0x0},
    {S2C_IF_OPTION, 0, 13107, 0x0},
    {S2C_IF_WORD, 1, 13121, 0x0},
    {S2C_IF_WORD, 1, 13173, 0x0},
    {S2C_IF_WORD, 2, 13181, 0x0},
    {S2C_IF_OPTION, 0, 13187, 0x0},
    {S2C_IF_WORD, 1, 13201, 0x0},
    {S2C_IF_OPTION, 0, 13247, 0x0},
    {S2C_IF_WORD, 0, 13253, 0x0},
    {S2C_IF_WORD, 0, 12723, 0x0},
    {S2C_IF_WORD, 0, 13303, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_WORD, 0, 13331, 0x0},
    {S2C_IF_WORD, 0, 13441, 0x0},
    {S2C_IF_VALUE, 0, 13558, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 13579, 0x0},
    {S2C_IF_VALUE, 0, 13653, 0x0},
    {S2C_IF_OPTION, 0, 13732, 0x0},
    {S2C_IF_VALUE, 0, 14023, 0x0},
    {S2C_IF_VALUE, 0, 14040, 0x0},
    {S2C_IF_OPTION, 0, 14095, 0x0},
    {S2C_IF_VALUE, 0, 14108, 0x0},
    {S2C_IF_OPTION, 0, 14159, 0x0},
    {S2C_IF_OPTION, 0, 14167, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 14222, 0x60003c1},
    {S2C_IF_OPTION, 0, 14159, 0x0},
    {S2C_IF_OPTION, 0, 14280, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14377, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 14377, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 14377, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 14377, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000000},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x4000180},
    {S2C_IF_PLACE, 0, 0, 0xc00},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_OPTION, 0, 14377, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 14916, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 15113, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 15242, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 15491, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 2140, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 15741, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 15922, 0x0},
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
    {S2C_IF_WORD, -2, 16267, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 16305, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 16369, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 16499, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_OPTION, 0, 16669, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 16751, 0x0},
    {S2C_IF_PLACE, 0, 16849, 0x400},
    {S2C_IF_PLACE, 0, 16849, 0x800},
    {S2C_IF_PLACE, 0, 16849, 0x17000},
    {S2C_IF_PLACE, 0, 16849, 0x1e0000},
    {S2C_IF_PLACE, 0, 16849, 0x6000343},
    {S2C_IF_WORD, 0, 16897, 0x0},
    {S2C_IF_PLACE, 0, 16849, 0x4000080},
    {S2C_IF_WORD, 0, 16910, 0x0},
    {S2C_IF_WORD, 0, 16954, 0x0},
    {S2C_IF_WORD, 0, 16910, 0x0},
    {S2C_IF_NO_WORD, 0, 16959, 0x0},
    {S2C_IF_WORD, 0, 16910, 0x0},
    {S2C_IF_WORD, 0, 16967, 0x0},
    {S2C_IF_WORD, 0, 16982, 0x0},
    {S2C_IF_NO_WORD, 0, 17071, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17166, 0x400},
    {S2C_IF_PLACE, 0, 16849, 0x400},
    {S2C_IF_PLACE, 0, 17222, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 17355, 0x0},
    {S2C_IF_VALUE, 0, 17443, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 6765, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x108000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000003},
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
    {S2C_IF_WORD, 0, 16267, 0x0},
    {S2C_IF_OPTION, 0, 17954, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 18005, 0x0},
    {S2C_IF_WORD, 1, 18065, 0x0},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_OPTION, 0, 17574, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 18142, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 18213, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 18370, 0x0},
    {S2C_IF_NO_WORD, 0, 18396, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 18488, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_NO_WORD, 1, 18508, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_WORD, 1, 18528, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 18542, 0x0},
    {S2C_IF_OPTION, 0, 18626, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 18677, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 18865, 0x0},
    {S2C_IF_OPTION, 0, 18986, 0x0},
    {S2C_IF_VALUE, 0, 19209, 0x0},
    {S2C_IF_VALUE, 0, 19235, 0x0},
    {S2C_IF_OPTION, 0, 19258, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 19307, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19326, 0x4003040},
    {S2C_IF_OPTION, 0, 19307, 0x0},
    {S2C_IF_VALUE, 0, 19380, 0x0},
    {S2C_IF_OPTION, 0, 19307, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 19326, 0x0},
    {S2C_IF_OPTION, 0, 19307, 0x0},
    {S2C_IF_OPTION, 0, 19467, 0x0},
    {S2C_IF_OPTION, 0, 19307, 0x0},
    {S2C_IF_OPTION, 0, 19530, 0x0},
    {S2C_IF_OPTION, 0, 19578, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19590, 0x400},
    {S2C_IF_OPTION, 0, 19600, 0x0},
    {S2C_IF_OPTION, 0, 19630, 0x0},
    {S2C_IF_OPTION, 0, 19643, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_VALUE, 0, 19658, 0x0},
    {S2C_IF_OPTION, 0, 19307, 0x0},
    {S2C_IF_OPTION, 0, 19691, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 19723, 0x0},
    {S2C_IF_WORD, 0, 19726, 0x0},
    {S2C_IF_OPTION, 0, 19759, 0x0},
    {S2C_IF_WORD, 1, 19788, 0x0},
    {S2C_IF_OPTION, 0, 19832, 0x0},
    {S2C_IF_OPTION, 0, 19852, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 19876, 0x0},
    {S2C_IF_OPTION, 0, 19930, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 19876, 0x0},
    {S2C_IF_OPTION, 0, 20037, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12054, 0x4003040},
    {S2C_IF_VALUE, 0, 20088, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20126, 0x4003040},
    {S2C_IF_WORD, 1, 20176, 0x0},
    {S2C_IF_WORD, 1, 20186, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 8809, 0x4003040},
    {S2C_IF_VALUE, 0, 20190, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 20186, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 8809, 0x0},
    {S2C_IF_WORD, 1, 20225, 0x0},
    {S2C_IF_WORD, 1, 20186, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 20186, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 20291, 0x0},
    {S2C_IF_OPTION, 0, 20301, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20314, 0x4003040},
    {S2C_IF_OPTION, 0, 20301, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 20314, 0x0},
    {S2C_IF_OPTION, 0, 20329, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 20385, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20397, 0x400},
    {S2C_IF_OPTION, 0, 20425, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20446, 0x4003040},
    {S2C_IF_OPTION, 0, 20483, 0x0},
    {S2C_IF_OPTION, 0, 20528, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 20599, 0x0},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 20623, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_OPTION, 0, 20927, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 21004, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 21151, 0x0},
    {S2C_IF_OPTION, 0, 21169, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_WORD, 1, 21368, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 21485, 0x0},
    {S2C_IF_VALUE, 0, 21554, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 21681, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 13747, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 22007, 0x0},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_OPTION, 0, 22088, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22242, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 22461, 0x0},
    {S2C_IF_VALUE, 0, 22521, 0x0},
    {S2C_IF_WORD, 0, 22599, 0x0},
    {S2C_IF_WORD, 0, 22630, 0x0},
    {S2C_IF_OPTION, 0, 22773, 0x0},
    {S2C_IF_WORD, 0, 22825, 0x0},
    {S2C_IF_OPTION, 0, 22849, 0x0},
    {S2C_IF_WORD, 0, 22880, 0x0},
    {S2C_IF_WORD, 0, 22942, 0x0},
    {S2C_IF_WORD, 0, 22951, 0x0},
    {S2C_IF_OPTION, 0, 23023, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 23187, 0x0},
    {S2C_IF_NO_WORD, 0, 23251, 0x0},
    {S2C_IF_OPTION, 0, 23372, 0x0},
    {S2C_IF_NO_OPTION, 0, 18986, 0x0},
    {S2C_IF_WORD, 1, 23483, 0x0},
    {S2C_IF_OPTION, 0, 23575, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 23187, 0x0},
    {S2C_IF_NO_WORD, 0, 23251, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 23711, 0x0},
    {S2C_IF_WORD, 0, 23187, 0x0},
    {S2C_IF_NO_WORD, 0, 23251, 0x0},
    {S2C_IF_OPTION, 0, 23741, 0x0},
    {S2C_IF_OPTION, 0, 23812, 0x0},
    {S2C_IF_OPTION, 0, 23856, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24012, 0x0},
    {S2C_IF_OPTION, 0, 24022, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24081, 0x0},
    {S2C_IF_OPTION, 0, 24123, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 23187, 0x0},
    {S2C_IF_NO_WORD, 0, 23251, 0x0},
    {S2C_IF_WORD, 0, 24222, 0x0},
    {S2C_IF_WORD, 102, 24303, 0x0},
    {S2C_IF_WORD, 0, 24326, 0x0},
    {S2C_IF_WORD, 0, 24381, 0x0},
    {S2C_IF_OPTION, 0, 24012, 0x0},
    {S2C_IF_OPTION, 0, 24392, 0x0},
    {S2C_IF_OPTION, 0, 24575, 0x0},
    {S2C_IF_OPTION, 0, 24725, 0x0},
    {S2C_IF_WORD, 0, 23187, 0x0},
    {S2C_IF_NO_WORD, 0, 23251, 0x0},
    {S2C_IF_OPTION, 0, 8082, 0x0},
    {S2C_IF_WORD, 0, 23187, 0x0},
    {S2C_IF_NO_WORD, 0, 23251, 0x0},
    {S2C_IF_OPTION, 0, 8082, 0x0},
    {S2C_IF_WORD, 0, 23187, 0x0},
    {S2C_IF_NO_WORD, 0, 23251, 0x0},
    {S2C_IF_OPTION, 0, 24947, 0x0},
    {S2C_IF_OPTION, 0, 25016, 0x0},
    {S2C_IF_OPTION, 0, 25075, 0x0},
    {S2C_IF_OPTION, 0, 25153, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 25213, 0x0},
    {S2C_IF_OPTION, 0, 25289, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_WORD, 0, 23187, 0x0},
    {S2C_IF_NO_WORD, 0, 23251, 0x0},
    {S2C_IF_WORD, 1, 25386, 0x0},
    {S2C_IF_OPTION, 0, 25417, 0x0},
    {S2C_IF_OPTION, 0, 25428, 0x0},
    {S2C_IF_WORD, 0, 25481, 0x0},
    {S2C_IF_WORD, 0, 25559, 0x0},
    {S2C_IF_OPTION, 0, 25618, 0x0},
    {S2C_IF_OPTION, 0, 25618, 0x0},
    {S2C_IF_VALUE, 0, 25751, 0x0},
    {S2C_IF_OPTION, 0, 25618, 0x0},
    {S2C_IF_OPTION, 0, 25838, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 25892, 0x0},
    {S2C_IF_VALUE, 0, 25958, 0x0},
    {S2C_IF_OPTION, 0, 26012, 0x0},
    {S2C_IF_WORD, 0, 23187, 0x0},
    {S2C_IF_NO_WORD, 0, 23251, 0x0},
    {S2C_IF_WORD, 0, 26129, 0x0},
    {S2C_IF_WORD, 1, 26225, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 26298, 0x0},
    {S2C_IF_OPTION, 0, 26301, 0x0},
    {S2C_IF_OPTION, 0, 26346, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 26298, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 26467, 0x0},
    {S2C_IF_VALUE, 0, 26491, 0x0},
    {S2C_IF_OPTION, 0, 26544, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 26574, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 26597, 0x0},
    {S2C_IF_OPTION, 0, 26634, 0x0},
    {S2C_IF_OPTION, 0, 23812, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 26734, 0x0},
    {S2C_IF_OPTION, 0, 26749, 0x0},
    {S2C_IF_VALUE, 0, 26758, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 26758, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 26829, 0x0},
    {S2C_IF_VALUE, 0, 26924, 0x0},
    {S2C_IF_OPTION, 0, 26979, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 27009, 0x0},
    {S2C_IF_WORD, 2, 27040, 0x0},
    {S2C_IF_OPTION, 0, 27009, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 27126, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 27146, 0x0},
    {S2C_IF_WORD, 0, 27246, 0x0},
    {S2C_IF_VALUE, 0, 27274, 0x0},
    {S2C_IF_WORD, 102, 27291, 0x0},
    {S2C_IF_VALUE, 0, 27314, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 27360, 0x0},
    {S2C_IF_WORD, 0, 27381, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_OPTION, 0, 26749, 0x0},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 27505, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 25618, 0x0},
    {S2C_IF_OPTION, 0, 27619, 0x0},
    {S2C_IF_WORD, 0, 27628, 0x0},
    {S2C_IF_OPTION, 0, 27628, 0x0},
    {S2C_IF_OPTION, 0, 27668, 0x0},
    {S2C_IF_WORD, 0, 7812, 0x0},
    {S2C_IF_OPTION, 0, 27722, 0x0},
    {S2C_IF_WORD, 0, 11525, 0x0},
    {S2C_IF_NO_OPTION, 0, 27773, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 28011, 0x0},
    {S2C_IF_WORD, 0, 28023, 0x0},
    {S2C_IF_WORD, 0, 28116, 0x0},
    {S2C_IF_OPTION, 0, 18623, 0x0},
    {S2C_IF_OPTION, 0, 13326, 0x0},
    {S2C_IF_VALUE, 0, 28355, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 28426, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 28488, 0x0},
    {S2C_IF_OPTION, 0, 28566, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 28566, 0x0},
    {S2C_IF_WORD, 1, 28637, 0x0},
    {S2C_IF_OPTION, 0, 28691, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_OPTION, 0, 8600, 0x0},
    {S2C_IF_OPTION, 0, 28819, 0x0},
    {S2C_IF_WORD, 0, 28833, 0x0},
    {S2C_IF_VALUE, 0, 28952, 0x0},
    {S2C_IF_WORD, 0, 29114, 0x0},
    {S2C_IF_WORD, 0, 29290, 0x0},
    {S2C_IF_VALUE, 0, 29378, 0x0},
    {S2C_IF_WORD, 1, 29414, 0x0},
    {S2C_IF_VALUE, 0, 29378, 0x0},
    {S2C_IF_WORD, 1, 29533, 0x0},
    {S2C_IF_OPTION, 0, 29552, 0x0},
    {S2C_IF_WORD, 0, 23768, 0x0},
    {S2C_IF_WORD, 0, 29713, 0x0},
    {S2C_IF_WORD, 0, 29746, 0x0},
    {S2C_IF_WORD, 0, 29834, 0x0},
    {S2C_IF_WORD, 0, 29886, 0x0},
    {S2C_IF_WORD, 0, 29958, 0x0},
    {S2C_IF_WORD, 0, 30070, 0x0},
    {S2C_IF_WORD, 0, 30248, 0x0},
    {S2C_IF_WORD, 0, 30327, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 30630, 0x0},
    {S2C_IF_WORD, 0, 30780, 0x0},
    {S2C_IF_WORD, 1, 30975, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 31037, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 31070, 0x0},
    {S2C_IF_WORD, 2, 27663, 0x0},
    {S2C_IF_WORD, 1, 31093, 0x0},
    {S2C_IF_WORD, 1, 31161, 0x0},
    {S2C_IF_WORD, 2, 31174, 0x0},
    {S2C_IF_WORD, 1, 31225, 0x0},
    {S2C_IF_WORD, 2, 31270, 0x0},
    {S2C_IF_WORD, 1, 27663, 0x0},
    {S2C_IF_WORD, 2, 31093, 0x0},
    {S2C_IF_WORD, 1, 31350, 0x0},
    {S2C_IF_WORD, 2, 13103, 0x0},
    {S2C_IF_WORD, 2, 27663, 0x0},
    {S2C_IF_WORD, 1, 31401, 0x0},
    {S2C_IF_WORD, 0, 31486, 0x0},
    {S2C_IF_NO_WORD, 0, 31528, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 0, 31551, 0x0},
    {S2C_IF_OPTION, 0, 31567, 0x0},
    {S2C_IF_OPTION, 0, 31590, 0x0},
    {S2C_IF_WORD, 0, 31676, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_OPTION, 0, 32359, 0x0},
    {S2C_IF_OPTION, 0, 32412, 0x0},
    {S2C_IF_WORD, 0, 31676, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_OPTION, 0, 32490, 0x0},
    {S2C_IF_WORD, 1, 32537, 0x0},
    {S2C_IF_WORD, 0, 10301, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_WORD, 1, 8531, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 32584, 0x0},
    {S2C_IF_OPTION, 0, 33038, 0x0},
    {S2C_IF_WORD, 0, 10301, 0x0},
    {S2C_IF_OPTION, 0, 8597, 0x0},
    {S2C_IF_OPTION, 0, 33177, 0x0},
    {S2C_IF_OPTION, 0, 33237, 0x0},
    {S2C_IF_WORD, 1, 33276, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_OPTION, 0, 33329, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION, 0, 8062, 0x0},
    {S2C_IF_VALUE, 0, 33484, 0x0},
    {S2C_IF_OPTION, 0, 33512, 0x0},
    {S2C_IF_OPTION, 0, 33562, 0x0},
    {S2C_IF_WORD, 2, 33598, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 33785, 0x0},
    {S2C_IF_OPTION, 0, 33797, 0x0},
    {S2C_IF_OPTION, 0, 23812, 0x0},
    {S2C_IF_OPTION, 0, 33891, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 34094, 0x0},
    {S2C_IF_VALUE, 0, 34126, 0x0},
    {S2C_IF_VALUE, 0, 34193, 0x0},
    {S2C_IF_OPTION, 0, 34219, 0x0},
    {S2C_IF_NO_OPTION, 0, 9878, 0x0},
    {S2C_IF_VALUE, 0, 34283, 0x0},
    {S2C_IF_VALUE, 0, 34314, 0x0},
    {S2C_IF_OPTION, 0, 24012, 0x0},
    {S2C_IF_VALUE, 0, 34393, 0x0},
    {S2C_IF_VALUE, 0, 34476, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_VALUE, 0, 34283, 0x0},
    {S2C_IF_OPTION, 0, 34723, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION, 0, 34735, 0x0},
    {S2C_IF_VALUE, 0, 34772, 0x0},
    {S2C_IF_WORD, 0, 33598, 0x0},
    {S2C_IF_VALUE, 0, 34786, 0x0},
    {S2C_IF_WORD, 0, 34791, 0x0},
    {S2C_IF_WORD, 0, 34862, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_VALUE, 0, 35018, 0x0},
    {S2C_IF_SAYS, 0, 35109, 0x0},
    {S2C_IF_VALUE, 0, 35156, 0x0},
    {S2C_IF_WORD, 0, 35196, 0x0},
    {S2C_IF_OPTION, 0, 35222, 0x0},
    {S2C_IF_WORD, 0, 35238, 0x0},
    {S2C_IF_OPTION, 0, 35295, 0x0},
    {S2C_IF_WORD, 0, 35349, 0x0},
    {S2C_IF_OPTION, 0, 35398, 0x0},
    {S2C_IF_OPTION, 0, 35441, 0x0},
    {S2C_IF_OPTION, 0, 35561, 0x0},
    {S2C_IF_WORD, 1, 35653, 0x0},
    {S2C_IF_OPTION, 0, 35670, 0x0},
    {S2C_IF_WORD, 1, 35768, 0x0},
    {S2C_IF_OPTION, 0, 35561, 0x0},
    {S2C_IF_OPTION, 0, 35947, 0x0},
    {S2C_IF_OPTION, 0, 35974, 0x0},
    {S2C_IF_OPTION, 0, 35980, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9126, 0x20000},
    {S2C_IF_OPTION, 0, 8059, 0x0},
    {S2C_IF_OPTION, 0, 13747, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9126, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_VALUE, 0, 36197, 0x0},
    {S2C_IF_OPTION, 0, 36246, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36360, 0x30000},
    {S2C_IF_WORD, 1, 36402, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 36411, 0x0},
    {S2C_IF_NO_OPTION, 0, 36510, 0x0},
    {S2C_IF_WORD, 1, 36515, 0x0},
    {S2C_IF_NO_OPTION, 0, 36360, 0x0},
    {S2C_IF_WORD, 0, 36591, 0x0},
    {S2C_IF_OPTION, 0, 36666, 0x0},
    {S2C_IF_WORD, 0, 36672, 0x0},
    {S2C_IF_NO_OPTION, 0, 36799, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 37203, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 37306, 0x0},
    {S2C_IF_WORD, 1, 37384, 0x0},
    {S2C_IF_VALUE, 0, 37434, 0x0},
    {S2C_IF_WORD, 0, 37643, 0x0},
    {S2C_IF_OPTION, 0, 37806, 0x0},
    {S2C_IF_VALUE, 0, 37912, 0x0},
    {S2C_IF_VALUE, 0, 38050, 0x0},
    {S2C_IF_WORD, 0, 38112, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 38213, 0x57400},
    {S2C_IF_VALUE, 0, 38298, 0x0},
    {S2C_IF_OPTION, 0, 38401, 0x0},
    {S2C_IF_VALUE, 0, 38564, 0x0},
    {S2C_IF_OPTION, 0, 38621, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 38941, 0x4043040},
    {S2C_IF_OPTION_PLACE, 0, 37282, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 39017, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 39033, 0x57400},
    {S2C_IF_VALUE, 0, 39054, 0x0},
    {S2C_IF_OPTION, 0, 39166, 0x0},
    {S2C_IF_OPTION, 0, 39175, 0x0},
    {S2C_IF_VALUE, 0, 39220, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION_PLACE, 0, 39333, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 20480, 0x0},
    {S2C_IF_WORD, 1, 39339, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 39386, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 39471, 0x0},
    {S2C_IF_SAYS, 0, 39521, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 39386, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 39618, 0x0},
    {S2C_IF_SAYS, 0, 39674, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 39803, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 39839, 0x0},
    {S2C_IF_OPTION, 0, 20480, 0x0},
    {S2C_IF_OPTION, 0, 39881, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 39992, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION, 0, 10542, 0x0},
    {S2C_IF_OPTION, 0, 40117, 0x0},
    {S2C_IF_VALUE, 0, 40133, 0x0},
    {S2C_IF_OPTION, 0, 40180, 0x0},
    {S2C_IF_WORD, 0, 40222, 0x0},
    {S2C_IF_OPTION, 0, 40352, 0x0},
    {S2C_IF_VALUE, 0, 40358, 0x0},
    {S2C_IF_OPTION, 0, 8530, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 40425, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 40451, 0x0},
    {S2C_IF_WORD, 0, 40553, 0x0},
    {S2C_IF_WORD, 1, 40585, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 40773, 0x0},
    {S2C_IF_OPTION, 0, 40810, 0x0},
    {S2C_IF_OPTION, 0, 40854, 0x0},
    {S2C_IF_VALUE, 0, 40866, 0x0},
    {S2C_IF_VALUE, 0, 40919, 0x0},
    {S2C_IF_OPTION, 0, 40973, 0x0},
    {S2C_IF_OPTION, 0, 41039, 0x0},
    {S2C_IF_VALUE, 0, 41088, 0x0},
    {S2C_IF_VALUE, 0, 41118, 0x0},
    {S2C_IF_OPTION, 0, 41140, 0x0},
    {S2C_IF_WORD, 0, 41152, 0x0},
    {S2C_IF_NO_OPTION, 0, 41154, 0x0},
    {S2C_IF_VALUE, 0, 41204, 0x0},
    {S2C_IF_VALUE, 0, 41118, 0x0},
    {S2C_IF_VALUE, 0, 41259, 0x0},
    {S2C_IF_VALUE, 0, 41118, 0x0},
    {S2C_IF_NO_OPTION, 0, 41310, 0x0},
    {S2C_IF_OPTION, 0, 41410, 0x0},
    {S2C_IF_VALUE, 0, 41118, 0x0},
    {S2C_IF_VALUE, 0, 41434, 0x0},
    {S2C_IF_OPTION, 0, 41410, 0x0},
    {S2C_IF_VALUE, 0, 41118, 0x0},
    {S2C_IF_VALUE, 0, 41514, 0x0},
    {S2C_IF_WORD, 1, 41548, 0x0},
    {S2C_IF_WORD, 1, 41592, 0x0},
    {S2C_IF_OPTION, 0, 41633, 0x0},
    {S2C_IF_WORD, 0, 41704, 0x0},
    {S2C_IF_WORD, 0, 768, 0x0},
    {S2C_IF_OPTION, 0, 25618, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 8531, 0x0},
    {S2C_IF_OPTION, 0, 41846, 0x0},
    {S2C_IF_WORD, 0, 41857, 0x0},
    {S2C_IF_WORD, 0, 41873, 0x0},
    {S2C_IF_WORD, 0, 41913, 0x0},
    {S2C_IF_SAYS, 0, 41920, 0x0},
    {S2C_IF_OPTION, 0, 42019, 0x0},
    {S2C_IF_OPTION, 0, 42028, 0x0},
    {S2C_IF_WORD, 0, 42060, 0x0},
    {S2C_IF_OPTION, 0, 42077, 0x0},
    {S2C_IF_WORD, 0, 42083, 0x0},
    {S2C_IF_WORD, 1, 42136, 0x0},
    {S2C_IF_WORD, 1, 42151, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_WORD, 0, 13181, 0x0},
    {S2C_IF_WORD, 1, 31262, 0x0},
    {S2C_IF_WORD, 1, 42175, 0x0},
    {S2C_IF_WORD, 0, 42183, 0x0},
    {S2C_IF_NO_WORD, 0, 42189, 0x0},
    {S2C_IF_WORD, 0, 42175, 0x0},
    {S2C_IF_WORD, 0, 42216, 0x0},
    {S2C_IF_WORD, 0, 42216, 0x0},
    {S2C_IF_WORD, 0, 42261, 0x0},
    {S2C_IF_WORD, 0, 22529, 0x0},
    {S2C_IF_WORD, 0, 42287, 0x0},
    {S2C_IF_VALUE, 0, 42439, 0x0},
    {S2C_IF_OPTION, 0, 42457, 0x0},
    {S2C_IF_OPTION, 0, 42492, 0x0},
    {S2C_IF_VALUE, 0, 42525, 0x0},
    {S2C_IF_VALUE, 0, 42551, 0x0},
    {S2C_IF_VALUE, 0, 42572, 0x0},
    {S2C_IF_VALUE, 0, 42599, 0x0},
    {S2C_IF_VALUE, 0, 42619, 0x0},
    {S2C_IF_VALUE, 0, 42649, 0x0},
    {S2C_IF_OPTION, 0, 42676, 0x0},
    {S2C_IF_OPTION, 0, 42710, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 42875, 0x0},
    {S2C_IF_NO_WORD, 1, 42909, 0x0},
    {S2C_IF_WORD, 0, 11346, 0x0},
    {S2C_IF_NO_WORD, 0, 42975, 0x0},
    {S2C_IF_WORD, 0, 42975, 0x0},
    {S2C_IF_WORD, 0, 43203, 0x0},
    {S2C_IF_WORD, 0, 43269, 0x0},
    {S2C_IF_WORD, 0, 43203, 0x0},
    {S2C_IF_WORD, 1, 42175, 0x0},
    {S2C_IF_WORD, 0, 43300, 0x0},
    {S2C_IF_WORD, 0, 43269, 0x0},
    {S2C_IF_WORD, 0, 13103, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 43392, 0x0},
    {S2C_IF_WORD, 0, 43432, 0x0},
    {S2C_IF_WORD, 1, 43469, 0x0},
    {S2C_IF_WORD, 1, 43502, 0x0},
    {S2C_IF_OPTION, 0, 24812, 0x0},
    {S2C_IF_OPTION, 0, 10675, 0x0},
    {S2C_IF_WORD, 0, 43627, 0x0},
    {S2C_IF_WORD, 0, 7812, 0x0},
    {S2C_IF_OPTION, 0, 43637, 0x0},
    {S2C_IF_OPTION, 0, 43713, 0x0},
    {S2C_IF_WORD, 1, 43794, 0x0},
    {S2C_IF_WORD, 0, 43798, 0x0},
    {S2C_IF_WORD, 0, 8602, 0x0},
    {S2C_IF_WORD, 0, 43832, 0x0},
    {S2C_IF_WORD, 0, 43899, 0x0},
    {S2C_IF_WORD, 0, 43970, 0x0},
    {S2C_IF_OPTION, 0, 25289, 0x0},
    {S2C_IF_WORD, 0, 29917, 0x0},
    {S2C_IF_WORD, 1, 43983, 0x0},
    {S2C_IF_WORD, 1, 44033, 0x0},
    {S2C_IF_WORD, 0, 42175, 0x0},
    {S2C_IF_WORD, 0, 44037, 0x0},
    {S2C_IF_WORD, 1, 44033, 0x0},
    {S2C_IF_WORD, 0, 44053, 0x0},
    {S2C_IF_NO_WORD, 0, 42975, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 26749, 0x0},
    {S2C_IF_WORD, 0, 42975, 0x0},
    {S2C_IF_WORD, 1, 24959, 0x0},
    {S2C_IF_WORD, 1, 8531, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 44114, 0x0},
    {S2C_IF_WORD, 0, 44194, 0x0},
    {S2C_IF_WORD, 0, 44229, 0x0},
    {S2C_IF_WORD, 0, 7786, 0x0},
    {S2C_IF_WORD, 0, 44279, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 44287, 0x0},
    {S2C_IF_WORD, 1, 44358, 0x0},
    {S2C_IF_WORD, 0, 951, 0x0},
    {S2C_IF_WORD, 1, 44424, 0x0},
    {S2C_IF_WORD, 1, 44492, 0x0},
    {S2C_IF_WORD, 1, 44547, 0x0},
    {S2C_IF_WORD, 1, 44583, 0x0},
    {S2C_IF_OPTION, 0, 44590, 0x0},
    {S2C_IF_WORD, 1, 44702, 0x0},
    {S2C_IF_OPTION, 0, 44758, 0x0},
    {S2C_IF_WORD, 1, 44790, 0x0},
    {S2C_IF_WORD, 2, 44875, 0x0},
    {S2C_IF_OPTION, 0, 44904, 0x0},
    {S2C_IF_NO_OPTION, 0, 44919, 0x0},
    {S2C_IF_WORD, 1, 44986, 0x0},
    {S2C_IF_VALUE, 0, 45007, 0x0},
    {S2C_IF_WORD, 1, 45101, 0x0},
    {S2C_IF_WORD, 0, 45140, 0x0},
    {S2C_IF_WORD, 1, 45202, 0x0},
    {S2C_IF_WORD, 1, 45246, 0x0},
    {S2C_IF_WORD, 0, 45340, 0x0},
    {S2C_IF_OPTION, 0, 45492, 0x0},
    {S2C_IF_OPTION, 0, 45525, 0x0},
    {S2C_IF_WORD, 1, 45648, 0x0},
    {S2C_IF_WORD, 0, 45662, 0x0},
    {S2C_IF_WORD, 0, 45698, 0x0},
    {S2C_IF_OPTION, 0, 45734, 0x0},
    {S2C_IF_WORD, 1, 8531, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 45836, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 45875, 0x0},
    {S2C_IF_WORD, 1, 45908, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_WORD, 0, 45949, 0x0},
    {S2C_IF_WORD, 0, 45955, 0x0},
    {S2C_IF_WORD, 1, 45990, 0x0},
    {S2C_IF_WORD, 0, 46037, 0x0},
    {S2C_IF_WORD, 0, 46050, 0x0},
    {S2C_IF_WORD, 0, 46055, 0x0},
    {S2C_IF_OPTION, 0, 46108, 0x0},
    {S2C_IF_OPTION, 0, 46108, 0x0},
    {S2C_IF_OPTION, 0, 46189, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 46295, 0x0},
    {S2C_IF_WORD, 1, 46988, 0x0},
    {S2C_IF_OPTION, 0, 46108, 0x0},
    {S2C_IF_OPTION, 0, 47061, 0x0},
    {S2C_IF_OPTION, 0, 47157, 0x0},
    {S2C_IF_OPTION, 0, 47327, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 47354, 0x0},
    {S2C_IF_OPTION, 0, 47470, 0x0},
    {S2C_IF_OPTION, 0, 32412, 0x0},
    {S2C_IF_WORD, 0, 47481, 0x0},
    {S2C_IF_OPTION, 0, 19781, 0x0},
    {S2C_IF_OPTION, 0, 47538, 0x0},
    {S2C_IF_OPTION, 0, 47561, 0x0},
    {S2C_IF_OPTION, 0, 47572, 0x0},
    {S2C_IF_OPTION, 0, 47561, 0x0},
    {S2C_IF_WORD, 0, 47617, 0x0},
    {S2C_IF_OPTION, 0, 16491, 0x0},
    {S2C_IF_OPTION, 0, 47572, 0x0},
    {S2C_IF_OPTION, 0, 47672, 0x0},
    {S2C_IF_OPTION, 0, 47699, 0x0},
    {S2C_IF_WORD, 0, 47777, 0x0},
    {S2C_IF_WORD, 0, 47903, 0x0},
    {S2C_IF_OPTION, 0, 47949, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 46295, 0x0},
    {S2C_IF_WORD, 1, 48079, 0x0},
    {S2C_IF_OPTION, 0, 48183, 0x0},
    {S2C_IF_OPTION, 0, 18626, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 18626, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_OPTION, 0, 18626, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION, 0, 18626, 0x0},
    {S2C_IF_WORD, 0, 48194, 0x0},
    {S2C_IF_OPTION, 0, 48314, 0x0},
    {S2C_IF_OPTION, 0, 12392, 0x0},
    {S2C_IF_OPTION, 0, 10675, 0x0},
    {S2C_IF_OPTION, 0, 12392, 0x0},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_OPTION, 0, 12392, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_WORD, 1, 48320, 0x0},
    {S2C_IF_OPTION, 0, 48517, 0x0},
    {S2C_IF_OPTION, 0, 48542, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 48555, 0x0},
    {S2C_IF_OPTION, 0, 48688, 0x0},
    {S2C_IF_OPTION, 0, 48712, 0x0},
    {S2C_IF_OPTION, 0, 48729, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 48729, 0x0},
    {S2C_IF_OPTION, 0, 48770, 0x0},
    {S2C_IF_VALUE, 0, 48846, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 48956, 0x0},
    {S2C_IF_WORD, 1, 48974, 0x0},
    {S2C_IF_WORD, 1, 49043, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 26464, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_OPTION, 0, 10337, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 49124, 0x0},
    {S2C_IF_OPTION, 0, 49221, 0x0},
    {S2C_IF_OPTION, 0, 49261, 0x0},
    {S2C_IF_WORD, 0, 49276, 0x0},
    {S2C_IF_OPTION, 0, 49261, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 48591, 0x0},
    {S2C_IF_OPTION, 0, 49345, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_WORD, 1, 49393, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_WORD, 0, 49541, 0x0},
    {S2C_IF_WORD, 0, 49584, 0x0},
    {S2C_IF_OPTION, 0, 24012, 0x0},
    {S2C_IF_WORD, 1, 8602, 0x0},
    {S2C_IF_WORD, 1, 49700, 0x0},
    {S2C_IF_OPTION, 0, 49730, 0x0},
    {S2C_IF_OPTION, 0, 49765, 0x0},
    {S2C_IF_WORD, 1, 951, 0x0},
    {S2C_IF_OPTION, 0, 49844, 0x0},
    {S2C_IF_WORD, 1, 49898, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION, 0, 50137, 0x0},
    {S2C_IF_OPTION, 0, 50178, 0x0},
    {S2C_IF_OPTION, 0, 50223, 0x0},
    {S2C_IF_OPTION, 0, 50238, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 50329, 0x0},
    {S2C_IF_OPTION, 0, 8062, 0x0},
    {S2C_IF_OPTION, 0, 23812, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_OPTION, 0, 50688, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 50750, 0x0},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_OPTION, 0, 50842, 0x0},
    {S2C_IF_OPTION, 0, 23812, 0x0},
    {S2C_IF_OPTION, 0, 50936, 0x0},
    {S2C_IF_WORD, 0, 51023, 0x0},
    {S2C_IF_OPTION, 0, 51087, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_WORD, 0, 51153, 0x0},
    {S2C_IF_OPTION, 0, 51208, 0x0},
    {S2C_IF_OPTION, 0, 51288, 0x0},
    {S2C_IF_NO_OPTION, 0, 51300, 0x0},
    {S2C_IF_OPTION, 0, 51385, 0x0},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_OPTION, 0, 23812, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 51541, 0x0},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_OPTION, 0, 51592, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_VALUE, 0, 51794, 0x0},
    {S2C_IF_OPTION, 0, 10143, 0x0},
    {S2C_IF_OPTION, 0, 51880, 0x0},
    {S2C_IF_OPTION, 0, 9126, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_OPTION, 0, 51942, 0x0},
    {S2C_IF_WORD, 1, 51980, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_WORD, 1, 52100, 0x0},
    {S2C_IF_WORD, 1, 52153, 0x0},
    {S2C_IF_WORD, 0, 52176, 0x0},
    {S2C_IF_WORD, 1, 52219, 0x0},
    {S2C_IF_OPTION, 0, 9126, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 1, 52257, 0x0},
    {S2C_IF_OPTION, 0, 52340, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 52356, 0x0},
    {S2C_IF_WORD, 1, 52411, 0x0},
    {S2C_IF_WORD, 1, 52467, 0x0},
    {S2C_IF_WORD, 1, 46980, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 1, 46980, 0x0},
    {S2C_IF_WORD, 0, 52525, 0x0},
    {S2C_IF_OPTION, 0, 8896, 0x0},
    {S2C_IF_OPTION, 0, 52532, 0x0},
    {S2C_IF_OPTION, 0, 48176, 0x0},
    {S2C_IF_OPTION, 0, 52686, 0x0},
    {S2C_IF_WORD, 1, 52709, 0x0},
    {S2C_IF_OPTION, 0, 52794, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 52817, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 0, 52901, 0x0},
    {S2C_IF_OPTION, 0, 52923, 0x0},
    {S2C_IF_WORD, 0, 52907, 0x0},
    {S2C_IF_WORD, 0, 13181, 0x0},
    {S2C_IF_OPTION, 0, 52932, 0x0},
    {S2C_IF_WORD, 0, 52939, 0x0},
    {S2C_IF_WORD, 0, 24303, 0x0},
    {S2C_IF_OPTION, 0, 52984, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 18623, 0x0},
    {S2C_IF_OPTION, 0, 53065, 0x0},
    {S2C_IF_WORD, 0, 53118, 0x0},
    {S2C_IF_WORD, 1, 53194, 0x0},
    {S2C_IF_OPTION, 0, 26749, 0x0},
    {S2C_IF_OPTION, 0, 53320, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 53454, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 26749, 0x0},
    {S2C_IF_OPTION, 0, 53320, 0x0},
    {S2C_IF_WORD, 1, 53916, 0x0},
    {S2C_IF_OPTION, 0, 54025, 0x0},
    {S2C_IF_OPTION, 0, 54097, 0x0},
    {S2C_IF_VALUE, 0, 54140, 0x0},
    {S2C_IF_OPTION, 0, 54213, 0x0},
    {S2C_IF_OPTION, 0, 54227, 0x0},
    {S2C_IF_OPTION, 0, 54274, 0x0},
    {S2C_IF_OPTION, 0, 16491, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 54434, 0x0},
    {S2C_IF_OPTION, 0, 54213, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 14095, 0x0},
    {S2C_IF_WORD, 0, 54751, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 50945, 0x0},
    {S2C_IF_WORD, 0, 54860, 0x0},
    {S2C_IF_VALUE, 0, 54884, 0x0},
    {S2C_IF_VALUE, 0, 54968, 0x0},
    {S2C_IF_WORD, 0, 55037, 0x0},
    {S2C_IF_VALUE, 0, 55106, 0x0},
    {S2C_IF_VALUE, 0, 55134, 0x0},
    {S2C_IF_OPTION, 0, 16491, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 55276, 0x0},
    {S2C_IF_VALUE, 0, 55315, 0x0},
    {S2C_IF_VALUE, 0, 55370, 0x0},
    {S2C_IF_VALUE, 0, 55443, 0x0},
    {S2C_IF_WORD, 102, 55520, 0x0},
    {S2C_IF_WORD, 102, 55590, 0x0},
    {S2C_IF_WORD, 102, 55624, 0x0},
    {S2C_IF_WORD, 0, 55739, 0x0},
    {S2C_IF_WORD, 1, 55767, 0x0},
    {S2C_IF_OPTION, 0, 55279, 0x0},
    {S2C_IF_WORD, 1, 55860, 0x0},
    {S2C_IF_OPTION, 0, 55923, 0x0},
    {S2C_IF_WORD, 0, 24303, 0x0},
    {S2C_IF_WORD, 0, 55942, 0x0},
    {S2C_IF_OPTION, 0, 55978, 0x0},
    {S2C_IF_WORD, 1, 56068, 0x0},
    {S2C_IF_WORD, 2, 55934, 0x0},
    {S2C_IF_WORD, 1, 56080, 0x0},
    {S2C_IF_WORD, 1, 55934, 0x0},
    {S2C_IF_OPTION, 0, 55933, 0x0},
    {S2C_IF_WORD, 1, 838, 0x0},
    {S2C_IF_WORD, 2, 24303, 0x0},
    {S2C_IF_WORD, 1, 6249, 0x0},
    {S2C_IF_WORD, 2, 22529, 0x0},
    {S2C_IF_OPTION, 0, 55993, 0x0},
    {S2C_IF_OPTION, 0, 56394, 0x0},
    {S2C_IF_WORD, 0, 56413, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 56419, 0x0},
    {S2C_IF_WORD, 1, 56448, 0x0},
    {S2C_IF_WORD, 2, 24303, 0x0},
    {S2C_IF_NO_OPTION, 0, 56451, 0x0},
    {S2C_IF_WORD, 0, 56511, 0x0},
    {S2C_IF_OPTION, 0, 23815, 0x0},
    {S2C_IF_WORD, 0, 56413, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 0, 56413, 0x0},
    {S2C_IF_VALUE, 0, 57039, 0x0},
    {S2C_IF_WORD, 0, 57065, 0x0},
    {S2C_IF_WORD, 0, 49266, 0x0},
    {S2C_IF_WORD, 0, 57136, 0x0},
    {S2C_IF_WORD, 0, 57146, 0x0},
    {S2C_IF_WORD, 1, 57179, 0x0},
    {S2C_IF_WORD, 2, 27663, 0x0},
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_OPTION, 0, 10143, 0x0},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_VALUE, 0, 57183, 0x0},
    {S2C_IF_VALUE, 0, 57228, 0x0},
    {S2C_IF_WORD, 0, 57245, 0x0},
    {S2C_IF_VALUE, 0, 57278, 0x0},
    {S2C_IF_WORD, 0, 57330, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 57357, 0x0},
    {S2C_IF_WORD, 0, 57435, 0x0},
    {S2C_IF_WORD, 0, 57665, 0x0},
    {S2C_IF_WORD, 0, 57710, 0x0},
    {S2C_IF_VALUE, 0, 57846, 0x0},
    {S2C_IF_WORD, 0, 57917, 0x0},
    {S2C_IF_WORD, 0, 57942, 0x0},
    {S2C_IF_VALUE, 0, 58022, 0x0},
    {S2C_IF_WORD, 0, 58114, 0x0},
    {S2C_IF_WORD, 0, 58156, 0x0},
    {S2C_IF_WORD, 0, 58183, 0x0},
    {S2C_IF_OPTION, 0, 58239, 0x0},
    {S2C_IF_WORD, 0, 58366, 0x0},
    {S2C_IF_WORD, 0, 58394, 0x0},
    {S2C_IF_VALUE, 0, 58434, 0x0},
    {S2C_IF_WORD, 0, 58550, 0x0},
    {S2C_IF_WORD, 0, 58591, 0x0},
    {S2C_IF_OPTION, 0, 58660, 0x0},
    {S2C_IF_WORD, 0, 7812, 0x0},
    {S2C_IF_VALUE, 0, 58745, 0x0},
    {S2C_IF_WORD, 0, 58819, 0x0},
    {S2C_IF_WORD, 0, 58839, 0x0},
    {S2C_IF_OPTION, 0, 24012, 0x0},
    {S2C_IF_VALUE, 0, 59048, 0x0},
    {S2C_IF_WORD, -1, 59177, 0x0},
    {S2C_IF_VALUE, 0, 59397, 0x0},
    {S2C_IF_OPTION, 0, 59486, 0x0},
    {S2C_IF_OPTION, 0, 59532, 0x0},
    {S2C_IF_OPTION, 0, 59536, 0x0},
    {S2C_IF_OPTION, 0, 20283, 0x0},
    {S2C_IF_OPTION, 0, 59584, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_WORD, 1, 59751, 0x0},
    {S2C_IF_WORD, 2, 59841, 0x0},
    {S2C_IF_OPTION, 0, 59913, 0x0},
    {S2C_IF_WORD, 0, 59931, 0x0},
    {S2C_IF_WORD, 0, 60043, 0x0},
    {S2C_IF_OPTION, 0, 60293, 0x0},
    {S2C_IF_OPTION, 0, 60412, 0x0},
    {S2C_IF_WORD, 1, 60446, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 60498, 0x0},
    {S2C_IF_WORD, 1, 60541, 0x0},
    {S2C_IF_WORD, 2, 60551, 0x0},
    {S2C_IF_SAYS, 0, 60551, 0x0},
    {S2C_IF_WORD, 1, 60593, 0x0},
    {S2C_IF_WORD, 1, 60630, 0x0},
    {S2C_IF_WORD, 0, 60644, 0x0},
    {S2C_IF_WORD, 0, 60652, 0x0},
    {S2C_IF_WORD, 1, 60630, 0x0},
    {S2C_IF_WORD, 0, 60644, 0x0},
    {S2C_IF_WORD, 0, 60711, 0x0},
    {S2C_IF_WORD, 1, 60827, 0x0},
    {S2C_IF_WORD, 2, 60859, 0x0},
    {S2C_IF_WORD, 1, 60900, 0x0},
    {S2C_IF_WORD, 2, 60908, 0x0},
    {S2C_IF_WORD, 1, 60945, 0x0},
    {S2C_IF_WORD, 2, 60961, 0x0},
    {S2C_IF_WORD, 1, 61033, 0x0},
    {S2C_IF_WORD, 2, 61045, 0x0},
    {S2C_IF_WORD, 1, 61091, 0x0},
    {S2C_IF_NO_WORD, 2, 61127, 0x0},
    {S2C_IF_WORD, 1, 61193, 0x0},
    {S2C_IF_WORD, 1, 61237, 0x0},
    {S2C_IF_OPTION, 0, 60412, 0x0},
    {S2C_IF_OPTION, 0, 23815, 0x0},
    {S2C_IF_WORD, 1, 61390, 0x0},
    {S2C_IF_OPTION, 0, 61512, 0x0},
    {S2C_IF_OPTION, 0, 24012, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_OPTION, 0, 51432, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1678, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 61783, 0x0},
    {S2C_IF_OPTION, 0, 61859, 0x0},
    {S2C_IF_WORD, 1, 61888, 0x0},
    {S2C_IF_OPTION, 0, 61913, 0x0},
    {S2C_IF_WORD, 0, 61966, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 16849, 0x400},
    {S2C_IF_OPTION, 0, 62032, 0x0},
    {S2C_IF_WORD, 1, 62058, 0x0},
    {S2C_IF_OPTION, 0, 62163, 0x0},
    {S2C_IF_OPTION, 0, 62198, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 9126, 0x0},
    {S2C_IF_OPTION, 0, 33512, 0x0},
    {S2C_IF_OPTION, 0, 62246, 0x0},
    {S2C_IF_OPTION, 0, 62263, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 62454, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_WORD, 1, 1678, 0x0},
    {S2C_IF_OPTION, 0, 10337, 0x0},
    {S2C_IF_OPTION, 0, 62563, 0x0},
    {S2C_IF_OPTION, 0, 62563, 0x0},
    {S2C_IF_SAYS, 0, 62638, 0x0},
    {S2C_IF_VALUE, 0, 62692, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 62692, 0x0},
    {S2C_IF_WORD, 1, 62814, 0x0},
    {S2C_IF_WORD, 1, 62866, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 62923, 0x0},
    {S2C_IF_WORD, 1, 62964, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 63138, 0x4000040},
    {S2C_IF_OPTION, 0, 16491, 0x0},
    {S2C_IF_OPTION, 0, 63226, 0x0},
    {S2C_IF_OPTION, 0, 63259, 0x0},
    {S2C_IF_OPTION, 0, 63296, 0x0},
    {S2C_IF_OPTION, 0, 63318, 0x0},
    {S2C_IF_OPTION, 0, 63408, 0x0},
    {S2C_IF_WORD, 1, 63448, 0x0},
    {S2C_IF_OPTION, 0, 63473, 0x0},
    {S2C_IF_WORD, 1, 951, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_WORD, 1, 63493, 0x0},
    {S2C_IF_SAYS, 0, 63563, 0x0},
    {S2C_IF_WORD, 0, 63637, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9126, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 63648, 0x0},
    {S2C_IF_OPTION, 0, 63692, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 20914, 0x0},
    {S2C_IF_WORD, 0, 63724, 0x0},
    {S2C_IF_WORD, 1, 63762, 0x0},
    {S2C_IF_WORD, 1, 63835, 0x0},
    {S2C_IF_WORD, 1, 63887, 0x0},
    {S2C_IF_OPTION, 0, 9126, 0x0},
    {S2C_IF_WORD, 0, 9485, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 63941, 0x0},
    {S2C_IF_OPTION, 0, 63972, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_WORD, 2, 64100, 0x0},
    {S2C_IF_WORD, 2, 64116, 0x0},
    {S2C_IF_OPTION, 0, 64146, 0x0},
    {S2C_IF_WORD, 0, 64168, 0x0},
    {S2C_IF_WORD, 0, 951, 0x0},
    {S2C_IF_OPTION, 0, 64146, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_VALUE, 0, 64210, 0x0},
    {S2C_IF_WORD, 0, 64268, 0x0},
    {S2C_IF_OPTION, 0, 64313, 0x0},
    {S2C_IF_WORD, 0, 64319, 0x0},
    {S2C_IF_OPTION, 0, 64564, 0x0},
    {S2C_IF_WORD, 0, 57142, 0x0},
    {S2C_IF_VALUE, 0, 55134, 0x0},
    {S2C_IF_WORD, 1, 64633, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_WORD, 0, 63342, 0x0},
    {S2C_IF_OPTION, 0, 64671, 0x0},
    {S2C_IF_WORD, 0, 64713, 0x0},
    {S2C_IF_OPTION, 0, 64775, 0x0},
    {S2C_IF_OPTION, 0, 64802, 0x0},
    {S2C_IF_OPTION, 0, 64865, 0x0},
    {S2C_IF_WORD, 1, 64935, 0x0},
    {S2C_IF_WORD, 1, 64966, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_WORD, 1, 65121, 0x0},
    {S2C_IF_WORD, 1, 65150, 0x0},
    {S2C_IF_WORD, 2, 65161, 0x0},
    {S2C_IF_WORD, 1, 7879, 0x0},
    {S2C_IF_WORD, 2, 65356, 0x0},
    {S2C_IF_WORD, 1, 65588, 0x0},
    {S2C_IF_WORD, 1, 65647, 0x0},
    {S2C_IF_WORD, 0, 65676, 0x0},
    {S2C_IF_WORD, 1, 65791, 0x0},
    {S2C_IF_WORD, 2, 65796, 0x0},
    {S2C_IF_WORD, 3, 65820, 0x0},
    {S2C_IF_WORD, 3, 65866, 0x0},
    {S2C_IF_WORD, 0, 65913, 0x0},
    {S2C_IF_WORD, 0, 65928, 0x0},
    {S2C_IF_WORD, 1, 65999, 0x0},
    {S2C_IF_WORD, 0, 66022, 0x0},
    {S2C_IF_OPTION, 0, 66117, 0x0},
    {S2C_IF_OPTION, 0, 66147, 0x0},
    {S2C_IF_OPTION, 0, 66195, 0x0},
    {S2C_IF_WORD, 0, 66294, 0x0},
    {S2C_IF_VALUE, 0, 66317, 0x0},
    {S2C_IF_WORD, 1, 66327, 0x0},
    {S2C_IF_WORD, 1, 66399, 0x0},
    {S2C_IF_WORD, 1, 66526, 0x0},
    {S2C_IF_OPTION, 0, 66719, 0x0},
    {S2C_IF_WORD, 1, 66827, 0x0},
    {S2C_IF_OPTION, 0, 66977, 0x0},
    {S2C_IF_OPTION, 0, 67105, 0x0},
    {S2C_IF_WORD, 0, 7786, 0x0},
    {S2C_IF_OPTION, 0, 67237, 0x0},
    {S2C_IF_OPTION, 0, 67346, 0x0},
    {S2C_IF_WORD, 0, 67352, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 67392, 0x0},
    {S2C_IF_WORD, 1, 67440, 0x0},
    {S2C_IF_WORD, 1, 67454, 0x0},
    {S2C_IF_WORD, 1, 67503, 0x0},
    {S2C_IF_WORD, 1, 22529, 0x0},
    {S2C_IF_OPTION, 0, 67543, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 22529, 0x0},
    {S2C_IF_WORD, 2, 67582, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 8187, 0x0},
    {S2C_IF_OPTION, 0, 67629, 0x0},
    {S2C_IF_OPTION, 0, 67650, 0x0},
    {S2C_IF_WORD, 0, 67662, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 10675, 0x0},
    {S2C_IF_OPTION, 0, 67706, 0x0},
    {S2C_IF_VALUE, 0, 67715, 0x0},
    {S2C_IF_WORD, 1, 67728, 0x0},
    {S2C_IF_OPTION, 0, 67786, 0x0},
    {S2C_IF_WORD, 0, 67795, 0x0},
    {S2C_IF_OPTION, 0, 68026, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 68044, 0x0},
    {S2C_IF_WORD, 1, 68088, 0x0},
    {S2C_IF_OPTION, 0, 68106, 0x0},
    {S2C_IF_WORD, 0, 68121, 0x0},
    {S2C_IF_WORD, 1, 68274, 0x0},
    {S2C_IF_WORD, 2, 68294, 0x0},
    {S2C_IF_WORD, 1, 7879, 0x0},
    {S2C_IF_WORD, 0, 68368, 0x0},
    {S2C_IF_WORD, 0, 68376, 0x0},
    {S2C_IF_OPTION, 0, 10337, 0x0},
    {S2C_IF_WORD, 1, 68405, 0x0},
    {S2C_IF_WORD, 1, 68452, 0x0},
    {S2C_IF_WORD, 2, 68634, 0x0},
    {S2C_IF_OPTION, 0, 68674, 0x0},
    {S2C_IF_WORD, 1, 68888, 0x0},
    {S2C_IF_WORD, 2, 68952, 0x0},
    {S2C_IF_WORD, 1, 69014, 0x0},
    {S2C_IF_WORD, 2, 69060, 0x0},
    {S2C_IF_WORD, 3, 69191, 0x0},
    {S2C_IF_WORD, 2, 69233, 0x0},
    {S2C_IF_WORD, 3, 69238, 0x0},
    {S2C_IF_OPTION, 0, 69250, 0x0},
    {S2C_IF_WORD, 1, 69297, 0x0},
    {S2C_IF_WORD, 2, 46042, 0x0},
    {S2C_IF_WORD, 1, 69319, 0x0},
    {S2C_IF_WORD, 2, 69333, 0x0},
    {S2C_IF_WORD, 0, 69369, 0x0},
    {S2C_IF_WORD, 0, 69505, 0x0},
    {S2C_IF_SAYS, 0, 69620, 0x0},
    {S2C_IF_WORD, 1, 69679, 0x0},
    {S2C_IF_WORD, 1, 69807, 0x0},
    {S2C_IF_OPTION, 0, 28819, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_OPTION, 0, 28569, 0x0},
    {S2C_IF_WORD, 1, 69888, 0x0},
    {S2C_IF_OPTION, 0, 69900, 0x0},
    {S2C_IF_WORD, 1, 69925, 0x0},
    {S2C_IF_WORD, 0, 69935, 0x0},
    {S2C_IF_OPTION, 0, 70121, 0x0},
    {S2C_IF_WORD, 0, 37328, 0x0},
    {S2C_IF_VALUE, 0, 57039, 0x0},
    {S2C_IF_NO_OPTION, 0, 70133, 0x0},
    {S2C_IF_OPTION, 0, 70176, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 10143, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 18623, 0x0},
    {S2C_IF_VALUE, 0, 70330, 0x0},
    {S2C_IF_SAYS, 0, 70373, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_VALUE, 0, 70398, 0x0},
    {S2C_IF_VALUE, 0, 70427, 0x0},
    {S2C_IF_OPTION, 0, 70442, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 70462, 0x0},
    {S2C_IF_WORD, 0, 70544, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 68735, 0x0},
    {S2C_IF_WORD, 0, 70582, 0x0},
    {S2C_IF_WORD, 0, 70662, 0x0},
    {S2C_IF_OPTION, 0, 70676, 0x0},
    {S2C_IF_WORD, 0, 1536, 0x0},
    {S2C_IF_WORD, 0, 70767, 0x0},
    {S2C_IF_WORD, 0, 70797, 0x0},
    {S2C_IF_WORD, 0, 70828, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 70925, 0x0},
    {S2C_IF_WORD, 0, 70928, 0x0},
    {S2C_IF_OPTION, 0, 14159, 0x0},
    {S2C_IF_OPTION, 0, 14159, 0x0},
    {S2C_IF_OPTION, 0, 71148, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 71172, 0x0},
    {S2C_IF_OPTION, 0, 71148, 0x0},
    {S2C_IF_WORD, 1, 71187, 0x0},
    {S2C_IF_OPTION, 0, 71218, 0x0},
    {S2C_IF_OPTION, 0, 71243, 0x0},
    {S2C_IF_OPTION, 0, 24012, 0x0},
    {S2C_IF_OPTION, 0, 71314, 0x0},
    {S2C_IF_WORD, 0, 34875, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 24012, 0x0},
    {S2C_IF_OPTION, 0, 71329, 0x0},
    {S2C_IF_OPTION, 0, 24012, 0x0},
    {S2C_IF_OPTION, 0, 71338, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_NO_OPTION, 0, 71433, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 14380, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 71585, 0x0},
    {S2C_IF_WORD, 1, 71675, 0x0},
    {S2C_IF_WORD, 0, 71716, 0x0},
    {S2C_IF_WORD, 0, 71748, 0x0},
    {S2C_IF_WORD, 0, 71800, 0x0},
    {S2C_IF_OPTION, 0, 71828, 0x0},
    {S2C_IF_WORD, 0, 71834, 0x0},
    {S2C_IF_VALUE, 0, 71996, 0x0},
    {S2C_IF_OPTION, 0, 72032, 0x0},
    {S2C_IF_OPTION, 0, 72104, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12057, 0x30000},
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x402},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 72231, 0x0},
    {S2C_IF_WORD, 0, 72383, 0x0},
    {S2C_IF_WORD, 0, 72510, 0x0},
    {S2C_IF_OPTION, 0, 72581, 0x0},
    {S2C_IF_WORD, 0, 70804, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 72753, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_OPTION, 0, 23178, 0x0},
    {S2C_IF_VALUE, 0, 72894, 0x0},
    {S2C_IF_VALUE, 0, 73010, 0x0},
    {S2C_IF_WORD, 0, 73065, 0x0},
    {S2C_IF_OPTION, 0, 73113, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 73165, 0x400},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 73165, 0x400},
    {S2C_IF_NO_OPTION, 0, 10116, 0x0},
    {S2C_IF_WORD, 0, 73171, 0x0},
    {S2C_IF_WORD, 0, 73210, 0x0},
    {S2C_IF_VALUE, 0, 73225, 0x0},
    {S2C_IF_WORD, 0, 4477, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 25213, 0x0},
    {S2C_IF_SAYS, 0, 73326, 0x0},
    {S2C_IF_WORD, 0, 73417, 0x0},
    {S2C_IF_OPTION, 0, 73460, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 73590, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 73647, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 73797, 0x0},
    {S2C_IF_OPTION, 0, 73850, 0x0},
    {S2C_IF_WORD, 1, 74229, 0x0},
    {S2C_IF_WORD, 2, 74416, 0x0},
    {S2C_IF_WORD, 1, 74499, 0x0},
    {S2C_IF_WORD, 3, 74649, 0x0},
    {S2C_IF_WORD, 1, 74707, 0x0},
    {S2C_IF_WORD, 2, 74926, 0x0},
    {S2C_IF_WORD, 1, 75049, 0x0},
    {S2C_IF_NO_WORD, 1, 75251, 0x0},
    {S2C_IF_WORD, 1, 75259, 0x0},
    {S2C_IF_WORD, 2, 75434, 0x0},
    {S2C_IF_WORD, 0, 75536, 0x0},
    {S2C_IF_OPTION, 0, 75642, 0x0},
    {S2C_IF_WORD, 0, 75865, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 75985, 0x0},
    {S2C_IF_WORD, 0, 76048, 0x0},
    {S2C_IF_WORD, 1, 22529, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 75251, 0x0},
    {S2C_IF_WORD, 1, 76130, 0x0},
    {S2C_IF_WORD, 0, 76147, 0x0},
    {S2C_IF_WORD, 0, 76153, 0x0},
    {S2C_IF_WORD, 0, 76203, 0x0},
    {S2C_IF_WORD, 1, 76270, 0x0},
    {S2C_IF_OPTION, 0, 51953, 0x0},
    {S2C_IF_WORD, 0, 76312, 0x0},
    {S2C_IF_WORD, 1, 49266, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 76426, 0x0},
    {S2C_IF_WORD, 0, 76538, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 76577, 0x0},
    {S2C_IF_WORD, 0, 76612, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 76650, 0x0},
    {S2C_IF_WORD, 1, 76682, 0x0},
    {S2C_IF_WORD, 1, 76805, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 76926, 0x0},
    {S2C_IF_WORD, 3, 77003, 0x0},
    {S2C_IF_WORD, 1, 77044, 0x0},
    {S2C_IF_WORD, 0, 76203, 0x0},
    {S2C_IF_OPTION, 0, 77082, 0x0},
    {S2C_IF_WORD, 2, 77138, 0x0},
    {S2C_IF_OPTION, 0, 77186, 0x0},
    {S2C_IF_WORD, 1, 76270, 0x0},
    {S2C_IF_WORD, 2, 76203, 0x0},
    {S2C_IF_WORD, 1, 28571, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 77253, 0x0},
    {S2C_IF_WORD, 0, 77282, 0x0},
    {S2C_IF_WORD, 0, 77320, 0x0},
    {S2C_IF_WORD, 0, 77416, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_WORD, 0, 77450, 0x0},
    {S2C_IF_OPTION, 0, 16488, 0x0},
    {S2C_IF_OPTION, 0, 77453, 0x0},
    {S2C_IF_OPTION, 0, 77477, 0x0},
    {S2C_IF_WORD, 0, 76426, 0x0},
    {S2C_IF_WORD, 0, 77665, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 6325},
    {0, 1, 2, 0},
    {2, 1, 3, 6359},
    {2, 1, 4, 6403},
    {2, 1, 5, 6466},
    {2, 1, 6, 6514},
    {2, 1, 7, 6546},
    {2, 1, 8, 6611},
    {2, 1, 9, 6649},
    {2, 1, 10, 6672},
    {2, 1, 11, 6723},
    {2, 1, 12, 6808},
    {2, 1, 13, 6877},
    {2, 1, 14, 6938},
    {2, 1, 15, 6985},
    {2, 2, 16, 7108},
    {2, 2, 18, 7166},
    {2, 2, 20, 7166},
    {2, 1, 22, 7267},
    {1, 0, 23, 7294},
    {2, 2, 23, 6325},
    {0, 1, 25, 0},
    {2, 1, 26, 7310},
    {2, 1, 27, 6403},
    {2, 1, 28, 7338},
    {2, 1, 29, 7387},
    {2, 2, 30, 7108},
    {2, 2, 32, 7108},
    {2, 2, 34, 7520},
    {2, 2, 36, 7598},
    {2, 2, 38, 7653},
    {2, 1, 40, 7680},
    {2, 2, 41, 7166},
    {2, 1, 43, 7267},
    {1, 0, 44, 7714},
    {2, 2, 44, 7760},
    {2, 2, 46, 7814},
    {1, 0, 48, 7860},
    {0, 0, 48, 0},
    {1, 1, 48, 7883},
    {0, 0, 49, 0},
    {0, 1, 49, 0},
    {1, 0, 50, 7987},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {0, 0, 50, 0},
    {2, 1, 50, 6325},
    {0, 0, 51, 0},
    {2, 1, 51, 6325},
    {0, 1, 52, 0},
    {1, 0, 53, 8065},
    {0, 1, 53, 0},
    {1, 0, 54, 8085},
    {0, 0, 54, 0},
    {2, 1, 54, 8233},
    {2, 2, 55, 8293},
    {0, 0, 57, 0},
    {0, 1, 57, 0},
    {0, 1, 58, 0},
    {1, 0, 59, 8384},
    {0, 1, 59, 0},
    {1, 0, 60, 8428},
    {1, 1, 60, 8464},
    {0, 0, 61, 0},
    {0, 1, 61, 0},
    {1, 0, 62, 8536},
    {0, 1, 62, 0},
    {0, 1, 63, 0},
    {1, 0, 64, 8576},
    {0, 1, 64, 0},
    {0, 1, 65, 0},
    {1, 0, 66, 8639},
    {0, 2, 66, 0},
    {1, 0, 68, 8711},
    {0, 0, 68, 0},
    {2, 2, 68, 8732},
    {0, 0, 70, 0},
    {0, 0, 70, 0},
    {0, 0, 70, 0},
    {2, 1, 70, 8840},
    {0, 0, 71, 0},
    {1, 0, 71, 8908},
    {2, 1, 71, 8992},
    {1, 1, 72, 9012},
    {0, 0, 73, 0},
    {0, 0, 73, 0},
    {2, 1, 73, 9097},
    {2, 2, 74, 9097},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {2, 2, 76, 9176},
    {2, 2, 78, 9231},
    {2, 2, 80, 9255},
    {2, 2, 82, 9366},
    {2, 3, 84, 7520},
    {2, 3, 87, 9446},
    {2, 2, 90, 9487},
    {2, 3, 92, 9538},
    {2, 2, 95, 9584},
    {1, 1, 97, 9615},
    {0, 0, 98, 0},
    {1, 1, 98, 9636},
    {1, 2, 99, 9670},
    {0, 0, 101, 0},
    {0, 0, 101, 0},
    {2, 1, 101, 9708},
    {2, 1, 102, 6403},
    {2, 1, 103, 9737},
    {2, 2, 104, 7108},
    {2, 2, 106, 7108},
    {2, 2, 108, 7520},
    {2, 2, 110, 7598},
    {2, 2, 112, 7653},
    {2, 2, 114, 7166},
    {1, 1, 116, 9890},
    {2, 1, 117, 6938},
    {2, 1, 118, 6985},
    {2, 1, 119, 6514},
    {2, 1, 120, 9905},
    {2, 1, 121, 6611},
    {2, 1, 122, 6649},
    {2, 1, 123, 6672},
    {2, 1, 124, 6723},
    {0, 1, 125, 0},
    {1, 1, 126, 7294},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 0, 127, 0},
    {0, 1, 127, 0},
    {0, 1, 128, 0},
    {1, 0, 129, 7860},
    {2, 3, 129, 7760},
    {0, 0, 132, 0},
    {2, 2, 132, 7760},
    {0, 0, 134, 0},
    {2, 1, 134, 10180},
    {1, 0, 135, 10241},
    {0, 1, 135, 0},
    {1, 0, 136, 10271},
    {0, 1, 136, 0},
    {0, 1, 137, 0},
    {1, 1, 138, 10305},
    {0, 0, 139, 0},
    {0, 1, 139, 0},
    {1, 0, 140, 10364},
    {0, 0, 140, 0},
    {1, 0, 140, 10412},
    {0, 0, 140, 0},
    {0, 1, 140, 0},
    {1, 1, 141, 10584},
    {1, 0, 142, 10611},
    {1, 0, 142, 10611},
    {1, 0, 142, 10611},
    {1, 0, 142, 10611},
    {1, 0, 142, 10611},
    {0, 0, 142, 0},
    {1, 1, 142, 10848},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {1, 0, 143, 11118},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {1, 0, 143, 11118},
    {0, 1, 143, 0},
    {1, 0, 144, 11219},
    {1, 0, 144, 11388},
    {1, 0, 144, 11219},
    {1, 0, 144, 11219},
    {2, 1, 144, 11527},
    {1, 0, 145, 11219},
    {1, 0, 145, 11219},
    {1, 0, 145, 11219},
    {1, 0, 145, 11219},
    {1, 0, 145, 11742},
    {0, 0, 145, 0},
    {1, 0, 145, 11219},
    {1, 0, 145, 11219},
    {0, 0, 145, 0},
    {1, 0, 145, 11829},
    {0, 0, 145, 0},
    {1, 0, 145, 11219},
    {0, 0, 145, 0},
    {1, 0, 145, 12012},
    {0, 1, 145, 0},
    {1, 0, 146, 12060},
    {1, 0, 146, 12080},
    {1, 0, 146, 12103},
    {0, 2, 146, 0},
    {1, 1, 148, 12080},
    {1, 1, 149, 12158},
    {1, 0, 150, 12183},
    {2, 2, 150, 12271},
    {2, 2, 152, 12341},
    {2, 2, 154, 12341},
    {2, 3, 156, 12341},
    {0, 1, 159, 0},
    {0, 1, 160, 0},
    {2, 2, 161, 12528},
    {2, 2, 163, 12528},
    {2, 2, 165, 12528},
    {2, 2, 167, 12707},
    {2, 2, 169, 12707},
    {2, 2, 171, 9231},
    {2, 2, 173, 9255},
    {1, 1, 175, 12780},
    {1, 0, 176, 11219},
    {2, 1, 176, 12865},
    {1, 0, 177, 11219},
    {0, 1, 177, 0},
    {2, 2, 178, 9176},
    {2, 2, 180, 9231},
    {2, 2, 182, 9255},
    {1, 1, 184, 12780},
    {1, 0, 185, 11219},
    {2, 1, 185, 12707},
    {0, 1, 186, 0},
    {1, 0, 187, 13002},
    {2, 1, 187, 12707},
    {0, 1, 188, 0},
    {0, 1, 189, 0},
    {1, 0, 190, 13149},
    {2, 2, 190, 12707},
    {2, 1, 192, 12707},
    {0, 1, 193, 0},
    {1, 0, 194, 13225},
    {0, 1, 194, 0},
    {2, 2, 195, 13263},
    {2, 2, 197, 13263},
    {2, 1, 199, 12707},
    {0, 1, 200, 0},
    {1, 0, 201, 13225},
    {1, 0, 201, 13505},
    {2, 2, 201, 9231},
    {1, 1, 203, 9615},
    {0, 0, 204, 0},
    {0, 0, 204, 0},
    {2, 1, 204, 13686},
    {1, 1, 205, 13750},
    {0, 0, 206, 0},
    {1, 0, 206, 13840},
    {1, 0, 206, 13840},
    {0, 1, 206, 0},
    {2, 1, 207, 14056},
    {2, 2, 208, 14056},
    {1, 0, 210, 14119},
    {0, 1, 210, 0},
    {2, 2, 211, 14188},
    {2, 1, 213, 14188},
    {1, 0, 214, 14228},
    {0, 1, 214, 0},
    {2, 0, 215, 14245},
    {2, 1, 215, 14288},
    {2, 1, 216, 14342},
    {2, 2, 217, 14188},
    {2, 3, 219, 14395},
    {2, 2, 222, 14456},
    {2, 2, 224, 14188},
    {2, 1, 226, 14508},
    {2, 1, 227, 14552},
    {2, 1, 228, 14603},
    {2, 1, 229, 14633},
    {2, 1, 230, 14677},
    {2, 1, 231, 14725},
    {2, 1, 232, 14770},
    {2, 1, 233, 14812},
    {2, 1, 234, 14850},
    {2, 2, 235, 14887},
    {2, 2, 237, 14944},
    {2, 1, 239, 14969},
    {2, 1, 240, 15017},
    {2, 1, 241, 15058},
    {2, 1, 242, 15132},
    {1, 0, 243, 14228},
    {0, 1, 243, 0},
    {2, 0, 244, 14288},
    {0, 0, 244, 0},
    {2, 1, 244, 14228},
    {2, 2, 245, 15164},
    {1, 0, 247, 15199},
    {0, 1, 247, 0},
    {1, 1, 248, 15278},
    {2, 1, 249, 9708},
    {2, 1, 250, 15333},
    {1, 0, 251, 15380},
    {2, 1, 251, 15431},
    {2, 1, 252, 15513},
    {2, 1, 253, 15561},
    {2, 1, 254, 15608},
    {2, 1, 255, 15561},
    {2, 2, 256, 15647},
    {2, 1, 258, 15706},
    {2, 1, 259, 9905},
    {2, 1, 260, 6723},
    {2, 1, 261, 9905},
    {2, 2, 262, 9905},
    {1, 0, 264, 15201},
    {2, 1, 264, 15961},
    {2, 1, 265, 6723},
    {1, 0, 266, 16011},
    {2, 1, 266, 9708},
    {2, 1, 267, 16027},
    {2, 2, 268, 16046},
    {2, 2, 270, 16091},
    {2, 2, 272, 16136},
    {2, 1, 274, 6466},
    {2, 1, 275, 6723},
    {2, 1, 276, 16153},
    {2, 2, 277, 16202},
    {2, 2, 279, 16217},
    {2, 3, 281, 16217},
    {2, 2, 284, 7267},
    {2, 2, 286, 16286},
    {2, 2, 288, 16336},
    {1, 0, 290, 16011},
    {2, 2, 290, 16217},
    {2, 2, 292, 16217},
    {2, 2, 294, 16406},
    {2, 2, 296, 16450},
    {2, 2, 298, 6723},
    {2, 2, 300, 16638},
    {2, 2, 302, 16153},
    {2, 3, 304, 16714},
    {2, 2, 307, 16799},
    {1, 0, 309, 16836},
    {2, 1, 309, 9708},
    {2, 1, 310, 6403},
    {2, 1, 311, 16853},
    {2, 1, 312, 8992},
    {2, 1, 313, 6985},
    {0, 1, 314, 0},
    {2, 2, 315, 8992},
    {2, 3, 317, 7267},
    {2, 4, 320, 15333},
    {1, 0, 324, 17078},
    {2, 1, 324, 9708},
    {2, 1, 325, 9708},
    {2, 1, 326, 9708},
    {2, 1, 327, 9708},
    {1, 0, 328, 17228},
    {2, 1, 328, 17282},
    {2, 1, 329, 6649},
    {2, 1, 330, 6611},
    {2, 1, 331, 17305},
    {2, 1, 332, 17323},
    {2, 1, 333, 17407},
    {2, 2, 334, 17455},
    {1, 0, 336, 17481},
    {2, 1, 336, 6808},
    {1, 0, 337, 17510},
    {1, 0, 337, 17537},
    {1, 0, 337, 17510},
    {2, 2, 337, 17586},
    {2, 2, 339, 17640},
    {2, 2, 341, 17693},
    {2, 3, 343, 17761},
    {2, 3, 346, 17809},
    {2, 3, 349, 17761},
    {2, 2, 352, 17860},
    {2, 2, 354, 15961},
    {2, 2, 356, 17860},
    {2, 2, 358, 17891},
    {2, 2, 360, 17925},
    {2, 3, 362, 17925},
    {2, 3, 365, 17960},
    {2, 2, 368, 18105},
    {2, 3, 370, 17640},
    {2, 2, 373, 18176},
    {2, 2, 375, 17891},
    {2, 2, 377, 18227},
    {1, 0, 379, 18267},
    {2, 2, 379, 18320},
    {2, 3, 381, 18404},
    {2, 2, 384, 18439},
    {2, 3, 386, 18439},
    {2, 3, 389, 18439},
    {2, 3, 392, 18439},
    {2, 2, 395, 18560},
    {1, 0, 397, 18592},
    {2, 2, 397, 18629},
    {2, 2, 399, 18629},
    {2, 2, 401, 18680},
    {1, 0, 403, 18722},
    {2, 2, 403, 18763},
    {2, 1, 405, 18809},
    {1, 0, 406, 18838},
    {2, 1, 406, 18910},
    {1, 0, 407, 18955},
    {0, 1, 407, 0},
    {1, 0, 408, 18998},
    {2, 1, 408, 8840},
    {2, 1, 409, 8840},
    {2, 2, 410, 19273},
    {2, 2, 412, 19341},
    {2, 2, 414, 19402},
    {2, 3, 416, 19443},
    {2, 2, 419, 19487},
    {2, 2, 421, 19549},
    {2, 2, 423, 9708},
    {0, 1, 425, 0},
    {0, 2, 426, 0},
    {0, 2, 428, 0},
    {1, 1, 430, 19663},
    {1, 0, 431, 19665},
    {2, 2, 431, 19701},
    {2, 2, 433, 8840},
    {0, 1, 435, 0},
    {0, 1, 436, 0},
    {1, 0, 437, 19803},
    {0, 1, 437, 0},
    {0, 1, 438, 0},
    {2, 2, 439, 19886},
    {2, 2, 441, 19945},
    {2, 2, 443, 19977},
    {1, 0, 445, 19803},
    {0, 1, 445, 0},
    {1, 1, 446, 20058},
    {2, 1, 447, 19341},
    {2, 1, 448, 19402},
    {2, 2, 449, 19443},
    {1, 0, 451, 19663},
    {2, 1, 451, 19341},
    {1, 0, 452, 19663},
    {0, 1, 452, 0},
    {2, 2, 453, 19341},
    {2, 2, 455, 19701},
    {2, 3, 457, 19443},
    {1, 0, 460, 20197},
    {0, 1, 460, 0},
    {2, 2, 461, 19341},
    {2, 2, 463, 19443},
    {1, 0, 465, 20197},
    {0, 1, 465, 0},
    {2, 2, 466, 19341},
    {2, 3, 468, 19443},
    {2, 2, 471, 20347},
    {2, 2, 473, 9708},
    {1, 0, 475, 20197},
    {0, 1, 475, 0},
    {2, 1, 476, 19341},
    {1, 0, 477, 20455},
    {0, 1, 477, 0},
    {2, 2, 478, 19341},
    {1, 0, 480, 20572},
    {0, 1, 480, 0},
    {0, 1, 481, 0},
    {2, 2, 482, 19443},
    {1, 0, 484, 19803},
    {0, 1, 484, 0},
    {1, 0, 485, 20661},
    {1, 0, 485, 20679},
    {1, 0, 485, 20719},
    {2, 1, 485, 16091},
    {1, 0, 486, 16011},
    {0, 1, 486, 0},
    {0, 1, 487, 0},
    {2, 2, 488, 16091},
    {1, 1, 490, 20939},
    {2, 1, 491, 21099},
    {2, 2, 492, 16336},
    {2, 2, 494, 21191},
    {1, 0, 496, 16011},
    {2, 1, 496, 21268},
    {2, 2, 497, 16091},
    {1, 1, 499, 16011},
    {0, 0, 500, 0},
    {0, 1, 500, 0},
    {2, 0, 501, 21316},
    {0, 1, 501, 0},
    {2, 1, 502, 16091},
    {2, 1, 503, 6325},
    {1, 0, 504, 21355},
    {0, 1, 504, 0},
    {1, 0, 505, 21355},
    {2, 2, 505, 21460},
    {2, 1, 507, 21515},
    {2, 1, 508, 21515},
    {1, 0, 509, 21598},
    {2, 2, 509, 21460},
    {1, 0, 511, 21598},
    {0, 1, 511, 0},
    {2, 2, 512, 21696},
    {2, 2, 514, 21737},
    {2, 1, 516, 21780},
    {1, 0, 517, 21818},
    {1, 0, 517, 21598},
    {1, 0, 517, 21598},
    {0, 2, 517, 0},
    {1, 1, 519, 21900},
    {2, 1, 520, 21941},
    {2, 1, 521, 21941},
    {2, 1, 522, 21941},
    {1, 0, 523, 21900},
    {1, 1, 523, 22056},
    {2, 0, 524, 21941},
    {0, 1, 524, 0},
    {2, 1, 525, 22110},
    {1, 0, 526, 14266},
    {2, 0, 526, 22124},
    {2, 0, 526, 22169},
    {2, 0, 526, 22204},
    {0, 1, 526, 0},
    {2, 1, 527, 22288},
    {1, 0, 528, 22326},
    {2, 0, 528, 22346},
    {2, 0, 528, 22383},
    {2, 1, 528, 22485},
    {2, 1, 529, 22536},
    {1, 0, 530, 22566},
    {0, 1, 530, 0},
    {2, 1, 531, 22691},
    {1, 0, 532, 22726},
    {2, 1, 532, 22800},
    {2, 1, 533, 22834},
    {2, 1, 534, 22834},
    {1, 0, 535, 22857},
    {2, 1, 535, 22908},
    {2, 2, 536, 22966},
    {1, 0, 538, 23003},
    {2, 2, 538, 23035},
    {1, 0, 540, 23080},
    {2, 0, 540, 23099},
    {0, 1, 540, 0},
    {2, 1, 541, 21941},
    {1, 0, 542, 21900},
    {1, 2, 542, 23345},
    {2, 2, 544, 23393},
    {0, 0, 546, 0},
    {0, 1, 546, 0},
    {0, 1, 547, 0},
    {0, 1, 548, 0},
    {1, 0, 549, 21818},
    {1, 2, 549, 23345},
    {2, 1, 551, 23638},
    {1, 0, 552, 23670},
    {0, 1, 552, 0},
    {1, 2, 553, 23345},
    {2, 1, 555, 23774},
    {2, 1, 556, 23824},
    {2, 2, 557, 23888},
    {2, 2, 559, 23927},
    {1, 0, 561, 23977},
    {0, 1, 561, 0},
    {2, 1, 562, 24032},
    {2, 2, 563, 23927},
    {1, 0, 565, 23977},
    {0, 1, 565, 0},
    {2, 1, 566, 24139},
    {2, 2, 567, 24170},
    {1, 0, 569, 23977},
    {1, 2, 569, 23345},
    {2, 1, 571, 24238},
    {2, 1, 572, 24306},
    {2, 1, 573, 24342},
    {0, 1, 574, 0},
    {0, 1, 575, 0},
    {1, 0, 576, 23977},
    {2, 1, 576, 24550},
    {0, 1, 577, 0},
    {1, 0, 578, 24601},
    {2, 0, 578, 24628},
    {2, 0, 578, 24644},
    {2, 1, 578, 24747},
    {1, 0, 579, 24784},
    {1, 2, 579, 23345},
    {2, 1, 581, 24818},
    {0, 0, 582, 0},
    {1, 2, 582, 23345},
    {2, 1, 584, 24859},
    {0, 0, 585, 0},
    {2, 0, 585, 24900},
    {1, 2, 585, 23345},
    {2, 1, 587, 24965},
    {2, 1, 588, 25028},
    {2, 1, 589, 25107},
    {0, 1, 590, 0},
    {1, 0, 591, 25196},
    {0, 1, 591, 0},
    {2, 1, 592, 25219},
    {1, 0, 593, 25255},
    {2, 0, 593, 25271},
    {2, 1, 593, 25292},
    {1, 0, 594, 25331},
    {0, 1, 594, 0},
    {1, 2, 595, 23345},
    {2, 0, 597, 25349},
    {0, 1, 597, 0},
    {1, 0, 598, 21818},
    {0, 1, 598, 0},
    {2, 1, 599, 25448},
    {2, 1, 600, 25496},
    {2, 0, 601, 25537},
    {0, 1, 601, 0},
    {1, 0, 602, 25594},
    {0, 1, 602, 0},
    {2, 0, 603, 25628},
    {0, 1, 603, 0},
    {2, 0, 604, 25690},
    {2, 1, 604, 25690},
    {1, 0, 605, 17481},
    {1, 0, 605, 25777},
    {0, 1, 605, 0},
    {2, 2, 606, 25853},
    {2, 1, 608, 25908},
    {2, 1, 609, 25977},
    {2, 1, 610, 26020},
    {1, 0, 611, 26054},
    {0, 0, 611, 0},
    {1, 2, 611, 23345},
    {2, 0, 613, 26074},
    {2, 1, 613, 26143},
    {1, 0, 614, 26182},
    {0, 1, 614, 0},
    {1, 0, 615, 26267},
    {0, 1, 615, 0},
    {2, 2, 616, 26310},
    {2, 1, 618, 26374},
    {1, 0, 619, 26411},
    {0, 1, 619, 0},
    {2, 1, 620, 26310},
    {1, 0, 621, 26411},
    {0, 1, 621, 0},
    {0, 2, 622, 0},
    {2, 1, 624, 26510},
    {1, 0, 625, 21818},
    {0, 1, 625, 0},
    {0, 1, 626, 0},
    {1, 0, 627, 21818},
    {0, 1, 627, 0},
    {0, 2, 628, 0},
    {1, 0, 630, 26606},
    {0, 1, 630, 0},
    {2, 1, 631, 26663},
    {1, 0, 632, 23977},
    {0, 2, 632, 0},
    {2, 2, 634, 26796},
    {2, 2, 636, 23035},
    {2, 2, 638, 26872},
    {1, 1, 640, 26947},
    {2, 2, 641, 26989},
    {1, 2, 643, 27078},
    {2, 2, 645, 27094},
    {2, 2, 647, 27094},
    {1, 1, 649, 27232},
    {1, 2, 650, 27232},
    {1, 1, 652, 27232},
    {2, 2, 653, 27094},
    {2, 3, 655, 27094},
    {1, 0, 658, 27078},
    {2, 2, 658, 26143},
    {2, 1, 660, 27441},
    {2, 2, 661, 27470},
    {2, 2, 663, 26989},
    {2, 2, 665, 26143},
    {1, 0, 667, 26989},
    {2, 1, 667, 27094},
    {1, 0, 668, 27232},
    {2, 0, 668, 27511},
    {1, 1, 668, 27574},
    {0, 0, 669, 0},
    {0, 1, 669, 0},
    {2, 1, 670, 27631},
    {2, 2, 671, 27631},
    {2, 2, 673, 27740},
    {2, 2, 675, 27816},
    {2, 1, 677, 27879},
    {1, 0, 678, 27939},
    {0, 1, 678, 0},
    {2, 1, 679, 28082},
    {2, 1, 680, 28219},
    {2, 1, 681, 28286},
    {2, 1, 682, 28321},
    {2, 2, 683, 28393},
    {2, 2, 685, 28451},
    {2, 1, 687, 28496},
    {1, 0, 688, 28520},
    {2, 0, 688, 28546},
    {2, 2, 688, 28576},
    {1, 1, 690, 28612},
    {0, 0, 691, 0},
    {0, 1, 691, 0},
    {1, 0, 692, 28657},
    {0, 1, 692, 0},
    {2, 0, 693, 28713},
    {1, 1, 693, 28790},
    {0, 1, 694, 0},
    {1, 1, 695, 28822},
    {2, 0, 696, 28713},
    {2, 1, 696, 28843},
    {1, 0, 697, 28890},
    {2, 1, 697, 28966},
    {1, 0, 698, 28991},
    {2, 0, 698, 29018},
    {2, 1, 698, 29240},
    {1, 0, 699, 21818},
    {2, 1, 699, 29360},
    {2, 1, 700, 29360},
    {0, 1, 701, 0},
    {1, 0, 702, 29463},
    {2, 1, 702, 29360},
    {0, 1, 703, 0},
    {1, 0, 704, 29463},
    {2, 1, 704, 29627},
    {1, 0, 705, 29666},
    {2, 2, 705, 29717},
    {2, 1, 707, 29805},
    {2, 1, 708, 29360},
    {0, 1, 709, 0},
    {1, 0, 710, 29927},
    {2, 1, 710, 30033},
    {1, 0, 711, 28890},
    {2, 1, 711, 30194},
    {2, 1, 712, 30280},
    {2, 1, 713, 30541},
    {2, 1, 714, 30600},
    {2, 1, 715, 30737},
    {2, 1, 716, 30879},
    {1, 0, 717, 30909},
    {0, 1, 717, 0},
    {0, 1, 718, 0},
    {1, 0, 719, 21818},
    {0, 1, 719, 0},
    {0, 1, 720, 0},
    {0, 1, 721, 0},
    {2, 2, 722, 30280},
    {2, 2, 724, 31180},
    {2, 2, 726, 31180},
    {2, 2, 728, 30280},
    {2, 2, 730, 31381},
    {2, 2, 732, 30879},
    {1, 0, 734, 31457},
    {2, 1, 734, 31499},
    {2, 1, 735, 31499},
    {1, 0, 736, 31536},
    {2, 0, 736, 29360},
    {2, 2, 736, 25271},
    {0, 1, 738, 0},
    {1, 0, 739, 31573},
    {2, 1, 739, 31600},
    {1, 0, 740, 31661},
    {2, 1, 740, 32217},
    {2, 1, 741, 32299},
    {1, 0, 742, 32326},
    {0, 1, 742, 0},
    {2, 2, 743, 32217},
    {2, 1, 745, 32424},
    {1, 0, 746, 32457},
    {2, 1, 746, 32507},
    {0, 1, 747, 0},
    {1, 0, 748, 32507},
    {2, 1, 748, 32561},
    {2, 1, 749, 32561},
    {1, 0, 750, 32561},
    {0, 1, 750, 0},
    {0, 1, 751, 0},
    {2, 2, 752, 32424},
    {1, 0, 754, 32457},
    {2, 1, 754, 32993},
    {1, 1, 755, 33068},
    {1, 1, 756, 33068},
    {0, 0, 757, 0},
    {0, 1, 757, 0},
    {1, 0, 758, 33100},
    {1, 0, 758, 33127},
    {2, 1, 758, 33204},
    {1, 1, 759, 33246},
    {0, 0, 760, 0},
    {2, 1, 760, 33303},
    {2, 1, 761, 33303},
    {2, 1, 762, 33335},
    {0, 0, 763, 0},
    {0, 1, 763, 0},
    {1, 0, 764, 33363},
    {2, 2, 764, 33384},
    {0, 1, 766, 0},
    {1, 0, 767, 33406},
    {2, 1, 767, 33452},
    {2, 1, 768, 33489},
    {0, 1, 769, 0},
    {1, 0, 770, 33518},
    {0, 0, 770, 0},
    {1, 0, 770, 33536},
    {2, 1, 770, 33573},
    {0, 0, 771, 0},
    {2, 1, 771, 33624},
    {1, 1, 772, 33687},
    {2, 0, 773, 33717},
    {1, 1, 773, 33687},
    {2, 0, 774, 33746},
    {0, 1, 774, 0},
    {2, 1, 775, 33807},
    {2, 1, 776, 33838},
    {2, 2, 777, 33903},
    {1, 0, 779, 33936},
    {2, 0, 779, 33955},
    {2, 1, 779, 34104},
    {2, 1, 780, 34161},
    {2, 1, 781, 34104},
    {2, 2, 782, 34231},
    {2, 1, 784, 34294},
    {2, 1, 785, 33807},
    {1, 0, 786, 34333},
    {0, 1, 786, 0},
    {2, 1, 787, 33807},
    {1, 0, 788, 34419},
    {2, 1, 788, 34161},
    {0, 1, 789, 0},
    {1, 0, 790, 34521},
    {2, 1, 790, 34602},
    {1, 0, 791, 34622},
    {1, 0, 791, 34649},
    {2, 0, 791, 34668},
    {2, 1, 791, 33717},
    {2, 1, 792, 33807},
    {0, 1, 793, 0},
    {1, 0, 794, 34649},
    {2, 2, 794, 33624},
    {2, 2, 796, 34813},
    {1, 0, 798, 34846},
    {2, 1, 798, 34886},
    {1, 0, 799, 34915},
    {2, 0, 799, 34944},
    {0, 1, 799, 0},
    {2, 0, 800, 34974},
    {2, 1, 800, 35078},
    {2, 1, 801, 35139},
    {0, 1, 802, 0},
    {1, 0, 803, 35170},
    {2, 0, 803, 35139},
    {0, 1, 803, 0},
    {0, 1, 804, 0},
    {2, 1, 805, 35282},
    {2, 1, 806, 35282},
    {1, 0, 807, 35336},
    {0, 1, 807, 0},
    {1, 0, 808, 35170},
    {1, 0, 808, 34915},
    {2, 1, 808, 35412},
    {0, 1, 809, 0},
    {1, 0, 810, 35464},
    {2, 1, 810, 35633},
    {2, 1, 811, 14228},
    {0, 1, 812, 0},
    {0, 1, 813, 0},
    {1, 0, 814, 35464},
    {2, 1, 814, 35633},
    {2, 2, 815, 35282},
    {0, 1, 817, 0},
    {1, 0, 818, 36103},
    {2, 3, 818, 36171},
    {2, 2, 821, 36171},
    {2, 2, 823, 36211},
    {0, 1, 825, 0},
    {1, 0, 826, 36258},
    {2, 1, 826, 36373},
    {2, 2, 827, 6325},
    {0, 2, 829, 0},
    {0, 2, 831, 0},
    {1, 0, 833, 36563},
    {2, 1, 833, 36640},
    {2, 1, 834, 36640},
    {0, 1, 835, 0},
    {1, 0, 836, 36743},
    {2, 0, 836, 36769},
    {0, 0, 836, 0},
    {0, 1, 836, 0},
    {1, 0, 837, 36811},
    {1, 0, 837, 36829},
    {2, 1, 837, 16091},
    {2, 1, 838, 6325},
    {2, 1, 839, 37342},
    {2, 1, 840, 37391},
    {2, 1, 841, 37597},
    {2, 2, 842, 37861},
    {2, 1, 844, 37391},
    {2, 1, 845, 38083},
    {2, 1, 846, 38166},
    {2, 1, 847, 38246},
    {2, 1, 848, 7108},
    {1, 1, 849, 38529},
    {0, 1, 850, 0},
    {1, 1, 851, 38668},
    {0, 0, 852, 0},
    {2, 1, 852, 6325},
    {0, 0, 853, 0},
    {2, 1, 853, 38963},
    {2, 1, 854, 16091},
    {2, 1, 855, 6325},
    {2, 1, 856, 37342},
    {2, 1, 857, 38246},
    {2, 1, 858, 7108},
    {0, 1, 859, 0},
    {1, 1, 860, 38529},
    {0, 1, 861, 0},
    {1, 0, 862, 39265},
    {2, 1, 862, 6325},
    {2, 1, 863, 16091},
    {2, 1, 864, 16091},
    {0, 1, 865, 0},
    {0, 1, 866, 0},
    {1, 0, 867, 39346},
    {2, 1, 867, 6325},
    {2, 1, 868, 6325},
    {1, 0, 869, 39346},
    {2, 2, 869, 16091},
    {2, 1, 871, 38083},
    {2, 1, 872, 6325},
    {2, 1, 873, 6325},
    {2, 1, 874, 6325},
    {1, 1, 875, 16011},
    {1, 0, 876, 39346},
    {2, 1, 876, 39641},
    {2, 1, 877, 39761},
    {2, 1, 878, 39641},
    {2, 1, 879, 9708},
    {2, 1, 880, 39641},
    {2, 1, 881, 6325},
    {2, 1, 882, 6325},
    {0, 1, 883, 0},
    {1, 1, 884, 39896},
    {0, 1, 885, 0},
    {1, 0, 886, 39346},
    {2, 1, 886, 39939},
    {2, 1, 887, 39939},
    {2, 1, 888, 40001},
    {1, 0, 889, 40043},
    {0, 1, 889, 0},
    {2, 0, 890, 40083},
    {0, 1, 890, 0},
    {2, 2, 891, 40191},
    {2, 1, 893, 40191},
    {1, 0, 894, 40261},
    {2, 1, 894, 40191},
    {2, 1, 895, 40191},
    {0, 1, 896, 0},
    {1, 0, 897, 40261},
    {2, 1, 897, 12341},
    {2, 1, 898, 12341},
    {2, 3, 899, 40486},
    {1, 0, 902, 40530},
    {2, 1, 902, 40083},
    {1, 0, 903, 40261},
    {2, 1, 903, 40587},
    {0, 1, 904, 0},
    {1, 0, 905, 40628},
    {2, 1, 905, 6325},
    {2, 1, 906, 39641},
    {0, 0, 907, 0},
    {0, 0, 907, 0},
    {0, 1, 907, 0},
    {2, 1, 908, 40821},
    {2, 3, 909, 40936},
    {2, 1, 912, 40985},
    {2, 1, 913, 41057},
    {2, 5, 914, 41171},
    {1, 2, 919, 41238},
    {2, 3, 921, 7653},
    {2, 3, 924, 41500},
    {2, 3, 927, 7653},
    {1, 0, 930, 41238},
    {2, 1, 930, 41560},
    {0, 1, 931, 0},
    {1, 0, 932, 41613},
    {2, 1, 932, 41656},
    {0, 0, 933, 0},
    {2, 0, 933, 41673},
    {2, 2, 933, 41560},
    {1, 0, 935, 41716},
    {0, 1, 935, 0},
    {2, 1, 936, 41748},
    {1, 0, 937, 41783},
    {0, 0, 937, 0},
    {2, 0, 937, 41818},
    {0, 1, 937, 0},
    {0, 1, 938, 0},
    {2, 2, 939, 41891},
    {2, 1, 941, 40821},
    {2, 1, 942, 41965},
    {1, 0, 943, 41238},
    {0, 1, 943, 0},
    {2, 1, 944, 42034},
    {1, 0, 945, 41238},
    {2, 1, 945, 40821},
    {2, 1, 946, 40821},
    {0, 1, 947, 0},
    {1, 0, 948, 41238},
    {2, 0, 948, 42109},
    {0, 1, 948, 0},
    {1, 0, 949, 41238},
    {0, 1, 949, 0},
    {0, 1, 950, 0},
    {2, 1, 951, 40821},
    {2, 1, 952, 42034},
    {2, 3, 953, 42198},
    {2, 2, 956, 42228},
    {2, 2, 958, 41500},
    {2, 2, 960, 41500},
    {1, 0, 962, 41238},
    {2, 2, 962, 7653},
    {2, 1, 964, 42503},
    {2, 1, 965, 41500},
    {2, 1, 966, 41500},
    {2, 1, 967, 42198},
    {2, 1, 968, 42198},
    {2, 1, 969, 7653},
    {2, 1, 970, 7653},
    {2, 1, 971, 41818},
    {0, 1, 972, 0},
    {1, 0, 973, 41238},
    {1, 0, 973, 41613},
    {0, 1, 973, 0},
    {0, 1, 974, 0},
    {0, 1, 975, 0},
    {1, 0, 976, 41613},
    {2, 2, 976, 41560},
    {1, 0, 978, 41716},
    {2, 0, 978, 42978},
    {2, 0, 978, 43010},
    {1, 1, 978, 43064},
    {2, 0, 979, 43096},
    {2, 0, 979, 43147},
    {2, 0, 979, 43171},
    {2, 1, 979, 43221},
    {1, 0, 980, 43255},
    {2, 2, 980, 43221},
    {2, 2, 982, 43221},
    {1, 0, 984, 43310},
    {2, 2, 984, 43323},
    {1, 0, 986, 43342},
    {2, 0, 986, 43354},
    {1, 0, 986, 11219},
    {0, 1, 986, 0},
    {0, 1, 987, 0},
    {0, 1, 988, 0},
    {1, 0, 989, 41613},
    {0, 1, 989, 0},
    {2, 1, 990, 43541},
    {1, 0, 991, 43578},
    {1, 1, 991, 43595},
    {2, 3, 992, 41560},
    {2, 1, 995, 43667},
    {1, 1, 996, 43760},
    {0, 0, 997, 0},
    {2, 1, 997, 43541},
    {1, 0, 998, 41613},
    {2, 1, 998, 41656},
    {0, 1, 999, 0},
    {1, 0, 1000, 41613},
    {2, 1, 1000, 22383},
    {0, 1, 1001, 0},
    {1, 0, 1002, 41613},
    {2, 1, 1002, 41818},
    {2, 1, 1003, 41818},
    {0, 1, 1004, 0},
    {1, 0, 1005, 41238},
    {2, 1, 1005, 44000},
    {2, 3, 1006, 43221},
    {1, 1, 1009, 43310},
    {0, 0, 1010, 0},
    {2, 2, 1010, 44066},
    {0, 1, 1012, 0},
    {1, 0, 1013, 41716},
    {2, 1, 1013, 42503},
    {1, 1, 1014, 44066},
    {2, 0, 1015, 44066},
    {2, 1, 1015, 22383},
    {0, 1, 1016, 0},
    {0, 1, 1017, 0},
    {1, 0, 1018, 44095},
    {2, 1, 1018, 44140},
    {1, 0, 1019, 41716},
    {2, 1, 1019, 44209},
    {0, 1, 1020, 0},
    {1, 0, 1021, 44258},
    {2, 2, 1021, 22383},
    {0, 1, 1023, 0},
    {1, 0, 1024, 44258},
    {2, 1, 1024, 44308},
    {0, 1, 1025, 0},
    {1, 0, 1026, 43578},
    {2, 0, 1026, 44066},
    {2, 1, 1026, 44394},
    {1, 0, 1027, 41716},
    {0, 1, 1027, 0},
    {2, 1, 1028, 44504},
    {2, 1, 1029, 44554},
    {2, 2, 1030, 44638},
    {1, 0, 1032, 44674},
    {0, 1, 1032, 0},
    {0, 1, 1033, 0},
    {2, 1, 1034, 44504},
    {2, 1, 1035, 44504},
    {2, 1, 1036, 44504},
    {1, 0, 1037, 44674},
    {2, 0, 1037, 44504},
    {0, 1, 1037, 0},
    {1, 0, 1038, 44950},
    {0, 1, 1038, 0},
    {2, 1, 1039, 45068},
    {2, 1, 1040, 45068},
    {2, 1, 1041, 45068},
    {1, 0, 1042, 45187},
    {0, 1, 1042, 0},
    {2, 1, 1043, 43541},
    {1, 0, 1044, 43578},
    {2, 0, 1044, 43541},
    {2, 1, 1044, 45405},
    {1, 0, 1045, 45455},
    {0, 1, 1045, 0},
    {2, 1, 1046, 45625},
    {2, 2, 1047, 45666},
    {2, 1, 1049, 45625},
    {1, 0, 1050, 45713},
    {0, 1, 1050, 0},
    {2, 0, 1051, 45625},
    {0, 1, 1051, 0},
    {1, 0, 1052, 41716},
    {0, 1, 1052, 0},
    {1, 0, 1053, 45754},
    {2, 0, 1053, 42503},
    {2, 0, 1053, 45786},
    {2, 0, 1053, 44066},
    {2, 0, 1053, 22383},
    {2, 0, 1053, 44066},
    {0, 1, 1053, 0},
    {0, 1, 1054, 0},
    {1, 0, 1055, 41613},
    {2, 1, 1055, 45887},
    {2, 2, 1056, 45914},
    {2, 2, 1058, 45970},
    {0, 1, 1060, 0},
    {1, 0, 1061, 46013},
    {0, 1, 1061, 0},
    {2, 2, 1062, 46060},
    {1, 0, 1064, 46079},
    {0, 1, 1064, 0},
    {2, 0, 1065, 46154},
    {0, 1, 1065, 0},
    {2, 1, 1066, 46222},
    {2, 1, 1067, 46259},
    {2, 1, 1068, 46904},
    {1, 0, 1069, 46945},
    {0, 1, 1069, 0},
    {0, 1, 1070, 0},
    {2, 1, 1071, 47098},
    {1, 0, 1072, 47140},
    {0, 1, 1072, 0},
    {2, 2, 1073, 19341},
    {2, 1, 1075, 47432},
    {2, 1, 1076, 46154},
    {2, 2, 1077, 46904},
    {1, 0, 1079, 47140},
    {0, 1, 1079, 0},
    {0, 1, 1080, 0},
    {2, 2, 1081, 47581},
    {2, 2, 1083, 46904},
    {2, 2, 1085, 47443},
    {1, 0, 1087, 47140},
    {0, 1, 1087, 0},
    {2, 1, 1088, 47581},
    {2, 1, 1089, 46904},
    {2, 1, 1090, 46904},
    {2, 1, 1091, 48039},
    {2, 1, 1092, 46259},
    {2, 1, 1093, 46904},
    {1, 0, 1094, 46945},
    {0, 1, 1094, 0},
    {1, 0, 1095, 47140},
    {0, 1, 1095, 0},
    {2, 2, 1096, 46259},
    {2, 2, 1098, 48039},
    {2, 2, 1100, 47581},
    {2, 2, 1102, 46904},
    {0, 1, 1104, 0},
    {0, 2, 1105, 0},
    {0, 2, 1107, 0},
    {0, 2, 1109, 0},
    {1, 0, 1111, 47140},
    {0, 1, 1111, 0},
    {1, 0, 1112, 47140},
    {0, 1, 1112, 0},
    {2, 1, 1113, 47581},
    {1, 0, 1114, 47140},
    {0, 1, 1114, 0},
    {2, 1, 1115, 48612},
    {1, 0, 1116, 48653},
    {2, 1, 1116, 48612},
    {1, 0, 1117, 47140},
    {2, 2, 1117, 48738},
    {2, 2, 1119, 48738},
    {1, 0, 1121, 46945},
    {1, 0, 1121, 11219},
    {2, 1, 1121, 48790},
    {1, 0, 1122, 15199},
    {2, 1, 1122, 48861},
    {2, 1, 1123, 48905},
    {1, 0, 1124, 48933},
    {0, 1, 1124, 0},
    {0, 1, 1125, 0},
    {2, 1, 1126, 48983},
    {1, 0, 1127, 49023},
    {0, 1, 1127, 0},
    {1, 0, 1128, 49072},
    {2, 3, 1128, 49102},
    {2, 3, 1131, 49102},
    {2, 1, 1134, 49102},
    {1, 0, 1135, 46945},
    {0, 1, 1135, 0},
    {2, 1, 1136, 49144},
    {1, 0, 1137, 46945},
    {2, 0, 1137, 49144},
    {0, 1, 1137, 0},
    {2, 2, 1138, 49281},
    {2, 2, 1140, 49281},
    {2, 1, 1142, 48612},
    {1, 0, 1143, 47140},
    {1, 0, 1143, 12780},
    {0, 1, 1143, 0},
    {1, 0, 1144, 11219},
    {1, 0, 1144, 47140},
    {0, 1, 1144, 0},
    {2, 0, 1145, 49364},
    {0, 1, 1145, 0},
    {1, 0, 1146, 13225},
    {2, 1, 1146, 49425},
    {1, 0, 1147, 49475},
    {2, 0, 1147, 49494},
    {2, 2, 1147, 49614},
    {0, 1, 1149, 0},
    {0, 1, 1150, 0},
    {1, 0, 1151, 49663},
    {0, 1, 1151, 0},
    {0, 1, 1152, 0},
    {1, 0, 1153, 49746},
    {2, 1, 1153, 49804},
    {2, 1, 1154, 49804},
    {0, 1, 1155, 0},
    {0, 1, 1156, 0},
    {1, 0, 1157, 49931},
    {2, 0, 1157, 49962},
    {2, 1, 1157, 50018},
    {1, 0, 1158, 50055},
    {1, 0, 1158, 50095},
    {2, 1, 1158, 50157},
    {2, 1, 1159, 50200},
    {1, 1, 1160, 49931},
    {0, 0, 1161, 0},
    {2, 2, 1161, 50251},
    {2, 1, 1163, 50251},
    {1, 0, 1164, 49931},
    {0, 1, 1164, 0},
    {1, 0, 1165, 50610},
    {2, 1, 1165, 50633},
    {2, 2, 1166, 50633},
    {1, 1, 1168, 50733},
    {0, 1, 1169, 0},
    {0, 1, 1170, 0},
    {1, 0, 1171, 50827},
    {0, 1, 1171, 0},
    {2, 1, 1172, 50872},
    {2, 1, 1173, 50905},
    {2, 1, 1174, 50953},
    {2, 1, 1175, 51029},
    {1, 0, 1176, 51073},
    {2, 1, 1176, 51102},
    {1, 0, 1177, 51136},
    {2, 1, 1177, 51102},
    {2, 1, 1178, 51161},
    {2, 1, 1179, 51224},
    {1, 0, 1180, 51261},
    {1, 2, 1180, 51314},
    {2, 0, 1182, 51349},
    {2, 1, 1182, 51102},
    {1, 0, 1183, 51414},
    {0, 1, 1183, 0},
    {2, 1, 1184, 51435},
    {1, 1, 1185, 51472},
    {0, 0, 1186, 0},
    {2, 0, 1186, 51492},
    {0, 0, 1186, 0},
    {2, 1, 1186, 51516},
    {0, 1, 1187, 0},
    {0, 1, 1188, 0},
    {1, 0, 1189, 51580},
    {0, 1, 1189, 0},
    {1, 1, 1190, 51601},
    {2, 1, 1191, 51639},
    {2, 1, 1192, 51658},
    {1, 0, 1193, 51710},
    {0, 1, 1193, 0},
    {2, 0, 1194, 51748},
    {0, 0, 1194, 0},
    {2, 1, 1194, 51748},
    {1, 0, 1195, 51816},
    {2, 0, 1195, 51841},
    {2, 2, 1195, 51102},
    {1, 0, 1197, 51888},
    {2, 2, 1197, 51102},
    {1, 0, 1199, 15384},
    {0, 1, 1199, 0},
    {2, 0, 1200, 51906},
    {2, 1, 1200, 51102},
    {1, 0, 1201, 51962},
    {0, 1, 1201, 0},
    {0, 1, 1202, 0},
    {2, 1, 1203, 52120},
    {2, 2, 1204, 52185},
    {2, 2, 1206, 52224},
    {2, 2, 1208, 52325},
    {1, 0, 1210, 50610},
    {0, 1, 1210, 0},
    {2, 1, 1211, 51102},
    {2, 1, 1212, 51102},
    {2, 1, 1213, 51102},
    {1, 0, 1214, 52441},
    {0, 1, 1214, 0},
    {2, 2, 1215, 52500},
    {2, 1, 1217, 52500},
    {2, 2, 1218, 51102},
    {1, 0, 1220, 50610},
    {2, 1, 1220, 52570},
    {1, 0, 1221, 52618},
    {2, 1, 1221, 52628},
    {1, 0, 1222, 52672},
    {2, 1, 1222, 51102},
    {1, 0, 1223, 52441},
    {0, 1, 1223, 0},
    {1, 0, 1224, 50610},
    {0, 1, 1224, 0},
    {1, 2, 1225, 52868},
    {2, 0, 1227, 51841},
    {2, 1, 1227, 14228},
    {1, 0, 1228, 52888},
    {2, 2, 1228, 51435},
    {2, 1, 1230, 51435},
    {2, 2, 1231, 51102},
    {2, 1, 1233, 51906},
    {2, 2, 1234, 52993},
    {1, 0, 1236, 53015},
    {2, 1, 1236, 51658},
    {1, 0, 1237, 15199},
    {0, 0, 1237, 0},
    {0, 1, 1237, 0},
    {0, 1, 1238, 0},
    {1, 0, 1239, 53048},
    {0, 1, 1239, 0},
    {2, 1, 1240, 53129},
    {1, 0, 1241, 8711},
    {1, 0, 1241, 53158},
    {0, 1, 1241, 0},
    {1, 0, 1242, 53277},
    {2, 1, 1242, 53296},
    {2, 1, 1243, 53333},
    {2, 1, 1244, 53372},
    {1, 0, 1245, 53406},
    {1, 0, 1245, 53437},
    {2, 1, 1245, 53471},
    {2, 2, 1246, 53491},
    {1, 0, 1248, 53521},
    {0, 0, 1248, 0},
    {2, 0, 1248, 53548},
    {2, 1, 1248, 53595},
    {1, 0, 1249, 53643},
    {2, 0, 1249, 53670},
    {2, 0, 1249, 53712},
    {2, 1, 1249, 53746},
    {1, 0, 1250, 53782},
    {1, 0, 1250, 53277},
    {0, 1, 1250, 0},
    {1, 0, 1251, 22726},
    {2, 1, 1251, 54051},
    {2, 1, 1252, 54112},
    {2, 1, 1253, 54181},
    {2, 2, 1254, 54250},
    {2, 1, 1256, 54305},
    {2, 1, 1257, 54344},
    {2, 1, 1258, 54387},
    {1, 1, 1259, 54511},
    {1, 1, 1260, 54545},
    {2, 1, 1261, 54511},
    {1, 0, 1262, 54588},
    {2, 0, 1262, 54613},
    {2, 0, 1262, 54645},
    {1, 0, 1262, 54680},
    {2, 1, 1262, 14056},
    {1, 0, 1263, 14119},
    {2, 0, 1263, 54715},
    {2, 1, 1263, 54765},
    {1, 0, 1264, 54808},
    {2, 1, 1264, 54511},
    {1, 0, 1265, 22726},
    {2, 0, 1265, 53712},
    {2, 0, 1265, 54715},
    {2, 1, 1265, 54825},
    {1, 0, 1266, 22726},
    {2, 2, 1266, 54929},
    {2, 1, 1268, 55008},
    {1, 0, 1269, 21818},
    {2, 1, 1269, 55049},
    {1, 0, 1270, 55080},
    {2, 1, 1270, 54765},
    {1, 0, 1271, 54808},
    {2, 1, 1271, 55008},
    {1, 0, 1272, 55147},
    {2, 1, 1272, 55176},
    {1, 0, 1273, 22726},
    {0, 1, 1273, 0},
    {2, 0, 1274, 53712},
    {0, 1, 1274, 0},
    {2, 1, 1275, 55339},
    {2, 1, 1276, 55395},
    {0, 1, 1277, 0},
    {1, 0, 1278, 55477},
    {2, 1, 1278, 55339},
    {2, 1, 1279, 55395},
    {2, 1, 1280, 55680},
    {0, 1, 1281, 0},
    {1, 0, 1282, 55477},
    {0, 1, 1282, 0},
    {0, 1, 1283, 0},
    {2, 1, 1284, 55875},
    {2, 1, 1285, 55875},
    {2, 2, 1286, 55954},
    {2, 1, 1288, 56007},
    {1, 0, 1289, 56045},
    {2, 2, 1289, 55875},
    {0, 1, 1291, 0},
    {2, 1, 1292, 55875},
    {2, 1, 1293, 55875},
    {2, 2, 1294, 55954},
    {2, 2, 1296, 55954},
    {2, 1, 1298, 56007},
    {1, 0, 1299, 56045},
    {0, 1, 1299, 0},
    {0, 2, 1300, 0},
    {2, 2, 1302, 6325},
    {1, 3, 1304, 56483},
    {2, 1, 1307, 56971},
    {2, 1, 1308, 57001},
    {0, 2, 1309, 0},
    {2, 2, 1311, 57001},
    {2, 1, 1313, 56483},
    {2, 1, 1314, 42198},
    {2, 1, 1315, 57117},
    {2, 2, 1316, 57161},
    {2, 5, 1318, 52325},
    {2, 1, 1323, 57207},
    {2, 2, 1324, 42198},
    {2, 1, 1326, 57310},
    {2, 2, 1327, 6325},
    {0, 1, 1329, 0},
    {2, 1, 1330, 57610},
    {2, 2, 1331, 57818},
    {2, 1, 1333, 57818},
    {2, 2, 1334, 42198},
    {2, 1, 1336, 42198},
    {2, 1, 1337, 42198},
    {2, 2, 1338, 9366},
    {2, 1, 1340, 9366},
    {2, 2, 1341, 42198},
    {2, 2, 1343, 42198},
    {2, 1, 1345, 58629},
    {2, 2, 1346, 58728},
    {2, 1, 1348, 58728},
    {2, 2, 1349, 58869},
    {1, 0, 1351, 58905},
    {0, 1, 1351, 0},
    {0, 1, 1352, 0},
    {0, 1, 1353, 0},
    {1, 0, 1354, 59227},
    {0, 1, 1354, 0},
    {1, 0, 1355, 59227},
    {2, 1, 1355, 59500},
    {2, 2, 1356, 59500},
    {2, 1, 1358, 59553},
    {0, 1, 1359, 0},
    {1, 0, 1360, 59646},
    {2, 0, 1360, 12528},
    {0, 1, 1360, 0},
    {0, 1, 1361, 0},
    {0, 1, 1362, 0},
    {0, 1, 1363, 0},
    {2, 1, 1364, 12528},
    {2, 1, 1365, 12528},
    {2, 1, 1366, 60338},
    {1, 0, 1367, 13225},
    {0, 1, 1367, 0},
    {2, 2, 1368, 60468},
    {2, 1, 1370, 12707},
    {2, 2, 1371, 12707},
    {2, 1, 1373, 12707},
    {2, 1, 1374, 60611},
    {2, 3, 1375, 60667},
    {2, 3, 1378, 60790},
    {2, 2, 1381, 60871},
    {2, 2, 1383, 60924},
    {2, 2, 1385, 61009},
    {2, 2, 1387, 60611},
    {2, 2, 1389, 61133},
    {2, 1, 1391, 61217},
    {0, 1, 1392, 0},
    {0, 1, 1393, 0},
    {1, 0, 1394, 13225},
    {2, 0, 1394, 61311},
    {2, 1, 1394, 61311},
    {0, 1, 1395, 0},
    {1, 0, 1396, 61467},
    {0, 0, 1396, 0},
    {2, 1, 1396, 61530},
    {0, 1, 1397, 0},
    {1, 0, 1398, 61579},
    {0, 1, 1398, 0},
    {2, 1, 1399, 61599},
    {1, 1, 1400, 61624},
    {1, 2, 1401, 61647},
    {2, 0, 1403, 61672},
    {0, 1, 1403, 0},
    {2, 1, 1404, 61698},
    {1, 0, 1405, 61724},
    {2, 0, 1405, 61745},
    {2, 1, 1405, 61798},
    {1, 0, 1406, 61832},
    {0, 1, 1406, 0},
    {0, 1, 1407, 0},
    {2, 1, 1408, 61939},
    {2, 1, 1409, 61939},
    {1, 0, 1410, 62006},
    {2, 1, 1410, 9708},
    {2, 1, 1411, 9708},
    {2, 1, 1412, 25690},
    {1, 0, 1413, 62041},
    {0, 1, 1413, 0},
    {1, 0, 1414, 62138},
    {2, 1, 1414, 62174},
    {0, 1, 1415, 0},
    {0, 2, 1416, 0},
    {1, 0, 1418, 62205},
    {0, 1, 1418, 0},
    {2, 0, 1419, 62233},
    {0, 1, 1419, 0},
    {2, 1, 1420, 62388},
    {1, 0, 1421, 62421},
    {0, 0, 1421, 0},
    {0, 0, 1421, 0},
    {2, 1, 1421, 16091},
    {1, 0, 1422, 62443},
    {0, 0, 1422, 0},
    {0, 1, 1422, 0},
    {1, 0, 1423, 62460},
    {2, 1, 1423, 62478},
    {2, 1, 1424, 62478},
    {1, 0, 1425, 62506},
    {2, 1, 1425, 62530},
    {1, 0, 1426, 62460},
    {1, 0, 1426, 62548},
    {0, 1, 1426, 0},
    {1, 0, 1427, 13149},
    {0, 1, 1427, 0},
    {2, 2, 1428, 62726},
    {2, 2, 1430, 62753},
    {1, 0, 1432, 13149},
    {2, 1, 1432, 62826},
    {0, 1, 1433, 0},
    {0, 1, 1434, 0},
    {1, 0, 1435, 62905},
    {0, 1, 1435, 0},
    {0, 1, 1436, 0},
    {1, 0, 1437, 63094},
    {0, 1, 1437, 0},
    {2, 1, 1438, 63150},
    {1, 0, 1439, 51273},
    {2, 1, 1439, 63175},
    {1, 0, 1440, 63191},
    {0, 1, 1440, 0},
    {2, 1, 1441, 63175},
    {1, 0, 1442, 63269},
    {0, 1, 1442, 0},
    {2, 1, 1443, 63350},
    {1, 0, 1444, 63391},
    {0, 1, 1444, 0},
    {0, 1, 1445, 0},
    {2, 1, 1446, 63175},
    {2, 1, 1447, 63175},
    {1, 0, 1448, 63269},
    {0, 1, 1448, 0},
    {2, 0, 1449, 63175},
    {0, 1, 1449, 0},
    {1, 0, 1450, 63269},
    {1, 0, 1450, 63548},
    {2, 1, 1450, 63175},
    {1, 0, 1451, 63588},
    {2, 2, 1451, 63150},
    {2, 3, 1453, 63150},
    {0, 1, 1456, 0},
    {1, 0, 1457, 63269},
    {0, 2, 1457, 0},
    {2, 1, 1459, 63150},
    {1, 0, 1460, 51273},
    {0, 1, 1460, 0},
    {2, 0, 1461, 63175},
    {2, 1, 1461, 63732},
    {1, 0, 1462, 63748},
    {2, 1, 1462, 24628},
    {0, 1, 1463, 0},
    {1, 0, 1464, 63845},
    {1, 0, 1464, 63859},
    {0, 1, 1464, 0},
    {1, 0, 1465, 49746},
    {2, 2, 1465, 63904},
    {1, 0, 1467, 63925},
    {0, 2, 1467, 0},
    {0, 1, 1469, 0},
    {1, 0, 1470, 8711},
    {2, 0, 1470, 64022},
    {2, 0, 1470, 64066},
    {2, 1, 1470, 57310},
    {1, 0, 1471, 30909},
    {0, 1, 1471, 0},
    {2, 1, 1472, 54645},
    {1, 0, 1473, 63391},
    {2, 2, 1473, 52325},
    {2, 1, 1475, 52325},
    {2, 1, 1476, 61754},
    {2, 1, 1477, 64184},
    {1, 0, 1478, 62138},
    {0, 1, 1478, 0},
    {2, 1, 1479, 64218},
    {1, 0, 1480, 63391},
    {0, 1, 1480, 0},
    {0, 1, 1481, 0},
    {2, 1, 1482, 25271},
    {2, 1, 1483, 64598},
    {1, 0, 1484, 62138},
    {2, 1, 1484, 55008},
    {2, 1, 1485, 55008},
    {1, 0, 1486, 55147},
    {2, 0, 1486, 26989},
    {0, 1, 1486, 0},
    {1, 0, 1487, 53277},
    {0, 1, 1487, 0},
    {2, 0, 1488, 22691},
    {2, 2, 1488, 64681},
    {0, 1, 1490, 0},
    {1, 0, 1491, 64732},
    {1, 0, 1491, 11742},
    {1, 0, 1491, 11742},
    {0, 1, 1491, 0},
    {2, 1, 1492, 64846},
    {2, 1, 1493, 64881},
    {1, 0, 1494, 64913},
    {0, 1, 1494, 0},
    {2, 1, 1495, 65063},
    {1, 0, 1496, 65083},
    {0, 1, 1496, 0},
    {2, 0, 1497, 26989},
    {0, 1, 1497, 0},
    {2, 2, 1498, 65307},
    {2, 2, 1500, 65549},
    {2, 1, 1502, 65612},
    {1, 0, 1503, 65630},
    {0, 1, 1503, 0},
    {2, 1, 1504, 65757},
    {2, 3, 1505, 65757},
    {0, 1, 1508, 0},
    {1, 0, 1509, 29463},
    {0, 1, 1509, 0},
    {2, 1, 1510, 65939},
    {1, 0, 1511, 65980},
    {0, 1, 1511, 0},
    {2, 1, 1512, 66079},
    {2, 1, 1513, 66079},
    {1, 0, 1514, 50095},
    {0, 1, 1514, 0},
    {2, 1, 1515, 66249},
    {2, 1, 1516, 35139},
    {2, 1, 1517, 35139},
    {1, 0, 1518, 35170},
    {0, 1, 1518, 0},
    {2, 1, 1519, 66434},
    {1, 0, 1520, 66491},
    {0, 1, 1520, 0},
    {0, 1, 1521, 0},
    {2, 1, 1522, 66927},
    {2, 1, 1523, 67074},
    {2, 2, 1524, 67206},
    {2, 1, 1526, 41656},
    {2, 2, 1527, 67373},
    {2, 2, 1529, 67409},
    {1, 0, 1531, 49746},
    {0, 1, 1531, 0},
    {2, 1, 1532, 9366},
    {1, 0, 1533, 67487},
    {0, 1, 1533, 0},
    {2, 3, 1534, 67560},
    {2, 3, 1537, 67560},
    {1, 0, 1540, 65630},
    {0, 1, 1540, 0},
    {1, 0, 1541, 67597},
    {0, 1, 1541, 0},
    {2, 1, 1542, 67074},
    {2, 1, 1543, 67074},
    {1, 0, 1544, 49746},
    {0, 1, 1544, 0},
    {0, 1, 1545, 0},
    {2, 1, 1546, 67373},
    {2, 1, 1547, 40821},
    {1, 0, 1548, 41238},
    {0, 1, 1548, 0},
    {0, 1, 1549, 0},
    {2, 1, 1550, 67978},
    {2, 2, 1551, 25853},
    {2, 1, 1553, 67978},
    {1, 0, 1554, 68062},
    {0, 1, 1554, 0},
    {0, 1, 1555, 0},
    {2, 1, 1556, 68241},
    {2, 2, 1557, 68327},
    {2, 3, 1559, 68327},
    {2, 1, 1562, 68387},
    {1, 0, 1563, 49663},
    {0, 1, 1563, 0},
    {2, 1, 1564, 68602},
    {2, 1, 1565, 68602},
    {2, 1, 1566, 68602},
    {1, 0, 1567, 68752},
    {2, 0, 1567, 68781},
    {2, 0, 1567, 68817},
    {0, 1, 1567, 0},
    {0, 1, 1568, 0},
    {2, 1, 1569, 69040},
    {2, 1, 1570, 69154},
    {2, 1, 1571, 69154},
    {2, 2, 1572, 69040},
    {2, 1, 1574, 69265},
    {1, 0, 1575, 61467},
    {2, 0, 1575, 25271},
    {0, 1, 1575, 0},
    {0, 1, 1576, 0},
    {2, 1, 1577, 60924},
    {2, 1, 1578, 60924},
    {1, 0, 1579, 69349},
    {2, 1, 1579, 12528},
    {1, 0, 1580, 69475},
    {2, 1, 1580, 69585},
    {1, 0, 1581, 61467},
    {2, 1, 1581, 69650},
    {2, 1, 1582, 69775},
    {0, 1, 1583, 0},
    {1, 0, 1584, 69847},
    {2, 2, 1584, 69876},
    {2, 1, 1586, 69876},
    {2, 1, 1587, 69876},
    {0, 1, 1588, 0},
    {1, 0, 1589, 69914},
    {0, 1, 1589, 0},
    {2, 1, 1590, 70023},
    {1, 0, 1591, 22726},
    {2, 0, 1591, 70051},
    {2, 2, 1591, 52325},
    {2, 1, 1593, 52325},
    {0, 1, 1594, 0},
    {1, 0, 1595, 70159},
    {0, 1, 1595, 0},
    {2, 1, 1596, 7387},
    {1, 0, 1597, 70231},
    {2, 2, 1597, 70248},
    {0, 1, 1599, 0},
    {1, 0, 1600, 70271},
    {2, 1, 1600, 38083},
    {2, 1, 1601, 38083},
    {2, 1, 1602, 6325},
    {2, 1, 1603, 6325},
    {0, 1, 1604, 0},
    {1, 0, 1605, 39346},
    {0, 1, 1605, 0},
    {2, 2, 1606, 70479},
    {2, 2, 1608, 70479},
    {1, 0, 1610, 70558},
    {2, 1, 1610, 57001},
    {2, 1, 1611, 70611},
    {1, 0, 1612, 70642},
    {2, 2, 1612, 51841},
    {0, 1, 1614, 0},
    {1, 0, 1615, 70719},
    {2, 0, 1615, 70736},
    {2, 1, 1615, 70736},
    {1, 0, 1616, 14228},
    {2, 1, 1616, 21941},
    {1, 0, 1617, 70811},
    {2, 1, 1617, 70832},
    {1, 0, 1618, 70864},
    {2, 1, 1618, 70896},
    {2, 1, 1619, 70896},
    {1, 0, 1620, 63845},
    {2, 1, 1620, 71038},
    {1, 0, 1621, 71082},
    {0, 1, 1621, 0},
    {2, 0, 1622, 71098},
    {0, 1, 1622, 0},
    {2, 2, 1623, 14188},
    {2, 2, 1625, 14188},
    {1, 0, 1627, 14228},
    {2, 1, 1627, 71206},
    {0, 0, 1628, 0},
    {0, 1, 1628, 0},
    {2, 1, 1629, 9366},
    {1, 0, 1630, 34915},
    {0, 1, 1630, 0},
    {2, 1, 1631, 9366},
    {2, 2, 1632, 9366},
    {1, 0, 1634, 34915},
    {0, 1, 1634, 0},
    {2, 1, 1635, 9366},
    {1, 0, 1636, 34915},
    {0, 1, 1636, 0},
    {2, 1, 1637, 71365},
    {1, 0, 1638, 71365},
    {0, 1, 1638, 0},
    {2, 3, 1639, 71442},
    {1, 0, 1642, 71477},
    {2, 2, 1642, 71442},
    {1, 0, 1644, 71477},
    {2, 1, 1644, 71492},
    {1, 0, 1645, 71522},
    {2, 1, 1645, 71596},
    {1, 0, 1646, 34846},
    {2, 0, 1646, 71630},
    {0, 1, 1646, 0},
    {2, 2, 1647, 30737},
    {1, 0, 1649, 31457},
    {0, 1, 1649, 0},
    {0, 1, 1650, 0},
    {2, 1, 1651, 71973},
    {2, 1, 1652, 71973},
    {2, 1, 1653, 71973},
    {1, 0, 1654, 72075},
    {0, 1, 1654, 0},
    {1, 0, 1655, 72121},
    {2, 2, 1655, 16091},
    {2, 1, 1657, 6325},
    {1, 0, 1658, 72148},
    {0, 1, 1658, 0},
    {2, 0, 1659, 72188},
    {2, 1, 1659, 72346},
    {2, 1, 1660, 72346},
    {0, 1, 1661, 0},
    {0, 1, 1662, 0},
    {1, 0, 1663, 72639},
    {2, 2, 1663, 21941},
    {2, 1, 1665, 21941},
    {1, 0, 1666, 72704},
    {0, 1, 1666, 0},
    {2, 1, 1667, 72781},
    {2, 1, 1668, 72857},
    {2, 1, 1669, 72906},
    {1, 0, 1670, 17481},
    {2, 1, 1670, 73027},
    {2, 1, 1671, 73027},
    {2, 2, 1672, 73027},
    {1, 0, 1674, 73132},
    {2, 2, 1674, 9708},
    {2, 2, 1676, 9708},
    {1, 0, 1678, 73132},
    {2, 1, 1678, 24628},
    {0, 1, 1679, 0},
    {1, 0, 1680, 63845},
    {2, 1, 1680, 73262},
    {0, 1, 1681, 0},
    {1, 0, 1682, 73307},
    {0, 1, 1682, 0},
    {2, 1, 1683, 25219},
    {1, 0, 1684, 7987},
    {2, 1, 1684, 73369},
    {2, 1, 1685, 73369},
    {2, 1, 1686, 73369},
    {1, 0, 1687, 13225},
    {2, 0, 1687, 73476},
    {2, 0, 1687, 73494},
    {0, 1, 1687, 0},
    {2, 0, 1688, 73527},
    {2, 0, 1688, 73556},
    {0, 1, 1688, 0},
    {2, 2, 1689, 73734},
    {2, 2, 1691, 73734},
    {2, 1, 1693, 74176},
    {2, 1, 1694, 74361},
    {2, 1, 1695, 74361},
    {1, 1, 1696, 74612},
    {2, 1, 1697, 74361},
    {2, 2, 1698, 74993},
    {2, 1, 1700, 74993},
    {2, 2, 1701, 74993},
    {2, 1, 1703, 12707},
    {2, 2, 1704, 75796},
    {2, 2, 1706, 75921},
    {2, 2, 1708, 75796},
    {2, 3, 1710, 76080},
    {2, 2, 1713, 76080},
    {2, 2, 1715, 76218},
    {2, 2, 1717, 76218},
    {2, 1, 1719, 71973},
    {2, 2, 1720, 76385},
    {2, 2, 1722, 30737},
    {2, 2, 1724, 6325},
    {2, 2, 1726, 6325},
    {1, 0, 1728, 74612},
    {0, 1, 1728, 0},
    {0, 1, 1729, 0},
    {2, 2, 1730, 76906},
    {2, 1, 1732, 76906},
    {2, 1, 1733, 76906},
    {2, 3, 1734, 77108},
    {2, 2, 1737, 77108},
    {2, 2, 1739, 77236},
    {2, 2, 1741, 77236},
    {2, 2, 1743, 12707},
    {2, 1, 1745, 12707},
    {2, 2, 1746, 13263},
    {2, 3, 1748, 48612},
    {2, 1, 1751, 77638},
    {2, 2, 1752, 30737},
    {1, 0, 1754, 63094},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 210, 1, 17, 0, 0},
    {20148, 0, 446, 5, 1, 0, 0},
    {0, 0, 48, 1, 0, 0, 0},
    {0, 0, 35, 3, 0, 0, 0},
    {0, 0, 0, 20, 0, 0, 0},
    {0, 0, 20, 15, 0, 0, 0},
    {11677, 0, 1904, 25, 32, 0, 0},
    {0, 0, 1929, 16, 0, 0, 0},
    {14136, 0, 269, 4, 0, 1, 0},
    {0, 0, 1819, 2, 0, 0, 0},
    {0, 0, 1808, 2, 0, 0, 0},
    {0, 0, 1810, 2, 0, 0, 0},
    {10116, 0, 1120, 5, 0, 0, 0},
    {36856, 0, 891, 15, 4, 0, 0},
    {0, 0, 1866, 5, 0, 1, 0},
    {0, 0, 1821, 4, 0, 1, 0},
    {0, 0, 1131, 5, 0, 0, 0},
    {12196, 0, 215, 15, 18, 0, 0},
    {0, 0, 1554, 2, 0, 0, 0},
    {0, 0, 1643, 5, 0, 0, 0},
    {0, 0, 1543, 2, 0, 0, 0},
    {0, 0, 1640, 3, 0, 0, 0},
    {0, 0, 584, 1, 0, 0, 0},
    {40276, 0, 955, 4, 0, 1, 0},
    {0, 0, 1588, 3, 0, 0, 0},
    {0, 0, 844, 1, 0, 0, 0},
    {0, 0, 1827, 3, 0, 0, 0},
    {0, 0, 187, 2, 32, 0, 0},
    {0, 0, 83, 1, 1, 0, 0},
    {0, 0, 51, 1, 0, 0, 0},
    {0, 0, 471, 2, 0, 0, 0},
    {0, 0, 475, 2, 0, 0, 0},
    {0, 0, 473, 1, 10, 0, 0},
    {0, 0, 1904, 25, 0, 0, 0},
    {0, 0, 1849, 1, 0, 0, 0},
    {0, 0, 1254, 3, 0, 0, 0},
    {0, 0, 833, 1, 0, 0, 0},
    {0, 0, 654, 3, 0, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {34551, 0, 831, 2, 0, 0, 0},
    {0, 0, 1895, 4, 0, 0, 0},
    {35493, 0, 863, 5, 0, 0, 0},
    {0, 0, 888, 2, 0, 0, 0},
    {59680, 0, 1501, 8, 0, 0, 0},
    {0, 0, 249, 6, 0, 0, 0},
    {0, 0, 157, 4, 25, 0, 0},
    {56139, 0, 1456, 33, 0, 0, 0},
    {0, 0, 1676, 2, 0, 0, 0},
    {71776, 0, 1853, 6, 0, 0, 0},
    {55209, 55266, 1431, 5, 0, 0, 0},
    {0, 0, 1441, 7, 0, 0, 0},
    {0, 0, 1578, 2, 0, 0, 0},
    {11414, 0, 190, 1, 8, 0, 0},
    {0, 0, 1005, 4, 0, 0, 0},
    {35012, 0, 1703, 9, 0, 1, 0},
    {0, 0, 887, 1, 0, 0, 0},
    {0, 0, 1201, 2, 0, 0, 0},
    {0, 0, 1181, 8, 0, 0, 0},
    {0, 0, 54, 1, 0, 0, 0},
    {46962, 0, 1165, 4, 0, 0, 0},
    {0, 0, 1158, 2, 0, 0, 0},
    {0, 0, 1160, 5, 0, 0, 0},
    {0, 0, 1220, 4, 0, 0, 0},
    {19682, 0, 427, 5, 1, 0, 0},
    {59247, 0, 1493, 2, 20, 0, 0},
    {0, 0, 1118, 2, 0, 0, 0},
    {0, 0, 43, 1, 0, 0, 0},
    {0, 0, 57, 3, 0, 0, 0},
    {0, 0, 1136, 2, 0, 0, 0},
    {40669, 0, 972, 11, 0, 0, 0},
    {8082, 0, 87, 1, 3, 0, 0},
    {12131, 0, 211, 4, 7, 0, 0},
    {12042, 0, 207, 2, 9, 0, 2},
    {72135, 0, 1861, 3, 4, 0, 0},
    {0, 0, 52, 1, 0, 0, 0},
    {0, 0, 1539, 3, 0, 0, 0},
    {0, 0, 1609, 2, 0, 0, 0},
    {0, 0, 1607, 2, 0, 0, 0},
    {33419, 0, 799, 4, 0, 0, 0},
    {0, 0, 803, 1, 0, 0, 0},
    {0, 0, 770, 3, 0, 0, 0},
    {13590, 8809, 260, 3, 10, 0, 1},
    {0, 0, 971, 1, 0, 0, 0},
    {13536, 0, 256, 3, 19, 0, 1},
    {0, 0, 62, 1, 0, 0, 0},
    {24803, 0, 587, 3, 0, 0, 0},
    {17104, 0, 358, 5, 0, 0, 0},
    {39921, 0, 945, 4, 4, 0, 0},
    {0, 0, 1730, 6, 0, 0, 0},
    {0, 0, 521, 1, 0, 0, 0},
    {0, 0, 518, 3, 0, 0, 0},
    {0, 0, 1817, 2, 0, 0, 0},
    {0, 0, 1612, 2, 0, 0, 0},
    {0, 0, 1351, 3, 0, 0, 0},
    {0, 0, 164, 1, 0, 0, 0},
    {0, 0, 1545, 5, 0, 0, 0},
    {0, 0, 241, 4, 0, 0, 0},
    {0, 0, 1764, 2, 0, 0, 0},
    {10322, 10337, 161, 2, 0, 0, 0},
    {8809, 0, 678, 2, 0, 0, 0},
    {22746, 0, 535, 4, 0, 0, 0},
    {15216, 0, 303, 5, 0, 0, 0},
    {0, 0, 555, 3, 0, 0, 0},
    {0, 0, 648, 3, 0, 0, 0},
    {0, 0, 1054, 4, 0, 0, 0},
    {0, 0, 1257, 5, 0, 0, 0},
    {0, 0, 1691, 4, 0, 0, 0},
    {0, 0, 951, 4, 0, 0, 0},
    {0, 0, 1621, 2, 0, 0, 0},
    {0, 0, 1618, 3, 0, 0, 0},
    {68861, 0, 1750, 8, 0, 0, 0},
    {0, 0, 1245, 2, 0, 0, 0},
    {0, 0, 1243, 2, 0, 0, 0},
    {0, 0, 1100, 3, 0, 0, 0},
    {0, 0, 165, 1, 0, 0, 0},
    {0, 0, 1230, 3, 0, 0, 0},
    {0, 0, 1333, 5, 0, 0, 0},
    {19012, 19150, 413, 14, 1, 2, 0},
    {0, 0, 1801, 3, 0, 1, 0},
    {0, 0, 615, 2, 0, 0, 0},
    {73216, 0, 1889, 3, 0, 0, 0},
    {0, 0, 611, 4, 0, 0, 0},
    {0, 0, 1374, 4, 0, 0, 0},
    {0, 0, 1379, 3, 0, 0, 0},
    {0, 0, 176, 1, 8, 0, 0},
    {0, 0, 1239, 1, 17, 0, 0},
    {11680, 0, 196, 1, 8, 0, 0},
    {0, 0, 718, 4, 0, 0, 0},
    {0, 0, 201, 1, 8, 0, 0},
    {0, 0, 949, 2, 0, 0, 0},
    {0, 0, 882, 4, 0, 0, 0},
    {0, 0, 1859, 2, 32, 0, 0},
    {0, 0, 113, 1, 3, 0, 0},
    {9048, 0, 94, 1, 1, 0, 1},
    {19826, 0, 432, 6, 1, 0, 0},
    {0, 0, 1349, 2, 0, 0, 0},
    {0, 0, 1322, 2, 0, 0, 0},
    {49093, 0, 1226, 4, 0, 0, 0},
    {0, 0, 467, 4, 0, 0, 0},
    {10892, 0, 178, 1, 8, 0, 0},
    {0, 0, 1662, 2, 0, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {0, 0, 1572, 3, 0, 0, 0},
    {0, 0, 409, 2, 0, 0, 0},
    {0, 0, 1249, 1, 0, 0, 0},
    {0, 0, 110, 3, 2, 0, 0},
    {0, 0, 143, 1, 14, 0, 0},
    {63712, 0, 1623, 2, 0, 0, 0},
    {0, 0, 1864, 2, 0, 0, 0},
    {35364, 0, 860, 3, 0, 1, 0},
    {0, 0, 565, 4, 0, 0, 0},
    {23459, 0, 551, 4, 0, 0, 0},
    {10748, 0, 174, 2, 8, 0, 0},
    {34362, 0, 825, 3, 0, 0, 0},
    {18620, 0, 402, 4, 0, 0, 0},
    {71388, 0, 1843, 2, 0, 0, 0},
    {0, 0, 1673, 3, 0, 0, 0},
    {18301, 0, 394, 8, 0, 0, 0},
    {0, 0, 1250, 4, 0, 0, 0},
    {17574, 0, 375, 19, 0, 0, 0},
    {11674, 0, 195, 1, 8, 0, 0},
    {0, 0, 817, 1, 0, 0, 0},
    {11775, 0, 200, 1, 8, 0, 1},
    {34465, 0, 828, 3, 0, 0, 0},
    {0, 0, 784, 2, 0, 0, 0},
    {0, 0, 725, 2, 0, 0, 0},
    {0, 0, 1812, 2, 0, 0, 0},
    {0, 0, 71, 2, 0, 0, 0},
    {0, 0, 98, 1, 1, 0, 0},
    {35187, 0, 852, 5, 0, 0, 0},
    {58936, 0, 1489, 4, 20, 0, 0},
    {72977, 0, 1879, 4, 0, 0, 0},
    {0, 0, 1111, 6, 0, 0, 0},
    {0, 0, 1743, 5, 0, 0, 0},
    {11706, 0, 197, 1, 10, 0, 0},
    {0, 0, 509, 1, 0, 0, 0},
    {0, 0, 1414, 1, 0, 0, 0},
    {0, 0, 198, 1, 8, 0, 0},
    {10385, 8896, 163, 1, 0, 0, 0},
    {0, 0, 1224, 2, 0, 0, 0},
    {48824, 0, 1217, 3, 0, 0, 0},
    {0, 0, 1071, 3, 0, 0, 0},
    {0, 0, 986, 2, 0, 0, 0},
    {0, 0, 1758, 1, 0, 0, 0},
    {11097, 0, 183, 1, 8, 0, 0},
    {15856, 0, 323, 15, 0, 0, 0},
    {20242, 0, 455, 6, 1, 0, 0},
    {0, 0, 851, 1, 0, 0, 0},
    {0, 0, 703, 2, 0, 0, 0},
    {0, 0, 532, 3, 0, 0, 0},
    {39294, 0, 918, 6, 4, 0, 0},
    {10143, 0, 1534, 5, 23, 0, 0},
    {26198, 0, 635, 2, 0, 0, 0},
    {0, 0, 633, 2, 0, 0, 0},
    {0, 0, 631, 2, 0, 0, 0},
    {8875, 8899, 90, 1, 0, 0, 0},
    {0, 0, 1712, 3, 0, 0, 0},
    {0, 0, 1577, 1, 0, 0, 0},
    {0, 0, 1560, 2, 0, 0, 0},
    {40383, 0, 959, 4, 0, 0, 0},
    {0, 0, 39, 2, 0, 0, 0},
    {8750, 8776, 86, 1, 30, 0, 0},
    {0, 0, 1651, 5, 0, 0, 0},
    {0, 0, 1631, 2, 0, 0, 0},
    {0, 0, 348, 10, 0, 0, 0},
    {24853, 0, 590, 3, 0, 0, 0},
    {0, 0, 146, 3, 15, 0, 0},
    {0, 0, 1715, 4, 0, 0, 0},
    {0, 0, 810, 2, 0, 0, 0},
    {0, 0, 807, 3, 0, 0, 0},
    {8047, 0, 55, 2, 4, 0, 0},
    {0, 0, 1092, 2, 0, 0, 0},
    {0, 0, 135, 1, 21, 0, 0},
    {0, 0, 47, 1, 24, 0, 0},
    {0, 0, 1814, 3, 0, 0, 0},
    {0, 0, 1625, 3, 0, 0, 0},
    {0, 0, 1886, 3, 0, 1, 0},
    {33168, 0, 787, 3, 0, 0, 0},
    {0, 0, 593, 1, 0, 0, 0},
    {0, 0, 1189, 2, 0, 0, 0},
    {10633, 0, 169, 1, 8, 0, 0},
    {53174, 0, 1372, 2, 0, 0, 0},
    {0, 0, 1660, 2, 0, 0, 0},
    {0, 0, 1382, 1, 0, 0, 0},
    {0, 0, 1384, 2, 0, 0, 0},
    {0, 0, 1383, 1, 0, 0, 0},
    {0, 0, 1659, 1, 0, 0, 0},
    {0, 0, 1388, 2, 0, 0, 0},
    {0, 0, 264, 1, 32, 0, 0},
    {0, 0, 1390, 1, 0, 0, 0},
    {0, 0, 1378, 1, 0, 0, 0},
    {13870, 0, 265, 4, 8, 0, 1},
    {13778, 0, 263, 1, 8, 0, 1},
    {0, 0, 1387, 1, 0, 0, 0},
    {0, 0, 1656, 3, 0, 0, 0},
    {0, 0, 1386, 1, 0, 0, 0},
    {0, 0, 1556, 4, 0, 0, 0},
    {0, 0, 1169, 6, 0, 0, 0},
    {20477, 0, 464, 3, 0, 0, 0},
    {0, 0, 1526, 1, 0, 0, 0},
    {66126, 0, 1695, 5, 0, 1, 0},
    {63609, 0, 1614, 4, 0, 0, 0},
    {0, 0, 1594, 2, 0, 0, 0},
    {26292, 0, 637, 4, 0, 0, 0},
    {26428, 0, 644, 4, 0, 0, 0},
    {0, 0, 141, 1, 5, 0, 0},
    {0, 0, 501, 2, 30, 0, 0},
    {50116, 0, 1266, 4, 0, 0, 0},
    {0, 0, 1429, 2, 0, 0, 0},
    {38698, 0, 906, 2, 4, 1, 0},
    {21835, 0, 508, 1, 18, 0, 0},
    {0, 0, 1203, 3, 0, 0, 0},
    {10708, 0, 173, 1, 8, 0, 0},
    {61342, 0, 1527, 3, 0, 0, 0},
    {0, 0, 1664, 3, 0, 1, 0},
    {0, 0, 1061, 5, 0, 0, 0},
    {0, 0, 209, 1, 13, 0, 0},
    {21431, 21449, 497, 4, 0, 0, 0},
    {10889, 0, 177, 1, 8, 0, 0},
    {0, 0, 81, 2, 0, 0, 0},
    {0, 0, 1566, 1, 21, 0, 0},
    {13499, 0, 255, 1, 9, 0, 0},
    {0, 0, 1788, 3, 0, 0, 0},
    {0, 0, 1270, 3, 0, 0, 0},
    {0, 0, 1850, 3, 0, 0, 0},
    {0, 0, 523, 1, 0, 0, 0},
    {0, 0, 1150, 5, 0, 0, 0},
    {10898, 0, 179, 1, 8, 0, 0},
    {17242, 0, 363, 8, 0, 0, 0},
    {0, 0, 794, 2, 0, 0, 0},
    {9923, 0, 136, 1, 33, 0, 0},
    {0, 0, 1700, 3, 0, 0, 0},
    {0, 0, 1562, 3, 0, 0, 0},
    {0, 0, 411, 2, 0, 0, 0},
    {0, 0, 259, 1, 12, 0, 0},
    {42309, 0, 1021, 11, 0, 0, 0},
    {24707, 0, 585, 2, 0, 0, 0},
    {0, 0, 1215, 2, 0, 0, 0},
    {0, 0, 1214, 1, 0, 0, 0},
    {0, 0, 1772, 5, 0, 0, 0},
    {72734, 0, 1874, 5, 0, 0, 0},
    {0, 0, 542, 2, 0, 0, 0},
    {0, 0, 651, 3, 0, 0, 0},
    {39435, 12392, 927, 7, 4, 0, 0},
    {0, 0, 700, 3, 0, 0, 0},
    {0, 0, 1262, 1, 0, 0, 0},
    {0, 0, 1265, 1, 0, 0, 0},
    {29494, 0, 722, 3, 0, 0, 0},
    {23686, 0, 558, 7, 0, 0, 0},
    {70081, 0, 1781, 4, 0, 0, 0},
    {0, 0, 1780, 1, 0, 0, 0},
    {0, 0, 299, 1, 0, 0, 0},
    {0, 0, 275, 22, 0, 0, 0},
    {50301, 10116, 1273, 2, 0, 0, 0},
    {0, 0, 1364, 1, 0, 0, 0},
    {0, 0, 1356, 6, 0, 0, 0},
    {0, 0, 1275, 6, 0, 0, 0},
    {0, 0, 1289, 4, 0, 0, 0},
    {0, 0, 1320, 2, 0, 0, 0},
    {51432, 0, 1297, 4, 0, 0, 0},
    {0, 0, 1368, 3, 0, 0, 0},
    {0, 0, 1314, 1, 0, 0, 0},
    {0, 0, 1371, 1, 0, 0, 0},
    {0, 0, 1317, 1, 0, 0, 0},
    {51785, 0, 1315, 2, 0, 0, 0},
    {0, 0, 1312, 2, 0, 0, 0},
    {0, 0, 1804, 3, 0, 0, 0},
    {8809, 0, 1281, 6, 0, 0, 0},
    {0, 0, 1318, 2, 0, 0, 0},
    {0, 0, 1345, 2, 0, 0, 0},
    {0, 0, 1365, 3, 0, 0, 0},
    {0, 0, 1287, 2, 0, 0, 0},
    {0, 0, 1293, 2, 0, 0, 0},
    {0, 0, 1307, 5, 0, 0, 0},
    {0, 0, 1301, 1, 0, 0, 0},
    {0, 0, 1302, 1, 0, 0, 0},
    {0, 0, 1362, 2, 0, 0, 0},
    {0, 0, 1295, 2, 0, 0, 0},
    {0, 0, 1303, 4, 0, 0, 0},
    {0, 0, 1354, 2, 0, 0, 0},
    {10639, 0, 170, 1, 8, 0, 0},
    {62589, 0, 1580, 4, 0, 0, 0},
    {34745, 0, 839, 3, 0, 0, 0},
    {35857, 0, 868, 4, 28, 0, 0},
    {71562, 0, 1847, 2, 0, 0, 0},
    {0, 0, 834, 1, 0, 0, 0},
    {9129, 0, 99, 11, 29, 0, 0},
    {0, 0, 1206, 3, 0, 0, 0},
    {0, 0, 1209, 2, 0, 0, 0},
    {0, 0, 1495, 5, 0, 1, 0},
    {0, 0, 705, 2, 0, 0, 0},
    {0, 0, 580, 3, 0, 1, 0},
    {53815, 0, 1391, 2, 0, 0, 0},
    {0, 0, 1405, 1, 0, 0, 0},
    {0, 0, 1324, 2, 0, 0, 0},
    {0, 0, 790, 4, 0, 0, 0},
    {0, 0, 1140, 2, 0, 0, 0},
    {0, 0, 66, 3, 0, 0, 0},
    {0, 0, 78, 3, 0, 0, 0},
    {11234, 11351, 189, 1, 9, 0, 1},
    {0, 0, 1082, 3, 0, 0, 0},
    {0, 0, 1085, 3, 0, 0, 0},
    {0, 0, 1138, 2, 0, 0, 0},
    {0, 0, 1637, 1, 0, 0, 0},
    {0, 0, 1542, 1, 0, 0, 0},
    {0, 0, 1636, 1, 0, 0, 0},
    {0, 0, 1638, 2, 0, 0, 0},
    {0, 0, 1500, 1, 0, 0, 0},
    {0, 0, 711, 2, 0, 0, 0},
    {0, 0, 744, 10, 0, 0, 0},
    {0, 0, 1247, 2, 0, 0, 0},
    {0, 0, 776, 4, 0, 0, 0},
    {15856, 0, 320, 3, 0, 0, 0},
    {42854, 0, 1032, 1, 0, 1, 0},
    {0, 0, 1033, 4, 0, 0, 0},
    {0, 0, 1041, 2, 0, 0, 0},
    {0, 0, 1040, 1, 0, 0, 0},
    {0, 0, 1039, 1, 0, 0, 0},
    {0, 0, 1037, 2, 0, 0, 0},
    {0, 0, 1043, 1, 0, 0, 0},
    {0, 0, 1052, 1, 0, 0, 0},
    {0, 0, 1053, 1, 8, 0, 1},
    {0, 0, 1047, 3, 0, 0, 0},
    {0, 0, 1045, 2, 0, 0, 0},
    {0, 0, 1044, 1, 0, 0, 0},
    {0, 0, 1050, 2, 0, 0, 0},
    {0, 0, 991, 3, 0, 0, 0},
    {0, 0, 994, 1, 0, 0, 0},
    {0, 0, 857, 2, 0, 0, 0},
    {0, 0, 845, 2, 0, 0, 0},
    {0, 0, 1074, 4, 0, 0, 0},
    {29698, 0, 727, 5, 0, 0, 0},
    {0, 0, 1010, 2, 0, 0, 0},
    {0, 0, 1009, 1, 0, 0, 0},
    {22409, 0, 529, 3, 0, 0, 0},
    {0, 0, 1094, 3, 0, 0, 0},
    {0, 0, 1097, 3, 0, 0, 0},
    {0, 0, 1766, 2, 0, 0, 0},
    {8132, 0, 63, 3, 0, 0, 0},
    {0, 0, 1412, 2, 0, 0, 0},
    {35000, 0, 847, 4, 0, 0, 0},
    {0, 0, 1901, 2, 0, 0, 0},
    {0, 0, 761, 2, 0, 0, 0},
    {27605, 0, 683, 7, 0, 1, 0},
    {0, 0, 1748, 1, 0, 0, 0},
    {27973, 0, 690, 9, 0, 1, 0},
    {0, 0, 699, 1, 0, 0, 0},
    {0, 0, 1667, 1, 10, 0, 1},
    {0, 0, 1668, 1, 10, 0, 1},
    {0, 0, 1768, 4, 0, 0, 0},
    {0, 0, 1416, 2, 0, 0, 0},
    {0, 0, 1404, 1, 0, 0, 0},
    {0, 0, 1406, 1, 0, 0, 0},
    {0, 0, 1415, 1, 0, 0, 0},
    {0, 0, 1423, 2, 0, 0, 0},
    {0, 0, 1407, 2, 32, 0, 0},
    {0, 0, 1393, 11, 0, 0, 0},
    {0, 0, 1418, 3, 0, 0, 0},
    {0, 0, 1427, 2, 0, 0, 0},
    {0, 0, 1425, 2, 0, 0, 0},
    {0, 0, 1421, 2, 0, 0, 0},
    {33553, 0, 805, 2, 0, 0, 0},
    {8794, 0, 88, 2, 1, 0, 0},
    {39371, 24941, 924, 3, 4, 0, 0},
    {0, 0, 338, 10, 0, 0, 0},
    {0, 0, 804, 1, 0, 0, 0},
    {0, 0, 757, 1, 0, 0, 0},
    {0, 0, 754, 3, 0, 0, 0},
    {0, 0, 796, 3, 0, 0, 0},
    {0, 0, 1575, 2, 0, 0, 0},
    {0, 0, 1569, 1, 0, 0, 0},
    {0, 0, 1570, 2, 0, 0, 0},
    {20027, 0, 438, 6, 1, 0, 0},
    {10029, 0, 137, 1, 22, 0, 0},
    {0, 0, 1233, 1, 0, 0, 0},
    {25798, 0, 624, 6, 0, 0, 0},
    {0, 0, 630, 1, 0, 0, 0},
    {0, 0, 623, 1, 8, 0, 0},
    {25664, 0, 619, 2, 0, 0, 0},
    {0, 0, 617, 2, 0, 0, 0},
    {25664, 0, 621, 2, 0, 0, 0},
    {0, 0, 1565, 1, 0, 0, 0},
    {8002, 8036, 53, 1, 0, 0, 0},
    {0, 0, 238, 3, 0, 0, 0},
    {10098, 0, 144, 1, 16, 0, 0},
    {0, 0, 1899, 1, 0, 0, 0},
    {24935, 0, 594, 6, 0, 0, 0},
    {0, 0, 45, 1, 0, 0, 0},
    {22047, 0, 516, 2, 0, 0, 0},
    {0, 0, 374, 1, 0, 0, 0},
    {21858, 0, 510, 6, 0, 0, 0},
    {23145, 0, 545, 3, 0, 0, 0},
    {72662, 0, 1871, 3, 0, 0, 0},
    {17525, 0, 373, 1, 35, 0, 0},
    {32350, 0, 766, 4, 0, 0, 0},
    {0, 0, 1530, 1, 0, 0, 0},
    {61488, 0, 1531, 3, 0, 0, 0},
    {26696, 0, 657, 15, 0, 0, 0},
    {62434, 0, 1567, 2, 4, 0, 0},
    {0, 0, 1628, 1, 8, 0, 1},
    {15397, 0, 308, 12, 0, 0, 0},
    {39588, 0, 934, 11, 4, 0, 0},
    {0, 0, 1068, 3, 0, 0, 0},
    {0, 0, 983, 3, 0, 0, 0},
    {10678, 0, 172, 1, 9, 0, 0},
    {0, 0, 996, 6, 0, 0, 0},
    {0, 0, 995, 1, 0, 0, 0},
    {0, 0, 69, 2, 0, 0, 0},
    {49175, 0, 1234, 5, 0, 0, 0},
    {0, 0, 1147, 3, 0, 0, 0},
    {0, 0, 1143, 1, 0, 0, 0},
    {0, 0, 1144, 1, 0, 0, 0},
    {0, 0, 989, 2, 0, 0, 0},
    {0, 0, 1146, 1, 0, 0, 0},
    {0, 0, 1142, 1, 0, 0, 0},
    {0, 0, 1145, 1, 0, 0, 0},
    {0, 0, 1900, 1, 0, 0, 0},
    {0, 0, 1749, 1, 0, 0, 0},
    {0, 0, 1242, 1, 0, 0, 0},
    {11495, 0, 192, 2, 8, 0, 0},
    {0, 0, 583, 1, 0, 0, 0},
    {0, 0, 1721, 4, 0, 1, 0},
    {0, 0, 527, 1, 0, 0, 0},
    {0, 0, 1785, 3, 0, 0, 0},
    {0, 0, 1409, 1, 0, 0, 0},
    {0, 0, 1410, 2, 0, 0, 0},
    {36281, 0, 877, 5, 3, 1, 0},
    {12806, 0, 230, 2, 18, 0, 0},
    {0, 0, 1125, 3, 0, 0, 0},
    {0, 0, 1058, 3, 0, 0, 0},
    {0, 0, 1128, 1, 0, 0, 0},
    {0, 0, 1326, 7, 0, 0, 0},
    {48167, 0, 1191, 10, 0, 0, 0},
    {11878, 0, 204, 1, 11, 0, 0},
    {73153, 0, 1883, 3, 0, 0, 0},
    {24211, 0, 573, 7, 0, 0, 0},
    {0, 0, 890, 1, 0, 0, 0},
    {0, 0, 886, 1, 0, 0, 0},
    {33773, 0, 812, 5, 0, 0, 0},
    {21626, 0, 503, 5, 0, 0, 0},
    {0, 0, 835, 4, 0, 0, 0},
    {12905, 0, 232, 6, 18, 0, 0},
    {67682, 0, 1725, 5, 0, 0, 0},
    {10045, 0, 138, 1, 22, 0, 0},
    {0, 0, 1211, 3, 0, 0, 0},
    {0, 0, 680, 1, 0, 0, 0},
    {28923, 0, 713, 2, 0, 0, 0},
    {0, 0, 1719, 2, 0, 0, 0},
    {0, 0, 50, 1, 31, 0, 0},
    {0, 0, 142, 1, 6, 0, 0},
    {0, 0, 245, 4, 0, 0, 0},
    {0, 0, 539, 3, 0, 0, 0},
    {0, 0, 38, 1, 26, 0, 0},
    {0, 0, 1550, 4, 0, 0, 0},
    {64201, 0, 1648, 3, 0, 0, 0},
    {0, 0, 544, 1, 0, 0, 0},
    {0, 0, 1903, 1, 0, 0, 0},
    {0, 0, 451, 4, 1, 0, 0},
    {0, 0, 1736, 7, 0, 0, 0},
    {0, 0, 489, 2, 0, 0, 0},
    {0, 0, 491, 4, 0, 0, 0},
    {0, 0, 1602, 5, 0, 0, 0},
    {10119, 0, 145, 1, 16, 0, 0},
    {60365, 0, 1509, 17, 0, 0, 0},
    {63106, 0, 1591, 3, 0, 0, 0},
    {71388, 0, 1840, 3, 0, 0, 0},
    {0, 0, 1088, 4, 0, 0, 0},
    {0, 0, 300, 3, 0, 0, 0},
    {0, 0, 1807, 1, 0, 0, 0},
    {0, 0, 763, 3, 0, 0, 0},
    {0, 0, 1078, 4, 0, 0, 0},
    {0, 0, 1175, 6, 0, 0, 0},
    {20738, 20892, 477, 8, 0, 0, 0},
    {10649, 0, 171, 1, 9, 0, 3},
    {0, 0, 758, 3, 0, 0, 0},
    {0, 0, 963, 2, 0, 0, 0},
    {33556, 0, 1436, 5, 0, 0, 0},
    {64766, 0, 1669, 4, 0, 0, 0},
    {0, 0, 1777, 3, 0, 0, 0},
    {21238, 21262, 485, 4, 0, 0, 0},
    {8505, 0, 73, 2, 32, 0, 0},
    {11807, 0, 202, 1, 9, 0, 0},
    {0, 0, 1830, 4, 0, 0, 0},
    {0, 0, 1837, 3, 0, 0, 0},
    {0, 0, 1834, 3, 0, 0, 0},
    {0, 0, 151, 2, 34, 0, 0},
    {0, 0, 842, 2, 0, 0, 0},
    {18751, 0, 406, 3, 0, 0, 0},
    {0, 0, 773, 3, 0, 0, 0},
    {11006, 0, 182, 1, 8, 0, 0},
    {0, 0, 1633, 3, 0, 0, 0},
    {0, 0, 569, 4, 0, 0, 0},
    {0, 0, 149, 2, 0, 0, 0},
    {0, 0, 707, 4, 0, 0, 0},
    {27556, 0, 681, 2, 0, 0, 0},
    {70294, 0, 1791, 6, 4, 1, 0},
    {0, 0, 1129, 2, 0, 0, 0},
    {8937, 8961, 91, 3, 1, 0, 0},
    {0, 0, 114, 21, 2, 0, 1},
    {36135, 0, 872, 5, 0, 0, 0},
    {11198, 0, 186, 1, 8, 0, 0},
    {10431, 0, 166, 3, 8, 0, 0},
    {0, 0, 1343, 2, 0, 0, 0},
    {0, 0, 1347, 2, 0, 0, 0},
    {0, 0, 1688, 3, 0, 0, 0},
    {0, 0, 786, 1, 0, 0, 0},
    {0, 0, 780, 4, 0, 0, 0},
    {30924, 0, 741, 3, 0, 0, 0},
    {0, 0, 716, 2, 0, 0, 0},
    {0, 0, 734, 7, 0, 0, 0},
    {0, 0, 715, 1, 0, 0, 0},
    {0, 0, 732, 2, 0, 0, 0},
    {11578, 0, 194, 1, 8, 0, 0},
    {0, 0, 524, 3, 0, 0, 0},
    {9072, 0, 95, 3, 1, 0, 1},
    {0, 0, 1106, 5, 0, 0, 0},
    {9126, 0, 1596, 3, 0, 0, 0},
    {0, 0, 199, 1, 8, 0, 1},
    {0, 0, 1155, 3, 0, 0, 0},
    {0, 0, 60, 2, 0, 0, 0},
    {0, 0, 988, 1, 0, 0, 0},
    {0, 0, 1759, 5, 0, 0, 0},
    {40660, 0, 968, 3, 4, 0, 0},
    {0, 0, 1448, 8, 0, 1, 0},
    {11174, 0, 185, 1, 8, 0, 0},
    {11146, 0, 184, 1, 8, 0, 1},
    {0, 0, 1599, 3, 0, 0, 0},
    {62793, 0, 1584, 4, 32, 0, 0},
    {10924, 0, 180, 1, 8, 0, 0},
    {0, 0, 371, 2, 0, 0, 0},
    {0, 0, 206, 1, 9, 0, 1},
    {0, 0, 297, 2, 0, 0, 0},
    {0, 0, 1683, 5, 0, 0, 0},
    {65103, 0, 1678, 5, 0, 0, 0},
    {0, 0, 1012, 9, 0, 0, 0},
    {0, 0, 155, 2, 0, 0, 0},
    {0, 0, 672, 6, 0, 0, 0},
    {20098, 0, 444, 2, 1, 0, 0},
    {0, 0, 1797, 4, 0, 0, 0},
    {0, 0, 153, 2, 0, 0, 0},
    {11483, 0, 191, 1, 8, 0, 0},
    {20410, 0, 461, 3, 1, 1, 0},
    {28819, 0, 1263, 2, 0, 0, 0},
    {33988, 0, 818, 7, 0, 0, 0},
    {20706, 0, 474, 1, 9, 0, 0},
    {0, 0, 1066, 2, 0, 0, 0},
    {0, 0, 1845, 2, 0, 0, 0},
    {0, 0, 1117, 1, 0, 0, 0},
    {0, 0, 1611, 1, 0, 0, 0},
    {11860, 0, 203, 1, 10, 0, 0},
    {0, 0, 1825, 2, 0, 0, 0},
    {0, 0, 1104, 2, 0, 1, 0},
    {0, 0, 1103, 1, 0, 0, 0},
    {38722, 0, 908, 10, 4, 0, 0},
    {0, 0, 140, 1, 24, 0, 0},
    {0, 0, 139, 1, 24, 0, 0},
    {0, 0, 528, 1, 0, 0, 0},
    {23181, 0, 548, 3, 0, 0, 0},
    {11920, 0, 205, 1, 11, 0, 0},
    {0, 0, 641, 3, 0, 0, 0},
    {0, 0, 965, 3, 0, 0, 0},
    {10936, 0, 181, 1, 8, 0, 0},
    {0, 0, 84, 2, 3, 0, 0},
    {0, 0, 46, 1, 27, 0, 0},
    {0, 0, 609, 2, 0, 0, 0},
    {0, 0, 606, 3, 0, 0, 0},
    {0, 0, 604, 2, 0, 0, 0},
    {0, 0, 1892, 3, 0, 0, 0},
    {0, 0, 603, 1, 0, 0, 0},
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
    "\?\?\0"
    "Clear-Content\0"
    "Clear-Disk\0"
    "Clear-EventLog\0"
    "Clear-RecycleBin\0"
    "DEL\0"
    "Disable-NetAdapter\0"
    "ERASE\0"
    "FORMAT\0"
    "FastCli\0"
    "Format-Volume\0"
    "GET\0"
    "Initialize-Disk\0"
    "MegaCli\0"
    "MegaCli64\0"
    "RD\0"
    "RMDIR\0"
    "Remove-ADUser\0"
    "Remove-Item\0"
    "Remove-LocalUser\0"
    "Remove-NetIPAddress\0"
    "Remove-NetRoute\0"
    "Remove-Partition\0"
    "Remove-VM\0"
    "Remove-Volume\0"
    "Responder.py\0"
    "Restart-Computer\0"
    "Rscript\0"
    "Stop-Computer\0"
    "VBoxManage\0"
    "VBoxManage closemedium\0"
    "VBoxManage controlvm\0"
    "VBoxManage hostonlyif\0"
    "VBoxManage natnetwork\0"
    "VBoxManage snapshot\0"
    "VBoxManage unregistervm\0"
    "Ventoy2Disk.sh\0"
    "Xvnc\0"
    "[\0"
    "a2dissite\0"
    "a2enmod\0"
    "a2ensite\0"
    "aa-complain\0"
    "aa-disable\0"
    "aa-remove-unknown\0"
    "aa-teardown\0"
    "ab\0"
    "abduco\0"
    "ack\0"
    "acpi\0"
    "adaptec\0"
    "adb\0"
    "adb push\0"
    "adb shell\0"
    "adcli\0"
    "adcli delete-computer\0"
    "adcli delete-group\0"
    "adcli delete-user\0"
    "adcli leave\0"
    "add-apt-repository\0"
    "add-shell\0"
    "addgroup\0"
    "addpart\0"
    "addr2line\0"
    "adduser\0"
    "adrci\0"
    "ag\0"
    "age\0"
    "age-keygen\0"
    "aide\0"
    "aireplay-ng\0"
    "airflow\0"
    "alacritty\0"
    "alembic\0"
    "alias\0"
    "aliyun\0"
    "alsamixer\0"
    "amixer\0"
    "amplify\0"
    "amplify delete\0"
    "amttool\0"
    "anacron\0"
    "ansible\0"
    "ansible-playbook\0"
    "ant\0"
    "aoss\0"
    "apache2ctl\0"
    "apachectl\0"
    "apcaccess\0"
    "apf\0"
    "apfs.util\0"
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
    "apt history\0"
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
    "arcconf\0"
    "arch\0"
    "arch-chroot\0"
    "areca-cli\0"
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
    "asmcmd\0"
    "asr\0"
    "at\0"
    "at-spi\0"
    "atftp\0"
    "atop\0"
    "atq\0"
    "atrm\0"
    "attic\0"
    "attic delete\0"
    "attic prune\0"
    "auditctl\0"
    "aureport\0"
    "ausearch\0"
    "authconfig\0"
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
    "azcopy\0"
    "b2\0"
    "b2sum\0"
    "badblocks\0"
    "balena-etcher\0"
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
    "bcdedit\0"
    "bcdedit.exe\0"
    "bconsole\0"
    "beadm\0"
    "bectl\0"
    "beef-xss\0"
    "beeline\0"
    "beep\0"
    "bench\0"
    "bettercap\0"
    "bfg\0"
    "bg\0"
    "bhyvectl\0"
    "bin-rails\0"
    "bin-rails r\0"
    "bin-rails runner\0"
    "bind\0"
    "bindfs\0"
    "bioctl\0"
    "bird\0"
    "birdc\0"
    "birdc6\0"
    "bkill\0"
    "black\0"
    "bleachbit\0"
    "bless\0"
    "blkdiscard\0"
    "blkid\0"
    "blockdev\0"
    "bluetoothctl\0"
    "bmaptool\0"
    "bmon\0"
    "boot0cfg\0"
    "bootctl\0"
    "bootm\0"
    "bore\0"
    "bore local\0"
    "borg\0"
    "borg compact\0"
    "borg delete\0"
    "borg extract\0"
    "borg prune\0"
    "boundary\0"
    "bq\0"
    "bq rm\0"
    "brasero\0"
    "brctl\0"
    "break\0"
    "brew\0"
    "brew bundle cleanup\0"
    "brew remove\0"
    "brew rm\0"
    "brew uninstall\0"
    "bridge\0"
    "brightnessctl\0"
    "brz\0"
    "brz clean-tree\0"
    "brz revert\0"
    "bsdlabel\0"
    "bsdtar\0"
    "bsync\0"
    "bteq\0"
    "btop\0"
    "btrfs\0"
    "btrfs balance\0"
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
    "bzr clean-tree\0"
    "bzr revert\0"
    "bzr uncommit\0"
    "c++\0"
    "c++filt\0"
    "cabal\0"
    "cabal gc\0"
    "cabextract\0"
    "caddy\0"
    "caffeinate\0"
    "cal\0"
    "calicoctl\0"
    "calicoctl delete\0"
    "caller\0"
    "camcontrol\0"
    "cancel\0"
    "cap\0"
    "cap remove\0"
    "capsh\0"
    "cargo\0"
    "cargo script\0"
    "cargo uninstall\0"
    "cargo yank\0"
    "cat\0"
    "catchsegv\0"
    "cbq\0"
    "cbsd\0"
    "cc\0"
    "ccache\0"
    "cd\0"
    "cdk\0"
    "cdktf\0"
    "cdrecord\0"
    "ceph\0"
    "certbot\0"
    "certbot revoke\0"
    "certbot unregister\0"
    "certutil\0"
    "cf\0"
    "cfdisk\0"
    "cfgmtd\0"
    "cgdisk\0"
    "cgexec\0"
    "chage\0"
    "chalice\0"
    "chattr\0"
    "chcon\0"
    "chdir\0"
    "cheat\0"
    "chef-server-ctl\0"
    "chflags\0"
    "chfn\0"
    "chgrp\0"
    "chisel\0"
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
    "cilium\0"
    "cilium uninstall\0"
    "cinnamon-session-quit\0"
    "cipher\0"
    "cipher.exe\0"
    "civo\0"
    "cksum\0"
    "clamscan\0"
    "clang\0"
    "clang++\0"
    "clang-format\0"
    "clear\0"
    "clevis\0"
    "cli\0"
    "clickhouse-client\0"
    "clish\0"
    "cloc\0"
    "clonezilla\0"
    "cloudflared\0"
    "clpctl\0"
    "clush\0"
    "cm\0"
    "cm undo\0"
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
    "composer remove\0"
    "compress\0"
    "conan\0"
    "conda\0"
    "conda env\0"
    "conda env remove\0"
    "conda remove\0"
    "conda run\0"
    "condor_rm\0"
    "configure\0"
    "connmanctl\0"
    "conntrack\0"
    "console\0"
    "consul\0"
    "consul force-leave\0"
    "consul kv delete\0"
    "consul leave\0"
    "continue\0"
    "convert\0"
    "copilot\0"
    "copilot app delete\0"
    "copilot env delete\0"
    "copilot svc delete\0"
    "coredumpctl\0"
    "coredumpctl debug\0"
    "coscmd\0"
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
    "crackmapexec\0"
    "crash\0"
    "crc\0"
    "crc delete\0"
    "crc32\0"
    "createdb-drop\0"
    "createhomedir\0"
    "crictl\0"
    "crictl rm\0"
    "crictl rmi\0"
    "crictl rmp\0"
    "crm\0"
    "crm cluster\0"
    "crm configure\0"
    "crm node\0"
    "crm resource\0"
    "croc\0"
    "cron\0"
    "crond\0"
    "crontab\0"
    "crontab-e\0"
    "crsctl\0"
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
    "cvs release\0"
    "cyberpanel\0"
    "cypher-shell\0"
    "cyradm\0"
    "cyrus\0"
    "cyrus delete\0"
    "daemon\0"
    "daemonize\0"
    "darcs\0"
    "darcs obliterate\0"
    "darcs revert\0"
    "darcs rollback\0"
    "darcs unpull\0"
    "darcs unrecord\0"
    "darkhttpd\0"
    "dash\0"
    "date\0"
    "date-s\0"
    "db2\0"
    "db2cmd\0"
    "dbca\0"
    "dbclient\0"
    "dbisql\0"
    "dbmate\0"
    "dbus-launch\0"
    "dbus-run-session\0"
    "dbus-send\0"
    "dc\0"
    "dc3dd\0"
    "dcfldd\0"
    "dcli\0"
    "dconf\0"
    "dconf reset\0"
    "dd\0"
    "dd-safe\0"
    "dd_rescue\0"
    "dd_rescue-any\0"
    "ddrescue\0"
    "deactivate\0"
    "debsums\0"
    "debugfs\0"
    "declare\0"
    "defaults\0"
    "del\0"
    "delgroup\0"
    "delpart\0"
    "delta\0"
    "deltree\0"
    "deluge\0"
    "deluser\0"
    "delv\0"
    "deno\0"
    "deno run\0"
    "depmod\0"
    "df\0"
    "dgmgrl\0"
    "dhclient\0"
    "dhcpcd\0"
    "dhcpig\0"
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
    "discourse\0"
    "disklabel\0"
    "diskpart\0"
    "diskpart.exe\0"
    "diskutil\0"
    "diskutil ap\0"
    "diskutil apfs\0"
    "diskutil appleRAID\0"
    "diskutil coreStorage\0"
    "diskutil cs\0"
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
    "dnf history\0"
    "dnf remove\0"
    "dnsspoof\0"
    "dnsspoof-any\0"
    "do-release-upgrade\0"
    "doas\0"
    "docker\0"
    "docker builder\0"
    "docker builder df\0"
    "docker builder events\0"
    "docker builder info\0"
    "docker builder inspect\0"
    "docker builder list\0"
    "docker builder ls\0"
    "docker builder prune\0"
    "docker buildx\0"
    "docker buildx prune\0"
    "docker checkpoint rm\0"
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
    "docker config\0"
    "docker config rm\0"
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
    "docker context\0"
    "docker context rm\0"
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
    "docker manifest\0"
    "docker manifest rm\0"
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
    "docker node\0"
    "docker node demote\0"
    "docker node rm\0"
    "docker plugin\0"
    "docker plugin disable\0"
    "docker plugin rm\0"
    "docker rm\0"
    "docker rmi\0"
    "docker run\0"
    "docker secret\0"
    "docker secret rm\0"
    "docker service\0"
    "docker service rm\0"
    "docker service scale\0"
    "docker service update\0"
    "docker stack\0"
    "docker stack rm\0"
    "docker stop\0"
    "docker swarm\0"
    "docker swarm ca\0"
    "docker swarm leave\0"
    "docker system df\0"
    "docker system events\0"
    "docker system info\0"
    "docker system inspect\0"
    "docker system list\0"
    "docker system ls\0"
    "docker system prune\0"
    "docker system reset\0"
    "docker trust revoke\0"
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
    "docker-uninstall\0"
    "doctl\0"
    "doctrine\0"
    "dokku\0"
    "dokku apps:destroy\0"
    "dokku postgres:destroy\0"
    "dolt\0"
    "domainname\0"
    "dos2unix\0"
    "dot\0"
    "dot_clean\0"
    "dotenv\0"
    "dotenv run\0"
    "dotnet\0"
    "dotnet script\0"
    "dotool\0"
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
    "dscl\0"
    "dsconfigad\0"
    "dseditgroup\0"
    "dsenableroot\0"
    "dsh\0"
    "dsidm\0"
    "dsidm delete\0"
    "dsniff\0"
    "dstat\0"
    "dsync\0"
    "dtach\0"
    "du\0"
    "duckdb\0"
    "duf\0"
    "dufs\0"
    "dump\0"
    "dumpe2fs\0"
    "dumpfs\0"
    "duplicity\0"
    "duplicity remove-all-but-n-full\0"
    "duplicity remove-all-inc-of-but-n-full\0"
    "duplicity remove-older-than\0"
    "dust\0"
    "dvtm\0"
    "e2fsck\0"
    "e2image\0"
    "e2label\0"
    "eatmydata\0"
    "eb\0"
    "eb terminate\0"
    "ebtables\0"
    "echo\0"
    "ed\0"
    "edgedb\0"
    "efibootmgr\0"
    "egrep\0"
    "eject\0"
    "eksctl\0"
    "eksctl delete\0"
    "elinks\0"
    "elixir\0"
    "emacs\0"
    "emacsclient\0"
    "emerge\0"
    "emerge --unmerge\0"
    "empire\0"
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
    "erase\0"
    "eslint\0"
    "espeak\0"
    "esxcfg-volume\0"
    "esxcli\0"
    "etcdctl\0"
    "etcdctl del\0"
    "etcdctl snapshot\0"
    "etcdutl\0"
    "etcdutl backup\0"
    "etcdutl snapshot\0"
    "etcher\0"
    "ether-wake\0"
    "ethtool\0"
    "ethtool-show\0"
    "ettercap\0"
    "eval\0"
    "evil-winrm\0"
    "evince\0"
    "ex\0"
    "exa\0"
    "exaplus\0"
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
    "expect-type\0"
    "export\0"
    "exportfs\0"
    "expr\0"
    "expressvpn\0"
    "extlinux\0"
    "eye\0"
    "eza\0"
    "ezjail-admin\0"
    "ezmlm-unsub\0"
    "factor\0"
    "factory-reset\0"
    "factory_reset\0"
    "factoryreset\0"
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
    "fdesetup\0"
    "fdfind\0"
    "fdformat\0"
    "fdisk\0"
    "feh\0"
    "fence_apc\0"
    "fence_ipmilan\0"
    "fence_vmware\0"
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
    "firstboot\0"
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
    "flink\0"
    "flock\0"
    "flux\0"
    "fly\0"
    "flyctl\0"
    "flyway\0"
    "fmt\0"
    "fmthard\0"
    "fold\0"
    "foot\0"
    "foreman\0"
    "format\0"
    "format-solaris\0"
    "format.com\0"
    "fossil\0"
    "fossil clean\0"
    "fossil extras\0"
    "fossil purge\0"
    "fossil revert\0"
    "fossil scrub\0"
    "fossil undo\0"
    "fping\0"
    "free\0"
    "freshclam\0"
    "frpc\0"
    "fsadm\0"
    "fsarchiver\0"
    "fsarchiver restfs\0"
    "fsck\0"
    "fsck-any\0"
    "fsck_ufs\0"
    "fsfreeze\0"
    "fstrim\0"
    "ftp\0"
    "ftpget\0"
    "fuser\0"
    "fusermount\0"
    "fw_setenv\0"
    "fw_upgrade\0"
    "fwupdmgr\0"
    "fwupdmgr downgrade\0"
    "fwupdmgr install\0"
    "fwupdmgr reinstall\0"
    "fwupdmgr switch-branch\0"
    "fwupgrade\0"
    "fzf\0"
    "g++\0"
    "gawk\0"
    "gcache\0"
    "gcc\0"
    "gcloud\0"
    "gconcat\0"
    "gdb\0"
    "gdbus\0"
    "gdisk\0"
    "gedit\0"
    "geli\0"
    "gem\0"
    "gem uninstall\0"
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
    "gh api\0"
    "gh cache delete\0"
    "gh gpg-key delete\0"
    "gh release delete\0"
    "gh repo delete\0"
    "gh secret delete\0"
    "gh ssh-key delete\0"
    "gh variable delete\0"
    "gh workflow disable\0"
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
    "git lfs migrate\0"
    "git log\0"
    "git notes list\0"
    "git notes show\0"
    "git prune\0"
    "git push\0"
    "git read-tree\0"
    "git rebase\0"
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
    "gitlab-backup\0"
    "gitlab-ctl\0"
    "gitlab-rails\0"
    "gitlab-rails r\0"
    "gitlab-rails runner\0"
    "gitlab-rake\0"
    "gksudo\0"
    "glab\0"
    "glab api\0"
    "glabel\0"
    "glances\0"
    "gluster\0"
    "glxinfo\0"
    "gmake\0"
    "gmirror\0"
    "gnome-open\0"
    "gnome-screenshot\0"
    "gnome-session-quit\0"
    "gnome-terminal\0"
    "gnop\0"
    "go\0"
    "go run\0"
    "go-build\0"
    "gobgp\0"
    "god\0"
    "gofmt\0"
    "goldeneye\0"
    "google-chrome\0"
    "goose\0"
    "gopass\0"
    "gosu\0"
    "gosu-\0"
    "gotty\0"
    "govc\0"
    "gpart\0"
    "gpasswd\0"
    "gpg\0"
    "gpg-card\0"
    "gpg2\0"
    "gpgconf\0"
    "gprof\0"
    "gpsql\0"
    "gpt\0"
    "gpt destroy\0"
    "gradle\0"
    "graid\0"
    "graid3\0"
    "greenplum\0"
    "grep\0"
    "grim\0"
    "groovy\0"
    "groupadd\0"
    "groupdel\0"
    "groupmod\0"
    "groups\0"
    "growfs\0"
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
    "gstripe\0"
    "gsutil\0"
    "gtar\0"
    "guile\0"
    "guix\0"
    "guix gc\0"
    "guix package\0"
    "gunzip\0"
    "gvinum\0"
    "gzcat\0"
    "gzip\0"
    "ha-manager\0"
    "hadoop\0"
    "halt\0"
    "harbor\0"
    "hash\0"
    "hashcat\0"
    "hasura\0"
    "hatch\0"
    "hatch env\0"
    "hatch run\0"
    "hbase\0"
    "hcloud\0"
    "hdbsql\0"
    "hdfs\0"
    "hdiutil\0"
    "hdparm\0"
    "head\0"
    "headscale\0"
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
    "hestia\0"
    "hexdump\0"
    "hey\0"
    "hfs.util\0"
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
    "hostapd-wpe\0"
    "hostid\0"
    "hostinfo\0"
    "hostname\0"
    "hostnamectl\0"
    "hostnamectl hostname\0"
    "hostnamectl status\0"
    "hpacucli\0"
    "hping\0"
    "hping3\0"
    "hponcfg\0"
    "hpssacli\0"
    "htop\0"
    "htpasswd\0"
    "http\0"
    "http-server\0"
    "httpd\0"
    "https\0"
    "hugo\0"
    "hulk\0"
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
    "ilorest\0"
    "imapsync\0"
    "img2pdf\0"
    "immortalctl\0"
    "impala-shell\0"
    "import\0"
    "incron\0"
    "incus\0"
    "incus config delete\0"
    "incus config unset\0"
    "incus delete\0"
    "incus image delete\0"
    "incus image unset\0"
    "incus network delete\0"
    "incus network unset\0"
    "incus profile delete\0"
    "incus profile unset\0"
    "incus project delete\0"
    "incus project unset\0"
    "incus restore\0"
    "incus stop\0"
    "incus storage delete\0"
    "incus storage unset\0"
    "incus storage volume delete\0"
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
    "installboot\0"
    "installer-mac\0"
    "intel_gpu_top\0"
    "invoke-rc.d\0"
    "inxi\0"
    "iocage\0"
    "ionice\0"
    "ionosctl\0"
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
    "ipf\0"
    "ipfs\0"
    "ipfs add\0"
    "ipfw\0"
    "ipmitool\0"
    "ipsec\0"
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
    "iscsiadm\0"
    "isodumper\0"
    "isql\0"
    "isql-fb\0"
    "isql-v\0"
    "istioctl\0"
    "istioctl uninstall\0"
    "isync\0"
    "iw\0"
    "iw-list\0"
    "iwconfig\0"
    "iwctl\0"
    "iwlist\0"
    "ix\0"
    "jail\0"
    "jamf\0"
    "java\0"
    "java jenkins-cli\0"
    "javac\0"
    "jekyll\0"
    "jenkins-cli\0"
    "jenkins-cli.jar\0"
    "jest\0"
    "jffs2reset\0"
    "jj\0"
    "jj abandon\0"
    "jobs\0"
    "joe\0"
    "john\0"
    "join\0"
    "journalctl\0"
    "jq\0"
    "juju\0"
    "juliaup\0"
    "juliaup self uninstall\0"
    "just\0"
    "k0s\0"
    "k0s reset\0"
    "k3d\0"
    "k3d cluster delete\0"
    "k3s\0"
    "k3s kubectl delete\0"
    "k3s kubectl drain\0"
    "k3s-agent-uninstall.sh\0"
    "k3s-killall.sh\0"
    "k3s-uninstall.sh\0"
    "k9s\0"
    "kadmin\0"
    "kadmin.local\0"
    "kafka-consumer-groups\0"
    "kafka-consumer-groups.sh\0"
    "kafka-delete-records\0"
    "kafka-delete-records.sh\0"
    "kafka-server-stop.sh\0"
    "kafka-storage\0"
    "kafka-storage.sh\0"
    "kafka-streams-application-reset\0"
    "kafka-streams-application-reset.sh\0"
    "kafka-topics\0"
    "kafka-topics --delete\0"
    "kamal\0"
    "kamal remove\0"
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
    "kextunload\0"
    "keyctl\0"
    "keytool\0"
    "kill\0"
    "killacct\0"
    "killall\0"
    "killall5\0"
    "kind\0"
    "kind delete\0"
    "kitty\0"
    "kmod\0"
    "kmutil\0"
    "knex\0"
    "knife\0"
    "knife ssh\0"
    "knife winrm\0"
    "knotc\0"
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
    "kubectl evict\0"
    "kubectl exec\0"
    "kubectl patch\0"
    "kubectl replace\0"
    "kubectl rollout undo\0"
    "kubectl run\0"
    "kubectl scale\0"
    "kubectl taint\0"
    "kubectl-ceph\0"
    "kubectx\0"
    "kubefed\0"
    "kubefed unjoin\0"
    "kubens\0"
    "kwriteconfig5\0"
    "kylin\0"
    "la\0"
    "lame\0"
    "last\0"
    "lastb\0"
    "lastlog\0"
    "latex\0"
    "launchctl\0"
    "ld\0"
    "ldapdelete\0"
    "ldapmodrdn-any\0"
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
    "ligolo\0"
    "lilo\0"
    "limactl\0"
    "limactl delete\0"
    "limactl factory-reset\0"
    "linkerd\0"
    "linkerd uninstall\0"
    "links\0"
    "links2\0"
    "linode-cli\0"
    "linux32\0"
    "linux64\0"
    "liquibase\0"
    "list_members\0"
    "listserv\0"
    "litecli\0"
    "live-server\0"
    "ll\0"
    "llcancel\0"
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
    "loginctl terminate-seat\0"
    "loginctl terminate-session\0"
    "loginctl terminate-user\0"
    "loginctl user-status\0"
    "logout\0"
    "logread\0"
    "logrotate\0"
    "logsave\0"
    "lolcat\0"
    "longhornctl\0"
    "longhornctl delete\0"
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
    "lsyncd\0"
    "ltrace\0"
    "lua\0"
    "luajit\0"
    "luarocks\0"
    "luarocks purge\0"
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
    "lxc config delete\0"
    "lxc config unset\0"
    "lxc delete\0"
    "lxc exec\0"
    "lxc image delete\0"
    "lxc image unset\0"
    "lxc network delete\0"
    "lxc network unset\0"
    "lxc profile delete\0"
    "lxc profile unset\0"
    "lxc project delete\0"
    "lxc project unset\0"
    "lxc restore\0"
    "lxc stop\0"
    "lxc storage delete\0"
    "lxc storage unset\0"
    "lxc storage volume delete\0"
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
    "macof\0"
    "magento\0"
    "magic-wormhole\0"
    "magick\0"
    "magnet-share\0"
    "mail\0"
    "maildirmake\0"
    "mailman\0"
    "mailq\0"
    "mailutil\0"
    "mailx\0"
    "maim\0"
    "make\0"
    "make-bcache\0"
    "makepasswd\0"
    "mamba\0"
    "mamba env\0"
    "mamba env remove\0"
    "man\0"
    "manage.py\0"
    "mapfile\0"
    "mapred\0"
    "mapred job\0"
    "mariadb\0"
    "mariadb-client\0"
    "mas\0"
    "masscan\0"
    "mate-session-save\0"
    "mawk\0"
    "mbsync\0"
    "mc\0"
    "mc-admin\0"
    "mc-cp\0"
    "mcedit\0"
    "mcflush\0"
    "mclient\0"
    "md5sum\0"
    "mdadm\0"
    "mdk3\0"
    "mdk4\0"
    "mdutil\0"
    "mediainfo\0"
    "medusa\0"
    "megacli\0"
    "megacli64\0"
    "megasasctl\0"
    "memcflush\0"
    "memcrm\0"
    "mender\0"
    "mender-update\0"
    "mergerfs\0"
    "mesg\0"
    "meson\0"
    "metaclear\0"
    "metadb\0"
    "mfiutil\0"
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
    "mimikatz\0"
    "minikube\0"
    "minikube delete\0"
    "minikube kubectl delete\0"
    "minikube kubectl drain\0"
    "miniserve\0"
    "ministat\0"
    "mintstick\0"
    "mise\0"
    "mise exec\0"
    "mitm6\0"
    "mix\0"
    "mkdir\0"
    "mkdocs\0"
    "mkdosfs\0"
    "mke2fs\0"
    "mkexfatfs\0"
    "mkfifo\0"
    "mkfs\0"
    "mkfs-any\0"
    "mkfs.bcachefs\0"
    "mkfs.btrfs\0"
    "mkfs.cramfs\0"
    "mkfs.exfat\0"
    "mkfs.ext2\0"
    "mkfs.ext3\0"
    "mkfs.ext4\0"
    "mkfs.f2fs\0"
    "mkfs.gfs2\0"
    "mkfs.jffs2\0"
    "mkfs.jfs\0"
    "mkfs.minix\0"
    "mkfs.nilfs2\0"
    "mkfs.ntfs\0"
    "mkfs.ocfs2\0"
    "mkfs.reiser4\0"
    "mkfs.ubifs\0"
    "mkfs.vfat\0"
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
    "mmsitepass\0"
    "modinfo\0"
    "modprobe\0"
    "mogrify\0"
    "mokutil\0"
    "monetdb\0"
    "monetdb-client\0"
    "mongo\0"
    "mongodump\0"
    "mongodump-drop\0"
    "mongoexport\0"
    "mongorestore\0"
    "mongosh\0"
    "mongosh-drop\0"
    "mongostat\0"
    "monit\0"
    "monitctl\0"
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
    "mptutil\0"
    "mpv\0"
    "msfconsole\0"
    "msfvenom\0"
    "mshow\0"
    "msmtp\0"
    "mssql-cli\0"
    "mtd\0"
    "mtd erase\0"
    "mtd write\0"
    "mtd_debug\0"
    "mtd_debug erase\0"
    "mtd_debug write\0"
    "mtd_storage.sh\0"
    "mtr\0"
    "mullvad\0"
    "multipass\0"
    "multipass delete\0"
    "multipass exec\0"
    "multipass purge\0"
    "multipass restore\0"
    "multipath\0"
    "multipath -F\0"
    "mussh\0"
    "mutt\0"
    "mv\0"
    "mvcli\0"
    "mvn\0"
    "mycli\0"
    "mypy\0"
    "mysql\0"
    "mysql-client\0"
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
    "ncftp\0"
    "ncftpget\0"
    "nebula\0"
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
    "net\0"
    "net ads leave\0"
    "net commit\0"
    "net del\0"
    "net group delete\0"
    "net user delete\0"
    "net.exe\0"
    "netbird\0"
    "netcat\0"
    "netclient\0"
    "netexec\0"
    "netfilter-persistent\0"
    "nethogs\0"
    "netlify\0"
    "netplan\0"
    "netsh\0"
    "netstat\0"
    "networkctl\0"
    "networksetup\0"
    "newaliases\0"
    "newfs\0"
    "newfs_apfs\0"
    "newfs_exfat\0"
    "newfs_hfs\0"
    "newfs_msdos\0"
    "newfs_ufs\0"
    "newgidmap\0"
    "newgrp\0"
    "newusers\0"
    "nexus\0"
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
    "nix-env --delete-generations\0"
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
    "nodetool assassinate\0"
    "nodetool clearsnapshot\0"
    "nodetool decommission\0"
    "nodetool disablebinary\0"
    "nodetool disablegossip\0"
    "nodetool drain\0"
    "nodetool removenode\0"
    "nodetool resetlocalschema\0"
    "nodetool stopdaemon\0"
    "nodetool truncatehints\0"
    "noglob\0"
    "nohup\0"
    "nomad\0"
    "nomad system gc\0"
    "nordvpn\0"
    "notify-send\0"
    "notmuch\0"
    "notmuch count\0"
    "notmuch search\0"
    "notmuch show\0"
    "nova\0"
    "now\0"
    "now rm\0"
    "nox\0"
    "npm\0"
    "npm access remove\0"
    "npm access revoke\0"
    "npm access rm\0"
    "npm audit fix\0"
    "npm deprecate\0"
    "npm dist-tag remove\0"
    "npm dist-tag revoke\0"
    "npm dist-tag rm\0"
    "npm exec\0"
    "npm org remove\0"
    "npm org revoke\0"
    "npm org rm\0"
    "npm owner remove\0"
    "npm owner revoke\0"
    "npm owner rm\0"
    "npm team remove\0"
    "npm team revoke\0"
    "npm team rm\0"
    "npm uninstall\0"
    "npm unpublish\0"
    "nproc\0"
    "npx\0"
    "nq\0"
    "nsenter\0"
    "nslookup\0"
    "nsq_to_file\0"
    "nssm\0"
    "nstat\0"
    "nsupdate\0"
    "ntfsclone\0"
    "ntfscp\0"
    "ntfsfix\0"
    "ntfsresize\0"
    "ntpdate\0"
    "numactl\0"
    "numastat\0"
    "numfmt\0"
    "nv\0"
    "nv unset\0"
    "nvidia-smi\0"
    "nvidia-uninstall\0"
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
    "nvmecontrol\0"
    "nvram\0"
    "nvram -c\0"
    "nvram erase\0"
    "nvram reset\0"
    "nvram-any\0"
    "nvram_daemon\0"
    "nvtop\0"
    "nwipe\0"
    "nzsql\0"
    "oathtool\0"
    "objcopy\0"
    "objdump\0"
    "obsutil\0"
    "oc\0"
    "oc adm cordon\0"
    "oc adm drain\0"
    "oc adm policy add-cluster-role-to-group\0"
    "oc adm policy add-cluster-role-to-user\0"
    "oc adm prune\0"
    "oc adm taint\0"
    "oc apply\0"
    "oc cp\0"
    "oc delete\0"
    "oc exec\0"
    "oc patch\0"
    "oc scale\0"
    "occ\0"
    "oci\0"
    "ocrmypdf\0"
    "ocs-sr\0"
    "od\0"
    "odoo\0"
    "offlineimap\0"
    "oggenc\0"
    "okular\0"
    "omconfig\0"
    "onionshare-cli\0"
    "oom\0"
    "op\0"
    "op run\0"
    "opam\0"
    "opam switch\0"
    "opam switch remove\0"
    "opatch\0"
    "open\0"
    "openssl\0"
    "openstack\0"
    "openvpn\0"
    "openvpn3\0"
    "openvt\0"
    "opkg\0"
    "opkg remove\0"
    "opscode\0"
    "optirun\0"
    "orsh\0"
    "osascript\0"
    "osql\0"
    "ossutil\0"
    "osync\0"
    "ovirt-shell\0"
    "ovn-nbctl\0"
    "ovn-sbctl\0"
    "ovs-appctl\0"
    "ovs-dpctl\0"
    "ovs-ofctl\0"
    "ovs-vsctl\0"
    "ovs-vsctl --if-exists\0"
    "ovs-vsctl del-br\0"
    "ovs-vsctl del-controller\0"
    "ovs-vsctl del-fail-mode\0"
    "ovs-vsctl del-manager\0"
    "ovs-vsctl del-port\0"
    "ovs-vsctl del-ssl\0"
    "ovs-vsctl emer-reset\0"
    "ovsdb-client\0"
    "ovsdb-tool\0"
    "p4\0"
    "p7zip\0"
    "packer\0"
    "pacman\0"
    "pactl\0"
    "pam-auth-update\0"
    "pam-config\0"
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
    "patchelf\0"
    "pavucontrol\0"
    "pax\0"
    "pbm\0"
    "pbm delete-backup\0"
    "pbzip2\0"
    "pcregrep\0"
    "pcs\0"
    "pcs cluster\0"
    "pcs node\0"
    "pcs property\0"
    "pcs resource\0"
    "pcs stonith\0"
    "pct\0"
    "pct delsnapshot\0"
    "pct destroy\0"
    "pct restore\0"
    "pct rollback\0"
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
    "pdm venv\0"
    "pdnsutil\0"
    "pdsh\0"
    "perccli\0"
    "perccli64\0"
    "perf\0"
    "perf record\0"
    "perf stat\0"
    "perf trace\0"
    "perl\0"
    "perp\0"
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
    "pgsql\0"
    "phoenix-sqlline\0"
    "php\0"
    "pico\0"
    "pidof\0"
    "pidstat\0"
    "pig.py\0"
    "pigz\0"
    "pijul\0"
    "pijul reset\0"
    "pijul unrecord\0"
    "pinfo\0"
    "ping\0"
    "ping6\0"
    "pip\0"
    "pip uninstall\0"
    "pip3\0"
    "pip3 uninstall\0"
    "pipenv\0"
    "pipenv env\0"
    "pipexec\0"
    "pipx\0"
    "pipx run\0"
    "pipx uninstall-all\0"
    "pivot_root\0"
    "pkcs11-tool\0"
    "pkexec\0"
    "pkg\0"
    "pkg delete\0"
    "pkg remove\0"
    "pkg_add\0"
    "pkg_delete\0"
    "pkg_remove\0"
    "pkgrm\0"
    "pkill\0"
    "playerctl\0"
    "plesk\0"
    "plocate\0"
    "pm-hibernate\0"
    "pm-hibernate-never\0"
    "pm-suspend\0"
    "pm2\0"
    "pm2 kill\0"
    "pmap\0"
    "pmset\0"
    "pmxcfs\0"
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
    "poetry cache\0"
    "poetry env\0"
    "poetry run\0"
    "popd\0"
    "port\0"
    "portage\0"
    "postalias\0"
    "postcat\0"
    "postmap\0"
    "postqueue\0"
    "postsuper\0"
    "powerman\0"
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
    "pritunl-client\0"
    "prlctl\0"
    "prlimit\0"
    "profiles\0"
    "proot\0"
    "protonvpn\0"
    "protonvpn-cli\0"
    "proxmox-backup-client\0"
    "proxmox-backup-client forget\0"
    "proxmox-backup-client prune\0"
    "proxmox-backup-manager\0"
    "proxychains\0"
    "proxychains4\0"
    "prtstat\0"
    "ps\0"
    "pscale\0"
    "psql\0"
    "psqlodbc\0"
    "pssh\0"
    "pstree\0"
    "puf\0"
    "pulsar-admin\0"
    "pulumi\0"
    "puppet\0"
    "puppet resource\0"
    "pushd\0"
    "puttygen\0"
    "pv\0"
    "pvcreate\0"
    "pvdisplay\0"
    "pveceph\0"
    "pvecm\0"
    "pvesh\0"
    "pvesm\0"
    "pvesm free\0"
    "pveum\0"
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
    "qdel\0"
    "qemu-img\0"
    "qemu-img commit\0"
    "qemu-img convert\0"
    "qemu-img create\0"
    "qemu-img dd\0"
    "qemu-img rebase\0"
    "qemu-img resize\0"
    "qemu-img snapshot\0"
    "qemu-system-x86_64\0"
    "qm\0"
    "qm delsnapshot\0"
    "qm destroy\0"
    "qm reset\0"
    "qm rollback\0"
    "qm stop\0"
    "qm unlink\0"
    "qm wait-destroy\0"
    "qmHandle\0"
    "qmrestore\0"
    "qpdf\0"
    "qrencode\0"
    "questdb\0"
    "quota\0"
    "quotacheck\0"
    "quotaoff\0"
    "rabbitmq-queues\0"
    "rabbitmq-queues delete_member\0"
    "rabbitmq-queues shrink\0"
    "rabbitmqadmin\0"
    "rabbitmqctl\0"
    "rabbitmqctl clear_permissions\0"
    "rabbitmqctl clear_policy\0"
    "rabbitmqctl close_all_connections\0"
    "rabbitmqctl delete_queue\0"
    "rabbitmqctl delete_user\0"
    "rabbitmqctl delete_vhost\0"
    "rabbitmqctl force_reset\0"
    "rabbitmqctl forget_cluster_node\0"
    "rabbitmqctl purge_queue\0"
    "rabbitmqctl reset\0"
    "rabbitmqctl shutdown\0"
    "rabbitmqctl stop\0"
    "rabbitmqctl stop_app\0"
    "racadm\0"
    "racadm5\0"
    "racket\0"
    "radeontop\0"
    "rados\0"
    "rails\0"
    "rails r\0"
    "rails runner\0"
    "railway\0"
    "railway delete\0"
    "railway down\0"
    "railway unlink\0"
    "rake\0"
    "ralink_init\0"
    "rancher\0"
    "rancher rm\0"
    "ranger\0"
    "rar\0"
    "rauc\0"
    "rbackup\0"
    "rbackup delete\0"
    "rbash\0"
    "rbd\0"
    "rbenv\0"
    "rc\0"
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
    "rd\0"
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
    "reaver\0"
    "reboot\0"
    "recode\0"
    "recovery\0"
    "redfishtool\0"
    "redis-cli\0"
    "redshift\0"
    "reg\0"
    "reg.exe\0"
    "reinstall-kernels\0"
    "reiserfsck\0"
    "reload_config-any\0"
    "remove_members\0"
    "removeacct\0"
    "removepkg\0"
    "rename\0"
    "rename.ul\0"
    "render\0"
    "render delete\0"
    "renice\0"
    "repquota\0"
    "reset\0"
    "resize.f2fs\0"
    "resize2fs\0"
    "resize4fs\0"
    "resize_reiserfs\0"
    "resizepart\0"
    "resolvconf\0"
    "resolvectl\0"
    "resolvectl query\0"
    "resolvectl statistics\0"
    "resolvectl status\0"
    "resolvectl-query\0"
    "responder\0"
    "restic\0"
    "restic forget\0"
    "restic prune\0"
    "restic restore\0"
    "restore\0"
    "restore_defaults\0"
    "restorecon\0"
    "return\0"
    "rev\0"
    "rf_power_reset.py\0"
    "rfkill\0"
    "rg\0"
    "ri\0"
    "rimraf\0"
    "rke\0"
    "rke remove\0"
    "rke2-killall.sh\0"
    "rke2-uninstall\0"
    "rke2-uninstall.sh\0"
    "rkhunter\0"
    "rlwrap\0"
    "rm\0"
    "rman\0"
    "rmdir\0"
    "rmdir /S\0"
    "rmdir /q\0"
    "rmdir /s\0"
    "rmlist\0"
    "rmmod\0"
    "rndc\0"
    "rni\0"
    "rot13\0"
    "route\0"
    "rpcinfo\0"
    "rpi-imager\0"
    "rpm\0"
    "rpm-ostree\0"
    "rpm-ostree uninstall\0"
    "rpm2cpio\0"
    "rpmquery\0"
    "rqlite\0"
    "rr\0"
    "rr record\0"
    "rsh\0"
    "rspamadm\0"
    "rsync\0"
    "rtcwake\0"
    "rtorrent\0"
    "ruby\0"
    "ruff\0"
    "run0\0"
    "runcon\0"
    "runlevel\0"
    "runsvdir\0"
    "runuser\0"
    "rustc\0"
    "rustfmt\0"
    "rustic\0"
    "rustic forget\0"
    "rustic prune\0"
    "rustup\0"
    "rustup self uninstall\0"
    "s3cmd\0"
    "s5cmd\0"
    "s6-rc\0"
    "s6-svc\0"
    "s6-tcpserver\0"
    "sa-learn\0"
    "sade\0"
    "salt\0"
    "salt-call\0"
    "salt-key\0"
    "salt-ssh\0"
    "sam\0"
    "sam delete\0"
    "samba-tool\0"
    "samba-tool computer delete\0"
    "samba-tool computer disable\0"
    "samba-tool dns del\0"
    "samba-tool dns delete\0"
    "samba-tool domain demote\0"
    "samba-tool domain leave\0"
    "samba-tool gpo del\0"
    "samba-tool gpo delete\0"
    "samba-tool group delete\0"
    "samba-tool group disable\0"
    "samba-tool ou del\0"
    "samba-tool ou delete\0"
    "samba-tool site del\0"
    "samba-tool site delete\0"
    "samba-tool spn del\0"
    "samba-tool spn delete\0"
    "samba-tool user delete\0"
    "samba-tool user disable\0"
    "samply\0"
    "samply record\0"
    "sandbox-exec\0"
    "sar\0"
    "sas2ircu\0"
    "sas3ircu\0"
    "say\0"
    "sc\0"
    "sc.exe\0"
    "scala\0"
    "scancel\0"
    "scc\0"
    "schroot\0"
    "schtasks\0"
    "scli\0"
    "scontrol\0"
    "scontrol shutdown\0"
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
    "selinuxenabled-off\0"
    "sem\0"
    "semanage\0"
    "semanage boolean\0"
    "semanage fcontext\0"
    "semanage login\0"
    "semanage permissive\0"
    "semanage port\0"
    "semanage user\0"
    "semodule\0"
    "sendmail\0"
    "sendmail-q\0"
    "sensors\0"
    "sentry\0"
    "seq\0"
    "sequelize\0"
    "sequelize-cli\0"
    "serve\0"
    "serverless\0"
    "serverless remove\0"
    "service\0"
    "sestatus\0"
    "set\0"
    "setarch\0"
    "setcap\0"
    "setenforce\0"
    "setfacl\0"
    "setfiles\0"
    "setfont\0"
    "setpci\0"
    "setpriv\0"
    "setquota\0"
    "setsebool\0"
    "setsid\0"
    "setterm\0"
    "setxkbmap\0"
    "sfdisk\0"
    "sfill\0"
    "sftp\0"
    "sg\0"
    "sg_format\0"
    "sg_reassign\0"
    "sg_sanitize\0"
    "sg_unmap\0"
    "sg_wr_mode\0"
    "sg_write_same\0"
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
    "sliver\0"
    "slogin\0"
    "slowhttptest\0"
    "slowloris\0"
    "sls\0"
    "sls remove\0"
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
    "snapshot-tool\0"
    "snarf\0"
    "snmpset\0"
    "snmpwalk\0"
    "snowsql\0"
    "socat\0"
    "socketlogd\0"
    "soffice\0"
    "softwareupdate\0"
    "solo\0"
    "solr\0"
    "sort\0"
    "source\0"
    "sox\0"
    "soxi\0"
    "spark-sql\0"
    "spark-submit\0"
    "spawn\0"
    "spctl\0"
    "spctl disable\0"
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
    "sqlite-utils-any\0"
    "sqlite3\0"
    "sqlldr\0"
    "sqlline\0"
    "sqlmap\0"
    "sqlplus\0"
    "sqsh\0"
    "srm\0"
    "srvctl\0"
    "ss\0"
    "ssacli\0"
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
    "startosinstall\0"
    "stat\0"
    "static-web-server\0"
    "stdbuf\0"
    "steghide\0"
    "stonith\0"
    "stonith_admin\0"
    "storcli\0"
    "storcli64\0"
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
    "strongswan\0"
    "stty\0"
    "su\0"
    "su-exec\0"
    "subl\0"
    "sudo\0"
    "sudoedit\0"
    "sum\0"
    "supabase\0"
    "supabase db\0"
    "supermarket-ctl\0"
    "superset\0"
    "supervisorctl\0"
    "surge\0"
    "surge teardown\0"
    "surreal\0"
    "suspend\0"
    "sv\0"
    "svc\0"
    "svcadm\0"
    "svccfg\0"
    "svcs\0"
    "svn\0"
    "svn cleanup\0"
    "svn delete\0"
    "svn remove\0"
    "svn revert\0"
    "svn rm\0"
    "svnadmin\0"
    "swaks\0"
    "swanctl\0"
    "swaplabel\0"
    "swapoff\0"
    "swapon\0"
    "swconfig\0"
    "swift\0"
    "switch_root\0"
    "swupd\0"
    "swupd bundle-remove\0"
    "swupdate\0"
    "symlink\0"
    "sympa\0"
    "sync\0"
    "syncthing\0"
    "synflood\0"
    "sysadminctl\0"
    "sysbench\0"
    "sysctl\0"
    "syslinux\0"
    "sysrc\0"
    "sysrepocfg\0"
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
    "sysupgrade\0"
    "t50\0"
    "tac\0"
    "tail\0"
    "tailscale\0"
    "talosctl\0"
    "talosctl reboot\0"
    "talosctl reset\0"
    "talosctl shutdown\0"
    "tar\0"
    "tarantoolctl\0"
    "tarsnap\0"
    "tart\0"
    "task\0"
    "tasksel\0"
    "taskset\0"
    "tc\0"
    "tc class\0"
    "tc filter\0"
    "tc qdisc\0"
    "tccli\0"
    "tccutil\0"
    "tclsh\0"
    "tcp-paste\0"
    "tcpdump\0"
    "tcpkill\0"
    "tcpserver\0"
    "tcpsvd\0"
    "tcptrack\0"
    "tcsh\0"
    "tctl\0"
    "tdnf\0"
    "tdnf erase\0"
    "tdnf remove\0"
    "teamdctl\0"
    "tee\0"
    "teleconsole\0"
    "teleport\0"
    "telinit\0"
    "telinit-0\0"
    "telnet\0"
    "terminate-account\0"
    "terminator\0"
    "terraform\0"
    "terragrunt\0"
    "tesseract\0"
    "test\0"
    "tftp\0"
    "thc-ssl-dos\0"
    "thttpd\0"
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
    "timescaledb\0"
    "timeshift\0"
    "timeshift --delete\0"
    "timeshift-any\0"
    "tldr\0"
    "tmate\0"
    "tmutil\0"
    "tmutil delete\0"
    "tmutil deletelocalsnapshots\0"
    "tmux\0"
    "tmuxinator\0"
    "tofu\0"
    "toilet\0"
    "tokei\0"
    "toolbox\0"
    "top\0"
    "torify\0"
    "torshammer\0"
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
    "tsh\0"
    "tshark\0"
    "tsort\0"
    "tsql\0"
    "tty\0"
    "ttyd\0"
    "tune2fs\0"
    "tuned-adm\0"
    "tunefs\0"
    "turso\0"
    "tw_cli\0"
    "twingate\0"
    "type\0"
    "typeorm\0"
    "typeset\0"
    "typo3\0"
    "tzselect\0"
    "uapi\0"
    "ubidetach\0"
    "ubiformat\0"
    "ubimkvol\0"
    "ubirename\0"
    "ubirmvol\0"
    "ubirsvol\0"
    "ubiupdatevol\0"
    "ubuntu-drivers\0"
    "ubus\0"
    "uci\0"
    "uclampset\0"
    "udevadm\0"
    "udhcpc\0"
    "udisksctl\0"
    "udpsvd\0"
    "uftrace\0"
    "uftrace record\0"
    "ufw\0"
    "uhubctl\0"
    "ulimit\0"
    "umask\0"
    "umount\0"
    "unaccent\0"
    "unalias\0"
    "uname\0"
    "unar\0"
    "unattended-upgrade\0"
    "unbound-control\0"
    "unbuffer\0"
    "uncompress\0"
    "unexpand\0"
    "unionfs\0"
    "unionfs-fuse\0"
    "uniq\0"
    "unison\0"
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
    "updog\0"
    "uploadserver\0"
    "upnpc\0"
    "upower\0"
    "upsc\0"
    "upscmd\0"
    "upsdrvctl\0"
    "upterm\0"
    "upterm host\0"
    "uptime\0"
    "upx\0"
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
    "v-delete-database\0"
    "v-delete-user\0"
    "v-delete-web-domain\0"
    "v4l2-ctl\0"
    "vagrant\0"
    "vagrant destroy\0"
    "vagrant snapshot delete\0"
    "vagrant snapshot pop\0"
    "vagrant snapshot restore\0"
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
    "vault seal\0"
    "vault secrets disable\0"
    "vbash\0"
    "vboxmanage\0"
    "vboxmanage closemedium\0"
    "vboxmanage controlvm\0"
    "vboxmanage hostonlyif\0"
    "vboxmanage natnetwork\0"
    "vboxmanage snapshot\0"
    "vboxmanage unregistervm\0"
    "vcgencmd\0"
    "vconfig\0"
    "vcpkg\0"
    "vdir\0"
    "vdo\0"
    "vdo create\0"
    "vdo remove\0"
    "velero\0"
    "ventoy\0"
    "ventoy -I\0"
    "ventoy -i\0"
    "vercel\0"
    "vertica\0"
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
    "vim-cmd\0"
    "vimdiff\0"
    "vinum\0"
    "vipw\0"
    "virsh\0"
    "virsh blockcommit\0"
    "virsh checkpoint-delete\0"
    "virsh destroy\0"
    "virsh detach-disk\0"
    "virsh domblk-delete\0"
    "virsh domrename-undefine\0"
    "virsh managedsave-remove\0"
    "virsh net-destroy\0"
    "virsh net-undefine\0"
    "virsh nodedev-destroy\0"
    "virsh pool-delete\0"
    "virsh pool-destroy\0"
    "virsh pool-undefine\0"
    "virsh reboot\0"
    "virsh reset\0"
    "virsh secret-undefine\0"
    "virsh shutdown\0"
    "virsh snapshot-delete\0"
    "virsh snapshot-revert\0"
    "virsh undefine\0"
    "virsh vol-delete\0"
    "virsh vol-resize\0"
    "virsh vol-wipe\0"
    "virt-manager\0"
    "virtualmin\0"
    "virtuoso\0"
    "visudo\0"
    "vite\0"
    "vlc\0"
    "vlock\0"
    "vm\0"
    "vm-bhyve\0"
    "vmadm\0"
    "vmkfstools\0"
    "vmrun\0"
    "vmrun deleteSnapshot\0"
    "vmrun deleteVM\0"
    "vmrun revertToSnapshot\0"
    "vmstat\0"
    "vncserver\0"
    "vnstat\0"
    "vpnc-disconnect\0"
    "vsql\0"
    "vssadmin\0"
    "vssadmin delete\0"
    "vssadmin.exe\0"
    "vtysh\0"
    "vtysh.sh\0"
    "vultr\0"
    "vultr-cli\0"
    "vzdump\0"
    "w\0"
    "w3m\0"
    "wait\0"
    "wakeonlan\0"
    "wakeonlan-any\0"
    "wal-g\0"
    "wal-g delete\0"
    "wall\0"
    "warp-cli\0"
    "watch\0"
    "watchexec\0"
    "wavemon\0"
    "waydroid\0"
    "waypoint\0"
    "wayvnc\0"
    "wbadmin\0"
    "wc\0"
    "wcurl\0"
    "wdiff\0"
    "webfsd\0"
    "webpack\0"
    "websocketd\0"
    "webspy\0"
    "werf\0"
    "werf dismiss\0"
    "werf purge\0"
    "wetty\0"
    "wevtutil\0"
    "wezterm\0"
    "wg\0"
    "wg set\0"
    "wg setconf\0"
    "wg syncconf\0"
    "wg-quick\0"
    "wg-quick down\0"
    "wget\0"
    "wget2\0"
    "wgetpaste\0"
    "whatis\0"
    "whence\0"
    "whereis\0"
    "which\0"
    "whmapi1\0"
    "who\0"
    "whoami\0"
    "whois\0"
    "wifi\0"
    "wifi down\0"
    "wifite\0"
    "winpty\0"
    "wipe\0"
    "wipefs\0"
    "wl-copy\0"
    "wl-paste\0"
    "wmctrl\0"
    "wmic\0"
    "wodim\0"
    "woeusb\0"
    "wormhole\0"
    "wp\0"
    "wp db\0"
    "wp-cli\0"
    "wpa_cli\0"
    "wrangler\0"
    "write\0"
    "write-chars\0"
    "wrk\0"
    "wrmsr\0"
    "wsl\0"
    "wsl.exe\0"
    "wsman\0"
    "wtype\0"
    "x-terminal-emulator\0"
    "x0vncserver\0"
    "x11vnc\0"
    "x86info\0"
    "xargs\0"
    "xattr\0"
    "xbacklight\0"
    "xbps-install\0"
    "xbps-remove\0"
    "xclip\0"
    "xdg-open\0"
    "xdotool\0"
    "xdpyinfo\0"
    "xe\0"
    "xe host-forget\0"
    "xe pool-eject\0"
    "xe snapshot-revert\0"
    "xe snapshot-uninstall\0"
    "xe sr-destroy\0"
    "xe sr-forget\0"
    "xe vdi-destroy\0"
    "xe vm-destroy\0"
    "xe vm-uninstall\0"
    "xelatex\0"
    "xfce4-session-logout\0"
    "xfce4-terminal\0"
    "xfs_copy\0"
    "xfs_growfs\0"
    "xfs_growfs-d\0"
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
    "xte\0"
    "xterm\0"
    "xtsql\0"
    "xvfb-run\0"
    "xwininfo\0"
    "xxd\0"
    "xxhsum\0"
    "xz\0"
    "xzcat\0"
    "xzgrep\0"
    "xzless\0"
    "yarn\0"
    "yarn app\0"
    "yarn application\0"
    "yarn dlx\0"
    "yarn exec\0"
    "yc\0"
    "ydotool\0"
    "yersinia\0"
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
    "yum history\0"
    "yum remove\0"
    "zappa\0"
    "zathura\0"
    "zbarimg\0"
    "zcat\0"
    "zegrep\0"
    "zellij\0"
    "zerofree\0"
    "zerotier-cli\0"
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
    "zmcontrol\0"
    "zmmailbox\0"
    "zmprov\0"
    "zoneadm\0"
    "zonecfg\0"
    "zookeeper-shell\0"
    "zookeeper-shell.sh\0"
    "zpool\0"
    "zpool clear\0"
    "zpool create\0"
    "zpool destroy\0"
    "zpool detach\0"
    "zpool export\0"
    "zpool import\0"
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
    "zypper history\0"
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
    {28, 7}, /* ?? */
    {31, 8}, /* Clear-Content */
    {45, 9}, /* Clear-Disk */
    {56, 9}, /* Clear-EventLog */
    {71, 9}, /* Clear-RecycleBin */
    {88, 10}, /* DEL */
    {92, 9}, /* Disable-NetAdapter */
    {111, 10}, /* ERASE */
    {117, 11}, /* FORMAT */
    {124, 12}, /* FastCli */
    {132, 9}, /* Format-Volume */
    {146, 13}, /* GET */
    {150, 9}, /* Initialize-Disk */
    {166, 14}, /* MegaCli */
    {174, 14}, /* MegaCli64 */
    {184, 10}, /* RD */
    {187, 10}, /* RMDIR */
    {193, 9}, /* Remove-ADUser */
    {207, 15}, /* Remove-Item */
    {219, 9}, /* Remove-LocalUser */
    {236, 9}, /* Remove-NetIPAddress */
    {256, 9}, /* Remove-NetRoute */
    {272, 9}, /* Remove-Partition */
    {289, 9}, /* Remove-VM */
    {299, 9}, /* Remove-Volume */
    {313, 16}, /* Responder.py */
    {326, 9}, /* Restart-Computer */
    {343, 17}, /* Rscript */
    {351, 9}, /* Stop-Computer */
    {365, 18}, /* VBoxManage */
    {376, 19}, /* VBoxManage closemedium */
    {399, 20}, /* VBoxManage controlvm */
    {420, 19}, /* VBoxManage hostonlyif */
    {442, 19}, /* VBoxManage natnetwork */
    {464, 21}, /* VBoxManage snapshot */
    {484, 19}, /* VBoxManage unregistervm */
    {508, 22}, /* Ventoy2Disk.sh */
    {523, 23}, /* Xvnc */
    {528, 2}, /* [ */
    {530, 24}, /* a2dissite */
    {540, 24}, /* a2enmod */
    {548, 24}, /* a2ensite */
    {557, 25}, /* aa-complain */
    {569, 25}, /* aa-disable */
    {580, 26}, /* aa-remove-unknown */
    {598, 25}, /* aa-teardown */
    {610, 24}, /* ab */
    {613, 27}, /* abduco */
    {620, 28}, /* ack */
    {624, 29}, /* acpi */
    {629, 14}, /* adaptec */
    {637, 30}, /* adb */
    {641, 31}, /* adb push */
    {650, 32}, /* adb shell */
    {660, 33}, /* adcli */
    {666, 34}, /* adcli delete-computer */
    {688, 34}, /* adcli delete-group */
    {707, 34}, /* adcli delete-user */
    {725, 34}, /* adcli leave */
    {737, 35}, /* add-apt-repository */
    {756, 24}, /* add-shell */
    {766, 36}, /* addgroup */
    {775, 37}, /* addpart */
    {783, 38}, /* addr2line */
    {793, 39}, /* adduser */
    {801, 40}, /* adrci */
    {807, 28}, /* ag */
    {810, 41}, /* age */
    {814, 42}, /* age-keygen */
    {825, 24}, /* aide */
    {830, 16}, /* aireplay-ng */
    {842, 43}, /* airflow */
    {850, 27}, /* alacritty */
    {860, 44}, /* alembic */
    {868, 45}, /* alias */
    {874, 46}, /* aliyun */
    {881, 24}, /* alsamixer */
    {891, 24}, /* amixer */
    {898, 46}, /* amplify */
    {906, 47}, /* amplify delete */
    {921, 48}, /* amttool */
    {929, 24}, /* anacron */
    {937, 49}, /* ansible */
    {945, 50}, /* ansible-playbook */
    {962, 51}, /* ant */
    {966, 52}, /* aoss */
    {971, 24}, /* apache2ctl */
    {982, 24}, /* apachectl */
    {992, 48}, /* apcaccess */
    {1002, 53}, /* apf */
    {1006, 54}, /* apfs.util */
    {1016, 55}, /* apg */
    {1020, 56}, /* apk */
    {1024, 57}, /* apk del */
    {1032, 24}, /* aplay */
    {1038, 26}, /* apparmor_parser */
    {1054, 27}, /* apptainer */
    {1064, 58}, /* apropos */
    {1072, 59}, /* apt */
    {1076, 60}, /* apt autopurge */
    {1090, 61}, /* apt autoremove */
    {1105, 62}, /* apt history */
    {1117, 60}, /* apt purge */
    {1127, 61}, /* apt remove */
    {1138, 58}, /* apt-cache */
    {1148, 58}, /* apt-file */
    {1157, 59}, /* apt-get */
    {1165, 60}, /* apt-get autopurge */
    {1183, 61}, /* apt-get autoremove */
    {1202, 60}, /* apt-get purge */
    {1216, 61}, /* apt-get remove */
    {1231, 35}, /* apt-key */
    {1239, 35}, /* apt-mark */
    {1248, 59}, /* aptitude */
    {1257, 60}, /* aptitude purge */
    {1272, 61}, /* aptitude remove */
    {1288, 63}, /* ar */
    {1291, 43}, /* arangodb */
    {1300, 64}, /* arangosh */
    {1309, 14}, /* arcconf */
    {1317, 2}, /* arch */
    {1322, 27}, /* arch-chroot */
    {1334, 14}, /* areca-cli */
    {1344, 24}, /* arecord */
    {1352, 46}, /* argocd */
    {1359, 13}, /* aria2c */
    {1366, 63}, /* arj */
    {1370, 65}, /* arp */
    {1374, 66}, /* arp-scan */
    {1383, 67}, /* arping */
    {1390, 68}, /* arpspoof */
    {1399, 69}, /* arptables */
    {1409, 70}, /* ascii85 */
    {1417, 38}, /* asciinema */
    {1427, 56}, /* asdf */
    {1432, 71}, /* ash */
    {1436, 40}, /* asmcmd */
    {1443, 54}, /* asr */
    {1447, 72}, /* at */
    {1450, 27}, /* at-spi */
    {1457, 73}, /* atftp */
    {1463, 74}, /* atop */
    {1468, 75}, /* atq */
    {1472, 75}, /* atrm */
    {1477, 76}, /* attic */
    {1483, 77}, /* attic delete */
    {1496, 77}, /* attic prune */
    {1508, 78}, /* auditctl */
    {1517, 79}, /* aureport */
    {1526, 79}, /* ausearch */
    {1535, 26}, /* authconfig */
    {1546, 80}, /* authselect */
    {1557, 51}, /* automake */
    {1566, 51}, /* autoreconf */
    {1577, 81}, /* autossh */
    {1585, 67}, /* avahi-browse */
    {1598, 82}, /* avahi-resolve */
    {1612, 83}, /* awk */
    {1616, 46}, /* aws */
    {1620, 13}, /* axel */
    {1625, 46}, /* az */
    {1628, 46}, /* azcopy */
    {1635, 46}, /* b2 */
    {1638, 84}, /* b2sum */
    {1644, 85}, /* badblocks */
    {1654, 86}, /* balena-etcher */
    {1668, 76}, /* barman */
    {1675, 77}, /* barman delete */
    {1689, 70}, /* base32 */
    {1696, 70}, /* base64 */
    {1703, 2}, /* basename */
    {1712, 70}, /* basenc */
    {1719, 71}, /* bash */
    {1724, 87}, /* bashupload */
    {1735, 88}, /* bastille */
    {1744, 28}, /* bat */
    {1748, 28}, /* batcat */
    {1755, 72}, /* batch */
    {1761, 51}, /* bazel */
    {1767, 28}, /* bc */
    {1770, 33}, /* bcache */
    {1777, 89}, /* bcache make */
    {1789, 89}, /* bcache-super-show-wipe */
    {1812, 33}, /* bcachefs */
    {1821, 90}, /* bcachefs format */
    {1837, 91}, /* bcdedit */
    {1845, 91}, /* bcdedit.exe */
    {1857, 92}, /* bconsole */
    {1866, 88}, /* beadm */
    {1872, 88}, /* bectl */
    {1878, 16}, /* beef-xss */
    {1887, 64}, /* beeline */
    {1895, 24}, /* beep */
    {1900, 43}, /* bench */
    {1906, 16}, /* bettercap */
    {1916, 93}, /* bfg */
    {1920, 94}, /* bg */
    {1923, 95}, /* bhyvectl */
    {1932, 96}, /* bin-rails */
    {1942, 97}, /* bin-rails r */
    {1954, 97}, /* bin-rails runner */
    {1971, 98}, /* bind */
    {1976, 99}, /* bindfs */
    {1983, 88}, /* bioctl */
    {1990, 12}, /* bird */
    {1995, 12}, /* birdc */
    {2001, 12}, /* birdc6 */
    {2008, 100}, /* bkill */
    {2014, 51}, /* black */
    {2020, 101}, /* bleachbit */
    {2030, 54}, /* bless */
    {2036, 102}, /* blkdiscard */
    {2047, 29}, /* blkid */
    {2053, 103}, /* blockdev */
    {2062, 104}, /* bluetoothctl */
    {2075, 86}, /* bmaptool */
    {2084, 74}, /* bmon */
    {2089, 88}, /* boot0cfg */
    {2098, 105}, /* bootctl */
    {2106, 106}, /* bootm */
    {2112, 33}, /* bore */
    {2117, 107}, /* bore local */
    {2128, 24}, /* borg */
    {2133, 108}, /* borg compact */
    {2146, 108}, /* borg delete */
    {2158, 109}, /* borg extract */
    {2171, 108}, /* borg prune */
    {2182, 110}, /* boundary */
    {2191, 111}, /* bq */
    {2194, 112}, /* bq rm */
    {2200, 24}, /* brasero */
    {2208, 113}, /* brctl */
    {2214, 114}, /* break */
    {2220, 56}, /* brew */
    {2225, 115}, /* brew bundle cleanup */
    {2245, 57}, /* brew remove */
    {2257, 57}, /* brew rm */
    {2265, 57}, /* brew uninstall */
    {2280, 113}, /* bridge */
    {2287, 24}, /* brightnessctl */
    {2301, 33}, /* brz */
    {2305, 116}, /* brz clean-tree */
    {2320, 116}, /* brz revert */
    {2331, 88}, /* bsdlabel */
    {2340, 117}, /* bsdtar */
    {2347, 118}, /* bsync */
    {2353, 64}, /* bteq */
    {2358, 74}, /* btop */
    {2363, 119}, /* btrfs */
    {2369, 120}, /* btrfs balance */
    {2383, 121}, /* btrfs check */
    {2395, 121}, /* btrfs device delete */
    {2415, 121}, /* btrfs device remove */
    {2435, 121}, /* btrfs subvol del */
    {2452, 121}, /* btrfs subvol delete */
    {2472, 121}, /* btrfs subvolume del */
    {2492, 121}, /* btrfs subvolume delete */
    {2515, 33}, /* buildah */
    {2523, 122}, /* buildah rm */
    {2534, 123}, /* buildah rmi */
    {2546, 124}, /* builtin */
    {2554, 17}, /* bun */
    {2558, 125}, /* bun run */
    {2566, 56}, /* bundle */
    {2573, 126}, /* bundle exec */
    {2585, 126}, /* bunx */
    {2590, 63}, /* bunzip2 */
    {2598, 76}, /* bup */
    {2602, 77}, /* bup gc */
    {2609, 77}, /* bup prune-older */
    {2625, 77}, /* bup rm */
    {2632, 76}, /* bupstash */
    {2641, 77}, /* bupstash rm */
    {2653, 127}, /* busctl */
    {2660, 128}, /* busybox */
    {2668, 129}, /* butterfly.server.py */
    {2688, 130}, /* bw */
    {2691, 52}, /* bwrap */
    {2697, 131}, /* byobu */
    {2703, 132}, /* bzcat */
    {2709, 133}, /* bzgrep */
    {2716, 134}, /* bzip2 */
    {2722, 135}, /* bzr */
    {2726, 116}, /* bzr clean-tree */
    {2741, 116}, /* bzr revert */
    {2752, 136}, /* bzr uncommit */
    {2765, 51}, /* c++ */
    {2769, 38}, /* c++filt */
    {2777, 56}, /* cabal */
    {2783, 137}, /* cabal gc */
    {2792, 138}, /* cabextract */
    {2803, 24}, /* caddy */
    {2809, 139}, /* caffeinate */
    {2820, 28}, /* cal */
    {2824, 33}, /* calicoctl */
    {2834, 140}, /* calicoctl delete */
    {2851, 141}, /* caller */
    {2858, 88}, /* camcontrol */
    {2869, 142}, /* cancel */
    {2876, 33}, /* cap */
    {2880, 47}, /* cap remove */
    {2891, 143}, /* capsh */
    {2897, 56}, /* cargo */
    {2903, 125}, /* cargo script */
    {2916, 137}, /* cargo uninstall */
    {2932, 144}, /* cargo yank */
    {2943, 145}, /* cat */
    {2947, 27}, /* catchsegv */
    {2957, 64}, /* cbq */
    {2961, 88}, /* cbsd */
    {2966, 51}, /* cc */
    {2969, 51}, /* ccache */
    {2976, 146}, /* cd */
    {2979, 50}, /* cdk */
    {2983, 46}, /* cdktf */
    {2989, 147}, /* cdrecord */
    {2998, 43}, /* ceph */
    {3003, 41}, /* certbot */
    {3011, 148}, /* certbot revoke */
    {3026, 148}, /* certbot unregister */
    {3045, 149}, /* certutil */
    {3054, 46}, /* cf */
    {3057, 150}, /* cfdisk */
    {3064, 106}, /* cfgmtd */
    {3071, 151}, /* cgdisk */
    {3078, 152}, /* cgexec */
    {3085, 153}, /* chage */
    {3091, 46}, /* chalice */
    {3099, 154}, /* chattr */
    {3106, 155}, /* chcon */
    {3112, 146}, /* chdir */
    {3118, 58}, /* cheat */
    {3124, 156}, /* chef-server-ctl */
    {3140, 54}, /* chflags */
    {3148, 36}, /* chfn */
    {3153, 157}, /* chgrp */
    {3159, 16}, /* chisel */
    {3166, 158}, /* chkconfig */
    {3176, 24}, /* chkrootkit */
    {3187, 159}, /* chmod */
    {3193, 160}, /* choom */
    {3199, 157}, /* chown */
    {3205, 161}, /* chpasswd */
    {3214, 52}, /* chpst */
    {3220, 24}, /* chromium */
    {3229, 124}, /* chronic */
    {3237, 38}, /* chronyc */
    {3245, 162}, /* chroot */
    {3252, 162}, /* chrt */
    {3257, 163}, /* chsh */
    {3262, 164}, /* chvt */
    {3267, 33}, /* cilium */
    {3274, 140}, /* cilium uninstall */
    {3291, 165}, /* cinnamon-session-quit */
    {3313, 166}, /* cipher */
    {3320, 166}, /* cipher.exe */
    {3331, 46}, /* civo */
    {3336, 84}, /* cksum */
    {3342, 167}, /* clamscan */
    {3351, 51}, /* clang */
    {3357, 51}, /* clang++ */
    {3365, 168}, /* clang-format */
    {3378, 114}, /* clear */
    {3384, 169}, /* clevis */
    {3391, 12}, /* cli */
    {3395, 170}, /* clickhouse-client */
    {3413, 12}, /* clish */
    {3419, 38}, /* cloc */
    {3424, 171}, /* clonezilla */
    {3435, 172}, /* cloudflared */
    {3447, 173}, /* clpctl */
    {3454, 174}, /* clush */
    {3460, 33}, /* cm */
    {3463, 116}, /* cm undo */
    {3471, 51}, /* cmake */
    {3477, 58}, /* cmp */
    {3481, 170}, /* cockroach */
    {3491, 175}, /* code */
    {3496, 129}, /* code tunnel */
    {3508, 33}, /* colima */
    {3515, 176}, /* colima delete */
    {3529, 58}, /* colordiff */
    {3539, 28}, /* column */
    {3546, 58}, /* comm */
    {3551, 177}, /* command */
    {3559, 58}, /* compgen */
    {3567, 178}, /* complete */
    {3576, 56}, /* composer */
    {3585, 137}, /* composer remove */
    {3601, 134}, /* compress */
    {3610, 56}, /* conan */
    {3616, 56}, /* conda */
    {3622, 179}, /* conda env */
    {3632, 180}, /* conda env remove */
    {3649, 180}, /* conda remove */
    {3662, 126}, /* conda run */
    {3672, 100}, /* condor_rm */
    {3682, 51}, /* configure */
    {3692, 181}, /* connmanctl */
    {3703, 182}, /* conntrack */
    {3713, 43}, /* console */
    {3721, 110}, /* consul */
    {3728, 183}, /* consul force-leave */
    {3747, 183}, /* consul kv delete */
    {3764, 183}, /* consul leave */
    {3777, 114}, /* continue */
    {3786, 24}, /* convert */
    {3794, 46}, /* copilot */
    {3802, 47}, /* copilot app delete */
    {3821, 47}, /* copilot env delete */
    {3840, 47}, /* copilot svc delete */
    {3859, 66}, /* coredumpctl */
    {3871, 184}, /* coredumpctl debug */
    {3889, 46}, /* coscmd */
    {3896, 43}, /* couchbase-cli */
    {3910, 28}, /* cowsay */
    {3917, 185}, /* cp */
    {3920, 56}, /* cpan */
    {3925, 56}, /* cpanm */
    {3931, 186}, /* cpio */
    {3936, 168}, /* cpp */
    {3940, 33}, /* cpu */
    {3944, 187}, /* cpu userdel */
    {3956, 188}, /* cpufreq-set */
    {3968, 38}, /* cpuid */
    {3974, 162}, /* cpulimit */
    {3983, 188}, /* cpupower */
    {3992, 170}, /* cqlsh */
    {3998, 16}, /* crackmapexec */
    {4011, 64}, /* crash */
    {4017, 33}, /* crc */
    {4021, 176}, /* crc delete */
    {4032, 84}, /* crc32 */
    {4038, 112}, /* createdb-drop */
    {4052, 54}, /* createhomedir */
    {4066, 33}, /* crictl */
    {4073, 122}, /* crictl rm */
    {4083, 123}, /* crictl rmi */
    {4094, 122}, /* crictl rmp */
    {4105, 33}, /* crm */
    {4109, 189}, /* crm cluster */
    {4121, 189}, /* crm configure */
    {4135, 189}, /* crm node */
    {4144, 189}, /* crm resource */
    {4157, 190}, /* croc */
    {4162, 24}, /* cron */
    {4167, 24}, /* crond */
    {4173, 191}, /* crontab */
    {4181, 175}, /* crontab-e */
    {4191, 40}, /* crsctl */
    {4198, 192}, /* cryptsetup */
    {4209, 193}, /* cryptsetup close */
    {4226, 194}, /* cryptsetup erase */
    {4243, 193}, /* cryptsetup luksClose */
    {4264, 194}, /* cryptsetup luksErase */
    {4285, 194}, /* cryptsetup luksFormat */
    {4307, 194}, /* cryptsetup luksHeaderRestore */
    {4336, 194}, /* cryptsetup luksKillSlot */
    {4360, 194}, /* cryptsetup luksRemoveKey */
    {4385, 194}, /* cryptsetup reencrypt */
    {4406, 193}, /* cryptsetup remove */
    {4424, 53}, /* csf */
    {4428, 71}, /* csh */
    {4432, 195}, /* csplit */
    {4439, 196}, /* csrutil */
    {4447, 174}, /* csshx */
    {4453, 28}, /* csvcut */
    {4460, 168}, /* csvgrep */
    {4468, 28}, /* csvlook */
    {4476, 168}, /* csvsort */
    {4484, 33}, /* ctr */
    {4488, 176}, /* ctr containers delete */
    {4510, 176}, /* ctr containers remove */
    {4532, 176}, /* ctr containers rm */
    {4550, 176}, /* ctr images delete */
    {4568, 176}, /* ctr images remove */
    {4586, 176}, /* ctr images rm */
    {4600, 176}, /* ctr namespaces delete */
    {4622, 176}, /* ctr namespaces remove */
    {4644, 176}, /* ctr namespaces rm */
    {4662, 176}, /* ctr snapshots delete */
    {4683, 176}, /* ctr snapshots remove */
    {4704, 176}, /* ctr snapshots rm */
    {4721, 197}, /* cupsctl */
    {4729, 197}, /* cupsdisable */
    {4741, 197}, /* cupsenable */
    {4752, 13}, /* curl */
    {4757, 13}, /* curlie */
    {4764, 28}, /* cut */
    {4768, 24}, /* cvlc */
    {4773, 135}, /* cvs */
    {4777, 116}, /* cvs release */
    {4789, 173}, /* cyberpanel */
    {4800, 64}, /* cypher-shell */
    {4813, 173}, /* cyradm */
    {4820, 33}, /* cyrus */
    {4826, 198}, /* cyrus delete */
    {4839, 162}, /* daemon */
    {4846, 52}, /* daemonize */
    {4856, 33}, /* darcs */
    {4862, 116}, /* darcs obliterate */
    {4879, 116}, /* darcs revert */
    {4892, 116}, /* darcs rollback */
    {4907, 116}, /* darcs unpull */
    {4920, 116}, /* darcs unrecord */
    {4935, 199}, /* darkhttpd */
    {4945, 71}, /* dash */
    {4950, 200}, /* date */
    {4955, 164}, /* date-s */
    {4962, 64}, /* db2 */
    {4966, 64}, /* db2cmd */
    {4973, 40}, /* dbca */
    {4978, 81}, /* dbclient */
    {4987, 64}, /* dbisql */
    {4994, 44}, /* dbmate */
    {5001, 152}, /* dbus-launch */
    {5013, 124}, /* dbus-run-session */
    {5030, 127}, /* dbus-send */
    {5040, 201}, /* dc */
    {5043, 86}, /* dc3dd */
    {5049, 86}, /* dcfldd */
    {5056, 202}, /* dcli */
    {5061, 24}, /* dconf */
    {5067, 203}, /* dconf reset */
    {5079, 204}, /* dd */
    {5082, 86}, /* dd-safe */
    {5090, 86}, /* dd_rescue */
    {5100, 106}, /* dd_rescue-any */
    {5114, 86}, /* ddrescue */
    {5123, 94}, /* deactivate */
    {5134, 58}, /* debsums */
    {5142, 205}, /* debugfs */
    {5150, 206}, /* declare */
    {5158, 207}, /* defaults */
    {5167, 10}, /* del */
    {5171, 208}, /* delgroup */
    {5180, 37}, /* delpart */
    {5188, 38}, /* delta */
    {5194, 10}, /* deltree */
    {5202, 24}, /* deluge */
    {5209, 209}, /* deluser */
    {5217, 210}, /* delv */
    {5222, 17}, /* deno */
    {5227, 125}, /* deno run */
    {5236, 35}, /* depmod */
    {5243, 29}, /* df */
    {5246, 40}, /* dgmgrl */
    {5253, 211}, /* dhclient */
    {5262, 211}, /* dhcpcd */
    {5269, 68}, /* dhcpig */
    {5276, 44}, /* diesel */
    {5283, 58}, /* diff */
    {5288, 38}, /* diff3 */
    {5294, 58}, /* diffstat */
    {5303, 38}, /* difft */
    {5309, 210}, /* dig */
    {5313, 212}, /* dir */
    {5317, 24}, /* direnv */
    {5324, 126}, /* direnv exec */
    {5336, 213}, /* dirname */
    {5344, 141}, /* dirs */
    {5349, 156}, /* discourse */
    {5359, 88}, /* disklabel */
    {5369, 214}, /* diskpart */
    {5378, 214}, /* diskpart.exe */
    {5391, 215}, /* diskutil */
    {5400, 216}, /* diskutil ap */
    {5412, 216}, /* diskutil apfs */
    {5426, 216}, /* diskutil appleRAID */
    {5445, 216}, /* diskutil coreStorage */
    {5466, 216}, /* diskutil cs */
    {5478, 94}, /* disown */
    {5485, 27}, /* distrobox */
    {5495, 217}, /* dmesg */
    {5501, 164}, /* dmesg-n */
    {5509, 29}, /* dmidecode */
    {5519, 151}, /* dmsetup */
    {5527, 218}, /* dmsetup clear */
    {5541, 218}, /* dmsetup remove */
    {5556, 218}, /* dmsetup remove_all */
    {5575, 218}, /* dmsetup suspend */
    {5591, 218}, /* dmsetup wipe_table */
    {5610, 219}, /* dnf */
    {5614, 57}, /* dnf autoremove */
    {5629, 57}, /* dnf erase */
    {5639, 62}, /* dnf history */
    {5651, 57}, /* dnf remove */
    {5662, 68}, /* dnsspoof */
    {5671, 16}, /* dnsspoof-any */
    {5684, 35}, /* do-release-upgrade */
    {5703, 220}, /* doas */
    {5708, 221}, /* docker */
    {5715, 222}, /* docker builder */
    {5730, 223}, /* docker builder df */
    {5748, 223}, /* docker builder events */
    {5770, 223}, /* docker builder info */
    {5790, 223}, /* docker builder inspect */
    {5813, 223}, /* docker builder list */
    {5833, 223}, /* docker builder ls */
    {5851, 224}, /* docker builder prune */
    {5872, 222}, /* docker buildx */
    {5886, 225}, /* docker buildx prune */
    {5906, 226}, /* docker checkpoint rm */
    {5927, 223}, /* docker compose config */
    {5949, 227}, /* docker compose down */
    {5969, 223}, /* docker compose events */
    {5991, 228}, /* docker compose exec */
    {6011, 223}, /* docker compose images */
    {6033, 223}, /* docker compose logs */
    {6053, 223}, /* docker compose ls */
    {6071, 223}, /* docker compose port */
    {6091, 223}, /* docker compose ps */
    {6109, 227}, /* docker compose rm */
    {6127, 228}, /* docker compose run */
    {6146, 223}, /* docker compose top */
    {6165, 223}, /* docker compose version */
    {6188, 222}, /* docker config */
    {6202, 226}, /* docker config rm */
    {6219, 223}, /* docker container */
    {6236, 229}, /* docker container create */
    {6260, 223}, /* docker container df */
    {6280, 223}, /* docker container events */
    {6304, 229}, /* docker container exec */
    {6326, 223}, /* docker container info */
    {6348, 223}, /* docker container inspect */
    {6373, 230}, /* docker container kill */
    {6395, 223}, /* docker container list */
    {6417, 223}, /* docker container ls */
    {6437, 225}, /* docker container prune */
    {6460, 229}, /* docker container restart */
    {6485, 122}, /* docker container rm */
    {6505, 231}, /* docker container run */
    {6526, 229}, /* docker container start */
    {6549, 230}, /* docker container stop */
    {6571, 222}, /* docker context */
    {6586, 226}, /* docker context rm */
    {6604, 31}, /* docker cp */
    {6614, 232}, /* docker exec */
    {6626, 223}, /* docker image */
    {6639, 229}, /* docker image build */
    {6658, 223}, /* docker image df */
    {6674, 223}, /* docker image events */
    {6694, 223}, /* docker image info */
    {6712, 223}, /* docker image inspect */
    {6733, 223}, /* docker image list */
    {6751, 223}, /* docker image ls */
    {6767, 224}, /* docker image prune */
    {6786, 229}, /* docker image pull */
    {6804, 229}, /* docker image push */
    {6822, 123}, /* docker image rm */
    {6838, 229}, /* docker image tag */
    {6855, 223}, /* docker images df */
    {6872, 223}, /* docker images events */
    {6893, 223}, /* docker images info */
    {6912, 223}, /* docker images inspect */
    {6934, 223}, /* docker images list */
    {6953, 223}, /* docker images ls */
    {6970, 230}, /* docker kill */
    {6982, 222}, /* docker manifest */
    {6998, 226}, /* docker manifest rm */
    {7017, 223}, /* docker network */
    {7032, 229}, /* docker network connect */
    {7055, 229}, /* docker network create */
    {7077, 223}, /* docker network df */
    {7095, 229}, /* docker network disconnect */
    {7121, 223}, /* docker network events */
    {7143, 223}, /* docker network info */
    {7163, 223}, /* docker network inspect */
    {7186, 223}, /* docker network list */
    {7206, 223}, /* docker network ls */
    {7224, 224}, /* docker network prune */
    {7245, 229}, /* docker network rm */
    {7263, 222}, /* docker node */
    {7275, 226}, /* docker node demote */
    {7294, 226}, /* docker node rm */
    {7309, 222}, /* docker plugin */
    {7323, 226}, /* docker plugin disable */
    {7345, 226}, /* docker plugin rm */
    {7362, 122}, /* docker rm */
    {7372, 123}, /* docker rmi */
    {7383, 231}, /* docker run */
    {7394, 222}, /* docker secret */
    {7408, 233}, /* docker secret rm */
    {7425, 222}, /* docker service */
    {7440, 233}, /* docker service rm */
    {7458, 234}, /* docker service scale */
    {7479, 234}, /* docker service update */
    {7501, 222}, /* docker stack */
    {7514, 233}, /* docker stack rm */
    {7530, 230}, /* docker stop */
    {7542, 222}, /* docker swarm */
    {7555, 226}, /* docker swarm ca */
    {7571, 226}, /* docker swarm leave */
    {7590, 223}, /* docker system df */
    {7607, 223}, /* docker system events */
    {7628, 223}, /* docker system info */
    {7647, 223}, /* docker system inspect */
    {7669, 223}, /* docker system list */
    {7688, 223}, /* docker system ls */
    {7705, 225}, /* docker system prune */
    {7725, 225}, /* docker system reset */
    {7745, 226}, /* docker trust revoke */
    {7765, 223}, /* docker volume */
    {7779, 229}, /* docker volume create */
    {7800, 223}, /* docker volume df */
    {7817, 223}, /* docker volume events */
    {7838, 223}, /* docker volume info */
    {7857, 223}, /* docker volume inspect */
    {7879, 223}, /* docker volume list */
    {7898, 223}, /* docker volume ls */
    {7915, 225}, /* docker volume prune */
    {7935, 235}, /* docker volume remove */
    {7956, 235}, /* docker volume rm */
    {7973, 33}, /* docker-compose */
    {7988, 223}, /* docker-compose config */
    {8010, 227}, /* docker-compose down */
    {8030, 228}, /* docker-compose exec */
    {8050, 227}, /* docker-compose kill */
    {8070, 223}, /* docker-compose logs */
    {8090, 223}, /* docker-compose ps */
    {8108, 227}, /* docker-compose rm */
    {8126, 228}, /* docker-compose run */
    {8145, 223}, /* docker-compose top */
    {8164, 95}, /* docker-machine */
    {8179, 140}, /* docker-uninstall */
    {8196, 46}, /* doctl */
    {8202, 44}, /* doctrine */
    {8211, 46}, /* dokku */
    {8217, 47}, /* dokku apps:destroy */
    {8236, 47}, /* dokku postgres:destroy */
    {8259, 64}, /* dolt */
    {8264, 104}, /* domainname */
    {8275, 28}, /* dos2unix */
    {8284, 51}, /* dot */
    {8288, 54}, /* dot_clean */
    {8298, 33}, /* dotenv */
    {8305, 126}, /* dotenv run */
    {8316, 51}, /* dotnet */
    {8323, 125}, /* dotnet script */
    {8337, 131}, /* dotool */
    {8344, 236}, /* doveadm */
    {8352, 198}, /* doveadm expunge */
    {8368, 198}, /* doveadm mailbox delete */
    {8391, 198}, /* doveadm purge */
    {8405, 237}, /* dpkg */
    {8410, 238}, /* dpkg-deb */
    {8419, 58}, /* dpkg-query */
    {8430, 35}, /* dpkg-reconfigure */
    {8447, 35}, /* dracut */
    {8454, 33}, /* drbdadm */
    {8462, 89}, /* drbdadm create-md */
    {8480, 89}, /* drbdadm invalidate */
    {8499, 89}, /* drbdadm wipe-md */
    {8515, 89}, /* drbdmeta */
    {8524, 64}, /* drill */
    {8530, 44}, /* drizzle-kit */
    {8542, 239}, /* dropdb */
    {8549, 112}, /* dropdb-any */
    {8560, 239}, /* dropuser */
    {8569, 43}, /* drupal */
    {8576, 43}, /* drush */
    {8582, 240}, /* dscl */
    {8587, 240}, /* dsconfigad */
    {8598, 240}, /* dseditgroup */
    {8610, 240}, /* dsenableroot */
    {8623, 174}, /* dsh */
    {8627, 33}, /* dsidm */
    {8633, 187}, /* dsidm delete */
    {8646, 68}, /* dsniff */
    {8653, 66}, /* dstat */
    {8659, 173}, /* dsync */
    {8665, 27}, /* dtach */
    {8671, 29}, /* du */
    {8674, 170}, /* duckdb */
    {8681, 29}, /* duf */
    {8685, 199}, /* dufs */
    {8690, 241}, /* dump */
    {8695, 66}, /* dumpe2fs */
    {8704, 88}, /* dumpfs */
    {8711, 241}, /* duplicity */
    {8721, 108}, /* duplicity remove-all-but-n-full */
    {8753, 108}, /* duplicity remove-all-inc-of-but-n-full */
    {8792, 242}, /* duplicity remove-older-than */
    {8820, 29}, /* dust */
    {8825, 131}, /* dvtm */
    {8830, 243}, /* e2fsck */
    {8837, 86}, /* e2image */
    {8845, 244}, /* e2label */
    {8853, 124}, /* eatmydata */
    {8863, 46}, /* eb */
    {8866, 47}, /* eb terminate */
    {8879, 69}, /* ebtables */
    {8888, 245}, /* echo */
    {8893, 246}, /* ed */
    {8896, 64}, /* edgedb */
    {8903, 247}, /* efibootmgr */
    {8914, 133}, /* egrep */
    {8920, 103}, /* eject */
    {8926, 33}, /* eksctl */
    {8933, 248}, /* eksctl delete */
    {8947, 249}, /* elinks */
    {8954, 17}, /* elixir */
    {8961, 250}, /* emacs */
    {8967, 250}, /* emacsclient */
    {8979, 251}, /* emerge */
    {8986, 57}, /* emerge --unmerge */
    {9003, 16}, /* empire */
    {9010, 94}, /* enable */
    {9017, 27}, /* entr */
    {9022, 252}, /* env */
    {9026, 168}, /* envsubst */
    {9035, 24}, /* eog */
    {9039, 56}, /* eopkg */
    {9045, 57}, /* eopkg remove */
    {9058, 57}, /* eopkg rm */
    {9067, 33}, /* equo */
    {9072, 57}, /* equo remove */
    {9084, 10}, /* erase */
    {9090, 51}, /* eslint */
    {9097, 24}, /* espeak */
    {9104, 202}, /* esxcfg-volume */
    {9118, 202}, /* esxcli */
    {9125, 253}, /* etcdctl */
    {9133, 239}, /* etcdctl del */
    {9145, 254}, /* etcdctl snapshot */
    {9162, 254}, /* etcdutl */
    {9170, 254}, /* etcdutl backup */
    {9185, 254}, /* etcdutl snapshot */
    {9202, 86}, /* etcher */
    {9209, 24}, /* ether-wake */
    {9220, 255}, /* ethtool */
    {9228, 82}, /* ethtool-show */
    {9241, 16}, /* ettercap */
    {9250, 256}, /* eval */
    {9255, 16}, /* evil-winrm */
    {9266, 24}, /* evince */
    {9273, 257}, /* ex */
    {9276, 212}, /* exa */
    {9280, 64}, /* exaplus */
    {9288, 258}, /* exec */
    {9293, 259}, /* exiftool */
    {9302, 260}, /* exigrep */
    {9310, 236}, /* exim */
    {9315, 236}, /* exim4 */
    {9321, 260}, /* exiqgrep */
    {9330, 198}, /* exiqgrep-rm */
    {9342, 94}, /* exit */
    {9347, 259}, /* exiv2 */
    {9353, 260}, /* exiwhat */
    {9361, 46}, /* exo */
    {9365, 28}, /* expand */
    {9372, 261}, /* expect */
    {9379, 131}, /* expect-type */
    {9391, 206}, /* export */
    {9398, 262}, /* exportfs */
    {9407, 141}, /* expr */
    {9412, 172}, /* expressvpn */
    {9423, 263}, /* extlinux */
    {9432, 264}, /* eye */
    {9436, 212}, /* eza */
    {9440, 88}, /* ezjail-admin */
    {9453, 173}, /* ezmlm-unsub */
    {9465, 28}, /* factor */
    {9472, 265}, /* factory-reset */
    {9486, 106}, /* factory_reset */
    {9500, 265}, /* factoryreset */
    {9513, 266}, /* fail2ban-client */
    {9529, 36}, /* faillock */
    {9538, 162}, /* fakechroot */
    {9549, 267}, /* fakeroot */
    {9558, 152}, /* faketime */
    {9567, 268}, /* fallocate */
    {9577, 2}, /* false */
    {9583, 74}, /* fastfetch */
    {9593, 164}, /* fbset */
    {9599, 64}, /* fbsql */
    {9605, 269}, /* fc */
    {9608, 259}, /* fc-list */
    {9616, 270}, /* fd */
    {9619, 271}, /* fdesetup */
    {9628, 270}, /* fdfind */
    {9635, 22}, /* fdformat */
    {9644, 150}, /* fdisk */
    {9650, 24}, /* feh */
    {9654, 48}, /* fence_apc */
    {9664, 48}, /* fence_ipmilan */
    {9678, 48}, /* fence_vmware */
    {9691, 13}, /* fetch */
    {9697, 272}, /* fetchmail */
    {9707, 24}, /* ffmpeg */
    {9714, 24}, /* ffplay */
    {9721, 259}, /* ffprobe */
    {9729, 87}, /* ffsend */
    {9736, 94}, /* fg */
    {9739, 133}, /* fgrep */
    {9745, 169}, /* fido2-token */
    {9757, 28}, /* figlet */
    {9764, 29}, /* file */
    {9769, 273}, /* file-rename */
    {9781, 274}, /* find */
    {9786, 29}, /* findfs */
    {9793, 29}, /* findmnt */
    {9801, 141}, /* finger */
    {9808, 24}, /* fio */
    {9812, 46}, /* firebase */
    {9821, 24}, /* firefox */
    {9829, 152}, /* firejail */
    {9838, 275}, /* firewall-cmd */
    {9851, 265}, /* firstboot */
    {9861, 71}, /* fish */
    {9866, 24}, /* flac */
    {9871, 22}, /* flash_erase */
    {9883, 22}, /* flash_eraseall */
    {9898, 22}, /* flashcp */
    {9906, 276}, /* flashrom */
    {9915, 44}, /* flask */
    {9921, 56}, /* flatpak */
    {9929, 277}, /* flatpak remove */
    {9944, 278}, /* flatpak run */
    {9956, 277}, /* flatpak uninstall */
    {9974, 279}, /* flink */
    {9980, 162}, /* flock */
    {9986, 46}, /* flux */
    {9991, 46}, /* fly */
    {9995, 46}, /* flyctl */
    {10002, 44}, /* flyway */
    {10009, 28}, /* fmt */
    {10013, 88}, /* fmthard */
    {10021, 28}, /* fold */
    {10026, 27}, /* foot */
    {10031, 264}, /* foreman */
    {10039, 11}, /* format */
    {10046, 88}, /* format-solaris */
    {10061, 11}, /* format.com */
    {10072, 135}, /* fossil */
    {10079, 116}, /* fossil clean */
    {10092, 116}, /* fossil extras */
    {10106, 116}, /* fossil purge */
    {10119, 116}, /* fossil revert */
    {10133, 116}, /* fossil scrub */
    {10146, 116}, /* fossil undo */
    {10158, 67}, /* fping */
    {10164, 2}, /* free */
    {10169, 35}, /* freshclam */
    {10179, 16}, /* frpc */
    {10184, 280}, /* fsadm */
    {10190, 171}, /* fsarchiver */
    {10201, 86}, /* fsarchiver restfs */
    {10219, 243}, /* fsck */
    {10224, 243}, /* fsck-any */
    {10233, 88}, /* fsck_ufs */
    {10242, 281}, /* fsfreeze */
    {10251, 282}, /* fstrim */
    {10258, 283}, /* ftp */
    {10262, 13}, /* ftpget */
    {10269, 284}, /* fuser */
    {10275, 24}, /* fusermount */
    {10286, 285}, /* fw_setenv */
    {10296, 106}, /* fw_upgrade */
    {10307, 35}, /* fwupdmgr */
    {10316, 286}, /* fwupdmgr downgrade */
    {10335, 286}, /* fwupdmgr install */
    {10352, 286}, /* fwupdmgr reinstall */
    {10371, 286}, /* fwupdmgr switch-branch */
    {10394, 106}, /* fwupgrade */
    {10404, 28}, /* fzf */
    {10408, 51}, /* g++ */
    {10412, 83}, /* gawk */
    {10417, 88}, /* gcache */
    {10424, 51}, /* gcc */
    {10428, 46}, /* gcloud */
    {10435, 88}, /* gconcat */
    {10443, 27}, /* gdb */
    {10447, 287}, /* gdbus */
    {10453, 288}, /* gdisk */
    {10459, 175}, /* gedit */
    {10465, 88}, /* geli */
    {10470, 56}, /* gem */
    {10474, 137}, /* gem uninstall */
    {10488, 144}, /* gem yank */
    {10497, 63}, /* genisoimage */
    {10509, 29}, /* getcap */
    {10516, 141}, /* getconf */
    {10524, 29}, /* getenforce */
    {10535, 141}, /* getent */
    {10542, 29}, /* getfacl */
    {10550, 38}, /* getfattr */
    {10559, 67}, /* getmac */
    {10566, 272}, /* getmail */
    {10574, 114}, /* getopts */
    {10582, 38}, /* getsebool */
    {10592, 46}, /* gh */
    {10595, 289}, /* gh api */
    {10602, 290}, /* gh cache delete */
    {10618, 290}, /* gh gpg-key delete */
    {10636, 290}, /* gh release delete */
    {10654, 290}, /* gh repo delete */
    {10669, 290}, /* gh secret delete */
    {10686, 290}, /* gh ssh-key delete */
    {10704, 290}, /* gh variable delete */
    {10723, 290}, /* gh workflow disable */
    {10743, 51}, /* ghc */
    {10747, 24}, /* gimp */
    {10752, 33}, /* gio */
    {10756, 291}, /* gio cat */
    {10764, 291}, /* gio info */
    {10773, 291}, /* gio list */
    {10782, 291}, /* gio mime */
    {10791, 292}, /* gio remove */
    {10802, 292}, /* gio trash */
    {10812, 291}, /* gio tree */
    {10821, 87}, /* gist */
    {10826, 293}, /* git */
    {10830, 294}, /* git bisect log */
    {10845, 295}, /* git bisect run */
    {10860, 294}, /* git bisect view */
    {10876, 296}, /* git branch */
    {10887, 297}, /* git checkout */
    {10900, 298}, /* git checkout-index */
    {10919, 299}, /* git clean */
    {10929, 300}, /* git config */
    {10940, 294}, /* git config --get */
    {10957, 294}, /* git config --list */
    {10975, 294}, /* git config -l */
    {10989, 294}, /* git config get */
    {11004, 294}, /* git config list */
    {11020, 301}, /* git diff */
    {11029, 302}, /* git fetch */
    {11039, 303}, /* git filter-branch */
    {11057, 303}, /* git filter-repo */
    {11073, 304}, /* git gc */
    {11080, 305}, /* git gc --prune */
    {11095, 294}, /* git lfs ls-files */
    {11112, 306}, /* git lfs migrate */
    {11128, 301}, /* git log */
    {11136, 294}, /* git notes list */
    {11151, 294}, /* git notes show */
    {11166, 305}, /* git prune */
    {11176, 307}, /* git push */
    {11185, 308}, /* git read-tree */
    {11199, 309}, /* git rebase */
    {11210, 301}, /* git reflog */
    {11221, 305}, /* git reflog delete */
    {11239, 305}, /* git reflog expire */
    {11257, 310}, /* git remote */
    {11268, 294}, /* git remote -v */
    {11282, 294}, /* git remote show */
    {11298, 311}, /* git reset */
    {11308, 312}, /* git restore */
    {11320, 313}, /* git rm */
    {11327, 301}, /* git show */
    {11336, 314}, /* git stash clear */
    {11352, 314}, /* git stash drop */
    {11367, 315}, /* git stash list */
    {11382, 315}, /* git stash show */
    {11397, 301}, /* git status */
    {11408, 316}, /* git submodule deinit */
    {11429, 295}, /* git submodule foreach */
    {11451, 294}, /* git submodule status */
    {11472, 317}, /* git switch */
    {11483, 318}, /* git tag */
    {11491, 319}, /* git update-ref */
    {11506, 294}, /* git worktree list */
    {11524, 316}, /* git worktree remove */
    {11544, 93}, /* git-filter-repo */
    {11560, 156}, /* gitlab-backup */
    {11574, 156}, /* gitlab-ctl */
    {11585, 33}, /* gitlab-rails */
    {11598, 97}, /* gitlab-rails r */
    {11613, 97}, /* gitlab-rails runner */
    {11633, 156}, /* gitlab-rake */
    {11645, 320}, /* gksudo */
    {11652, 46}, /* glab */
    {11657, 289}, /* glab api */
    {11666, 88}, /* glabel */
    {11673, 74}, /* glances */
    {11681, 43}, /* gluster */
    {11689, 259}, /* glxinfo */
    {11697, 321}, /* gmake */
    {11703, 88}, /* gmirror */
    {11711, 175}, /* gnome-open */
    {11722, 24}, /* gnome-screenshot */
    {11739, 165}, /* gnome-session-quit */
    {11758, 27}, /* gnome-terminal */
    {11773, 88}, /* gnop */
    {11778, 56}, /* go */
    {11781, 125}, /* go run */
    {11788, 51}, /* go-build */
    {11797, 12}, /* gobgp */
    {11803, 264}, /* god */
    {11807, 51}, /* gofmt */
    {11813, 68}, /* goldeneye */
    {11823, 24}, /* google-chrome */
    {11837, 44}, /* goose */
    {11843, 130}, /* gopass */
    {11850, 162}, /* gosu */
    {11855, 152}, /* gosu- */
    {11861, 129}, /* gotty */
    {11867, 202}, /* govc */
    {11872, 88}, /* gpart */
    {11878, 322}, /* gpasswd */
    {11886, 323}, /* gpg */
    {11890, 169}, /* gpg-card */
    {11899, 323}, /* gpg2 */
    {11904, 42}, /* gpgconf */
    {11912, 38}, /* gprof */
    {11918, 64}, /* gpsql */
    {11924, 33}, /* gpt */
    {11928, 90}, /* gpt destroy */
    {11940, 51}, /* gradle */
    {11947, 88}, /* graid */
    {11953, 88}, /* graid3 */
    {11960, 64}, /* greenplum */
    {11970, 133}, /* grep */
    {11975, 24}, /* grim */
    {11980, 17}, /* groovy */
    {11987, 36}, /* groupadd */
    {11996, 208}, /* groupdel */
    {12005, 324}, /* groupmod */
    {12014, 2}, /* groups */
    {12021, 88}, /* growfs */
    {12028, 147}, /* growisofs */
    {12038, 103}, /* growpart */
    {12047, 36}, /* grpconv */
    {12055, 325}, /* grpunconv */
    {12065, 35}, /* grub-editenv */
    {12078, 263}, /* grub-install */
    {12091, 35}, /* grub-mkconfig */
    {12105, 263}, /* grub2-install */
    {12119, 35}, /* grub2-mkconfig */
    {12134, 105}, /* grubby */
    {12141, 24}, /* gs */
    {12144, 129}, /* gs-netcat */
    {12154, 326}, /* gsed */
    {12159, 24}, /* gsettings */
    {12169, 203}, /* gsettings reset-recursively */
    {12197, 64}, /* gsql */
    {12202, 88}, /* gstripe */
    {12210, 46}, /* gsutil */
    {12217, 117}, /* gtar */
    {12222, 17}, /* guile */
    {12228, 56}, /* guix */
    {12233, 327}, /* guix gc */
    {12241, 328}, /* guix package */
    {12254, 63}, /* gunzip */
    {12261, 88}, /* gvinum */
    {12268, 132}, /* gzcat */
    {12274, 134}, /* gzip */
    {12279, 202}, /* ha-manager */
    {12290, 329}, /* hadoop */
    {12297, 330}, /* halt */
    {12302, 156}, /* harbor */
    {12309, 94}, /* hash */
    {12314, 24}, /* hashcat */
    {12322, 43}, /* hasura */
    {12329, 33}, /* hatch */
    {12335, 179}, /* hatch env */
    {12345, 126}, /* hatch run */
    {12355, 64}, /* hbase */
    {12361, 46}, /* hcloud */
    {12368, 64}, /* hdbsql */
    {12375, 329}, /* hdfs */
    {12380, 215}, /* hdiutil */
    {12388, 331}, /* hdparm */
    {12395, 133}, /* head */
    {12400, 172}, /* headscale */
    {12410, 184}, /* heaptrack */
    {12420, 332}, /* helm */
    {12425, 248}, /* helm del */
    {12434, 248}, /* helm delete */
    {12446, 333}, /* helm rollback */
    {12460, 248}, /* helm uninstall */
    {12475, 33}, /* helmfile */
    {12484, 176}, /* helmfile delete */
    {12500, 176}, /* helmfile destroy */
    {12517, 58}, /* help */
    {12522, 46}, /* heroku */
    {12529, 173}, /* hestia */
    {12536, 28}, /* hexdump */
    {12544, 24}, /* hey */
    {12548, 54}, /* hfs.util */
    {12557, 135}, /* hg */
    {12560, 334}, /* hg checkout */
    {12572, 334}, /* hg co */
    {12578, 136}, /* hg purge */
    {12587, 334}, /* hg revert */
    {12597, 136}, /* hg revert -C */
    {12610, 136}, /* hg rollback */
    {12622, 136}, /* hg strip */
    {12631, 334}, /* hg up */
    {12637, 136}, /* hg up -C */
    {12646, 334}, /* hg update */
    {12656, 136}, /* hg update -C */
    {12669, 335}, /* history */
    {12677, 64}, /* hive */
    {12682, 33}, /* homectl */
    {12690, 187}, /* homectl deactivate-all */
    {12713, 187}, /* homectl lock */
    {12726, 187}, /* homectl remove */
    {12741, 210}, /* host */
    {12746, 16}, /* hostapd-wpe */
    {12758, 67}, /* hostid */
    {12765, 66}, /* hostinfo */
    {12774, 336}, /* hostname */
    {12783, 337}, /* hostnamectl */
    {12795, 337}, /* hostnamectl hostname */
    {12816, 337}, /* hostnamectl status */
    {12835, 14}, /* hpacucli */
    {12844, 16}, /* hping */
    {12850, 16}, /* hping3 */
    {12857, 48}, /* hponcfg */
    {12865, 14}, /* hpssacli */
    {12874, 74}, /* htop */
    {12879, 36}, /* htpasswd */
    {12888, 13}, /* http */
    {12893, 199}, /* http-server */
    {12905, 199}, /* httpd */
    {12911, 13}, /* https */
    {12917, 51}, /* hugo */
    {12922, 68}, /* hulk */
    {12927, 338}, /* hwclock */
    {12935, 29}, /* hwinfo */
    {12942, 24}, /* hydra */
    {12948, 339}, /* hyperfine */
    {12958, 124}, /* i386 */
    {12963, 46}, /* ibmcloud */
    {12972, 38}, /* icdiff */
    {12979, 28}, /* iconv */
    {12985, 2}, /* id */
    {12988, 259}, /* identify */
    {12997, 340}, /* ifconfig */
    {13006, 341}, /* ifdown */
    {13013, 124}, /* ifne */
    {13018, 66}, /* ifstat */
    {13025, 74}, /* iftop */
    {13031, 342}, /* ifup */
    {13036, 48}, /* ilorest */
    {13044, 272}, /* imapsync */
    {13053, 24}, /* img2pdf */
    {13061, 264}, /* immortalctl */
    {13073, 64}, /* impala-shell */
    {13086, 24}, /* import */
    {13093, 27}, /* incron */
    {13100, 18}, /* incus */
    {13106, 343}, /* incus config delete */
    {13126, 343}, /* incus config unset */
    {13145, 344}, /* incus delete */
    {13158, 343}, /* incus image delete */
    {13177, 343}, /* incus image unset */
    {13195, 343}, /* incus network delete */
    {13216, 343}, /* incus network unset */
    {13236, 343}, /* incus profile delete */
    {13257, 343}, /* incus profile unset */
    {13277, 343}, /* incus project delete */
    {13298, 343}, /* incus project unset */
    {13318, 345}, /* incus restore */
    {13332, 346}, /* incus stop */
    {13343, 343}, /* incus storage delete */
    {13364, 343}, /* incus storage unset */
    {13384, 343}, /* incus storage volume delete */
    {13412, 168}, /* indent */
    {13419, 107}, /* inetd */
    {13425, 170}, /* influx */
    {13432, 347}, /* influx bucket delete */
    {13453, 347}, /* influx delete */
    {13467, 347}, /* influx org delete */
    {13485, 33}, /* influxd */
    {13493, 239}, /* influxd drop */
    {13506, 58}, /* info */
    {13511, 348}, /* init */
    {13516, 349}, /* initctl */
    {13524, 350}, /* initdb-force */
    {13537, 24}, /* inkscape */
    {13546, 27}, /* inotifywait */
    {13558, 351}, /* insmod */
    {13565, 352}, /* install */
    {13573, 88}, /* installboot */
    {13585, 54}, /* installer-mac */
    {13599, 38}, /* intel_gpu_top */
    {13613, 349}, /* invoke-rc.d */
    {13625, 29}, /* inxi */
    {13630, 88}, /* iocage */
    {13637, 152}, /* ionice */
    {13644, 46}, /* ionosctl */
    {13653, 29}, /* iostat */
    {13660, 74}, /* iotop */
    {13666, 353}, /* ip */
    {13669, 354}, /* ip a */
    {13674, 355}, /* ip a del */
    {13683, 355}, /* ip a delete */
    {13695, 356}, /* ip a flush */
    {13706, 354}, /* ip addr */
    {13714, 355}, /* ip addr del */
    {13726, 355}, /* ip addr delete */
    {13741, 356}, /* ip addr flush */
    {13755, 354}, /* ip address */
    {13766, 355}, /* ip address del */
    {13781, 355}, /* ip address delete */
    {13799, 356}, /* ip address flush */
    {13816, 354}, /* ip l */
    {13821, 357}, /* ip l del */
    {13830, 357}, /* ip l delete */
    {13842, 358}, /* ip l s */
    {13849, 359}, /* ip l s netns */
    {13862, 358}, /* ip l set */
    {13871, 359}, /* ip l set netns */
    {13886, 354}, /* ip link */
    {13894, 357}, /* ip link del */
    {13906, 357}, /* ip link delete */
    {13921, 358}, /* ip link s */
    {13931, 359}, /* ip link s netns */
    {13947, 358}, /* ip link set */
    {13959, 359}, /* ip link set netns */
    {13977, 354}, /* ip maddr */
    {13986, 354}, /* ip n */
    {13991, 65}, /* ip neigh */
    {14000, 354}, /* ip neighbour */
    {14013, 354}, /* ip netns */
    {14022, 360}, /* ip netns del */
    {14035, 360}, /* ip netns delete */
    {14051, 361}, /* ip netns exec */
    {14065, 354}, /* ip nexthop */
    {14076, 354}, /* ip r */
    {14081, 362}, /* ip r add */
    {14090, 362}, /* ip r change */
    {14102, 363}, /* ip r del */
    {14111, 363}, /* ip r delete */
    {14123, 364}, /* ip r flush */
    {14134, 362}, /* ip r replace */
    {14147, 354}, /* ip ro */
    {14153, 362}, /* ip ro add */
    {14163, 362}, /* ip ro change */
    {14176, 363}, /* ip ro del */
    {14186, 363}, /* ip ro delete */
    {14199, 364}, /* ip ro flush */
    {14211, 362}, /* ip ro replace */
    {14225, 354}, /* ip route */
    {14234, 362}, /* ip route add */
    {14247, 362}, /* ip route change */
    {14263, 363}, /* ip route del */
    {14276, 363}, /* ip route delete */
    {14292, 364}, /* ip route flush */
    {14307, 362}, /* ip route replace */
    {14324, 354}, /* ip rule */
    {14332, 365}, /* ip rule add */
    {14344, 354}, /* ip token */
    {14353, 354}, /* ip tunnel */
    {14363, 354}, /* ip tuntap */
    {14373, 69}, /* ip6tables */
    {14383, 366}, /* ip6tables-restore */
    {14401, 367}, /* ip6tables-save */
    {14416, 368}, /* ipa */
    {14420, 369}, /* ipa group-del */
    {14434, 369}, /* ipa host-del */
    {14447, 369}, /* ipa user-del */
    {14460, 369}, /* ipa user-disable */
    {14477, 82}, /* ipcalc */
    {14484, 29}, /* ipcs */
    {14489, 67}, /* iperf */
    {14495, 67}, /* iperf3 */
    {14502, 370}, /* ipf */
    {14506, 33}, /* ipfs */
    {14511, 87}, /* ipfs add */
    {14520, 370}, /* ipfw */
    {14525, 371}, /* ipmitool */
    {14534, 172}, /* ipsec */
    {14540, 372}, /* ipset */
    {14546, 373}, /* ipset destroy */
    {14560, 373}, /* ipset flush */
    {14572, 82}, /* ipset-list */
    {14583, 69}, /* iptables */
    {14592, 69}, /* iptables-legacy */
    {14608, 366}, /* iptables-legacy-restore */
    {14632, 69}, /* iptables-nft */
    {14645, 366}, /* iptables-nft-restore */
    {14666, 366}, /* iptables-restore */
    {14683, 367}, /* iptables-save */
    {14697, 66}, /* iptraf */
    {14704, 373}, /* ipvsadm */
    {14712, 17}, /* ipython */
    {14720, 374}, /* iscsiadm */
    {14729, 86}, /* isodumper */
    {14739, 170}, /* isql */
    {14744, 64}, /* isql-fb */
    {14752, 64}, /* isql-v */
    {14759, 33}, /* istioctl */
    {14768, 176}, /* istioctl uninstall */
    {14787, 272}, /* isync */
    {14793, 375}, /* iw */
    {14796, 82}, /* iw-list */
    {14804, 376}, /* iwconfig */
    {14813, 181}, /* iwctl */
    {14819, 82}, /* iwlist */
    {14826, 87}, /* ix */
    {14829, 88}, /* jail */
    {14834, 54}, /* jamf */
    {14839, 51}, /* java */
    {14844, 377}, /* java jenkins-cli */
    {14861, 51}, /* javac */
    {14867, 51}, /* jekyll */
    {14874, 377}, /* jenkins-cli */
    {14886, 377}, /* jenkins-cli.jar */
    {14902, 51}, /* jest */
    {14907, 265}, /* jffs2reset */
    {14918, 135}, /* jj */
    {14921, 136}, /* jj abandon */
    {14932, 141}, /* jobs */
    {14937, 175}, /* joe */
    {14941, 24}, /* john */
    {14946, 28}, /* join */
    {14951, 378}, /* journalctl */
    {14962, 28}, /* jq */
    {14965, 46}, /* juju */
    {14970, 33}, /* juliaup */
    {14978, 115}, /* juliaup self uninstall */
    {15001, 51}, /* just */
    {15006, 33}, /* k0s */
    {15010, 140}, /* k0s reset */
    {15020, 33}, /* k3d */
    {15024, 248}, /* k3d cluster delete */
    {15043, 332}, /* k3s */
    {15047, 379}, /* k3s kubectl delete */
    {15066, 379}, /* k3s kubectl drain */
    {15084, 140}, /* k3s-agent-uninstall.sh */
    {15107, 140}, /* k3s-killall.sh */
    {15122, 140}, /* k3s-uninstall.sh */
    {15139, 332}, /* k9s */
    {15143, 380}, /* kadmin */
    {15150, 380}, /* kadmin.local */
    {15163, 43}, /* kafka-consumer-groups */
    {15185, 43}, /* kafka-consumer-groups.sh */
    {15210, 381}, /* kafka-delete-records */
    {15231, 381}, /* kafka-delete-records.sh */
    {15255, 381}, /* kafka-server-stop.sh */
    {15276, 381}, /* kafka-storage */
    {15290, 381}, /* kafka-storage.sh */
    {15307, 381}, /* kafka-streams-application-reset */
    {15339, 381}, /* kafka-streams-application-reset.sh */
    {15374, 253}, /* kafka-topics */
    {15387, 239}, /* kafka-topics --delete */
    {15409, 46}, /* kamal */
    {15415, 47}, /* kamal remove */
    {15428, 175}, /* kate */
    {15433, 87}, /* kcat */
    {15438, 33}, /* kdb5_util */
    {15448, 187}, /* kdb5_util destroy */
    {15466, 187}, /* kdb5_util load */
    {15481, 34}, /* kdestroy */
    {15490, 320}, /* kdesudo */
    {15498, 105}, /* kernel-install */
    {15513, 105}, /* kernelstub */
    {15524, 382}, /* kexec */
    {15530, 54}, /* kextunload */
    {15541, 130}, /* keyctl */
    {15548, 149}, /* keytool */
    {15556, 383}, /* kill */
    {15561, 384}, /* killacct */
    {15570, 385}, /* killall */
    {15578, 386}, /* killall5 */
    {15587, 33}, /* kind */
    {15592, 248}, /* kind delete */
    {15604, 27}, /* kitty */
    {15610, 351}, /* kmod */
    {15615, 54}, /* kmutil */
    {15622, 44}, /* knex */
    {15627, 33}, /* knife */
    {15633, 387}, /* knife ssh */
    {15643, 388}, /* knife winrm */
    {15655, 389}, /* knotc */
    {15661, 27}, /* konsole */
    {15669, 76}, /* kopia */
    {15675, 77}, /* kopia repository disconnect */
    {15703, 77}, /* kopia snapshot delete */
    {15725, 77}, /* kopia snapshot expire */
    {15747, 33}, /* kops */
    {15752, 176}, /* kops delete */
    {15764, 103}, /* kpartx */
    {15771, 107}, /* krfb */
    {15776, 71}, /* ksh */
    {15780, 64}, /* ksql */
    {15785, 33}, /* kubeadm */
    {15793, 248}, /* kubeadm reset */
    {15807, 332}, /* kubectl */
    {15815, 390}, /* kubectl apply */
    {15829, 391}, /* kubectl config delete-cluster */
    {15859, 391}, /* kubectl config delete-context */
    {15889, 391}, /* kubectl config delete-user */
    {15916, 392}, /* kubectl config rename-context */
    {15946, 392}, /* kubectl config set */
    {15965, 392}, /* kubectl config set-cluster */
    {15992, 392}, /* kubectl config set-context */
    {16019, 392}, /* kubectl config set-credentials */
    {16050, 391}, /* kubectl config unset */
    {16071, 392}, /* kubectl config use-context */
    {16098, 393}, /* kubectl cordon */
    {16113, 31}, /* kubectl cp */
    {16124, 394}, /* kubectl create clusterrolebinding */
    {16158, 394}, /* kubectl create rolebinding */
    {16185, 395}, /* kubectl debug */
    {16199, 396}, /* kubectl delete */
    {16214, 393}, /* kubectl drain */
    {16228, 140}, /* kubectl evict */
    {16242, 232}, /* kubectl exec */
    {16255, 397}, /* kubectl patch */
    {16269, 398}, /* kubectl replace */
    {16285, 333}, /* kubectl rollout undo */
    {16306, 395}, /* kubectl run */
    {16318, 399}, /* kubectl scale */
    {16332, 400}, /* kubectl taint */
    {16346, 140}, /* kubectl-ceph */
    {16359, 332}, /* kubectx */
    {16367, 33}, /* kubefed */
    {16375, 176}, /* kubefed unjoin */
    {16390, 332}, /* kubens */
    {16397, 24}, /* kwriteconfig5 */
    {16411, 64}, /* kylin */
    {16417, 212}, /* la */
    {16420, 24}, /* lame */
    {16425, 141}, /* last */
    {16430, 141}, /* lastb */
    {16436, 401}, /* lastlog */
    {16444, 51}, /* latex */
    {16450, 349}, /* launchctl */
    {16460, 51}, /* ld */
    {16463, 369}, /* ldapdelete */
    {16474, 34}, /* ldapmodrdn-any */
    {16489, 82}, /* ldapsearch */
    {16500, 35}, /* ldconfig */
    {16509, 58}, /* ldd */
    {16513, 402}, /* less */
    {16518, 141}, /* let */
    {16522, 175}, /* lf */
    {16525, 403}, /* lftp */
    {16530, 187}, /* lgroupdel */
    {16540, 24}, /* libreoffice */
    {16552, 51}, /* libtool */
    {16560, 16}, /* ligolo */
    {16567, 105}, /* lilo */
    {16572, 18}, /* limactl */
    {16580, 345}, /* limactl delete */
    {16595, 345}, /* limactl factory-reset */
    {16617, 33}, /* linkerd */
    {16625, 176}, /* linkerd uninstall */
    {16643, 249}, /* links */
    {16649, 249}, /* links2 */
    {16656, 46}, /* linode-cli */
    {16667, 124}, /* linux32 */
    {16675, 124}, /* linux64 */
    {16683, 44}, /* liquibase */
    {16693, 173}, /* list_members */
    {16706, 173}, /* listserv */
    {16715, 64}, /* litecli */
    {16723, 199}, /* live-server */
    {16735, 212}, /* ll */
    {16738, 100}, /* llcancel */
    {16747, 27}, /* lldb */
    {16752, 82}, /* lldpctl */
    {16760, 404}, /* ln */
    {16763, 79}, /* lnav */
    {16768, 164}, /* loadkeys */
    {16777, 38}, /* loc */
    {16781, 206}, /* local */
    {16787, 141}, /* locale */
    {16794, 35}, /* locale-gen */
    {16805, 337}, /* localectl */
    {16815, 337}, /* localectl list-keymaps */
    {16838, 337}, /* localectl list-locales */
    {16861, 337}, /* localectl status */
    {16878, 24}, /* localepurge */
    {16890, 212}, /* locate */
    {16897, 405}, /* logger */
    {16904, 337}, /* loginctl */
    {16913, 406}, /* loginctl halt */
    {16927, 407}, /* loginctl kill-session */
    {16949, 407}, /* loginctl kill-user */
    {16968, 337}, /* loginctl list-sessions */
    {16991, 337}, /* loginctl list-users */
    {17011, 406}, /* loginctl poweroff */
    {17029, 406}, /* loginctl reboot */
    {17045, 337}, /* loginctl session-status */
    {17069, 337}, /* loginctl show-session */
    {17091, 407}, /* loginctl terminate-seat */
    {17115, 407}, /* loginctl terminate-session */
    {17142, 407}, /* loginctl terminate-user */
    {17166, 337}, /* loginctl user-status */
    {17187, 94}, /* logout */
    {17194, 66}, /* logread */
    {17202, 408}, /* logrotate */
    {17212, 408}, /* logsave */
    {17220, 28}, /* lolcat */
    {17227, 33}, /* longhornctl */
    {17239, 140}, /* longhornctl delete */
    {17258, 28}, /* look */
    {17263, 103}, /* losetup */
    {17271, 197}, /* lp */
    {17274, 409}, /* lpadmin */
    {17282, 130}, /* lpass */
    {17288, 410}, /* lpinfo */
    {17295, 411}, /* lpoptions */
    {17305, 410}, /* lpq */
    {17309, 197}, /* lpr */
    {17313, 142}, /* lprm */
    {17318, 410}, /* lpstat */
    {17325, 134}, /* lrzip */
    {17331, 212}, /* ls */
    {17334, 412}, /* lsar */
    {17339, 29}, /* lsattr */
    {17346, 38}, /* lsb */
    {17350, 66}, /* lsb_release */
    {17362, 29}, /* lsblk */
    {17368, 29}, /* lscpu */
    {17374, 212}, /* lsd */
    {17378, 38}, /* lsfd */
    {17383, 29}, /* lshw */
    {17388, 29}, /* lsinitramfs */
    {17400, 29}, /* lsipc */
    {17406, 38}, /* lsirq */
    {17412, 38}, /* lslocks */
    {17420, 38}, /* lslogins */
    {17429, 38}, /* lsmem */
    {17435, 29}, /* lsmod */
    {17441, 29}, /* lsns */
    {17446, 413}, /* lsof */
    {17451, 29}, /* lspci */
    {17457, 58}, /* lstopo */
    {17464, 29}, /* lsusb */
    {17470, 118}, /* lsyncd */
    {17477, 27}, /* ltrace */
    {17484, 17}, /* lua */
    {17488, 17}, /* luajit */
    {17495, 56}, /* luarocks */
    {17504, 414}, /* luarocks purge */
    {17519, 169}, /* luksmeta */
    {17528, 187}, /* luserdel */
    {17537, 415}, /* lvchange */
    {17546, 415}, /* lvconvert */
    {17556, 415}, /* lvcreate */
    {17565, 416}, /* lvdisplay */
    {17575, 415}, /* lvextend */
    {17584, 417}, /* lvm */
    {17588, 89}, /* lvmvdo */
    {17595, 418}, /* lvreduce */
    {17604, 419}, /* lvremove */
    {17613, 415}, /* lvrename */
    {17622, 420}, /* lvresize */
    {17631, 416}, /* lvs */
    {17635, 416}, /* lvscan */
    {17642, 13}, /* lwp-download */
    {17655, 13}, /* lwp-request */
    {17667, 18}, /* lxc */
    {17671, 343}, /* lxc config delete */
    {17689, 343}, /* lxc config unset */
    {17706, 344}, /* lxc delete */
    {17717, 232}, /* lxc exec */
    {17726, 343}, /* lxc image delete */
    {17743, 343}, /* lxc image unset */
    {17759, 343}, /* lxc network delete */
    {17778, 343}, /* lxc network unset */
    {17796, 343}, /* lxc profile delete */
    {17815, 343}, /* lxc profile unset */
    {17833, 343}, /* lxc project delete */
    {17852, 343}, /* lxc project unset */
    {17870, 345}, /* lxc restore */
    {17882, 346}, /* lxc stop */
    {17891, 343}, /* lxc storage delete */
    {17910, 343}, /* lxc storage unset */
    {17928, 343}, /* lxc storage volume delete */
    {17954, 27}, /* lxc-attach */
    {17965, 344}, /* lxc-destroy */
    {17977, 27}, /* lxc-execute */
    {17989, 24}, /* lynis */
    {17995, 249}, /* lynx */
    {18000, 63}, /* lz4 */
    {18004, 132}, /* lz4cat */
    {18011, 134}, /* lzma */
    {18016, 134}, /* lzop */
    {18021, 168}, /* m4 */
    {18024, 342}, /* macchanger */
    {18035, 27}, /* machinectl */
    {18046, 95}, /* machinectl poweroff */
    {18066, 95}, /* machinectl remove */
    {18084, 95}, /* machinectl terminate */
    {18105, 68}, /* macof */
    {18111, 43}, /* magento */
    {18119, 190}, /* magic-wormhole */
    {18134, 24}, /* magick */
    {18141, 87}, /* magnet-share */
    {18154, 190}, /* mail */
    {18159, 173}, /* maildirmake */
    {18171, 173}, /* mailman */
    {18179, 236}, /* mailq */
    {18185, 421}, /* mailutil */
    {18194, 24}, /* mailx */
    {18200, 24}, /* maim */
    {18205, 321}, /* make */
    {18210, 89}, /* make-bcache */
    {18222, 42}, /* makepasswd */
    {18233, 56}, /* mamba */
    {18239, 179}, /* mamba env */
    {18249, 180}, /* mamba env remove */
    {18266, 422}, /* man */
    {18270, 423}, /* manage.py */
    {18280, 424}, /* mapfile */
    {18288, 33}, /* mapred */
    {18295, 279}, /* mapred job */
    {18306, 170}, /* mariadb */
    {18314, 64}, /* mariadb-client */
    {18329, 54}, /* mas */
    {18333, 67}, /* masscan */
    {18341, 165}, /* mate-session-save */
    {18359, 83}, /* mawk */
    {18364, 272}, /* mbsync */
    {18371, 46}, /* mc */
    {18374, 43}, /* mc-admin */
    {18383, 190}, /* mc-cp */
    {18389, 175}, /* mcedit */
    {18396, 425}, /* mcflush */
    {18404, 64}, /* mclient */
    {18412, 84}, /* md5sum */
    {18419, 426}, /* mdadm */
    {18425, 68}, /* mdk3 */
    {18430, 68}, /* mdk4 */
    {18435, 54}, /* mdutil */
    {18442, 259}, /* mediainfo */
    {18452, 16}, /* medusa */
    {18459, 14}, /* megacli */
    {18467, 14}, /* megacli64 */
    {18477, 14}, /* megasasctl */
    {18488, 425}, /* memcflush */
    {18498, 425}, /* memcrm */
    {18505, 106}, /* mender */
    {18512, 106}, /* mender-update */
    {18526, 99}, /* mergerfs */
    {18535, 427}, /* mesg */
    {18540, 51}, /* meson */
    {18546, 88}, /* metaclear */
    {18556, 88}, /* metadb */
    {18563, 88}, /* mfiutil */
    {18571, 428}, /* mformat */
    {18579, 175}, /* micro */
    {18585, 219}, /* microdnf */
    {18594, 57}, /* microdnf remove */
    {18610, 33}, /* microk8s */
    {18619, 379}, /* microk8s kubectl delete */
    {18643, 379}, /* microk8s kubectl drain */
    {18666, 140}, /* microk8s reset */
    {18681, 33}, /* microk8s.kubectl */
    {18698, 379}, /* microk8s.kubectl delete */
    {18722, 379}, /* microk8s.kubectl drain */
    {18745, 33}, /* micromamba */
    {18756, 180}, /* micromamba env remove */
    {18778, 28}, /* miller */
    {18785, 16}, /* mimikatz */
    {18794, 332}, /* minikube */
    {18803, 248}, /* minikube delete */
    {18819, 379}, /* minikube kubectl delete */
    {18843, 379}, /* minikube kubectl drain */
    {18866, 199}, /* miniserve */
    {18876, 28}, /* ministat */
    {18885, 86}, /* mintstick */
    {18895, 33}, /* mise */
    {18900, 126}, /* mise exec */
    {18910, 68}, /* mitm6 */
    {18916, 44}, /* mix */
    {18920, 429}, /* mkdir */
    {18926, 51}, /* mkdocs */
    {18933, 430}, /* mkdosfs */
    {18941, 431}, /* mke2fs */
    {18948, 430}, /* mkexfatfs */
    {18958, 429}, /* mkfifo */
    {18965, 430}, /* mkfs */
    {18970, 430}, /* mkfs-any */
    {18979, 432}, /* mkfs.bcachefs */
    {18993, 430}, /* mkfs.btrfs */
    {19004, 432}, /* mkfs.cramfs */
    {19016, 432}, /* mkfs.exfat */
    {19027, 431}, /* mkfs.ext2 */
    {19037, 431}, /* mkfs.ext3 */
    {19047, 431}, /* mkfs.ext4 */
    {19057, 430}, /* mkfs.f2fs */
    {19067, 432}, /* mkfs.gfs2 */
    {19077, 432}, /* mkfs.jffs2 */
    {19088, 432}, /* mkfs.jfs */
    {19097, 432}, /* mkfs.minix */
    {19108, 432}, /* mkfs.nilfs2 */
    {19120, 432}, /* mkfs.ntfs */
    {19130, 432}, /* mkfs.ocfs2 */
    {19141, 432}, /* mkfs.reiser4 */
    {19154, 432}, /* mkfs.ubifs */
    {19165, 432}, /* mkfs.vfat */
    {19175, 35}, /* mkinitcpio */
    {19186, 63}, /* mkisofs */
    {19194, 429}, /* mknod */
    {19200, 430}, /* mkntfs */
    {19207, 42}, /* mkpasswd */
    {19216, 430}, /* mkreiserfs */
    {19227, 71}, /* mksh */
    {19232, 63}, /* mksquashfs */
    {19243, 430}, /* mkswap */
    {19250, 433}, /* mktemp */
    {19257, 430}, /* mkudffs */
    {19265, 421}, /* mlist */
    {19271, 212}, /* mlocate */
    {19279, 28}, /* mlr */
    {19283, 173}, /* mmsitepass */
    {19294, 66}, /* modinfo */
    {19302, 434}, /* modprobe */
    {19311, 24}, /* mogrify */
    {19319, 105}, /* mokutil */
    {19327, 64}, /* monetdb */
    {19335, 64}, /* monetdb-client */
    {19350, 170}, /* mongo */
    {19356, 435}, /* mongodump */
    {19366, 239}, /* mongodump-drop */
    {19381, 435}, /* mongoexport */
    {19393, 436}, /* mongorestore */
    {19406, 170}, /* mongosh */
    {19414, 112}, /* mongosh-drop */
    {19427, 435}, /* mongostat */
    {19437, 264}, /* monit */
    {19443, 264}, /* monitctl */
    {19452, 402}, /* more */
    {19457, 81}, /* mosh */
    {19462, 27}, /* mosh-server */
    {19474, 87}, /* mosquitto_pub */
    {19488, 28}, /* most */
    {19493, 437}, /* mount */
    {19499, 29}, /* mountpoint */
    {19510, 175}, /* mousepad */
    {19519, 438}, /* mpack */
    {19525, 24}, /* mplayer */
    {19533, 272}, /* mpop */
    {19538, 29}, /* mpstat */
    {19545, 88}, /* mptutil */
    {19553, 24}, /* mpv */
    {19557, 16}, /* msfconsole */
    {19568, 16}, /* msfvenom */
    {19577, 421}, /* mshow */
    {19583, 190}, /* msmtp */
    {19589, 64}, /* mssql-cli */
    {19599, 151}, /* mtd */
    {19603, 22}, /* mtd erase */
    {19613, 22}, /* mtd write */
    {19623, 151}, /* mtd_debug */
    {19633, 22}, /* mtd_debug erase */
    {19649, 22}, /* mtd_debug write */
    {19665, 106}, /* mtd_storage.sh */
    {19680, 210}, /* mtr */
    {19684, 172}, /* mullvad */
    {19692, 18}, /* multipass */
    {19702, 344}, /* multipass delete */
    {19719, 439}, /* multipass exec */
    {19734, 344}, /* multipass purge */
    {19750, 345}, /* multipass restore */
    {19768, 33}, /* multipath */
    {19778, 89}, /* multipath -F */
    {19791, 174}, /* mussh */
    {19797, 190}, /* mutt */
    {19802, 440}, /* mv */
    {19805, 14}, /* mvcli */
    {19811, 51}, /* mvn */
    {19815, 64}, /* mycli */
    {19821, 51}, /* mypy */
    {19826, 170}, /* mysql */
    {19832, 64}, /* mysql-client */
    {19845, 64}, /* mysql8 */
    {19852, 350}, /* mysql_secure_installation-reset */
    {19884, 253}, /* mysqladmin */
    {19895, 239}, /* mysqladmin drop */
    {19911, 239}, /* mysqladmin shutdown */
    {19931, 435}, /* mysqldump */
    {19941, 436}, /* mysqlimport */
    {19953, 170}, /* mysqlsh */
    {19961, 59}, /* nala */
    {19966, 61}, /* nala remove */
    {19978, 38}, /* namei */
    {19984, 22}, /* nandwrite */
    {19994, 175}, /* nano */
    {19999, 43}, /* nats */
    {20004, 87}, /* nats pub */
    {20013, 83}, /* nawk */
    {20018, 441}, /* nc */
    {20021, 441}, /* ncat */
    {20026, 29}, /* ncdu */
    {20031, 283}, /* ncftp */
    {20037, 13}, /* ncftpget */
    {20046, 172}, /* nebula */
    {20053, 58}, /* needrestart */
    {20065, 58}, /* needs-restarting */
    {20082, 43}, /* neo4j-admin */
    {20094, 74}, /* neofetch */
    {20103, 221}, /* nerdctl */
    {20111, 227}, /* nerdctl compose down */
    {20132, 225}, /* nerdctl container prune */
    {20156, 232}, /* nerdctl exec */
    {20169, 122}, /* nerdctl rm */
    {20180, 123}, /* nerdctl rmi */
    {20192, 231}, /* nerdctl run */
    {20204, 225}, /* nerdctl system prune */
    {20225, 225}, /* nerdctl volume prune */
    {20246, 235}, /* nerdctl volume rm */
    {20264, 91}, /* net */
    {20268, 34}, /* net ads leave */
    {20282, 12}, /* net commit */
    {20293, 12}, /* net del */
    {20301, 34}, /* net group delete */
    {20318, 34}, /* net user delete */
    {20334, 91}, /* net.exe */
    {20342, 172}, /* netbird */
    {20350, 441}, /* netcat */
    {20357, 172}, /* netclient */
    {20367, 16}, /* netexec */
    {20375, 53}, /* netfilter-persistent */
    {20396, 74}, /* nethogs */
    {20404, 46}, /* netlify */
    {20412, 104}, /* netplan */
    {20420, 442}, /* netsh */
    {20426, 66}, /* netstat */
    {20434, 443}, /* networkctl */
    {20445, 54}, /* networksetup */
    {20458, 236}, /* newaliases */
    {20469, 430}, /* newfs */
    {20475, 432}, /* newfs_apfs */
    {20486, 432}, /* newfs_exfat */
    {20498, 432}, /* newfs_hfs */
    {20508, 432}, /* newfs_msdos */
    {20520, 432}, /* newfs_ufs */
    {20530, 36}, /* newgidmap */
    {20540, 444}, /* newgrp */
    {20547, 161}, /* newusers */
    {20556, 156}, /* nexus */
    {20562, 445}, /* nft */
    {20566, 446}, /* nft delete chain */
    {20583, 446}, /* nft delete ruleset */
    {20602, 446}, /* nft delete table */
    {20619, 446}, /* nft destroy */
    {20631, 446}, /* nft flush */
    {20641, 367}, /* nft-list */
    {20650, 447}, /* nginx */
    {20656, 67}, /* ngrep */
    {20662, 33}, /* ngrok */
    {20668, 107}, /* ngrok tcp */
    {20678, 152}, /* nice */
    {20683, 51}, /* ninja */
    {20689, 169}, /* nitropy */
    {20697, 56}, /* nix */
    {20701, 126}, /* nix run */
    {20709, 327}, /* nix store */
    {20719, 327}, /* nix-collect-garbage */
    {20739, 448}, /* nix-env */
    {20747, 115}, /* nix-env --delete-generations */
    {20776, 24}, /* nix-shell */
    {20786, 168}, /* nkf */
    {20790, 28}, /* nl */
    {20793, 67}, /* nload */
    {20799, 58}, /* nm */
    {20802, 67}, /* nmap */
    {20807, 82}, /* nmblookup */
    {20817, 449}, /* nmcli */
    {20823, 450}, /* nmcli c del */
    {20835, 450}, /* nmcli c delete */
    {20850, 451}, /* nmcli c down */
    {20863, 452}, /* nmcli c mod */
    {20875, 452}, /* nmcli c modify */
    {20890, 450}, /* nmcli con del */
    {20904, 450}, /* nmcli con delete */
    {20921, 451}, /* nmcli con down */
    {20936, 452}, /* nmcli con mod */
    {20950, 452}, /* nmcli con modify */
    {20967, 450}, /* nmcli connection del */
    {20988, 450}, /* nmcli connection delete */
    {21012, 451}, /* nmcli connection down */
    {21034, 452}, /* nmcli connection mod */
    {21055, 452}, /* nmcli connection modify */
    {21079, 453}, /* nmcli d delete */
    {21094, 453}, /* nmcli d disconnect */
    {21113, 453}, /* nmcli d down */
    {21126, 453}, /* nmcli dev delete */
    {21143, 453}, /* nmcli dev disconnect */
    {21164, 453}, /* nmcli dev down */
    {21179, 453}, /* nmcli device delete */
    {21199, 453}, /* nmcli device disconnect */
    {21223, 453}, /* nmcli device down */
    {21241, 454}, /* nmcli n off */
    {21253, 454}, /* nmcli networking off */
    {21274, 455}, /* nmcli r all off */
    {21290, 455}, /* nmcli r wifi off */
    {21307, 455}, /* nmcli r wwan off */
    {21324, 455}, /* nmcli radio all off */
    {21344, 455}, /* nmcli radio wifi off */
    {21365, 455}, /* nmcli radio wwan off */
    {21386, 104}, /* nmtui */
    {21392, 175}, /* nnn */
    {21396, 124}, /* nocorrect */
    {21406, 17}, /* node */
    {21411, 17}, /* nodejs */
    {21418, 253}, /* nodetool */
    {21427, 456}, /* nodetool assassinate */
    {21448, 456}, /* nodetool clearsnapshot */
    {21471, 456}, /* nodetool decommission */
    {21493, 456}, /* nodetool disablebinary */
    {21516, 456}, /* nodetool disablegossip */
    {21539, 456}, /* nodetool drain */
    {21554, 456}, /* nodetool removenode */
    {21574, 456}, /* nodetool resetlocalschema */
    {21600, 456}, /* nodetool stopdaemon */
    {21620, 456}, /* nodetool truncatehints */
    {21643, 124}, /* noglob */
    {21650, 124}, /* nohup */
    {21656, 46}, /* nomad */
    {21662, 457}, /* nomad system gc */
    {21678, 172}, /* nordvpn */
    {21686, 427}, /* notify-send */
    {21698, 33}, /* notmuch */
    {21706, 421}, /* notmuch count */
    {21720, 421}, /* notmuch search */
    {21735, 421}, /* notmuch show */
    {21748, 46}, /* nova */
    {21753, 33}, /* now */
    {21757, 47}, /* now rm */
    {21764, 51}, /* nox */
    {21768, 56}, /* npm */
    {21772, 290}, /* npm access remove */
    {21790, 290}, /* npm access revoke */
    {21808, 290}, /* npm access rm */
    {21822, 458}, /* npm audit fix */
    {21836, 144}, /* npm deprecate */
    {21850, 290}, /* npm dist-tag remove */
    {21870, 290}, /* npm dist-tag revoke */
    {21890, 290}, /* npm dist-tag rm */
    {21906, 126}, /* npm exec */
    {21915, 290}, /* npm org remove */
    {21930, 290}, /* npm org revoke */
    {21945, 290}, /* npm org rm */
    {21956, 290}, /* npm owner remove */
    {21973, 290}, /* npm owner revoke */
    {21990, 290}, /* npm owner rm */
    {22003, 290}, /* npm team remove */
    {22019, 290}, /* npm team revoke */
    {22035, 290}, /* npm team rm */
    {22047, 137}, /* npm uninstall */
    {22061, 144}, /* npm unpublish */
    {22075, 2}, /* nproc */
    {22081, 126}, /* npx */
    {22085, 27}, /* nq */
    {22088, 459}, /* nsenter */
    {22096, 210}, /* nslookup */
    {22105, 43}, /* nsq_to_file */
    {22117, 264}, /* nssm */
    {22122, 66}, /* nstat */
    {22128, 389}, /* nsupdate */
    {22137, 171}, /* ntfsclone */
    {22147, 171}, /* ntfscp */
    {22154, 243}, /* ntfsfix */
    {22162, 280}, /* ntfsresize */
    {22173, 164}, /* ntpdate */
    {22181, 152}, /* numactl */
    {22189, 29}, /* numastat */
    {22198, 28}, /* numfmt */
    {22205, 33}, /* nv */
    {22208, 12}, /* nv unset */
    {22217, 259}, /* nvidia-smi */
    {22228, 140}, /* nvidia-uninstall */
    {22245, 257}, /* nvim */
    {22250, 56}, /* nvm */
    {22254, 151}, /* nvme */
    {22259, 460}, /* nvme delete-ns */
    {22274, 460}, /* nvme dsm */
    {22283, 460}, /* nvme format */
    {22295, 460}, /* nvme sanitize */
    {22309, 460}, /* nvme write */
    {22320, 460}, /* nvme write-uncor */
    {22337, 460}, /* nvme write-zeroes */
    {22355, 88}, /* nvmecontrol */
    {22367, 461}, /* nvram */
    {22373, 462}, /* nvram -c */
    {22382, 462}, /* nvram erase */
    {22394, 462}, /* nvram reset */
    {22406, 105}, /* nvram-any */
    {22416, 106}, /* nvram_daemon */
    {22429, 38}, /* nvtop */
    {22435, 90}, /* nwipe */
    {22441, 64}, /* nzsql */
    {22447, 42}, /* oathtool */
    {22456, 463}, /* objcopy */
    {22464, 58}, /* objdump */
    {22472, 46}, /* obsutil */
    {22480, 332}, /* oc */
    {22483, 464}, /* oc adm cordon */
    {22497, 140}, /* oc adm drain */
    {22510, 465}, /* oc adm policy add-cluster-role-to-group */
    {22550, 465}, /* oc adm policy add-cluster-role-to-user */
    {22589, 140}, /* oc adm prune */
    {22602, 140}, /* oc adm taint */
    {22615, 390}, /* oc apply */
    {22624, 31}, /* oc cp */
    {22630, 396}, /* oc delete */
    {22640, 232}, /* oc exec */
    {22648, 397}, /* oc patch */
    {22657, 399}, /* oc scale */
    {22666, 43}, /* occ */
    {22670, 46}, /* oci */
    {22674, 24}, /* ocrmypdf */
    {22683, 171}, /* ocs-sr */
    {22690, 28}, /* od */
    {22693, 43}, /* odoo */
    {22698, 272}, /* offlineimap */
    {22710, 24}, /* oggenc */
    {22717, 24}, /* okular */
    {22724, 48}, /* omconfig */
    {22733, 87}, /* onionshare-cli */
    {22748, 188}, /* oom */
    {22752, 130}, /* op */
    {22755, 126}, /* op run */
    {22762, 56}, /* opam */
    {22767, 137}, /* opam switch */
    {22779, 115}, /* opam switch remove */
    {22798, 40}, /* opatch */
    {22805, 175}, /* open */
    {22810, 466}, /* openssl */
    {22818, 46}, /* openstack */
    {22828, 190}, /* openvpn */
    {22836, 172}, /* openvpn3 */
    {22845, 164}, /* openvt */
    {22852, 56}, /* opkg */
    {22857, 57}, /* opkg remove */
    {22869, 156}, /* opscode */
    {22877, 52}, /* optirun */
    {22885, 174}, /* orsh */
    {22890, 467}, /* osascript */
    {22900, 64}, /* osql */
    {22905, 46}, /* ossutil */
    {22913, 118}, /* osync */
    {22919, 202}, /* ovirt-shell */
    {22931, 468}, /* ovn-nbctl */
    {22941, 468}, /* ovn-sbctl */
    {22951, 468}, /* ovs-appctl */
    {22962, 468}, /* ovs-dpctl */
    {22972, 468}, /* ovs-ofctl */
    {22982, 469}, /* ovs-vsctl */
    {22992, 470}, /* ovs-vsctl --if-exists */
    {23014, 470}, /* ovs-vsctl del-br */
    {23031, 470}, /* ovs-vsctl del-controller */
    {23056, 470}, /* ovs-vsctl del-fail-mode */
    {23080, 470}, /* ovs-vsctl del-manager */
    {23102, 470}, /* ovs-vsctl del-port */
    {23121, 470}, /* ovs-vsctl del-ssl */
    {23139, 470}, /* ovs-vsctl emer-reset */
    {23160, 468}, /* ovsdb-client */
    {23173, 468}, /* ovsdb-tool */
    {23184, 471}, /* p4 */
    {23187, 1}, /* p7zip */
    {23193, 50}, /* packer */
    {23200, 472}, /* pacman */
    {23207, 24}, /* pactl */
    {23213, 80}, /* pam-auth-update */
    {23229, 26}, /* pam-config */
    {23240, 36}, /* pam_tally2 */
    {23251, 51}, /* pandoc */
    {23258, 24}, /* paplay */
    {23265, 473}, /* parallel */
    {23274, 174}, /* parallel-ssh */
    {23287, 86}, /* partclone */
    {23297, 474}, /* partclone.btrfs */
    {23313, 474}, /* partclone.dd */
    {23326, 86}, /* partclone.ext3 */
    {23341, 474}, /* partclone.ext4 */
    {23356, 86}, /* partclone.fat32 */
    {23372, 474}, /* partclone.ntfs */
    {23387, 474}, /* partclone.restore */
    {23405, 474}, /* partclone.vfat */
    {23420, 474}, /* partclone.xfs */
    {23434, 475}, /* parted */
    {23441, 171}, /* partimage */
    {23451, 103}, /* partprobe */
    {23461, 37}, /* partx */
    {23467, 42}, /* pass */
    {23472, 476}, /* pass cp */
    {23480, 477}, /* pass delete */
    {23492, 476}, /* pass edit */
    {23502, 42}, /* pass find */
    {23512, 476}, /* pass generate */
    {23526, 476}, /* pass git */
    {23535, 42}, /* pass grep */
    {23545, 476}, /* pass init */
    {23555, 476}, /* pass insert */
    {23567, 42}, /* pass ls */
    {23575, 476}, /* pass mv */
    {23583, 477}, /* pass remove */
    {23595, 477}, /* pass rm */
    {23603, 42}, /* pass show */
    {23613, 478}, /* passwd */
    {23620, 28}, /* paste */
    {23626, 87}, /* pastebinit */
    {23637, 479}, /* patch */
    {23643, 463}, /* patchelf */
    {23652, 24}, /* pavucontrol */
    {23664, 138}, /* pax */
    {23668, 33}, /* pbm */
    {23672, 77}, /* pbm delete-backup */
    {23690, 134}, /* pbzip2 */
    {23697, 133}, /* pcregrep */
    {23706, 33}, /* pcs */
    {23710, 189}, /* pcs cluster */
    {23722, 189}, /* pcs node */
    {23731, 189}, /* pcs property */
    {23744, 189}, /* pcs resource */
    {23757, 189}, /* pcs stonith */
    {23769, 18}, /* pct */
    {23773, 345}, /* pct delsnapshot */
    {23789, 344}, /* pct destroy */
    {23801, 202}, /* pct restore */
    {23813, 345}, /* pct rollback */
    {23826, 20}, /* pct stop */
    {23835, 480}, /* pdbedit */
    {23843, 259}, /* pdffonts */
    {23852, 259}, /* pdfinfo */
    {23860, 51}, /* pdflatex */
    {23869, 24}, /* pdfseparate */
    {23881, 24}, /* pdftk */
    {23887, 24}, /* pdftotext */
    {23897, 24}, /* pdfunite */
    {23906, 33}, /* pdm */
    {23910, 126}, /* pdm run */
    {23918, 179}, /* pdm venv */
    {23927, 389}, /* pdnsutil */
    {23936, 174}, /* pdsh */
    {23941, 14}, /* perccli */
    {23949, 14}, /* perccli64 */
    {23959, 33}, /* perf */
    {23964, 184}, /* perf record */
    {23976, 184}, /* perf stat */
    {23986, 184}, /* perf trace */
    {23997, 481}, /* perl */
    {24002, 264}, /* perp */
    {24007, 482}, /* pfctl */
    {24013, 28}, /* pg */
    {24016, 239}, /* pg_dropcluster */
    {24031, 435}, /* pg_dump */
    {24039, 435}, /* pg_dumpall */
    {24050, 435}, /* pg_isready */
    {24061, 350}, /* pg_resetwal */
    {24073, 436}, /* pg_restore */
    {24084, 350}, /* pg_rewind */
    {24094, 76}, /* pgbackrest */
    {24105, 77}, /* pgbackrest expire */
    {24123, 77}, /* pgbackrest stanza-delete */
    {24148, 435}, /* pgbench */
    {24156, 64}, /* pgcli */
    {24162, 483}, /* pgrep */
    {24168, 64}, /* pgsql */
    {24174, 64}, /* phoenix-sqlline */
    {24190, 17}, /* php */
    {24194, 175}, /* pico */
    {24199, 483}, /* pidof */
    {24205, 29}, /* pidstat */
    {24213, 68}, /* pig.py */
    {24220, 134}, /* pigz */
    {24225, 33}, /* pijul */
    {24231, 116}, /* pijul reset */
    {24243, 116}, /* pijul unrecord */
    {24258, 38}, /* pinfo */
    {24264, 67}, /* ping */
    {24269, 67}, /* ping6 */
    {24275, 56}, /* pip */
    {24279, 484}, /* pip uninstall */
    {24293, 56}, /* pip3 */
    {24298, 484}, /* pip3 uninstall */
    {24313, 33}, /* pipenv */
    {24320, 179}, /* pipenv env */
    {24331, 152}, /* pipexec */
    {24339, 56}, /* pipx */
    {24344, 126}, /* pipx run */
    {24353, 414}, /* pipx uninstall-all */
    {24372, 485}, /* pivot_root */
    {24383, 169}, /* pkcs11-tool */
    {24395, 320}, /* pkexec */
    {24402, 56}, /* pkg */
    {24406, 57}, /* pkg delete */
    {24417, 57}, /* pkg remove */
    {24428, 56}, /* pkg_add */
    {24436, 57}, /* pkg_delete */
    {24447, 57}, /* pkg_remove */
    {24458, 57}, /* pkgrm */
    {24464, 385}, /* pkill */
    {24470, 24}, /* playerctl */
    {24480, 173}, /* plesk */
    {24486, 212}, /* plocate */
    {24494, 486}, /* pm-hibernate */
    {24507, 330}, /* pm-hibernate-never */
    {24526, 486}, /* pm-suspend */
    {24537, 33}, /* pm2 */
    {24541, 47}, /* pm2 kill */
    {24550, 74}, /* pmap */
    {24555, 487}, /* pmset */
    {24561, 202}, /* pmxcfs */
    {24568, 56}, /* pnpm */
    {24573, 126}, /* pnpm dlx */
    {24582, 126}, /* pnpm exec */
    {24592, 126}, /* pnpx */
    {24597, 221}, /* podman */
    {24604, 227}, /* podman compose down */
    {24624, 225}, /* podman container prune */
    {24647, 122}, /* podman container rm */
    {24667, 31}, /* podman cp */
    {24677, 232}, /* podman exec */
    {24689, 224}, /* podman image prune */
    {24708, 230}, /* podman kill */
    {24720, 235}, /* podman kube down */
    {24737, 95}, /* podman machine */
    {24752, 225}, /* podman pod prune */
    {24769, 122}, /* podman pod rm */
    {24783, 122}, /* podman rm */
    {24793, 123}, /* podman rmi */
    {24804, 231}, /* podman run */
    {24815, 230}, /* podman stop */
    {24827, 225}, /* podman system prune */
    {24847, 225}, /* podman system reset */
    {24867, 228}, /* podman unshare */
    {24882, 225}, /* podman volume prune */
    {24902, 235}, /* podman volume remove */
    {24923, 235}, /* podman volume rm */
    {24940, 33}, /* podman-compose */
    {24955, 227}, /* podman-compose down */
    {24975, 56}, /* poetry */
    {24982, 179}, /* poetry cache */
    {24995, 179}, /* poetry env */
    {25006, 126}, /* poetry run */
    {25017, 141}, /* popd */
    {25022, 56}, /* port */
    {25027, 56}, /* portage */
    {25035, 173}, /* postalias */
    {25045, 236}, /* postcat */
    {25053, 173}, /* postmap */
    {25061, 236}, /* postqueue */
    {25071, 236}, /* postsuper */
    {25081, 48}, /* powerman */
    {25090, 330}, /* poweroff */
    {25099, 74}, /* powertop */
    {25108, 28}, /* pr */
    {25111, 51}, /* pre-commit */
    {25122, 273}, /* prename */
    {25130, 64}, /* presto */
    {25137, 51}, /* prettier */
    {25146, 52}, /* primusrun */
    {25156, 488}, /* printenv */
    {25165, 489}, /* printf */
    {25172, 490}, /* prisma */
    {25179, 172}, /* pritunl-client */
    {25194, 95}, /* prlctl */
    {25201, 160}, /* prlimit */
    {25209, 461}, /* profiles */
    {25218, 27}, /* proot */
    {25224, 172}, /* protonvpn */
    {25234, 172}, /* protonvpn-cli */
    {25248, 76}, /* proxmox-backup-client */
    {25270, 77}, /* proxmox-backup-client forget */
    {25299, 77}, /* proxmox-backup-client prune */
    {25327, 202}, /* proxmox-backup-manager */
    {25350, 152}, /* proxychains */
    {25362, 152}, /* proxychains4 */
    {25375, 74}, /* prtstat */
    {25383, 483}, /* ps */
    {25386, 64}, /* pscale */
    {25393, 170}, /* psql */
    {25398, 64}, /* psqlodbc */
    {25407, 174}, /* pssh */
    {25412, 74}, /* pstree */
    {25419, 13}, /* puf */
    {25423, 43}, /* pulsar-admin */
    {25436, 50}, /* pulumi */
    {25443, 33}, /* puppet */
    {25450, 491}, /* puppet resource */
    {25466, 146}, /* pushd */
    {25472, 41}, /* puttygen */
    {25481, 28}, /* pv */
    {25484, 415}, /* pvcreate */
    {25493, 416}, /* pvdisplay */
    {25503, 202}, /* pveceph */
    {25511, 202}, /* pvecm */
    {25517, 202}, /* pvesh */
    {25523, 202}, /* pvesm */
    {25529, 77}, /* pvesm free */
    {25540, 202}, /* pveum */
    {25546, 415}, /* pvmove */
    {25553, 419}, /* pvremove */
    {25562, 415}, /* pvresize */
    {25571, 416}, /* pvs */
    {25575, 416}, /* pvscan */
    {25582, 33}, /* pw */
    {25585, 187}, /* pw groupdel */
    {25597, 187}, /* pw userdel */
    {25608, 36}, /* pwconv */
    {25615, 492}, /* pwd */
    {25619, 74}, /* pwdx */
    {25624, 55}, /* pwgen */
    {25630, 42}, /* pwmake */
    {25637, 71}, /* pwsh */
    {25642, 325}, /* pwunconv */
    {25651, 56}, /* pyenv */
    {25657, 17}, /* pypy */
    {25662, 17}, /* pypy3 */
    {25668, 51}, /* pytest */
    {25675, 17}, /* python */
    {25682, 17}, /* python2 */
    {25690, 17}, /* python3 */
    {25698, 24}, /* qbittorrent-nox */
    {25714, 127}, /* qdbus */
    {25720, 100}, /* qdel */
    {25725, 18}, /* qemu-img */
    {25734, 493}, /* qemu-img commit */
    {25750, 493}, /* qemu-img convert */
    {25767, 493}, /* qemu-img create */
    {25783, 493}, /* qemu-img dd */
    {25795, 493}, /* qemu-img rebase */
    {25811, 493}, /* qemu-img resize */
    {25827, 494}, /* qemu-img snapshot */
    {25845, 18}, /* qemu-system-x86_64 */
    {25864, 18}, /* qm */
    {25867, 345}, /* qm delsnapshot */
    {25882, 344}, /* qm destroy */
    {25893, 20}, /* qm reset */
    {25902, 345}, /* qm rollback */
    {25914, 20}, /* qm stop */
    {25922, 345}, /* qm unlink */
    {25932, 345}, /* qm wait-destroy */
    {25948, 198}, /* qmHandle */
    {25957, 202}, /* qmrestore */
    {25967, 24}, /* qpdf */
    {25972, 42}, /* qrencode */
    {25981, 64}, /* questdb */
    {25989, 29}, /* quota */
    {25995, 103}, /* quotacheck */
    {26006, 495}, /* quotaoff */
    {26015, 33}, /* rabbitmq-queues */
    {26031, 496}, /* rabbitmq-queues delete_member */
    {26061, 496}, /* rabbitmq-queues shrink */
    {26084, 43}, /* rabbitmqadmin */
    {26098, 253}, /* rabbitmqctl */
    {26110, 496}, /* rabbitmqctl clear_permissions */
    {26140, 496}, /* rabbitmqctl clear_policy */
    {26165, 496}, /* rabbitmqctl close_all_connections */
    {26199, 496}, /* rabbitmqctl delete_queue */
    {26224, 496}, /* rabbitmqctl delete_user */
    {26248, 496}, /* rabbitmqctl delete_vhost */
    {26273, 496}, /* rabbitmqctl force_reset */
    {26297, 496}, /* rabbitmqctl forget_cluster_node */
    {26329, 496}, /* rabbitmqctl purge_queue */
    {26353, 496}, /* rabbitmqctl reset */
    {26371, 496}, /* rabbitmqctl shutdown */
    {26392, 496}, /* rabbitmqctl stop */
    {26409, 496}, /* rabbitmqctl stop_app */
    {26430, 371}, /* racadm */
    {26437, 48}, /* racadm5 */
    {26445, 17}, /* racket */
    {26452, 38}, /* radeontop */
    {26462, 43}, /* rados */
    {26468, 96}, /* rails */
    {26474, 97}, /* rails r */
    {26482, 97}, /* rails runner */
    {26495, 46}, /* railway */
    {26503, 47}, /* railway delete */
    {26518, 47}, /* railway down */
    {26531, 47}, /* railway unlink */
    {26546, 96}, /* rake */
    {26551, 106}, /* ralink_init */
    {26563, 46}, /* rancher */
    {26571, 176}, /* rancher rm */
    {26582, 175}, /* ranger */
    {26589, 497}, /* rar */
    {26593, 106}, /* rauc */
    {26598, 33}, /* rbackup */
    {26606, 77}, /* rbackup delete */
    {26621, 71}, /* rbash */
    {26627, 43}, /* rbd */
    {26631, 56}, /* rbenv */
    {26637, 264}, /* rc */
    {26640, 349}, /* rc-service */
    {26651, 66}, /* rc-status */
    {26661, 158}, /* rc-update */
    {26671, 498}, /* rcctl */
    {26677, 24}, /* rclone */
    {26684, 499}, /* rclone cleanup */
    {26699, 500}, /* rclone copy */
    {26711, 500}, /* rclone copyto */
    {26725, 499}, /* rclone delete */
    {26739, 500}, /* rclone move */
    {26751, 500}, /* rclone moveto */
    {26765, 499}, /* rclone purge */
    {26778, 500}, /* rclone rcat */
    {26790, 499}, /* rclone rmdirs */
    {26804, 499}, /* rclone sync */
    {26816, 10}, /* rd */
    {26819, 501}, /* rdiff-backup */
    {26832, 241}, /* rdiff-backup-any */
    {26849, 502}, /* read */
    {26854, 424}, /* readarray */
    {26864, 58}, /* readelf */
    {26872, 213}, /* readlink */
    {26881, 206}, /* readonly */
    {26890, 368}, /* realm */
    {26896, 369}, /* realm leave */
    {26908, 213}, /* realpath */
    {26917, 16}, /* reaver */
    {26924, 330}, /* reboot */
    {26931, 168}, /* recode */
    {26938, 106}, /* recovery */
    {26947, 48}, /* redfishtool */
    {26959, 503}, /* redis-cli */
    {26969, 24}, /* redshift */
    {26978, 91}, /* reg */
    {26982, 91}, /* reg.exe */
    {26990, 105}, /* reinstall-kernels */
    {27008, 243}, /* reiserfsck */
    {27019, 106}, /* reload_config-any */
    {27037, 384}, /* remove_members */
    {27052, 384}, /* removeacct */
    {27063, 57}, /* removepkg */
    {27073, 273}, /* rename */
    {27080, 273}, /* rename.ul */
    {27090, 46}, /* render */
    {27097, 47}, /* render delete */
    {27111, 188}, /* renice */
    {27118, 29}, /* repquota */
    {27127, 427}, /* reset */
    {27133, 280}, /* resize.f2fs */
    {27145, 280}, /* resize2fs */
    {27155, 280}, /* resize4fs */
    {27165, 90}, /* resize_reiserfs */
    {27181, 37}, /* resizepart */
    {27192, 67}, /* resolvconf */
    {27203, 337}, /* resolvectl */
    {27214, 337}, /* resolvectl query */
    {27231, 337}, /* resolvectl statistics */
    {27253, 337}, /* resolvectl status */
    {27271, 210}, /* resolvectl-query */
    {27288, 16}, /* responder */
    {27298, 24}, /* restic */
    {27305, 108}, /* restic forget */
    {27319, 108}, /* restic prune */
    {27332, 504}, /* restic restore */
    {27347, 241}, /* restore */
    {27355, 106}, /* restore_defaults */
    {27372, 505}, /* restorecon */
    {27383, 114}, /* return */
    {27390, 168}, /* rev */
    {27394, 48}, /* rf_power_reset.py */
    {27412, 506}, /* rfkill */
    {27419, 28}, /* rg */
    {27422, 15}, /* ri */
    {27425, 292}, /* rimraf */
    {27432, 33}, /* rke */
    {27436, 176}, /* rke remove */
    {27447, 140}, /* rke2-killall.sh */
    {27463, 140}, /* rke2-uninstall */
    {27478, 140}, /* rke2-uninstall.sh */
    {27496, 24}, /* rkhunter */
    {27505, 152}, /* rlwrap */
    {27512, 292}, /* rm */
    {27515, 40}, /* rman */
    {27520, 507}, /* rmdir */
    {27526, 508}, /* rmdir /S */
    {27535, 508}, /* rmdir /q */
    {27544, 508}, /* rmdir /s */
    {27553, 384}, /* rmlist */
    {27560, 509}, /* rmmod */
    {27566, 389}, /* rndc */
    {27571, 15}, /* rni */
    {27575, 70}, /* rot13 */
    {27581, 510}, /* route */
    {27587, 82}, /* rpcinfo */
    {27595, 86}, /* rpi-imager */
    {27606, 511}, /* rpm */
    {27610, 33}, /* rpm-ostree */
    {27621, 57}, /* rpm-ostree uninstall */
    {27642, 138}, /* rpm2cpio */
    {27651, 58}, /* rpmquery */
    {27660, 64}, /* rqlite */
    {27667, 27}, /* rr */
    {27670, 184}, /* rr record */
    {27680, 174}, /* rsh */
    {27684, 173}, /* rspamadm */
    {27693, 512}, /* rsync */
    {27699, 486}, /* rtcwake */
    {27707, 24}, /* rtorrent */
    {27716, 17}, /* ruby */
    {27721, 51}, /* ruff */
    {27726, 320}, /* run0 */
    {27731, 152}, /* runcon */
    {27738, 66}, /* runlevel */
    {27747, 264}, /* runsvdir */
    {27756, 513}, /* runuser */
    {27764, 51}, /* rustc */
    {27770, 51}, /* rustfmt */
    {27778, 76}, /* rustic */
    {27785, 77}, /* rustic forget */
    {27799, 77}, /* rustic prune */
    {27812, 56}, /* rustup */
    {27819, 115}, /* rustup self uninstall */
    {27841, 46}, /* s3cmd */
    {27847, 46}, /* s5cmd */
    {27853, 514}, /* s6-rc */
    {27859, 349}, /* s6-svc */
    {27866, 515}, /* s6-tcpserver */
    {27879, 173}, /* sa-learn */
    {27888, 88}, /* sade */
    {27893, 516}, /* salt */
    {27898, 516}, /* salt-call */
    {27908, 517}, /* salt-key */
    {27917, 516}, /* salt-ssh */
    {27926, 46}, /* sam */
    {27930, 47}, /* sam delete */
    {27941, 368}, /* samba-tool */
    {27952, 369}, /* samba-tool computer delete */
    {27979, 369}, /* samba-tool computer disable */
    {28007, 34}, /* samba-tool dns del */
    {28026, 34}, /* samba-tool dns delete */
    {28048, 34}, /* samba-tool domain demote */
    {28073, 34}, /* samba-tool domain leave */
    {28097, 34}, /* samba-tool gpo del */
    {28116, 34}, /* samba-tool gpo delete */
    {28138, 369}, /* samba-tool group delete */
    {28162, 369}, /* samba-tool group disable */
    {28187, 34}, /* samba-tool ou del */
    {28205, 34}, /* samba-tool ou delete */
    {28226, 34}, /* samba-tool site del */
    {28246, 34}, /* samba-tool site delete */
    {28269, 34}, /* samba-tool spn del */
    {28288, 34}, /* samba-tool spn delete */
    {28310, 369}, /* samba-tool user delete */
    {28333, 369}, /* samba-tool user disable */
    {28357, 33}, /* samply */
    {28364, 184}, /* samply record */
    {28378, 27}, /* sandbox-exec */
    {28391, 29}, /* sar */
    {28395, 14}, /* sas2ircu */
    {28404, 14}, /* sas3ircu */
    {28413, 24}, /* say */
    {28417, 91}, /* sc */
    {28420, 91}, /* sc.exe */
    {28427, 17}, /* scala */
    {28433, 100}, /* scancel */
    {28441, 38}, /* scc */
    {28445, 27}, /* schroot */
    {28453, 91}, /* schtasks */
    {28462, 12}, /* scli */
    {28467, 518}, /* scontrol */
    {28476, 100}, /* scontrol shutdown */
    {28494, 519}, /* scp */
    {28498, 520}, /* screen */
    {28505, 74}, /* screenfetch */
    {28517, 521}, /* script */
    {28524, 24}, /* scrot */
    {28530, 101}, /* scrub */
    {28536, 54}, /* scutil */
    {28543, 46}, /* scw */
    {28547, 58}, /* sdiff */
    {28553, 103}, /* sdparm */
    {28560, 130}, /* secret-tool */
    {28572, 54}, /* security */
    {28581, 326}, /* sed */
    {28585, 90}, /* sedutil-cli */
    {28597, 26}, /* selinuxenabled-off */
    {28616, 152}, /* sem */
    {28620, 26}, /* semanage */
    {28629, 522}, /* semanage boolean */
    {28646, 522}, /* semanage fcontext */
    {28664, 523}, /* semanage login */
    {28679, 524}, /* semanage permissive */
    {28699, 522}, /* semanage port */
    {28713, 522}, /* semanage user */
    {28727, 26}, /* semodule */
    {28736, 190}, /* sendmail */
    {28745, 236}, /* sendmail-q */
    {28756, 29}, /* sensors */
    {28764, 156}, /* sentry */
    {28771, 2}, /* seq */
    {28775, 44}, /* sequelize */
    {28785, 43}, /* sequelize-cli */
    {28799, 199}, /* serve */
    {28805, 50}, /* serverless */
    {28816, 47}, /* serverless remove */
    {28834, 349}, /* service */
    {28842, 29}, /* sestatus */
    {28851, 525}, /* set */
    {28855, 152}, /* setarch */
    {28863, 143}, /* setcap */
    {28870, 526}, /* setenforce */
    {28881, 527}, /* setfacl */
    {28889, 505}, /* setfiles */
    {28898, 164}, /* setfont */
    {28906, 528}, /* setpci */
    {28913, 529}, /* setpriv */
    {28921, 495}, /* setquota */
    {28930, 26}, /* setsebool */
    {28940, 124}, /* setsid */
    {28947, 164}, /* setterm */
    {28955, 530}, /* setxkbmap */
    {28965, 531}, /* sfdisk */
    {28972, 101}, /* sfill */
    {28978, 283}, /* sftp */
    {28983, 444}, /* sg */
    {28986, 22}, /* sg_format */
    {28996, 22}, /* sg_reassign */
    {29008, 22}, /* sg_sanitize */
    {29020, 22}, /* sg_unmap */
    {29029, 22}, /* sg_wr_mode */
    {29040, 22}, /* sg_write_same */
    {29054, 288}, /* sgdisk */
    {29061, 71}, /* sh */
    {29064, 84}, /* sha1sum */
    {29072, 84}, /* sha224sum */
    {29082, 84}, /* sha256sum */
    {29092, 84}, /* sha384sum */
    {29102, 84}, /* sha512sum */
    {29112, 138}, /* shar */
    {29117, 58}, /* shellcheck */
    {29128, 129}, /* shellinaboxd */
    {29141, 114}, /* shift */
    {29147, 532}, /* shopt */
    {29153, 53}, /* shorewall */
    {29163, 53}, /* shorewall6 */
    {29174, 82}, /* showmount */
    {29184, 101}, /* shred */
    {29190, 28}, /* shuf */
    {29195, 533}, /* shutdown */
    {29204, 330}, /* shutdown-now */
    {29217, 24}, /* siege */
    {29223, 27}, /* singularity */
    {29235, 82}, /* sipcalc */
    {29243, 38}, /* size */
    {29248, 33}, /* skaffold */
    {29257, 176}, /* skaffold delete */
    {29273, 385}, /* skill */
    {29279, 74}, /* slabtop */
    {29287, 33}, /* slackpkg */
    {29296, 57}, /* slackpkg remove */
    {29312, 385}, /* slay */
    {29317, 2}, /* sleep */
    {29323, 16}, /* sliver */
    {29330, 174}, /* slogin */
    {29337, 16}, /* slowhttptest */
    {29350, 68}, /* slowloris */
    {29360, 50}, /* sls */
    {29364, 47}, /* sls remove */
    {29375, 534}, /* smartctl */
    {29384, 535}, /* smbclient */
    {29394, 187}, /* smbldap-groupdel */
    {29411, 187}, /* smbldap-userdel */
    {29427, 480}, /* smbpasswd */
    {29437, 66}, /* smbstatus */
    {29447, 29}, /* smem */
    {29452, 56}, /* snap */
    {29457, 57}, /* snap remove */
    {29469, 278}, /* snap run */
    {29478, 24}, /* snapper */
    {29486, 108}, /* snapper delete */
    {29501, 108}, /* snapper rm */
    {29512, 106}, /* snapshot-tool */
    {29526, 13}, /* snarf */
    {29532, 536}, /* snmpset */
    {29540, 82}, /* snmpwalk */
    {29549, 64}, /* snowsql */
    {29557, 441}, /* socat */
    {29563, 515}, /* socketlogd */
    {29574, 24}, /* soffice */
    {29582, 54}, /* softwareupdate */
    {29597, 169}, /* solo */
    {29602, 43}, /* solr */
    {29607, 537}, /* sort */
    {29612, 0}, /* source */
    {29619, 24}, /* sox */
    {29623, 259}, /* soxi */
    {29628, 64}, /* spark-sql */
    {29638, 279}, /* spark-submit */
    {29651, 152}, /* spawn */
    {29657, 54}, /* spctl */
    {29663, 196}, /* spctl disable */
    {29677, 67}, /* speedtest */
    {29687, 66}, /* speedtest-cli */
    {29701, 51}, /* sphinx-build */
    {29714, 195}, /* split */
    {29720, 538}, /* sponge */
    {29727, 64}, /* sqlcl */
    {29733, 170}, /* sqlcmd */
    {29740, 435}, /* sqldiff */
    {29748, 168}, /* sqlformat */
    {29758, 170}, /* sqlite */
    {29765, 43}, /* sqlite-utils */
    {29778, 64}, /* sqlite-utils-any */
    {29795, 170}, /* sqlite3 */
    {29803, 40}, /* sqlldr */
    {29810, 64}, /* sqlline */
    {29818, 16}, /* sqlmap */
    {29825, 64}, /* sqlplus */
    {29833, 64}, /* sqsh */
    {29838, 101}, /* srm */
    {29842, 40}, /* srvctl */
    {29849, 66}, /* ss */
    {29852, 14}, /* ssacli */
    {29859, 81}, /* ssh */
    {29863, 41}, /* ssh-add */
    {29871, 52}, /* ssh-agent */
    {29881, 41}, /* ssh-copy-id */
    {29893, 539}, /* ssh-keygen */
    {29904, 67}, /* ssh-keyscan */
    {29916, 42}, /* sshd */
    {29921, 190}, /* sshfs */
    {29927, 129}, /* sshx */
    {29932, 27}, /* st */
    {29935, 56}, /* stack */
    {29941, 52}, /* start-stop-daemon */
    {29959, 54}, /* startosinstall */
    {29974, 29}, /* stat */
    {29979, 199}, /* static-web-server */
    {29997, 152}, /* stdbuf */
    {30004, 24}, /* steghide */
    {30013, 48}, /* stonith */
    {30021, 48}, /* stonith_admin */
    {30035, 14}, /* storcli */
    {30043, 14}, /* storcli64 */
    {30053, 540}, /* strace */
    {30060, 33}, /* stratis */
    {30068, 89}, /* stratis filesystem create */
    {30094, 89}, /* stratis filesystem destroy */
    {30121, 89}, /* stratis pool create */
    {30141, 89}, /* stratis pool destroy */
    {30162, 24}, /* stress */
    {30169, 24}, /* stress-ng */
    {30179, 28}, /* strings */
    {30187, 463}, /* strip */
    {30193, 172}, /* strongswan */
    {30204, 427}, /* stty */
    {30209, 444}, /* su */
    {30212, 162}, /* su-exec */
    {30220, 175}, /* subl */
    {30225, 541}, /* sudo */
    {30230, 175}, /* sudoedit */
    {30239, 84}, /* sum */
    {30243, 46}, /* supabase */
    {30252, 43}, /* supabase db */
    {30264, 156}, /* supermarket-ctl */
    {30280, 43}, /* superset */
    {30289, 349}, /* supervisorctl */
    {30303, 33}, /* surge */
    {30309, 47}, /* surge teardown */
    {30324, 64}, /* surreal */
    {30332, 94}, /* suspend */
    {30340, 349}, /* sv */
    {30343, 349}, /* svc */
    {30347, 264}, /* svcadm */
    {30354, 264}, /* svccfg */
    {30361, 498}, /* svcs */
    {30366, 135}, /* svn */
    {30370, 542}, /* svn cleanup */
    {30382, 136}, /* svn delete */
    {30393, 136}, /* svn remove */
    {30404, 543}, /* svn revert */
    {30415, 136}, /* svn rm */
    {30422, 135}, /* svnadmin */
    {30431, 190}, /* swaks */
    {30437, 172}, /* swanctl */
    {30445, 416}, /* swaplabel */
    {30455, 282}, /* swapoff */
    {30463, 282}, /* swapon */
    {30470, 544}, /* swconfig */
    {30479, 51}, /* swift */
    {30485, 485}, /* switch_root */
    {30497, 56}, /* swupd */
    {30503, 57}, /* swupd bundle-remove */
    {30523, 106}, /* swupdate */
    {30532, 429}, /* symlink */
    {30540, 173}, /* sympa */
    {30546, 545}, /* sync */
    {30551, 118}, /* syncthing */
    {30561, 68}, /* synflood */
    {30570, 240}, /* sysadminctl */
    {30582, 24}, /* sysbench */
    {30591, 546}, /* sysctl */
    {30598, 263}, /* syslinux */
    {30607, 498}, /* sysrc */
    {30613, 106}, /* sysrepocfg */
    {30624, 547}, /* systemctl */
    {30634, 548}, /* systemctl add-wants */
    {30654, 549}, /* systemctl disable */
    {30672, 550}, /* systemctl emergency */
    {30692, 548}, /* systemctl enable */
    {30709, 550}, /* systemctl halt */
    {30724, 551}, /* systemctl isolate */
    {30742, 550}, /* systemctl kexec */
    {30758, 549}, /* systemctl kill */
    {30773, 549}, /* systemctl mask */
    {30788, 550}, /* systemctl poweroff */
    {30807, 550}, /* systemctl reboot */
    {30824, 550}, /* systemctl rescue */
    {30841, 548}, /* systemctl set-default */
    {30863, 550}, /* systemctl soft-reboot */
    {30885, 548}, /* systemctl start */
    {30901, 549}, /* systemctl stop */
    {30916, 337}, /* systemd-analyze */
    {30932, 405}, /* systemd-cat */
    {30944, 337}, /* systemd-cgls */
    {30957, 337}, /* systemd-cgtop */
    {30971, 169}, /* systemd-cryptenroll */
    {30991, 337}, /* systemd-detect-virt */
    {31011, 152}, /* systemd-inhibit */
    {31027, 27}, /* systemd-nspawn */
    {31042, 259}, /* systemd-resolve */
    {31058, 552}, /* systemd-run */
    {31070, 54}, /* systemsetup */
    {31082, 553}, /* sysupgrade */
    {31093, 68}, /* t50 */
    {31097, 168}, /* tac */
    {31101, 554}, /* tail */
    {31106, 555}, /* tailscale */
    {31116, 33}, /* talosctl */
    {31125, 176}, /* talosctl reboot */
    {31141, 176}, /* talosctl reset */
    {31156, 176}, /* talosctl shutdown */
    {31174, 117}, /* tar */
    {31178, 64}, /* tarantoolctl */
    {31191, 556}, /* tarsnap */
    {31199, 95}, /* tart */
    {31204, 51}, /* task */
    {31209, 35}, /* tasksel */
    {31217, 557}, /* taskset */
    {31225, 104}, /* tc */
    {31228, 558}, /* tc class */
    {31237, 558}, /* tc filter */
    {31247, 558}, /* tc qdisc */
    {31256, 46}, /* tccli */
    {31262, 54}, /* tccutil */
    {31270, 17}, /* tclsh */
    {31276, 87}, /* tcp-paste */
    {31286, 559}, /* tcpdump */
    {31294, 560}, /* tcpkill */
    {31302, 515}, /* tcpserver */
    {31312, 515}, /* tcpsvd */
    {31319, 38}, /* tcptrack */
    {31328, 71}, /* tcsh */
    {31333, 561}, /* tctl */
    {31338, 33}, /* tdnf */
    {31343, 57}, /* tdnf erase */
    {31354, 57}, /* tdnf remove */
    {31366, 104}, /* teamdctl */
    {31375, 538}, /* tee */
    {31379, 129}, /* teleconsole */
    {31391, 561}, /* teleport */
    {31400, 348}, /* telinit */
    {31408, 330}, /* telinit-0 */
    {31418, 562}, /* telnet */
    {31425, 384}, /* terminate-account */
    {31443, 27}, /* terminator */
    {31454, 563}, /* terraform */
    {31464, 563}, /* terragrunt */
    {31475, 24}, /* tesseract */
    {31485, 2}, /* test */
    {31490, 73}, /* tftp */
    {31495, 68}, /* thc-ssl-dos */
    {31507, 199}, /* thttpd */
    {31514, 24}, /* thunderbird */
    {31526, 168}, /* tidy */
    {31531, 27}, /* tilix */
    {31537, 33}, /* tilt */
    {31542, 176}, /* tilt down */
    {31552, 564}, /* time */
    {31557, 337}, /* timedatectl */
    {31569, 337}, /* timedatectl list-timezones */
    {31596, 337}, /* timedatectl show */
    {31613, 337}, /* timedatectl status */
    {31632, 38}, /* timedatex */
    {31642, 565}, /* timeout */
    {31650, 141}, /* times */
    {31656, 64}, /* timescaledb */
    {31668, 566}, /* timeshift */
    {31678, 108}, /* timeshift --delete */
    {31697, 241}, /* timeshift-any */
    {31711, 58}, /* tldr */
    {31716, 129}, /* tmate */
    {31722, 54}, /* tmutil */
    {31729, 108}, /* tmutil delete */
    {31743, 77}, /* tmutil deletelocalsnapshots */
    {31771, 567}, /* tmux */
    {31776, 131}, /* tmuxinator */
    {31787, 563}, /* tofu */
    {31792, 28}, /* toilet */
    {31799, 38}, /* tokei */
    {31805, 27}, /* toolbox */
    {31813, 74}, /* top */
    {31817, 124}, /* torify */
    {31824, 68}, /* torshammer */
    {31835, 568}, /* torsocks */
    {31844, 569}, /* touch */
    {31850, 51}, /* tox */
    {31854, 128}, /* toybox */
    {31861, 285}, /* tpm2_clear */
    {31872, 169}, /* tpm2_evictcontrol */
    {31890, 114}, /* tput */
    {31895, 168}, /* tr */
    {31898, 67}, /* tracepath */
    {31908, 67}, /* traceroute */
    {31919, 38}, /* trafshow */
    {31928, 87}, /* transfer */
    {31937, 24}, /* transmission-cli */
    {31954, 570}, /* trap */
    {31959, 292}, /* trash */
    {31965, 571}, /* trash-empty */
    {31977, 292}, /* trash-put */
    {31987, 29}, /* tree */
    {31992, 64}, /* trino */
    {31998, 2}, /* true */
    {32003, 268}, /* truncate */
    {32012, 27}, /* ts */
    {32015, 51}, /* tsc */
    {32019, 561}, /* tsh */
    {32023, 559}, /* tshark */
    {32030, 28}, /* tsort */
    {32036, 64}, /* tsql */
    {32041, 141}, /* tty */
    {32045, 129}, /* ttyd */
    {32050, 244}, /* tune2fs */
    {32058, 188}, /* tuned-adm */
    {32068, 88}, /* tunefs */
    {32075, 64}, /* turso */
    {32081, 14}, /* tw_cli */
    {32088, 172}, /* twingate */
    {32097, 141}, /* type */
    {32102, 44}, /* typeorm */
    {32110, 206}, /* typeset */
    {32118, 43}, /* typo3 */
    {32124, 38}, /* tzselect */
    {32133, 173}, /* uapi */
    {32138, 265}, /* ubidetach */
    {32148, 22}, /* ubiformat */
    {32158, 106}, /* ubimkvol */
    {32167, 106}, /* ubirename */
    {32177, 265}, /* ubirmvol */
    {32186, 106}, /* ubirsvol */
    {32195, 106}, /* ubiupdatevol */
    {32208, 530}, /* ubuntu-drivers */
    {32223, 572}, /* ubus */
    {32228, 573}, /* uci */
    {32232, 160}, /* uclampset */
    {32242, 24}, /* udevadm */
    {32250, 211}, /* udhcpc */
    {32257, 103}, /* udisksctl */
    {32267, 515}, /* udpsvd */
    {32274, 33}, /* uftrace */
    {32282, 184}, /* uftrace record */
    {32297, 574}, /* ufw */
    {32301, 48}, /* uhubctl */
    {32309, 575}, /* ulimit */
    {32316, 575}, /* umask */
    {32322, 576}, /* umount */
    {32329, 168}, /* unaccent */
    {32338, 94}, /* unalias */
    {32346, 2}, /* uname */
    {32352, 577}, /* unar */
    {32357, 35}, /* unattended-upgrade */
    {32376, 389}, /* unbound-control */
    {32392, 124}, /* unbuffer */
    {32401, 63}, /* uncompress */
    {32412, 28}, /* unexpand */
    {32421, 99}, /* unionfs */
    {32429, 99}, /* unionfs-fuse */
    {32442, 28}, /* uniq */
    {32447, 578}, /* unison */
    {32454, 28}, /* units */
    {32460, 28}, /* unix2dos */
    {32469, 507}, /* unlink */
    {32476, 497}, /* unrar */
    {32482, 579}, /* unset */
    {32488, 580}, /* unshare */
    {32496, 581}, /* unsquashfs */
    {32507, 63}, /* unxz */
    {32512, 412}, /* unzip */
    {32518, 63}, /* unzstd */
    {32525, 46}, /* upctl */
    {32531, 530}, /* update-alternatives */
    {32551, 35}, /* update-ca-certificates */
    {32574, 35}, /* update-grub */
    {32586, 582}, /* update-initramfs */
    {32603, 285}, /* update-initramfs-d */
    {32622, 158}, /* update-rc.d */
    {32634, 199}, /* updog */
    {32640, 199}, /* uploadserver */
    {32653, 24}, /* upnpc */
    {32659, 259}, /* upower */
    {32666, 48}, /* upsc */
    {32671, 48}, /* upscmd */
    {32678, 48}, /* upsdrvctl */
    {32688, 33}, /* upterm */
    {32695, 129}, /* upterm host */
    {32707, 2}, /* uptime */
    {32714, 463}, /* upx */
    {32718, 27}, /* urxvt */
    {32724, 86}, /* usbimager */
    {32734, 39}, /* useradd */
    {32742, 209}, /* userdel */
    {32750, 583}, /* usermod */
    {32758, 141}, /* users */
    {32764, 64}, /* usql */
    {32769, 79}, /* utmpdump */
    {32778, 70}, /* uudecode */
    {32787, 70}, /* uuencode */
    {32796, 438}, /* uuenview */
    {32805, 42}, /* uuidgen */
    {32813, 56}, /* uv */
    {32816, 126}, /* uv run */
    {32823, 126}, /* uvx */
    {32827, 384}, /* v-delete-database */
    {32845, 384}, /* v-delete-user */
    {32859, 384}, /* v-delete-web-domain */
    {32879, 259}, /* v4l2-ctl */
    {32888, 50}, /* vagrant */
    {32896, 344}, /* vagrant destroy */
    {32912, 345}, /* vagrant snapshot delete */
    {32936, 345}, /* vagrant snapshot pop */
    {32957, 345}, /* vagrant snapshot restore */
    {32982, 584}, /* vagrant ssh */
    {32994, 259}, /* vainfo */
    {33001, 52}, /* valgrind */
    {33010, 503}, /* valkey-cli */
    {33021, 110}, /* vault */
    {33027, 183}, /* vault delete */
    {33040, 239}, /* vault destroy */
    {33054, 239}, /* vault kv delete */
    {33070, 239}, /* vault kv destroy */
    {33087, 239}, /* vault kv metadata delete */
    {33112, 239}, /* vault kv undelete-all */
    {33134, 183}, /* vault lease revoke */
    {33153, 239}, /* vault operator seal */
    {33173, 183}, /* vault seal */
    {33184, 239}, /* vault secrets disable */
    {33206, 12}, /* vbash */
    {33212, 18}, /* vboxmanage */
    {33223, 19}, /* vboxmanage closemedium */
    {33246, 20}, /* vboxmanage controlvm */
    {33267, 19}, /* vboxmanage hostonlyif */
    {33289, 19}, /* vboxmanage natnetwork */
    {33311, 21}, /* vboxmanage snapshot */
    {33331, 19}, /* vboxmanage unregistervm */
    {33355, 259}, /* vcgencmd */
    {33364, 585}, /* vconfig */
    {33372, 56}, /* vcpkg */
    {33378, 212}, /* vdir */
    {33383, 33}, /* vdo */
    {33387, 89}, /* vdo create */
    {33398, 89}, /* vdo remove */
    {33409, 46}, /* velero */
    {33416, 33}, /* ventoy */
    {33423, 22}, /* ventoy -I */
    {33433, 22}, /* ventoy -i */
    {33443, 46}, /* vercel */
    {33450, 64}, /* vertica */
    {33458, 495}, /* vgcfgrestore */
    {33471, 415}, /* vgchange */
    {33480, 415}, /* vgcreate */
    {33489, 416}, /* vgdisplay */
    {33499, 495}, /* vgexport */
    {33508, 415}, /* vgextend */
    {33517, 495}, /* vgimportclone */
    {33531, 415}, /* vgreduce */
    {33540, 419}, /* vgremove */
    {33549, 415}, /* vgrename */
    {33558, 416}, /* vgs */
    {33562, 416}, /* vgscan */
    {33569, 257}, /* vi */
    {33572, 257}, /* view */
    {33577, 175}, /* vifm */
    {33582, 586}, /* vigr */
    {33587, 257}, /* vim */
    {33591, 202}, /* vim-cmd */
    {33599, 58}, /* vimdiff */
    {33607, 88}, /* vinum */
    {33613, 586}, /* vipw */
    {33618, 18}, /* virsh */
    {33624, 345}, /* virsh blockcommit */
    {33642, 345}, /* virsh checkpoint-delete */
    {33666, 344}, /* virsh destroy */
    {33680, 345}, /* virsh detach-disk */
    {33698, 345}, /* virsh domblk-delete */
    {33718, 345}, /* virsh domrename-undefine */
    {33743, 345}, /* virsh managedsave-remove */
    {33768, 345}, /* virsh net-destroy */
    {33786, 344}, /* virsh net-undefine */
    {33805, 345}, /* virsh nodedev-destroy */
    {33827, 344}, /* virsh pool-delete */
    {33845, 345}, /* virsh pool-destroy */
    {33864, 345}, /* virsh pool-undefine */
    {33884, 20}, /* virsh reboot */
    {33897, 344}, /* virsh reset */
    {33909, 345}, /* virsh secret-undefine */
    {33931, 20}, /* virsh shutdown */
    {33946, 344}, /* virsh snapshot-delete */
    {33968, 345}, /* virsh snapshot-revert */
    {33990, 344}, /* virsh undefine */
    {34005, 344}, /* virsh vol-delete */
    {34022, 345}, /* virsh vol-resize */
    {34039, 344}, /* virsh vol-wipe */
    {34054, 202}, /* virt-manager */
    {34067, 173}, /* virtualmin */
    {34078, 64}, /* virtuoso */
    {34087, 175}, /* visudo */
    {34094, 51}, /* vite */
    {34099, 24}, /* vlc */
    {34103, 36}, /* vlock */
    {34109, 88}, /* vm */
    {34112, 88}, /* vm-bhyve */
    {34121, 95}, /* vmadm */
    {34127, 202}, /* vmkfstools */
    {34138, 95}, /* vmrun */
    {34144, 345}, /* vmrun deleteSnapshot */
    {34165, 345}, /* vmrun deleteVM */
    {34180, 345}, /* vmrun revertToSnapshot */
    {34203, 29}, /* vmstat */
    {34210, 23}, /* vncserver */
    {34220, 82}, /* vnstat */
    {34227, 587}, /* vpnc-disconnect */
    {34243, 64}, /* vsql */
    {34248, 91}, /* vssadmin */
    {34257, 77}, /* vssadmin delete */
    {34273, 91}, /* vssadmin.exe */
    {34286, 12}, /* vtysh */
    {34292, 12}, /* vtysh.sh */
    {34301, 46}, /* vultr */
    {34307, 46}, /* vultr-cli */
    {34317, 588}, /* vzdump */
    {34324, 141}, /* w */
    {34326, 249}, /* w3m */
    {34330, 141}, /* wait */
    {34335, 24}, /* wakeonlan */
    {34345, 48}, /* wakeonlan-any */
    {34359, 76}, /* wal-g */
    {34365, 77}, /* wal-g delete */
    {34378, 405}, /* wall */
    {34383, 172}, /* warp-cli */
    {34392, 589}, /* watch */
    {34398, 27}, /* watchexec */
    {34408, 38}, /* wavemon */
    {34416, 95}, /* waydroid */
    {34425, 110}, /* waypoint */
    {34434, 107}, /* wayvnc */
    {34441, 91}, /* wbadmin */
    {34449, 28}, /* wc */
    {34452, 13}, /* wcurl */
    {34458, 38}, /* wdiff */
    {34464, 199}, /* webfsd */
    {34471, 51}, /* webpack */
    {34479, 107}, /* websocketd */
    {34490, 68}, /* webspy */
    {34497, 33}, /* werf */
    {34502, 176}, /* werf dismiss */
    {34515, 176}, /* werf purge */
    {34526, 129}, /* wetty */
    {34532, 590}, /* wevtutil */
    {34541, 131}, /* wezterm */
    {34549, 41}, /* wg */
    {34552, 591}, /* wg set */
    {34559, 591}, /* wg setconf */
    {34570, 591}, /* wg syncconf */
    {34582, 342}, /* wg-quick */
    {34591, 592}, /* wg-quick down */
    {34605, 593}, /* wget */
    {34610, 13}, /* wget2 */
    {34616, 87}, /* wgetpaste */
    {34626, 58}, /* whatis */
    {34633, 594}, /* whence */
    {34640, 58}, /* whereis */
    {34648, 595}, /* which */
    {34654, 173}, /* whmapi1 */
    {34662, 141}, /* who */
    {34666, 141}, /* whoami */
    {34673, 67}, /* whois */
    {34679, 33}, /* wifi */
    {34684, 596}, /* wifi down */
    {34694, 16}, /* wifite */
    {34701, 152}, /* winpty */
    {34708, 101}, /* wipe */
    {34713, 597}, /* wipefs */
    {34720, 24}, /* wl-copy */
    {34728, 24}, /* wl-paste */
    {34737, 259}, /* wmctrl */
    {34744, 91}, /* wmic */
    {34749, 147}, /* wodim */
    {34755, 86}, /* woeusb */
    {34762, 190}, /* wormhole */
    {34771, 33}, /* wp */
    {34774, 43}, /* wp db */
    {34780, 173}, /* wp-cli */
    {34787, 181}, /* wpa_cli */
    {34795, 46}, /* wrangler */
    {34804, 405}, /* write */
    {34810, 131}, /* write-chars */
    {34822, 24}, /* wrk */
    {34826, 528}, /* wrmsr */
    {34832, 95}, /* wsl */
    {34836, 95}, /* wsl.exe */
    {34844, 48}, /* wsman */
    {34850, 131}, /* wtype */
    {34856, 27}, /* x-terminal-emulator */
    {34876, 23}, /* x0vncserver */
    {34888, 23}, /* x11vnc */
    {34895, 38}, /* x86info */
    {34903, 598}, /* xargs */
    {34909, 54}, /* xattr */
    {34915, 24}, /* xbacklight */
    {34926, 56}, /* xbps-install */
    {34939, 57}, /* xbps-remove */
    {34951, 24}, /* xclip */
    {34957, 175}, /* xdg-open */
    {34966, 131}, /* xdotool */
    {34974, 259}, /* xdpyinfo */
    {34983, 202}, /* xe */
    {34986, 345}, /* xe host-forget */
    {35001, 345}, /* xe pool-eject */
    {35015, 345}, /* xe snapshot-revert */
    {35034, 345}, /* xe snapshot-uninstall */
    {35056, 345}, /* xe sr-destroy */
    {35070, 345}, /* xe sr-forget */
    {35083, 345}, /* xe vdi-destroy */
    {35098, 345}, /* xe vm-destroy */
    {35112, 345}, /* xe vm-uninstall */
    {35128, 51}, /* xelatex */
    {35136, 165}, /* xfce4-session-logout */
    {35157, 27}, /* xfce4-terminal */
    {35172, 86}, /* xfs_copy */
    {35181, 103}, /* xfs_growfs */
    {35192, 280}, /* xfs_growfs-d */
    {35205, 66}, /* xfs_info */
    {35214, 599}, /* xfs_repair */
    {35225, 241}, /* xfsrestore */
    {35236, 13}, /* xh */
    {35239, 600}, /* xhost */
    {35245, 385}, /* xkill */
    {35251, 95}, /* xl */
    {35254, 259}, /* xlsclients */
    {35265, 28}, /* xmllint */
    {35273, 28}, /* xmlstarlet */
    {35284, 63}, /* xorriso */
    {35292, 147}, /* xorrisofs */
    {35302, 259}, /* xprop */
    {35308, 530}, /* xrandr */
    {35315, 24}, /* xsel */
    {35320, 530}, /* xset */
    {35325, 168}, /* xsv */
    {35329, 131}, /* xte */
    {35333, 27}, /* xterm */
    {35339, 64}, /* xtsql */
    {35345, 601}, /* xvfb-run */
    {35354, 259}, /* xwininfo */
    {35363, 602}, /* xxd */
    {35367, 84}, /* xxhsum */
    {35374, 134}, /* xz */
    {35377, 132}, /* xzcat */
    {35383, 133}, /* xzgrep */
    {35390, 28}, /* xzless */
    {35397, 56}, /* yarn */
    {35402, 279}, /* yarn app */
    {35411, 279}, /* yarn application */
    {35428, 126}, /* yarn dlx */
    {35437, 126}, /* yarn exec */
    {35447, 46}, /* yc */
    {35450, 131}, /* ydotool */
    {35458, 16}, /* yersinia */
    {35467, 603}, /* yes */
    {35471, 169}, /* ykman */
    {35477, 169}, /* ykpiv */
    {35483, 24}, /* youtube-dl */
    {35494, 28}, /* yq */
    {35497, 64}, /* ysqlsh */
    {35504, 24}, /* yt-dlp */
    {35511, 64}, /* yugabyte */
    {35520, 219}, /* yum */
    {35524, 57}, /* yum autoremove */
    {35539, 57}, /* yum erase */
    {35549, 62}, /* yum history */
    {35561, 57}, /* yum remove */
    {35572, 46}, /* zappa */
    {35578, 24}, /* zathura */
    {35586, 259}, /* zbarimg */
    {35594, 132}, /* zcat */
    {35599, 133}, /* zegrep */
    {35606, 131}, /* zellij */
    {35613, 90}, /* zerofree */
    {35622, 172}, /* zerotier-cli */
    {35635, 292}, /* zf_rm */
    {35641, 604}, /* zfs */
    {35645, 605}, /* zfs destroy */
    {35657, 606}, /* zfs receive */
    {35669, 606}, /* zfs recv */
    {35678, 605}, /* zfs rollback */
    {35691, 133}, /* zgrep */
    {35697, 51}, /* zig */
    {35701, 63}, /* zip */
    {35705, 43}, /* zkCli.sh */
    {35714, 28}, /* zless */
    {35720, 173}, /* zmcontrol */
    {35730, 173}, /* zmmailbox */
    {35740, 173}, /* zmprov */
    {35747, 88}, /* zoneadm */
    {35755, 88}, /* zonecfg */
    {35763, 43}, /* zookeeper-shell */
    {35779, 43}, /* zookeeper-shell.sh */
    {35798, 604}, /* zpool */
    {35804, 607}, /* zpool clear */
    {35816, 605}, /* zpool create */
    {35829, 605}, /* zpool destroy */
    {35843, 608}, /* zpool detach */
    {35856, 608}, /* zpool export */
    {35869, 607}, /* zpool import */
    {35882, 605}, /* zpool labelclear */
    {35899, 608}, /* zpool offline */
    {35913, 605}, /* zpool remove */
    {35926, 605}, /* zpool split */
    {35938, 33}, /* zramctl */
    {35946, 89}, /* zramctl --reset */
    {35962, 71}, /* zsh */
    {35966, 134}, /* zstd */
    {35971, 132}, /* zstdcat */
    {35979, 63}, /* zstdmt */
    {35986, 219}, /* zypper */
    {35993, 62}, /* zypper history */
    {36008, 57}, /* zypper remove */
    {36022, 57}, /* zypper rm */
};
const int s2c_name_count = 3435;
