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
    {S2C_IF_WORD, 0, 109319, 0x0},
    {S2C_IF_VALUE, 0, 109322, 0x0},
    {S2C_IF_WORD, 1, 109359, 0x0},
    {S2C_IF_OPTION, 0, 109378, 0x0},
    {S2C_IF_OPTION, 0, 109391, 0x0},
    {S2C_IF_OPTION, 0, 30721, 0x0},
    {S2C_IF_VALUE, 0, 109506, 0x0},
    {S2C_IF_OPTION, 0, 24925, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_PLACE, 1, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 109624, 0x0},
    {S2C_IF_OPTION, 0, 109721, 0x0},
    {S2C_IF_WORD, 0, 109638, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_WORD, 0, 109792, 0x0},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_WORD, 0, 109810, 0x0},
    {S2C_IF_VALUE, 0, 109864, 0x0},
    {S2C_IF_OPTION, 0, 109937, 0x0},
    {S2C_IF_OPTION, 0, 109962, 0x0},
    {S2C_IF_OPTION, 0, 109971, 0x0},
    {S2C_IF_OPTION, 0, 110102, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x60003c0},
    {S2C_IF_WORD, 0, 110290, 0x0},
    {S2C_IF_VALUE, 0, 110350, 0x0},
    {S2C_IF_VALUE, 0, 110389, 0x0},
    {S2C_IF_VALUE, 0, 110433, 0x0},
    {S2C_IF_VALUE, 0, 110447, 0x0},
    {S2C_IF_VALUE, 0, 110492, 0x0},
    {S2C_IF_OPTION, 0, 110587, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 110655, 0x0},
    {S2C_IF_OPTION, 0, 110793, 0x0},
    {S2C_IF_OPTION, 0, 110895, 0x0},
    {S2C_IF_OPTION, 0, 110953, 0x0},
    {S2C_IF_OPTION, 0, 110995, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4200},
    {S2C_IF_OPTION, 0, 11360, 0x0},
    {S2C_IF_OPTION, 0, 111007, 0x0},
    {S2C_IF_OPTION, 0, 111060, 0x0},
    {S2C_IF_OPTION, 0, 95303, 0x0},
    {S2C_IF_OPTION, 0, 69305, 0x0},
    {S2C_IF_VALUE, 0, 111165, 0x0},
    {S2C_IF_OPTION, 0, 69312, 0x0},
    {S2C_IF_VALUE, 0, 111323, 0x0},
    {S2C_IF_SAYS, 0, 111513, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x201},
    {S2C_IF_WORD, 1, 111621, 0x0},
    {S2C_IF_WORD, 1, 111649, 0x0},
    {S2C_IF_WORD, 0, 111674, 0x0},
    {S2C_IF_OPTION, 0, 111838, 0x0},
    {S2C_IF_OPTION, 0, 111866, 0x0},
    {S2C_IF_NO_OPTION, 0, 111923, 0x0},
    {S2C_IF_WORD, 0, 111941, 0x0},
    {S2C_IF_WORD, 0, 112108, 0x0},
    {S2C_IF_WORD, 0, 112166, 0x0},
    {S2C_IF_WORD, 0, 112237, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 112332, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 112482, 0x0},
    {S2C_IF_OPTION, 0, 112535, 0x0},
    {S2C_IF_WORD, 1, 112914, 0x0},
    {S2C_IF_WORD, 2, 113101, 0x0},
    {S2C_IF_WORD, 0, 113184, 0x0},
    {S2C_IF_WORD, 0, 113208, 0x0},
    {S2C_IF_WORD, 0, 113220, 0x0},
    {S2C_IF_OPTION, 0, 113251, 0x0},
    {S2C_IF_WORD, 0, 113281, 0x0},
    {S2C_IF_WORD, 0, 113367, 0x0},
    {S2C_IF_WORD, 1, 113459, 0x0},
    {S2C_IF_WORD, 3, 113609, 0x0},
    {S2C_IF_WORD, 1, 113667, 0x0},
    {S2C_IF_WORD, 2, 113886, 0x0},
    {S2C_IF_WORD, 1, 114009, 0x0},
    {S2C_IF_NO_WORD, 1, 114211, 0x0},
    {S2C_IF_WORD, 1, 114219, 0x0},
    {S2C_IF_WORD, 2, 114394, 0x0},
    {S2C_IF_WORD, 0, 114496, 0x0},
    {S2C_IF_OPTION, 0, 114602, 0x0},
    {S2C_IF_WORD, 0, 114825, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 114945, 0x0},
    {S2C_IF_WORD, 0, 115008, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 114211, 0x0},
    {S2C_IF_WORD, 1, 115090, 0x0},
    {S2C_IF_WORD, 0, 60496, 0x0},
    {S2C_IF_WORD, 0, 115107, 0x0},
    {S2C_IF_WORD, 0, 115157, 0x0},
    {S2C_IF_WORD, 1, 115224, 0x0},
    {S2C_IF_OPTION, 0, 60745, 0x0},
    {S2C_IF_WORD, 0, 115266, 0x0},
    {S2C_IF_WORD, 1, 57598, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 115380, 0x0},
    {S2C_IF_WORD, 0, 115492, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 115531, 0x0},
    {S2C_IF_WORD, 0, 115566, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 115604, 0x0},
    {S2C_IF_WORD, 1, 115636, 0x0},
    {S2C_IF_WORD, 0, 115759, 0x0},
    {S2C_IF_WORD, 0, 112108, 0x0},
    {S2C_IF_WORD, 1, 115793, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 115914, 0x0},
    {S2C_IF_WORD, 3, 115991, 0x0},
    {S2C_IF_WORD, 1, 116032, 0x0},
    {S2C_IF_WORD, 0, 115157, 0x0},
    {S2C_IF_OPTION, 0, 116070, 0x0},
    {S2C_IF_WORD, 2, 116126, 0x0},
    {S2C_IF_OPTION, 0, 116174, 0x0},
    {S2C_IF_WORD, 1, 115224, 0x0},
    {S2C_IF_WORD, 2, 115157, 0x0},
    {S2C_IF_WORD, 1, 33610, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 116224, 0x0},
    {S2C_IF_WORD, 0, 116253, 0x0},
    {S2C_IF_WORD, 0, 116291, 0x0},
    {S2C_IF_WORD, 0, 116387, 0x0},
    {S2C_IF_OPTION, 0, 16999, 0x0},
    {S2C_IF_WORD, 0, 109319, 0x0},
    {S2C_IF_OPTION, 0, 20398, 0x0},
    {S2C_IF_OPTION, 0, 116421, 0x0},
    {S2C_IF_OPTION, 0, 116445, 0x0},
    {S2C_IF_WORD, 0, 115380, 0x0},
    {S2C_IF_WORD, 0, 116633, 0x0},
    {S2C_IF_VALUE, 0, 116714, 0x0},
    {S2C_IF_OPTION, 0, 13937, 0x0},
    {S2C_IF_VALUE, 0, 116765, 0x0},
    {S2C_IF_OPTION, 0, 116834, 0x0},
    {S2C_IF_OPTION, 0, 17324, 0x0},
    {S2C_IF_VALUE, 0, 116927, 0x0},
    {S2C_IF_WORD, 0, 116943, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 116963, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 11523, 0x30000},
    {S2C_IF_NO_OPTION, 0, 11603, 0x0},
    {S2C_IF_OPTION, 0, 117054, 0x0},
    {S2C_IF_OPTION, 0, 117107, 0x0},
    {S2C_IF_OPTION, 0, 15448, 0x0},
    {S2C_IF_WORD, 1, 117152, 0x0},
    {S2C_IF_WORD, 1, 117169, 0x0},
    {S2C_IF_WORD, 1, 117229, 0x0},
    {S2C_IF_WORD, 0, 49889, 0x0},
    {S2C_IF_WORD, 0, 117297, 0x0},
    {S2C_IF_WORD, 0, 117403, 0x0},
    {S2C_IF_WORD, 0, 117426, 0x0},
    {S2C_IF_WORD, 0, 10666, 0x0},
    {S2C_IF_WORD, 0, 117460, 0x0},
    {S2C_IF_WORD, 1, 117474, 0x0},
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
    {2, 2, 2341, 60629},
    {1, 0, 2343, 109335},
    {0, 1, 2343, 0},
    {2, 0, 2344, 60563},
    {0, 1, 2344, 0},
    {2, 1, 2345, 109420},
    {1, 0, 2346, 109448},
    {2, 1, 2346, 109474},
    {0, 0, 2347, 0},
    {2, 1, 2347, 109520},
    {1, 0, 2348, 109557},
    {0, 1, 2348, 0},
    {2, 1, 2349, 19995},
    {2, 1, 2350, 109590},
    {2, 1, 2351, 109675},
    {2, 1, 2352, 109738},
    {2, 1, 2353, 109675},
    {1, 0, 2354, 109780},
    {0, 1, 2354, 0},
    {2, 0, 2355, 72731},
    {0, 2, 2355, 0},
    {2, 1, 2357, 72731},
    {1, 0, 2358, 109823},
    {2, 1, 2358, 106449},
    {0, 1, 2359, 0},
    {1, 0, 2360, 109946},
    {0, 1, 2360, 0},
    {2, 1, 2361, 110012},
    {1, 0, 2362, 110066},
    {2, 2, 2362, 110109},
    {1, 0, 2364, 110157},
    {2, 1, 2364, 110302},
    {2, 1, 2365, 110302},
    {2, 1, 2366, 48892},
    {2, 1, 2367, 48892},
    {2, 1, 2368, 48892},
    {2, 1, 2369, 110551},
    {1, 0, 2370, 11505},
    {0, 1, 2370, 0},
    {2, 1, 2371, 110606},
    {2, 1, 2372, 110674},
    {1, 0, 2373, 110717},
    {2, 1, 2373, 110811},
    {1, 0, 2374, 110875},
    {2, 1, 2374, 90448},
    {1, 0, 2375, 72825},
    {2, 1, 2375, 90448},
    {2, 2, 2376, 90448},
    {1, 0, 2378, 72825},
    {0, 1, 2378, 0},
    {2, 1, 2379, 111033},
    {2, 2, 2380, 111033},
    {0, 1, 2382, 0},
    {1, 0, 2383, 111076},
    {2, 1, 2383, 111197},
    {1, 0, 2384, 111247},
    {0, 1, 2384, 0},
    {2, 1, 2385, 111475},
    {1, 0, 2386, 11505},
    {2, 1, 2386, 111534},
    {2, 1, 2387, 111567},
    {1, 0, 2388, 111599},
    {0, 1, 2388, 0},
    {2, 1, 2389, 16937},
    {1, 0, 2390, 103153},
    {2, 1, 2390, 111714},
    {1, 0, 2391, 111779},
    {0, 1, 2391, 0},
    {1, 0, 2392, 111848},
    {0, 1, 2392, 0},
    {1, 3, 2393, 61461},
    {1, 2, 2396, 61461},
    {2, 2, 2398, 112419},
    {2, 2, 2400, 112419},
    {2, 1, 2402, 112861},
    {2, 1, 2403, 113046},
    {2, 1, 2404, 113046},
    {2, 2, 2405, 16937},
    {2, 2, 2407, 16937},
    {2, 2, 2409, 16288},
    {1, 1, 2411, 113572},
    {2, 1, 2412, 113046},
    {2, 2, 2413, 113953},
    {2, 1, 2415, 113953},
    {2, 2, 2416, 113953},
    {2, 1, 2418, 16288},
    {2, 2, 2419, 114756},
    {2, 2, 2421, 114881},
    {2, 2, 2423, 114756},
    {2, 3, 2425, 115040},
    {2, 2, 2428, 115040},
    {2, 2, 2430, 115172},
    {2, 2, 2432, 115172},
    {2, 1, 2434, 82188},
    {2, 2, 2435, 115339},
    {2, 2, 2437, 35776},
    {2, 2, 2439, 7524},
    {2, 2, 2441, 7524},
    {1, 0, 2443, 113572},
    {0, 1, 2443, 0},
    {0, 1, 2444, 0},
    {1, 2, 2445, 61461},
    {2, 2, 2447, 115894},
    {2, 1, 2449, 115894},
    {2, 1, 2450, 115894},
    {2, 3, 2451, 116096},
    {2, 2, 2454, 116096},
    {2, 2, 2456, 97449},
    {2, 2, 2458, 97449},
    {2, 2, 2460, 16288},
    {2, 1, 2462, 16288},
    {2, 2, 2463, 16937},
    {2, 3, 2465, 56944},
    {2, 1, 2468, 116606},
    {2, 2, 2469, 35776},
    {1, 0, 2471, 72650},
    {2, 1, 2471, 47158},
    {0, 1, 2472, 0},
    {1, 0, 2473, 14613},
    {2, 1, 2473, 10234},
    {0, 1, 2474, 0},
    {1, 0, 2475, 116840},
    {2, 1, 2475, 116874},
    {1, 0, 2476, 116840},
    {2, 1, 2476, 47696},
    {1, 0, 2477, 116840},
    {2, 1, 2477, 47158},
    {2, 1, 2478, 7524},
    {2, 1, 2479, 47158},
    {1, 0, 2480, 46863},
    {0, 1, 2480, 0},
    {2, 1, 2481, 116972},
    {1, 0, 2482, 117018},
    {2, 1, 2482, 88921},
    {2, 1, 2483, 88921},
    {0, 1, 2484, 0},
    {1, 0, 2485, 117037},
    {2, 1, 2485, 117074},
    {0, 1, 2486, 0},
    {1, 0, 2487, 117134},
    {2, 1, 2487, 12195},
    {2, 1, 2488, 12195},
    {1, 0, 2489, 77216},
    {0, 1, 2489, 0},
    {2, 2, 2490, 117243},
    {1, 0, 2492, 117264},
    {2, 2, 2492, 8140},
    {2, 1, 2494, 8140},
    {2, 2, 2495, 8140},
    {0, 1, 2497, 0},
    {1, 0, 2498, 11505},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 247, 1, 17, 0, 0},
    {88900, 0, 2112, 4, 4, 0, 0},
    {24159, 0, 492, 5, 1, 0, 0},
    {0, 0, 71, 1, 0, 0, 0},
    {0, 0, 57, 4, 0, 0, 0},
    {0, 0, 0, 31, 0, 0, 0},
    {0, 0, 31, 26, 0, 0, 0},
    {11702, 0, 2681, 30, 32, 0, 0},
    {0, 0, 2711, 17, 0, 0, 0},
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
    {0, 0, 2258, 1, 0, 0, 0},
    {0, 0, 2681, 30, 0, 0, 0},
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
    {116656, 0, 2728, 3, 32, 1, 0},
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
    {110177, 0, 2643, 7, 0, 0, 0},
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
    {0, 0, 2619, 2, 0, 0, 0},
    {0, 0, 1725, 2, 0, 0, 0},
    {0, 0, 1722, 3, 0, 0, 0},
    {101799, 0, 2371, 6, 0, 0, 0},
    {79001, 0, 1860, 8, 0, 0, 0},
    {0, 0, 1332, 2, 0, 0, 0},
    {111801, 0, 2679, 2, 20, 0, 0},
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
    {0, 0, 2758, 5, 0, 0, 0},
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
    {0, 0, 2677, 2, 0, 0, 0},
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
    {0, 0, 2124, 4, 0, 0, 0},
    {116859, 0, 2734, 2, 0, 0, 0},
    {0, 0, 1629, 1, 0, 0, 0},
    {75855, 0, 1801, 5, 0, 1, 0},
    {92249, 0, 2195, 4, 0, 0, 0},
    {106146, 0, 2520, 4, 0, 0, 0},
    {0, 0, 2202, 3, 0, 0, 0},
    {109840, 0, 2635, 3, 0, 0, 0},
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
    {0, 0, 2752, 3, 0, 0, 0},
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
    {0, 0, 2614, 2, 0, 0, 0},
    {82963, 0, 1990, 5, 0, 0, 0},
    {0, 0, 594, 2, 0, 0, 0},
    {0, 0, 705, 3, 0, 0, 0},
    {46952, 15973, 1004, 7, 4, 0, 0},
    {0, 0, 757, 3, 0, 0, 0},
    {0, 0, 2582, 3, 0, 0, 0},
    {0, 0, 1353, 1, 0, 0, 0},
    {0, 0, 2656, 2, 0, 1, 0},
    {34533, 0, 779, 3, 0, 0, 0},
    {27989, 0, 610, 7, 0, 0, 0},
    {110750, 0, 2654, 2, 0, 1, 0},
    {80216, 0, 1891, 4, 0, 0, 0},
    {0, 0, 1890, 1, 0, 0, 0},
    {0, 0, 2495, 2, 0, 0, 0},
    {0, 0, 340, 1, 0, 0, 0},
    {0, 0, 316, 22, 0, 0, 0},
    {58891, 13416, 1364, 2, 0, 0, 0},
    {0, 0, 2109, 3, 0, 0, 0},
    {0, 0, 2616, 3, 0, 0, 0},
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
    {116912, 0, 2736, 2, 0, 0, 0},
    {0, 0, 1742, 1, 0, 0, 0},
    {0, 0, 1645, 1, 0, 0, 0},
    {0, 0, 1741, 1, 0, 0, 0},
    {0, 0, 1743, 2, 0, 0, 0},
    {0, 0, 1602, 1, 0, 0, 0},
    {0, 0, 768, 2, 0, 0, 0},
    {0, 0, 801, 13, 0, 0, 0},
    {0, 0, 1334, 2, 0, 0, 0},
    {0, 0, 2658, 3, 0, 0, 0},
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
    {0, 0, 2612, 2, 0, 0, 0},
    {10926, 0, 86, 3, 0, 0, 0},
    {0, 0, 1512, 2, 0, 0, 0},
    {41162, 0, 916, 4, 0, 0, 0},
    {111263, 0, 2668, 3, 0, 0, 0},
    {0, 0, 2661, 5, 0, 0, 0},
    {0, 0, 2017, 2, 0, 0, 0},
    {111110, 0, 2666, 2, 0, 0, 0},
    {0, 0, 821, 2, 0, 0, 0},
    {0, 0, 2482, 2, 0, 0, 0},
    {32209, 0, 739, 7, 0, 1, 0},
    {0, 0, 1858, 1, 0, 0, 0},
    {32577, 0, 746, 10, 0, 1, 0},
    {0, 0, 756, 1, 0, 0, 0},
    {0, 0, 1772, 1, 10, 0, 1},
    {0, 0, 1773, 1, 10, 0, 1},
    {0, 0, 1878, 4, 0, 0, 0},
    {0, 0, 2621, 2, 0, 0, 0},
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
    {0, 0, 2671, 3, 0, 0, 0},
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
    {110083, 0, 2641, 2, 0, 1, 0},
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
    {0, 0, 2749, 3, 0, 0, 0},
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
    {0, 0, 2650, 4, 0, 0, 0},
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
    {0, 0, 2630, 2, 0, 0, 0},
    {0, 0, 2632, 3, 0, 0, 0},
    {97839, 0, 2303, 1, 10, 0, 1},
    {95300, 0, 2249, 3, 0, 0, 0},
    {0, 0, 591, 3, 0, 0, 0},
    {0, 0, 61, 1, 26, 0, 0},
    {0, 0, 2287, 3, 0, 1, 0},
    {0, 0, 1653, 4, 0, 0, 0},
    {73894, 0, 1753, 3, 0, 0, 0},
    {0, 0, 2745, 4, 0, 0, 0},
    {0, 0, 596, 1, 0, 0, 0},
    {0, 0, 2019, 1, 0, 0, 0},
    {0, 0, 497, 4, 1, 0, 0},
    {0, 0, 2341, 3, 0, 0, 0},
    {0, 0, 1846, 7, 0, 0, 0},
    {109576, 0, 2623, 7, 0, 0, 0},
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
    {0, 0, 2674, 3, 0, 0, 0},
    {42329, 0, 941, 5, 0, 0, 0},
    {116738, 0, 2731, 3, 0, 0, 0},
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
    {0, 0, 2638, 3, 0, 0, 0},
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
    {0, 0, 2755, 3, 0, 0, 0},
    {40001, 0, 885, 8, 0, 0, 0},
    {24717, 0, 520, 1, 9, 0, 0},
    {0, 0, 1148, 2, 0, 0, 0},
    {0, 0, 1960, 2, 0, 0, 0},
    {0, 0, 1199, 1, 0, 0, 0},
    {0, 0, 1715, 1, 0, 0, 0},
    {15254, 0, 240, 1, 10, 0, 0},
    {0, 0, 2738, 4, 4, 0, 0},
    {0, 0, 1938, 2, 0, 0, 0},
    {0, 0, 1186, 2, 0, 1, 0},
    {0, 0, 1185, 1, 0, 0, 0},
    {46239, 0, 985, 10, 4, 0, 0},
    {0, 0, 176, 1, 24, 0, 0},
    {0, 0, 175, 1, 24, 0, 0},
    {0, 0, 580, 1, 0, 0, 0},
    {27484, 0, 600, 3, 0, 0, 0},
    {0, 0, 2404, 3, 0, 0, 0},
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
    {0, 0, 2742, 3, 0, 0, 0},
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
    {1404, 40}, /* adb sideload */
    {1417, 44}, /* adb tcpip */
    {1427, 23}, /* adb-enhanced */
    {1440, 45}, /* adcli */
    {1446, 46}, /* adcli delete-computer */
    {1468, 46}, /* adcli delete-group */
    {1487, 46}, /* adcli delete-user */
    {1505, 46}, /* adcli leave */
    {1517, 47}, /* add-apt-repository */
    {1536, 31}, /* add-shell */
    {1546, 48}, /* addgroup */
    {1555, 49}, /* addpart */
    {1563, 50}, /* addr2line */
    {1573, 51}, /* adduser */
    {1581, 52}, /* adrci */
    {1587, 23}, /* afproto */
    {1595, 53}, /* afulnx_64 */
    {1605, 35}, /* ag */
    {1608, 54}, /* age */
    {1612, 55}, /* age-keygen */
    {1623, 45}, /* agent_control */
    {1637, 56}, /* agent_control -r */
    {1654, 57}, /* ai */
    {1657, 57}, /* aichat */
    {1664, 31}, /* aide */
    {1669, 22}, /* aireplay-ng */
    {1681, 58}, /* airflow */
    {1689, 59}, /* aktualizr */
    {1699, 34}, /* alacritty */
    {1709, 60}, /* alembic */
    {1717, 61}, /* algokit */
    {1725, 62}, /* alias */
    {1731, 63}, /* aliyun */
    {1738, 64}, /* alloy */
    {1744, 31}, /* alsamixer */
    {1754, 45}, /* am */
    {1757, 65}, /* am broadcast */
    {1770, 66}, /* amcleanup */
    {1780, 53}, /* amidelnx */
    {1789, 31}, /* amixer */
    {1796, 66}, /* amlabel */
    {1804, 38}, /* amm */
    {1808, 38}, /* ammonite */
    {1817, 67}, /* ampinstmgr */
    {1828, 63}, /* amplify */
    {1836, 68}, /* amplify delete */
    {1851, 23}, /* ampy */
    {1856, 69}, /* ampy reset */
    {1867, 69}, /* ampy rm */
    {1875, 69}, /* ampy rmdir */
    {1886, 66}, /* amrmtape */
    {1895, 45}, /* amtool */
    {1902, 70}, /* amtool silence add */
    {1921, 71}, /* amtool silence expire */
    {1943, 72}, /* amttool */
    {1951, 31}, /* anacron */
    {1959, 73}, /* ansible */
    {1967, 45}, /* ansible-galaxy */
    {1982, 20}, /* ansible-galaxy install */
    {2005, 74}, /* ansible-playbook */
    {2022, 20}, /* ansible-pull */
    {2035, 75}, /* ant */
    {2039, 20}, /* antigen */
    {2047, 76}, /* aoss */
    {2052, 31}, /* apache2ctl */
    {2063, 31}, /* apachectl */
    {2073, 77}, /* apcaccess */
    {2083, 72}, /* apcaccess-x */
    {2095, 72}, /* apcupsd */
    {2103, 78}, /* apd */
    {2107, 79}, /* apf */
    {2111, 80}, /* apfs.util */
    {2121, 81}, /* apg */
    {2125, 82}, /* apk */
    {2129, 20}, /* apk add */
    {2137, 83}, /* apk del */
    {2145, 31}, /* aplay */
    {2151, 33}, /* apparmor_parser */
    {2167, 1}, /* apprise */
    {2175, 34}, /* apptainer */
    {2185, 84}, /* appwrite */
    {2194, 85}, /* apropos */
    {2202, 86}, /* apt */
    {2206, 87}, /* apt autopurge */
    {2220, 88}, /* apt autoremove */
    {2235, 89}, /* apt history */
    {2247, 20}, /* apt install */
    {2259, 87}, /* apt purge */
    {2269, 88}, /* apt remove */
    {2280, 85}, /* apt-cache */
    {2290, 85}, /* apt-file */
    {2299, 86}, /* apt-get */
    {2307, 87}, /* apt-get autopurge */
    {2325, 88}, /* apt-get autoremove */
    {2344, 87}, /* apt-get purge */
    {2358, 88}, /* apt-get remove */
    {2373, 47}, /* apt-key */
    {2381, 47}, /* apt-mark */
    {2390, 90}, /* apt-mark auto */
    {2404, 86}, /* aptitude */
    {2413, 87}, /* aptitude purge */
    {2428, 88}, /* aptitude remove */
    {2444, 61}, /* aptos */
    {2450, 91}, /* ar */
    {2453, 58}, /* arangodb */
    {2462, 92}, /* arangosh */
    {2471, 18}, /* arcconf */
    {2479, 3}, /* arch */
    {2484, 34}, /* arch-chroot */
    {2496, 93}, /* arcrm */
    {2502, 94}, /* arduino-cli */
    {2514, 18}, /* areca-cli */
    {2524, 66}, /* areca_cl */
    {2533, 31}, /* arecord */
    {2541, 63}, /* argocd */
    {2548, 15}, /* aria2c */
    {2555, 91}, /* arj */
    {2559, 16}, /* arm-none-eabi-gdb */
    {2577, 95}, /* arp */
    {2581, 96}, /* arp-scan */
    {2590, 97}, /* arping */
    {2597, 98}, /* arpspoof */
    {2606, 99}, /* arptables */
    {2616, 19}, /* arturo */
    {2623, 100}, /* asadm */
    {2629, 101}, /* ascii85 */
    {2637, 50}, /* asciinema */
    {2647, 82}, /* asdf */
    {2652, 20}, /* asdf plugin add */
    {2668, 20}, /* asdf plugin-add */
    {2684, 102}, /* asdf uninstall */
    {2699, 103}, /* ash */
    {2703, 100}, /* asinfo */
    {2710, 23}, /* asix */
    {2715, 57}, /* ask */
    {2719, 52}, /* asmcmd */
    {2726, 80}, /* asr */
    {2730, 100}, /* asterisk */
    {2739, 104}, /* astyle */
    {2746, 105}, /* asustor */
    {2754, 106}, /* at */
    {2757, 34}, /* at-spi */
    {2764, 107}, /* aterm */
    {2770, 108}, /* atftp */
    {2776, 109}, /* atop */
    {2781, 110}, /* atq */
    {2785, 110}, /* atrm */
    {2790, 66}, /* attic */
    {2796, 111}, /* attic delete */
    {2809, 111}, /* attic prune */
    {2821, 56}, /* auditbeat-stop */
    {2836, 112}, /* auditctl */
    {2845, 113}, /* auditpol */
    {2854, 114}, /* aureport */
    {2863, 114}, /* ausearch */
    {2872, 33}, /* authconfig */
    {2883, 115}, /* authselect */
    {2894, 75}, /* automake */
    {2903, 75}, /* autoreconf */
    {2914, 66}, /* autorestic */
    {2925, 116}, /* autossh */
    {2933, 97}, /* avahi-browse */
    {2946, 117}, /* avahi-resolve */
    {2960, 61}, /* avalanche */
    {2970, 118}, /* avarice */
    {2978, 119}, /* avrdude */
    {2986, 120}, /* awk */
    {2990, 19}, /* awk-script */
    {3001, 63}, /* aws */
    {3005, 121}, /* aws s3api put-bucket-acl */
    {3030, 121}, /* aws s3api put-bucket-lifecycle-configuration */
    {3075, 121}, /* aws s3api put-bucket-policy */
    {3103, 121}, /* aws s3api put-bucket-versioning */
    {3135, 121}, /* aws s3api put-public-access-block */
    {3169, 1}, /* aws-paste */
    {3179, 15}, /* axel */
    {3184, 63}, /* az */
    {3187, 122}, /* az account clear */
    {3204, 122}, /* az account set */
    {3219, 63}, /* azcopy */
    {3226, 63}, /* b2 */
    {3229, 123}, /* b2sum */
    {3235, 19}, /* babashka */
    {3244, 124}, /* bacarf-x */
    {3253, 124}, /* bacdl */
    {3259, 66}, /* backupninja */
    {3271, 125}, /* backuppc_delete */
    {3287, 124}, /* bacnet */
    {3294, 124}, /* bacrd-x */
    {3302, 66}, /* bacula-dbcheck */
    {3317, 67}, /* bacula-x */
    {3326, 124}, /* bacwp */
    {3332, 126}, /* badblocks */
    {3342, 127}, /* badmin */
    {3349, 45}, /* balena */
    {3356, 125}, /* balena device deactivate */
    {3381, 125}, /* balena device purge */
    {3401, 125}, /* balena device rm */
    {3418, 125}, /* balena fleet purge */
    {3437, 125}, /* balena fleet rm */
    {3453, 128}, /* balena local flash */
    {3472, 128}, /* balena os initialize */
    {3493, 129}, /* balena-etcher */
    {3507, 130}, /* barebox-state */
    {3521, 130}, /* bareboxenv */
    {3532, 66}, /* bareos-dbcheck */
    {3547, 131}, /* barman */
    {3554, 111}, /* barman delete */
    {3568, 101}, /* base32 */
    {3575, 101}, /* base64 */
    {3582, 3}, /* basename */
    {3591, 101}, /* basenc */
    {3598, 103}, /* bash */
    {3603, 132}, /* bashupload */
    {3614, 133}, /* bastille */
    {3623, 35}, /* bat */
    {3627, 35}, /* batcat */
    {3634, 106}, /* batch */
    {3640, 75}, /* bazel */
    {3646, 19}, /* bb */
    {3649, 35}, /* bc */
    {3652, 45}, /* bcache */
    {3659, 134}, /* bcache make */
    {3671, 134}, /* bcache-super-show-wipe */
    {3694, 45}, /* bcachefs */
    {3703, 135}, /* bcachefs format */
    {3719, 113}, /* bcdboot */
    {3727, 136}, /* bcdedit */
    {3735, 136}, /* bcdedit.exe */
    {3747, 137}, /* bcmserver */
    {3757, 138}, /* bconsole */
    {3766, 139}, /* bcp */
    {3770, 133}, /* beadm */
    {3776, 133}, /* bectl */
    {3782, 22}, /* beef-xss */
    {3791, 92}, /* beeline */
    {3799, 31}, /* beep */
    {3804, 140}, /* bellows */
    {3812, 58}, /* bench */
    {3818, 22}, /* bettercap */
    {3828, 141}, /* bfg */
    {3832, 142}, /* bg */
    {3835, 143}, /* bhyvectl */
    {3844, 144}, /* bin-rails */
    {3854, 145}, /* bin-rails r */
    {3866, 145}, /* bin-rails runner */
    {3883, 146}, /* bind */
    {3888, 147}, /* bindfs */
    {3895, 148}, /* bioctl */
    {3902, 53}, /* biosutil */
    {3911, 14}, /* bird */
    {3916, 14}, /* birdc */
    {3922, 14}, /* birdc6 */
    {3929, 61}, /* bitcoin-cli */
    {3941, 149}, /* bitcoind */
    {3950, 150}, /* bkill */
    {3956, 75}, /* black */
    {3962, 151}, /* bleachbit */
    {3972, 80}, /* bless */
    {3978, 23}, /* blhost */
    {3985, 152}, /* blkdiscard */
    {3996, 37}, /* blkid */
    {4002, 153}, /* blockdev */
    {4011, 154}, /* bluetoothctl */
    {4024, 129}, /* bmaptool */
    {4033, 23}, /* bmaptool-x */
    {4044, 45}, /* bmgr */
    {4049, 65}, /* bmgr wipe */
    {4059, 109}, /* bmon */
    {4064, 53}, /* bnxtnvm */
    {4072, 23}, /* boardctl */
    {4081, 38}, /* bokeh */
    {4087, 155}, /* booster */
    {4095, 133}, /* boot0cfg */
    {4104, 156}, /* bootctl */
    {4112, 157}, /* bootctl uninstall */
    {4130, 130}, /* bootm */
    {4136, 113}, /* bootrec */
    {4144, 45}, /* bore */
    {4149, 158}, /* bore local */
    {4160, 31}, /* borg */
    {4165, 159}, /* borg check */
    {4176, 160}, /* borg compact */
    {4189, 160}, /* borg delete */
    {4201, 161}, /* borg extract */
    {4214, 160}, /* borg prune */
    {4225, 45}, /* borg1 */
    {4231, 159}, /* borg1 check */
    {4243, 162}, /* bosboot-x */
    {4253, 23}, /* bossac */
    {4260, 163}, /* boundary */
    {4269, 66}, /* bpexpdate */
    {4279, 66}, /* bpimage */
    {4287, 66}, /* bpmedia */
    {4295, 66}, /* bpmedialist */
    {4307, 164}, /* bq */
    {4310, 165}, /* bq query */
    {4319, 166}, /* bq rm */
    {4325, 31}, /* brasero */
    {4333, 167}, /* brctl */
    {4339, 168}, /* break */
    {4345, 127}, /* bresize */
    {4353, 82}, /* brew */
    {4358, 169}, /* brew bundle cleanup */
    {4378, 20}, /* brew install */
    {4391, 83}, /* brew remove */
    {4403, 83}, /* brew rm */
    {4411, 83}, /* brew uninstall */
    {4426, 167}, /* bridge */
    {4433, 170}, /* bridge fdb flush */
    {4450, 170}, /* bridge link set */
    {4466, 170}, /* bridge vlan del */
    {4482, 170}, /* bridge vlan delete */
    {4501, 31}, /* brightnessctl */
    {4515, 61}, /* brownie */
    {4523, 45}, /* brz */
    {4527, 171}, /* brz clean-tree */
    {4542, 171}, /* brz revert */
    {4553, 133}, /* bsdlabel */
    {4562, 172}, /* bsdtar */
    {4569, 173}, /* bsub */
    {4574, 174}, /* bsync */
    {4580, 92}, /* bteq */
    {4585, 109}, /* btop */
    {4590, 66}, /* btrbk */
    {4596, 175}, /* btrfs */
    {4602, 176}, /* btrfs balance */
    {4616, 177}, /* btrfs check */
    {4628, 178}, /* btrfs dev del */
    {4642, 178}, /* btrfs dev delete */
    {4659, 178}, /* btrfs dev rem */
    {4673, 178}, /* btrfs dev remove */
    {4690, 177}, /* btrfs device delete */
    {4710, 178}, /* btrfs device rem */
    {4727, 177}, /* btrfs device remove */
    {4747, 179}, /* btrfs property */
    {4762, 180}, /* btrfs replace */
    {4776, 181}, /* btrfs rescue chunk-recover */
    {4803, 181}, /* btrfs rescue clear-uuid-tree */
    {4832, 181}, /* btrfs rescue fix-device-size */
    {4861, 181}, /* btrfs rescue zero-log */
    {4883, 178}, /* btrfs su de */
    {4895, 178}, /* btrfs su del */
    {4908, 178}, /* btrfs su delete */
    {4924, 178}, /* btrfs sub del */
    {4938, 178}, /* btrfs sub delete */
    {4955, 178}, /* btrfs subv del */
    {4970, 178}, /* btrfs subv delete */
    {4988, 177}, /* btrfs subvol del */
    {5005, 177}, /* btrfs subvol delete */
    {5025, 177}, /* btrfs subvolume del */
    {5045, 177}, /* btrfs subvolume delete */
    {5068, 45}, /* buildah */
    {5076, 182}, /* buildah rm */
    {5087, 183}, /* buildah rmi */
    {5099, 184}, /* builtin */
    {5107, 19}, /* bun */
    {5111, 19}, /* bun -e */
    {5118, 20}, /* bun add */
    {5126, 20}, /* bun install */
    {5138, 185}, /* bun run */
    {5146, 186}, /* bun x */
    {5152, 82}, /* bundle */
    {5159, 187}, /* bundle config */
    {5173, 186}, /* bundle exec */
    {5185, 186}, /* bunx */
    {5190, 91}, /* bunzip2 */
    {5198, 131}, /* bup */
    {5202, 111}, /* bup gc */
    {5209, 111}, /* bup prune-older */
    {5225, 111}, /* bup rm */
    {5232, 131}, /* bupstash */
    {5241, 111}, /* bupstash rm */
    {5253, 66}, /* burp */
    {5258, 188}, /* busctl */
    {5265, 189}, /* busybox */
    {5273, 190}, /* butterfly.server.py */
    {5293, 191}, /* bw */
    {5296, 76}, /* bwrap */
    {5302, 192}, /* byobu */
    {5308, 193}, /* bzcat */
    {5314, 194}, /* bzgrep */
    {5321, 195}, /* bzip2 */
    {5327, 196}, /* bzr */
    {5331, 171}, /* bzr clean-tree */
    {5346, 171}, /* bzr revert */
    {5357, 197}, /* bzr uncommit */
    {5370, 75}, /* c++ */
    {5374, 50}, /* c++filt */
    {5382, 82}, /* cabal */
    {5388, 198}, /* cabal gc */
    {5397, 20}, /* cabal install */
    {5411, 199}, /* cabextract */
    {5422, 181}, /* cache_repair */
    {5435, 113}, /* cacls */
    {5441, 31}, /* caddy */
    {5447, 200}, /* caffeinate */
    {5458, 35}, /* cal */
    {5462, 45}, /* calicoctl */
    {5472, 201}, /* calicoctl delete */
    {5489, 202}, /* caller */
    {5496, 133}, /* camcontrol */
    {5507, 203}, /* cancel */
    {5514, 137}, /* canfdtest */
    {5524, 137}, /* cangen */
    {5531, 124}, /* canopen */
    {5539, 137}, /* canplayer */
    {5549, 137}, /* cansend */
    {5557, 137}, /* cansequence */
    {5569, 137}, /* cansniffer-x */
    {5582, 45}, /* cap */
    {5586, 68}, /* cap remove */
    {5597, 204}, /* capsh */
    {5603, 61}, /* cardano-cli */
    {5615, 82}, /* cargo */
    {5621, 20}, /* cargo install */
    {5635, 185}, /* cargo script */
    {5648, 198}, /* cargo uninstall */
    {5664, 205}, /* cargo yank */
    {5675, 23}, /* cargo-embed */
    {5687, 23}, /* cargo-flash */
    {5699, 38}, /* cargo-make */
    {5710, 38}, /* cargo-script */
    {5723, 137}, /* caringcaribou */
    {5737, 61}, /* cast */
    {5742, 206}, /* cat */
    {5746, 34}, /* catchsegv */
    {5756, 53}, /* cbmem-w */
    {5764, 92}, /* cbq */
    {5768, 133}, /* cbsd */
    {5773, 75}, /* cc */
    {5776, 23}, /* cc-tool */
    {5784, 75}, /* ccache */
    {5791, 19}, /* ccl */
    {5795, 53}, /* cctk */
    {5800, 207}, /* cd */
    {5803, 74}, /* cdk */
    {5807, 63}, /* cdktf */
    {5813, 208}, /* cdrecord */
    {5822, 61}, /* celocli */
    {5830, 209}, /* centreon */
    {5839, 58}, /* ceph */
    {5844, 54}, /* certbot */
    {5852, 210}, /* certbot revoke */
    {5867, 210}, /* certbot unregister */
    {5886, 36}, /* certstrap */
    {5896, 211}, /* certutil */
    {5905, 63}, /* cf */
    {5908, 212}, /* cf-key */
    {5915, 213}, /* cfdisk */
    {5922, 214}, /* cfe */
    {5926, 162}, /* cfgadm */
    {5933, 215}, /* cfgmtd */
    {5940, 23}, /* cfgutil */
    {5948, 36}, /* cfssl */
    {5954, 216}, /* cgdisk */
    {5961, 217}, /* cgexec */
    {5968, 118}, /* ch341eeprom */
    {5980, 23}, /* ch341prog */
    {5990, 218}, /* chage */
    {5996, 63}, /* chalice */
    {6004, 45}, /* charmcraft */
    {6015, 219}, /* charmcraft delete */
    {6033, 57}, /* chatgpt */
    {6041, 220}, /* chattr */
    {6048, 221}, /* chcon */
    {6054, 207}, /* chdir */
    {6060, 85}, /* cheat */
    {6066, 57}, /* cheat.sh */
    {6075, 19}, /* chef-apply */
    {6086, 19}, /* chef-client */
    {6098, 222}, /* chef-server-ctl */
    {6114, 38}, /* chez */
    {6119, 80}, /* chflags */
    {6127, 48}, /* chfn */
    {6132, 223}, /* chgrp */
    {6138, 61}, /* chia */
    {6143, 38}, /* chibi-scheme */
    {6156, 140}, /* chip-tool */
    {6166, 22}, /* chisel */
    {6173, 224}, /* chisel client */
    {6187, 224}, /* chisel server */
    {6201, 225}, /* chkconfig */
    {6211, 31}, /* chkrootkit */
    {6222, 226}, /* chmod */
    {6228, 227}, /* choom */
    {6234, 223}, /* chown */
    {6240, 228}, /* chpasswd */
    {6249, 76}, /* chpst */
    {6255, 162}, /* chpv */
    {6260, 31}, /* chromium */
    {6269, 184}, /* chronic */
    {6277, 50}, /* chronyc */
    {6285, 229}, /* chroot */
    {6292, 229}, /* chrt */
    {6297, 230}, /* chsh */
    {6302, 162}, /* chuser-x */
    {6311, 231}, /* chvt */
    {6316, 45}, /* cilium */
    {6323, 201}, /* cilium uninstall */
    {6340, 232}, /* cinnamon-session-quit */
    {6362, 233}, /* cipher */
    {6369, 233}, /* cipher.exe */
    {6380, 63}, /* civo */
    {6385, 61}, /* ckcc */
    {6390, 123}, /* cksum */
    {6396, 234}, /* clamscan */
    {6405, 75}, /* clang */
    {6411, 75}, /* clang++ */
    {6419, 235}, /* clang-format */
    {6432, 236}, /* claude */
    {6439, 20}, /* claude-plugin */
    {6453, 168}, /* clear */
    {6459, 61}, /* cleos */
    {6465, 237}, /* clevis */
    {6472, 14}, /* cli */
    {6476, 238}, /* clickhouse-client */
    {6494, 139}, /* clickhouse-copier */
    {6512, 57}, /* cliphist */
    {6521, 57}, /* clipman */
    {6529, 14}, /* clish */
    {6535, 19}, /* clisp */
    {6541, 19}, /* clj */
    {6545, 162}, /* clnode */
    {6552, 50}, /* cloc */
    {6557, 19}, /* clojure */
    {6565, 239}, /* clonezilla */
    {6576, 45}, /* cloud-init */
    {6587, 67}, /* cloud-init clean */
    {6604, 240}, /* cloudflared */
    {6616, 224}, /* cloudflared tunnel */
    {6635, 45}, /* cloudron */
    {6644, 241}, /* cloudron uninstall */
    {6663, 242}, /* clpctl */
    {6670, 162}, /* clrg */
    {6675, 162}, /* clrs */
    {6680, 243}, /* clush */
    {6686, 45}, /* cm */
    {6689, 171}, /* cm undo */
    {6697, 75}, /* cmake */
    {6703, 244}, /* cmake -E */
    {6712, 45}, /* cmd */
    {6716, 245}, /* cmd package */
    {6728, 162}, /* cmdeleteconf */
    {6741, 162}, /* cmhaltcl */
    {6750, 162}, /* cmhaltnode */
    {6761, 209}, /* cmk */
    {6765, 246}, /* cmospwd */
    {6773, 85}, /* cmp */
    {6777, 127}, /* cobbler */
    {6785, 238}, /* cockroach */
    {6795, 247}, /* cockroach debug */
    {6811, 247}, /* cockroach demo */
    {6826, 247}, /* cockroach init */
    {6841, 247}, /* cockroach node */
    {6856, 236}, /* code */
    {6861, 20}, /* code install */
    {6874, 190}, /* code tunnel */
    {6886, 20}, /* code-server */
    {6898, 236}, /* codium */
    {6905, 38}, /* coffee */
    {6912, 66}, /* cohesity */
    {6921, 61}, /* coldcard */
    {6930, 45}, /* colima */
    {6937, 248}, /* colima delete */
    {6951, 85}, /* colordiff */
    {6961, 35}, /* column */
    {6968, 85}, /* comm */
    {6973, 249}, /* command */
    {6981, 16}, /* commander */
    {6991, 85}, /* compgen */
    {6999, 250}, /* complete */
    {7008, 82}, /* composer */
    {7017, 187}, /* composer config */
    {7033, 198}, /* composer remove */
    {7049, 20}, /* composer require */
    {7066, 195}, /* compress */
    {7075, 82}, /* conan */
    {7081, 82}, /* conda */
    {7087, 187}, /* conda config */
    {7100, 251}, /* conda env */
    {7110, 252}, /* conda env remove */
    {7127, 253}, /* conda install */
    {7141, 252}, /* conda remove */
    {7154, 186}, /* conda run */
    {7164, 254}, /* condor_drain */
    {7177, 254}, /* condor_off */
    {7188, 254}, /* condor_rm */
    {7198, 173}, /* condor_submit */
    {7212, 254}, /* condor_vacate */
    {7226, 105}, /* configctl */
    {7236, 75}, /* configure */
    {7246, 255}, /* connmanctl */
    {7257, 256}, /* conntrack */
    {7267, 58}, /* console */
    {7275, 163}, /* consul */
    {7282, 257}, /* consul force-leave */
    {7301, 257}, /* consul kv delete */
    {7318, 257}, /* consul leave */
    {7331, 45}, /* content */
    {7339, 65}, /* content delete */
    {7354, 84}, /* contentful */
    {7365, 168}, /* continue */
    {7374, 241}, /* control.sh */
    {7385, 31}, /* convert */
    {7393, 84}, /* convex */
    {7400, 104}, /* convmv */
    {7407, 63}, /* copilot */
    {7415, 68}, /* copilot app delete */
    {7434, 68}, /* copilot env delete */
    {7453, 68}, /* copilot svc delete */
    {7472, 57}, /* copyq */
    {7478, 96}, /* coredumpctl */
    {7490, 258}, /* coredumpctl debug */
    {7508, 63}, /* coscmd */
    {7515, 58}, /* couchbase-cli */
    {7529, 219}, /* couchbase-cli failover */
    {7552, 35}, /* cowsay */
    {7559, 259}, /* cp */
    {7562, 20}, /* cpan */
    {7567, 20}, /* cpanm */
    {7573, 260}, /* cpio */
    {7578, 235}, /* cpp */
    {7582, 124}, /* cpppo */
    {7588, 45}, /* cpu */
    {7592, 261}, /* cpu userdel */
    {7604, 262}, /* cpufreq-set */
    {7616, 50}, /* cpuid */
    {7622, 229}, /* cpulimit */
    {7631, 262}, /* cpupower */
    {7640, 238}, /* cqlsh */
    {7646, 22}, /* crackmapexec */
    {7659, 45}, /* crane */
    {7665, 263}, /* crane delete */
    {7678, 92}, /* crash */
    {7684, 45}, /* crc */
    {7688, 248}, /* crc delete */
    {7699, 123}, /* crc32 */
    {7705, 166}, /* createdb-drop */
    {7719, 80}, /* createhomedir */
    {7733, 66}, /* crestic */
    {7741, 45}, /* crictl */
    {7748, 182}, /* crictl rm */
    {7758, 183}, /* crictl rmi */
    {7769, 182}, /* crictl rmp */
    {7780, 45}, /* crm */
    {7784, 264}, /* crm cluster */
    {7796, 264}, /* crm configure */
    {7810, 264}, /* crm node */
    {7819, 264}, /* crm resource */
    {7832, 162}, /* crm_node */
    {7841, 265}, /* croc */
    {7846, 31}, /* cron */
    {7851, 31}, /* crond */
    {7857, 266}, /* crontab */
    {7865, 267}, /* crontab-e */
    {7875, 56}, /* crowdsec-stop */
    {7889, 52}, /* crsctl */
    {7896, 268}, /* cryptsetup */
    {7907, 269}, /* cryptsetup close */
    {7924, 270}, /* cryptsetup erase */
    {7941, 269}, /* cryptsetup luksClose */
    {7962, 270}, /* cryptsetup luksErase */
    {7983, 270}, /* cryptsetup luksFormat */
    {8005, 270}, /* cryptsetup luksHeaderRestore */
    {8034, 270}, /* cryptsetup luksKillSlot */
    {8058, 270}, /* cryptsetup luksRemoveKey */
    {8083, 270}, /* cryptsetup reencrypt */
    {8104, 269}, /* cryptsetup remove */
    {8122, 19}, /* crystal */
    {8130, 79}, /* csf */
    {8134, 103}, /* csh */
    {8138, 66}, /* cshatag */
    {8146, 38}, /* csi */
    {8150, 271}, /* csplit */
    {8157, 272}, /* csrutil */
    {8165, 243}, /* csshx */
    {8171, 35}, /* csvcut */
    {8178, 235}, /* csvgrep */
    {8186, 35}, /* csvlook */
    {8194, 235}, /* csvsort */
    {8202, 273}, /* ctmodbus */
    {8211, 45}, /* ctr */
    {8215, 248}, /* ctr containers delete */
    {8237, 248}, /* ctr containers remove */
    {8259, 248}, /* ctr containers rm */
    {8277, 248}, /* ctr images delete */
    {8295, 248}, /* ctr images remove */
    {8313, 248}, /* ctr images rm */
    {8327, 248}, /* ctr namespaces delete */
    {8349, 248}, /* ctr namespaces remove */
    {8371, 248}, /* ctr namespaces rm */
    {8389, 248}, /* ctr snapshots delete */
    {8410, 248}, /* ctr snapshots remove */
    {8431, 248}, /* ctr snapshots rm */
    {8448, 274}, /* cupsctl */
    {8456, 274}, /* cupsdisable */
    {8468, 274}, /* cupsenable */
    {8479, 275}, /* curator_cli */
    {8491, 15}, /* curl */
    {8496, 15}, /* curlie */
    {8503, 236}, /* cursor */
    {8510, 35}, /* cut */
    {8514, 31}, /* cvlc */
    {8519, 196}, /* cvs */
    {8523, 171}, /* cvs release */
    {8535, 38}, /* cwltool */
    {8543, 242}, /* cyberpanel */
    {8554, 92}, /* cypher-shell */
    {8567, 276}, /* cyradm */
    {8574, 45}, /* cyrus */
    {8580, 277}, /* cyrus delete */
    {8593, 278}, /* czkawka_cli */
    {8605, 229}, /* daemon */
    {8612, 76}, /* daemonize */
    {8622, 38}, /* dagger */
    {8629, 45}, /* darcs */
    {8635, 171}, /* darcs obliterate */
    {8652, 171}, /* darcs revert */
    {8665, 171}, /* darcs rollback */
    {8680, 171}, /* darcs unpull */
    {8693, 171}, /* darcs unrecord */
    {8708, 279}, /* darkhttpd */
    {8718, 19}, /* dart */
    {8723, 103}, /* dash */
    {8728, 61}, /* dash-cli */
    {8737, 45}, /* databricks */
    {8748, 280}, /* databricks catalogs */
    {8768, 280}, /* databricks clusters */
    {8788, 280}, /* databricks fs */
    {8802, 280}, /* databricks jobs */
    {8818, 280}, /* databricks repos */
    {8835, 280}, /* databricks schemas */
    {8854, 280}, /* databricks secrets */
    {8873, 280}, /* databricks tables */
    {8891, 280}, /* databricks unity-catalog */
    {8916, 280}, /* databricks workspace */
    {8937, 281}, /* date */
    {8942, 231}, /* date-s */
    {8949, 92}, /* db2 */
    {8953, 282}, /* db2 force */
    {8963, 282}, /* db2 prune */
    {8973, 282}, /* db2 restore */
    {8985, 92}, /* db2cmd */
    {8992, 52}, /* dbca */
    {8997, 66}, /* dbcheck */
    {9005, 116}, /* dbclient */
    {9014, 92}, /* dbisql */
    {9021, 60}, /* dbmate */
    {9028, 45}, /* dbt */
    {9032, 280}, /* dbt run-operation */
    {9050, 217}, /* dbus-launch */
    {9062, 184}, /* dbus-run-session */
    {9079, 188}, /* dbus-send */
    {9089, 283}, /* dc */
    {9092, 129}, /* dc3dd */
    {9098, 93}, /* dcache-admin */
    {9111, 129}, /* dcfldd */
    {9118, 284}, /* dcli */
    {9123, 31}, /* dconf */
    {9129, 285}, /* dconf reset */
    {9141, 286}, /* dd */
    {9144, 129}, /* dd-safe */
    {9152, 129}, /* dd_rescue */
    {9162, 215}, /* dd_rescue-any */
    {9176, 129}, /* ddrescue */
    {9185, 142}, /* deactivate */
    {9196, 85}, /* debsums */
    {9204, 287}, /* debugfs */
    {9212, 288}, /* declare */
    {9220, 140}, /* deconz */
    {9227, 289}, /* defaults */
    {9236, 12}, /* del */
    {9240, 290}, /* delgroup */
    {9249, 49}, /* delpart */
    {9257, 50}, /* delta */
    {9263, 12}, /* deltree */
    {9271, 31}, /* deluge */
    {9278, 291}, /* deluser */
    {9286, 292}, /* delv */
    {9291, 19}, /* deno */
    {9296, 20}, /* deno install */
    {9309, 185}, /* deno run */
    {9318, 38}, /* deno serve */
    {9329, 47}, /* depmod */
    {9336, 104}, /* detox */
    {9342, 45}, /* device_config */
    {9356, 65}, /* device_config reset */
    {9376, 53}, /* devmem */
    {9383, 53}, /* devmem2 */
    {9391, 45}, /* devtunnel */
    {9401, 224}, /* devtunnel host */
    {9416, 37}, /* df */
    {9419, 23}, /* dfu */
    {9423, 23}, /* dfu-programmer */
    {9438, 118}, /* dfu-suffix-x */
    {9451, 53}, /* dfu-tool */
    {9460, 293}, /* dfu-util */
    {9469, 293}, /* dfu-util-static */
    {9485, 52}, /* dgmgrl */
    {9492, 294}, /* dhclient */
    {9501, 294}, /* dhcpcd */
    {9508, 98}, /* dhcpig */
    {9515, 60}, /* diesel */
    {9522, 85}, /* diff */
    {9527, 50}, /* diff3 */
    {9533, 85}, /* diffstat */
    {9542, 50}, /* difft */
    {9548, 292}, /* dig */
    {9552, 72}, /* dinitctl */
    {9561, 295}, /* dir */
    {9565, 84}, /* directus */
    {9574, 57}, /* direnv */
    {9581, 186}, /* direnv exec */
    {9593, 296}, /* dirname */
    {9601, 202}, /* dirs */
    {9606, 1}, /* discord.sh */
    {9617, 222}, /* discourse */
    {9627, 133}, /* disklabel */
    {9637, 297}, /* diskpart */
    {9646, 297}, /* diskpart.exe */
    {9659, 298}, /* diskutil */
    {9668, 299}, /* diskutil ap */
    {9680, 299}, /* diskutil apfs */
    {9694, 299}, /* diskutil appleRAID */
    {9713, 299}, /* diskutil coreStorage */
    {9734, 299}, /* diskutil cs */
    {9746, 113}, /* dism */
    {9751, 142}, /* disown */
    {9758, 34}, /* distrobox */
    {9768, 300}, /* distrobox rm */
    {9781, 19}, /* dmd */
    {9785, 301}, /* dmesg */
    {9791, 231}, /* dmesg-n */
    {9799, 37}, /* dmidecode */
    {9809, 216}, /* dmsetup */
    {9817, 302}, /* dmsetup clear */
    {9831, 302}, /* dmsetup remove */
    {9846, 302}, /* dmsetup remove_all */
    {9865, 302}, /* dmsetup suspend */
    {9881, 302}, /* dmsetup wipe_table */
    {9900, 303}, /* dnf */
    {9904, 83}, /* dnf autoremove */
    {9919, 83}, /* dnf erase */
    {9929, 89}, /* dnf history */
    {9941, 20}, /* dnf install */
    {9953, 83}, /* dnf remove */
    {9964, 304}, /* dnf system-upgrade */
    {9983, 124}, /* dnp3 */
    {9988, 224}, /* dnscat2 */
    {9996, 98}, /* dnsspoof */
    {10005, 22}, /* dnsspoof-any */
    {10018, 47}, /* do-release-upgrade */
    {10037, 305}, /* doas */
    {10042, 130}, /* doc_loadbios */
    {10055, 130}, /* docfdisk */
    {10064, 306}, /* docker */
    {10071, 307}, /* docker builder */
    {10086, 308}, /* docker builder df */
    {10104, 308}, /* docker builder events */
    {10126, 308}, /* docker builder info */
    {10146, 308}, /* docker builder inspect */
    {10169, 308}, /* docker builder list */
    {10189, 308}, /* docker builder ls */
    {10207, 309}, /* docker builder prune */
    {10228, 307}, /* docker buildx */
    {10242, 310}, /* docker buildx prune */
    {10262, 311}, /* docker checkpoint rm */
    {10283, 308}, /* docker compose config */
    {10305, 312}, /* docker compose down */
    {10325, 308}, /* docker compose events */
    {10347, 313}, /* docker compose exec */
    {10367, 308}, /* docker compose images */
    {10389, 308}, /* docker compose logs */
    {10409, 308}, /* docker compose ls */
    {10427, 308}, /* docker compose port */
    {10447, 308}, /* docker compose ps */
    {10465, 312}, /* docker compose rm */
    {10483, 313}, /* docker compose run */
    {10502, 308}, /* docker compose top */
    {10521, 308}, /* docker compose version */
    {10544, 307}, /* docker config */
    {10558, 311}, /* docker config rm */
    {10575, 308}, /* docker container */
    {10592, 314}, /* docker container create */
    {10616, 308}, /* docker container df */
    {10636, 308}, /* docker container events */
    {10660, 314}, /* docker container exec */
    {10682, 308}, /* docker container info */
    {10704, 308}, /* docker container inspect */
    {10729, 315}, /* docker container kill */
    {10751, 308}, /* docker container list */
    {10773, 308}, /* docker container ls */
    {10793, 310}, /* docker container prune */
    {10816, 314}, /* docker container restart */
    {10841, 182}, /* docker container rm */
    {10861, 316}, /* docker container run */
    {10882, 314}, /* docker container start */
    {10905, 315}, /* docker container stop */
    {10927, 307}, /* docker context */
    {10942, 311}, /* docker context rm */
    {10960, 41}, /* docker cp */
    {10970, 317}, /* docker exec */
    {10982, 308}, /* docker image */
    {10995, 314}, /* docker image build */
    {11014, 308}, /* docker image df */
    {11030, 308}, /* docker image events */
    {11050, 308}, /* docker image info */
    {11068, 308}, /* docker image inspect */
    {11089, 308}, /* docker image list */
    {11107, 308}, /* docker image ls */
    {11123, 309}, /* docker image prune */
    {11142, 314}, /* docker image pull */
    {11160, 314}, /* docker image push */
    {11178, 183}, /* docker image rm */
    {11194, 314}, /* docker image tag */
    {11211, 308}, /* docker images df */
    {11228, 308}, /* docker images events */
    {11249, 308}, /* docker images info */
    {11268, 308}, /* docker images inspect */
    {11290, 308}, /* docker images list */
    {11309, 308}, /* docker images ls */
    {11326, 318}, /* docker import */
    {11340, 315}, /* docker kill */
    {11352, 318}, /* docker load */
    {11364, 307}, /* docker manifest */
    {11380, 311}, /* docker manifest rm */
    {11399, 308}, /* docker network */
    {11414, 314}, /* docker network connect */
    {11437, 314}, /* docker network create */
    {11459, 308}, /* docker network df */
    {11477, 314}, /* docker network disconnect */
    {11503, 308}, /* docker network events */
    {11525, 308}, /* docker network info */
    {11545, 308}, /* docker network inspect */
    {11568, 308}, /* docker network list */
    {11588, 308}, /* docker network ls */
    {11606, 309}, /* docker network prune */
    {11627, 314}, /* docker network rm */
    {11645, 307}, /* docker node */
    {11657, 311}, /* docker node demote */
    {11676, 311}, /* docker node rm */
    {11691, 307}, /* docker plugin */
    {11705, 311}, /* docker plugin disable */
    {11727, 20}, /* docker plugin install */
    {11749, 311}, /* docker plugin rm */
    {11766, 182}, /* docker rm */
    {11776, 183}, /* docker rmi */
    {11787, 316}, /* docker run */
    {11798, 307}, /* docker secret */
    {11812, 319}, /* docker secret rm */
    {11829, 307}, /* docker service */
    {11844, 319}, /* docker service rm */
    {11862, 320}, /* docker service scale */
    {11883, 320}, /* docker service update */
    {11905, 307}, /* docker stack */
    {11918, 319}, /* docker stack rm */
    {11934, 315}, /* docker stop */
    {11946, 307}, /* docker swarm */
    {11959, 311}, /* docker swarm ca */
    {11975, 311}, /* docker swarm leave */
    {11994, 308}, /* docker system df */
    {12011, 308}, /* docker system events */
    {12032, 308}, /* docker system info */
    {12051, 308}, /* docker system inspect */
    {12073, 308}, /* docker system list */
    {12092, 308}, /* docker system ls */
    {12109, 310}, /* docker system prune */
    {12129, 310}, /* docker system reset */
    {12149, 311}, /* docker trust revoke */
    {12169, 308}, /* docker volume */
    {12183, 314}, /* docker volume create */
    {12204, 308}, /* docker volume df */
    {12221, 308}, /* docker volume events */
    {12242, 308}, /* docker volume info */
    {12261, 308}, /* docker volume inspect */
    {12283, 308}, /* docker volume list */
    {12302, 308}, /* docker volume ls */
    {12319, 310}, /* docker volume prune */
    {12339, 321}, /* docker volume remove */
    {12360, 321}, /* docker volume rm */
    {12377, 45}, /* docker-compose */
    {12392, 308}, /* docker-compose config */
    {12414, 312}, /* docker-compose down */
    {12434, 313}, /* docker-compose exec */
    {12454, 312}, /* docker-compose kill */
    {12474, 308}, /* docker-compose logs */
    {12494, 308}, /* docker-compose ps */
    {12512, 312}, /* docker-compose rm */
    {12530, 313}, /* docker-compose run */
    {12549, 308}, /* docker-compose top */
    {12568, 143}, /* docker-machine */
    {12583, 201}, /* docker-uninstall */
    {12600, 322}, /* dockerd */
    {12608, 63}, /* doctl */
    {12614, 122}, /* doctl auth init */
    {12630, 122}, /* doctl auth remove */
    {12648, 122}, /* doctl auth switch */
    {12666, 60}, /* doctrine */
    {12675, 323}, /* dog */
    {12679, 61}, /* dogecoin-cli */
    {12692, 63}, /* dokku */
    {12698, 68}, /* dokku apps:destroy */
    {12717, 68}, /* dokku postgres:destroy */
    {12740, 92}, /* dolt */
    {12745, 45}, /* domainctl */
    {12755, 241}, /* domainctl transfer */
    {12774, 154}, /* domainname */
    {12785, 104}, /* dos2unix */
    {12794, 75}, /* dot */
    {12798, 80}, /* dot_clean */
    {12808, 45}, /* dotenv */
    {12815, 186}, /* dotenv run */
    {12826, 75}, /* dotnet */
    {12833, 241}, /* dotnet ef database drop */
    {12857, 324}, /* dotnet ef database update */
    {12883, 185}, /* dotnet script */
    {12897, 20}, /* dotnet tool install */
    {12917, 192}, /* dotool */
    {12924, 325}, /* doveadm */
    {12932, 277}, /* doveadm expunge */
    {12948, 277}, /* doveadm mailbox delete */
    {12971, 277}, /* doveadm purge */
    {12985, 1}, /* dpaste */
    {12992, 326}, /* dpkg */
    {12997, 327}, /* dpkg-deb */
    {13006, 85}, /* dpkg-query */
    {13017, 47}, /* dpkg-reconfigure */
    {13034, 20}, /* dpkg-url */
    {13043, 155}, /* dracut */
    {13050, 328}, /* drbdadm */
    {13058, 134}, /* drbdadm create-md */
    {13076, 134}, /* drbdadm invalidate */
    {13095, 134}, /* drbdadm wipe-md */
    {13111, 134}, /* drbdmeta */
    {13120, 328}, /* drbdsetup */
    {13130, 92}, /* drill */
    {13136, 60}, /* drizzle-kit */
    {13148, 329}, /* dropbear */
    {13157, 330}, /* dropdb */
    {13164, 166}, /* dropdb-any */
    {13175, 330}, /* dropuser */
    {13184, 58}, /* drupal */
    {13191, 58}, /* drush */
    {13197, 20}, /* drush-dl */
    {13206, 331}, /* dscl */
    {13211, 162}, /* dscli */
    {13217, 332}, /* dsconf */
    {13224, 331}, /* dsconfigad */
    {13235, 332}, /* dsctl */
    {13241, 331}, /* dseditgroup */
    {13253, 331}, /* dsenableroot */
    {13266, 243}, /* dsh */
    {13270, 332}, /* dsidm */
    {13276, 261}, /* dsidm delete */
    {13289, 333}, /* dsmadmc */
    {13297, 334}, /* dsmod */
    {13303, 334}, /* dsmove */
    {13310, 98}, /* dsniff */
    {13317, 334}, /* dsrm */
    {13322, 96}, /* dstat */
    {13328, 242}, /* dsync */
    {13334, 34}, /* dtach */
    {13340, 37}, /* du */
    {13343, 238}, /* duckdb */
    {13350, 37}, /* duf */
    {13354, 279}, /* dufs */
    {13359, 335}, /* dump */
    {13364, 96}, /* dumpe2fs */
    {13373, 133}, /* dumpfs */
    {13380, 57}, /* dunstctl */
    {13389, 336}, /* duplicacy */
    {13399, 337}, /* duplicity */
    {13409, 160}, /* duplicity remove-all-but-n-full */
    {13441, 160}, /* duplicity remove-all-inc-of-but-n-full */
    {13480, 338}, /* duplicity remove-older-than */
    {13508, 37}, /* dust */
    {13513, 192}, /* dvtm */
    {13518, 339}, /* e2fsck */
    {13525, 129}, /* e2image */
    {13533, 340}, /* e2label */
    {13541, 38}, /* earthly */
    {13549, 36}, /* easy-rsa */
    {13558, 20}, /* easy_install */
    {13571, 36}, /* easyrsa */
    {13579, 184}, /* eatmydata */
    {13589, 63}, /* eb */
    {13592, 68}, /* eb terminate */
    {13605, 99}, /* ebtables */
    {13614, 124}, /* ebusctl */
    {13622, 341}, /* echo */
    {13627, 19}, /* ecl */
    {13631, 23}, /* ecpprog */
    {13639, 53}, /* ectool */
    {13646, 342}, /* ed */
    {13649, 92}, /* edgedb */
    {13656, 23}, /* edl */
    {13660, 23}, /* edl.py */
    {13667, 162}, /* eeprom */
    {13674, 343}, /* efi-updatevar */
    {13688, 344}, /* efibootmgr */
    {13699, 57}, /* eg */
    {13702, 194}, /* egrep */
    {13708, 153}, /* eject */
    {13714, 45}, /* eksctl */
    {13721, 345}, /* eksctl delete */
    {13735, 139}, /* elasticdump */
    {13747, 346}, /* elasticsearch-certutil */
    {13770, 346}, /* elasticsearch-keystore */
    {13793, 346}, /* elasticsearch-node */
    {13812, 45}, /* elasticsearch-plugin */
    {13833, 20}, /* elasticsearch-plugin install */
    {13862, 346}, /* elasticsearch-reset-password */
    {13891, 346}, /* elasticsearch-users */
    {13911, 149}, /* electrum */
    {13920, 61}, /* elements-cli */
    {13933, 347}, /* elinks */
    {13940, 19}, /* elixir */
    {13947, 38}, /* elvish */
    {13954, 348}, /* emacs */
    {13960, 348}, /* emacsclient */
    {13972, 349}, /* emerge */
    {13979, 83}, /* emerge --unmerge */
    {13996, 22}, /* empire */
    {14003, 350}, /* emqx */
    {14008, 350}, /* emqx_ctl */
    {14017, 142}, /* enable */
    {14024, 67}, /* engine-cleanup */
    {14039, 124}, /* enip */
    {14044, 34}, /* entr */
    {14049, 351}, /* env */
    {14053, 235}, /* envsubst */
    {14062, 214}, /* envtools */
    {14071, 31}, /* eog */
    {14075, 82}, /* eopkg */
    {14081, 83}, /* eopkg remove */
    {14094, 83}, /* eopkg rm */
    {14103, 93}, /* eos */
    {14107, 61}, /* eosio */
    {14113, 45}, /* equo */
    {14118, 83}, /* equo remove */
    {14130, 181}, /* era_restore */
    {14142, 214}, /* erase */
    {14148, 352}, /* erase flash: */
    {14161, 352}, /* erase nvram: */
    {14174, 352}, /* erase startup-config */
    {14195, 162}, /* errclear */
    {14204, 139}, /* esdump */
    {14211, 75}, /* eslint */
    {14218, 38}, /* esno */
    {14223, 31}, /* espeak */
    {14230, 353}, /* espefuse */
    {14239, 353}, /* espefuse.py */
    {14251, 45}, /* espsecure.py */
    {14264, 353}, /* espsecure.py burn */
    {14282, 354}, /* esptool */
    {14290, 354}, /* esptool-js */
    {14301, 354}, /* esptool.py */
    {14312, 284}, /* esxcfg-volume */
    {14326, 284}, /* esxcli */
    {14333, 355}, /* etcdctl */
    {14341, 330}, /* etcdctl del */
    {14353, 356}, /* etcdctl snapshot */
    {14370, 356}, /* etcdutl */
    {14378, 356}, /* etcdutl backup */
    {14393, 356}, /* etcdutl snapshot */
    {14410, 129}, /* etcher */
    {14417, 45}, /* etckeeper */
    {14427, 357}, /* etckeeper vcs */
    {14441, 107}, /* eterm */
    {14447, 61}, /* eth2deposit-cli */
    {14463, 61}, /* ethdo */
    {14469, 31}, /* ether-wake */
    {14480, 61}, /* ethereal */
    {14489, 358}, /* ethtool */
    {14497, 53}, /* ethtool-eeprom */
    {14512, 117}, /* ethtool-show */
    {14525, 22}, /* ettercap */
    {14534, 359}, /* eval */
    {14539, 38}, /* evidence */
    {14548, 22}, /* evil-winrm */
    {14559, 31}, /* evince */
    {14566, 61}, /* evmosd */
    {14573, 360}, /* ex */
    {14576, 295}, /* exa */
    {14580, 92}, /* exaplus */
    {14588, 361}, /* exec */
    {14593, 362}, /* exiftool */
    {14602, 363}, /* exigrep */
    {14610, 325}, /* exim */
    {14615, 325}, /* exim4 */
    {14621, 363}, /* exiqgrep */
    {14630, 277}, /* exiqgrep-rm */
    {14642, 142}, /* exit */
    {14647, 364}, /* exiv2 */
    {14653, 363}, /* exiwhat */
    {14661, 63}, /* exo */
    {14665, 35}, /* expand */
    {14672, 365}, /* expect */
    {14679, 192}, /* expect-type */
    {14691, 57}, /* explainshell */
    {14704, 288}, /* export */
    {14711, 366}, /* exportfs */
    {14720, 162}, /* exportvg */
    {14729, 224}, /* expose */
    {14736, 202}, /* expr */
    {14741, 240}, /* expressvpn */
    {14752, 367}, /* extlinux */
    {14761, 368}, /* eye */
    {14765, 295}, /* eza */
    {14769, 133}, /* ezjail-admin */
    {14782, 242}, /* ezmlm-unsub */
    {14794, 57}, /* fabric */
    {14801, 19}, /* factor */
    {14808, 38}, /* factor-vm */
    {14818, 369}, /* factory-reset */
    {14832, 215}, /* factory_reset */
    {14846, 369}, /* factoryreset */
    {14859, 370}, /* fail2ban-client */
    {14875, 48}, /* faillock */
    {14884, 229}, /* fakechroot */
    {14895, 371}, /* fakeroot */
    {14904, 217}, /* faketime */
    {14913, 56}, /* falcoctl-stop */
    {14927, 56}, /* falcon-sensor-stop */
    {14946, 372}, /* falconctl */
    {14956, 373}, /* fallocate */
    {14966, 3}, /* false */
    {14972, 374}, /* fastboot */
    {14981, 67}, /* fastboot snapshot-update */
    {15006, 109}, /* fastfetch */
    {15016, 231}, /* fbset */
    {15022, 92}, /* fbsql */
    {15028, 375}, /* fc */
    {15031, 364}, /* fc-list */
    {15039, 162}, /* fcinfo-x */
    {15048, 376}, /* fd */
    {15051, 377}, /* fdesetup */
    {15060, 376}, /* fdfind */
    {15067, 29}, /* fdformat */
    {15076, 213}, /* fdisk */
    {15082, 378}, /* fdupes */
    {15089, 31}, /* feh */
    {15093, 77}, /* fence_apc */
    {15103, 77}, /* fence_ipmilan */
    {15117, 77}, /* fence_vmware */
    {15130, 19}, /* fennel */
    {15137, 15}, /* fetch */
    {15143, 379}, /* fetchmail */
    {15153, 31}, /* ffmpeg */
    {15160, 31}, /* ffplay */
    {15167, 364}, /* ffprobe */
    {15175, 132}, /* ffsend */
    {15182, 142}, /* fg */
    {15185, 194}, /* fgrep */
    {15191, 237}, /* fido2-token */
    {15203, 35}, /* figlet */
    {15210, 37}, /* file */
    {15215, 380}, /* file-rename */
    {15227, 1}, /* filebin */
    {15235, 61}, /* filecoin */
    {15244, 381}, /* find */
    {15249, 37}, /* findfs */
    {15256, 37}, /* findmnt */
    {15264, 202}, /* finger */
    {15271, 382}, /* fio */
    {15275, 63}, /* firebase */
    {15284, 31}, /* firefox */
    {15292, 217}, /* firejail */
    {15301, 383}, /* firewall-cmd */
    {15314, 214}, /* firstboot */
    {15324, 103}, /* fish */
    {15329, 45}, /* fisher */
    {15336, 20}, /* fisher install */
    {15351, 31}, /* flac */
    {15356, 23}, /* flash.sh */
    {15365, 29}, /* flash_erase */
    {15377, 29}, /* flash_eraseall */
    {15392, 130}, /* flash_lock */
    {15403, 130}, /* flash_otp_erase */
    {15419, 130}, /* flash_otp_lock */
    {15434, 130}, /* flash_otp_write */
    {15450, 130}, /* flash_unlock */
    {15463, 29}, /* flashcp */
    {15471, 53}, /* flashit */
    {15479, 23}, /* flashprog */
    {15489, 384}, /* flashrom */
    {15498, 60}, /* flask */
    {15504, 82}, /* flatpak */
    {15512, 20}, /* flatpak install */
    {15528, 385}, /* flatpak remove */
    {15543, 386}, /* flatpak run */
    {15555, 385}, /* flatpak uninstall */
    {15573, 387}, /* flink */
    {15579, 38}, /* flink run */
    {15589, 53}, /* flint */
    {15595, 229}, /* flock */
    {15601, 61}, /* flow */
    {15606, 64}, /* fluent-bit */
    {15617, 63}, /* flux */
    {15622, 173}, /* flux-run */
    {15631, 63}, /* fly */
    {15635, 63}, /* flyctl */
    {15642, 60}, /* flyway */
    {15649, 35}, /* fmt */
    {15653, 133}, /* fmthard */
    {15661, 35}, /* fold */
    {15666, 34}, /* foot */
    {15671, 368}, /* foreman */
    {15679, 13}, /* format */
    {15686, 133}, /* format-solaris */
    {15701, 13}, /* format.com */
    {15712, 196}, /* fossil */
    {15719, 171}, /* fossil clean */
    {15732, 171}, /* fossil extras */
    {15746, 388}, /* fossil purge */
    {15759, 171}, /* fossil revert */
    {15773, 388}, /* fossil scrub */
    {15786, 388}, /* fossil shun */
    {15798, 171}, /* fossil undo */
    {15810, 97}, /* fping */
    {15816, 53}, /* fptw64 */
    {15823, 3}, /* free */
    {15828, 47}, /* freshclam */
    {15838, 104}, /* fromdos */
    {15846, 224}, /* frpc */
    {15851, 100}, /* fs_cli */
    {15858, 389}, /* fsadm */
    {15864, 239}, /* fsarchiver */
    {15875, 129}, /* fsarchiver restfs */
    {15893, 339}, /* fsck */
    {15898, 339}, /* fsck-any */
    {15907, 133}, /* fsck_ufs */
    {15916, 390}, /* fsfreeze */
    {15925, 391}, /* fstrim */
    {15932, 392}, /* ftp */
    {15936, 15}, /* ftpget */
    {15943, 393}, /* fuser */
    {15949, 31}, /* fusermount */
    {15960, 23}, /* futurerestore */
    {15974, 394}, /* fw3 */
    {15978, 394}, /* fw4 */
    {15982, 395}, /* fw_setenv */
    {15992, 130}, /* fw_setsys */
    {16002, 215}, /* fw_upgrade */
    {16013, 47}, /* fwupdmgr */
    {16022, 59}, /* fwupdmgr downgrade */
    {16041, 59}, /* fwupdmgr install */
    {16058, 59}, /* fwupdmgr local-install */
    {16081, 59}, /* fwupdmgr reinstall */
    {16100, 59}, /* fwupdmgr switch-branch */
    {16123, 118}, /* fwupdtool */
    {16133, 59}, /* fwupdtool install */
    {16151, 59}, /* fwupdtool install-blob */
    {16174, 215}, /* fwupgrade */
    {16184, 35}, /* fzf */
    {16188, 75}, /* g++ */
    {16192, 61}, /* gaiad */
    {16198, 38}, /* gap */
    {16202, 120}, /* gawk */
    {16207, 396}, /* gbak */
    {16212, 133}, /* gcache */
    {16219, 75}, /* gcc */
    {16223, 63}, /* gcloud */
    {16230, 122}, /* gcloud auth list */
    {16247, 122}, /* gcloud auth login */
    {16265, 122}, /* gcloud auth revoke */
    {16284, 38}, /* gcloud-run */
    {16295, 133}, /* gconcat */
    {16303, 45}, /* gcrane */
    {16310, 263}, /* gcrane delete */
    {16324, 263}, /* gcrane gc */
    {16334, 23}, /* gd32flash */
    {16344, 34}, /* gdb */
    {16348, 16}, /* gdb-multiarch */
    {16362, 397}, /* gdbus */
    {16368, 398}, /* gdisk */
    {16374, 45}, /* gdrive */
    {16381, 241}, /* gdrive trash empty */
    {16400, 267}, /* gedit */
    {16406, 133}, /* geli */
    {16411, 82}, /* gem */
    {16415, 20}, /* gem install */
    {16427, 198}, /* gem uninstall */
    {16441, 205}, /* gem yank */
    {16450, 91}, /* genisoimage */
    {16462, 155}, /* genkernel */
    {16472, 37}, /* getcap */
    {16479, 105}, /* getcfg-x */
    {16488, 202}, /* getconf */
    {16496, 37}, /* getenforce */
    {16507, 202}, /* getent */
    {16514, 37}, /* getfacl */
    {16522, 50}, /* getfattr */
    {16531, 149}, /* geth */
    {16536, 97}, /* getmac */
    {16543, 379}, /* getmail */
    {16551, 168}, /* getopts */
    {16559, 50}, /* getsebool */
    {16569, 93}, /* gfal-rm */
    {16577, 399}, /* gfix */
    {16582, 38}, /* gforth */
    {16589, 63}, /* gh */
    {16592, 400}, /* gh api */
    {16599, 122}, /* gh auth login */
    {16613, 122}, /* gh auth logout */
    {16628, 122}, /* gh auth status */
    {16643, 401}, /* gh cache delete */
    {16659, 20}, /* gh extension install */
    {16680, 1}, /* gh gist */
    {16688, 401}, /* gh gpg-key delete */
    {16706, 401}, /* gh release delete */
    {16724, 401}, /* gh repo delete */
    {16739, 122}, /* gh run cancel */
    {16753, 122}, /* gh run delete */
    {16767, 122}, /* gh run list */
    {16779, 122}, /* gh run rerun */
    {16792, 122}, /* gh run view */
    {16804, 122}, /* gh run watch */
    {16817, 401}, /* gh secret delete */
    {16834, 401}, /* gh ssh-key delete */
    {16852, 401}, /* gh variable delete */
    {16871, 401}, /* gh workflow disable */
    {16891, 75}, /* ghc */
    {16895, 45}, /* ghcup */
    {16901, 402}, /* ghcup nuke */
    {16912, 84}, /* ghost */
    {16918, 31}, /* gimp */
    {16923, 45}, /* gio */
    {16927, 403}, /* gio cat */
    {16935, 403}, /* gio info */
    {16944, 403}, /* gio list */
    {16953, 403}, /* gio mime */
    {16962, 404}, /* gio remove */
    {16973, 404}, /* gio trash */
    {16983, 403}, /* gio tree */
    {16992, 132}, /* gist */
    {16997, 1}, /* gist-paste */
    {17008, 405}, /* git */
    {17012, 406}, /* git add */
    {17020, 406}, /* git annex add */
    {17034, 407}, /* git annex drop */
    {17049, 407}, /* git annex dropunused */
    {17070, 407}, /* git annex forget */
    {17087, 407}, /* git annex unannex */
    {17105, 407}, /* git annex uninit */
    {17122, 408}, /* git bisect log */
    {17137, 409}, /* git bisect run */
    {17152, 408}, /* git bisect view */
    {17168, 410}, /* git branch */
    {17179, 411}, /* git checkout */
    {17192, 412}, /* git checkout-index */
    {17211, 413}, /* git clean */
    {17221, 414}, /* git clone */
    {17231, 406}, /* git commit */
    {17242, 415}, /* git config */
    {17253, 408}, /* git config --get */
    {17270, 408}, /* git config --list */
    {17288, 408}, /* git config -l */
    {17302, 408}, /* git config get */
    {17317, 408}, /* git config list */
    {17333, 416}, /* git diff */
    {17342, 417}, /* git fetch */
    {17352, 418}, /* git filter-branch */
    {17370, 418}, /* git filter-repo */
    {17386, 419}, /* git gc */
    {17393, 420}, /* git gc --prune */
    {17408, 408}, /* git lfs ls-files */
    {17425, 421}, /* git lfs migrate */
    {17441, 416}, /* git log */
    {17449, 408}, /* git notes list */
    {17464, 408}, /* git notes show */
    {17479, 420}, /* git prune */
    {17489, 422}, /* git push */
    {17498, 423}, /* git read-tree */
    {17512, 424}, /* git rebase */
    {17523, 416}, /* git reflog */
    {17534, 420}, /* git reflog delete */
    {17552, 420}, /* git reflog expire */
    {17570, 425}, /* git remote */
    {17581, 408}, /* git remote -v */
    {17595, 408}, /* git remote show */
    {17611, 426}, /* git reset */
    {17621, 427}, /* git restore */
    {17633, 428}, /* git rm */
    {17640, 416}, /* git show */
    {17649, 406}, /* git stage */
    {17659, 429}, /* git stash clear */
    {17675, 429}, /* git stash drop */
    {17690, 430}, /* git stash list */
    {17705, 430}, /* git stash show */
    {17720, 416}, /* git status */
    {17731, 431}, /* git submodule deinit */
    {17752, 409}, /* git submodule foreach */
    {17774, 408}, /* git submodule status */
    {17795, 432}, /* git switch */
    {17806, 433}, /* git tag */
    {17814, 434}, /* git update-ref */
    {17829, 408}, /* git worktree list */
    {17847, 431}, /* git worktree remove */
    {17867, 141}, /* git-filter-repo */
    {17883, 435}, /* gitlab-backup */
    {17897, 435}, /* gitlab-ctl */
    {17908, 435}, /* gitlab-psql */
    {17920, 435}, /* gitlab-rails */
    {17933, 145}, /* gitlab-rails r */
    {17948, 145}, /* gitlab-rails runner */
    {17968, 435}, /* gitlab-rake */
    {17980, 436}, /* gksudo */
    {17987, 63}, /* glab */
    {17992, 400}, /* glab api */
    {18001, 1}, /* glab snippet */
    {18014, 133}, /* glabel */
    {18021, 109}, /* glances */
    {18029, 58}, /* gluster */
    {18037, 241}, /* gluster peer detach */
    {18057, 241}, /* gluster volume delete */
    {18079, 241}, /* gluster volume reset */
    {18100, 241}, /* gluster volume stop */
    {18120, 364}, /* glxinfo */
    {18128, 437}, /* gmake */
    {18134, 133}, /* gmirror */
    {18142, 267}, /* gnome-open */
    {18153, 31}, /* gnome-screenshot */
    {18170, 232}, /* gnome-session-quit */
    {18189, 34}, /* gnome-terminal */
    {18204, 133}, /* gnop */
    {18209, 38}, /* gnuplot */
    {18217, 82}, /* go */
    {18220, 438}, /* go get */
    {18227, 438}, /* go install */
    {18238, 439}, /* go run */
    {18245, 75}, /* go-build */
    {18254, 61}, /* goal */
    {18259, 14}, /* gobgp */
    {18265, 368}, /* god */
    {18269, 75}, /* gofmt */
    {18275, 98}, /* goldeneye */
    {18285, 31}, /* google-chrome */
    {18299, 60}, /* goose */
    {18305, 191}, /* gopass */
    {18312, 38}, /* gorun */
    {18318, 19}, /* gosh */
    {18323, 224}, /* gost */
    {18328, 229}, /* gosu */
    {18333, 217}, /* gosu- */
    {18339, 190}, /* gotty */
    {18345, 284}, /* govc */
    {18350, 19}, /* gp */
    {18353, 133}, /* gpart */
    {18359, 440}, /* gpasswd */
    {18367, 441}, /* gpg */
    {18371, 237}, /* gpg-card */
    {18380, 441}, /* gpg2 */
    {18385, 55}, /* gpgconf */
    {18393, 442}, /* gpio */
    {18398, 53}, /* gpio-hammer */
    {18410, 442}, /* gpioset */
    {18418, 50}, /* gprof */
    {18424, 92}, /* gpsql */
    {18430, 57}, /* gpt */
    {18434, 135}, /* gpt destroy */
    {18446, 19}, /* graalpy */
    {18454, 38}, /* gradio */
    {18461, 75}, /* gradle */
    {18468, 64}, /* grafana-agent */
    {18482, 20}, /* grafana-cli */
    {18494, 20}, /* grafana-cli plugins install */
    {18522, 133}, /* graid */
    {18528, 133}, /* graid3 */
    {18535, 57}, /* greenclip */
    {18545, 92}, /* greenplum */
    {18555, 194}, /* grep */
    {18560, 31}, /* grim */
    {18565, 404}, /* grm */
    {18569, 19}, /* groovy */
    {18576, 48}, /* groupadd */
    {18585, 290}, /* groupdel */
    {18594, 443}, /* groupmod */
    {18603, 3}, /* groups */
    {18610, 133}, /* growfs */
    {18617, 208}, /* growisofs */
    {18627, 153}, /* growpart */
    {18636, 48}, /* grpconv */
    {18644, 444}, /* grpunconv */
    {18654, 47}, /* grub-editenv */
    {18667, 367}, /* grub-install */
    {18680, 47}, /* grub-mkconfig */
    {18694, 367}, /* grub2-install */
    {18708, 47}, /* grub2-mkconfig */
    {18723, 156}, /* grubby */
    {18730, 31}, /* gs */
    {18733, 190}, /* gs-netcat */
    {18743, 445}, /* gsed */
    {18748, 31}, /* gsettings */
    {18758, 285}, /* gsettings reset-recursively */
    {18786, 19}, /* gsi */
    {18790, 92}, /* gsql */
    {18795, 19}, /* gst */
    {18799, 133}, /* gstripe */
    {18807, 63}, /* gsutil */
    {18814, 172}, /* gtar */
    {18819, 323}, /* guestfish-rm */
    {18832, 19}, /* guile */
    {18838, 82}, /* guix */
    {18843, 446}, /* guix gc */
    {18851, 20}, /* guix install */
    {18864, 447}, /* guix package */
    {18877, 402}, /* guix system delete-generations */
    {18908, 91}, /* gunzip */
    {18915, 133}, /* gvinum */
    {18922, 193}, /* gzcat */
    {18928, 195}, /* gzip */
    {18933, 53}, /* h2offt */
    {18940, 284}, /* ha-manager */
    {18951, 448}, /* hadoop */
    {18958, 449}, /* hadoop fs */
    {18968, 38}, /* hadoop jar */
    {18979, 450}, /* hagrp */
    {18985, 105}, /* hal_app */
    {18993, 162}, /* halockrun */
    {19003, 451}, /* halt */
    {19008, 224}, /* hans */
    {19013, 222}, /* harbor */
    {19020, 162}, /* hares */
    {19026, 142}, /* hash */
    {19031, 66}, /* hashbackup */
    {19042, 31}, /* hashcat */
    {19050, 19}, /* haskell */
    {19058, 350}, /* hass-cli */
    {19067, 1}, /* haste */
    {19073, 1}, /* hastebin */
    {19082, 162}, /* hastop */
    {19089, 84}, /* hasura */
    {19096, 162}, /* hasys */
    {19102, 45}, /* hatch */
    {19108, 251}, /* hatch env */
    {19118, 186}, /* hatch run */
    {19128, 59}, /* hawkbit */
    {19136, 66}, /* hb */
    {19139, 92}, /* hbase */
    {19145, 63}, /* hcloud */
    {19152, 92}, /* hdbsql */
    {19159, 448}, /* hdfs */
    {19164, 449}, /* hdfs dfs */
    {19173, 449}, /* hdfs dfsadmin */
    {19187, 298}, /* hdiutil */
    {19195, 452}, /* hdparm */
    {19202, 194}, /* head */
    {19207, 240}, /* headscale */
    {19217, 258}, /* heaptrack */
    {19227, 118}, /* heimdall */
    {19236, 453}, /* helm */
    {19241, 187}, /* helm config */
    {19253, 345}, /* helm del */
    {19262, 345}, /* helm delete */
    {19274, 20}, /* helm install */
    {19287, 20}, /* helm plugin install */
    {19307, 454}, /* helm rollback */
    {19321, 345}, /* helm uninstall */
    {19336, 20}, /* helm upgrade */
    {19349, 45}, /* helmfile */
    {19358, 248}, /* helmfile delete */
    {19374, 248}, /* helmfile destroy */
    {19391, 85}, /* help */
    {19396, 72}, /* herd */
    {19401, 63}, /* heroku */
    {19408, 122}, /* heroku auth login */
    {19426, 122}, /* heroku auth logout */
    {19445, 242}, /* hestia */
    {19452, 35}, /* hexdump */
    {19460, 31}, /* hey */
    {19464, 80}, /* hfs.util */
    {19473, 196}, /* hg */
    {19476, 455}, /* hg checkout */
    {19488, 455}, /* hg co */
    {19494, 197}, /* hg debugstrip */
    {19508, 197}, /* hg purge */
    {19517, 455}, /* hg revert */
    {19527, 197}, /* hg revert -C */
    {19540, 197}, /* hg rollback */
    {19552, 197}, /* hg strip */
    {19561, 455}, /* hg up */
    {19567, 197}, /* hg up -C */
    {19576, 455}, /* hg update */
    {19586, 197}, /* hg update -C */
    {19599, 23}, /* hid-flash */
    {19609, 23}, /* hidapi-flash */
    {19622, 456}, /* history */
    {19630, 92}, /* hive */
    {19635, 45}, /* homectl */
    {19643, 261}, /* homectl deactivate-all */
    {19666, 261}, /* homectl lock */
    {19679, 261}, /* homectl remove */
    {19694, 292}, /* host */
    {19699, 22}, /* hostapd-wpe */
    {19711, 67}, /* hosted-engine */
    {19725, 97}, /* hostid */
    {19732, 96}, /* hostinfo */
    {19741, 457}, /* hostname */
    {19750, 458}, /* hostnamectl */
    {19762, 458}, /* hostnamectl hostname */
    {19783, 458}, /* hostnamectl status */
    {19802, 57}, /* how2 */
    {19807, 57}, /* howdoi */
    {19814, 18}, /* hpacucli */
    {19823, 22}, /* hping */
    {19829, 22}, /* hping3 */
    {19836, 459}, /* hponcfg */
    {19844, 459}, /* hponcfg.exe */
    {19856, 53}, /* hpsetup */
    {19864, 18}, /* hpssacli */
    {19873, 61}, /* hsd-cli */
    {19881, 93}, /* hsi */
    {19885, 460}, /* htdbm */
    {19891, 460}, /* htdigest */
    {19900, 109}, /* htop */
    {19905, 460}, /* htpasswd */
    {19914, 15}, /* http */
    {19919, 279}, /* http-server */
    {19931, 279}, /* httpd */
    {19937, 15}, /* https */
    {19943, 75}, /* hugo */
    {19948, 98}, /* hulk */
    {19953, 461}, /* hwclock */
    {19961, 61}, /* hwi */
    {19965, 37}, /* hwinfo */
    {19972, 19}, /* hy */
    {19975, 31}, /* hydra */
    {19981, 462}, /* hyperfine */
    {19991, 53}, /* i2cset */
    {19998, 463}, /* i2ctransfer */
    {20010, 184}, /* i386 */
    {20015, 63}, /* ibmcloud */
    {20024, 113}, /* icacls */
    {20031, 50}, /* icdiff */
    {20038, 23}, /* iceprog */
    {20046, 209}, /* icinga2 */
    {20054, 209}, /* icingacli */
    {20064, 35}, /* iconv */
    {20070, 3}, /* id */
    {20073, 364}, /* identify */
    {20082, 67}, /* idevicediagnostics */
    {20101, 23}, /* idevicerestore */
    {20116, 94}, /* idf.py */
    {20123, 124}, /* iec104 */
    {20130, 19}, /* iex */
    {20134, 464}, /* ifconfig */
    {20143, 465}, /* ifconfig bge? delete */
    {20164, 465}, /* ifconfig bge? destroy */
    {20186, 465}, /* ifconfig bge? down */
    {20205, 465}, /* ifconfig em? delete */
    {20225, 465}, /* ifconfig em? destroy */
    {20246, 465}, /* ifconfig em? down */
    {20264, 465}, /* ifconfig en? delete */
    {20284, 465}, /* ifconfig en? destroy */
    {20305, 465}, /* ifconfig en? down */
    {20323, 465}, /* ifconfig eth? delete */
    {20344, 465}, /* ifconfig eth? destroy */
    {20366, 465}, /* ifconfig eth? down */
    {20385, 465}, /* ifconfig igb? delete */
    {20406, 465}, /* ifconfig igb? destroy */
    {20428, 465}, /* ifconfig igb? down */
    {20447, 465}, /* ifconfig re? delete */
    {20467, 465}, /* ifconfig re? destroy */
    {20488, 465}, /* ifconfig re? down */
    {20506, 465}, /* ifconfig vtnet? delete */
    {20529, 465}, /* ifconfig vtnet? destroy */
    {20553, 465}, /* ifconfig vtnet? down */
    {20574, 466}, /* ifdown */
    {20581, 184}, /* ifne */
    {20586, 96}, /* ifstat */
    {20593, 109}, /* iftop */
    {20599, 467}, /* ifup */
    {20604, 77}, /* ilorest */
    {20612, 379}, /* imapsync */
    {20621, 31}, /* img2pdf */
    {20629, 1}, /* imgur */
    {20635, 368}, /* immortalctl */
    {20647, 92}, /* impala-shell */
    {20660, 31}, /* import */
    {20667, 23}, /* imx_usb */
    {20675, 468}, /* in.telnetd */
    {20686, 53}, /* inb */
    {20690, 34}, /* incron */
    {20697, 25}, /* incus */
    {20703, 469}, /* incus config delete */
    {20723, 469}, /* incus config unset */
    {20742, 470}, /* incus delete */
    {20755, 469}, /* incus image delete */
    {20774, 469}, /* incus image unset */
    {20792, 469}, /* incus network delete */
    {20813, 469}, /* incus network unset */
    {20833, 469}, /* incus profile delete */
    {20854, 469}, /* incus profile unset */
    {20874, 469}, /* incus project delete */
    {20895, 469}, /* incus project unset */
    {20915, 471}, /* incus restore */
    {20929, 472}, /* incus stop */
    {20940, 469}, /* incus storage delete */
    {20961, 469}, /* incus storage unset */
    {20981, 469}, /* incus storage volume delete */
    {21009, 235}, /* indent */
    {21016, 158}, /* inetd */
    {21022, 238}, /* influx */
    {21029, 473}, /* influx bucket delete */
    {21050, 473}, /* influx delete */
    {21064, 473}, /* influx org delete */
    {21082, 45}, /* influxd */
    {21090, 330}, /* influxd drop */
    {21103, 85}, /* info */
    {21108, 474}, /* init */
    {21113, 475}, /* initctl */
    {21121, 72}, /* initctl emit */
    {21134, 476}, /* initdb-force */
    {21147, 31}, /* inkscape */
    {21156, 224}, /* inlets */
    {21163, 477}, /* innobackupex */
    {21176, 34}, /* inotifywait */
    {21188, 478}, /* insmod */
    {21195, 479}, /* install */
    {21203, 133}, /* installboot */
    {21215, 20}, /* installer */
    {21225, 80}, /* installer-mac */
    {21239, 162}, /* installp */
    {21248, 480}, /* insync */
    {21255, 50}, /* intel_gpu_top */
    {21269, 53}, /* intelmas */
    {21278, 475}, /* invoke-rc.d */
    {21290, 37}, /* inxi */
    {21295, 53}, /* io */
    {21298, 133}, /* iocage */
    {21305, 224}, /* iodined */
    {21313, 217}, /* ionice */
    {21320, 63}, /* ionosctl */
    {21329, 37}, /* iostat */
    {21336, 53}, /* iotools */
    {21344, 109}, /* iotop */
    {21350, 481}, /* ip */
    {21353, 482}, /* ip a */
    {21358, 483}, /* ip a del */
    {21367, 483}, /* ip a delete */
    {21379, 484}, /* ip a flush */
    {21390, 482}, /* ip addr */
    {21398, 483}, /* ip addr del */
    {21410, 483}, /* ip addr delete */
    {21425, 484}, /* ip addr flush */
    {21439, 482}, /* ip address */
    {21450, 483}, /* ip address del */
    {21465, 483}, /* ip address delete */
    {21483, 484}, /* ip address flush */
    {21500, 482}, /* ip l */
    {21505, 485}, /* ip l del */
    {21514, 485}, /* ip l delete */
    {21526, 486}, /* ip l s */
    {21533, 487}, /* ip l s netns */
    {21546, 486}, /* ip l set */
    {21555, 487}, /* ip l set netns */
    {21570, 488}, /* ip l xdp */
    {21579, 482}, /* ip link */
    {21587, 485}, /* ip link del */
    {21599, 485}, /* ip link delete */
    {21614, 486}, /* ip link s */
    {21624, 487}, /* ip link s netns */
    {21640, 486}, /* ip link set */
    {21652, 487}, /* ip link set netns */
    {21670, 488}, /* ip link xdp */
    {21682, 482}, /* ip maddr */
    {21691, 482}, /* ip n */
    {21696, 95}, /* ip neigh */
    {21705, 482}, /* ip neighbour */
    {21718, 482}, /* ip netns */
    {21727, 489}, /* ip netns del */
    {21740, 489}, /* ip netns delete */
    {21756, 490}, /* ip netns exec */
    {21770, 482}, /* ip nexthop */
    {21781, 482}, /* ip r */
    {21786, 491}, /* ip r add */
    {21795, 491}, /* ip r change */
    {21807, 492}, /* ip r del */
    {21816, 492}, /* ip r delete */
    {21828, 493}, /* ip r flush */
    {21839, 491}, /* ip r replace */
    {21852, 482}, /* ip ro */
    {21858, 491}, /* ip ro add */
    {21868, 491}, /* ip ro change */
    {21881, 492}, /* ip ro del */
    {21891, 492}, /* ip ro delete */
    {21904, 493}, /* ip ro flush */
    {21916, 491}, /* ip ro replace */
    {21930, 482}, /* ip route */
    {21939, 491}, /* ip route add */
    {21952, 491}, /* ip route change */
    {21968, 492}, /* ip route del */
    {21981, 492}, /* ip route delete */
    {21997, 493}, /* ip route flush */
    {22012, 491}, /* ip route replace */
    {22029, 488}, /* ip ru del */
    {22039, 488}, /* ip ru delete */
    {22052, 488}, /* ip ru flush */
    {22064, 482}, /* ip rule */
    {22072, 494}, /* ip rule add */
    {22084, 488}, /* ip rule del */
    {22096, 488}, /* ip rule delete */
    {22111, 488}, /* ip rule flush */
    {22125, 482}, /* ip token */
    {22134, 482}, /* ip tunnel */
    {22144, 482}, /* ip tuntap */
    {22154, 488}, /* ip xfrm policy deleteall */
    {22179, 488}, /* ip xfrm policy flush */
    {22200, 488}, /* ip xfrm state deleteall */
    {22224, 488}, /* ip xfrm state flush */
    {22244, 99}, /* ip6tables */
    {22254, 495}, /* ip6tables-restore */
    {22272, 496}, /* ip6tables-save */
    {22287, 497}, /* ipa */
    {22291, 498}, /* ipa group-del */
    {22305, 498}, /* ipa host-del */
    {22318, 498}, /* ipa user-del */
    {22331, 498}, /* ipa user-disable */
    {22348, 332}, /* ipa-client-install */
    {22367, 332}, /* ipa-csreplica-manage */
    {22388, 332}, /* ipa-replica-install */
    {22408, 332}, /* ipa-replica-manage */
    {22427, 332}, /* ipa-server-install */
    {22446, 117}, /* ipcalc */
    {22453, 37}, /* ipcs */
    {22458, 23}, /* ipecmd */
    {22465, 97}, /* iperf */
    {22471, 97}, /* iperf3 */
    {22478, 499}, /* ipf */
    {22482, 45}, /* ipfs */
    {22487, 132}, /* ipfs add */
    {22496, 499}, /* ipfw */
    {22501, 500}, /* ipmitool */
    {22510, 501}, /* ipmitool bmc */
    {22523, 502}, /* ipmitool chassis bootdev */
    {22548, 502}, /* ipmitool chassis bootparam */
    {22575, 502}, /* ipmitool chassis identify */
    {22601, 502}, /* ipmitool chassis policy */
    {22625, 502}, /* ipmitool chassis power */
    {22648, 501}, /* ipmitool fru */
    {22661, 501}, /* ipmitool hpm */
    {22674, 501}, /* ipmitool lan */
    {22687, 501}, /* ipmitool mc */
    {22699, 501}, /* ipmitool raw */
    {22712, 501}, /* ipmitool sel */
    {22725, 501}, /* ipmitool sol */
    {22738, 501}, /* ipmitool user */
    {22752, 240}, /* ipsec */
    {22758, 503}, /* ipset */
    {22764, 504}, /* ipset destroy */
    {22778, 504}, /* ipset flush */
    {22790, 117}, /* ipset-list */
    {22801, 99}, /* iptables */
    {22810, 99}, /* iptables-legacy */
    {22826, 495}, /* iptables-legacy-restore */
    {22850, 99}, /* iptables-nft */
    {22863, 495}, /* iptables-nft-restore */
    {22884, 495}, /* iptables-restore */
    {22901, 496}, /* iptables-save */
    {22915, 96}, /* iptraf */
    {22922, 504}, /* ipvsadm */
    {22930, 19}, /* ipython */
    {22938, 23}, /* irecovery */
    {22948, 93}, /* irm */
    {22952, 93}, /* irmtrash */
    {22961, 505}, /* iscsiadm */
    {22970, 53}, /* isdct */
    {22976, 129}, /* isodumper */
    {22986, 137}, /* isotpsend */
    {22996, 238}, /* isql */
    {23001, 92}, /* isql-fb */
    {23009, 92}, /* isql-v */
    {23016, 45}, /* istioctl */
    {23025, 248}, /* istioctl uninstall */
    {23044, 379}, /* isync */
    {23050, 93}, /* itrash */
    {23057, 506}, /* iw */
    {23060, 117}, /* iw-list */
    {23068, 507}, /* iwconfig */
    {23077, 508}, /* iwctl */
    {23083, 508}, /* iwd */
    {23087, 117}, /* iwlist */
    {23094, 132}, /* ix */
    {23097, 137}, /* j1939cat */
    {23106, 323}, /* jaeger-es-index-cleaner */
    {23130, 133}, /* jail */
    {23135, 80}, /* jamf */
    {23140, 19}, /* janet */
    {23146, 509}, /* java */
    {23151, 510}, /* java jenkins-cli */
    {23168, 75}, /* javac */
    {23174, 38}, /* jbang */
    {23180, 378}, /* jdupes */
    {23187, 75}, /* jekyll */
    {23194, 511}, /* jenkins */
    {23202, 511}, /* jenkins-cli */
    {23214, 511}, /* jenkins-cli.jar */
    {23230, 20}, /* jenkins-plugin-cli */
    {23249, 75}, /* jest */
    {23254, 45}, /* jf */
    {23257, 263}, /* jf del */
    {23264, 263}, /* jf rm */
    {23270, 263}, /* jf rt */
    {23276, 512}, /* jffs2dump */
    {23286, 214}, /* jffs2mark */
    {23296, 214}, /* jffs2reset */
    {23307, 45}, /* jfrog */
    {23313, 263}, /* jfrog rt */
    {23322, 181}, /* jfs_mkfs */
    {23331, 196}, /* jj */
    {23334, 513}, /* jj abandon */
    {23345, 514}, /* jj op abandon */
    {23359, 514}, /* jj operation abandon */
    {23380, 515}, /* jj util */
    {23388, 202}, /* jobs */
    {23393, 267}, /* joe */
    {23397, 31}, /* john */
    {23402, 35}, /* join */
    {23407, 38}, /* joker */
    {23413, 516}, /* journalctl */
    {23424, 104}, /* jpegoptim */
    {23434, 35}, /* jq */
    {23437, 38}, /* jq-run */
    {23444, 19}, /* jq-script */
    {23454, 19}, /* jruby */
    {23460, 19}, /* jshell */
    {23467, 23}, /* jtag */
    {23472, 16}, /* jtagconfig */
    {23483, 63}, /* juju */
    {23488, 241}, /* juju destroy-controller */
    {23512, 241}, /* juju destroy-model */
    {23531, 241}, /* juju kill-controller */
    {23552, 241}, /* juju remove-application */
    {23576, 241}, /* juju remove-machine */
    {23596, 241}, /* juju remove-unit */
    {23613, 19}, /* julia */
    {23619, 45}, /* juliaup */
    {23627, 20}, /* juliaup add */
    {23639, 169}, /* juliaup self uninstall */
    {23662, 61}, /* junod */
    {23668, 75}, /* just */
    {23673, 19}, /* jython */
    {23680, 45}, /* k0s */
    {23684, 201}, /* k0s reset */
    {23694, 45}, /* k3d */
    {23698, 345}, /* k3d cluster delete */
    {23717, 453}, /* k3s */
    {23721, 517}, /* k3s kubectl delete */
    {23740, 517}, /* k3s kubectl drain */
    {23758, 201}, /* k3s-agent-uninstall.sh */
    {23781, 201}, /* k3s-killall.sh */
    {23796, 201}, /* k3s-uninstall.sh */
    {23813, 453}, /* k9s */
    {23817, 518}, /* kadmin */
    {23824, 518}, /* kadmin.local */
    {23837, 519}, /* kafka-configs */
    {23851, 519}, /* kafka-configs.sh */
    {23868, 520}, /* kafka-consumer-groups */
    {23890, 520}, /* kafka-consumer-groups.sh */
    {23915, 521}, /* kafka-delete-records */
    {23936, 521}, /* kafka-delete-records.sh */
    {23960, 522}, /* kafka-leader-election */
    {23982, 522}, /* kafka-leader-election.sh */
    {24007, 521}, /* kafka-server-stop.sh */
    {24028, 521}, /* kafka-storage */
    {24042, 521}, /* kafka-storage.sh */
    {24059, 520}, /* kafka-streams-application-reset */
    {24091, 520}, /* kafka-streams-application-reset.sh */
    {24126, 355}, /* kafka-topics */
    {24139, 330}, /* kafka-topics --delete */
    {24161, 63}, /* kamal */
    {24167, 68}, /* kamal remove */
    {24180, 100}, /* kamcmd */
    {24187, 45}, /* kamctl */
    {24194, 241}, /* kamctl rm */
    {24204, 140}, /* kasa */
    {24209, 267}, /* kate */
    {24214, 241}, /* katello-remove */
    {24229, 57}, /* kb */
    {24232, 132}, /* kcat */
    {24237, 45}, /* kdb5_util */
    {24247, 261}, /* kdb5_util destroy */
    {24265, 261}, /* kdb5_util load */
    {24280, 1}, /* kdeconnect-cli */
    {24295, 46}, /* kdestroy */
    {24304, 436}, /* kdesudo */
    {24312, 61}, /* keosd */
    {24318, 156}, /* kernel-install */
    {24333, 156}, /* kernelstub */
    {24344, 523}, /* kexec */
    {24350, 524}, /* kextunload */
    {24361, 191}, /* keyctl */
    {24368, 84}, /* keystone */
    {24377, 211}, /* keytool */
    {24385, 23}, /* kflash */
    {24392, 346}, /* kibana-keystore */
    {24408, 525}, /* kill */
    {24413, 526}, /* killacct */
    {24422, 527}, /* killall */
    {24430, 528}, /* killall5 */
    {24439, 45}, /* kind */
    {24444, 345}, /* kind delete */
    {24456, 34}, /* kitty */
    {24462, 478}, /* kmod */
    {24467, 80}, /* kmutil */
    {24474, 524}, /* kmutil unload */
    {24488, 60}, /* knex */
    {24493, 45}, /* knife */
    {24499, 529}, /* knife ssh */
    {24509, 530}, /* knife winrm */
    {24521, 531}, /* knotc */
    {24527, 124}, /* knxtool */
    {24535, 34}, /* konsole */
    {24543, 131}, /* kopia */
    {24549, 125}, /* kopia blob delete */
    {24567, 125}, /* kopia blob gc */
    {24581, 532}, /* kopia maintenance */
    {24599, 125}, /* kopia maintenance-x */
    {24619, 111}, /* kopia repository disconnect */
    {24647, 111}, /* kopia snapshot delete */
    {24669, 111}, /* kopia snapshot expire */
    {24691, 45}, /* kops */
    {24696, 248}, /* kops delete */
    {24708, 19}, /* kotlin */
    {24715, 19}, /* kotlinc */
    {24723, 153}, /* kpartx */
    {24730, 45}, /* kpatch */
    {24737, 533}, /* kpatch load */
    {24749, 158}, /* krfb */
    {24754, 38}, /* kscript */
    {24762, 103}, /* ksh */
    {24766, 92}, /* ksql */
    {24771, 78}, /* ksud */
    {24776, 45}, /* kubeadm */
    {24784, 345}, /* kubeadm reset */
    {24798, 453}, /* kubectl */
    {24806, 534}, /* kubectl apply */
    {24820, 535}, /* kubectl auth */
    {24833, 536}, /* kubectl config delete-cluster */
    {24863, 536}, /* kubectl config delete-context */
    {24893, 536}, /* kubectl config delete-user */
    {24920, 537}, /* kubectl config rename-context */
    {24950, 537}, /* kubectl config set */
    {24969, 537}, /* kubectl config set-cluster */
    {24996, 537}, /* kubectl config set-context */
    {25023, 537}, /* kubectl config set-credentials */
    {25054, 536}, /* kubectl config unset */
    {25075, 537}, /* kubectl config use-context */
    {25102, 538}, /* kubectl cordon */
    {25117, 41}, /* kubectl cp */
    {25128, 535}, /* kubectl create */
    {25143, 539}, /* kubectl create clusterrolebinding */
    {25177, 539}, /* kubectl create rolebinding */
    {25204, 540}, /* kubectl debug */
    {25218, 541}, /* kubectl delete */
    {25233, 538}, /* kubectl drain */
    {25247, 201}, /* kubectl evict */
    {25261, 317}, /* kubectl exec */
    {25274, 20}, /* kubectl krew install */
    {25295, 542}, /* kubectl patch */
    {25309, 543}, /* kubectl proxy */
    {25323, 535}, /* kubectl replace */
    {25339, 454}, /* kubectl rollout undo */
    {25360, 540}, /* kubectl run */
    {25372, 544}, /* kubectl scale */
    {25386, 545}, /* kubectl set env */
    {25402, 545}, /* kubectl set image */
    {25420, 546}, /* kubectl taint */
    {25434, 201}, /* kubectl-ceph */
    {25447, 453}, /* kubectx */
    {25455, 45}, /* kubefed */
    {25463, 248}, /* kubefed unjoin */
    {25478, 453}, /* kubens */
    {25485, 402}, /* kwallet-query */
    {25499, 402}, /* kwalletcli */
    {25510, 23}, /* kwboot */
    {25517, 31}, /* kwriteconfig5 */
    {25531, 92}, /* kylin */
    {25537, 23}, /* l4t_initrd_flash.sh */
    {25557, 295}, /* la */
    {25560, 31}, /* lame */
    {25565, 202}, /* last */
    {25570, 202}, /* lastb */
    {25576, 547}, /* lastlog */
    {25584, 75}, /* latex */
    {25590, 475}, /* launchctl */
    {25600, 524}, /* launchctl bootout */
    {25618, 93}, /* lcg-del */
    {25626, 548}, /* lctl */
    {25631, 75}, /* ld */
    {25634, 498}, /* ldapdelete */
    {25645, 549}, /* ldapmodify */
    {25656, 46}, /* ldapmodrdn-any */
    {25671, 117}, /* ldapsearch */
    {25682, 549}, /* ldbmodify */
    {25692, 47}, /* ldconfig */
    {25701, 85}, /* ldd */
    {25705, 23}, /* ldrx */
    {25710, 61}, /* ledgerctl */
    {25720, 36}, /* lego */
    {25725, 550}, /* less */
    {25730, 202}, /* let */
    {25734, 267}, /* lf */
    {25737, 548}, /* lfs */
    {25741, 551}, /* lftp */
    {25746, 261}, /* lgroupdel */
    {25756, 31}, /* libreoffice */
    {25768, 75}, /* libtool */
    {25776, 61}, /* lighthouse */
    {25787, 61}, /* lightning-cli */
    {25801, 22}, /* ligolo */
    {25808, 224}, /* ligolo-ng */
    {25818, 156}, /* lilo */
    {25823, 25}, /* limactl */
    {25831, 471}, /* limactl delete */
    {25846, 471}, /* limactl factory-reset */
    {25868, 45}, /* linkerd */
    {25876, 248}, /* linkerd uninstall */
    {25894, 347}, /* links */
    {25900, 347}, /* links2 */
    {25907, 63}, /* linode-cli */
    {25918, 184}, /* linux32 */
    {25926, 184}, /* linux64 */
    {25934, 60}, /* liquibase */
    {25944, 242}, /* list_members */
    {25957, 242}, /* listserv */
    {25966, 92}, /* litecli */
    {25974, 61}, /* litecoin-cli */
    {25987, 279}, /* live-server */
    {25999, 45}, /* livepatch */
    {26009, 533}, /* livepatch load */
    {26024, 38}, /* livescript */
    {26035, 295}, /* ll */
    {26038, 150}, /* llcancel */
    {26047, 34}, /* lldb */
    {26052, 117}, /* lldpctl */
    {26060, 57}, /* llm */
    {26064, 552}, /* ln */
    {26067, 114}, /* lnav */
    {26072, 61}, /* lncli */
    {26078, 231}, /* loadkeys */
    {26087, 50}, /* loc */
    {26091, 288}, /* local */
    {26097, 202}, /* locale */
    {26104, 47}, /* locale-gen */
    {26115, 458}, /* localectl */
    {26125, 458}, /* localectl list-keymaps */
    {26148, 458}, /* localectl list-locales */
    {26171, 458}, /* localectl status */
    {26188, 31}, /* localepurge */
    {26200, 224}, /* localtunnel */
    {26212, 295}, /* locate */
    {26219, 65}, /* locksettings */
    {26232, 1}, /* logger */
    {26239, 458}, /* loginctl */
    {26248, 553}, /* loginctl halt */
    {26262, 554}, /* loginctl kill-session */
    {26284, 554}, /* loginctl kill-user */
    {26303, 458}, /* loginctl list-sessions */
    {26326, 458}, /* loginctl list-users */
    {26346, 553}, /* loginctl poweroff */
    {26364, 553}, /* loginctl reboot */
    {26380, 458}, /* loginctl session-status */
    {26404, 458}, /* loginctl show-session */
    {26426, 554}, /* loginctl terminate-seat */
    {26450, 554}, /* loginctl terminate-session */
    {26477, 554}, /* loginctl terminate-user */
    {26501, 458}, /* loginctl user-status */
    {26522, 142}, /* logout */
    {26529, 96}, /* logread */
    {26537, 555}, /* logrotate */
    {26547, 555}, /* logsave */
    {26555, 346}, /* logstash-keystore */
    {26573, 45}, /* logstash-plugin */
    {26589, 20}, /* logstash-plugin install */
    {26613, 35}, /* lolcat */
    {26620, 45}, /* longhornctl */
    {26632, 201}, /* longhornctl delete */
    {26651, 35}, /* look */
    {26656, 224}, /* loophole */
    {26665, 153}, /* losetup */
    {26673, 61}, /* lotus */
    {26679, 274}, /* lp */
    {26682, 556}, /* lpadmin */
    {26690, 191}, /* lpass */
    {26696, 23}, /* lpc21isp */
    {26705, 557}, /* lpinfo */
    {26712, 558}, /* lpoptions */
    {26722, 557}, /* lpq */
    {26726, 274}, /* lpr */
    {26730, 203}, /* lprm */
    {26735, 557}, /* lpstat */
    {26742, 162}, /* lreducelv */
    {26752, 195}, /* lrzip */
    {26758, 295}, /* ls */
    {26761, 127}, /* lsadmin */
    {26769, 559}, /* lsar */
    {26774, 37}, /* lsattr */
    {26781, 50}, /* lsb */
    {26785, 96}, /* lsb_release */
    {26797, 37}, /* lsblk */
    {26803, 19}, /* lsc */
    {26807, 37}, /* lscpu */
    {26813, 295}, /* lsd */
    {26817, 50}, /* lsfd */
    {26822, 37}, /* lshw */
    {26827, 37}, /* lsinitramfs */
    {26839, 37}, /* lsipc */
    {26845, 50}, /* lsirq */
    {26851, 53}, /* lsiutil */
    {26859, 50}, /* lslocks */
    {26867, 50}, /* lslogins */
    {26876, 162}, /* lslpp-x */
    {26884, 50}, /* lsmem */
    {26890, 37}, /* lsmod */
    {26896, 512}, /* lsmtd */
    {26902, 37}, /* lsns */
    {26907, 560}, /* lsof */
    {26912, 37}, /* lspci */
    {26918, 85}, /* lstopo */
    {26925, 37}, /* lsusb */
    {26931, 561}, /* lsyncd */
    {26938, 224}, /* lt */
    {26941, 34}, /* ltrace */
    {26948, 19}, /* lua */
    {26952, 19}, /* lua5.1 */
    {26959, 19}, /* lua5.3 */
    {26966, 19}, /* lua5.4 */
    {26973, 19}, /* luajit */
    {26980, 82}, /* luarocks */
    {26989, 20}, /* luarocks install */
    {27006, 562}, /* luarocks purge */
    {27021, 237}, /* luksmeta */
    {27030, 261}, /* luserdel */
    {27039, 162}, /* luxadm */
    {27046, 563}, /* lvchange */
    {27055, 563}, /* lvconvert */
    {27065, 563}, /* lvcreate */
    {27074, 564}, /* lvdisplay */
    {27084, 563}, /* lvextend */
    {27093, 565}, /* lvm */
    {27097, 134}, /* lvmvdo */
    {27104, 566}, /* lvreduce */
    {27113, 162}, /* lvreduce-hp */
    {27125, 567}, /* lvremove */
    {27134, 563}, /* lvrename */
    {27143, 568}, /* lvresize */
    {27152, 564}, /* lvs */
    {27156, 564}, /* lvscan */
    {27163, 15}, /* lwp-download */
    {27176, 15}, /* lwp-request */
    {27188, 25}, /* lxc */
    {27192, 469}, /* lxc config delete */
    {27210, 469}, /* lxc config unset */
    {27227, 470}, /* lxc delete */
    {27238, 317}, /* lxc exec */
    {27247, 469}, /* lxc image delete */
    {27264, 469}, /* lxc image unset */
    {27280, 469}, /* lxc network delete */
    {27299, 469}, /* lxc network unset */
    {27317, 469}, /* lxc profile delete */
    {27336, 469}, /* lxc profile unset */
    {27354, 469}, /* lxc project delete */
    {27373, 469}, /* lxc project unset */
    {27391, 471}, /* lxc restore */
    {27403, 472}, /* lxc stop */
    {27412, 469}, /* lxc storage delete */
    {27431, 469}, /* lxc storage unset */
    {27449, 469}, /* lxc storage volume delete */
    {27475, 34}, /* lxc-attach */
    {27486, 470}, /* lxc-destroy */
    {27498, 34}, /* lxc-execute */
    {27510, 31}, /* lynis */
    {27516, 347}, /* lynx */
    {27521, 91}, /* lz4 */
    {27525, 193}, /* lz4cat */
    {27532, 195}, /* lzma */
    {27537, 195}, /* lzop */
    {27542, 235}, /* m4 */
    {27545, 467}, /* macchanger */
    {27556, 34}, /* machinectl */
    {27567, 143}, /* machinectl poweroff */
    {27587, 569}, /* machinectl remove */
    {27605, 143}, /* machinectl terminate */
    {27626, 98}, /* macof */
    {27632, 58}, /* magento */
    {27640, 265}, /* magic-wormhole */
    {27655, 31}, /* magick */
    {27662, 78}, /* magisk */
    {27669, 132}, /* magnet-share */
    {27682, 265}, /* mail */
    {27687, 241}, /* mailcow-reset-admin.sh */
    {27710, 242}, /* maildirmake */
    {27722, 242}, /* mailman */
    {27730, 276}, /* mailman-cmd */
    {27742, 325}, /* mailq */
    {27748, 570}, /* mailutil */
    {27757, 31}, /* mailx */
    {27763, 31}, /* maim */
    {27768, 437}, /* make */
    {27773, 134}, /* make-bcache */
    {27785, 23}, /* make-flash */
    {27796, 571}, /* make_ext4fs */
    {27808, 571}, /* make_f2fs */
    {27818, 55}, /* makepasswd */
    {27829, 57}, /* makoctl */
    {27837, 82}, /* mamba */
    {27843, 187}, /* mamba config */
    {27856, 251}, /* mamba env */
    {27866, 252}, /* mamba env remove */
    {27883, 572}, /* man */
    {27887, 573}, /* manage-bde */
    {27898, 574}, /* manage.py */
    {27908, 575}, /* mapfile */
    {27916, 38}, /* maple */
    {27922, 45}, /* mapred */
    {27929, 387}, /* mapred job */
    {27940, 477}, /* mariabackup */
    {27952, 238}, /* mariadb */
    {27960, 477}, /* mariadb-backup */
    {27975, 92}, /* mariadb-client */
    {27990, 576}, /* mariadbd */
    {27999, 576}, /* mariadbd-safe */
    {28013, 38}, /* marimo */
    {28020, 80}, /* mas */
    {28024, 38}, /* mask */
    {28029, 97}, /* masscan */
    {28037, 232}, /* mate-session-save */
    {28055, 38}, /* matlab */
    {28062, 1}, /* matrix-commander */
    {28079, 140}, /* matter */
    {28086, 120}, /* mawk */
    {28091, 45}, /* maxctrl */
    {28099, 241}, /* maxctrl destroy */
    {28115, 241}, /* maxctrl stop */
    {28128, 38}, /* maxima */
    {28135, 273}, /* mbpoll */
    {28142, 379}, /* mbsync */
    {28149, 480}, /* mbsync-any */
    {28160, 273}, /* mbtget */
    {28167, 63}, /* mc */
    {28170, 577}, /* mc anonymous set */
    {28187, 577}, /* mc policy set */
    {28201, 122}, /* mc rm */
    {28207, 58}, /* mc-admin */
    {28216, 265}, /* mc-cp */
    {28222, 105}, /* mca-cli-op */
    {28233, 267}, /* mcedit */
    {28240, 578}, /* mcflush */
    {28248, 45}, /* mcli */
    {28253, 577}, /* mcli anonymous set */
    {28272, 92}, /* mclient */
    {28280, 23}, /* mcumgr */
    {28287, 123}, /* md5sum */
    {28294, 579}, /* mdadm */
    {28300, 45}, /* mdatp */
    {28306, 56}, /* mdatp config */
    {28319, 105}, /* mdcmd */
    {28325, 53}, /* mdio-tool */
    {28335, 98}, /* mdk3 */
    {28340, 98}, /* mdk4 */
    {28345, 80}, /* mdutil */
    {28352, 364}, /* mediainfo */
    {28362, 84}, /* medusa */
    {28369, 241}, /* mega-rm */
    {28377, 18}, /* megacli */
    {28385, 18}, /* megacli64 */
    {28395, 53}, /* megarec */
    {28403, 241}, /* megarm */
    {28410, 18}, /* megasasctl */
    {28421, 53}, /* mei-amt-check */
    {28435, 578}, /* memcflush */
    {28445, 578}, /* memcrm */
    {28452, 53}, /* memtool */
    {28460, 215}, /* mender */
    {28467, 59}, /* mender install */
    {28482, 215}, /* mender-update */
    {28496, 147}, /* mergerfs */
    {28505, 580}, /* mesg */
    {28510, 75}, /* meson */
    {28516, 133}, /* metaclear */
    {28526, 133}, /* metadb */
    {28533, 133}, /* mfiutil */
    {28541, 581}, /* mformat */
    {28549, 267}, /* micro */
    {28555, 303}, /* microdnf */
    {28564, 83}, /* microdnf remove */
    {28580, 45}, /* microk8s */
    {28589, 517}, /* microk8s kubectl delete */
    {28613, 517}, /* microk8s kubectl drain */
    {28636, 201}, /* microk8s reset */
    {28651, 45}, /* microk8s.kubectl */
    {28668, 517}, /* microk8s.kubectl delete */
    {28692, 517}, /* microk8s.kubectl drain */
    {28715, 45}, /* micromamba */
    {28726, 252}, /* micromamba env remove */
    {28748, 118}, /* micronucleus */
    {28761, 19}, /* micropython */
    {28773, 45}, /* midclt */
    {28780, 105}, /* midclt call */
    {28792, 582}, /* migrate */
    {28800, 53}, /* mii-tool */
    {28809, 35}, /* miller */
    {28816, 22}, /* mimikatz */
    {28825, 36}, /* minica */
    {28832, 23}, /* minichlink */
    {28843, 453}, /* minikube */
    {28852, 345}, /* minikube delete */
    {28868, 517}, /* minikube kubectl delete */
    {28892, 517}, /* minikube kubectl drain */
    {28915, 23}, /* minipro */
    {28923, 279}, /* miniserve */
    {28933, 35}, /* ministat */
    {28942, 45}, /* miniwdl */
    {28950, 38}, /* miniwdl run */
    {28962, 129}, /* mintstick */
    {28972, 45}, /* mise */
    {28977, 186}, /* mise exec */
    {28987, 38}, /* mit-scheme */
    {28998, 98}, /* mitm6 */
    {29004, 60}, /* mix */
    {29008, 20}, /* mix archive.install */
    {29028, 20}, /* mix escript.install */
    {29048, 36}, /* mkcert */
    {29055, 583}, /* mkdir */
    {29061, 75}, /* mkdocs */
    {29068, 571}, /* mkdosfs */
    {29076, 584}, /* mke2fs */
    {29083, 571}, /* mke2fs-android */
    {29098, 130}, /* mkenvimage-x */
    {29111, 585}, /* mkexfatfs */
    {29121, 583}, /* mkfifo */
    {29128, 585}, /* mkfs */
    {29133, 585}, /* mkfs-any */
    {29142, 586}, /* mkfs.bcachefs */
    {29156, 585}, /* mkfs.btrfs */
    {29167, 586}, /* mkfs.cramfs */
    {29179, 586}, /* mkfs.exfat */
    {29190, 584}, /* mkfs.ext2 */
    {29200, 584}, /* mkfs.ext3 */
    {29210, 584}, /* mkfs.ext4 */
    {29220, 585}, /* mkfs.f2fs */
    {29230, 586}, /* mkfs.gfs2 */
    {29240, 586}, /* mkfs.jffs2 */
    {29251, 586}, /* mkfs.jfs */
    {29260, 586}, /* mkfs.minix */
    {29271, 586}, /* mkfs.nilfs2 */
    {29283, 586}, /* mkfs.ntfs */
    {29293, 586}, /* mkfs.ocfs2 */
    {29304, 586}, /* mkfs.reiser4 */
    {29317, 586}, /* mkfs.ubifs */
    {29328, 586}, /* mkfs.vfat */
    {29338, 571}, /* mkfs_f2fs */
    {29348, 181}, /* mkfs_jfs */
    {29357, 155}, /* mkinitcpio */
    {29368, 155}, /* mkinitramfs */
    {29380, 91}, /* mkisofs */
    {29388, 162}, /* mklv-x */
    {29395, 583}, /* mknod */
    {29401, 585}, /* mkntfs */
    {29408, 55}, /* mkpasswd */
    {29417, 585}, /* mkreiserfs */
    {29428, 103}, /* mksh */
    {29433, 91}, /* mksquashfs */
    {29444, 585}, /* mkswap */
    {29451, 587}, /* mktemp */
    {29458, 585}, /* mkudffs */
    {29466, 571}, /* mkuserimg */
    {29476, 162}, /* mkvg */
    {29481, 571}, /* mkvg-f */
    {29488, 588}, /* ml */
    {29491, 45}, /* mlflow */
    {29498, 280}, /* mlflow gc */
    {29508, 38}, /* mlflow run */
    {29519, 570}, /* mlist */
    {29525, 295}, /* mlocate */
    {29533, 35}, /* mlr */
    {29537, 53}, /* mlxconfig */
    {29547, 53}, /* mlxfwmanager */
    {29560, 589}, /* mmapplypolicy-x */
    {29576, 45}, /* mmc */
    {29580, 590}, /* mmc bootbus */
    {29592, 590}, /* mmc bootpart */
    {29605, 590}, /* mmc cache */
    {29615, 590}, /* mmc cmdq */
    {29624, 590}, /* mmc csd */
    {29632, 590}, /* mmc enh_area */
    {29645, 590}, /* mmc erase */
    {29655, 590}, /* mmc extcsd */
    {29666, 590}, /* mmc ffu */
    {29674, 590}, /* mmc gp */
    {29681, 590}, /* mmc hwreset */
    {29693, 590}, /* mmc rpmb */
    {29702, 590}, /* mmc sanitize */
    {29715, 590}, /* mmc secure_trim1 */
    {29732, 590}, /* mmc softreset */
    {29746, 590}, /* mmc write_reliability */
    {29768, 590}, /* mmc writeprotect */
    {29785, 589}, /* mmchfs-x */
    {29794, 589}, /* mmchmgr-x */
    {29804, 589}, /* mmdelacl */
    {29813, 589}, /* mmdelcallback */
    {29827, 589}, /* mmdeldisk */
    {29837, 589}, /* mmdelfileset */
    {29850, 589}, /* mmdelfs */
    {29858, 589}, /* mmdelnode */
    {29868, 589}, /* mmdelnsd */
    {29877, 589}, /* mmdelsnapshot */
    {29891, 589}, /* mmexpelnode */
    {29903, 589}, /* mmrestorefs */
    {29915, 589}, /* mmshutdown */
    {29926, 242}, /* mmsitepass */
    {29937, 589}, /* mmstartup-x */
    {29949, 589}, /* mmumount */
    {29958, 589}, /* mmunlinkfileset */
    {29974, 273}, /* modbus */
    {29981, 124}, /* modbus-cli */
    {29992, 96}, /* modinfo */
    {30000, 273}, /* modpoll */
    {30008, 591}, /* modprobe */
    {30017, 57}, /* mods */
    {30022, 588}, /* module */
    {30029, 31}, /* mogrify */
    {30037, 156}, /* mokutil */
    {30045, 61}, /* monero-wallet-cli */
    {30063, 61}, /* monero-wallet-rpc */
    {30081, 92}, /* monetdb */
    {30089, 92}, /* monetdb-client */
    {30104, 238}, /* mongo */
    {30110, 592}, /* mongodump */
    {30120, 330}, /* mongodump-drop */
    {30135, 592}, /* mongoexport */
    {30147, 139}, /* mongomirror */
    {30159, 593}, /* mongorestore */
    {30172, 139}, /* mongorestore-any */
    {30189, 238}, /* mongosh */
    {30197, 166}, /* mongosh-drop */
    {30210, 592}, /* mongostat */
    {30220, 139}, /* mongosync */
    {30230, 209}, /* monit */
    {30236, 368}, /* monitctl */
    {30245, 19}, /* moon */
    {30250, 550}, /* more */
    {30255, 116}, /* mosh */
    {30260, 34}, /* mosh-server */
    {30272, 594}, /* mosquitto_passwd */
    {30289, 350}, /* mosquitto_pub */
    {30303, 35}, /* most */
    {30308, 595}, /* mount */
    {30314, 37}, /* mountpoint */
    {30325, 113}, /* mountvol */
    {30334, 267}, /* mousepad */
    {30343, 104}, /* mp3gain */
    {30351, 596}, /* mpack */
    {30357, 57}, /* mpc */
    {30361, 31}, /* mplayer */
    {30369, 379}, /* mpop */
    {30374, 23}, /* mpremote */
    {30383, 69}, /* mpremote bootloader */
    {30403, 69}, /* mpremote mkfs */
    {30417, 69}, /* mpremote rm */
    {30429, 69}, /* mpremote rmdir */
    {30444, 37}, /* mpstat */
    {30451, 133}, /* mptutil */
    {30459, 31}, /* mpv */
    {30463, 350}, /* mqtt */
    {30468, 350}, /* mqttui */
    {30475, 45}, /* mqttx */
    {30481, 350}, /* mqttx pub */
    {30491, 19}, /* mruby */
    {30497, 53}, /* msecli */
    {30504, 22}, /* msfconsole */
    {30515, 22}, /* msfvenom */
    {30524, 570}, /* mshow */
    {30530, 265}, /* msmtp */
    {30536, 23}, /* mspdebug */
    {30545, 92}, /* mssql-cli */
    {30555, 53}, /* mstflint */
    {30564, 597}, /* mt */
    {30567, 216}, /* mtd */
    {30571, 29}, /* mtd erase */
    {30581, 214}, /* mtd fixtrx */
    {30592, 214}, /* mtd resetbc */
    {30604, 214}, /* mtd unlock */
    {30615, 29}, /* mtd write */
    {30625, 214}, /* mtd-write */
    {30635, 216}, /* mtd_debug */
    {30645, 29}, /* mtd_debug erase */
    {30661, 29}, /* mtd_debug write */
    {30677, 215}, /* mtd_storage.sh */
    {30692, 214}, /* mtd_write */
    {30702, 512}, /* mtdinfo */
    {30710, 130}, /* mtdpart */
    {30718, 512}, /* mtdpart-show */
    {30731, 118}, /* mtk */
    {30735, 23}, /* mtk.py */
    {30742, 23}, /* mtkcli */
    {30749, 118}, /* mtkclient */
    {30759, 292}, /* mtr */
    {30763, 597}, /* mtst */
    {30768, 240}, /* mullvad */
    {30776, 139}, /* multielasticdump */
    {30793, 25}, /* multipass */
    {30803, 470}, /* multipass delete */
    {30820, 598}, /* multipass exec */
    {30835, 470}, /* multipass purge */
    {30851, 471}, /* multipass restore */
    {30869, 45}, /* multipath */
    {30879, 134}, /* multipath -F */
    {30892, 599}, /* multipath -W */
    {30905, 45}, /* multipathd */
    {30916, 599}, /* multipathd del */
    {30931, 599}, /* multipathd disablequeueing */
    {30958, 599}, /* multipathd fail */
    {30974, 599}, /* multipathd remove */
    {30992, 243}, /* mussh */
    {30998, 265}, /* mutt */
    {31003, 600}, /* mv */
    {31006, 18}, /* mvcli */
    {31012, 75}, /* mvn */
    {31016, 53}, /* mw */
    {31019, 92}, /* mycli */
    {31025, 139}, /* mydumper */
    {31034, 139}, /* myloader */
    {31043, 75}, /* mypy */
    {31048, 238}, /* mysql */
    {31054, 92}, /* mysql-client */
    {31067, 92}, /* mysql8 */
    {31074, 476}, /* mysql_secure_installation-reset */
    {31106, 355}, /* mysqladmin */
    {31117, 330}, /* mysqladmin drop */
    {31133, 330}, /* mysqladmin shutdown */
    {31153, 576}, /* mysqld */
    {31160, 576}, /* mysqld_safe */
    {31172, 592}, /* mysqldump */
    {31182, 593}, /* mysqlimport */
    {31194, 238}, /* mysqlsh */
    {31202, 209}, /* naemon */
    {31209, 209}, /* nagioscli */
    {31219, 86}, /* nala */
    {31224, 88}, /* nala remove */
    {31236, 50}, /* namei */
    {31242, 512}, /* nanddump */
    {31251, 130}, /* nandtest */
    {31260, 29}, /* nandwrite */
    {31270, 267}, /* nano */
    {31275, 58}, /* nats */
    {31280, 132}, /* nats pub */
    {31289, 350}, /* nats-any */
    {31298, 57}, /* navi */
    {31303, 120}, /* nawk */
    {31308, 601}, /* nc */
    {31311, 601}, /* ncat */
    {31316, 1}, /* ncat-paste */
    {31327, 37}, /* ncdu */
    {31332, 392}, /* ncftp */
    {31338, 15}, /* ncftpget */
    {31347, 61}, /* near */
    {31352, 240}, /* nebula */
    {31359, 85}, /* needrestart */
    {31371, 85}, /* needs-restarting */
    {31388, 58}, /* neo4j-admin */
    {31400, 602}, /* neo4j-admin database import */
    {31428, 602}, /* neo4j-admin database load */
    {31454, 602}, /* neo4j-admin database restore */
    {31483, 109}, /* neofetch */
    {31492, 306}, /* nerdctl */
    {31500, 312}, /* nerdctl compose down */
    {31521, 310}, /* nerdctl container prune */
    {31545, 317}, /* nerdctl exec */
    {31558, 182}, /* nerdctl rm */
    {31569, 183}, /* nerdctl rmi */
    {31581, 316}, /* nerdctl run */
    {31593, 310}, /* nerdctl system prune */
    {31614, 310}, /* nerdctl volume prune */
    {31635, 321}, /* nerdctl volume rm */
    {31653, 136}, /* net */
    {31657, 46}, /* net ads leave */
    {31671, 14}, /* net commit */
    {31682, 14}, /* net del */
    {31690, 46}, /* net group delete */
    {31707, 603}, /* net user */
    {31716, 46}, /* net user delete */
    {31732, 136}, /* net.exe */
    {31740, 240}, /* netbird */
    {31748, 601}, /* netcat */
    {31755, 240}, /* netclient */
    {31765, 22}, /* netexec */
    {31773, 79}, /* netfilter-persistent */
    {31794, 109}, /* nethogs */
    {31802, 63}, /* netlify */
    {31810, 154}, /* netplan */
    {31818, 604}, /* netsh */
    {31824, 96}, /* netstat */
    {31832, 605}, /* networkctl */
    {31843, 80}, /* networksetup */
    {31856, 325}, /* newaliases */
    {31867, 585}, /* newfs */
    {31873, 586}, /* newfs_apfs */
    {31884, 586}, /* newfs_exfat */
    {31896, 586}, /* newfs_hfs */
    {31906, 571}, /* newfs_msdos */
    {31918, 586}, /* newfs_ufs */
    {31928, 48}, /* newgidmap */
    {31938, 606}, /* newgrp */
    {31945, 38}, /* newlisp */
    {31953, 23}, /* newtmgr */
    {31961, 228}, /* newusers */
    {31970, 45}, /* nextflow */
    {31979, 38}, /* nextflow run */
    {31992, 222}, /* nexus */
    {31998, 607}, /* nft */
    {32002, 608}, /* nft delete chain */
    {32019, 608}, /* nft delete ruleset */
    {32038, 608}, /* nft delete table */
    {32055, 608}, /* nft destroy */
    {32067, 608}, /* nft flush */
    {32077, 496}, /* nft-list */
    {32086, 130}, /* nftl_format */
    {32098, 609}, /* nginx */
    {32104, 97}, /* ngrep */
    {32110, 45}, /* ngrok */
    {32116, 224}, /* ngrok http */
    {32127, 224}, /* ngrok start */
    {32139, 224}, /* ngrok tcp */
    {32149, 84}, /* nhost */
    {32155, 217}, /* nice */
    {32160, 19}, /* nickle */
    {32167, 450}, /* nim */
    {32171, 19}, /* nim e */
    {32177, 162}, /* nimadm-x */
    {32186, 45}, /* nimble */
    {32193, 20}, /* nimble install */
    {32208, 61}, /* nimbus_beacon_node */
    {32227, 75}, /* ninja */
    {32233, 45}, /* nitric */
    {32240, 241}, /* nitric stack down */
    {32258, 237}, /* nitropy */
    {32266, 82}, /* nix */
    {32270, 20}, /* nix build */
    {32280, 20}, /* nix develop */
    {32292, 20}, /* nix profile install */
    {32312, 20}, /* nix run */
    {32320, 20}, /* nix shell */
    {32330, 446}, /* nix store */
    {32340, 20}, /* nix-build */
    {32350, 446}, /* nix-collect-garbage */
    {32370, 610}, /* nix-env */
    {32378, 169}, /* nix-env --delete-generations */
    {32407, 20}, /* nix-shell */
    {32417, 235}, /* nkf */
    {32421, 35}, /* nl */
    {32424, 97}, /* nload */
    {32430, 85}, /* nm */
    {32433, 97}, /* nmap */
    {32438, 117}, /* nmblookup */
    {32448, 611}, /* nmcli */
    {32454, 612}, /* nmcli c del */
    {32466, 612}, /* nmcli c delete */
    {32481, 613}, /* nmcli c down */
    {32494, 614}, /* nmcli c mod */
    {32506, 614}, /* nmcli c modify */
    {32521, 612}, /* nmcli con del */
    {32535, 612}, /* nmcli con delete */
    {32552, 613}, /* nmcli con down */
    {32567, 614}, /* nmcli con mod */
    {32581, 614}, /* nmcli con modify */
    {32598, 612}, /* nmcli connection del */
    {32619, 612}, /* nmcli connection delete */
    {32643, 613}, /* nmcli connection down */
    {32665, 614}, /* nmcli connection mod */
    {32686, 614}, /* nmcli connection modify */
    {32710, 615}, /* nmcli d delete */
    {32725, 615}, /* nmcli d disconnect */
    {32744, 615}, /* nmcli d down */
    {32757, 615}, /* nmcli dev delete */
    {32774, 615}, /* nmcli dev disconnect */
    {32795, 615}, /* nmcli dev down */
    {32810, 615}, /* nmcli device delete */
    {32830, 615}, /* nmcli device disconnect */
    {32854, 615}, /* nmcli device down */
    {32872, 616}, /* nmcli n off */
    {32884, 616}, /* nmcli networking off */
    {32905, 617}, /* nmcli r all off */
    {32921, 617}, /* nmcli r wifi off */
    {32938, 617}, /* nmcli r wwan off */
    {32955, 617}, /* nmcli radio all off */
    {32975, 617}, /* nmcli radio wifi off */
    {32996, 617}, /* nmcli radio wwan off */
    {33017, 154}, /* nmtui */
    {33023, 267}, /* nnn */
    {33027, 84}, /* nocodb */
    {33034, 184}, /* nocorrect */
    {33044, 19}, /* node */
    {33049, 19}, /* node18 */
    {33056, 19}, /* node20 */
    {33063, 19}, /* nodejs */
    {33070, 45}, /* nodenv */
    {33077, 102}, /* nodenv uninstall */
    {33094, 127}, /* nodeset */
    {33102, 355}, /* nodetool */
    {33111, 618}, /* nodetool assassinate */
    {33132, 618}, /* nodetool clearsnapshot */
    {33155, 618}, /* nodetool decommission */
    {33177, 618}, /* nodetool disablebinary */
    {33200, 618}, /* nodetool disablegossip */
    {33223, 618}, /* nodetool drain */
    {33238, 618}, /* nodetool removenode */
    {33258, 618}, /* nodetool resetlocalschema */
    {33284, 618}, /* nodetool stopdaemon */
    {33304, 618}, /* nodetool truncatehints */
    {33327, 184}, /* noglob */
    {33334, 184}, /* nohup */
    {33340, 63}, /* nomad */
    {33346, 619}, /* nomad system gc */
    {33362, 93}, /* nordugridmap-x */
    {33377, 240}, /* nordvpn */
    {33385, 1}, /* notify */
    {33392, 580}, /* notify-send */
    {33404, 1}, /* notify-slack */
    {33417, 45}, /* notmuch */
    {33425, 570}, /* notmuch count */
    {33439, 570}, /* notmuch search */
    {33454, 570}, /* notmuch show */
    {33467, 63}, /* nova */
    {33472, 45}, /* now */
    {33476, 68}, /* now rm */
    {33483, 75}, /* nox */
    {33487, 82}, /* npm */
    {33491, 401}, /* npm access remove */
    {33509, 401}, /* npm access revoke */
    {33527, 401}, /* npm access rm */
    {33541, 20}, /* npm add */
    {33549, 620}, /* npm audit fix */
    {33563, 187}, /* npm config */
    {33574, 205}, /* npm deprecate */
    {33588, 401}, /* npm dist-tag remove */
    {33608, 401}, /* npm dist-tag revoke */
    {33628, 401}, /* npm dist-tag rm */
    {33644, 186}, /* npm exec */
    {33653, 20}, /* npm i */
    {33659, 20}, /* npm install */
    {33671, 401}, /* npm org remove */
    {33686, 401}, /* npm org revoke */
    {33701, 401}, /* npm org rm */
    {33712, 401}, /* npm owner remove */
    {33729, 401}, /* npm owner revoke */
    {33746, 401}, /* npm owner rm */
    {33759, 187}, /* npm set */
    {33767, 401}, /* npm team remove */
    {33783, 401}, /* npm team revoke */
    {33799, 401}, /* npm team rm */
    {33811, 198}, /* npm uninstall */
    {33825, 205}, /* npm unpublish */
    {33839, 3}, /* nproc */
    {33845, 186}, /* npx */
    {33849, 34}, /* nq */
    {33852, 23}, /* nrfjprog */
    {33861, 23}, /* nrfutil */
    {33869, 621}, /* nsenter */
    {33877, 292}, /* nslookup */
    {33886, 58}, /* nsq_to_file */
    {33898, 66}, /* nsradmin */
    {33907, 66}, /* nsrmm */
    {33913, 368}, /* nssm */
    {33918, 96}, /* nstat */
    {33924, 531}, /* nsupdate */
    {33933, 239}, /* ntfsclone */
    {33943, 239}, /* ntfscp */
    {33950, 339}, /* ntfsfix */
    {33958, 389}, /* ntfsresize */
    {33969, 1}, /* ntfy */
    {33974, 231}, /* ntpdate */
    {33982, 38}, /* nu */
    {33985, 217}, /* numactl */
    {33993, 37}, /* numastat */
    {34002, 35}, /* numfmt */
    {34009, 45}, /* nv */
    {34012, 14}, /* nv unset */
    {34021, 364}, /* nvidia-smi */
    {34032, 201}, /* nvidia-uninstall */
    {34049, 360}, /* nvim */
    {34054, 20}, /* nvim-plug */
    {34064, 82}, /* nvm */
    {34068, 216}, /* nvme */
    {34073, 622}, /* nvme delete-ns */
    {34088, 181}, /* nvme detach-ns */
    {34103, 622}, /* nvme dsm */
    {34112, 622}, /* nvme format */
    {34124, 343}, /* nvme fw-activate */
    {34141, 343}, /* nvme fw-commit */
    {34156, 343}, /* nvme fw-download */
    {34173, 181}, /* nvme reset */
    {34184, 181}, /* nvme resv-release */
    {34202, 622}, /* nvme sanitize */
    {34216, 181}, /* nvme security-send */
    {34235, 181}, /* nvme set-feature-x */
    {34254, 181}, /* nvme subsystem-reset */
    {34275, 622}, /* nvme write */
    {34286, 622}, /* nvme write-uncor */
    {34303, 622}, /* nvme write-zeroes */
    {34321, 133}, /* nvmecontrol */
    {34333, 53}, /* nvmupdate64e */
    {34346, 623}, /* nvram */
    {34352, 624}, /* nvram -c */
    {34361, 214}, /* nvram clear */
    {34373, 214}, /* nvram commit-erase */
    {34392, 214}, /* nvram erase */
    {34404, 214}, /* nvram reset */
    {34416, 214}, /* nvram unset */
    {34428, 156}, /* nvram-any */
    {34438, 130}, /* nvram-erase */
    {34450, 214}, /* nvram-faker */
    {34462, 215}, /* nvram_daemon */
    {34475, 246}, /* nvramtool */
    {34485, 23}, /* nvs_flash */
    {34495, 50}, /* nvtop */
    {34501, 135}, /* nwipe */
    {34507, 57}, /* nx */
    {34510, 23}, /* nxpdebugmbox */
    {34523, 92}, /* nzsql */
    {34529, 173}, /* oarsub */
    {34536, 55}, /* oathtool */
    {34545, 625}, /* objcopy */
    {34553, 85}, /* objdump */
    {34561, 66}, /* obnam */
    {34567, 63}, /* obsutil */
    {34575, 453}, /* oc */
    {34578, 626}, /* oc adm cordon */
    {34592, 201}, /* oc adm drain */
    {34605, 627}, /* oc adm policy add-cluster-role-to-group */
    {34645, 627}, /* oc adm policy add-cluster-role-to-user */
    {34684, 201}, /* oc adm prune */
    {34697, 201}, /* oc adm taint */
    {34710, 534}, /* oc apply */
    {34719, 41}, /* oc cp */
    {34725, 535}, /* oc create */
    {34735, 541}, /* oc delete */
    {34745, 317}, /* oc exec */
    {34753, 542}, /* oc patch */
    {34762, 535}, /* oc replace */
    {34773, 544}, /* oc scale */
    {34782, 545}, /* oc set image */
    {34795, 19}, /* ocaml */
    {34801, 58}, /* occ */
    {34805, 241}, /* occ db:drop */
    {34817, 241}, /* occ files:cleanup-x */
    {34837, 241}, /* occ group:delete */
    {34854, 241}, /* occ trashbin:cleanup */
    {34875, 241}, /* occ user:delete */
    {34891, 241}, /* occ versions:cleanup */
    {34912, 63}, /* oci */
    {34916, 31}, /* ocrmypdf */
    {34925, 239}, /* ocs-sr */
    {34932, 19}, /* octave */
    {34939, 19}, /* octave-cli */
    {34950, 61}, /* octez-client */
    {34963, 35}, /* od */
    {34966, 118}, /* odin4 */
    {34972, 58}, /* odoo */
    {34977, 379}, /* offlineimap */
    {34989, 31}, /* oggenc */
    {34996, 38}, /* oil */
    {35000, 31}, /* okular */
    {35007, 181}, /* omconfig */
    {35016, 209}, /* omd */
    {35020, 45}, /* omf */
    {35024, 20}, /* omf install */
    {35036, 66}, /* omnicellmgr */
    {35048, 66}, /* omnidb */
    {35055, 66}, /* omnimm */
    {35062, 67}, /* onecluster */
    {35073, 67}, /* onedatastore */
    {35086, 480}, /* onedrive */
    {35095, 67}, /* onehost */
    {35103, 67}, /* oneimage */
    {35112, 67}, /* oneuser */
    {35120, 67}, /* onevm */
    {35126, 132}, /* onionshare-cli */
    {35141, 262}, /* oom */
    {35145, 191}, /* op */
    {35148, 186}, /* op run */
    {35155, 82}, /* opam */
    {35160, 20}, /* opam install */
    {35173, 198}, /* opam switch */
    {35185, 402}, /* opam switch remove */
    {35204, 52}, /* opatch */
    {35211, 124}, /* opcua-client */
    {35224, 267}, /* open */
    {35229, 23}, /* openFPGALoader */
    {35244, 61}, /* openethereum */
    {35257, 23}, /* openmv */
    {35264, 16}, /* openocd */
    {35272, 72}, /* openrc-init */
    {35284, 72}, /* openrc-shutdown */
    {35300, 346}, /* opensearch-node */
    {35316, 628}, /* openssl */
    {35324, 63}, /* openstack */
    {35334, 265}, /* openvpn */
    {35342, 240}, /* openvpn3 */
    {35351, 231}, /* openvt */
    {35358, 82}, /* opkg */
    {35363, 20}, /* opkg install */
    {35376, 83}, /* opkg remove */
    {35388, 222}, /* opscode */
    {35396, 104}, /* optipng */
    {35404, 76}, /* optirun */
    {35412, 45}, /* oras */
    {35417, 263}, /* oras blob */
    {35427, 263}, /* oras manifest */
    {35441, 629}, /* orchestrator-client */
    {35461, 61}, /* ord */
    {35465, 243}, /* orsh */
    {35470, 630}, /* osascript */
    {35480, 38}, /* osh */
    {35484, 61}, /* osmosisd */
    {35493, 92}, /* osql */
    {35498, 45}, /* osqueryctl */
    {35509, 56}, /* osqueryctl stop */
    {35525, 45}, /* ossec-control */
    {35539, 56}, /* ossec-control stop */
    {35558, 63}, /* ossutil */
    {35566, 45}, /* ostree */
    {35573, 59}, /* ostree admin deploy */
    {35593, 59}, /* ostree admin undeploy */
    {35615, 480}, /* osync */
    {35621, 140}, /* ot-ctl */
    {35628, 59}, /* ota_update */
    {35639, 23}, /* otatool.py */
    {35650, 140}, /* otctl */
    {35656, 64}, /* otelcol */
    {35664, 53}, /* otp-x */
    {35670, 53}, /* outb */
    {35675, 53}, /* outl */
    {35680, 53}, /* outw */
    {35685, 284}, /* ovirt-shell */
    {35697, 631}, /* ovn-nbctl */
    {35707, 631}, /* ovn-sbctl */
    {35717, 631}, /* ovs-appctl */
    {35728, 631}, /* ovs-dpctl */
    {35738, 631}, /* ovs-ofctl */
    {35748, 632}, /* ovs-vsctl */
    {35758, 633}, /* ovs-vsctl --if-exists */
    {35780, 633}, /* ovs-vsctl del-br */
    {35797, 633}, /* ovs-vsctl del-controller */
    {35822, 633}, /* ovs-vsctl del-fail-mode */
    {35846, 633}, /* ovs-vsctl del-manager */
    {35868, 633}, /* ovs-vsctl del-port */
    {35887, 633}, /* ovs-vsctl del-ssl */
    {35905, 633}, /* ovs-vsctl emer-reset */
    {35926, 631}, /* ovsdb-client */
    {35939, 631}, /* ovsdb-tool */
    {35950, 634}, /* p4 */
    {35953, 2}, /* p7zip */
    {35959, 74}, /* packer */
    {35966, 635}, /* pacman */
    {35973, 20}, /* pacman-U */
    {35982, 31}, /* pactl */
    {35988, 224}, /* pagekite */
    {35997, 115}, /* pam-auth-update */
    {36013, 33}, /* pam-config */
    {36024, 48}, /* pam_tally2 */
    {36035, 75}, /* pandoc */
    {36042, 38}, /* panel */
    {36048, 38}, /* papermill */
    {36058, 31}, /* paplay */
    {36065, 636}, /* parallel */
    {36074, 243}, /* parallel-ssh */
    {36087, 61}, /* parity */
    {36094, 84}, /* parse */
    {36100, 129}, /* partclone */
    {36110, 637}, /* partclone.btrfs */
    {36126, 637}, /* partclone.dd */
    {36139, 129}, /* partclone.ext3 */
    {36154, 637}, /* partclone.ext4 */
    {36169, 129}, /* partclone.fat32 */
    {36185, 637}, /* partclone.ntfs */
    {36200, 637}, /* partclone.restore */
    {36218, 637}, /* partclone.vfat */
    {36233, 637}, /* partclone.xfs */
    {36247, 638}, /* parted */
    {36254, 23}, /* particle */
    {36263, 239}, /* partimage */
    {36273, 153}, /* partprobe */
    {36283, 23}, /* parttool.py */
    {36295, 49}, /* partx */
    {36301, 55}, /* pass */
    {36306, 639}, /* pass cp */
    {36314, 640}, /* pass delete */
    {36326, 639}, /* pass edit */
    {36336, 55}, /* pass find */
    {36346, 639}, /* pass generate */
    {36360, 639}, /* pass git */
    {36369, 55}, /* pass grep */
    {36379, 639}, /* pass init */
    {36389, 639}, /* pass insert */
    {36401, 55}, /* pass ls */
    {36409, 639}, /* pass mv */
    {36417, 640}, /* pass remove */
    {36429, 640}, /* pass rm */
    {36437, 55}, /* pass show */
    {36447, 641}, /* passwd */
    {36454, 642}, /* paste */
    {36460, 132}, /* pastebinit */
    {36471, 643}, /* patch */
    {36477, 625}, /* patchelf */
    {36486, 629}, /* patronictl */
    {36497, 31}, /* pavucontrol */
    {36509, 199}, /* pax */
    {36513, 84}, /* payload */
    {36521, 1}, /* pbin */
    {36526, 66}, /* pbm */
    {36530, 111}, /* pbm delete-backup */
    {36548, 127}, /* pbs_server */
    {36559, 127}, /* pbsnodes */
    {36568, 195}, /* pbzip2 */
    {36575, 194}, /* pcregrep */
    {36584, 45}, /* pcs */
    {36588, 264}, /* pcs cluster */
    {36600, 264}, /* pcs node */
    {36609, 264}, /* pcs property */
    {36622, 264}, /* pcs resource */
    {36635, 264}, /* pcs stonith */
    {36647, 25}, /* pct */
    {36651, 471}, /* pct delsnapshot */
    {36667, 470}, /* pct destroy */
    {36679, 284}, /* pct restore */
    {36691, 471}, /* pct rollback */
    {36704, 27}, /* pct stop */
    {36713, 644}, /* pdbedit */
    {36721, 364}, /* pdffonts */
    {36730, 364}, /* pdfinfo */
    {36738, 75}, /* pdflatex */
    {36747, 31}, /* pdfseparate */
    {36759, 31}, /* pdftk */
    {36765, 31}, /* pdftotext */
    {36775, 31}, /* pdfunite */
    {36784, 45}, /* pdm */
    {36788, 20}, /* pdm add */
    {36796, 186}, /* pdm run */
    {36804, 251}, /* pdm venv */
    {36813, 531}, /* pdnsutil */
    {36822, 243}, /* pdsh */
    {36827, 18}, /* perccli */
    {36835, 18}, /* perccli64 */
    {36845, 45}, /* perf */
    {36850, 258}, /* perf record */
    {36862, 258}, /* perf stat */
    {36872, 258}, /* perf trace */
    {36883, 645}, /* perl */
    {36888, 368}, /* perp */
    {36893, 105}, /* pfSsh.php */
    {36903, 646}, /* pfctl */
    {36909, 35}, /* pg */
    {36912, 647}, /* pg_archivecleanup */
    {36930, 629}, /* pg_autoctl */
    {36941, 330}, /* pg_dropcluster */
    {36956, 592}, /* pg_dump */
    {36964, 592}, /* pg_dumpall */
    {36975, 592}, /* pg_isready */
    {36986, 45}, /* pg_receivewal */
    {37000, 647}, /* pg_receivewal --drop-slot */
    {37026, 476}, /* pg_resetwal */
    {37038, 593}, /* pg_restore */
    {37049, 647}, /* pg_rewind */
    {37059, 131}, /* pgbackrest */
    {37070, 111}, /* pgbackrest expire */
    {37088, 111}, /* pgbackrest stanza-delete */
    {37113, 592}, /* pgbench */
    {37121, 92}, /* pgcli */
    {37127, 139}, /* pgcopydb */
    {37136, 139}, /* pgloader */
    {37145, 648}, /* pgrep */
    {37151, 92}, /* pgsql */
    {37157, 92}, /* phoenix-sqlline */
    {37173, 649}, /* photorec */
    {37182, 19}, /* php */
    {37186, 19}, /* php8.2 */
    {37193, 53}, /* phytool */
    {37201, 267}, /* pico */
    {37206, 38}, /* picolisp */
    {37215, 23}, /* picoprobe */
    {37225, 23}, /* picotool */
    {37234, 648}, /* pidof */
    {37240, 37}, /* pidstat */
    {37248, 98}, /* pig.py */
    {37255, 195}, /* pigz */
    {37260, 45}, /* pijul */
    {37266, 171}, /* pijul reset */
    {37278, 171}, /* pijul unrecord */
    {37293, 19}, /* pike */
    {37298, 442}, /* pinctrl */
    {37306, 50}, /* pinfo */
    {37312, 97}, /* ping */
    {37317, 97}, /* ping6 */
    {37323, 94}, /* pio */
    {37327, 82}, /* pip */
    {37331, 187}, /* pip config */
    {37342, 20}, /* pip install */
    {37354, 650}, /* pip uninstall */
    {37368, 82}, /* pip3 */
    {37373, 187}, /* pip3 config */
    {37385, 20}, /* pip3 install */
    {37398, 650}, /* pip3 uninstall */
    {37413, 45}, /* pipenv */
    {37420, 251}, /* pipenv env */
    {37431, 217}, /* pipexec */
    {37439, 82}, /* pipx */
    {37444, 20}, /* pipx install */
    {37457, 186}, /* pipx run */
    {37466, 562}, /* pipx uninstall-all */
    {37485, 651}, /* pivot_root */
    {37496, 237}, /* pkcs11-tool */
    {37508, 436}, /* pkexec */
    {37515, 82}, /* pkg */
    {37519, 20}, /* pkg add */
    {37527, 83}, /* pkg delete */
    {37538, 20}, /* pkg install */
    {37550, 83}, /* pkg remove */
    {37561, 20}, /* pkg_add */
    {37569, 83}, /* pkg_delete */
    {37580, 83}, /* pkg_remove */
    {37591, 652}, /* pkgrm */
    {37597, 332}, /* pki-server */
    {37608, 332}, /* pkidestroy */
    {37619, 527}, /* pkill */
    {37625, 332}, /* pkispawn */
    {37634, 94}, /* platformio */
    {37645, 31}, /* playerctl */
    {37655, 224}, /* playit */
    {37662, 124}, /* plc */
    {37666, 242}, /* plesk */
    {37672, 1}, /* plik */
    {37677, 295}, /* plocate */
    {37685, 245}, /* pm */
    {37688, 653}, /* pm-hibernate */
    {37701, 451}, /* pm-hibernate-never */
    {37720, 653}, /* pm-suspend */
    {37731, 45}, /* pm2 */
    {37735, 68}, /* pm2 kill */
    {37744, 109}, /* pmap */
    {37749, 654}, /* pmset */
    {37755, 284}, /* pmxcfs */
    {37762, 82}, /* pnpm */
    {37767, 20}, /* pnpm add */
    {37776, 187}, /* pnpm config */
    {37788, 186}, /* pnpm dlx */
    {37797, 186}, /* pnpm exec */
    {37807, 20}, /* pnpm install */
    {37820, 186}, /* pnpx */
    {37825, 84}, /* pocketbase */
    {37836, 306}, /* podman */
    {37843, 312}, /* podman compose down */
    {37863, 310}, /* podman container prune */
    {37886, 182}, /* podman container rm */
    {37906, 41}, /* podman cp */
    {37916, 317}, /* podman exec */
    {37928, 309}, /* podman image prune */
    {37947, 318}, /* podman import */
    {37961, 315}, /* podman kill */
    {37973, 321}, /* podman kube down */
    {37990, 318}, /* podman load */
    {38002, 143}, /* podman machine */
    {38017, 310}, /* podman pod prune */
    {38034, 182}, /* podman pod rm */
    {38048, 182}, /* podman rm */
    {38058, 183}, /* podman rmi */
    {38069, 316}, /* podman run */
    {38080, 315}, /* podman stop */
    {38092, 310}, /* podman system prune */
    {38112, 310}, /* podman system reset */
    {38132, 313}, /* podman unshare */
    {38147, 310}, /* podman volume prune */
    {38167, 321}, /* podman volume remove */
    {38188, 321}, /* podman volume rm */
    {38205, 45}, /* podman-compose */
    {38220, 312}, /* podman-compose down */
    {38240, 82}, /* poetry */
    {38247, 20}, /* poetry add */
    {38258, 251}, /* poetry cache */
    {38271, 187}, /* poetry config */
    {38285, 251}, /* poetry env */
    {38296, 186}, /* poetry run */
    {38307, 53}, /* pokes */
    {38313, 61}, /* polkadot */
    {38322, 57}, /* pomodoro */
    {38331, 202}, /* popd */
    {38336, 655}, /* port */
    {38341, 45}, /* portablectl */
    {38353, 300}, /* portablectl detach */
    {38372, 82}, /* portage */
    {38380, 242}, /* postalias */
    {38390, 325}, /* postcat */
    {38398, 656}, /* postconf */
    {38407, 242}, /* postmap */
    {38415, 325}, /* postqueue */
    {38425, 325}, /* postsuper */
    {38435, 77}, /* powerman */
    {38444, 451}, /* poweroff */
    {38453, 657}, /* powershell */
    {38464, 657}, /* powershell.exe */
    {38479, 109}, /* powertop */
    {38488, 35}, /* pr */
    {38491, 75}, /* pre-commit */
    {38502, 380}, /* prename */
    {38510, 92}, /* presto */
    {38517, 75}, /* prettier */
    {38526, 76}, /* primusrun */
    {38536, 658}, /* printenv */
    {38545, 659}, /* printf */
    {38552, 660}, /* prisma */
    {38559, 240}, /* pritunl-client */
    {38574, 1}, /* privatebin */
    {38585, 143}, /* prlctl */
    {38592, 661}, /* prlimit */
    {38600, 23}, /* probe-rs */
    {38609, 23}, /* probe-run */
    {38619, 623}, /* profiles */
    {38628, 34}, /* proot */
    {38634, 240}, /* protonvpn */
    {38644, 240}, /* protonvpn-cli */
    {38658, 131}, /* proxmox-backup-client */
    {38680, 662}, /* proxmox-backup-client forget */
    {38709, 662}, /* proxmox-backup-client prune */
    {38737, 663}, /* proxmox-backup-client snapshot */
    {38768, 284}, /* proxmox-backup-manager */
    {38791, 217}, /* proxychains */
    {38803, 217}, /* proxychains4 */
    {38816, 109}, /* prtstat */
    {38824, 61}, /* prysmctl */
    {38833, 648}, /* ps */
    {38836, 92}, /* pscale */
    {38843, 241}, /* pscale branch delete */
    {38864, 241}, /* pscale database delete */
    {38887, 241}, /* pscale org delete */
    {38905, 664}, /* psh */
    {38909, 238}, /* psql */
    {38914, 92}, /* psqlodbc */
    {38923, 243}, /* pssh */
    {38928, 109}, /* pstree */
    {38935, 1}, /* ptpb */
    {38940, 224}, /* ptunnel */
    {38948, 15}, /* puf */
    {38952, 58}, /* pulsar-admin */
    {38965, 74}, /* pulumi */
    {38972, 45}, /* puppet */
    {38979, 665}, /* puppet apply */
    {38992, 212}, /* puppet ca clean */
    {39008, 212}, /* puppet ca deactivate */
    {39029, 212}, /* puppet ca destroy */
    {39047, 212}, /* puppet ca purge */
    {39063, 212}, /* puppet ca revoke */
    {39080, 212}, /* puppet cert clean */
    {39098, 212}, /* puppet cert deactivate */
    {39121, 212}, /* puppet cert destroy */
    {39141, 212}, /* puppet cert purge */
    {39159, 212}, /* puppet cert revoke */
    {39178, 20}, /* puppet module install */
    {39200, 212}, /* puppet node clean */
    {39218, 212}, /* puppet node deactivate */
    {39241, 212}, /* puppet node destroy */
    {39261, 212}, /* puppet node purge */
    {39279, 212}, /* puppet node revoke */
    {39298, 666}, /* puppet resource */
    {39314, 45}, /* puppetserver */
    {39327, 212}, /* puppetserver ca clean */
    {39349, 212}, /* puppetserver ca delete */
    {39372, 212}, /* puppetserver ca revoke */
    {39395, 207}, /* pushd */
    {39401, 1}, /* pushover */
    {39410, 54}, /* puttygen */
    {39419, 35}, /* pv */
    {39422, 563}, /* pvcreate */
    {39431, 162}, /* pvdelete */
    {39440, 564}, /* pvdisplay */
    {39450, 284}, /* pveceph */
    {39458, 284}, /* pvecm */
    {39464, 284}, /* pvesh */
    {39470, 284}, /* pvesm */
    {39476, 111}, /* pvesm free */
    {39487, 284}, /* pveum */
    {39493, 563}, /* pvmove */
    {39500, 567}, /* pvremove */
    {39509, 563}, /* pvresize */
    {39518, 564}, /* pvs */
    {39522, 564}, /* pvscan */
    {39529, 45}, /* pw */
    {39532, 261}, /* pw groupdel */
    {39544, 261}, /* pw userdel */
    {39555, 48}, /* pwconv */
    {39562, 667}, /* pwd */
    {39566, 109}, /* pwdx */
    {39571, 81}, /* pwgen */
    {39577, 55}, /* pwmake */
    {39584, 103}, /* pwsh */
    {39589, 444}, /* pwunconv */
    {39598, 124}, /* pycomm3 */
    {39606, 82}, /* pyenv */
    {39612, 20}, /* pyenv install */
    {39626, 102}, /* pyenv uninstall */
    {39642, 23}, /* pymcuprog */
    {39652, 23}, /* pyocd */
    {39658, 333}, /* pyocd cmd */
    {39668, 333}, /* pyocd commander */
    {39684, 19}, /* pypy */
    {39689, 19}, /* pypy2 */
    {39695, 19}, /* pypy3 */
    {39701, 75}, /* pytest */
    {39708, 19}, /* python */
    {39715, 19}, /* python2 */
    {39723, 19}, /* python3 */
    {39731, 19}, /* python3.10 */
    {39742, 19}, /* python3.11 */
    {39753, 19}, /* python3.12 */
    {39764, 19}, /* python3.13 */
    {39775, 19}, /* python3.9 */
    {39785, 31}, /* qbittorrent-nox */
    {39801, 105}, /* qcli */
    {39806, 105}, /* qcli_storage */
    {39819, 668}, /* qconf */
    {39825, 188}, /* qdbus */
    {39831, 150}, /* qdel */
    {39836, 118}, /* qdl */
    {39840, 25}, /* qemu-img */
    {39849, 669}, /* qemu-img commit */
    {39865, 669}, /* qemu-img convert */
    {39882, 669}, /* qemu-img create */
    {39898, 669}, /* qemu-img dd */
    {39910, 669}, /* qemu-img rebase */
    {39926, 669}, /* qemu-img resize */
    {39942, 670}, /* qemu-img snapshot */
    {39960, 25}, /* qemu-system-x86_64 */
    {39979, 19}, /* qjs */
    {39983, 25}, /* qm */
    {39986, 471}, /* qm delsnapshot */
    {40001, 470}, /* qm destroy */
    {40012, 27}, /* qm reset */
    {40021, 471}, /* qm rollback */
    {40033, 27}, /* qm stop */
    {40041, 471}, /* qm unlink */
    {40051, 471}, /* qm wait-destroy */
    {40067, 277}, /* qmHandle */
    {40076, 127}, /* qmgr */
    {40081, 284}, /* qmrestore */
    {40091, 31}, /* qpdf */
    {40096, 105}, /* qpkg_cli */
    {40105, 1}, /* qrcp */
    {40110, 671}, /* qrencode */
    {40119, 173}, /* qsub */
    {40124, 127}, /* qterm */
    {40130, 45}, /* quarto */
    {40137, 38}, /* quarto run */
    {40148, 16}, /* quartus_pgm */
    {40160, 92}, /* questdb */
    {40168, 37}, /* quota */
    {40174, 153}, /* quotacheck */
    {40185, 672}, /* quotaoff */
    {40194, 38}, /* r2 */
    {40197, 20}, /* rabbitmq-plugins-install */
    {40222, 45}, /* rabbitmq-queues */
    {40238, 673}, /* rabbitmq-queues delete_member */
    {40268, 673}, /* rabbitmq-queues shrink */
    {40291, 58}, /* rabbitmqadmin */
    {40305, 350}, /* rabbitmqadmin-any */
    {40323, 355}, /* rabbitmqctl */
    {40335, 673}, /* rabbitmqctl clear_permissions */
    {40365, 673}, /* rabbitmqctl clear_policy */
    {40390, 673}, /* rabbitmqctl close_all_connections */
    {40424, 673}, /* rabbitmqctl delete_queue */
    {40449, 673}, /* rabbitmqctl delete_user */
    {40473, 673}, /* rabbitmqctl delete_vhost */
    {40498, 673}, /* rabbitmqctl force_reset */
    {40522, 673}, /* rabbitmqctl forget_cluster_node */
    {40554, 673}, /* rabbitmqctl purge_queue */
    {40578, 673}, /* rabbitmqctl reset */
    {40596, 673}, /* rabbitmqctl shutdown */
    {40617, 673}, /* rabbitmqctl stop */
    {40634, 673}, /* rabbitmqctl stop_app */
    {40655, 500}, /* racadm */
    {40662, 77}, /* racadm5 */
    {40670, 19}, /* racket */
    {40677, 45}, /* raco */
    {40682, 20}, /* raco pkg */
    {40691, 38}, /* radare2 */
    {40699, 50}, /* radeontop */
    {40709, 100}, /* radmin */
    {40716, 58}, /* rados */
    {40722, 181}, /* raidctl */
    {40730, 144}, /* rails */
    {40736, 122}, /* rails assets:clobber */
    {40757, 122}, /* rails cache:clear */
    {40775, 122}, /* rails d */
    {40783, 122}, /* rails destroy */
    {40797, 122}, /* rails log:clear */
    {40813, 145}, /* rails r */
    {40821, 145}, /* rails runner */
    {40834, 122}, /* rails tmp:clear */
    {40850, 63}, /* railway */
    {40858, 68}, /* railway delete */
    {40873, 68}, /* railway down */
    {40886, 68}, /* railway unlink */
    {40901, 144}, /* rake */
    {40906, 122}, /* rake assets:clean */
    {40924, 122}, /* rake assets:clobber */
    {40944, 122}, /* rake cache:clear */
    {40961, 122}, /* rake log:clear */
    {40976, 122}, /* rake tmp:clear */
    {40991, 19}, /* raku */
    {40996, 215}, /* ralink_init */
    {41008, 63}, /* rancher */
    {41016, 248}, /* rancher rm */
    {41027, 267}, /* ranger */
    {41034, 674}, /* rar */
    {41038, 45}, /* raspi-config */
    {41051, 675}, /* raspi-config nonint */
    {41071, 442}, /* raspi-gpio */
    {41082, 224}, /* rathole */
    {41090, 215}, /* rauc */
    {41095, 59}, /* rauc install */
    {41108, 45}, /* ray */
    {41112, 280}, /* ray down */
    {41121, 45}, /* rbackup */
    {41129, 111}, /* rbackup delete */
    {41144, 103}, /* rbash */
    {41150, 58}, /* rbd */
    {41154, 82}, /* rbenv */
    {41160, 102}, /* rbenv uninstall */
    {41176, 368}, /* rc */
    {41179, 475}, /* rc-service */
    {41190, 96}, /* rc-status */
    {41200, 225}, /* rc-update */
    {41210, 676}, /* rcctl */
    {41216, 31}, /* rclone */
    {41223, 677}, /* rclone bisync */
    {41237, 678}, /* rclone cleanup */
    {41252, 679}, /* rclone copy */
    {41264, 679}, /* rclone copyto */
    {41278, 677}, /* rclone dedupe */
    {41292, 678}, /* rclone delete */
    {41306, 677}, /* rclone move */
    {41318, 679}, /* rclone moveto */
    {41332, 678}, /* rclone purge */
    {41345, 1}, /* rclone rcat */
    {41357, 680}, /* rclone rcd */
    {41368, 678}, /* rclone rmdirs */
    {41382, 680}, /* rclone serve */
    {41395, 678}, /* rclone sync */
    {41407, 12}, /* rd */
    {41410, 681}, /* rdfind */
    {41417, 682}, /* rdiff-backup */
    {41430, 337}, /* rdiff-backup-any */
    {41447, 19}, /* rdmd */
    {41452, 53}, /* rdwrmem */
    {41460, 683}, /* read */
    {41465, 575}, /* readarray */
    {41475, 85}, /* readelf */
    {41483, 296}, /* readlink */
    {41492, 288}, /* readonly */
    {41501, 684}, /* realm */
    {41507, 498}, /* realm leave */
    {41519, 296}, /* realpath */
    {41528, 22}, /* reaver */
    {41535, 20}, /* rebar3 */
    {41542, 19}, /* rebol */
    {41548, 451}, /* reboot */
    {41555, 235}, /* recode */
    {41562, 65}, /* recovery */
    {41571, 19}, /* red */
    {41575, 685}, /* redash */
    {41582, 77}, /* redfishtool */
    {41594, 686}, /* redis-cli */
    {41604, 31}, /* redshift */
    {41613, 162}, /* reducevg */
    {41622, 136}, /* reg */
    {41626, 263}, /* reg rm */
    {41633, 136}, /* reg.exe */
    {41641, 45}, /* regctl */
    {41648, 263}, /* regctl repo */
    {41660, 263}, /* regctl tag */
    {41671, 53}, /* regtool */
    {41679, 156}, /* reinstall-kernels */
    {41697, 339}, /* reiserfsck */
    {41708, 215}, /* reload_config-any */
    {41726, 687}, /* remove_directory */
    {41743, 526}, /* remove_members */
    {41758, 526}, /* removeacct */
    {41769, 83}, /* removepkg */
    {41779, 380}, /* rename */
    {41786, 380}, /* rename.ul */
    {41796, 687}, /* rename_directory */
    {41813, 63}, /* render */
    {41820, 68}, /* render delete */
    {41834, 262}, /* renice */
    {41841, 629}, /* repmgr */
    {41848, 333}, /* repmgr standby */
    {41863, 37}, /* repquota */
    {41872, 45}, /* request */
    {41880, 352}, /* request system */
    {41895, 580}, /* reset */
    {41901, 214}, /* resetconfig */
    {41913, 389}, /* resize.f2fs */
    {41925, 389}, /* resize2fs */
    {41935, 389}, /* resize4fs */
    {41945, 135}, /* resize_reiserfs */
    {41961, 49}, /* resizepart */
    {41972, 97}, /* resolvconf */
    {41983, 458}, /* resolvectl */
    {41994, 458}, /* resolvectl query */
    {42011, 458}, /* resolvectl statistics */
    {42033, 458}, /* resolvectl status */
    {42051, 292}, /* resolvectl-query */
    {42068, 22}, /* responder */
    {42078, 31}, /* restic */
    {42085, 160}, /* restic forget */
    {42099, 160}, /* restic prune */
    {42112, 688}, /* restic restore */
    {42127, 66}, /* resticprofile */
    {42141, 337}, /* restore */
    {42149, 214}, /* restore-default */
    {42165, 214}, /* restore_defaults */
    {42182, 689}, /* restorecon */
    {42193, 168}, /* return */
    {42200, 235}, /* rev */
    {42204, 224}, /* revsocks */
    {42213, 19}, /* rexx */
    {42218, 77}, /* rf_power_reset.py */
    {42236, 23}, /* rfc2217 */
    {42244, 130}, /* rfdformat */
    {42254, 690}, /* rfkill */
    {42261, 93}, /* rfrm */
    {42266, 35}, /* rg */
    {42269, 21}, /* ri */
    {42272, 404}, /* rimraf */
    {42279, 127}, /* rinstall */
    {42288, 38}, /* rizin */
    {42294, 23}, /* rkdeveloptool */
    {42308, 45}, /* rke */
    {42312, 248}, /* rke remove */
    {42323, 201}, /* rke2-killall.sh */
    {42339, 201}, /* rke2-uninstall */
    {42354, 201}, /* rke2-uninstall.sh */
    {42372, 118}, /* rkflashtool */
    {42384, 31}, /* rkhunter */
    {42393, 217}, /* rlwrap */
    {42400, 404}, /* rm */
    {42403, 691}, /* rman */
    {42408, 127}, /* rmdef */
    {42414, 125}, /* rmdev */
    {42420, 692}, /* rmdir */
    {42426, 693}, /* rmdir /S */
    {42435, 693}, /* rmdir /q */
    {42444, 693}, /* rmdir /s */
    {42453, 162}, /* rmfs */
    {42458, 162}, /* rmgroup */
    {42466, 278}, /* rmlint */
    {42473, 526}, /* rmlist */
    {42480, 162}, /* rmlv */
    {42485, 162}, /* rmlvcopy */
    {42494, 694}, /* rmmod */
    {42500, 127}, /* rmnodes */
    {42508, 162}, /* rmpprc */
    {42515, 162}, /* rmps */
    {42520, 162}, /* rmsf */
    {42525, 125}, /* rmuser */
    {42532, 162}, /* rmvdisk */
    {42540, 162}, /* rmvg */
    {42545, 127}, /* rmvm */
    {42550, 531}, /* rndc */
    {42555, 21}, /* rni */
    {42559, 101}, /* rot13 */
    {42565, 695}, /* route */
    {42571, 117}, /* rpcinfo */
    {42579, 53}, /* rpi-eeprom-config */
    {42597, 59}, /* rpi-eeprom-update */
    {42615, 129}, /* rpi-imager */
    {42626, 53}, /* rpi-otp-private-key */
    {42646, 696}, /* rpi-otp-private-key -w */
    {42669, 59}, /* rpi-update */
    {42680, 224}, /* rpivot */
    {42687, 697}, /* rpm */
    {42691, 20}, /* rpm -U */
    {42698, 20}, /* rpm -i */
    {42705, 45}, /* rpm-ostree */
    {42716, 83}, /* rpm-ostree uninstall */
    {42737, 199}, /* rpm2cpio */
    {42746, 85}, /* rpmquery */
    {42755, 127}, /* rpower */
    {42762, 45}, /* rq */
    {42765, 241}, /* rq empty */
    {42774, 92}, /* rqlite */
    {42781, 34}, /* rr */
    {42784, 258}, /* rr record */
    {42794, 19}, /* rscript */
    {42802, 243}, /* rsh */
    {42806, 23}, /* rshell */
    {42813, 69}, /* rshell rm */
    {42823, 66}, /* rsnapshot */
    {42833, 242}, /* rspamadm */
    {42842, 698}, /* rspamadm classifier_test */
    {42867, 698}, /* rspamadm corpus_test */
    {42888, 698}, /* rspamadm statconvert */
    {42909, 699}, /* rsync */
    {42915, 653}, /* rtcwake */
    {42923, 31}, /* rtorrent */
    {42932, 66}, /* rubrik */
    {42939, 19}, /* ruby */
    {42944, 19}, /* ruby3.2 */
    {42952, 75}, /* ruff */
    {42957, 436}, /* run0 */
    {42962, 217}, /* runcon */
    {42969, 19}, /* runghc */
    {42976, 19}, /* runhaskell */
    {42987, 72}, /* runit-init */
    {42998, 96}, /* runlevel */
    {43007, 38}, /* runme */
    {43013, 368}, /* runsvdir */
    {43022, 700}, /* runuser */
    {43030, 38}, /* rust-script */
    {43042, 75}, /* rustc */
    {43048, 75}, /* rustfmt */
    {43056, 131}, /* rustic */
    {43063, 111}, /* rustic forget */
    {43077, 111}, /* rustic prune */
    {43090, 82}, /* rustup */
    {43097, 402}, /* rustup self uninstall */
    {43119, 107}, /* rxvt */
    {43124, 63}, /* s3cmd */
    {43130, 63}, /* s5cmd */
    {43136, 72}, /* s6-linux-init-hpr */
    {43154, 701}, /* s6-rc */
    {43160, 475}, /* s6-svc */
    {43167, 702}, /* s6-tcpserver */
    {43180, 124}, /* s7-cli */
    {43187, 698}, /* sa-learn */
    {43196, 127}, /* sacctmgr */
    {43205, 133}, /* sade */
    {43210, 38}, /* sage */
    {43215, 173}, /* salloc */
    {43222, 703}, /* salt */
    {43227, 703}, /* salt-call */
    {43237, 20}, /* salt-call-url */
    {43251, 704}, /* salt-key */
    {43260, 45}, /* salt-run */
    {43269, 212}, /* salt-run manage.down */
    {43290, 703}, /* salt-ssh */
    {43299, 212}, /* saltutil */
    {43308, 63}, /* sam */
    {43312, 68}, /* sam delete */
    {43323, 684}, /* samba-tool */
    {43334, 498}, /* samba-tool computer delete */
    {43361, 498}, /* samba-tool computer disable */
    {43389, 46}, /* samba-tool dns del */
    {43408, 46}, /* samba-tool dns delete */
    {43430, 46}, /* samba-tool domain demote */
    {43455, 46}, /* samba-tool domain leave */
    {43479, 46}, /* samba-tool gpo del */
    {43498, 46}, /* samba-tool gpo delete */
    {43520, 498}, /* samba-tool group delete */
    {43544, 498}, /* samba-tool group disable */
    {43569, 46}, /* samba-tool ou del */
    {43587, 46}, /* samba-tool ou delete */
    {43608, 46}, /* samba-tool site del */
    {43628, 46}, /* samba-tool site delete */
    {43651, 46}, /* samba-tool spn del */
    {43670, 46}, /* samba-tool spn delete */
    {43692, 498}, /* samba-tool user delete */
    {43715, 498}, /* samba-tool user disable */
    {43739, 45}, /* samlctl */
    {43747, 241}, /* samlctl idp */
    {43759, 45}, /* samply */
    {43766, 258}, /* samply record */
    {43780, 34}, /* sandbox-exec */
    {43793, 84}, /* sanity */
    {43800, 66}, /* sanoid */
    {43807, 37}, /* sar */
    {43811, 53}, /* sas2flash */
    {43821, 18}, /* sas2ircu */
    {43830, 53}, /* sas3flash */
    {43840, 18}, /* sas3ircu */
    {43849, 130}, /* saveenv */
    {43857, 31}, /* say */
    {43861, 173}, /* sbatch */
    {43868, 19}, /* sbcl */
    {43873, 136}, /* sc */
    {43876, 136}, /* sc.exe */
    {43883, 19}, /* scala */
    {43889, 705}, /* scancel */
    {43897, 50}, /* scc */
    {43901, 53}, /* sceutil */
    {43909, 38}, /* scheme */
    {43916, 34}, /* schroot */
    {43924, 136}, /* schtasks */
    {43933, 19}, /* scilab */
    {43940, 14}, /* scli */
    {43945, 127}, /* scontrol */
    {43954, 706}, /* scontrol abort */
    {43969, 706}, /* scontrol shutdown */
    {43987, 706}, /* scontrol takeover */
    {44005, 707}, /* scp */
    {44009, 708}, /* screen */
    {44016, 109}, /* screenfetch */
    {44028, 709}, /* script */
    {44035, 31}, /* scrot */
    {44041, 151}, /* scrub */
    {44047, 162}, /* scswitch */
    {44056, 80}, /* scutil */
    {44063, 63}, /* scw */
    {44067, 85}, /* sdiff */
    {44073, 45}, /* sdk */
    {44077, 20}, /* sdk install */
    {44089, 153}, /* sdparm */
    {44096, 23}, /* sdphost */
    {44104, 45}, /* sea-orm-cli */
    {44116, 241}, /* sea-orm-cli migrate down */
    {44141, 241}, /* sea-orm-cli migrate fresh */
    {44167, 241}, /* sea-orm-cli migrate refresh */
    {44195, 241}, /* sea-orm-cli migrate reset */
    {44221, 191}, /* secret-tool */
    {44233, 80}, /* security */
    {44242, 710}, /* security dump-keychain */
    {44265, 710}, /* security export */
    {44281, 710}, /* security find-generic-password */
    {44312, 710}, /* security find-internet-password */
    {44344, 445}, /* sed */
    {44348, 135}, /* sedutil-cli */
    {44360, 33}, /* selinuxenabled-off */
    {44379, 217}, /* sem */
    {44383, 33}, /* semanage */
    {44392, 711}, /* semanage boolean */
    {44409, 711}, /* semanage fcontext */
    {44427, 712}, /* semanage login */
    {44442, 713}, /* semanage permissive */
    {44462, 711}, /* semanage port */
    {44476, 711}, /* semanage user */
    {44490, 33}, /* semodule */
    {44499, 1}, /* send */
    {44504, 1}, /* sendfile */
    {44513, 265}, /* sendmail */
    {44522, 325}, /* sendmail-q */
    {44533, 1}, /* sendxmpp */
    {44542, 37}, /* sensors */
    {44550, 222}, /* sentry */
    {44557, 3}, /* seq */
    {44561, 714}, /* sequelize */
    {44571, 714}, /* sequelize-cli */
    {44585, 279}, /* serve */
    {44591, 224}, /* serveo */
    {44598, 74}, /* serverless */
    {44609, 68}, /* serverless remove */
    {44627, 475}, /* service */
    {44635, 715}, /* service dropbear */
    {44652, 715}, /* service firewall */
    {44669, 715}, /* service ipfw */
    {44682, 715}, /* service netif */
    {44696, 715}, /* service network */
    {44712, 715}, /* service networking */
    {44731, 715}, /* service pf */
    {44742, 715}, /* service routing */
    {44758, 715}, /* service ssh */
    {44770, 715}, /* service sshd */
    {44783, 37}, /* sestatus */
    {44792, 716}, /* set */
    {44796, 105}, /* set-default */
    {44808, 214}, /* set-default.sh */
    {44823, 217}, /* setarch */
    {44831, 204}, /* setcap */
    {44838, 105}, /* setcfg */
    {44845, 717}, /* setenforce */
    {44856, 718}, /* setfacl */
    {44864, 689}, /* setfiles */
    {44873, 231}, /* setfont */
    {44881, 719}, /* setpci */
    {44888, 720}, /* setpriv */
    {44896, 672}, /* setquota */
    {44905, 721}, /* setsebool */
    {44915, 184}, /* setsid */
    {44922, 231}, /* setterm */
    {44930, 722}, /* settings */
    {44939, 65}, /* settings reset */
    {44954, 723}, /* setxkbmap */
    {44964, 130}, /* sf */
    {44967, 724}, /* sfdisk */
    {44974, 151}, /* sfill */
    {44980, 392}, /* sftp */
    {44985, 606}, /* sg */
    {44988, 29}, /* sg_format */
    {44998, 343}, /* sg_reassign */
    {45010, 343}, /* sg_sanitize */
    {45022, 29}, /* sg_unmap */
    {45031, 29}, /* sg_wr_mode */
    {45042, 343}, /* sg_write_buffer */
    {45058, 29}, /* sg_write_same */
    {45072, 398}, /* sgdisk */
    {45079, 57}, /* sgpt */
    {45084, 103}, /* sh */
    {45087, 123}, /* sha1sum */
    {45095, 123}, /* sha224sum */
    {45105, 123}, /* sha256sum */
    {45115, 123}, /* sha384sum */
    {45125, 123}, /* sha512sum */
    {45135, 199}, /* shar */
    {45140, 20}, /* shards */
    {45147, 85}, /* shellcheck */
    {45158, 190}, /* shellinaboxd */
    {45171, 72}, /* shepherd */
    {45180, 168}, /* shift */
    {45186, 45}, /* shopify */
    {45194, 219}, /* shopify theme delete */
    {45215, 725}, /* shopt */
    {45221, 79}, /* shorewall */
    {45231, 79}, /* shorewall6 */
    {45242, 117}, /* showmount */
    {45252, 151}, /* shred */
    {45258, 35}, /* shuf */
    {45263, 726}, /* shutdown */
    {45272, 451}, /* shutdown-now */
    {45285, 31}, /* siege */
    {45291, 1}, /* signal-cli */
    {45302, 34}, /* singularity */
    {45314, 117}, /* sipcalc */
    {45322, 224}, /* sish */
    {45327, 50}, /* size */
    {45332, 45}, /* skaffold */
    {45341, 248}, /* skaffold delete */
    {45357, 527}, /* skill */
    {45363, 45}, /* skopeo */
    {45370, 263}, /* skopeo delete */
    {45384, 109}, /* slabtop */
    {45392, 1}, /* slack */
    {45398, 1}, /* slackcat */
    {45407, 45}, /* slackpkg */
    {45416, 83}, /* slackpkg remove */
    {45432, 527}, /* slay */
    {45437, 137}, /* slcand-x */
    {45446, 3}, /* sleep */
    {45452, 22}, /* sliver */
    {45459, 243}, /* slogin */
    {45466, 22}, /* slowhttptest */
    {45479, 98}, /* slowloris */
    {45489, 74}, /* sls */
    {45493, 68}, /* sls remove */
    {45504, 19}, /* slsh */
    {45509, 127}, /* slurmctld */
    {45519, 127}, /* slurmdbd */
    {45528, 727}, /* sm */
    {45531, 728}, /* sm forget */
    {45541, 728}, /* sm format */
    {45551, 728}, /* sm partition */
    {45564, 729}, /* smartctl */
    {45573, 53}, /* smartctl-vendor */
    {45589, 730}, /* smbclient */
    {45599, 261}, /* smbldap-groupdel */
    {45616, 261}, /* smbldap-userdel */
    {45632, 644}, /* smbpasswd */
    {45642, 96}, /* smbstatus */
    {45652, 37}, /* smem */
    {45657, 23}, /* snagflash */
    {45667, 23}, /* snagrecover */
    {45679, 38}, /* snakemake */
    {45689, 82}, /* snap */
    {45694, 59}, /* snap ack-x */
    {45705, 402}, /* snap forget */
    {45717, 20}, /* snap install */
    {45730, 83}, /* snap remove */
    {45742, 386}, /* snap run */
    {45751, 1}, /* snap-paste */
    {45762, 124}, /* snap7-client */
    {45775, 31}, /* snapper */
    {45783, 160}, /* snapper delete */
    {45798, 160}, /* snapper rm */
    {45809, 731}, /* snapper rollback */
    {45826, 731}, /* snapper undochange */
    {45845, 215}, /* snapshot-tool */
    {45859, 15}, /* snarf */
    {45865, 66}, /* snebu */
    {45871, 72}, /* snmpset */
    {45879, 117}, /* snmpwalk */
    {45888, 92}, /* snowsql */
    {45896, 601}, /* socat */
    {45902, 732}, /* socketfilterfw */
    {45917, 702}, /* socketlogd */
    {45928, 31}, /* soffice */
    {45936, 80}, /* softwareupdate */
    {45951, 61}, /* solana */
    {45958, 61}, /* solana-keygen */
    {45972, 61}, /* solana-validator */
    {45989, 237}, /* solo */
    {45994, 58}, /* solr */
    {45999, 733}, /* sort */
    {46004, 0}, /* source */
    {46011, 31}, /* sox */
    {46015, 364}, /* soxi */
    {46020, 118}, /* sp_flash_tool */
    {46034, 92}, /* spark-sql */
    {46044, 387}, /* spark-submit */
    {46057, 217}, /* spawn */
    {46063, 80}, /* spctl */
    {46069, 272}, /* spctl disable */
    {46083, 272}, /* spctl kext-consent */
    {46102, 97}, /* speedtest */
    {46112, 96}, /* speedtest-cli */
    {46126, 118}, /* spflashtool */
    {46138, 75}, /* sphinx-build */
    {46151, 53}, /* spi-config */
    {46162, 23}, /* spi-flash */
    {46172, 45}, /* spin */
    {46177, 38}, /* spin up */
    {46185, 61}, /* spl-token */
    {46195, 271}, /* split */
    {46201, 734}, /* sponge */
    {46208, 1}, /* sprunge */
    {46216, 23}, /* spsdk */
    {46222, 735}, /* sqitch */
    {46229, 92}, /* sqlcl */
    {46235, 238}, /* sqlcmd */
    {46242, 592}, /* sqldiff */
    {46250, 235}, /* sqlformat */
    {46260, 238}, /* sqlite */
    {46267, 58}, /* sqlite-utils */
    {46280, 92}, /* sqlite-utils-any */
    {46297, 238}, /* sqlite3 */
    {46305, 52}, /* sqlldr */
    {46312, 92}, /* sqlline */
    {46320, 22}, /* sqlmap */
    {46327, 24}, /* sqlpackage */
    {46338, 92}, /* sqlplus */
    {46346, 45}, /* sqlx */
    {46351, 735}, /* sqlx database */
    {46365, 92}, /* sqsh */
    {46370, 19}, /* squirrel */
    {46379, 151}, /* srm */
    {46383, 93}, /* srmrm */
    {46389, 173}, /* srun */
    {46394, 52}, /* srvctl */
    {46401, 96}, /* ss */
    {46404, 18}, /* ssacli */
    {46411, 224}, /* ssf */
    {46415, 116}, /* ssh */
    {46419, 54}, /* ssh-add */
    {46427, 76}, /* ssh-agent */
    {46437, 54}, /* ssh-copy-id */
    {46449, 736}, /* ssh-keygen */
    {46460, 97}, /* ssh-keyscan */
    {46472, 737}, /* sshd */
    {46477, 265}, /* sshfs */
    {46483, 190}, /* sshx */
    {46488, 45}, /* sst */
    {46492, 241}, /* sst remove */
    {46503, 34}, /* st */
    {46506, 738}, /* st-flash */
    {46515, 738}, /* st-util */
    {46523, 82}, /* stack */
    {46529, 20}, /* stack install */
    {46543, 19}, /* stack runghc */
    {46556, 76}, /* start-stop-daemon */
    {46574, 80}, /* startosinstall */
    {46589, 37}, /* stat */
    {46594, 279}, /* static-web-server */
    {46612, 23}, /* stcgal */
    {46619, 23}, /* stcgpy */
    {46626, 217}, /* stdbuf */
    {46633, 31}, /* steghide */
    {46642, 61}, /* stellar */
    {46650, 45}, /* step */
    {46655, 36}, /* step ca */
    {46663, 118}, /* stlink-tool */
    {46675, 738}, /* stm32flash */
    {46686, 23}, /* stm32loader */
    {46698, 23}, /* stm8flash */
    {46708, 629}, /* stolonctl */
    {46718, 77}, /* stonith */
    {46726, 77}, /* stonith_admin */
    {46740, 18}, /* storcli */
    {46748, 18}, /* storcli64 */
    {46758, 66}, /* storeBackup */
    {46770, 66}, /* storeBackupDel.pl */
    {46788, 45}, /* storj */
    {46794, 241}, /* storj rb */
    {46803, 241}, /* storj rm */
    {46812, 45}, /* storm */
    {46818, 38}, /* storm jar */
    {46828, 105}, /* storman */
    {46836, 739}, /* stow */
    {46841, 740}, /* strace */
    {46848, 84}, /* strapi */
    {46855, 45}, /* stratis */
    {46863, 134}, /* stratis filesystem create */
    {46889, 134}, /* stratis filesystem destroy */
    {46916, 134}, /* stratis pool create */
    {46936, 134}, /* stratis pool destroy */
    {46957, 38}, /* streamlit */
    {46967, 31}, /* stress */
    {46974, 31}, /* stress-ng */
    {46984, 35}, /* strings */
    {46992, 625}, /* strip */
    {46998, 240}, /* strongswan */
    {47009, 580}, /* stty */
    {47014, 606}, /* su */
    {47017, 229}, /* su-exec */
    {47025, 267}, /* subl */
    {47030, 741}, /* sudo */
    {47035, 267}, /* sudoedit */
    {47044, 61}, /* sui */
    {47048, 123}, /* sum */
    {47052, 130}, /* sumtool-x */
    {47062, 23}, /* sunxi-fel */
    {47072, 63}, /* supabase */
    {47081, 58}, /* supabase db */
    {47093, 222}, /* supermarket-ctl */
    {47109, 685}, /* superset */
    {47118, 475}, /* supervisorctl */
    {47132, 45}, /* surge */
    {47138, 68}, /* surge teardown */
    {47153, 92}, /* surreal */
    {47161, 142}, /* suspend */
    {47169, 475}, /* sv */
    {47172, 475}, /* svc */
    {47176, 450}, /* svcadm */
    {47183, 742}, /* svcadm disable */
    {47198, 162}, /* svcadm mark */
    {47210, 368}, /* svccfg */
    {47217, 676}, /* svcs */
    {47222, 162}, /* svctask */
    {47230, 196}, /* svn */
    {47234, 743}, /* svn cleanup */
    {47246, 744}, /* svn delete */
    {47257, 744}, /* svn remove */
    {47268, 745}, /* svn revert */
    {47279, 744}, /* svn rm */
    {47286, 196}, /* svnadmin */
    {47295, 265}, /* swaks */
    {47301, 240}, /* swanctl */
    {47309, 564}, /* swaplabel */
    {47319, 391}, /* swapoff */
    {47327, 391}, /* swapon */
    {47334, 746}, /* swconfig */
    {47343, 75}, /* swift */
    {47349, 651}, /* switch_root */
    {47361, 162}, /* swremove */
    {47370, 82}, /* swupd */
    {47376, 83}, /* swupd bundle-remove */
    {47396, 59}, /* swupdate */
    {47405, 23}, /* sx */
    {47408, 333}, /* symconfigure */
    {47421, 583}, /* symlink */
    {47429, 242}, /* sympa */
    {47435, 747}, /* sync */
    {47440, 748}, /* syncoid */
    {47448, 480}, /* syncthing */
    {47458, 162}, /* syncvg-x */
    {47467, 98}, /* synflood */
    {47476, 105}, /* syno_poweroff_task */
    {47495, 105}, /* synobackup */
    {47506, 105}, /* synodisk */
    {47515, 105}, /* synogroup */
    {47525, 105}, /* synonet */
    {47533, 105}, /* synopkg */
    {47541, 105}, /* synoservice */
    {47553, 105}, /* synoshare */
    {47563, 105}, /* synospace */
    {47573, 105}, /* synouser */
    {47582, 331}, /* sysadminctl */
    {47594, 31}, /* sysbench */
    {47603, 749}, /* sysctl */
    {47610, 367}, /* syslinux */
    {47619, 676}, /* sysrc */
    {47625, 215}, /* sysrepocfg */
    {47636, 750}, /* systemctl */
    {47646, 751}, /* systemctl add-wants */
    {47666, 752}, /* systemctl daemon-reexec-x */
    {47692, 752}, /* systemctl default */
    {47710, 753}, /* systemctl disable */
    {47728, 754}, /* systemctl emergency */
    {47748, 751}, /* systemctl enable */
    {47765, 754}, /* systemctl halt */
    {47780, 752}, /* systemctl isolate */
    {47798, 754}, /* systemctl kexec */
    {47814, 755}, /* systemctl kill */
    {47829, 753}, /* systemctl mask */
    {47844, 754}, /* systemctl poweroff */
    {47863, 752}, /* systemctl preset-all */
    {47884, 754}, /* systemctl reboot */
    {47901, 754}, /* systemctl rescue */
    {47918, 752}, /* systemctl revert */
    {47935, 751}, /* systemctl set-default */
    {47957, 754}, /* systemctl soft-reboot */
    {47979, 751}, /* systemctl start */
    {47995, 753}, /* systemctl stop */
    {48010, 458}, /* systemd-analyze */
    {48026, 1}, /* systemd-cat */
    {48038, 458}, /* systemd-cgls */
    {48051, 458}, /* systemd-cgtop */
    {48065, 237}, /* systemd-cryptenroll */
    {48085, 458}, /* systemd-detect-virt */
    {48105, 756}, /* systemd-firstboot */
    {48123, 217}, /* systemd-inhibit */
    {48139, 34}, /* systemd-nspawn */
    {48154, 364}, /* systemd-resolve */
    {48170, 757}, /* systemd-run */
    {48182, 80}, /* systemsetup */
    {48194, 59}, /* sysupgrade */
    {48205, 214}, /* syswrapper.sh */
    {48219, 98}, /* t50 */
    {48223, 235}, /* tac */
    {48227, 758}, /* tail */
    {48232, 759}, /* tailscale */
    {48242, 113}, /* takeown */
    {48250, 45}, /* talosctl */
    {48259, 248}, /* talosctl reboot */
    {48275, 248}, /* talosctl reset */
    {48290, 248}, /* talosctl shutdown */
    {48308, 172}, /* tar */
    {48312, 92}, /* tarantoolctl */
    {48325, 760}, /* tarsnap */
    {48333, 143}, /* tart */
    {48338, 57}, /* task */
    {48343, 38}, /* taskfile */
    {48352, 47}, /* tasksel */
    {48360, 761}, /* taskset */
    {48368, 154}, /* tc */
    {48371, 762}, /* tc class */
    {48380, 762}, /* tc filter */
    {48390, 762}, /* tc qdisc */
    {48399, 38}, /* tcc */
    {48403, 63}, /* tccli */
    {48409, 763}, /* tccutil */
    {48417, 19}, /* tclsh */
    {48423, 132}, /* tcp-paste */
    {48433, 764}, /* tcpdump */
    {48441, 765}, /* tcpkill */
    {48449, 702}, /* tcpserver */
    {48459, 702}, /* tcpsvd */
    {48466, 50}, /* tcptrack */
    {48475, 103}, /* tcsh */
    {48480, 766}, /* tctl */
    {48485, 45}, /* tdnf */
    {48490, 83}, /* tdnf erase */
    {48501, 83}, /* tdnf remove */
    {48513, 66}, /* tdpsqlc */
    {48521, 154}, /* teamdctl */
    {48530, 734}, /* tee */
    {48534, 118}, /* teensy_loader_cli */
    {48552, 23}, /* teensyload */
    {48563, 23}, /* tegraflash */
    {48574, 23}, /* tegraflash.py */
    {48588, 61}, /* teku */
    {48593, 190}, /* teleconsole */
    {48605, 64}, /* telegraf */
    {48614, 1}, /* telegram-send */
    {48628, 766}, /* teleport */
    {48637, 474}, /* telinit */
    {48645, 451}, /* telinit-0 */
    {48655, 767}, /* telnet */
    {48662, 16}, /* telnet-ocd */
    {48673, 17}, /* telnet-openocd */
    {48688, 468}, /* telnetd */
    {48696, 1}, /* termbin */
    {48704, 526}, /* terminate-account */
    {48722, 34}, /* terminator */
    {48733, 105}, /* termux-reset */
    {48746, 61}, /* terrad */
    {48753, 768}, /* terraform */
    {48763, 20}, /* terraform init */
    {48778, 768}, /* terragrunt */
    {48789, 105}, /* terramaster-cli */
    {48805, 31}, /* tesseract */
    {48815, 3}, /* test */
    {48820, 649}, /* testdisk */
    {48829, 61}, /* tezos-client */
    {48842, 108}, /* tftp */
    {48847, 23}, /* tftpflash */
    {48857, 57}, /* tgpt */
    {48862, 98}, /* thc-ssl-dos */
    {48874, 181}, /* thin_repair */
    {48886, 181}, /* thin_restore */
    {48899, 181}, /* thin_trim-x */
    {48911, 279}, /* thttpd */
    {48918, 31}, /* thunderbird */
    {48930, 235}, /* tidy */
    {48935, 34}, /* tilix */
    {48941, 45}, /* tilt */
    {48946, 248}, /* tilt down */
    {48956, 769}, /* time */
    {48961, 458}, /* timedatectl */
    {48973, 458}, /* timedatectl list-timezones */
    {49000, 458}, /* timedatectl show */
    {49017, 458}, /* timedatectl status */
    {49036, 50}, /* timedatex */
    {49046, 770}, /* timeout */
    {49054, 202}, /* times */
    {49060, 92}, /* timescaledb */
    {49072, 771}, /* timeshift */
    {49082, 160}, /* timeshift --delete */
    {49101, 337}, /* timeshift-any */
    {49115, 57}, /* timew */
    {49121, 94}, /* tinygo */
    {49128, 19}, /* tinyscheme */
    {49139, 85}, /* tldr */
    {49144, 190}, /* tmate */
    {49150, 772}, /* tmpreaper */
    {49160, 772}, /* tmpwatch */
    {49169, 80}, /* tmutil */
    {49176, 160}, /* tmutil delete */
    {49190, 773}, /* tmutil deleteinprogress */
    {49214, 111}, /* tmutil deletelocalsnapshots */
    {49242, 773}, /* tmutil disable */
    {49257, 773}, /* tmutil removedestination */
    {49282, 774}, /* tmux */
    {49287, 775}, /* tmux clear-history */
    {49306, 775}, /* tmux kill-pane */
    {49321, 775}, /* tmux kill-session */
    {49339, 775}, /* tmux kill-window */
    {49356, 20}, /* tmux-plugin */
    {49368, 192}, /* tmuxinator */
    {49379, 57}, /* todo.sh */
    {49387, 104}, /* todos */
    {49393, 768}, /* tofu */
    {49398, 38}, /* toil-cwl-runner */
    {49414, 35}, /* toilet */
    {49421, 50}, /* tokei */
    {49427, 34}, /* toolbox */
    {49435, 300}, /* toolbox rm */
    {49446, 300}, /* toolbox rmi */
    {49458, 45}, /* tootctl */
    {49466, 776}, /* tootctl media remove */
    {49487, 776}, /* tootctl media remove-orphans */
    {49516, 241}, /* tootctl self-destruct */
    {49538, 109}, /* top */
    {49542, 184}, /* torify */
    {49549, 98}, /* torshammer */
    {49560, 777}, /* torsocks */
    {49569, 778}, /* touch */
    {49575, 75}, /* tox */
    {49579, 189}, /* toybox */
    {49586, 23}, /* tpflash */
    {49594, 779}, /* tpm2_changeeps */
    {49609, 779}, /* tpm2_changepps */
    {49624, 779}, /* tpm2_clear */
    {49635, 779}, /* tpm2_clearcontrol */
    {49653, 779}, /* tpm2_dictionarylockout */
    {49676, 779}, /* tpm2_evictcontrol */
    {49694, 779}, /* tpm2_hierarchycontrol */
    {49716, 779}, /* tpm2_nvundefine */
    {49732, 779}, /* tpm2_nvwrite */
    {49745, 53}, /* tpm_clear */
    {49755, 168}, /* tput */
    {49760, 235}, /* tr */
    {49763, 97}, /* tracepath */
    {49773, 97}, /* traceroute */
    {49784, 50}, /* trafshow */
    {49793, 45}, /* transactional-update */
    {49814, 402}, /* transactional-update rollback */
    {49844, 132}, /* transfer */
    {49853, 31}, /* transmission-cli */
    {49870, 780}, /* trap */
    {49875, 404}, /* trash */
    {49881, 781}, /* trash-empty */
    {49893, 404}, /* trash-put */
    {49903, 37}, /* tree */
    {49908, 61}, /* trezorctl */
    {49918, 92}, /* trino */
    {49924, 3}, /* true */
    {49929, 19}, /* truffleruby */
    {49941, 373}, /* truncate */
    {49950, 34}, /* ts */
    {49953, 19}, /* ts-node */
    {49961, 75}, /* tsc */
    {49965, 45}, /* tsdb */
    {49970, 241}, /* tsdb drop */
    {49980, 766}, /* tsh */
    {49984, 764}, /* tshark */
    {49991, 38}, /* tsimp */
    {49997, 35}, /* tsort */
    {50003, 92}, /* tsql */
    {50008, 19}, /* tsx */
    {50012, 202}, /* tty */
    {50016, 190}, /* ttyd */
    {50021, 340}, /* tune2fs */
    {50029, 262}, /* tuned-adm */
    {50039, 133}, /* tunefs */
    {50046, 224}, /* tunnelto */
    {50055, 57}, /* turbo */
    {50061, 92}, /* turso */
    {50067, 241}, /* turso db delete */
    {50083, 241}, /* turso db destroy */
    {50100, 241}, /* turso db remove */
    {50116, 241}, /* turso group delete */
    {50135, 241}, /* turso group destroy */
    {50155, 241}, /* turso group remove */
    {50174, 241}, /* turso org delete */
    {50191, 241}, /* turso org destroy */
    {50209, 241}, /* turso org remove */
    {50226, 140}, /* tuya-cli */
    {50235, 18}, /* tw_cli */
    {50242, 45}, /* twilio */
    {50249, 219}, /* twilio phone-numbers:remove */
    {50277, 240}, /* twingate */
    {50286, 45}, /* twrp */
    {50291, 65}, /* twrp wipe */
    {50301, 202}, /* type */
    {50306, 60}, /* typeorm */
    {50314, 288}, /* typeset */
    {50322, 58}, /* typo3 */
    {50328, 50}, /* tzselect */
    {50337, 242}, /* uapi */
    {50342, 93}, /* uberftp */
    {50350, 130}, /* ubiattach-force */
    {50366, 369}, /* ubidetach */
    {50376, 29}, /* ubiformat */
    {50386, 130}, /* ubimkvol */
    {50395, 512}, /* ubinfo */
    {50402, 512}, /* ubinize */
    {50410, 215}, /* ubirename */
    {50420, 130}, /* ubirmvol */
    {50429, 130}, /* ubirsvol */
    {50438, 130}, /* ubiupdatevol */
    {50451, 45}, /* ubnt-systool */
    {50464, 214}, /* ubnt-systool reset2defaults */
    {50492, 105}, /* ubntctl */
    {50500, 130}, /* uboot_env */
    {50510, 130}, /* ubootenv */
    {50519, 723}, /* ubuntu-drivers */
    {50534, 782}, /* ubus */
    {50539, 783}, /* uci */
    {50543, 227}, /* uclampset */
    {50553, 31}, /* udevadm */
    {50561, 294}, /* udhcpc */
    {50568, 153}, /* udisksctl */
    {50578, 702}, /* udpsvd */
    {50585, 23}, /* uf2conv.py */
    {50596, 45}, /* uftrace */
    {50604, 258}, /* uftrace record */
    {50619, 784}, /* ufw */
    {50623, 77}, /* uhubctl */
    {50631, 785}, /* ulimit */
    {50638, 785}, /* umask */
    {50644, 786}, /* umount */
    {50651, 235}, /* unaccent */
    {50660, 142}, /* unalias */
    {50668, 3}, /* uname */
    {50674, 787}, /* unar */
    {50679, 47}, /* unattended-upgrade */
    {50698, 531}, /* unbound-control */
    {50714, 184}, /* unbuffer */
    {50723, 91}, /* uncompress */
    {50734, 65}, /* uncrypt */
    {50742, 35}, /* unexpand */
    {50751, 162}, /* unextendvg */
    {50762, 104}, /* unifdef-any */
    {50774, 147}, /* unionfs */
    {50782, 147}, /* unionfs-fuse */
    {50795, 35}, /* uniq */
    {50800, 788}, /* unison */
    {50807, 35}, /* units */
    {50813, 140}, /* universal-silabs-flasher */
    {50838, 104}, /* unix2dos */
    {50847, 692}, /* unlink */
    {50854, 162}, /* unmirrorvg */
    {50865, 105}, /* unraid-api */
    {50876, 674}, /* unrar */
    {50882, 789}, /* unset */
    {50888, 790}, /* unshare */
    {50896, 791}, /* unsquashfs */
    {50907, 91}, /* unxz */
    {50912, 559}, /* unzip */
    {50918, 91}, /* unzstd */
    {50925, 63}, /* upctl */
    {50931, 723}, /* update-alternatives */
    {50951, 47}, /* update-ca-certificates */
    {50974, 792}, /* update-crypto-policies */
    {50997, 47}, /* update-grub */
    {51009, 793}, /* update-initramfs */
    {51026, 395}, /* update-initramfs-d */
    {51045, 225}, /* update-rc.d */
    {51057, 23}, /* updi */
    {51062, 279}, /* updog */
    {51068, 118}, /* upgrade_tool */
    {51081, 45}, /* uplink */
    {51088, 241}, /* uplink rb */
    {51098, 241}, /* uplink rm */
    {51108, 279}, /* uploadserver */
    {51121, 31}, /* upnpc */
    {51127, 364}, /* upower */
    {51134, 77}, /* upsc */
    {51139, 72}, /* upscmd */
    {51146, 72}, /* upsdrvctl */
    {51156, 72}, /* upsmon */
    {51163, 45}, /* upterm */
    {51170, 190}, /* upterm host */
    {51182, 3}, /* uptime */
    {51189, 625}, /* upx */
    {51193, 66}, /* urbackupsrv */
    {51205, 23}, /* urjtag */
    {51212, 794}, /* urpme */
    {51218, 34}, /* urxvt */
    {51224, 795}, /* usbguard */
    {51233, 129}, /* usbimager */
    {51243, 51}, /* useradd */
    {51251, 291}, /* userdel */
    {51259, 796}, /* usermod */
    {51267, 202}, /* users */
    {51273, 92}, /* usql */
    {51278, 468}, /* utelnetd */
    {51287, 67}, /* utmctl */
    {51294, 114}, /* utmpdump */
    {51303, 101}, /* uudecode */
    {51312, 101}, /* uuencode */
    {51321, 596}, /* uuenview */
    {51330, 55}, /* uuidgen */
    {51338, 118}, /* uuu */
    {51342, 82}, /* uv */
    {51345, 20}, /* uv add */
    {51352, 20}, /* uv pip install */
    {51367, 186}, /* uv run */
    {51374, 20}, /* uv tool install */
    {51390, 186}, /* uvx */
    {51394, 526}, /* v-delete-database */
    {51412, 526}, /* v-delete-user */
    {51426, 526}, /* v-delete-web-domain */
    {51446, 364}, /* v4l2-ctl */
    {51455, 74}, /* vagrant */
    {51463, 470}, /* vagrant destroy */
    {51479, 20}, /* vagrant plugin install */
    {51502, 471}, /* vagrant snapshot delete */
    {51526, 471}, /* vagrant snapshot pop */
    {51547, 471}, /* vagrant snapshot restore */
    {51572, 797}, /* vagrant ssh */
    {51584, 364}, /* vainfo */
    {51591, 19}, /* vala */
    {51596, 76}, /* valgrind */
    {51605, 686}, /* valkey-cli */
    {51616, 162}, /* varyoffvg */
    {51626, 163}, /* vault */
    {51632, 257}, /* vault delete */
    {51645, 330}, /* vault destroy */
    {51659, 330}, /* vault kv delete */
    {51675, 330}, /* vault kv destroy */
    {51692, 330}, /* vault kv metadata delete */
    {51717, 330}, /* vault kv undelete-all */
    {51739, 257}, /* vault lease revoke */
    {51758, 330}, /* vault operator seal */
    {51778, 257}, /* vault seal */
    {51789, 330}, /* vault secrets disable */
    {51811, 14}, /* vbash */
    {51817, 23}, /* vbmeta */
    {51824, 25}, /* vboxmanage */
    {51835, 26}, /* vboxmanage closemedium */
    {51858, 27}, /* vboxmanage controlvm */
    {51879, 26}, /* vboxmanage hostonlyif */
    {51901, 26}, /* vboxmanage natnetwork */
    {51923, 28}, /* vboxmanage snapshot */
    {51943, 26}, /* vboxmanage unregistervm */
    {51967, 364}, /* vcgencmd */
    {51976, 696}, /* vcgencmd otp_program */
    {51997, 696}, /* vcgencmd otp_write */
    {52016, 53}, /* vcmailbox */
    {52026, 798}, /* vconfig */
    {52034, 82}, /* vcpkg */
    {52040, 45}, /* vcsh */
    {52045, 402}, /* vcsh delete */
    {52057, 295}, /* vdir */
    {52062, 45}, /* vdo */
    {52066, 134}, /* vdo create */
    {52077, 134}, /* vdo remove */
    {52088, 64}, /* vector */
    {52095, 66}, /* veeamconfig */
    {52107, 63}, /* velero */
    {52114, 45}, /* ventoy */
    {52121, 29}, /* ventoy -I */
    {52131, 29}, /* ventoy -i */
    {52141, 63}, /* vercel */
    {52148, 92}, /* vertica */
    {52156, 672}, /* vgcfgrestore */
    {52169, 563}, /* vgchange */
    {52178, 563}, /* vgcreate */
    {52187, 564}, /* vgdisplay */
    {52197, 162}, /* vgexport */
    {52206, 563}, /* vgextend */
    {52215, 672}, /* vgimportclone */
    {52229, 563}, /* vgreduce */
    {52238, 567}, /* vgremove */
    {52247, 563}, /* vgrename */
    {52256, 564}, /* vgs */
    {52260, 564}, /* vgscan */
    {52267, 360}, /* vi */
    {52270, 360}, /* view */
    {52275, 267}, /* vifm */
    {52280, 799}, /* vigr */
    {52285, 360}, /* vim */
    {52289, 284}, /* vim-cmd */
    {52297, 20}, /* vim-plug */
    {52306, 85}, /* vimdiff */
    {52314, 133}, /* vinum */
    {52320, 799}, /* vipw */
    {52325, 25}, /* virsh */
    {52331, 471}, /* virsh blockcommit */
    {52349, 471}, /* virsh checkpoint-delete */
    {52373, 470}, /* virsh destroy */
    {52387, 471}, /* virsh detach-disk */
    {52405, 471}, /* virsh domblk-delete */
    {52425, 471}, /* virsh domrename-undefine */
    {52450, 471}, /* virsh managedsave-remove */
    {52475, 471}, /* virsh net-destroy */
    {52493, 470}, /* virsh net-undefine */
    {52512, 471}, /* virsh nodedev-destroy */
    {52534, 470}, /* virsh pool-delete */
    {52552, 471}, /* virsh pool-destroy */
    {52571, 471}, /* virsh pool-undefine */
    {52591, 27}, /* virsh reboot */
    {52604, 470}, /* virsh reset */
    {52616, 471}, /* virsh secret-undefine */
    {52638, 27}, /* virsh shutdown */
    {52653, 470}, /* virsh snapshot-delete */
    {52675, 471}, /* virsh snapshot-revert */
    {52697, 470}, /* virsh undefine */
    {52712, 470}, /* virsh vol-delete */
    {52729, 471}, /* virsh vol-resize */
    {52746, 470}, /* virsh vol-wipe */
    {52761, 571}, /* virt-format */
    {52773, 284}, /* virt-manager */
    {52786, 571}, /* virt-resize */
    {52798, 571}, /* virt-sysprep */
    {52811, 242}, /* virtualmin */
    {52822, 92}, /* virtuoso */
    {52831, 267}, /* visudo */
    {52838, 75}, /* vite */
    {52843, 38}, /* vite-node */
    {52853, 16}, /* vivado */
    {52860, 23}, /* vivado_lab */
    {52871, 31}, /* vlc */
    {52875, 48}, /* vlock */
    {52881, 133}, /* vm */
    {52884, 133}, /* vm-bhyve */
    {52893, 143}, /* vmadm */
    {52899, 66}, /* vmdelete */
    {52908, 284}, /* vmkfstools */
    {52919, 350}, /* vmq-admin */
    {52929, 143}, /* vmrun */
    {52935, 471}, /* vmrun deleteSnapshot */
    {52956, 471}, /* vmrun deleteVM */
    {52971, 471}, /* vmrun revertToSnapshot */
    {52994, 37}, /* vmstat */
    {53001, 30}, /* vncserver */
    {53011, 117}, /* vnstat */
    {53018, 38}, /* voila */
    {53024, 45}, /* volta */
    {53030, 20}, /* volta install */
    {53044, 800}, /* vpnc-disconnect */
    {53060, 92}, /* vsql */
    {53065, 113}, /* vssadmin */
    {53074, 111}, /* vssadmin delete */
    {53090, 136}, /* vssadmin.exe */
    {53103, 14}, /* vtysh */
    {53109, 14}, /* vtysh.sh */
    {53118, 63}, /* vultr */
    {53124, 63}, /* vultr-cli */
    {53134, 571}, /* vxdisksetup */
    {53146, 571}, /* vxdiskunsetup */
    {53160, 162}, /* vxedit */
    {53167, 162}, /* vxmend */
    {53174, 162}, /* vxplex */
    {53181, 162}, /* vxvol */
    {53187, 801}, /* vzdump */
    {53194, 202}, /* w */
    {53196, 347}, /* w3m */
    {53200, 124}, /* wago-cli */
    {53209, 202}, /* wait */
    {53214, 31}, /* wakeonlan */
    {53224, 77}, /* wakeonlan-any */
    {53238, 131}, /* wal-g */
    {53244, 647}, /* wal-g delete */
    {53257, 1}, /* wall */
    {53262, 38}, /* wapm */
    {53267, 240}, /* warp-cli */
    {53276, 61}, /* wasmd */
    {53282, 45}, /* wasmer */
    {53289, 38}, /* wasmer run */
    {53300, 38}, /* wasmtime */
    {53309, 802}, /* watch */
    {53315, 34}, /* watchexec */
    {53325, 57}, /* watson */
    {53332, 50}, /* wavemon */
    {53340, 143}, /* waydroid */
    {53349, 163}, /* waypoint */
    {53358, 158}, /* wayvnc */
    {53365, 45}, /* wazuh-control */
    {53379, 56}, /* wazuh-control stop */
    {53398, 23}, /* wb32-dfu-updater_cli */
    {53419, 113}, /* wbadmin */
    {53427, 35}, /* wc */
    {53430, 23}, /* wchisp */
    {53437, 15}, /* wcurl */
    {53443, 50}, /* wdiff */
    {53449, 279}, /* webfsd */
    {53456, 75}, /* webpack */
    {53464, 803}, /* websocat */
    {53473, 158}, /* websocketd */
    {53484, 98}, /* webspy */
    {53491, 45}, /* werf */
    {53496, 248}, /* werf dismiss */
    {53509, 248}, /* werf purge */
    {53520, 94}, /* west */
    {53525, 190}, /* wetty */
    {53531, 804}, /* wevtutil */
    {53540, 192}, /* wezterm */
    {53548, 54}, /* wg */
    {53551, 805}, /* wg set */
    {53558, 805}, /* wg setconf */
    {53569, 805}, /* wg syncconf */
    {53581, 467}, /* wg-quick */
    {53590, 806}, /* wg-quick down */
    {53604, 807}, /* wget */
    {53609, 15}, /* wget2 */
    {53615, 132}, /* wgetpaste */
    {53625, 85}, /* whatis */
    {53632, 1}, /* whatsapp-cli */
    {53645, 808}, /* whence */
    {53652, 85}, /* whereis */
    {53660, 809}, /* which */
    {53666, 323}, /* whisper-resize */
    {53681, 242}, /* whmapi1 */
    {53689, 202}, /* who */
    {53693, 202}, /* whoami */
    {53700, 97}, /* whois */
    {53706, 45}, /* wifi */
    {53711, 810}, /* wifi down */
    {53721, 22}, /* wifite */
    {53728, 217}, /* winpty */
    {53735, 151}, /* wipe */
    {53740, 65}, /* wipe_data */
    {53750, 811}, /* wipefs */
    {53757, 19}, /* wish */
    {53762, 31}, /* wl-copy */
    {53770, 31}, /* wl-paste */
    {53779, 23}, /* wlink */
    {53785, 364}, /* wmctrl */
    {53792, 812}, /* wmic */
    {53797, 208}, /* wodim */
    {53803, 129}, /* woeusb */
    {53810, 265}, /* wormhole */
    {53819, 45}, /* wp */
    {53822, 122}, /* wp comment */
    {53833, 58}, /* wp db */
    {53839, 122}, /* wp menu */
    {53847, 122}, /* wp option */
    {53857, 122}, /* wp plugin */
    {53867, 20}, /* wp plugin install */
    {53885, 122}, /* wp post */
    {53893, 122}, /* wp theme */
    {53902, 122}, /* wp transient */
    {53915, 122}, /* wp widget */
    {53925, 242}, /* wp-cli */
    {53932, 255}, /* wpa_cli */
    {53940, 63}, /* wrangler */
    {53949, 19}, /* wren */
    {53954, 1}, /* write */
    {53960, 352}, /* write erase */
    {53972, 192}, /* write-chars */
    {53984, 31}, /* wrk */
    {53988, 53}, /* wrmsr */
    {53994, 143}, /* wsl */
    {53998, 143}, /* wsl.exe */
    {54006, 72}, /* wsman */
    {54012, 224}, /* wstunnel */
    {54021, 192}, /* wtype */
    {54027, 127}, /* wwctl */
    {54033, 34}, /* x-terminal-emulator */
    {54053, 30}, /* x0vncserver */
    {54065, 30}, /* x11vnc */
    {54072, 50}, /* x86info */
    {54080, 813}, /* xargs */
    {54086, 80}, /* xattr */
    {54092, 31}, /* xbacklight */
    {54103, 82}, /* xbps-install */
    {54116, 83}, /* xbps-remove */
    {54128, 23}, /* xc3sprog */
    {54137, 36}, /* xca */
    {54141, 31}, /* xclip */
    {54147, 664}, /* xdcp */
    {54152, 267}, /* xdg-open */
    {54161, 192}, /* xdotool */
    {54169, 775}, /* xdotool click */
    {54183, 775}, /* xdotool key */
    {54195, 775}, /* xdotool keydown */
    {54211, 775}, /* xdotool keyup */
    {54225, 775}, /* xdotool mousemove */
    {54243, 364}, /* xdpyinfo */
    {54252, 664}, /* xdsh */
    {54257, 284}, /* xe */
    {54260, 471}, /* xe host-forget */
    {54275, 471}, /* xe pool-eject */
    {54289, 471}, /* xe snapshot-revert */
    {54308, 471}, /* xe snapshot-uninstall */
    {54330, 471}, /* xe sr-destroy */
    {54344, 471}, /* xe sr-forget */
    {54357, 471}, /* xe vdi-destroy */
    {54372, 471}, /* xe vm-destroy */
    {54386, 471}, /* xe vm-uninstall */
    {54402, 75}, /* xelatex */
    {54410, 232}, /* xfce4-session-logout */
    {54431, 34}, /* xfce4-terminal */
    {54446, 129}, /* xfs_copy */
    {54455, 153}, /* xfs_growfs */
    {54466, 389}, /* xfs_growfs-d */
    {54479, 96}, /* xfs_info */
    {54488, 814}, /* xfs_repair */
    {54499, 335}, /* xfsdump */
    {54507, 337}, /* xfsrestore */
    {54518, 15}, /* xh */
    {54521, 815}, /* xhost */
    {54527, 527}, /* xkill */
    {54533, 143}, /* xl */
    {54536, 364}, /* xlsclients */
    {54547, 35}, /* xmllint */
    {54555, 35}, /* xmlstarlet */
    {54566, 23}, /* xmodem */
    {54573, 19}, /* xonsh */
    {54579, 38}, /* xonsh-run */
    {54589, 91}, /* xorriso */
    {54597, 208}, /* xorrisofs */
    {54607, 364}, /* xprop */
    {54613, 723}, /* xrandr */
    {54620, 93}, /* xrdfs */
    {54626, 61}, /* xrpl */
    {54631, 16}, /* xsct */
    {54636, 31}, /* xsel */
    {54641, 723}, /* xset */
    {54646, 235}, /* xsv */
    {54650, 192}, /* xte */
    {54654, 107}, /* xterm */
    {54660, 477}, /* xtrabackup */
    {54671, 92}, /* xtsql */
    {54677, 816}, /* xvfb-run */
    {54686, 364}, /* xwininfo */
    {54695, 817}, /* xxd */
    {54699, 123}, /* xxhsum */
    {54706, 195}, /* xz */
    {54709, 193}, /* xzcat */
    {54715, 194}, /* xzgrep */
    {54722, 35}, /* xzless */
    {54729, 38}, /* yaegi */
    {54735, 82}, /* yarn */
    {54740, 20}, /* yarn add */
    {54749, 387}, /* yarn app */
    {54758, 387}, /* yarn application */
    {54775, 187}, /* yarn config */
    {54787, 186}, /* yarn dlx */
    {54796, 186}, /* yarn exec */
    {54806, 38}, /* yarn-app */
    {54815, 63}, /* yc */
    {54818, 192}, /* ydotool */
    {54826, 775}, /* ydotool click */
    {54840, 775}, /* ydotool key */
    {54852, 22}, /* yersinia */
    {54861, 818}, /* yes */
    {54865, 237}, /* ykman */
    {54871, 237}, /* ykpiv */
    {54877, 31}, /* youtube-dl */
    {54888, 35}, /* yq */
    {54891, 38}, /* ysh */
    {54895, 92}, /* ysqlsh */
    {54902, 31}, /* yt-dlp */
    {54909, 92}, /* yugabyte */
    {54918, 303}, /* yum */
    {54922, 83}, /* yum autoremove */
    {54937, 83}, /* yum erase */
    {54947, 89}, /* yum history */
    {54959, 20}, /* yum install */
    {54971, 83}, /* yum remove */
    {54982, 23}, /* zadig */
    {54988, 63}, /* zappa */
    {54994, 31}, /* zathura */
    {55002, 66}, /* zbackup */
    {55010, 364}, /* zbarimg */
    {55018, 61}, /* zcash-cli */
    {55028, 193}, /* zcat */
    {55033, 194}, /* zegrep */
    {55040, 192}, /* zellij */
    {55047, 135}, /* zerofree */
    {55056, 240}, /* zerotier-cli */
    {55069, 404}, /* zf_rm */
    {55075, 819}, /* zfs */
    {55079, 820}, /* zfs destroy */
    {55091, 821}, /* zfs receive */
    {55103, 821}, /* zfs recv */
    {55112, 820}, /* zfs rollback */
    {55125, 194}, /* zgrep */
    {55131, 181}, /* zhack */
    {55137, 75}, /* zig */
    {55141, 350}, /* zigbee2mqtt */
    {55153, 140}, /* zigpy */
    {55159, 91}, /* zip */
    {55163, 58}, /* zkCli.sh */
    {55172, 35}, /* zless */
    {55178, 242}, /* zmcontrol */
    {55188, 276}, /* zmmailbox */
    {55198, 242}, /* zmprov */
    {55205, 66}, /* znapzend */
    {55214, 140}, /* znp_tool */
    {55223, 450}, /* zoneadm */
    {55231, 162}, /* zoneadm -z */
    {55242, 162}, /* zonecfg */
    {55250, 58}, /* zookeeper-shell */
    {55266, 58}, /* zookeeper-shell.sh */
    {55285, 20}, /* zplug */
    {55291, 819}, /* zpool */
    {55297, 822}, /* zpool add */
    {55307, 822}, /* zpool attach */
    {55320, 822}, /* zpool checkpoint */
    {55337, 823}, /* zpool clear */
    {55349, 820}, /* zpool create */
    {55362, 820}, /* zpool destroy */
    {55376, 824}, /* zpool detach */
    {55389, 824}, /* zpool export */
    {55402, 823}, /* zpool import */
    {55415, 820}, /* zpool labelclear */
    {55432, 824}, /* zpool offline */
    {55446, 820}, /* zpool remove */
    {55459, 822}, /* zpool replace */
    {55473, 820}, /* zpool split */
    {55485, 45}, /* zramctl */
    {55493, 125}, /* zramctl --reset */
    {55509, 66}, /* zrepl */
    {55515, 45}, /* zrok */
    {55520, 224}, /* zrok access */
    {55532, 224}, /* zrok share */
    {55543, 103}, /* zsh */
    {55547, 195}, /* zstd */
    {55552, 193}, /* zstdcat */
    {55560, 91}, /* zstdmt */
    {55567, 825}, /* ztcp */
    {55572, 140}, /* zwave */
    {55578, 140}, /* zwavejs */
    {55586, 38}, /* zx */
    {55589, 303}, /* zypper */
    {55596, 89}, /* zypper history */
    {55611, 20}, /* zypper install */
    {55626, 83}, /* zypper remove */
    {55640, 83}, /* zypper rm */
};
const int s2c_name_count = 5154;
