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
    "*no root squash*\0"
    "lets others write to this machine as root\0"
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
    "-P,-H\?,-M,-S,-s,-L,-k\?,--pager,--path\0"
    "-P,-H,--pager\0"
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
    "--delete-secret-keys,--delete-secret-and-public-keys,--delete-secret-and-public-key,--delete-secret-key\0"
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
    "*/agent/leave*,*/force-leave/*,*/sys/seal,*/-/quit,*/delete_series*,*/volumes/prune*,*/_shutdown*,*action=DELETE*,*action=UNLOAD*,*factoryReset*,*factory_reset*,*restore_defaults*\0"
    "-d,--data,--data-raw,--data-binary,--json=*Privileged*true*,*Binds*/:/*,*docker.sock*\0"
    "PUT,POST\0"
    "*/agent/leave*,*/sys/seal,*/-/quit,*/prune,*/shutdown,*/reboot,*/_close\0"
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
    "-r,--requirement,-e,--editable\0"
    "installs what another machine sends, unseen\0"
    "-U,-c,-f,--filename,--git,--source\0"
    "installs or runs what another machine sends, unseen\0"
    "-i,--index-url,--extra-index-url,--find-links,--trusted-host,--registry,--source=http:*\0"
    "installs what anybody on the way may have changed\0"
    "--trusted-host,--nogpgcheck,--allow-untrusted,--allow-unauthenticated,--dangerous,--no-gpg-checks,--unsafe,--force-signature,--devmode,--no-signature\0"
    "installs what nobody has vouched for\0"
    "git+*,github:*,gitlab:*,gist:*,bitbucket:*,hg+*,*git@*:*,git:*\0"
    "--install-extension,--uninstall-extension,--user-data-dir,-g\0"
    "--install-extension\0"
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
    "-c,-m,-e,-s\0"
    "works for whoever sits here\0"
    "steers this session\0"
    "--recursive,--dangerous\0"
    "--baseline,--state,--dry-run\0"
    "deletes what {name} keeps, or stops it\0"
    "changes the database\0"
    "base,0\0"
    "drop_tables,drop-db,drop_all,drop-tables,dropdb,reset-db,reset_db,drop_db\0"
    "current,history,heads,routes,show,check,version,branches\0"
    "*DropObjectsNotInSource=True*,*BlockOnPossibleDataLoss=False*\0"
    "drops what the database holds\0"
    "-rx,-x,-v,-e\0"
    "*stop\?now*,*restart\?now*,*deltree*,*shutdown*,*truncate*,*del\?client*,*destroy*,*stop\?gracefully*\0"
    "stops or empties it\0"
    "-rx,-x,-v,-e=*stop\?now*,*restart\?now*,*deltree*,*shutdown*,*truncate*,*del\?client*,*destroy*,*quiesce*\0"
    "steers a server\0"
    "--dry-run,--display-config,--version,--help\0"
    "--resync,--resync-auth,--reset-database,--reset-deltas,-delete,--on-conflict-delete,-force,-confirmbigdel=false\0"
    "lets one side overwrite the other\0"
    "keeps two folders alike\0"
    "-force,-prefer,-path\0"
    "-o,-i\0"
    "-ua,-au\0"
    "-o=*no_root_squash*\0"
    "lets everybody write to {last} as root\0"
    "-v,-s\0"
    "changes what others may mount\0"
    "*mynetworks*=*0.0.0.0/0*,*relay*=*permit*,*mynetworks*::/0*\0"
    "lets everybody send mail through this machine\0"
    "-e,-X,-#\0"
    "changes mail\0"
    "-H,--host\0"
    "-H,--host=tcp://*\0"
    "lets everybody steer this machine\0"
    "runs the server of containers\0"
    "-s,-H,-P,-L\0"
    "devices,version,help,logcat,get-state,get-serialno,bugreport,pull,shell-x,features\0"
    "nodaemon\0"
    "lets everybody steer the phone\0"
    "public,download,upload\0"
    "changes who may read it\0"
    "takes a container from what another machine sends, unseen\0"
    "loads an image\0"
    "-path,-database,-source\0"
    "drop,down,force\0"
    "--addr,--rc-addr\0"
    "takes {last} away for good\0"
    "--days=0\0"
    "deletes media\0"
    "-l,-L,--list,-V\0"
    "list,status,info,show\0"
    "*hutdown*,*oweroff*,*power_off*,load.off,*powerdown*,*reset*,reboot,*PowerState*,*owerOff*,0,6,stop,*ifAdminStatus*,*1.3.6.1.2.1.2.2.1.7*\0"
    "stops a machine, or takes its power away\0"
    "-k,--killpower,-p,-r,-h,-c\0"
    "steers a machine or what feeds it\0"
    "status,help\0"
    "off,cycle,reset,soft,diag,pxe,bios,cdrom,always-off,force_off\0"
    "stops the machine, or lets it start something else\0"
    "-l,-S,-s,--help\0"
    "-d,-o,-c,-q\0"
    "takes disks away, or what they hold\0"
    "*delete*,*reset*,*initialize*,repair,*replace*,*blink-x\0"
    "ssh*,reboot*,poweroff*,halt*,rescue*,emergency*,shutdown*,runlevel0*,runlevel6*\0"
    "takes {target} away, or stops the machine\0"
    "switches services on and off as they were made\0"
    "init.scope,ssh*,*logind*,dbus*,NetworkManager*,user@*,system.slice,user.slice,*networkd*\0"
    "stops {target}: the system or the access goes with it\0"
    "system,gui/*,user/*,*ssh*,*storage*,*IOKit*,*Network*,*.driver.*\0"
    "list,search,info,installed,outdated,contents,deps\0"
    "installed,all,inactive-x\0"
    "onestop,forcestop,stop,disable,onedisable,faststop\0"
    "takes the way into this machine, or its guard, away\0"
    "status,onestatus\0"
    "--show,--is-applied\0"
    "LEGACY,EMPTY,DEFAULT:SHA1\0"
    "changes which ciphers are used\0"
    "-l,-r,--list-entries\0"
    "deletes {last}, or what could still be gone back to\0"
    "--hard,clean,filter-branch\0"
    "works on the history of /etc\0"
    "removes a container with what it holds\0"
    "-n,-c,-p,--revision\0"
    "--revision=0\0"
    "takes every package back\0"
    "-a,--auto\0"
    "removes whatever a list names\0"
    "\?,*\?*\0"
    "lets every package be removed\0"
    "marks packages\0"
    "-t,-d\0"
    "takes what lies in {target} away\0"
    "makes links\0"
    "-version,--version,--help\0"
    "-id,-pa\0"
    "*query*,*list*,show\0"
    "*delete\?*,*erase*,*dissolve\?*,clone,unregister\0"
    "deletes or overwrites what it holds\0"
    "-c=*erase*,*flash\?*,*delete\?*\0"
    "works on what it holds\0"
    "-p,-n,--pid\0"
    "-p,--pid=1\0"
    "--nofile,--as,--nproc,--cpu,--data,--rss,-n,-v,-u\0"
    "lets the first process do nothing any more\0"
    "--drive,--drive=/dev/*\0"
    "overwrites a disk\0"
    "works on an image\0"
    "-t,-s\0"
    "list,-v,wait_for,listen,monitor\0"
    "reboot,factory,sysupgrade,upgrade_start,delete,revert,password_set,down,stop\0"
    "stops the machine, or changes what was set up\0"
    "steers the machine\0"
    "db:drop,db:migrate:undo:all,db:seed:undo:all\0"
    "db:migrate:status,version\0"
    "list,check,info,history,diff,cat\0"
    "-all,-exhaustive,-exclusive,-a\0"
    "-r,-keep,-t\0"
    "-off,-forcerecovery,-delete,-wipefreespace\0"
    "-h,--help,--dry-run,--dryrun,--whatif,-WhatIf,--simulate\0"
    "--all,-a,-y,--yes\0"
    "cache,caches,plugin,theme,transient,post,comment,tag,label,bookmark,session,unavailable,unused,note,item,todo,draft,message,alarm,option,window,tab,line,entry,contact\0"
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
    "downgrade,rollback,undo\0"
    "base,zero,0\0"
    "rollback,undo,migrate:rollback\0"
    "-t,--target,--to,--step,--all\0"
    "migrate,migration,migrations,migrate/fresh,migrate/down,migrate:fresh,migrate:refresh\0"
    "fresh,reset,refresh,drop,down,migrate/fresh,migrate:fresh,migrate:refresh,rollback,drop-all\0"
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
    {S2C_IF_WORD, 0, 4563, 0x0},
    {S2C_IF_SAYS, 0, 8118, 0x0},
    {S2C_IF_WORD, 0, 4125, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 8228, 0x0},
    {S2C_IF_WORD, -1, 8237, 0x0},
    {S2C_IF_WORD, 1, 8287, 0x0},
    {S2C_IF_WORD, -1, 5552, 0x0},
    {S2C_IF_OPTION, 0, 8369, 0x0},
    {S2C_IF_OPTION, 0, 8408, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 8564, 0x0},
    {S2C_IF_NO_OPTION, 0, 8584, 0x0},
    {S2C_IF_OPTION, 0, 8692, 0x0},
    {S2C_IF_OPTION, 0, 8772, 0x0},
    {S2C_IF_OPTION, 0, 8781, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 8815, 0x0},
    {S2C_IF_OPTION, 0, 8918, 0x0},
    {S2C_IF_OPTION, 0, 8950, 0x0},
    {S2C_IF_OPTION, 0, 9022, 0x0},
    {S2C_IF_WORD, 1, 9055, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_OPTION, 0, 9099, 0x0},
    {S2C_IF_NO_OPTION, 0, 9109, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 9154, 0x0},
    {S2C_IF_OPTION, 0, 9231, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 9314, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9482, 0x17400},
    {S2C_IF_OPTION, 0, 9482, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 9628, 0x0},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_WORD, 0, 9785, 0x0},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 9887, 0x0},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 9936, 0x0},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_WORD, 1, 9974, 0x0},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 10020, 0x0},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_WORD, 1, 10071, 0x0},
    {S2C_IF_OPTION, 0, 9664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 10163, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 10322, 0x0},
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
    {S2C_IF_OPTION, 0, 10380, 0x0},
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
    {S2C_IF_OPTION, 0, 10642, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 10645, 0x0},
    {S2C_IF_OPTION, 0, 9311, 0x0},
    {S2C_IF_WORD, 0, 1302, 0x0},
    {S2C_IF_WORD, 0, 10648, 0x0},
    {S2C_IF_WORD, 0, 1302, 0x0},
    {S2C_IF_WORD, 0, 10651, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 10642, 0x0},
    {S2C_IF_WORD, 0, 10803, 0x0},
    {S2C_IF_OPTION, 0, 10842, 0x0},
    {S2C_IF_OPTION, 0, 11014, 0x0},
    {S2C_IF_OPTION, 0, 11054, 0x0},
    {S2C_IF_OPTION, 0, 11344, 0x0},
    {S2C_IF_OPTION, 0, 11044, 0x0},
    {S2C_IF_VALUE, 0, 12015, 0x0},
    {S2C_IF_OPTION, 0, 12559, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_NO_OPTION, 0, 10618, 0x0},
    {S2C_IF_OPTION, 0, 10618, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 12741, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 12741, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12831, 0x4030140},
    {S2C_IF_VALUE, 0, 12741, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_OPTION, 0, 12894, 0x0},
    {S2C_IF_OPTION, 0, 12897, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 12900, 0x0},
    {S2C_IF_OPTION, 0, 12934, 0x0},
    {S2C_IF_WORD, 1, 12947, 0x0},
    {S2C_IF_WORD, 0, 12967, 0x0},
    {S2C_IF_WORD, 1, 12947, 0x0},
    {S2C_IF_VALUE, 0, 13062, 0x0},
    {S2C_IF_WORD, 1, 13118, 0x0},
    {S2C_IF_SAYS, 0, 13129, 0x0},
    {S2C_IF_WORD, 1, 13118, 0x0},
    {S2C_IF_WORD, 2, 13170, 0x0},
    {S2C_IF_WORD, 1, 12958, 0x0},
    {S2C_IF_WORD, 2, 13230, 0x0},
    {S2C_IF_OPTION, 0, 10639, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 10639, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 13314, 0x0},
    {S2C_IF_OPTION, 0, 13430, 0x0},
    {S2C_IF_OPTION, 0, 10639, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 10639, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 10639, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 13439, 0x0},
    {S2C_IF_WORD, 1, 13454, 0x0},
    {S2C_IF_WORD, 0, 13525, 0x0},
    {S2C_IF_OPTION, 0, 13609, 0x0},
    {S2C_IF_WORD, 1, 13623, 0x0},
    {S2C_IF_WORD, 1, 13675, 0x0},
    {S2C_IF_WORD, 2, 13683, 0x0},
    {S2C_IF_OPTION, 0, 13689, 0x0},
    {S2C_IF_WORD, 1, 13703, 0x0},
    {S2C_IF_OPTION, 0, 13749, 0x0},
    {S2C_IF_WORD, 0, 13755, 0x0},
    {S2C_IF_WORD, 0, 13225, 0x0},
    {S2C_IF_WORD, 0, 13805, 0x0},
    {S2C_IF_OPTION, 0, 13827, 0x0},
    {S2C_IF_WORD, 0, 13833, 0x0},
    {S2C_IF_WORD, 0, 13943, 0x0},
    {S2C_IF_VALUE, 0, 14060, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 14081, 0x0},
    {S2C_IF_VALUE, 0, 14155, 0x0},
    {S2C_IF_OPTION, 0, 14234, 0x0},
    {S2C_IF_VALUE, 0, 14525, 0x0},
    {S2C_IF_VALUE, 0, 14542, 0x0},
    {S2C_IF_OPTION, 0, 14646, 0x0},
    {S2C_IF_VALUE, 0, 14659, 0x0},
    {S2C_IF_OPTION, 0, 14710, 0x0},
    {S2C_IF_OPTION, 0, 14718, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 14773, 0x60003c1},
    {S2C_IF_OPTION, 0, 14710, 0x0},
    {S2C_IF_OPTION, 0, 14831, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14928, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 14928, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 14928, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 14928, 0x0},
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
    {S2C_IF_OPTION, 0, 14928, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 15467, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 15664, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 10642, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 15793, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 16042, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 2140, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 16292, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 16473, 0x0},
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
    {S2C_IF_WORD, -2, 16818, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 16856, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 16920, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 17050, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_OPTION, 0, 17220, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 17302, 0x0},
    {S2C_IF_PLACE, 0, 17400, 0x400},
    {S2C_IF_PLACE, 0, 17400, 0x800},
    {S2C_IF_PLACE, 0, 17400, 0x17000},
    {S2C_IF_PLACE, 0, 17400, 0x1e0000},
    {S2C_IF_PLACE, 0, 17400, 0x6000343},
    {S2C_IF_WORD, 0, 17448, 0x0},
    {S2C_IF_PLACE, 0, 17400, 0x4000080},
    {S2C_IF_WORD, 0, 17461, 0x0},
    {S2C_IF_WORD, 0, 17505, 0x0},
    {S2C_IF_WORD, 0, 17461, 0x0},
    {S2C_IF_NO_WORD, 0, 17510, 0x0},
    {S2C_IF_WORD, 0, 17461, 0x0},
    {S2C_IF_WORD, 0, 17518, 0x0},
    {S2C_IF_WORD, 0, 17533, 0x0},
    {S2C_IF_NO_WORD, 0, 17622, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 17717, 0x400},
    {S2C_IF_PLACE, 0, 17400, 0x400},
    {S2C_IF_PLACE, 0, 17773, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 17906, 0x0},
    {S2C_IF_VALUE, 0, 17994, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 7203, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 14931, 0x0},
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
    {S2C_IF_WORD, 0, 16818, 0x0},
    {S2C_IF_OPTION, 0, 18505, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 18556, 0x0},
    {S2C_IF_WORD, 1, 18616, 0x0},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_OPTION, 0, 18125, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 18693, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 18764, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 18921, 0x0},
    {S2C_IF_NO_WORD, 0, 18947, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 19039, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_NO_WORD, 1, 19059, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_WORD, 1, 19079, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 19093, 0x0},
    {S2C_IF_OPTION, 0, 19177, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 19228, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 19416, 0x0},
    {S2C_IF_OPTION, 0, 19537, 0x0},
    {S2C_IF_VALUE, 0, 19760, 0x0},
    {S2C_IF_VALUE, 0, 19786, 0x0},
    {S2C_IF_OPTION, 0, 19809, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 19858, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19877, 0x4003040},
    {S2C_IF_OPTION, 0, 19858, 0x0},
    {S2C_IF_VALUE, 0, 19931, 0x0},
    {S2C_IF_OPTION, 0, 19858, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 19877, 0x0},
    {S2C_IF_OPTION, 0, 19858, 0x0},
    {S2C_IF_OPTION, 0, 20018, 0x0},
    {S2C_IF_OPTION, 0, 19858, 0x0},
    {S2C_IF_OPTION, 0, 20081, 0x0},
    {S2C_IF_OPTION, 0, 20129, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20141, 0x400},
    {S2C_IF_OPTION, 0, 20151, 0x0},
    {S2C_IF_OPTION, 0, 20181, 0x0},
    {S2C_IF_OPTION, 0, 20194, 0x0},
    {S2C_IF_OPTION, 0, 10618, 0x0},
    {S2C_IF_VALUE, 0, 20209, 0x0},
    {S2C_IF_OPTION, 0, 19858, 0x0},
    {S2C_IF_OPTION, 0, 20242, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 20274, 0x0},
    {S2C_IF_WORD, 0, 20277, 0x0},
    {S2C_IF_OPTION, 0, 20310, 0x0},
    {S2C_IF_WORD, 1, 20339, 0x0},
    {S2C_IF_OPTION, 0, 20383, 0x0},
    {S2C_IF_OPTION, 0, 20403, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 20427, 0x0},
    {S2C_IF_OPTION, 0, 20481, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 20427, 0x0},
    {S2C_IF_OPTION, 0, 20588, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12556, 0x4003040},
    {S2C_IF_VALUE, 0, 20639, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 12556, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20677, 0x4003040},
    {S2C_IF_WORD, 1, 20727, 0x0},
    {S2C_IF_WORD, 1, 20737, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9311, 0x4003040},
    {S2C_IF_VALUE, 0, 20741, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 20737, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 9311, 0x0},
    {S2C_IF_WORD, 1, 20776, 0x0},
    {S2C_IF_WORD, 1, 20737, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 20737, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 20842, 0x0},
    {S2C_IF_OPTION, 0, 20852, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20865, 0x4003040},
    {S2C_IF_OPTION, 0, 20852, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 20865, 0x0},
    {S2C_IF_OPTION, 0, 20880, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 20936, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20948, 0x400},
    {S2C_IF_OPTION, 0, 20976, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20997, 0x4003040},
    {S2C_IF_OPTION, 0, 21034, 0x0},
    {S2C_IF_OPTION, 0, 21079, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 21150, 0x0},
    {S2C_IF_OPTION, 0, 9231, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 21174, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_OPTION, 0, 21478, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 21555, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 21702, 0x0},
    {S2C_IF_OPTION, 0, 21720, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 21919, 0x0},
    {S2C_IF_OPTION, 0, 10618, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 22036, 0x0},
    {S2C_IF_VALUE, 0, 22105, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 22232, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION, 0, 14249, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 22558, 0x0},
    {S2C_IF_OPTION, 0, 10639, 0x0},
    {S2C_IF_OPTION, 0, 22639, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22793, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION, 0, 23012, 0x0},
    {S2C_IF_VALUE, 0, 23072, 0x0},
    {S2C_IF_WORD, 0, 23150, 0x0},
    {S2C_IF_WORD, 0, 23181, 0x0},
    {S2C_IF_OPTION, 0, 23324, 0x0},
    {S2C_IF_WORD, 0, 23376, 0x0},
    {S2C_IF_OPTION, 0, 23400, 0x0},
    {S2C_IF_WORD, 0, 23431, 0x0},
    {S2C_IF_WORD, 0, 23493, 0x0},
    {S2C_IF_WORD, 0, 23502, 0x0},
    {S2C_IF_OPTION, 0, 23574, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 23738, 0x0},
    {S2C_IF_NO_WORD, 0, 23802, 0x0},
    {S2C_IF_OPTION, 0, 23923, 0x0},
    {S2C_IF_NO_OPTION, 0, 19537, 0x0},
    {S2C_IF_WORD, 1, 24034, 0x0},
    {S2C_IF_OPTION, 0, 24126, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 23738, 0x0},
    {S2C_IF_NO_WORD, 0, 23802, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 24262, 0x0},
    {S2C_IF_WORD, 0, 23738, 0x0},
    {S2C_IF_NO_WORD, 0, 23802, 0x0},
    {S2C_IF_OPTION, 0, 24292, 0x0},
    {S2C_IF_OPTION, 0, 24363, 0x0},
    {S2C_IF_OPTION, 0, 24407, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24563, 0x0},
    {S2C_IF_OPTION, 0, 24573, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24632, 0x0},
    {S2C_IF_OPTION, 0, 24674, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 23738, 0x0},
    {S2C_IF_NO_WORD, 0, 23802, 0x0},
    {S2C_IF_WORD, 0, 24773, 0x0},
    {S2C_IF_WORD, 102, 24854, 0x0},
    {S2C_IF_WORD, 0, 24877, 0x0},
    {S2C_IF_WORD, 0, 24932, 0x0},
    {S2C_IF_OPTION, 0, 24563, 0x0},
    {S2C_IF_OPTION, 0, 24943, 0x0},
    {S2C_IF_OPTION, 0, 25126, 0x0},
    {S2C_IF_OPTION, 0, 25276, 0x0},
    {S2C_IF_WORD, 0, 23738, 0x0},
    {S2C_IF_NO_WORD, 0, 23802, 0x0},
    {S2C_IF_OPTION, 0, 8584, 0x0},
    {S2C_IF_WORD, 0, 23738, 0x0},
    {S2C_IF_NO_WORD, 0, 23802, 0x0},
    {S2C_IF_OPTION, 0, 8584, 0x0},
    {S2C_IF_WORD, 0, 23738, 0x0},
    {S2C_IF_NO_WORD, 0, 23802, 0x0},
    {S2C_IF_OPTION, 0, 25498, 0x0},
    {S2C_IF_OPTION, 0, 25567, 0x0},
    {S2C_IF_OPTION, 0, 25626, 0x0},
    {S2C_IF_OPTION, 0, 25704, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION, 0, 25764, 0x0},
    {S2C_IF_OPTION, 0, 25840, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_WORD, 0, 23738, 0x0},
    {S2C_IF_NO_WORD, 0, 23802, 0x0},
    {S2C_IF_WORD, 1, 25937, 0x0},
    {S2C_IF_OPTION, 0, 25968, 0x0},
    {S2C_IF_OPTION, 0, 25979, 0x0},
    {S2C_IF_WORD, 0, 26032, 0x0},
    {S2C_IF_WORD, 0, 26110, 0x0},
    {S2C_IF_OPTION, 0, 26169, 0x0},
    {S2C_IF_OPTION, 0, 26169, 0x0},
    {S2C_IF_VALUE, 0, 26302, 0x0},
    {S2C_IF_OPTION, 0, 26169, 0x0},
    {S2C_IF_OPTION, 0, 26389, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 26443, 0x0},
    {S2C_IF_VALUE, 0, 26509, 0x0},
    {S2C_IF_OPTION, 0, 26563, 0x0},
    {S2C_IF_WORD, 0, 23738, 0x0},
    {S2C_IF_NO_WORD, 0, 23802, 0x0},
    {S2C_IF_WORD, 0, 26680, 0x0},
    {S2C_IF_WORD, 1, 26776, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION, 0, 26849, 0x0},
    {S2C_IF_OPTION, 0, 26852, 0x0},
    {S2C_IF_OPTION, 0, 26897, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION, 0, 26849, 0x0},
    {S2C_IF_OPTION, 0, 12559, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 27018, 0x0},
    {S2C_IF_VALUE, 0, 27042, 0x0},
    {S2C_IF_OPTION, 0, 27095, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 27125, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 27148, 0x0},
    {S2C_IF_OPTION, 0, 27185, 0x0},
    {S2C_IF_OPTION, 0, 24363, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 27285, 0x0},
    {S2C_IF_OPTION, 0, 27300, 0x0},
    {S2C_IF_VALUE, 0, 27309, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 27309, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 27380, 0x0},
    {S2C_IF_VALUE, 0, 27475, 0x0},
    {S2C_IF_OPTION, 0, 27530, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 27560, 0x0},
    {S2C_IF_WORD, 2, 27591, 0x0},
    {S2C_IF_OPTION, 0, 27560, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 27677, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 27697, 0x0},
    {S2C_IF_WORD, 0, 27797, 0x0},
    {S2C_IF_VALUE, 0, 27825, 0x0},
    {S2C_IF_WORD, 102, 27842, 0x0},
    {S2C_IF_VALUE, 0, 27865, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 27911, 0x0},
    {S2C_IF_WORD, 0, 27932, 0x0},
    {S2C_IF_OPTION, 0, 27971, 0x0},
    {S2C_IF_OPTION, 0, 27300, 0x0},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 28056, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 27971, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 26169, 0x0},
    {S2C_IF_OPTION, 0, 28170, 0x0},
    {S2C_IF_WORD, 0, 28179, 0x0},
    {S2C_IF_OPTION, 0, 28179, 0x0},
    {S2C_IF_OPTION, 0, 28219, 0x0},
    {S2C_IF_WORD, 0, 5552, 0x0},
    {S2C_IF_OPTION, 0, 28273, 0x0},
    {S2C_IF_WORD, 0, 12027, 0x0},
    {S2C_IF_NO_OPTION, 0, 28324, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 28562, 0x0},
    {S2C_IF_WORD, 0, 28574, 0x0},
    {S2C_IF_WORD, 0, 28667, 0x0},
    {S2C_IF_OPTION, 0, 19174, 0x0},
    {S2C_IF_OPTION, 0, 13828, 0x0},
    {S2C_IF_VALUE, 0, 28906, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 28977, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 29039, 0x0},
    {S2C_IF_OPTION, 0, 29117, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 29117, 0x0},
    {S2C_IF_WORD, 1, 29188, 0x0},
    {S2C_IF_OPTION, 0, 29242, 0x0},
    {S2C_IF_OPTION, 0, 10618, 0x0},
    {S2C_IF_OPTION, 0, 9102, 0x0},
    {S2C_IF_OPTION, 0, 29370, 0x0},
    {S2C_IF_WORD, 0, 29384, 0x0},
    {S2C_IF_VALUE, 0, 29503, 0x0},
    {S2C_IF_WORD, 0, 29665, 0x0},
    {S2C_IF_WORD, 0, 29841, 0x0},
    {S2C_IF_VALUE, 0, 29929, 0x0},
    {S2C_IF_WORD, 1, 29965, 0x0},
    {S2C_IF_VALUE, 0, 29929, 0x0},
    {S2C_IF_WORD, 1, 30084, 0x0},
    {S2C_IF_OPTION, 0, 30103, 0x0},
    {S2C_IF_WORD, 0, 24319, 0x0},
    {S2C_IF_WORD, 0, 30264, 0x0},
    {S2C_IF_WORD, 0, 30297, 0x0},
    {S2C_IF_WORD, 0, 30385, 0x0},
    {S2C_IF_WORD, 0, 30437, 0x0},
    {S2C_IF_WORD, 0, 30509, 0x0},
    {S2C_IF_WORD, 0, 30621, 0x0},
    {S2C_IF_WORD, 0, 30799, 0x0},
    {S2C_IF_WORD, 0, 30878, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 31181, 0x0},
    {S2C_IF_WORD, 0, 31331, 0x0},
    {S2C_IF_WORD, 1, 31526, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 31588, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 31621, 0x0},
    {S2C_IF_WORD, 2, 28214, 0x0},
    {S2C_IF_WORD, 1, 31644, 0x0},
    {S2C_IF_WORD, 1, 31712, 0x0},
    {S2C_IF_WORD, 2, 31725, 0x0},
    {S2C_IF_WORD, 1, 31776, 0x0},
    {S2C_IF_WORD, 2, 31821, 0x0},
    {S2C_IF_WORD, 1, 28214, 0x0},
    {S2C_IF_WORD, 2, 31644, 0x0},
    {S2C_IF_WORD, 1, 31901, 0x0},
    {S2C_IF_WORD, 2, 3507, 0x0},
    {S2C_IF_WORD, 2, 28214, 0x0},
    {S2C_IF_WORD, 1, 31952, 0x0},
    {S2C_IF_WORD, 0, 32037, 0x0},
    {S2C_IF_NO_WORD, 0, 32079, 0x0},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_WORD, 0, 32102, 0x0},
    {S2C_IF_OPTION, 0, 32118, 0x0},
    {S2C_IF_OPTION, 0, 32141, 0x0},
    {S2C_IF_WORD, 0, 32227, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_OPTION, 0, 32910, 0x0},
    {S2C_IF_OPTION, 0, 32963, 0x0},
    {S2C_IF_WORD, 0, 32227, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_OPTION, 0, 33041, 0x0},
    {S2C_IF_WORD, 1, 33088, 0x0},
    {S2C_IF_WORD, 0, 10803, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_WORD, 1, 9033, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_WORD, 0, 33135, 0x0},
    {S2C_IF_OPTION, 0, 33589, 0x0},
    {S2C_IF_WORD, 0, 10803, 0x0},
    {S2C_IF_OPTION, 0, 9099, 0x0},
    {S2C_IF_OPTION, 0, 33728, 0x0},
    {S2C_IF_OPTION, 0, 33788, 0x0},
    {S2C_IF_WORD, 1, 33827, 0x0},
    {S2C_IF_OPTION, 0, 10618, 0x0},
    {S2C_IF_OPTION, 0, 33880, 0x0},
    {S2C_IF_OPTION, 0, 12559, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_OPTION, 0, 8564, 0x0},
    {S2C_IF_VALUE, 0, 34035, 0x0},
    {S2C_IF_OPTION, 0, 34063, 0x0},
    {S2C_IF_OPTION, 0, 34113, 0x0},
    {S2C_IF_WORD, 2, 34149, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 34336, 0x0},
    {S2C_IF_OPTION, 0, 34348, 0x0},
    {S2C_IF_OPTION, 0, 24363, 0x0},
    {S2C_IF_OPTION, 0, 34442, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 34645, 0x0},
    {S2C_IF_VALUE, 0, 34677, 0x0},
    {S2C_IF_VALUE, 0, 34744, 0x0},
    {S2C_IF_OPTION, 0, 34770, 0x0},
    {S2C_IF_NO_OPTION, 0, 10380, 0x0},
    {S2C_IF_VALUE, 0, 34834, 0x0},
    {S2C_IF_VALUE, 0, 34865, 0x0},
    {S2C_IF_OPTION, 0, 24563, 0x0},
    {S2C_IF_VALUE, 0, 34944, 0x0},
    {S2C_IF_VALUE, 0, 35027, 0x0},
    {S2C_IF_OPTION, 0, 12559, 0x0},
    {S2C_IF_VALUE, 0, 34834, 0x0},
    {S2C_IF_OPTION, 0, 35274, 0x0},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_OPTION, 0, 35286, 0x0},
    {S2C_IF_VALUE, 0, 35323, 0x0},
    {S2C_IF_WORD, 0, 34149, 0x0},
    {S2C_IF_VALUE, 0, 35337, 0x0},
    {S2C_IF_WORD, 0, 35342, 0x0},
    {S2C_IF_WORD, 0, 35413, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_VALUE, 0, 35569, 0x0},
    {S2C_IF_SAYS, 0, 35660, 0x0},
    {S2C_IF_VALUE, 0, 35707, 0x0},
    {S2C_IF_WORD, 0, 35747, 0x0},
    {S2C_IF_OPTION, 0, 35773, 0x0},
    {S2C_IF_WORD, 0, 35789, 0x0},
    {S2C_IF_OPTION, 0, 35846, 0x0},
    {S2C_IF_WORD, 0, 35900, 0x0},
    {S2C_IF_OPTION, 0, 35949, 0x0},
    {S2C_IF_OPTION, 0, 35992, 0x0},
    {S2C_IF_OPTION, 0, 36112, 0x0},
    {S2C_IF_WORD, 1, 36236, 0x0},
    {S2C_IF_OPTION, 0, 36253, 0x0},
    {S2C_IF_WORD, 1, 36351, 0x0},
    {S2C_IF_OPTION, 0, 36112, 0x0},
    {S2C_IF_OPTION, 0, 36530, 0x0},
    {S2C_IF_OPTION, 0, 36557, 0x0},
    {S2C_IF_OPTION, 0, 36563, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9628, 0x20000},
    {S2C_IF_OPTION, 0, 8561, 0x0},
    {S2C_IF_OPTION, 0, 14249, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9628, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 10642, 0x0},
    {S2C_IF_VALUE, 0, 36780, 0x0},
    {S2C_IF_OPTION, 0, 36829, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36943, 0x30000},
    {S2C_IF_WORD, 1, 36985, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 36994, 0x0},
    {S2C_IF_NO_OPTION, 0, 37093, 0x0},
    {S2C_IF_WORD, 1, 37098, 0x0},
    {S2C_IF_NO_OPTION, 0, 36943, 0x0},
    {S2C_IF_WORD, 0, 37174, 0x0},
    {S2C_IF_OPTION, 0, 37249, 0x0},
    {S2C_IF_WORD, 0, 37255, 0x0},
    {S2C_IF_NO_OPTION, 0, 37382, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 37786, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 37889, 0x0},
    {S2C_IF_WORD, 0, 37967, 0x0},
    {S2C_IF_WORD, 0, 38024, 0x0},
    {S2C_IF_WORD, 0, 38198, 0x0},
    {S2C_IF_OPTION, 0, 38478, 0x0},
    {S2C_IF_WORD, 0, 38591, 0x0},
    {S2C_IF_VALUE, 0, 38771, 0x0},
    {S2C_IF_WORD, 0, 38857, 0x0},
    {S2C_IF_WORD, 0, 38866, 0x0},
    {S2C_IF_WORD, 1, 38938, 0x0},
    {S2C_IF_VALUE, 0, 38988, 0x0},
    {S2C_IF_WORD, 0, 39197, 0x0},
    {S2C_IF_OPTION, 0, 39360, 0x0},
    {S2C_IF_VALUE, 0, 39415, 0x0},
    {S2C_IF_VALUE, 0, 39553, 0x0},
    {S2C_IF_WORD, 0, 39615, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 39716, 0x57400},
    {S2C_IF_VALUE, 0, 39801, 0x0},
    {S2C_IF_OPTION, 0, 39904, 0x0},
    {S2C_IF_VALUE, 0, 40067, 0x0},
    {S2C_IF_OPTION, 0, 40124, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 40444, 0x4043040},
    {S2C_IF_OPTION_PLACE, 0, 37865, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 40520, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 40536, 0x57400},
    {S2C_IF_VALUE, 0, 40557, 0x0},
    {S2C_IF_OPTION, 0, 40669, 0x0},
    {S2C_IF_OPTION, 0, 40678, 0x0},
    {S2C_IF_VALUE, 0, 40723, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 40836, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 21031, 0x0},
    {S2C_IF_WORD, 1, 40842, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 40889, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 40974, 0x0},
    {S2C_IF_SAYS, 0, 41024, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 40889, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 41121, 0x0},
    {S2C_IF_SAYS, 0, 41177, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 41306, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 41342, 0x0},
    {S2C_IF_OPTION, 0, 21031, 0x0},
    {S2C_IF_OPTION, 0, 41384, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 41495, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 11044, 0x0},
    {S2C_IF_OPTION, 0, 41620, 0x0},
    {S2C_IF_VALUE, 0, 41636, 0x0},
    {S2C_IF_OPTION, 0, 41683, 0x0},
    {S2C_IF_WORD, 0, 41725, 0x0},
    {S2C_IF_OPTION, 0, 41855, 0x0},
    {S2C_IF_VALUE, 0, 41861, 0x0},
    {S2C_IF_OPTION, 0, 9032, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 41928, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 41954, 0x0},
    {S2C_IF_WORD, 0, 42056, 0x0},
    {S2C_IF_WORD, 1, 42088, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 42276, 0x0},
    {S2C_IF_OPTION, 0, 42313, 0x0},
    {S2C_IF_OPTION, 0, 42357, 0x0},
    {S2C_IF_VALUE, 0, 42369, 0x0},
    {S2C_IF_VALUE, 0, 42422, 0x0},
    {S2C_IF_OPTION, 0, 42476, 0x0},
    {S2C_IF_OPTION, 0, 42542, 0x0},
    {S2C_IF_VALUE, 0, 42591, 0x0},
    {S2C_IF_VALUE, 0, 42621, 0x0},
    {S2C_IF_OPTION, 0, 42643, 0x0},
    {S2C_IF_WORD, 0, 42655, 0x0},
    {S2C_IF_NO_OPTION, 0, 42657, 0x0},
    {S2C_IF_VALUE, 0, 42707, 0x0},
    {S2C_IF_VALUE, 0, 42621, 0x0},
    {S2C_IF_VALUE, 0, 42762, 0x0},
    {S2C_IF_VALUE, 0, 42621, 0x0},
    {S2C_IF_NO_OPTION, 0, 42813, 0x0},
    {S2C_IF_OPTION, 0, 42913, 0x0},
    {S2C_IF_VALUE, 0, 42621, 0x0},
    {S2C_IF_VALUE, 0, 42937, 0x0},
    {S2C_IF_OPTION, 0, 42913, 0x0},
    {S2C_IF_VALUE, 0, 42621, 0x0},
    {S2C_IF_VALUE, 0, 43017, 0x0},
    {S2C_IF_WORD, 1, 43051, 0x0},
    {S2C_IF_WORD, 1, 43095, 0x0},
    {S2C_IF_OPTION, 0, 43136, 0x0},
    {S2C_IF_WORD, 0, 43207, 0x0},
    {S2C_IF_WORD, 0, 768, 0x0},
    {S2C_IF_OPTION, 0, 26169, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 9033, 0x0},
    {S2C_IF_OPTION, 0, 43349, 0x0},
    {S2C_IF_WORD, 0, 43360, 0x0},
    {S2C_IF_WORD, 0, 43376, 0x0},
    {S2C_IF_WORD, 0, 43416, 0x0},
    {S2C_IF_SAYS, 0, 43423, 0x0},
    {S2C_IF_OPTION, 0, 43522, 0x0},
    {S2C_IF_OPTION, 0, 43531, 0x0},
    {S2C_IF_WORD, 0, 43563, 0x0},
    {S2C_IF_OPTION, 0, 43580, 0x0},
    {S2C_IF_WORD, 0, 43586, 0x0},
    {S2C_IF_WORD, 1, 43639, 0x0},
    {S2C_IF_WORD, 1, 43654, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_WORD, 0, 13683, 0x0},
    {S2C_IF_WORD, 1, 31813, 0x0},
    {S2C_IF_WORD, 1, 43678, 0x0},
    {S2C_IF_WORD, 0, 43686, 0x0},
    {S2C_IF_NO_WORD, 0, 43692, 0x0},
    {S2C_IF_WORD, 0, 43678, 0x0},
    {S2C_IF_WORD, 0, 43719, 0x0},
    {S2C_IF_WORD, 0, 43719, 0x0},
    {S2C_IF_WORD, 0, 43764, 0x0},
    {S2C_IF_WORD, 0, 23080, 0x0},
    {S2C_IF_WORD, 0, 43790, 0x0},
    {S2C_IF_VALUE, 0, 43942, 0x0},
    {S2C_IF_OPTION, 0, 43960, 0x0},
    {S2C_IF_OPTION, 0, 43995, 0x0},
    {S2C_IF_VALUE, 0, 44028, 0x0},
    {S2C_IF_VALUE, 0, 44054, 0x0},
    {S2C_IF_VALUE, 0, 44075, 0x0},
    {S2C_IF_VALUE, 0, 44102, 0x0},
    {S2C_IF_VALUE, 0, 44122, 0x0},
    {S2C_IF_VALUE, 0, 44152, 0x0},
    {S2C_IF_OPTION, 0, 44179, 0x0},
    {S2C_IF_OPTION, 0, 44213, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 44378, 0x0},
    {S2C_IF_NO_WORD, 1, 44412, 0x0},
    {S2C_IF_WORD, 0, 11848, 0x0},
    {S2C_IF_NO_WORD, 0, 44478, 0x0},
    {S2C_IF_WORD, 0, 44478, 0x0},
    {S2C_IF_WORD, 0, 44706, 0x0},
    {S2C_IF_WORD, 0, 44772, 0x0},
    {S2C_IF_WORD, 0, 44706, 0x0},
    {S2C_IF_WORD, 1, 43678, 0x0},
    {S2C_IF_WORD, 0, 44803, 0x0},
    {S2C_IF_WORD, 0, 44772, 0x0},
    {S2C_IF_WORD, 0, 3507, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 44895, 0x0},
    {S2C_IF_WORD, 0, 44935, 0x0},
    {S2C_IF_WORD, 1, 44972, 0x0},
    {S2C_IF_WORD, 1, 45005, 0x0},
    {S2C_IF_OPTION, 0, 25363, 0x0},
    {S2C_IF_OPTION, 0, 11177, 0x0},
    {S2C_IF_WORD, 0, 45130, 0x0},
    {S2C_IF_WORD, 0, 5552, 0x0},
    {S2C_IF_OPTION, 0, 45140, 0x0},
    {S2C_IF_OPTION, 0, 45216, 0x0},
    {S2C_IF_WORD, 1, 45297, 0x0},
    {S2C_IF_WORD, 0, 45301, 0x0},
    {S2C_IF_WORD, 0, 9104, 0x0},
    {S2C_IF_WORD, 0, 45335, 0x0},
    {S2C_IF_WORD, 0, 45402, 0x0},
    {S2C_IF_WORD, 0, 45473, 0x0},
    {S2C_IF_OPTION, 0, 25840, 0x0},
    {S2C_IF_WORD, 0, 30468, 0x0},
    {S2C_IF_WORD, 1, 45486, 0x0},
    {S2C_IF_WORD, 1, 45536, 0x0},
    {S2C_IF_WORD, 0, 43678, 0x0},
    {S2C_IF_WORD, 0, 45540, 0x0},
    {S2C_IF_WORD, 1, 45536, 0x0},
    {S2C_IF_WORD, 0, 45556, 0x0},
    {S2C_IF_NO_WORD, 0, 44478, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 27300, 0x0},
    {S2C_IF_WORD, 0, 44478, 0x0},
    {S2C_IF_WORD, 1, 25510, 0x0},
    {S2C_IF_WORD, 1, 9033, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 45617, 0x0},
    {S2C_IF_WORD, 0, 45697, 0x0},
    {S2C_IF_WORD, 0, 45732, 0x0},
    {S2C_IF_WORD, 0, 8283, 0x0},
    {S2C_IF_WORD, 0, 45782, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 45790, 0x0},
    {S2C_IF_WORD, 1, 45861, 0x0},
    {S2C_IF_WORD, 0, 951, 0x0},
    {S2C_IF_WORD, 1, 45927, 0x0},
    {S2C_IF_WORD, 1, 45995, 0x0},
    {S2C_IF_WORD, 1, 46050, 0x0},
    {S2C_IF_WORD, 1, 46086, 0x0},
    {S2C_IF_OPTION, 0, 46093, 0x0},
    {S2C_IF_WORD, 1, 46205, 0x0},
    {S2C_IF_OPTION, 0, 46261, 0x0},
    {S2C_IF_WORD, 1, 46293, 0x0},
    {S2C_IF_WORD, 2, 46378, 0x0},
    {S2C_IF_OPTION, 0, 46407, 0x0},
    {S2C_IF_NO_OPTION, 0, 46422, 0x0},
    {S2C_IF_WORD, 1, 46489, 0x0},
    {S2C_IF_VALUE, 0, 46510, 0x0},
    {S2C_IF_WORD, 1, 46604, 0x0},
    {S2C_IF_WORD, 0, 46643, 0x0},
    {S2C_IF_WORD, 1, 46705, 0x0},
    {S2C_IF_WORD, 1, 46749, 0x0},
    {S2C_IF_WORD, 0, 46843, 0x0},
    {S2C_IF_OPTION, 0, 46995, 0x0},
    {S2C_IF_OPTION, 0, 47028, 0x0},
    {S2C_IF_WORD, 1, 47151, 0x0},
    {S2C_IF_WORD, 0, 47165, 0x0},
    {S2C_IF_WORD, 0, 47201, 0x0},
    {S2C_IF_OPTION, 0, 47237, 0x0},
    {S2C_IF_WORD, 1, 9033, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 47339, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 47378, 0x0},
    {S2C_IF_WORD, 1, 47411, 0x0},
    {S2C_IF_OPTION, 0, 13827, 0x0},
    {S2C_IF_WORD, 0, 47452, 0x0},
    {S2C_IF_WORD, 0, 47458, 0x0},
    {S2C_IF_WORD, 1, 47493, 0x0},
    {S2C_IF_WORD, 0, 47540, 0x0},
    {S2C_IF_WORD, 0, 47553, 0x0},
    {S2C_IF_WORD, 0, 47558, 0x0},
    {S2C_IF_OPTION, 0, 47611, 0x0},
    {S2C_IF_OPTION, 0, 47611, 0x0},
    {S2C_IF_OPTION, 0, 47692, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 47798, 0x0},
    {S2C_IF_WORD, 1, 48491, 0x0},
    {S2C_IF_OPTION, 0, 47611, 0x0},
    {S2C_IF_OPTION, 0, 48564, 0x0},
    {S2C_IF_OPTION, 0, 48660, 0x0},
    {S2C_IF_OPTION, 0, 48830, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 48857, 0x0},
    {S2C_IF_OPTION, 0, 48973, 0x0},
    {S2C_IF_OPTION, 0, 32963, 0x0},
    {S2C_IF_WORD, 0, 48984, 0x0},
    {S2C_IF_OPTION, 0, 20332, 0x0},
    {S2C_IF_OPTION, 0, 49041, 0x0},
    {S2C_IF_OPTION, 0, 49064, 0x0},
    {S2C_IF_OPTION, 0, 49075, 0x0},
    {S2C_IF_OPTION, 0, 49064, 0x0},
    {S2C_IF_WORD, 0, 49120, 0x0},
    {S2C_IF_OPTION, 0, 17042, 0x0},
    {S2C_IF_OPTION, 0, 49075, 0x0},
    {S2C_IF_OPTION, 0, 49175, 0x0},
    {S2C_IF_OPTION, 0, 49202, 0x0},
    {S2C_IF_WORD, 0, 49280, 0x0},
    {S2C_IF_WORD, 0, 49406, 0x0},
    {S2C_IF_OPTION, 0, 49452, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 47798, 0x0},
    {S2C_IF_WORD, 1, 49582, 0x0},
    {S2C_IF_OPTION, 0, 49686, 0x0},
    {S2C_IF_OPTION, 0, 19177, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 19177, 0x0},
    {S2C_IF_OPTION, 0, 10618, 0x0},
    {S2C_IF_OPTION, 0, 19177, 0x0},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_OPTION, 0, 19177, 0x0},
    {S2C_IF_WORD, 0, 49697, 0x0},
    {S2C_IF_OPTION, 0, 49817, 0x0},
    {S2C_IF_OPTION, 0, 12894, 0x0},
    {S2C_IF_OPTION, 0, 11177, 0x0},
    {S2C_IF_OPTION, 0, 12894, 0x0},
    {S2C_IF_OPTION, 0, 10639, 0x0},
    {S2C_IF_OPTION, 0, 12894, 0x0},
    {S2C_IF_OPTION, 0, 12559, 0x0},
    {S2C_IF_WORD, 1, 49823, 0x0},
    {S2C_IF_OPTION, 0, 50020, 0x0},
    {S2C_IF_OPTION, 0, 50045, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_OPTION, 0, 50058, 0x0},
    {S2C_IF_OPTION, 0, 50191, 0x0},
    {S2C_IF_OPTION, 0, 50215, 0x0},
    {S2C_IF_OPTION, 0, 50232, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 50232, 0x0},
    {S2C_IF_OPTION, 0, 50273, 0x0},
    {S2C_IF_VALUE, 0, 50349, 0x0},
    {S2C_IF_OPTION, 0, 13827, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 50459, 0x0},
    {S2C_IF_WORD, 1, 50477, 0x0},
    {S2C_IF_WORD, 1, 50546, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_OPTION, 0, 27015, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 13827, 0x0},
    {S2C_IF_OPTION, 0, 10839, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_OPTION, 0, 50627, 0x0},
    {S2C_IF_OPTION, 0, 50724, 0x0},
    {S2C_IF_OPTION, 0, 50764, 0x0},
    {S2C_IF_WORD, 0, 50779, 0x0},
    {S2C_IF_OPTION, 0, 50764, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 50094, 0x0},
    {S2C_IF_OPTION, 0, 50848, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_WORD, 1, 50896, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_WORD, 0, 51044, 0x0},
    {S2C_IF_WORD, 0, 51087, 0x0},
    {S2C_IF_OPTION, 0, 24563, 0x0},
    {S2C_IF_WORD, 1, 9104, 0x0},
    {S2C_IF_WORD, 1, 51203, 0x0},
    {S2C_IF_OPTION, 0, 51233, 0x0},
    {S2C_IF_OPTION, 0, 51268, 0x0},
    {S2C_IF_WORD, 1, 951, 0x0},
    {S2C_IF_OPTION, 0, 51347, 0x0},
    {S2C_IF_WORD, 1, 51401, 0x0},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_OPTION, 0, 51640, 0x0},
    {S2C_IF_OPTION, 0, 51681, 0x0},
    {S2C_IF_OPTION, 0, 51726, 0x0},
    {S2C_IF_OPTION, 0, 51741, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 51832, 0x0},
    {S2C_IF_OPTION, 0, 8564, 0x0},
    {S2C_IF_OPTION, 0, 24363, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_OPTION, 0, 52191, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 52253, 0x0},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_OPTION, 0, 52345, 0x0},
    {S2C_IF_OPTION, 0, 24363, 0x0},
    {S2C_IF_OPTION, 0, 52439, 0x0},
    {S2C_IF_WORD, 0, 52526, 0x0},
    {S2C_IF_OPTION, 0, 52590, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_WORD, 0, 52656, 0x0},
    {S2C_IF_OPTION, 0, 52711, 0x0},
    {S2C_IF_OPTION, 0, 52791, 0x0},
    {S2C_IF_NO_OPTION, 0, 52803, 0x0},
    {S2C_IF_OPTION, 0, 52888, 0x0},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_OPTION, 0, 10639, 0x0},
    {S2C_IF_OPTION, 0, 24363, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 53044, 0x0},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_OPTION, 0, 53095, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_VALUE, 0, 53297, 0x0},
    {S2C_IF_OPTION, 0, 10645, 0x0},
    {S2C_IF_OPTION, 0, 53383, 0x0},
    {S2C_IF_OPTION, 0, 9628, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_OPTION, 0, 53445, 0x0},
    {S2C_IF_WORD, 1, 53483, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_WORD, 1, 53603, 0x0},
    {S2C_IF_WORD, 1, 53656, 0x0},
    {S2C_IF_WORD, 0, 53679, 0x0},
    {S2C_IF_WORD, 1, 53722, 0x0},
    {S2C_IF_OPTION, 0, 9628, 0x0},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_WORD, 1, 53760, 0x0},
    {S2C_IF_OPTION, 0, 53843, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 53859, 0x0},
    {S2C_IF_WORD, 1, 53914, 0x0},
    {S2C_IF_WORD, 1, 53970, 0x0},
    {S2C_IF_WORD, 1, 48483, 0x0},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_WORD, 1, 48483, 0x0},
    {S2C_IF_WORD, 0, 54028, 0x0},
    {S2C_IF_OPTION, 0, 9398, 0x0},
    {S2C_IF_OPTION, 0, 54035, 0x0},
    {S2C_IF_OPTION, 0, 49679, 0x0},
    {S2C_IF_OPTION, 0, 54189, 0x0},
    {S2C_IF_WORD, 1, 54212, 0x0},
    {S2C_IF_OPTION, 0, 54297, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 54320, 0x0},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_WORD, 0, 54404, 0x0},
    {S2C_IF_OPTION, 0, 54426, 0x0},
    {S2C_IF_WORD, 0, 54410, 0x0},
    {S2C_IF_WORD, 0, 13683, 0x0},
    {S2C_IF_OPTION, 0, 54435, 0x0},
    {S2C_IF_WORD, 0, 54442, 0x0},
    {S2C_IF_WORD, 0, 24854, 0x0},
    {S2C_IF_OPTION, 0, 54487, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 19174, 0x0},
    {S2C_IF_OPTION, 0, 54568, 0x0},
    {S2C_IF_WORD, 0, 54621, 0x0},
    {S2C_IF_WORD, 1, 54697, 0x0},
    {S2C_IF_OPTION, 0, 27300, 0x0},
    {S2C_IF_OPTION, 0, 54823, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 54957, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 27300, 0x0},
    {S2C_IF_OPTION, 0, 54823, 0x0},
    {S2C_IF_WORD, 1, 55419, 0x0},
    {S2C_IF_OPTION, 0, 55528, 0x0},
    {S2C_IF_OPTION, 0, 55600, 0x0},
    {S2C_IF_VALUE, 0, 55643, 0x0},
    {S2C_IF_OPTION, 0, 55716, 0x0},
    {S2C_IF_OPTION, 0, 55730, 0x0},
    {S2C_IF_OPTION, 0, 55777, 0x0},
    {S2C_IF_OPTION, 0, 17042, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 55937, 0x0},
    {S2C_IF_OPTION, 0, 55716, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 14646, 0x0},
    {S2C_IF_WORD, 0, 56254, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 56328, 0x10},
    {S2C_IF_OPTION, 0, 52448, 0x0},
    {S2C_IF_WORD, 0, 56450, 0x0},
    {S2C_IF_VALUE, 0, 56474, 0x0},
    {S2C_IF_VALUE, 0, 56558, 0x0},
    {S2C_IF_WORD, 0, 56627, 0x0},
    {S2C_IF_VALUE, 0, 56696, 0x0},
    {S2C_IF_VALUE, 0, 56724, 0x0},
    {S2C_IF_OPTION, 0, 17042, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_OPTION, 0, 56866, 0x0},
    {S2C_IF_VALUE, 0, 56905, 0x0},
    {S2C_IF_VALUE, 0, 56960, 0x0},
    {S2C_IF_VALUE, 0, 57033, 0x0},
    {S2C_IF_WORD, 102, 57110, 0x0},
    {S2C_IF_WORD, 102, 57180, 0x0},
    {S2C_IF_WORD, 102, 57214, 0x0},
    {S2C_IF_WORD, 0, 57329, 0x0},
    {S2C_IF_WORD, 1, 57357, 0x0},
    {S2C_IF_OPTION, 0, 56869, 0x0},
    {S2C_IF_WORD, 1, 57450, 0x0},
    {S2C_IF_OPTION, 0, 57513, 0x0},
    {S2C_IF_WORD, 0, 24854, 0x0},
    {S2C_IF_WORD, 0, 57532, 0x0},
    {S2C_IF_OPTION, 0, 57568, 0x0},
    {S2C_IF_WORD, 1, 57658, 0x0},
    {S2C_IF_WORD, 2, 57524, 0x0},
    {S2C_IF_WORD, 1, 57670, 0x0},
    {S2C_IF_WORD, 1, 57524, 0x0},
    {S2C_IF_OPTION, 0, 57523, 0x0},
    {S2C_IF_WORD, 1, 838, 0x0},
    {S2C_IF_WORD, 2, 24854, 0x0},
    {S2C_IF_WORD, 1, 6687, 0x0},
    {S2C_IF_WORD, 2, 23080, 0x0},
    {S2C_IF_OPTION, 0, 57583, 0x0},
    {S2C_IF_OPTION, 0, 57984, 0x0},
    {S2C_IF_WORD, 0, 58003, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 58009, 0x0},
    {S2C_IF_WORD, 1, 58038, 0x0},
    {S2C_IF_WORD, 2, 24854, 0x0},
    {S2C_IF_NO_OPTION, 0, 58041, 0x0},
    {S2C_IF_WORD, 0, 58101, 0x0},
    {S2C_IF_OPTION, 0, 24366, 0x0},
    {S2C_IF_WORD, 0, 58003, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_WORD, 0, 58003, 0x0},
    {S2C_IF_VALUE, 0, 58629, 0x0},
    {S2C_IF_WORD, 0, 58655, 0x0},
    {S2C_IF_WORD, 0, 50769, 0x0},
    {S2C_IF_WORD, 0, 58726, 0x0},
    {S2C_IF_WORD, 0, 58736, 0x0},
    {S2C_IF_WORD, 1, 58769, 0x0},
    {S2C_IF_WORD, 2, 28214, 0x0},
    {S2C_IF_OPTION, 0, 10642, 0x0},
    {S2C_IF_OPTION, 0, 10645, 0x0},
    {S2C_IF_OPTION, 0, 9231, 0x0},
    {S2C_IF_VALUE, 0, 58773, 0x0},
    {S2C_IF_VALUE, 0, 58818, 0x0},
    {S2C_IF_WORD, 0, 58835, 0x0},
    {S2C_IF_VALUE, 0, 58868, 0x0},
    {S2C_IF_WORD, 0, 58920, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 58947, 0x0},
    {S2C_IF_WORD, 0, 59025, 0x0},
    {S2C_IF_WORD, 0, 59255, 0x0},
    {S2C_IF_WORD, 0, 59300, 0x0},
    {S2C_IF_VALUE, 0, 59436, 0x0},
    {S2C_IF_WORD, 0, 59507, 0x0},
    {S2C_IF_WORD, 0, 59532, 0x0},
    {S2C_IF_VALUE, 0, 59612, 0x0},
    {S2C_IF_WORD, 0, 59704, 0x0},
    {S2C_IF_WORD, 0, 59746, 0x0},
    {S2C_IF_WORD, 0, 59773, 0x0},
    {S2C_IF_OPTION, 0, 59829, 0x0},
    {S2C_IF_WORD, 0, 59956, 0x0},
    {S2C_IF_WORD, 0, 59984, 0x0},
    {S2C_IF_VALUE, 0, 60024, 0x0},
    {S2C_IF_WORD, 0, 60140, 0x0},
    {S2C_IF_WORD, 0, 60181, 0x0},
    {S2C_IF_OPTION, 0, 60250, 0x0},
    {S2C_IF_WORD, 0, 5552, 0x0},
    {S2C_IF_VALUE, 0, 60335, 0x0},
    {S2C_IF_WORD, 0, 60409, 0x0},
    {S2C_IF_WORD, 0, 60429, 0x0},
    {S2C_IF_OPTION, 0, 24563, 0x0},
    {S2C_IF_VALUE, 0, 60638, 0x0},
    {S2C_IF_WORD, -1, 60767, 0x0},
    {S2C_IF_VALUE, 0, 60987, 0x0},
    {S2C_IF_OPTION, 0, 61076, 0x0},
    {S2C_IF_OPTION, 0, 61122, 0x0},
    {S2C_IF_OPTION, 0, 61126, 0x0},
    {S2C_IF_OPTION, 0, 20834, 0x0},
    {S2C_IF_OPTION, 0, 61174, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_WORD, 1, 61341, 0x0},
    {S2C_IF_WORD, 2, 61431, 0x0},
    {S2C_IF_OPTION, 0, 61503, 0x0},
    {S2C_IF_WORD, 0, 61521, 0x0},
    {S2C_IF_WORD, 0, 61633, 0x0},
    {S2C_IF_OPTION, 0, 61883, 0x0},
    {S2C_IF_OPTION, 0, 62002, 0x0},
    {S2C_IF_WORD, 1, 62036, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 62088, 0x0},
    {S2C_IF_WORD, 1, 62131, 0x0},
    {S2C_IF_WORD, 2, 62141, 0x0},
    {S2C_IF_SAYS, 0, 62141, 0x0},
    {S2C_IF_WORD, 1, 62183, 0x0},
    {S2C_IF_WORD, 1, 62220, 0x0},
    {S2C_IF_WORD, 0, 62234, 0x0},
    {S2C_IF_WORD, 0, 62242, 0x0},
    {S2C_IF_WORD, 1, 62220, 0x0},
    {S2C_IF_WORD, 0, 62234, 0x0},
    {S2C_IF_WORD, 0, 62301, 0x0},
    {S2C_IF_WORD, 1, 62417, 0x0},
    {S2C_IF_WORD, 2, 62449, 0x0},
    {S2C_IF_WORD, 1, 62490, 0x0},
    {S2C_IF_WORD, 2, 62498, 0x0},
    {S2C_IF_WORD, 1, 62036, 0x0},
    {S2C_IF_WORD, 1, 62535, 0x0},
    {S2C_IF_WORD, 2, 62551, 0x0},
    {S2C_IF_WORD, 1, 62623, 0x0},
    {S2C_IF_WORD, 2, 62635, 0x0},
    {S2C_IF_WORD, 1, 62681, 0x0},
    {S2C_IF_NO_WORD, 2, 62717, 0x0},
    {S2C_IF_WORD, 1, 62783, 0x0},
    {S2C_IF_WORD, 1, 62827, 0x0},
    {S2C_IF_OPTION, 0, 62002, 0x0},
    {S2C_IF_OPTION, 0, 24366, 0x0},
    {S2C_IF_WORD, 1, 62980, 0x0},
    {S2C_IF_OPTION, 0, 63102, 0x0},
    {S2C_IF_OPTION, 0, 24563, 0x0},
    {S2C_IF_OPTION, 0, 12559, 0x0},
    {S2C_IF_OPTION, 0, 9231, 0x0},
    {S2C_IF_OPTION, 0, 52935, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1678, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 63373, 0x0},
    {S2C_IF_OPTION, 0, 63449, 0x0},
    {S2C_IF_WORD, 1, 63478, 0x0},
    {S2C_IF_OPTION, 0, 63503, 0x0},
    {S2C_IF_WORD, 0, 63556, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 17400, 0x400},
    {S2C_IF_OPTION, 0, 63622, 0x0},
    {S2C_IF_WORD, 1, 63648, 0x0},
    {S2C_IF_OPTION, 0, 63753, 0x0},
    {S2C_IF_OPTION, 0, 63788, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 9628, 0x0},
    {S2C_IF_OPTION, 0, 34063, 0x0},
    {S2C_IF_OPTION, 0, 63836, 0x0},
    {S2C_IF_OPTION, 0, 63853, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 64044, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_WORD, 1, 1678, 0x0},
    {S2C_IF_OPTION, 0, 10839, 0x0},
    {S2C_IF_OPTION, 0, 64153, 0x0},
    {S2C_IF_OPTION, 0, 64153, 0x0},
    {S2C_IF_SAYS, 0, 64228, 0x0},
    {S2C_IF_VALUE, 0, 64282, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 64282, 0x0},
    {S2C_IF_WORD, 1, 64404, 0x0},
    {S2C_IF_WORD, 1, 64456, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 64513, 0x0},
    {S2C_IF_WORD, 1, 64554, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 64728, 0x4000040},
    {S2C_IF_OPTION, 0, 17042, 0x0},
    {S2C_IF_OPTION, 0, 64816, 0x0},
    {S2C_IF_OPTION, 0, 64849, 0x0},
    {S2C_IF_OPTION, 0, 64886, 0x0},
    {S2C_IF_OPTION, 0, 64908, 0x0},
    {S2C_IF_OPTION, 0, 64998, 0x0},
    {S2C_IF_WORD, 1, 65038, 0x0},
    {S2C_IF_OPTION, 0, 65063, 0x0},
    {S2C_IF_WORD, 1, 951, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_WORD, 1, 65083, 0x0},
    {S2C_IF_SAYS, 0, 65153, 0x0},
    {S2C_IF_WORD, 0, 65227, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 9231, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 9628, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 65238, 0x0},
    {S2C_IF_OPTION, 0, 65282, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_WORD, 0, 65314, 0x0},
    {S2C_IF_WORD, 1, 65352, 0x0},
    {S2C_IF_WORD, 1, 65425, 0x0},
    {S2C_IF_WORD, 1, 65477, 0x0},
    {S2C_IF_OPTION, 0, 9628, 0x0},
    {S2C_IF_WORD, 0, 9987, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 65531, 0x0},
    {S2C_IF_OPTION, 0, 65562, 0x0},
    {S2C_IF_OPTION, 0, 13827, 0x0},
    {S2C_IF_WORD, 2, 65690, 0x0},
    {S2C_IF_WORD, 2, 65706, 0x0},
    {S2C_IF_OPTION, 0, 65736, 0x0},
    {S2C_IF_WORD, 0, 65758, 0x0},
    {S2C_IF_WORD, 0, 951, 0x0},
    {S2C_IF_OPTION, 0, 65736, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 12559, 0x0},
    {S2C_IF_VALUE, 0, 65800, 0x0},
    {S2C_IF_WORD, 0, 65858, 0x0},
    {S2C_IF_OPTION, 0, 65903, 0x0},
    {S2C_IF_WORD, 0, 65909, 0x0},
    {S2C_IF_OPTION, 0, 66154, 0x0},
    {S2C_IF_WORD, 0, 58732, 0x0},
    {S2C_IF_VALUE, 0, 56724, 0x0},
    {S2C_IF_WORD, 1, 66223, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_WORD, 0, 64932, 0x0},
    {S2C_IF_OPTION, 0, 66261, 0x0},
    {S2C_IF_WORD, 0, 66303, 0x0},
    {S2C_IF_OPTION, 0, 66365, 0x0},
    {S2C_IF_OPTION, 0, 66392, 0x0},
    {S2C_IF_OPTION, 0, 66455, 0x0},
    {S2C_IF_WORD, 1, 66525, 0x0},
    {S2C_IF_WORD, 1, 66556, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_WORD, 1, 66711, 0x0},
    {S2C_IF_WORD, 1, 66740, 0x0},
    {S2C_IF_WORD, 2, 66751, 0x0},
    {S2C_IF_WORD, 1, 8374, 0x0},
    {S2C_IF_WORD, 2, 66946, 0x0},
    {S2C_IF_WORD, 1, 67178, 0x0},
    {S2C_IF_WORD, 1, 67237, 0x0},
    {S2C_IF_WORD, 0, 67266, 0x0},
    {S2C_IF_WORD, 1, 67381, 0x0},
    {S2C_IF_WORD, 2, 67386, 0x0},
    {S2C_IF_WORD, 3, 67410, 0x0},
    {S2C_IF_WORD, 3, 67456, 0x0},
    {S2C_IF_WORD, 0, 67503, 0x0},
    {S2C_IF_WORD, 0, 67518, 0x0},
    {S2C_IF_WORD, 1, 67589, 0x0},
    {S2C_IF_WORD, 0, 67612, 0x0},
    {S2C_IF_OPTION, 0, 67707, 0x0},
    {S2C_IF_OPTION, 0, 67737, 0x0},
    {S2C_IF_OPTION, 0, 67785, 0x0},
    {S2C_IF_WORD, 0, 67884, 0x0},
    {S2C_IF_VALUE, 0, 67907, 0x0},
    {S2C_IF_WORD, 1, 67917, 0x0},
    {S2C_IF_WORD, 1, 67989, 0x0},
    {S2C_IF_WORD, 1, 68116, 0x0},
    {S2C_IF_OPTION, 0, 68309, 0x0},
    {S2C_IF_WORD, 1, 68417, 0x0},
    {S2C_IF_OPTION, 0, 68567, 0x0},
    {S2C_IF_OPTION, 0, 68695, 0x0},
    {S2C_IF_WORD, 0, 8283, 0x0},
    {S2C_IF_OPTION, 0, 68827, 0x0},
    {S2C_IF_OPTION, 0, 68936, 0x0},
    {S2C_IF_WORD, 0, 68942, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 68982, 0x0},
    {S2C_IF_WORD, 1, 69030, 0x0},
    {S2C_IF_WORD, 1, 69044, 0x0},
    {S2C_IF_WORD, 1, 69093, 0x0},
    {S2C_IF_WORD, 1, 23080, 0x0},
    {S2C_IF_OPTION, 0, 69133, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 23080, 0x0},
    {S2C_IF_WORD, 2, 69172, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 8689, 0x0},
    {S2C_IF_OPTION, 0, 69219, 0x0},
    {S2C_IF_OPTION, 0, 69240, 0x0},
    {S2C_IF_WORD, 0, 69252, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION, 0, 11177, 0x0},
    {S2C_IF_OPTION, 0, 69296, 0x0},
    {S2C_IF_VALUE, 0, 69305, 0x0},
    {S2C_IF_WORD, 1, 69318, 0x0},
    {S2C_IF_OPTION, 0, 69376, 0x0},
    {S2C_IF_WORD, 0, 69385, 0x0},
    {S2C_IF_OPTION, 0, 69616, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 69634, 0x0},
    {S2C_IF_WORD, 1, 69678, 0x0},
    {S2C_IF_OPTION, 0, 69696, 0x0},
    {S2C_IF_WORD, 0, 69711, 0x0},
    {S2C_IF_WORD, 1, 69864, 0x0},
    {S2C_IF_WORD, 2, 69884, 0x0},
    {S2C_IF_WORD, 1, 8374, 0x0},
    {S2C_IF_WORD, 0, 69958, 0x0},
    {S2C_IF_WORD, 0, 69966, 0x0},
    {S2C_IF_OPTION, 0, 10839, 0x0},
    {S2C_IF_WORD, 1, 69995, 0x0},
    {S2C_IF_WORD, 1, 70042, 0x0},
    {S2C_IF_WORD, 2, 70224, 0x0},
    {S2C_IF_OPTION, 0, 70264, 0x0},
    {S2C_IF_WORD, 1, 70478, 0x0},
    {S2C_IF_WORD, 2, 70542, 0x0},
    {S2C_IF_WORD, 1, 70604, 0x0},
    {S2C_IF_WORD, 2, 70650, 0x0},
    {S2C_IF_WORD, 3, 70781, 0x0},
    {S2C_IF_WORD, 2, 5395, 0x0},
    {S2C_IF_WORD, 3, 70823, 0x0},
    {S2C_IF_OPTION, 0, 70835, 0x0},
    {S2C_IF_WORD, 1, 70882, 0x0},
    {S2C_IF_WORD, 2, 47545, 0x0},
    {S2C_IF_WORD, 1, 70904, 0x0},
    {S2C_IF_WORD, 2, 70918, 0x0},
    {S2C_IF_WORD, 0, 70954, 0x0},
    {S2C_IF_WORD, 0, 71090, 0x0},
    {S2C_IF_SAYS, 0, 71205, 0x0},
    {S2C_IF_WORD, 1, 71264, 0x0},
    {S2C_IF_WORD, 1, 71392, 0x0},
    {S2C_IF_OPTION, 0, 29370, 0x0},
    {S2C_IF_OPTION, 0, 12559, 0x0},
    {S2C_IF_OPTION, 0, 29120, 0x0},
    {S2C_IF_WORD, 1, 71473, 0x0},
    {S2C_IF_OPTION, 0, 71485, 0x0},
    {S2C_IF_WORD, 1, 71510, 0x0},
    {S2C_IF_WORD, 0, 71520, 0x0},
    {S2C_IF_OPTION, 0, 71706, 0x0},
    {S2C_IF_WORD, 0, 37911, 0x0},
    {S2C_IF_VALUE, 0, 58629, 0x0},
    {S2C_IF_NO_OPTION, 0, 71718, 0x0},
    {S2C_IF_OPTION, 0, 71761, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 10645, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_OPTION, 0, 19174, 0x0},
    {S2C_IF_VALUE, 0, 71915, 0x0},
    {S2C_IF_SAYS, 0, 71958, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 71983, 0x0},
    {S2C_IF_VALUE, 0, 72012, 0x0},
    {S2C_IF_OPTION, 0, 72027, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 72047, 0x0},
    {S2C_IF_WORD, 0, 72129, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 70325, 0x0},
    {S2C_IF_WORD, 0, 72167, 0x0},
    {S2C_IF_WORD, 0, 72247, 0x0},
    {S2C_IF_OPTION, 0, 72261, 0x0},
    {S2C_IF_WORD, 0, 1536, 0x0},
    {S2C_IF_WORD, 0, 72352, 0x0},
    {S2C_IF_WORD, 0, 72382, 0x0},
    {S2C_IF_WORD, 0, 72413, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 72510, 0x0},
    {S2C_IF_WORD, 0, 72513, 0x0},
    {S2C_IF_OPTION, 0, 14710, 0x0},
    {S2C_IF_OPTION, 0, 14710, 0x0},
    {S2C_IF_OPTION, 0, 72733, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 72757, 0x0},
    {S2C_IF_OPTION, 0, 72733, 0x0},
    {S2C_IF_WORD, 1, 72772, 0x0},
    {S2C_IF_OPTION, 0, 72803, 0x0},
    {S2C_IF_OPTION, 0, 72828, 0x0},
    {S2C_IF_OPTION, 0, 24563, 0x0},
    {S2C_IF_OPTION, 0, 72899, 0x0},
    {S2C_IF_WORD, 0, 35426, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_OPTION, 0, 24563, 0x0},
    {S2C_IF_OPTION, 0, 72914, 0x0},
    {S2C_IF_OPTION, 0, 24563, 0x0},
    {S2C_IF_OPTION, 0, 72923, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_NO_OPTION, 0, 73018, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 14931, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 73170, 0x0},
    {S2C_IF_WORD, 1, 73260, 0x0},
    {S2C_IF_WORD, 0, 73301, 0x0},
    {S2C_IF_WORD, 0, 73333, 0x0},
    {S2C_IF_WORD, 0, 73385, 0x0},
    {S2C_IF_OPTION, 0, 73413, 0x0},
    {S2C_IF_WORD, 0, 73419, 0x0},
    {S2C_IF_VALUE, 0, 73581, 0x0},
    {S2C_IF_OPTION, 0, 73617, 0x0},
    {S2C_IF_OPTION, 0, 73689, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12559, 0x30000},
    {S2C_IF_OPTION, 0, 10642, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_OPTION, 0, 73816, 0x0},
    {S2C_IF_WORD, 0, 73968, 0x0},
    {S2C_IF_WORD, 0, 74095, 0x0},
    {S2C_IF_OPTION, 0, 74166, 0x0},
    {S2C_IF_WORD, 0, 72389, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 74338, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_OPTION, 0, 23729, 0x0},
    {S2C_IF_VALUE, 0, 74479, 0x0},
    {S2C_IF_VALUE, 0, 74595, 0x0},
    {S2C_IF_WORD, 0, 74650, 0x0},
    {S2C_IF_OPTION, 0, 74698, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 74750, 0x400},
    {S2C_IF_OPTION, 0, 9231, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 74750, 0x400},
    {S2C_IF_NO_OPTION, 0, 10618, 0x0},
    {S2C_IF_WORD, 0, 74756, 0x0},
    {S2C_IF_WORD, 0, 74795, 0x0},
    {S2C_IF_VALUE, 0, 74810, 0x0},
    {S2C_IF_WORD, 0, 4624, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION, 0, 25764, 0x0},
    {S2C_IF_SAYS, 0, 74911, 0x0},
    {S2C_IF_WORD, 0, 75002, 0x0},
    {S2C_IF_OPTION, 0, 75045, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_WORD, 0, 75228, 0x0},
    {S2C_IF_OPTION, 0, 75373, 0x0},
    {S2C_IF_WORD, 0, 75388, 0x0},
    {S2C_IF_OPTION, 0, 17042, 0x0},
    {S2C_IF_WORD, 0, 75500, 0x0},
    {S2C_IF_WORD, 0, 75673, 0x0},
    {S2C_IF_OPTION, 0, 75961, 0x0},
    {S2C_IF_WORD, 0, 45164, 0x0},
    {S2C_IF_WORD, 0, 76121, 0x0},
    {S2C_IF_WORD, 0, 76271, 0x0},
    {S2C_IF_WORD, 0, 76284, 0x0},
    {S2C_IF_WORD, 0, 76331, 0x0},
    {S2C_IF_VALUE, 0, 76609, 0x0},
    {S2C_IF_WORD, 1, 76765, 0x0},
    {S2C_IF_OPTION, 0, 8584, 0x0},
    {S2C_IF_WORD, 0, 76785, 0x0},
    {S2C_IF_WORD, 1, 45164, 0x0},
    {S2C_IF_WORD, 0, 76976, 0x0},
    {S2C_IF_VALUE, 0, 77073, 0x0},
    {S2C_IF_OPTION, 0, 52935, 0x0},
    {S2C_IF_VALUE, 0, 77194, 0x0},
    {S2C_IF_VALUE, 0, 77382, 0x0},
    {S2C_IF_SAYS, 0, 77531, 0x0},
    {S2C_IF_VALUE, 0, 77607, 0x0},
    {S2C_IF_SAYS, 0, 77661, 0x0},
    {S2C_IF_WORD, 1, 37321, 0x0},
    {S2C_IF_WORD, 1, 77701, 0x0},
    {S2C_IF_OPTION, 0, 77753, 0x0},
    {S2C_IF_OPTION, 0, 12559, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_NO_WORD, 2, 77935, 0x0},
    {S2C_IF_WORD, 0, 78003, 0x0},
    {S2C_IF_OPTION, 0, 78026, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 78055, 0x0},
    {S2C_IF_WORD, 0, 78101, 0x0},
    {S2C_IF_OPTION, 0, 78180, 0x0},
    {S2C_IF_OPTION, 0, 78200, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 0, 10803, 0x0},
    {S2C_IF_WORD, 0, 78327, 0x0},
    {S2C_IF_NO_WORD, 0, 78337, 0x0},
    {S2C_IF_WORD, 2, 78345, 0x0},
    {S2C_IF_WORD, 1, 78345, 0x0},
    {S2C_IF_WORD, 0, 37321, 0x0},
    {S2C_IF_OPTION, 0, 78387, 0x0},
    {S2C_IF_OPTION, 0, 47247, 0x0},
    {S2C_IF_WORD, 0, 78521, 0x0},
    {S2C_IF_WORD, 1, 78536, 0x0},
    {S2C_IF_WORD, 1, 50769, 0x0},
    {S2C_IF_WORD, 0, 78610, 0x0},
    {S2C_IF_WORD, 0, 78698, 0x0},
    {S2C_IF_OPTION, 0, 9019, 0x0},
    {S2C_IF_OPTION, 0, 78726, 0x0},
    {S2C_IF_VALUE, 0, 78774, 0x0},
    {S2C_IF_WORD, 0, 78808, 0x0},
    {S2C_IF_WORD, 0, 78926, 0x0},
    {S2C_IF_WORD, 1, 78982, 0x0},
    {S2C_IF_WORD, 2, 78987, 0x0},
    {S2C_IF_WORD, 1, 79036, 0x0},
    {S2C_IF_WORD, 0, 79096, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 79260, 0x0},
    {S2C_IF_OPTION, 0, 79510, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 79543, 0x10},
    {S2C_IF_OPTION_PLACE, 0, 79618, 0x10},
    {S2C_IF_VALUE, 0, 79705, 0x0},
    {S2C_IF_OPTION, 0, 79843, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 80030, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 80154, 0x10},
    {S2C_IF_OPTION, 0, 21465, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 80338, 0x30000},
    {S2C_IF_OPTION, 0, 80453, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 80490, 0x0},
    {S2C_IF_WORD, 1, 80522, 0x0},
    {S2C_IF_WORD, 0, 80605, 0x0},
    {S2C_IF_WORD, 1, 80791, 0x0},
    {S2C_IF_WORD, 0, 80846, 0x0},
    {S2C_IF_OPTION, 0, 81025, 0x0},
    {S2C_IF_WORD, 1, 81106, 0x0},
    {S2C_IF_WORD, 0, 81171, 0x0},
    {S2C_IF_OPTION, 0, 81280, 0x0},
    {S2C_IF_WORD, 1, 81368, 0x0},
    {S2C_IF_SAYS, 0, 81450, 0x0},
    {S2C_IF_SAYS, 0, 81486, 0x0},
    {S2C_IF_WORD, 0, 81583, 0x0},
    {S2C_IF_WORD, 1, 81643, 0x0},
    {S2C_IF_VALUE, 0, 81743, 0x0},
    {S2C_IF_VALUE, 0, 81854, 0x0},
    {S2C_IF_VALUE, 0, 81910, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 56328, 0x10},
    {S2C_IF_OPTION, 0, 17042, 0x0},
    {S2C_IF_VALUE, 0, 56696, 0x0},
    {S2C_IF_WORD, 1, 81980, 0x0},
    {S2C_IF_OPTION, 0, 13827, 0x0},
    {S2C_IF_OPTION, 0, 20481, 0x0},
    {S2C_IF_WORD, 0, 82055, 0x0},
    {S2C_IF_WORD, 1, 82121, 0x0},
    {S2C_IF_OPTION, 0, 82195, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 82367, 0x0},
    {S2C_IF_OPTION, 0, 82420, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 82468, 0x0},
    {S2C_IF_OPTION, 0, 82494, 0x0},
    {S2C_IF_OPTION, 0, 11177, 0x0},
    {S2C_IF_WORD, 0, 45130, 0x0},
    {S2C_IF_WORD, 0, 82581, 0x0},
    {S2C_IF_OPTION, 0, 11177, 0x0},
    {S2C_IF_WORD, 0, 82616, 0x0},
    {S2C_IF_WORD, 0, 82634, 0x0},
    {S2C_IF_WORD, 0, 82727, 0x0},
    {S2C_IF_WORD, 0, 8283, 0x0},
    {S2C_IF_WORD, 0, 82735, 0x0},
    {S2C_IF_WORD, 0, 82753, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 82781, 0x0},
    {S2C_IF_OPTION, 0, 82820, 0x0},
    {S2C_IF_OPTION, 0, 61076, 0x0},
    {S2C_IF_OPTION, 0, 61122, 0x0},
    {S2C_IF_OPTION, 0, 82897, 0x0},
    {S2C_IF_OPTION, 0, 82917, 0x0},
    {S2C_IF_WORD, 0, 82924, 0x0},
    {S2C_IF_OPTION, 0, 82988, 0x0},
    {S2C_IF_OPTION, 0, 19177, 0x0},
    {S2C_IF_WORD, 0, 9987, 0x0},
    {S2C_IF_OPTION, 0, 83047, 0x0},
    {S2C_IF_OPTION, 0, 83189, 0x0},
    {S2C_IF_WORD, 0, 83199, 0x0},
    {S2C_IF_WORD, 0, 83268, 0x0},
    {S2C_IF_WORD, 1, 83293, 0x0},
    {S2C_IF_WORD, 1, 83354, 0x0},
    {S2C_IF_OPTION, 0, 83364, 0x0},
    {S2C_IF_WORD, 1, 23080, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 83387, 0x0},
    {S2C_IF_OPTION, 0, 83420, 0x0},
    {S2C_IF_WORD, 0, 83462, 0x0},
    {S2C_IF_VALUE, 0, 83535, 0x0},
    {S2C_IF_WORD, 0, 83558, 0x0},
    {S2C_IF_WORD, 0, 83614, 0x0},
    {S2C_IF_OPTION, 0, 83640, 0x0},
    {S2C_IF_WORD, 0, 83717, 0x0},
    {S2C_IF_WORD, 1, 83907, 0x0},
    {S2C_IF_WORD, 1, 83945, 0x0},
    {S2C_IF_OPTION, 0, 84065, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 84114, 0x0},
    {S2C_IF_WORD, 1, 84165, 0x0},
    {S2C_IF_OPTION, 0, 84252, 0x0},
    {S2C_IF_OPTION, 0, 84318, 0x0},
    {S2C_IF_OPTION, 0, 84379, 0x0},
    {S2C_IF_VALUE, 0, 84516, 0x0},
    {S2C_IF_WORD, 1, 84565, 0x0},
    {S2C_IF_OPTION, 0, 84628, 0x0},
    {S2C_IF_WORD, 0, 84670, 0x0},
    {S2C_IF_WORD, 1, 84781, 0x0},
    {S2C_IF_VALUE, 0, 84814, 0x0},
    {S2C_IF_WORD, 0, 84904, 0x0},
    {S2C_IF_OPTION, 0, 84961, 0x0},
    {S2C_IF_WORD, 0, 84978, 0x0},
    {S2C_IF_WORD, 1, 85055, 0x0},
    {S2C_IF_OPTION, 0, 85166, 0x0},
    {S2C_IF_OPTION, 0, 85198, 0x0},
    {S2C_IF_WORD, 0, 85327, 0x0},
    {S2C_IF_OPTION, 0, 85344, 0x0},
    {S2C_IF_WORD, 0, 85423, 0x0},
    {S2C_IF_WORD, 0, 85544, 0x0},
    {S2C_IF_WORD, 0, 85623, 0x0},
    {S2C_IF_OPTION, 0, 85767, 0x0},
    {S2C_IF_OPTION, 0, 85824, 0x0},
    {S2C_IF_WORD, 1, 85875, 0x0},
    {S2C_IF_WORD, 0, 85966, 0x0},
    {S2C_IF_WORD, 1, 86153, 0x0},
    {S2C_IF_WORD, 0, 86160, 0x0},
    {S2C_IF_WORD, 1, 86255, 0x0},
    {S2C_IF_WORD, 1, 86315, 0x0},
    {S2C_IF_WORD, 0, 86550, 0x0},
    {S2C_IF_OPTION, 0, 12556, 0x0},
    {S2C_IF_OPTION, 0, 86634, 0x0},
    {S2C_IF_SAYS, 0, 83411, 0x0},
    {S2C_IF_OPTION, 0, 86669, 0x0},
    {S2C_IF_VALUE, 0, 86676, 0x0},
    {S2C_IF_OPTION, 0, 86732, 0x0},
    {S2C_IF_WORD, 1, 86801, 0x0},
    {S2C_IF_WORD, 1, 86825, 0x0},
    {S2C_IF_OPTION, 0, 86939, 0x0},
    {S2C_IF_WORD, 0, 86963, 0x0},
    {S2C_IF_OPTION, 0, 8584, 0x0},
    {S2C_IF_WORD, 0, 87016, 0x0},
    {S2C_IF_WORD, 0, 87027, 0x0},
    {S2C_IF_WORD, 0, 87132, 0x0},
    {S2C_IF_WORD, 1, 13683, 0x0},
    {S2C_IF_OPTION, 0, 87198, 0x0},
    {S2C_IF_OPTION, 0, 87210, 0x0},
    {S2C_IF_WORD, 1, 87292, 0x0},
    {S2C_IF_OPTION, 0, 87309, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 87388, 0x0},
    {S2C_IF_WORD, 0, 87410, 0x0},
    {S2C_IF_OPTION, 0, 87521, 0x0},
    {S2C_IF_WORD, 0, 87573, 0x0},
    {S2C_IF_OPTION, 0, 87848, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 88062, 0x0},
    {S2C_IF_WORD, 0, 88183, 0x0},
    {S2C_IF_OPTION, 0, 88211, 0x0},
    {S2C_IF_WORD, 0, 88249, 0x0},
    {S2C_IF_VALUE, 0, 88492, 0x0},
    {S2C_IF_OPTION, 0, 88544, 0x0},
    {S2C_IF_OPTION, 0, 88682, 0x0},
    {S2C_IF_OPTION, 0, 88726, 0x0},
    {S2C_IF_OPTION, 0, 23400, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 9019, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 88956, 0x0},
    {S2C_IF_WORD, 0, 88991, 0x0},
    {S2C_IF_OPTION, 0, 89028, 0x0},
    {S2C_IF_WORD, 0, 89060, 0x0},
    {S2C_IF_WORD, 0, 89101, 0x0},
    {S2C_IF_WORD, 0, 89141, 0x0},
    {S2C_IF_WORD, 0, 89281, 0x0},
    {S2C_IF_WORD, 1, 89407, 0x0},
    {S2C_IF_WORD, 0, 89456, 0x0},
    {S2C_IF_WORD, 0, 89806, 0x0},
    {S2C_IF_OPTION, 0, 89971, 0x0},
    {S2C_IF_WORD, 0, 54171, 0x0},
    {S2C_IF_OPTION, 0, 17042, 0x0},
    {S2C_IF_WORD, 0, 90196, 0x0},
    {S2C_IF_WORD, 1, 90326, 0x0},
    {S2C_IF_WORD, 0, 90399, 0x0},
    {S2C_IF_OPTION, 0, 90454, 0x0},
    {S2C_IF_VALUE, 0, 90521, 0x0},
    {S2C_IF_WORD, 1, 90596, 0x0},
    {S2C_IF_WORD, 1, 90617, 0x0},
    {S2C_IF_OPTION, 0, 90774, 0x0},
    {S2C_IF_WORD, 0, 90816, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 90921, 0x0},
    {S2C_IF_OPTION, 0, 90975, 0x0},
    {S2C_IF_WORD, 0, 90993, 0x0},
    {S2C_IF_WORD, 0, 91068, 0x0},
    {S2C_IF_WORD, 0, 3507, 0x0},
    {S2C_IF_WORD, 1, 28214, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 91168, 0x0},
    {S2C_IF_OPTION, 0, 91201, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 91142, 0x10},
    {S2C_IF_OPTION, 0, 91218, 0x0},
    {S2C_IF_OPTION, 0, 91262, 0x0},
    {S2C_IF_OPTION, 0, 91303, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 91453, 0x0},
    {S2C_IF_WORD, 0, 12027, 0x0},
    {S2C_IF_WORD, 0, 91460, 0x0},
    {S2C_IF_VALUE, 0, 91579, 0x0},
    {S2C_IF_VALUE, 0, 91704, 0x0},
    {S2C_IF_OPTION, 0, 12179, 0x0},
    {S2C_IF_OPTION, 0, 9231, 0x0},
    {S2C_IF_WORD, 0, 91794, 0x0},
    {S2C_IF_WORD, 0, 91855, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 9628, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 8564, 0x0},
    {S2C_IF_WORD, 1, 91972, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 92082, 0x0},
    {S2C_IF_WORD, 0, 92128, 0x0},
    {S2C_IF_OPTION, 0, 92342, 0x0},
    {S2C_IF_VALUE, 0, 92463, 0x0},
    {S2C_IF_WORD, 0, 92707, 0x0},
    {S2C_IF_OPTION, 0, 92820, 0x0},
    {S2C_IF_WORD, 0, 92873, 0x0},
    {S2C_IF_WORD, 0, 92907, 0x0},
    {S2C_IF_OPTION, 0, 92981, 0x0},
    {S2C_IF_OPTION, 0, 92981, 0x0},
    {S2C_IF_WORD, 0, 93068, 0x0},
    {S2C_IF_OPTION, 0, 93167, 0x0},
    {S2C_IF_WORD, 1, 93179, 0x0},
    {S2C_IF_WORD, 1, 93219, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 93237, 0x0},
    {S2C_IF_WORD, 0, 93309, 0x0},
    {S2C_IF_WORD, 1, 93363, 0x0},
    {S2C_IF_OPTION, 0, 93384, 0x0},
    {S2C_IF_WORD, 0, 93390, 0x0},
    {S2C_IF_OPTION, 0, 93456, 0x0},
    {S2C_IF_WORD, 0, 93468, 0x0},
    {S2C_IF_WORD, 0, 93511, 0x0},
    {S2C_IF_OPTION, 0, 93580, 0x0},
    {S2C_IF_WORD, 0, 93619, 0x0},
    {S2C_IF_OPTION, 0, 93760, 0x0},
    {S2C_IF_WORD, 1, 93898, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 24367, 0x0},
    {S2C_IF_WORD, 0, 93974, 0x0},
    {S2C_IF_WORD, 1, 94033, 0x0},
    {S2C_IF_WORD, 0, 94061, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 94166, 0x0},
    {S2C_IF_WORD, 1, 94235, 0x0},
    {S2C_IF_WORD, 0, 94256, 0x0},
    {S2C_IF_WORD, 0, 94268, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 83364, 0x0},
    {S2C_IF_OPTION, 0, 94417, 0x0},
    {S2C_IF_OPTION, 0, 20481, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 30468, 0x0},
    {S2C_IF_OPTION, 0, 94441, 0x0},
    {S2C_IF_WORD, 1, 5552, 0x0},
    {S2C_IF_WORD, 0, 13755, 0x0},
    {S2C_IF_WORD, 0, 94530, 0x0},
    {S2C_IF_WORD, 0, 94537, 0x0},
    {S2C_IF_WORD, 0, 94611, 0x0},
    {S2C_IF_WORD, 0, 94668, 0x0},
    {S2C_IF_WORD, 0, 94773, 0x0},
    {S2C_IF_VALUE, 0, 94891, 0x0},
    {S2C_IF_OPTION, 0, 95010, 0x0},
    {S2C_IF_VALUE, 0, 95054, 0x0},
    {S2C_IF_OPTION, 0, 9628, 0x0},
    {S2C_IF_OPTION, 0, 9311, 0x0},
    {S2C_IF_OPTION, 0, 9231, 0x0},
    {S2C_IF_OPTION, 0, 10618, 0x0},
    {S2C_IF_OPTION, 0, 52935, 0x0},
    {S2C_IF_OPTION, 0, 17043, 0x0},
    {S2C_IF_OPTION, 0, 72136, 0x0},
    {S2C_IF_OPTION, 0, 10645, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_OPTION, 0, 95251, 0x0},
    {S2C_IF_VALUE, 0, 95259, 0x0},
    {S2C_IF_OPTION, 0, 95318, 0x0},
    {S2C_IF_OPTION, 0, 52935, 0x0},
    {S2C_IF_WORD, 0, 95354, 0x0},
    {S2C_IF_OPTION, 0, 95460, 0x0},
    {S2C_IF_VALUE, 0, 95492, 0x0},
    {S2C_IF_WORD, 1, 95586, 0x0},
    {S2C_IF_WORD, 0, 95669, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_WORD, 0, 95709, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 55716, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 56328, 0x10},
    {S2C_IF_OPTION, 0, 52448, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 11046, 0x0},
    {S2C_IF_WORD, 0, 95853, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40203c0},
    {S2C_IF_VALUE, 0, 95913, 0x0},
    {S2C_IF_OPTION, 0, 95936, 0x0},
    {S2C_IF_WORD, 1, 95952, 0x0},
    {S2C_IF_WORD, 0, 95974, 0x0},
    {S2C_IF_OPTION, 0, 96153, 0x0},
    {S2C_IF_WORD, 0, 28214, 0x0},
    {S2C_IF_WORD, 0, 388, 0x0},
    {S2C_IF_WORD, 1, 96214, 0x0},
    {S2C_IF_WORD, 1, 96226, 0x0},
    {S2C_IF_OPTION, 0, 96339, 0x0},
    {S2C_IF_OPTION, 0, 96355, 0x0},
    {S2C_IF_WORD, 0, 96403, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 96459, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 96628, 0x0},
    {S2C_IF_WORD, 0, 96771, 0x0},
    {S2C_IF_WORD, 1, 96836, 0x0},
    {S2C_IF_WORD, 1, 50769, 0x0},
    {S2C_IF_WORD, 2, 96886, 0x0},
    {S2C_IF_WORD, 1, 96911, 0x0},
    {S2C_IF_WORD, 1, 97014, 0x0},
    {S2C_IF_OPTION, 0, 97031, 0x0},
    {S2C_IF_OPTION, 0, 8372, 0x0},
    {S2C_IF_WORD, 0, 97051, 0x0},
    {S2C_IF_OPTION, 0, 97108, 0x0},
    {S2C_IF_WORD, 0, 97181, 0x0},
    {S2C_IF_WORD, 0, 13683, 0x0},
    {S2C_IF_OPTION, 0, 54435, 0x0},
    {S2C_IF_OPTION, 0, 54435, 0x0},
    {S2C_IF_OPTION, 0, 27300, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_VALUE, 0, 97296, 0x0},
    {S2C_IF_OPTION, 0, 9068, 0x0},
    {S2C_IF_OPTION, 0, 97334, 0x0},
    {S2C_IF_WORD, 1, 56922, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_WORD, 0, 97374, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 8564, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 12897, 0x4000140},
    {S2C_IF_OPTION, 0, 97476, 0x0},
    {S2C_IF_WORD, 0, 97510, 0x0},
    {S2C_IF_WORD, 0, 97530, 0x0},
    {S2C_IF_VALUE, 0, 97613, 0x0},
    {S2C_IF_VALUE, 0, 97678, 0x0},
    {S2C_IF_OPTION, 0, 97689, 0x0},
    {S2C_IF_VALUE, 0, 97782, 0x0},
    {S2C_IF_WORD, 1, 97847, 0x0},
    {S2C_IF_WORD, 0, 97879, 0x0},
    {S2C_IF_WORD, 0, 98021, 0x0},
    {S2C_IF_WORD, 0, 98066, 0x0},
    {S2C_IF_WORD, 1, 98092, 0x0},
    {S2C_IF_OPTION, 0, 9069, 0x0},
    {S2C_IF_OPTION, 0, 98125, 0x0},
    {S2C_IF_WORD, 0, 52450, 0x0},
    {S2C_IF_WORD, 1, 52450, 0x0},
    {S2C_IF_OPTION, 0, 98156, 0x0},
    {S2C_IF_OPTION, 0, 34340, 0x0},
    {S2C_IF_OPTION, 0, 98168, 0x0},
    {S2C_IF_OPTION, 0, 98211, 0x0},
    {S2C_IF_NO_OPTION, 0, 98268, 0x0},
    {S2C_IF_WORD, 0, 98286, 0x0},
    {S2C_IF_WORD, 0, 98453, 0x0},
    {S2C_IF_WORD, 0, 98511, 0x0},
    {S2C_IF_WORD, 0, 98582, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 98677, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 98827, 0x0},
    {S2C_IF_OPTION, 0, 98880, 0x0},
    {S2C_IF_WORD, 1, 99259, 0x0},
    {S2C_IF_WORD, 2, 99446, 0x0},
    {S2C_IF_WORD, 0, 99529, 0x0},
    {S2C_IF_WORD, 0, 99553, 0x0},
    {S2C_IF_WORD, 0, 99565, 0x0},
    {S2C_IF_OPTION, 0, 99596, 0x0},
    {S2C_IF_WORD, 0, 99626, 0x0},
    {S2C_IF_WORD, 0, 99712, 0x0},
    {S2C_IF_WORD, 1, 99804, 0x0},
    {S2C_IF_WORD, 3, 99954, 0x0},
    {S2C_IF_WORD, 1, 100012, 0x0},
    {S2C_IF_WORD, 2, 100231, 0x0},
    {S2C_IF_WORD, 1, 100354, 0x0},
    {S2C_IF_NO_WORD, 1, 100556, 0x0},
    {S2C_IF_WORD, 1, 100564, 0x0},
    {S2C_IF_WORD, 2, 100739, 0x0},
    {S2C_IF_WORD, 0, 100841, 0x0},
    {S2C_IF_OPTION, 0, 100947, 0x0},
    {S2C_IF_WORD, 0, 101170, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 101290, 0x0},
    {S2C_IF_WORD, 0, 101353, 0x0},
    {S2C_IF_WORD, 1, 23080, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 100556, 0x0},
    {S2C_IF_WORD, 1, 101435, 0x0},
    {S2C_IF_WORD, 0, 101452, 0x0},
    {S2C_IF_WORD, 0, 101458, 0x0},
    {S2C_IF_WORD, 0, 101508, 0x0},
    {S2C_IF_WORD, 1, 101575, 0x0},
    {S2C_IF_OPTION, 0, 53456, 0x0},
    {S2C_IF_WORD, 0, 101617, 0x0},
    {S2C_IF_WORD, 1, 50769, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 101731, 0x0},
    {S2C_IF_WORD, 0, 101843, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 101882, 0x0},
    {S2C_IF_WORD, 0, 101917, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 101955, 0x0},
    {S2C_IF_WORD, 1, 101987, 0x0},
    {S2C_IF_WORD, 0, 102110, 0x0},
    {S2C_IF_WORD, 0, 98453, 0x0},
    {S2C_IF_WORD, 1, 102144, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 102265, 0x0},
    {S2C_IF_WORD, 3, 102342, 0x0},
    {S2C_IF_WORD, 1, 102383, 0x0},
    {S2C_IF_WORD, 0, 101508, 0x0},
    {S2C_IF_OPTION, 0, 102421, 0x0},
    {S2C_IF_WORD, 2, 102477, 0x0},
    {S2C_IF_OPTION, 0, 102525, 0x0},
    {S2C_IF_WORD, 1, 101575, 0x0},
    {S2C_IF_WORD, 2, 101508, 0x0},
    {S2C_IF_WORD, 1, 29122, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 102575, 0x0},
    {S2C_IF_WORD, 0, 102604, 0x0},
    {S2C_IF_WORD, 0, 102642, 0x0},
    {S2C_IF_WORD, 0, 102738, 0x0},
    {S2C_IF_OPTION, 0, 13827, 0x0},
    {S2C_IF_WORD, 0, 102772, 0x0},
    {S2C_IF_OPTION, 0, 17039, 0x0},
    {S2C_IF_OPTION, 0, 102775, 0x0},
    {S2C_IF_OPTION, 0, 102799, 0x0},
    {S2C_IF_WORD, 0, 101731, 0x0},
    {S2C_IF_WORD, 0, 102987, 0x0},
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
    {2, 2, 40, 8135},
    {2, 1, 42, 8177},
    {2, 2, 43, 7604},
    {2, 1, 45, 7705},
    {1, 0, 46, 8211},
    {2, 2, 46, 8257},
    {2, 2, 48, 8309},
    {1, 0, 50, 8355},
    {0, 0, 50, 0},
    {1, 1, 50, 8378},
    {0, 0, 51, 0},
    {0, 1, 51, 0},
    {1, 0, 52, 8482},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {0, 0, 52, 0},
    {2, 1, 52, 6763},
    {0, 0, 53, 0},
    {2, 1, 53, 6763},
    {0, 1, 54, 0},
    {1, 0, 55, 8567},
    {0, 1, 55, 0},
    {1, 0, 56, 8587},
    {0, 0, 56, 0},
    {2, 1, 56, 8735},
    {2, 2, 57, 8795},
    {0, 0, 59, 0},
    {0, 1, 59, 0},
    {0, 1, 60, 0},
    {1, 0, 61, 8886},
    {0, 1, 61, 0},
    {1, 0, 62, 8930},
    {1, 1, 62, 8966},
    {0, 0, 63, 0},
    {0, 1, 63, 0},
    {1, 0, 64, 9038},
    {0, 1, 64, 0},
    {0, 1, 65, 0},
    {1, 0, 66, 9078},
    {0, 1, 66, 0},
    {0, 1, 67, 0},
    {1, 0, 68, 9141},
    {0, 2, 68, 0},
    {1, 0, 70, 9213},
    {0, 0, 70, 0},
    {2, 2, 70, 9234},
    {0, 0, 72, 0},
    {0, 0, 72, 0},
    {0, 0, 72, 0},
    {2, 1, 72, 9342},
    {0, 0, 73, 0},
    {1, 0, 73, 9410},
    {2, 1, 73, 9494},
    {1, 1, 74, 9514},
    {0, 0, 75, 0},
    {0, 0, 75, 0},
    {2, 1, 75, 9599},
    {2, 2, 76, 9599},
    {0, 0, 78, 0},
    {0, 0, 78, 0},
    {2, 2, 78, 9678},
    {2, 2, 80, 9733},
    {2, 2, 82, 9757},
    {2, 2, 84, 9868},
    {2, 3, 86, 7958},
    {2, 3, 89, 9948},
    {2, 2, 92, 9989},
    {2, 3, 94, 10040},
    {2, 2, 97, 10086},
    {1, 1, 99, 10117},
    {0, 0, 100, 0},
    {1, 1, 100, 10138},
    {1, 2, 101, 10172},
    {0, 0, 103, 0},
    {0, 0, 103, 0},
    {2, 1, 103, 10210},
    {2, 1, 104, 6841},
    {2, 1, 105, 10239},
    {2, 2, 106, 7546},
    {2, 2, 108, 7546},
    {2, 2, 110, 7958},
    {2, 2, 112, 8036},
    {2, 2, 114, 8091},
    {2, 2, 116, 7604},
    {1, 1, 118, 10392},
    {2, 1, 119, 7376},
    {2, 1, 120, 7423},
    {2, 1, 121, 6952},
    {2, 1, 122, 10407},
    {2, 1, 123, 7049},
    {2, 1, 124, 7087},
    {2, 1, 125, 7110},
    {2, 1, 126, 7161},
    {0, 1, 127, 0},
    {1, 1, 128, 7732},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 0, 129, 0},
    {0, 1, 129, 0},
    {0, 1, 130, 0},
    {1, 0, 131, 8355},
    {2, 3, 131, 8257},
    {0, 0, 134, 0},
    {2, 2, 134, 8257},
    {0, 0, 136, 0},
    {2, 1, 136, 10682},
    {1, 0, 137, 10743},
    {0, 1, 137, 0},
    {1, 0, 138, 10773},
    {0, 1, 138, 0},
    {0, 1, 139, 0},
    {1, 1, 140, 10807},
    {0, 0, 141, 0},
    {0, 1, 141, 0},
    {1, 0, 142, 10866},
    {0, 0, 142, 0},
    {1, 0, 142, 10914},
    {0, 0, 142, 0},
    {0, 1, 142, 0},
    {1, 1, 143, 11086},
    {1, 0, 144, 11113},
    {1, 0, 144, 11113},
    {1, 0, 144, 11113},
    {1, 0, 144, 11113},
    {1, 0, 144, 11113},
    {0, 0, 144, 0},
    {1, 1, 144, 11350},
    {0, 0, 145, 0},
    {0, 0, 145, 0},
    {0, 0, 145, 0},
    {0, 0, 145, 0},
    {0, 0, 145, 0},
    {0, 0, 145, 0},
    {0, 0, 145, 0},
    {0, 0, 145, 0},
    {1, 0, 145, 11620},
    {0, 0, 145, 0},
    {0, 0, 145, 0},
    {1, 0, 145, 11620},
    {0, 1, 145, 0},
    {1, 0, 146, 11721},
    {1, 0, 146, 11890},
    {1, 0, 146, 11721},
    {1, 0, 146, 11721},
    {2, 1, 146, 12029},
    {1, 0, 147, 11721},
    {1, 0, 147, 11721},
    {1, 0, 147, 11721},
    {1, 0, 147, 11721},
    {1, 0, 147, 12244},
    {0, 0, 147, 0},
    {1, 0, 147, 11721},
    {1, 0, 147, 11721},
    {0, 0, 147, 0},
    {1, 0, 147, 12331},
    {0, 0, 147, 0},
    {1, 0, 147, 11721},
    {0, 0, 147, 0},
    {1, 0, 147, 12514},
    {0, 1, 147, 0},
    {1, 0, 148, 12562},
    {1, 0, 148, 12582},
    {1, 0, 148, 12605},
    {0, 2, 148, 0},
    {1, 1, 150, 12582},
    {1, 1, 151, 12660},
    {1, 0, 152, 12685},
    {2, 2, 152, 12773},
    {2, 2, 154, 12843},
    {2, 2, 156, 12843},
    {2, 3, 158, 12843},
    {0, 1, 161, 0},
    {0, 1, 162, 0},
    {2, 2, 163, 13030},
    {2, 2, 165, 13030},
    {2, 2, 167, 13030},
    {2, 2, 169, 13209},
    {2, 2, 171, 13209},
    {2, 2, 173, 9733},
    {2, 2, 175, 9757},
    {1, 1, 177, 13282},
    {1, 0, 178, 11721},
    {2, 1, 178, 13367},
    {1, 0, 179, 11721},
    {0, 1, 179, 0},
    {2, 2, 180, 9678},
    {2, 2, 182, 9733},
    {2, 2, 184, 9757},
    {1, 1, 186, 13282},
    {1, 0, 187, 11721},
    {2, 1, 187, 13209},
    {0, 1, 188, 0},
    {1, 0, 189, 13504},
    {2, 1, 189, 13209},
    {0, 1, 190, 0},
    {0, 1, 191, 0},
    {1, 0, 192, 13651},
    {2, 2, 192, 13209},
    {2, 1, 194, 13209},
    {0, 1, 195, 0},
    {1, 0, 196, 13727},
    {0, 1, 196, 0},
    {2, 2, 197, 13765},
    {2, 2, 199, 13765},
    {2, 1, 201, 13209},
    {0, 1, 202, 0},
    {1, 0, 203, 13727},
    {1, 0, 203, 14007},
    {2, 2, 203, 9733},
    {1, 1, 205, 10117},
    {0, 0, 206, 0},
    {0, 0, 206, 0},
    {2, 1, 206, 14188},
    {1, 1, 207, 14252},
    {0, 0, 208, 0},
    {1, 0, 208, 14342},
    {1, 0, 208, 14342},
    {0, 1, 208, 0},
    {2, 1, 209, 14607},
    {2, 2, 210, 14607},
    {1, 0, 212, 14670},
    {0, 1, 212, 0},
    {2, 2, 213, 14739},
    {2, 1, 215, 14739},
    {1, 0, 216, 14779},
    {0, 1, 216, 0},
    {2, 0, 217, 14796},
    {2, 1, 217, 14839},
    {2, 1, 218, 14893},
    {2, 2, 219, 14739},
    {2, 3, 221, 14946},
    {2, 2, 224, 15007},
    {2, 2, 226, 14739},
    {2, 1, 228, 15059},
    {2, 1, 229, 15103},
    {2, 1, 230, 15154},
    {2, 1, 231, 15184},
    {2, 1, 232, 15228},
    {2, 1, 233, 15276},
    {2, 1, 234, 15321},
    {2, 1, 235, 15363},
    {2, 1, 236, 15401},
    {2, 2, 237, 15438},
    {2, 2, 239, 15495},
    {2, 1, 241, 15520},
    {2, 1, 242, 15568},
    {2, 1, 243, 15609},
    {2, 1, 244, 15683},
    {1, 0, 245, 14779},
    {0, 1, 245, 0},
    {2, 0, 246, 14839},
    {0, 0, 246, 0},
    {2, 1, 246, 14779},
    {2, 2, 247, 15715},
    {1, 0, 249, 15750},
    {0, 1, 249, 0},
    {1, 1, 250, 15829},
    {2, 1, 251, 10210},
    {2, 1, 252, 15884},
    {1, 0, 253, 15931},
    {2, 1, 253, 15982},
    {2, 1, 254, 16064},
    {2, 1, 255, 16112},
    {2, 1, 256, 16159},
    {2, 1, 257, 16112},
    {2, 2, 258, 16198},
    {2, 1, 260, 16257},
    {2, 1, 261, 10407},
    {2, 1, 262, 7161},
    {2, 1, 263, 10407},
    {2, 2, 264, 10407},
    {1, 0, 266, 15752},
    {2, 1, 266, 16512},
    {2, 1, 267, 7161},
    {1, 0, 268, 16562},
    {2, 1, 268, 10210},
    {2, 1, 269, 16578},
    {2, 2, 270, 16597},
    {2, 2, 272, 16642},
    {2, 2, 274, 16687},
    {2, 1, 276, 6904},
    {2, 1, 277, 7161},
    {2, 1, 278, 16704},
    {2, 2, 279, 16753},
    {2, 2, 281, 16768},
    {2, 3, 283, 16768},
    {2, 2, 286, 7705},
    {2, 2, 288, 16837},
    {2, 2, 290, 16887},
    {1, 0, 292, 16562},
    {2, 2, 292, 16768},
    {2, 2, 294, 16768},
    {2, 2, 296, 16957},
    {2, 2, 298, 17001},
    {2, 2, 300, 7161},
    {2, 2, 302, 17189},
    {2, 2, 304, 16704},
    {2, 3, 306, 17265},
    {2, 2, 309, 17350},
    {1, 0, 311, 17387},
    {2, 1, 311, 10210},
    {2, 1, 312, 6841},
    {2, 1, 313, 17404},
    {2, 1, 314, 9494},
    {2, 1, 315, 7423},
    {0, 1, 316, 0},
    {2, 2, 317, 9494},
    {2, 3, 319, 7705},
    {2, 4, 322, 15884},
    {1, 0, 326, 17629},
    {2, 1, 326, 10210},
    {2, 1, 327, 10210},
    {2, 1, 328, 10210},
    {2, 1, 329, 10210},
    {1, 0, 330, 17779},
    {2, 1, 330, 17833},
    {2, 1, 331, 7087},
    {2, 1, 332, 7049},
    {2, 1, 333, 17856},
    {2, 1, 334, 17874},
    {2, 1, 335, 17958},
    {2, 2, 336, 18006},
    {1, 0, 338, 18032},
    {2, 1, 338, 7246},
    {1, 0, 339, 18061},
    {1, 0, 339, 18088},
    {1, 0, 339, 18061},
    {2, 2, 339, 18137},
    {2, 2, 341, 18191},
    {2, 2, 343, 18244},
    {2, 3, 345, 18312},
    {2, 3, 348, 18360},
    {2, 3, 351, 18312},
    {2, 2, 354, 18411},
    {2, 2, 356, 16512},
    {2, 2, 358, 18411},
    {2, 2, 360, 18442},
    {2, 2, 362, 18476},
    {2, 3, 364, 18476},
    {2, 3, 367, 18511},
    {2, 2, 370, 18656},
    {2, 3, 372, 18191},
    {2, 2, 375, 18727},
    {2, 2, 377, 18442},
    {2, 2, 379, 18778},
    {1, 0, 381, 18818},
    {2, 2, 381, 18871},
    {2, 3, 383, 18955},
    {2, 2, 386, 18990},
    {2, 3, 388, 18990},
    {2, 3, 391, 18990},
    {2, 3, 394, 18990},
    {2, 2, 397, 19111},
    {1, 0, 399, 19143},
    {2, 2, 399, 19180},
    {2, 2, 401, 19180},
    {2, 2, 403, 19231},
    {1, 0, 405, 19273},
    {2, 2, 405, 19314},
    {2, 1, 407, 19360},
    {1, 0, 408, 19389},
    {2, 1, 408, 19461},
    {1, 0, 409, 19506},
    {0, 1, 409, 0},
    {1, 0, 410, 19549},
    {2, 1, 410, 9342},
    {2, 1, 411, 9342},
    {2, 2, 412, 19824},
    {2, 2, 414, 19892},
    {2, 2, 416, 19953},
    {2, 3, 418, 19994},
    {2, 2, 421, 20038},
    {2, 2, 423, 20100},
    {2, 2, 425, 10210},
    {0, 1, 427, 0},
    {0, 2, 428, 0},
    {0, 2, 430, 0},
    {1, 1, 432, 20214},
    {1, 0, 433, 20216},
    {2, 2, 433, 20252},
    {2, 2, 435, 9342},
    {0, 1, 437, 0},
    {0, 1, 438, 0},
    {1, 0, 439, 20354},
    {0, 1, 439, 0},
    {0, 1, 440, 0},
    {2, 2, 441, 20437},
    {2, 2, 443, 20496},
    {2, 2, 445, 20528},
    {1, 0, 447, 20354},
    {0, 1, 447, 0},
    {1, 1, 448, 20609},
    {2, 1, 449, 19892},
    {2, 1, 450, 19953},
    {2, 2, 451, 19994},
    {1, 0, 453, 20214},
    {2, 1, 453, 19892},
    {1, 0, 454, 20214},
    {0, 1, 454, 0},
    {2, 2, 455, 19892},
    {2, 2, 457, 20252},
    {2, 3, 459, 19994},
    {1, 0, 462, 20748},
    {0, 1, 462, 0},
    {2, 2, 463, 19892},
    {2, 2, 465, 19994},
    {1, 0, 467, 20748},
    {0, 1, 467, 0},
    {2, 2, 468, 19892},
    {2, 3, 470, 19994},
    {2, 2, 473, 20898},
    {2, 2, 475, 10210},
    {1, 0, 477, 20748},
    {0, 1, 477, 0},
    {2, 1, 478, 19892},
    {1, 0, 479, 21006},
    {0, 1, 479, 0},
    {2, 2, 480, 19892},
    {1, 0, 482, 21123},
    {0, 1, 482, 0},
    {0, 1, 483, 0},
    {2, 2, 484, 19994},
    {1, 0, 486, 20354},
    {0, 1, 486, 0},
    {1, 0, 487, 21212},
    {1, 0, 487, 21230},
    {1, 0, 487, 21270},
    {2, 1, 487, 16642},
    {1, 0, 488, 16562},
    {0, 1, 488, 0},
    {0, 1, 489, 0},
    {2, 2, 490, 16642},
    {1, 1, 492, 21490},
    {2, 1, 493, 21650},
    {2, 2, 494, 16887},
    {2, 2, 496, 21742},
    {1, 0, 498, 16562},
    {2, 1, 498, 21819},
    {2, 2, 499, 16642},
    {1, 1, 501, 16562},
    {0, 0, 502, 0},
    {0, 1, 502, 0},
    {2, 0, 503, 21867},
    {0, 1, 503, 0},
    {2, 1, 504, 16642},
    {2, 1, 505, 6763},
    {1, 0, 506, 21906},
    {0, 1, 506, 0},
    {1, 0, 507, 21906},
    {2, 2, 507, 22011},
    {2, 1, 509, 22066},
    {2, 1, 510, 22066},
    {1, 0, 511, 22149},
    {2, 2, 511, 22011},
    {1, 0, 513, 22149},
    {0, 1, 513, 0},
    {2, 2, 514, 22247},
    {2, 2, 516, 22288},
    {2, 1, 518, 22331},
    {1, 0, 519, 22369},
    {1, 0, 519, 22149},
    {1, 0, 519, 22149},
    {0, 2, 519, 0},
    {1, 1, 521, 22451},
    {2, 1, 522, 22492},
    {2, 1, 523, 22492},
    {2, 1, 524, 22492},
    {1, 0, 525, 22451},
    {1, 1, 525, 22607},
    {2, 0, 526, 22492},
    {0, 1, 526, 0},
    {2, 1, 527, 22661},
    {1, 0, 528, 14817},
    {2, 0, 528, 22675},
    {2, 0, 528, 22720},
    {2, 0, 528, 22755},
    {0, 1, 528, 0},
    {2, 1, 529, 22839},
    {1, 0, 530, 22877},
    {2, 0, 530, 22897},
    {2, 0, 530, 22934},
    {2, 1, 530, 23036},
    {2, 1, 531, 23087},
    {1, 0, 532, 23117},
    {0, 1, 532, 0},
    {2, 1, 533, 23242},
    {1, 0, 534, 23277},
    {2, 1, 534, 23351},
    {2, 1, 535, 23385},
    {2, 1, 536, 23385},
    {1, 0, 537, 23408},
    {2, 1, 537, 23459},
    {2, 2, 538, 23517},
    {1, 0, 540, 23554},
    {2, 2, 540, 23586},
    {1, 0, 542, 23631},
    {2, 0, 542, 23650},
    {0, 1, 542, 0},
    {2, 1, 543, 22492},
    {1, 0, 544, 22451},
    {1, 2, 544, 23896},
    {2, 2, 546, 23944},
    {0, 0, 548, 0},
    {0, 1, 548, 0},
    {0, 1, 549, 0},
    {0, 1, 550, 0},
    {1, 0, 551, 22369},
    {1, 2, 551, 23896},
    {2, 1, 553, 24189},
    {1, 0, 554, 24221},
    {0, 1, 554, 0},
    {1, 2, 555, 23896},
    {2, 1, 557, 24325},
    {2, 1, 558, 24375},
    {2, 2, 559, 24439},
    {2, 2, 561, 24478},
    {1, 0, 563, 24528},
    {0, 1, 563, 0},
    {2, 1, 564, 24583},
    {2, 2, 565, 24478},
    {1, 0, 567, 24528},
    {0, 1, 567, 0},
    {2, 1, 568, 24690},
    {2, 2, 569, 24721},
    {1, 0, 571, 24528},
    {1, 2, 571, 23896},
    {2, 1, 573, 24789},
    {2, 1, 574, 24857},
    {2, 1, 575, 24893},
    {0, 1, 576, 0},
    {0, 1, 577, 0},
    {1, 0, 578, 24528},
    {2, 1, 578, 25101},
    {0, 1, 579, 0},
    {1, 0, 580, 25152},
    {2, 0, 580, 25179},
    {2, 0, 580, 25195},
    {2, 1, 580, 25298},
    {1, 0, 581, 25335},
    {1, 2, 581, 23896},
    {2, 1, 583, 25369},
    {0, 0, 584, 0},
    {1, 2, 584, 23896},
    {2, 1, 586, 25410},
    {0, 0, 587, 0},
    {2, 0, 587, 25451},
    {1, 2, 587, 23896},
    {2, 1, 589, 25516},
    {2, 1, 590, 25579},
    {2, 1, 591, 25658},
    {0, 1, 592, 0},
    {1, 0, 593, 25747},
    {0, 1, 593, 0},
    {2, 1, 594, 25770},
    {1, 0, 595, 25806},
    {2, 0, 595, 25822},
    {2, 1, 595, 25843},
    {1, 0, 596, 25882},
    {0, 1, 596, 0},
    {1, 2, 597, 23896},
    {2, 0, 599, 25900},
    {0, 1, 599, 0},
    {1, 0, 600, 22369},
    {0, 1, 600, 0},
    {2, 1, 601, 25999},
    {2, 1, 602, 26047},
    {2, 0, 603, 26088},
    {0, 1, 603, 0},
    {1, 0, 604, 26145},
    {0, 1, 604, 0},
    {2, 0, 605, 26179},
    {0, 1, 605, 0},
    {2, 0, 606, 26241},
    {2, 1, 606, 26241},
    {1, 0, 607, 18032},
    {1, 0, 607, 26328},
    {0, 1, 607, 0},
    {2, 2, 608, 26404},
    {2, 1, 610, 26459},
    {2, 1, 611, 26528},
    {2, 1, 612, 26571},
    {1, 0, 613, 26605},
    {0, 0, 613, 0},
    {1, 2, 613, 23896},
    {2, 0, 615, 26625},
    {2, 1, 615, 26694},
    {1, 0, 616, 26733},
    {0, 1, 616, 0},
    {1, 0, 617, 26818},
    {0, 1, 617, 0},
    {2, 2, 618, 26861},
    {2, 1, 620, 26925},
    {1, 0, 621, 26962},
    {0, 1, 621, 0},
    {2, 1, 622, 26861},
    {1, 0, 623, 26962},
    {0, 1, 623, 0},
    {0, 2, 624, 0},
    {2, 1, 626, 27061},
    {1, 0, 627, 22369},
    {0, 1, 627, 0},
    {0, 1, 628, 0},
    {1, 0, 629, 22369},
    {0, 1, 629, 0},
    {0, 2, 630, 0},
    {1, 0, 632, 27157},
    {0, 1, 632, 0},
    {2, 1, 633, 27214},
    {1, 0, 634, 24528},
    {0, 2, 634, 0},
    {2, 2, 636, 27347},
    {2, 2, 638, 23586},
    {2, 2, 640, 27423},
    {1, 1, 642, 27498},
    {2, 2, 643, 27540},
    {1, 2, 645, 27629},
    {2, 2, 647, 27645},
    {2, 2, 649, 27645},
    {1, 1, 651, 27783},
    {1, 2, 652, 27783},
    {1, 1, 654, 27783},
    {2, 2, 655, 27645},
    {2, 3, 657, 27645},
    {1, 0, 660, 27629},
    {2, 2, 660, 26694},
    {2, 1, 662, 27992},
    {2, 2, 663, 28021},
    {2, 2, 665, 27540},
    {2, 2, 667, 26694},
    {1, 0, 669, 27540},
    {2, 1, 669, 27645},
    {1, 0, 670, 27783},
    {2, 0, 670, 28062},
    {1, 1, 670, 28125},
    {0, 0, 671, 0},
    {0, 1, 671, 0},
    {2, 1, 672, 28182},
    {2, 2, 673, 28182},
    {2, 2, 675, 28291},
    {2, 2, 677, 28367},
    {2, 1, 679, 28430},
    {1, 0, 680, 28490},
    {0, 1, 680, 0},
    {2, 1, 681, 28633},
    {2, 1, 682, 28770},
    {2, 1, 683, 28837},
    {2, 1, 684, 28872},
    {2, 2, 685, 28944},
    {2, 2, 687, 29002},
    {2, 1, 689, 29047},
    {1, 0, 690, 29071},
    {2, 0, 690, 29097},
    {2, 2, 690, 29127},
    {1, 1, 692, 29163},
    {0, 0, 693, 0},
    {0, 1, 693, 0},
    {1, 0, 694, 29208},
    {0, 1, 694, 0},
    {2, 0, 695, 29264},
    {1, 1, 695, 29341},
    {0, 1, 696, 0},
    {1, 1, 697, 29373},
    {2, 0, 698, 29264},
    {2, 1, 698, 29394},
    {1, 0, 699, 29441},
    {2, 1, 699, 29517},
    {1, 0, 700, 29542},
    {2, 0, 700, 29569},
    {2, 1, 700, 29791},
    {1, 0, 701, 22369},
    {2, 1, 701, 29911},
    {2, 1, 702, 29911},
    {0, 1, 703, 0},
    {1, 0, 704, 30014},
    {2, 1, 704, 29911},
    {0, 1, 705, 0},
    {1, 0, 706, 30014},
    {2, 1, 706, 30178},
    {1, 0, 707, 30217},
    {2, 2, 707, 30268},
    {2, 1, 709, 30356},
    {2, 1, 710, 29911},
    {0, 1, 711, 0},
    {1, 0, 712, 30478},
    {2, 1, 712, 30584},
    {1, 0, 713, 29441},
    {2, 1, 713, 30745},
    {2, 1, 714, 30831},
    {2, 1, 715, 31092},
    {2, 1, 716, 31151},
    {2, 1, 717, 31288},
    {2, 1, 718, 31430},
    {1, 0, 719, 31460},
    {0, 1, 719, 0},
    {0, 1, 720, 0},
    {1, 0, 721, 22369},
    {0, 1, 721, 0},
    {0, 1, 722, 0},
    {0, 1, 723, 0},
    {2, 2, 724, 30831},
    {2, 2, 726, 31731},
    {2, 2, 728, 31731},
    {2, 2, 730, 30831},
    {2, 2, 732, 31932},
    {2, 2, 734, 31430},
    {1, 0, 736, 32008},
    {2, 1, 736, 32050},
    {2, 1, 737, 32050},
    {1, 0, 738, 32087},
    {2, 0, 738, 29911},
    {2, 2, 738, 25822},
    {0, 1, 740, 0},
    {1, 0, 741, 32124},
    {2, 1, 741, 32151},
    {1, 0, 742, 32212},
    {2, 1, 742, 32768},
    {2, 1, 743, 32850},
    {1, 0, 744, 32877},
    {0, 1, 744, 0},
    {2, 2, 745, 32768},
    {2, 1, 747, 32975},
    {1, 0, 748, 33008},
    {2, 1, 748, 33058},
    {0, 1, 749, 0},
    {1, 0, 750, 33058},
    {2, 1, 750, 33112},
    {2, 1, 751, 33112},
    {1, 0, 752, 33112},
    {0, 1, 752, 0},
    {0, 1, 753, 0},
    {2, 2, 754, 32975},
    {1, 0, 756, 33008},
    {2, 1, 756, 33544},
    {1, 1, 757, 33619},
    {1, 1, 758, 33619},
    {0, 0, 759, 0},
    {0, 1, 759, 0},
    {1, 0, 760, 33651},
    {1, 0, 760, 33678},
    {2, 1, 760, 33755},
    {1, 1, 761, 33797},
    {0, 0, 762, 0},
    {2, 1, 762, 33854},
    {2, 1, 763, 33854},
    {2, 1, 764, 33886},
    {0, 0, 765, 0},
    {0, 1, 765, 0},
    {1, 0, 766, 33914},
    {2, 2, 766, 33935},
    {0, 1, 768, 0},
    {1, 0, 769, 33957},
    {2, 1, 769, 34003},
    {2, 1, 770, 34040},
    {0, 1, 771, 0},
    {1, 0, 772, 34069},
    {0, 0, 772, 0},
    {1, 0, 772, 34087},
    {2, 1, 772, 34124},
    {0, 0, 773, 0},
    {2, 1, 773, 34175},
    {1, 1, 774, 34238},
    {2, 0, 775, 34268},
    {1, 1, 775, 34238},
    {2, 0, 776, 34297},
    {0, 1, 776, 0},
    {2, 1, 777, 34358},
    {2, 1, 778, 34389},
    {2, 2, 779, 34454},
    {1, 0, 781, 34487},
    {2, 0, 781, 34506},
    {2, 1, 781, 34655},
    {2, 1, 782, 34712},
    {2, 1, 783, 34655},
    {2, 2, 784, 34782},
    {2, 1, 786, 34845},
    {2, 1, 787, 34358},
    {1, 0, 788, 34884},
    {0, 1, 788, 0},
    {2, 1, 789, 34358},
    {1, 0, 790, 34970},
    {2, 1, 790, 34712},
    {0, 1, 791, 0},
    {1, 0, 792, 35072},
    {2, 1, 792, 35153},
    {1, 0, 793, 35173},
    {1, 0, 793, 35200},
    {2, 0, 793, 35219},
    {2, 1, 793, 34268},
    {2, 1, 794, 34358},
    {0, 1, 795, 0},
    {1, 0, 796, 35200},
    {2, 2, 796, 34175},
    {2, 2, 798, 35364},
    {1, 0, 800, 35397},
    {2, 1, 800, 35437},
    {1, 0, 801, 35466},
    {2, 0, 801, 35495},
    {0, 1, 801, 0},
    {2, 0, 802, 35525},
    {2, 1, 802, 35629},
    {2, 1, 803, 35690},
    {0, 1, 804, 0},
    {1, 0, 805, 35721},
    {2, 0, 805, 35690},
    {0, 1, 805, 0},
    {0, 1, 806, 0},
    {2, 1, 807, 35833},
    {2, 1, 808, 35833},
    {1, 0, 809, 35887},
    {0, 1, 809, 0},
    {1, 0, 810, 35721},
    {1, 0, 810, 35466},
    {2, 1, 810, 35963},
    {0, 1, 811, 0},
    {1, 0, 812, 36015},
    {2, 1, 812, 36216},
    {2, 1, 813, 14779},
    {0, 1, 814, 0},
    {0, 1, 815, 0},
    {1, 0, 816, 36015},
    {2, 1, 816, 36216},
    {2, 2, 817, 35833},
    {0, 1, 819, 0},
    {1, 0, 820, 36686},
    {2, 3, 820, 36754},
    {2, 2, 823, 36754},
    {2, 2, 825, 36794},
    {0, 1, 827, 0},
    {1, 0, 828, 36841},
    {2, 1, 828, 36956},
    {2, 2, 829, 6763},
    {0, 2, 831, 0},
    {0, 2, 833, 0},
    {1, 0, 835, 37146},
    {2, 1, 835, 37223},
    {2, 1, 836, 37223},
    {0, 1, 837, 0},
    {1, 0, 838, 37326},
    {2, 0, 838, 37352},
    {0, 0, 838, 0},
    {0, 1, 838, 0},
    {1, 0, 839, 37394},
    {1, 0, 839, 37412},
    {2, 1, 839, 16642},
    {2, 1, 840, 6763},
    {2, 1, 841, 37925},
    {0, 1, 842, 0},
    {2, 1, 843, 38141},
    {2, 2, 844, 38540},
    {2, 1, 846, 38540},
    {2, 1, 847, 14607},
    {2, 2, 848, 38540},
    {2, 1, 850, 38945},
    {2, 1, 851, 39151},
    {2, 2, 852, 38540},
    {2, 1, 854, 38945},
    {2, 1, 855, 39586},
    {2, 1, 856, 39669},
    {2, 1, 857, 39749},
    {2, 1, 858, 7546},
    {1, 1, 859, 40032},
    {0, 1, 860, 0},
    {1, 1, 861, 40171},
    {0, 0, 862, 0},
    {2, 1, 862, 6763},
    {0, 0, 863, 0},
    {2, 1, 863, 40466},
    {2, 1, 864, 16642},
    {2, 1, 865, 6763},
    {2, 1, 866, 37925},
    {2, 1, 867, 39749},
    {2, 1, 868, 7546},
    {0, 1, 869, 0},
    {1, 1, 870, 40032},
    {0, 1, 871, 0},
    {1, 0, 872, 40768},
    {2, 1, 872, 6763},
    {2, 1, 873, 16642},
    {2, 1, 874, 16642},
    {0, 1, 875, 0},
    {0, 1, 876, 0},
    {1, 0, 877, 40849},
    {2, 1, 877, 6763},
    {2, 1, 878, 6763},
    {1, 0, 879, 40849},
    {2, 2, 879, 16642},
    {2, 1, 881, 39586},
    {2, 1, 882, 6763},
    {2, 1, 883, 6763},
    {2, 1, 884, 6763},
    {1, 1, 885, 16562},
    {1, 0, 886, 40849},
    {2, 1, 886, 41144},
    {2, 1, 887, 41264},
    {2, 1, 888, 41144},
    {2, 1, 889, 10210},
    {2, 1, 890, 41144},
    {2, 1, 891, 6763},
    {2, 1, 892, 6763},
    {0, 1, 893, 0},
    {1, 1, 894, 41399},
    {0, 1, 895, 0},
    {1, 0, 896, 40849},
    {2, 1, 896, 41442},
    {2, 1, 897, 41442},
    {2, 1, 898, 41504},
    {1, 0, 899, 41546},
    {0, 1, 899, 0},
    {2, 0, 900, 41586},
    {0, 1, 900, 0},
    {2, 2, 901, 41694},
    {2, 1, 903, 41694},
    {1, 0, 904, 41764},
    {2, 1, 904, 41694},
    {2, 1, 905, 41694},
    {0, 1, 906, 0},
    {1, 0, 907, 41764},
    {2, 1, 907, 12843},
    {2, 1, 908, 12843},
    {2, 3, 909, 41989},
    {1, 0, 912, 42033},
    {2, 1, 912, 41586},
    {1, 0, 913, 41764},
    {2, 1, 913, 42090},
    {0, 1, 914, 0},
    {1, 0, 915, 42131},
    {2, 1, 915, 6763},
    {2, 1, 916, 41144},
    {0, 0, 917, 0},
    {0, 0, 917, 0},
    {0, 1, 917, 0},
    {2, 1, 918, 42324},
    {2, 3, 919, 42439},
    {2, 1, 922, 42488},
    {2, 1, 923, 42560},
    {2, 5, 924, 42674},
    {1, 2, 929, 42741},
    {2, 3, 931, 8091},
    {2, 3, 934, 43003},
    {2, 3, 937, 8091},
    {1, 0, 940, 42741},
    {2, 1, 940, 43063},
    {0, 1, 941, 0},
    {1, 0, 942, 43116},
    {2, 1, 942, 43159},
    {0, 0, 943, 0},
    {2, 0, 943, 43176},
    {2, 2, 943, 43063},
    {1, 0, 945, 43219},
    {0, 1, 945, 0},
    {2, 1, 946, 43251},
    {1, 0, 947, 43286},
    {0, 0, 947, 0},
    {2, 0, 947, 43321},
    {0, 1, 947, 0},
    {0, 1, 948, 0},
    {2, 2, 949, 43394},
    {2, 1, 951, 42324},
    {2, 1, 952, 43468},
    {1, 0, 953, 42741},
    {0, 1, 953, 0},
    {2, 1, 954, 43537},
    {1, 0, 955, 42741},
    {2, 1, 955, 42324},
    {2, 1, 956, 42324},
    {0, 1, 957, 0},
    {1, 0, 958, 42741},
    {2, 0, 958, 43612},
    {0, 1, 958, 0},
    {1, 0, 959, 42741},
    {0, 1, 959, 0},
    {0, 1, 960, 0},
    {2, 1, 961, 42324},
    {2, 1, 962, 43537},
    {2, 3, 963, 43701},
    {2, 2, 966, 43731},
    {2, 2, 968, 43003},
    {2, 2, 970, 43003},
    {1, 0, 972, 42741},
    {2, 2, 972, 8091},
    {2, 1, 974, 44006},
    {2, 1, 975, 43003},
    {2, 1, 976, 43003},
    {2, 1, 977, 43701},
    {2, 1, 978, 43701},
    {2, 1, 979, 8091},
    {2, 1, 980, 8091},
    {2, 1, 981, 43321},
    {0, 1, 982, 0},
    {1, 0, 983, 42741},
    {1, 0, 983, 43116},
    {0, 1, 983, 0},
    {0, 1, 984, 0},
    {0, 1, 985, 0},
    {1, 0, 986, 43116},
    {2, 2, 986, 43063},
    {1, 0, 988, 43219},
    {2, 0, 988, 44481},
    {2, 0, 988, 44513},
    {1, 1, 988, 44567},
    {2, 0, 989, 44599},
    {2, 0, 989, 44650},
    {2, 0, 989, 44674},
    {2, 1, 989, 44724},
    {1, 0, 990, 44758},
    {2, 2, 990, 44724},
    {2, 2, 992, 44724},
    {1, 0, 994, 44813},
    {2, 2, 994, 44826},
    {1, 0, 996, 44845},
    {2, 0, 996, 44857},
    {1, 0, 996, 11721},
    {0, 1, 996, 0},
    {0, 1, 997, 0},
    {0, 1, 998, 0},
    {1, 0, 999, 43116},
    {0, 1, 999, 0},
    {2, 1, 1000, 45044},
    {1, 0, 1001, 45081},
    {1, 1, 1001, 45098},
    {2, 3, 1002, 43063},
    {2, 1, 1005, 45170},
    {1, 1, 1006, 45263},
    {0, 0, 1007, 0},
    {2, 1, 1007, 45044},
    {1, 0, 1008, 43116},
    {2, 1, 1008, 43159},
    {0, 1, 1009, 0},
    {1, 0, 1010, 43116},
    {2, 1, 1010, 22934},
    {0, 1, 1011, 0},
    {1, 0, 1012, 43116},
    {2, 1, 1012, 43321},
    {2, 1, 1013, 43321},
    {0, 1, 1014, 0},
    {1, 0, 1015, 42741},
    {2, 1, 1015, 45503},
    {2, 3, 1016, 44724},
    {1, 1, 1019, 44813},
    {0, 0, 1020, 0},
    {2, 2, 1020, 45569},
    {0, 1, 1022, 0},
    {1, 0, 1023, 43219},
    {2, 1, 1023, 44006},
    {1, 1, 1024, 45569},
    {2, 0, 1025, 45569},
    {2, 1, 1025, 22934},
    {0, 1, 1026, 0},
    {0, 1, 1027, 0},
    {1, 0, 1028, 45598},
    {2, 1, 1028, 45643},
    {1, 0, 1029, 43219},
    {2, 1, 1029, 45712},
    {0, 1, 1030, 0},
    {1, 0, 1031, 45761},
    {2, 2, 1031, 22934},
    {0, 1, 1033, 0},
    {1, 0, 1034, 45761},
    {2, 1, 1034, 45811},
    {0, 1, 1035, 0},
    {1, 0, 1036, 45081},
    {2, 0, 1036, 45569},
    {2, 1, 1036, 45897},
    {1, 0, 1037, 43219},
    {0, 1, 1037, 0},
    {2, 1, 1038, 46007},
    {2, 1, 1039, 46057},
    {2, 2, 1040, 46141},
    {1, 0, 1042, 46177},
    {0, 1, 1042, 0},
    {0, 1, 1043, 0},
    {2, 1, 1044, 46007},
    {2, 1, 1045, 46007},
    {2, 1, 1046, 46007},
    {1, 0, 1047, 46177},
    {2, 0, 1047, 46007},
    {0, 1, 1047, 0},
    {1, 0, 1048, 46453},
    {0, 1, 1048, 0},
    {2, 1, 1049, 46571},
    {2, 1, 1050, 46571},
    {2, 1, 1051, 46571},
    {1, 0, 1052, 46690},
    {0, 1, 1052, 0},
    {2, 1, 1053, 45044},
    {1, 0, 1054, 45081},
    {2, 0, 1054, 45044},
    {2, 1, 1054, 46908},
    {1, 0, 1055, 46958},
    {0, 1, 1055, 0},
    {2, 1, 1056, 47128},
    {2, 2, 1057, 47169},
    {2, 1, 1059, 47128},
    {1, 0, 1060, 47216},
    {0, 1, 1060, 0},
    {2, 0, 1061, 47128},
    {0, 1, 1061, 0},
    {1, 0, 1062, 43219},
    {0, 1, 1062, 0},
    {1, 0, 1063, 47257},
    {2, 0, 1063, 44006},
    {2, 0, 1063, 47289},
    {2, 0, 1063, 45569},
    {2, 0, 1063, 22934},
    {2, 0, 1063, 45569},
    {0, 1, 1063, 0},
    {0, 1, 1064, 0},
    {1, 0, 1065, 43116},
    {2, 1, 1065, 47390},
    {2, 2, 1066, 47417},
    {2, 2, 1068, 47473},
    {0, 1, 1070, 0},
    {1, 0, 1071, 47516},
    {0, 1, 1071, 0},
    {2, 2, 1072, 47563},
    {1, 0, 1074, 47582},
    {0, 1, 1074, 0},
    {2, 0, 1075, 47657},
    {0, 1, 1075, 0},
    {2, 1, 1076, 47725},
    {2, 1, 1077, 47762},
    {2, 1, 1078, 48407},
    {1, 0, 1079, 48448},
    {0, 1, 1079, 0},
    {0, 1, 1080, 0},
    {2, 1, 1081, 48601},
    {1, 0, 1082, 48643},
    {0, 1, 1082, 0},
    {2, 2, 1083, 19892},
    {2, 1, 1085, 48935},
    {2, 1, 1086, 47657},
    {2, 2, 1087, 48407},
    {1, 0, 1089, 48643},
    {0, 1, 1089, 0},
    {0, 1, 1090, 0},
    {2, 2, 1091, 49084},
    {2, 2, 1093, 48407},
    {2, 2, 1095, 48946},
    {1, 0, 1097, 48643},
    {0, 1, 1097, 0},
    {2, 1, 1098, 49084},
    {2, 1, 1099, 48407},
    {2, 1, 1100, 48407},
    {2, 1, 1101, 49542},
    {2, 1, 1102, 47762},
    {2, 1, 1103, 48407},
    {1, 0, 1104, 48448},
    {0, 1, 1104, 0},
    {1, 0, 1105, 48643},
    {0, 1, 1105, 0},
    {2, 2, 1106, 47762},
    {2, 2, 1108, 49542},
    {2, 2, 1110, 49084},
    {2, 2, 1112, 48407},
    {0, 1, 1114, 0},
    {0, 2, 1115, 0},
    {0, 2, 1117, 0},
    {0, 2, 1119, 0},
    {1, 0, 1121, 48643},
    {0, 1, 1121, 0},
    {1, 0, 1122, 48643},
    {0, 1, 1122, 0},
    {2, 1, 1123, 49084},
    {1, 0, 1124, 48643},
    {0, 1, 1124, 0},
    {2, 1, 1125, 50115},
    {1, 0, 1126, 50156},
    {2, 1, 1126, 50115},
    {1, 0, 1127, 48643},
    {2, 2, 1127, 50241},
    {2, 2, 1129, 50241},
    {1, 0, 1131, 48448},
    {1, 0, 1131, 11721},
    {2, 1, 1131, 50293},
    {1, 0, 1132, 15750},
    {2, 1, 1132, 50364},
    {2, 1, 1133, 50408},
    {1, 0, 1134, 50436},
    {0, 1, 1134, 0},
    {0, 1, 1135, 0},
    {2, 1, 1136, 50486},
    {1, 0, 1137, 50526},
    {0, 1, 1137, 0},
    {1, 0, 1138, 50575},
    {2, 3, 1138, 50605},
    {2, 3, 1141, 50605},
    {2, 1, 1144, 50605},
    {1, 0, 1145, 48448},
    {0, 1, 1145, 0},
    {2, 1, 1146, 50647},
    {1, 0, 1147, 48448},
    {2, 0, 1147, 50647},
    {0, 1, 1147, 0},
    {2, 2, 1148, 50784},
    {2, 2, 1150, 50784},
    {2, 1, 1152, 50115},
    {1, 0, 1153, 48643},
    {1, 0, 1153, 13282},
    {0, 1, 1153, 0},
    {1, 0, 1154, 11721},
    {1, 0, 1154, 48643},
    {0, 1, 1154, 0},
    {2, 0, 1155, 50867},
    {0, 1, 1155, 0},
    {1, 0, 1156, 13727},
    {2, 1, 1156, 50928},
    {1, 0, 1157, 50978},
    {2, 0, 1157, 50997},
    {2, 2, 1157, 51117},
    {0, 1, 1159, 0},
    {0, 1, 1160, 0},
    {1, 0, 1161, 51166},
    {0, 1, 1161, 0},
    {0, 1, 1162, 0},
    {1, 0, 1163, 51249},
    {2, 1, 1163, 51307},
    {2, 1, 1164, 51307},
    {0, 1, 1165, 0},
    {0, 1, 1166, 0},
    {1, 0, 1167, 51434},
    {2, 0, 1167, 51465},
    {2, 1, 1167, 51521},
    {1, 0, 1168, 51558},
    {1, 0, 1168, 51598},
    {2, 1, 1168, 51660},
    {2, 1, 1169, 51703},
    {1, 1, 1170, 51434},
    {0, 0, 1171, 0},
    {2, 2, 1171, 51754},
    {2, 1, 1173, 51754},
    {1, 0, 1174, 51434},
    {0, 1, 1174, 0},
    {1, 0, 1175, 52113},
    {2, 1, 1175, 52136},
    {2, 2, 1176, 52136},
    {1, 1, 1178, 52236},
    {0, 1, 1179, 0},
    {0, 1, 1180, 0},
    {1, 0, 1181, 52330},
    {0, 1, 1181, 0},
    {2, 1, 1182, 52375},
    {2, 1, 1183, 52408},
    {2, 1, 1184, 52456},
    {2, 1, 1185, 52532},
    {1, 0, 1186, 52576},
    {2, 1, 1186, 52605},
    {1, 0, 1187, 52639},
    {2, 1, 1187, 52605},
    {2, 1, 1188, 52664},
    {2, 1, 1189, 52727},
    {1, 0, 1190, 52764},
    {1, 2, 1190, 52817},
    {2, 0, 1192, 52852},
    {2, 1, 1192, 52605},
    {1, 0, 1193, 52917},
    {0, 1, 1193, 0},
    {2, 1, 1194, 52938},
    {1, 1, 1195, 52975},
    {0, 0, 1196, 0},
    {2, 0, 1196, 52995},
    {0, 0, 1196, 0},
    {2, 1, 1196, 53019},
    {0, 1, 1197, 0},
    {0, 1, 1198, 0},
    {1, 0, 1199, 53083},
    {0, 1, 1199, 0},
    {1, 1, 1200, 53104},
    {2, 1, 1201, 53142},
    {2, 1, 1202, 53161},
    {1, 0, 1203, 53213},
    {0, 1, 1203, 0},
    {2, 0, 1204, 53251},
    {0, 0, 1204, 0},
    {2, 1, 1204, 53251},
    {1, 0, 1205, 53319},
    {2, 0, 1205, 53344},
    {2, 2, 1205, 52605},
    {1, 0, 1207, 53391},
    {2, 2, 1207, 52605},
    {1, 0, 1209, 15935},
    {0, 1, 1209, 0},
    {2, 0, 1210, 53409},
    {2, 1, 1210, 52605},
    {1, 0, 1211, 53465},
    {0, 1, 1211, 0},
    {0, 1, 1212, 0},
    {2, 1, 1213, 53623},
    {2, 2, 1214, 53688},
    {2, 2, 1216, 53727},
    {2, 2, 1218, 53828},
    {1, 0, 1220, 52113},
    {0, 1, 1220, 0},
    {2, 1, 1221, 52605},
    {2, 1, 1222, 52605},
    {2, 1, 1223, 52605},
    {1, 0, 1224, 53944},
    {0, 1, 1224, 0},
    {2, 2, 1225, 54003},
    {2, 1, 1227, 54003},
    {2, 2, 1228, 52605},
    {1, 0, 1230, 52113},
    {2, 1, 1230, 54073},
    {1, 0, 1231, 54121},
    {2, 1, 1231, 54131},
    {1, 0, 1232, 54175},
    {2, 1, 1232, 52605},
    {1, 0, 1233, 53944},
    {0, 1, 1233, 0},
    {1, 0, 1234, 52113},
    {0, 1, 1234, 0},
    {1, 2, 1235, 54371},
    {2, 0, 1237, 53344},
    {2, 1, 1237, 14779},
    {1, 0, 1238, 54391},
    {2, 2, 1238, 52938},
    {2, 1, 1240, 52938},
    {2, 2, 1241, 52605},
    {2, 1, 1243, 53409},
    {2, 2, 1244, 54496},
    {1, 0, 1246, 54518},
    {2, 1, 1246, 53161},
    {1, 0, 1247, 15750},
    {0, 0, 1247, 0},
    {0, 1, 1247, 0},
    {0, 1, 1248, 0},
    {1, 0, 1249, 54551},
    {0, 1, 1249, 0},
    {2, 1, 1250, 54632},
    {1, 0, 1251, 9213},
    {1, 0, 1251, 54661},
    {0, 1, 1251, 0},
    {1, 0, 1252, 54780},
    {2, 1, 1252, 54799},
    {2, 1, 1253, 54836},
    {2, 1, 1254, 54875},
    {1, 0, 1255, 54909},
    {1, 0, 1255, 54940},
    {2, 1, 1255, 54974},
    {2, 2, 1256, 54994},
    {1, 0, 1258, 55024},
    {0, 0, 1258, 0},
    {2, 0, 1258, 55051},
    {2, 1, 1258, 55098},
    {1, 0, 1259, 55146},
    {2, 0, 1259, 55173},
    {2, 0, 1259, 55215},
    {2, 1, 1259, 55249},
    {1, 0, 1260, 55285},
    {1, 0, 1260, 54780},
    {0, 1, 1260, 0},
    {1, 0, 1261, 23277},
    {2, 1, 1261, 55554},
    {2, 1, 1262, 55615},
    {2, 1, 1263, 55684},
    {2, 2, 1264, 55753},
    {2, 1, 1266, 55808},
    {2, 1, 1267, 55847},
    {2, 1, 1268, 55890},
    {1, 1, 1269, 56014},
    {1, 1, 1270, 56048},
    {2, 1, 1271, 56014},
    {1, 0, 1272, 56091},
    {2, 0, 1272, 56116},
    {2, 0, 1272, 56148},
    {1, 0, 1272, 56183},
    {2, 1, 1272, 14607},
    {1, 0, 1273, 14670},
    {2, 0, 1273, 56218},
    {2, 1, 1273, 56268},
    {1, 0, 1274, 56311},
    {2, 1, 1274, 56014},
    {1, 0, 1275, 23277},
    {2, 0, 1275, 55215},
    {2, 0, 1275, 56218},
    {2, 1, 1275, 56357},
    {2, 1, 1276, 56415},
    {1, 0, 1277, 23277},
    {2, 2, 1277, 56519},
    {2, 1, 1279, 56598},
    {1, 0, 1280, 22369},
    {2, 1, 1280, 56639},
    {1, 0, 1281, 56670},
    {2, 1, 1281, 56268},
    {1, 0, 1282, 56311},
    {2, 1, 1282, 56598},
    {1, 0, 1283, 56737},
    {2, 1, 1283, 56766},
    {1, 0, 1284, 23277},
    {0, 1, 1284, 0},
    {2, 0, 1285, 55215},
    {0, 1, 1285, 0},
    {2, 1, 1286, 56929},
    {2, 1, 1287, 56985},
    {0, 1, 1288, 0},
    {1, 0, 1289, 57067},
    {2, 1, 1289, 56929},
    {2, 1, 1290, 56985},
    {2, 1, 1291, 57270},
    {0, 1, 1292, 0},
    {1, 0, 1293, 57067},
    {0, 1, 1293, 0},
    {0, 1, 1294, 0},
    {2, 1, 1295, 57465},
    {2, 1, 1296, 57465},
    {2, 2, 1297, 57544},
    {2, 1, 1299, 57597},
    {1, 0, 1300, 57635},
    {2, 2, 1300, 57465},
    {0, 1, 1302, 0},
    {2, 1, 1303, 57465},
    {2, 1, 1304, 57465},
    {2, 2, 1305, 57544},
    {2, 2, 1307, 57544},
    {2, 1, 1309, 57597},
    {1, 0, 1310, 57635},
    {0, 1, 1310, 0},
    {0, 2, 1311, 0},
    {2, 2, 1313, 6763},
    {1, 3, 1315, 58073},
    {2, 1, 1318, 58561},
    {2, 1, 1319, 58591},
    {0, 2, 1320, 0},
    {2, 2, 1322, 58591},
    {2, 1, 1324, 58073},
    {2, 1, 1325, 43701},
    {2, 1, 1326, 58707},
    {2, 2, 1327, 58751},
    {2, 5, 1329, 53828},
    {2, 1, 1334, 58797},
    {2, 2, 1335, 43701},
    {2, 1, 1337, 58900},
    {2, 2, 1338, 6763},
    {0, 1, 1340, 0},
    {2, 1, 1341, 59200},
    {2, 2, 1342, 59408},
    {2, 1, 1344, 59408},
    {2, 2, 1345, 43701},
    {2, 1, 1347, 43701},
    {2, 1, 1348, 43701},
    {2, 2, 1349, 9868},
    {2, 1, 1351, 9868},
    {2, 2, 1352, 43701},
    {2, 2, 1354, 43701},
    {2, 1, 1356, 60219},
    {2, 2, 1357, 60318},
    {2, 1, 1359, 60318},
    {2, 2, 1360, 60459},
    {1, 0, 1362, 60495},
    {0, 1, 1362, 0},
    {0, 1, 1363, 0},
    {0, 1, 1364, 0},
    {1, 0, 1365, 60817},
    {0, 1, 1365, 0},
    {1, 0, 1366, 60817},
    {2, 1, 1366, 61090},
    {2, 2, 1367, 61090},
    {2, 1, 1369, 61143},
    {0, 1, 1370, 0},
    {1, 0, 1371, 61236},
    {2, 0, 1371, 13030},
    {0, 1, 1371, 0},
    {0, 1, 1372, 0},
    {0, 1, 1373, 0},
    {0, 1, 1374, 0},
    {2, 1, 1375, 13030},
    {2, 1, 1376, 13030},
    {2, 1, 1377, 61928},
    {1, 0, 1378, 13727},
    {0, 1, 1378, 0},
    {2, 2, 1379, 62058},
    {2, 1, 1381, 13209},
    {2, 2, 1382, 13209},
    {2, 1, 1384, 13209},
    {2, 1, 1385, 62201},
    {2, 3, 1386, 62257},
    {2, 3, 1389, 62380},
    {2, 2, 1392, 62461},
    {2, 2, 1394, 62514},
    {1, 1, 1396, 53828},
    {2, 2, 1397, 62599},
    {2, 2, 1399, 62201},
    {2, 2, 1401, 62723},
    {2, 1, 1403, 62807},
    {0, 1, 1404, 0},
    {0, 1, 1405, 0},
    {1, 0, 1406, 13727},
    {2, 0, 1406, 62901},
    {2, 1, 1406, 62901},
    {0, 1, 1407, 0},
    {1, 0, 1408, 63057},
    {0, 0, 1408, 0},
    {2, 1, 1408, 63120},
    {0, 1, 1409, 0},
    {1, 0, 1410, 63169},
    {0, 1, 1410, 0},
    {2, 1, 1411, 63189},
    {1, 1, 1412, 63214},
    {1, 2, 1413, 63237},
    {2, 0, 1415, 63262},
    {0, 1, 1415, 0},
    {2, 1, 1416, 63288},
    {1, 0, 1417, 63314},
    {2, 0, 1417, 63335},
    {2, 1, 1417, 63388},
    {1, 0, 1418, 63422},
    {0, 1, 1418, 0},
    {0, 1, 1419, 0},
    {2, 1, 1420, 63529},
    {2, 1, 1421, 63529},
    {1, 0, 1422, 63596},
    {2, 1, 1422, 10210},
    {2, 1, 1423, 10210},
    {2, 1, 1424, 26241},
    {1, 0, 1425, 63631},
    {0, 1, 1425, 0},
    {1, 0, 1426, 63728},
    {2, 1, 1426, 63764},
    {0, 1, 1427, 0},
    {0, 2, 1428, 0},
    {1, 0, 1430, 63795},
    {0, 1, 1430, 0},
    {2, 0, 1431, 63823},
    {0, 1, 1431, 0},
    {2, 1, 1432, 63978},
    {1, 0, 1433, 64011},
    {0, 0, 1433, 0},
    {0, 0, 1433, 0},
    {2, 1, 1433, 16642},
    {1, 0, 1434, 64033},
    {0, 0, 1434, 0},
    {0, 1, 1434, 0},
    {1, 0, 1435, 64050},
    {2, 1, 1435, 64068},
    {2, 1, 1436, 64068},
    {1, 0, 1437, 64096},
    {2, 1, 1437, 64120},
    {1, 0, 1438, 64050},
    {1, 0, 1438, 64138},
    {0, 1, 1438, 0},
    {1, 0, 1439, 13651},
    {0, 1, 1439, 0},
    {2, 2, 1440, 64316},
    {2, 2, 1442, 64343},
    {1, 0, 1444, 13651},
    {2, 1, 1444, 64416},
    {0, 1, 1445, 0},
    {0, 1, 1446, 0},
    {1, 0, 1447, 64495},
    {0, 1, 1447, 0},
    {0, 1, 1448, 0},
    {1, 0, 1449, 64684},
    {0, 1, 1449, 0},
    {2, 1, 1450, 64740},
    {1, 0, 1451, 52776},
    {2, 1, 1451, 64765},
    {1, 0, 1452, 64781},
    {0, 1, 1452, 0},
    {2, 1, 1453, 64765},
    {1, 0, 1454, 64859},
    {0, 1, 1454, 0},
    {2, 1, 1455, 64940},
    {1, 0, 1456, 64981},
    {0, 1, 1456, 0},
    {0, 1, 1457, 0},
    {2, 1, 1458, 64765},
    {2, 1, 1459, 64765},
    {1, 0, 1460, 64859},
    {0, 1, 1460, 0},
    {2, 0, 1461, 64765},
    {0, 1, 1461, 0},
    {1, 0, 1462, 64859},
    {1, 0, 1462, 65138},
    {2, 1, 1462, 64765},
    {1, 0, 1463, 65178},
    {2, 2, 1463, 64740},
    {2, 3, 1465, 64740},
    {0, 1, 1468, 0},
    {1, 0, 1469, 64859},
    {0, 2, 1469, 0},
    {2, 1, 1471, 64740},
    {1, 0, 1472, 52776},
    {0, 1, 1472, 0},
    {2, 0, 1473, 64765},
    {2, 1, 1473, 65322},
    {1, 0, 1474, 65338},
    {2, 1, 1474, 25179},
    {0, 1, 1475, 0},
    {1, 0, 1476, 65435},
    {1, 0, 1476, 65449},
    {0, 1, 1476, 0},
    {1, 0, 1477, 51249},
    {2, 2, 1477, 65494},
    {1, 0, 1479, 65515},
    {0, 2, 1479, 0},
    {0, 1, 1481, 0},
    {1, 0, 1482, 9213},
    {2, 0, 1482, 65612},
    {2, 0, 1482, 65656},
    {2, 1, 1482, 58900},
    {1, 0, 1483, 31460},
    {0, 1, 1483, 0},
    {2, 1, 1484, 56148},
    {1, 0, 1485, 64981},
    {2, 2, 1485, 53828},
    {2, 1, 1487, 53828},
    {2, 1, 1488, 63344},
    {2, 1, 1489, 65774},
    {1, 0, 1490, 63728},
    {0, 1, 1490, 0},
    {2, 1, 1491, 65808},
    {1, 0, 1492, 64981},
    {0, 1, 1492, 0},
    {0, 1, 1493, 0},
    {2, 1, 1494, 25822},
    {2, 1, 1495, 66188},
    {1, 0, 1496, 63728},
    {2, 1, 1496, 56598},
    {2, 1, 1497, 56598},
    {1, 0, 1498, 56737},
    {2, 0, 1498, 27540},
    {0, 1, 1498, 0},
    {1, 0, 1499, 54780},
    {0, 1, 1499, 0},
    {2, 0, 1500, 23242},
    {2, 2, 1500, 66271},
    {0, 1, 1502, 0},
    {1, 0, 1503, 66322},
    {1, 0, 1503, 12244},
    {1, 0, 1503, 12244},
    {0, 1, 1503, 0},
    {2, 1, 1504, 66436},
    {2, 1, 1505, 66471},
    {1, 0, 1506, 66503},
    {0, 1, 1506, 0},
    {2, 1, 1507, 66653},
    {1, 0, 1508, 66673},
    {0, 1, 1508, 0},
    {2, 0, 1509, 27540},
    {0, 1, 1509, 0},
    {2, 2, 1510, 66897},
    {2, 2, 1512, 67139},
    {2, 1, 1514, 67202},
    {1, 0, 1515, 67220},
    {0, 1, 1515, 0},
    {2, 1, 1516, 67347},
    {2, 3, 1517, 67347},
    {0, 1, 1520, 0},
    {1, 0, 1521, 30014},
    {0, 1, 1521, 0},
    {2, 1, 1522, 67529},
    {1, 0, 1523, 67570},
    {0, 1, 1523, 0},
    {2, 1, 1524, 67669},
    {2, 1, 1525, 67669},
    {1, 0, 1526, 51598},
    {0, 1, 1526, 0},
    {2, 1, 1527, 67839},
    {2, 1, 1528, 35690},
    {2, 1, 1529, 35690},
    {1, 0, 1530, 35721},
    {0, 1, 1530, 0},
    {2, 1, 1531, 68024},
    {1, 0, 1532, 68081},
    {0, 1, 1532, 0},
    {0, 1, 1533, 0},
    {2, 1, 1534, 68517},
    {2, 1, 1535, 68664},
    {2, 2, 1536, 68796},
    {2, 1, 1538, 43159},
    {2, 2, 1539, 68963},
    {2, 2, 1541, 68999},
    {1, 0, 1543, 51249},
    {0, 1, 1543, 0},
    {2, 1, 1544, 9868},
    {1, 0, 1545, 69077},
    {0, 1, 1545, 0},
    {2, 3, 1546, 69150},
    {2, 3, 1549, 69150},
    {1, 0, 1552, 67220},
    {0, 1, 1552, 0},
    {1, 0, 1553, 69187},
    {0, 1, 1553, 0},
    {2, 1, 1554, 68664},
    {2, 1, 1555, 68664},
    {1, 0, 1556, 51249},
    {0, 1, 1556, 0},
    {0, 1, 1557, 0},
    {2, 1, 1558, 68963},
    {2, 1, 1559, 42324},
    {1, 0, 1560, 42741},
    {0, 1, 1560, 0},
    {0, 1, 1561, 0},
    {2, 1, 1562, 69568},
    {2, 2, 1563, 26404},
    {2, 1, 1565, 69568},
    {1, 0, 1566, 69652},
    {0, 1, 1566, 0},
    {0, 1, 1567, 0},
    {2, 1, 1568, 69831},
    {2, 2, 1569, 69917},
    {2, 3, 1571, 69917},
    {2, 1, 1574, 69977},
    {1, 0, 1575, 51166},
    {0, 1, 1575, 0},
    {2, 1, 1576, 70192},
    {2, 1, 1577, 70192},
    {2, 1, 1578, 70192},
    {1, 0, 1579, 70342},
    {2, 0, 1579, 70371},
    {2, 0, 1579, 70407},
    {0, 1, 1579, 0},
    {0, 1, 1580, 0},
    {2, 1, 1581, 70630},
    {2, 1, 1582, 70744},
    {2, 1, 1583, 70744},
    {2, 2, 1584, 70630},
    {2, 1, 1586, 70850},
    {1, 0, 1587, 63057},
    {2, 0, 1587, 25822},
    {0, 1, 1587, 0},
    {0, 1, 1588, 0},
    {2, 1, 1589, 62514},
    {2, 1, 1590, 62514},
    {1, 0, 1591, 70934},
    {2, 1, 1591, 13030},
    {1, 0, 1592, 71060},
    {2, 1, 1592, 71170},
    {1, 0, 1593, 63057},
    {2, 1, 1593, 71235},
    {2, 1, 1594, 71360},
    {0, 1, 1595, 0},
    {1, 0, 1596, 71432},
    {2, 2, 1596, 71461},
    {2, 1, 1598, 71461},
    {2, 1, 1599, 71461},
    {0, 1, 1600, 0},
    {1, 0, 1601, 71499},
    {0, 1, 1601, 0},
    {2, 1, 1602, 71608},
    {1, 0, 1603, 23277},
    {2, 0, 1603, 71636},
    {2, 2, 1603, 53828},
    {2, 1, 1605, 53828},
    {0, 1, 1606, 0},
    {1, 0, 1607, 71744},
    {0, 1, 1607, 0},
    {2, 1, 1608, 7825},
    {1, 0, 1609, 71816},
    {2, 2, 1609, 71833},
    {0, 1, 1611, 0},
    {1, 0, 1612, 71856},
    {2, 1, 1612, 39586},
    {2, 1, 1613, 39586},
    {2, 1, 1614, 6763},
    {2, 1, 1615, 6763},
    {0, 1, 1616, 0},
    {1, 0, 1617, 40849},
    {0, 1, 1617, 0},
    {2, 2, 1618, 72064},
    {2, 2, 1620, 72064},
    {1, 0, 1622, 72143},
    {2, 1, 1622, 58591},
    {2, 1, 1623, 72196},
    {1, 0, 1624, 72227},
    {2, 2, 1624, 53344},
    {0, 1, 1626, 0},
    {1, 0, 1627, 72304},
    {2, 0, 1627, 72321},
    {2, 1, 1627, 72321},
    {1, 0, 1628, 14779},
    {2, 1, 1628, 22492},
    {1, 0, 1629, 72396},
    {2, 1, 1629, 72417},
    {1, 0, 1630, 72449},
    {2, 1, 1630, 72481},
    {2, 1, 1631, 72481},
    {1, 0, 1632, 65435},
    {2, 1, 1632, 72623},
    {1, 0, 1633, 72667},
    {0, 1, 1633, 0},
    {2, 0, 1634, 72683},
    {0, 1, 1634, 0},
    {2, 2, 1635, 14739},
    {2, 2, 1637, 14739},
    {1, 0, 1639, 14779},
    {2, 1, 1639, 72791},
    {0, 0, 1640, 0},
    {0, 1, 1640, 0},
    {2, 1, 1641, 9868},
    {1, 0, 1642, 35466},
    {0, 1, 1642, 0},
    {2, 1, 1643, 9868},
    {2, 2, 1644, 9868},
    {1, 0, 1646, 35466},
    {0, 1, 1646, 0},
    {2, 1, 1647, 9868},
    {1, 0, 1648, 35466},
    {0, 1, 1648, 0},
    {2, 1, 1649, 72950},
    {1, 0, 1650, 72950},
    {0, 1, 1650, 0},
    {2, 3, 1651, 73027},
    {1, 0, 1654, 73062},
    {2, 2, 1654, 73027},
    {1, 0, 1656, 73062},
    {2, 1, 1656, 73077},
    {1, 0, 1657, 73107},
    {2, 1, 1657, 73181},
    {1, 0, 1658, 35397},
    {2, 0, 1658, 73215},
    {0, 1, 1658, 0},
    {2, 2, 1659, 31288},
    {1, 0, 1661, 32008},
    {0, 1, 1661, 0},
    {0, 1, 1662, 0},
    {2, 1, 1663, 73558},
    {2, 1, 1664, 73558},
    {2, 1, 1665, 73558},
    {1, 0, 1666, 73660},
    {0, 1, 1666, 0},
    {1, 0, 1667, 73706},
    {2, 2, 1667, 16642},
    {2, 1, 1669, 6763},
    {1, 0, 1670, 73733},
    {0, 1, 1670, 0},
    {2, 0, 1671, 73773},
    {2, 1, 1671, 73931},
    {2, 1, 1672, 73931},
    {0, 1, 1673, 0},
    {0, 1, 1674, 0},
    {1, 0, 1675, 74224},
    {2, 2, 1675, 22492},
    {2, 1, 1677, 22492},
    {1, 0, 1678, 74289},
    {0, 1, 1678, 0},
    {2, 1, 1679, 74366},
    {2, 1, 1680, 74442},
    {2, 1, 1681, 74491},
    {1, 0, 1682, 18032},
    {2, 1, 1682, 74612},
    {2, 1, 1683, 74612},
    {2, 2, 1684, 74612},
    {1, 0, 1686, 74717},
    {2, 2, 1686, 10210},
    {2, 2, 1688, 10210},
    {1, 0, 1690, 74717},
    {2, 1, 1690, 25179},
    {0, 1, 1691, 0},
    {1, 0, 1692, 65435},
    {2, 1, 1692, 74847},
    {0, 1, 1693, 0},
    {1, 0, 1694, 74892},
    {0, 1, 1694, 0},
    {2, 1, 1695, 25770},
    {1, 0, 1696, 8482},
    {2, 1, 1696, 74954},
    {2, 1, 1697, 74954},
    {2, 1, 1698, 74954},
    {1, 0, 1699, 13727},
    {2, 0, 1699, 75061},
    {2, 0, 1699, 75079},
    {0, 1, 1699, 0},
    {2, 0, 1700, 75112},
    {2, 0, 1700, 75141},
    {2, 1, 1700, 75336},
    {2, 2, 1701, 75336},
    {2, 1, 1703, 75412},
    {1, 0, 1704, 75451},
    {2, 1, 1704, 75600},
    {0, 0, 1705, 0},
    {2, 1, 1705, 75909},
    {2, 1, 1706, 75909},
    {2, 2, 1707, 76239},
    {2, 2, 1709, 76314},
    {2, 1, 1711, 76558},
    {2, 1, 1712, 76695},
    {1, 0, 1713, 76733},
    {0, 1, 1713, 0},
    {2, 1, 1714, 76314},
    {2, 1, 1715, 76896},
    {2, 1, 1716, 76239},
    {1, 0, 1717, 76733},
    {2, 1, 1717, 77055},
    {2, 1, 1718, 77055},
    {1, 0, 1719, 77108},
    {2, 1, 1719, 77178},
    {2, 1, 1720, 77238},
    {1, 0, 1721, 77293},
    {2, 1, 1721, 77504},
    {2, 1, 1722, 77504},
    {1, 0, 1723, 77293},
    {2, 1, 1723, 77504},
    {2, 1, 1724, 77504},
    {1, 0, 1725, 77293},
    {0, 1, 1725, 0},
    {2, 1, 1726, 77713},
    {2, 1, 1727, 77768},
    {1, 0, 1728, 77293},
    {2, 0, 1728, 77846},
    {0, 1, 1728, 0},
    {2, 2, 1729, 77947},
    {2, 1, 1731, 77947},
    {2, 1, 1732, 77947},
    {0, 0, 1733, 0},
    {0, 2, 1733, 0},
    {0, 1, 1735, 0},
    {0, 1, 1736, 0},
    {2, 1, 1737, 78259},
    {2, 1, 1738, 78259},
    {1, 0, 1739, 78304},
    {2, 1, 1739, 78259},
    {0, 0, 1740, 0},
    {2, 2, 1740, 78259},
    {0, 0, 1742, 0},
    {0, 1, 1742, 0},
    {0, 1, 1743, 0},
    {0, 1, 1744, 0},
    {2, 0, 1745, 78354},
    {0, 0, 1745, 0},
    {0, 1, 1745, 0},
    {2, 0, 1746, 78407},
    {0, 1, 1746, 0},
    {2, 0, 1747, 78475},
    {0, 1, 1747, 0},
    {2, 1, 1748, 78570},
    {2, 2, 1749, 78632},
    {1, 0, 1751, 78672},
    {2, 1, 1751, 76314},
    {1, 0, 1752, 76733},
    {0, 1, 1752, 0},
    {2, 1, 1753, 76314},
    {2, 1, 1754, 76314},
    {2, 1, 1755, 76314},
    {1, 0, 1756, 78907},
    {0, 1, 1756, 0},
    {2, 2, 1757, 78997},
    {2, 1, 1759, 79056},
    {2, 1, 1760, 79142},
    {1, 0, 1761, 30478},
    {2, 1, 1761, 79186},
    {1, 0, 1762, 48643},
    {2, 1, 1762, 64343},
    {1, 0, 1763, 13282},
    {0, 1, 1763, 0},
    {2, 1, 1764, 79574},
    {2, 1, 1765, 79653},
    {2, 1, 1766, 79793},
    {2, 1, 1767, 79993},
    {2, 1, 1768, 79653},
    {2, 1, 1769, 79653},
    {1, 0, 1770, 48643},
    {2, 1, 1770, 79574},
    {1, 0, 1771, 80174},
    {0, 1, 1771, 0},
    {2, 1, 1772, 80186},
    {1, 0, 1773, 52113},
    {2, 1, 1773, 80277},
    {2, 1, 1774, 80302},
    {2, 1, 1775, 80302},
    {1, 0, 1776, 80350},
    {0, 0, 1776, 0},
    {2, 0, 1776, 80411},
    {2, 1, 1776, 80459},
    {0, 2, 1777, 0},
    {1, 0, 1779, 80505},
    {0, 1, 1779, 0},
    {2, 1, 1780, 80730},
    {1, 0, 1781, 80770},
    {0, 1, 1781, 0},
    {2, 1, 1782, 80995},
    {2, 1, 1783, 80995},
    {1, 0, 1784, 81076},
    {0, 1, 1784, 0},
    {2, 2, 1785, 81307},
    {2, 1, 1787, 81307},
    {1, 0, 1788, 81416},
    {0, 1, 1788, 0},
    {2, 1, 1789, 81550},
    {2, 1, 1790, 81550},
    {1, 0, 1791, 81617},
    {2, 1, 1791, 81711},
    {1, 0, 1792, 80770},
    {2, 1, 1792, 81804},
    {1, 0, 1793, 81837},
    {2, 1, 1793, 81877},
    {2, 1, 1794, 81877},
    {1, 0, 1795, 81934},
    {2, 1, 1795, 56357},
    {2, 1, 1796, 56766},
    {2, 1, 1797, 56268},
    {0, 1, 1798, 0},
    {1, 0, 1799, 23277},
    {2, 1, 1799, 81993},
    {1, 0, 1800, 22369},
    {2, 1, 1800, 82026},
    {2, 1, 1801, 82026},
    {1, 0, 1802, 82078},
    {0, 1, 1802, 0},
    {0, 1, 1803, 0},
    {2, 0, 1804, 82226},
    {2, 0, 1804, 82265},
    {2, 1, 1804, 82293},
    {2, 0, 1805, 82293},
    {2, 0, 1805, 82329},
    {2, 1, 1805, 82371},
    {1, 0, 1806, 82401},
    {0, 1, 1806, 0},
    {0, 2, 1807, 0},
    {2, 1, 1809, 82545},
    {2, 3, 1810, 82593},
    {2, 3, 1813, 82642},
    {1, 0, 1816, 82665},
    {2, 0, 1816, 82690},
    {2, 2, 1816, 82593},
    {2, 1, 1818, 82593},
    {0, 1, 1819, 0},
    {1, 0, 1820, 43116},
    {2, 1, 1820, 64343},
    {2, 1, 1821, 64343},
    {1, 0, 1822, 11721},
    {0, 1, 1822, 0},
    {2, 1, 1823, 61090},
    {2, 2, 1824, 61090},
    {2, 2, 1826, 82948},
    {2, 3, 1828, 83009},
    {2, 1, 1831, 83158},
    {2, 2, 1832, 83215},
    {1, 0, 1834, 61236},
    {0, 1, 1834, 0},
    {2, 1, 1835, 83337},
    {2, 2, 1836, 61090},
    {2, 2, 1838, 53828},
    {2, 1, 1840, 13030},
    {2, 1, 1841, 83337},
    {1, 0, 1842, 80770},
    {2, 1, 1842, 63823},
    {2, 1, 1843, 63823},
    {0, 1, 1844, 0},
    {1, 0, 1845, 83591},
    {0, 1, 1845, 0},
    {2, 1, 1846, 83680},
    {2, 1, 1847, 83831},
    {1, 0, 1848, 83872},
    {0, 1, 1848, 0},
    {2, 1, 1849, 84035},
    {1, 0, 1850, 35721},
    {2, 1, 1850, 84094},
    {2, 1, 1851, 84094},
    {1, 0, 1852, 35721},
    {0, 1, 1852, 0},
    {2, 1, 1853, 84228},
    {2, 1, 1854, 84228},
    {1, 0, 1855, 84294},
    {2, 1, 1855, 84337},
    {1, 0, 1856, 84361},
    {2, 1, 1856, 84472},
    {2, 1, 1857, 13030},
    {1, 0, 1858, 84547},
    {0, 1, 1858, 0},
    {2, 1, 1859, 81804},
    {2, 1, 1860, 13030},
    {1, 0, 1861, 84735},
    {0, 1, 1861, 0},
    {2, 1, 1862, 14188},
    {2, 1, 1863, 14188},
    {2, 1, 1864, 14188},
    {2, 1, 1865, 84993},
    {1, 0, 1866, 85022},
    {0, 1, 1866, 0},
    {0, 1, 1867, 0},
    {2, 2, 1868, 64765},
    {2, 1, 1870, 64765},
    {2, 1, 1871, 64765},
    {1, 0, 1872, 64859},
    {0, 1, 1872, 0},
    {2, 1, 1873, 85687},
    {1, 0, 1874, 85702},
    {2, 0, 1874, 85717},
    {2, 1, 1874, 85797},
    {2, 1, 1875, 85797},
    {1, 0, 1876, 85848},
    {0, 1, 1876, 0},
    {2, 1, 1877, 86115},
    {2, 2, 1878, 86190},
    {1, 0, 1880, 86216},
    {0, 1, 1880, 0},
    {2, 1, 1881, 86469},
    {1, 0, 1882, 86524},
    {0, 1, 1882, 0},
    {2, 0, 1883, 86602},
    {2, 1, 1883, 14779},
    {2, 2, 1884, 86642},
    {1, 0, 1886, 54391},
    {0, 1, 1886, 0},
    {2, 1, 1887, 86714},
    {1, 0, 1888, 23554},
    {0, 1, 1888, 0},
    {2, 0, 1889, 86751},
    {2, 0, 1889, 86786},
    {0, 1, 1889, 0},
    {2, 1, 1890, 86786},
    {1, 0, 1891, 86873},
    {2, 0, 1891, 86891},
    {2, 1, 1891, 76314},
    {2, 2, 1892, 76314},
    {1, 0, 1894, 86997},
    {2, 3, 1894, 87136},
    {2, 1, 1897, 65515},
    {1, 0, 1898, 87168},
    {0, 1, 1898, 0},
    {2, 1, 1899, 87264},
    {2, 1, 1900, 87264},
    {1, 0, 1901, 87264},
    {0, 1, 1901, 0},
    {2, 1, 1902, 87329},
    {2, 1, 1903, 61143},
    {1, 0, 1904, 87394},
    {0, 1, 1904, 0},
    {0, 1, 1905, 0},
    {2, 1, 1906, 87802},
    {2, 1, 1907, 87802},
    {2, 1, 1908, 87979},
    {1, 0, 1909, 88000},
    {2, 0, 1909, 88019},
    {0, 1, 1909, 0},
    {0, 1, 1910, 0},
    {0, 1, 1911, 0},
    {2, 1, 1912, 88437},
    {2, 1, 1913, 88437},
    {2, 1, 1914, 88437},
    {1, 0, 1915, 88645},
    {0, 1, 1915, 0},
    {2, 1, 1916, 88437},
    {1, 0, 1917, 23277},
    {2, 1, 1917, 88805},
    {1, 0, 1918, 31460},
    {1, 1, 1918, 23408},
    {2, 0, 1919, 88896},
    {0, 1, 1919, 0},
    {2, 1, 1920, 88922},
    {2, 1, 1921, 88962},
    {1, 0, 1922, 80770},
    {0, 1, 1922, 0},
    {2, 1, 1923, 61090},
    {2, 2, 1924, 61090},
    {2, 1, 1926, 61090},
    {1, 0, 1927, 89157},
    {1, 0, 1927, 12244},
    {1, 0, 1927, 89251},
    {0, 1, 1927, 0},
    {0, 1, 1928, 0},
    {2, 1, 1929, 89772},
    {2, 1, 1930, 89932},
    {2, 1, 1931, 89772},
    {2, 2, 1932, 90164},
    {2, 1, 1934, 90277},
    {1, 0, 1935, 90307},
    {0, 1, 1935, 0},
    {2, 1, 1936, 89772},
    {2, 1, 1937, 89772},
    {2, 1, 1938, 41694},
    {1, 0, 1939, 90307},
    {0, 1, 1939, 0},
    {2, 1, 1940, 90729},
    {2, 1, 1941, 90796},
    {1, 0, 1942, 80770},
    {2, 1, 1942, 90848},
    {1, 0, 1943, 90869},
    {2, 1, 1943, 90887},
    {1, 0, 1944, 90906},
    {0, 1, 1944, 0},
    {0, 1, 1945, 0},
    {2, 1, 1946, 91033},
    {2, 2, 1947, 91083},
    {2, 2, 1949, 91083},
    {1, 0, 1951, 91109},
    {0, 1, 1951, 0},
    {0, 1, 1952, 0},
    {2, 1, 1953, 64343},
    {1, 0, 1954, 64684},
    {0, 1, 1954, 0},
    {1, 1, 1955, 91281},
    {2, 1, 1956, 91379},
    {2, 1, 1957, 91379},
    {1, 0, 1958, 91417},
    {2, 2, 1958, 23517},
    {2, 1, 1960, 51434},
    {1, 0, 1961, 91518},
    {2, 1, 1961, 91671},
    {2, 1, 1962, 91671},
    {2, 2, 1963, 91764},
    {2, 2, 1965, 91906},
    {2, 1, 1967, 80302},
    {2, 1, 1968, 80302},
    {2, 1, 1969, 80277},
    {1, 0, 1970, 91937},
    {2, 1, 1970, 91953},
    {1, 0, 1971, 35200},
    {0, 1, 1971, 0},
    {2, 1, 1972, 92019},
    {1, 0, 1973, 92063},
    {0, 1, 1973, 0},
    {2, 1, 1974, 92258},
    {1, 0, 1975, 92292},
    {2, 1, 1975, 92386},
    {2, 1, 1976, 92663},
    {2, 1, 1977, 92663},
    {1, 0, 1978, 11721},
    {0, 1, 1978, 0},
    {2, 0, 1979, 92836},
    {0, 1, 1979, 0},
    {2, 2, 1980, 92986},
    {2, 1, 1982, 93037},
    {2, 1, 1983, 92986},
    {1, 0, 1984, 93131},
    {0, 1, 1984, 0},
    {0, 1, 1985, 0},
    {2, 1, 1986, 22369},
    {2, 1, 1987, 25822},
    {2, 1, 1988, 93265},
    {1, 0, 1989, 93294},
    {2, 1, 1989, 69917},
    {1, 0, 1990, 31460},
    {0, 1, 1990, 0},
    {0, 1, 1991, 0},
    {2, 1, 1992, 25822},
    {2, 1, 1993, 25822},
    {1, 0, 1994, 22369},
    {2, 1, 1994, 93479},
    {1, 0, 1995, 15750},
    {0, 1, 1995, 0},
    {0, 1, 1996, 0},
    {2, 1, 1997, 93740},
    {2, 1, 1998, 93740},
    {1, 0, 1999, 93880},
    {0, 1, 1999, 0},
    {1, 1, 2000, 93944},
    {0, 2, 2001, 0},
    {2, 1, 2003, 94001},
    {1, 0, 2004, 35721},
    {0, 1, 2004, 0},
    {2, 1, 2005, 94072},
    {1, 0, 2006, 94097},
    {2, 1, 2006, 94113},
    {1, 0, 2007, 94139},
    {0, 1, 2007, 0},
    {2, 1, 2008, 94113},
    {1, 0, 2009, 94139},
    {0, 1, 2009, 0},
    {2, 1, 2010, 94309},
    {1, 0, 2011, 94336},
    {1, 1, 2011, 94369},
    {1, 0, 2012, 94397},
    {2, 2, 2012, 61090},
    {2, 1, 2014, 61090},
    {2, 1, 2015, 62058},
    {1, 0, 2016, 8482},
    {0, 1, 2016, 0},
    {0, 1, 2017, 0},
    {2, 0, 2018, 94470},
    {2, 1, 2018, 13765},
    {1, 0, 2019, 94509},
    {2, 2, 2019, 13765},
    {2, 1, 2021, 13209},
    {0, 1, 2022, 0},
    {1, 0, 2023, 13727},
    {2, 1, 2023, 94730},
    {1, 0, 2024, 50978},
    {2, 1, 2024, 94871},
    {2, 1, 2025, 94871},
    {1, 0, 2026, 94994},
    {0, 1, 2026, 0},
    {2, 1, 2027, 95166},
    {2, 5, 2028, 95166},
    {1, 0, 2033, 95200},
    {2, 2, 2033, 95166},
    {1, 0, 2035, 95200},
    {2, 2, 2035, 71833},
    {2, 1, 2037, 71833},
    {2, 1, 2038, 95279},
    {0, 1, 2039, 0},
    {1, 0, 2040, 95324},
    {2, 2, 2040, 95414},
    {1, 1, 2042, 95469},
    {0, 0, 2043, 0},
    {2, 1, 2043, 95510},
    {1, 0, 2044, 95544},
    {0, 1, 2044, 0},
    {2, 2, 2045, 95678},
    {1, 0, 2047, 76733},
    {2, 1, 2047, 43701},
    {1, 0, 2048, 95732},
    {2, 2, 2048, 56357},
    {2, 1, 2050, 56357},
    {2, 1, 2051, 56415},
    {1, 0, 2052, 23277},
    {2, 1, 2052, 95756},
    {1, 0, 2053, 95814},
    {0, 1, 2053, 0},
    {2, 1, 2054, 13209},
    {1, 0, 2055, 94509},
    {2, 1, 2055, 12843},
    {1, 0, 2056, 42033},
    {2, 0, 2056, 95886},
    {2, 1, 2056, 95922},
    {1, 0, 2057, 54121},
    {0, 1, 2057, 0},
    {0, 1, 2058, 0},
    {2, 1, 2059, 96112},
    {2, 1, 2060, 96112},
    {2, 2, 2061, 88805},
    {1, 0, 2063, 96180},
    {0, 1, 2063, 0},
    {2, 1, 2064, 96288},
    {1, 0, 2065, 51434},
    {0, 1, 2065, 0},
    {2, 1, 2066, 96367},
    {2, 1, 2067, 96367},
    {2, 1, 2068, 96367},
    {1, 0, 2069, 93294},
    {2, 1, 2069, 96539},
    {2, 1, 2070, 96581},
    {1, 0, 2071, 22369},
    {2, 1, 2071, 96717},
    {1, 0, 2072, 31460},
    {2, 1, 2072, 27540},
    {1, 0, 2073, 27540},
    {0, 1, 2073, 0},
    {2, 2, 2074, 50605},
    {1, 0, 2076, 48643},
    {2, 1, 2076, 96962},
    {0, 1, 2077, 0},
    {1, 0, 2078, 66673},
    {2, 0, 2078, 82593},
    {2, 0, 2078, 9868},
    {0, 1, 2078, 0},
    {2, 2, 2079, 9868},
    {1, 0, 2081, 97077},
    {0, 1, 2081, 0},
    {2, 0, 2082, 97129},
    {2, 1, 2082, 52605},
    {2, 2, 2083, 52605},
    {2, 1, 2085, 52605},
    {1, 0, 2086, 97208},
    {2, 1, 2086, 54799},
    {2, 1, 2087, 97237},
    {1, 0, 2088, 15750},
    {2, 0, 2088, 63344},
    {2, 1, 2088, 97309},
    {0, 1, 2089, 0},
    {1, 0, 2090, 48643},
    {2, 1, 2090, 50784},
    {1, 0, 2091, 15750},
    {2, 1, 2091, 29911},
    {1, 0, 2092, 51249},
    {2, 2, 2092, 97344},
    {1, 0, 2094, 15750},
    {2, 2, 2094, 97380},
    {1, 0, 2096, 97410},
    {2, 2, 2096, 97431},
    {1, 0, 2098, 97464},
    {0, 1, 2098, 0},
    {1, 0, 2099, 11721},
    {0, 1, 2099, 0},
    {2, 1, 2100, 97577},
    {2, 1, 2101, 77178},
    {1, 0, 2102, 97643},
    {2, 0, 2102, 25822},
    {2, 2, 2102, 97739},
    {1, 0, 2104, 11721},
    {2, 1, 2104, 97805},
    {1, 0, 2105, 97823},
    {0, 1, 2105, 0},
    {2, 1, 2106, 97956},
    {1, 0, 2107, 98002},
    {2, 1, 2107, 13765},
    {0, 1, 2108, 0},
    {1, 0, 2109, 13727},
    {0, 1, 2109, 0},
    {0, 1, 2110, 0},
    {2, 2, 2111, 64765},
    {2, 2, 2113, 64765},
    {1, 0, 2115, 64859},
    {0, 1, 2115, 0},
    {2, 1, 2116, 93037},
    {1, 0, 2117, 87394},
    {0, 1, 2117, 0},
    {1, 3, 2118, 54121},
    {1, 2, 2121, 54121},
    {2, 2, 2123, 98764},
    {2, 2, 2125, 98764},
    {2, 1, 2127, 99206},
    {2, 1, 2128, 99391},
    {2, 1, 2129, 99391},
    {2, 2, 2130, 13765},
    {2, 2, 2132, 13765},
    {2, 2, 2134, 13209},
    {1, 1, 2136, 99917},
    {2, 1, 2137, 99391},
    {2, 2, 2138, 100298},
    {2, 1, 2140, 100298},
    {2, 2, 2141, 100298},
    {2, 1, 2143, 13209},
    {2, 2, 2144, 101101},
    {2, 2, 2146, 101226},
    {2, 2, 2148, 101101},
    {2, 3, 2150, 101385},
    {2, 2, 2153, 101385},
    {2, 2, 2155, 101523},
    {2, 2, 2157, 101523},
    {2, 1, 2159, 73558},
    {2, 2, 2160, 101690},
    {2, 2, 2162, 31288},
    {2, 2, 2164, 6763},
    {2, 2, 2166, 6763},
    {1, 0, 2168, 99917},
    {0, 1, 2168, 0},
    {0, 1, 2169, 0},
    {1, 2, 2170, 54121},
    {2, 2, 2172, 102245},
    {2, 1, 2174, 102245},
    {2, 1, 2175, 102245},
    {2, 3, 2176, 102447},
    {2, 2, 2179, 102447},
    {2, 2, 2181, 88805},
    {2, 2, 2183, 88805},
    {2, 2, 2185, 13209},
    {2, 1, 2187, 13209},
    {2, 2, 2188, 13765},
    {2, 3, 2190, 50115},
    {2, 1, 2193, 102960},
    {2, 2, 2194, 31288},
    {1, 0, 2196, 64684},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 211, 1, 17, 0, 0},
    {80256, 0, 2005, 4, 4, 0, 0},
    {20699, 0, 447, 5, 1, 0, 0},
    {0, 0, 49, 1, 0, 0, 0},
    {0, 0, 36, 3, 0, 0, 0},
    {0, 0, 0, 20, 0, 0, 0},
    {0, 0, 20, 16, 0, 0, 0},
    {12179, 0, 2435, 30, 32, 0, 0},
    {0, 0, 2465, 17, 0, 0, 0},
    {0, 0, 2257, 2, 0, 1, 0},
    {14687, 0, 270, 4, 0, 1, 0},
    {0, 0, 1828, 2, 0, 0, 0},
    {0, 0, 1817, 2, 0, 0, 0},
    {0, 0, 1819, 2, 0, 0, 0},
    {10618, 0, 1127, 5, 0, 0, 0},
    {37439, 0, 892, 21, 4, 0, 0},
    {77311, 0, 1937, 3, 0, 1, 0},
    {77558, 0, 1940, 3, 0, 1, 0},
    {0, 0, 1875, 5, 0, 1, 0},
    {12698, 0, 216, 15, 18, 0, 0},
    {79268, 0, 1992, 8, 0, 0, 0},
    {0, 0, 1830, 4, 0, 1, 0},
    {0, 0, 1138, 5, 0, 0, 0},
    {75649, 0, 1919, 7, 0, 1, 0},
    {0, 0, 2315, 2, 0, 0, 0},
    {0, 0, 1563, 2, 0, 0, 0},
    {0, 0, 1652, 5, 0, 0, 0},
    {0, 0, 1552, 2, 0, 0, 0},
    {0, 0, 1649, 3, 0, 0, 0},
    {0, 0, 585, 1, 0, 0, 0},
    {41779, 0, 962, 4, 0, 1, 0},
    {0, 0, 1597, 3, 0, 0, 0},
    {0, 0, 845, 1, 0, 0, 0},
    {0, 0, 1836, 3, 0, 0, 0},
    {0, 0, 188, 2, 32, 0, 0},
    {0, 0, 84, 1, 1, 0, 0},
    {0, 0, 2098, 4, 0, 0, 0},
    {0, 0, 52, 1, 0, 0, 0},
    {0, 0, 2066, 3, 32, 0, 0},
    {95574, 0, 2336, 3, 0, 0, 0},
    {0, 0, 1976, 2, 0, 0, 0},
    {0, 0, 476, 2, 0, 0, 0},
    {0, 0, 2152, 3, 0, 0, 0},
    {0, 0, 474, 1, 10, 0, 0},
    {0, 0, 2151, 1, 0, 0, 0},
    {0, 0, 2435, 30, 0, 0, 0},
    {0, 0, 1858, 1, 0, 0, 0},
    {0, 0, 1261, 3, 0, 0, 0},
    {0, 0, 834, 1, 0, 0, 0},
    {0, 0, 655, 3, 0, 0, 0},
    {0, 0, 45, 1, 0, 0, 0},
    {35102, 0, 832, 2, 0, 0, 0},
    {0, 0, 1904, 4, 0, 0, 0},
    {78037, 0, 1953, 6, 0, 0, 0},
    {36044, 0, 864, 5, 0, 0, 0},
    {0, 0, 889, 2, 0, 0, 0},
    {0, 0, 2383, 1, 0, 0, 0},
    {94357, 0, 2300, 1, 0, 0, 0},
    {61270, 0, 1509, 8, 0, 0, 0},
    {0, 0, 2229, 5, 0, 0, 0},
    {0, 0, 250, 6, 0, 0, 0},
    {0, 0, 2198, 8, 0, 0, 0},
    {0, 0, 158, 4, 25, 0, 0},
    {57729, 0, 1464, 33, 0, 0, 0},
    {91142, 0, 2225, 4, 0, 0, 0},
    {0, 0, 1978, 5, 0, 0, 0},
    {0, 0, 2117, 6, 0, 0, 0},
    {0, 0, 2279, 5, 0, 0, 0},
    {0, 0, 1685, 2, 0, 0, 0},
    {0, 0, 2043, 3, 0, 0, 0},
    {0, 0, 2215, 2, 0, 0, 0},
    {0, 0, 2217, 2, 0, 0, 0},
    {0, 0, 2355, 6, 0, 0, 0},
    {56799, 56856, 1439, 5, 0, 0, 0},
    {0, 0, 1449, 7, 0, 0, 0},
    {0, 0, 1587, 2, 0, 0, 0},
    {11916, 0, 191, 1, 8, 0, 0},
    {73361, 0, 1862, 6, 0, 0, 0},
    {0, 0, 2158, 4, 0, 0, 0},
    {0, 0, 1012, 4, 0, 0, 0},
    {35563, 0, 1712, 9, 0, 1, 0},
    {0, 0, 888, 1, 0, 0, 0},
    {0, 0, 1208, 2, 0, 0, 0},
    {0, 0, 1188, 8, 0, 0, 0},
    {0, 0, 2107, 4, 0, 0, 0},
    {0, 0, 55, 1, 0, 0, 0},
    {48465, 0, 1172, 4, 0, 0, 0},
    {0, 0, 1165, 2, 0, 0, 0},
    {0, 0, 1167, 5, 0, 0, 0},
    {0, 0, 1227, 4, 0, 0, 0},
    {0, 0, 2406, 2, 0, 0, 0},
    {20233, 0, 428, 5, 1, 0, 0},
    {60837, 0, 1501, 2, 20, 0, 0},
    {20380, 0, 2191, 5, 0, 0, 0},
    {76924, 0, 1931, 3, 0, 0, 0},
    {0, 0, 1125, 2, 0, 0, 0},
    {0, 0, 44, 1, 0, 0, 0},
    {0, 0, 58, 3, 0, 0, 0},
    {0, 0, 1143, 2, 0, 0, 0},
    {42172, 0, 979, 11, 0, 0, 0},
    {94760, 0, 2317, 3, 0, 0, 0},
    {8584, 0, 88, 1, 3, 0, 0},
    {0, 0, 2404, 2, 0, 0, 0},
    {12633, 0, 212, 4, 7, 0, 0},
    {0, 0, 2166, 6, 0, 0, 0},
    {12544, 0, 208, 2, 9, 0, 2},
    {73720, 0, 1870, 3, 4, 0, 0},
    {0, 0, 53, 1, 0, 0, 0},
    {0, 0, 1548, 3, 0, 0, 0},
    {0, 0, 1616, 2, 0, 0, 0},
    {33970, 0, 800, 4, 0, 0, 0},
    {0, 0, 2259, 5, 0, 0, 0},
    {0, 0, 804, 1, 0, 0, 0},
    {0, 0, 771, 3, 0, 0, 0},
    {14092, 9311, 261, 3, 10, 0, 1},
    {0, 0, 978, 1, 0, 0, 0},
    {82110, 0, 2046, 3, 0, 1, 0},
    {77145, 0, 1934, 3, 0, 0, 0},
    {14038, 0, 257, 3, 19, 0, 1},
    {20833, 0, 2302, 4, 0, 0, 0},
    {0, 0, 63, 1, 0, 0, 0},
    {0, 0, 2247, 3, 0, 0, 0},
    {0, 0, 2416, 1, 0, 0, 0},
    {25354, 0, 588, 3, 0, 0, 0},
    {88053, 0, 2173, 7, 0, 0, 0},
    {0, 0, 2419, 2, 0, 0, 0},
    {17655, 0, 359, 5, 0, 0, 0},
    {0, 0, 1968, 2, 0, 0, 0},
    {0, 0, 1618, 2, 0, 0, 0},
    {41424, 0, 952, 4, 4, 0, 0},
    {0, 0, 1739, 6, 0, 0, 0},
    {0, 0, 522, 1, 0, 0, 0},
    {0, 0, 519, 3, 0, 0, 0},
    {0, 0, 1826, 2, 0, 0, 0},
    {77819, 0, 1947, 1, 0, 0, 0},
    {0, 0, 1621, 2, 0, 0, 0},
    {0, 0, 2104, 3, 0, 0, 0},
    {0, 0, 2250, 3, 0, 0, 0},
    {0, 0, 1358, 3, 0, 0, 0},
    {0, 0, 165, 1, 0, 0, 0},
    {0, 0, 1554, 5, 0, 0, 0},
    {0, 0, 242, 4, 0, 0, 0},
    {0, 0, 1773, 2, 0, 0, 0},
    {10824, 10839, 162, 2, 0, 0, 0},
    {9311, 0, 679, 2, 0, 0, 0},
    {80438, 0, 2011, 3, 0, 0, 0},
    {0, 0, 2206, 5, 0, 1, 0},
    {23297, 0, 536, 4, 0, 0, 0},
    {15767, 0, 304, 5, 0, 0, 0},
    {0, 0, 556, 3, 0, 0, 0},
    {0, 0, 649, 3, 0, 0, 0},
    {0, 0, 1061, 4, 0, 0, 0},
    {0, 0, 1264, 5, 0, 0, 0},
    {0, 0, 958, 4, 0, 0, 0},
    {0, 0, 1630, 2, 0, 0, 0},
    {0, 0, 1627, 3, 0, 0, 0},
    {93155, 0, 2264, 6, 0, 0, 0},
    {70451, 0, 1759, 8, 0, 0, 0},
    {0, 0, 1252, 2, 0, 0, 0},
    {0, 0, 1250, 2, 0, 0, 0},
    {0, 0, 1107, 3, 0, 0, 0},
    {0, 0, 166, 1, 0, 0, 0},
    {0, 0, 1237, 3, 0, 0, 0},
    {0, 0, 2053, 2, 0, 0, 0},
    {0, 0, 1340, 5, 0, 0, 0},
    {19563, 19701, 414, 14, 1, 2, 0},
    {89201, 89244, 2197, 1, 32, 0, 0},
    {0, 0, 1810, 3, 0, 1, 0},
    {0, 0, 616, 2, 0, 0, 0},
    {74801, 0, 1898, 3, 0, 0, 0},
    {0, 0, 612, 4, 0, 0, 0},
    {0, 0, 2364, 5, 0, 0, 0},
    {0, 0, 1381, 4, 0, 0, 0},
    {0, 0, 1386, 3, 0, 0, 0},
    {0, 0, 177, 1, 8, 0, 0},
    {0, 0, 1246, 1, 17, 0, 0},
    {12182, 0, 197, 1, 8, 0, 0},
    {0, 0, 719, 4, 0, 0, 0},
    {0, 0, 202, 1, 8, 0, 0},
    {0, 0, 956, 2, 0, 0, 0},
    {0, 0, 883, 4, 0, 0, 0},
    {0, 0, 1868, 2, 32, 0, 0},
    {0, 0, 114, 1, 3, 0, 0},
    {9550, 0, 95, 1, 1, 0, 1},
    {20377, 0, 433, 6, 1, 0, 0},
    {0, 0, 1356, 2, 0, 0, 0},
    {0, 0, 1329, 2, 0, 0, 0},
    {50596, 0, 1233, 4, 0, 0, 0},
    {0, 0, 468, 4, 0, 0, 0},
    {11394, 0, 179, 1, 8, 0, 0},
    {0, 0, 1671, 2, 0, 0, 0},
    {0, 0, 50, 1, 0, 0, 0},
    {0, 0, 1581, 3, 0, 0, 0},
    {0, 0, 410, 2, 0, 0, 0},
    {0, 0, 1256, 1, 0, 0, 0},
    {0, 0, 111, 3, 2, 0, 0},
    {0, 0, 144, 1, 14, 0, 0},
    {65302, 0, 1632, 2, 0, 0, 0},
    {0, 0, 2219, 6, 0, 0, 0},
    {0, 0, 1873, 2, 0, 0, 0},
    {35915, 0, 861, 3, 0, 1, 0},
    {0, 0, 2145, 2, 0, 0, 0},
    {0, 0, 566, 4, 0, 0, 0},
    {0, 0, 1970, 2, 0, 0, 0},
    {0, 0, 1700, 4, 0, 0, 0},
    {24010, 0, 552, 4, 0, 0, 0},
    {11250, 0, 175, 2, 8, 0, 0},
    {34913, 0, 826, 3, 0, 0, 0},
    {0, 0, 2352, 1, 0, 0, 0},
    {19171, 0, 403, 4, 0, 0, 0},
    {72973, 0, 1852, 2, 0, 0, 0},
    {0, 0, 1682, 3, 0, 0, 0},
    {18852, 0, 395, 8, 0, 0, 0},
    {84756, 0, 2111, 6, 0, 0, 0},
    {0, 0, 1257, 4, 0, 0, 0},
    {18125, 0, 376, 19, 0, 0, 0},
    {12176, 0, 196, 1, 8, 0, 0},
    {0, 0, 818, 1, 0, 0, 0},
    {12277, 0, 201, 1, 8, 0, 1},
    {35016, 0, 829, 3, 0, 0, 0},
    {0, 0, 785, 2, 0, 0, 0},
    {0, 0, 726, 2, 0, 0, 0},
    {0, 0, 1821, 2, 0, 0, 0},
    {0, 0, 72, 2, 0, 0, 0},
    {0, 0, 99, 1, 1, 0, 0},
    {80093, 0, 2000, 2, 0, 0, 0},
    {35738, 0, 853, 5, 0, 0, 0},
    {60526, 0, 1497, 4, 20, 0, 0},
    {74562, 0, 1888, 4, 0, 0, 0},
    {0, 0, 1118, 6, 0, 0, 0},
    {0, 0, 2306, 3, 0, 0, 0},
    {0, 0, 1752, 5, 0, 0, 0},
    {12208, 0, 198, 1, 10, 0, 0},
    {0, 0, 1972, 4, 0, 0, 0},
    {0, 0, 2029, 2, 0, 0, 0},
    {0, 0, 1421, 1, 0, 0, 0},
    {0, 0, 199, 1, 8, 0, 0},
    {10887, 9398, 164, 1, 0, 0, 0},
    {0, 0, 1231, 2, 0, 0, 0},
    {50327, 0, 1224, 3, 0, 0, 0},
    {97276, 0, 2397, 3, 0, 0, 0},
    {0, 0, 2183, 2, 0, 1, 0},
    {0, 0, 1078, 3, 0, 0, 0},
    {0, 0, 993, 2, 0, 0, 0},
    {0, 0, 1767, 1, 0, 0, 0},
    {11599, 0, 184, 1, 8, 0, 0},
    {16407, 0, 324, 15, 0, 0, 0},
    {20793, 0, 456, 6, 1, 0, 0},
    {0, 0, 852, 1, 0, 0, 0},
    {0, 0, 704, 2, 0, 0, 0},
    {0, 0, 2137, 2, 0, 0, 0},
    {0, 0, 533, 3, 0, 0, 0},
    {40797, 0, 925, 6, 4, 0, 0},
    {10645, 0, 1543, 5, 23, 0, 0},
    {0, 0, 510, 1, 0, 0, 0},
    {26749, 0, 636, 2, 0, 0, 0},
    {0, 0, 634, 2, 0, 0, 0},
    {0, 0, 632, 2, 0, 0, 0},
    {9377, 9401, 91, 1, 0, 0, 0},
    {0, 0, 1721, 3, 0, 0, 0},
    {77896, 0, 1948, 5, 0, 0, 0},
    {0, 0, 1586, 1, 0, 0, 0},
    {0, 0, 2294, 3, 0, 0, 0},
    {0, 0, 2084, 4, 0, 0, 0},
    {0, 0, 1569, 2, 0, 0, 0},
    {41886, 0, 966, 4, 0, 0, 0},
    {0, 0, 2077, 7, 0, 0, 0},
    {0, 0, 40, 2, 0, 0, 0},
    {9252, 9278, 87, 1, 30, 0, 0},
    {0, 0, 1660, 5, 0, 0, 0},
    {0, 0, 1640, 2, 0, 0, 0},
    {0, 0, 349, 10, 0, 0, 0},
    {25404, 0, 591, 3, 0, 0, 0},
    {0, 0, 147, 3, 15, 0, 0},
    {0, 0, 1724, 4, 0, 0, 0},
    {0, 0, 811, 2, 0, 0, 0},
    {0, 0, 808, 3, 0, 0, 0},
    {8549, 0, 56, 2, 4, 0, 0},
    {0, 0, 1099, 2, 0, 0, 0},
    {0, 0, 136, 1, 21, 0, 0},
    {0, 0, 48, 1, 24, 0, 0},
    {0, 0, 1823, 3, 0, 0, 0},
    {0, 0, 1634, 3, 0, 0, 0},
    {0, 0, 1895, 3, 0, 1, 0},
    {0, 0, 2393, 3, 0, 0, 0},
    {33719, 0, 788, 3, 0, 0, 0},
    {0, 0, 594, 1, 0, 0, 0},
    {0, 0, 1196, 2, 0, 0, 0},
    {0, 0, 2402, 2, 0, 0, 0},
    {11135, 0, 170, 1, 8, 0, 0},
    {54677, 0, 1379, 2, 0, 0, 0},
    {0, 0, 1669, 2, 0, 0, 0},
    {0, 0, 1389, 1, 0, 0, 0},
    {0, 0, 1391, 2, 0, 0, 0},
    {0, 0, 1390, 1, 0, 0, 0},
    {0, 0, 1668, 1, 0, 0, 0},
    {0, 0, 1395, 2, 0, 0, 0},
    {0, 0, 265, 1, 32, 0, 0},
    {0, 0, 1397, 1, 0, 0, 0},
    {0, 0, 1385, 1, 0, 0, 0},
    {14372, 0, 266, 4, 8, 0, 1},
    {14280, 0, 264, 1, 8, 0, 1},
    {0, 0, 2345, 2, 0, 0, 0},
    {0, 0, 1394, 1, 0, 0, 0},
    {0, 0, 1665, 3, 0, 0, 0},
    {0, 0, 1393, 1, 0, 0, 0},
    {95482, 0, 2334, 2, 0, 0, 0},
    {0, 0, 2292, 2, 0, 0, 0},
    {0, 0, 2309, 2, 0, 0, 0},
    {0, 0, 1565, 4, 0, 0, 0},
    {0, 0, 1176, 6, 0, 0, 0},
    {21028, 0, 465, 3, 0, 0, 0},
    {0, 0, 2017, 4, 0, 0, 0},
    {0, 0, 1535, 1, 0, 0, 0},
    {67716, 0, 1704, 5, 0, 1, 0},
    {83605, 0, 2088, 4, 0, 0, 0},
    {97502, 0, 2412, 4, 0, 0, 0},
    {0, 0, 2095, 3, 0, 0, 0},
    {65199, 0, 1623, 4, 0, 0, 0},
    {0, 0, 2427, 5, 0, 1, 0},
    {0, 0, 1603, 2, 0, 0, 0},
    {26843, 0, 638, 4, 0, 0, 0},
    {26979, 0, 645, 4, 0, 0, 0},
    {0, 0, 142, 1, 5, 0, 0},
    {0, 0, 502, 2, 30, 0, 0},
    {51619, 0, 1273, 4, 0, 0, 0},
    {0, 0, 1437, 2, 0, 0, 0},
    {0, 0, 2211, 4, 0, 0, 0},
    {40201, 0, 913, 2, 4, 1, 0},
    {22386, 0, 509, 1, 18, 0, 0},
    {0, 0, 1210, 3, 0, 0, 0},
    {91552, 0, 2237, 8, 4, 0, 0},
    {11210, 0, 174, 1, 8, 0, 0},
    {0, 0, 2052, 1, 0, 0, 0},
    {75470, 0, 1917, 2, 0, 0, 0},
    {75175, 0, 1913, 4, 0, 0, 0},
    {62932, 0, 1536, 3, 0, 0, 0},
    {0, 0, 1673, 3, 0, 1, 0},
    {0, 0, 2389, 4, 0, 0, 0},
    {0, 0, 2055, 6, 0, 0, 0},
    {0, 0, 210, 1, 13, 0, 0},
    {21982, 22000, 498, 4, 0, 0, 0},
    {11391, 0, 178, 1, 8, 0, 0},
    {0, 0, 82, 2, 0, 0, 0},
    {0, 0, 1575, 1, 21, 0, 0},
    {14001, 0, 256, 1, 9, 0, 0},
    {95245, 0, 2326, 5, 0, 0, 0},
    {0, 0, 1277, 3, 0, 0, 0},
    {0, 0, 1859, 3, 0, 0, 0},
    {0, 0, 524, 1, 0, 0, 0},
    {0, 0, 1157, 5, 0, 0, 0},
    {11400, 0, 180, 1, 8, 0, 0},
    {17793, 0, 364, 8, 0, 0, 0},
    {76753, 0, 1926, 5, 0, 1, 0},
    {0, 0, 795, 2, 0, 0, 0},
    {10425, 0, 137, 1, 33, 0, 0},
    {0, 0, 1709, 3, 0, 0, 0},
    {0, 0, 1571, 3, 0, 0, 0},
    {0, 0, 412, 2, 0, 0, 0},
    {0, 0, 260, 1, 12, 0, 0},
    {43812, 0, 1028, 11, 0, 0, 0},
    {25258, 0, 586, 2, 0, 0, 0},
    {0, 0, 1222, 2, 0, 0, 0},
    {0, 0, 1221, 1, 0, 0, 0},
    {0, 0, 1781, 5, 0, 0, 0},
    {74319, 0, 1883, 5, 0, 0, 0},
    {0, 0, 543, 2, 0, 0, 0},
    {0, 0, 652, 3, 0, 0, 0},
    {40938, 12894, 934, 7, 4, 0, 0},
    {0, 0, 701, 3, 0, 0, 0},
    {0, 0, 1269, 1, 0, 0, 0},
    {30045, 0, 723, 3, 0, 0, 0},
    {24237, 0, 559, 7, 0, 0, 0},
    {71666, 0, 1790, 4, 0, 0, 0},
    {0, 0, 1789, 1, 0, 0, 0},
    {0, 0, 2387, 2, 0, 0, 0},
    {0, 0, 300, 1, 0, 0, 0},
    {0, 0, 276, 22, 0, 0, 0},
    {51804, 10618, 1280, 2, 0, 0, 0},
    {0, 0, 2002, 3, 0, 0, 0},
    {0, 0, 1371, 1, 0, 0, 0},
    {0, 0, 1363, 6, 0, 0, 0},
    {0, 0, 1282, 6, 0, 0, 0},
    {0, 0, 1296, 4, 0, 0, 0},
    {0, 0, 1327, 2, 0, 0, 0},
    {52935, 0, 1304, 4, 0, 0, 0},
    {0, 0, 1375, 3, 0, 0, 0},
    {0, 0, 1321, 1, 0, 0, 0},
    {0, 0, 1378, 1, 0, 0, 0},
    {0, 0, 1324, 1, 0, 0, 0},
    {53288, 0, 1322, 2, 0, 0, 0},
    {0, 0, 1319, 2, 0, 0, 0},
    {0, 0, 1813, 3, 0, 0, 0},
    {9311, 0, 1288, 6, 0, 0, 0},
    {0, 0, 1325, 2, 0, 0, 0},
    {0, 0, 1352, 2, 0, 0, 0},
    {0, 0, 1372, 3, 0, 0, 0},
    {0, 0, 1294, 2, 0, 0, 0},
    {0, 0, 1300, 2, 0, 0, 0},
    {0, 0, 1314, 5, 0, 0, 0},
    {0, 0, 1308, 1, 0, 0, 0},
    {0, 0, 1309, 1, 0, 0, 0},
    {0, 0, 1369, 2, 0, 0, 0},
    {0, 0, 1302, 2, 0, 0, 0},
    {0, 0, 1310, 4, 0, 0, 0},
    {0, 0, 2139, 3, 0, 0, 0},
    {0, 0, 2130, 4, 0, 0, 0},
    {11141, 0, 171, 1, 8, 0, 0},
    {64179, 0, 1589, 4, 0, 0, 0},
    {79180, 0, 1988, 2, 0, 0, 0},
    {79222, 0, 1990, 2, 17, 0, 0},
    {35296, 0, 840, 3, 0, 0, 0},
    {36440, 0, 869, 4, 28, 0, 0},
    {0, 0, 2289, 3, 0, 0, 0},
    {73147, 0, 1856, 2, 0, 0, 0},
    {0, 0, 835, 1, 0, 0, 0},
    {9631, 0, 100, 11, 29, 0, 0},
    {0, 0, 1213, 3, 0, 0, 0},
    {0, 0, 1216, 2, 0, 0, 0},
    {0, 0, 1503, 5, 0, 1, 0},
    {0, 0, 2069, 8, 0, 1, 0},
    {0, 0, 2272, 5, 0, 0, 0},
    {0, 0, 706, 2, 0, 0, 0},
    {0, 0, 581, 3, 0, 1, 0},
    {55318, 0, 1398, 2, 0, 0, 0},
    {0, 0, 1412, 1, 0, 0, 0},
    {0, 0, 1331, 2, 0, 0, 0},
    {0, 0, 791, 4, 0, 0, 0},
    {0, 0, 1147, 2, 0, 0, 0},
    {0, 0, 67, 3, 0, 0, 0},
    {0, 0, 79, 3, 0, 0, 0},
    {11736, 11853, 190, 1, 9, 0, 1},
    {0, 0, 1961, 2, 0, 0, 0},
    {0, 0, 1089, 3, 0, 0, 0},
    {0, 0, 2382, 1, 0, 0, 0},
    {0, 0, 1092, 3, 0, 0, 0},
    {0, 0, 1145, 2, 0, 0, 0},
    {0, 0, 1646, 1, 0, 0, 0},
    {0, 0, 1551, 1, 0, 0, 0},
    {0, 0, 1645, 1, 0, 0, 0},
    {0, 0, 1647, 2, 0, 0, 0},
    {0, 0, 1508, 1, 0, 0, 0},
    {0, 0, 712, 2, 0, 0, 0},
    {0, 0, 745, 10, 0, 0, 0},
    {0, 0, 1254, 2, 0, 0, 0},
    {85754, 0, 2127, 3, 0, 0, 0},
    {0, 0, 777, 4, 0, 0, 0},
    {16407, 0, 321, 3, 0, 0, 0},
    {0, 0, 2320, 4, 0, 0, 0},
    {44357, 0, 1039, 1, 0, 1, 0},
    {0, 0, 1040, 4, 0, 0, 0},
    {0, 0, 1048, 2, 0, 0, 0},
    {0, 0, 1047, 1, 0, 0, 0},
    {0, 0, 1046, 1, 0, 0, 0},
    {0, 0, 1044, 2, 0, 0, 0},
    {0, 0, 1050, 1, 0, 0, 0},
    {0, 0, 2061, 1, 0, 0, 0},
    {0, 0, 1059, 1, 0, 0, 0},
    {0, 0, 1060, 1, 8, 0, 1},
    {0, 0, 1054, 3, 0, 0, 0},
    {0, 0, 1052, 2, 0, 0, 0},
    {0, 0, 1051, 1, 0, 0, 0},
    {0, 0, 1057, 2, 0, 0, 0},
    {0, 0, 998, 3, 0, 0, 0},
    {0, 0, 1001, 1, 0, 0, 0},
    {0, 0, 2092, 3, 0, 0, 0},
    {0, 0, 846, 2, 0, 0, 0},
    {0, 0, 1081, 4, 0, 0, 0},
    {30249, 0, 728, 5, 0, 0, 0},
    {0, 0, 1983, 5, 0, 0, 0},
    {0, 0, 2361, 3, 0, 0, 0},
    {0, 0, 1017, 2, 0, 0, 0},
    {0, 0, 1016, 1, 0, 0, 0},
    {22960, 0, 530, 3, 0, 0, 0},
    {0, 0, 1101, 3, 0, 0, 0},
    {0, 0, 1104, 3, 0, 0, 0},
    {0, 0, 2062, 4, 0, 0, 0},
    {50816, 0, 2410, 2, 17, 1, 0},
    {0, 0, 1775, 2, 0, 0, 0},
    {86232, 0, 2134, 3, 0, 0, 0},
    {0, 0, 1967, 1, 0, 0, 0},
    {8634, 0, 64, 3, 0, 0, 0},
    {0, 0, 1419, 2, 0, 0, 0},
    {35551, 0, 848, 4, 0, 0, 0},
    {0, 0, 1910, 2, 0, 0, 0},
    {0, 0, 762, 2, 0, 0, 0},
    {0, 0, 2374, 2, 0, 0, 0},
    {28156, 0, 684, 7, 0, 1, 0},
    {0, 0, 1757, 1, 0, 0, 0},
    {28524, 0, 691, 9, 0, 1, 0},
    {0, 0, 700, 1, 0, 0, 0},
    {0, 0, 1676, 1, 10, 0, 1},
    {0, 0, 1677, 1, 10, 0, 1},
    {0, 0, 1777, 4, 0, 0, 0},
    {0, 0, 2341, 4, 0, 0, 0},
    {0, 0, 2036, 5, 0, 0, 0},
    {0, 0, 1411, 1, 0, 0, 0},
    {0, 0, 1413, 1, 0, 0, 0},
    {0, 0, 1422, 1, 0, 0, 0},
    {0, 0, 1431, 2, 0, 0, 0},
    {0, 0, 1414, 2, 32, 0, 0},
    {0, 0, 1400, 11, 0, 0, 0},
    {0, 0, 1426, 3, 0, 0, 0},
    {0, 0, 2033, 3, 0, 0, 0},
    {0, 0, 1433, 2, 0, 0, 0},
    {0, 0, 2041, 2, 0, 0, 0},
    {0, 0, 1429, 2, 0, 0, 0},
    {34104, 0, 806, 2, 0, 0, 0},
    {0, 0, 2014, 3, 0, 0, 0},
    {9296, 0, 89, 2, 1, 0, 0},
    {40874, 25492, 931, 3, 4, 0, 0},
    {0, 0, 339, 10, 0, 0, 0},
    {0, 0, 758, 1, 0, 0, 0},
    {0, 0, 755, 3, 0, 0, 0},
    {0, 0, 797, 3, 0, 0, 0},
    {0, 0, 1584, 2, 0, 0, 0},
    {0, 0, 1578, 1, 0, 0, 0},
    {0, 0, 1579, 2, 0, 0, 0},
    {20578, 0, 439, 6, 1, 0, 0},
    {10531, 0, 138, 1, 22, 0, 0},
    {0, 0, 1240, 1, 0, 0, 0},
    {26349, 0, 625, 6, 0, 0, 0},
    {0, 0, 631, 1, 0, 0, 0},
    {0, 0, 624, 1, 8, 0, 0},
    {26215, 0, 620, 2, 0, 0, 0},
    {0, 0, 618, 2, 0, 0, 0},
    {26215, 0, 622, 2, 0, 0, 0},
    {0, 0, 2396, 1, 0, 0, 0},
    {0, 0, 1574, 1, 0, 0, 0},
    {0, 0, 2162, 4, 0, 0, 0},
    {8497, 8535, 54, 1, 0, 0, 0},
    {0, 0, 2432, 3, 0, 1, 0},
    {0, 0, 239, 3, 0, 0, 0},
    {10600, 0, 145, 1, 16, 0, 0},
    {0, 0, 2339, 2, 0, 0, 0},
    {0, 0, 1908, 1, 0, 0, 0},
    {25486, 0, 595, 6, 0, 0, 0},
    {0, 0, 46, 1, 0, 0, 0},
    {22598, 0, 517, 2, 0, 0, 0},
    {95829, 0, 2347, 3, 0, 0, 0},
    {0, 0, 375, 1, 0, 0, 0},
    {23696, 0, 546, 3, 0, 0, 0},
    {22409, 0, 511, 6, 0, 0, 0},
    {74247, 0, 1880, 3, 0, 0, 0},
    {18076, 0, 374, 1, 35, 0, 0},
    {9628, 0, 2284, 2, 0, 0, 0},
    {0, 0, 2187, 4, 0, 0, 0},
    {0, 0, 1963, 4, 0, 0, 0},
    {32901, 0, 767, 4, 0, 0, 0},
    {0, 0, 1539, 1, 0, 0, 0},
    {63078, 0, 1540, 3, 0, 0, 0},
    {0, 0, 2245, 2, 0, 0, 0},
    {27247, 0, 658, 15, 0, 0, 0},
    {64024, 0, 1576, 2, 4, 0, 0},
    {9628, 0, 2123, 3, 0, 0, 0},
    {0, 0, 1637, 1, 8, 0, 1},
    {0, 0, 2010, 1, 0, 0, 0},
    {15948, 0, 309, 12, 0, 0, 0},
    {41091, 0, 941, 11, 4, 0, 0},
    {0, 0, 2031, 2, 0, 0, 0},
    {0, 0, 2286, 3, 0, 0, 0},
    {0, 0, 1075, 3, 0, 0, 0},
    {0, 0, 990, 3, 0, 0, 0},
    {11180, 0, 173, 1, 9, 0, 0},
    {0, 0, 1003, 6, 0, 0, 0},
    {0, 0, 1002, 1, 0, 0, 0},
    {0, 0, 70, 2, 0, 0, 0},
    {50678, 0, 1241, 5, 0, 0, 0},
    {0, 0, 1154, 3, 0, 0, 0},
    {0, 0, 1150, 1, 0, 0, 0},
    {0, 0, 1151, 1, 0, 0, 0},
    {0, 0, 996, 2, 0, 0, 0},
    {0, 0, 1153, 1, 0, 0, 0},
    {0, 0, 1149, 1, 0, 0, 0},
    {0, 0, 1152, 1, 0, 0, 0},
    {0, 0, 1909, 1, 0, 0, 0},
    {0, 0, 1758, 1, 0, 0, 0},
    {0, 0, 1249, 1, 0, 0, 0},
    {11997, 0, 193, 2, 8, 0, 0},
    {0, 0, 584, 1, 0, 0, 0},
    {0, 0, 1730, 4, 0, 1, 0},
    {0, 0, 528, 1, 0, 0, 0},
    {0, 0, 1794, 3, 0, 0, 0},
    {0, 0, 1416, 1, 0, 0, 0},
    {0, 0, 1417, 2, 0, 0, 0},
    {36864, 0, 878, 5, 3, 1, 0},
    {0, 0, 2021, 4, 0, 0, 0},
    {13308, 0, 231, 2, 18, 0, 0},
    {0, 0, 1132, 3, 0, 0, 0},
    {0, 0, 1065, 3, 0, 0, 0},
    {0, 0, 1135, 1, 0, 0, 0},
    {0, 0, 1333, 7, 0, 0, 0},
    {49670, 0, 1198, 10, 0, 0, 0},
    {12380, 0, 205, 1, 11, 0, 0},
    {74738, 0, 1892, 3, 0, 0, 0},
    {24762, 0, 574, 7, 0, 0, 0},
    {0, 0, 891, 1, 0, 0, 0},
    {0, 0, 887, 1, 0, 0, 0},
    {34324, 0, 813, 5, 0, 0, 0},
    {0, 0, 2009, 1, 1, 0, 0},
    {22177, 0, 504, 5, 0, 0, 0},
    {0, 0, 836, 4, 0, 0, 0},
    {13407, 0, 233, 6, 18, 0, 0},
    {69272, 0, 1734, 5, 0, 0, 0},
    {10547, 0, 139, 1, 22, 0, 0},
    {0, 0, 1218, 3, 0, 0, 0},
    {0, 0, 681, 1, 0, 0, 0},
    {93462, 0, 2277, 2, 0, 0, 0},
    {29474, 0, 714, 2, 0, 0, 0},
    {0, 0, 1728, 2, 0, 0, 0},
    {0, 0, 2376, 3, 0, 0, 0},
    {65794, 0, 2331, 3, 0, 0, 0},
    {92321, 0, 2253, 4, 0, 1, 0},
    {0, 0, 51, 1, 31, 0, 0},
    {0, 0, 143, 1, 6, 0, 0},
    {0, 0, 246, 4, 0, 0, 0},
    {97666, 0, 2417, 2, 8, 0, 0},
    {89195, 0, 2196, 1, 10, 0, 1},
    {86656, 0, 2142, 3, 0, 0, 0},
    {0, 0, 540, 3, 0, 0, 0},
    {0, 0, 39, 1, 26, 0, 0},
    {0, 0, 2180, 3, 0, 1, 0},
    {0, 0, 1559, 4, 0, 0, 0},
    {65791, 0, 1657, 3, 0, 0, 0},
    {0, 0, 545, 1, 0, 0, 0},
    {0, 0, 1912, 1, 0, 0, 0},
    {0, 0, 452, 4, 1, 0, 0},
    {0, 0, 2234, 3, 0, 0, 0},
    {0, 0, 1745, 7, 0, 0, 0},
    {0, 0, 490, 2, 0, 0, 0},
    {0, 0, 492, 4, 0, 0, 0},
    {95869, 0, 2350, 2, 0, 0, 0},
    {0, 0, 1611, 5, 0, 0, 0},
    {10621, 0, 146, 1, 16, 0, 0},
    {0, 0, 858, 2, 0, 0, 0},
    {65794, 0, 2311, 4, 0, 0, 0},
    {61955, 0, 1517, 18, 0, 0, 0},
    {64696, 0, 1600, 3, 0, 0, 0},
    {72973, 0, 1849, 3, 0, 0, 0},
    {0, 0, 1095, 4, 0, 0, 0},
    {0, 0, 2025, 4, 0, 0, 0},
    {0, 0, 301, 3, 0, 0, 0},
    {0, 0, 1816, 1, 0, 0, 0},
    {0, 0, 764, 3, 0, 0, 0},
    {0, 0, 1085, 4, 0, 0, 0},
    {0, 0, 2049, 1, 0, 0, 0},
    {0, 0, 1182, 6, 0, 0, 0},
    {0, 0, 2102, 2, 0, 0, 0},
    {21289, 21443, 478, 8, 0, 0, 0},
    {11151, 0, 172, 1, 9, 0, 3},
    {0, 0, 759, 3, 0, 0, 0},
    {0, 0, 970, 2, 0, 0, 0},
    {34107, 0, 1444, 5, 0, 0, 0},
    {66356, 0, 1678, 4, 0, 0, 0},
    {88822, 0, 2185, 2, 0, 0, 0},
    {0, 0, 2172, 1, 0, 0, 0},
    {21789, 21813, 486, 4, 0, 0, 0},
    {9007, 0, 74, 2, 32, 0, 0},
    {12309, 0, 203, 1, 9, 0, 0},
    {0, 0, 1839, 4, 0, 0, 0},
    {0, 0, 1846, 3, 0, 0, 0},
    {0, 0, 1843, 3, 0, 0, 0},
    {0, 0, 2424, 3, 0, 0, 0},
    {0, 0, 2379, 3, 0, 0, 0},
    {0, 0, 152, 2, 34, 0, 0},
    {0, 0, 843, 2, 0, 0, 0},
    {19302, 0, 407, 3, 0, 0, 0},
    {77840, 0, 1959, 2, 0, 0, 0},
    {11508, 0, 183, 1, 8, 0, 0},
    {0, 0, 2155, 3, 0, 0, 0},
    {0, 0, 1642, 3, 0, 0, 0},
    {0, 0, 570, 4, 0, 0, 0},
    {0, 0, 150, 2, 0, 0, 0},
    {0, 0, 708, 4, 0, 0, 0},
    {0, 0, 2148, 3, 0, 0, 0},
    {0, 0, 2147, 1, 0, 0, 0},
    {28107, 0, 682, 2, 0, 0, 0},
    {71879, 0, 1800, 6, 4, 1, 0},
    {0, 0, 2126, 1, 0, 0, 0},
    {9439, 9463, 92, 3, 1, 0, 0},
    {0, 0, 115, 21, 2, 0, 1},
    {36718, 0, 873, 5, 0, 0, 0},
    {77694, 0, 1943, 4, 0, 0, 0},
    {97425, 0, 2408, 2, 0, 0, 0},
    {11700, 0, 187, 1, 8, 0, 0},
    {10933, 0, 167, 3, 8, 0, 0},
    {0, 0, 2270, 2, 0, 0, 0},
    {0, 0, 1350, 2, 0, 0, 0},
    {0, 0, 1354, 2, 0, 0, 0},
    {0, 0, 1697, 3, 0, 0, 0},
    {0, 0, 787, 1, 0, 0, 0},
    {0, 0, 781, 4, 0, 0, 0},
    {31475, 0, 742, 3, 0, 0, 0},
    {0, 0, 717, 2, 0, 0, 0},
    {0, 0, 2369, 3, 0, 0, 0},
    {0, 0, 735, 7, 0, 0, 0},
    {0, 0, 716, 1, 0, 0, 0},
    {0, 0, 2372, 2, 0, 0, 0},
    {12080, 0, 195, 1, 8, 0, 0},
    {9574, 0, 96, 3, 1, 0, 1},
    {0, 0, 1113, 5, 0, 0, 0},
    {9628, 0, 1605, 3, 0, 0, 0},
    {0, 0, 200, 1, 8, 0, 1},
    {0, 0, 1162, 3, 0, 0, 0},
    {0, 0, 61, 2, 0, 0, 0},
    {0, 0, 995, 1, 0, 0, 0},
    {0, 0, 1768, 5, 0, 0, 0},
    {42163, 0, 975, 3, 4, 0, 0},
    {0, 0, 1456, 8, 0, 1, 0},
    {11676, 0, 186, 1, 8, 0, 0},
    {11648, 0, 185, 1, 8, 0, 1},
    {0, 0, 1608, 3, 0, 0, 0},
    {64383, 0, 1593, 4, 32, 0, 0},
    {0, 0, 2301, 1, 0, 0, 0},
    {0, 0, 2353, 2, 0, 0, 0},
    {11426, 0, 181, 1, 8, 0, 0},
    {0, 0, 372, 2, 0, 0, 0},
    {0, 0, 2050, 2, 0, 0, 0},
    {0, 0, 207, 1, 9, 0, 1},
    {0, 0, 298, 2, 0, 0, 0},
    {97841, 0, 2421, 3, 0, 0, 0},
    {66693, 0, 1687, 5, 0, 0, 0},
    {0, 0, 1019, 9, 0, 0, 0},
    {0, 0, 156, 2, 0, 0, 0},
    {0, 0, 673, 6, 0, 0, 0},
    {20649, 0, 445, 2, 1, 0, 0},
    {95224, 0, 2324, 2, 0, 1, 0},
    {0, 0, 154, 2, 0, 0, 0},
    {11985, 0, 192, 1, 8, 0, 0},
    {20961, 0, 462, 3, 1, 1, 0},
    {0, 0, 2384, 3, 0, 0, 0},
    {29370, 0, 1270, 2, 0, 0, 0},
    {0, 0, 2400, 2, 0, 0, 0},
    {34539, 0, 819, 7, 0, 0, 0},
    {21257, 0, 475, 1, 9, 0, 0},
    {0, 0, 1073, 2, 0, 0, 0},
    {0, 0, 1854, 2, 0, 0, 0},
    {0, 0, 1124, 1, 0, 0, 0},
    {0, 0, 1620, 1, 0, 0, 0},
    {12362, 0, 204, 1, 10, 0, 0},
    {0, 0, 1834, 2, 0, 0, 0},
    {0, 0, 1111, 2, 0, 1, 0},
    {0, 0, 1110, 1, 0, 0, 0},
    {40225, 0, 915, 10, 4, 0, 0},
    {0, 0, 141, 1, 24, 0, 0},
    {0, 0, 140, 1, 24, 0, 0},
    {0, 0, 529, 1, 0, 0, 0},
    {23732, 0, 549, 3, 0, 0, 0},
    {0, 0, 2297, 3, 0, 0, 0},
    {12422, 0, 206, 1, 11, 0, 0},
    {0, 0, 642, 3, 0, 0, 0},
    {0, 0, 972, 3, 0, 0, 0},
    {11438, 0, 182, 1, 8, 0, 0},
    {0, 0, 85, 2, 3, 0, 0},
    {0, 0, 47, 1, 27, 0, 0},
    {0, 0, 610, 2, 0, 0, 0},
    {0, 0, 607, 3, 0, 0, 0},
    {0, 0, 605, 2, 0, 0, 0},
    {0, 0, 1901, 3, 0, 0, 0},
    {0, 0, 604, 1, 0, 0, 0},
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
    "SqlPackage\0"
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
    "agent_control\0"
    "agent_control -r\0"
    "ai\0"
    "aichat\0"
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
    "apcaccess-x\0"
    "apcupsd\0"
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
    "apt-mark auto\0"
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
    "asadm\0"
    "ascii85\0"
    "asciinema\0"
    "asdf\0"
    "asdf plugin add\0"
    "asdf plugin-add\0"
    "asdf uninstall\0"
    "ash\0"
    "asinfo\0"
    "asix\0"
    "ask\0"
    "asmcmd\0"
    "asr\0"
    "asterisk\0"
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
    "auditbeat-stop\0"
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
    "az account clear\0"
    "az account set\0"
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
    "balena\0"
    "balena device deactivate\0"
    "balena device purge\0"
    "balena device rm\0"
    "balena fleet purge\0"
    "balena fleet rm\0"
    "balena local flash\0"
    "balena os initialize\0"
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
    "btrfs rescue chunk-recover\0"
    "btrfs rescue clear-uuid-tree\0"
    "btrfs rescue fix-device-size\0"
    "btrfs rescue zero-log\0"
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
    "cache_repair\0"
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
    "charmcraft\0"
    "charmcraft delete\0"
    "chatgpt\0"
    "chattr\0"
    "chcon\0"
    "chdir\0"
    "cheat\0"
    "cheat.sh\0"
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
    "cliphist\0"
    "clipman\0"
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
    "cloudron\0"
    "cloudron uninstall\0"
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
    "control.sh\0"
    "convert\0"
    "convex\0"
    "copilot\0"
    "copilot app delete\0"
    "copilot env delete\0"
    "copilot svc delete\0"
    "copyq\0"
    "coredumpctl\0"
    "coredumpctl debug\0"
    "coscmd\0"
    "couchbase-cli\0"
    "couchbase-cli failover\0"
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
    "crowdsec-stop\0"
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
    "dinitctl\0"
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
    "distrobox rm\0"
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
    "dnf system-upgrade\0"
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
    "docker import\0"
    "docker kill\0"
    "docker load\0"
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
    "dockerd\0"
    "doctl\0"
    "doctl auth init\0"
    "doctl auth remove\0"
    "doctl auth switch\0"
    "doctrine\0"
    "dog\0"
    "dogecoin-cli\0"
    "dokku\0"
    "dokku apps:destroy\0"
    "dokku postgres:destroy\0"
    "dolt\0"
    "domainctl\0"
    "domainctl transfer\0"
    "domainname\0"
    "dos2unix\0"
    "dot\0"
    "dot_clean\0"
    "dotenv\0"
    "dotenv run\0"
    "dotnet\0"
    "dotnet ef database drop\0"
    "dotnet ef database update\0"
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
    "dunstctl\0"
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
    "eg\0"
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
    "era_restore\0"
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
    "etckeeper\0"
    "etckeeper vcs\0"
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
    "explainshell\0"
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
    "fabric\0"
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
    "falcoctl-stop\0"
    "falcon-sensor-stop\0"
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
    "fs_cli\0"
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
    "gcloud auth list\0"
    "gcloud auth login\0"
    "gcloud auth revoke\0"
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
    "gdrive\0"
    "gdrive trash empty\0"
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
    "gh auth login\0"
    "gh auth logout\0"
    "gh auth status\0"
    "gh cache delete\0"
    "gh extension install\0"
    "gh gist\0"
    "gh gpg-key delete\0"
    "gh release delete\0"
    "gh repo delete\0"
    "gh run cancel\0"
    "gh run delete\0"
    "gh run list\0"
    "gh run rerun\0"
    "gh run view\0"
    "gh run watch\0"
    "gh secret delete\0"
    "gh ssh-key delete\0"
    "gh variable delete\0"
    "gh workflow disable\0"
    "ghc\0"
    "ghcup\0"
    "ghcup nuke\0"
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
    "gluster peer detach\0"
    "gluster volume delete\0"
    "gluster volume reset\0"
    "gluster volume stop\0"
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
    "greenclip\0"
    "greenplum\0"
    "grep\0"
    "grim\0"
    "grm\0"
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
    "guix system delete-generations\0"
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
    "herd\0"
    "heroku\0"
    "heroku auth login\0"
    "heroku auth logout\0"
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
    "how2\0"
    "howdoi\0"
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
    "ifconfig bge\? delete\0"
    "ifconfig bge\? destroy\0"
    "ifconfig bge\? down\0"
    "ifconfig em\? delete\0"
    "ifconfig em\? destroy\0"
    "ifconfig em\? down\0"
    "ifconfig en\? delete\0"
    "ifconfig en\? destroy\0"
    "ifconfig en\? down\0"
    "ifconfig eth\? delete\0"
    "ifconfig eth\? destroy\0"
    "ifconfig eth\? down\0"
    "ifconfig igb\? delete\0"
    "ifconfig igb\? destroy\0"
    "ifconfig igb\? down\0"
    "ifconfig re\? delete\0"
    "ifconfig re\? destroy\0"
    "ifconfig re\? down\0"
    "ifconfig vtnet\? delete\0"
    "ifconfig vtnet\? destroy\0"
    "ifconfig vtnet\? down\0"
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
    "initctl emit\0"
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
    "insync\0"
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
    "ipmitool chassis bootdev\0"
    "ipmitool chassis bootparam\0"
    "ipmitool chassis identify\0"
    "ipmitool chassis policy\0"
    "ipmitool chassis power\0"
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
    "jfs_mkfs\0"
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
    "juju destroy-controller\0"
    "juju destroy-model\0"
    "juju kill-controller\0"
    "juju remove-application\0"
    "juju remove-machine\0"
    "juju remove-unit\0"
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
    "kamcmd\0"
    "kamctl\0"
    "kamctl rm\0"
    "kasa\0"
    "kate\0"
    "katello-remove\0"
    "kb\0"
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
    "kmutil unload\0"
    "knex\0"
    "knife\0"
    "knife ssh\0"
    "knife winrm\0"
    "knotc\0"
    "knxtool\0"
    "konsole\0"
    "kopia\0"
    "kopia blob delete\0"
    "kopia blob gc\0"
    "kopia maintenance-x\0"
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
    "kwallet-query\0"
    "kwalletcli\0"
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
    "launchctl bootout\0"
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
    "llm\0"
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
    "mailcow-reset-admin.sh\0"
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
    "makoctl\0"
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
    "maxctrl\0"
    "maxctrl destroy\0"
    "maxctrl stop\0"
    "maxima\0"
    "mbpoll\0"
    "mbsync\0"
    "mbsync-any\0"
    "mbtget\0"
    "mc\0"
    "mc anonymous set\0"
    "mc policy set\0"
    "mc rm\0"
    "mc-admin\0"
    "mc-cp\0"
    "mca-cli-op\0"
    "mcedit\0"
    "mcflush\0"
    "mcli\0"
    "mcli anonymous set\0"
    "mclient\0"
    "mcumgr\0"
    "md5sum\0"
    "mdadm\0"
    "mdatp\0"
    "mdatp config\0"
    "mdcmd\0"
    "mdio-tool\0"
    "mdk3\0"
    "mdk4\0"
    "mdutil\0"
    "mediainfo\0"
    "medusa\0"
    "mega-rm\0"
    "megacli\0"
    "megacli64\0"
    "megarec\0"
    "megarm\0"
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
    "migrate\0"
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
    "mkfs_jfs\0"
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
    "mods\0"
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
    "mpc\0"
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
    "navi\0"
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
    "nitric\0"
    "nitric stack down\0"
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
    "nodenv\0"
    "nodenv uninstall\0"
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
    "nvme detach-ns\0"
    "nvme dsm\0"
    "nvme format\0"
    "nvme fw-activate\0"
    "nvme fw-commit\0"
    "nvme fw-download\0"
    "nvme reset\0"
    "nvme resv-release\0"
    "nvme sanitize\0"
    "nvme security-send\0"
    "nvme set-feature-x\0"
    "nvme subsystem-reset\0"
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
    "nx\0"
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
    "occ db:drop\0"
    "occ files:cleanup-x\0"
    "occ group:delete\0"
    "occ trashbin:cleanup\0"
    "occ user:delete\0"
    "occ versions:cleanup\0"
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
    "onedrive\0"
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
    "openrc-init\0"
    "openrc-shutdown\0"
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
    "osqueryctl\0"
    "osqueryctl stop\0"
    "ossec-control\0"
    "ossec-control stop\0"
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
    "podman import\0"
    "podman kill\0"
    "podman kube down\0"
    "podman load\0"
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
    "pomodoro\0"
    "popd\0"
    "port\0"
    "portablectl\0"
    "portablectl detach\0"
    "portage\0"
    "postalias\0"
    "postcat\0"
    "postconf\0"
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
    "pscale branch delete\0"
    "pscale database delete\0"
    "pscale org delete\0"
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
    "pyenv uninstall\0"
    "pymcuprog\0"
    "pyocd\0"
    "pyocd cmd\0"
    "pyocd commander\0"
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
    "radmin\0"
    "rados\0"
    "raidctl\0"
    "rails\0"
    "rails assets:clobber\0"
    "rails cache:clear\0"
    "rails d\0"
    "rails destroy\0"
    "rails log:clear\0"
    "rails r\0"
    "rails runner\0"
    "rails tmp:clear\0"
    "railway\0"
    "railway delete\0"
    "railway down\0"
    "railway unlink\0"
    "rake\0"
    "rake assets:clean\0"
    "rake assets:clobber\0"
    "rake cache:clear\0"
    "rake log:clear\0"
    "rake tmp:clear\0"
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
    "rbenv uninstall\0"
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
    "rclone rcd\0"
    "rclone rmdirs\0"
    "rclone serve\0"
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
    "redash\0"
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
    "repmgr standby\0"
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
    "rq\0"
    "rq empty\0"
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
    "runit-init\0"
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
    "s6-linux-init-hpr\0"
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
    "samlctl\0"
    "samlctl idp\0"
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
    "sea-orm-cli\0"
    "sea-orm-cli migrate down\0"
    "sea-orm-cli migrate fresh\0"
    "sea-orm-cli migrate refresh\0"
    "sea-orm-cli migrate reset\0"
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
    "service dropbear\0"
    "service firewall\0"
    "service ipfw\0"
    "service netif\0"
    "service network\0"
    "service networking\0"
    "service pf\0"
    "service routing\0"
    "service ssh\0"
    "service sshd\0"
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
    "sgpt\0"
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
    "shepherd\0"
    "shift\0"
    "shopify\0"
    "shopify theme delete\0"
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
    "snap forget\0"
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
    "sqlpackage\0"
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
    "sst\0"
    "sst remove\0"
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
    "storj\0"
    "storj rb\0"
    "storj rm\0"
    "storm\0"
    "storm jar\0"
    "storman\0"
    "stow\0"
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
    "symconfigure\0"
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
    "systemctl daemon-reexec-x\0"
    "systemctl default\0"
    "systemctl disable\0"
    "systemctl emergency\0"
    "systemctl enable\0"
    "systemctl halt\0"
    "systemctl isolate\0"
    "systemctl kexec\0"
    "systemctl kill\0"
    "systemctl mask\0"
    "systemctl poweroff\0"
    "systemctl preset-all\0"
    "systemctl reboot\0"
    "systemctl rescue\0"
    "systemctl revert\0"
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
    "tgpt\0"
    "thc-ssl-dos\0"
    "thin_repair\0"
    "thin_restore\0"
    "thin_trim-x\0"
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
    "timew\0"
    "tinygo\0"
    "tldr\0"
    "tmate\0"
    "tmutil\0"
    "tmutil delete\0"
    "tmutil deletelocalsnapshots\0"
    "tmux\0"
    "tmux clear-history\0"
    "tmux kill-pane\0"
    "tmux kill-session\0"
    "tmux kill-window\0"
    "tmux-plugin\0"
    "tmuxinator\0"
    "todo.sh\0"
    "tofu\0"
    "toil-cwl-runner\0"
    "toilet\0"
    "tokei\0"
    "toolbox\0"
    "toolbox rm\0"
    "toolbox rmi\0"
    "tootctl\0"
    "tootctl media remove\0"
    "tootctl media remove-orphans\0"
    "tootctl self-destruct\0"
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
    "transactional-update\0"
    "transactional-update rollback\0"
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
    "tsdb\0"
    "tsdb drop\0"
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
    "turbo\0"
    "turso\0"
    "turso db delete\0"
    "turso db destroy\0"
    "turso db remove\0"
    "turso group delete\0"
    "turso group destroy\0"
    "turso group remove\0"
    "turso org delete\0"
    "turso org destroy\0"
    "turso org remove\0"
    "tuya-cli\0"
    "tw_cli\0"
    "twilio\0"
    "twilio phone-numbers:remove\0"
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
    "update-crypto-policies\0"
    "update-grub\0"
    "update-initramfs\0"
    "update-initramfs-d\0"
    "update-rc.d\0"
    "updi\0"
    "updog\0"
    "upgrade_tool\0"
    "uplink\0"
    "uplink rb\0"
    "uplink rm\0"
    "uploadserver\0"
    "upnpc\0"
    "upower\0"
    "upsc\0"
    "upscmd\0"
    "upsdrvctl\0"
    "upsmon\0"
    "upterm\0"
    "upterm host\0"
    "uptime\0"
    "upx\0"
    "urbackupsrv\0"
    "urjtag\0"
    "urpme\0"
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
    "vcsh\0"
    "vcsh delete\0"
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
    "watson\0"
    "wavemon\0"
    "waydroid\0"
    "waypoint\0"
    "wayvnc\0"
    "wazuh-control\0"
    "wazuh-control stop\0"
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
    "wp comment\0"
    "wp db\0"
    "wp menu\0"
    "wp option\0"
    "wp plugin\0"
    "wp plugin install\0"
    "wp post\0"
    "wp theme\0"
    "wp transient\0"
    "wp widget\0"
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
    "xdotool click\0"
    "xdotool key\0"
    "xdotool keydown\0"
    "xdotool keyup\0"
    "xdotool mousemove\0"
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
    "ydotool click\0"
    "ydotool key\0"
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
    "zhack\0"
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
    {951, 24}, /* SqlPackage */
    {962, 11}, /* Stop-Computer */
    {976, 9}, /* Stop-VM */
    {984, 9}, /* Uninstall-WindowsFeature */
    {1009, 25}, /* VBoxManage */
    {1020, 26}, /* VBoxManage closemedium */
    {1043, 27}, /* VBoxManage controlvm */
    {1064, 26}, /* VBoxManage hostonlyif */
    {1086, 26}, /* VBoxManage natnetwork */
    {1108, 28}, /* VBoxManage snapshot */
    {1128, 26}, /* VBoxManage unregistervm */
    {1152, 29}, /* Ventoy2Disk.sh */
    {1167, 30}, /* Xvnc */
    {1172, 3}, /* [ */
    {1174, 31}, /* a2dissite */
    {1184, 31}, /* a2enmod */
    {1192, 31}, /* a2ensite */
    {1201, 32}, /* aa-complain */
    {1213, 32}, /* aa-disable */
    {1224, 33}, /* aa-remove-unknown */
    {1242, 32}, /* aa-teardown */
    {1254, 31}, /* ab */
    {1257, 34}, /* abduco */
    {1264, 35}, /* ack */
    {1268, 36}, /* acme.sh */
    {1276, 37}, /* acpi */
    {1281, 38}, /* act */
    {1285, 18}, /* adaptec */
    {1293, 39}, /* adb */
    {1297, 40}, /* adb disable-verity */
    {1316, 41}, /* adb push */
    {1325, 42}, /* adb reboot */
    {1336, 40}, /* adb remount */
    {1348, 40}, /* adb root */
    {1357, 43}, /* adb shell */
    {1367, 40}, /* adb sideload */
    {1380, 44}, /* adb tcpip */
    {1390, 23}, /* adb-enhanced */
    {1403, 45}, /* adcli */
    {1409, 46}, /* adcli delete-computer */
    {1431, 46}, /* adcli delete-group */
    {1450, 46}, /* adcli delete-user */
    {1468, 46}, /* adcli leave */
    {1480, 47}, /* add-apt-repository */
    {1499, 31}, /* add-shell */
    {1509, 48}, /* addgroup */
    {1518, 49}, /* addpart */
    {1526, 50}, /* addr2line */
    {1536, 51}, /* adduser */
    {1544, 52}, /* adrci */
    {1550, 23}, /* afproto */
    {1558, 53}, /* afulnx_64 */
    {1568, 35}, /* ag */
    {1571, 54}, /* age */
    {1575, 55}, /* age-keygen */
    {1586, 45}, /* agent_control */
    {1600, 56}, /* agent_control -r */
    {1617, 57}, /* ai */
    {1620, 57}, /* aichat */
    {1627, 31}, /* aide */
    {1632, 22}, /* aireplay-ng */
    {1644, 58}, /* airflow */
    {1652, 59}, /* aktualizr */
    {1662, 34}, /* alacritty */
    {1672, 60}, /* alembic */
    {1680, 61}, /* algokit */
    {1688, 62}, /* alias */
    {1694, 63}, /* aliyun */
    {1701, 64}, /* alloy */
    {1707, 31}, /* alsamixer */
    {1717, 45}, /* am */
    {1720, 65}, /* am broadcast */
    {1733, 66}, /* amcleanup */
    {1743, 53}, /* amidelnx */
    {1752, 31}, /* amixer */
    {1759, 66}, /* amlabel */
    {1767, 38}, /* amm */
    {1771, 38}, /* ammonite */
    {1780, 67}, /* ampinstmgr */
    {1791, 63}, /* amplify */
    {1799, 68}, /* amplify delete */
    {1814, 23}, /* ampy */
    {1819, 69}, /* ampy reset */
    {1830, 69}, /* ampy rm */
    {1838, 69}, /* ampy rmdir */
    {1849, 66}, /* amrmtape */
    {1858, 45}, /* amtool */
    {1865, 70}, /* amtool silence add */
    {1884, 71}, /* amtool silence expire */
    {1906, 72}, /* amttool */
    {1914, 31}, /* anacron */
    {1922, 73}, /* ansible */
    {1930, 45}, /* ansible-galaxy */
    {1945, 20}, /* ansible-galaxy install */
    {1968, 74}, /* ansible-playbook */
    {1985, 20}, /* ansible-pull */
    {1998, 75}, /* ant */
    {2002, 20}, /* antigen */
    {2010, 76}, /* aoss */
    {2015, 31}, /* apache2ctl */
    {2026, 31}, /* apachectl */
    {2036, 77}, /* apcaccess */
    {2046, 72}, /* apcaccess-x */
    {2058, 72}, /* apcupsd */
    {2066, 78}, /* apd */
    {2070, 79}, /* apf */
    {2074, 80}, /* apfs.util */
    {2084, 81}, /* apg */
    {2088, 82}, /* apk */
    {2092, 20}, /* apk add */
    {2100, 83}, /* apk del */
    {2108, 31}, /* aplay */
    {2114, 33}, /* apparmor_parser */
    {2130, 1}, /* apprise */
    {2138, 34}, /* apptainer */
    {2148, 84}, /* appwrite */
    {2157, 85}, /* apropos */
    {2165, 86}, /* apt */
    {2169, 87}, /* apt autopurge */
    {2183, 88}, /* apt autoremove */
    {2198, 89}, /* apt history */
    {2210, 20}, /* apt install */
    {2222, 87}, /* apt purge */
    {2232, 88}, /* apt remove */
    {2243, 85}, /* apt-cache */
    {2253, 85}, /* apt-file */
    {2262, 86}, /* apt-get */
    {2270, 87}, /* apt-get autopurge */
    {2288, 88}, /* apt-get autoremove */
    {2307, 87}, /* apt-get purge */
    {2321, 88}, /* apt-get remove */
    {2336, 47}, /* apt-key */
    {2344, 47}, /* apt-mark */
    {2353, 90}, /* apt-mark auto */
    {2367, 86}, /* aptitude */
    {2376, 87}, /* aptitude purge */
    {2391, 88}, /* aptitude remove */
    {2407, 61}, /* aptos */
    {2413, 91}, /* ar */
    {2416, 58}, /* arangodb */
    {2425, 92}, /* arangosh */
    {2434, 18}, /* arcconf */
    {2442, 3}, /* arch */
    {2447, 34}, /* arch-chroot */
    {2459, 93}, /* arcrm */
    {2465, 94}, /* arduino-cli */
    {2477, 18}, /* areca-cli */
    {2487, 66}, /* areca_cl */
    {2496, 31}, /* arecord */
    {2504, 63}, /* argocd */
    {2511, 15}, /* aria2c */
    {2518, 91}, /* arj */
    {2522, 16}, /* arm-none-eabi-gdb */
    {2540, 95}, /* arp */
    {2544, 96}, /* arp-scan */
    {2553, 97}, /* arping */
    {2560, 98}, /* arpspoof */
    {2569, 99}, /* arptables */
    {2579, 100}, /* asadm */
    {2585, 101}, /* ascii85 */
    {2593, 50}, /* asciinema */
    {2603, 82}, /* asdf */
    {2608, 20}, /* asdf plugin add */
    {2624, 20}, /* asdf plugin-add */
    {2640, 102}, /* asdf uninstall */
    {2655, 103}, /* ash */
    {2659, 100}, /* asinfo */
    {2666, 23}, /* asix */
    {2671, 57}, /* ask */
    {2675, 52}, /* asmcmd */
    {2682, 80}, /* asr */
    {2686, 100}, /* asterisk */
    {2695, 104}, /* asustor */
    {2703, 105}, /* at */
    {2706, 34}, /* at-spi */
    {2713, 106}, /* atftp */
    {2719, 107}, /* atop */
    {2724, 108}, /* atq */
    {2728, 108}, /* atrm */
    {2733, 66}, /* attic */
    {2739, 109}, /* attic delete */
    {2752, 109}, /* attic prune */
    {2764, 56}, /* auditbeat-stop */
    {2779, 110}, /* auditctl */
    {2788, 111}, /* auditpol */
    {2797, 112}, /* aureport */
    {2806, 112}, /* ausearch */
    {2815, 33}, /* authconfig */
    {2826, 113}, /* authselect */
    {2837, 75}, /* automake */
    {2846, 75}, /* autoreconf */
    {2857, 66}, /* autorestic */
    {2868, 114}, /* autossh */
    {2876, 97}, /* avahi-browse */
    {2889, 115}, /* avahi-resolve */
    {2903, 61}, /* avalanche */
    {2913, 116}, /* avarice */
    {2921, 117}, /* avrdude */
    {2929, 118}, /* awk */
    {2933, 19}, /* awk-script */
    {2944, 63}, /* aws */
    {2948, 1}, /* aws-paste */
    {2958, 15}, /* axel */
    {2963, 63}, /* az */
    {2966, 119}, /* az account clear */
    {2983, 119}, /* az account set */
    {2998, 63}, /* azcopy */
    {3005, 63}, /* b2 */
    {3008, 120}, /* b2sum */
    {3014, 19}, /* babashka */
    {3023, 121}, /* bacarf-x */
    {3032, 121}, /* bacdl */
    {3038, 66}, /* backupninja */
    {3050, 122}, /* backuppc_delete */
    {3066, 121}, /* bacnet */
    {3073, 121}, /* bacrd-x */
    {3081, 66}, /* bacula-dbcheck */
    {3096, 67}, /* bacula-x */
    {3105, 121}, /* bacwp */
    {3111, 123}, /* badblocks */
    {3121, 124}, /* badmin */
    {3128, 45}, /* balena */
    {3135, 122}, /* balena device deactivate */
    {3160, 122}, /* balena device purge */
    {3180, 122}, /* balena device rm */
    {3197, 122}, /* balena fleet purge */
    {3216, 122}, /* balena fleet rm */
    {3232, 125}, /* balena local flash */
    {3251, 125}, /* balena os initialize */
    {3272, 126}, /* balena-etcher */
    {3286, 127}, /* barebox-state */
    {3300, 127}, /* bareboxenv */
    {3311, 66}, /* bareos-dbcheck */
    {3326, 128}, /* barman */
    {3333, 109}, /* barman delete */
    {3347, 101}, /* base32 */
    {3354, 101}, /* base64 */
    {3361, 3}, /* basename */
    {3370, 101}, /* basenc */
    {3377, 103}, /* bash */
    {3382, 129}, /* bashupload */
    {3393, 130}, /* bastille */
    {3402, 35}, /* bat */
    {3406, 35}, /* batcat */
    {3413, 105}, /* batch */
    {3419, 75}, /* bazel */
    {3425, 19}, /* bb */
    {3428, 35}, /* bc */
    {3431, 45}, /* bcache */
    {3438, 131}, /* bcache make */
    {3450, 131}, /* bcache-super-show-wipe */
    {3473, 45}, /* bcachefs */
    {3482, 132}, /* bcachefs format */
    {3498, 111}, /* bcdboot */
    {3506, 133}, /* bcdedit */
    {3514, 133}, /* bcdedit.exe */
    {3526, 134}, /* bcmserver */
    {3536, 135}, /* bconsole */
    {3545, 136}, /* bcp */
    {3549, 130}, /* beadm */
    {3555, 130}, /* bectl */
    {3561, 22}, /* beef-xss */
    {3570, 92}, /* beeline */
    {3578, 31}, /* beep */
    {3583, 137}, /* bellows */
    {3591, 58}, /* bench */
    {3597, 22}, /* bettercap */
    {3607, 138}, /* bfg */
    {3611, 139}, /* bg */
    {3614, 140}, /* bhyvectl */
    {3623, 141}, /* bin-rails */
    {3633, 142}, /* bin-rails r */
    {3645, 142}, /* bin-rails runner */
    {3662, 143}, /* bind */
    {3667, 144}, /* bindfs */
    {3674, 145}, /* bioctl */
    {3681, 53}, /* biosutil */
    {3690, 14}, /* bird */
    {3695, 14}, /* birdc */
    {3701, 14}, /* birdc6 */
    {3708, 61}, /* bitcoin-cli */
    {3720, 146}, /* bitcoind */
    {3729, 147}, /* bkill */
    {3735, 75}, /* black */
    {3741, 148}, /* bleachbit */
    {3751, 80}, /* bless */
    {3757, 23}, /* blhost */
    {3764, 149}, /* blkdiscard */
    {3775, 37}, /* blkid */
    {3781, 150}, /* blockdev */
    {3790, 151}, /* bluetoothctl */
    {3803, 126}, /* bmaptool */
    {3812, 23}, /* bmaptool-x */
    {3823, 45}, /* bmgr */
    {3828, 65}, /* bmgr wipe */
    {3838, 107}, /* bmon */
    {3843, 53}, /* bnxtnvm */
    {3851, 23}, /* boardctl */
    {3860, 38}, /* bokeh */
    {3866, 130}, /* boot0cfg */
    {3875, 152}, /* bootctl */
    {3883, 127}, /* bootm */
    {3889, 111}, /* bootrec */
    {3897, 45}, /* bore */
    {3902, 153}, /* bore local */
    {3913, 31}, /* borg */
    {3918, 154}, /* borg compact */
    {3931, 154}, /* borg delete */
    {3943, 155}, /* borg extract */
    {3956, 154}, /* borg prune */
    {3967, 156}, /* bosboot-x */
    {3977, 23}, /* bossac */
    {3984, 157}, /* boundary */
    {3993, 66}, /* bpexpdate */
    {4003, 66}, /* bpimage */
    {4011, 66}, /* bpmedia */
    {4019, 66}, /* bpmedialist */
    {4031, 158}, /* bq */
    {4034, 159}, /* bq rm */
    {4040, 31}, /* brasero */
    {4048, 160}, /* brctl */
    {4054, 161}, /* break */
    {4060, 124}, /* bresize */
    {4068, 82}, /* brew */
    {4073, 162}, /* brew bundle cleanup */
    {4093, 20}, /* brew install */
    {4106, 83}, /* brew remove */
    {4118, 83}, /* brew rm */
    {4126, 83}, /* brew uninstall */
    {4141, 160}, /* bridge */
    {4148, 163}, /* bridge fdb flush */
    {4165, 163}, /* bridge link set */
    {4181, 163}, /* bridge vlan del */
    {4197, 163}, /* bridge vlan delete */
    {4216, 31}, /* brightnessctl */
    {4230, 61}, /* brownie */
    {4238, 45}, /* brz */
    {4242, 164}, /* brz clean-tree */
    {4257, 164}, /* brz revert */
    {4268, 130}, /* bsdlabel */
    {4277, 165}, /* bsdtar */
    {4284, 166}, /* bsub */
    {4289, 167}, /* bsync */
    {4295, 92}, /* bteq */
    {4300, 107}, /* btop */
    {4305, 66}, /* btrbk */
    {4311, 168}, /* btrfs */
    {4317, 169}, /* btrfs balance */
    {4331, 170}, /* btrfs check */
    {4343, 170}, /* btrfs device delete */
    {4363, 170}, /* btrfs device remove */
    {4383, 171}, /* btrfs rescue chunk-recover */
    {4410, 171}, /* btrfs rescue clear-uuid-tree */
    {4439, 171}, /* btrfs rescue fix-device-size */
    {4468, 171}, /* btrfs rescue zero-log */
    {4490, 170}, /* btrfs subvol del */
    {4507, 170}, /* btrfs subvol delete */
    {4527, 170}, /* btrfs subvolume del */
    {4547, 170}, /* btrfs subvolume delete */
    {4570, 45}, /* buildah */
    {4578, 172}, /* buildah rm */
    {4589, 173}, /* buildah rmi */
    {4601, 174}, /* builtin */
    {4609, 19}, /* bun */
    {4613, 20}, /* bun add */
    {4621, 20}, /* bun install */
    {4633, 175}, /* bun run */
    {4641, 176}, /* bun x */
    {4647, 82}, /* bundle */
    {4654, 176}, /* bundle exec */
    {4666, 176}, /* bunx */
    {4671, 91}, /* bunzip2 */
    {4679, 128}, /* bup */
    {4683, 109}, /* bup gc */
    {4690, 109}, /* bup prune-older */
    {4706, 109}, /* bup rm */
    {4713, 128}, /* bupstash */
    {4722, 109}, /* bupstash rm */
    {4734, 66}, /* burp */
    {4739, 177}, /* busctl */
    {4746, 178}, /* busybox */
    {4754, 179}, /* butterfly.server.py */
    {4774, 180}, /* bw */
    {4777, 76}, /* bwrap */
    {4783, 181}, /* byobu */
    {4789, 182}, /* bzcat */
    {4795, 183}, /* bzgrep */
    {4802, 184}, /* bzip2 */
    {4808, 185}, /* bzr */
    {4812, 164}, /* bzr clean-tree */
    {4827, 164}, /* bzr revert */
    {4838, 186}, /* bzr uncommit */
    {4851, 75}, /* c++ */
    {4855, 50}, /* c++filt */
    {4863, 82}, /* cabal */
    {4869, 187}, /* cabal gc */
    {4878, 20}, /* cabal install */
    {4892, 188}, /* cabextract */
    {4903, 171}, /* cache_repair */
    {4916, 111}, /* cacls */
    {4922, 31}, /* caddy */
    {4928, 189}, /* caffeinate */
    {4939, 35}, /* cal */
    {4943, 45}, /* calicoctl */
    {4953, 190}, /* calicoctl delete */
    {4970, 191}, /* caller */
    {4977, 130}, /* camcontrol */
    {4988, 192}, /* cancel */
    {4995, 134}, /* canfdtest */
    {5005, 134}, /* cangen */
    {5012, 121}, /* canopen */
    {5020, 134}, /* canplayer */
    {5030, 134}, /* cansend */
    {5038, 134}, /* cansequence */
    {5050, 134}, /* cansniffer-x */
    {5063, 45}, /* cap */
    {5067, 68}, /* cap remove */
    {5078, 193}, /* capsh */
    {5084, 61}, /* cardano-cli */
    {5096, 82}, /* cargo */
    {5102, 20}, /* cargo install */
    {5116, 175}, /* cargo script */
    {5129, 187}, /* cargo uninstall */
    {5145, 194}, /* cargo yank */
    {5156, 23}, /* cargo-embed */
    {5168, 23}, /* cargo-flash */
    {5180, 38}, /* cargo-make */
    {5191, 38}, /* cargo-script */
    {5204, 134}, /* caringcaribou */
    {5218, 61}, /* cast */
    {5223, 195}, /* cat */
    {5227, 34}, /* catchsegv */
    {5237, 53}, /* cbmem-w */
    {5245, 92}, /* cbq */
    {5249, 130}, /* cbsd */
    {5254, 75}, /* cc */
    {5257, 23}, /* cc-tool */
    {5265, 75}, /* ccache */
    {5272, 53}, /* cctk */
    {5277, 196}, /* cd */
    {5280, 74}, /* cdk */
    {5284, 63}, /* cdktf */
    {5290, 197}, /* cdrecord */
    {5299, 61}, /* celocli */
    {5307, 198}, /* centreon */
    {5316, 58}, /* ceph */
    {5321, 54}, /* certbot */
    {5329, 199}, /* certbot revoke */
    {5344, 199}, /* certbot unregister */
    {5363, 36}, /* certstrap */
    {5373, 200}, /* certutil */
    {5382, 63}, /* cf */
    {5385, 201}, /* cf-key */
    {5392, 202}, /* cfdisk */
    {5399, 203}, /* cfe */
    {5403, 156}, /* cfgadm */
    {5410, 204}, /* cfgmtd */
    {5417, 23}, /* cfgutil */
    {5425, 36}, /* cfssl */
    {5431, 205}, /* cgdisk */
    {5438, 206}, /* cgexec */
    {5445, 116}, /* ch341eeprom */
    {5457, 23}, /* ch341prog */
    {5467, 207}, /* chage */
    {5473, 63}, /* chalice */
    {5481, 45}, /* charmcraft */
    {5492, 208}, /* charmcraft delete */
    {5510, 57}, /* chatgpt */
    {5518, 209}, /* chattr */
    {5525, 210}, /* chcon */
    {5531, 196}, /* chdir */
    {5537, 85}, /* cheat */
    {5543, 57}, /* cheat.sh */
    {5552, 211}, /* chef-server-ctl */
    {5568, 38}, /* chez */
    {5573, 80}, /* chflags */
    {5581, 48}, /* chfn */
    {5586, 212}, /* chgrp */
    {5592, 61}, /* chia */
    {5597, 38}, /* chibi-scheme */
    {5610, 137}, /* chip-tool */
    {5620, 22}, /* chisel */
    {5627, 213}, /* chisel client */
    {5641, 213}, /* chisel server */
    {5655, 214}, /* chkconfig */
    {5665, 31}, /* chkrootkit */
    {5676, 215}, /* chmod */
    {5682, 216}, /* choom */
    {5688, 212}, /* chown */
    {5694, 217}, /* chpasswd */
    {5703, 76}, /* chpst */
    {5709, 156}, /* chpv */
    {5714, 31}, /* chromium */
    {5723, 174}, /* chronic */
    {5731, 50}, /* chronyc */
    {5739, 218}, /* chroot */
    {5746, 218}, /* chrt */
    {5751, 219}, /* chsh */
    {5756, 156}, /* chuser-x */
    {5765, 220}, /* chvt */
    {5770, 45}, /* cilium */
    {5777, 190}, /* cilium uninstall */
    {5794, 221}, /* cinnamon-session-quit */
    {5816, 222}, /* cipher */
    {5823, 222}, /* cipher.exe */
    {5834, 63}, /* civo */
    {5839, 61}, /* ckcc */
    {5844, 120}, /* cksum */
    {5850, 223}, /* clamscan */
    {5859, 75}, /* clang */
    {5865, 75}, /* clang++ */
    {5873, 224}, /* clang-format */
    {5886, 225}, /* claude */
    {5893, 20}, /* claude-plugin */
    {5907, 161}, /* clear */
    {5913, 61}, /* cleos */
    {5919, 226}, /* clevis */
    {5926, 14}, /* cli */
    {5930, 227}, /* clickhouse-client */
    {5948, 136}, /* clickhouse-copier */
    {5966, 57}, /* cliphist */
    {5975, 57}, /* clipman */
    {5983, 14}, /* clish */
    {5989, 19}, /* clisp */
    {5995, 19}, /* clj */
    {5999, 156}, /* clnode */
    {6006, 50}, /* cloc */
    {6011, 19}, /* clojure */
    {6019, 228}, /* clonezilla */
    {6030, 45}, /* cloud-init */
    {6041, 67}, /* cloud-init clean */
    {6058, 229}, /* cloudflared */
    {6070, 213}, /* cloudflared tunnel */
    {6089, 45}, /* cloudron */
    {6098, 230}, /* cloudron uninstall */
    {6117, 231}, /* clpctl */
    {6124, 156}, /* clrg */
    {6129, 156}, /* clrs */
    {6134, 232}, /* clush */
    {6140, 45}, /* cm */
    {6143, 164}, /* cm undo */
    {6151, 75}, /* cmake */
    {6157, 45}, /* cmd */
    {6161, 233}, /* cmd package */
    {6173, 156}, /* cmdeleteconf */
    {6186, 156}, /* cmhaltcl */
    {6195, 156}, /* cmhaltnode */
    {6206, 198}, /* cmk */
    {6210, 53}, /* cmospwd */
    {6218, 85}, /* cmp */
    {6222, 124}, /* cobbler */
    {6230, 227}, /* cockroach */
    {6240, 234}, /* cockroach debug */
    {6256, 234}, /* cockroach demo */
    {6271, 234}, /* cockroach init */
    {6286, 234}, /* cockroach node */
    {6301, 225}, /* code */
    {6306, 20}, /* code install */
    {6319, 179}, /* code tunnel */
    {6331, 20}, /* code-server */
    {6343, 225}, /* codium */
    {6350, 38}, /* coffee */
    {6357, 66}, /* cohesity */
    {6366, 61}, /* coldcard */
    {6375, 45}, /* colima */
    {6382, 235}, /* colima delete */
    {6396, 85}, /* colordiff */
    {6406, 35}, /* column */
    {6413, 85}, /* comm */
    {6418, 236}, /* command */
    {6426, 16}, /* commander */
    {6436, 85}, /* compgen */
    {6444, 237}, /* complete */
    {6453, 82}, /* composer */
    {6462, 187}, /* composer remove */
    {6478, 20}, /* composer require */
    {6495, 184}, /* compress */
    {6504, 82}, /* conan */
    {6510, 82}, /* conda */
    {6516, 238}, /* conda env */
    {6526, 239}, /* conda env remove */
    {6543, 240}, /* conda install */
    {6557, 239}, /* conda remove */
    {6570, 176}, /* conda run */
    {6580, 241}, /* condor_drain */
    {6593, 241}, /* condor_off */
    {6604, 241}, /* condor_rm */
    {6614, 166}, /* condor_submit */
    {6628, 241}, /* condor_vacate */
    {6642, 104}, /* configctl */
    {6652, 75}, /* configure */
    {6662, 242}, /* connmanctl */
    {6673, 243}, /* conntrack */
    {6683, 58}, /* console */
    {6691, 157}, /* consul */
    {6698, 244}, /* consul force-leave */
    {6717, 244}, /* consul kv delete */
    {6734, 244}, /* consul leave */
    {6747, 45}, /* content */
    {6755, 65}, /* content delete */
    {6770, 84}, /* contentful */
    {6781, 161}, /* continue */
    {6790, 230}, /* control.sh */
    {6801, 31}, /* convert */
    {6809, 84}, /* convex */
    {6816, 63}, /* copilot */
    {6824, 68}, /* copilot app delete */
    {6843, 68}, /* copilot env delete */
    {6862, 68}, /* copilot svc delete */
    {6881, 57}, /* copyq */
    {6887, 96}, /* coredumpctl */
    {6899, 245}, /* coredumpctl debug */
    {6917, 63}, /* coscmd */
    {6924, 58}, /* couchbase-cli */
    {6938, 208}, /* couchbase-cli failover */
    {6961, 35}, /* cowsay */
    {6968, 246}, /* cp */
    {6971, 20}, /* cpan */
    {6976, 20}, /* cpanm */
    {6982, 247}, /* cpio */
    {6987, 224}, /* cpp */
    {6991, 121}, /* cpppo */
    {6997, 45}, /* cpu */
    {7001, 248}, /* cpu userdel */
    {7013, 249}, /* cpufreq-set */
    {7025, 50}, /* cpuid */
    {7031, 218}, /* cpulimit */
    {7040, 249}, /* cpupower */
    {7049, 227}, /* cqlsh */
    {7055, 22}, /* crackmapexec */
    {7068, 45}, /* crane */
    {7074, 250}, /* crane delete */
    {7087, 92}, /* crash */
    {7093, 45}, /* crc */
    {7097, 235}, /* crc delete */
    {7108, 120}, /* crc32 */
    {7114, 159}, /* createdb-drop */
    {7128, 80}, /* createhomedir */
    {7142, 66}, /* crestic */
    {7150, 45}, /* crictl */
    {7157, 172}, /* crictl rm */
    {7167, 173}, /* crictl rmi */
    {7178, 172}, /* crictl rmp */
    {7189, 45}, /* crm */
    {7193, 251}, /* crm cluster */
    {7205, 251}, /* crm configure */
    {7219, 251}, /* crm node */
    {7228, 251}, /* crm resource */
    {7241, 156}, /* crm_node */
    {7250, 252}, /* croc */
    {7255, 31}, /* cron */
    {7260, 31}, /* crond */
    {7266, 253}, /* crontab */
    {7274, 254}, /* crontab-e */
    {7284, 56}, /* crowdsec-stop */
    {7298, 52}, /* crsctl */
    {7305, 255}, /* cryptsetup */
    {7316, 256}, /* cryptsetup close */
    {7333, 257}, /* cryptsetup erase */
    {7350, 256}, /* cryptsetup luksClose */
    {7371, 257}, /* cryptsetup luksErase */
    {7392, 257}, /* cryptsetup luksFormat */
    {7414, 257}, /* cryptsetup luksHeaderRestore */
    {7443, 257}, /* cryptsetup luksKillSlot */
    {7467, 257}, /* cryptsetup luksRemoveKey */
    {7492, 257}, /* cryptsetup reencrypt */
    {7513, 256}, /* cryptsetup remove */
    {7531, 19}, /* crystal */
    {7539, 79}, /* csf */
    {7543, 103}, /* csh */
    {7547, 66}, /* cshatag */
    {7555, 38}, /* csi */
    {7559, 258}, /* csplit */
    {7566, 259}, /* csrutil */
    {7574, 232}, /* csshx */
    {7580, 35}, /* csvcut */
    {7587, 224}, /* csvgrep */
    {7595, 35}, /* csvlook */
    {7603, 224}, /* csvsort */
    {7611, 260}, /* ctmodbus */
    {7620, 45}, /* ctr */
    {7624, 235}, /* ctr containers delete */
    {7646, 235}, /* ctr containers remove */
    {7668, 235}, /* ctr containers rm */
    {7686, 235}, /* ctr images delete */
    {7704, 235}, /* ctr images remove */
    {7722, 235}, /* ctr images rm */
    {7736, 235}, /* ctr namespaces delete */
    {7758, 235}, /* ctr namespaces remove */
    {7780, 235}, /* ctr namespaces rm */
    {7798, 235}, /* ctr snapshots delete */
    {7819, 235}, /* ctr snapshots remove */
    {7840, 235}, /* ctr snapshots rm */
    {7857, 261}, /* cupsctl */
    {7865, 261}, /* cupsdisable */
    {7877, 261}, /* cupsenable */
    {7888, 262}, /* curator_cli */
    {7900, 15}, /* curl */
    {7905, 15}, /* curlie */
    {7912, 225}, /* cursor */
    {7919, 35}, /* cut */
    {7923, 31}, /* cvlc */
    {7928, 185}, /* cvs */
    {7932, 164}, /* cvs release */
    {7944, 38}, /* cwltool */
    {7952, 231}, /* cyberpanel */
    {7963, 92}, /* cypher-shell */
    {7976, 263}, /* cyradm */
    {7983, 45}, /* cyrus */
    {7989, 264}, /* cyrus delete */
    {8002, 218}, /* daemon */
    {8009, 76}, /* daemonize */
    {8019, 38}, /* dagger */
    {8026, 45}, /* darcs */
    {8032, 164}, /* darcs obliterate */
    {8049, 164}, /* darcs revert */
    {8062, 164}, /* darcs rollback */
    {8077, 164}, /* darcs unpull */
    {8090, 164}, /* darcs unrecord */
    {8105, 265}, /* darkhttpd */
    {8115, 19}, /* dart */
    {8120, 103}, /* dash */
    {8125, 61}, /* dash-cli */
    {8134, 45}, /* databricks */
    {8145, 266}, /* databricks catalogs */
    {8165, 266}, /* databricks clusters */
    {8185, 266}, /* databricks fs */
    {8199, 266}, /* databricks jobs */
    {8215, 266}, /* databricks repos */
    {8232, 266}, /* databricks schemas */
    {8251, 266}, /* databricks secrets */
    {8270, 266}, /* databricks tables */
    {8288, 266}, /* databricks unity-catalog */
    {8313, 266}, /* databricks workspace */
    {8334, 267}, /* date */
    {8339, 220}, /* date-s */
    {8346, 92}, /* db2 */
    {8350, 92}, /* db2cmd */
    {8357, 52}, /* dbca */
    {8362, 66}, /* dbcheck */
    {8370, 114}, /* dbclient */
    {8379, 92}, /* dbisql */
    {8386, 60}, /* dbmate */
    {8393, 45}, /* dbt */
    {8397, 266}, /* dbt run-operation */
    {8415, 206}, /* dbus-launch */
    {8427, 174}, /* dbus-run-session */
    {8444, 177}, /* dbus-send */
    {8454, 268}, /* dc */
    {8457, 126}, /* dc3dd */
    {8463, 93}, /* dcache-admin */
    {8476, 126}, /* dcfldd */
    {8483, 269}, /* dcli */
    {8488, 31}, /* dconf */
    {8494, 270}, /* dconf reset */
    {8506, 271}, /* dd */
    {8509, 126}, /* dd-safe */
    {8517, 126}, /* dd_rescue */
    {8527, 204}, /* dd_rescue-any */
    {8541, 126}, /* ddrescue */
    {8550, 139}, /* deactivate */
    {8561, 85}, /* debsums */
    {8569, 272}, /* debugfs */
    {8577, 273}, /* declare */
    {8585, 137}, /* deconz */
    {8592, 274}, /* defaults */
    {8601, 12}, /* del */
    {8605, 275}, /* delgroup */
    {8614, 49}, /* delpart */
    {8622, 50}, /* delta */
    {8628, 12}, /* deltree */
    {8636, 31}, /* deluge */
    {8643, 276}, /* deluser */
    {8651, 277}, /* delv */
    {8656, 19}, /* deno */
    {8661, 20}, /* deno install */
    {8674, 175}, /* deno run */
    {8683, 38}, /* deno serve */
    {8694, 47}, /* depmod */
    {8701, 45}, /* device_config */
    {8715, 65}, /* device_config reset */
    {8735, 53}, /* devmem */
    {8742, 53}, /* devmem2 */
    {8750, 45}, /* devtunnel */
    {8760, 213}, /* devtunnel host */
    {8775, 37}, /* df */
    {8778, 23}, /* dfu */
    {8782, 23}, /* dfu-programmer */
    {8797, 116}, /* dfu-suffix-x */
    {8810, 53}, /* dfu-tool */
    {8819, 23}, /* dfu-util */
    {8828, 52}, /* dgmgrl */
    {8835, 278}, /* dhclient */
    {8844, 278}, /* dhcpcd */
    {8851, 98}, /* dhcpig */
    {8858, 60}, /* diesel */
    {8865, 85}, /* diff */
    {8870, 50}, /* diff3 */
    {8876, 85}, /* diffstat */
    {8885, 50}, /* difft */
    {8891, 277}, /* dig */
    {8895, 72}, /* dinitctl */
    {8904, 279}, /* dir */
    {8908, 84}, /* directus */
    {8917, 57}, /* direnv */
    {8924, 176}, /* direnv exec */
    {8936, 280}, /* dirname */
    {8944, 191}, /* dirs */
    {8949, 1}, /* discord.sh */
    {8960, 211}, /* discourse */
    {8970, 130}, /* disklabel */
    {8980, 281}, /* diskpart */
    {8989, 281}, /* diskpart.exe */
    {9002, 282}, /* diskutil */
    {9011, 283}, /* diskutil ap */
    {9023, 283}, /* diskutil apfs */
    {9037, 283}, /* diskutil appleRAID */
    {9056, 283}, /* diskutil coreStorage */
    {9077, 283}, /* diskutil cs */
    {9089, 111}, /* dism */
    {9094, 139}, /* disown */
    {9101, 34}, /* distrobox */
    {9111, 284}, /* distrobox rm */
    {9124, 285}, /* dmesg */
    {9130, 220}, /* dmesg-n */
    {9138, 37}, /* dmidecode */
    {9148, 205}, /* dmsetup */
    {9156, 286}, /* dmsetup clear */
    {9170, 286}, /* dmsetup remove */
    {9185, 286}, /* dmsetup remove_all */
    {9204, 286}, /* dmsetup suspend */
    {9220, 286}, /* dmsetup wipe_table */
    {9239, 287}, /* dnf */
    {9243, 83}, /* dnf autoremove */
    {9258, 83}, /* dnf erase */
    {9268, 89}, /* dnf history */
    {9280, 20}, /* dnf install */
    {9292, 83}, /* dnf remove */
    {9303, 288}, /* dnf system-upgrade */
    {9322, 121}, /* dnp3 */
    {9327, 213}, /* dnscat2 */
    {9335, 98}, /* dnsspoof */
    {9344, 22}, /* dnsspoof-any */
    {9357, 47}, /* do-release-upgrade */
    {9376, 289}, /* doas */
    {9381, 127}, /* doc_loadbios */
    {9394, 127}, /* docfdisk */
    {9403, 290}, /* docker */
    {9410, 291}, /* docker builder */
    {9425, 292}, /* docker builder df */
    {9443, 292}, /* docker builder events */
    {9465, 292}, /* docker builder info */
    {9485, 292}, /* docker builder inspect */
    {9508, 292}, /* docker builder list */
    {9528, 292}, /* docker builder ls */
    {9546, 293}, /* docker builder prune */
    {9567, 291}, /* docker buildx */
    {9581, 294}, /* docker buildx prune */
    {9601, 295}, /* docker checkpoint rm */
    {9622, 292}, /* docker compose config */
    {9644, 296}, /* docker compose down */
    {9664, 292}, /* docker compose events */
    {9686, 297}, /* docker compose exec */
    {9706, 292}, /* docker compose images */
    {9728, 292}, /* docker compose logs */
    {9748, 292}, /* docker compose ls */
    {9766, 292}, /* docker compose port */
    {9786, 292}, /* docker compose ps */
    {9804, 296}, /* docker compose rm */
    {9822, 297}, /* docker compose run */
    {9841, 292}, /* docker compose top */
    {9860, 292}, /* docker compose version */
    {9883, 291}, /* docker config */
    {9897, 295}, /* docker config rm */
    {9914, 292}, /* docker container */
    {9931, 298}, /* docker container create */
    {9955, 292}, /* docker container df */
    {9975, 292}, /* docker container events */
    {9999, 298}, /* docker container exec */
    {10021, 292}, /* docker container info */
    {10043, 292}, /* docker container inspect */
    {10068, 299}, /* docker container kill */
    {10090, 292}, /* docker container list */
    {10112, 292}, /* docker container ls */
    {10132, 294}, /* docker container prune */
    {10155, 298}, /* docker container restart */
    {10180, 172}, /* docker container rm */
    {10200, 300}, /* docker container run */
    {10221, 298}, /* docker container start */
    {10244, 299}, /* docker container stop */
    {10266, 291}, /* docker context */
    {10281, 295}, /* docker context rm */
    {10299, 41}, /* docker cp */
    {10309, 301}, /* docker exec */
    {10321, 292}, /* docker image */
    {10334, 298}, /* docker image build */
    {10353, 292}, /* docker image df */
    {10369, 292}, /* docker image events */
    {10389, 292}, /* docker image info */
    {10407, 292}, /* docker image inspect */
    {10428, 292}, /* docker image list */
    {10446, 292}, /* docker image ls */
    {10462, 293}, /* docker image prune */
    {10481, 298}, /* docker image pull */
    {10499, 298}, /* docker image push */
    {10517, 173}, /* docker image rm */
    {10533, 298}, /* docker image tag */
    {10550, 292}, /* docker images df */
    {10567, 292}, /* docker images events */
    {10588, 292}, /* docker images info */
    {10607, 292}, /* docker images inspect */
    {10629, 292}, /* docker images list */
    {10648, 292}, /* docker images ls */
    {10665, 302}, /* docker import */
    {10679, 299}, /* docker kill */
    {10691, 302}, /* docker load */
    {10703, 291}, /* docker manifest */
    {10719, 295}, /* docker manifest rm */
    {10738, 292}, /* docker network */
    {10753, 298}, /* docker network connect */
    {10776, 298}, /* docker network create */
    {10798, 292}, /* docker network df */
    {10816, 298}, /* docker network disconnect */
    {10842, 292}, /* docker network events */
    {10864, 292}, /* docker network info */
    {10884, 292}, /* docker network inspect */
    {10907, 292}, /* docker network list */
    {10927, 292}, /* docker network ls */
    {10945, 293}, /* docker network prune */
    {10966, 298}, /* docker network rm */
    {10984, 291}, /* docker node */
    {10996, 295}, /* docker node demote */
    {11015, 295}, /* docker node rm */
    {11030, 291}, /* docker plugin */
    {11044, 295}, /* docker plugin disable */
    {11066, 20}, /* docker plugin install */
    {11088, 295}, /* docker plugin rm */
    {11105, 172}, /* docker rm */
    {11115, 173}, /* docker rmi */
    {11126, 300}, /* docker run */
    {11137, 291}, /* docker secret */
    {11151, 303}, /* docker secret rm */
    {11168, 291}, /* docker service */
    {11183, 303}, /* docker service rm */
    {11201, 304}, /* docker service scale */
    {11222, 304}, /* docker service update */
    {11244, 291}, /* docker stack */
    {11257, 303}, /* docker stack rm */
    {11273, 299}, /* docker stop */
    {11285, 291}, /* docker swarm */
    {11298, 295}, /* docker swarm ca */
    {11314, 295}, /* docker swarm leave */
    {11333, 292}, /* docker system df */
    {11350, 292}, /* docker system events */
    {11371, 292}, /* docker system info */
    {11390, 292}, /* docker system inspect */
    {11412, 292}, /* docker system list */
    {11431, 292}, /* docker system ls */
    {11448, 294}, /* docker system prune */
    {11468, 294}, /* docker system reset */
    {11488, 295}, /* docker trust revoke */
    {11508, 292}, /* docker volume */
    {11522, 298}, /* docker volume create */
    {11543, 292}, /* docker volume df */
    {11560, 292}, /* docker volume events */
    {11581, 292}, /* docker volume info */
    {11600, 292}, /* docker volume inspect */
    {11622, 292}, /* docker volume list */
    {11641, 292}, /* docker volume ls */
    {11658, 294}, /* docker volume prune */
    {11678, 305}, /* docker volume remove */
    {11699, 305}, /* docker volume rm */
    {11716, 45}, /* docker-compose */
    {11731, 292}, /* docker-compose config */
    {11753, 296}, /* docker-compose down */
    {11773, 297}, /* docker-compose exec */
    {11793, 296}, /* docker-compose kill */
    {11813, 292}, /* docker-compose logs */
    {11833, 292}, /* docker-compose ps */
    {11851, 296}, /* docker-compose rm */
    {11869, 297}, /* docker-compose run */
    {11888, 292}, /* docker-compose top */
    {11907, 140}, /* docker-machine */
    {11922, 190}, /* docker-uninstall */
    {11939, 306}, /* dockerd */
    {11947, 63}, /* doctl */
    {11953, 119}, /* doctl auth init */
    {11969, 119}, /* doctl auth remove */
    {11987, 119}, /* doctl auth switch */
    {12005, 60}, /* doctrine */
    {12014, 307}, /* dog */
    {12018, 61}, /* dogecoin-cli */
    {12031, 63}, /* dokku */
    {12037, 68}, /* dokku apps:destroy */
    {12056, 68}, /* dokku postgres:destroy */
    {12079, 92}, /* dolt */
    {12084, 45}, /* domainctl */
    {12094, 230}, /* domainctl transfer */
    {12113, 151}, /* domainname */
    {12124, 35}, /* dos2unix */
    {12133, 75}, /* dot */
    {12137, 80}, /* dot_clean */
    {12147, 45}, /* dotenv */
    {12154, 176}, /* dotenv run */
    {12165, 75}, /* dotnet */
    {12172, 230}, /* dotnet ef database drop */
    {12196, 308}, /* dotnet ef database update */
    {12222, 175}, /* dotnet script */
    {12236, 20}, /* dotnet tool install */
    {12256, 181}, /* dotool */
    {12263, 309}, /* doveadm */
    {12271, 264}, /* doveadm expunge */
    {12287, 264}, /* doveadm mailbox delete */
    {12310, 264}, /* doveadm purge */
    {12324, 1}, /* dpaste */
    {12331, 310}, /* dpkg */
    {12336, 311}, /* dpkg-deb */
    {12345, 85}, /* dpkg-query */
    {12356, 47}, /* dpkg-reconfigure */
    {12373, 20}, /* dpkg-url */
    {12382, 47}, /* dracut */
    {12389, 312}, /* drbdadm */
    {12397, 131}, /* drbdadm create-md */
    {12415, 131}, /* drbdadm invalidate */
    {12434, 131}, /* drbdadm wipe-md */
    {12450, 131}, /* drbdmeta */
    {12459, 312}, /* drbdsetup */
    {12469, 92}, /* drill */
    {12475, 60}, /* drizzle-kit */
    {12487, 313}, /* dropdb */
    {12494, 159}, /* dropdb-any */
    {12505, 313}, /* dropuser */
    {12514, 58}, /* drupal */
    {12521, 58}, /* drush */
    {12527, 20}, /* drush-dl */
    {12536, 314}, /* dscl */
    {12541, 156}, /* dscli */
    {12547, 315}, /* dsconf */
    {12554, 314}, /* dsconfigad */
    {12565, 315}, /* dsctl */
    {12571, 314}, /* dseditgroup */
    {12583, 314}, /* dsenableroot */
    {12596, 232}, /* dsh */
    {12600, 315}, /* dsidm */
    {12606, 248}, /* dsidm delete */
    {12619, 316}, /* dsmadmc */
    {12627, 317}, /* dsmod */
    {12633, 317}, /* dsmove */
    {12640, 98}, /* dsniff */
    {12647, 317}, /* dsrm */
    {12652, 96}, /* dstat */
    {12658, 231}, /* dsync */
    {12664, 34}, /* dtach */
    {12670, 37}, /* du */
    {12673, 227}, /* duckdb */
    {12680, 37}, /* duf */
    {12684, 265}, /* dufs */
    {12689, 318}, /* dump */
    {12694, 96}, /* dumpe2fs */
    {12703, 130}, /* dumpfs */
    {12710, 57}, /* dunstctl */
    {12719, 319}, /* duplicacy */
    {12729, 318}, /* duplicity */
    {12739, 154}, /* duplicity remove-all-but-n-full */
    {12771, 154}, /* duplicity remove-all-inc-of-but-n-full */
    {12810, 320}, /* duplicity remove-older-than */
    {12838, 37}, /* dust */
    {12843, 181}, /* dvtm */
    {12848, 321}, /* e2fsck */
    {12855, 126}, /* e2image */
    {12863, 322}, /* e2label */
    {12871, 38}, /* earthly */
    {12879, 36}, /* easy-rsa */
    {12888, 20}, /* easy_install */
    {12901, 36}, /* easyrsa */
    {12909, 174}, /* eatmydata */
    {12919, 63}, /* eb */
    {12922, 68}, /* eb terminate */
    {12935, 99}, /* ebtables */
    {12944, 121}, /* ebusctl */
    {12952, 323}, /* echo */
    {12957, 23}, /* ecpprog */
    {12965, 53}, /* ectool */
    {12972, 324}, /* ed */
    {12975, 92}, /* edgedb */
    {12982, 23}, /* edl */
    {12986, 23}, /* edl.py */
    {12993, 156}, /* eeprom */
    {13000, 325}, /* efibootmgr */
    {13011, 57}, /* eg */
    {13014, 183}, /* egrep */
    {13020, 150}, /* eject */
    {13026, 45}, /* eksctl */
    {13033, 326}, /* eksctl delete */
    {13047, 136}, /* elasticdump */
    {13059, 327}, /* elasticsearch-certutil */
    {13082, 327}, /* elasticsearch-keystore */
    {13105, 327}, /* elasticsearch-node */
    {13124, 45}, /* elasticsearch-plugin */
    {13145, 20}, /* elasticsearch-plugin install */
    {13174, 327}, /* elasticsearch-reset-password */
    {13203, 327}, /* elasticsearch-users */
    {13223, 146}, /* electrum */
    {13232, 61}, /* elements-cli */
    {13245, 328}, /* elinks */
    {13252, 19}, /* elixir */
    {13259, 38}, /* elvish */
    {13266, 329}, /* emacs */
    {13272, 329}, /* emacsclient */
    {13284, 330}, /* emerge */
    {13291, 83}, /* emerge --unmerge */
    {13308, 22}, /* empire */
    {13315, 331}, /* emqx */
    {13320, 331}, /* emqx_ctl */
    {13329, 139}, /* enable */
    {13336, 67}, /* engine-cleanup */
    {13351, 121}, /* enip */
    {13356, 34}, /* entr */
    {13361, 332}, /* env */
    {13365, 224}, /* envsubst */
    {13374, 203}, /* envtools */
    {13383, 31}, /* eog */
    {13387, 82}, /* eopkg */
    {13393, 83}, /* eopkg remove */
    {13406, 83}, /* eopkg rm */
    {13415, 93}, /* eos */
    {13419, 61}, /* eosio */
    {13425, 45}, /* equo */
    {13430, 83}, /* equo remove */
    {13442, 171}, /* era_restore */
    {13454, 203}, /* erase */
    {13460, 333}, /* erase flash: */
    {13473, 333}, /* erase nvram: */
    {13486, 333}, /* erase startup-config */
    {13507, 156}, /* errclear */
    {13516, 136}, /* esdump */
    {13523, 75}, /* eslint */
    {13530, 38}, /* esno */
    {13535, 31}, /* espeak */
    {13542, 334}, /* espefuse */
    {13551, 334}, /* espefuse.py */
    {13563, 45}, /* espsecure.py */
    {13576, 334}, /* espsecure.py burn */
    {13594, 335}, /* esptool */
    {13602, 335}, /* esptool-js */
    {13613, 335}, /* esptool.py */
    {13624, 269}, /* esxcfg-volume */
    {13638, 269}, /* esxcli */
    {13645, 336}, /* etcdctl */
    {13653, 313}, /* etcdctl del */
    {13665, 337}, /* etcdctl snapshot */
    {13682, 337}, /* etcdutl */
    {13690, 337}, /* etcdutl backup */
    {13705, 337}, /* etcdutl snapshot */
    {13722, 126}, /* etcher */
    {13729, 45}, /* etckeeper */
    {13739, 338}, /* etckeeper vcs */
    {13753, 61}, /* eth2deposit-cli */
    {13769, 61}, /* ethdo */
    {13775, 31}, /* ether-wake */
    {13786, 61}, /* ethereal */
    {13795, 339}, /* ethtool */
    {13803, 53}, /* ethtool-eeprom */
    {13818, 115}, /* ethtool-show */
    {13831, 22}, /* ettercap */
    {13840, 340}, /* eval */
    {13845, 38}, /* evidence */
    {13854, 22}, /* evil-winrm */
    {13865, 31}, /* evince */
    {13872, 61}, /* evmosd */
    {13879, 341}, /* ex */
    {13882, 279}, /* exa */
    {13886, 92}, /* exaplus */
    {13894, 342}, /* exec */
    {13899, 343}, /* exiftool */
    {13908, 344}, /* exigrep */
    {13916, 309}, /* exim */
    {13921, 309}, /* exim4 */
    {13927, 344}, /* exiqgrep */
    {13936, 264}, /* exiqgrep-rm */
    {13948, 139}, /* exit */
    {13953, 343}, /* exiv2 */
    {13959, 344}, /* exiwhat */
    {13967, 63}, /* exo */
    {13971, 35}, /* expand */
    {13978, 345}, /* expect */
    {13985, 181}, /* expect-type */
    {13997, 57}, /* explainshell */
    {14010, 273}, /* export */
    {14017, 346}, /* exportfs */
    {14026, 156}, /* exportvg */
    {14035, 213}, /* expose */
    {14042, 191}, /* expr */
    {14047, 229}, /* expressvpn */
    {14058, 347}, /* extlinux */
    {14067, 348}, /* eye */
    {14071, 279}, /* eza */
    {14075, 130}, /* ezjail-admin */
    {14088, 231}, /* ezmlm-unsub */
    {14100, 57}, /* fabric */
    {14107, 35}, /* factor */
    {14114, 38}, /* factor-vm */
    {14124, 349}, /* factory-reset */
    {14138, 204}, /* factory_reset */
    {14152, 349}, /* factoryreset */
    {14165, 350}, /* fail2ban-client */
    {14181, 48}, /* faillock */
    {14190, 218}, /* fakechroot */
    {14201, 351}, /* fakeroot */
    {14210, 206}, /* faketime */
    {14219, 56}, /* falcoctl-stop */
    {14233, 56}, /* falcon-sensor-stop */
    {14252, 352}, /* fallocate */
    {14262, 3}, /* false */
    {14268, 353}, /* fastboot */
    {14277, 67}, /* fastboot snapshot-update */
    {14302, 107}, /* fastfetch */
    {14312, 220}, /* fbset */
    {14318, 92}, /* fbsql */
    {14324, 354}, /* fc */
    {14327, 343}, /* fc-list */
    {14335, 156}, /* fcinfo-x */
    {14344, 355}, /* fd */
    {14347, 356}, /* fdesetup */
    {14356, 355}, /* fdfind */
    {14363, 29}, /* fdformat */
    {14372, 202}, /* fdisk */
    {14378, 31}, /* feh */
    {14382, 77}, /* fence_apc */
    {14392, 77}, /* fence_ipmilan */
    {14406, 77}, /* fence_vmware */
    {14419, 15}, /* fetch */
    {14425, 357}, /* fetchmail */
    {14435, 31}, /* ffmpeg */
    {14442, 31}, /* ffplay */
    {14449, 343}, /* ffprobe */
    {14457, 129}, /* ffsend */
    {14464, 139}, /* fg */
    {14467, 183}, /* fgrep */
    {14473, 226}, /* fido2-token */
    {14485, 35}, /* figlet */
    {14492, 37}, /* file */
    {14497, 358}, /* file-rename */
    {14509, 1}, /* filebin */
    {14517, 61}, /* filecoin */
    {14526, 359}, /* find */
    {14531, 37}, /* findfs */
    {14538, 37}, /* findmnt */
    {14546, 191}, /* finger */
    {14553, 31}, /* fio */
    {14557, 63}, /* firebase */
    {14566, 31}, /* firefox */
    {14574, 206}, /* firejail */
    {14583, 360}, /* firewall-cmd */
    {14596, 203}, /* firstboot */
    {14606, 103}, /* fish */
    {14611, 45}, /* fisher */
    {14618, 20}, /* fisher install */
    {14633, 31}, /* flac */
    {14638, 23}, /* flash.sh */
    {14647, 29}, /* flash_erase */
    {14659, 29}, /* flash_eraseall */
    {14674, 127}, /* flash_lock */
    {14685, 127}, /* flash_otp_erase */
    {14701, 127}, /* flash_otp_lock */
    {14716, 127}, /* flash_otp_write */
    {14732, 127}, /* flash_unlock */
    {14745, 29}, /* flashcp */
    {14753, 53}, /* flashit */
    {14761, 23}, /* flashprog */
    {14771, 361}, /* flashrom */
    {14780, 60}, /* flask */
    {14786, 82}, /* flatpak */
    {14794, 20}, /* flatpak install */
    {14810, 362}, /* flatpak remove */
    {14825, 363}, /* flatpak run */
    {14837, 362}, /* flatpak uninstall */
    {14855, 364}, /* flink */
    {14861, 38}, /* flink run */
    {14871, 53}, /* flint */
    {14877, 218}, /* flock */
    {14883, 61}, /* flow */
    {14888, 64}, /* fluent-bit */
    {14899, 63}, /* flux */
    {14904, 166}, /* flux-run */
    {14913, 63}, /* fly */
    {14917, 63}, /* flyctl */
    {14924, 60}, /* flyway */
    {14931, 35}, /* fmt */
    {14935, 130}, /* fmthard */
    {14943, 35}, /* fold */
    {14948, 34}, /* foot */
    {14953, 348}, /* foreman */
    {14961, 13}, /* format */
    {14968, 130}, /* format-solaris */
    {14983, 13}, /* format.com */
    {14994, 185}, /* fossil */
    {15001, 164}, /* fossil clean */
    {15014, 164}, /* fossil extras */
    {15028, 164}, /* fossil purge */
    {15041, 164}, /* fossil revert */
    {15055, 164}, /* fossil scrub */
    {15068, 164}, /* fossil undo */
    {15080, 97}, /* fping */
    {15086, 53}, /* fptw64 */
    {15093, 3}, /* free */
    {15098, 47}, /* freshclam */
    {15108, 213}, /* frpc */
    {15113, 100}, /* fs_cli */
    {15120, 365}, /* fsadm */
    {15126, 228}, /* fsarchiver */
    {15137, 126}, /* fsarchiver restfs */
    {15155, 321}, /* fsck */
    {15160, 321}, /* fsck-any */
    {15169, 130}, /* fsck_ufs */
    {15178, 366}, /* fsfreeze */
    {15187, 367}, /* fstrim */
    {15194, 368}, /* ftp */
    {15198, 15}, /* ftpget */
    {15205, 369}, /* fuser */
    {15211, 31}, /* fusermount */
    {15222, 23}, /* futurerestore */
    {15236, 370}, /* fw_setenv */
    {15246, 127}, /* fw_setsys */
    {15256, 204}, /* fw_upgrade */
    {15267, 47}, /* fwupdmgr */
    {15276, 59}, /* fwupdmgr downgrade */
    {15295, 59}, /* fwupdmgr install */
    {15312, 59}, /* fwupdmgr local-install */
    {15335, 59}, /* fwupdmgr reinstall */
    {15354, 59}, /* fwupdmgr switch-branch */
    {15377, 116}, /* fwupdtool */
    {15387, 59}, /* fwupdtool install */
    {15405, 59}, /* fwupdtool install-blob */
    {15428, 204}, /* fwupgrade */
    {15438, 35}, /* fzf */
    {15442, 75}, /* g++ */
    {15446, 61}, /* gaiad */
    {15452, 38}, /* gap */
    {15456, 118}, /* gawk */
    {15461, 130}, /* gcache */
    {15468, 75}, /* gcc */
    {15472, 63}, /* gcloud */
    {15479, 119}, /* gcloud auth list */
    {15496, 119}, /* gcloud auth login */
    {15514, 119}, /* gcloud auth revoke */
    {15533, 38}, /* gcloud-run */
    {15544, 130}, /* gconcat */
    {15552, 45}, /* gcrane */
    {15559, 250}, /* gcrane delete */
    {15573, 250}, /* gcrane gc */
    {15583, 23}, /* gd32flash */
    {15593, 34}, /* gdb */
    {15597, 16}, /* gdb-multiarch */
    {15611, 371}, /* gdbus */
    {15617, 372}, /* gdisk */
    {15623, 45}, /* gdrive */
    {15630, 230}, /* gdrive trash empty */
    {15649, 254}, /* gedit */
    {15655, 130}, /* geli */
    {15660, 82}, /* gem */
    {15664, 20}, /* gem install */
    {15676, 187}, /* gem uninstall */
    {15690, 194}, /* gem yank */
    {15699, 91}, /* genisoimage */
    {15711, 37}, /* getcap */
    {15718, 104}, /* getcfg-x */
    {15727, 191}, /* getconf */
    {15735, 37}, /* getenforce */
    {15746, 191}, /* getent */
    {15753, 37}, /* getfacl */
    {15761, 50}, /* getfattr */
    {15770, 146}, /* geth */
    {15775, 97}, /* getmac */
    {15782, 357}, /* getmail */
    {15790, 161}, /* getopts */
    {15798, 50}, /* getsebool */
    {15808, 93}, /* gfal-rm */
    {15816, 38}, /* gforth */
    {15823, 63}, /* gh */
    {15826, 373}, /* gh api */
    {15833, 119}, /* gh auth login */
    {15847, 119}, /* gh auth logout */
    {15862, 119}, /* gh auth status */
    {15877, 374}, /* gh cache delete */
    {15893, 20}, /* gh extension install */
    {15914, 1}, /* gh gist */
    {15922, 374}, /* gh gpg-key delete */
    {15940, 374}, /* gh release delete */
    {15958, 374}, /* gh repo delete */
    {15973, 119}, /* gh run cancel */
    {15987, 119}, /* gh run delete */
    {16001, 119}, /* gh run list */
    {16013, 119}, /* gh run rerun */
    {16026, 119}, /* gh run view */
    {16038, 119}, /* gh run watch */
    {16051, 374}, /* gh secret delete */
    {16068, 374}, /* gh ssh-key delete */
    {16086, 374}, /* gh variable delete */
    {16105, 374}, /* gh workflow disable */
    {16125, 75}, /* ghc */
    {16129, 45}, /* ghcup */
    {16135, 375}, /* ghcup nuke */
    {16146, 84}, /* ghost */
    {16152, 31}, /* gimp */
    {16157, 45}, /* gio */
    {16161, 376}, /* gio cat */
    {16169, 376}, /* gio info */
    {16178, 376}, /* gio list */
    {16187, 376}, /* gio mime */
    {16196, 377}, /* gio remove */
    {16207, 377}, /* gio trash */
    {16217, 376}, /* gio tree */
    {16226, 129}, /* gist */
    {16231, 1}, /* gist-paste */
    {16242, 378}, /* git */
    {16246, 379}, /* git add */
    {16254, 379}, /* git annex add */
    {16268, 380}, /* git bisect log */
    {16283, 381}, /* git bisect run */
    {16298, 380}, /* git bisect view */
    {16314, 382}, /* git branch */
    {16325, 383}, /* git checkout */
    {16338, 384}, /* git checkout-index */
    {16357, 385}, /* git clean */
    {16367, 379}, /* git commit */
    {16378, 386}, /* git config */
    {16389, 380}, /* git config --get */
    {16406, 380}, /* git config --list */
    {16424, 380}, /* git config -l */
    {16438, 380}, /* git config get */
    {16453, 380}, /* git config list */
    {16469, 387}, /* git diff */
    {16478, 388}, /* git fetch */
    {16488, 389}, /* git filter-branch */
    {16506, 389}, /* git filter-repo */
    {16522, 390}, /* git gc */
    {16529, 391}, /* git gc --prune */
    {16544, 380}, /* git lfs ls-files */
    {16561, 392}, /* git lfs migrate */
    {16577, 387}, /* git log */
    {16585, 380}, /* git notes list */
    {16600, 380}, /* git notes show */
    {16615, 391}, /* git prune */
    {16625, 393}, /* git push */
    {16634, 394}, /* git read-tree */
    {16648, 395}, /* git rebase */
    {16659, 387}, /* git reflog */
    {16670, 391}, /* git reflog delete */
    {16688, 391}, /* git reflog expire */
    {16706, 396}, /* git remote */
    {16717, 380}, /* git remote -v */
    {16731, 380}, /* git remote show */
    {16747, 397}, /* git reset */
    {16757, 398}, /* git restore */
    {16769, 399}, /* git rm */
    {16776, 387}, /* git show */
    {16785, 379}, /* git stage */
    {16795, 400}, /* git stash clear */
    {16811, 400}, /* git stash drop */
    {16826, 401}, /* git stash list */
    {16841, 401}, /* git stash show */
    {16856, 387}, /* git status */
    {16867, 402}, /* git submodule deinit */
    {16888, 381}, /* git submodule foreach */
    {16910, 380}, /* git submodule status */
    {16931, 403}, /* git switch */
    {16942, 404}, /* git tag */
    {16950, 405}, /* git update-ref */
    {16965, 380}, /* git worktree list */
    {16983, 402}, /* git worktree remove */
    {17003, 138}, /* git-filter-repo */
    {17019, 406}, /* gitlab-backup */
    {17033, 406}, /* gitlab-ctl */
    {17044, 406}, /* gitlab-psql */
    {17056, 406}, /* gitlab-rails */
    {17069, 142}, /* gitlab-rails r */
    {17084, 142}, /* gitlab-rails runner */
    {17104, 406}, /* gitlab-rake */
    {17116, 407}, /* gksudo */
    {17123, 63}, /* glab */
    {17128, 373}, /* glab api */
    {17137, 1}, /* glab snippet */
    {17150, 130}, /* glabel */
    {17157, 107}, /* glances */
    {17165, 58}, /* gluster */
    {17173, 230}, /* gluster peer detach */
    {17193, 230}, /* gluster volume delete */
    {17215, 230}, /* gluster volume reset */
    {17236, 230}, /* gluster volume stop */
    {17256, 343}, /* glxinfo */
    {17264, 408}, /* gmake */
    {17270, 130}, /* gmirror */
    {17278, 254}, /* gnome-open */
    {17289, 31}, /* gnome-screenshot */
    {17306, 221}, /* gnome-session-quit */
    {17325, 34}, /* gnome-terminal */
    {17340, 130}, /* gnop */
    {17345, 38}, /* gnuplot */
    {17353, 82}, /* go */
    {17356, 409}, /* go get */
    {17363, 409}, /* go install */
    {17374, 410}, /* go run */
    {17381, 75}, /* go-build */
    {17390, 61}, /* goal */
    {17395, 14}, /* gobgp */
    {17401, 348}, /* god */
    {17405, 75}, /* gofmt */
    {17411, 98}, /* goldeneye */
    {17421, 31}, /* google-chrome */
    {17435, 60}, /* goose */
    {17441, 180}, /* gopass */
    {17448, 38}, /* gorun */
    {17454, 213}, /* gost */
    {17459, 218}, /* gosu */
    {17464, 206}, /* gosu- */
    {17470, 179}, /* gotty */
    {17476, 269}, /* govc */
    {17481, 130}, /* gpart */
    {17487, 411}, /* gpasswd */
    {17495, 412}, /* gpg */
    {17499, 226}, /* gpg-card */
    {17508, 412}, /* gpg2 */
    {17513, 55}, /* gpgconf */
    {17521, 413}, /* gpio */
    {17526, 53}, /* gpio-hammer */
    {17538, 413}, /* gpioset */
    {17546, 50}, /* gprof */
    {17552, 92}, /* gpsql */
    {17558, 57}, /* gpt */
    {17562, 132}, /* gpt destroy */
    {17574, 38}, /* gradio */
    {17581, 75}, /* gradle */
    {17588, 64}, /* grafana-agent */
    {17602, 20}, /* grafana-cli */
    {17614, 20}, /* grafana-cli plugins install */
    {17642, 130}, /* graid */
    {17648, 130}, /* graid3 */
    {17655, 57}, /* greenclip */
    {17665, 92}, /* greenplum */
    {17675, 183}, /* grep */
    {17680, 31}, /* grim */
    {17685, 377}, /* grm */
    {17689, 19}, /* groovy */
    {17696, 48}, /* groupadd */
    {17705, 275}, /* groupdel */
    {17714, 414}, /* groupmod */
    {17723, 3}, /* groups */
    {17730, 130}, /* growfs */
    {17737, 197}, /* growisofs */
    {17747, 150}, /* growpart */
    {17756, 48}, /* grpconv */
    {17764, 415}, /* grpunconv */
    {17774, 47}, /* grub-editenv */
    {17787, 347}, /* grub-install */
    {17800, 47}, /* grub-mkconfig */
    {17814, 347}, /* grub2-install */
    {17828, 47}, /* grub2-mkconfig */
    {17843, 152}, /* grubby */
    {17850, 31}, /* gs */
    {17853, 179}, /* gs-netcat */
    {17863, 416}, /* gsed */
    {17868, 31}, /* gsettings */
    {17878, 270}, /* gsettings reset-recursively */
    {17906, 92}, /* gsql */
    {17911, 130}, /* gstripe */
    {17919, 63}, /* gsutil */
    {17926, 165}, /* gtar */
    {17931, 307}, /* guestfish-rm */
    {17944, 19}, /* guile */
    {17950, 82}, /* guix */
    {17955, 417}, /* guix gc */
    {17963, 20}, /* guix install */
    {17976, 418}, /* guix package */
    {17989, 375}, /* guix system delete-generations */
    {18020, 91}, /* gunzip */
    {18027, 130}, /* gvinum */
    {18034, 182}, /* gzcat */
    {18040, 184}, /* gzip */
    {18045, 53}, /* h2offt */
    {18052, 269}, /* ha-manager */
    {18063, 419}, /* hadoop */
    {18070, 420}, /* hadoop fs */
    {18080, 38}, /* hadoop jar */
    {18091, 421}, /* hagrp */
    {18097, 104}, /* hal_app */
    {18105, 156}, /* halockrun */
    {18115, 422}, /* halt */
    {18120, 213}, /* hans */
    {18125, 211}, /* harbor */
    {18132, 156}, /* hares */
    {18138, 139}, /* hash */
    {18143, 66}, /* hashbackup */
    {18154, 31}, /* hashcat */
    {18162, 331}, /* hass-cli */
    {18171, 1}, /* haste */
    {18177, 1}, /* hastebin */
    {18186, 156}, /* hastop */
    {18193, 84}, /* hasura */
    {18200, 156}, /* hasys */
    {18206, 45}, /* hatch */
    {18212, 238}, /* hatch env */
    {18222, 176}, /* hatch run */
    {18232, 59}, /* hawkbit */
    {18240, 66}, /* hb */
    {18243, 92}, /* hbase */
    {18249, 63}, /* hcloud */
    {18256, 92}, /* hdbsql */
    {18263, 419}, /* hdfs */
    {18268, 420}, /* hdfs dfs */
    {18277, 420}, /* hdfs dfsadmin */
    {18291, 282}, /* hdiutil */
    {18299, 423}, /* hdparm */
    {18306, 183}, /* head */
    {18311, 229}, /* headscale */
    {18321, 245}, /* heaptrack */
    {18331, 116}, /* heimdall */
    {18340, 424}, /* helm */
    {18345, 326}, /* helm del */
    {18354, 326}, /* helm delete */
    {18366, 20}, /* helm install */
    {18379, 20}, /* helm plugin install */
    {18399, 425}, /* helm rollback */
    {18413, 326}, /* helm uninstall */
    {18428, 20}, /* helm upgrade */
    {18441, 45}, /* helmfile */
    {18450, 235}, /* helmfile delete */
    {18466, 235}, /* helmfile destroy */
    {18483, 85}, /* help */
    {18488, 72}, /* herd */
    {18493, 63}, /* heroku */
    {18500, 119}, /* heroku auth login */
    {18518, 119}, /* heroku auth logout */
    {18537, 231}, /* hestia */
    {18544, 35}, /* hexdump */
    {18552, 31}, /* hey */
    {18556, 80}, /* hfs.util */
    {18565, 185}, /* hg */
    {18568, 426}, /* hg checkout */
    {18580, 426}, /* hg co */
    {18586, 186}, /* hg purge */
    {18595, 426}, /* hg revert */
    {18605, 186}, /* hg revert -C */
    {18618, 186}, /* hg rollback */
    {18630, 186}, /* hg strip */
    {18639, 426}, /* hg up */
    {18645, 186}, /* hg up -C */
    {18654, 426}, /* hg update */
    {18664, 186}, /* hg update -C */
    {18677, 23}, /* hid-flash */
    {18687, 23}, /* hidapi-flash */
    {18700, 427}, /* history */
    {18708, 92}, /* hive */
    {18713, 45}, /* homectl */
    {18721, 248}, /* homectl deactivate-all */
    {18744, 248}, /* homectl lock */
    {18757, 248}, /* homectl remove */
    {18772, 277}, /* host */
    {18777, 22}, /* hostapd-wpe */
    {18789, 67}, /* hosted-engine */
    {18803, 97}, /* hostid */
    {18810, 96}, /* hostinfo */
    {18819, 428}, /* hostname */
    {18828, 429}, /* hostnamectl */
    {18840, 429}, /* hostnamectl hostname */
    {18861, 429}, /* hostnamectl status */
    {18880, 57}, /* how2 */
    {18885, 57}, /* howdoi */
    {18892, 18}, /* hpacucli */
    {18901, 22}, /* hping */
    {18907, 22}, /* hping3 */
    {18914, 77}, /* hponcfg */
    {18922, 53}, /* hpsetup */
    {18930, 18}, /* hpssacli */
    {18939, 61}, /* hsd-cli */
    {18947, 93}, /* hsi */
    {18951, 107}, /* htop */
    {18956, 48}, /* htpasswd */
    {18965, 15}, /* http */
    {18970, 265}, /* http-server */
    {18982, 265}, /* httpd */
    {18988, 15}, /* https */
    {18994, 75}, /* hugo */
    {18999, 98}, /* hulk */
    {19004, 430}, /* hwclock */
    {19012, 61}, /* hwi */
    {19016, 37}, /* hwinfo */
    {19023, 19}, /* hy */
    {19026, 31}, /* hydra */
    {19032, 431}, /* hyperfine */
    {19042, 53}, /* i2cset */
    {19049, 432}, /* i2ctransfer */
    {19061, 174}, /* i386 */
    {19066, 63}, /* ibmcloud */
    {19075, 111}, /* icacls */
    {19082, 50}, /* icdiff */
    {19089, 23}, /* iceprog */
    {19097, 198}, /* icinga2 */
    {19105, 198}, /* icingacli */
    {19115, 35}, /* iconv */
    {19121, 3}, /* id */
    {19124, 343}, /* identify */
    {19133, 67}, /* idevicediagnostics */
    {19152, 23}, /* idevicerestore */
    {19167, 94}, /* idf.py */
    {19174, 121}, /* iec104 */
    {19181, 19}, /* iex */
    {19185, 433}, /* ifconfig */
    {19194, 434}, /* ifconfig bge? delete */
    {19215, 434}, /* ifconfig bge? destroy */
    {19237, 434}, /* ifconfig bge? down */
    {19256, 434}, /* ifconfig em? delete */
    {19276, 434}, /* ifconfig em? destroy */
    {19297, 434}, /* ifconfig em? down */
    {19315, 434}, /* ifconfig en? delete */
    {19335, 434}, /* ifconfig en? destroy */
    {19356, 434}, /* ifconfig en? down */
    {19374, 434}, /* ifconfig eth? delete */
    {19395, 434}, /* ifconfig eth? destroy */
    {19417, 434}, /* ifconfig eth? down */
    {19436, 434}, /* ifconfig igb? delete */
    {19457, 434}, /* ifconfig igb? destroy */
    {19479, 434}, /* ifconfig igb? down */
    {19498, 434}, /* ifconfig re? delete */
    {19518, 434}, /* ifconfig re? destroy */
    {19539, 434}, /* ifconfig re? down */
    {19557, 434}, /* ifconfig vtnet? delete */
    {19580, 434}, /* ifconfig vtnet? destroy */
    {19604, 434}, /* ifconfig vtnet? down */
    {19625, 435}, /* ifdown */
    {19632, 174}, /* ifne */
    {19637, 96}, /* ifstat */
    {19644, 107}, /* iftop */
    {19650, 436}, /* ifup */
    {19655, 77}, /* ilorest */
    {19663, 357}, /* imapsync */
    {19672, 31}, /* img2pdf */
    {19680, 1}, /* imgur */
    {19686, 348}, /* immortalctl */
    {19698, 92}, /* impala-shell */
    {19711, 31}, /* import */
    {19718, 23}, /* imx_usb */
    {19726, 53}, /* inb */
    {19730, 34}, /* incron */
    {19737, 25}, /* incus */
    {19743, 437}, /* incus config delete */
    {19763, 437}, /* incus config unset */
    {19782, 438}, /* incus delete */
    {19795, 437}, /* incus image delete */
    {19814, 437}, /* incus image unset */
    {19832, 437}, /* incus network delete */
    {19853, 437}, /* incus network unset */
    {19873, 437}, /* incus profile delete */
    {19894, 437}, /* incus profile unset */
    {19914, 437}, /* incus project delete */
    {19935, 437}, /* incus project unset */
    {19955, 439}, /* incus restore */
    {19969, 440}, /* incus stop */
    {19980, 437}, /* incus storage delete */
    {20001, 437}, /* incus storage unset */
    {20021, 437}, /* incus storage volume delete */
    {20049, 224}, /* indent */
    {20056, 153}, /* inetd */
    {20062, 227}, /* influx */
    {20069, 441}, /* influx bucket delete */
    {20090, 441}, /* influx delete */
    {20104, 441}, /* influx org delete */
    {20122, 45}, /* influxd */
    {20130, 313}, /* influxd drop */
    {20143, 85}, /* info */
    {20148, 442}, /* init */
    {20153, 443}, /* initctl */
    {20161, 72}, /* initctl emit */
    {20174, 444}, /* initdb-force */
    {20187, 31}, /* inkscape */
    {20196, 213}, /* inlets */
    {20203, 445}, /* innobackupex */
    {20216, 34}, /* inotifywait */
    {20228, 446}, /* insmod */
    {20235, 447}, /* install */
    {20243, 130}, /* installboot */
    {20255, 20}, /* installer */
    {20265, 80}, /* installer-mac */
    {20279, 156}, /* installp */
    {20288, 448}, /* insync */
    {20295, 50}, /* intel_gpu_top */
    {20309, 53}, /* intelmas */
    {20318, 443}, /* invoke-rc.d */
    {20330, 37}, /* inxi */
    {20335, 53}, /* io */
    {20338, 130}, /* iocage */
    {20345, 213}, /* iodined */
    {20353, 206}, /* ionice */
    {20360, 63}, /* ionosctl */
    {20369, 37}, /* iostat */
    {20376, 53}, /* iotools */
    {20384, 107}, /* iotop */
    {20390, 449}, /* ip */
    {20393, 450}, /* ip a */
    {20398, 451}, /* ip a del */
    {20407, 451}, /* ip a delete */
    {20419, 452}, /* ip a flush */
    {20430, 450}, /* ip addr */
    {20438, 451}, /* ip addr del */
    {20450, 451}, /* ip addr delete */
    {20465, 452}, /* ip addr flush */
    {20479, 450}, /* ip address */
    {20490, 451}, /* ip address del */
    {20505, 451}, /* ip address delete */
    {20523, 452}, /* ip address flush */
    {20540, 450}, /* ip l */
    {20545, 453}, /* ip l del */
    {20554, 453}, /* ip l delete */
    {20566, 454}, /* ip l s */
    {20573, 455}, /* ip l s netns */
    {20586, 454}, /* ip l set */
    {20595, 455}, /* ip l set netns */
    {20610, 456}, /* ip l xdp */
    {20619, 450}, /* ip link */
    {20627, 453}, /* ip link del */
    {20639, 453}, /* ip link delete */
    {20654, 454}, /* ip link s */
    {20664, 455}, /* ip link s netns */
    {20680, 454}, /* ip link set */
    {20692, 455}, /* ip link set netns */
    {20710, 456}, /* ip link xdp */
    {20722, 450}, /* ip maddr */
    {20731, 450}, /* ip n */
    {20736, 95}, /* ip neigh */
    {20745, 450}, /* ip neighbour */
    {20758, 450}, /* ip netns */
    {20767, 457}, /* ip netns del */
    {20780, 457}, /* ip netns delete */
    {20796, 458}, /* ip netns exec */
    {20810, 450}, /* ip nexthop */
    {20821, 450}, /* ip r */
    {20826, 459}, /* ip r add */
    {20835, 459}, /* ip r change */
    {20847, 460}, /* ip r del */
    {20856, 460}, /* ip r delete */
    {20868, 461}, /* ip r flush */
    {20879, 459}, /* ip r replace */
    {20892, 450}, /* ip ro */
    {20898, 459}, /* ip ro add */
    {20908, 459}, /* ip ro change */
    {20921, 460}, /* ip ro del */
    {20931, 460}, /* ip ro delete */
    {20944, 461}, /* ip ro flush */
    {20956, 459}, /* ip ro replace */
    {20970, 450}, /* ip route */
    {20979, 459}, /* ip route add */
    {20992, 459}, /* ip route change */
    {21008, 460}, /* ip route del */
    {21021, 460}, /* ip route delete */
    {21037, 461}, /* ip route flush */
    {21052, 459}, /* ip route replace */
    {21069, 456}, /* ip ru del */
    {21079, 456}, /* ip ru delete */
    {21092, 456}, /* ip ru flush */
    {21104, 450}, /* ip rule */
    {21112, 462}, /* ip rule add */
    {21124, 456}, /* ip rule del */
    {21136, 456}, /* ip rule delete */
    {21151, 456}, /* ip rule flush */
    {21165, 450}, /* ip token */
    {21174, 450}, /* ip tunnel */
    {21184, 450}, /* ip tuntap */
    {21194, 456}, /* ip xfrm policy deleteall */
    {21219, 456}, /* ip xfrm policy flush */
    {21240, 456}, /* ip xfrm state deleteall */
    {21264, 456}, /* ip xfrm state flush */
    {21284, 99}, /* ip6tables */
    {21294, 463}, /* ip6tables-restore */
    {21312, 464}, /* ip6tables-save */
    {21327, 465}, /* ipa */
    {21331, 466}, /* ipa group-del */
    {21345, 466}, /* ipa host-del */
    {21358, 466}, /* ipa user-del */
    {21371, 466}, /* ipa user-disable */
    {21388, 315}, /* ipa-client-install */
    {21407, 315}, /* ipa-csreplica-manage */
    {21428, 315}, /* ipa-replica-install */
    {21448, 315}, /* ipa-replica-manage */
    {21467, 315}, /* ipa-server-install */
    {21486, 115}, /* ipcalc */
    {21493, 37}, /* ipcs */
    {21498, 23}, /* ipecmd */
    {21505, 97}, /* iperf */
    {21511, 97}, /* iperf3 */
    {21518, 467}, /* ipf */
    {21522, 45}, /* ipfs */
    {21527, 129}, /* ipfs add */
    {21536, 467}, /* ipfw */
    {21541, 468}, /* ipmitool */
    {21550, 469}, /* ipmitool bmc */
    {21563, 470}, /* ipmitool chassis bootdev */
    {21588, 470}, /* ipmitool chassis bootparam */
    {21615, 470}, /* ipmitool chassis identify */
    {21641, 470}, /* ipmitool chassis policy */
    {21665, 470}, /* ipmitool chassis power */
    {21688, 469}, /* ipmitool fru */
    {21701, 469}, /* ipmitool hpm */
    {21714, 469}, /* ipmitool lan */
    {21727, 469}, /* ipmitool mc */
    {21739, 469}, /* ipmitool raw */
    {21752, 469}, /* ipmitool sel */
    {21765, 469}, /* ipmitool sol */
    {21778, 469}, /* ipmitool user */
    {21792, 229}, /* ipsec */
    {21798, 471}, /* ipset */
    {21804, 472}, /* ipset destroy */
    {21818, 472}, /* ipset flush */
    {21830, 115}, /* ipset-list */
    {21841, 99}, /* iptables */
    {21850, 99}, /* iptables-legacy */
    {21866, 463}, /* iptables-legacy-restore */
    {21890, 99}, /* iptables-nft */
    {21903, 463}, /* iptables-nft-restore */
    {21924, 463}, /* iptables-restore */
    {21941, 464}, /* iptables-save */
    {21955, 96}, /* iptraf */
    {21962, 472}, /* ipvsadm */
    {21970, 19}, /* ipython */
    {21978, 23}, /* irecovery */
    {21988, 93}, /* irm */
    {21992, 93}, /* irmtrash */
    {22001, 473}, /* iscsiadm */
    {22010, 53}, /* isdct */
    {22016, 126}, /* isodumper */
    {22026, 134}, /* isotpsend */
    {22036, 227}, /* isql */
    {22041, 92}, /* isql-fb */
    {22049, 92}, /* isql-v */
    {22056, 45}, /* istioctl */
    {22065, 235}, /* istioctl uninstall */
    {22084, 357}, /* isync */
    {22090, 93}, /* itrash */
    {22097, 474}, /* iw */
    {22100, 115}, /* iw-list */
    {22108, 475}, /* iwconfig */
    {22117, 476}, /* iwctl */
    {22123, 476}, /* iwd */
    {22127, 115}, /* iwlist */
    {22134, 129}, /* ix */
    {22137, 134}, /* j1939cat */
    {22146, 307}, /* jaeger-es-index-cleaner */
    {22170, 130}, /* jail */
    {22175, 80}, /* jamf */
    {22180, 19}, /* janet */
    {22186, 477}, /* java */
    {22191, 478}, /* java jenkins-cli */
    {22208, 75}, /* javac */
    {22214, 38}, /* jbang */
    {22220, 75}, /* jekyll */
    {22227, 479}, /* jenkins */
    {22235, 479}, /* jenkins-cli */
    {22247, 479}, /* jenkins-cli.jar */
    {22263, 20}, /* jenkins-plugin-cli */
    {22282, 75}, /* jest */
    {22287, 45}, /* jf */
    {22290, 250}, /* jf del */
    {22297, 250}, /* jf rm */
    {22303, 250}, /* jf rt */
    {22309, 480}, /* jffs2dump */
    {22319, 203}, /* jffs2mark */
    {22329, 203}, /* jffs2reset */
    {22340, 45}, /* jfrog */
    {22346, 250}, /* jfrog rt */
    {22355, 171}, /* jfs_mkfs */
    {22364, 185}, /* jj */
    {22367, 186}, /* jj abandon */
    {22378, 191}, /* jobs */
    {22383, 254}, /* joe */
    {22387, 31}, /* john */
    {22392, 35}, /* join */
    {22397, 38}, /* joker */
    {22403, 481}, /* journalctl */
    {22414, 35}, /* jq */
    {22417, 38}, /* jq-run */
    {22424, 19}, /* jruby */
    {22430, 19}, /* jshell */
    {22437, 23}, /* jtag */
    {22442, 16}, /* jtagconfig */
    {22453, 63}, /* juju */
    {22458, 230}, /* juju destroy-controller */
    {22482, 230}, /* juju destroy-model */
    {22501, 230}, /* juju kill-controller */
    {22522, 230}, /* juju remove-application */
    {22546, 230}, /* juju remove-machine */
    {22566, 230}, /* juju remove-unit */
    {22583, 19}, /* julia */
    {22589, 45}, /* juliaup */
    {22597, 20}, /* juliaup add */
    {22609, 162}, /* juliaup self uninstall */
    {22632, 61}, /* junod */
    {22638, 75}, /* just */
    {22643, 45}, /* k0s */
    {22647, 190}, /* k0s reset */
    {22657, 45}, /* k3d */
    {22661, 326}, /* k3d cluster delete */
    {22680, 424}, /* k3s */
    {22684, 482}, /* k3s kubectl delete */
    {22703, 482}, /* k3s kubectl drain */
    {22721, 190}, /* k3s-agent-uninstall.sh */
    {22744, 190}, /* k3s-killall.sh */
    {22759, 190}, /* k3s-uninstall.sh */
    {22776, 424}, /* k9s */
    {22780, 483}, /* kadmin */
    {22787, 483}, /* kadmin.local */
    {22800, 58}, /* kafka-consumer-groups */
    {22822, 58}, /* kafka-consumer-groups.sh */
    {22847, 484}, /* kafka-delete-records */
    {22868, 484}, /* kafka-delete-records.sh */
    {22892, 484}, /* kafka-server-stop.sh */
    {22913, 484}, /* kafka-storage */
    {22927, 484}, /* kafka-storage.sh */
    {22944, 484}, /* kafka-streams-application-reset */
    {22976, 484}, /* kafka-streams-application-reset.sh */
    {23011, 336}, /* kafka-topics */
    {23024, 313}, /* kafka-topics --delete */
    {23046, 63}, /* kamal */
    {23052, 68}, /* kamal remove */
    {23065, 100}, /* kamcmd */
    {23072, 45}, /* kamctl */
    {23079, 230}, /* kamctl rm */
    {23089, 137}, /* kasa */
    {23094, 254}, /* kate */
    {23099, 230}, /* katello-remove */
    {23114, 57}, /* kb */
    {23117, 129}, /* kcat */
    {23122, 45}, /* kdb5_util */
    {23132, 248}, /* kdb5_util destroy */
    {23150, 248}, /* kdb5_util load */
    {23165, 1}, /* kdeconnect-cli */
    {23180, 46}, /* kdestroy */
    {23189, 407}, /* kdesudo */
    {23197, 61}, /* keosd */
    {23203, 152}, /* kernel-install */
    {23218, 152}, /* kernelstub */
    {23229, 485}, /* kexec */
    {23235, 486}, /* kextunload */
    {23246, 180}, /* keyctl */
    {23253, 84}, /* keystone */
    {23262, 200}, /* keytool */
    {23270, 23}, /* kflash */
    {23277, 327}, /* kibana-keystore */
    {23293, 487}, /* kill */
    {23298, 488}, /* killacct */
    {23307, 489}, /* killall */
    {23315, 490}, /* killall5 */
    {23324, 45}, /* kind */
    {23329, 326}, /* kind delete */
    {23341, 34}, /* kitty */
    {23347, 446}, /* kmod */
    {23352, 80}, /* kmutil */
    {23359, 486}, /* kmutil unload */
    {23373, 60}, /* knex */
    {23378, 45}, /* knife */
    {23384, 491}, /* knife ssh */
    {23394, 492}, /* knife winrm */
    {23406, 493}, /* knotc */
    {23412, 121}, /* knxtool */
    {23420, 34}, /* konsole */
    {23428, 128}, /* kopia */
    {23434, 122}, /* kopia blob delete */
    {23452, 122}, /* kopia blob gc */
    {23466, 122}, /* kopia maintenance-x */
    {23486, 109}, /* kopia repository disconnect */
    {23514, 109}, /* kopia snapshot delete */
    {23536, 109}, /* kopia snapshot expire */
    {23558, 45}, /* kops */
    {23563, 235}, /* kops delete */
    {23575, 19}, /* kotlin */
    {23582, 150}, /* kpartx */
    {23589, 153}, /* krfb */
    {23594, 38}, /* kscript */
    {23602, 103}, /* ksh */
    {23606, 92}, /* ksql */
    {23611, 78}, /* ksud */
    {23616, 45}, /* kubeadm */
    {23624, 326}, /* kubeadm reset */
    {23638, 424}, /* kubectl */
    {23646, 494}, /* kubectl apply */
    {23660, 495}, /* kubectl auth */
    {23673, 496}, /* kubectl config delete-cluster */
    {23703, 496}, /* kubectl config delete-context */
    {23733, 496}, /* kubectl config delete-user */
    {23760, 497}, /* kubectl config rename-context */
    {23790, 497}, /* kubectl config set */
    {23809, 497}, /* kubectl config set-cluster */
    {23836, 497}, /* kubectl config set-context */
    {23863, 497}, /* kubectl config set-credentials */
    {23894, 496}, /* kubectl config unset */
    {23915, 497}, /* kubectl config use-context */
    {23942, 498}, /* kubectl cordon */
    {23957, 41}, /* kubectl cp */
    {23968, 495}, /* kubectl create */
    {23983, 499}, /* kubectl create clusterrolebinding */
    {24017, 499}, /* kubectl create rolebinding */
    {24044, 500}, /* kubectl debug */
    {24058, 501}, /* kubectl delete */
    {24073, 498}, /* kubectl drain */
    {24087, 190}, /* kubectl evict */
    {24101, 301}, /* kubectl exec */
    {24114, 20}, /* kubectl krew install */
    {24135, 502}, /* kubectl patch */
    {24149, 503}, /* kubectl proxy */
    {24163, 495}, /* kubectl replace */
    {24179, 425}, /* kubectl rollout undo */
    {24200, 500}, /* kubectl run */
    {24212, 504}, /* kubectl scale */
    {24226, 505}, /* kubectl set env */
    {24242, 505}, /* kubectl set image */
    {24260, 506}, /* kubectl taint */
    {24274, 190}, /* kubectl-ceph */
    {24287, 424}, /* kubectx */
    {24295, 45}, /* kubefed */
    {24303, 235}, /* kubefed unjoin */
    {24318, 424}, /* kubens */
    {24325, 375}, /* kwallet-query */
    {24339, 375}, /* kwalletcli */
    {24350, 23}, /* kwboot */
    {24357, 31}, /* kwriteconfig5 */
    {24371, 92}, /* kylin */
    {24377, 23}, /* l4t_initrd_flash.sh */
    {24397, 279}, /* la */
    {24400, 31}, /* lame */
    {24405, 191}, /* last */
    {24410, 191}, /* lastb */
    {24416, 507}, /* lastlog */
    {24424, 75}, /* latex */
    {24430, 443}, /* launchctl */
    {24440, 486}, /* launchctl bootout */
    {24458, 93}, /* lcg-del */
    {24466, 508}, /* lctl */
    {24471, 75}, /* ld */
    {24474, 466}, /* ldapdelete */
    {24485, 46}, /* ldapmodrdn-any */
    {24500, 115}, /* ldapsearch */
    {24511, 47}, /* ldconfig */
    {24520, 85}, /* ldd */
    {24524, 23}, /* ldrx */
    {24529, 61}, /* ledgerctl */
    {24539, 36}, /* lego */
    {24544, 509}, /* less */
    {24549, 191}, /* let */
    {24553, 254}, /* lf */
    {24556, 508}, /* lfs */
    {24560, 510}, /* lftp */
    {24565, 248}, /* lgroupdel */
    {24575, 31}, /* libreoffice */
    {24587, 75}, /* libtool */
    {24595, 61}, /* lighthouse */
    {24606, 61}, /* lightning-cli */
    {24620, 22}, /* ligolo */
    {24627, 213}, /* ligolo-ng */
    {24637, 152}, /* lilo */
    {24642, 25}, /* limactl */
    {24650, 439}, /* limactl delete */
    {24665, 439}, /* limactl factory-reset */
    {24687, 45}, /* linkerd */
    {24695, 235}, /* linkerd uninstall */
    {24713, 328}, /* links */
    {24719, 328}, /* links2 */
    {24726, 63}, /* linode-cli */
    {24737, 174}, /* linux32 */
    {24745, 174}, /* linux64 */
    {24753, 60}, /* liquibase */
    {24763, 231}, /* list_members */
    {24776, 231}, /* listserv */
    {24785, 92}, /* litecli */
    {24793, 61}, /* litecoin-cli */
    {24806, 265}, /* live-server */
    {24818, 38}, /* livescript */
    {24829, 279}, /* ll */
    {24832, 147}, /* llcancel */
    {24841, 34}, /* lldb */
    {24846, 115}, /* lldpctl */
    {24854, 57}, /* llm */
    {24858, 511}, /* ln */
    {24861, 112}, /* lnav */
    {24866, 61}, /* lncli */
    {24872, 220}, /* loadkeys */
    {24881, 50}, /* loc */
    {24885, 273}, /* local */
    {24891, 191}, /* locale */
    {24898, 47}, /* locale-gen */
    {24909, 429}, /* localectl */
    {24919, 429}, /* localectl list-keymaps */
    {24942, 429}, /* localectl list-locales */
    {24965, 429}, /* localectl status */
    {24982, 31}, /* localepurge */
    {24994, 213}, /* localtunnel */
    {25006, 279}, /* locate */
    {25013, 65}, /* locksettings */
    {25026, 1}, /* logger */
    {25033, 429}, /* loginctl */
    {25042, 512}, /* loginctl halt */
    {25056, 513}, /* loginctl kill-session */
    {25078, 513}, /* loginctl kill-user */
    {25097, 429}, /* loginctl list-sessions */
    {25120, 429}, /* loginctl list-users */
    {25140, 512}, /* loginctl poweroff */
    {25158, 512}, /* loginctl reboot */
    {25174, 429}, /* loginctl session-status */
    {25198, 429}, /* loginctl show-session */
    {25220, 513}, /* loginctl terminate-seat */
    {25244, 513}, /* loginctl terminate-session */
    {25271, 513}, /* loginctl terminate-user */
    {25295, 429}, /* loginctl user-status */
    {25316, 139}, /* logout */
    {25323, 96}, /* logread */
    {25331, 514}, /* logrotate */
    {25341, 514}, /* logsave */
    {25349, 327}, /* logstash-keystore */
    {25367, 45}, /* logstash-plugin */
    {25383, 20}, /* logstash-plugin install */
    {25407, 35}, /* lolcat */
    {25414, 45}, /* longhornctl */
    {25426, 190}, /* longhornctl delete */
    {25445, 35}, /* look */
    {25450, 213}, /* loophole */
    {25459, 150}, /* losetup */
    {25467, 61}, /* lotus */
    {25473, 261}, /* lp */
    {25476, 515}, /* lpadmin */
    {25484, 180}, /* lpass */
    {25490, 23}, /* lpc21isp */
    {25499, 516}, /* lpinfo */
    {25506, 517}, /* lpoptions */
    {25516, 516}, /* lpq */
    {25520, 261}, /* lpr */
    {25524, 192}, /* lprm */
    {25529, 516}, /* lpstat */
    {25536, 156}, /* lreducelv */
    {25546, 184}, /* lrzip */
    {25552, 279}, /* ls */
    {25555, 124}, /* lsadmin */
    {25563, 518}, /* lsar */
    {25568, 37}, /* lsattr */
    {25575, 50}, /* lsb */
    {25579, 96}, /* lsb_release */
    {25591, 37}, /* lsblk */
    {25597, 37}, /* lscpu */
    {25603, 279}, /* lsd */
    {25607, 50}, /* lsfd */
    {25612, 37}, /* lshw */
    {25617, 37}, /* lsinitramfs */
    {25629, 37}, /* lsipc */
    {25635, 50}, /* lsirq */
    {25641, 53}, /* lsiutil */
    {25649, 50}, /* lslocks */
    {25657, 50}, /* lslogins */
    {25666, 156}, /* lslpp-x */
    {25674, 50}, /* lsmem */
    {25680, 37}, /* lsmod */
    {25686, 480}, /* lsmtd */
    {25692, 37}, /* lsns */
    {25697, 519}, /* lsof */
    {25702, 37}, /* lspci */
    {25708, 85}, /* lstopo */
    {25715, 37}, /* lsusb */
    {25721, 167}, /* lsyncd */
    {25728, 213}, /* lt */
    {25731, 34}, /* ltrace */
    {25738, 19}, /* lua */
    {25742, 19}, /* luajit */
    {25749, 82}, /* luarocks */
    {25758, 20}, /* luarocks install */
    {25775, 520}, /* luarocks purge */
    {25790, 226}, /* luksmeta */
    {25799, 248}, /* luserdel */
    {25808, 156}, /* luxadm */
    {25815, 521}, /* lvchange */
    {25824, 521}, /* lvconvert */
    {25834, 521}, /* lvcreate */
    {25843, 522}, /* lvdisplay */
    {25853, 521}, /* lvextend */
    {25862, 523}, /* lvm */
    {25866, 131}, /* lvmvdo */
    {25873, 524}, /* lvreduce */
    {25882, 156}, /* lvreduce-hp */
    {25894, 525}, /* lvremove */
    {25903, 521}, /* lvrename */
    {25912, 526}, /* lvresize */
    {25921, 522}, /* lvs */
    {25925, 522}, /* lvscan */
    {25932, 15}, /* lwp-download */
    {25945, 15}, /* lwp-request */
    {25957, 25}, /* lxc */
    {25961, 437}, /* lxc config delete */
    {25979, 437}, /* lxc config unset */
    {25996, 438}, /* lxc delete */
    {26007, 301}, /* lxc exec */
    {26016, 437}, /* lxc image delete */
    {26033, 437}, /* lxc image unset */
    {26049, 437}, /* lxc network delete */
    {26068, 437}, /* lxc network unset */
    {26086, 437}, /* lxc profile delete */
    {26105, 437}, /* lxc profile unset */
    {26123, 437}, /* lxc project delete */
    {26142, 437}, /* lxc project unset */
    {26160, 439}, /* lxc restore */
    {26172, 440}, /* lxc stop */
    {26181, 437}, /* lxc storage delete */
    {26200, 437}, /* lxc storage unset */
    {26218, 437}, /* lxc storage volume delete */
    {26244, 34}, /* lxc-attach */
    {26255, 438}, /* lxc-destroy */
    {26267, 34}, /* lxc-execute */
    {26279, 31}, /* lynis */
    {26285, 328}, /* lynx */
    {26290, 91}, /* lz4 */
    {26294, 182}, /* lz4cat */
    {26301, 184}, /* lzma */
    {26306, 184}, /* lzop */
    {26311, 224}, /* m4 */
    {26314, 436}, /* macchanger */
    {26325, 34}, /* machinectl */
    {26336, 140}, /* machinectl poweroff */
    {26356, 527}, /* machinectl remove */
    {26374, 140}, /* machinectl terminate */
    {26395, 98}, /* macof */
    {26401, 58}, /* magento */
    {26409, 252}, /* magic-wormhole */
    {26424, 31}, /* magick */
    {26431, 78}, /* magisk */
    {26438, 129}, /* magnet-share */
    {26451, 252}, /* mail */
    {26456, 230}, /* mailcow-reset-admin.sh */
    {26479, 231}, /* maildirmake */
    {26491, 231}, /* mailman */
    {26499, 263}, /* mailman-cmd */
    {26511, 309}, /* mailq */
    {26517, 528}, /* mailutil */
    {26526, 31}, /* mailx */
    {26532, 31}, /* maim */
    {26537, 408}, /* make */
    {26542, 131}, /* make-bcache */
    {26554, 23}, /* make-flash */
    {26565, 529}, /* make_ext4fs */
    {26577, 529}, /* make_f2fs */
    {26587, 55}, /* makepasswd */
    {26598, 57}, /* makoctl */
    {26606, 82}, /* mamba */
    {26612, 238}, /* mamba env */
    {26622, 239}, /* mamba env remove */
    {26639, 530}, /* man */
    {26643, 531}, /* manage-bde */
    {26654, 532}, /* manage.py */
    {26664, 533}, /* mapfile */
    {26672, 38}, /* maple */
    {26678, 45}, /* mapred */
    {26685, 364}, /* mapred job */
    {26696, 445}, /* mariabackup */
    {26708, 227}, /* mariadb */
    {26716, 92}, /* mariadb-client */
    {26731, 38}, /* marimo */
    {26738, 80}, /* mas */
    {26742, 38}, /* mask */
    {26747, 97}, /* masscan */
    {26755, 221}, /* mate-session-save */
    {26773, 38}, /* matlab */
    {26780, 1}, /* matrix-commander */
    {26797, 137}, /* matter */
    {26804, 118}, /* mawk */
    {26809, 45}, /* maxctrl */
    {26817, 230}, /* maxctrl destroy */
    {26833, 230}, /* maxctrl stop */
    {26846, 38}, /* maxima */
    {26853, 260}, /* mbpoll */
    {26860, 357}, /* mbsync */
    {26867, 448}, /* mbsync-any */
    {26878, 260}, /* mbtget */
    {26885, 63}, /* mc */
    {26888, 534}, /* mc anonymous set */
    {26905, 534}, /* mc policy set */
    {26919, 119}, /* mc rm */
    {26925, 58}, /* mc-admin */
    {26934, 252}, /* mc-cp */
    {26940, 104}, /* mca-cli-op */
    {26951, 254}, /* mcedit */
    {26958, 535}, /* mcflush */
    {26966, 45}, /* mcli */
    {26971, 534}, /* mcli anonymous set */
    {26990, 92}, /* mclient */
    {26998, 23}, /* mcumgr */
    {27005, 120}, /* md5sum */
    {27012, 536}, /* mdadm */
    {27018, 45}, /* mdatp */
    {27024, 56}, /* mdatp config */
    {27037, 104}, /* mdcmd */
    {27043, 53}, /* mdio-tool */
    {27053, 98}, /* mdk3 */
    {27058, 98}, /* mdk4 */
    {27063, 80}, /* mdutil */
    {27070, 343}, /* mediainfo */
    {27080, 84}, /* medusa */
    {27087, 230}, /* mega-rm */
    {27095, 18}, /* megacli */
    {27103, 18}, /* megacli64 */
    {27113, 53}, /* megarec */
    {27121, 230}, /* megarm */
    {27128, 18}, /* megasasctl */
    {27139, 53}, /* mei-amt-check */
    {27153, 535}, /* memcflush */
    {27163, 535}, /* memcrm */
    {27170, 53}, /* memtool */
    {27178, 204}, /* mender */
    {27185, 59}, /* mender install */
    {27200, 204}, /* mender-update */
    {27214, 144}, /* mergerfs */
    {27223, 537}, /* mesg */
    {27228, 75}, /* meson */
    {27234, 130}, /* metaclear */
    {27244, 130}, /* metadb */
    {27251, 130}, /* mfiutil */
    {27259, 538}, /* mformat */
    {27267, 254}, /* micro */
    {27273, 287}, /* microdnf */
    {27282, 83}, /* microdnf remove */
    {27298, 45}, /* microk8s */
    {27307, 482}, /* microk8s kubectl delete */
    {27331, 482}, /* microk8s kubectl drain */
    {27354, 190}, /* microk8s reset */
    {27369, 45}, /* microk8s.kubectl */
    {27386, 482}, /* microk8s.kubectl delete */
    {27410, 482}, /* microk8s.kubectl drain */
    {27433, 45}, /* micromamba */
    {27444, 239}, /* micromamba env remove */
    {27466, 116}, /* micronucleus */
    {27479, 19}, /* micropython */
    {27491, 45}, /* midclt */
    {27498, 104}, /* midclt call */
    {27510, 539}, /* migrate */
    {27518, 53}, /* mii-tool */
    {27527, 35}, /* miller */
    {27534, 22}, /* mimikatz */
    {27543, 36}, /* minica */
    {27550, 23}, /* minichlink */
    {27561, 424}, /* minikube */
    {27570, 326}, /* minikube delete */
    {27586, 482}, /* minikube kubectl delete */
    {27610, 482}, /* minikube kubectl drain */
    {27633, 23}, /* minipro */
    {27641, 265}, /* miniserve */
    {27651, 35}, /* ministat */
    {27660, 45}, /* miniwdl */
    {27668, 38}, /* miniwdl run */
    {27680, 126}, /* mintstick */
    {27690, 45}, /* mise */
    {27695, 176}, /* mise exec */
    {27705, 38}, /* mit-scheme */
    {27716, 98}, /* mitm6 */
    {27722, 60}, /* mix */
    {27726, 20}, /* mix archive.install */
    {27746, 20}, /* mix escript.install */
    {27766, 36}, /* mkcert */
    {27773, 540}, /* mkdir */
    {27779, 75}, /* mkdocs */
    {27786, 529}, /* mkdosfs */
    {27794, 541}, /* mke2fs */
    {27801, 529}, /* mke2fs-android */
    {27816, 127}, /* mkenvimage-x */
    {27829, 542}, /* mkexfatfs */
    {27839, 540}, /* mkfifo */
    {27846, 542}, /* mkfs */
    {27851, 542}, /* mkfs-any */
    {27860, 543}, /* mkfs.bcachefs */
    {27874, 542}, /* mkfs.btrfs */
    {27885, 543}, /* mkfs.cramfs */
    {27897, 543}, /* mkfs.exfat */
    {27908, 541}, /* mkfs.ext2 */
    {27918, 541}, /* mkfs.ext3 */
    {27928, 541}, /* mkfs.ext4 */
    {27938, 542}, /* mkfs.f2fs */
    {27948, 543}, /* mkfs.gfs2 */
    {27958, 543}, /* mkfs.jffs2 */
    {27969, 543}, /* mkfs.jfs */
    {27978, 543}, /* mkfs.minix */
    {27989, 543}, /* mkfs.nilfs2 */
    {28001, 543}, /* mkfs.ntfs */
    {28011, 543}, /* mkfs.ocfs2 */
    {28022, 543}, /* mkfs.reiser4 */
    {28035, 543}, /* mkfs.ubifs */
    {28046, 543}, /* mkfs.vfat */
    {28056, 529}, /* mkfs_f2fs */
    {28066, 171}, /* mkfs_jfs */
    {28075, 47}, /* mkinitcpio */
    {28086, 91}, /* mkisofs */
    {28094, 156}, /* mklv-x */
    {28101, 540}, /* mknod */
    {28107, 542}, /* mkntfs */
    {28114, 55}, /* mkpasswd */
    {28123, 542}, /* mkreiserfs */
    {28134, 103}, /* mksh */
    {28139, 91}, /* mksquashfs */
    {28150, 542}, /* mkswap */
    {28157, 544}, /* mktemp */
    {28164, 542}, /* mkudffs */
    {28172, 529}, /* mkuserimg */
    {28182, 156}, /* mkvg */
    {28187, 529}, /* mkvg-f */
    {28194, 545}, /* ml */
    {28197, 45}, /* mlflow */
    {28204, 266}, /* mlflow gc */
    {28214, 38}, /* mlflow run */
    {28225, 528}, /* mlist */
    {28231, 279}, /* mlocate */
    {28239, 35}, /* mlr */
    {28243, 53}, /* mlxconfig */
    {28253, 53}, /* mlxfwmanager */
    {28266, 546}, /* mmapplypolicy-x */
    {28282, 45}, /* mmc */
    {28286, 547}, /* mmc bootbus */
    {28298, 547}, /* mmc bootpart */
    {28311, 547}, /* mmc cache */
    {28321, 547}, /* mmc cmdq */
    {28330, 547}, /* mmc csd */
    {28338, 547}, /* mmc enh_area */
    {28351, 547}, /* mmc erase */
    {28361, 547}, /* mmc extcsd */
    {28372, 547}, /* mmc ffu */
    {28380, 547}, /* mmc gp */
    {28387, 547}, /* mmc hwreset */
    {28399, 547}, /* mmc rpmb */
    {28408, 547}, /* mmc sanitize */
    {28421, 547}, /* mmc secure_trim1 */
    {28438, 547}, /* mmc softreset */
    {28452, 547}, /* mmc write_reliability */
    {28474, 547}, /* mmc writeprotect */
    {28491, 546}, /* mmchfs-x */
    {28500, 546}, /* mmchmgr-x */
    {28510, 546}, /* mmdelacl */
    {28519, 546}, /* mmdelcallback */
    {28533, 546}, /* mmdeldisk */
    {28543, 546}, /* mmdelfileset */
    {28556, 546}, /* mmdelfs */
    {28564, 546}, /* mmdelnode */
    {28574, 546}, /* mmdelnsd */
    {28583, 546}, /* mmdelsnapshot */
    {28597, 546}, /* mmexpelnode */
    {28609, 546}, /* mmrestorefs */
    {28621, 546}, /* mmshutdown */
    {28632, 231}, /* mmsitepass */
    {28643, 546}, /* mmstartup-x */
    {28655, 546}, /* mmumount */
    {28664, 546}, /* mmunlinkfileset */
    {28680, 260}, /* modbus */
    {28687, 121}, /* modbus-cli */
    {28698, 96}, /* modinfo */
    {28706, 260}, /* modpoll */
    {28714, 548}, /* modprobe */
    {28723, 57}, /* mods */
    {28728, 545}, /* module */
    {28735, 31}, /* mogrify */
    {28743, 152}, /* mokutil */
    {28751, 61}, /* monero-wallet-cli */
    {28769, 61}, /* monero-wallet-rpc */
    {28787, 92}, /* monetdb */
    {28795, 92}, /* monetdb-client */
    {28810, 227}, /* mongo */
    {28816, 549}, /* mongodump */
    {28826, 313}, /* mongodump-drop */
    {28841, 549}, /* mongoexport */
    {28853, 136}, /* mongomirror */
    {28865, 550}, /* mongorestore */
    {28878, 136}, /* mongorestore-any */
    {28895, 227}, /* mongosh */
    {28903, 159}, /* mongosh-drop */
    {28916, 549}, /* mongostat */
    {28926, 136}, /* mongosync */
    {28936, 198}, /* monit */
    {28942, 348}, /* monitctl */
    {28951, 509}, /* more */
    {28956, 114}, /* mosh */
    {28961, 34}, /* mosh-server */
    {28973, 551}, /* mosquitto_passwd */
    {28990, 331}, /* mosquitto_pub */
    {29004, 35}, /* most */
    {29009, 552}, /* mount */
    {29015, 37}, /* mountpoint */
    {29026, 111}, /* mountvol */
    {29035, 254}, /* mousepad */
    {29044, 553}, /* mpack */
    {29050, 57}, /* mpc */
    {29054, 31}, /* mplayer */
    {29062, 357}, /* mpop */
    {29067, 23}, /* mpremote */
    {29076, 69}, /* mpremote bootloader */
    {29096, 69}, /* mpremote mkfs */
    {29110, 69}, /* mpremote rm */
    {29122, 69}, /* mpremote rmdir */
    {29137, 37}, /* mpstat */
    {29144, 130}, /* mptutil */
    {29152, 31}, /* mpv */
    {29156, 331}, /* mqtt */
    {29161, 331}, /* mqttui */
    {29168, 45}, /* mqttx */
    {29174, 331}, /* mqttx pub */
    {29184, 53}, /* msecli */
    {29191, 22}, /* msfconsole */
    {29202, 22}, /* msfvenom */
    {29211, 528}, /* mshow */
    {29217, 252}, /* msmtp */
    {29223, 23}, /* mspdebug */
    {29232, 92}, /* mssql-cli */
    {29242, 53}, /* mstflint */
    {29251, 554}, /* mt */
    {29254, 205}, /* mtd */
    {29258, 29}, /* mtd erase */
    {29268, 203}, /* mtd fixtrx */
    {29279, 203}, /* mtd resetbc */
    {29291, 203}, /* mtd unlock */
    {29302, 29}, /* mtd write */
    {29312, 203}, /* mtd-write */
    {29322, 205}, /* mtd_debug */
    {29332, 29}, /* mtd_debug erase */
    {29348, 29}, /* mtd_debug write */
    {29364, 204}, /* mtd_storage.sh */
    {29379, 203}, /* mtd_write */
    {29389, 480}, /* mtdinfo */
    {29397, 127}, /* mtdpart */
    {29405, 480}, /* mtdpart-show */
    {29418, 116}, /* mtk */
    {29422, 23}, /* mtk.py */
    {29429, 23}, /* mtkcli */
    {29436, 116}, /* mtkclient */
    {29446, 277}, /* mtr */
    {29450, 554}, /* mtst */
    {29455, 229}, /* mullvad */
    {29463, 136}, /* multielasticdump */
    {29480, 25}, /* multipass */
    {29490, 438}, /* multipass delete */
    {29507, 555}, /* multipass exec */
    {29522, 438}, /* multipass purge */
    {29538, 439}, /* multipass restore */
    {29556, 45}, /* multipath */
    {29566, 131}, /* multipath -F */
    {29579, 556}, /* multipath -W */
    {29592, 45}, /* multipathd */
    {29603, 556}, /* multipathd del */
    {29618, 556}, /* multipathd disablequeueing */
    {29645, 556}, /* multipathd fail */
    {29661, 556}, /* multipathd remove */
    {29679, 232}, /* mussh */
    {29685, 252}, /* mutt */
    {29690, 557}, /* mv */
    {29693, 18}, /* mvcli */
    {29699, 75}, /* mvn */
    {29703, 53}, /* mw */
    {29706, 92}, /* mycli */
    {29712, 136}, /* mydumper */
    {29721, 136}, /* myloader */
    {29730, 75}, /* mypy */
    {29735, 227}, /* mysql */
    {29741, 92}, /* mysql-client */
    {29754, 92}, /* mysql8 */
    {29761, 444}, /* mysql_secure_installation-reset */
    {29793, 336}, /* mysqladmin */
    {29804, 313}, /* mysqladmin drop */
    {29820, 313}, /* mysqladmin shutdown */
    {29840, 549}, /* mysqldump */
    {29850, 550}, /* mysqlimport */
    {29862, 227}, /* mysqlsh */
    {29870, 198}, /* naemon */
    {29877, 198}, /* nagioscli */
    {29887, 86}, /* nala */
    {29892, 88}, /* nala remove */
    {29904, 50}, /* namei */
    {29910, 480}, /* nanddump */
    {29919, 127}, /* nandtest */
    {29928, 29}, /* nandwrite */
    {29938, 254}, /* nano */
    {29943, 58}, /* nats */
    {29948, 129}, /* nats pub */
    {29957, 331}, /* nats-any */
    {29966, 57}, /* navi */
    {29971, 118}, /* nawk */
    {29976, 558}, /* nc */
    {29979, 558}, /* ncat */
    {29984, 1}, /* ncat-paste */
    {29995, 37}, /* ncdu */
    {30000, 368}, /* ncftp */
    {30006, 15}, /* ncftpget */
    {30015, 61}, /* near */
    {30020, 229}, /* nebula */
    {30027, 85}, /* needrestart */
    {30039, 85}, /* needs-restarting */
    {30056, 58}, /* neo4j-admin */
    {30068, 559}, /* neo4j-admin database import */
    {30096, 559}, /* neo4j-admin database load */
    {30122, 559}, /* neo4j-admin database restore */
    {30151, 107}, /* neofetch */
    {30160, 290}, /* nerdctl */
    {30168, 296}, /* nerdctl compose down */
    {30189, 294}, /* nerdctl container prune */
    {30213, 301}, /* nerdctl exec */
    {30226, 172}, /* nerdctl rm */
    {30237, 173}, /* nerdctl rmi */
    {30249, 300}, /* nerdctl run */
    {30261, 294}, /* nerdctl system prune */
    {30282, 294}, /* nerdctl volume prune */
    {30303, 305}, /* nerdctl volume rm */
    {30321, 133}, /* net */
    {30325, 46}, /* net ads leave */
    {30339, 14}, /* net commit */
    {30350, 14}, /* net del */
    {30358, 46}, /* net group delete */
    {30375, 560}, /* net user */
    {30384, 46}, /* net user delete */
    {30400, 133}, /* net.exe */
    {30408, 229}, /* netbird */
    {30416, 558}, /* netcat */
    {30423, 229}, /* netclient */
    {30433, 22}, /* netexec */
    {30441, 79}, /* netfilter-persistent */
    {30462, 107}, /* nethogs */
    {30470, 63}, /* netlify */
    {30478, 151}, /* netplan */
    {30486, 561}, /* netsh */
    {30492, 96}, /* netstat */
    {30500, 562}, /* networkctl */
    {30511, 80}, /* networksetup */
    {30524, 309}, /* newaliases */
    {30535, 542}, /* newfs */
    {30541, 543}, /* newfs_apfs */
    {30552, 543}, /* newfs_exfat */
    {30564, 543}, /* newfs_hfs */
    {30574, 529}, /* newfs_msdos */
    {30586, 543}, /* newfs_ufs */
    {30596, 48}, /* newgidmap */
    {30606, 563}, /* newgrp */
    {30613, 38}, /* newlisp */
    {30621, 23}, /* newtmgr */
    {30629, 217}, /* newusers */
    {30638, 45}, /* nextflow */
    {30647, 38}, /* nextflow run */
    {30660, 211}, /* nexus */
    {30666, 564}, /* nft */
    {30670, 565}, /* nft delete chain */
    {30687, 565}, /* nft delete ruleset */
    {30706, 565}, /* nft delete table */
    {30723, 565}, /* nft destroy */
    {30735, 565}, /* nft flush */
    {30745, 464}, /* nft-list */
    {30754, 127}, /* nftl_format */
    {30766, 566}, /* nginx */
    {30772, 97}, /* ngrep */
    {30778, 45}, /* ngrok */
    {30784, 213}, /* ngrok http */
    {30795, 213}, /* ngrok start */
    {30807, 213}, /* ngrok tcp */
    {30817, 84}, /* nhost */
    {30823, 206}, /* nice */
    {30828, 421}, /* nim */
    {30832, 156}, /* nimadm-x */
    {30841, 45}, /* nimble */
    {30848, 20}, /* nimble install */
    {30863, 61}, /* nimbus_beacon_node */
    {30882, 75}, /* ninja */
    {30888, 45}, /* nitric */
    {30895, 230}, /* nitric stack down */
    {30913, 226}, /* nitropy */
    {30921, 82}, /* nix */
    {30925, 20}, /* nix build */
    {30935, 20}, /* nix develop */
    {30947, 20}, /* nix profile install */
    {30967, 20}, /* nix run */
    {30975, 20}, /* nix shell */
    {30985, 417}, /* nix store */
    {30995, 20}, /* nix-build */
    {31005, 417}, /* nix-collect-garbage */
    {31025, 567}, /* nix-env */
    {31033, 162}, /* nix-env --delete-generations */
    {31062, 20}, /* nix-shell */
    {31072, 224}, /* nkf */
    {31076, 35}, /* nl */
    {31079, 97}, /* nload */
    {31085, 85}, /* nm */
    {31088, 97}, /* nmap */
    {31093, 115}, /* nmblookup */
    {31103, 568}, /* nmcli */
    {31109, 569}, /* nmcli c del */
    {31121, 569}, /* nmcli c delete */
    {31136, 570}, /* nmcli c down */
    {31149, 571}, /* nmcli c mod */
    {31161, 571}, /* nmcli c modify */
    {31176, 569}, /* nmcli con del */
    {31190, 569}, /* nmcli con delete */
    {31207, 570}, /* nmcli con down */
    {31222, 571}, /* nmcli con mod */
    {31236, 571}, /* nmcli con modify */
    {31253, 569}, /* nmcli connection del */
    {31274, 569}, /* nmcli connection delete */
    {31298, 570}, /* nmcli connection down */
    {31320, 571}, /* nmcli connection mod */
    {31341, 571}, /* nmcli connection modify */
    {31365, 572}, /* nmcli d delete */
    {31380, 572}, /* nmcli d disconnect */
    {31399, 572}, /* nmcli d down */
    {31412, 572}, /* nmcli dev delete */
    {31429, 572}, /* nmcli dev disconnect */
    {31450, 572}, /* nmcli dev down */
    {31465, 572}, /* nmcli device delete */
    {31485, 572}, /* nmcli device disconnect */
    {31509, 572}, /* nmcli device down */
    {31527, 573}, /* nmcli n off */
    {31539, 573}, /* nmcli networking off */
    {31560, 574}, /* nmcli r all off */
    {31576, 574}, /* nmcli r wifi off */
    {31593, 574}, /* nmcli r wwan off */
    {31610, 574}, /* nmcli radio all off */
    {31630, 574}, /* nmcli radio wifi off */
    {31651, 574}, /* nmcli radio wwan off */
    {31672, 151}, /* nmtui */
    {31678, 254}, /* nnn */
    {31682, 84}, /* nocodb */
    {31689, 174}, /* nocorrect */
    {31699, 19}, /* node */
    {31704, 19}, /* nodejs */
    {31711, 45}, /* nodenv */
    {31718, 102}, /* nodenv uninstall */
    {31735, 124}, /* nodeset */
    {31743, 336}, /* nodetool */
    {31752, 575}, /* nodetool assassinate */
    {31773, 575}, /* nodetool clearsnapshot */
    {31796, 575}, /* nodetool decommission */
    {31818, 575}, /* nodetool disablebinary */
    {31841, 575}, /* nodetool disablegossip */
    {31864, 575}, /* nodetool drain */
    {31879, 575}, /* nodetool removenode */
    {31899, 575}, /* nodetool resetlocalschema */
    {31925, 575}, /* nodetool stopdaemon */
    {31945, 575}, /* nodetool truncatehints */
    {31968, 174}, /* noglob */
    {31975, 174}, /* nohup */
    {31981, 63}, /* nomad */
    {31987, 576}, /* nomad system gc */
    {32003, 93}, /* nordugridmap-x */
    {32018, 229}, /* nordvpn */
    {32026, 1}, /* notify */
    {32033, 537}, /* notify-send */
    {32045, 1}, /* notify-slack */
    {32058, 45}, /* notmuch */
    {32066, 528}, /* notmuch count */
    {32080, 528}, /* notmuch search */
    {32095, 528}, /* notmuch show */
    {32108, 63}, /* nova */
    {32113, 45}, /* now */
    {32117, 68}, /* now rm */
    {32124, 75}, /* nox */
    {32128, 82}, /* npm */
    {32132, 374}, /* npm access remove */
    {32150, 374}, /* npm access revoke */
    {32168, 374}, /* npm access rm */
    {32182, 20}, /* npm add */
    {32190, 577}, /* npm audit fix */
    {32204, 194}, /* npm deprecate */
    {32218, 374}, /* npm dist-tag remove */
    {32238, 374}, /* npm dist-tag revoke */
    {32258, 374}, /* npm dist-tag rm */
    {32274, 176}, /* npm exec */
    {32283, 20}, /* npm i */
    {32289, 20}, /* npm install */
    {32301, 374}, /* npm org remove */
    {32316, 374}, /* npm org revoke */
    {32331, 374}, /* npm org rm */
    {32342, 374}, /* npm owner remove */
    {32359, 374}, /* npm owner revoke */
    {32376, 374}, /* npm owner rm */
    {32389, 374}, /* npm team remove */
    {32405, 374}, /* npm team revoke */
    {32421, 374}, /* npm team rm */
    {32433, 187}, /* npm uninstall */
    {32447, 194}, /* npm unpublish */
    {32461, 3}, /* nproc */
    {32467, 176}, /* npx */
    {32471, 34}, /* nq */
    {32474, 23}, /* nrfjprog */
    {32483, 23}, /* nrfutil */
    {32491, 578}, /* nsenter */
    {32499, 277}, /* nslookup */
    {32508, 58}, /* nsq_to_file */
    {32520, 66}, /* nsradmin */
    {32529, 66}, /* nsrmm */
    {32535, 348}, /* nssm */
    {32540, 96}, /* nstat */
    {32546, 493}, /* nsupdate */
    {32555, 228}, /* ntfsclone */
    {32565, 228}, /* ntfscp */
    {32572, 321}, /* ntfsfix */
    {32580, 365}, /* ntfsresize */
    {32591, 1}, /* ntfy */
    {32596, 220}, /* ntpdate */
    {32604, 38}, /* nu */
    {32607, 206}, /* numactl */
    {32615, 37}, /* numastat */
    {32624, 35}, /* numfmt */
    {32631, 45}, /* nv */
    {32634, 14}, /* nv unset */
    {32643, 343}, /* nvidia-smi */
    {32654, 190}, /* nvidia-uninstall */
    {32671, 341}, /* nvim */
    {32676, 20}, /* nvim-plug */
    {32686, 82}, /* nvm */
    {32690, 205}, /* nvme */
    {32695, 579}, /* nvme delete-ns */
    {32710, 171}, /* nvme detach-ns */
    {32725, 579}, /* nvme dsm */
    {32734, 579}, /* nvme format */
    {32746, 171}, /* nvme fw-activate */
    {32763, 171}, /* nvme fw-commit */
    {32778, 171}, /* nvme fw-download */
    {32795, 171}, /* nvme reset */
    {32806, 171}, /* nvme resv-release */
    {32824, 579}, /* nvme sanitize */
    {32838, 171}, /* nvme security-send */
    {32857, 171}, /* nvme set-feature-x */
    {32876, 171}, /* nvme subsystem-reset */
    {32897, 579}, /* nvme write */
    {32908, 579}, /* nvme write-uncor */
    {32925, 579}, /* nvme write-zeroes */
    {32943, 130}, /* nvmecontrol */
    {32955, 53}, /* nvmupdate64e */
    {32968, 580}, /* nvram */
    {32974, 581}, /* nvram -c */
    {32983, 203}, /* nvram clear */
    {32995, 203}, /* nvram commit-erase */
    {33014, 203}, /* nvram erase */
    {33026, 203}, /* nvram reset */
    {33038, 203}, /* nvram unset */
    {33050, 152}, /* nvram-any */
    {33060, 127}, /* nvram-erase */
    {33072, 203}, /* nvram-faker */
    {33084, 204}, /* nvram_daemon */
    {33097, 53}, /* nvramtool */
    {33107, 23}, /* nvs_flash */
    {33117, 50}, /* nvtop */
    {33123, 132}, /* nwipe */
    {33129, 57}, /* nx */
    {33132, 23}, /* nxpdebugmbox */
    {33145, 92}, /* nzsql */
    {33151, 166}, /* oarsub */
    {33158, 55}, /* oathtool */
    {33167, 582}, /* objcopy */
    {33175, 85}, /* objdump */
    {33183, 66}, /* obnam */
    {33189, 63}, /* obsutil */
    {33197, 424}, /* oc */
    {33200, 583}, /* oc adm cordon */
    {33214, 190}, /* oc adm drain */
    {33227, 584}, /* oc adm policy add-cluster-role-to-group */
    {33267, 584}, /* oc adm policy add-cluster-role-to-user */
    {33306, 190}, /* oc adm prune */
    {33319, 190}, /* oc adm taint */
    {33332, 494}, /* oc apply */
    {33341, 41}, /* oc cp */
    {33347, 495}, /* oc create */
    {33357, 501}, /* oc delete */
    {33367, 301}, /* oc exec */
    {33375, 502}, /* oc patch */
    {33384, 495}, /* oc replace */
    {33395, 504}, /* oc scale */
    {33404, 505}, /* oc set image */
    {33417, 58}, /* occ */
    {33421, 230}, /* occ db:drop */
    {33433, 230}, /* occ files:cleanup-x */
    {33453, 230}, /* occ group:delete */
    {33470, 230}, /* occ trashbin:cleanup */
    {33491, 230}, /* occ user:delete */
    {33507, 230}, /* occ versions:cleanup */
    {33528, 63}, /* oci */
    {33532, 31}, /* ocrmypdf */
    {33541, 228}, /* ocs-sr */
    {33548, 19}, /* octave */
    {33555, 61}, /* octez-client */
    {33568, 35}, /* od */
    {33571, 116}, /* odin4 */
    {33577, 58}, /* odoo */
    {33582, 357}, /* offlineimap */
    {33594, 31}, /* oggenc */
    {33601, 38}, /* oil */
    {33605, 31}, /* okular */
    {33612, 171}, /* omconfig */
    {33621, 198}, /* omd */
    {33625, 45}, /* omf */
    {33629, 20}, /* omf install */
    {33641, 66}, /* omnicellmgr */
    {33653, 66}, /* omnidb */
    {33660, 66}, /* omnimm */
    {33667, 67}, /* onecluster */
    {33678, 67}, /* onedatastore */
    {33691, 448}, /* onedrive */
    {33700, 67}, /* onehost */
    {33708, 67}, /* oneimage */
    {33717, 67}, /* oneuser */
    {33725, 67}, /* onevm */
    {33731, 129}, /* onionshare-cli */
    {33746, 249}, /* oom */
    {33750, 180}, /* op */
    {33753, 176}, /* op run */
    {33760, 82}, /* opam */
    {33765, 20}, /* opam install */
    {33778, 187}, /* opam switch */
    {33790, 375}, /* opam switch remove */
    {33809, 52}, /* opatch */
    {33816, 121}, /* opcua-client */
    {33829, 254}, /* open */
    {33834, 23}, /* openFPGALoader */
    {33849, 61}, /* openethereum */
    {33862, 23}, /* openmv */
    {33869, 16}, /* openocd */
    {33877, 72}, /* openrc-init */
    {33889, 72}, /* openrc-shutdown */
    {33905, 327}, /* opensearch-node */
    {33921, 585}, /* openssl */
    {33929, 63}, /* openstack */
    {33939, 252}, /* openvpn */
    {33947, 229}, /* openvpn3 */
    {33956, 220}, /* openvt */
    {33963, 82}, /* opkg */
    {33968, 20}, /* opkg install */
    {33981, 83}, /* opkg remove */
    {33993, 211}, /* opscode */
    {34001, 76}, /* optirun */
    {34009, 45}, /* oras */
    {34014, 250}, /* oras blob */
    {34024, 250}, /* oras manifest */
    {34038, 586}, /* orchestrator-client */
    {34058, 61}, /* ord */
    {34062, 232}, /* orsh */
    {34067, 587}, /* osascript */
    {34077, 38}, /* osh */
    {34081, 61}, /* osmosisd */
    {34090, 92}, /* osql */
    {34095, 45}, /* osqueryctl */
    {34106, 56}, /* osqueryctl stop */
    {34122, 45}, /* ossec-control */
    {34136, 56}, /* ossec-control stop */
    {34155, 63}, /* ossutil */
    {34163, 45}, /* ostree */
    {34170, 59}, /* ostree admin deploy */
    {34190, 59}, /* ostree admin undeploy */
    {34212, 448}, /* osync */
    {34218, 137}, /* ot-ctl */
    {34225, 59}, /* ota_update */
    {34236, 23}, /* otatool.py */
    {34247, 137}, /* otctl */
    {34253, 64}, /* otelcol */
    {34261, 53}, /* otp-x */
    {34267, 53}, /* outb */
    {34272, 53}, /* outl */
    {34277, 53}, /* outw */
    {34282, 269}, /* ovirt-shell */
    {34294, 588}, /* ovn-nbctl */
    {34304, 588}, /* ovn-sbctl */
    {34314, 588}, /* ovs-appctl */
    {34325, 588}, /* ovs-dpctl */
    {34335, 588}, /* ovs-ofctl */
    {34345, 589}, /* ovs-vsctl */
    {34355, 590}, /* ovs-vsctl --if-exists */
    {34377, 590}, /* ovs-vsctl del-br */
    {34394, 590}, /* ovs-vsctl del-controller */
    {34419, 590}, /* ovs-vsctl del-fail-mode */
    {34443, 590}, /* ovs-vsctl del-manager */
    {34465, 590}, /* ovs-vsctl del-port */
    {34484, 590}, /* ovs-vsctl del-ssl */
    {34502, 590}, /* ovs-vsctl emer-reset */
    {34523, 588}, /* ovsdb-client */
    {34536, 588}, /* ovsdb-tool */
    {34547, 591}, /* p4 */
    {34550, 2}, /* p7zip */
    {34556, 74}, /* packer */
    {34563, 592}, /* pacman */
    {34570, 20}, /* pacman-U */
    {34579, 31}, /* pactl */
    {34585, 213}, /* pagekite */
    {34594, 113}, /* pam-auth-update */
    {34610, 33}, /* pam-config */
    {34621, 48}, /* pam_tally2 */
    {34632, 75}, /* pandoc */
    {34639, 38}, /* panel */
    {34645, 38}, /* papermill */
    {34655, 31}, /* paplay */
    {34662, 593}, /* parallel */
    {34671, 232}, /* parallel-ssh */
    {34684, 61}, /* parity */
    {34691, 84}, /* parse */
    {34697, 126}, /* partclone */
    {34707, 594}, /* partclone.btrfs */
    {34723, 594}, /* partclone.dd */
    {34736, 126}, /* partclone.ext3 */
    {34751, 594}, /* partclone.ext4 */
    {34766, 126}, /* partclone.fat32 */
    {34782, 594}, /* partclone.ntfs */
    {34797, 594}, /* partclone.restore */
    {34815, 594}, /* partclone.vfat */
    {34830, 594}, /* partclone.xfs */
    {34844, 595}, /* parted */
    {34851, 23}, /* particle */
    {34860, 228}, /* partimage */
    {34870, 150}, /* partprobe */
    {34880, 23}, /* parttool.py */
    {34892, 49}, /* partx */
    {34898, 55}, /* pass */
    {34903, 596}, /* pass cp */
    {34911, 597}, /* pass delete */
    {34923, 596}, /* pass edit */
    {34933, 55}, /* pass find */
    {34943, 596}, /* pass generate */
    {34957, 596}, /* pass git */
    {34966, 55}, /* pass grep */
    {34976, 596}, /* pass init */
    {34986, 596}, /* pass insert */
    {34998, 55}, /* pass ls */
    {35006, 596}, /* pass mv */
    {35014, 597}, /* pass remove */
    {35026, 597}, /* pass rm */
    {35034, 55}, /* pass show */
    {35044, 598}, /* passwd */
    {35051, 599}, /* paste */
    {35057, 129}, /* pastebinit */
    {35068, 600}, /* patch */
    {35074, 582}, /* patchelf */
    {35083, 586}, /* patronictl */
    {35094, 31}, /* pavucontrol */
    {35106, 188}, /* pax */
    {35110, 84}, /* payload */
    {35118, 1}, /* pbin */
    {35123, 66}, /* pbm */
    {35127, 109}, /* pbm delete-backup */
    {35145, 124}, /* pbs_server */
    {35156, 124}, /* pbsnodes */
    {35165, 184}, /* pbzip2 */
    {35172, 183}, /* pcregrep */
    {35181, 45}, /* pcs */
    {35185, 251}, /* pcs cluster */
    {35197, 251}, /* pcs node */
    {35206, 251}, /* pcs property */
    {35219, 251}, /* pcs resource */
    {35232, 251}, /* pcs stonith */
    {35244, 25}, /* pct */
    {35248, 439}, /* pct delsnapshot */
    {35264, 438}, /* pct destroy */
    {35276, 269}, /* pct restore */
    {35288, 439}, /* pct rollback */
    {35301, 27}, /* pct stop */
    {35310, 601}, /* pdbedit */
    {35318, 343}, /* pdffonts */
    {35327, 343}, /* pdfinfo */
    {35335, 75}, /* pdflatex */
    {35344, 31}, /* pdfseparate */
    {35356, 31}, /* pdftk */
    {35362, 31}, /* pdftotext */
    {35372, 31}, /* pdfunite */
    {35381, 45}, /* pdm */
    {35385, 20}, /* pdm add */
    {35393, 176}, /* pdm run */
    {35401, 238}, /* pdm venv */
    {35410, 493}, /* pdnsutil */
    {35419, 232}, /* pdsh */
    {35424, 18}, /* perccli */
    {35432, 18}, /* perccli64 */
    {35442, 45}, /* perf */
    {35447, 245}, /* perf record */
    {35459, 245}, /* perf stat */
    {35469, 245}, /* perf trace */
    {35480, 602}, /* perl */
    {35485, 348}, /* perp */
    {35490, 104}, /* pfSsh.php */
    {35500, 603}, /* pfctl */
    {35506, 35}, /* pg */
    {35509, 586}, /* pg_autoctl */
    {35520, 313}, /* pg_dropcluster */
    {35535, 549}, /* pg_dump */
    {35543, 549}, /* pg_dumpall */
    {35554, 549}, /* pg_isready */
    {35565, 444}, /* pg_resetwal */
    {35577, 550}, /* pg_restore */
    {35588, 586}, /* pg_rewind */
    {35598, 128}, /* pgbackrest */
    {35609, 109}, /* pgbackrest expire */
    {35627, 109}, /* pgbackrest stanza-delete */
    {35652, 549}, /* pgbench */
    {35660, 92}, /* pgcli */
    {35666, 136}, /* pgcopydb */
    {35675, 136}, /* pgloader */
    {35684, 604}, /* pgrep */
    {35690, 92}, /* pgsql */
    {35696, 92}, /* phoenix-sqlline */
    {35712, 19}, /* php */
    {35716, 53}, /* phytool */
    {35724, 254}, /* pico */
    {35729, 38}, /* picolisp */
    {35738, 23}, /* picoprobe */
    {35748, 23}, /* picotool */
    {35757, 604}, /* pidof */
    {35763, 37}, /* pidstat */
    {35771, 98}, /* pig.py */
    {35778, 184}, /* pigz */
    {35783, 45}, /* pijul */
    {35789, 164}, /* pijul reset */
    {35801, 164}, /* pijul unrecord */
    {35816, 413}, /* pinctrl */
    {35824, 50}, /* pinfo */
    {35830, 97}, /* ping */
    {35835, 97}, /* ping6 */
    {35841, 94}, /* pio */
    {35845, 82}, /* pip */
    {35849, 20}, /* pip install */
    {35861, 605}, /* pip uninstall */
    {35875, 82}, /* pip3 */
    {35880, 20}, /* pip3 install */
    {35893, 605}, /* pip3 uninstall */
    {35908, 45}, /* pipenv */
    {35915, 238}, /* pipenv env */
    {35926, 206}, /* pipexec */
    {35934, 82}, /* pipx */
    {35939, 20}, /* pipx install */
    {35952, 176}, /* pipx run */
    {35961, 520}, /* pipx uninstall-all */
    {35980, 606}, /* pivot_root */
    {35991, 226}, /* pkcs11-tool */
    {36003, 407}, /* pkexec */
    {36010, 82}, /* pkg */
    {36014, 20}, /* pkg add */
    {36022, 83}, /* pkg delete */
    {36033, 20}, /* pkg install */
    {36045, 83}, /* pkg remove */
    {36056, 20}, /* pkg_add */
    {36064, 83}, /* pkg_delete */
    {36075, 83}, /* pkg_remove */
    {36086, 607}, /* pkgrm */
    {36092, 315}, /* pki-server */
    {36103, 315}, /* pkidestroy */
    {36114, 489}, /* pkill */
    {36120, 315}, /* pkispawn */
    {36129, 94}, /* platformio */
    {36140, 31}, /* playerctl */
    {36150, 213}, /* playit */
    {36157, 121}, /* plc */
    {36161, 231}, /* plesk */
    {36167, 1}, /* plik */
    {36172, 279}, /* plocate */
    {36180, 233}, /* pm */
    {36183, 608}, /* pm-hibernate */
    {36196, 422}, /* pm-hibernate-never */
    {36215, 608}, /* pm-suspend */
    {36226, 45}, /* pm2 */
    {36230, 68}, /* pm2 kill */
    {36239, 107}, /* pmap */
    {36244, 609}, /* pmset */
    {36250, 269}, /* pmxcfs */
    {36257, 82}, /* pnpm */
    {36262, 20}, /* pnpm add */
    {36271, 176}, /* pnpm dlx */
    {36280, 176}, /* pnpm exec */
    {36290, 20}, /* pnpm install */
    {36303, 176}, /* pnpx */
    {36308, 84}, /* pocketbase */
    {36319, 290}, /* podman */
    {36326, 296}, /* podman compose down */
    {36346, 294}, /* podman container prune */
    {36369, 172}, /* podman container rm */
    {36389, 41}, /* podman cp */
    {36399, 301}, /* podman exec */
    {36411, 293}, /* podman image prune */
    {36430, 302}, /* podman import */
    {36444, 299}, /* podman kill */
    {36456, 305}, /* podman kube down */
    {36473, 302}, /* podman load */
    {36485, 140}, /* podman machine */
    {36500, 294}, /* podman pod prune */
    {36517, 172}, /* podman pod rm */
    {36531, 172}, /* podman rm */
    {36541, 173}, /* podman rmi */
    {36552, 300}, /* podman run */
    {36563, 299}, /* podman stop */
    {36575, 294}, /* podman system prune */
    {36595, 294}, /* podman system reset */
    {36615, 297}, /* podman unshare */
    {36630, 294}, /* podman volume prune */
    {36650, 305}, /* podman volume remove */
    {36671, 305}, /* podman volume rm */
    {36688, 45}, /* podman-compose */
    {36703, 296}, /* podman-compose down */
    {36723, 82}, /* poetry */
    {36730, 20}, /* poetry add */
    {36741, 238}, /* poetry cache */
    {36754, 238}, /* poetry env */
    {36765, 176}, /* poetry run */
    {36776, 53}, /* pokes */
    {36782, 61}, /* polkadot */
    {36791, 57}, /* pomodoro */
    {36800, 191}, /* popd */
    {36805, 610}, /* port */
    {36810, 45}, /* portablectl */
    {36822, 284}, /* portablectl detach */
    {36841, 82}, /* portage */
    {36849, 231}, /* postalias */
    {36859, 309}, /* postcat */
    {36867, 611}, /* postconf */
    {36876, 231}, /* postmap */
    {36884, 309}, /* postqueue */
    {36894, 309}, /* postsuper */
    {36904, 77}, /* powerman */
    {36913, 422}, /* poweroff */
    {36922, 612}, /* powershell */
    {36933, 612}, /* powershell.exe */
    {36948, 107}, /* powertop */
    {36957, 35}, /* pr */
    {36960, 75}, /* pre-commit */
    {36971, 358}, /* prename */
    {36979, 92}, /* presto */
    {36986, 75}, /* prettier */
    {36995, 76}, /* primusrun */
    {37005, 613}, /* printenv */
    {37014, 614}, /* printf */
    {37021, 615}, /* prisma */
    {37028, 229}, /* pritunl-client */
    {37043, 1}, /* privatebin */
    {37054, 140}, /* prlctl */
    {37061, 616}, /* prlimit */
    {37069, 23}, /* probe-rs */
    {37078, 23}, /* probe-run */
    {37088, 580}, /* profiles */
    {37097, 34}, /* proot */
    {37103, 229}, /* protonvpn */
    {37113, 229}, /* protonvpn-cli */
    {37127, 128}, /* proxmox-backup-client */
    {37149, 109}, /* proxmox-backup-client forget */
    {37178, 109}, /* proxmox-backup-client prune */
    {37206, 269}, /* proxmox-backup-manager */
    {37229, 206}, /* proxychains */
    {37241, 206}, /* proxychains4 */
    {37254, 107}, /* prtstat */
    {37262, 61}, /* prysmctl */
    {37271, 604}, /* ps */
    {37274, 92}, /* pscale */
    {37281, 230}, /* pscale branch delete */
    {37302, 230}, /* pscale database delete */
    {37325, 230}, /* pscale org delete */
    {37343, 617}, /* psh */
    {37347, 227}, /* psql */
    {37352, 92}, /* psqlodbc */
    {37361, 232}, /* pssh */
    {37366, 107}, /* pstree */
    {37373, 1}, /* ptpb */
    {37378, 213}, /* ptunnel */
    {37386, 15}, /* puf */
    {37390, 58}, /* pulsar-admin */
    {37403, 74}, /* pulumi */
    {37410, 45}, /* puppet */
    {37417, 618}, /* puppet apply */
    {37430, 201}, /* puppet ca clean */
    {37446, 201}, /* puppet ca deactivate */
    {37467, 201}, /* puppet ca destroy */
    {37485, 201}, /* puppet ca purge */
    {37501, 201}, /* puppet ca revoke */
    {37518, 201}, /* puppet cert clean */
    {37536, 201}, /* puppet cert deactivate */
    {37559, 201}, /* puppet cert destroy */
    {37579, 201}, /* puppet cert purge */
    {37597, 201}, /* puppet cert revoke */
    {37616, 20}, /* puppet module install */
    {37638, 201}, /* puppet node clean */
    {37656, 201}, /* puppet node deactivate */
    {37679, 201}, /* puppet node destroy */
    {37699, 201}, /* puppet node purge */
    {37717, 201}, /* puppet node revoke */
    {37736, 619}, /* puppet resource */
    {37752, 45}, /* puppetserver */
    {37765, 201}, /* puppetserver ca clean */
    {37787, 201}, /* puppetserver ca delete */
    {37810, 201}, /* puppetserver ca revoke */
    {37833, 196}, /* pushd */
    {37839, 1}, /* pushover */
    {37848, 54}, /* puttygen */
    {37857, 35}, /* pv */
    {37860, 521}, /* pvcreate */
    {37869, 156}, /* pvdelete */
    {37878, 522}, /* pvdisplay */
    {37888, 269}, /* pveceph */
    {37896, 269}, /* pvecm */
    {37902, 269}, /* pvesh */
    {37908, 269}, /* pvesm */
    {37914, 109}, /* pvesm free */
    {37925, 269}, /* pveum */
    {37931, 521}, /* pvmove */
    {37938, 525}, /* pvremove */
    {37947, 521}, /* pvresize */
    {37956, 522}, /* pvs */
    {37960, 522}, /* pvscan */
    {37967, 45}, /* pw */
    {37970, 248}, /* pw groupdel */
    {37982, 248}, /* pw userdel */
    {37993, 48}, /* pwconv */
    {38000, 620}, /* pwd */
    {38004, 107}, /* pwdx */
    {38009, 81}, /* pwgen */
    {38015, 55}, /* pwmake */
    {38022, 103}, /* pwsh */
    {38027, 415}, /* pwunconv */
    {38036, 121}, /* pycomm3 */
    {38044, 82}, /* pyenv */
    {38050, 20}, /* pyenv install */
    {38064, 102}, /* pyenv uninstall */
    {38080, 23}, /* pymcuprog */
    {38090, 23}, /* pyocd */
    {38096, 316}, /* pyocd cmd */
    {38106, 316}, /* pyocd commander */
    {38122, 19}, /* pypy */
    {38127, 19}, /* pypy3 */
    {38133, 75}, /* pytest */
    {38140, 19}, /* python */
    {38147, 19}, /* python2 */
    {38155, 19}, /* python3 */
    {38163, 31}, /* qbittorrent-nox */
    {38179, 104}, /* qcli */
    {38184, 104}, /* qcli_storage */
    {38197, 621}, /* qconf */
    {38203, 177}, /* qdbus */
    {38209, 147}, /* qdel */
    {38214, 116}, /* qdl */
    {38218, 25}, /* qemu-img */
    {38227, 622}, /* qemu-img commit */
    {38243, 622}, /* qemu-img convert */
    {38260, 622}, /* qemu-img create */
    {38276, 622}, /* qemu-img dd */
    {38288, 622}, /* qemu-img rebase */
    {38304, 622}, /* qemu-img resize */
    {38320, 623}, /* qemu-img snapshot */
    {38338, 25}, /* qemu-system-x86_64 */
    {38357, 19}, /* qjs */
    {38361, 25}, /* qm */
    {38364, 439}, /* qm delsnapshot */
    {38379, 438}, /* qm destroy */
    {38390, 27}, /* qm reset */
    {38399, 439}, /* qm rollback */
    {38411, 27}, /* qm stop */
    {38419, 439}, /* qm unlink */
    {38429, 439}, /* qm wait-destroy */
    {38445, 264}, /* qmHandle */
    {38454, 124}, /* qmgr */
    {38459, 269}, /* qmrestore */
    {38469, 31}, /* qpdf */
    {38474, 104}, /* qpkg_cli */
    {38483, 1}, /* qrcp */
    {38488, 55}, /* qrencode */
    {38497, 166}, /* qsub */
    {38502, 124}, /* qterm */
    {38508, 45}, /* quarto */
    {38515, 38}, /* quarto run */
    {38526, 16}, /* quartus_pgm */
    {38538, 92}, /* questdb */
    {38546, 37}, /* quota */
    {38552, 150}, /* quotacheck */
    {38563, 624}, /* quotaoff */
    {38572, 38}, /* r2 */
    {38575, 20}, /* rabbitmq-plugins-install */
    {38600, 45}, /* rabbitmq-queues */
    {38616, 625}, /* rabbitmq-queues delete_member */
    {38646, 625}, /* rabbitmq-queues shrink */
    {38669, 58}, /* rabbitmqadmin */
    {38683, 331}, /* rabbitmqadmin-any */
    {38701, 336}, /* rabbitmqctl */
    {38713, 625}, /* rabbitmqctl clear_permissions */
    {38743, 625}, /* rabbitmqctl clear_policy */
    {38768, 625}, /* rabbitmqctl close_all_connections */
    {38802, 625}, /* rabbitmqctl delete_queue */
    {38827, 625}, /* rabbitmqctl delete_user */
    {38851, 625}, /* rabbitmqctl delete_vhost */
    {38876, 625}, /* rabbitmqctl force_reset */
    {38900, 625}, /* rabbitmqctl forget_cluster_node */
    {38932, 625}, /* rabbitmqctl purge_queue */
    {38956, 625}, /* rabbitmqctl reset */
    {38974, 625}, /* rabbitmqctl shutdown */
    {38995, 625}, /* rabbitmqctl stop */
    {39012, 625}, /* rabbitmqctl stop_app */
    {39033, 468}, /* racadm */
    {39040, 77}, /* racadm5 */
    {39048, 19}, /* racket */
    {39055, 45}, /* raco */
    {39060, 20}, /* raco pkg */
    {39069, 38}, /* radare2 */
    {39077, 50}, /* radeontop */
    {39087, 100}, /* radmin */
    {39094, 58}, /* rados */
    {39100, 171}, /* raidctl */
    {39108, 141}, /* rails */
    {39114, 119}, /* rails assets:clobber */
    {39135, 119}, /* rails cache:clear */
    {39153, 119}, /* rails d */
    {39161, 119}, /* rails destroy */
    {39175, 119}, /* rails log:clear */
    {39191, 142}, /* rails r */
    {39199, 142}, /* rails runner */
    {39212, 119}, /* rails tmp:clear */
    {39228, 63}, /* railway */
    {39236, 68}, /* railway delete */
    {39251, 68}, /* railway down */
    {39264, 68}, /* railway unlink */
    {39279, 141}, /* rake */
    {39284, 119}, /* rake assets:clean */
    {39302, 119}, /* rake assets:clobber */
    {39322, 119}, /* rake cache:clear */
    {39339, 119}, /* rake log:clear */
    {39354, 119}, /* rake tmp:clear */
    {39369, 19}, /* raku */
    {39374, 204}, /* ralink_init */
    {39386, 63}, /* rancher */
    {39394, 235}, /* rancher rm */
    {39405, 254}, /* ranger */
    {39412, 626}, /* rar */
    {39416, 45}, /* raspi-config */
    {39429, 627}, /* raspi-config nonint */
    {39449, 413}, /* raspi-gpio */
    {39460, 213}, /* rathole */
    {39468, 204}, /* rauc */
    {39473, 59}, /* rauc install */
    {39486, 45}, /* ray */
    {39490, 266}, /* ray down */
    {39499, 45}, /* rbackup */
    {39507, 109}, /* rbackup delete */
    {39522, 103}, /* rbash */
    {39528, 58}, /* rbd */
    {39532, 82}, /* rbenv */
    {39538, 102}, /* rbenv uninstall */
    {39554, 348}, /* rc */
    {39557, 443}, /* rc-service */
    {39568, 96}, /* rc-status */
    {39578, 214}, /* rc-update */
    {39588, 628}, /* rcctl */
    {39594, 31}, /* rclone */
    {39601, 629}, /* rclone cleanup */
    {39616, 630}, /* rclone copy */
    {39628, 630}, /* rclone copyto */
    {39642, 629}, /* rclone delete */
    {39656, 630}, /* rclone move */
    {39668, 630}, /* rclone moveto */
    {39682, 629}, /* rclone purge */
    {39695, 1}, /* rclone rcat */
    {39707, 631}, /* rclone rcd */
    {39718, 629}, /* rclone rmdirs */
    {39732, 631}, /* rclone serve */
    {39745, 629}, /* rclone sync */
    {39757, 12}, /* rd */
    {39760, 632}, /* rdiff-backup */
    {39773, 318}, /* rdiff-backup-any */
    {39790, 53}, /* rdwrmem */
    {39798, 633}, /* read */
    {39803, 533}, /* readarray */
    {39813, 85}, /* readelf */
    {39821, 280}, /* readlink */
    {39830, 273}, /* readonly */
    {39839, 634}, /* realm */
    {39845, 466}, /* realm leave */
    {39857, 280}, /* realpath */
    {39866, 22}, /* reaver */
    {39873, 20}, /* rebar3 */
    {39880, 422}, /* reboot */
    {39887, 224}, /* recode */
    {39894, 65}, /* recovery */
    {39903, 635}, /* redash */
    {39910, 77}, /* redfishtool */
    {39922, 636}, /* redis-cli */
    {39932, 31}, /* redshift */
    {39941, 156}, /* reducevg */
    {39950, 133}, /* reg */
    {39954, 250}, /* reg rm */
    {39961, 133}, /* reg.exe */
    {39969, 45}, /* regctl */
    {39976, 250}, /* regctl repo */
    {39988, 250}, /* regctl tag */
    {39999, 53}, /* regtool */
    {40007, 152}, /* reinstall-kernels */
    {40025, 321}, /* reiserfsck */
    {40036, 204}, /* reload_config-any */
    {40054, 488}, /* remove_members */
    {40069, 488}, /* removeacct */
    {40080, 83}, /* removepkg */
    {40090, 358}, /* rename */
    {40097, 358}, /* rename.ul */
    {40107, 63}, /* render */
    {40114, 68}, /* render delete */
    {40128, 249}, /* renice */
    {40135, 586}, /* repmgr */
    {40142, 316}, /* repmgr standby */
    {40157, 37}, /* repquota */
    {40166, 45}, /* request */
    {40174, 333}, /* request system */
    {40189, 537}, /* reset */
    {40195, 203}, /* resetconfig */
    {40207, 365}, /* resize.f2fs */
    {40219, 365}, /* resize2fs */
    {40229, 365}, /* resize4fs */
    {40239, 132}, /* resize_reiserfs */
    {40255, 49}, /* resizepart */
    {40266, 97}, /* resolvconf */
    {40277, 429}, /* resolvectl */
    {40288, 429}, /* resolvectl query */
    {40305, 429}, /* resolvectl statistics */
    {40327, 429}, /* resolvectl status */
    {40345, 277}, /* resolvectl-query */
    {40362, 22}, /* responder */
    {40372, 31}, /* restic */
    {40379, 154}, /* restic forget */
    {40393, 154}, /* restic prune */
    {40406, 637}, /* restic restore */
    {40421, 66}, /* resticprofile */
    {40435, 318}, /* restore */
    {40443, 203}, /* restore-default */
    {40459, 203}, /* restore_defaults */
    {40476, 638}, /* restorecon */
    {40487, 161}, /* return */
    {40494, 224}, /* rev */
    {40498, 213}, /* revsocks */
    {40507, 77}, /* rf_power_reset.py */
    {40525, 23}, /* rfc2217 */
    {40533, 127}, /* rfdformat */
    {40543, 639}, /* rfkill */
    {40550, 93}, /* rfrm */
    {40555, 35}, /* rg */
    {40558, 21}, /* ri */
    {40561, 377}, /* rimraf */
    {40568, 124}, /* rinstall */
    {40577, 38}, /* rizin */
    {40583, 23}, /* rkdeveloptool */
    {40597, 45}, /* rke */
    {40601, 235}, /* rke remove */
    {40612, 190}, /* rke2-killall.sh */
    {40628, 190}, /* rke2-uninstall */
    {40643, 190}, /* rke2-uninstall.sh */
    {40661, 116}, /* rkflashtool */
    {40673, 31}, /* rkhunter */
    {40682, 206}, /* rlwrap */
    {40689, 377}, /* rm */
    {40692, 640}, /* rman */
    {40697, 124}, /* rmdef */
    {40703, 122}, /* rmdev */
    {40709, 641}, /* rmdir */
    {40715, 642}, /* rmdir /S */
    {40724, 642}, /* rmdir /q */
    {40733, 642}, /* rmdir /s */
    {40742, 156}, /* rmfs */
    {40747, 156}, /* rmgroup */
    {40755, 488}, /* rmlist */
    {40762, 156}, /* rmlv */
    {40767, 156}, /* rmlvcopy */
    {40776, 643}, /* rmmod */
    {40782, 124}, /* rmnodes */
    {40790, 156}, /* rmpprc */
    {40797, 156}, /* rmps */
    {40802, 156}, /* rmsf */
    {40807, 122}, /* rmuser */
    {40814, 156}, /* rmvdisk */
    {40822, 156}, /* rmvg */
    {40827, 124}, /* rmvm */
    {40832, 493}, /* rndc */
    {40837, 21}, /* rni */
    {40841, 101}, /* rot13 */
    {40847, 644}, /* route */
    {40853, 115}, /* rpcinfo */
    {40861, 53}, /* rpi-eeprom-config */
    {40879, 59}, /* rpi-eeprom-update */
    {40897, 126}, /* rpi-imager */
    {40908, 53}, /* rpi-otp-private-key */
    {40928, 645}, /* rpi-otp-private-key -w */
    {40951, 59}, /* rpi-update */
    {40962, 213}, /* rpivot */
    {40969, 646}, /* rpm */
    {40973, 20}, /* rpm -U */
    {40980, 20}, /* rpm -i */
    {40987, 45}, /* rpm-ostree */
    {40998, 83}, /* rpm-ostree uninstall */
    {41019, 188}, /* rpm2cpio */
    {41028, 85}, /* rpmquery */
    {41037, 124}, /* rpower */
    {41044, 45}, /* rq */
    {41047, 230}, /* rq empty */
    {41056, 92}, /* rqlite */
    {41063, 34}, /* rr */
    {41066, 245}, /* rr record */
    {41076, 19}, /* rscript */
    {41084, 232}, /* rsh */
    {41088, 23}, /* rshell */
    {41095, 69}, /* rshell rm */
    {41105, 66}, /* rsnapshot */
    {41115, 231}, /* rspamadm */
    {41124, 647}, /* rspamadm classifier_test */
    {41149, 647}, /* rspamadm corpus_test */
    {41170, 647}, /* rspamadm statconvert */
    {41191, 648}, /* rsync */
    {41197, 608}, /* rtcwake */
    {41205, 31}, /* rtorrent */
    {41214, 66}, /* rubrik */
    {41221, 19}, /* ruby */
    {41226, 75}, /* ruff */
    {41231, 407}, /* run0 */
    {41236, 206}, /* runcon */
    {41243, 72}, /* runit-init */
    {41254, 96}, /* runlevel */
    {41263, 38}, /* runme */
    {41269, 348}, /* runsvdir */
    {41278, 649}, /* runuser */
    {41286, 38}, /* rust-script */
    {41298, 75}, /* rustc */
    {41304, 75}, /* rustfmt */
    {41312, 128}, /* rustic */
    {41319, 109}, /* rustic forget */
    {41333, 109}, /* rustic prune */
    {41346, 82}, /* rustup */
    {41353, 375}, /* rustup self uninstall */
    {41375, 63}, /* s3cmd */
    {41381, 63}, /* s5cmd */
    {41387, 72}, /* s6-linux-init-hpr */
    {41405, 650}, /* s6-rc */
    {41411, 443}, /* s6-svc */
    {41418, 651}, /* s6-tcpserver */
    {41431, 121}, /* s7-cli */
    {41438, 647}, /* sa-learn */
    {41447, 124}, /* sacctmgr */
    {41456, 130}, /* sade */
    {41461, 38}, /* sage */
    {41466, 166}, /* salloc */
    {41473, 652}, /* salt */
    {41478, 652}, /* salt-call */
    {41488, 20}, /* salt-call-url */
    {41502, 653}, /* salt-key */
    {41511, 45}, /* salt-run */
    {41520, 201}, /* salt-run manage.down */
    {41541, 652}, /* salt-ssh */
    {41550, 201}, /* saltutil */
    {41559, 63}, /* sam */
    {41563, 68}, /* sam delete */
    {41574, 634}, /* samba-tool */
    {41585, 466}, /* samba-tool computer delete */
    {41612, 466}, /* samba-tool computer disable */
    {41640, 46}, /* samba-tool dns del */
    {41659, 46}, /* samba-tool dns delete */
    {41681, 46}, /* samba-tool domain demote */
    {41706, 46}, /* samba-tool domain leave */
    {41730, 46}, /* samba-tool gpo del */
    {41749, 46}, /* samba-tool gpo delete */
    {41771, 466}, /* samba-tool group delete */
    {41795, 466}, /* samba-tool group disable */
    {41820, 46}, /* samba-tool ou del */
    {41838, 46}, /* samba-tool ou delete */
    {41859, 46}, /* samba-tool site del */
    {41879, 46}, /* samba-tool site delete */
    {41902, 46}, /* samba-tool spn del */
    {41921, 46}, /* samba-tool spn delete */
    {41943, 466}, /* samba-tool user delete */
    {41966, 466}, /* samba-tool user disable */
    {41990, 45}, /* samlctl */
    {41998, 230}, /* samlctl idp */
    {42010, 45}, /* samply */
    {42017, 245}, /* samply record */
    {42031, 34}, /* sandbox-exec */
    {42044, 84}, /* sanity */
    {42051, 66}, /* sanoid */
    {42058, 37}, /* sar */
    {42062, 53}, /* sas2flash */
    {42072, 18}, /* sas2ircu */
    {42081, 53}, /* sas3flash */
    {42091, 18}, /* sas3ircu */
    {42100, 127}, /* saveenv */
    {42108, 31}, /* say */
    {42112, 166}, /* sbatch */
    {42119, 19}, /* sbcl */
    {42124, 133}, /* sc */
    {42127, 133}, /* sc.exe */
    {42134, 19}, /* scala */
    {42140, 654}, /* scancel */
    {42148, 50}, /* scc */
    {42152, 53}, /* sceutil */
    {42160, 38}, /* scheme */
    {42167, 34}, /* schroot */
    {42175, 133}, /* schtasks */
    {42184, 14}, /* scli */
    {42189, 124}, /* scontrol */
    {42198, 655}, /* scontrol abort */
    {42213, 655}, /* scontrol shutdown */
    {42231, 655}, /* scontrol takeover */
    {42249, 656}, /* scp */
    {42253, 657}, /* screen */
    {42260, 107}, /* screenfetch */
    {42272, 658}, /* script */
    {42279, 31}, /* scrot */
    {42285, 148}, /* scrub */
    {42291, 156}, /* scswitch */
    {42300, 80}, /* scutil */
    {42307, 63}, /* scw */
    {42311, 85}, /* sdiff */
    {42317, 45}, /* sdk */
    {42321, 20}, /* sdk install */
    {42333, 150}, /* sdparm */
    {42340, 23}, /* sdphost */
    {42348, 45}, /* sea-orm-cli */
    {42360, 230}, /* sea-orm-cli migrate down */
    {42385, 230}, /* sea-orm-cli migrate fresh */
    {42411, 230}, /* sea-orm-cli migrate refresh */
    {42439, 230}, /* sea-orm-cli migrate reset */
    {42465, 180}, /* secret-tool */
    {42477, 80}, /* security */
    {42486, 416}, /* sed */
    {42490, 132}, /* sedutil-cli */
    {42502, 33}, /* selinuxenabled-off */
    {42521, 206}, /* sem */
    {42525, 33}, /* semanage */
    {42534, 659}, /* semanage boolean */
    {42551, 659}, /* semanage fcontext */
    {42569, 660}, /* semanage login */
    {42584, 661}, /* semanage permissive */
    {42604, 659}, /* semanage port */
    {42618, 659}, /* semanage user */
    {42632, 33}, /* semodule */
    {42641, 1}, /* send */
    {42646, 1}, /* sendfile */
    {42655, 252}, /* sendmail */
    {42664, 309}, /* sendmail-q */
    {42675, 1}, /* sendxmpp */
    {42684, 37}, /* sensors */
    {42692, 211}, /* sentry */
    {42699, 3}, /* seq */
    {42703, 662}, /* sequelize */
    {42713, 662}, /* sequelize-cli */
    {42727, 265}, /* serve */
    {42733, 213}, /* serveo */
    {42740, 74}, /* serverless */
    {42751, 68}, /* serverless remove */
    {42769, 443}, /* service */
    {42777, 663}, /* service dropbear */
    {42794, 663}, /* service firewall */
    {42811, 663}, /* service ipfw */
    {42824, 663}, /* service netif */
    {42838, 663}, /* service network */
    {42854, 663}, /* service networking */
    {42873, 663}, /* service pf */
    {42884, 663}, /* service routing */
    {42900, 663}, /* service ssh */
    {42912, 663}, /* service sshd */
    {42925, 37}, /* sestatus */
    {42934, 664}, /* set */
    {42938, 104}, /* set-default */
    {42950, 203}, /* set-default.sh */
    {42965, 206}, /* setarch */
    {42973, 193}, /* setcap */
    {42980, 104}, /* setcfg */
    {42987, 665}, /* setenforce */
    {42998, 666}, /* setfacl */
    {43006, 638}, /* setfiles */
    {43015, 220}, /* setfont */
    {43023, 667}, /* setpci */
    {43030, 668}, /* setpriv */
    {43038, 624}, /* setquota */
    {43047, 33}, /* setsebool */
    {43057, 174}, /* setsid */
    {43064, 220}, /* setterm */
    {43072, 669}, /* settings */
    {43081, 65}, /* settings reset */
    {43096, 670}, /* setxkbmap */
    {43106, 127}, /* sf */
    {43109, 671}, /* sfdisk */
    {43116, 148}, /* sfill */
    {43122, 368}, /* sftp */
    {43127, 563}, /* sg */
    {43130, 29}, /* sg_format */
    {43140, 29}, /* sg_reassign */
    {43152, 29}, /* sg_sanitize */
    {43164, 29}, /* sg_unmap */
    {43173, 29}, /* sg_wr_mode */
    {43184, 554}, /* sg_write_buffer */
    {43200, 29}, /* sg_write_same */
    {43214, 372}, /* sgdisk */
    {43221, 57}, /* sgpt */
    {43226, 103}, /* sh */
    {43229, 120}, /* sha1sum */
    {43237, 120}, /* sha224sum */
    {43247, 120}, /* sha256sum */
    {43257, 120}, /* sha384sum */
    {43267, 120}, /* sha512sum */
    {43277, 188}, /* shar */
    {43282, 20}, /* shards */
    {43289, 85}, /* shellcheck */
    {43300, 179}, /* shellinaboxd */
    {43313, 72}, /* shepherd */
    {43322, 161}, /* shift */
    {43328, 45}, /* shopify */
    {43336, 208}, /* shopify theme delete */
    {43357, 672}, /* shopt */
    {43363, 79}, /* shorewall */
    {43373, 79}, /* shorewall6 */
    {43384, 115}, /* showmount */
    {43394, 148}, /* shred */
    {43400, 35}, /* shuf */
    {43405, 673}, /* shutdown */
    {43414, 422}, /* shutdown-now */
    {43427, 31}, /* siege */
    {43433, 1}, /* signal-cli */
    {43444, 34}, /* singularity */
    {43456, 115}, /* sipcalc */
    {43464, 213}, /* sish */
    {43469, 50}, /* size */
    {43474, 45}, /* skaffold */
    {43483, 235}, /* skaffold delete */
    {43499, 489}, /* skill */
    {43505, 45}, /* skopeo */
    {43512, 250}, /* skopeo delete */
    {43526, 107}, /* slabtop */
    {43534, 1}, /* slack */
    {43540, 1}, /* slackcat */
    {43549, 45}, /* slackpkg */
    {43558, 83}, /* slackpkg remove */
    {43574, 489}, /* slay */
    {43579, 134}, /* slcand-x */
    {43588, 3}, /* sleep */
    {43594, 22}, /* sliver */
    {43601, 232}, /* slogin */
    {43608, 22}, /* slowhttptest */
    {43621, 98}, /* slowloris */
    {43631, 74}, /* sls */
    {43635, 68}, /* sls remove */
    {43646, 124}, /* slurmctld */
    {43656, 124}, /* slurmdbd */
    {43665, 674}, /* sm */
    {43668, 675}, /* sm forget */
    {43678, 675}, /* sm format */
    {43688, 675}, /* sm partition */
    {43701, 676}, /* smartctl */
    {43710, 53}, /* smartctl-vendor */
    {43726, 677}, /* smbclient */
    {43736, 248}, /* smbldap-groupdel */
    {43753, 248}, /* smbldap-userdel */
    {43769, 601}, /* smbpasswd */
    {43779, 96}, /* smbstatus */
    {43789, 37}, /* smem */
    {43794, 23}, /* snagflash */
    {43804, 23}, /* snagrecover */
    {43816, 38}, /* snakemake */
    {43826, 82}, /* snap */
    {43831, 59}, /* snap ack-x */
    {43842, 375}, /* snap forget */
    {43854, 20}, /* snap install */
    {43867, 83}, /* snap remove */
    {43879, 363}, /* snap run */
    {43888, 1}, /* snap-paste */
    {43899, 121}, /* snap7-client */
    {43912, 31}, /* snapper */
    {43920, 154}, /* snapper delete */
    {43935, 154}, /* snapper rm */
    {43946, 678}, /* snapper rollback */
    {43963, 678}, /* snapper undochange */
    {43982, 204}, /* snapshot-tool */
    {43996, 15}, /* snarf */
    {44002, 66}, /* snebu */
    {44008, 72}, /* snmpset */
    {44016, 115}, /* snmpwalk */
    {44025, 92}, /* snowsql */
    {44033, 558}, /* socat */
    {44039, 651}, /* socketlogd */
    {44050, 31}, /* soffice */
    {44058, 80}, /* softwareupdate */
    {44073, 61}, /* solana */
    {44080, 61}, /* solana-keygen */
    {44094, 61}, /* solana-validator */
    {44111, 226}, /* solo */
    {44116, 58}, /* solr */
    {44121, 679}, /* sort */
    {44126, 0}, /* source */
    {44133, 31}, /* sox */
    {44137, 343}, /* soxi */
    {44142, 116}, /* sp_flash_tool */
    {44156, 92}, /* spark-sql */
    {44166, 364}, /* spark-submit */
    {44179, 206}, /* spawn */
    {44185, 80}, /* spctl */
    {44191, 259}, /* spctl disable */
    {44205, 97}, /* speedtest */
    {44215, 96}, /* speedtest-cli */
    {44229, 116}, /* spflashtool */
    {44241, 75}, /* sphinx-build */
    {44254, 53}, /* spi-config */
    {44265, 23}, /* spi-flash */
    {44275, 45}, /* spin */
    {44280, 38}, /* spin up */
    {44288, 61}, /* spl-token */
    {44298, 258}, /* split */
    {44304, 680}, /* sponge */
    {44311, 1}, /* sprunge */
    {44319, 23}, /* spsdk */
    {44325, 92}, /* sqlcl */
    {44331, 227}, /* sqlcmd */
    {44338, 549}, /* sqldiff */
    {44346, 224}, /* sqlformat */
    {44356, 227}, /* sqlite */
    {44363, 58}, /* sqlite-utils */
    {44376, 92}, /* sqlite-utils-any */
    {44393, 227}, /* sqlite3 */
    {44401, 52}, /* sqlldr */
    {44408, 92}, /* sqlline */
    {44416, 22}, /* sqlmap */
    {44423, 24}, /* sqlpackage */
    {44434, 92}, /* sqlplus */
    {44442, 92}, /* sqsh */
    {44447, 148}, /* srm */
    {44451, 93}, /* srmrm */
    {44457, 166}, /* srun */
    {44462, 52}, /* srvctl */
    {44469, 96}, /* ss */
    {44472, 18}, /* ssacli */
    {44479, 213}, /* ssf */
    {44483, 114}, /* ssh */
    {44487, 54}, /* ssh-add */
    {44495, 76}, /* ssh-agent */
    {44505, 54}, /* ssh-copy-id */
    {44517, 681}, /* ssh-keygen */
    {44528, 97}, /* ssh-keyscan */
    {44540, 55}, /* sshd */
    {44545, 252}, /* sshfs */
    {44551, 179}, /* sshx */
    {44556, 45}, /* sst */
    {44560, 230}, /* sst remove */
    {44571, 34}, /* st */
    {44574, 682}, /* st-flash */
    {44583, 682}, /* st-util */
    {44591, 82}, /* stack */
    {44597, 20}, /* stack install */
    {44611, 76}, /* start-stop-daemon */
    {44629, 80}, /* startosinstall */
    {44644, 37}, /* stat */
    {44649, 265}, /* static-web-server */
    {44667, 23}, /* stcgal */
    {44674, 23}, /* stcgpy */
    {44681, 206}, /* stdbuf */
    {44688, 31}, /* steghide */
    {44697, 61}, /* stellar */
    {44705, 45}, /* step */
    {44710, 36}, /* step ca */
    {44718, 116}, /* stlink-tool */
    {44730, 682}, /* stm32flash */
    {44741, 23}, /* stm32loader */
    {44753, 23}, /* stm8flash */
    {44763, 586}, /* stolonctl */
    {44773, 77}, /* stonith */
    {44781, 77}, /* stonith_admin */
    {44795, 18}, /* storcli */
    {44803, 18}, /* storcli64 */
    {44813, 66}, /* storeBackup */
    {44825, 66}, /* storeBackupDel.pl */
    {44843, 45}, /* storj */
    {44849, 230}, /* storj rb */
    {44858, 230}, /* storj rm */
    {44867, 45}, /* storm */
    {44873, 38}, /* storm jar */
    {44883, 104}, /* storman */
    {44891, 683}, /* stow */
    {44896, 684}, /* strace */
    {44903, 84}, /* strapi */
    {44910, 45}, /* stratis */
    {44918, 131}, /* stratis filesystem create */
    {44944, 131}, /* stratis filesystem destroy */
    {44971, 131}, /* stratis pool create */
    {44991, 131}, /* stratis pool destroy */
    {45012, 38}, /* streamlit */
    {45022, 31}, /* stress */
    {45029, 31}, /* stress-ng */
    {45039, 35}, /* strings */
    {45047, 582}, /* strip */
    {45053, 229}, /* strongswan */
    {45064, 537}, /* stty */
    {45069, 563}, /* su */
    {45072, 218}, /* su-exec */
    {45080, 254}, /* subl */
    {45085, 685}, /* sudo */
    {45090, 254}, /* sudoedit */
    {45099, 61}, /* sui */
    {45103, 120}, /* sum */
    {45107, 127}, /* sumtool-x */
    {45117, 23}, /* sunxi-fel */
    {45127, 63}, /* supabase */
    {45136, 58}, /* supabase db */
    {45148, 211}, /* supermarket-ctl */
    {45164, 635}, /* superset */
    {45173, 443}, /* supervisorctl */
    {45187, 45}, /* surge */
    {45193, 68}, /* surge teardown */
    {45208, 92}, /* surreal */
    {45216, 139}, /* suspend */
    {45224, 443}, /* sv */
    {45227, 443}, /* svc */
    {45231, 421}, /* svcadm */
    {45238, 686}, /* svcadm disable */
    {45253, 156}, /* svcadm mark */
    {45265, 348}, /* svccfg */
    {45272, 628}, /* svcs */
    {45277, 156}, /* svctask */
    {45285, 185}, /* svn */
    {45289, 687}, /* svn cleanup */
    {45301, 186}, /* svn delete */
    {45312, 186}, /* svn remove */
    {45323, 688}, /* svn revert */
    {45334, 186}, /* svn rm */
    {45341, 185}, /* svnadmin */
    {45350, 252}, /* swaks */
    {45356, 229}, /* swanctl */
    {45364, 522}, /* swaplabel */
    {45374, 367}, /* swapoff */
    {45382, 367}, /* swapon */
    {45389, 689}, /* swconfig */
    {45398, 75}, /* swift */
    {45404, 606}, /* switch_root */
    {45416, 156}, /* swremove */
    {45425, 82}, /* swupd */
    {45431, 83}, /* swupd bundle-remove */
    {45451, 59}, /* swupdate */
    {45460, 23}, /* sx */
    {45463, 316}, /* symconfigure */
    {45476, 540}, /* symlink */
    {45484, 231}, /* sympa */
    {45490, 690}, /* sync */
    {45495, 448}, /* syncthing */
    {45505, 156}, /* syncvg-x */
    {45514, 98}, /* synflood */
    {45523, 104}, /* syno_poweroff_task */
    {45542, 104}, /* synobackup */
    {45553, 104}, /* synodisk */
    {45562, 104}, /* synogroup */
    {45572, 104}, /* synonet */
    {45580, 104}, /* synopkg */
    {45588, 104}, /* synoservice */
    {45600, 104}, /* synoshare */
    {45610, 104}, /* synospace */
    {45620, 104}, /* synouser */
    {45629, 314}, /* sysadminctl */
    {45641, 31}, /* sysbench */
    {45650, 691}, /* sysctl */
    {45657, 347}, /* syslinux */
    {45666, 628}, /* sysrc */
    {45672, 204}, /* sysrepocfg */
    {45683, 692}, /* systemctl */
    {45693, 693}, /* systemctl add-wants */
    {45713, 694}, /* systemctl daemon-reexec-x */
    {45739, 694}, /* systemctl default */
    {45757, 695}, /* systemctl disable */
    {45775, 696}, /* systemctl emergency */
    {45795, 693}, /* systemctl enable */
    {45812, 696}, /* systemctl halt */
    {45827, 694}, /* systemctl isolate */
    {45845, 696}, /* systemctl kexec */
    {45861, 697}, /* systemctl kill */
    {45876, 695}, /* systemctl mask */
    {45891, 696}, /* systemctl poweroff */
    {45910, 694}, /* systemctl preset-all */
    {45931, 696}, /* systemctl reboot */
    {45948, 696}, /* systemctl rescue */
    {45965, 694}, /* systemctl revert */
    {45982, 693}, /* systemctl set-default */
    {46004, 696}, /* systemctl soft-reboot */
    {46026, 693}, /* systemctl start */
    {46042, 695}, /* systemctl stop */
    {46057, 429}, /* systemd-analyze */
    {46073, 1}, /* systemd-cat */
    {46085, 429}, /* systemd-cgls */
    {46098, 429}, /* systemd-cgtop */
    {46112, 226}, /* systemd-cryptenroll */
    {46132, 429}, /* systemd-detect-virt */
    {46152, 206}, /* systemd-inhibit */
    {46168, 34}, /* systemd-nspawn */
    {46183, 343}, /* systemd-resolve */
    {46199, 698}, /* systemd-run */
    {46211, 80}, /* systemsetup */
    {46223, 59}, /* sysupgrade */
    {46234, 203}, /* syswrapper.sh */
    {46248, 98}, /* t50 */
    {46252, 224}, /* tac */
    {46256, 699}, /* tail */
    {46261, 700}, /* tailscale */
    {46271, 111}, /* takeown */
    {46279, 45}, /* talosctl */
    {46288, 235}, /* talosctl reboot */
    {46304, 235}, /* talosctl reset */
    {46319, 235}, /* talosctl shutdown */
    {46337, 165}, /* tar */
    {46341, 92}, /* tarantoolctl */
    {46354, 701}, /* tarsnap */
    {46362, 140}, /* tart */
    {46367, 57}, /* task */
    {46372, 38}, /* taskfile */
    {46381, 47}, /* tasksel */
    {46389, 702}, /* taskset */
    {46397, 151}, /* tc */
    {46400, 703}, /* tc class */
    {46409, 703}, /* tc filter */
    {46419, 703}, /* tc qdisc */
    {46428, 38}, /* tcc */
    {46432, 63}, /* tccli */
    {46438, 80}, /* tccutil */
    {46446, 19}, /* tclsh */
    {46452, 129}, /* tcp-paste */
    {46462, 704}, /* tcpdump */
    {46470, 705}, /* tcpkill */
    {46478, 651}, /* tcpserver */
    {46488, 651}, /* tcpsvd */
    {46495, 50}, /* tcptrack */
    {46504, 103}, /* tcsh */
    {46509, 706}, /* tctl */
    {46514, 45}, /* tdnf */
    {46519, 83}, /* tdnf erase */
    {46530, 83}, /* tdnf remove */
    {46542, 66}, /* tdpsqlc */
    {46550, 151}, /* teamdctl */
    {46559, 680}, /* tee */
    {46563, 116}, /* teensy_loader_cli */
    {46581, 23}, /* teensyload */
    {46592, 23}, /* tegraflash */
    {46603, 23}, /* tegraflash.py */
    {46617, 61}, /* teku */
    {46622, 179}, /* teleconsole */
    {46634, 64}, /* telegraf */
    {46643, 1}, /* telegram-send */
    {46657, 706}, /* teleport */
    {46666, 442}, /* telinit */
    {46674, 422}, /* telinit-0 */
    {46684, 707}, /* telnet */
    {46691, 16}, /* telnet-ocd */
    {46702, 17}, /* telnet-openocd */
    {46717, 1}, /* termbin */
    {46725, 488}, /* terminate-account */
    {46743, 34}, /* terminator */
    {46754, 104}, /* termux-reset */
    {46767, 61}, /* terrad */
    {46774, 708}, /* terraform */
    {46784, 20}, /* terraform init */
    {46799, 708}, /* terragrunt */
    {46810, 104}, /* terramaster-cli */
    {46826, 31}, /* tesseract */
    {46836, 3}, /* test */
    {46841, 61}, /* tezos-client */
    {46854, 106}, /* tftp */
    {46859, 23}, /* tftpflash */
    {46869, 57}, /* tgpt */
    {46874, 98}, /* thc-ssl-dos */
    {46886, 171}, /* thin_repair */
    {46898, 171}, /* thin_restore */
    {46911, 171}, /* thin_trim-x */
    {46923, 265}, /* thttpd */
    {46930, 31}, /* thunderbird */
    {46942, 224}, /* tidy */
    {46947, 34}, /* tilix */
    {46953, 45}, /* tilt */
    {46958, 235}, /* tilt down */
    {46968, 709}, /* time */
    {46973, 429}, /* timedatectl */
    {46985, 429}, /* timedatectl list-timezones */
    {47012, 429}, /* timedatectl show */
    {47029, 429}, /* timedatectl status */
    {47048, 50}, /* timedatex */
    {47058, 710}, /* timeout */
    {47066, 191}, /* times */
    {47072, 92}, /* timescaledb */
    {47084, 711}, /* timeshift */
    {47094, 154}, /* timeshift --delete */
    {47113, 318}, /* timeshift-any */
    {47127, 57}, /* timew */
    {47133, 94}, /* tinygo */
    {47140, 85}, /* tldr */
    {47145, 179}, /* tmate */
    {47151, 80}, /* tmutil */
    {47158, 154}, /* tmutil delete */
    {47172, 109}, /* tmutil deletelocalsnapshots */
    {47200, 712}, /* tmux */
    {47205, 713}, /* tmux clear-history */
    {47224, 713}, /* tmux kill-pane */
    {47239, 713}, /* tmux kill-session */
    {47257, 713}, /* tmux kill-window */
    {47274, 20}, /* tmux-plugin */
    {47286, 181}, /* tmuxinator */
    {47297, 57}, /* todo.sh */
    {47305, 708}, /* tofu */
    {47310, 38}, /* toil-cwl-runner */
    {47326, 35}, /* toilet */
    {47333, 50}, /* tokei */
    {47339, 34}, /* toolbox */
    {47347, 284}, /* toolbox rm */
    {47358, 284}, /* toolbox rmi */
    {47370, 45}, /* tootctl */
    {47378, 714}, /* tootctl media remove */
    {47399, 714}, /* tootctl media remove-orphans */
    {47428, 230}, /* tootctl self-destruct */
    {47450, 107}, /* top */
    {47454, 174}, /* torify */
    {47461, 98}, /* torshammer */
    {47472, 715}, /* torsocks */
    {47481, 716}, /* touch */
    {47487, 75}, /* tox */
    {47491, 178}, /* toybox */
    {47498, 23}, /* tpflash */
    {47506, 717}, /* tpm2_changeeps */
    {47521, 717}, /* tpm2_changepps */
    {47536, 717}, /* tpm2_clear */
    {47547, 717}, /* tpm2_clearcontrol */
    {47565, 717}, /* tpm2_dictionarylockout */
    {47588, 717}, /* tpm2_evictcontrol */
    {47606, 717}, /* tpm2_hierarchycontrol */
    {47628, 717}, /* tpm2_nvundefine */
    {47644, 717}, /* tpm2_nvwrite */
    {47657, 53}, /* tpm_clear */
    {47667, 161}, /* tput */
    {47672, 224}, /* tr */
    {47675, 97}, /* tracepath */
    {47685, 97}, /* traceroute */
    {47696, 50}, /* trafshow */
    {47705, 45}, /* transactional-update */
    {47726, 375}, /* transactional-update rollback */
    {47756, 129}, /* transfer */
    {47765, 31}, /* transmission-cli */
    {47782, 718}, /* trap */
    {47787, 377}, /* trash */
    {47793, 719}, /* trash-empty */
    {47805, 377}, /* trash-put */
    {47815, 37}, /* tree */
    {47820, 61}, /* trezorctl */
    {47830, 92}, /* trino */
    {47836, 3}, /* true */
    {47841, 352}, /* truncate */
    {47850, 34}, /* ts */
    {47853, 19}, /* ts-node */
    {47861, 75}, /* tsc */
    {47865, 45}, /* tsdb */
    {47870, 230}, /* tsdb drop */
    {47880, 706}, /* tsh */
    {47884, 704}, /* tshark */
    {47891, 38}, /* tsimp */
    {47897, 35}, /* tsort */
    {47903, 92}, /* tsql */
    {47908, 19}, /* tsx */
    {47912, 191}, /* tty */
    {47916, 179}, /* ttyd */
    {47921, 322}, /* tune2fs */
    {47929, 249}, /* tuned-adm */
    {47939, 130}, /* tunefs */
    {47946, 213}, /* tunnelto */
    {47955, 57}, /* turbo */
    {47961, 92}, /* turso */
    {47967, 230}, /* turso db delete */
    {47983, 230}, /* turso db destroy */
    {48000, 230}, /* turso db remove */
    {48016, 230}, /* turso group delete */
    {48035, 230}, /* turso group destroy */
    {48055, 230}, /* turso group remove */
    {48074, 230}, /* turso org delete */
    {48091, 230}, /* turso org destroy */
    {48109, 230}, /* turso org remove */
    {48126, 137}, /* tuya-cli */
    {48135, 18}, /* tw_cli */
    {48142, 45}, /* twilio */
    {48149, 208}, /* twilio phone-numbers:remove */
    {48177, 229}, /* twingate */
    {48186, 45}, /* twrp */
    {48191, 65}, /* twrp wipe */
    {48201, 191}, /* type */
    {48206, 60}, /* typeorm */
    {48214, 273}, /* typeset */
    {48222, 58}, /* typo3 */
    {48228, 50}, /* tzselect */
    {48237, 231}, /* uapi */
    {48242, 93}, /* uberftp */
    {48250, 127}, /* ubiattach-force */
    {48266, 349}, /* ubidetach */
    {48276, 29}, /* ubiformat */
    {48286, 127}, /* ubimkvol */
    {48295, 480}, /* ubinfo */
    {48302, 480}, /* ubinize */
    {48310, 204}, /* ubirename */
    {48320, 127}, /* ubirmvol */
    {48329, 127}, /* ubirsvol */
    {48338, 127}, /* ubiupdatevol */
    {48351, 45}, /* ubnt-systool */
    {48364, 203}, /* ubnt-systool reset2defaults */
    {48392, 104}, /* ubntctl */
    {48400, 127}, /* uboot_env */
    {48410, 127}, /* ubootenv */
    {48419, 670}, /* ubuntu-drivers */
    {48434, 720}, /* ubus */
    {48439, 721}, /* uci */
    {48443, 216}, /* uclampset */
    {48453, 31}, /* udevadm */
    {48461, 278}, /* udhcpc */
    {48468, 150}, /* udisksctl */
    {48478, 651}, /* udpsvd */
    {48485, 23}, /* uf2conv.py */
    {48496, 45}, /* uftrace */
    {48504, 245}, /* uftrace record */
    {48519, 722}, /* ufw */
    {48523, 77}, /* uhubctl */
    {48531, 723}, /* ulimit */
    {48538, 723}, /* umask */
    {48544, 724}, /* umount */
    {48551, 224}, /* unaccent */
    {48560, 139}, /* unalias */
    {48568, 3}, /* uname */
    {48574, 725}, /* unar */
    {48579, 47}, /* unattended-upgrade */
    {48598, 493}, /* unbound-control */
    {48614, 174}, /* unbuffer */
    {48623, 91}, /* uncompress */
    {48634, 65}, /* uncrypt */
    {48642, 35}, /* unexpand */
    {48651, 156}, /* unextendvg */
    {48662, 144}, /* unionfs */
    {48670, 144}, /* unionfs-fuse */
    {48683, 35}, /* uniq */
    {48688, 726}, /* unison */
    {48695, 35}, /* units */
    {48701, 137}, /* universal-silabs-flasher */
    {48726, 35}, /* unix2dos */
    {48735, 641}, /* unlink */
    {48742, 156}, /* unmirrorvg */
    {48753, 104}, /* unraid-api */
    {48764, 626}, /* unrar */
    {48770, 727}, /* unset */
    {48776, 728}, /* unshare */
    {48784, 729}, /* unsquashfs */
    {48795, 91}, /* unxz */
    {48800, 518}, /* unzip */
    {48806, 91}, /* unzstd */
    {48813, 63}, /* upctl */
    {48819, 670}, /* update-alternatives */
    {48839, 47}, /* update-ca-certificates */
    {48862, 730}, /* update-crypto-policies */
    {48885, 47}, /* update-grub */
    {48897, 731}, /* update-initramfs */
    {48914, 370}, /* update-initramfs-d */
    {48933, 214}, /* update-rc.d */
    {48945, 23}, /* updi */
    {48950, 265}, /* updog */
    {48956, 116}, /* upgrade_tool */
    {48969, 45}, /* uplink */
    {48976, 230}, /* uplink rb */
    {48986, 230}, /* uplink rm */
    {48996, 265}, /* uploadserver */
    {49009, 31}, /* upnpc */
    {49015, 343}, /* upower */
    {49022, 77}, /* upsc */
    {49027, 72}, /* upscmd */
    {49034, 72}, /* upsdrvctl */
    {49044, 72}, /* upsmon */
    {49051, 45}, /* upterm */
    {49058, 179}, /* upterm host */
    {49070, 3}, /* uptime */
    {49077, 582}, /* upx */
    {49081, 66}, /* urbackupsrv */
    {49093, 23}, /* urjtag */
    {49100, 732}, /* urpme */
    {49106, 34}, /* urxvt */
    {49112, 126}, /* usbimager */
    {49122, 51}, /* useradd */
    {49130, 276}, /* userdel */
    {49138, 733}, /* usermod */
    {49146, 191}, /* users */
    {49152, 92}, /* usql */
    {49157, 67}, /* utmctl */
    {49164, 112}, /* utmpdump */
    {49173, 101}, /* uudecode */
    {49182, 101}, /* uuencode */
    {49191, 553}, /* uuenview */
    {49200, 55}, /* uuidgen */
    {49208, 116}, /* uuu */
    {49212, 82}, /* uv */
    {49215, 20}, /* uv add */
    {49222, 20}, /* uv pip install */
    {49237, 176}, /* uv run */
    {49244, 20}, /* uv tool install */
    {49260, 176}, /* uvx */
    {49264, 488}, /* v-delete-database */
    {49282, 488}, /* v-delete-user */
    {49296, 488}, /* v-delete-web-domain */
    {49316, 343}, /* v4l2-ctl */
    {49325, 74}, /* vagrant */
    {49333, 438}, /* vagrant destroy */
    {49349, 20}, /* vagrant plugin install */
    {49372, 439}, /* vagrant snapshot delete */
    {49396, 439}, /* vagrant snapshot pop */
    {49417, 439}, /* vagrant snapshot restore */
    {49442, 734}, /* vagrant ssh */
    {49454, 343}, /* vainfo */
    {49461, 76}, /* valgrind */
    {49470, 636}, /* valkey-cli */
    {49481, 156}, /* varyoffvg */
    {49491, 157}, /* vault */
    {49497, 244}, /* vault delete */
    {49510, 313}, /* vault destroy */
    {49524, 313}, /* vault kv delete */
    {49540, 313}, /* vault kv destroy */
    {49557, 313}, /* vault kv metadata delete */
    {49582, 313}, /* vault kv undelete-all */
    {49604, 244}, /* vault lease revoke */
    {49623, 313}, /* vault operator seal */
    {49643, 244}, /* vault seal */
    {49654, 313}, /* vault secrets disable */
    {49676, 14}, /* vbash */
    {49682, 23}, /* vbmeta */
    {49689, 25}, /* vboxmanage */
    {49700, 26}, /* vboxmanage closemedium */
    {49723, 27}, /* vboxmanage controlvm */
    {49744, 26}, /* vboxmanage hostonlyif */
    {49766, 26}, /* vboxmanage natnetwork */
    {49788, 28}, /* vboxmanage snapshot */
    {49808, 26}, /* vboxmanage unregistervm */
    {49832, 343}, /* vcgencmd */
    {49841, 645}, /* vcgencmd otp_program */
    {49862, 645}, /* vcgencmd otp_write */
    {49881, 53}, /* vcmailbox */
    {49891, 735}, /* vconfig */
    {49899, 82}, /* vcpkg */
    {49905, 45}, /* vcsh */
    {49910, 375}, /* vcsh delete */
    {49922, 279}, /* vdir */
    {49927, 45}, /* vdo */
    {49931, 131}, /* vdo create */
    {49942, 131}, /* vdo remove */
    {49953, 64}, /* vector */
    {49960, 66}, /* veeamconfig */
    {49972, 63}, /* velero */
    {49979, 45}, /* ventoy */
    {49986, 29}, /* ventoy -I */
    {49996, 29}, /* ventoy -i */
    {50006, 63}, /* vercel */
    {50013, 92}, /* vertica */
    {50021, 624}, /* vgcfgrestore */
    {50034, 521}, /* vgchange */
    {50043, 521}, /* vgcreate */
    {50052, 522}, /* vgdisplay */
    {50062, 156}, /* vgexport */
    {50071, 521}, /* vgextend */
    {50080, 624}, /* vgimportclone */
    {50094, 521}, /* vgreduce */
    {50103, 525}, /* vgremove */
    {50112, 521}, /* vgrename */
    {50121, 522}, /* vgs */
    {50125, 522}, /* vgscan */
    {50132, 341}, /* vi */
    {50135, 341}, /* view */
    {50140, 254}, /* vifm */
    {50145, 736}, /* vigr */
    {50150, 341}, /* vim */
    {50154, 269}, /* vim-cmd */
    {50162, 20}, /* vim-plug */
    {50171, 85}, /* vimdiff */
    {50179, 130}, /* vinum */
    {50185, 736}, /* vipw */
    {50190, 25}, /* virsh */
    {50196, 439}, /* virsh blockcommit */
    {50214, 439}, /* virsh checkpoint-delete */
    {50238, 438}, /* virsh destroy */
    {50252, 439}, /* virsh detach-disk */
    {50270, 439}, /* virsh domblk-delete */
    {50290, 439}, /* virsh domrename-undefine */
    {50315, 439}, /* virsh managedsave-remove */
    {50340, 439}, /* virsh net-destroy */
    {50358, 438}, /* virsh net-undefine */
    {50377, 439}, /* virsh nodedev-destroy */
    {50399, 438}, /* virsh pool-delete */
    {50417, 439}, /* virsh pool-destroy */
    {50436, 439}, /* virsh pool-undefine */
    {50456, 27}, /* virsh reboot */
    {50469, 438}, /* virsh reset */
    {50481, 439}, /* virsh secret-undefine */
    {50503, 27}, /* virsh shutdown */
    {50518, 438}, /* virsh snapshot-delete */
    {50540, 439}, /* virsh snapshot-revert */
    {50562, 438}, /* virsh undefine */
    {50577, 438}, /* virsh vol-delete */
    {50594, 439}, /* virsh vol-resize */
    {50611, 438}, /* virsh vol-wipe */
    {50626, 529}, /* virt-format */
    {50638, 269}, /* virt-manager */
    {50651, 529}, /* virt-resize */
    {50663, 529}, /* virt-sysprep */
    {50676, 231}, /* virtualmin */
    {50687, 92}, /* virtuoso */
    {50696, 254}, /* visudo */
    {50703, 75}, /* vite */
    {50708, 38}, /* vite-node */
    {50718, 16}, /* vivado */
    {50725, 23}, /* vivado_lab */
    {50736, 31}, /* vlc */
    {50740, 48}, /* vlock */
    {50746, 130}, /* vm */
    {50749, 130}, /* vm-bhyve */
    {50758, 140}, /* vmadm */
    {50764, 66}, /* vmdelete */
    {50773, 269}, /* vmkfstools */
    {50784, 331}, /* vmq-admin */
    {50794, 140}, /* vmrun */
    {50800, 439}, /* vmrun deleteSnapshot */
    {50821, 439}, /* vmrun deleteVM */
    {50836, 439}, /* vmrun revertToSnapshot */
    {50859, 37}, /* vmstat */
    {50866, 30}, /* vncserver */
    {50876, 115}, /* vnstat */
    {50883, 38}, /* voila */
    {50889, 45}, /* volta */
    {50895, 20}, /* volta install */
    {50909, 737}, /* vpnc-disconnect */
    {50925, 92}, /* vsql */
    {50930, 111}, /* vssadmin */
    {50939, 109}, /* vssadmin delete */
    {50955, 133}, /* vssadmin.exe */
    {50968, 14}, /* vtysh */
    {50974, 14}, /* vtysh.sh */
    {50983, 63}, /* vultr */
    {50989, 63}, /* vultr-cli */
    {50999, 529}, /* vxdisksetup */
    {51011, 529}, /* vxdiskunsetup */
    {51025, 156}, /* vxedit */
    {51032, 156}, /* vxmend */
    {51039, 156}, /* vxplex */
    {51046, 156}, /* vxvol */
    {51052, 738}, /* vzdump */
    {51059, 191}, /* w */
    {51061, 328}, /* w3m */
    {51065, 121}, /* wago-cli */
    {51074, 191}, /* wait */
    {51079, 31}, /* wakeonlan */
    {51089, 77}, /* wakeonlan-any */
    {51103, 128}, /* wal-g */
    {51109, 109}, /* wal-g delete */
    {51122, 1}, /* wall */
    {51127, 38}, /* wapm */
    {51132, 229}, /* warp-cli */
    {51141, 61}, /* wasmd */
    {51147, 45}, /* wasmer */
    {51154, 38}, /* wasmer run */
    {51165, 38}, /* wasmtime */
    {51174, 739}, /* watch */
    {51180, 34}, /* watchexec */
    {51190, 57}, /* watson */
    {51197, 50}, /* wavemon */
    {51205, 140}, /* waydroid */
    {51214, 157}, /* waypoint */
    {51223, 153}, /* wayvnc */
    {51230, 45}, /* wazuh-control */
    {51244, 56}, /* wazuh-control stop */
    {51263, 23}, /* wb32-dfu-updater_cli */
    {51284, 111}, /* wbadmin */
    {51292, 35}, /* wc */
    {51295, 23}, /* wchisp */
    {51302, 15}, /* wcurl */
    {51308, 50}, /* wdiff */
    {51314, 265}, /* webfsd */
    {51321, 75}, /* webpack */
    {51329, 153}, /* websocketd */
    {51340, 98}, /* webspy */
    {51347, 45}, /* werf */
    {51352, 235}, /* werf dismiss */
    {51365, 235}, /* werf purge */
    {51376, 94}, /* west */
    {51381, 179}, /* wetty */
    {51387, 740}, /* wevtutil */
    {51396, 181}, /* wezterm */
    {51404, 54}, /* wg */
    {51407, 741}, /* wg set */
    {51414, 741}, /* wg setconf */
    {51425, 741}, /* wg syncconf */
    {51437, 436}, /* wg-quick */
    {51446, 742}, /* wg-quick down */
    {51460, 743}, /* wget */
    {51465, 15}, /* wget2 */
    {51471, 129}, /* wgetpaste */
    {51481, 85}, /* whatis */
    {51488, 1}, /* whatsapp-cli */
    {51501, 744}, /* whence */
    {51508, 85}, /* whereis */
    {51516, 745}, /* which */
    {51522, 307}, /* whisper-resize */
    {51537, 231}, /* whmapi1 */
    {51545, 191}, /* who */
    {51549, 191}, /* whoami */
    {51556, 97}, /* whois */
    {51562, 45}, /* wifi */
    {51567, 746}, /* wifi down */
    {51577, 22}, /* wifite */
    {51584, 206}, /* winpty */
    {51591, 148}, /* wipe */
    {51596, 65}, /* wipe_data */
    {51606, 747}, /* wipefs */
    {51613, 19}, /* wish */
    {51618, 31}, /* wl-copy */
    {51626, 31}, /* wl-paste */
    {51635, 23}, /* wlink */
    {51641, 343}, /* wmctrl */
    {51648, 748}, /* wmic */
    {51653, 197}, /* wodim */
    {51659, 126}, /* woeusb */
    {51666, 252}, /* wormhole */
    {51675, 45}, /* wp */
    {51678, 119}, /* wp comment */
    {51689, 58}, /* wp db */
    {51695, 119}, /* wp menu */
    {51703, 119}, /* wp option */
    {51713, 119}, /* wp plugin */
    {51723, 20}, /* wp plugin install */
    {51741, 119}, /* wp post */
    {51749, 119}, /* wp theme */
    {51758, 119}, /* wp transient */
    {51771, 119}, /* wp widget */
    {51781, 231}, /* wp-cli */
    {51788, 242}, /* wpa_cli */
    {51796, 63}, /* wrangler */
    {51805, 1}, /* write */
    {51811, 333}, /* write erase */
    {51823, 181}, /* write-chars */
    {51835, 31}, /* wrk */
    {51839, 53}, /* wrmsr */
    {51845, 140}, /* wsl */
    {51849, 140}, /* wsl.exe */
    {51857, 72}, /* wsman */
    {51863, 213}, /* wstunnel */
    {51872, 181}, /* wtype */
    {51878, 124}, /* wwctl */
    {51884, 34}, /* x-terminal-emulator */
    {51904, 30}, /* x0vncserver */
    {51916, 30}, /* x11vnc */
    {51923, 50}, /* x86info */
    {51931, 749}, /* xargs */
    {51937, 80}, /* xattr */
    {51943, 31}, /* xbacklight */
    {51954, 82}, /* xbps-install */
    {51967, 83}, /* xbps-remove */
    {51979, 23}, /* xc3sprog */
    {51988, 36}, /* xca */
    {51992, 31}, /* xclip */
    {51998, 617}, /* xdcp */
    {52003, 254}, /* xdg-open */
    {52012, 181}, /* xdotool */
    {52020, 713}, /* xdotool click */
    {52034, 713}, /* xdotool key */
    {52046, 713}, /* xdotool keydown */
    {52062, 713}, /* xdotool keyup */
    {52076, 713}, /* xdotool mousemove */
    {52094, 343}, /* xdpyinfo */
    {52103, 617}, /* xdsh */
    {52108, 269}, /* xe */
    {52111, 439}, /* xe host-forget */
    {52126, 439}, /* xe pool-eject */
    {52140, 439}, /* xe snapshot-revert */
    {52159, 439}, /* xe snapshot-uninstall */
    {52181, 439}, /* xe sr-destroy */
    {52195, 439}, /* xe sr-forget */
    {52208, 439}, /* xe vdi-destroy */
    {52223, 439}, /* xe vm-destroy */
    {52237, 439}, /* xe vm-uninstall */
    {52253, 75}, /* xelatex */
    {52261, 221}, /* xfce4-session-logout */
    {52282, 34}, /* xfce4-terminal */
    {52297, 126}, /* xfs_copy */
    {52306, 150}, /* xfs_growfs */
    {52317, 365}, /* xfs_growfs-d */
    {52330, 96}, /* xfs_info */
    {52339, 750}, /* xfs_repair */
    {52350, 318}, /* xfsrestore */
    {52361, 15}, /* xh */
    {52364, 751}, /* xhost */
    {52370, 489}, /* xkill */
    {52376, 140}, /* xl */
    {52379, 343}, /* xlsclients */
    {52390, 35}, /* xmllint */
    {52398, 35}, /* xmlstarlet */
    {52409, 23}, /* xmodem */
    {52416, 19}, /* xonsh */
    {52422, 38}, /* xonsh-run */
    {52432, 91}, /* xorriso */
    {52440, 197}, /* xorrisofs */
    {52450, 343}, /* xprop */
    {52456, 670}, /* xrandr */
    {52463, 93}, /* xrdfs */
    {52469, 61}, /* xrpl */
    {52474, 16}, /* xsct */
    {52479, 31}, /* xsel */
    {52484, 670}, /* xset */
    {52489, 224}, /* xsv */
    {52493, 181}, /* xte */
    {52497, 34}, /* xterm */
    {52503, 445}, /* xtrabackup */
    {52514, 92}, /* xtsql */
    {52520, 752}, /* xvfb-run */
    {52529, 343}, /* xwininfo */
    {52538, 753}, /* xxd */
    {52542, 120}, /* xxhsum */
    {52549, 184}, /* xz */
    {52552, 182}, /* xzcat */
    {52558, 183}, /* xzgrep */
    {52565, 35}, /* xzless */
    {52572, 38}, /* yaegi */
    {52578, 82}, /* yarn */
    {52583, 20}, /* yarn add */
    {52592, 364}, /* yarn app */
    {52601, 364}, /* yarn application */
    {52618, 176}, /* yarn dlx */
    {52627, 176}, /* yarn exec */
    {52637, 38}, /* yarn-app */
    {52646, 63}, /* yc */
    {52649, 181}, /* ydotool */
    {52657, 713}, /* ydotool click */
    {52671, 713}, /* ydotool key */
    {52683, 22}, /* yersinia */
    {52692, 754}, /* yes */
    {52696, 226}, /* ykman */
    {52702, 226}, /* ykpiv */
    {52708, 31}, /* youtube-dl */
    {52719, 35}, /* yq */
    {52722, 38}, /* ysh */
    {52726, 92}, /* ysqlsh */
    {52733, 31}, /* yt-dlp */
    {52740, 92}, /* yugabyte */
    {52749, 287}, /* yum */
    {52753, 83}, /* yum autoremove */
    {52768, 83}, /* yum erase */
    {52778, 89}, /* yum history */
    {52790, 20}, /* yum install */
    {52802, 83}, /* yum remove */
    {52813, 23}, /* zadig */
    {52819, 63}, /* zappa */
    {52825, 31}, /* zathura */
    {52833, 66}, /* zbackup */
    {52841, 343}, /* zbarimg */
    {52849, 61}, /* zcash-cli */
    {52859, 182}, /* zcat */
    {52864, 183}, /* zegrep */
    {52871, 181}, /* zellij */
    {52878, 132}, /* zerofree */
    {52887, 229}, /* zerotier-cli */
    {52900, 377}, /* zf_rm */
    {52906, 755}, /* zfs */
    {52910, 756}, /* zfs destroy */
    {52922, 757}, /* zfs receive */
    {52934, 757}, /* zfs recv */
    {52943, 756}, /* zfs rollback */
    {52956, 183}, /* zgrep */
    {52962, 171}, /* zhack */
    {52968, 75}, /* zig */
    {52972, 331}, /* zigbee2mqtt */
    {52984, 137}, /* zigpy */
    {52990, 91}, /* zip */
    {52994, 58}, /* zkCli.sh */
    {53003, 35}, /* zless */
    {53009, 231}, /* zmcontrol */
    {53019, 263}, /* zmmailbox */
    {53029, 231}, /* zmprov */
    {53036, 66}, /* znapzend */
    {53045, 137}, /* znp_tool */
    {53054, 421}, /* zoneadm */
    {53062, 156}, /* zoneadm -z */
    {53073, 156}, /* zonecfg */
    {53081, 58}, /* zookeeper-shell */
    {53097, 58}, /* zookeeper-shell.sh */
    {53116, 20}, /* zplug */
    {53122, 755}, /* zpool */
    {53128, 758}, /* zpool clear */
    {53140, 756}, /* zpool create */
    {53153, 756}, /* zpool destroy */
    {53167, 759}, /* zpool detach */
    {53180, 759}, /* zpool export */
    {53193, 758}, /* zpool import */
    {53206, 756}, /* zpool labelclear */
    {53223, 759}, /* zpool offline */
    {53237, 756}, /* zpool remove */
    {53250, 756}, /* zpool split */
    {53262, 45}, /* zramctl */
    {53270, 122}, /* zramctl --reset */
    {53286, 66}, /* zrepl */
    {53292, 45}, /* zrok */
    {53297, 213}, /* zrok access */
    {53309, 213}, /* zrok share */
    {53320, 103}, /* zsh */
    {53324, 184}, /* zstd */
    {53329, 182}, /* zstdcat */
    {53337, 91}, /* zstdmt */
    {53344, 137}, /* zwave */
    {53350, 137}, /* zwavejs */
    {53358, 38}, /* zx */
    {53361, 287}, /* zypper */
    {53368, 89}, /* zypper history */
    {53383, 20}, /* zypper install */
    {53398, 83}, /* zypper remove */
    {53412, 83}, /* zypper rm */
};
const int s2c_name_count = 4963;
