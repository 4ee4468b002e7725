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
    "/proc/sys/kernel/modprobe\0"
    "/proc/sys/kernel/hotplug\0"
    "/proc/sys/kernel/ctrl-alt-del\0"
    "/proc/sys/fs/binfmt_misc/register\0"
    "/sys/class/scsi_device/*/device/delete\0"
    "/sys/module/*/parameters/lockdown\0"
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
    "/sys/block/*/md/dev-*/state\0"
    "/sys/block/*/md/array_state\0"
    "/sys/block/*/md/new_dev\0"
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
    "/var/db/.AppleSetupDone\0"
    "/var/db/dslocal\0"
    "/var/db/dslocal/**\0"
    "/etc/audit/rules.d/*\0"
    "/etc/audit/*.rules\0"
    "/etc/audit/auditd.conf\0"
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
    "**/*.fossil\0"
    "**/.jj\0"
    "**/.bzr\0"
    "**/_darcs\0"
    "**/.pijul\0"
    "**/CVSROOT\0"
    "**/.git\0"
    "**/.git/**\0"
    "**/.git/*\0"
    "**/.hg\0"
    "**/.svn\0"
    "/etc/rsyslog.conf,/etc/rsyslog.d/*,/etc/syslog.conf,/etc/syslog-ng/*\0"
    "*stop*,**.* ~*,*/dev/null*\0"
    "lets nothing be logged any more\0"
    "/etc/systemd/journald.conf,/etc/systemd/journald.conf.d/*\0"
    "*Storage=none*\0"
    "/dev/tcp/*,/dev/udp/*\0"
    "*flush\?all*,*FLUSHALL*,*FLUSHDB*,*flushall*,*SHUTDOWN*,*shutdown*\0"
    "empties or stops what the other machine holds\0"
    "sends a secret to another machine\0"
    "/etc/ssh/ssh_config,/etc/ssh/ssh_config.d/*\0"
    "*StrictHostKeyChecking\?no*\0"
    "trusts whatever machine answers\0"
    "/etc/default/grub,/etc/default/grub.d/*,/etc/kernel/cmdline\0"
    "*mitigations=off*,*selinux=0*,*apparmor=0*,*nosmep*,*nosmap*,*nokaslr*,*nopti*,*lockdown=none*,*module.sig enforce=0*,*spectre v2=off*,*init=/bin/*\0"
    "takes a protection away when the machine starts\0"
    "/etc/apt/apt.conf*,/etc/apt/apt.conf.d/*\0"
    "*AllowInsecure*true*,*AllowInsecure*1*,*AllowUnauthenticated*true*,*AllowUnauthenticated*1*,*Verify-Peer*false*\0"
    "takes packages from whoever answers\0"
    "*/.curlrc,~/.curlrc\0"
    "insecure*,-k*\0"
    "takes the check of certificates away\0"
    "*/.wgetrc,/etc/wgetrc\0"
    "*check\?certificate*off*\0"
    "/etc/modprobe.d/*\0"
    "*blacklist nvme*,*blacklist ahci*,*blacklist ext4*,*blacklist xfs*,*blacklist btrfs*,*blacklist virtio*,*blacklist e1000*,*blacklist usbhid*,*blacklist xhci*,*blacklist dm*,*install nvme*,*install ext4*,*install ahci*\0"
    "takes a driver away that the machine lives on\0"
    "overwrites the disk {target} from its start\0"
    "/sys/devices/system/cpu/*/online,/sys/devices/system/memory/*/online,/sys/bus/*/devices/*/authorized\0"
    "1*\0"
    "switches {target} on\0"
    "/proc/sys/kernel/randomize_va_space,/proc/sys/kernel/yama/ptrace_scope,/proc/sys/kernel/kptr_restrict,/proc/sys/kernel/unprivileged_bpf_disabled,/proc/sys/fs/protected_*,/proc/sys/vm/mmap_min_addr,/proc/sys/net/ipv4/tcp_syncookies,/proc/sys/net/core/bpf_jit_harden,/sys/class/hwmon/*/pwm\?,/sys/class/net/*/carrier,/sys/kernel/security/apparmor/*,/sys/module/*/parameters/sig_enforce,/sys/module/apparmor/*\0"
    "0*\0"
    "takes a protection away: {target}\0"
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
    "HISTIGNORE\0"
    "\?,\\*\0"
    "turns the command history off\0"
    "HISTFILE\0"
    "/dev/null,/dev/zero\0"
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
    "-n\0"
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
    "*SELINUX=disabled*,*SELINUX=permissive*,*Storage=none*,*SystemMaxUse=0*,*PermitEmptyPasswords\?yes*,*NOPASSWD:\?ALL*\0"
    "takes a guard away\0"
    "/etc/default/grub*,/etc/kernel/cmdline,/boot/*\0"
    "*mitigations=off*,*selinux=0*,*apparmor=0*,*nosmep*,*nosmap*,*nokaslr*,*nopti*,*lockdown=none*,*module.sig_enforce=0*,*spectre_v2=off*,*init=/bin/*\0"
    "/etc/ssh/sshd_config*\0"
    "s/\?*/*PubkeyAuthentication\?no/*,s/\?*/*UsePAM\?no/*,s/\?*/*StrictModes\?no/*\0"
    "changes who may log in\0"
    "/etc/fail2ban/*\0"
    "*enabled*=*true*enabled*=*false*,*enabled\?=\?false*\0"
    "*PermitRootLogin\?yes*,*PermitEmptyPasswords\?yes*\0"
    "*/d,*[0-9]d\0"
    "deletes lines of {target}\0"
    "s/.\?//*,*/.///\0"
    "empties every line of the file\0"
    "s\?^\?*,s\?.\?*,s\?^.*\?*\0"
    "changes every line of {target}\0"
    "$!d,1!d,d,1\?$d,/./d,/.*/d,/^/d,/$/d,1\?$\?d,/.\?/d,//d\0"
    "deletes every line of the file\0"
    "-n,--quiet,--silent\0"
    "keeps only some lines of {target}\0"
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
    "NODE_TLS_REJECT_UNAUTHORIZED=0,PYTHONHTTPSVERIFY=0,GIT_SSL_NO_VERIFY=1,GIT_SSL_NO_VERIFY=true\0"
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
    "*iex*iwr*,*iex*irm*,*iwr*|*iex*,*irm*|*iex*,*DownloadString*,*Invoke-Expression*Invoke-*,*Invoke-*|*iex*,*FromBase64String*\0"
    "runs what another machine sends, or what is decoded on the way\0"
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
    "-e=*delete\?every*,*delete\?folder*,*delete\?(every*,*erase\?disk*\0"
    "deletes everything in a place\0"
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
    "-o=ProxyCommand=;*,ProxyCommand\?;*\0"
    "hides a command in an option\0"
    "-R=*:localhost:22,*:127.0.0.1:22\0"
    "lets others log in to this machine from there\0"
    "-L,-R,-D,-A,-X,-N\0"
    "connects to another machine\0"
    "-u,-w,-e,-n,-c,--user,--workdir,--env,--namespace,--container\0"
    "runs a program in a container\0"
    "-v,-p,-e,-u,-w,--name,--volume,--env,--network,--mount,--restart,-m,--memory,--cpus,--user,--workdir,--publish,--hostname,-h,-l,--pid,--ipc,--entrypoint,--security-opt\0"
    "-v,--volume=*:ro\0"
    "--privileged\0"
    "gives the whole machine to a container\0"
    "-v,--volume=/:*,*docker.sock:*,*podman.sock:*,*containerd.sock:*\0"
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
    "/var/www/*,*public_html/*,/srv/*,/usr/share/nginx/*\0"
    "puts the secret {target} where others can read it\0"
    "writes to {target}\0"
    "empties {target}: nobody can log in any more\0"
    "sends the secret {target} to another machine\0"
    "empties {target}\0"
    "replaces {target}, which the system needs to run\0"
    "wipes {target}\0"
    "*shadow*,*sudoers*\0"
    "empties every file\0"
    "-r,-R,-a,--recursive,--archive\0"
    "overwrites what lies in {target}\0"
    "/etc/apparmor.d/disable/*\0"
    "takes the guard AppArmor away\0"
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
    "-l,--length=*T,*P,*E,*TB,*TiB\0"
    "fills the disk\0"
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
    "u-s,-s,a-s,ug-s,a-st\0"
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
    "writes files over others in {last}\0"
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
    "sends everything in {target} to another machine\0"
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
    "-c,-s\0"
    "edits {target} by itself\0"
    "+*!*rm\?-r*,+*!*dd\?*,+*!*mkfs*\0"
    "hides a command in an option: {target}\0"
    "-c,--cmd=*call\?delete(*\"rf\"*,*call\?delete(*'rf'*,*call\?delete(*/etc*,*writefile(*/etc/*\0"
    "deletes or overwrites files\0"
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
    "UUID=*,LABEL=*,PARTUUID=*,PARTLABEL=*\0"
    "makes a new, empty file system: what was there is lost\0"
    "makes a file system in the file {target}\0"
    "makes a new, empty file system on {target}: what it holds is lost\0"
    "/dev/*,\?:,\?:/,UUID=*,LABEL=*,PARTUUID=*\0"
    "-i,-f,-v\0"
    "makes a file system in an image\0"
    "--scan,--query,--help\0"
    "--autonuke\0"
    "erases every disk\0"
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
    "--grow,-G\0"
    "takes disks out of an array that need them\0"
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
    "may make {target} smaller: what lies behind the new end is lost\0"
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
    "-t,--types=tmpfs,ramfs\0"
    "/etc,/usr,/home,/root,/lib,/bin,/sbin,/boot,/var/lib\0"
    "hides what lies in {last}\0"
    "-o,--options=*remount*ro*,*remount*noexec*\0"
    "lets nothing be written or run in {target} any more\0"
    "-o,--options=remount\?suid*,suid\?remount*\0"
    "lets programs that lie there run as root\0"
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
    "-HUP,-USR1,-USR2,-SIGHUP,-1,-CONT\0"
    "signals {target}\0"
    "rsyslogd,syslogd,systemd-journald,firewalld*,ufw*,iptables*,nftables*,fail2ban*,apparmor*,auditd*,rsyslog*,syslog-ng*,systemd-journald*,clamav*,clamd*,falcon-sensor*,falco,falco.*,falco-*,wazuh*,ossec*,crowdsec*,snort*,suricata*,usbguard*,mdatp*,osquery*,auditbeat*,sshguard*,denyhosts*,opensnitch*,samhain*,sentinelone*,cbdaemon*,cbagentd*,sav-protect*,esets*,tetragon*,shorewall*,lfd,csf,aide*,rkhunter*,psad*,modsecurity*,maldet*,ds_agent*\0"
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
    "takes the guard {target} away\0"
    "stops {target}\0"
    "-u,-p,-t,-H,-M,-n,--type,--state,--property,--unit\0"
    "status,show,cat,list-*,is-*,get-default,help,show-environment\0"
    "status,--status-all,list,needsme\0"
    "-l,--list,--status-all\0"
    "ssh,sshd,networking,network,NetworkManager,network-manager,dropbear\0"
    "unload,bootout,remove,disable\0"
    "*crowdstrike*,*sentinel*,*sophos*,*symantec*,*mcafee*,*malwarebytes*,*littlesnitch*,*objective-see*,*XProtect*,*santa*\0"
    "takes the guard {last} away\0"
    "reboot,reboot_userspace\0"
    "system/*ssh*,system,system/*kext*,system/*securityd*,system/*xprotect*,system/*mrt*\0"
    "takes the way into this machine away, or its guard: {last}\0"
    "bootout,kill\0"
    "*ssh*\0"
    "takes the way into this machine away: {last}\0"
    "down,stop,force-stop,unload,d,remove,disable\0"
    "ssh,sshd,networking,network,NetworkManager,network-manager,dropbear,*ssh*.plist\0"
    "stop,shutdown,unmonitor,d,down\0"
    "stops every service\0"
    "changes the service {target}\0"
    "me,root,self\0"
    "ends the session of {target}\0"
    "\?,\?\?,c\?\0"
    "ends a session\0"
    "ssh*,net*,dbus*\0"
    "-a,-l\0"
    "changes services\0"
    "-e,--exec,--force\0"
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
    "disable-feature\0"
    "with-faillock,with-pwhistory,with-pam-access,with-tally*\0"
    "list,current,show,check\0"
    "writes to the hardware\0"
    "puts code of unknown origin into the kernel: {target}\0"
    "/home/*,/root/*,/media/*,/mnt/*,*rootkit*,*diamorphine*,*reptile*\0"
    "kernel.panic*=*,kernel.sysrq*=*,vm.overcommit_memory*=*,kernel.core_pattern=\?sh*,kernel.core_pattern=*tmp*,kernel.pid_max*=*,kernel.threads-max=*,kernel.modules_disabled*=*,vm.panic_on_oom*=*,kernel.randomize_va_space=0,kernel.yama.ptrace_scope=0,net.ipv4.icmp_echo_ignore_all=1,net.ipv4.tcp_mem=*,fs.file-max=\?,fs.file-max=\?\?,fs.file-max=\?\?\?,fs.protected_*=0,kernel.kptr_restrict=0,net.ipv4.tcp_syncookies=0,fs.suid_dumpable=1,net.ipv4.conf.*.rp_filter=0,net.ipv4.conf.*.accept_source_route=1,net.ipv4.conf.*.accept_redirects=1,kernel.unprivileged_bpf_disabled=0,kernel.modprobe=*,kernel.kexec_load_disabled=0,kernel.lockdown=0,kernel.ctrl-alt-del=1,kernel.core_pattern=\?/home*,kernel.hotplug=*,vm.mmap_min_addr=0,net.core.bpf_jit_harden=0,vm.nr_hugepages=\?\?\?\?\?\?*,vm.min_free_kbytes=\?\?\?\?\?\?\?*,kernel.exec-shield=0,kernel.dmesg_restrict=0\0"
    "changes {target}, which can stop the machine or takes a protection away\0"
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
    "-a,-A=never\?*,*\?never\0"
    "takes rules of the audit away\0"
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
    "-n,-x,-w,-i,--maximum\0"
    "-S,--status\0"
    "-l,--lock\0"
    "locks the account {target} out\0"
    "takes the password of {target} away: anybody gets in\0"
    "-x,--maximum=-1,99999\0"
    "lets the password of {target} stay for ever\0"
    "-u,--unlock\0"
    "lets root log in with a password\0"
    "changes a password\0"
    "sets passwords, whoever has them\0"
    "-G,-g,-d,-e,-f,-l,-s,-u,--groups,--gid,--home,--expiredate,--inactive,--login,--shell,--uid,--password,-p\0"
    "-L,--lock\0"
    "locks the account out\0"
    "-G,--groups=*sudo*,*wheel*,*docker*,root,admin\0"
    "www-data,nobody,apache,nginx,http,daemon,guest,postgres,mysql\0"
    "lets the service {target} become root\0"
    "-s,--shell=*nologin,*/false,*/true\0"
    "lets the account log in no more\0"
    "-e,--expiredate=1,0,1970*\0"
    "-G,--groups\0"
    "takes {target} out of all groups that are not named\0"
    "-u,--uid=0\0"
    "makes {target} root\0"
    "-p,--password=\?,!*\0"
    "changes the account {target}\0"
    "-E,--maxdays,-M,-m,-d,-I,-W,--expiredate\0"
    "-E,--expiredate=0,1,1970*\0"
    "-M,--maxdays=-1,99999\0"
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
    "*@/etc/shadow*,*@/etc/passwd,*@~/.ssh/id_*,*@*/.ssh/id_*,*@*/.aws/credentials,*@.env,*@*/.env,*@*/.netrc,*@*/.gnupg/*,*@*.kdbx,*@*.pem\0"
    "-F,--form=*@/etc/shadow*,*@/etc/passwd*,*@*/.ssh/id_*,*@*/.aws/*,*@*/.netrc*,*@*/.gnupg/*,*@*.kdbx*\0"
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
    "*/_delete_by_query*,*/_delete/*,*flushall*,*FLUSHALL*,*/doFlush*,*/controller/failOver*,*/factory_reset*,*/factoryreset*,*/factory-reset*,*/reset_all*,*/purge_all*,*/wipe*,*/truncate\?*,*/dropDatabase*,*/drop_all*,*/erase*\0"
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
    "-c,--credential,-p,--port,-i,-t\0"
    "-c,--credential=\?*:\?*\0"
    "hands a shell to whoever knows a password\0"
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
    "-p,-s,-i,-m,-d,--source,--dport,--dports,--protocol,--match,--in-interface\0"
    "lets everybody in\0"
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
    "1:65535*,0:65535*\0"
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
    "--add-port=1-65535*,0-65535*\0"
    "--add-source=0.0.0.0/0,*/0\0"
    "--zone=trusted\0"
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
    "fail2ban,ufw,firewalld,auditd,audit,apparmor,selinux-policy*,clamav,clamav-daemon,clamd,falcon-sensor,wazuh-agent,crowdsec,ossec*,snort,suricata,aide,osquery,usbguard,rkhunter,nftables,mdatp,falco\0"
    "--purge,--allow-remove-essential\0"
    "removes packages with their settings\0"
    "removes packages, whatever they are\0"
    "libc6*,glibc*,libc-bin,bash,dash,coreutils,systemd,systemd-sysv,sudo,apt,dpkg,rpm,dnf,yum,zypper*,pacman,python,python3,python3-minimal,python*-minimal,linux-image*,linux-generic,linux-headers-generic,linux,linux-lts,kernel*,grub*,shim*,openssh-server,openssh,openssl,libssl*,init,udev,util-linux,login,passwd,network-manager,NetworkManager,mount,base-files,base,filesystem,perl-base,initramfs-tools,libpam*,pam,e2fsprogs,zlib*,shadow*,iproute2,netplan.io,ifupdown,initscripts,sysvinit*,ubuntu-minimal,ubuntu-standard,busybox*,musl,apk-tools,alpine-base,openrc,sys-libs/glibc,sys-apps/*,sys-kernel/*,os-core*\0"
    "removes {target}, which the system needs\0"
    "removes packages\0"
    "-o,-t,-c,--target-release\0"
    "list,search,show,policy,depends,rdepends,changelog,showpkg,why,moo,check\0"
    "-o=*Verify-Peer=false*,*AllowInsecure*=true*,*AllowInsecure*=1,*AllowUnauthenticated=true,*AllowUnauthenticated=1\0"
    "--allow-unauthenticated,--allow-insecure-repositories\0"
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
    "a,l,n,*glibc*,aaa_*,runit*,void-*,shadow,sysvinit,pkgtools,busybox,busybox-*,alpine-base,apk-tools,musl,netifd,procd,dropbear,openssh-server,base-files,kernel,libc,ubus,ubusd,firewall,firewall4,fstools,mtd,os-core*\0"
    "core,core\?*,snapd,base-system,xbps,tzdata-all\0"
    "--purge,--force-depends,--force-removal-of-dependent-packages,--zap,--ignore-dependencies\0"
    "removes {target} with all that needs it\0"
    "list,search,info,repolist,provides,history,check-update,whatprovides,repoquery,lr,se,if\0"
    "--config,--root\0"
    "-p,--print\0"
    "fail2ban,ufw,firewalld,audit,apparmor,clamav,crowdsec,snort,suricata,aide,usbguard,rkhunter,nftables\0"
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
    "remove,disable,off,del,delete,--del\0"
    "ssh,sshd,networking,network,NetworkManager\0"
    "off,disable,remove,del,delete\0"
    "lets {target} not start any more: nobody gets in\0"
    "changes what starts with the machine\0"
    "show*,status,list,get-devices\0"
    "-v,-p,--dry-run\0"
    "changes the system\0"
    "--args=*mitigations=off*,*selinux=0*,*apparmor=0*,*nosmep*,*nosmap*,*nokaslr*,*nopti*,*lockdown=none*,*module.sig_enforce=0*,*spectre_v2=off*,*init=/bin/*\0"
    "--import,-i\0"
    "trusts a key of unknown origin when the machine starts\0"
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
    "*://*\0"
    "takes {target} out of the next version\0"
    "*all()*,*..*,*::*,*~*\0"
    "throws versions away\0"
    "throws a version away, which can be had back\0"
    "throws away what could still be gone back to\0"
    "-n,--dry-run,-p,--print\0"
    "throws away what cannot be had back\0"
    "-C,--clean,--all,-a\0"
    "changes the files\0"
    "status,info,changes,describe,opened,filelog,print,files,where,client,diff,dirs,have,sync-n,clients,users,login,annotate\0"
    "-y\0"
    "obliterate\0"
    "shows what would be deleted for good\0"
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
    "-b,-c,--config,-o,--depth,-u,--template,--reference,--branch,--origin\0"
    "!,-u,--upload-pack\0"
    "-c,--config=*fsmonitor=*,*sshCommand=*,*core.pager=*,*alias.*=!*,*credential.helper=!*,*sslVerify=false*,*sslverify=false*\0"
    "hides a command in a setting, or takes a guard away\0"
    "fetches a project\0"
    "-l,--list,--get,--get-all,--get-regexp,--show-origin\0"
    "*!*rm\?-rf*,!*curl*,!*wget*,!*nc\?*,!*/dev/tcp/*,!*base64*\0"
    "hides a command in a setting\0"
    "http.sslVerify,http.sslverify,http.*.sslVerify,http.*.sslverify\0"
    "false,0,no,off\0"
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
    "public-read*\0"
    "puts {target} where everybody can read it\0"
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
    "--eval,-E,-f,-C,-j\?,-o,-I,-W,--file,--makefile,--directory\0"
    "--eval,-E\0"
    "*rm -r*,*rm -f*,*mkfs*,*of=/dev*,*shred *,*curl*|*sh*\0"
    "-f,--file,--makefile=-,/dev/stdin\0"
    "runs commands that flow in\0"
    "runs what another machine sends, unseen\0"
    "-t,-s,-n,-c,-f,-L,-S\0"
    "kill-server\0"
    "ends every session with what runs in it\0"
    "ls,list-*,attach,a,info,show*,display*\0"
    "changes a session\0"
    "x11grab,avfoundation,kmsgrab,pulse,alsa,v4l2\0"
    "udp://*,tcp://*,rtp://*,http://*\0"
    "sends the screen, the microphone or the camera to another machine\0"
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
    "unmountDisk,umountDisk,unmount\0"
    "/,disk0*,disk1*,/dev/disk0*,/dev/disk1*,/System*\0"
    "takes away what is in use\0"
    "erase*,mergePartitions,splitPartition,partitionDisk,secureErase,zeroDisk,reformat,eraseDisk,eraseVolume\0"
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
    "revert\0"
    "drops what was not committed\0"
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
    "*com.apple.alf\0"
    "globalstate\0"
    "0,-int\0"
    "takes the firewall away\0"
    "LSQuarantine,SkipSignatureCheck,DisableGatekeeper,GKAutoRearm,AutomaticCheckEnabled,CriticalUpdateInstall,ConfigDataInstall\0"
    "false,no,0,NO,FALSE\0"
    "read,read-type,domains,find,help,export\0"
    "-g,-globalDomain\0"
    "deletes every setting\0"
    "NSGlobalDomain\0"
    "changes when the machine sleeps\0"
    "-p,-P,-L,list,status\0"
    "boot-args=*amfi*,boot-args=*cs_enforcement*,boot-args=*-no_compat*,csr-active-config=*\0"
    "restore_defaults=1,boot_wait=off,telnet_enable=1,sshd_enable=0,ssh_en=1\0"
    "changes how the machine starts, or lets others in\0"
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
    "*execmem*,*execstack*,*execheap*,*mmap_low*,*disable_trans*,secure_mode*,deny_ptrace=0,deny_ptrace=off\0"
    "-D,--deleteall\0"
    "-a,--add\0"
    "-d,-D,--delete,--deleteall\0"
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
    "-CfgClr,-AdpFacDefSet,-CfgLdDel,-CfgForeign,-PDMakeGood,-LDInit,-CfgEachDskRaid0,-PDOffline,-CfgAllFreeDrv,-PDClear,-SecureErase\0"
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
    "works on files\0"
    "--omit-drivers,--omit,-o,--add,-a,--kver,-k,-p,-g,-c,-S\0"
    "--list-modules,-L,-n,--print-cmdline\0"
    "--omit-drivers,--omit,-o=*nvme*,*ahci*,*ext4*,*xfs*,*btrfs*,*crypt*,*lvm*,*dm*,*virtio*,*sd_mod*,*scsi*,*raid*\0"
    "leaves out what the machine starts with\0"
    "-S=*block*,*filesystems*,*encrypt*,*lvm2*\0"
    "makes the image anew that the machine starts with\0"
    "--name,--size,--bs\0"
    "--filename=/dev/sd*,/dev/nvme*,/dev/vd*,/dev/hd*,/dev/md*,/dev/mapper/*,/dev/dm*,/dev/disk/*,/dev/xvd*,/dev/mmcblk*\0"
    "--rw,--readwrite=*w*,trim*\0"
    "overwrites a disk with a test\0"
    "--trim,--verify-x\0"
    "tests a disk\0"
    "takes the account {last} away\0"
    "-v,-n,-nb,-nbB\0"
    "sets a password\0"
    "--root-password,--root,--hostname,--locale\0"
    "--reset,--force\0"
    "takes what was set up away\0"
    "sets the machine up\0"
    "-a,-s,-D,-U,-d,-S,-p,-c,-i,-t,-Z\0"
    "-l,-U,--list,--upload\0"
    "-s,--dfuse-address=*mass-erase*,*unprotect*\0"
    "writes a program into a chip\0"
    "-a,-d,-i,-e,-r,-t,-l\0"
    "-B,-k,-p,-y,-x,-w,-C,/k\0"
    "writes to what the machine starts from\0"
    "-r,--reset\0"
    "-a,-g,-w\0"
    "sets the management of a machine up\0"
    "writes to what the machine starts from, or to a disk's firmware\0"
    "takes what the machine starts from away\0"
    "edits or repeats commands\0"
    "deletes the subvolume or device {last}\0"
    "moves what a disk holds\0"
    "-f,-d,--discard\0"
    "overwrites a disk, or gives up what could still be gone back to\0"
    "changes the pool {target}\0"
    "*write*,*delete*,*wipe*\0"
    "overwrites what the disk starts with\0"
    "looks for what was lost\0"
    "print,check,zone,device,network\0"
    "flush,stop\0"
    "sets the firewall up anew\0"
    "takes the backups away, or stops them\0"
    "takes every permission away\0"
    "takes a permission away\0"
    "shows every secret\0"
    "-t=privKeys,identities,all\0"
    "shows what is kept\0"
    "--setglobalstate,--setblockall\0"
    "--setglobalstate,--setblockall=off\0"
    "--getglobalstate,--listapps,--getblockall,--getstealthmode\0"
    "-N,--noprompt,--no-prompt\0"
    "deletes files below {target} without asking\0"
    "deletes files that are there twice\0"
    "-deleteduplicates,-dryrun,-n,-makesymlinks,-makehardlinks,-outputname\0"
    "-dryrun,-n=true\0"
    "-deleteduplicates=true\0"
    "looks for files that are there twice\0"
    "-d,-D,-o,-f,-m,-x,-e,--directories,--delete-method\0"
    "-D,--delete-method=A*,O*\0"
    "deletes files without asking\0"
    "--mtime-x,-x,--exclude,--protect\0"
    "deletes what is old below {target}\0"
    "deletes what is old\0"
    "-i,--info,-n,--dry-run,--noaction,-c-x\0"
    "changes files of the system in place: {target}\0"
    "changes files in place\0"
    "-d,-o,-if,-p\0"
    "-overwrite_original,-overwrite_original_in_place\0"
    "-r,-r.\0"
    "takes what every file below {target} says about itself away\0"
    "-all=,-overwrite_original\0"
    "changes files\0"
    "-g,-a,-d\0"
    "-p,--purge\0"
    "takes everybody out of a group\0"
    "changes what was logged\0"
    "4755,4777,6755,2755,4711\0"
    "*/bash,*/sh,*/dash,*/python*,*/perl,*/vim*,*/find,*/env\0"
    "changes who may use a file\0"
    "-a,-l,-p,-n\0"
    "-a,--action=off,0,cycle,2\0"
    "takes devices away that may be in use\0"
    "--uri\0"
    "deletes what the phone holds\0"
    "works on what the phone holds\0"
    "gc\0"
    "--expire=now\0"
    "works on the repository\0"
    "status,list,ls,cat\0"
    "--dry-run,-n\0"
    "--force,--drop-dead,--all,-A\0"
    "throws away the only copies\0"
    "changes what is kept here\0"
    "throws away what it cannot read\0"
    "--safety=none\0"
    "deletes what a backup may still need\0"
    "tidies a backup up\0"
    "--dedupe-mode\0"
    "moves everything in {target} away\0"
    "--dedupe-mode=newest,oldest,first,largest,smallest\0"
    "deletes all but one of what has the same name\0"
    "--force,--resync\0"
    "lets one side be overwritten by the other\0"
    "moves files\0"
    "list,files,status\0"
    "forget,prune\0"
    "works on backups\0"
    "-f,-s,-d,-b,-B,-T,-L,-l\0"
    "-f=/dev/sd*,/dev/nvme*,/dev/vd*,/dev/hd*,/dev/mapper/*,/dev/md*,/dev/dm*\0"
    "-W,-w,-S\0"
    "writes a backup\0"
    "--dryrun\0"
    "--force-delete,--delete-target-snapshots\0"
    "deletes on the other side what this one does not hold\0"
    "copies snapshots\0"
    "-rsync,-log,-delay\0"
    "-rsync\0"
    "deletes in {last} what the source does not hold\0"
    "copies what changes\0"
    "--versioning-configuration,--public-access-block-configuration,--lifecycle-configuration,--policy,--acl,--bucket\0"
    "*Suspended*\0"
    "takes the guard away that keeps what is deleted\0"
    "--versioning-configuration=*Suspended*\0"
    "--public-access-block-configuration=*false*\0"
    "--acl=public*\0"
    "--policy=*Principal*:*\"*\"*,*\"Principal\":\"*\"*\0"
    "--lifecycle-configuration=*Expiration*Days*:*1}*,*Days=1}*\0"
    "lets everything be deleted tomorrow\0"
    "-n,--dry-run,-\?,-V\0"
    "deletes what the database could be had back from\0"
    "--target-pgdata,-D\0"
    "replaces what a copy of the database holds\0"
    "works on the files of a database\0"
    "-shut,-force,-user,-password,-attach,-tran\0"
    "-shut,-kill,-mend\0"
    "cuts every connection to the database, or drops what is damaged\0"
    "works on a database\0"
    "-rep,-replace,-replace_database,-rep,-recreate,-r,-R,-REP\0"
    "--force-non-empty-directories,--move-back\0"
    "--copy-back\0"
    "--delete,--delete-offsets\0"
    "forgets what has been read\0"
    "--reset-offsets\0"
    "works on the positions of readers\0"
    "--election-type,--bootstrap-server,--topic,--partition\0"
    "--election-type=UNCLEAN,unclean\0"
    "gives up what a copy that is behind does not hold\0"
    "chooses leaders\0"
    "--add-config,--entity-type,--entity-name,--bootstrap-server\0"
    "--add-config,--config=*retention.ms=\?,*retention.ms=\?\?,*retention.ms=\?\?\?,*retention.ms=\?\?\?\?,*retention.bytes=\?,*retention.bytes=\?\?,*retention.bytes=\?\?\?\0"
    "lets everything in a queue be deleted\0"
    "*changetype:*delete*\0"
    "deletes entries of the directory\0"
    "changes the directory by a list\0"
    "changes the directory\0"
    "status,log,plan,verify,show\0"
    "revert,rebase,drop,reset\0"
    "all,history,logfile,replace,database,db\0"
    "cuts every connection to the database, or replaces what it holds\0"
    "works on the database\0"
    "--use_legacy_sql,--location,--format\0"
    "--dry_run\0"
    "asks the database\0"
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
    "-w,--all,-a,--workspace\0"
    "--delete-all,--purge-all,--remove-all,--wipe-all,--erase-all,-wipe,-destroy,-nuke,-obliterate,--factory-reset,--delete-data,--drop-database,--drop-all,--zap-all\0"
    "deletes something for good\0"
    "stop,disable,mask,kill\0"
    "-display,-geometry,-T,-title,-fa,-fs,-fn,-bg,-fg,-n,-name\0"
    "-display=\?*.*:*,*:*:*:*\0"
    "-p,-o,-f,-h,-b,-g,-k,-C,-E\0"
    "-o=*PermitEmptyPasswords\?yes*,*PermitRootLogin\?yes*,*StrictModes\?no*\0"
    "-t,-T\0"
    "lets others log in\0"
    "-p,-b,-r,-P,-d\0"
    "lets everybody in who has no password\0"
    "-l,-L,-p,-b,-f\0"
    "-l,-L=*sh,*bash\0"
    "exec:*,sh-c:*,cmd:*\0"
    "-c,-L,-l\0"
    "opens a way for commands from another machine\0"
    "opens a connection\0"
    "writes a picture\0"
    "--skip-grant-tables\0"
    "lets everybody into the database\0"
    "--help,--version,--verbose\0"
    "runs the database\0"
    "uninstall,unload\0"
    "list-devices,list-rules,get-parameter,generate-policy,watch\0"
    "set-parameter\0"
    "lets every device in\0"
    "changes which devices are let in\0"
    "strict-ssl,strictSsl,ssl_verify,ssl-verify,enableStrictSsl,secure-http,disable-tls,BUNDLE_SSL_VERIFY_MODE\0"
    "false,no,0,off,disable\0"
    "strict-ssl=false,ssl_verify=false\0"
    "*trusted-host\0"
    "get,list,ls,debug\0";

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
    {853, 11},
    {878, 11},
    {908, 11},
    {942, 11},
    {981, 11},
    {1015, 11},
    {1032, 11},
    {1065, 11},
    {1096, 11},
    {1118, 11},
    {1146, 11},
    {1181, 11},
    {1210, 11},
    {1233, 11},
    {1264, 11},
    {1282, 11},
    {1303, 11},
    {1313, 11},
    {1341, 11},
    {1369, 11},
    {1397, 11},
    {1421, 11},
    {1441, 11},
    {1450, 11},
    {1460, 11},
    {1470, 11},
    {1485, 11},
    {1497, 11},
    {1514, 11},
    {1538, 11},
    {1561, 19},
    {1578, 19},
    {1594, 19},
    {1607, 19},
    {1620, 19},
    {1635, 19},
    {1651, 19},
    {1663, 19},
    {1696, 19},
    {1715, 19},
    {1733, 19},
    {1750, 19},
    {1769, 19},
    {1781, 19},
    {1797, 19},
    {1809, 19},
    {1830, 20},
    {1839, 20},
    {1851, 20},
    {1863, 20},
    {1873, 20},
    {1887, 16},
    {1899, 16},
    {1911, 16},
    {1922, 16},
    {1935, 16},
    {1948, 16},
    {1961, 16},
    {1974, 16},
    {1989, 16},
    {2006, 16},
    {2023, 16},
    {2034, 16},
    {2047, 16},
    {2066, 16},
    {2083, 16},
    {2100, 16},
    {2115, 16},
    {2130, 16},
    {2144, 16},
    {2161, 16},
    {2172, 16},
    {2183, 16},
    {2196, 16},
    {2211, 16},
    {2224, 16},
    {2239, 16},
    {2269, 16},
    {2294, 5},
    {2309, 5},
    {2318, 5},
    {2333, 5},
    {2347, 5},
    {2360, 18},
    {2383, 18},
    {2407, 18},
    {2426, 18},
    {2437, 18},
    {2454, 18},
    {2466, 18},
    {2476, 18},
    {2489, 18},
    {2500, 18},
    {2515, 18},
    {2525, 18},
    {2552, 18},
    {2565, 18},
    {2582, 18},
    {2594, 18},
    {2606, 18},
    {2623, 17},
    {2630, 17},
    {2639, 17},
    {2648, 17},
    {2660, 17},
    {2667, 17},
    {2676, 17},
    {2686, 17},
    {2697, 17},
    {2708, 17},
    {2716, 17},
    {2731, 17},
    {2753, 17},
    {2770, 17},
    {2790, 17},
    {2799, 17},
    {2810, 17},
    {2828, 17},
    {2849, 17},
    {2868, 17},
    {2888, 17},
    {2912, 17},
    {2939, 17},
    {2956, 17},
    {2976, 17},
    {3000, 17},
    {3010, 17},
    {3024, 17},
    {3036, 17},
    {3046, 17},
    {3060, 17},
    {3076, 17},
    {3093, 17},
    {3118, 17},
    {3146, 17},
    {3162, 17},
    {3175, 17},
    {3186, 17},
    {3200, 17},
    {3215, 17},
    {3233, 17},
    {3257, 17},
    {3284, 17},
    {3299, 17},
    {3316, 17},
    {3328, 17},
    {3343, 17},
    {3354, 17},
    {3368, 17},
    {3380, 17},
    {3395, 17},
    {3412, 17},
    {3427, 17},
    {3445, 17},
    {3456, 17},
    {3469, 17},
    {3484, 17},
    {3501, 17},
    {3513, 17},
    {3525, 17},
    {3545, 17},
    {3553, 17},
    {3563, 17},
    {3571, 17},
    {3584, 17},
    {3613, 17},
    {3622, 17},
    {3632, 17},
    {3645, 17},
    {3653, 17},
    {3663, 17},
    {3673, 17},
    {3687, 17},
    {3712, 17},
    {3724, 17},
    {3738, 14},
    {3758, 14},
    {3779, 14},
    {3800, 14},
    {3819, 14},
    {3842, 14},
    {3866, 14},
    {3887, 14},
    {3911, 14},
    {3945, 14},
    {3977, 14},
    {4000, 14},
    {4028, 14},
    {4050, 14},
    {4079, 14},
    {4106, 14},
    {4132, 14},
    {4160, 14},
    {4188, 14},
    {4215, 14},
    {4239, 14},
    {4262, 14},
    {4278, 14},
    {4302, 14},
    {4318, 14},
    {4337, 14},
    {4358, 14},
    {4377, 14},
    {4400, 14},
    {4411, 14},
    {4425, 14},
    {4436, 14},
    {4453, 14},
    {4472, 14},
    {4486, 14},
    {4499, 14},
    {4515, 14},
    {4534, 14},
    {4555, 14},
    {4564, 14},
    {4588, 14},
    {4601, 14},
    {4614, 14},
    {4626, 14},
    {4642, 14},
    {4659, 14},
    {4676, 14},
    {4694, 14},
    {4708, 14},
    {4720, 14},
    {4737, 14},
    {4749, 14},
    {4769, 14},
    {4808, 14},
    {4849, 14},
    {4870, 14},
    {4903, 14},
    {4923, 14},
    {4937, 14},
    {4953, 14},
    {4966, 14},
    {4982, 14},
    {5000, 14},
    {5021, 14},
    {5040, 14},
    {5075, 14},
    {5090, 14},
    {5109, 14},
    {5123, 14},
    {5136, 14},
    {5164, 14},
    {5197, 14},
    {5209, 14},
    {5227, 13},
    {5236, 13},
    {5242, 13},
    {5247, 13},
    {5255, 13},
    {5265, 13},
    {5274, 15},
    {5286, 15},
    {5297, 15},
    {5306, 9},
    {5318, 9},
    {5327, 9},
    {5338, 9},
    {5351, 9},
    {5366, 9},
    {5376, 9},
    {5389, 9},
    {5400, 9},
    {5414, 9},
    {5421, 9},
    {5428, 9},
    {5437, 9},
    {5448, 9},
    {5459, 9},
    {5472, 9},
    {5481, 9},
    {5492, 9},
    {5504, 9},
    {5515, 9},
    {5525, 9},
    {5531, 9},
    {5539, 9},
    {5547, 9},
    {5557, 9},
    {5567, 9},
    {5572, 9},
    {5580, 9},
    {5591, 9},
    {5561, 9},
    {5606, 9},
    {5342, 9},
    {5614, 9},
    {5623, 9},
    {5632, 9},
    {5641, 9},
    {5652, 9},
    {5659, 9},
    {5668, 9},
    {5677, 9},
    {5688, 9},
    {5696, 9},
    {5706, 9},
    {5712, 9},
    {5720, 9},
    {5727, 9},
    {5733, 9},
    {5743, 9},
    {5751, 9},
    {5760, 9},
    {5777, 9},
    {5790, 9},
    {5802, 9},
    {5813, 25},
    {5826, 25},
    {5843, 25},
    {5860, 25},
    {5878, 25},
    {5893, 25},
    {5907, 25},
    {5924, 25},
    {5944, 25},
    {5966, 22},
    {5974, 22},
    {5986, 22},
    {5991, 22},
    {6000, 22},
    {6012, 22},
    {6021, 22},
    {6035, 22},
    {6047, 22},
    {6062, 22},
    {6086, 22},
    {6092, 22},
    {6101, 12},
    {6108, 12},
    {6116, 12},
    {6127, 12},
    {5310, 12},
    {6139, 12},
    {6149, 12},
    {6159, 12},
    {6171, 12},
    {6185, 12},
    {6199, 12},
    {6215, 5},
    {6231, 5},
    {6245, 5},
    {6261, 5},
    {6269, 5},
    {6278, 5},
    {6282, 5},
    {6290, 26},
    {5236, 26},
    {6295, 26},
    {6300, 26},
    {6305, 26},
    {6310, 26},
    {6317, 26},
    {6324, 26},
    {6332, 26},
    {6338, 26},
    {6343, 26},
    {6349, 26},
    {6354, 26},
    {6359, 26},
    {6364, 26},
    {6373, 26},
    {6383, 26},
    {6392, 26},
    {6403, 26},
    {6414, 26},
    {6427, 26},
    {6438, 26},
    {6447, 26},
    {6455, 26},
    {6464, 26},
    {6478, 7},
    {6483, 7},
    {6488, 7},
    {5795, 7},
    {6493, 7},
    {6499, 7},
    {6506, 7},
    {6519, 7},
    {6526, 7},
    {6537, 7},
    {6546, 7},
    {6555, 7},
    {6563, 7},
    {6571, 7},
    {6576, 7},
    {6581, 7},
    {6592, 8},
    {6594, 8},
    {6600, 8},
    {6607, 8},
    {6617, 8},
    {6630, 25},
    {6640, 25},
    {6660, 25},
    {6675, 25},
    {6697, 25},
    {6706, 25},
    {6715, 25},
    {6722, 25},
    {6729, 25},
    {6735, 25},
    {6741, 25},
    {6748, 25},
    {6754, 25},
    {6768, 25},
    {6794, 25},
    {6822, 25},
    {6850, 25},
    {6871, 25},
    {6883, 25},
    {6894, 25},
    {6904, 25},
    {6912, 25},
    {6921, 25},
    {6930, 25},
    {6937, 25},
    {6947, 25},
    {6956, 25},
    {6971, 25},
    {6983, 25},
    {6992, 25},
    {7002, 25},
    {7012, 25},
    {7024, 25},
    {7035, 25},
    {7045, 25},
    {7056, 25},
    {7067, 25},
    {7075, 25},
    {7087, 21},
    {7099, 21},
    {7106, 21},
    {7114, 21},
    {7124, 21},
    {7134, 21},
    {7145, 21},
    {7153, 21},
    {7164, 21},
    {7174, 21},
    {7181, 21},
};
const int s2c_place_pattern_count = 511;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_WORD, 0, 7189, 0x0},
    {S2C_IF_SAYS, 0, 7258, 0x0},
    {S2C_IF_WORD, 0, 7317, 0x0},
    {S2C_IF_SAYS, 0, 7375, 0x0},
    {S2C_IF_WORD, 0, 7390, 0x0},
    {S2C_IF_SAYS, 0, 7412, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 7390, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800010},
    {S2C_IF_WORD, 0, 7558, 0x0},
    {S2C_IF_SAYS, 0, 7602, 0x0},
    {S2C_IF_WORD, 0, 7661, 0x0},
    {S2C_IF_SAYS, 0, 7721, 0x0},
    {S2C_IF_WORD, 0, 7917, 0x0},
    {S2C_IF_SAYS, 0, 7958, 0x0},
    {S2C_IF_WORD, 0, 8106, 0x0},
    {S2C_IF_SAYS, 0, 8126, 0x0},
    {S2C_IF_WORD, 0, 8177, 0x0},
    {S2C_IF_SAYS, 0, 8199, 0x0},
    {S2C_IF_WORD, 0, 8223, 0x0},
    {S2C_IF_SAYS, 0, 8241, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 8549, 0x0},
    {S2C_IF_SAYS, 0, 8650, 0x0},
    {S2C_IF_WORD, 0, 8674, 0x0},
    {S2C_IF_SAYS, 0, 9080, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 0, 9479, 0x0},
    {S2C_IF_WORD, 0, 9550, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 9733, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 9929, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 0, 7189, 0x0},
    {S2C_IF_SAYS, 0, 7258, 0x0},
    {S2C_IF_WORD, 0, 7317, 0x0},
    {S2C_IF_SAYS, 0, 7375, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 7390, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_WORD, 0, 8223, 0x0},
    {S2C_IF_SAYS, 0, 8241, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 8549, 0x0},
    {S2C_IF_SAYS, 0, 8650, 0x0},
    {S2C_IF_WORD, 0, 8674, 0x0},
    {S2C_IF_SAYS, 0, 9080, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 10149, 0x0},
    {S2C_IF_WORD, 0, 4534, 0x0},
    {S2C_IF_SAYS, 0, 10185, 0x0},
    {S2C_IF_WORD, 0, 4534, 0x0},
    {S2C_IF_SAYS, 0, 10267, 0x0},
    {S2C_IF_WORD, 0, 7558, 0x0},
    {S2C_IF_SAYS, 0, 7602, 0x0},
    {S2C_IF_WORD, 0, 7661, 0x0},
    {S2C_IF_SAYS, 0, 7721, 0x0},
    {S2C_IF_WORD, 0, 7917, 0x0},
    {S2C_IF_SAYS, 0, 7958, 0x0},
    {S2C_IF_WORD, 0, 8106, 0x0},
    {S2C_IF_SAYS, 0, 8126, 0x0},
    {S2C_IF_WORD, 0, 8177, 0x0},
    {S2C_IF_SAYS, 0, 8199, 0x0},
    {S2C_IF_WORD, 0, 10329, 0x0},
    {S2C_IF_SAYS, 0, 10345, 0x0},
    {S2C_IF_WORD, 0, 4953, 0x0},
    {S2C_IF_SAYS, 0, 10394, 0x0},
    {S2C_IF_WORD, 0, 4515, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 10504, 0x0},
    {S2C_IF_WORD, -1, 10515, 0x0},
    {S2C_IF_WORD, 1, 10550, 0x0},
    {S2C_IF_WORD, -1, 10559, 0x0},
    {S2C_IF_WORD, 1, 10579, 0x0},
    {S2C_IF_WORD, -1, 5942, 0x0},
    {S2C_IF_OPTION, 0, 10661, 0x0},
    {S2C_IF_OPTION, 0, 10700, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 10856, 0x0},
    {S2C_IF_NO_OPTION, 0, 10876, 0x0},
    {S2C_IF_OPTION, 0, 10984, 0x0},
    {S2C_IF_OPTION, 0, 11064, 0x0},
    {S2C_IF_OPTION, 0, 11073, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 11107, 0x0},
    {S2C_IF_OPTION, 0, 11210, 0x0},
    {S2C_IF_OPTION, 0, 11242, 0x0},
    {S2C_IF_OPTION, 0, 11314, 0x0},
    {S2C_IF_WORD, 1, 11347, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_NO_OPTION, 0, 11401, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 11446, 0x0},
    {S2C_IF_OPTION, 0, 11523, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 11606, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_NO_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11777, 0x17400},
    {S2C_IF_OPTION, 0, 11777, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 11923, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_WORD, 0, 12080, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_WORD, 0, 12214, 0x0},
    {S2C_IF_WORD, 0, 12261, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_WORD, 0, 12409, 0x0},
    {S2C_IF_WORD, 0, 12431, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_WORD, 0, 12527, 0x0},
    {S2C_IF_WORD, 0, 12543, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 12594, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 12643, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_WORD, 1, 12681, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 12727, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_WORD, 1, 12778, 0x0},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_OPTION, 0, 12861, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x16000},
    {S2C_IF_OPTION, 0, 11959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 12961, 0x0},
    {S2C_IF_WORD, 0, 8223, 0x0},
    {S2C_IF_SAYS, 0, 8241, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 8549, 0x0},
    {S2C_IF_SAYS, 0, 8650, 0x0},
    {S2C_IF_WORD, 0, 8674, 0x0},
    {S2C_IF_SAYS, 0, 9080, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 13120, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 4534, 0x0},
    {S2C_IF_SAYS, 0, 10185, 0x0},
    {S2C_IF_WORD, 0, 4534, 0x0},
    {S2C_IF_SAYS, 0, 10267, 0x0},
    {S2C_IF_WORD, 0, 7558, 0x0},
    {S2C_IF_SAYS, 0, 7602, 0x0},
    {S2C_IF_WORD, 0, 7661, 0x0},
    {S2C_IF_SAYS, 0, 7721, 0x0},
    {S2C_IF_WORD, 0, 7917, 0x0},
    {S2C_IF_SAYS, 0, 7958, 0x0},
    {S2C_IF_WORD, 0, 8106, 0x0},
    {S2C_IF_SAYS, 0, 8126, 0x0},
    {S2C_IF_WORD, 0, 8177, 0x0},
    {S2C_IF_SAYS, 0, 8199, 0x0},
    {S2C_IF_WORD, 0, 10329, 0x0},
    {S2C_IF_SAYS, 0, 10345, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 13178, 0x0},
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
    {S2C_IF_WORD, 0, 13440, 0x0},
    {S2C_IF_OPTION, 0, 13534, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 13537, 0x0},
    {S2C_IF_OPTION, 0, 11603, 0x0},
    {S2C_IF_WORD, 0, 1570, 0x0},
    {S2C_IF_WORD, 0, 13540, 0x0},
    {S2C_IF_WORD, 0, 1570, 0x0},
    {S2C_IF_WORD, 0, 13543, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 13534, 0x0},
    {S2C_IF_WORD, 0, 13695, 0x0},
    {S2C_IF_OPTION, 0, 13734, 0x0},
    {S2C_IF_OPTION, 0, 13906, 0x0},
    {S2C_IF_OPTION, 0, 13946, 0x0},
    {S2C_IF_OPTION, 0, 14236, 0x0},
    {S2C_IF_OPTION, 0, 13936, 0x0},
    {S2C_IF_VALUE, 0, 14907, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_WORD, 0, 15552, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_NO_OPTION, 0, 13416, 0x0},
    {S2C_IF_OPTION, 0, 13416, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 15820, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 15820, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15910, 0x4030140},
    {S2C_IF_VALUE, 0, 15820, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_OPTION, 0, 15973, 0x0},
    {S2C_IF_OPTION, 0, 15976, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 15979, 0x0},
    {S2C_IF_OPTION, 0, 16013, 0x0},
    {S2C_IF_WORD, 1, 16026, 0x0},
    {S2C_IF_WORD, 0, 16046, 0x0},
    {S2C_IF_WORD, 1, 16026, 0x0},
    {S2C_IF_VALUE, 0, 16141, 0x0},
    {S2C_IF_WORD, 1, 16197, 0x0},
    {S2C_IF_SAYS, 0, 16208, 0x0},
    {S2C_IF_WORD, 1, 16197, 0x0},
    {S2C_IF_WORD, 2, 16249, 0x0},
    {S2C_IF_WORD, 1, 16037, 0x0},
    {S2C_IF_WORD, 2, 16309, 0x0},
    {S2C_IF_OPTION, 0, 13437, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 13437, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 16393, 0x0},
    {S2C_IF_VALUE, 0, 16486, 0x0},
    {S2C_IF_OPTION, 0, 16602, 0x0},
    {S2C_IF_OPTION, 0, 13437, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 13437, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 13437, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 16611, 0x0},
    {S2C_IF_WORD, 1, 16626, 0x0},
    {S2C_IF_WORD, 0, 16697, 0x0},
    {S2C_IF_OPTION, 0, 16781, 0x0},
    {S2C_IF_WORD, 1, 16795, 0x0},
    {S2C_IF_WORD, 1, 16847, 0x0},
    {S2C_IF_WORD, 2, 16855, 0x0},
    {S2C_IF_OPTION, 0, 16861, 0x0},
    {S2C_IF_WORD, 1, 16875, 0x0},
    {S2C_IF_OPTION, 0, 16921, 0x0},
    {S2C_IF_WORD, 0, 16927, 0x0},
    {S2C_IF_WORD, 0, 16304, 0x0},
    {S2C_IF_WORD, 0, 16977, 0x0},
    {S2C_IF_OPTION, 0, 16999, 0x0},
    {S2C_IF_WORD, 0, 17005, 0x0},
    {S2C_IF_WORD, 0, 17115, 0x0},
    {S2C_IF_VALUE, 0, 17232, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 17253, 0x0},
    {S2C_IF_VALUE, 0, 17327, 0x0},
    {S2C_IF_VALUE, 0, 17391, 0x0},
    {S2C_IF_OPTION, 0, 17470, 0x0},
    {S2C_IF_VALUE, 0, 17776, 0x0},
    {S2C_IF_OPTION, 0, 17793, 0x0},
    {S2C_IF_OPTION, 0, 17761, 0x0},
    {S2C_IF_VALUE, 0, 17845, 0x0},
    {S2C_IF_OPTION, 0, 17793, 0x0},
    {S2C_IF_VALUE, 0, 17910, 0x0},
    {S2C_IF_OPTION, 0, 17961, 0x0},
    {S2C_IF_OPTION, 0, 17969, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 18024, 0x60003c1},
    {S2C_IF_OPTION, 0, 17961, 0x0},
    {S2C_IF_OPTION, 0, 18082, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 18179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 18179, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 18179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 18179, 0x0},
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
    {S2C_IF_OPTION, 0, 18179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 18718, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 18915, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 13534, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 19044, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 19293, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 2408, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 19543, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 19724, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x17000},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_WORD, -1, 19829, 0x0},
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
    {S2C_IF_WORD, -2, 20121, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 20159, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_WORD, 0, 20223, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 20279, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 20409, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 20579, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 20661, 0x0},
    {S2C_IF_PLACE, 0, 20759, 0x400},
    {S2C_IF_PLACE, 0, 20759, 0x800},
    {S2C_IF_PLACE, 0, 20759, 0x17000},
    {S2C_IF_PLACE, 0, 20759, 0x1e0000},
    {S2C_IF_PLACE, 0, 20759, 0x6000343},
    {S2C_IF_WORD, 0, 20807, 0x0},
    {S2C_IF_PLACE, 0, 20759, 0x4000080},
    {S2C_IF_WORD, 0, 20820, 0x0},
    {S2C_IF_WORD, 0, 20864, 0x0},
    {S2C_IF_WORD, 0, 20820, 0x0},
    {S2C_IF_NO_WORD, 0, 20869, 0x0},
    {S2C_IF_WORD, 0, 20820, 0x0},
    {S2C_IF_WORD, 0, 20877, 0x0},
    {S2C_IF_WORD, 0, 20892, 0x0},
    {S2C_IF_NO_WORD, 0, 20981, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 21076, 0x400},
    {S2C_IF_PLACE, 0, 20759, 0x400},
    {S2C_IF_PLACE, 0, 21132, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_VALUE, 0, 21192, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 21310, 0x0},
    {S2C_IF_VALUE, 0, 21398, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 9479, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 18182, 0x0},
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
    {S2C_IF_WORD, 0, 20121, 0x0},
    {S2C_IF_OPTION, 0, 21909, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 21960, 0x0},
    {S2C_IF_WORD, 1, 22020, 0x0},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_OPTION, 0, 21529, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 22097, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40010c4},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 22118, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 22189, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 22346, 0x0},
    {S2C_IF_NO_WORD, 0, 22372, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 22464, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_NO_WORD, 1, 22484, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_WORD, 1, 22504, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 22518, 0x0},
    {S2C_IF_OPTION, 0, 22602, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 22653, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 22841, 0x0},
    {S2C_IF_OPTION, 0, 22962, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 23220, 0x0},
    {S2C_IF_VALUE, 0, 23246, 0x0},
    {S2C_IF_OPTION, 0, 23269, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 23318, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23337, 0x4003040},
    {S2C_IF_OPTION, 0, 23318, 0x0},
    {S2C_IF_VALUE, 0, 23391, 0x0},
    {S2C_IF_OPTION, 0, 23318, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 23337, 0x0},
    {S2C_IF_OPTION, 0, 23318, 0x0},
    {S2C_IF_OPTION, 0, 23478, 0x0},
    {S2C_IF_OPTION, 0, 23318, 0x0},
    {S2C_IF_OPTION, 0, 23541, 0x0},
    {S2C_IF_OPTION, 0, 23589, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23601, 0x400},
    {S2C_IF_OPTION, 0, 23611, 0x0},
    {S2C_IF_OPTION, 0, 23641, 0x0},
    {S2C_IF_OPTION, 0, 23654, 0x0},
    {S2C_IF_OPTION, 0, 13416, 0x0},
    {S2C_IF_VALUE, 0, 23669, 0x0},
    {S2C_IF_OPTION, 0, 23318, 0x0},
    {S2C_IF_OPTION, 0, 23702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 23734, 0x0},
    {S2C_IF_WORD, 0, 23737, 0x0},
    {S2C_IF_OPTION, 0, 23770, 0x0},
    {S2C_IF_WORD, 1, 23799, 0x0},
    {S2C_IF_OPTION, 0, 23843, 0x0},
    {S2C_IF_OPTION, 0, 23863, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 23887, 0x0},
    {S2C_IF_OPTION, 0, 23941, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 23887, 0x0},
    {S2C_IF_OPTION, 0, 24048, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15448, 0x4003040},
    {S2C_IF_VALUE, 0, 24099, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 15448, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 24137, 0x4003040},
    {S2C_IF_WORD, 1, 24187, 0x0},
    {S2C_IF_WORD, 1, 24197, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11603, 0x4003040},
    {S2C_IF_VALUE, 0, 24201, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 24197, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 11603, 0x0},
    {S2C_IF_WORD, 1, 24236, 0x0},
    {S2C_IF_WORD, 1, 24197, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 24197, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 24302, 0x0},
    {S2C_IF_OPTION, 0, 24312, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 24325, 0x4003040},
    {S2C_IF_OPTION, 0, 24312, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 24325, 0x0},
    {S2C_IF_OPTION, 0, 24340, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 24396, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 24408, 0x400},
    {S2C_IF_OPTION, 0, 24436, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 24457, 0x4003040},
    {S2C_IF_OPTION, 0, 24494, 0x0},
    {S2C_IF_OPTION, 0, 24539, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 24610, 0x0},
    {S2C_IF_OPTION, 0, 11523, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 24634, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_OPTION, 0, 24938, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x2000140},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 25063, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 25210, 0x0},
    {S2C_IF_OPTION, 0, 25228, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 25427, 0x0},
    {S2C_IF_OPTION, 0, 25519, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_WORD, 0, 25550, 0x0},
    {S2C_IF_VALUE, 0, 25619, 0x0},
    {S2C_IF_VALUE, 0, 25735, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 25862, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 17485, 0x0},
    {S2C_IF_WORD, 0, 26081, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 26281, 0x0},
    {S2C_IF_OPTION, 0, 13437, 0x0},
    {S2C_IF_OPTION, 0, 26362, 0x0},
    {S2C_IF_OPTION, 0, 26384, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 26545, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 26764, 0x0},
    {S2C_IF_VALUE, 0, 26824, 0x0},
    {S2C_IF_WORD, 0, 26902, 0x0},
    {S2C_IF_WORD, 0, 26933, 0x0},
    {S2C_IF_OPTION, 0, 27076, 0x0},
    {S2C_IF_WORD, 0, 27128, 0x0},
    {S2C_IF_OPTION, 0, 27152, 0x0},
    {S2C_IF_WORD, 0, 27183, 0x0},
    {S2C_IF_WORD, 0, 27245, 0x0},
    {S2C_IF_WORD, 0, 27254, 0x0},
    {S2C_IF_OPTION, 0, 27326, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 27490, 0x0},
    {S2C_IF_NO_WORD, 0, 27554, 0x0},
    {S2C_IF_OPTION, 0, 27675, 0x0},
    {S2C_IF_NO_OPTION, 0, 22962, 0x0},
    {S2C_IF_WORD, 1, 27786, 0x0},
    {S2C_IF_OPTION, 0, 27878, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 27490, 0x0},
    {S2C_IF_NO_WORD, 0, 27554, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 28014, 0x0},
    {S2C_IF_WORD, 0, 27490, 0x0},
    {S2C_IF_NO_WORD, 0, 27554, 0x0},
    {S2C_IF_OPTION, 0, 28044, 0x0},
    {S2C_IF_OPTION, 0, 28115, 0x0},
    {S2C_IF_OPTION, 0, 28159, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_OPTION, 0, 28325, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 28384, 0x0},
    {S2C_IF_OPTION, 0, 28426, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 27490, 0x0},
    {S2C_IF_NO_WORD, 0, 27554, 0x0},
    {S2C_IF_WORD, 0, 28525, 0x0},
    {S2C_IF_WORD, 102, 28606, 0x0},
    {S2C_IF_WORD, 0, 28629, 0x0},
    {S2C_IF_WORD, 0, 28684, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_OPTION, 0, 28695, 0x0},
    {S2C_IF_OPTION, 0, 28878, 0x0},
    {S2C_IF_OPTION, 0, 29028, 0x0},
    {S2C_IF_WORD, 0, 27490, 0x0},
    {S2C_IF_NO_WORD, 0, 27554, 0x0},
    {S2C_IF_OPTION, 0, 10876, 0x0},
    {S2C_IF_WORD, 0, 27490, 0x0},
    {S2C_IF_NO_WORD, 0, 27554, 0x0},
    {S2C_IF_OPTION, 0, 10876, 0x0},
    {S2C_IF_WORD, 0, 27490, 0x0},
    {S2C_IF_NO_WORD, 0, 27554, 0x0},
    {S2C_IF_OPTION, 0, 29250, 0x0},
    {S2C_IF_OPTION, 0, 29319, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 29372, 0x0},
    {S2C_IF_OPTION, 0, 29431, 0x0},
    {S2C_IF_OPTION, 0, 29509, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 29569, 0x0},
    {S2C_IF_OPTION, 0, 29645, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_WORD, 0, 27490, 0x0},
    {S2C_IF_NO_WORD, 0, 27554, 0x0},
    {S2C_IF_WORD, 1, 29742, 0x0},
    {S2C_IF_OPTION, 0, 29773, 0x0},
    {S2C_IF_OPTION, 0, 29784, 0x0},
    {S2C_IF_WORD, 0, 29837, 0x0},
    {S2C_IF_WORD, 0, 29915, 0x0},
    {S2C_IF_OPTION, 0, 29974, 0x0},
    {S2C_IF_OPTION, 0, 29974, 0x0},
    {S2C_IF_VALUE, 0, 30107, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 29974, 0x0},
    {S2C_IF_OPTION, 0, 30258, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 30312, 0x0},
    {S2C_IF_VALUE, 0, 30378, 0x0},
    {S2C_IF_OPTION, 0, 30432, 0x0},
    {S2C_IF_WORD, 0, 27490, 0x0},
    {S2C_IF_NO_WORD, 0, 27554, 0x0},
    {S2C_IF_WORD, 0, 30549, 0x0},
    {S2C_IF_WORD, 1, 30645, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 30718, 0x0},
    {S2C_IF_OPTION, 0, 30721, 0x0},
    {S2C_IF_OPTION, 0, 30766, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 30718, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 30887, 0x0},
    {S2C_IF_VALUE, 0, 30911, 0x0},
    {S2C_IF_OPTION, 0, 30964, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 30994, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 31017, 0x0},
    {S2C_IF_OPTION, 0, 31054, 0x0},
    {S2C_IF_OPTION, 0, 28115, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 31154, 0x0},
    {S2C_IF_OPTION, 0, 31169, 0x0},
    {S2C_IF_VALUE, 0, 31178, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 31178, 0x0},
    {S2C_IF_VALUE, 0, 31249, 0x0},
    {S2C_IF_WORD, -1, 31272, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 31351, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400100},
    {S2C_IF_VALUE, 0, 31446, 0x0},
    {S2C_IF_VALUE, 0, 31528, 0x0},
    {S2C_IF_OPTION, 0, 31583, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 31613, 0x0},
    {S2C_IF_WORD, 2, 31644, 0x0},
    {S2C_IF_OPTION, 0, 31613, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 31730, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 31750, 0x0},
    {S2C_IF_WORD, 0, 31850, 0x0},
    {S2C_IF_VALUE, 0, 31878, 0x0},
    {S2C_IF_WORD, 102, 31895, 0x0},
    {S2C_IF_VALUE, 0, 31918, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 31964, 0x0},
    {S2C_IF_WORD, 0, 31985, 0x0},
    {S2C_IF_OPTION, 0, 32024, 0x0},
    {S2C_IF_OPTION, 0, 31169, 0x0},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 32109, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 32024, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 29974, 0x0},
    {S2C_IF_OPTION, 0, 32223, 0x0},
    {S2C_IF_WORD, 0, 32232, 0x0},
    {S2C_IF_OPTION, 0, 32232, 0x0},
    {S2C_IF_OPTION, 0, 32272, 0x0},
    {S2C_IF_WORD, 0, 5942, 0x0},
    {S2C_IF_OPTION, 0, 32326, 0x0},
    {S2C_IF_WORD, 0, 14919, 0x0},
    {S2C_IF_NO_OPTION, 0, 32377, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 32615, 0x0},
    {S2C_IF_OPTION, 0, 32627, 0x0},
    {S2C_IF_WORD, 0, 32678, 0x0},
    {S2C_IF_WORD, 0, 33155, 0x0},
    {S2C_IF_OPTION, 0, 22599, 0x0},
    {S2C_IF_OPTION, 0, 17000, 0x0},
    {S2C_IF_VALUE, 0, 33394, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 33465, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 33527, 0x0},
    {S2C_IF_OPTION, 0, 33605, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 33605, 0x0},
    {S2C_IF_WORD, 1, 33676, 0x0},
    {S2C_IF_OPTION, 0, 33730, 0x0},
    {S2C_IF_OPTION, 0, 13416, 0x0},
    {S2C_IF_OPTION, 0, 11394, 0x0},
    {S2C_IF_OPTION, 0, 33858, 0x0},
    {S2C_IF_WORD, 0, 33872, 0x0},
    {S2C_IF_VALUE, 0, 33991, 0x0},
    {S2C_IF_WORD, 0, 34153, 0x0},
    {S2C_IF_WORD, 0, 34329, 0x0},
    {S2C_IF_VALUE, 0, 34417, 0x0},
    {S2C_IF_WORD, 1, 34453, 0x0},
    {S2C_IF_VALUE, 0, 34417, 0x0},
    {S2C_IF_WORD, 1, 34572, 0x0},
    {S2C_IF_OPTION, 0, 34591, 0x0},
    {S2C_IF_WORD, 0, 28071, 0x0},
    {S2C_IF_WORD, 0, 34752, 0x0},
    {S2C_IF_WORD, 0, 34785, 0x0},
    {S2C_IF_WORD, 0, 34873, 0x0},
    {S2C_IF_WORD, 0, 34925, 0x0},
    {S2C_IF_WORD, 0, 34997, 0x0},
    {S2C_IF_WORD, 0, 35109, 0x0},
    {S2C_IF_WORD, 0, 35287, 0x0},
    {S2C_IF_WORD, 0, 35366, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 35669, 0x0},
    {S2C_IF_WORD, 0, 32712, 0x0},
    {S2C_IF_WORD, 1, 35915, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 35977, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 36010, 0x0},
    {S2C_IF_WORD, 2, 32267, 0x0},
    {S2C_IF_WORD, 1, 36033, 0x0},
    {S2C_IF_WORD, 1, 36101, 0x0},
    {S2C_IF_WORD, 2, 36131, 0x0},
    {S2C_IF_WORD, 1, 36278, 0x0},
    {S2C_IF_WORD, 1, 36123, 0x0},
    {S2C_IF_WORD, 2, 36302, 0x0},
    {S2C_IF_WORD, 1, 36445, 0x0},
    {S2C_IF_WORD, 2, 36458, 0x0},
    {S2C_IF_WORD, 1, 36509, 0x0},
    {S2C_IF_WORD, 2, 36554, 0x0},
    {S2C_IF_WORD, 1, 32267, 0x0},
    {S2C_IF_WORD, 2, 36033, 0x0},
    {S2C_IF_WORD, 1, 36634, 0x0},
    {S2C_IF_WORD, 2, 3775, 0x0},
    {S2C_IF_WORD, 2, 32267, 0x0},
    {S2C_IF_WORD, 1, 32712, 0x0},
    {S2C_IF_WORD, 0, 36714, 0x0},
    {S2C_IF_NO_WORD, 0, 36756, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_WORD, 0, 36779, 0x0},
    {S2C_IF_OPTION, 0, 36795, 0x0},
    {S2C_IF_OPTION, 0, 36818, 0x0},
    {S2C_IF_WORD, 0, 36912, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 37595, 0x0},
    {S2C_IF_OPTION, 0, 37648, 0x0},
    {S2C_IF_WORD, 0, 36912, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 37726, 0x0},
    {S2C_IF_WORD, 1, 37773, 0x0},
    {S2C_IF_WORD, 0, 37789, 0x0},
    {S2C_IF_WORD, 1, 37846, 0x0},
    {S2C_IF_WORD, 0, 13695, 0x0},
    {S2C_IF_OPTION, 0, 14283, 0x0},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_WORD, 1, 11325, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 37947, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 38013, 0x0},
    {S2C_IF_OPTION, 0, 38923, 0x0},
    {S2C_IF_WORD, 0, 13695, 0x0},
    {S2C_IF_OPTION, 0, 11391, 0x0},
    {S2C_IF_OPTION, 0, 39062, 0x0},
    {S2C_IF_OPTION, 0, 39122, 0x0},
    {S2C_IF_WORD, 1, 39161, 0x0},
    {S2C_IF_OPTION, 0, 13416, 0x0},
    {S2C_IF_OPTION, 0, 39214, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_OPTION, 0, 10856, 0x0},
    {S2C_IF_VALUE, 0, 39369, 0x0},
    {S2C_IF_VALUE, 0, 39397, 0x0},
    {S2C_IF_OPTION, 0, 39449, 0x0},
    {S2C_IF_OPTION, 0, 39499, 0x0},
    {S2C_IF_WORD, 2, 39535, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 39732, 0x0},
    {S2C_IF_OPTION, 0, 39744, 0x0},
    {S2C_IF_OPTION, 0, 28115, 0x0},
    {S2C_IF_VALUE, 0, 39838, 0x0},
    {S2C_IF_OPTION, 0, 39904, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 40107, 0x0},
    {S2C_IF_VALUE, 0, 40139, 0x0},
    {S2C_IF_WORD, 0, 40186, 0x0},
    {S2C_IF_VALUE, 0, 40286, 0x0},
    {S2C_IF_VALUE, 0, 40353, 0x0},
    {S2C_IF_OPTION, 0, 40379, 0x0},
    {S2C_IF_NO_OPTION, 0, 13178, 0x0},
    {S2C_IF_VALUE, 0, 40443, 0x0},
    {S2C_IF_VALUE, 0, 40474, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_VALUE, 0, 40563, 0x0},
    {S2C_IF_VALUE, 0, 40589, 0x0},
    {S2C_IF_VALUE, 0, 40668, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_VALUE, 0, 40443, 0x0},
    {S2C_IF_OPTION, 0, 40915, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_OPTION, 0, 40927, 0x0},
    {S2C_IF_VALUE, 0, 40964, 0x0},
    {S2C_IF_WORD, 0, 39535, 0x0},
    {S2C_IF_VALUE, 0, 40978, 0x0},
    {S2C_IF_WORD, 0, 40983, 0x0},
    {S2C_IF_WORD, 0, 41054, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_VALUE, 0, 41180, 0x0},
    {S2C_IF_SAYS, 0, 41271, 0x0},
    {S2C_IF_VALUE, 0, 41318, 0x0},
    {S2C_IF_WORD, 0, 41358, 0x0},
    {S2C_IF_OPTION, 0, 41384, 0x0},
    {S2C_IF_WORD, 0, 41400, 0x0},
    {S2C_IF_OPTION, 0, 41457, 0x0},
    {S2C_IF_WORD, 0, 41511, 0x0},
    {S2C_IF_OPTION, 0, 41560, 0x0},
    {S2C_IF_OPTION, 0, 41603, 0x0},
    {S2C_IF_OPTION, 0, 41723, 0x0},
    {S2C_IF_WORD, 1, 41847, 0x0},
    {S2C_IF_OPTION, 0, 41864, 0x0},
    {S2C_IF_WORD, 1, 41962, 0x0},
    {S2C_IF_OPTION, 0, 41723, 0x0},
    {S2C_IF_OPTION, 0, 42141, 0x0},
    {S2C_IF_OPTION, 0, 42168, 0x0},
    {S2C_IF_OPTION, 0, 42174, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11923, 0x20000},
    {S2C_IF_OPTION, 0, 10853, 0x0},
    {S2C_IF_OPTION, 0, 17485, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11923, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 13534, 0x0},
    {S2C_IF_VALUE, 0, 42391, 0x0},
    {S2C_IF_OPTION, 0, 42440, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 42554, 0x30000},
    {S2C_IF_WORD, 1, 42596, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 42605, 0x0},
    {S2C_IF_NO_OPTION, 0, 42704, 0x0},
    {S2C_IF_WORD, 1, 42709, 0x0},
    {S2C_IF_NO_OPTION, 0, 42554, 0x0},
    {S2C_IF_WORD, 0, 42785, 0x0},
    {S2C_IF_OPTION, 0, 42860, 0x0},
    {S2C_IF_WORD, 0, 42866, 0x0},
    {S2C_IF_NO_OPTION, 0, 42993, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 43397, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 43500, 0x0},
    {S2C_IF_VALUE, 0, 43635, 0x0},
    {S2C_IF_VALUE, 0, 43735, 0x0},
    {S2C_IF_WORD, 0, 43813, 0x0},
    {S2C_IF_WORD, 0, 43870, 0x0},
    {S2C_IF_WORD, 0, 44044, 0x0},
    {S2C_IF_OPTION, 0, 44324, 0x0},
    {S2C_IF_WORD, 0, 44437, 0x0},
    {S2C_IF_VALUE, 0, 44617, 0x0},
    {S2C_IF_WORD, 0, 44703, 0x0},
    {S2C_IF_WORD, 0, 44712, 0x0},
    {S2C_IF_WORD, 1, 44784, 0x0},
    {S2C_IF_VALUE, 0, 44834, 0x0},
    {S2C_IF_WORD, 0, 45043, 0x0},
    {S2C_IF_OPTION, 0, 45206, 0x0},
    {S2C_IF_VALUE, 0, 45261, 0x0},
    {S2C_IF_VALUE, 0, 45399, 0x0},
    {S2C_IF_WORD, 0, 45461, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 45730, 0x57400},
    {S2C_IF_VALUE, 0, 45815, 0x0},
    {S2C_IF_OPTION, 0, 45918, 0x0},
    {S2C_IF_VALUE, 0, 46081, 0x0},
    {S2C_IF_OPTION, 0, 46138, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 46458, 0x4043040},
    {S2C_IF_OPTION_PLACE, 0, 43476, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 46534, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 46550, 0x57400},
    {S2C_IF_VALUE, 0, 46571, 0x0},
    {S2C_IF_OPTION, 0, 46683, 0x0},
    {S2C_IF_OPTION, 0, 46692, 0x0},
    {S2C_IF_VALUE, 0, 46737, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 46850, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 24491, 0x0},
    {S2C_IF_WORD, 1, 46856, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 46903, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 46988, 0x0},
    {S2C_IF_SAYS, 0, 47038, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 46903, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 47135, 0x0},
    {S2C_IF_SAYS, 0, 47191, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 47320, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 47356, 0x0},
    {S2C_IF_OPTION, 0, 24491, 0x0},
    {S2C_IF_OPTION, 0, 47398, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 47509, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 13936, 0x0},
    {S2C_IF_VALUE, 0, 47632, 0x0},
    {S2C_IF_OPTION, 0, 47730, 0x0},
    {S2C_IF_VALUE, 0, 47746, 0x0},
    {S2C_IF_OPTION, 0, 47793, 0x0},
    {S2C_IF_WORD, 0, 47835, 0x0},
    {S2C_IF_OPTION, 0, 47965, 0x0},
    {S2C_IF_VALUE, 0, 47971, 0x0},
    {S2C_IF_OPTION, 0, 11324, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 48038, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 48064, 0x0},
    {S2C_IF_WORD, 0, 48166, 0x0},
    {S2C_IF_WORD, 1, 48198, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 48386, 0x0},
    {S2C_IF_OPTION, 0, 48423, 0x0},
    {S2C_IF_OPTION, 0, 48467, 0x0},
    {S2C_IF_VALUE, 0, 48479, 0x0},
    {S2C_IF_VALUE, 0, 48532, 0x0},
    {S2C_IF_OPTION, 0, 48586, 0x0},
    {S2C_IF_OPTION, 0, 48652, 0x0},
    {S2C_IF_VALUE, 0, 48701, 0x0},
    {S2C_IF_VALUE, 0, 48731, 0x0},
    {S2C_IF_OPTION, 0, 48753, 0x0},
    {S2C_IF_WORD, 0, 48765, 0x0},
    {S2C_IF_NO_OPTION, 0, 48767, 0x0},
    {S2C_IF_VALUE, 0, 48701, 0x0},
    {S2C_IF_VALUE, 0, 48532, 0x0},
    {S2C_IF_NO_OPTION, 0, 48817, 0x0},
    {S2C_IF_VALUE, 0, 48910, 0x0},
    {S2C_IF_VALUE, 0, 48731, 0x0},
    {S2C_IF_VALUE, 0, 48965, 0x0},
    {S2C_IF_VALUE, 0, 48731, 0x0},
    {S2C_IF_NO_OPTION, 0, 49016, 0x0},
    {S2C_IF_OPTION, 0, 49116, 0x0},
    {S2C_IF_VALUE, 0, 48731, 0x0},
    {S2C_IF_VALUE, 0, 49140, 0x0},
    {S2C_IF_OPTION, 0, 49116, 0x0},
    {S2C_IF_VALUE, 0, 48731, 0x0},
    {S2C_IF_VALUE, 0, 49220, 0x0},
    {S2C_IF_WORD, 1, 49254, 0x0},
    {S2C_IF_WORD, 1, 49298, 0x0},
    {S2C_IF_OPTION, 0, 49339, 0x0},
    {S2C_IF_WORD, 0, 49410, 0x0},
    {S2C_IF_WORD, 0, 768, 0x0},
    {S2C_IF_OPTION, 0, 29974, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 11325, 0x0},
    {S2C_IF_OPTION, 0, 49552, 0x0},
    {S2C_IF_WORD, 0, 49563, 0x0},
    {S2C_IF_WORD, 0, 49579, 0x0},
    {S2C_IF_WORD, 0, 49619, 0x0},
    {S2C_IF_SAYS, 0, 49626, 0x0},
    {S2C_IF_OPTION, 0, 49725, 0x0},
    {S2C_IF_OPTION, 0, 49734, 0x0},
    {S2C_IF_WORD, 0, 49766, 0x0},
    {S2C_IF_OPTION, 0, 49783, 0x0},
    {S2C_IF_WORD, 0, 49789, 0x0},
    {S2C_IF_WORD, 1, 49842, 0x0},
    {S2C_IF_WORD, 1, 49857, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_WORD, 0, 16855, 0x0},
    {S2C_IF_WORD, 1, 36123, 0x0},
    {S2C_IF_WORD, 1, 49881, 0x0},
    {S2C_IF_WORD, 0, 49889, 0x0},
    {S2C_IF_NO_WORD, 0, 49895, 0x0},
    {S2C_IF_WORD, 1, 49889, 0x0},
    {S2C_IF_WORD, 0, 49904, 0x0},
    {S2C_IF_WORD, 0, 49881, 0x0},
    {S2C_IF_WORD, 0, 49922, 0x0},
    {S2C_IF_WORD, 0, 49922, 0x0},
    {S2C_IF_WORD, 0, 49967, 0x0},
    {S2C_IF_WORD, 0, 974, 0x0},
    {S2C_IF_WORD, 0, 49993, 0x0},
    {S2C_IF_VALUE, 0, 50145, 0x0},
    {S2C_IF_OPTION, 0, 50163, 0x0},
    {S2C_IF_OPTION, 0, 50198, 0x0},
    {S2C_IF_VALUE, 0, 50231, 0x0},
    {S2C_IF_VALUE, 0, 50257, 0x0},
    {S2C_IF_VALUE, 0, 50278, 0x0},
    {S2C_IF_VALUE, 0, 50305, 0x0},
    {S2C_IF_VALUE, 0, 50334, 0x0},
    {S2C_IF_VALUE, 0, 50361, 0x0},
    {S2C_IF_VALUE, 0, 50376, 0x0},
    {S2C_IF_VALUE, 0, 50396, 0x0},
    {S2C_IF_VALUE, 0, 50426, 0x0},
    {S2C_IF_OPTION, 0, 50453, 0x0},
    {S2C_IF_OPTION, 0, 50487, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 50652, 0x0},
    {S2C_IF_NO_WORD, 1, 50686, 0x0},
    {S2C_IF_WORD, 0, 1010, 0x0},
    {S2C_IF_NO_WORD, 0, 50752, 0x0},
    {S2C_IF_WORD, 0, 50752, 0x0},
    {S2C_IF_WORD, 0, 50980, 0x0},
    {S2C_IF_WORD, 0, 51046, 0x0},
    {S2C_IF_WORD, 0, 50980, 0x0},
    {S2C_IF_WORD, 1, 49881, 0x0},
    {S2C_IF_WORD, 0, 51077, 0x0},
    {S2C_IF_WORD, 0, 51046, 0x0},
    {S2C_IF_WORD, 0, 3775, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 51169, 0x0},
    {S2C_IF_WORD, 0, 51209, 0x0},
    {S2C_IF_WORD, 1, 51246, 0x0},
    {S2C_IF_WORD, 1, 51279, 0x0},
    {S2C_IF_OPTION, 0, 29115, 0x0},
    {S2C_IF_OPTION, 0, 14069, 0x0},
    {S2C_IF_WORD, 0, 51404, 0x0},
    {S2C_IF_WORD, 0, 5942, 0x0},
    {S2C_IF_OPTION, 0, 51414, 0x0},
    {S2C_IF_OPTION, 0, 51490, 0x0},
    {S2C_IF_WORD, 1, 51571, 0x0},
    {S2C_IF_WORD, 0, 51575, 0x0},
    {S2C_IF_WORD, 0, 11396, 0x0},
    {S2C_IF_WORD, 0, 51609, 0x0},
    {S2C_IF_WORD, 0, 51676, 0x0},
    {S2C_IF_WORD, 0, 51747, 0x0},
    {S2C_IF_OPTION, 0, 29645, 0x0},
    {S2C_IF_WORD, 0, 34956, 0x0},
    {S2C_IF_WORD, 1, 51760, 0x0},
    {S2C_IF_WORD, 1, 51810, 0x0},
    {S2C_IF_WORD, 0, 49881, 0x0},
    {S2C_IF_WORD, 0, 51814, 0x0},
    {S2C_IF_WORD, 1, 51810, 0x0},
    {S2C_IF_WORD, 0, 51830, 0x0},
    {S2C_IF_NO_WORD, 0, 50752, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 31169, 0x0},
    {S2C_IF_WORD, 0, 50752, 0x0},
    {S2C_IF_WORD, 1, 29262, 0x0},
    {S2C_IF_WORD, 1, 11325, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 51891, 0x0},
    {S2C_IF_WORD, 0, 51971, 0x0},
    {S2C_IF_WORD, 0, 52006, 0x0},
    {S2C_IF_WORD, 0, 10546, 0x0},
    {S2C_IF_WORD, 0, 52056, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 52064, 0x0},
    {S2C_IF_WORD, 1, 52135, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_WORD, 1, 52201, 0x0},
    {S2C_IF_WORD, 1, 52269, 0x0},
    {S2C_IF_WORD, 1, 52324, 0x0},
    {S2C_IF_WORD, 1, 52360, 0x0},
    {S2C_IF_OPTION, 0, 52367, 0x0},
    {S2C_IF_WORD, 1, 52479, 0x0},
    {S2C_IF_OPTION, 0, 52535, 0x0},
    {S2C_IF_WORD, 1, 52567, 0x0},
    {S2C_IF_WORD, 2, 52652, 0x0},
    {S2C_IF_OPTION, 0, 52681, 0x0},
    {S2C_IF_NO_OPTION, 0, 52696, 0x0},
    {S2C_IF_WORD, 1, 52763, 0x0},
    {S2C_IF_VALUE, 0, 52784, 0x0},
    {S2C_IF_WORD, 1, 52878, 0x0},
    {S2C_IF_WORD, 0, 52917, 0x0},
    {S2C_IF_WORD, 1, 52979, 0x0},
    {S2C_IF_WORD, 1, 53023, 0x0},
    {S2C_IF_WORD, 0, 53117, 0x0},
    {S2C_IF_OPTION, 0, 53269, 0x0},
    {S2C_IF_OPTION, 0, 53302, 0x0},
    {S2C_IF_WORD, 1, 53425, 0x0},
    {S2C_IF_WORD, 0, 53439, 0x0},
    {S2C_IF_WORD, 0, 53475, 0x0},
    {S2C_IF_OPTION, 0, 53511, 0x0},
    {S2C_IF_WORD, 1, 11325, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 53613, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 53652, 0x0},
    {S2C_IF_WORD, 1, 53685, 0x0},
    {S2C_IF_OPTION, 0, 16999, 0x0},
    {S2C_IF_WORD, 0, 53726, 0x0},
    {S2C_IF_WORD, 0, 53732, 0x0},
    {S2C_IF_WORD, 1, 53767, 0x0},
    {S2C_IF_WORD, 0, 53814, 0x0},
    {S2C_IF_WORD, 0, 53827, 0x0},
    {S2C_IF_WORD, 0, 53832, 0x0},
    {S2C_IF_OPTION, 0, 53885, 0x0},
    {S2C_IF_OPTION, 0, 53885, 0x0},
    {S2C_IF_WORD, 0, 53966, 0x0},
    {S2C_IF_OPTION, 0, 54163, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 54269, 0x0},
    {S2C_IF_WORD, 1, 54962, 0x0},
    {S2C_IF_OPTION, 0, 53885, 0x0},
    {S2C_IF_VALUE, 0, 55035, 0x0},
    {S2C_IF_OPTION, 0, 55149, 0x0},
    {S2C_IF_OPTION, 0, 55203, 0x0},
    {S2C_IF_OPTION, 0, 55299, 0x0},
    {S2C_IF_OPTION, 0, 55469, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 55496, 0x0},
    {S2C_IF_OPTION, 0, 55612, 0x0},
    {S2C_IF_OPTION, 0, 37648, 0x0},
    {S2C_IF_WORD, 0, 55623, 0x0},
    {S2C_IF_OPTION, 0, 23792, 0x0},
    {S2C_IF_OPTION, 0, 55680, 0x0},
    {S2C_IF_OPTION, 0, 55703, 0x0},
    {S2C_IF_OPTION, 0, 55714, 0x0},
    {S2C_IF_OPTION, 0, 55703, 0x0},
    {S2C_IF_WORD, 0, 55759, 0x0},
    {S2C_IF_OPTION, 0, 20401, 0x0},
    {S2C_IF_OPTION, 0, 55714, 0x0},
    {S2C_IF_OPTION, 0, 55814, 0x0},
    {S2C_IF_WORD, 0, 53966, 0x0},
    {S2C_IF_OPTION, 0, 55841, 0x0},
    {S2C_IF_WORD, 0, 55919, 0x0},
    {S2C_IF_WORD, 0, 56134, 0x0},
    {S2C_IF_OPTION, 0, 56180, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 54269, 0x0},
    {S2C_IF_WORD, 1, 56310, 0x0},
    {S2C_IF_OPTION, 0, 56414, 0x0},
    {S2C_IF_OPTION, 0, 22602, 0x0},
    {S2C_IF_WORD, 0, 56425, 0x0},
    {S2C_IF_OPTION, 0, 22602, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 22602, 0x0},
    {S2C_IF_OPTION, 0, 13416, 0x0},
    {S2C_IF_OPTION, 0, 22602, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_OPTION, 0, 22602, 0x0},
    {S2C_IF_WORD, 0, 56526, 0x0},
    {S2C_IF_OPTION, 0, 56646, 0x0},
    {S2C_IF_OPTION, 0, 15973, 0x0},
    {S2C_IF_OPTION, 0, 14069, 0x0},
    {S2C_IF_OPTION, 0, 15973, 0x0},
    {S2C_IF_OPTION, 0, 13437, 0x0},
    {S2C_IF_OPTION, 0, 15973, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_WORD, 1, 56652, 0x0},
    {S2C_IF_OPTION, 0, 56849, 0x0},
    {S2C_IF_OPTION, 0, 56874, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_OPTION, 0, 56887, 0x0},
    {S2C_IF_OPTION, 0, 57020, 0x0},
    {S2C_IF_OPTION, 0, 57044, 0x0},
    {S2C_IF_OPTION, 0, 57061, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 57061, 0x0},
    {S2C_IF_OPTION, 0, 57102, 0x0},
    {S2C_IF_VALUE, 0, 57178, 0x0},
    {S2C_IF_OPTION, 0, 16999, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 57288, 0x0},
    {S2C_IF_WORD, 1, 57306, 0x0},
    {S2C_IF_WORD, 1, 57375, 0x0},
    {S2C_IF_OPTION, 0, 14283, 0x0},
    {S2C_IF_OPTION, 0, 30884, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 16999, 0x0},
    {S2C_IF_OPTION, 0, 13731, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_OPTION, 0, 57456, 0x0},
    {S2C_IF_OPTION, 0, 57553, 0x0},
    {S2C_IF_OPTION, 0, 57593, 0x0},
    {S2C_IF_WORD, 0, 57608, 0x0},
    {S2C_IF_OPTION, 0, 57593, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 56923, 0x0},
    {S2C_IF_OPTION, 0, 57677, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_WORD, 1, 57725, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_WORD, 0, 57873, 0x0},
    {S2C_IF_WORD, 0, 32712, 0x0},
    {S2C_IF_WORD, 0, 57909, 0x0},
    {S2C_IF_WORD, 0, 57952, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_WORD, 1, 11396, 0x0},
    {S2C_IF_WORD, 1, 58068, 0x0},
    {S2C_IF_OPTION, 0, 58098, 0x0},
    {S2C_IF_VALUE, 0, 58133, 0x0},
    {S2C_IF_WORD, 0, 12261, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 58288, 0x400000},
    {S2C_IF_OPTION, 0, 58355, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 58434, 0x0},
    {S2C_IF_WORD, 1, 58488, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_OPTION, 0, 58727, 0x0},
    {S2C_IF_OPTION, 0, 58768, 0x0},
    {S2C_IF_OPTION, 0, 58813, 0x0},
    {S2C_IF_OPTION, 0, 58828, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 58919, 0x0},
    {S2C_IF_OPTION, 0, 10856, 0x0},
    {S2C_IF_OPTION, 0, 28115, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 59278, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 59340, 0x0},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_OPTION, 0, 59432, 0x0},
    {S2C_IF_OPTION, 0, 28115, 0x0},
    {S2C_IF_OPTION, 0, 59526, 0x0},
    {S2C_IF_WORD, 0, 59613, 0x0},
    {S2C_IF_OPTION, 0, 59677, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_WORD, 0, 59743, 0x0},
    {S2C_IF_OPTION, 0, 59798, 0x0},
    {S2C_IF_OPTION, 0, 59878, 0x0},
    {S2C_IF_NO_OPTION, 0, 59890, 0x0},
    {S2C_IF_OPTION, 0, 59975, 0x0},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 13437, 0x0},
    {S2C_IF_OPTION, 0, 28115, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 60131, 0x0},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_OPTION, 0, 60182, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_VALUE, 0, 60384, 0x0},
    {S2C_IF_OPTION, 0, 13537, 0x0},
    {S2C_IF_OPTION, 0, 60470, 0x0},
    {S2C_IF_OPTION, 0, 11923, 0x0},
    {S2C_IF_OPTION, 0, 14283, 0x0},
    {S2C_IF_WORD, 0, 60496, 0x0},
    {S2C_IF_WORD, 0, 60541, 0x0},
    {S2C_IF_OPTION, 0, 60674, 0x0},
    {S2C_IF_OPTION, 0, 60734, 0x0},
    {S2C_IF_WORD, 1, 60772, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_NO_OPTION, 0, 60892, 0x0},
    {S2C_IF_WORD, 1, 60895, 0x0},
    {S2C_IF_WORD, 1, 60943, 0x0},
    {S2C_IF_WORD, 1, 60996, 0x0},
    {S2C_IF_WORD, 0, 61019, 0x0},
    {S2C_IF_WORD, 1, 61062, 0x0},
    {S2C_IF_OPTION, 0, 11923, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_WORD, 1, 61100, 0x0},
    {S2C_IF_OPTION, 0, 61183, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 61199, 0x0},
    {S2C_IF_WORD, 1, 61254, 0x0},
    {S2C_IF_WORD, 1, 61310, 0x0},
    {S2C_IF_WORD, 1, 54954, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_WORD, 1, 54954, 0x0},
    {S2C_IF_WORD, 0, 61368, 0x0},
    {S2C_IF_OPTION, 0, 11690, 0x0},
    {S2C_IF_OPTION, 0, 61375, 0x0},
    {S2C_IF_OPTION, 0, 56407, 0x0},
    {S2C_IF_OPTION, 0, 61529, 0x0},
    {S2C_IF_WORD, 1, 61552, 0x0},
    {S2C_IF_OPTION, 0, 61637, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 61660, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_WORD, 0, 61744, 0x0},
    {S2C_IF_OPTION, 0, 61766, 0x0},
    {S2C_IF_WORD, 0, 61750, 0x0},
    {S2C_IF_WORD, 0, 16855, 0x0},
    {S2C_IF_OPTION, 0, 61775, 0x0},
    {S2C_IF_WORD, 0, 61782, 0x0},
    {S2C_IF_WORD, 0, 28606, 0x0},
    {S2C_IF_OPTION, 0, 61827, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 22599, 0x0},
    {S2C_IF_VALUE, 0, 61997, 0x0},
    {S2C_IF_OPTION, 0, 62190, 0x0},
    {S2C_IF_WORD, 0, 62243, 0x0},
    {S2C_IF_WORD, 0, 62329, 0x0},
    {S2C_IF_WORD, 0, 62393, 0x0},
    {S2C_IF_WORD, 1, 62444, 0x0},
    {S2C_IF_OPTION, 0, 31169, 0x0},
    {S2C_IF_OPTION, 0, 62570, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 62704, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 31169, 0x0},
    {S2C_IF_OPTION, 0, 62570, 0x0},
    {S2C_IF_WORD, 1, 63166, 0x0},
    {S2C_IF_OPTION, 0, 63275, 0x0},
    {S2C_IF_OPTION, 0, 63347, 0x0},
    {S2C_IF_VALUE, 0, 63390, 0x0},
    {S2C_IF_OPTION, 0, 63463, 0x0},
    {S2C_IF_OPTION, 0, 63477, 0x0},
    {S2C_IF_OPTION, 0, 63524, 0x0},
    {S2C_IF_OPTION, 0, 20401, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 63684, 0x0},
    {S2C_IF_OPTION, 0, 63463, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 17793, 0x0},
    {S2C_IF_WORD, 0, 64001, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 64075, 0x10},
    {S2C_IF_OPTION, 0, 59535, 0x0},
    {S2C_IF_WORD, 0, 64197, 0x0},
    {S2C_IF_VALUE, 0, 64221, 0x0},
    {S2C_IF_VALUE, 0, 64305, 0x0},
    {S2C_IF_WORD, 0, 64374, 0x0},
    {S2C_IF_VALUE, 0, 64443, 0x0},
    {S2C_IF_VALUE, 0, 64471, 0x0},
    {S2C_IF_OPTION, 0, 20401, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_OPTION, 0, 64613, 0x0},
    {S2C_IF_VALUE, 0, 64652, 0x0},
    {S2C_IF_VALUE, 0, 64707, 0x0},
    {S2C_IF_VALUE, 0, 64780, 0x0},
    {S2C_IF_WORD, 102, 64857, 0x0},
    {S2C_IF_WORD, 102, 64927, 0x0},
    {S2C_IF_WORD, 102, 64961, 0x0},
    {S2C_IF_WORD, 0, 65076, 0x0},
    {S2C_IF_WORD, 1, 65104, 0x0},
    {S2C_IF_OPTION, 0, 64616, 0x0},
    {S2C_IF_WORD, 1, 65197, 0x0},
    {S2C_IF_OPTION, 0, 65260, 0x0},
    {S2C_IF_WORD, 0, 28606, 0x0},
    {S2C_IF_WORD, 0, 65279, 0x0},
    {S2C_IF_OPTION, 0, 65315, 0x0},
    {S2C_IF_WORD, 1, 65405, 0x0},
    {S2C_IF_WORD, 2, 65271, 0x0},
    {S2C_IF_WORD, 1, 65417, 0x0},
    {S2C_IF_WORD, 1, 65271, 0x0},
    {S2C_IF_OPTION, 0, 65270, 0x0},
    {S2C_IF_WORD, 1, 1026, 0x0},
    {S2C_IF_WORD, 2, 28606, 0x0},
    {S2C_IF_WORD, 1, 7077, 0x0},
    {S2C_IF_WORD, 2, 974, 0x0},
    {S2C_IF_OPTION, 0, 65330, 0x0},
    {S2C_IF_WORD, 0, 65731, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x6020140},
    {S2C_IF_OPTION, 0, 65786, 0x0},
    {S2C_IF_WORD, 0, 65805, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 65811, 0x0},
    {S2C_IF_WORD, 1, 65840, 0x0},
    {S2C_IF_WORD, 2, 28606, 0x0},
    {S2C_IF_NO_OPTION, 0, 65843, 0x0},
    {S2C_IF_WORD, 0, 65903, 0x0},
    {S2C_IF_OPTION, 0, 28118, 0x0},
    {S2C_IF_WORD, 0, 65805, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_WORD, 0, 65805, 0x0},
    {S2C_IF_VALUE, 0, 66431, 0x0},
    {S2C_IF_WORD, 0, 66457, 0x0},
    {S2C_IF_WORD, 0, 57598, 0x0},
    {S2C_IF_WORD, 0, 66528, 0x0},
    {S2C_IF_WORD, 0, 66538, 0x0},
    {S2C_IF_WORD, 1, 66571, 0x0},
    {S2C_IF_WORD, 2, 32267, 0x0},
    {S2C_IF_OPTION, 0, 13534, 0x0},
    {S2C_IF_OPTION, 0, 13537, 0x0},
    {S2C_IF_OPTION, 0, 11523, 0x0},
    {S2C_IF_VALUE, 0, 66575, 0x0},
    {S2C_IF_VALUE, 0, 66620, 0x0},
    {S2C_IF_WORD, 0, 66637, 0x0},
    {S2C_IF_VALUE, 0, 66670, 0x0},
    {S2C_IF_WORD, 0, 66722, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 66749, 0x0},
    {S2C_IF_WORD, 0, 66827, 0x0},
    {S2C_IF_WORD, 0, 67057, 0x0},
    {S2C_IF_WORD, 0, 67102, 0x0},
    {S2C_IF_VALUE, 0, 67238, 0x0},
    {S2C_IF_WORD, 0, 67309, 0x0},
    {S2C_IF_WORD, 0, 67334, 0x0},
    {S2C_IF_VALUE, 0, 67414, 0x0},
    {S2C_IF_WORD, 0, 67506, 0x0},
    {S2C_IF_WORD, 0, 67548, 0x0},
    {S2C_IF_WORD, 0, 67575, 0x0},
    {S2C_IF_OPTION, 0, 67631, 0x0},
    {S2C_IF_WORD, 0, 67758, 0x0},
    {S2C_IF_WORD, 0, 67786, 0x0},
    {S2C_IF_VALUE, 0, 67826, 0x0},
    {S2C_IF_WORD, 0, 67942, 0x0},
    {S2C_IF_WORD, 0, 67983, 0x0},
    {S2C_IF_OPTION, 0, 68052, 0x0},
    {S2C_IF_WORD, 0, 5942, 0x0},
    {S2C_IF_VALUE, 0, 68137, 0x0},
    {S2C_IF_WORD, 0, 68211, 0x0},
    {S2C_IF_WORD, 0, 68231, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_VALUE, 0, 68440, 0x0},
    {S2C_IF_WORD, -1, 68569, 0x0},
    {S2C_IF_VALUE, 0, 68789, 0x0},
    {S2C_IF_OPTION, 0, 68878, 0x0},
    {S2C_IF_OPTION, 0, 68924, 0x0},
    {S2C_IF_OPTION, 0, 68928, 0x0},
    {S2C_IF_OPTION, 0, 24294, 0x0},
    {S2C_IF_OPTION, 0, 68976, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_WORD, 1, 69143, 0x0},
    {S2C_IF_WORD, 2, 69233, 0x0},
    {S2C_IF_OPTION, 0, 69305, 0x0},
    {S2C_IF_WORD, 0, 69323, 0x0},
    {S2C_IF_WORD, 0, 69435, 0x0},
    {S2C_IF_OPTION, 0, 69685, 0x0},
    {S2C_IF_OPTION, 0, 69804, 0x0},
    {S2C_IF_WORD, 1, 69838, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 69890, 0x0},
    {S2C_IF_WORD, 1, 69933, 0x0},
    {S2C_IF_WORD, 2, 69943, 0x0},
    {S2C_IF_SAYS, 0, 69943, 0x0},
    {S2C_IF_WORD, 1, 69985, 0x0},
    {S2C_IF_WORD, 1, 70022, 0x0},
    {S2C_IF_WORD, 0, 70036, 0x0},
    {S2C_IF_WORD, 0, 70044, 0x0},
    {S2C_IF_WORD, 1, 70022, 0x0},
    {S2C_IF_WORD, 0, 70036, 0x0},
    {S2C_IF_WORD, 0, 70103, 0x0},
    {S2C_IF_WORD, 1, 70219, 0x0},
    {S2C_IF_WORD, 2, 70251, 0x0},
    {S2C_IF_WORD, 1, 70292, 0x0},
    {S2C_IF_WORD, 2, 70300, 0x0},
    {S2C_IF_WORD, 1, 69838, 0x0},
    {S2C_IF_WORD, 1, 70337, 0x0},
    {S2C_IF_WORD, 2, 70353, 0x0},
    {S2C_IF_WORD, 1, 70425, 0x0},
    {S2C_IF_WORD, 2, 70437, 0x0},
    {S2C_IF_WORD, 1, 70483, 0x0},
    {S2C_IF_NO_WORD, 2, 70519, 0x0},
    {S2C_IF_WORD, 1, 70585, 0x0},
    {S2C_IF_WORD, 1, 70629, 0x0},
    {S2C_IF_OPTION, 0, 69804, 0x0},
    {S2C_IF_OPTION, 0, 28118, 0x0},
    {S2C_IF_WORD, 1, 70782, 0x0},
    {S2C_IF_OPTION, 0, 70904, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_OPTION, 0, 11523, 0x0},
    {S2C_IF_OPTION, 0, 60022, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1946, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 71175, 0x0},
    {S2C_IF_OPTION, 0, 71251, 0x0},
    {S2C_IF_WORD, 1, 71280, 0x0},
    {S2C_IF_OPTION, 0, 71305, 0x0},
    {S2C_IF_WORD, 0, 71358, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 20759, 0x400},
    {S2C_IF_OPTION, 0, 71424, 0x0},
    {S2C_IF_WORD, 1, 71450, 0x0},
    {S2C_IF_OPTION, 0, 71555, 0x0},
    {S2C_IF_OPTION, 0, 71590, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 11923, 0x0},
    {S2C_IF_OPTION, 0, 39449, 0x0},
    {S2C_IF_OPTION, 0, 71638, 0x0},
    {S2C_IF_OPTION, 0, 71655, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 71846, 0x0},
    {S2C_IF_OPTION, 0, 14283, 0x0},
    {S2C_IF_WORD, 1, 1946, 0x0},
    {S2C_IF_OPTION, 0, 13731, 0x0},
    {S2C_IF_OPTION, 0, 71955, 0x0},
    {S2C_IF_OPTION, 0, 71955, 0x0},
    {S2C_IF_SAYS, 0, 72050, 0x0},
    {S2C_IF_VALUE, 0, 72104, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 72104, 0x0},
    {S2C_IF_WORD, 1, 72226, 0x0},
    {S2C_IF_WORD, 1, 72278, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 72335, 0x0},
    {S2C_IF_WORD, 0, 72380, 0x0},
    {S2C_IF_OPTION, 0, 72479, 0x0},
    {S2C_IF_WORD, 1, 72520, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 72694, 0x4000040},
    {S2C_IF_OPTION, 0, 20401, 0x0},
    {S2C_IF_OPTION, 0, 72782, 0x0},
    {S2C_IF_OPTION, 0, 72815, 0x0},
    {S2C_IF_OPTION, 0, 72852, 0x0},
    {S2C_IF_OPTION, 0, 72874, 0x0},
    {S2C_IF_OPTION, 0, 72964, 0x0},
    {S2C_IF_WORD, 1, 73004, 0x0},
    {S2C_IF_OPTION, 0, 73029, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_WORD, 1, 73049, 0x0},
    {S2C_IF_SAYS, 0, 73119, 0x0},
    {S2C_IF_WORD, 0, 73193, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 11523, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11923, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 73204, 0x0},
    {S2C_IF_OPTION, 0, 73248, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_WORD, 0, 73280, 0x0},
    {S2C_IF_WORD, 1, 73318, 0x0},
    {S2C_IF_WORD, 0, 20403, 0x0},
    {S2C_IF_WORD, 0, 73349, 0x0},
    {S2C_IF_WORD, 1, 73424, 0x0},
    {S2C_IF_WORD, 1, 73528, 0x0},
    {S2C_IF_WORD, 1, 73580, 0x0},
    {S2C_IF_OPTION, 0, 11923, 0x0},
    {S2C_IF_WORD, 0, 12694, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 73634, 0x0},
    {S2C_IF_OPTION, 0, 73665, 0x0},
    {S2C_IF_OPTION, 0, 16999, 0x0},
    {S2C_IF_WORD, 2, 73793, 0x0},
    {S2C_IF_WORD, 2, 73809, 0x0},
    {S2C_IF_OPTION, 0, 73839, 0x0},
    {S2C_IF_WORD, 0, 73861, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_OPTION, 0, 73839, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_VALUE, 0, 73903, 0x0},
    {S2C_IF_WORD, 0, 73961, 0x0},
    {S2C_IF_OPTION, 0, 74006, 0x0},
    {S2C_IF_WORD, 0, 74012, 0x0},
    {S2C_IF_OPTION, 0, 74257, 0x0},
    {S2C_IF_WORD, 0, 66534, 0x0},
    {S2C_IF_VALUE, 0, 64471, 0x0},
    {S2C_IF_WORD, 1, 74326, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_WORD, 0, 72898, 0x0},
    {S2C_IF_OPTION, 0, 74364, 0x0},
    {S2C_IF_WORD, 0, 74406, 0x0},
    {S2C_IF_OPTION, 0, 74468, 0x0},
    {S2C_IF_OPTION, 0, 74495, 0x0},
    {S2C_IF_OPTION, 0, 74558, 0x0},
    {S2C_IF_WORD, 1, 74628, 0x0},
    {S2C_IF_WORD, 1, 74659, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_WORD, 1, 74814, 0x0},
    {S2C_IF_WORD, 1, 74850, 0x0},
    {S2C_IF_WORD, 1, 74879, 0x0},
    {S2C_IF_WORD, 2, 74890, 0x0},
    {S2C_IF_WORD, 1, 10666, 0x0},
    {S2C_IF_WORD, 2, 75085, 0x0},
    {S2C_IF_WORD, 1, 75317, 0x0},
    {S2C_IF_WORD, 1, 75376, 0x0},
    {S2C_IF_WORD, 0, 75405, 0x0},
    {S2C_IF_WORD, 1, 75520, 0x0},
    {S2C_IF_WORD, 2, 75525, 0x0},
    {S2C_IF_WORD, 3, 75549, 0x0},
    {S2C_IF_WORD, 3, 75595, 0x0},
    {S2C_IF_WORD, 0, 75642, 0x0},
    {S2C_IF_WORD, 0, 75657, 0x0},
    {S2C_IF_WORD, 1, 75728, 0x0},
    {S2C_IF_WORD, 0, 75751, 0x0},
    {S2C_IF_OPTION, 0, 75846, 0x0},
    {S2C_IF_OPTION, 0, 75876, 0x0},
    {S2C_IF_OPTION, 0, 75924, 0x0},
    {S2C_IF_WORD, 0, 76023, 0x0},
    {S2C_IF_VALUE, 0, 76046, 0x0},
    {S2C_IF_WORD, 1, 76056, 0x0},
    {S2C_IF_WORD, 1, 76128, 0x0},
    {S2C_IF_WORD, 1, 76255, 0x0},
    {S2C_IF_OPTION, 0, 76448, 0x0},
    {S2C_IF_WORD, 1, 76556, 0x0},
    {S2C_IF_OPTION, 0, 76706, 0x0},
    {S2C_IF_OPTION, 0, 76834, 0x0},
    {S2C_IF_WORD, 0, 10546, 0x0},
    {S2C_IF_OPTION, 0, 76966, 0x0},
    {S2C_IF_OPTION, 0, 77075, 0x0},
    {S2C_IF_WORD, 0, 77081, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 77121, 0x0},
    {S2C_IF_WORD, 1, 77169, 0x0},
    {S2C_IF_WORD, 1, 77183, 0x0},
    {S2C_IF_WORD, 1, 66593, 0x0},
    {S2C_IF_WORD, 0, 77232, 0x0},
    {S2C_IF_WORD, 0, 77247, 0x0},
    {S2C_IF_WORD, 0, 77259, 0x0},
    {S2C_IF_WORD, 1, 66593, 0x0},
    {S2C_IF_WORD, 0, 77290, 0x0},
    {S2C_IF_WORD, 0, 77414, 0x0},
    {S2C_IF_WORD, 1, 77434, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_OPTION, 0, 77474, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_WORD, 2, 77513, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 10981, 0x0},
    {S2C_IF_OPTION, 0, 77560, 0x0},
    {S2C_IF_WORD, 0, 77581, 0x0},
    {S2C_IF_WORD, 0, 77668, 0x0},
    {S2C_IF_OPTION, 0, 77790, 0x0},
    {S2C_IF_WORD, 0, 77802, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 14069, 0x0},
    {S2C_IF_OPTION, 0, 77846, 0x0},
    {S2C_IF_VALUE, 0, 77855, 0x0},
    {S2C_IF_WORD, 1, 77868, 0x0},
    {S2C_IF_OPTION, 0, 77926, 0x0},
    {S2C_IF_WORD, 0, 77935, 0x0},
    {S2C_IF_OPTION, 0, 78166, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 78184, 0x0},
    {S2C_IF_WORD, 1, 78228, 0x0},
    {S2C_IF_OPTION, 0, 78246, 0x0},
    {S2C_IF_WORD, 0, 78261, 0x0},
    {S2C_IF_WORD, 1, 78414, 0x0},
    {S2C_IF_WORD, 2, 78434, 0x0},
    {S2C_IF_WORD, 1, 10666, 0x0},
    {S2C_IF_WORD, 0, 78508, 0x0},
    {S2C_IF_WORD, 0, 78516, 0x0},
    {S2C_IF_OPTION, 0, 13731, 0x0},
    {S2C_IF_WORD, 1, 78545, 0x0},
    {S2C_IF_WORD, 1, 78592, 0x0},
    {S2C_IF_WORD, 2, 78774, 0x0},
    {S2C_IF_OPTION, 0, 78814, 0x0},
    {S2C_IF_WORD, 1, 79028, 0x0},
    {S2C_IF_WORD, 2, 79092, 0x0},
    {S2C_IF_WORD, 1, 79154, 0x0},
    {S2C_IF_WORD, 2, 79200, 0x0},
    {S2C_IF_WORD, 3, 79331, 0x0},
    {S2C_IF_WORD, 2, 5785, 0x0},
    {S2C_IF_WORD, 3, 79373, 0x0},
    {S2C_IF_OPTION, 0, 79385, 0x0},
    {S2C_IF_WORD, 1, 79432, 0x0},
    {S2C_IF_WORD, 2, 53819, 0x0},
    {S2C_IF_WORD, 1, 79454, 0x0},
    {S2C_IF_WORD, 2, 79468, 0x0},
    {S2C_IF_WORD, 0, 79504, 0x0},
    {S2C_IF_WORD, 0, 79640, 0x0},
    {S2C_IF_SAYS, 0, 79755, 0x0},
    {S2C_IF_WORD, 1, 79814, 0x0},
    {S2C_IF_WORD, 1, 79942, 0x0},
    {S2C_IF_OPTION, 0, 33858, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_OPTION, 0, 33608, 0x0},
    {S2C_IF_WORD, 1, 80023, 0x0},
    {S2C_IF_OPTION, 0, 80035, 0x0},
    {S2C_IF_WORD, 1, 80060, 0x0},
    {S2C_IF_WORD, 0, 80070, 0x0},
    {S2C_IF_OPTION, 0, 80256, 0x0},
    {S2C_IF_WORD, 0, 43757, 0x0},
    {S2C_IF_VALUE, 0, 66431, 0x0},
    {S2C_IF_NO_OPTION, 0, 80268, 0x0},
    {S2C_IF_OPTION, 0, 80311, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 13537, 0x0},
    {S2C_IF_OPTION, 0, 14283, 0x0},
    {S2C_IF_OPTION, 0, 22599, 0x0},
    {S2C_IF_VALUE, 0, 80465, 0x0},
    {S2C_IF_SAYS, 0, 80508, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 80533, 0x0},
    {S2C_IF_VALUE, 0, 80562, 0x0},
    {S2C_IF_OPTION, 0, 80577, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 80597, 0x0},
    {S2C_IF_WORD, 0, 80679, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 78875, 0x0},
    {S2C_IF_WORD, 0, 80717, 0x0},
    {S2C_IF_WORD, 0, 80797, 0x0},
    {S2C_IF_OPTION, 0, 80811, 0x0},
    {S2C_IF_WORD, 0, 1804, 0x0},
    {S2C_IF_WORD, 0, 80902, 0x0},
    {S2C_IF_WORD, 0, 80932, 0x0},
    {S2C_IF_WORD, 0, 80963, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 81060, 0x0},
    {S2C_IF_WORD, 0, 81063, 0x0},
    {S2C_IF_OPTION, 0, 17961, 0x0},
    {S2C_IF_OPTION, 0, 17961, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7c00},
    {S2C_IF_OPTION, 0, 17961, 0x0},
    {S2C_IF_OPTION, 0, 81283, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 81307, 0x0},
    {S2C_IF_OPTION, 0, 81283, 0x0},
    {S2C_IF_WORD, 1, 81322, 0x0},
    {S2C_IF_OPTION, 0, 81353, 0x0},
    {S2C_IF_OPTION, 0, 81378, 0x0},
    {S2C_IF_WORD, 0, 81449, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_OPTION, 0, 81552, 0x0},
    {S2C_IF_WORD, 0, 41067, 0x0},
    {S2C_IF_OPTION, 0, 14283, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_OPTION, 0, 81567, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_OPTION, 0, 81576, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_NO_OPTION, 0, 81648, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 18182, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 81800, 0x0},
    {S2C_IF_WORD, 1, 81890, 0x0},
    {S2C_IF_WORD, 0, 81931, 0x0},
    {S2C_IF_WORD, 0, 81963, 0x0},
    {S2C_IF_WORD, 0, 82015, 0x0},
    {S2C_IF_OPTION, 0, 82043, 0x0},
    {S2C_IF_WORD, 0, 82049, 0x0},
    {S2C_IF_VALUE, 0, 82211, 0x0},
    {S2C_IF_OPTION, 0, 82247, 0x0},
    {S2C_IF_OPTION, 0, 82319, 0x0},
    {S2C_IF_WORD, 0, 11785, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 15451, 0x30000},
    {S2C_IF_OPTION, 0, 13534, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_OPTION, 0, 82446, 0x0},
    {S2C_IF_WORD, 0, 82612, 0x0},
    {S2C_IF_WORD, 0, 82739, 0x0},
    {S2C_IF_OPTION, 0, 82810, 0x0},
    {S2C_IF_WORD, 0, 80939, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 82982, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 27481, 0x0},
    {S2C_IF_VALUE, 0, 83123, 0x0},
    {S2C_IF_VALUE, 0, 83239, 0x0},
    {S2C_IF_WORD, 0, 83294, 0x0},
    {S2C_IF_OPTION, 0, 83342, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 83394, 0x400},
    {S2C_IF_OPTION, 0, 11523, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 83394, 0x400},
    {S2C_IF_NO_OPTION, 0, 13416, 0x0},
    {S2C_IF_WORD, 0, 83400, 0x0},
    {S2C_IF_WORD, 0, 83439, 0x0},
    {S2C_IF_VALUE, 0, 83454, 0x0},
    {S2C_IF_WORD, 0, 5014, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 29569, 0x0},
    {S2C_IF_SAYS, 0, 83555, 0x0},
    {S2C_IF_WORD, 0, 83646, 0x0},
    {S2C_IF_OPTION, 0, 83689, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_WORD, 0, 83872, 0x0},
    {S2C_IF_OPTION, 0, 84017, 0x0},
    {S2C_IF_WORD, 0, 84032, 0x0},
    {S2C_IF_OPTION, 0, 20401, 0x0},
    {S2C_IF_WORD, 0, 84144, 0x0},
    {S2C_IF_WORD, 0, 84317, 0x0},
    {S2C_IF_OPTION, 0, 84605, 0x0},
    {S2C_IF_WORD, 0, 51438, 0x0},
    {S2C_IF_WORD, 0, 84765, 0x0},
    {S2C_IF_WORD, 0, 84915, 0x0},
    {S2C_IF_WORD, 0, 84928, 0x0},
    {S2C_IF_WORD, 0, 84975, 0x0},
    {S2C_IF_VALUE, 0, 85253, 0x0},
    {S2C_IF_WORD, 1, 85409, 0x0},
    {S2C_IF_OPTION, 0, 10876, 0x0},
    {S2C_IF_WORD, 0, 85429, 0x0},
    {S2C_IF_WORD, 1, 51438, 0x0},
    {S2C_IF_WORD, 0, 85620, 0x0},
    {S2C_IF_VALUE, 0, 85717, 0x0},
    {S2C_IF_OPTION, 0, 60022, 0x0},
    {S2C_IF_VALUE, 0, 85838, 0x0},
    {S2C_IF_VALUE, 0, 86026, 0x0},
    {S2C_IF_SAYS, 0, 86175, 0x0},
    {S2C_IF_VALUE, 0, 86251, 0x0},
    {S2C_IF_SAYS, 0, 86305, 0x0},
    {S2C_IF_WORD, 1, 42932, 0x0},
    {S2C_IF_WORD, 1, 86345, 0x0},
    {S2C_IF_OPTION, 0, 86397, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_NO_WORD, 2, 86579, 0x0},
    {S2C_IF_WORD, 0, 86647, 0x0},
    {S2C_IF_OPTION, 0, 86670, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 86699, 0x0},
    {S2C_IF_WORD, 0, 86745, 0x0},
    {S2C_IF_OPTION, 0, 86824, 0x0},
    {S2C_IF_OPTION, 0, 86844, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 0, 13695, 0x0},
    {S2C_IF_WORD, 0, 86971, 0x0},
    {S2C_IF_NO_WORD, 0, 86981, 0x0},
    {S2C_IF_WORD, 2, 86989, 0x0},
    {S2C_IF_WORD, 1, 86989, 0x0},
    {S2C_IF_WORD, 0, 42932, 0x0},
    {S2C_IF_OPTION, 0, 87031, 0x0},
    {S2C_IF_OPTION, 0, 53521, 0x0},
    {S2C_IF_WORD, 0, 87165, 0x0},
    {S2C_IF_WORD, 1, 87180, 0x0},
    {S2C_IF_WORD, 1, 57598, 0x0},
    {S2C_IF_WORD, 0, 87254, 0x0},
    {S2C_IF_WORD, 0, 87342, 0x0},
    {S2C_IF_OPTION, 0, 11311, 0x0},
    {S2C_IF_OPTION, 0, 87370, 0x0},
    {S2C_IF_VALUE, 0, 87418, 0x0},
    {S2C_IF_WORD, 0, 87452, 0x0},
    {S2C_IF_WORD, 0, 87570, 0x0},
    {S2C_IF_WORD, 1, 87626, 0x0},
    {S2C_IF_WORD, 2, 87631, 0x0},
    {S2C_IF_WORD, 1, 87680, 0x0},
    {S2C_IF_WORD, 0, 87740, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 87904, 0x0},
    {S2C_IF_OPTION, 0, 88154, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 88187, 0x10},
    {S2C_IF_OPTION_PLACE, 0, 88262, 0x10},
    {S2C_IF_VALUE, 0, 88349, 0x0},
    {S2C_IF_OPTION, 0, 88487, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 88674, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 88798, 0x10},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 88982, 0x30000},
    {S2C_IF_OPTION, 0, 89097, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 89134, 0x0},
    {S2C_IF_WORD, 1, 89166, 0x0},
    {S2C_IF_WORD, 0, 89249, 0x0},
    {S2C_IF_WORD, 1, 89435, 0x0},
    {S2C_IF_WORD, 0, 89490, 0x0},
    {S2C_IF_OPTION, 0, 89669, 0x0},
    {S2C_IF_WORD, 1, 89750, 0x0},
    {S2C_IF_WORD, 0, 89815, 0x0},
    {S2C_IF_OPTION, 0, 89924, 0x0},
    {S2C_IF_WORD, 1, 90012, 0x0},
    {S2C_IF_SAYS, 0, 90094, 0x0},
    {S2C_IF_SAYS, 0, 90130, 0x0},
    {S2C_IF_WORD, 0, 90227, 0x0},
    {S2C_IF_WORD, 1, 90287, 0x0},
    {S2C_IF_VALUE, 0, 90387, 0x0},
    {S2C_IF_VALUE, 0, 90498, 0x0},
    {S2C_IF_VALUE, 0, 90554, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 64075, 0x10},
    {S2C_IF_OPTION, 0, 20401, 0x0},
    {S2C_IF_VALUE, 0, 64443, 0x0},
    {S2C_IF_WORD, 1, 90624, 0x0},
    {S2C_IF_OPTION, 0, 16999, 0x0},
    {S2C_IF_OPTION, 0, 23941, 0x0},
    {S2C_IF_WORD, 0, 90699, 0x0},
    {S2C_IF_WORD, 1, 90765, 0x0},
    {S2C_IF_OPTION, 0, 90839, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 91011, 0x0},
    {S2C_IF_OPTION, 0, 91064, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 91112, 0x0},
    {S2C_IF_OPTION, 0, 91138, 0x0},
    {S2C_IF_OPTION, 0, 14069, 0x0},
    {S2C_IF_WORD, 0, 51404, 0x0},
    {S2C_IF_WORD, 0, 91225, 0x0},
    {S2C_IF_OPTION, 0, 14069, 0x0},
    {S2C_IF_WORD, 0, 91260, 0x0},
    {S2C_IF_WORD, 0, 91278, 0x0},
    {S2C_IF_WORD, 0, 91371, 0x0},
    {S2C_IF_WORD, 0, 10546, 0x0},
    {S2C_IF_WORD, 0, 91379, 0x0},
    {S2C_IF_WORD, 0, 91397, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 91425, 0x0},
    {S2C_IF_OPTION, 0, 91464, 0x0},
    {S2C_IF_OPTION, 0, 68878, 0x0},
    {S2C_IF_OPTION, 0, 68924, 0x0},
    {S2C_IF_OPTION, 0, 91541, 0x0},
    {S2C_IF_OPTION, 0, 91561, 0x0},
    {S2C_IF_WORD, 0, 91568, 0x0},
    {S2C_IF_OPTION, 0, 91632, 0x0},
    {S2C_IF_OPTION, 0, 22602, 0x0},
    {S2C_IF_WORD, 0, 12694, 0x0},
    {S2C_IF_OPTION, 0, 91691, 0x0},
    {S2C_IF_OPTION, 0, 91833, 0x0},
    {S2C_IF_WORD, 0, 91843, 0x0},
    {S2C_IF_WORD, 0, 91912, 0x0},
    {S2C_IF_WORD, 1, 91937, 0x0},
    {S2C_IF_WORD, 1, 91998, 0x0},
    {S2C_IF_OPTION, 0, 92008, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 92031, 0x0},
    {S2C_IF_OPTION, 0, 92064, 0x0},
    {S2C_IF_WORD, 0, 92106, 0x0},
    {S2C_IF_VALUE, 0, 92179, 0x0},
    {S2C_IF_WORD, 0, 92202, 0x0},
    {S2C_IF_WORD, 0, 92258, 0x0},
    {S2C_IF_OPTION, 0, 92284, 0x0},
    {S2C_IF_WORD, 0, 92361, 0x0},
    {S2C_IF_WORD, 1, 92551, 0x0},
    {S2C_IF_WORD, 1, 92589, 0x0},
    {S2C_IF_OPTION, 0, 92709, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 92758, 0x0},
    {S2C_IF_WORD, 1, 92809, 0x0},
    {S2C_IF_OPTION, 0, 92896, 0x0},
    {S2C_IF_OPTION, 0, 92962, 0x0},
    {S2C_IF_OPTION, 0, 93023, 0x0},
    {S2C_IF_VALUE, 0, 93160, 0x0},
    {S2C_IF_WORD, 1, 93209, 0x0},
    {S2C_IF_OPTION, 0, 93272, 0x0},
    {S2C_IF_WORD, 0, 93314, 0x0},
    {S2C_IF_WORD, 1, 93425, 0x0},
    {S2C_IF_VALUE, 0, 93458, 0x0},
    {S2C_IF_WORD, 0, 93548, 0x0},
    {S2C_IF_OPTION, 0, 93605, 0x0},
    {S2C_IF_WORD, 0, 93622, 0x0},
    {S2C_IF_WORD, 1, 93699, 0x0},
    {S2C_IF_OPTION, 0, 93810, 0x0},
    {S2C_IF_OPTION, 0, 93842, 0x0},
    {S2C_IF_WORD, 0, 93971, 0x0},
    {S2C_IF_OPTION, 0, 93988, 0x0},
    {S2C_IF_WORD, 0, 94067, 0x0},
    {S2C_IF_WORD, 0, 94188, 0x0},
    {S2C_IF_WORD, 0, 94267, 0x0},
    {S2C_IF_OPTION, 0, 94411, 0x0},
    {S2C_IF_OPTION, 0, 94468, 0x0},
    {S2C_IF_WORD, 1, 94519, 0x0},
    {S2C_IF_WORD, 0, 94610, 0x0},
    {S2C_IF_WORD, 1, 94797, 0x0},
    {S2C_IF_WORD, 0, 94804, 0x0},
    {S2C_IF_WORD, 1, 94899, 0x0},
    {S2C_IF_WORD, 1, 94959, 0x0},
    {S2C_IF_WORD, 0, 95194, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_OPTION, 0, 95278, 0x0},
    {S2C_IF_SAYS, 0, 92055, 0x0},
    {S2C_IF_OPTION, 0, 95313, 0x0},
    {S2C_IF_VALUE, 0, 95320, 0x0},
    {S2C_IF_OPTION, 0, 95376, 0x0},
    {S2C_IF_WORD, 1, 95445, 0x0},
    {S2C_IF_WORD, 1, 95469, 0x0},
    {S2C_IF_OPTION, 0, 95583, 0x0},
    {S2C_IF_WORD, 0, 95607, 0x0},
    {S2C_IF_OPTION, 0, 10876, 0x0},
    {S2C_IF_WORD, 0, 95660, 0x0},
    {S2C_IF_WORD, 0, 95671, 0x0},
    {S2C_IF_WORD, 0, 95776, 0x0},
    {S2C_IF_WORD, 1, 16855, 0x0},
    {S2C_IF_OPTION, 0, 95842, 0x0},
    {S2C_IF_OPTION, 0, 95854, 0x0},
    {S2C_IF_WORD, 1, 95936, 0x0},
    {S2C_IF_OPTION, 0, 95953, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 96032, 0x0},
    {S2C_IF_WORD, 0, 96054, 0x0},
    {S2C_IF_OPTION, 0, 96165, 0x0},
    {S2C_IF_WORD, 0, 96217, 0x0},
    {S2C_IF_OPTION, 0, 96492, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 96706, 0x0},
    {S2C_IF_WORD, 0, 96827, 0x0},
    {S2C_IF_OPTION, 0, 96855, 0x0},
    {S2C_IF_WORD, 0, 96893, 0x0},
    {S2C_IF_VALUE, 0, 97136, 0x0},
    {S2C_IF_OPTION, 0, 97188, 0x0},
    {S2C_IF_OPTION, 0, 97326, 0x0},
    {S2C_IF_OPTION, 0, 97370, 0x0},
    {S2C_IF_OPTION, 0, 27152, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 11311, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 97600, 0x0},
    {S2C_IF_WORD, 0, 97635, 0x0},
    {S2C_IF_OPTION, 0, 97672, 0x0},
    {S2C_IF_WORD, 0, 97704, 0x0},
    {S2C_IF_WORD, 0, 97745, 0x0},
    {S2C_IF_WORD, 0, 97785, 0x0},
    {S2C_IF_WORD, 0, 97925, 0x0},
    {S2C_IF_WORD, 1, 98051, 0x0},
    {S2C_IF_WORD, 0, 98100, 0x0},
    {S2C_IF_WORD, 0, 98450, 0x0},
    {S2C_IF_OPTION, 0, 98615, 0x0},
    {S2C_IF_WORD, 0, 61511, 0x0},
    {S2C_IF_OPTION, 0, 20401, 0x0},
    {S2C_IF_WORD, 0, 98840, 0x0},
    {S2C_IF_WORD, 1, 98970, 0x0},
    {S2C_IF_WORD, 0, 99043, 0x0},
    {S2C_IF_OPTION, 0, 99098, 0x0},
    {S2C_IF_VALUE, 0, 99165, 0x0},
    {S2C_IF_WORD, 1, 99240, 0x0},
    {S2C_IF_WORD, 1, 99261, 0x0},
    {S2C_IF_OPTION, 0, 99418, 0x0},
    {S2C_IF_WORD, 0, 99460, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 99565, 0x0},
    {S2C_IF_OPTION, 0, 99619, 0x0},
    {S2C_IF_WORD, 0, 99637, 0x0},
    {S2C_IF_WORD, 0, 99712, 0x0},
    {S2C_IF_WORD, 0, 3775, 0x0},
    {S2C_IF_WORD, 1, 32267, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 99812, 0x0},
    {S2C_IF_OPTION, 0, 99845, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 99786, 0x10},
    {S2C_IF_OPTION, 0, 99862, 0x0},
    {S2C_IF_OPTION, 0, 99906, 0x0},
    {S2C_IF_OPTION, 0, 99947, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 100097, 0x0},
    {S2C_IF_WORD, 0, 14919, 0x0},
    {S2C_IF_WORD, 0, 100104, 0x0},
    {S2C_IF_VALUE, 0, 100223, 0x0},
    {S2C_IF_VALUE, 0, 100348, 0x0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 11523, 0x0},
    {S2C_IF_WORD, 0, 100438, 0x0},
    {S2C_IF_WORD, 0, 100499, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 11923, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 10856, 0x0},
    {S2C_IF_WORD, 1, 100616, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 100726, 0x0},
    {S2C_IF_WORD, 0, 100772, 0x0},
    {S2C_IF_OPTION, 0, 100986, 0x0},
    {S2C_IF_VALUE, 0, 101107, 0x0},
    {S2C_IF_WORD, 0, 101351, 0x0},
    {S2C_IF_OPTION, 0, 101464, 0x0},
    {S2C_IF_WORD, 0, 101517, 0x0},
    {S2C_IF_WORD, 0, 101551, 0x0},
    {S2C_IF_OPTION, 0, 101625, 0x0},
    {S2C_IF_OPTION, 0, 101625, 0x0},
    {S2C_IF_WORD, 0, 101712, 0x0},
    {S2C_IF_OPTION, 0, 101811, 0x0},
    {S2C_IF_WORD, 1, 101823, 0x0},
    {S2C_IF_WORD, 1, 101863, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 101881, 0x0},
    {S2C_IF_WORD, 0, 101953, 0x0},
    {S2C_IF_WORD, 1, 102007, 0x0},
    {S2C_IF_OPTION, 0, 102028, 0x0},
    {S2C_IF_WORD, 0, 102034, 0x0},
    {S2C_IF_OPTION, 0, 102100, 0x0},
    {S2C_IF_WORD, 0, 102112, 0x0},
    {S2C_IF_WORD, 0, 102155, 0x0},
    {S2C_IF_OPTION, 0, 102224, 0x0},
    {S2C_IF_WORD, 0, 102263, 0x0},
    {S2C_IF_OPTION, 0, 102404, 0x0},
    {S2C_IF_WORD, 1, 102542, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 28119, 0x0},
    {S2C_IF_WORD, 0, 102618, 0x0},
    {S2C_IF_WORD, 1, 102677, 0x0},
    {S2C_IF_WORD, 0, 102705, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 102810, 0x0},
    {S2C_IF_WORD, 1, 102879, 0x0},
    {S2C_IF_WORD, 0, 102900, 0x0},
    {S2C_IF_WORD, 0, 102912, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 92008, 0x0},
    {S2C_IF_OPTION, 0, 103061, 0x0},
    {S2C_IF_OPTION, 0, 23941, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 34956, 0x0},
    {S2C_IF_OPTION, 0, 103085, 0x0},
    {S2C_IF_WORD, 1, 5942, 0x0},
    {S2C_IF_WORD, 0, 16927, 0x0},
    {S2C_IF_WORD, 0, 103174, 0x0},
    {S2C_IF_WORD, 0, 103181, 0x0},
    {S2C_IF_WORD, 0, 103255, 0x0},
    {S2C_IF_WORD, 0, 103312, 0x0},
    {S2C_IF_WORD, 0, 103417, 0x0},
    {S2C_IF_VALUE, 0, 103535, 0x0},
    {S2C_IF_OPTION, 0, 103654, 0x0},
    {S2C_IF_VALUE, 0, 103698, 0x0},
    {S2C_IF_OPTION, 0, 11923, 0x0},
    {S2C_IF_OPTION, 0, 11603, 0x0},
    {S2C_IF_OPTION, 0, 11523, 0x0},
    {S2C_IF_OPTION, 0, 13416, 0x0},
    {S2C_IF_OPTION, 0, 60022, 0x0},
    {S2C_IF_OPTION, 0, 20402, 0x0},
    {S2C_IF_OPTION, 0, 80686, 0x0},
    {S2C_IF_OPTION, 0, 13537, 0x0},
    {S2C_IF_OPTION, 0, 14283, 0x0},
    {S2C_IF_OPTION, 0, 103895, 0x0},
    {S2C_IF_VALUE, 0, 103903, 0x0},
    {S2C_IF_OPTION, 0, 103962, 0x0},
    {S2C_IF_OPTION, 0, 60022, 0x0},
    {S2C_IF_WORD, 0, 103998, 0x0},
    {S2C_IF_OPTION, 0, 104104, 0x0},
    {S2C_IF_VALUE, 0, 104136, 0x0},
    {S2C_IF_WORD, 1, 104230, 0x0},
    {S2C_IF_WORD, 0, 104313, 0x0},
    {S2C_IF_OPTION, 0, 14283, 0x0},
    {S2C_IF_WORD, 0, 104353, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 63463, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 64075, 0x10},
    {S2C_IF_OPTION, 0, 59535, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 13938, 0x0},
    {S2C_IF_WORD, 0, 104497, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40203c0},
    {S2C_IF_VALUE, 0, 104557, 0x0},
    {S2C_IF_OPTION, 0, 104580, 0x0},
    {S2C_IF_WORD, 1, 104596, 0x0},
    {S2C_IF_WORD, 0, 104618, 0x0},
    {S2C_IF_OPTION, 0, 104797, 0x0},
    {S2C_IF_WORD, 0, 32267, 0x0},
    {S2C_IF_WORD, 0, 388, 0x0},
    {S2C_IF_WORD, 1, 104858, 0x0},
    {S2C_IF_WORD, 1, 104870, 0x0},
    {S2C_IF_OPTION, 0, 104983, 0x0},
    {S2C_IF_OPTION, 0, 104999, 0x0},
    {S2C_IF_WORD, 0, 105047, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 105103, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 32712, 0x0},
    {S2C_IF_WORD, 0, 105272, 0x0},
    {S2C_IF_WORD, 0, 105415, 0x0},
    {S2C_IF_WORD, 1, 105480, 0x0},
    {S2C_IF_WORD, 1, 57598, 0x0},
    {S2C_IF_WORD, 2, 105530, 0x0},
    {S2C_IF_WORD, 1, 105555, 0x0},
    {S2C_IF_WORD, 1, 105658, 0x0},
    {S2C_IF_OPTION, 0, 105675, 0x0},
    {S2C_IF_OPTION, 0, 10664, 0x0},
    {S2C_IF_WORD, 0, 105695, 0x0},
    {S2C_IF_OPTION, 0, 105752, 0x0},
    {S2C_IF_WORD, 0, 105825, 0x0},
    {S2C_IF_WORD, 0, 16855, 0x0},
    {S2C_IF_OPTION, 0, 61775, 0x0},
    {S2C_IF_OPTION, 0, 61775, 0x0},
    {S2C_IF_OPTION, 0, 31169, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_VALUE, 0, 105940, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_OPTION, 0, 105978, 0x0},
    {S2C_IF_WORD, 1, 64669, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_WORD, 0, 106018, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 10856, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15976, 0x4000140},
    {S2C_IF_OPTION, 0, 106120, 0x0},
    {S2C_IF_WORD, 0, 106154, 0x0},
    {S2C_IF_WORD, 0, 106174, 0x0},
    {S2C_IF_VALUE, 0, 106257, 0x0},
    {S2C_IF_VALUE, 0, 106322, 0x0},
    {S2C_IF_OPTION, 0, 106333, 0x0},
    {S2C_IF_VALUE, 0, 106426, 0x0},
    {S2C_IF_WORD, 1, 106491, 0x0},
    {S2C_IF_WORD, 0, 106523, 0x0},
    {S2C_IF_WORD, 0, 106665, 0x0},
    {S2C_IF_WORD, 0, 106710, 0x0},
    {S2C_IF_WORD, 1, 106736, 0x0},
    {S2C_IF_OPTION, 0, 11361, 0x0},
    {S2C_IF_OPTION, 0, 106769, 0x0},
    {S2C_IF_WORD, 0, 59537, 0x0},
    {S2C_IF_WORD, 1, 59537, 0x0},
    {S2C_IF_OPTION, 0, 106800, 0x0},
    {S2C_IF_OPTION, 0, 39736, 0x0},
    {S2C_IF_OPTION, 0, 106812, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x632b3c3},
    {S2C_IF_OPTION, 0, 106926, 0x0},
    {S2C_IF_VALUE, 0, 106963, 0x0},
    {S2C_IF_VALUE, 0, 107114, 0x0},
    {S2C_IF_VALUE, 0, 107225, 0x0},
    {S2C_IF_VALUE, 0, 107341, 0x0},
    {S2C_IF_OPTION, 0, 107398, 0x0},
    {S2C_IF_OPTION, 0, 10856, 0x0},
    {S2C_IF_OPTION, 0, 107459, 0x0},
    {S2C_IF_OPTION, 0, 107533, 0x0},
    {S2C_IF_OPTION, 0, 107629, 0x0},
    {S2C_IF_VALUE, 0, 107651, 0x0},
    {S2C_IF_OPTION, 0, 107724, 0x0},
    {S2C_IF_OPTION, 0, 107745, 0x0},
    {S2C_IF_OPTION, 0, 107808, 0x0},
    {S2C_IF_OPTION, 0, 107819, 0x0},
    {S2C_IF_OPTION, 0, 13534, 0x0},
    {S2C_IF_WORD, 0, 1, 0x0},
    {S2C_IF_OPTION, 0, 15451, 0x0},
    {S2C_IF_WORD, 0, 8543, 0x0},
    {S2C_IF_OPTION, 0, 11923, 0x0},
    {S2C_IF_WORD, 0, 134, 0x0},
    {S2C_IF_WORD, 0, 13529, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 11702, 0x0},
    {S2C_IF_OPTION, 0, 108057, 0x0},
    {S2C_IF_WORD, 0, 108163, 0x0},
    {S2C_IF_WORD, 1, 108248, 0x0},
    {S2C_IF_WORD, 1, 108280, 0x0},
    {S2C_IF_WORD, 1, 16855, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_VALUE, 0, 108426, 0x0},
    {S2C_IF_OPTION, 0, 108472, 0x0},
    {S2C_IF_WORD, 0, 10546, 0x0},
    {S2C_IF_VALUE, 0, 108503, 0x0},
    {S2C_IF_OPTION, 0, 108538, 0x0},
    {S2C_IF_OPTION, 0, 108597, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c2},
    {S2C_IF_OPTION, 0, 28115, 0x0},
    {S2C_IF_VALUE, 0, 108772, 0x0},
    {S2C_IF_VALUE, 0, 108788, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 108899, 0x0},
    {S2C_IF_OPTION, 0, 29974, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x61003c3},
    {S2C_IF_OPTION, 0, 109041, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40171c0},
    {S2C_IF_OPTION, 0, 109163, 0x0},
    {S2C_IF_OPTION, 0, 109212, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000343},
    {S2C_IF_VALUE, 0, 109279, 0x0},
    {S2C_IF_OPTION, 0, 109328, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_OPTION, 0, 29457, 0x0},
    {S2C_IF_OPTION, 0, 28315, 0x0},
    {S2C_IF_OPTION, 0, 81570, 0x0},
    {S2C_IF_WORD, 0, 109394, 0x0},
    {S2C_IF_WORD, 0, 109419, 0x0},
    {S2C_IF_OPTION, 0, 24305, 0x0},
    {S2C_IF_VALUE, 0, 109514, 0x0},
    {S2C_IF_WORD, 0, 974, 0x0},
    {S2C_IF_OPTION, 0, 109578, 0x0},
    {S2C_IF_WORD, 0, 109643, 0x0},
    {S2C_IF_VALUE, 0, 109646, 0x0},
    {S2C_IF_WORD, 1, 109683, 0x0},
    {S2C_IF_OPTION, 0, 109702, 0x0},
    {S2C_IF_OPTION, 0, 109715, 0x0},
    {S2C_IF_OPTION, 0, 30721, 0x0},
    {S2C_IF_VALUE, 0, 109830, 0x0},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_PLACE, 1, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 109948, 0x0},
    {S2C_IF_OPTION, 0, 110045, 0x0},
    {S2C_IF_WORD, 0, 109962, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_WORD, 0, 110116, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_WORD, 0, 110134, 0x0},
    {S2C_IF_VALUE, 0, 110188, 0x0},
    {S2C_IF_OPTION, 0, 110261, 0x0},
    {S2C_IF_OPTION, 0, 110286, 0x0},
    {S2C_IF_OPTION, 0, 110295, 0x0},
    {S2C_IF_OPTION, 0, 110426, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x60003c0},
    {S2C_IF_WORD, 0, 110614, 0x0},
    {S2C_IF_VALUE, 0, 110674, 0x0},
    {S2C_IF_VALUE, 0, 110713, 0x0},
    {S2C_IF_VALUE, 0, 110757, 0x0},
    {S2C_IF_VALUE, 0, 110771, 0x0},
    {S2C_IF_VALUE, 0, 110816, 0x0},
    {S2C_IF_OPTION, 0, 110911, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 110979, 0x0},
    {S2C_IF_OPTION, 0, 111117, 0x0},
    {S2C_IF_OPTION, 0, 111219, 0x0},
    {S2C_IF_OPTION, 0, 111277, 0x0},
    {S2C_IF_OPTION, 0, 111319, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4200},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_OPTION, 0, 111331, 0x0},
    {S2C_IF_OPTION, 0, 111384, 0x0},
    {S2C_IF_OPTION, 0, 95303, 0x0},
    {S2C_IF_OPTION, 0, 69305, 0x0},
    {S2C_IF_VALUE, 0, 111489, 0x0},
    {S2C_IF_OPTION, 0, 69312, 0x0},
    {S2C_IF_VALUE, 0, 111647, 0x0},
    {S2C_IF_SAYS, 0, 111837, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x201},
    {S2C_IF_WORD, 1, 111945, 0x0},
    {S2C_IF_WORD, 1, 111973, 0x0},
    {S2C_IF_WORD, 0, 111998, 0x0},
    {S2C_IF_OPTION, 0, 112162, 0x0},
    {S2C_IF_OPTION, 0, 112190, 0x0},
    {S2C_IF_NO_OPTION, 0, 112247, 0x0},
    {S2C_IF_WORD, 0, 112265, 0x0},
    {S2C_IF_WORD, 0, 112432, 0x0},
    {S2C_IF_WORD, 0, 112490, 0x0},
    {S2C_IF_WORD, 0, 112561, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 112656, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 112806, 0x0},
    {S2C_IF_OPTION, 0, 112859, 0x0},
    {S2C_IF_WORD, 1, 113238, 0x0},
    {S2C_IF_WORD, 2, 113425, 0x0},
    {S2C_IF_WORD, 0, 113508, 0x0},
    {S2C_IF_WORD, 0, 113532, 0x0},
    {S2C_IF_WORD, 0, 113544, 0x0},
    {S2C_IF_OPTION, 0, 113575, 0x0},
    {S2C_IF_WORD, 0, 113605, 0x0},
    {S2C_IF_WORD, 0, 113691, 0x0},
    {S2C_IF_WORD, 1, 113783, 0x0},
    {S2C_IF_WORD, 3, 113933, 0x0},
    {S2C_IF_WORD, 1, 113991, 0x0},
    {S2C_IF_WORD, 2, 114210, 0x0},
    {S2C_IF_WORD, 1, 114333, 0x0},
    {S2C_IF_NO_WORD, 1, 114535, 0x0},
    {S2C_IF_WORD, 1, 114543, 0x0},
    {S2C_IF_WORD, 2, 114718, 0x0},
    {S2C_IF_WORD, 0, 114820, 0x0},
    {S2C_IF_OPTION, 0, 114926, 0x0},
    {S2C_IF_WORD, 0, 115149, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 115269, 0x0},
    {S2C_IF_WORD, 0, 115332, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 114535, 0x0},
    {S2C_IF_WORD, 1, 115414, 0x0},
    {S2C_IF_WORD, 0, 60496, 0x0},
    {S2C_IF_WORD, 0, 115431, 0x0},
    {S2C_IF_WORD, 0, 115481, 0x0},
    {S2C_IF_WORD, 1, 115548, 0x0},
    {S2C_IF_OPTION, 0, 60745, 0x0},
    {S2C_IF_WORD, 0, 115590, 0x0},
    {S2C_IF_WORD, 1, 57598, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 115704, 0x0},
    {S2C_IF_WORD, 0, 115816, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 115855, 0x0},
    {S2C_IF_WORD, 0, 115890, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 115928, 0x0},
    {S2C_IF_WORD, 1, 115960, 0x0},
    {S2C_IF_WORD, 0, 116083, 0x0},
    {S2C_IF_WORD, 0, 112432, 0x0},
    {S2C_IF_WORD, 1, 116117, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 116238, 0x0},
    {S2C_IF_WORD, 3, 116315, 0x0},
    {S2C_IF_WORD, 1, 116356, 0x0},
    {S2C_IF_WORD, 0, 115481, 0x0},
    {S2C_IF_OPTION, 0, 116394, 0x0},
    {S2C_IF_WORD, 2, 116450, 0x0},
    {S2C_IF_OPTION, 0, 116498, 0x0},
    {S2C_IF_WORD, 1, 115548, 0x0},
    {S2C_IF_WORD, 2, 115481, 0x0},
    {S2C_IF_WORD, 1, 33610, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 116548, 0x0},
    {S2C_IF_WORD, 0, 116577, 0x0},
    {S2C_IF_WORD, 0, 116615, 0x0},
    {S2C_IF_WORD, 0, 116711, 0x0},
    {S2C_IF_OPTION, 0, 16999, 0x0},
    {S2C_IF_WORD, 0, 109643, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 116745, 0x0},
    {S2C_IF_OPTION, 0, 116769, 0x0},
    {S2C_IF_WORD, 0, 115704, 0x0},
    {S2C_IF_WORD, 0, 116957, 0x0},
    {S2C_IF_VALUE, 0, 117038, 0x0},
    {S2C_IF_OPTION, 0, 13937, 0x0},
    {S2C_IF_VALUE, 0, 117089, 0x0},
    {S2C_IF_OPTION, 0, 117158, 0x0},
    {S2C_IF_OPTION, 0, 17324, 0x0},
    {S2C_IF_VALUE, 0, 117251, 0x0},
    {S2C_IF_WORD, 0, 117267, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 117287, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 11523, 0x30000},
    {S2C_IF_NO_OPTION, 0, 11603, 0x0},
    {S2C_IF_OPTION, 0, 117378, 0x0},
    {S2C_IF_OPTION, 0, 117431, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_WORD, 1, 117476, 0x0},
    {S2C_IF_WORD, 1, 117493, 0x0},
    {S2C_IF_WORD, 1, 117553, 0x0},
    {S2C_IF_WORD, 0, 49889, 0x0},
    {S2C_IF_WORD, 0, 117621, 0x0},
    {S2C_IF_WORD, 0, 117727, 0x0},
    {S2C_IF_WORD, 0, 117750, 0x0},
    {S2C_IF_WORD, 0, 10666, 0x0},
    {S2C_IF_WORD, 0, 117784, 0x0},
    {S2C_IF_WORD, 1, 117798, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 7285},
    {2, 2, 2, 7285},
    {2, 2, 4, 7478},
    {2, 2, 6, 7524},
    {0, 1, 8, 0},
    {2, 2, 9, 7629},
    {2, 2, 11, 7869},
    {2, 2, 13, 8070},
    {2, 2, 15, 8140},
    {2, 2, 17, 8140},
    {2, 2, 19, 8459},
    {2, 1, 21, 8505},
    {1, 2, 22, 8653},
    {2, 2, 24, 9083},
    {2, 1, 26, 9117},
    {2, 1, 27, 9180},
    {2, 1, 28, 9228},
    {2, 1, 29, 9260},
    {2, 1, 30, 9325},
    {2, 1, 31, 9363},
    {2, 1, 32, 9386},
    {2, 1, 33, 9437},
    {2, 1, 34, 9522},
    {2, 1, 35, 9591},
    {2, 1, 36, 9652},
    {2, 1, 37, 9699},
    {2, 2, 38, 9822},
    {2, 2, 40, 9880},
    {2, 2, 42, 9880},
    {2, 1, 44, 9981},
    {1, 0, 45, 10008},
    {2, 2, 45, 7285},
    {2, 2, 47, 7285},
    {2, 2, 49, 7524},
    {0, 1, 51, 0},
    {2, 2, 52, 8459},
    {2, 1, 54, 10024},
    {1, 2, 55, 8653},
    {2, 2, 57, 9083},
    {2, 1, 59, 9117},
    {2, 1, 60, 10052},
    {2, 1, 61, 10101},
    {2, 2, 62, 9822},
    {2, 2, 64, 9822},
    {2, 2, 66, 10234},
    {2, 2, 68, 10312},
    {2, 2, 70, 7629},
    {2, 2, 72, 7869},
    {2, 2, 74, 8070},
    {2, 2, 76, 8140},
    {2, 2, 78, 8140},
    {2, 2, 80, 10367},
    {2, 2, 82, 10411},
    {2, 1, 84, 10453},
    {2, 2, 85, 9880},
    {2, 1, 87, 9981},
    {1, 0, 88, 10487},
    {2, 2, 88, 10520},
    {2, 2, 90, 10520},
    {2, 2, 92, 10601},
    {1, 0, 94, 10647},
    {0, 0, 94, 0},
    {1, 1, 94, 10670},
    {0, 0, 95, 0},
    {0, 1, 95, 0},
    {1, 0, 96, 10774},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {0, 0, 96, 0},
    {2, 1, 96, 7524},
    {0, 0, 97, 0},
    {2, 1, 97, 7524},
    {0, 1, 98, 0},
    {1, 0, 99, 10859},
    {0, 1, 99, 0},
    {1, 0, 100, 10879},
    {0, 0, 100, 0},
    {2, 1, 100, 11027},
    {2, 2, 101, 11087},
    {0, 0, 103, 0},
    {0, 1, 103, 0},
    {0, 1, 104, 0},
    {1, 0, 105, 11178},
    {0, 1, 105, 0},
    {1, 0, 106, 11222},
    {1, 1, 106, 11258},
    {0, 0, 107, 0},
    {0, 1, 107, 0},
    {1, 0, 108, 11330},
    {0, 1, 108, 0},
    {0, 1, 109, 0},
    {1, 0, 110, 11370},
    {0, 1, 110, 0},
    {0, 1, 111, 0},
    {1, 0, 112, 11433},
    {0, 2, 112, 0},
    {1, 0, 114, 11505},
    {0, 0, 114, 0},
    {2, 2, 114, 11526},
    {0, 0, 116, 0},
    {0, 0, 116, 0},
    {0, 0, 116, 0},
    {2, 1, 116, 11634},
    {0, 0, 117, 0},
    {2, 2, 117, 9981},
    {1, 0, 119, 11705},
    {2, 1, 119, 11789},
    {1, 1, 120, 11809},
    {0, 0, 121, 0},
    {0, 0, 121, 0},
    {2, 1, 121, 11894},
    {2, 2, 122, 11894},
    {0, 0, 124, 0},
    {0, 0, 124, 0},
    {2, 2, 124, 11973},
    {2, 2, 126, 12028},
    {2, 2, 128, 12052},
    {2, 2, 130, 12195},
    {2, 3, 132, 7869},
    {2, 3, 135, 12504},
    {2, 3, 138, 12195},
    {2, 3, 141, 10234},
    {2, 3, 144, 12655},
    {2, 2, 147, 12696},
    {2, 3, 149, 12747},
    {2, 2, 152, 12830},
    {2, 3, 154, 12881},
    {1, 1, 157, 12915},
    {0, 0, 158, 0},
    {1, 1, 158, 12936},
    {1, 2, 159, 12970},
    {0, 0, 161, 0},
    {0, 0, 161, 0},
    {2, 2, 161, 8459},
    {2, 1, 163, 13008},
    {1, 2, 164, 8653},
    {2, 2, 166, 9083},
    {2, 1, 168, 9117},
    {2, 1, 169, 13037},
    {2, 2, 170, 9822},
    {2, 2, 172, 9822},
    {2, 2, 174, 10234},
    {2, 2, 176, 10312},
    {2, 2, 178, 7629},
    {2, 2, 180, 7869},
    {2, 2, 182, 8070},
    {2, 2, 184, 8140},
    {2, 2, 186, 8140},
    {2, 2, 188, 10367},
    {2, 2, 190, 9880},
    {1, 1, 192, 13190},
    {2, 1, 193, 9652},
    {2, 1, 194, 9699},
    {2, 1, 195, 9228},
    {2, 1, 196, 13205},
    {2, 1, 197, 9325},
    {2, 1, 198, 9363},
    {2, 1, 199, 9386},
    {2, 1, 200, 9437},
    {0, 1, 201, 0},
    {1, 1, 202, 10008},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {2, 1, 203, 8140},
    {0, 1, 204, 0},
    {0, 1, 205, 0},
    {1, 0, 206, 10647},
    {2, 3, 206, 10520},
    {0, 0, 209, 0},
    {2, 2, 209, 10520},
    {0, 0, 211, 0},
    {2, 1, 211, 13574},
    {1, 0, 212, 13635},
    {0, 1, 212, 0},
    {1, 0, 213, 13665},
    {0, 1, 213, 0},
    {0, 1, 214, 0},
    {1, 1, 215, 13699},
    {0, 0, 216, 0},
    {0, 1, 216, 0},
    {1, 0, 217, 13758},
    {0, 0, 217, 0},
    {1, 0, 217, 13806},
    {0, 0, 217, 0},
    {0, 1, 217, 0},
    {1, 1, 218, 13978},
    {1, 0, 219, 14005},
    {1, 0, 219, 14005},
    {1, 0, 219, 14005},
    {1, 0, 219, 14005},
    {1, 0, 219, 14005},
    {0, 0, 219, 0},
    {1, 1, 219, 14242},
    {0, 0, 220, 0},
    {0, 0, 220, 0},
    {0, 0, 220, 0},
    {0, 0, 220, 0},
    {0, 0, 220, 0},
    {0, 0, 220, 0},
    {0, 0, 220, 0},
    {0, 0, 220, 0},
    {1, 0, 220, 14512},
    {0, 0, 220, 0},
    {0, 0, 220, 0},
    {1, 0, 220, 14512},
    {0, 1, 220, 0},
    {1, 0, 221, 14613},
    {1, 0, 221, 14782},
    {1, 0, 221, 14613},
    {1, 0, 221, 14613},
    {2, 1, 221, 14921},
    {1, 0, 222, 14613},
    {1, 0, 222, 14613},
    {1, 0, 222, 14613},
    {1, 0, 222, 14613},
    {1, 0, 222, 15136},
    {0, 0, 222, 0},
    {1, 0, 222, 14613},
    {1, 0, 222, 14613},
    {0, 0, 222, 0},
    {1, 0, 222, 15223},
    {0, 0, 222, 0},
    {1, 0, 222, 14613},
    {0, 0, 222, 0},
    {1, 0, 222, 15406},
    {0, 1, 222, 0},
    {1, 0, 223, 15454},
    {1, 0, 223, 15474},
    {1, 0, 223, 15497},
    {2, 1, 223, 15676},
    {0, 2, 224, 0},
    {1, 1, 226, 15474},
    {1, 1, 227, 15739},
    {1, 0, 228, 15764},
    {2, 2, 228, 15852},
    {2, 2, 230, 15922},
    {2, 2, 232, 15922},
    {2, 3, 234, 15922},
    {0, 1, 237, 0},
    {0, 1, 238, 0},
    {2, 2, 239, 16109},
    {2, 2, 241, 16109},
    {2, 2, 243, 16109},
    {2, 2, 245, 16288},
    {2, 2, 247, 16288},
    {2, 2, 249, 12028},
    {2, 2, 251, 12052},
    {1, 1, 253, 16361},
    {1, 0, 254, 14613},
    {2, 1, 254, 16456},
    {2, 1, 255, 16539},
    {1, 0, 256, 14613},
    {0, 1, 256, 0},
    {2, 2, 257, 11973},
    {2, 2, 259, 12028},
    {2, 2, 261, 12052},
    {1, 1, 263, 16361},
    {1, 0, 264, 14613},
    {2, 1, 264, 16288},
    {0, 1, 265, 0},
    {1, 0, 266, 16676},
    {2, 1, 266, 16288},
    {0, 1, 267, 0},
    {0, 1, 268, 0},
    {1, 0, 269, 16823},
    {2, 2, 269, 16288},
    {2, 1, 271, 16288},
    {0, 1, 272, 0},
    {1, 0, 273, 16899},
    {0, 1, 273, 0},
    {2, 2, 274, 16937},
    {2, 2, 276, 16937},
    {2, 1, 278, 16288},
    {0, 1, 279, 0},
    {1, 0, 280, 16899},
    {1, 0, 280, 17179},
    {2, 2, 280, 12028},
    {1, 1, 282, 12915},
    {0, 0, 283, 0},
    {0, 0, 283, 0},
    {2, 1, 283, 17362},
    {2, 1, 284, 17424},
    {1, 1, 285, 17488},
    {0, 0, 286, 0},
    {1, 0, 286, 17578},
    {1, 0, 286, 17578},
    {0, 1, 286, 0},
    {2, 2, 287, 17806},
    {2, 1, 289, 17806},
    {2, 2, 290, 17806},
    {1, 0, 292, 17921},
    {0, 1, 292, 0},
    {2, 2, 293, 17990},
    {2, 1, 295, 17990},
    {1, 0, 296, 18030},
    {0, 1, 296, 0},
    {2, 0, 297, 18047},
    {2, 1, 297, 18090},
    {2, 1, 298, 18144},
    {2, 2, 299, 17990},
    {2, 3, 301, 18197},
    {2, 2, 304, 18258},
    {2, 2, 306, 17990},
    {2, 1, 308, 18310},
    {2, 1, 309, 18354},
    {2, 1, 310, 18405},
    {2, 1, 311, 18435},
    {2, 1, 312, 18479},
    {2, 1, 313, 18527},
    {2, 1, 314, 18572},
    {2, 1, 315, 18614},
    {2, 1, 316, 18652},
    {2, 2, 317, 18689},
    {2, 2, 319, 18746},
    {2, 1, 321, 18771},
    {2, 1, 322, 18819},
    {2, 1, 323, 18860},
    {2, 1, 324, 18934},
    {1, 0, 325, 18030},
    {0, 1, 325, 0},
    {2, 0, 326, 18090},
    {0, 0, 326, 0},
    {2, 1, 326, 18030},
    {2, 2, 327, 18966},
    {1, 0, 329, 19001},
    {0, 1, 329, 0},
    {1, 1, 330, 19080},
    {2, 1, 331, 13008},
    {2, 1, 332, 19135},
    {1, 0, 333, 19182},
    {2, 1, 333, 19233},
    {2, 1, 334, 19315},
    {2, 1, 335, 19363},
    {2, 1, 336, 19410},
    {2, 1, 337, 19363},
    {2, 2, 338, 19449},
    {2, 1, 340, 19508},
    {2, 1, 341, 13205},
    {2, 1, 342, 9437},
    {2, 1, 343, 13205},
    {2, 2, 344, 13205},
    {1, 0, 346, 19003},
    {2, 1, 346, 19763},
    {2, 1, 347, 9437},
    {1, 0, 348, 19813},
    {2, 2, 348, 19881},
    {2, 1, 350, 13008},
    {2, 1, 351, 19931},
    {2, 2, 352, 19950},
    {2, 2, 354, 19995},
    {2, 2, 356, 20040},
    {2, 1, 358, 9180},
    {2, 1, 359, 9437},
    {2, 1, 360, 20057},
    {2, 2, 361, 20106},
    {2, 2, 363, 19881},
    {2, 3, 365, 19881},
    {2, 2, 368, 9981},
    {2, 2, 370, 20140},
    {2, 2, 372, 20190},
    {1, 0, 374, 19813},
    {2, 1, 374, 20249},
    {2, 2, 375, 19881},
    {2, 2, 377, 19881},
    {2, 2, 379, 20316},
    {2, 2, 381, 20360},
    {2, 2, 383, 9437},
    {2, 2, 385, 20548},
    {2, 2, 387, 20057},
    {2, 3, 389, 20624},
    {2, 2, 392, 20709},
    {1, 0, 394, 20746},
    {2, 1, 394, 13008},
    {2, 1, 395, 9117},
    {2, 1, 396, 20763},
    {2, 1, 397, 11789},
    {2, 1, 398, 9699},
    {0, 1, 399, 0},
    {2, 2, 400, 11789},
    {2, 3, 402, 9981},
    {2, 4, 405, 19135},
    {1, 0, 409, 20988},
    {2, 1, 409, 13008},
    {2, 1, 410, 13008},
    {2, 1, 411, 13008},
    {2, 1, 412, 13008},
    {1, 0, 413, 21138},
    {2, 1, 413, 21222},
    {2, 1, 414, 21237},
    {2, 1, 415, 9363},
    {2, 1, 416, 9325},
    {2, 1, 417, 21260},
    {2, 1, 418, 21278},
    {2, 1, 419, 21362},
    {2, 2, 420, 21410},
    {1, 0, 422, 21436},
    {2, 1, 422, 9522},
    {1, 0, 423, 21465},
    {1, 0, 423, 21492},
    {1, 0, 423, 21465},
    {2, 2, 423, 21541},
    {2, 2, 425, 21595},
    {2, 2, 427, 21648},
    {2, 3, 429, 21716},
    {2, 3, 432, 21764},
    {2, 3, 435, 21716},
    {2, 2, 438, 21815},
    {2, 2, 440, 19763},
    {2, 2, 442, 21815},
    {2, 2, 444, 21846},
    {2, 2, 446, 21880},
    {2, 3, 448, 21880},
    {2, 3, 451, 21915},
    {2, 2, 454, 22060},
    {2, 3, 456, 21595},
    {2, 2, 459, 22060},
    {2, 2, 461, 22152},
    {2, 2, 463, 21846},
    {2, 2, 465, 22203},
    {1, 0, 467, 22243},
    {2, 2, 467, 22296},
    {2, 3, 469, 22380},
    {2, 2, 472, 22415},
    {2, 3, 474, 22415},
    {2, 3, 477, 22415},
    {2, 3, 480, 22415},
    {2, 2, 483, 22536},
    {1, 0, 485, 22568},
    {2, 2, 485, 22605},
    {2, 2, 487, 22605},
    {2, 2, 489, 22656},
    {1, 0, 491, 22698},
    {2, 2, 491, 22739},
    {2, 1, 493, 22785},
    {1, 0, 494, 22814},
    {2, 1, 494, 22886},
    {1, 0, 495, 22931},
    {0, 1, 495, 0},
    {2, 2, 496, 22974},
    {1, 0, 498, 23009},
    {2, 1, 498, 11634},
    {2, 1, 499, 11634},
    {2, 2, 500, 23284},
    {2, 2, 502, 23352},
    {2, 2, 504, 23413},
    {2, 3, 506, 23454},
    {2, 2, 509, 23498},
    {2, 2, 511, 23560},
    {2, 2, 513, 13008},
    {0, 1, 515, 0},
    {0, 2, 516, 0},
    {0, 2, 518, 0},
    {1, 1, 520, 23674},
    {1, 0, 521, 23676},
    {2, 2, 521, 23712},
    {2, 2, 523, 11634},
    {0, 1, 525, 0},
    {0, 1, 526, 0},
    {1, 0, 527, 23814},
    {0, 1, 527, 0},
    {0, 1, 528, 0},
    {2, 2, 529, 23897},
    {2, 2, 531, 23956},
    {2, 2, 533, 23988},
    {1, 0, 535, 23814},
    {0, 1, 535, 0},
    {1, 1, 536, 24069},
    {2, 1, 537, 23352},
    {2, 1, 538, 23413},
    {2, 2, 539, 23454},
    {1, 0, 541, 23674},
    {2, 1, 541, 23352},
    {1, 0, 542, 23674},
    {0, 1, 542, 0},
    {2, 2, 543, 23352},
    {2, 2, 545, 23712},
    {2, 3, 547, 23454},
    {1, 0, 550, 24208},
    {0, 1, 550, 0},
    {2, 2, 551, 23352},
    {2, 2, 553, 23454},
    {1, 0, 555, 24208},
    {0, 1, 555, 0},
    {2, 2, 556, 23352},
    {2, 3, 558, 23454},
    {2, 2, 561, 24358},
    {2, 2, 563, 13008},
    {1, 0, 565, 24208},
    {0, 1, 565, 0},
    {2, 1, 566, 23352},
    {1, 0, 567, 24466},
    {0, 1, 567, 0},
    {2, 2, 568, 23352},
    {1, 0, 570, 24583},
    {0, 1, 570, 0},
    {0, 1, 571, 0},
    {2, 2, 572, 23454},
    {1, 0, 574, 23814},
    {0, 1, 574, 0},
    {1, 0, 575, 24672},
    {1, 0, 575, 24690},
    {1, 0, 575, 24730},
    {2, 1, 575, 19995},
    {1, 0, 576, 19813},
    {0, 1, 576, 0},
    {0, 1, 577, 0},
    {2, 2, 578, 19995},
    {2, 2, 580, 19995},
    {2, 2, 582, 24950},
    {1, 1, 584, 24998},
    {2, 1, 585, 25158},
    {2, 2, 586, 20190},
    {2, 2, 588, 25250},
    {1, 0, 590, 19813},
    {2, 1, 590, 25327},
    {2, 2, 591, 19995},
    {1, 1, 593, 19813},
    {0, 0, 594, 0},
    {0, 1, 594, 0},
    {2, 0, 595, 25375},
    {0, 1, 595, 0},
    {2, 1, 596, 19995},
    {2, 1, 597, 7524},
    {1, 0, 598, 25414},
    {0, 1, 598, 0},
    {1, 0, 599, 25414},
    {2, 2, 599, 25525},
    {2, 2, 601, 25525},
    {2, 1, 603, 25580},
    {2, 1, 604, 25707},
    {2, 1, 605, 25580},
    {1, 0, 606, 25779},
    {2, 2, 606, 25525},
    {1, 0, 608, 25779},
    {0, 1, 608, 0},
    {2, 2, 609, 25877},
    {2, 2, 611, 25918},
    {2, 1, 613, 25961},
    {1, 0, 614, 25999},
    {1, 0, 614, 25779},
    {1, 0, 614, 25779},
    {0, 2, 614, 0},
    {2, 1, 616, 26119},
    {1, 1, 617, 26174},
    {2, 1, 618, 26215},
    {2, 1, 619, 26215},
    {2, 1, 620, 26215},
    {1, 0, 621, 26174},
    {1, 1, 621, 26330},
    {2, 0, 622, 26215},
    {0, 1, 622, 0},
    {2, 1, 623, 26395},
    {2, 1, 624, 26413},
    {1, 0, 625, 18068},
    {2, 0, 625, 26427},
    {2, 0, 625, 26472},
    {2, 0, 625, 26507},
    {0, 1, 625, 0},
    {2, 1, 626, 26591},
    {1, 0, 627, 26629},
    {2, 0, 627, 26649},
    {2, 0, 627, 26686},
    {2, 1, 627, 26788},
    {2, 1, 628, 26839},
    {1, 0, 629, 26869},
    {0, 1, 629, 0},
    {2, 1, 630, 26994},
    {1, 0, 631, 27029},
    {2, 1, 631, 27103},
    {2, 1, 632, 27137},
    {2, 1, 633, 27137},
    {1, 0, 634, 27160},
    {2, 1, 634, 27211},
    {2, 2, 635, 27269},
    {1, 0, 637, 27306},
    {2, 2, 637, 27338},
    {1, 0, 639, 27383},
    {2, 0, 639, 27402},
    {0, 1, 639, 0},
    {2, 1, 640, 26215},
    {1, 0, 641, 26174},
    {1, 2, 641, 27648},
    {2, 2, 643, 27696},
    {0, 0, 645, 0},
    {0, 1, 645, 0},
    {0, 1, 646, 0},
    {0, 1, 647, 0},
    {1, 0, 648, 25999},
    {1, 2, 648, 27648},
    {2, 1, 650, 27941},
    {1, 0, 651, 27973},
    {0, 1, 651, 0},
    {1, 2, 652, 27648},
    {2, 1, 654, 28077},
    {2, 1, 655, 28127},
    {2, 2, 656, 28191},
    {2, 2, 658, 28230},
    {1, 0, 660, 28280},
    {0, 1, 660, 0},
    {2, 1, 661, 28335},
    {2, 2, 662, 28230},
    {1, 0, 664, 28280},
    {0, 1, 664, 0},
    {2, 1, 665, 28442},
    {2, 2, 666, 28473},
    {1, 0, 668, 28280},
    {1, 2, 668, 27648},
    {2, 1, 670, 28541},
    {2, 1, 671, 28609},
    {2, 1, 672, 28645},
    {0, 1, 673, 0},
    {0, 1, 674, 0},
    {1, 0, 675, 28280},
    {2, 1, 675, 28853},
    {0, 1, 676, 0},
    {1, 0, 677, 28904},
    {2, 0, 677, 28931},
    {2, 0, 677, 28947},
    {2, 1, 677, 29050},
    {1, 0, 678, 29087},
    {1, 2, 678, 27648},
    {2, 1, 680, 29121},
    {0, 0, 681, 0},
    {1, 2, 681, 27648},
    {2, 1, 683, 29162},
    {0, 0, 684, 0},
    {2, 0, 684, 29203},
    {1, 2, 684, 27648},
    {2, 1, 686, 29268},
    {2, 2, 687, 29329},
    {2, 1, 689, 29384},
    {2, 1, 690, 29463},
    {0, 1, 691, 0},
    {1, 0, 692, 29552},
    {0, 1, 692, 0},
    {2, 1, 693, 29575},
    {1, 0, 694, 29611},
    {2, 0, 694, 29627},
    {2, 1, 694, 29648},
    {1, 0, 695, 29687},
    {0, 1, 695, 0},
    {1, 2, 696, 27648},
    {2, 0, 698, 29705},
    {0, 1, 698, 0},
    {1, 0, 699, 25999},
    {0, 1, 699, 0},
    {2, 1, 700, 29804},
    {2, 1, 701, 29852},
    {2, 0, 702, 29893},
    {0, 1, 702, 0},
    {1, 0, 703, 29950},
    {0, 1, 703, 0},
    {2, 0, 704, 29984},
    {0, 1, 704, 0},
    {2, 0, 705, 30046},
    {2, 1, 705, 30046},
    {2, 1, 706, 30133},
    {1, 0, 707, 21436},
    {1, 0, 707, 30197},
    {0, 1, 707, 0},
    {2, 2, 708, 30273},
    {2, 1, 710, 30328},
    {2, 1, 711, 30397},
    {2, 1, 712, 30440},
    {1, 0, 713, 30474},
    {0, 0, 713, 0},
    {1, 2, 713, 27648},
    {2, 0, 715, 30494},
    {2, 1, 715, 30563},
    {1, 0, 716, 30602},
    {0, 1, 716, 0},
    {1, 0, 717, 30687},
    {0, 1, 717, 0},
    {2, 2, 718, 30730},
    {2, 1, 720, 30794},
    {1, 0, 721, 30831},
    {0, 1, 721, 0},
    {2, 1, 722, 30730},
    {1, 0, 723, 30831},
    {0, 1, 723, 0},
    {0, 2, 724, 0},
    {2, 1, 726, 30930},
    {1, 0, 727, 25999},
    {0, 1, 727, 0},
    {0, 1, 728, 0},
    {1, 0, 729, 25999},
    {0, 1, 729, 0},
    {0, 2, 730, 0},
    {1, 0, 732, 31026},
    {0, 1, 732, 0},
    {2, 1, 733, 31083},
    {1, 0, 734, 28280},
    {0, 2, 734, 0},
    {2, 2, 736, 31216},
    {2, 2, 738, 27338},
    {2, 2, 740, 31325},
    {2, 2, 742, 31394},
    {2, 2, 744, 31487},
    {1, 1, 746, 31551},
    {2, 2, 747, 31593},
    {1, 2, 749, 31682},
    {2, 2, 751, 31698},
    {2, 2, 753, 31698},
    {1, 1, 755, 31836},
    {1, 2, 756, 31836},
    {1, 1, 758, 31836},
    {2, 2, 759, 31698},
    {2, 3, 761, 31698},
    {1, 0, 764, 31682},
    {2, 2, 764, 30563},
    {2, 1, 766, 32045},
    {2, 2, 767, 32074},
    {2, 2, 769, 31593},
    {2, 2, 771, 30563},
    {1, 0, 773, 31593},
    {2, 1, 773, 31698},
    {1, 0, 774, 31836},
    {2, 0, 774, 32115},
    {1, 1, 774, 32178},
    {0, 0, 775, 0},
    {0, 1, 775, 0},
    {2, 1, 776, 32235},
    {2, 2, 777, 32235},
    {2, 2, 779, 32344},
    {2, 2, 781, 32420},
    {2, 1, 783, 32483},
    {1, 0, 784, 32543},
    {0, 1, 784, 0},
    {1, 1, 785, 32661},
    {2, 1, 786, 33121},
    {2, 1, 787, 33258},
    {2, 1, 788, 33325},
    {2, 1, 789, 33360},
    {2, 2, 790, 33432},
    {2, 2, 792, 33490},
    {2, 1, 794, 33535},
    {1, 0, 795, 33559},
    {2, 0, 795, 33585},
    {2, 2, 795, 33615},
    {1, 1, 797, 33651},
    {0, 0, 798, 0},
    {0, 1, 798, 0},
    {1, 0, 799, 33696},
    {0, 1, 799, 0},
    {2, 0, 800, 33752},
    {1, 1, 800, 33829},
    {0, 1, 801, 0},
    {1, 1, 802, 33861},
    {2, 0, 803, 33752},
    {2, 1, 803, 33882},
    {1, 0, 804, 33929},
    {2, 1, 804, 34005},
    {1, 0, 805, 34030},
    {2, 0, 805, 34057},
    {2, 1, 805, 34279},
    {1, 0, 806, 25999},
    {2, 1, 806, 34399},
    {2, 1, 807, 34399},
    {0, 1, 808, 0},
    {1, 0, 809, 34502},
    {2, 1, 809, 34399},
    {0, 1, 810, 0},
    {1, 0, 811, 34502},
    {2, 1, 811, 34666},
    {1, 0, 812, 34705},
    {2, 2, 812, 34756},
    {2, 1, 814, 34844},
    {2, 1, 815, 34399},
    {0, 1, 816, 0},
    {1, 0, 817, 34966},
    {2, 1, 817, 35072},
    {1, 0, 818, 33929},
    {2, 1, 818, 35233},
    {2, 1, 819, 35319},
    {2, 1, 820, 35580},
    {2, 1, 821, 35639},
    {2, 1, 822, 35776},
    {2, 1, 823, 35819},
    {1, 0, 824, 35849},
    {0, 1, 824, 0},
    {0, 1, 825, 0},
    {1, 0, 826, 25999},
    {0, 1, 826, 0},
    {0, 1, 827, 0},
    {0, 1, 828, 0},
    {2, 2, 829, 35319},
    {2, 2, 831, 36250},
    {2, 1, 833, 34399},
    {2, 2, 834, 36386},
    {2, 2, 836, 36464},
    {2, 2, 838, 36464},
    {2, 2, 840, 35319},
    {2, 2, 842, 36665},
    {2, 2, 844, 35819},
    {1, 0, 846, 36685},
    {2, 1, 846, 36727},
    {2, 1, 847, 36727},
    {1, 0, 848, 36764},
    {2, 0, 848, 34399},
    {2, 2, 848, 29627},
    {0, 1, 850, 0},
    {1, 0, 851, 36801},
    {2, 1, 851, 36836},
    {1, 0, 852, 36897},
    {2, 1, 852, 37453},
    {2, 1, 853, 37535},
    {1, 0, 854, 37562},
    {0, 1, 854, 0},
    {2, 2, 855, 37453},
    {2, 1, 857, 37660},
    {1, 0, 858, 37693},
    {2, 1, 858, 37743},
    {2, 2, 859, 12195},
    {0, 1, 861, 0},
    {1, 0, 862, 37743},
    {2, 1, 862, 37870},
    {2, 1, 863, 37870},
    {1, 0, 864, 37870},
    {0, 1, 864, 0},
    {0, 1, 865, 0},
    {2, 2, 866, 37660},
    {2, 1, 868, 37893},
    {2, 1, 869, 37893},
    {1, 0, 870, 37693},
    {2, 1, 870, 37893},
    {1, 0, 871, 37564},
    {2, 1, 871, 38851},
    {1, 1, 872, 38953},
    {1, 1, 873, 38953},
    {0, 0, 874, 0},
    {0, 1, 874, 0},
    {1, 0, 875, 38985},
    {1, 0, 875, 39012},
    {2, 1, 875, 39089},
    {1, 1, 876, 39131},
    {0, 0, 877, 0},
    {2, 1, 877, 39188},
    {2, 1, 878, 39188},
    {2, 1, 879, 39220},
    {0, 0, 880, 0},
    {0, 1, 880, 0},
    {1, 0, 881, 39248},
    {2, 2, 881, 39269},
    {0, 1, 883, 0},
    {1, 0, 884, 39291},
    {2, 1, 884, 39337},
    {2, 1, 885, 39374},
    {2, 1, 886, 39419},
    {0, 1, 887, 0},
    {1, 0, 888, 39455},
    {0, 0, 888, 0},
    {1, 0, 888, 39473},
    {2, 1, 888, 39510},
    {0, 0, 889, 0},
    {2, 1, 889, 39561},
    {1, 1, 890, 39624},
    {2, 0, 891, 39654},
    {1, 1, 891, 39624},
    {2, 0, 892, 39683},
    {0, 1, 892, 0},
    {2, 1, 893, 39754},
    {2, 1, 894, 39785},
    {2, 1, 895, 39860},
    {2, 2, 896, 39916},
    {1, 0, 898, 39949},
    {2, 0, 898, 39968},
    {2, 1, 898, 40117},
    {2, 2, 899, 40248},
    {2, 1, 901, 40321},
    {2, 1, 902, 40117},
    {2, 2, 903, 40391},
    {2, 1, 905, 40454},
    {2, 1, 906, 39754},
    {1, 0, 907, 40493},
    {0, 1, 907, 0},
    {2, 1, 908, 39754},
    {2, 1, 909, 39860},
    {1, 0, 910, 40611},
    {2, 1, 910, 40321},
    {0, 1, 911, 0},
    {1, 0, 912, 40713},
    {2, 1, 912, 40794},
    {1, 0, 913, 40814},
    {1, 0, 913, 40841},
    {2, 0, 913, 40860},
    {2, 1, 913, 39654},
    {2, 1, 914, 39754},
    {0, 1, 915, 0},
    {1, 0, 916, 40841},
    {2, 2, 916, 39561},
    {2, 2, 918, 41005},
    {1, 0, 920, 41038},
    {2, 1, 920, 41078},
    {1, 0, 921, 41107},
    {2, 0, 921, 20249},
    {0, 1, 921, 0},
    {2, 0, 922, 41136},
    {2, 1, 922, 41240},
    {2, 1, 923, 41301},
    {0, 1, 924, 0},
    {1, 0, 925, 41332},
    {2, 0, 925, 41301},
    {0, 1, 925, 0},
    {0, 1, 926, 0},
    {2, 1, 927, 41444},
    {2, 1, 928, 41444},
    {1, 0, 929, 41498},
    {0, 1, 929, 0},
    {1, 0, 930, 41332},
    {1, 0, 930, 41107},
    {2, 1, 930, 41574},
    {0, 1, 931, 0},
    {1, 0, 932, 41626},
    {2, 1, 932, 41827},
    {2, 1, 933, 18030},
    {0, 1, 934, 0},
    {0, 1, 935, 0},
    {1, 0, 936, 41626},
    {2, 1, 936, 41827},
    {2, 2, 937, 41444},
    {0, 1, 939, 0},
    {1, 0, 940, 42297},
    {2, 3, 940, 42365},
    {2, 2, 943, 42365},
    {2, 2, 945, 42405},
    {0, 1, 947, 0},
    {1, 0, 948, 42452},
    {2, 1, 948, 42567},
    {2, 2, 949, 7524},
    {0, 2, 951, 0},
    {0, 2, 953, 0},
    {1, 0, 955, 42757},
    {2, 1, 955, 42834},
    {2, 1, 956, 42834},
    {0, 1, 957, 0},
    {1, 0, 958, 42937},
    {2, 0, 958, 42963},
    {0, 0, 958, 0},
    {0, 1, 958, 0},
    {1, 0, 959, 43005},
    {1, 0, 959, 43023},
    {2, 1, 959, 19995},
    {2, 1, 960, 7524},
    {2, 1, 961, 7524},
    {2, 1, 962, 7524},
    {2, 1, 963, 43771},
    {0, 1, 964, 0},
    {2, 1, 965, 43987},
    {2, 2, 966, 44386},
    {2, 1, 968, 44386},
    {2, 1, 969, 17806},
    {2, 2, 970, 44386},
    {2, 1, 972, 44791},
    {2, 1, 973, 44997},
    {2, 2, 974, 44386},
    {2, 1, 976, 44791},
    {2, 1, 977, 45432},
    {2, 1, 978, 45683},
    {2, 1, 979, 45763},
    {2, 1, 980, 9822},
    {1, 1, 981, 46046},
    {0, 1, 982, 0},
    {1, 1, 983, 46185},
    {0, 0, 984, 0},
    {2, 1, 984, 7524},
    {0, 0, 985, 0},
    {2, 1, 985, 46480},
    {2, 1, 986, 19995},
    {2, 1, 987, 7524},
    {2, 1, 988, 43771},
    {2, 1, 989, 45763},
    {2, 1, 990, 9822},
    {0, 1, 991, 0},
    {1, 1, 992, 46046},
    {0, 1, 993, 0},
    {1, 0, 994, 46782},
    {2, 1, 994, 7524},
    {2, 1, 995, 19995},
    {2, 1, 996, 19995},
    {0, 1, 997, 0},
    {0, 1, 998, 0},
    {1, 0, 999, 46863},
    {2, 1, 999, 7524},
    {2, 1, 1000, 7524},
    {1, 0, 1001, 46863},
    {2, 2, 1001, 19995},
    {2, 1, 1003, 45432},
    {2, 1, 1004, 7524},
    {2, 1, 1005, 7524},
    {2, 1, 1006, 7524},
    {1, 1, 1007, 19813},
    {1, 0, 1008, 46863},
    {2, 1, 1008, 47158},
    {2, 1, 1009, 47278},
    {2, 1, 1010, 47158},
    {2, 1, 1011, 13008},
    {2, 1, 1012, 47158},
    {2, 1, 1013, 7524},
    {2, 1, 1014, 7524},
    {0, 1, 1015, 0},
    {1, 1, 1016, 47413},
    {0, 1, 1017, 0},
    {1, 0, 1018, 46863},
    {2, 1, 1018, 47456},
    {2, 1, 1019, 47456},
    {2, 1, 1020, 47518},
    {1, 0, 1021, 47560},
    {0, 1, 1021, 0},
    {1, 1, 1022, 47654},
    {2, 0, 1023, 47696},
    {0, 1, 1023, 0},
    {2, 2, 1024, 47804},
    {2, 1, 1026, 47804},
    {1, 0, 1027, 47874},
    {2, 1, 1027, 47804},
    {2, 1, 1028, 47804},
    {0, 1, 1029, 0},
    {1, 0, 1030, 47874},
    {2, 1, 1030, 15922},
    {2, 1, 1031, 15922},
    {2, 3, 1032, 48099},
    {1, 0, 1035, 48143},
    {2, 1, 1035, 47696},
    {1, 0, 1036, 47874},
    {2, 1, 1036, 48200},
    {0, 1, 1037, 0},
    {1, 0, 1038, 48241},
    {2, 1, 1038, 7524},
    {2, 1, 1039, 47158},
    {0, 0, 1040, 0},
    {0, 0, 1040, 0},
    {0, 1, 1040, 0},
    {2, 1, 1041, 48434},
    {2, 3, 1042, 48549},
    {2, 1, 1045, 48598},
    {2, 1, 1046, 48670},
    {2, 5, 1047, 48784},
    {2, 3, 1052, 48892},
    {1, 2, 1055, 48944},
    {2, 3, 1057, 10367},
    {2, 3, 1060, 49206},
    {2, 3, 1063, 10367},
    {1, 0, 1066, 48944},
    {2, 1, 1066, 49266},
    {0, 1, 1067, 0},
    {1, 0, 1068, 49319},
    {2, 1, 1068, 49362},
    {0, 0, 1069, 0},
    {2, 0, 1069, 49379},
    {2, 2, 1069, 49266},
    {1, 0, 1071, 49422},
    {0, 1, 1071, 0},
    {2, 1, 1072, 49454},
    {1, 0, 1073, 49489},
    {0, 0, 1073, 0},
    {2, 0, 1073, 49524},
    {0, 1, 1073, 0},
    {0, 1, 1074, 0},
    {2, 2, 1075, 49597},
    {2, 1, 1077, 48434},
    {2, 1, 1078, 49671},
    {1, 0, 1079, 48944},
    {0, 1, 1079, 0},
    {2, 1, 1080, 49740},
    {1, 0, 1081, 48944},
    {2, 1, 1081, 48434},
    {2, 1, 1082, 48434},
    {0, 1, 1083, 0},
    {1, 0, 1084, 48944},
    {2, 0, 1084, 49815},
    {0, 1, 1084, 0},
    {1, 0, 1085, 48944},
    {0, 1, 1085, 0},
    {0, 1, 1086, 0},
    {2, 1, 1087, 48434},
    {2, 1, 1088, 49740},
    {2, 3, 1089, 48892},
    {2, 2, 1092, 48892},
    {2, 2, 1094, 49934},
    {2, 2, 1096, 49206},
    {2, 2, 1098, 49206},
    {1, 0, 1100, 48944},
    {2, 2, 1100, 10367},
    {2, 1, 1102, 50209},
    {2, 1, 1103, 49206},
    {2, 1, 1104, 49206},
    {2, 1, 1105, 48892},
    {2, 1, 1106, 48892},
    {2, 2, 1107, 48892},
    {2, 1, 1109, 48892},
    {2, 1, 1110, 10367},
    {2, 1, 1111, 10367},
    {2, 1, 1112, 49524},
    {0, 1, 1113, 0},
    {1, 0, 1114, 48944},
    {1, 0, 1114, 49319},
    {0, 1, 1114, 0},
    {0, 1, 1115, 0},
    {0, 1, 1116, 0},
    {1, 0, 1117, 49319},
    {2, 2, 1117, 49266},
    {1, 0, 1119, 49422},
    {2, 0, 1119, 50755},
    {2, 0, 1119, 50787},
    {1, 1, 1119, 50841},
    {2, 0, 1120, 50873},
    {2, 0, 1120, 50924},
    {2, 0, 1120, 50948},
    {2, 1, 1120, 50998},
    {1, 0, 1121, 51032},
    {2, 2, 1121, 50998},
    {2, 2, 1123, 50998},
    {1, 0, 1125, 51087},
    {2, 2, 1125, 51100},
    {1, 0, 1127, 51119},
    {2, 0, 1127, 51131},
    {1, 0, 1127, 14613},
    {0, 1, 1127, 0},
    {0, 1, 1128, 0},
    {0, 1, 1129, 0},
    {1, 0, 1130, 49319},
    {0, 1, 1130, 0},
    {2, 1, 1131, 51318},
    {1, 0, 1132, 51355},
    {1, 1, 1132, 51372},
    {2, 3, 1133, 49266},
    {2, 1, 1136, 51444},
    {1, 1, 1137, 51537},
    {0, 0, 1138, 0},
    {2, 1, 1138, 51318},
    {1, 0, 1139, 49319},
    {2, 1, 1139, 49362},
    {0, 1, 1140, 0},
    {1, 0, 1141, 49319},
    {2, 1, 1141, 26686},
    {0, 1, 1142, 0},
    {1, 0, 1143, 49319},
    {2, 1, 1143, 49524},
    {2, 1, 1144, 49524},
    {0, 1, 1145, 0},
    {1, 0, 1146, 48944},
    {2, 1, 1146, 51777},
    {2, 3, 1147, 50998},
    {1, 1, 1150, 51087},
    {0, 0, 1151, 0},
    {2, 2, 1151, 51843},
    {0, 1, 1153, 0},
    {1, 0, 1154, 49422},
    {2, 1, 1154, 50209},
    {1, 1, 1155, 51843},
    {2, 0, 1156, 51843},
    {2, 1, 1156, 26686},
    {0, 1, 1157, 0},
    {0, 1, 1158, 0},
    {1, 0, 1159, 51872},
    {2, 1, 1159, 51917},
    {1, 0, 1160, 49422},
    {2, 1, 1160, 51986},
    {0, 1, 1161, 0},
    {1, 0, 1162, 52035},
    {2, 2, 1162, 26686},
    {0, 1, 1164, 0},
    {1, 0, 1165, 52035},
    {2, 1, 1165, 52085},
    {0, 1, 1166, 0},
    {1, 0, 1167, 51355},
    {2, 0, 1167, 51843},
    {2, 1, 1167, 52171},
    {1, 0, 1168, 49422},
    {0, 1, 1168, 0},
    {2, 1, 1169, 52281},
    {2, 1, 1170, 52331},
    {2, 2, 1171, 52415},
    {1, 0, 1173, 52451},
    {0, 1, 1173, 0},
    {0, 1, 1174, 0},
    {2, 1, 1175, 52281},
    {2, 1, 1176, 52281},
    {2, 1, 1177, 52281},
    {1, 0, 1178, 52451},
    {2, 0, 1178, 52281},
    {0, 1, 1178, 0},
    {1, 0, 1179, 52727},
    {0, 1, 1179, 0},
    {2, 1, 1180, 52845},
    {2, 1, 1181, 52845},
    {2, 1, 1182, 52845},
    {1, 0, 1183, 52964},
    {0, 1, 1183, 0},
    {2, 1, 1184, 51318},
    {1, 0, 1185, 51355},
    {2, 0, 1185, 51318},
    {2, 1, 1185, 53182},
    {1, 0, 1186, 53232},
    {0, 1, 1186, 0},
    {2, 1, 1187, 53402},
    {2, 2, 1188, 53443},
    {2, 1, 1190, 53402},
    {1, 0, 1191, 53490},
    {0, 1, 1191, 0},
    {2, 0, 1192, 53402},
    {0, 1, 1192, 0},
    {1, 0, 1193, 49422},
    {0, 1, 1193, 0},
    {1, 0, 1194, 53531},
    {2, 0, 1194, 50209},
    {2, 0, 1194, 53563},
    {2, 0, 1194, 51843},
    {2, 0, 1194, 26686},
    {2, 0, 1194, 51843},
    {0, 1, 1194, 0},
    {0, 1, 1195, 0},
    {1, 0, 1196, 49319},
    {2, 1, 1196, 53664},
    {2, 2, 1197, 53691},
    {2, 2, 1199, 53747},
    {0, 1, 1201, 0},
    {1, 0, 1202, 53790},
    {0, 1, 1202, 0},
    {2, 2, 1203, 53837},
    {1, 0, 1205, 53856},
    {0, 1, 1205, 0},
    {2, 0, 1206, 53931},
    {0, 1, 1206, 0},
    {2, 1, 1207, 35819},
    {2, 1, 1208, 54196},
    {2, 1, 1209, 54233},
    {2, 1, 1210, 54878},
    {1, 0, 1211, 54919},
    {0, 1, 1211, 0},
    {0, 1, 1212, 0},
    {2, 1, 1213, 8070},
    {2, 1, 1214, 8070},
    {2, 1, 1215, 55240},
    {1, 0, 1216, 55282},
    {0, 1, 1216, 0},
    {2, 2, 1217, 23352},
    {2, 1, 1219, 55574},
    {2, 1, 1220, 53931},
    {2, 2, 1221, 54878},
    {1, 0, 1223, 55282},
    {0, 1, 1223, 0},
    {0, 1, 1224, 0},
    {2, 2, 1225, 55723},
    {2, 2, 1227, 54878},
    {2, 2, 1229, 55585},
    {1, 0, 1231, 55282},
    {0, 1, 1231, 0},
    {2, 1, 1232, 35819},
    {2, 1, 1233, 55723},
    {2, 1, 1234, 54878},
    {2, 1, 1235, 54878},
    {2, 1, 1236, 56270},
    {2, 1, 1237, 54233},
    {2, 1, 1238, 54878},
    {1, 0, 1239, 54919},
    {0, 1, 1239, 0},
    {1, 0, 1240, 55282},
    {0, 1, 1240, 0},
    {2, 2, 1241, 35819},
    {2, 2, 1243, 54233},
    {2, 2, 1245, 56270},
    {2, 2, 1247, 55723},
    {2, 2, 1249, 54878},
    {0, 1, 1251, 0},
    {0, 2, 1252, 0},
    {0, 2, 1254, 0},
    {0, 2, 1256, 0},
    {1, 0, 1258, 55282},
    {0, 1, 1258, 0},
    {1, 0, 1259, 55282},
    {0, 1, 1259, 0},
    {2, 1, 1260, 55723},
    {1, 0, 1261, 55282},
    {0, 1, 1261, 0},
    {2, 1, 1262, 56944},
    {1, 0, 1263, 56985},
    {2, 1, 1263, 56944},
    {1, 0, 1264, 55282},
    {2, 2, 1264, 57070},
    {2, 2, 1266, 57070},
    {1, 0, 1268, 54919},
    {1, 0, 1268, 14613},
    {2, 1, 1268, 57122},
    {1, 0, 1269, 19001},
    {2, 1, 1269, 57193},
    {2, 1, 1270, 57237},
    {1, 0, 1271, 57265},
    {0, 1, 1271, 0},
    {0, 1, 1272, 0},
    {2, 1, 1273, 57315},
    {1, 0, 1274, 57355},
    {0, 1, 1274, 0},
    {1, 0, 1275, 57404},
    {2, 3, 1275, 57434},
    {2, 3, 1278, 57434},
    {2, 1, 1281, 57434},
    {1, 0, 1282, 54919},
    {0, 1, 1282, 0},
    {2, 1, 1283, 57476},
    {1, 0, 1284, 54919},
    {2, 0, 1284, 57476},
    {0, 1, 1284, 0},
    {2, 2, 1285, 57613},
    {2, 2, 1287, 57613},
    {2, 1, 1289, 56944},
    {1, 0, 1290, 55282},
    {1, 0, 1290, 16361},
    {0, 1, 1290, 0},
    {1, 0, 1291, 14613},
    {1, 0, 1291, 55282},
    {0, 1, 1291, 0},
    {2, 0, 1292, 57696},
    {0, 1, 1292, 0},
    {1, 0, 1293, 16899},
    {2, 1, 1293, 57757},
    {1, 0, 1294, 57807},
    {2, 0, 1294, 57826},
    {2, 2, 1294, 35819},
    {2, 2, 1296, 57982},
    {0, 1, 1298, 0},
    {0, 1, 1299, 0},
    {1, 0, 1300, 58031},
    {0, 1, 1300, 0},
    {0, 1, 1301, 0},
    {1, 0, 1302, 58114},
    {2, 1, 1302, 7869},
    {2, 1, 1303, 7869},
    {2, 1, 1304, 58300},
    {2, 1, 1305, 58394},
    {2, 1, 1306, 58394},
    {0, 1, 1307, 0},
    {0, 1, 1308, 0},
    {1, 0, 1309, 58521},
    {2, 0, 1309, 58552},
    {2, 1, 1309, 58608},
    {1, 0, 1310, 58645},
    {1, 0, 1310, 58685},
    {2, 1, 1310, 58747},
    {2, 1, 1311, 58790},
    {1, 1, 1312, 58521},
    {0, 0, 1313, 0},
    {2, 2, 1313, 58841},
    {2, 1, 1315, 58841},
    {1, 0, 1316, 58521},
    {0, 1, 1316, 0},
    {1, 0, 1317, 59200},
    {2, 1, 1317, 59223},
    {2, 2, 1318, 59223},
    {1, 1, 1320, 59323},
    {0, 1, 1321, 0},
    {0, 1, 1322, 0},
    {1, 0, 1323, 59417},
    {0, 1, 1323, 0},
    {2, 1, 1324, 59462},
    {2, 1, 1325, 59495},
    {2, 1, 1326, 59543},
    {2, 1, 1327, 59619},
    {1, 0, 1328, 59663},
    {2, 1, 1328, 59692},
    {1, 0, 1329, 59726},
    {2, 1, 1329, 59692},
    {2, 1, 1330, 59751},
    {2, 1, 1331, 59814},
    {1, 0, 1332, 59851},
    {1, 2, 1332, 59904},
    {2, 0, 1334, 59939},
    {2, 1, 1334, 59692},
    {1, 0, 1335, 60004},
    {0, 1, 1335, 0},
    {2, 1, 1336, 60025},
    {1, 1, 1337, 60062},
    {0, 0, 1338, 0},
    {2, 0, 1338, 60082},
    {0, 0, 1338, 0},
    {2, 1, 1338, 60106},
    {0, 1, 1339, 0},
    {0, 1, 1340, 0},
    {1, 0, 1341, 60170},
    {0, 1, 1341, 0},
    {1, 1, 1342, 60191},
    {2, 1, 1343, 60229},
    {2, 1, 1344, 60248},
    {1, 0, 1345, 60300},
    {0, 1, 1345, 0},
    {2, 0, 1346, 60338},
    {0, 0, 1346, 0},
    {2, 1, 1346, 60338},
    {1, 0, 1347, 60406},
    {2, 0, 1347, 60431},
    {2, 2, 1347, 59692},
    {1, 0, 1349, 60478},
    {2, 2, 1349, 59692},
    {1, 0, 1351, 19186},
    {2, 1, 1351, 59495},
    {1, 0, 1352, 60502},
    {2, 1, 1352, 60563},
    {1, 0, 1353, 60584},
    {2, 0, 1353, 60629},
    {0, 1, 1353, 0},
    {2, 0, 1354, 60698},
    {2, 1, 1354, 59692},
    {1, 0, 1355, 60754},
    {0, 1, 1355, 0},
    {0, 1, 1356, 0},
    {1, 2, 1357, 60906},
    {2, 1, 1359, 60963},
    {2, 2, 1360, 61028},
    {2, 2, 1362, 61067},
    {2, 2, 1364, 61168},
    {1, 0, 1366, 59200},
    {0, 1, 1366, 0},
    {2, 1, 1367, 59692},
    {2, 1, 1368, 59692},
    {2, 1, 1369, 59692},
    {1, 0, 1370, 61284},
    {0, 1, 1370, 0},
    {2, 2, 1371, 61343},
    {2, 1, 1373, 61343},
    {2, 2, 1374, 59692},
    {1, 0, 1376, 59200},
    {2, 1, 1376, 61413},
    {1, 0, 1377, 61461},
    {2, 1, 1377, 61471},
    {1, 0, 1378, 61515},
    {2, 1, 1378, 59692},
    {1, 0, 1379, 61284},
    {0, 1, 1379, 0},
    {1, 0, 1380, 59200},
    {0, 1, 1380, 0},
    {1, 2, 1381, 61711},
    {2, 0, 1383, 60431},
    {2, 1, 1383, 18030},
    {1, 0, 1384, 61731},
    {2, 2, 1384, 60025},
    {2, 1, 1386, 60025},
    {2, 2, 1387, 59692},
    {2, 1, 1389, 60698},
    {2, 2, 1390, 61836},
    {1, 0, 1392, 61858},
    {2, 1, 1392, 60248},
    {1, 0, 1393, 19001},
    {0, 0, 1393, 0},
    {0, 1, 1393, 0},
    {0, 1, 1394, 0},
    {1, 0, 1395, 61891},
    {2, 1, 1395, 62120},
    {1, 0, 1396, 62172},
    {0, 1, 1396, 0},
    {2, 1, 1397, 62300},
    {2, 2, 1398, 8140},
    {1, 0, 1400, 11505},
    {1, 0, 1400, 62408},
    {0, 1, 1400, 0},
    {1, 0, 1401, 62527},
    {2, 1, 1401, 62546},
    {2, 1, 1402, 62583},
    {2, 1, 1403, 62622},
    {1, 0, 1404, 62656},
    {1, 0, 1404, 62687},
    {2, 1, 1404, 62721},
    {2, 2, 1405, 62741},
    {1, 0, 1407, 62771},
    {0, 0, 1407, 0},
    {2, 0, 1407, 62798},
    {2, 1, 1407, 62845},
    {1, 0, 1408, 62893},
    {2, 0, 1408, 62920},
    {2, 0, 1408, 62962},
    {2, 1, 1408, 62996},
    {1, 0, 1409, 63032},
    {1, 0, 1409, 62527},
    {0, 1, 1409, 0},
    {1, 0, 1410, 27029},
    {2, 1, 1410, 63301},
    {2, 1, 1411, 63362},
    {2, 1, 1412, 63431},
    {2, 2, 1413, 63500},
    {2, 1, 1415, 63555},
    {2, 1, 1416, 63594},
    {2, 1, 1417, 63637},
    {1, 1, 1418, 63761},
    {1, 1, 1419, 63795},
    {2, 1, 1420, 63761},
    {1, 0, 1421, 63838},
    {2, 0, 1421, 63863},
    {2, 0, 1421, 63895},
    {1, 0, 1421, 63930},
    {2, 1, 1421, 17806},
    {1, 0, 1422, 17921},
    {2, 0, 1422, 63965},
    {2, 1, 1422, 64015},
    {1, 0, 1423, 64058},
    {2, 1, 1423, 63761},
    {1, 0, 1424, 27029},
    {2, 0, 1424, 62962},
    {2, 0, 1424, 63965},
    {2, 1, 1424, 64104},
    {2, 1, 1425, 64162},
    {1, 0, 1426, 27029},
    {2, 2, 1426, 64266},
    {2, 1, 1428, 64345},
    {1, 0, 1429, 25999},
    {2, 1, 1429, 64386},
    {1, 0, 1430, 64417},
    {2, 1, 1430, 64015},
    {1, 0, 1431, 64058},
    {2, 1, 1431, 64345},
    {1, 0, 1432, 64484},
    {2, 1, 1432, 64513},
    {1, 0, 1433, 27029},
    {0, 1, 1433, 0},
    {2, 0, 1434, 62962},
    {0, 1, 1434, 0},
    {2, 1, 1435, 64676},
    {2, 1, 1436, 64732},
    {0, 1, 1437, 0},
    {1, 0, 1438, 64814},
    {2, 1, 1438, 64676},
    {2, 1, 1439, 64732},
    {2, 1, 1440, 65017},
    {0, 1, 1441, 0},
    {1, 0, 1442, 64814},
    {0, 1, 1442, 0},
    {0, 1, 1443, 0},
    {2, 1, 1444, 65212},
    {2, 1, 1445, 65212},
    {2, 2, 1446, 65291},
    {2, 1, 1448, 65344},
    {1, 0, 1449, 65382},
    {2, 2, 1449, 65212},
    {0, 1, 1451, 0},
    {2, 1, 1452, 65212},
    {2, 1, 1453, 65212},
    {2, 2, 1454, 65291},
    {2, 2, 1456, 65291},
    {2, 1, 1458, 65344},
    {1, 0, 1459, 65382},
    {2, 2, 1459, 65744},
    {0, 1, 1461, 0},
    {0, 2, 1462, 0},
    {2, 2, 1464, 7524},
    {1, 3, 1466, 65875},
    {2, 1, 1469, 66363},
    {2, 1, 1470, 66393},
    {0, 2, 1471, 0},
    {2, 2, 1473, 66393},
    {2, 1, 1475, 65875},
    {2, 1, 1476, 48892},
    {2, 1, 1477, 66509},
    {2, 2, 1478, 66553},
    {2, 5, 1480, 61168},
    {2, 1, 1485, 66599},
    {2, 2, 1486, 48892},
    {2, 1, 1488, 66702},
    {2, 2, 1489, 7524},
    {0, 1, 1491, 0},
    {2, 1, 1492, 67002},
    {2, 2, 1493, 67210},
    {2, 1, 1495, 67210},
    {2, 2, 1496, 48892},
    {2, 1, 1498, 48892},
    {2, 1, 1499, 48892},
    {2, 2, 1500, 12195},
    {2, 1, 1502, 12195},
    {2, 2, 1503, 48892},
    {2, 2, 1505, 48892},
    {2, 1, 1507, 68021},
    {2, 2, 1508, 68120},
    {2, 1, 1510, 68120},
    {2, 2, 1511, 68261},
    {1, 0, 1513, 68297},
    {0, 1, 1513, 0},
    {0, 1, 1514, 0},
    {0, 1, 1515, 0},
    {1, 0, 1516, 68619},
    {0, 1, 1516, 0},
    {1, 0, 1517, 68619},
    {2, 1, 1517, 68892},
    {2, 2, 1518, 68892},
    {2, 1, 1520, 68945},
    {0, 1, 1521, 0},
    {1, 0, 1522, 69038},
    {2, 0, 1522, 16109},
    {0, 1, 1522, 0},
    {0, 1, 1523, 0},
    {0, 1, 1524, 0},
    {0, 1, 1525, 0},
    {2, 1, 1526, 16109},
    {2, 1, 1527, 16109},
    {2, 1, 1528, 69730},
    {1, 0, 1529, 16899},
    {0, 1, 1529, 0},
    {2, 2, 1530, 69860},
    {2, 1, 1532, 16288},
    {2, 2, 1533, 16288},
    {2, 1, 1535, 16288},
    {2, 1, 1536, 70003},
    {2, 3, 1537, 70059},
    {2, 3, 1540, 70182},
    {2, 2, 1543, 70263},
    {2, 2, 1545, 70316},
    {1, 1, 1547, 61168},
    {2, 2, 1548, 70401},
    {2, 2, 1550, 70003},
    {2, 2, 1552, 70525},
    {2, 1, 1554, 70609},
    {0, 1, 1555, 0},
    {0, 1, 1556, 0},
    {1, 0, 1557, 16899},
    {2, 0, 1557, 70703},
    {2, 1, 1557, 70703},
    {0, 1, 1558, 0},
    {1, 0, 1559, 70859},
    {0, 0, 1559, 0},
    {2, 1, 1559, 70922},
    {0, 1, 1560, 0},
    {1, 0, 1561, 70971},
    {0, 1, 1561, 0},
    {2, 1, 1562, 70991},
    {1, 1, 1563, 71016},
    {1, 2, 1564, 71039},
    {2, 0, 1566, 71064},
    {0, 1, 1566, 0},
    {2, 1, 1567, 71090},
    {1, 0, 1568, 71116},
    {2, 0, 1568, 71137},
    {2, 1, 1568, 71190},
    {1, 0, 1569, 71224},
    {0, 1, 1569, 0},
    {0, 1, 1570, 0},
    {2, 1, 1571, 71331},
    {2, 1, 1572, 71331},
    {1, 0, 1573, 71398},
    {2, 1, 1573, 13008},
    {2, 1, 1574, 13008},
    {2, 1, 1575, 30046},
    {1, 0, 1576, 71433},
    {0, 1, 1576, 0},
    {1, 0, 1577, 71530},
    {2, 1, 1577, 71566},
    {0, 1, 1578, 0},
    {0, 2, 1579, 0},
    {1, 0, 1581, 71597},
    {0, 1, 1581, 0},
    {2, 0, 1582, 71625},
    {0, 1, 1582, 0},
    {2, 1, 1583, 71780},
    {1, 0, 1584, 71813},
    {0, 0, 1584, 0},
    {0, 0, 1584, 0},
    {2, 1, 1584, 19995},
    {1, 0, 1585, 71835},
    {0, 0, 1585, 0},
    {0, 1, 1585, 0},
    {1, 0, 1586, 71852},
    {2, 1, 1586, 71870},
    {2, 1, 1587, 71870},
    {1, 0, 1588, 71898},
    {2, 1, 1588, 71922},
    {1, 0, 1589, 71852},
    {1, 0, 1589, 71940},
    {0, 1, 1589, 0},
    {1, 0, 1590, 16823},
    {0, 1, 1590, 0},
    {2, 2, 1591, 72138},
    {2, 2, 1593, 72165},
    {1, 0, 1595, 16823},
    {2, 1, 1595, 72238},
    {0, 1, 1596, 0},
    {0, 1, 1597, 0},
    {1, 0, 1598, 72317},
    {2, 2, 1598, 72413},
    {0, 1, 1600, 0},
    {0, 1, 1601, 0},
    {1, 0, 1602, 72650},
    {0, 1, 1602, 0},
    {2, 1, 1603, 72706},
    {1, 0, 1604, 59863},
    {2, 1, 1604, 72731},
    {1, 0, 1605, 72747},
    {0, 1, 1605, 0},
    {2, 1, 1606, 72731},
    {1, 0, 1607, 72825},
    {0, 1, 1607, 0},
    {2, 1, 1608, 72906},
    {1, 0, 1609, 72947},
    {0, 1, 1609, 0},
    {0, 1, 1610, 0},
    {2, 1, 1611, 72731},
    {2, 1, 1612, 72731},
    {1, 0, 1613, 72825},
    {0, 1, 1613, 0},
    {2, 0, 1614, 72731},
    {0, 1, 1614, 0},
    {1, 0, 1615, 72825},
    {1, 0, 1615, 73104},
    {2, 1, 1615, 72731},
    {1, 0, 1616, 73144},
    {2, 2, 1616, 72706},
    {2, 3, 1618, 72706},
    {0, 1, 1621, 0},
    {1, 0, 1622, 72825},
    {0, 2, 1622, 0},
    {2, 1, 1624, 72706},
    {1, 0, 1625, 59863},
    {0, 1, 1625, 0},
    {2, 0, 1626, 72731},
    {2, 1, 1626, 73288},
    {1, 0, 1627, 73304},
    {2, 3, 1627, 73398},
    {2, 1, 1630, 28931},
    {0, 1, 1631, 0},
    {1, 0, 1632, 73538},
    {1, 0, 1632, 73552},
    {0, 1, 1632, 0},
    {1, 0, 1633, 58114},
    {2, 2, 1633, 73597},
    {1, 0, 1635, 73618},
    {0, 2, 1635, 0},
    {0, 1, 1637, 0},
    {1, 0, 1638, 11505},
    {2, 0, 1638, 73715},
    {2, 0, 1638, 73759},
    {2, 1, 1638, 66702},
    {1, 0, 1639, 35849},
    {0, 1, 1639, 0},
    {2, 1, 1640, 63895},
    {1, 0, 1641, 72947},
    {2, 2, 1641, 61168},
    {2, 1, 1643, 61168},
    {2, 1, 1644, 71146},
    {2, 1, 1645, 73877},
    {1, 0, 1646, 71530},
    {0, 1, 1646, 0},
    {2, 1, 1647, 73911},
    {1, 0, 1648, 72947},
    {0, 1, 1648, 0},
    {0, 1, 1649, 0},
    {2, 1, 1650, 29627},
    {2, 1, 1651, 74291},
    {1, 0, 1652, 71530},
    {2, 1, 1652, 64345},
    {2, 1, 1653, 64345},
    {1, 0, 1654, 64484},
    {2, 0, 1654, 31593},
    {0, 1, 1654, 0},
    {1, 0, 1655, 62527},
    {0, 1, 1655, 0},
    {2, 0, 1656, 26994},
    {2, 2, 1656, 74374},
    {0, 1, 1658, 0},
    {1, 0, 1659, 74425},
    {1, 0, 1659, 15136},
    {1, 0, 1659, 15136},
    {0, 1, 1659, 0},
    {2, 1, 1660, 74539},
    {2, 1, 1661, 74574},
    {1, 0, 1662, 74606},
    {0, 1, 1662, 0},
    {2, 1, 1663, 74756},
    {1, 0, 1664, 74776},
    {0, 1, 1664, 0},
    {2, 0, 1665, 31593},
    {1, 1, 1665, 74821},
    {0, 1, 1666, 0},
    {2, 2, 1667, 75036},
    {2, 2, 1669, 75278},
    {2, 1, 1671, 75341},
    {1, 0, 1672, 75359},
    {0, 1, 1672, 0},
    {2, 1, 1673, 75486},
    {2, 3, 1674, 75486},
    {0, 1, 1677, 0},
    {1, 0, 1678, 34502},
    {0, 1, 1678, 0},
    {2, 1, 1679, 75668},
    {1, 0, 1680, 75709},
    {0, 1, 1680, 0},
    {2, 1, 1681, 75808},
    {2, 1, 1682, 75808},
    {1, 0, 1683, 58685},
    {0, 1, 1683, 0},
    {2, 1, 1684, 75978},
    {2, 1, 1685, 41301},
    {2, 1, 1686, 41301},
    {1, 0, 1687, 41332},
    {0, 1, 1687, 0},
    {2, 1, 1688, 76163},
    {1, 0, 1689, 76220},
    {0, 1, 1689, 0},
    {0, 1, 1690, 0},
    {2, 1, 1691, 76656},
    {2, 1, 1692, 76803},
    {2, 2, 1693, 76935},
    {2, 1, 1695, 49362},
    {2, 2, 1696, 77102},
    {2, 2, 1698, 77138},
    {1, 0, 1700, 58114},
    {0, 1, 1700, 0},
    {2, 1, 1701, 12195},
    {1, 0, 1702, 77216},
    {2, 4, 1702, 77266},
    {2, 3, 1706, 12195},
    {0, 1, 1709, 0},
    {2, 3, 1710, 77491},
    {2, 3, 1713, 77491},
    {1, 0, 1716, 75359},
    {0, 1, 1716, 0},
    {1, 0, 1717, 77528},
    {0, 1, 1717, 0},
    {2, 1, 1718, 12195},
    {2, 1, 1719, 77740},
    {2, 1, 1720, 76803},
    {2, 1, 1721, 76803},
    {1, 0, 1722, 58114},
    {0, 1, 1722, 0},
    {0, 1, 1723, 0},
    {2, 1, 1724, 77102},
    {2, 1, 1725, 48434},
    {1, 0, 1726, 48944},
    {0, 1, 1726, 0},
    {0, 1, 1727, 0},
    {2, 1, 1728, 78118},
    {2, 2, 1729, 30273},
    {2, 1, 1731, 78118},
    {1, 0, 1732, 78202},
    {0, 1, 1732, 0},
    {0, 1, 1733, 0},
    {2, 1, 1734, 78381},
    {2, 2, 1735, 78467},
    {2, 3, 1737, 78467},
    {2, 1, 1740, 78527},
    {1, 0, 1741, 58031},
    {0, 1, 1741, 0},
    {2, 1, 1742, 78742},
    {2, 1, 1743, 78742},
    {2, 1, 1744, 78742},
    {1, 0, 1745, 78892},
    {2, 0, 1745, 78921},
    {2, 0, 1745, 78957},
    {0, 1, 1745, 0},
    {0, 1, 1746, 0},
    {2, 1, 1747, 79180},
    {2, 1, 1748, 79294},
    {2, 1, 1749, 79294},
    {2, 2, 1750, 79180},
    {2, 1, 1752, 79400},
    {1, 0, 1753, 70859},
    {2, 0, 1753, 29627},
    {0, 1, 1753, 0},
    {0, 1, 1754, 0},
    {2, 1, 1755, 70316},
    {2, 1, 1756, 70316},
    {1, 0, 1757, 79484},
    {2, 1, 1757, 16109},
    {1, 0, 1758, 79610},
    {2, 1, 1758, 79720},
    {1, 0, 1759, 70859},
    {2, 1, 1759, 79785},
    {2, 1, 1760, 79910},
    {0, 1, 1761, 0},
    {1, 0, 1762, 79982},
    {2, 2, 1762, 80011},
    {2, 1, 1764, 80011},
    {2, 1, 1765, 80011},
    {0, 1, 1766, 0},
    {1, 0, 1767, 80049},
    {0, 1, 1767, 0},
    {2, 1, 1768, 80158},
    {1, 0, 1769, 27029},
    {2, 0, 1769, 80186},
    {2, 2, 1769, 61168},
    {2, 1, 1771, 61168},
    {0, 1, 1772, 0},
    {1, 0, 1773, 80294},
    {0, 1, 1773, 0},
    {2, 1, 1774, 10101},
    {1, 0, 1775, 80366},
    {2, 2, 1775, 80383},
    {0, 1, 1777, 0},
    {1, 0, 1778, 80406},
    {2, 1, 1778, 45432},
    {2, 1, 1779, 45432},
    {2, 1, 1780, 7524},
    {2, 1, 1781, 7524},
    {0, 1, 1782, 0},
    {1, 0, 1783, 46863},
    {0, 1, 1783, 0},
    {2, 2, 1784, 80614},
    {2, 2, 1786, 80614},
    {1, 0, 1788, 80693},
    {2, 1, 1788, 66393},
    {2, 1, 1789, 80746},
    {1, 0, 1790, 80777},
    {2, 2, 1790, 60431},
    {0, 1, 1792, 0},
    {1, 0, 1793, 80854},
    {2, 0, 1793, 80871},
    {2, 1, 1793, 80871},
    {1, 0, 1794, 18030},
    {2, 1, 1794, 26215},
    {1, 0, 1795, 80946},
    {2, 1, 1795, 80967},
    {1, 0, 1796, 80999},
    {2, 1, 1796, 81031},
    {2, 1, 1797, 81031},
    {1, 0, 1798, 73538},
    {2, 1, 1798, 81173},
    {1, 0, 1799, 81217},
    {0, 1, 1799, 0},
    {2, 0, 1800, 81233},
    {0, 1, 1800, 0},
    {2, 1, 1801, 11789},
    {1, 0, 1802, 11789},
    {0, 1, 1802, 0},
    {2, 2, 1803, 17990},
    {2, 2, 1805, 17990},
    {1, 0, 1807, 18030},
    {2, 1, 1807, 81341},
    {0, 0, 1808, 0},
    {0, 1, 1808, 0},
    {2, 1, 1809, 12195},
    {1, 0, 1810, 41107},
    {2, 1, 1810, 12195},
    {1, 0, 1811, 41107},
    {0, 1, 1811, 0},
    {2, 1, 1812, 12195},
    {2, 2, 1813, 12195},
    {1, 0, 1815, 41107},
    {0, 1, 1815, 0},
    {2, 1, 1816, 12195},
    {1, 0, 1817, 41107},
    {0, 1, 1817, 0},
    {2, 1, 1818, 12504},
    {1, 0, 1819, 12504},
    {0, 1, 1819, 0},
    {2, 3, 1820, 81657},
    {1, 0, 1823, 81692},
    {2, 2, 1823, 81657},
    {1, 0, 1825, 81692},
    {2, 1, 1825, 81707},
    {1, 0, 1826, 81737},
    {2, 1, 1826, 81811},
    {1, 0, 1827, 41038},
    {2, 0, 1827, 81845},
    {0, 1, 1827, 0},
    {2, 2, 1828, 35776},
    {1, 0, 1830, 36685},
    {0, 1, 1830, 0},
    {0, 1, 1831, 0},
    {2, 1, 1832, 82188},
    {2, 1, 1833, 82188},
    {2, 1, 1834, 82188},
    {1, 0, 1835, 82290},
    {0, 1, 1835, 0},
    {1, 0, 1836, 82336},
    {2, 2, 1836, 19995},
    {2, 2, 1838, 19995},
    {2, 1, 1840, 7524},
    {1, 0, 1841, 82363},
    {0, 1, 1841, 0},
    {2, 0, 1842, 82403},
    {2, 1, 1842, 82575},
    {2, 1, 1843, 82575},
    {0, 1, 1844, 0},
    {0, 1, 1845, 0},
    {1, 0, 1846, 82868},
    {2, 2, 1846, 26215},
    {2, 1, 1848, 26215},
    {1, 0, 1849, 82933},
    {0, 1, 1849, 0},
    {2, 1, 1850, 83010},
    {2, 1, 1851, 83086},
    {2, 1, 1852, 83135},
    {1, 0, 1853, 21436},
    {2, 1, 1853, 83256},
    {2, 1, 1854, 83256},
    {2, 2, 1855, 83256},
    {1, 0, 1857, 83361},
    {2, 2, 1857, 13008},
    {2, 2, 1859, 13008},
    {1, 0, 1861, 83361},
    {2, 1, 1861, 28931},
    {0, 1, 1862, 0},
    {1, 0, 1863, 73538},
    {2, 1, 1863, 83491},
    {0, 1, 1864, 0},
    {1, 0, 1865, 83536},
    {0, 1, 1865, 0},
    {2, 1, 1866, 29575},
    {1, 0, 1867, 10774},
    {2, 1, 1867, 83598},
    {2, 1, 1868, 83598},
    {2, 1, 1869, 83598},
    {1, 0, 1870, 16899},
    {2, 0, 1870, 83705},
    {2, 0, 1870, 83723},
    {0, 1, 1870, 0},
    {2, 0, 1871, 83756},
    {2, 0, 1871, 83785},
    {2, 1, 1871, 83980},
    {2, 2, 1872, 83980},
    {2, 1, 1874, 84056},
    {1, 0, 1875, 84095},
    {2, 1, 1875, 84244},
    {0, 0, 1876, 0},
    {2, 1, 1876, 84553},
    {2, 1, 1877, 84553},
    {2, 2, 1878, 84883},
    {2, 2, 1880, 84958},
    {2, 1, 1882, 85202},
    {2, 1, 1883, 85339},
    {1, 0, 1884, 85377},
    {0, 1, 1884, 0},
    {2, 1, 1885, 84958},
    {2, 1, 1886, 85540},
    {2, 1, 1887, 84883},
    {1, 0, 1888, 85377},
    {2, 1, 1888, 85699},
    {2, 1, 1889, 85699},
    {1, 0, 1890, 85752},
    {2, 1, 1890, 85822},
    {2, 1, 1891, 85882},
    {1, 0, 1892, 85937},
    {2, 1, 1892, 86148},
    {2, 1, 1893, 86148},
    {1, 0, 1894, 85937},
    {2, 1, 1894, 86148},
    {2, 1, 1895, 86148},
    {1, 0, 1896, 85937},
    {0, 1, 1896, 0},
    {2, 1, 1897, 86357},
    {2, 1, 1898, 86412},
    {1, 0, 1899, 85937},
    {2, 0, 1899, 86490},
    {0, 1, 1899, 0},
    {2, 2, 1900, 86591},
    {2, 1, 1902, 86591},
    {2, 1, 1903, 86591},
    {0, 0, 1904, 0},
    {0, 2, 1904, 0},
    {0, 1, 1906, 0},
    {0, 1, 1907, 0},
    {2, 1, 1908, 86903},
    {2, 1, 1909, 86903},
    {1, 0, 1910, 86948},
    {2, 1, 1910, 86903},
    {0, 0, 1911, 0},
    {2, 2, 1911, 86903},
    {0, 0, 1913, 0},
    {0, 1, 1913, 0},
    {0, 1, 1914, 0},
    {0, 1, 1915, 0},
    {2, 0, 1916, 86998},
    {0, 0, 1916, 0},
    {0, 1, 1916, 0},
    {2, 0, 1917, 87051},
    {0, 1, 1917, 0},
    {2, 0, 1918, 87119},
    {0, 1, 1918, 0},
    {2, 1, 1919, 87214},
    {2, 2, 1920, 87276},
    {1, 0, 1922, 87316},
    {2, 1, 1922, 84958},
    {1, 0, 1923, 85377},
    {0, 1, 1923, 0},
    {2, 1, 1924, 84958},
    {2, 1, 1925, 84958},
    {2, 1, 1926, 84958},
    {1, 0, 1927, 87551},
    {0, 1, 1927, 0},
    {2, 2, 1928, 87641},
    {2, 1, 1930, 87700},
    {2, 1, 1931, 87786},
    {1, 0, 1932, 34966},
    {2, 1, 1932, 87830},
    {1, 0, 1933, 55282},
    {2, 1, 1933, 72165},
    {1, 0, 1934, 16361},
    {0, 1, 1934, 0},
    {2, 1, 1935, 88218},
    {2, 1, 1936, 88297},
    {2, 1, 1937, 88437},
    {2, 1, 1938, 88637},
    {2, 1, 1939, 88297},
    {2, 1, 1940, 88297},
    {1, 0, 1941, 55282},
    {2, 1, 1941, 88218},
    {1, 0, 1942, 88818},
    {0, 1, 1942, 0},
    {2, 1, 1943, 88830},
    {1, 0, 1944, 59200},
    {2, 1, 1944, 88921},
    {2, 1, 1945, 88946},
    {2, 1, 1946, 88946},
    {1, 0, 1947, 88994},
    {0, 0, 1947, 0},
    {2, 0, 1947, 89055},
    {2, 1, 1947, 89103},
    {0, 2, 1948, 0},
    {1, 0, 1950, 89149},
    {0, 1, 1950, 0},
    {2, 1, 1951, 89374},
    {1, 0, 1952, 89414},
    {0, 1, 1952, 0},
    {2, 1, 1953, 89639},
    {2, 1, 1954, 89639},
    {1, 0, 1955, 89720},
    {0, 1, 1955, 0},
    {2, 2, 1956, 89951},
    {2, 1, 1958, 89951},
    {1, 0, 1959, 90060},
    {0, 1, 1959, 0},
    {2, 1, 1960, 90194},
    {2, 1, 1961, 90194},
    {1, 0, 1962, 90261},
    {2, 1, 1962, 90355},
    {1, 0, 1963, 89414},
    {2, 1, 1963, 90448},
    {1, 0, 1964, 90481},
    {2, 1, 1964, 90521},
    {2, 1, 1965, 90521},
    {1, 0, 1966, 90578},
    {2, 1, 1966, 64104},
    {2, 1, 1967, 64513},
    {2, 1, 1968, 64015},
    {0, 1, 1969, 0},
    {1, 0, 1970, 27029},
    {2, 1, 1970, 90637},
    {1, 0, 1971, 25999},
    {2, 1, 1971, 90670},
    {2, 1, 1972, 90670},
    {1, 0, 1973, 90722},
    {0, 1, 1973, 0},
    {0, 1, 1974, 0},
    {2, 0, 1975, 90870},
    {2, 0, 1975, 90909},
    {2, 1, 1975, 90937},
    {2, 0, 1976, 90937},
    {2, 0, 1976, 90973},
    {2, 1, 1976, 91015},
    {1, 0, 1977, 91045},
    {0, 1, 1977, 0},
    {0, 2, 1978, 0},
    {2, 1, 1980, 91189},
    {2, 3, 1981, 91237},
    {2, 3, 1984, 91286},
    {1, 0, 1987, 91309},
    {2, 0, 1987, 91334},
    {2, 2, 1987, 91237},
    {2, 1, 1989, 91237},
    {0, 1, 1990, 0},
    {1, 0, 1991, 49319},
    {2, 1, 1991, 72165},
    {2, 1, 1992, 72165},
    {1, 0, 1993, 14613},
    {0, 1, 1993, 0},
    {2, 1, 1994, 68892},
    {2, 2, 1995, 68892},
    {2, 2, 1997, 91592},
    {2, 3, 1999, 91653},
    {2, 1, 2002, 91802},
    {2, 2, 2003, 91859},
    {1, 0, 2005, 69038},
    {0, 1, 2005, 0},
    {2, 1, 2006, 91981},
    {2, 2, 2007, 68892},
    {2, 2, 2009, 61168},
    {2, 1, 2011, 16109},
    {2, 1, 2012, 91981},
    {1, 0, 2013, 89414},
    {2, 1, 2013, 71625},
    {2, 1, 2014, 71625},
    {0, 1, 2015, 0},
    {1, 0, 2016, 92235},
    {0, 1, 2016, 0},
    {2, 1, 2017, 92324},
    {2, 1, 2018, 92475},
    {1, 0, 2019, 92516},
    {0, 1, 2019, 0},
    {2, 1, 2020, 92679},
    {1, 0, 2021, 41332},
    {2, 1, 2021, 92738},
    {2, 1, 2022, 92738},
    {1, 0, 2023, 41332},
    {0, 1, 2023, 0},
    {2, 1, 2024, 92872},
    {2, 1, 2025, 92872},
    {1, 0, 2026, 92938},
    {2, 1, 2026, 92981},
    {1, 0, 2027, 93005},
    {2, 1, 2027, 93116},
    {2, 1, 2028, 16109},
    {1, 0, 2029, 93191},
    {0, 1, 2029, 0},
    {2, 1, 2030, 90448},
    {2, 1, 2031, 16109},
    {1, 0, 2032, 93379},
    {0, 1, 2032, 0},
    {2, 1, 2033, 17424},
    {2, 1, 2034, 17424},
    {2, 1, 2035, 17424},
    {2, 1, 2036, 93637},
    {1, 0, 2037, 93666},
    {0, 1, 2037, 0},
    {0, 1, 2038, 0},
    {2, 2, 2039, 72731},
    {2, 1, 2041, 72731},
    {2, 1, 2042, 72731},
    {1, 0, 2043, 72825},
    {0, 1, 2043, 0},
    {2, 1, 2044, 94331},
    {1, 0, 2045, 94346},
    {2, 0, 2045, 94361},
    {2, 1, 2045, 94441},
    {2, 1, 2046, 94441},
    {1, 0, 2047, 94492},
    {0, 1, 2047, 0},
    {2, 1, 2048, 94759},
    {2, 2, 2049, 94834},
    {1, 0, 2051, 94860},
    {0, 1, 2051, 0},
    {2, 1, 2052, 95113},
    {1, 0, 2053, 95168},
    {0, 1, 2053, 0},
    {2, 0, 2054, 95246},
    {2, 1, 2054, 18030},
    {2, 2, 2055, 95286},
    {1, 0, 2057, 61731},
    {0, 1, 2057, 0},
    {2, 1, 2058, 95358},
    {1, 0, 2059, 27306},
    {0, 1, 2059, 0},
    {2, 0, 2060, 95395},
    {2, 0, 2060, 95430},
    {0, 1, 2060, 0},
    {2, 1, 2061, 95430},
    {1, 0, 2062, 95517},
    {2, 0, 2062, 95535},
    {2, 1, 2062, 84958},
    {2, 2, 2063, 84958},
    {1, 0, 2065, 95641},
    {2, 3, 2065, 95780},
    {2, 1, 2068, 73618},
    {1, 0, 2069, 95812},
    {0, 1, 2069, 0},
    {2, 1, 2070, 95908},
    {2, 1, 2071, 95908},
    {1, 0, 2072, 95908},
    {0, 1, 2072, 0},
    {2, 1, 2073, 95973},
    {2, 1, 2074, 68945},
    {1, 0, 2075, 96038},
    {0, 1, 2075, 0},
    {0, 1, 2076, 0},
    {2, 1, 2077, 96446},
    {2, 1, 2078, 96446},
    {2, 1, 2079, 96623},
    {1, 0, 2080, 96644},
    {2, 0, 2080, 96663},
    {0, 1, 2080, 0},
    {0, 1, 2081, 0},
    {0, 1, 2082, 0},
    {2, 1, 2083, 97081},
    {2, 1, 2084, 97081},
    {2, 1, 2085, 97081},
    {1, 0, 2086, 97289},
    {0, 1, 2086, 0},
    {2, 1, 2087, 97081},
    {1, 0, 2088, 27029},
    {2, 1, 2088, 97449},
    {1, 0, 2089, 35849},
    {1, 1, 2089, 27160},
    {2, 0, 2090, 97540},
    {0, 1, 2090, 0},
    {2, 1, 2091, 97566},
    {2, 1, 2092, 97606},
    {1, 0, 2093, 89414},
    {0, 1, 2093, 0},
    {2, 1, 2094, 68892},
    {2, 2, 2095, 68892},
    {2, 1, 2097, 68892},
    {1, 0, 2098, 97801},
    {1, 0, 2098, 15136},
    {1, 0, 2098, 97895},
    {0, 1, 2098, 0},
    {0, 1, 2099, 0},
    {2, 1, 2100, 98416},
    {2, 1, 2101, 98576},
    {2, 1, 2102, 98416},
    {2, 2, 2103, 98808},
    {2, 1, 2105, 98921},
    {1, 0, 2106, 98951},
    {0, 1, 2106, 0},
    {2, 1, 2107, 98416},
    {2, 1, 2108, 98416},
    {2, 1, 2109, 47804},
    {1, 0, 2110, 98951},
    {0, 1, 2110, 0},
    {2, 1, 2111, 99373},
    {2, 1, 2112, 99440},
    {1, 0, 2113, 89414},
    {2, 1, 2113, 99492},
    {1, 0, 2114, 99513},
    {2, 1, 2114, 99531},
    {1, 0, 2115, 99550},
    {0, 1, 2115, 0},
    {0, 1, 2116, 0},
    {2, 1, 2117, 99677},
    {2, 2, 2118, 99727},
    {2, 2, 2120, 99727},
    {1, 0, 2122, 99753},
    {0, 1, 2122, 0},
    {0, 1, 2123, 0},
    {2, 1, 2124, 72165},
    {1, 0, 2125, 72650},
    {0, 1, 2125, 0},
    {1, 1, 2126, 99925},
    {2, 1, 2127, 100023},
    {2, 1, 2128, 100023},
    {1, 0, 2129, 100061},
    {2, 2, 2129, 27269},
    {2, 1, 2131, 58521},
    {1, 0, 2132, 100162},
    {2, 1, 2132, 100315},
    {2, 1, 2133, 100315},
    {2, 2, 2134, 100408},
    {2, 2, 2136, 100550},
    {2, 1, 2138, 88946},
    {2, 1, 2139, 88946},
    {2, 1, 2140, 88921},
    {1, 0, 2141, 100581},
    {2, 1, 2141, 100597},
    {1, 0, 2142, 40841},
    {0, 1, 2142, 0},
    {2, 1, 2143, 100663},
    {1, 0, 2144, 100707},
    {0, 1, 2144, 0},
    {2, 1, 2145, 100902},
    {1, 0, 2146, 100936},
    {2, 1, 2146, 101030},
    {2, 1, 2147, 101307},
    {2, 1, 2148, 101307},
    {1, 0, 2149, 14613},
    {0, 1, 2149, 0},
    {2, 0, 2150, 101480},
    {0, 1, 2150, 0},
    {2, 2, 2151, 101630},
    {2, 1, 2153, 101681},
    {2, 1, 2154, 101630},
    {1, 0, 2155, 101775},
    {0, 1, 2155, 0},
    {0, 1, 2156, 0},
    {2, 1, 2157, 25999},
    {2, 1, 2158, 29627},
    {2, 1, 2159, 101909},
    {1, 0, 2160, 101938},
    {2, 1, 2160, 78467},
    {1, 0, 2161, 35849},
    {0, 1, 2161, 0},
    {0, 1, 2162, 0},
    {2, 1, 2163, 29627},
    {2, 1, 2164, 29627},
    {1, 0, 2165, 25999},
    {2, 1, 2165, 102123},
    {1, 0, 2166, 19001},
    {0, 1, 2166, 0},
    {0, 1, 2167, 0},
    {2, 1, 2168, 102384},
    {2, 1, 2169, 102384},
    {1, 0, 2170, 102524},
    {0, 1, 2170, 0},
    {1, 1, 2171, 102588},
    {0, 2, 2172, 0},
    {2, 1, 2174, 102645},
    {1, 0, 2175, 41332},
    {0, 1, 2175, 0},
    {2, 1, 2176, 102716},
    {1, 0, 2177, 102741},
    {2, 1, 2177, 102757},
    {1, 0, 2178, 102783},
    {0, 1, 2178, 0},
    {2, 1, 2179, 102757},
    {1, 0, 2180, 102783},
    {0, 1, 2180, 0},
    {2, 1, 2181, 102953},
    {1, 0, 2182, 102980},
    {1, 1, 2182, 103013},
    {1, 0, 2183, 103041},
    {2, 2, 2183, 68892},
    {2, 1, 2185, 68892},
    {2, 1, 2186, 69860},
    {1, 0, 2187, 10774},
    {0, 1, 2187, 0},
    {0, 1, 2188, 0},
    {2, 0, 2189, 103114},
    {2, 1, 2189, 16937},
    {1, 0, 2190, 103153},
    {2, 2, 2190, 16937},
    {2, 1, 2192, 16288},
    {0, 1, 2193, 0},
    {1, 0, 2194, 16899},
    {2, 1, 2194, 103374},
    {1, 0, 2195, 57807},
    {2, 1, 2195, 103515},
    {2, 1, 2196, 103515},
    {1, 0, 2197, 103638},
    {0, 1, 2197, 0},
    {2, 1, 2198, 103810},
    {2, 5, 2199, 103810},
    {1, 0, 2204, 103844},
    {2, 2, 2204, 103810},
    {1, 0, 2206, 103844},
    {2, 2, 2206, 80383},
    {2, 1, 2208, 80383},
    {2, 1, 2209, 103923},
    {0, 1, 2210, 0},
    {1, 0, 2211, 103968},
    {2, 2, 2211, 104058},
    {1, 1, 2213, 104113},
    {0, 0, 2214, 0},
    {2, 1, 2214, 104154},
    {1, 0, 2215, 104188},
    {0, 1, 2215, 0},
    {2, 2, 2216, 104322},
    {1, 0, 2218, 85377},
    {2, 1, 2218, 48892},
    {1, 0, 2219, 104376},
    {2, 2, 2219, 64104},
    {2, 1, 2221, 64104},
    {2, 1, 2222, 64162},
    {1, 0, 2223, 27029},
    {2, 1, 2223, 104400},
    {1, 0, 2224, 104458},
    {0, 1, 2224, 0},
    {2, 1, 2225, 16288},
    {1, 0, 2226, 103153},
    {2, 1, 2226, 15922},
    {1, 0, 2227, 48143},
    {2, 0, 2227, 104530},
    {2, 1, 2227, 104566},
    {1, 0, 2228, 61461},
    {0, 1, 2228, 0},
    {0, 1, 2229, 0},
    {2, 1, 2230, 104756},
    {2, 1, 2231, 104756},
    {2, 2, 2232, 97449},
    {1, 0, 2234, 104824},
    {0, 1, 2234, 0},
    {2, 1, 2235, 104932},
    {1, 0, 2236, 58521},
    {0, 1, 2236, 0},
    {2, 1, 2237, 105011},
    {2, 1, 2238, 105011},
    {2, 1, 2239, 105011},
    {1, 0, 2240, 101938},
    {2, 1, 2240, 105183},
    {2, 1, 2241, 105225},
    {1, 0, 2242, 25999},
    {2, 1, 2242, 33121},
    {2, 1, 2243, 105361},
    {1, 0, 2244, 35849},
    {2, 1, 2244, 31593},
    {1, 0, 2245, 31593},
    {0, 1, 2245, 0},
    {2, 2, 2246, 57434},
    {1, 0, 2248, 55282},
    {2, 1, 2248, 105606},
    {0, 1, 2249, 0},
    {1, 0, 2250, 74776},
    {2, 0, 2250, 91237},
    {2, 0, 2250, 12195},
    {0, 1, 2250, 0},
    {2, 2, 2251, 12195},
    {1, 0, 2253, 105721},
    {0, 1, 2253, 0},
    {2, 0, 2254, 105773},
    {2, 1, 2254, 59692},
    {2, 2, 2255, 59692},
    {2, 1, 2257, 59692},
    {1, 0, 2258, 105852},
    {2, 1, 2258, 62546},
    {2, 1, 2259, 105881},
    {1, 0, 2260, 19001},
    {2, 0, 2260, 71146},
    {2, 1, 2260, 105953},
    {0, 1, 2261, 0},
    {1, 0, 2262, 55282},
    {2, 1, 2262, 57613},
    {1, 0, 2263, 19001},
    {2, 1, 2263, 34399},
    {1, 0, 2264, 58114},
    {2, 2, 2264, 105988},
    {1, 0, 2266, 19001},
    {2, 2, 2266, 106024},
    {1, 0, 2268, 106054},
    {2, 2, 2268, 106075},
    {1, 0, 2270, 106108},
    {0, 1, 2270, 0},
    {1, 0, 2271, 14613},
    {0, 1, 2271, 0},
    {2, 1, 2272, 106221},
    {2, 1, 2273, 85822},
    {1, 0, 2274, 106287},
    {2, 0, 2274, 29627},
    {2, 2, 2274, 106383},
    {1, 0, 2276, 14613},
    {2, 1, 2276, 106449},
    {1, 0, 2277, 106467},
    {0, 1, 2277, 0},
    {2, 1, 2278, 106600},
    {1, 0, 2279, 106646},
    {2, 1, 2279, 16937},
    {0, 1, 2280, 0},
    {1, 0, 2281, 16899},
    {0, 1, 2281, 0},
    {0, 1, 2282, 0},
    {2, 2, 2283, 72731},
    {2, 2, 2285, 72731},
    {1, 0, 2287, 72825},
    {0, 1, 2287, 0},
    {2, 1, 2288, 101681},
    {1, 0, 2289, 96038},
    {1, 0, 2289, 106855},
    {2, 1, 2289, 17990},
    {1, 0, 2290, 18030},
    {0, 1, 2290, 0},
    {2, 1, 2291, 107074},
    {2, 1, 2292, 107074},
    {1, 0, 2293, 107156},
    {2, 2, 2293, 107368},
    {2, 1, 2295, 107368},
    {1, 0, 2296, 107416},
    {2, 1, 2296, 107429},
    {0, 1, 2297, 0},
    {1, 0, 2298, 107474},
    {2, 1, 2298, 107549},
    {1, 0, 2299, 107576},
    {0, 1, 2299, 0},
    {2, 1, 2300, 85822},
    {1, 0, 2301, 107695},
    {0, 1, 2301, 0},
    {2, 1, 2302, 107769},
    {0, 0, 2303, 0},
    {2, 1, 2303, 107549},
    {0, 1, 2304, 0},
    {1, 0, 2305, 107828},
    {2, 0, 2305, 107864},
    {2, 0, 2305, 107928},
    {2, 2, 2305, 10520},
    {0, 1, 2307, 0},
    {1, 0, 2308, 107968},
    {2, 0, 2308, 107994},
    {2, 2, 2308, 106449},
    {1, 0, 2310, 108033},
    {2, 3, 2310, 31216},
    {1, 0, 2313, 10774},
    {0, 1, 2313, 0},
    {2, 1, 2314, 108073},
    {1, 0, 2315, 108137},
    {2, 1, 2315, 108187},
    {1, 0, 2316, 108224},
    {0, 1, 2316, 0},
    {2, 1, 2317, 77266},
    {1, 0, 2318, 108291},
    {2, 0, 2318, 108317},
    {2, 2, 2318, 108355},
    {1, 0, 2320, 108383},
    {2, 1, 2320, 108407},
    {2, 1, 2321, 108407},
    {1, 0, 2322, 108453},
    {2, 2, 2322, 77266},
    {2, 1, 2324, 77266},
    {0, 1, 2325, 0},
    {1, 0, 2326, 48944},
    {2, 2, 2326, 108623},
    {1, 1, 2328, 108667},
    {0, 0, 2329, 0},
    {0, 1, 2329, 0},
    {2, 2, 2330, 108623},
    {1, 0, 2332, 108811},
    {2, 1, 2332, 108924},
    {1, 0, 2333, 108811},
    {0, 1, 2333, 0},
    {2, 1, 2334, 108986},
    {1, 0, 2335, 109021},
    {0, 1, 2335, 0},
    {2, 1, 2336, 109080},
    {1, 0, 2337, 109127},
    {2, 3, 2337, 109219},
    {1, 1, 2340, 109305},
    {0, 0, 2341, 0},
    {2, 1, 2341, 109339},
    {0, 1, 2342, 0},
    {1, 0, 2343, 41038},
    {2, 1, 2343, 12052},
    {0, 1, 2344, 0},
    {1, 0, 2345, 109370},
    {2, 3, 2345, 19763},
    {0, 1, 2348, 0},
    {1, 0, 2349, 109475},
    {2, 1, 2349, 109540},
    {0, 0, 2350, 0},
    {2, 2, 2350, 109584},
    {1, 0, 2352, 109613},
    {2, 2, 2352, 60629},
    {1, 0, 2354, 109659},
    {0, 1, 2354, 0},
    {2, 0, 2355, 60563},
    {0, 1, 2355, 0},
    {2, 1, 2356, 109744},
    {1, 0, 2357, 109772},
    {2, 1, 2357, 109798},
    {0, 0, 2358, 0},
    {2, 1, 2358, 109844},
    {1, 0, 2359, 109881},
    {0, 1, 2359, 0},
    {2, 1, 2360, 19995},
    {2, 1, 2361, 109914},
    {2, 1, 2362, 109999},
    {2, 1, 2363, 110062},
    {2, 1, 2364, 109999},
    {1, 0, 2365, 110104},
    {0, 1, 2365, 0},
    {2, 0, 2366, 72731},
    {0, 2, 2366, 0},
    {2, 1, 2368, 72731},
    {1, 0, 2369, 110147},
    {2, 1, 2369, 106449},
    {0, 1, 2370, 0},
    {1, 0, 2371, 110270},
    {0, 1, 2371, 0},
    {2, 1, 2372, 110336},
    {1, 0, 2373, 110390},
    {2, 2, 2373, 110433},
    {1, 0, 2375, 110481},
    {2, 1, 2375, 110626},
    {2, 1, 2376, 110626},
    {2, 1, 2377, 48892},
    {2, 1, 2378, 48892},
    {2, 1, 2379, 48892},
    {2, 1, 2380, 110875},
    {1, 0, 2381, 11505},
    {0, 1, 2381, 0},
    {2, 1, 2382, 110930},
    {2, 1, 2383, 110998},
    {1, 0, 2384, 111041},
    {2, 1, 2384, 111135},
    {1, 0, 2385, 111199},
    {2, 1, 2385, 90448},
    {1, 0, 2386, 72825},
    {2, 1, 2386, 90448},
    {2, 2, 2387, 90448},
    {1, 0, 2389, 72825},
    {0, 1, 2389, 0},
    {2, 1, 2390, 111357},
    {2, 2, 2391, 111357},
    {0, 1, 2393, 0},
    {1, 0, 2394, 111400},
    {2, 1, 2394, 111521},
    {1, 0, 2395, 111571},
    {0, 1, 2395, 0},
    {2, 1, 2396, 111799},
    {1, 0, 2397, 11505},
    {2, 1, 2397, 111858},
    {2, 1, 2398, 111891},
    {1, 0, 2399, 111923},
    {0, 1, 2399, 0},
    {2, 1, 2400, 16937},
    {1, 0, 2401, 103153},
    {2, 1, 2401, 112038},
    {1, 0, 2402, 112103},
    {0, 1, 2402, 0},
    {1, 0, 2403, 112172},
    {0, 1, 2403, 0},
    {1, 3, 2404, 61461},
    {1, 2, 2407, 61461},
    {2, 2, 2409, 112743},
    {2, 2, 2411, 112743},
    {2, 1, 2413, 113185},
    {2, 1, 2414, 113370},
    {2, 1, 2415, 113370},
    {2, 2, 2416, 16937},
    {2, 2, 2418, 16937},
    {2, 2, 2420, 16288},
    {1, 1, 2422, 113896},
    {2, 1, 2423, 113370},
    {2, 2, 2424, 114277},
    {2, 1, 2426, 114277},
    {2, 2, 2427, 114277},
    {2, 1, 2429, 16288},
    {2, 2, 2430, 115080},
    {2, 2, 2432, 115205},
    {2, 2, 2434, 115080},
    {2, 3, 2436, 115364},
    {2, 2, 2439, 115364},
    {2, 2, 2441, 115496},
    {2, 2, 2443, 115496},
    {2, 1, 2445, 82188},
    {2, 2, 2446, 115663},
    {2, 2, 2448, 35776},
    {2, 2, 2450, 7524},
    {2, 2, 2452, 7524},
    {1, 0, 2454, 113896},
    {0, 1, 2454, 0},
    {0, 1, 2455, 0},
    {1, 2, 2456, 61461},
    {2, 2, 2458, 116218},
    {2, 1, 2460, 116218},
    {2, 1, 2461, 116218},
    {2, 3, 2462, 116420},
    {2, 2, 2465, 116420},
    {2, 2, 2467, 97449},
    {2, 2, 2469, 97449},
    {2, 2, 2471, 16288},
    {2, 1, 2473, 16288},
    {2, 2, 2474, 16937},
    {2, 3, 2476, 56944},
    {2, 1, 2479, 116930},
    {2, 2, 2480, 35776},
    {1, 0, 2482, 72650},
    {2, 1, 2482, 47158},
    {0, 1, 2483, 0},
    {1, 0, 2484, 14613},
    {2, 1, 2484, 10234},
    {0, 1, 2485, 0},
    {1, 0, 2486, 117164},
    {2, 1, 2486, 117198},
    {1, 0, 2487, 117164},
    {2, 1, 2487, 47696},
    {1, 0, 2488, 117164},
    {2, 1, 2488, 47158},
    {2, 1, 2489, 7524},
    {2, 1, 2490, 47158},
    {1, 0, 2491, 46863},
    {0, 1, 2491, 0},
    {2, 1, 2492, 117296},
    {1, 0, 2493, 117342},
    {2, 1, 2493, 88921},
    {2, 1, 2494, 88921},
    {0, 1, 2495, 0},
    {1, 0, 2496, 117361},
    {2, 1, 2496, 117398},
    {0, 1, 2497, 0},
    {1, 0, 2498, 117458},
    {2, 1, 2498, 12195},
    {2, 1, 2499, 12195},
    {1, 0, 2500, 77216},
    {0, 1, 2500, 0},
    {2, 2, 2501, 117567},
    {1, 0, 2503, 117588},
    {2, 2, 2503, 8140},
    {2, 1, 2505, 8140},
    {2, 2, 2506, 8140},
    {0, 1, 2508, 0},
    {1, 0, 2509, 11505},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 247, 1, 17, 0, 0},
    {88900, 0, 2112, 4, 4, 0, 0},
    {24159, 0, 492, 5, 1, 0, 0},
    {0, 0, 71, 1, 0, 0, 0},
    {0, 0, 57, 4, 0, 0, 0},
    {0, 0, 0, 31, 0, 0, 0},
    {0, 0, 31, 26, 0, 0, 0},
    {11702, 0, 2694, 30, 32, 0, 0},
    {0, 0, 2724, 17, 0, 0, 0},
    {0, 0, 2364, 2, 0, 1, 0},
    {0, 0, 1931, 3, 0, 1, 0},
    {0, 0, 1929, 2, 0, 0, 0},
    {0, 0, 1918, 2, 0, 0, 0},
    {0, 0, 1920, 2, 0, 0, 0},
    {13416, 0, 1202, 5, 0, 0, 0},
    {43050, 0, 960, 23, 4, 0, 0},
    {85955, 0, 2044, 3, 0, 1, 0},
    {86202, 0, 2047, 3, 0, 1, 0},
    {0, 0, 1982, 5, 0, 1, 0},
    {15777, 0, 253, 15, 18, 0, 0},
    {87912, 0, 2099, 8, 0, 0, 0},
    {0, 0, 1934, 4, 0, 1, 0},
    {0, 0, 1213, 5, 0, 0, 0},
    {84293, 0, 2026, 7, 0, 1, 0},
    {0, 0, 2422, 2, 0, 0, 0},
    {0, 0, 1657, 2, 0, 0, 0},
    {0, 0, 1748, 5, 0, 0, 0},
    {0, 0, 1646, 2, 0, 0, 0},
    {0, 0, 1745, 3, 0, 0, 0},
    {0, 0, 636, 1, 0, 0, 0},
    {47889, 0, 1033, 4, 0, 1, 0},
    {0, 0, 1691, 4, 0, 0, 0},
    {0, 0, 913, 1, 0, 0, 0},
    {0, 0, 1940, 3, 0, 0, 0},
    {0, 0, 224, 2, 32, 0, 0},
    {0, 0, 106, 1, 1, 0, 0},
    {0, 0, 2205, 4, 0, 0, 0},
    {0, 0, 74, 1, 0, 0, 0},
    {0, 0, 2173, 3, 32, 0, 0},
    {104218, 0, 2443, 3, 0, 0, 0},
    {0, 0, 2083, 2, 0, 0, 0},
    {0, 0, 521, 2, 0, 0, 0},
    {0, 0, 2259, 3, 0, 0, 0},
    {0, 0, 519, 1, 10, 0, 0},
    {0, 0, 2623, 2, 0, 0, 0},
    {0, 0, 2258, 1, 0, 0, 0},
    {0, 0, 2694, 30, 0, 0, 0},
    {0, 0, 1964, 1, 0, 0, 0},
    {0, 0, 1342, 3, 0, 0, 0},
    {0, 0, 902, 1, 0, 0, 0},
    {0, 0, 708, 3, 0, 0, 0},
    {0, 0, 67, 1, 0, 0, 0},
    {40743, 0, 900, 2, 0, 0, 0},
    {0, 0, 2011, 4, 0, 0, 0},
    {86681, 0, 2060, 6, 0, 0, 0},
    {41655, 0, 932, 5, 0, 0, 0},
    {0, 0, 957, 2, 0, 0, 0},
    {0, 0, 2491, 1, 0, 0, 0},
    {103001, 0, 2407, 1, 0, 0, 0},
    {69072, 0, 1603, 8, 0, 0, 0},
    {0, 0, 2336, 5, 0, 0, 0},
    {0, 0, 288, 6, 0, 0, 0},
    {0, 0, 2305, 8, 0, 0, 0},
    {0, 0, 194, 4, 25, 0, 0},
    {65476, 0, 1557, 34, 0, 0, 0},
    {99786, 0, 2332, 4, 0, 0, 0},
    {0, 0, 2085, 5, 0, 0, 0},
    {0, 0, 2224, 6, 0, 0, 0},
    {0, 0, 2386, 5, 0, 0, 0},
    {0, 0, 1781, 2, 0, 0, 0},
    {0, 0, 2150, 3, 0, 0, 0},
    {0, 0, 2322, 2, 0, 0, 0},
    {0, 0, 2324, 2, 0, 0, 0},
    {0, 0, 2462, 6, 0, 0, 0},
    {64546, 64603, 1532, 5, 0, 0, 0},
    {0, 0, 1542, 7, 0, 0, 0},
    {0, 0, 1681, 2, 0, 0, 0},
    {14808, 0, 227, 1, 8, 0, 0},
    {81991, 0, 1968, 6, 0, 0, 0},
    {0, 0, 2265, 4, 0, 0, 0},
    {0, 0, 1084, 4, 0, 0, 0},
    {41174, 0, 1809, 9, 0, 1, 0},
    {0, 0, 956, 1, 0, 0, 0},
    {0, 0, 1288, 2, 0, 0, 0},
    {0, 0, 1266, 9, 0, 0, 0},
    {0, 0, 2214, 4, 0, 0, 0},
    {0, 0, 77, 1, 0, 0, 0},
    {54936, 0, 1248, 6, 0, 0, 0},
    {0, 0, 1240, 2, 0, 0, 0},
    {0, 0, 1242, 6, 0, 0, 0},
    {0, 0, 1307, 4, 0, 0, 0},
    {0, 0, 2514, 2, 0, 0, 0},
    {23693, 0, 473, 5, 1, 0, 0},
    {68639, 0, 1595, 2, 20, 0, 0},
    {23840, 0, 2298, 5, 0, 0, 0},
    {85568, 0, 2038, 3, 0, 0, 0},
    {0, 0, 1200, 2, 0, 0, 0},
    {0, 0, 66, 1, 0, 0, 0},
    {0, 0, 80, 3, 0, 0, 0},
    {0, 0, 1218, 2, 0, 0, 0},
    {48282, 0, 1050, 12, 0, 0, 0},
    {103404, 0, 2424, 3, 0, 0, 0},
    {10876, 0, 110, 1, 3, 0, 0},
    {0, 0, 2512, 2, 0, 0, 0},
    {15525, 0, 248, 5, 7, 0, 0},
    {0, 0, 2606, 3, 0, 0, 0},
    {0, 0, 2273, 6, 0, 0, 0},
    {15436, 0, 244, 2, 9, 0, 2},
    {116980, 0, 2741, 3, 32, 1, 0},
    {82350, 0, 1976, 4, 4, 0, 0},
    {0, 0, 75, 1, 0, 0, 0},
    {0, 0, 1642, 3, 0, 0, 0},
    {0, 0, 1711, 2, 0, 0, 0},
    {39304, 0, 864, 5, 0, 0, 0},
    {0, 0, 2366, 5, 0, 0, 0},
    {0, 0, 869, 1, 0, 0, 0},
    {0, 0, 830, 4, 0, 0, 0},
    {17264, 11603, 299, 4, 10, 0, 1},
    {0, 0, 1049, 1, 0, 0, 0},
    {90754, 0, 2153, 3, 0, 1, 0},
    {85789, 0, 2041, 3, 0, 0, 0},
    {17210, 0, 295, 3, 19, 0, 1},
    {110501, 0, 2656, 7, 0, 0, 0},
    {24293, 0, 2409, 4, 0, 0, 0},
    {0, 0, 85, 1, 0, 0, 0},
    {0, 0, 2354, 3, 0, 0, 0},
    {0, 0, 2524, 1, 0, 0, 0},
    {29106, 0, 639, 3, 0, 0, 0},
    {96697, 0, 2280, 7, 0, 0, 0},
    {0, 0, 2527, 2, 0, 0, 0},
    {21014, 0, 401, 5, 0, 0, 0},
    {0, 0, 2075, 2, 0, 0, 0},
    {0, 0, 1713, 2, 0, 0, 0},
    {47438, 0, 1022, 4, 4, 0, 0},
    {0, 0, 1840, 6, 0, 0, 0},
    {0, 0, 573, 1, 0, 0, 0},
    {0, 0, 569, 4, 0, 0, 0},
    {0, 0, 1927, 2, 0, 0, 0},
    {86463, 0, 2054, 1, 0, 0, 0},
    {0, 0, 1716, 2, 0, 0, 0},
    {0, 0, 2211, 3, 0, 0, 0},
    {0, 0, 2357, 3, 0, 0, 0},
    {0, 0, 1448, 3, 0, 0, 0},
    {0, 0, 201, 1, 0, 0, 0},
    {0, 0, 1648, 5, 0, 0, 0},
    {0, 0, 280, 4, 0, 0, 0},
    {0, 0, 1874, 2, 0, 0, 0},
    {13716, 13731, 198, 2, 0, 0, 0},
    {11603, 0, 734, 2, 0, 0, 0},
    {89082, 0, 2118, 3, 0, 0, 0},
    {0, 0, 2313, 5, 0, 1, 0},
    {27049, 0, 587, 4, 0, 0, 0},
    {19018, 0, 344, 5, 0, 0, 0},
    {0, 0, 607, 3, 0, 0, 0},
    {0, 0, 702, 3, 0, 0, 0},
    {0, 0, 1136, 4, 0, 0, 0},
    {106870, 0, 2546, 4, 0, 0, 0},
    {0, 0, 1345, 8, 0, 0, 0},
    {0, 0, 2568, 1, 0, 0, 0},
    {0, 0, 1029, 4, 0, 0, 0},
    {0, 0, 2632, 2, 0, 0, 0},
    {0, 0, 1725, 2, 0, 0, 0},
    {0, 0, 1722, 3, 0, 0, 0},
    {101799, 0, 2371, 6, 0, 0, 0},
    {79001, 0, 1860, 8, 0, 0, 0},
    {0, 0, 1332, 2, 0, 0, 0},
    {112125, 0, 2692, 2, 20, 0, 0},
    {0, 0, 1330, 2, 0, 0, 0},
    {0, 0, 1182, 3, 0, 0, 0},
    {0, 0, 202, 1, 0, 0, 0},
    {0, 0, 1317, 3, 0, 0, 0},
    {0, 0, 2160, 2, 0, 0, 0},
    {0, 0, 1430, 5, 0, 0, 0},
    {23023, 23161, 459, 14, 1, 2, 0},
    {97845, 97888, 2304, 1, 32, 0, 0},
    {0, 0, 1911, 3, 0, 1, 0},
    {0, 0, 668, 2, 0, 0, 0},
    {83445, 0, 2005, 3, 0, 0, 0},
    {0, 0, 664, 4, 0, 0, 0},
    {0, 0, 2572, 1, 0, 0, 0},
    {0, 0, 2575, 2, 0, 0, 0},
    {0, 0, 2573, 2, 0, 0, 0},
    {0, 0, 2471, 5, 0, 0, 0},
    {0, 0, 1474, 4, 0, 0, 0},
    {0, 0, 1479, 3, 0, 0, 0},
    {0, 0, 213, 1, 8, 0, 0},
    {0, 0, 1326, 1, 17, 0, 0},
    {15074, 0, 233, 1, 8, 0, 0},
    {0, 0, 2771, 5, 0, 0, 0},
    {0, 0, 775, 4, 0, 0, 0},
    {0, 0, 238, 1, 8, 0, 0},
    {47600, 0, 1026, 3, 0, 0, 0},
    {0, 0, 951, 4, 0, 0, 0},
    {0, 0, 1974, 2, 32, 0, 0},
    {0, 0, 141, 1, 3, 0, 0},
    {11845, 0, 118, 1, 1, 0, 1},
    {23837, 0, 478, 6, 1, 0, 0},
    {0, 0, 1446, 2, 0, 0, 0},
    {0, 0, 1418, 2, 0, 0, 0},
    {57425, 0, 1313, 4, 0, 0, 0},
    {0, 0, 513, 4, 0, 0, 0},
    {14286, 0, 215, 1, 8, 0, 0},
    {0, 0, 1767, 2, 0, 0, 0},
    {0, 0, 72, 1, 0, 0, 0},
    {0, 0, 1675, 3, 0, 0, 0},
    {0, 0, 454, 2, 0, 0, 0},
    {0, 0, 1336, 1, 0, 0, 0},
    {0, 0, 138, 3, 2, 0, 0},
    {0, 0, 179, 1, 14, 0, 0},
    {73268, 0, 1727, 2, 0, 0, 0},
    {0, 0, 2326, 6, 0, 0, 0},
    {0, 0, 1980, 2, 0, 0, 0},
    {41526, 0, 929, 3, 0, 1, 0},
    {0, 0, 2252, 2, 0, 0, 0},
    {0, 0, 617, 4, 0, 0, 0},
    {0, 0, 2077, 2, 0, 0, 0},
    {0, 0, 1797, 4, 0, 0, 0},
    {27762, 0, 603, 4, 0, 0, 0},
    {14142, 0, 211, 2, 8, 0, 0},
    {40522, 0, 893, 4, 0, 0, 0},
    {0, 0, 2459, 1, 0, 0, 0},
    {22596, 0, 447, 4, 0, 0, 0},
    {81603, 0, 1958, 2, 0, 0, 0},
    {0, 0, 1778, 3, 0, 0, 0},
    {22277, 0, 439, 8, 0, 0, 0},
    {93400, 0, 2218, 6, 0, 0, 0},
    {0, 0, 1337, 5, 0, 0, 0},
    {21529, 0, 419, 20, 0, 0, 0},
    {15068, 0, 232, 1, 8, 0, 0},
    {0, 0, 884, 1, 0, 0, 0},
    {15169, 0, 237, 1, 8, 0, 1},
    {40657, 0, 897, 3, 0, 0, 0},
    {0, 0, 849, 2, 0, 0, 0},
    {0, 0, 782, 2, 0, 0, 0},
    {0, 0, 1922, 2, 0, 0, 0},
    {0, 0, 94, 2, 0, 0, 0},
    {0, 0, 122, 1, 1, 0, 0},
    {88737, 0, 2107, 2, 0, 0, 0},
    {41349, 0, 921, 5, 0, 0, 0},
    {68328, 0, 1591, 4, 20, 0, 0},
    {83206, 0, 1995, 4, 0, 0, 0},
    {0, 0, 1193, 6, 0, 0, 0},
    {0, 0, 2413, 3, 0, 0, 0},
    {0, 0, 1853, 5, 0, 0, 0},
    {15100, 0, 234, 1, 10, 0, 0},
    {0, 0, 2543, 1, 8, 0, 0},
    {0, 0, 2079, 4, 0, 0, 0},
    {0, 0, 2561, 3, 0, 0, 0},
    {0, 0, 2136, 2, 0, 0, 0},
    {0, 0, 1514, 1, 0, 0, 0},
    {0, 0, 235, 1, 8, 0, 0},
    {13779, 11690, 200, 1, 0, 0, 0},
    {0, 0, 1311, 2, 0, 0, 0},
    {57156, 0, 1304, 3, 0, 0, 0},
    {105920, 0, 2505, 3, 0, 0, 0},
    {0, 0, 2290, 2, 0, 1, 0},
    {0, 0, 1153, 3, 0, 0, 0},
    {0, 0, 1065, 2, 0, 0, 0},
    {0, 0, 1868, 1, 0, 0, 0},
    {14491, 0, 220, 1, 8, 0, 0},
    {19658, 0, 364, 16, 0, 0, 0},
    {24253, 0, 501, 6, 1, 0, 0},
    {0, 0, 920, 1, 0, 0, 0},
    {0, 0, 760, 2, 0, 0, 0},
    {0, 0, 2244, 2, 0, 0, 0},
    {0, 0, 584, 3, 0, 0, 0},
    {46811, 0, 995, 6, 4, 0, 0},
    {13537, 0, 1637, 5, 23, 0, 0},
    {0, 0, 559, 1, 0, 0, 0},
    {30618, 0, 689, 2, 0, 0, 0},
    {0, 0, 687, 2, 0, 0, 0},
    {0, 0, 685, 2, 0, 0, 0},
    {11669, 11693, 113, 2, 0, 0, 0},
    {0, 0, 1818, 3, 0, 0, 0},
    {86540, 0, 2055, 5, 0, 0, 0},
    {0, 0, 1680, 1, 0, 0, 0},
    {0, 0, 2401, 3, 0, 0, 0},
    {0, 0, 2191, 4, 0, 0, 0},
    {0, 0, 1663, 2, 0, 0, 0},
    {108848, 0, 2601, 2, 0, 0, 0},
    {47996, 0, 1037, 4, 0, 0, 0},
    {0, 0, 2184, 7, 0, 0, 0},
    {0, 0, 62, 2, 0, 0, 0},
    {0, 0, 2690, 2, 0, 0, 0},
    {11544, 11570, 109, 1, 30, 0, 0},
    {0, 0, 1756, 5, 0, 0, 0},
    {0, 0, 1736, 2, 0, 0, 0},
    {0, 0, 391, 10, 0, 0, 0},
    {29156, 0, 642, 3, 0, 0, 0},
    {0, 0, 182, 4, 15, 0, 0},
    {0, 0, 1821, 6, 0, 0, 0},
    {0, 0, 876, 2, 0, 0, 0},
    {0, 0, 873, 3, 0, 0, 0},
    {10841, 0, 78, 2, 4, 0, 0},
    {107596, 0, 2558, 3, 0, 0, 0},
    {0, 0, 1174, 2, 0, 0, 0},
    {0, 0, 171, 1, 21, 0, 0},
    {0, 0, 70, 1, 24, 0, 0},
    {0, 0, 1924, 3, 0, 0, 0},
    {0, 0, 1729, 4, 0, 0, 0},
    {0, 0, 2002, 3, 0, 1, 0},
    {0, 0, 2501, 3, 0, 0, 0},
    {39053, 0, 852, 3, 0, 0, 0},
    {0, 0, 645, 1, 0, 0, 0},
    {0, 0, 1275, 2, 0, 0, 0},
    {0, 0, 2510, 2, 0, 0, 0},
    {14027, 0, 206, 1, 8, 0, 0},
    {62424, 0, 1472, 2, 0, 0, 0},
    {0, 0, 1765, 2, 0, 0, 0},
    {0, 0, 1482, 1, 0, 0, 0},
    {0, 0, 1484, 2, 0, 0, 0},
    {0, 0, 1483, 1, 0, 0, 0},
    {0, 0, 1764, 1, 0, 0, 0},
    {0, 0, 1488, 2, 0, 0, 0},
    {0, 0, 304, 1, 32, 0, 0},
    {0, 0, 1490, 1, 0, 0, 0},
    {0, 0, 1478, 1, 0, 0, 0},
    {17608, 0, 305, 5, 8, 0, 1},
    {17516, 0, 303, 1, 8, 0, 1},
    {0, 0, 2452, 2, 0, 0, 0},
    {0, 0, 1487, 1, 0, 0, 0},
    {0, 0, 1761, 3, 0, 0, 0},
    {0, 0, 1486, 1, 0, 0, 0},
    {104126, 0, 2441, 2, 0, 0, 0},
    {0, 0, 2399, 2, 0, 0, 0},
    {0, 0, 2416, 2, 0, 0, 0},
    {0, 0, 1659, 4, 0, 0, 0},
    {0, 0, 1254, 6, 0, 0, 0},
    {24488, 0, 510, 3, 0, 0, 0},
    {0, 0, 2618, 3, 0, 0, 0},
    {0, 0, 2124, 4, 0, 0, 0},
    {117183, 0, 2747, 2, 0, 0, 0},
    {0, 0, 1629, 1, 0, 0, 0},
    {75855, 0, 1801, 5, 0, 1, 0},
    {92249, 0, 2195, 4, 0, 0, 0},
    {106146, 0, 2520, 4, 0, 0, 0},
    {0, 0, 2202, 3, 0, 0, 0},
    {110164, 0, 2648, 3, 0, 0, 0},
    {0, 0, 2535, 5, 0, 1, 0},
    {73165, 0, 1718, 4, 0, 0, 0},
    {0, 0, 1698, 2, 0, 0, 0},
    {30712, 0, 691, 4, 0, 0, 0},
    {30848, 0, 698, 4, 0, 0, 0},
    {0, 0, 177, 1, 5, 0, 0},
    {0, 0, 551, 2, 30, 0, 0},
    {0, 0, 2567, 1, 0, 0, 0},
    {58706, 0, 1357, 4, 0, 0, 0},
    {0, 0, 1530, 2, 0, 0, 0},
    {0, 0, 2318, 4, 0, 0, 0},
    {46215, 0, 983, 2, 4, 1, 0},
    {26016, 0, 558, 1, 18, 0, 0},
    {0, 0, 1290, 3, 0, 0, 0},
    {100196, 0, 2344, 8, 4, 0, 0},
    {14102, 0, 210, 1, 8, 0, 0},
    {0, 0, 2159, 1, 0, 0, 0},
    {84114, 0, 2024, 2, 0, 0, 0},
    {83819, 0, 2020, 4, 0, 0, 0},
    {70734, 0, 1630, 3, 0, 0, 0},
    {0, 0, 1769, 3, 0, 1, 0},
    {0, 0, 2497, 4, 0, 0, 0},
    {0, 0, 2162, 6, 0, 0, 0},
    {0, 0, 246, 1, 13, 0, 0},
    {25490, 25508, 545, 6, 0, 0, 0},
    {14283, 0, 214, 1, 8, 0, 0},
    {109150, 0, 2609, 3, 0, 1, 0},
    {0, 0, 1669, 1, 21, 0, 0},
    {0, 0, 104, 2, 0, 0, 0},
    {17173, 0, 294, 1, 9, 0, 0},
    {103889, 0, 2433, 5, 0, 0, 0},
    {0, 0, 1361, 3, 0, 0, 0},
    {0, 0, 1965, 3, 0, 0, 0},
    {0, 0, 575, 1, 0, 0, 0},
    {0, 0, 1232, 5, 0, 0, 0},
    {14292, 0, 216, 1, 8, 0, 0},
    {0, 0, 2765, 3, 0, 0, 0},
    {21152, 0, 406, 9, 0, 0, 0},
    {85397, 0, 2033, 5, 0, 1, 0},
    {0, 0, 2569, 3, 0, 0, 0},
    {13223, 0, 172, 1, 33, 0, 0},
    {0, 0, 1806, 3, 0, 0, 0},
    {0, 0, 2595, 3, 0, 0, 0},
    {0, 0, 1665, 3, 0, 0, 0},
    {0, 0, 456, 3, 0, 0, 0},
    {0, 0, 298, 1, 12, 0, 0},
    {107206, 0, 2550, 3, 0, 0, 0},
    {50015, 0, 1101, 13, 0, 0, 0},
    {29010, 0, 637, 2, 0, 0, 0},
    {0, 0, 1302, 2, 0, 0, 0},
    {0, 0, 1301, 1, 0, 0, 0},
    {0, 0, 1882, 5, 0, 0, 0},
    {0, 0, 2627, 2, 0, 0, 0},
    {82963, 0, 1990, 5, 0, 0, 0},
    {0, 0, 594, 2, 0, 0, 0},
    {0, 0, 705, 3, 0, 0, 0},
    {46952, 15973, 1004, 7, 4, 0, 0},
    {0, 0, 757, 3, 0, 0, 0},
    {0, 0, 2582, 3, 0, 0, 0},
    {0, 0, 1353, 1, 0, 0, 0},
    {0, 0, 2669, 2, 0, 1, 0},
    {34533, 0, 779, 3, 0, 0, 0},
    {27989, 0, 610, 7, 0, 0, 0},
    {111074, 0, 2667, 2, 0, 1, 0},
    {80216, 0, 1891, 4, 0, 0, 0},
    {0, 0, 1890, 1, 0, 0, 0},
    {0, 0, 2495, 2, 0, 0, 0},
    {0, 0, 340, 1, 0, 0, 0},
    {0, 0, 316, 22, 0, 0, 0},
    {58891, 13416, 1364, 2, 0, 0, 0},
    {0, 0, 2109, 3, 0, 0, 0},
    {0, 0, 2629, 3, 0, 0, 0},
    {0, 0, 1461, 1, 0, 0, 0},
    {0, 0, 1453, 6, 0, 0, 0},
    {0, 0, 1366, 6, 0, 0, 0},
    {0, 0, 1380, 4, 0, 0, 0},
    {0, 0, 1411, 2, 0, 0, 0},
    {60022, 0, 1388, 4, 0, 0, 0},
    {61908, 61978, 1465, 2, 0, 0, 0},
    {0, 0, 1467, 4, 0, 0, 0},
    {0, 0, 1405, 1, 0, 0, 0},
    {0, 0, 1471, 1, 0, 0, 0},
    {0, 0, 1408, 1, 0, 0, 0},
    {60375, 0, 1406, 2, 0, 0, 0},
    {0, 0, 1403, 2, 0, 0, 0},
    {0, 0, 1914, 3, 0, 0, 0},
    {11603, 0, 1372, 6, 0, 0, 0},
    {0, 0, 1409, 2, 0, 0, 0},
    {0, 0, 1442, 2, 0, 0, 0},
    {0, 0, 1462, 3, 0, 0, 0},
    {0, 0, 1378, 2, 0, 0, 0},
    {0, 0, 1384, 2, 0, 0, 0},
    {0, 0, 1398, 5, 0, 0, 0},
    {0, 0, 1392, 1, 0, 0, 0},
    {0, 0, 1393, 1, 0, 0, 0},
    {0, 0, 1459, 2, 0, 0, 0},
    {0, 0, 1386, 2, 0, 0, 0},
    {0, 0, 1394, 4, 0, 0, 0},
    {0, 0, 2246, 3, 0, 0, 0},
    {0, 0, 2237, 4, 0, 0, 0},
    {14033, 0, 207, 1, 8, 0, 0},
    {71981, 72040, 1683, 4, 0, 0, 0},
    {87824, 0, 2095, 2, 0, 0, 0},
    {87866, 0, 2097, 2, 17, 0, 0},
    {40937, 0, 908, 3, 0, 0, 0},
    {42051, 0, 937, 4, 28, 0, 0},
    {0, 0, 2396, 3, 0, 0, 0},
    {109319, 0, 2612, 3, 0, 0, 0},
    {81777, 0, 1962, 2, 0, 0, 0},
    {0, 0, 903, 1, 0, 0, 0},
    {11926, 0, 123, 15, 29, 0, 0},
    {0, 0, 1293, 3, 0, 0, 0},
    {0, 0, 1296, 2, 0, 0, 0},
    {0, 0, 1597, 5, 0, 1, 0},
    {0, 0, 2176, 8, 0, 1, 0},
    {0, 0, 2379, 5, 0, 0, 0},
    {0, 0, 762, 2, 0, 0, 0},
    {0, 0, 632, 3, 0, 1, 0},
    {63065, 0, 1491, 2, 0, 0, 0},
    {0, 0, 1505, 1, 0, 0, 0},
    {0, 0, 1420, 2, 0, 0, 0},
    {0, 0, 855, 4, 0, 0, 0},
    {0, 0, 1222, 2, 0, 0, 0},
    {0, 0, 89, 3, 0, 0, 0},
    {0, 0, 2564, 3, 0, 0, 0},
    {0, 0, 2553, 3, 0, 0, 0},
    {0, 0, 101, 3, 0, 0, 0},
    {14628, 14745, 226, 1, 9, 0, 1},
    {0, 0, 2068, 2, 0, 0, 0},
    {0, 0, 1164, 3, 0, 0, 0},
    {0, 0, 2490, 1, 0, 0, 0},
    {0, 0, 1167, 3, 0, 0, 0},
    {0, 0, 1220, 2, 0, 0, 0},
    {117236, 0, 2749, 2, 0, 0, 0},
    {0, 0, 1742, 1, 0, 0, 0},
    {0, 0, 1645, 1, 0, 0, 0},
    {0, 0, 1741, 1, 0, 0, 0},
    {0, 0, 1743, 2, 0, 0, 0},
    {0, 0, 1602, 1, 0, 0, 0},
    {0, 0, 768, 2, 0, 0, 0},
    {0, 0, 801, 13, 0, 0, 0},
    {0, 0, 1334, 2, 0, 0, 0},
    {0, 0, 2671, 3, 0, 0, 0},
    {0, 0, 837, 6, 0, 0, 0},
    {19658, 0, 361, 3, 0, 0, 0},
    {0, 0, 2427, 4, 0, 0, 0},
    {50631, 0, 1114, 1, 0, 1, 0},
    {0, 0, 1115, 4, 0, 0, 0},
    {0, 0, 1123, 2, 0, 0, 0},
    {0, 0, 1122, 1, 0, 0, 0},
    {0, 0, 1121, 1, 0, 0, 0},
    {0, 0, 1119, 2, 0, 0, 0},
    {0, 0, 1125, 1, 0, 0, 0},
    {0, 0, 2168, 1, 0, 0, 0},
    {0, 0, 1134, 1, 0, 0, 0},
    {0, 0, 1135, 1, 8, 0, 1},
    {0, 0, 1129, 3, 0, 0, 0},
    {0, 0, 1127, 2, 0, 0, 0},
    {0, 0, 1126, 1, 0, 0, 0},
    {0, 0, 1132, 2, 0, 0, 0},
    {0, 0, 1070, 3, 0, 0, 0},
    {0, 0, 1073, 1, 0, 0, 0},
    {0, 0, 2199, 3, 0, 0, 0},
    {0, 0, 914, 2, 0, 0, 0},
    {0, 0, 1156, 4, 0, 0, 0},
    {34737, 0, 784, 5, 0, 0, 0},
    {0, 0, 2090, 5, 0, 0, 0},
    {0, 0, 2468, 3, 0, 0, 0},
    {0, 0, 1089, 2, 0, 0, 0},
    {0, 0, 1088, 1, 0, 0, 0},
    {26712, 0, 581, 3, 0, 0, 0},
    {0, 0, 1176, 3, 0, 0, 0},
    {0, 0, 1179, 3, 0, 0, 0},
    {0, 0, 2169, 4, 0, 0, 0},
    {57645, 0, 2518, 2, 17, 1, 0},
    {0, 0, 1876, 2, 0, 0, 0},
    {94876, 0, 2241, 3, 0, 0, 0},
    {0, 0, 2074, 1, 0, 0, 0},
    {0, 0, 1415, 2, 0, 0, 0},
    {0, 0, 1417, 1, 0, 0, 0},
    {0, 0, 2625, 2, 0, 0, 0},
    {10926, 0, 86, 3, 0, 0, 0},
    {0, 0, 1512, 2, 0, 0, 0},
    {41162, 0, 916, 4, 0, 0, 0},
    {111587, 0, 2681, 3, 0, 0, 0},
    {0, 0, 2674, 5, 0, 0, 0},
    {0, 0, 2017, 2, 0, 0, 0},
    {111434, 0, 2679, 2, 0, 0, 0},
    {0, 0, 821, 2, 0, 0, 0},
    {0, 0, 2482, 2, 0, 0, 0},
    {32209, 0, 739, 7, 0, 1, 0},
    {0, 0, 1858, 1, 0, 0, 0},
    {32577, 0, 746, 10, 0, 1, 0},
    {0, 0, 756, 1, 0, 0, 0},
    {0, 0, 1772, 1, 10, 0, 1},
    {0, 0, 1773, 1, 10, 0, 1},
    {0, 0, 1878, 4, 0, 0, 0},
    {0, 0, 2634, 2, 0, 0, 0},
    {0, 0, 843, 2, 0, 0, 0},
    {0, 0, 2448, 4, 0, 0, 0},
    {0, 0, 2143, 5, 0, 0, 0},
    {0, 0, 1504, 1, 0, 0, 0},
    {0, 0, 1506, 1, 0, 0, 0},
    {0, 0, 1515, 1, 0, 0, 0},
    {0, 0, 1524, 2, 0, 0, 0},
    {0, 0, 1507, 2, 32, 0, 0},
    {0, 0, 1493, 11, 0, 0, 0},
    {0, 0, 1519, 3, 0, 0, 0},
    {0, 0, 2140, 3, 0, 0, 0},
    {0, 0, 1526, 2, 0, 0, 0},
    {0, 0, 2148, 2, 0, 0, 0},
    {0, 0, 1522, 2, 0, 0, 0},
    {39490, 0, 871, 2, 0, 0, 0},
    {0, 0, 2121, 3, 0, 0, 0},
    {0, 0, 2684, 3, 0, 0, 0},
    {11588, 0, 111, 2, 1, 0, 0},
    {46888, 29244, 1001, 3, 4, 0, 0},
    {0, 0, 380, 11, 0, 0, 0},
    {0, 0, 817, 1, 0, 0, 0},
    {0, 0, 814, 3, 0, 0, 0},
    {0, 0, 861, 3, 0, 0, 0},
    {0, 0, 1678, 2, 0, 0, 0},
    {0, 0, 1672, 1, 0, 0, 0},
    {0, 0, 1673, 2, 0, 0, 0},
    {24038, 0, 484, 6, 1, 0, 0},
    {13329, 0, 173, 1, 22, 0, 0},
    {110407, 0, 2654, 2, 0, 1, 0},
    {0, 0, 1320, 1, 0, 0, 0},
    {30218, 0, 678, 6, 0, 0, 0},
    {0, 0, 684, 1, 0, 0, 0},
    {0, 0, 677, 1, 8, 0, 0},
    {30020, 0, 672, 2, 0, 0, 0},
    {0, 0, 670, 2, 0, 0, 0},
    {30020, 0, 674, 3, 0, 0, 0},
    {0, 0, 2504, 1, 0, 0, 0},
    {0, 0, 1668, 1, 0, 0, 0},
    {0, 0, 2269, 4, 0, 0, 0},
    {10789, 10827, 76, 1, 0, 0, 0},
    {0, 0, 2540, 3, 0, 1, 0},
    {0, 0, 277, 3, 0, 0, 0},
    {13398, 0, 180, 1, 16, 0, 0},
    {0, 0, 2762, 3, 0, 0, 0},
    {0, 0, 2446, 2, 0, 0, 0},
    {0, 0, 2015, 1, 0, 0, 0},
    {29238, 0, 646, 7, 0, 0, 0},
    {0, 0, 68, 1, 0, 0, 0},
    {26321, 0, 567, 2, 0, 0, 0},
    {104473, 0, 2454, 3, 0, 0, 0},
    {0, 0, 418, 1, 0, 0, 0},
    {27448, 0, 597, 3, 0, 0, 0},
    {26039, 0, 560, 7, 0, 0, 0},
    {82891, 0, 1987, 3, 0, 0, 0},
    {21480, 0, 417, 1, 35, 0, 0},
    {11923, 0, 2391, 2, 0, 0, 0},
    {0, 0, 2294, 4, 0, 0, 0},
    {0, 0, 2070, 4, 0, 0, 0},
    {37586, 0, 826, 4, 0, 0, 0},
    {0, 0, 1633, 1, 0, 0, 0},
    {70880, 0, 1634, 3, 0, 0, 0},
    {0, 0, 2352, 2, 0, 0, 0},
    {31116, 0, 711, 17, 0, 0, 0},
    {71826, 0, 1670, 2, 4, 0, 0},
    {11923, 0, 2230, 3, 0, 0, 0},
    {0, 0, 1733, 1, 8, 0, 1},
    {0, 0, 2117, 1, 0, 0, 0},
    {19199, 0, 349, 12, 0, 0, 0},
    {47105, 0, 1011, 11, 4, 0, 0},
    {0, 0, 2138, 2, 0, 0, 0},
    {0, 0, 2393, 3, 0, 0, 0},
    {0, 0, 1150, 3, 0, 0, 0},
    {0, 0, 1062, 3, 0, 0, 0},
    {14072, 0, 209, 1, 9, 0, 0},
    {0, 0, 1075, 6, 0, 0, 0},
    {0, 0, 1074, 1, 0, 0, 0},
    {0, 0, 92, 2, 0, 0, 0},
    {57507, 0, 1321, 5, 0, 0, 0},
    {0, 0, 1229, 3, 0, 0, 0},
    {0, 0, 1225, 1, 0, 0, 0},
    {0, 0, 1226, 1, 0, 0, 0},
    {0, 0, 1068, 2, 0, 0, 0},
    {0, 0, 1228, 1, 0, 0, 0},
    {0, 0, 1224, 1, 0, 0, 0},
    {0, 0, 1227, 1, 0, 0, 0},
    {0, 0, 2016, 1, 0, 0, 0},
    {0, 0, 1859, 1, 0, 0, 0},
    {0, 0, 1329, 1, 0, 0, 0},
    {14889, 0, 229, 2, 8, 0, 0},
    {0, 0, 635, 1, 0, 0, 0},
    {0, 0, 1829, 6, 0, 1, 0},
    {0, 0, 579, 1, 0, 0, 0},
    {0, 0, 1895, 3, 0, 0, 0},
    {0, 0, 1509, 1, 0, 0, 0},
    {0, 0, 1510, 2, 0, 0, 0},
    {42475, 0, 946, 5, 3, 1, 0},
    {0, 0, 2128, 4, 0, 0, 0},
    {16387, 0, 268, 3, 18, 0, 0},
    {0, 0, 1207, 3, 0, 0, 0},
    {0, 0, 1140, 3, 0, 0, 0},
    {0, 0, 1210, 1, 0, 0, 0},
    {0, 0, 1422, 8, 0, 0, 0},
    {56398, 0, 1277, 11, 0, 0, 0},
    {15272, 0, 241, 1, 11, 0, 0},
    {83382, 0, 1999, 3, 0, 0, 0},
    {28514, 0, 625, 7, 0, 0, 0},
    {0, 0, 959, 1, 0, 0, 0},
    {0, 0, 955, 1, 0, 0, 0},
    {39710, 0, 878, 6, 0, 0, 0},
    {0, 0, 2116, 1, 1, 0, 0},
    {25807, 0, 553, 5, 0, 0, 0},
    {0, 0, 904, 4, 0, 0, 0},
    {16579, 0, 271, 6, 18, 0, 0},
    {77822, 0, 1835, 5, 0, 0, 0},
    {0, 0, 2663, 4, 0, 0, 0},
    {13345, 0, 174, 1, 22, 0, 0},
    {0, 0, 2580, 2, 0, 1, 0},
    {0, 0, 1298, 3, 0, 0, 0},
    {0, 0, 736, 1, 0, 0, 0},
    {102106, 0, 2384, 2, 0, 0, 0},
    {33962, 0, 770, 2, 0, 0, 0},
    {0, 0, 1827, 2, 0, 0, 0},
    {0, 0, 2484, 3, 0, 0, 0},
    {73897, 0, 2438, 3, 0, 0, 0},
    {100965, 0, 2360, 4, 0, 1, 0},
    {0, 0, 73, 1, 31, 0, 0},
    {0, 0, 178, 1, 6, 0, 0},
    {0, 0, 284, 4, 0, 0, 0},
    {106310, 0, 2525, 2, 8, 0, 0},
    {0, 0, 2643, 2, 0, 0, 0},
    {0, 0, 2645, 3, 0, 0, 0},
    {97839, 0, 2303, 1, 10, 0, 1},
    {95300, 0, 2249, 3, 0, 0, 0},
    {0, 0, 591, 3, 0, 0, 0},
    {0, 0, 61, 1, 26, 0, 0},
    {0, 0, 2287, 3, 0, 1, 0},
    {0, 0, 1653, 4, 0, 0, 0},
    {73894, 0, 1753, 3, 0, 0, 0},
    {0, 0, 2758, 4, 0, 0, 0},
    {0, 0, 596, 1, 0, 0, 0},
    {0, 0, 2019, 1, 0, 0, 0},
    {0, 0, 497, 4, 1, 0, 0},
    {0, 0, 2341, 3, 0, 0, 0},
    {0, 0, 1846, 7, 0, 0, 0},
    {109900, 0, 2636, 7, 0, 0, 0},
    {0, 0, 537, 2, 0, 0, 0},
    {0, 0, 539, 4, 0, 0, 0},
    {104513, 0, 2457, 2, 0, 0, 0},
    {108702, 0, 2598, 3, 0, 1, 0},
    {0, 0, 1706, 5, 0, 0, 0},
    {13419, 0, 181, 1, 16, 0, 0},
    {0, 0, 926, 2, 0, 0, 0},
    {73897, 0, 2418, 4, 0, 0, 0},
    {69757, 0, 1611, 18, 0, 0, 0},
    {0, 0, 2544, 2, 0, 0, 0},
    {72662, 0, 1695, 3, 0, 0, 0},
    {81603, 0, 1955, 3, 0, 0, 0},
    {0, 0, 1170, 4, 0, 0, 0},
    {0, 0, 2132, 4, 0, 0, 0},
    {0, 0, 341, 3, 0, 0, 0},
    {0, 0, 1917, 1, 0, 0, 0},
    {0, 0, 823, 3, 0, 0, 0},
    {0, 0, 1160, 4, 0, 0, 0},
    {0, 0, 2156, 1, 0, 0, 0},
    {0, 0, 1260, 6, 0, 0, 0},
    {0, 0, 2209, 2, 0, 0, 0},
    {24749, 24903, 523, 10, 0, 0, 0},
    {14043, 0, 208, 1, 9, 0, 3},
    {0, 0, 818, 3, 0, 0, 0},
    {0, 0, 1041, 2, 0, 0, 0},
    {39493, 0, 1537, 5, 0, 0, 0},
    {74459, 0, 1774, 4, 0, 0, 0},
    {97466, 0, 2292, 2, 0, 0, 0},
    {0, 0, 2279, 1, 0, 0, 0},
    {25297, 25321, 533, 4, 0, 0, 0},
    {11299, 0, 96, 2, 32, 0, 0},
    {15201, 0, 239, 1, 9, 0, 0},
    {0, 0, 2588, 3, 0, 0, 0},
    {0, 0, 1945, 4, 0, 0, 0},
    {0, 0, 1952, 3, 0, 0, 0},
    {0, 0, 1949, 3, 0, 0, 0},
    {0, 0, 2532, 3, 0, 0, 0},
    {0, 0, 2487, 3, 0, 0, 0},
    {0, 0, 188, 2, 34, 0, 0},
    {0, 0, 911, 2, 0, 0, 0},
    {22727, 0, 451, 3, 0, 0, 0},
    {86484, 0, 2066, 2, 0, 0, 0},
    {14400, 0, 219, 1, 8, 0, 0},
    {0, 0, 1943, 2, 0, 0, 0},
    {0, 0, 2262, 3, 0, 0, 0},
    {0, 0, 1738, 3, 0, 0, 0},
    {0, 0, 621, 4, 0, 0, 0},
    {0, 0, 186, 2, 0, 0, 0},
    {0, 0, 764, 4, 0, 0, 0},
    {0, 0, 2255, 3, 0, 0, 0},
    {0, 0, 2254, 1, 0, 0, 0},
    {32160, 0, 737, 2, 0, 0, 0},
    {80429, 0, 1901, 6, 4, 1, 0},
    {0, 0, 2233, 1, 0, 0, 0},
    {0, 0, 2591, 4, 0, 0, 0},
    {11734, 11758, 115, 3, 1, 0, 0},
    {0, 0, 142, 29, 2, 0, 1},
    {0, 0, 2687, 3, 0, 0, 0},
    {42329, 0, 941, 5, 0, 0, 0},
    {117062, 0, 2744, 3, 0, 0, 0},
    {86338, 0, 2050, 4, 0, 0, 0},
    {106069, 0, 2516, 2, 0, 0, 0},
    {14592, 0, 223, 1, 8, 0, 0},
    {13825, 0, 203, 3, 8, 0, 0},
    {0, 0, 2377, 2, 0, 0, 0},
    {0, 0, 1440, 2, 0, 0, 0},
    {0, 0, 1413, 2, 0, 0, 0},
    {0, 0, 1444, 2, 0, 0, 0},
    {0, 0, 1794, 3, 0, 0, 0},
    {0, 0, 851, 1, 0, 0, 0},
    {0, 0, 2651, 3, 0, 0, 0},
    {0, 0, 845, 4, 0, 0, 0},
    {35864, 0, 798, 3, 0, 0, 0},
    {0, 0, 773, 2, 0, 0, 0},
    {0, 0, 2476, 3, 0, 0, 0},
    {0, 0, 791, 7, 0, 0, 0},
    {0, 0, 772, 1, 0, 0, 0},
    {0, 0, 2479, 3, 0, 0, 0},
    {107490, 0, 2556, 2, 0, 0, 0},
    {14972, 0, 231, 1, 8, 0, 0},
    {11869, 0, 119, 3, 1, 0, 1},
    {0, 0, 1188, 5, 0, 0, 0},
    {11923, 0, 1700, 3, 0, 0, 0},
    {0, 0, 236, 1, 8, 0, 1},
    {0, 0, 1237, 3, 0, 0, 0},
    {0, 0, 2586, 2, 0, 0, 0},
    {0, 0, 83, 2, 0, 0, 0},
    {0, 0, 1067, 1, 0, 0, 0},
    {0, 0, 1869, 5, 0, 0, 0},
    {48273, 0, 1046, 3, 4, 0, 0},
    {0, 0, 1549, 8, 0, 1, 0},
    {14568, 0, 222, 1, 8, 0, 0},
    {14540, 0, 221, 1, 8, 0, 1},
    {0, 0, 1703, 3, 0, 0, 0},
    {108953, 0, 2603, 3, 0, 0, 0},
    {0, 0, 2585, 1, 0, 0, 0},
    {72205, 0, 1687, 4, 32, 0, 0},
    {0, 0, 2408, 1, 0, 0, 0},
    {0, 0, 2460, 2, 0, 0, 0},
    {14318, 0, 217, 1, 8, 0, 0},
    {0, 0, 415, 2, 0, 0, 0},
    {0, 0, 2157, 2, 0, 0, 0},
    {0, 0, 243, 1, 9, 0, 1},
    {0, 0, 338, 2, 0, 0, 0},
    {106485, 0, 2529, 3, 0, 0, 0},
    {74796, 0, 1783, 6, 0, 0, 0},
    {0, 0, 1091, 10, 0, 0, 0},
    {109502, 0, 2621, 2, 0, 0, 0},
    {0, 0, 192, 2, 0, 0, 0},
    {0, 0, 728, 6, 0, 0, 0},
    {24109, 0, 490, 2, 1, 0, 0},
    {103868, 0, 2431, 2, 0, 1, 0},
    {0, 0, 190, 2, 0, 0, 0},
    {14877, 0, 228, 1, 8, 0, 0},
    {24421, 0, 507, 3, 1, 1, 0},
    {0, 0, 2492, 3, 0, 0, 0},
    {33858, 0, 1354, 2, 0, 0, 0},
    {0, 0, 2508, 2, 0, 0, 0},
    {0, 0, 2768, 3, 0, 0, 0},
    {40001, 0, 885, 8, 0, 0, 0},
    {24717, 0, 520, 1, 9, 0, 0},
    {0, 0, 1148, 2, 0, 0, 0},
    {0, 0, 1960, 2, 0, 0, 0},
    {0, 0, 1199, 1, 0, 0, 0},
    {0, 0, 1715, 1, 0, 0, 0},
    {15254, 0, 240, 1, 10, 0, 0},
    {0, 0, 2751, 4, 4, 0, 0},
    {0, 0, 1938, 2, 0, 0, 0},
    {0, 0, 1186, 2, 0, 1, 0},
    {0, 0, 1185, 1, 0, 0, 0},
    {46239, 0, 985, 10, 4, 0, 0},
    {0, 0, 176, 1, 24, 0, 0},
    {0, 0, 175, 1, 24, 0, 0},
    {0, 0, 580, 1, 0, 0, 0},
    {27484, 0, 600, 3, 0, 0, 0},
    {0, 0, 2404, 3, 0, 0, 0},
    {0, 0, 2615, 3, 0, 0, 0},
    {15314, 0, 242, 1, 11, 0, 0},
    {0, 0, 695, 3, 0, 0, 0},
    {0, 0, 1043, 3, 0, 0, 0},
    {14330, 0, 218, 1, 8, 0, 0},
    {0, 0, 107, 2, 3, 0, 0},
    {0, 0, 69, 1, 27, 0, 0},
    {0, 0, 662, 2, 0, 0, 0},
    {0, 0, 659, 3, 0, 0, 0},
    {0, 0, 657, 2, 0, 0, 0},
    {0, 0, 2577, 3, 0, 0, 0},
    {0, 0, 2008, 3, 0, 0, 0},
    {0, 0, 656, 1, 0, 0, 0},
    {0, 0, 2755, 3, 0, 0, 0},
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
    "Clear-Item\0"
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
    "Out-File\0"
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
    "Set-Content\0"
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
    "abcl\0"
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
    "adb shell content\0"
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
    "arturo\0"
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
    "astyle\0"
    "asustor\0"
    "at\0"
    "at-spi\0"
    "aterm\0"
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
    "aws s3api put-bucket-acl\0"
    "aws s3api put-bucket-lifecycle-configuration\0"
    "aws s3api put-bucket-policy\0"
    "aws s3api put-bucket-versioning\0"
    "aws s3api put-public-access-block\0"
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
    "booster\0"
    "boot0cfg\0"
    "bootctl\0"
    "bootctl uninstall\0"
    "bootm\0"
    "bootrec\0"
    "bore\0"
    "bore local\0"
    "borg\0"
    "borg check\0"
    "borg compact\0"
    "borg delete\0"
    "borg extract\0"
    "borg prune\0"
    "borg1\0"
    "borg1 check\0"
    "bosboot-x\0"
    "bossac\0"
    "boundary\0"
    "bpexpdate\0"
    "bpimage\0"
    "bpmedia\0"
    "bpmedialist\0"
    "bq\0"
    "bq query\0"
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
    "btrfs dev del\0"
    "btrfs dev delete\0"
    "btrfs dev rem\0"
    "btrfs dev remove\0"
    "btrfs device delete\0"
    "btrfs device rem\0"
    "btrfs device remove\0"
    "btrfs property\0"
    "btrfs replace\0"
    "btrfs rescue chunk-recover\0"
    "btrfs rescue clear-uuid-tree\0"
    "btrfs rescue fix-device-size\0"
    "btrfs rescue zero-log\0"
    "btrfs su de\0"
    "btrfs su del\0"
    "btrfs su delete\0"
    "btrfs sub del\0"
    "btrfs sub delete\0"
    "btrfs subv del\0"
    "btrfs subv delete\0"
    "btrfs subvol del\0"
    "btrfs subvol delete\0"
    "btrfs subvolume del\0"
    "btrfs subvolume delete\0"
    "buildah\0"
    "buildah rm\0"
    "buildah rmi\0"
    "builtin\0"
    "bun\0"
    "bun -e\0"
    "bun add\0"
    "bun install\0"
    "bun run\0"
    "bun x\0"
    "bundle\0"
    "bundle config\0"
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
    "ccl\0"
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
    "chef-apply\0"
    "chef-client\0"
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
    "cmake -E\0"
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
    "composer config\0"
    "composer remove\0"
    "composer require\0"
    "compress\0"
    "conan\0"
    "conda\0"
    "conda config\0"
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
    "convmv\0"
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
    "czkawka_cli\0"
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
    "db2 force\0"
    "db2 prune\0"
    "db2 restore\0"
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
    "detox\0"
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
    "dfu-util-static\0"
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
    "dmd\0"
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
    "dpkg-statoverride\0"
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
    "dropbear\0"
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
    "ecl\0"
    "ecpprog\0"
    "ectool\0"
    "ed\0"
    "edgedb\0"
    "edl\0"
    "edl.py\0"
    "eeprom\0"
    "efi-updatevar\0"
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
    "eterm\0"
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
    "falconctl\0"
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
    "fdupes\0"
    "feh\0"
    "fence_apc\0"
    "fence_ipmilan\0"
    "fence_vmware\0"
    "fennel\0"
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
    "fossil shun\0"
    "fossil undo\0"
    "fping\0"
    "fptw64\0"
    "free\0"
    "freshclam\0"
    "fromdos\0"
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
    "fw3\0"
    "fw4\0"
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
    "gbak\0"
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
    "genkernel\0"
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
    "gfix\0"
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
    "git annex drop\0"
    "git annex dropunused\0"
    "git annex forget\0"
    "git annex unannex\0"
    "git annex uninit\0"
    "git bisect log\0"
    "git bisect run\0"
    "git bisect view\0"
    "git branch\0"
    "git checkout\0"
    "git checkout-index\0"
    "git clean\0"
    "git clone\0"
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
    "gosh\0"
    "gost\0"
    "gosu\0"
    "gosu-\0"
    "gotty\0"
    "govc\0"
    "gp\0"
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
    "graalpy\0"
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
    "groupmems\0"
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
    "gsi\0"
    "gsql\0"
    "gst\0"
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
    "haskell\0"
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
    "helm config\0"
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
    "hg debugstrip\0"
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
    "hponcfg.exe\0"
    "hpsetup\0"
    "hpssacli\0"
    "hsd-cli\0"
    "hsi\0"
    "htdbm\0"
    "htdigest\0"
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
    "in.telnetd\0"
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
    "jdupes\0"
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
    "jj op abandon\0"
    "jj operation abandon\0"
    "jj util\0"
    "jobs\0"
    "joe\0"
    "john\0"
    "join\0"
    "joker\0"
    "journalctl\0"
    "jpegoptim\0"
    "jq\0"
    "jq-run\0"
    "jq-script\0"
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
    "jython\0"
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
    "kafka-configs\0"
    "kafka-configs.sh\0"
    "kafka-consumer-groups\0"
    "kafka-consumer-groups.sh\0"
    "kafka-delete-records\0"
    "kafka-delete-records.sh\0"
    "kafka-leader-election\0"
    "kafka-leader-election.sh\0"
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
    "kopia maintenance\0"
    "kopia maintenance-x\0"
    "kopia repository disconnect\0"
    "kopia snapshot delete\0"
    "kopia snapshot expire\0"
    "kops\0"
    "kops delete\0"
    "kotlin\0"
    "kotlinc\0"
    "kpartx\0"
    "kpatch\0"
    "kpatch load\0"
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
    "ldapmodify\0"
    "ldapmodrdn-any\0"
    "ldapsearch\0"
    "ldbmodify\0"
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
    "livepatch\0"
    "livepatch load\0"
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
    "lsc\0"
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
    "lua5.1\0"
    "lua5.3\0"
    "lua5.4\0"
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
    "mamba config\0"
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
    "mariadb-backup\0"
    "mariadb-client\0"
    "mariadbd\0"
    "mariadbd-safe\0"
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
    "mkinitramfs\0"
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
    "moon\0"
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
    "mp3gain\0"
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
    "mruby\0"
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
    "mysqld\0"
    "mysqld_safe\0"
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
    "nickle\0"
    "nim\0"
    "nim e\0"
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
    "node18\0"
    "node20\0"
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
    "npm config\0"
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
    "npm set\0"
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
    "ocaml\0"
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
    "octave-cli\0"
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
    "optipng\0"
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
    "pg_archivecleanup\0"
    "pg_autoctl\0"
    "pg_dropcluster\0"
    "pg_dump\0"
    "pg_dumpall\0"
    "pg_isready\0"
    "pg_receivewal\0"
    "pg_receivewal --drop-slot\0"
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
    "photorec\0"
    "php\0"
    "php8.2\0"
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
    "pike\0"
    "pinctrl\0"
    "pinfo\0"
    "ping\0"
    "ping6\0"
    "pio\0"
    "pip\0"
    "pip config\0"
    "pip install\0"
    "pip uninstall\0"
    "pip3\0"
    "pip3 config\0"
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
    "pnpm config\0"
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
    "poetry config\0"
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
    "proxmox-backup-client snapshot\0"
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
    "pypy2\0"
    "pypy3\0"
    "pytest\0"
    "python\0"
    "python2\0"
    "python3\0"
    "python3.10\0"
    "python3.11\0"
    "python3.12\0"
    "python3.13\0"
    "python3.9\0"
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
    "rclone bisync\0"
    "rclone cleanup\0"
    "rclone copy\0"
    "rclone copyto\0"
    "rclone dedupe\0"
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
    "rdfind\0"
    "rdiff-backup\0"
    "rdiff-backup-any\0"
    "rdmd\0"
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
    "rebol\0"
    "reboot\0"
    "recode\0"
    "recovery\0"
    "red\0"
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
    "remove_directory\0"
    "remove_members\0"
    "removeacct\0"
    "removepkg\0"
    "rename\0"
    "rename.ul\0"
    "rename_directory\0"
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
    "rexx\0"
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
    "rmlint\0"
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
    "ruby3.2\0"
    "ruff\0"
    "run0\0"
    "runcon\0"
    "runghc\0"
    "runhaskell\0"
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
    "rxvt\0"
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
    "scilab\0"
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
    "security dump-keychain\0"
    "security export\0"
    "security find-generic-password\0"
    "security find-internet-password\0"
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
    "slsh\0"
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
    "socketfilterfw\0"
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
    "spctl kext-consent\0"
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
    "sqitch\0"
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
    "sqlx\0"
    "sqlx database\0"
    "sqsh\0"
    "squirrel\0"
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
    "stack runghc\0"
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
    "syncoid\0"
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
    "systemd-firstboot\0"
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
    "telnetd\0"
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
    "testdisk\0"
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
    "tinyscheme\0"
    "tldr\0"
    "tmate\0"
    "tmpreaper\0"
    "tmpwatch\0"
    "tmutil\0"
    "tmutil delete\0"
    "tmutil deleteinprogress\0"
    "tmutil deletelocalsnapshots\0"
    "tmutil disable\0"
    "tmutil removedestination\0"
    "tmux\0"
    "tmux clear-history\0"
    "tmux kill-pane\0"
    "tmux kill-session\0"
    "tmux kill-window\0"
    "tmux-plugin\0"
    "tmuxinator\0"
    "todo.sh\0"
    "todos\0"
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
    "truffleruby\0"
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
    "unifdef-any\0"
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
    "usbguard\0"
    "usbimager\0"
    "useradd\0"
    "userdel\0"
    "usermod\0"
    "users\0"
    "usql\0"
    "utelnetd\0"
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
    "vala\0"
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
    "websocat\0"
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
    "wren\0"
    "write\0"
    "write erase\0"
    "write-chars\0"
    "wrk\0"
    "wrmsr\0"
    "wsl\0"
    "wsl.exe\0"
    "wsman\0"
    "wstunnel\0"
    "wtmpclean\0"
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
    "xfsdump\0"
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
    "yarn config\0"
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
    "zpool add\0"
    "zpool attach\0"
    "zpool checkpoint\0"
    "zpool clear\0"
    "zpool create\0"
    "zpool destroy\0"
    "zpool detach\0"
    "zpool export\0"
    "zpool import\0"
    "zpool labelclear\0"
    "zpool offline\0"
    "zpool remove\0"
    "zpool replace\0"
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
    "ztcp\0"
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
    {92, 10}, /* Clear-Item */
    {103, 9}, /* Clear-RecycleBin */
    {120, 12}, /* DEL */
    {124, 9}, /* Disable-ADAccount */
    {142, 9}, /* Disable-ComputerRestore */
    {166, 9}, /* Disable-LocalUser */
    {184, 9}, /* Disable-NetAdapter */
    {203, 9}, /* Disable-WindowsOptionalFeature */
    {234, 9}, /* Dismount-VHD-x */
    {249, 12}, /* ERASE */
    {255, 13}, /* FORMAT */
    {262, 14}, /* FastCli */
    {270, 11}, /* Format-Volume */
    {284, 15}, /* GET */
    {288, 11}, /* Initialize-Disk */
    {304, 16}, /* JLink */
    {310, 17}, /* JLinkExe */
    {319, 16}, /* JLinkExe.exe */
    {332, 18}, /* MegaCli */
    {340, 18}, /* MegaCli64 */
    {350, 10}, /* Out-File */
    {359, 19}, /* R */
    {361, 20}, /* R CMD INSTALL */
    {375, 12}, /* RD */
    {378, 12}, /* RMDIR */
    {384, 9}, /* Remove-ADComputer */
    {402, 9}, /* Remove-ADGroup */
    {417, 9}, /* Remove-ADObject */
    {433, 9}, /* Remove-ADUser */
    {447, 9}, /* Remove-AzResourceGroup */
    {470, 9}, /* Remove-AzVM */
    {482, 9}, /* Remove-DnsServerZone */
    {503, 21}, /* Remove-Item */
    {515, 9}, /* Remove-LocalUser */
    {532, 9}, /* Remove-Mailbox */
    {547, 9}, /* Remove-MgUser */
    {561, 9}, /* Remove-NetFirewallRule */
    {584, 11}, /* Remove-NetIPAddress */
    {604, 11}, /* Remove-NetRoute */
    {620, 9}, /* Remove-Partition */
    {637, 9}, /* Remove-Service */
    {652, 9}, /* Remove-SmbShare */
    {668, 9}, /* Remove-StoragePool */
    {687, 9}, /* Remove-VM */
    {697, 9}, /* Remove-VMSnapshot */
    {715, 9}, /* Remove-VirtualDisk */
    {734, 11}, /* Remove-Volume */
    {748, 9}, /* Reset-ComputerMachinePassword */
    {778, 9}, /* Reset-PhysicalDisk */
    {797, 22}, /* Responder.py */
    {810, 11}, /* Restart-Computer */
    {827, 9}, /* Restore-VMSnapshot */
    {846, 19}, /* Rscript */
    {854, 23}, /* SEGGER */
    {861, 23}, /* ST-LINK_CLI */
    {873, 23}, /* STM32_Programmer */
    {890, 23}, /* STM32_Programmer_CLI */
    {911, 10}, /* Set-Content */
    {923, 9}, /* Set-ExecutionPolicy */
    {943, 9}, /* Set-MpPreference */
    {960, 9}, /* Set-NetFirewallProfile */
    {983, 24}, /* SqlPackage */
    {994, 11}, /* Stop-Computer */
    {1008, 9}, /* Stop-VM */
    {1016, 9}, /* Uninstall-WindowsFeature */
    {1041, 25}, /* VBoxManage */
    {1052, 26}, /* VBoxManage closemedium */
    {1075, 27}, /* VBoxManage controlvm */
    {1096, 26}, /* VBoxManage hostonlyif */
    {1118, 26}, /* VBoxManage natnetwork */
    {1140, 28}, /* VBoxManage snapshot */
    {1160, 26}, /* VBoxManage unregistervm */
    {1184, 29}, /* Ventoy2Disk.sh */
    {1199, 30}, /* Xvnc */
    {1204, 3}, /* [ */
    {1206, 31}, /* a2dissite */
    {1216, 31}, /* a2enmod */
    {1224, 31}, /* a2ensite */
    {1233, 32}, /* aa-complain */
    {1245, 32}, /* aa-disable */
    {1256, 33}, /* aa-remove-unknown */
    {1274, 32}, /* aa-teardown */
    {1286, 31}, /* ab */
    {1289, 19}, /* abcl */
    {1294, 34}, /* abduco */
    {1301, 35}, /* ack */
    {1305, 36}, /* acme.sh */
    {1313, 37}, /* acpi */
    {1318, 38}, /* act */
    {1322, 18}, /* adaptec */
    {1330, 39}, /* adb */
    {1334, 40}, /* adb disable-verity */
    {1353, 41}, /* adb push */
    {1362, 42}, /* adb reboot */
    {1373, 40}, /* adb remount */
    {1385, 40}, /* adb root */
    {1394, 43}, /* adb shell */
    {1404, 44}, /* adb shell content */
    {1422, 40}, /* adb sideload */
    {1435, 45}, /* adb tcpip */
    {1445, 23}, /* adb-enhanced */
    {1458, 46}, /* adcli */
    {1464, 47}, /* adcli delete-computer */
    {1486, 47}, /* adcli delete-group */
    {1505, 47}, /* adcli delete-user */
    {1523, 47}, /* adcli leave */
    {1535, 48}, /* add-apt-repository */
    {1554, 31}, /* add-shell */
    {1564, 49}, /* addgroup */
    {1573, 50}, /* addpart */
    {1581, 51}, /* addr2line */
    {1591, 52}, /* adduser */
    {1599, 53}, /* adrci */
    {1605, 23}, /* afproto */
    {1613, 54}, /* afulnx_64 */
    {1623, 35}, /* ag */
    {1626, 55}, /* age */
    {1630, 56}, /* age-keygen */
    {1641, 46}, /* agent_control */
    {1655, 57}, /* agent_control -r */
    {1672, 58}, /* ai */
    {1675, 58}, /* aichat */
    {1682, 31}, /* aide */
    {1687, 22}, /* aireplay-ng */
    {1699, 59}, /* airflow */
    {1707, 60}, /* aktualizr */
    {1717, 34}, /* alacritty */
    {1727, 61}, /* alembic */
    {1735, 62}, /* algokit */
    {1743, 63}, /* alias */
    {1749, 64}, /* aliyun */
    {1756, 65}, /* alloy */
    {1762, 31}, /* alsamixer */
    {1772, 46}, /* am */
    {1775, 66}, /* am broadcast */
    {1788, 67}, /* amcleanup */
    {1798, 54}, /* amidelnx */
    {1807, 31}, /* amixer */
    {1814, 67}, /* amlabel */
    {1822, 38}, /* amm */
    {1826, 38}, /* ammonite */
    {1835, 68}, /* ampinstmgr */
    {1846, 64}, /* amplify */
    {1854, 69}, /* amplify delete */
    {1869, 23}, /* ampy */
    {1874, 70}, /* ampy reset */
    {1885, 70}, /* ampy rm */
    {1893, 70}, /* ampy rmdir */
    {1904, 67}, /* amrmtape */
    {1913, 46}, /* amtool */
    {1920, 71}, /* amtool silence add */
    {1939, 72}, /* amtool silence expire */
    {1961, 73}, /* amttool */
    {1969, 31}, /* anacron */
    {1977, 74}, /* ansible */
    {1985, 46}, /* ansible-galaxy */
    {2000, 20}, /* ansible-galaxy install */
    {2023, 75}, /* ansible-playbook */
    {2040, 20}, /* ansible-pull */
    {2053, 76}, /* ant */
    {2057, 20}, /* antigen */
    {2065, 77}, /* aoss */
    {2070, 31}, /* apache2ctl */
    {2081, 31}, /* apachectl */
    {2091, 78}, /* apcaccess */
    {2101, 73}, /* apcaccess-x */
    {2113, 73}, /* apcupsd */
    {2121, 79}, /* apd */
    {2125, 80}, /* apf */
    {2129, 81}, /* apfs.util */
    {2139, 82}, /* apg */
    {2143, 83}, /* apk */
    {2147, 20}, /* apk add */
    {2155, 84}, /* apk del */
    {2163, 31}, /* aplay */
    {2169, 33}, /* apparmor_parser */
    {2185, 1}, /* apprise */
    {2193, 34}, /* apptainer */
    {2203, 85}, /* appwrite */
    {2212, 86}, /* apropos */
    {2220, 87}, /* apt */
    {2224, 88}, /* apt autopurge */
    {2238, 89}, /* apt autoremove */
    {2253, 90}, /* apt history */
    {2265, 20}, /* apt install */
    {2277, 88}, /* apt purge */
    {2287, 89}, /* apt remove */
    {2298, 86}, /* apt-cache */
    {2308, 86}, /* apt-file */
    {2317, 87}, /* apt-get */
    {2325, 88}, /* apt-get autopurge */
    {2343, 89}, /* apt-get autoremove */
    {2362, 88}, /* apt-get purge */
    {2376, 89}, /* apt-get remove */
    {2391, 48}, /* apt-key */
    {2399, 48}, /* apt-mark */
    {2408, 91}, /* apt-mark auto */
    {2422, 87}, /* aptitude */
    {2431, 88}, /* aptitude purge */
    {2446, 89}, /* aptitude remove */
    {2462, 62}, /* aptos */
    {2468, 92}, /* ar */
    {2471, 59}, /* arangodb */
    {2480, 93}, /* arangosh */
    {2489, 18}, /* arcconf */
    {2497, 3}, /* arch */
    {2502, 34}, /* arch-chroot */
    {2514, 94}, /* arcrm */
    {2520, 95}, /* arduino-cli */
    {2532, 18}, /* areca-cli */
    {2542, 67}, /* areca_cl */
    {2551, 31}, /* arecord */
    {2559, 64}, /* argocd */
    {2566, 15}, /* aria2c */
    {2573, 92}, /* arj */
    {2577, 16}, /* arm-none-eabi-gdb */
    {2595, 96}, /* arp */
    {2599, 97}, /* arp-scan */
    {2608, 98}, /* arping */
    {2615, 99}, /* arpspoof */
    {2624, 100}, /* arptables */
    {2634, 19}, /* arturo */
    {2641, 101}, /* asadm */
    {2647, 102}, /* ascii85 */
    {2655, 51}, /* asciinema */
    {2665, 83}, /* asdf */
    {2670, 20}, /* asdf plugin add */
    {2686, 20}, /* asdf plugin-add */
    {2702, 103}, /* asdf uninstall */
    {2717, 104}, /* ash */
    {2721, 101}, /* asinfo */
    {2728, 23}, /* asix */
    {2733, 58}, /* ask */
    {2737, 53}, /* asmcmd */
    {2744, 81}, /* asr */
    {2748, 101}, /* asterisk */
    {2757, 105}, /* astyle */
    {2764, 106}, /* asustor */
    {2772, 107}, /* at */
    {2775, 34}, /* at-spi */
    {2782, 108}, /* aterm */
    {2788, 109}, /* atftp */
    {2794, 110}, /* atop */
    {2799, 111}, /* atq */
    {2803, 111}, /* atrm */
    {2808, 67}, /* attic */
    {2814, 112}, /* attic delete */
    {2827, 112}, /* attic prune */
    {2839, 57}, /* auditbeat-stop */
    {2854, 113}, /* auditctl */
    {2863, 114}, /* auditpol */
    {2872, 115}, /* aureport */
    {2881, 115}, /* ausearch */
    {2890, 33}, /* authconfig */
    {2901, 116}, /* authselect */
    {2912, 76}, /* automake */
    {2921, 76}, /* autoreconf */
    {2932, 67}, /* autorestic */
    {2943, 117}, /* autossh */
    {2951, 98}, /* avahi-browse */
    {2964, 118}, /* avahi-resolve */
    {2978, 62}, /* avalanche */
    {2988, 119}, /* avarice */
    {2996, 120}, /* avrdude */
    {3004, 121}, /* awk */
    {3008, 19}, /* awk-script */
    {3019, 64}, /* aws */
    {3023, 122}, /* aws s3api put-bucket-acl */
    {3048, 122}, /* aws s3api put-bucket-lifecycle-configuration */
    {3093, 122}, /* aws s3api put-bucket-policy */
    {3121, 122}, /* aws s3api put-bucket-versioning */
    {3153, 122}, /* aws s3api put-public-access-block */
    {3187, 1}, /* aws-paste */
    {3197, 15}, /* axel */
    {3202, 64}, /* az */
    {3205, 123}, /* az account clear */
    {3222, 123}, /* az account set */
    {3237, 64}, /* azcopy */
    {3244, 64}, /* b2 */
    {3247, 124}, /* b2sum */
    {3253, 19}, /* babashka */
    {3262, 125}, /* bacarf-x */
    {3271, 125}, /* bacdl */
    {3277, 67}, /* backupninja */
    {3289, 126}, /* backuppc_delete */
    {3305, 125}, /* bacnet */
    {3312, 125}, /* bacrd-x */
    {3320, 67}, /* bacula-dbcheck */
    {3335, 68}, /* bacula-x */
    {3344, 125}, /* bacwp */
    {3350, 127}, /* badblocks */
    {3360, 128}, /* badmin */
    {3367, 46}, /* balena */
    {3374, 126}, /* balena device deactivate */
    {3399, 126}, /* balena device purge */
    {3419, 126}, /* balena device rm */
    {3436, 126}, /* balena fleet purge */
    {3455, 126}, /* balena fleet rm */
    {3471, 129}, /* balena local flash */
    {3490, 129}, /* balena os initialize */
    {3511, 130}, /* balena-etcher */
    {3525, 131}, /* barebox-state */
    {3539, 131}, /* bareboxenv */
    {3550, 67}, /* bareos-dbcheck */
    {3565, 132}, /* barman */
    {3572, 112}, /* barman delete */
    {3586, 102}, /* base32 */
    {3593, 102}, /* base64 */
    {3600, 3}, /* basename */
    {3609, 102}, /* basenc */
    {3616, 104}, /* bash */
    {3621, 133}, /* bashupload */
    {3632, 134}, /* bastille */
    {3641, 35}, /* bat */
    {3645, 35}, /* batcat */
    {3652, 107}, /* batch */
    {3658, 76}, /* bazel */
    {3664, 19}, /* bb */
    {3667, 35}, /* bc */
    {3670, 46}, /* bcache */
    {3677, 135}, /* bcache make */
    {3689, 135}, /* bcache-super-show-wipe */
    {3712, 46}, /* bcachefs */
    {3721, 136}, /* bcachefs format */
    {3737, 114}, /* bcdboot */
    {3745, 137}, /* bcdedit */
    {3753, 137}, /* bcdedit.exe */
    {3765, 138}, /* bcmserver */
    {3775, 139}, /* bconsole */
    {3784, 140}, /* bcp */
    {3788, 134}, /* beadm */
    {3794, 134}, /* bectl */
    {3800, 22}, /* beef-xss */
    {3809, 93}, /* beeline */
    {3817, 31}, /* beep */
    {3822, 141}, /* bellows */
    {3830, 59}, /* bench */
    {3836, 22}, /* bettercap */
    {3846, 142}, /* bfg */
    {3850, 143}, /* bg */
    {3853, 144}, /* bhyvectl */
    {3862, 145}, /* bin-rails */
    {3872, 146}, /* bin-rails r */
    {3884, 146}, /* bin-rails runner */
    {3901, 147}, /* bind */
    {3906, 148}, /* bindfs */
    {3913, 149}, /* bioctl */
    {3920, 54}, /* biosutil */
    {3929, 14}, /* bird */
    {3934, 14}, /* birdc */
    {3940, 14}, /* birdc6 */
    {3947, 62}, /* bitcoin-cli */
    {3959, 150}, /* bitcoind */
    {3968, 151}, /* bkill */
    {3974, 76}, /* black */
    {3980, 152}, /* bleachbit */
    {3990, 81}, /* bless */
    {3996, 23}, /* blhost */
    {4003, 153}, /* blkdiscard */
    {4014, 37}, /* blkid */
    {4020, 154}, /* blockdev */
    {4029, 155}, /* bluetoothctl */
    {4042, 130}, /* bmaptool */
    {4051, 23}, /* bmaptool-x */
    {4062, 46}, /* bmgr */
    {4067, 66}, /* bmgr wipe */
    {4077, 110}, /* bmon */
    {4082, 54}, /* bnxtnvm */
    {4090, 23}, /* boardctl */
    {4099, 38}, /* bokeh */
    {4105, 156}, /* booster */
    {4113, 134}, /* boot0cfg */
    {4122, 157}, /* bootctl */
    {4130, 158}, /* bootctl uninstall */
    {4148, 131}, /* bootm */
    {4154, 114}, /* bootrec */
    {4162, 46}, /* bore */
    {4167, 159}, /* bore local */
    {4178, 31}, /* borg */
    {4183, 160}, /* borg check */
    {4194, 161}, /* borg compact */
    {4207, 161}, /* borg delete */
    {4219, 162}, /* borg extract */
    {4232, 161}, /* borg prune */
    {4243, 46}, /* borg1 */
    {4249, 160}, /* borg1 check */
    {4261, 163}, /* bosboot-x */
    {4271, 23}, /* bossac */
    {4278, 164}, /* boundary */
    {4287, 67}, /* bpexpdate */
    {4297, 67}, /* bpimage */
    {4305, 67}, /* bpmedia */
    {4313, 67}, /* bpmedialist */
    {4325, 165}, /* bq */
    {4328, 166}, /* bq query */
    {4337, 167}, /* bq rm */
    {4343, 31}, /* brasero */
    {4351, 168}, /* brctl */
    {4357, 169}, /* break */
    {4363, 128}, /* bresize */
    {4371, 83}, /* brew */
    {4376, 170}, /* brew bundle cleanup */
    {4396, 20}, /* brew install */
    {4409, 84}, /* brew remove */
    {4421, 84}, /* brew rm */
    {4429, 84}, /* brew uninstall */
    {4444, 168}, /* bridge */
    {4451, 171}, /* bridge fdb flush */
    {4468, 171}, /* bridge link set */
    {4484, 171}, /* bridge vlan del */
    {4500, 171}, /* bridge vlan delete */
    {4519, 31}, /* brightnessctl */
    {4533, 62}, /* brownie */
    {4541, 46}, /* brz */
    {4545, 172}, /* brz clean-tree */
    {4560, 172}, /* brz revert */
    {4571, 134}, /* bsdlabel */
    {4580, 173}, /* bsdtar */
    {4587, 174}, /* bsub */
    {4592, 175}, /* bsync */
    {4598, 93}, /* bteq */
    {4603, 110}, /* btop */
    {4608, 67}, /* btrbk */
    {4614, 176}, /* btrfs */
    {4620, 177}, /* btrfs balance */
    {4634, 178}, /* btrfs check */
    {4646, 179}, /* btrfs dev del */
    {4660, 179}, /* btrfs dev delete */
    {4677, 179}, /* btrfs dev rem */
    {4691, 179}, /* btrfs dev remove */
    {4708, 178}, /* btrfs device delete */
    {4728, 179}, /* btrfs device rem */
    {4745, 178}, /* btrfs device remove */
    {4765, 180}, /* btrfs property */
    {4780, 181}, /* btrfs replace */
    {4794, 182}, /* btrfs rescue chunk-recover */
    {4821, 182}, /* btrfs rescue clear-uuid-tree */
    {4850, 182}, /* btrfs rescue fix-device-size */
    {4879, 182}, /* btrfs rescue zero-log */
    {4901, 179}, /* btrfs su de */
    {4913, 179}, /* btrfs su del */
    {4926, 179}, /* btrfs su delete */
    {4942, 179}, /* btrfs sub del */
    {4956, 179}, /* btrfs sub delete */
    {4973, 179}, /* btrfs subv del */
    {4988, 179}, /* btrfs subv delete */
    {5006, 178}, /* btrfs subvol del */
    {5023, 178}, /* btrfs subvol delete */
    {5043, 178}, /* btrfs subvolume del */
    {5063, 178}, /* btrfs subvolume delete */
    {5086, 46}, /* buildah */
    {5094, 183}, /* buildah rm */
    {5105, 184}, /* buildah rmi */
    {5117, 185}, /* builtin */
    {5125, 19}, /* bun */
    {5129, 19}, /* bun -e */
    {5136, 20}, /* bun add */
    {5144, 20}, /* bun install */
    {5156, 186}, /* bun run */
    {5164, 187}, /* bun x */
    {5170, 83}, /* bundle */
    {5177, 188}, /* bundle config */
    {5191, 187}, /* bundle exec */
    {5203, 187}, /* bunx */
    {5208, 92}, /* bunzip2 */
    {5216, 132}, /* bup */
    {5220, 112}, /* bup gc */
    {5227, 112}, /* bup prune-older */
    {5243, 112}, /* bup rm */
    {5250, 132}, /* bupstash */
    {5259, 112}, /* bupstash rm */
    {5271, 67}, /* burp */
    {5276, 189}, /* busctl */
    {5283, 190}, /* busybox */
    {5291, 191}, /* butterfly.server.py */
    {5311, 192}, /* bw */
    {5314, 77}, /* bwrap */
    {5320, 193}, /* byobu */
    {5326, 194}, /* bzcat */
    {5332, 195}, /* bzgrep */
    {5339, 196}, /* bzip2 */
    {5345, 197}, /* bzr */
    {5349, 172}, /* bzr clean-tree */
    {5364, 172}, /* bzr revert */
    {5375, 198}, /* bzr uncommit */
    {5388, 76}, /* c++ */
    {5392, 51}, /* c++filt */
    {5400, 83}, /* cabal */
    {5406, 199}, /* cabal gc */
    {5415, 20}, /* cabal install */
    {5429, 200}, /* cabextract */
    {5440, 182}, /* cache_repair */
    {5453, 114}, /* cacls */
    {5459, 31}, /* caddy */
    {5465, 201}, /* caffeinate */
    {5476, 35}, /* cal */
    {5480, 46}, /* calicoctl */
    {5490, 202}, /* calicoctl delete */
    {5507, 203}, /* caller */
    {5514, 134}, /* camcontrol */
    {5525, 204}, /* cancel */
    {5532, 138}, /* canfdtest */
    {5542, 138}, /* cangen */
    {5549, 125}, /* canopen */
    {5557, 138}, /* canplayer */
    {5567, 138}, /* cansend */
    {5575, 138}, /* cansequence */
    {5587, 138}, /* cansniffer-x */
    {5600, 46}, /* cap */
    {5604, 69}, /* cap remove */
    {5615, 205}, /* capsh */
    {5621, 62}, /* cardano-cli */
    {5633, 83}, /* cargo */
    {5639, 20}, /* cargo install */
    {5653, 186}, /* cargo script */
    {5666, 199}, /* cargo uninstall */
    {5682, 206}, /* cargo yank */
    {5693, 23}, /* cargo-embed */
    {5705, 23}, /* cargo-flash */
    {5717, 38}, /* cargo-make */
    {5728, 38}, /* cargo-script */
    {5741, 138}, /* caringcaribou */
    {5755, 62}, /* cast */
    {5760, 207}, /* cat */
    {5764, 34}, /* catchsegv */
    {5774, 54}, /* cbmem-w */
    {5782, 93}, /* cbq */
    {5786, 134}, /* cbsd */
    {5791, 76}, /* cc */
    {5794, 23}, /* cc-tool */
    {5802, 76}, /* ccache */
    {5809, 19}, /* ccl */
    {5813, 54}, /* cctk */
    {5818, 208}, /* cd */
    {5821, 75}, /* cdk */
    {5825, 64}, /* cdktf */
    {5831, 209}, /* cdrecord */
    {5840, 62}, /* celocli */
    {5848, 210}, /* centreon */
    {5857, 59}, /* ceph */
    {5862, 55}, /* certbot */
    {5870, 211}, /* certbot revoke */
    {5885, 211}, /* certbot unregister */
    {5904, 36}, /* certstrap */
    {5914, 212}, /* certutil */
    {5923, 64}, /* cf */
    {5926, 213}, /* cf-key */
    {5933, 214}, /* cfdisk */
    {5940, 215}, /* cfe */
    {5944, 163}, /* cfgadm */
    {5951, 216}, /* cfgmtd */
    {5958, 23}, /* cfgutil */
    {5966, 36}, /* cfssl */
    {5972, 217}, /* cgdisk */
    {5979, 218}, /* cgexec */
    {5986, 119}, /* ch341eeprom */
    {5998, 23}, /* ch341prog */
    {6008, 219}, /* chage */
    {6014, 64}, /* chalice */
    {6022, 46}, /* charmcraft */
    {6033, 220}, /* charmcraft delete */
    {6051, 58}, /* chatgpt */
    {6059, 221}, /* chattr */
    {6066, 222}, /* chcon */
    {6072, 208}, /* chdir */
    {6078, 86}, /* cheat */
    {6084, 58}, /* cheat.sh */
    {6093, 19}, /* chef-apply */
    {6104, 19}, /* chef-client */
    {6116, 223}, /* chef-server-ctl */
    {6132, 38}, /* chez */
    {6137, 81}, /* chflags */
    {6145, 49}, /* chfn */
    {6150, 224}, /* chgrp */
    {6156, 62}, /* chia */
    {6161, 38}, /* chibi-scheme */
    {6174, 141}, /* chip-tool */
    {6184, 22}, /* chisel */
    {6191, 225}, /* chisel client */
    {6205, 225}, /* chisel server */
    {6219, 226}, /* chkconfig */
    {6229, 31}, /* chkrootkit */
    {6240, 227}, /* chmod */
    {6246, 228}, /* choom */
    {6252, 224}, /* chown */
    {6258, 229}, /* chpasswd */
    {6267, 77}, /* chpst */
    {6273, 163}, /* chpv */
    {6278, 31}, /* chromium */
    {6287, 185}, /* chronic */
    {6295, 51}, /* chronyc */
    {6303, 230}, /* chroot */
    {6310, 230}, /* chrt */
    {6315, 231}, /* chsh */
    {6320, 163}, /* chuser-x */
    {6329, 232}, /* chvt */
    {6334, 46}, /* cilium */
    {6341, 202}, /* cilium uninstall */
    {6358, 233}, /* cinnamon-session-quit */
    {6380, 234}, /* cipher */
    {6387, 234}, /* cipher.exe */
    {6398, 64}, /* civo */
    {6403, 62}, /* ckcc */
    {6408, 124}, /* cksum */
    {6414, 235}, /* clamscan */
    {6423, 76}, /* clang */
    {6429, 76}, /* clang++ */
    {6437, 236}, /* clang-format */
    {6450, 237}, /* claude */
    {6457, 20}, /* claude-plugin */
    {6471, 169}, /* clear */
    {6477, 62}, /* cleos */
    {6483, 238}, /* clevis */
    {6490, 14}, /* cli */
    {6494, 239}, /* clickhouse-client */
    {6512, 140}, /* clickhouse-copier */
    {6530, 58}, /* cliphist */
    {6539, 58}, /* clipman */
    {6547, 14}, /* clish */
    {6553, 19}, /* clisp */
    {6559, 19}, /* clj */
    {6563, 163}, /* clnode */
    {6570, 51}, /* cloc */
    {6575, 19}, /* clojure */
    {6583, 240}, /* clonezilla */
    {6594, 46}, /* cloud-init */
    {6605, 68}, /* cloud-init clean */
    {6622, 241}, /* cloudflared */
    {6634, 225}, /* cloudflared tunnel */
    {6653, 46}, /* cloudron */
    {6662, 242}, /* cloudron uninstall */
    {6681, 243}, /* clpctl */
    {6688, 163}, /* clrg */
    {6693, 163}, /* clrs */
    {6698, 244}, /* clush */
    {6704, 46}, /* cm */
    {6707, 172}, /* cm undo */
    {6715, 76}, /* cmake */
    {6721, 245}, /* cmake -E */
    {6730, 46}, /* cmd */
    {6734, 246}, /* cmd package */
    {6746, 163}, /* cmdeleteconf */
    {6759, 163}, /* cmhaltcl */
    {6768, 163}, /* cmhaltnode */
    {6779, 210}, /* cmk */
    {6783, 247}, /* cmospwd */
    {6791, 86}, /* cmp */
    {6795, 128}, /* cobbler */
    {6803, 239}, /* cockroach */
    {6813, 248}, /* cockroach debug */
    {6829, 248}, /* cockroach demo */
    {6844, 248}, /* cockroach init */
    {6859, 248}, /* cockroach node */
    {6874, 237}, /* code */
    {6879, 20}, /* code install */
    {6892, 191}, /* code tunnel */
    {6904, 20}, /* code-server */
    {6916, 237}, /* codium */
    {6923, 38}, /* coffee */
    {6930, 67}, /* cohesity */
    {6939, 62}, /* coldcard */
    {6948, 46}, /* colima */
    {6955, 249}, /* colima delete */
    {6969, 86}, /* colordiff */
    {6979, 35}, /* column */
    {6986, 86}, /* comm */
    {6991, 250}, /* command */
    {6999, 16}, /* commander */
    {7009, 86}, /* compgen */
    {7017, 251}, /* complete */
    {7026, 83}, /* composer */
    {7035, 188}, /* composer config */
    {7051, 199}, /* composer remove */
    {7067, 20}, /* composer require */
    {7084, 196}, /* compress */
    {7093, 83}, /* conan */
    {7099, 83}, /* conda */
    {7105, 188}, /* conda config */
    {7118, 252}, /* conda env */
    {7128, 253}, /* conda env remove */
    {7145, 254}, /* conda install */
    {7159, 253}, /* conda remove */
    {7172, 187}, /* conda run */
    {7182, 255}, /* condor_drain */
    {7195, 255}, /* condor_off */
    {7206, 255}, /* condor_rm */
    {7216, 174}, /* condor_submit */
    {7230, 255}, /* condor_vacate */
    {7244, 106}, /* configctl */
    {7254, 76}, /* configure */
    {7264, 256}, /* connmanctl */
    {7275, 257}, /* conntrack */
    {7285, 59}, /* console */
    {7293, 164}, /* consul */
    {7300, 258}, /* consul force-leave */
    {7319, 258}, /* consul kv delete */
    {7336, 258}, /* consul leave */
    {7349, 46}, /* content */
    {7357, 66}, /* content delete */
    {7372, 85}, /* contentful */
    {7383, 169}, /* continue */
    {7392, 242}, /* control.sh */
    {7403, 31}, /* convert */
    {7411, 85}, /* convex */
    {7418, 105}, /* convmv */
    {7425, 64}, /* copilot */
    {7433, 69}, /* copilot app delete */
    {7452, 69}, /* copilot env delete */
    {7471, 69}, /* copilot svc delete */
    {7490, 58}, /* copyq */
    {7496, 97}, /* coredumpctl */
    {7508, 259}, /* coredumpctl debug */
    {7526, 64}, /* coscmd */
    {7533, 59}, /* couchbase-cli */
    {7547, 220}, /* couchbase-cli failover */
    {7570, 35}, /* cowsay */
    {7577, 260}, /* cp */
    {7580, 20}, /* cpan */
    {7585, 20}, /* cpanm */
    {7591, 261}, /* cpio */
    {7596, 236}, /* cpp */
    {7600, 125}, /* cpppo */
    {7606, 46}, /* cpu */
    {7610, 262}, /* cpu userdel */
    {7622, 263}, /* cpufreq-set */
    {7634, 51}, /* cpuid */
    {7640, 230}, /* cpulimit */
    {7649, 263}, /* cpupower */
    {7658, 239}, /* cqlsh */
    {7664, 22}, /* crackmapexec */
    {7677, 46}, /* crane */
    {7683, 264}, /* crane delete */
    {7696, 93}, /* crash */
    {7702, 46}, /* crc */
    {7706, 249}, /* crc delete */
    {7717, 124}, /* crc32 */
    {7723, 167}, /* createdb-drop */
    {7737, 81}, /* createhomedir */
    {7751, 67}, /* crestic */
    {7759, 46}, /* crictl */
    {7766, 183}, /* crictl rm */
    {7776, 184}, /* crictl rmi */
    {7787, 183}, /* crictl rmp */
    {7798, 46}, /* crm */
    {7802, 265}, /* crm cluster */
    {7814, 265}, /* crm configure */
    {7828, 265}, /* crm node */
    {7837, 265}, /* crm resource */
    {7850, 163}, /* crm_node */
    {7859, 266}, /* croc */
    {7864, 31}, /* cron */
    {7869, 31}, /* crond */
    {7875, 267}, /* crontab */
    {7883, 268}, /* crontab-e */
    {7893, 57}, /* crowdsec-stop */
    {7907, 53}, /* crsctl */
    {7914, 269}, /* cryptsetup */
    {7925, 270}, /* cryptsetup close */
    {7942, 271}, /* cryptsetup erase */
    {7959, 270}, /* cryptsetup luksClose */
    {7980, 271}, /* cryptsetup luksErase */
    {8001, 271}, /* cryptsetup luksFormat */
    {8023, 271}, /* cryptsetup luksHeaderRestore */
    {8052, 271}, /* cryptsetup luksKillSlot */
    {8076, 271}, /* cryptsetup luksRemoveKey */
    {8101, 271}, /* cryptsetup reencrypt */
    {8122, 270}, /* cryptsetup remove */
    {8140, 19}, /* crystal */
    {8148, 80}, /* csf */
    {8152, 104}, /* csh */
    {8156, 67}, /* cshatag */
    {8164, 38}, /* csi */
    {8168, 272}, /* csplit */
    {8175, 273}, /* csrutil */
    {8183, 244}, /* csshx */
    {8189, 35}, /* csvcut */
    {8196, 236}, /* csvgrep */
    {8204, 35}, /* csvlook */
    {8212, 236}, /* csvsort */
    {8220, 274}, /* ctmodbus */
    {8229, 46}, /* ctr */
    {8233, 249}, /* ctr containers delete */
    {8255, 249}, /* ctr containers remove */
    {8277, 249}, /* ctr containers rm */
    {8295, 249}, /* ctr images delete */
    {8313, 249}, /* ctr images remove */
    {8331, 249}, /* ctr images rm */
    {8345, 249}, /* ctr namespaces delete */
    {8367, 249}, /* ctr namespaces remove */
    {8389, 249}, /* ctr namespaces rm */
    {8407, 249}, /* ctr snapshots delete */
    {8428, 249}, /* ctr snapshots remove */
    {8449, 249}, /* ctr snapshots rm */
    {8466, 275}, /* cupsctl */
    {8474, 275}, /* cupsdisable */
    {8486, 275}, /* cupsenable */
    {8497, 276}, /* curator_cli */
    {8509, 15}, /* curl */
    {8514, 15}, /* curlie */
    {8521, 237}, /* cursor */
    {8528, 35}, /* cut */
    {8532, 31}, /* cvlc */
    {8537, 197}, /* cvs */
    {8541, 172}, /* cvs release */
    {8553, 38}, /* cwltool */
    {8561, 243}, /* cyberpanel */
    {8572, 93}, /* cypher-shell */
    {8585, 277}, /* cyradm */
    {8592, 46}, /* cyrus */
    {8598, 278}, /* cyrus delete */
    {8611, 279}, /* czkawka_cli */
    {8623, 230}, /* daemon */
    {8630, 77}, /* daemonize */
    {8640, 38}, /* dagger */
    {8647, 46}, /* darcs */
    {8653, 172}, /* darcs obliterate */
    {8670, 172}, /* darcs revert */
    {8683, 172}, /* darcs rollback */
    {8698, 172}, /* darcs unpull */
    {8711, 172}, /* darcs unrecord */
    {8726, 280}, /* darkhttpd */
    {8736, 19}, /* dart */
    {8741, 104}, /* dash */
    {8746, 62}, /* dash-cli */
    {8755, 46}, /* databricks */
    {8766, 281}, /* databricks catalogs */
    {8786, 281}, /* databricks clusters */
    {8806, 281}, /* databricks fs */
    {8820, 281}, /* databricks jobs */
    {8836, 281}, /* databricks repos */
    {8853, 281}, /* databricks schemas */
    {8872, 281}, /* databricks secrets */
    {8891, 281}, /* databricks tables */
    {8909, 281}, /* databricks unity-catalog */
    {8934, 281}, /* databricks workspace */
    {8955, 282}, /* date */
    {8960, 232}, /* date-s */
    {8967, 93}, /* db2 */
    {8971, 283}, /* db2 force */
    {8981, 283}, /* db2 prune */
    {8991, 283}, /* db2 restore */
    {9003, 93}, /* db2cmd */
    {9010, 53}, /* dbca */
    {9015, 67}, /* dbcheck */
    {9023, 117}, /* dbclient */
    {9032, 93}, /* dbisql */
    {9039, 61}, /* dbmate */
    {9046, 46}, /* dbt */
    {9050, 281}, /* dbt run-operation */
    {9068, 218}, /* dbus-launch */
    {9080, 185}, /* dbus-run-session */
    {9097, 189}, /* dbus-send */
    {9107, 284}, /* dc */
    {9110, 130}, /* dc3dd */
    {9116, 94}, /* dcache-admin */
    {9129, 130}, /* dcfldd */
    {9136, 285}, /* dcli */
    {9141, 31}, /* dconf */
    {9147, 286}, /* dconf reset */
    {9159, 287}, /* dd */
    {9162, 130}, /* dd-safe */
    {9170, 130}, /* dd_rescue */
    {9180, 216}, /* dd_rescue-any */
    {9194, 130}, /* ddrescue */
    {9203, 143}, /* deactivate */
    {9214, 86}, /* debsums */
    {9222, 288}, /* debugfs */
    {9230, 289}, /* declare */
    {9238, 141}, /* deconz */
    {9245, 290}, /* defaults */
    {9254, 12}, /* del */
    {9258, 291}, /* delgroup */
    {9267, 50}, /* delpart */
    {9275, 51}, /* delta */
    {9281, 12}, /* deltree */
    {9289, 31}, /* deluge */
    {9296, 292}, /* deluser */
    {9304, 293}, /* delv */
    {9309, 19}, /* deno */
    {9314, 20}, /* deno install */
    {9327, 186}, /* deno run */
    {9336, 38}, /* deno serve */
    {9347, 48}, /* depmod */
    {9354, 105}, /* detox */
    {9360, 46}, /* device_config */
    {9374, 66}, /* device_config reset */
    {9394, 54}, /* devmem */
    {9401, 54}, /* devmem2 */
    {9409, 46}, /* devtunnel */
    {9419, 225}, /* devtunnel host */
    {9434, 37}, /* df */
    {9437, 23}, /* dfu */
    {9441, 23}, /* dfu-programmer */
    {9456, 119}, /* dfu-suffix-x */
    {9469, 54}, /* dfu-tool */
    {9478, 294}, /* dfu-util */
    {9487, 294}, /* dfu-util-static */
    {9503, 53}, /* dgmgrl */
    {9510, 295}, /* dhclient */
    {9519, 295}, /* dhcpcd */
    {9526, 99}, /* dhcpig */
    {9533, 61}, /* diesel */
    {9540, 86}, /* diff */
    {9545, 51}, /* diff3 */
    {9551, 86}, /* diffstat */
    {9560, 51}, /* difft */
    {9566, 293}, /* dig */
    {9570, 73}, /* dinitctl */
    {9579, 296}, /* dir */
    {9583, 85}, /* directus */
    {9592, 58}, /* direnv */
    {9599, 187}, /* direnv exec */
    {9611, 297}, /* dirname */
    {9619, 203}, /* dirs */
    {9624, 1}, /* discord.sh */
    {9635, 223}, /* discourse */
    {9645, 134}, /* disklabel */
    {9655, 298}, /* diskpart */
    {9664, 298}, /* diskpart.exe */
    {9677, 299}, /* diskutil */
    {9686, 300}, /* diskutil ap */
    {9698, 300}, /* diskutil apfs */
    {9712, 300}, /* diskutil appleRAID */
    {9731, 300}, /* diskutil coreStorage */
    {9752, 300}, /* diskutil cs */
    {9764, 114}, /* dism */
    {9769, 143}, /* disown */
    {9776, 34}, /* distrobox */
    {9786, 301}, /* distrobox rm */
    {9799, 19}, /* dmd */
    {9803, 302}, /* dmesg */
    {9809, 232}, /* dmesg-n */
    {9817, 37}, /* dmidecode */
    {9827, 217}, /* dmsetup */
    {9835, 303}, /* dmsetup clear */
    {9849, 303}, /* dmsetup remove */
    {9864, 303}, /* dmsetup remove_all */
    {9883, 303}, /* dmsetup suspend */
    {9899, 303}, /* dmsetup wipe_table */
    {9918, 304}, /* dnf */
    {9922, 84}, /* dnf autoremove */
    {9937, 84}, /* dnf erase */
    {9947, 90}, /* dnf history */
    {9959, 20}, /* dnf install */
    {9971, 84}, /* dnf remove */
    {9982, 305}, /* dnf system-upgrade */
    {10001, 125}, /* dnp3 */
    {10006, 225}, /* dnscat2 */
    {10014, 99}, /* dnsspoof */
    {10023, 22}, /* dnsspoof-any */
    {10036, 48}, /* do-release-upgrade */
    {10055, 306}, /* doas */
    {10060, 131}, /* doc_loadbios */
    {10073, 131}, /* docfdisk */
    {10082, 307}, /* docker */
    {10089, 308}, /* docker builder */
    {10104, 309}, /* docker builder df */
    {10122, 309}, /* docker builder events */
    {10144, 309}, /* docker builder info */
    {10164, 309}, /* docker builder inspect */
    {10187, 309}, /* docker builder list */
    {10207, 309}, /* docker builder ls */
    {10225, 310}, /* docker builder prune */
    {10246, 308}, /* docker buildx */
    {10260, 311}, /* docker buildx prune */
    {10280, 312}, /* docker checkpoint rm */
    {10301, 309}, /* docker compose config */
    {10323, 313}, /* docker compose down */
    {10343, 309}, /* docker compose events */
    {10365, 314}, /* docker compose exec */
    {10385, 309}, /* docker compose images */
    {10407, 309}, /* docker compose logs */
    {10427, 309}, /* docker compose ls */
    {10445, 309}, /* docker compose port */
    {10465, 309}, /* docker compose ps */
    {10483, 313}, /* docker compose rm */
    {10501, 314}, /* docker compose run */
    {10520, 309}, /* docker compose top */
    {10539, 309}, /* docker compose version */
    {10562, 308}, /* docker config */
    {10576, 312}, /* docker config rm */
    {10593, 309}, /* docker container */
    {10610, 315}, /* docker container create */
    {10634, 309}, /* docker container df */
    {10654, 309}, /* docker container events */
    {10678, 315}, /* docker container exec */
    {10700, 309}, /* docker container info */
    {10722, 309}, /* docker container inspect */
    {10747, 316}, /* docker container kill */
    {10769, 309}, /* docker container list */
    {10791, 309}, /* docker container ls */
    {10811, 311}, /* docker container prune */
    {10834, 315}, /* docker container restart */
    {10859, 183}, /* docker container rm */
    {10879, 317}, /* docker container run */
    {10900, 315}, /* docker container start */
    {10923, 316}, /* docker container stop */
    {10945, 308}, /* docker context */
    {10960, 312}, /* docker context rm */
    {10978, 41}, /* docker cp */
    {10988, 318}, /* docker exec */
    {11000, 309}, /* docker image */
    {11013, 315}, /* docker image build */
    {11032, 309}, /* docker image df */
    {11048, 309}, /* docker image events */
    {11068, 309}, /* docker image info */
    {11086, 309}, /* docker image inspect */
    {11107, 309}, /* docker image list */
    {11125, 309}, /* docker image ls */
    {11141, 310}, /* docker image prune */
    {11160, 315}, /* docker image pull */
    {11178, 315}, /* docker image push */
    {11196, 184}, /* docker image rm */
    {11212, 315}, /* docker image tag */
    {11229, 309}, /* docker images df */
    {11246, 309}, /* docker images events */
    {11267, 309}, /* docker images info */
    {11286, 309}, /* docker images inspect */
    {11308, 309}, /* docker images list */
    {11327, 309}, /* docker images ls */
    {11344, 319}, /* docker import */
    {11358, 316}, /* docker kill */
    {11370, 319}, /* docker load */
    {11382, 308}, /* docker manifest */
    {11398, 312}, /* docker manifest rm */
    {11417, 309}, /* docker network */
    {11432, 315}, /* docker network connect */
    {11455, 315}, /* docker network create */
    {11477, 309}, /* docker network df */
    {11495, 315}, /* docker network disconnect */
    {11521, 309}, /* docker network events */
    {11543, 309}, /* docker network info */
    {11563, 309}, /* docker network inspect */
    {11586, 309}, /* docker network list */
    {11606, 309}, /* docker network ls */
    {11624, 310}, /* docker network prune */
    {11645, 315}, /* docker network rm */
    {11663, 308}, /* docker node */
    {11675, 312}, /* docker node demote */
    {11694, 312}, /* docker node rm */
    {11709, 308}, /* docker plugin */
    {11723, 312}, /* docker plugin disable */
    {11745, 20}, /* docker plugin install */
    {11767, 312}, /* docker plugin rm */
    {11784, 183}, /* docker rm */
    {11794, 184}, /* docker rmi */
    {11805, 317}, /* docker run */
    {11816, 308}, /* docker secret */
    {11830, 320}, /* docker secret rm */
    {11847, 308}, /* docker service */
    {11862, 320}, /* docker service rm */
    {11880, 321}, /* docker service scale */
    {11901, 321}, /* docker service update */
    {11923, 308}, /* docker stack */
    {11936, 320}, /* docker stack rm */
    {11952, 316}, /* docker stop */
    {11964, 308}, /* docker swarm */
    {11977, 312}, /* docker swarm ca */
    {11993, 312}, /* docker swarm leave */
    {12012, 309}, /* docker system df */
    {12029, 309}, /* docker system events */
    {12050, 309}, /* docker system info */
    {12069, 309}, /* docker system inspect */
    {12091, 309}, /* docker system list */
    {12110, 309}, /* docker system ls */
    {12127, 311}, /* docker system prune */
    {12147, 311}, /* docker system reset */
    {12167, 312}, /* docker trust revoke */
    {12187, 309}, /* docker volume */
    {12201, 315}, /* docker volume create */
    {12222, 309}, /* docker volume df */
    {12239, 309}, /* docker volume events */
    {12260, 309}, /* docker volume info */
    {12279, 309}, /* docker volume inspect */
    {12301, 309}, /* docker volume list */
    {12320, 309}, /* docker volume ls */
    {12337, 311}, /* docker volume prune */
    {12357, 322}, /* docker volume remove */
    {12378, 322}, /* docker volume rm */
    {12395, 46}, /* docker-compose */
    {12410, 309}, /* docker-compose config */
    {12432, 313}, /* docker-compose down */
    {12452, 314}, /* docker-compose exec */
    {12472, 313}, /* docker-compose kill */
    {12492, 309}, /* docker-compose logs */
    {12512, 309}, /* docker-compose ps */
    {12530, 313}, /* docker-compose rm */
    {12548, 314}, /* docker-compose run */
    {12567, 309}, /* docker-compose top */
    {12586, 144}, /* docker-machine */
    {12601, 202}, /* docker-uninstall */
    {12618, 323}, /* dockerd */
    {12626, 64}, /* doctl */
    {12632, 123}, /* doctl auth init */
    {12648, 123}, /* doctl auth remove */
    {12666, 123}, /* doctl auth switch */
    {12684, 61}, /* doctrine */
    {12693, 324}, /* dog */
    {12697, 62}, /* dogecoin-cli */
    {12710, 64}, /* dokku */
    {12716, 69}, /* dokku apps:destroy */
    {12735, 69}, /* dokku postgres:destroy */
    {12758, 93}, /* dolt */
    {12763, 46}, /* domainctl */
    {12773, 242}, /* domainctl transfer */
    {12792, 155}, /* domainname */
    {12803, 105}, /* dos2unix */
    {12812, 76}, /* dot */
    {12816, 81}, /* dot_clean */
    {12826, 46}, /* dotenv */
    {12833, 187}, /* dotenv run */
    {12844, 76}, /* dotnet */
    {12851, 242}, /* dotnet ef database drop */
    {12875, 325}, /* dotnet ef database update */
    {12901, 186}, /* dotnet script */
    {12915, 20}, /* dotnet tool install */
    {12935, 193}, /* dotool */
    {12942, 326}, /* doveadm */
    {12950, 278}, /* doveadm expunge */
    {12966, 278}, /* doveadm mailbox delete */
    {12989, 278}, /* doveadm purge */
    {13003, 1}, /* dpaste */
    {13010, 327}, /* dpkg */
    {13015, 328}, /* dpkg-deb */
    {13024, 86}, /* dpkg-query */
    {13035, 48}, /* dpkg-reconfigure */
    {13052, 329}, /* dpkg-statoverride */
    {13070, 20}, /* dpkg-url */
    {13079, 156}, /* dracut */
    {13086, 330}, /* drbdadm */
    {13094, 135}, /* drbdadm create-md */
    {13112, 135}, /* drbdadm invalidate */
    {13131, 135}, /* drbdadm wipe-md */
    {13147, 135}, /* drbdmeta */
    {13156, 330}, /* drbdsetup */
    {13166, 93}, /* drill */
    {13172, 61}, /* drizzle-kit */
    {13184, 331}, /* dropbear */
    {13193, 332}, /* dropdb */
    {13200, 167}, /* dropdb-any */
    {13211, 332}, /* dropuser */
    {13220, 59}, /* drupal */
    {13227, 59}, /* drush */
    {13233, 20}, /* drush-dl */
    {13242, 333}, /* dscl */
    {13247, 163}, /* dscli */
    {13253, 334}, /* dsconf */
    {13260, 333}, /* dsconfigad */
    {13271, 334}, /* dsctl */
    {13277, 333}, /* dseditgroup */
    {13289, 333}, /* dsenableroot */
    {13302, 244}, /* dsh */
    {13306, 334}, /* dsidm */
    {13312, 262}, /* dsidm delete */
    {13325, 335}, /* dsmadmc */
    {13333, 336}, /* dsmod */
    {13339, 336}, /* dsmove */
    {13346, 99}, /* dsniff */
    {13353, 336}, /* dsrm */
    {13358, 97}, /* dstat */
    {13364, 243}, /* dsync */
    {13370, 34}, /* dtach */
    {13376, 37}, /* du */
    {13379, 239}, /* duckdb */
    {13386, 37}, /* duf */
    {13390, 280}, /* dufs */
    {13395, 337}, /* dump */
    {13400, 97}, /* dumpe2fs */
    {13409, 134}, /* dumpfs */
    {13416, 58}, /* dunstctl */
    {13425, 338}, /* duplicacy */
    {13435, 339}, /* duplicity */
    {13445, 161}, /* duplicity remove-all-but-n-full */
    {13477, 161}, /* duplicity remove-all-inc-of-but-n-full */
    {13516, 340}, /* duplicity remove-older-than */
    {13544, 37}, /* dust */
    {13549, 193}, /* dvtm */
    {13554, 341}, /* e2fsck */
    {13561, 130}, /* e2image */
    {13569, 342}, /* e2label */
    {13577, 38}, /* earthly */
    {13585, 36}, /* easy-rsa */
    {13594, 20}, /* easy_install */
    {13607, 36}, /* easyrsa */
    {13615, 185}, /* eatmydata */
    {13625, 64}, /* eb */
    {13628, 69}, /* eb terminate */
    {13641, 100}, /* ebtables */
    {13650, 125}, /* ebusctl */
    {13658, 343}, /* echo */
    {13663, 19}, /* ecl */
    {13667, 23}, /* ecpprog */
    {13675, 54}, /* ectool */
    {13682, 344}, /* ed */
    {13685, 93}, /* edgedb */
    {13692, 23}, /* edl */
    {13696, 23}, /* edl.py */
    {13703, 163}, /* eeprom */
    {13710, 345}, /* efi-updatevar */
    {13724, 346}, /* efibootmgr */
    {13735, 58}, /* eg */
    {13738, 195}, /* egrep */
    {13744, 154}, /* eject */
    {13750, 46}, /* eksctl */
    {13757, 347}, /* eksctl delete */
    {13771, 140}, /* elasticdump */
    {13783, 348}, /* elasticsearch-certutil */
    {13806, 348}, /* elasticsearch-keystore */
    {13829, 348}, /* elasticsearch-node */
    {13848, 46}, /* elasticsearch-plugin */
    {13869, 20}, /* elasticsearch-plugin install */
    {13898, 348}, /* elasticsearch-reset-password */
    {13927, 348}, /* elasticsearch-users */
    {13947, 150}, /* electrum */
    {13956, 62}, /* elements-cli */
    {13969, 349}, /* elinks */
    {13976, 19}, /* elixir */
    {13983, 38}, /* elvish */
    {13990, 350}, /* emacs */
    {13996, 350}, /* emacsclient */
    {14008, 351}, /* emerge */
    {14015, 84}, /* emerge --unmerge */
    {14032, 22}, /* empire */
    {14039, 352}, /* emqx */
    {14044, 352}, /* emqx_ctl */
    {14053, 143}, /* enable */
    {14060, 68}, /* engine-cleanup */
    {14075, 125}, /* enip */
    {14080, 34}, /* entr */
    {14085, 353}, /* env */
    {14089, 236}, /* envsubst */
    {14098, 215}, /* envtools */
    {14107, 31}, /* eog */
    {14111, 83}, /* eopkg */
    {14117, 84}, /* eopkg remove */
    {14130, 84}, /* eopkg rm */
    {14139, 94}, /* eos */
    {14143, 62}, /* eosio */
    {14149, 46}, /* equo */
    {14154, 84}, /* equo remove */
    {14166, 182}, /* era_restore */
    {14178, 215}, /* erase */
    {14184, 354}, /* erase flash: */
    {14197, 354}, /* erase nvram: */
    {14210, 354}, /* erase startup-config */
    {14231, 163}, /* errclear */
    {14240, 140}, /* esdump */
    {14247, 76}, /* eslint */
    {14254, 38}, /* esno */
    {14259, 31}, /* espeak */
    {14266, 355}, /* espefuse */
    {14275, 355}, /* espefuse.py */
    {14287, 46}, /* espsecure.py */
    {14300, 355}, /* espsecure.py burn */
    {14318, 356}, /* esptool */
    {14326, 356}, /* esptool-js */
    {14337, 356}, /* esptool.py */
    {14348, 285}, /* esxcfg-volume */
    {14362, 285}, /* esxcli */
    {14369, 357}, /* etcdctl */
    {14377, 332}, /* etcdctl del */
    {14389, 358}, /* etcdctl snapshot */
    {14406, 358}, /* etcdutl */
    {14414, 358}, /* etcdutl backup */
    {14429, 358}, /* etcdutl snapshot */
    {14446, 130}, /* etcher */
    {14453, 46}, /* etckeeper */
    {14463, 359}, /* etckeeper vcs */
    {14477, 108}, /* eterm */
    {14483, 62}, /* eth2deposit-cli */
    {14499, 62}, /* ethdo */
    {14505, 31}, /* ether-wake */
    {14516, 62}, /* ethereal */
    {14525, 360}, /* ethtool */
    {14533, 54}, /* ethtool-eeprom */
    {14548, 118}, /* ethtool-show */
    {14561, 22}, /* ettercap */
    {14570, 361}, /* eval */
    {14575, 38}, /* evidence */
    {14584, 22}, /* evil-winrm */
    {14595, 31}, /* evince */
    {14602, 62}, /* evmosd */
    {14609, 362}, /* ex */
    {14612, 296}, /* exa */
    {14616, 93}, /* exaplus */
    {14624, 363}, /* exec */
    {14629, 364}, /* exiftool */
    {14638, 365}, /* exigrep */
    {14646, 326}, /* exim */
    {14651, 326}, /* exim4 */
    {14657, 365}, /* exiqgrep */
    {14666, 278}, /* exiqgrep-rm */
    {14678, 143}, /* exit */
    {14683, 366}, /* exiv2 */
    {14689, 365}, /* exiwhat */
    {14697, 64}, /* exo */
    {14701, 35}, /* expand */
    {14708, 367}, /* expect */
    {14715, 193}, /* expect-type */
    {14727, 58}, /* explainshell */
    {14740, 289}, /* export */
    {14747, 368}, /* exportfs */
    {14756, 163}, /* exportvg */
    {14765, 225}, /* expose */
    {14772, 203}, /* expr */
    {14777, 241}, /* expressvpn */
    {14788, 369}, /* extlinux */
    {14797, 370}, /* eye */
    {14801, 296}, /* eza */
    {14805, 134}, /* ezjail-admin */
    {14818, 243}, /* ezmlm-unsub */
    {14830, 58}, /* fabric */
    {14837, 19}, /* factor */
    {14844, 38}, /* factor-vm */
    {14854, 371}, /* factory-reset */
    {14868, 216}, /* factory_reset */
    {14882, 371}, /* factoryreset */
    {14895, 372}, /* fail2ban-client */
    {14911, 49}, /* faillock */
    {14920, 230}, /* fakechroot */
    {14931, 373}, /* fakeroot */
    {14940, 218}, /* faketime */
    {14949, 57}, /* falcoctl-stop */
    {14963, 57}, /* falcon-sensor-stop */
    {14982, 374}, /* falconctl */
    {14992, 375}, /* fallocate */
    {15002, 3}, /* false */
    {15008, 376}, /* fastboot */
    {15017, 68}, /* fastboot snapshot-update */
    {15042, 110}, /* fastfetch */
    {15052, 232}, /* fbset */
    {15058, 93}, /* fbsql */
    {15064, 377}, /* fc */
    {15067, 366}, /* fc-list */
    {15075, 163}, /* fcinfo-x */
    {15084, 378}, /* fd */
    {15087, 379}, /* fdesetup */
    {15096, 378}, /* fdfind */
    {15103, 29}, /* fdformat */
    {15112, 214}, /* fdisk */
    {15118, 380}, /* fdupes */
    {15125, 31}, /* feh */
    {15129, 78}, /* fence_apc */
    {15139, 78}, /* fence_ipmilan */
    {15153, 78}, /* fence_vmware */
    {15166, 19}, /* fennel */
    {15173, 15}, /* fetch */
    {15179, 381}, /* fetchmail */
    {15189, 31}, /* ffmpeg */
    {15196, 31}, /* ffplay */
    {15203, 366}, /* ffprobe */
    {15211, 133}, /* ffsend */
    {15218, 143}, /* fg */
    {15221, 195}, /* fgrep */
    {15227, 238}, /* fido2-token */
    {15239, 35}, /* figlet */
    {15246, 37}, /* file */
    {15251, 382}, /* file-rename */
    {15263, 1}, /* filebin */
    {15271, 62}, /* filecoin */
    {15280, 383}, /* find */
    {15285, 37}, /* findfs */
    {15292, 37}, /* findmnt */
    {15300, 203}, /* finger */
    {15307, 384}, /* fio */
    {15311, 64}, /* firebase */
    {15320, 31}, /* firefox */
    {15328, 218}, /* firejail */
    {15337, 385}, /* firewall-cmd */
    {15350, 215}, /* firstboot */
    {15360, 104}, /* fish */
    {15365, 46}, /* fisher */
    {15372, 20}, /* fisher install */
    {15387, 31}, /* flac */
    {15392, 23}, /* flash.sh */
    {15401, 29}, /* flash_erase */
    {15413, 29}, /* flash_eraseall */
    {15428, 131}, /* flash_lock */
    {15439, 131}, /* flash_otp_erase */
    {15455, 131}, /* flash_otp_lock */
    {15470, 131}, /* flash_otp_write */
    {15486, 131}, /* flash_unlock */
    {15499, 29}, /* flashcp */
    {15507, 54}, /* flashit */
    {15515, 23}, /* flashprog */
    {15525, 386}, /* flashrom */
    {15534, 61}, /* flask */
    {15540, 83}, /* flatpak */
    {15548, 20}, /* flatpak install */
    {15564, 387}, /* flatpak remove */
    {15579, 388}, /* flatpak run */
    {15591, 387}, /* flatpak uninstall */
    {15609, 389}, /* flink */
    {15615, 38}, /* flink run */
    {15625, 54}, /* flint */
    {15631, 230}, /* flock */
    {15637, 62}, /* flow */
    {15642, 65}, /* fluent-bit */
    {15653, 64}, /* flux */
    {15658, 174}, /* flux-run */
    {15667, 64}, /* fly */
    {15671, 64}, /* flyctl */
    {15678, 61}, /* flyway */
    {15685, 35}, /* fmt */
    {15689, 134}, /* fmthard */
    {15697, 35}, /* fold */
    {15702, 34}, /* foot */
    {15707, 370}, /* foreman */
    {15715, 13}, /* format */
    {15722, 134}, /* format-solaris */
    {15737, 13}, /* format.com */
    {15748, 197}, /* fossil */
    {15755, 172}, /* fossil clean */
    {15768, 172}, /* fossil extras */
    {15782, 390}, /* fossil purge */
    {15795, 172}, /* fossil revert */
    {15809, 390}, /* fossil scrub */
    {15822, 390}, /* fossil shun */
    {15834, 172}, /* fossil undo */
    {15846, 98}, /* fping */
    {15852, 54}, /* fptw64 */
    {15859, 3}, /* free */
    {15864, 48}, /* freshclam */
    {15874, 105}, /* fromdos */
    {15882, 225}, /* frpc */
    {15887, 101}, /* fs_cli */
    {15894, 391}, /* fsadm */
    {15900, 240}, /* fsarchiver */
    {15911, 130}, /* fsarchiver restfs */
    {15929, 341}, /* fsck */
    {15934, 341}, /* fsck-any */
    {15943, 134}, /* fsck_ufs */
    {15952, 392}, /* fsfreeze */
    {15961, 393}, /* fstrim */
    {15968, 394}, /* ftp */
    {15972, 15}, /* ftpget */
    {15979, 395}, /* fuser */
    {15985, 31}, /* fusermount */
    {15996, 23}, /* futurerestore */
    {16010, 396}, /* fw3 */
    {16014, 396}, /* fw4 */
    {16018, 397}, /* fw_setenv */
    {16028, 131}, /* fw_setsys */
    {16038, 216}, /* fw_upgrade */
    {16049, 48}, /* fwupdmgr */
    {16058, 60}, /* fwupdmgr downgrade */
    {16077, 60}, /* fwupdmgr install */
    {16094, 60}, /* fwupdmgr local-install */
    {16117, 60}, /* fwupdmgr reinstall */
    {16136, 60}, /* fwupdmgr switch-branch */
    {16159, 119}, /* fwupdtool */
    {16169, 60}, /* fwupdtool install */
    {16187, 60}, /* fwupdtool install-blob */
    {16210, 216}, /* fwupgrade */
    {16220, 35}, /* fzf */
    {16224, 76}, /* g++ */
    {16228, 62}, /* gaiad */
    {16234, 38}, /* gap */
    {16238, 121}, /* gawk */
    {16243, 398}, /* gbak */
    {16248, 134}, /* gcache */
    {16255, 76}, /* gcc */
    {16259, 64}, /* gcloud */
    {16266, 123}, /* gcloud auth list */
    {16283, 123}, /* gcloud auth login */
    {16301, 123}, /* gcloud auth revoke */
    {16320, 38}, /* gcloud-run */
    {16331, 134}, /* gconcat */
    {16339, 46}, /* gcrane */
    {16346, 264}, /* gcrane delete */
    {16360, 264}, /* gcrane gc */
    {16370, 23}, /* gd32flash */
    {16380, 34}, /* gdb */
    {16384, 16}, /* gdb-multiarch */
    {16398, 399}, /* gdbus */
    {16404, 400}, /* gdisk */
    {16410, 46}, /* gdrive */
    {16417, 242}, /* gdrive trash empty */
    {16436, 268}, /* gedit */
    {16442, 134}, /* geli */
    {16447, 83}, /* gem */
    {16451, 20}, /* gem install */
    {16463, 199}, /* gem uninstall */
    {16477, 206}, /* gem yank */
    {16486, 92}, /* genisoimage */
    {16498, 156}, /* genkernel */
    {16508, 37}, /* getcap */
    {16515, 106}, /* getcfg-x */
    {16524, 203}, /* getconf */
    {16532, 37}, /* getenforce */
    {16543, 203}, /* getent */
    {16550, 37}, /* getfacl */
    {16558, 51}, /* getfattr */
    {16567, 150}, /* geth */
    {16572, 98}, /* getmac */
    {16579, 381}, /* getmail */
    {16587, 169}, /* getopts */
    {16595, 51}, /* getsebool */
    {16605, 94}, /* gfal-rm */
    {16613, 401}, /* gfix */
    {16618, 38}, /* gforth */
    {16625, 64}, /* gh */
    {16628, 402}, /* gh api */
    {16635, 123}, /* gh auth login */
    {16649, 123}, /* gh auth logout */
    {16664, 123}, /* gh auth status */
    {16679, 403}, /* gh cache delete */
    {16695, 20}, /* gh extension install */
    {16716, 1}, /* gh gist */
    {16724, 403}, /* gh gpg-key delete */
    {16742, 403}, /* gh release delete */
    {16760, 403}, /* gh repo delete */
    {16775, 123}, /* gh run cancel */
    {16789, 123}, /* gh run delete */
    {16803, 123}, /* gh run list */
    {16815, 123}, /* gh run rerun */
    {16828, 123}, /* gh run view */
    {16840, 123}, /* gh run watch */
    {16853, 403}, /* gh secret delete */
    {16870, 403}, /* gh ssh-key delete */
    {16888, 403}, /* gh variable delete */
    {16907, 403}, /* gh workflow disable */
    {16927, 76}, /* ghc */
    {16931, 46}, /* ghcup */
    {16937, 404}, /* ghcup nuke */
    {16948, 85}, /* ghost */
    {16954, 31}, /* gimp */
    {16959, 46}, /* gio */
    {16963, 405}, /* gio cat */
    {16971, 405}, /* gio info */
    {16980, 405}, /* gio list */
    {16989, 405}, /* gio mime */
    {16998, 406}, /* gio remove */
    {17009, 406}, /* gio trash */
    {17019, 405}, /* gio tree */
    {17028, 133}, /* gist */
    {17033, 1}, /* gist-paste */
    {17044, 407}, /* git */
    {17048, 408}, /* git add */
    {17056, 408}, /* git annex add */
    {17070, 409}, /* git annex drop */
    {17085, 409}, /* git annex dropunused */
    {17106, 409}, /* git annex forget */
    {17123, 409}, /* git annex unannex */
    {17141, 409}, /* git annex uninit */
    {17158, 410}, /* git bisect log */
    {17173, 411}, /* git bisect run */
    {17188, 410}, /* git bisect view */
    {17204, 412}, /* git branch */
    {17215, 413}, /* git checkout */
    {17228, 414}, /* git checkout-index */
    {17247, 415}, /* git clean */
    {17257, 416}, /* git clone */
    {17267, 408}, /* git commit */
    {17278, 417}, /* git config */
    {17289, 410}, /* git config --get */
    {17306, 410}, /* git config --list */
    {17324, 410}, /* git config -l */
    {17338, 410}, /* git config get */
    {17353, 410}, /* git config list */
    {17369, 418}, /* git diff */
    {17378, 419}, /* git fetch */
    {17388, 420}, /* git filter-branch */
    {17406, 420}, /* git filter-repo */
    {17422, 421}, /* git gc */
    {17429, 422}, /* git gc --prune */
    {17444, 410}, /* git lfs ls-files */
    {17461, 423}, /* git lfs migrate */
    {17477, 418}, /* git log */
    {17485, 410}, /* git notes list */
    {17500, 410}, /* git notes show */
    {17515, 422}, /* git prune */
    {17525, 424}, /* git push */
    {17534, 425}, /* git read-tree */
    {17548, 426}, /* git rebase */
    {17559, 418}, /* git reflog */
    {17570, 422}, /* git reflog delete */
    {17588, 422}, /* git reflog expire */
    {17606, 427}, /* git remote */
    {17617, 410}, /* git remote -v */
    {17631, 410}, /* git remote show */
    {17647, 428}, /* git reset */
    {17657, 429}, /* git restore */
    {17669, 430}, /* git rm */
    {17676, 418}, /* git show */
    {17685, 408}, /* git stage */
    {17695, 431}, /* git stash clear */
    {17711, 431}, /* git stash drop */
    {17726, 432}, /* git stash list */
    {17741, 432}, /* git stash show */
    {17756, 418}, /* git status */
    {17767, 433}, /* git submodule deinit */
    {17788, 411}, /* git submodule foreach */
    {17810, 410}, /* git submodule status */
    {17831, 434}, /* git switch */
    {17842, 435}, /* git tag */
    {17850, 436}, /* git update-ref */
    {17865, 410}, /* git worktree list */
    {17883, 433}, /* git worktree remove */
    {17903, 142}, /* git-filter-repo */
    {17919, 437}, /* gitlab-backup */
    {17933, 437}, /* gitlab-ctl */
    {17944, 437}, /* gitlab-psql */
    {17956, 437}, /* gitlab-rails */
    {17969, 146}, /* gitlab-rails r */
    {17984, 146}, /* gitlab-rails runner */
    {18004, 437}, /* gitlab-rake */
    {18016, 438}, /* gksudo */
    {18023, 64}, /* glab */
    {18028, 402}, /* glab api */
    {18037, 1}, /* glab snippet */
    {18050, 134}, /* glabel */
    {18057, 110}, /* glances */
    {18065, 59}, /* gluster */
    {18073, 242}, /* gluster peer detach */
    {18093, 242}, /* gluster volume delete */
    {18115, 242}, /* gluster volume reset */
    {18136, 242}, /* gluster volume stop */
    {18156, 366}, /* glxinfo */
    {18164, 439}, /* gmake */
    {18170, 134}, /* gmirror */
    {18178, 268}, /* gnome-open */
    {18189, 31}, /* gnome-screenshot */
    {18206, 233}, /* gnome-session-quit */
    {18225, 34}, /* gnome-terminal */
    {18240, 134}, /* gnop */
    {18245, 38}, /* gnuplot */
    {18253, 83}, /* go */
    {18256, 440}, /* go get */
    {18263, 440}, /* go install */
    {18274, 441}, /* go run */
    {18281, 76}, /* go-build */
    {18290, 62}, /* goal */
    {18295, 14}, /* gobgp */
    {18301, 370}, /* god */
    {18305, 76}, /* gofmt */
    {18311, 99}, /* goldeneye */
    {18321, 31}, /* google-chrome */
    {18335, 61}, /* goose */
    {18341, 192}, /* gopass */
    {18348, 38}, /* gorun */
    {18354, 19}, /* gosh */
    {18359, 225}, /* gost */
    {18364, 230}, /* gosu */
    {18369, 218}, /* gosu- */
    {18375, 191}, /* gotty */
    {18381, 285}, /* govc */
    {18386, 19}, /* gp */
    {18389, 134}, /* gpart */
    {18395, 442}, /* gpasswd */
    {18403, 443}, /* gpg */
    {18407, 238}, /* gpg-card */
    {18416, 443}, /* gpg2 */
    {18421, 56}, /* gpgconf */
    {18429, 444}, /* gpio */
    {18434, 54}, /* gpio-hammer */
    {18446, 444}, /* gpioset */
    {18454, 51}, /* gprof */
    {18460, 93}, /* gpsql */
    {18466, 58}, /* gpt */
    {18470, 136}, /* gpt destroy */
    {18482, 19}, /* graalpy */
    {18490, 38}, /* gradio */
    {18497, 76}, /* gradle */
    {18504, 65}, /* grafana-agent */
    {18518, 20}, /* grafana-cli */
    {18530, 20}, /* grafana-cli plugins install */
    {18558, 134}, /* graid */
    {18564, 134}, /* graid3 */
    {18571, 58}, /* greenclip */
    {18581, 93}, /* greenplum */
    {18591, 195}, /* grep */
    {18596, 31}, /* grim */
    {18601, 406}, /* grm */
    {18605, 19}, /* groovy */
    {18612, 49}, /* groupadd */
    {18621, 291}, /* groupdel */
    {18630, 445}, /* groupmems */
    {18640, 446}, /* groupmod */
    {18649, 3}, /* groups */
    {18656, 134}, /* growfs */
    {18663, 209}, /* growisofs */
    {18673, 154}, /* growpart */
    {18682, 49}, /* grpconv */
    {18690, 447}, /* grpunconv */
    {18700, 48}, /* grub-editenv */
    {18713, 369}, /* grub-install */
    {18726, 48}, /* grub-mkconfig */
    {18740, 369}, /* grub2-install */
    {18754, 48}, /* grub2-mkconfig */
    {18769, 157}, /* grubby */
    {18776, 31}, /* gs */
    {18779, 191}, /* gs-netcat */
    {18789, 448}, /* gsed */
    {18794, 31}, /* gsettings */
    {18804, 286}, /* gsettings reset-recursively */
    {18832, 19}, /* gsi */
    {18836, 93}, /* gsql */
    {18841, 19}, /* gst */
    {18845, 134}, /* gstripe */
    {18853, 64}, /* gsutil */
    {18860, 173}, /* gtar */
    {18865, 324}, /* guestfish-rm */
    {18878, 19}, /* guile */
    {18884, 83}, /* guix */
    {18889, 449}, /* guix gc */
    {18897, 20}, /* guix install */
    {18910, 450}, /* guix package */
    {18923, 404}, /* guix system delete-generations */
    {18954, 92}, /* gunzip */
    {18961, 134}, /* gvinum */
    {18968, 194}, /* gzcat */
    {18974, 196}, /* gzip */
    {18979, 54}, /* h2offt */
    {18986, 285}, /* ha-manager */
    {18997, 451}, /* hadoop */
    {19004, 452}, /* hadoop fs */
    {19014, 38}, /* hadoop jar */
    {19025, 453}, /* hagrp */
    {19031, 106}, /* hal_app */
    {19039, 163}, /* halockrun */
    {19049, 454}, /* halt */
    {19054, 225}, /* hans */
    {19059, 223}, /* harbor */
    {19066, 163}, /* hares */
    {19072, 143}, /* hash */
    {19077, 67}, /* hashbackup */
    {19088, 31}, /* hashcat */
    {19096, 19}, /* haskell */
    {19104, 352}, /* hass-cli */
    {19113, 1}, /* haste */
    {19119, 1}, /* hastebin */
    {19128, 163}, /* hastop */
    {19135, 85}, /* hasura */
    {19142, 163}, /* hasys */
    {19148, 46}, /* hatch */
    {19154, 252}, /* hatch env */
    {19164, 187}, /* hatch run */
    {19174, 60}, /* hawkbit */
    {19182, 67}, /* hb */
    {19185, 93}, /* hbase */
    {19191, 64}, /* hcloud */
    {19198, 93}, /* hdbsql */
    {19205, 451}, /* hdfs */
    {19210, 452}, /* hdfs dfs */
    {19219, 452}, /* hdfs dfsadmin */
    {19233, 299}, /* hdiutil */
    {19241, 455}, /* hdparm */
    {19248, 195}, /* head */
    {19253, 241}, /* headscale */
    {19263, 259}, /* heaptrack */
    {19273, 119}, /* heimdall */
    {19282, 456}, /* helm */
    {19287, 188}, /* helm config */
    {19299, 347}, /* helm del */
    {19308, 347}, /* helm delete */
    {19320, 20}, /* helm install */
    {19333, 20}, /* helm plugin install */
    {19353, 457}, /* helm rollback */
    {19367, 347}, /* helm uninstall */
    {19382, 20}, /* helm upgrade */
    {19395, 46}, /* helmfile */
    {19404, 249}, /* helmfile delete */
    {19420, 249}, /* helmfile destroy */
    {19437, 86}, /* help */
    {19442, 73}, /* herd */
    {19447, 64}, /* heroku */
    {19454, 123}, /* heroku auth login */
    {19472, 123}, /* heroku auth logout */
    {19491, 243}, /* hestia */
    {19498, 35}, /* hexdump */
    {19506, 31}, /* hey */
    {19510, 81}, /* hfs.util */
    {19519, 197}, /* hg */
    {19522, 458}, /* hg checkout */
    {19534, 458}, /* hg co */
    {19540, 198}, /* hg debugstrip */
    {19554, 198}, /* hg purge */
    {19563, 458}, /* hg revert */
    {19573, 198}, /* hg revert -C */
    {19586, 198}, /* hg rollback */
    {19598, 198}, /* hg strip */
    {19607, 458}, /* hg up */
    {19613, 198}, /* hg up -C */
    {19622, 458}, /* hg update */
    {19632, 198}, /* hg update -C */
    {19645, 23}, /* hid-flash */
    {19655, 23}, /* hidapi-flash */
    {19668, 459}, /* history */
    {19676, 93}, /* hive */
    {19681, 46}, /* homectl */
    {19689, 262}, /* homectl deactivate-all */
    {19712, 262}, /* homectl lock */
    {19725, 262}, /* homectl remove */
    {19740, 293}, /* host */
    {19745, 22}, /* hostapd-wpe */
    {19757, 68}, /* hosted-engine */
    {19771, 98}, /* hostid */
    {19778, 97}, /* hostinfo */
    {19787, 460}, /* hostname */
    {19796, 461}, /* hostnamectl */
    {19808, 461}, /* hostnamectl hostname */
    {19829, 461}, /* hostnamectl status */
    {19848, 58}, /* how2 */
    {19853, 58}, /* howdoi */
    {19860, 18}, /* hpacucli */
    {19869, 22}, /* hping */
    {19875, 22}, /* hping3 */
    {19882, 462}, /* hponcfg */
    {19890, 462}, /* hponcfg.exe */
    {19902, 54}, /* hpsetup */
    {19910, 18}, /* hpssacli */
    {19919, 62}, /* hsd-cli */
    {19927, 94}, /* hsi */
    {19931, 463}, /* htdbm */
    {19937, 463}, /* htdigest */
    {19946, 110}, /* htop */
    {19951, 463}, /* htpasswd */
    {19960, 15}, /* http */
    {19965, 280}, /* http-server */
    {19977, 280}, /* httpd */
    {19983, 15}, /* https */
    {19989, 76}, /* hugo */
    {19994, 99}, /* hulk */
    {19999, 464}, /* hwclock */
    {20007, 62}, /* hwi */
    {20011, 37}, /* hwinfo */
    {20018, 19}, /* hy */
    {20021, 31}, /* hydra */
    {20027, 465}, /* hyperfine */
    {20037, 54}, /* i2cset */
    {20044, 466}, /* i2ctransfer */
    {20056, 185}, /* i386 */
    {20061, 64}, /* ibmcloud */
    {20070, 114}, /* icacls */
    {20077, 51}, /* icdiff */
    {20084, 23}, /* iceprog */
    {20092, 210}, /* icinga2 */
    {20100, 210}, /* icingacli */
    {20110, 35}, /* iconv */
    {20116, 3}, /* id */
    {20119, 366}, /* identify */
    {20128, 68}, /* idevicediagnostics */
    {20147, 23}, /* idevicerestore */
    {20162, 95}, /* idf.py */
    {20169, 125}, /* iec104 */
    {20176, 19}, /* iex */
    {20180, 467}, /* ifconfig */
    {20189, 468}, /* ifconfig bge? delete */
    {20210, 468}, /* ifconfig bge? destroy */
    {20232, 468}, /* ifconfig bge? down */
    {20251, 468}, /* ifconfig em? delete */
    {20271, 468}, /* ifconfig em? destroy */
    {20292, 468}, /* ifconfig em? down */
    {20310, 468}, /* ifconfig en? delete */
    {20330, 468}, /* ifconfig en? destroy */
    {20351, 468}, /* ifconfig en? down */
    {20369, 468}, /* ifconfig eth? delete */
    {20390, 468}, /* ifconfig eth? destroy */
    {20412, 468}, /* ifconfig eth? down */
    {20431, 468}, /* ifconfig igb? delete */
    {20452, 468}, /* ifconfig igb? destroy */
    {20474, 468}, /* ifconfig igb? down */
    {20493, 468}, /* ifconfig re? delete */
    {20513, 468}, /* ifconfig re? destroy */
    {20534, 468}, /* ifconfig re? down */
    {20552, 468}, /* ifconfig vtnet? delete */
    {20575, 468}, /* ifconfig vtnet? destroy */
    {20599, 468}, /* ifconfig vtnet? down */
    {20620, 469}, /* ifdown */
    {20627, 185}, /* ifne */
    {20632, 97}, /* ifstat */
    {20639, 110}, /* iftop */
    {20645, 470}, /* ifup */
    {20650, 78}, /* ilorest */
    {20658, 381}, /* imapsync */
    {20667, 31}, /* img2pdf */
    {20675, 1}, /* imgur */
    {20681, 370}, /* immortalctl */
    {20693, 93}, /* impala-shell */
    {20706, 31}, /* import */
    {20713, 23}, /* imx_usb */
    {20721, 471}, /* in.telnetd */
    {20732, 54}, /* inb */
    {20736, 34}, /* incron */
    {20743, 25}, /* incus */
    {20749, 472}, /* incus config delete */
    {20769, 472}, /* incus config unset */
    {20788, 473}, /* incus delete */
    {20801, 472}, /* incus image delete */
    {20820, 472}, /* incus image unset */
    {20838, 472}, /* incus network delete */
    {20859, 472}, /* incus network unset */
    {20879, 472}, /* incus profile delete */
    {20900, 472}, /* incus profile unset */
    {20920, 472}, /* incus project delete */
    {20941, 472}, /* incus project unset */
    {20961, 474}, /* incus restore */
    {20975, 475}, /* incus stop */
    {20986, 472}, /* incus storage delete */
    {21007, 472}, /* incus storage unset */
    {21027, 472}, /* incus storage volume delete */
    {21055, 236}, /* indent */
    {21062, 159}, /* inetd */
    {21068, 239}, /* influx */
    {21075, 476}, /* influx bucket delete */
    {21096, 476}, /* influx delete */
    {21110, 476}, /* influx org delete */
    {21128, 46}, /* influxd */
    {21136, 332}, /* influxd drop */
    {21149, 86}, /* info */
    {21154, 477}, /* init */
    {21159, 478}, /* initctl */
    {21167, 73}, /* initctl emit */
    {21180, 479}, /* initdb-force */
    {21193, 31}, /* inkscape */
    {21202, 225}, /* inlets */
    {21209, 480}, /* innobackupex */
    {21222, 34}, /* inotifywait */
    {21234, 481}, /* insmod */
    {21241, 482}, /* install */
    {21249, 134}, /* installboot */
    {21261, 20}, /* installer */
    {21271, 81}, /* installer-mac */
    {21285, 163}, /* installp */
    {21294, 483}, /* insync */
    {21301, 51}, /* intel_gpu_top */
    {21315, 54}, /* intelmas */
    {21324, 478}, /* invoke-rc.d */
    {21336, 37}, /* inxi */
    {21341, 54}, /* io */
    {21344, 134}, /* iocage */
    {21351, 225}, /* iodined */
    {21359, 218}, /* ionice */
    {21366, 64}, /* ionosctl */
    {21375, 37}, /* iostat */
    {21382, 54}, /* iotools */
    {21390, 110}, /* iotop */
    {21396, 484}, /* ip */
    {21399, 485}, /* ip a */
    {21404, 486}, /* ip a del */
    {21413, 486}, /* ip a delete */
    {21425, 487}, /* ip a flush */
    {21436, 485}, /* ip addr */
    {21444, 486}, /* ip addr del */
    {21456, 486}, /* ip addr delete */
    {21471, 487}, /* ip addr flush */
    {21485, 485}, /* ip address */
    {21496, 486}, /* ip address del */
    {21511, 486}, /* ip address delete */
    {21529, 487}, /* ip address flush */
    {21546, 485}, /* ip l */
    {21551, 488}, /* ip l del */
    {21560, 488}, /* ip l delete */
    {21572, 489}, /* ip l s */
    {21579, 490}, /* ip l s netns */
    {21592, 489}, /* ip l set */
    {21601, 490}, /* ip l set netns */
    {21616, 491}, /* ip l xdp */
    {21625, 485}, /* ip link */
    {21633, 488}, /* ip link del */
    {21645, 488}, /* ip link delete */
    {21660, 489}, /* ip link s */
    {21670, 490}, /* ip link s netns */
    {21686, 489}, /* ip link set */
    {21698, 490}, /* ip link set netns */
    {21716, 491}, /* ip link xdp */
    {21728, 485}, /* ip maddr */
    {21737, 485}, /* ip n */
    {21742, 96}, /* ip neigh */
    {21751, 485}, /* ip neighbour */
    {21764, 485}, /* ip netns */
    {21773, 492}, /* ip netns del */
    {21786, 492}, /* ip netns delete */
    {21802, 493}, /* ip netns exec */
    {21816, 485}, /* ip nexthop */
    {21827, 485}, /* ip r */
    {21832, 494}, /* ip r add */
    {21841, 494}, /* ip r change */
    {21853, 495}, /* ip r del */
    {21862, 495}, /* ip r delete */
    {21874, 496}, /* ip r flush */
    {21885, 494}, /* ip r replace */
    {21898, 485}, /* ip ro */
    {21904, 494}, /* ip ro add */
    {21914, 494}, /* ip ro change */
    {21927, 495}, /* ip ro del */
    {21937, 495}, /* ip ro delete */
    {21950, 496}, /* ip ro flush */
    {21962, 494}, /* ip ro replace */
    {21976, 485}, /* ip route */
    {21985, 494}, /* ip route add */
    {21998, 494}, /* ip route change */
    {22014, 495}, /* ip route del */
    {22027, 495}, /* ip route delete */
    {22043, 496}, /* ip route flush */
    {22058, 494}, /* ip route replace */
    {22075, 491}, /* ip ru del */
    {22085, 491}, /* ip ru delete */
    {22098, 491}, /* ip ru flush */
    {22110, 485}, /* ip rule */
    {22118, 497}, /* ip rule add */
    {22130, 491}, /* ip rule del */
    {22142, 491}, /* ip rule delete */
    {22157, 491}, /* ip rule flush */
    {22171, 485}, /* ip token */
    {22180, 485}, /* ip tunnel */
    {22190, 485}, /* ip tuntap */
    {22200, 491}, /* ip xfrm policy deleteall */
    {22225, 491}, /* ip xfrm policy flush */
    {22246, 491}, /* ip xfrm state deleteall */
    {22270, 491}, /* ip xfrm state flush */
    {22290, 100}, /* ip6tables */
    {22300, 498}, /* ip6tables-restore */
    {22318, 499}, /* ip6tables-save */
    {22333, 500}, /* ipa */
    {22337, 501}, /* ipa group-del */
    {22351, 501}, /* ipa host-del */
    {22364, 501}, /* ipa user-del */
    {22377, 501}, /* ipa user-disable */
    {22394, 334}, /* ipa-client-install */
    {22413, 334}, /* ipa-csreplica-manage */
    {22434, 334}, /* ipa-replica-install */
    {22454, 334}, /* ipa-replica-manage */
    {22473, 334}, /* ipa-server-install */
    {22492, 118}, /* ipcalc */
    {22499, 37}, /* ipcs */
    {22504, 23}, /* ipecmd */
    {22511, 98}, /* iperf */
    {22517, 98}, /* iperf3 */
    {22524, 502}, /* ipf */
    {22528, 46}, /* ipfs */
    {22533, 133}, /* ipfs add */
    {22542, 502}, /* ipfw */
    {22547, 503}, /* ipmitool */
    {22556, 504}, /* ipmitool bmc */
    {22569, 505}, /* ipmitool chassis bootdev */
    {22594, 505}, /* ipmitool chassis bootparam */
    {22621, 505}, /* ipmitool chassis identify */
    {22647, 505}, /* ipmitool chassis policy */
    {22671, 505}, /* ipmitool chassis power */
    {22694, 504}, /* ipmitool fru */
    {22707, 504}, /* ipmitool hpm */
    {22720, 504}, /* ipmitool lan */
    {22733, 504}, /* ipmitool mc */
    {22745, 504}, /* ipmitool raw */
    {22758, 504}, /* ipmitool sel */
    {22771, 504}, /* ipmitool sol */
    {22784, 504}, /* ipmitool user */
    {22798, 241}, /* ipsec */
    {22804, 506}, /* ipset */
    {22810, 507}, /* ipset destroy */
    {22824, 507}, /* ipset flush */
    {22836, 118}, /* ipset-list */
    {22847, 100}, /* iptables */
    {22856, 100}, /* iptables-legacy */
    {22872, 498}, /* iptables-legacy-restore */
    {22896, 100}, /* iptables-nft */
    {22909, 498}, /* iptables-nft-restore */
    {22930, 498}, /* iptables-restore */
    {22947, 499}, /* iptables-save */
    {22961, 97}, /* iptraf */
    {22968, 507}, /* ipvsadm */
    {22976, 19}, /* ipython */
    {22984, 23}, /* irecovery */
    {22994, 94}, /* irm */
    {22998, 94}, /* irmtrash */
    {23007, 508}, /* iscsiadm */
    {23016, 54}, /* isdct */
    {23022, 130}, /* isodumper */
    {23032, 138}, /* isotpsend */
    {23042, 239}, /* isql */
    {23047, 93}, /* isql-fb */
    {23055, 93}, /* isql-v */
    {23062, 46}, /* istioctl */
    {23071, 249}, /* istioctl uninstall */
    {23090, 381}, /* isync */
    {23096, 94}, /* itrash */
    {23103, 509}, /* iw */
    {23106, 118}, /* iw-list */
    {23114, 510}, /* iwconfig */
    {23123, 511}, /* iwctl */
    {23129, 511}, /* iwd */
    {23133, 118}, /* iwlist */
    {23140, 133}, /* ix */
    {23143, 138}, /* j1939cat */
    {23152, 324}, /* jaeger-es-index-cleaner */
    {23176, 134}, /* jail */
    {23181, 81}, /* jamf */
    {23186, 19}, /* janet */
    {23192, 512}, /* java */
    {23197, 513}, /* java jenkins-cli */
    {23214, 76}, /* javac */
    {23220, 38}, /* jbang */
    {23226, 380}, /* jdupes */
    {23233, 76}, /* jekyll */
    {23240, 514}, /* jenkins */
    {23248, 514}, /* jenkins-cli */
    {23260, 514}, /* jenkins-cli.jar */
    {23276, 20}, /* jenkins-plugin-cli */
    {23295, 76}, /* jest */
    {23300, 46}, /* jf */
    {23303, 264}, /* jf del */
    {23310, 264}, /* jf rm */
    {23316, 264}, /* jf rt */
    {23322, 515}, /* jffs2dump */
    {23332, 215}, /* jffs2mark */
    {23342, 215}, /* jffs2reset */
    {23353, 46}, /* jfrog */
    {23359, 264}, /* jfrog rt */
    {23368, 182}, /* jfs_mkfs */
    {23377, 197}, /* jj */
    {23380, 516}, /* jj abandon */
    {23391, 517}, /* jj op abandon */
    {23405, 517}, /* jj operation abandon */
    {23426, 518}, /* jj util */
    {23434, 203}, /* jobs */
    {23439, 268}, /* joe */
    {23443, 31}, /* john */
    {23448, 35}, /* join */
    {23453, 38}, /* joker */
    {23459, 519}, /* journalctl */
    {23470, 105}, /* jpegoptim */
    {23480, 35}, /* jq */
    {23483, 38}, /* jq-run */
    {23490, 19}, /* jq-script */
    {23500, 19}, /* jruby */
    {23506, 19}, /* jshell */
    {23513, 23}, /* jtag */
    {23518, 16}, /* jtagconfig */
    {23529, 64}, /* juju */
    {23534, 242}, /* juju destroy-controller */
    {23558, 242}, /* juju destroy-model */
    {23577, 242}, /* juju kill-controller */
    {23598, 242}, /* juju remove-application */
    {23622, 242}, /* juju remove-machine */
    {23642, 242}, /* juju remove-unit */
    {23659, 19}, /* julia */
    {23665, 46}, /* juliaup */
    {23673, 20}, /* juliaup add */
    {23685, 170}, /* juliaup self uninstall */
    {23708, 62}, /* junod */
    {23714, 76}, /* just */
    {23719, 19}, /* jython */
    {23726, 46}, /* k0s */
    {23730, 202}, /* k0s reset */
    {23740, 46}, /* k3d */
    {23744, 347}, /* k3d cluster delete */
    {23763, 456}, /* k3s */
    {23767, 520}, /* k3s kubectl delete */
    {23786, 520}, /* k3s kubectl drain */
    {23804, 202}, /* k3s-agent-uninstall.sh */
    {23827, 202}, /* k3s-killall.sh */
    {23842, 202}, /* k3s-uninstall.sh */
    {23859, 456}, /* k9s */
    {23863, 521}, /* kadmin */
    {23870, 521}, /* kadmin.local */
    {23883, 522}, /* kafka-configs */
    {23897, 522}, /* kafka-configs.sh */
    {23914, 523}, /* kafka-consumer-groups */
    {23936, 523}, /* kafka-consumer-groups.sh */
    {23961, 524}, /* kafka-delete-records */
    {23982, 524}, /* kafka-delete-records.sh */
    {24006, 525}, /* kafka-leader-election */
    {24028, 525}, /* kafka-leader-election.sh */
    {24053, 524}, /* kafka-server-stop.sh */
    {24074, 524}, /* kafka-storage */
    {24088, 524}, /* kafka-storage.sh */
    {24105, 523}, /* kafka-streams-application-reset */
    {24137, 523}, /* kafka-streams-application-reset.sh */
    {24172, 357}, /* kafka-topics */
    {24185, 332}, /* kafka-topics --delete */
    {24207, 64}, /* kamal */
    {24213, 69}, /* kamal remove */
    {24226, 101}, /* kamcmd */
    {24233, 46}, /* kamctl */
    {24240, 242}, /* kamctl rm */
    {24250, 141}, /* kasa */
    {24255, 268}, /* kate */
    {24260, 242}, /* katello-remove */
    {24275, 58}, /* kb */
    {24278, 133}, /* kcat */
    {24283, 46}, /* kdb5_util */
    {24293, 262}, /* kdb5_util destroy */
    {24311, 262}, /* kdb5_util load */
    {24326, 1}, /* kdeconnect-cli */
    {24341, 47}, /* kdestroy */
    {24350, 438}, /* kdesudo */
    {24358, 62}, /* keosd */
    {24364, 157}, /* kernel-install */
    {24379, 157}, /* kernelstub */
    {24390, 526}, /* kexec */
    {24396, 527}, /* kextunload */
    {24407, 192}, /* keyctl */
    {24414, 85}, /* keystone */
    {24423, 212}, /* keytool */
    {24431, 23}, /* kflash */
    {24438, 348}, /* kibana-keystore */
    {24454, 528}, /* kill */
    {24459, 529}, /* killacct */
    {24468, 530}, /* killall */
    {24476, 531}, /* killall5 */
    {24485, 46}, /* kind */
    {24490, 347}, /* kind delete */
    {24502, 34}, /* kitty */
    {24508, 481}, /* kmod */
    {24513, 81}, /* kmutil */
    {24520, 527}, /* kmutil unload */
    {24534, 61}, /* knex */
    {24539, 46}, /* knife */
    {24545, 532}, /* knife ssh */
    {24555, 533}, /* knife winrm */
    {24567, 534}, /* knotc */
    {24573, 125}, /* knxtool */
    {24581, 34}, /* konsole */
    {24589, 132}, /* kopia */
    {24595, 126}, /* kopia blob delete */
    {24613, 126}, /* kopia blob gc */
    {24627, 535}, /* kopia maintenance */
    {24645, 126}, /* kopia maintenance-x */
    {24665, 112}, /* kopia repository disconnect */
    {24693, 112}, /* kopia snapshot delete */
    {24715, 112}, /* kopia snapshot expire */
    {24737, 46}, /* kops */
    {24742, 249}, /* kops delete */
    {24754, 19}, /* kotlin */
    {24761, 19}, /* kotlinc */
    {24769, 154}, /* kpartx */
    {24776, 46}, /* kpatch */
    {24783, 536}, /* kpatch load */
    {24795, 159}, /* krfb */
    {24800, 38}, /* kscript */
    {24808, 104}, /* ksh */
    {24812, 93}, /* ksql */
    {24817, 79}, /* ksud */
    {24822, 46}, /* kubeadm */
    {24830, 347}, /* kubeadm reset */
    {24844, 456}, /* kubectl */
    {24852, 537}, /* kubectl apply */
    {24866, 538}, /* kubectl auth */
    {24879, 539}, /* kubectl config delete-cluster */
    {24909, 539}, /* kubectl config delete-context */
    {24939, 539}, /* kubectl config delete-user */
    {24966, 540}, /* kubectl config rename-context */
    {24996, 540}, /* kubectl config set */
    {25015, 540}, /* kubectl config set-cluster */
    {25042, 540}, /* kubectl config set-context */
    {25069, 540}, /* kubectl config set-credentials */
    {25100, 539}, /* kubectl config unset */
    {25121, 540}, /* kubectl config use-context */
    {25148, 541}, /* kubectl cordon */
    {25163, 41}, /* kubectl cp */
    {25174, 538}, /* kubectl create */
    {25189, 542}, /* kubectl create clusterrolebinding */
    {25223, 542}, /* kubectl create rolebinding */
    {25250, 543}, /* kubectl debug */
    {25264, 544}, /* kubectl delete */
    {25279, 541}, /* kubectl drain */
    {25293, 202}, /* kubectl evict */
    {25307, 318}, /* kubectl exec */
    {25320, 20}, /* kubectl krew install */
    {25341, 545}, /* kubectl patch */
    {25355, 546}, /* kubectl proxy */
    {25369, 538}, /* kubectl replace */
    {25385, 457}, /* kubectl rollout undo */
    {25406, 543}, /* kubectl run */
    {25418, 547}, /* kubectl scale */
    {25432, 548}, /* kubectl set env */
    {25448, 548}, /* kubectl set image */
    {25466, 549}, /* kubectl taint */
    {25480, 202}, /* kubectl-ceph */
    {25493, 456}, /* kubectx */
    {25501, 46}, /* kubefed */
    {25509, 249}, /* kubefed unjoin */
    {25524, 456}, /* kubens */
    {25531, 404}, /* kwallet-query */
    {25545, 404}, /* kwalletcli */
    {25556, 23}, /* kwboot */
    {25563, 31}, /* kwriteconfig5 */
    {25577, 93}, /* kylin */
    {25583, 23}, /* l4t_initrd_flash.sh */
    {25603, 296}, /* la */
    {25606, 31}, /* lame */
    {25611, 203}, /* last */
    {25616, 203}, /* lastb */
    {25622, 550}, /* lastlog */
    {25630, 76}, /* latex */
    {25636, 478}, /* launchctl */
    {25646, 527}, /* launchctl bootout */
    {25664, 94}, /* lcg-del */
    {25672, 551}, /* lctl */
    {25677, 76}, /* ld */
    {25680, 501}, /* ldapdelete */
    {25691, 552}, /* ldapmodify */
    {25702, 47}, /* ldapmodrdn-any */
    {25717, 118}, /* ldapsearch */
    {25728, 552}, /* ldbmodify */
    {25738, 48}, /* ldconfig */
    {25747, 86}, /* ldd */
    {25751, 23}, /* ldrx */
    {25756, 62}, /* ledgerctl */
    {25766, 36}, /* lego */
    {25771, 553}, /* less */
    {25776, 203}, /* let */
    {25780, 268}, /* lf */
    {25783, 551}, /* lfs */
    {25787, 554}, /* lftp */
    {25792, 262}, /* lgroupdel */
    {25802, 31}, /* libreoffice */
    {25814, 76}, /* libtool */
    {25822, 62}, /* lighthouse */
    {25833, 62}, /* lightning-cli */
    {25847, 22}, /* ligolo */
    {25854, 225}, /* ligolo-ng */
    {25864, 157}, /* lilo */
    {25869, 25}, /* limactl */
    {25877, 474}, /* limactl delete */
    {25892, 474}, /* limactl factory-reset */
    {25914, 46}, /* linkerd */
    {25922, 249}, /* linkerd uninstall */
    {25940, 349}, /* links */
    {25946, 349}, /* links2 */
    {25953, 64}, /* linode-cli */
    {25964, 185}, /* linux32 */
    {25972, 185}, /* linux64 */
    {25980, 61}, /* liquibase */
    {25990, 243}, /* list_members */
    {26003, 243}, /* listserv */
    {26012, 93}, /* litecli */
    {26020, 62}, /* litecoin-cli */
    {26033, 280}, /* live-server */
    {26045, 46}, /* livepatch */
    {26055, 536}, /* livepatch load */
    {26070, 38}, /* livescript */
    {26081, 296}, /* ll */
    {26084, 151}, /* llcancel */
    {26093, 34}, /* lldb */
    {26098, 118}, /* lldpctl */
    {26106, 58}, /* llm */
    {26110, 555}, /* ln */
    {26113, 115}, /* lnav */
    {26118, 62}, /* lncli */
    {26124, 232}, /* loadkeys */
    {26133, 51}, /* loc */
    {26137, 289}, /* local */
    {26143, 203}, /* locale */
    {26150, 48}, /* locale-gen */
    {26161, 461}, /* localectl */
    {26171, 461}, /* localectl list-keymaps */
    {26194, 461}, /* localectl list-locales */
    {26217, 461}, /* localectl status */
    {26234, 31}, /* localepurge */
    {26246, 225}, /* localtunnel */
    {26258, 296}, /* locate */
    {26265, 66}, /* locksettings */
    {26278, 1}, /* logger */
    {26285, 461}, /* loginctl */
    {26294, 556}, /* loginctl halt */
    {26308, 557}, /* loginctl kill-session */
    {26330, 557}, /* loginctl kill-user */
    {26349, 461}, /* loginctl list-sessions */
    {26372, 461}, /* loginctl list-users */
    {26392, 556}, /* loginctl poweroff */
    {26410, 556}, /* loginctl reboot */
    {26426, 461}, /* loginctl session-status */
    {26450, 461}, /* loginctl show-session */
    {26472, 557}, /* loginctl terminate-seat */
    {26496, 557}, /* loginctl terminate-session */
    {26523, 557}, /* loginctl terminate-user */
    {26547, 461}, /* loginctl user-status */
    {26568, 143}, /* logout */
    {26575, 97}, /* logread */
    {26583, 558}, /* logrotate */
    {26593, 558}, /* logsave */
    {26601, 348}, /* logstash-keystore */
    {26619, 46}, /* logstash-plugin */
    {26635, 20}, /* logstash-plugin install */
    {26659, 35}, /* lolcat */
    {26666, 46}, /* longhornctl */
    {26678, 202}, /* longhornctl delete */
    {26697, 35}, /* look */
    {26702, 225}, /* loophole */
    {26711, 154}, /* losetup */
    {26719, 62}, /* lotus */
    {26725, 275}, /* lp */
    {26728, 559}, /* lpadmin */
    {26736, 192}, /* lpass */
    {26742, 23}, /* lpc21isp */
    {26751, 560}, /* lpinfo */
    {26758, 561}, /* lpoptions */
    {26768, 560}, /* lpq */
    {26772, 275}, /* lpr */
    {26776, 204}, /* lprm */
    {26781, 560}, /* lpstat */
    {26788, 163}, /* lreducelv */
    {26798, 196}, /* lrzip */
    {26804, 296}, /* ls */
    {26807, 128}, /* lsadmin */
    {26815, 562}, /* lsar */
    {26820, 37}, /* lsattr */
    {26827, 51}, /* lsb */
    {26831, 97}, /* lsb_release */
    {26843, 37}, /* lsblk */
    {26849, 19}, /* lsc */
    {26853, 37}, /* lscpu */
    {26859, 296}, /* lsd */
    {26863, 51}, /* lsfd */
    {26868, 37}, /* lshw */
    {26873, 37}, /* lsinitramfs */
    {26885, 37}, /* lsipc */
    {26891, 51}, /* lsirq */
    {26897, 54}, /* lsiutil */
    {26905, 51}, /* lslocks */
    {26913, 51}, /* lslogins */
    {26922, 163}, /* lslpp-x */
    {26930, 51}, /* lsmem */
    {26936, 37}, /* lsmod */
    {26942, 515}, /* lsmtd */
    {26948, 37}, /* lsns */
    {26953, 563}, /* lsof */
    {26958, 37}, /* lspci */
    {26964, 86}, /* lstopo */
    {26971, 37}, /* lsusb */
    {26977, 564}, /* lsyncd */
    {26984, 225}, /* lt */
    {26987, 34}, /* ltrace */
    {26994, 19}, /* lua */
    {26998, 19}, /* lua5.1 */
    {27005, 19}, /* lua5.3 */
    {27012, 19}, /* lua5.4 */
    {27019, 19}, /* luajit */
    {27026, 83}, /* luarocks */
    {27035, 20}, /* luarocks install */
    {27052, 565}, /* luarocks purge */
    {27067, 238}, /* luksmeta */
    {27076, 262}, /* luserdel */
    {27085, 163}, /* luxadm */
    {27092, 566}, /* lvchange */
    {27101, 566}, /* lvconvert */
    {27111, 566}, /* lvcreate */
    {27120, 567}, /* lvdisplay */
    {27130, 566}, /* lvextend */
    {27139, 568}, /* lvm */
    {27143, 135}, /* lvmvdo */
    {27150, 569}, /* lvreduce */
    {27159, 163}, /* lvreduce-hp */
    {27171, 570}, /* lvremove */
    {27180, 566}, /* lvrename */
    {27189, 571}, /* lvresize */
    {27198, 567}, /* lvs */
    {27202, 567}, /* lvscan */
    {27209, 15}, /* lwp-download */
    {27222, 15}, /* lwp-request */
    {27234, 25}, /* lxc */
    {27238, 472}, /* lxc config delete */
    {27256, 472}, /* lxc config unset */
    {27273, 473}, /* lxc delete */
    {27284, 318}, /* lxc exec */
    {27293, 472}, /* lxc image delete */
    {27310, 472}, /* lxc image unset */
    {27326, 472}, /* lxc network delete */
    {27345, 472}, /* lxc network unset */
    {27363, 472}, /* lxc profile delete */
    {27382, 472}, /* lxc profile unset */
    {27400, 472}, /* lxc project delete */
    {27419, 472}, /* lxc project unset */
    {27437, 474}, /* lxc restore */
    {27449, 475}, /* lxc stop */
    {27458, 472}, /* lxc storage delete */
    {27477, 472}, /* lxc storage unset */
    {27495, 472}, /* lxc storage volume delete */
    {27521, 34}, /* lxc-attach */
    {27532, 473}, /* lxc-destroy */
    {27544, 34}, /* lxc-execute */
    {27556, 31}, /* lynis */
    {27562, 349}, /* lynx */
    {27567, 92}, /* lz4 */
    {27571, 194}, /* lz4cat */
    {27578, 196}, /* lzma */
    {27583, 196}, /* lzop */
    {27588, 236}, /* m4 */
    {27591, 470}, /* macchanger */
    {27602, 34}, /* machinectl */
    {27613, 144}, /* machinectl poweroff */
    {27633, 572}, /* machinectl remove */
    {27651, 144}, /* machinectl terminate */
    {27672, 99}, /* macof */
    {27678, 59}, /* magento */
    {27686, 266}, /* magic-wormhole */
    {27701, 31}, /* magick */
    {27708, 79}, /* magisk */
    {27715, 133}, /* magnet-share */
    {27728, 266}, /* mail */
    {27733, 242}, /* mailcow-reset-admin.sh */
    {27756, 243}, /* maildirmake */
    {27768, 243}, /* mailman */
    {27776, 277}, /* mailman-cmd */
    {27788, 326}, /* mailq */
    {27794, 573}, /* mailutil */
    {27803, 31}, /* mailx */
    {27809, 31}, /* maim */
    {27814, 439}, /* make */
    {27819, 135}, /* make-bcache */
    {27831, 23}, /* make-flash */
    {27842, 574}, /* make_ext4fs */
    {27854, 574}, /* make_f2fs */
    {27864, 56}, /* makepasswd */
    {27875, 58}, /* makoctl */
    {27883, 83}, /* mamba */
    {27889, 188}, /* mamba config */
    {27902, 252}, /* mamba env */
    {27912, 253}, /* mamba env remove */
    {27929, 575}, /* man */
    {27933, 576}, /* manage-bde */
    {27944, 577}, /* manage.py */
    {27954, 578}, /* mapfile */
    {27962, 38}, /* maple */
    {27968, 46}, /* mapred */
    {27975, 389}, /* mapred job */
    {27986, 480}, /* mariabackup */
    {27998, 239}, /* mariadb */
    {28006, 480}, /* mariadb-backup */
    {28021, 93}, /* mariadb-client */
    {28036, 579}, /* mariadbd */
    {28045, 579}, /* mariadbd-safe */
    {28059, 38}, /* marimo */
    {28066, 81}, /* mas */
    {28070, 38}, /* mask */
    {28075, 98}, /* masscan */
    {28083, 233}, /* mate-session-save */
    {28101, 38}, /* matlab */
    {28108, 1}, /* matrix-commander */
    {28125, 141}, /* matter */
    {28132, 121}, /* mawk */
    {28137, 46}, /* maxctrl */
    {28145, 242}, /* maxctrl destroy */
    {28161, 242}, /* maxctrl stop */
    {28174, 38}, /* maxima */
    {28181, 274}, /* mbpoll */
    {28188, 381}, /* mbsync */
    {28195, 483}, /* mbsync-any */
    {28206, 274}, /* mbtget */
    {28213, 64}, /* mc */
    {28216, 580}, /* mc anonymous set */
    {28233, 580}, /* mc policy set */
    {28247, 123}, /* mc rm */
    {28253, 59}, /* mc-admin */
    {28262, 266}, /* mc-cp */
    {28268, 106}, /* mca-cli-op */
    {28279, 268}, /* mcedit */
    {28286, 581}, /* mcflush */
    {28294, 46}, /* mcli */
    {28299, 580}, /* mcli anonymous set */
    {28318, 93}, /* mclient */
    {28326, 23}, /* mcumgr */
    {28333, 124}, /* md5sum */
    {28340, 582}, /* mdadm */
    {28346, 46}, /* mdatp */
    {28352, 57}, /* mdatp config */
    {28365, 106}, /* mdcmd */
    {28371, 54}, /* mdio-tool */
    {28381, 99}, /* mdk3 */
    {28386, 99}, /* mdk4 */
    {28391, 81}, /* mdutil */
    {28398, 366}, /* mediainfo */
    {28408, 85}, /* medusa */
    {28415, 242}, /* mega-rm */
    {28423, 18}, /* megacli */
    {28431, 18}, /* megacli64 */
    {28441, 54}, /* megarec */
    {28449, 242}, /* megarm */
    {28456, 18}, /* megasasctl */
    {28467, 54}, /* mei-amt-check */
    {28481, 581}, /* memcflush */
    {28491, 581}, /* memcrm */
    {28498, 54}, /* memtool */
    {28506, 216}, /* mender */
    {28513, 60}, /* mender install */
    {28528, 216}, /* mender-update */
    {28542, 148}, /* mergerfs */
    {28551, 583}, /* mesg */
    {28556, 76}, /* meson */
    {28562, 134}, /* metaclear */
    {28572, 134}, /* metadb */
    {28579, 134}, /* mfiutil */
    {28587, 584}, /* mformat */
    {28595, 268}, /* micro */
    {28601, 304}, /* microdnf */
    {28610, 84}, /* microdnf remove */
    {28626, 46}, /* microk8s */
    {28635, 520}, /* microk8s kubectl delete */
    {28659, 520}, /* microk8s kubectl drain */
    {28682, 202}, /* microk8s reset */
    {28697, 46}, /* microk8s.kubectl */
    {28714, 520}, /* microk8s.kubectl delete */
    {28738, 520}, /* microk8s.kubectl drain */
    {28761, 46}, /* micromamba */
    {28772, 253}, /* micromamba env remove */
    {28794, 119}, /* micronucleus */
    {28807, 19}, /* micropython */
    {28819, 46}, /* midclt */
    {28826, 106}, /* midclt call */
    {28838, 585}, /* migrate */
    {28846, 54}, /* mii-tool */
    {28855, 35}, /* miller */
    {28862, 22}, /* mimikatz */
    {28871, 36}, /* minica */
    {28878, 23}, /* minichlink */
    {28889, 456}, /* minikube */
    {28898, 347}, /* minikube delete */
    {28914, 520}, /* minikube kubectl delete */
    {28938, 520}, /* minikube kubectl drain */
    {28961, 23}, /* minipro */
    {28969, 280}, /* miniserve */
    {28979, 35}, /* ministat */
    {28988, 46}, /* miniwdl */
    {28996, 38}, /* miniwdl run */
    {29008, 130}, /* mintstick */
    {29018, 46}, /* mise */
    {29023, 187}, /* mise exec */
    {29033, 38}, /* mit-scheme */
    {29044, 99}, /* mitm6 */
    {29050, 61}, /* mix */
    {29054, 20}, /* mix archive.install */
    {29074, 20}, /* mix escript.install */
    {29094, 36}, /* mkcert */
    {29101, 586}, /* mkdir */
    {29107, 76}, /* mkdocs */
    {29114, 574}, /* mkdosfs */
    {29122, 587}, /* mke2fs */
    {29129, 574}, /* mke2fs-android */
    {29144, 131}, /* mkenvimage-x */
    {29157, 588}, /* mkexfatfs */
    {29167, 586}, /* mkfifo */
    {29174, 588}, /* mkfs */
    {29179, 588}, /* mkfs-any */
    {29188, 589}, /* mkfs.bcachefs */
    {29202, 588}, /* mkfs.btrfs */
    {29213, 589}, /* mkfs.cramfs */
    {29225, 589}, /* mkfs.exfat */
    {29236, 587}, /* mkfs.ext2 */
    {29246, 587}, /* mkfs.ext3 */
    {29256, 587}, /* mkfs.ext4 */
    {29266, 588}, /* mkfs.f2fs */
    {29276, 589}, /* mkfs.gfs2 */
    {29286, 589}, /* mkfs.jffs2 */
    {29297, 589}, /* mkfs.jfs */
    {29306, 589}, /* mkfs.minix */
    {29317, 589}, /* mkfs.nilfs2 */
    {29329, 589}, /* mkfs.ntfs */
    {29339, 589}, /* mkfs.ocfs2 */
    {29350, 589}, /* mkfs.reiser4 */
    {29363, 589}, /* mkfs.ubifs */
    {29374, 589}, /* mkfs.vfat */
    {29384, 574}, /* mkfs_f2fs */
    {29394, 182}, /* mkfs_jfs */
    {29403, 156}, /* mkinitcpio */
    {29414, 156}, /* mkinitramfs */
    {29426, 92}, /* mkisofs */
    {29434, 163}, /* mklv-x */
    {29441, 586}, /* mknod */
    {29447, 588}, /* mkntfs */
    {29454, 56}, /* mkpasswd */
    {29463, 588}, /* mkreiserfs */
    {29474, 104}, /* mksh */
    {29479, 92}, /* mksquashfs */
    {29490, 588}, /* mkswap */
    {29497, 590}, /* mktemp */
    {29504, 588}, /* mkudffs */
    {29512, 574}, /* mkuserimg */
    {29522, 163}, /* mkvg */
    {29527, 574}, /* mkvg-f */
    {29534, 591}, /* ml */
    {29537, 46}, /* mlflow */
    {29544, 281}, /* mlflow gc */
    {29554, 38}, /* mlflow run */
    {29565, 573}, /* mlist */
    {29571, 296}, /* mlocate */
    {29579, 35}, /* mlr */
    {29583, 54}, /* mlxconfig */
    {29593, 54}, /* mlxfwmanager */
    {29606, 592}, /* mmapplypolicy-x */
    {29622, 46}, /* mmc */
    {29626, 593}, /* mmc bootbus */
    {29638, 593}, /* mmc bootpart */
    {29651, 593}, /* mmc cache */
    {29661, 593}, /* mmc cmdq */
    {29670, 593}, /* mmc csd */
    {29678, 593}, /* mmc enh_area */
    {29691, 593}, /* mmc erase */
    {29701, 593}, /* mmc extcsd */
    {29712, 593}, /* mmc ffu */
    {29720, 593}, /* mmc gp */
    {29727, 593}, /* mmc hwreset */
    {29739, 593}, /* mmc rpmb */
    {29748, 593}, /* mmc sanitize */
    {29761, 593}, /* mmc secure_trim1 */
    {29778, 593}, /* mmc softreset */
    {29792, 593}, /* mmc write_reliability */
    {29814, 593}, /* mmc writeprotect */
    {29831, 592}, /* mmchfs-x */
    {29840, 592}, /* mmchmgr-x */
    {29850, 592}, /* mmdelacl */
    {29859, 592}, /* mmdelcallback */
    {29873, 592}, /* mmdeldisk */
    {29883, 592}, /* mmdelfileset */
    {29896, 592}, /* mmdelfs */
    {29904, 592}, /* mmdelnode */
    {29914, 592}, /* mmdelnsd */
    {29923, 592}, /* mmdelsnapshot */
    {29937, 592}, /* mmexpelnode */
    {29949, 592}, /* mmrestorefs */
    {29961, 592}, /* mmshutdown */
    {29972, 243}, /* mmsitepass */
    {29983, 592}, /* mmstartup-x */
    {29995, 592}, /* mmumount */
    {30004, 592}, /* mmunlinkfileset */
    {30020, 274}, /* modbus */
    {30027, 125}, /* modbus-cli */
    {30038, 97}, /* modinfo */
    {30046, 274}, /* modpoll */
    {30054, 594}, /* modprobe */
    {30063, 58}, /* mods */
    {30068, 591}, /* module */
    {30075, 31}, /* mogrify */
    {30083, 157}, /* mokutil */
    {30091, 62}, /* monero-wallet-cli */
    {30109, 62}, /* monero-wallet-rpc */
    {30127, 93}, /* monetdb */
    {30135, 93}, /* monetdb-client */
    {30150, 239}, /* mongo */
    {30156, 595}, /* mongodump */
    {30166, 332}, /* mongodump-drop */
    {30181, 595}, /* mongoexport */
    {30193, 140}, /* mongomirror */
    {30205, 596}, /* mongorestore */
    {30218, 140}, /* mongorestore-any */
    {30235, 239}, /* mongosh */
    {30243, 167}, /* mongosh-drop */
    {30256, 595}, /* mongostat */
    {30266, 140}, /* mongosync */
    {30276, 210}, /* monit */
    {30282, 370}, /* monitctl */
    {30291, 19}, /* moon */
    {30296, 553}, /* more */
    {30301, 117}, /* mosh */
    {30306, 34}, /* mosh-server */
    {30318, 597}, /* mosquitto_passwd */
    {30335, 352}, /* mosquitto_pub */
    {30349, 35}, /* most */
    {30354, 598}, /* mount */
    {30360, 37}, /* mountpoint */
    {30371, 114}, /* mountvol */
    {30380, 268}, /* mousepad */
    {30389, 105}, /* mp3gain */
    {30397, 599}, /* mpack */
    {30403, 58}, /* mpc */
    {30407, 31}, /* mplayer */
    {30415, 381}, /* mpop */
    {30420, 23}, /* mpremote */
    {30429, 70}, /* mpremote bootloader */
    {30449, 70}, /* mpremote mkfs */
    {30463, 70}, /* mpremote rm */
    {30475, 70}, /* mpremote rmdir */
    {30490, 37}, /* mpstat */
    {30497, 134}, /* mptutil */
    {30505, 31}, /* mpv */
    {30509, 352}, /* mqtt */
    {30514, 352}, /* mqttui */
    {30521, 46}, /* mqttx */
    {30527, 352}, /* mqttx pub */
    {30537, 19}, /* mruby */
    {30543, 54}, /* msecli */
    {30550, 22}, /* msfconsole */
    {30561, 22}, /* msfvenom */
    {30570, 573}, /* mshow */
    {30576, 266}, /* msmtp */
    {30582, 23}, /* mspdebug */
    {30591, 93}, /* mssql-cli */
    {30601, 54}, /* mstflint */
    {30610, 600}, /* mt */
    {30613, 217}, /* mtd */
    {30617, 29}, /* mtd erase */
    {30627, 215}, /* mtd fixtrx */
    {30638, 215}, /* mtd resetbc */
    {30650, 215}, /* mtd unlock */
    {30661, 29}, /* mtd write */
    {30671, 215}, /* mtd-write */
    {30681, 217}, /* mtd_debug */
    {30691, 29}, /* mtd_debug erase */
    {30707, 29}, /* mtd_debug write */
    {30723, 216}, /* mtd_storage.sh */
    {30738, 215}, /* mtd_write */
    {30748, 515}, /* mtdinfo */
    {30756, 131}, /* mtdpart */
    {30764, 515}, /* mtdpart-show */
    {30777, 119}, /* mtk */
    {30781, 23}, /* mtk.py */
    {30788, 23}, /* mtkcli */
    {30795, 119}, /* mtkclient */
    {30805, 293}, /* mtr */
    {30809, 600}, /* mtst */
    {30814, 241}, /* mullvad */
    {30822, 140}, /* multielasticdump */
    {30839, 25}, /* multipass */
    {30849, 473}, /* multipass delete */
    {30866, 601}, /* multipass exec */
    {30881, 473}, /* multipass purge */
    {30897, 474}, /* multipass restore */
    {30915, 46}, /* multipath */
    {30925, 135}, /* multipath -F */
    {30938, 602}, /* multipath -W */
    {30951, 46}, /* multipathd */
    {30962, 602}, /* multipathd del */
    {30977, 602}, /* multipathd disablequeueing */
    {31004, 602}, /* multipathd fail */
    {31020, 602}, /* multipathd remove */
    {31038, 244}, /* mussh */
    {31044, 266}, /* mutt */
    {31049, 603}, /* mv */
    {31052, 18}, /* mvcli */
    {31058, 76}, /* mvn */
    {31062, 54}, /* mw */
    {31065, 93}, /* mycli */
    {31071, 140}, /* mydumper */
    {31080, 140}, /* myloader */
    {31089, 76}, /* mypy */
    {31094, 239}, /* mysql */
    {31100, 93}, /* mysql-client */
    {31113, 93}, /* mysql8 */
    {31120, 479}, /* mysql_secure_installation-reset */
    {31152, 357}, /* mysqladmin */
    {31163, 332}, /* mysqladmin drop */
    {31179, 332}, /* mysqladmin shutdown */
    {31199, 579}, /* mysqld */
    {31206, 579}, /* mysqld_safe */
    {31218, 595}, /* mysqldump */
    {31228, 596}, /* mysqlimport */
    {31240, 239}, /* mysqlsh */
    {31248, 210}, /* naemon */
    {31255, 210}, /* nagioscli */
    {31265, 87}, /* nala */
    {31270, 89}, /* nala remove */
    {31282, 51}, /* namei */
    {31288, 515}, /* nanddump */
    {31297, 131}, /* nandtest */
    {31306, 29}, /* nandwrite */
    {31316, 268}, /* nano */
    {31321, 59}, /* nats */
    {31326, 133}, /* nats pub */
    {31335, 352}, /* nats-any */
    {31344, 58}, /* navi */
    {31349, 121}, /* nawk */
    {31354, 604}, /* nc */
    {31357, 604}, /* ncat */
    {31362, 1}, /* ncat-paste */
    {31373, 37}, /* ncdu */
    {31378, 394}, /* ncftp */
    {31384, 15}, /* ncftpget */
    {31393, 62}, /* near */
    {31398, 241}, /* nebula */
    {31405, 86}, /* needrestart */
    {31417, 86}, /* needs-restarting */
    {31434, 59}, /* neo4j-admin */
    {31446, 605}, /* neo4j-admin database import */
    {31474, 605}, /* neo4j-admin database load */
    {31500, 605}, /* neo4j-admin database restore */
    {31529, 110}, /* neofetch */
    {31538, 307}, /* nerdctl */
    {31546, 313}, /* nerdctl compose down */
    {31567, 311}, /* nerdctl container prune */
    {31591, 318}, /* nerdctl exec */
    {31604, 183}, /* nerdctl rm */
    {31615, 184}, /* nerdctl rmi */
    {31627, 317}, /* nerdctl run */
    {31639, 311}, /* nerdctl system prune */
    {31660, 311}, /* nerdctl volume prune */
    {31681, 322}, /* nerdctl volume rm */
    {31699, 137}, /* net */
    {31703, 47}, /* net ads leave */
    {31717, 14}, /* net commit */
    {31728, 14}, /* net del */
    {31736, 47}, /* net group delete */
    {31753, 606}, /* net user */
    {31762, 47}, /* net user delete */
    {31778, 137}, /* net.exe */
    {31786, 241}, /* netbird */
    {31794, 604}, /* netcat */
    {31801, 241}, /* netclient */
    {31811, 22}, /* netexec */
    {31819, 80}, /* netfilter-persistent */
    {31840, 110}, /* nethogs */
    {31848, 64}, /* netlify */
    {31856, 155}, /* netplan */
    {31864, 607}, /* netsh */
    {31870, 97}, /* netstat */
    {31878, 608}, /* networkctl */
    {31889, 81}, /* networksetup */
    {31902, 326}, /* newaliases */
    {31913, 588}, /* newfs */
    {31919, 589}, /* newfs_apfs */
    {31930, 589}, /* newfs_exfat */
    {31942, 589}, /* newfs_hfs */
    {31952, 574}, /* newfs_msdos */
    {31964, 589}, /* newfs_ufs */
    {31974, 49}, /* newgidmap */
    {31984, 609}, /* newgrp */
    {31991, 38}, /* newlisp */
    {31999, 23}, /* newtmgr */
    {32007, 229}, /* newusers */
    {32016, 46}, /* nextflow */
    {32025, 38}, /* nextflow run */
    {32038, 223}, /* nexus */
    {32044, 610}, /* nft */
    {32048, 611}, /* nft delete chain */
    {32065, 611}, /* nft delete ruleset */
    {32084, 611}, /* nft delete table */
    {32101, 611}, /* nft destroy */
    {32113, 611}, /* nft flush */
    {32123, 499}, /* nft-list */
    {32132, 131}, /* nftl_format */
    {32144, 612}, /* nginx */
    {32150, 98}, /* ngrep */
    {32156, 46}, /* ngrok */
    {32162, 225}, /* ngrok http */
    {32173, 225}, /* ngrok start */
    {32185, 225}, /* ngrok tcp */
    {32195, 85}, /* nhost */
    {32201, 218}, /* nice */
    {32206, 19}, /* nickle */
    {32213, 453}, /* nim */
    {32217, 19}, /* nim e */
    {32223, 163}, /* nimadm-x */
    {32232, 46}, /* nimble */
    {32239, 20}, /* nimble install */
    {32254, 62}, /* nimbus_beacon_node */
    {32273, 76}, /* ninja */
    {32279, 46}, /* nitric */
    {32286, 242}, /* nitric stack down */
    {32304, 238}, /* nitropy */
    {32312, 83}, /* nix */
    {32316, 20}, /* nix build */
    {32326, 20}, /* nix develop */
    {32338, 20}, /* nix profile install */
    {32358, 20}, /* nix run */
    {32366, 20}, /* nix shell */
    {32376, 449}, /* nix store */
    {32386, 20}, /* nix-build */
    {32396, 449}, /* nix-collect-garbage */
    {32416, 613}, /* nix-env */
    {32424, 170}, /* nix-env --delete-generations */
    {32453, 20}, /* nix-shell */
    {32463, 236}, /* nkf */
    {32467, 35}, /* nl */
    {32470, 98}, /* nload */
    {32476, 86}, /* nm */
    {32479, 98}, /* nmap */
    {32484, 118}, /* nmblookup */
    {32494, 614}, /* nmcli */
    {32500, 615}, /* nmcli c del */
    {32512, 615}, /* nmcli c delete */
    {32527, 616}, /* nmcli c down */
    {32540, 617}, /* nmcli c mod */
    {32552, 617}, /* nmcli c modify */
    {32567, 615}, /* nmcli con del */
    {32581, 615}, /* nmcli con delete */
    {32598, 616}, /* nmcli con down */
    {32613, 617}, /* nmcli con mod */
    {32627, 617}, /* nmcli con modify */
    {32644, 615}, /* nmcli connection del */
    {32665, 615}, /* nmcli connection delete */
    {32689, 616}, /* nmcli connection down */
    {32711, 617}, /* nmcli connection mod */
    {32732, 617}, /* nmcli connection modify */
    {32756, 618}, /* nmcli d delete */
    {32771, 618}, /* nmcli d disconnect */
    {32790, 618}, /* nmcli d down */
    {32803, 618}, /* nmcli dev delete */
    {32820, 618}, /* nmcli dev disconnect */
    {32841, 618}, /* nmcli dev down */
    {32856, 618}, /* nmcli device delete */
    {32876, 618}, /* nmcli device disconnect */
    {32900, 618}, /* nmcli device down */
    {32918, 619}, /* nmcli n off */
    {32930, 619}, /* nmcli networking off */
    {32951, 620}, /* nmcli r all off */
    {32967, 620}, /* nmcli r wifi off */
    {32984, 620}, /* nmcli r wwan off */
    {33001, 620}, /* nmcli radio all off */
    {33021, 620}, /* nmcli radio wifi off */
    {33042, 620}, /* nmcli radio wwan off */
    {33063, 155}, /* nmtui */
    {33069, 268}, /* nnn */
    {33073, 85}, /* nocodb */
    {33080, 185}, /* nocorrect */
    {33090, 19}, /* node */
    {33095, 19}, /* node18 */
    {33102, 19}, /* node20 */
    {33109, 19}, /* nodejs */
    {33116, 46}, /* nodenv */
    {33123, 103}, /* nodenv uninstall */
    {33140, 128}, /* nodeset */
    {33148, 357}, /* nodetool */
    {33157, 621}, /* nodetool assassinate */
    {33178, 621}, /* nodetool clearsnapshot */
    {33201, 621}, /* nodetool decommission */
    {33223, 621}, /* nodetool disablebinary */
    {33246, 621}, /* nodetool disablegossip */
    {33269, 621}, /* nodetool drain */
    {33284, 621}, /* nodetool removenode */
    {33304, 621}, /* nodetool resetlocalschema */
    {33330, 621}, /* nodetool stopdaemon */
    {33350, 621}, /* nodetool truncatehints */
    {33373, 185}, /* noglob */
    {33380, 185}, /* nohup */
    {33386, 64}, /* nomad */
    {33392, 622}, /* nomad system gc */
    {33408, 94}, /* nordugridmap-x */
    {33423, 241}, /* nordvpn */
    {33431, 1}, /* notify */
    {33438, 583}, /* notify-send */
    {33450, 1}, /* notify-slack */
    {33463, 46}, /* notmuch */
    {33471, 573}, /* notmuch count */
    {33485, 573}, /* notmuch search */
    {33500, 573}, /* notmuch show */
    {33513, 64}, /* nova */
    {33518, 46}, /* now */
    {33522, 69}, /* now rm */
    {33529, 76}, /* nox */
    {33533, 83}, /* npm */
    {33537, 403}, /* npm access remove */
    {33555, 403}, /* npm access revoke */
    {33573, 403}, /* npm access rm */
    {33587, 20}, /* npm add */
    {33595, 623}, /* npm audit fix */
    {33609, 188}, /* npm config */
    {33620, 206}, /* npm deprecate */
    {33634, 403}, /* npm dist-tag remove */
    {33654, 403}, /* npm dist-tag revoke */
    {33674, 403}, /* npm dist-tag rm */
    {33690, 187}, /* npm exec */
    {33699, 20}, /* npm i */
    {33705, 20}, /* npm install */
    {33717, 403}, /* npm org remove */
    {33732, 403}, /* npm org revoke */
    {33747, 403}, /* npm org rm */
    {33758, 403}, /* npm owner remove */
    {33775, 403}, /* npm owner revoke */
    {33792, 403}, /* npm owner rm */
    {33805, 188}, /* npm set */
    {33813, 403}, /* npm team remove */
    {33829, 403}, /* npm team revoke */
    {33845, 403}, /* npm team rm */
    {33857, 199}, /* npm uninstall */
    {33871, 206}, /* npm unpublish */
    {33885, 3}, /* nproc */
    {33891, 187}, /* npx */
    {33895, 34}, /* nq */
    {33898, 23}, /* nrfjprog */
    {33907, 23}, /* nrfutil */
    {33915, 624}, /* nsenter */
    {33923, 293}, /* nslookup */
    {33932, 59}, /* nsq_to_file */
    {33944, 67}, /* nsradmin */
    {33953, 67}, /* nsrmm */
    {33959, 370}, /* nssm */
    {33964, 97}, /* nstat */
    {33970, 534}, /* nsupdate */
    {33979, 240}, /* ntfsclone */
    {33989, 240}, /* ntfscp */
    {33996, 341}, /* ntfsfix */
    {34004, 391}, /* ntfsresize */
    {34015, 1}, /* ntfy */
    {34020, 232}, /* ntpdate */
    {34028, 38}, /* nu */
    {34031, 218}, /* numactl */
    {34039, 37}, /* numastat */
    {34048, 35}, /* numfmt */
    {34055, 46}, /* nv */
    {34058, 14}, /* nv unset */
    {34067, 366}, /* nvidia-smi */
    {34078, 202}, /* nvidia-uninstall */
    {34095, 362}, /* nvim */
    {34100, 20}, /* nvim-plug */
    {34110, 83}, /* nvm */
    {34114, 217}, /* nvme */
    {34119, 625}, /* nvme delete-ns */
    {34134, 182}, /* nvme detach-ns */
    {34149, 625}, /* nvme dsm */
    {34158, 625}, /* nvme format */
    {34170, 345}, /* nvme fw-activate */
    {34187, 345}, /* nvme fw-commit */
    {34202, 345}, /* nvme fw-download */
    {34219, 182}, /* nvme reset */
    {34230, 182}, /* nvme resv-release */
    {34248, 625}, /* nvme sanitize */
    {34262, 182}, /* nvme security-send */
    {34281, 182}, /* nvme set-feature-x */
    {34300, 182}, /* nvme subsystem-reset */
    {34321, 625}, /* nvme write */
    {34332, 625}, /* nvme write-uncor */
    {34349, 625}, /* nvme write-zeroes */
    {34367, 134}, /* nvmecontrol */
    {34379, 54}, /* nvmupdate64e */
    {34392, 626}, /* nvram */
    {34398, 627}, /* nvram -c */
    {34407, 215}, /* nvram clear */
    {34419, 215}, /* nvram commit-erase */
    {34438, 215}, /* nvram erase */
    {34450, 215}, /* nvram reset */
    {34462, 215}, /* nvram unset */
    {34474, 157}, /* nvram-any */
    {34484, 131}, /* nvram-erase */
    {34496, 215}, /* nvram-faker */
    {34508, 216}, /* nvram_daemon */
    {34521, 247}, /* nvramtool */
    {34531, 23}, /* nvs_flash */
    {34541, 51}, /* nvtop */
    {34547, 136}, /* nwipe */
    {34553, 58}, /* nx */
    {34556, 23}, /* nxpdebugmbox */
    {34569, 93}, /* nzsql */
    {34575, 174}, /* oarsub */
    {34582, 56}, /* oathtool */
    {34591, 628}, /* objcopy */
    {34599, 86}, /* objdump */
    {34607, 67}, /* obnam */
    {34613, 64}, /* obsutil */
    {34621, 456}, /* oc */
    {34624, 629}, /* oc adm cordon */
    {34638, 202}, /* oc adm drain */
    {34651, 630}, /* oc adm policy add-cluster-role-to-group */
    {34691, 630}, /* oc adm policy add-cluster-role-to-user */
    {34730, 202}, /* oc adm prune */
    {34743, 202}, /* oc adm taint */
    {34756, 537}, /* oc apply */
    {34765, 41}, /* oc cp */
    {34771, 538}, /* oc create */
    {34781, 544}, /* oc delete */
    {34791, 318}, /* oc exec */
    {34799, 545}, /* oc patch */
    {34808, 538}, /* oc replace */
    {34819, 547}, /* oc scale */
    {34828, 548}, /* oc set image */
    {34841, 19}, /* ocaml */
    {34847, 59}, /* occ */
    {34851, 242}, /* occ db:drop */
    {34863, 242}, /* occ files:cleanup-x */
    {34883, 242}, /* occ group:delete */
    {34900, 242}, /* occ trashbin:cleanup */
    {34921, 242}, /* occ user:delete */
    {34937, 242}, /* occ versions:cleanup */
    {34958, 64}, /* oci */
    {34962, 31}, /* ocrmypdf */
    {34971, 240}, /* ocs-sr */
    {34978, 19}, /* octave */
    {34985, 19}, /* octave-cli */
    {34996, 62}, /* octez-client */
    {35009, 35}, /* od */
    {35012, 119}, /* odin4 */
    {35018, 59}, /* odoo */
    {35023, 381}, /* offlineimap */
    {35035, 31}, /* oggenc */
    {35042, 38}, /* oil */
    {35046, 31}, /* okular */
    {35053, 182}, /* omconfig */
    {35062, 210}, /* omd */
    {35066, 46}, /* omf */
    {35070, 20}, /* omf install */
    {35082, 67}, /* omnicellmgr */
    {35094, 67}, /* omnidb */
    {35101, 67}, /* omnimm */
    {35108, 68}, /* onecluster */
    {35119, 68}, /* onedatastore */
    {35132, 483}, /* onedrive */
    {35141, 68}, /* onehost */
    {35149, 68}, /* oneimage */
    {35158, 68}, /* oneuser */
    {35166, 68}, /* onevm */
    {35172, 133}, /* onionshare-cli */
    {35187, 263}, /* oom */
    {35191, 192}, /* op */
    {35194, 187}, /* op run */
    {35201, 83}, /* opam */
    {35206, 20}, /* opam install */
    {35219, 199}, /* opam switch */
    {35231, 404}, /* opam switch remove */
    {35250, 53}, /* opatch */
    {35257, 125}, /* opcua-client */
    {35270, 268}, /* open */
    {35275, 23}, /* openFPGALoader */
    {35290, 62}, /* openethereum */
    {35303, 23}, /* openmv */
    {35310, 16}, /* openocd */
    {35318, 73}, /* openrc-init */
    {35330, 73}, /* openrc-shutdown */
    {35346, 348}, /* opensearch-node */
    {35362, 631}, /* openssl */
    {35370, 64}, /* openstack */
    {35380, 266}, /* openvpn */
    {35388, 241}, /* openvpn3 */
    {35397, 232}, /* openvt */
    {35404, 83}, /* opkg */
    {35409, 20}, /* opkg install */
    {35422, 84}, /* opkg remove */
    {35434, 223}, /* opscode */
    {35442, 105}, /* optipng */
    {35450, 77}, /* optirun */
    {35458, 46}, /* oras */
    {35463, 264}, /* oras blob */
    {35473, 264}, /* oras manifest */
    {35487, 632}, /* orchestrator-client */
    {35507, 62}, /* ord */
    {35511, 244}, /* orsh */
    {35516, 633}, /* osascript */
    {35526, 38}, /* osh */
    {35530, 62}, /* osmosisd */
    {35539, 93}, /* osql */
    {35544, 46}, /* osqueryctl */
    {35555, 57}, /* osqueryctl stop */
    {35571, 46}, /* ossec-control */
    {35585, 57}, /* ossec-control stop */
    {35604, 64}, /* ossutil */
    {35612, 46}, /* ostree */
    {35619, 60}, /* ostree admin deploy */
    {35639, 60}, /* ostree admin undeploy */
    {35661, 483}, /* osync */
    {35667, 141}, /* ot-ctl */
    {35674, 60}, /* ota_update */
    {35685, 23}, /* otatool.py */
    {35696, 141}, /* otctl */
    {35702, 65}, /* otelcol */
    {35710, 54}, /* otp-x */
    {35716, 54}, /* outb */
    {35721, 54}, /* outl */
    {35726, 54}, /* outw */
    {35731, 285}, /* ovirt-shell */
    {35743, 634}, /* ovn-nbctl */
    {35753, 634}, /* ovn-sbctl */
    {35763, 634}, /* ovs-appctl */
    {35774, 634}, /* ovs-dpctl */
    {35784, 634}, /* ovs-ofctl */
    {35794, 635}, /* ovs-vsctl */
    {35804, 636}, /* ovs-vsctl --if-exists */
    {35826, 636}, /* ovs-vsctl del-br */
    {35843, 636}, /* ovs-vsctl del-controller */
    {35868, 636}, /* ovs-vsctl del-fail-mode */
    {35892, 636}, /* ovs-vsctl del-manager */
    {35914, 636}, /* ovs-vsctl del-port */
    {35933, 636}, /* ovs-vsctl del-ssl */
    {35951, 636}, /* ovs-vsctl emer-reset */
    {35972, 634}, /* ovsdb-client */
    {35985, 634}, /* ovsdb-tool */
    {35996, 637}, /* p4 */
    {35999, 2}, /* p7zip */
    {36005, 75}, /* packer */
    {36012, 638}, /* pacman */
    {36019, 20}, /* pacman-U */
    {36028, 31}, /* pactl */
    {36034, 225}, /* pagekite */
    {36043, 116}, /* pam-auth-update */
    {36059, 33}, /* pam-config */
    {36070, 49}, /* pam_tally2 */
    {36081, 76}, /* pandoc */
    {36088, 38}, /* panel */
    {36094, 38}, /* papermill */
    {36104, 31}, /* paplay */
    {36111, 639}, /* parallel */
    {36120, 244}, /* parallel-ssh */
    {36133, 62}, /* parity */
    {36140, 85}, /* parse */
    {36146, 130}, /* partclone */
    {36156, 640}, /* partclone.btrfs */
    {36172, 640}, /* partclone.dd */
    {36185, 130}, /* partclone.ext3 */
    {36200, 640}, /* partclone.ext4 */
    {36215, 130}, /* partclone.fat32 */
    {36231, 640}, /* partclone.ntfs */
    {36246, 640}, /* partclone.restore */
    {36264, 640}, /* partclone.vfat */
    {36279, 640}, /* partclone.xfs */
    {36293, 641}, /* parted */
    {36300, 23}, /* particle */
    {36309, 240}, /* partimage */
    {36319, 154}, /* partprobe */
    {36329, 23}, /* parttool.py */
    {36341, 50}, /* partx */
    {36347, 56}, /* pass */
    {36352, 642}, /* pass cp */
    {36360, 643}, /* pass delete */
    {36372, 642}, /* pass edit */
    {36382, 56}, /* pass find */
    {36392, 642}, /* pass generate */
    {36406, 642}, /* pass git */
    {36415, 56}, /* pass grep */
    {36425, 642}, /* pass init */
    {36435, 642}, /* pass insert */
    {36447, 56}, /* pass ls */
    {36455, 642}, /* pass mv */
    {36463, 643}, /* pass remove */
    {36475, 643}, /* pass rm */
    {36483, 56}, /* pass show */
    {36493, 644}, /* passwd */
    {36500, 645}, /* paste */
    {36506, 133}, /* pastebinit */
    {36517, 646}, /* patch */
    {36523, 628}, /* patchelf */
    {36532, 632}, /* patronictl */
    {36543, 31}, /* pavucontrol */
    {36555, 200}, /* pax */
    {36559, 85}, /* payload */
    {36567, 1}, /* pbin */
    {36572, 67}, /* pbm */
    {36576, 112}, /* pbm delete-backup */
    {36594, 128}, /* pbs_server */
    {36605, 128}, /* pbsnodes */
    {36614, 196}, /* pbzip2 */
    {36621, 195}, /* pcregrep */
    {36630, 46}, /* pcs */
    {36634, 265}, /* pcs cluster */
    {36646, 265}, /* pcs node */
    {36655, 265}, /* pcs property */
    {36668, 265}, /* pcs resource */
    {36681, 265}, /* pcs stonith */
    {36693, 25}, /* pct */
    {36697, 474}, /* pct delsnapshot */
    {36713, 473}, /* pct destroy */
    {36725, 285}, /* pct restore */
    {36737, 474}, /* pct rollback */
    {36750, 27}, /* pct stop */
    {36759, 647}, /* pdbedit */
    {36767, 366}, /* pdffonts */
    {36776, 366}, /* pdfinfo */
    {36784, 76}, /* pdflatex */
    {36793, 31}, /* pdfseparate */
    {36805, 31}, /* pdftk */
    {36811, 31}, /* pdftotext */
    {36821, 31}, /* pdfunite */
    {36830, 46}, /* pdm */
    {36834, 20}, /* pdm add */
    {36842, 187}, /* pdm run */
    {36850, 252}, /* pdm venv */
    {36859, 534}, /* pdnsutil */
    {36868, 244}, /* pdsh */
    {36873, 18}, /* perccli */
    {36881, 18}, /* perccli64 */
    {36891, 46}, /* perf */
    {36896, 259}, /* perf record */
    {36908, 259}, /* perf stat */
    {36918, 259}, /* perf trace */
    {36929, 648}, /* perl */
    {36934, 370}, /* perp */
    {36939, 106}, /* pfSsh.php */
    {36949, 649}, /* pfctl */
    {36955, 35}, /* pg */
    {36958, 650}, /* pg_archivecleanup */
    {36976, 632}, /* pg_autoctl */
    {36987, 332}, /* pg_dropcluster */
    {37002, 595}, /* pg_dump */
    {37010, 595}, /* pg_dumpall */
    {37021, 595}, /* pg_isready */
    {37032, 46}, /* pg_receivewal */
    {37046, 650}, /* pg_receivewal --drop-slot */
    {37072, 479}, /* pg_resetwal */
    {37084, 596}, /* pg_restore */
    {37095, 650}, /* pg_rewind */
    {37105, 132}, /* pgbackrest */
    {37116, 112}, /* pgbackrest expire */
    {37134, 112}, /* pgbackrest stanza-delete */
    {37159, 595}, /* pgbench */
    {37167, 93}, /* pgcli */
    {37173, 140}, /* pgcopydb */
    {37182, 140}, /* pgloader */
    {37191, 651}, /* pgrep */
    {37197, 93}, /* pgsql */
    {37203, 93}, /* phoenix-sqlline */
    {37219, 652}, /* photorec */
    {37228, 19}, /* php */
    {37232, 19}, /* php8.2 */
    {37239, 54}, /* phytool */
    {37247, 268}, /* pico */
    {37252, 38}, /* picolisp */
    {37261, 23}, /* picoprobe */
    {37271, 23}, /* picotool */
    {37280, 651}, /* pidof */
    {37286, 37}, /* pidstat */
    {37294, 99}, /* pig.py */
    {37301, 196}, /* pigz */
    {37306, 46}, /* pijul */
    {37312, 172}, /* pijul reset */
    {37324, 172}, /* pijul unrecord */
    {37339, 19}, /* pike */
    {37344, 444}, /* pinctrl */
    {37352, 51}, /* pinfo */
    {37358, 98}, /* ping */
    {37363, 98}, /* ping6 */
    {37369, 95}, /* pio */
    {37373, 83}, /* pip */
    {37377, 188}, /* pip config */
    {37388, 20}, /* pip install */
    {37400, 653}, /* pip uninstall */
    {37414, 83}, /* pip3 */
    {37419, 188}, /* pip3 config */
    {37431, 20}, /* pip3 install */
    {37444, 653}, /* pip3 uninstall */
    {37459, 46}, /* pipenv */
    {37466, 252}, /* pipenv env */
    {37477, 218}, /* pipexec */
    {37485, 83}, /* pipx */
    {37490, 20}, /* pipx install */
    {37503, 187}, /* pipx run */
    {37512, 565}, /* pipx uninstall-all */
    {37531, 654}, /* pivot_root */
    {37542, 238}, /* pkcs11-tool */
    {37554, 438}, /* pkexec */
    {37561, 83}, /* pkg */
    {37565, 20}, /* pkg add */
    {37573, 84}, /* pkg delete */
    {37584, 20}, /* pkg install */
    {37596, 84}, /* pkg remove */
    {37607, 20}, /* pkg_add */
    {37615, 84}, /* pkg_delete */
    {37626, 84}, /* pkg_remove */
    {37637, 655}, /* pkgrm */
    {37643, 334}, /* pki-server */
    {37654, 334}, /* pkidestroy */
    {37665, 530}, /* pkill */
    {37671, 334}, /* pkispawn */
    {37680, 95}, /* platformio */
    {37691, 31}, /* playerctl */
    {37701, 225}, /* playit */
    {37708, 125}, /* plc */
    {37712, 243}, /* plesk */
    {37718, 1}, /* plik */
    {37723, 296}, /* plocate */
    {37731, 246}, /* pm */
    {37734, 656}, /* pm-hibernate */
    {37747, 454}, /* pm-hibernate-never */
    {37766, 656}, /* pm-suspend */
    {37777, 46}, /* pm2 */
    {37781, 69}, /* pm2 kill */
    {37790, 110}, /* pmap */
    {37795, 657}, /* pmset */
    {37801, 285}, /* pmxcfs */
    {37808, 83}, /* pnpm */
    {37813, 20}, /* pnpm add */
    {37822, 188}, /* pnpm config */
    {37834, 187}, /* pnpm dlx */
    {37843, 187}, /* pnpm exec */
    {37853, 20}, /* pnpm install */
    {37866, 187}, /* pnpx */
    {37871, 85}, /* pocketbase */
    {37882, 307}, /* podman */
    {37889, 313}, /* podman compose down */
    {37909, 311}, /* podman container prune */
    {37932, 183}, /* podman container rm */
    {37952, 41}, /* podman cp */
    {37962, 318}, /* podman exec */
    {37974, 310}, /* podman image prune */
    {37993, 319}, /* podman import */
    {38007, 316}, /* podman kill */
    {38019, 322}, /* podman kube down */
    {38036, 319}, /* podman load */
    {38048, 144}, /* podman machine */
    {38063, 311}, /* podman pod prune */
    {38080, 183}, /* podman pod rm */
    {38094, 183}, /* podman rm */
    {38104, 184}, /* podman rmi */
    {38115, 317}, /* podman run */
    {38126, 316}, /* podman stop */
    {38138, 311}, /* podman system prune */
    {38158, 311}, /* podman system reset */
    {38178, 314}, /* podman unshare */
    {38193, 311}, /* podman volume prune */
    {38213, 322}, /* podman volume remove */
    {38234, 322}, /* podman volume rm */
    {38251, 46}, /* podman-compose */
    {38266, 313}, /* podman-compose down */
    {38286, 83}, /* poetry */
    {38293, 20}, /* poetry add */
    {38304, 252}, /* poetry cache */
    {38317, 188}, /* poetry config */
    {38331, 252}, /* poetry env */
    {38342, 187}, /* poetry run */
    {38353, 54}, /* pokes */
    {38359, 62}, /* polkadot */
    {38368, 58}, /* pomodoro */
    {38377, 203}, /* popd */
    {38382, 658}, /* port */
    {38387, 46}, /* portablectl */
    {38399, 301}, /* portablectl detach */
    {38418, 83}, /* portage */
    {38426, 243}, /* postalias */
    {38436, 326}, /* postcat */
    {38444, 659}, /* postconf */
    {38453, 243}, /* postmap */
    {38461, 326}, /* postqueue */
    {38471, 326}, /* postsuper */
    {38481, 78}, /* powerman */
    {38490, 454}, /* poweroff */
    {38499, 660}, /* powershell */
    {38510, 660}, /* powershell.exe */
    {38525, 110}, /* powertop */
    {38534, 35}, /* pr */
    {38537, 76}, /* pre-commit */
    {38548, 382}, /* prename */
    {38556, 93}, /* presto */
    {38563, 76}, /* prettier */
    {38572, 77}, /* primusrun */
    {38582, 661}, /* printenv */
    {38591, 662}, /* printf */
    {38598, 663}, /* prisma */
    {38605, 241}, /* pritunl-client */
    {38620, 1}, /* privatebin */
    {38631, 144}, /* prlctl */
    {38638, 664}, /* prlimit */
    {38646, 23}, /* probe-rs */
    {38655, 23}, /* probe-run */
    {38665, 626}, /* profiles */
    {38674, 34}, /* proot */
    {38680, 241}, /* protonvpn */
    {38690, 241}, /* protonvpn-cli */
    {38704, 132}, /* proxmox-backup-client */
    {38726, 665}, /* proxmox-backup-client forget */
    {38755, 665}, /* proxmox-backup-client prune */
    {38783, 666}, /* proxmox-backup-client snapshot */
    {38814, 285}, /* proxmox-backup-manager */
    {38837, 218}, /* proxychains */
    {38849, 218}, /* proxychains4 */
    {38862, 110}, /* prtstat */
    {38870, 62}, /* prysmctl */
    {38879, 651}, /* ps */
    {38882, 93}, /* pscale */
    {38889, 242}, /* pscale branch delete */
    {38910, 242}, /* pscale database delete */
    {38933, 242}, /* pscale org delete */
    {38951, 667}, /* psh */
    {38955, 239}, /* psql */
    {38960, 93}, /* psqlodbc */
    {38969, 244}, /* pssh */
    {38974, 110}, /* pstree */
    {38981, 1}, /* ptpb */
    {38986, 225}, /* ptunnel */
    {38994, 15}, /* puf */
    {38998, 59}, /* pulsar-admin */
    {39011, 75}, /* pulumi */
    {39018, 46}, /* puppet */
    {39025, 668}, /* puppet apply */
    {39038, 213}, /* puppet ca clean */
    {39054, 213}, /* puppet ca deactivate */
    {39075, 213}, /* puppet ca destroy */
    {39093, 213}, /* puppet ca purge */
    {39109, 213}, /* puppet ca revoke */
    {39126, 213}, /* puppet cert clean */
    {39144, 213}, /* puppet cert deactivate */
    {39167, 213}, /* puppet cert destroy */
    {39187, 213}, /* puppet cert purge */
    {39205, 213}, /* puppet cert revoke */
    {39224, 20}, /* puppet module install */
    {39246, 213}, /* puppet node clean */
    {39264, 213}, /* puppet node deactivate */
    {39287, 213}, /* puppet node destroy */
    {39307, 213}, /* puppet node purge */
    {39325, 213}, /* puppet node revoke */
    {39344, 669}, /* puppet resource */
    {39360, 46}, /* puppetserver */
    {39373, 213}, /* puppetserver ca clean */
    {39395, 213}, /* puppetserver ca delete */
    {39418, 213}, /* puppetserver ca revoke */
    {39441, 208}, /* pushd */
    {39447, 1}, /* pushover */
    {39456, 55}, /* puttygen */
    {39465, 35}, /* pv */
    {39468, 566}, /* pvcreate */
    {39477, 163}, /* pvdelete */
    {39486, 567}, /* pvdisplay */
    {39496, 285}, /* pveceph */
    {39504, 285}, /* pvecm */
    {39510, 285}, /* pvesh */
    {39516, 285}, /* pvesm */
    {39522, 112}, /* pvesm free */
    {39533, 285}, /* pveum */
    {39539, 566}, /* pvmove */
    {39546, 570}, /* pvremove */
    {39555, 566}, /* pvresize */
    {39564, 567}, /* pvs */
    {39568, 567}, /* pvscan */
    {39575, 46}, /* pw */
    {39578, 262}, /* pw groupdel */
    {39590, 262}, /* pw userdel */
    {39601, 49}, /* pwconv */
    {39608, 670}, /* pwd */
    {39612, 110}, /* pwdx */
    {39617, 82}, /* pwgen */
    {39623, 56}, /* pwmake */
    {39630, 104}, /* pwsh */
    {39635, 447}, /* pwunconv */
    {39644, 125}, /* pycomm3 */
    {39652, 83}, /* pyenv */
    {39658, 20}, /* pyenv install */
    {39672, 103}, /* pyenv uninstall */
    {39688, 23}, /* pymcuprog */
    {39698, 23}, /* pyocd */
    {39704, 335}, /* pyocd cmd */
    {39714, 335}, /* pyocd commander */
    {39730, 19}, /* pypy */
    {39735, 19}, /* pypy2 */
    {39741, 19}, /* pypy3 */
    {39747, 76}, /* pytest */
    {39754, 19}, /* python */
    {39761, 19}, /* python2 */
    {39769, 19}, /* python3 */
    {39777, 19}, /* python3.10 */
    {39788, 19}, /* python3.11 */
    {39799, 19}, /* python3.12 */
    {39810, 19}, /* python3.13 */
    {39821, 19}, /* python3.9 */
    {39831, 31}, /* qbittorrent-nox */
    {39847, 106}, /* qcli */
    {39852, 106}, /* qcli_storage */
    {39865, 671}, /* qconf */
    {39871, 189}, /* qdbus */
    {39877, 151}, /* qdel */
    {39882, 119}, /* qdl */
    {39886, 25}, /* qemu-img */
    {39895, 672}, /* qemu-img commit */
    {39911, 672}, /* qemu-img convert */
    {39928, 672}, /* qemu-img create */
    {39944, 672}, /* qemu-img dd */
    {39956, 672}, /* qemu-img rebase */
    {39972, 672}, /* qemu-img resize */
    {39988, 673}, /* qemu-img snapshot */
    {40006, 25}, /* qemu-system-x86_64 */
    {40025, 19}, /* qjs */
    {40029, 25}, /* qm */
    {40032, 474}, /* qm delsnapshot */
    {40047, 473}, /* qm destroy */
    {40058, 27}, /* qm reset */
    {40067, 474}, /* qm rollback */
    {40079, 27}, /* qm stop */
    {40087, 474}, /* qm unlink */
    {40097, 474}, /* qm wait-destroy */
    {40113, 278}, /* qmHandle */
    {40122, 128}, /* qmgr */
    {40127, 285}, /* qmrestore */
    {40137, 31}, /* qpdf */
    {40142, 106}, /* qpkg_cli */
    {40151, 1}, /* qrcp */
    {40156, 674}, /* qrencode */
    {40165, 174}, /* qsub */
    {40170, 128}, /* qterm */
    {40176, 46}, /* quarto */
    {40183, 38}, /* quarto run */
    {40194, 16}, /* quartus_pgm */
    {40206, 93}, /* questdb */
    {40214, 37}, /* quota */
    {40220, 154}, /* quotacheck */
    {40231, 675}, /* quotaoff */
    {40240, 38}, /* r2 */
    {40243, 20}, /* rabbitmq-plugins-install */
    {40268, 46}, /* rabbitmq-queues */
    {40284, 676}, /* rabbitmq-queues delete_member */
    {40314, 676}, /* rabbitmq-queues shrink */
    {40337, 59}, /* rabbitmqadmin */
    {40351, 352}, /* rabbitmqadmin-any */
    {40369, 357}, /* rabbitmqctl */
    {40381, 676}, /* rabbitmqctl clear_permissions */
    {40411, 676}, /* rabbitmqctl clear_policy */
    {40436, 676}, /* rabbitmqctl close_all_connections */
    {40470, 676}, /* rabbitmqctl delete_queue */
    {40495, 676}, /* rabbitmqctl delete_user */
    {40519, 676}, /* rabbitmqctl delete_vhost */
    {40544, 676}, /* rabbitmqctl force_reset */
    {40568, 676}, /* rabbitmqctl forget_cluster_node */
    {40600, 676}, /* rabbitmqctl purge_queue */
    {40624, 676}, /* rabbitmqctl reset */
    {40642, 676}, /* rabbitmqctl shutdown */
    {40663, 676}, /* rabbitmqctl stop */
    {40680, 676}, /* rabbitmqctl stop_app */
    {40701, 503}, /* racadm */
    {40708, 78}, /* racadm5 */
    {40716, 19}, /* racket */
    {40723, 46}, /* raco */
    {40728, 20}, /* raco pkg */
    {40737, 38}, /* radare2 */
    {40745, 51}, /* radeontop */
    {40755, 101}, /* radmin */
    {40762, 59}, /* rados */
    {40768, 182}, /* raidctl */
    {40776, 145}, /* rails */
    {40782, 123}, /* rails assets:clobber */
    {40803, 123}, /* rails cache:clear */
    {40821, 123}, /* rails d */
    {40829, 123}, /* rails destroy */
    {40843, 123}, /* rails log:clear */
    {40859, 146}, /* rails r */
    {40867, 146}, /* rails runner */
    {40880, 123}, /* rails tmp:clear */
    {40896, 64}, /* railway */
    {40904, 69}, /* railway delete */
    {40919, 69}, /* railway down */
    {40932, 69}, /* railway unlink */
    {40947, 145}, /* rake */
    {40952, 123}, /* rake assets:clean */
    {40970, 123}, /* rake assets:clobber */
    {40990, 123}, /* rake cache:clear */
    {41007, 123}, /* rake log:clear */
    {41022, 123}, /* rake tmp:clear */
    {41037, 19}, /* raku */
    {41042, 216}, /* ralink_init */
    {41054, 64}, /* rancher */
    {41062, 249}, /* rancher rm */
    {41073, 268}, /* ranger */
    {41080, 677}, /* rar */
    {41084, 46}, /* raspi-config */
    {41097, 678}, /* raspi-config nonint */
    {41117, 444}, /* raspi-gpio */
    {41128, 225}, /* rathole */
    {41136, 216}, /* rauc */
    {41141, 60}, /* rauc install */
    {41154, 46}, /* ray */
    {41158, 281}, /* ray down */
    {41167, 46}, /* rbackup */
    {41175, 112}, /* rbackup delete */
    {41190, 104}, /* rbash */
    {41196, 59}, /* rbd */
    {41200, 83}, /* rbenv */
    {41206, 103}, /* rbenv uninstall */
    {41222, 370}, /* rc */
    {41225, 478}, /* rc-service */
    {41236, 97}, /* rc-status */
    {41246, 226}, /* rc-update */
    {41256, 679}, /* rcctl */
    {41262, 31}, /* rclone */
    {41269, 680}, /* rclone bisync */
    {41283, 681}, /* rclone cleanup */
    {41298, 682}, /* rclone copy */
    {41310, 682}, /* rclone copyto */
    {41324, 680}, /* rclone dedupe */
    {41338, 681}, /* rclone delete */
    {41352, 680}, /* rclone move */
    {41364, 682}, /* rclone moveto */
    {41378, 681}, /* rclone purge */
    {41391, 1}, /* rclone rcat */
    {41403, 683}, /* rclone rcd */
    {41414, 681}, /* rclone rmdirs */
    {41428, 683}, /* rclone serve */
    {41441, 681}, /* rclone sync */
    {41453, 12}, /* rd */
    {41456, 684}, /* rdfind */
    {41463, 685}, /* rdiff-backup */
    {41476, 339}, /* rdiff-backup-any */
    {41493, 19}, /* rdmd */
    {41498, 54}, /* rdwrmem */
    {41506, 686}, /* read */
    {41511, 578}, /* readarray */
    {41521, 86}, /* readelf */
    {41529, 297}, /* readlink */
    {41538, 289}, /* readonly */
    {41547, 687}, /* realm */
    {41553, 501}, /* realm leave */
    {41565, 297}, /* realpath */
    {41574, 22}, /* reaver */
    {41581, 20}, /* rebar3 */
    {41588, 19}, /* rebol */
    {41594, 454}, /* reboot */
    {41601, 236}, /* recode */
    {41608, 66}, /* recovery */
    {41617, 19}, /* red */
    {41621, 688}, /* redash */
    {41628, 78}, /* redfishtool */
    {41640, 689}, /* redis-cli */
    {41650, 31}, /* redshift */
    {41659, 163}, /* reducevg */
    {41668, 137}, /* reg */
    {41672, 264}, /* reg rm */
    {41679, 137}, /* reg.exe */
    {41687, 46}, /* regctl */
    {41694, 264}, /* regctl repo */
    {41706, 264}, /* regctl tag */
    {41717, 54}, /* regtool */
    {41725, 157}, /* reinstall-kernels */
    {41743, 341}, /* reiserfsck */
    {41754, 216}, /* reload_config-any */
    {41772, 690}, /* remove_directory */
    {41789, 529}, /* remove_members */
    {41804, 529}, /* removeacct */
    {41815, 84}, /* removepkg */
    {41825, 382}, /* rename */
    {41832, 382}, /* rename.ul */
    {41842, 690}, /* rename_directory */
    {41859, 64}, /* render */
    {41866, 69}, /* render delete */
    {41880, 263}, /* renice */
    {41887, 632}, /* repmgr */
    {41894, 335}, /* repmgr standby */
    {41909, 37}, /* repquota */
    {41918, 46}, /* request */
    {41926, 354}, /* request system */
    {41941, 583}, /* reset */
    {41947, 215}, /* resetconfig */
    {41959, 391}, /* resize.f2fs */
    {41971, 391}, /* resize2fs */
    {41981, 391}, /* resize4fs */
    {41991, 136}, /* resize_reiserfs */
    {42007, 50}, /* resizepart */
    {42018, 98}, /* resolvconf */
    {42029, 461}, /* resolvectl */
    {42040, 461}, /* resolvectl query */
    {42057, 461}, /* resolvectl statistics */
    {42079, 461}, /* resolvectl status */
    {42097, 293}, /* resolvectl-query */
    {42114, 22}, /* responder */
    {42124, 31}, /* restic */
    {42131, 161}, /* restic forget */
    {42145, 161}, /* restic prune */
    {42158, 691}, /* restic restore */
    {42173, 67}, /* resticprofile */
    {42187, 339}, /* restore */
    {42195, 215}, /* restore-default */
    {42211, 215}, /* restore_defaults */
    {42228, 692}, /* restorecon */
    {42239, 169}, /* return */
    {42246, 236}, /* rev */
    {42250, 225}, /* revsocks */
    {42259, 19}, /* rexx */
    {42264, 78}, /* rf_power_reset.py */
    {42282, 23}, /* rfc2217 */
    {42290, 131}, /* rfdformat */
    {42300, 693}, /* rfkill */
    {42307, 94}, /* rfrm */
    {42312, 35}, /* rg */
    {42315, 21}, /* ri */
    {42318, 406}, /* rimraf */
    {42325, 128}, /* rinstall */
    {42334, 38}, /* rizin */
    {42340, 23}, /* rkdeveloptool */
    {42354, 46}, /* rke */
    {42358, 249}, /* rke remove */
    {42369, 202}, /* rke2-killall.sh */
    {42385, 202}, /* rke2-uninstall */
    {42400, 202}, /* rke2-uninstall.sh */
    {42418, 119}, /* rkflashtool */
    {42430, 31}, /* rkhunter */
    {42439, 218}, /* rlwrap */
    {42446, 406}, /* rm */
    {42449, 694}, /* rman */
    {42454, 128}, /* rmdef */
    {42460, 126}, /* rmdev */
    {42466, 695}, /* rmdir */
    {42472, 696}, /* rmdir /S */
    {42481, 696}, /* rmdir /q */
    {42490, 696}, /* rmdir /s */
    {42499, 163}, /* rmfs */
    {42504, 163}, /* rmgroup */
    {42512, 279}, /* rmlint */
    {42519, 529}, /* rmlist */
    {42526, 163}, /* rmlv */
    {42531, 163}, /* rmlvcopy */
    {42540, 697}, /* rmmod */
    {42546, 128}, /* rmnodes */
    {42554, 163}, /* rmpprc */
    {42561, 163}, /* rmps */
    {42566, 163}, /* rmsf */
    {42571, 126}, /* rmuser */
    {42578, 163}, /* rmvdisk */
    {42586, 163}, /* rmvg */
    {42591, 128}, /* rmvm */
    {42596, 534}, /* rndc */
    {42601, 21}, /* rni */
    {42605, 102}, /* rot13 */
    {42611, 698}, /* route */
    {42617, 118}, /* rpcinfo */
    {42625, 54}, /* rpi-eeprom-config */
    {42643, 60}, /* rpi-eeprom-update */
    {42661, 130}, /* rpi-imager */
    {42672, 54}, /* rpi-otp-private-key */
    {42692, 699}, /* rpi-otp-private-key -w */
    {42715, 60}, /* rpi-update */
    {42726, 225}, /* rpivot */
    {42733, 700}, /* rpm */
    {42737, 20}, /* rpm -U */
    {42744, 20}, /* rpm -i */
    {42751, 46}, /* rpm-ostree */
    {42762, 84}, /* rpm-ostree uninstall */
    {42783, 200}, /* rpm2cpio */
    {42792, 86}, /* rpmquery */
    {42801, 128}, /* rpower */
    {42808, 46}, /* rq */
    {42811, 242}, /* rq empty */
    {42820, 93}, /* rqlite */
    {42827, 34}, /* rr */
    {42830, 259}, /* rr record */
    {42840, 19}, /* rscript */
    {42848, 244}, /* rsh */
    {42852, 23}, /* rshell */
    {42859, 70}, /* rshell rm */
    {42869, 67}, /* rsnapshot */
    {42879, 243}, /* rspamadm */
    {42888, 701}, /* rspamadm classifier_test */
    {42913, 701}, /* rspamadm corpus_test */
    {42934, 701}, /* rspamadm statconvert */
    {42955, 702}, /* rsync */
    {42961, 656}, /* rtcwake */
    {42969, 31}, /* rtorrent */
    {42978, 67}, /* rubrik */
    {42985, 19}, /* ruby */
    {42990, 19}, /* ruby3.2 */
    {42998, 76}, /* ruff */
    {43003, 438}, /* run0 */
    {43008, 218}, /* runcon */
    {43015, 19}, /* runghc */
    {43022, 19}, /* runhaskell */
    {43033, 73}, /* runit-init */
    {43044, 97}, /* runlevel */
    {43053, 38}, /* runme */
    {43059, 370}, /* runsvdir */
    {43068, 703}, /* runuser */
    {43076, 38}, /* rust-script */
    {43088, 76}, /* rustc */
    {43094, 76}, /* rustfmt */
    {43102, 132}, /* rustic */
    {43109, 112}, /* rustic forget */
    {43123, 112}, /* rustic prune */
    {43136, 83}, /* rustup */
    {43143, 404}, /* rustup self uninstall */
    {43165, 108}, /* rxvt */
    {43170, 64}, /* s3cmd */
    {43176, 64}, /* s5cmd */
    {43182, 73}, /* s6-linux-init-hpr */
    {43200, 704}, /* s6-rc */
    {43206, 478}, /* s6-svc */
    {43213, 705}, /* s6-tcpserver */
    {43226, 125}, /* s7-cli */
    {43233, 701}, /* sa-learn */
    {43242, 128}, /* sacctmgr */
    {43251, 134}, /* sade */
    {43256, 38}, /* sage */
    {43261, 174}, /* salloc */
    {43268, 706}, /* salt */
    {43273, 706}, /* salt-call */
    {43283, 20}, /* salt-call-url */
    {43297, 707}, /* salt-key */
    {43306, 46}, /* salt-run */
    {43315, 213}, /* salt-run manage.down */
    {43336, 706}, /* salt-ssh */
    {43345, 213}, /* saltutil */
    {43354, 64}, /* sam */
    {43358, 69}, /* sam delete */
    {43369, 687}, /* samba-tool */
    {43380, 501}, /* samba-tool computer delete */
    {43407, 501}, /* samba-tool computer disable */
    {43435, 47}, /* samba-tool dns del */
    {43454, 47}, /* samba-tool dns delete */
    {43476, 47}, /* samba-tool domain demote */
    {43501, 47}, /* samba-tool domain leave */
    {43525, 47}, /* samba-tool gpo del */
    {43544, 47}, /* samba-tool gpo delete */
    {43566, 501}, /* samba-tool group delete */
    {43590, 501}, /* samba-tool group disable */
    {43615, 47}, /* samba-tool ou del */
    {43633, 47}, /* samba-tool ou delete */
    {43654, 47}, /* samba-tool site del */
    {43674, 47}, /* samba-tool site delete */
    {43697, 47}, /* samba-tool spn del */
    {43716, 47}, /* samba-tool spn delete */
    {43738, 501}, /* samba-tool user delete */
    {43761, 501}, /* samba-tool user disable */
    {43785, 46}, /* samlctl */
    {43793, 242}, /* samlctl idp */
    {43805, 46}, /* samply */
    {43812, 259}, /* samply record */
    {43826, 34}, /* sandbox-exec */
    {43839, 85}, /* sanity */
    {43846, 67}, /* sanoid */
    {43853, 37}, /* sar */
    {43857, 54}, /* sas2flash */
    {43867, 18}, /* sas2ircu */
    {43876, 54}, /* sas3flash */
    {43886, 18}, /* sas3ircu */
    {43895, 131}, /* saveenv */
    {43903, 31}, /* say */
    {43907, 174}, /* sbatch */
    {43914, 19}, /* sbcl */
    {43919, 137}, /* sc */
    {43922, 137}, /* sc.exe */
    {43929, 19}, /* scala */
    {43935, 708}, /* scancel */
    {43943, 51}, /* scc */
    {43947, 54}, /* sceutil */
    {43955, 38}, /* scheme */
    {43962, 34}, /* schroot */
    {43970, 137}, /* schtasks */
    {43979, 19}, /* scilab */
    {43986, 14}, /* scli */
    {43991, 128}, /* scontrol */
    {44000, 709}, /* scontrol abort */
    {44015, 709}, /* scontrol shutdown */
    {44033, 709}, /* scontrol takeover */
    {44051, 710}, /* scp */
    {44055, 711}, /* screen */
    {44062, 110}, /* screenfetch */
    {44074, 712}, /* script */
    {44081, 31}, /* scrot */
    {44087, 152}, /* scrub */
    {44093, 163}, /* scswitch */
    {44102, 81}, /* scutil */
    {44109, 64}, /* scw */
    {44113, 86}, /* sdiff */
    {44119, 46}, /* sdk */
    {44123, 20}, /* sdk install */
    {44135, 154}, /* sdparm */
    {44142, 23}, /* sdphost */
    {44150, 46}, /* sea-orm-cli */
    {44162, 242}, /* sea-orm-cli migrate down */
    {44187, 242}, /* sea-orm-cli migrate fresh */
    {44213, 242}, /* sea-orm-cli migrate refresh */
    {44241, 242}, /* sea-orm-cli migrate reset */
    {44267, 192}, /* secret-tool */
    {44279, 81}, /* security */
    {44288, 713}, /* security dump-keychain */
    {44311, 713}, /* security export */
    {44327, 713}, /* security find-generic-password */
    {44358, 713}, /* security find-internet-password */
    {44390, 448}, /* sed */
    {44394, 136}, /* sedutil-cli */
    {44406, 33}, /* selinuxenabled-off */
    {44425, 218}, /* sem */
    {44429, 33}, /* semanage */
    {44438, 714}, /* semanage boolean */
    {44455, 714}, /* semanage fcontext */
    {44473, 715}, /* semanage login */
    {44488, 716}, /* semanage permissive */
    {44508, 714}, /* semanage port */
    {44522, 714}, /* semanage user */
    {44536, 33}, /* semodule */
    {44545, 1}, /* send */
    {44550, 1}, /* sendfile */
    {44559, 266}, /* sendmail */
    {44568, 326}, /* sendmail-q */
    {44579, 1}, /* sendxmpp */
    {44588, 37}, /* sensors */
    {44596, 223}, /* sentry */
    {44603, 3}, /* seq */
    {44607, 717}, /* sequelize */
    {44617, 717}, /* sequelize-cli */
    {44631, 280}, /* serve */
    {44637, 225}, /* serveo */
    {44644, 75}, /* serverless */
    {44655, 69}, /* serverless remove */
    {44673, 478}, /* service */
    {44681, 718}, /* service dropbear */
    {44698, 718}, /* service firewall */
    {44715, 718}, /* service ipfw */
    {44728, 718}, /* service netif */
    {44742, 718}, /* service network */
    {44758, 718}, /* service networking */
    {44777, 718}, /* service pf */
    {44788, 718}, /* service routing */
    {44804, 718}, /* service ssh */
    {44816, 718}, /* service sshd */
    {44829, 37}, /* sestatus */
    {44838, 719}, /* set */
    {44842, 106}, /* set-default */
    {44854, 215}, /* set-default.sh */
    {44869, 218}, /* setarch */
    {44877, 205}, /* setcap */
    {44884, 106}, /* setcfg */
    {44891, 720}, /* setenforce */
    {44902, 721}, /* setfacl */
    {44910, 692}, /* setfiles */
    {44919, 232}, /* setfont */
    {44927, 722}, /* setpci */
    {44934, 723}, /* setpriv */
    {44942, 675}, /* setquota */
    {44951, 724}, /* setsebool */
    {44961, 185}, /* setsid */
    {44968, 232}, /* setterm */
    {44976, 725}, /* settings */
    {44985, 66}, /* settings reset */
    {45000, 726}, /* setxkbmap */
    {45010, 131}, /* sf */
    {45013, 727}, /* sfdisk */
    {45020, 152}, /* sfill */
    {45026, 394}, /* sftp */
    {45031, 609}, /* sg */
    {45034, 29}, /* sg_format */
    {45044, 345}, /* sg_reassign */
    {45056, 345}, /* sg_sanitize */
    {45068, 29}, /* sg_unmap */
    {45077, 29}, /* sg_wr_mode */
    {45088, 345}, /* sg_write_buffer */
    {45104, 29}, /* sg_write_same */
    {45118, 400}, /* sgdisk */
    {45125, 58}, /* sgpt */
    {45130, 104}, /* sh */
    {45133, 124}, /* sha1sum */
    {45141, 124}, /* sha224sum */
    {45151, 124}, /* sha256sum */
    {45161, 124}, /* sha384sum */
    {45171, 124}, /* sha512sum */
    {45181, 200}, /* shar */
    {45186, 20}, /* shards */
    {45193, 86}, /* shellcheck */
    {45204, 191}, /* shellinaboxd */
    {45217, 73}, /* shepherd */
    {45226, 169}, /* shift */
    {45232, 46}, /* shopify */
    {45240, 220}, /* shopify theme delete */
    {45261, 728}, /* shopt */
    {45267, 80}, /* shorewall */
    {45277, 80}, /* shorewall6 */
    {45288, 118}, /* showmount */
    {45298, 152}, /* shred */
    {45304, 35}, /* shuf */
    {45309, 729}, /* shutdown */
    {45318, 454}, /* shutdown-now */
    {45331, 31}, /* siege */
    {45337, 1}, /* signal-cli */
    {45348, 34}, /* singularity */
    {45360, 118}, /* sipcalc */
    {45368, 225}, /* sish */
    {45373, 51}, /* size */
    {45378, 46}, /* skaffold */
    {45387, 249}, /* skaffold delete */
    {45403, 530}, /* skill */
    {45409, 46}, /* skopeo */
    {45416, 264}, /* skopeo delete */
    {45430, 110}, /* slabtop */
    {45438, 1}, /* slack */
    {45444, 1}, /* slackcat */
    {45453, 46}, /* slackpkg */
    {45462, 84}, /* slackpkg remove */
    {45478, 530}, /* slay */
    {45483, 138}, /* slcand-x */
    {45492, 3}, /* sleep */
    {45498, 22}, /* sliver */
    {45505, 244}, /* slogin */
    {45512, 22}, /* slowhttptest */
    {45525, 99}, /* slowloris */
    {45535, 75}, /* sls */
    {45539, 69}, /* sls remove */
    {45550, 19}, /* slsh */
    {45555, 128}, /* slurmctld */
    {45565, 128}, /* slurmdbd */
    {45574, 730}, /* sm */
    {45577, 731}, /* sm forget */
    {45587, 731}, /* sm format */
    {45597, 731}, /* sm partition */
    {45610, 732}, /* smartctl */
    {45619, 54}, /* smartctl-vendor */
    {45635, 733}, /* smbclient */
    {45645, 262}, /* smbldap-groupdel */
    {45662, 262}, /* smbldap-userdel */
    {45678, 647}, /* smbpasswd */
    {45688, 97}, /* smbstatus */
    {45698, 37}, /* smem */
    {45703, 23}, /* snagflash */
    {45713, 23}, /* snagrecover */
    {45725, 38}, /* snakemake */
    {45735, 83}, /* snap */
    {45740, 60}, /* snap ack-x */
    {45751, 404}, /* snap forget */
    {45763, 20}, /* snap install */
    {45776, 84}, /* snap remove */
    {45788, 388}, /* snap run */
    {45797, 1}, /* snap-paste */
    {45808, 125}, /* snap7-client */
    {45821, 31}, /* snapper */
    {45829, 161}, /* snapper delete */
    {45844, 161}, /* snapper rm */
    {45855, 734}, /* snapper rollback */
    {45872, 734}, /* snapper undochange */
    {45891, 216}, /* snapshot-tool */
    {45905, 15}, /* snarf */
    {45911, 67}, /* snebu */
    {45917, 73}, /* snmpset */
    {45925, 118}, /* snmpwalk */
    {45934, 93}, /* snowsql */
    {45942, 604}, /* socat */
    {45948, 735}, /* socketfilterfw */
    {45963, 705}, /* socketlogd */
    {45974, 31}, /* soffice */
    {45982, 81}, /* softwareupdate */
    {45997, 62}, /* solana */
    {46004, 62}, /* solana-keygen */
    {46018, 62}, /* solana-validator */
    {46035, 238}, /* solo */
    {46040, 59}, /* solr */
    {46045, 736}, /* sort */
    {46050, 0}, /* source */
    {46057, 31}, /* sox */
    {46061, 366}, /* soxi */
    {46066, 119}, /* sp_flash_tool */
    {46080, 93}, /* spark-sql */
    {46090, 389}, /* spark-submit */
    {46103, 218}, /* spawn */
    {46109, 81}, /* spctl */
    {46115, 273}, /* spctl disable */
    {46129, 273}, /* spctl kext-consent */
    {46148, 98}, /* speedtest */
    {46158, 97}, /* speedtest-cli */
    {46172, 119}, /* spflashtool */
    {46184, 76}, /* sphinx-build */
    {46197, 54}, /* spi-config */
    {46208, 23}, /* spi-flash */
    {46218, 46}, /* spin */
    {46223, 38}, /* spin up */
    {46231, 62}, /* spl-token */
    {46241, 272}, /* split */
    {46247, 737}, /* sponge */
    {46254, 1}, /* sprunge */
    {46262, 23}, /* spsdk */
    {46268, 738}, /* sqitch */
    {46275, 93}, /* sqlcl */
    {46281, 239}, /* sqlcmd */
    {46288, 595}, /* sqldiff */
    {46296, 236}, /* sqlformat */
    {46306, 239}, /* sqlite */
    {46313, 59}, /* sqlite-utils */
    {46326, 93}, /* sqlite-utils-any */
    {46343, 239}, /* sqlite3 */
    {46351, 53}, /* sqlldr */
    {46358, 93}, /* sqlline */
    {46366, 22}, /* sqlmap */
    {46373, 24}, /* sqlpackage */
    {46384, 93}, /* sqlplus */
    {46392, 46}, /* sqlx */
    {46397, 738}, /* sqlx database */
    {46411, 93}, /* sqsh */
    {46416, 19}, /* squirrel */
    {46425, 152}, /* srm */
    {46429, 94}, /* srmrm */
    {46435, 174}, /* srun */
    {46440, 53}, /* srvctl */
    {46447, 97}, /* ss */
    {46450, 18}, /* ssacli */
    {46457, 225}, /* ssf */
    {46461, 117}, /* ssh */
    {46465, 55}, /* ssh-add */
    {46473, 77}, /* ssh-agent */
    {46483, 55}, /* ssh-copy-id */
    {46495, 739}, /* ssh-keygen */
    {46506, 98}, /* ssh-keyscan */
    {46518, 740}, /* sshd */
    {46523, 266}, /* sshfs */
    {46529, 191}, /* sshx */
    {46534, 46}, /* sst */
    {46538, 242}, /* sst remove */
    {46549, 34}, /* st */
    {46552, 741}, /* st-flash */
    {46561, 741}, /* st-util */
    {46569, 83}, /* stack */
    {46575, 20}, /* stack install */
    {46589, 19}, /* stack runghc */
    {46602, 77}, /* start-stop-daemon */
    {46620, 81}, /* startosinstall */
    {46635, 37}, /* stat */
    {46640, 280}, /* static-web-server */
    {46658, 23}, /* stcgal */
    {46665, 23}, /* stcgpy */
    {46672, 218}, /* stdbuf */
    {46679, 31}, /* steghide */
    {46688, 62}, /* stellar */
    {46696, 46}, /* step */
    {46701, 36}, /* step ca */
    {46709, 119}, /* stlink-tool */
    {46721, 741}, /* stm32flash */
    {46732, 23}, /* stm32loader */
    {46744, 23}, /* stm8flash */
    {46754, 632}, /* stolonctl */
    {46764, 78}, /* stonith */
    {46772, 78}, /* stonith_admin */
    {46786, 18}, /* storcli */
    {46794, 18}, /* storcli64 */
    {46804, 67}, /* storeBackup */
    {46816, 67}, /* storeBackupDel.pl */
    {46834, 46}, /* storj */
    {46840, 242}, /* storj rb */
    {46849, 242}, /* storj rm */
    {46858, 46}, /* storm */
    {46864, 38}, /* storm jar */
    {46874, 106}, /* storman */
    {46882, 742}, /* stow */
    {46887, 743}, /* strace */
    {46894, 85}, /* strapi */
    {46901, 46}, /* stratis */
    {46909, 135}, /* stratis filesystem create */
    {46935, 135}, /* stratis filesystem destroy */
    {46962, 135}, /* stratis pool create */
    {46982, 135}, /* stratis pool destroy */
    {47003, 38}, /* streamlit */
    {47013, 31}, /* stress */
    {47020, 31}, /* stress-ng */
    {47030, 35}, /* strings */
    {47038, 628}, /* strip */
    {47044, 241}, /* strongswan */
    {47055, 583}, /* stty */
    {47060, 609}, /* su */
    {47063, 230}, /* su-exec */
    {47071, 268}, /* subl */
    {47076, 744}, /* sudo */
    {47081, 268}, /* sudoedit */
    {47090, 62}, /* sui */
    {47094, 124}, /* sum */
    {47098, 131}, /* sumtool-x */
    {47108, 23}, /* sunxi-fel */
    {47118, 64}, /* supabase */
    {47127, 59}, /* supabase db */
    {47139, 223}, /* supermarket-ctl */
    {47155, 688}, /* superset */
    {47164, 478}, /* supervisorctl */
    {47178, 46}, /* surge */
    {47184, 69}, /* surge teardown */
    {47199, 93}, /* surreal */
    {47207, 143}, /* suspend */
    {47215, 478}, /* sv */
    {47218, 478}, /* svc */
    {47222, 453}, /* svcadm */
    {47229, 745}, /* svcadm disable */
    {47244, 163}, /* svcadm mark */
    {47256, 370}, /* svccfg */
    {47263, 679}, /* svcs */
    {47268, 163}, /* svctask */
    {47276, 197}, /* svn */
    {47280, 746}, /* svn cleanup */
    {47292, 747}, /* svn delete */
    {47303, 747}, /* svn remove */
    {47314, 748}, /* svn revert */
    {47325, 747}, /* svn rm */
    {47332, 197}, /* svnadmin */
    {47341, 266}, /* swaks */
    {47347, 241}, /* swanctl */
    {47355, 567}, /* swaplabel */
    {47365, 393}, /* swapoff */
    {47373, 393}, /* swapon */
    {47380, 749}, /* swconfig */
    {47389, 76}, /* swift */
    {47395, 654}, /* switch_root */
    {47407, 163}, /* swremove */
    {47416, 83}, /* swupd */
    {47422, 84}, /* swupd bundle-remove */
    {47442, 60}, /* swupdate */
    {47451, 23}, /* sx */
    {47454, 335}, /* symconfigure */
    {47467, 586}, /* symlink */
    {47475, 243}, /* sympa */
    {47481, 750}, /* sync */
    {47486, 751}, /* syncoid */
    {47494, 483}, /* syncthing */
    {47504, 163}, /* syncvg-x */
    {47513, 99}, /* synflood */
    {47522, 106}, /* syno_poweroff_task */
    {47541, 106}, /* synobackup */
    {47552, 106}, /* synodisk */
    {47561, 106}, /* synogroup */
    {47571, 106}, /* synonet */
    {47579, 106}, /* synopkg */
    {47587, 106}, /* synoservice */
    {47599, 106}, /* synoshare */
    {47609, 106}, /* synospace */
    {47619, 106}, /* synouser */
    {47628, 333}, /* sysadminctl */
    {47640, 31}, /* sysbench */
    {47649, 752}, /* sysctl */
    {47656, 369}, /* syslinux */
    {47665, 679}, /* sysrc */
    {47671, 216}, /* sysrepocfg */
    {47682, 753}, /* systemctl */
    {47692, 754}, /* systemctl add-wants */
    {47712, 755}, /* systemctl daemon-reexec-x */
    {47738, 755}, /* systemctl default */
    {47756, 756}, /* systemctl disable */
    {47774, 757}, /* systemctl emergency */
    {47794, 754}, /* systemctl enable */
    {47811, 757}, /* systemctl halt */
    {47826, 755}, /* systemctl isolate */
    {47844, 757}, /* systemctl kexec */
    {47860, 758}, /* systemctl kill */
    {47875, 756}, /* systemctl mask */
    {47890, 757}, /* systemctl poweroff */
    {47909, 755}, /* systemctl preset-all */
    {47930, 757}, /* systemctl reboot */
    {47947, 757}, /* systemctl rescue */
    {47964, 755}, /* systemctl revert */
    {47981, 754}, /* systemctl set-default */
    {48003, 757}, /* systemctl soft-reboot */
    {48025, 754}, /* systemctl start */
    {48041, 756}, /* systemctl stop */
    {48056, 461}, /* systemd-analyze */
    {48072, 1}, /* systemd-cat */
    {48084, 461}, /* systemd-cgls */
    {48097, 461}, /* systemd-cgtop */
    {48111, 238}, /* systemd-cryptenroll */
    {48131, 461}, /* systemd-detect-virt */
    {48151, 759}, /* systemd-firstboot */
    {48169, 218}, /* systemd-inhibit */
    {48185, 34}, /* systemd-nspawn */
    {48200, 366}, /* systemd-resolve */
    {48216, 760}, /* systemd-run */
    {48228, 81}, /* systemsetup */
    {48240, 60}, /* sysupgrade */
    {48251, 215}, /* syswrapper.sh */
    {48265, 99}, /* t50 */
    {48269, 236}, /* tac */
    {48273, 761}, /* tail */
    {48278, 762}, /* tailscale */
    {48288, 114}, /* takeown */
    {48296, 46}, /* talosctl */
    {48305, 249}, /* talosctl reboot */
    {48321, 249}, /* talosctl reset */
    {48336, 249}, /* talosctl shutdown */
    {48354, 173}, /* tar */
    {48358, 93}, /* tarantoolctl */
    {48371, 763}, /* tarsnap */
    {48379, 144}, /* tart */
    {48384, 58}, /* task */
    {48389, 38}, /* taskfile */
    {48398, 48}, /* tasksel */
    {48406, 764}, /* taskset */
    {48414, 155}, /* tc */
    {48417, 765}, /* tc class */
    {48426, 765}, /* tc filter */
    {48436, 765}, /* tc qdisc */
    {48445, 38}, /* tcc */
    {48449, 64}, /* tccli */
    {48455, 766}, /* tccutil */
    {48463, 19}, /* tclsh */
    {48469, 133}, /* tcp-paste */
    {48479, 767}, /* tcpdump */
    {48487, 768}, /* tcpkill */
    {48495, 705}, /* tcpserver */
    {48505, 705}, /* tcpsvd */
    {48512, 51}, /* tcptrack */
    {48521, 104}, /* tcsh */
    {48526, 769}, /* tctl */
    {48531, 46}, /* tdnf */
    {48536, 84}, /* tdnf erase */
    {48547, 84}, /* tdnf remove */
    {48559, 67}, /* tdpsqlc */
    {48567, 155}, /* teamdctl */
    {48576, 737}, /* tee */
    {48580, 119}, /* teensy_loader_cli */
    {48598, 23}, /* teensyload */
    {48609, 23}, /* tegraflash */
    {48620, 23}, /* tegraflash.py */
    {48634, 62}, /* teku */
    {48639, 191}, /* teleconsole */
    {48651, 65}, /* telegraf */
    {48660, 1}, /* telegram-send */
    {48674, 769}, /* teleport */
    {48683, 477}, /* telinit */
    {48691, 454}, /* telinit-0 */
    {48701, 770}, /* telnet */
    {48708, 16}, /* telnet-ocd */
    {48719, 17}, /* telnet-openocd */
    {48734, 471}, /* telnetd */
    {48742, 1}, /* termbin */
    {48750, 529}, /* terminate-account */
    {48768, 34}, /* terminator */
    {48779, 106}, /* termux-reset */
    {48792, 62}, /* terrad */
    {48799, 771}, /* terraform */
    {48809, 20}, /* terraform init */
    {48824, 771}, /* terragrunt */
    {48835, 106}, /* terramaster-cli */
    {48851, 31}, /* tesseract */
    {48861, 3}, /* test */
    {48866, 652}, /* testdisk */
    {48875, 62}, /* tezos-client */
    {48888, 109}, /* tftp */
    {48893, 23}, /* tftpflash */
    {48903, 58}, /* tgpt */
    {48908, 99}, /* thc-ssl-dos */
    {48920, 182}, /* thin_repair */
    {48932, 182}, /* thin_restore */
    {48945, 182}, /* thin_trim-x */
    {48957, 280}, /* thttpd */
    {48964, 31}, /* thunderbird */
    {48976, 236}, /* tidy */
    {48981, 34}, /* tilix */
    {48987, 46}, /* tilt */
    {48992, 249}, /* tilt down */
    {49002, 772}, /* time */
    {49007, 461}, /* timedatectl */
    {49019, 461}, /* timedatectl list-timezones */
    {49046, 461}, /* timedatectl show */
    {49063, 461}, /* timedatectl status */
    {49082, 51}, /* timedatex */
    {49092, 773}, /* timeout */
    {49100, 203}, /* times */
    {49106, 93}, /* timescaledb */
    {49118, 774}, /* timeshift */
    {49128, 161}, /* timeshift --delete */
    {49147, 339}, /* timeshift-any */
    {49161, 58}, /* timew */
    {49167, 95}, /* tinygo */
    {49174, 19}, /* tinyscheme */
    {49185, 86}, /* tldr */
    {49190, 191}, /* tmate */
    {49196, 775}, /* tmpreaper */
    {49206, 775}, /* tmpwatch */
    {49215, 81}, /* tmutil */
    {49222, 161}, /* tmutil delete */
    {49236, 776}, /* tmutil deleteinprogress */
    {49260, 112}, /* tmutil deletelocalsnapshots */
    {49288, 776}, /* tmutil disable */
    {49303, 776}, /* tmutil removedestination */
    {49328, 777}, /* tmux */
    {49333, 778}, /* tmux clear-history */
    {49352, 778}, /* tmux kill-pane */
    {49367, 778}, /* tmux kill-session */
    {49385, 778}, /* tmux kill-window */
    {49402, 20}, /* tmux-plugin */
    {49414, 193}, /* tmuxinator */
    {49425, 58}, /* todo.sh */
    {49433, 105}, /* todos */
    {49439, 771}, /* tofu */
    {49444, 38}, /* toil-cwl-runner */
    {49460, 35}, /* toilet */
    {49467, 51}, /* tokei */
    {49473, 34}, /* toolbox */
    {49481, 301}, /* toolbox rm */
    {49492, 301}, /* toolbox rmi */
    {49504, 46}, /* tootctl */
    {49512, 779}, /* tootctl media remove */
    {49533, 779}, /* tootctl media remove-orphans */
    {49562, 242}, /* tootctl self-destruct */
    {49584, 110}, /* top */
    {49588, 185}, /* torify */
    {49595, 99}, /* torshammer */
    {49606, 780}, /* torsocks */
    {49615, 781}, /* touch */
    {49621, 76}, /* tox */
    {49625, 190}, /* toybox */
    {49632, 23}, /* tpflash */
    {49640, 782}, /* tpm2_changeeps */
    {49655, 782}, /* tpm2_changepps */
    {49670, 782}, /* tpm2_clear */
    {49681, 782}, /* tpm2_clearcontrol */
    {49699, 782}, /* tpm2_dictionarylockout */
    {49722, 782}, /* tpm2_evictcontrol */
    {49740, 782}, /* tpm2_hierarchycontrol */
    {49762, 782}, /* tpm2_nvundefine */
    {49778, 782}, /* tpm2_nvwrite */
    {49791, 54}, /* tpm_clear */
    {49801, 169}, /* tput */
    {49806, 236}, /* tr */
    {49809, 98}, /* tracepath */
    {49819, 98}, /* traceroute */
    {49830, 51}, /* trafshow */
    {49839, 46}, /* transactional-update */
    {49860, 404}, /* transactional-update rollback */
    {49890, 133}, /* transfer */
    {49899, 31}, /* transmission-cli */
    {49916, 783}, /* trap */
    {49921, 406}, /* trash */
    {49927, 784}, /* trash-empty */
    {49939, 406}, /* trash-put */
    {49949, 37}, /* tree */
    {49954, 62}, /* trezorctl */
    {49964, 93}, /* trino */
    {49970, 3}, /* true */
    {49975, 19}, /* truffleruby */
    {49987, 375}, /* truncate */
    {49996, 34}, /* ts */
    {49999, 19}, /* ts-node */
    {50007, 76}, /* tsc */
    {50011, 46}, /* tsdb */
    {50016, 242}, /* tsdb drop */
    {50026, 769}, /* tsh */
    {50030, 767}, /* tshark */
    {50037, 38}, /* tsimp */
    {50043, 35}, /* tsort */
    {50049, 93}, /* tsql */
    {50054, 19}, /* tsx */
    {50058, 203}, /* tty */
    {50062, 191}, /* ttyd */
    {50067, 342}, /* tune2fs */
    {50075, 263}, /* tuned-adm */
    {50085, 134}, /* tunefs */
    {50092, 225}, /* tunnelto */
    {50101, 58}, /* turbo */
    {50107, 93}, /* turso */
    {50113, 242}, /* turso db delete */
    {50129, 242}, /* turso db destroy */
    {50146, 242}, /* turso db remove */
    {50162, 242}, /* turso group delete */
    {50181, 242}, /* turso group destroy */
    {50201, 242}, /* turso group remove */
    {50220, 242}, /* turso org delete */
    {50237, 242}, /* turso org destroy */
    {50255, 242}, /* turso org remove */
    {50272, 141}, /* tuya-cli */
    {50281, 18}, /* tw_cli */
    {50288, 46}, /* twilio */
    {50295, 220}, /* twilio phone-numbers:remove */
    {50323, 241}, /* twingate */
    {50332, 46}, /* twrp */
    {50337, 66}, /* twrp wipe */
    {50347, 203}, /* type */
    {50352, 61}, /* typeorm */
    {50360, 289}, /* typeset */
    {50368, 59}, /* typo3 */
    {50374, 51}, /* tzselect */
    {50383, 243}, /* uapi */
    {50388, 94}, /* uberftp */
    {50396, 131}, /* ubiattach-force */
    {50412, 371}, /* ubidetach */
    {50422, 29}, /* ubiformat */
    {50432, 131}, /* ubimkvol */
    {50441, 515}, /* ubinfo */
    {50448, 515}, /* ubinize */
    {50456, 216}, /* ubirename */
    {50466, 131}, /* ubirmvol */
    {50475, 131}, /* ubirsvol */
    {50484, 131}, /* ubiupdatevol */
    {50497, 46}, /* ubnt-systool */
    {50510, 215}, /* ubnt-systool reset2defaults */
    {50538, 106}, /* ubntctl */
    {50546, 131}, /* uboot_env */
    {50556, 131}, /* ubootenv */
    {50565, 726}, /* ubuntu-drivers */
    {50580, 785}, /* ubus */
    {50585, 786}, /* uci */
    {50589, 228}, /* uclampset */
    {50599, 31}, /* udevadm */
    {50607, 295}, /* udhcpc */
    {50614, 154}, /* udisksctl */
    {50624, 705}, /* udpsvd */
    {50631, 23}, /* uf2conv.py */
    {50642, 46}, /* uftrace */
    {50650, 259}, /* uftrace record */
    {50665, 787}, /* ufw */
    {50669, 788}, /* uhubctl */
    {50677, 789}, /* ulimit */
    {50684, 789}, /* umask */
    {50690, 790}, /* umount */
    {50697, 236}, /* unaccent */
    {50706, 143}, /* unalias */
    {50714, 3}, /* uname */
    {50720, 791}, /* unar */
    {50725, 48}, /* unattended-upgrade */
    {50744, 534}, /* unbound-control */
    {50760, 185}, /* unbuffer */
    {50769, 92}, /* uncompress */
    {50780, 66}, /* uncrypt */
    {50788, 35}, /* unexpand */
    {50797, 163}, /* unextendvg */
    {50808, 105}, /* unifdef-any */
    {50820, 148}, /* unionfs */
    {50828, 148}, /* unionfs-fuse */
    {50841, 35}, /* uniq */
    {50846, 792}, /* unison */
    {50853, 35}, /* units */
    {50859, 141}, /* universal-silabs-flasher */
    {50884, 105}, /* unix2dos */
    {50893, 695}, /* unlink */
    {50900, 163}, /* unmirrorvg */
    {50911, 106}, /* unraid-api */
    {50922, 677}, /* unrar */
    {50928, 793}, /* unset */
    {50934, 794}, /* unshare */
    {50942, 795}, /* unsquashfs */
    {50953, 92}, /* unxz */
    {50958, 562}, /* unzip */
    {50964, 92}, /* unzstd */
    {50971, 64}, /* upctl */
    {50977, 726}, /* update-alternatives */
    {50997, 48}, /* update-ca-certificates */
    {51020, 796}, /* update-crypto-policies */
    {51043, 48}, /* update-grub */
    {51055, 797}, /* update-initramfs */
    {51072, 397}, /* update-initramfs-d */
    {51091, 226}, /* update-rc.d */
    {51103, 23}, /* updi */
    {51108, 280}, /* updog */
    {51114, 119}, /* upgrade_tool */
    {51127, 46}, /* uplink */
    {51134, 242}, /* uplink rb */
    {51144, 242}, /* uplink rm */
    {51154, 280}, /* uploadserver */
    {51167, 31}, /* upnpc */
    {51173, 366}, /* upower */
    {51180, 78}, /* upsc */
    {51185, 73}, /* upscmd */
    {51192, 73}, /* upsdrvctl */
    {51202, 73}, /* upsmon */
    {51209, 46}, /* upterm */
    {51216, 191}, /* upterm host */
    {51228, 3}, /* uptime */
    {51235, 628}, /* upx */
    {51239, 67}, /* urbackupsrv */
    {51251, 23}, /* urjtag */
    {51258, 798}, /* urpme */
    {51264, 34}, /* urxvt */
    {51270, 799}, /* usbguard */
    {51279, 130}, /* usbimager */
    {51289, 52}, /* useradd */
    {51297, 292}, /* userdel */
    {51305, 800}, /* usermod */
    {51313, 203}, /* users */
    {51319, 93}, /* usql */
    {51324, 471}, /* utelnetd */
    {51333, 68}, /* utmctl */
    {51340, 115}, /* utmpdump */
    {51349, 102}, /* uudecode */
    {51358, 102}, /* uuencode */
    {51367, 599}, /* uuenview */
    {51376, 56}, /* uuidgen */
    {51384, 119}, /* uuu */
    {51388, 83}, /* uv */
    {51391, 20}, /* uv add */
    {51398, 20}, /* uv pip install */
    {51413, 187}, /* uv run */
    {51420, 20}, /* uv tool install */
    {51436, 187}, /* uvx */
    {51440, 529}, /* v-delete-database */
    {51458, 529}, /* v-delete-user */
    {51472, 529}, /* v-delete-web-domain */
    {51492, 366}, /* v4l2-ctl */
    {51501, 75}, /* vagrant */
    {51509, 473}, /* vagrant destroy */
    {51525, 20}, /* vagrant plugin install */
    {51548, 474}, /* vagrant snapshot delete */
    {51572, 474}, /* vagrant snapshot pop */
    {51593, 474}, /* vagrant snapshot restore */
    {51618, 801}, /* vagrant ssh */
    {51630, 366}, /* vainfo */
    {51637, 19}, /* vala */
    {51642, 77}, /* valgrind */
    {51651, 689}, /* valkey-cli */
    {51662, 163}, /* varyoffvg */
    {51672, 164}, /* vault */
    {51678, 258}, /* vault delete */
    {51691, 332}, /* vault destroy */
    {51705, 332}, /* vault kv delete */
    {51721, 332}, /* vault kv destroy */
    {51738, 332}, /* vault kv metadata delete */
    {51763, 332}, /* vault kv undelete-all */
    {51785, 258}, /* vault lease revoke */
    {51804, 332}, /* vault operator seal */
    {51824, 258}, /* vault seal */
    {51835, 332}, /* vault secrets disable */
    {51857, 14}, /* vbash */
    {51863, 23}, /* vbmeta */
    {51870, 25}, /* vboxmanage */
    {51881, 26}, /* vboxmanage closemedium */
    {51904, 27}, /* vboxmanage controlvm */
    {51925, 26}, /* vboxmanage hostonlyif */
    {51947, 26}, /* vboxmanage natnetwork */
    {51969, 28}, /* vboxmanage snapshot */
    {51989, 26}, /* vboxmanage unregistervm */
    {52013, 366}, /* vcgencmd */
    {52022, 699}, /* vcgencmd otp_program */
    {52043, 699}, /* vcgencmd otp_write */
    {52062, 54}, /* vcmailbox */
    {52072, 802}, /* vconfig */
    {52080, 83}, /* vcpkg */
    {52086, 46}, /* vcsh */
    {52091, 404}, /* vcsh delete */
    {52103, 296}, /* vdir */
    {52108, 46}, /* vdo */
    {52112, 135}, /* vdo create */
    {52123, 135}, /* vdo remove */
    {52134, 65}, /* vector */
    {52141, 67}, /* veeamconfig */
    {52153, 64}, /* velero */
    {52160, 46}, /* ventoy */
    {52167, 29}, /* ventoy -I */
    {52177, 29}, /* ventoy -i */
    {52187, 64}, /* vercel */
    {52194, 93}, /* vertica */
    {52202, 675}, /* vgcfgrestore */
    {52215, 566}, /* vgchange */
    {52224, 566}, /* vgcreate */
    {52233, 567}, /* vgdisplay */
    {52243, 163}, /* vgexport */
    {52252, 566}, /* vgextend */
    {52261, 675}, /* vgimportclone */
    {52275, 566}, /* vgreduce */
    {52284, 570}, /* vgremove */
    {52293, 566}, /* vgrename */
    {52302, 567}, /* vgs */
    {52306, 567}, /* vgscan */
    {52313, 362}, /* vi */
    {52316, 362}, /* view */
    {52321, 268}, /* vifm */
    {52326, 803}, /* vigr */
    {52331, 362}, /* vim */
    {52335, 285}, /* vim-cmd */
    {52343, 20}, /* vim-plug */
    {52352, 86}, /* vimdiff */
    {52360, 134}, /* vinum */
    {52366, 803}, /* vipw */
    {52371, 25}, /* virsh */
    {52377, 474}, /* virsh blockcommit */
    {52395, 474}, /* virsh checkpoint-delete */
    {52419, 473}, /* virsh destroy */
    {52433, 474}, /* virsh detach-disk */
    {52451, 474}, /* virsh domblk-delete */
    {52471, 474}, /* virsh domrename-undefine */
    {52496, 474}, /* virsh managedsave-remove */
    {52521, 474}, /* virsh net-destroy */
    {52539, 473}, /* virsh net-undefine */
    {52558, 474}, /* virsh nodedev-destroy */
    {52580, 473}, /* virsh pool-delete */
    {52598, 474}, /* virsh pool-destroy */
    {52617, 474}, /* virsh pool-undefine */
    {52637, 27}, /* virsh reboot */
    {52650, 473}, /* virsh reset */
    {52662, 474}, /* virsh secret-undefine */
    {52684, 27}, /* virsh shutdown */
    {52699, 473}, /* virsh snapshot-delete */
    {52721, 474}, /* virsh snapshot-revert */
    {52743, 473}, /* virsh undefine */
    {52758, 473}, /* virsh vol-delete */
    {52775, 474}, /* virsh vol-resize */
    {52792, 473}, /* virsh vol-wipe */
    {52807, 574}, /* virt-format */
    {52819, 285}, /* virt-manager */
    {52832, 574}, /* virt-resize */
    {52844, 574}, /* virt-sysprep */
    {52857, 243}, /* virtualmin */
    {52868, 93}, /* virtuoso */
    {52877, 268}, /* visudo */
    {52884, 76}, /* vite */
    {52889, 38}, /* vite-node */
    {52899, 16}, /* vivado */
    {52906, 23}, /* vivado_lab */
    {52917, 31}, /* vlc */
    {52921, 49}, /* vlock */
    {52927, 134}, /* vm */
    {52930, 134}, /* vm-bhyve */
    {52939, 144}, /* vmadm */
    {52945, 67}, /* vmdelete */
    {52954, 285}, /* vmkfstools */
    {52965, 352}, /* vmq-admin */
    {52975, 144}, /* vmrun */
    {52981, 474}, /* vmrun deleteSnapshot */
    {53002, 474}, /* vmrun deleteVM */
    {53017, 474}, /* vmrun revertToSnapshot */
    {53040, 37}, /* vmstat */
    {53047, 30}, /* vncserver */
    {53057, 118}, /* vnstat */
    {53064, 38}, /* voila */
    {53070, 46}, /* volta */
    {53076, 20}, /* volta install */
    {53090, 804}, /* vpnc-disconnect */
    {53106, 93}, /* vsql */
    {53111, 114}, /* vssadmin */
    {53120, 112}, /* vssadmin delete */
    {53136, 137}, /* vssadmin.exe */
    {53149, 14}, /* vtysh */
    {53155, 14}, /* vtysh.sh */
    {53164, 64}, /* vultr */
    {53170, 64}, /* vultr-cli */
    {53180, 574}, /* vxdisksetup */
    {53192, 574}, /* vxdiskunsetup */
    {53206, 163}, /* vxedit */
    {53213, 163}, /* vxmend */
    {53220, 163}, /* vxplex */
    {53227, 163}, /* vxvol */
    {53233, 805}, /* vzdump */
    {53240, 203}, /* w */
    {53242, 349}, /* w3m */
    {53246, 125}, /* wago-cli */
    {53255, 203}, /* wait */
    {53260, 31}, /* wakeonlan */
    {53270, 78}, /* wakeonlan-any */
    {53284, 132}, /* wal-g */
    {53290, 650}, /* wal-g delete */
    {53303, 1}, /* wall */
    {53308, 38}, /* wapm */
    {53313, 241}, /* warp-cli */
    {53322, 62}, /* wasmd */
    {53328, 46}, /* wasmer */
    {53335, 38}, /* wasmer run */
    {53346, 38}, /* wasmtime */
    {53355, 806}, /* watch */
    {53361, 34}, /* watchexec */
    {53371, 58}, /* watson */
    {53378, 51}, /* wavemon */
    {53386, 144}, /* waydroid */
    {53395, 164}, /* waypoint */
    {53404, 159}, /* wayvnc */
    {53411, 46}, /* wazuh-control */
    {53425, 57}, /* wazuh-control stop */
    {53444, 23}, /* wb32-dfu-updater_cli */
    {53465, 114}, /* wbadmin */
    {53473, 35}, /* wc */
    {53476, 23}, /* wchisp */
    {53483, 15}, /* wcurl */
    {53489, 51}, /* wdiff */
    {53495, 280}, /* webfsd */
    {53502, 76}, /* webpack */
    {53510, 807}, /* websocat */
    {53519, 159}, /* websocketd */
    {53530, 99}, /* webspy */
    {53537, 46}, /* werf */
    {53542, 249}, /* werf dismiss */
    {53555, 249}, /* werf purge */
    {53566, 95}, /* west */
    {53571, 191}, /* wetty */
    {53577, 808}, /* wevtutil */
    {53586, 193}, /* wezterm */
    {53594, 55}, /* wg */
    {53597, 809}, /* wg set */
    {53604, 809}, /* wg setconf */
    {53615, 809}, /* wg syncconf */
    {53627, 470}, /* wg-quick */
    {53636, 810}, /* wg-quick down */
    {53650, 811}, /* wget */
    {53655, 15}, /* wget2 */
    {53661, 133}, /* wgetpaste */
    {53671, 86}, /* whatis */
    {53678, 1}, /* whatsapp-cli */
    {53691, 812}, /* whence */
    {53698, 86}, /* whereis */
    {53706, 813}, /* which */
    {53712, 324}, /* whisper-resize */
    {53727, 243}, /* whmapi1 */
    {53735, 203}, /* who */
    {53739, 203}, /* whoami */
    {53746, 98}, /* whois */
    {53752, 46}, /* wifi */
    {53757, 814}, /* wifi down */
    {53767, 22}, /* wifite */
    {53774, 218}, /* winpty */
    {53781, 152}, /* wipe */
    {53786, 66}, /* wipe_data */
    {53796, 815}, /* wipefs */
    {53803, 19}, /* wish */
    {53808, 31}, /* wl-copy */
    {53816, 31}, /* wl-paste */
    {53825, 23}, /* wlink */
    {53831, 366}, /* wmctrl */
    {53838, 816}, /* wmic */
    {53843, 209}, /* wodim */
    {53849, 130}, /* woeusb */
    {53856, 266}, /* wormhole */
    {53865, 46}, /* wp */
    {53868, 123}, /* wp comment */
    {53879, 59}, /* wp db */
    {53885, 123}, /* wp menu */
    {53893, 123}, /* wp option */
    {53903, 123}, /* wp plugin */
    {53913, 20}, /* wp plugin install */
    {53931, 123}, /* wp post */
    {53939, 123}, /* wp theme */
    {53948, 123}, /* wp transient */
    {53961, 123}, /* wp widget */
    {53971, 243}, /* wp-cli */
    {53978, 256}, /* wpa_cli */
    {53986, 64}, /* wrangler */
    {53995, 19}, /* wren */
    {54000, 1}, /* write */
    {54006, 354}, /* write erase */
    {54018, 193}, /* write-chars */
    {54030, 31}, /* wrk */
    {54034, 54}, /* wrmsr */
    {54040, 144}, /* wsl */
    {54044, 144}, /* wsl.exe */
    {54052, 73}, /* wsman */
    {54058, 225}, /* wstunnel */
    {54067, 817}, /* wtmpclean */
    {54077, 193}, /* wtype */
    {54083, 128}, /* wwctl */
    {54089, 34}, /* x-terminal-emulator */
    {54109, 30}, /* x0vncserver */
    {54121, 30}, /* x11vnc */
    {54128, 51}, /* x86info */
    {54136, 818}, /* xargs */
    {54142, 81}, /* xattr */
    {54148, 31}, /* xbacklight */
    {54159, 83}, /* xbps-install */
    {54172, 84}, /* xbps-remove */
    {54184, 23}, /* xc3sprog */
    {54193, 36}, /* xca */
    {54197, 31}, /* xclip */
    {54203, 667}, /* xdcp */
    {54208, 268}, /* xdg-open */
    {54217, 193}, /* xdotool */
    {54225, 778}, /* xdotool click */
    {54239, 778}, /* xdotool key */
    {54251, 778}, /* xdotool keydown */
    {54267, 778}, /* xdotool keyup */
    {54281, 778}, /* xdotool mousemove */
    {54299, 366}, /* xdpyinfo */
    {54308, 667}, /* xdsh */
    {54313, 285}, /* xe */
    {54316, 474}, /* xe host-forget */
    {54331, 474}, /* xe pool-eject */
    {54345, 474}, /* xe snapshot-revert */
    {54364, 474}, /* xe snapshot-uninstall */
    {54386, 474}, /* xe sr-destroy */
    {54400, 474}, /* xe sr-forget */
    {54413, 474}, /* xe vdi-destroy */
    {54428, 474}, /* xe vm-destroy */
    {54442, 474}, /* xe vm-uninstall */
    {54458, 76}, /* xelatex */
    {54466, 233}, /* xfce4-session-logout */
    {54487, 34}, /* xfce4-terminal */
    {54502, 130}, /* xfs_copy */
    {54511, 154}, /* xfs_growfs */
    {54522, 391}, /* xfs_growfs-d */
    {54535, 97}, /* xfs_info */
    {54544, 819}, /* xfs_repair */
    {54555, 337}, /* xfsdump */
    {54563, 339}, /* xfsrestore */
    {54574, 15}, /* xh */
    {54577, 820}, /* xhost */
    {54583, 530}, /* xkill */
    {54589, 144}, /* xl */
    {54592, 366}, /* xlsclients */
    {54603, 35}, /* xmllint */
    {54611, 35}, /* xmlstarlet */
    {54622, 23}, /* xmodem */
    {54629, 19}, /* xonsh */
    {54635, 38}, /* xonsh-run */
    {54645, 92}, /* xorriso */
    {54653, 209}, /* xorrisofs */
    {54663, 366}, /* xprop */
    {54669, 726}, /* xrandr */
    {54676, 94}, /* xrdfs */
    {54682, 62}, /* xrpl */
    {54687, 16}, /* xsct */
    {54692, 31}, /* xsel */
    {54697, 726}, /* xset */
    {54702, 236}, /* xsv */
    {54706, 193}, /* xte */
    {54710, 108}, /* xterm */
    {54716, 480}, /* xtrabackup */
    {54727, 93}, /* xtsql */
    {54733, 821}, /* xvfb-run */
    {54742, 366}, /* xwininfo */
    {54751, 822}, /* xxd */
    {54755, 124}, /* xxhsum */
    {54762, 196}, /* xz */
    {54765, 194}, /* xzcat */
    {54771, 195}, /* xzgrep */
    {54778, 35}, /* xzless */
    {54785, 38}, /* yaegi */
    {54791, 83}, /* yarn */
    {54796, 20}, /* yarn add */
    {54805, 389}, /* yarn app */
    {54814, 389}, /* yarn application */
    {54831, 188}, /* yarn config */
    {54843, 187}, /* yarn dlx */
    {54852, 187}, /* yarn exec */
    {54862, 38}, /* yarn-app */
    {54871, 64}, /* yc */
    {54874, 193}, /* ydotool */
    {54882, 778}, /* ydotool click */
    {54896, 778}, /* ydotool key */
    {54908, 22}, /* yersinia */
    {54917, 823}, /* yes */
    {54921, 238}, /* ykman */
    {54927, 238}, /* ykpiv */
    {54933, 31}, /* youtube-dl */
    {54944, 35}, /* yq */
    {54947, 38}, /* ysh */
    {54951, 93}, /* ysqlsh */
    {54958, 31}, /* yt-dlp */
    {54965, 93}, /* yugabyte */
    {54974, 304}, /* yum */
    {54978, 84}, /* yum autoremove */
    {54993, 84}, /* yum erase */
    {55003, 90}, /* yum history */
    {55015, 20}, /* yum install */
    {55027, 84}, /* yum remove */
    {55038, 23}, /* zadig */
    {55044, 64}, /* zappa */
    {55050, 31}, /* zathura */
    {55058, 67}, /* zbackup */
    {55066, 366}, /* zbarimg */
    {55074, 62}, /* zcash-cli */
    {55084, 194}, /* zcat */
    {55089, 195}, /* zegrep */
    {55096, 193}, /* zellij */
    {55103, 136}, /* zerofree */
    {55112, 241}, /* zerotier-cli */
    {55125, 406}, /* zf_rm */
    {55131, 824}, /* zfs */
    {55135, 825}, /* zfs destroy */
    {55147, 826}, /* zfs receive */
    {55159, 826}, /* zfs recv */
    {55168, 825}, /* zfs rollback */
    {55181, 195}, /* zgrep */
    {55187, 182}, /* zhack */
    {55193, 76}, /* zig */
    {55197, 352}, /* zigbee2mqtt */
    {55209, 141}, /* zigpy */
    {55215, 92}, /* zip */
    {55219, 59}, /* zkCli.sh */
    {55228, 35}, /* zless */
    {55234, 243}, /* zmcontrol */
    {55244, 277}, /* zmmailbox */
    {55254, 243}, /* zmprov */
    {55261, 67}, /* znapzend */
    {55270, 141}, /* znp_tool */
    {55279, 453}, /* zoneadm */
    {55287, 163}, /* zoneadm -z */
    {55298, 163}, /* zonecfg */
    {55306, 59}, /* zookeeper-shell */
    {55322, 59}, /* zookeeper-shell.sh */
    {55341, 20}, /* zplug */
    {55347, 824}, /* zpool */
    {55353, 827}, /* zpool add */
    {55363, 827}, /* zpool attach */
    {55376, 827}, /* zpool checkpoint */
    {55393, 828}, /* zpool clear */
    {55405, 825}, /* zpool create */
    {55418, 825}, /* zpool destroy */
    {55432, 829}, /* zpool detach */
    {55445, 829}, /* zpool export */
    {55458, 828}, /* zpool import */
    {55471, 825}, /* zpool labelclear */
    {55488, 829}, /* zpool offline */
    {55502, 825}, /* zpool remove */
    {55515, 827}, /* zpool replace */
    {55529, 825}, /* zpool split */
    {55541, 46}, /* zramctl */
    {55549, 126}, /* zramctl --reset */
    {55565, 67}, /* zrepl */
    {55571, 46}, /* zrok */
    {55576, 225}, /* zrok access */
    {55588, 225}, /* zrok share */
    {55599, 104}, /* zsh */
    {55603, 196}, /* zstd */
    {55608, 194}, /* zstdcat */
    {55616, 92}, /* zstdmt */
    {55623, 830}, /* ztcp */
    {55628, 141}, /* zwave */
    {55634, 141}, /* zwavejs */
    {55642, 38}, /* zx */
    {55645, 304}, /* zypper */
    {55652, 90}, /* zypper history */
    {55667, 20}, /* zypper install */
    {55682, 84}, /* zypper remove */
    {55696, 84}, /* zypper rm */
};
const int s2c_name_count = 5158;
