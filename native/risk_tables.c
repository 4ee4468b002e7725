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
    "**/*.kdbx\0"
    "**/ca.key\0"
    "**/cosign.key\0"
    "~/.config/solana/id.json\0"
    "/etc/*/keys\0"
    "/etc/*/keys/*\0"
    "/etc/config/network\0"
    "/etc/config/firewall\0"
    "/etc/config/dropbear\0"
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
    "/scratch\0"
    "/scratch/*\0"
    "/lustre\0"
    "/lustre/*\0"
    "/gpfs\0"
    "/gpfs/*\0"
    "/nfs/*\0"
    "/work\0"
    "/projects\0"
    "/shared\0"
    "/archive\0"
    "~/.homeassistant\0"
    "~/.minecraft\0"
    "/data/media\0"
    "/data/data\0"
    "/sdcard/DCIM\0"
    "/sdcard/Pictures\0"
    "/sdcard/Download\0"
    "/sdcard/Documents\0"
    "/sdcard/Movies\0"
    "/sdcard/Music\0"
    "/sdcard/WhatsApp\0"
    "/storage/emulated/0\0"
    "/storage/emulated/0/*\0"
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
    "takes the disk {last} away\0"
    "-c,-l,-p,-r,-s\0"
    "-d,-D\0"
    "takes the volume {target} away\0"
    "-c,-C,-R,-a,-u\0"
    "changes a volume\0"
    "df,quota,getstripe,check,find,ls,list_nids,dl,get_param,osts,mdts,path2fid,getname\0"
    "rmfid,del_ost,pool_destroy,pool_remove,lfsck_stop,cleanup,detach,deactivate,abort_recovery,erase_lcfg,del_route,network_down\0"
    "takes data or disks of the cluster away\0"
    "works on the cluster\0"
    "status,dump,role,cstate,dstate,show,events2,adjust-any\0"
    "--discard-my-data,--force,--overwrite-data-of-peer,invalidate,invalidate-remote,wipe-md,create-md,down,detach,forget-peer,del-minor,new-current-uuid\0"
    "throws one of two copies away\0"
    "--discard-my-data,--overwrite-data-of-peer,--force\0"
    "works on the copies of a disk\0"
    "list,show-config,show,history,topology,version,dsn,query,cluster\0"
    "remove,reinit,failover,restart,init,removekeeper,failkeeper,unregister,drop,do-drop,switchover,standby:clone\0"
    "-F,--force,--yes,--destroy\0"
    "replaces what a copy of the database holds, or takes it away\0"
    "remove,reinit,init,removekeeper,failkeeper,drop\0"
    "works on the copies of a database\0"
    "list*,report*,show*,LIST*,validate*\0"
    "*delete*,*DELETE*,*drop*,*DROP*,*crosscheck purge*,*unregister*\0"
    "deletes backups, or the database\0"
    "*delete*,*DELETE*,*drop\?*,*DROP\?*\0"
    "makes or restores backups\0"
    "decommission,drain,unsafe-remove-dead-replicas,recover,reset-quorum\0"
    "takes a node out of the cluster\0"
    "--overwrite-destination,--overwrite-destination=true,--force\0"
    "replaces what the database holds\0"
    "loads a database\0"
    "--address=0.0.0.0,::,*\0"
    "lets everybody steer the cluster\0"
    "--accept-hosts=.\?,^*,.*\0"
    "lets programs of this machine ask the cluster\0"
    "can-i,whoami\0"
    "changes every copy of everything\0"
    "deletes what the board holds\0"
    "/,:/,:,/flash,/pyboard\0"
    "deletes {target} from the board\0"
    "-mcu,-s,-r\0"
    "print-pit,detect,version,ld,-lsusb,list,get-devices,dump,printgpt,r,rl,rf\0"
    "-h,-help,-r,-v,-lsusb,-l,-list\0"
    "overwrites what the device starts from\0"
    "writes to the chip for good\0"
    "takes keys out of the security chip\0"
    "wipes what the device was set up with\0"
    "vid\0"
    "takes the network {last} away\0"
    "changes the bridge\0"
    "-i,-k,-S,-g,-c,-a,-l,-m,-n,-T,-u,-x,-P,--show-*\0"
    "-s,-r,-K,-E,-G,--reset,-e\0"
    "--reset,-E,--change-eeprom,-f,--flash,--set-eeprom\0"
    "resets or rewrites the network card\0"
    "0,0x0,0x000\0"
    "takes the network away\0"
    "speed,wol,autoneg\0"
    "10,half\0"
    "slows the network down\0"
    "changes the network card\0"
    "takes the ways into the network away\0"
    "Powered\0"
    "disconnect,forget\0"
    "show,list,get-networks,scan\0"
    "github:*,git+*,gh:*,git@*,github.com/*\0"
    "-ls,-cat,-du,-df,-stat,-count,-tail,-head,-test,-text,-report,-help,-getfacl\0"
    "-r,-R,-skipTrash,-f\0"
    "-chmod\0"
    "777,a+rwx,o+w,a+w,000,0\0"
    "lets everybody change {last}, or nobody\0"
    "-chmod,-chown,-chgrp\0"
    "changes the permissions of everything\0"
    "-deleteSnapshot,-disallowSnapshot,-setSpaceQuota,-shutdownDatanode,-evictWriters,-finalizeUpgrade,-rollEdits-x\0"
    "takes data of the cluster away\0"
    "-safemode\0"
    "enter,forceExit\0"
    "lets nothing be written any more, or what is damaged\0"
    "list,ls,get,list-*,get-*\0"
    "permanent-delete,delete-scope,delete-secret\0"
    "deletes for good\0"
    "rm,delete\0"
    "-r,--recursive,--force\0"
    "drop*,*drop*,*truncate*,*delete*\0"
    "-y,--yes,--backend-store-uri,--older-than\0"
    "emptyFolder,ef,deleteFolder,df,rmlist,remove_list,deleteMessage,dumpster\0"
    "--eval,-e=dm\?*,delete*\0"
    "gaf,getAllFolders,search,s,gf,lm\0"
    "works on mail\0"
    "-D,-w,-H\0"
    "list,get,status,show,find\0"
    "--uninstall,-U-any,--do-it,--force-ldif\0"
    "takes the directory of accounts away\0"
    "remove,del,delete,disconnect,clean-ruv,destroy,lock,disable,purge,backup-restore,ldif2db,force-sync,re-initialize\0"
    "takes accounts, or their directory, away\0"
    "works on the directory of accounts\0"
    "*-show,*-find,*-mod-any,ping,help,env\0"
    "*-del,*-disable,*-purge,*-remove-*,*-clear,user-disable,hbacrule-disable,sudorule-disable\0"
    "takes accounts or rights away\0"
    "-subtree,-noprompt,-disabled\0"
    "takes accounts away\0"
    "show-*,list,info,help,--list,--info,health,version\0"
    "revoke,clean-all,init-pki,revoke-renewed,delete,remove,rebuild\0"
    "takes certificates away\0"
    "--revoke,--remove,-uninstall,--deactivate\0"
    "works with certificates\0"
    "--reset,--clear,-r\0"
    "forgets what was learnt\0"
    "learns about mail\0"
    "-o,-O,--overwrite-tables,--drop,--clean,--deleteOnMatch,--delete,--truncate,--drop-if-exists\0"
    "replaces or deletes what the database holds\0"
    "--output=*/_all,http*/_delete*\0"
    "copies a database\0"
    "list,version,info,status,help,dev,develop,build,start,generate\0"
    "--force,-f,--yes,-y,--replace,--overwrite\0"
    "delete,reset,drop,uninstall,remove,truncate,purge,rollback,clear\0"
    "works on the project\0"
    "--url,-p,-l,--port,--url\0"
    "list,info,ls,version,help,status\0"
    "--url=ssh:*,tcp:*22,rdp:*,*:22,smb:*,*docker.sock*,tcp:*:3389,*:2375,*:5432,*:3306,*:6379\0"
    "R:*:22,*:localhost:22,*:127.0.0.1:22,22,ssh,R:socks,3389\0"
    "--reverse,--auth\0"
    "delete,cleanup\0"
    "takes the tunnel {last} away\0"
    "lets others reach something here\0"
    "list,info,check,status,ls,log,config,-list,-L,diff,stats,configtest,version,show,query,history,get,verify,test\0"
    "-n,--dry-run,--dryrun,-l,--list\0"
    "-d,-x,-strip,-cleanup,--cleanup,--prune-snapshots,--force-prune,-exhaustive,-exclusive,-delete,-force,-f,-recyclable,--delete,-o\0"
    "recyclable,*,all\0"
    "-d,-x,-strip,-cleanup,-s,--cleanup,--prune-snapshots,--force-prune,-e,--delete\0"
    "delete,rm,prune,clean,cleanup,release-all,purge,forget,remove,*delete\?filespace*,*delete\?volume*,*delete\?*,expire,retain\0"
    "status,tell,rewind,rew,offline,rewoffl,eject,fsf,bsf,eod,asf,retension,density\0"
    "erase,weof,eof,weofi,wset,mkpartition,seteotmodel,compression-x\0"
    "wipes the tape\0"
    "moves the tape\0"
    "takes the system back to what it was\0"
    "--target-dir\0"
    "--force-non-empty-directories\0"
    "restores over the database\0"
    "--copy-back,--move-back\0"
    "makes or prepares a backup\0"
    "status,gitlab:check,gitlab:env:info,tail,service-list,show-config,check-config,dbconsole-x\0"
    "cleanse,uninstall,gitlab:setup,gitlab:backup:restore,restore,gitlab:cleanup:*,remove-accounts,cleanup-x,force=yes,db:drop*,db:reset*,gitlab:db:drop*\0"
    "empties or replaces what GitLab keeps\0"
    "runner\0"
    "*destroy*,*delete*,*truncate*\0"
    "deletes what GitLab keeps\0"
    "works on GitLab\0"
    "-s,-auth,-i,-ssh,-user\0"
    "list-*,who-am-i,version,help,get-*,console,build,session-id\0"
    "delete-*,safe-shutdown,shutdown,quiet-down,groovy,groovysh,clear-queue,disable-job,disconnect-node,offline-node,restart,safe-restart,remove-job-from-view\0"
    "takes jobs or the server away, or runs a program there\0"
    "works on the build server\0"
    "search,list,ls,ping,dl,download,copy,get,fetch,curl\0"
    "deletes what the registry holds\0"
    "--stdin\0"
    "deletes names\0"
    "-e,--execute\0"
    "--noop\0"
    "-e,--execute=*absent*,*purge*=>\?true*\0"
    "removes something\0"
    "-s,-p,--show-hosts\0"
    "takes machines, or their keys, out\0"
    "wipes the card\0"
    "list-*,help,get-*,has-*\0"
    "partition,format,forget,benchmark-x,unmount-all\0"
    "works on the card\0"
    "lets everybody steer the phone over the network\0"
    "--wipe_data,--wipe-data\0"
    "recovery,edl,sideload-auto-reboot\0"
    "restarts the phone\0"
    "put,delete\0"
    "adb_enabled,development_settings_enabled,airplane_mode_on,wifi_on,device_provisioned,user_setup_complete\0"
    "0,1\0"
    "takes a way into the phone away\0"
    "changes settings of the phone\0"
    "-v,-c,-V,-h\0"
    "--remove-modules,--install-module,--denylist-x,--stop\0"
    "changes what has all rights\0"
    "uninstall,module\0"
    "--help,-V,--version\0"
    "makes a new, empty file system on {last}, or resets a disk\0"
    "-a,-d\0"
    "works on a disk\0"
    "list,status,--get,--enum,--status,query,*.query,*.info,*.get_instance,version,--version,--list,show,info,check\0"
    "--get,--enum,--list,--status,--version,-l,-v,--help\0"
    "*export,*.delete,*.wipe,*.reset,*.destroy,*.detach,*.shutdown,*.reboot,*.disable,uninstall,stop,reset,set-default,restoredefaults,invalidslot,restore,nocheck,remove,*.rollback,*.stop,factory*,*.overwrite,*.replace,system.config*\0"
    "takes disks, services or what was set up away\0"
    "-d,-r,--del,--delete,--erase,--delete-volume,--hard-disable,--disable,--delete-task,--stop,--uninstall,--remove,--pause,--reset,-R\0"
    "sets the device back\0"
    "changes the device\0"
    "stops the machines of the cluster\0"
    "-c,-n,-q\0"
    "show,list,ping,hostnames,hostnamectl,hold,release,requeue,update-job,showhost,jobs,hist,ckconfig,version,help,add,create\0"
    "stat,state,list,show,status\0"
    "-a,-l,-sql,-sq,-sel,-s,-sconf,-shgrpl\0"
    "delete,remove,shutdown,purgejob*,*purge*,clear,hclose,qclose,limshutdown,limstop,hshut,reconfig-x,takeover,abort,all,off,reset,power_down,\?tate=down*,\?tate=drain*,\?tate=DOWN*,\?tate=DRAIN*\0"
    "takes machines, queues or accounts of the cluster away\0"
    "-c=*delete*,*unset*,*set\?server\?scheduling\?=\?false*\0"
    "-dq,-de,-dh,-du,-dul,-dp,-dprj,-ds,-ke,-kec,-km,-ks,-k,-dattr,-all,-fast,-peaceful,-t,-o,-r,-R,-c,-a\0"
    "works on the machines of the cluster\0"
    "-sql,-sq,-sel,-s,-sconf,-shgrpl,-so,-su,-sp\0"
    "-dq,-de,-dh,-du,-dul,-dp,-dprj,-ds,-ke,-kec,-km,-ks,-dattr,-mattr-x,-purge,-kt\0"
    "stops everything\0"
    "-n,-p,-t,-u,-w,-A,-q,-R,--name,--partition,--state,--user,--account,--qos\0"
    "stops every job that fits\0"
    "takes {target} out of the cluster\0"
    "-a,-N\0"
    "takes the whole cluster down\0"
    "ls,stat,locate,query,df,get,cat,info\0"
    "-r,-R,-f,--recursive,--force,-M\0"
    "rm,rmdir,*rm\?-r*,*rm\?-R*,disable,recycle\0"
    "-r,purge,/,*rm\?-r*,*rm\?-R*,pool,disable\0"
    "*rm\?-r*,*rm\?-R*\0"
    "works on the files of another machine\0"
    "-l,-n\0"
    "--wrap,-N,-n,-p,-t,-J,-o,-e,-c,-A,-q,-l,-w\0"
    "--wrap\0"
    "runs a program on the cluster\0"
    "list,show,status,balance,info,help,version,config,get,state,query,q,attach,call,peers,walletbalance,listfunds,getinfo,summary\0"
    "get*,list*,decode*,estimate*,validate*,describe*\0"
    "removedb,dropdb,purge,purge-chain,reset,wipe,remove,delete,*-delete,delete_all,unsafe*,unsafe-reset-all,drop,kill,exit,closeallchannels,deletepayments,removeprunedfunds,burn,sweep*,sendall,*sweep*,close,wipe-device,revert-variables,nuke,delete-*,deleteallpayments,abandon*,forget*,clean,prune,slash*,unpair,factory*\0"
    "takes chain, wallet or money away\0"
    "transfer,send,pay,payto,sendcoins,withdraw,sendtoaddress,sendmany,transfer-*,submit,sell,swap,sign-and-broadcast,transfer_all\0"
    "sends money, which nothing brings back\0"
    "--sweepall,-zapwallettxes,--zapwallettxes,--purge-db,--clear-db,--force-clear-db,--allow-insecure-unlock,--unsafe-*,--really-do-it,--force-exit,--disable,--forgetconfig,--sweep-all,--reindex-x\0"
    "replaces the keys of the wallet\0"
    "dumpprivkey,dumpwallet,export,private-key,*export-private*,dump,decrypt-keystore\0"
    "prints the keys of the wallet\0"
    "works on the chain\0"
    "version,help,attach,dump-config,getinfo,listaddresses,history,getbalance\0"
    "payto,paytomany,removedb,broadcast,sweep,close_channel\0"
    "-zapwallettxes,-forgetconfig,-allow-insecure-unlock,-salvagewallet\0"
    "-http.addr,-http.api,-rpcallowip=0.0.0.0,*personal*,*admin*,0.0.0.0/0,::/0\0"
    "list,show,has-passwd\0"
    "unsafe-bootstrap,detach-cluster,repurpose,remove-settings,remove-customs,override-version,remove,userdel,delete\0"
    "takes the cluster apart, or who may enter it\0"
    "-b,--batch,-f,--force\0"
    "replaces a password\0"
    "*=~.+,*=~.\\*,*=~.\?,alertname!=*\0"
    "silences every alarm\0"
    "silences an alarm\0"
    "ends every silence\0"
    "ends a silence\0"
    "status,sites,versions,summary,daemon,list,show,config\0"
    "-I,-n,-l,-d,-t,-v\0"
    "rm,remove,disable,reset,purge,uninstall\0"
    "takes the watch over machines away\0"
    "stop,unmonitor\0"
    "stops watching everything\0"
    "works on the watch over machines\0"
    "-c,--config,--config-file\0"
    "validate,test,list,top,--version\0"
    "--test,--version\0"
    "-l,--list,-h,--help,-v,--test,-T,-b,-k-only\0"
    "-b,--create-backup\0"
    "saves what was set up\0"
    "-i,-n,-F,-d,-f,-u,--force,--allow-reinstall,--allow-older,--no-reboot-check\0"
    "writes to the firmware of the machine\0"
    "changes the firmware of the machine\0"
    "do_ssh\0"
    "do_overlayfs,do_expand_rootfs-x,do_boot_rom,do_boot_order\0"
    "changes how the machine is set up\0"
    "-t,-m,-h,-p,-u,-P,-f,-q,-i\0"
    "-t=*remove*,*delete*,*factory*,*/reset*,*wipe*,*erase*,*unpair*,*reboot*,*restart*,*/leave*\0"
    "tells machines to forget or stop\0"
    "-m=*\"remove\"*,*factory_reset*,*\"force\":true*,*force*:*true*\0"
    "deletes what the broker keeps\0"
    "kick,force-leave,leave,del,remove,delete,disconnect,stop,ban\0"
    "all,cluster,*@*,admins,node=*,root,clients,session\0"
    "takes machines or accounts off\0"
    "sends a message\0"
    "deletes an account\0"
    "read,list,scan,browse,discover,info,status,get\0"
    "writes to a machine that is steered with it\0"
    "talks to a machine\0"
    "list,scan,info,state,read,discover,probe,logs\0"
    "unpair,remove-*,reset,hard_reset,leave,nvram_reset,nvram_erase,write-ieee,factoryreset,form,forget,dataset,erase,flash,hard-reset\0"
    "takes machines out of the network\0"
    "steers machines of the house\0"
    "-c,-Command,-File,-f\0"
    "-enc,-e,-EncodedCommand,-ec,-encodedcommand\0"
    "runs text that cannot be read here: it is decoded or put together on the way\0"
    "-c,-Command,-command=*iex*,*IEX*,*Invoke-Expression*,*DownloadString*,*Remove-Item*-Recurse*,*Format-Volume*,*Clear-Disk*,*Stop-Computer*,*Restart-Computer*,*Clear-EventLog*,*Disable*,*rm\?-r*,*del\?/*\0"
    "deletes, stops or runs what nobody has seen\0"
    "*iex*,*IEX*,*Invoke-Expression*,*DownloadString*,*Clear-Disk*,*Format-Volume*,*Stop-Computer*,*Restart-Computer*\0"
    "-WhatIf,-whatif\0"
    "takes data, accounts or a guard away\0"
    "-status,/list,/get,/enum,list,get\0"
    "-off,/f,/grant,/reset,/clear,/remove,/fixmbr,/d,delete,/delete,/cleanup-x\0"
    "-off\0"
    "changes the guard of disks, or who may change what\0"
    "takes the guard of a disk away\0"
    "/r,/t,/T,/R,*Everyone*,*veryone:F,/clear,-off,/fixmbr,/fixboot\0"
    "changes who may do what\0"
    "-z,-t,-g,-n\0"
    "-l,-p,-q,-L\0"
    "list,status,lsvdisk,-state,-display,ls*\0"
    "enable,add,online\0"
    "-all,-a,-f,-F,-force,-local\0"
    "takes machines or disks away\0"
    "works on disks\0"
    "*ssh*,*network*,*name-service*,*filesystem*,*console*\0"
    "list,-state,-display\0"
    "-l,-q\0"
    "uninstall,halt,detach,-offline,-delete,deallocate,shutdown,remove\0"
    "-F,-A\0"
    "-R,-a\0"
    "SUNW*,SMC*\0"
    "takes a part of the system away\0"
    "list,show,top,info,status,ioreg,mobilegestalt,diagnostics,ip-address\0"
    "--vm-status,--check-deployed,--console\0"
    "delete,terminate,cancel,shutdown,restart,undeploy,poweroff,recover,disable,DeleteInstance,stopall,StopAllInstances,sleep\0"
    "takes machines away\0"
    "--clean-metadata,--force-clean,--machine-id,--reboot,--logs,--force-clean,--vm-poweroff,--seed,--reinitialize-lockspace\0"
    "works on machines\0"
    "list,avail,av,show,whatis,spider,help,keyword\0"
    "changes what this shell finds\0"
    "/delete,/active:no,/DELETE\0"
    "takes the account {target} away\0"
    "get,funcs,read,readall,help\0"
    "0-27,reset\0"
    "steers every pin at once\0"
    "steers the pins\0"
    "deletes what was recorded\0"
    "works on what was recorded\0"
    "show_indices,show-indices,show_snapshots,show-snapshots,allocation-x\0"
    "delete*,close,shrink\0"
    "list,get,/\?\0"
    "delete,call,uninstall,terminate,shutdown\0"
    "deletes or stops something\0"
    "works on the machine\0"
    "-h,--help,--dry-run,--dryrun,--whatif,-WhatIf,--simulate\0"
    "--force,--all,-f,-a,-y,--yes\0"
    "cache,caches,plugin,theme,transient,post,comment,tag,label,bookmark,session,unavailable,unused\0"
    "delete,remove,purge,clean,clear,prune,flush,reset,rm,drop\0"
    "cache,caches,delete-cache,clear-cache,purge-cache,transient,transients\0"
    "delete,remove,purge,clean,clear,prune,flush,reset,rm,drop,delete-cache,clear-cache,purge-cache\0"
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
    "cache,caches,transient,transients\0"
    "destroy,purge,wipe,erase,obliterate,nuke,delete-all,deprovision,decommission,factory-reset,flush-all\0"
    "{target}s something\0"
    "destroy,purge,wipe,erase,obliterate,nuke,delete-all,deprovision,decommission\0"
    "destroy,purge,wipe,erase,obliterate,nuke\0"
    "delete,remove,rm,del,drop,reset,prune\0"
    "--force,-f,-y,--yes,--all\0"
    "deletes {last} without asking\0"
    "delete,remove,rm,del,drop,reset,prune,uninstall\0"
    "--force,--yes,--all,--cascade,--recursive,--purge\0"
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
    {3385, 17},
    {3395, 17},
    {3405, 17},
    {3419, 17},
    {3444, 17},
    {3456, 17},
    {3470, 14},
    {3490, 14},
    {3511, 14},
    {3532, 14},
    {3551, 14},
    {3574, 14},
    {3598, 14},
    {3619, 14},
    {3643, 14},
    {3677, 14},
    {3709, 14},
    {3732, 14},
    {3760, 14},
    {3782, 14},
    {3811, 14},
    {3838, 14},
    {3864, 14},
    {3892, 14},
    {3920, 14},
    {3947, 14},
    {3971, 14},
    {3994, 14},
    {4010, 14},
    {4021, 14},
    {4035, 14},
    {4046, 14},
    {4063, 14},
    {4082, 14},
    {4096, 14},
    {4109, 14},
    {4125, 14},
    {4144, 14},
    {4165, 14},
    {4174, 14},
    {4198, 14},
    {4211, 14},
    {4224, 14},
    {4236, 14},
    {4252, 14},
    {4269, 14},
    {4286, 14},
    {4304, 14},
    {4318, 14},
    {4330, 14},
    {4347, 14},
    {4359, 14},
    {4379, 14},
    {4418, 14},
    {4459, 14},
    {4480, 14},
    {4513, 14},
    {4533, 14},
    {4547, 14},
    {4563, 14},
    {4576, 14},
    {4592, 14},
    {4610, 14},
    {4631, 14},
    {4650, 14},
    {4685, 14},
    {4700, 14},
    {4719, 14},
    {4733, 14},
    {4746, 14},
    {4774, 14},
    {4807, 14},
    {4819, 14},
    {4837, 13},
    {4846, 13},
    {4852, 13},
    {4857, 13},
    {4865, 13},
    {4875, 13},
    {4884, 15},
    {4896, 15},
    {4907, 15},
    {4916, 9},
    {4928, 9},
    {4937, 9},
    {4948, 9},
    {4961, 9},
    {4976, 9},
    {4986, 9},
    {4999, 9},
    {5010, 9},
    {5024, 9},
    {5031, 9},
    {5038, 9},
    {5047, 9},
    {5058, 9},
    {5069, 9},
    {5082, 9},
    {5091, 9},
    {5102, 9},
    {5114, 9},
    {5125, 9},
    {5135, 9},
    {5141, 9},
    {5149, 9},
    {5157, 9},
    {5167, 9},
    {5177, 9},
    {5182, 9},
    {5190, 9},
    {5201, 9},
    {5171, 9},
    {5216, 9},
    {4952, 9},
    {5224, 9},
    {5233, 9},
    {5242, 9},
    {5251, 9},
    {5262, 9},
    {5269, 9},
    {5278, 9},
    {5287, 9},
    {5298, 9},
    {5306, 9},
    {5316, 9},
    {5322, 9},
    {5330, 9},
    {5337, 9},
    {5343, 9},
    {5353, 9},
    {5361, 9},
    {5370, 9},
    {5387, 9},
    {5400, 9},
    {5412, 9},
    {5423, 25},
    {5436, 25},
    {5453, 25},
    {5470, 25},
    {5488, 25},
    {5503, 25},
    {5517, 25},
    {5534, 25},
    {5554, 25},
    {5576, 22},
    {5584, 22},
    {5596, 22},
    {5601, 22},
    {5610, 22},
    {5622, 22},
    {5631, 22},
    {5645, 22},
    {5657, 22},
    {5672, 22},
    {5696, 22},
    {5702, 22},
    {5711, 12},
    {5718, 12},
    {5726, 12},
    {5737, 12},
    {4920, 12},
    {5749, 12},
    {5759, 12},
    {5769, 12},
    {5781, 12},
    {5795, 12},
    {5809, 12},
    {5825, 5},
    {5841, 5},
    {5855, 5},
    {5871, 5},
    {5879, 5},
    {5888, 5},
    {5892, 5},
    {5900, 26},
    {4846, 26},
    {5905, 26},
    {5910, 26},
    {5915, 26},
    {5920, 26},
    {5927, 26},
    {5934, 26},
    {5942, 26},
    {5948, 26},
    {5953, 26},
    {5959, 26},
    {5964, 26},
    {5969, 26},
    {5974, 26},
    {5983, 26},
    {5993, 26},
    {6002, 26},
    {6013, 26},
    {6024, 26},
    {6037, 26},
    {6048, 26},
    {6057, 26},
    {6065, 26},
    {6074, 26},
    {6088, 7},
    {6093, 7},
    {6098, 7},
    {5405, 7},
    {6103, 7},
    {6109, 7},
    {6116, 7},
    {6129, 7},
    {6136, 7},
    {6147, 7},
    {6156, 7},
    {6165, 7},
    {6173, 7},
    {6181, 7},
    {6186, 7},
    {6191, 7},
    {6202, 8},
    {6204, 8},
    {6210, 8},
    {6217, 8},
    {6227, 8},
    {6240, 25},
    {6250, 25},
    {6270, 25},
    {6285, 25},
    {6307, 25},
    {6316, 25},
    {6325, 25},
    {6332, 25},
    {6339, 25},
    {6345, 25},
    {6351, 25},
    {6358, 25},
    {6364, 25},
    {6378, 25},
    {6404, 25},
    {6432, 25},
    {6460, 25},
    {6481, 25},
    {6493, 25},
    {6504, 25},
    {6514, 25},
    {6522, 25},
    {6531, 25},
    {6540, 25},
    {6547, 25},
    {6557, 25},
    {6566, 25},
    {6581, 25},
    {6593, 25},
    {6602, 25},
    {6612, 25},
    {6622, 25},
    {6634, 25},
    {6645, 25},
    {6655, 25},
    {6666, 25},
    {6677, 25},
    {6685, 25},
    {6697, 21},
    {6705, 21},
    {6716, 21},
    {6726, 21},
    {6733, 21},
};
const int s2c_place_pattern_count = 490;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 6741, 0x0},
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
    {S2C_IF_WORD, 0, 7203, 0x0},
    {S2C_IF_WORD, 0, 7274, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 7457, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 7653, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 6741, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 7873, 0x0},
    {S2C_IF_WORD, 0, 4144, 0x0},
    {S2C_IF_SAYS, 0, 7909, 0x0},
    {S2C_IF_WORD, 0, 4144, 0x0},
    {S2C_IF_SAYS, 0, 7991, 0x0},
    {S2C_IF_WORD, 0, 8053, 0x0},
    {S2C_IF_SAYS, 0, 8069, 0x0},
    {S2C_IF_WORD, 0, 4125, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 8169, 0x0},
    {S2C_IF_WORD, -1, 8178, 0x0},
    {S2C_IF_WORD, 1, 8228, 0x0},
    {S2C_IF_WORD, -1, 5552, 0x0},
    {S2C_IF_OPTION, 0, 8310, 0x0},
    {S2C_IF_OPTION, 0, 8349, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 8498, 0x0},
    {S2C_IF_NO_OPTION, 0, 8518, 0x0},
    {S2C_IF_OPTION, 0, 8626, 0x0},
    {S2C_IF_OPTION, 0, 8706, 0x0},
    {S2C_IF_OPTION, 0, 8715, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 8749, 0x0},
    {S2C_IF_OPTION, 0, 8852, 0x0},
    {S2C_IF_OPTION, 0, 8884, 0x0},
    {S2C_IF_OPTION, 0, 8956, 0x0},
    {S2C_IF_WORD, 1, 8989, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_OPTION, 0, 9033, 0x0},
    {S2C_IF_NO_OPTION, 0, 9043, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 9088, 0x0},
    {S2C_IF_OPTION, 0, 9165, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 9248, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9416, 0x17400},
    {S2C_IF_OPTION, 0, 9416, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 9562, 0x0},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_WORD, 0, 9719, 0x0},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 9821, 0x0},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 9870, 0x0},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_WORD, 1, 9908, 0x0},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 9954, 0x0},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_WORD, 1, 10005, 0x0},
    {S2C_IF_OPTION, 0, 9598, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 10097, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 10256, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 4144, 0x0},
    {S2C_IF_SAYS, 0, 7909, 0x0},
    {S2C_IF_WORD, 0, 4144, 0x0},
    {S2C_IF_SAYS, 0, 7991, 0x0},
    {S2C_IF_WORD, 0, 8053, 0x0},
    {S2C_IF_SAYS, 0, 8069, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 10314, 0x0},
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
    {S2C_IF_OPTION, 0, 10576, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 10579, 0x0},
    {S2C_IF_OPTION, 0, 9245, 0x0},
    {S2C_IF_WORD, 0, 1302, 0x0},
    {S2C_IF_WORD, 0, 10582, 0x0},
    {S2C_IF_WORD, 0, 1302, 0x0},
    {S2C_IF_WORD, 0, 10585, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 10576, 0x0},
    {S2C_IF_WORD, 0, 10737, 0x0},
    {S2C_IF_OPTION, 0, 10776, 0x0},
    {S2C_IF_OPTION, 0, 10948, 0x0},
    {S2C_IF_OPTION, 0, 10988, 0x0},
    {S2C_IF_OPTION, 0, 11278, 0x0},
    {S2C_IF_OPTION, 0, 10978, 0x0},
    {S2C_IF_VALUE, 0, 11949, 0x0},
    {S2C_IF_OPTION, 0, 12493, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_NO_OPTION, 0, 10552, 0x0},
    {S2C_IF_OPTION, 0, 10552, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 12675, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 12675, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12765, 0x4030140},
    {S2C_IF_VALUE, 0, 12675, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_OPTION, 0, 12828, 0x0},
    {S2C_IF_OPTION, 0, 12831, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_VALUE, 0, 12834, 0x0},
    {S2C_IF_OPTION, 0, 12868, 0x0},
    {S2C_IF_WORD, 1, 12881, 0x0},
    {S2C_IF_WORD, 0, 12901, 0x0},
    {S2C_IF_WORD, 1, 12881, 0x0},
    {S2C_IF_VALUE, 0, 12996, 0x0},
    {S2C_IF_WORD, 1, 13052, 0x0},
    {S2C_IF_SAYS, 0, 13063, 0x0},
    {S2C_IF_WORD, 1, 13052, 0x0},
    {S2C_IF_WORD, 2, 13104, 0x0},
    {S2C_IF_WORD, 1, 12892, 0x0},
    {S2C_IF_WORD, 2, 13164, 0x0},
    {S2C_IF_OPTION, 0, 10573, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 10573, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 13248, 0x0},
    {S2C_IF_OPTION, 0, 13364, 0x0},
    {S2C_IF_OPTION, 0, 10573, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 10573, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 10573, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 13373, 0x0},
    {S2C_IF_WORD, 1, 13388, 0x0},
    {S2C_IF_WORD, 0, 13459, 0x0},
    {S2C_IF_OPTION, 0, 13543, 0x0},
    {S2C_IF_WORD, 1, 13557, 0x0},
    {S2C_IF_WORD, 1, 13609, 0x0},
    {S2C_IF_WORD, 2, 13617, 0x0},
    {S2C_IF_OPTION, 0, 13623, 0x0},
    {S2C_IF_WORD, 1, 13637, 0x0},
    {S2C_IF_OPTION, 0, 13683, 0x0},
    {S2C_IF_WORD, 0, 13689, 0x0},
    {S2C_IF_WORD, 0, 13159, 0x0},
    {S2C_IF_WORD, 0, 13739, 0x0},
    {S2C_IF_OPTION, 0, 13761, 0x0},
    {S2C_IF_WORD, 0, 13767, 0x0},
    {S2C_IF_WORD, 0, 13877, 0x0},
    {S2C_IF_VALUE, 0, 13994, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 14015, 0x0},
    {S2C_IF_VALUE, 0, 14089, 0x0},
    {S2C_IF_OPTION, 0, 14168, 0x0},
    {S2C_IF_VALUE, 0, 14459, 0x0},
    {S2C_IF_VALUE, 0, 14476, 0x0},
    {S2C_IF_OPTION, 0, 14580, 0x0},
    {S2C_IF_VALUE, 0, 14593, 0x0},
    {S2C_IF_OPTION, 0, 14644, 0x0},
    {S2C_IF_OPTION, 0, 14652, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 14707, 0x60003c1},
    {S2C_IF_OPTION, 0, 14644, 0x0},
    {S2C_IF_OPTION, 0, 14765, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14862, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 14862, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 14862, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 14862, 0x0},
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
    {S2C_IF_OPTION, 0, 14862, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 15401, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 15598, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 10576, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 15727, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 15976, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 2140, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 16226, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 16407, 0x0},
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
    {S2C_IF_WORD, -2, 16752, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 16790, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 16854, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 16984, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_OPTION, 0, 17154, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 17236, 0x0},
    {S2C_IF_PLACE, 0, 17334, 0x400},
    {S2C_IF_PLACE, 0, 17334, 0x800},
    {S2C_IF_PLACE, 0, 17334, 0x17000},
    {S2C_IF_PLACE, 0, 17334, 0x1e0000},
    {S2C_IF_PLACE, 0, 17334, 0x6000343},
    {S2C_IF_WORD, 0, 17382, 0x0},
    {S2C_IF_PLACE, 0, 17334, 0x4000080},
    {S2C_IF_WORD, 0, 17395, 0x0},
    {S2C_IF_WORD, 0, 17439, 0x0},
    {S2C_IF_WORD, 0, 17395, 0x0},
    {S2C_IF_NO_WORD, 0, 17444, 0x0},
    {S2C_IF_WORD, 0, 17395, 0x0},
    {S2C_IF_WORD, 0, 17452, 0x0},
    {S2C_IF_WORD, 0, 17467, 0x0},
    {S2C_IF_NO_WORD, 0, 17556, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17651, 0x400},
    {S2C_IF_PLACE, 0, 17334, 0x400},
    {S2C_IF_PLACE, 0, 17707, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 17840, 0x0},
    {S2C_IF_VALUE, 0, 17928, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 7203, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 14865, 0x0},
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
    {S2C_IF_WORD, 0, 16752, 0x0},
    {S2C_IF_OPTION, 0, 18439, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 18490, 0x0},
    {S2C_IF_WORD, 1, 18550, 0x0},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_OPTION, 0, 18059, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 18627, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 18698, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 18855, 0x0},
    {S2C_IF_NO_WORD, 0, 18881, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 18973, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_NO_WORD, 1, 18993, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_WORD, 1, 19013, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 19027, 0x0},
    {S2C_IF_OPTION, 0, 19111, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 19162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 19350, 0x0},
    {S2C_IF_OPTION, 0, 19471, 0x0},
    {S2C_IF_VALUE, 0, 19694, 0x0},
    {S2C_IF_VALUE, 0, 19720, 0x0},
    {S2C_IF_OPTION, 0, 19743, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 19792, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19811, 0x4003040},
    {S2C_IF_OPTION, 0, 19792, 0x0},
    {S2C_IF_VALUE, 0, 19865, 0x0},
    {S2C_IF_OPTION, 0, 19792, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 19811, 0x0},
    {S2C_IF_OPTION, 0, 19792, 0x0},
    {S2C_IF_OPTION, 0, 19952, 0x0},
    {S2C_IF_OPTION, 0, 19792, 0x0},
    {S2C_IF_OPTION, 0, 20015, 0x0},
    {S2C_IF_OPTION, 0, 20063, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20075, 0x400},
    {S2C_IF_OPTION, 0, 20085, 0x0},
    {S2C_IF_OPTION, 0, 20115, 0x0},
    {S2C_IF_OPTION, 0, 20128, 0x0},
    {S2C_IF_OPTION, 0, 10552, 0x0},
    {S2C_IF_VALUE, 0, 20143, 0x0},
    {S2C_IF_OPTION, 0, 19792, 0x0},
    {S2C_IF_OPTION, 0, 20176, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 20208, 0x0},
    {S2C_IF_WORD, 0, 20211, 0x0},
    {S2C_IF_OPTION, 0, 20244, 0x0},
    {S2C_IF_WORD, 1, 20273, 0x0},
    {S2C_IF_OPTION, 0, 20317, 0x0},
    {S2C_IF_OPTION, 0, 20337, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 20361, 0x0},
    {S2C_IF_OPTION, 0, 20415, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 20361, 0x0},
    {S2C_IF_OPTION, 0, 20522, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12490, 0x4003040},
    {S2C_IF_VALUE, 0, 20573, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 12490, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20611, 0x4003040},
    {S2C_IF_WORD, 1, 20661, 0x0},
    {S2C_IF_WORD, 1, 20671, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9245, 0x4003040},
    {S2C_IF_VALUE, 0, 20675, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 20671, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 9245, 0x0},
    {S2C_IF_WORD, 1, 20710, 0x0},
    {S2C_IF_WORD, 1, 20671, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 20671, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 20776, 0x0},
    {S2C_IF_OPTION, 0, 20786, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20799, 0x4003040},
    {S2C_IF_OPTION, 0, 20786, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 20799, 0x0},
    {S2C_IF_OPTION, 0, 20814, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 20870, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20882, 0x400},
    {S2C_IF_OPTION, 0, 20910, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20931, 0x4003040},
    {S2C_IF_OPTION, 0, 20968, 0x0},
    {S2C_IF_OPTION, 0, 21013, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 21084, 0x0},
    {S2C_IF_OPTION, 0, 9165, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 21108, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_OPTION, 0, 21412, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 21489, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 21636, 0x0},
    {S2C_IF_OPTION, 0, 21654, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 21853, 0x0},
    {S2C_IF_OPTION, 0, 10552, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 21970, 0x0},
    {S2C_IF_VALUE, 0, 22039, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 22166, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION, 0, 14183, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 22492, 0x0},
    {S2C_IF_OPTION, 0, 10573, 0x0},
    {S2C_IF_OPTION, 0, 22573, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22727, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION, 0, 22946, 0x0},
    {S2C_IF_VALUE, 0, 23006, 0x0},
    {S2C_IF_WORD, 0, 23084, 0x0},
    {S2C_IF_WORD, 0, 23115, 0x0},
    {S2C_IF_OPTION, 0, 23258, 0x0},
    {S2C_IF_WORD, 0, 23310, 0x0},
    {S2C_IF_OPTION, 0, 23334, 0x0},
    {S2C_IF_WORD, 0, 23365, 0x0},
    {S2C_IF_WORD, 0, 23427, 0x0},
    {S2C_IF_WORD, 0, 23436, 0x0},
    {S2C_IF_OPTION, 0, 23508, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 23672, 0x0},
    {S2C_IF_NO_WORD, 0, 23736, 0x0},
    {S2C_IF_OPTION, 0, 23857, 0x0},
    {S2C_IF_NO_OPTION, 0, 19471, 0x0},
    {S2C_IF_WORD, 1, 23968, 0x0},
    {S2C_IF_OPTION, 0, 24060, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 23672, 0x0},
    {S2C_IF_NO_WORD, 0, 23736, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 24196, 0x0},
    {S2C_IF_WORD, 0, 23672, 0x0},
    {S2C_IF_NO_WORD, 0, 23736, 0x0},
    {S2C_IF_OPTION, 0, 24226, 0x0},
    {S2C_IF_OPTION, 0, 24297, 0x0},
    {S2C_IF_OPTION, 0, 24341, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24497, 0x0},
    {S2C_IF_OPTION, 0, 24507, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24566, 0x0},
    {S2C_IF_OPTION, 0, 24608, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 23672, 0x0},
    {S2C_IF_NO_WORD, 0, 23736, 0x0},
    {S2C_IF_WORD, 0, 24707, 0x0},
    {S2C_IF_WORD, 102, 24788, 0x0},
    {S2C_IF_WORD, 0, 24811, 0x0},
    {S2C_IF_WORD, 0, 24866, 0x0},
    {S2C_IF_OPTION, 0, 24497, 0x0},
    {S2C_IF_OPTION, 0, 24877, 0x0},
    {S2C_IF_OPTION, 0, 25060, 0x0},
    {S2C_IF_OPTION, 0, 25210, 0x0},
    {S2C_IF_WORD, 0, 23672, 0x0},
    {S2C_IF_NO_WORD, 0, 23736, 0x0},
    {S2C_IF_OPTION, 0, 8518, 0x0},
    {S2C_IF_WORD, 0, 23672, 0x0},
    {S2C_IF_NO_WORD, 0, 23736, 0x0},
    {S2C_IF_OPTION, 0, 8518, 0x0},
    {S2C_IF_WORD, 0, 23672, 0x0},
    {S2C_IF_NO_WORD, 0, 23736, 0x0},
    {S2C_IF_OPTION, 0, 25432, 0x0},
    {S2C_IF_OPTION, 0, 25501, 0x0},
    {S2C_IF_OPTION, 0, 25560, 0x0},
    {S2C_IF_OPTION, 0, 25638, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION, 0, 25698, 0x0},
    {S2C_IF_OPTION, 0, 25774, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_WORD, 0, 23672, 0x0},
    {S2C_IF_NO_WORD, 0, 23736, 0x0},
    {S2C_IF_WORD, 1, 25871, 0x0},
    {S2C_IF_OPTION, 0, 25902, 0x0},
    {S2C_IF_OPTION, 0, 25913, 0x0},
    {S2C_IF_WORD, 0, 25966, 0x0},
    {S2C_IF_WORD, 0, 26044, 0x0},
    {S2C_IF_OPTION, 0, 26103, 0x0},
    {S2C_IF_OPTION, 0, 26103, 0x0},
    {S2C_IF_VALUE, 0, 26236, 0x0},
    {S2C_IF_OPTION, 0, 26103, 0x0},
    {S2C_IF_OPTION, 0, 26323, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 26377, 0x0},
    {S2C_IF_VALUE, 0, 26443, 0x0},
    {S2C_IF_OPTION, 0, 26497, 0x0},
    {S2C_IF_WORD, 0, 23672, 0x0},
    {S2C_IF_NO_WORD, 0, 23736, 0x0},
    {S2C_IF_WORD, 0, 26614, 0x0},
    {S2C_IF_WORD, 1, 26710, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION, 0, 26783, 0x0},
    {S2C_IF_OPTION, 0, 26786, 0x0},
    {S2C_IF_OPTION, 0, 26831, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION, 0, 26783, 0x0},
    {S2C_IF_OPTION, 0, 12493, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 26952, 0x0},
    {S2C_IF_VALUE, 0, 26976, 0x0},
    {S2C_IF_OPTION, 0, 27029, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 27059, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 27082, 0x0},
    {S2C_IF_OPTION, 0, 27119, 0x0},
    {S2C_IF_OPTION, 0, 24297, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 27219, 0x0},
    {S2C_IF_OPTION, 0, 27234, 0x0},
    {S2C_IF_VALUE, 0, 27243, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 27243, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 27314, 0x0},
    {S2C_IF_VALUE, 0, 27409, 0x0},
    {S2C_IF_OPTION, 0, 27464, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 27494, 0x0},
    {S2C_IF_WORD, 2, 27525, 0x0},
    {S2C_IF_OPTION, 0, 27494, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 27611, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 27631, 0x0},
    {S2C_IF_WORD, 0, 27731, 0x0},
    {S2C_IF_VALUE, 0, 27759, 0x0},
    {S2C_IF_WORD, 102, 27776, 0x0},
    {S2C_IF_VALUE, 0, 27799, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 27845, 0x0},
    {S2C_IF_WORD, 0, 27866, 0x0},
    {S2C_IF_OPTION, 0, 27905, 0x0},
    {S2C_IF_OPTION, 0, 27234, 0x0},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 27990, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 27905, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 26103, 0x0},
    {S2C_IF_OPTION, 0, 28104, 0x0},
    {S2C_IF_WORD, 0, 28113, 0x0},
    {S2C_IF_OPTION, 0, 28113, 0x0},
    {S2C_IF_OPTION, 0, 28153, 0x0},
    {S2C_IF_WORD, 0, 5552, 0x0},
    {S2C_IF_OPTION, 0, 28207, 0x0},
    {S2C_IF_WORD, 0, 11961, 0x0},
    {S2C_IF_NO_OPTION, 0, 28258, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 28496, 0x0},
    {S2C_IF_WORD, 0, 28508, 0x0},
    {S2C_IF_WORD, 0, 28601, 0x0},
    {S2C_IF_OPTION, 0, 19108, 0x0},
    {S2C_IF_OPTION, 0, 13762, 0x0},
    {S2C_IF_VALUE, 0, 28840, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 28911, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 28973, 0x0},
    {S2C_IF_OPTION, 0, 29051, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 29051, 0x0},
    {S2C_IF_WORD, 1, 29122, 0x0},
    {S2C_IF_OPTION, 0, 29176, 0x0},
    {S2C_IF_OPTION, 0, 10552, 0x0},
    {S2C_IF_OPTION, 0, 9036, 0x0},
    {S2C_IF_OPTION, 0, 29304, 0x0},
    {S2C_IF_WORD, 0, 29318, 0x0},
    {S2C_IF_VALUE, 0, 29437, 0x0},
    {S2C_IF_WORD, 0, 29599, 0x0},
    {S2C_IF_WORD, 0, 29775, 0x0},
    {S2C_IF_VALUE, 0, 29863, 0x0},
    {S2C_IF_WORD, 1, 29899, 0x0},
    {S2C_IF_VALUE, 0, 29863, 0x0},
    {S2C_IF_WORD, 1, 30018, 0x0},
    {S2C_IF_OPTION, 0, 30037, 0x0},
    {S2C_IF_WORD, 0, 24253, 0x0},
    {S2C_IF_WORD, 0, 30198, 0x0},
    {S2C_IF_WORD, 0, 30231, 0x0},
    {S2C_IF_WORD, 0, 30319, 0x0},
    {S2C_IF_WORD, 0, 30371, 0x0},
    {S2C_IF_WORD, 0, 30443, 0x0},
    {S2C_IF_WORD, 0, 30555, 0x0},
    {S2C_IF_WORD, 0, 30733, 0x0},
    {S2C_IF_WORD, 0, 30812, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 31115, 0x0},
    {S2C_IF_WORD, 0, 31265, 0x0},
    {S2C_IF_WORD, 1, 31460, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 31522, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 31555, 0x0},
    {S2C_IF_WORD, 2, 28148, 0x0},
    {S2C_IF_WORD, 1, 31578, 0x0},
    {S2C_IF_WORD, 1, 31646, 0x0},
    {S2C_IF_WORD, 2, 31659, 0x0},
    {S2C_IF_WORD, 1, 31710, 0x0},
    {S2C_IF_WORD, 2, 31755, 0x0},
    {S2C_IF_WORD, 1, 28148, 0x0},
    {S2C_IF_WORD, 2, 31578, 0x0},
    {S2C_IF_WORD, 1, 31835, 0x0},
    {S2C_IF_WORD, 2, 3507, 0x0},
    {S2C_IF_WORD, 2, 28148, 0x0},
    {S2C_IF_WORD, 1, 31886, 0x0},
    {S2C_IF_WORD, 0, 31971, 0x0},
    {S2C_IF_NO_WORD, 0, 32013, 0x0},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_WORD, 0, 32036, 0x0},
    {S2C_IF_OPTION, 0, 32052, 0x0},
    {S2C_IF_OPTION, 0, 32075, 0x0},
    {S2C_IF_WORD, 0, 32161, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_OPTION, 0, 32844, 0x0},
    {S2C_IF_OPTION, 0, 32897, 0x0},
    {S2C_IF_WORD, 0, 32161, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_OPTION, 0, 32975, 0x0},
    {S2C_IF_WORD, 1, 33022, 0x0},
    {S2C_IF_WORD, 0, 10737, 0x0},
    {S2C_IF_OPTION, 0, 11325, 0x0},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_WORD, 1, 8967, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 33069, 0x0},
    {S2C_IF_OPTION, 0, 33523, 0x0},
    {S2C_IF_WORD, 0, 10737, 0x0},
    {S2C_IF_OPTION, 0, 9033, 0x0},
    {S2C_IF_OPTION, 0, 33662, 0x0},
    {S2C_IF_OPTION, 0, 33722, 0x0},
    {S2C_IF_WORD, 1, 33761, 0x0},
    {S2C_IF_OPTION, 0, 10552, 0x0},
    {S2C_IF_OPTION, 0, 33814, 0x0},
    {S2C_IF_OPTION, 0, 12493, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_OPTION, 0, 8498, 0x0},
    {S2C_IF_VALUE, 0, 33969, 0x0},
    {S2C_IF_OPTION, 0, 33997, 0x0},
    {S2C_IF_OPTION, 0, 34047, 0x0},
    {S2C_IF_WORD, 2, 34083, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 34270, 0x0},
    {S2C_IF_OPTION, 0, 34282, 0x0},
    {S2C_IF_OPTION, 0, 24297, 0x0},
    {S2C_IF_OPTION, 0, 34376, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 34579, 0x0},
    {S2C_IF_VALUE, 0, 34611, 0x0},
    {S2C_IF_VALUE, 0, 34678, 0x0},
    {S2C_IF_OPTION, 0, 34704, 0x0},
    {S2C_IF_NO_OPTION, 0, 10314, 0x0},
    {S2C_IF_VALUE, 0, 34768, 0x0},
    {S2C_IF_VALUE, 0, 34799, 0x0},
    {S2C_IF_OPTION, 0, 24497, 0x0},
    {S2C_IF_VALUE, 0, 34878, 0x0},
    {S2C_IF_VALUE, 0, 34961, 0x0},
    {S2C_IF_OPTION, 0, 12493, 0x0},
    {S2C_IF_VALUE, 0, 34768, 0x0},
    {S2C_IF_OPTION, 0, 35208, 0x0},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_OPTION, 0, 35220, 0x0},
    {S2C_IF_VALUE, 0, 35257, 0x0},
    {S2C_IF_WORD, 0, 34083, 0x0},
    {S2C_IF_VALUE, 0, 35271, 0x0},
    {S2C_IF_WORD, 0, 35276, 0x0},
    {S2C_IF_WORD, 0, 35347, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_VALUE, 0, 35503, 0x0},
    {S2C_IF_SAYS, 0, 35594, 0x0},
    {S2C_IF_VALUE, 0, 35641, 0x0},
    {S2C_IF_WORD, 0, 35681, 0x0},
    {S2C_IF_OPTION, 0, 35707, 0x0},
    {S2C_IF_WORD, 0, 35723, 0x0},
    {S2C_IF_OPTION, 0, 35780, 0x0},
    {S2C_IF_WORD, 0, 35834, 0x0},
    {S2C_IF_OPTION, 0, 35883, 0x0},
    {S2C_IF_OPTION, 0, 35926, 0x0},
    {S2C_IF_OPTION, 0, 36046, 0x0},
    {S2C_IF_WORD, 1, 36138, 0x0},
    {S2C_IF_OPTION, 0, 36155, 0x0},
    {S2C_IF_WORD, 1, 36253, 0x0},
    {S2C_IF_OPTION, 0, 36046, 0x0},
    {S2C_IF_OPTION, 0, 36432, 0x0},
    {S2C_IF_OPTION, 0, 36459, 0x0},
    {S2C_IF_OPTION, 0, 36465, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9562, 0x20000},
    {S2C_IF_OPTION, 0, 8495, 0x0},
    {S2C_IF_OPTION, 0, 14183, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9562, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 10576, 0x0},
    {S2C_IF_VALUE, 0, 36682, 0x0},
    {S2C_IF_OPTION, 0, 36731, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36845, 0x30000},
    {S2C_IF_WORD, 1, 36887, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 36896, 0x0},
    {S2C_IF_NO_OPTION, 0, 36995, 0x0},
    {S2C_IF_WORD, 1, 37000, 0x0},
    {S2C_IF_NO_OPTION, 0, 36845, 0x0},
    {S2C_IF_WORD, 0, 37076, 0x0},
    {S2C_IF_OPTION, 0, 37151, 0x0},
    {S2C_IF_WORD, 0, 37157, 0x0},
    {S2C_IF_NO_OPTION, 0, 37284, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 37688, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 37791, 0x0},
    {S2C_IF_WORD, 0, 37869, 0x0},
    {S2C_IF_WORD, 0, 37926, 0x0},
    {S2C_IF_WORD, 0, 38100, 0x0},
    {S2C_IF_OPTION, 0, 38380, 0x0},
    {S2C_IF_WORD, 0, 38493, 0x0},
    {S2C_IF_VALUE, 0, 38647, 0x0},
    {S2C_IF_WORD, 0, 38733, 0x0},
    {S2C_IF_WORD, 0, 38742, 0x0},
    {S2C_IF_WORD, 1, 38805, 0x0},
    {S2C_IF_VALUE, 0, 38855, 0x0},
    {S2C_IF_WORD, 0, 39064, 0x0},
    {S2C_IF_OPTION, 0, 39227, 0x0},
    {S2C_IF_VALUE, 0, 39282, 0x0},
    {S2C_IF_VALUE, 0, 39420, 0x0},
    {S2C_IF_WORD, 0, 39482, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 39583, 0x57400},
    {S2C_IF_VALUE, 0, 39668, 0x0},
    {S2C_IF_OPTION, 0, 39771, 0x0},
    {S2C_IF_VALUE, 0, 39934, 0x0},
    {S2C_IF_OPTION, 0, 39991, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 40311, 0x4043040},
    {S2C_IF_OPTION_PLACE, 0, 37767, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 40387, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 40403, 0x57400},
    {S2C_IF_VALUE, 0, 40424, 0x0},
    {S2C_IF_OPTION, 0, 40536, 0x0},
    {S2C_IF_OPTION, 0, 40545, 0x0},
    {S2C_IF_VALUE, 0, 40590, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 40703, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 20965, 0x0},
    {S2C_IF_WORD, 1, 40709, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 40756, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 40841, 0x0},
    {S2C_IF_SAYS, 0, 40891, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 40756, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 40988, 0x0},
    {S2C_IF_SAYS, 0, 41044, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 41173, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 41209, 0x0},
    {S2C_IF_OPTION, 0, 20965, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 41362, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 10978, 0x0},
    {S2C_IF_OPTION, 0, 41487, 0x0},
    {S2C_IF_VALUE, 0, 41503, 0x0},
    {S2C_IF_OPTION, 0, 41550, 0x0},
    {S2C_IF_WORD, 0, 41592, 0x0},
    {S2C_IF_OPTION, 0, 41722, 0x0},
    {S2C_IF_VALUE, 0, 41728, 0x0},
    {S2C_IF_OPTION, 0, 8966, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 41795, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 41821, 0x0},
    {S2C_IF_WORD, 0, 41923, 0x0},
    {S2C_IF_WORD, 1, 41955, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 42143, 0x0},
    {S2C_IF_OPTION, 0, 42180, 0x0},
    {S2C_IF_OPTION, 0, 42224, 0x0},
    {S2C_IF_VALUE, 0, 42236, 0x0},
    {S2C_IF_VALUE, 0, 42289, 0x0},
    {S2C_IF_OPTION, 0, 42343, 0x0},
    {S2C_IF_OPTION, 0, 42409, 0x0},
    {S2C_IF_VALUE, 0, 42458, 0x0},
    {S2C_IF_VALUE, 0, 42488, 0x0},
    {S2C_IF_OPTION, 0, 42510, 0x0},
    {S2C_IF_WORD, 0, 42522, 0x0},
    {S2C_IF_NO_OPTION, 0, 42524, 0x0},
    {S2C_IF_VALUE, 0, 42574, 0x0},
    {S2C_IF_VALUE, 0, 42488, 0x0},
    {S2C_IF_VALUE, 0, 42629, 0x0},
    {S2C_IF_VALUE, 0, 42488, 0x0},
    {S2C_IF_NO_OPTION, 0, 42680, 0x0},
    {S2C_IF_OPTION, 0, 42780, 0x0},
    {S2C_IF_VALUE, 0, 42488, 0x0},
    {S2C_IF_VALUE, 0, 42804, 0x0},
    {S2C_IF_OPTION, 0, 42780, 0x0},
    {S2C_IF_VALUE, 0, 42488, 0x0},
    {S2C_IF_VALUE, 0, 42884, 0x0},
    {S2C_IF_WORD, 1, 42918, 0x0},
    {S2C_IF_WORD, 1, 42962, 0x0},
    {S2C_IF_OPTION, 0, 43003, 0x0},
    {S2C_IF_WORD, 0, 43074, 0x0},
    {S2C_IF_WORD, 0, 768, 0x0},
    {S2C_IF_OPTION, 0, 26103, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 8967, 0x0},
    {S2C_IF_OPTION, 0, 43216, 0x0},
    {S2C_IF_WORD, 0, 43227, 0x0},
    {S2C_IF_WORD, 0, 43243, 0x0},
    {S2C_IF_WORD, 0, 43283, 0x0},
    {S2C_IF_SAYS, 0, 43290, 0x0},
    {S2C_IF_OPTION, 0, 43389, 0x0},
    {S2C_IF_OPTION, 0, 43398, 0x0},
    {S2C_IF_WORD, 0, 43430, 0x0},
    {S2C_IF_OPTION, 0, 43447, 0x0},
    {S2C_IF_WORD, 0, 43453, 0x0},
    {S2C_IF_WORD, 1, 43506, 0x0},
    {S2C_IF_WORD, 1, 43521, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_WORD, 0, 13617, 0x0},
    {S2C_IF_WORD, 1, 31747, 0x0},
    {S2C_IF_WORD, 1, 43545, 0x0},
    {S2C_IF_WORD, 0, 43553, 0x0},
    {S2C_IF_NO_WORD, 0, 43559, 0x0},
    {S2C_IF_WORD, 0, 43545, 0x0},
    {S2C_IF_WORD, 0, 43586, 0x0},
    {S2C_IF_WORD, 0, 43586, 0x0},
    {S2C_IF_WORD, 0, 43631, 0x0},
    {S2C_IF_WORD, 0, 23014, 0x0},
    {S2C_IF_WORD, 0, 43657, 0x0},
    {S2C_IF_VALUE, 0, 43809, 0x0},
    {S2C_IF_OPTION, 0, 43827, 0x0},
    {S2C_IF_OPTION, 0, 43862, 0x0},
    {S2C_IF_VALUE, 0, 43895, 0x0},
    {S2C_IF_VALUE, 0, 43921, 0x0},
    {S2C_IF_VALUE, 0, 43942, 0x0},
    {S2C_IF_VALUE, 0, 43969, 0x0},
    {S2C_IF_VALUE, 0, 43989, 0x0},
    {S2C_IF_VALUE, 0, 44019, 0x0},
    {S2C_IF_OPTION, 0, 44046, 0x0},
    {S2C_IF_OPTION, 0, 44080, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 44245, 0x0},
    {S2C_IF_NO_WORD, 1, 44279, 0x0},
    {S2C_IF_WORD, 0, 11782, 0x0},
    {S2C_IF_NO_WORD, 0, 44345, 0x0},
    {S2C_IF_WORD, 0, 44345, 0x0},
    {S2C_IF_WORD, 0, 44573, 0x0},
    {S2C_IF_WORD, 0, 44639, 0x0},
    {S2C_IF_WORD, 0, 44573, 0x0},
    {S2C_IF_WORD, 1, 43545, 0x0},
    {S2C_IF_WORD, 0, 44670, 0x0},
    {S2C_IF_WORD, 0, 44639, 0x0},
    {S2C_IF_WORD, 0, 3507, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 44762, 0x0},
    {S2C_IF_WORD, 0, 44802, 0x0},
    {S2C_IF_WORD, 1, 44839, 0x0},
    {S2C_IF_WORD, 1, 44872, 0x0},
    {S2C_IF_OPTION, 0, 25297, 0x0},
    {S2C_IF_OPTION, 0, 11111, 0x0},
    {S2C_IF_WORD, 0, 44997, 0x0},
    {S2C_IF_WORD, 0, 5552, 0x0},
    {S2C_IF_OPTION, 0, 45007, 0x0},
    {S2C_IF_OPTION, 0, 45083, 0x0},
    {S2C_IF_WORD, 1, 45164, 0x0},
    {S2C_IF_WORD, 0, 45168, 0x0},
    {S2C_IF_WORD, 0, 9038, 0x0},
    {S2C_IF_WORD, 0, 45202, 0x0},
    {S2C_IF_WORD, 0, 45269, 0x0},
    {S2C_IF_WORD, 0, 45340, 0x0},
    {S2C_IF_OPTION, 0, 25774, 0x0},
    {S2C_IF_WORD, 0, 30402, 0x0},
    {S2C_IF_WORD, 1, 45353, 0x0},
    {S2C_IF_WORD, 1, 45403, 0x0},
    {S2C_IF_WORD, 0, 43545, 0x0},
    {S2C_IF_WORD, 0, 45407, 0x0},
    {S2C_IF_WORD, 1, 45403, 0x0},
    {S2C_IF_WORD, 0, 45423, 0x0},
    {S2C_IF_NO_WORD, 0, 44345, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 27234, 0x0},
    {S2C_IF_WORD, 0, 44345, 0x0},
    {S2C_IF_WORD, 1, 25444, 0x0},
    {S2C_IF_WORD, 1, 8967, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 45484, 0x0},
    {S2C_IF_WORD, 0, 45564, 0x0},
    {S2C_IF_WORD, 0, 45599, 0x0},
    {S2C_IF_WORD, 0, 8224, 0x0},
    {S2C_IF_WORD, 0, 45649, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 45657, 0x0},
    {S2C_IF_WORD, 1, 45728, 0x0},
    {S2C_IF_WORD, 0, 951, 0x0},
    {S2C_IF_WORD, 1, 45794, 0x0},
    {S2C_IF_WORD, 1, 45862, 0x0},
    {S2C_IF_WORD, 1, 45917, 0x0},
    {S2C_IF_WORD, 1, 45953, 0x0},
    {S2C_IF_OPTION, 0, 45960, 0x0},
    {S2C_IF_WORD, 1, 46072, 0x0},
    {S2C_IF_OPTION, 0, 46128, 0x0},
    {S2C_IF_WORD, 1, 46160, 0x0},
    {S2C_IF_WORD, 2, 46245, 0x0},
    {S2C_IF_OPTION, 0, 46274, 0x0},
    {S2C_IF_NO_OPTION, 0, 46289, 0x0},
    {S2C_IF_WORD, 1, 46356, 0x0},
    {S2C_IF_VALUE, 0, 46377, 0x0},
    {S2C_IF_WORD, 1, 46471, 0x0},
    {S2C_IF_WORD, 0, 46510, 0x0},
    {S2C_IF_WORD, 1, 46572, 0x0},
    {S2C_IF_WORD, 1, 46616, 0x0},
    {S2C_IF_WORD, 0, 46710, 0x0},
    {S2C_IF_OPTION, 0, 46862, 0x0},
    {S2C_IF_OPTION, 0, 46895, 0x0},
    {S2C_IF_WORD, 1, 47018, 0x0},
    {S2C_IF_WORD, 0, 47032, 0x0},
    {S2C_IF_WORD, 0, 47068, 0x0},
    {S2C_IF_OPTION, 0, 47104, 0x0},
    {S2C_IF_WORD, 1, 8967, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 47206, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 47245, 0x0},
    {S2C_IF_WORD, 1, 47278, 0x0},
    {S2C_IF_OPTION, 0, 13761, 0x0},
    {S2C_IF_WORD, 0, 47319, 0x0},
    {S2C_IF_WORD, 0, 47325, 0x0},
    {S2C_IF_WORD, 1, 47360, 0x0},
    {S2C_IF_WORD, 0, 47407, 0x0},
    {S2C_IF_WORD, 0, 47420, 0x0},
    {S2C_IF_WORD, 0, 47425, 0x0},
    {S2C_IF_OPTION, 0, 47478, 0x0},
    {S2C_IF_OPTION, 0, 47478, 0x0},
    {S2C_IF_OPTION, 0, 47559, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 47665, 0x0},
    {S2C_IF_WORD, 1, 48358, 0x0},
    {S2C_IF_OPTION, 0, 47478, 0x0},
    {S2C_IF_OPTION, 0, 48431, 0x0},
    {S2C_IF_OPTION, 0, 48527, 0x0},
    {S2C_IF_OPTION, 0, 48697, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 48724, 0x0},
    {S2C_IF_OPTION, 0, 48840, 0x0},
    {S2C_IF_OPTION, 0, 32897, 0x0},
    {S2C_IF_WORD, 0, 48851, 0x0},
    {S2C_IF_OPTION, 0, 20266, 0x0},
    {S2C_IF_OPTION, 0, 48908, 0x0},
    {S2C_IF_OPTION, 0, 48931, 0x0},
    {S2C_IF_OPTION, 0, 48942, 0x0},
    {S2C_IF_OPTION, 0, 48931, 0x0},
    {S2C_IF_WORD, 0, 48987, 0x0},
    {S2C_IF_OPTION, 0, 16976, 0x0},
    {S2C_IF_OPTION, 0, 48942, 0x0},
    {S2C_IF_OPTION, 0, 49042, 0x0},
    {S2C_IF_OPTION, 0, 49069, 0x0},
    {S2C_IF_WORD, 0, 49147, 0x0},
    {S2C_IF_WORD, 0, 49273, 0x0},
    {S2C_IF_OPTION, 0, 49319, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 47665, 0x0},
    {S2C_IF_WORD, 1, 49449, 0x0},
    {S2C_IF_OPTION, 0, 49553, 0x0},
    {S2C_IF_OPTION, 0, 19111, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 19111, 0x0},
    {S2C_IF_OPTION, 0, 10552, 0x0},
    {S2C_IF_OPTION, 0, 19111, 0x0},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_OPTION, 0, 19111, 0x0},
    {S2C_IF_WORD, 0, 49564, 0x0},
    {S2C_IF_OPTION, 0, 49684, 0x0},
    {S2C_IF_OPTION, 0, 12828, 0x0},
    {S2C_IF_OPTION, 0, 11111, 0x0},
    {S2C_IF_OPTION, 0, 12828, 0x0},
    {S2C_IF_OPTION, 0, 10573, 0x0},
    {S2C_IF_OPTION, 0, 12828, 0x0},
    {S2C_IF_OPTION, 0, 12493, 0x0},
    {S2C_IF_WORD, 1, 49690, 0x0},
    {S2C_IF_OPTION, 0, 49887, 0x0},
    {S2C_IF_OPTION, 0, 49912, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_OPTION, 0, 49925, 0x0},
    {S2C_IF_OPTION, 0, 50058, 0x0},
    {S2C_IF_OPTION, 0, 50082, 0x0},
    {S2C_IF_OPTION, 0, 50099, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 50099, 0x0},
    {S2C_IF_OPTION, 0, 50140, 0x0},
    {S2C_IF_VALUE, 0, 50216, 0x0},
    {S2C_IF_OPTION, 0, 13761, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 50326, 0x0},
    {S2C_IF_WORD, 1, 50344, 0x0},
    {S2C_IF_WORD, 1, 50413, 0x0},
    {S2C_IF_OPTION, 0, 11325, 0x0},
    {S2C_IF_OPTION, 0, 26949, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 13761, 0x0},
    {S2C_IF_OPTION, 0, 10773, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_OPTION, 0, 50494, 0x0},
    {S2C_IF_OPTION, 0, 50591, 0x0},
    {S2C_IF_OPTION, 0, 50631, 0x0},
    {S2C_IF_WORD, 0, 50646, 0x0},
    {S2C_IF_OPTION, 0, 50631, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 49961, 0x0},
    {S2C_IF_OPTION, 0, 50715, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_WORD, 1, 50763, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_WORD, 0, 50911, 0x0},
    {S2C_IF_WORD, 0, 50954, 0x0},
    {S2C_IF_OPTION, 0, 24497, 0x0},
    {S2C_IF_WORD, 1, 9038, 0x0},
    {S2C_IF_WORD, 1, 51070, 0x0},
    {S2C_IF_OPTION, 0, 51100, 0x0},
    {S2C_IF_OPTION, 0, 51135, 0x0},
    {S2C_IF_WORD, 1, 951, 0x0},
    {S2C_IF_OPTION, 0, 51214, 0x0},
    {S2C_IF_WORD, 1, 51268, 0x0},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_OPTION, 0, 51507, 0x0},
    {S2C_IF_OPTION, 0, 51548, 0x0},
    {S2C_IF_OPTION, 0, 51593, 0x0},
    {S2C_IF_OPTION, 0, 51608, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 51699, 0x0},
    {S2C_IF_OPTION, 0, 8498, 0x0},
    {S2C_IF_OPTION, 0, 24297, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_OPTION, 0, 52058, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 52120, 0x0},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_OPTION, 0, 52212, 0x0},
    {S2C_IF_OPTION, 0, 24297, 0x0},
    {S2C_IF_OPTION, 0, 52306, 0x0},
    {S2C_IF_WORD, 0, 52393, 0x0},
    {S2C_IF_OPTION, 0, 52457, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_WORD, 0, 52523, 0x0},
    {S2C_IF_OPTION, 0, 52578, 0x0},
    {S2C_IF_OPTION, 0, 52658, 0x0},
    {S2C_IF_NO_OPTION, 0, 52670, 0x0},
    {S2C_IF_OPTION, 0, 52755, 0x0},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_OPTION, 0, 10573, 0x0},
    {S2C_IF_OPTION, 0, 24297, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 52911, 0x0},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_OPTION, 0, 52962, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_VALUE, 0, 53164, 0x0},
    {S2C_IF_OPTION, 0, 10579, 0x0},
    {S2C_IF_OPTION, 0, 53250, 0x0},
    {S2C_IF_OPTION, 0, 9562, 0x0},
    {S2C_IF_OPTION, 0, 11325, 0x0},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_OPTION, 0, 53312, 0x0},
    {S2C_IF_WORD, 1, 53350, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_WORD, 1, 53470, 0x0},
    {S2C_IF_WORD, 1, 53523, 0x0},
    {S2C_IF_WORD, 0, 53546, 0x0},
    {S2C_IF_WORD, 1, 53589, 0x0},
    {S2C_IF_OPTION, 0, 9562, 0x0},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_WORD, 1, 53627, 0x0},
    {S2C_IF_OPTION, 0, 53710, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 53726, 0x0},
    {S2C_IF_WORD, 1, 53781, 0x0},
    {S2C_IF_WORD, 1, 53837, 0x0},
    {S2C_IF_WORD, 1, 48350, 0x0},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_WORD, 1, 48350, 0x0},
    {S2C_IF_WORD, 0, 53895, 0x0},
    {S2C_IF_OPTION, 0, 9332, 0x0},
    {S2C_IF_OPTION, 0, 53902, 0x0},
    {S2C_IF_OPTION, 0, 49546, 0x0},
    {S2C_IF_OPTION, 0, 54056, 0x0},
    {S2C_IF_WORD, 1, 54079, 0x0},
    {S2C_IF_OPTION, 0, 54164, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 54187, 0x0},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_WORD, 0, 54271, 0x0},
    {S2C_IF_OPTION, 0, 54293, 0x0},
    {S2C_IF_WORD, 0, 54277, 0x0},
    {S2C_IF_WORD, 0, 13617, 0x0},
    {S2C_IF_OPTION, 0, 54302, 0x0},
    {S2C_IF_WORD, 0, 54309, 0x0},
    {S2C_IF_WORD, 0, 24788, 0x0},
    {S2C_IF_OPTION, 0, 54354, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 19108, 0x0},
    {S2C_IF_OPTION, 0, 54435, 0x0},
    {S2C_IF_WORD, 0, 54488, 0x0},
    {S2C_IF_WORD, 1, 54564, 0x0},
    {S2C_IF_OPTION, 0, 27234, 0x0},
    {S2C_IF_OPTION, 0, 54690, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 54824, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 27234, 0x0},
    {S2C_IF_OPTION, 0, 54690, 0x0},
    {S2C_IF_WORD, 1, 55286, 0x0},
    {S2C_IF_OPTION, 0, 55395, 0x0},
    {S2C_IF_OPTION, 0, 55467, 0x0},
    {S2C_IF_VALUE, 0, 55510, 0x0},
    {S2C_IF_OPTION, 0, 55583, 0x0},
    {S2C_IF_OPTION, 0, 55597, 0x0},
    {S2C_IF_OPTION, 0, 55644, 0x0},
    {S2C_IF_OPTION, 0, 16976, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 55804, 0x0},
    {S2C_IF_OPTION, 0, 55583, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 14580, 0x0},
    {S2C_IF_WORD, 0, 56121, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 56195, 0x10},
    {S2C_IF_OPTION, 0, 52315, 0x0},
    {S2C_IF_WORD, 0, 56317, 0x0},
    {S2C_IF_VALUE, 0, 56341, 0x0},
    {S2C_IF_VALUE, 0, 56425, 0x0},
    {S2C_IF_WORD, 0, 56494, 0x0},
    {S2C_IF_VALUE, 0, 56563, 0x0},
    {S2C_IF_VALUE, 0, 56591, 0x0},
    {S2C_IF_OPTION, 0, 16976, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_OPTION, 0, 56733, 0x0},
    {S2C_IF_VALUE, 0, 56772, 0x0},
    {S2C_IF_VALUE, 0, 56827, 0x0},
    {S2C_IF_VALUE, 0, 56900, 0x0},
    {S2C_IF_WORD, 102, 56977, 0x0},
    {S2C_IF_WORD, 102, 57047, 0x0},
    {S2C_IF_WORD, 102, 57081, 0x0},
    {S2C_IF_WORD, 0, 57196, 0x0},
    {S2C_IF_WORD, 1, 57224, 0x0},
    {S2C_IF_OPTION, 0, 56736, 0x0},
    {S2C_IF_WORD, 1, 57317, 0x0},
    {S2C_IF_OPTION, 0, 57380, 0x0},
    {S2C_IF_WORD, 0, 24788, 0x0},
    {S2C_IF_WORD, 0, 57399, 0x0},
    {S2C_IF_OPTION, 0, 57435, 0x0},
    {S2C_IF_WORD, 1, 57525, 0x0},
    {S2C_IF_WORD, 2, 57391, 0x0},
    {S2C_IF_WORD, 1, 57537, 0x0},
    {S2C_IF_WORD, 1, 57391, 0x0},
    {S2C_IF_OPTION, 0, 57390, 0x0},
    {S2C_IF_WORD, 1, 838, 0x0},
    {S2C_IF_WORD, 2, 24788, 0x0},
    {S2C_IF_WORD, 1, 6687, 0x0},
    {S2C_IF_WORD, 2, 23014, 0x0},
    {S2C_IF_OPTION, 0, 57450, 0x0},
    {S2C_IF_OPTION, 0, 57851, 0x0},
    {S2C_IF_WORD, 0, 57870, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 57876, 0x0},
    {S2C_IF_WORD, 1, 57905, 0x0},
    {S2C_IF_WORD, 2, 24788, 0x0},
    {S2C_IF_NO_OPTION, 0, 57908, 0x0},
    {S2C_IF_WORD, 0, 57968, 0x0},
    {S2C_IF_OPTION, 0, 24300, 0x0},
    {S2C_IF_WORD, 0, 57870, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_WORD, 0, 57870, 0x0},
    {S2C_IF_VALUE, 0, 58496, 0x0},
    {S2C_IF_WORD, 0, 58522, 0x0},
    {S2C_IF_WORD, 0, 50636, 0x0},
    {S2C_IF_WORD, 0, 58593, 0x0},
    {S2C_IF_WORD, 0, 58603, 0x0},
    {S2C_IF_WORD, 1, 58636, 0x0},
    {S2C_IF_WORD, 2, 28148, 0x0},
    {S2C_IF_OPTION, 0, 10576, 0x0},
    {S2C_IF_OPTION, 0, 10579, 0x0},
    {S2C_IF_OPTION, 0, 9165, 0x0},
    {S2C_IF_VALUE, 0, 58640, 0x0},
    {S2C_IF_VALUE, 0, 58685, 0x0},
    {S2C_IF_WORD, 0, 58702, 0x0},
    {S2C_IF_VALUE, 0, 58735, 0x0},
    {S2C_IF_WORD, 0, 58787, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 58814, 0x0},
    {S2C_IF_WORD, 0, 58892, 0x0},
    {S2C_IF_WORD, 0, 59122, 0x0},
    {S2C_IF_WORD, 0, 59167, 0x0},
    {S2C_IF_VALUE, 0, 59303, 0x0},
    {S2C_IF_WORD, 0, 59374, 0x0},
    {S2C_IF_WORD, 0, 59399, 0x0},
    {S2C_IF_VALUE, 0, 59479, 0x0},
    {S2C_IF_WORD, 0, 59571, 0x0},
    {S2C_IF_WORD, 0, 59613, 0x0},
    {S2C_IF_WORD, 0, 59640, 0x0},
    {S2C_IF_OPTION, 0, 59696, 0x0},
    {S2C_IF_WORD, 0, 59823, 0x0},
    {S2C_IF_WORD, 0, 59851, 0x0},
    {S2C_IF_VALUE, 0, 59891, 0x0},
    {S2C_IF_WORD, 0, 60007, 0x0},
    {S2C_IF_WORD, 0, 60048, 0x0},
    {S2C_IF_OPTION, 0, 60117, 0x0},
    {S2C_IF_WORD, 0, 5552, 0x0},
    {S2C_IF_VALUE, 0, 60202, 0x0},
    {S2C_IF_WORD, 0, 60276, 0x0},
    {S2C_IF_WORD, 0, 60296, 0x0},
    {S2C_IF_OPTION, 0, 24497, 0x0},
    {S2C_IF_VALUE, 0, 60505, 0x0},
    {S2C_IF_WORD, -1, 60634, 0x0},
    {S2C_IF_VALUE, 0, 60854, 0x0},
    {S2C_IF_OPTION, 0, 60943, 0x0},
    {S2C_IF_OPTION, 0, 60989, 0x0},
    {S2C_IF_OPTION, 0, 60993, 0x0},
    {S2C_IF_OPTION, 0, 20768, 0x0},
    {S2C_IF_OPTION, 0, 61041, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_WORD, 1, 61208, 0x0},
    {S2C_IF_WORD, 2, 61298, 0x0},
    {S2C_IF_OPTION, 0, 61370, 0x0},
    {S2C_IF_WORD, 0, 61388, 0x0},
    {S2C_IF_WORD, 0, 61500, 0x0},
    {S2C_IF_OPTION, 0, 61750, 0x0},
    {S2C_IF_OPTION, 0, 61869, 0x0},
    {S2C_IF_WORD, 1, 61903, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 61955, 0x0},
    {S2C_IF_WORD, 1, 61998, 0x0},
    {S2C_IF_WORD, 2, 62008, 0x0},
    {S2C_IF_SAYS, 0, 62008, 0x0},
    {S2C_IF_WORD, 1, 62050, 0x0},
    {S2C_IF_WORD, 1, 62087, 0x0},
    {S2C_IF_WORD, 0, 62101, 0x0},
    {S2C_IF_WORD, 0, 62109, 0x0},
    {S2C_IF_WORD, 1, 62087, 0x0},
    {S2C_IF_WORD, 0, 62101, 0x0},
    {S2C_IF_WORD, 0, 62168, 0x0},
    {S2C_IF_WORD, 1, 62284, 0x0},
    {S2C_IF_WORD, 2, 62316, 0x0},
    {S2C_IF_WORD, 1, 62357, 0x0},
    {S2C_IF_WORD, 2, 62365, 0x0},
    {S2C_IF_WORD, 1, 61903, 0x0},
    {S2C_IF_WORD, 1, 62402, 0x0},
    {S2C_IF_WORD, 2, 62418, 0x0},
    {S2C_IF_WORD, 1, 62490, 0x0},
    {S2C_IF_WORD, 2, 62502, 0x0},
    {S2C_IF_WORD, 1, 62548, 0x0},
    {S2C_IF_NO_WORD, 2, 62584, 0x0},
    {S2C_IF_WORD, 1, 62650, 0x0},
    {S2C_IF_WORD, 1, 62694, 0x0},
    {S2C_IF_OPTION, 0, 61869, 0x0},
    {S2C_IF_OPTION, 0, 24300, 0x0},
    {S2C_IF_WORD, 1, 62847, 0x0},
    {S2C_IF_OPTION, 0, 62969, 0x0},
    {S2C_IF_OPTION, 0, 24497, 0x0},
    {S2C_IF_OPTION, 0, 12493, 0x0},
    {S2C_IF_OPTION, 0, 9165, 0x0},
    {S2C_IF_OPTION, 0, 52802, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1678, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 63240, 0x0},
    {S2C_IF_OPTION, 0, 63316, 0x0},
    {S2C_IF_WORD, 1, 63345, 0x0},
    {S2C_IF_OPTION, 0, 63370, 0x0},
    {S2C_IF_WORD, 0, 63423, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 17334, 0x400},
    {S2C_IF_OPTION, 0, 63489, 0x0},
    {S2C_IF_WORD, 1, 63515, 0x0},
    {S2C_IF_OPTION, 0, 63620, 0x0},
    {S2C_IF_OPTION, 0, 63655, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 9562, 0x0},
    {S2C_IF_OPTION, 0, 33997, 0x0},
    {S2C_IF_OPTION, 0, 63703, 0x0},
    {S2C_IF_OPTION, 0, 63720, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 63911, 0x0},
    {S2C_IF_OPTION, 0, 11325, 0x0},
    {S2C_IF_WORD, 1, 1678, 0x0},
    {S2C_IF_OPTION, 0, 10773, 0x0},
    {S2C_IF_OPTION, 0, 64020, 0x0},
    {S2C_IF_OPTION, 0, 64020, 0x0},
    {S2C_IF_SAYS, 0, 64095, 0x0},
    {S2C_IF_VALUE, 0, 64149, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 64149, 0x0},
    {S2C_IF_WORD, 1, 64271, 0x0},
    {S2C_IF_WORD, 1, 64323, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 64380, 0x0},
    {S2C_IF_WORD, 1, 64421, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 64595, 0x4000040},
    {S2C_IF_OPTION, 0, 16976, 0x0},
    {S2C_IF_OPTION, 0, 64683, 0x0},
    {S2C_IF_OPTION, 0, 64716, 0x0},
    {S2C_IF_OPTION, 0, 64753, 0x0},
    {S2C_IF_OPTION, 0, 64775, 0x0},
    {S2C_IF_OPTION, 0, 64865, 0x0},
    {S2C_IF_WORD, 1, 64905, 0x0},
    {S2C_IF_OPTION, 0, 64930, 0x0},
    {S2C_IF_WORD, 1, 951, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_WORD, 1, 64950, 0x0},
    {S2C_IF_SAYS, 0, 65020, 0x0},
    {S2C_IF_WORD, 0, 65094, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 9165, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9562, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 65105, 0x0},
    {S2C_IF_OPTION, 0, 65149, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_WORD, 0, 65181, 0x0},
    {S2C_IF_WORD, 1, 65219, 0x0},
    {S2C_IF_WORD, 1, 65292, 0x0},
    {S2C_IF_WORD, 1, 65344, 0x0},
    {S2C_IF_OPTION, 0, 9562, 0x0},
    {S2C_IF_WORD, 0, 9921, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 65398, 0x0},
    {S2C_IF_OPTION, 0, 65429, 0x0},
    {S2C_IF_OPTION, 0, 13761, 0x0},
    {S2C_IF_WORD, 2, 65557, 0x0},
    {S2C_IF_WORD, 2, 65573, 0x0},
    {S2C_IF_OPTION, 0, 65603, 0x0},
    {S2C_IF_WORD, 0, 65625, 0x0},
    {S2C_IF_WORD, 0, 951, 0x0},
    {S2C_IF_OPTION, 0, 65603, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 12493, 0x0},
    {S2C_IF_VALUE, 0, 65667, 0x0},
    {S2C_IF_WORD, 0, 65725, 0x0},
    {S2C_IF_OPTION, 0, 65770, 0x0},
    {S2C_IF_WORD, 0, 65776, 0x0},
    {S2C_IF_OPTION, 0, 66021, 0x0},
    {S2C_IF_WORD, 0, 58599, 0x0},
    {S2C_IF_VALUE, 0, 56591, 0x0},
    {S2C_IF_WORD, 1, 66090, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_WORD, 0, 64799, 0x0},
    {S2C_IF_OPTION, 0, 66128, 0x0},
    {S2C_IF_WORD, 0, 66170, 0x0},
    {S2C_IF_OPTION, 0, 66232, 0x0},
    {S2C_IF_OPTION, 0, 66259, 0x0},
    {S2C_IF_OPTION, 0, 66322, 0x0},
    {S2C_IF_WORD, 1, 66392, 0x0},
    {S2C_IF_WORD, 1, 66423, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_WORD, 1, 66578, 0x0},
    {S2C_IF_WORD, 1, 66607, 0x0},
    {S2C_IF_WORD, 2, 66618, 0x0},
    {S2C_IF_WORD, 1, 8315, 0x0},
    {S2C_IF_WORD, 2, 66813, 0x0},
    {S2C_IF_WORD, 1, 67045, 0x0},
    {S2C_IF_WORD, 1, 67104, 0x0},
    {S2C_IF_WORD, 0, 67133, 0x0},
    {S2C_IF_WORD, 1, 67248, 0x0},
    {S2C_IF_WORD, 2, 67253, 0x0},
    {S2C_IF_WORD, 3, 67277, 0x0},
    {S2C_IF_WORD, 3, 67323, 0x0},
    {S2C_IF_WORD, 0, 67370, 0x0},
    {S2C_IF_WORD, 0, 67385, 0x0},
    {S2C_IF_WORD, 1, 67456, 0x0},
    {S2C_IF_WORD, 0, 67479, 0x0},
    {S2C_IF_OPTION, 0, 67574, 0x0},
    {S2C_IF_OPTION, 0, 67604, 0x0},
    {S2C_IF_OPTION, 0, 67652, 0x0},
    {S2C_IF_WORD, 0, 67751, 0x0},
    {S2C_IF_VALUE, 0, 67774, 0x0},
    {S2C_IF_WORD, 1, 67784, 0x0},
    {S2C_IF_WORD, 1, 67856, 0x0},
    {S2C_IF_WORD, 1, 67983, 0x0},
    {S2C_IF_OPTION, 0, 68176, 0x0},
    {S2C_IF_WORD, 1, 68284, 0x0},
    {S2C_IF_OPTION, 0, 68434, 0x0},
    {S2C_IF_OPTION, 0, 68562, 0x0},
    {S2C_IF_WORD, 0, 8224, 0x0},
    {S2C_IF_OPTION, 0, 68694, 0x0},
    {S2C_IF_OPTION, 0, 68803, 0x0},
    {S2C_IF_WORD, 0, 68809, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 68849, 0x0},
    {S2C_IF_WORD, 1, 68897, 0x0},
    {S2C_IF_WORD, 1, 68911, 0x0},
    {S2C_IF_WORD, 1, 68960, 0x0},
    {S2C_IF_WORD, 1, 23014, 0x0},
    {S2C_IF_OPTION, 0, 69000, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 23014, 0x0},
    {S2C_IF_WORD, 2, 69039, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 8623, 0x0},
    {S2C_IF_OPTION, 0, 69086, 0x0},
    {S2C_IF_OPTION, 0, 69107, 0x0},
    {S2C_IF_WORD, 0, 69119, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION, 0, 11111, 0x0},
    {S2C_IF_OPTION, 0, 69163, 0x0},
    {S2C_IF_VALUE, 0, 69172, 0x0},
    {S2C_IF_WORD, 1, 69185, 0x0},
    {S2C_IF_OPTION, 0, 69243, 0x0},
    {S2C_IF_WORD, 0, 69252, 0x0},
    {S2C_IF_OPTION, 0, 69483, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 69501, 0x0},
    {S2C_IF_WORD, 1, 69545, 0x0},
    {S2C_IF_OPTION, 0, 69563, 0x0},
    {S2C_IF_WORD, 0, 69578, 0x0},
    {S2C_IF_WORD, 1, 69731, 0x0},
    {S2C_IF_WORD, 2, 69751, 0x0},
    {S2C_IF_WORD, 1, 8315, 0x0},
    {S2C_IF_WORD, 0, 69825, 0x0},
    {S2C_IF_WORD, 0, 69833, 0x0},
    {S2C_IF_OPTION, 0, 10773, 0x0},
    {S2C_IF_WORD, 1, 69862, 0x0},
    {S2C_IF_WORD, 1, 69909, 0x0},
    {S2C_IF_WORD, 2, 70091, 0x0},
    {S2C_IF_OPTION, 0, 70131, 0x0},
    {S2C_IF_WORD, 1, 70345, 0x0},
    {S2C_IF_WORD, 2, 70409, 0x0},
    {S2C_IF_WORD, 1, 70471, 0x0},
    {S2C_IF_WORD, 2, 70517, 0x0},
    {S2C_IF_WORD, 3, 70648, 0x0},
    {S2C_IF_WORD, 2, 5395, 0x0},
    {S2C_IF_WORD, 3, 70690, 0x0},
    {S2C_IF_OPTION, 0, 70702, 0x0},
    {S2C_IF_WORD, 1, 70749, 0x0},
    {S2C_IF_WORD, 2, 47412, 0x0},
    {S2C_IF_WORD, 1, 70771, 0x0},
    {S2C_IF_WORD, 2, 70785, 0x0},
    {S2C_IF_WORD, 0, 70821, 0x0},
    {S2C_IF_WORD, 0, 70957, 0x0},
    {S2C_IF_SAYS, 0, 71072, 0x0},
    {S2C_IF_WORD, 1, 71131, 0x0},
    {S2C_IF_WORD, 1, 71259, 0x0},
    {S2C_IF_OPTION, 0, 29304, 0x0},
    {S2C_IF_OPTION, 0, 12493, 0x0},
    {S2C_IF_OPTION, 0, 29054, 0x0},
    {S2C_IF_WORD, 1, 71340, 0x0},
    {S2C_IF_OPTION, 0, 71352, 0x0},
    {S2C_IF_WORD, 1, 71377, 0x0},
    {S2C_IF_WORD, 0, 71387, 0x0},
    {S2C_IF_OPTION, 0, 71573, 0x0},
    {S2C_IF_WORD, 0, 37813, 0x0},
    {S2C_IF_VALUE, 0, 58496, 0x0},
    {S2C_IF_NO_OPTION, 0, 71585, 0x0},
    {S2C_IF_OPTION, 0, 71628, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 10579, 0x0},
    {S2C_IF_OPTION, 0, 11325, 0x0},
    {S2C_IF_OPTION, 0, 19108, 0x0},
    {S2C_IF_VALUE, 0, 71782, 0x0},
    {S2C_IF_SAYS, 0, 71825, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 71850, 0x0},
    {S2C_IF_VALUE, 0, 71879, 0x0},
    {S2C_IF_OPTION, 0, 71894, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 71914, 0x0},
    {S2C_IF_WORD, 0, 71996, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 70192, 0x0},
    {S2C_IF_WORD, 0, 72034, 0x0},
    {S2C_IF_WORD, 0, 72114, 0x0},
    {S2C_IF_OPTION, 0, 72128, 0x0},
    {S2C_IF_WORD, 0, 1536, 0x0},
    {S2C_IF_WORD, 0, 72219, 0x0},
    {S2C_IF_WORD, 0, 72249, 0x0},
    {S2C_IF_WORD, 0, 72280, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 72377, 0x0},
    {S2C_IF_WORD, 0, 72380, 0x0},
    {S2C_IF_OPTION, 0, 14644, 0x0},
    {S2C_IF_OPTION, 0, 14644, 0x0},
    {S2C_IF_OPTION, 0, 72600, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 72624, 0x0},
    {S2C_IF_OPTION, 0, 72600, 0x0},
    {S2C_IF_WORD, 1, 72639, 0x0},
    {S2C_IF_OPTION, 0, 72670, 0x0},
    {S2C_IF_OPTION, 0, 72695, 0x0},
    {S2C_IF_OPTION, 0, 24497, 0x0},
    {S2C_IF_OPTION, 0, 72766, 0x0},
    {S2C_IF_WORD, 0, 35360, 0x0},
    {S2C_IF_OPTION, 0, 11325, 0x0},
    {S2C_IF_OPTION, 0, 24497, 0x0},
    {S2C_IF_OPTION, 0, 72781, 0x0},
    {S2C_IF_OPTION, 0, 24497, 0x0},
    {S2C_IF_OPTION, 0, 72790, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_NO_OPTION, 0, 72885, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 14865, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 73037, 0x0},
    {S2C_IF_WORD, 1, 73127, 0x0},
    {S2C_IF_WORD, 0, 73168, 0x0},
    {S2C_IF_WORD, 0, 73200, 0x0},
    {S2C_IF_WORD, 0, 73252, 0x0},
    {S2C_IF_OPTION, 0, 73280, 0x0},
    {S2C_IF_WORD, 0, 73286, 0x0},
    {S2C_IF_VALUE, 0, 73448, 0x0},
    {S2C_IF_OPTION, 0, 73484, 0x0},
    {S2C_IF_OPTION, 0, 73556, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12493, 0x30000},
    {S2C_IF_OPTION, 0, 10576, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_OPTION, 0, 73683, 0x0},
    {S2C_IF_WORD, 0, 73835, 0x0},
    {S2C_IF_WORD, 0, 73962, 0x0},
    {S2C_IF_OPTION, 0, 74033, 0x0},
    {S2C_IF_WORD, 0, 72256, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 74205, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_OPTION, 0, 23663, 0x0},
    {S2C_IF_VALUE, 0, 74346, 0x0},
    {S2C_IF_VALUE, 0, 74462, 0x0},
    {S2C_IF_WORD, 0, 74517, 0x0},
    {S2C_IF_OPTION, 0, 74565, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 74617, 0x400},
    {S2C_IF_OPTION, 0, 9165, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 74617, 0x400},
    {S2C_IF_NO_OPTION, 0, 10552, 0x0},
    {S2C_IF_WORD, 0, 74623, 0x0},
    {S2C_IF_WORD, 0, 74662, 0x0},
    {S2C_IF_VALUE, 0, 74677, 0x0},
    {S2C_IF_WORD, 0, 4624, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION, 0, 25698, 0x0},
    {S2C_IF_SAYS, 0, 74778, 0x0},
    {S2C_IF_WORD, 0, 74869, 0x0},
    {S2C_IF_OPTION, 0, 74912, 0x0},
    {S2C_IF_OPTION, 0, 9002, 0x0},
    {S2C_IF_WORD, 0, 75095, 0x0},
    {S2C_IF_OPTION, 0, 75240, 0x0},
    {S2C_IF_WORD, 0, 75255, 0x0},
    {S2C_IF_OPTION, 0, 16976, 0x0},
    {S2C_IF_WORD, 0, 75367, 0x0},
    {S2C_IF_WORD, 0, 75540, 0x0},
    {S2C_IF_OPTION, 0, 75828, 0x0},
    {S2C_IF_WORD, 0, 45031, 0x0},
    {S2C_IF_WORD, 0, 75988, 0x0},
    {S2C_IF_WORD, 0, 76138, 0x0},
    {S2C_IF_WORD, 0, 76151, 0x0},
    {S2C_IF_WORD, 0, 76198, 0x0},
    {S2C_IF_VALUE, 0, 76476, 0x0},
    {S2C_IF_WORD, 1, 76632, 0x0},
    {S2C_IF_OPTION, 0, 8518, 0x0},
    {S2C_IF_WORD, 0, 76652, 0x0},
    {S2C_IF_WORD, 1, 45031, 0x0},
    {S2C_IF_WORD, 0, 76843, 0x0},
    {S2C_IF_VALUE, 0, 76940, 0x0},
    {S2C_IF_OPTION, 0, 52802, 0x0},
    {S2C_IF_VALUE, 0, 77061, 0x0},
    {S2C_IF_VALUE, 0, 77249, 0x0},
    {S2C_IF_SAYS, 0, 77398, 0x0},
    {S2C_IF_VALUE, 0, 77474, 0x0},
    {S2C_IF_SAYS, 0, 77528, 0x0},
    {S2C_IF_WORD, 1, 37223, 0x0},
    {S2C_IF_WORD, 1, 77568, 0x0},
    {S2C_IF_OPTION, 0, 77620, 0x0},
    {S2C_IF_OPTION, 0, 12493, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_NO_WORD, 2, 77802, 0x0},
    {S2C_IF_WORD, 0, 77870, 0x0},
    {S2C_IF_OPTION, 0, 77893, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 77922, 0x0},
    {S2C_IF_WORD, 0, 77968, 0x0},
    {S2C_IF_OPTION, 0, 78047, 0x0},
    {S2C_IF_OPTION, 0, 78067, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 0, 10737, 0x0},
    {S2C_IF_WORD, 0, 78194, 0x0},
    {S2C_IF_NO_WORD, 0, 78204, 0x0},
    {S2C_IF_WORD, 2, 78212, 0x0},
    {S2C_IF_WORD, 1, 78212, 0x0},
    {S2C_IF_WORD, 0, 37223, 0x0},
    {S2C_IF_OPTION, 0, 78254, 0x0},
    {S2C_IF_OPTION, 0, 47114, 0x0},
    {S2C_IF_WORD, 0, 78388, 0x0},
    {S2C_IF_WORD, 1, 78403, 0x0},
    {S2C_IF_WORD, 1, 50636, 0x0},
    {S2C_IF_WORD, 0, 78477, 0x0},
    {S2C_IF_WORD, 0, 78565, 0x0},
    {S2C_IF_OPTION, 0, 8953, 0x0},
    {S2C_IF_OPTION, 0, 78593, 0x0},
    {S2C_IF_VALUE, 0, 78641, 0x0},
    {S2C_IF_WORD, 0, 78675, 0x0},
    {S2C_IF_WORD, 0, 78793, 0x0},
    {S2C_IF_WORD, 1, 78849, 0x0},
    {S2C_IF_WORD, 2, 78854, 0x0},
    {S2C_IF_WORD, 1, 78903, 0x0},
    {S2C_IF_WORD, 0, 78963, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 79127, 0x0},
    {S2C_IF_OPTION, 0, 79377, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 79410, 0x10},
    {S2C_IF_VALUE, 0, 79497, 0x0},
    {S2C_IF_OPTION, 0, 79635, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 79822, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 79946, 0x10},
    {S2C_IF_OPTION, 0, 21399, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 80174, 0x30000},
    {S2C_IF_OPTION, 0, 80289, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 80326, 0x0},
    {S2C_IF_WORD, 1, 80358, 0x0},
    {S2C_IF_WORD, 0, 80441, 0x0},
    {S2C_IF_WORD, 1, 80627, 0x0},
    {S2C_IF_WORD, 0, 80682, 0x0},
    {S2C_IF_OPTION, 0, 80861, 0x0},
    {S2C_IF_WORD, 1, 80942, 0x0},
    {S2C_IF_WORD, 0, 81007, 0x0},
    {S2C_IF_OPTION, 0, 81116, 0x0},
    {S2C_IF_WORD, 1, 81204, 0x0},
    {S2C_IF_SAYS, 0, 81286, 0x0},
    {S2C_IF_SAYS, 0, 81322, 0x0},
    {S2C_IF_WORD, 0, 81419, 0x0},
    {S2C_IF_WORD, 1, 81479, 0x0},
    {S2C_IF_VALUE, 0, 81579, 0x0},
    {S2C_IF_VALUE, 0, 81690, 0x0},
    {S2C_IF_VALUE, 0, 81746, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 56195, 0x10},
    {S2C_IF_OPTION, 0, 16976, 0x0},
    {S2C_IF_VALUE, 0, 56563, 0x0},
    {S2C_IF_WORD, 1, 81816, 0x0},
    {S2C_IF_OPTION, 0, 13761, 0x0},
    {S2C_IF_OPTION, 0, 20415, 0x0},
    {S2C_IF_WORD, 0, 81891, 0x0},
    {S2C_IF_WORD, 1, 81957, 0x0},
    {S2C_IF_OPTION, 0, 82031, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 82203, 0x0},
    {S2C_IF_OPTION, 0, 82256, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 82304, 0x0},
    {S2C_IF_OPTION, 0, 82330, 0x0},
    {S2C_IF_OPTION, 0, 11111, 0x0},
    {S2C_IF_WORD, 0, 44997, 0x0},
    {S2C_IF_WORD, 0, 82417, 0x0},
    {S2C_IF_OPTION, 0, 11111, 0x0},
    {S2C_IF_WORD, 0, 82452, 0x0},
    {S2C_IF_WORD, 0, 82470, 0x0},
    {S2C_IF_WORD, 0, 82563, 0x0},
    {S2C_IF_WORD, 0, 8224, 0x0},
    {S2C_IF_WORD, 0, 82571, 0x0},
    {S2C_IF_WORD, 0, 82589, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 82617, 0x0},
    {S2C_IF_OPTION, 0, 82656, 0x0},
    {S2C_IF_OPTION, 0, 60943, 0x0},
    {S2C_IF_OPTION, 0, 60989, 0x0},
    {S2C_IF_OPTION, 0, 82733, 0x0},
    {S2C_IF_OPTION, 0, 82753, 0x0},
    {S2C_IF_WORD, 0, 82760, 0x0},
    {S2C_IF_OPTION, 0, 82824, 0x0},
    {S2C_IF_OPTION, 0, 19111, 0x0},
    {S2C_IF_WORD, 0, 9921, 0x0},
    {S2C_IF_OPTION, 0, 82883, 0x0},
    {S2C_IF_OPTION, 0, 83025, 0x0},
    {S2C_IF_WORD, 0, 83035, 0x0},
    {S2C_IF_WORD, 0, 83104, 0x0},
    {S2C_IF_WORD, 1, 83129, 0x0},
    {S2C_IF_WORD, 1, 83190, 0x0},
    {S2C_IF_OPTION, 0, 83200, 0x0},
    {S2C_IF_WORD, 1, 23014, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 83223, 0x0},
    {S2C_IF_OPTION, 0, 83256, 0x0},
    {S2C_IF_WORD, 0, 83298, 0x0},
    {S2C_IF_VALUE, 0, 83371, 0x0},
    {S2C_IF_WORD, 0, 83394, 0x0},
    {S2C_IF_WORD, 0, 83450, 0x0},
    {S2C_IF_OPTION, 0, 83476, 0x0},
    {S2C_IF_WORD, 0, 83553, 0x0},
    {S2C_IF_WORD, 1, 83743, 0x0},
    {S2C_IF_WORD, 1, 83781, 0x0},
    {S2C_IF_OPTION, 0, 83901, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 83950, 0x0},
    {S2C_IF_WORD, 1, 84001, 0x0},
    {S2C_IF_OPTION, 0, 84088, 0x0},
    {S2C_IF_OPTION, 0, 84154, 0x0},
    {S2C_IF_OPTION, 0, 84215, 0x0},
    {S2C_IF_VALUE, 0, 84352, 0x0},
    {S2C_IF_WORD, 1, 84401, 0x0},
    {S2C_IF_OPTION, 0, 84464, 0x0},
    {S2C_IF_WORD, 0, 84506, 0x0},
    {S2C_IF_WORD, 1, 84617, 0x0},
    {S2C_IF_VALUE, 0, 84650, 0x0},
    {S2C_IF_WORD, 0, 84740, 0x0},
    {S2C_IF_OPTION, 0, 84797, 0x0},
    {S2C_IF_WORD, 0, 84814, 0x0},
    {S2C_IF_WORD, 1, 84891, 0x0},
    {S2C_IF_OPTION, 0, 85002, 0x0},
    {S2C_IF_OPTION, 0, 85034, 0x0},
    {S2C_IF_WORD, 0, 85163, 0x0},
    {S2C_IF_OPTION, 0, 85180, 0x0},
    {S2C_IF_WORD, 0, 85259, 0x0},
    {S2C_IF_WORD, 0, 85380, 0x0},
    {S2C_IF_WORD, 0, 85459, 0x0},
    {S2C_IF_OPTION, 0, 85603, 0x0},
    {S2C_IF_OPTION, 0, 85660, 0x0},
    {S2C_IF_WORD, 1, 85711, 0x0},
    {S2C_IF_WORD, 0, 85802, 0x0},
    {S2C_IF_WORD, 1, 85989, 0x0},
    {S2C_IF_WORD, 0, 85996, 0x0},
    {S2C_IF_WORD, 1, 86091, 0x0},
    {S2C_IF_WORD, 1, 86151, 0x0},
    {S2C_IF_WORD, 0, 86386, 0x0},
    {S2C_IF_OPTION, 0, 12490, 0x0},
    {S2C_IF_OPTION, 0, 86470, 0x0},
    {S2C_IF_SAYS, 0, 83247, 0x0},
    {S2C_IF_OPTION, 0, 86505, 0x0},
    {S2C_IF_VALUE, 0, 86512, 0x0},
    {S2C_IF_OPTION, 0, 86568, 0x0},
    {S2C_IF_WORD, 1, 86637, 0x0},
    {S2C_IF_WORD, 1, 86661, 0x0},
    {S2C_IF_OPTION, 0, 86775, 0x0},
    {S2C_IF_WORD, 0, 86799, 0x0},
    {S2C_IF_OPTION, 0, 8518, 0x0},
    {S2C_IF_WORD, 0, 86852, 0x0},
    {S2C_IF_WORD, 0, 86863, 0x0},
    {S2C_IF_WORD, 0, 86968, 0x0},
    {S2C_IF_WORD, 1, 13617, 0x0},
    {S2C_IF_OPTION, 0, 87034, 0x0},
    {S2C_IF_OPTION, 0, 87046, 0x0},
    {S2C_IF_WORD, 1, 87128, 0x0},
    {S2C_IF_OPTION, 0, 87145, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 87224, 0x0},
    {S2C_IF_WORD, 0, 87246, 0x0},
    {S2C_IF_OPTION, 0, 87357, 0x0},
    {S2C_IF_WORD, 0, 87409, 0x0},
    {S2C_IF_OPTION, 0, 87684, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 87898, 0x0},
    {S2C_IF_WORD, 0, 88019, 0x0},
    {S2C_IF_OPTION, 0, 88047, 0x0},
    {S2C_IF_WORD, 0, 88085, 0x0},
    {S2C_IF_VALUE, 0, 88328, 0x0},
    {S2C_IF_OPTION, 0, 88380, 0x0},
    {S2C_IF_OPTION, 0, 88518, 0x0},
    {S2C_IF_OPTION, 0, 88562, 0x0},
    {S2C_IF_OPTION, 0, 23334, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 8953, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 88792, 0x0},
    {S2C_IF_WORD, 0, 88827, 0x0},
    {S2C_IF_OPTION, 0, 88864, 0x0},
    {S2C_IF_WORD, 0, 88896, 0x0},
    {S2C_IF_WORD, 0, 88937, 0x0},
    {S2C_IF_WORD, 0, 88977, 0x0},
    {S2C_IF_WORD, 0, 89117, 0x0},
    {S2C_IF_WORD, 1, 89243, 0x0},
    {S2C_IF_WORD, 0, 89292, 0x0},
    {S2C_IF_WORD, 0, 89642, 0x0},
    {S2C_IF_OPTION, 0, 89807, 0x0},
    {S2C_IF_WORD, 0, 54038, 0x0},
    {S2C_IF_OPTION, 0, 16976, 0x0},
    {S2C_IF_WORD, 0, 90032, 0x0},
    {S2C_IF_WORD, 1, 90162, 0x0},
    {S2C_IF_WORD, 0, 90235, 0x0},
    {S2C_IF_OPTION, 0, 90290, 0x0},
    {S2C_IF_VALUE, 0, 90357, 0x0},
    {S2C_IF_WORD, 1, 90432, 0x0},
    {S2C_IF_WORD, 1, 90453, 0x0},
    {S2C_IF_OPTION, 0, 90610, 0x0},
    {S2C_IF_WORD, 0, 90652, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 90757, 0x0},
    {S2C_IF_OPTION, 0, 90811, 0x0},
    {S2C_IF_WORD, 0, 90829, 0x0},
    {S2C_IF_WORD, 0, 90904, 0x0},
    {S2C_IF_WORD, 0, 3507, 0x0},
    {S2C_IF_WORD, 1, 28148, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 91004, 0x0},
    {S2C_IF_OPTION, 0, 91037, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 90978, 0x10},
    {S2C_IF_OPTION, 0, 91054, 0x0},
    {S2C_IF_OPTION, 0, 91098, 0x0},
    {S2C_IF_OPTION, 0, 91139, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 91289, 0x0},
    {S2C_IF_WORD, 0, 11961, 0x0},
    {S2C_IF_WORD, 0, 91296, 0x0},
    {S2C_IF_VALUE, 0, 91415, 0x0},
    {S2C_IF_VALUE, 0, 91540, 0x0},
    {S2C_IF_OPTION, 0, 12113, 0x0},
    {S2C_IF_OPTION, 0, 9165, 0x0},
    {S2C_IF_WORD, 0, 91630, 0x0},
    {S2C_IF_WORD, 0, 91691, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 9562, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 8498, 0x0},
    {S2C_IF_WORD, 1, 91808, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 91918, 0x0},
    {S2C_IF_WORD, 0, 91964, 0x0},
    {S2C_IF_OPTION, 0, 92178, 0x0},
    {S2C_IF_VALUE, 0, 92299, 0x0},
    {S2C_IF_WORD, 0, 92543, 0x0},
    {S2C_IF_OPTION, 0, 92656, 0x0},
    {S2C_IF_WORD, 0, 92709, 0x0},
    {S2C_IF_WORD, 0, 92743, 0x0},
    {S2C_IF_OPTION, 0, 92817, 0x0},
    {S2C_IF_OPTION, 0, 92817, 0x0},
    {S2C_IF_WORD, 0, 92904, 0x0},
    {S2C_IF_OPTION, 0, 93003, 0x0},
    {S2C_IF_WORD, 1, 93015, 0x0},
    {S2C_IF_WORD, 1, 93055, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 93073, 0x0},
    {S2C_IF_WORD, 0, 93145, 0x0},
    {S2C_IF_WORD, 1, 93199, 0x0},
    {S2C_IF_OPTION, 0, 93220, 0x0},
    {S2C_IF_WORD, 0, 93226, 0x0},
    {S2C_IF_OPTION, 0, 93292, 0x0},
    {S2C_IF_WORD, 0, 93304, 0x0},
    {S2C_IF_WORD, 0, 93347, 0x0},
    {S2C_IF_OPTION, 0, 93416, 0x0},
    {S2C_IF_WORD, 0, 93455, 0x0},
    {S2C_IF_OPTION, 0, 93596, 0x0},
    {S2C_IF_WORD, 1, 93734, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 24301, 0x0},
    {S2C_IF_WORD, 0, 93810, 0x0},
    {S2C_IF_WORD, 1, 93869, 0x0},
    {S2C_IF_WORD, 0, 93897, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 94002, 0x0},
    {S2C_IF_WORD, 1, 94071, 0x0},
    {S2C_IF_WORD, 0, 94092, 0x0},
    {S2C_IF_WORD, 0, 94104, 0x0},
    {S2C_IF_OPTION, 0, 94193, 0x0},
    {S2C_IF_NO_OPTION, 0, 94250, 0x0},
    {S2C_IF_WORD, 0, 94279, 0x0},
    {S2C_IF_WORD, 0, 94374, 0x0},
    {S2C_IF_WORD, 0, 94432, 0x0},
    {S2C_IF_WORD, 0, 94503, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 94598, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 94748, 0x0},
    {S2C_IF_OPTION, 0, 94801, 0x0},
    {S2C_IF_WORD, 1, 95180, 0x0},
    {S2C_IF_WORD, 2, 95367, 0x0},
    {S2C_IF_WORD, 1, 95450, 0x0},
    {S2C_IF_WORD, 3, 95600, 0x0},
    {S2C_IF_WORD, 1, 95658, 0x0},
    {S2C_IF_WORD, 2, 95877, 0x0},
    {S2C_IF_WORD, 1, 96000, 0x0},
    {S2C_IF_NO_WORD, 1, 96202, 0x0},
    {S2C_IF_WORD, 1, 96210, 0x0},
    {S2C_IF_WORD, 2, 96385, 0x0},
    {S2C_IF_WORD, 0, 96487, 0x0},
    {S2C_IF_OPTION, 0, 96593, 0x0},
    {S2C_IF_WORD, 0, 96816, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 96936, 0x0},
    {S2C_IF_WORD, 0, 96999, 0x0},
    {S2C_IF_WORD, 1, 23014, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 96202, 0x0},
    {S2C_IF_WORD, 1, 97081, 0x0},
    {S2C_IF_WORD, 0, 97098, 0x0},
    {S2C_IF_WORD, 0, 97104, 0x0},
    {S2C_IF_WORD, 0, 97154, 0x0},
    {S2C_IF_WORD, 1, 97221, 0x0},
    {S2C_IF_OPTION, 0, 53323, 0x0},
    {S2C_IF_WORD, 0, 97263, 0x0},
    {S2C_IF_WORD, 1, 50636, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 97377, 0x0},
    {S2C_IF_WORD, 0, 97489, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 97528, 0x0},
    {S2C_IF_WORD, 0, 97563, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 97601, 0x0},
    {S2C_IF_WORD, 1, 97633, 0x0},
    {S2C_IF_WORD, 0, 97756, 0x0},
    {S2C_IF_WORD, 0, 94374, 0x0},
    {S2C_IF_WORD, 1, 97790, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 97911, 0x0},
    {S2C_IF_WORD, 3, 97988, 0x0},
    {S2C_IF_WORD, 1, 98029, 0x0},
    {S2C_IF_WORD, 0, 97154, 0x0},
    {S2C_IF_OPTION, 0, 98067, 0x0},
    {S2C_IF_WORD, 2, 98123, 0x0},
    {S2C_IF_OPTION, 0, 98171, 0x0},
    {S2C_IF_WORD, 1, 97221, 0x0},
    {S2C_IF_WORD, 2, 97154, 0x0},
    {S2C_IF_WORD, 1, 29056, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 98221, 0x0},
    {S2C_IF_WORD, 0, 98250, 0x0},
    {S2C_IF_WORD, 0, 98288, 0x0},
    {S2C_IF_WORD, 0, 98384, 0x0},
    {S2C_IF_OPTION, 0, 13761, 0x0},
    {S2C_IF_WORD, 0, 98418, 0x0},
    {S2C_IF_OPTION, 0, 16973, 0x0},
    {S2C_IF_OPTION, 0, 98421, 0x0},
    {S2C_IF_OPTION, 0, 98445, 0x0},
    {S2C_IF_WORD, 0, 97377, 0x0},
    {S2C_IF_WORD, 0, 98633, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 6763},
    {0, 1, 2, 0},
    {2, 1, 3, 6797},
    {2, 1, 4, 6841},
    {2, 1, 5, 6904},
    {2, 1, 6, 6952},
    {2, 1, 7, 6984},
    {2, 1, 8, 7049},
    {2, 1, 9, 7087},
    {2, 1, 10, 7110},
    {2, 1, 11, 7161},
    {2, 1, 12, 7246},
    {2, 1, 13, 7315},
    {2, 1, 14, 7376},
    {2, 1, 15, 7423},
    {2, 2, 16, 7546},
    {2, 2, 18, 7604},
    {2, 2, 20, 7604},
    {2, 1, 22, 7705},
    {1, 0, 23, 7732},
    {2, 2, 23, 6763},
    {0, 1, 25, 0},
    {2, 1, 26, 7748},
    {2, 1, 27, 6841},
    {2, 1, 28, 7776},
    {2, 1, 29, 7825},
    {2, 2, 30, 7546},
    {2, 2, 32, 7546},
    {2, 2, 34, 7958},
    {2, 2, 36, 8036},
    {2, 2, 38, 8091},
    {2, 1, 40, 8118},
    {2, 2, 41, 7604},
    {2, 1, 43, 7705},
    {1, 0, 44, 8152},
    {2, 2, 44, 8198},
    {2, 2, 46, 8250},
    {1, 0, 48, 8296},
    {0, 0, 48, 0},
    {1, 1, 48, 8319},
    {0, 0, 49, 0},
    {0, 1, 49, 0},
    {1, 0, 50, 8423},
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
    {2, 1, 50, 6763},
    {0, 0, 51, 0},
    {2, 1, 51, 6763},
    {0, 1, 52, 0},
    {1, 0, 53, 8501},
    {0, 1, 53, 0},
    {1, 0, 54, 8521},
    {0, 0, 54, 0},
    {2, 1, 54, 8669},
    {2, 2, 55, 8729},
    {0, 0, 57, 0},
    {0, 1, 57, 0},
    {0, 1, 58, 0},
    {1, 0, 59, 8820},
    {0, 1, 59, 0},
    {1, 0, 60, 8864},
    {1, 1, 60, 8900},
    {0, 0, 61, 0},
    {0, 1, 61, 0},
    {1, 0, 62, 8972},
    {0, 1, 62, 0},
    {0, 1, 63, 0},
    {1, 0, 64, 9012},
    {0, 1, 64, 0},
    {0, 1, 65, 0},
    {1, 0, 66, 9075},
    {0, 2, 66, 0},
    {1, 0, 68, 9147},
    {0, 0, 68, 0},
    {2, 2, 68, 9168},
    {0, 0, 70, 0},
    {0, 0, 70, 0},
    {0, 0, 70, 0},
    {2, 1, 70, 9276},
    {0, 0, 71, 0},
    {1, 0, 71, 9344},
    {2, 1, 71, 9428},
    {1, 1, 72, 9448},
    {0, 0, 73, 0},
    {0, 0, 73, 0},
    {2, 1, 73, 9533},
    {2, 2, 74, 9533},
    {0, 0, 76, 0},
    {0, 0, 76, 0},
    {2, 2, 76, 9612},
    {2, 2, 78, 9667},
    {2, 2, 80, 9691},
    {2, 2, 82, 9802},
    {2, 3, 84, 7958},
    {2, 3, 87, 9882},
    {2, 2, 90, 9923},
    {2, 3, 92, 9974},
    {2, 2, 95, 10020},
    {1, 1, 97, 10051},
    {0, 0, 98, 0},
    {1, 1, 98, 10072},
    {1, 2, 99, 10106},
    {0, 0, 101, 0},
    {0, 0, 101, 0},
    {2, 1, 101, 10144},
    {2, 1, 102, 6841},
    {2, 1, 103, 10173},
    {2, 2, 104, 7546},
    {2, 2, 106, 7546},
    {2, 2, 108, 7958},
    {2, 2, 110, 8036},
    {2, 2, 112, 8091},
    {2, 2, 114, 7604},
    {1, 1, 116, 10326},
    {2, 1, 117, 7376},
    {2, 1, 118, 7423},
    {2, 1, 119, 6952},
    {2, 1, 120, 10341},
    {2, 1, 121, 7049},
    {2, 1, 122, 7087},
    {2, 1, 123, 7110},
    {2, 1, 124, 7161},
    {0, 1, 125, 0},
    {1, 1, 126, 7732},
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
    {1, 0, 129, 8296},
    {2, 3, 129, 8198},
    {0, 0, 132, 0},
    {2, 2, 132, 8198},
    {0, 0, 134, 0},
    {2, 1, 134, 10616},
    {1, 0, 135, 10677},
    {0, 1, 135, 0},
    {1, 0, 136, 10707},
    {0, 1, 136, 0},
    {0, 1, 137, 0},
    {1, 1, 138, 10741},
    {0, 0, 139, 0},
    {0, 1, 139, 0},
    {1, 0, 140, 10800},
    {0, 0, 140, 0},
    {1, 0, 140, 10848},
    {0, 0, 140, 0},
    {0, 1, 140, 0},
    {1, 1, 141, 11020},
    {1, 0, 142, 11047},
    {1, 0, 142, 11047},
    {1, 0, 142, 11047},
    {1, 0, 142, 11047},
    {1, 0, 142, 11047},
    {0, 0, 142, 0},
    {1, 1, 142, 11284},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {1, 0, 143, 11554},
    {0, 0, 143, 0},
    {0, 0, 143, 0},
    {1, 0, 143, 11554},
    {0, 1, 143, 0},
    {1, 0, 144, 11655},
    {1, 0, 144, 11824},
    {1, 0, 144, 11655},
    {1, 0, 144, 11655},
    {2, 1, 144, 11963},
    {1, 0, 145, 11655},
    {1, 0, 145, 11655},
    {1, 0, 145, 11655},
    {1, 0, 145, 11655},
    {1, 0, 145, 12178},
    {0, 0, 145, 0},
    {1, 0, 145, 11655},
    {1, 0, 145, 11655},
    {0, 0, 145, 0},
    {1, 0, 145, 12265},
    {0, 0, 145, 0},
    {1, 0, 145, 11655},
    {0, 0, 145, 0},
    {1, 0, 145, 12448},
    {0, 1, 145, 0},
    {1, 0, 146, 12496},
    {1, 0, 146, 12516},
    {1, 0, 146, 12539},
    {0, 2, 146, 0},
    {1, 1, 148, 12516},
    {1, 1, 149, 12594},
    {1, 0, 150, 12619},
    {2, 2, 150, 12707},
    {2, 2, 152, 12777},
    {2, 2, 154, 12777},
    {2, 3, 156, 12777},
    {0, 1, 159, 0},
    {0, 1, 160, 0},
    {2, 2, 161, 12964},
    {2, 2, 163, 12964},
    {2, 2, 165, 12964},
    {2, 2, 167, 13143},
    {2, 2, 169, 13143},
    {2, 2, 171, 9667},
    {2, 2, 173, 9691},
    {1, 1, 175, 13216},
    {1, 0, 176, 11655},
    {2, 1, 176, 13301},
    {1, 0, 177, 11655},
    {0, 1, 177, 0},
    {2, 2, 178, 9612},
    {2, 2, 180, 9667},
    {2, 2, 182, 9691},
    {1, 1, 184, 13216},
    {1, 0, 185, 11655},
    {2, 1, 185, 13143},
    {0, 1, 186, 0},
    {1, 0, 187, 13438},
    {2, 1, 187, 13143},
    {0, 1, 188, 0},
    {0, 1, 189, 0},
    {1, 0, 190, 13585},
    {2, 2, 190, 13143},
    {2, 1, 192, 13143},
    {0, 1, 193, 0},
    {1, 0, 194, 13661},
    {0, 1, 194, 0},
    {2, 2, 195, 13699},
    {2, 2, 197, 13699},
    {2, 1, 199, 13143},
    {0, 1, 200, 0},
    {1, 0, 201, 13661},
    {1, 0, 201, 13941},
    {2, 2, 201, 9667},
    {1, 1, 203, 10051},
    {0, 0, 204, 0},
    {0, 0, 204, 0},
    {2, 1, 204, 14122},
    {1, 1, 205, 14186},
    {0, 0, 206, 0},
    {1, 0, 206, 14276},
    {1, 0, 206, 14276},
    {0, 1, 206, 0},
    {2, 1, 207, 14541},
    {2, 2, 208, 14541},
    {1, 0, 210, 14604},
    {0, 1, 210, 0},
    {2, 2, 211, 14673},
    {2, 1, 213, 14673},
    {1, 0, 214, 14713},
    {0, 1, 214, 0},
    {2, 0, 215, 14730},
    {2, 1, 215, 14773},
    {2, 1, 216, 14827},
    {2, 2, 217, 14673},
    {2, 3, 219, 14880},
    {2, 2, 222, 14941},
    {2, 2, 224, 14673},
    {2, 1, 226, 14993},
    {2, 1, 227, 15037},
    {2, 1, 228, 15088},
    {2, 1, 229, 15118},
    {2, 1, 230, 15162},
    {2, 1, 231, 15210},
    {2, 1, 232, 15255},
    {2, 1, 233, 15297},
    {2, 1, 234, 15335},
    {2, 2, 235, 15372},
    {2, 2, 237, 15429},
    {2, 1, 239, 15454},
    {2, 1, 240, 15502},
    {2, 1, 241, 15543},
    {2, 1, 242, 15617},
    {1, 0, 243, 14713},
    {0, 1, 243, 0},
    {2, 0, 244, 14773},
    {0, 0, 244, 0},
    {2, 1, 244, 14713},
    {2, 2, 245, 15649},
    {1, 0, 247, 15684},
    {0, 1, 247, 0},
    {1, 1, 248, 15763},
    {2, 1, 249, 10144},
    {2, 1, 250, 15818},
    {1, 0, 251, 15865},
    {2, 1, 251, 15916},
    {2, 1, 252, 15998},
    {2, 1, 253, 16046},
    {2, 1, 254, 16093},
    {2, 1, 255, 16046},
    {2, 2, 256, 16132},
    {2, 1, 258, 16191},
    {2, 1, 259, 10341},
    {2, 1, 260, 7161},
    {2, 1, 261, 10341},
    {2, 2, 262, 10341},
    {1, 0, 264, 15686},
    {2, 1, 264, 16446},
    {2, 1, 265, 7161},
    {1, 0, 266, 16496},
    {2, 1, 266, 10144},
    {2, 1, 267, 16512},
    {2, 2, 268, 16531},
    {2, 2, 270, 16576},
    {2, 2, 272, 16621},
    {2, 1, 274, 6904},
    {2, 1, 275, 7161},
    {2, 1, 276, 16638},
    {2, 2, 277, 16687},
    {2, 2, 279, 16702},
    {2, 3, 281, 16702},
    {2, 2, 284, 7705},
    {2, 2, 286, 16771},
    {2, 2, 288, 16821},
    {1, 0, 290, 16496},
    {2, 2, 290, 16702},
    {2, 2, 292, 16702},
    {2, 2, 294, 16891},
    {2, 2, 296, 16935},
    {2, 2, 298, 7161},
    {2, 2, 300, 17123},
    {2, 2, 302, 16638},
    {2, 3, 304, 17199},
    {2, 2, 307, 17284},
    {1, 0, 309, 17321},
    {2, 1, 309, 10144},
    {2, 1, 310, 6841},
    {2, 1, 311, 17338},
    {2, 1, 312, 9428},
    {2, 1, 313, 7423},
    {0, 1, 314, 0},
    {2, 2, 315, 9428},
    {2, 3, 317, 7705},
    {2, 4, 320, 15818},
    {1, 0, 324, 17563},
    {2, 1, 324, 10144},
    {2, 1, 325, 10144},
    {2, 1, 326, 10144},
    {2, 1, 327, 10144},
    {1, 0, 328, 17713},
    {2, 1, 328, 17767},
    {2, 1, 329, 7087},
    {2, 1, 330, 7049},
    {2, 1, 331, 17790},
    {2, 1, 332, 17808},
    {2, 1, 333, 17892},
    {2, 2, 334, 17940},
    {1, 0, 336, 17966},
    {2, 1, 336, 7246},
    {1, 0, 337, 17995},
    {1, 0, 337, 18022},
    {1, 0, 337, 17995},
    {2, 2, 337, 18071},
    {2, 2, 339, 18125},
    {2, 2, 341, 18178},
    {2, 3, 343, 18246},
    {2, 3, 346, 18294},
    {2, 3, 349, 18246},
    {2, 2, 352, 18345},
    {2, 2, 354, 16446},
    {2, 2, 356, 18345},
    {2, 2, 358, 18376},
    {2, 2, 360, 18410},
    {2, 3, 362, 18410},
    {2, 3, 365, 18445},
    {2, 2, 368, 18590},
    {2, 3, 370, 18125},
    {2, 2, 373, 18661},
    {2, 2, 375, 18376},
    {2, 2, 377, 18712},
    {1, 0, 379, 18752},
    {2, 2, 379, 18805},
    {2, 3, 381, 18889},
    {2, 2, 384, 18924},
    {2, 3, 386, 18924},
    {2, 3, 389, 18924},
    {2, 3, 392, 18924},
    {2, 2, 395, 19045},
    {1, 0, 397, 19077},
    {2, 2, 397, 19114},
    {2, 2, 399, 19114},
    {2, 2, 401, 19165},
    {1, 0, 403, 19207},
    {2, 2, 403, 19248},
    {2, 1, 405, 19294},
    {1, 0, 406, 19323},
    {2, 1, 406, 19395},
    {1, 0, 407, 19440},
    {0, 1, 407, 0},
    {1, 0, 408, 19483},
    {2, 1, 408, 9276},
    {2, 1, 409, 9276},
    {2, 2, 410, 19758},
    {2, 2, 412, 19826},
    {2, 2, 414, 19887},
    {2, 3, 416, 19928},
    {2, 2, 419, 19972},
    {2, 2, 421, 20034},
    {2, 2, 423, 10144},
    {0, 1, 425, 0},
    {0, 2, 426, 0},
    {0, 2, 428, 0},
    {1, 1, 430, 20148},
    {1, 0, 431, 20150},
    {2, 2, 431, 20186},
    {2, 2, 433, 9276},
    {0, 1, 435, 0},
    {0, 1, 436, 0},
    {1, 0, 437, 20288},
    {0, 1, 437, 0},
    {0, 1, 438, 0},
    {2, 2, 439, 20371},
    {2, 2, 441, 20430},
    {2, 2, 443, 20462},
    {1, 0, 445, 20288},
    {0, 1, 445, 0},
    {1, 1, 446, 20543},
    {2, 1, 447, 19826},
    {2, 1, 448, 19887},
    {2, 2, 449, 19928},
    {1, 0, 451, 20148},
    {2, 1, 451, 19826},
    {1, 0, 452, 20148},
    {0, 1, 452, 0},
    {2, 2, 453, 19826},
    {2, 2, 455, 20186},
    {2, 3, 457, 19928},
    {1, 0, 460, 20682},
    {0, 1, 460, 0},
    {2, 2, 461, 19826},
    {2, 2, 463, 19928},
    {1, 0, 465, 20682},
    {0, 1, 465, 0},
    {2, 2, 466, 19826},
    {2, 3, 468, 19928},
    {2, 2, 471, 20832},
    {2, 2, 473, 10144},
    {1, 0, 475, 20682},
    {0, 1, 475, 0},
    {2, 1, 476, 19826},
    {1, 0, 477, 20940},
    {0, 1, 477, 0},
    {2, 2, 478, 19826},
    {1, 0, 480, 21057},
    {0, 1, 480, 0},
    {0, 1, 481, 0},
    {2, 2, 482, 19928},
    {1, 0, 484, 20288},
    {0, 1, 484, 0},
    {1, 0, 485, 21146},
    {1, 0, 485, 21164},
    {1, 0, 485, 21204},
    {2, 1, 485, 16576},
    {1, 0, 486, 16496},
    {0, 1, 486, 0},
    {0, 1, 487, 0},
    {2, 2, 488, 16576},
    {1, 1, 490, 21424},
    {2, 1, 491, 21584},
    {2, 2, 492, 16821},
    {2, 2, 494, 21676},
    {1, 0, 496, 16496},
    {2, 1, 496, 21753},
    {2, 2, 497, 16576},
    {1, 1, 499, 16496},
    {0, 0, 500, 0},
    {0, 1, 500, 0},
    {2, 0, 501, 21801},
    {0, 1, 501, 0},
    {2, 1, 502, 16576},
    {2, 1, 503, 6763},
    {1, 0, 504, 21840},
    {0, 1, 504, 0},
    {1, 0, 505, 21840},
    {2, 2, 505, 21945},
    {2, 1, 507, 22000},
    {2, 1, 508, 22000},
    {1, 0, 509, 22083},
    {2, 2, 509, 21945},
    {1, 0, 511, 22083},
    {0, 1, 511, 0},
    {2, 2, 512, 22181},
    {2, 2, 514, 22222},
    {2, 1, 516, 22265},
    {1, 0, 517, 22303},
    {1, 0, 517, 22083},
    {1, 0, 517, 22083},
    {0, 2, 517, 0},
    {1, 1, 519, 22385},
    {2, 1, 520, 22426},
    {2, 1, 521, 22426},
    {2, 1, 522, 22426},
    {1, 0, 523, 22385},
    {1, 1, 523, 22541},
    {2, 0, 524, 22426},
    {0, 1, 524, 0},
    {2, 1, 525, 22595},
    {1, 0, 526, 14751},
    {2, 0, 526, 22609},
    {2, 0, 526, 22654},
    {2, 0, 526, 22689},
    {0, 1, 526, 0},
    {2, 1, 527, 22773},
    {1, 0, 528, 22811},
    {2, 0, 528, 22831},
    {2, 0, 528, 22868},
    {2, 1, 528, 22970},
    {2, 1, 529, 23021},
    {1, 0, 530, 23051},
    {0, 1, 530, 0},
    {2, 1, 531, 23176},
    {1, 0, 532, 23211},
    {2, 1, 532, 23285},
    {2, 1, 533, 23319},
    {2, 1, 534, 23319},
    {1, 0, 535, 23342},
    {2, 1, 535, 23393},
    {2, 2, 536, 23451},
    {1, 0, 538, 23488},
    {2, 2, 538, 23520},
    {1, 0, 540, 23565},
    {2, 0, 540, 23584},
    {0, 1, 540, 0},
    {2, 1, 541, 22426},
    {1, 0, 542, 22385},
    {1, 2, 542, 23830},
    {2, 2, 544, 23878},
    {0, 0, 546, 0},
    {0, 1, 546, 0},
    {0, 1, 547, 0},
    {0, 1, 548, 0},
    {1, 0, 549, 22303},
    {1, 2, 549, 23830},
    {2, 1, 551, 24123},
    {1, 0, 552, 24155},
    {0, 1, 552, 0},
    {1, 2, 553, 23830},
    {2, 1, 555, 24259},
    {2, 1, 556, 24309},
    {2, 2, 557, 24373},
    {2, 2, 559, 24412},
    {1, 0, 561, 24462},
    {0, 1, 561, 0},
    {2, 1, 562, 24517},
    {2, 2, 563, 24412},
    {1, 0, 565, 24462},
    {0, 1, 565, 0},
    {2, 1, 566, 24624},
    {2, 2, 567, 24655},
    {1, 0, 569, 24462},
    {1, 2, 569, 23830},
    {2, 1, 571, 24723},
    {2, 1, 572, 24791},
    {2, 1, 573, 24827},
    {0, 1, 574, 0},
    {0, 1, 575, 0},
    {1, 0, 576, 24462},
    {2, 1, 576, 25035},
    {0, 1, 577, 0},
    {1, 0, 578, 25086},
    {2, 0, 578, 25113},
    {2, 0, 578, 25129},
    {2, 1, 578, 25232},
    {1, 0, 579, 25269},
    {1, 2, 579, 23830},
    {2, 1, 581, 25303},
    {0, 0, 582, 0},
    {1, 2, 582, 23830},
    {2, 1, 584, 25344},
    {0, 0, 585, 0},
    {2, 0, 585, 25385},
    {1, 2, 585, 23830},
    {2, 1, 587, 25450},
    {2, 1, 588, 25513},
    {2, 1, 589, 25592},
    {0, 1, 590, 0},
    {1, 0, 591, 25681},
    {0, 1, 591, 0},
    {2, 1, 592, 25704},
    {1, 0, 593, 25740},
    {2, 0, 593, 25756},
    {2, 1, 593, 25777},
    {1, 0, 594, 25816},
    {0, 1, 594, 0},
    {1, 2, 595, 23830},
    {2, 0, 597, 25834},
    {0, 1, 597, 0},
    {1, 0, 598, 22303},
    {0, 1, 598, 0},
    {2, 1, 599, 25933},
    {2, 1, 600, 25981},
    {2, 0, 601, 26022},
    {0, 1, 601, 0},
    {1, 0, 602, 26079},
    {0, 1, 602, 0},
    {2, 0, 603, 26113},
    {0, 1, 603, 0},
    {2, 0, 604, 26175},
    {2, 1, 604, 26175},
    {1, 0, 605, 17966},
    {1, 0, 605, 26262},
    {0, 1, 605, 0},
    {2, 2, 606, 26338},
    {2, 1, 608, 26393},
    {2, 1, 609, 26462},
    {2, 1, 610, 26505},
    {1, 0, 611, 26539},
    {0, 0, 611, 0},
    {1, 2, 611, 23830},
    {2, 0, 613, 26559},
    {2, 1, 613, 26628},
    {1, 0, 614, 26667},
    {0, 1, 614, 0},
    {1, 0, 615, 26752},
    {0, 1, 615, 0},
    {2, 2, 616, 26795},
    {2, 1, 618, 26859},
    {1, 0, 619, 26896},
    {0, 1, 619, 0},
    {2, 1, 620, 26795},
    {1, 0, 621, 26896},
    {0, 1, 621, 0},
    {0, 2, 622, 0},
    {2, 1, 624, 26995},
    {1, 0, 625, 22303},
    {0, 1, 625, 0},
    {0, 1, 626, 0},
    {1, 0, 627, 22303},
    {0, 1, 627, 0},
    {0, 2, 628, 0},
    {1, 0, 630, 27091},
    {0, 1, 630, 0},
    {2, 1, 631, 27148},
    {1, 0, 632, 24462},
    {0, 2, 632, 0},
    {2, 2, 634, 27281},
    {2, 2, 636, 23520},
    {2, 2, 638, 27357},
    {1, 1, 640, 27432},
    {2, 2, 641, 27474},
    {1, 2, 643, 27563},
    {2, 2, 645, 27579},
    {2, 2, 647, 27579},
    {1, 1, 649, 27717},
    {1, 2, 650, 27717},
    {1, 1, 652, 27717},
    {2, 2, 653, 27579},
    {2, 3, 655, 27579},
    {1, 0, 658, 27563},
    {2, 2, 658, 26628},
    {2, 1, 660, 27926},
    {2, 2, 661, 27955},
    {2, 2, 663, 27474},
    {2, 2, 665, 26628},
    {1, 0, 667, 27474},
    {2, 1, 667, 27579},
    {1, 0, 668, 27717},
    {2, 0, 668, 27996},
    {1, 1, 668, 28059},
    {0, 0, 669, 0},
    {0, 1, 669, 0},
    {2, 1, 670, 28116},
    {2, 2, 671, 28116},
    {2, 2, 673, 28225},
    {2, 2, 675, 28301},
    {2, 1, 677, 28364},
    {1, 0, 678, 28424},
    {0, 1, 678, 0},
    {2, 1, 679, 28567},
    {2, 1, 680, 28704},
    {2, 1, 681, 28771},
    {2, 1, 682, 28806},
    {2, 2, 683, 28878},
    {2, 2, 685, 28936},
    {2, 1, 687, 28981},
    {1, 0, 688, 29005},
    {2, 0, 688, 29031},
    {2, 2, 688, 29061},
    {1, 1, 690, 29097},
    {0, 0, 691, 0},
    {0, 1, 691, 0},
    {1, 0, 692, 29142},
    {0, 1, 692, 0},
    {2, 0, 693, 29198},
    {1, 1, 693, 29275},
    {0, 1, 694, 0},
    {1, 1, 695, 29307},
    {2, 0, 696, 29198},
    {2, 1, 696, 29328},
    {1, 0, 697, 29375},
    {2, 1, 697, 29451},
    {1, 0, 698, 29476},
    {2, 0, 698, 29503},
    {2, 1, 698, 29725},
    {1, 0, 699, 22303},
    {2, 1, 699, 29845},
    {2, 1, 700, 29845},
    {0, 1, 701, 0},
    {1, 0, 702, 29948},
    {2, 1, 702, 29845},
    {0, 1, 703, 0},
    {1, 0, 704, 29948},
    {2, 1, 704, 30112},
    {1, 0, 705, 30151},
    {2, 2, 705, 30202},
    {2, 1, 707, 30290},
    {2, 1, 708, 29845},
    {0, 1, 709, 0},
    {1, 0, 710, 30412},
    {2, 1, 710, 30518},
    {1, 0, 711, 29375},
    {2, 1, 711, 30679},
    {2, 1, 712, 30765},
    {2, 1, 713, 31026},
    {2, 1, 714, 31085},
    {2, 1, 715, 31222},
    {2, 1, 716, 31364},
    {1, 0, 717, 31394},
    {0, 1, 717, 0},
    {0, 1, 718, 0},
    {1, 0, 719, 22303},
    {0, 1, 719, 0},
    {0, 1, 720, 0},
    {0, 1, 721, 0},
    {2, 2, 722, 30765},
    {2, 2, 724, 31665},
    {2, 2, 726, 31665},
    {2, 2, 728, 30765},
    {2, 2, 730, 31866},
    {2, 2, 732, 31364},
    {1, 0, 734, 31942},
    {2, 1, 734, 31984},
    {2, 1, 735, 31984},
    {1, 0, 736, 32021},
    {2, 0, 736, 29845},
    {2, 2, 736, 25756},
    {0, 1, 738, 0},
    {1, 0, 739, 32058},
    {2, 1, 739, 32085},
    {1, 0, 740, 32146},
    {2, 1, 740, 32702},
    {2, 1, 741, 32784},
    {1, 0, 742, 32811},
    {0, 1, 742, 0},
    {2, 2, 743, 32702},
    {2, 1, 745, 32909},
    {1, 0, 746, 32942},
    {2, 1, 746, 32992},
    {0, 1, 747, 0},
    {1, 0, 748, 32992},
    {2, 1, 748, 33046},
    {2, 1, 749, 33046},
    {1, 0, 750, 33046},
    {0, 1, 750, 0},
    {0, 1, 751, 0},
    {2, 2, 752, 32909},
    {1, 0, 754, 32942},
    {2, 1, 754, 33478},
    {1, 1, 755, 33553},
    {1, 1, 756, 33553},
    {0, 0, 757, 0},
    {0, 1, 757, 0},
    {1, 0, 758, 33585},
    {1, 0, 758, 33612},
    {2, 1, 758, 33689},
    {1, 1, 759, 33731},
    {0, 0, 760, 0},
    {2, 1, 760, 33788},
    {2, 1, 761, 33788},
    {2, 1, 762, 33820},
    {0, 0, 763, 0},
    {0, 1, 763, 0},
    {1, 0, 764, 33848},
    {2, 2, 764, 33869},
    {0, 1, 766, 0},
    {1, 0, 767, 33891},
    {2, 1, 767, 33937},
    {2, 1, 768, 33974},
    {0, 1, 769, 0},
    {1, 0, 770, 34003},
    {0, 0, 770, 0},
    {1, 0, 770, 34021},
    {2, 1, 770, 34058},
    {0, 0, 771, 0},
    {2, 1, 771, 34109},
    {1, 1, 772, 34172},
    {2, 0, 773, 34202},
    {1, 1, 773, 34172},
    {2, 0, 774, 34231},
    {0, 1, 774, 0},
    {2, 1, 775, 34292},
    {2, 1, 776, 34323},
    {2, 2, 777, 34388},
    {1, 0, 779, 34421},
    {2, 0, 779, 34440},
    {2, 1, 779, 34589},
    {2, 1, 780, 34646},
    {2, 1, 781, 34589},
    {2, 2, 782, 34716},
    {2, 1, 784, 34779},
    {2, 1, 785, 34292},
    {1, 0, 786, 34818},
    {0, 1, 786, 0},
    {2, 1, 787, 34292},
    {1, 0, 788, 34904},
    {2, 1, 788, 34646},
    {0, 1, 789, 0},
    {1, 0, 790, 35006},
    {2, 1, 790, 35087},
    {1, 0, 791, 35107},
    {1, 0, 791, 35134},
    {2, 0, 791, 35153},
    {2, 1, 791, 34202},
    {2, 1, 792, 34292},
    {0, 1, 793, 0},
    {1, 0, 794, 35134},
    {2, 2, 794, 34109},
    {2, 2, 796, 35298},
    {1, 0, 798, 35331},
    {2, 1, 798, 35371},
    {1, 0, 799, 35400},
    {2, 0, 799, 35429},
    {0, 1, 799, 0},
    {2, 0, 800, 35459},
    {2, 1, 800, 35563},
    {2, 1, 801, 35624},
    {0, 1, 802, 0},
    {1, 0, 803, 35655},
    {2, 0, 803, 35624},
    {0, 1, 803, 0},
    {0, 1, 804, 0},
    {2, 1, 805, 35767},
    {2, 1, 806, 35767},
    {1, 0, 807, 35821},
    {0, 1, 807, 0},
    {1, 0, 808, 35655},
    {1, 0, 808, 35400},
    {2, 1, 808, 35897},
    {0, 1, 809, 0},
    {1, 0, 810, 35949},
    {2, 1, 810, 36118},
    {2, 1, 811, 14713},
    {0, 1, 812, 0},
    {0, 1, 813, 0},
    {1, 0, 814, 35949},
    {2, 1, 814, 36118},
    {2, 2, 815, 35767},
    {0, 1, 817, 0},
    {1, 0, 818, 36588},
    {2, 3, 818, 36656},
    {2, 2, 821, 36656},
    {2, 2, 823, 36696},
    {0, 1, 825, 0},
    {1, 0, 826, 36743},
    {2, 1, 826, 36858},
    {2, 2, 827, 6763},
    {0, 2, 829, 0},
    {0, 2, 831, 0},
    {1, 0, 833, 37048},
    {2, 1, 833, 37125},
    {2, 1, 834, 37125},
    {0, 1, 835, 0},
    {1, 0, 836, 37228},
    {2, 0, 836, 37254},
    {0, 0, 836, 0},
    {0, 1, 836, 0},
    {1, 0, 837, 37296},
    {1, 0, 837, 37314},
    {2, 1, 837, 16576},
    {2, 1, 838, 6763},
    {2, 1, 839, 37827},
    {0, 1, 840, 0},
    {2, 1, 841, 38043},
    {2, 2, 842, 38442},
    {2, 1, 844, 38442},
    {2, 1, 845, 14541},
    {2, 2, 846, 38442},
    {2, 1, 848, 38812},
    {2, 1, 849, 39018},
    {2, 2, 850, 38442},
    {2, 1, 852, 38812},
    {2, 1, 853, 39453},
    {2, 1, 854, 39536},
    {2, 1, 855, 39616},
    {2, 1, 856, 7546},
    {1, 1, 857, 39899},
    {0, 1, 858, 0},
    {1, 1, 859, 40038},
    {0, 0, 860, 0},
    {2, 1, 860, 6763},
    {0, 0, 861, 0},
    {2, 1, 861, 40333},
    {2, 1, 862, 16576},
    {2, 1, 863, 6763},
    {2, 1, 864, 37827},
    {2, 1, 865, 39616},
    {2, 1, 866, 7546},
    {0, 1, 867, 0},
    {1, 1, 868, 39899},
    {0, 1, 869, 0},
    {1, 0, 870, 40635},
    {2, 1, 870, 6763},
    {2, 1, 871, 16576},
    {2, 1, 872, 16576},
    {0, 1, 873, 0},
    {0, 1, 874, 0},
    {1, 0, 875, 40716},
    {2, 1, 875, 6763},
    {2, 1, 876, 6763},
    {1, 0, 877, 40716},
    {2, 2, 877, 16576},
    {2, 1, 879, 39453},
    {2, 1, 880, 6763},
    {2, 1, 881, 6763},
    {2, 1, 882, 6763},
    {1, 1, 883, 16496},
    {1, 0, 884, 40716},
    {2, 1, 884, 41011},
    {2, 1, 885, 41131},
    {2, 1, 886, 41011},
    {2, 1, 887, 10144},
    {2, 1, 888, 41011},
    {2, 1, 889, 6763},
    {2, 1, 890, 6763},
    {0, 1, 891, 0},
    {1, 1, 892, 41266},
    {0, 1, 893, 0},
    {1, 0, 894, 40716},
    {2, 1, 894, 41309},
    {2, 1, 895, 41309},
    {2, 1, 896, 41371},
    {1, 0, 897, 41413},
    {0, 1, 897, 0},
    {2, 0, 898, 41453},
    {0, 1, 898, 0},
    {2, 2, 899, 41561},
    {2, 1, 901, 41561},
    {1, 0, 902, 41631},
    {2, 1, 902, 41561},
    {2, 1, 903, 41561},
    {0, 1, 904, 0},
    {1, 0, 905, 41631},
    {2, 1, 905, 12777},
    {2, 1, 906, 12777},
    {2, 3, 907, 41856},
    {1, 0, 910, 41900},
    {2, 1, 910, 41453},
    {1, 0, 911, 41631},
    {2, 1, 911, 41957},
    {0, 1, 912, 0},
    {1, 0, 913, 41998},
    {2, 1, 913, 6763},
    {2, 1, 914, 41011},
    {0, 0, 915, 0},
    {0, 0, 915, 0},
    {0, 1, 915, 0},
    {2, 1, 916, 42191},
    {2, 3, 917, 42306},
    {2, 1, 920, 42355},
    {2, 1, 921, 42427},
    {2, 5, 922, 42541},
    {1, 2, 927, 42608},
    {2, 3, 929, 8091},
    {2, 3, 932, 42870},
    {2, 3, 935, 8091},
    {1, 0, 938, 42608},
    {2, 1, 938, 42930},
    {0, 1, 939, 0},
    {1, 0, 940, 42983},
    {2, 1, 940, 43026},
    {0, 0, 941, 0},
    {2, 0, 941, 43043},
    {2, 2, 941, 42930},
    {1, 0, 943, 43086},
    {0, 1, 943, 0},
    {2, 1, 944, 43118},
    {1, 0, 945, 43153},
    {0, 0, 945, 0},
    {2, 0, 945, 43188},
    {0, 1, 945, 0},
    {0, 1, 946, 0},
    {2, 2, 947, 43261},
    {2, 1, 949, 42191},
    {2, 1, 950, 43335},
    {1, 0, 951, 42608},
    {0, 1, 951, 0},
    {2, 1, 952, 43404},
    {1, 0, 953, 42608},
    {2, 1, 953, 42191},
    {2, 1, 954, 42191},
    {0, 1, 955, 0},
    {1, 0, 956, 42608},
    {2, 0, 956, 43479},
    {0, 1, 956, 0},
    {1, 0, 957, 42608},
    {0, 1, 957, 0},
    {0, 1, 958, 0},
    {2, 1, 959, 42191},
    {2, 1, 960, 43404},
    {2, 3, 961, 43568},
    {2, 2, 964, 43598},
    {2, 2, 966, 42870},
    {2, 2, 968, 42870},
    {1, 0, 970, 42608},
    {2, 2, 970, 8091},
    {2, 1, 972, 43873},
    {2, 1, 973, 42870},
    {2, 1, 974, 42870},
    {2, 1, 975, 43568},
    {2, 1, 976, 43568},
    {2, 1, 977, 8091},
    {2, 1, 978, 8091},
    {2, 1, 979, 43188},
    {0, 1, 980, 0},
    {1, 0, 981, 42608},
    {1, 0, 981, 42983},
    {0, 1, 981, 0},
    {0, 1, 982, 0},
    {0, 1, 983, 0},
    {1, 0, 984, 42983},
    {2, 2, 984, 42930},
    {1, 0, 986, 43086},
    {2, 0, 986, 44348},
    {2, 0, 986, 44380},
    {1, 1, 986, 44434},
    {2, 0, 987, 44466},
    {2, 0, 987, 44517},
    {2, 0, 987, 44541},
    {2, 1, 987, 44591},
    {1, 0, 988, 44625},
    {2, 2, 988, 44591},
    {2, 2, 990, 44591},
    {1, 0, 992, 44680},
    {2, 2, 992, 44693},
    {1, 0, 994, 44712},
    {2, 0, 994, 44724},
    {1, 0, 994, 11655},
    {0, 1, 994, 0},
    {0, 1, 995, 0},
    {0, 1, 996, 0},
    {1, 0, 997, 42983},
    {0, 1, 997, 0},
    {2, 1, 998, 44911},
    {1, 0, 999, 44948},
    {1, 1, 999, 44965},
    {2, 3, 1000, 42930},
    {2, 1, 1003, 45037},
    {1, 1, 1004, 45130},
    {0, 0, 1005, 0},
    {2, 1, 1005, 44911},
    {1, 0, 1006, 42983},
    {2, 1, 1006, 43026},
    {0, 1, 1007, 0},
    {1, 0, 1008, 42983},
    {2, 1, 1008, 22868},
    {0, 1, 1009, 0},
    {1, 0, 1010, 42983},
    {2, 1, 1010, 43188},
    {2, 1, 1011, 43188},
    {0, 1, 1012, 0},
    {1, 0, 1013, 42608},
    {2, 1, 1013, 45370},
    {2, 3, 1014, 44591},
    {1, 1, 1017, 44680},
    {0, 0, 1018, 0},
    {2, 2, 1018, 45436},
    {0, 1, 1020, 0},
    {1, 0, 1021, 43086},
    {2, 1, 1021, 43873},
    {1, 1, 1022, 45436},
    {2, 0, 1023, 45436},
    {2, 1, 1023, 22868},
    {0, 1, 1024, 0},
    {0, 1, 1025, 0},
    {1, 0, 1026, 45465},
    {2, 1, 1026, 45510},
    {1, 0, 1027, 43086},
    {2, 1, 1027, 45579},
    {0, 1, 1028, 0},
    {1, 0, 1029, 45628},
    {2, 2, 1029, 22868},
    {0, 1, 1031, 0},
    {1, 0, 1032, 45628},
    {2, 1, 1032, 45678},
    {0, 1, 1033, 0},
    {1, 0, 1034, 44948},
    {2, 0, 1034, 45436},
    {2, 1, 1034, 45764},
    {1, 0, 1035, 43086},
    {0, 1, 1035, 0},
    {2, 1, 1036, 45874},
    {2, 1, 1037, 45924},
    {2, 2, 1038, 46008},
    {1, 0, 1040, 46044},
    {0, 1, 1040, 0},
    {0, 1, 1041, 0},
    {2, 1, 1042, 45874},
    {2, 1, 1043, 45874},
    {2, 1, 1044, 45874},
    {1, 0, 1045, 46044},
    {2, 0, 1045, 45874},
    {0, 1, 1045, 0},
    {1, 0, 1046, 46320},
    {0, 1, 1046, 0},
    {2, 1, 1047, 46438},
    {2, 1, 1048, 46438},
    {2, 1, 1049, 46438},
    {1, 0, 1050, 46557},
    {0, 1, 1050, 0},
    {2, 1, 1051, 44911},
    {1, 0, 1052, 44948},
    {2, 0, 1052, 44911},
    {2, 1, 1052, 46775},
    {1, 0, 1053, 46825},
    {0, 1, 1053, 0},
    {2, 1, 1054, 46995},
    {2, 2, 1055, 47036},
    {2, 1, 1057, 46995},
    {1, 0, 1058, 47083},
    {0, 1, 1058, 0},
    {2, 0, 1059, 46995},
    {0, 1, 1059, 0},
    {1, 0, 1060, 43086},
    {0, 1, 1060, 0},
    {1, 0, 1061, 47124},
    {2, 0, 1061, 43873},
    {2, 0, 1061, 47156},
    {2, 0, 1061, 45436},
    {2, 0, 1061, 22868},
    {2, 0, 1061, 45436},
    {0, 1, 1061, 0},
    {0, 1, 1062, 0},
    {1, 0, 1063, 42983},
    {2, 1, 1063, 47257},
    {2, 2, 1064, 47284},
    {2, 2, 1066, 47340},
    {0, 1, 1068, 0},
    {1, 0, 1069, 47383},
    {0, 1, 1069, 0},
    {2, 2, 1070, 47430},
    {1, 0, 1072, 47449},
    {0, 1, 1072, 0},
    {2, 0, 1073, 47524},
    {0, 1, 1073, 0},
    {2, 1, 1074, 47592},
    {2, 1, 1075, 47629},
    {2, 1, 1076, 48274},
    {1, 0, 1077, 48315},
    {0, 1, 1077, 0},
    {0, 1, 1078, 0},
    {2, 1, 1079, 48468},
    {1, 0, 1080, 48510},
    {0, 1, 1080, 0},
    {2, 2, 1081, 19826},
    {2, 1, 1083, 48802},
    {2, 1, 1084, 47524},
    {2, 2, 1085, 48274},
    {1, 0, 1087, 48510},
    {0, 1, 1087, 0},
    {0, 1, 1088, 0},
    {2, 2, 1089, 48951},
    {2, 2, 1091, 48274},
    {2, 2, 1093, 48813},
    {1, 0, 1095, 48510},
    {0, 1, 1095, 0},
    {2, 1, 1096, 48951},
    {2, 1, 1097, 48274},
    {2, 1, 1098, 48274},
    {2, 1, 1099, 49409},
    {2, 1, 1100, 47629},
    {2, 1, 1101, 48274},
    {1, 0, 1102, 48315},
    {0, 1, 1102, 0},
    {1, 0, 1103, 48510},
    {0, 1, 1103, 0},
    {2, 2, 1104, 47629},
    {2, 2, 1106, 49409},
    {2, 2, 1108, 48951},
    {2, 2, 1110, 48274},
    {0, 1, 1112, 0},
    {0, 2, 1113, 0},
    {0, 2, 1115, 0},
    {0, 2, 1117, 0},
    {1, 0, 1119, 48510},
    {0, 1, 1119, 0},
    {1, 0, 1120, 48510},
    {0, 1, 1120, 0},
    {2, 1, 1121, 48951},
    {1, 0, 1122, 48510},
    {0, 1, 1122, 0},
    {2, 1, 1123, 49982},
    {1, 0, 1124, 50023},
    {2, 1, 1124, 49982},
    {1, 0, 1125, 48510},
    {2, 2, 1125, 50108},
    {2, 2, 1127, 50108},
    {1, 0, 1129, 48315},
    {1, 0, 1129, 11655},
    {2, 1, 1129, 50160},
    {1, 0, 1130, 15684},
    {2, 1, 1130, 50231},
    {2, 1, 1131, 50275},
    {1, 0, 1132, 50303},
    {0, 1, 1132, 0},
    {0, 1, 1133, 0},
    {2, 1, 1134, 50353},
    {1, 0, 1135, 50393},
    {0, 1, 1135, 0},
    {1, 0, 1136, 50442},
    {2, 3, 1136, 50472},
    {2, 3, 1139, 50472},
    {2, 1, 1142, 50472},
    {1, 0, 1143, 48315},
    {0, 1, 1143, 0},
    {2, 1, 1144, 50514},
    {1, 0, 1145, 48315},
    {2, 0, 1145, 50514},
    {0, 1, 1145, 0},
    {2, 2, 1146, 50651},
    {2, 2, 1148, 50651},
    {2, 1, 1150, 49982},
    {1, 0, 1151, 48510},
    {1, 0, 1151, 13216},
    {0, 1, 1151, 0},
    {1, 0, 1152, 11655},
    {1, 0, 1152, 48510},
    {0, 1, 1152, 0},
    {2, 0, 1153, 50734},
    {0, 1, 1153, 0},
    {1, 0, 1154, 13661},
    {2, 1, 1154, 50795},
    {1, 0, 1155, 50845},
    {2, 0, 1155, 50864},
    {2, 2, 1155, 50984},
    {0, 1, 1157, 0},
    {0, 1, 1158, 0},
    {1, 0, 1159, 51033},
    {0, 1, 1159, 0},
    {0, 1, 1160, 0},
    {1, 0, 1161, 51116},
    {2, 1, 1161, 51174},
    {2, 1, 1162, 51174},
    {0, 1, 1163, 0},
    {0, 1, 1164, 0},
    {1, 0, 1165, 51301},
    {2, 0, 1165, 51332},
    {2, 1, 1165, 51388},
    {1, 0, 1166, 51425},
    {1, 0, 1166, 51465},
    {2, 1, 1166, 51527},
    {2, 1, 1167, 51570},
    {1, 1, 1168, 51301},
    {0, 0, 1169, 0},
    {2, 2, 1169, 51621},
    {2, 1, 1171, 51621},
    {1, 0, 1172, 51301},
    {0, 1, 1172, 0},
    {1, 0, 1173, 51980},
    {2, 1, 1173, 52003},
    {2, 2, 1174, 52003},
    {1, 1, 1176, 52103},
    {0, 1, 1177, 0},
    {0, 1, 1178, 0},
    {1, 0, 1179, 52197},
    {0, 1, 1179, 0},
    {2, 1, 1180, 52242},
    {2, 1, 1181, 52275},
    {2, 1, 1182, 52323},
    {2, 1, 1183, 52399},
    {1, 0, 1184, 52443},
    {2, 1, 1184, 52472},
    {1, 0, 1185, 52506},
    {2, 1, 1185, 52472},
    {2, 1, 1186, 52531},
    {2, 1, 1187, 52594},
    {1, 0, 1188, 52631},
    {1, 2, 1188, 52684},
    {2, 0, 1190, 52719},
    {2, 1, 1190, 52472},
    {1, 0, 1191, 52784},
    {0, 1, 1191, 0},
    {2, 1, 1192, 52805},
    {1, 1, 1193, 52842},
    {0, 0, 1194, 0},
    {2, 0, 1194, 52862},
    {0, 0, 1194, 0},
    {2, 1, 1194, 52886},
    {0, 1, 1195, 0},
    {0, 1, 1196, 0},
    {1, 0, 1197, 52950},
    {0, 1, 1197, 0},
    {1, 1, 1198, 52971},
    {2, 1, 1199, 53009},
    {2, 1, 1200, 53028},
    {1, 0, 1201, 53080},
    {0, 1, 1201, 0},
    {2, 0, 1202, 53118},
    {0, 0, 1202, 0},
    {2, 1, 1202, 53118},
    {1, 0, 1203, 53186},
    {2, 0, 1203, 53211},
    {2, 2, 1203, 52472},
    {1, 0, 1205, 53258},
    {2, 2, 1205, 52472},
    {1, 0, 1207, 15869},
    {0, 1, 1207, 0},
    {2, 0, 1208, 53276},
    {2, 1, 1208, 52472},
    {1, 0, 1209, 53332},
    {0, 1, 1209, 0},
    {0, 1, 1210, 0},
    {2, 1, 1211, 53490},
    {2, 2, 1212, 53555},
    {2, 2, 1214, 53594},
    {2, 2, 1216, 53695},
    {1, 0, 1218, 51980},
    {0, 1, 1218, 0},
    {2, 1, 1219, 52472},
    {2, 1, 1220, 52472},
    {2, 1, 1221, 52472},
    {1, 0, 1222, 53811},
    {0, 1, 1222, 0},
    {2, 2, 1223, 53870},
    {2, 1, 1225, 53870},
    {2, 2, 1226, 52472},
    {1, 0, 1228, 51980},
    {2, 1, 1228, 53940},
    {1, 0, 1229, 53988},
    {2, 1, 1229, 53998},
    {1, 0, 1230, 54042},
    {2, 1, 1230, 52472},
    {1, 0, 1231, 53811},
    {0, 1, 1231, 0},
    {1, 0, 1232, 51980},
    {0, 1, 1232, 0},
    {1, 2, 1233, 54238},
    {2, 0, 1235, 53211},
    {2, 1, 1235, 14713},
    {1, 0, 1236, 54258},
    {2, 2, 1236, 52805},
    {2, 1, 1238, 52805},
    {2, 2, 1239, 52472},
    {2, 1, 1241, 53276},
    {2, 2, 1242, 54363},
    {1, 0, 1244, 54385},
    {2, 1, 1244, 53028},
    {1, 0, 1245, 15684},
    {0, 0, 1245, 0},
    {0, 1, 1245, 0},
    {0, 1, 1246, 0},
    {1, 0, 1247, 54418},
    {0, 1, 1247, 0},
    {2, 1, 1248, 54499},
    {1, 0, 1249, 9147},
    {1, 0, 1249, 54528},
    {0, 1, 1249, 0},
    {1, 0, 1250, 54647},
    {2, 1, 1250, 54666},
    {2, 1, 1251, 54703},
    {2, 1, 1252, 54742},
    {1, 0, 1253, 54776},
    {1, 0, 1253, 54807},
    {2, 1, 1253, 54841},
    {2, 2, 1254, 54861},
    {1, 0, 1256, 54891},
    {0, 0, 1256, 0},
    {2, 0, 1256, 54918},
    {2, 1, 1256, 54965},
    {1, 0, 1257, 55013},
    {2, 0, 1257, 55040},
    {2, 0, 1257, 55082},
    {2, 1, 1257, 55116},
    {1, 0, 1258, 55152},
    {1, 0, 1258, 54647},
    {0, 1, 1258, 0},
    {1, 0, 1259, 23211},
    {2, 1, 1259, 55421},
    {2, 1, 1260, 55482},
    {2, 1, 1261, 55551},
    {2, 2, 1262, 55620},
    {2, 1, 1264, 55675},
    {2, 1, 1265, 55714},
    {2, 1, 1266, 55757},
    {1, 1, 1267, 55881},
    {1, 1, 1268, 55915},
    {2, 1, 1269, 55881},
    {1, 0, 1270, 55958},
    {2, 0, 1270, 55983},
    {2, 0, 1270, 56015},
    {1, 0, 1270, 56050},
    {2, 1, 1270, 14541},
    {1, 0, 1271, 14604},
    {2, 0, 1271, 56085},
    {2, 1, 1271, 56135},
    {1, 0, 1272, 56178},
    {2, 1, 1272, 55881},
    {1, 0, 1273, 23211},
    {2, 0, 1273, 55082},
    {2, 0, 1273, 56085},
    {2, 1, 1273, 56224},
    {2, 1, 1274, 56282},
    {1, 0, 1275, 23211},
    {2, 2, 1275, 56386},
    {2, 1, 1277, 56465},
    {1, 0, 1278, 22303},
    {2, 1, 1278, 56506},
    {1, 0, 1279, 56537},
    {2, 1, 1279, 56135},
    {1, 0, 1280, 56178},
    {2, 1, 1280, 56465},
    {1, 0, 1281, 56604},
    {2, 1, 1281, 56633},
    {1, 0, 1282, 23211},
    {0, 1, 1282, 0},
    {2, 0, 1283, 55082},
    {0, 1, 1283, 0},
    {2, 1, 1284, 56796},
    {2, 1, 1285, 56852},
    {0, 1, 1286, 0},
    {1, 0, 1287, 56934},
    {2, 1, 1287, 56796},
    {2, 1, 1288, 56852},
    {2, 1, 1289, 57137},
    {0, 1, 1290, 0},
    {1, 0, 1291, 56934},
    {0, 1, 1291, 0},
    {0, 1, 1292, 0},
    {2, 1, 1293, 57332},
    {2, 1, 1294, 57332},
    {2, 2, 1295, 57411},
    {2, 1, 1297, 57464},
    {1, 0, 1298, 57502},
    {2, 2, 1298, 57332},
    {0, 1, 1300, 0},
    {2, 1, 1301, 57332},
    {2, 1, 1302, 57332},
    {2, 2, 1303, 57411},
    {2, 2, 1305, 57411},
    {2, 1, 1307, 57464},
    {1, 0, 1308, 57502},
    {0, 1, 1308, 0},
    {0, 2, 1309, 0},
    {2, 2, 1311, 6763},
    {1, 3, 1313, 57940},
    {2, 1, 1316, 58428},
    {2, 1, 1317, 58458},
    {0, 2, 1318, 0},
    {2, 2, 1320, 58458},
    {2, 1, 1322, 57940},
    {2, 1, 1323, 43568},
    {2, 1, 1324, 58574},
    {2, 2, 1325, 58618},
    {2, 5, 1327, 53695},
    {2, 1, 1332, 58664},
    {2, 2, 1333, 43568},
    {2, 1, 1335, 58767},
    {2, 2, 1336, 6763},
    {0, 1, 1338, 0},
    {2, 1, 1339, 59067},
    {2, 2, 1340, 59275},
    {2, 1, 1342, 59275},
    {2, 2, 1343, 43568},
    {2, 1, 1345, 43568},
    {2, 1, 1346, 43568},
    {2, 2, 1347, 9802},
    {2, 1, 1349, 9802},
    {2, 2, 1350, 43568},
    {2, 2, 1352, 43568},
    {2, 1, 1354, 60086},
    {2, 2, 1355, 60185},
    {2, 1, 1357, 60185},
    {2, 2, 1358, 60326},
    {1, 0, 1360, 60362},
    {0, 1, 1360, 0},
    {0, 1, 1361, 0},
    {0, 1, 1362, 0},
    {1, 0, 1363, 60684},
    {0, 1, 1363, 0},
    {1, 0, 1364, 60684},
    {2, 1, 1364, 60957},
    {2, 2, 1365, 60957},
    {2, 1, 1367, 61010},
    {0, 1, 1368, 0},
    {1, 0, 1369, 61103},
    {2, 0, 1369, 12964},
    {0, 1, 1369, 0},
    {0, 1, 1370, 0},
    {0, 1, 1371, 0},
    {0, 1, 1372, 0},
    {2, 1, 1373, 12964},
    {2, 1, 1374, 12964},
    {2, 1, 1375, 61795},
    {1, 0, 1376, 13661},
    {0, 1, 1376, 0},
    {2, 2, 1377, 61925},
    {2, 1, 1379, 13143},
    {2, 2, 1380, 13143},
    {2, 1, 1382, 13143},
    {2, 1, 1383, 62068},
    {2, 3, 1384, 62124},
    {2, 3, 1387, 62247},
    {2, 2, 1390, 62328},
    {2, 2, 1392, 62381},
    {1, 1, 1394, 53695},
    {2, 2, 1395, 62466},
    {2, 2, 1397, 62068},
    {2, 2, 1399, 62590},
    {2, 1, 1401, 62674},
    {0, 1, 1402, 0},
    {0, 1, 1403, 0},
    {1, 0, 1404, 13661},
    {2, 0, 1404, 62768},
    {2, 1, 1404, 62768},
    {0, 1, 1405, 0},
    {1, 0, 1406, 62924},
    {0, 0, 1406, 0},
    {2, 1, 1406, 62987},
    {0, 1, 1407, 0},
    {1, 0, 1408, 63036},
    {0, 1, 1408, 0},
    {2, 1, 1409, 63056},
    {1, 1, 1410, 63081},
    {1, 2, 1411, 63104},
    {2, 0, 1413, 63129},
    {0, 1, 1413, 0},
    {2, 1, 1414, 63155},
    {1, 0, 1415, 63181},
    {2, 0, 1415, 63202},
    {2, 1, 1415, 63255},
    {1, 0, 1416, 63289},
    {0, 1, 1416, 0},
    {0, 1, 1417, 0},
    {2, 1, 1418, 63396},
    {2, 1, 1419, 63396},
    {1, 0, 1420, 63463},
    {2, 1, 1420, 10144},
    {2, 1, 1421, 10144},
    {2, 1, 1422, 26175},
    {1, 0, 1423, 63498},
    {0, 1, 1423, 0},
    {1, 0, 1424, 63595},
    {2, 1, 1424, 63631},
    {0, 1, 1425, 0},
    {0, 2, 1426, 0},
    {1, 0, 1428, 63662},
    {0, 1, 1428, 0},
    {2, 0, 1429, 63690},
    {0, 1, 1429, 0},
    {2, 1, 1430, 63845},
    {1, 0, 1431, 63878},
    {0, 0, 1431, 0},
    {0, 0, 1431, 0},
    {2, 1, 1431, 16576},
    {1, 0, 1432, 63900},
    {0, 0, 1432, 0},
    {0, 1, 1432, 0},
    {1, 0, 1433, 63917},
    {2, 1, 1433, 63935},
    {2, 1, 1434, 63935},
    {1, 0, 1435, 63963},
    {2, 1, 1435, 63987},
    {1, 0, 1436, 63917},
    {1, 0, 1436, 64005},
    {0, 1, 1436, 0},
    {1, 0, 1437, 13585},
    {0, 1, 1437, 0},
    {2, 2, 1438, 64183},
    {2, 2, 1440, 64210},
    {1, 0, 1442, 13585},
    {2, 1, 1442, 64283},
    {0, 1, 1443, 0},
    {0, 1, 1444, 0},
    {1, 0, 1445, 64362},
    {0, 1, 1445, 0},
    {0, 1, 1446, 0},
    {1, 0, 1447, 64551},
    {0, 1, 1447, 0},
    {2, 1, 1448, 64607},
    {1, 0, 1449, 52643},
    {2, 1, 1449, 64632},
    {1, 0, 1450, 64648},
    {0, 1, 1450, 0},
    {2, 1, 1451, 64632},
    {1, 0, 1452, 64726},
    {0, 1, 1452, 0},
    {2, 1, 1453, 64807},
    {1, 0, 1454, 64848},
    {0, 1, 1454, 0},
    {0, 1, 1455, 0},
    {2, 1, 1456, 64632},
    {2, 1, 1457, 64632},
    {1, 0, 1458, 64726},
    {0, 1, 1458, 0},
    {2, 0, 1459, 64632},
    {0, 1, 1459, 0},
    {1, 0, 1460, 64726},
    {1, 0, 1460, 65005},
    {2, 1, 1460, 64632},
    {1, 0, 1461, 65045},
    {2, 2, 1461, 64607},
    {2, 3, 1463, 64607},
    {0, 1, 1466, 0},
    {1, 0, 1467, 64726},
    {0, 2, 1467, 0},
    {2, 1, 1469, 64607},
    {1, 0, 1470, 52643},
    {0, 1, 1470, 0},
    {2, 0, 1471, 64632},
    {2, 1, 1471, 65189},
    {1, 0, 1472, 65205},
    {2, 1, 1472, 25113},
    {0, 1, 1473, 0},
    {1, 0, 1474, 65302},
    {1, 0, 1474, 65316},
    {0, 1, 1474, 0},
    {1, 0, 1475, 51116},
    {2, 2, 1475, 65361},
    {1, 0, 1477, 65382},
    {0, 2, 1477, 0},
    {0, 1, 1479, 0},
    {1, 0, 1480, 9147},
    {2, 0, 1480, 65479},
    {2, 0, 1480, 65523},
    {2, 1, 1480, 58767},
    {1, 0, 1481, 31394},
    {0, 1, 1481, 0},
    {2, 1, 1482, 56015},
    {1, 0, 1483, 64848},
    {2, 2, 1483, 53695},
    {2, 1, 1485, 53695},
    {2, 1, 1486, 63211},
    {2, 1, 1487, 65641},
    {1, 0, 1488, 63595},
    {0, 1, 1488, 0},
    {2, 1, 1489, 65675},
    {1, 0, 1490, 64848},
    {0, 1, 1490, 0},
    {0, 1, 1491, 0},
    {2, 1, 1492, 25756},
    {2, 1, 1493, 66055},
    {1, 0, 1494, 63595},
    {2, 1, 1494, 56465},
    {2, 1, 1495, 56465},
    {1, 0, 1496, 56604},
    {2, 0, 1496, 27474},
    {0, 1, 1496, 0},
    {1, 0, 1497, 54647},
    {0, 1, 1497, 0},
    {2, 0, 1498, 23176},
    {2, 2, 1498, 66138},
    {0, 1, 1500, 0},
    {1, 0, 1501, 66189},
    {1, 0, 1501, 12178},
    {1, 0, 1501, 12178},
    {0, 1, 1501, 0},
    {2, 1, 1502, 66303},
    {2, 1, 1503, 66338},
    {1, 0, 1504, 66370},
    {0, 1, 1504, 0},
    {2, 1, 1505, 66520},
    {1, 0, 1506, 66540},
    {0, 1, 1506, 0},
    {2, 0, 1507, 27474},
    {0, 1, 1507, 0},
    {2, 2, 1508, 66764},
    {2, 2, 1510, 67006},
    {2, 1, 1512, 67069},
    {1, 0, 1513, 67087},
    {0, 1, 1513, 0},
    {2, 1, 1514, 67214},
    {2, 3, 1515, 67214},
    {0, 1, 1518, 0},
    {1, 0, 1519, 29948},
    {0, 1, 1519, 0},
    {2, 1, 1520, 67396},
    {1, 0, 1521, 67437},
    {0, 1, 1521, 0},
    {2, 1, 1522, 67536},
    {2, 1, 1523, 67536},
    {1, 0, 1524, 51465},
    {0, 1, 1524, 0},
    {2, 1, 1525, 67706},
    {2, 1, 1526, 35624},
    {2, 1, 1527, 35624},
    {1, 0, 1528, 35655},
    {0, 1, 1528, 0},
    {2, 1, 1529, 67891},
    {1, 0, 1530, 67948},
    {0, 1, 1530, 0},
    {0, 1, 1531, 0},
    {2, 1, 1532, 68384},
    {2, 1, 1533, 68531},
    {2, 2, 1534, 68663},
    {2, 1, 1536, 43026},
    {2, 2, 1537, 68830},
    {2, 2, 1539, 68866},
    {1, 0, 1541, 51116},
    {0, 1, 1541, 0},
    {2, 1, 1542, 9802},
    {1, 0, 1543, 68944},
    {0, 1, 1543, 0},
    {2, 3, 1544, 69017},
    {2, 3, 1547, 69017},
    {1, 0, 1550, 67087},
    {0, 1, 1550, 0},
    {1, 0, 1551, 69054},
    {0, 1, 1551, 0},
    {2, 1, 1552, 68531},
    {2, 1, 1553, 68531},
    {1, 0, 1554, 51116},
    {0, 1, 1554, 0},
    {0, 1, 1555, 0},
    {2, 1, 1556, 68830},
    {2, 1, 1557, 42191},
    {1, 0, 1558, 42608},
    {0, 1, 1558, 0},
    {0, 1, 1559, 0},
    {2, 1, 1560, 69435},
    {2, 2, 1561, 26338},
    {2, 1, 1563, 69435},
    {1, 0, 1564, 69519},
    {0, 1, 1564, 0},
    {0, 1, 1565, 0},
    {2, 1, 1566, 69698},
    {2, 2, 1567, 69784},
    {2, 3, 1569, 69784},
    {2, 1, 1572, 69844},
    {1, 0, 1573, 51033},
    {0, 1, 1573, 0},
    {2, 1, 1574, 70059},
    {2, 1, 1575, 70059},
    {2, 1, 1576, 70059},
    {1, 0, 1577, 70209},
    {2, 0, 1577, 70238},
    {2, 0, 1577, 70274},
    {0, 1, 1577, 0},
    {0, 1, 1578, 0},
    {2, 1, 1579, 70497},
    {2, 1, 1580, 70611},
    {2, 1, 1581, 70611},
    {2, 2, 1582, 70497},
    {2, 1, 1584, 70717},
    {1, 0, 1585, 62924},
    {2, 0, 1585, 25756},
    {0, 1, 1585, 0},
    {0, 1, 1586, 0},
    {2, 1, 1587, 62381},
    {2, 1, 1588, 62381},
    {1, 0, 1589, 70801},
    {2, 1, 1589, 12964},
    {1, 0, 1590, 70927},
    {2, 1, 1590, 71037},
    {1, 0, 1591, 62924},
    {2, 1, 1591, 71102},
    {2, 1, 1592, 71227},
    {0, 1, 1593, 0},
    {1, 0, 1594, 71299},
    {2, 2, 1594, 71328},
    {2, 1, 1596, 71328},
    {2, 1, 1597, 71328},
    {0, 1, 1598, 0},
    {1, 0, 1599, 71366},
    {0, 1, 1599, 0},
    {2, 1, 1600, 71475},
    {1, 0, 1601, 23211},
    {2, 0, 1601, 71503},
    {2, 2, 1601, 53695},
    {2, 1, 1603, 53695},
    {0, 1, 1604, 0},
    {1, 0, 1605, 71611},
    {0, 1, 1605, 0},
    {2, 1, 1606, 7825},
    {1, 0, 1607, 71683},
    {2, 2, 1607, 71700},
    {0, 1, 1609, 0},
    {1, 0, 1610, 71723},
    {2, 1, 1610, 39453},
    {2, 1, 1611, 39453},
    {2, 1, 1612, 6763},
    {2, 1, 1613, 6763},
    {0, 1, 1614, 0},
    {1, 0, 1615, 40716},
    {0, 1, 1615, 0},
    {2, 2, 1616, 71931},
    {2, 2, 1618, 71931},
    {1, 0, 1620, 72010},
    {2, 1, 1620, 58458},
    {2, 1, 1621, 72063},
    {1, 0, 1622, 72094},
    {2, 2, 1622, 53211},
    {0, 1, 1624, 0},
    {1, 0, 1625, 72171},
    {2, 0, 1625, 72188},
    {2, 1, 1625, 72188},
    {1, 0, 1626, 14713},
    {2, 1, 1626, 22426},
    {1, 0, 1627, 72263},
    {2, 1, 1627, 72284},
    {1, 0, 1628, 72316},
    {2, 1, 1628, 72348},
    {2, 1, 1629, 72348},
    {1, 0, 1630, 65302},
    {2, 1, 1630, 72490},
    {1, 0, 1631, 72534},
    {0, 1, 1631, 0},
    {2, 0, 1632, 72550},
    {0, 1, 1632, 0},
    {2, 2, 1633, 14673},
    {2, 2, 1635, 14673},
    {1, 0, 1637, 14713},
    {2, 1, 1637, 72658},
    {0, 0, 1638, 0},
    {0, 1, 1638, 0},
    {2, 1, 1639, 9802},
    {1, 0, 1640, 35400},
    {0, 1, 1640, 0},
    {2, 1, 1641, 9802},
    {2, 2, 1642, 9802},
    {1, 0, 1644, 35400},
    {0, 1, 1644, 0},
    {2, 1, 1645, 9802},
    {1, 0, 1646, 35400},
    {0, 1, 1646, 0},
    {2, 1, 1647, 72817},
    {1, 0, 1648, 72817},
    {0, 1, 1648, 0},
    {2, 3, 1649, 72894},
    {1, 0, 1652, 72929},
    {2, 2, 1652, 72894},
    {1, 0, 1654, 72929},
    {2, 1, 1654, 72944},
    {1, 0, 1655, 72974},
    {2, 1, 1655, 73048},
    {1, 0, 1656, 35331},
    {2, 0, 1656, 73082},
    {0, 1, 1656, 0},
    {2, 2, 1657, 31222},
    {1, 0, 1659, 31942},
    {0, 1, 1659, 0},
    {0, 1, 1660, 0},
    {2, 1, 1661, 73425},
    {2, 1, 1662, 73425},
    {2, 1, 1663, 73425},
    {1, 0, 1664, 73527},
    {0, 1, 1664, 0},
    {1, 0, 1665, 73573},
    {2, 2, 1665, 16576},
    {2, 1, 1667, 6763},
    {1, 0, 1668, 73600},
    {0, 1, 1668, 0},
    {2, 0, 1669, 73640},
    {2, 1, 1669, 73798},
    {2, 1, 1670, 73798},
    {0, 1, 1671, 0},
    {0, 1, 1672, 0},
    {1, 0, 1673, 74091},
    {2, 2, 1673, 22426},
    {2, 1, 1675, 22426},
    {1, 0, 1676, 74156},
    {0, 1, 1676, 0},
    {2, 1, 1677, 74233},
    {2, 1, 1678, 74309},
    {2, 1, 1679, 74358},
    {1, 0, 1680, 17966},
    {2, 1, 1680, 74479},
    {2, 1, 1681, 74479},
    {2, 2, 1682, 74479},
    {1, 0, 1684, 74584},
    {2, 2, 1684, 10144},
    {2, 2, 1686, 10144},
    {1, 0, 1688, 74584},
    {2, 1, 1688, 25113},
    {0, 1, 1689, 0},
    {1, 0, 1690, 65302},
    {2, 1, 1690, 74714},
    {0, 1, 1691, 0},
    {1, 0, 1692, 74759},
    {0, 1, 1692, 0},
    {2, 1, 1693, 25704},
    {1, 0, 1694, 8423},
    {2, 1, 1694, 74821},
    {2, 1, 1695, 74821},
    {2, 1, 1696, 74821},
    {1, 0, 1697, 13661},
    {2, 0, 1697, 74928},
    {2, 0, 1697, 74946},
    {0, 1, 1697, 0},
    {2, 0, 1698, 74979},
    {2, 0, 1698, 75008},
    {2, 1, 1698, 75203},
    {2, 2, 1699, 75203},
    {2, 1, 1701, 75279},
    {1, 0, 1702, 75318},
    {2, 1, 1702, 75467},
    {0, 0, 1703, 0},
    {2, 1, 1703, 75776},
    {2, 1, 1704, 75776},
    {2, 2, 1705, 76106},
    {2, 2, 1707, 76181},
    {2, 1, 1709, 76425},
    {2, 1, 1710, 76562},
    {1, 0, 1711, 76600},
    {0, 1, 1711, 0},
    {2, 1, 1712, 76181},
    {2, 1, 1713, 76763},
    {2, 1, 1714, 76106},
    {1, 0, 1715, 76600},
    {2, 1, 1715, 76922},
    {2, 1, 1716, 76922},
    {1, 0, 1717, 76975},
    {2, 1, 1717, 77045},
    {2, 1, 1718, 77105},
    {1, 0, 1719, 77160},
    {2, 1, 1719, 77371},
    {2, 1, 1720, 77371},
    {1, 0, 1721, 77160},
    {2, 1, 1721, 77371},
    {2, 1, 1722, 77371},
    {1, 0, 1723, 77160},
    {0, 1, 1723, 0},
    {2, 1, 1724, 77580},
    {2, 1, 1725, 77635},
    {1, 0, 1726, 77160},
    {2, 0, 1726, 77713},
    {0, 1, 1726, 0},
    {2, 2, 1727, 77814},
    {2, 1, 1729, 77814},
    {2, 1, 1730, 77814},
    {0, 0, 1731, 0},
    {0, 2, 1731, 0},
    {0, 1, 1733, 0},
    {0, 1, 1734, 0},
    {2, 1, 1735, 78126},
    {2, 1, 1736, 78126},
    {1, 0, 1737, 78171},
    {2, 1, 1737, 78126},
    {0, 0, 1738, 0},
    {2, 2, 1738, 78126},
    {0, 0, 1740, 0},
    {0, 1, 1740, 0},
    {0, 1, 1741, 0},
    {0, 1, 1742, 0},
    {2, 0, 1743, 78221},
    {0, 0, 1743, 0},
    {0, 1, 1743, 0},
    {2, 0, 1744, 78274},
    {0, 1, 1744, 0},
    {2, 0, 1745, 78342},
    {0, 1, 1745, 0},
    {2, 1, 1746, 78437},
    {2, 2, 1747, 78499},
    {1, 0, 1749, 78539},
    {2, 1, 1749, 76181},
    {1, 0, 1750, 76600},
    {0, 1, 1750, 0},
    {2, 1, 1751, 76181},
    {2, 1, 1752, 76181},
    {2, 1, 1753, 76181},
    {1, 0, 1754, 78774},
    {0, 1, 1754, 0},
    {2, 2, 1755, 78864},
    {2, 1, 1757, 78923},
    {2, 1, 1758, 79009},
    {1, 0, 1759, 30412},
    {2, 1, 1759, 79053},
    {1, 0, 1760, 48510},
    {2, 1, 1760, 64210},
    {1, 0, 1761, 13216},
    {0, 1, 1761, 0},
    {2, 1, 1762, 79445},
    {2, 1, 1763, 79585},
    {2, 1, 1764, 79785},
    {2, 1, 1765, 79445},
    {2, 1, 1766, 79445},
    {1, 0, 1767, 48510},
    {2, 1, 1767, 79966},
    {1, 0, 1768, 80010},
    {0, 1, 1768, 0},
    {2, 1, 1769, 80022},
    {1, 0, 1770, 51980},
    {2, 1, 1770, 80113},
    {2, 1, 1771, 80138},
    {2, 1, 1772, 80138},
    {1, 0, 1773, 80186},
    {0, 0, 1773, 0},
    {2, 0, 1773, 80247},
    {2, 1, 1773, 80295},
    {0, 2, 1774, 0},
    {1, 0, 1776, 80341},
    {0, 1, 1776, 0},
    {2, 1, 1777, 80566},
    {1, 0, 1778, 80606},
    {0, 1, 1778, 0},
    {2, 1, 1779, 80831},
    {2, 1, 1780, 80831},
    {1, 0, 1781, 80912},
    {0, 1, 1781, 0},
    {2, 2, 1782, 81143},
    {2, 1, 1784, 81143},
    {1, 0, 1785, 81252},
    {0, 1, 1785, 0},
    {2, 1, 1786, 81386},
    {2, 1, 1787, 81386},
    {1, 0, 1788, 81453},
    {2, 1, 1788, 81547},
    {1, 0, 1789, 80606},
    {2, 1, 1789, 81640},
    {1, 0, 1790, 81673},
    {2, 1, 1790, 81713},
    {2, 1, 1791, 81713},
    {1, 0, 1792, 81770},
    {2, 1, 1792, 56224},
    {2, 1, 1793, 56633},
    {2, 1, 1794, 56135},
    {0, 1, 1795, 0},
    {1, 0, 1796, 23211},
    {2, 1, 1796, 81829},
    {1, 0, 1797, 22303},
    {2, 1, 1797, 81862},
    {2, 1, 1798, 81862},
    {1, 0, 1799, 81914},
    {0, 1, 1799, 0},
    {0, 1, 1800, 0},
    {2, 0, 1801, 82062},
    {2, 0, 1801, 82101},
    {2, 1, 1801, 82129},
    {2, 0, 1802, 82129},
    {2, 0, 1802, 82165},
    {2, 1, 1802, 82207},
    {1, 0, 1803, 82237},
    {0, 1, 1803, 0},
    {0, 2, 1804, 0},
    {2, 1, 1806, 82381},
    {2, 3, 1807, 82429},
    {2, 3, 1810, 82478},
    {1, 0, 1813, 82501},
    {2, 0, 1813, 82526},
    {2, 2, 1813, 82429},
    {2, 1, 1815, 82429},
    {0, 1, 1816, 0},
    {1, 0, 1817, 42983},
    {2, 1, 1817, 64210},
    {2, 1, 1818, 64210},
    {1, 0, 1819, 11655},
    {0, 1, 1819, 0},
    {2, 1, 1820, 60957},
    {2, 2, 1821, 60957},
    {2, 2, 1823, 82784},
    {2, 3, 1825, 82845},
    {2, 1, 1828, 82994},
    {2, 2, 1829, 83051},
    {1, 0, 1831, 61103},
    {0, 1, 1831, 0},
    {2, 1, 1832, 83173},
    {2, 2, 1833, 60957},
    {2, 2, 1835, 53695},
    {2, 1, 1837, 12964},
    {2, 1, 1838, 83173},
    {1, 0, 1839, 80606},
    {2, 1, 1839, 63690},
    {2, 1, 1840, 63690},
    {0, 1, 1841, 0},
    {1, 0, 1842, 83427},
    {0, 1, 1842, 0},
    {2, 1, 1843, 83516},
    {2, 1, 1844, 83667},
    {1, 0, 1845, 83708},
    {0, 1, 1845, 0},
    {2, 1, 1846, 83871},
    {1, 0, 1847, 35655},
    {2, 1, 1847, 83930},
    {2, 1, 1848, 83930},
    {1, 0, 1849, 35655},
    {0, 1, 1849, 0},
    {2, 1, 1850, 84064},
    {2, 1, 1851, 84064},
    {1, 0, 1852, 84130},
    {2, 1, 1852, 84173},
    {1, 0, 1853, 84197},
    {2, 1, 1853, 84308},
    {2, 1, 1854, 12964},
    {1, 0, 1855, 84383},
    {0, 1, 1855, 0},
    {2, 1, 1856, 81640},
    {2, 1, 1857, 12964},
    {1, 0, 1858, 84571},
    {0, 1, 1858, 0},
    {2, 1, 1859, 14122},
    {2, 1, 1860, 14122},
    {2, 1, 1861, 14122},
    {2, 1, 1862, 84829},
    {1, 0, 1863, 84858},
    {0, 1, 1863, 0},
    {0, 1, 1864, 0},
    {2, 2, 1865, 64632},
    {2, 1, 1867, 64632},
    {2, 1, 1868, 64632},
    {1, 0, 1869, 64726},
    {0, 1, 1869, 0},
    {2, 1, 1870, 85523},
    {1, 0, 1871, 85538},
    {2, 0, 1871, 85553},
    {2, 1, 1871, 85633},
    {2, 1, 1872, 85633},
    {1, 0, 1873, 85684},
    {0, 1, 1873, 0},
    {2, 1, 1874, 85951},
    {2, 2, 1875, 86026},
    {1, 0, 1877, 86052},
    {0, 1, 1877, 0},
    {2, 1, 1878, 86305},
    {1, 0, 1879, 86360},
    {0, 1, 1879, 0},
    {2, 0, 1880, 86438},
    {2, 1, 1880, 14713},
    {2, 2, 1881, 86478},
    {1, 0, 1883, 54258},
    {0, 1, 1883, 0},
    {2, 1, 1884, 86550},
    {1, 0, 1885, 23488},
    {0, 1, 1885, 0},
    {2, 0, 1886, 86587},
    {2, 0, 1886, 86622},
    {0, 1, 1886, 0},
    {2, 1, 1887, 86622},
    {1, 0, 1888, 86709},
    {2, 0, 1888, 86727},
    {2, 1, 1888, 76181},
    {2, 2, 1889, 76181},
    {1, 0, 1891, 86833},
    {2, 3, 1891, 86972},
    {2, 1, 1894, 65382},
    {1, 0, 1895, 87004},
    {0, 1, 1895, 0},
    {2, 1, 1896, 87100},
    {2, 1, 1897, 87100},
    {1, 0, 1898, 87100},
    {0, 1, 1898, 0},
    {2, 1, 1899, 87165},
    {2, 1, 1900, 61010},
    {1, 0, 1901, 87230},
    {0, 1, 1901, 0},
    {0, 1, 1902, 0},
    {2, 1, 1903, 87638},
    {2, 1, 1904, 87638},
    {2, 1, 1905, 87815},
    {1, 0, 1906, 87836},
    {2, 0, 1906, 87855},
    {0, 1, 1906, 0},
    {0, 1, 1907, 0},
    {0, 1, 1908, 0},
    {2, 1, 1909, 88273},
    {2, 1, 1910, 88273},
    {2, 1, 1911, 88273},
    {1, 0, 1912, 88481},
    {0, 1, 1912, 0},
    {2, 1, 1913, 88273},
    {1, 0, 1914, 23211},
    {2, 1, 1914, 88641},
    {1, 0, 1915, 31394},
    {1, 1, 1915, 23342},
    {2, 0, 1916, 88732},
    {0, 1, 1916, 0},
    {2, 1, 1917, 88758},
    {2, 1, 1918, 88798},
    {1, 0, 1919, 80606},
    {0, 1, 1919, 0},
    {2, 1, 1920, 60957},
    {2, 2, 1921, 60957},
    {2, 1, 1923, 60957},
    {1, 0, 1924, 88993},
    {1, 0, 1924, 12178},
    {1, 0, 1924, 89087},
    {0, 1, 1924, 0},
    {0, 1, 1925, 0},
    {2, 1, 1926, 89608},
    {2, 1, 1927, 89768},
    {2, 1, 1928, 89608},
    {2, 2, 1929, 90000},
    {2, 1, 1931, 90113},
    {1, 0, 1932, 90143},
    {0, 1, 1932, 0},
    {2, 1, 1933, 89608},
    {2, 1, 1934, 89608},
    {2, 1, 1935, 41561},
    {1, 0, 1936, 90143},
    {0, 1, 1936, 0},
    {2, 1, 1937, 90565},
    {2, 1, 1938, 90632},
    {1, 0, 1939, 80606},
    {2, 1, 1939, 90684},
    {1, 0, 1940, 90705},
    {2, 1, 1940, 90723},
    {1, 0, 1941, 90742},
    {0, 1, 1941, 0},
    {0, 1, 1942, 0},
    {2, 1, 1943, 90869},
    {2, 2, 1944, 90919},
    {2, 2, 1946, 90919},
    {1, 0, 1948, 90945},
    {0, 1, 1948, 0},
    {0, 1, 1949, 0},
    {2, 1, 1950, 64210},
    {1, 0, 1951, 64551},
    {0, 1, 1951, 0},
    {1, 1, 1952, 91117},
    {2, 1, 1953, 91215},
    {2, 1, 1954, 91215},
    {1, 0, 1955, 91253},
    {2, 2, 1955, 23451},
    {2, 1, 1957, 51301},
    {1, 0, 1958, 91354},
    {2, 1, 1958, 91507},
    {2, 1, 1959, 91507},
    {2, 2, 1960, 91600},
    {2, 2, 1962, 91742},
    {2, 1, 1964, 80138},
    {2, 1, 1965, 80138},
    {2, 1, 1966, 80113},
    {1, 0, 1967, 91773},
    {2, 1, 1967, 91789},
    {1, 0, 1968, 35134},
    {0, 1, 1968, 0},
    {2, 1, 1969, 91855},
    {1, 0, 1970, 91899},
    {0, 1, 1970, 0},
    {2, 1, 1971, 92094},
    {1, 0, 1972, 92128},
    {2, 1, 1972, 92222},
    {2, 1, 1973, 92499},
    {2, 1, 1974, 92499},
    {1, 0, 1975, 11655},
    {0, 1, 1975, 0},
    {2, 0, 1976, 92672},
    {0, 1, 1976, 0},
    {2, 2, 1977, 92822},
    {2, 1, 1979, 92873},
    {2, 1, 1980, 92822},
    {1, 0, 1981, 92967},
    {0, 1, 1981, 0},
    {0, 1, 1982, 0},
    {2, 1, 1983, 22303},
    {2, 1, 1984, 25756},
    {2, 1, 1985, 93101},
    {1, 0, 1986, 93130},
    {2, 1, 1986, 69784},
    {1, 0, 1987, 31394},
    {0, 1, 1987, 0},
    {0, 1, 1988, 0},
    {2, 1, 1989, 25756},
    {2, 1, 1990, 25756},
    {1, 0, 1991, 22303},
    {2, 1, 1991, 93315},
    {1, 0, 1992, 15684},
    {0, 1, 1992, 0},
    {0, 1, 1993, 0},
    {2, 1, 1994, 93576},
    {2, 1, 1995, 93576},
    {1, 0, 1996, 93716},
    {0, 1, 1996, 0},
    {1, 0, 1997, 93780},
    {0, 2, 1997, 0},
    {2, 1, 1999, 93837},
    {1, 0, 2000, 35655},
    {0, 1, 2000, 0},
    {2, 1, 2001, 93908},
    {1, 0, 2002, 93933},
    {2, 1, 2002, 93949},
    {1, 0, 2003, 93975},
    {0, 1, 2003, 0},
    {2, 1, 2004, 93949},
    {1, 0, 2005, 93975},
    {0, 1, 2005, 0},
    {2, 1, 2006, 94145},
    {1, 0, 2007, 94172},
    {0, 1, 2007, 0},
    {1, 3, 2008, 53988},
    {1, 2, 2011, 53988},
    {2, 2, 2013, 94685},
    {2, 2, 2015, 94685},
    {2, 1, 2017, 95127},
    {2, 1, 2018, 95312},
    {2, 1, 2019, 95312},
    {1, 1, 2020, 95563},
    {2, 1, 2021, 95312},
    {2, 2, 2022, 95944},
    {2, 1, 2024, 95944},
    {2, 2, 2025, 95944},
    {2, 1, 2027, 13143},
    {2, 2, 2028, 96747},
    {2, 2, 2030, 96872},
    {2, 2, 2032, 96747},
    {2, 3, 2034, 97031},
    {2, 2, 2037, 97031},
    {2, 2, 2039, 97169},
    {2, 2, 2041, 97169},
    {2, 1, 2043, 73425},
    {2, 2, 2044, 97336},
    {2, 2, 2046, 31222},
    {2, 2, 2048, 6763},
    {2, 2, 2050, 6763},
    {1, 0, 2052, 95563},
    {0, 1, 2052, 0},
    {0, 1, 2053, 0},
    {1, 2, 2054, 53988},
    {2, 2, 2056, 97891},
    {2, 1, 2058, 97891},
    {2, 1, 2059, 97891},
    {2, 3, 2060, 98093},
    {2, 2, 2063, 98093},
    {2, 2, 2065, 88641},
    {2, 2, 2067, 88641},
    {2, 2, 2069, 13143},
    {2, 1, 2071, 13143},
    {2, 2, 2072, 13699},
    {2, 3, 2074, 49982},
    {2, 1, 2077, 98606},
    {2, 2, 2078, 31222},
    {1, 0, 2080, 64551},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 210, 1, 17, 0, 0},
    {80092, 0, 2003, 4, 4, 0, 0},
    {20633, 0, 446, 5, 1, 0, 0},
    {0, 0, 48, 1, 0, 0, 0},
    {0, 0, 35, 3, 0, 0, 0},
    {0, 0, 0, 20, 0, 0, 0},
    {0, 0, 20, 15, 0, 0, 0},
    {12113, 0, 2298, 27, 32, 0, 0},
    {0, 0, 2325, 17, 0, 0, 0},
    {0, 0, 2255, 2, 0, 1, 0},
    {14621, 0, 269, 4, 0, 1, 0},
    {0, 0, 1827, 2, 0, 0, 0},
    {0, 0, 1816, 2, 0, 0, 0},
    {0, 0, 1818, 2, 0, 0, 0},
    {10552, 0, 1126, 5, 0, 0, 0},
    {37341, 0, 891, 21, 4, 0, 0},
    {77178, 0, 1936, 3, 0, 1, 0},
    {77425, 0, 1939, 3, 0, 1, 0},
    {0, 0, 1874, 5, 0, 1, 0},
    {12632, 0, 215, 15, 18, 0, 0},
    {79135, 0, 1991, 7, 0, 0, 0},
    {0, 0, 1829, 4, 0, 1, 0},
    {0, 0, 1137, 5, 0, 0, 0},
    {75516, 0, 1918, 7, 0, 1, 0},
    {0, 0, 1562, 2, 0, 0, 0},
    {0, 0, 1651, 5, 0, 0, 0},
    {0, 0, 1551, 2, 0, 0, 0},
    {0, 0, 1648, 3, 0, 0, 0},
    {0, 0, 584, 1, 0, 0, 0},
    {41646, 0, 961, 4, 0, 1, 0},
    {0, 0, 1596, 3, 0, 0, 0},
    {0, 0, 844, 1, 0, 0, 0},
    {0, 0, 1835, 3, 0, 0, 0},
    {0, 0, 187, 2, 32, 0, 0},
    {0, 0, 83, 1, 1, 0, 0},
    {0, 0, 2096, 4, 0, 0, 0},
    {0, 0, 51, 1, 0, 0, 0},
    {0, 0, 2064, 3, 32, 0, 0},
    {0, 0, 471, 2, 0, 0, 0},
    {0, 0, 1975, 2, 0, 0, 0},
    {0, 0, 475, 2, 0, 0, 0},
    {0, 0, 2150, 3, 0, 0, 0},
    {0, 0, 473, 1, 10, 0, 0},
    {0, 0, 2149, 1, 0, 0, 0},
    {0, 0, 2298, 27, 0, 0, 0},
    {0, 0, 1857, 1, 0, 0, 0},
    {0, 0, 1260, 3, 0, 0, 0},
    {0, 0, 833, 1, 0, 0, 0},
    {0, 0, 654, 3, 0, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {35036, 0, 831, 2, 0, 0, 0},
    {0, 0, 1903, 4, 0, 0, 0},
    {77904, 0, 1952, 6, 0, 0, 0},
    {35978, 0, 863, 5, 0, 0, 0},
    {0, 0, 888, 2, 0, 0, 0},
    {61137, 0, 1508, 8, 0, 0, 0},
    {0, 0, 2227, 5, 0, 0, 0},
    {0, 0, 249, 6, 0, 0, 0},
    {0, 0, 2196, 8, 0, 0, 0},
    {0, 0, 157, 4, 25, 0, 0},
    {57596, 0, 1463, 33, 0, 0, 0},
    {90978, 0, 2223, 4, 0, 0, 0},
    {0, 0, 1977, 5, 0, 0, 0},
    {0, 0, 2115, 6, 0, 0, 0},
    {0, 0, 2277, 5, 0, 0, 0},
    {0, 0, 1684, 2, 0, 0, 0},
    {0, 0, 2041, 3, 0, 0, 0},
    {0, 0, 2213, 2, 0, 0, 0},
    {0, 0, 2215, 2, 0, 0, 0},
    {73228, 0, 1861, 6, 0, 0, 0},
    {56666, 56723, 1438, 5, 0, 0, 0},
    {0, 0, 1448, 7, 0, 0, 0},
    {0, 0, 1586, 2, 0, 0, 0},
    {11850, 0, 190, 1, 8, 0, 0},
    {0, 0, 2156, 4, 0, 0, 0},
    {0, 0, 1011, 4, 0, 0, 0},
    {35497, 0, 1711, 9, 0, 1, 0},
    {0, 0, 887, 1, 0, 0, 0},
    {0, 0, 1207, 2, 0, 0, 0},
    {0, 0, 1187, 8, 0, 0, 0},
    {0, 0, 2105, 4, 0, 0, 0},
    {0, 0, 54, 1, 0, 0, 0},
    {48332, 0, 1171, 4, 0, 0, 0},
    {0, 0, 1164, 2, 0, 0, 0},
    {0, 0, 1166, 5, 0, 0, 0},
    {0, 0, 1226, 4, 0, 0, 0},
    {20167, 0, 427, 5, 1, 0, 0},
    {60704, 0, 1500, 2, 20, 0, 0},
    {20314, 0, 2189, 5, 0, 0, 0},
    {76791, 0, 1930, 3, 0, 0, 0},
    {0, 0, 1124, 2, 0, 0, 0},
    {0, 0, 43, 1, 0, 0, 0},
    {0, 0, 57, 3, 0, 0, 0},
    {0, 0, 1142, 2, 0, 0, 0},
    {42039, 0, 978, 11, 0, 0, 0},
    {8518, 0, 87, 1, 3, 0, 0},
    {12567, 0, 211, 4, 7, 0, 0},
    {0, 0, 2164, 6, 0, 0, 0},
    {12478, 0, 207, 2, 9, 0, 2},
    {73587, 0, 1869, 3, 4, 0, 0},
    {0, 0, 52, 1, 0, 0, 0},
    {0, 0, 1547, 3, 0, 0, 0},
    {0, 0, 1615, 2, 0, 0, 0},
    {33904, 0, 799, 4, 0, 0, 0},
    {0, 0, 2257, 5, 0, 0, 0},
    {0, 0, 803, 1, 0, 0, 0},
    {0, 0, 770, 3, 0, 0, 0},
    {14026, 9245, 260, 3, 10, 0, 1},
    {0, 0, 977, 1, 0, 0, 0},
    {81946, 0, 2044, 3, 0, 1, 0},
    {77012, 0, 1933, 3, 0, 0, 0},
    {13972, 0, 256, 3, 19, 0, 1},
    {0, 0, 62, 1, 0, 0, 0},
    {0, 0, 2245, 3, 0, 0, 0},
    {25288, 0, 587, 3, 0, 0, 0},
    {87889, 0, 2171, 7, 0, 0, 0},
    {17589, 0, 358, 5, 0, 0, 0},
    {0, 0, 1967, 2, 0, 0, 0},
    {0, 0, 1617, 2, 0, 0, 0},
    {41291, 0, 951, 4, 4, 0, 0},
    {0, 0, 1738, 6, 0, 0, 0},
    {0, 0, 521, 1, 0, 0, 0},
    {0, 0, 518, 3, 0, 0, 0},
    {0, 0, 1825, 2, 0, 0, 0},
    {77686, 0, 1946, 1, 0, 0, 0},
    {0, 0, 1620, 2, 0, 0, 0},
    {0, 0, 2102, 3, 0, 0, 0},
    {0, 0, 2248, 3, 0, 0, 0},
    {0, 0, 1357, 3, 0, 0, 0},
    {0, 0, 164, 1, 0, 0, 0},
    {0, 0, 1553, 5, 0, 0, 0},
    {0, 0, 241, 4, 0, 0, 0},
    {0, 0, 1772, 2, 0, 0, 0},
    {10758, 10773, 161, 2, 0, 0, 0},
    {9245, 0, 678, 2, 0, 0, 0},
    {80274, 0, 2009, 3, 0, 0, 0},
    {0, 0, 2204, 5, 0, 1, 0},
    {23231, 0, 535, 4, 0, 0, 0},
    {15701, 0, 303, 5, 0, 0, 0},
    {0, 0, 555, 3, 0, 0, 0},
    {0, 0, 648, 3, 0, 0, 0},
    {0, 0, 1060, 4, 0, 0, 0},
    {0, 0, 1263, 5, 0, 0, 0},
    {0, 0, 957, 4, 0, 0, 0},
    {0, 0, 1629, 2, 0, 0, 0},
    {0, 0, 1626, 3, 0, 0, 0},
    {92991, 0, 2262, 6, 0, 0, 0},
    {70318, 0, 1758, 8, 0, 0, 0},
    {0, 0, 1251, 2, 0, 0, 0},
    {0, 0, 1249, 2, 0, 0, 0},
    {0, 0, 1106, 3, 0, 0, 0},
    {0, 0, 165, 1, 0, 0, 0},
    {0, 0, 1236, 3, 0, 0, 0},
    {0, 0, 2051, 2, 0, 0, 0},
    {0, 0, 1339, 5, 0, 0, 0},
    {19497, 19635, 413, 14, 1, 2, 0},
    {89037, 89080, 2195, 1, 32, 0, 0},
    {0, 0, 1809, 3, 0, 1, 0},
    {0, 0, 615, 2, 0, 0, 0},
    {74668, 0, 1897, 3, 0, 0, 0},
    {0, 0, 611, 4, 0, 0, 0},
    {0, 0, 1380, 4, 0, 0, 0},
    {0, 0, 1385, 3, 0, 0, 0},
    {0, 0, 176, 1, 8, 0, 0},
    {0, 0, 1245, 1, 17, 0, 0},
    {12116, 0, 196, 1, 8, 0, 0},
    {0, 0, 718, 4, 0, 0, 0},
    {0, 0, 201, 1, 8, 0, 0},
    {0, 0, 955, 2, 0, 0, 0},
    {0, 0, 882, 4, 0, 0, 0},
    {0, 0, 1867, 2, 32, 0, 0},
    {0, 0, 113, 1, 3, 0, 0},
    {9484, 0, 94, 1, 1, 0, 1},
    {20311, 0, 432, 6, 1, 0, 0},
    {0, 0, 1355, 2, 0, 0, 0},
    {0, 0, 1328, 2, 0, 0, 0},
    {50463, 0, 1232, 4, 0, 0, 0},
    {0, 0, 467, 4, 0, 0, 0},
    {11328, 0, 178, 1, 8, 0, 0},
    {0, 0, 1670, 2, 0, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {0, 0, 1580, 3, 0, 0, 0},
    {0, 0, 409, 2, 0, 0, 0},
    {0, 0, 1255, 1, 0, 0, 0},
    {0, 0, 110, 3, 2, 0, 0},
    {0, 0, 143, 1, 14, 0, 0},
    {65169, 0, 1631, 2, 0, 0, 0},
    {0, 0, 2217, 6, 0, 0, 0},
    {0, 0, 1872, 2, 0, 0, 0},
    {35849, 0, 860, 3, 0, 1, 0},
    {0, 0, 2143, 2, 0, 0, 0},
    {0, 0, 565, 4, 0, 0, 0},
    {0, 0, 1969, 2, 0, 0, 0},
    {0, 0, 1699, 4, 0, 0, 0},
    {23944, 0, 551, 4, 0, 0, 0},
    {11184, 0, 174, 2, 8, 0, 0},
    {34847, 0, 825, 3, 0, 0, 0},
    {19105, 0, 402, 4, 0, 0, 0},
    {72840, 0, 1851, 2, 0, 0, 0},
    {0, 0, 1681, 3, 0, 0, 0},
    {18786, 0, 394, 8, 0, 0, 0},
    {84592, 0, 2109, 6, 0, 0, 0},
    {0, 0, 1256, 4, 0, 0, 0},
    {18059, 0, 375, 19, 0, 0, 0},
    {12110, 0, 195, 1, 8, 0, 0},
    {0, 0, 817, 1, 0, 0, 0},
    {12211, 0, 200, 1, 8, 0, 1},
    {34950, 0, 828, 3, 0, 0, 0},
    {0, 0, 784, 2, 0, 0, 0},
    {0, 0, 725, 2, 0, 0, 0},
    {0, 0, 1820, 2, 0, 0, 0},
    {0, 0, 71, 2, 0, 0, 0},
    {0, 0, 98, 1, 1, 0, 0},
    {79885, 0, 1998, 2, 0, 0, 0},
    {35672, 0, 852, 5, 0, 0, 0},
    {60393, 0, 1496, 4, 20, 0, 0},
    {74429, 0, 1887, 4, 0, 0, 0},
    {0, 0, 1117, 6, 0, 0, 0},
    {0, 0, 1751, 5, 0, 0, 0},
    {12142, 0, 197, 1, 10, 0, 0},
    {0, 0, 1971, 4, 0, 0, 0},
    {0, 0, 2027, 2, 0, 0, 0},
    {0, 0, 1420, 1, 0, 0, 0},
    {0, 0, 198, 1, 8, 0, 0},
    {10821, 9332, 163, 1, 0, 0, 0},
    {0, 0, 1230, 2, 0, 0, 0},
    {50194, 0, 1223, 3, 0, 0, 0},
    {0, 0, 2181, 2, 0, 1, 0},
    {0, 0, 1077, 3, 0, 0, 0},
    {0, 0, 992, 2, 0, 0, 0},
    {0, 0, 1766, 1, 0, 0, 0},
    {11533, 0, 183, 1, 8, 0, 0},
    {16341, 0, 323, 15, 0, 0, 0},
    {20727, 0, 455, 6, 1, 0, 0},
    {0, 0, 851, 1, 0, 0, 0},
    {0, 0, 703, 2, 0, 0, 0},
    {0, 0, 2135, 2, 0, 0, 0},
    {0, 0, 532, 3, 0, 0, 0},
    {40664, 0, 924, 6, 4, 0, 0},
    {10579, 0, 1542, 5, 23, 0, 0},
    {0, 0, 509, 1, 0, 0, 0},
    {26683, 0, 635, 2, 0, 0, 0},
    {0, 0, 633, 2, 0, 0, 0},
    {0, 0, 631, 2, 0, 0, 0},
    {9311, 9335, 90, 1, 0, 0, 0},
    {0, 0, 1720, 3, 0, 0, 0},
    {77763, 0, 1947, 5, 0, 0, 0},
    {0, 0, 1585, 1, 0, 0, 0},
    {0, 0, 2292, 3, 0, 0, 0},
    {0, 0, 2082, 4, 0, 0, 0},
    {0, 0, 1568, 2, 0, 0, 0},
    {41753, 0, 965, 4, 0, 0, 0},
    {0, 0, 2075, 7, 0, 0, 0},
    {0, 0, 39, 2, 0, 0, 0},
    {9186, 9212, 86, 1, 30, 0, 0},
    {0, 0, 1659, 5, 0, 0, 0},
    {0, 0, 1639, 2, 0, 0, 0},
    {0, 0, 348, 10, 0, 0, 0},
    {25338, 0, 590, 3, 0, 0, 0},
    {0, 0, 146, 3, 15, 0, 0},
    {0, 0, 1723, 4, 0, 0, 0},
    {0, 0, 810, 2, 0, 0, 0},
    {0, 0, 807, 3, 0, 0, 0},
    {8483, 0, 55, 2, 4, 0, 0},
    {0, 0, 1098, 2, 0, 0, 0},
    {0, 0, 135, 1, 21, 0, 0},
    {0, 0, 47, 1, 24, 0, 0},
    {0, 0, 1822, 3, 0, 0, 0},
    {0, 0, 1633, 3, 0, 0, 0},
    {0, 0, 1894, 3, 0, 1, 0},
    {33653, 0, 787, 3, 0, 0, 0},
    {0, 0, 593, 1, 0, 0, 0},
    {0, 0, 1195, 2, 0, 0, 0},
    {11069, 0, 169, 1, 8, 0, 0},
    {54544, 0, 1378, 2, 0, 0, 0},
    {0, 0, 1668, 2, 0, 0, 0},
    {0, 0, 1388, 1, 0, 0, 0},
    {0, 0, 1390, 2, 0, 0, 0},
    {0, 0, 1389, 1, 0, 0, 0},
    {0, 0, 1667, 1, 0, 0, 0},
    {0, 0, 1394, 2, 0, 0, 0},
    {0, 0, 264, 1, 32, 0, 0},
    {0, 0, 1396, 1, 0, 0, 0},
    {0, 0, 1384, 1, 0, 0, 0},
    {14306, 0, 265, 4, 8, 0, 1},
    {14214, 0, 263, 1, 8, 0, 1},
    {0, 0, 1393, 1, 0, 0, 0},
    {0, 0, 1664, 3, 0, 0, 0},
    {0, 0, 1392, 1, 0, 0, 0},
    {0, 0, 2290, 2, 0, 0, 0},
    {0, 0, 1564, 4, 0, 0, 0},
    {0, 0, 1175, 6, 0, 0, 0},
    {20962, 0, 464, 3, 0, 0, 0},
    {0, 0, 2015, 4, 0, 0, 0},
    {0, 0, 1534, 1, 0, 0, 0},
    {67583, 0, 1703, 5, 0, 1, 0},
    {83441, 0, 2086, 4, 0, 0, 0},
    {0, 0, 2093, 3, 0, 0, 0},
    {65066, 0, 1622, 4, 0, 0, 0},
    {0, 0, 1602, 2, 0, 0, 0},
    {26777, 0, 637, 4, 0, 0, 0},
    {26913, 0, 644, 4, 0, 0, 0},
    {0, 0, 141, 1, 5, 0, 0},
    {0, 0, 501, 2, 30, 0, 0},
    {51486, 0, 1272, 4, 0, 0, 0},
    {0, 0, 1436, 2, 0, 0, 0},
    {0, 0, 2209, 4, 0, 0, 0},
    {40068, 0, 912, 2, 4, 1, 0},
    {22320, 0, 508, 1, 18, 0, 0},
    {0, 0, 1209, 3, 0, 0, 0},
    {91388, 0, 2235, 8, 4, 0, 0},
    {11144, 0, 173, 1, 8, 0, 0},
    {0, 0, 2050, 1, 0, 0, 0},
    {75337, 0, 1916, 2, 0, 0, 0},
    {75042, 0, 1912, 4, 0, 0, 0},
    {62799, 0, 1535, 3, 0, 0, 0},
    {0, 0, 1672, 3, 0, 1, 0},
    {0, 0, 2053, 6, 0, 0, 0},
    {0, 0, 209, 1, 13, 0, 0},
    {21916, 21934, 497, 4, 0, 0, 0},
    {11325, 0, 177, 1, 8, 0, 0},
    {0, 0, 81, 2, 0, 0, 0},
    {0, 0, 1574, 1, 21, 0, 0},
    {13935, 0, 255, 1, 9, 0, 0},
    {0, 0, 1796, 3, 0, 0, 0},
    {0, 0, 1276, 3, 0, 0, 0},
    {0, 0, 1858, 3, 0, 0, 0},
    {0, 0, 523, 1, 0, 0, 0},
    {0, 0, 1156, 5, 0, 0, 0},
    {11334, 0, 179, 1, 8, 0, 0},
    {17727, 0, 363, 8, 0, 0, 0},
    {76620, 0, 1925, 5, 0, 1, 0},
    {0, 0, 794, 2, 0, 0, 0},
    {10359, 0, 136, 1, 33, 0, 0},
    {0, 0, 1708, 3, 0, 0, 0},
    {0, 0, 1570, 3, 0, 0, 0},
    {0, 0, 411, 2, 0, 0, 0},
    {0, 0, 259, 1, 12, 0, 0},
    {43679, 0, 1027, 11, 0, 0, 0},
    {25192, 0, 585, 2, 0, 0, 0},
    {0, 0, 1221, 2, 0, 0, 0},
    {0, 0, 1220, 1, 0, 0, 0},
    {0, 0, 1780, 5, 0, 0, 0},
    {74186, 0, 1882, 5, 0, 0, 0},
    {0, 0, 542, 2, 0, 0, 0},
    {0, 0, 651, 3, 0, 0, 0},
    {40805, 12828, 933, 7, 4, 0, 0},
    {0, 0, 700, 3, 0, 0, 0},
    {0, 0, 1268, 1, 0, 0, 0},
    {29979, 0, 722, 3, 0, 0, 0},
    {24171, 0, 558, 7, 0, 0, 0},
    {71533, 0, 1789, 4, 0, 0, 0},
    {0, 0, 1788, 1, 0, 0, 0},
    {0, 0, 299, 1, 0, 0, 0},
    {0, 0, 275, 22, 0, 0, 0},
    {51671, 10552, 1279, 2, 0, 0, 0},
    {0, 0, 2000, 3, 0, 0, 0},
    {0, 0, 1370, 1, 0, 0, 0},
    {0, 0, 1362, 6, 0, 0, 0},
    {0, 0, 1281, 6, 0, 0, 0},
    {0, 0, 1295, 4, 0, 0, 0},
    {0, 0, 1326, 2, 0, 0, 0},
    {52802, 0, 1303, 4, 0, 0, 0},
    {0, 0, 1374, 3, 0, 0, 0},
    {0, 0, 1320, 1, 0, 0, 0},
    {0, 0, 1377, 1, 0, 0, 0},
    {0, 0, 1323, 1, 0, 0, 0},
    {53155, 0, 1321, 2, 0, 0, 0},
    {0, 0, 1318, 2, 0, 0, 0},
    {0, 0, 1812, 3, 0, 0, 0},
    {9245, 0, 1287, 6, 0, 0, 0},
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
    {0, 0, 2137, 3, 0, 0, 0},
    {0, 0, 2128, 4, 0, 0, 0},
    {11075, 0, 170, 1, 8, 0, 0},
    {64046, 0, 1588, 4, 0, 0, 0},
    {79047, 0, 1987, 2, 0, 0, 0},
    {79089, 0, 1989, 2, 17, 0, 0},
    {35230, 0, 839, 3, 0, 0, 0},
    {36342, 0, 868, 4, 28, 0, 0},
    {0, 0, 2287, 3, 0, 0, 0},
    {73014, 0, 1855, 2, 0, 0, 0},
    {0, 0, 834, 1, 0, 0, 0},
    {9565, 0, 99, 11, 29, 0, 0},
    {0, 0, 1212, 3, 0, 0, 0},
    {0, 0, 1215, 2, 0, 0, 0},
    {0, 0, 1502, 5, 0, 1, 0},
    {0, 0, 2067, 8, 0, 1, 0},
    {0, 0, 2270, 5, 0, 0, 0},
    {0, 0, 705, 2, 0, 0, 0},
    {0, 0, 580, 3, 0, 1, 0},
    {55185, 0, 1397, 2, 0, 0, 0},
    {0, 0, 1411, 1, 0, 0, 0},
    {0, 0, 1330, 2, 0, 0, 0},
    {0, 0, 790, 4, 0, 0, 0},
    {0, 0, 1146, 2, 0, 0, 0},
    {0, 0, 66, 3, 0, 0, 0},
    {0, 0, 78, 3, 0, 0, 0},
    {11670, 11787, 189, 1, 9, 0, 1},
    {0, 0, 1960, 2, 0, 0, 0},
    {0, 0, 1088, 3, 0, 0, 0},
    {0, 0, 1091, 3, 0, 0, 0},
    {0, 0, 1144, 2, 0, 0, 0},
    {0, 0, 1645, 1, 0, 0, 0},
    {0, 0, 1550, 1, 0, 0, 0},
    {0, 0, 1644, 1, 0, 0, 0},
    {0, 0, 1646, 2, 0, 0, 0},
    {0, 0, 1507, 1, 0, 0, 0},
    {0, 0, 711, 2, 0, 0, 0},
    {0, 0, 744, 10, 0, 0, 0},
    {0, 0, 1253, 2, 0, 0, 0},
    {85590, 0, 2125, 3, 0, 0, 0},
    {0, 0, 776, 4, 0, 0, 0},
    {16341, 0, 320, 3, 0, 0, 0},
    {44224, 0, 1038, 1, 0, 1, 0},
    {0, 0, 1039, 4, 0, 0, 0},
    {0, 0, 1047, 2, 0, 0, 0},
    {0, 0, 1046, 1, 0, 0, 0},
    {0, 0, 1045, 1, 0, 0, 0},
    {0, 0, 1043, 2, 0, 0, 0},
    {0, 0, 1049, 1, 0, 0, 0},
    {0, 0, 2059, 1, 0, 0, 0},
    {0, 0, 1058, 1, 0, 0, 0},
    {0, 0, 1059, 1, 8, 0, 1},
    {0, 0, 1053, 3, 0, 0, 0},
    {0, 0, 1051, 2, 0, 0, 0},
    {0, 0, 1050, 1, 0, 0, 0},
    {0, 0, 1056, 2, 0, 0, 0},
    {0, 0, 997, 3, 0, 0, 0},
    {0, 0, 1000, 1, 0, 0, 0},
    {0, 0, 2090, 3, 0, 0, 0},
    {0, 0, 845, 2, 0, 0, 0},
    {0, 0, 1080, 4, 0, 0, 0},
    {30183, 0, 727, 5, 0, 0, 0},
    {0, 0, 1982, 5, 0, 0, 0},
    {0, 0, 1016, 2, 0, 0, 0},
    {0, 0, 1015, 1, 0, 0, 0},
    {22894, 0, 529, 3, 0, 0, 0},
    {0, 0, 1100, 3, 0, 0, 0},
    {0, 0, 1103, 3, 0, 0, 0},
    {0, 0, 2060, 4, 0, 0, 0},
    {0, 0, 1774, 2, 0, 0, 0},
    {86068, 0, 2132, 3, 0, 0, 0},
    {0, 0, 1966, 1, 0, 0, 0},
    {8568, 0, 63, 3, 0, 0, 0},
    {0, 0, 1418, 2, 0, 0, 0},
    {35485, 0, 847, 4, 0, 0, 0},
    {0, 0, 1909, 2, 0, 0, 0},
    {0, 0, 761, 2, 0, 0, 0},
    {28090, 0, 683, 7, 0, 1, 0},
    {0, 0, 1756, 1, 0, 0, 0},
    {28458, 0, 690, 9, 0, 1, 0},
    {0, 0, 699, 1, 0, 0, 0},
    {0, 0, 1675, 1, 10, 0, 1},
    {0, 0, 1676, 1, 10, 0, 1},
    {0, 0, 1776, 4, 0, 0, 0},
    {0, 0, 1422, 3, 0, 0, 0},
    {0, 0, 2034, 5, 0, 0, 0},
    {0, 0, 1410, 1, 0, 0, 0},
    {0, 0, 1412, 1, 0, 0, 0},
    {0, 0, 1421, 1, 0, 0, 0},
    {0, 0, 1430, 2, 0, 0, 0},
    {0, 0, 1413, 2, 32, 0, 0},
    {0, 0, 1399, 11, 0, 0, 0},
    {0, 0, 1425, 3, 0, 0, 0},
    {0, 0, 2031, 3, 0, 0, 0},
    {0, 0, 1432, 2, 0, 0, 0},
    {0, 0, 2039, 2, 0, 0, 0},
    {0, 0, 1428, 2, 0, 0, 0},
    {34038, 0, 805, 2, 0, 0, 0},
    {0, 0, 2012, 3, 0, 0, 0},
    {9230, 0, 88, 2, 1, 0, 0},
    {40741, 25426, 930, 3, 4, 0, 0},
    {0, 0, 338, 10, 0, 0, 0},
    {0, 0, 757, 1, 0, 0, 0},
    {0, 0, 754, 3, 0, 0, 0},
    {0, 0, 796, 3, 0, 0, 0},
    {0, 0, 1583, 2, 0, 0, 0},
    {0, 0, 1577, 1, 0, 0, 0},
    {0, 0, 1578, 2, 0, 0, 0},
    {20512, 0, 438, 6, 1, 0, 0},
    {10465, 0, 137, 1, 22, 0, 0},
    {0, 0, 1239, 1, 0, 0, 0},
    {26283, 0, 624, 6, 0, 0, 0},
    {0, 0, 630, 1, 0, 0, 0},
    {0, 0, 623, 1, 8, 0, 0},
    {26149, 0, 619, 2, 0, 0, 0},
    {0, 0, 617, 2, 0, 0, 0},
    {26149, 0, 621, 2, 0, 0, 0},
    {0, 0, 1573, 1, 0, 0, 0},
    {0, 0, 2160, 4, 0, 0, 0},
    {8438, 8472, 53, 1, 0, 0, 0},
    {0, 0, 238, 3, 0, 0, 0},
    {10534, 0, 144, 1, 16, 0, 0},
    {0, 0, 1907, 1, 0, 0, 0},
    {25420, 0, 594, 6, 0, 0, 0},
    {0, 0, 45, 1, 0, 0, 0},
    {22532, 0, 516, 2, 0, 0, 0},
    {0, 0, 374, 1, 0, 0, 0},
    {23630, 0, 545, 3, 0, 0, 0},
    {22343, 0, 510, 6, 0, 0, 0},
    {74114, 0, 1879, 3, 0, 0, 0},
    {18010, 0, 373, 1, 35, 0, 0},
    {9562, 0, 2282, 2, 0, 0, 0},
    {0, 0, 2185, 4, 0, 0, 0},
    {0, 0, 1962, 4, 0, 0, 0},
    {32835, 0, 766, 4, 0, 0, 0},
    {0, 0, 1538, 1, 0, 0, 0},
    {62945, 0, 1539, 3, 0, 0, 0},
    {0, 0, 2243, 2, 0, 0, 0},
    {27181, 0, 657, 15, 0, 0, 0},
    {63891, 0, 1575, 2, 4, 0, 0},
    {9562, 0, 2121, 3, 0, 0, 0},
    {0, 0, 1636, 1, 8, 0, 1},
    {0, 0, 2008, 1, 0, 0, 0},
    {15882, 0, 308, 12, 0, 0, 0},
    {40958, 0, 940, 11, 4, 0, 0},
    {0, 0, 2029, 2, 0, 0, 0},
    {0, 0, 2284, 3, 0, 0, 0},
    {0, 0, 1074, 3, 0, 0, 0},
    {0, 0, 989, 3, 0, 0, 0},
    {11114, 0, 172, 1, 9, 0, 0},
    {0, 0, 1002, 6, 0, 0, 0},
    {0, 0, 1001, 1, 0, 0, 0},
    {0, 0, 69, 2, 0, 0, 0},
    {50545, 0, 1240, 5, 0, 0, 0},
    {0, 0, 1153, 3, 0, 0, 0},
    {0, 0, 1149, 1, 0, 0, 0},
    {0, 0, 1150, 1, 0, 0, 0},
    {0, 0, 995, 2, 0, 0, 0},
    {0, 0, 1152, 1, 0, 0, 0},
    {0, 0, 1148, 1, 0, 0, 0},
    {0, 0, 1151, 1, 0, 0, 0},
    {0, 0, 1908, 1, 0, 0, 0},
    {0, 0, 1757, 1, 0, 0, 0},
    {0, 0, 1248, 1, 0, 0, 0},
    {11931, 0, 192, 2, 8, 0, 0},
    {0, 0, 583, 1, 0, 0, 0},
    {0, 0, 1729, 4, 0, 1, 0},
    {0, 0, 527, 1, 0, 0, 0},
    {0, 0, 1793, 3, 0, 0, 0},
    {0, 0, 1415, 1, 0, 0, 0},
    {0, 0, 1416, 2, 0, 0, 0},
    {36766, 0, 877, 5, 3, 1, 0},
    {0, 0, 2019, 4, 0, 0, 0},
    {13242, 0, 230, 2, 18, 0, 0},
    {0, 0, 1131, 3, 0, 0, 0},
    {0, 0, 1064, 3, 0, 0, 0},
    {0, 0, 1134, 1, 0, 0, 0},
    {0, 0, 1332, 7, 0, 0, 0},
    {49537, 0, 1197, 10, 0, 0, 0},
    {12314, 0, 204, 1, 11, 0, 0},
    {74605, 0, 1891, 3, 0, 0, 0},
    {24696, 0, 573, 7, 0, 0, 0},
    {0, 0, 890, 1, 0, 0, 0},
    {0, 0, 886, 1, 0, 0, 0},
    {34258, 0, 812, 5, 0, 0, 0},
    {0, 0, 2007, 1, 1, 0, 0},
    {22111, 0, 503, 5, 0, 0, 0},
    {0, 0, 835, 4, 0, 0, 0},
    {13341, 0, 232, 6, 18, 0, 0},
    {69139, 0, 1733, 5, 0, 0, 0},
    {10481, 0, 138, 1, 22, 0, 0},
    {0, 0, 1217, 3, 0, 0, 0},
    {0, 0, 680, 1, 0, 0, 0},
    {93298, 0, 2275, 2, 0, 0, 0},
    {29408, 0, 713, 2, 0, 0, 0},
    {0, 0, 1727, 2, 0, 0, 0},
    {92157, 0, 2251, 4, 0, 1, 0},
    {0, 0, 50, 1, 31, 0, 0},
    {0, 0, 142, 1, 6, 0, 0},
    {0, 0, 245, 4, 0, 0, 0},
    {89031, 0, 2194, 1, 10, 0, 1},
    {86492, 0, 2140, 3, 0, 0, 0},
    {0, 0, 539, 3, 0, 0, 0},
    {0, 0, 38, 1, 26, 0, 0},
    {0, 0, 2178, 3, 0, 1, 0},
    {0, 0, 1558, 4, 0, 0, 0},
    {65658, 0, 1656, 3, 0, 0, 0},
    {0, 0, 544, 1, 0, 0, 0},
    {0, 0, 1911, 1, 0, 0, 0},
    {0, 0, 451, 4, 1, 0, 0},
    {0, 0, 2232, 3, 0, 0, 0},
    {0, 0, 1744, 7, 0, 0, 0},
    {0, 0, 489, 2, 0, 0, 0},
    {0, 0, 491, 4, 0, 0, 0},
    {0, 0, 1610, 5, 0, 0, 0},
    {10555, 0, 145, 1, 16, 0, 0},
    {0, 0, 857, 2, 0, 0, 0},
    {61822, 0, 1516, 18, 0, 0, 0},
    {64563, 0, 1599, 3, 0, 0, 0},
    {72840, 0, 1848, 3, 0, 0, 0},
    {0, 0, 1094, 4, 0, 0, 0},
    {0, 0, 2023, 4, 0, 0, 0},
    {0, 0, 300, 3, 0, 0, 0},
    {0, 0, 1815, 1, 0, 0, 0},
    {0, 0, 763, 3, 0, 0, 0},
    {0, 0, 1084, 4, 0, 0, 0},
    {0, 0, 2047, 1, 0, 0, 0},
    {0, 0, 1181, 6, 0, 0, 0},
    {0, 0, 2100, 2, 0, 0, 0},
    {21223, 21377, 477, 8, 0, 0, 0},
    {11085, 0, 171, 1, 9, 0, 3},
    {0, 0, 758, 3, 0, 0, 0},
    {0, 0, 969, 2, 0, 0, 0},
    {34041, 0, 1443, 5, 0, 0, 0},
    {66223, 0, 1677, 4, 0, 0, 0},
    {88658, 0, 2183, 2, 0, 0, 0},
    {0, 0, 2170, 1, 0, 0, 0},
    {21723, 21747, 485, 4, 0, 0, 0},
    {8941, 0, 73, 2, 32, 0, 0},
    {12243, 0, 202, 1, 9, 0, 0},
    {0, 0, 1838, 4, 0, 0, 0},
    {0, 0, 1845, 3, 0, 0, 0},
    {0, 0, 1842, 3, 0, 0, 0},
    {0, 0, 151, 2, 34, 0, 0},
    {0, 0, 842, 2, 0, 0, 0},
    {19236, 0, 406, 3, 0, 0, 0},
    {77707, 0, 1958, 2, 0, 0, 0},
    {11442, 0, 182, 1, 8, 0, 0},
    {0, 0, 2153, 3, 0, 0, 0},
    {0, 0, 1641, 3, 0, 0, 0},
    {0, 0, 569, 4, 0, 0, 0},
    {0, 0, 149, 2, 0, 0, 0},
    {0, 0, 707, 4, 0, 0, 0},
    {0, 0, 2146, 3, 0, 0, 0},
    {0, 0, 2145, 1, 0, 0, 0},
    {28041, 0, 681, 2, 0, 0, 0},
    {71746, 0, 1799, 6, 4, 1, 0},
    {0, 0, 2124, 1, 0, 0, 0},
    {0, 0, 1135, 2, 0, 0, 0},
    {9373, 9397, 91, 3, 1, 0, 0},
    {0, 0, 114, 21, 2, 0, 1},
    {36620, 0, 872, 5, 0, 0, 0},
    {77561, 0, 1942, 4, 0, 0, 0},
    {11634, 0, 186, 1, 8, 0, 0},
    {10867, 0, 166, 3, 8, 0, 0},
    {0, 0, 2268, 2, 0, 0, 0},
    {0, 0, 1349, 2, 0, 0, 0},
    {0, 0, 1353, 2, 0, 0, 0},
    {0, 0, 1696, 3, 0, 0, 0},
    {0, 0, 786, 1, 0, 0, 0},
    {0, 0, 780, 4, 0, 0, 0},
    {31409, 0, 741, 3, 0, 0, 0},
    {0, 0, 716, 2, 0, 0, 0},
    {0, 0, 734, 7, 0, 0, 0},
    {0, 0, 715, 1, 0, 0, 0},
    {0, 0, 732, 2, 0, 0, 0},
    {12014, 0, 194, 1, 8, 0, 0},
    {9508, 0, 95, 3, 1, 0, 1},
    {0, 0, 1112, 5, 0, 0, 0},
    {9562, 0, 1604, 3, 0, 0, 0},
    {0, 0, 199, 1, 8, 0, 1},
    {0, 0, 1161, 3, 0, 0, 0},
    {0, 0, 60, 2, 0, 0, 0},
    {0, 0, 994, 1, 0, 0, 0},
    {0, 0, 1767, 5, 0, 0, 0},
    {42030, 0, 974, 3, 4, 0, 0},
    {0, 0, 1455, 8, 0, 1, 0},
    {11610, 0, 185, 1, 8, 0, 0},
    {11582, 0, 184, 1, 8, 0, 1},
    {0, 0, 1607, 3, 0, 0, 0},
    {64250, 0, 1592, 4, 32, 0, 0},
    {11360, 0, 180, 1, 8, 0, 0},
    {0, 0, 371, 2, 0, 0, 0},
    {0, 0, 2048, 2, 0, 0, 0},
    {0, 0, 206, 1, 9, 0, 1},
    {0, 0, 297, 2, 0, 0, 0},
    {0, 0, 1691, 5, 0, 0, 0},
    {66560, 0, 1686, 5, 0, 0, 0},
    {0, 0, 1018, 9, 0, 0, 0},
    {0, 0, 155, 2, 0, 0, 0},
    {0, 0, 672, 6, 0, 0, 0},
    {20583, 0, 444, 2, 1, 0, 0},
    {0, 0, 1805, 4, 0, 0, 0},
    {0, 0, 153, 2, 0, 0, 0},
    {11919, 0, 191, 1, 8, 0, 0},
    {20895, 0, 461, 3, 1, 1, 0},
    {29304, 0, 1269, 2, 0, 0, 0},
    {34473, 0, 818, 7, 0, 0, 0},
    {21191, 0, 474, 1, 9, 0, 0},
    {0, 0, 1072, 2, 0, 0, 0},
    {0, 0, 1853, 2, 0, 0, 0},
    {0, 0, 1123, 1, 0, 0, 0},
    {0, 0, 1619, 1, 0, 0, 0},
    {12296, 0, 203, 1, 10, 0, 0},
    {0, 0, 1833, 2, 0, 0, 0},
    {0, 0, 1110, 2, 0, 1, 0},
    {0, 0, 1109, 1, 0, 0, 0},
    {40092, 0, 914, 10, 4, 0, 0},
    {0, 0, 140, 1, 24, 0, 0},
    {0, 0, 139, 1, 24, 0, 0},
    {0, 0, 528, 1, 0, 0, 0},
    {23666, 0, 548, 3, 0, 0, 0},
    {0, 0, 2295, 3, 0, 0, 0},
    {12356, 0, 205, 1, 11, 0, 0},
    {0, 0, 641, 3, 0, 0, 0},
    {0, 0, 971, 3, 0, 0, 0},
    {11372, 0, 181, 1, 8, 0, 0},
    {0, 0, 84, 2, 3, 0, 0},
    {0, 0, 46, 1, 27, 0, 0},
    {0, 0, 609, 2, 0, 0, 0},
    {0, 0, 606, 3, 0, 0, 0},
    {0, 0, 604, 2, 0, 0, 0},
    {0, 0, 1900, 3, 0, 0, 0},
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
    "Add-MpPreference\0"
    "Clear-Content\0"
    "Clear-Disk\0"
    "Clear-EventLog\0"
    "Clear-RecycleBin\0"
    "DEL\0"
    "Disable-ADAccount\0"
    "Disable-ComputerRestore\0"
    "Disable-LocalUser\0"
    "Disable-NetAdapter\0"
    "Disable-WindowsOptionalFeature\0"
    "Dismount-VHD-x\0"
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
    "Remove-ADComputer\0"
    "Remove-ADGroup\0"
    "Remove-ADObject\0"
    "Remove-ADUser\0"
    "Remove-AzResourceGroup\0"
    "Remove-AzVM\0"
    "Remove-DnsServerZone\0"
    "Remove-Item\0"
    "Remove-LocalUser\0"
    "Remove-Mailbox\0"
    "Remove-MgUser\0"
    "Remove-NetFirewallRule\0"
    "Remove-NetIPAddress\0"
    "Remove-NetRoute\0"
    "Remove-Partition\0"
    "Remove-Service\0"
    "Remove-SmbShare\0"
    "Remove-StoragePool\0"
    "Remove-VM\0"
    "Remove-VMSnapshot\0"
    "Remove-VirtualDisk\0"
    "Remove-Volume\0"
    "Reset-ComputerMachinePassword\0"
    "Reset-PhysicalDisk\0"
    "Responder.py\0"
    "Restart-Computer\0"
    "Restore-VMSnapshot\0"
    "Rscript\0"
    "SEGGER\0"
    "ST-LINK_CLI\0"
    "STM32_Programmer\0"
    "STM32_Programmer_CLI\0"
    "Set-ExecutionPolicy\0"
    "Set-MpPreference\0"
    "Set-NetFirewallProfile\0"
    "Stop-Computer\0"
    "Stop-VM\0"
    "Uninstall-WindowsFeature\0"
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
    "acme.sh\0"
    "acpi\0"
    "act\0"
    "adaptec\0"
    "adb\0"
    "adb disable-verity\0"
    "adb push\0"
    "adb reboot\0"
    "adb remount\0"
    "adb root\0"
    "adb shell\0"
    "adb sideload\0"
    "adb tcpip\0"
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
    "aktualizr\0"
    "alacritty\0"
    "alembic\0"
    "algokit\0"
    "alias\0"
    "aliyun\0"
    "alloy\0"
    "alsamixer\0"
    "am\0"
    "am broadcast\0"
    "amcleanup\0"
    "amidelnx\0"
    "amixer\0"
    "amlabel\0"
    "amm\0"
    "ammonite\0"
    "ampinstmgr\0"
    "amplify\0"
    "amplify delete\0"
    "ampy\0"
    "ampy reset\0"
    "ampy rm\0"
    "ampy rmdir\0"
    "amrmtape\0"
    "amtool\0"
    "amtool silence add\0"
    "amtool silence expire\0"
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
    "apd\0"
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
    "appwrite\0"
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
    "aptos\0"
    "ar\0"
    "arangodb\0"
    "arangosh\0"
    "arcconf\0"
    "arch\0"
    "arch-chroot\0"
    "arcrm\0"
    "arduino-cli\0"
    "areca-cli\0"
    "areca_cl\0"
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
    "asustor\0"
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
    "auditpol\0"
    "aureport\0"
    "ausearch\0"
    "authconfig\0"
    "authselect\0"
    "automake\0"
    "autoreconf\0"
    "autorestic\0"
    "autossh\0"
    "avahi-browse\0"
    "avahi-resolve\0"
    "avalanche\0"
    "avarice\0"
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
    "bacarf-x\0"
    "bacdl\0"
    "backupninja\0"
    "backuppc_delete\0"
    "bacnet\0"
    "bacrd-x\0"
    "bacula-dbcheck\0"
    "bacula-x\0"
    "bacwp\0"
    "badblocks\0"
    "badmin\0"
    "balena-etcher\0"
    "barebox-state\0"
    "bareboxenv\0"
    "bareos-dbcheck\0"
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
    "bcdboot\0"
    "bcdedit\0"
    "bcdedit.exe\0"
    "bcmserver\0"
    "bconsole\0"
    "bcp\0"
    "beadm\0"
    "bectl\0"
    "beef-xss\0"
    "beeline\0"
    "beep\0"
    "bellows\0"
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
    "bitcoin-cli\0"
    "bitcoind\0"
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
    "bokeh\0"
    "boot0cfg\0"
    "bootctl\0"
    "bootm\0"
    "bootrec\0"
    "bore\0"
    "bore local\0"
    "borg\0"
    "borg compact\0"
    "borg delete\0"
    "borg extract\0"
    "borg prune\0"
    "bosboot-x\0"
    "bossac\0"
    "boundary\0"
    "bpexpdate\0"
    "bpimage\0"
    "bpmedia\0"
    "bpmedialist\0"
    "bq\0"
    "bq rm\0"
    "brasero\0"
    "brctl\0"
    "break\0"
    "bresize\0"
    "brew\0"
    "brew bundle cleanup\0"
    "brew install\0"
    "brew remove\0"
    "brew rm\0"
    "brew uninstall\0"
    "bridge\0"
    "bridge fdb flush\0"
    "bridge link set\0"
    "bridge vlan del\0"
    "bridge vlan delete\0"
    "brightnessctl\0"
    "brownie\0"
    "brz\0"
    "brz clean-tree\0"
    "brz revert\0"
    "bsdlabel\0"
    "bsdtar\0"
    "bsub\0"
    "bsync\0"
    "bteq\0"
    "btop\0"
    "btrbk\0"
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
    "burp\0"
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
    "cacls\0"
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
    "canopen\0"
    "canplayer\0"
    "cansend\0"
    "cansequence\0"
    "cansniffer-x\0"
    "cap\0"
    "cap remove\0"
    "capsh\0"
    "cardano-cli\0"
    "cargo\0"
    "cargo install\0"
    "cargo script\0"
    "cargo uninstall\0"
    "cargo yank\0"
    "cargo-embed\0"
    "cargo-flash\0"
    "cargo-make\0"
    "cargo-script\0"
    "caringcaribou\0"
    "cast\0"
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
    "celocli\0"
    "centreon\0"
    "ceph\0"
    "certbot\0"
    "certbot revoke\0"
    "certbot unregister\0"
    "certstrap\0"
    "certutil\0"
    "cf\0"
    "cf-key\0"
    "cfdisk\0"
    "cfe\0"
    "cfgadm\0"
    "cfgmtd\0"
    "cfgutil\0"
    "cfssl\0"
    "cgdisk\0"
    "cgexec\0"
    "ch341eeprom\0"
    "ch341prog\0"
    "chage\0"
    "chalice\0"
    "chattr\0"
    "chcon\0"
    "chdir\0"
    "cheat\0"
    "chef-server-ctl\0"
    "chez\0"
    "chflags\0"
    "chfn\0"
    "chgrp\0"
    "chia\0"
    "chibi-scheme\0"
    "chip-tool\0"
    "chisel\0"
    "chisel client\0"
    "chisel server\0"
    "chkconfig\0"
    "chkrootkit\0"
    "chmod\0"
    "choom\0"
    "chown\0"
    "chpasswd\0"
    "chpst\0"
    "chpv\0"
    "chromium\0"
    "chronic\0"
    "chronyc\0"
    "chroot\0"
    "chrt\0"
    "chsh\0"
    "chuser-x\0"
    "chvt\0"
    "cilium\0"
    "cilium uninstall\0"
    "cinnamon-session-quit\0"
    "cipher\0"
    "cipher.exe\0"
    "civo\0"
    "ckcc\0"
    "cksum\0"
    "clamscan\0"
    "clang\0"
    "clang++\0"
    "clang-format\0"
    "claude\0"
    "claude-plugin\0"
    "clear\0"
    "cleos\0"
    "clevis\0"
    "cli\0"
    "clickhouse-client\0"
    "clickhouse-copier\0"
    "clish\0"
    "clisp\0"
    "clj\0"
    "clnode\0"
    "cloc\0"
    "clojure\0"
    "clonezilla\0"
    "cloud-init\0"
    "cloud-init clean\0"
    "cloudflared\0"
    "cloudflared tunnel\0"
    "clpctl\0"
    "clrg\0"
    "clrs\0"
    "clush\0"
    "cm\0"
    "cm undo\0"
    "cmake\0"
    "cmd\0"
    "cmd package\0"
    "cmdeleteconf\0"
    "cmhaltcl\0"
    "cmhaltnode\0"
    "cmk\0"
    "cmospwd\0"
    "cmp\0"
    "cobbler\0"
    "cockroach\0"
    "cockroach debug\0"
    "cockroach demo\0"
    "cockroach init\0"
    "cockroach node\0"
    "code\0"
    "code install\0"
    "code tunnel\0"
    "code-server\0"
    "codium\0"
    "coffee\0"
    "cohesity\0"
    "coldcard\0"
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
    "condor_drain\0"
    "condor_off\0"
    "condor_rm\0"
    "condor_submit\0"
    "condor_vacate\0"
    "configctl\0"
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
    "contentful\0"
    "continue\0"
    "convert\0"
    "convex\0"
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
    "cpppo\0"
    "cpu\0"
    "cpu userdel\0"
    "cpufreq-set\0"
    "cpuid\0"
    "cpulimit\0"
    "cpupower\0"
    "cqlsh\0"
    "crackmapexec\0"
    "crane\0"
    "crane delete\0"
    "crash\0"
    "crc\0"
    "crc delete\0"
    "crc32\0"
    "createdb-drop\0"
    "createhomedir\0"
    "crestic\0"
    "crictl\0"
    "crictl rm\0"
    "crictl rmi\0"
    "crictl rmp\0"
    "crm\0"
    "crm cluster\0"
    "crm configure\0"
    "crm node\0"
    "crm resource\0"
    "crm_node\0"
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
    "cshatag\0"
    "csi\0"
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
    "curator_cli\0"
    "curl\0"
    "curlie\0"
    "cursor\0"
    "cut\0"
    "cvlc\0"
    "cvs\0"
    "cvs release\0"
    "cwltool\0"
    "cyberpanel\0"
    "cypher-shell\0"
    "cyradm\0"
    "cyrus\0"
    "cyrus delete\0"
    "daemon\0"
    "daemonize\0"
    "dagger\0"
    "darcs\0"
    "darcs obliterate\0"
    "darcs revert\0"
    "darcs rollback\0"
    "darcs unpull\0"
    "darcs unrecord\0"
    "darkhttpd\0"
    "dart\0"
    "dash\0"
    "dash-cli\0"
    "databricks\0"
    "databricks catalogs\0"
    "databricks clusters\0"
    "databricks fs\0"
    "databricks jobs\0"
    "databricks repos\0"
    "databricks schemas\0"
    "databricks secrets\0"
    "databricks tables\0"
    "databricks unity-catalog\0"
    "databricks workspace\0"
    "date\0"
    "date-s\0"
    "db2\0"
    "db2cmd\0"
    "dbca\0"
    "dbcheck\0"
    "dbclient\0"
    "dbisql\0"
    "dbmate\0"
    "dbt\0"
    "dbt run-operation\0"
    "dbus-launch\0"
    "dbus-run-session\0"
    "dbus-send\0"
    "dc\0"
    "dc3dd\0"
    "dcache-admin\0"
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
    "deconz\0"
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
    "deno serve\0"
    "depmod\0"
    "device_config\0"
    "device_config reset\0"
    "devmem\0"
    "devmem2\0"
    "devtunnel\0"
    "devtunnel host\0"
    "df\0"
    "dfu\0"
    "dfu-programmer\0"
    "dfu-suffix-x\0"
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
    "directus\0"
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
    "dism\0"
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
    "dnp3\0"
    "dnscat2\0"
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
    "dog\0"
    "dogecoin-cli\0"
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
    "drbdsetup\0"
    "drill\0"
    "drizzle-kit\0"
    "dropdb\0"
    "dropdb-any\0"
    "dropuser\0"
    "drupal\0"
    "drush\0"
    "drush-dl\0"
    "dscl\0"
    "dscli\0"
    "dsconf\0"
    "dsconfigad\0"
    "dsctl\0"
    "dseditgroup\0"
    "dsenableroot\0"
    "dsh\0"
    "dsidm\0"
    "dsidm delete\0"
    "dsmadmc\0"
    "dsmod\0"
    "dsmove\0"
    "dsniff\0"
    "dsrm\0"
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
    "duplicacy\0"
    "duplicity\0"
    "duplicity remove-all-but-n-full\0"
    "duplicity remove-all-inc-of-but-n-full\0"
    "duplicity remove-older-than\0"
    "dust\0"
    "dvtm\0"
    "e2fsck\0"
    "e2image\0"
    "e2label\0"
    "earthly\0"
    "easy-rsa\0"
    "easy_install\0"
    "easyrsa\0"
    "eatmydata\0"
    "eb\0"
    "eb terminate\0"
    "ebtables\0"
    "ebusctl\0"
    "echo\0"
    "ecpprog\0"
    "ectool\0"
    "ed\0"
    "edgedb\0"
    "edl\0"
    "edl.py\0"
    "eeprom\0"
    "efibootmgr\0"
    "egrep\0"
    "eject\0"
    "eksctl\0"
    "eksctl delete\0"
    "elasticdump\0"
    "elasticsearch-certutil\0"
    "elasticsearch-keystore\0"
    "elasticsearch-node\0"
    "elasticsearch-plugin\0"
    "elasticsearch-plugin install\0"
    "elasticsearch-reset-password\0"
    "elasticsearch-users\0"
    "electrum\0"
    "elements-cli\0"
    "elinks\0"
    "elixir\0"
    "elvish\0"
    "emacs\0"
    "emacsclient\0"
    "emerge\0"
    "emerge --unmerge\0"
    "empire\0"
    "emqx\0"
    "emqx_ctl\0"
    "enable\0"
    "engine-cleanup\0"
    "enip\0"
    "entr\0"
    "env\0"
    "envsubst\0"
    "envtools\0"
    "eog\0"
    "eopkg\0"
    "eopkg remove\0"
    "eopkg rm\0"
    "eos\0"
    "eosio\0"
    "equo\0"
    "equo remove\0"
    "erase\0"
    "erase flash:\0"
    "erase nvram:\0"
    "erase startup-config\0"
    "errclear\0"
    "esdump\0"
    "eslint\0"
    "esno\0"
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
    "eth2deposit-cli\0"
    "ethdo\0"
    "ether-wake\0"
    "ethereal\0"
    "ethtool\0"
    "ethtool-eeprom\0"
    "ethtool-show\0"
    "ettercap\0"
    "eval\0"
    "evidence\0"
    "evil-winrm\0"
    "evince\0"
    "evmosd\0"
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
    "exportvg\0"
    "expose\0"
    "expr\0"
    "expressvpn\0"
    "extlinux\0"
    "eye\0"
    "eza\0"
    "ezjail-admin\0"
    "ezmlm-unsub\0"
    "factor\0"
    "factor-vm\0"
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
    "fastboot snapshot-update\0"
    "fastfetch\0"
    "fbset\0"
    "fbsql\0"
    "fc\0"
    "fc-list\0"
    "fcinfo-x\0"
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
    "filecoin\0"
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
    "flink run\0"
    "flint\0"
    "flock\0"
    "flow\0"
    "fluent-bit\0"
    "flux\0"
    "flux-run\0"
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
    "fwupdmgr local-install\0"
    "fwupdmgr reinstall\0"
    "fwupdmgr switch-branch\0"
    "fwupdtool\0"
    "fwupdtool install\0"
    "fwupdtool install-blob\0"
    "fwupgrade\0"
    "fzf\0"
    "g++\0"
    "gaiad\0"
    "gap\0"
    "gawk\0"
    "gcache\0"
    "gcc\0"
    "gcloud\0"
    "gcloud-run\0"
    "gconcat\0"
    "gcrane\0"
    "gcrane delete\0"
    "gcrane gc\0"
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
    "getcfg-x\0"
    "getconf\0"
    "getenforce\0"
    "getent\0"
    "getfacl\0"
    "getfattr\0"
    "geth\0"
    "getmac\0"
    "getmail\0"
    "getopts\0"
    "getsebool\0"
    "gfal-rm\0"
    "gforth\0"
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
    "ghost\0"
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
    "gitlab-psql\0"
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
    "gnuplot\0"
    "go\0"
    "go get\0"
    "go install\0"
    "go run\0"
    "go-build\0"
    "goal\0"
    "gobgp\0"
    "god\0"
    "gofmt\0"
    "goldeneye\0"
    "google-chrome\0"
    "goose\0"
    "gopass\0"
    "gorun\0"
    "gost\0"
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
    "gpio\0"
    "gpio-hammer\0"
    "gpioset\0"
    "gprof\0"
    "gpsql\0"
    "gpt\0"
    "gpt destroy\0"
    "gradio\0"
    "gradle\0"
    "grafana-agent\0"
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
    "guestfish-rm\0"
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
    "hadoop fs\0"
    "hadoop jar\0"
    "hagrp\0"
    "hal_app\0"
    "halockrun\0"
    "halt\0"
    "hans\0"
    "harbor\0"
    "hares\0"
    "hash\0"
    "hashbackup\0"
    "hashcat\0"
    "hass-cli\0"
    "haste\0"
    "hastebin\0"
    "hastop\0"
    "hasura\0"
    "hasys\0"
    "hatch\0"
    "hatch env\0"
    "hatch run\0"
    "hawkbit\0"
    "hb\0"
    "hbase\0"
    "hcloud\0"
    "hdbsql\0"
    "hdfs\0"
    "hdfs dfs\0"
    "hdfs dfsadmin\0"
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
    "hosted-engine\0"
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
    "hsd-cli\0"
    "hsi\0"
    "htop\0"
    "htpasswd\0"
    "http\0"
    "http-server\0"
    "httpd\0"
    "https\0"
    "hugo\0"
    "hulk\0"
    "hwclock\0"
    "hwi\0"
    "hwinfo\0"
    "hy\0"
    "hydra\0"
    "hyperfine\0"
    "i2cset\0"
    "i2ctransfer\0"
    "i386\0"
    "ibmcloud\0"
    "icacls\0"
    "icdiff\0"
    "iceprog\0"
    "icinga2\0"
    "icingacli\0"
    "iconv\0"
    "id\0"
    "identify\0"
    "idevicediagnostics\0"
    "idevicerestore\0"
    "idf.py\0"
    "iec104\0"
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
    "inlets\0"
    "innobackupex\0"
    "inotifywait\0"
    "insmod\0"
    "install\0"
    "installboot\0"
    "installer\0"
    "installer-mac\0"
    "installp\0"
    "intel_gpu_top\0"
    "intelmas\0"
    "invoke-rc.d\0"
    "inxi\0"
    "io\0"
    "iocage\0"
    "iodined\0"
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
    "ip l xdp\0"
    "ip link\0"
    "ip link del\0"
    "ip link delete\0"
    "ip link s\0"
    "ip link s netns\0"
    "ip link set\0"
    "ip link set netns\0"
    "ip link xdp\0"
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
    "ip ru del\0"
    "ip ru delete\0"
    "ip ru flush\0"
    "ip rule\0"
    "ip rule add\0"
    "ip rule del\0"
    "ip rule delete\0"
    "ip rule flush\0"
    "ip token\0"
    "ip tunnel\0"
    "ip tuntap\0"
    "ip xfrm policy deleteall\0"
    "ip xfrm policy flush\0"
    "ip xfrm state deleteall\0"
    "ip xfrm state flush\0"
    "ip6tables\0"
    "ip6tables-restore\0"
    "ip6tables-save\0"
    "ipa\0"
    "ipa group-del\0"
    "ipa host-del\0"
    "ipa user-del\0"
    "ipa user-disable\0"
    "ipa-client-install\0"
    "ipa-csreplica-manage\0"
    "ipa-replica-install\0"
    "ipa-replica-manage\0"
    "ipa-server-install\0"
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
    "irm\0"
    "irmtrash\0"
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
    "itrash\0"
    "iw\0"
    "iw-list\0"
    "iwconfig\0"
    "iwctl\0"
    "iwd\0"
    "iwlist\0"
    "ix\0"
    "j1939cat\0"
    "jaeger-es-index-cleaner\0"
    "jail\0"
    "jamf\0"
    "janet\0"
    "java\0"
    "java jenkins-cli\0"
    "javac\0"
    "jbang\0"
    "jekyll\0"
    "jenkins\0"
    "jenkins-cli\0"
    "jenkins-cli.jar\0"
    "jenkins-plugin-cli\0"
    "jest\0"
    "jf\0"
    "jf del\0"
    "jf rm\0"
    "jf rt\0"
    "jffs2dump\0"
    "jffs2mark\0"
    "jffs2reset\0"
    "jfrog\0"
    "jfrog rt\0"
    "jj\0"
    "jj abandon\0"
    "jobs\0"
    "joe\0"
    "john\0"
    "join\0"
    "joker\0"
    "journalctl\0"
    "jq\0"
    "jq-run\0"
    "jruby\0"
    "jshell\0"
    "jtag\0"
    "jtagconfig\0"
    "juju\0"
    "julia\0"
    "juliaup\0"
    "juliaup add\0"
    "juliaup self uninstall\0"
    "junod\0"
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
    "kasa\0"
    "kate\0"
    "kcat\0"
    "kdb5_util\0"
    "kdb5_util destroy\0"
    "kdb5_util load\0"
    "kdeconnect-cli\0"
    "kdestroy\0"
    "kdesudo\0"
    "keosd\0"
    "kernel-install\0"
    "kernelstub\0"
    "kexec\0"
    "kextunload\0"
    "keyctl\0"
    "keystone\0"
    "keytool\0"
    "kflash\0"
    "kibana-keystore\0"
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
    "knxtool\0"
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
    "kscript\0"
    "ksh\0"
    "ksql\0"
    "ksud\0"
    "kubeadm\0"
    "kubeadm reset\0"
    "kubectl\0"
    "kubectl apply\0"
    "kubectl auth\0"
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
    "kubectl create\0"
    "kubectl create clusterrolebinding\0"
    "kubectl create rolebinding\0"
    "kubectl debug\0"
    "kubectl delete\0"
    "kubectl drain\0"
    "kubectl evict\0"
    "kubectl exec\0"
    "kubectl krew install\0"
    "kubectl patch\0"
    "kubectl proxy\0"
    "kubectl replace\0"
    "kubectl rollout undo\0"
    "kubectl run\0"
    "kubectl scale\0"
    "kubectl set env\0"
    "kubectl set image\0"
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
    "lcg-del\0"
    "lctl\0"
    "ld\0"
    "ldapdelete\0"
    "ldapmodrdn-any\0"
    "ldapsearch\0"
    "ldconfig\0"
    "ldd\0"
    "ldrx\0"
    "ledgerctl\0"
    "lego\0"
    "less\0"
    "let\0"
    "lf\0"
    "lfs\0"
    "lftp\0"
    "lgroupdel\0"
    "libreoffice\0"
    "libtool\0"
    "lighthouse\0"
    "lightning-cli\0"
    "ligolo\0"
    "ligolo-ng\0"
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
    "litecoin-cli\0"
    "live-server\0"
    "livescript\0"
    "ll\0"
    "llcancel\0"
    "lldb\0"
    "lldpctl\0"
    "ln\0"
    "lnav\0"
    "lncli\0"
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
    "localtunnel\0"
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
    "logstash-keystore\0"
    "logstash-plugin\0"
    "logstash-plugin install\0"
    "lolcat\0"
    "longhornctl\0"
    "longhornctl delete\0"
    "look\0"
    "loophole\0"
    "losetup\0"
    "lotus\0"
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
    "lreducelv\0"
    "lrzip\0"
    "ls\0"
    "lsadmin\0"
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
    "lslpp-x\0"
    "lsmem\0"
    "lsmod\0"
    "lsmtd\0"
    "lsns\0"
    "lsof\0"
    "lspci\0"
    "lstopo\0"
    "lsusb\0"
    "lsyncd\0"
    "lt\0"
    "ltrace\0"
    "lua\0"
    "luajit\0"
    "luarocks\0"
    "luarocks install\0"
    "luarocks purge\0"
    "luksmeta\0"
    "luserdel\0"
    "luxadm\0"
    "lvchange\0"
    "lvconvert\0"
    "lvcreate\0"
    "lvdisplay\0"
    "lvextend\0"
    "lvm\0"
    "lvmvdo\0"
    "lvreduce\0"
    "lvreduce-hp\0"
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
    "magisk\0"
    "magnet-share\0"
    "mail\0"
    "maildirmake\0"
    "mailman\0"
    "mailman-cmd\0"
    "mailq\0"
    "mailutil\0"
    "mailx\0"
    "maim\0"
    "make\0"
    "make-bcache\0"
    "make-flash\0"
    "make_ext4fs\0"
    "make_f2fs\0"
    "makepasswd\0"
    "mamba\0"
    "mamba env\0"
    "mamba env remove\0"
    "man\0"
    "manage-bde\0"
    "manage.py\0"
    "mapfile\0"
    "maple\0"
    "mapred\0"
    "mapred job\0"
    "mariabackup\0"
    "mariadb\0"
    "mariadb-client\0"
    "marimo\0"
    "mas\0"
    "mask\0"
    "masscan\0"
    "mate-session-save\0"
    "matlab\0"
    "matrix-commander\0"
    "matter\0"
    "mawk\0"
    "maxima\0"
    "mbpoll\0"
    "mbsync\0"
    "mbtget\0"
    "mc\0"
    "mc-admin\0"
    "mc-cp\0"
    "mca-cli-op\0"
    "mcedit\0"
    "mcflush\0"
    "mclient\0"
    "mcumgr\0"
    "md5sum\0"
    "mdadm\0"
    "mdcmd\0"
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
    "mender install\0"
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
    "micronucleus\0"
    "micropython\0"
    "midclt\0"
    "midclt call\0"
    "mii-tool\0"
    "miller\0"
    "mimikatz\0"
    "minica\0"
    "minichlink\0"
    "minikube\0"
    "minikube delete\0"
    "minikube kubectl delete\0"
    "minikube kubectl drain\0"
    "minipro\0"
    "miniserve\0"
    "ministat\0"
    "miniwdl\0"
    "miniwdl run\0"
    "mintstick\0"
    "mise\0"
    "mise exec\0"
    "mit-scheme\0"
    "mitm6\0"
    "mix\0"
    "mix archive.install\0"
    "mix escript.install\0"
    "mkcert\0"
    "mkdir\0"
    "mkdocs\0"
    "mkdosfs\0"
    "mke2fs\0"
    "mke2fs-android\0"
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
    "mkfs_f2fs\0"
    "mkinitcpio\0"
    "mkisofs\0"
    "mklv-x\0"
    "mknod\0"
    "mkntfs\0"
    "mkpasswd\0"
    "mkreiserfs\0"
    "mksh\0"
    "mksquashfs\0"
    "mkswap\0"
    "mktemp\0"
    "mkudffs\0"
    "mkuserimg\0"
    "mkvg\0"
    "mkvg-f\0"
    "ml\0"
    "mlflow\0"
    "mlflow gc\0"
    "mlflow run\0"
    "mlist\0"
    "mlocate\0"
    "mlr\0"
    "mlxconfig\0"
    "mlxfwmanager\0"
    "mmapplypolicy-x\0"
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
    "mmchfs-x\0"
    "mmchmgr-x\0"
    "mmdelacl\0"
    "mmdelcallback\0"
    "mmdeldisk\0"
    "mmdelfileset\0"
    "mmdelfs\0"
    "mmdelnode\0"
    "mmdelnsd\0"
    "mmdelsnapshot\0"
    "mmexpelnode\0"
    "mmrestorefs\0"
    "mmshutdown\0"
    "mmsitepass\0"
    "mmstartup-x\0"
    "mmumount\0"
    "mmunlinkfileset\0"
    "modbus\0"
    "modbus-cli\0"
    "modinfo\0"
    "modpoll\0"
    "modprobe\0"
    "module\0"
    "mogrify\0"
    "mokutil\0"
    "monero-wallet-cli\0"
    "monero-wallet-rpc\0"
    "monetdb\0"
    "monetdb-client\0"
    "mongo\0"
    "mongodump\0"
    "mongodump-drop\0"
    "mongoexport\0"
    "mongomirror\0"
    "mongorestore\0"
    "mongorestore-any\0"
    "mongosh\0"
    "mongosh-drop\0"
    "mongostat\0"
    "mongosync\0"
    "monit\0"
    "monitctl\0"
    "more\0"
    "mosh\0"
    "mosh-server\0"
    "mosquitto_passwd\0"
    "mosquitto_pub\0"
    "most\0"
    "mount\0"
    "mountpoint\0"
    "mountvol\0"
    "mousepad\0"
    "mpack\0"
    "mplayer\0"
    "mpop\0"
    "mpremote\0"
    "mpremote bootloader\0"
    "mpremote mkfs\0"
    "mpremote rm\0"
    "mpremote rmdir\0"
    "mpstat\0"
    "mptutil\0"
    "mpv\0"
    "mqtt\0"
    "mqttui\0"
    "mqttx\0"
    "mqttx pub\0"
    "msecli\0"
    "msfconsole\0"
    "msfvenom\0"
    "mshow\0"
    "msmtp\0"
    "mspdebug\0"
    "mssql-cli\0"
    "mstflint\0"
    "mt\0"
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
    "mtst\0"
    "mullvad\0"
    "multielasticdump\0"
    "multipass\0"
    "multipass delete\0"
    "multipass exec\0"
    "multipass purge\0"
    "multipass restore\0"
    "multipath\0"
    "multipath -F\0"
    "multipath -W\0"
    "multipathd\0"
    "multipathd del\0"
    "multipathd disablequeueing\0"
    "multipathd fail\0"
    "multipathd remove\0"
    "mussh\0"
    "mutt\0"
    "mv\0"
    "mvcli\0"
    "mvn\0"
    "mw\0"
    "mycli\0"
    "mydumper\0"
    "myloader\0"
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
    "naemon\0"
    "nagioscli\0"
    "nala\0"
    "nala remove\0"
    "namei\0"
    "nanddump\0"
    "nandtest\0"
    "nandwrite\0"
    "nano\0"
    "nats\0"
    "nats pub\0"
    "nats-any\0"
    "nawk\0"
    "nc\0"
    "ncat\0"
    "ncat-paste\0"
    "ncdu\0"
    "ncftp\0"
    "ncftpget\0"
    "near\0"
    "nebula\0"
    "needrestart\0"
    "needs-restarting\0"
    "neo4j-admin\0"
    "neo4j-admin database import\0"
    "neo4j-admin database load\0"
    "neo4j-admin database restore\0"
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
    "net user\0"
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
    "newlisp\0"
    "newtmgr\0"
    "newusers\0"
    "nextflow\0"
    "nextflow run\0"
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
    "ngrok http\0"
    "ngrok start\0"
    "ngrok tcp\0"
    "nhost\0"
    "nice\0"
    "nim\0"
    "nimadm-x\0"
    "nimble\0"
    "nimble install\0"
    "nimbus_beacon_node\0"
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
    "nocodb\0"
    "nocorrect\0"
    "node\0"
    "nodejs\0"
    "nodeset\0"
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
    "nordugridmap-x\0"
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
    "nsradmin\0"
    "nsrmm\0"
    "nssm\0"
    "nstat\0"
    "nsupdate\0"
    "ntfsclone\0"
    "ntfscp\0"
    "ntfsfix\0"
    "ntfsresize\0"
    "ntfy\0"
    "ntpdate\0"
    "nu\0"
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
    "oarsub\0"
    "oathtool\0"
    "objcopy\0"
    "objdump\0"
    "obnam\0"
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
    "oc create\0"
    "oc delete\0"
    "oc exec\0"
    "oc patch\0"
    "oc replace\0"
    "oc scale\0"
    "oc set image\0"
    "occ\0"
    "oci\0"
    "ocrmypdf\0"
    "ocs-sr\0"
    "octave\0"
    "octez-client\0"
    "od\0"
    "odin4\0"
    "odoo\0"
    "offlineimap\0"
    "oggenc\0"
    "oil\0"
    "okular\0"
    "omconfig\0"
    "omd\0"
    "omf\0"
    "omf install\0"
    "omnicellmgr\0"
    "omnidb\0"
    "omnimm\0"
    "onecluster\0"
    "onedatastore\0"
    "onehost\0"
    "oneimage\0"
    "oneuser\0"
    "onevm\0"
    "onionshare-cli\0"
    "oom\0"
    "op\0"
    "op run\0"
    "opam\0"
    "opam install\0"
    "opam switch\0"
    "opam switch remove\0"
    "opatch\0"
    "opcua-client\0"
    "open\0"
    "openFPGALoader\0"
    "openethereum\0"
    "openmv\0"
    "openocd\0"
    "opensearch-node\0"
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
    "oras\0"
    "oras blob\0"
    "oras manifest\0"
    "orchestrator-client\0"
    "ord\0"
    "orsh\0"
    "osascript\0"
    "osh\0"
    "osmosisd\0"
    "osql\0"
    "ossutil\0"
    "ostree\0"
    "ostree admin deploy\0"
    "ostree admin undeploy\0"
    "osync\0"
    "ot-ctl\0"
    "ota_update\0"
    "otatool.py\0"
    "otctl\0"
    "otelcol\0"
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
    "pagekite\0"
    "pam-auth-update\0"
    "pam-config\0"
    "pam_tally2\0"
    "pandoc\0"
    "panel\0"
    "papermill\0"
    "paplay\0"
    "parallel\0"
    "parallel-ssh\0"
    "parity\0"
    "parse\0"
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
    "patronictl\0"
    "pavucontrol\0"
    "pax\0"
    "payload\0"
    "pbin\0"
    "pbm\0"
    "pbm delete-backup\0"
    "pbs_server\0"
    "pbsnodes\0"
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
    "pfSsh.php\0"
    "pfctl\0"
    "pg\0"
    "pg_autoctl\0"
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
    "pgcopydb\0"
    "pgloader\0"
    "pgrep\0"
    "pgsql\0"
    "phoenix-sqlline\0"
    "php\0"
    "phytool\0"
    "pico\0"
    "picolisp\0"
    "picoprobe\0"
    "picotool\0"
    "pidof\0"
    "pidstat\0"
    "pig.py\0"
    "pigz\0"
    "pijul\0"
    "pijul reset\0"
    "pijul unrecord\0"
    "pinctrl\0"
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
    "pki-server\0"
    "pkidestroy\0"
    "pkill\0"
    "pkispawn\0"
    "platformio\0"
    "playerctl\0"
    "playit\0"
    "plc\0"
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
    "pocketbase\0"
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
    "polkadot\0"
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
    "powershell\0"
    "powershell.exe\0"
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
    "prysmctl\0"
    "ps\0"
    "pscale\0"
    "psh\0"
    "psql\0"
    "psqlodbc\0"
    "pssh\0"
    "pstree\0"
    "ptpb\0"
    "ptunnel\0"
    "puf\0"
    "pulsar-admin\0"
    "pulumi\0"
    "puppet\0"
    "puppet apply\0"
    "puppet ca clean\0"
    "puppet ca deactivate\0"
    "puppet ca destroy\0"
    "puppet ca purge\0"
    "puppet ca revoke\0"
    "puppet cert clean\0"
    "puppet cert deactivate\0"
    "puppet cert destroy\0"
    "puppet cert purge\0"
    "puppet cert revoke\0"
    "puppet module install\0"
    "puppet node clean\0"
    "puppet node deactivate\0"
    "puppet node destroy\0"
    "puppet node purge\0"
    "puppet node revoke\0"
    "puppet resource\0"
    "puppetserver\0"
    "puppetserver ca clean\0"
    "puppetserver ca delete\0"
    "puppetserver ca revoke\0"
    "pushd\0"
    "pushover\0"
    "puttygen\0"
    "pv\0"
    "pvcreate\0"
    "pvdelete\0"
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
    "pycomm3\0"
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
    "qcli\0"
    "qcli_storage\0"
    "qconf\0"
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
    "qmgr\0"
    "qmrestore\0"
    "qpdf\0"
    "qpkg_cli\0"
    "qrcp\0"
    "qrencode\0"
    "qsub\0"
    "qterm\0"
    "quarto\0"
    "quarto run\0"
    "quartus_pgm\0"
    "questdb\0"
    "quota\0"
    "quotacheck\0"
    "quotaoff\0"
    "r2\0"
    "rabbitmq-plugins-install\0"
    "rabbitmq-queues\0"
    "rabbitmq-queues delete_member\0"
    "rabbitmq-queues shrink\0"
    "rabbitmqadmin\0"
    "rabbitmqadmin-any\0"
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
    "radare2\0"
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
    "raspi-config\0"
    "raspi-config nonint\0"
    "raspi-gpio\0"
    "rathole\0"
    "rauc\0"
    "rauc install\0"
    "ray\0"
    "ray down\0"
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
    "reducevg\0"
    "reg\0"
    "reg rm\0"
    "reg.exe\0"
    "regctl\0"
    "regctl repo\0"
    "regctl tag\0"
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
    "repmgr\0"
    "repquota\0"
    "request\0"
    "request system\0"
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
    "resticprofile\0"
    "restore\0"
    "restore-default\0"
    "restore_defaults\0"
    "restorecon\0"
    "return\0"
    "rev\0"
    "revsocks\0"
    "rf_power_reset.py\0"
    "rfc2217\0"
    "rfdformat\0"
    "rfkill\0"
    "rfrm\0"
    "rg\0"
    "ri\0"
    "rimraf\0"
    "rinstall\0"
    "rizin\0"
    "rkdeveloptool\0"
    "rke\0"
    "rke remove\0"
    "rke2-killall.sh\0"
    "rke2-uninstall\0"
    "rke2-uninstall.sh\0"
    "rkflashtool\0"
    "rkhunter\0"
    "rlwrap\0"
    "rm\0"
    "rman\0"
    "rmdef\0"
    "rmdev\0"
    "rmdir\0"
    "rmdir /S\0"
    "rmdir /q\0"
    "rmdir /s\0"
    "rmfs\0"
    "rmgroup\0"
    "rmlist\0"
    "rmlv\0"
    "rmlvcopy\0"
    "rmmod\0"
    "rmnodes\0"
    "rmpprc\0"
    "rmps\0"
    "rmsf\0"
    "rmuser\0"
    "rmvdisk\0"
    "rmvg\0"
    "rmvm\0"
    "rndc\0"
    "rni\0"
    "rot13\0"
    "route\0"
    "rpcinfo\0"
    "rpi-eeprom-config\0"
    "rpi-eeprom-update\0"
    "rpi-imager\0"
    "rpi-otp-private-key\0"
    "rpi-otp-private-key -w\0"
    "rpi-update\0"
    "rpivot\0"
    "rpm\0"
    "rpm -U\0"
    "rpm -i\0"
    "rpm-ostree\0"
    "rpm-ostree uninstall\0"
    "rpm2cpio\0"
    "rpmquery\0"
    "rpower\0"
    "rqlite\0"
    "rr\0"
    "rr record\0"
    "rscript\0"
    "rsh\0"
    "rshell\0"
    "rshell rm\0"
    "rsnapshot\0"
    "rspamadm\0"
    "rspamadm classifier_test\0"
    "rspamadm corpus_test\0"
    "rspamadm statconvert\0"
    "rsync\0"
    "rtcwake\0"
    "rtorrent\0"
    "rubrik\0"
    "ruby\0"
    "ruff\0"
    "run0\0"
    "runcon\0"
    "runlevel\0"
    "runme\0"
    "runsvdir\0"
    "runuser\0"
    "rust-script\0"
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
    "s7-cli\0"
    "sa-learn\0"
    "sacctmgr\0"
    "sade\0"
    "sage\0"
    "salloc\0"
    "salt\0"
    "salt-call\0"
    "salt-call-url\0"
    "salt-key\0"
    "salt-run\0"
    "salt-run manage.down\0"
    "salt-ssh\0"
    "saltutil\0"
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
    "sanity\0"
    "sanoid\0"
    "sar\0"
    "sas2flash\0"
    "sas2ircu\0"
    "sas3flash\0"
    "sas3ircu\0"
    "saveenv\0"
    "say\0"
    "sbatch\0"
    "sbcl\0"
    "sc\0"
    "sc.exe\0"
    "scala\0"
    "scancel\0"
    "scc\0"
    "sceutil\0"
    "scheme\0"
    "schroot\0"
    "schtasks\0"
    "scli\0"
    "scontrol\0"
    "scontrol abort\0"
    "scontrol shutdown\0"
    "scontrol takeover\0"
    "scp\0"
    "screen\0"
    "screenfetch\0"
    "script\0"
    "scrot\0"
    "scrub\0"
    "scswitch\0"
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
    "serveo\0"
    "serverless\0"
    "serverless remove\0"
    "service\0"
    "sestatus\0"
    "set\0"
    "set-default\0"
    "set-default.sh\0"
    "setarch\0"
    "setcap\0"
    "setcfg\0"
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
    "sg_write_buffer\0"
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
    "sish\0"
    "size\0"
    "skaffold\0"
    "skaffold delete\0"
    "skill\0"
    "skopeo\0"
    "skopeo delete\0"
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
    "slurmctld\0"
    "slurmdbd\0"
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
    "snakemake\0"
    "snap\0"
    "snap ack-x\0"
    "snap install\0"
    "snap remove\0"
    "snap run\0"
    "snap-paste\0"
    "snap7-client\0"
    "snapper\0"
    "snapper delete\0"
    "snapper rm\0"
    "snapper rollback\0"
    "snapper undochange\0"
    "snapshot-tool\0"
    "snarf\0"
    "snebu\0"
    "snmpset\0"
    "snmpwalk\0"
    "snowsql\0"
    "socat\0"
    "socketlogd\0"
    "soffice\0"
    "softwareupdate\0"
    "solana\0"
    "solana-keygen\0"
    "solana-validator\0"
    "solo\0"
    "solr\0"
    "sort\0"
    "source\0"
    "sox\0"
    "soxi\0"
    "sp_flash_tool\0"
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
    "spin\0"
    "spin up\0"
    "spl-token\0"
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
    "srmrm\0"
    "srun\0"
    "srvctl\0"
    "ss\0"
    "ssacli\0"
    "ssf\0"
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
    "stellar\0"
    "step\0"
    "step ca\0"
    "stlink-tool\0"
    "stm32flash\0"
    "stm32loader\0"
    "stm8flash\0"
    "stolonctl\0"
    "stonith\0"
    "stonith_admin\0"
    "storcli\0"
    "storcli64\0"
    "storeBackup\0"
    "storeBackupDel.pl\0"
    "storm\0"
    "storm jar\0"
    "storman\0"
    "strace\0"
    "strapi\0"
    "stratis\0"
    "stratis filesystem create\0"
    "stratis filesystem destroy\0"
    "stratis pool create\0"
    "stratis pool destroy\0"
    "streamlit\0"
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
    "sui\0"
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
    "svcadm disable\0"
    "svcadm mark\0"
    "svccfg\0"
    "svcs\0"
    "svctask\0"
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
    "swremove\0"
    "swupd\0"
    "swupd bundle-remove\0"
    "swupdate\0"
    "sx\0"
    "symlink\0"
    "sympa\0"
    "sync\0"
    "syncthing\0"
    "syncvg-x\0"
    "synflood\0"
    "syno_poweroff_task\0"
    "synobackup\0"
    "synodisk\0"
    "synogroup\0"
    "synonet\0"
    "synopkg\0"
    "synoservice\0"
    "synoshare\0"
    "synospace\0"
    "synouser\0"
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
    "takeown\0"
    "talosctl\0"
    "talosctl reboot\0"
    "talosctl reset\0"
    "talosctl shutdown\0"
    "tar\0"
    "tarantoolctl\0"
    "tarsnap\0"
    "tart\0"
    "task\0"
    "taskfile\0"
    "tasksel\0"
    "taskset\0"
    "tc\0"
    "tc class\0"
    "tc filter\0"
    "tc qdisc\0"
    "tcc\0"
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
    "tdpsqlc\0"
    "teamdctl\0"
    "tee\0"
    "teensy_loader_cli\0"
    "teensyload\0"
    "tegraflash\0"
    "tegraflash.py\0"
    "teku\0"
    "teleconsole\0"
    "telegraf\0"
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
    "termux-reset\0"
    "terrad\0"
    "terraform\0"
    "terraform init\0"
    "terragrunt\0"
    "terramaster-cli\0"
    "tesseract\0"
    "test\0"
    "tezos-client\0"
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
    "toil-cwl-runner\0"
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
    "tpm2_changeeps\0"
    "tpm2_changepps\0"
    "tpm2_clear\0"
    "tpm2_clearcontrol\0"
    "tpm2_dictionarylockout\0"
    "tpm2_evictcontrol\0"
    "tpm2_hierarchycontrol\0"
    "tpm2_nvundefine\0"
    "tpm2_nvwrite\0"
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
    "trezorctl\0"
    "trino\0"
    "true\0"
    "truncate\0"
    "ts\0"
    "ts-node\0"
    "tsc\0"
    "tsh\0"
    "tshark\0"
    "tsimp\0"
    "tsort\0"
    "tsql\0"
    "tsx\0"
    "tty\0"
    "ttyd\0"
    "tune2fs\0"
    "tuned-adm\0"
    "tunefs\0"
    "tunnelto\0"
    "turso\0"
    "tuya-cli\0"
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
    "uberftp\0"
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
    "ubntctl\0"
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
    "unextendvg\0"
    "unionfs\0"
    "unionfs-fuse\0"
    "uniq\0"
    "unison\0"
    "units\0"
    "universal-silabs-flasher\0"
    "unix2dos\0"
    "unlink\0"
    "unmirrorvg\0"
    "unraid-api\0"
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
    "urbackupsrv\0"
    "urjtag\0"
    "urxvt\0"
    "usbimager\0"
    "useradd\0"
    "userdel\0"
    "usermod\0"
    "users\0"
    "usql\0"
    "utmctl\0"
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
    "varyoffvg\0"
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
    "vcgencmd otp_program\0"
    "vcgencmd otp_write\0"
    "vcmailbox\0"
    "vconfig\0"
    "vcpkg\0"
    "vdir\0"
    "vdo\0"
    "vdo create\0"
    "vdo remove\0"
    "vector\0"
    "veeamconfig\0"
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
    "virt-format\0"
    "virt-manager\0"
    "virt-resize\0"
    "virt-sysprep\0"
    "virtualmin\0"
    "virtuoso\0"
    "visudo\0"
    "vite\0"
    "vite-node\0"
    "vivado\0"
    "vivado_lab\0"
    "vlc\0"
    "vlock\0"
    "vm\0"
    "vm-bhyve\0"
    "vmadm\0"
    "vmdelete\0"
    "vmkfstools\0"
    "vmq-admin\0"
    "vmrun\0"
    "vmrun deleteSnapshot\0"
    "vmrun deleteVM\0"
    "vmrun revertToSnapshot\0"
    "vmstat\0"
    "vncserver\0"
    "vnstat\0"
    "voila\0"
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
    "vxdisksetup\0"
    "vxdiskunsetup\0"
    "vxedit\0"
    "vxmend\0"
    "vxplex\0"
    "vxvol\0"
    "vzdump\0"
    "w\0"
    "w3m\0"
    "wago-cli\0"
    "wait\0"
    "wakeonlan\0"
    "wakeonlan-any\0"
    "wal-g\0"
    "wal-g delete\0"
    "wall\0"
    "wapm\0"
    "warp-cli\0"
    "wasmd\0"
    "wasmer\0"
    "wasmer run\0"
    "wasmtime\0"
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
    "whisper-resize\0"
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
    "write erase\0"
    "write-chars\0"
    "wrk\0"
    "wrmsr\0"
    "wsl\0"
    "wsl.exe\0"
    "wsman\0"
    "wstunnel\0"
    "wtype\0"
    "wwctl\0"
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
    "xca\0"
    "xclip\0"
    "xdcp\0"
    "xdg-open\0"
    "xdotool\0"
    "xdpyinfo\0"
    "xdsh\0"
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
    "xonsh-run\0"
    "xorriso\0"
    "xorrisofs\0"
    "xprop\0"
    "xrandr\0"
    "xrdfs\0"
    "xrpl\0"
    "xsct\0"
    "xsel\0"
    "xset\0"
    "xsv\0"
    "xte\0"
    "xterm\0"
    "xtrabackup\0"
    "xtsql\0"
    "xvfb-run\0"
    "xwininfo\0"
    "xxd\0"
    "xxhsum\0"
    "xz\0"
    "xzcat\0"
    "xzgrep\0"
    "xzless\0"
    "yaegi\0"
    "yarn\0"
    "yarn add\0"
    "yarn app\0"
    "yarn application\0"
    "yarn dlx\0"
    "yarn exec\0"
    "yarn-app\0"
    "yc\0"
    "ydotool\0"
    "yersinia\0"
    "yes\0"
    "ykman\0"
    "ykpiv\0"
    "youtube-dl\0"
    "yq\0"
    "ysh\0"
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
    "zbackup\0"
    "zbarimg\0"
    "zcash-cli\0"
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
    "zigbee2mqtt\0"
    "zigpy\0"
    "zip\0"
    "zkCli.sh\0"
    "zless\0"
    "zmcontrol\0"
    "zmmailbox\0"
    "zmprov\0"
    "znapzend\0"
    "znp_tool\0"
    "zoneadm\0"
    "zoneadm -z\0"
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
    "zrepl\0"
    "zrok\0"
    "zrok access\0"
    "zrok share\0"
    "zsh\0"
    "zstd\0"
    "zstdcat\0"
    "zstdmt\0"
    "zwave\0"
    "zwavejs\0"
    "zx\0"
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
    {35, 9}, /* Add-MpPreference */
    {52, 10}, /* Clear-Content */
    {66, 11}, /* Clear-Disk */
    {77, 9}, /* Clear-EventLog */
    {92, 9}, /* Clear-RecycleBin */
    {109, 12}, /* DEL */
    {113, 9}, /* Disable-ADAccount */
    {131, 9}, /* Disable-ComputerRestore */
    {155, 9}, /* Disable-LocalUser */
    {173, 9}, /* Disable-NetAdapter */
    {192, 9}, /* Disable-WindowsOptionalFeature */
    {223, 9}, /* Dismount-VHD-x */
    {238, 12}, /* ERASE */
    {244, 13}, /* FORMAT */
    {251, 14}, /* FastCli */
    {259, 11}, /* Format-Volume */
    {273, 15}, /* GET */
    {277, 11}, /* Initialize-Disk */
    {293, 16}, /* JLink */
    {299, 17}, /* JLinkExe */
    {308, 16}, /* JLinkExe.exe */
    {321, 18}, /* MegaCli */
    {329, 18}, /* MegaCli64 */
    {339, 19}, /* R */
    {341, 20}, /* R CMD INSTALL */
    {355, 12}, /* RD */
    {358, 12}, /* RMDIR */
    {364, 9}, /* Remove-ADComputer */
    {382, 9}, /* Remove-ADGroup */
    {397, 9}, /* Remove-ADObject */
    {413, 9}, /* Remove-ADUser */
    {427, 9}, /* Remove-AzResourceGroup */
    {450, 9}, /* Remove-AzVM */
    {462, 9}, /* Remove-DnsServerZone */
    {483, 21}, /* Remove-Item */
    {495, 9}, /* Remove-LocalUser */
    {512, 9}, /* Remove-Mailbox */
    {527, 9}, /* Remove-MgUser */
    {541, 9}, /* Remove-NetFirewallRule */
    {564, 11}, /* Remove-NetIPAddress */
    {584, 11}, /* Remove-NetRoute */
    {600, 9}, /* Remove-Partition */
    {617, 9}, /* Remove-Service */
    {632, 9}, /* Remove-SmbShare */
    {648, 9}, /* Remove-StoragePool */
    {667, 9}, /* Remove-VM */
    {677, 9}, /* Remove-VMSnapshot */
    {695, 9}, /* Remove-VirtualDisk */
    {714, 11}, /* Remove-Volume */
    {728, 9}, /* Reset-ComputerMachinePassword */
    {758, 9}, /* Reset-PhysicalDisk */
    {777, 22}, /* Responder.py */
    {790, 11}, /* Restart-Computer */
    {807, 9}, /* Restore-VMSnapshot */
    {826, 19}, /* Rscript */
    {834, 23}, /* SEGGER */
    {841, 23}, /* ST-LINK_CLI */
    {853, 23}, /* STM32_Programmer */
    {870, 23}, /* STM32_Programmer_CLI */
    {891, 9}, /* Set-ExecutionPolicy */
    {911, 9}, /* Set-MpPreference */
    {928, 9}, /* Set-NetFirewallProfile */
    {951, 11}, /* Stop-Computer */
    {965, 9}, /* Stop-VM */
    {973, 9}, /* Uninstall-WindowsFeature */
    {998, 24}, /* VBoxManage */
    {1009, 25}, /* VBoxManage closemedium */
    {1032, 26}, /* VBoxManage controlvm */
    {1053, 25}, /* VBoxManage hostonlyif */
    {1075, 25}, /* VBoxManage natnetwork */
    {1097, 27}, /* VBoxManage snapshot */
    {1117, 25}, /* VBoxManage unregistervm */
    {1141, 28}, /* Ventoy2Disk.sh */
    {1156, 29}, /* Xvnc */
    {1161, 3}, /* [ */
    {1163, 30}, /* a2dissite */
    {1173, 30}, /* a2enmod */
    {1181, 30}, /* a2ensite */
    {1190, 31}, /* aa-complain */
    {1202, 31}, /* aa-disable */
    {1213, 32}, /* aa-remove-unknown */
    {1231, 31}, /* aa-teardown */
    {1243, 30}, /* ab */
    {1246, 33}, /* abduco */
    {1253, 34}, /* ack */
    {1257, 35}, /* acme.sh */
    {1265, 36}, /* acpi */
    {1270, 37}, /* act */
    {1274, 18}, /* adaptec */
    {1282, 38}, /* adb */
    {1286, 39}, /* adb disable-verity */
    {1305, 40}, /* adb push */
    {1314, 41}, /* adb reboot */
    {1325, 39}, /* adb remount */
    {1337, 39}, /* adb root */
    {1346, 42}, /* adb shell */
    {1356, 39}, /* adb sideload */
    {1369, 43}, /* adb tcpip */
    {1379, 23}, /* adb-enhanced */
    {1392, 44}, /* adcli */
    {1398, 45}, /* adcli delete-computer */
    {1420, 45}, /* adcli delete-group */
    {1439, 45}, /* adcli delete-user */
    {1457, 45}, /* adcli leave */
    {1469, 46}, /* add-apt-repository */
    {1488, 30}, /* add-shell */
    {1498, 47}, /* addgroup */
    {1507, 48}, /* addpart */
    {1515, 49}, /* addr2line */
    {1525, 50}, /* adduser */
    {1533, 51}, /* adrci */
    {1539, 23}, /* afproto */
    {1547, 52}, /* afulnx_64 */
    {1557, 34}, /* ag */
    {1560, 53}, /* age */
    {1564, 54}, /* age-keygen */
    {1575, 30}, /* aide */
    {1580, 22}, /* aireplay-ng */
    {1592, 55}, /* airflow */
    {1600, 56}, /* aktualizr */
    {1610, 33}, /* alacritty */
    {1620, 57}, /* alembic */
    {1628, 58}, /* algokit */
    {1636, 59}, /* alias */
    {1642, 60}, /* aliyun */
    {1649, 61}, /* alloy */
    {1655, 30}, /* alsamixer */
    {1665, 44}, /* am */
    {1668, 62}, /* am broadcast */
    {1681, 63}, /* amcleanup */
    {1691, 52}, /* amidelnx */
    {1700, 30}, /* amixer */
    {1707, 63}, /* amlabel */
    {1715, 37}, /* amm */
    {1719, 37}, /* ammonite */
    {1728, 64}, /* ampinstmgr */
    {1739, 60}, /* amplify */
    {1747, 65}, /* amplify delete */
    {1762, 23}, /* ampy */
    {1767, 66}, /* ampy reset */
    {1778, 66}, /* ampy rm */
    {1786, 66}, /* ampy rmdir */
    {1797, 63}, /* amrmtape */
    {1806, 44}, /* amtool */
    {1813, 67}, /* amtool silence add */
    {1832, 68}, /* amtool silence expire */
    {1854, 69}, /* amttool */
    {1862, 30}, /* anacron */
    {1870, 70}, /* ansible */
    {1878, 44}, /* ansible-galaxy */
    {1893, 20}, /* ansible-galaxy install */
    {1916, 71}, /* ansible-playbook */
    {1933, 20}, /* ansible-pull */
    {1946, 72}, /* ant */
    {1950, 20}, /* antigen */
    {1958, 73}, /* aoss */
    {1963, 30}, /* apache2ctl */
    {1974, 30}, /* apachectl */
    {1984, 69}, /* apcaccess */
    {1994, 74}, /* apd */
    {1998, 75}, /* apf */
    {2002, 76}, /* apfs.util */
    {2012, 77}, /* apg */
    {2016, 78}, /* apk */
    {2020, 20}, /* apk add */
    {2028, 79}, /* apk del */
    {2036, 30}, /* aplay */
    {2042, 32}, /* apparmor_parser */
    {2058, 1}, /* apprise */
    {2066, 33}, /* apptainer */
    {2076, 80}, /* appwrite */
    {2085, 81}, /* apropos */
    {2093, 82}, /* apt */
    {2097, 83}, /* apt autopurge */
    {2111, 84}, /* apt autoremove */
    {2126, 85}, /* apt history */
    {2138, 20}, /* apt install */
    {2150, 83}, /* apt purge */
    {2160, 84}, /* apt remove */
    {2171, 81}, /* apt-cache */
    {2181, 81}, /* apt-file */
    {2190, 82}, /* apt-get */
    {2198, 83}, /* apt-get autopurge */
    {2216, 84}, /* apt-get autoremove */
    {2235, 83}, /* apt-get purge */
    {2249, 84}, /* apt-get remove */
    {2264, 46}, /* apt-key */
    {2272, 46}, /* apt-mark */
    {2281, 82}, /* aptitude */
    {2290, 83}, /* aptitude purge */
    {2305, 84}, /* aptitude remove */
    {2321, 58}, /* aptos */
    {2327, 86}, /* ar */
    {2330, 55}, /* arangodb */
    {2339, 87}, /* arangosh */
    {2348, 18}, /* arcconf */
    {2356, 3}, /* arch */
    {2361, 33}, /* arch-chroot */
    {2373, 88}, /* arcrm */
    {2379, 89}, /* arduino-cli */
    {2391, 18}, /* areca-cli */
    {2401, 63}, /* areca_cl */
    {2410, 30}, /* arecord */
    {2418, 60}, /* argocd */
    {2425, 15}, /* aria2c */
    {2432, 86}, /* arj */
    {2436, 16}, /* arm-none-eabi-gdb */
    {2454, 90}, /* arp */
    {2458, 91}, /* arp-scan */
    {2467, 92}, /* arping */
    {2474, 93}, /* arpspoof */
    {2483, 94}, /* arptables */
    {2493, 95}, /* ascii85 */
    {2501, 49}, /* asciinema */
    {2511, 78}, /* asdf */
    {2516, 20}, /* asdf plugin add */
    {2532, 20}, /* asdf plugin-add */
    {2548, 96}, /* ash */
    {2552, 23}, /* asix */
    {2557, 51}, /* asmcmd */
    {2564, 76}, /* asr */
    {2568, 97}, /* asustor */
    {2576, 98}, /* at */
    {2579, 33}, /* at-spi */
    {2586, 99}, /* atftp */
    {2592, 100}, /* atop */
    {2597, 101}, /* atq */
    {2601, 101}, /* atrm */
    {2606, 63}, /* attic */
    {2612, 102}, /* attic delete */
    {2625, 102}, /* attic prune */
    {2637, 103}, /* auditctl */
    {2646, 104}, /* auditpol */
    {2655, 105}, /* aureport */
    {2664, 105}, /* ausearch */
    {2673, 32}, /* authconfig */
    {2684, 106}, /* authselect */
    {2695, 72}, /* automake */
    {2704, 72}, /* autoreconf */
    {2715, 63}, /* autorestic */
    {2726, 107}, /* autossh */
    {2734, 92}, /* avahi-browse */
    {2747, 108}, /* avahi-resolve */
    {2761, 58}, /* avalanche */
    {2771, 109}, /* avarice */
    {2779, 110}, /* avrdude */
    {2787, 111}, /* awk */
    {2791, 19}, /* awk-script */
    {2802, 60}, /* aws */
    {2806, 1}, /* aws-paste */
    {2816, 15}, /* axel */
    {2821, 60}, /* az */
    {2824, 60}, /* azcopy */
    {2831, 60}, /* b2 */
    {2834, 112}, /* b2sum */
    {2840, 19}, /* babashka */
    {2849, 113}, /* bacarf-x */
    {2858, 113}, /* bacdl */
    {2864, 63}, /* backupninja */
    {2876, 63}, /* backuppc_delete */
    {2892, 113}, /* bacnet */
    {2899, 113}, /* bacrd-x */
    {2907, 63}, /* bacula-dbcheck */
    {2922, 64}, /* bacula-x */
    {2931, 113}, /* bacwp */
    {2937, 114}, /* badblocks */
    {2947, 115}, /* badmin */
    {2954, 116}, /* balena-etcher */
    {2968, 117}, /* barebox-state */
    {2982, 117}, /* bareboxenv */
    {2993, 63}, /* bareos-dbcheck */
    {3008, 118}, /* barman */
    {3015, 102}, /* barman delete */
    {3029, 95}, /* base32 */
    {3036, 95}, /* base64 */
    {3043, 3}, /* basename */
    {3052, 95}, /* basenc */
    {3059, 96}, /* bash */
    {3064, 119}, /* bashupload */
    {3075, 120}, /* bastille */
    {3084, 34}, /* bat */
    {3088, 34}, /* batcat */
    {3095, 98}, /* batch */
    {3101, 72}, /* bazel */
    {3107, 19}, /* bb */
    {3110, 34}, /* bc */
    {3113, 44}, /* bcache */
    {3120, 121}, /* bcache make */
    {3132, 121}, /* bcache-super-show-wipe */
    {3155, 44}, /* bcachefs */
    {3164, 122}, /* bcachefs format */
    {3180, 104}, /* bcdboot */
    {3188, 123}, /* bcdedit */
    {3196, 123}, /* bcdedit.exe */
    {3208, 124}, /* bcmserver */
    {3218, 125}, /* bconsole */
    {3227, 126}, /* bcp */
    {3231, 120}, /* beadm */
    {3237, 120}, /* bectl */
    {3243, 22}, /* beef-xss */
    {3252, 87}, /* beeline */
    {3260, 30}, /* beep */
    {3265, 127}, /* bellows */
    {3273, 55}, /* bench */
    {3279, 22}, /* bettercap */
    {3289, 128}, /* bfg */
    {3293, 129}, /* bg */
    {3296, 130}, /* bhyvectl */
    {3305, 131}, /* bin-rails */
    {3315, 132}, /* bin-rails r */
    {3327, 132}, /* bin-rails runner */
    {3344, 133}, /* bind */
    {3349, 134}, /* bindfs */
    {3356, 135}, /* bioctl */
    {3363, 52}, /* biosutil */
    {3372, 14}, /* bird */
    {3377, 14}, /* birdc */
    {3383, 14}, /* birdc6 */
    {3390, 58}, /* bitcoin-cli */
    {3402, 136}, /* bitcoind */
    {3411, 137}, /* bkill */
    {3417, 72}, /* black */
    {3423, 138}, /* bleachbit */
    {3433, 76}, /* bless */
    {3439, 23}, /* blhost */
    {3446, 139}, /* blkdiscard */
    {3457, 36}, /* blkid */
    {3463, 140}, /* blockdev */
    {3472, 141}, /* bluetoothctl */
    {3485, 116}, /* bmaptool */
    {3494, 23}, /* bmaptool-x */
    {3505, 44}, /* bmgr */
    {3510, 62}, /* bmgr wipe */
    {3520, 100}, /* bmon */
    {3525, 52}, /* bnxtnvm */
    {3533, 23}, /* boardctl */
    {3542, 37}, /* bokeh */
    {3548, 120}, /* boot0cfg */
    {3557, 142}, /* bootctl */
    {3565, 117}, /* bootm */
    {3571, 104}, /* bootrec */
    {3579, 44}, /* bore */
    {3584, 143}, /* bore local */
    {3595, 30}, /* borg */
    {3600, 144}, /* borg compact */
    {3613, 144}, /* borg delete */
    {3625, 145}, /* borg extract */
    {3638, 144}, /* borg prune */
    {3649, 146}, /* bosboot-x */
    {3659, 23}, /* bossac */
    {3666, 147}, /* boundary */
    {3675, 63}, /* bpexpdate */
    {3685, 63}, /* bpimage */
    {3693, 63}, /* bpmedia */
    {3701, 63}, /* bpmedialist */
    {3713, 148}, /* bq */
    {3716, 149}, /* bq rm */
    {3722, 30}, /* brasero */
    {3730, 150}, /* brctl */
    {3736, 151}, /* break */
    {3742, 115}, /* bresize */
    {3750, 78}, /* brew */
    {3755, 152}, /* brew bundle cleanup */
    {3775, 20}, /* brew install */
    {3788, 79}, /* brew remove */
    {3800, 79}, /* brew rm */
    {3808, 79}, /* brew uninstall */
    {3823, 150}, /* bridge */
    {3830, 153}, /* bridge fdb flush */
    {3847, 153}, /* bridge link set */
    {3863, 153}, /* bridge vlan del */
    {3879, 153}, /* bridge vlan delete */
    {3898, 30}, /* brightnessctl */
    {3912, 58}, /* brownie */
    {3920, 44}, /* brz */
    {3924, 154}, /* brz clean-tree */
    {3939, 154}, /* brz revert */
    {3950, 120}, /* bsdlabel */
    {3959, 155}, /* bsdtar */
    {3966, 156}, /* bsub */
    {3971, 157}, /* bsync */
    {3977, 87}, /* bteq */
    {3982, 100}, /* btop */
    {3987, 63}, /* btrbk */
    {3993, 158}, /* btrfs */
    {3999, 159}, /* btrfs balance */
    {4013, 160}, /* btrfs check */
    {4025, 160}, /* btrfs device delete */
    {4045, 160}, /* btrfs device remove */
    {4065, 160}, /* btrfs subvol del */
    {4082, 160}, /* btrfs subvol delete */
    {4102, 160}, /* btrfs subvolume del */
    {4122, 160}, /* btrfs subvolume delete */
    {4145, 44}, /* buildah */
    {4153, 161}, /* buildah rm */
    {4164, 162}, /* buildah rmi */
    {4176, 163}, /* builtin */
    {4184, 19}, /* bun */
    {4188, 20}, /* bun add */
    {4196, 20}, /* bun install */
    {4208, 164}, /* bun run */
    {4216, 165}, /* bun x */
    {4222, 78}, /* bundle */
    {4229, 165}, /* bundle exec */
    {4241, 165}, /* bunx */
    {4246, 86}, /* bunzip2 */
    {4254, 118}, /* bup */
    {4258, 102}, /* bup gc */
    {4265, 102}, /* bup prune-older */
    {4281, 102}, /* bup rm */
    {4288, 118}, /* bupstash */
    {4297, 102}, /* bupstash rm */
    {4309, 63}, /* burp */
    {4314, 166}, /* busctl */
    {4321, 167}, /* busybox */
    {4329, 168}, /* butterfly.server.py */
    {4349, 169}, /* bw */
    {4352, 73}, /* bwrap */
    {4358, 170}, /* byobu */
    {4364, 171}, /* bzcat */
    {4370, 172}, /* bzgrep */
    {4377, 173}, /* bzip2 */
    {4383, 174}, /* bzr */
    {4387, 154}, /* bzr clean-tree */
    {4402, 154}, /* bzr revert */
    {4413, 175}, /* bzr uncommit */
    {4426, 72}, /* c++ */
    {4430, 49}, /* c++filt */
    {4438, 78}, /* cabal */
    {4444, 176}, /* cabal gc */
    {4453, 20}, /* cabal install */
    {4467, 177}, /* cabextract */
    {4478, 104}, /* cacls */
    {4484, 30}, /* caddy */
    {4490, 178}, /* caffeinate */
    {4501, 34}, /* cal */
    {4505, 44}, /* calicoctl */
    {4515, 179}, /* calicoctl delete */
    {4532, 180}, /* caller */
    {4539, 120}, /* camcontrol */
    {4550, 181}, /* cancel */
    {4557, 124}, /* canfdtest */
    {4567, 124}, /* cangen */
    {4574, 113}, /* canopen */
    {4582, 124}, /* canplayer */
    {4592, 124}, /* cansend */
    {4600, 124}, /* cansequence */
    {4612, 124}, /* cansniffer-x */
    {4625, 44}, /* cap */
    {4629, 65}, /* cap remove */
    {4640, 182}, /* capsh */
    {4646, 58}, /* cardano-cli */
    {4658, 78}, /* cargo */
    {4664, 20}, /* cargo install */
    {4678, 164}, /* cargo script */
    {4691, 176}, /* cargo uninstall */
    {4707, 183}, /* cargo yank */
    {4718, 23}, /* cargo-embed */
    {4730, 23}, /* cargo-flash */
    {4742, 37}, /* cargo-make */
    {4753, 37}, /* cargo-script */
    {4766, 124}, /* caringcaribou */
    {4780, 58}, /* cast */
    {4785, 184}, /* cat */
    {4789, 33}, /* catchsegv */
    {4799, 52}, /* cbmem-w */
    {4807, 87}, /* cbq */
    {4811, 120}, /* cbsd */
    {4816, 72}, /* cc */
    {4819, 23}, /* cc-tool */
    {4827, 72}, /* ccache */
    {4834, 52}, /* cctk */
    {4839, 185}, /* cd */
    {4842, 71}, /* cdk */
    {4846, 60}, /* cdktf */
    {4852, 186}, /* cdrecord */
    {4861, 58}, /* celocli */
    {4869, 187}, /* centreon */
    {4878, 55}, /* ceph */
    {4883, 53}, /* certbot */
    {4891, 188}, /* certbot revoke */
    {4906, 188}, /* certbot unregister */
    {4925, 35}, /* certstrap */
    {4935, 189}, /* certutil */
    {4944, 60}, /* cf */
    {4947, 190}, /* cf-key */
    {4954, 191}, /* cfdisk */
    {4961, 192}, /* cfe */
    {4965, 146}, /* cfgadm */
    {4972, 193}, /* cfgmtd */
    {4979, 23}, /* cfgutil */
    {4987, 35}, /* cfssl */
    {4993, 194}, /* cgdisk */
    {5000, 195}, /* cgexec */
    {5007, 109}, /* ch341eeprom */
    {5019, 23}, /* ch341prog */
    {5029, 196}, /* chage */
    {5035, 60}, /* chalice */
    {5043, 197}, /* chattr */
    {5050, 198}, /* chcon */
    {5056, 185}, /* chdir */
    {5062, 81}, /* cheat */
    {5068, 199}, /* chef-server-ctl */
    {5084, 37}, /* chez */
    {5089, 76}, /* chflags */
    {5097, 47}, /* chfn */
    {5102, 200}, /* chgrp */
    {5108, 58}, /* chia */
    {5113, 37}, /* chibi-scheme */
    {5126, 127}, /* chip-tool */
    {5136, 22}, /* chisel */
    {5143, 201}, /* chisel client */
    {5157, 201}, /* chisel server */
    {5171, 202}, /* chkconfig */
    {5181, 30}, /* chkrootkit */
    {5192, 203}, /* chmod */
    {5198, 204}, /* choom */
    {5204, 200}, /* chown */
    {5210, 205}, /* chpasswd */
    {5219, 73}, /* chpst */
    {5225, 146}, /* chpv */
    {5230, 30}, /* chromium */
    {5239, 163}, /* chronic */
    {5247, 49}, /* chronyc */
    {5255, 206}, /* chroot */
    {5262, 206}, /* chrt */
    {5267, 207}, /* chsh */
    {5272, 146}, /* chuser-x */
    {5281, 208}, /* chvt */
    {5286, 44}, /* cilium */
    {5293, 179}, /* cilium uninstall */
    {5310, 209}, /* cinnamon-session-quit */
    {5332, 210}, /* cipher */
    {5339, 210}, /* cipher.exe */
    {5350, 60}, /* civo */
    {5355, 58}, /* ckcc */
    {5360, 112}, /* cksum */
    {5366, 211}, /* clamscan */
    {5375, 72}, /* clang */
    {5381, 72}, /* clang++ */
    {5389, 212}, /* clang-format */
    {5402, 213}, /* claude */
    {5409, 20}, /* claude-plugin */
    {5423, 151}, /* clear */
    {5429, 58}, /* cleos */
    {5435, 214}, /* clevis */
    {5442, 14}, /* cli */
    {5446, 215}, /* clickhouse-client */
    {5464, 126}, /* clickhouse-copier */
    {5482, 14}, /* clish */
    {5488, 19}, /* clisp */
    {5494, 19}, /* clj */
    {5498, 146}, /* clnode */
    {5505, 49}, /* cloc */
    {5510, 19}, /* clojure */
    {5518, 216}, /* clonezilla */
    {5529, 44}, /* cloud-init */
    {5540, 64}, /* cloud-init clean */
    {5557, 217}, /* cloudflared */
    {5569, 201}, /* cloudflared tunnel */
    {5588, 218}, /* clpctl */
    {5595, 146}, /* clrg */
    {5600, 146}, /* clrs */
    {5605, 219}, /* clush */
    {5611, 44}, /* cm */
    {5614, 154}, /* cm undo */
    {5622, 72}, /* cmake */
    {5628, 44}, /* cmd */
    {5632, 220}, /* cmd package */
    {5644, 146}, /* cmdeleteconf */
    {5657, 146}, /* cmhaltcl */
    {5666, 146}, /* cmhaltnode */
    {5677, 187}, /* cmk */
    {5681, 52}, /* cmospwd */
    {5689, 81}, /* cmp */
    {5693, 115}, /* cobbler */
    {5701, 215}, /* cockroach */
    {5711, 221}, /* cockroach debug */
    {5727, 221}, /* cockroach demo */
    {5742, 221}, /* cockroach init */
    {5757, 221}, /* cockroach node */
    {5772, 213}, /* code */
    {5777, 20}, /* code install */
    {5790, 168}, /* code tunnel */
    {5802, 20}, /* code-server */
    {5814, 213}, /* codium */
    {5821, 37}, /* coffee */
    {5828, 63}, /* cohesity */
    {5837, 58}, /* coldcard */
    {5846, 44}, /* colima */
    {5853, 222}, /* colima delete */
    {5867, 81}, /* colordiff */
    {5877, 34}, /* column */
    {5884, 81}, /* comm */
    {5889, 223}, /* command */
    {5897, 16}, /* commander */
    {5907, 81}, /* compgen */
    {5915, 224}, /* complete */
    {5924, 78}, /* composer */
    {5933, 176}, /* composer remove */
    {5949, 20}, /* composer require */
    {5966, 173}, /* compress */
    {5975, 78}, /* conan */
    {5981, 78}, /* conda */
    {5987, 225}, /* conda env */
    {5997, 226}, /* conda env remove */
    {6014, 20}, /* conda install */
    {6028, 226}, /* conda remove */
    {6041, 165}, /* conda run */
    {6051, 227}, /* condor_drain */
    {6064, 227}, /* condor_off */
    {6075, 227}, /* condor_rm */
    {6085, 156}, /* condor_submit */
    {6099, 227}, /* condor_vacate */
    {6113, 97}, /* configctl */
    {6123, 72}, /* configure */
    {6133, 228}, /* connmanctl */
    {6144, 229}, /* conntrack */
    {6154, 55}, /* console */
    {6162, 147}, /* consul */
    {6169, 230}, /* consul force-leave */
    {6188, 230}, /* consul kv delete */
    {6205, 230}, /* consul leave */
    {6218, 44}, /* content */
    {6226, 62}, /* content delete */
    {6241, 80}, /* contentful */
    {6252, 151}, /* continue */
    {6261, 30}, /* convert */
    {6269, 80}, /* convex */
    {6276, 60}, /* copilot */
    {6284, 65}, /* copilot app delete */
    {6303, 65}, /* copilot env delete */
    {6322, 65}, /* copilot svc delete */
    {6341, 91}, /* coredumpctl */
    {6353, 231}, /* coredumpctl debug */
    {6371, 60}, /* coscmd */
    {6378, 55}, /* couchbase-cli */
    {6392, 34}, /* cowsay */
    {6399, 232}, /* cp */
    {6402, 20}, /* cpan */
    {6407, 20}, /* cpanm */
    {6413, 233}, /* cpio */
    {6418, 212}, /* cpp */
    {6422, 113}, /* cpppo */
    {6428, 44}, /* cpu */
    {6432, 234}, /* cpu userdel */
    {6444, 235}, /* cpufreq-set */
    {6456, 49}, /* cpuid */
    {6462, 206}, /* cpulimit */
    {6471, 235}, /* cpupower */
    {6480, 215}, /* cqlsh */
    {6486, 22}, /* crackmapexec */
    {6499, 44}, /* crane */
    {6505, 236}, /* crane delete */
    {6518, 87}, /* crash */
    {6524, 44}, /* crc */
    {6528, 222}, /* crc delete */
    {6539, 112}, /* crc32 */
    {6545, 149}, /* createdb-drop */
    {6559, 76}, /* createhomedir */
    {6573, 63}, /* crestic */
    {6581, 44}, /* crictl */
    {6588, 161}, /* crictl rm */
    {6598, 162}, /* crictl rmi */
    {6609, 161}, /* crictl rmp */
    {6620, 44}, /* crm */
    {6624, 237}, /* crm cluster */
    {6636, 237}, /* crm configure */
    {6650, 237}, /* crm node */
    {6659, 237}, /* crm resource */
    {6672, 146}, /* crm_node */
    {6681, 238}, /* croc */
    {6686, 30}, /* cron */
    {6691, 30}, /* crond */
    {6697, 239}, /* crontab */
    {6705, 240}, /* crontab-e */
    {6715, 51}, /* crsctl */
    {6722, 241}, /* cryptsetup */
    {6733, 242}, /* cryptsetup close */
    {6750, 243}, /* cryptsetup erase */
    {6767, 242}, /* cryptsetup luksClose */
    {6788, 243}, /* cryptsetup luksErase */
    {6809, 243}, /* cryptsetup luksFormat */
    {6831, 243}, /* cryptsetup luksHeaderRestore */
    {6860, 243}, /* cryptsetup luksKillSlot */
    {6884, 243}, /* cryptsetup luksRemoveKey */
    {6909, 243}, /* cryptsetup reencrypt */
    {6930, 242}, /* cryptsetup remove */
    {6948, 19}, /* crystal */
    {6956, 75}, /* csf */
    {6960, 96}, /* csh */
    {6964, 63}, /* cshatag */
    {6972, 37}, /* csi */
    {6976, 244}, /* csplit */
    {6983, 245}, /* csrutil */
    {6991, 219}, /* csshx */
    {6997, 34}, /* csvcut */
    {7004, 212}, /* csvgrep */
    {7012, 34}, /* csvlook */
    {7020, 212}, /* csvsort */
    {7028, 246}, /* ctmodbus */
    {7037, 44}, /* ctr */
    {7041, 222}, /* ctr containers delete */
    {7063, 222}, /* ctr containers remove */
    {7085, 222}, /* ctr containers rm */
    {7103, 222}, /* ctr images delete */
    {7121, 222}, /* ctr images remove */
    {7139, 222}, /* ctr images rm */
    {7153, 222}, /* ctr namespaces delete */
    {7175, 222}, /* ctr namespaces remove */
    {7197, 222}, /* ctr namespaces rm */
    {7215, 222}, /* ctr snapshots delete */
    {7236, 222}, /* ctr snapshots remove */
    {7257, 222}, /* ctr snapshots rm */
    {7274, 247}, /* cupsctl */
    {7282, 247}, /* cupsdisable */
    {7294, 247}, /* cupsenable */
    {7305, 248}, /* curator_cli */
    {7317, 15}, /* curl */
    {7322, 15}, /* curlie */
    {7329, 213}, /* cursor */
    {7336, 34}, /* cut */
    {7340, 30}, /* cvlc */
    {7345, 174}, /* cvs */
    {7349, 154}, /* cvs release */
    {7361, 37}, /* cwltool */
    {7369, 218}, /* cyberpanel */
    {7380, 87}, /* cypher-shell */
    {7393, 249}, /* cyradm */
    {7400, 44}, /* cyrus */
    {7406, 250}, /* cyrus delete */
    {7419, 206}, /* daemon */
    {7426, 73}, /* daemonize */
    {7436, 37}, /* dagger */
    {7443, 44}, /* darcs */
    {7449, 154}, /* darcs obliterate */
    {7466, 154}, /* darcs revert */
    {7479, 154}, /* darcs rollback */
    {7494, 154}, /* darcs unpull */
    {7507, 154}, /* darcs unrecord */
    {7522, 251}, /* darkhttpd */
    {7532, 19}, /* dart */
    {7537, 96}, /* dash */
    {7542, 58}, /* dash-cli */
    {7551, 44}, /* databricks */
    {7562, 252}, /* databricks catalogs */
    {7582, 252}, /* databricks clusters */
    {7602, 252}, /* databricks fs */
    {7616, 252}, /* databricks jobs */
    {7632, 252}, /* databricks repos */
    {7649, 252}, /* databricks schemas */
    {7668, 252}, /* databricks secrets */
    {7687, 252}, /* databricks tables */
    {7705, 252}, /* databricks unity-catalog */
    {7730, 252}, /* databricks workspace */
    {7751, 253}, /* date */
    {7756, 208}, /* date-s */
    {7763, 87}, /* db2 */
    {7767, 87}, /* db2cmd */
    {7774, 51}, /* dbca */
    {7779, 63}, /* dbcheck */
    {7787, 107}, /* dbclient */
    {7796, 87}, /* dbisql */
    {7803, 57}, /* dbmate */
    {7810, 44}, /* dbt */
    {7814, 252}, /* dbt run-operation */
    {7832, 195}, /* dbus-launch */
    {7844, 163}, /* dbus-run-session */
    {7861, 166}, /* dbus-send */
    {7871, 254}, /* dc */
    {7874, 116}, /* dc3dd */
    {7880, 88}, /* dcache-admin */
    {7893, 116}, /* dcfldd */
    {7900, 255}, /* dcli */
    {7905, 30}, /* dconf */
    {7911, 256}, /* dconf reset */
    {7923, 257}, /* dd */
    {7926, 116}, /* dd-safe */
    {7934, 116}, /* dd_rescue */
    {7944, 193}, /* dd_rescue-any */
    {7958, 116}, /* ddrescue */
    {7967, 129}, /* deactivate */
    {7978, 81}, /* debsums */
    {7986, 258}, /* debugfs */
    {7994, 259}, /* declare */
    {8002, 127}, /* deconz */
    {8009, 260}, /* defaults */
    {8018, 12}, /* del */
    {8022, 261}, /* delgroup */
    {8031, 48}, /* delpart */
    {8039, 49}, /* delta */
    {8045, 12}, /* deltree */
    {8053, 30}, /* deluge */
    {8060, 262}, /* deluser */
    {8068, 263}, /* delv */
    {8073, 19}, /* deno */
    {8078, 20}, /* deno install */
    {8091, 164}, /* deno run */
    {8100, 37}, /* deno serve */
    {8111, 46}, /* depmod */
    {8118, 44}, /* device_config */
    {8132, 62}, /* device_config reset */
    {8152, 52}, /* devmem */
    {8159, 52}, /* devmem2 */
    {8167, 44}, /* devtunnel */
    {8177, 201}, /* devtunnel host */
    {8192, 36}, /* df */
    {8195, 23}, /* dfu */
    {8199, 23}, /* dfu-programmer */
    {8214, 109}, /* dfu-suffix-x */
    {8227, 52}, /* dfu-tool */
    {8236, 23}, /* dfu-util */
    {8245, 51}, /* dgmgrl */
    {8252, 264}, /* dhclient */
    {8261, 264}, /* dhcpcd */
    {8268, 93}, /* dhcpig */
    {8275, 57}, /* diesel */
    {8282, 81}, /* diff */
    {8287, 49}, /* diff3 */
    {8293, 81}, /* diffstat */
    {8302, 49}, /* difft */
    {8308, 263}, /* dig */
    {8312, 265}, /* dir */
    {8316, 80}, /* directus */
    {8325, 30}, /* direnv */
    {8332, 165}, /* direnv exec */
    {8344, 266}, /* dirname */
    {8352, 180}, /* dirs */
    {8357, 1}, /* discord.sh */
    {8368, 199}, /* discourse */
    {8378, 120}, /* disklabel */
    {8388, 267}, /* diskpart */
    {8397, 267}, /* diskpart.exe */
    {8410, 268}, /* diskutil */
    {8419, 269}, /* diskutil ap */
    {8431, 269}, /* diskutil apfs */
    {8445, 269}, /* diskutil appleRAID */
    {8464, 269}, /* diskutil coreStorage */
    {8485, 269}, /* diskutil cs */
    {8497, 104}, /* dism */
    {8502, 129}, /* disown */
    {8509, 33}, /* distrobox */
    {8519, 270}, /* dmesg */
    {8525, 208}, /* dmesg-n */
    {8533, 36}, /* dmidecode */
    {8543, 194}, /* dmsetup */
    {8551, 271}, /* dmsetup clear */
    {8565, 271}, /* dmsetup remove */
    {8580, 271}, /* dmsetup remove_all */
    {8599, 271}, /* dmsetup suspend */
    {8615, 271}, /* dmsetup wipe_table */
    {8634, 272}, /* dnf */
    {8638, 79}, /* dnf autoremove */
    {8653, 79}, /* dnf erase */
    {8663, 85}, /* dnf history */
    {8675, 20}, /* dnf install */
    {8687, 79}, /* dnf remove */
    {8698, 113}, /* dnp3 */
    {8703, 201}, /* dnscat2 */
    {8711, 93}, /* dnsspoof */
    {8720, 22}, /* dnsspoof-any */
    {8733, 46}, /* do-release-upgrade */
    {8752, 273}, /* doas */
    {8757, 117}, /* doc_loadbios */
    {8770, 117}, /* docfdisk */
    {8779, 274}, /* docker */
    {8786, 275}, /* docker builder */
    {8801, 276}, /* docker builder df */
    {8819, 276}, /* docker builder events */
    {8841, 276}, /* docker builder info */
    {8861, 276}, /* docker builder inspect */
    {8884, 276}, /* docker builder list */
    {8904, 276}, /* docker builder ls */
    {8922, 277}, /* docker builder prune */
    {8943, 275}, /* docker buildx */
    {8957, 278}, /* docker buildx prune */
    {8977, 279}, /* docker checkpoint rm */
    {8998, 276}, /* docker compose config */
    {9020, 280}, /* docker compose down */
    {9040, 276}, /* docker compose events */
    {9062, 281}, /* docker compose exec */
    {9082, 276}, /* docker compose images */
    {9104, 276}, /* docker compose logs */
    {9124, 276}, /* docker compose ls */
    {9142, 276}, /* docker compose port */
    {9162, 276}, /* docker compose ps */
    {9180, 280}, /* docker compose rm */
    {9198, 281}, /* docker compose run */
    {9217, 276}, /* docker compose top */
    {9236, 276}, /* docker compose version */
    {9259, 275}, /* docker config */
    {9273, 279}, /* docker config rm */
    {9290, 276}, /* docker container */
    {9307, 282}, /* docker container create */
    {9331, 276}, /* docker container df */
    {9351, 276}, /* docker container events */
    {9375, 282}, /* docker container exec */
    {9397, 276}, /* docker container info */
    {9419, 276}, /* docker container inspect */
    {9444, 283}, /* docker container kill */
    {9466, 276}, /* docker container list */
    {9488, 276}, /* docker container ls */
    {9508, 278}, /* docker container prune */
    {9531, 282}, /* docker container restart */
    {9556, 161}, /* docker container rm */
    {9576, 284}, /* docker container run */
    {9597, 282}, /* docker container start */
    {9620, 283}, /* docker container stop */
    {9642, 275}, /* docker context */
    {9657, 279}, /* docker context rm */
    {9675, 40}, /* docker cp */
    {9685, 285}, /* docker exec */
    {9697, 276}, /* docker image */
    {9710, 282}, /* docker image build */
    {9729, 276}, /* docker image df */
    {9745, 276}, /* docker image events */
    {9765, 276}, /* docker image info */
    {9783, 276}, /* docker image inspect */
    {9804, 276}, /* docker image list */
    {9822, 276}, /* docker image ls */
    {9838, 277}, /* docker image prune */
    {9857, 282}, /* docker image pull */
    {9875, 282}, /* docker image push */
    {9893, 162}, /* docker image rm */
    {9909, 282}, /* docker image tag */
    {9926, 276}, /* docker images df */
    {9943, 276}, /* docker images events */
    {9964, 276}, /* docker images info */
    {9983, 276}, /* docker images inspect */
    {10005, 276}, /* docker images list */
    {10024, 276}, /* docker images ls */
    {10041, 283}, /* docker kill */
    {10053, 275}, /* docker manifest */
    {10069, 279}, /* docker manifest rm */
    {10088, 276}, /* docker network */
    {10103, 282}, /* docker network connect */
    {10126, 282}, /* docker network create */
    {10148, 276}, /* docker network df */
    {10166, 282}, /* docker network disconnect */
    {10192, 276}, /* docker network events */
    {10214, 276}, /* docker network info */
    {10234, 276}, /* docker network inspect */
    {10257, 276}, /* docker network list */
    {10277, 276}, /* docker network ls */
    {10295, 277}, /* docker network prune */
    {10316, 282}, /* docker network rm */
    {10334, 275}, /* docker node */
    {10346, 279}, /* docker node demote */
    {10365, 279}, /* docker node rm */
    {10380, 275}, /* docker plugin */
    {10394, 279}, /* docker plugin disable */
    {10416, 20}, /* docker plugin install */
    {10438, 279}, /* docker plugin rm */
    {10455, 161}, /* docker rm */
    {10465, 162}, /* docker rmi */
    {10476, 284}, /* docker run */
    {10487, 275}, /* docker secret */
    {10501, 286}, /* docker secret rm */
    {10518, 275}, /* docker service */
    {10533, 286}, /* docker service rm */
    {10551, 287}, /* docker service scale */
    {10572, 287}, /* docker service update */
    {10594, 275}, /* docker stack */
    {10607, 286}, /* docker stack rm */
    {10623, 283}, /* docker stop */
    {10635, 275}, /* docker swarm */
    {10648, 279}, /* docker swarm ca */
    {10664, 279}, /* docker swarm leave */
    {10683, 276}, /* docker system df */
    {10700, 276}, /* docker system events */
    {10721, 276}, /* docker system info */
    {10740, 276}, /* docker system inspect */
    {10762, 276}, /* docker system list */
    {10781, 276}, /* docker system ls */
    {10798, 278}, /* docker system prune */
    {10818, 278}, /* docker system reset */
    {10838, 279}, /* docker trust revoke */
    {10858, 276}, /* docker volume */
    {10872, 282}, /* docker volume create */
    {10893, 276}, /* docker volume df */
    {10910, 276}, /* docker volume events */
    {10931, 276}, /* docker volume info */
    {10950, 276}, /* docker volume inspect */
    {10972, 276}, /* docker volume list */
    {10991, 276}, /* docker volume ls */
    {11008, 278}, /* docker volume prune */
    {11028, 288}, /* docker volume remove */
    {11049, 288}, /* docker volume rm */
    {11066, 44}, /* docker-compose */
    {11081, 276}, /* docker-compose config */
    {11103, 280}, /* docker-compose down */
    {11123, 281}, /* docker-compose exec */
    {11143, 280}, /* docker-compose kill */
    {11163, 276}, /* docker-compose logs */
    {11183, 276}, /* docker-compose ps */
    {11201, 280}, /* docker-compose rm */
    {11219, 281}, /* docker-compose run */
    {11238, 276}, /* docker-compose top */
    {11257, 130}, /* docker-machine */
    {11272, 179}, /* docker-uninstall */
    {11289, 60}, /* doctl */
    {11295, 57}, /* doctrine */
    {11304, 289}, /* dog */
    {11308, 58}, /* dogecoin-cli */
    {11321, 60}, /* dokku */
    {11327, 65}, /* dokku apps:destroy */
    {11346, 65}, /* dokku postgres:destroy */
    {11369, 87}, /* dolt */
    {11374, 141}, /* domainname */
    {11385, 34}, /* dos2unix */
    {11394, 72}, /* dot */
    {11398, 76}, /* dot_clean */
    {11408, 44}, /* dotenv */
    {11415, 165}, /* dotenv run */
    {11426, 72}, /* dotnet */
    {11433, 164}, /* dotnet script */
    {11447, 20}, /* dotnet tool install */
    {11467, 170}, /* dotool */
    {11474, 290}, /* doveadm */
    {11482, 250}, /* doveadm expunge */
    {11498, 250}, /* doveadm mailbox delete */
    {11521, 250}, /* doveadm purge */
    {11535, 1}, /* dpaste */
    {11542, 291}, /* dpkg */
    {11547, 292}, /* dpkg-deb */
    {11556, 81}, /* dpkg-query */
    {11567, 46}, /* dpkg-reconfigure */
    {11584, 20}, /* dpkg-url */
    {11593, 46}, /* dracut */
    {11600, 293}, /* drbdadm */
    {11608, 121}, /* drbdadm create-md */
    {11626, 121}, /* drbdadm invalidate */
    {11645, 121}, /* drbdadm wipe-md */
    {11661, 121}, /* drbdmeta */
    {11670, 293}, /* drbdsetup */
    {11680, 87}, /* drill */
    {11686, 57}, /* drizzle-kit */
    {11698, 294}, /* dropdb */
    {11705, 149}, /* dropdb-any */
    {11716, 294}, /* dropuser */
    {11725, 55}, /* drupal */
    {11732, 55}, /* drush */
    {11738, 20}, /* drush-dl */
    {11747, 295}, /* dscl */
    {11752, 146}, /* dscli */
    {11758, 296}, /* dsconf */
    {11765, 295}, /* dsconfigad */
    {11776, 296}, /* dsctl */
    {11782, 295}, /* dseditgroup */
    {11794, 295}, /* dsenableroot */
    {11807, 219}, /* dsh */
    {11811, 296}, /* dsidm */
    {11817, 234}, /* dsidm delete */
    {11830, 63}, /* dsmadmc */
    {11838, 297}, /* dsmod */
    {11844, 297}, /* dsmove */
    {11851, 93}, /* dsniff */
    {11858, 297}, /* dsrm */
    {11863, 91}, /* dstat */
    {11869, 218}, /* dsync */
    {11875, 33}, /* dtach */
    {11881, 36}, /* du */
    {11884, 215}, /* duckdb */
    {11891, 36}, /* duf */
    {11895, 251}, /* dufs */
    {11900, 298}, /* dump */
    {11905, 91}, /* dumpe2fs */
    {11914, 120}, /* dumpfs */
    {11921, 63}, /* duplicacy */
    {11931, 298}, /* duplicity */
    {11941, 144}, /* duplicity remove-all-but-n-full */
    {11973, 144}, /* duplicity remove-all-inc-of-but-n-full */
    {12012, 299}, /* duplicity remove-older-than */
    {12040, 36}, /* dust */
    {12045, 170}, /* dvtm */
    {12050, 300}, /* e2fsck */
    {12057, 116}, /* e2image */
    {12065, 301}, /* e2label */
    {12073, 37}, /* earthly */
    {12081, 35}, /* easy-rsa */
    {12090, 20}, /* easy_install */
    {12103, 35}, /* easyrsa */
    {12111, 163}, /* eatmydata */
    {12121, 60}, /* eb */
    {12124, 65}, /* eb terminate */
    {12137, 94}, /* ebtables */
    {12146, 113}, /* ebusctl */
    {12154, 302}, /* echo */
    {12159, 23}, /* ecpprog */
    {12167, 52}, /* ectool */
    {12174, 303}, /* ed */
    {12177, 87}, /* edgedb */
    {12184, 23}, /* edl */
    {12188, 23}, /* edl.py */
    {12195, 146}, /* eeprom */
    {12202, 304}, /* efibootmgr */
    {12213, 172}, /* egrep */
    {12219, 140}, /* eject */
    {12225, 44}, /* eksctl */
    {12232, 305}, /* eksctl delete */
    {12246, 126}, /* elasticdump */
    {12258, 306}, /* elasticsearch-certutil */
    {12281, 306}, /* elasticsearch-keystore */
    {12304, 306}, /* elasticsearch-node */
    {12323, 44}, /* elasticsearch-plugin */
    {12344, 20}, /* elasticsearch-plugin install */
    {12373, 306}, /* elasticsearch-reset-password */
    {12402, 306}, /* elasticsearch-users */
    {12422, 136}, /* electrum */
    {12431, 58}, /* elements-cli */
    {12444, 307}, /* elinks */
    {12451, 19}, /* elixir */
    {12458, 37}, /* elvish */
    {12465, 308}, /* emacs */
    {12471, 308}, /* emacsclient */
    {12483, 309}, /* emerge */
    {12490, 79}, /* emerge --unmerge */
    {12507, 22}, /* empire */
    {12514, 310}, /* emqx */
    {12519, 310}, /* emqx_ctl */
    {12528, 129}, /* enable */
    {12535, 64}, /* engine-cleanup */
    {12550, 113}, /* enip */
    {12555, 33}, /* entr */
    {12560, 311}, /* env */
    {12564, 212}, /* envsubst */
    {12573, 192}, /* envtools */
    {12582, 30}, /* eog */
    {12586, 78}, /* eopkg */
    {12592, 79}, /* eopkg remove */
    {12605, 79}, /* eopkg rm */
    {12614, 88}, /* eos */
    {12618, 58}, /* eosio */
    {12624, 44}, /* equo */
    {12629, 79}, /* equo remove */
    {12641, 192}, /* erase */
    {12647, 312}, /* erase flash: */
    {12660, 312}, /* erase nvram: */
    {12673, 312}, /* erase startup-config */
    {12694, 146}, /* errclear */
    {12703, 126}, /* esdump */
    {12710, 72}, /* eslint */
    {12717, 37}, /* esno */
    {12722, 30}, /* espeak */
    {12729, 313}, /* espefuse */
    {12738, 313}, /* espefuse.py */
    {12750, 44}, /* espsecure.py */
    {12763, 313}, /* espsecure.py burn */
    {12781, 314}, /* esptool */
    {12789, 314}, /* esptool-js */
    {12800, 314}, /* esptool.py */
    {12811, 255}, /* esxcfg-volume */
    {12825, 255}, /* esxcli */
    {12832, 315}, /* etcdctl */
    {12840, 294}, /* etcdctl del */
    {12852, 316}, /* etcdctl snapshot */
    {12869, 316}, /* etcdutl */
    {12877, 316}, /* etcdutl backup */
    {12892, 316}, /* etcdutl snapshot */
    {12909, 116}, /* etcher */
    {12916, 58}, /* eth2deposit-cli */
    {12932, 58}, /* ethdo */
    {12938, 30}, /* ether-wake */
    {12949, 58}, /* ethereal */
    {12958, 317}, /* ethtool */
    {12966, 52}, /* ethtool-eeprom */
    {12981, 108}, /* ethtool-show */
    {12994, 22}, /* ettercap */
    {13003, 318}, /* eval */
    {13008, 37}, /* evidence */
    {13017, 22}, /* evil-winrm */
    {13028, 30}, /* evince */
    {13035, 58}, /* evmosd */
    {13042, 319}, /* ex */
    {13045, 265}, /* exa */
    {13049, 87}, /* exaplus */
    {13057, 320}, /* exec */
    {13062, 321}, /* exiftool */
    {13071, 322}, /* exigrep */
    {13079, 290}, /* exim */
    {13084, 290}, /* exim4 */
    {13090, 322}, /* exiqgrep */
    {13099, 250}, /* exiqgrep-rm */
    {13111, 129}, /* exit */
    {13116, 321}, /* exiv2 */
    {13122, 322}, /* exiwhat */
    {13130, 60}, /* exo */
    {13134, 34}, /* expand */
    {13141, 323}, /* expect */
    {13148, 170}, /* expect-type */
    {13160, 259}, /* export */
    {13167, 324}, /* exportfs */
    {13176, 146}, /* exportvg */
    {13185, 201}, /* expose */
    {13192, 180}, /* expr */
    {13197, 217}, /* expressvpn */
    {13208, 325}, /* extlinux */
    {13217, 326}, /* eye */
    {13221, 265}, /* eza */
    {13225, 120}, /* ezjail-admin */
    {13238, 218}, /* ezmlm-unsub */
    {13250, 34}, /* factor */
    {13257, 37}, /* factor-vm */
    {13267, 327}, /* factory-reset */
    {13281, 193}, /* factory_reset */
    {13295, 327}, /* factoryreset */
    {13308, 328}, /* fail2ban-client */
    {13324, 47}, /* faillock */
    {13333, 206}, /* fakechroot */
    {13344, 329}, /* fakeroot */
    {13353, 195}, /* faketime */
    {13362, 330}, /* fallocate */
    {13372, 3}, /* false */
    {13378, 331}, /* fastboot */
    {13387, 64}, /* fastboot snapshot-update */
    {13412, 100}, /* fastfetch */
    {13422, 208}, /* fbset */
    {13428, 87}, /* fbsql */
    {13434, 332}, /* fc */
    {13437, 321}, /* fc-list */
    {13445, 146}, /* fcinfo-x */
    {13454, 333}, /* fd */
    {13457, 334}, /* fdesetup */
    {13466, 333}, /* fdfind */
    {13473, 28}, /* fdformat */
    {13482, 191}, /* fdisk */
    {13488, 30}, /* feh */
    {13492, 69}, /* fence_apc */
    {13502, 69}, /* fence_ipmilan */
    {13516, 69}, /* fence_vmware */
    {13529, 15}, /* fetch */
    {13535, 335}, /* fetchmail */
    {13545, 30}, /* ffmpeg */
    {13552, 30}, /* ffplay */
    {13559, 321}, /* ffprobe */
    {13567, 119}, /* ffsend */
    {13574, 129}, /* fg */
    {13577, 172}, /* fgrep */
    {13583, 214}, /* fido2-token */
    {13595, 34}, /* figlet */
    {13602, 36}, /* file */
    {13607, 336}, /* file-rename */
    {13619, 1}, /* filebin */
    {13627, 58}, /* filecoin */
    {13636, 337}, /* find */
    {13641, 36}, /* findfs */
    {13648, 36}, /* findmnt */
    {13656, 180}, /* finger */
    {13663, 30}, /* fio */
    {13667, 60}, /* firebase */
    {13676, 30}, /* firefox */
    {13684, 195}, /* firejail */
    {13693, 338}, /* firewall-cmd */
    {13706, 192}, /* firstboot */
    {13716, 96}, /* fish */
    {13721, 44}, /* fisher */
    {13728, 20}, /* fisher install */
    {13743, 30}, /* flac */
    {13748, 23}, /* flash.sh */
    {13757, 28}, /* flash_erase */
    {13769, 28}, /* flash_eraseall */
    {13784, 117}, /* flash_lock */
    {13795, 117}, /* flash_otp_erase */
    {13811, 117}, /* flash_otp_lock */
    {13826, 117}, /* flash_otp_write */
    {13842, 117}, /* flash_unlock */
    {13855, 28}, /* flashcp */
    {13863, 52}, /* flashit */
    {13871, 23}, /* flashprog */
    {13881, 339}, /* flashrom */
    {13890, 57}, /* flask */
    {13896, 78}, /* flatpak */
    {13904, 20}, /* flatpak install */
    {13920, 340}, /* flatpak remove */
    {13935, 341}, /* flatpak run */
    {13947, 340}, /* flatpak uninstall */
    {13965, 342}, /* flink */
    {13971, 37}, /* flink run */
    {13981, 52}, /* flint */
    {13987, 206}, /* flock */
    {13993, 58}, /* flow */
    {13998, 61}, /* fluent-bit */
    {14009, 60}, /* flux */
    {14014, 156}, /* flux-run */
    {14023, 60}, /* fly */
    {14027, 60}, /* flyctl */
    {14034, 57}, /* flyway */
    {14041, 34}, /* fmt */
    {14045, 120}, /* fmthard */
    {14053, 34}, /* fold */
    {14058, 33}, /* foot */
    {14063, 326}, /* foreman */
    {14071, 13}, /* format */
    {14078, 120}, /* format-solaris */
    {14093, 13}, /* format.com */
    {14104, 174}, /* fossil */
    {14111, 154}, /* fossil clean */
    {14124, 154}, /* fossil extras */
    {14138, 154}, /* fossil purge */
    {14151, 154}, /* fossil revert */
    {14165, 154}, /* fossil scrub */
    {14178, 154}, /* fossil undo */
    {14190, 92}, /* fping */
    {14196, 52}, /* fptw64 */
    {14203, 3}, /* free */
    {14208, 46}, /* freshclam */
    {14218, 201}, /* frpc */
    {14223, 343}, /* fsadm */
    {14229, 216}, /* fsarchiver */
    {14240, 116}, /* fsarchiver restfs */
    {14258, 300}, /* fsck */
    {14263, 300}, /* fsck-any */
    {14272, 120}, /* fsck_ufs */
    {14281, 344}, /* fsfreeze */
    {14290, 345}, /* fstrim */
    {14297, 346}, /* ftp */
    {14301, 15}, /* ftpget */
    {14308, 347}, /* fuser */
    {14314, 30}, /* fusermount */
    {14325, 23}, /* futurerestore */
    {14339, 348}, /* fw_setenv */
    {14349, 117}, /* fw_setsys */
    {14359, 193}, /* fw_upgrade */
    {14370, 46}, /* fwupdmgr */
    {14379, 56}, /* fwupdmgr downgrade */
    {14398, 56}, /* fwupdmgr install */
    {14415, 56}, /* fwupdmgr local-install */
    {14438, 56}, /* fwupdmgr reinstall */
    {14457, 56}, /* fwupdmgr switch-branch */
    {14480, 109}, /* fwupdtool */
    {14490, 56}, /* fwupdtool install */
    {14508, 56}, /* fwupdtool install-blob */
    {14531, 193}, /* fwupgrade */
    {14541, 34}, /* fzf */
    {14545, 72}, /* g++ */
    {14549, 58}, /* gaiad */
    {14555, 37}, /* gap */
    {14559, 111}, /* gawk */
    {14564, 120}, /* gcache */
    {14571, 72}, /* gcc */
    {14575, 60}, /* gcloud */
    {14582, 37}, /* gcloud-run */
    {14593, 120}, /* gconcat */
    {14601, 44}, /* gcrane */
    {14608, 236}, /* gcrane delete */
    {14622, 236}, /* gcrane gc */
    {14632, 23}, /* gd32flash */
    {14642, 33}, /* gdb */
    {14646, 16}, /* gdb-multiarch */
    {14660, 349}, /* gdbus */
    {14666, 350}, /* gdisk */
    {14672, 240}, /* gedit */
    {14678, 120}, /* geli */
    {14683, 78}, /* gem */
    {14687, 20}, /* gem install */
    {14699, 176}, /* gem uninstall */
    {14713, 183}, /* gem yank */
    {14722, 86}, /* genisoimage */
    {14734, 36}, /* getcap */
    {14741, 97}, /* getcfg-x */
    {14750, 180}, /* getconf */
    {14758, 36}, /* getenforce */
    {14769, 180}, /* getent */
    {14776, 36}, /* getfacl */
    {14784, 49}, /* getfattr */
    {14793, 136}, /* geth */
    {14798, 92}, /* getmac */
    {14805, 335}, /* getmail */
    {14813, 151}, /* getopts */
    {14821, 49}, /* getsebool */
    {14831, 88}, /* gfal-rm */
    {14839, 37}, /* gforth */
    {14846, 60}, /* gh */
    {14849, 351}, /* gh api */
    {14856, 352}, /* gh cache delete */
    {14872, 20}, /* gh extension install */
    {14893, 1}, /* gh gist */
    {14901, 352}, /* gh gpg-key delete */
    {14919, 352}, /* gh release delete */
    {14937, 352}, /* gh repo delete */
    {14952, 352}, /* gh secret delete */
    {14969, 352}, /* gh ssh-key delete */
    {14987, 352}, /* gh variable delete */
    {15006, 352}, /* gh workflow disable */
    {15026, 72}, /* ghc */
    {15030, 80}, /* ghost */
    {15036, 30}, /* gimp */
    {15041, 44}, /* gio */
    {15045, 353}, /* gio cat */
    {15053, 353}, /* gio info */
    {15062, 353}, /* gio list */
    {15071, 353}, /* gio mime */
    {15080, 354}, /* gio remove */
    {15091, 354}, /* gio trash */
    {15101, 353}, /* gio tree */
    {15110, 119}, /* gist */
    {15115, 1}, /* gist-paste */
    {15126, 355}, /* git */
    {15130, 356}, /* git add */
    {15138, 356}, /* git annex add */
    {15152, 357}, /* git bisect log */
    {15167, 358}, /* git bisect run */
    {15182, 357}, /* git bisect view */
    {15198, 359}, /* git branch */
    {15209, 360}, /* git checkout */
    {15222, 361}, /* git checkout-index */
    {15241, 362}, /* git clean */
    {15251, 356}, /* git commit */
    {15262, 363}, /* git config */
    {15273, 357}, /* git config --get */
    {15290, 357}, /* git config --list */
    {15308, 357}, /* git config -l */
    {15322, 357}, /* git config get */
    {15337, 357}, /* git config list */
    {15353, 364}, /* git diff */
    {15362, 365}, /* git fetch */
    {15372, 366}, /* git filter-branch */
    {15390, 366}, /* git filter-repo */
    {15406, 367}, /* git gc */
    {15413, 368}, /* git gc --prune */
    {15428, 357}, /* git lfs ls-files */
    {15445, 369}, /* git lfs migrate */
    {15461, 364}, /* git log */
    {15469, 357}, /* git notes list */
    {15484, 357}, /* git notes show */
    {15499, 368}, /* git prune */
    {15509, 370}, /* git push */
    {15518, 371}, /* git read-tree */
    {15532, 372}, /* git rebase */
    {15543, 364}, /* git reflog */
    {15554, 368}, /* git reflog delete */
    {15572, 368}, /* git reflog expire */
    {15590, 373}, /* git remote */
    {15601, 357}, /* git remote -v */
    {15615, 357}, /* git remote show */
    {15631, 374}, /* git reset */
    {15641, 375}, /* git restore */
    {15653, 376}, /* git rm */
    {15660, 364}, /* git show */
    {15669, 356}, /* git stage */
    {15679, 377}, /* git stash clear */
    {15695, 377}, /* git stash drop */
    {15710, 378}, /* git stash list */
    {15725, 378}, /* git stash show */
    {15740, 364}, /* git status */
    {15751, 379}, /* git submodule deinit */
    {15772, 358}, /* git submodule foreach */
    {15794, 357}, /* git submodule status */
    {15815, 380}, /* git switch */
    {15826, 381}, /* git tag */
    {15834, 382}, /* git update-ref */
    {15849, 357}, /* git worktree list */
    {15867, 379}, /* git worktree remove */
    {15887, 128}, /* git-filter-repo */
    {15903, 383}, /* gitlab-backup */
    {15917, 383}, /* gitlab-ctl */
    {15928, 383}, /* gitlab-psql */
    {15940, 383}, /* gitlab-rails */
    {15953, 132}, /* gitlab-rails r */
    {15968, 132}, /* gitlab-rails runner */
    {15988, 383}, /* gitlab-rake */
    {16000, 384}, /* gksudo */
    {16007, 60}, /* glab */
    {16012, 351}, /* glab api */
    {16021, 1}, /* glab snippet */
    {16034, 120}, /* glabel */
    {16041, 100}, /* glances */
    {16049, 55}, /* gluster */
    {16057, 321}, /* glxinfo */
    {16065, 385}, /* gmake */
    {16071, 120}, /* gmirror */
    {16079, 240}, /* gnome-open */
    {16090, 30}, /* gnome-screenshot */
    {16107, 209}, /* gnome-session-quit */
    {16126, 33}, /* gnome-terminal */
    {16141, 120}, /* gnop */
    {16146, 37}, /* gnuplot */
    {16154, 78}, /* go */
    {16157, 386}, /* go get */
    {16164, 386}, /* go install */
    {16175, 387}, /* go run */
    {16182, 72}, /* go-build */
    {16191, 58}, /* goal */
    {16196, 14}, /* gobgp */
    {16202, 326}, /* god */
    {16206, 72}, /* gofmt */
    {16212, 93}, /* goldeneye */
    {16222, 30}, /* google-chrome */
    {16236, 57}, /* goose */
    {16242, 169}, /* gopass */
    {16249, 37}, /* gorun */
    {16255, 201}, /* gost */
    {16260, 206}, /* gosu */
    {16265, 195}, /* gosu- */
    {16271, 168}, /* gotty */
    {16277, 255}, /* govc */
    {16282, 120}, /* gpart */
    {16288, 388}, /* gpasswd */
    {16296, 389}, /* gpg */
    {16300, 214}, /* gpg-card */
    {16309, 389}, /* gpg2 */
    {16314, 54}, /* gpgconf */
    {16322, 390}, /* gpio */
    {16327, 52}, /* gpio-hammer */
    {16339, 390}, /* gpioset */
    {16347, 49}, /* gprof */
    {16353, 87}, /* gpsql */
    {16359, 44}, /* gpt */
    {16363, 122}, /* gpt destroy */
    {16375, 37}, /* gradio */
    {16382, 72}, /* gradle */
    {16389, 61}, /* grafana-agent */
    {16403, 20}, /* grafana-cli */
    {16415, 20}, /* grafana-cli plugins install */
    {16443, 120}, /* graid */
    {16449, 120}, /* graid3 */
    {16456, 87}, /* greenplum */
    {16466, 172}, /* grep */
    {16471, 30}, /* grim */
    {16476, 19}, /* groovy */
    {16483, 47}, /* groupadd */
    {16492, 261}, /* groupdel */
    {16501, 391}, /* groupmod */
    {16510, 3}, /* groups */
    {16517, 120}, /* growfs */
    {16524, 186}, /* growisofs */
    {16534, 140}, /* growpart */
    {16543, 47}, /* grpconv */
    {16551, 392}, /* grpunconv */
    {16561, 46}, /* grub-editenv */
    {16574, 325}, /* grub-install */
    {16587, 46}, /* grub-mkconfig */
    {16601, 325}, /* grub2-install */
    {16615, 46}, /* grub2-mkconfig */
    {16630, 142}, /* grubby */
    {16637, 30}, /* gs */
    {16640, 168}, /* gs-netcat */
    {16650, 393}, /* gsed */
    {16655, 30}, /* gsettings */
    {16665, 256}, /* gsettings reset-recursively */
    {16693, 87}, /* gsql */
    {16698, 120}, /* gstripe */
    {16706, 60}, /* gsutil */
    {16713, 155}, /* gtar */
    {16718, 289}, /* guestfish-rm */
    {16731, 19}, /* guile */
    {16737, 78}, /* guix */
    {16742, 394}, /* guix gc */
    {16750, 20}, /* guix install */
    {16763, 395}, /* guix package */
    {16776, 86}, /* gunzip */
    {16783, 120}, /* gvinum */
    {16790, 171}, /* gzcat */
    {16796, 173}, /* gzip */
    {16801, 52}, /* h2offt */
    {16808, 255}, /* ha-manager */
    {16819, 396}, /* hadoop */
    {16826, 397}, /* hadoop fs */
    {16836, 37}, /* hadoop jar */
    {16847, 398}, /* hagrp */
    {16853, 97}, /* hal_app */
    {16861, 146}, /* halockrun */
    {16871, 399}, /* halt */
    {16876, 201}, /* hans */
    {16881, 199}, /* harbor */
    {16888, 146}, /* hares */
    {16894, 129}, /* hash */
    {16899, 63}, /* hashbackup */
    {16910, 30}, /* hashcat */
    {16918, 310}, /* hass-cli */
    {16927, 1}, /* haste */
    {16933, 1}, /* hastebin */
    {16942, 146}, /* hastop */
    {16949, 80}, /* hasura */
    {16956, 146}, /* hasys */
    {16962, 44}, /* hatch */
    {16968, 225}, /* hatch env */
    {16978, 165}, /* hatch run */
    {16988, 56}, /* hawkbit */
    {16996, 63}, /* hb */
    {16999, 87}, /* hbase */
    {17005, 60}, /* hcloud */
    {17012, 87}, /* hdbsql */
    {17019, 396}, /* hdfs */
    {17024, 397}, /* hdfs dfs */
    {17033, 397}, /* hdfs dfsadmin */
    {17047, 268}, /* hdiutil */
    {17055, 400}, /* hdparm */
    {17062, 172}, /* head */
    {17067, 217}, /* headscale */
    {17077, 231}, /* heaptrack */
    {17087, 109}, /* heimdall */
    {17096, 401}, /* helm */
    {17101, 305}, /* helm del */
    {17110, 305}, /* helm delete */
    {17122, 20}, /* helm install */
    {17135, 20}, /* helm plugin install */
    {17155, 402}, /* helm rollback */
    {17169, 305}, /* helm uninstall */
    {17184, 20}, /* helm upgrade */
    {17197, 44}, /* helmfile */
    {17206, 222}, /* helmfile delete */
    {17222, 222}, /* helmfile destroy */
    {17239, 81}, /* help */
    {17244, 60}, /* heroku */
    {17251, 218}, /* hestia */
    {17258, 34}, /* hexdump */
    {17266, 30}, /* hey */
    {17270, 76}, /* hfs.util */
    {17279, 174}, /* hg */
    {17282, 403}, /* hg checkout */
    {17294, 403}, /* hg co */
    {17300, 175}, /* hg purge */
    {17309, 403}, /* hg revert */
    {17319, 175}, /* hg revert -C */
    {17332, 175}, /* hg rollback */
    {17344, 175}, /* hg strip */
    {17353, 403}, /* hg up */
    {17359, 175}, /* hg up -C */
    {17368, 403}, /* hg update */
    {17378, 175}, /* hg update -C */
    {17391, 23}, /* hid-flash */
    {17401, 23}, /* hidapi-flash */
    {17414, 404}, /* history */
    {17422, 87}, /* hive */
    {17427, 44}, /* homectl */
    {17435, 234}, /* homectl deactivate-all */
    {17458, 234}, /* homectl lock */
    {17471, 234}, /* homectl remove */
    {17486, 263}, /* host */
    {17491, 22}, /* hostapd-wpe */
    {17503, 64}, /* hosted-engine */
    {17517, 92}, /* hostid */
    {17524, 91}, /* hostinfo */
    {17533, 405}, /* hostname */
    {17542, 406}, /* hostnamectl */
    {17554, 406}, /* hostnamectl hostname */
    {17575, 406}, /* hostnamectl status */
    {17594, 18}, /* hpacucli */
    {17603, 22}, /* hping */
    {17609, 22}, /* hping3 */
    {17616, 69}, /* hponcfg */
    {17624, 52}, /* hpsetup */
    {17632, 18}, /* hpssacli */
    {17641, 58}, /* hsd-cli */
    {17649, 88}, /* hsi */
    {17653, 100}, /* htop */
    {17658, 47}, /* htpasswd */
    {17667, 15}, /* http */
    {17672, 251}, /* http-server */
    {17684, 251}, /* httpd */
    {17690, 15}, /* https */
    {17696, 72}, /* hugo */
    {17701, 93}, /* hulk */
    {17706, 407}, /* hwclock */
    {17714, 58}, /* hwi */
    {17718, 36}, /* hwinfo */
    {17725, 19}, /* hy */
    {17728, 30}, /* hydra */
    {17734, 408}, /* hyperfine */
    {17744, 52}, /* i2cset */
    {17751, 409}, /* i2ctransfer */
    {17763, 163}, /* i386 */
    {17768, 60}, /* ibmcloud */
    {17777, 104}, /* icacls */
    {17784, 49}, /* icdiff */
    {17791, 23}, /* iceprog */
    {17799, 187}, /* icinga2 */
    {17807, 187}, /* icingacli */
    {17817, 34}, /* iconv */
    {17823, 3}, /* id */
    {17826, 321}, /* identify */
    {17835, 64}, /* idevicediagnostics */
    {17854, 23}, /* idevicerestore */
    {17869, 89}, /* idf.py */
    {17876, 113}, /* iec104 */
    {17883, 19}, /* iex */
    {17887, 410}, /* ifconfig */
    {17896, 411}, /* ifdown */
    {17903, 163}, /* ifne */
    {17908, 91}, /* ifstat */
    {17915, 100}, /* iftop */
    {17921, 412}, /* ifup */
    {17926, 69}, /* ilorest */
    {17934, 335}, /* imapsync */
    {17943, 30}, /* img2pdf */
    {17951, 1}, /* imgur */
    {17957, 326}, /* immortalctl */
    {17969, 87}, /* impala-shell */
    {17982, 30}, /* import */
    {17989, 23}, /* imx_usb */
    {17997, 52}, /* inb */
    {18001, 33}, /* incron */
    {18008, 24}, /* incus */
    {18014, 413}, /* incus config delete */
    {18034, 413}, /* incus config unset */
    {18053, 414}, /* incus delete */
    {18066, 413}, /* incus image delete */
    {18085, 413}, /* incus image unset */
    {18103, 413}, /* incus network delete */
    {18124, 413}, /* incus network unset */
    {18144, 413}, /* incus profile delete */
    {18165, 413}, /* incus profile unset */
    {18185, 413}, /* incus project delete */
    {18206, 413}, /* incus project unset */
    {18226, 415}, /* incus restore */
    {18240, 416}, /* incus stop */
    {18251, 413}, /* incus storage delete */
    {18272, 413}, /* incus storage unset */
    {18292, 413}, /* incus storage volume delete */
    {18320, 212}, /* indent */
    {18327, 143}, /* inetd */
    {18333, 215}, /* influx */
    {18340, 417}, /* influx bucket delete */
    {18361, 417}, /* influx delete */
    {18375, 417}, /* influx org delete */
    {18393, 44}, /* influxd */
    {18401, 294}, /* influxd drop */
    {18414, 81}, /* info */
    {18419, 418}, /* init */
    {18424, 419}, /* initctl */
    {18432, 420}, /* initdb-force */
    {18445, 30}, /* inkscape */
    {18454, 201}, /* inlets */
    {18461, 421}, /* innobackupex */
    {18474, 33}, /* inotifywait */
    {18486, 422}, /* insmod */
    {18493, 423}, /* install */
    {18501, 120}, /* installboot */
    {18513, 20}, /* installer */
    {18523, 76}, /* installer-mac */
    {18537, 146}, /* installp */
    {18546, 49}, /* intel_gpu_top */
    {18560, 52}, /* intelmas */
    {18569, 419}, /* invoke-rc.d */
    {18581, 36}, /* inxi */
    {18586, 52}, /* io */
    {18589, 120}, /* iocage */
    {18596, 201}, /* iodined */
    {18604, 195}, /* ionice */
    {18611, 60}, /* ionosctl */
    {18620, 36}, /* iostat */
    {18627, 52}, /* iotools */
    {18635, 100}, /* iotop */
    {18641, 424}, /* ip */
    {18644, 425}, /* ip a */
    {18649, 426}, /* ip a del */
    {18658, 426}, /* ip a delete */
    {18670, 427}, /* ip a flush */
    {18681, 425}, /* ip addr */
    {18689, 426}, /* ip addr del */
    {18701, 426}, /* ip addr delete */
    {18716, 427}, /* ip addr flush */
    {18730, 425}, /* ip address */
    {18741, 426}, /* ip address del */
    {18756, 426}, /* ip address delete */
    {18774, 427}, /* ip address flush */
    {18791, 425}, /* ip l */
    {18796, 428}, /* ip l del */
    {18805, 428}, /* ip l delete */
    {18817, 429}, /* ip l s */
    {18824, 430}, /* ip l s netns */
    {18837, 429}, /* ip l set */
    {18846, 430}, /* ip l set netns */
    {18861, 431}, /* ip l xdp */
    {18870, 425}, /* ip link */
    {18878, 428}, /* ip link del */
    {18890, 428}, /* ip link delete */
    {18905, 429}, /* ip link s */
    {18915, 430}, /* ip link s netns */
    {18931, 429}, /* ip link set */
    {18943, 430}, /* ip link set netns */
    {18961, 431}, /* ip link xdp */
    {18973, 425}, /* ip maddr */
    {18982, 425}, /* ip n */
    {18987, 90}, /* ip neigh */
    {18996, 425}, /* ip neighbour */
    {19009, 425}, /* ip netns */
    {19018, 432}, /* ip netns del */
    {19031, 432}, /* ip netns delete */
    {19047, 433}, /* ip netns exec */
    {19061, 425}, /* ip nexthop */
    {19072, 425}, /* ip r */
    {19077, 434}, /* ip r add */
    {19086, 434}, /* ip r change */
    {19098, 435}, /* ip r del */
    {19107, 435}, /* ip r delete */
    {19119, 436}, /* ip r flush */
    {19130, 434}, /* ip r replace */
    {19143, 425}, /* ip ro */
    {19149, 434}, /* ip ro add */
    {19159, 434}, /* ip ro change */
    {19172, 435}, /* ip ro del */
    {19182, 435}, /* ip ro delete */
    {19195, 436}, /* ip ro flush */
    {19207, 434}, /* ip ro replace */
    {19221, 425}, /* ip route */
    {19230, 434}, /* ip route add */
    {19243, 434}, /* ip route change */
    {19259, 435}, /* ip route del */
    {19272, 435}, /* ip route delete */
    {19288, 436}, /* ip route flush */
    {19303, 434}, /* ip route replace */
    {19320, 431}, /* ip ru del */
    {19330, 431}, /* ip ru delete */
    {19343, 431}, /* ip ru flush */
    {19355, 425}, /* ip rule */
    {19363, 437}, /* ip rule add */
    {19375, 431}, /* ip rule del */
    {19387, 431}, /* ip rule delete */
    {19402, 431}, /* ip rule flush */
    {19416, 425}, /* ip token */
    {19425, 425}, /* ip tunnel */
    {19435, 425}, /* ip tuntap */
    {19445, 431}, /* ip xfrm policy deleteall */
    {19470, 431}, /* ip xfrm policy flush */
    {19491, 431}, /* ip xfrm state deleteall */
    {19515, 431}, /* ip xfrm state flush */
    {19535, 94}, /* ip6tables */
    {19545, 438}, /* ip6tables-restore */
    {19563, 439}, /* ip6tables-save */
    {19578, 440}, /* ipa */
    {19582, 441}, /* ipa group-del */
    {19596, 441}, /* ipa host-del */
    {19609, 441}, /* ipa user-del */
    {19622, 441}, /* ipa user-disable */
    {19639, 296}, /* ipa-client-install */
    {19658, 296}, /* ipa-csreplica-manage */
    {19679, 296}, /* ipa-replica-install */
    {19699, 296}, /* ipa-replica-manage */
    {19718, 296}, /* ipa-server-install */
    {19737, 108}, /* ipcalc */
    {19744, 36}, /* ipcs */
    {19749, 23}, /* ipecmd */
    {19756, 92}, /* iperf */
    {19762, 92}, /* iperf3 */
    {19769, 442}, /* ipf */
    {19773, 44}, /* ipfs */
    {19778, 119}, /* ipfs add */
    {19787, 442}, /* ipfw */
    {19792, 443}, /* ipmitool */
    {19801, 444}, /* ipmitool bmc */
    {19814, 444}, /* ipmitool fru */
    {19827, 444}, /* ipmitool hpm */
    {19840, 444}, /* ipmitool lan */
    {19853, 444}, /* ipmitool mc */
    {19865, 444}, /* ipmitool raw */
    {19878, 444}, /* ipmitool sel */
    {19891, 444}, /* ipmitool sol */
    {19904, 444}, /* ipmitool user */
    {19918, 217}, /* ipsec */
    {19924, 445}, /* ipset */
    {19930, 446}, /* ipset destroy */
    {19944, 446}, /* ipset flush */
    {19956, 108}, /* ipset-list */
    {19967, 94}, /* iptables */
    {19976, 94}, /* iptables-legacy */
    {19992, 438}, /* iptables-legacy-restore */
    {20016, 94}, /* iptables-nft */
    {20029, 438}, /* iptables-nft-restore */
    {20050, 438}, /* iptables-restore */
    {20067, 439}, /* iptables-save */
    {20081, 91}, /* iptraf */
    {20088, 446}, /* ipvsadm */
    {20096, 19}, /* ipython */
    {20104, 23}, /* irecovery */
    {20114, 88}, /* irm */
    {20118, 88}, /* irmtrash */
    {20127, 447}, /* iscsiadm */
    {20136, 52}, /* isdct */
    {20142, 116}, /* isodumper */
    {20152, 124}, /* isotpsend */
    {20162, 215}, /* isql */
    {20167, 87}, /* isql-fb */
    {20175, 87}, /* isql-v */
    {20182, 44}, /* istioctl */
    {20191, 222}, /* istioctl uninstall */
    {20210, 335}, /* isync */
    {20216, 88}, /* itrash */
    {20223, 448}, /* iw */
    {20226, 108}, /* iw-list */
    {20234, 449}, /* iwconfig */
    {20243, 450}, /* iwctl */
    {20249, 450}, /* iwd */
    {20253, 108}, /* iwlist */
    {20260, 119}, /* ix */
    {20263, 124}, /* j1939cat */
    {20272, 289}, /* jaeger-es-index-cleaner */
    {20296, 120}, /* jail */
    {20301, 76}, /* jamf */
    {20306, 19}, /* janet */
    {20312, 72}, /* java */
    {20317, 451}, /* java jenkins-cli */
    {20334, 72}, /* javac */
    {20340, 37}, /* jbang */
    {20346, 72}, /* jekyll */
    {20353, 452}, /* jenkins */
    {20361, 452}, /* jenkins-cli */
    {20373, 452}, /* jenkins-cli.jar */
    {20389, 20}, /* jenkins-plugin-cli */
    {20408, 72}, /* jest */
    {20413, 44}, /* jf */
    {20416, 236}, /* jf del */
    {20423, 236}, /* jf rm */
    {20429, 236}, /* jf rt */
    {20435, 453}, /* jffs2dump */
    {20445, 192}, /* jffs2mark */
    {20455, 192}, /* jffs2reset */
    {20466, 44}, /* jfrog */
    {20472, 236}, /* jfrog rt */
    {20481, 174}, /* jj */
    {20484, 175}, /* jj abandon */
    {20495, 180}, /* jobs */
    {20500, 240}, /* joe */
    {20504, 30}, /* john */
    {20509, 34}, /* join */
    {20514, 37}, /* joker */
    {20520, 454}, /* journalctl */
    {20531, 34}, /* jq */
    {20534, 37}, /* jq-run */
    {20541, 19}, /* jruby */
    {20547, 19}, /* jshell */
    {20554, 23}, /* jtag */
    {20559, 16}, /* jtagconfig */
    {20570, 60}, /* juju */
    {20575, 19}, /* julia */
    {20581, 44}, /* juliaup */
    {20589, 20}, /* juliaup add */
    {20601, 152}, /* juliaup self uninstall */
    {20624, 58}, /* junod */
    {20630, 72}, /* just */
    {20635, 44}, /* k0s */
    {20639, 179}, /* k0s reset */
    {20649, 44}, /* k3d */
    {20653, 305}, /* k3d cluster delete */
    {20672, 401}, /* k3s */
    {20676, 455}, /* k3s kubectl delete */
    {20695, 455}, /* k3s kubectl drain */
    {20713, 179}, /* k3s-agent-uninstall.sh */
    {20736, 179}, /* k3s-killall.sh */
    {20751, 179}, /* k3s-uninstall.sh */
    {20768, 401}, /* k9s */
    {20772, 456}, /* kadmin */
    {20779, 456}, /* kadmin.local */
    {20792, 55}, /* kafka-consumer-groups */
    {20814, 55}, /* kafka-consumer-groups.sh */
    {20839, 457}, /* kafka-delete-records */
    {20860, 457}, /* kafka-delete-records.sh */
    {20884, 457}, /* kafka-server-stop.sh */
    {20905, 457}, /* kafka-storage */
    {20919, 457}, /* kafka-storage.sh */
    {20936, 457}, /* kafka-streams-application-reset */
    {20968, 457}, /* kafka-streams-application-reset.sh */
    {21003, 315}, /* kafka-topics */
    {21016, 294}, /* kafka-topics --delete */
    {21038, 60}, /* kamal */
    {21044, 65}, /* kamal remove */
    {21057, 127}, /* kasa */
    {21062, 240}, /* kate */
    {21067, 119}, /* kcat */
    {21072, 44}, /* kdb5_util */
    {21082, 234}, /* kdb5_util destroy */
    {21100, 234}, /* kdb5_util load */
    {21115, 1}, /* kdeconnect-cli */
    {21130, 45}, /* kdestroy */
    {21139, 384}, /* kdesudo */
    {21147, 58}, /* keosd */
    {21153, 142}, /* kernel-install */
    {21168, 142}, /* kernelstub */
    {21179, 458}, /* kexec */
    {21185, 76}, /* kextunload */
    {21196, 169}, /* keyctl */
    {21203, 80}, /* keystone */
    {21212, 189}, /* keytool */
    {21220, 23}, /* kflash */
    {21227, 306}, /* kibana-keystore */
    {21243, 459}, /* kill */
    {21248, 460}, /* killacct */
    {21257, 461}, /* killall */
    {21265, 462}, /* killall5 */
    {21274, 44}, /* kind */
    {21279, 305}, /* kind delete */
    {21291, 33}, /* kitty */
    {21297, 422}, /* kmod */
    {21302, 76}, /* kmutil */
    {21309, 57}, /* knex */
    {21314, 44}, /* knife */
    {21320, 463}, /* knife ssh */
    {21330, 464}, /* knife winrm */
    {21342, 465}, /* knotc */
    {21348, 113}, /* knxtool */
    {21356, 33}, /* konsole */
    {21364, 118}, /* kopia */
    {21370, 102}, /* kopia repository disconnect */
    {21398, 102}, /* kopia snapshot delete */
    {21420, 102}, /* kopia snapshot expire */
    {21442, 44}, /* kops */
    {21447, 222}, /* kops delete */
    {21459, 19}, /* kotlin */
    {21466, 140}, /* kpartx */
    {21473, 143}, /* krfb */
    {21478, 37}, /* kscript */
    {21486, 96}, /* ksh */
    {21490, 87}, /* ksql */
    {21495, 74}, /* ksud */
    {21500, 44}, /* kubeadm */
    {21508, 305}, /* kubeadm reset */
    {21522, 401}, /* kubectl */
    {21530, 466}, /* kubectl apply */
    {21544, 467}, /* kubectl auth */
    {21557, 468}, /* kubectl config delete-cluster */
    {21587, 468}, /* kubectl config delete-context */
    {21617, 468}, /* kubectl config delete-user */
    {21644, 469}, /* kubectl config rename-context */
    {21674, 469}, /* kubectl config set */
    {21693, 469}, /* kubectl config set-cluster */
    {21720, 469}, /* kubectl config set-context */
    {21747, 469}, /* kubectl config set-credentials */
    {21778, 468}, /* kubectl config unset */
    {21799, 469}, /* kubectl config use-context */
    {21826, 470}, /* kubectl cordon */
    {21841, 40}, /* kubectl cp */
    {21852, 467}, /* kubectl create */
    {21867, 471}, /* kubectl create clusterrolebinding */
    {21901, 471}, /* kubectl create rolebinding */
    {21928, 472}, /* kubectl debug */
    {21942, 473}, /* kubectl delete */
    {21957, 470}, /* kubectl drain */
    {21971, 179}, /* kubectl evict */
    {21985, 285}, /* kubectl exec */
    {21998, 20}, /* kubectl krew install */
    {22019, 474}, /* kubectl patch */
    {22033, 475}, /* kubectl proxy */
    {22047, 467}, /* kubectl replace */
    {22063, 402}, /* kubectl rollout undo */
    {22084, 472}, /* kubectl run */
    {22096, 476}, /* kubectl scale */
    {22110, 477}, /* kubectl set env */
    {22126, 477}, /* kubectl set image */
    {22144, 478}, /* kubectl taint */
    {22158, 179}, /* kubectl-ceph */
    {22171, 401}, /* kubectx */
    {22179, 44}, /* kubefed */
    {22187, 222}, /* kubefed unjoin */
    {22202, 401}, /* kubens */
    {22209, 23}, /* kwboot */
    {22216, 30}, /* kwriteconfig5 */
    {22230, 87}, /* kylin */
    {22236, 23}, /* l4t_initrd_flash.sh */
    {22256, 265}, /* la */
    {22259, 30}, /* lame */
    {22264, 180}, /* last */
    {22269, 180}, /* lastb */
    {22275, 479}, /* lastlog */
    {22283, 72}, /* latex */
    {22289, 419}, /* launchctl */
    {22299, 88}, /* lcg-del */
    {22307, 480}, /* lctl */
    {22312, 72}, /* ld */
    {22315, 441}, /* ldapdelete */
    {22326, 45}, /* ldapmodrdn-any */
    {22341, 108}, /* ldapsearch */
    {22352, 46}, /* ldconfig */
    {22361, 81}, /* ldd */
    {22365, 23}, /* ldrx */
    {22370, 58}, /* ledgerctl */
    {22380, 35}, /* lego */
    {22385, 481}, /* less */
    {22390, 180}, /* let */
    {22394, 240}, /* lf */
    {22397, 480}, /* lfs */
    {22401, 482}, /* lftp */
    {22406, 234}, /* lgroupdel */
    {22416, 30}, /* libreoffice */
    {22428, 72}, /* libtool */
    {22436, 58}, /* lighthouse */
    {22447, 58}, /* lightning-cli */
    {22461, 22}, /* ligolo */
    {22468, 201}, /* ligolo-ng */
    {22478, 142}, /* lilo */
    {22483, 24}, /* limactl */
    {22491, 415}, /* limactl delete */
    {22506, 415}, /* limactl factory-reset */
    {22528, 44}, /* linkerd */
    {22536, 222}, /* linkerd uninstall */
    {22554, 307}, /* links */
    {22560, 307}, /* links2 */
    {22567, 60}, /* linode-cli */
    {22578, 163}, /* linux32 */
    {22586, 163}, /* linux64 */
    {22594, 57}, /* liquibase */
    {22604, 218}, /* list_members */
    {22617, 218}, /* listserv */
    {22626, 87}, /* litecli */
    {22634, 58}, /* litecoin-cli */
    {22647, 251}, /* live-server */
    {22659, 37}, /* livescript */
    {22670, 265}, /* ll */
    {22673, 137}, /* llcancel */
    {22682, 33}, /* lldb */
    {22687, 108}, /* lldpctl */
    {22695, 483}, /* ln */
    {22698, 105}, /* lnav */
    {22703, 58}, /* lncli */
    {22709, 208}, /* loadkeys */
    {22718, 49}, /* loc */
    {22722, 259}, /* local */
    {22728, 180}, /* locale */
    {22735, 46}, /* locale-gen */
    {22746, 406}, /* localectl */
    {22756, 406}, /* localectl list-keymaps */
    {22779, 406}, /* localectl list-locales */
    {22802, 406}, /* localectl status */
    {22819, 30}, /* localepurge */
    {22831, 201}, /* localtunnel */
    {22843, 265}, /* locate */
    {22850, 62}, /* locksettings */
    {22863, 1}, /* logger */
    {22870, 406}, /* loginctl */
    {22879, 484}, /* loginctl halt */
    {22893, 485}, /* loginctl kill-session */
    {22915, 485}, /* loginctl kill-user */
    {22934, 406}, /* loginctl list-sessions */
    {22957, 406}, /* loginctl list-users */
    {22977, 484}, /* loginctl poweroff */
    {22995, 484}, /* loginctl reboot */
    {23011, 406}, /* loginctl session-status */
    {23035, 406}, /* loginctl show-session */
    {23057, 485}, /* loginctl terminate-seat */
    {23081, 485}, /* loginctl terminate-session */
    {23108, 485}, /* loginctl terminate-user */
    {23132, 406}, /* loginctl user-status */
    {23153, 129}, /* logout */
    {23160, 91}, /* logread */
    {23168, 486}, /* logrotate */
    {23178, 486}, /* logsave */
    {23186, 306}, /* logstash-keystore */
    {23204, 44}, /* logstash-plugin */
    {23220, 20}, /* logstash-plugin install */
    {23244, 34}, /* lolcat */
    {23251, 44}, /* longhornctl */
    {23263, 179}, /* longhornctl delete */
    {23282, 34}, /* look */
    {23287, 201}, /* loophole */
    {23296, 140}, /* losetup */
    {23304, 58}, /* lotus */
    {23310, 247}, /* lp */
    {23313, 487}, /* lpadmin */
    {23321, 169}, /* lpass */
    {23327, 23}, /* lpc21isp */
    {23336, 488}, /* lpinfo */
    {23343, 489}, /* lpoptions */
    {23353, 488}, /* lpq */
    {23357, 247}, /* lpr */
    {23361, 181}, /* lprm */
    {23366, 488}, /* lpstat */
    {23373, 146}, /* lreducelv */
    {23383, 173}, /* lrzip */
    {23389, 265}, /* ls */
    {23392, 115}, /* lsadmin */
    {23400, 490}, /* lsar */
    {23405, 36}, /* lsattr */
    {23412, 49}, /* lsb */
    {23416, 91}, /* lsb_release */
    {23428, 36}, /* lsblk */
    {23434, 36}, /* lscpu */
    {23440, 265}, /* lsd */
    {23444, 49}, /* lsfd */
    {23449, 36}, /* lshw */
    {23454, 36}, /* lsinitramfs */
    {23466, 36}, /* lsipc */
    {23472, 49}, /* lsirq */
    {23478, 52}, /* lsiutil */
    {23486, 49}, /* lslocks */
    {23494, 49}, /* lslogins */
    {23503, 146}, /* lslpp-x */
    {23511, 49}, /* lsmem */
    {23517, 36}, /* lsmod */
    {23523, 453}, /* lsmtd */
    {23529, 36}, /* lsns */
    {23534, 491}, /* lsof */
    {23539, 36}, /* lspci */
    {23545, 81}, /* lstopo */
    {23552, 36}, /* lsusb */
    {23558, 157}, /* lsyncd */
    {23565, 201}, /* lt */
    {23568, 33}, /* ltrace */
    {23575, 19}, /* lua */
    {23579, 19}, /* luajit */
    {23586, 78}, /* luarocks */
    {23595, 20}, /* luarocks install */
    {23612, 492}, /* luarocks purge */
    {23627, 214}, /* luksmeta */
    {23636, 234}, /* luserdel */
    {23645, 146}, /* luxadm */
    {23652, 493}, /* lvchange */
    {23661, 493}, /* lvconvert */
    {23671, 493}, /* lvcreate */
    {23680, 494}, /* lvdisplay */
    {23690, 493}, /* lvextend */
    {23699, 495}, /* lvm */
    {23703, 121}, /* lvmvdo */
    {23710, 496}, /* lvreduce */
    {23719, 146}, /* lvreduce-hp */
    {23731, 497}, /* lvremove */
    {23740, 493}, /* lvrename */
    {23749, 498}, /* lvresize */
    {23758, 494}, /* lvs */
    {23762, 494}, /* lvscan */
    {23769, 15}, /* lwp-download */
    {23782, 15}, /* lwp-request */
    {23794, 24}, /* lxc */
    {23798, 413}, /* lxc config delete */
    {23816, 413}, /* lxc config unset */
    {23833, 414}, /* lxc delete */
    {23844, 285}, /* lxc exec */
    {23853, 413}, /* lxc image delete */
    {23870, 413}, /* lxc image unset */
    {23886, 413}, /* lxc network delete */
    {23905, 413}, /* lxc network unset */
    {23923, 413}, /* lxc profile delete */
    {23942, 413}, /* lxc profile unset */
    {23960, 413}, /* lxc project delete */
    {23979, 413}, /* lxc project unset */
    {23997, 415}, /* lxc restore */
    {24009, 416}, /* lxc stop */
    {24018, 413}, /* lxc storage delete */
    {24037, 413}, /* lxc storage unset */
    {24055, 413}, /* lxc storage volume delete */
    {24081, 33}, /* lxc-attach */
    {24092, 414}, /* lxc-destroy */
    {24104, 33}, /* lxc-execute */
    {24116, 30}, /* lynis */
    {24122, 307}, /* lynx */
    {24127, 86}, /* lz4 */
    {24131, 171}, /* lz4cat */
    {24138, 173}, /* lzma */
    {24143, 173}, /* lzop */
    {24148, 212}, /* m4 */
    {24151, 412}, /* macchanger */
    {24162, 33}, /* machinectl */
    {24173, 130}, /* machinectl poweroff */
    {24193, 130}, /* machinectl remove */
    {24211, 130}, /* machinectl terminate */
    {24232, 93}, /* macof */
    {24238, 55}, /* magento */
    {24246, 238}, /* magic-wormhole */
    {24261, 30}, /* magick */
    {24268, 74}, /* magisk */
    {24275, 119}, /* magnet-share */
    {24288, 238}, /* mail */
    {24293, 218}, /* maildirmake */
    {24305, 218}, /* mailman */
    {24313, 249}, /* mailman-cmd */
    {24325, 290}, /* mailq */
    {24331, 499}, /* mailutil */
    {24340, 30}, /* mailx */
    {24346, 30}, /* maim */
    {24351, 385}, /* make */
    {24356, 121}, /* make-bcache */
    {24368, 23}, /* make-flash */
    {24379, 500}, /* make_ext4fs */
    {24391, 500}, /* make_f2fs */
    {24401, 54}, /* makepasswd */
    {24412, 78}, /* mamba */
    {24418, 225}, /* mamba env */
    {24428, 226}, /* mamba env remove */
    {24445, 501}, /* man */
    {24449, 104}, /* manage-bde */
    {24460, 502}, /* manage.py */
    {24470, 503}, /* mapfile */
    {24478, 37}, /* maple */
    {24484, 44}, /* mapred */
    {24491, 342}, /* mapred job */
    {24502, 421}, /* mariabackup */
    {24514, 215}, /* mariadb */
    {24522, 87}, /* mariadb-client */
    {24537, 37}, /* marimo */
    {24544, 76}, /* mas */
    {24548, 37}, /* mask */
    {24553, 92}, /* masscan */
    {24561, 209}, /* mate-session-save */
    {24579, 37}, /* matlab */
    {24586, 1}, /* matrix-commander */
    {24603, 127}, /* matter */
    {24610, 111}, /* mawk */
    {24615, 37}, /* maxima */
    {24622, 246}, /* mbpoll */
    {24629, 335}, /* mbsync */
    {24636, 246}, /* mbtget */
    {24643, 60}, /* mc */
    {24646, 55}, /* mc-admin */
    {24655, 238}, /* mc-cp */
    {24661, 97}, /* mca-cli-op */
    {24672, 240}, /* mcedit */
    {24679, 504}, /* mcflush */
    {24687, 87}, /* mclient */
    {24695, 23}, /* mcumgr */
    {24702, 112}, /* md5sum */
    {24709, 505}, /* mdadm */
    {24715, 97}, /* mdcmd */
    {24721, 52}, /* mdio-tool */
    {24731, 93}, /* mdk3 */
    {24736, 93}, /* mdk4 */
    {24741, 76}, /* mdutil */
    {24748, 321}, /* mediainfo */
    {24758, 80}, /* medusa */
    {24765, 18}, /* megacli */
    {24773, 18}, /* megacli64 */
    {24783, 52}, /* megarec */
    {24791, 18}, /* megasasctl */
    {24802, 52}, /* mei-amt-check */
    {24816, 504}, /* memcflush */
    {24826, 504}, /* memcrm */
    {24833, 52}, /* memtool */
    {24841, 193}, /* mender */
    {24848, 56}, /* mender install */
    {24863, 193}, /* mender-update */
    {24877, 134}, /* mergerfs */
    {24886, 506}, /* mesg */
    {24891, 72}, /* meson */
    {24897, 120}, /* metaclear */
    {24907, 120}, /* metadb */
    {24914, 120}, /* mfiutil */
    {24922, 507}, /* mformat */
    {24930, 240}, /* micro */
    {24936, 272}, /* microdnf */
    {24945, 79}, /* microdnf remove */
    {24961, 44}, /* microk8s */
    {24970, 455}, /* microk8s kubectl delete */
    {24994, 455}, /* microk8s kubectl drain */
    {25017, 179}, /* microk8s reset */
    {25032, 44}, /* microk8s.kubectl */
    {25049, 455}, /* microk8s.kubectl delete */
    {25073, 455}, /* microk8s.kubectl drain */
    {25096, 44}, /* micromamba */
    {25107, 226}, /* micromamba env remove */
    {25129, 109}, /* micronucleus */
    {25142, 19}, /* micropython */
    {25154, 44}, /* midclt */
    {25161, 97}, /* midclt call */
    {25173, 52}, /* mii-tool */
    {25182, 34}, /* miller */
    {25189, 22}, /* mimikatz */
    {25198, 35}, /* minica */
    {25205, 23}, /* minichlink */
    {25216, 401}, /* minikube */
    {25225, 305}, /* minikube delete */
    {25241, 455}, /* minikube kubectl delete */
    {25265, 455}, /* minikube kubectl drain */
    {25288, 23}, /* minipro */
    {25296, 251}, /* miniserve */
    {25306, 34}, /* ministat */
    {25315, 44}, /* miniwdl */
    {25323, 37}, /* miniwdl run */
    {25335, 116}, /* mintstick */
    {25345, 44}, /* mise */
    {25350, 165}, /* mise exec */
    {25360, 37}, /* mit-scheme */
    {25371, 93}, /* mitm6 */
    {25377, 57}, /* mix */
    {25381, 20}, /* mix archive.install */
    {25401, 20}, /* mix escript.install */
    {25421, 35}, /* mkcert */
    {25428, 508}, /* mkdir */
    {25434, 72}, /* mkdocs */
    {25441, 500}, /* mkdosfs */
    {25449, 509}, /* mke2fs */
    {25456, 500}, /* mke2fs-android */
    {25471, 117}, /* mkenvimage-x */
    {25484, 510}, /* mkexfatfs */
    {25494, 508}, /* mkfifo */
    {25501, 510}, /* mkfs */
    {25506, 510}, /* mkfs-any */
    {25515, 511}, /* mkfs.bcachefs */
    {25529, 510}, /* mkfs.btrfs */
    {25540, 511}, /* mkfs.cramfs */
    {25552, 511}, /* mkfs.exfat */
    {25563, 509}, /* mkfs.ext2 */
    {25573, 509}, /* mkfs.ext3 */
    {25583, 509}, /* mkfs.ext4 */
    {25593, 510}, /* mkfs.f2fs */
    {25603, 511}, /* mkfs.gfs2 */
    {25613, 511}, /* mkfs.jffs2 */
    {25624, 511}, /* mkfs.jfs */
    {25633, 511}, /* mkfs.minix */
    {25644, 511}, /* mkfs.nilfs2 */
    {25656, 511}, /* mkfs.ntfs */
    {25666, 511}, /* mkfs.ocfs2 */
    {25677, 511}, /* mkfs.reiser4 */
    {25690, 511}, /* mkfs.ubifs */
    {25701, 511}, /* mkfs.vfat */
    {25711, 500}, /* mkfs_f2fs */
    {25721, 46}, /* mkinitcpio */
    {25732, 86}, /* mkisofs */
    {25740, 146}, /* mklv-x */
    {25747, 508}, /* mknod */
    {25753, 510}, /* mkntfs */
    {25760, 54}, /* mkpasswd */
    {25769, 510}, /* mkreiserfs */
    {25780, 96}, /* mksh */
    {25785, 86}, /* mksquashfs */
    {25796, 510}, /* mkswap */
    {25803, 512}, /* mktemp */
    {25810, 510}, /* mkudffs */
    {25818, 500}, /* mkuserimg */
    {25828, 146}, /* mkvg */
    {25833, 500}, /* mkvg-f */
    {25840, 513}, /* ml */
    {25843, 44}, /* mlflow */
    {25850, 252}, /* mlflow gc */
    {25860, 37}, /* mlflow run */
    {25871, 499}, /* mlist */
    {25877, 265}, /* mlocate */
    {25885, 34}, /* mlr */
    {25889, 52}, /* mlxconfig */
    {25899, 52}, /* mlxfwmanager */
    {25912, 514}, /* mmapplypolicy-x */
    {25928, 44}, /* mmc */
    {25932, 515}, /* mmc bootbus */
    {25944, 515}, /* mmc bootpart */
    {25957, 515}, /* mmc cache */
    {25967, 515}, /* mmc cmdq */
    {25976, 515}, /* mmc csd */
    {25984, 515}, /* mmc enh_area */
    {25997, 515}, /* mmc erase */
    {26007, 515}, /* mmc extcsd */
    {26018, 515}, /* mmc ffu */
    {26026, 515}, /* mmc gp */
    {26033, 515}, /* mmc hwreset */
    {26045, 515}, /* mmc rpmb */
    {26054, 515}, /* mmc sanitize */
    {26067, 515}, /* mmc secure_trim1 */
    {26084, 515}, /* mmc softreset */
    {26098, 515}, /* mmc write_reliability */
    {26120, 515}, /* mmc writeprotect */
    {26137, 514}, /* mmchfs-x */
    {26146, 514}, /* mmchmgr-x */
    {26156, 514}, /* mmdelacl */
    {26165, 514}, /* mmdelcallback */
    {26179, 514}, /* mmdeldisk */
    {26189, 514}, /* mmdelfileset */
    {26202, 514}, /* mmdelfs */
    {26210, 514}, /* mmdelnode */
    {26220, 514}, /* mmdelnsd */
    {26229, 514}, /* mmdelsnapshot */
    {26243, 514}, /* mmexpelnode */
    {26255, 514}, /* mmrestorefs */
    {26267, 514}, /* mmshutdown */
    {26278, 218}, /* mmsitepass */
    {26289, 514}, /* mmstartup-x */
    {26301, 514}, /* mmumount */
    {26310, 514}, /* mmunlinkfileset */
    {26326, 246}, /* modbus */
    {26333, 113}, /* modbus-cli */
    {26344, 91}, /* modinfo */
    {26352, 246}, /* modpoll */
    {26360, 516}, /* modprobe */
    {26369, 513}, /* module */
    {26376, 30}, /* mogrify */
    {26384, 142}, /* mokutil */
    {26392, 58}, /* monero-wallet-cli */
    {26410, 58}, /* monero-wallet-rpc */
    {26428, 87}, /* monetdb */
    {26436, 87}, /* monetdb-client */
    {26451, 215}, /* mongo */
    {26457, 517}, /* mongodump */
    {26467, 294}, /* mongodump-drop */
    {26482, 517}, /* mongoexport */
    {26494, 126}, /* mongomirror */
    {26506, 518}, /* mongorestore */
    {26519, 126}, /* mongorestore-any */
    {26536, 215}, /* mongosh */
    {26544, 149}, /* mongosh-drop */
    {26557, 517}, /* mongostat */
    {26567, 126}, /* mongosync */
    {26577, 187}, /* monit */
    {26583, 326}, /* monitctl */
    {26592, 481}, /* more */
    {26597, 107}, /* mosh */
    {26602, 33}, /* mosh-server */
    {26614, 519}, /* mosquitto_passwd */
    {26631, 310}, /* mosquitto_pub */
    {26645, 34}, /* most */
    {26650, 520}, /* mount */
    {26656, 36}, /* mountpoint */
    {26667, 104}, /* mountvol */
    {26676, 240}, /* mousepad */
    {26685, 521}, /* mpack */
    {26691, 30}, /* mplayer */
    {26699, 335}, /* mpop */
    {26704, 23}, /* mpremote */
    {26713, 66}, /* mpremote bootloader */
    {26733, 66}, /* mpremote mkfs */
    {26747, 66}, /* mpremote rm */
    {26759, 66}, /* mpremote rmdir */
    {26774, 36}, /* mpstat */
    {26781, 120}, /* mptutil */
    {26789, 30}, /* mpv */
    {26793, 310}, /* mqtt */
    {26798, 310}, /* mqttui */
    {26805, 44}, /* mqttx */
    {26811, 310}, /* mqttx pub */
    {26821, 52}, /* msecli */
    {26828, 22}, /* msfconsole */
    {26839, 22}, /* msfvenom */
    {26848, 499}, /* mshow */
    {26854, 238}, /* msmtp */
    {26860, 23}, /* mspdebug */
    {26869, 87}, /* mssql-cli */
    {26879, 52}, /* mstflint */
    {26888, 522}, /* mt */
    {26891, 194}, /* mtd */
    {26895, 28}, /* mtd erase */
    {26905, 192}, /* mtd fixtrx */
    {26916, 192}, /* mtd resetbc */
    {26928, 192}, /* mtd unlock */
    {26939, 28}, /* mtd write */
    {26949, 192}, /* mtd-write */
    {26959, 194}, /* mtd_debug */
    {26969, 28}, /* mtd_debug erase */
    {26985, 28}, /* mtd_debug write */
    {27001, 193}, /* mtd_storage.sh */
    {27016, 192}, /* mtd_write */
    {27026, 453}, /* mtdinfo */
    {27034, 117}, /* mtdpart */
    {27042, 453}, /* mtdpart-show */
    {27055, 109}, /* mtk */
    {27059, 23}, /* mtk.py */
    {27066, 23}, /* mtkcli */
    {27073, 109}, /* mtkclient */
    {27083, 263}, /* mtr */
    {27087, 522}, /* mtst */
    {27092, 217}, /* mullvad */
    {27100, 126}, /* multielasticdump */
    {27117, 24}, /* multipass */
    {27127, 414}, /* multipass delete */
    {27144, 523}, /* multipass exec */
    {27159, 414}, /* multipass purge */
    {27175, 415}, /* multipass restore */
    {27193, 44}, /* multipath */
    {27203, 121}, /* multipath -F */
    {27216, 524}, /* multipath -W */
    {27229, 44}, /* multipathd */
    {27240, 524}, /* multipathd del */
    {27255, 524}, /* multipathd disablequeueing */
    {27282, 524}, /* multipathd fail */
    {27298, 524}, /* multipathd remove */
    {27316, 219}, /* mussh */
    {27322, 238}, /* mutt */
    {27327, 525}, /* mv */
    {27330, 18}, /* mvcli */
    {27336, 72}, /* mvn */
    {27340, 52}, /* mw */
    {27343, 87}, /* mycli */
    {27349, 126}, /* mydumper */
    {27358, 126}, /* myloader */
    {27367, 72}, /* mypy */
    {27372, 215}, /* mysql */
    {27378, 87}, /* mysql-client */
    {27391, 87}, /* mysql8 */
    {27398, 420}, /* mysql_secure_installation-reset */
    {27430, 315}, /* mysqladmin */
    {27441, 294}, /* mysqladmin drop */
    {27457, 294}, /* mysqladmin shutdown */
    {27477, 517}, /* mysqldump */
    {27487, 518}, /* mysqlimport */
    {27499, 215}, /* mysqlsh */
    {27507, 187}, /* naemon */
    {27514, 187}, /* nagioscli */
    {27524, 82}, /* nala */
    {27529, 84}, /* nala remove */
    {27541, 49}, /* namei */
    {27547, 453}, /* nanddump */
    {27556, 117}, /* nandtest */
    {27565, 28}, /* nandwrite */
    {27575, 240}, /* nano */
    {27580, 55}, /* nats */
    {27585, 119}, /* nats pub */
    {27594, 310}, /* nats-any */
    {27603, 111}, /* nawk */
    {27608, 526}, /* nc */
    {27611, 526}, /* ncat */
    {27616, 1}, /* ncat-paste */
    {27627, 36}, /* ncdu */
    {27632, 346}, /* ncftp */
    {27638, 15}, /* ncftpget */
    {27647, 58}, /* near */
    {27652, 217}, /* nebula */
    {27659, 81}, /* needrestart */
    {27671, 81}, /* needs-restarting */
    {27688, 55}, /* neo4j-admin */
    {27700, 527}, /* neo4j-admin database import */
    {27728, 527}, /* neo4j-admin database load */
    {27754, 527}, /* neo4j-admin database restore */
    {27783, 100}, /* neofetch */
    {27792, 274}, /* nerdctl */
    {27800, 280}, /* nerdctl compose down */
    {27821, 278}, /* nerdctl container prune */
    {27845, 285}, /* nerdctl exec */
    {27858, 161}, /* nerdctl rm */
    {27869, 162}, /* nerdctl rmi */
    {27881, 284}, /* nerdctl run */
    {27893, 278}, /* nerdctl system prune */
    {27914, 278}, /* nerdctl volume prune */
    {27935, 288}, /* nerdctl volume rm */
    {27953, 123}, /* net */
    {27957, 45}, /* net ads leave */
    {27971, 14}, /* net commit */
    {27982, 14}, /* net del */
    {27990, 45}, /* net group delete */
    {28007, 528}, /* net user */
    {28016, 45}, /* net user delete */
    {28032, 123}, /* net.exe */
    {28040, 217}, /* netbird */
    {28048, 526}, /* netcat */
    {28055, 217}, /* netclient */
    {28065, 22}, /* netexec */
    {28073, 75}, /* netfilter-persistent */
    {28094, 100}, /* nethogs */
    {28102, 60}, /* netlify */
    {28110, 141}, /* netplan */
    {28118, 529}, /* netsh */
    {28124, 91}, /* netstat */
    {28132, 530}, /* networkctl */
    {28143, 76}, /* networksetup */
    {28156, 290}, /* newaliases */
    {28167, 510}, /* newfs */
    {28173, 511}, /* newfs_apfs */
    {28184, 511}, /* newfs_exfat */
    {28196, 511}, /* newfs_hfs */
    {28206, 500}, /* newfs_msdos */
    {28218, 511}, /* newfs_ufs */
    {28228, 47}, /* newgidmap */
    {28238, 531}, /* newgrp */
    {28245, 37}, /* newlisp */
    {28253, 23}, /* newtmgr */
    {28261, 205}, /* newusers */
    {28270, 44}, /* nextflow */
    {28279, 37}, /* nextflow run */
    {28292, 199}, /* nexus */
    {28298, 532}, /* nft */
    {28302, 533}, /* nft delete chain */
    {28319, 533}, /* nft delete ruleset */
    {28338, 533}, /* nft delete table */
    {28355, 533}, /* nft destroy */
    {28367, 533}, /* nft flush */
    {28377, 439}, /* nft-list */
    {28386, 117}, /* nftl_format */
    {28398, 534}, /* nginx */
    {28404, 92}, /* ngrep */
    {28410, 44}, /* ngrok */
    {28416, 201}, /* ngrok http */
    {28427, 201}, /* ngrok start */
    {28439, 201}, /* ngrok tcp */
    {28449, 80}, /* nhost */
    {28455, 195}, /* nice */
    {28460, 398}, /* nim */
    {28464, 146}, /* nimadm-x */
    {28473, 44}, /* nimble */
    {28480, 20}, /* nimble install */
    {28495, 58}, /* nimbus_beacon_node */
    {28514, 72}, /* ninja */
    {28520, 214}, /* nitropy */
    {28528, 78}, /* nix */
    {28532, 20}, /* nix build */
    {28542, 20}, /* nix develop */
    {28554, 20}, /* nix profile install */
    {28574, 20}, /* nix run */
    {28582, 20}, /* nix shell */
    {28592, 394}, /* nix store */
    {28602, 20}, /* nix-build */
    {28612, 394}, /* nix-collect-garbage */
    {28632, 535}, /* nix-env */
    {28640, 152}, /* nix-env --delete-generations */
    {28669, 20}, /* nix-shell */
    {28679, 212}, /* nkf */
    {28683, 34}, /* nl */
    {28686, 92}, /* nload */
    {28692, 81}, /* nm */
    {28695, 92}, /* nmap */
    {28700, 108}, /* nmblookup */
    {28710, 536}, /* nmcli */
    {28716, 537}, /* nmcli c del */
    {28728, 537}, /* nmcli c delete */
    {28743, 538}, /* nmcli c down */
    {28756, 539}, /* nmcli c mod */
    {28768, 539}, /* nmcli c modify */
    {28783, 537}, /* nmcli con del */
    {28797, 537}, /* nmcli con delete */
    {28814, 538}, /* nmcli con down */
    {28829, 539}, /* nmcli con mod */
    {28843, 539}, /* nmcli con modify */
    {28860, 537}, /* nmcli connection del */
    {28881, 537}, /* nmcli connection delete */
    {28905, 538}, /* nmcli connection down */
    {28927, 539}, /* nmcli connection mod */
    {28948, 539}, /* nmcli connection modify */
    {28972, 540}, /* nmcli d delete */
    {28987, 540}, /* nmcli d disconnect */
    {29006, 540}, /* nmcli d down */
    {29019, 540}, /* nmcli dev delete */
    {29036, 540}, /* nmcli dev disconnect */
    {29057, 540}, /* nmcli dev down */
    {29072, 540}, /* nmcli device delete */
    {29092, 540}, /* nmcli device disconnect */
    {29116, 540}, /* nmcli device down */
    {29134, 541}, /* nmcli n off */
    {29146, 541}, /* nmcli networking off */
    {29167, 542}, /* nmcli r all off */
    {29183, 542}, /* nmcli r wifi off */
    {29200, 542}, /* nmcli r wwan off */
    {29217, 542}, /* nmcli radio all off */
    {29237, 542}, /* nmcli radio wifi off */
    {29258, 542}, /* nmcli radio wwan off */
    {29279, 141}, /* nmtui */
    {29285, 240}, /* nnn */
    {29289, 80}, /* nocodb */
    {29296, 163}, /* nocorrect */
    {29306, 19}, /* node */
    {29311, 19}, /* nodejs */
    {29318, 115}, /* nodeset */
    {29326, 315}, /* nodetool */
    {29335, 543}, /* nodetool assassinate */
    {29356, 543}, /* nodetool clearsnapshot */
    {29379, 543}, /* nodetool decommission */
    {29401, 543}, /* nodetool disablebinary */
    {29424, 543}, /* nodetool disablegossip */
    {29447, 543}, /* nodetool drain */
    {29462, 543}, /* nodetool removenode */
    {29482, 543}, /* nodetool resetlocalschema */
    {29508, 543}, /* nodetool stopdaemon */
    {29528, 543}, /* nodetool truncatehints */
    {29551, 163}, /* noglob */
    {29558, 163}, /* nohup */
    {29564, 60}, /* nomad */
    {29570, 544}, /* nomad system gc */
    {29586, 88}, /* nordugridmap-x */
    {29601, 217}, /* nordvpn */
    {29609, 1}, /* notify */
    {29616, 506}, /* notify-send */
    {29628, 1}, /* notify-slack */
    {29641, 44}, /* notmuch */
    {29649, 499}, /* notmuch count */
    {29663, 499}, /* notmuch search */
    {29678, 499}, /* notmuch show */
    {29691, 60}, /* nova */
    {29696, 44}, /* now */
    {29700, 65}, /* now rm */
    {29707, 72}, /* nox */
    {29711, 78}, /* npm */
    {29715, 352}, /* npm access remove */
    {29733, 352}, /* npm access revoke */
    {29751, 352}, /* npm access rm */
    {29765, 20}, /* npm add */
    {29773, 545}, /* npm audit fix */
    {29787, 183}, /* npm deprecate */
    {29801, 352}, /* npm dist-tag remove */
    {29821, 352}, /* npm dist-tag revoke */
    {29841, 352}, /* npm dist-tag rm */
    {29857, 165}, /* npm exec */
    {29866, 20}, /* npm i */
    {29872, 20}, /* npm install */
    {29884, 352}, /* npm org remove */
    {29899, 352}, /* npm org revoke */
    {29914, 352}, /* npm org rm */
    {29925, 352}, /* npm owner remove */
    {29942, 352}, /* npm owner revoke */
    {29959, 352}, /* npm owner rm */
    {29972, 352}, /* npm team remove */
    {29988, 352}, /* npm team revoke */
    {30004, 352}, /* npm team rm */
    {30016, 176}, /* npm uninstall */
    {30030, 183}, /* npm unpublish */
    {30044, 3}, /* nproc */
    {30050, 165}, /* npx */
    {30054, 33}, /* nq */
    {30057, 23}, /* nrfjprog */
    {30066, 23}, /* nrfutil */
    {30074, 546}, /* nsenter */
    {30082, 263}, /* nslookup */
    {30091, 55}, /* nsq_to_file */
    {30103, 63}, /* nsradmin */
    {30112, 63}, /* nsrmm */
    {30118, 326}, /* nssm */
    {30123, 91}, /* nstat */
    {30129, 465}, /* nsupdate */
    {30138, 216}, /* ntfsclone */
    {30148, 216}, /* ntfscp */
    {30155, 300}, /* ntfsfix */
    {30163, 343}, /* ntfsresize */
    {30174, 1}, /* ntfy */
    {30179, 208}, /* ntpdate */
    {30187, 37}, /* nu */
    {30190, 195}, /* numactl */
    {30198, 36}, /* numastat */
    {30207, 34}, /* numfmt */
    {30214, 44}, /* nv */
    {30217, 14}, /* nv unset */
    {30226, 321}, /* nvidia-smi */
    {30237, 179}, /* nvidia-uninstall */
    {30254, 319}, /* nvim */
    {30259, 20}, /* nvim-plug */
    {30269, 78}, /* nvm */
    {30273, 194}, /* nvme */
    {30278, 547}, /* nvme delete-ns */
    {30293, 547}, /* nvme dsm */
    {30302, 547}, /* nvme format */
    {30314, 547}, /* nvme sanitize */
    {30328, 547}, /* nvme write */
    {30339, 547}, /* nvme write-uncor */
    {30356, 547}, /* nvme write-zeroes */
    {30374, 120}, /* nvmecontrol */
    {30386, 52}, /* nvmupdate64e */
    {30399, 548}, /* nvram */
    {30405, 549}, /* nvram -c */
    {30414, 192}, /* nvram clear */
    {30426, 192}, /* nvram commit-erase */
    {30445, 192}, /* nvram erase */
    {30457, 192}, /* nvram reset */
    {30469, 192}, /* nvram unset */
    {30481, 142}, /* nvram-any */
    {30491, 117}, /* nvram-erase */
    {30503, 192}, /* nvram-faker */
    {30515, 193}, /* nvram_daemon */
    {30528, 52}, /* nvramtool */
    {30538, 23}, /* nvs_flash */
    {30548, 49}, /* nvtop */
    {30554, 122}, /* nwipe */
    {30560, 23}, /* nxpdebugmbox */
    {30573, 87}, /* nzsql */
    {30579, 156}, /* oarsub */
    {30586, 54}, /* oathtool */
    {30595, 550}, /* objcopy */
    {30603, 81}, /* objdump */
    {30611, 63}, /* obnam */
    {30617, 60}, /* obsutil */
    {30625, 401}, /* oc */
    {30628, 551}, /* oc adm cordon */
    {30642, 179}, /* oc adm drain */
    {30655, 552}, /* oc adm policy add-cluster-role-to-group */
    {30695, 552}, /* oc adm policy add-cluster-role-to-user */
    {30734, 179}, /* oc adm prune */
    {30747, 179}, /* oc adm taint */
    {30760, 466}, /* oc apply */
    {30769, 40}, /* oc cp */
    {30775, 467}, /* oc create */
    {30785, 473}, /* oc delete */
    {30795, 285}, /* oc exec */
    {30803, 474}, /* oc patch */
    {30812, 467}, /* oc replace */
    {30823, 476}, /* oc scale */
    {30832, 477}, /* oc set image */
    {30845, 55}, /* occ */
    {30849, 60}, /* oci */
    {30853, 30}, /* ocrmypdf */
    {30862, 216}, /* ocs-sr */
    {30869, 19}, /* octave */
    {30876, 58}, /* octez-client */
    {30889, 34}, /* od */
    {30892, 109}, /* odin4 */
    {30898, 55}, /* odoo */
    {30903, 335}, /* offlineimap */
    {30915, 30}, /* oggenc */
    {30922, 37}, /* oil */
    {30926, 30}, /* okular */
    {30933, 69}, /* omconfig */
    {30942, 187}, /* omd */
    {30946, 44}, /* omf */
    {30950, 20}, /* omf install */
    {30962, 63}, /* omnicellmgr */
    {30974, 63}, /* omnidb */
    {30981, 63}, /* omnimm */
    {30988, 64}, /* onecluster */
    {30999, 64}, /* onedatastore */
    {31012, 64}, /* onehost */
    {31020, 64}, /* oneimage */
    {31029, 64}, /* oneuser */
    {31037, 64}, /* onevm */
    {31043, 119}, /* onionshare-cli */
    {31058, 235}, /* oom */
    {31062, 169}, /* op */
    {31065, 165}, /* op run */
    {31072, 78}, /* opam */
    {31077, 20}, /* opam install */
    {31090, 176}, /* opam switch */
    {31102, 152}, /* opam switch remove */
    {31121, 51}, /* opatch */
    {31128, 113}, /* opcua-client */
    {31141, 240}, /* open */
    {31146, 23}, /* openFPGALoader */
    {31161, 58}, /* openethereum */
    {31174, 23}, /* openmv */
    {31181, 16}, /* openocd */
    {31189, 306}, /* opensearch-node */
    {31205, 553}, /* openssl */
    {31213, 60}, /* openstack */
    {31223, 238}, /* openvpn */
    {31231, 217}, /* openvpn3 */
    {31240, 208}, /* openvt */
    {31247, 78}, /* opkg */
    {31252, 20}, /* opkg install */
    {31265, 79}, /* opkg remove */
    {31277, 199}, /* opscode */
    {31285, 73}, /* optirun */
    {31293, 44}, /* oras */
    {31298, 236}, /* oras blob */
    {31308, 236}, /* oras manifest */
    {31322, 554}, /* orchestrator-client */
    {31342, 58}, /* ord */
    {31346, 219}, /* orsh */
    {31351, 555}, /* osascript */
    {31361, 37}, /* osh */
    {31365, 58}, /* osmosisd */
    {31374, 87}, /* osql */
    {31379, 60}, /* ossutil */
    {31387, 44}, /* ostree */
    {31394, 56}, /* ostree admin deploy */
    {31414, 56}, /* ostree admin undeploy */
    {31436, 157}, /* osync */
    {31442, 127}, /* ot-ctl */
    {31449, 56}, /* ota_update */
    {31460, 23}, /* otatool.py */
    {31471, 127}, /* otctl */
    {31477, 61}, /* otelcol */
    {31485, 52}, /* otp-x */
    {31491, 52}, /* outb */
    {31496, 52}, /* outl */
    {31501, 52}, /* outw */
    {31506, 255}, /* ovirt-shell */
    {31518, 556}, /* ovn-nbctl */
    {31528, 556}, /* ovn-sbctl */
    {31538, 556}, /* ovs-appctl */
    {31549, 556}, /* ovs-dpctl */
    {31559, 556}, /* ovs-ofctl */
    {31569, 557}, /* ovs-vsctl */
    {31579, 558}, /* ovs-vsctl --if-exists */
    {31601, 558}, /* ovs-vsctl del-br */
    {31618, 558}, /* ovs-vsctl del-controller */
    {31643, 558}, /* ovs-vsctl del-fail-mode */
    {31667, 558}, /* ovs-vsctl del-manager */
    {31689, 558}, /* ovs-vsctl del-port */
    {31708, 558}, /* ovs-vsctl del-ssl */
    {31726, 558}, /* ovs-vsctl emer-reset */
    {31747, 556}, /* ovsdb-client */
    {31760, 556}, /* ovsdb-tool */
    {31771, 559}, /* p4 */
    {31774, 2}, /* p7zip */
    {31780, 71}, /* packer */
    {31787, 560}, /* pacman */
    {31794, 20}, /* pacman-U */
    {31803, 30}, /* pactl */
    {31809, 201}, /* pagekite */
    {31818, 106}, /* pam-auth-update */
    {31834, 32}, /* pam-config */
    {31845, 47}, /* pam_tally2 */
    {31856, 72}, /* pandoc */
    {31863, 37}, /* panel */
    {31869, 37}, /* papermill */
    {31879, 30}, /* paplay */
    {31886, 561}, /* parallel */
    {31895, 219}, /* parallel-ssh */
    {31908, 58}, /* parity */
    {31915, 80}, /* parse */
    {31921, 116}, /* partclone */
    {31931, 562}, /* partclone.btrfs */
    {31947, 562}, /* partclone.dd */
    {31960, 116}, /* partclone.ext3 */
    {31975, 562}, /* partclone.ext4 */
    {31990, 116}, /* partclone.fat32 */
    {32006, 562}, /* partclone.ntfs */
    {32021, 562}, /* partclone.restore */
    {32039, 562}, /* partclone.vfat */
    {32054, 562}, /* partclone.xfs */
    {32068, 563}, /* parted */
    {32075, 23}, /* particle */
    {32084, 216}, /* partimage */
    {32094, 140}, /* partprobe */
    {32104, 23}, /* parttool.py */
    {32116, 48}, /* partx */
    {32122, 54}, /* pass */
    {32127, 564}, /* pass cp */
    {32135, 565}, /* pass delete */
    {32147, 564}, /* pass edit */
    {32157, 54}, /* pass find */
    {32167, 564}, /* pass generate */
    {32181, 564}, /* pass git */
    {32190, 54}, /* pass grep */
    {32200, 564}, /* pass init */
    {32210, 564}, /* pass insert */
    {32222, 54}, /* pass ls */
    {32230, 564}, /* pass mv */
    {32238, 565}, /* pass remove */
    {32250, 565}, /* pass rm */
    {32258, 54}, /* pass show */
    {32268, 566}, /* passwd */
    {32275, 567}, /* paste */
    {32281, 119}, /* pastebinit */
    {32292, 568}, /* patch */
    {32298, 550}, /* patchelf */
    {32307, 554}, /* patronictl */
    {32318, 30}, /* pavucontrol */
    {32330, 177}, /* pax */
    {32334, 80}, /* payload */
    {32342, 1}, /* pbin */
    {32347, 63}, /* pbm */
    {32351, 102}, /* pbm delete-backup */
    {32369, 115}, /* pbs_server */
    {32380, 115}, /* pbsnodes */
    {32389, 173}, /* pbzip2 */
    {32396, 172}, /* pcregrep */
    {32405, 44}, /* pcs */
    {32409, 237}, /* pcs cluster */
    {32421, 237}, /* pcs node */
    {32430, 237}, /* pcs property */
    {32443, 237}, /* pcs resource */
    {32456, 237}, /* pcs stonith */
    {32468, 24}, /* pct */
    {32472, 415}, /* pct delsnapshot */
    {32488, 414}, /* pct destroy */
    {32500, 255}, /* pct restore */
    {32512, 415}, /* pct rollback */
    {32525, 26}, /* pct stop */
    {32534, 569}, /* pdbedit */
    {32542, 321}, /* pdffonts */
    {32551, 321}, /* pdfinfo */
    {32559, 72}, /* pdflatex */
    {32568, 30}, /* pdfseparate */
    {32580, 30}, /* pdftk */
    {32586, 30}, /* pdftotext */
    {32596, 30}, /* pdfunite */
    {32605, 44}, /* pdm */
    {32609, 20}, /* pdm add */
    {32617, 165}, /* pdm run */
    {32625, 225}, /* pdm venv */
    {32634, 465}, /* pdnsutil */
    {32643, 219}, /* pdsh */
    {32648, 18}, /* perccli */
    {32656, 18}, /* perccli64 */
    {32666, 44}, /* perf */
    {32671, 231}, /* perf record */
    {32683, 231}, /* perf stat */
    {32693, 231}, /* perf trace */
    {32704, 570}, /* perl */
    {32709, 326}, /* perp */
    {32714, 97}, /* pfSsh.php */
    {32724, 571}, /* pfctl */
    {32730, 34}, /* pg */
    {32733, 554}, /* pg_autoctl */
    {32744, 294}, /* pg_dropcluster */
    {32759, 517}, /* pg_dump */
    {32767, 517}, /* pg_dumpall */
    {32778, 517}, /* pg_isready */
    {32789, 420}, /* pg_resetwal */
    {32801, 518}, /* pg_restore */
    {32812, 554}, /* pg_rewind */
    {32822, 118}, /* pgbackrest */
    {32833, 102}, /* pgbackrest expire */
    {32851, 102}, /* pgbackrest stanza-delete */
    {32876, 517}, /* pgbench */
    {32884, 87}, /* pgcli */
    {32890, 126}, /* pgcopydb */
    {32899, 126}, /* pgloader */
    {32908, 572}, /* pgrep */
    {32914, 87}, /* pgsql */
    {32920, 87}, /* phoenix-sqlline */
    {32936, 19}, /* php */
    {32940, 52}, /* phytool */
    {32948, 240}, /* pico */
    {32953, 37}, /* picolisp */
    {32962, 23}, /* picoprobe */
    {32972, 23}, /* picotool */
    {32981, 572}, /* pidof */
    {32987, 36}, /* pidstat */
    {32995, 93}, /* pig.py */
    {33002, 173}, /* pigz */
    {33007, 44}, /* pijul */
    {33013, 154}, /* pijul reset */
    {33025, 154}, /* pijul unrecord */
    {33040, 390}, /* pinctrl */
    {33048, 49}, /* pinfo */
    {33054, 92}, /* ping */
    {33059, 92}, /* ping6 */
    {33065, 89}, /* pio */
    {33069, 78}, /* pip */
    {33073, 20}, /* pip install */
    {33085, 573}, /* pip uninstall */
    {33099, 78}, /* pip3 */
    {33104, 20}, /* pip3 install */
    {33117, 573}, /* pip3 uninstall */
    {33132, 44}, /* pipenv */
    {33139, 225}, /* pipenv env */
    {33150, 195}, /* pipexec */
    {33158, 78}, /* pipx */
    {33163, 20}, /* pipx install */
    {33176, 165}, /* pipx run */
    {33185, 492}, /* pipx uninstall-all */
    {33204, 574}, /* pivot_root */
    {33215, 214}, /* pkcs11-tool */
    {33227, 384}, /* pkexec */
    {33234, 78}, /* pkg */
    {33238, 20}, /* pkg add */
    {33246, 79}, /* pkg delete */
    {33257, 20}, /* pkg install */
    {33269, 79}, /* pkg remove */
    {33280, 20}, /* pkg_add */
    {33288, 79}, /* pkg_delete */
    {33299, 79}, /* pkg_remove */
    {33310, 575}, /* pkgrm */
    {33316, 296}, /* pki-server */
    {33327, 296}, /* pkidestroy */
    {33338, 461}, /* pkill */
    {33344, 296}, /* pkispawn */
    {33353, 89}, /* platformio */
    {33364, 30}, /* playerctl */
    {33374, 201}, /* playit */
    {33381, 113}, /* plc */
    {33385, 218}, /* plesk */
    {33391, 1}, /* plik */
    {33396, 265}, /* plocate */
    {33404, 220}, /* pm */
    {33407, 576}, /* pm-hibernate */
    {33420, 399}, /* pm-hibernate-never */
    {33439, 576}, /* pm-suspend */
    {33450, 44}, /* pm2 */
    {33454, 65}, /* pm2 kill */
    {33463, 100}, /* pmap */
    {33468, 577}, /* pmset */
    {33474, 255}, /* pmxcfs */
    {33481, 78}, /* pnpm */
    {33486, 20}, /* pnpm add */
    {33495, 165}, /* pnpm dlx */
    {33504, 165}, /* pnpm exec */
    {33514, 20}, /* pnpm install */
    {33527, 165}, /* pnpx */
    {33532, 80}, /* pocketbase */
    {33543, 274}, /* podman */
    {33550, 280}, /* podman compose down */
    {33570, 278}, /* podman container prune */
    {33593, 161}, /* podman container rm */
    {33613, 40}, /* podman cp */
    {33623, 285}, /* podman exec */
    {33635, 277}, /* podman image prune */
    {33654, 283}, /* podman kill */
    {33666, 288}, /* podman kube down */
    {33683, 130}, /* podman machine */
    {33698, 278}, /* podman pod prune */
    {33715, 161}, /* podman pod rm */
    {33729, 161}, /* podman rm */
    {33739, 162}, /* podman rmi */
    {33750, 284}, /* podman run */
    {33761, 283}, /* podman stop */
    {33773, 278}, /* podman system prune */
    {33793, 278}, /* podman system reset */
    {33813, 281}, /* podman unshare */
    {33828, 278}, /* podman volume prune */
    {33848, 288}, /* podman volume remove */
    {33869, 288}, /* podman volume rm */
    {33886, 44}, /* podman-compose */
    {33901, 280}, /* podman-compose down */
    {33921, 78}, /* poetry */
    {33928, 20}, /* poetry add */
    {33939, 225}, /* poetry cache */
    {33952, 225}, /* poetry env */
    {33963, 165}, /* poetry run */
    {33974, 52}, /* pokes */
    {33980, 58}, /* polkadot */
    {33989, 180}, /* popd */
    {33994, 78}, /* port */
    {33999, 78}, /* portage */
    {34007, 218}, /* postalias */
    {34017, 290}, /* postcat */
    {34025, 218}, /* postmap */
    {34033, 290}, /* postqueue */
    {34043, 290}, /* postsuper */
    {34053, 69}, /* powerman */
    {34062, 399}, /* poweroff */
    {34071, 578}, /* powershell */
    {34082, 578}, /* powershell.exe */
    {34097, 100}, /* powertop */
    {34106, 34}, /* pr */
    {34109, 72}, /* pre-commit */
    {34120, 336}, /* prename */
    {34128, 87}, /* presto */
    {34135, 72}, /* prettier */
    {34144, 73}, /* primusrun */
    {34154, 579}, /* printenv */
    {34163, 580}, /* printf */
    {34170, 581}, /* prisma */
    {34177, 217}, /* pritunl-client */
    {34192, 1}, /* privatebin */
    {34203, 130}, /* prlctl */
    {34210, 204}, /* prlimit */
    {34218, 23}, /* probe-rs */
    {34227, 23}, /* probe-run */
    {34237, 548}, /* profiles */
    {34246, 33}, /* proot */
    {34252, 217}, /* protonvpn */
    {34262, 217}, /* protonvpn-cli */
    {34276, 118}, /* proxmox-backup-client */
    {34298, 102}, /* proxmox-backup-client forget */
    {34327, 102}, /* proxmox-backup-client prune */
    {34355, 255}, /* proxmox-backup-manager */
    {34378, 195}, /* proxychains */
    {34390, 195}, /* proxychains4 */
    {34403, 100}, /* prtstat */
    {34411, 58}, /* prysmctl */
    {34420, 572}, /* ps */
    {34423, 87}, /* pscale */
    {34430, 582}, /* psh */
    {34434, 215}, /* psql */
    {34439, 87}, /* psqlodbc */
    {34448, 219}, /* pssh */
    {34453, 100}, /* pstree */
    {34460, 1}, /* ptpb */
    {34465, 201}, /* ptunnel */
    {34473, 15}, /* puf */
    {34477, 55}, /* pulsar-admin */
    {34490, 71}, /* pulumi */
    {34497, 44}, /* puppet */
    {34504, 583}, /* puppet apply */
    {34517, 190}, /* puppet ca clean */
    {34533, 190}, /* puppet ca deactivate */
    {34554, 190}, /* puppet ca destroy */
    {34572, 190}, /* puppet ca purge */
    {34588, 190}, /* puppet ca revoke */
    {34605, 190}, /* puppet cert clean */
    {34623, 190}, /* puppet cert deactivate */
    {34646, 190}, /* puppet cert destroy */
    {34666, 190}, /* puppet cert purge */
    {34684, 190}, /* puppet cert revoke */
    {34703, 20}, /* puppet module install */
    {34725, 190}, /* puppet node clean */
    {34743, 190}, /* puppet node deactivate */
    {34766, 190}, /* puppet node destroy */
    {34786, 190}, /* puppet node purge */
    {34804, 190}, /* puppet node revoke */
    {34823, 584}, /* puppet resource */
    {34839, 44}, /* puppetserver */
    {34852, 190}, /* puppetserver ca clean */
    {34874, 190}, /* puppetserver ca delete */
    {34897, 190}, /* puppetserver ca revoke */
    {34920, 185}, /* pushd */
    {34926, 1}, /* pushover */
    {34935, 53}, /* puttygen */
    {34944, 34}, /* pv */
    {34947, 493}, /* pvcreate */
    {34956, 146}, /* pvdelete */
    {34965, 494}, /* pvdisplay */
    {34975, 255}, /* pveceph */
    {34983, 255}, /* pvecm */
    {34989, 255}, /* pvesh */
    {34995, 255}, /* pvesm */
    {35001, 102}, /* pvesm free */
    {35012, 255}, /* pveum */
    {35018, 493}, /* pvmove */
    {35025, 497}, /* pvremove */
    {35034, 493}, /* pvresize */
    {35043, 494}, /* pvs */
    {35047, 494}, /* pvscan */
    {35054, 44}, /* pw */
    {35057, 234}, /* pw groupdel */
    {35069, 234}, /* pw userdel */
    {35080, 47}, /* pwconv */
    {35087, 585}, /* pwd */
    {35091, 100}, /* pwdx */
    {35096, 77}, /* pwgen */
    {35102, 54}, /* pwmake */
    {35109, 96}, /* pwsh */
    {35114, 392}, /* pwunconv */
    {35123, 113}, /* pycomm3 */
    {35131, 78}, /* pyenv */
    {35137, 20}, /* pyenv install */
    {35151, 23}, /* pymcuprog */
    {35161, 23}, /* pyocd */
    {35167, 19}, /* pypy */
    {35172, 19}, /* pypy3 */
    {35178, 72}, /* pytest */
    {35185, 19}, /* python */
    {35192, 19}, /* python2 */
    {35200, 19}, /* python3 */
    {35208, 30}, /* qbittorrent-nox */
    {35224, 97}, /* qcli */
    {35229, 97}, /* qcli_storage */
    {35242, 586}, /* qconf */
    {35248, 166}, /* qdbus */
    {35254, 137}, /* qdel */
    {35259, 109}, /* qdl */
    {35263, 24}, /* qemu-img */
    {35272, 587}, /* qemu-img commit */
    {35288, 587}, /* qemu-img convert */
    {35305, 587}, /* qemu-img create */
    {35321, 587}, /* qemu-img dd */
    {35333, 587}, /* qemu-img rebase */
    {35349, 587}, /* qemu-img resize */
    {35365, 588}, /* qemu-img snapshot */
    {35383, 24}, /* qemu-system-x86_64 */
    {35402, 19}, /* qjs */
    {35406, 24}, /* qm */
    {35409, 415}, /* qm delsnapshot */
    {35424, 414}, /* qm destroy */
    {35435, 26}, /* qm reset */
    {35444, 415}, /* qm rollback */
    {35456, 26}, /* qm stop */
    {35464, 415}, /* qm unlink */
    {35474, 415}, /* qm wait-destroy */
    {35490, 250}, /* qmHandle */
    {35499, 115}, /* qmgr */
    {35504, 255}, /* qmrestore */
    {35514, 30}, /* qpdf */
    {35519, 97}, /* qpkg_cli */
    {35528, 1}, /* qrcp */
    {35533, 54}, /* qrencode */
    {35542, 156}, /* qsub */
    {35547, 115}, /* qterm */
    {35553, 44}, /* quarto */
    {35560, 37}, /* quarto run */
    {35571, 16}, /* quartus_pgm */
    {35583, 87}, /* questdb */
    {35591, 36}, /* quota */
    {35597, 140}, /* quotacheck */
    {35608, 589}, /* quotaoff */
    {35617, 37}, /* r2 */
    {35620, 20}, /* rabbitmq-plugins-install */
    {35645, 44}, /* rabbitmq-queues */
    {35661, 590}, /* rabbitmq-queues delete_member */
    {35691, 590}, /* rabbitmq-queues shrink */
    {35714, 55}, /* rabbitmqadmin */
    {35728, 310}, /* rabbitmqadmin-any */
    {35746, 315}, /* rabbitmqctl */
    {35758, 590}, /* rabbitmqctl clear_permissions */
    {35788, 590}, /* rabbitmqctl clear_policy */
    {35813, 590}, /* rabbitmqctl close_all_connections */
    {35847, 590}, /* rabbitmqctl delete_queue */
    {35872, 590}, /* rabbitmqctl delete_user */
    {35896, 590}, /* rabbitmqctl delete_vhost */
    {35921, 590}, /* rabbitmqctl force_reset */
    {35945, 590}, /* rabbitmqctl forget_cluster_node */
    {35977, 590}, /* rabbitmqctl purge_queue */
    {36001, 590}, /* rabbitmqctl reset */
    {36019, 590}, /* rabbitmqctl shutdown */
    {36040, 590}, /* rabbitmqctl stop */
    {36057, 590}, /* rabbitmqctl stop_app */
    {36078, 443}, /* racadm */
    {36085, 69}, /* racadm5 */
    {36093, 19}, /* racket */
    {36100, 44}, /* raco */
    {36105, 20}, /* raco pkg */
    {36114, 37}, /* radare2 */
    {36122, 49}, /* radeontop */
    {36132, 55}, /* rados */
    {36138, 131}, /* rails */
    {36144, 132}, /* rails r */
    {36152, 132}, /* rails runner */
    {36165, 60}, /* railway */
    {36173, 65}, /* railway delete */
    {36188, 65}, /* railway down */
    {36201, 65}, /* railway unlink */
    {36216, 131}, /* rake */
    {36221, 19}, /* raku */
    {36226, 193}, /* ralink_init */
    {36238, 60}, /* rancher */
    {36246, 222}, /* rancher rm */
    {36257, 240}, /* ranger */
    {36264, 591}, /* rar */
    {36268, 44}, /* raspi-config */
    {36281, 592}, /* raspi-config nonint */
    {36301, 390}, /* raspi-gpio */
    {36312, 201}, /* rathole */
    {36320, 193}, /* rauc */
    {36325, 56}, /* rauc install */
    {36338, 44}, /* ray */
    {36342, 252}, /* ray down */
    {36351, 44}, /* rbackup */
    {36359, 102}, /* rbackup delete */
    {36374, 96}, /* rbash */
    {36380, 55}, /* rbd */
    {36384, 78}, /* rbenv */
    {36390, 326}, /* rc */
    {36393, 419}, /* rc-service */
    {36404, 91}, /* rc-status */
    {36414, 202}, /* rc-update */
    {36424, 593}, /* rcctl */
    {36430, 30}, /* rclone */
    {36437, 594}, /* rclone cleanup */
    {36452, 595}, /* rclone copy */
    {36464, 595}, /* rclone copyto */
    {36478, 594}, /* rclone delete */
    {36492, 595}, /* rclone move */
    {36504, 595}, /* rclone moveto */
    {36518, 594}, /* rclone purge */
    {36531, 1}, /* rclone rcat */
    {36543, 594}, /* rclone rmdirs */
    {36557, 594}, /* rclone sync */
    {36569, 12}, /* rd */
    {36572, 596}, /* rdiff-backup */
    {36585, 298}, /* rdiff-backup-any */
    {36602, 52}, /* rdwrmem */
    {36610, 597}, /* read */
    {36615, 503}, /* readarray */
    {36625, 81}, /* readelf */
    {36633, 266}, /* readlink */
    {36642, 259}, /* readonly */
    {36651, 598}, /* realm */
    {36657, 441}, /* realm leave */
    {36669, 266}, /* realpath */
    {36678, 22}, /* reaver */
    {36685, 20}, /* rebar3 */
    {36692, 399}, /* reboot */
    {36699, 212}, /* recode */
    {36706, 62}, /* recovery */
    {36715, 69}, /* redfishtool */
    {36727, 599}, /* redis-cli */
    {36737, 30}, /* redshift */
    {36746, 146}, /* reducevg */
    {36755, 123}, /* reg */
    {36759, 236}, /* reg rm */
    {36766, 123}, /* reg.exe */
    {36774, 44}, /* regctl */
    {36781, 236}, /* regctl repo */
    {36793, 236}, /* regctl tag */
    {36804, 52}, /* regtool */
    {36812, 142}, /* reinstall-kernels */
    {36830, 300}, /* reiserfsck */
    {36841, 193}, /* reload_config-any */
    {36859, 460}, /* remove_members */
    {36874, 460}, /* removeacct */
    {36885, 79}, /* removepkg */
    {36895, 336}, /* rename */
    {36902, 336}, /* rename.ul */
    {36912, 60}, /* render */
    {36919, 65}, /* render delete */
    {36933, 235}, /* renice */
    {36940, 554}, /* repmgr */
    {36947, 36}, /* repquota */
    {36956, 44}, /* request */
    {36964, 312}, /* request system */
    {36979, 506}, /* reset */
    {36985, 192}, /* resetconfig */
    {36997, 343}, /* resize.f2fs */
    {37009, 343}, /* resize2fs */
    {37019, 343}, /* resize4fs */
    {37029, 122}, /* resize_reiserfs */
    {37045, 48}, /* resizepart */
    {37056, 92}, /* resolvconf */
    {37067, 406}, /* resolvectl */
    {37078, 406}, /* resolvectl query */
    {37095, 406}, /* resolvectl statistics */
    {37117, 406}, /* resolvectl status */
    {37135, 263}, /* resolvectl-query */
    {37152, 22}, /* responder */
    {37162, 30}, /* restic */
    {37169, 144}, /* restic forget */
    {37183, 144}, /* restic prune */
    {37196, 600}, /* restic restore */
    {37211, 63}, /* resticprofile */
    {37225, 298}, /* restore */
    {37233, 192}, /* restore-default */
    {37249, 192}, /* restore_defaults */
    {37266, 601}, /* restorecon */
    {37277, 151}, /* return */
    {37284, 212}, /* rev */
    {37288, 201}, /* revsocks */
    {37297, 69}, /* rf_power_reset.py */
    {37315, 23}, /* rfc2217 */
    {37323, 117}, /* rfdformat */
    {37333, 602}, /* rfkill */
    {37340, 88}, /* rfrm */
    {37345, 34}, /* rg */
    {37348, 21}, /* ri */
    {37351, 354}, /* rimraf */
    {37358, 115}, /* rinstall */
    {37367, 37}, /* rizin */
    {37373, 23}, /* rkdeveloptool */
    {37387, 44}, /* rke */
    {37391, 222}, /* rke remove */
    {37402, 179}, /* rke2-killall.sh */
    {37418, 179}, /* rke2-uninstall */
    {37433, 179}, /* rke2-uninstall.sh */
    {37451, 109}, /* rkflashtool */
    {37463, 30}, /* rkhunter */
    {37472, 195}, /* rlwrap */
    {37479, 354}, /* rm */
    {37482, 603}, /* rman */
    {37487, 115}, /* rmdef */
    {37493, 146}, /* rmdev */
    {37499, 604}, /* rmdir */
    {37505, 605}, /* rmdir /S */
    {37514, 605}, /* rmdir /q */
    {37523, 605}, /* rmdir /s */
    {37532, 146}, /* rmfs */
    {37537, 146}, /* rmgroup */
    {37545, 460}, /* rmlist */
    {37552, 146}, /* rmlv */
    {37557, 146}, /* rmlvcopy */
    {37566, 606}, /* rmmod */
    {37572, 115}, /* rmnodes */
    {37580, 146}, /* rmpprc */
    {37587, 146}, /* rmps */
    {37592, 146}, /* rmsf */
    {37597, 146}, /* rmuser */
    {37604, 146}, /* rmvdisk */
    {37612, 146}, /* rmvg */
    {37617, 115}, /* rmvm */
    {37622, 465}, /* rndc */
    {37627, 21}, /* rni */
    {37631, 95}, /* rot13 */
    {37637, 607}, /* route */
    {37643, 108}, /* rpcinfo */
    {37651, 52}, /* rpi-eeprom-config */
    {37669, 56}, /* rpi-eeprom-update */
    {37687, 116}, /* rpi-imager */
    {37698, 52}, /* rpi-otp-private-key */
    {37718, 608}, /* rpi-otp-private-key -w */
    {37741, 56}, /* rpi-update */
    {37752, 201}, /* rpivot */
    {37759, 609}, /* rpm */
    {37763, 20}, /* rpm -U */
    {37770, 20}, /* rpm -i */
    {37777, 44}, /* rpm-ostree */
    {37788, 79}, /* rpm-ostree uninstall */
    {37809, 177}, /* rpm2cpio */
    {37818, 81}, /* rpmquery */
    {37827, 115}, /* rpower */
    {37834, 87}, /* rqlite */
    {37841, 33}, /* rr */
    {37844, 231}, /* rr record */
    {37854, 19}, /* rscript */
    {37862, 219}, /* rsh */
    {37866, 23}, /* rshell */
    {37873, 66}, /* rshell rm */
    {37883, 63}, /* rsnapshot */
    {37893, 218}, /* rspamadm */
    {37902, 610}, /* rspamadm classifier_test */
    {37927, 610}, /* rspamadm corpus_test */
    {37948, 610}, /* rspamadm statconvert */
    {37969, 611}, /* rsync */
    {37975, 576}, /* rtcwake */
    {37983, 30}, /* rtorrent */
    {37992, 63}, /* rubrik */
    {37999, 19}, /* ruby */
    {38004, 72}, /* ruff */
    {38009, 384}, /* run0 */
    {38014, 195}, /* runcon */
    {38021, 91}, /* runlevel */
    {38030, 37}, /* runme */
    {38036, 326}, /* runsvdir */
    {38045, 612}, /* runuser */
    {38053, 37}, /* rust-script */
    {38065, 72}, /* rustc */
    {38071, 72}, /* rustfmt */
    {38079, 118}, /* rustic */
    {38086, 102}, /* rustic forget */
    {38100, 102}, /* rustic prune */
    {38113, 78}, /* rustup */
    {38120, 152}, /* rustup self uninstall */
    {38142, 60}, /* s3cmd */
    {38148, 60}, /* s5cmd */
    {38154, 613}, /* s6-rc */
    {38160, 419}, /* s6-svc */
    {38167, 614}, /* s6-tcpserver */
    {38180, 113}, /* s7-cli */
    {38187, 610}, /* sa-learn */
    {38196, 115}, /* sacctmgr */
    {38205, 120}, /* sade */
    {38210, 37}, /* sage */
    {38215, 156}, /* salloc */
    {38222, 615}, /* salt */
    {38227, 615}, /* salt-call */
    {38237, 20}, /* salt-call-url */
    {38251, 616}, /* salt-key */
    {38260, 44}, /* salt-run */
    {38269, 190}, /* salt-run manage.down */
    {38290, 615}, /* salt-ssh */
    {38299, 190}, /* saltutil */
    {38308, 60}, /* sam */
    {38312, 65}, /* sam delete */
    {38323, 598}, /* samba-tool */
    {38334, 441}, /* samba-tool computer delete */
    {38361, 441}, /* samba-tool computer disable */
    {38389, 45}, /* samba-tool dns del */
    {38408, 45}, /* samba-tool dns delete */
    {38430, 45}, /* samba-tool domain demote */
    {38455, 45}, /* samba-tool domain leave */
    {38479, 45}, /* samba-tool gpo del */
    {38498, 45}, /* samba-tool gpo delete */
    {38520, 441}, /* samba-tool group delete */
    {38544, 441}, /* samba-tool group disable */
    {38569, 45}, /* samba-tool ou del */
    {38587, 45}, /* samba-tool ou delete */
    {38608, 45}, /* samba-tool site del */
    {38628, 45}, /* samba-tool site delete */
    {38651, 45}, /* samba-tool spn del */
    {38670, 45}, /* samba-tool spn delete */
    {38692, 441}, /* samba-tool user delete */
    {38715, 441}, /* samba-tool user disable */
    {38739, 44}, /* samply */
    {38746, 231}, /* samply record */
    {38760, 33}, /* sandbox-exec */
    {38773, 80}, /* sanity */
    {38780, 63}, /* sanoid */
    {38787, 36}, /* sar */
    {38791, 52}, /* sas2flash */
    {38801, 18}, /* sas2ircu */
    {38810, 52}, /* sas3flash */
    {38820, 18}, /* sas3ircu */
    {38829, 117}, /* saveenv */
    {38837, 30}, /* say */
    {38841, 156}, /* sbatch */
    {38848, 19}, /* sbcl */
    {38853, 123}, /* sc */
    {38856, 123}, /* sc.exe */
    {38863, 19}, /* scala */
    {38869, 617}, /* scancel */
    {38877, 49}, /* scc */
    {38881, 52}, /* sceutil */
    {38889, 37}, /* scheme */
    {38896, 33}, /* schroot */
    {38904, 123}, /* schtasks */
    {38913, 14}, /* scli */
    {38918, 115}, /* scontrol */
    {38927, 618}, /* scontrol abort */
    {38942, 618}, /* scontrol shutdown */
    {38960, 618}, /* scontrol takeover */
    {38978, 619}, /* scp */
    {38982, 620}, /* screen */
    {38989, 100}, /* screenfetch */
    {39001, 621}, /* script */
    {39008, 30}, /* scrot */
    {39014, 138}, /* scrub */
    {39020, 146}, /* scswitch */
    {39029, 76}, /* scutil */
    {39036, 60}, /* scw */
    {39040, 81}, /* sdiff */
    {39046, 44}, /* sdk */
    {39050, 20}, /* sdk install */
    {39062, 140}, /* sdparm */
    {39069, 23}, /* sdphost */
    {39077, 169}, /* secret-tool */
    {39089, 76}, /* security */
    {39098, 393}, /* sed */
    {39102, 122}, /* sedutil-cli */
    {39114, 32}, /* selinuxenabled-off */
    {39133, 195}, /* sem */
    {39137, 32}, /* semanage */
    {39146, 622}, /* semanage boolean */
    {39163, 622}, /* semanage fcontext */
    {39181, 623}, /* semanage login */
    {39196, 624}, /* semanage permissive */
    {39216, 622}, /* semanage port */
    {39230, 622}, /* semanage user */
    {39244, 32}, /* semodule */
    {39253, 1}, /* send */
    {39258, 1}, /* sendfile */
    {39267, 238}, /* sendmail */
    {39276, 290}, /* sendmail-q */
    {39287, 1}, /* sendxmpp */
    {39296, 36}, /* sensors */
    {39304, 199}, /* sentry */
    {39311, 3}, /* seq */
    {39315, 57}, /* sequelize */
    {39325, 55}, /* sequelize-cli */
    {39339, 251}, /* serve */
    {39345, 201}, /* serveo */
    {39352, 71}, /* serverless */
    {39363, 65}, /* serverless remove */
    {39381, 419}, /* service */
    {39389, 36}, /* sestatus */
    {39398, 625}, /* set */
    {39402, 97}, /* set-default */
    {39414, 192}, /* set-default.sh */
    {39429, 195}, /* setarch */
    {39437, 182}, /* setcap */
    {39444, 97}, /* setcfg */
    {39451, 626}, /* setenforce */
    {39462, 627}, /* setfacl */
    {39470, 601}, /* setfiles */
    {39479, 208}, /* setfont */
    {39487, 628}, /* setpci */
    {39494, 629}, /* setpriv */
    {39502, 589}, /* setquota */
    {39511, 32}, /* setsebool */
    {39521, 163}, /* setsid */
    {39528, 208}, /* setterm */
    {39536, 630}, /* settings */
    {39545, 62}, /* settings reset */
    {39560, 631}, /* setxkbmap */
    {39570, 117}, /* sf */
    {39573, 632}, /* sfdisk */
    {39580, 138}, /* sfill */
    {39586, 346}, /* sftp */
    {39591, 531}, /* sg */
    {39594, 28}, /* sg_format */
    {39604, 28}, /* sg_reassign */
    {39616, 28}, /* sg_sanitize */
    {39628, 28}, /* sg_unmap */
    {39637, 28}, /* sg_wr_mode */
    {39648, 522}, /* sg_write_buffer */
    {39664, 28}, /* sg_write_same */
    {39678, 350}, /* sgdisk */
    {39685, 96}, /* sh */
    {39688, 112}, /* sha1sum */
    {39696, 112}, /* sha224sum */
    {39706, 112}, /* sha256sum */
    {39716, 112}, /* sha384sum */
    {39726, 112}, /* sha512sum */
    {39736, 177}, /* shar */
    {39741, 20}, /* shards */
    {39748, 81}, /* shellcheck */
    {39759, 168}, /* shellinaboxd */
    {39772, 151}, /* shift */
    {39778, 633}, /* shopt */
    {39784, 75}, /* shorewall */
    {39794, 75}, /* shorewall6 */
    {39805, 108}, /* showmount */
    {39815, 138}, /* shred */
    {39821, 34}, /* shuf */
    {39826, 634}, /* shutdown */
    {39835, 399}, /* shutdown-now */
    {39848, 30}, /* siege */
    {39854, 1}, /* signal-cli */
    {39865, 33}, /* singularity */
    {39877, 108}, /* sipcalc */
    {39885, 201}, /* sish */
    {39890, 49}, /* size */
    {39895, 44}, /* skaffold */
    {39904, 222}, /* skaffold delete */
    {39920, 461}, /* skill */
    {39926, 44}, /* skopeo */
    {39933, 236}, /* skopeo delete */
    {39947, 100}, /* slabtop */
    {39955, 1}, /* slack */
    {39961, 1}, /* slackcat */
    {39970, 44}, /* slackpkg */
    {39979, 79}, /* slackpkg remove */
    {39995, 461}, /* slay */
    {40000, 124}, /* slcand-x */
    {40009, 3}, /* sleep */
    {40015, 22}, /* sliver */
    {40022, 219}, /* slogin */
    {40029, 22}, /* slowhttptest */
    {40042, 93}, /* slowloris */
    {40052, 71}, /* sls */
    {40056, 65}, /* sls remove */
    {40067, 115}, /* slurmctld */
    {40077, 115}, /* slurmdbd */
    {40086, 635}, /* sm */
    {40089, 636}, /* sm forget */
    {40099, 636}, /* sm format */
    {40109, 636}, /* sm partition */
    {40122, 637}, /* smartctl */
    {40131, 52}, /* smartctl-vendor */
    {40147, 638}, /* smbclient */
    {40157, 234}, /* smbldap-groupdel */
    {40174, 234}, /* smbldap-userdel */
    {40190, 569}, /* smbpasswd */
    {40200, 91}, /* smbstatus */
    {40210, 36}, /* smem */
    {40215, 23}, /* snagflash */
    {40225, 23}, /* snagrecover */
    {40237, 37}, /* snakemake */
    {40247, 78}, /* snap */
    {40252, 56}, /* snap ack-x */
    {40263, 20}, /* snap install */
    {40276, 79}, /* snap remove */
    {40288, 341}, /* snap run */
    {40297, 1}, /* snap-paste */
    {40308, 113}, /* snap7-client */
    {40321, 30}, /* snapper */
    {40329, 144}, /* snapper delete */
    {40344, 144}, /* snapper rm */
    {40355, 639}, /* snapper rollback */
    {40372, 639}, /* snapper undochange */
    {40391, 193}, /* snapshot-tool */
    {40405, 15}, /* snarf */
    {40411, 63}, /* snebu */
    {40417, 640}, /* snmpset */
    {40425, 108}, /* snmpwalk */
    {40434, 87}, /* snowsql */
    {40442, 526}, /* socat */
    {40448, 614}, /* socketlogd */
    {40459, 30}, /* soffice */
    {40467, 76}, /* softwareupdate */
    {40482, 58}, /* solana */
    {40489, 58}, /* solana-keygen */
    {40503, 58}, /* solana-validator */
    {40520, 214}, /* solo */
    {40525, 55}, /* solr */
    {40530, 641}, /* sort */
    {40535, 0}, /* source */
    {40542, 30}, /* sox */
    {40546, 321}, /* soxi */
    {40551, 109}, /* sp_flash_tool */
    {40565, 87}, /* spark-sql */
    {40575, 342}, /* spark-submit */
    {40588, 195}, /* spawn */
    {40594, 76}, /* spctl */
    {40600, 245}, /* spctl disable */
    {40614, 92}, /* speedtest */
    {40624, 91}, /* speedtest-cli */
    {40638, 109}, /* spflashtool */
    {40650, 72}, /* sphinx-build */
    {40663, 52}, /* spi-config */
    {40674, 23}, /* spi-flash */
    {40684, 44}, /* spin */
    {40689, 37}, /* spin up */
    {40697, 58}, /* spl-token */
    {40707, 244}, /* split */
    {40713, 642}, /* sponge */
    {40720, 1}, /* sprunge */
    {40728, 23}, /* spsdk */
    {40734, 87}, /* sqlcl */
    {40740, 215}, /* sqlcmd */
    {40747, 517}, /* sqldiff */
    {40755, 212}, /* sqlformat */
    {40765, 215}, /* sqlite */
    {40772, 55}, /* sqlite-utils */
    {40785, 87}, /* sqlite-utils-any */
    {40802, 215}, /* sqlite3 */
    {40810, 51}, /* sqlldr */
    {40817, 87}, /* sqlline */
    {40825, 22}, /* sqlmap */
    {40832, 87}, /* sqlplus */
    {40840, 87}, /* sqsh */
    {40845, 138}, /* srm */
    {40849, 88}, /* srmrm */
    {40855, 156}, /* srun */
    {40860, 51}, /* srvctl */
    {40867, 91}, /* ss */
    {40870, 18}, /* ssacli */
    {40877, 201}, /* ssf */
    {40881, 107}, /* ssh */
    {40885, 53}, /* ssh-add */
    {40893, 73}, /* ssh-agent */
    {40903, 53}, /* ssh-copy-id */
    {40915, 643}, /* ssh-keygen */
    {40926, 92}, /* ssh-keyscan */
    {40938, 54}, /* sshd */
    {40943, 238}, /* sshfs */
    {40949, 168}, /* sshx */
    {40954, 33}, /* st */
    {40957, 644}, /* st-flash */
    {40966, 644}, /* st-util */
    {40974, 78}, /* stack */
    {40980, 20}, /* stack install */
    {40994, 73}, /* start-stop-daemon */
    {41012, 76}, /* startosinstall */
    {41027, 36}, /* stat */
    {41032, 251}, /* static-web-server */
    {41050, 23}, /* stcgal */
    {41057, 23}, /* stcgpy */
    {41064, 195}, /* stdbuf */
    {41071, 30}, /* steghide */
    {41080, 58}, /* stellar */
    {41088, 44}, /* step */
    {41093, 35}, /* step ca */
    {41101, 109}, /* stlink-tool */
    {41113, 644}, /* stm32flash */
    {41124, 23}, /* stm32loader */
    {41136, 23}, /* stm8flash */
    {41146, 554}, /* stolonctl */
    {41156, 69}, /* stonith */
    {41164, 69}, /* stonith_admin */
    {41178, 18}, /* storcli */
    {41186, 18}, /* storcli64 */
    {41196, 63}, /* storeBackup */
    {41208, 63}, /* storeBackupDel.pl */
    {41226, 44}, /* storm */
    {41232, 37}, /* storm jar */
    {41242, 97}, /* storman */
    {41250, 645}, /* strace */
    {41257, 80}, /* strapi */
    {41264, 44}, /* stratis */
    {41272, 121}, /* stratis filesystem create */
    {41298, 121}, /* stratis filesystem destroy */
    {41325, 121}, /* stratis pool create */
    {41345, 121}, /* stratis pool destroy */
    {41366, 37}, /* streamlit */
    {41376, 30}, /* stress */
    {41383, 30}, /* stress-ng */
    {41393, 34}, /* strings */
    {41401, 550}, /* strip */
    {41407, 217}, /* strongswan */
    {41418, 506}, /* stty */
    {41423, 531}, /* su */
    {41426, 206}, /* su-exec */
    {41434, 240}, /* subl */
    {41439, 646}, /* sudo */
    {41444, 240}, /* sudoedit */
    {41453, 58}, /* sui */
    {41457, 112}, /* sum */
    {41461, 117}, /* sumtool-x */
    {41471, 23}, /* sunxi-fel */
    {41481, 60}, /* supabase */
    {41490, 55}, /* supabase db */
    {41502, 199}, /* supermarket-ctl */
    {41518, 55}, /* superset */
    {41527, 419}, /* supervisorctl */
    {41541, 44}, /* surge */
    {41547, 65}, /* surge teardown */
    {41562, 87}, /* surreal */
    {41570, 129}, /* suspend */
    {41578, 419}, /* sv */
    {41581, 419}, /* svc */
    {41585, 398}, /* svcadm */
    {41592, 647}, /* svcadm disable */
    {41607, 146}, /* svcadm mark */
    {41619, 326}, /* svccfg */
    {41626, 593}, /* svcs */
    {41631, 146}, /* svctask */
    {41639, 174}, /* svn */
    {41643, 648}, /* svn cleanup */
    {41655, 175}, /* svn delete */
    {41666, 175}, /* svn remove */
    {41677, 649}, /* svn revert */
    {41688, 175}, /* svn rm */
    {41695, 174}, /* svnadmin */
    {41704, 238}, /* swaks */
    {41710, 217}, /* swanctl */
    {41718, 494}, /* swaplabel */
    {41728, 345}, /* swapoff */
    {41736, 345}, /* swapon */
    {41743, 650}, /* swconfig */
    {41752, 72}, /* swift */
    {41758, 574}, /* switch_root */
    {41770, 146}, /* swremove */
    {41779, 78}, /* swupd */
    {41785, 79}, /* swupd bundle-remove */
    {41805, 56}, /* swupdate */
    {41814, 23}, /* sx */
    {41817, 508}, /* symlink */
    {41825, 218}, /* sympa */
    {41831, 651}, /* sync */
    {41836, 157}, /* syncthing */
    {41846, 146}, /* syncvg-x */
    {41855, 93}, /* synflood */
    {41864, 97}, /* syno_poweroff_task */
    {41883, 97}, /* synobackup */
    {41894, 97}, /* synodisk */
    {41903, 97}, /* synogroup */
    {41913, 97}, /* synonet */
    {41921, 97}, /* synopkg */
    {41929, 97}, /* synoservice */
    {41941, 97}, /* synoshare */
    {41951, 97}, /* synospace */
    {41961, 97}, /* synouser */
    {41970, 295}, /* sysadminctl */
    {41982, 30}, /* sysbench */
    {41991, 652}, /* sysctl */
    {41998, 325}, /* syslinux */
    {42007, 593}, /* sysrc */
    {42013, 193}, /* sysrepocfg */
    {42024, 653}, /* systemctl */
    {42034, 654}, /* systemctl add-wants */
    {42054, 655}, /* systemctl disable */
    {42072, 656}, /* systemctl emergency */
    {42092, 654}, /* systemctl enable */
    {42109, 656}, /* systemctl halt */
    {42124, 657}, /* systemctl isolate */
    {42142, 656}, /* systemctl kexec */
    {42158, 655}, /* systemctl kill */
    {42173, 655}, /* systemctl mask */
    {42188, 656}, /* systemctl poweroff */
    {42207, 656}, /* systemctl reboot */
    {42224, 656}, /* systemctl rescue */
    {42241, 654}, /* systemctl set-default */
    {42263, 656}, /* systemctl soft-reboot */
    {42285, 654}, /* systemctl start */
    {42301, 655}, /* systemctl stop */
    {42316, 406}, /* systemd-analyze */
    {42332, 1}, /* systemd-cat */
    {42344, 406}, /* systemd-cgls */
    {42357, 406}, /* systemd-cgtop */
    {42371, 214}, /* systemd-cryptenroll */
    {42391, 406}, /* systemd-detect-virt */
    {42411, 195}, /* systemd-inhibit */
    {42427, 33}, /* systemd-nspawn */
    {42442, 321}, /* systemd-resolve */
    {42458, 658}, /* systemd-run */
    {42470, 76}, /* systemsetup */
    {42482, 56}, /* sysupgrade */
    {42493, 192}, /* syswrapper.sh */
    {42507, 93}, /* t50 */
    {42511, 212}, /* tac */
    {42515, 659}, /* tail */
    {42520, 660}, /* tailscale */
    {42530, 104}, /* takeown */
    {42538, 44}, /* talosctl */
    {42547, 222}, /* talosctl reboot */
    {42563, 222}, /* talosctl reset */
    {42578, 222}, /* talosctl shutdown */
    {42596, 155}, /* tar */
    {42600, 87}, /* tarantoolctl */
    {42613, 661}, /* tarsnap */
    {42621, 130}, /* tart */
    {42626, 72}, /* task */
    {42631, 37}, /* taskfile */
    {42640, 46}, /* tasksel */
    {42648, 662}, /* taskset */
    {42656, 141}, /* tc */
    {42659, 663}, /* tc class */
    {42668, 663}, /* tc filter */
    {42678, 663}, /* tc qdisc */
    {42687, 37}, /* tcc */
    {42691, 60}, /* tccli */
    {42697, 76}, /* tccutil */
    {42705, 19}, /* tclsh */
    {42711, 119}, /* tcp-paste */
    {42721, 664}, /* tcpdump */
    {42729, 665}, /* tcpkill */
    {42737, 614}, /* tcpserver */
    {42747, 614}, /* tcpsvd */
    {42754, 49}, /* tcptrack */
    {42763, 96}, /* tcsh */
    {42768, 666}, /* tctl */
    {42773, 44}, /* tdnf */
    {42778, 79}, /* tdnf erase */
    {42789, 79}, /* tdnf remove */
    {42801, 63}, /* tdpsqlc */
    {42809, 141}, /* teamdctl */
    {42818, 642}, /* tee */
    {42822, 109}, /* teensy_loader_cli */
    {42840, 23}, /* teensyload */
    {42851, 23}, /* tegraflash */
    {42862, 23}, /* tegraflash.py */
    {42876, 58}, /* teku */
    {42881, 168}, /* teleconsole */
    {42893, 61}, /* telegraf */
    {42902, 1}, /* telegram-send */
    {42916, 666}, /* teleport */
    {42925, 418}, /* telinit */
    {42933, 399}, /* telinit-0 */
    {42943, 667}, /* telnet */
    {42950, 16}, /* telnet-ocd */
    {42961, 17}, /* telnet-openocd */
    {42976, 1}, /* termbin */
    {42984, 460}, /* terminate-account */
    {43002, 33}, /* terminator */
    {43013, 97}, /* termux-reset */
    {43026, 58}, /* terrad */
    {43033, 668}, /* terraform */
    {43043, 20}, /* terraform init */
    {43058, 668}, /* terragrunt */
    {43069, 97}, /* terramaster-cli */
    {43085, 30}, /* tesseract */
    {43095, 3}, /* test */
    {43100, 58}, /* tezos-client */
    {43113, 99}, /* tftp */
    {43118, 23}, /* tftpflash */
    {43128, 93}, /* thc-ssl-dos */
    {43140, 251}, /* thttpd */
    {43147, 30}, /* thunderbird */
    {43159, 212}, /* tidy */
    {43164, 33}, /* tilix */
    {43170, 44}, /* tilt */
    {43175, 222}, /* tilt down */
    {43185, 669}, /* time */
    {43190, 406}, /* timedatectl */
    {43202, 406}, /* timedatectl list-timezones */
    {43229, 406}, /* timedatectl show */
    {43246, 406}, /* timedatectl status */
    {43265, 49}, /* timedatex */
    {43275, 670}, /* timeout */
    {43283, 180}, /* times */
    {43289, 87}, /* timescaledb */
    {43301, 671}, /* timeshift */
    {43311, 144}, /* timeshift --delete */
    {43330, 298}, /* timeshift-any */
    {43344, 89}, /* tinygo */
    {43351, 81}, /* tldr */
    {43356, 168}, /* tmate */
    {43362, 76}, /* tmutil */
    {43369, 144}, /* tmutil delete */
    {43383, 102}, /* tmutil deletelocalsnapshots */
    {43411, 672}, /* tmux */
    {43416, 20}, /* tmux-plugin */
    {43428, 170}, /* tmuxinator */
    {43439, 668}, /* tofu */
    {43444, 37}, /* toil-cwl-runner */
    {43460, 34}, /* toilet */
    {43467, 49}, /* tokei */
    {43473, 33}, /* toolbox */
    {43481, 100}, /* top */
    {43485, 163}, /* torify */
    {43492, 93}, /* torshammer */
    {43503, 673}, /* torsocks */
    {43512, 674}, /* touch */
    {43518, 72}, /* tox */
    {43522, 167}, /* toybox */
    {43529, 23}, /* tpflash */
    {43537, 675}, /* tpm2_changeeps */
    {43552, 675}, /* tpm2_changepps */
    {43567, 675}, /* tpm2_clear */
    {43578, 675}, /* tpm2_clearcontrol */
    {43596, 675}, /* tpm2_dictionarylockout */
    {43619, 675}, /* tpm2_evictcontrol */
    {43637, 675}, /* tpm2_hierarchycontrol */
    {43659, 675}, /* tpm2_nvundefine */
    {43675, 675}, /* tpm2_nvwrite */
    {43688, 52}, /* tpm_clear */
    {43698, 151}, /* tput */
    {43703, 212}, /* tr */
    {43706, 92}, /* tracepath */
    {43716, 92}, /* traceroute */
    {43727, 49}, /* trafshow */
    {43736, 119}, /* transfer */
    {43745, 30}, /* transmission-cli */
    {43762, 676}, /* trap */
    {43767, 354}, /* trash */
    {43773, 677}, /* trash-empty */
    {43785, 354}, /* trash-put */
    {43795, 36}, /* tree */
    {43800, 58}, /* trezorctl */
    {43810, 87}, /* trino */
    {43816, 3}, /* true */
    {43821, 330}, /* truncate */
    {43830, 33}, /* ts */
    {43833, 19}, /* ts-node */
    {43841, 72}, /* tsc */
    {43845, 666}, /* tsh */
    {43849, 664}, /* tshark */
    {43856, 37}, /* tsimp */
    {43862, 34}, /* tsort */
    {43868, 87}, /* tsql */
    {43873, 19}, /* tsx */
    {43877, 180}, /* tty */
    {43881, 168}, /* ttyd */
    {43886, 301}, /* tune2fs */
    {43894, 235}, /* tuned-adm */
    {43904, 120}, /* tunefs */
    {43911, 201}, /* tunnelto */
    {43920, 87}, /* turso */
    {43926, 127}, /* tuya-cli */
    {43935, 18}, /* tw_cli */
    {43942, 217}, /* twingate */
    {43951, 44}, /* twrp */
    {43956, 62}, /* twrp wipe */
    {43966, 180}, /* type */
    {43971, 57}, /* typeorm */
    {43979, 259}, /* typeset */
    {43987, 55}, /* typo3 */
    {43993, 49}, /* tzselect */
    {44002, 218}, /* uapi */
    {44007, 88}, /* uberftp */
    {44015, 117}, /* ubiattach-force */
    {44031, 327}, /* ubidetach */
    {44041, 28}, /* ubiformat */
    {44051, 117}, /* ubimkvol */
    {44060, 453}, /* ubinfo */
    {44067, 453}, /* ubinize */
    {44075, 193}, /* ubirename */
    {44085, 117}, /* ubirmvol */
    {44094, 117}, /* ubirsvol */
    {44103, 117}, /* ubiupdatevol */
    {44116, 44}, /* ubnt-systool */
    {44129, 192}, /* ubnt-systool reset2defaults */
    {44157, 97}, /* ubntctl */
    {44165, 117}, /* uboot_env */
    {44175, 117}, /* ubootenv */
    {44184, 631}, /* ubuntu-drivers */
    {44199, 678}, /* ubus */
    {44204, 679}, /* uci */
    {44208, 204}, /* uclampset */
    {44218, 30}, /* udevadm */
    {44226, 264}, /* udhcpc */
    {44233, 140}, /* udisksctl */
    {44243, 614}, /* udpsvd */
    {44250, 23}, /* uf2conv.py */
    {44261, 44}, /* uftrace */
    {44269, 231}, /* uftrace record */
    {44284, 680}, /* ufw */
    {44288, 69}, /* uhubctl */
    {44296, 681}, /* ulimit */
    {44303, 681}, /* umask */
    {44309, 682}, /* umount */
    {44316, 212}, /* unaccent */
    {44325, 129}, /* unalias */
    {44333, 3}, /* uname */
    {44339, 683}, /* unar */
    {44344, 46}, /* unattended-upgrade */
    {44363, 465}, /* unbound-control */
    {44379, 163}, /* unbuffer */
    {44388, 86}, /* uncompress */
    {44399, 62}, /* uncrypt */
    {44407, 34}, /* unexpand */
    {44416, 146}, /* unextendvg */
    {44427, 134}, /* unionfs */
    {44435, 134}, /* unionfs-fuse */
    {44448, 34}, /* uniq */
    {44453, 684}, /* unison */
    {44460, 34}, /* units */
    {44466, 127}, /* universal-silabs-flasher */
    {44491, 34}, /* unix2dos */
    {44500, 604}, /* unlink */
    {44507, 146}, /* unmirrorvg */
    {44518, 97}, /* unraid-api */
    {44529, 591}, /* unrar */
    {44535, 685}, /* unset */
    {44541, 686}, /* unshare */
    {44549, 687}, /* unsquashfs */
    {44560, 86}, /* unxz */
    {44565, 490}, /* unzip */
    {44571, 86}, /* unzstd */
    {44578, 60}, /* upctl */
    {44584, 631}, /* update-alternatives */
    {44604, 46}, /* update-ca-certificates */
    {44627, 46}, /* update-grub */
    {44639, 688}, /* update-initramfs */
    {44656, 348}, /* update-initramfs-d */
    {44675, 202}, /* update-rc.d */
    {44687, 23}, /* updi */
    {44692, 251}, /* updog */
    {44698, 109}, /* upgrade_tool */
    {44711, 251}, /* uploadserver */
    {44724, 30}, /* upnpc */
    {44730, 321}, /* upower */
    {44737, 69}, /* upsc */
    {44742, 69}, /* upscmd */
    {44749, 69}, /* upsdrvctl */
    {44759, 44}, /* upterm */
    {44766, 168}, /* upterm host */
    {44778, 3}, /* uptime */
    {44785, 550}, /* upx */
    {44789, 63}, /* urbackupsrv */
    {44801, 23}, /* urjtag */
    {44808, 33}, /* urxvt */
    {44814, 116}, /* usbimager */
    {44824, 50}, /* useradd */
    {44832, 262}, /* userdel */
    {44840, 689}, /* usermod */
    {44848, 180}, /* users */
    {44854, 87}, /* usql */
    {44859, 64}, /* utmctl */
    {44866, 105}, /* utmpdump */
    {44875, 95}, /* uudecode */
    {44884, 95}, /* uuencode */
    {44893, 521}, /* uuenview */
    {44902, 54}, /* uuidgen */
    {44910, 109}, /* uuu */
    {44914, 78}, /* uv */
    {44917, 20}, /* uv add */
    {44924, 20}, /* uv pip install */
    {44939, 165}, /* uv run */
    {44946, 20}, /* uv tool install */
    {44962, 165}, /* uvx */
    {44966, 460}, /* v-delete-database */
    {44984, 460}, /* v-delete-user */
    {44998, 460}, /* v-delete-web-domain */
    {45018, 321}, /* v4l2-ctl */
    {45027, 71}, /* vagrant */
    {45035, 414}, /* vagrant destroy */
    {45051, 20}, /* vagrant plugin install */
    {45074, 415}, /* vagrant snapshot delete */
    {45098, 415}, /* vagrant snapshot pop */
    {45119, 415}, /* vagrant snapshot restore */
    {45144, 690}, /* vagrant ssh */
    {45156, 321}, /* vainfo */
    {45163, 73}, /* valgrind */
    {45172, 599}, /* valkey-cli */
    {45183, 146}, /* varyoffvg */
    {45193, 147}, /* vault */
    {45199, 230}, /* vault delete */
    {45212, 294}, /* vault destroy */
    {45226, 294}, /* vault kv delete */
    {45242, 294}, /* vault kv destroy */
    {45259, 294}, /* vault kv metadata delete */
    {45284, 294}, /* vault kv undelete-all */
    {45306, 230}, /* vault lease revoke */
    {45325, 294}, /* vault operator seal */
    {45345, 230}, /* vault seal */
    {45356, 294}, /* vault secrets disable */
    {45378, 14}, /* vbash */
    {45384, 23}, /* vbmeta */
    {45391, 24}, /* vboxmanage */
    {45402, 25}, /* vboxmanage closemedium */
    {45425, 26}, /* vboxmanage controlvm */
    {45446, 25}, /* vboxmanage hostonlyif */
    {45468, 25}, /* vboxmanage natnetwork */
    {45490, 27}, /* vboxmanage snapshot */
    {45510, 25}, /* vboxmanage unregistervm */
    {45534, 321}, /* vcgencmd */
    {45543, 608}, /* vcgencmd otp_program */
    {45564, 608}, /* vcgencmd otp_write */
    {45583, 52}, /* vcmailbox */
    {45593, 691}, /* vconfig */
    {45601, 78}, /* vcpkg */
    {45607, 265}, /* vdir */
    {45612, 44}, /* vdo */
    {45616, 121}, /* vdo create */
    {45627, 121}, /* vdo remove */
    {45638, 61}, /* vector */
    {45645, 63}, /* veeamconfig */
    {45657, 60}, /* velero */
    {45664, 44}, /* ventoy */
    {45671, 28}, /* ventoy -I */
    {45681, 28}, /* ventoy -i */
    {45691, 60}, /* vercel */
    {45698, 87}, /* vertica */
    {45706, 589}, /* vgcfgrestore */
    {45719, 493}, /* vgchange */
    {45728, 493}, /* vgcreate */
    {45737, 494}, /* vgdisplay */
    {45747, 146}, /* vgexport */
    {45756, 493}, /* vgextend */
    {45765, 589}, /* vgimportclone */
    {45779, 493}, /* vgreduce */
    {45788, 497}, /* vgremove */
    {45797, 493}, /* vgrename */
    {45806, 494}, /* vgs */
    {45810, 494}, /* vgscan */
    {45817, 319}, /* vi */
    {45820, 319}, /* view */
    {45825, 240}, /* vifm */
    {45830, 692}, /* vigr */
    {45835, 319}, /* vim */
    {45839, 255}, /* vim-cmd */
    {45847, 20}, /* vim-plug */
    {45856, 81}, /* vimdiff */
    {45864, 120}, /* vinum */
    {45870, 692}, /* vipw */
    {45875, 24}, /* virsh */
    {45881, 415}, /* virsh blockcommit */
    {45899, 415}, /* virsh checkpoint-delete */
    {45923, 414}, /* virsh destroy */
    {45937, 415}, /* virsh detach-disk */
    {45955, 415}, /* virsh domblk-delete */
    {45975, 415}, /* virsh domrename-undefine */
    {46000, 415}, /* virsh managedsave-remove */
    {46025, 415}, /* virsh net-destroy */
    {46043, 414}, /* virsh net-undefine */
    {46062, 415}, /* virsh nodedev-destroy */
    {46084, 414}, /* virsh pool-delete */
    {46102, 415}, /* virsh pool-destroy */
    {46121, 415}, /* virsh pool-undefine */
    {46141, 26}, /* virsh reboot */
    {46154, 414}, /* virsh reset */
    {46166, 415}, /* virsh secret-undefine */
    {46188, 26}, /* virsh shutdown */
    {46203, 414}, /* virsh snapshot-delete */
    {46225, 415}, /* virsh snapshot-revert */
    {46247, 414}, /* virsh undefine */
    {46262, 414}, /* virsh vol-delete */
    {46279, 415}, /* virsh vol-resize */
    {46296, 414}, /* virsh vol-wipe */
    {46311, 500}, /* virt-format */
    {46323, 255}, /* virt-manager */
    {46336, 500}, /* virt-resize */
    {46348, 500}, /* virt-sysprep */
    {46361, 218}, /* virtualmin */
    {46372, 87}, /* virtuoso */
    {46381, 240}, /* visudo */
    {46388, 72}, /* vite */
    {46393, 37}, /* vite-node */
    {46403, 16}, /* vivado */
    {46410, 23}, /* vivado_lab */
    {46421, 30}, /* vlc */
    {46425, 47}, /* vlock */
    {46431, 120}, /* vm */
    {46434, 120}, /* vm-bhyve */
    {46443, 130}, /* vmadm */
    {46449, 63}, /* vmdelete */
    {46458, 255}, /* vmkfstools */
    {46469, 310}, /* vmq-admin */
    {46479, 130}, /* vmrun */
    {46485, 415}, /* vmrun deleteSnapshot */
    {46506, 415}, /* vmrun deleteVM */
    {46521, 415}, /* vmrun revertToSnapshot */
    {46544, 36}, /* vmstat */
    {46551, 29}, /* vncserver */
    {46561, 108}, /* vnstat */
    {46568, 37}, /* voila */
    {46574, 44}, /* volta */
    {46580, 20}, /* volta install */
    {46594, 693}, /* vpnc-disconnect */
    {46610, 87}, /* vsql */
    {46615, 104}, /* vssadmin */
    {46624, 102}, /* vssadmin delete */
    {46640, 123}, /* vssadmin.exe */
    {46653, 14}, /* vtysh */
    {46659, 14}, /* vtysh.sh */
    {46668, 60}, /* vultr */
    {46674, 60}, /* vultr-cli */
    {46684, 500}, /* vxdisksetup */
    {46696, 500}, /* vxdiskunsetup */
    {46710, 146}, /* vxedit */
    {46717, 146}, /* vxmend */
    {46724, 146}, /* vxplex */
    {46731, 146}, /* vxvol */
    {46737, 694}, /* vzdump */
    {46744, 180}, /* w */
    {46746, 307}, /* w3m */
    {46750, 113}, /* wago-cli */
    {46759, 180}, /* wait */
    {46764, 30}, /* wakeonlan */
    {46774, 69}, /* wakeonlan-any */
    {46788, 118}, /* wal-g */
    {46794, 102}, /* wal-g delete */
    {46807, 1}, /* wall */
    {46812, 37}, /* wapm */
    {46817, 217}, /* warp-cli */
    {46826, 58}, /* wasmd */
    {46832, 44}, /* wasmer */
    {46839, 37}, /* wasmer run */
    {46850, 37}, /* wasmtime */
    {46859, 695}, /* watch */
    {46865, 33}, /* watchexec */
    {46875, 49}, /* wavemon */
    {46883, 130}, /* waydroid */
    {46892, 147}, /* waypoint */
    {46901, 143}, /* wayvnc */
    {46908, 23}, /* wb32-dfu-updater_cli */
    {46929, 104}, /* wbadmin */
    {46937, 34}, /* wc */
    {46940, 23}, /* wchisp */
    {46947, 15}, /* wcurl */
    {46953, 49}, /* wdiff */
    {46959, 251}, /* webfsd */
    {46966, 72}, /* webpack */
    {46974, 143}, /* websocketd */
    {46985, 93}, /* webspy */
    {46992, 44}, /* werf */
    {46997, 222}, /* werf dismiss */
    {47010, 222}, /* werf purge */
    {47021, 89}, /* west */
    {47026, 168}, /* wetty */
    {47032, 696}, /* wevtutil */
    {47041, 170}, /* wezterm */
    {47049, 53}, /* wg */
    {47052, 697}, /* wg set */
    {47059, 697}, /* wg setconf */
    {47070, 697}, /* wg syncconf */
    {47082, 412}, /* wg-quick */
    {47091, 698}, /* wg-quick down */
    {47105, 699}, /* wget */
    {47110, 15}, /* wget2 */
    {47116, 119}, /* wgetpaste */
    {47126, 81}, /* whatis */
    {47133, 1}, /* whatsapp-cli */
    {47146, 700}, /* whence */
    {47153, 81}, /* whereis */
    {47161, 701}, /* which */
    {47167, 289}, /* whisper-resize */
    {47182, 218}, /* whmapi1 */
    {47190, 180}, /* who */
    {47194, 180}, /* whoami */
    {47201, 92}, /* whois */
    {47207, 44}, /* wifi */
    {47212, 702}, /* wifi down */
    {47222, 22}, /* wifite */
    {47229, 195}, /* winpty */
    {47236, 138}, /* wipe */
    {47241, 62}, /* wipe_data */
    {47251, 703}, /* wipefs */
    {47258, 19}, /* wish */
    {47263, 30}, /* wl-copy */
    {47271, 30}, /* wl-paste */
    {47280, 23}, /* wlink */
    {47286, 321}, /* wmctrl */
    {47293, 704}, /* wmic */
    {47298, 186}, /* wodim */
    {47304, 116}, /* woeusb */
    {47311, 238}, /* wormhole */
    {47320, 44}, /* wp */
    {47323, 55}, /* wp db */
    {47329, 20}, /* wp plugin install */
    {47347, 218}, /* wp-cli */
    {47354, 228}, /* wpa_cli */
    {47362, 60}, /* wrangler */
    {47371, 1}, /* write */
    {47377, 312}, /* write erase */
    {47389, 170}, /* write-chars */
    {47401, 30}, /* wrk */
    {47405, 52}, /* wrmsr */
    {47411, 130}, /* wsl */
    {47415, 130}, /* wsl.exe */
    {47423, 69}, /* wsman */
    {47429, 201}, /* wstunnel */
    {47438, 170}, /* wtype */
    {47444, 115}, /* wwctl */
    {47450, 33}, /* x-terminal-emulator */
    {47470, 29}, /* x0vncserver */
    {47482, 29}, /* x11vnc */
    {47489, 49}, /* x86info */
    {47497, 705}, /* xargs */
    {47503, 76}, /* xattr */
    {47509, 30}, /* xbacklight */
    {47520, 78}, /* xbps-install */
    {47533, 79}, /* xbps-remove */
    {47545, 23}, /* xc3sprog */
    {47554, 35}, /* xca */
    {47558, 30}, /* xclip */
    {47564, 582}, /* xdcp */
    {47569, 240}, /* xdg-open */
    {47578, 170}, /* xdotool */
    {47586, 321}, /* xdpyinfo */
    {47595, 582}, /* xdsh */
    {47600, 255}, /* xe */
    {47603, 415}, /* xe host-forget */
    {47618, 415}, /* xe pool-eject */
    {47632, 415}, /* xe snapshot-revert */
    {47651, 415}, /* xe snapshot-uninstall */
    {47673, 415}, /* xe sr-destroy */
    {47687, 415}, /* xe sr-forget */
    {47700, 415}, /* xe vdi-destroy */
    {47715, 415}, /* xe vm-destroy */
    {47729, 415}, /* xe vm-uninstall */
    {47745, 72}, /* xelatex */
    {47753, 209}, /* xfce4-session-logout */
    {47774, 33}, /* xfce4-terminal */
    {47789, 116}, /* xfs_copy */
    {47798, 140}, /* xfs_growfs */
    {47809, 343}, /* xfs_growfs-d */
    {47822, 91}, /* xfs_info */
    {47831, 706}, /* xfs_repair */
    {47842, 298}, /* xfsrestore */
    {47853, 15}, /* xh */
    {47856, 707}, /* xhost */
    {47862, 461}, /* xkill */
    {47868, 130}, /* xl */
    {47871, 321}, /* xlsclients */
    {47882, 34}, /* xmllint */
    {47890, 34}, /* xmlstarlet */
    {47901, 23}, /* xmodem */
    {47908, 19}, /* xonsh */
    {47914, 37}, /* xonsh-run */
    {47924, 86}, /* xorriso */
    {47932, 186}, /* xorrisofs */
    {47942, 321}, /* xprop */
    {47948, 631}, /* xrandr */
    {47955, 88}, /* xrdfs */
    {47961, 58}, /* xrpl */
    {47966, 16}, /* xsct */
    {47971, 30}, /* xsel */
    {47976, 631}, /* xset */
    {47981, 212}, /* xsv */
    {47985, 170}, /* xte */
    {47989, 33}, /* xterm */
    {47995, 421}, /* xtrabackup */
    {48006, 87}, /* xtsql */
    {48012, 708}, /* xvfb-run */
    {48021, 321}, /* xwininfo */
    {48030, 709}, /* xxd */
    {48034, 112}, /* xxhsum */
    {48041, 173}, /* xz */
    {48044, 171}, /* xzcat */
    {48050, 172}, /* xzgrep */
    {48057, 34}, /* xzless */
    {48064, 37}, /* yaegi */
    {48070, 78}, /* yarn */
    {48075, 20}, /* yarn add */
    {48084, 342}, /* yarn app */
    {48093, 342}, /* yarn application */
    {48110, 165}, /* yarn dlx */
    {48119, 165}, /* yarn exec */
    {48129, 37}, /* yarn-app */
    {48138, 60}, /* yc */
    {48141, 170}, /* ydotool */
    {48149, 22}, /* yersinia */
    {48158, 710}, /* yes */
    {48162, 214}, /* ykman */
    {48168, 214}, /* ykpiv */
    {48174, 30}, /* youtube-dl */
    {48185, 34}, /* yq */
    {48188, 37}, /* ysh */
    {48192, 87}, /* ysqlsh */
    {48199, 30}, /* yt-dlp */
    {48206, 87}, /* yugabyte */
    {48215, 272}, /* yum */
    {48219, 79}, /* yum autoremove */
    {48234, 79}, /* yum erase */
    {48244, 85}, /* yum history */
    {48256, 20}, /* yum install */
    {48268, 79}, /* yum remove */
    {48279, 23}, /* zadig */
    {48285, 60}, /* zappa */
    {48291, 30}, /* zathura */
    {48299, 63}, /* zbackup */
    {48307, 321}, /* zbarimg */
    {48315, 58}, /* zcash-cli */
    {48325, 171}, /* zcat */
    {48330, 172}, /* zegrep */
    {48337, 170}, /* zellij */
    {48344, 122}, /* zerofree */
    {48353, 217}, /* zerotier-cli */
    {48366, 354}, /* zf_rm */
    {48372, 711}, /* zfs */
    {48376, 712}, /* zfs destroy */
    {48388, 713}, /* zfs receive */
    {48400, 713}, /* zfs recv */
    {48409, 712}, /* zfs rollback */
    {48422, 172}, /* zgrep */
    {48428, 72}, /* zig */
    {48432, 310}, /* zigbee2mqtt */
    {48444, 127}, /* zigpy */
    {48450, 86}, /* zip */
    {48454, 55}, /* zkCli.sh */
    {48463, 34}, /* zless */
    {48469, 218}, /* zmcontrol */
    {48479, 249}, /* zmmailbox */
    {48489, 218}, /* zmprov */
    {48496, 63}, /* znapzend */
    {48505, 127}, /* znp_tool */
    {48514, 398}, /* zoneadm */
    {48522, 146}, /* zoneadm -z */
    {48533, 146}, /* zonecfg */
    {48541, 55}, /* zookeeper-shell */
    {48557, 55}, /* zookeeper-shell.sh */
    {48576, 20}, /* zplug */
    {48582, 711}, /* zpool */
    {48588, 714}, /* zpool clear */
    {48600, 712}, /* zpool create */
    {48613, 712}, /* zpool destroy */
    {48627, 715}, /* zpool detach */
    {48640, 715}, /* zpool export */
    {48653, 714}, /* zpool import */
    {48666, 712}, /* zpool labelclear */
    {48683, 715}, /* zpool offline */
    {48697, 712}, /* zpool remove */
    {48710, 712}, /* zpool split */
    {48722, 44}, /* zramctl */
    {48730, 121}, /* zramctl --reset */
    {48746, 63}, /* zrepl */
    {48752, 44}, /* zrok */
    {48757, 201}, /* zrok access */
    {48769, 201}, /* zrok share */
    {48780, 96}, /* zsh */
    {48784, 173}, /* zstd */
    {48789, 171}, /* zstdcat */
    {48797, 86}, /* zstdmt */
    {48804, 127}, /* zwave */
    {48810, 127}, /* zwavejs */
    {48818, 37}, /* zx */
    {48821, 272}, /* zypper */
    {48828, 85}, /* zypper history */
    {48843, 20}, /* zypper install */
    {48858, 79}, /* zypper remove */
    {48872, 79}, /* zypper rm */
};
const int s2c_name_count = 4649;
