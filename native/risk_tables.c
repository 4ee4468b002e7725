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
    "-v,--volume=/:*,*docker.sock:*,*podman.sock:*,*containerd.sock:*\0"
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
    "*169.254.169.254*/instance-id,*169.254.169.254*/hostname\0"
    "*/security-credentials/*,*/service-accounts/*/token*,*metadata/identity/oauth2/token*,*/service-accounts/*/identity*\0"
    "prints the keys with which this machine steers its cloud\0"
    "*/agent/leave*,*/force-leave/*,*/sys/seal,*/sys/step-down,*/sys/revoke*,*/sys/rekey/*,*/prune*,*/_close,*/_shutdown*,*/ISAPI/System/*,*/restore_default*,*/restoreDefault*,*/resetToFactory*,*factoryReset*,*/reset_all*,*/halt,*/restart\?all,*/unseal_reset,*/system/reset*,*/v1/kill*\0"
    "-X,-d,--request,--data,--json,--data-raw,--post-data,--method\0"
    "asks the other machine to delete or stop something\0"
    "*/agent/leave*,*/force-leave/*,*/sys/seal,*/volumes/prune*,*/_shutdown*,*action=DELETE*,*action=UNLOAD*,*factoryReset*,*factory_reset*,*restore_defaults*\0"
    "-d,--data,--data-raw,--data-binary,--json=*Privileged*true*,*Binds*/:/*,*docker.sock*\0"
    "PUT,POST\0"
    "*/agent/leave*,*/sys/seal,*/prune,*/shutdown,*/reboot,*/_close\0"
    "DELETE\0"
    "asks the other machine to delete something\0"
    "-d,--data,--data-raw,--data-binary,--data-urlencode=*DROP\?DATABASE*,*DROP\?TABLE*,*drop\?database*,*drop\?table*,*TRUNCATE\?TABLE*,*truncate\?table*,*DROP\?MEASUREMENT*\0"
    "drops what the database holds under that name\0"
    "*/delete,*/delete_*,*/deleteall*,*/destroy,*/wipe*,*/terminate,*/shutdown,*/reboot,*/poweroff,*/drop,*/flushall*,*factory*reset*,*/_delete*,*/erase*,*/kill,*/nuke\0"
    "-X,-d,--request,--data,--data-raw,--data-binary,--json\0"
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
    "-f,-k,--filename,--kustomize\0"
    "sets up in the cluster what another machine sends, unseen\0"
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
    "-p,-b,-c,-a,-t,--port,--baud,--chip,--before,--after\0"
    "erase_flash,erase-flash,erase_region,erase-region,write_mem,write-mem,write_flash_status,write-flash-status\0"
    "erases the flash memory of the board\0"
    "--erase-all,-e\0"
    "write_flash,write-flash\0"
    "writes to the board whatever it may be\0"
    "works on the board\0"
    "-p,-b,-c,--port,--baud,--chip\0"
    "burn*,write_protect*,write-protect*,read_protect*,read-protect*,set_flash_voltage,set-flash-voltage\0"
    "burns fuses of the chip, which nothing sets back\0"
    "-p,-port,-c,-t,-f,-s,-b\0"
    "erase*,*erase,*_erase,mass-erase,massErase,chip-erase,*:mass-erase*,*wipe*,format,recover,erase-all,ef,eraseall,unlock,es,erase-chip,erase_flash,nuke,fullerase,reset-nvs,nvs-erase,otp,efuse,burn*,e,w,wl,ws,wf,db,gpt,ul,wlx,da,reset_all\0"
    "erases or unlocks the device: what it holds is lost\0"
    "-eraseall,-recover,-e,-E,-ob,-mass-erase,-erase,-w,-mass_erase,-erase-all,-eraseuicr,-rdp,-OB,-ME,-SE,-U,-W,-chip-erase,-rbprotect,-latest,-custom,-erase-flash\0"
    "boot,bootloader,recovery,system,vbmeta,modem,radio,partition,dtbo,xbl*,abl*,userdata,aboot,sbl1,super,preloader,tz,lk\0"
    "overwrites {last} of the device\0"
    "flashing,oem\0"
    "unlock*,lock*,*unlock*,erase*\0"
    "wipes the device\0"
    "set_active,delete-logical-partition,wipe-super,resize-logical-partition,write-spl,spiflash-write,write,writewithprogress,writel,write-all,write_partition,write_mem,write-memory,flash-erase-region,flash-erase-all,spiflash-write\0"
    "writes to the device, which may not start any more\0"
    "-BOOT,-RECOVERY,-SYSTEM,-KERNEL,-PIT,-repartition,-CACHE,-USERDATA,-BOOTLOADER,-a=pit\0"
    "overwrites the firmware of the device\0"
    "works on the device\0"
    "-s,-S,-slot\0"
    "devices,getvar,help\0"
    "erase,format,oem,flashing,wipe-super,delete-logical-partition,set_active,format:*,update,flashall,update-super\0"
    "wipes or unlocks the device\0"
    "-p,-b,--port,--fqbn,-e,-t,-d,--target,--environment\0"
    "erase,erase_flash,erase-flash,burn-bootloader,efuse-burn*,erase_otadata,burn_*\0"
    "erases the device\0"
    "-t,--target=erase,fuses,bootloader\0"
    "builds for a device, or writes to it\0"
    "-c,-p,-P,-b,-B,-C,-U,-E,-x,-i,-l\0"
    "erases the chip\0"
    "-U=*fuse*:w:*,lock*:w:*,eeprom:w:*,fuse*:w*\0"
    "sets fuses of the chip: it may not be reached any more\0"
    "works on the chip\0"
    "-f,-c,-ex,-device,-if,-speed,-CommanderScript,-CommandFile,-s,-x,-o,-m\0"
    "-c,-ex,-CommanderScript,-CommandFile,-o,-x=*erase*,*unlock*,*flash\?write*,*mww*,*protect*,*recover*,*option_write*,*lock*\0"
    "erases or unlocks the chip\0"
    "*erase*,*unlock*,*recover*\0"
    "-device,-if,-speed,-CommanderScript,-CommandFile\0"
    "-CommanderScript,-CommandFile=*erase*,*unlock*,*wipe*\0"
    "*erase*,*unlock*,*loadfile*,*w4*\0"
    "-b,-v\?\0"
    "erase,write\0"
    "overwrites the flash memory of the chip\0"
    "-o,-k,-u,-j,-w\0"
    "overwrites or unlocks the flash memory of the chip\0"
    "-g,-I,-L,-D,-p,-n,-l,-s,-d\0"
    "sends frames to a bus on which machines obey them\0"
    "-a,-r,-t,-c,-p,-b,-m,-s,-d,-P,-l,-o,-4\0"
    "COM*,/dev/*\0"
    "writes registers of a machine that is steered with them\0"
    "write*,set*,wr*,force*\0"
    "-w5,-w6,-w\0"
    "-d,-i,-s,-l,-c,-b\0"
    "-f,-w,-W,-o,-d,-e,-c,-u,-x,--apply,--write,-a\0"
    "q,query,status,read,r,show,info,version,console,dump,-q,-r,battery,chargestate\0"
    "-l,--list,-r,--read\0"
    "-o,-f,-w,-a,-e,-y,--apply,--write,--erase,-P,-c,-B,--force\0"
    "writes to chips or firmware below the system\0"
    "works below the system\0"
    "w[0-9]*@*\0"
    "r[0-9]*\0"
    "read,get\0"
    "changes the memory card for good\0"
    "-h,--help,--version\0"
    "changes raw flash memory, perhaps with what the machine starts from\0"
    "sets the device back: what was set up is lost\0"
    "list,path,dump\0"
    "clear,trim-caches-all,remove-user\0"
    "wipes what the app or the account holds\0"
    "com.android.*,android\0"
    "removes {target}, which the phone needs\0"
    "changes apps of the phone\0"
    "bootloader-wipe,--wipe_data\0"
    "--wipe_data,--wipe-data,--wipe_cache,--wipe_all\0"
    "-a=*MASTER_CLEAR*,*FACTORY_RESET*\0"
    "wipe,data,forget,clear,partition,--where,*MASTER_CLEAR*,*FACTORY_RESET*,reset,set-password,set-pin\0"
    "works on the phone\0"
    "list,print,info,elist,show,check,summary,getenables,get\0"
    "0x06\0"
    "0x02,0x03\0"
    "restarts the controller of the machine\0"
    "0x30,0x32,0x3c,0x00\0"
    "writes to the controller of the machine\0"
    "reset,upgrade,write,clear,disable,delete,cold\0"
    "changes the controller of the machine\0"
    "-o,-C\0"
    "installs what another machine sends\0"
    "-mod,-modfile,-exec,-tags,-ldflags,-C\0"
    "*.*/*@*\0"
    "-r,-c,-e,-i,-n,-p,-C,-d,-U,-f,--index-url,--extra-index-url,--trusted-host,--find-links,--git,--source,--registry,--prefix,--root,--features,--branch,--tag,--version,--namespace,--values,--set,--filename,--directory,--only,--rev,--repository\0"
    "--dry-run,--help,--download-only\0"
    "-U,-c,-f,--filename,--git,--source\0"
    "installs or runs what another machine sends, unseen\0"
    "-i,--index-url,--extra-index-url,--find-links,--trusted-host,--registry,--source=http:*\0"
    "installs what anybody on the way may have changed\0"
    "--trusted-host,--nogpgcheck,--allow-untrusted,--allow-unauthenticated,--dangerous,--no-gpg-checks,--unsafe,--force-signature,--devmode,--no-signature\0"
    "installs what nobody has vouched for\0"
    "git+*,github:*,gitlab:*,gist:*,bitbucket:*,hg+*,*git@*:*,git:*\0"
    "--install-extension,--uninstall-extension,--user-data-dir,-g\0"
    "--install-extension\0"
    "installs what another machine sends, unseen\0"
    "opens files\0"
    "puts the secret {target} where everybody finds it who has the project\0"
    "-a,-t,-f,-d,-i,-m,-u\0"
    "shows a secret to others\0"
    "shows the secret {target} to others\0"
    "-f,-a,-i,-d\0"
    "leaves a message, or puts something where others can read it\0"
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
    {S2C_IF_OPTION_PLACE, 0, 12329, 0x4030140},
    {S2C_IF_VALUE, 0, 12239, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
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
    {S2C_IF_OPTION, 0, 14144, 0x0},
    {S2C_IF_VALUE, 0, 14157, 0x0},
    {S2C_IF_OPTION, 0, 14208, 0x0},
    {S2C_IF_OPTION, 0, 14216, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 14271, 0x60003c1},
    {S2C_IF_OPTION, 0, 14208, 0x0},
    {S2C_IF_OPTION, 0, 14329, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14426, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 14426, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 14426, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 14426, 0x0},
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
    {S2C_IF_OPTION, 0, 14426, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 14965, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 15162, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 15291, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 15540, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 2140, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 15790, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 15971, 0x0},
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
    {S2C_IF_WORD, -2, 16316, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 16354, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 16418, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 16548, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_OPTION, 0, 16718, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 16800, 0x0},
    {S2C_IF_PLACE, 0, 16898, 0x400},
    {S2C_IF_PLACE, 0, 16898, 0x800},
    {S2C_IF_PLACE, 0, 16898, 0x17000},
    {S2C_IF_PLACE, 0, 16898, 0x1e0000},
    {S2C_IF_PLACE, 0, 16898, 0x6000343},
    {S2C_IF_WORD, 0, 16946, 0x0},
    {S2C_IF_PLACE, 0, 16898, 0x4000080},
    {S2C_IF_WORD, 0, 16959, 0x0},
    {S2C_IF_WORD, 0, 17003, 0x0},
    {S2C_IF_WORD, 0, 16959, 0x0},
    {S2C_IF_NO_WORD, 0, 17008, 0x0},
    {S2C_IF_WORD, 0, 16959, 0x0},
    {S2C_IF_WORD, 0, 17016, 0x0},
    {S2C_IF_WORD, 0, 17031, 0x0},
    {S2C_IF_NO_WORD, 0, 17120, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17215, 0x400},
    {S2C_IF_PLACE, 0, 16898, 0x400},
    {S2C_IF_PLACE, 0, 17271, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 17404, 0x0},
    {S2C_IF_VALUE, 0, 17492, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 6765, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 14429, 0x0},
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
    {S2C_IF_WORD, 0, 16316, 0x0},
    {S2C_IF_OPTION, 0, 18003, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 18054, 0x0},
    {S2C_IF_WORD, 1, 18114, 0x0},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_OPTION, 0, 17623, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 18191, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 18262, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 18419, 0x0},
    {S2C_IF_NO_WORD, 0, 18445, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 18537, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_NO_WORD, 1, 18557, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_WORD, 1, 18577, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 18591, 0x0},
    {S2C_IF_OPTION, 0, 18675, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 18726, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 18914, 0x0},
    {S2C_IF_OPTION, 0, 19035, 0x0},
    {S2C_IF_VALUE, 0, 19258, 0x0},
    {S2C_IF_VALUE, 0, 19284, 0x0},
    {S2C_IF_OPTION, 0, 19307, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 19356, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19375, 0x4003040},
    {S2C_IF_OPTION, 0, 19356, 0x0},
    {S2C_IF_VALUE, 0, 19429, 0x0},
    {S2C_IF_OPTION, 0, 19356, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 19375, 0x0},
    {S2C_IF_OPTION, 0, 19356, 0x0},
    {S2C_IF_OPTION, 0, 19516, 0x0},
    {S2C_IF_OPTION, 0, 19356, 0x0},
    {S2C_IF_OPTION, 0, 19579, 0x0},
    {S2C_IF_OPTION, 0, 19627, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19639, 0x400},
    {S2C_IF_OPTION, 0, 19649, 0x0},
    {S2C_IF_OPTION, 0, 19679, 0x0},
    {S2C_IF_OPTION, 0, 19692, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_VALUE, 0, 19707, 0x0},
    {S2C_IF_OPTION, 0, 19356, 0x0},
    {S2C_IF_OPTION, 0, 19740, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 19772, 0x0},
    {S2C_IF_WORD, 0, 19775, 0x0},
    {S2C_IF_OPTION, 0, 19808, 0x0},
    {S2C_IF_WORD, 1, 19837, 0x0},
    {S2C_IF_OPTION, 0, 19881, 0x0},
    {S2C_IF_OPTION, 0, 19901, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 19925, 0x0},
    {S2C_IF_OPTION, 0, 19979, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 19925, 0x0},
    {S2C_IF_OPTION, 0, 20086, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12054, 0x4003040},
    {S2C_IF_VALUE, 0, 20137, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20175, 0x4003040},
    {S2C_IF_WORD, 1, 20225, 0x0},
    {S2C_IF_WORD, 1, 20235, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 8809, 0x4003040},
    {S2C_IF_VALUE, 0, 20239, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 20235, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 8809, 0x0},
    {S2C_IF_WORD, 1, 20274, 0x0},
    {S2C_IF_WORD, 1, 20235, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 20235, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 20340, 0x0},
    {S2C_IF_OPTION, 0, 20350, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20363, 0x4003040},
    {S2C_IF_OPTION, 0, 20350, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 20363, 0x0},
    {S2C_IF_OPTION, 0, 20378, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 20434, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20446, 0x400},
    {S2C_IF_OPTION, 0, 20474, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20495, 0x4003040},
    {S2C_IF_OPTION, 0, 20532, 0x0},
    {S2C_IF_OPTION, 0, 20577, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 20648, 0x0},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 20672, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_OPTION, 0, 20976, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 21053, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 21200, 0x0},
    {S2C_IF_OPTION, 0, 21218, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 21417, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 21534, 0x0},
    {S2C_IF_VALUE, 0, 21603, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 21730, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 13747, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 22056, 0x0},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_OPTION, 0, 22137, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22291, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 22510, 0x0},
    {S2C_IF_VALUE, 0, 22570, 0x0},
    {S2C_IF_WORD, 0, 22648, 0x0},
    {S2C_IF_WORD, 0, 22679, 0x0},
    {S2C_IF_OPTION, 0, 22822, 0x0},
    {S2C_IF_WORD, 0, 22874, 0x0},
    {S2C_IF_OPTION, 0, 22898, 0x0},
    {S2C_IF_WORD, 0, 22929, 0x0},
    {S2C_IF_WORD, 0, 22991, 0x0},
    {S2C_IF_WORD, 0, 23000, 0x0},
    {S2C_IF_OPTION, 0, 23072, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 23236, 0x0},
    {S2C_IF_NO_WORD, 0, 23300, 0x0},
    {S2C_IF_OPTION, 0, 23421, 0x0},
    {S2C_IF_NO_OPTION, 0, 19035, 0x0},
    {S2C_IF_WORD, 1, 23532, 0x0},
    {S2C_IF_OPTION, 0, 23624, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 23236, 0x0},
    {S2C_IF_NO_WORD, 0, 23300, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 23760, 0x0},
    {S2C_IF_WORD, 0, 23236, 0x0},
    {S2C_IF_NO_WORD, 0, 23300, 0x0},
    {S2C_IF_OPTION, 0, 23790, 0x0},
    {S2C_IF_OPTION, 0, 23861, 0x0},
    {S2C_IF_OPTION, 0, 23905, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24061, 0x0},
    {S2C_IF_OPTION, 0, 24071, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24130, 0x0},
    {S2C_IF_OPTION, 0, 24172, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 23236, 0x0},
    {S2C_IF_NO_WORD, 0, 23300, 0x0},
    {S2C_IF_WORD, 0, 24271, 0x0},
    {S2C_IF_WORD, 102, 24352, 0x0},
    {S2C_IF_WORD, 0, 24375, 0x0},
    {S2C_IF_WORD, 0, 24430, 0x0},
    {S2C_IF_OPTION, 0, 24061, 0x0},
    {S2C_IF_OPTION, 0, 24441, 0x0},
    {S2C_IF_OPTION, 0, 24624, 0x0},
    {S2C_IF_OPTION, 0, 24774, 0x0},
    {S2C_IF_WORD, 0, 23236, 0x0},
    {S2C_IF_NO_WORD, 0, 23300, 0x0},
    {S2C_IF_OPTION, 0, 8082, 0x0},
    {S2C_IF_WORD, 0, 23236, 0x0},
    {S2C_IF_NO_WORD, 0, 23300, 0x0},
    {S2C_IF_OPTION, 0, 8082, 0x0},
    {S2C_IF_WORD, 0, 23236, 0x0},
    {S2C_IF_NO_WORD, 0, 23300, 0x0},
    {S2C_IF_OPTION, 0, 24996, 0x0},
    {S2C_IF_OPTION, 0, 25065, 0x0},
    {S2C_IF_OPTION, 0, 25124, 0x0},
    {S2C_IF_OPTION, 0, 25202, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 25262, 0x0},
    {S2C_IF_OPTION, 0, 25338, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_WORD, 0, 23236, 0x0},
    {S2C_IF_NO_WORD, 0, 23300, 0x0},
    {S2C_IF_WORD, 1, 25435, 0x0},
    {S2C_IF_OPTION, 0, 25466, 0x0},
    {S2C_IF_OPTION, 0, 25477, 0x0},
    {S2C_IF_WORD, 0, 25530, 0x0},
    {S2C_IF_WORD, 0, 25608, 0x0},
    {S2C_IF_OPTION, 0, 25667, 0x0},
    {S2C_IF_OPTION, 0, 25667, 0x0},
    {S2C_IF_VALUE, 0, 25800, 0x0},
    {S2C_IF_OPTION, 0, 25667, 0x0},
    {S2C_IF_OPTION, 0, 25887, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 25941, 0x0},
    {S2C_IF_VALUE, 0, 26007, 0x0},
    {S2C_IF_OPTION, 0, 26061, 0x0},
    {S2C_IF_WORD, 0, 23236, 0x0},
    {S2C_IF_NO_WORD, 0, 23300, 0x0},
    {S2C_IF_WORD, 0, 26178, 0x0},
    {S2C_IF_WORD, 1, 26274, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 26347, 0x0},
    {S2C_IF_OPTION, 0, 26350, 0x0},
    {S2C_IF_OPTION, 0, 26395, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 26347, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 26516, 0x0},
    {S2C_IF_VALUE, 0, 26540, 0x0},
    {S2C_IF_OPTION, 0, 26593, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 26623, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 26646, 0x0},
    {S2C_IF_OPTION, 0, 26683, 0x0},
    {S2C_IF_OPTION, 0, 23861, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 26783, 0x0},
    {S2C_IF_OPTION, 0, 26798, 0x0},
    {S2C_IF_VALUE, 0, 26807, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 26807, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 26878, 0x0},
    {S2C_IF_VALUE, 0, 26973, 0x0},
    {S2C_IF_OPTION, 0, 27028, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 27058, 0x0},
    {S2C_IF_WORD, 2, 27089, 0x0},
    {S2C_IF_OPTION, 0, 27058, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 27175, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 27195, 0x0},
    {S2C_IF_WORD, 0, 27295, 0x0},
    {S2C_IF_VALUE, 0, 27323, 0x0},
    {S2C_IF_WORD, 102, 27340, 0x0},
    {S2C_IF_VALUE, 0, 27363, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 27409, 0x0},
    {S2C_IF_WORD, 0, 27430, 0x0},
    {S2C_IF_OPTION, 0, 27469, 0x0},
    {S2C_IF_OPTION, 0, 26798, 0x0},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 27554, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 27469, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 25667, 0x0},
    {S2C_IF_OPTION, 0, 27668, 0x0},
    {S2C_IF_WORD, 0, 27677, 0x0},
    {S2C_IF_OPTION, 0, 27677, 0x0},
    {S2C_IF_OPTION, 0, 27717, 0x0},
    {S2C_IF_WORD, 0, 7812, 0x0},
    {S2C_IF_OPTION, 0, 27771, 0x0},
    {S2C_IF_WORD, 0, 11525, 0x0},
    {S2C_IF_NO_OPTION, 0, 27822, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 28060, 0x0},
    {S2C_IF_WORD, 0, 28072, 0x0},
    {S2C_IF_WORD, 0, 28165, 0x0},
    {S2C_IF_OPTION, 0, 18672, 0x0},
    {S2C_IF_OPTION, 0, 13326, 0x0},
    {S2C_IF_VALUE, 0, 28404, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 28475, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 28537, 0x0},
    {S2C_IF_OPTION, 0, 28615, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 28615, 0x0},
    {S2C_IF_WORD, 1, 28686, 0x0},
    {S2C_IF_OPTION, 0, 28740, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_OPTION, 0, 8600, 0x0},
    {S2C_IF_OPTION, 0, 28868, 0x0},
    {S2C_IF_WORD, 0, 28882, 0x0},
    {S2C_IF_VALUE, 0, 29001, 0x0},
    {S2C_IF_WORD, 0, 29163, 0x0},
    {S2C_IF_WORD, 0, 29339, 0x0},
    {S2C_IF_VALUE, 0, 29427, 0x0},
    {S2C_IF_WORD, 1, 29463, 0x0},
    {S2C_IF_VALUE, 0, 29427, 0x0},
    {S2C_IF_WORD, 1, 29582, 0x0},
    {S2C_IF_OPTION, 0, 29601, 0x0},
    {S2C_IF_WORD, 0, 23817, 0x0},
    {S2C_IF_WORD, 0, 29762, 0x0},
    {S2C_IF_WORD, 0, 29795, 0x0},
    {S2C_IF_WORD, 0, 29883, 0x0},
    {S2C_IF_WORD, 0, 29935, 0x0},
    {S2C_IF_WORD, 0, 30007, 0x0},
    {S2C_IF_WORD, 0, 30119, 0x0},
    {S2C_IF_WORD, 0, 30297, 0x0},
    {S2C_IF_WORD, 0, 30376, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 30679, 0x0},
    {S2C_IF_WORD, 0, 30829, 0x0},
    {S2C_IF_WORD, 1, 31024, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 31086, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 31119, 0x0},
    {S2C_IF_WORD, 2, 27712, 0x0},
    {S2C_IF_WORD, 1, 31142, 0x0},
    {S2C_IF_WORD, 1, 31210, 0x0},
    {S2C_IF_WORD, 2, 31223, 0x0},
    {S2C_IF_WORD, 1, 31274, 0x0},
    {S2C_IF_WORD, 2, 31319, 0x0},
    {S2C_IF_WORD, 1, 27712, 0x0},
    {S2C_IF_WORD, 2, 31142, 0x0},
    {S2C_IF_WORD, 1, 31399, 0x0},
    {S2C_IF_WORD, 2, 13103, 0x0},
    {S2C_IF_WORD, 2, 27712, 0x0},
    {S2C_IF_WORD, 1, 31450, 0x0},
    {S2C_IF_WORD, 0, 31535, 0x0},
    {S2C_IF_NO_WORD, 0, 31577, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 0, 31600, 0x0},
    {S2C_IF_OPTION, 0, 31616, 0x0},
    {S2C_IF_OPTION, 0, 31639, 0x0},
    {S2C_IF_WORD, 0, 31725, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_OPTION, 0, 32408, 0x0},
    {S2C_IF_OPTION, 0, 32461, 0x0},
    {S2C_IF_WORD, 0, 31725, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_OPTION, 0, 32539, 0x0},
    {S2C_IF_WORD, 1, 32586, 0x0},
    {S2C_IF_WORD, 0, 10301, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_WORD, 1, 8531, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 32633, 0x0},
    {S2C_IF_OPTION, 0, 33087, 0x0},
    {S2C_IF_WORD, 0, 10301, 0x0},
    {S2C_IF_OPTION, 0, 8597, 0x0},
    {S2C_IF_OPTION, 0, 33226, 0x0},
    {S2C_IF_OPTION, 0, 33286, 0x0},
    {S2C_IF_WORD, 1, 33325, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_OPTION, 0, 33378, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION, 0, 8062, 0x0},
    {S2C_IF_VALUE, 0, 33533, 0x0},
    {S2C_IF_OPTION, 0, 33561, 0x0},
    {S2C_IF_OPTION, 0, 33611, 0x0},
    {S2C_IF_WORD, 2, 33647, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 33834, 0x0},
    {S2C_IF_OPTION, 0, 33846, 0x0},
    {S2C_IF_OPTION, 0, 23861, 0x0},
    {S2C_IF_OPTION, 0, 33940, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 34143, 0x0},
    {S2C_IF_VALUE, 0, 34175, 0x0},
    {S2C_IF_VALUE, 0, 34242, 0x0},
    {S2C_IF_OPTION, 0, 34268, 0x0},
    {S2C_IF_NO_OPTION, 0, 9878, 0x0},
    {S2C_IF_VALUE, 0, 34332, 0x0},
    {S2C_IF_VALUE, 0, 34363, 0x0},
    {S2C_IF_OPTION, 0, 24061, 0x0},
    {S2C_IF_VALUE, 0, 34442, 0x0},
    {S2C_IF_VALUE, 0, 34525, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_VALUE, 0, 34332, 0x0},
    {S2C_IF_OPTION, 0, 34772, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION, 0, 34784, 0x0},
    {S2C_IF_VALUE, 0, 34821, 0x0},
    {S2C_IF_WORD, 0, 33647, 0x0},
    {S2C_IF_VALUE, 0, 34835, 0x0},
    {S2C_IF_WORD, 0, 34840, 0x0},
    {S2C_IF_WORD, 0, 34911, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_VALUE, 0, 35067, 0x0},
    {S2C_IF_SAYS, 0, 35158, 0x0},
    {S2C_IF_VALUE, 0, 35205, 0x0},
    {S2C_IF_WORD, 0, 35245, 0x0},
    {S2C_IF_OPTION, 0, 35271, 0x0},
    {S2C_IF_WORD, 0, 35287, 0x0},
    {S2C_IF_OPTION, 0, 35344, 0x0},
    {S2C_IF_WORD, 0, 35398, 0x0},
    {S2C_IF_OPTION, 0, 35447, 0x0},
    {S2C_IF_OPTION, 0, 35490, 0x0},
    {S2C_IF_OPTION, 0, 35610, 0x0},
    {S2C_IF_WORD, 1, 35702, 0x0},
    {S2C_IF_OPTION, 0, 35719, 0x0},
    {S2C_IF_WORD, 1, 35817, 0x0},
    {S2C_IF_OPTION, 0, 35610, 0x0},
    {S2C_IF_OPTION, 0, 35996, 0x0},
    {S2C_IF_OPTION, 0, 36023, 0x0},
    {S2C_IF_OPTION, 0, 36029, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9126, 0x20000},
    {S2C_IF_OPTION, 0, 8059, 0x0},
    {S2C_IF_OPTION, 0, 13747, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9126, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_VALUE, 0, 36246, 0x0},
    {S2C_IF_OPTION, 0, 36295, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36409, 0x30000},
    {S2C_IF_WORD, 1, 36451, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 36460, 0x0},
    {S2C_IF_NO_OPTION, 0, 36559, 0x0},
    {S2C_IF_WORD, 1, 36564, 0x0},
    {S2C_IF_NO_OPTION, 0, 36409, 0x0},
    {S2C_IF_WORD, 0, 36640, 0x0},
    {S2C_IF_OPTION, 0, 36715, 0x0},
    {S2C_IF_WORD, 0, 36721, 0x0},
    {S2C_IF_NO_OPTION, 0, 36848, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 37252, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 37355, 0x0},
    {S2C_IF_WORD, 0, 37433, 0x0},
    {S2C_IF_WORD, 0, 37490, 0x0},
    {S2C_IF_WORD, 0, 37664, 0x0},
    {S2C_IF_OPTION, 0, 37944, 0x0},
    {S2C_IF_WORD, 0, 38057, 0x0},
    {S2C_IF_VALUE, 0, 38211, 0x0},
    {S2C_IF_WORD, 0, 38297, 0x0},
    {S2C_IF_WORD, 0, 38306, 0x0},
    {S2C_IF_WORD, 1, 38369, 0x0},
    {S2C_IF_VALUE, 0, 38419, 0x0},
    {S2C_IF_WORD, 0, 38628, 0x0},
    {S2C_IF_OPTION, 0, 38791, 0x0},
    {S2C_IF_VALUE, 0, 38846, 0x0},
    {S2C_IF_VALUE, 0, 38984, 0x0},
    {S2C_IF_WORD, 0, 39046, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 39147, 0x57400},
    {S2C_IF_VALUE, 0, 39232, 0x0},
    {S2C_IF_OPTION, 0, 39335, 0x0},
    {S2C_IF_VALUE, 0, 39498, 0x0},
    {S2C_IF_OPTION, 0, 39555, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 39875, 0x4043040},
    {S2C_IF_OPTION_PLACE, 0, 37331, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 39951, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 39967, 0x57400},
    {S2C_IF_VALUE, 0, 39988, 0x0},
    {S2C_IF_OPTION, 0, 40100, 0x0},
    {S2C_IF_OPTION, 0, 40109, 0x0},
    {S2C_IF_VALUE, 0, 40154, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 40267, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 20529, 0x0},
    {S2C_IF_WORD, 1, 40273, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 40320, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 40405, 0x0},
    {S2C_IF_SAYS, 0, 40455, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 40320, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 40552, 0x0},
    {S2C_IF_SAYS, 0, 40608, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 40737, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 40773, 0x0},
    {S2C_IF_OPTION, 0, 20529, 0x0},
    {S2C_IF_OPTION, 0, 40815, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 40926, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 10542, 0x0},
    {S2C_IF_OPTION, 0, 41051, 0x0},
    {S2C_IF_VALUE, 0, 41067, 0x0},
    {S2C_IF_OPTION, 0, 41114, 0x0},
    {S2C_IF_WORD, 0, 41156, 0x0},
    {S2C_IF_OPTION, 0, 41286, 0x0},
    {S2C_IF_VALUE, 0, 41292, 0x0},
    {S2C_IF_OPTION, 0, 8530, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 41359, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 41385, 0x0},
    {S2C_IF_WORD, 0, 41487, 0x0},
    {S2C_IF_WORD, 1, 41519, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 41707, 0x0},
    {S2C_IF_OPTION, 0, 41744, 0x0},
    {S2C_IF_OPTION, 0, 41788, 0x0},
    {S2C_IF_VALUE, 0, 41800, 0x0},
    {S2C_IF_VALUE, 0, 41853, 0x0},
    {S2C_IF_OPTION, 0, 41907, 0x0},
    {S2C_IF_OPTION, 0, 41973, 0x0},
    {S2C_IF_VALUE, 0, 42022, 0x0},
    {S2C_IF_VALUE, 0, 42052, 0x0},
    {S2C_IF_OPTION, 0, 42074, 0x0},
    {S2C_IF_WORD, 0, 42086, 0x0},
    {S2C_IF_NO_OPTION, 0, 42088, 0x0},
    {S2C_IF_VALUE, 0, 42138, 0x0},
    {S2C_IF_VALUE, 0, 42052, 0x0},
    {S2C_IF_VALUE, 0, 42193, 0x0},
    {S2C_IF_VALUE, 0, 42052, 0x0},
    {S2C_IF_NO_OPTION, 0, 42244, 0x0},
    {S2C_IF_OPTION, 0, 42344, 0x0},
    {S2C_IF_VALUE, 0, 42052, 0x0},
    {S2C_IF_VALUE, 0, 42368, 0x0},
    {S2C_IF_OPTION, 0, 42344, 0x0},
    {S2C_IF_VALUE, 0, 42052, 0x0},
    {S2C_IF_VALUE, 0, 42448, 0x0},
    {S2C_IF_WORD, 1, 42482, 0x0},
    {S2C_IF_WORD, 1, 42526, 0x0},
    {S2C_IF_OPTION, 0, 42567, 0x0},
    {S2C_IF_WORD, 0, 42638, 0x0},
    {S2C_IF_WORD, 0, 768, 0x0},
    {S2C_IF_OPTION, 0, 25667, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 8531, 0x0},
    {S2C_IF_OPTION, 0, 42780, 0x0},
    {S2C_IF_WORD, 0, 42791, 0x0},
    {S2C_IF_WORD, 0, 42807, 0x0},
    {S2C_IF_WORD, 0, 42847, 0x0},
    {S2C_IF_SAYS, 0, 42854, 0x0},
    {S2C_IF_OPTION, 0, 42953, 0x0},
    {S2C_IF_OPTION, 0, 42962, 0x0},
    {S2C_IF_WORD, 0, 42994, 0x0},
    {S2C_IF_OPTION, 0, 43011, 0x0},
    {S2C_IF_WORD, 0, 43017, 0x0},
    {S2C_IF_WORD, 1, 43070, 0x0},
    {S2C_IF_WORD, 1, 43085, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_WORD, 0, 13181, 0x0},
    {S2C_IF_WORD, 1, 31311, 0x0},
    {S2C_IF_WORD, 1, 43109, 0x0},
    {S2C_IF_WORD, 0, 43117, 0x0},
    {S2C_IF_NO_WORD, 0, 43123, 0x0},
    {S2C_IF_WORD, 0, 43109, 0x0},
    {S2C_IF_WORD, 0, 43150, 0x0},
    {S2C_IF_WORD, 0, 43150, 0x0},
    {S2C_IF_WORD, 0, 43195, 0x0},
    {S2C_IF_WORD, 0, 22578, 0x0},
    {S2C_IF_WORD, 0, 43221, 0x0},
    {S2C_IF_VALUE, 0, 43373, 0x0},
    {S2C_IF_OPTION, 0, 43391, 0x0},
    {S2C_IF_OPTION, 0, 43426, 0x0},
    {S2C_IF_VALUE, 0, 43459, 0x0},
    {S2C_IF_VALUE, 0, 43485, 0x0},
    {S2C_IF_VALUE, 0, 43506, 0x0},
    {S2C_IF_VALUE, 0, 43533, 0x0},
    {S2C_IF_VALUE, 0, 43553, 0x0},
    {S2C_IF_VALUE, 0, 43583, 0x0},
    {S2C_IF_OPTION, 0, 43610, 0x0},
    {S2C_IF_OPTION, 0, 43644, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 43809, 0x0},
    {S2C_IF_NO_WORD, 1, 43843, 0x0},
    {S2C_IF_WORD, 0, 11346, 0x0},
    {S2C_IF_NO_WORD, 0, 43909, 0x0},
    {S2C_IF_WORD, 0, 43909, 0x0},
    {S2C_IF_WORD, 0, 44137, 0x0},
    {S2C_IF_WORD, 0, 44203, 0x0},
    {S2C_IF_WORD, 0, 44137, 0x0},
    {S2C_IF_WORD, 1, 43109, 0x0},
    {S2C_IF_WORD, 0, 44234, 0x0},
    {S2C_IF_WORD, 0, 44203, 0x0},
    {S2C_IF_WORD, 0, 13103, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 44326, 0x0},
    {S2C_IF_WORD, 0, 44366, 0x0},
    {S2C_IF_WORD, 1, 44403, 0x0},
    {S2C_IF_WORD, 1, 44436, 0x0},
    {S2C_IF_OPTION, 0, 24861, 0x0},
    {S2C_IF_OPTION, 0, 10675, 0x0},
    {S2C_IF_WORD, 0, 44561, 0x0},
    {S2C_IF_WORD, 0, 7812, 0x0},
    {S2C_IF_OPTION, 0, 44571, 0x0},
    {S2C_IF_OPTION, 0, 44647, 0x0},
    {S2C_IF_WORD, 1, 44728, 0x0},
    {S2C_IF_WORD, 0, 44732, 0x0},
    {S2C_IF_WORD, 0, 8602, 0x0},
    {S2C_IF_WORD, 0, 44766, 0x0},
    {S2C_IF_WORD, 0, 44833, 0x0},
    {S2C_IF_WORD, 0, 44904, 0x0},
    {S2C_IF_OPTION, 0, 25338, 0x0},
    {S2C_IF_WORD, 0, 29966, 0x0},
    {S2C_IF_WORD, 1, 44917, 0x0},
    {S2C_IF_WORD, 1, 44967, 0x0},
    {S2C_IF_WORD, 0, 43109, 0x0},
    {S2C_IF_WORD, 0, 44971, 0x0},
    {S2C_IF_WORD, 1, 44967, 0x0},
    {S2C_IF_WORD, 0, 44987, 0x0},
    {S2C_IF_NO_WORD, 0, 43909, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 26798, 0x0},
    {S2C_IF_WORD, 0, 43909, 0x0},
    {S2C_IF_WORD, 1, 25008, 0x0},
    {S2C_IF_WORD, 1, 8531, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 45048, 0x0},
    {S2C_IF_WORD, 0, 45128, 0x0},
    {S2C_IF_WORD, 0, 45163, 0x0},
    {S2C_IF_WORD, 0, 7786, 0x0},
    {S2C_IF_WORD, 0, 45213, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 45221, 0x0},
    {S2C_IF_WORD, 1, 45292, 0x0},
    {S2C_IF_WORD, 0, 951, 0x0},
    {S2C_IF_WORD, 1, 45358, 0x0},
    {S2C_IF_WORD, 1, 45426, 0x0},
    {S2C_IF_WORD, 1, 45481, 0x0},
    {S2C_IF_WORD, 1, 45517, 0x0},
    {S2C_IF_OPTION, 0, 45524, 0x0},
    {S2C_IF_WORD, 1, 45636, 0x0},
    {S2C_IF_OPTION, 0, 45692, 0x0},
    {S2C_IF_WORD, 1, 45724, 0x0},
    {S2C_IF_WORD, 2, 45809, 0x0},
    {S2C_IF_OPTION, 0, 45838, 0x0},
    {S2C_IF_NO_OPTION, 0, 45853, 0x0},
    {S2C_IF_WORD, 1, 45920, 0x0},
    {S2C_IF_VALUE, 0, 45941, 0x0},
    {S2C_IF_WORD, 1, 46035, 0x0},
    {S2C_IF_WORD, 0, 46074, 0x0},
    {S2C_IF_WORD, 1, 46136, 0x0},
    {S2C_IF_WORD, 1, 46180, 0x0},
    {S2C_IF_WORD, 0, 46274, 0x0},
    {S2C_IF_OPTION, 0, 46426, 0x0},
    {S2C_IF_OPTION, 0, 46459, 0x0},
    {S2C_IF_WORD, 1, 46582, 0x0},
    {S2C_IF_WORD, 0, 46596, 0x0},
    {S2C_IF_WORD, 0, 46632, 0x0},
    {S2C_IF_OPTION, 0, 46668, 0x0},
    {S2C_IF_WORD, 1, 8531, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 46770, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 46809, 0x0},
    {S2C_IF_WORD, 1, 46842, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_WORD, 0, 46883, 0x0},
    {S2C_IF_WORD, 0, 46889, 0x0},
    {S2C_IF_WORD, 1, 46924, 0x0},
    {S2C_IF_WORD, 0, 46971, 0x0},
    {S2C_IF_WORD, 0, 46984, 0x0},
    {S2C_IF_WORD, 0, 46989, 0x0},
    {S2C_IF_OPTION, 0, 47042, 0x0},
    {S2C_IF_OPTION, 0, 47042, 0x0},
    {S2C_IF_OPTION, 0, 47123, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 47229, 0x0},
    {S2C_IF_WORD, 1, 47922, 0x0},
    {S2C_IF_OPTION, 0, 47042, 0x0},
    {S2C_IF_OPTION, 0, 47995, 0x0},
    {S2C_IF_OPTION, 0, 48091, 0x0},
    {S2C_IF_OPTION, 0, 48261, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 48288, 0x0},
    {S2C_IF_OPTION, 0, 48404, 0x0},
    {S2C_IF_OPTION, 0, 32461, 0x0},
    {S2C_IF_WORD, 0, 48415, 0x0},
    {S2C_IF_OPTION, 0, 19830, 0x0},
    {S2C_IF_OPTION, 0, 48472, 0x0},
    {S2C_IF_OPTION, 0, 48495, 0x0},
    {S2C_IF_OPTION, 0, 48506, 0x0},
    {S2C_IF_OPTION, 0, 48495, 0x0},
    {S2C_IF_WORD, 0, 48551, 0x0},
    {S2C_IF_OPTION, 0, 16540, 0x0},
    {S2C_IF_OPTION, 0, 48506, 0x0},
    {S2C_IF_OPTION, 0, 48606, 0x0},
    {S2C_IF_OPTION, 0, 48633, 0x0},
    {S2C_IF_WORD, 0, 48711, 0x0},
    {S2C_IF_WORD, 0, 48837, 0x0},
    {S2C_IF_OPTION, 0, 48883, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 47229, 0x0},
    {S2C_IF_WORD, 1, 49013, 0x0},
    {S2C_IF_OPTION, 0, 49117, 0x0},
    {S2C_IF_OPTION, 0, 18675, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 18675, 0x0},
    {S2C_IF_OPTION, 0, 10116, 0x0},
    {S2C_IF_OPTION, 0, 18675, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION, 0, 18675, 0x0},
    {S2C_IF_WORD, 0, 49128, 0x0},
    {S2C_IF_OPTION, 0, 49248, 0x0},
    {S2C_IF_OPTION, 0, 12392, 0x0},
    {S2C_IF_OPTION, 0, 10675, 0x0},
    {S2C_IF_OPTION, 0, 12392, 0x0},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_OPTION, 0, 12392, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_WORD, 1, 49254, 0x0},
    {S2C_IF_OPTION, 0, 49451, 0x0},
    {S2C_IF_OPTION, 0, 49476, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 49489, 0x0},
    {S2C_IF_OPTION, 0, 49622, 0x0},
    {S2C_IF_OPTION, 0, 49646, 0x0},
    {S2C_IF_OPTION, 0, 49663, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 49663, 0x0},
    {S2C_IF_OPTION, 0, 49704, 0x0},
    {S2C_IF_VALUE, 0, 49780, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 49890, 0x0},
    {S2C_IF_WORD, 1, 49908, 0x0},
    {S2C_IF_WORD, 1, 49977, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 26513, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_OPTION, 0, 10337, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 50058, 0x0},
    {S2C_IF_OPTION, 0, 50155, 0x0},
    {S2C_IF_OPTION, 0, 50195, 0x0},
    {S2C_IF_WORD, 0, 50210, 0x0},
    {S2C_IF_OPTION, 0, 50195, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 49525, 0x0},
    {S2C_IF_OPTION, 0, 50279, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_WORD, 1, 50327, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_WORD, 0, 50475, 0x0},
    {S2C_IF_WORD, 0, 50518, 0x0},
    {S2C_IF_OPTION, 0, 24061, 0x0},
    {S2C_IF_WORD, 1, 8602, 0x0},
    {S2C_IF_WORD, 1, 50634, 0x0},
    {S2C_IF_OPTION, 0, 50664, 0x0},
    {S2C_IF_OPTION, 0, 50699, 0x0},
    {S2C_IF_WORD, 1, 951, 0x0},
    {S2C_IF_OPTION, 0, 50778, 0x0},
    {S2C_IF_WORD, 1, 50832, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_OPTION, 0, 51071, 0x0},
    {S2C_IF_OPTION, 0, 51112, 0x0},
    {S2C_IF_OPTION, 0, 51157, 0x0},
    {S2C_IF_OPTION, 0, 51172, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 51263, 0x0},
    {S2C_IF_OPTION, 0, 8062, 0x0},
    {S2C_IF_OPTION, 0, 23861, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_OPTION, 0, 51622, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 51684, 0x0},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_OPTION, 0, 51776, 0x0},
    {S2C_IF_OPTION, 0, 23861, 0x0},
    {S2C_IF_OPTION, 0, 51870, 0x0},
    {S2C_IF_WORD, 0, 51957, 0x0},
    {S2C_IF_OPTION, 0, 52021, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_WORD, 0, 52087, 0x0},
    {S2C_IF_OPTION, 0, 52142, 0x0},
    {S2C_IF_OPTION, 0, 52222, 0x0},
    {S2C_IF_NO_OPTION, 0, 52234, 0x0},
    {S2C_IF_OPTION, 0, 52319, 0x0},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_OPTION, 0, 10137, 0x0},
    {S2C_IF_OPTION, 0, 23861, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 52475, 0x0},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_OPTION, 0, 52526, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_VALUE, 0, 52728, 0x0},
    {S2C_IF_OPTION, 0, 10143, 0x0},
    {S2C_IF_OPTION, 0, 52814, 0x0},
    {S2C_IF_OPTION, 0, 9126, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_OPTION, 0, 52876, 0x0},
    {S2C_IF_WORD, 1, 52914, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_WORD, 1, 53034, 0x0},
    {S2C_IF_WORD, 1, 53087, 0x0},
    {S2C_IF_WORD, 0, 53110, 0x0},
    {S2C_IF_WORD, 1, 53153, 0x0},
    {S2C_IF_OPTION, 0, 9126, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 1, 53191, 0x0},
    {S2C_IF_OPTION, 0, 53274, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 53290, 0x0},
    {S2C_IF_WORD, 1, 53345, 0x0},
    {S2C_IF_WORD, 1, 53401, 0x0},
    {S2C_IF_WORD, 1, 47914, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 1, 47914, 0x0},
    {S2C_IF_WORD, 0, 53459, 0x0},
    {S2C_IF_OPTION, 0, 8896, 0x0},
    {S2C_IF_OPTION, 0, 53466, 0x0},
    {S2C_IF_OPTION, 0, 49110, 0x0},
    {S2C_IF_OPTION, 0, 53620, 0x0},
    {S2C_IF_WORD, 1, 53643, 0x0},
    {S2C_IF_OPTION, 0, 53728, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 53751, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 0, 53835, 0x0},
    {S2C_IF_OPTION, 0, 53857, 0x0},
    {S2C_IF_WORD, 0, 53841, 0x0},
    {S2C_IF_WORD, 0, 13181, 0x0},
    {S2C_IF_OPTION, 0, 53866, 0x0},
    {S2C_IF_WORD, 0, 53873, 0x0},
    {S2C_IF_WORD, 0, 24352, 0x0},
    {S2C_IF_OPTION, 0, 53918, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 18672, 0x0},
    {S2C_IF_OPTION, 0, 53999, 0x0},
    {S2C_IF_WORD, 0, 54052, 0x0},
    {S2C_IF_WORD, 1, 54128, 0x0},
    {S2C_IF_OPTION, 0, 26798, 0x0},
    {S2C_IF_OPTION, 0, 54254, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 54388, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 26798, 0x0},
    {S2C_IF_OPTION, 0, 54254, 0x0},
    {S2C_IF_WORD, 1, 54850, 0x0},
    {S2C_IF_OPTION, 0, 54959, 0x0},
    {S2C_IF_OPTION, 0, 55031, 0x0},
    {S2C_IF_VALUE, 0, 55074, 0x0},
    {S2C_IF_OPTION, 0, 55147, 0x0},
    {S2C_IF_OPTION, 0, 55161, 0x0},
    {S2C_IF_OPTION, 0, 55208, 0x0},
    {S2C_IF_OPTION, 0, 16540, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 55368, 0x0},
    {S2C_IF_OPTION, 0, 55147, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 14144, 0x0},
    {S2C_IF_WORD, 0, 55685, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 55759, 0x10},
    {S2C_IF_OPTION, 0, 51879, 0x0},
    {S2C_IF_WORD, 0, 55881, 0x0},
    {S2C_IF_VALUE, 0, 55905, 0x0},
    {S2C_IF_VALUE, 0, 55989, 0x0},
    {S2C_IF_WORD, 0, 56058, 0x0},
    {S2C_IF_VALUE, 0, 56127, 0x0},
    {S2C_IF_VALUE, 0, 56155, 0x0},
    {S2C_IF_OPTION, 0, 16540, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 56297, 0x0},
    {S2C_IF_VALUE, 0, 56336, 0x0},
    {S2C_IF_VALUE, 0, 56391, 0x0},
    {S2C_IF_VALUE, 0, 56464, 0x0},
    {S2C_IF_WORD, 102, 56541, 0x0},
    {S2C_IF_WORD, 102, 56611, 0x0},
    {S2C_IF_WORD, 102, 56645, 0x0},
    {S2C_IF_WORD, 0, 56760, 0x0},
    {S2C_IF_WORD, 1, 56788, 0x0},
    {S2C_IF_OPTION, 0, 56300, 0x0},
    {S2C_IF_WORD, 1, 56881, 0x0},
    {S2C_IF_OPTION, 0, 56944, 0x0},
    {S2C_IF_WORD, 0, 24352, 0x0},
    {S2C_IF_WORD, 0, 56963, 0x0},
    {S2C_IF_OPTION, 0, 56999, 0x0},
    {S2C_IF_WORD, 1, 57089, 0x0},
    {S2C_IF_WORD, 2, 56955, 0x0},
    {S2C_IF_WORD, 1, 57101, 0x0},
    {S2C_IF_WORD, 1, 56955, 0x0},
    {S2C_IF_OPTION, 0, 56954, 0x0},
    {S2C_IF_WORD, 1, 838, 0x0},
    {S2C_IF_WORD, 2, 24352, 0x0},
    {S2C_IF_WORD, 1, 6249, 0x0},
    {S2C_IF_WORD, 2, 22578, 0x0},
    {S2C_IF_OPTION, 0, 57014, 0x0},
    {S2C_IF_OPTION, 0, 57415, 0x0},
    {S2C_IF_WORD, 0, 57434, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 57440, 0x0},
    {S2C_IF_WORD, 1, 57469, 0x0},
    {S2C_IF_WORD, 2, 24352, 0x0},
    {S2C_IF_NO_OPTION, 0, 57472, 0x0},
    {S2C_IF_WORD, 0, 57532, 0x0},
    {S2C_IF_OPTION, 0, 23864, 0x0},
    {S2C_IF_WORD, 0, 57434, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 12054, 0x0},
    {S2C_IF_WORD, 0, 57434, 0x0},
    {S2C_IF_VALUE, 0, 58060, 0x0},
    {S2C_IF_WORD, 0, 58086, 0x0},
    {S2C_IF_WORD, 0, 50200, 0x0},
    {S2C_IF_WORD, 0, 58157, 0x0},
    {S2C_IF_WORD, 0, 58167, 0x0},
    {S2C_IF_WORD, 1, 58200, 0x0},
    {S2C_IF_WORD, 2, 27712, 0x0},
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_OPTION, 0, 10143, 0x0},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_VALUE, 0, 58204, 0x0},
    {S2C_IF_VALUE, 0, 58249, 0x0},
    {S2C_IF_WORD, 0, 58266, 0x0},
    {S2C_IF_VALUE, 0, 58299, 0x0},
    {S2C_IF_WORD, 0, 58351, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 58378, 0x0},
    {S2C_IF_WORD, 0, 58456, 0x0},
    {S2C_IF_WORD, 0, 58686, 0x0},
    {S2C_IF_WORD, 0, 58731, 0x0},
    {S2C_IF_VALUE, 0, 58867, 0x0},
    {S2C_IF_WORD, 0, 58938, 0x0},
    {S2C_IF_WORD, 0, 58963, 0x0},
    {S2C_IF_VALUE, 0, 59043, 0x0},
    {S2C_IF_WORD, 0, 59135, 0x0},
    {S2C_IF_WORD, 0, 59177, 0x0},
    {S2C_IF_WORD, 0, 59204, 0x0},
    {S2C_IF_OPTION, 0, 59260, 0x0},
    {S2C_IF_WORD, 0, 59387, 0x0},
    {S2C_IF_WORD, 0, 59415, 0x0},
    {S2C_IF_VALUE, 0, 59455, 0x0},
    {S2C_IF_WORD, 0, 59571, 0x0},
    {S2C_IF_WORD, 0, 59612, 0x0},
    {S2C_IF_OPTION, 0, 59681, 0x0},
    {S2C_IF_WORD, 0, 7812, 0x0},
    {S2C_IF_VALUE, 0, 59766, 0x0},
    {S2C_IF_WORD, 0, 59840, 0x0},
    {S2C_IF_WORD, 0, 59860, 0x0},
    {S2C_IF_OPTION, 0, 24061, 0x0},
    {S2C_IF_VALUE, 0, 60069, 0x0},
    {S2C_IF_WORD, -1, 60198, 0x0},
    {S2C_IF_VALUE, 0, 60418, 0x0},
    {S2C_IF_OPTION, 0, 60507, 0x0},
    {S2C_IF_OPTION, 0, 60553, 0x0},
    {S2C_IF_OPTION, 0, 60557, 0x0},
    {S2C_IF_OPTION, 0, 20332, 0x0},
    {S2C_IF_OPTION, 0, 60605, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_WORD, 1, 60772, 0x0},
    {S2C_IF_WORD, 2, 60862, 0x0},
    {S2C_IF_OPTION, 0, 60934, 0x0},
    {S2C_IF_WORD, 0, 60952, 0x0},
    {S2C_IF_WORD, 0, 61064, 0x0},
    {S2C_IF_OPTION, 0, 61314, 0x0},
    {S2C_IF_OPTION, 0, 61433, 0x0},
    {S2C_IF_WORD, 1, 61467, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 61519, 0x0},
    {S2C_IF_WORD, 1, 61562, 0x0},
    {S2C_IF_WORD, 2, 61572, 0x0},
    {S2C_IF_SAYS, 0, 61572, 0x0},
    {S2C_IF_WORD, 1, 61614, 0x0},
    {S2C_IF_WORD, 1, 61651, 0x0},
    {S2C_IF_WORD, 0, 61665, 0x0},
    {S2C_IF_WORD, 0, 61673, 0x0},
    {S2C_IF_WORD, 1, 61651, 0x0},
    {S2C_IF_WORD, 0, 61665, 0x0},
    {S2C_IF_WORD, 0, 61732, 0x0},
    {S2C_IF_WORD, 1, 61848, 0x0},
    {S2C_IF_WORD, 2, 61880, 0x0},
    {S2C_IF_WORD, 1, 61921, 0x0},
    {S2C_IF_WORD, 2, 61929, 0x0},
    {S2C_IF_WORD, 1, 61966, 0x0},
    {S2C_IF_WORD, 2, 61982, 0x0},
    {S2C_IF_WORD, 1, 62054, 0x0},
    {S2C_IF_WORD, 2, 62066, 0x0},
    {S2C_IF_WORD, 1, 62112, 0x0},
    {S2C_IF_NO_WORD, 2, 62148, 0x0},
    {S2C_IF_WORD, 1, 62214, 0x0},
    {S2C_IF_WORD, 1, 62258, 0x0},
    {S2C_IF_OPTION, 0, 61433, 0x0},
    {S2C_IF_OPTION, 0, 23864, 0x0},
    {S2C_IF_WORD, 1, 62411, 0x0},
    {S2C_IF_OPTION, 0, 62533, 0x0},
    {S2C_IF_OPTION, 0, 24061, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_OPTION, 0, 52366, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1678, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 62804, 0x0},
    {S2C_IF_OPTION, 0, 62880, 0x0},
    {S2C_IF_WORD, 1, 62909, 0x0},
    {S2C_IF_OPTION, 0, 62934, 0x0},
    {S2C_IF_WORD, 0, 62987, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 16898, 0x400},
    {S2C_IF_OPTION, 0, 63053, 0x0},
    {S2C_IF_WORD, 1, 63079, 0x0},
    {S2C_IF_OPTION, 0, 63184, 0x0},
    {S2C_IF_OPTION, 0, 63219, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 9126, 0x0},
    {S2C_IF_OPTION, 0, 33561, 0x0},
    {S2C_IF_OPTION, 0, 63267, 0x0},
    {S2C_IF_OPTION, 0, 63284, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 63475, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_WORD, 1, 1678, 0x0},
    {S2C_IF_OPTION, 0, 10337, 0x0},
    {S2C_IF_OPTION, 0, 63584, 0x0},
    {S2C_IF_OPTION, 0, 63584, 0x0},
    {S2C_IF_SAYS, 0, 63659, 0x0},
    {S2C_IF_VALUE, 0, 63713, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 63713, 0x0},
    {S2C_IF_WORD, 1, 63835, 0x0},
    {S2C_IF_WORD, 1, 63887, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 63944, 0x0},
    {S2C_IF_WORD, 1, 63985, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 64159, 0x4000040},
    {S2C_IF_OPTION, 0, 16540, 0x0},
    {S2C_IF_OPTION, 0, 64247, 0x0},
    {S2C_IF_OPTION, 0, 64280, 0x0},
    {S2C_IF_OPTION, 0, 64317, 0x0},
    {S2C_IF_OPTION, 0, 64339, 0x0},
    {S2C_IF_OPTION, 0, 64429, 0x0},
    {S2C_IF_WORD, 1, 64469, 0x0},
    {S2C_IF_OPTION, 0, 64494, 0x0},
    {S2C_IF_WORD, 1, 951, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_WORD, 1, 64514, 0x0},
    {S2C_IF_SAYS, 0, 64584, 0x0},
    {S2C_IF_WORD, 0, 64658, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9126, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 64669, 0x0},
    {S2C_IF_OPTION, 0, 64713, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_WORD, 0, 64745, 0x0},
    {S2C_IF_WORD, 1, 64783, 0x0},
    {S2C_IF_WORD, 1, 64856, 0x0},
    {S2C_IF_WORD, 1, 64908, 0x0},
    {S2C_IF_OPTION, 0, 9126, 0x0},
    {S2C_IF_WORD, 0, 9485, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 64962, 0x0},
    {S2C_IF_OPTION, 0, 64993, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_WORD, 2, 65121, 0x0},
    {S2C_IF_WORD, 2, 65137, 0x0},
    {S2C_IF_OPTION, 0, 65167, 0x0},
    {S2C_IF_WORD, 0, 65189, 0x0},
    {S2C_IF_WORD, 0, 951, 0x0},
    {S2C_IF_OPTION, 0, 65167, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_VALUE, 0, 65231, 0x0},
    {S2C_IF_WORD, 0, 65289, 0x0},
    {S2C_IF_OPTION, 0, 65334, 0x0},
    {S2C_IF_WORD, 0, 65340, 0x0},
    {S2C_IF_OPTION, 0, 65585, 0x0},
    {S2C_IF_WORD, 0, 58163, 0x0},
    {S2C_IF_VALUE, 0, 56155, 0x0},
    {S2C_IF_WORD, 1, 65654, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_WORD, 0, 64363, 0x0},
    {S2C_IF_OPTION, 0, 65692, 0x0},
    {S2C_IF_WORD, 0, 65734, 0x0},
    {S2C_IF_OPTION, 0, 65796, 0x0},
    {S2C_IF_OPTION, 0, 65823, 0x0},
    {S2C_IF_OPTION, 0, 65886, 0x0},
    {S2C_IF_WORD, 1, 65956, 0x0},
    {S2C_IF_WORD, 1, 65987, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_WORD, 1, 66142, 0x0},
    {S2C_IF_WORD, 1, 66171, 0x0},
    {S2C_IF_WORD, 2, 66182, 0x0},
    {S2C_IF_WORD, 1, 7879, 0x0},
    {S2C_IF_WORD, 2, 66377, 0x0},
    {S2C_IF_WORD, 1, 66609, 0x0},
    {S2C_IF_WORD, 1, 66668, 0x0},
    {S2C_IF_WORD, 0, 66697, 0x0},
    {S2C_IF_WORD, 1, 66812, 0x0},
    {S2C_IF_WORD, 2, 66817, 0x0},
    {S2C_IF_WORD, 3, 66841, 0x0},
    {S2C_IF_WORD, 3, 66887, 0x0},
    {S2C_IF_WORD, 0, 66934, 0x0},
    {S2C_IF_WORD, 0, 66949, 0x0},
    {S2C_IF_WORD, 1, 67020, 0x0},
    {S2C_IF_WORD, 0, 67043, 0x0},
    {S2C_IF_OPTION, 0, 67138, 0x0},
    {S2C_IF_OPTION, 0, 67168, 0x0},
    {S2C_IF_OPTION, 0, 67216, 0x0},
    {S2C_IF_WORD, 0, 67315, 0x0},
    {S2C_IF_VALUE, 0, 67338, 0x0},
    {S2C_IF_WORD, 1, 67348, 0x0},
    {S2C_IF_WORD, 1, 67420, 0x0},
    {S2C_IF_WORD, 1, 67547, 0x0},
    {S2C_IF_OPTION, 0, 67740, 0x0},
    {S2C_IF_WORD, 1, 67848, 0x0},
    {S2C_IF_OPTION, 0, 67998, 0x0},
    {S2C_IF_OPTION, 0, 68126, 0x0},
    {S2C_IF_WORD, 0, 7786, 0x0},
    {S2C_IF_OPTION, 0, 68258, 0x0},
    {S2C_IF_OPTION, 0, 68367, 0x0},
    {S2C_IF_WORD, 0, 68373, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 68413, 0x0},
    {S2C_IF_WORD, 1, 68461, 0x0},
    {S2C_IF_WORD, 1, 68475, 0x0},
    {S2C_IF_WORD, 1, 68524, 0x0},
    {S2C_IF_WORD, 1, 22578, 0x0},
    {S2C_IF_OPTION, 0, 68564, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 22578, 0x0},
    {S2C_IF_WORD, 2, 68603, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 8187, 0x0},
    {S2C_IF_OPTION, 0, 68650, 0x0},
    {S2C_IF_OPTION, 0, 68671, 0x0},
    {S2C_IF_WORD, 0, 68683, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 10675, 0x0},
    {S2C_IF_OPTION, 0, 68727, 0x0},
    {S2C_IF_VALUE, 0, 68736, 0x0},
    {S2C_IF_WORD, 1, 68749, 0x0},
    {S2C_IF_OPTION, 0, 68807, 0x0},
    {S2C_IF_WORD, 0, 68816, 0x0},
    {S2C_IF_OPTION, 0, 69047, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 69065, 0x0},
    {S2C_IF_WORD, 1, 69109, 0x0},
    {S2C_IF_OPTION, 0, 69127, 0x0},
    {S2C_IF_WORD, 0, 69142, 0x0},
    {S2C_IF_WORD, 1, 69295, 0x0},
    {S2C_IF_WORD, 2, 69315, 0x0},
    {S2C_IF_WORD, 1, 7879, 0x0},
    {S2C_IF_WORD, 0, 69389, 0x0},
    {S2C_IF_WORD, 0, 69397, 0x0},
    {S2C_IF_OPTION, 0, 10337, 0x0},
    {S2C_IF_WORD, 1, 69426, 0x0},
    {S2C_IF_WORD, 1, 69473, 0x0},
    {S2C_IF_WORD, 2, 69655, 0x0},
    {S2C_IF_OPTION, 0, 69695, 0x0},
    {S2C_IF_WORD, 1, 69909, 0x0},
    {S2C_IF_WORD, 2, 69973, 0x0},
    {S2C_IF_WORD, 1, 70035, 0x0},
    {S2C_IF_WORD, 2, 70081, 0x0},
    {S2C_IF_WORD, 3, 70212, 0x0},
    {S2C_IF_WORD, 2, 70254, 0x0},
    {S2C_IF_WORD, 3, 70259, 0x0},
    {S2C_IF_OPTION, 0, 70271, 0x0},
    {S2C_IF_WORD, 1, 70318, 0x0},
    {S2C_IF_WORD, 2, 46976, 0x0},
    {S2C_IF_WORD, 1, 70340, 0x0},
    {S2C_IF_WORD, 2, 70354, 0x0},
    {S2C_IF_WORD, 0, 70390, 0x0},
    {S2C_IF_WORD, 0, 70526, 0x0},
    {S2C_IF_SAYS, 0, 70641, 0x0},
    {S2C_IF_WORD, 1, 70700, 0x0},
    {S2C_IF_WORD, 1, 70828, 0x0},
    {S2C_IF_OPTION, 0, 28868, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_OPTION, 0, 28618, 0x0},
    {S2C_IF_WORD, 1, 70909, 0x0},
    {S2C_IF_OPTION, 0, 70921, 0x0},
    {S2C_IF_WORD, 1, 70946, 0x0},
    {S2C_IF_WORD, 0, 70956, 0x0},
    {S2C_IF_OPTION, 0, 71142, 0x0},
    {S2C_IF_WORD, 0, 37377, 0x0},
    {S2C_IF_VALUE, 0, 58060, 0x0},
    {S2C_IF_NO_OPTION, 0, 71154, 0x0},
    {S2C_IF_OPTION, 0, 71197, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 10143, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 18672, 0x0},
    {S2C_IF_VALUE, 0, 71351, 0x0},
    {S2C_IF_SAYS, 0, 71394, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 71419, 0x0},
    {S2C_IF_VALUE, 0, 71448, 0x0},
    {S2C_IF_OPTION, 0, 71463, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 71483, 0x0},
    {S2C_IF_WORD, 0, 71565, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 69756, 0x0},
    {S2C_IF_WORD, 0, 71603, 0x0},
    {S2C_IF_WORD, 0, 71683, 0x0},
    {S2C_IF_OPTION, 0, 71697, 0x0},
    {S2C_IF_WORD, 0, 1536, 0x0},
    {S2C_IF_WORD, 0, 71788, 0x0},
    {S2C_IF_WORD, 0, 71818, 0x0},
    {S2C_IF_WORD, 0, 71849, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 71946, 0x0},
    {S2C_IF_WORD, 0, 71949, 0x0},
    {S2C_IF_OPTION, 0, 14208, 0x0},
    {S2C_IF_OPTION, 0, 14208, 0x0},
    {S2C_IF_OPTION, 0, 72169, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 72193, 0x0},
    {S2C_IF_OPTION, 0, 72169, 0x0},
    {S2C_IF_WORD, 1, 72208, 0x0},
    {S2C_IF_OPTION, 0, 72239, 0x0},
    {S2C_IF_OPTION, 0, 72264, 0x0},
    {S2C_IF_OPTION, 0, 24061, 0x0},
    {S2C_IF_OPTION, 0, 72335, 0x0},
    {S2C_IF_WORD, 0, 34924, 0x0},
    {S2C_IF_OPTION, 0, 10889, 0x0},
    {S2C_IF_OPTION, 0, 24061, 0x0},
    {S2C_IF_OPTION, 0, 72350, 0x0},
    {S2C_IF_OPTION, 0, 24061, 0x0},
    {S2C_IF_OPTION, 0, 72359, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_NO_OPTION, 0, 72454, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 14429, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 72606, 0x0},
    {S2C_IF_WORD, 1, 72696, 0x0},
    {S2C_IF_WORD, 0, 72737, 0x0},
    {S2C_IF_WORD, 0, 72769, 0x0},
    {S2C_IF_WORD, 0, 72821, 0x0},
    {S2C_IF_OPTION, 0, 72849, 0x0},
    {S2C_IF_WORD, 0, 72855, 0x0},
    {S2C_IF_VALUE, 0, 73017, 0x0},
    {S2C_IF_OPTION, 0, 73053, 0x0},
    {S2C_IF_OPTION, 0, 73125, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12057, 0x30000},
    {S2C_IF_OPTION, 0, 10140, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_OPTION, 0, 73252, 0x0},
    {S2C_IF_WORD, 0, 73404, 0x0},
    {S2C_IF_WORD, 0, 73531, 0x0},
    {S2C_IF_OPTION, 0, 73602, 0x0},
    {S2C_IF_WORD, 0, 71825, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 73774, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_OPTION, 0, 23227, 0x0},
    {S2C_IF_VALUE, 0, 73915, 0x0},
    {S2C_IF_VALUE, 0, 74031, 0x0},
    {S2C_IF_WORD, 0, 74086, 0x0},
    {S2C_IF_OPTION, 0, 74134, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 74186, 0x400},
    {S2C_IF_OPTION, 0, 8729, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 74186, 0x400},
    {S2C_IF_NO_OPTION, 0, 10116, 0x0},
    {S2C_IF_WORD, 0, 74192, 0x0},
    {S2C_IF_WORD, 0, 74231, 0x0},
    {S2C_IF_VALUE, 0, 74246, 0x0},
    {S2C_IF_WORD, 0, 4477, 0x0},
    {S2C_IF_OPTION, 0, 11677, 0x0},
    {S2C_IF_OPTION, 0, 25262, 0x0},
    {S2C_IF_SAYS, 0, 74347, 0x0},
    {S2C_IF_WORD, 0, 74438, 0x0},
    {S2C_IF_OPTION, 0, 74481, 0x0},
    {S2C_IF_OPTION, 0, 8566, 0x0},
    {S2C_IF_WORD, 0, 74664, 0x0},
    {S2C_IF_OPTION, 0, 74809, 0x0},
    {S2C_IF_WORD, 0, 74824, 0x0},
    {S2C_IF_OPTION, 0, 16540, 0x0},
    {S2C_IF_WORD, 0, 74936, 0x0},
    {S2C_IF_WORD, 0, 75109, 0x0},
    {S2C_IF_OPTION, 0, 75397, 0x0},
    {S2C_IF_WORD, 0, 44595, 0x0},
    {S2C_IF_WORD, 0, 75557, 0x0},
    {S2C_IF_WORD, 0, 75707, 0x0},
    {S2C_IF_WORD, 0, 75720, 0x0},
    {S2C_IF_WORD, 0, 75767, 0x0},
    {S2C_IF_VALUE, 0, 76045, 0x0},
    {S2C_IF_WORD, 1, 76201, 0x0},
    {S2C_IF_OPTION, 0, 8082, 0x0},
    {S2C_IF_WORD, 0, 76221, 0x0},
    {S2C_IF_WORD, 1, 44595, 0x0},
    {S2C_IF_WORD, 0, 76412, 0x0},
    {S2C_IF_VALUE, 0, 76509, 0x0},
    {S2C_IF_OPTION, 0, 52366, 0x0},
    {S2C_IF_VALUE, 0, 76630, 0x0},
    {S2C_IF_VALUE, 0, 76818, 0x0},
    {S2C_IF_SAYS, 0, 76967, 0x0},
    {S2C_IF_VALUE, 0, 77043, 0x0},
    {S2C_IF_SAYS, 0, 77097, 0x0},
    {S2C_IF_WORD, 1, 36787, 0x0},
    {S2C_IF_WORD, 1, 77137, 0x0},
    {S2C_IF_OPTION, 0, 77189, 0x0},
    {S2C_IF_OPTION, 0, 12057, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_NO_WORD, 2, 77371, 0x0},
    {S2C_IF_WORD, 0, 77439, 0x0},
    {S2C_IF_OPTION, 0, 77462, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 77491, 0x0},
    {S2C_IF_WORD, 0, 77537, 0x0},
    {S2C_IF_OPTION, 0, 77616, 0x0},
    {S2C_IF_OPTION, 0, 77636, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 0, 10301, 0x0},
    {S2C_IF_WORD, 0, 77763, 0x0},
    {S2C_IF_NO_WORD, 0, 77773, 0x0},
    {S2C_IF_WORD, 2, 77781, 0x0},
    {S2C_IF_WORD, 1, 77781, 0x0},
    {S2C_IF_WORD, 0, 36787, 0x0},
    {S2C_IF_OPTION, 0, 77823, 0x0},
    {S2C_IF_OPTION, 0, 46678, 0x0},
    {S2C_IF_WORD, 0, 77957, 0x0},
    {S2C_IF_WORD, 1, 77972, 0x0},
    {S2C_IF_WORD, 1, 50200, 0x0},
    {S2C_IF_WORD, 0, 78046, 0x0},
    {S2C_IF_WORD, 0, 78134, 0x0},
    {S2C_IF_OPTION, 0, 8517, 0x0},
    {S2C_IF_OPTION, 0, 78162, 0x0},
    {S2C_IF_VALUE, 0, 78210, 0x0},
    {S2C_IF_WORD, 0, 78244, 0x0},
    {S2C_IF_WORD, 0, 78362, 0x0},
    {S2C_IF_WORD, 1, 78418, 0x0},
    {S2C_IF_WORD, 2, 78423, 0x0},
    {S2C_IF_WORD, 1, 78472, 0x0},
    {S2C_IF_WORD, 0, 78532, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 78696, 0x0},
    {S2C_IF_OPTION, 0, 78946, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 78979, 0x10},
    {S2C_IF_VALUE, 0, 79066, 0x0},
    {S2C_IF_OPTION, 0, 79204, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 79391, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 79515, 0x10},
    {S2C_IF_OPTION, 0, 20963, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 79743, 0x30000},
    {S2C_IF_OPTION, 0, 79816, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 79873, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 80023, 0x0},
    {S2C_IF_OPTION, 0, 80076, 0x0},
    {S2C_IF_WORD, 1, 80455, 0x0},
    {S2C_IF_WORD, 2, 80642, 0x0},
    {S2C_IF_WORD, 1, 80725, 0x0},
    {S2C_IF_WORD, 3, 80875, 0x0},
    {S2C_IF_WORD, 1, 80933, 0x0},
    {S2C_IF_WORD, 2, 81152, 0x0},
    {S2C_IF_WORD, 1, 81275, 0x0},
    {S2C_IF_NO_WORD, 1, 81477, 0x0},
    {S2C_IF_WORD, 1, 81485, 0x0},
    {S2C_IF_WORD, 2, 81660, 0x0},
    {S2C_IF_WORD, 0, 81762, 0x0},
    {S2C_IF_OPTION, 0, 81868, 0x0},
    {S2C_IF_WORD, 0, 82091, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 82211, 0x0},
    {S2C_IF_WORD, 0, 82274, 0x0},
    {S2C_IF_WORD, 1, 22578, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 81477, 0x0},
    {S2C_IF_WORD, 1, 82356, 0x0},
    {S2C_IF_WORD, 0, 82373, 0x0},
    {S2C_IF_WORD, 0, 82379, 0x0},
    {S2C_IF_WORD, 0, 82429, 0x0},
    {S2C_IF_WORD, 1, 82496, 0x0},
    {S2C_IF_OPTION, 0, 52887, 0x0},
    {S2C_IF_WORD, 0, 82538, 0x0},
    {S2C_IF_WORD, 1, 50200, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 82652, 0x0},
    {S2C_IF_WORD, 0, 82764, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 82803, 0x0},
    {S2C_IF_WORD, 0, 82838, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 82876, 0x0},
    {S2C_IF_WORD, 1, 82908, 0x0},
    {S2C_IF_WORD, 1, 83031, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 83152, 0x0},
    {S2C_IF_WORD, 3, 83229, 0x0},
    {S2C_IF_WORD, 1, 83270, 0x0},
    {S2C_IF_WORD, 0, 82429, 0x0},
    {S2C_IF_OPTION, 0, 83308, 0x0},
    {S2C_IF_WORD, 2, 83364, 0x0},
    {S2C_IF_OPTION, 0, 83412, 0x0},
    {S2C_IF_WORD, 1, 82496, 0x0},
    {S2C_IF_WORD, 2, 82429, 0x0},
    {S2C_IF_WORD, 1, 28620, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 83479, 0x0},
    {S2C_IF_WORD, 0, 83508, 0x0},
    {S2C_IF_WORD, 0, 83546, 0x0},
    {S2C_IF_WORD, 0, 83642, 0x0},
    {S2C_IF_OPTION, 0, 13325, 0x0},
    {S2C_IF_WORD, 0, 83676, 0x0},
    {S2C_IF_OPTION, 0, 16537, 0x0},
    {S2C_IF_OPTION, 0, 83679, 0x0},
    {S2C_IF_OPTION, 0, 83703, 0x0},
    {S2C_IF_WORD, 0, 82652, 0x0},
    {S2C_IF_WORD, 0, 83891, 0x0},
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
    {2, 1, 207, 14105},
    {2, 2, 208, 14105},
    {1, 0, 210, 14168},
    {0, 1, 210, 0},
    {2, 2, 211, 14237},
    {2, 1, 213, 14237},
    {1, 0, 214, 14277},
    {0, 1, 214, 0},
    {2, 0, 215, 14294},
    {2, 1, 215, 14337},
    {2, 1, 216, 14391},
    {2, 2, 217, 14237},
    {2, 3, 219, 14444},
    {2, 2, 222, 14505},
    {2, 2, 224, 14237},
    {2, 1, 226, 14557},
    {2, 1, 227, 14601},
    {2, 1, 228, 14652},
    {2, 1, 229, 14682},
    {2, 1, 230, 14726},
    {2, 1, 231, 14774},
    {2, 1, 232, 14819},
    {2, 1, 233, 14861},
    {2, 1, 234, 14899},
    {2, 2, 235, 14936},
    {2, 2, 237, 14993},
    {2, 1, 239, 15018},
    {2, 1, 240, 15066},
    {2, 1, 241, 15107},
    {2, 1, 242, 15181},
    {1, 0, 243, 14277},
    {0, 1, 243, 0},
    {2, 0, 244, 14337},
    {0, 0, 244, 0},
    {2, 1, 244, 14277},
    {2, 2, 245, 15213},
    {1, 0, 247, 15248},
    {0, 1, 247, 0},
    {1, 1, 248, 15327},
    {2, 1, 249, 9708},
    {2, 1, 250, 15382},
    {1, 0, 251, 15429},
    {2, 1, 251, 15480},
    {2, 1, 252, 15562},
    {2, 1, 253, 15610},
    {2, 1, 254, 15657},
    {2, 1, 255, 15610},
    {2, 2, 256, 15696},
    {2, 1, 258, 15755},
    {2, 1, 259, 9905},
    {2, 1, 260, 6723},
    {2, 1, 261, 9905},
    {2, 2, 262, 9905},
    {1, 0, 264, 15250},
    {2, 1, 264, 16010},
    {2, 1, 265, 6723},
    {1, 0, 266, 16060},
    {2, 1, 266, 9708},
    {2, 1, 267, 16076},
    {2, 2, 268, 16095},
    {2, 2, 270, 16140},
    {2, 2, 272, 16185},
    {2, 1, 274, 6466},
    {2, 1, 275, 6723},
    {2, 1, 276, 16202},
    {2, 2, 277, 16251},
    {2, 2, 279, 16266},
    {2, 3, 281, 16266},
    {2, 2, 284, 7267},
    {2, 2, 286, 16335},
    {2, 2, 288, 16385},
    {1, 0, 290, 16060},
    {2, 2, 290, 16266},
    {2, 2, 292, 16266},
    {2, 2, 294, 16455},
    {2, 2, 296, 16499},
    {2, 2, 298, 6723},
    {2, 2, 300, 16687},
    {2, 2, 302, 16202},
    {2, 3, 304, 16763},
    {2, 2, 307, 16848},
    {1, 0, 309, 16885},
    {2, 1, 309, 9708},
    {2, 1, 310, 6403},
    {2, 1, 311, 16902},
    {2, 1, 312, 8992},
    {2, 1, 313, 6985},
    {0, 1, 314, 0},
    {2, 2, 315, 8992},
    {2, 3, 317, 7267},
    {2, 4, 320, 15382},
    {1, 0, 324, 17127},
    {2, 1, 324, 9708},
    {2, 1, 325, 9708},
    {2, 1, 326, 9708},
    {2, 1, 327, 9708},
    {1, 0, 328, 17277},
    {2, 1, 328, 17331},
    {2, 1, 329, 6649},
    {2, 1, 330, 6611},
    {2, 1, 331, 17354},
    {2, 1, 332, 17372},
    {2, 1, 333, 17456},
    {2, 2, 334, 17504},
    {1, 0, 336, 17530},
    {2, 1, 336, 6808},
    {1, 0, 337, 17559},
    {1, 0, 337, 17586},
    {1, 0, 337, 17559},
    {2, 2, 337, 17635},
    {2, 2, 339, 17689},
    {2, 2, 341, 17742},
    {2, 3, 343, 17810},
    {2, 3, 346, 17858},
    {2, 3, 349, 17810},
    {2, 2, 352, 17909},
    {2, 2, 354, 16010},
    {2, 2, 356, 17909},
    {2, 2, 358, 17940},
    {2, 2, 360, 17974},
    {2, 3, 362, 17974},
    {2, 3, 365, 18009},
    {2, 2, 368, 18154},
    {2, 3, 370, 17689},
    {2, 2, 373, 18225},
    {2, 2, 375, 17940},
    {2, 2, 377, 18276},
    {1, 0, 379, 18316},
    {2, 2, 379, 18369},
    {2, 3, 381, 18453},
    {2, 2, 384, 18488},
    {2, 3, 386, 18488},
    {2, 3, 389, 18488},
    {2, 3, 392, 18488},
    {2, 2, 395, 18609},
    {1, 0, 397, 18641},
    {2, 2, 397, 18678},
    {2, 2, 399, 18678},
    {2, 2, 401, 18729},
    {1, 0, 403, 18771},
    {2, 2, 403, 18812},
    {2, 1, 405, 18858},
    {1, 0, 406, 18887},
    {2, 1, 406, 18959},
    {1, 0, 407, 19004},
    {0, 1, 407, 0},
    {1, 0, 408, 19047},
    {2, 1, 408, 8840},
    {2, 1, 409, 8840},
    {2, 2, 410, 19322},
    {2, 2, 412, 19390},
    {2, 2, 414, 19451},
    {2, 3, 416, 19492},
    {2, 2, 419, 19536},
    {2, 2, 421, 19598},
    {2, 2, 423, 9708},
    {0, 1, 425, 0},
    {0, 2, 426, 0},
    {0, 2, 428, 0},
    {1, 1, 430, 19712},
    {1, 0, 431, 19714},
    {2, 2, 431, 19750},
    {2, 2, 433, 8840},
    {0, 1, 435, 0},
    {0, 1, 436, 0},
    {1, 0, 437, 19852},
    {0, 1, 437, 0},
    {0, 1, 438, 0},
    {2, 2, 439, 19935},
    {2, 2, 441, 19994},
    {2, 2, 443, 20026},
    {1, 0, 445, 19852},
    {0, 1, 445, 0},
    {1, 1, 446, 20107},
    {2, 1, 447, 19390},
    {2, 1, 448, 19451},
    {2, 2, 449, 19492},
    {1, 0, 451, 19712},
    {2, 1, 451, 19390},
    {1, 0, 452, 19712},
    {0, 1, 452, 0},
    {2, 2, 453, 19390},
    {2, 2, 455, 19750},
    {2, 3, 457, 19492},
    {1, 0, 460, 20246},
    {0, 1, 460, 0},
    {2, 2, 461, 19390},
    {2, 2, 463, 19492},
    {1, 0, 465, 20246},
    {0, 1, 465, 0},
    {2, 2, 466, 19390},
    {2, 3, 468, 19492},
    {2, 2, 471, 20396},
    {2, 2, 473, 9708},
    {1, 0, 475, 20246},
    {0, 1, 475, 0},
    {2, 1, 476, 19390},
    {1, 0, 477, 20504},
    {0, 1, 477, 0},
    {2, 2, 478, 19390},
    {1, 0, 480, 20621},
    {0, 1, 480, 0},
    {0, 1, 481, 0},
    {2, 2, 482, 19492},
    {1, 0, 484, 19852},
    {0, 1, 484, 0},
    {1, 0, 485, 20710},
    {1, 0, 485, 20728},
    {1, 0, 485, 20768},
    {2, 1, 485, 16140},
    {1, 0, 486, 16060},
    {0, 1, 486, 0},
    {0, 1, 487, 0},
    {2, 2, 488, 16140},
    {1, 1, 490, 20988},
    {2, 1, 491, 21148},
    {2, 2, 492, 16385},
    {2, 2, 494, 21240},
    {1, 0, 496, 16060},
    {2, 1, 496, 21317},
    {2, 2, 497, 16140},
    {1, 1, 499, 16060},
    {0, 0, 500, 0},
    {0, 1, 500, 0},
    {2, 0, 501, 21365},
    {0, 1, 501, 0},
    {2, 1, 502, 16140},
    {2, 1, 503, 6325},
    {1, 0, 504, 21404},
    {0, 1, 504, 0},
    {1, 0, 505, 21404},
    {2, 2, 505, 21509},
    {2, 1, 507, 21564},
    {2, 1, 508, 21564},
    {1, 0, 509, 21647},
    {2, 2, 509, 21509},
    {1, 0, 511, 21647},
    {0, 1, 511, 0},
    {2, 2, 512, 21745},
    {2, 2, 514, 21786},
    {2, 1, 516, 21829},
    {1, 0, 517, 21867},
    {1, 0, 517, 21647},
    {1, 0, 517, 21647},
    {0, 2, 517, 0},
    {1, 1, 519, 21949},
    {2, 1, 520, 21990},
    {2, 1, 521, 21990},
    {2, 1, 522, 21990},
    {1, 0, 523, 21949},
    {1, 1, 523, 22105},
    {2, 0, 524, 21990},
    {0, 1, 524, 0},
    {2, 1, 525, 22159},
    {1, 0, 526, 14315},
    {2, 0, 526, 22173},
    {2, 0, 526, 22218},
    {2, 0, 526, 22253},
    {0, 1, 526, 0},
    {2, 1, 527, 22337},
    {1, 0, 528, 22375},
    {2, 0, 528, 22395},
    {2, 0, 528, 22432},
    {2, 1, 528, 22534},
    {2, 1, 529, 22585},
    {1, 0, 530, 22615},
    {0, 1, 530, 0},
    {2, 1, 531, 22740},
    {1, 0, 532, 22775},
    {2, 1, 532, 22849},
    {2, 1, 533, 22883},
    {2, 1, 534, 22883},
    {1, 0, 535, 22906},
    {2, 1, 535, 22957},
    {2, 2, 536, 23015},
    {1, 0, 538, 23052},
    {2, 2, 538, 23084},
    {1, 0, 540, 23129},
    {2, 0, 540, 23148},
    {0, 1, 540, 0},
    {2, 1, 541, 21990},
    {1, 0, 542, 21949},
    {1, 2, 542, 23394},
    {2, 2, 544, 23442},
    {0, 0, 546, 0},
    {0, 1, 546, 0},
    {0, 1, 547, 0},
    {0, 1, 548, 0},
    {1, 0, 549, 21867},
    {1, 2, 549, 23394},
    {2, 1, 551, 23687},
    {1, 0, 552, 23719},
    {0, 1, 552, 0},
    {1, 2, 553, 23394},
    {2, 1, 555, 23823},
    {2, 1, 556, 23873},
    {2, 2, 557, 23937},
    {2, 2, 559, 23976},
    {1, 0, 561, 24026},
    {0, 1, 561, 0},
    {2, 1, 562, 24081},
    {2, 2, 563, 23976},
    {1, 0, 565, 24026},
    {0, 1, 565, 0},
    {2, 1, 566, 24188},
    {2, 2, 567, 24219},
    {1, 0, 569, 24026},
    {1, 2, 569, 23394},
    {2, 1, 571, 24287},
    {2, 1, 572, 24355},
    {2, 1, 573, 24391},
    {0, 1, 574, 0},
    {0, 1, 575, 0},
    {1, 0, 576, 24026},
    {2, 1, 576, 24599},
    {0, 1, 577, 0},
    {1, 0, 578, 24650},
    {2, 0, 578, 24677},
    {2, 0, 578, 24693},
    {2, 1, 578, 24796},
    {1, 0, 579, 24833},
    {1, 2, 579, 23394},
    {2, 1, 581, 24867},
    {0, 0, 582, 0},
    {1, 2, 582, 23394},
    {2, 1, 584, 24908},
    {0, 0, 585, 0},
    {2, 0, 585, 24949},
    {1, 2, 585, 23394},
    {2, 1, 587, 25014},
    {2, 1, 588, 25077},
    {2, 1, 589, 25156},
    {0, 1, 590, 0},
    {1, 0, 591, 25245},
    {0, 1, 591, 0},
    {2, 1, 592, 25268},
    {1, 0, 593, 25304},
    {2, 0, 593, 25320},
    {2, 1, 593, 25341},
    {1, 0, 594, 25380},
    {0, 1, 594, 0},
    {1, 2, 595, 23394},
    {2, 0, 597, 25398},
    {0, 1, 597, 0},
    {1, 0, 598, 21867},
    {0, 1, 598, 0},
    {2, 1, 599, 25497},
    {2, 1, 600, 25545},
    {2, 0, 601, 25586},
    {0, 1, 601, 0},
    {1, 0, 602, 25643},
    {0, 1, 602, 0},
    {2, 0, 603, 25677},
    {0, 1, 603, 0},
    {2, 0, 604, 25739},
    {2, 1, 604, 25739},
    {1, 0, 605, 17530},
    {1, 0, 605, 25826},
    {0, 1, 605, 0},
    {2, 2, 606, 25902},
    {2, 1, 608, 25957},
    {2, 1, 609, 26026},
    {2, 1, 610, 26069},
    {1, 0, 611, 26103},
    {0, 0, 611, 0},
    {1, 2, 611, 23394},
    {2, 0, 613, 26123},
    {2, 1, 613, 26192},
    {1, 0, 614, 26231},
    {0, 1, 614, 0},
    {1, 0, 615, 26316},
    {0, 1, 615, 0},
    {2, 2, 616, 26359},
    {2, 1, 618, 26423},
    {1, 0, 619, 26460},
    {0, 1, 619, 0},
    {2, 1, 620, 26359},
    {1, 0, 621, 26460},
    {0, 1, 621, 0},
    {0, 2, 622, 0},
    {2, 1, 624, 26559},
    {1, 0, 625, 21867},
    {0, 1, 625, 0},
    {0, 1, 626, 0},
    {1, 0, 627, 21867},
    {0, 1, 627, 0},
    {0, 2, 628, 0},
    {1, 0, 630, 26655},
    {0, 1, 630, 0},
    {2, 1, 631, 26712},
    {1, 0, 632, 24026},
    {0, 2, 632, 0},
    {2, 2, 634, 26845},
    {2, 2, 636, 23084},
    {2, 2, 638, 26921},
    {1, 1, 640, 26996},
    {2, 2, 641, 27038},
    {1, 2, 643, 27127},
    {2, 2, 645, 27143},
    {2, 2, 647, 27143},
    {1, 1, 649, 27281},
    {1, 2, 650, 27281},
    {1, 1, 652, 27281},
    {2, 2, 653, 27143},
    {2, 3, 655, 27143},
    {1, 0, 658, 27127},
    {2, 2, 658, 26192},
    {2, 1, 660, 27490},
    {2, 2, 661, 27519},
    {2, 2, 663, 27038},
    {2, 2, 665, 26192},
    {1, 0, 667, 27038},
    {2, 1, 667, 27143},
    {1, 0, 668, 27281},
    {2, 0, 668, 27560},
    {1, 1, 668, 27623},
    {0, 0, 669, 0},
    {0, 1, 669, 0},
    {2, 1, 670, 27680},
    {2, 2, 671, 27680},
    {2, 2, 673, 27789},
    {2, 2, 675, 27865},
    {2, 1, 677, 27928},
    {1, 0, 678, 27988},
    {0, 1, 678, 0},
    {2, 1, 679, 28131},
    {2, 1, 680, 28268},
    {2, 1, 681, 28335},
    {2, 1, 682, 28370},
    {2, 2, 683, 28442},
    {2, 2, 685, 28500},
    {2, 1, 687, 28545},
    {1, 0, 688, 28569},
    {2, 0, 688, 28595},
    {2, 2, 688, 28625},
    {1, 1, 690, 28661},
    {0, 0, 691, 0},
    {0, 1, 691, 0},
    {1, 0, 692, 28706},
    {0, 1, 692, 0},
    {2, 0, 693, 28762},
    {1, 1, 693, 28839},
    {0, 1, 694, 0},
    {1, 1, 695, 28871},
    {2, 0, 696, 28762},
    {2, 1, 696, 28892},
    {1, 0, 697, 28939},
    {2, 1, 697, 29015},
    {1, 0, 698, 29040},
    {2, 0, 698, 29067},
    {2, 1, 698, 29289},
    {1, 0, 699, 21867},
    {2, 1, 699, 29409},
    {2, 1, 700, 29409},
    {0, 1, 701, 0},
    {1, 0, 702, 29512},
    {2, 1, 702, 29409},
    {0, 1, 703, 0},
    {1, 0, 704, 29512},
    {2, 1, 704, 29676},
    {1, 0, 705, 29715},
    {2, 2, 705, 29766},
    {2, 1, 707, 29854},
    {2, 1, 708, 29409},
    {0, 1, 709, 0},
    {1, 0, 710, 29976},
    {2, 1, 710, 30082},
    {1, 0, 711, 28939},
    {2, 1, 711, 30243},
    {2, 1, 712, 30329},
    {2, 1, 713, 30590},
    {2, 1, 714, 30649},
    {2, 1, 715, 30786},
    {2, 1, 716, 30928},
    {1, 0, 717, 30958},
    {0, 1, 717, 0},
    {0, 1, 718, 0},
    {1, 0, 719, 21867},
    {0, 1, 719, 0},
    {0, 1, 720, 0},
    {0, 1, 721, 0},
    {2, 2, 722, 30329},
    {2, 2, 724, 31229},
    {2, 2, 726, 31229},
    {2, 2, 728, 30329},
    {2, 2, 730, 31430},
    {2, 2, 732, 30928},
    {1, 0, 734, 31506},
    {2, 1, 734, 31548},
    {2, 1, 735, 31548},
    {1, 0, 736, 31585},
    {2, 0, 736, 29409},
    {2, 2, 736, 25320},
    {0, 1, 738, 0},
    {1, 0, 739, 31622},
    {2, 1, 739, 31649},
    {1, 0, 740, 31710},
    {2, 1, 740, 32266},
    {2, 1, 741, 32348},
    {1, 0, 742, 32375},
    {0, 1, 742, 0},
    {2, 2, 743, 32266},
    {2, 1, 745, 32473},
    {1, 0, 746, 32506},
    {2, 1, 746, 32556},
    {0, 1, 747, 0},
    {1, 0, 748, 32556},
    {2, 1, 748, 32610},
    {2, 1, 749, 32610},
    {1, 0, 750, 32610},
    {0, 1, 750, 0},
    {0, 1, 751, 0},
    {2, 2, 752, 32473},
    {1, 0, 754, 32506},
    {2, 1, 754, 33042},
    {1, 1, 755, 33117},
    {1, 1, 756, 33117},
    {0, 0, 757, 0},
    {0, 1, 757, 0},
    {1, 0, 758, 33149},
    {1, 0, 758, 33176},
    {2, 1, 758, 33253},
    {1, 1, 759, 33295},
    {0, 0, 760, 0},
    {2, 1, 760, 33352},
    {2, 1, 761, 33352},
    {2, 1, 762, 33384},
    {0, 0, 763, 0},
    {0, 1, 763, 0},
    {1, 0, 764, 33412},
    {2, 2, 764, 33433},
    {0, 1, 766, 0},
    {1, 0, 767, 33455},
    {2, 1, 767, 33501},
    {2, 1, 768, 33538},
    {0, 1, 769, 0},
    {1, 0, 770, 33567},
    {0, 0, 770, 0},
    {1, 0, 770, 33585},
    {2, 1, 770, 33622},
    {0, 0, 771, 0},
    {2, 1, 771, 33673},
    {1, 1, 772, 33736},
    {2, 0, 773, 33766},
    {1, 1, 773, 33736},
    {2, 0, 774, 33795},
    {0, 1, 774, 0},
    {2, 1, 775, 33856},
    {2, 1, 776, 33887},
    {2, 2, 777, 33952},
    {1, 0, 779, 33985},
    {2, 0, 779, 34004},
    {2, 1, 779, 34153},
    {2, 1, 780, 34210},
    {2, 1, 781, 34153},
    {2, 2, 782, 34280},
    {2, 1, 784, 34343},
    {2, 1, 785, 33856},
    {1, 0, 786, 34382},
    {0, 1, 786, 0},
    {2, 1, 787, 33856},
    {1, 0, 788, 34468},
    {2, 1, 788, 34210},
    {0, 1, 789, 0},
    {1, 0, 790, 34570},
    {2, 1, 790, 34651},
    {1, 0, 791, 34671},
    {1, 0, 791, 34698},
    {2, 0, 791, 34717},
    {2, 1, 791, 33766},
    {2, 1, 792, 33856},
    {0, 1, 793, 0},
    {1, 0, 794, 34698},
    {2, 2, 794, 33673},
    {2, 2, 796, 34862},
    {1, 0, 798, 34895},
    {2, 1, 798, 34935},
    {1, 0, 799, 34964},
    {2, 0, 799, 34993},
    {0, 1, 799, 0},
    {2, 0, 800, 35023},
    {2, 1, 800, 35127},
    {2, 1, 801, 35188},
    {0, 1, 802, 0},
    {1, 0, 803, 35219},
    {2, 0, 803, 35188},
    {0, 1, 803, 0},
    {0, 1, 804, 0},
    {2, 1, 805, 35331},
    {2, 1, 806, 35331},
    {1, 0, 807, 35385},
    {0, 1, 807, 0},
    {1, 0, 808, 35219},
    {1, 0, 808, 34964},
    {2, 1, 808, 35461},
    {0, 1, 809, 0},
    {1, 0, 810, 35513},
    {2, 1, 810, 35682},
    {2, 1, 811, 14277},
    {0, 1, 812, 0},
    {0, 1, 813, 0},
    {1, 0, 814, 35513},
    {2, 1, 814, 35682},
    {2, 2, 815, 35331},
    {0, 1, 817, 0},
    {1, 0, 818, 36152},
    {2, 3, 818, 36220},
    {2, 2, 821, 36220},
    {2, 2, 823, 36260},
    {0, 1, 825, 0},
    {1, 0, 826, 36307},
    {2, 1, 826, 36422},
    {2, 2, 827, 6325},
    {0, 2, 829, 0},
    {0, 2, 831, 0},
    {1, 0, 833, 36612},
    {2, 1, 833, 36689},
    {2, 1, 834, 36689},
    {0, 1, 835, 0},
    {1, 0, 836, 36792},
    {2, 0, 836, 36818},
    {0, 0, 836, 0},
    {0, 1, 836, 0},
    {1, 0, 837, 36860},
    {1, 0, 837, 36878},
    {2, 1, 837, 16140},
    {2, 1, 838, 6325},
    {2, 1, 839, 37391},
    {0, 1, 840, 0},
    {2, 1, 841, 37607},
    {2, 2, 842, 38006},
    {2, 1, 844, 38006},
    {2, 1, 845, 14105},
    {2, 2, 846, 38006},
    {2, 1, 848, 38376},
    {2, 1, 849, 38582},
    {2, 2, 850, 38006},
    {2, 1, 852, 38376},
    {2, 1, 853, 39017},
    {2, 1, 854, 39100},
    {2, 1, 855, 39180},
    {2, 1, 856, 7108},
    {1, 1, 857, 39463},
    {0, 1, 858, 0},
    {1, 1, 859, 39602},
    {0, 0, 860, 0},
    {2, 1, 860, 6325},
    {0, 0, 861, 0},
    {2, 1, 861, 39897},
    {2, 1, 862, 16140},
    {2, 1, 863, 6325},
    {2, 1, 864, 37391},
    {2, 1, 865, 39180},
    {2, 1, 866, 7108},
    {0, 1, 867, 0},
    {1, 1, 868, 39463},
    {0, 1, 869, 0},
    {1, 0, 870, 40199},
    {2, 1, 870, 6325},
    {2, 1, 871, 16140},
    {2, 1, 872, 16140},
    {0, 1, 873, 0},
    {0, 1, 874, 0},
    {1, 0, 875, 40280},
    {2, 1, 875, 6325},
    {2, 1, 876, 6325},
    {1, 0, 877, 40280},
    {2, 2, 877, 16140},
    {2, 1, 879, 39017},
    {2, 1, 880, 6325},
    {2, 1, 881, 6325},
    {2, 1, 882, 6325},
    {1, 1, 883, 16060},
    {1, 0, 884, 40280},
    {2, 1, 884, 40575},
    {2, 1, 885, 40695},
    {2, 1, 886, 40575},
    {2, 1, 887, 9708},
    {2, 1, 888, 40575},
    {2, 1, 889, 6325},
    {2, 1, 890, 6325},
    {0, 1, 891, 0},
    {1, 1, 892, 40830},
    {0, 1, 893, 0},
    {1, 0, 894, 40280},
    {2, 1, 894, 40873},
    {2, 1, 895, 40873},
    {2, 1, 896, 40935},
    {1, 0, 897, 40977},
    {0, 1, 897, 0},
    {2, 0, 898, 41017},
    {0, 1, 898, 0},
    {2, 2, 899, 41125},
    {2, 1, 901, 41125},
    {1, 0, 902, 41195},
    {2, 1, 902, 41125},
    {2, 1, 903, 41125},
    {0, 1, 904, 0},
    {1, 0, 905, 41195},
    {2, 1, 905, 12341},
    {2, 1, 906, 12341},
    {2, 3, 907, 41420},
    {1, 0, 910, 41464},
    {2, 1, 910, 41017},
    {1, 0, 911, 41195},
    {2, 1, 911, 41521},
    {0, 1, 912, 0},
    {1, 0, 913, 41562},
    {2, 1, 913, 6325},
    {2, 1, 914, 40575},
    {0, 0, 915, 0},
    {0, 0, 915, 0},
    {0, 1, 915, 0},
    {2, 1, 916, 41755},
    {2, 3, 917, 41870},
    {2, 1, 920, 41919},
    {2, 1, 921, 41991},
    {2, 5, 922, 42105},
    {1, 2, 927, 42172},
    {2, 3, 929, 7653},
    {2, 3, 932, 42434},
    {2, 3, 935, 7653},
    {1, 0, 938, 42172},
    {2, 1, 938, 42494},
    {0, 1, 939, 0},
    {1, 0, 940, 42547},
    {2, 1, 940, 42590},
    {0, 0, 941, 0},
    {2, 0, 941, 42607},
    {2, 2, 941, 42494},
    {1, 0, 943, 42650},
    {0, 1, 943, 0},
    {2, 1, 944, 42682},
    {1, 0, 945, 42717},
    {0, 0, 945, 0},
    {2, 0, 945, 42752},
    {0, 1, 945, 0},
    {0, 1, 946, 0},
    {2, 2, 947, 42825},
    {2, 1, 949, 41755},
    {2, 1, 950, 42899},
    {1, 0, 951, 42172},
    {0, 1, 951, 0},
    {2, 1, 952, 42968},
    {1, 0, 953, 42172},
    {2, 1, 953, 41755},
    {2, 1, 954, 41755},
    {0, 1, 955, 0},
    {1, 0, 956, 42172},
    {2, 0, 956, 43043},
    {0, 1, 956, 0},
    {1, 0, 957, 42172},
    {0, 1, 957, 0},
    {0, 1, 958, 0},
    {2, 1, 959, 41755},
    {2, 1, 960, 42968},
    {2, 3, 961, 43132},
    {2, 2, 964, 43162},
    {2, 2, 966, 42434},
    {2, 2, 968, 42434},
    {1, 0, 970, 42172},
    {2, 2, 970, 7653},
    {2, 1, 972, 43437},
    {2, 1, 973, 42434},
    {2, 1, 974, 42434},
    {2, 1, 975, 43132},
    {2, 1, 976, 43132},
    {2, 1, 977, 7653},
    {2, 1, 978, 7653},
    {2, 1, 979, 42752},
    {0, 1, 980, 0},
    {1, 0, 981, 42172},
    {1, 0, 981, 42547},
    {0, 1, 981, 0},
    {0, 1, 982, 0},
    {0, 1, 983, 0},
    {1, 0, 984, 42547},
    {2, 2, 984, 42494},
    {1, 0, 986, 42650},
    {2, 0, 986, 43912},
    {2, 0, 986, 43944},
    {1, 1, 986, 43998},
    {2, 0, 987, 44030},
    {2, 0, 987, 44081},
    {2, 0, 987, 44105},
    {2, 1, 987, 44155},
    {1, 0, 988, 44189},
    {2, 2, 988, 44155},
    {2, 2, 990, 44155},
    {1, 0, 992, 44244},
    {2, 2, 992, 44257},
    {1, 0, 994, 44276},
    {2, 0, 994, 44288},
    {1, 0, 994, 11219},
    {0, 1, 994, 0},
    {0, 1, 995, 0},
    {0, 1, 996, 0},
    {1, 0, 997, 42547},
    {0, 1, 997, 0},
    {2, 1, 998, 44475},
    {1, 0, 999, 44512},
    {1, 1, 999, 44529},
    {2, 3, 1000, 42494},
    {2, 1, 1003, 44601},
    {1, 1, 1004, 44694},
    {0, 0, 1005, 0},
    {2, 1, 1005, 44475},
    {1, 0, 1006, 42547},
    {2, 1, 1006, 42590},
    {0, 1, 1007, 0},
    {1, 0, 1008, 42547},
    {2, 1, 1008, 22432},
    {0, 1, 1009, 0},
    {1, 0, 1010, 42547},
    {2, 1, 1010, 42752},
    {2, 1, 1011, 42752},
    {0, 1, 1012, 0},
    {1, 0, 1013, 42172},
    {2, 1, 1013, 44934},
    {2, 3, 1014, 44155},
    {1, 1, 1017, 44244},
    {0, 0, 1018, 0},
    {2, 2, 1018, 45000},
    {0, 1, 1020, 0},
    {1, 0, 1021, 42650},
    {2, 1, 1021, 43437},
    {1, 1, 1022, 45000},
    {2, 0, 1023, 45000},
    {2, 1, 1023, 22432},
    {0, 1, 1024, 0},
    {0, 1, 1025, 0},
    {1, 0, 1026, 45029},
    {2, 1, 1026, 45074},
    {1, 0, 1027, 42650},
    {2, 1, 1027, 45143},
    {0, 1, 1028, 0},
    {1, 0, 1029, 45192},
    {2, 2, 1029, 22432},
    {0, 1, 1031, 0},
    {1, 0, 1032, 45192},
    {2, 1, 1032, 45242},
    {0, 1, 1033, 0},
    {1, 0, 1034, 44512},
    {2, 0, 1034, 45000},
    {2, 1, 1034, 45328},
    {1, 0, 1035, 42650},
    {0, 1, 1035, 0},
    {2, 1, 1036, 45438},
    {2, 1, 1037, 45488},
    {2, 2, 1038, 45572},
    {1, 0, 1040, 45608},
    {0, 1, 1040, 0},
    {0, 1, 1041, 0},
    {2, 1, 1042, 45438},
    {2, 1, 1043, 45438},
    {2, 1, 1044, 45438},
    {1, 0, 1045, 45608},
    {2, 0, 1045, 45438},
    {0, 1, 1045, 0},
    {1, 0, 1046, 45884},
    {0, 1, 1046, 0},
    {2, 1, 1047, 46002},
    {2, 1, 1048, 46002},
    {2, 1, 1049, 46002},
    {1, 0, 1050, 46121},
    {0, 1, 1050, 0},
    {2, 1, 1051, 44475},
    {1, 0, 1052, 44512},
    {2, 0, 1052, 44475},
    {2, 1, 1052, 46339},
    {1, 0, 1053, 46389},
    {0, 1, 1053, 0},
    {2, 1, 1054, 46559},
    {2, 2, 1055, 46600},
    {2, 1, 1057, 46559},
    {1, 0, 1058, 46647},
    {0, 1, 1058, 0},
    {2, 0, 1059, 46559},
    {0, 1, 1059, 0},
    {1, 0, 1060, 42650},
    {0, 1, 1060, 0},
    {1, 0, 1061, 46688},
    {2, 0, 1061, 43437},
    {2, 0, 1061, 46720},
    {2, 0, 1061, 45000},
    {2, 0, 1061, 22432},
    {2, 0, 1061, 45000},
    {0, 1, 1061, 0},
    {0, 1, 1062, 0},
    {1, 0, 1063, 42547},
    {2, 1, 1063, 46821},
    {2, 2, 1064, 46848},
    {2, 2, 1066, 46904},
    {0, 1, 1068, 0},
    {1, 0, 1069, 46947},
    {0, 1, 1069, 0},
    {2, 2, 1070, 46994},
    {1, 0, 1072, 47013},
    {0, 1, 1072, 0},
    {2, 0, 1073, 47088},
    {0, 1, 1073, 0},
    {2, 1, 1074, 47156},
    {2, 1, 1075, 47193},
    {2, 1, 1076, 47838},
    {1, 0, 1077, 47879},
    {0, 1, 1077, 0},
    {0, 1, 1078, 0},
    {2, 1, 1079, 48032},
    {1, 0, 1080, 48074},
    {0, 1, 1080, 0},
    {2, 2, 1081, 19390},
    {2, 1, 1083, 48366},
    {2, 1, 1084, 47088},
    {2, 2, 1085, 47838},
    {1, 0, 1087, 48074},
    {0, 1, 1087, 0},
    {0, 1, 1088, 0},
    {2, 2, 1089, 48515},
    {2, 2, 1091, 47838},
    {2, 2, 1093, 48377},
    {1, 0, 1095, 48074},
    {0, 1, 1095, 0},
    {2, 1, 1096, 48515},
    {2, 1, 1097, 47838},
    {2, 1, 1098, 47838},
    {2, 1, 1099, 48973},
    {2, 1, 1100, 47193},
    {2, 1, 1101, 47838},
    {1, 0, 1102, 47879},
    {0, 1, 1102, 0},
    {1, 0, 1103, 48074},
    {0, 1, 1103, 0},
    {2, 2, 1104, 47193},
    {2, 2, 1106, 48973},
    {2, 2, 1108, 48515},
    {2, 2, 1110, 47838},
    {0, 1, 1112, 0},
    {0, 2, 1113, 0},
    {0, 2, 1115, 0},
    {0, 2, 1117, 0},
    {1, 0, 1119, 48074},
    {0, 1, 1119, 0},
    {1, 0, 1120, 48074},
    {0, 1, 1120, 0},
    {2, 1, 1121, 48515},
    {1, 0, 1122, 48074},
    {0, 1, 1122, 0},
    {2, 1, 1123, 49546},
    {1, 0, 1124, 49587},
    {2, 1, 1124, 49546},
    {1, 0, 1125, 48074},
    {2, 2, 1125, 49672},
    {2, 2, 1127, 49672},
    {1, 0, 1129, 47879},
    {1, 0, 1129, 11219},
    {2, 1, 1129, 49724},
    {1, 0, 1130, 15248},
    {2, 1, 1130, 49795},
    {2, 1, 1131, 49839},
    {1, 0, 1132, 49867},
    {0, 1, 1132, 0},
    {0, 1, 1133, 0},
    {2, 1, 1134, 49917},
    {1, 0, 1135, 49957},
    {0, 1, 1135, 0},
    {1, 0, 1136, 50006},
    {2, 3, 1136, 50036},
    {2, 3, 1139, 50036},
    {2, 1, 1142, 50036},
    {1, 0, 1143, 47879},
    {0, 1, 1143, 0},
    {2, 1, 1144, 50078},
    {1, 0, 1145, 47879},
    {2, 0, 1145, 50078},
    {0, 1, 1145, 0},
    {2, 2, 1146, 50215},
    {2, 2, 1148, 50215},
    {2, 1, 1150, 49546},
    {1, 0, 1151, 48074},
    {1, 0, 1151, 12780},
    {0, 1, 1151, 0},
    {1, 0, 1152, 11219},
    {1, 0, 1152, 48074},
    {0, 1, 1152, 0},
    {2, 0, 1153, 50298},
    {0, 1, 1153, 0},
    {1, 0, 1154, 13225},
    {2, 1, 1154, 50359},
    {1, 0, 1155, 50409},
    {2, 0, 1155, 50428},
    {2, 2, 1155, 50548},
    {0, 1, 1157, 0},
    {0, 1, 1158, 0},
    {1, 0, 1159, 50597},
    {0, 1, 1159, 0},
    {0, 1, 1160, 0},
    {1, 0, 1161, 50680},
    {2, 1, 1161, 50738},
    {2, 1, 1162, 50738},
    {0, 1, 1163, 0},
    {0, 1, 1164, 0},
    {1, 0, 1165, 50865},
    {2, 0, 1165, 50896},
    {2, 1, 1165, 50952},
    {1, 0, 1166, 50989},
    {1, 0, 1166, 51029},
    {2, 1, 1166, 51091},
    {2, 1, 1167, 51134},
    {1, 1, 1168, 50865},
    {0, 0, 1169, 0},
    {2, 2, 1169, 51185},
    {2, 1, 1171, 51185},
    {1, 0, 1172, 50865},
    {0, 1, 1172, 0},
    {1, 0, 1173, 51544},
    {2, 1, 1173, 51567},
    {2, 2, 1174, 51567},
    {1, 1, 1176, 51667},
    {0, 1, 1177, 0},
    {0, 1, 1178, 0},
    {1, 0, 1179, 51761},
    {0, 1, 1179, 0},
    {2, 1, 1180, 51806},
    {2, 1, 1181, 51839},
    {2, 1, 1182, 51887},
    {2, 1, 1183, 51963},
    {1, 0, 1184, 52007},
    {2, 1, 1184, 52036},
    {1, 0, 1185, 52070},
    {2, 1, 1185, 52036},
    {2, 1, 1186, 52095},
    {2, 1, 1187, 52158},
    {1, 0, 1188, 52195},
    {1, 2, 1188, 52248},
    {2, 0, 1190, 52283},
    {2, 1, 1190, 52036},
    {1, 0, 1191, 52348},
    {0, 1, 1191, 0},
    {2, 1, 1192, 52369},
    {1, 1, 1193, 52406},
    {0, 0, 1194, 0},
    {2, 0, 1194, 52426},
    {0, 0, 1194, 0},
    {2, 1, 1194, 52450},
    {0, 1, 1195, 0},
    {0, 1, 1196, 0},
    {1, 0, 1197, 52514},
    {0, 1, 1197, 0},
    {1, 1, 1198, 52535},
    {2, 1, 1199, 52573},
    {2, 1, 1200, 52592},
    {1, 0, 1201, 52644},
    {0, 1, 1201, 0},
    {2, 0, 1202, 52682},
    {0, 0, 1202, 0},
    {2, 1, 1202, 52682},
    {1, 0, 1203, 52750},
    {2, 0, 1203, 52775},
    {2, 2, 1203, 52036},
    {1, 0, 1205, 52822},
    {2, 2, 1205, 52036},
    {1, 0, 1207, 15433},
    {0, 1, 1207, 0},
    {2, 0, 1208, 52840},
    {2, 1, 1208, 52036},
    {1, 0, 1209, 52896},
    {0, 1, 1209, 0},
    {0, 1, 1210, 0},
    {2, 1, 1211, 53054},
    {2, 2, 1212, 53119},
    {2, 2, 1214, 53158},
    {2, 2, 1216, 53259},
    {1, 0, 1218, 51544},
    {0, 1, 1218, 0},
    {2, 1, 1219, 52036},
    {2, 1, 1220, 52036},
    {2, 1, 1221, 52036},
    {1, 0, 1222, 53375},
    {0, 1, 1222, 0},
    {2, 2, 1223, 53434},
    {2, 1, 1225, 53434},
    {2, 2, 1226, 52036},
    {1, 0, 1228, 51544},
    {2, 1, 1228, 53504},
    {1, 0, 1229, 53552},
    {2, 1, 1229, 53562},
    {1, 0, 1230, 53606},
    {2, 1, 1230, 52036},
    {1, 0, 1231, 53375},
    {0, 1, 1231, 0},
    {1, 0, 1232, 51544},
    {0, 1, 1232, 0},
    {1, 2, 1233, 53802},
    {2, 0, 1235, 52775},
    {2, 1, 1235, 14277},
    {1, 0, 1236, 53822},
    {2, 2, 1236, 52369},
    {2, 1, 1238, 52369},
    {2, 2, 1239, 52036},
    {2, 1, 1241, 52840},
    {2, 2, 1242, 53927},
    {1, 0, 1244, 53949},
    {2, 1, 1244, 52592},
    {1, 0, 1245, 15248},
    {0, 0, 1245, 0},
    {0, 1, 1245, 0},
    {0, 1, 1246, 0},
    {1, 0, 1247, 53982},
    {0, 1, 1247, 0},
    {2, 1, 1248, 54063},
    {1, 0, 1249, 8711},
    {1, 0, 1249, 54092},
    {0, 1, 1249, 0},
    {1, 0, 1250, 54211},
    {2, 1, 1250, 54230},
    {2, 1, 1251, 54267},
    {2, 1, 1252, 54306},
    {1, 0, 1253, 54340},
    {1, 0, 1253, 54371},
    {2, 1, 1253, 54405},
    {2, 2, 1254, 54425},
    {1, 0, 1256, 54455},
    {0, 0, 1256, 0},
    {2, 0, 1256, 54482},
    {2, 1, 1256, 54529},
    {1, 0, 1257, 54577},
    {2, 0, 1257, 54604},
    {2, 0, 1257, 54646},
    {2, 1, 1257, 54680},
    {1, 0, 1258, 54716},
    {1, 0, 1258, 54211},
    {0, 1, 1258, 0},
    {1, 0, 1259, 22775},
    {2, 1, 1259, 54985},
    {2, 1, 1260, 55046},
    {2, 1, 1261, 55115},
    {2, 2, 1262, 55184},
    {2, 1, 1264, 55239},
    {2, 1, 1265, 55278},
    {2, 1, 1266, 55321},
    {1, 1, 1267, 55445},
    {1, 1, 1268, 55479},
    {2, 1, 1269, 55445},
    {1, 0, 1270, 55522},
    {2, 0, 1270, 55547},
    {2, 0, 1270, 55579},
    {1, 0, 1270, 55614},
    {2, 1, 1270, 14105},
    {1, 0, 1271, 14168},
    {2, 0, 1271, 55649},
    {2, 1, 1271, 55699},
    {1, 0, 1272, 55742},
    {2, 1, 1272, 55445},
    {1, 0, 1273, 22775},
    {2, 0, 1273, 54646},
    {2, 0, 1273, 55649},
    {2, 1, 1273, 55788},
    {2, 1, 1274, 55846},
    {1, 0, 1275, 22775},
    {2, 2, 1275, 55950},
    {2, 1, 1277, 56029},
    {1, 0, 1278, 21867},
    {2, 1, 1278, 56070},
    {1, 0, 1279, 56101},
    {2, 1, 1279, 55699},
    {1, 0, 1280, 55742},
    {2, 1, 1280, 56029},
    {1, 0, 1281, 56168},
    {2, 1, 1281, 56197},
    {1, 0, 1282, 22775},
    {0, 1, 1282, 0},
    {2, 0, 1283, 54646},
    {0, 1, 1283, 0},
    {2, 1, 1284, 56360},
    {2, 1, 1285, 56416},
    {0, 1, 1286, 0},
    {1, 0, 1287, 56498},
    {2, 1, 1287, 56360},
    {2, 1, 1288, 56416},
    {2, 1, 1289, 56701},
    {0, 1, 1290, 0},
    {1, 0, 1291, 56498},
    {0, 1, 1291, 0},
    {0, 1, 1292, 0},
    {2, 1, 1293, 56896},
    {2, 1, 1294, 56896},
    {2, 2, 1295, 56975},
    {2, 1, 1297, 57028},
    {1, 0, 1298, 57066},
    {2, 2, 1298, 56896},
    {0, 1, 1300, 0},
    {2, 1, 1301, 56896},
    {2, 1, 1302, 56896},
    {2, 2, 1303, 56975},
    {2, 2, 1305, 56975},
    {2, 1, 1307, 57028},
    {1, 0, 1308, 57066},
    {0, 1, 1308, 0},
    {0, 2, 1309, 0},
    {2, 2, 1311, 6325},
    {1, 3, 1313, 57504},
    {2, 1, 1316, 57992},
    {2, 1, 1317, 58022},
    {0, 2, 1318, 0},
    {2, 2, 1320, 58022},
    {2, 1, 1322, 57504},
    {2, 1, 1323, 43132},
    {2, 1, 1324, 58138},
    {2, 2, 1325, 58182},
    {2, 5, 1327, 53259},
    {2, 1, 1332, 58228},
    {2, 2, 1333, 43132},
    {2, 1, 1335, 58331},
    {2, 2, 1336, 6325},
    {0, 1, 1338, 0},
    {2, 1, 1339, 58631},
    {2, 2, 1340, 58839},
    {2, 1, 1342, 58839},
    {2, 2, 1343, 43132},
    {2, 1, 1345, 43132},
    {2, 1, 1346, 43132},
    {2, 2, 1347, 9366},
    {2, 1, 1349, 9366},
    {2, 2, 1350, 43132},
    {2, 2, 1352, 43132},
    {2, 1, 1354, 59650},
    {2, 2, 1355, 59749},
    {2, 1, 1357, 59749},
    {2, 2, 1358, 59890},
    {1, 0, 1360, 59926},
    {0, 1, 1360, 0},
    {0, 1, 1361, 0},
    {0, 1, 1362, 0},
    {1, 0, 1363, 60248},
    {0, 1, 1363, 0},
    {1, 0, 1364, 60248},
    {2, 1, 1364, 60521},
    {2, 2, 1365, 60521},
    {2, 1, 1367, 60574},
    {0, 1, 1368, 0},
    {1, 0, 1369, 60667},
    {2, 0, 1369, 12528},
    {0, 1, 1369, 0},
    {0, 1, 1370, 0},
    {0, 1, 1371, 0},
    {0, 1, 1372, 0},
    {2, 1, 1373, 12528},
    {2, 1, 1374, 12528},
    {2, 1, 1375, 61359},
    {1, 0, 1376, 13225},
    {0, 1, 1376, 0},
    {2, 2, 1377, 61489},
    {2, 1, 1379, 12707},
    {2, 2, 1380, 12707},
    {2, 1, 1382, 12707},
    {2, 1, 1383, 61632},
    {2, 3, 1384, 61688},
    {2, 3, 1387, 61811},
    {2, 2, 1390, 61892},
    {2, 2, 1392, 61945},
    {2, 2, 1394, 62030},
    {2, 2, 1396, 61632},
    {2, 2, 1398, 62154},
    {2, 1, 1400, 62238},
    {0, 1, 1401, 0},
    {0, 1, 1402, 0},
    {1, 0, 1403, 13225},
    {2, 0, 1403, 62332},
    {2, 1, 1403, 62332},
    {0, 1, 1404, 0},
    {1, 0, 1405, 62488},
    {0, 0, 1405, 0},
    {2, 1, 1405, 62551},
    {0, 1, 1406, 0},
    {1, 0, 1407, 62600},
    {0, 1, 1407, 0},
    {2, 1, 1408, 62620},
    {1, 1, 1409, 62645},
    {1, 2, 1410, 62668},
    {2, 0, 1412, 62693},
    {0, 1, 1412, 0},
    {2, 1, 1413, 62719},
    {1, 0, 1414, 62745},
    {2, 0, 1414, 62766},
    {2, 1, 1414, 62819},
    {1, 0, 1415, 62853},
    {0, 1, 1415, 0},
    {0, 1, 1416, 0},
    {2, 1, 1417, 62960},
    {2, 1, 1418, 62960},
    {1, 0, 1419, 63027},
    {2, 1, 1419, 9708},
    {2, 1, 1420, 9708},
    {2, 1, 1421, 25739},
    {1, 0, 1422, 63062},
    {0, 1, 1422, 0},
    {1, 0, 1423, 63159},
    {2, 1, 1423, 63195},
    {0, 1, 1424, 0},
    {0, 2, 1425, 0},
    {1, 0, 1427, 63226},
    {0, 1, 1427, 0},
    {2, 0, 1428, 63254},
    {0, 1, 1428, 0},
    {2, 1, 1429, 63409},
    {1, 0, 1430, 63442},
    {0, 0, 1430, 0},
    {0, 0, 1430, 0},
    {2, 1, 1430, 16140},
    {1, 0, 1431, 63464},
    {0, 0, 1431, 0},
    {0, 1, 1431, 0},
    {1, 0, 1432, 63481},
    {2, 1, 1432, 63499},
    {2, 1, 1433, 63499},
    {1, 0, 1434, 63527},
    {2, 1, 1434, 63551},
    {1, 0, 1435, 63481},
    {1, 0, 1435, 63569},
    {0, 1, 1435, 0},
    {1, 0, 1436, 13149},
    {0, 1, 1436, 0},
    {2, 2, 1437, 63747},
    {2, 2, 1439, 63774},
    {1, 0, 1441, 13149},
    {2, 1, 1441, 63847},
    {0, 1, 1442, 0},
    {0, 1, 1443, 0},
    {1, 0, 1444, 63926},
    {0, 1, 1444, 0},
    {0, 1, 1445, 0},
    {1, 0, 1446, 64115},
    {0, 1, 1446, 0},
    {2, 1, 1447, 64171},
    {1, 0, 1448, 52207},
    {2, 1, 1448, 64196},
    {1, 0, 1449, 64212},
    {0, 1, 1449, 0},
    {2, 1, 1450, 64196},
    {1, 0, 1451, 64290},
    {0, 1, 1451, 0},
    {2, 1, 1452, 64371},
    {1, 0, 1453, 64412},
    {0, 1, 1453, 0},
    {0, 1, 1454, 0},
    {2, 1, 1455, 64196},
    {2, 1, 1456, 64196},
    {1, 0, 1457, 64290},
    {0, 1, 1457, 0},
    {2, 0, 1458, 64196},
    {0, 1, 1458, 0},
    {1, 0, 1459, 64290},
    {1, 0, 1459, 64569},
    {2, 1, 1459, 64196},
    {1, 0, 1460, 64609},
    {2, 2, 1460, 64171},
    {2, 3, 1462, 64171},
    {0, 1, 1465, 0},
    {1, 0, 1466, 64290},
    {0, 2, 1466, 0},
    {2, 1, 1468, 64171},
    {1, 0, 1469, 52207},
    {0, 1, 1469, 0},
    {2, 0, 1470, 64196},
    {2, 1, 1470, 64753},
    {1, 0, 1471, 64769},
    {2, 1, 1471, 24677},
    {0, 1, 1472, 0},
    {1, 0, 1473, 64866},
    {1, 0, 1473, 64880},
    {0, 1, 1473, 0},
    {1, 0, 1474, 50680},
    {2, 2, 1474, 64925},
    {1, 0, 1476, 64946},
    {0, 2, 1476, 0},
    {0, 1, 1478, 0},
    {1, 0, 1479, 8711},
    {2, 0, 1479, 65043},
    {2, 0, 1479, 65087},
    {2, 1, 1479, 58331},
    {1, 0, 1480, 30958},
    {0, 1, 1480, 0},
    {2, 1, 1481, 55579},
    {1, 0, 1482, 64412},
    {2, 2, 1482, 53259},
    {2, 1, 1484, 53259},
    {2, 1, 1485, 62775},
    {2, 1, 1486, 65205},
    {1, 0, 1487, 63159},
    {0, 1, 1487, 0},
    {2, 1, 1488, 65239},
    {1, 0, 1489, 64412},
    {0, 1, 1489, 0},
    {0, 1, 1490, 0},
    {2, 1, 1491, 25320},
    {2, 1, 1492, 65619},
    {1, 0, 1493, 63159},
    {2, 1, 1493, 56029},
    {2, 1, 1494, 56029},
    {1, 0, 1495, 56168},
    {2, 0, 1495, 27038},
    {0, 1, 1495, 0},
    {1, 0, 1496, 54211},
    {0, 1, 1496, 0},
    {2, 0, 1497, 22740},
    {2, 2, 1497, 65702},
    {0, 1, 1499, 0},
    {1, 0, 1500, 65753},
    {1, 0, 1500, 11742},
    {1, 0, 1500, 11742},
    {0, 1, 1500, 0},
    {2, 1, 1501, 65867},
    {2, 1, 1502, 65902},
    {1, 0, 1503, 65934},
    {0, 1, 1503, 0},
    {2, 1, 1504, 66084},
    {1, 0, 1505, 66104},
    {0, 1, 1505, 0},
    {2, 0, 1506, 27038},
    {0, 1, 1506, 0},
    {2, 2, 1507, 66328},
    {2, 2, 1509, 66570},
    {2, 1, 1511, 66633},
    {1, 0, 1512, 66651},
    {0, 1, 1512, 0},
    {2, 1, 1513, 66778},
    {2, 3, 1514, 66778},
    {0, 1, 1517, 0},
    {1, 0, 1518, 29512},
    {0, 1, 1518, 0},
    {2, 1, 1519, 66960},
    {1, 0, 1520, 67001},
    {0, 1, 1520, 0},
    {2, 1, 1521, 67100},
    {2, 1, 1522, 67100},
    {1, 0, 1523, 51029},
    {0, 1, 1523, 0},
    {2, 1, 1524, 67270},
    {2, 1, 1525, 35188},
    {2, 1, 1526, 35188},
    {1, 0, 1527, 35219},
    {0, 1, 1527, 0},
    {2, 1, 1528, 67455},
    {1, 0, 1529, 67512},
    {0, 1, 1529, 0},
    {0, 1, 1530, 0},
    {2, 1, 1531, 67948},
    {2, 1, 1532, 68095},
    {2, 2, 1533, 68227},
    {2, 1, 1535, 42590},
    {2, 2, 1536, 68394},
    {2, 2, 1538, 68430},
    {1, 0, 1540, 50680},
    {0, 1, 1540, 0},
    {2, 1, 1541, 9366},
    {1, 0, 1542, 68508},
    {0, 1, 1542, 0},
    {2, 3, 1543, 68581},
    {2, 3, 1546, 68581},
    {1, 0, 1549, 66651},
    {0, 1, 1549, 0},
    {1, 0, 1550, 68618},
    {0, 1, 1550, 0},
    {2, 1, 1551, 68095},
    {2, 1, 1552, 68095},
    {1, 0, 1553, 50680},
    {0, 1, 1553, 0},
    {0, 1, 1554, 0},
    {2, 1, 1555, 68394},
    {2, 1, 1556, 41755},
    {1, 0, 1557, 42172},
    {0, 1, 1557, 0},
    {0, 1, 1558, 0},
    {2, 1, 1559, 68999},
    {2, 2, 1560, 25902},
    {2, 1, 1562, 68999},
    {1, 0, 1563, 69083},
    {0, 1, 1563, 0},
    {0, 1, 1564, 0},
    {2, 1, 1565, 69262},
    {2, 2, 1566, 69348},
    {2, 3, 1568, 69348},
    {2, 1, 1571, 69408},
    {1, 0, 1572, 50597},
    {0, 1, 1572, 0},
    {2, 1, 1573, 69623},
    {2, 1, 1574, 69623},
    {2, 1, 1575, 69623},
    {1, 0, 1576, 69773},
    {2, 0, 1576, 69802},
    {2, 0, 1576, 69838},
    {0, 1, 1576, 0},
    {0, 1, 1577, 0},
    {2, 1, 1578, 70061},
    {2, 1, 1579, 70175},
    {2, 1, 1580, 70175},
    {2, 2, 1581, 70061},
    {2, 1, 1583, 70286},
    {1, 0, 1584, 62488},
    {2, 0, 1584, 25320},
    {0, 1, 1584, 0},
    {0, 1, 1585, 0},
    {2, 1, 1586, 61945},
    {2, 1, 1587, 61945},
    {1, 0, 1588, 70370},
    {2, 1, 1588, 12528},
    {1, 0, 1589, 70496},
    {2, 1, 1589, 70606},
    {1, 0, 1590, 62488},
    {2, 1, 1590, 70671},
    {2, 1, 1591, 70796},
    {0, 1, 1592, 0},
    {1, 0, 1593, 70868},
    {2, 2, 1593, 70897},
    {2, 1, 1595, 70897},
    {2, 1, 1596, 70897},
    {0, 1, 1597, 0},
    {1, 0, 1598, 70935},
    {0, 1, 1598, 0},
    {2, 1, 1599, 71044},
    {1, 0, 1600, 22775},
    {2, 0, 1600, 71072},
    {2, 2, 1600, 53259},
    {2, 1, 1602, 53259},
    {0, 1, 1603, 0},
    {1, 0, 1604, 71180},
    {0, 1, 1604, 0},
    {2, 1, 1605, 7387},
    {1, 0, 1606, 71252},
    {2, 2, 1606, 71269},
    {0, 1, 1608, 0},
    {1, 0, 1609, 71292},
    {2, 1, 1609, 39017},
    {2, 1, 1610, 39017},
    {2, 1, 1611, 6325},
    {2, 1, 1612, 6325},
    {0, 1, 1613, 0},
    {1, 0, 1614, 40280},
    {0, 1, 1614, 0},
    {2, 2, 1615, 71500},
    {2, 2, 1617, 71500},
    {1, 0, 1619, 71579},
    {2, 1, 1619, 58022},
    {2, 1, 1620, 71632},
    {1, 0, 1621, 71663},
    {2, 2, 1621, 52775},
    {0, 1, 1623, 0},
    {1, 0, 1624, 71740},
    {2, 0, 1624, 71757},
    {2, 1, 1624, 71757},
    {1, 0, 1625, 14277},
    {2, 1, 1625, 21990},
    {1, 0, 1626, 71832},
    {2, 1, 1626, 71853},
    {1, 0, 1627, 71885},
    {2, 1, 1627, 71917},
    {2, 1, 1628, 71917},
    {1, 0, 1629, 64866},
    {2, 1, 1629, 72059},
    {1, 0, 1630, 72103},
    {0, 1, 1630, 0},
    {2, 0, 1631, 72119},
    {0, 1, 1631, 0},
    {2, 2, 1632, 14237},
    {2, 2, 1634, 14237},
    {1, 0, 1636, 14277},
    {2, 1, 1636, 72227},
    {0, 0, 1637, 0},
    {0, 1, 1637, 0},
    {2, 1, 1638, 9366},
    {1, 0, 1639, 34964},
    {0, 1, 1639, 0},
    {2, 1, 1640, 9366},
    {2, 2, 1641, 9366},
    {1, 0, 1643, 34964},
    {0, 1, 1643, 0},
    {2, 1, 1644, 9366},
    {1, 0, 1645, 34964},
    {0, 1, 1645, 0},
    {2, 1, 1646, 72386},
    {1, 0, 1647, 72386},
    {0, 1, 1647, 0},
    {2, 3, 1648, 72463},
    {1, 0, 1651, 72498},
    {2, 2, 1651, 72463},
    {1, 0, 1653, 72498},
    {2, 1, 1653, 72513},
    {1, 0, 1654, 72543},
    {2, 1, 1654, 72617},
    {1, 0, 1655, 34895},
    {2, 0, 1655, 72651},
    {0, 1, 1655, 0},
    {2, 2, 1656, 30786},
    {1, 0, 1658, 31506},
    {0, 1, 1658, 0},
    {0, 1, 1659, 0},
    {2, 1, 1660, 72994},
    {2, 1, 1661, 72994},
    {2, 1, 1662, 72994},
    {1, 0, 1663, 73096},
    {0, 1, 1663, 0},
    {1, 0, 1664, 73142},
    {2, 2, 1664, 16140},
    {2, 1, 1666, 6325},
    {1, 0, 1667, 73169},
    {0, 1, 1667, 0},
    {2, 0, 1668, 73209},
    {2, 1, 1668, 73367},
    {2, 1, 1669, 73367},
    {0, 1, 1670, 0},
    {0, 1, 1671, 0},
    {1, 0, 1672, 73660},
    {2, 2, 1672, 21990},
    {2, 1, 1674, 21990},
    {1, 0, 1675, 73725},
    {0, 1, 1675, 0},
    {2, 1, 1676, 73802},
    {2, 1, 1677, 73878},
    {2, 1, 1678, 73927},
    {1, 0, 1679, 17530},
    {2, 1, 1679, 74048},
    {2, 1, 1680, 74048},
    {2, 2, 1681, 74048},
    {1, 0, 1683, 74153},
    {2, 2, 1683, 9708},
    {2, 2, 1685, 9708},
    {1, 0, 1687, 74153},
    {2, 1, 1687, 24677},
    {0, 1, 1688, 0},
    {1, 0, 1689, 64866},
    {2, 1, 1689, 74283},
    {0, 1, 1690, 0},
    {1, 0, 1691, 74328},
    {0, 1, 1691, 0},
    {2, 1, 1692, 25268},
    {1, 0, 1693, 7987},
    {2, 1, 1693, 74390},
    {2, 1, 1694, 74390},
    {2, 1, 1695, 74390},
    {1, 0, 1696, 13225},
    {2, 0, 1696, 74497},
    {2, 0, 1696, 74515},
    {0, 1, 1696, 0},
    {2, 0, 1697, 74548},
    {2, 0, 1697, 74577},
    {2, 1, 1697, 74772},
    {2, 2, 1698, 74772},
    {2, 1, 1700, 74848},
    {1, 0, 1701, 74887},
    {2, 1, 1701, 75036},
    {0, 0, 1702, 0},
    {2, 1, 1702, 75345},
    {2, 1, 1703, 75345},
    {2, 2, 1704, 75675},
    {2, 2, 1706, 75750},
    {2, 1, 1708, 75994},
    {2, 1, 1709, 76131},
    {1, 0, 1710, 76169},
    {0, 1, 1710, 0},
    {2, 1, 1711, 75750},
    {2, 1, 1712, 76332},
    {2, 1, 1713, 75675},
    {1, 0, 1714, 76169},
    {2, 1, 1714, 76491},
    {2, 1, 1715, 76491},
    {1, 0, 1716, 76544},
    {2, 1, 1716, 76614},
    {2, 1, 1717, 76674},
    {1, 0, 1718, 76729},
    {2, 1, 1718, 76940},
    {2, 1, 1719, 76940},
    {1, 0, 1720, 76729},
    {2, 1, 1720, 76940},
    {2, 1, 1721, 76940},
    {1, 0, 1722, 76729},
    {0, 1, 1722, 0},
    {2, 1, 1723, 77149},
    {2, 1, 1724, 77204},
    {1, 0, 1725, 76729},
    {2, 0, 1725, 77282},
    {0, 1, 1725, 0},
    {2, 2, 1726, 77383},
    {2, 1, 1728, 77383},
    {2, 1, 1729, 77383},
    {0, 0, 1730, 0},
    {0, 2, 1730, 0},
    {0, 1, 1732, 0},
    {0, 1, 1733, 0},
    {2, 1, 1734, 77695},
    {2, 1, 1735, 77695},
    {1, 0, 1736, 77740},
    {2, 1, 1736, 77695},
    {0, 0, 1737, 0},
    {2, 2, 1737, 77695},
    {0, 0, 1739, 0},
    {0, 1, 1739, 0},
    {0, 1, 1740, 0},
    {0, 1, 1741, 0},
    {2, 0, 1742, 77790},
    {0, 0, 1742, 0},
    {0, 1, 1742, 0},
    {2, 0, 1743, 77843},
    {0, 1, 1743, 0},
    {2, 0, 1744, 77911},
    {0, 1, 1744, 0},
    {2, 1, 1745, 78006},
    {2, 2, 1746, 78068},
    {1, 0, 1748, 78108},
    {2, 1, 1748, 75750},
    {1, 0, 1749, 76169},
    {0, 1, 1749, 0},
    {2, 1, 1750, 75750},
    {2, 1, 1751, 75750},
    {2, 1, 1752, 75750},
    {1, 0, 1753, 78343},
    {0, 1, 1753, 0},
    {2, 2, 1754, 78433},
    {2, 1, 1756, 78492},
    {2, 1, 1757, 78578},
    {1, 0, 1758, 29976},
    {2, 1, 1758, 78622},
    {1, 0, 1759, 48074},
    {2, 1, 1759, 63774},
    {1, 0, 1760, 12780},
    {0, 1, 1760, 0},
    {2, 1, 1761, 79014},
    {2, 1, 1762, 79154},
    {2, 1, 1763, 79354},
    {2, 1, 1764, 79014},
    {2, 1, 1765, 79014},
    {1, 0, 1766, 48074},
    {2, 1, 1766, 79535},
    {1, 0, 1767, 79579},
    {0, 1, 1767, 0},
    {2, 1, 1768, 79591},
    {1, 0, 1769, 51544},
    {2, 1, 1769, 79682},
    {2, 1, 1770, 79707},
    {2, 1, 1771, 79707},
    {1, 0, 1772, 79755},
    {0, 0, 1772, 0},
    {0, 1, 1772, 0},
    {2, 2, 1773, 79960},
    {2, 2, 1775, 79960},
    {2, 1, 1777, 80402},
    {2, 1, 1778, 80587},
    {2, 1, 1779, 80587},
    {1, 1, 1780, 80838},
    {2, 1, 1781, 80587},
    {2, 2, 1782, 81219},
    {2, 1, 1784, 81219},
    {2, 2, 1785, 81219},
    {2, 1, 1787, 12707},
    {2, 2, 1788, 82022},
    {2, 2, 1790, 82147},
    {2, 2, 1792, 82022},
    {2, 3, 1794, 82306},
    {2, 2, 1797, 82306},
    {2, 2, 1799, 82444},
    {2, 2, 1801, 82444},
    {2, 1, 1803, 72994},
    {2, 2, 1804, 82611},
    {2, 2, 1806, 30786},
    {2, 2, 1808, 6325},
    {2, 2, 1810, 6325},
    {1, 0, 1812, 80838},
    {0, 1, 1812, 0},
    {0, 1, 1813, 0},
    {2, 2, 1814, 83132},
    {2, 1, 1816, 83132},
    {2, 1, 1817, 83132},
    {2, 3, 1818, 83334},
    {2, 2, 1821, 83334},
    {2, 2, 1823, 83462},
    {2, 2, 1825, 83462},
    {2, 2, 1827, 12707},
    {2, 1, 1829, 12707},
    {2, 2, 1830, 13263},
    {2, 3, 1832, 49546},
    {2, 1, 1835, 83864},
    {2, 2, 1836, 30786},
    {1, 0, 1838, 64115},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 210, 1, 17, 0, 0},
    {79661, 0, 2002, 4, 4, 0, 0},
    {20197, 0, 446, 5, 1, 0, 0},
    {0, 0, 48, 1, 0, 0, 0},
    {0, 0, 35, 3, 0, 0, 0},
    {0, 0, 0, 20, 0, 0, 0},
    {0, 0, 20, 15, 0, 0, 0},
    {11677, 0, 2007, 25, 32, 0, 0},
    {0, 0, 2032, 16, 0, 0, 0},
    {14185, 0, 269, 4, 0, 1, 0},
    {0, 0, 1826, 2, 0, 0, 0},
    {0, 0, 1815, 2, 0, 0, 0},
    {0, 0, 1817, 2, 0, 0, 0},
    {10116, 0, 1126, 5, 0, 0, 0},
    {36905, 0, 891, 21, 4, 0, 0},
    {76747, 0, 1935, 3, 0, 1, 0},
    {76994, 0, 1938, 3, 0, 1, 0},
    {0, 0, 1873, 5, 0, 1, 0},
    {12196, 0, 215, 15, 18, 0, 0},
    {78704, 0, 1990, 7, 0, 0, 0},
    {0, 0, 1828, 4, 0, 1, 0},
    {0, 0, 1137, 5, 0, 0, 0},
    {75085, 0, 1917, 7, 0, 1, 0},
    {0, 0, 1561, 2, 0, 0, 0},
    {0, 0, 1650, 5, 0, 0, 0},
    {0, 0, 1550, 2, 0, 0, 0},
    {0, 0, 1647, 3, 0, 0, 0},
    {0, 0, 584, 1, 0, 0, 0},
    {41210, 0, 961, 4, 0, 1, 0},
    {0, 0, 1595, 3, 0, 0, 0},
    {0, 0, 844, 1, 0, 0, 0},
    {0, 0, 1834, 3, 0, 0, 0},
    {0, 0, 187, 2, 32, 0, 0},
    {0, 0, 83, 1, 1, 0, 0},
    {0, 0, 51, 1, 0, 0, 0},
    {0, 0, 471, 2, 0, 0, 0},
    {0, 0, 1974, 2, 0, 0, 0},
    {0, 0, 475, 2, 0, 0, 0},
    {0, 0, 473, 1, 10, 0, 0},
    {0, 0, 2007, 25, 0, 0, 0},
    {0, 0, 1856, 1, 0, 0, 0},
    {0, 0, 1260, 3, 0, 0, 0},
    {0, 0, 833, 1, 0, 0, 0},
    {0, 0, 654, 3, 0, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {34600, 0, 831, 2, 0, 0, 0},
    {0, 0, 1902, 4, 0, 0, 0},
    {77473, 0, 1951, 6, 0, 0, 0},
    {35542, 0, 863, 5, 0, 0, 0},
    {0, 0, 888, 2, 0, 0, 0},
    {60701, 0, 1508, 8, 0, 0, 0},
    {0, 0, 249, 6, 0, 0, 0},
    {0, 0, 157, 4, 25, 0, 0},
    {57160, 0, 1463, 33, 0, 0, 0},
    {0, 0, 1976, 5, 0, 0, 0},
    {0, 0, 1683, 2, 0, 0, 0},
    {72797, 0, 1860, 6, 0, 0, 0},
    {56230, 56287, 1438, 5, 0, 0, 0},
    {0, 0, 1448, 7, 0, 0, 0},
    {0, 0, 1585, 2, 0, 0, 0},
    {11414, 0, 190, 1, 8, 0, 0},
    {0, 0, 1011, 4, 0, 0, 0},
    {35061, 0, 1710, 9, 0, 1, 0},
    {0, 0, 887, 1, 0, 0, 0},
    {0, 0, 1207, 2, 0, 0, 0},
    {0, 0, 1187, 8, 0, 0, 0},
    {0, 0, 54, 1, 0, 0, 0},
    {47896, 0, 1171, 4, 0, 0, 0},
    {0, 0, 1164, 2, 0, 0, 0},
    {0, 0, 1166, 5, 0, 0, 0},
    {0, 0, 1226, 4, 0, 0, 0},
    {19731, 0, 427, 5, 1, 0, 0},
    {60268, 0, 1500, 2, 20, 0, 0},
    {76360, 0, 1929, 3, 0, 0, 0},
    {0, 0, 1124, 2, 0, 0, 0},
    {0, 0, 43, 1, 0, 0, 0},
    {0, 0, 57, 3, 0, 0, 0},
    {0, 0, 1142, 2, 0, 0, 0},
    {41603, 0, 978, 11, 0, 0, 0},
    {8082, 0, 87, 1, 3, 0, 0},
    {12131, 0, 211, 4, 7, 0, 0},
    {12042, 0, 207, 2, 9, 0, 2},
    {73156, 0, 1868, 3, 4, 0, 0},
    {0, 0, 52, 1, 0, 0, 0},
    {0, 0, 1546, 3, 0, 0, 0},
    {0, 0, 1616, 2, 0, 0, 0},
    {0, 0, 1614, 2, 0, 0, 0},
    {33468, 0, 799, 4, 0, 0, 0},
    {0, 0, 803, 1, 0, 0, 0},
    {0, 0, 770, 3, 0, 0, 0},
    {13590, 8809, 260, 3, 10, 0, 1},
    {0, 0, 977, 1, 0, 0, 0},
    {76581, 0, 1932, 3, 0, 0, 0},
    {13536, 0, 256, 3, 19, 0, 1},
    {0, 0, 62, 1, 0, 0, 0},
    {24852, 0, 587, 3, 0, 0, 0},
    {17153, 0, 358, 5, 0, 0, 0},
    {0, 0, 1966, 2, 0, 0, 0},
    {40855, 0, 951, 4, 4, 0, 0},
    {0, 0, 1737, 6, 0, 0, 0},
    {0, 0, 521, 1, 0, 0, 0},
    {0, 0, 518, 3, 0, 0, 0},
    {0, 0, 1824, 2, 0, 0, 0},
    {77255, 0, 1945, 1, 0, 0, 0},
    {0, 0, 1619, 2, 0, 0, 0},
    {0, 0, 1357, 3, 0, 0, 0},
    {0, 0, 164, 1, 0, 0, 0},
    {0, 0, 1552, 5, 0, 0, 0},
    {0, 0, 241, 4, 0, 0, 0},
    {0, 0, 1771, 2, 0, 0, 0},
    {10322, 10337, 161, 2, 0, 0, 0},
    {8809, 0, 678, 2, 0, 0, 0},
    {22795, 0, 535, 4, 0, 0, 0},
    {15265, 0, 303, 5, 0, 0, 0},
    {0, 0, 555, 3, 0, 0, 0},
    {0, 0, 648, 3, 0, 0, 0},
    {0, 0, 1060, 4, 0, 0, 0},
    {0, 0, 1263, 5, 0, 0, 0},
    {0, 0, 957, 4, 0, 0, 0},
    {0, 0, 1628, 2, 0, 0, 0},
    {0, 0, 1625, 3, 0, 0, 0},
    {69882, 0, 1757, 8, 0, 0, 0},
    {0, 0, 1251, 2, 0, 0, 0},
    {0, 0, 1249, 2, 0, 0, 0},
    {0, 0, 1106, 3, 0, 0, 0},
    {0, 0, 165, 1, 0, 0, 0},
    {0, 0, 1236, 3, 0, 0, 0},
    {0, 0, 1339, 5, 0, 0, 0},
    {19061, 19199, 413, 14, 1, 2, 0},
    {0, 0, 1808, 3, 0, 1, 0},
    {0, 0, 615, 2, 0, 0, 0},
    {74237, 0, 1896, 3, 0, 0, 0},
    {0, 0, 611, 4, 0, 0, 0},
    {0, 0, 1380, 4, 0, 0, 0},
    {0, 0, 1385, 3, 0, 0, 0},
    {0, 0, 176, 1, 8, 0, 0},
    {0, 0, 1245, 1, 17, 0, 0},
    {11680, 0, 196, 1, 8, 0, 0},
    {0, 0, 718, 4, 0, 0, 0},
    {0, 0, 201, 1, 8, 0, 0},
    {0, 0, 955, 2, 0, 0, 0},
    {0, 0, 882, 4, 0, 0, 0},
    {0, 0, 1866, 2, 32, 0, 0},
    {0, 0, 113, 1, 3, 0, 0},
    {9048, 0, 94, 1, 1, 0, 1},
    {19875, 0, 432, 6, 1, 0, 0},
    {0, 0, 1355, 2, 0, 0, 0},
    {0, 0, 1328, 2, 0, 0, 0},
    {50027, 0, 1232, 4, 0, 0, 0},
    {0, 0, 467, 4, 0, 0, 0},
    {10892, 0, 178, 1, 8, 0, 0},
    {0, 0, 1669, 2, 0, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {0, 0, 1579, 3, 0, 0, 0},
    {0, 0, 409, 2, 0, 0, 0},
    {0, 0, 1255, 1, 0, 0, 0},
    {0, 0, 110, 3, 2, 0, 0},
    {0, 0, 143, 1, 14, 0, 0},
    {64733, 0, 1630, 2, 0, 0, 0},
    {0, 0, 1871, 2, 0, 0, 0},
    {35413, 0, 860, 3, 0, 1, 0},
    {0, 0, 565, 4, 0, 0, 0},
    {0, 0, 1968, 2, 0, 0, 0},
    {0, 0, 1698, 4, 0, 0, 0},
    {23508, 0, 551, 4, 0, 0, 0},
    {10748, 0, 174, 2, 8, 0, 0},
    {34411, 0, 825, 3, 0, 0, 0},
    {18669, 0, 402, 4, 0, 0, 0},
    {72409, 0, 1850, 2, 0, 0, 0},
    {0, 0, 1680, 3, 0, 0, 0},
    {18350, 0, 394, 8, 0, 0, 0},
    {0, 0, 1256, 4, 0, 0, 0},
    {17623, 0, 375, 19, 0, 0, 0},
    {11674, 0, 195, 1, 8, 0, 0},
    {0, 0, 817, 1, 0, 0, 0},
    {11775, 0, 200, 1, 8, 0, 1},
    {34514, 0, 828, 3, 0, 0, 0},
    {0, 0, 784, 2, 0, 0, 0},
    {0, 0, 725, 2, 0, 0, 0},
    {0, 0, 1819, 2, 0, 0, 0},
    {0, 0, 71, 2, 0, 0, 0},
    {0, 0, 98, 1, 1, 0, 0},
    {79454, 0, 1997, 2, 0, 0, 0},
    {35236, 0, 852, 5, 0, 0, 0},
    {59957, 0, 1496, 4, 20, 0, 0},
    {73998, 0, 1886, 4, 0, 0, 0},
    {0, 0, 1117, 6, 0, 0, 0},
    {0, 0, 1750, 5, 0, 0, 0},
    {11706, 0, 197, 1, 10, 0, 0},
    {0, 0, 1970, 4, 0, 0, 0},
    {0, 0, 1420, 1, 0, 0, 0},
    {0, 0, 198, 1, 8, 0, 0},
    {10385, 8896, 163, 1, 0, 0, 0},
    {0, 0, 1230, 2, 0, 0, 0},
    {49758, 0, 1223, 3, 0, 0, 0},
    {0, 0, 1077, 3, 0, 0, 0},
    {0, 0, 992, 2, 0, 0, 0},
    {0, 0, 1765, 1, 0, 0, 0},
    {11097, 0, 183, 1, 8, 0, 0},
    {15905, 0, 323, 15, 0, 0, 0},
    {20291, 0, 455, 6, 1, 0, 0},
    {0, 0, 851, 1, 0, 0, 0},
    {0, 0, 703, 2, 0, 0, 0},
    {0, 0, 532, 3, 0, 0, 0},
    {40228, 0, 924, 6, 4, 0, 0},
    {10143, 0, 1541, 5, 23, 0, 0},
    {0, 0, 509, 1, 0, 0, 0},
    {26247, 0, 635, 2, 0, 0, 0},
    {0, 0, 633, 2, 0, 0, 0},
    {0, 0, 631, 2, 0, 0, 0},
    {8875, 8899, 90, 1, 0, 0, 0},
    {0, 0, 1719, 3, 0, 0, 0},
    {77332, 0, 1946, 5, 0, 0, 0},
    {0, 0, 1584, 1, 0, 0, 0},
    {0, 0, 1567, 2, 0, 0, 0},
    {41317, 0, 965, 4, 0, 0, 0},
    {0, 0, 39, 2, 0, 0, 0},
    {8750, 8776, 86, 1, 30, 0, 0},
    {0, 0, 1658, 5, 0, 0, 0},
    {0, 0, 1638, 2, 0, 0, 0},
    {0, 0, 348, 10, 0, 0, 0},
    {24902, 0, 590, 3, 0, 0, 0},
    {0, 0, 146, 3, 15, 0, 0},
    {0, 0, 1722, 4, 0, 0, 0},
    {0, 0, 810, 2, 0, 0, 0},
    {0, 0, 807, 3, 0, 0, 0},
    {8047, 0, 55, 2, 4, 0, 0},
    {0, 0, 1098, 2, 0, 0, 0},
    {0, 0, 135, 1, 21, 0, 0},
    {0, 0, 47, 1, 24, 0, 0},
    {0, 0, 1821, 3, 0, 0, 0},
    {0, 0, 1632, 3, 0, 0, 0},
    {0, 0, 1893, 3, 0, 1, 0},
    {33217, 0, 787, 3, 0, 0, 0},
    {0, 0, 593, 1, 0, 0, 0},
    {0, 0, 1195, 2, 0, 0, 0},
    {10633, 0, 169, 1, 8, 0, 0},
    {54108, 0, 1378, 2, 0, 0, 0},
    {0, 0, 1667, 2, 0, 0, 0},
    {0, 0, 1388, 1, 0, 0, 0},
    {0, 0, 1390, 2, 0, 0, 0},
    {0, 0, 1389, 1, 0, 0, 0},
    {0, 0, 1666, 1, 0, 0, 0},
    {0, 0, 1394, 2, 0, 0, 0},
    {0, 0, 264, 1, 32, 0, 0},
    {0, 0, 1396, 1, 0, 0, 0},
    {0, 0, 1384, 1, 0, 0, 0},
    {13870, 0, 265, 4, 8, 0, 1},
    {13778, 0, 263, 1, 8, 0, 1},
    {0, 0, 1393, 1, 0, 0, 0},
    {0, 0, 1663, 3, 0, 0, 0},
    {0, 0, 1392, 1, 0, 0, 0},
    {0, 0, 1563, 4, 0, 0, 0},
    {0, 0, 1175, 6, 0, 0, 0},
    {20526, 0, 464, 3, 0, 0, 0},
    {0, 0, 1533, 1, 0, 0, 0},
    {67147, 0, 1702, 5, 0, 1, 0},
    {64630, 0, 1621, 4, 0, 0, 0},
    {0, 0, 1601, 2, 0, 0, 0},
    {26341, 0, 637, 4, 0, 0, 0},
    {26477, 0, 644, 4, 0, 0, 0},
    {0, 0, 141, 1, 5, 0, 0},
    {0, 0, 501, 2, 30, 0, 0},
    {51050, 0, 1272, 4, 0, 0, 0},
    {0, 0, 1436, 2, 0, 0, 0},
    {39632, 0, 912, 2, 4, 1, 0},
    {21884, 0, 508, 1, 18, 0, 0},
    {0, 0, 1209, 3, 0, 0, 0},
    {10708, 0, 173, 1, 8, 0, 0},
    {74906, 0, 1915, 2, 0, 0, 0},
    {74611, 0, 1911, 4, 0, 0, 0},
    {62363, 0, 1534, 3, 0, 0, 0},
    {0, 0, 1671, 3, 0, 1, 0},
    {0, 0, 1067, 5, 0, 0, 0},
    {0, 0, 209, 1, 13, 0, 0},
    {21480, 21498, 497, 4, 0, 0, 0},
    {10889, 0, 177, 1, 8, 0, 0},
    {0, 0, 81, 2, 0, 0, 0},
    {0, 0, 1573, 1, 21, 0, 0},
    {13499, 0, 255, 1, 9, 0, 0},
    {0, 0, 1795, 3, 0, 0, 0},
    {0, 0, 1276, 3, 0, 0, 0},
    {0, 0, 1857, 3, 0, 0, 0},
    {0, 0, 523, 1, 0, 0, 0},
    {0, 0, 1156, 5, 0, 0, 0},
    {10898, 0, 179, 1, 8, 0, 0},
    {17291, 0, 363, 8, 0, 0, 0},
    {76189, 0, 1924, 5, 0, 1, 0},
    {0, 0, 794, 2, 0, 0, 0},
    {9923, 0, 136, 1, 33, 0, 0},
    {0, 0, 1707, 3, 0, 0, 0},
    {0, 0, 1569, 3, 0, 0, 0},
    {0, 0, 411, 2, 0, 0, 0},
    {0, 0, 259, 1, 12, 0, 0},
    {43243, 0, 1027, 11, 0, 0, 0},
    {24756, 0, 585, 2, 0, 0, 0},
    {0, 0, 1221, 2, 0, 0, 0},
    {0, 0, 1220, 1, 0, 0, 0},
    {0, 0, 1779, 5, 0, 0, 0},
    {73755, 0, 1881, 5, 0, 0, 0},
    {0, 0, 542, 2, 0, 0, 0},
    {0, 0, 651, 3, 0, 0, 0},
    {40369, 12392, 933, 7, 4, 0, 0},
    {0, 0, 700, 3, 0, 0, 0},
    {0, 0, 1268, 1, 0, 0, 0},
    {0, 0, 1271, 1, 0, 0, 0},
    {29543, 0, 722, 3, 0, 0, 0},
    {23735, 0, 558, 7, 0, 0, 0},
    {71102, 0, 1788, 4, 0, 0, 0},
    {0, 0, 1787, 1, 0, 0, 0},
    {0, 0, 299, 1, 0, 0, 0},
    {0, 0, 275, 22, 0, 0, 0},
    {51235, 10116, 1279, 2, 0, 0, 0},
    {0, 0, 1999, 3, 0, 0, 0},
    {0, 0, 1370, 1, 0, 0, 0},
    {0, 0, 1362, 6, 0, 0, 0},
    {0, 0, 1281, 6, 0, 0, 0},
    {0, 0, 1295, 4, 0, 0, 0},
    {0, 0, 1326, 2, 0, 0, 0},
    {52366, 0, 1303, 4, 0, 0, 0},
    {0, 0, 1374, 3, 0, 0, 0},
    {0, 0, 1320, 1, 0, 0, 0},
    {0, 0, 1377, 1, 0, 0, 0},
    {0, 0, 1323, 1, 0, 0, 0},
    {52719, 0, 1321, 2, 0, 0, 0},
    {0, 0, 1318, 2, 0, 0, 0},
    {0, 0, 1811, 3, 0, 0, 0},
    {8809, 0, 1287, 6, 0, 0, 0},
    {0, 0, 1324, 2, 0, 0, 0},
    {0, 0, 1351, 2, 0, 0, 0},
    {0, 0, 1371, 3, 0, 0, 0},
    {0, 0, 1293, 2, 0, 0, 0},
    {0, 0, 1299, 2, 0, 0, 0},
    {0, 0, 1313, 5, 0, 0, 0},
    {0, 0, 1307, 1, 0, 0, 0},
    {0, 0, 1308, 1, 0, 0, 0},
    {0, 0, 1368, 2, 0, 0, 0},
    {0, 0, 1301, 2, 0, 0, 0},
    {0, 0, 1309, 4, 0, 0, 0},
    {0, 0, 1360, 2, 0, 0, 0},
    {10639, 0, 170, 1, 8, 0, 0},
    {63610, 0, 1587, 4, 0, 0, 0},
    {78616, 0, 1986, 2, 0, 0, 0},
    {78658, 0, 1988, 2, 17, 0, 0},
    {34794, 0, 839, 3, 0, 0, 0},
    {35906, 0, 868, 4, 28, 0, 0},
    {72583, 0, 1854, 2, 0, 0, 0},
    {0, 0, 834, 1, 0, 0, 0},
    {9129, 0, 99, 11, 29, 0, 0},
    {0, 0, 1212, 3, 0, 0, 0},
    {0, 0, 1215, 2, 0, 0, 0},
    {0, 0, 1502, 5, 0, 1, 0},
    {0, 0, 705, 2, 0, 0, 0},
    {0, 0, 580, 3, 0, 1, 0},
    {54749, 0, 1397, 2, 0, 0, 0},
    {0, 0, 1411, 1, 0, 0, 0},
    {0, 0, 1330, 2, 0, 0, 0},
    {0, 0, 790, 4, 0, 0, 0},
    {0, 0, 1146, 2, 0, 0, 0},
    {0, 0, 66, 3, 0, 0, 0},
    {0, 0, 78, 3, 0, 0, 0},
    {11234, 11351, 189, 1, 9, 0, 1},
    {0, 0, 1959, 2, 0, 0, 0},
    {0, 0, 1088, 3, 0, 0, 0},
    {0, 0, 1091, 3, 0, 0, 0},
    {0, 0, 1144, 2, 0, 0, 0},
    {0, 0, 1644, 1, 0, 0, 0},
    {0, 0, 1549, 1, 0, 0, 0},
    {0, 0, 1643, 1, 0, 0, 0},
    {0, 0, 1645, 2, 0, 0, 0},
    {0, 0, 1507, 1, 0, 0, 0},
    {0, 0, 711, 2, 0, 0, 0},
    {0, 0, 744, 10, 0, 0, 0},
    {0, 0, 1253, 2, 0, 0, 0},
    {0, 0, 776, 4, 0, 0, 0},
    {15905, 0, 320, 3, 0, 0, 0},
    {43788, 0, 1038, 1, 0, 1, 0},
    {0, 0, 1039, 4, 0, 0, 0},
    {0, 0, 1047, 2, 0, 0, 0},
    {0, 0, 1046, 1, 0, 0, 0},
    {0, 0, 1045, 1, 0, 0, 0},
    {0, 0, 1043, 2, 0, 0, 0},
    {0, 0, 1049, 1, 0, 0, 0},
    {0, 0, 1058, 1, 0, 0, 0},
    {0, 0, 1059, 1, 8, 0, 1},
    {0, 0, 1053, 3, 0, 0, 0},
    {0, 0, 1051, 2, 0, 0, 0},
    {0, 0, 1050, 1, 0, 0, 0},
    {0, 0, 1056, 2, 0, 0, 0},
    {0, 0, 997, 3, 0, 0, 0},
    {0, 0, 1000, 1, 0, 0, 0},
    {0, 0, 857, 2, 0, 0, 0},
    {0, 0, 845, 2, 0, 0, 0},
    {0, 0, 1080, 4, 0, 0, 0},
    {29747, 0, 727, 5, 0, 0, 0},
    {0, 0, 1981, 5, 0, 0, 0},
    {0, 0, 1016, 2, 0, 0, 0},
    {0, 0, 1015, 1, 0, 0, 0},
    {22458, 0, 529, 3, 0, 0, 0},
    {0, 0, 1100, 3, 0, 0, 0},
    {0, 0, 1103, 3, 0, 0, 0},
    {0, 0, 1773, 2, 0, 0, 0},
    {0, 0, 1965, 1, 0, 0, 0},
    {8132, 0, 63, 3, 0, 0, 0},
    {0, 0, 1418, 2, 0, 0, 0},
    {35049, 0, 847, 4, 0, 0, 0},
    {0, 0, 1908, 2, 0, 0, 0},
    {0, 0, 761, 2, 0, 0, 0},
    {27654, 0, 683, 7, 0, 1, 0},
    {0, 0, 1755, 1, 0, 0, 0},
    {28022, 0, 690, 9, 0, 1, 0},
    {0, 0, 699, 1, 0, 0, 0},
    {0, 0, 1674, 1, 10, 0, 1},
    {0, 0, 1675, 1, 10, 0, 1},
    {0, 0, 1775, 4, 0, 0, 0},
    {0, 0, 1422, 3, 0, 0, 0},
    {0, 0, 1410, 1, 0, 0, 0},
    {0, 0, 1412, 1, 0, 0, 0},
    {0, 0, 1421, 1, 0, 0, 0},
    {0, 0, 1430, 2, 0, 0, 0},
    {0, 0, 1413, 2, 32, 0, 0},
    {0, 0, 1399, 11, 0, 0, 0},
    {0, 0, 1425, 3, 0, 0, 0},
    {0, 0, 1434, 2, 0, 0, 0},
    {0, 0, 1432, 2, 0, 0, 0},
    {0, 0, 1428, 2, 0, 0, 0},
    {33602, 0, 805, 2, 0, 0, 0},
    {8794, 0, 88, 2, 1, 0, 0},
    {40305, 24990, 930, 3, 4, 0, 0},
    {0, 0, 338, 10, 0, 0, 0},
    {0, 0, 757, 1, 0, 0, 0},
    {0, 0, 754, 3, 0, 0, 0},
    {0, 0, 796, 3, 0, 0, 0},
    {0, 0, 1582, 2, 0, 0, 0},
    {0, 0, 1576, 1, 0, 0, 0},
    {0, 0, 1577, 2, 0, 0, 0},
    {20076, 0, 438, 6, 1, 0, 0},
    {10029, 0, 137, 1, 22, 0, 0},
    {0, 0, 1239, 1, 0, 0, 0},
    {25847, 0, 624, 6, 0, 0, 0},
    {0, 0, 630, 1, 0, 0, 0},
    {0, 0, 623, 1, 8, 0, 0},
    {25713, 0, 619, 2, 0, 0, 0},
    {0, 0, 617, 2, 0, 0, 0},
    {25713, 0, 621, 2, 0, 0, 0},
    {0, 0, 1572, 1, 0, 0, 0},
    {8002, 8036, 53, 1, 0, 0, 0},
    {0, 0, 238, 3, 0, 0, 0},
    {10098, 0, 144, 1, 16, 0, 0},
    {0, 0, 1906, 1, 0, 0, 0},
    {24984, 0, 594, 6, 0, 0, 0},
    {0, 0, 45, 1, 0, 0, 0},
    {22096, 0, 516, 2, 0, 0, 0},
    {0, 0, 374, 1, 0, 0, 0},
    {21907, 0, 510, 6, 0, 0, 0},
    {23194, 0, 545, 3, 0, 0, 0},
    {73683, 0, 1878, 3, 0, 0, 0},
    {17574, 0, 373, 1, 35, 0, 0},
    {0, 0, 1961, 4, 0, 0, 0},
    {32399, 0, 766, 4, 0, 0, 0},
    {0, 0, 1537, 1, 0, 0, 0},
    {62509, 0, 1538, 3, 0, 0, 0},
    {26745, 0, 657, 15, 0, 0, 0},
    {63455, 0, 1574, 2, 4, 0, 0},
    {0, 0, 1635, 1, 8, 0, 1},
    {15446, 0, 308, 12, 0, 0, 0},
    {40522, 0, 940, 11, 4, 0, 0},
    {0, 0, 1074, 3, 0, 0, 0},
    {0, 0, 989, 3, 0, 0, 0},
    {10678, 0, 172, 1, 9, 0, 0},
    {0, 0, 1002, 6, 0, 0, 0},
    {0, 0, 1001, 1, 0, 0, 0},
    {0, 0, 69, 2, 0, 0, 0},
    {50109, 0, 1240, 5, 0, 0, 0},
    {0, 0, 1153, 3, 0, 0, 0},
    {0, 0, 1149, 1, 0, 0, 0},
    {0, 0, 1150, 1, 0, 0, 0},
    {0, 0, 995, 2, 0, 0, 0},
    {0, 0, 1152, 1, 0, 0, 0},
    {0, 0, 1148, 1, 0, 0, 0},
    {0, 0, 1151, 1, 0, 0, 0},
    {0, 0, 1907, 1, 0, 0, 0},
    {0, 0, 1756, 1, 0, 0, 0},
    {0, 0, 1248, 1, 0, 0, 0},
    {11495, 0, 192, 2, 8, 0, 0},
    {0, 0, 583, 1, 0, 0, 0},
    {0, 0, 1728, 4, 0, 1, 0},
    {0, 0, 527, 1, 0, 0, 0},
    {0, 0, 1792, 3, 0, 0, 0},
    {0, 0, 1415, 1, 0, 0, 0},
    {0, 0, 1416, 2, 0, 0, 0},
    {36330, 0, 877, 5, 3, 1, 0},
    {12806, 0, 230, 2, 18, 0, 0},
    {0, 0, 1131, 3, 0, 0, 0},
    {0, 0, 1064, 3, 0, 0, 0},
    {0, 0, 1134, 1, 0, 0, 0},
    {0, 0, 1332, 7, 0, 0, 0},
    {49101, 0, 1197, 10, 0, 0, 0},
    {11878, 0, 204, 1, 11, 0, 0},
    {74174, 0, 1890, 3, 0, 0, 0},
    {24260, 0, 573, 7, 0, 0, 0},
    {0, 0, 890, 1, 0, 0, 0},
    {0, 0, 886, 1, 0, 0, 0},
    {33822, 0, 812, 5, 0, 0, 0},
    {0, 0, 2006, 1, 1, 0, 0},
    {21675, 0, 503, 5, 0, 0, 0},
    {0, 0, 835, 4, 0, 0, 0},
    {12905, 0, 232, 6, 18, 0, 0},
    {68703, 0, 1732, 5, 0, 0, 0},
    {10045, 0, 138, 1, 22, 0, 0},
    {0, 0, 1217, 3, 0, 0, 0},
    {0, 0, 680, 1, 0, 0, 0},
    {28972, 0, 713, 2, 0, 0, 0},
    {0, 0, 1726, 2, 0, 0, 0},
    {0, 0, 50, 1, 31, 0, 0},
    {0, 0, 142, 1, 6, 0, 0},
    {0, 0, 245, 4, 0, 0, 0},
    {0, 0, 539, 3, 0, 0, 0},
    {0, 0, 38, 1, 26, 0, 0},
    {0, 0, 1557, 4, 0, 0, 0},
    {65222, 0, 1655, 3, 0, 0, 0},
    {0, 0, 544, 1, 0, 0, 0},
    {0, 0, 1910, 1, 0, 0, 0},
    {0, 0, 451, 4, 1, 0, 0},
    {0, 0, 1743, 7, 0, 0, 0},
    {0, 0, 489, 2, 0, 0, 0},
    {0, 0, 491, 4, 0, 0, 0},
    {0, 0, 1609, 5, 0, 0, 0},
    {10119, 0, 145, 1, 16, 0, 0},
    {61386, 0, 1516, 17, 0, 0, 0},
    {64127, 0, 1598, 3, 0, 0, 0},
    {72409, 0, 1847, 3, 0, 0, 0},
    {0, 0, 1094, 4, 0, 0, 0},
    {0, 0, 300, 3, 0, 0, 0},
    {0, 0, 1814, 1, 0, 0, 0},
    {0, 0, 763, 3, 0, 0, 0},
    {0, 0, 1084, 4, 0, 0, 0},
    {0, 0, 1181, 6, 0, 0, 0},
    {20787, 20941, 477, 8, 0, 0, 0},
    {10649, 0, 171, 1, 9, 0, 3},
    {0, 0, 758, 3, 0, 0, 0},
    {0, 0, 969, 2, 0, 0, 0},
    {33605, 0, 1443, 5, 0, 0, 0},
    {65787, 0, 1676, 4, 0, 0, 0},
    {0, 0, 1784, 3, 0, 0, 0},
    {21287, 21311, 485, 4, 0, 0, 0},
    {8505, 0, 73, 2, 32, 0, 0},
    {11807, 0, 202, 1, 9, 0, 0},
    {0, 0, 1837, 4, 0, 0, 0},
    {0, 0, 1844, 3, 0, 0, 0},
    {0, 0, 1841, 3, 0, 0, 0},
    {0, 0, 151, 2, 34, 0, 0},
    {0, 0, 842, 2, 0, 0, 0},
    {18800, 0, 406, 3, 0, 0, 0},
    {77276, 0, 1957, 2, 0, 0, 0},
    {11006, 0, 182, 1, 8, 0, 0},
    {0, 0, 1640, 3, 0, 0, 0},
    {0, 0, 569, 4, 0, 0, 0},
    {0, 0, 149, 2, 0, 0, 0},
    {0, 0, 707, 4, 0, 0, 0},
    {27605, 0, 681, 2, 0, 0, 0},
    {71315, 0, 1798, 6, 4, 1, 0},
    {0, 0, 1135, 2, 0, 0, 0},
    {8937, 8961, 91, 3, 1, 0, 0},
    {0, 0, 114, 21, 2, 0, 1},
    {36184, 0, 872, 5, 0, 0, 0},
    {77130, 0, 1941, 4, 0, 0, 0},
    {11198, 0, 186, 1, 8, 0, 0},
    {10431, 0, 166, 3, 8, 0, 0},
    {0, 0, 1349, 2, 0, 0, 0},
    {0, 0, 1353, 2, 0, 0, 0},
    {0, 0, 1695, 3, 0, 0, 0},
    {0, 0, 786, 1, 0, 0, 0},
    {0, 0, 780, 4, 0, 0, 0},
    {30973, 0, 741, 3, 0, 0, 0},
    {0, 0, 716, 2, 0, 0, 0},
    {0, 0, 734, 7, 0, 0, 0},
    {0, 0, 715, 1, 0, 0, 0},
    {0, 0, 732, 2, 0, 0, 0},
    {11578, 0, 194, 1, 8, 0, 0},
    {0, 0, 524, 3, 0, 0, 0},
    {9072, 0, 95, 3, 1, 0, 1},
    {0, 0, 1112, 5, 0, 0, 0},
    {9126, 0, 1603, 3, 0, 0, 0},
    {0, 0, 199, 1, 8, 0, 1},
    {0, 0, 1161, 3, 0, 0, 0},
    {0, 0, 60, 2, 0, 0, 0},
    {0, 0, 994, 1, 0, 0, 0},
    {0, 0, 1766, 5, 0, 0, 0},
    {41594, 0, 974, 3, 4, 0, 0},
    {0, 0, 1455, 8, 0, 1, 0},
    {11174, 0, 185, 1, 8, 0, 0},
    {11146, 0, 184, 1, 8, 0, 1},
    {0, 0, 1606, 3, 0, 0, 0},
    {63814, 0, 1591, 4, 32, 0, 0},
    {10924, 0, 180, 1, 8, 0, 0},
    {0, 0, 371, 2, 0, 0, 0},
    {0, 0, 206, 1, 9, 0, 1},
    {0, 0, 297, 2, 0, 0, 0},
    {0, 0, 1690, 5, 0, 0, 0},
    {66124, 0, 1685, 5, 0, 0, 0},
    {0, 0, 1018, 9, 0, 0, 0},
    {0, 0, 155, 2, 0, 0, 0},
    {0, 0, 672, 6, 0, 0, 0},
    {20147, 0, 444, 2, 1, 0, 0},
    {0, 0, 1804, 4, 0, 0, 0},
    {0, 0, 153, 2, 0, 0, 0},
    {11483, 0, 191, 1, 8, 0, 0},
    {20459, 0, 461, 3, 1, 1, 0},
    {28868, 0, 1269, 2, 0, 0, 0},
    {34037, 0, 818, 7, 0, 0, 0},
    {20755, 0, 474, 1, 9, 0, 0},
    {0, 0, 1072, 2, 0, 0, 0},
    {0, 0, 1852, 2, 0, 0, 0},
    {0, 0, 1123, 1, 0, 0, 0},
    {0, 0, 1618, 1, 0, 0, 0},
    {11860, 0, 203, 1, 10, 0, 0},
    {0, 0, 1832, 2, 0, 0, 0},
    {0, 0, 1110, 2, 0, 1, 0},
    {0, 0, 1109, 1, 0, 0, 0},
    {39656, 0, 914, 10, 4, 0, 0},
    {0, 0, 140, 1, 24, 0, 0},
    {0, 0, 139, 1, 24, 0, 0},
    {0, 0, 528, 1, 0, 0, 0},
    {23230, 0, 548, 3, 0, 0, 0},
    {11920, 0, 205, 1, 11, 0, 0},
    {0, 0, 641, 3, 0, 0, 0},
    {0, 0, 971, 3, 0, 0, 0},
    {10936, 0, 181, 1, 8, 0, 0},
    {0, 0, 84, 2, 3, 0, 0},
    {0, 0, 46, 1, 27, 0, 0},
    {0, 0, 609, 2, 0, 0, 0},
    {0, 0, 606, 3, 0, 0, 0},
    {0, 0, 604, 2, 0, 0, 0},
    {0, 0, 1899, 3, 0, 0, 0},
    {0, 0, 603, 1, 0, 0, 0},
};

const char s2c_name_text[] =
    ".\0"
    "0x0\0"
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
    "JLink\0"
    "JLinkExe\0"
    "JLinkExe.exe\0"
    "MegaCli\0"
    "MegaCli64\0"
    "R\0"
    "R CMD INSTALL\0"
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
    "SEGGER\0"
    "ST-LINK_CLI\0"
    "STM32_Programmer\0"
    "STM32_Programmer_CLI\0"
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
    "adb disable-verity\0"
    "adb push\0"
    "adb reboot\0"
    "adb remount\0"
    "adb root\0"
    "adb shell\0"
    "adb sideload\0"
    "adb-enhanced\0"
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
    "afproto\0"
    "afulnx_64\0"
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
    "am\0"
    "am broadcast\0"
    "amidelnx\0"
    "amixer\0"
    "amplify\0"
    "amplify delete\0"
    "ampy\0"
    "amttool\0"
    "anacron\0"
    "ansible\0"
    "ansible-galaxy\0"
    "ansible-galaxy install\0"
    "ansible-playbook\0"
    "ansible-pull\0"
    "ant\0"
    "antigen\0"
    "aoss\0"
    "apache2ctl\0"
    "apachectl\0"
    "apcaccess\0"
    "apf\0"
    "apfs.util\0"
    "apg\0"
    "apk\0"
    "apk add\0"
    "apk del\0"
    "aplay\0"
    "apparmor_parser\0"
    "apprise\0"
    "apptainer\0"
    "apropos\0"
    "apt\0"
    "apt autopurge\0"
    "apt autoremove\0"
    "apt history\0"
    "apt install\0"
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
    "arduino-cli\0"
    "areca-cli\0"
    "arecord\0"
    "argocd\0"
    "aria2c\0"
    "arj\0"
    "arm-none-eabi-gdb\0"
    "arp\0"
    "arp-scan\0"
    "arping\0"
    "arpspoof\0"
    "arptables\0"
    "ascii85\0"
    "asciinema\0"
    "asdf\0"
    "asdf plugin add\0"
    "asdf plugin-add\0"
    "ash\0"
    "asix\0"
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
    "avrdude\0"
    "awk\0"
    "awk-script\0"
    "aws\0"
    "aws-paste\0"
    "axel\0"
    "az\0"
    "azcopy\0"
    "b2\0"
    "b2sum\0"
    "babashka\0"
    "badblocks\0"
    "balena-etcher\0"
    "barebox-state\0"
    "bareboxenv\0"
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
    "bb\0"
    "bc\0"
    "bcache\0"
    "bcache make\0"
    "bcache-super-show-wipe\0"
    "bcachefs\0"
    "bcachefs format\0"
    "bcdedit\0"
    "bcdedit.exe\0"
    "bcmserver\0"
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
    "biosutil\0"
    "bird\0"
    "birdc\0"
    "birdc6\0"
    "bkill\0"
    "black\0"
    "bleachbit\0"
    "bless\0"
    "blhost\0"
    "blkdiscard\0"
    "blkid\0"
    "blockdev\0"
    "bluetoothctl\0"
    "bmaptool\0"
    "bmaptool-x\0"
    "bmgr\0"
    "bmgr wipe\0"
    "bmon\0"
    "bnxtnvm\0"
    "boardctl\0"
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
    "bossac\0"
    "boundary\0"
    "bq\0"
    "bq rm\0"
    "brasero\0"
    "brctl\0"
    "break\0"
    "brew\0"
    "brew bundle cleanup\0"
    "brew install\0"
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
    "bun add\0"
    "bun install\0"
    "bun run\0"
    "bun x\0"
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
    "cabal install\0"
    "cabextract\0"
    "caddy\0"
    "caffeinate\0"
    "cal\0"
    "calicoctl\0"
    "calicoctl delete\0"
    "caller\0"
    "camcontrol\0"
    "cancel\0"
    "canfdtest\0"
    "cangen\0"
    "canplayer\0"
    "cansend\0"
    "cansequence\0"
    "cansniffer-x\0"
    "cap\0"
    "cap remove\0"
    "capsh\0"
    "cargo\0"
    "cargo install\0"
    "cargo script\0"
    "cargo uninstall\0"
    "cargo yank\0"
    "cargo-embed\0"
    "cargo-flash\0"
    "caringcaribou\0"
    "cat\0"
    "catchsegv\0"
    "cbmem-w\0"
    "cbq\0"
    "cbsd\0"
    "cc\0"
    "cc-tool\0"
    "ccache\0"
    "cctk\0"
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
    "cfe\0"
    "cfgmtd\0"
    "cfgutil\0"
    "cgdisk\0"
    "cgexec\0"
    "ch341prog\0"
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
    "claude\0"
    "claude-plugin\0"
    "clear\0"
    "clevis\0"
    "cli\0"
    "clickhouse-client\0"
    "clish\0"
    "clisp\0"
    "clj\0"
    "cloc\0"
    "clojure\0"
    "clonezilla\0"
    "cloudflared\0"
    "clpctl\0"
    "clush\0"
    "cm\0"
    "cm undo\0"
    "cmake\0"
    "cmd\0"
    "cmd package\0"
    "cmospwd\0"
    "cmp\0"
    "cockroach\0"
    "code\0"
    "code install\0"
    "code tunnel\0"
    "code-server\0"
    "codium\0"
    "colima\0"
    "colima delete\0"
    "colordiff\0"
    "column\0"
    "comm\0"
    "command\0"
    "commander\0"
    "compgen\0"
    "complete\0"
    "composer\0"
    "composer remove\0"
    "composer require\0"
    "compress\0"
    "conan\0"
    "conda\0"
    "conda env\0"
    "conda env remove\0"
    "conda install\0"
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
    "content\0"
    "content delete\0"
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
    "crystal\0"
    "csf\0"
    "csh\0"
    "csplit\0"
    "csrutil\0"
    "csshx\0"
    "csvcut\0"
    "csvgrep\0"
    "csvlook\0"
    "csvsort\0"
    "ctmodbus\0"
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
    "cursor\0"
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
    "dart\0"
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
    "deno install\0"
    "deno run\0"
    "depmod\0"
    "device_config\0"
    "device_config reset\0"
    "devmem\0"
    "devmem2\0"
    "df\0"
    "dfu\0"
    "dfu-programmer\0"
    "dfu-tool\0"
    "dfu-util\0"
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
    "discord.sh\0"
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
    "dnf install\0"
    "dnf remove\0"
    "dnsspoof\0"
    "dnsspoof-any\0"
    "do-release-upgrade\0"
    "doas\0"
    "doc_loadbios\0"
    "docfdisk\0"
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
    "docker plugin install\0"
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
    "dotnet tool install\0"
    "dotool\0"
    "doveadm\0"
    "doveadm expunge\0"
    "doveadm mailbox delete\0"
    "doveadm purge\0"
    "dpaste\0"
    "dpkg\0"
    "dpkg-deb\0"
    "dpkg-query\0"
    "dpkg-reconfigure\0"
    "dpkg-url\0"
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
    "drush-dl\0"
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
    "easy_install\0"
    "eatmydata\0"
    "eb\0"
    "eb terminate\0"
    "ebtables\0"
    "echo\0"
    "ecpprog\0"
    "ectool\0"
    "ed\0"
    "edgedb\0"
    "edl\0"
    "edl.py\0"
    "efibootmgr\0"
    "egrep\0"
    "eject\0"
    "eksctl\0"
    "eksctl delete\0"
    "elasticsearch-plugin\0"
    "elasticsearch-plugin install\0"
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
    "envtools\0"
    "eog\0"
    "eopkg\0"
    "eopkg remove\0"
    "eopkg rm\0"
    "equo\0"
    "equo remove\0"
    "erase\0"
    "eslint\0"
    "espeak\0"
    "espefuse\0"
    "espefuse.py\0"
    "espsecure.py\0"
    "espsecure.py burn\0"
    "esptool\0"
    "esptool-js\0"
    "esptool.py\0"
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
    "ethtool-eeprom\0"
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
    "fastboot\0"
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
    "filebin\0"
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
    "fisher\0"
    "fisher install\0"
    "flac\0"
    "flash.sh\0"
    "flash_erase\0"
    "flash_eraseall\0"
    "flash_lock\0"
    "flash_otp_erase\0"
    "flash_otp_lock\0"
    "flash_otp_write\0"
    "flash_unlock\0"
    "flashcp\0"
    "flashit\0"
    "flashprog\0"
    "flashrom\0"
    "flask\0"
    "flatpak\0"
    "flatpak install\0"
    "flatpak remove\0"
    "flatpak run\0"
    "flatpak uninstall\0"
    "flink\0"
    "flint\0"
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
    "fptw64\0"
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
    "futurerestore\0"
    "fw_setenv\0"
    "fw_setsys\0"
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
    "gd32flash\0"
    "gdb\0"
    "gdb-multiarch\0"
    "gdbus\0"
    "gdisk\0"
    "gedit\0"
    "geli\0"
    "gem\0"
    "gem install\0"
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
    "gh extension install\0"
    "gh gist\0"
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
    "gist-paste\0"
    "git\0"
    "git add\0"
    "git annex add\0"
    "git bisect log\0"
    "git bisect run\0"
    "git bisect view\0"
    "git branch\0"
    "git checkout\0"
    "git checkout-index\0"
    "git clean\0"
    "git commit\0"
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
    "git stage\0"
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
    "glab snippet\0"
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
    "go get\0"
    "go install\0"
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
    "gpio-hammer\0"
    "gprof\0"
    "gpsql\0"
    "gpt\0"
    "gpt destroy\0"
    "gradle\0"
    "grafana-cli\0"
    "grafana-cli plugins install\0"
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
    "guix install\0"
    "guix package\0"
    "gunzip\0"
    "gvinum\0"
    "gzcat\0"
    "gzip\0"
    "h2offt\0"
    "ha-manager\0"
    "hadoop\0"
    "halt\0"
    "harbor\0"
    "hash\0"
    "hashcat\0"
    "haste\0"
    "hastebin\0"
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
    "heimdall\0"
    "helm\0"
    "helm del\0"
    "helm delete\0"
    "helm install\0"
    "helm plugin install\0"
    "helm rollback\0"
    "helm uninstall\0"
    "helm upgrade\0"
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
    "hid-flash\0"
    "hidapi-flash\0"
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
    "hpsetup\0"
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
    "hy\0"
    "hydra\0"
    "hyperfine\0"
    "i2cset\0"
    "i2ctransfer\0"
    "i386\0"
    "ibmcloud\0"
    "icdiff\0"
    "iceprog\0"
    "iconv\0"
    "id\0"
    "identify\0"
    "idevicerestore\0"
    "idf.py\0"
    "iex\0"
    "ifconfig\0"
    "ifdown\0"
    "ifne\0"
    "ifstat\0"
    "iftop\0"
    "ifup\0"
    "ilorest\0"
    "imapsync\0"
    "img2pdf\0"
    "imgur\0"
    "immortalctl\0"
    "impala-shell\0"
    "import\0"
    "imx_usb\0"
    "inb\0"
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
    "installer\0"
    "installer-mac\0"
    "intel_gpu_top\0"
    "intelmas\0"
    "invoke-rc.d\0"
    "inxi\0"
    "io\0"
    "iocage\0"
    "ionice\0"
    "ionosctl\0"
    "iostat\0"
    "iotools\0"
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
    "ipecmd\0"
    "iperf\0"
    "iperf3\0"
    "ipf\0"
    "ipfs\0"
    "ipfs add\0"
    "ipfw\0"
    "ipmitool\0"
    "ipmitool bmc\0"
    "ipmitool fru\0"
    "ipmitool hpm\0"
    "ipmitool lan\0"
    "ipmitool mc\0"
    "ipmitool raw\0"
    "ipmitool sel\0"
    "ipmitool sol\0"
    "ipmitool user\0"
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
    "irecovery\0"
    "iscsiadm\0"
    "isdct\0"
    "isodumper\0"
    "isotpsend\0"
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
    "j1939cat\0"
    "jail\0"
    "jamf\0"
    "janet\0"
    "java\0"
    "java jenkins-cli\0"
    "javac\0"
    "jekyll\0"
    "jenkins-cli\0"
    "jenkins-cli.jar\0"
    "jenkins-plugin-cli\0"
    "jest\0"
    "jffs2dump\0"
    "jffs2mark\0"
    "jffs2reset\0"
    "jj\0"
    "jj abandon\0"
    "jobs\0"
    "joe\0"
    "john\0"
    "join\0"
    "journalctl\0"
    "jq\0"
    "jruby\0"
    "jshell\0"
    "jtag\0"
    "jtagconfig\0"
    "juju\0"
    "julia\0"
    "juliaup\0"
    "juliaup add\0"
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
    "kdeconnect-cli\0"
    "kdestroy\0"
    "kdesudo\0"
    "kernel-install\0"
    "kernelstub\0"
    "kexec\0"
    "kextunload\0"
    "keyctl\0"
    "keytool\0"
    "kflash\0"
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
    "kotlin\0"
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
    "kubectl krew install\0"
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
    "kwboot\0"
    "kwriteconfig5\0"
    "kylin\0"
    "l4t_initrd_flash.sh\0"
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
    "ldrx\0"
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
    "locksettings\0"
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
    "logstash-plugin\0"
    "logstash-plugin install\0"
    "lolcat\0"
    "longhornctl\0"
    "longhornctl delete\0"
    "look\0"
    "losetup\0"
    "lp\0"
    "lpadmin\0"
    "lpass\0"
    "lpc21isp\0"
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
    "lsiutil\0"
    "lslocks\0"
    "lslogins\0"
    "lsmem\0"
    "lsmod\0"
    "lsmtd\0"
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
    "luarocks install\0"
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
    "make-flash\0"
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
    "matrix-commander\0"
    "mawk\0"
    "mbpoll\0"
    "mbsync\0"
    "mbtget\0"
    "mc\0"
    "mc-admin\0"
    "mc-cp\0"
    "mcedit\0"
    "mcflush\0"
    "mclient\0"
    "mcumgr\0"
    "md5sum\0"
    "mdadm\0"
    "mdio-tool\0"
    "mdk3\0"
    "mdk4\0"
    "mdutil\0"
    "mediainfo\0"
    "medusa\0"
    "megacli\0"
    "megacli64\0"
    "megarec\0"
    "megasasctl\0"
    "mei-amt-check\0"
    "memcflush\0"
    "memcrm\0"
    "memtool\0"
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
    "micropython\0"
    "mii-tool\0"
    "miller\0"
    "mimikatz\0"
    "minichlink\0"
    "minikube\0"
    "minikube delete\0"
    "minikube kubectl delete\0"
    "minikube kubectl drain\0"
    "minipro\0"
    "miniserve\0"
    "ministat\0"
    "mintstick\0"
    "mise\0"
    "mise exec\0"
    "mitm6\0"
    "mix\0"
    "mix archive.install\0"
    "mix escript.install\0"
    "mkdir\0"
    "mkdocs\0"
    "mkdosfs\0"
    "mke2fs\0"
    "mkenvimage-x\0"
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
    "mlxconfig\0"
    "mlxfwmanager\0"
    "mmc\0"
    "mmc bootbus\0"
    "mmc bootpart\0"
    "mmc cache\0"
    "mmc cmdq\0"
    "mmc csd\0"
    "mmc enh_area\0"
    "mmc erase\0"
    "mmc extcsd\0"
    "mmc ffu\0"
    "mmc gp\0"
    "mmc hwreset\0"
    "mmc rpmb\0"
    "mmc sanitize\0"
    "mmc secure_trim1\0"
    "mmc softreset\0"
    "mmc write_reliability\0"
    "mmc writeprotect\0"
    "mmsitepass\0"
    "modbus\0"
    "modinfo\0"
    "modpoll\0"
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
    "mpremote\0"
    "mpstat\0"
    "mptutil\0"
    "mpv\0"
    "msecli\0"
    "msfconsole\0"
    "msfvenom\0"
    "mshow\0"
    "msmtp\0"
    "mspdebug\0"
    "mssql-cli\0"
    "mstflint\0"
    "mtd\0"
    "mtd erase\0"
    "mtd fixtrx\0"
    "mtd resetbc\0"
    "mtd unlock\0"
    "mtd write\0"
    "mtd-write\0"
    "mtd_debug\0"
    "mtd_debug erase\0"
    "mtd_debug write\0"
    "mtd_storage.sh\0"
    "mtd_write\0"
    "mtdinfo\0"
    "mtdpart\0"
    "mtdpart-show\0"
    "mtk\0"
    "mtk.py\0"
    "mtkcli\0"
    "mtkclient\0"
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
    "mw\0"
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
    "nanddump\0"
    "nandtest\0"
    "nandwrite\0"
    "nano\0"
    "nats\0"
    "nats pub\0"
    "nawk\0"
    "nc\0"
    "ncat\0"
    "ncat-paste\0"
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
    "newtmgr\0"
    "newusers\0"
    "nexus\0"
    "nft\0"
    "nft delete chain\0"
    "nft delete ruleset\0"
    "nft delete table\0"
    "nft destroy\0"
    "nft flush\0"
    "nft-list\0"
    "nftl_format\0"
    "nginx\0"
    "ngrep\0"
    "ngrok\0"
    "ngrok tcp\0"
    "nice\0"
    "nim\0"
    "nimble\0"
    "nimble install\0"
    "ninja\0"
    "nitropy\0"
    "nix\0"
    "nix build\0"
    "nix develop\0"
    "nix profile install\0"
    "nix run\0"
    "nix shell\0"
    "nix store\0"
    "nix-build\0"
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
    "notify\0"
    "notify-send\0"
    "notify-slack\0"
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
    "npm add\0"
    "npm audit fix\0"
    "npm deprecate\0"
    "npm dist-tag remove\0"
    "npm dist-tag revoke\0"
    "npm dist-tag rm\0"
    "npm exec\0"
    "npm i\0"
    "npm install\0"
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
    "nrfjprog\0"
    "nrfutil\0"
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
    "ntfy\0"
    "ntpdate\0"
    "numactl\0"
    "numastat\0"
    "numfmt\0"
    "nv\0"
    "nv unset\0"
    "nvidia-smi\0"
    "nvidia-uninstall\0"
    "nvim\0"
    "nvim-plug\0"
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
    "nvmupdate64e\0"
    "nvram\0"
    "nvram -c\0"
    "nvram clear\0"
    "nvram commit-erase\0"
    "nvram erase\0"
    "nvram reset\0"
    "nvram unset\0"
    "nvram-any\0"
    "nvram-erase\0"
    "nvram-faker\0"
    "nvram_daemon\0"
    "nvramtool\0"
    "nvs_flash\0"
    "nvtop\0"
    "nwipe\0"
    "nxpdebugmbox\0"
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
    "octave\0"
    "od\0"
    "odin4\0"
    "odoo\0"
    "offlineimap\0"
    "oggenc\0"
    "okular\0"
    "omconfig\0"
    "omf\0"
    "omf install\0"
    "onionshare-cli\0"
    "oom\0"
    "op\0"
    "op run\0"
    "opam\0"
    "opam install\0"
    "opam switch\0"
    "opam switch remove\0"
    "opatch\0"
    "open\0"
    "openFPGALoader\0"
    "openmv\0"
    "openocd\0"
    "openssl\0"
    "openstack\0"
    "openvpn\0"
    "openvpn3\0"
    "openvt\0"
    "opkg\0"
    "opkg install\0"
    "opkg remove\0"
    "opscode\0"
    "optirun\0"
    "orsh\0"
    "osascript\0"
    "osql\0"
    "ossutil\0"
    "osync\0"
    "otatool.py\0"
    "otp-x\0"
    "outb\0"
    "outl\0"
    "outw\0"
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
    "pacman-U\0"
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
    "particle\0"
    "partimage\0"
    "partprobe\0"
    "parttool.py\0"
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
    "pbin\0"
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
    "pdm add\0"
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
    "phytool\0"
    "pico\0"
    "picoprobe\0"
    "picotool\0"
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
    "pio\0"
    "pip\0"
    "pip install\0"
    "pip uninstall\0"
    "pip3\0"
    "pip3 install\0"
    "pip3 uninstall\0"
    "pipenv\0"
    "pipenv env\0"
    "pipexec\0"
    "pipx\0"
    "pipx install\0"
    "pipx run\0"
    "pipx uninstall-all\0"
    "pivot_root\0"
    "pkcs11-tool\0"
    "pkexec\0"
    "pkg\0"
    "pkg add\0"
    "pkg delete\0"
    "pkg install\0"
    "pkg remove\0"
    "pkg_add\0"
    "pkg_delete\0"
    "pkg_remove\0"
    "pkgrm\0"
    "pkill\0"
    "platformio\0"
    "playerctl\0"
    "plesk\0"
    "plik\0"
    "plocate\0"
    "pm\0"
    "pm-hibernate\0"
    "pm-hibernate-never\0"
    "pm-suspend\0"
    "pm2\0"
    "pm2 kill\0"
    "pmap\0"
    "pmset\0"
    "pmxcfs\0"
    "pnpm\0"
    "pnpm add\0"
    "pnpm dlx\0"
    "pnpm exec\0"
    "pnpm install\0"
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
    "poetry add\0"
    "poetry cache\0"
    "poetry env\0"
    "poetry run\0"
    "pokes\0"
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
    "privatebin\0"
    "prlctl\0"
    "prlimit\0"
    "probe-rs\0"
    "probe-run\0"
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
    "ptpb\0"
    "puf\0"
    "pulsar-admin\0"
    "pulumi\0"
    "puppet\0"
    "puppet module install\0"
    "puppet resource\0"
    "pushd\0"
    "pushover\0"
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
    "pyenv install\0"
    "pymcuprog\0"
    "pyocd\0"
    "pypy\0"
    "pypy3\0"
    "pytest\0"
    "python\0"
    "python2\0"
    "python3\0"
    "qbittorrent-nox\0"
    "qdbus\0"
    "qdel\0"
    "qdl\0"
    "qemu-img\0"
    "qemu-img commit\0"
    "qemu-img convert\0"
    "qemu-img create\0"
    "qemu-img dd\0"
    "qemu-img rebase\0"
    "qemu-img resize\0"
    "qemu-img snapshot\0"
    "qemu-system-x86_64\0"
    "qjs\0"
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
    "qrcp\0"
    "qrencode\0"
    "quartus_pgm\0"
    "questdb\0"
    "quota\0"
    "quotacheck\0"
    "quotaoff\0"
    "rabbitmq-plugins-install\0"
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
    "raco\0"
    "raco pkg\0"
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
    "raku\0"
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
    "rdwrmem\0"
    "read\0"
    "readarray\0"
    "readelf\0"
    "readlink\0"
    "readonly\0"
    "realm\0"
    "realm leave\0"
    "realpath\0"
    "reaver\0"
    "rebar3\0"
    "reboot\0"
    "recode\0"
    "recovery\0"
    "redfishtool\0"
    "redis-cli\0"
    "redshift\0"
    "reg\0"
    "reg.exe\0"
    "regtool\0"
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
    "resetconfig\0"
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
    "restore-default\0"
    "restore_defaults\0"
    "restorecon\0"
    "return\0"
    "rev\0"
    "rf_power_reset.py\0"
    "rfc2217\0"
    "rfdformat\0"
    "rfkill\0"
    "rg\0"
    "ri\0"
    "rimraf\0"
    "rkdeveloptool\0"
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
    "rpi-eeprom-config\0"
    "rpi-eeprom-update\0"
    "rpi-imager\0"
    "rpi-otp-private-key\0"
    "rpm\0"
    "rpm -U\0"
    "rpm -i\0"
    "rpm-ostree\0"
    "rpm-ostree uninstall\0"
    "rpm2cpio\0"
    "rpmquery\0"
    "rqlite\0"
    "rr\0"
    "rr record\0"
    "rscript\0"
    "rsh\0"
    "rshell\0"
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
    "salt-call-url\0"
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
    "sas2flash\0"
    "sas2ircu\0"
    "sas3flash\0"
    "sas3ircu\0"
    "saveenv\0"
    "say\0"
    "sbcl\0"
    "sc\0"
    "sc.exe\0"
    "scala\0"
    "scancel\0"
    "scc\0"
    "sceutil\0"
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
    "sdk\0"
    "sdk install\0"
    "sdparm\0"
    "sdphost\0"
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
    "send\0"
    "sendfile\0"
    "sendmail\0"
    "sendmail-q\0"
    "sendxmpp\0"
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
    "set-default.sh\0"
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
    "settings\0"
    "settings reset\0"
    "setxkbmap\0"
    "sf\0"
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
    "shards\0"
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
    "signal-cli\0"
    "singularity\0"
    "sipcalc\0"
    "size\0"
    "skaffold\0"
    "skaffold delete\0"
    "skill\0"
    "slabtop\0"
    "slack\0"
    "slackcat\0"
    "slackpkg\0"
    "slackpkg remove\0"
    "slay\0"
    "slcand-x\0"
    "sleep\0"
    "sliver\0"
    "slogin\0"
    "slowhttptest\0"
    "slowloris\0"
    "sls\0"
    "sls remove\0"
    "sm\0"
    "sm forget\0"
    "sm format\0"
    "sm partition\0"
    "smartctl\0"
    "smartctl-vendor\0"
    "smbclient\0"
    "smbldap-groupdel\0"
    "smbldap-userdel\0"
    "smbpasswd\0"
    "smbstatus\0"
    "smem\0"
    "snagflash\0"
    "snagrecover\0"
    "snap\0"
    "snap install\0"
    "snap remove\0"
    "snap run\0"
    "snap-paste\0"
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
    "spflashtool\0"
    "sphinx-build\0"
    "spi-config\0"
    "spi-flash\0"
    "split\0"
    "sponge\0"
    "sprunge\0"
    "spsdk\0"
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
    "st-flash\0"
    "st-util\0"
    "stack\0"
    "stack install\0"
    "start-stop-daemon\0"
    "startosinstall\0"
    "stat\0"
    "static-web-server\0"
    "stcgal\0"
    "stcgpy\0"
    "stdbuf\0"
    "steghide\0"
    "stm32flash\0"
    "stm32loader\0"
    "stm8flash\0"
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
    "sumtool-x\0"
    "sunxi-fel\0"
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
    "sx\0"
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
    "syswrapper.sh\0"
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
    "teensy_loader_cli\0"
    "teensyload\0"
    "tegraflash\0"
    "tegraflash.py\0"
    "teleconsole\0"
    "telegram-send\0"
    "teleport\0"
    "telinit\0"
    "telinit-0\0"
    "telnet\0"
    "telnet-ocd\0"
    "telnet-openocd\0"
    "termbin\0"
    "terminate-account\0"
    "terminator\0"
    "terraform\0"
    "terraform init\0"
    "terragrunt\0"
    "tesseract\0"
    "test\0"
    "tftp\0"
    "tftpflash\0"
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
    "tinygo\0"
    "tldr\0"
    "tmate\0"
    "tmutil\0"
    "tmutil delete\0"
    "tmutil deletelocalsnapshots\0"
    "tmux\0"
    "tmux-plugin\0"
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
    "tpflash\0"
    "tpm2_clear\0"
    "tpm2_evictcontrol\0"
    "tpm_clear\0"
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
    "ts-node\0"
    "tsc\0"
    "tsh\0"
    "tshark\0"
    "tsort\0"
    "tsql\0"
    "tsx\0"
    "tty\0"
    "ttyd\0"
    "tune2fs\0"
    "tuned-adm\0"
    "tunefs\0"
    "turso\0"
    "tw_cli\0"
    "twingate\0"
    "twrp\0"
    "twrp wipe\0"
    "type\0"
    "typeorm\0"
    "typeset\0"
    "typo3\0"
    "tzselect\0"
    "uapi\0"
    "ubiattach-force\0"
    "ubidetach\0"
    "ubiformat\0"
    "ubimkvol\0"
    "ubinfo\0"
    "ubinize\0"
    "ubirename\0"
    "ubirmvol\0"
    "ubirsvol\0"
    "ubiupdatevol\0"
    "ubnt-systool\0"
    "ubnt-systool reset2defaults\0"
    "uboot_env\0"
    "ubootenv\0"
    "ubuntu-drivers\0"
    "ubus\0"
    "uci\0"
    "uclampset\0"
    "udevadm\0"
    "udhcpc\0"
    "udisksctl\0"
    "udpsvd\0"
    "uf2conv.py\0"
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
    "uncrypt\0"
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
    "updi\0"
    "updog\0"
    "upgrade_tool\0"
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
    "urjtag\0"
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
    "uuu\0"
    "uv\0"
    "uv add\0"
    "uv pip install\0"
    "uv run\0"
    "uv tool install\0"
    "uvx\0"
    "v-delete-database\0"
    "v-delete-user\0"
    "v-delete-web-domain\0"
    "v4l2-ctl\0"
    "vagrant\0"
    "vagrant destroy\0"
    "vagrant plugin install\0"
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
    "vbmeta\0"
    "vboxmanage\0"
    "vboxmanage closemedium\0"
    "vboxmanage controlvm\0"
    "vboxmanage hostonlyif\0"
    "vboxmanage natnetwork\0"
    "vboxmanage snapshot\0"
    "vboxmanage unregistervm\0"
    "vcgencmd\0"
    "vcmailbox\0"
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
    "vim-plug\0"
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
    "vivado\0"
    "vivado_lab\0"
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
    "volta\0"
    "volta install\0"
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
    "wb32-dfu-updater_cli\0"
    "wbadmin\0"
    "wc\0"
    "wchisp\0"
    "wcurl\0"
    "wdiff\0"
    "webfsd\0"
    "webpack\0"
    "websocketd\0"
    "webspy\0"
    "werf\0"
    "werf dismiss\0"
    "werf purge\0"
    "west\0"
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
    "whatsapp-cli\0"
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
    "wipe_data\0"
    "wipefs\0"
    "wish\0"
    "wl-copy\0"
    "wl-paste\0"
    "wlink\0"
    "wmctrl\0"
    "wmic\0"
    "wodim\0"
    "woeusb\0"
    "wormhole\0"
    "wp\0"
    "wp db\0"
    "wp plugin install\0"
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
    "xc3sprog\0"
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
    "xmodem\0"
    "xonsh\0"
    "xorriso\0"
    "xorrisofs\0"
    "xprop\0"
    "xrandr\0"
    "xsct\0"
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
    "yarn add\0"
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
    "yum install\0"
    "yum remove\0"
    "zadig\0"
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
    "zplug\0"
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
    "zypper install\0"
    "zypper remove\0"
    "zypper rm\0";

const s2c_name s2c_names[] = {
    {0, 0}, /* . */
    {2, 1}, /* 0x0 */
    {6, 2}, /* 7z */
    {9, 2}, /* 7za */
    {13, 2}, /* 7zr */
    {17, 2}, /* 7zz */
    {21, 3}, /* : */
    {23, 4}, /* = */
    {25, 5}, /* > */
    {27, 6}, /* >> */
    {30, 7}, /* ? */
    {32, 8}, /* ?? */
    {35, 9}, /* Clear-Content */
    {49, 10}, /* Clear-Disk */
    {60, 10}, /* Clear-EventLog */
    {75, 10}, /* Clear-RecycleBin */
    {92, 11}, /* DEL */
    {96, 10}, /* Disable-NetAdapter */
    {115, 11}, /* ERASE */
    {121, 12}, /* FORMAT */
    {128, 13}, /* FastCli */
    {136, 10}, /* Format-Volume */
    {150, 14}, /* GET */
    {154, 10}, /* Initialize-Disk */
    {170, 15}, /* JLink */
    {176, 16}, /* JLinkExe */
    {185, 15}, /* JLinkExe.exe */
    {198, 17}, /* MegaCli */
    {206, 17}, /* MegaCli64 */
    {216, 18}, /* R */
    {218, 19}, /* R CMD INSTALL */
    {232, 11}, /* RD */
    {235, 11}, /* RMDIR */
    {241, 10}, /* Remove-ADUser */
    {255, 20}, /* Remove-Item */
    {267, 10}, /* Remove-LocalUser */
    {284, 10}, /* Remove-NetIPAddress */
    {304, 10}, /* Remove-NetRoute */
    {320, 10}, /* Remove-Partition */
    {337, 10}, /* Remove-VM */
    {347, 10}, /* Remove-Volume */
    {361, 21}, /* Responder.py */
    {374, 10}, /* Restart-Computer */
    {391, 18}, /* Rscript */
    {399, 22}, /* SEGGER */
    {406, 22}, /* ST-LINK_CLI */
    {418, 22}, /* STM32_Programmer */
    {435, 22}, /* STM32_Programmer_CLI */
    {456, 10}, /* Stop-Computer */
    {470, 23}, /* VBoxManage */
    {481, 24}, /* VBoxManage closemedium */
    {504, 25}, /* VBoxManage controlvm */
    {525, 24}, /* VBoxManage hostonlyif */
    {547, 24}, /* VBoxManage natnetwork */
    {569, 26}, /* VBoxManage snapshot */
    {589, 24}, /* VBoxManage unregistervm */
    {613, 27}, /* Ventoy2Disk.sh */
    {628, 28}, /* Xvnc */
    {633, 3}, /* [ */
    {635, 29}, /* a2dissite */
    {645, 29}, /* a2enmod */
    {653, 29}, /* a2ensite */
    {662, 30}, /* aa-complain */
    {674, 30}, /* aa-disable */
    {685, 31}, /* aa-remove-unknown */
    {703, 30}, /* aa-teardown */
    {715, 29}, /* ab */
    {718, 32}, /* abduco */
    {725, 33}, /* ack */
    {729, 34}, /* acpi */
    {734, 17}, /* adaptec */
    {742, 35}, /* adb */
    {746, 36}, /* adb disable-verity */
    {765, 37}, /* adb push */
    {774, 36}, /* adb reboot */
    {785, 36}, /* adb remount */
    {797, 36}, /* adb root */
    {806, 38}, /* adb shell */
    {816, 36}, /* adb sideload */
    {829, 22}, /* adb-enhanced */
    {842, 39}, /* adcli */
    {848, 40}, /* adcli delete-computer */
    {870, 40}, /* adcli delete-group */
    {889, 40}, /* adcli delete-user */
    {907, 40}, /* adcli leave */
    {919, 41}, /* add-apt-repository */
    {938, 29}, /* add-shell */
    {948, 42}, /* addgroup */
    {957, 43}, /* addpart */
    {965, 44}, /* addr2line */
    {975, 45}, /* adduser */
    {983, 46}, /* adrci */
    {989, 22}, /* afproto */
    {997, 47}, /* afulnx_64 */
    {1007, 33}, /* ag */
    {1010, 48}, /* age */
    {1014, 49}, /* age-keygen */
    {1025, 29}, /* aide */
    {1030, 21}, /* aireplay-ng */
    {1042, 50}, /* airflow */
    {1050, 32}, /* alacritty */
    {1060, 51}, /* alembic */
    {1068, 52}, /* alias */
    {1074, 53}, /* aliyun */
    {1081, 29}, /* alsamixer */
    {1091, 39}, /* am */
    {1094, 54}, /* am broadcast */
    {1107, 47}, /* amidelnx */
    {1116, 29}, /* amixer */
    {1123, 53}, /* amplify */
    {1131, 55}, /* amplify delete */
    {1146, 22}, /* ampy */
    {1151, 56}, /* amttool */
    {1159, 29}, /* anacron */
    {1167, 57}, /* ansible */
    {1175, 39}, /* ansible-galaxy */
    {1190, 19}, /* ansible-galaxy install */
    {1213, 58}, /* ansible-playbook */
    {1230, 19}, /* ansible-pull */
    {1243, 59}, /* ant */
    {1247, 19}, /* antigen */
    {1255, 60}, /* aoss */
    {1260, 29}, /* apache2ctl */
    {1271, 29}, /* apachectl */
    {1281, 56}, /* apcaccess */
    {1291, 61}, /* apf */
    {1295, 62}, /* apfs.util */
    {1305, 63}, /* apg */
    {1309, 64}, /* apk */
    {1313, 19}, /* apk add */
    {1321, 65}, /* apk del */
    {1329, 29}, /* aplay */
    {1335, 31}, /* apparmor_parser */
    {1351, 1}, /* apprise */
    {1359, 32}, /* apptainer */
    {1369, 66}, /* apropos */
    {1377, 67}, /* apt */
    {1381, 68}, /* apt autopurge */
    {1395, 69}, /* apt autoremove */
    {1410, 70}, /* apt history */
    {1422, 19}, /* apt install */
    {1434, 68}, /* apt purge */
    {1444, 69}, /* apt remove */
    {1455, 66}, /* apt-cache */
    {1465, 66}, /* apt-file */
    {1474, 67}, /* apt-get */
    {1482, 68}, /* apt-get autopurge */
    {1500, 69}, /* apt-get autoremove */
    {1519, 68}, /* apt-get purge */
    {1533, 69}, /* apt-get remove */
    {1548, 41}, /* apt-key */
    {1556, 41}, /* apt-mark */
    {1565, 67}, /* aptitude */
    {1574, 68}, /* aptitude purge */
    {1589, 69}, /* aptitude remove */
    {1605, 71}, /* ar */
    {1608, 50}, /* arangodb */
    {1617, 72}, /* arangosh */
    {1626, 17}, /* arcconf */
    {1634, 3}, /* arch */
    {1639, 32}, /* arch-chroot */
    {1651, 73}, /* arduino-cli */
    {1663, 17}, /* areca-cli */
    {1673, 29}, /* arecord */
    {1681, 53}, /* argocd */
    {1688, 14}, /* aria2c */
    {1695, 71}, /* arj */
    {1699, 15}, /* arm-none-eabi-gdb */
    {1717, 74}, /* arp */
    {1721, 75}, /* arp-scan */
    {1730, 76}, /* arping */
    {1737, 77}, /* arpspoof */
    {1746, 78}, /* arptables */
    {1756, 79}, /* ascii85 */
    {1764, 44}, /* asciinema */
    {1774, 64}, /* asdf */
    {1779, 19}, /* asdf plugin add */
    {1795, 19}, /* asdf plugin-add */
    {1811, 80}, /* ash */
    {1815, 22}, /* asix */
    {1820, 46}, /* asmcmd */
    {1827, 62}, /* asr */
    {1831, 81}, /* at */
    {1834, 32}, /* at-spi */
    {1841, 82}, /* atftp */
    {1847, 83}, /* atop */
    {1852, 84}, /* atq */
    {1856, 84}, /* atrm */
    {1861, 85}, /* attic */
    {1867, 86}, /* attic delete */
    {1880, 86}, /* attic prune */
    {1892, 87}, /* auditctl */
    {1901, 88}, /* aureport */
    {1910, 88}, /* ausearch */
    {1919, 31}, /* authconfig */
    {1930, 89}, /* authselect */
    {1941, 59}, /* automake */
    {1950, 59}, /* autoreconf */
    {1961, 90}, /* autossh */
    {1969, 76}, /* avahi-browse */
    {1982, 91}, /* avahi-resolve */
    {1996, 92}, /* avrdude */
    {2004, 93}, /* awk */
    {2008, 18}, /* awk-script */
    {2019, 53}, /* aws */
    {2023, 1}, /* aws-paste */
    {2033, 14}, /* axel */
    {2038, 53}, /* az */
    {2041, 53}, /* azcopy */
    {2048, 53}, /* b2 */
    {2051, 94}, /* b2sum */
    {2057, 18}, /* babashka */
    {2066, 95}, /* badblocks */
    {2076, 96}, /* balena-etcher */
    {2090, 97}, /* barebox-state */
    {2104, 97}, /* bareboxenv */
    {2115, 85}, /* barman */
    {2122, 86}, /* barman delete */
    {2136, 79}, /* base32 */
    {2143, 79}, /* base64 */
    {2150, 3}, /* basename */
    {2159, 79}, /* basenc */
    {2166, 80}, /* bash */
    {2171, 98}, /* bashupload */
    {2182, 99}, /* bastille */
    {2191, 33}, /* bat */
    {2195, 33}, /* batcat */
    {2202, 81}, /* batch */
    {2208, 59}, /* bazel */
    {2214, 18}, /* bb */
    {2217, 33}, /* bc */
    {2220, 39}, /* bcache */
    {2227, 100}, /* bcache make */
    {2239, 100}, /* bcache-super-show-wipe */
    {2262, 39}, /* bcachefs */
    {2271, 101}, /* bcachefs format */
    {2287, 102}, /* bcdedit */
    {2295, 102}, /* bcdedit.exe */
    {2307, 103}, /* bcmserver */
    {2317, 104}, /* bconsole */
    {2326, 99}, /* beadm */
    {2332, 99}, /* bectl */
    {2338, 21}, /* beef-xss */
    {2347, 72}, /* beeline */
    {2355, 29}, /* beep */
    {2360, 50}, /* bench */
    {2366, 21}, /* bettercap */
    {2376, 105}, /* bfg */
    {2380, 106}, /* bg */
    {2383, 107}, /* bhyvectl */
    {2392, 108}, /* bin-rails */
    {2402, 109}, /* bin-rails r */
    {2414, 109}, /* bin-rails runner */
    {2431, 110}, /* bind */
    {2436, 111}, /* bindfs */
    {2443, 99}, /* bioctl */
    {2450, 47}, /* biosutil */
    {2459, 13}, /* bird */
    {2464, 13}, /* birdc */
    {2470, 13}, /* birdc6 */
    {2477, 112}, /* bkill */
    {2483, 59}, /* black */
    {2489, 113}, /* bleachbit */
    {2499, 62}, /* bless */
    {2505, 22}, /* blhost */
    {2512, 114}, /* blkdiscard */
    {2523, 34}, /* blkid */
    {2529, 115}, /* blockdev */
    {2538, 116}, /* bluetoothctl */
    {2551, 96}, /* bmaptool */
    {2560, 22}, /* bmaptool-x */
    {2571, 39}, /* bmgr */
    {2576, 54}, /* bmgr wipe */
    {2586, 83}, /* bmon */
    {2591, 47}, /* bnxtnvm */
    {2599, 22}, /* boardctl */
    {2608, 99}, /* boot0cfg */
    {2617, 117}, /* bootctl */
    {2625, 97}, /* bootm */
    {2631, 39}, /* bore */
    {2636, 118}, /* bore local */
    {2647, 29}, /* borg */
    {2652, 119}, /* borg compact */
    {2665, 119}, /* borg delete */
    {2677, 120}, /* borg extract */
    {2690, 119}, /* borg prune */
    {2701, 22}, /* bossac */
    {2708, 121}, /* boundary */
    {2717, 122}, /* bq */
    {2720, 123}, /* bq rm */
    {2726, 29}, /* brasero */
    {2734, 124}, /* brctl */
    {2740, 125}, /* break */
    {2746, 64}, /* brew */
    {2751, 126}, /* brew bundle cleanup */
    {2771, 19}, /* brew install */
    {2784, 65}, /* brew remove */
    {2796, 65}, /* brew rm */
    {2804, 65}, /* brew uninstall */
    {2819, 124}, /* bridge */
    {2826, 29}, /* brightnessctl */
    {2840, 39}, /* brz */
    {2844, 127}, /* brz clean-tree */
    {2859, 127}, /* brz revert */
    {2870, 99}, /* bsdlabel */
    {2879, 128}, /* bsdtar */
    {2886, 129}, /* bsync */
    {2892, 72}, /* bteq */
    {2897, 83}, /* btop */
    {2902, 130}, /* btrfs */
    {2908, 131}, /* btrfs balance */
    {2922, 132}, /* btrfs check */
    {2934, 132}, /* btrfs device delete */
    {2954, 132}, /* btrfs device remove */
    {2974, 132}, /* btrfs subvol del */
    {2991, 132}, /* btrfs subvol delete */
    {3011, 132}, /* btrfs subvolume del */
    {3031, 132}, /* btrfs subvolume delete */
    {3054, 39}, /* buildah */
    {3062, 133}, /* buildah rm */
    {3073, 134}, /* buildah rmi */
    {3085, 135}, /* builtin */
    {3093, 18}, /* bun */
    {3097, 19}, /* bun add */
    {3105, 19}, /* bun install */
    {3117, 136}, /* bun run */
    {3125, 137}, /* bun x */
    {3131, 64}, /* bundle */
    {3138, 137}, /* bundle exec */
    {3150, 137}, /* bunx */
    {3155, 71}, /* bunzip2 */
    {3163, 85}, /* bup */
    {3167, 86}, /* bup gc */
    {3174, 86}, /* bup prune-older */
    {3190, 86}, /* bup rm */
    {3197, 85}, /* bupstash */
    {3206, 86}, /* bupstash rm */
    {3218, 138}, /* busctl */
    {3225, 139}, /* busybox */
    {3233, 140}, /* butterfly.server.py */
    {3253, 141}, /* bw */
    {3256, 60}, /* bwrap */
    {3262, 142}, /* byobu */
    {3268, 143}, /* bzcat */
    {3274, 144}, /* bzgrep */
    {3281, 145}, /* bzip2 */
    {3287, 146}, /* bzr */
    {3291, 127}, /* bzr clean-tree */
    {3306, 127}, /* bzr revert */
    {3317, 147}, /* bzr uncommit */
    {3330, 59}, /* c++ */
    {3334, 44}, /* c++filt */
    {3342, 64}, /* cabal */
    {3348, 148}, /* cabal gc */
    {3357, 19}, /* cabal install */
    {3371, 149}, /* cabextract */
    {3382, 29}, /* caddy */
    {3388, 150}, /* caffeinate */
    {3399, 33}, /* cal */
    {3403, 39}, /* calicoctl */
    {3413, 151}, /* calicoctl delete */
    {3430, 152}, /* caller */
    {3437, 99}, /* camcontrol */
    {3448, 153}, /* cancel */
    {3455, 103}, /* canfdtest */
    {3465, 103}, /* cangen */
    {3472, 103}, /* canplayer */
    {3482, 103}, /* cansend */
    {3490, 103}, /* cansequence */
    {3502, 103}, /* cansniffer-x */
    {3515, 39}, /* cap */
    {3519, 55}, /* cap remove */
    {3530, 154}, /* capsh */
    {3536, 64}, /* cargo */
    {3542, 19}, /* cargo install */
    {3556, 136}, /* cargo script */
    {3569, 148}, /* cargo uninstall */
    {3585, 155}, /* cargo yank */
    {3596, 22}, /* cargo-embed */
    {3608, 22}, /* cargo-flash */
    {3620, 103}, /* caringcaribou */
    {3634, 156}, /* cat */
    {3638, 32}, /* catchsegv */
    {3648, 47}, /* cbmem-w */
    {3656, 72}, /* cbq */
    {3660, 99}, /* cbsd */
    {3665, 59}, /* cc */
    {3668, 22}, /* cc-tool */
    {3676, 59}, /* ccache */
    {3683, 47}, /* cctk */
    {3688, 157}, /* cd */
    {3691, 58}, /* cdk */
    {3695, 53}, /* cdktf */
    {3701, 158}, /* cdrecord */
    {3710, 50}, /* ceph */
    {3715, 48}, /* certbot */
    {3723, 159}, /* certbot revoke */
    {3738, 159}, /* certbot unregister */
    {3757, 160}, /* certutil */
    {3766, 53}, /* cf */
    {3769, 161}, /* cfdisk */
    {3776, 162}, /* cfe */
    {3780, 163}, /* cfgmtd */
    {3787, 22}, /* cfgutil */
    {3795, 164}, /* cgdisk */
    {3802, 165}, /* cgexec */
    {3809, 22}, /* ch341prog */
    {3819, 166}, /* chage */
    {3825, 53}, /* chalice */
    {3833, 167}, /* chattr */
    {3840, 168}, /* chcon */
    {3846, 157}, /* chdir */
    {3852, 66}, /* cheat */
    {3858, 169}, /* chef-server-ctl */
    {3874, 62}, /* chflags */
    {3882, 42}, /* chfn */
    {3887, 170}, /* chgrp */
    {3893, 21}, /* chisel */
    {3900, 171}, /* chkconfig */
    {3910, 29}, /* chkrootkit */
    {3921, 172}, /* chmod */
    {3927, 173}, /* choom */
    {3933, 170}, /* chown */
    {3939, 174}, /* chpasswd */
    {3948, 60}, /* chpst */
    {3954, 29}, /* chromium */
    {3963, 135}, /* chronic */
    {3971, 44}, /* chronyc */
    {3979, 175}, /* chroot */
    {3986, 175}, /* chrt */
    {3991, 176}, /* chsh */
    {3996, 177}, /* chvt */
    {4001, 39}, /* cilium */
    {4008, 151}, /* cilium uninstall */
    {4025, 178}, /* cinnamon-session-quit */
    {4047, 179}, /* cipher */
    {4054, 179}, /* cipher.exe */
    {4065, 53}, /* civo */
    {4070, 94}, /* cksum */
    {4076, 180}, /* clamscan */
    {4085, 59}, /* clang */
    {4091, 59}, /* clang++ */
    {4099, 181}, /* clang-format */
    {4112, 182}, /* claude */
    {4119, 19}, /* claude-plugin */
    {4133, 125}, /* clear */
    {4139, 183}, /* clevis */
    {4146, 13}, /* cli */
    {4150, 184}, /* clickhouse-client */
    {4168, 13}, /* clish */
    {4174, 18}, /* clisp */
    {4180, 18}, /* clj */
    {4184, 44}, /* cloc */
    {4189, 18}, /* clojure */
    {4197, 185}, /* clonezilla */
    {4208, 186}, /* cloudflared */
    {4220, 187}, /* clpctl */
    {4227, 188}, /* clush */
    {4233, 39}, /* cm */
    {4236, 127}, /* cm undo */
    {4244, 59}, /* cmake */
    {4250, 39}, /* cmd */
    {4254, 189}, /* cmd package */
    {4266, 47}, /* cmospwd */
    {4274, 66}, /* cmp */
    {4278, 184}, /* cockroach */
    {4288, 182}, /* code */
    {4293, 19}, /* code install */
    {4306, 140}, /* code tunnel */
    {4318, 19}, /* code-server */
    {4330, 182}, /* codium */
    {4337, 39}, /* colima */
    {4344, 190}, /* colima delete */
    {4358, 66}, /* colordiff */
    {4368, 33}, /* column */
    {4375, 66}, /* comm */
    {4380, 191}, /* command */
    {4388, 15}, /* commander */
    {4398, 66}, /* compgen */
    {4406, 192}, /* complete */
    {4415, 64}, /* composer */
    {4424, 148}, /* composer remove */
    {4440, 19}, /* composer require */
    {4457, 145}, /* compress */
    {4466, 64}, /* conan */
    {4472, 64}, /* conda */
    {4478, 193}, /* conda env */
    {4488, 194}, /* conda env remove */
    {4505, 19}, /* conda install */
    {4519, 194}, /* conda remove */
    {4532, 137}, /* conda run */
    {4542, 112}, /* condor_rm */
    {4552, 59}, /* configure */
    {4562, 195}, /* connmanctl */
    {4573, 196}, /* conntrack */
    {4583, 50}, /* console */
    {4591, 121}, /* consul */
    {4598, 197}, /* consul force-leave */
    {4617, 197}, /* consul kv delete */
    {4634, 197}, /* consul leave */
    {4647, 39}, /* content */
    {4655, 54}, /* content delete */
    {4670, 125}, /* continue */
    {4679, 29}, /* convert */
    {4687, 53}, /* copilot */
    {4695, 55}, /* copilot app delete */
    {4714, 55}, /* copilot env delete */
    {4733, 55}, /* copilot svc delete */
    {4752, 75}, /* coredumpctl */
    {4764, 198}, /* coredumpctl debug */
    {4782, 53}, /* coscmd */
    {4789, 50}, /* couchbase-cli */
    {4803, 33}, /* cowsay */
    {4810, 199}, /* cp */
    {4813, 19}, /* cpan */
    {4818, 19}, /* cpanm */
    {4824, 200}, /* cpio */
    {4829, 181}, /* cpp */
    {4833, 39}, /* cpu */
    {4837, 201}, /* cpu userdel */
    {4849, 202}, /* cpufreq-set */
    {4861, 44}, /* cpuid */
    {4867, 175}, /* cpulimit */
    {4876, 202}, /* cpupower */
    {4885, 184}, /* cqlsh */
    {4891, 21}, /* crackmapexec */
    {4904, 72}, /* crash */
    {4910, 39}, /* crc */
    {4914, 190}, /* crc delete */
    {4925, 94}, /* crc32 */
    {4931, 123}, /* createdb-drop */
    {4945, 62}, /* createhomedir */
    {4959, 39}, /* crictl */
    {4966, 133}, /* crictl rm */
    {4976, 134}, /* crictl rmi */
    {4987, 133}, /* crictl rmp */
    {4998, 39}, /* crm */
    {5002, 203}, /* crm cluster */
    {5014, 203}, /* crm configure */
    {5028, 203}, /* crm node */
    {5037, 203}, /* crm resource */
    {5050, 204}, /* croc */
    {5055, 29}, /* cron */
    {5060, 29}, /* crond */
    {5066, 205}, /* crontab */
    {5074, 206}, /* crontab-e */
    {5084, 46}, /* crsctl */
    {5091, 207}, /* cryptsetup */
    {5102, 208}, /* cryptsetup close */
    {5119, 209}, /* cryptsetup erase */
    {5136, 208}, /* cryptsetup luksClose */
    {5157, 209}, /* cryptsetup luksErase */
    {5178, 209}, /* cryptsetup luksFormat */
    {5200, 209}, /* cryptsetup luksHeaderRestore */
    {5229, 209}, /* cryptsetup luksKillSlot */
    {5253, 209}, /* cryptsetup luksRemoveKey */
    {5278, 209}, /* cryptsetup reencrypt */
    {5299, 208}, /* cryptsetup remove */
    {5317, 18}, /* crystal */
    {5325, 61}, /* csf */
    {5329, 80}, /* csh */
    {5333, 210}, /* csplit */
    {5340, 211}, /* csrutil */
    {5348, 188}, /* csshx */
    {5354, 33}, /* csvcut */
    {5361, 181}, /* csvgrep */
    {5369, 33}, /* csvlook */
    {5377, 181}, /* csvsort */
    {5385, 212}, /* ctmodbus */
    {5394, 39}, /* ctr */
    {5398, 190}, /* ctr containers delete */
    {5420, 190}, /* ctr containers remove */
    {5442, 190}, /* ctr containers rm */
    {5460, 190}, /* ctr images delete */
    {5478, 190}, /* ctr images remove */
    {5496, 190}, /* ctr images rm */
    {5510, 190}, /* ctr namespaces delete */
    {5532, 190}, /* ctr namespaces remove */
    {5554, 190}, /* ctr namespaces rm */
    {5572, 190}, /* ctr snapshots delete */
    {5593, 190}, /* ctr snapshots remove */
    {5614, 190}, /* ctr snapshots rm */
    {5631, 213}, /* cupsctl */
    {5639, 213}, /* cupsdisable */
    {5651, 213}, /* cupsenable */
    {5662, 14}, /* curl */
    {5667, 14}, /* curlie */
    {5674, 182}, /* cursor */
    {5681, 33}, /* cut */
    {5685, 29}, /* cvlc */
    {5690, 146}, /* cvs */
    {5694, 127}, /* cvs release */
    {5706, 187}, /* cyberpanel */
    {5717, 72}, /* cypher-shell */
    {5730, 187}, /* cyradm */
    {5737, 39}, /* cyrus */
    {5743, 214}, /* cyrus delete */
    {5756, 175}, /* daemon */
    {5763, 60}, /* daemonize */
    {5773, 39}, /* darcs */
    {5779, 127}, /* darcs obliterate */
    {5796, 127}, /* darcs revert */
    {5809, 127}, /* darcs rollback */
    {5824, 127}, /* darcs unpull */
    {5837, 127}, /* darcs unrecord */
    {5852, 215}, /* darkhttpd */
    {5862, 18}, /* dart */
    {5867, 80}, /* dash */
    {5872, 216}, /* date */
    {5877, 177}, /* date-s */
    {5884, 72}, /* db2 */
    {5888, 72}, /* db2cmd */
    {5895, 46}, /* dbca */
    {5900, 90}, /* dbclient */
    {5909, 72}, /* dbisql */
    {5916, 51}, /* dbmate */
    {5923, 165}, /* dbus-launch */
    {5935, 135}, /* dbus-run-session */
    {5952, 138}, /* dbus-send */
    {5962, 217}, /* dc */
    {5965, 96}, /* dc3dd */
    {5971, 96}, /* dcfldd */
    {5978, 218}, /* dcli */
    {5983, 29}, /* dconf */
    {5989, 219}, /* dconf reset */
    {6001, 220}, /* dd */
    {6004, 96}, /* dd-safe */
    {6012, 96}, /* dd_rescue */
    {6022, 163}, /* dd_rescue-any */
    {6036, 96}, /* ddrescue */
    {6045, 106}, /* deactivate */
    {6056, 66}, /* debsums */
    {6064, 221}, /* debugfs */
    {6072, 222}, /* declare */
    {6080, 223}, /* defaults */
    {6089, 11}, /* del */
    {6093, 224}, /* delgroup */
    {6102, 43}, /* delpart */
    {6110, 44}, /* delta */
    {6116, 11}, /* deltree */
    {6124, 29}, /* deluge */
    {6131, 225}, /* deluser */
    {6139, 226}, /* delv */
    {6144, 18}, /* deno */
    {6149, 19}, /* deno install */
    {6162, 136}, /* deno run */
    {6171, 41}, /* depmod */
    {6178, 39}, /* device_config */
    {6192, 54}, /* device_config reset */
    {6212, 47}, /* devmem */
    {6219, 47}, /* devmem2 */
    {6227, 34}, /* df */
    {6230, 22}, /* dfu */
    {6234, 22}, /* dfu-programmer */
    {6249, 47}, /* dfu-tool */
    {6258, 22}, /* dfu-util */
    {6267, 46}, /* dgmgrl */
    {6274, 227}, /* dhclient */
    {6283, 227}, /* dhcpcd */
    {6290, 77}, /* dhcpig */
    {6297, 51}, /* diesel */
    {6304, 66}, /* diff */
    {6309, 44}, /* diff3 */
    {6315, 66}, /* diffstat */
    {6324, 44}, /* difft */
    {6330, 226}, /* dig */
    {6334, 228}, /* dir */
    {6338, 29}, /* direnv */
    {6345, 137}, /* direnv exec */
    {6357, 229}, /* dirname */
    {6365, 152}, /* dirs */
    {6370, 1}, /* discord.sh */
    {6381, 169}, /* discourse */
    {6391, 99}, /* disklabel */
    {6401, 230}, /* diskpart */
    {6410, 230}, /* diskpart.exe */
    {6423, 231}, /* diskutil */
    {6432, 232}, /* diskutil ap */
    {6444, 232}, /* diskutil apfs */
    {6458, 232}, /* diskutil appleRAID */
    {6477, 232}, /* diskutil coreStorage */
    {6498, 232}, /* diskutil cs */
    {6510, 106}, /* disown */
    {6517, 32}, /* distrobox */
    {6527, 233}, /* dmesg */
    {6533, 177}, /* dmesg-n */
    {6541, 34}, /* dmidecode */
    {6551, 164}, /* dmsetup */
    {6559, 234}, /* dmsetup clear */
    {6573, 234}, /* dmsetup remove */
    {6588, 234}, /* dmsetup remove_all */
    {6607, 234}, /* dmsetup suspend */
    {6623, 234}, /* dmsetup wipe_table */
    {6642, 235}, /* dnf */
    {6646, 65}, /* dnf autoremove */
    {6661, 65}, /* dnf erase */
    {6671, 70}, /* dnf history */
    {6683, 19}, /* dnf install */
    {6695, 65}, /* dnf remove */
    {6706, 77}, /* dnsspoof */
    {6715, 21}, /* dnsspoof-any */
    {6728, 41}, /* do-release-upgrade */
    {6747, 236}, /* doas */
    {6752, 97}, /* doc_loadbios */
    {6765, 97}, /* docfdisk */
    {6774, 237}, /* docker */
    {6781, 238}, /* docker builder */
    {6796, 239}, /* docker builder df */
    {6814, 239}, /* docker builder events */
    {6836, 239}, /* docker builder info */
    {6856, 239}, /* docker builder inspect */
    {6879, 239}, /* docker builder list */
    {6899, 239}, /* docker builder ls */
    {6917, 240}, /* docker builder prune */
    {6938, 238}, /* docker buildx */
    {6952, 241}, /* docker buildx prune */
    {6972, 242}, /* docker checkpoint rm */
    {6993, 239}, /* docker compose config */
    {7015, 243}, /* docker compose down */
    {7035, 239}, /* docker compose events */
    {7057, 244}, /* docker compose exec */
    {7077, 239}, /* docker compose images */
    {7099, 239}, /* docker compose logs */
    {7119, 239}, /* docker compose ls */
    {7137, 239}, /* docker compose port */
    {7157, 239}, /* docker compose ps */
    {7175, 243}, /* docker compose rm */
    {7193, 244}, /* docker compose run */
    {7212, 239}, /* docker compose top */
    {7231, 239}, /* docker compose version */
    {7254, 238}, /* docker config */
    {7268, 242}, /* docker config rm */
    {7285, 239}, /* docker container */
    {7302, 245}, /* docker container create */
    {7326, 239}, /* docker container df */
    {7346, 239}, /* docker container events */
    {7370, 245}, /* docker container exec */
    {7392, 239}, /* docker container info */
    {7414, 239}, /* docker container inspect */
    {7439, 246}, /* docker container kill */
    {7461, 239}, /* docker container list */
    {7483, 239}, /* docker container ls */
    {7503, 241}, /* docker container prune */
    {7526, 245}, /* docker container restart */
    {7551, 133}, /* docker container rm */
    {7571, 247}, /* docker container run */
    {7592, 245}, /* docker container start */
    {7615, 246}, /* docker container stop */
    {7637, 238}, /* docker context */
    {7652, 242}, /* docker context rm */
    {7670, 37}, /* docker cp */
    {7680, 248}, /* docker exec */
    {7692, 239}, /* docker image */
    {7705, 245}, /* docker image build */
    {7724, 239}, /* docker image df */
    {7740, 239}, /* docker image events */
    {7760, 239}, /* docker image info */
    {7778, 239}, /* docker image inspect */
    {7799, 239}, /* docker image list */
    {7817, 239}, /* docker image ls */
    {7833, 240}, /* docker image prune */
    {7852, 245}, /* docker image pull */
    {7870, 245}, /* docker image push */
    {7888, 134}, /* docker image rm */
    {7904, 245}, /* docker image tag */
    {7921, 239}, /* docker images df */
    {7938, 239}, /* docker images events */
    {7959, 239}, /* docker images info */
    {7978, 239}, /* docker images inspect */
    {8000, 239}, /* docker images list */
    {8019, 239}, /* docker images ls */
    {8036, 246}, /* docker kill */
    {8048, 238}, /* docker manifest */
    {8064, 242}, /* docker manifest rm */
    {8083, 239}, /* docker network */
    {8098, 245}, /* docker network connect */
    {8121, 245}, /* docker network create */
    {8143, 239}, /* docker network df */
    {8161, 245}, /* docker network disconnect */
    {8187, 239}, /* docker network events */
    {8209, 239}, /* docker network info */
    {8229, 239}, /* docker network inspect */
    {8252, 239}, /* docker network list */
    {8272, 239}, /* docker network ls */
    {8290, 240}, /* docker network prune */
    {8311, 245}, /* docker network rm */
    {8329, 238}, /* docker node */
    {8341, 242}, /* docker node demote */
    {8360, 242}, /* docker node rm */
    {8375, 238}, /* docker plugin */
    {8389, 242}, /* docker plugin disable */
    {8411, 19}, /* docker plugin install */
    {8433, 242}, /* docker plugin rm */
    {8450, 133}, /* docker rm */
    {8460, 134}, /* docker rmi */
    {8471, 247}, /* docker run */
    {8482, 238}, /* docker secret */
    {8496, 249}, /* docker secret rm */
    {8513, 238}, /* docker service */
    {8528, 249}, /* docker service rm */
    {8546, 250}, /* docker service scale */
    {8567, 250}, /* docker service update */
    {8589, 238}, /* docker stack */
    {8602, 249}, /* docker stack rm */
    {8618, 246}, /* docker stop */
    {8630, 238}, /* docker swarm */
    {8643, 242}, /* docker swarm ca */
    {8659, 242}, /* docker swarm leave */
    {8678, 239}, /* docker system df */
    {8695, 239}, /* docker system events */
    {8716, 239}, /* docker system info */
    {8735, 239}, /* docker system inspect */
    {8757, 239}, /* docker system list */
    {8776, 239}, /* docker system ls */
    {8793, 241}, /* docker system prune */
    {8813, 241}, /* docker system reset */
    {8833, 242}, /* docker trust revoke */
    {8853, 239}, /* docker volume */
    {8867, 245}, /* docker volume create */
    {8888, 239}, /* docker volume df */
    {8905, 239}, /* docker volume events */
    {8926, 239}, /* docker volume info */
    {8945, 239}, /* docker volume inspect */
    {8967, 239}, /* docker volume list */
    {8986, 239}, /* docker volume ls */
    {9003, 241}, /* docker volume prune */
    {9023, 251}, /* docker volume remove */
    {9044, 251}, /* docker volume rm */
    {9061, 39}, /* docker-compose */
    {9076, 239}, /* docker-compose config */
    {9098, 243}, /* docker-compose down */
    {9118, 244}, /* docker-compose exec */
    {9138, 243}, /* docker-compose kill */
    {9158, 239}, /* docker-compose logs */
    {9178, 239}, /* docker-compose ps */
    {9196, 243}, /* docker-compose rm */
    {9214, 244}, /* docker-compose run */
    {9233, 239}, /* docker-compose top */
    {9252, 107}, /* docker-machine */
    {9267, 151}, /* docker-uninstall */
    {9284, 53}, /* doctl */
    {9290, 51}, /* doctrine */
    {9299, 53}, /* dokku */
    {9305, 55}, /* dokku apps:destroy */
    {9324, 55}, /* dokku postgres:destroy */
    {9347, 72}, /* dolt */
    {9352, 116}, /* domainname */
    {9363, 33}, /* dos2unix */
    {9372, 59}, /* dot */
    {9376, 62}, /* dot_clean */
    {9386, 39}, /* dotenv */
    {9393, 137}, /* dotenv run */
    {9404, 59}, /* dotnet */
    {9411, 136}, /* dotnet script */
    {9425, 19}, /* dotnet tool install */
    {9445, 142}, /* dotool */
    {9452, 252}, /* doveadm */
    {9460, 214}, /* doveadm expunge */
    {9476, 214}, /* doveadm mailbox delete */
    {9499, 214}, /* doveadm purge */
    {9513, 1}, /* dpaste */
    {9520, 253}, /* dpkg */
    {9525, 254}, /* dpkg-deb */
    {9534, 66}, /* dpkg-query */
    {9545, 41}, /* dpkg-reconfigure */
    {9562, 19}, /* dpkg-url */
    {9571, 41}, /* dracut */
    {9578, 39}, /* drbdadm */
    {9586, 100}, /* drbdadm create-md */
    {9604, 100}, /* drbdadm invalidate */
    {9623, 100}, /* drbdadm wipe-md */
    {9639, 100}, /* drbdmeta */
    {9648, 72}, /* drill */
    {9654, 51}, /* drizzle-kit */
    {9666, 255}, /* dropdb */
    {9673, 123}, /* dropdb-any */
    {9684, 255}, /* dropuser */
    {9693, 50}, /* drupal */
    {9700, 50}, /* drush */
    {9706, 19}, /* drush-dl */
    {9715, 256}, /* dscl */
    {9720, 256}, /* dsconfigad */
    {9731, 256}, /* dseditgroup */
    {9743, 256}, /* dsenableroot */
    {9756, 188}, /* dsh */
    {9760, 39}, /* dsidm */
    {9766, 201}, /* dsidm delete */
    {9779, 77}, /* dsniff */
    {9786, 75}, /* dstat */
    {9792, 187}, /* dsync */
    {9798, 32}, /* dtach */
    {9804, 34}, /* du */
    {9807, 184}, /* duckdb */
    {9814, 34}, /* duf */
    {9818, 215}, /* dufs */
    {9823, 257}, /* dump */
    {9828, 75}, /* dumpe2fs */
    {9837, 99}, /* dumpfs */
    {9844, 257}, /* duplicity */
    {9854, 119}, /* duplicity remove-all-but-n-full */
    {9886, 119}, /* duplicity remove-all-inc-of-but-n-full */
    {9925, 258}, /* duplicity remove-older-than */
    {9953, 34}, /* dust */
    {9958, 142}, /* dvtm */
    {9963, 259}, /* e2fsck */
    {9970, 96}, /* e2image */
    {9978, 260}, /* e2label */
    {9986, 19}, /* easy_install */
    {9999, 135}, /* eatmydata */
    {10009, 53}, /* eb */
    {10012, 55}, /* eb terminate */
    {10025, 78}, /* ebtables */
    {10034, 261}, /* echo */
    {10039, 22}, /* ecpprog */
    {10047, 47}, /* ectool */
    {10054, 262}, /* ed */
    {10057, 72}, /* edgedb */
    {10064, 22}, /* edl */
    {10068, 22}, /* edl.py */
    {10075, 263}, /* efibootmgr */
    {10086, 144}, /* egrep */
    {10092, 115}, /* eject */
    {10098, 39}, /* eksctl */
    {10105, 264}, /* eksctl delete */
    {10119, 39}, /* elasticsearch-plugin */
    {10140, 19}, /* elasticsearch-plugin install */
    {10169, 265}, /* elinks */
    {10176, 18}, /* elixir */
    {10183, 266}, /* emacs */
    {10189, 266}, /* emacsclient */
    {10201, 267}, /* emerge */
    {10208, 65}, /* emerge --unmerge */
    {10225, 21}, /* empire */
    {10232, 106}, /* enable */
    {10239, 32}, /* entr */
    {10244, 268}, /* env */
    {10248, 181}, /* envsubst */
    {10257, 162}, /* envtools */
    {10266, 29}, /* eog */
    {10270, 64}, /* eopkg */
    {10276, 65}, /* eopkg remove */
    {10289, 65}, /* eopkg rm */
    {10298, 39}, /* equo */
    {10303, 65}, /* equo remove */
    {10315, 162}, /* erase */
    {10321, 59}, /* eslint */
    {10328, 29}, /* espeak */
    {10335, 269}, /* espefuse */
    {10344, 269}, /* espefuse.py */
    {10356, 39}, /* espsecure.py */
    {10369, 269}, /* espsecure.py burn */
    {10387, 270}, /* esptool */
    {10395, 270}, /* esptool-js */
    {10406, 270}, /* esptool.py */
    {10417, 218}, /* esxcfg-volume */
    {10431, 218}, /* esxcli */
    {10438, 271}, /* etcdctl */
    {10446, 255}, /* etcdctl del */
    {10458, 272}, /* etcdctl snapshot */
    {10475, 272}, /* etcdutl */
    {10483, 272}, /* etcdutl backup */
    {10498, 272}, /* etcdutl snapshot */
    {10515, 96}, /* etcher */
    {10522, 29}, /* ether-wake */
    {10533, 273}, /* ethtool */
    {10541, 47}, /* ethtool-eeprom */
    {10556, 91}, /* ethtool-show */
    {10569, 21}, /* ettercap */
    {10578, 274}, /* eval */
    {10583, 21}, /* evil-winrm */
    {10594, 29}, /* evince */
    {10601, 275}, /* ex */
    {10604, 228}, /* exa */
    {10608, 72}, /* exaplus */
    {10616, 276}, /* exec */
    {10621, 277}, /* exiftool */
    {10630, 278}, /* exigrep */
    {10638, 252}, /* exim */
    {10643, 252}, /* exim4 */
    {10649, 278}, /* exiqgrep */
    {10658, 214}, /* exiqgrep-rm */
    {10670, 106}, /* exit */
    {10675, 277}, /* exiv2 */
    {10681, 278}, /* exiwhat */
    {10689, 53}, /* exo */
    {10693, 33}, /* expand */
    {10700, 279}, /* expect */
    {10707, 142}, /* expect-type */
    {10719, 222}, /* export */
    {10726, 280}, /* exportfs */
    {10735, 152}, /* expr */
    {10740, 186}, /* expressvpn */
    {10751, 281}, /* extlinux */
    {10760, 282}, /* eye */
    {10764, 228}, /* eza */
    {10768, 99}, /* ezjail-admin */
    {10781, 187}, /* ezmlm-unsub */
    {10793, 33}, /* factor */
    {10800, 283}, /* factory-reset */
    {10814, 163}, /* factory_reset */
    {10828, 283}, /* factoryreset */
    {10841, 284}, /* fail2ban-client */
    {10857, 42}, /* faillock */
    {10866, 175}, /* fakechroot */
    {10877, 285}, /* fakeroot */
    {10886, 165}, /* faketime */
    {10895, 286}, /* fallocate */
    {10905, 3}, /* false */
    {10911, 287}, /* fastboot */
    {10920, 83}, /* fastfetch */
    {10930, 177}, /* fbset */
    {10936, 72}, /* fbsql */
    {10942, 288}, /* fc */
    {10945, 277}, /* fc-list */
    {10953, 289}, /* fd */
    {10956, 290}, /* fdesetup */
    {10965, 289}, /* fdfind */
    {10972, 27}, /* fdformat */
    {10981, 161}, /* fdisk */
    {10987, 29}, /* feh */
    {10991, 56}, /* fence_apc */
    {11001, 56}, /* fence_ipmilan */
    {11015, 56}, /* fence_vmware */
    {11028, 14}, /* fetch */
    {11034, 291}, /* fetchmail */
    {11044, 29}, /* ffmpeg */
    {11051, 29}, /* ffplay */
    {11058, 277}, /* ffprobe */
    {11066, 98}, /* ffsend */
    {11073, 106}, /* fg */
    {11076, 144}, /* fgrep */
    {11082, 183}, /* fido2-token */
    {11094, 33}, /* figlet */
    {11101, 34}, /* file */
    {11106, 292}, /* file-rename */
    {11118, 1}, /* filebin */
    {11126, 293}, /* find */
    {11131, 34}, /* findfs */
    {11138, 34}, /* findmnt */
    {11146, 152}, /* finger */
    {11153, 29}, /* fio */
    {11157, 53}, /* firebase */
    {11166, 29}, /* firefox */
    {11174, 165}, /* firejail */
    {11183, 294}, /* firewall-cmd */
    {11196, 162}, /* firstboot */
    {11206, 80}, /* fish */
    {11211, 39}, /* fisher */
    {11218, 19}, /* fisher install */
    {11233, 29}, /* flac */
    {11238, 22}, /* flash.sh */
    {11247, 27}, /* flash_erase */
    {11259, 27}, /* flash_eraseall */
    {11274, 97}, /* flash_lock */
    {11285, 97}, /* flash_otp_erase */
    {11301, 97}, /* flash_otp_lock */
    {11316, 97}, /* flash_otp_write */
    {11332, 97}, /* flash_unlock */
    {11345, 27}, /* flashcp */
    {11353, 47}, /* flashit */
    {11361, 22}, /* flashprog */
    {11371, 295}, /* flashrom */
    {11380, 51}, /* flask */
    {11386, 64}, /* flatpak */
    {11394, 19}, /* flatpak install */
    {11410, 296}, /* flatpak remove */
    {11425, 297}, /* flatpak run */
    {11437, 296}, /* flatpak uninstall */
    {11455, 298}, /* flink */
    {11461, 47}, /* flint */
    {11467, 175}, /* flock */
    {11473, 53}, /* flux */
    {11478, 53}, /* fly */
    {11482, 53}, /* flyctl */
    {11489, 51}, /* flyway */
    {11496, 33}, /* fmt */
    {11500, 99}, /* fmthard */
    {11508, 33}, /* fold */
    {11513, 32}, /* foot */
    {11518, 282}, /* foreman */
    {11526, 12}, /* format */
    {11533, 99}, /* format-solaris */
    {11548, 12}, /* format.com */
    {11559, 146}, /* fossil */
    {11566, 127}, /* fossil clean */
    {11579, 127}, /* fossil extras */
    {11593, 127}, /* fossil purge */
    {11606, 127}, /* fossil revert */
    {11620, 127}, /* fossil scrub */
    {11633, 127}, /* fossil undo */
    {11645, 76}, /* fping */
    {11651, 47}, /* fptw64 */
    {11658, 3}, /* free */
    {11663, 41}, /* freshclam */
    {11673, 21}, /* frpc */
    {11678, 299}, /* fsadm */
    {11684, 185}, /* fsarchiver */
    {11695, 96}, /* fsarchiver restfs */
    {11713, 259}, /* fsck */
    {11718, 259}, /* fsck-any */
    {11727, 99}, /* fsck_ufs */
    {11736, 300}, /* fsfreeze */
    {11745, 301}, /* fstrim */
    {11752, 302}, /* ftp */
    {11756, 14}, /* ftpget */
    {11763, 303}, /* fuser */
    {11769, 29}, /* fusermount */
    {11780, 22}, /* futurerestore */
    {11794, 304}, /* fw_setenv */
    {11804, 97}, /* fw_setsys */
    {11814, 163}, /* fw_upgrade */
    {11825, 41}, /* fwupdmgr */
    {11834, 305}, /* fwupdmgr downgrade */
    {11853, 305}, /* fwupdmgr install */
    {11870, 305}, /* fwupdmgr reinstall */
    {11889, 305}, /* fwupdmgr switch-branch */
    {11912, 163}, /* fwupgrade */
    {11922, 33}, /* fzf */
    {11926, 59}, /* g++ */
    {11930, 93}, /* gawk */
    {11935, 99}, /* gcache */
    {11942, 59}, /* gcc */
    {11946, 53}, /* gcloud */
    {11953, 99}, /* gconcat */
    {11961, 22}, /* gd32flash */
    {11971, 32}, /* gdb */
    {11975, 15}, /* gdb-multiarch */
    {11989, 306}, /* gdbus */
    {11995, 307}, /* gdisk */
    {12001, 206}, /* gedit */
    {12007, 99}, /* geli */
    {12012, 64}, /* gem */
    {12016, 19}, /* gem install */
    {12028, 148}, /* gem uninstall */
    {12042, 155}, /* gem yank */
    {12051, 71}, /* genisoimage */
    {12063, 34}, /* getcap */
    {12070, 152}, /* getconf */
    {12078, 34}, /* getenforce */
    {12089, 152}, /* getent */
    {12096, 34}, /* getfacl */
    {12104, 44}, /* getfattr */
    {12113, 76}, /* getmac */
    {12120, 291}, /* getmail */
    {12128, 125}, /* getopts */
    {12136, 44}, /* getsebool */
    {12146, 53}, /* gh */
    {12149, 308}, /* gh api */
    {12156, 309}, /* gh cache delete */
    {12172, 19}, /* gh extension install */
    {12193, 1}, /* gh gist */
    {12201, 309}, /* gh gpg-key delete */
    {12219, 309}, /* gh release delete */
    {12237, 309}, /* gh repo delete */
    {12252, 309}, /* gh secret delete */
    {12269, 309}, /* gh ssh-key delete */
    {12287, 309}, /* gh variable delete */
    {12306, 309}, /* gh workflow disable */
    {12326, 59}, /* ghc */
    {12330, 29}, /* gimp */
    {12335, 39}, /* gio */
    {12339, 310}, /* gio cat */
    {12347, 310}, /* gio info */
    {12356, 310}, /* gio list */
    {12365, 310}, /* gio mime */
    {12374, 311}, /* gio remove */
    {12385, 311}, /* gio trash */
    {12395, 310}, /* gio tree */
    {12404, 98}, /* gist */
    {12409, 1}, /* gist-paste */
    {12420, 312}, /* git */
    {12424, 313}, /* git add */
    {12432, 313}, /* git annex add */
    {12446, 314}, /* git bisect log */
    {12461, 315}, /* git bisect run */
    {12476, 314}, /* git bisect view */
    {12492, 316}, /* git branch */
    {12503, 317}, /* git checkout */
    {12516, 318}, /* git checkout-index */
    {12535, 319}, /* git clean */
    {12545, 313}, /* git commit */
    {12556, 320}, /* git config */
    {12567, 314}, /* git config --get */
    {12584, 314}, /* git config --list */
    {12602, 314}, /* git config -l */
    {12616, 314}, /* git config get */
    {12631, 314}, /* git config list */
    {12647, 321}, /* git diff */
    {12656, 322}, /* git fetch */
    {12666, 323}, /* git filter-branch */
    {12684, 323}, /* git filter-repo */
    {12700, 324}, /* git gc */
    {12707, 325}, /* git gc --prune */
    {12722, 314}, /* git lfs ls-files */
    {12739, 326}, /* git lfs migrate */
    {12755, 321}, /* git log */
    {12763, 314}, /* git notes list */
    {12778, 314}, /* git notes show */
    {12793, 325}, /* git prune */
    {12803, 327}, /* git push */
    {12812, 328}, /* git read-tree */
    {12826, 329}, /* git rebase */
    {12837, 321}, /* git reflog */
    {12848, 325}, /* git reflog delete */
    {12866, 325}, /* git reflog expire */
    {12884, 330}, /* git remote */
    {12895, 314}, /* git remote -v */
    {12909, 314}, /* git remote show */
    {12925, 331}, /* git reset */
    {12935, 332}, /* git restore */
    {12947, 333}, /* git rm */
    {12954, 321}, /* git show */
    {12963, 313}, /* git stage */
    {12973, 334}, /* git stash clear */
    {12989, 334}, /* git stash drop */
    {13004, 335}, /* git stash list */
    {13019, 335}, /* git stash show */
    {13034, 321}, /* git status */
    {13045, 336}, /* git submodule deinit */
    {13066, 315}, /* git submodule foreach */
    {13088, 314}, /* git submodule status */
    {13109, 337}, /* git switch */
    {13120, 338}, /* git tag */
    {13128, 339}, /* git update-ref */
    {13143, 314}, /* git worktree list */
    {13161, 336}, /* git worktree remove */
    {13181, 105}, /* git-filter-repo */
    {13197, 169}, /* gitlab-backup */
    {13211, 169}, /* gitlab-ctl */
    {13222, 39}, /* gitlab-rails */
    {13235, 109}, /* gitlab-rails r */
    {13250, 109}, /* gitlab-rails runner */
    {13270, 169}, /* gitlab-rake */
    {13282, 340}, /* gksudo */
    {13289, 53}, /* glab */
    {13294, 308}, /* glab api */
    {13303, 1}, /* glab snippet */
    {13316, 99}, /* glabel */
    {13323, 83}, /* glances */
    {13331, 50}, /* gluster */
    {13339, 277}, /* glxinfo */
    {13347, 341}, /* gmake */
    {13353, 99}, /* gmirror */
    {13361, 206}, /* gnome-open */
    {13372, 29}, /* gnome-screenshot */
    {13389, 178}, /* gnome-session-quit */
    {13408, 32}, /* gnome-terminal */
    {13423, 99}, /* gnop */
    {13428, 64}, /* go */
    {13431, 342}, /* go get */
    {13438, 342}, /* go install */
    {13449, 343}, /* go run */
    {13456, 59}, /* go-build */
    {13465, 13}, /* gobgp */
    {13471, 282}, /* god */
    {13475, 59}, /* gofmt */
    {13481, 77}, /* goldeneye */
    {13491, 29}, /* google-chrome */
    {13505, 51}, /* goose */
    {13511, 141}, /* gopass */
    {13518, 175}, /* gosu */
    {13523, 165}, /* gosu- */
    {13529, 140}, /* gotty */
    {13535, 218}, /* govc */
    {13540, 99}, /* gpart */
    {13546, 344}, /* gpasswd */
    {13554, 345}, /* gpg */
    {13558, 183}, /* gpg-card */
    {13567, 345}, /* gpg2 */
    {13572, 49}, /* gpgconf */
    {13580, 47}, /* gpio-hammer */
    {13592, 44}, /* gprof */
    {13598, 72}, /* gpsql */
    {13604, 39}, /* gpt */
    {13608, 101}, /* gpt destroy */
    {13620, 59}, /* gradle */
    {13627, 19}, /* grafana-cli */
    {13639, 19}, /* grafana-cli plugins install */
    {13667, 99}, /* graid */
    {13673, 99}, /* graid3 */
    {13680, 72}, /* greenplum */
    {13690, 144}, /* grep */
    {13695, 29}, /* grim */
    {13700, 18}, /* groovy */
    {13707, 42}, /* groupadd */
    {13716, 224}, /* groupdel */
    {13725, 346}, /* groupmod */
    {13734, 3}, /* groups */
    {13741, 99}, /* growfs */
    {13748, 158}, /* growisofs */
    {13758, 115}, /* growpart */
    {13767, 42}, /* grpconv */
    {13775, 347}, /* grpunconv */
    {13785, 41}, /* grub-editenv */
    {13798, 281}, /* grub-install */
    {13811, 41}, /* grub-mkconfig */
    {13825, 281}, /* grub2-install */
    {13839, 41}, /* grub2-mkconfig */
    {13854, 117}, /* grubby */
    {13861, 29}, /* gs */
    {13864, 140}, /* gs-netcat */
    {13874, 348}, /* gsed */
    {13879, 29}, /* gsettings */
    {13889, 219}, /* gsettings reset-recursively */
    {13917, 72}, /* gsql */
    {13922, 99}, /* gstripe */
    {13930, 53}, /* gsutil */
    {13937, 128}, /* gtar */
    {13942, 18}, /* guile */
    {13948, 64}, /* guix */
    {13953, 349}, /* guix gc */
    {13961, 19}, /* guix install */
    {13974, 350}, /* guix package */
    {13987, 71}, /* gunzip */
    {13994, 99}, /* gvinum */
    {14001, 143}, /* gzcat */
    {14007, 145}, /* gzip */
    {14012, 47}, /* h2offt */
    {14019, 218}, /* ha-manager */
    {14030, 351}, /* hadoop */
    {14037, 352}, /* halt */
    {14042, 169}, /* harbor */
    {14049, 106}, /* hash */
    {14054, 29}, /* hashcat */
    {14062, 1}, /* haste */
    {14068, 1}, /* hastebin */
    {14077, 50}, /* hasura */
    {14084, 39}, /* hatch */
    {14090, 193}, /* hatch env */
    {14100, 137}, /* hatch run */
    {14110, 72}, /* hbase */
    {14116, 53}, /* hcloud */
    {14123, 72}, /* hdbsql */
    {14130, 351}, /* hdfs */
    {14135, 231}, /* hdiutil */
    {14143, 353}, /* hdparm */
    {14150, 144}, /* head */
    {14155, 186}, /* headscale */
    {14165, 198}, /* heaptrack */
    {14175, 22}, /* heimdall */
    {14184, 354}, /* helm */
    {14189, 264}, /* helm del */
    {14198, 264}, /* helm delete */
    {14210, 19}, /* helm install */
    {14223, 19}, /* helm plugin install */
    {14243, 355}, /* helm rollback */
    {14257, 264}, /* helm uninstall */
    {14272, 19}, /* helm upgrade */
    {14285, 39}, /* helmfile */
    {14294, 190}, /* helmfile delete */
    {14310, 190}, /* helmfile destroy */
    {14327, 66}, /* help */
    {14332, 53}, /* heroku */
    {14339, 187}, /* hestia */
    {14346, 33}, /* hexdump */
    {14354, 29}, /* hey */
    {14358, 62}, /* hfs.util */
    {14367, 146}, /* hg */
    {14370, 356}, /* hg checkout */
    {14382, 356}, /* hg co */
    {14388, 147}, /* hg purge */
    {14397, 356}, /* hg revert */
    {14407, 147}, /* hg revert -C */
    {14420, 147}, /* hg rollback */
    {14432, 147}, /* hg strip */
    {14441, 356}, /* hg up */
    {14447, 147}, /* hg up -C */
    {14456, 356}, /* hg update */
    {14466, 147}, /* hg update -C */
    {14479, 22}, /* hid-flash */
    {14489, 22}, /* hidapi-flash */
    {14502, 357}, /* history */
    {14510, 72}, /* hive */
    {14515, 39}, /* homectl */
    {14523, 201}, /* homectl deactivate-all */
    {14546, 201}, /* homectl lock */
    {14559, 201}, /* homectl remove */
    {14574, 226}, /* host */
    {14579, 21}, /* hostapd-wpe */
    {14591, 76}, /* hostid */
    {14598, 75}, /* hostinfo */
    {14607, 358}, /* hostname */
    {14616, 359}, /* hostnamectl */
    {14628, 359}, /* hostnamectl hostname */
    {14649, 359}, /* hostnamectl status */
    {14668, 17}, /* hpacucli */
    {14677, 21}, /* hping */
    {14683, 21}, /* hping3 */
    {14690, 56}, /* hponcfg */
    {14698, 47}, /* hpsetup */
    {14706, 17}, /* hpssacli */
    {14715, 83}, /* htop */
    {14720, 42}, /* htpasswd */
    {14729, 14}, /* http */
    {14734, 215}, /* http-server */
    {14746, 215}, /* httpd */
    {14752, 14}, /* https */
    {14758, 59}, /* hugo */
    {14763, 77}, /* hulk */
    {14768, 360}, /* hwclock */
    {14776, 34}, /* hwinfo */
    {14783, 18}, /* hy */
    {14786, 29}, /* hydra */
    {14792, 361}, /* hyperfine */
    {14802, 47}, /* i2cset */
    {14809, 362}, /* i2ctransfer */
    {14821, 135}, /* i386 */
    {14826, 53}, /* ibmcloud */
    {14835, 44}, /* icdiff */
    {14842, 22}, /* iceprog */
    {14850, 33}, /* iconv */
    {14856, 3}, /* id */
    {14859, 277}, /* identify */
    {14868, 22}, /* idevicerestore */
    {14883, 73}, /* idf.py */
    {14890, 18}, /* iex */
    {14894, 363}, /* ifconfig */
    {14903, 364}, /* ifdown */
    {14910, 135}, /* ifne */
    {14915, 75}, /* ifstat */
    {14922, 83}, /* iftop */
    {14928, 365}, /* ifup */
    {14933, 56}, /* ilorest */
    {14941, 291}, /* imapsync */
    {14950, 29}, /* img2pdf */
    {14958, 1}, /* imgur */
    {14964, 282}, /* immortalctl */
    {14976, 72}, /* impala-shell */
    {14989, 29}, /* import */
    {14996, 22}, /* imx_usb */
    {15004, 47}, /* inb */
    {15008, 32}, /* incron */
    {15015, 23}, /* incus */
    {15021, 366}, /* incus config delete */
    {15041, 366}, /* incus config unset */
    {15060, 367}, /* incus delete */
    {15073, 366}, /* incus image delete */
    {15092, 366}, /* incus image unset */
    {15110, 366}, /* incus network delete */
    {15131, 366}, /* incus network unset */
    {15151, 366}, /* incus profile delete */
    {15172, 366}, /* incus profile unset */
    {15192, 366}, /* incus project delete */
    {15213, 366}, /* incus project unset */
    {15233, 368}, /* incus restore */
    {15247, 369}, /* incus stop */
    {15258, 366}, /* incus storage delete */
    {15279, 366}, /* incus storage unset */
    {15299, 366}, /* incus storage volume delete */
    {15327, 181}, /* indent */
    {15334, 118}, /* inetd */
    {15340, 184}, /* influx */
    {15347, 370}, /* influx bucket delete */
    {15368, 370}, /* influx delete */
    {15382, 370}, /* influx org delete */
    {15400, 39}, /* influxd */
    {15408, 255}, /* influxd drop */
    {15421, 66}, /* info */
    {15426, 371}, /* init */
    {15431, 372}, /* initctl */
    {15439, 373}, /* initdb-force */
    {15452, 29}, /* inkscape */
    {15461, 32}, /* inotifywait */
    {15473, 374}, /* insmod */
    {15480, 375}, /* install */
    {15488, 99}, /* installboot */
    {15500, 19}, /* installer */
    {15510, 62}, /* installer-mac */
    {15524, 44}, /* intel_gpu_top */
    {15538, 47}, /* intelmas */
    {15547, 372}, /* invoke-rc.d */
    {15559, 34}, /* inxi */
    {15564, 47}, /* io */
    {15567, 99}, /* iocage */
    {15574, 165}, /* ionice */
    {15581, 53}, /* ionosctl */
    {15590, 34}, /* iostat */
    {15597, 47}, /* iotools */
    {15605, 83}, /* iotop */
    {15611, 376}, /* ip */
    {15614, 377}, /* ip a */
    {15619, 378}, /* ip a del */
    {15628, 378}, /* ip a delete */
    {15640, 379}, /* ip a flush */
    {15651, 377}, /* ip addr */
    {15659, 378}, /* ip addr del */
    {15671, 378}, /* ip addr delete */
    {15686, 379}, /* ip addr flush */
    {15700, 377}, /* ip address */
    {15711, 378}, /* ip address del */
    {15726, 378}, /* ip address delete */
    {15744, 379}, /* ip address flush */
    {15761, 377}, /* ip l */
    {15766, 380}, /* ip l del */
    {15775, 380}, /* ip l delete */
    {15787, 381}, /* ip l s */
    {15794, 382}, /* ip l s netns */
    {15807, 381}, /* ip l set */
    {15816, 382}, /* ip l set netns */
    {15831, 377}, /* ip link */
    {15839, 380}, /* ip link del */
    {15851, 380}, /* ip link delete */
    {15866, 381}, /* ip link s */
    {15876, 382}, /* ip link s netns */
    {15892, 381}, /* ip link set */
    {15904, 382}, /* ip link set netns */
    {15922, 377}, /* ip maddr */
    {15931, 377}, /* ip n */
    {15936, 74}, /* ip neigh */
    {15945, 377}, /* ip neighbour */
    {15958, 377}, /* ip netns */
    {15967, 383}, /* ip netns del */
    {15980, 383}, /* ip netns delete */
    {15996, 384}, /* ip netns exec */
    {16010, 377}, /* ip nexthop */
    {16021, 377}, /* ip r */
    {16026, 385}, /* ip r add */
    {16035, 385}, /* ip r change */
    {16047, 386}, /* ip r del */
    {16056, 386}, /* ip r delete */
    {16068, 387}, /* ip r flush */
    {16079, 385}, /* ip r replace */
    {16092, 377}, /* ip ro */
    {16098, 385}, /* ip ro add */
    {16108, 385}, /* ip ro change */
    {16121, 386}, /* ip ro del */
    {16131, 386}, /* ip ro delete */
    {16144, 387}, /* ip ro flush */
    {16156, 385}, /* ip ro replace */
    {16170, 377}, /* ip route */
    {16179, 385}, /* ip route add */
    {16192, 385}, /* ip route change */
    {16208, 386}, /* ip route del */
    {16221, 386}, /* ip route delete */
    {16237, 387}, /* ip route flush */
    {16252, 385}, /* ip route replace */
    {16269, 377}, /* ip rule */
    {16277, 388}, /* ip rule add */
    {16289, 377}, /* ip token */
    {16298, 377}, /* ip tunnel */
    {16308, 377}, /* ip tuntap */
    {16318, 78}, /* ip6tables */
    {16328, 389}, /* ip6tables-restore */
    {16346, 390}, /* ip6tables-save */
    {16361, 391}, /* ipa */
    {16365, 392}, /* ipa group-del */
    {16379, 392}, /* ipa host-del */
    {16392, 392}, /* ipa user-del */
    {16405, 392}, /* ipa user-disable */
    {16422, 91}, /* ipcalc */
    {16429, 34}, /* ipcs */
    {16434, 22}, /* ipecmd */
    {16441, 76}, /* iperf */
    {16447, 76}, /* iperf3 */
    {16454, 393}, /* ipf */
    {16458, 39}, /* ipfs */
    {16463, 98}, /* ipfs add */
    {16472, 393}, /* ipfw */
    {16477, 394}, /* ipmitool */
    {16486, 395}, /* ipmitool bmc */
    {16499, 395}, /* ipmitool fru */
    {16512, 395}, /* ipmitool hpm */
    {16525, 395}, /* ipmitool lan */
    {16538, 395}, /* ipmitool mc */
    {16550, 395}, /* ipmitool raw */
    {16563, 395}, /* ipmitool sel */
    {16576, 395}, /* ipmitool sol */
    {16589, 395}, /* ipmitool user */
    {16603, 186}, /* ipsec */
    {16609, 396}, /* ipset */
    {16615, 397}, /* ipset destroy */
    {16629, 397}, /* ipset flush */
    {16641, 91}, /* ipset-list */
    {16652, 78}, /* iptables */
    {16661, 78}, /* iptables-legacy */
    {16677, 389}, /* iptables-legacy-restore */
    {16701, 78}, /* iptables-nft */
    {16714, 389}, /* iptables-nft-restore */
    {16735, 389}, /* iptables-restore */
    {16752, 390}, /* iptables-save */
    {16766, 75}, /* iptraf */
    {16773, 397}, /* ipvsadm */
    {16781, 18}, /* ipython */
    {16789, 22}, /* irecovery */
    {16799, 398}, /* iscsiadm */
    {16808, 47}, /* isdct */
    {16814, 96}, /* isodumper */
    {16824, 103}, /* isotpsend */
    {16834, 184}, /* isql */
    {16839, 72}, /* isql-fb */
    {16847, 72}, /* isql-v */
    {16854, 39}, /* istioctl */
    {16863, 190}, /* istioctl uninstall */
    {16882, 291}, /* isync */
    {16888, 399}, /* iw */
    {16891, 91}, /* iw-list */
    {16899, 400}, /* iwconfig */
    {16908, 195}, /* iwctl */
    {16914, 91}, /* iwlist */
    {16921, 98}, /* ix */
    {16924, 103}, /* j1939cat */
    {16933, 99}, /* jail */
    {16938, 62}, /* jamf */
    {16943, 18}, /* janet */
    {16949, 59}, /* java */
    {16954, 401}, /* java jenkins-cli */
    {16971, 59}, /* javac */
    {16977, 59}, /* jekyll */
    {16984, 401}, /* jenkins-cli */
    {16996, 401}, /* jenkins-cli.jar */
    {17012, 19}, /* jenkins-plugin-cli */
    {17031, 59}, /* jest */
    {17036, 402}, /* jffs2dump */
    {17046, 162}, /* jffs2mark */
    {17056, 162}, /* jffs2reset */
    {17067, 146}, /* jj */
    {17070, 147}, /* jj abandon */
    {17081, 152}, /* jobs */
    {17086, 206}, /* joe */
    {17090, 29}, /* john */
    {17095, 33}, /* join */
    {17100, 403}, /* journalctl */
    {17111, 33}, /* jq */
    {17114, 18}, /* jruby */
    {17120, 18}, /* jshell */
    {17127, 22}, /* jtag */
    {17132, 15}, /* jtagconfig */
    {17143, 53}, /* juju */
    {17148, 18}, /* julia */
    {17154, 39}, /* juliaup */
    {17162, 19}, /* juliaup add */
    {17174, 126}, /* juliaup self uninstall */
    {17197, 59}, /* just */
    {17202, 39}, /* k0s */
    {17206, 151}, /* k0s reset */
    {17216, 39}, /* k3d */
    {17220, 264}, /* k3d cluster delete */
    {17239, 354}, /* k3s */
    {17243, 404}, /* k3s kubectl delete */
    {17262, 404}, /* k3s kubectl drain */
    {17280, 151}, /* k3s-agent-uninstall.sh */
    {17303, 151}, /* k3s-killall.sh */
    {17318, 151}, /* k3s-uninstall.sh */
    {17335, 354}, /* k9s */
    {17339, 405}, /* kadmin */
    {17346, 405}, /* kadmin.local */
    {17359, 50}, /* kafka-consumer-groups */
    {17381, 50}, /* kafka-consumer-groups.sh */
    {17406, 406}, /* kafka-delete-records */
    {17427, 406}, /* kafka-delete-records.sh */
    {17451, 406}, /* kafka-server-stop.sh */
    {17472, 406}, /* kafka-storage */
    {17486, 406}, /* kafka-storage.sh */
    {17503, 406}, /* kafka-streams-application-reset */
    {17535, 406}, /* kafka-streams-application-reset.sh */
    {17570, 271}, /* kafka-topics */
    {17583, 255}, /* kafka-topics --delete */
    {17605, 53}, /* kamal */
    {17611, 55}, /* kamal remove */
    {17624, 206}, /* kate */
    {17629, 98}, /* kcat */
    {17634, 39}, /* kdb5_util */
    {17644, 201}, /* kdb5_util destroy */
    {17662, 201}, /* kdb5_util load */
    {17677, 1}, /* kdeconnect-cli */
    {17692, 40}, /* kdestroy */
    {17701, 340}, /* kdesudo */
    {17709, 117}, /* kernel-install */
    {17724, 117}, /* kernelstub */
    {17735, 407}, /* kexec */
    {17741, 62}, /* kextunload */
    {17752, 141}, /* keyctl */
    {17759, 160}, /* keytool */
    {17767, 22}, /* kflash */
    {17774, 408}, /* kill */
    {17779, 409}, /* killacct */
    {17788, 410}, /* killall */
    {17796, 411}, /* killall5 */
    {17805, 39}, /* kind */
    {17810, 264}, /* kind delete */
    {17822, 32}, /* kitty */
    {17828, 374}, /* kmod */
    {17833, 62}, /* kmutil */
    {17840, 51}, /* knex */
    {17845, 39}, /* knife */
    {17851, 412}, /* knife ssh */
    {17861, 413}, /* knife winrm */
    {17873, 414}, /* knotc */
    {17879, 32}, /* konsole */
    {17887, 85}, /* kopia */
    {17893, 86}, /* kopia repository disconnect */
    {17921, 86}, /* kopia snapshot delete */
    {17943, 86}, /* kopia snapshot expire */
    {17965, 39}, /* kops */
    {17970, 190}, /* kops delete */
    {17982, 18}, /* kotlin */
    {17989, 115}, /* kpartx */
    {17996, 118}, /* krfb */
    {18001, 80}, /* ksh */
    {18005, 72}, /* ksql */
    {18010, 39}, /* kubeadm */
    {18018, 264}, /* kubeadm reset */
    {18032, 354}, /* kubectl */
    {18040, 415}, /* kubectl apply */
    {18054, 416}, /* kubectl config delete-cluster */
    {18084, 416}, /* kubectl config delete-context */
    {18114, 416}, /* kubectl config delete-user */
    {18141, 417}, /* kubectl config rename-context */
    {18171, 417}, /* kubectl config set */
    {18190, 417}, /* kubectl config set-cluster */
    {18217, 417}, /* kubectl config set-context */
    {18244, 417}, /* kubectl config set-credentials */
    {18275, 416}, /* kubectl config unset */
    {18296, 417}, /* kubectl config use-context */
    {18323, 418}, /* kubectl cordon */
    {18338, 37}, /* kubectl cp */
    {18349, 419}, /* kubectl create clusterrolebinding */
    {18383, 419}, /* kubectl create rolebinding */
    {18410, 420}, /* kubectl debug */
    {18424, 421}, /* kubectl delete */
    {18439, 418}, /* kubectl drain */
    {18453, 151}, /* kubectl evict */
    {18467, 248}, /* kubectl exec */
    {18480, 19}, /* kubectl krew install */
    {18501, 422}, /* kubectl patch */
    {18515, 423}, /* kubectl replace */
    {18531, 355}, /* kubectl rollout undo */
    {18552, 420}, /* kubectl run */
    {18564, 424}, /* kubectl scale */
    {18578, 425}, /* kubectl taint */
    {18592, 151}, /* kubectl-ceph */
    {18605, 354}, /* kubectx */
    {18613, 39}, /* kubefed */
    {18621, 190}, /* kubefed unjoin */
    {18636, 354}, /* kubens */
    {18643, 22}, /* kwboot */
    {18650, 29}, /* kwriteconfig5 */
    {18664, 72}, /* kylin */
    {18670, 22}, /* l4t_initrd_flash.sh */
    {18690, 228}, /* la */
    {18693, 29}, /* lame */
    {18698, 152}, /* last */
    {18703, 152}, /* lastb */
    {18709, 426}, /* lastlog */
    {18717, 59}, /* latex */
    {18723, 372}, /* launchctl */
    {18733, 59}, /* ld */
    {18736, 392}, /* ldapdelete */
    {18747, 40}, /* ldapmodrdn-any */
    {18762, 91}, /* ldapsearch */
    {18773, 41}, /* ldconfig */
    {18782, 66}, /* ldd */
    {18786, 22}, /* ldrx */
    {18791, 427}, /* less */
    {18796, 152}, /* let */
    {18800, 206}, /* lf */
    {18803, 428}, /* lftp */
    {18808, 201}, /* lgroupdel */
    {18818, 29}, /* libreoffice */
    {18830, 59}, /* libtool */
    {18838, 21}, /* ligolo */
    {18845, 117}, /* lilo */
    {18850, 23}, /* limactl */
    {18858, 368}, /* limactl delete */
    {18873, 368}, /* limactl factory-reset */
    {18895, 39}, /* linkerd */
    {18903, 190}, /* linkerd uninstall */
    {18921, 265}, /* links */
    {18927, 265}, /* links2 */
    {18934, 53}, /* linode-cli */
    {18945, 135}, /* linux32 */
    {18953, 135}, /* linux64 */
    {18961, 51}, /* liquibase */
    {18971, 187}, /* list_members */
    {18984, 187}, /* listserv */
    {18993, 72}, /* litecli */
    {19001, 215}, /* live-server */
    {19013, 228}, /* ll */
    {19016, 112}, /* llcancel */
    {19025, 32}, /* lldb */
    {19030, 91}, /* lldpctl */
    {19038, 429}, /* ln */
    {19041, 88}, /* lnav */
    {19046, 177}, /* loadkeys */
    {19055, 44}, /* loc */
    {19059, 222}, /* local */
    {19065, 152}, /* locale */
    {19072, 41}, /* locale-gen */
    {19083, 359}, /* localectl */
    {19093, 359}, /* localectl list-keymaps */
    {19116, 359}, /* localectl list-locales */
    {19139, 359}, /* localectl status */
    {19156, 29}, /* localepurge */
    {19168, 228}, /* locate */
    {19175, 54}, /* locksettings */
    {19188, 1}, /* logger */
    {19195, 359}, /* loginctl */
    {19204, 430}, /* loginctl halt */
    {19218, 431}, /* loginctl kill-session */
    {19240, 431}, /* loginctl kill-user */
    {19259, 359}, /* loginctl list-sessions */
    {19282, 359}, /* loginctl list-users */
    {19302, 430}, /* loginctl poweroff */
    {19320, 430}, /* loginctl reboot */
    {19336, 359}, /* loginctl session-status */
    {19360, 359}, /* loginctl show-session */
    {19382, 431}, /* loginctl terminate-seat */
    {19406, 431}, /* loginctl terminate-session */
    {19433, 431}, /* loginctl terminate-user */
    {19457, 359}, /* loginctl user-status */
    {19478, 106}, /* logout */
    {19485, 75}, /* logread */
    {19493, 432}, /* logrotate */
    {19503, 432}, /* logsave */
    {19511, 39}, /* logstash-plugin */
    {19527, 19}, /* logstash-plugin install */
    {19551, 33}, /* lolcat */
    {19558, 39}, /* longhornctl */
    {19570, 151}, /* longhornctl delete */
    {19589, 33}, /* look */
    {19594, 115}, /* losetup */
    {19602, 213}, /* lp */
    {19605, 433}, /* lpadmin */
    {19613, 141}, /* lpass */
    {19619, 22}, /* lpc21isp */
    {19628, 434}, /* lpinfo */
    {19635, 435}, /* lpoptions */
    {19645, 434}, /* lpq */
    {19649, 213}, /* lpr */
    {19653, 153}, /* lprm */
    {19658, 434}, /* lpstat */
    {19665, 145}, /* lrzip */
    {19671, 228}, /* ls */
    {19674, 436}, /* lsar */
    {19679, 34}, /* lsattr */
    {19686, 44}, /* lsb */
    {19690, 75}, /* lsb_release */
    {19702, 34}, /* lsblk */
    {19708, 34}, /* lscpu */
    {19714, 228}, /* lsd */
    {19718, 44}, /* lsfd */
    {19723, 34}, /* lshw */
    {19728, 34}, /* lsinitramfs */
    {19740, 34}, /* lsipc */
    {19746, 44}, /* lsirq */
    {19752, 47}, /* lsiutil */
    {19760, 44}, /* lslocks */
    {19768, 44}, /* lslogins */
    {19777, 44}, /* lsmem */
    {19783, 34}, /* lsmod */
    {19789, 402}, /* lsmtd */
    {19795, 34}, /* lsns */
    {19800, 437}, /* lsof */
    {19805, 34}, /* lspci */
    {19811, 66}, /* lstopo */
    {19818, 34}, /* lsusb */
    {19824, 129}, /* lsyncd */
    {19831, 32}, /* ltrace */
    {19838, 18}, /* lua */
    {19842, 18}, /* luajit */
    {19849, 64}, /* luarocks */
    {19858, 19}, /* luarocks install */
    {19875, 438}, /* luarocks purge */
    {19890, 183}, /* luksmeta */
    {19899, 201}, /* luserdel */
    {19908, 439}, /* lvchange */
    {19917, 439}, /* lvconvert */
    {19927, 439}, /* lvcreate */
    {19936, 440}, /* lvdisplay */
    {19946, 439}, /* lvextend */
    {19955, 441}, /* lvm */
    {19959, 100}, /* lvmvdo */
    {19966, 442}, /* lvreduce */
    {19975, 443}, /* lvremove */
    {19984, 439}, /* lvrename */
    {19993, 444}, /* lvresize */
    {20002, 440}, /* lvs */
    {20006, 440}, /* lvscan */
    {20013, 14}, /* lwp-download */
    {20026, 14}, /* lwp-request */
    {20038, 23}, /* lxc */
    {20042, 366}, /* lxc config delete */
    {20060, 366}, /* lxc config unset */
    {20077, 367}, /* lxc delete */
    {20088, 248}, /* lxc exec */
    {20097, 366}, /* lxc image delete */
    {20114, 366}, /* lxc image unset */
    {20130, 366}, /* lxc network delete */
    {20149, 366}, /* lxc network unset */
    {20167, 366}, /* lxc profile delete */
    {20186, 366}, /* lxc profile unset */
    {20204, 366}, /* lxc project delete */
    {20223, 366}, /* lxc project unset */
    {20241, 368}, /* lxc restore */
    {20253, 369}, /* lxc stop */
    {20262, 366}, /* lxc storage delete */
    {20281, 366}, /* lxc storage unset */
    {20299, 366}, /* lxc storage volume delete */
    {20325, 32}, /* lxc-attach */
    {20336, 367}, /* lxc-destroy */
    {20348, 32}, /* lxc-execute */
    {20360, 29}, /* lynis */
    {20366, 265}, /* lynx */
    {20371, 71}, /* lz4 */
    {20375, 143}, /* lz4cat */
    {20382, 145}, /* lzma */
    {20387, 145}, /* lzop */
    {20392, 181}, /* m4 */
    {20395, 365}, /* macchanger */
    {20406, 32}, /* machinectl */
    {20417, 107}, /* machinectl poweroff */
    {20437, 107}, /* machinectl remove */
    {20455, 107}, /* machinectl terminate */
    {20476, 77}, /* macof */
    {20482, 50}, /* magento */
    {20490, 204}, /* magic-wormhole */
    {20505, 29}, /* magick */
    {20512, 98}, /* magnet-share */
    {20525, 204}, /* mail */
    {20530, 187}, /* maildirmake */
    {20542, 187}, /* mailman */
    {20550, 252}, /* mailq */
    {20556, 445}, /* mailutil */
    {20565, 29}, /* mailx */
    {20571, 29}, /* maim */
    {20576, 341}, /* make */
    {20581, 100}, /* make-bcache */
    {20593, 22}, /* make-flash */
    {20604, 49}, /* makepasswd */
    {20615, 64}, /* mamba */
    {20621, 193}, /* mamba env */
    {20631, 194}, /* mamba env remove */
    {20648, 446}, /* man */
    {20652, 447}, /* manage.py */
    {20662, 448}, /* mapfile */
    {20670, 39}, /* mapred */
    {20677, 298}, /* mapred job */
    {20688, 184}, /* mariadb */
    {20696, 72}, /* mariadb-client */
    {20711, 62}, /* mas */
    {20715, 76}, /* masscan */
    {20723, 178}, /* mate-session-save */
    {20741, 1}, /* matrix-commander */
    {20758, 93}, /* mawk */
    {20763, 212}, /* mbpoll */
    {20770, 291}, /* mbsync */
    {20777, 212}, /* mbtget */
    {20784, 53}, /* mc */
    {20787, 50}, /* mc-admin */
    {20796, 204}, /* mc-cp */
    {20802, 206}, /* mcedit */
    {20809, 449}, /* mcflush */
    {20817, 72}, /* mclient */
    {20825, 22}, /* mcumgr */
    {20832, 94}, /* md5sum */
    {20839, 450}, /* mdadm */
    {20845, 47}, /* mdio-tool */
    {20855, 77}, /* mdk3 */
    {20860, 77}, /* mdk4 */
    {20865, 62}, /* mdutil */
    {20872, 277}, /* mediainfo */
    {20882, 21}, /* medusa */
    {20889, 17}, /* megacli */
    {20897, 17}, /* megacli64 */
    {20907, 47}, /* megarec */
    {20915, 17}, /* megasasctl */
    {20926, 47}, /* mei-amt-check */
    {20940, 449}, /* memcflush */
    {20950, 449}, /* memcrm */
    {20957, 47}, /* memtool */
    {20965, 163}, /* mender */
    {20972, 163}, /* mender-update */
    {20986, 111}, /* mergerfs */
    {20995, 451}, /* mesg */
    {21000, 59}, /* meson */
    {21006, 99}, /* metaclear */
    {21016, 99}, /* metadb */
    {21023, 99}, /* mfiutil */
    {21031, 452}, /* mformat */
    {21039, 206}, /* micro */
    {21045, 235}, /* microdnf */
    {21054, 65}, /* microdnf remove */
    {21070, 39}, /* microk8s */
    {21079, 404}, /* microk8s kubectl delete */
    {21103, 404}, /* microk8s kubectl drain */
    {21126, 151}, /* microk8s reset */
    {21141, 39}, /* microk8s.kubectl */
    {21158, 404}, /* microk8s.kubectl delete */
    {21182, 404}, /* microk8s.kubectl drain */
    {21205, 39}, /* micromamba */
    {21216, 194}, /* micromamba env remove */
    {21238, 18}, /* micropython */
    {21250, 47}, /* mii-tool */
    {21259, 33}, /* miller */
    {21266, 21}, /* mimikatz */
    {21275, 22}, /* minichlink */
    {21286, 354}, /* minikube */
    {21295, 264}, /* minikube delete */
    {21311, 404}, /* minikube kubectl delete */
    {21335, 404}, /* minikube kubectl drain */
    {21358, 22}, /* minipro */
    {21366, 215}, /* miniserve */
    {21376, 33}, /* ministat */
    {21385, 96}, /* mintstick */
    {21395, 39}, /* mise */
    {21400, 137}, /* mise exec */
    {21410, 77}, /* mitm6 */
    {21416, 51}, /* mix */
    {21420, 19}, /* mix archive.install */
    {21440, 19}, /* mix escript.install */
    {21460, 453}, /* mkdir */
    {21466, 59}, /* mkdocs */
    {21473, 454}, /* mkdosfs */
    {21481, 455}, /* mke2fs */
    {21488, 97}, /* mkenvimage-x */
    {21501, 454}, /* mkexfatfs */
    {21511, 453}, /* mkfifo */
    {21518, 454}, /* mkfs */
    {21523, 454}, /* mkfs-any */
    {21532, 456}, /* mkfs.bcachefs */
    {21546, 454}, /* mkfs.btrfs */
    {21557, 456}, /* mkfs.cramfs */
    {21569, 456}, /* mkfs.exfat */
    {21580, 455}, /* mkfs.ext2 */
    {21590, 455}, /* mkfs.ext3 */
    {21600, 455}, /* mkfs.ext4 */
    {21610, 454}, /* mkfs.f2fs */
    {21620, 456}, /* mkfs.gfs2 */
    {21630, 456}, /* mkfs.jffs2 */
    {21641, 456}, /* mkfs.jfs */
    {21650, 456}, /* mkfs.minix */
    {21661, 456}, /* mkfs.nilfs2 */
    {21673, 456}, /* mkfs.ntfs */
    {21683, 456}, /* mkfs.ocfs2 */
    {21694, 456}, /* mkfs.reiser4 */
    {21707, 456}, /* mkfs.ubifs */
    {21718, 456}, /* mkfs.vfat */
    {21728, 41}, /* mkinitcpio */
    {21739, 71}, /* mkisofs */
    {21747, 453}, /* mknod */
    {21753, 454}, /* mkntfs */
    {21760, 49}, /* mkpasswd */
    {21769, 454}, /* mkreiserfs */
    {21780, 80}, /* mksh */
    {21785, 71}, /* mksquashfs */
    {21796, 454}, /* mkswap */
    {21803, 457}, /* mktemp */
    {21810, 454}, /* mkudffs */
    {21818, 445}, /* mlist */
    {21824, 228}, /* mlocate */
    {21832, 33}, /* mlr */
    {21836, 47}, /* mlxconfig */
    {21846, 47}, /* mlxfwmanager */
    {21859, 39}, /* mmc */
    {21863, 458}, /* mmc bootbus */
    {21875, 458}, /* mmc bootpart */
    {21888, 458}, /* mmc cache */
    {21898, 458}, /* mmc cmdq */
    {21907, 458}, /* mmc csd */
    {21915, 458}, /* mmc enh_area */
    {21928, 458}, /* mmc erase */
    {21938, 458}, /* mmc extcsd */
    {21949, 458}, /* mmc ffu */
    {21957, 458}, /* mmc gp */
    {21964, 458}, /* mmc hwreset */
    {21976, 458}, /* mmc rpmb */
    {21985, 458}, /* mmc sanitize */
    {21998, 458}, /* mmc secure_trim1 */
    {22015, 458}, /* mmc softreset */
    {22029, 458}, /* mmc write_reliability */
    {22051, 458}, /* mmc writeprotect */
    {22068, 187}, /* mmsitepass */
    {22079, 212}, /* modbus */
    {22086, 75}, /* modinfo */
    {22094, 212}, /* modpoll */
    {22102, 459}, /* modprobe */
    {22111, 29}, /* mogrify */
    {22119, 117}, /* mokutil */
    {22127, 72}, /* monetdb */
    {22135, 72}, /* monetdb-client */
    {22150, 184}, /* mongo */
    {22156, 460}, /* mongodump */
    {22166, 255}, /* mongodump-drop */
    {22181, 460}, /* mongoexport */
    {22193, 461}, /* mongorestore */
    {22206, 184}, /* mongosh */
    {22214, 123}, /* mongosh-drop */
    {22227, 460}, /* mongostat */
    {22237, 282}, /* monit */
    {22243, 282}, /* monitctl */
    {22252, 427}, /* more */
    {22257, 90}, /* mosh */
    {22262, 32}, /* mosh-server */
    {22274, 98}, /* mosquitto_pub */
    {22288, 33}, /* most */
    {22293, 462}, /* mount */
    {22299, 34}, /* mountpoint */
    {22310, 206}, /* mousepad */
    {22319, 463}, /* mpack */
    {22325, 29}, /* mplayer */
    {22333, 291}, /* mpop */
    {22338, 22}, /* mpremote */
    {22347, 34}, /* mpstat */
    {22354, 99}, /* mptutil */
    {22362, 29}, /* mpv */
    {22366, 47}, /* msecli */
    {22373, 21}, /* msfconsole */
    {22384, 21}, /* msfvenom */
    {22393, 445}, /* mshow */
    {22399, 204}, /* msmtp */
    {22405, 22}, /* mspdebug */
    {22414, 72}, /* mssql-cli */
    {22424, 47}, /* mstflint */
    {22433, 164}, /* mtd */
    {22437, 27}, /* mtd erase */
    {22447, 162}, /* mtd fixtrx */
    {22458, 162}, /* mtd resetbc */
    {22470, 162}, /* mtd unlock */
    {22481, 27}, /* mtd write */
    {22491, 162}, /* mtd-write */
    {22501, 164}, /* mtd_debug */
    {22511, 27}, /* mtd_debug erase */
    {22527, 27}, /* mtd_debug write */
    {22543, 163}, /* mtd_storage.sh */
    {22558, 162}, /* mtd_write */
    {22568, 402}, /* mtdinfo */
    {22576, 97}, /* mtdpart */
    {22584, 402}, /* mtdpart-show */
    {22597, 22}, /* mtk */
    {22601, 22}, /* mtk.py */
    {22608, 22}, /* mtkcli */
    {22615, 22}, /* mtkclient */
    {22625, 226}, /* mtr */
    {22629, 186}, /* mullvad */
    {22637, 23}, /* multipass */
    {22647, 367}, /* multipass delete */
    {22664, 464}, /* multipass exec */
    {22679, 367}, /* multipass purge */
    {22695, 368}, /* multipass restore */
    {22713, 39}, /* multipath */
    {22723, 100}, /* multipath -F */
    {22736, 188}, /* mussh */
    {22742, 204}, /* mutt */
    {22747, 465}, /* mv */
    {22750, 17}, /* mvcli */
    {22756, 59}, /* mvn */
    {22760, 47}, /* mw */
    {22763, 72}, /* mycli */
    {22769, 59}, /* mypy */
    {22774, 184}, /* mysql */
    {22780, 72}, /* mysql-client */
    {22793, 72}, /* mysql8 */
    {22800, 373}, /* mysql_secure_installation-reset */
    {22832, 271}, /* mysqladmin */
    {22843, 255}, /* mysqladmin drop */
    {22859, 255}, /* mysqladmin shutdown */
    {22879, 460}, /* mysqldump */
    {22889, 461}, /* mysqlimport */
    {22901, 184}, /* mysqlsh */
    {22909, 67}, /* nala */
    {22914, 69}, /* nala remove */
    {22926, 44}, /* namei */
    {22932, 402}, /* nanddump */
    {22941, 97}, /* nandtest */
    {22950, 27}, /* nandwrite */
    {22960, 206}, /* nano */
    {22965, 50}, /* nats */
    {22970, 98}, /* nats pub */
    {22979, 93}, /* nawk */
    {22984, 466}, /* nc */
    {22987, 466}, /* ncat */
    {22992, 1}, /* ncat-paste */
    {23003, 34}, /* ncdu */
    {23008, 302}, /* ncftp */
    {23014, 14}, /* ncftpget */
    {23023, 186}, /* nebula */
    {23030, 66}, /* needrestart */
    {23042, 66}, /* needs-restarting */
    {23059, 50}, /* neo4j-admin */
    {23071, 83}, /* neofetch */
    {23080, 237}, /* nerdctl */
    {23088, 243}, /* nerdctl compose down */
    {23109, 241}, /* nerdctl container prune */
    {23133, 248}, /* nerdctl exec */
    {23146, 133}, /* nerdctl rm */
    {23157, 134}, /* nerdctl rmi */
    {23169, 247}, /* nerdctl run */
    {23181, 241}, /* nerdctl system prune */
    {23202, 241}, /* nerdctl volume prune */
    {23223, 251}, /* nerdctl volume rm */
    {23241, 102}, /* net */
    {23245, 40}, /* net ads leave */
    {23259, 13}, /* net commit */
    {23270, 13}, /* net del */
    {23278, 40}, /* net group delete */
    {23295, 40}, /* net user delete */
    {23311, 102}, /* net.exe */
    {23319, 186}, /* netbird */
    {23327, 466}, /* netcat */
    {23334, 186}, /* netclient */
    {23344, 21}, /* netexec */
    {23352, 61}, /* netfilter-persistent */
    {23373, 83}, /* nethogs */
    {23381, 53}, /* netlify */
    {23389, 116}, /* netplan */
    {23397, 467}, /* netsh */
    {23403, 75}, /* netstat */
    {23411, 468}, /* networkctl */
    {23422, 62}, /* networksetup */
    {23435, 252}, /* newaliases */
    {23446, 454}, /* newfs */
    {23452, 456}, /* newfs_apfs */
    {23463, 456}, /* newfs_exfat */
    {23475, 456}, /* newfs_hfs */
    {23485, 456}, /* newfs_msdos */
    {23497, 456}, /* newfs_ufs */
    {23507, 42}, /* newgidmap */
    {23517, 469}, /* newgrp */
    {23524, 22}, /* newtmgr */
    {23532, 174}, /* newusers */
    {23541, 169}, /* nexus */
    {23547, 470}, /* nft */
    {23551, 471}, /* nft delete chain */
    {23568, 471}, /* nft delete ruleset */
    {23587, 471}, /* nft delete table */
    {23604, 471}, /* nft destroy */
    {23616, 471}, /* nft flush */
    {23626, 390}, /* nft-list */
    {23635, 97}, /* nftl_format */
    {23647, 472}, /* nginx */
    {23653, 76}, /* ngrep */
    {23659, 39}, /* ngrok */
    {23665, 118}, /* ngrok tcp */
    {23675, 165}, /* nice */
    {23680, 18}, /* nim */
    {23684, 39}, /* nimble */
    {23691, 19}, /* nimble install */
    {23706, 59}, /* ninja */
    {23712, 183}, /* nitropy */
    {23720, 64}, /* nix */
    {23724, 19}, /* nix build */
    {23734, 19}, /* nix develop */
    {23746, 19}, /* nix profile install */
    {23766, 19}, /* nix run */
    {23774, 19}, /* nix shell */
    {23784, 349}, /* nix store */
    {23794, 19}, /* nix-build */
    {23804, 349}, /* nix-collect-garbage */
    {23824, 473}, /* nix-env */
    {23832, 126}, /* nix-env --delete-generations */
    {23861, 19}, /* nix-shell */
    {23871, 181}, /* nkf */
    {23875, 33}, /* nl */
    {23878, 76}, /* nload */
    {23884, 66}, /* nm */
    {23887, 76}, /* nmap */
    {23892, 91}, /* nmblookup */
    {23902, 474}, /* nmcli */
    {23908, 475}, /* nmcli c del */
    {23920, 475}, /* nmcli c delete */
    {23935, 476}, /* nmcli c down */
    {23948, 477}, /* nmcli c mod */
    {23960, 477}, /* nmcli c modify */
    {23975, 475}, /* nmcli con del */
    {23989, 475}, /* nmcli con delete */
    {24006, 476}, /* nmcli con down */
    {24021, 477}, /* nmcli con mod */
    {24035, 477}, /* nmcli con modify */
    {24052, 475}, /* nmcli connection del */
    {24073, 475}, /* nmcli connection delete */
    {24097, 476}, /* nmcli connection down */
    {24119, 477}, /* nmcli connection mod */
    {24140, 477}, /* nmcli connection modify */
    {24164, 478}, /* nmcli d delete */
    {24179, 478}, /* nmcli d disconnect */
    {24198, 478}, /* nmcli d down */
    {24211, 478}, /* nmcli dev delete */
    {24228, 478}, /* nmcli dev disconnect */
    {24249, 478}, /* nmcli dev down */
    {24264, 478}, /* nmcli device delete */
    {24284, 478}, /* nmcli device disconnect */
    {24308, 478}, /* nmcli device down */
    {24326, 479}, /* nmcli n off */
    {24338, 479}, /* nmcli networking off */
    {24359, 480}, /* nmcli r all off */
    {24375, 480}, /* nmcli r wifi off */
    {24392, 480}, /* nmcli r wwan off */
    {24409, 480}, /* nmcli radio all off */
    {24429, 480}, /* nmcli radio wifi off */
    {24450, 480}, /* nmcli radio wwan off */
    {24471, 116}, /* nmtui */
    {24477, 206}, /* nnn */
    {24481, 135}, /* nocorrect */
    {24491, 18}, /* node */
    {24496, 18}, /* nodejs */
    {24503, 271}, /* nodetool */
    {24512, 481}, /* nodetool assassinate */
    {24533, 481}, /* nodetool clearsnapshot */
    {24556, 481}, /* nodetool decommission */
    {24578, 481}, /* nodetool disablebinary */
    {24601, 481}, /* nodetool disablegossip */
    {24624, 481}, /* nodetool drain */
    {24639, 481}, /* nodetool removenode */
    {24659, 481}, /* nodetool resetlocalschema */
    {24685, 481}, /* nodetool stopdaemon */
    {24705, 481}, /* nodetool truncatehints */
    {24728, 135}, /* noglob */
    {24735, 135}, /* nohup */
    {24741, 53}, /* nomad */
    {24747, 482}, /* nomad system gc */
    {24763, 186}, /* nordvpn */
    {24771, 1}, /* notify */
    {24778, 451}, /* notify-send */
    {24790, 1}, /* notify-slack */
    {24803, 39}, /* notmuch */
    {24811, 445}, /* notmuch count */
    {24825, 445}, /* notmuch search */
    {24840, 445}, /* notmuch show */
    {24853, 53}, /* nova */
    {24858, 39}, /* now */
    {24862, 55}, /* now rm */
    {24869, 59}, /* nox */
    {24873, 64}, /* npm */
    {24877, 309}, /* npm access remove */
    {24895, 309}, /* npm access revoke */
    {24913, 309}, /* npm access rm */
    {24927, 19}, /* npm add */
    {24935, 483}, /* npm audit fix */
    {24949, 155}, /* npm deprecate */
    {24963, 309}, /* npm dist-tag remove */
    {24983, 309}, /* npm dist-tag revoke */
    {25003, 309}, /* npm dist-tag rm */
    {25019, 137}, /* npm exec */
    {25028, 19}, /* npm i */
    {25034, 19}, /* npm install */
    {25046, 309}, /* npm org remove */
    {25061, 309}, /* npm org revoke */
    {25076, 309}, /* npm org rm */
    {25087, 309}, /* npm owner remove */
    {25104, 309}, /* npm owner revoke */
    {25121, 309}, /* npm owner rm */
    {25134, 309}, /* npm team remove */
    {25150, 309}, /* npm team revoke */
    {25166, 309}, /* npm team rm */
    {25178, 148}, /* npm uninstall */
    {25192, 155}, /* npm unpublish */
    {25206, 3}, /* nproc */
    {25212, 137}, /* npx */
    {25216, 32}, /* nq */
    {25219, 22}, /* nrfjprog */
    {25228, 22}, /* nrfutil */
    {25236, 484}, /* nsenter */
    {25244, 226}, /* nslookup */
    {25253, 50}, /* nsq_to_file */
    {25265, 282}, /* nssm */
    {25270, 75}, /* nstat */
    {25276, 414}, /* nsupdate */
    {25285, 185}, /* ntfsclone */
    {25295, 185}, /* ntfscp */
    {25302, 259}, /* ntfsfix */
    {25310, 299}, /* ntfsresize */
    {25321, 1}, /* ntfy */
    {25326, 177}, /* ntpdate */
    {25334, 165}, /* numactl */
    {25342, 34}, /* numastat */
    {25351, 33}, /* numfmt */
    {25358, 39}, /* nv */
    {25361, 13}, /* nv unset */
    {25370, 277}, /* nvidia-smi */
    {25381, 151}, /* nvidia-uninstall */
    {25398, 275}, /* nvim */
    {25403, 19}, /* nvim-plug */
    {25413, 64}, /* nvm */
    {25417, 164}, /* nvme */
    {25422, 485}, /* nvme delete-ns */
    {25437, 485}, /* nvme dsm */
    {25446, 485}, /* nvme format */
    {25458, 485}, /* nvme sanitize */
    {25472, 485}, /* nvme write */
    {25483, 485}, /* nvme write-uncor */
    {25500, 485}, /* nvme write-zeroes */
    {25518, 99}, /* nvmecontrol */
    {25530, 47}, /* nvmupdate64e */
    {25543, 486}, /* nvram */
    {25549, 487}, /* nvram -c */
    {25558, 162}, /* nvram clear */
    {25570, 162}, /* nvram commit-erase */
    {25589, 162}, /* nvram erase */
    {25601, 162}, /* nvram reset */
    {25613, 162}, /* nvram unset */
    {25625, 117}, /* nvram-any */
    {25635, 97}, /* nvram-erase */
    {25647, 162}, /* nvram-faker */
    {25659, 163}, /* nvram_daemon */
    {25672, 47}, /* nvramtool */
    {25682, 22}, /* nvs_flash */
    {25692, 44}, /* nvtop */
    {25698, 101}, /* nwipe */
    {25704, 22}, /* nxpdebugmbox */
    {25717, 72}, /* nzsql */
    {25723, 49}, /* oathtool */
    {25732, 488}, /* objcopy */
    {25740, 66}, /* objdump */
    {25748, 53}, /* obsutil */
    {25756, 354}, /* oc */
    {25759, 489}, /* oc adm cordon */
    {25773, 151}, /* oc adm drain */
    {25786, 490}, /* oc adm policy add-cluster-role-to-group */
    {25826, 490}, /* oc adm policy add-cluster-role-to-user */
    {25865, 151}, /* oc adm prune */
    {25878, 151}, /* oc adm taint */
    {25891, 415}, /* oc apply */
    {25900, 37}, /* oc cp */
    {25906, 421}, /* oc delete */
    {25916, 248}, /* oc exec */
    {25924, 422}, /* oc patch */
    {25933, 424}, /* oc scale */
    {25942, 50}, /* occ */
    {25946, 53}, /* oci */
    {25950, 29}, /* ocrmypdf */
    {25959, 185}, /* ocs-sr */
    {25966, 18}, /* octave */
    {25973, 33}, /* od */
    {25976, 22}, /* odin4 */
    {25982, 50}, /* odoo */
    {25987, 291}, /* offlineimap */
    {25999, 29}, /* oggenc */
    {26006, 29}, /* okular */
    {26013, 56}, /* omconfig */
    {26022, 39}, /* omf */
    {26026, 19}, /* omf install */
    {26038, 98}, /* onionshare-cli */
    {26053, 202}, /* oom */
    {26057, 141}, /* op */
    {26060, 137}, /* op run */
    {26067, 64}, /* opam */
    {26072, 19}, /* opam install */
    {26085, 148}, /* opam switch */
    {26097, 126}, /* opam switch remove */
    {26116, 46}, /* opatch */
    {26123, 206}, /* open */
    {26128, 22}, /* openFPGALoader */
    {26143, 22}, /* openmv */
    {26150, 15}, /* openocd */
    {26158, 491}, /* openssl */
    {26166, 53}, /* openstack */
    {26176, 204}, /* openvpn */
    {26184, 186}, /* openvpn3 */
    {26193, 177}, /* openvt */
    {26200, 64}, /* opkg */
    {26205, 19}, /* opkg install */
    {26218, 65}, /* opkg remove */
    {26230, 169}, /* opscode */
    {26238, 60}, /* optirun */
    {26246, 188}, /* orsh */
    {26251, 492}, /* osascript */
    {26261, 72}, /* osql */
    {26266, 53}, /* ossutil */
    {26274, 129}, /* osync */
    {26280, 22}, /* otatool.py */
    {26291, 47}, /* otp-x */
    {26297, 47}, /* outb */
    {26302, 47}, /* outl */
    {26307, 47}, /* outw */
    {26312, 218}, /* ovirt-shell */
    {26324, 493}, /* ovn-nbctl */
    {26334, 493}, /* ovn-sbctl */
    {26344, 493}, /* ovs-appctl */
    {26355, 493}, /* ovs-dpctl */
    {26365, 493}, /* ovs-ofctl */
    {26375, 494}, /* ovs-vsctl */
    {26385, 495}, /* ovs-vsctl --if-exists */
    {26407, 495}, /* ovs-vsctl del-br */
    {26424, 495}, /* ovs-vsctl del-controller */
    {26449, 495}, /* ovs-vsctl del-fail-mode */
    {26473, 495}, /* ovs-vsctl del-manager */
    {26495, 495}, /* ovs-vsctl del-port */
    {26514, 495}, /* ovs-vsctl del-ssl */
    {26532, 495}, /* ovs-vsctl emer-reset */
    {26553, 493}, /* ovsdb-client */
    {26566, 493}, /* ovsdb-tool */
    {26577, 496}, /* p4 */
    {26580, 2}, /* p7zip */
    {26586, 58}, /* packer */
    {26593, 497}, /* pacman */
    {26600, 19}, /* pacman-U */
    {26609, 29}, /* pactl */
    {26615, 89}, /* pam-auth-update */
    {26631, 31}, /* pam-config */
    {26642, 42}, /* pam_tally2 */
    {26653, 59}, /* pandoc */
    {26660, 29}, /* paplay */
    {26667, 498}, /* parallel */
    {26676, 188}, /* parallel-ssh */
    {26689, 96}, /* partclone */
    {26699, 499}, /* partclone.btrfs */
    {26715, 499}, /* partclone.dd */
    {26728, 96}, /* partclone.ext3 */
    {26743, 499}, /* partclone.ext4 */
    {26758, 96}, /* partclone.fat32 */
    {26774, 499}, /* partclone.ntfs */
    {26789, 499}, /* partclone.restore */
    {26807, 499}, /* partclone.vfat */
    {26822, 499}, /* partclone.xfs */
    {26836, 500}, /* parted */
    {26843, 22}, /* particle */
    {26852, 185}, /* partimage */
    {26862, 115}, /* partprobe */
    {26872, 22}, /* parttool.py */
    {26884, 43}, /* partx */
    {26890, 49}, /* pass */
    {26895, 501}, /* pass cp */
    {26903, 502}, /* pass delete */
    {26915, 501}, /* pass edit */
    {26925, 49}, /* pass find */
    {26935, 501}, /* pass generate */
    {26949, 501}, /* pass git */
    {26958, 49}, /* pass grep */
    {26968, 501}, /* pass init */
    {26978, 501}, /* pass insert */
    {26990, 49}, /* pass ls */
    {26998, 501}, /* pass mv */
    {27006, 502}, /* pass remove */
    {27018, 502}, /* pass rm */
    {27026, 49}, /* pass show */
    {27036, 503}, /* passwd */
    {27043, 504}, /* paste */
    {27049, 98}, /* pastebinit */
    {27060, 505}, /* patch */
    {27066, 488}, /* patchelf */
    {27075, 29}, /* pavucontrol */
    {27087, 149}, /* pax */
    {27091, 1}, /* pbin */
    {27096, 39}, /* pbm */
    {27100, 86}, /* pbm delete-backup */
    {27118, 145}, /* pbzip2 */
    {27125, 144}, /* pcregrep */
    {27134, 39}, /* pcs */
    {27138, 203}, /* pcs cluster */
    {27150, 203}, /* pcs node */
    {27159, 203}, /* pcs property */
    {27172, 203}, /* pcs resource */
    {27185, 203}, /* pcs stonith */
    {27197, 23}, /* pct */
    {27201, 368}, /* pct delsnapshot */
    {27217, 367}, /* pct destroy */
    {27229, 218}, /* pct restore */
    {27241, 368}, /* pct rollback */
    {27254, 25}, /* pct stop */
    {27263, 506}, /* pdbedit */
    {27271, 277}, /* pdffonts */
    {27280, 277}, /* pdfinfo */
    {27288, 59}, /* pdflatex */
    {27297, 29}, /* pdfseparate */
    {27309, 29}, /* pdftk */
    {27315, 29}, /* pdftotext */
    {27325, 29}, /* pdfunite */
    {27334, 39}, /* pdm */
    {27338, 19}, /* pdm add */
    {27346, 137}, /* pdm run */
    {27354, 193}, /* pdm venv */
    {27363, 414}, /* pdnsutil */
    {27372, 188}, /* pdsh */
    {27377, 17}, /* perccli */
    {27385, 17}, /* perccli64 */
    {27395, 39}, /* perf */
    {27400, 198}, /* perf record */
    {27412, 198}, /* perf stat */
    {27422, 198}, /* perf trace */
    {27433, 507}, /* perl */
    {27438, 282}, /* perp */
    {27443, 508}, /* pfctl */
    {27449, 33}, /* pg */
    {27452, 255}, /* pg_dropcluster */
    {27467, 460}, /* pg_dump */
    {27475, 460}, /* pg_dumpall */
    {27486, 460}, /* pg_isready */
    {27497, 373}, /* pg_resetwal */
    {27509, 461}, /* pg_restore */
    {27520, 373}, /* pg_rewind */
    {27530, 85}, /* pgbackrest */
    {27541, 86}, /* pgbackrest expire */
    {27559, 86}, /* pgbackrest stanza-delete */
    {27584, 460}, /* pgbench */
    {27592, 72}, /* pgcli */
    {27598, 509}, /* pgrep */
    {27604, 72}, /* pgsql */
    {27610, 72}, /* phoenix-sqlline */
    {27626, 18}, /* php */
    {27630, 47}, /* phytool */
    {27638, 206}, /* pico */
    {27643, 22}, /* picoprobe */
    {27653, 22}, /* picotool */
    {27662, 509}, /* pidof */
    {27668, 34}, /* pidstat */
    {27676, 77}, /* pig.py */
    {27683, 145}, /* pigz */
    {27688, 39}, /* pijul */
    {27694, 127}, /* pijul reset */
    {27706, 127}, /* pijul unrecord */
    {27721, 44}, /* pinfo */
    {27727, 76}, /* ping */
    {27732, 76}, /* ping6 */
    {27738, 73}, /* pio */
    {27742, 64}, /* pip */
    {27746, 19}, /* pip install */
    {27758, 510}, /* pip uninstall */
    {27772, 64}, /* pip3 */
    {27777, 19}, /* pip3 install */
    {27790, 510}, /* pip3 uninstall */
    {27805, 39}, /* pipenv */
    {27812, 193}, /* pipenv env */
    {27823, 165}, /* pipexec */
    {27831, 64}, /* pipx */
    {27836, 19}, /* pipx install */
    {27849, 137}, /* pipx run */
    {27858, 438}, /* pipx uninstall-all */
    {27877, 511}, /* pivot_root */
    {27888, 183}, /* pkcs11-tool */
    {27900, 340}, /* pkexec */
    {27907, 64}, /* pkg */
    {27911, 19}, /* pkg add */
    {27919, 65}, /* pkg delete */
    {27930, 19}, /* pkg install */
    {27942, 65}, /* pkg remove */
    {27953, 19}, /* pkg_add */
    {27961, 65}, /* pkg_delete */
    {27972, 65}, /* pkg_remove */
    {27983, 65}, /* pkgrm */
    {27989, 410}, /* pkill */
    {27995, 73}, /* platformio */
    {28006, 29}, /* playerctl */
    {28016, 187}, /* plesk */
    {28022, 1}, /* plik */
    {28027, 228}, /* plocate */
    {28035, 189}, /* pm */
    {28038, 512}, /* pm-hibernate */
    {28051, 352}, /* pm-hibernate-never */
    {28070, 512}, /* pm-suspend */
    {28081, 39}, /* pm2 */
    {28085, 55}, /* pm2 kill */
    {28094, 83}, /* pmap */
    {28099, 513}, /* pmset */
    {28105, 218}, /* pmxcfs */
    {28112, 64}, /* pnpm */
    {28117, 19}, /* pnpm add */
    {28126, 137}, /* pnpm dlx */
    {28135, 137}, /* pnpm exec */
    {28145, 19}, /* pnpm install */
    {28158, 137}, /* pnpx */
    {28163, 237}, /* podman */
    {28170, 243}, /* podman compose down */
    {28190, 241}, /* podman container prune */
    {28213, 133}, /* podman container rm */
    {28233, 37}, /* podman cp */
    {28243, 248}, /* podman exec */
    {28255, 240}, /* podman image prune */
    {28274, 246}, /* podman kill */
    {28286, 251}, /* podman kube down */
    {28303, 107}, /* podman machine */
    {28318, 241}, /* podman pod prune */
    {28335, 133}, /* podman pod rm */
    {28349, 133}, /* podman rm */
    {28359, 134}, /* podman rmi */
    {28370, 247}, /* podman run */
    {28381, 246}, /* podman stop */
    {28393, 241}, /* podman system prune */
    {28413, 241}, /* podman system reset */
    {28433, 244}, /* podman unshare */
    {28448, 241}, /* podman volume prune */
    {28468, 251}, /* podman volume remove */
    {28489, 251}, /* podman volume rm */
    {28506, 39}, /* podman-compose */
    {28521, 243}, /* podman-compose down */
    {28541, 64}, /* poetry */
    {28548, 19}, /* poetry add */
    {28559, 193}, /* poetry cache */
    {28572, 193}, /* poetry env */
    {28583, 137}, /* poetry run */
    {28594, 47}, /* pokes */
    {28600, 152}, /* popd */
    {28605, 64}, /* port */
    {28610, 64}, /* portage */
    {28618, 187}, /* postalias */
    {28628, 252}, /* postcat */
    {28636, 187}, /* postmap */
    {28644, 252}, /* postqueue */
    {28654, 252}, /* postsuper */
    {28664, 56}, /* powerman */
    {28673, 352}, /* poweroff */
    {28682, 83}, /* powertop */
    {28691, 33}, /* pr */
    {28694, 59}, /* pre-commit */
    {28705, 292}, /* prename */
    {28713, 72}, /* presto */
    {28720, 59}, /* prettier */
    {28729, 60}, /* primusrun */
    {28739, 514}, /* printenv */
    {28748, 515}, /* printf */
    {28755, 516}, /* prisma */
    {28762, 186}, /* pritunl-client */
    {28777, 1}, /* privatebin */
    {28788, 107}, /* prlctl */
    {28795, 173}, /* prlimit */
    {28803, 22}, /* probe-rs */
    {28812, 22}, /* probe-run */
    {28822, 486}, /* profiles */
    {28831, 32}, /* proot */
    {28837, 186}, /* protonvpn */
    {28847, 186}, /* protonvpn-cli */
    {28861, 85}, /* proxmox-backup-client */
    {28883, 86}, /* proxmox-backup-client forget */
    {28912, 86}, /* proxmox-backup-client prune */
    {28940, 218}, /* proxmox-backup-manager */
    {28963, 165}, /* proxychains */
    {28975, 165}, /* proxychains4 */
    {28988, 83}, /* prtstat */
    {28996, 509}, /* ps */
    {28999, 72}, /* pscale */
    {29006, 184}, /* psql */
    {29011, 72}, /* psqlodbc */
    {29020, 188}, /* pssh */
    {29025, 83}, /* pstree */
    {29032, 1}, /* ptpb */
    {29037, 14}, /* puf */
    {29041, 50}, /* pulsar-admin */
    {29054, 58}, /* pulumi */
    {29061, 39}, /* puppet */
    {29068, 19}, /* puppet module install */
    {29090, 517}, /* puppet resource */
    {29106, 157}, /* pushd */
    {29112, 1}, /* pushover */
    {29121, 48}, /* puttygen */
    {29130, 33}, /* pv */
    {29133, 439}, /* pvcreate */
    {29142, 440}, /* pvdisplay */
    {29152, 218}, /* pveceph */
    {29160, 218}, /* pvecm */
    {29166, 218}, /* pvesh */
    {29172, 218}, /* pvesm */
    {29178, 86}, /* pvesm free */
    {29189, 218}, /* pveum */
    {29195, 439}, /* pvmove */
    {29202, 443}, /* pvremove */
    {29211, 439}, /* pvresize */
    {29220, 440}, /* pvs */
    {29224, 440}, /* pvscan */
    {29231, 39}, /* pw */
    {29234, 201}, /* pw groupdel */
    {29246, 201}, /* pw userdel */
    {29257, 42}, /* pwconv */
    {29264, 518}, /* pwd */
    {29268, 83}, /* pwdx */
    {29273, 63}, /* pwgen */
    {29279, 49}, /* pwmake */
    {29286, 80}, /* pwsh */
    {29291, 347}, /* pwunconv */
    {29300, 64}, /* pyenv */
    {29306, 19}, /* pyenv install */
    {29320, 22}, /* pymcuprog */
    {29330, 22}, /* pyocd */
    {29336, 18}, /* pypy */
    {29341, 18}, /* pypy3 */
    {29347, 59}, /* pytest */
    {29354, 18}, /* python */
    {29361, 18}, /* python2 */
    {29369, 18}, /* python3 */
    {29377, 29}, /* qbittorrent-nox */
    {29393, 138}, /* qdbus */
    {29399, 112}, /* qdel */
    {29404, 22}, /* qdl */
    {29408, 23}, /* qemu-img */
    {29417, 519}, /* qemu-img commit */
    {29433, 519}, /* qemu-img convert */
    {29450, 519}, /* qemu-img create */
    {29466, 519}, /* qemu-img dd */
    {29478, 519}, /* qemu-img rebase */
    {29494, 519}, /* qemu-img resize */
    {29510, 520}, /* qemu-img snapshot */
    {29528, 23}, /* qemu-system-x86_64 */
    {29547, 18}, /* qjs */
    {29551, 23}, /* qm */
    {29554, 368}, /* qm delsnapshot */
    {29569, 367}, /* qm destroy */
    {29580, 25}, /* qm reset */
    {29589, 368}, /* qm rollback */
    {29601, 25}, /* qm stop */
    {29609, 368}, /* qm unlink */
    {29619, 368}, /* qm wait-destroy */
    {29635, 214}, /* qmHandle */
    {29644, 218}, /* qmrestore */
    {29654, 29}, /* qpdf */
    {29659, 1}, /* qrcp */
    {29664, 49}, /* qrencode */
    {29673, 15}, /* quartus_pgm */
    {29685, 72}, /* questdb */
    {29693, 34}, /* quota */
    {29699, 115}, /* quotacheck */
    {29710, 521}, /* quotaoff */
    {29719, 19}, /* rabbitmq-plugins-install */
    {29744, 39}, /* rabbitmq-queues */
    {29760, 522}, /* rabbitmq-queues delete_member */
    {29790, 522}, /* rabbitmq-queues shrink */
    {29813, 50}, /* rabbitmqadmin */
    {29827, 271}, /* rabbitmqctl */
    {29839, 522}, /* rabbitmqctl clear_permissions */
    {29869, 522}, /* rabbitmqctl clear_policy */
    {29894, 522}, /* rabbitmqctl close_all_connections */
    {29928, 522}, /* rabbitmqctl delete_queue */
    {29953, 522}, /* rabbitmqctl delete_user */
    {29977, 522}, /* rabbitmqctl delete_vhost */
    {30002, 522}, /* rabbitmqctl force_reset */
    {30026, 522}, /* rabbitmqctl forget_cluster_node */
    {30058, 522}, /* rabbitmqctl purge_queue */
    {30082, 522}, /* rabbitmqctl reset */
    {30100, 522}, /* rabbitmqctl shutdown */
    {30121, 522}, /* rabbitmqctl stop */
    {30138, 522}, /* rabbitmqctl stop_app */
    {30159, 394}, /* racadm */
    {30166, 56}, /* racadm5 */
    {30174, 18}, /* racket */
    {30181, 39}, /* raco */
    {30186, 19}, /* raco pkg */
    {30195, 44}, /* radeontop */
    {30205, 50}, /* rados */
    {30211, 108}, /* rails */
    {30217, 109}, /* rails r */
    {30225, 109}, /* rails runner */
    {30238, 53}, /* railway */
    {30246, 55}, /* railway delete */
    {30261, 55}, /* railway down */
    {30274, 55}, /* railway unlink */
    {30289, 108}, /* rake */
    {30294, 18}, /* raku */
    {30299, 163}, /* ralink_init */
    {30311, 53}, /* rancher */
    {30319, 190}, /* rancher rm */
    {30330, 206}, /* ranger */
    {30337, 523}, /* rar */
    {30341, 163}, /* rauc */
    {30346, 39}, /* rbackup */
    {30354, 86}, /* rbackup delete */
    {30369, 80}, /* rbash */
    {30375, 50}, /* rbd */
    {30379, 64}, /* rbenv */
    {30385, 282}, /* rc */
    {30388, 372}, /* rc-service */
    {30399, 75}, /* rc-status */
    {30409, 171}, /* rc-update */
    {30419, 524}, /* rcctl */
    {30425, 29}, /* rclone */
    {30432, 525}, /* rclone cleanup */
    {30447, 526}, /* rclone copy */
    {30459, 526}, /* rclone copyto */
    {30473, 525}, /* rclone delete */
    {30487, 526}, /* rclone move */
    {30499, 526}, /* rclone moveto */
    {30513, 525}, /* rclone purge */
    {30526, 1}, /* rclone rcat */
    {30538, 525}, /* rclone rmdirs */
    {30552, 525}, /* rclone sync */
    {30564, 11}, /* rd */
    {30567, 527}, /* rdiff-backup */
    {30580, 257}, /* rdiff-backup-any */
    {30597, 47}, /* rdwrmem */
    {30605, 528}, /* read */
    {30610, 448}, /* readarray */
    {30620, 66}, /* readelf */
    {30628, 229}, /* readlink */
    {30637, 222}, /* readonly */
    {30646, 391}, /* realm */
    {30652, 392}, /* realm leave */
    {30664, 229}, /* realpath */
    {30673, 21}, /* reaver */
    {30680, 19}, /* rebar3 */
    {30687, 352}, /* reboot */
    {30694, 181}, /* recode */
    {30701, 54}, /* recovery */
    {30710, 56}, /* redfishtool */
    {30722, 529}, /* redis-cli */
    {30732, 29}, /* redshift */
    {30741, 102}, /* reg */
    {30745, 102}, /* reg.exe */
    {30753, 47}, /* regtool */
    {30761, 117}, /* reinstall-kernels */
    {30779, 259}, /* reiserfsck */
    {30790, 163}, /* reload_config-any */
    {30808, 409}, /* remove_members */
    {30823, 409}, /* removeacct */
    {30834, 65}, /* removepkg */
    {30844, 292}, /* rename */
    {30851, 292}, /* rename.ul */
    {30861, 53}, /* render */
    {30868, 55}, /* render delete */
    {30882, 202}, /* renice */
    {30889, 34}, /* repquota */
    {30898, 451}, /* reset */
    {30904, 162}, /* resetconfig */
    {30916, 299}, /* resize.f2fs */
    {30928, 299}, /* resize2fs */
    {30938, 299}, /* resize4fs */
    {30948, 101}, /* resize_reiserfs */
    {30964, 43}, /* resizepart */
    {30975, 76}, /* resolvconf */
    {30986, 359}, /* resolvectl */
    {30997, 359}, /* resolvectl query */
    {31014, 359}, /* resolvectl statistics */
    {31036, 359}, /* resolvectl status */
    {31054, 226}, /* resolvectl-query */
    {31071, 21}, /* responder */
    {31081, 29}, /* restic */
    {31088, 119}, /* restic forget */
    {31102, 119}, /* restic prune */
    {31115, 530}, /* restic restore */
    {31130, 257}, /* restore */
    {31138, 162}, /* restore-default */
    {31154, 162}, /* restore_defaults */
    {31171, 531}, /* restorecon */
    {31182, 125}, /* return */
    {31189, 181}, /* rev */
    {31193, 56}, /* rf_power_reset.py */
    {31211, 22}, /* rfc2217 */
    {31219, 97}, /* rfdformat */
    {31229, 532}, /* rfkill */
    {31236, 33}, /* rg */
    {31239, 20}, /* ri */
    {31242, 311}, /* rimraf */
    {31249, 22}, /* rkdeveloptool */
    {31263, 39}, /* rke */
    {31267, 190}, /* rke remove */
    {31278, 151}, /* rke2-killall.sh */
    {31294, 151}, /* rke2-uninstall */
    {31309, 151}, /* rke2-uninstall.sh */
    {31327, 29}, /* rkhunter */
    {31336, 165}, /* rlwrap */
    {31343, 311}, /* rm */
    {31346, 46}, /* rman */
    {31351, 533}, /* rmdir */
    {31357, 534}, /* rmdir /S */
    {31366, 534}, /* rmdir /q */
    {31375, 534}, /* rmdir /s */
    {31384, 409}, /* rmlist */
    {31391, 535}, /* rmmod */
    {31397, 414}, /* rndc */
    {31402, 20}, /* rni */
    {31406, 79}, /* rot13 */
    {31412, 536}, /* route */
    {31418, 91}, /* rpcinfo */
    {31426, 47}, /* rpi-eeprom-config */
    {31444, 47}, /* rpi-eeprom-update */
    {31462, 96}, /* rpi-imager */
    {31473, 47}, /* rpi-otp-private-key */
    {31493, 537}, /* rpm */
    {31497, 19}, /* rpm -U */
    {31504, 19}, /* rpm -i */
    {31511, 39}, /* rpm-ostree */
    {31522, 65}, /* rpm-ostree uninstall */
    {31543, 149}, /* rpm2cpio */
    {31552, 66}, /* rpmquery */
    {31561, 72}, /* rqlite */
    {31568, 32}, /* rr */
    {31571, 198}, /* rr record */
    {31581, 18}, /* rscript */
    {31589, 188}, /* rsh */
    {31593, 22}, /* rshell */
    {31600, 187}, /* rspamadm */
    {31609, 538}, /* rsync */
    {31615, 512}, /* rtcwake */
    {31623, 29}, /* rtorrent */
    {31632, 18}, /* ruby */
    {31637, 59}, /* ruff */
    {31642, 340}, /* run0 */
    {31647, 165}, /* runcon */
    {31654, 75}, /* runlevel */
    {31663, 282}, /* runsvdir */
    {31672, 539}, /* runuser */
    {31680, 59}, /* rustc */
    {31686, 59}, /* rustfmt */
    {31694, 85}, /* rustic */
    {31701, 86}, /* rustic forget */
    {31715, 86}, /* rustic prune */
    {31728, 64}, /* rustup */
    {31735, 126}, /* rustup self uninstall */
    {31757, 53}, /* s3cmd */
    {31763, 53}, /* s5cmd */
    {31769, 540}, /* s6-rc */
    {31775, 372}, /* s6-svc */
    {31782, 541}, /* s6-tcpserver */
    {31795, 187}, /* sa-learn */
    {31804, 99}, /* sade */
    {31809, 542}, /* salt */
    {31814, 542}, /* salt-call */
    {31824, 19}, /* salt-call-url */
    {31838, 543}, /* salt-key */
    {31847, 542}, /* salt-ssh */
    {31856, 53}, /* sam */
    {31860, 55}, /* sam delete */
    {31871, 391}, /* samba-tool */
    {31882, 392}, /* samba-tool computer delete */
    {31909, 392}, /* samba-tool computer disable */
    {31937, 40}, /* samba-tool dns del */
    {31956, 40}, /* samba-tool dns delete */
    {31978, 40}, /* samba-tool domain demote */
    {32003, 40}, /* samba-tool domain leave */
    {32027, 40}, /* samba-tool gpo del */
    {32046, 40}, /* samba-tool gpo delete */
    {32068, 392}, /* samba-tool group delete */
    {32092, 392}, /* samba-tool group disable */
    {32117, 40}, /* samba-tool ou del */
    {32135, 40}, /* samba-tool ou delete */
    {32156, 40}, /* samba-tool site del */
    {32176, 40}, /* samba-tool site delete */
    {32199, 40}, /* samba-tool spn del */
    {32218, 40}, /* samba-tool spn delete */
    {32240, 392}, /* samba-tool user delete */
    {32263, 392}, /* samba-tool user disable */
    {32287, 39}, /* samply */
    {32294, 198}, /* samply record */
    {32308, 32}, /* sandbox-exec */
    {32321, 34}, /* sar */
    {32325, 47}, /* sas2flash */
    {32335, 17}, /* sas2ircu */
    {32344, 47}, /* sas3flash */
    {32354, 17}, /* sas3ircu */
    {32363, 97}, /* saveenv */
    {32371, 29}, /* say */
    {32375, 18}, /* sbcl */
    {32380, 102}, /* sc */
    {32383, 102}, /* sc.exe */
    {32390, 18}, /* scala */
    {32396, 112}, /* scancel */
    {32404, 44}, /* scc */
    {32408, 47}, /* sceutil */
    {32416, 32}, /* schroot */
    {32424, 102}, /* schtasks */
    {32433, 13}, /* scli */
    {32438, 544}, /* scontrol */
    {32447, 112}, /* scontrol shutdown */
    {32465, 545}, /* scp */
    {32469, 546}, /* screen */
    {32476, 83}, /* screenfetch */
    {32488, 547}, /* script */
    {32495, 29}, /* scrot */
    {32501, 113}, /* scrub */
    {32507, 62}, /* scutil */
    {32514, 53}, /* scw */
    {32518, 66}, /* sdiff */
    {32524, 39}, /* sdk */
    {32528, 19}, /* sdk install */
    {32540, 115}, /* sdparm */
    {32547, 22}, /* sdphost */
    {32555, 141}, /* secret-tool */
    {32567, 62}, /* security */
    {32576, 348}, /* sed */
    {32580, 101}, /* sedutil-cli */
    {32592, 31}, /* selinuxenabled-off */
    {32611, 165}, /* sem */
    {32615, 31}, /* semanage */
    {32624, 548}, /* semanage boolean */
    {32641, 548}, /* semanage fcontext */
    {32659, 549}, /* semanage login */
    {32674, 550}, /* semanage permissive */
    {32694, 548}, /* semanage port */
    {32708, 548}, /* semanage user */
    {32722, 31}, /* semodule */
    {32731, 1}, /* send */
    {32736, 1}, /* sendfile */
    {32745, 204}, /* sendmail */
    {32754, 252}, /* sendmail-q */
    {32765, 1}, /* sendxmpp */
    {32774, 34}, /* sensors */
    {32782, 169}, /* sentry */
    {32789, 3}, /* seq */
    {32793, 51}, /* sequelize */
    {32803, 50}, /* sequelize-cli */
    {32817, 215}, /* serve */
    {32823, 58}, /* serverless */
    {32834, 55}, /* serverless remove */
    {32852, 372}, /* service */
    {32860, 34}, /* sestatus */
    {32869, 551}, /* set */
    {32873, 162}, /* set-default.sh */
    {32888, 165}, /* setarch */
    {32896, 154}, /* setcap */
    {32903, 552}, /* setenforce */
    {32914, 553}, /* setfacl */
    {32922, 531}, /* setfiles */
    {32931, 177}, /* setfont */
    {32939, 554}, /* setpci */
    {32946, 555}, /* setpriv */
    {32954, 521}, /* setquota */
    {32963, 31}, /* setsebool */
    {32973, 135}, /* setsid */
    {32980, 177}, /* setterm */
    {32988, 39}, /* settings */
    {32997, 54}, /* settings reset */
    {33012, 556}, /* setxkbmap */
    {33022, 97}, /* sf */
    {33025, 557}, /* sfdisk */
    {33032, 113}, /* sfill */
    {33038, 302}, /* sftp */
    {33043, 469}, /* sg */
    {33046, 27}, /* sg_format */
    {33056, 27}, /* sg_reassign */
    {33068, 27}, /* sg_sanitize */
    {33080, 27}, /* sg_unmap */
    {33089, 27}, /* sg_wr_mode */
    {33100, 27}, /* sg_write_same */
    {33114, 307}, /* sgdisk */
    {33121, 80}, /* sh */
    {33124, 94}, /* sha1sum */
    {33132, 94}, /* sha224sum */
    {33142, 94}, /* sha256sum */
    {33152, 94}, /* sha384sum */
    {33162, 94}, /* sha512sum */
    {33172, 149}, /* shar */
    {33177, 19}, /* shards */
    {33184, 66}, /* shellcheck */
    {33195, 140}, /* shellinaboxd */
    {33208, 125}, /* shift */
    {33214, 558}, /* shopt */
    {33220, 61}, /* shorewall */
    {33230, 61}, /* shorewall6 */
    {33241, 91}, /* showmount */
    {33251, 113}, /* shred */
    {33257, 33}, /* shuf */
    {33262, 559}, /* shutdown */
    {33271, 352}, /* shutdown-now */
    {33284, 29}, /* siege */
    {33290, 1}, /* signal-cli */
    {33301, 32}, /* singularity */
    {33313, 91}, /* sipcalc */
    {33321, 44}, /* size */
    {33326, 39}, /* skaffold */
    {33335, 190}, /* skaffold delete */
    {33351, 410}, /* skill */
    {33357, 83}, /* slabtop */
    {33365, 1}, /* slack */
    {33371, 1}, /* slackcat */
    {33380, 39}, /* slackpkg */
    {33389, 65}, /* slackpkg remove */
    {33405, 410}, /* slay */
    {33410, 103}, /* slcand-x */
    {33419, 3}, /* sleep */
    {33425, 21}, /* sliver */
    {33432, 188}, /* slogin */
    {33439, 21}, /* slowhttptest */
    {33452, 77}, /* slowloris */
    {33462, 58}, /* sls */
    {33466, 55}, /* sls remove */
    {33477, 39}, /* sm */
    {33480, 54}, /* sm forget */
    {33490, 54}, /* sm format */
    {33500, 54}, /* sm partition */
    {33513, 560}, /* smartctl */
    {33522, 47}, /* smartctl-vendor */
    {33538, 561}, /* smbclient */
    {33548, 201}, /* smbldap-groupdel */
    {33565, 201}, /* smbldap-userdel */
    {33581, 506}, /* smbpasswd */
    {33591, 75}, /* smbstatus */
    {33601, 34}, /* smem */
    {33606, 22}, /* snagflash */
    {33616, 22}, /* snagrecover */
    {33628, 64}, /* snap */
    {33633, 19}, /* snap install */
    {33646, 65}, /* snap remove */
    {33658, 297}, /* snap run */
    {33667, 1}, /* snap-paste */
    {33678, 29}, /* snapper */
    {33686, 119}, /* snapper delete */
    {33701, 119}, /* snapper rm */
    {33712, 163}, /* snapshot-tool */
    {33726, 14}, /* snarf */
    {33732, 562}, /* snmpset */
    {33740, 91}, /* snmpwalk */
    {33749, 72}, /* snowsql */
    {33757, 466}, /* socat */
    {33763, 541}, /* socketlogd */
    {33774, 29}, /* soffice */
    {33782, 62}, /* softwareupdate */
    {33797, 183}, /* solo */
    {33802, 50}, /* solr */
    {33807, 563}, /* sort */
    {33812, 0}, /* source */
    {33819, 29}, /* sox */
    {33823, 277}, /* soxi */
    {33828, 72}, /* spark-sql */
    {33838, 298}, /* spark-submit */
    {33851, 165}, /* spawn */
    {33857, 62}, /* spctl */
    {33863, 211}, /* spctl disable */
    {33877, 76}, /* speedtest */
    {33887, 75}, /* speedtest-cli */
    {33901, 22}, /* spflashtool */
    {33913, 59}, /* sphinx-build */
    {33926, 47}, /* spi-config */
    {33937, 22}, /* spi-flash */
    {33947, 210}, /* split */
    {33953, 564}, /* sponge */
    {33960, 1}, /* sprunge */
    {33968, 22}, /* spsdk */
    {33974, 72}, /* sqlcl */
    {33980, 184}, /* sqlcmd */
    {33987, 460}, /* sqldiff */
    {33995, 181}, /* sqlformat */
    {34005, 184}, /* sqlite */
    {34012, 50}, /* sqlite-utils */
    {34025, 72}, /* sqlite-utils-any */
    {34042, 184}, /* sqlite3 */
    {34050, 46}, /* sqlldr */
    {34057, 72}, /* sqlline */
    {34065, 21}, /* sqlmap */
    {34072, 72}, /* sqlplus */
    {34080, 72}, /* sqsh */
    {34085, 113}, /* srm */
    {34089, 46}, /* srvctl */
    {34096, 75}, /* ss */
    {34099, 17}, /* ssacli */
    {34106, 90}, /* ssh */
    {34110, 48}, /* ssh-add */
    {34118, 60}, /* ssh-agent */
    {34128, 48}, /* ssh-copy-id */
    {34140, 565}, /* ssh-keygen */
    {34151, 76}, /* ssh-keyscan */
    {34163, 49}, /* sshd */
    {34168, 204}, /* sshfs */
    {34174, 140}, /* sshx */
    {34179, 32}, /* st */
    {34182, 566}, /* st-flash */
    {34191, 566}, /* st-util */
    {34199, 64}, /* stack */
    {34205, 19}, /* stack install */
    {34219, 60}, /* start-stop-daemon */
    {34237, 62}, /* startosinstall */
    {34252, 34}, /* stat */
    {34257, 215}, /* static-web-server */
    {34275, 22}, /* stcgal */
    {34282, 22}, /* stcgpy */
    {34289, 165}, /* stdbuf */
    {34296, 29}, /* steghide */
    {34305, 566}, /* stm32flash */
    {34316, 22}, /* stm32loader */
    {34328, 22}, /* stm8flash */
    {34338, 56}, /* stonith */
    {34346, 56}, /* stonith_admin */
    {34360, 17}, /* storcli */
    {34368, 17}, /* storcli64 */
    {34378, 567}, /* strace */
    {34385, 39}, /* stratis */
    {34393, 100}, /* stratis filesystem create */
    {34419, 100}, /* stratis filesystem destroy */
    {34446, 100}, /* stratis pool create */
    {34466, 100}, /* stratis pool destroy */
    {34487, 29}, /* stress */
    {34494, 29}, /* stress-ng */
    {34504, 33}, /* strings */
    {34512, 488}, /* strip */
    {34518, 186}, /* strongswan */
    {34529, 451}, /* stty */
    {34534, 469}, /* su */
    {34537, 175}, /* su-exec */
    {34545, 206}, /* subl */
    {34550, 568}, /* sudo */
    {34555, 206}, /* sudoedit */
    {34564, 94}, /* sum */
    {34568, 97}, /* sumtool-x */
    {34578, 22}, /* sunxi-fel */
    {34588, 53}, /* supabase */
    {34597, 50}, /* supabase db */
    {34609, 169}, /* supermarket-ctl */
    {34625, 50}, /* superset */
    {34634, 372}, /* supervisorctl */
    {34648, 39}, /* surge */
    {34654, 55}, /* surge teardown */
    {34669, 72}, /* surreal */
    {34677, 106}, /* suspend */
    {34685, 372}, /* sv */
    {34688, 372}, /* svc */
    {34692, 282}, /* svcadm */
    {34699, 282}, /* svccfg */
    {34706, 524}, /* svcs */
    {34711, 146}, /* svn */
    {34715, 569}, /* svn cleanup */
    {34727, 147}, /* svn delete */
    {34738, 147}, /* svn remove */
    {34749, 570}, /* svn revert */
    {34760, 147}, /* svn rm */
    {34767, 146}, /* svnadmin */
    {34776, 204}, /* swaks */
    {34782, 186}, /* swanctl */
    {34790, 440}, /* swaplabel */
    {34800, 301}, /* swapoff */
    {34808, 301}, /* swapon */
    {34815, 571}, /* swconfig */
    {34824, 59}, /* swift */
    {34830, 511}, /* switch_root */
    {34842, 64}, /* swupd */
    {34848, 65}, /* swupd bundle-remove */
    {34868, 163}, /* swupdate */
    {34877, 22}, /* sx */
    {34880, 453}, /* symlink */
    {34888, 187}, /* sympa */
    {34894, 572}, /* sync */
    {34899, 129}, /* syncthing */
    {34909, 77}, /* synflood */
    {34918, 256}, /* sysadminctl */
    {34930, 29}, /* sysbench */
    {34939, 573}, /* sysctl */
    {34946, 281}, /* syslinux */
    {34955, 524}, /* sysrc */
    {34961, 163}, /* sysrepocfg */
    {34972, 574}, /* systemctl */
    {34982, 575}, /* systemctl add-wants */
    {35002, 576}, /* systemctl disable */
    {35020, 577}, /* systemctl emergency */
    {35040, 575}, /* systemctl enable */
    {35057, 577}, /* systemctl halt */
    {35072, 578}, /* systemctl isolate */
    {35090, 577}, /* systemctl kexec */
    {35106, 576}, /* systemctl kill */
    {35121, 576}, /* systemctl mask */
    {35136, 577}, /* systemctl poweroff */
    {35155, 577}, /* systemctl reboot */
    {35172, 577}, /* systemctl rescue */
    {35189, 575}, /* systemctl set-default */
    {35211, 577}, /* systemctl soft-reboot */
    {35233, 575}, /* systemctl start */
    {35249, 576}, /* systemctl stop */
    {35264, 359}, /* systemd-analyze */
    {35280, 1}, /* systemd-cat */
    {35292, 359}, /* systemd-cgls */
    {35305, 359}, /* systemd-cgtop */
    {35319, 183}, /* systemd-cryptenroll */
    {35339, 359}, /* systemd-detect-virt */
    {35359, 165}, /* systemd-inhibit */
    {35375, 32}, /* systemd-nspawn */
    {35390, 277}, /* systemd-resolve */
    {35406, 579}, /* systemd-run */
    {35418, 62}, /* systemsetup */
    {35430, 580}, /* sysupgrade */
    {35441, 162}, /* syswrapper.sh */
    {35455, 77}, /* t50 */
    {35459, 181}, /* tac */
    {35463, 581}, /* tail */
    {35468, 582}, /* tailscale */
    {35478, 39}, /* talosctl */
    {35487, 190}, /* talosctl reboot */
    {35503, 190}, /* talosctl reset */
    {35518, 190}, /* talosctl shutdown */
    {35536, 128}, /* tar */
    {35540, 72}, /* tarantoolctl */
    {35553, 583}, /* tarsnap */
    {35561, 107}, /* tart */
    {35566, 59}, /* task */
    {35571, 41}, /* tasksel */
    {35579, 584}, /* taskset */
    {35587, 116}, /* tc */
    {35590, 585}, /* tc class */
    {35599, 585}, /* tc filter */
    {35609, 585}, /* tc qdisc */
    {35618, 53}, /* tccli */
    {35624, 62}, /* tccutil */
    {35632, 18}, /* tclsh */
    {35638, 98}, /* tcp-paste */
    {35648, 586}, /* tcpdump */
    {35656, 587}, /* tcpkill */
    {35664, 541}, /* tcpserver */
    {35674, 541}, /* tcpsvd */
    {35681, 44}, /* tcptrack */
    {35690, 80}, /* tcsh */
    {35695, 588}, /* tctl */
    {35700, 39}, /* tdnf */
    {35705, 65}, /* tdnf erase */
    {35716, 65}, /* tdnf remove */
    {35728, 116}, /* teamdctl */
    {35737, 564}, /* tee */
    {35741, 22}, /* teensy_loader_cli */
    {35759, 22}, /* teensyload */
    {35770, 22}, /* tegraflash */
    {35781, 22}, /* tegraflash.py */
    {35795, 140}, /* teleconsole */
    {35807, 1}, /* telegram-send */
    {35821, 588}, /* teleport */
    {35830, 371}, /* telinit */
    {35838, 352}, /* telinit-0 */
    {35848, 589}, /* telnet */
    {35855, 15}, /* telnet-ocd */
    {35866, 16}, /* telnet-openocd */
    {35881, 1}, /* termbin */
    {35889, 409}, /* terminate-account */
    {35907, 32}, /* terminator */
    {35918, 590}, /* terraform */
    {35928, 19}, /* terraform init */
    {35943, 590}, /* terragrunt */
    {35954, 29}, /* tesseract */
    {35964, 3}, /* test */
    {35969, 82}, /* tftp */
    {35974, 22}, /* tftpflash */
    {35984, 77}, /* thc-ssl-dos */
    {35996, 215}, /* thttpd */
    {36003, 29}, /* thunderbird */
    {36015, 181}, /* tidy */
    {36020, 32}, /* tilix */
    {36026, 39}, /* tilt */
    {36031, 190}, /* tilt down */
    {36041, 591}, /* time */
    {36046, 359}, /* timedatectl */
    {36058, 359}, /* timedatectl list-timezones */
    {36085, 359}, /* timedatectl show */
    {36102, 359}, /* timedatectl status */
    {36121, 44}, /* timedatex */
    {36131, 592}, /* timeout */
    {36139, 152}, /* times */
    {36145, 72}, /* timescaledb */
    {36157, 593}, /* timeshift */
    {36167, 119}, /* timeshift --delete */
    {36186, 257}, /* timeshift-any */
    {36200, 73}, /* tinygo */
    {36207, 66}, /* tldr */
    {36212, 140}, /* tmate */
    {36218, 62}, /* tmutil */
    {36225, 119}, /* tmutil delete */
    {36239, 86}, /* tmutil deletelocalsnapshots */
    {36267, 594}, /* tmux */
    {36272, 19}, /* tmux-plugin */
    {36284, 142}, /* tmuxinator */
    {36295, 590}, /* tofu */
    {36300, 33}, /* toilet */
    {36307, 44}, /* tokei */
    {36313, 32}, /* toolbox */
    {36321, 83}, /* top */
    {36325, 135}, /* torify */
    {36332, 77}, /* torshammer */
    {36343, 595}, /* torsocks */
    {36352, 596}, /* touch */
    {36358, 59}, /* tox */
    {36362, 139}, /* toybox */
    {36369, 22}, /* tpflash */
    {36377, 304}, /* tpm2_clear */
    {36388, 183}, /* tpm2_evictcontrol */
    {36406, 47}, /* tpm_clear */
    {36416, 125}, /* tput */
    {36421, 181}, /* tr */
    {36424, 76}, /* tracepath */
    {36434, 76}, /* traceroute */
    {36445, 44}, /* trafshow */
    {36454, 98}, /* transfer */
    {36463, 29}, /* transmission-cli */
    {36480, 597}, /* trap */
    {36485, 311}, /* trash */
    {36491, 598}, /* trash-empty */
    {36503, 311}, /* trash-put */
    {36513, 34}, /* tree */
    {36518, 72}, /* trino */
    {36524, 3}, /* true */
    {36529, 286}, /* truncate */
    {36538, 32}, /* ts */
    {36541, 18}, /* ts-node */
    {36549, 59}, /* tsc */
    {36553, 588}, /* tsh */
    {36557, 586}, /* tshark */
    {36564, 33}, /* tsort */
    {36570, 72}, /* tsql */
    {36575, 18}, /* tsx */
    {36579, 152}, /* tty */
    {36583, 140}, /* ttyd */
    {36588, 260}, /* tune2fs */
    {36596, 202}, /* tuned-adm */
    {36606, 99}, /* tunefs */
    {36613, 72}, /* turso */
    {36619, 17}, /* tw_cli */
    {36626, 186}, /* twingate */
    {36635, 39}, /* twrp */
    {36640, 54}, /* twrp wipe */
    {36650, 152}, /* type */
    {36655, 51}, /* typeorm */
    {36663, 222}, /* typeset */
    {36671, 50}, /* typo3 */
    {36677, 44}, /* tzselect */
    {36686, 187}, /* uapi */
    {36691, 97}, /* ubiattach-force */
    {36707, 283}, /* ubidetach */
    {36717, 27}, /* ubiformat */
    {36727, 97}, /* ubimkvol */
    {36736, 402}, /* ubinfo */
    {36743, 402}, /* ubinize */
    {36751, 163}, /* ubirename */
    {36761, 97}, /* ubirmvol */
    {36770, 97}, /* ubirsvol */
    {36779, 97}, /* ubiupdatevol */
    {36792, 39}, /* ubnt-systool */
    {36805, 162}, /* ubnt-systool reset2defaults */
    {36833, 97}, /* uboot_env */
    {36843, 97}, /* ubootenv */
    {36852, 556}, /* ubuntu-drivers */
    {36867, 599}, /* ubus */
    {36872, 600}, /* uci */
    {36876, 173}, /* uclampset */
    {36886, 29}, /* udevadm */
    {36894, 227}, /* udhcpc */
    {36901, 115}, /* udisksctl */
    {36911, 541}, /* udpsvd */
    {36918, 22}, /* uf2conv.py */
    {36929, 39}, /* uftrace */
    {36937, 198}, /* uftrace record */
    {36952, 601}, /* ufw */
    {36956, 56}, /* uhubctl */
    {36964, 602}, /* ulimit */
    {36971, 602}, /* umask */
    {36977, 603}, /* umount */
    {36984, 181}, /* unaccent */
    {36993, 106}, /* unalias */
    {37001, 3}, /* uname */
    {37007, 604}, /* unar */
    {37012, 41}, /* unattended-upgrade */
    {37031, 414}, /* unbound-control */
    {37047, 135}, /* unbuffer */
    {37056, 71}, /* uncompress */
    {37067, 54}, /* uncrypt */
    {37075, 33}, /* unexpand */
    {37084, 111}, /* unionfs */
    {37092, 111}, /* unionfs-fuse */
    {37105, 33}, /* uniq */
    {37110, 605}, /* unison */
    {37117, 33}, /* units */
    {37123, 33}, /* unix2dos */
    {37132, 533}, /* unlink */
    {37139, 523}, /* unrar */
    {37145, 606}, /* unset */
    {37151, 607}, /* unshare */
    {37159, 608}, /* unsquashfs */
    {37170, 71}, /* unxz */
    {37175, 436}, /* unzip */
    {37181, 71}, /* unzstd */
    {37188, 53}, /* upctl */
    {37194, 556}, /* update-alternatives */
    {37214, 41}, /* update-ca-certificates */
    {37237, 41}, /* update-grub */
    {37249, 609}, /* update-initramfs */
    {37266, 304}, /* update-initramfs-d */
    {37285, 171}, /* update-rc.d */
    {37297, 22}, /* updi */
    {37302, 215}, /* updog */
    {37308, 22}, /* upgrade_tool */
    {37321, 215}, /* uploadserver */
    {37334, 29}, /* upnpc */
    {37340, 277}, /* upower */
    {37347, 56}, /* upsc */
    {37352, 56}, /* upscmd */
    {37359, 56}, /* upsdrvctl */
    {37369, 39}, /* upterm */
    {37376, 140}, /* upterm host */
    {37388, 3}, /* uptime */
    {37395, 488}, /* upx */
    {37399, 22}, /* urjtag */
    {37406, 32}, /* urxvt */
    {37412, 96}, /* usbimager */
    {37422, 45}, /* useradd */
    {37430, 225}, /* userdel */
    {37438, 610}, /* usermod */
    {37446, 152}, /* users */
    {37452, 72}, /* usql */
    {37457, 88}, /* utmpdump */
    {37466, 79}, /* uudecode */
    {37475, 79}, /* uuencode */
    {37484, 463}, /* uuenview */
    {37493, 49}, /* uuidgen */
    {37501, 22}, /* uuu */
    {37505, 64}, /* uv */
    {37508, 19}, /* uv add */
    {37515, 19}, /* uv pip install */
    {37530, 137}, /* uv run */
    {37537, 19}, /* uv tool install */
    {37553, 137}, /* uvx */
    {37557, 409}, /* v-delete-database */
    {37575, 409}, /* v-delete-user */
    {37589, 409}, /* v-delete-web-domain */
    {37609, 277}, /* v4l2-ctl */
    {37618, 58}, /* vagrant */
    {37626, 367}, /* vagrant destroy */
    {37642, 19}, /* vagrant plugin install */
    {37665, 368}, /* vagrant snapshot delete */
    {37689, 368}, /* vagrant snapshot pop */
    {37710, 368}, /* vagrant snapshot restore */
    {37735, 611}, /* vagrant ssh */
    {37747, 277}, /* vainfo */
    {37754, 60}, /* valgrind */
    {37763, 529}, /* valkey-cli */
    {37774, 121}, /* vault */
    {37780, 197}, /* vault delete */
    {37793, 255}, /* vault destroy */
    {37807, 255}, /* vault kv delete */
    {37823, 255}, /* vault kv destroy */
    {37840, 255}, /* vault kv metadata delete */
    {37865, 255}, /* vault kv undelete-all */
    {37887, 197}, /* vault lease revoke */
    {37906, 255}, /* vault operator seal */
    {37926, 197}, /* vault seal */
    {37937, 255}, /* vault secrets disable */
    {37959, 13}, /* vbash */
    {37965, 22}, /* vbmeta */
    {37972, 23}, /* vboxmanage */
    {37983, 24}, /* vboxmanage closemedium */
    {38006, 25}, /* vboxmanage controlvm */
    {38027, 24}, /* vboxmanage hostonlyif */
    {38049, 24}, /* vboxmanage natnetwork */
    {38071, 26}, /* vboxmanage snapshot */
    {38091, 24}, /* vboxmanage unregistervm */
    {38115, 277}, /* vcgencmd */
    {38124, 47}, /* vcmailbox */
    {38134, 612}, /* vconfig */
    {38142, 64}, /* vcpkg */
    {38148, 228}, /* vdir */
    {38153, 39}, /* vdo */
    {38157, 100}, /* vdo create */
    {38168, 100}, /* vdo remove */
    {38179, 53}, /* velero */
    {38186, 39}, /* ventoy */
    {38193, 27}, /* ventoy -I */
    {38203, 27}, /* ventoy -i */
    {38213, 53}, /* vercel */
    {38220, 72}, /* vertica */
    {38228, 521}, /* vgcfgrestore */
    {38241, 439}, /* vgchange */
    {38250, 439}, /* vgcreate */
    {38259, 440}, /* vgdisplay */
    {38269, 521}, /* vgexport */
    {38278, 439}, /* vgextend */
    {38287, 521}, /* vgimportclone */
    {38301, 439}, /* vgreduce */
    {38310, 443}, /* vgremove */
    {38319, 439}, /* vgrename */
    {38328, 440}, /* vgs */
    {38332, 440}, /* vgscan */
    {38339, 275}, /* vi */
    {38342, 275}, /* view */
    {38347, 206}, /* vifm */
    {38352, 613}, /* vigr */
    {38357, 275}, /* vim */
    {38361, 218}, /* vim-cmd */
    {38369, 19}, /* vim-plug */
    {38378, 66}, /* vimdiff */
    {38386, 99}, /* vinum */
    {38392, 613}, /* vipw */
    {38397, 23}, /* virsh */
    {38403, 368}, /* virsh blockcommit */
    {38421, 368}, /* virsh checkpoint-delete */
    {38445, 367}, /* virsh destroy */
    {38459, 368}, /* virsh detach-disk */
    {38477, 368}, /* virsh domblk-delete */
    {38497, 368}, /* virsh domrename-undefine */
    {38522, 368}, /* virsh managedsave-remove */
    {38547, 368}, /* virsh net-destroy */
    {38565, 367}, /* virsh net-undefine */
    {38584, 368}, /* virsh nodedev-destroy */
    {38606, 367}, /* virsh pool-delete */
    {38624, 368}, /* virsh pool-destroy */
    {38643, 368}, /* virsh pool-undefine */
    {38663, 25}, /* virsh reboot */
    {38676, 367}, /* virsh reset */
    {38688, 368}, /* virsh secret-undefine */
    {38710, 25}, /* virsh shutdown */
    {38725, 367}, /* virsh snapshot-delete */
    {38747, 368}, /* virsh snapshot-revert */
    {38769, 367}, /* virsh undefine */
    {38784, 367}, /* virsh vol-delete */
    {38801, 368}, /* virsh vol-resize */
    {38818, 367}, /* virsh vol-wipe */
    {38833, 218}, /* virt-manager */
    {38846, 187}, /* virtualmin */
    {38857, 72}, /* virtuoso */
    {38866, 206}, /* visudo */
    {38873, 59}, /* vite */
    {38878, 15}, /* vivado */
    {38885, 22}, /* vivado_lab */
    {38896, 29}, /* vlc */
    {38900, 42}, /* vlock */
    {38906, 99}, /* vm */
    {38909, 99}, /* vm-bhyve */
    {38918, 107}, /* vmadm */
    {38924, 218}, /* vmkfstools */
    {38935, 107}, /* vmrun */
    {38941, 368}, /* vmrun deleteSnapshot */
    {38962, 368}, /* vmrun deleteVM */
    {38977, 368}, /* vmrun revertToSnapshot */
    {39000, 34}, /* vmstat */
    {39007, 28}, /* vncserver */
    {39017, 91}, /* vnstat */
    {39024, 39}, /* volta */
    {39030, 19}, /* volta install */
    {39044, 614}, /* vpnc-disconnect */
    {39060, 72}, /* vsql */
    {39065, 102}, /* vssadmin */
    {39074, 86}, /* vssadmin delete */
    {39090, 102}, /* vssadmin.exe */
    {39103, 13}, /* vtysh */
    {39109, 13}, /* vtysh.sh */
    {39118, 53}, /* vultr */
    {39124, 53}, /* vultr-cli */
    {39134, 615}, /* vzdump */
    {39141, 152}, /* w */
    {39143, 265}, /* w3m */
    {39147, 152}, /* wait */
    {39152, 29}, /* wakeonlan */
    {39162, 56}, /* wakeonlan-any */
    {39176, 85}, /* wal-g */
    {39182, 86}, /* wal-g delete */
    {39195, 1}, /* wall */
    {39200, 186}, /* warp-cli */
    {39209, 616}, /* watch */
    {39215, 32}, /* watchexec */
    {39225, 44}, /* wavemon */
    {39233, 107}, /* waydroid */
    {39242, 121}, /* waypoint */
    {39251, 118}, /* wayvnc */
    {39258, 22}, /* wb32-dfu-updater_cli */
    {39279, 102}, /* wbadmin */
    {39287, 33}, /* wc */
    {39290, 22}, /* wchisp */
    {39297, 14}, /* wcurl */
    {39303, 44}, /* wdiff */
    {39309, 215}, /* webfsd */
    {39316, 59}, /* webpack */
    {39324, 118}, /* websocketd */
    {39335, 77}, /* webspy */
    {39342, 39}, /* werf */
    {39347, 190}, /* werf dismiss */
    {39360, 190}, /* werf purge */
    {39371, 73}, /* west */
    {39376, 140}, /* wetty */
    {39382, 617}, /* wevtutil */
    {39391, 142}, /* wezterm */
    {39399, 48}, /* wg */
    {39402, 618}, /* wg set */
    {39409, 618}, /* wg setconf */
    {39420, 618}, /* wg syncconf */
    {39432, 365}, /* wg-quick */
    {39441, 619}, /* wg-quick down */
    {39455, 620}, /* wget */
    {39460, 14}, /* wget2 */
    {39466, 98}, /* wgetpaste */
    {39476, 66}, /* whatis */
    {39483, 1}, /* whatsapp-cli */
    {39496, 621}, /* whence */
    {39503, 66}, /* whereis */
    {39511, 622}, /* which */
    {39517, 187}, /* whmapi1 */
    {39525, 152}, /* who */
    {39529, 152}, /* whoami */
    {39536, 76}, /* whois */
    {39542, 39}, /* wifi */
    {39547, 623}, /* wifi down */
    {39557, 21}, /* wifite */
    {39564, 165}, /* winpty */
    {39571, 113}, /* wipe */
    {39576, 54}, /* wipe_data */
    {39586, 624}, /* wipefs */
    {39593, 18}, /* wish */
    {39598, 29}, /* wl-copy */
    {39606, 29}, /* wl-paste */
    {39615, 22}, /* wlink */
    {39621, 277}, /* wmctrl */
    {39628, 102}, /* wmic */
    {39633, 158}, /* wodim */
    {39639, 96}, /* woeusb */
    {39646, 204}, /* wormhole */
    {39655, 39}, /* wp */
    {39658, 50}, /* wp db */
    {39664, 19}, /* wp plugin install */
    {39682, 187}, /* wp-cli */
    {39689, 195}, /* wpa_cli */
    {39697, 53}, /* wrangler */
    {39706, 1}, /* write */
    {39712, 142}, /* write-chars */
    {39724, 29}, /* wrk */
    {39728, 47}, /* wrmsr */
    {39734, 107}, /* wsl */
    {39738, 107}, /* wsl.exe */
    {39746, 56}, /* wsman */
    {39752, 142}, /* wtype */
    {39758, 32}, /* x-terminal-emulator */
    {39778, 28}, /* x0vncserver */
    {39790, 28}, /* x11vnc */
    {39797, 44}, /* x86info */
    {39805, 625}, /* xargs */
    {39811, 62}, /* xattr */
    {39817, 29}, /* xbacklight */
    {39828, 64}, /* xbps-install */
    {39841, 65}, /* xbps-remove */
    {39853, 22}, /* xc3sprog */
    {39862, 29}, /* xclip */
    {39868, 206}, /* xdg-open */
    {39877, 142}, /* xdotool */
    {39885, 277}, /* xdpyinfo */
    {39894, 218}, /* xe */
    {39897, 368}, /* xe host-forget */
    {39912, 368}, /* xe pool-eject */
    {39926, 368}, /* xe snapshot-revert */
    {39945, 368}, /* xe snapshot-uninstall */
    {39967, 368}, /* xe sr-destroy */
    {39981, 368}, /* xe sr-forget */
    {39994, 368}, /* xe vdi-destroy */
    {40009, 368}, /* xe vm-destroy */
    {40023, 368}, /* xe vm-uninstall */
    {40039, 59}, /* xelatex */
    {40047, 178}, /* xfce4-session-logout */
    {40068, 32}, /* xfce4-terminal */
    {40083, 96}, /* xfs_copy */
    {40092, 115}, /* xfs_growfs */
    {40103, 299}, /* xfs_growfs-d */
    {40116, 75}, /* xfs_info */
    {40125, 626}, /* xfs_repair */
    {40136, 257}, /* xfsrestore */
    {40147, 14}, /* xh */
    {40150, 627}, /* xhost */
    {40156, 410}, /* xkill */
    {40162, 107}, /* xl */
    {40165, 277}, /* xlsclients */
    {40176, 33}, /* xmllint */
    {40184, 33}, /* xmlstarlet */
    {40195, 22}, /* xmodem */
    {40202, 18}, /* xonsh */
    {40208, 71}, /* xorriso */
    {40216, 158}, /* xorrisofs */
    {40226, 277}, /* xprop */
    {40232, 556}, /* xrandr */
    {40239, 15}, /* xsct */
    {40244, 29}, /* xsel */
    {40249, 556}, /* xset */
    {40254, 181}, /* xsv */
    {40258, 142}, /* xte */
    {40262, 32}, /* xterm */
    {40268, 72}, /* xtsql */
    {40274, 628}, /* xvfb-run */
    {40283, 277}, /* xwininfo */
    {40292, 629}, /* xxd */
    {40296, 94}, /* xxhsum */
    {40303, 145}, /* xz */
    {40306, 143}, /* xzcat */
    {40312, 144}, /* xzgrep */
    {40319, 33}, /* xzless */
    {40326, 64}, /* yarn */
    {40331, 19}, /* yarn add */
    {40340, 298}, /* yarn app */
    {40349, 298}, /* yarn application */
    {40366, 137}, /* yarn dlx */
    {40375, 137}, /* yarn exec */
    {40385, 53}, /* yc */
    {40388, 142}, /* ydotool */
    {40396, 21}, /* yersinia */
    {40405, 630}, /* yes */
    {40409, 183}, /* ykman */
    {40415, 183}, /* ykpiv */
    {40421, 29}, /* youtube-dl */
    {40432, 33}, /* yq */
    {40435, 72}, /* ysqlsh */
    {40442, 29}, /* yt-dlp */
    {40449, 72}, /* yugabyte */
    {40458, 235}, /* yum */
    {40462, 65}, /* yum autoremove */
    {40477, 65}, /* yum erase */
    {40487, 70}, /* yum history */
    {40499, 19}, /* yum install */
    {40511, 65}, /* yum remove */
    {40522, 22}, /* zadig */
    {40528, 53}, /* zappa */
    {40534, 29}, /* zathura */
    {40542, 277}, /* zbarimg */
    {40550, 143}, /* zcat */
    {40555, 144}, /* zegrep */
    {40562, 142}, /* zellij */
    {40569, 101}, /* zerofree */
    {40578, 186}, /* zerotier-cli */
    {40591, 311}, /* zf_rm */
    {40597, 631}, /* zfs */
    {40601, 632}, /* zfs destroy */
    {40613, 633}, /* zfs receive */
    {40625, 633}, /* zfs recv */
    {40634, 632}, /* zfs rollback */
    {40647, 144}, /* zgrep */
    {40653, 59}, /* zig */
    {40657, 71}, /* zip */
    {40661, 50}, /* zkCli.sh */
    {40670, 33}, /* zless */
    {40676, 187}, /* zmcontrol */
    {40686, 187}, /* zmmailbox */
    {40696, 187}, /* zmprov */
    {40703, 99}, /* zoneadm */
    {40711, 99}, /* zonecfg */
    {40719, 50}, /* zookeeper-shell */
    {40735, 50}, /* zookeeper-shell.sh */
    {40754, 19}, /* zplug */
    {40760, 631}, /* zpool */
    {40766, 634}, /* zpool clear */
    {40778, 632}, /* zpool create */
    {40791, 632}, /* zpool destroy */
    {40805, 635}, /* zpool detach */
    {40818, 635}, /* zpool export */
    {40831, 634}, /* zpool import */
    {40844, 632}, /* zpool labelclear */
    {40861, 635}, /* zpool offline */
    {40875, 632}, /* zpool remove */
    {40888, 632}, /* zpool split */
    {40900, 39}, /* zramctl */
    {40908, 100}, /* zramctl --reset */
    {40924, 80}, /* zsh */
    {40928, 145}, /* zstd */
    {40933, 143}, /* zstdcat */
    {40941, 71}, /* zstdmt */
    {40948, 235}, /* zypper */
    {40955, 70}, /* zypper history */
    {40970, 19}, /* zypper install */
    {40985, 65}, /* zypper remove */
    {40999, 65}, /* zypper rm */
};
const int s2c_name_count = 3915;
