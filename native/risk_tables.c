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
    "**/.git\0"
    "**/.git/**\0"
    "**/.git/*\0"
    "**/.hg\0"
    "**/.svn\0"
    "/dev/tcp/*,/dev/udp/*\0"
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
    "a,l,n,*glibc*,aaa_*,runit*,void-*,shadow,sysvinit,pkgtools,busybox,busybox-*,alpine-base,apk-tools,musl,netifd,procd,os-core*\0"
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
    {1361, 11},
    {1370, 11},
    {1380, 11},
    {1390, 11},
    {1405, 11},
    {1417, 11},
    {1434, 11},
    {1458, 11},
    {1481, 19},
    {1498, 19},
    {1514, 19},
    {1527, 19},
    {1540, 19},
    {1555, 19},
    {1571, 19},
    {1583, 19},
    {1616, 19},
    {1635, 19},
    {1653, 19},
    {1670, 19},
    {1689, 19},
    {1701, 19},
    {1717, 19},
    {1729, 19},
    {1750, 20},
    {1759, 20},
    {1771, 20},
    {1783, 20},
    {1793, 20},
    {1807, 16},
    {1819, 16},
    {1831, 16},
    {1842, 16},
    {1855, 16},
    {1868, 16},
    {1881, 16},
    {1894, 16},
    {1909, 16},
    {1926, 16},
    {1943, 16},
    {1954, 16},
    {1967, 16},
    {1986, 16},
    {2003, 16},
    {2020, 16},
    {2035, 16},
    {2050, 16},
    {2064, 16},
    {2081, 16},
    {2092, 16},
    {2103, 16},
    {2116, 16},
    {2131, 16},
    {2144, 16},
    {2159, 16},
    {2189, 16},
    {2214, 5},
    {2229, 5},
    {2238, 5},
    {2253, 5},
    {2267, 5},
    {2280, 18},
    {2303, 18},
    {2327, 18},
    {2346, 18},
    {2357, 18},
    {2374, 18},
    {2386, 18},
    {2396, 18},
    {2409, 18},
    {2420, 18},
    {2435, 18},
    {2445, 18},
    {2472, 18},
    {2485, 18},
    {2502, 18},
    {2514, 18},
    {2526, 18},
    {2543, 17},
    {2550, 17},
    {2559, 17},
    {2568, 17},
    {2580, 17},
    {2587, 17},
    {2596, 17},
    {2606, 17},
    {2617, 17},
    {2628, 17},
    {2636, 17},
    {2651, 17},
    {2673, 17},
    {2690, 17},
    {2710, 17},
    {2719, 17},
    {2730, 17},
    {2748, 17},
    {2769, 17},
    {2788, 17},
    {2808, 17},
    {2832, 17},
    {2859, 17},
    {2876, 17},
    {2896, 17},
    {2920, 17},
    {2930, 17},
    {2944, 17},
    {2956, 17},
    {2966, 17},
    {2980, 17},
    {2996, 17},
    {3013, 17},
    {3038, 17},
    {3066, 17},
    {3082, 17},
    {3095, 17},
    {3106, 17},
    {3120, 17},
    {3135, 17},
    {3153, 17},
    {3177, 17},
    {3204, 17},
    {3219, 17},
    {3236, 17},
    {3248, 17},
    {3263, 17},
    {3274, 17},
    {3288, 17},
    {3300, 17},
    {3315, 17},
    {3332, 17},
    {3347, 17},
    {3365, 17},
    {3376, 17},
    {3389, 17},
    {3404, 17},
    {3421, 17},
    {3433, 17},
    {3445, 17},
    {3465, 17},
    {3473, 17},
    {3483, 17},
    {3491, 17},
    {3504, 17},
    {3533, 17},
    {3542, 17},
    {3552, 17},
    {3565, 17},
    {3573, 17},
    {3583, 17},
    {3593, 17},
    {3607, 17},
    {3632, 17},
    {3644, 17},
    {3658, 14},
    {3678, 14},
    {3699, 14},
    {3720, 14},
    {3739, 14},
    {3762, 14},
    {3786, 14},
    {3807, 14},
    {3831, 14},
    {3865, 14},
    {3897, 14},
    {3920, 14},
    {3948, 14},
    {3970, 14},
    {3999, 14},
    {4026, 14},
    {4052, 14},
    {4080, 14},
    {4108, 14},
    {4135, 14},
    {4159, 14},
    {4182, 14},
    {4198, 14},
    {4219, 14},
    {4238, 14},
    {4261, 14},
    {4272, 14},
    {4286, 14},
    {4297, 14},
    {4314, 14},
    {4333, 14},
    {4347, 14},
    {4360, 14},
    {4376, 14},
    {4395, 14},
    {4416, 14},
    {4425, 14},
    {4449, 14},
    {4462, 14},
    {4475, 14},
    {4487, 14},
    {4503, 14},
    {4520, 14},
    {4537, 14},
    {4555, 14},
    {4569, 14},
    {4581, 14},
    {4598, 14},
    {4610, 14},
    {4630, 14},
    {4669, 14},
    {4710, 14},
    {4731, 14},
    {4764, 14},
    {4784, 14},
    {4798, 14},
    {4814, 14},
    {4827, 14},
    {4843, 14},
    {4861, 14},
    {4882, 14},
    {4901, 14},
    {4936, 14},
    {4951, 14},
    {4970, 14},
    {4984, 14},
    {4997, 14},
    {5025, 14},
    {5058, 14},
    {5070, 14},
    {5088, 13},
    {5097, 13},
    {5103, 13},
    {5108, 13},
    {5116, 13},
    {5126, 13},
    {5135, 15},
    {5147, 15},
    {5158, 15},
    {5167, 9},
    {5179, 9},
    {5188, 9},
    {5199, 9},
    {5212, 9},
    {5227, 9},
    {5237, 9},
    {5250, 9},
    {5261, 9},
    {5275, 9},
    {5282, 9},
    {5289, 9},
    {5298, 9},
    {5309, 9},
    {5320, 9},
    {5333, 9},
    {5342, 9},
    {5353, 9},
    {5365, 9},
    {5376, 9},
    {5386, 9},
    {5392, 9},
    {5400, 9},
    {5408, 9},
    {5418, 9},
    {5428, 9},
    {5433, 9},
    {5441, 9},
    {5452, 9},
    {5422, 9},
    {5467, 9},
    {5203, 9},
    {5475, 9},
    {5484, 9},
    {5493, 9},
    {5502, 9},
    {5513, 9},
    {5520, 9},
    {5529, 9},
    {5538, 9},
    {5549, 9},
    {5557, 9},
    {5567, 9},
    {5573, 9},
    {5581, 9},
    {5588, 9},
    {5594, 9},
    {5604, 9},
    {5612, 9},
    {5621, 9},
    {5638, 9},
    {5651, 9},
    {5663, 9},
    {5674, 25},
    {5687, 25},
    {5704, 25},
    {5721, 25},
    {5739, 25},
    {5754, 25},
    {5768, 25},
    {5785, 25},
    {5805, 25},
    {5827, 22},
    {5835, 22},
    {5847, 22},
    {5852, 22},
    {5861, 22},
    {5873, 22},
    {5882, 22},
    {5896, 22},
    {5908, 22},
    {5923, 22},
    {5947, 22},
    {5953, 22},
    {5962, 12},
    {5969, 12},
    {5977, 12},
    {5988, 12},
    {5171, 12},
    {6000, 12},
    {6010, 12},
    {6020, 12},
    {6032, 12},
    {6046, 12},
    {6060, 12},
    {6076, 5},
    {6092, 5},
    {6106, 5},
    {6122, 5},
    {6130, 5},
    {6139, 5},
    {6143, 5},
    {6151, 26},
    {5097, 26},
    {6156, 26},
    {6161, 26},
    {6166, 26},
    {6171, 26},
    {6178, 26},
    {6185, 26},
    {6193, 26},
    {6199, 26},
    {6204, 26},
    {6210, 26},
    {6215, 26},
    {6220, 26},
    {6225, 26},
    {6234, 26},
    {6244, 26},
    {6253, 26},
    {6264, 26},
    {6275, 26},
    {6288, 26},
    {6299, 26},
    {6308, 26},
    {6316, 26},
    {6325, 26},
    {6339, 7},
    {6344, 7},
    {6349, 7},
    {5656, 7},
    {6354, 7},
    {6360, 7},
    {6367, 7},
    {6380, 7},
    {6387, 7},
    {6398, 7},
    {6407, 7},
    {6416, 7},
    {6424, 7},
    {6432, 7},
    {6437, 7},
    {6442, 7},
    {6453, 8},
    {6455, 8},
    {6461, 8},
    {6468, 8},
    {6478, 8},
    {6491, 25},
    {6501, 25},
    {6521, 25},
    {6536, 25},
    {6558, 25},
    {6567, 25},
    {6576, 25},
    {6583, 25},
    {6590, 25},
    {6596, 25},
    {6602, 25},
    {6609, 25},
    {6615, 25},
    {6629, 25},
    {6655, 25},
    {6683, 25},
    {6711, 25},
    {6732, 25},
    {6744, 25},
    {6755, 25},
    {6765, 25},
    {6773, 25},
    {6782, 25},
    {6791, 25},
    {6798, 25},
    {6808, 25},
    {6817, 25},
    {6832, 25},
    {6844, 25},
    {6853, 25},
    {6863, 25},
    {6873, 25},
    {6885, 25},
    {6896, 25},
    {6906, 25},
    {6917, 25},
    {6928, 25},
    {6936, 25},
    {6948, 21},
    {6956, 21},
    {6967, 21},
    {6977, 21},
    {6984, 21},
};
const int s2c_place_pattern_count = 499;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 6992, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800010},
    {S2C_IF_WORD, 0, 7048, 0x0},
    {S2C_IF_SAYS, 0, 7092, 0x0},
    {S2C_IF_WORD, 0, 7151, 0x0},
    {S2C_IF_SAYS, 0, 7211, 0x0},
    {S2C_IF_WORD, 0, 7407, 0x0},
    {S2C_IF_SAYS, 0, 7448, 0x0},
    {S2C_IF_WORD, 0, 7596, 0x0},
    {S2C_IF_SAYS, 0, 7616, 0x0},
    {S2C_IF_WORD, 0, 7667, 0x0},
    {S2C_IF_SAYS, 0, 7689, 0x0},
    {S2C_IF_WORD, 0, 7713, 0x0},
    {S2C_IF_SAYS, 0, 7731, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 8039, 0x0},
    {S2C_IF_SAYS, 0, 8140, 0x0},
    {S2C_IF_WORD, 0, 8164, 0x0},
    {S2C_IF_SAYS, 0, 8570, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 0, 8969, 0x0},
    {S2C_IF_WORD, 0, 9040, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 9223, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 9419, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 6992, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_WORD, 0, 7713, 0x0},
    {S2C_IF_SAYS, 0, 7731, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 8039, 0x0},
    {S2C_IF_SAYS, 0, 8140, 0x0},
    {S2C_IF_WORD, 0, 8164, 0x0},
    {S2C_IF_SAYS, 0, 8570, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 9639, 0x0},
    {S2C_IF_WORD, 0, 4395, 0x0},
    {S2C_IF_SAYS, 0, 9675, 0x0},
    {S2C_IF_WORD, 0, 4395, 0x0},
    {S2C_IF_SAYS, 0, 9757, 0x0},
    {S2C_IF_WORD, 0, 7048, 0x0},
    {S2C_IF_SAYS, 0, 7092, 0x0},
    {S2C_IF_WORD, 0, 7151, 0x0},
    {S2C_IF_SAYS, 0, 7211, 0x0},
    {S2C_IF_WORD, 0, 7407, 0x0},
    {S2C_IF_SAYS, 0, 7448, 0x0},
    {S2C_IF_WORD, 0, 7596, 0x0},
    {S2C_IF_SAYS, 0, 7616, 0x0},
    {S2C_IF_WORD, 0, 7667, 0x0},
    {S2C_IF_SAYS, 0, 7689, 0x0},
    {S2C_IF_WORD, 0, 9819, 0x0},
    {S2C_IF_SAYS, 0, 9835, 0x0},
    {S2C_IF_WORD, 0, 4814, 0x0},
    {S2C_IF_SAYS, 0, 9884, 0x0},
    {S2C_IF_WORD, 0, 4376, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 9994, 0x0},
    {S2C_IF_WORD, -1, 10003, 0x0},
    {S2C_IF_WORD, 1, 10053, 0x0},
    {S2C_IF_WORD, -1, 5803, 0x0},
    {S2C_IF_OPTION, 0, 10135, 0x0},
    {S2C_IF_OPTION, 0, 10174, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 10330, 0x0},
    {S2C_IF_NO_OPTION, 0, 10350, 0x0},
    {S2C_IF_OPTION, 0, 10458, 0x0},
    {S2C_IF_OPTION, 0, 10538, 0x0},
    {S2C_IF_OPTION, 0, 10547, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 10581, 0x0},
    {S2C_IF_OPTION, 0, 10684, 0x0},
    {S2C_IF_OPTION, 0, 10716, 0x0},
    {S2C_IF_OPTION, 0, 10788, 0x0},
    {S2C_IF_WORD, 1, 10821, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_OPTION, 0, 10865, 0x0},
    {S2C_IF_NO_OPTION, 0, 10875, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 10920, 0x0},
    {S2C_IF_OPTION, 0, 10997, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 11080, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11248, 0x17400},
    {S2C_IF_OPTION, 0, 11248, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 11394, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_WORD, 0, 11551, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_WORD, 0, 11653, 0x0},
    {S2C_IF_WORD, 0, 11700, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_WORD, 0, 11848, 0x0},
    {S2C_IF_WORD, 0, 11870, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_WORD, 0, 11966, 0x0},
    {S2C_IF_WORD, 0, 11982, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 12033, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 12082, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_WORD, 1, 12120, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 12166, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_WORD, 1, 12217, 0x0},
    {S2C_IF_OPTION, 0, 11430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 12309, 0x0},
    {S2C_IF_WORD, 0, 7713, 0x0},
    {S2C_IF_SAYS, 0, 7731, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 8039, 0x0},
    {S2C_IF_SAYS, 0, 8140, 0x0},
    {S2C_IF_WORD, 0, 8164, 0x0},
    {S2C_IF_SAYS, 0, 8570, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 12468, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 4395, 0x0},
    {S2C_IF_SAYS, 0, 9675, 0x0},
    {S2C_IF_WORD, 0, 4395, 0x0},
    {S2C_IF_SAYS, 0, 9757, 0x0},
    {S2C_IF_WORD, 0, 7048, 0x0},
    {S2C_IF_SAYS, 0, 7092, 0x0},
    {S2C_IF_WORD, 0, 7151, 0x0},
    {S2C_IF_SAYS, 0, 7211, 0x0},
    {S2C_IF_WORD, 0, 7407, 0x0},
    {S2C_IF_SAYS, 0, 7448, 0x0},
    {S2C_IF_WORD, 0, 7596, 0x0},
    {S2C_IF_SAYS, 0, 7616, 0x0},
    {S2C_IF_WORD, 0, 7667, 0x0},
    {S2C_IF_SAYS, 0, 7689, 0x0},
    {S2C_IF_WORD, 0, 9819, 0x0},
    {S2C_IF_SAYS, 0, 9835, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 12526, 0x0},
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
    {S2C_IF_WORD, 0, 12788, 0x0},
    {S2C_IF_OPTION, 0, 12882, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 12885, 0x0},
    {S2C_IF_OPTION, 0, 11077, 0x0},
    {S2C_IF_WORD, 0, 1490, 0x0},
    {S2C_IF_WORD, 0, 12888, 0x0},
    {S2C_IF_WORD, 0, 1490, 0x0},
    {S2C_IF_WORD, 0, 12891, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 12882, 0x0},
    {S2C_IF_WORD, 0, 13043, 0x0},
    {S2C_IF_OPTION, 0, 13082, 0x0},
    {S2C_IF_OPTION, 0, 13254, 0x0},
    {S2C_IF_OPTION, 0, 13294, 0x0},
    {S2C_IF_OPTION, 0, 13584, 0x0},
    {S2C_IF_OPTION, 0, 13284, 0x0},
    {S2C_IF_VALUE, 0, 14255, 0x0},
    {S2C_IF_OPTION, 0, 14799, 0x0},
    {S2C_IF_WORD, 0, 14900, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_NO_OPTION, 0, 12764, 0x0},
    {S2C_IF_OPTION, 0, 12764, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 15168, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 15168, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15258, 0x4030140},
    {S2C_IF_VALUE, 0, 15168, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_OPTION, 0, 15321, 0x0},
    {S2C_IF_OPTION, 0, 15324, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 15327, 0x0},
    {S2C_IF_OPTION, 0, 15361, 0x0},
    {S2C_IF_WORD, 1, 15374, 0x0},
    {S2C_IF_WORD, 0, 15394, 0x0},
    {S2C_IF_WORD, 1, 15374, 0x0},
    {S2C_IF_VALUE, 0, 15489, 0x0},
    {S2C_IF_WORD, 1, 15545, 0x0},
    {S2C_IF_SAYS, 0, 15556, 0x0},
    {S2C_IF_WORD, 1, 15545, 0x0},
    {S2C_IF_WORD, 2, 15597, 0x0},
    {S2C_IF_WORD, 1, 15385, 0x0},
    {S2C_IF_WORD, 2, 15657, 0x0},
    {S2C_IF_OPTION, 0, 12785, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 12785, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 15741, 0x0},
    {S2C_IF_OPTION, 0, 15857, 0x0},
    {S2C_IF_OPTION, 0, 12785, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 12785, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 12785, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 15866, 0x0},
    {S2C_IF_WORD, 1, 15881, 0x0},
    {S2C_IF_WORD, 0, 15952, 0x0},
    {S2C_IF_OPTION, 0, 16036, 0x0},
    {S2C_IF_WORD, 1, 16050, 0x0},
    {S2C_IF_WORD, 1, 16102, 0x0},
    {S2C_IF_WORD, 2, 16110, 0x0},
    {S2C_IF_OPTION, 0, 16116, 0x0},
    {S2C_IF_WORD, 1, 16130, 0x0},
    {S2C_IF_OPTION, 0, 16176, 0x0},
    {S2C_IF_WORD, 0, 16182, 0x0},
    {S2C_IF_WORD, 0, 15652, 0x0},
    {S2C_IF_WORD, 0, 16232, 0x0},
    {S2C_IF_OPTION, 0, 16254, 0x0},
    {S2C_IF_WORD, 0, 16260, 0x0},
    {S2C_IF_WORD, 0, 16370, 0x0},
    {S2C_IF_VALUE, 0, 16487, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 16508, 0x0},
    {S2C_IF_VALUE, 0, 16582, 0x0},
    {S2C_IF_VALUE, 0, 16646, 0x0},
    {S2C_IF_OPTION, 0, 16725, 0x0},
    {S2C_IF_VALUE, 0, 17031, 0x0},
    {S2C_IF_OPTION, 0, 17048, 0x0},
    {S2C_IF_OPTION, 0, 17016, 0x0},
    {S2C_IF_VALUE, 0, 17100, 0x0},
    {S2C_IF_OPTION, 0, 17048, 0x0},
    {S2C_IF_VALUE, 0, 17165, 0x0},
    {S2C_IF_OPTION, 0, 17216, 0x0},
    {S2C_IF_OPTION, 0, 17224, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 17279, 0x60003c1},
    {S2C_IF_OPTION, 0, 17216, 0x0},
    {S2C_IF_OPTION, 0, 17337, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 17434, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 17434, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 17434, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 17434, 0x0},
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
    {S2C_IF_OPTION, 0, 17434, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 17973, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 18170, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 12882, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 18299, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 18548, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 2328, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 18798, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 18979, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x17000},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_WORD, -1, 19084, 0x0},
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
    {S2C_IF_WORD, -2, 19376, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 19414, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_WORD, 0, 19478, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 19534, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 19664, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_OPTION, 0, 19834, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 19916, 0x0},
    {S2C_IF_PLACE, 0, 20014, 0x400},
    {S2C_IF_PLACE, 0, 20014, 0x800},
    {S2C_IF_PLACE, 0, 20014, 0x17000},
    {S2C_IF_PLACE, 0, 20014, 0x1e0000},
    {S2C_IF_PLACE, 0, 20014, 0x6000343},
    {S2C_IF_WORD, 0, 20062, 0x0},
    {S2C_IF_PLACE, 0, 20014, 0x4000080},
    {S2C_IF_WORD, 0, 20075, 0x0},
    {S2C_IF_WORD, 0, 20119, 0x0},
    {S2C_IF_WORD, 0, 20075, 0x0},
    {S2C_IF_NO_WORD, 0, 20124, 0x0},
    {S2C_IF_WORD, 0, 20075, 0x0},
    {S2C_IF_WORD, 0, 20132, 0x0},
    {S2C_IF_WORD, 0, 20147, 0x0},
    {S2C_IF_NO_WORD, 0, 20236, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20331, 0x400},
    {S2C_IF_PLACE, 0, 20014, 0x400},
    {S2C_IF_PLACE, 0, 20387, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 20520, 0x0},
    {S2C_IF_VALUE, 0, 20608, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 8969, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 17437, 0x0},
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
    {S2C_IF_WORD, 0, 19376, 0x0},
    {S2C_IF_OPTION, 0, 21119, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 21170, 0x0},
    {S2C_IF_WORD, 1, 21230, 0x0},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_OPTION, 0, 20739, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 21307, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 21378, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 21535, 0x0},
    {S2C_IF_NO_WORD, 0, 21561, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 21653, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_NO_WORD, 1, 21673, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_WORD, 1, 21693, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 21707, 0x0},
    {S2C_IF_OPTION, 0, 21791, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 21842, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 22030, 0x0},
    {S2C_IF_OPTION, 0, 22151, 0x0},
    {S2C_IF_VALUE, 0, 22374, 0x0},
    {S2C_IF_VALUE, 0, 22400, 0x0},
    {S2C_IF_OPTION, 0, 22423, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 22472, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22491, 0x4003040},
    {S2C_IF_OPTION, 0, 22472, 0x0},
    {S2C_IF_VALUE, 0, 22545, 0x0},
    {S2C_IF_OPTION, 0, 22472, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 22491, 0x0},
    {S2C_IF_OPTION, 0, 22472, 0x0},
    {S2C_IF_OPTION, 0, 22632, 0x0},
    {S2C_IF_OPTION, 0, 22472, 0x0},
    {S2C_IF_OPTION, 0, 22695, 0x0},
    {S2C_IF_OPTION, 0, 22743, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22755, 0x400},
    {S2C_IF_OPTION, 0, 22765, 0x0},
    {S2C_IF_OPTION, 0, 22795, 0x0},
    {S2C_IF_OPTION, 0, 22808, 0x0},
    {S2C_IF_OPTION, 0, 12764, 0x0},
    {S2C_IF_VALUE, 0, 22823, 0x0},
    {S2C_IF_OPTION, 0, 22472, 0x0},
    {S2C_IF_OPTION, 0, 22856, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 22888, 0x0},
    {S2C_IF_WORD, 0, 22891, 0x0},
    {S2C_IF_OPTION, 0, 22924, 0x0},
    {S2C_IF_WORD, 1, 22953, 0x0},
    {S2C_IF_OPTION, 0, 22997, 0x0},
    {S2C_IF_OPTION, 0, 23017, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 23041, 0x0},
    {S2C_IF_OPTION, 0, 23095, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 23041, 0x0},
    {S2C_IF_OPTION, 0, 23202, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 14796, 0x4003040},
    {S2C_IF_VALUE, 0, 23253, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 14796, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23291, 0x4003040},
    {S2C_IF_WORD, 1, 23341, 0x0},
    {S2C_IF_WORD, 1, 23351, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11077, 0x4003040},
    {S2C_IF_VALUE, 0, 23355, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 23351, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 11077, 0x0},
    {S2C_IF_WORD, 1, 23390, 0x0},
    {S2C_IF_WORD, 1, 23351, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 23351, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 23456, 0x0},
    {S2C_IF_OPTION, 0, 23466, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23479, 0x4003040},
    {S2C_IF_OPTION, 0, 23466, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 23479, 0x0},
    {S2C_IF_OPTION, 0, 23494, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 23550, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23562, 0x400},
    {S2C_IF_OPTION, 0, 23590, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23611, 0x4003040},
    {S2C_IF_OPTION, 0, 23648, 0x0},
    {S2C_IF_OPTION, 0, 23693, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 23764, 0x0},
    {S2C_IF_OPTION, 0, 10997, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 23788, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_OPTION, 0, 24092, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x2000140},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 24217, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 24364, 0x0},
    {S2C_IF_OPTION, 0, 24382, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 24581, 0x0},
    {S2C_IF_OPTION, 0, 12764, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_WORD, 0, 24698, 0x0},
    {S2C_IF_VALUE, 0, 24767, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 24894, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION, 0, 16740, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 25220, 0x0},
    {S2C_IF_OPTION, 0, 12785, 0x0},
    {S2C_IF_OPTION, 0, 25301, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 25455, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION, 0, 25674, 0x0},
    {S2C_IF_VALUE, 0, 25734, 0x0},
    {S2C_IF_WORD, 0, 25812, 0x0},
    {S2C_IF_WORD, 0, 25843, 0x0},
    {S2C_IF_OPTION, 0, 25986, 0x0},
    {S2C_IF_WORD, 0, 26038, 0x0},
    {S2C_IF_OPTION, 0, 26062, 0x0},
    {S2C_IF_WORD, 0, 26093, 0x0},
    {S2C_IF_WORD, 0, 26155, 0x0},
    {S2C_IF_WORD, 0, 26164, 0x0},
    {S2C_IF_OPTION, 0, 26236, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 26400, 0x0},
    {S2C_IF_NO_WORD, 0, 26464, 0x0},
    {S2C_IF_OPTION, 0, 26585, 0x0},
    {S2C_IF_NO_OPTION, 0, 22151, 0x0},
    {S2C_IF_WORD, 1, 26696, 0x0},
    {S2C_IF_OPTION, 0, 26788, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 26400, 0x0},
    {S2C_IF_NO_WORD, 0, 26464, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 26924, 0x0},
    {S2C_IF_WORD, 0, 26400, 0x0},
    {S2C_IF_NO_WORD, 0, 26464, 0x0},
    {S2C_IF_OPTION, 0, 26954, 0x0},
    {S2C_IF_OPTION, 0, 27025, 0x0},
    {S2C_IF_OPTION, 0, 27069, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 27225, 0x0},
    {S2C_IF_OPTION, 0, 27235, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 27294, 0x0},
    {S2C_IF_OPTION, 0, 27336, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 26400, 0x0},
    {S2C_IF_NO_WORD, 0, 26464, 0x0},
    {S2C_IF_WORD, 0, 27435, 0x0},
    {S2C_IF_WORD, 102, 27516, 0x0},
    {S2C_IF_WORD, 0, 27539, 0x0},
    {S2C_IF_WORD, 0, 27594, 0x0},
    {S2C_IF_OPTION, 0, 27225, 0x0},
    {S2C_IF_OPTION, 0, 27605, 0x0},
    {S2C_IF_OPTION, 0, 27788, 0x0},
    {S2C_IF_OPTION, 0, 27938, 0x0},
    {S2C_IF_WORD, 0, 26400, 0x0},
    {S2C_IF_NO_WORD, 0, 26464, 0x0},
    {S2C_IF_OPTION, 0, 10350, 0x0},
    {S2C_IF_WORD, 0, 26400, 0x0},
    {S2C_IF_NO_WORD, 0, 26464, 0x0},
    {S2C_IF_OPTION, 0, 10350, 0x0},
    {S2C_IF_WORD, 0, 26400, 0x0},
    {S2C_IF_NO_WORD, 0, 26464, 0x0},
    {S2C_IF_OPTION, 0, 28160, 0x0},
    {S2C_IF_OPTION, 0, 28229, 0x0},
    {S2C_IF_OPTION, 0, 28288, 0x0},
    {S2C_IF_OPTION, 0, 28366, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION, 0, 28426, 0x0},
    {S2C_IF_OPTION, 0, 28502, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_WORD, 0, 26400, 0x0},
    {S2C_IF_NO_WORD, 0, 26464, 0x0},
    {S2C_IF_WORD, 1, 28599, 0x0},
    {S2C_IF_OPTION, 0, 28630, 0x0},
    {S2C_IF_OPTION, 0, 28641, 0x0},
    {S2C_IF_WORD, 0, 28694, 0x0},
    {S2C_IF_WORD, 0, 28772, 0x0},
    {S2C_IF_OPTION, 0, 28831, 0x0},
    {S2C_IF_OPTION, 0, 28831, 0x0},
    {S2C_IF_VALUE, 0, 28964, 0x0},
    {S2C_IF_OPTION, 0, 28831, 0x0},
    {S2C_IF_OPTION, 0, 29051, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 29105, 0x0},
    {S2C_IF_VALUE, 0, 29171, 0x0},
    {S2C_IF_OPTION, 0, 29225, 0x0},
    {S2C_IF_WORD, 0, 26400, 0x0},
    {S2C_IF_NO_WORD, 0, 26464, 0x0},
    {S2C_IF_WORD, 0, 29342, 0x0},
    {S2C_IF_WORD, 1, 29438, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION, 0, 29511, 0x0},
    {S2C_IF_OPTION, 0, 29514, 0x0},
    {S2C_IF_OPTION, 0, 29559, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION, 0, 29511, 0x0},
    {S2C_IF_OPTION, 0, 14799, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 29680, 0x0},
    {S2C_IF_VALUE, 0, 29704, 0x0},
    {S2C_IF_OPTION, 0, 29757, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 29787, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 29810, 0x0},
    {S2C_IF_OPTION, 0, 29847, 0x0},
    {S2C_IF_OPTION, 0, 27025, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 29947, 0x0},
    {S2C_IF_OPTION, 0, 29962, 0x0},
    {S2C_IF_VALUE, 0, 29971, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 29971, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 30042, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400100},
    {S2C_IF_VALUE, 0, 30137, 0x0},
    {S2C_IF_VALUE, 0, 30219, 0x0},
    {S2C_IF_OPTION, 0, 30274, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 30304, 0x0},
    {S2C_IF_WORD, 2, 30335, 0x0},
    {S2C_IF_OPTION, 0, 30304, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 30421, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 30441, 0x0},
    {S2C_IF_WORD, 0, 30541, 0x0},
    {S2C_IF_VALUE, 0, 30569, 0x0},
    {S2C_IF_WORD, 102, 30586, 0x0},
    {S2C_IF_VALUE, 0, 30609, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 30655, 0x0},
    {S2C_IF_WORD, 0, 30676, 0x0},
    {S2C_IF_OPTION, 0, 30715, 0x0},
    {S2C_IF_OPTION, 0, 29962, 0x0},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 30800, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 30715, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 28831, 0x0},
    {S2C_IF_OPTION, 0, 30914, 0x0},
    {S2C_IF_WORD, 0, 30923, 0x0},
    {S2C_IF_OPTION, 0, 30923, 0x0},
    {S2C_IF_OPTION, 0, 30963, 0x0},
    {S2C_IF_WORD, 0, 5803, 0x0},
    {S2C_IF_OPTION, 0, 31017, 0x0},
    {S2C_IF_WORD, 0, 14267, 0x0},
    {S2C_IF_NO_OPTION, 0, 31068, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 31306, 0x0},
    {S2C_IF_OPTION, 0, 31318, 0x0},
    {S2C_IF_WORD, 0, 31369, 0x0},
    {S2C_IF_WORD, 0, 31846, 0x0},
    {S2C_IF_OPTION, 0, 21788, 0x0},
    {S2C_IF_OPTION, 0, 16255, 0x0},
    {S2C_IF_VALUE, 0, 32085, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 32156, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 32218, 0x0},
    {S2C_IF_OPTION, 0, 32296, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 32296, 0x0},
    {S2C_IF_WORD, 1, 32367, 0x0},
    {S2C_IF_OPTION, 0, 32421, 0x0},
    {S2C_IF_OPTION, 0, 12764, 0x0},
    {S2C_IF_OPTION, 0, 10868, 0x0},
    {S2C_IF_OPTION, 0, 32549, 0x0},
    {S2C_IF_WORD, 0, 32563, 0x0},
    {S2C_IF_VALUE, 0, 32682, 0x0},
    {S2C_IF_WORD, 0, 32844, 0x0},
    {S2C_IF_WORD, 0, 33020, 0x0},
    {S2C_IF_VALUE, 0, 33108, 0x0},
    {S2C_IF_WORD, 1, 33144, 0x0},
    {S2C_IF_VALUE, 0, 33108, 0x0},
    {S2C_IF_WORD, 1, 33263, 0x0},
    {S2C_IF_OPTION, 0, 33282, 0x0},
    {S2C_IF_WORD, 0, 26981, 0x0},
    {S2C_IF_WORD, 0, 33443, 0x0},
    {S2C_IF_WORD, 0, 33476, 0x0},
    {S2C_IF_WORD, 0, 33564, 0x0},
    {S2C_IF_WORD, 0, 33616, 0x0},
    {S2C_IF_WORD, 0, 33688, 0x0},
    {S2C_IF_WORD, 0, 33800, 0x0},
    {S2C_IF_WORD, 0, 33978, 0x0},
    {S2C_IF_WORD, 0, 34057, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 34360, 0x0},
    {S2C_IF_WORD, 0, 31403, 0x0},
    {S2C_IF_WORD, 1, 34606, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 34668, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 34701, 0x0},
    {S2C_IF_WORD, 2, 30958, 0x0},
    {S2C_IF_WORD, 1, 34724, 0x0},
    {S2C_IF_WORD, 1, 34792, 0x0},
    {S2C_IF_WORD, 2, 34822, 0x0},
    {S2C_IF_WORD, 1, 34969, 0x0},
    {S2C_IF_WORD, 2, 34982, 0x0},
    {S2C_IF_WORD, 1, 35033, 0x0},
    {S2C_IF_WORD, 2, 35078, 0x0},
    {S2C_IF_WORD, 1, 30958, 0x0},
    {S2C_IF_WORD, 2, 34724, 0x0},
    {S2C_IF_WORD, 1, 35158, 0x0},
    {S2C_IF_WORD, 2, 3695, 0x0},
    {S2C_IF_WORD, 2, 30958, 0x0},
    {S2C_IF_WORD, 1, 31403, 0x0},
    {S2C_IF_WORD, 0, 35238, 0x0},
    {S2C_IF_NO_WORD, 0, 35280, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_WORD, 0, 35303, 0x0},
    {S2C_IF_OPTION, 0, 35319, 0x0},
    {S2C_IF_OPTION, 0, 35342, 0x0},
    {S2C_IF_WORD, 0, 35436, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_OPTION, 0, 36119, 0x0},
    {S2C_IF_OPTION, 0, 36172, 0x0},
    {S2C_IF_WORD, 0, 35436, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_OPTION, 0, 36250, 0x0},
    {S2C_IF_WORD, 1, 36297, 0x0},
    {S2C_IF_WORD, 0, 36313, 0x0},
    {S2C_IF_WORD, 1, 36370, 0x0},
    {S2C_IF_WORD, 0, 13043, 0x0},
    {S2C_IF_OPTION, 0, 13631, 0x0},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_WORD, 1, 10799, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 36471, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 36537, 0x0},
    {S2C_IF_OPTION, 0, 37447, 0x0},
    {S2C_IF_WORD, 0, 13043, 0x0},
    {S2C_IF_OPTION, 0, 10865, 0x0},
    {S2C_IF_OPTION, 0, 37586, 0x0},
    {S2C_IF_OPTION, 0, 37646, 0x0},
    {S2C_IF_WORD, 1, 37685, 0x0},
    {S2C_IF_OPTION, 0, 12764, 0x0},
    {S2C_IF_OPTION, 0, 37738, 0x0},
    {S2C_IF_OPTION, 0, 14799, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_OPTION, 0, 10330, 0x0},
    {S2C_IF_VALUE, 0, 37893, 0x0},
    {S2C_IF_VALUE, 0, 37921, 0x0},
    {S2C_IF_OPTION, 0, 37973, 0x0},
    {S2C_IF_OPTION, 0, 38023, 0x0},
    {S2C_IF_WORD, 2, 38059, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 38256, 0x0},
    {S2C_IF_OPTION, 0, 38268, 0x0},
    {S2C_IF_OPTION, 0, 27025, 0x0},
    {S2C_IF_VALUE, 0, 38362, 0x0},
    {S2C_IF_OPTION, 0, 38428, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 38631, 0x0},
    {S2C_IF_VALUE, 0, 38663, 0x0},
    {S2C_IF_WORD, 0, 38710, 0x0},
    {S2C_IF_VALUE, 0, 38810, 0x0},
    {S2C_IF_VALUE, 0, 38877, 0x0},
    {S2C_IF_OPTION, 0, 38903, 0x0},
    {S2C_IF_NO_OPTION, 0, 12526, 0x0},
    {S2C_IF_VALUE, 0, 38967, 0x0},
    {S2C_IF_VALUE, 0, 38998, 0x0},
    {S2C_IF_OPTION, 0, 27225, 0x0},
    {S2C_IF_VALUE, 0, 39087, 0x0},
    {S2C_IF_VALUE, 0, 39113, 0x0},
    {S2C_IF_VALUE, 0, 39192, 0x0},
    {S2C_IF_OPTION, 0, 14799, 0x0},
    {S2C_IF_VALUE, 0, 38967, 0x0},
    {S2C_IF_OPTION, 0, 39439, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_OPTION, 0, 39451, 0x0},
    {S2C_IF_VALUE, 0, 39488, 0x0},
    {S2C_IF_WORD, 0, 38059, 0x0},
    {S2C_IF_VALUE, 0, 39502, 0x0},
    {S2C_IF_WORD, 0, 39507, 0x0},
    {S2C_IF_WORD, 0, 39578, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_VALUE, 0, 39704, 0x0},
    {S2C_IF_SAYS, 0, 39795, 0x0},
    {S2C_IF_VALUE, 0, 39842, 0x0},
    {S2C_IF_WORD, 0, 39882, 0x0},
    {S2C_IF_OPTION, 0, 39908, 0x0},
    {S2C_IF_WORD, 0, 39924, 0x0},
    {S2C_IF_OPTION, 0, 39981, 0x0},
    {S2C_IF_WORD, 0, 40035, 0x0},
    {S2C_IF_OPTION, 0, 40084, 0x0},
    {S2C_IF_OPTION, 0, 40127, 0x0},
    {S2C_IF_OPTION, 0, 40247, 0x0},
    {S2C_IF_WORD, 1, 40371, 0x0},
    {S2C_IF_OPTION, 0, 40388, 0x0},
    {S2C_IF_WORD, 1, 40486, 0x0},
    {S2C_IF_OPTION, 0, 40247, 0x0},
    {S2C_IF_OPTION, 0, 40665, 0x0},
    {S2C_IF_OPTION, 0, 40692, 0x0},
    {S2C_IF_OPTION, 0, 40698, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11394, 0x20000},
    {S2C_IF_OPTION, 0, 10327, 0x0},
    {S2C_IF_OPTION, 0, 16740, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11394, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 12882, 0x0},
    {S2C_IF_VALUE, 0, 40915, 0x0},
    {S2C_IF_OPTION, 0, 40964, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 41078, 0x30000},
    {S2C_IF_WORD, 1, 41120, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 41129, 0x0},
    {S2C_IF_NO_OPTION, 0, 41228, 0x0},
    {S2C_IF_WORD, 1, 41233, 0x0},
    {S2C_IF_NO_OPTION, 0, 41078, 0x0},
    {S2C_IF_WORD, 0, 41309, 0x0},
    {S2C_IF_OPTION, 0, 41384, 0x0},
    {S2C_IF_WORD, 0, 41390, 0x0},
    {S2C_IF_NO_OPTION, 0, 41517, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 41921, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 42024, 0x0},
    {S2C_IF_VALUE, 0, 42159, 0x0},
    {S2C_IF_VALUE, 0, 42259, 0x0},
    {S2C_IF_WORD, 0, 42337, 0x0},
    {S2C_IF_WORD, 0, 42394, 0x0},
    {S2C_IF_WORD, 0, 42568, 0x0},
    {S2C_IF_OPTION, 0, 42848, 0x0},
    {S2C_IF_WORD, 0, 42961, 0x0},
    {S2C_IF_VALUE, 0, 43141, 0x0},
    {S2C_IF_WORD, 0, 43227, 0x0},
    {S2C_IF_WORD, 0, 43236, 0x0},
    {S2C_IF_WORD, 1, 43308, 0x0},
    {S2C_IF_VALUE, 0, 43358, 0x0},
    {S2C_IF_WORD, 0, 43567, 0x0},
    {S2C_IF_OPTION, 0, 43730, 0x0},
    {S2C_IF_VALUE, 0, 43785, 0x0},
    {S2C_IF_VALUE, 0, 43923, 0x0},
    {S2C_IF_WORD, 0, 43985, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 44086, 0x57400},
    {S2C_IF_VALUE, 0, 44171, 0x0},
    {S2C_IF_OPTION, 0, 44274, 0x0},
    {S2C_IF_VALUE, 0, 44437, 0x0},
    {S2C_IF_OPTION, 0, 44494, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 44814, 0x4043040},
    {S2C_IF_OPTION_PLACE, 0, 42000, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 44890, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 44906, 0x57400},
    {S2C_IF_VALUE, 0, 44927, 0x0},
    {S2C_IF_OPTION, 0, 45039, 0x0},
    {S2C_IF_OPTION, 0, 45048, 0x0},
    {S2C_IF_VALUE, 0, 45093, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 45206, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 23645, 0x0},
    {S2C_IF_WORD, 1, 45212, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 45259, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 45344, 0x0},
    {S2C_IF_SAYS, 0, 45394, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 45259, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 45491, 0x0},
    {S2C_IF_SAYS, 0, 45547, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 45676, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 45712, 0x0},
    {S2C_IF_OPTION, 0, 23645, 0x0},
    {S2C_IF_OPTION, 0, 45754, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 45865, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 13284, 0x0},
    {S2C_IF_VALUE, 0, 45988, 0x0},
    {S2C_IF_OPTION, 0, 46086, 0x0},
    {S2C_IF_VALUE, 0, 46102, 0x0},
    {S2C_IF_OPTION, 0, 46149, 0x0},
    {S2C_IF_WORD, 0, 46191, 0x0},
    {S2C_IF_OPTION, 0, 46321, 0x0},
    {S2C_IF_VALUE, 0, 46327, 0x0},
    {S2C_IF_OPTION, 0, 10798, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 46394, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 46420, 0x0},
    {S2C_IF_WORD, 0, 46522, 0x0},
    {S2C_IF_WORD, 1, 46554, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 46742, 0x0},
    {S2C_IF_OPTION, 0, 46779, 0x0},
    {S2C_IF_OPTION, 0, 46823, 0x0},
    {S2C_IF_VALUE, 0, 46835, 0x0},
    {S2C_IF_VALUE, 0, 46888, 0x0},
    {S2C_IF_OPTION, 0, 46942, 0x0},
    {S2C_IF_OPTION, 0, 47008, 0x0},
    {S2C_IF_VALUE, 0, 47057, 0x0},
    {S2C_IF_VALUE, 0, 47087, 0x0},
    {S2C_IF_OPTION, 0, 47109, 0x0},
    {S2C_IF_WORD, 0, 47121, 0x0},
    {S2C_IF_NO_OPTION, 0, 47123, 0x0},
    {S2C_IF_VALUE, 0, 47057, 0x0},
    {S2C_IF_VALUE, 0, 46888, 0x0},
    {S2C_IF_NO_OPTION, 0, 47173, 0x0},
    {S2C_IF_VALUE, 0, 47266, 0x0},
    {S2C_IF_VALUE, 0, 47087, 0x0},
    {S2C_IF_VALUE, 0, 47321, 0x0},
    {S2C_IF_VALUE, 0, 47087, 0x0},
    {S2C_IF_NO_OPTION, 0, 47372, 0x0},
    {S2C_IF_OPTION, 0, 47472, 0x0},
    {S2C_IF_VALUE, 0, 47087, 0x0},
    {S2C_IF_VALUE, 0, 47496, 0x0},
    {S2C_IF_OPTION, 0, 47472, 0x0},
    {S2C_IF_VALUE, 0, 47087, 0x0},
    {S2C_IF_VALUE, 0, 47576, 0x0},
    {S2C_IF_WORD, 1, 47610, 0x0},
    {S2C_IF_WORD, 1, 47654, 0x0},
    {S2C_IF_OPTION, 0, 47695, 0x0},
    {S2C_IF_WORD, 0, 47766, 0x0},
    {S2C_IF_WORD, 0, 768, 0x0},
    {S2C_IF_OPTION, 0, 28831, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 10799, 0x0},
    {S2C_IF_OPTION, 0, 47908, 0x0},
    {S2C_IF_WORD, 0, 47919, 0x0},
    {S2C_IF_WORD, 0, 47935, 0x0},
    {S2C_IF_WORD, 0, 47975, 0x0},
    {S2C_IF_SAYS, 0, 47982, 0x0},
    {S2C_IF_OPTION, 0, 48081, 0x0},
    {S2C_IF_OPTION, 0, 48090, 0x0},
    {S2C_IF_WORD, 0, 48122, 0x0},
    {S2C_IF_OPTION, 0, 48139, 0x0},
    {S2C_IF_WORD, 0, 48145, 0x0},
    {S2C_IF_WORD, 1, 48198, 0x0},
    {S2C_IF_WORD, 1, 48213, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_WORD, 0, 16110, 0x0},
    {S2C_IF_WORD, 1, 34814, 0x0},
    {S2C_IF_WORD, 1, 48237, 0x0},
    {S2C_IF_WORD, 0, 48245, 0x0},
    {S2C_IF_NO_WORD, 0, 48251, 0x0},
    {S2C_IF_WORD, 1, 48245, 0x0},
    {S2C_IF_WORD, 0, 48260, 0x0},
    {S2C_IF_WORD, 0, 48237, 0x0},
    {S2C_IF_WORD, 0, 48278, 0x0},
    {S2C_IF_WORD, 0, 48278, 0x0},
    {S2C_IF_WORD, 0, 48323, 0x0},
    {S2C_IF_WORD, 0, 974, 0x0},
    {S2C_IF_WORD, 0, 48349, 0x0},
    {S2C_IF_VALUE, 0, 48501, 0x0},
    {S2C_IF_OPTION, 0, 48519, 0x0},
    {S2C_IF_OPTION, 0, 48554, 0x0},
    {S2C_IF_VALUE, 0, 48587, 0x0},
    {S2C_IF_VALUE, 0, 48613, 0x0},
    {S2C_IF_VALUE, 0, 48634, 0x0},
    {S2C_IF_VALUE, 0, 48661, 0x0},
    {S2C_IF_VALUE, 0, 48690, 0x0},
    {S2C_IF_VALUE, 0, 48717, 0x0},
    {S2C_IF_VALUE, 0, 48732, 0x0},
    {S2C_IF_VALUE, 0, 48752, 0x0},
    {S2C_IF_VALUE, 0, 48782, 0x0},
    {S2C_IF_OPTION, 0, 48809, 0x0},
    {S2C_IF_OPTION, 0, 48843, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 49008, 0x0},
    {S2C_IF_NO_WORD, 1, 49042, 0x0},
    {S2C_IF_WORD, 0, 1010, 0x0},
    {S2C_IF_NO_WORD, 0, 49108, 0x0},
    {S2C_IF_WORD, 0, 49108, 0x0},
    {S2C_IF_WORD, 0, 49336, 0x0},
    {S2C_IF_WORD, 0, 49402, 0x0},
    {S2C_IF_WORD, 0, 49336, 0x0},
    {S2C_IF_WORD, 1, 48237, 0x0},
    {S2C_IF_WORD, 0, 49433, 0x0},
    {S2C_IF_WORD, 0, 49402, 0x0},
    {S2C_IF_WORD, 0, 3695, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 49525, 0x0},
    {S2C_IF_WORD, 0, 49565, 0x0},
    {S2C_IF_WORD, 1, 49602, 0x0},
    {S2C_IF_WORD, 1, 49635, 0x0},
    {S2C_IF_OPTION, 0, 28025, 0x0},
    {S2C_IF_OPTION, 0, 13417, 0x0},
    {S2C_IF_WORD, 0, 49760, 0x0},
    {S2C_IF_WORD, 0, 5803, 0x0},
    {S2C_IF_OPTION, 0, 49770, 0x0},
    {S2C_IF_OPTION, 0, 49846, 0x0},
    {S2C_IF_WORD, 1, 49927, 0x0},
    {S2C_IF_WORD, 0, 49931, 0x0},
    {S2C_IF_WORD, 0, 10870, 0x0},
    {S2C_IF_WORD, 0, 49965, 0x0},
    {S2C_IF_WORD, 0, 50032, 0x0},
    {S2C_IF_WORD, 0, 50103, 0x0},
    {S2C_IF_OPTION, 0, 28502, 0x0},
    {S2C_IF_WORD, 0, 33647, 0x0},
    {S2C_IF_WORD, 1, 50116, 0x0},
    {S2C_IF_WORD, 1, 50166, 0x0},
    {S2C_IF_WORD, 0, 48237, 0x0},
    {S2C_IF_WORD, 0, 50170, 0x0},
    {S2C_IF_WORD, 1, 50166, 0x0},
    {S2C_IF_WORD, 0, 50186, 0x0},
    {S2C_IF_NO_WORD, 0, 49108, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 29962, 0x0},
    {S2C_IF_WORD, 0, 49108, 0x0},
    {S2C_IF_WORD, 1, 28172, 0x0},
    {S2C_IF_WORD, 1, 10799, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 50247, 0x0},
    {S2C_IF_WORD, 0, 50327, 0x0},
    {S2C_IF_WORD, 0, 50362, 0x0},
    {S2C_IF_WORD, 0, 10049, 0x0},
    {S2C_IF_WORD, 0, 50412, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 50420, 0x0},
    {S2C_IF_WORD, 1, 50491, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_WORD, 1, 50557, 0x0},
    {S2C_IF_WORD, 1, 50625, 0x0},
    {S2C_IF_WORD, 1, 50680, 0x0},
    {S2C_IF_WORD, 1, 50716, 0x0},
    {S2C_IF_OPTION, 0, 50723, 0x0},
    {S2C_IF_WORD, 1, 50835, 0x0},
    {S2C_IF_OPTION, 0, 50891, 0x0},
    {S2C_IF_WORD, 1, 50923, 0x0},
    {S2C_IF_WORD, 2, 51008, 0x0},
    {S2C_IF_OPTION, 0, 51037, 0x0},
    {S2C_IF_NO_OPTION, 0, 51052, 0x0},
    {S2C_IF_WORD, 1, 51119, 0x0},
    {S2C_IF_VALUE, 0, 51140, 0x0},
    {S2C_IF_WORD, 1, 51234, 0x0},
    {S2C_IF_WORD, 0, 51273, 0x0},
    {S2C_IF_WORD, 1, 51335, 0x0},
    {S2C_IF_WORD, 1, 51379, 0x0},
    {S2C_IF_WORD, 0, 51473, 0x0},
    {S2C_IF_OPTION, 0, 51625, 0x0},
    {S2C_IF_OPTION, 0, 51658, 0x0},
    {S2C_IF_WORD, 1, 51781, 0x0},
    {S2C_IF_WORD, 0, 51795, 0x0},
    {S2C_IF_WORD, 0, 51831, 0x0},
    {S2C_IF_OPTION, 0, 51867, 0x0},
    {S2C_IF_WORD, 1, 10799, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 51969, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 52008, 0x0},
    {S2C_IF_WORD, 1, 52041, 0x0},
    {S2C_IF_OPTION, 0, 16254, 0x0},
    {S2C_IF_WORD, 0, 52082, 0x0},
    {S2C_IF_WORD, 0, 52088, 0x0},
    {S2C_IF_WORD, 1, 52123, 0x0},
    {S2C_IF_WORD, 0, 52170, 0x0},
    {S2C_IF_WORD, 0, 52183, 0x0},
    {S2C_IF_WORD, 0, 52188, 0x0},
    {S2C_IF_OPTION, 0, 52241, 0x0},
    {S2C_IF_OPTION, 0, 52241, 0x0},
    {S2C_IF_WORD, 0, 52322, 0x0},
    {S2C_IF_OPTION, 0, 52519, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 52625, 0x0},
    {S2C_IF_WORD, 1, 53318, 0x0},
    {S2C_IF_OPTION, 0, 52241, 0x0},
    {S2C_IF_VALUE, 0, 53391, 0x0},
    {S2C_IF_OPTION, 0, 53505, 0x0},
    {S2C_IF_OPTION, 0, 53559, 0x0},
    {S2C_IF_OPTION, 0, 53655, 0x0},
    {S2C_IF_OPTION, 0, 53825, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 53852, 0x0},
    {S2C_IF_OPTION, 0, 53968, 0x0},
    {S2C_IF_OPTION, 0, 36172, 0x0},
    {S2C_IF_WORD, 0, 53979, 0x0},
    {S2C_IF_OPTION, 0, 22946, 0x0},
    {S2C_IF_OPTION, 0, 54036, 0x0},
    {S2C_IF_OPTION, 0, 54059, 0x0},
    {S2C_IF_OPTION, 0, 54070, 0x0},
    {S2C_IF_OPTION, 0, 54059, 0x0},
    {S2C_IF_WORD, 0, 54115, 0x0},
    {S2C_IF_OPTION, 0, 19656, 0x0},
    {S2C_IF_OPTION, 0, 54070, 0x0},
    {S2C_IF_OPTION, 0, 54170, 0x0},
    {S2C_IF_WORD, 0, 52322, 0x0},
    {S2C_IF_OPTION, 0, 54197, 0x0},
    {S2C_IF_WORD, 0, 54275, 0x0},
    {S2C_IF_WORD, 0, 54401, 0x0},
    {S2C_IF_OPTION, 0, 54447, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 52625, 0x0},
    {S2C_IF_WORD, 1, 54577, 0x0},
    {S2C_IF_OPTION, 0, 54681, 0x0},
    {S2C_IF_OPTION, 0, 21791, 0x0},
    {S2C_IF_WORD, 0, 54692, 0x0},
    {S2C_IF_OPTION, 0, 21791, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 21791, 0x0},
    {S2C_IF_OPTION, 0, 12764, 0x0},
    {S2C_IF_OPTION, 0, 21791, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_OPTION, 0, 21791, 0x0},
    {S2C_IF_WORD, 0, 54793, 0x0},
    {S2C_IF_OPTION, 0, 54913, 0x0},
    {S2C_IF_OPTION, 0, 15321, 0x0},
    {S2C_IF_OPTION, 0, 13417, 0x0},
    {S2C_IF_OPTION, 0, 15321, 0x0},
    {S2C_IF_OPTION, 0, 12785, 0x0},
    {S2C_IF_OPTION, 0, 15321, 0x0},
    {S2C_IF_OPTION, 0, 14799, 0x0},
    {S2C_IF_WORD, 1, 54919, 0x0},
    {S2C_IF_OPTION, 0, 55116, 0x0},
    {S2C_IF_OPTION, 0, 55141, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_OPTION, 0, 55154, 0x0},
    {S2C_IF_OPTION, 0, 55287, 0x0},
    {S2C_IF_OPTION, 0, 55311, 0x0},
    {S2C_IF_OPTION, 0, 55328, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 55328, 0x0},
    {S2C_IF_OPTION, 0, 55369, 0x0},
    {S2C_IF_VALUE, 0, 55445, 0x0},
    {S2C_IF_OPTION, 0, 16254, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 55555, 0x0},
    {S2C_IF_WORD, 1, 55573, 0x0},
    {S2C_IF_WORD, 1, 55642, 0x0},
    {S2C_IF_OPTION, 0, 13631, 0x0},
    {S2C_IF_OPTION, 0, 29677, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 16254, 0x0},
    {S2C_IF_OPTION, 0, 13079, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_OPTION, 0, 55723, 0x0},
    {S2C_IF_OPTION, 0, 55820, 0x0},
    {S2C_IF_OPTION, 0, 55860, 0x0},
    {S2C_IF_WORD, 0, 55875, 0x0},
    {S2C_IF_OPTION, 0, 55860, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 55190, 0x0},
    {S2C_IF_OPTION, 0, 55944, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_WORD, 1, 55992, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_WORD, 0, 56140, 0x0},
    {S2C_IF_WORD, 0, 31403, 0x0},
    {S2C_IF_WORD, 0, 56176, 0x0},
    {S2C_IF_WORD, 0, 56219, 0x0},
    {S2C_IF_OPTION, 0, 27225, 0x0},
    {S2C_IF_WORD, 1, 10870, 0x0},
    {S2C_IF_WORD, 1, 56335, 0x0},
    {S2C_IF_OPTION, 0, 56365, 0x0},
    {S2C_IF_VALUE, 0, 56400, 0x0},
    {S2C_IF_WORD, 0, 11700, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 56555, 0x400000},
    {S2C_IF_OPTION, 0, 56622, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 56701, 0x0},
    {S2C_IF_WORD, 1, 56755, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_OPTION, 0, 56994, 0x0},
    {S2C_IF_OPTION, 0, 57035, 0x0},
    {S2C_IF_OPTION, 0, 57080, 0x0},
    {S2C_IF_OPTION, 0, 57095, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 57186, 0x0},
    {S2C_IF_OPTION, 0, 10330, 0x0},
    {S2C_IF_OPTION, 0, 27025, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_OPTION, 0, 57545, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 57607, 0x0},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_OPTION, 0, 57699, 0x0},
    {S2C_IF_OPTION, 0, 27025, 0x0},
    {S2C_IF_OPTION, 0, 57793, 0x0},
    {S2C_IF_WORD, 0, 57880, 0x0},
    {S2C_IF_OPTION, 0, 57944, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_WORD, 0, 58010, 0x0},
    {S2C_IF_OPTION, 0, 58065, 0x0},
    {S2C_IF_OPTION, 0, 58145, 0x0},
    {S2C_IF_NO_OPTION, 0, 58157, 0x0},
    {S2C_IF_OPTION, 0, 58242, 0x0},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_OPTION, 0, 12785, 0x0},
    {S2C_IF_OPTION, 0, 27025, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 58398, 0x0},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_OPTION, 0, 58449, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_VALUE, 0, 58651, 0x0},
    {S2C_IF_OPTION, 0, 12885, 0x0},
    {S2C_IF_OPTION, 0, 58737, 0x0},
    {S2C_IF_OPTION, 0, 11394, 0x0},
    {S2C_IF_OPTION, 0, 13631, 0x0},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_OPTION, 0, 58799, 0x0},
    {S2C_IF_WORD, 1, 58837, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_WORD, 1, 58957, 0x0},
    {S2C_IF_WORD, 1, 59010, 0x0},
    {S2C_IF_WORD, 0, 59033, 0x0},
    {S2C_IF_WORD, 1, 59076, 0x0},
    {S2C_IF_OPTION, 0, 11394, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_WORD, 1, 59114, 0x0},
    {S2C_IF_OPTION, 0, 59197, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 59213, 0x0},
    {S2C_IF_WORD, 1, 59268, 0x0},
    {S2C_IF_WORD, 1, 59324, 0x0},
    {S2C_IF_WORD, 1, 53310, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_WORD, 1, 53310, 0x0},
    {S2C_IF_WORD, 0, 59382, 0x0},
    {S2C_IF_OPTION, 0, 11164, 0x0},
    {S2C_IF_OPTION, 0, 59389, 0x0},
    {S2C_IF_OPTION, 0, 54674, 0x0},
    {S2C_IF_OPTION, 0, 59543, 0x0},
    {S2C_IF_WORD, 1, 59566, 0x0},
    {S2C_IF_OPTION, 0, 59651, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 59674, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_WORD, 0, 59758, 0x0},
    {S2C_IF_OPTION, 0, 59780, 0x0},
    {S2C_IF_WORD, 0, 59764, 0x0},
    {S2C_IF_WORD, 0, 16110, 0x0},
    {S2C_IF_OPTION, 0, 59789, 0x0},
    {S2C_IF_WORD, 0, 59796, 0x0},
    {S2C_IF_WORD, 0, 27516, 0x0},
    {S2C_IF_OPTION, 0, 59841, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 21788, 0x0},
    {S2C_IF_OPTION, 0, 59922, 0x0},
    {S2C_IF_WORD, 0, 59975, 0x0},
    {S2C_IF_WORD, 0, 60015, 0x0},
    {S2C_IF_WORD, 0, 60079, 0x0},
    {S2C_IF_WORD, 1, 60130, 0x0},
    {S2C_IF_OPTION, 0, 29962, 0x0},
    {S2C_IF_OPTION, 0, 60256, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 60390, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 29962, 0x0},
    {S2C_IF_OPTION, 0, 60256, 0x0},
    {S2C_IF_WORD, 1, 60852, 0x0},
    {S2C_IF_OPTION, 0, 60961, 0x0},
    {S2C_IF_OPTION, 0, 61033, 0x0},
    {S2C_IF_VALUE, 0, 61076, 0x0},
    {S2C_IF_OPTION, 0, 61149, 0x0},
    {S2C_IF_OPTION, 0, 61163, 0x0},
    {S2C_IF_OPTION, 0, 61210, 0x0},
    {S2C_IF_OPTION, 0, 19656, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 61370, 0x0},
    {S2C_IF_OPTION, 0, 61149, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 17048, 0x0},
    {S2C_IF_WORD, 0, 61687, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 61761, 0x10},
    {S2C_IF_OPTION, 0, 57802, 0x0},
    {S2C_IF_WORD, 0, 61883, 0x0},
    {S2C_IF_VALUE, 0, 61907, 0x0},
    {S2C_IF_VALUE, 0, 61991, 0x0},
    {S2C_IF_WORD, 0, 62060, 0x0},
    {S2C_IF_VALUE, 0, 62129, 0x0},
    {S2C_IF_VALUE, 0, 62157, 0x0},
    {S2C_IF_OPTION, 0, 19656, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_OPTION, 0, 62299, 0x0},
    {S2C_IF_VALUE, 0, 62338, 0x0},
    {S2C_IF_VALUE, 0, 62393, 0x0},
    {S2C_IF_VALUE, 0, 62466, 0x0},
    {S2C_IF_WORD, 102, 62543, 0x0},
    {S2C_IF_WORD, 102, 62613, 0x0},
    {S2C_IF_WORD, 102, 62647, 0x0},
    {S2C_IF_WORD, 0, 62762, 0x0},
    {S2C_IF_WORD, 1, 62790, 0x0},
    {S2C_IF_OPTION, 0, 62302, 0x0},
    {S2C_IF_WORD, 1, 62883, 0x0},
    {S2C_IF_OPTION, 0, 62946, 0x0},
    {S2C_IF_WORD, 0, 27516, 0x0},
    {S2C_IF_WORD, 0, 62965, 0x0},
    {S2C_IF_OPTION, 0, 63001, 0x0},
    {S2C_IF_WORD, 1, 63091, 0x0},
    {S2C_IF_WORD, 2, 62957, 0x0},
    {S2C_IF_WORD, 1, 63103, 0x0},
    {S2C_IF_WORD, 1, 62957, 0x0},
    {S2C_IF_OPTION, 0, 62956, 0x0},
    {S2C_IF_WORD, 1, 1026, 0x0},
    {S2C_IF_WORD, 2, 27516, 0x0},
    {S2C_IF_WORD, 1, 6938, 0x0},
    {S2C_IF_WORD, 2, 974, 0x0},
    {S2C_IF_OPTION, 0, 63016, 0x0},
    {S2C_IF_WORD, 0, 63417, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x6020140},
    {S2C_IF_OPTION, 0, 63472, 0x0},
    {S2C_IF_WORD, 0, 63491, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 63497, 0x0},
    {S2C_IF_WORD, 1, 63526, 0x0},
    {S2C_IF_WORD, 2, 27516, 0x0},
    {S2C_IF_NO_OPTION, 0, 63529, 0x0},
    {S2C_IF_WORD, 0, 63589, 0x0},
    {S2C_IF_OPTION, 0, 27028, 0x0},
    {S2C_IF_WORD, 0, 63491, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_WORD, 0, 63491, 0x0},
    {S2C_IF_VALUE, 0, 64117, 0x0},
    {S2C_IF_WORD, 0, 64143, 0x0},
    {S2C_IF_WORD, 0, 55865, 0x0},
    {S2C_IF_WORD, 0, 64214, 0x0},
    {S2C_IF_WORD, 0, 64224, 0x0},
    {S2C_IF_WORD, 1, 64257, 0x0},
    {S2C_IF_WORD, 2, 30958, 0x0},
    {S2C_IF_OPTION, 0, 12882, 0x0},
    {S2C_IF_OPTION, 0, 12885, 0x0},
    {S2C_IF_OPTION, 0, 10997, 0x0},
    {S2C_IF_VALUE, 0, 64261, 0x0},
    {S2C_IF_VALUE, 0, 64306, 0x0},
    {S2C_IF_WORD, 0, 64323, 0x0},
    {S2C_IF_VALUE, 0, 64356, 0x0},
    {S2C_IF_WORD, 0, 64408, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 64435, 0x0},
    {S2C_IF_WORD, 0, 64513, 0x0},
    {S2C_IF_WORD, 0, 64743, 0x0},
    {S2C_IF_WORD, 0, 64788, 0x0},
    {S2C_IF_VALUE, 0, 64924, 0x0},
    {S2C_IF_WORD, 0, 64995, 0x0},
    {S2C_IF_WORD, 0, 65020, 0x0},
    {S2C_IF_VALUE, 0, 65100, 0x0},
    {S2C_IF_WORD, 0, 65192, 0x0},
    {S2C_IF_WORD, 0, 65234, 0x0},
    {S2C_IF_WORD, 0, 65261, 0x0},
    {S2C_IF_OPTION, 0, 65317, 0x0},
    {S2C_IF_WORD, 0, 65444, 0x0},
    {S2C_IF_WORD, 0, 65472, 0x0},
    {S2C_IF_VALUE, 0, 65512, 0x0},
    {S2C_IF_WORD, 0, 65628, 0x0},
    {S2C_IF_WORD, 0, 65669, 0x0},
    {S2C_IF_OPTION, 0, 65738, 0x0},
    {S2C_IF_WORD, 0, 5803, 0x0},
    {S2C_IF_VALUE, 0, 65823, 0x0},
    {S2C_IF_WORD, 0, 65897, 0x0},
    {S2C_IF_WORD, 0, 65917, 0x0},
    {S2C_IF_OPTION, 0, 27225, 0x0},
    {S2C_IF_VALUE, 0, 66126, 0x0},
    {S2C_IF_WORD, -1, 66255, 0x0},
    {S2C_IF_VALUE, 0, 66475, 0x0},
    {S2C_IF_OPTION, 0, 66564, 0x0},
    {S2C_IF_OPTION, 0, 66610, 0x0},
    {S2C_IF_OPTION, 0, 66614, 0x0},
    {S2C_IF_OPTION, 0, 23448, 0x0},
    {S2C_IF_OPTION, 0, 66662, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_WORD, 1, 66829, 0x0},
    {S2C_IF_WORD, 2, 66919, 0x0},
    {S2C_IF_OPTION, 0, 66991, 0x0},
    {S2C_IF_WORD, 0, 67009, 0x0},
    {S2C_IF_WORD, 0, 67121, 0x0},
    {S2C_IF_OPTION, 0, 67371, 0x0},
    {S2C_IF_OPTION, 0, 67490, 0x0},
    {S2C_IF_WORD, 1, 67524, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 67576, 0x0},
    {S2C_IF_WORD, 1, 67619, 0x0},
    {S2C_IF_WORD, 2, 67629, 0x0},
    {S2C_IF_SAYS, 0, 67629, 0x0},
    {S2C_IF_WORD, 1, 67671, 0x0},
    {S2C_IF_WORD, 1, 67708, 0x0},
    {S2C_IF_WORD, 0, 67722, 0x0},
    {S2C_IF_WORD, 0, 67730, 0x0},
    {S2C_IF_WORD, 1, 67708, 0x0},
    {S2C_IF_WORD, 0, 67722, 0x0},
    {S2C_IF_WORD, 0, 67789, 0x0},
    {S2C_IF_WORD, 1, 67905, 0x0},
    {S2C_IF_WORD, 2, 67937, 0x0},
    {S2C_IF_WORD, 1, 67978, 0x0},
    {S2C_IF_WORD, 2, 67986, 0x0},
    {S2C_IF_WORD, 1, 67524, 0x0},
    {S2C_IF_WORD, 1, 68023, 0x0},
    {S2C_IF_WORD, 2, 68039, 0x0},
    {S2C_IF_WORD, 1, 68111, 0x0},
    {S2C_IF_WORD, 2, 68123, 0x0},
    {S2C_IF_WORD, 1, 68169, 0x0},
    {S2C_IF_NO_WORD, 2, 68205, 0x0},
    {S2C_IF_WORD, 1, 68271, 0x0},
    {S2C_IF_WORD, 1, 68315, 0x0},
    {S2C_IF_OPTION, 0, 67490, 0x0},
    {S2C_IF_OPTION, 0, 27028, 0x0},
    {S2C_IF_WORD, 1, 68468, 0x0},
    {S2C_IF_OPTION, 0, 68590, 0x0},
    {S2C_IF_OPTION, 0, 27225, 0x0},
    {S2C_IF_OPTION, 0, 14799, 0x0},
    {S2C_IF_OPTION, 0, 10997, 0x0},
    {S2C_IF_OPTION, 0, 58289, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 1866, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 68861, 0x0},
    {S2C_IF_OPTION, 0, 68937, 0x0},
    {S2C_IF_WORD, 1, 68966, 0x0},
    {S2C_IF_OPTION, 0, 68991, 0x0},
    {S2C_IF_WORD, 0, 69044, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 20014, 0x400},
    {S2C_IF_OPTION, 0, 69110, 0x0},
    {S2C_IF_WORD, 1, 69136, 0x0},
    {S2C_IF_OPTION, 0, 69241, 0x0},
    {S2C_IF_OPTION, 0, 69276, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 11394, 0x0},
    {S2C_IF_OPTION, 0, 37973, 0x0},
    {S2C_IF_OPTION, 0, 69324, 0x0},
    {S2C_IF_OPTION, 0, 69341, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 69532, 0x0},
    {S2C_IF_OPTION, 0, 13631, 0x0},
    {S2C_IF_WORD, 1, 1866, 0x0},
    {S2C_IF_OPTION, 0, 13079, 0x0},
    {S2C_IF_OPTION, 0, 69641, 0x0},
    {S2C_IF_OPTION, 0, 69641, 0x0},
    {S2C_IF_SAYS, 0, 69716, 0x0},
    {S2C_IF_VALUE, 0, 69770, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 69770, 0x0},
    {S2C_IF_WORD, 1, 69892, 0x0},
    {S2C_IF_WORD, 1, 69944, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 70001, 0x0},
    {S2C_IF_WORD, 0, 70046, 0x0},
    {S2C_IF_OPTION, 0, 70145, 0x0},
    {S2C_IF_WORD, 1, 70186, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 70360, 0x4000040},
    {S2C_IF_OPTION, 0, 19656, 0x0},
    {S2C_IF_OPTION, 0, 70448, 0x0},
    {S2C_IF_OPTION, 0, 70481, 0x0},
    {S2C_IF_OPTION, 0, 70518, 0x0},
    {S2C_IF_OPTION, 0, 70540, 0x0},
    {S2C_IF_OPTION, 0, 70630, 0x0},
    {S2C_IF_WORD, 1, 70670, 0x0},
    {S2C_IF_OPTION, 0, 70695, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_WORD, 1, 70715, 0x0},
    {S2C_IF_SAYS, 0, 70785, 0x0},
    {S2C_IF_WORD, 0, 70859, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 10997, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 11394, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 70870, 0x0},
    {S2C_IF_OPTION, 0, 70914, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_WORD, 0, 70946, 0x0},
    {S2C_IF_WORD, 1, 70984, 0x0},
    {S2C_IF_WORD, 1, 71057, 0x0},
    {S2C_IF_WORD, 1, 71109, 0x0},
    {S2C_IF_OPTION, 0, 11394, 0x0},
    {S2C_IF_WORD, 0, 12133, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 71163, 0x0},
    {S2C_IF_OPTION, 0, 71194, 0x0},
    {S2C_IF_OPTION, 0, 16254, 0x0},
    {S2C_IF_WORD, 2, 71322, 0x0},
    {S2C_IF_WORD, 2, 71338, 0x0},
    {S2C_IF_OPTION, 0, 71368, 0x0},
    {S2C_IF_WORD, 0, 71390, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_OPTION, 0, 71368, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 14799, 0x0},
    {S2C_IF_VALUE, 0, 71432, 0x0},
    {S2C_IF_WORD, 0, 71490, 0x0},
    {S2C_IF_OPTION, 0, 71535, 0x0},
    {S2C_IF_WORD, 0, 71541, 0x0},
    {S2C_IF_OPTION, 0, 71786, 0x0},
    {S2C_IF_WORD, 0, 64220, 0x0},
    {S2C_IF_VALUE, 0, 62157, 0x0},
    {S2C_IF_WORD, 1, 71855, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_WORD, 0, 70564, 0x0},
    {S2C_IF_OPTION, 0, 71893, 0x0},
    {S2C_IF_WORD, 0, 71935, 0x0},
    {S2C_IF_OPTION, 0, 71997, 0x0},
    {S2C_IF_OPTION, 0, 72024, 0x0},
    {S2C_IF_OPTION, 0, 72087, 0x0},
    {S2C_IF_WORD, 1, 72157, 0x0},
    {S2C_IF_WORD, 1, 72188, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_WORD, 1, 72343, 0x0},
    {S2C_IF_WORD, 1, 72372, 0x0},
    {S2C_IF_WORD, 2, 72383, 0x0},
    {S2C_IF_WORD, 1, 10140, 0x0},
    {S2C_IF_WORD, 2, 72578, 0x0},
    {S2C_IF_WORD, 1, 72810, 0x0},
    {S2C_IF_WORD, 1, 72869, 0x0},
    {S2C_IF_WORD, 0, 72898, 0x0},
    {S2C_IF_WORD, 1, 73013, 0x0},
    {S2C_IF_WORD, 2, 73018, 0x0},
    {S2C_IF_WORD, 3, 73042, 0x0},
    {S2C_IF_WORD, 3, 73088, 0x0},
    {S2C_IF_WORD, 0, 73135, 0x0},
    {S2C_IF_WORD, 0, 73150, 0x0},
    {S2C_IF_WORD, 1, 73221, 0x0},
    {S2C_IF_WORD, 0, 73244, 0x0},
    {S2C_IF_OPTION, 0, 73339, 0x0},
    {S2C_IF_OPTION, 0, 73369, 0x0},
    {S2C_IF_OPTION, 0, 73417, 0x0},
    {S2C_IF_WORD, 0, 73516, 0x0},
    {S2C_IF_VALUE, 0, 73539, 0x0},
    {S2C_IF_WORD, 1, 73549, 0x0},
    {S2C_IF_WORD, 1, 73621, 0x0},
    {S2C_IF_WORD, 1, 73748, 0x0},
    {S2C_IF_OPTION, 0, 73941, 0x0},
    {S2C_IF_WORD, 1, 74049, 0x0},
    {S2C_IF_OPTION, 0, 74199, 0x0},
    {S2C_IF_OPTION, 0, 74327, 0x0},
    {S2C_IF_WORD, 0, 10049, 0x0},
    {S2C_IF_OPTION, 0, 74459, 0x0},
    {S2C_IF_OPTION, 0, 74568, 0x0},
    {S2C_IF_WORD, 0, 74574, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 74614, 0x0},
    {S2C_IF_WORD, 1, 74662, 0x0},
    {S2C_IF_WORD, 1, 74676, 0x0},
    {S2C_IF_WORD, 1, 74725, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_OPTION, 0, 74765, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_WORD, 2, 74804, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 10455, 0x0},
    {S2C_IF_OPTION, 0, 74851, 0x0},
    {S2C_IF_OPTION, 0, 74872, 0x0},
    {S2C_IF_WORD, 0, 74884, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION, 0, 13417, 0x0},
    {S2C_IF_OPTION, 0, 74928, 0x0},
    {S2C_IF_VALUE, 0, 74937, 0x0},
    {S2C_IF_WORD, 1, 74950, 0x0},
    {S2C_IF_OPTION, 0, 75008, 0x0},
    {S2C_IF_WORD, 0, 75017, 0x0},
    {S2C_IF_OPTION, 0, 75248, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 75266, 0x0},
    {S2C_IF_WORD, 1, 75310, 0x0},
    {S2C_IF_OPTION, 0, 75328, 0x0},
    {S2C_IF_WORD, 0, 75343, 0x0},
    {S2C_IF_WORD, 1, 75496, 0x0},
    {S2C_IF_WORD, 2, 75516, 0x0},
    {S2C_IF_WORD, 1, 10140, 0x0},
    {S2C_IF_WORD, 0, 75590, 0x0},
    {S2C_IF_WORD, 0, 75598, 0x0},
    {S2C_IF_OPTION, 0, 13079, 0x0},
    {S2C_IF_WORD, 1, 75627, 0x0},
    {S2C_IF_WORD, 1, 75674, 0x0},
    {S2C_IF_WORD, 2, 75856, 0x0},
    {S2C_IF_OPTION, 0, 75896, 0x0},
    {S2C_IF_WORD, 1, 76110, 0x0},
    {S2C_IF_WORD, 2, 76174, 0x0},
    {S2C_IF_WORD, 1, 76236, 0x0},
    {S2C_IF_WORD, 2, 76282, 0x0},
    {S2C_IF_WORD, 3, 76413, 0x0},
    {S2C_IF_WORD, 2, 5646, 0x0},
    {S2C_IF_WORD, 3, 76455, 0x0},
    {S2C_IF_OPTION, 0, 76467, 0x0},
    {S2C_IF_WORD, 1, 76514, 0x0},
    {S2C_IF_WORD, 2, 52175, 0x0},
    {S2C_IF_WORD, 1, 76536, 0x0},
    {S2C_IF_WORD, 2, 76550, 0x0},
    {S2C_IF_WORD, 0, 76586, 0x0},
    {S2C_IF_WORD, 0, 76722, 0x0},
    {S2C_IF_SAYS, 0, 76837, 0x0},
    {S2C_IF_WORD, 1, 76896, 0x0},
    {S2C_IF_WORD, 1, 77024, 0x0},
    {S2C_IF_OPTION, 0, 32549, 0x0},
    {S2C_IF_OPTION, 0, 14799, 0x0},
    {S2C_IF_OPTION, 0, 32299, 0x0},
    {S2C_IF_WORD, 1, 77105, 0x0},
    {S2C_IF_OPTION, 0, 77117, 0x0},
    {S2C_IF_WORD, 1, 77142, 0x0},
    {S2C_IF_WORD, 0, 77152, 0x0},
    {S2C_IF_OPTION, 0, 77338, 0x0},
    {S2C_IF_WORD, 0, 42281, 0x0},
    {S2C_IF_VALUE, 0, 64117, 0x0},
    {S2C_IF_NO_OPTION, 0, 77350, 0x0},
    {S2C_IF_OPTION, 0, 77393, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 12885, 0x0},
    {S2C_IF_OPTION, 0, 13631, 0x0},
    {S2C_IF_OPTION, 0, 21788, 0x0},
    {S2C_IF_VALUE, 0, 77547, 0x0},
    {S2C_IF_SAYS, 0, 77590, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 77615, 0x0},
    {S2C_IF_VALUE, 0, 77644, 0x0},
    {S2C_IF_OPTION, 0, 77659, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 77679, 0x0},
    {S2C_IF_WORD, 0, 77761, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 75957, 0x0},
    {S2C_IF_WORD, 0, 77799, 0x0},
    {S2C_IF_WORD, 0, 77879, 0x0},
    {S2C_IF_OPTION, 0, 77893, 0x0},
    {S2C_IF_WORD, 0, 1724, 0x0},
    {S2C_IF_WORD, 0, 77984, 0x0},
    {S2C_IF_WORD, 0, 78014, 0x0},
    {S2C_IF_WORD, 0, 78045, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 78142, 0x0},
    {S2C_IF_WORD, 0, 78145, 0x0},
    {S2C_IF_OPTION, 0, 17216, 0x0},
    {S2C_IF_OPTION, 0, 17216, 0x0},
    {S2C_IF_OPTION, 0, 78365, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 78389, 0x0},
    {S2C_IF_OPTION, 0, 78365, 0x0},
    {S2C_IF_WORD, 1, 78404, 0x0},
    {S2C_IF_OPTION, 0, 78435, 0x0},
    {S2C_IF_OPTION, 0, 78460, 0x0},
    {S2C_IF_WORD, 0, 78531, 0x0},
    {S2C_IF_OPTION, 0, 27225, 0x0},
    {S2C_IF_OPTION, 0, 78634, 0x0},
    {S2C_IF_WORD, 0, 39591, 0x0},
    {S2C_IF_OPTION, 0, 13631, 0x0},
    {S2C_IF_OPTION, 0, 27225, 0x0},
    {S2C_IF_OPTION, 0, 78649, 0x0},
    {S2C_IF_OPTION, 0, 27225, 0x0},
    {S2C_IF_OPTION, 0, 78658, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_NO_OPTION, 0, 78730, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 17437, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 78882, 0x0},
    {S2C_IF_WORD, 1, 78972, 0x0},
    {S2C_IF_WORD, 0, 79013, 0x0},
    {S2C_IF_WORD, 0, 79045, 0x0},
    {S2C_IF_WORD, 0, 79097, 0x0},
    {S2C_IF_OPTION, 0, 79125, 0x0},
    {S2C_IF_WORD, 0, 79131, 0x0},
    {S2C_IF_VALUE, 0, 79293, 0x0},
    {S2C_IF_OPTION, 0, 79329, 0x0},
    {S2C_IF_OPTION, 0, 79401, 0x0},
    {S2C_IF_WORD, 0, 11256, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 14799, 0x30000},
    {S2C_IF_OPTION, 0, 12882, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_OPTION, 0, 79528, 0x0},
    {S2C_IF_WORD, 0, 79680, 0x0},
    {S2C_IF_WORD, 0, 79807, 0x0},
    {S2C_IF_OPTION, 0, 79878, 0x0},
    {S2C_IF_WORD, 0, 78021, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 80050, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_OPTION, 0, 26391, 0x0},
    {S2C_IF_VALUE, 0, 80191, 0x0},
    {S2C_IF_VALUE, 0, 80307, 0x0},
    {S2C_IF_WORD, 0, 80362, 0x0},
    {S2C_IF_OPTION, 0, 80410, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 80462, 0x400},
    {S2C_IF_OPTION, 0, 10997, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 80462, 0x400},
    {S2C_IF_NO_OPTION, 0, 12764, 0x0},
    {S2C_IF_WORD, 0, 80468, 0x0},
    {S2C_IF_WORD, 0, 80507, 0x0},
    {S2C_IF_VALUE, 0, 80522, 0x0},
    {S2C_IF_WORD, 0, 4875, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION, 0, 28426, 0x0},
    {S2C_IF_SAYS, 0, 80623, 0x0},
    {S2C_IF_WORD, 0, 80714, 0x0},
    {S2C_IF_OPTION, 0, 80757, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_WORD, 0, 80940, 0x0},
    {S2C_IF_OPTION, 0, 81085, 0x0},
    {S2C_IF_WORD, 0, 81100, 0x0},
    {S2C_IF_OPTION, 0, 19656, 0x0},
    {S2C_IF_WORD, 0, 81212, 0x0},
    {S2C_IF_WORD, 0, 81385, 0x0},
    {S2C_IF_OPTION, 0, 81673, 0x0},
    {S2C_IF_WORD, 0, 49794, 0x0},
    {S2C_IF_WORD, 0, 81833, 0x0},
    {S2C_IF_WORD, 0, 81983, 0x0},
    {S2C_IF_WORD, 0, 81996, 0x0},
    {S2C_IF_WORD, 0, 82043, 0x0},
    {S2C_IF_VALUE, 0, 82321, 0x0},
    {S2C_IF_WORD, 1, 82477, 0x0},
    {S2C_IF_OPTION, 0, 10350, 0x0},
    {S2C_IF_WORD, 0, 82497, 0x0},
    {S2C_IF_WORD, 1, 49794, 0x0},
    {S2C_IF_WORD, 0, 82688, 0x0},
    {S2C_IF_VALUE, 0, 82785, 0x0},
    {S2C_IF_OPTION, 0, 58289, 0x0},
    {S2C_IF_VALUE, 0, 82906, 0x0},
    {S2C_IF_VALUE, 0, 83094, 0x0},
    {S2C_IF_SAYS, 0, 83243, 0x0},
    {S2C_IF_VALUE, 0, 83319, 0x0},
    {S2C_IF_SAYS, 0, 83373, 0x0},
    {S2C_IF_WORD, 1, 41456, 0x0},
    {S2C_IF_WORD, 1, 83413, 0x0},
    {S2C_IF_OPTION, 0, 83465, 0x0},
    {S2C_IF_OPTION, 0, 14799, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_NO_WORD, 2, 83647, 0x0},
    {S2C_IF_WORD, 0, 83715, 0x0},
    {S2C_IF_OPTION, 0, 83738, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 83767, 0x0},
    {S2C_IF_WORD, 0, 83813, 0x0},
    {S2C_IF_OPTION, 0, 83892, 0x0},
    {S2C_IF_OPTION, 0, 83912, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 0, 13043, 0x0},
    {S2C_IF_WORD, 0, 84039, 0x0},
    {S2C_IF_NO_WORD, 0, 84049, 0x0},
    {S2C_IF_WORD, 2, 84057, 0x0},
    {S2C_IF_WORD, 1, 84057, 0x0},
    {S2C_IF_WORD, 0, 41456, 0x0},
    {S2C_IF_OPTION, 0, 84099, 0x0},
    {S2C_IF_OPTION, 0, 51877, 0x0},
    {S2C_IF_WORD, 0, 84233, 0x0},
    {S2C_IF_WORD, 1, 84248, 0x0},
    {S2C_IF_WORD, 1, 55865, 0x0},
    {S2C_IF_WORD, 0, 84322, 0x0},
    {S2C_IF_WORD, 0, 84410, 0x0},
    {S2C_IF_OPTION, 0, 10785, 0x0},
    {S2C_IF_OPTION, 0, 84438, 0x0},
    {S2C_IF_VALUE, 0, 84486, 0x0},
    {S2C_IF_WORD, 0, 84520, 0x0},
    {S2C_IF_WORD, 0, 84638, 0x0},
    {S2C_IF_WORD, 1, 84694, 0x0},
    {S2C_IF_WORD, 2, 84699, 0x0},
    {S2C_IF_WORD, 1, 84748, 0x0},
    {S2C_IF_WORD, 0, 84808, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 84972, 0x0},
    {S2C_IF_OPTION, 0, 85222, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 85255, 0x10},
    {S2C_IF_OPTION_PLACE, 0, 85330, 0x10},
    {S2C_IF_VALUE, 0, 85417, 0x0},
    {S2C_IF_OPTION, 0, 85555, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 85742, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 85866, 0x10},
    {S2C_IF_OPTION, 0, 24079, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 86050, 0x30000},
    {S2C_IF_OPTION, 0, 86165, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 86202, 0x0},
    {S2C_IF_WORD, 1, 86234, 0x0},
    {S2C_IF_WORD, 0, 86317, 0x0},
    {S2C_IF_WORD, 1, 86503, 0x0},
    {S2C_IF_WORD, 0, 86558, 0x0},
    {S2C_IF_OPTION, 0, 86737, 0x0},
    {S2C_IF_WORD, 1, 86818, 0x0},
    {S2C_IF_WORD, 0, 86883, 0x0},
    {S2C_IF_OPTION, 0, 86992, 0x0},
    {S2C_IF_WORD, 1, 87080, 0x0},
    {S2C_IF_SAYS, 0, 87162, 0x0},
    {S2C_IF_SAYS, 0, 87198, 0x0},
    {S2C_IF_WORD, 0, 87295, 0x0},
    {S2C_IF_WORD, 1, 87355, 0x0},
    {S2C_IF_VALUE, 0, 87455, 0x0},
    {S2C_IF_VALUE, 0, 87566, 0x0},
    {S2C_IF_VALUE, 0, 87622, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 61761, 0x10},
    {S2C_IF_OPTION, 0, 19656, 0x0},
    {S2C_IF_VALUE, 0, 62129, 0x0},
    {S2C_IF_WORD, 1, 87692, 0x0},
    {S2C_IF_OPTION, 0, 16254, 0x0},
    {S2C_IF_OPTION, 0, 23095, 0x0},
    {S2C_IF_WORD, 0, 87767, 0x0},
    {S2C_IF_WORD, 1, 87833, 0x0},
    {S2C_IF_OPTION, 0, 87907, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 88079, 0x0},
    {S2C_IF_OPTION, 0, 88132, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 88180, 0x0},
    {S2C_IF_OPTION, 0, 88206, 0x0},
    {S2C_IF_OPTION, 0, 13417, 0x0},
    {S2C_IF_WORD, 0, 49760, 0x0},
    {S2C_IF_WORD, 0, 88293, 0x0},
    {S2C_IF_OPTION, 0, 13417, 0x0},
    {S2C_IF_WORD, 0, 88328, 0x0},
    {S2C_IF_WORD, 0, 88346, 0x0},
    {S2C_IF_WORD, 0, 88439, 0x0},
    {S2C_IF_WORD, 0, 10049, 0x0},
    {S2C_IF_WORD, 0, 88447, 0x0},
    {S2C_IF_WORD, 0, 88465, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 88493, 0x0},
    {S2C_IF_OPTION, 0, 88532, 0x0},
    {S2C_IF_OPTION, 0, 66564, 0x0},
    {S2C_IF_OPTION, 0, 66610, 0x0},
    {S2C_IF_OPTION, 0, 88609, 0x0},
    {S2C_IF_OPTION, 0, 88629, 0x0},
    {S2C_IF_WORD, 0, 88636, 0x0},
    {S2C_IF_OPTION, 0, 88700, 0x0},
    {S2C_IF_OPTION, 0, 21791, 0x0},
    {S2C_IF_WORD, 0, 12133, 0x0},
    {S2C_IF_OPTION, 0, 88759, 0x0},
    {S2C_IF_OPTION, 0, 88901, 0x0},
    {S2C_IF_WORD, 0, 88911, 0x0},
    {S2C_IF_WORD, 0, 88980, 0x0},
    {S2C_IF_WORD, 1, 89005, 0x0},
    {S2C_IF_WORD, 1, 89066, 0x0},
    {S2C_IF_OPTION, 0, 89076, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 89099, 0x0},
    {S2C_IF_OPTION, 0, 89132, 0x0},
    {S2C_IF_WORD, 0, 89174, 0x0},
    {S2C_IF_VALUE, 0, 89247, 0x0},
    {S2C_IF_WORD, 0, 89270, 0x0},
    {S2C_IF_WORD, 0, 89326, 0x0},
    {S2C_IF_OPTION, 0, 89352, 0x0},
    {S2C_IF_WORD, 0, 89429, 0x0},
    {S2C_IF_WORD, 1, 89619, 0x0},
    {S2C_IF_WORD, 1, 89657, 0x0},
    {S2C_IF_OPTION, 0, 89777, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 89826, 0x0},
    {S2C_IF_WORD, 1, 89877, 0x0},
    {S2C_IF_OPTION, 0, 89964, 0x0},
    {S2C_IF_OPTION, 0, 90030, 0x0},
    {S2C_IF_OPTION, 0, 90091, 0x0},
    {S2C_IF_VALUE, 0, 90228, 0x0},
    {S2C_IF_WORD, 1, 90277, 0x0},
    {S2C_IF_OPTION, 0, 90340, 0x0},
    {S2C_IF_WORD, 0, 90382, 0x0},
    {S2C_IF_WORD, 1, 90493, 0x0},
    {S2C_IF_VALUE, 0, 90526, 0x0},
    {S2C_IF_WORD, 0, 90616, 0x0},
    {S2C_IF_OPTION, 0, 90673, 0x0},
    {S2C_IF_WORD, 0, 90690, 0x0},
    {S2C_IF_WORD, 1, 90767, 0x0},
    {S2C_IF_OPTION, 0, 90878, 0x0},
    {S2C_IF_OPTION, 0, 90910, 0x0},
    {S2C_IF_WORD, 0, 91039, 0x0},
    {S2C_IF_OPTION, 0, 91056, 0x0},
    {S2C_IF_WORD, 0, 91135, 0x0},
    {S2C_IF_WORD, 0, 91256, 0x0},
    {S2C_IF_WORD, 0, 91335, 0x0},
    {S2C_IF_OPTION, 0, 91479, 0x0},
    {S2C_IF_OPTION, 0, 91536, 0x0},
    {S2C_IF_WORD, 1, 91587, 0x0},
    {S2C_IF_WORD, 0, 91678, 0x0},
    {S2C_IF_WORD, 1, 91865, 0x0},
    {S2C_IF_WORD, 0, 91872, 0x0},
    {S2C_IF_WORD, 1, 91967, 0x0},
    {S2C_IF_WORD, 1, 92027, 0x0},
    {S2C_IF_WORD, 0, 92262, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_OPTION, 0, 92346, 0x0},
    {S2C_IF_SAYS, 0, 89123, 0x0},
    {S2C_IF_OPTION, 0, 92381, 0x0},
    {S2C_IF_VALUE, 0, 92388, 0x0},
    {S2C_IF_OPTION, 0, 92444, 0x0},
    {S2C_IF_WORD, 1, 92513, 0x0},
    {S2C_IF_WORD, 1, 92537, 0x0},
    {S2C_IF_OPTION, 0, 92651, 0x0},
    {S2C_IF_WORD, 0, 92675, 0x0},
    {S2C_IF_OPTION, 0, 10350, 0x0},
    {S2C_IF_WORD, 0, 92728, 0x0},
    {S2C_IF_WORD, 0, 92739, 0x0},
    {S2C_IF_WORD, 0, 92844, 0x0},
    {S2C_IF_WORD, 1, 16110, 0x0},
    {S2C_IF_OPTION, 0, 92910, 0x0},
    {S2C_IF_OPTION, 0, 92922, 0x0},
    {S2C_IF_WORD, 1, 93004, 0x0},
    {S2C_IF_OPTION, 0, 93021, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 93100, 0x0},
    {S2C_IF_WORD, 0, 93122, 0x0},
    {S2C_IF_OPTION, 0, 93233, 0x0},
    {S2C_IF_WORD, 0, 93285, 0x0},
    {S2C_IF_OPTION, 0, 93560, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 93774, 0x0},
    {S2C_IF_WORD, 0, 93895, 0x0},
    {S2C_IF_OPTION, 0, 93923, 0x0},
    {S2C_IF_WORD, 0, 93961, 0x0},
    {S2C_IF_VALUE, 0, 94204, 0x0},
    {S2C_IF_OPTION, 0, 94256, 0x0},
    {S2C_IF_OPTION, 0, 94394, 0x0},
    {S2C_IF_OPTION, 0, 94438, 0x0},
    {S2C_IF_OPTION, 0, 26062, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 10785, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 94668, 0x0},
    {S2C_IF_WORD, 0, 94703, 0x0},
    {S2C_IF_OPTION, 0, 94740, 0x0},
    {S2C_IF_WORD, 0, 94772, 0x0},
    {S2C_IF_WORD, 0, 94813, 0x0},
    {S2C_IF_WORD, 0, 94853, 0x0},
    {S2C_IF_WORD, 0, 94993, 0x0},
    {S2C_IF_WORD, 1, 95119, 0x0},
    {S2C_IF_WORD, 0, 95168, 0x0},
    {S2C_IF_WORD, 0, 95518, 0x0},
    {S2C_IF_OPTION, 0, 95683, 0x0},
    {S2C_IF_WORD, 0, 59525, 0x0},
    {S2C_IF_OPTION, 0, 19656, 0x0},
    {S2C_IF_WORD, 0, 95908, 0x0},
    {S2C_IF_WORD, 1, 96038, 0x0},
    {S2C_IF_WORD, 0, 96111, 0x0},
    {S2C_IF_OPTION, 0, 96166, 0x0},
    {S2C_IF_VALUE, 0, 96233, 0x0},
    {S2C_IF_WORD, 1, 96308, 0x0},
    {S2C_IF_WORD, 1, 96329, 0x0},
    {S2C_IF_OPTION, 0, 96486, 0x0},
    {S2C_IF_WORD, 0, 96528, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 96633, 0x0},
    {S2C_IF_OPTION, 0, 96687, 0x0},
    {S2C_IF_WORD, 0, 96705, 0x0},
    {S2C_IF_WORD, 0, 96780, 0x0},
    {S2C_IF_WORD, 0, 3695, 0x0},
    {S2C_IF_WORD, 1, 30958, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 96880, 0x0},
    {S2C_IF_OPTION, 0, 96913, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 96854, 0x10},
    {S2C_IF_OPTION, 0, 96930, 0x0},
    {S2C_IF_OPTION, 0, 96974, 0x0},
    {S2C_IF_OPTION, 0, 97015, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 97165, 0x0},
    {S2C_IF_WORD, 0, 14267, 0x0},
    {S2C_IF_WORD, 0, 97172, 0x0},
    {S2C_IF_VALUE, 0, 97291, 0x0},
    {S2C_IF_VALUE, 0, 97416, 0x0},
    {S2C_IF_OPTION, 0, 14419, 0x0},
    {S2C_IF_OPTION, 0, 10997, 0x0},
    {S2C_IF_WORD, 0, 97506, 0x0},
    {S2C_IF_WORD, 0, 97567, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 11394, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 10330, 0x0},
    {S2C_IF_WORD, 1, 97684, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 97794, 0x0},
    {S2C_IF_WORD, 0, 97840, 0x0},
    {S2C_IF_OPTION, 0, 98054, 0x0},
    {S2C_IF_VALUE, 0, 98175, 0x0},
    {S2C_IF_WORD, 0, 98419, 0x0},
    {S2C_IF_OPTION, 0, 98532, 0x0},
    {S2C_IF_WORD, 0, 98585, 0x0},
    {S2C_IF_WORD, 0, 98619, 0x0},
    {S2C_IF_OPTION, 0, 98693, 0x0},
    {S2C_IF_OPTION, 0, 98693, 0x0},
    {S2C_IF_WORD, 0, 98780, 0x0},
    {S2C_IF_OPTION, 0, 98879, 0x0},
    {S2C_IF_WORD, 1, 98891, 0x0},
    {S2C_IF_WORD, 1, 98931, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 98949, 0x0},
    {S2C_IF_WORD, 0, 99021, 0x0},
    {S2C_IF_WORD, 1, 99075, 0x0},
    {S2C_IF_OPTION, 0, 99096, 0x0},
    {S2C_IF_WORD, 0, 99102, 0x0},
    {S2C_IF_OPTION, 0, 99168, 0x0},
    {S2C_IF_WORD, 0, 99180, 0x0},
    {S2C_IF_WORD, 0, 99223, 0x0},
    {S2C_IF_OPTION, 0, 99292, 0x0},
    {S2C_IF_WORD, 0, 99331, 0x0},
    {S2C_IF_OPTION, 0, 99472, 0x0},
    {S2C_IF_WORD, 1, 99610, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 27029, 0x0},
    {S2C_IF_WORD, 0, 99686, 0x0},
    {S2C_IF_WORD, 1, 99745, 0x0},
    {S2C_IF_WORD, 0, 99773, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 99878, 0x0},
    {S2C_IF_WORD, 1, 99947, 0x0},
    {S2C_IF_WORD, 0, 99968, 0x0},
    {S2C_IF_WORD, 0, 99980, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 89076, 0x0},
    {S2C_IF_OPTION, 0, 100129, 0x0},
    {S2C_IF_OPTION, 0, 23095, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 33647, 0x0},
    {S2C_IF_OPTION, 0, 100153, 0x0},
    {S2C_IF_WORD, 1, 5803, 0x0},
    {S2C_IF_WORD, 0, 16182, 0x0},
    {S2C_IF_WORD, 0, 100242, 0x0},
    {S2C_IF_WORD, 0, 100249, 0x0},
    {S2C_IF_WORD, 0, 100323, 0x0},
    {S2C_IF_WORD, 0, 100380, 0x0},
    {S2C_IF_WORD, 0, 100485, 0x0},
    {S2C_IF_VALUE, 0, 100603, 0x0},
    {S2C_IF_OPTION, 0, 100722, 0x0},
    {S2C_IF_VALUE, 0, 100766, 0x0},
    {S2C_IF_OPTION, 0, 11394, 0x0},
    {S2C_IF_OPTION, 0, 11077, 0x0},
    {S2C_IF_OPTION, 0, 10997, 0x0},
    {S2C_IF_OPTION, 0, 12764, 0x0},
    {S2C_IF_OPTION, 0, 58289, 0x0},
    {S2C_IF_OPTION, 0, 19657, 0x0},
    {S2C_IF_OPTION, 0, 77768, 0x0},
    {S2C_IF_OPTION, 0, 12885, 0x0},
    {S2C_IF_OPTION, 0, 13631, 0x0},
    {S2C_IF_OPTION, 0, 100963, 0x0},
    {S2C_IF_VALUE, 0, 100971, 0x0},
    {S2C_IF_OPTION, 0, 101030, 0x0},
    {S2C_IF_OPTION, 0, 58289, 0x0},
    {S2C_IF_WORD, 0, 101066, 0x0},
    {S2C_IF_OPTION, 0, 101172, 0x0},
    {S2C_IF_VALUE, 0, 101204, 0x0},
    {S2C_IF_WORD, 1, 101298, 0x0},
    {S2C_IF_WORD, 0, 101381, 0x0},
    {S2C_IF_OPTION, 0, 13631, 0x0},
    {S2C_IF_WORD, 0, 101421, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 61149, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 61761, 0x10},
    {S2C_IF_OPTION, 0, 57802, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 13286, 0x0},
    {S2C_IF_WORD, 0, 101565, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40203c0},
    {S2C_IF_VALUE, 0, 101625, 0x0},
    {S2C_IF_OPTION, 0, 101648, 0x0},
    {S2C_IF_WORD, 1, 101664, 0x0},
    {S2C_IF_WORD, 0, 101686, 0x0},
    {S2C_IF_OPTION, 0, 101865, 0x0},
    {S2C_IF_WORD, 0, 30958, 0x0},
    {S2C_IF_WORD, 0, 388, 0x0},
    {S2C_IF_WORD, 1, 101926, 0x0},
    {S2C_IF_WORD, 1, 101938, 0x0},
    {S2C_IF_OPTION, 0, 102051, 0x0},
    {S2C_IF_OPTION, 0, 102067, 0x0},
    {S2C_IF_WORD, 0, 102115, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 102171, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 31403, 0x0},
    {S2C_IF_WORD, 0, 102340, 0x0},
    {S2C_IF_WORD, 0, 102483, 0x0},
    {S2C_IF_WORD, 1, 102548, 0x0},
    {S2C_IF_WORD, 1, 55865, 0x0},
    {S2C_IF_WORD, 2, 102598, 0x0},
    {S2C_IF_WORD, 1, 102623, 0x0},
    {S2C_IF_WORD, 1, 102726, 0x0},
    {S2C_IF_OPTION, 0, 102743, 0x0},
    {S2C_IF_OPTION, 0, 10138, 0x0},
    {S2C_IF_WORD, 0, 102763, 0x0},
    {S2C_IF_OPTION, 0, 102820, 0x0},
    {S2C_IF_WORD, 0, 102893, 0x0},
    {S2C_IF_WORD, 0, 16110, 0x0},
    {S2C_IF_OPTION, 0, 59789, 0x0},
    {S2C_IF_OPTION, 0, 59789, 0x0},
    {S2C_IF_OPTION, 0, 29962, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_VALUE, 0, 103008, 0x0},
    {S2C_IF_OPTION, 0, 10834, 0x0},
    {S2C_IF_OPTION, 0, 103046, 0x0},
    {S2C_IF_WORD, 1, 62355, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_WORD, 0, 103086, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 10330, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 15324, 0x4000140},
    {S2C_IF_OPTION, 0, 103188, 0x0},
    {S2C_IF_WORD, 0, 103222, 0x0},
    {S2C_IF_WORD, 0, 103242, 0x0},
    {S2C_IF_VALUE, 0, 103325, 0x0},
    {S2C_IF_VALUE, 0, 103390, 0x0},
    {S2C_IF_OPTION, 0, 103401, 0x0},
    {S2C_IF_VALUE, 0, 103494, 0x0},
    {S2C_IF_WORD, 1, 103559, 0x0},
    {S2C_IF_WORD, 0, 103591, 0x0},
    {S2C_IF_WORD, 0, 103733, 0x0},
    {S2C_IF_WORD, 0, 103778, 0x0},
    {S2C_IF_WORD, 1, 103804, 0x0},
    {S2C_IF_OPTION, 0, 10835, 0x0},
    {S2C_IF_OPTION, 0, 103837, 0x0},
    {S2C_IF_WORD, 0, 57804, 0x0},
    {S2C_IF_WORD, 1, 57804, 0x0},
    {S2C_IF_OPTION, 0, 103868, 0x0},
    {S2C_IF_OPTION, 0, 38260, 0x0},
    {S2C_IF_OPTION, 0, 103880, 0x0},
    {S2C_IF_OPTION, 0, 103923, 0x0},
    {S2C_IF_NO_OPTION, 0, 103980, 0x0},
    {S2C_IF_WORD, 0, 103998, 0x0},
    {S2C_IF_WORD, 0, 104165, 0x0},
    {S2C_IF_WORD, 0, 104223, 0x0},
    {S2C_IF_WORD, 0, 104294, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 104389, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 104539, 0x0},
    {S2C_IF_OPTION, 0, 104592, 0x0},
    {S2C_IF_WORD, 1, 104971, 0x0},
    {S2C_IF_WORD, 2, 105158, 0x0},
    {S2C_IF_WORD, 0, 105241, 0x0},
    {S2C_IF_WORD, 0, 105265, 0x0},
    {S2C_IF_WORD, 0, 105277, 0x0},
    {S2C_IF_OPTION, 0, 105308, 0x0},
    {S2C_IF_WORD, 0, 105338, 0x0},
    {S2C_IF_WORD, 0, 105424, 0x0},
    {S2C_IF_WORD, 1, 105516, 0x0},
    {S2C_IF_WORD, 3, 105666, 0x0},
    {S2C_IF_WORD, 1, 105724, 0x0},
    {S2C_IF_WORD, 2, 105943, 0x0},
    {S2C_IF_WORD, 1, 106066, 0x0},
    {S2C_IF_NO_WORD, 1, 106268, 0x0},
    {S2C_IF_WORD, 1, 106276, 0x0},
    {S2C_IF_WORD, 2, 106451, 0x0},
    {S2C_IF_WORD, 0, 106553, 0x0},
    {S2C_IF_OPTION, 0, 106659, 0x0},
    {S2C_IF_WORD, 0, 106882, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 107002, 0x0},
    {S2C_IF_WORD, 0, 107065, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 106268, 0x0},
    {S2C_IF_WORD, 1, 107147, 0x0},
    {S2C_IF_WORD, 0, 107164, 0x0},
    {S2C_IF_WORD, 0, 107170, 0x0},
    {S2C_IF_WORD, 0, 107220, 0x0},
    {S2C_IF_WORD, 1, 107287, 0x0},
    {S2C_IF_OPTION, 0, 58810, 0x0},
    {S2C_IF_WORD, 0, 107329, 0x0},
    {S2C_IF_WORD, 1, 55865, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 107443, 0x0},
    {S2C_IF_WORD, 0, 107555, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 107594, 0x0},
    {S2C_IF_WORD, 0, 107629, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 107667, 0x0},
    {S2C_IF_WORD, 1, 107699, 0x0},
    {S2C_IF_WORD, 0, 107822, 0x0},
    {S2C_IF_WORD, 0, 104165, 0x0},
    {S2C_IF_WORD, 1, 107856, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 107977, 0x0},
    {S2C_IF_WORD, 3, 108054, 0x0},
    {S2C_IF_WORD, 1, 108095, 0x0},
    {S2C_IF_WORD, 0, 107220, 0x0},
    {S2C_IF_OPTION, 0, 108133, 0x0},
    {S2C_IF_WORD, 2, 108189, 0x0},
    {S2C_IF_OPTION, 0, 108237, 0x0},
    {S2C_IF_WORD, 1, 107287, 0x0},
    {S2C_IF_WORD, 2, 107220, 0x0},
    {S2C_IF_WORD, 1, 32301, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 108287, 0x0},
    {S2C_IF_WORD, 0, 108316, 0x0},
    {S2C_IF_WORD, 0, 108354, 0x0},
    {S2C_IF_WORD, 0, 108450, 0x0},
    {S2C_IF_OPTION, 0, 16254, 0x0},
    {S2C_IF_WORD, 0, 108484, 0x0},
    {S2C_IF_OPTION, 0, 19653, 0x0},
    {S2C_IF_OPTION, 0, 108487, 0x0},
    {S2C_IF_OPTION, 0, 108511, 0x0},
    {S2C_IF_WORD, 0, 107443, 0x0},
    {S2C_IF_WORD, 0, 108699, 0x0},
    {S2C_IF_VALUE, 0, 108780, 0x0},
    {S2C_IF_OPTION, 0, 13285, 0x0},
    {S2C_IF_VALUE, 0, 108831, 0x0},
    {S2C_IF_OPTION, 0, 108900, 0x0},
    {S2C_IF_OPTION, 0, 16579, 0x0},
    {S2C_IF_VALUE, 0, 108993, 0x0},
    {S2C_IF_WORD, 0, 109009, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 109029, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 10997, 0x30000},
    {S2C_IF_NO_OPTION, 0, 11077, 0x0},
    {S2C_IF_OPTION, 0, 109120, 0x0},
    {S2C_IF_OPTION, 0, 109173, 0x0},
    {S2C_IF_OPTION, 0, 14796, 0x0},
    {S2C_IF_WORD, 1, 109218, 0x0},
    {S2C_IF_WORD, 1, 109235, 0x0},
    {S2C_IF_WORD, 1, 109295, 0x0},
    {S2C_IF_WORD, 0, 48245, 0x0},
    {S2C_IF_WORD, 0, 109363, 0x0},
    {S2C_IF_WORD, 0, 109469, 0x0},
    {S2C_IF_WORD, 0, 109492, 0x0},
    {S2C_IF_WORD, 0, 10140, 0x0},
    {S2C_IF_WORD, 0, 109526, 0x0},
    {S2C_IF_WORD, 1, 109540, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 7014},
    {0, 1, 2, 0},
    {2, 2, 3, 7119},
    {2, 2, 5, 7359},
    {2, 2, 7, 7560},
    {2, 2, 9, 7630},
    {2, 2, 11, 7630},
    {2, 2, 13, 7949},
    {2, 1, 15, 7995},
    {1, 2, 16, 8143},
    {2, 2, 18, 8573},
    {2, 1, 20, 8607},
    {2, 1, 21, 8670},
    {2, 1, 22, 8718},
    {2, 1, 23, 8750},
    {2, 1, 24, 8815},
    {2, 1, 25, 8853},
    {2, 1, 26, 8876},
    {2, 1, 27, 8927},
    {2, 1, 28, 9012},
    {2, 1, 29, 9081},
    {2, 1, 30, 9142},
    {2, 1, 31, 9189},
    {2, 2, 32, 9312},
    {2, 2, 34, 9370},
    {2, 2, 36, 9370},
    {2, 1, 38, 9471},
    {1, 0, 39, 9498},
    {2, 2, 39, 7014},
    {0, 1, 41, 0},
    {2, 2, 42, 7949},
    {2, 1, 44, 9514},
    {1, 2, 45, 8143},
    {2, 2, 47, 8573},
    {2, 1, 49, 8607},
    {2, 1, 50, 9542},
    {2, 1, 51, 9591},
    {2, 2, 52, 9312},
    {2, 2, 54, 9312},
    {2, 2, 56, 9724},
    {2, 2, 58, 9802},
    {2, 2, 60, 7119},
    {2, 2, 62, 7359},
    {2, 2, 64, 7560},
    {2, 2, 66, 7630},
    {2, 2, 68, 7630},
    {2, 2, 70, 9857},
    {2, 2, 72, 9901},
    {2, 1, 74, 9943},
    {2, 2, 75, 9370},
    {2, 1, 77, 9471},
    {1, 0, 78, 9977},
    {2, 2, 78, 10023},
    {2, 2, 80, 10075},
    {1, 0, 82, 10121},
    {0, 0, 82, 0},
    {1, 1, 82, 10144},
    {0, 0, 83, 0},
    {0, 1, 83, 0},
    {1, 0, 84, 10248},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {0, 0, 84, 0},
    {2, 1, 84, 7014},
    {0, 0, 85, 0},
    {2, 1, 85, 7014},
    {0, 1, 86, 0},
    {1, 0, 87, 10333},
    {0, 1, 87, 0},
    {1, 0, 88, 10353},
    {0, 0, 88, 0},
    {2, 1, 88, 10501},
    {2, 2, 89, 10561},
    {0, 0, 91, 0},
    {0, 1, 91, 0},
    {0, 1, 92, 0},
    {1, 0, 93, 10652},
    {0, 1, 93, 0},
    {1, 0, 94, 10696},
    {1, 1, 94, 10732},
    {0, 0, 95, 0},
    {0, 1, 95, 0},
    {1, 0, 96, 10804},
    {0, 1, 96, 0},
    {0, 1, 97, 0},
    {1, 0, 98, 10844},
    {0, 1, 98, 0},
    {0, 1, 99, 0},
    {1, 0, 100, 10907},
    {0, 2, 100, 0},
    {1, 0, 102, 10979},
    {0, 0, 102, 0},
    {2, 2, 102, 11000},
    {0, 0, 104, 0},
    {0, 0, 104, 0},
    {0, 0, 104, 0},
    {2, 1, 104, 11108},
    {0, 0, 105, 0},
    {1, 0, 105, 11176},
    {2, 1, 105, 11260},
    {1, 1, 106, 11280},
    {0, 0, 107, 0},
    {0, 0, 107, 0},
    {2, 1, 107, 11365},
    {2, 2, 108, 11365},
    {0, 0, 110, 0},
    {0, 0, 110, 0},
    {2, 2, 110, 11444},
    {2, 2, 112, 11499},
    {2, 2, 114, 11523},
    {2, 2, 116, 11634},
    {2, 3, 118, 7359},
    {2, 3, 121, 11943},
    {2, 3, 124, 11634},
    {2, 3, 127, 9724},
    {2, 3, 130, 12094},
    {2, 2, 133, 12135},
    {2, 3, 135, 12186},
    {2, 2, 138, 12232},
    {1, 1, 140, 12263},
    {0, 0, 141, 0},
    {1, 1, 141, 12284},
    {1, 2, 142, 12318},
    {0, 0, 144, 0},
    {0, 0, 144, 0},
    {2, 2, 144, 7949},
    {2, 1, 146, 12356},
    {1, 2, 147, 8143},
    {2, 2, 149, 8573},
    {2, 1, 151, 8607},
    {2, 1, 152, 12385},
    {2, 2, 153, 9312},
    {2, 2, 155, 9312},
    {2, 2, 157, 9724},
    {2, 2, 159, 9802},
    {2, 2, 161, 7119},
    {2, 2, 163, 7359},
    {2, 2, 165, 7560},
    {2, 2, 167, 7630},
    {2, 2, 169, 7630},
    {2, 2, 171, 9857},
    {2, 2, 173, 9370},
    {1, 1, 175, 12538},
    {2, 1, 176, 9142},
    {2, 1, 177, 9189},
    {2, 1, 178, 8718},
    {2, 1, 179, 12553},
    {2, 1, 180, 8815},
    {2, 1, 181, 8853},
    {2, 1, 182, 8876},
    {2, 1, 183, 8927},
    {0, 1, 184, 0},
    {1, 1, 185, 9498},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {0, 0, 186, 0},
    {2, 1, 186, 7630},
    {0, 1, 187, 0},
    {0, 1, 188, 0},
    {1, 0, 189, 10121},
    {2, 3, 189, 10023},
    {0, 0, 192, 0},
    {2, 2, 192, 10023},
    {0, 0, 194, 0},
    {2, 1, 194, 12922},
    {1, 0, 195, 12983},
    {0, 1, 195, 0},
    {1, 0, 196, 13013},
    {0, 1, 196, 0},
    {0, 1, 197, 0},
    {1, 1, 198, 13047},
    {0, 0, 199, 0},
    {0, 1, 199, 0},
    {1, 0, 200, 13106},
    {0, 0, 200, 0},
    {1, 0, 200, 13154},
    {0, 0, 200, 0},
    {0, 1, 200, 0},
    {1, 1, 201, 13326},
    {1, 0, 202, 13353},
    {1, 0, 202, 13353},
    {1, 0, 202, 13353},
    {1, 0, 202, 13353},
    {1, 0, 202, 13353},
    {0, 0, 202, 0},
    {1, 1, 202, 13590},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {1, 0, 203, 13860},
    {0, 0, 203, 0},
    {0, 0, 203, 0},
    {1, 0, 203, 13860},
    {0, 1, 203, 0},
    {1, 0, 204, 13961},
    {1, 0, 204, 14130},
    {1, 0, 204, 13961},
    {1, 0, 204, 13961},
    {2, 1, 204, 14269},
    {1, 0, 205, 13961},
    {1, 0, 205, 13961},
    {1, 0, 205, 13961},
    {1, 0, 205, 13961},
    {1, 0, 205, 14484},
    {0, 0, 205, 0},
    {1, 0, 205, 13961},
    {1, 0, 205, 13961},
    {0, 0, 205, 0},
    {1, 0, 205, 14571},
    {0, 0, 205, 0},
    {1, 0, 205, 13961},
    {0, 0, 205, 0},
    {1, 0, 205, 14754},
    {0, 1, 205, 0},
    {1, 0, 206, 14802},
    {1, 0, 206, 14822},
    {1, 0, 206, 14845},
    {2, 1, 206, 15024},
    {0, 2, 207, 0},
    {1, 1, 209, 14822},
    {1, 1, 210, 15087},
    {1, 0, 211, 15112},
    {2, 2, 211, 15200},
    {2, 2, 213, 15270},
    {2, 2, 215, 15270},
    {2, 3, 217, 15270},
    {0, 1, 220, 0},
    {0, 1, 221, 0},
    {2, 2, 222, 15457},
    {2, 2, 224, 15457},
    {2, 2, 226, 15457},
    {2, 2, 228, 15636},
    {2, 2, 230, 15636},
    {2, 2, 232, 11499},
    {2, 2, 234, 11523},
    {1, 1, 236, 15709},
    {1, 0, 237, 13961},
    {2, 1, 237, 15794},
    {1, 0, 238, 13961},
    {0, 1, 238, 0},
    {2, 2, 239, 11444},
    {2, 2, 241, 11499},
    {2, 2, 243, 11523},
    {1, 1, 245, 15709},
    {1, 0, 246, 13961},
    {2, 1, 246, 15636},
    {0, 1, 247, 0},
    {1, 0, 248, 15931},
    {2, 1, 248, 15636},
    {0, 1, 249, 0},
    {0, 1, 250, 0},
    {1, 0, 251, 16078},
    {2, 2, 251, 15636},
    {2, 1, 253, 15636},
    {0, 1, 254, 0},
    {1, 0, 255, 16154},
    {0, 1, 255, 0},
    {2, 2, 256, 16192},
    {2, 2, 258, 16192},
    {2, 1, 260, 15636},
    {0, 1, 261, 0},
    {1, 0, 262, 16154},
    {1, 0, 262, 16434},
    {2, 2, 262, 11499},
    {1, 1, 264, 12263},
    {0, 0, 265, 0},
    {0, 0, 265, 0},
    {2, 1, 265, 16617},
    {2, 1, 266, 16679},
    {1, 1, 267, 16743},
    {0, 0, 268, 0},
    {1, 0, 268, 16833},
    {1, 0, 268, 16833},
    {0, 1, 268, 0},
    {2, 2, 269, 17061},
    {2, 1, 271, 17061},
    {2, 2, 272, 17061},
    {1, 0, 274, 17176},
    {0, 1, 274, 0},
    {2, 2, 275, 17245},
    {2, 1, 277, 17245},
    {1, 0, 278, 17285},
    {0, 1, 278, 0},
    {2, 0, 279, 17302},
    {2, 1, 279, 17345},
    {2, 1, 280, 17399},
    {2, 2, 281, 17245},
    {2, 3, 283, 17452},
    {2, 2, 286, 17513},
    {2, 2, 288, 17245},
    {2, 1, 290, 17565},
    {2, 1, 291, 17609},
    {2, 1, 292, 17660},
    {2, 1, 293, 17690},
    {2, 1, 294, 17734},
    {2, 1, 295, 17782},
    {2, 1, 296, 17827},
    {2, 1, 297, 17869},
    {2, 1, 298, 17907},
    {2, 2, 299, 17944},
    {2, 2, 301, 18001},
    {2, 1, 303, 18026},
    {2, 1, 304, 18074},
    {2, 1, 305, 18115},
    {2, 1, 306, 18189},
    {1, 0, 307, 17285},
    {0, 1, 307, 0},
    {2, 0, 308, 17345},
    {0, 0, 308, 0},
    {2, 1, 308, 17285},
    {2, 2, 309, 18221},
    {1, 0, 311, 18256},
    {0, 1, 311, 0},
    {1, 1, 312, 18335},
    {2, 1, 313, 12356},
    {2, 1, 314, 18390},
    {1, 0, 315, 18437},
    {2, 1, 315, 18488},
    {2, 1, 316, 18570},
    {2, 1, 317, 18618},
    {2, 1, 318, 18665},
    {2, 1, 319, 18618},
    {2, 2, 320, 18704},
    {2, 1, 322, 18763},
    {2, 1, 323, 12553},
    {2, 1, 324, 8927},
    {2, 1, 325, 12553},
    {2, 2, 326, 12553},
    {1, 0, 328, 18258},
    {2, 1, 328, 19018},
    {2, 1, 329, 8927},
    {1, 0, 330, 19068},
    {2, 2, 330, 19136},
    {2, 1, 332, 12356},
    {2, 1, 333, 19186},
    {2, 2, 334, 19205},
    {2, 2, 336, 19250},
    {2, 2, 338, 19295},
    {2, 1, 340, 8670},
    {2, 1, 341, 8927},
    {2, 1, 342, 19312},
    {2, 2, 343, 19361},
    {2, 2, 345, 19136},
    {2, 3, 347, 19136},
    {2, 2, 350, 9471},
    {2, 2, 352, 19395},
    {2, 2, 354, 19445},
    {1, 0, 356, 19068},
    {2, 1, 356, 19504},
    {2, 2, 357, 19136},
    {2, 2, 359, 19136},
    {2, 2, 361, 19571},
    {2, 2, 363, 19615},
    {2, 2, 365, 8927},
    {2, 2, 367, 19803},
    {2, 2, 369, 19312},
    {2, 3, 371, 19879},
    {2, 2, 374, 19964},
    {1, 0, 376, 20001},
    {2, 1, 376, 12356},
    {2, 1, 377, 8607},
    {2, 1, 378, 20018},
    {2, 1, 379, 11260},
    {2, 1, 380, 9189},
    {0, 1, 381, 0},
    {2, 2, 382, 11260},
    {2, 3, 384, 9471},
    {2, 4, 387, 18390},
    {1, 0, 391, 20243},
    {2, 1, 391, 12356},
    {2, 1, 392, 12356},
    {2, 1, 393, 12356},
    {2, 1, 394, 12356},
    {1, 0, 395, 20393},
    {2, 1, 395, 20447},
    {2, 1, 396, 8853},
    {2, 1, 397, 8815},
    {2, 1, 398, 20470},
    {2, 1, 399, 20488},
    {2, 1, 400, 20572},
    {2, 2, 401, 20620},
    {1, 0, 403, 20646},
    {2, 1, 403, 9012},
    {1, 0, 404, 20675},
    {1, 0, 404, 20702},
    {1, 0, 404, 20675},
    {2, 2, 404, 20751},
    {2, 2, 406, 20805},
    {2, 2, 408, 20858},
    {2, 3, 410, 20926},
    {2, 3, 413, 20974},
    {2, 3, 416, 20926},
    {2, 2, 419, 21025},
    {2, 2, 421, 19018},
    {2, 2, 423, 21025},
    {2, 2, 425, 21056},
    {2, 2, 427, 21090},
    {2, 3, 429, 21090},
    {2, 3, 432, 21125},
    {2, 2, 435, 21270},
    {2, 3, 437, 20805},
    {2, 2, 440, 21341},
    {2, 2, 442, 21056},
    {2, 2, 444, 21392},
    {1, 0, 446, 21432},
    {2, 2, 446, 21485},
    {2, 3, 448, 21569},
    {2, 2, 451, 21604},
    {2, 3, 453, 21604},
    {2, 3, 456, 21604},
    {2, 3, 459, 21604},
    {2, 2, 462, 21725},
    {1, 0, 464, 21757},
    {2, 2, 464, 21794},
    {2, 2, 466, 21794},
    {2, 2, 468, 21845},
    {1, 0, 470, 21887},
    {2, 2, 470, 21928},
    {2, 1, 472, 21974},
    {1, 0, 473, 22003},
    {2, 1, 473, 22075},
    {1, 0, 474, 22120},
    {0, 1, 474, 0},
    {1, 0, 475, 22163},
    {2, 1, 475, 11108},
    {2, 1, 476, 11108},
    {2, 2, 477, 22438},
    {2, 2, 479, 22506},
    {2, 2, 481, 22567},
    {2, 3, 483, 22608},
    {2, 2, 486, 22652},
    {2, 2, 488, 22714},
    {2, 2, 490, 12356},
    {0, 1, 492, 0},
    {0, 2, 493, 0},
    {0, 2, 495, 0},
    {1, 1, 497, 22828},
    {1, 0, 498, 22830},
    {2, 2, 498, 22866},
    {2, 2, 500, 11108},
    {0, 1, 502, 0},
    {0, 1, 503, 0},
    {1, 0, 504, 22968},
    {0, 1, 504, 0},
    {0, 1, 505, 0},
    {2, 2, 506, 23051},
    {2, 2, 508, 23110},
    {2, 2, 510, 23142},
    {1, 0, 512, 22968},
    {0, 1, 512, 0},
    {1, 1, 513, 23223},
    {2, 1, 514, 22506},
    {2, 1, 515, 22567},
    {2, 2, 516, 22608},
    {1, 0, 518, 22828},
    {2, 1, 518, 22506},
    {1, 0, 519, 22828},
    {0, 1, 519, 0},
    {2, 2, 520, 22506},
    {2, 2, 522, 22866},
    {2, 3, 524, 22608},
    {1, 0, 527, 23362},
    {0, 1, 527, 0},
    {2, 2, 528, 22506},
    {2, 2, 530, 22608},
    {1, 0, 532, 23362},
    {0, 1, 532, 0},
    {2, 2, 533, 22506},
    {2, 3, 535, 22608},
    {2, 2, 538, 23512},
    {2, 2, 540, 12356},
    {1, 0, 542, 23362},
    {0, 1, 542, 0},
    {2, 1, 543, 22506},
    {1, 0, 544, 23620},
    {0, 1, 544, 0},
    {2, 2, 545, 22506},
    {1, 0, 547, 23737},
    {0, 1, 547, 0},
    {0, 1, 548, 0},
    {2, 2, 549, 22608},
    {1, 0, 551, 22968},
    {0, 1, 551, 0},
    {1, 0, 552, 23826},
    {1, 0, 552, 23844},
    {1, 0, 552, 23884},
    {2, 1, 552, 19250},
    {1, 0, 553, 19068},
    {0, 1, 553, 0},
    {0, 1, 554, 0},
    {2, 2, 555, 19250},
    {2, 2, 557, 19250},
    {2, 2, 559, 24104},
    {1, 1, 561, 24152},
    {2, 1, 562, 24312},
    {2, 2, 563, 19445},
    {2, 2, 565, 24404},
    {1, 0, 567, 19068},
    {2, 1, 567, 24481},
    {2, 2, 568, 19250},
    {1, 1, 570, 19068},
    {0, 0, 571, 0},
    {0, 1, 571, 0},
    {2, 0, 572, 24529},
    {0, 1, 572, 0},
    {2, 1, 573, 19250},
    {2, 1, 574, 7014},
    {1, 0, 575, 24568},
    {0, 1, 575, 0},
    {1, 0, 576, 24568},
    {2, 2, 576, 24673},
    {2, 1, 578, 24728},
    {2, 1, 579, 24728},
    {1, 0, 580, 24811},
    {2, 2, 580, 24673},
    {1, 0, 582, 24811},
    {0, 1, 582, 0},
    {2, 2, 583, 24909},
    {2, 2, 585, 24950},
    {2, 1, 587, 24993},
    {1, 0, 588, 25031},
    {1, 0, 588, 24811},
    {1, 0, 588, 24811},
    {0, 2, 588, 0},
    {1, 1, 590, 25113},
    {2, 1, 591, 25154},
    {2, 1, 592, 25154},
    {2, 1, 593, 25154},
    {1, 0, 594, 25113},
    {1, 1, 594, 25269},
    {2, 0, 595, 25154},
    {0, 1, 595, 0},
    {2, 1, 596, 25323},
    {1, 0, 597, 17323},
    {2, 0, 597, 25337},
    {2, 0, 597, 25382},
    {2, 0, 597, 25417},
    {0, 1, 597, 0},
    {2, 1, 598, 25501},
    {1, 0, 599, 25539},
    {2, 0, 599, 25559},
    {2, 0, 599, 25596},
    {2, 1, 599, 25698},
    {2, 1, 600, 25749},
    {1, 0, 601, 25779},
    {0, 1, 601, 0},
    {2, 1, 602, 25904},
    {1, 0, 603, 25939},
    {2, 1, 603, 26013},
    {2, 1, 604, 26047},
    {2, 1, 605, 26047},
    {1, 0, 606, 26070},
    {2, 1, 606, 26121},
    {2, 2, 607, 26179},
    {1, 0, 609, 26216},
    {2, 2, 609, 26248},
    {1, 0, 611, 26293},
    {2, 0, 611, 26312},
    {0, 1, 611, 0},
    {2, 1, 612, 25154},
    {1, 0, 613, 25113},
    {1, 2, 613, 26558},
    {2, 2, 615, 26606},
    {0, 0, 617, 0},
    {0, 1, 617, 0},
    {0, 1, 618, 0},
    {0, 1, 619, 0},
    {1, 0, 620, 25031},
    {1, 2, 620, 26558},
    {2, 1, 622, 26851},
    {1, 0, 623, 26883},
    {0, 1, 623, 0},
    {1, 2, 624, 26558},
    {2, 1, 626, 26987},
    {2, 1, 627, 27037},
    {2, 2, 628, 27101},
    {2, 2, 630, 27140},
    {1, 0, 632, 27190},
    {0, 1, 632, 0},
    {2, 1, 633, 27245},
    {2, 2, 634, 27140},
    {1, 0, 636, 27190},
    {0, 1, 636, 0},
    {2, 1, 637, 27352},
    {2, 2, 638, 27383},
    {1, 0, 640, 27190},
    {1, 2, 640, 26558},
    {2, 1, 642, 27451},
    {2, 1, 643, 27519},
    {2, 1, 644, 27555},
    {0, 1, 645, 0},
    {0, 1, 646, 0},
    {1, 0, 647, 27190},
    {2, 1, 647, 27763},
    {0, 1, 648, 0},
    {1, 0, 649, 27814},
    {2, 0, 649, 27841},
    {2, 0, 649, 27857},
    {2, 1, 649, 27960},
    {1, 0, 650, 27997},
    {1, 2, 650, 26558},
    {2, 1, 652, 28031},
    {0, 0, 653, 0},
    {1, 2, 653, 26558},
    {2, 1, 655, 28072},
    {0, 0, 656, 0},
    {2, 0, 656, 28113},
    {1, 2, 656, 26558},
    {2, 1, 658, 28178},
    {2, 1, 659, 28241},
    {2, 1, 660, 28320},
    {0, 1, 661, 0},
    {1, 0, 662, 28409},
    {0, 1, 662, 0},
    {2, 1, 663, 28432},
    {1, 0, 664, 28468},
    {2, 0, 664, 28484},
    {2, 1, 664, 28505},
    {1, 0, 665, 28544},
    {0, 1, 665, 0},
    {1, 2, 666, 26558},
    {2, 0, 668, 28562},
    {0, 1, 668, 0},
    {1, 0, 669, 25031},
    {0, 1, 669, 0},
    {2, 1, 670, 28661},
    {2, 1, 671, 28709},
    {2, 0, 672, 28750},
    {0, 1, 672, 0},
    {1, 0, 673, 28807},
    {0, 1, 673, 0},
    {2, 0, 674, 28841},
    {0, 1, 674, 0},
    {2, 0, 675, 28903},
    {2, 1, 675, 28903},
    {1, 0, 676, 20646},
    {1, 0, 676, 28990},
    {0, 1, 676, 0},
    {2, 2, 677, 29066},
    {2, 1, 679, 29121},
    {2, 1, 680, 29190},
    {2, 1, 681, 29233},
    {1, 0, 682, 29267},
    {0, 0, 682, 0},
    {1, 2, 682, 26558},
    {2, 0, 684, 29287},
    {2, 1, 684, 29356},
    {1, 0, 685, 29395},
    {0, 1, 685, 0},
    {1, 0, 686, 29480},
    {0, 1, 686, 0},
    {2, 2, 687, 29523},
    {2, 1, 689, 29587},
    {1, 0, 690, 29624},
    {0, 1, 690, 0},
    {2, 1, 691, 29523},
    {1, 0, 692, 29624},
    {0, 1, 692, 0},
    {0, 2, 693, 0},
    {2, 1, 695, 29723},
    {1, 0, 696, 25031},
    {0, 1, 696, 0},
    {0, 1, 697, 0},
    {1, 0, 698, 25031},
    {0, 1, 698, 0},
    {0, 2, 699, 0},
    {1, 0, 701, 29819},
    {0, 1, 701, 0},
    {2, 1, 702, 29876},
    {1, 0, 703, 27190},
    {0, 2, 703, 0},
    {2, 2, 705, 30009},
    {2, 2, 707, 26248},
    {2, 2, 709, 30085},
    {2, 2, 711, 30178},
    {1, 1, 713, 30242},
    {2, 2, 714, 30284},
    {1, 2, 716, 30373},
    {2, 2, 718, 30389},
    {2, 2, 720, 30389},
    {1, 1, 722, 30527},
    {1, 2, 723, 30527},
    {1, 1, 725, 30527},
    {2, 2, 726, 30389},
    {2, 3, 728, 30389},
    {1, 0, 731, 30373},
    {2, 2, 731, 29356},
    {2, 1, 733, 30736},
    {2, 2, 734, 30765},
    {2, 2, 736, 30284},
    {2, 2, 738, 29356},
    {1, 0, 740, 30284},
    {2, 1, 740, 30389},
    {1, 0, 741, 30527},
    {2, 0, 741, 30806},
    {1, 1, 741, 30869},
    {0, 0, 742, 0},
    {0, 1, 742, 0},
    {2, 1, 743, 30926},
    {2, 2, 744, 30926},
    {2, 2, 746, 31035},
    {2, 2, 748, 31111},
    {2, 1, 750, 31174},
    {1, 0, 751, 31234},
    {0, 1, 751, 0},
    {1, 1, 752, 31352},
    {2, 1, 753, 31812},
    {2, 1, 754, 31949},
    {2, 1, 755, 32016},
    {2, 1, 756, 32051},
    {2, 2, 757, 32123},
    {2, 2, 759, 32181},
    {2, 1, 761, 32226},
    {1, 0, 762, 32250},
    {2, 0, 762, 32276},
    {2, 2, 762, 32306},
    {1, 1, 764, 32342},
    {0, 0, 765, 0},
    {0, 1, 765, 0},
    {1, 0, 766, 32387},
    {0, 1, 766, 0},
    {2, 0, 767, 32443},
    {1, 1, 767, 32520},
    {0, 1, 768, 0},
    {1, 1, 769, 32552},
    {2, 0, 770, 32443},
    {2, 1, 770, 32573},
    {1, 0, 771, 32620},
    {2, 1, 771, 32696},
    {1, 0, 772, 32721},
    {2, 0, 772, 32748},
    {2, 1, 772, 32970},
    {1, 0, 773, 25031},
    {2, 1, 773, 33090},
    {2, 1, 774, 33090},
    {0, 1, 775, 0},
    {1, 0, 776, 33193},
    {2, 1, 776, 33090},
    {0, 1, 777, 0},
    {1, 0, 778, 33193},
    {2, 1, 778, 33357},
    {1, 0, 779, 33396},
    {2, 2, 779, 33447},
    {2, 1, 781, 33535},
    {2, 1, 782, 33090},
    {0, 1, 783, 0},
    {1, 0, 784, 33657},
    {2, 1, 784, 33763},
    {1, 0, 785, 32620},
    {2, 1, 785, 33924},
    {2, 1, 786, 34010},
    {2, 1, 787, 34271},
    {2, 1, 788, 34330},
    {2, 1, 789, 34467},
    {2, 1, 790, 34510},
    {1, 0, 791, 34540},
    {0, 1, 791, 0},
    {0, 1, 792, 0},
    {1, 0, 793, 25031},
    {0, 1, 793, 0},
    {0, 1, 794, 0},
    {0, 1, 795, 0},
    {2, 2, 796, 34010},
    {2, 2, 798, 34941},
    {2, 2, 800, 34988},
    {2, 2, 802, 34988},
    {2, 2, 804, 34010},
    {2, 2, 806, 35189},
    {2, 2, 808, 34510},
    {1, 0, 810, 35209},
    {2, 1, 810, 35251},
    {2, 1, 811, 35251},
    {1, 0, 812, 35288},
    {2, 0, 812, 33090},
    {2, 2, 812, 28484},
    {0, 1, 814, 0},
    {1, 0, 815, 35325},
    {2, 1, 815, 35360},
    {1, 0, 816, 35421},
    {2, 1, 816, 35977},
    {2, 1, 817, 36059},
    {1, 0, 818, 36086},
    {0, 1, 818, 0},
    {2, 2, 819, 35977},
    {2, 1, 821, 36184},
    {1, 0, 822, 36217},
    {2, 1, 822, 36267},
    {2, 2, 823, 11634},
    {0, 1, 825, 0},
    {1, 0, 826, 36267},
    {2, 1, 826, 36394},
    {2, 1, 827, 36394},
    {1, 0, 828, 36394},
    {0, 1, 828, 0},
    {0, 1, 829, 0},
    {2, 2, 830, 36184},
    {2, 1, 832, 36417},
    {2, 1, 833, 36417},
    {1, 0, 834, 36217},
    {2, 1, 834, 36417},
    {1, 0, 835, 36088},
    {2, 1, 835, 37375},
    {1, 1, 836, 37477},
    {1, 1, 837, 37477},
    {0, 0, 838, 0},
    {0, 1, 838, 0},
    {1, 0, 839, 37509},
    {1, 0, 839, 37536},
    {2, 1, 839, 37613},
    {1, 1, 840, 37655},
    {0, 0, 841, 0},
    {2, 1, 841, 37712},
    {2, 1, 842, 37712},
    {2, 1, 843, 37744},
    {0, 0, 844, 0},
    {0, 1, 844, 0},
    {1, 0, 845, 37772},
    {2, 2, 845, 37793},
    {0, 1, 847, 0},
    {1, 0, 848, 37815},
    {2, 1, 848, 37861},
    {2, 1, 849, 37898},
    {2, 1, 850, 37943},
    {0, 1, 851, 0},
    {1, 0, 852, 37979},
    {0, 0, 852, 0},
    {1, 0, 852, 37997},
    {2, 1, 852, 38034},
    {0, 0, 853, 0},
    {2, 1, 853, 38085},
    {1, 1, 854, 38148},
    {2, 0, 855, 38178},
    {1, 1, 855, 38148},
    {2, 0, 856, 38207},
    {0, 1, 856, 0},
    {2, 1, 857, 38278},
    {2, 1, 858, 38309},
    {2, 1, 859, 38384},
    {2, 2, 860, 38440},
    {1, 0, 862, 38473},
    {2, 0, 862, 38492},
    {2, 1, 862, 38641},
    {2, 2, 863, 38772},
    {2, 1, 865, 38845},
    {2, 1, 866, 38641},
    {2, 2, 867, 38915},
    {2, 1, 869, 38978},
    {2, 1, 870, 38278},
    {1, 0, 871, 39017},
    {0, 1, 871, 0},
    {2, 1, 872, 38278},
    {2, 1, 873, 38384},
    {1, 0, 874, 39135},
    {2, 1, 874, 38845},
    {0, 1, 875, 0},
    {1, 0, 876, 39237},
    {2, 1, 876, 39318},
    {1, 0, 877, 39338},
    {1, 0, 877, 39365},
    {2, 0, 877, 39384},
    {2, 1, 877, 38178},
    {2, 1, 878, 38278},
    {0, 1, 879, 0},
    {1, 0, 880, 39365},
    {2, 2, 880, 38085},
    {2, 2, 882, 39529},
    {1, 0, 884, 39562},
    {2, 1, 884, 39602},
    {1, 0, 885, 39631},
    {2, 0, 885, 19504},
    {0, 1, 885, 0},
    {2, 0, 886, 39660},
    {2, 1, 886, 39764},
    {2, 1, 887, 39825},
    {0, 1, 888, 0},
    {1, 0, 889, 39856},
    {2, 0, 889, 39825},
    {0, 1, 889, 0},
    {0, 1, 890, 0},
    {2, 1, 891, 39968},
    {2, 1, 892, 39968},
    {1, 0, 893, 40022},
    {0, 1, 893, 0},
    {1, 0, 894, 39856},
    {1, 0, 894, 39631},
    {2, 1, 894, 40098},
    {0, 1, 895, 0},
    {1, 0, 896, 40150},
    {2, 1, 896, 40351},
    {2, 1, 897, 17285},
    {0, 1, 898, 0},
    {0, 1, 899, 0},
    {1, 0, 900, 40150},
    {2, 1, 900, 40351},
    {2, 2, 901, 39968},
    {0, 1, 903, 0},
    {1, 0, 904, 40821},
    {2, 3, 904, 40889},
    {2, 2, 907, 40889},
    {2, 2, 909, 40929},
    {0, 1, 911, 0},
    {1, 0, 912, 40976},
    {2, 1, 912, 41091},
    {2, 2, 913, 7014},
    {0, 2, 915, 0},
    {0, 2, 917, 0},
    {1, 0, 919, 41281},
    {2, 1, 919, 41358},
    {2, 1, 920, 41358},
    {0, 1, 921, 0},
    {1, 0, 922, 41461},
    {2, 0, 922, 41487},
    {0, 0, 922, 0},
    {0, 1, 922, 0},
    {1, 0, 923, 41529},
    {1, 0, 923, 41547},
    {2, 1, 923, 19250},
    {2, 1, 924, 7014},
    {2, 1, 925, 7014},
    {2, 1, 926, 7014},
    {2, 1, 927, 42295},
    {0, 1, 928, 0},
    {2, 1, 929, 42511},
    {2, 2, 930, 42910},
    {2, 1, 932, 42910},
    {2, 1, 933, 17061},
    {2, 2, 934, 42910},
    {2, 1, 936, 43315},
    {2, 1, 937, 43521},
    {2, 2, 938, 42910},
    {2, 1, 940, 43315},
    {2, 1, 941, 43956},
    {2, 1, 942, 44039},
    {2, 1, 943, 44119},
    {2, 1, 944, 9312},
    {1, 1, 945, 44402},
    {0, 1, 946, 0},
    {1, 1, 947, 44541},
    {0, 0, 948, 0},
    {2, 1, 948, 7014},
    {0, 0, 949, 0},
    {2, 1, 949, 44836},
    {2, 1, 950, 19250},
    {2, 1, 951, 7014},
    {2, 1, 952, 42295},
    {2, 1, 953, 44119},
    {2, 1, 954, 9312},
    {0, 1, 955, 0},
    {1, 1, 956, 44402},
    {0, 1, 957, 0},
    {1, 0, 958, 45138},
    {2, 1, 958, 7014},
    {2, 1, 959, 19250},
    {2, 1, 960, 19250},
    {0, 1, 961, 0},
    {0, 1, 962, 0},
    {1, 0, 963, 45219},
    {2, 1, 963, 7014},
    {2, 1, 964, 7014},
    {1, 0, 965, 45219},
    {2, 2, 965, 19250},
    {2, 1, 967, 43956},
    {2, 1, 968, 7014},
    {2, 1, 969, 7014},
    {2, 1, 970, 7014},
    {1, 1, 971, 19068},
    {1, 0, 972, 45219},
    {2, 1, 972, 45514},
    {2, 1, 973, 45634},
    {2, 1, 974, 45514},
    {2, 1, 975, 12356},
    {2, 1, 976, 45514},
    {2, 1, 977, 7014},
    {2, 1, 978, 7014},
    {0, 1, 979, 0},
    {1, 1, 980, 45769},
    {0, 1, 981, 0},
    {1, 0, 982, 45219},
    {2, 1, 982, 45812},
    {2, 1, 983, 45812},
    {2, 1, 984, 45874},
    {1, 0, 985, 45916},
    {0, 1, 985, 0},
    {1, 1, 986, 46010},
    {2, 0, 987, 46052},
    {0, 1, 987, 0},
    {2, 2, 988, 46160},
    {2, 1, 990, 46160},
    {1, 0, 991, 46230},
    {2, 1, 991, 46160},
    {2, 1, 992, 46160},
    {0, 1, 993, 0},
    {1, 0, 994, 46230},
    {2, 1, 994, 15270},
    {2, 1, 995, 15270},
    {2, 3, 996, 46455},
    {1, 0, 999, 46499},
    {2, 1, 999, 46052},
    {1, 0, 1000, 46230},
    {2, 1, 1000, 46556},
    {0, 1, 1001, 0},
    {1, 0, 1002, 46597},
    {2, 1, 1002, 7014},
    {2, 1, 1003, 45514},
    {0, 0, 1004, 0},
    {0, 0, 1004, 0},
    {0, 1, 1004, 0},
    {2, 1, 1005, 46790},
    {2, 3, 1006, 46905},
    {2, 1, 1009, 46954},
    {2, 1, 1010, 47026},
    {2, 5, 1011, 47140},
    {2, 3, 1016, 47248},
    {1, 2, 1019, 47300},
    {2, 3, 1021, 9857},
    {2, 3, 1024, 47562},
    {2, 3, 1027, 9857},
    {1, 0, 1030, 47300},
    {2, 1, 1030, 47622},
    {0, 1, 1031, 0},
    {1, 0, 1032, 47675},
    {2, 1, 1032, 47718},
    {0, 0, 1033, 0},
    {2, 0, 1033, 47735},
    {2, 2, 1033, 47622},
    {1, 0, 1035, 47778},
    {0, 1, 1035, 0},
    {2, 1, 1036, 47810},
    {1, 0, 1037, 47845},
    {0, 0, 1037, 0},
    {2, 0, 1037, 47880},
    {0, 1, 1037, 0},
    {0, 1, 1038, 0},
    {2, 2, 1039, 47953},
    {2, 1, 1041, 46790},
    {2, 1, 1042, 48027},
    {1, 0, 1043, 47300},
    {0, 1, 1043, 0},
    {2, 1, 1044, 48096},
    {1, 0, 1045, 47300},
    {2, 1, 1045, 46790},
    {2, 1, 1046, 46790},
    {0, 1, 1047, 0},
    {1, 0, 1048, 47300},
    {2, 0, 1048, 48171},
    {0, 1, 1048, 0},
    {1, 0, 1049, 47300},
    {0, 1, 1049, 0},
    {0, 1, 1050, 0},
    {2, 1, 1051, 46790},
    {2, 1, 1052, 48096},
    {2, 3, 1053, 47248},
    {2, 2, 1056, 47248},
    {2, 2, 1058, 48290},
    {2, 2, 1060, 47562},
    {2, 2, 1062, 47562},
    {1, 0, 1064, 47300},
    {2, 2, 1064, 9857},
    {2, 1, 1066, 48565},
    {2, 1, 1067, 47562},
    {2, 1, 1068, 47562},
    {2, 1, 1069, 47248},
    {2, 1, 1070, 47248},
    {2, 2, 1071, 47248},
    {2, 1, 1073, 47248},
    {2, 1, 1074, 9857},
    {2, 1, 1075, 9857},
    {2, 1, 1076, 47880},
    {0, 1, 1077, 0},
    {1, 0, 1078, 47300},
    {1, 0, 1078, 47675},
    {0, 1, 1078, 0},
    {0, 1, 1079, 0},
    {0, 1, 1080, 0},
    {1, 0, 1081, 47675},
    {2, 2, 1081, 47622},
    {1, 0, 1083, 47778},
    {2, 0, 1083, 49111},
    {2, 0, 1083, 49143},
    {1, 1, 1083, 49197},
    {2, 0, 1084, 49229},
    {2, 0, 1084, 49280},
    {2, 0, 1084, 49304},
    {2, 1, 1084, 49354},
    {1, 0, 1085, 49388},
    {2, 2, 1085, 49354},
    {2, 2, 1087, 49354},
    {1, 0, 1089, 49443},
    {2, 2, 1089, 49456},
    {1, 0, 1091, 49475},
    {2, 0, 1091, 49487},
    {1, 0, 1091, 13961},
    {0, 1, 1091, 0},
    {0, 1, 1092, 0},
    {0, 1, 1093, 0},
    {1, 0, 1094, 47675},
    {0, 1, 1094, 0},
    {2, 1, 1095, 49674},
    {1, 0, 1096, 49711},
    {1, 1, 1096, 49728},
    {2, 3, 1097, 47622},
    {2, 1, 1100, 49800},
    {1, 1, 1101, 49893},
    {0, 0, 1102, 0},
    {2, 1, 1102, 49674},
    {1, 0, 1103, 47675},
    {2, 1, 1103, 47718},
    {0, 1, 1104, 0},
    {1, 0, 1105, 47675},
    {2, 1, 1105, 25596},
    {0, 1, 1106, 0},
    {1, 0, 1107, 47675},
    {2, 1, 1107, 47880},
    {2, 1, 1108, 47880},
    {0, 1, 1109, 0},
    {1, 0, 1110, 47300},
    {2, 1, 1110, 50133},
    {2, 3, 1111, 49354},
    {1, 1, 1114, 49443},
    {0, 0, 1115, 0},
    {2, 2, 1115, 50199},
    {0, 1, 1117, 0},
    {1, 0, 1118, 47778},
    {2, 1, 1118, 48565},
    {1, 1, 1119, 50199},
    {2, 0, 1120, 50199},
    {2, 1, 1120, 25596},
    {0, 1, 1121, 0},
    {0, 1, 1122, 0},
    {1, 0, 1123, 50228},
    {2, 1, 1123, 50273},
    {1, 0, 1124, 47778},
    {2, 1, 1124, 50342},
    {0, 1, 1125, 0},
    {1, 0, 1126, 50391},
    {2, 2, 1126, 25596},
    {0, 1, 1128, 0},
    {1, 0, 1129, 50391},
    {2, 1, 1129, 50441},
    {0, 1, 1130, 0},
    {1, 0, 1131, 49711},
    {2, 0, 1131, 50199},
    {2, 1, 1131, 50527},
    {1, 0, 1132, 47778},
    {0, 1, 1132, 0},
    {2, 1, 1133, 50637},
    {2, 1, 1134, 50687},
    {2, 2, 1135, 50771},
    {1, 0, 1137, 50807},
    {0, 1, 1137, 0},
    {0, 1, 1138, 0},
    {2, 1, 1139, 50637},
    {2, 1, 1140, 50637},
    {2, 1, 1141, 50637},
    {1, 0, 1142, 50807},
    {2, 0, 1142, 50637},
    {0, 1, 1142, 0},
    {1, 0, 1143, 51083},
    {0, 1, 1143, 0},
    {2, 1, 1144, 51201},
    {2, 1, 1145, 51201},
    {2, 1, 1146, 51201},
    {1, 0, 1147, 51320},
    {0, 1, 1147, 0},
    {2, 1, 1148, 49674},
    {1, 0, 1149, 49711},
    {2, 0, 1149, 49674},
    {2, 1, 1149, 51538},
    {1, 0, 1150, 51588},
    {0, 1, 1150, 0},
    {2, 1, 1151, 51758},
    {2, 2, 1152, 51799},
    {2, 1, 1154, 51758},
    {1, 0, 1155, 51846},
    {0, 1, 1155, 0},
    {2, 0, 1156, 51758},
    {0, 1, 1156, 0},
    {1, 0, 1157, 47778},
    {0, 1, 1157, 0},
    {1, 0, 1158, 51887},
    {2, 0, 1158, 48565},
    {2, 0, 1158, 51919},
    {2, 0, 1158, 50199},
    {2, 0, 1158, 25596},
    {2, 0, 1158, 50199},
    {0, 1, 1158, 0},
    {0, 1, 1159, 0},
    {1, 0, 1160, 47675},
    {2, 1, 1160, 52020},
    {2, 2, 1161, 52047},
    {2, 2, 1163, 52103},
    {0, 1, 1165, 0},
    {1, 0, 1166, 52146},
    {0, 1, 1166, 0},
    {2, 2, 1167, 52193},
    {1, 0, 1169, 52212},
    {0, 1, 1169, 0},
    {2, 0, 1170, 52287},
    {0, 1, 1170, 0},
    {2, 1, 1171, 34510},
    {2, 1, 1172, 52552},
    {2, 1, 1173, 52589},
    {2, 1, 1174, 53234},
    {1, 0, 1175, 53275},
    {0, 1, 1175, 0},
    {0, 1, 1176, 0},
    {2, 1, 1177, 7560},
    {2, 1, 1178, 7560},
    {2, 1, 1179, 53596},
    {1, 0, 1180, 53638},
    {0, 1, 1180, 0},
    {2, 2, 1181, 22506},
    {2, 1, 1183, 53930},
    {2, 1, 1184, 52287},
    {2, 2, 1185, 53234},
    {1, 0, 1187, 53638},
    {0, 1, 1187, 0},
    {0, 1, 1188, 0},
    {2, 2, 1189, 54079},
    {2, 2, 1191, 53234},
    {2, 2, 1193, 53941},
    {1, 0, 1195, 53638},
    {0, 1, 1195, 0},
    {2, 1, 1196, 34510},
    {2, 1, 1197, 54079},
    {2, 1, 1198, 53234},
    {2, 1, 1199, 53234},
    {2, 1, 1200, 54537},
    {2, 1, 1201, 52589},
    {2, 1, 1202, 53234},
    {1, 0, 1203, 53275},
    {0, 1, 1203, 0},
    {1, 0, 1204, 53638},
    {0, 1, 1204, 0},
    {2, 2, 1205, 34510},
    {2, 2, 1207, 52589},
    {2, 2, 1209, 54537},
    {2, 2, 1211, 54079},
    {2, 2, 1213, 53234},
    {0, 1, 1215, 0},
    {0, 2, 1216, 0},
    {0, 2, 1218, 0},
    {0, 2, 1220, 0},
    {1, 0, 1222, 53638},
    {0, 1, 1222, 0},
    {1, 0, 1223, 53638},
    {0, 1, 1223, 0},
    {2, 1, 1224, 54079},
    {1, 0, 1225, 53638},
    {0, 1, 1225, 0},
    {2, 1, 1226, 55211},
    {1, 0, 1227, 55252},
    {2, 1, 1227, 55211},
    {1, 0, 1228, 53638},
    {2, 2, 1228, 55337},
    {2, 2, 1230, 55337},
    {1, 0, 1232, 53275},
    {1, 0, 1232, 13961},
    {2, 1, 1232, 55389},
    {1, 0, 1233, 18256},
    {2, 1, 1233, 55460},
    {2, 1, 1234, 55504},
    {1, 0, 1235, 55532},
    {0, 1, 1235, 0},
    {0, 1, 1236, 0},
    {2, 1, 1237, 55582},
    {1, 0, 1238, 55622},
    {0, 1, 1238, 0},
    {1, 0, 1239, 55671},
    {2, 3, 1239, 55701},
    {2, 3, 1242, 55701},
    {2, 1, 1245, 55701},
    {1, 0, 1246, 53275},
    {0, 1, 1246, 0},
    {2, 1, 1247, 55743},
    {1, 0, 1248, 53275},
    {2, 0, 1248, 55743},
    {0, 1, 1248, 0},
    {2, 2, 1249, 55880},
    {2, 2, 1251, 55880},
    {2, 1, 1253, 55211},
    {1, 0, 1254, 53638},
    {1, 0, 1254, 15709},
    {0, 1, 1254, 0},
    {1, 0, 1255, 13961},
    {1, 0, 1255, 53638},
    {0, 1, 1255, 0},
    {2, 0, 1256, 55963},
    {0, 1, 1256, 0},
    {1, 0, 1257, 16154},
    {2, 1, 1257, 56024},
    {1, 0, 1258, 56074},
    {2, 0, 1258, 56093},
    {2, 2, 1258, 34510},
    {2, 2, 1260, 56249},
    {0, 1, 1262, 0},
    {0, 1, 1263, 0},
    {1, 0, 1264, 56298},
    {0, 1, 1264, 0},
    {0, 1, 1265, 0},
    {1, 0, 1266, 56381},
    {2, 1, 1266, 7359},
    {2, 1, 1267, 7359},
    {2, 1, 1268, 56567},
    {2, 1, 1269, 56661},
    {2, 1, 1270, 56661},
    {0, 1, 1271, 0},
    {0, 1, 1272, 0},
    {1, 0, 1273, 56788},
    {2, 0, 1273, 56819},
    {2, 1, 1273, 56875},
    {1, 0, 1274, 56912},
    {1, 0, 1274, 56952},
    {2, 1, 1274, 57014},
    {2, 1, 1275, 57057},
    {1, 1, 1276, 56788},
    {0, 0, 1277, 0},
    {2, 2, 1277, 57108},
    {2, 1, 1279, 57108},
    {1, 0, 1280, 56788},
    {0, 1, 1280, 0},
    {1, 0, 1281, 57467},
    {2, 1, 1281, 57490},
    {2, 2, 1282, 57490},
    {1, 1, 1284, 57590},
    {0, 1, 1285, 0},
    {0, 1, 1286, 0},
    {1, 0, 1287, 57684},
    {0, 1, 1287, 0},
    {2, 1, 1288, 57729},
    {2, 1, 1289, 57762},
    {2, 1, 1290, 57810},
    {2, 1, 1291, 57886},
    {1, 0, 1292, 57930},
    {2, 1, 1292, 57959},
    {1, 0, 1293, 57993},
    {2, 1, 1293, 57959},
    {2, 1, 1294, 58018},
    {2, 1, 1295, 58081},
    {1, 0, 1296, 58118},
    {1, 2, 1296, 58171},
    {2, 0, 1298, 58206},
    {2, 1, 1298, 57959},
    {1, 0, 1299, 58271},
    {0, 1, 1299, 0},
    {2, 1, 1300, 58292},
    {1, 1, 1301, 58329},
    {0, 0, 1302, 0},
    {2, 0, 1302, 58349},
    {0, 0, 1302, 0},
    {2, 1, 1302, 58373},
    {0, 1, 1303, 0},
    {0, 1, 1304, 0},
    {1, 0, 1305, 58437},
    {0, 1, 1305, 0},
    {1, 1, 1306, 58458},
    {2, 1, 1307, 58496},
    {2, 1, 1308, 58515},
    {1, 0, 1309, 58567},
    {0, 1, 1309, 0},
    {2, 0, 1310, 58605},
    {0, 0, 1310, 0},
    {2, 1, 1310, 58605},
    {1, 0, 1311, 58673},
    {2, 0, 1311, 58698},
    {2, 2, 1311, 57959},
    {1, 0, 1313, 58745},
    {2, 2, 1313, 57959},
    {1, 0, 1315, 18441},
    {0, 1, 1315, 0},
    {2, 0, 1316, 58763},
    {2, 1, 1316, 57959},
    {1, 0, 1317, 58819},
    {0, 1, 1317, 0},
    {0, 1, 1318, 0},
    {2, 1, 1319, 58977},
    {2, 2, 1320, 59042},
    {2, 2, 1322, 59081},
    {2, 2, 1324, 59182},
    {1, 0, 1326, 57467},
    {0, 1, 1326, 0},
    {2, 1, 1327, 57959},
    {2, 1, 1328, 57959},
    {2, 1, 1329, 57959},
    {1, 0, 1330, 59298},
    {0, 1, 1330, 0},
    {2, 2, 1331, 59357},
    {2, 1, 1333, 59357},
    {2, 2, 1334, 57959},
    {1, 0, 1336, 57467},
    {2, 1, 1336, 59427},
    {1, 0, 1337, 59475},
    {2, 1, 1337, 59485},
    {1, 0, 1338, 59529},
    {2, 1, 1338, 57959},
    {1, 0, 1339, 59298},
    {0, 1, 1339, 0},
    {1, 0, 1340, 57467},
    {0, 1, 1340, 0},
    {1, 2, 1341, 59725},
    {2, 0, 1343, 58698},
    {2, 1, 1343, 17285},
    {1, 0, 1344, 59745},
    {2, 2, 1344, 58292},
    {2, 1, 1346, 58292},
    {2, 2, 1347, 57959},
    {2, 1, 1349, 58763},
    {2, 2, 1350, 59850},
    {1, 0, 1352, 59872},
    {2, 1, 1352, 58515},
    {1, 0, 1353, 18256},
    {0, 0, 1353, 0},
    {0, 1, 1353, 0},
    {0, 1, 1354, 0},
    {1, 0, 1355, 59905},
    {0, 1, 1355, 0},
    {2, 1, 1356, 59986},
    {2, 2, 1357, 7630},
    {1, 0, 1359, 10979},
    {1, 0, 1359, 60094},
    {0, 1, 1359, 0},
    {1, 0, 1360, 60213},
    {2, 1, 1360, 60232},
    {2, 1, 1361, 60269},
    {2, 1, 1362, 60308},
    {1, 0, 1363, 60342},
    {1, 0, 1363, 60373},
    {2, 1, 1363, 60407},
    {2, 2, 1364, 60427},
    {1, 0, 1366, 60457},
    {0, 0, 1366, 0},
    {2, 0, 1366, 60484},
    {2, 1, 1366, 60531},
    {1, 0, 1367, 60579},
    {2, 0, 1367, 60606},
    {2, 0, 1367, 60648},
    {2, 1, 1367, 60682},
    {1, 0, 1368, 60718},
    {1, 0, 1368, 60213},
    {0, 1, 1368, 0},
    {1, 0, 1369, 25939},
    {2, 1, 1369, 60987},
    {2, 1, 1370, 61048},
    {2, 1, 1371, 61117},
    {2, 2, 1372, 61186},
    {2, 1, 1374, 61241},
    {2, 1, 1375, 61280},
    {2, 1, 1376, 61323},
    {1, 1, 1377, 61447},
    {1, 1, 1378, 61481},
    {2, 1, 1379, 61447},
    {1, 0, 1380, 61524},
    {2, 0, 1380, 61549},
    {2, 0, 1380, 61581},
    {1, 0, 1380, 61616},
    {2, 1, 1380, 17061},
    {1, 0, 1381, 17176},
    {2, 0, 1381, 61651},
    {2, 1, 1381, 61701},
    {1, 0, 1382, 61744},
    {2, 1, 1382, 61447},
    {1, 0, 1383, 25939},
    {2, 0, 1383, 60648},
    {2, 0, 1383, 61651},
    {2, 1, 1383, 61790},
    {2, 1, 1384, 61848},
    {1, 0, 1385, 25939},
    {2, 2, 1385, 61952},
    {2, 1, 1387, 62031},
    {1, 0, 1388, 25031},
    {2, 1, 1388, 62072},
    {1, 0, 1389, 62103},
    {2, 1, 1389, 61701},
    {1, 0, 1390, 61744},
    {2, 1, 1390, 62031},
    {1, 0, 1391, 62170},
    {2, 1, 1391, 62199},
    {1, 0, 1392, 25939},
    {0, 1, 1392, 0},
    {2, 0, 1393, 60648},
    {0, 1, 1393, 0},
    {2, 1, 1394, 62362},
    {2, 1, 1395, 62418},
    {0, 1, 1396, 0},
    {1, 0, 1397, 62500},
    {2, 1, 1397, 62362},
    {2, 1, 1398, 62418},
    {2, 1, 1399, 62703},
    {0, 1, 1400, 0},
    {1, 0, 1401, 62500},
    {0, 1, 1401, 0},
    {0, 1, 1402, 0},
    {2, 1, 1403, 62898},
    {2, 1, 1404, 62898},
    {2, 2, 1405, 62977},
    {2, 1, 1407, 63030},
    {1, 0, 1408, 63068},
    {2, 2, 1408, 62898},
    {0, 1, 1410, 0},
    {2, 1, 1411, 62898},
    {2, 1, 1412, 62898},
    {2, 2, 1413, 62977},
    {2, 2, 1415, 62977},
    {2, 1, 1417, 63030},
    {1, 0, 1418, 63068},
    {2, 2, 1418, 63430},
    {0, 1, 1420, 0},
    {0, 2, 1421, 0},
    {2, 2, 1423, 7014},
    {1, 3, 1425, 63561},
    {2, 1, 1428, 64049},
    {2, 1, 1429, 64079},
    {0, 2, 1430, 0},
    {2, 2, 1432, 64079},
    {2, 1, 1434, 63561},
    {2, 1, 1435, 47248},
    {2, 1, 1436, 64195},
    {2, 2, 1437, 64239},
    {2, 5, 1439, 59182},
    {2, 1, 1444, 64285},
    {2, 2, 1445, 47248},
    {2, 1, 1447, 64388},
    {2, 2, 1448, 7014},
    {0, 1, 1450, 0},
    {2, 1, 1451, 64688},
    {2, 2, 1452, 64896},
    {2, 1, 1454, 64896},
    {2, 2, 1455, 47248},
    {2, 1, 1457, 47248},
    {2, 1, 1458, 47248},
    {2, 2, 1459, 11634},
    {2, 1, 1461, 11634},
    {2, 2, 1462, 47248},
    {2, 2, 1464, 47248},
    {2, 1, 1466, 65707},
    {2, 2, 1467, 65806},
    {2, 1, 1469, 65806},
    {2, 2, 1470, 65947},
    {1, 0, 1472, 65983},
    {0, 1, 1472, 0},
    {0, 1, 1473, 0},
    {0, 1, 1474, 0},
    {1, 0, 1475, 66305},
    {0, 1, 1475, 0},
    {1, 0, 1476, 66305},
    {2, 1, 1476, 66578},
    {2, 2, 1477, 66578},
    {2, 1, 1479, 66631},
    {0, 1, 1480, 0},
    {1, 0, 1481, 66724},
    {2, 0, 1481, 15457},
    {0, 1, 1481, 0},
    {0, 1, 1482, 0},
    {0, 1, 1483, 0},
    {0, 1, 1484, 0},
    {2, 1, 1485, 15457},
    {2, 1, 1486, 15457},
    {2, 1, 1487, 67416},
    {1, 0, 1488, 16154},
    {0, 1, 1488, 0},
    {2, 2, 1489, 67546},
    {2, 1, 1491, 15636},
    {2, 2, 1492, 15636},
    {2, 1, 1494, 15636},
    {2, 1, 1495, 67689},
    {2, 3, 1496, 67745},
    {2, 3, 1499, 67868},
    {2, 2, 1502, 67949},
    {2, 2, 1504, 68002},
    {1, 1, 1506, 59182},
    {2, 2, 1507, 68087},
    {2, 2, 1509, 67689},
    {2, 2, 1511, 68211},
    {2, 1, 1513, 68295},
    {0, 1, 1514, 0},
    {0, 1, 1515, 0},
    {1, 0, 1516, 16154},
    {2, 0, 1516, 68389},
    {2, 1, 1516, 68389},
    {0, 1, 1517, 0},
    {1, 0, 1518, 68545},
    {0, 0, 1518, 0},
    {2, 1, 1518, 68608},
    {0, 1, 1519, 0},
    {1, 0, 1520, 68657},
    {0, 1, 1520, 0},
    {2, 1, 1521, 68677},
    {1, 1, 1522, 68702},
    {1, 2, 1523, 68725},
    {2, 0, 1525, 68750},
    {0, 1, 1525, 0},
    {2, 1, 1526, 68776},
    {1, 0, 1527, 68802},
    {2, 0, 1527, 68823},
    {2, 1, 1527, 68876},
    {1, 0, 1528, 68910},
    {0, 1, 1528, 0},
    {0, 1, 1529, 0},
    {2, 1, 1530, 69017},
    {2, 1, 1531, 69017},
    {1, 0, 1532, 69084},
    {2, 1, 1532, 12356},
    {2, 1, 1533, 12356},
    {2, 1, 1534, 28903},
    {1, 0, 1535, 69119},
    {0, 1, 1535, 0},
    {1, 0, 1536, 69216},
    {2, 1, 1536, 69252},
    {0, 1, 1537, 0},
    {0, 2, 1538, 0},
    {1, 0, 1540, 69283},
    {0, 1, 1540, 0},
    {2, 0, 1541, 69311},
    {0, 1, 1541, 0},
    {2, 1, 1542, 69466},
    {1, 0, 1543, 69499},
    {0, 0, 1543, 0},
    {0, 0, 1543, 0},
    {2, 1, 1543, 19250},
    {1, 0, 1544, 69521},
    {0, 0, 1544, 0},
    {0, 1, 1544, 0},
    {1, 0, 1545, 69538},
    {2, 1, 1545, 69556},
    {2, 1, 1546, 69556},
    {1, 0, 1547, 69584},
    {2, 1, 1547, 69608},
    {1, 0, 1548, 69538},
    {1, 0, 1548, 69626},
    {0, 1, 1548, 0},
    {1, 0, 1549, 16078},
    {0, 1, 1549, 0},
    {2, 2, 1550, 69804},
    {2, 2, 1552, 69831},
    {1, 0, 1554, 16078},
    {2, 1, 1554, 69904},
    {0, 1, 1555, 0},
    {0, 1, 1556, 0},
    {1, 0, 1557, 69983},
    {2, 2, 1557, 70079},
    {0, 1, 1559, 0},
    {0, 1, 1560, 0},
    {1, 0, 1561, 70316},
    {0, 1, 1561, 0},
    {2, 1, 1562, 70372},
    {1, 0, 1563, 58130},
    {2, 1, 1563, 70397},
    {1, 0, 1564, 70413},
    {0, 1, 1564, 0},
    {2, 1, 1565, 70397},
    {1, 0, 1566, 70491},
    {0, 1, 1566, 0},
    {2, 1, 1567, 70572},
    {1, 0, 1568, 70613},
    {0, 1, 1568, 0},
    {0, 1, 1569, 0},
    {2, 1, 1570, 70397},
    {2, 1, 1571, 70397},
    {1, 0, 1572, 70491},
    {0, 1, 1572, 0},
    {2, 0, 1573, 70397},
    {0, 1, 1573, 0},
    {1, 0, 1574, 70491},
    {1, 0, 1574, 70770},
    {2, 1, 1574, 70397},
    {1, 0, 1575, 70810},
    {2, 2, 1575, 70372},
    {2, 3, 1577, 70372},
    {0, 1, 1580, 0},
    {1, 0, 1581, 70491},
    {0, 2, 1581, 0},
    {2, 1, 1583, 70372},
    {1, 0, 1584, 58130},
    {0, 1, 1584, 0},
    {2, 0, 1585, 70397},
    {2, 1, 1585, 70954},
    {1, 0, 1586, 70970},
    {2, 1, 1586, 27841},
    {0, 1, 1587, 0},
    {1, 0, 1588, 71067},
    {1, 0, 1588, 71081},
    {0, 1, 1588, 0},
    {1, 0, 1589, 56381},
    {2, 2, 1589, 71126},
    {1, 0, 1591, 71147},
    {0, 2, 1591, 0},
    {0, 1, 1593, 0},
    {1, 0, 1594, 10979},
    {2, 0, 1594, 71244},
    {2, 0, 1594, 71288},
    {2, 1, 1594, 64388},
    {1, 0, 1595, 34540},
    {0, 1, 1595, 0},
    {2, 1, 1596, 61581},
    {1, 0, 1597, 70613},
    {2, 2, 1597, 59182},
    {2, 1, 1599, 59182},
    {2, 1, 1600, 68832},
    {2, 1, 1601, 71406},
    {1, 0, 1602, 69216},
    {0, 1, 1602, 0},
    {2, 1, 1603, 71440},
    {1, 0, 1604, 70613},
    {0, 1, 1604, 0},
    {0, 1, 1605, 0},
    {2, 1, 1606, 28484},
    {2, 1, 1607, 71820},
    {1, 0, 1608, 69216},
    {2, 1, 1608, 62031},
    {2, 1, 1609, 62031},
    {1, 0, 1610, 62170},
    {2, 0, 1610, 30284},
    {0, 1, 1610, 0},
    {1, 0, 1611, 60213},
    {0, 1, 1611, 0},
    {2, 0, 1612, 25904},
    {2, 2, 1612, 71903},
    {0, 1, 1614, 0},
    {1, 0, 1615, 71954},
    {1, 0, 1615, 14484},
    {1, 0, 1615, 14484},
    {0, 1, 1615, 0},
    {2, 1, 1616, 72068},
    {2, 1, 1617, 72103},
    {1, 0, 1618, 72135},
    {0, 1, 1618, 0},
    {2, 1, 1619, 72285},
    {1, 0, 1620, 72305},
    {0, 1, 1620, 0},
    {2, 0, 1621, 30284},
    {0, 1, 1621, 0},
    {2, 2, 1622, 72529},
    {2, 2, 1624, 72771},
    {2, 1, 1626, 72834},
    {1, 0, 1627, 72852},
    {0, 1, 1627, 0},
    {2, 1, 1628, 72979},
    {2, 3, 1629, 72979},
    {0, 1, 1632, 0},
    {1, 0, 1633, 33193},
    {0, 1, 1633, 0},
    {2, 1, 1634, 73161},
    {1, 0, 1635, 73202},
    {0, 1, 1635, 0},
    {2, 1, 1636, 73301},
    {2, 1, 1637, 73301},
    {1, 0, 1638, 56952},
    {0, 1, 1638, 0},
    {2, 1, 1639, 73471},
    {2, 1, 1640, 39825},
    {2, 1, 1641, 39825},
    {1, 0, 1642, 39856},
    {0, 1, 1642, 0},
    {2, 1, 1643, 73656},
    {1, 0, 1644, 73713},
    {0, 1, 1644, 0},
    {0, 1, 1645, 0},
    {2, 1, 1646, 74149},
    {2, 1, 1647, 74296},
    {2, 2, 1648, 74428},
    {2, 1, 1650, 47718},
    {2, 2, 1651, 74595},
    {2, 2, 1653, 74631},
    {1, 0, 1655, 56381},
    {0, 1, 1655, 0},
    {2, 1, 1656, 11634},
    {1, 0, 1657, 74709},
    {0, 1, 1657, 0},
    {2, 3, 1658, 74782},
    {2, 3, 1661, 74782},
    {1, 0, 1664, 72852},
    {0, 1, 1664, 0},
    {1, 0, 1665, 74819},
    {0, 1, 1665, 0},
    {2, 1, 1666, 74296},
    {2, 1, 1667, 74296},
    {1, 0, 1668, 56381},
    {0, 1, 1668, 0},
    {0, 1, 1669, 0},
    {2, 1, 1670, 74595},
    {2, 1, 1671, 46790},
    {1, 0, 1672, 47300},
    {0, 1, 1672, 0},
    {0, 1, 1673, 0},
    {2, 1, 1674, 75200},
    {2, 2, 1675, 29066},
    {2, 1, 1677, 75200},
    {1, 0, 1678, 75284},
    {0, 1, 1678, 0},
    {0, 1, 1679, 0},
    {2, 1, 1680, 75463},
    {2, 2, 1681, 75549},
    {2, 3, 1683, 75549},
    {2, 1, 1686, 75609},
    {1, 0, 1687, 56298},
    {0, 1, 1687, 0},
    {2, 1, 1688, 75824},
    {2, 1, 1689, 75824},
    {2, 1, 1690, 75824},
    {1, 0, 1691, 75974},
    {2, 0, 1691, 76003},
    {2, 0, 1691, 76039},
    {0, 1, 1691, 0},
    {0, 1, 1692, 0},
    {2, 1, 1693, 76262},
    {2, 1, 1694, 76376},
    {2, 1, 1695, 76376},
    {2, 2, 1696, 76262},
    {2, 1, 1698, 76482},
    {1, 0, 1699, 68545},
    {2, 0, 1699, 28484},
    {0, 1, 1699, 0},
    {0, 1, 1700, 0},
    {2, 1, 1701, 68002},
    {2, 1, 1702, 68002},
    {1, 0, 1703, 76566},
    {2, 1, 1703, 15457},
    {1, 0, 1704, 76692},
    {2, 1, 1704, 76802},
    {1, 0, 1705, 68545},
    {2, 1, 1705, 76867},
    {2, 1, 1706, 76992},
    {0, 1, 1707, 0},
    {1, 0, 1708, 77064},
    {2, 2, 1708, 77093},
    {2, 1, 1710, 77093},
    {2, 1, 1711, 77093},
    {0, 1, 1712, 0},
    {1, 0, 1713, 77131},
    {0, 1, 1713, 0},
    {2, 1, 1714, 77240},
    {1, 0, 1715, 25939},
    {2, 0, 1715, 77268},
    {2, 2, 1715, 59182},
    {2, 1, 1717, 59182},
    {0, 1, 1718, 0},
    {1, 0, 1719, 77376},
    {0, 1, 1719, 0},
    {2, 1, 1720, 9591},
    {1, 0, 1721, 77448},
    {2, 2, 1721, 77465},
    {0, 1, 1723, 0},
    {1, 0, 1724, 77488},
    {2, 1, 1724, 43956},
    {2, 1, 1725, 43956},
    {2, 1, 1726, 7014},
    {2, 1, 1727, 7014},
    {0, 1, 1728, 0},
    {1, 0, 1729, 45219},
    {0, 1, 1729, 0},
    {2, 2, 1730, 77696},
    {2, 2, 1732, 77696},
    {1, 0, 1734, 77775},
    {2, 1, 1734, 64079},
    {2, 1, 1735, 77828},
    {1, 0, 1736, 77859},
    {2, 2, 1736, 58698},
    {0, 1, 1738, 0},
    {1, 0, 1739, 77936},
    {2, 0, 1739, 77953},
    {2, 1, 1739, 77953},
    {1, 0, 1740, 17285},
    {2, 1, 1740, 25154},
    {1, 0, 1741, 78028},
    {2, 1, 1741, 78049},
    {1, 0, 1742, 78081},
    {2, 1, 1742, 78113},
    {2, 1, 1743, 78113},
    {1, 0, 1744, 71067},
    {2, 1, 1744, 78255},
    {1, 0, 1745, 78299},
    {0, 1, 1745, 0},
    {2, 0, 1746, 78315},
    {0, 1, 1746, 0},
    {2, 2, 1747, 17245},
    {2, 2, 1749, 17245},
    {1, 0, 1751, 17285},
    {2, 1, 1751, 78423},
    {0, 0, 1752, 0},
    {0, 1, 1752, 0},
    {2, 1, 1753, 11634},
    {1, 0, 1754, 39631},
    {2, 1, 1754, 11634},
    {1, 0, 1755, 39631},
    {0, 1, 1755, 0},
    {2, 1, 1756, 11634},
    {2, 2, 1757, 11634},
    {1, 0, 1759, 39631},
    {0, 1, 1759, 0},
    {2, 1, 1760, 11634},
    {1, 0, 1761, 39631},
    {0, 1, 1761, 0},
    {2, 1, 1762, 11943},
    {1, 0, 1763, 11943},
    {0, 1, 1763, 0},
    {2, 3, 1764, 78739},
    {1, 0, 1767, 78774},
    {2, 2, 1767, 78739},
    {1, 0, 1769, 78774},
    {2, 1, 1769, 78789},
    {1, 0, 1770, 78819},
    {2, 1, 1770, 78893},
    {1, 0, 1771, 39562},
    {2, 0, 1771, 78927},
    {0, 1, 1771, 0},
    {2, 2, 1772, 34467},
    {1, 0, 1774, 35209},
    {0, 1, 1774, 0},
    {0, 1, 1775, 0},
    {2, 1, 1776, 79270},
    {2, 1, 1777, 79270},
    {2, 1, 1778, 79270},
    {1, 0, 1779, 79372},
    {0, 1, 1779, 0},
    {1, 0, 1780, 79418},
    {2, 2, 1780, 19250},
    {2, 2, 1782, 19250},
    {2, 1, 1784, 7014},
    {1, 0, 1785, 79445},
    {0, 1, 1785, 0},
    {2, 0, 1786, 79485},
    {2, 1, 1786, 79643},
    {2, 1, 1787, 79643},
    {0, 1, 1788, 0},
    {0, 1, 1789, 0},
    {1, 0, 1790, 79936},
    {2, 2, 1790, 25154},
    {2, 1, 1792, 25154},
    {1, 0, 1793, 80001},
    {0, 1, 1793, 0},
    {2, 1, 1794, 80078},
    {2, 1, 1795, 80154},
    {2, 1, 1796, 80203},
    {1, 0, 1797, 20646},
    {2, 1, 1797, 80324},
    {2, 1, 1798, 80324},
    {2, 2, 1799, 80324},
    {1, 0, 1801, 80429},
    {2, 2, 1801, 12356},
    {2, 2, 1803, 12356},
    {1, 0, 1805, 80429},
    {2, 1, 1805, 27841},
    {0, 1, 1806, 0},
    {1, 0, 1807, 71067},
    {2, 1, 1807, 80559},
    {0, 1, 1808, 0},
    {1, 0, 1809, 80604},
    {0, 1, 1809, 0},
    {2, 1, 1810, 28432},
    {1, 0, 1811, 10248},
    {2, 1, 1811, 80666},
    {2, 1, 1812, 80666},
    {2, 1, 1813, 80666},
    {1, 0, 1814, 16154},
    {2, 0, 1814, 80773},
    {2, 0, 1814, 80791},
    {0, 1, 1814, 0},
    {2, 0, 1815, 80824},
    {2, 0, 1815, 80853},
    {2, 1, 1815, 81048},
    {2, 2, 1816, 81048},
    {2, 1, 1818, 81124},
    {1, 0, 1819, 81163},
    {2, 1, 1819, 81312},
    {0, 0, 1820, 0},
    {2, 1, 1820, 81621},
    {2, 1, 1821, 81621},
    {2, 2, 1822, 81951},
    {2, 2, 1824, 82026},
    {2, 1, 1826, 82270},
    {2, 1, 1827, 82407},
    {1, 0, 1828, 82445},
    {0, 1, 1828, 0},
    {2, 1, 1829, 82026},
    {2, 1, 1830, 82608},
    {2, 1, 1831, 81951},
    {1, 0, 1832, 82445},
    {2, 1, 1832, 82767},
    {2, 1, 1833, 82767},
    {1, 0, 1834, 82820},
    {2, 1, 1834, 82890},
    {2, 1, 1835, 82950},
    {1, 0, 1836, 83005},
    {2, 1, 1836, 83216},
    {2, 1, 1837, 83216},
    {1, 0, 1838, 83005},
    {2, 1, 1838, 83216},
    {2, 1, 1839, 83216},
    {1, 0, 1840, 83005},
    {0, 1, 1840, 0},
    {2, 1, 1841, 83425},
    {2, 1, 1842, 83480},
    {1, 0, 1843, 83005},
    {2, 0, 1843, 83558},
    {0, 1, 1843, 0},
    {2, 2, 1844, 83659},
    {2, 1, 1846, 83659},
    {2, 1, 1847, 83659},
    {0, 0, 1848, 0},
    {0, 2, 1848, 0},
    {0, 1, 1850, 0},
    {0, 1, 1851, 0},
    {2, 1, 1852, 83971},
    {2, 1, 1853, 83971},
    {1, 0, 1854, 84016},
    {2, 1, 1854, 83971},
    {0, 0, 1855, 0},
    {2, 2, 1855, 83971},
    {0, 0, 1857, 0},
    {0, 1, 1857, 0},
    {0, 1, 1858, 0},
    {0, 1, 1859, 0},
    {2, 0, 1860, 84066},
    {0, 0, 1860, 0},
    {0, 1, 1860, 0},
    {2, 0, 1861, 84119},
    {0, 1, 1861, 0},
    {2, 0, 1862, 84187},
    {0, 1, 1862, 0},
    {2, 1, 1863, 84282},
    {2, 2, 1864, 84344},
    {1, 0, 1866, 84384},
    {2, 1, 1866, 82026},
    {1, 0, 1867, 82445},
    {0, 1, 1867, 0},
    {2, 1, 1868, 82026},
    {2, 1, 1869, 82026},
    {2, 1, 1870, 82026},
    {1, 0, 1871, 84619},
    {0, 1, 1871, 0},
    {2, 2, 1872, 84709},
    {2, 1, 1874, 84768},
    {2, 1, 1875, 84854},
    {1, 0, 1876, 33657},
    {2, 1, 1876, 84898},
    {1, 0, 1877, 53638},
    {2, 1, 1877, 69831},
    {1, 0, 1878, 15709},
    {0, 1, 1878, 0},
    {2, 1, 1879, 85286},
    {2, 1, 1880, 85365},
    {2, 1, 1881, 85505},
    {2, 1, 1882, 85705},
    {2, 1, 1883, 85365},
    {2, 1, 1884, 85365},
    {1, 0, 1885, 53638},
    {2, 1, 1885, 85286},
    {1, 0, 1886, 85886},
    {0, 1, 1886, 0},
    {2, 1, 1887, 85898},
    {1, 0, 1888, 57467},
    {2, 1, 1888, 85989},
    {2, 1, 1889, 86014},
    {2, 1, 1890, 86014},
    {1, 0, 1891, 86062},
    {0, 0, 1891, 0},
    {2, 0, 1891, 86123},
    {2, 1, 1891, 86171},
    {0, 2, 1892, 0},
    {1, 0, 1894, 86217},
    {0, 1, 1894, 0},
    {2, 1, 1895, 86442},
    {1, 0, 1896, 86482},
    {0, 1, 1896, 0},
    {2, 1, 1897, 86707},
    {2, 1, 1898, 86707},
    {1, 0, 1899, 86788},
    {0, 1, 1899, 0},
    {2, 2, 1900, 87019},
    {2, 1, 1902, 87019},
    {1, 0, 1903, 87128},
    {0, 1, 1903, 0},
    {2, 1, 1904, 87262},
    {2, 1, 1905, 87262},
    {1, 0, 1906, 87329},
    {2, 1, 1906, 87423},
    {1, 0, 1907, 86482},
    {2, 1, 1907, 87516},
    {1, 0, 1908, 87549},
    {2, 1, 1908, 87589},
    {2, 1, 1909, 87589},
    {1, 0, 1910, 87646},
    {2, 1, 1910, 61790},
    {2, 1, 1911, 62199},
    {2, 1, 1912, 61701},
    {0, 1, 1913, 0},
    {1, 0, 1914, 25939},
    {2, 1, 1914, 87705},
    {1, 0, 1915, 25031},
    {2, 1, 1915, 87738},
    {2, 1, 1916, 87738},
    {1, 0, 1917, 87790},
    {0, 1, 1917, 0},
    {0, 1, 1918, 0},
    {2, 0, 1919, 87938},
    {2, 0, 1919, 87977},
    {2, 1, 1919, 88005},
    {2, 0, 1920, 88005},
    {2, 0, 1920, 88041},
    {2, 1, 1920, 88083},
    {1, 0, 1921, 88113},
    {0, 1, 1921, 0},
    {0, 2, 1922, 0},
    {2, 1, 1924, 88257},
    {2, 3, 1925, 88305},
    {2, 3, 1928, 88354},
    {1, 0, 1931, 88377},
    {2, 0, 1931, 88402},
    {2, 2, 1931, 88305},
    {2, 1, 1933, 88305},
    {0, 1, 1934, 0},
    {1, 0, 1935, 47675},
    {2, 1, 1935, 69831},
    {2, 1, 1936, 69831},
    {1, 0, 1937, 13961},
    {0, 1, 1937, 0},
    {2, 1, 1938, 66578},
    {2, 2, 1939, 66578},
    {2, 2, 1941, 88660},
    {2, 3, 1943, 88721},
    {2, 1, 1946, 88870},
    {2, 2, 1947, 88927},
    {1, 0, 1949, 66724},
    {0, 1, 1949, 0},
    {2, 1, 1950, 89049},
    {2, 2, 1951, 66578},
    {2, 2, 1953, 59182},
    {2, 1, 1955, 15457},
    {2, 1, 1956, 89049},
    {1, 0, 1957, 86482},
    {2, 1, 1957, 69311},
    {2, 1, 1958, 69311},
    {0, 1, 1959, 0},
    {1, 0, 1960, 89303},
    {0, 1, 1960, 0},
    {2, 1, 1961, 89392},
    {2, 1, 1962, 89543},
    {1, 0, 1963, 89584},
    {0, 1, 1963, 0},
    {2, 1, 1964, 89747},
    {1, 0, 1965, 39856},
    {2, 1, 1965, 89806},
    {2, 1, 1966, 89806},
    {1, 0, 1967, 39856},
    {0, 1, 1967, 0},
    {2, 1, 1968, 89940},
    {2, 1, 1969, 89940},
    {1, 0, 1970, 90006},
    {2, 1, 1970, 90049},
    {1, 0, 1971, 90073},
    {2, 1, 1971, 90184},
    {2, 1, 1972, 15457},
    {1, 0, 1973, 90259},
    {0, 1, 1973, 0},
    {2, 1, 1974, 87516},
    {2, 1, 1975, 15457},
    {1, 0, 1976, 90447},
    {0, 1, 1976, 0},
    {2, 1, 1977, 16679},
    {2, 1, 1978, 16679},
    {2, 1, 1979, 16679},
    {2, 1, 1980, 90705},
    {1, 0, 1981, 90734},
    {0, 1, 1981, 0},
    {0, 1, 1982, 0},
    {2, 2, 1983, 70397},
    {2, 1, 1985, 70397},
    {2, 1, 1986, 70397},
    {1, 0, 1987, 70491},
    {0, 1, 1987, 0},
    {2, 1, 1988, 91399},
    {1, 0, 1989, 91414},
    {2, 0, 1989, 91429},
    {2, 1, 1989, 91509},
    {2, 1, 1990, 91509},
    {1, 0, 1991, 91560},
    {0, 1, 1991, 0},
    {2, 1, 1992, 91827},
    {2, 2, 1993, 91902},
    {1, 0, 1995, 91928},
    {0, 1, 1995, 0},
    {2, 1, 1996, 92181},
    {1, 0, 1997, 92236},
    {0, 1, 1997, 0},
    {2, 0, 1998, 92314},
    {2, 1, 1998, 17285},
    {2, 2, 1999, 92354},
    {1, 0, 2001, 59745},
    {0, 1, 2001, 0},
    {2, 1, 2002, 92426},
    {1, 0, 2003, 26216},
    {0, 1, 2003, 0},
    {2, 0, 2004, 92463},
    {2, 0, 2004, 92498},
    {0, 1, 2004, 0},
    {2, 1, 2005, 92498},
    {1, 0, 2006, 92585},
    {2, 0, 2006, 92603},
    {2, 1, 2006, 82026},
    {2, 2, 2007, 82026},
    {1, 0, 2009, 92709},
    {2, 3, 2009, 92848},
    {2, 1, 2012, 71147},
    {1, 0, 2013, 92880},
    {0, 1, 2013, 0},
    {2, 1, 2014, 92976},
    {2, 1, 2015, 92976},
    {1, 0, 2016, 92976},
    {0, 1, 2016, 0},
    {2, 1, 2017, 93041},
    {2, 1, 2018, 66631},
    {1, 0, 2019, 93106},
    {0, 1, 2019, 0},
    {0, 1, 2020, 0},
    {2, 1, 2021, 93514},
    {2, 1, 2022, 93514},
    {2, 1, 2023, 93691},
    {1, 0, 2024, 93712},
    {2, 0, 2024, 93731},
    {0, 1, 2024, 0},
    {0, 1, 2025, 0},
    {0, 1, 2026, 0},
    {2, 1, 2027, 94149},
    {2, 1, 2028, 94149},
    {2, 1, 2029, 94149},
    {1, 0, 2030, 94357},
    {0, 1, 2030, 0},
    {2, 1, 2031, 94149},
    {1, 0, 2032, 25939},
    {2, 1, 2032, 94517},
    {1, 0, 2033, 34540},
    {1, 1, 2033, 26070},
    {2, 0, 2034, 94608},
    {0, 1, 2034, 0},
    {2, 1, 2035, 94634},
    {2, 1, 2036, 94674},
    {1, 0, 2037, 86482},
    {0, 1, 2037, 0},
    {2, 1, 2038, 66578},
    {2, 2, 2039, 66578},
    {2, 1, 2041, 66578},
    {1, 0, 2042, 94869},
    {1, 0, 2042, 14484},
    {1, 0, 2042, 94963},
    {0, 1, 2042, 0},
    {0, 1, 2043, 0},
    {2, 1, 2044, 95484},
    {2, 1, 2045, 95644},
    {2, 1, 2046, 95484},
    {2, 2, 2047, 95876},
    {2, 1, 2049, 95989},
    {1, 0, 2050, 96019},
    {0, 1, 2050, 0},
    {2, 1, 2051, 95484},
    {2, 1, 2052, 95484},
    {2, 1, 2053, 46160},
    {1, 0, 2054, 96019},
    {0, 1, 2054, 0},
    {2, 1, 2055, 96441},
    {2, 1, 2056, 96508},
    {1, 0, 2057, 86482},
    {2, 1, 2057, 96560},
    {1, 0, 2058, 96581},
    {2, 1, 2058, 96599},
    {1, 0, 2059, 96618},
    {0, 1, 2059, 0},
    {0, 1, 2060, 0},
    {2, 1, 2061, 96745},
    {2, 2, 2062, 96795},
    {2, 2, 2064, 96795},
    {1, 0, 2066, 96821},
    {0, 1, 2066, 0},
    {0, 1, 2067, 0},
    {2, 1, 2068, 69831},
    {1, 0, 2069, 70316},
    {0, 1, 2069, 0},
    {1, 1, 2070, 96993},
    {2, 1, 2071, 97091},
    {2, 1, 2072, 97091},
    {1, 0, 2073, 97129},
    {2, 2, 2073, 26179},
    {2, 1, 2075, 56788},
    {1, 0, 2076, 97230},
    {2, 1, 2076, 97383},
    {2, 1, 2077, 97383},
    {2, 2, 2078, 97476},
    {2, 2, 2080, 97618},
    {2, 1, 2082, 86014},
    {2, 1, 2083, 86014},
    {2, 1, 2084, 85989},
    {1, 0, 2085, 97649},
    {2, 1, 2085, 97665},
    {1, 0, 2086, 39365},
    {0, 1, 2086, 0},
    {2, 1, 2087, 97731},
    {1, 0, 2088, 97775},
    {0, 1, 2088, 0},
    {2, 1, 2089, 97970},
    {1, 0, 2090, 98004},
    {2, 1, 2090, 98098},
    {2, 1, 2091, 98375},
    {2, 1, 2092, 98375},
    {1, 0, 2093, 13961},
    {0, 1, 2093, 0},
    {2, 0, 2094, 98548},
    {0, 1, 2094, 0},
    {2, 2, 2095, 98698},
    {2, 1, 2097, 98749},
    {2, 1, 2098, 98698},
    {1, 0, 2099, 98843},
    {0, 1, 2099, 0},
    {0, 1, 2100, 0},
    {2, 1, 2101, 25031},
    {2, 1, 2102, 28484},
    {2, 1, 2103, 98977},
    {1, 0, 2104, 99006},
    {2, 1, 2104, 75549},
    {1, 0, 2105, 34540},
    {0, 1, 2105, 0},
    {0, 1, 2106, 0},
    {2, 1, 2107, 28484},
    {2, 1, 2108, 28484},
    {1, 0, 2109, 25031},
    {2, 1, 2109, 99191},
    {1, 0, 2110, 18256},
    {0, 1, 2110, 0},
    {0, 1, 2111, 0},
    {2, 1, 2112, 99452},
    {2, 1, 2113, 99452},
    {1, 0, 2114, 99592},
    {0, 1, 2114, 0},
    {1, 1, 2115, 99656},
    {0, 2, 2116, 0},
    {2, 1, 2118, 99713},
    {1, 0, 2119, 39856},
    {0, 1, 2119, 0},
    {2, 1, 2120, 99784},
    {1, 0, 2121, 99809},
    {2, 1, 2121, 99825},
    {1, 0, 2122, 99851},
    {0, 1, 2122, 0},
    {2, 1, 2123, 99825},
    {1, 0, 2124, 99851},
    {0, 1, 2124, 0},
    {2, 1, 2125, 100021},
    {1, 0, 2126, 100048},
    {1, 1, 2126, 100081},
    {1, 0, 2127, 100109},
    {2, 2, 2127, 66578},
    {2, 1, 2129, 66578},
    {2, 1, 2130, 67546},
    {1, 0, 2131, 10248},
    {0, 1, 2131, 0},
    {0, 1, 2132, 0},
    {2, 0, 2133, 100182},
    {2, 1, 2133, 16192},
    {1, 0, 2134, 100221},
    {2, 2, 2134, 16192},
    {2, 1, 2136, 15636},
    {0, 1, 2137, 0},
    {1, 0, 2138, 16154},
    {2, 1, 2138, 100442},
    {1, 0, 2139, 56074},
    {2, 1, 2139, 100583},
    {2, 1, 2140, 100583},
    {1, 0, 2141, 100706},
    {0, 1, 2141, 0},
    {2, 1, 2142, 100878},
    {2, 5, 2143, 100878},
    {1, 0, 2148, 100912},
    {2, 2, 2148, 100878},
    {1, 0, 2150, 100912},
    {2, 2, 2150, 77465},
    {2, 1, 2152, 77465},
    {2, 1, 2153, 100991},
    {0, 1, 2154, 0},
    {1, 0, 2155, 101036},
    {2, 2, 2155, 101126},
    {1, 1, 2157, 101181},
    {0, 0, 2158, 0},
    {2, 1, 2158, 101222},
    {1, 0, 2159, 101256},
    {0, 1, 2159, 0},
    {2, 2, 2160, 101390},
    {1, 0, 2162, 82445},
    {2, 1, 2162, 47248},
    {1, 0, 2163, 101444},
    {2, 2, 2163, 61790},
    {2, 1, 2165, 61790},
    {2, 1, 2166, 61848},
    {1, 0, 2167, 25939},
    {2, 1, 2167, 101468},
    {1, 0, 2168, 101526},
    {0, 1, 2168, 0},
    {2, 1, 2169, 15636},
    {1, 0, 2170, 100221},
    {2, 1, 2170, 15270},
    {1, 0, 2171, 46499},
    {2, 0, 2171, 101598},
    {2, 1, 2171, 101634},
    {1, 0, 2172, 59475},
    {0, 1, 2172, 0},
    {0, 1, 2173, 0},
    {2, 1, 2174, 101824},
    {2, 1, 2175, 101824},
    {2, 2, 2176, 94517},
    {1, 0, 2178, 101892},
    {0, 1, 2178, 0},
    {2, 1, 2179, 102000},
    {1, 0, 2180, 56788},
    {0, 1, 2180, 0},
    {2, 1, 2181, 102079},
    {2, 1, 2182, 102079},
    {2, 1, 2183, 102079},
    {1, 0, 2184, 99006},
    {2, 1, 2184, 102251},
    {2, 1, 2185, 102293},
    {1, 0, 2186, 25031},
    {2, 1, 2186, 31812},
    {2, 1, 2187, 102429},
    {1, 0, 2188, 34540},
    {2, 1, 2188, 30284},
    {1, 0, 2189, 30284},
    {0, 1, 2189, 0},
    {2, 2, 2190, 55701},
    {1, 0, 2192, 53638},
    {2, 1, 2192, 102674},
    {0, 1, 2193, 0},
    {1, 0, 2194, 72305},
    {2, 0, 2194, 88305},
    {2, 0, 2194, 11634},
    {0, 1, 2194, 0},
    {2, 2, 2195, 11634},
    {1, 0, 2197, 102789},
    {0, 1, 2197, 0},
    {2, 0, 2198, 102841},
    {2, 1, 2198, 57959},
    {2, 2, 2199, 57959},
    {2, 1, 2201, 57959},
    {1, 0, 2202, 102920},
    {2, 1, 2202, 60232},
    {2, 1, 2203, 102949},
    {1, 0, 2204, 18256},
    {2, 0, 2204, 68832},
    {2, 1, 2204, 103021},
    {0, 1, 2205, 0},
    {1, 0, 2206, 53638},
    {2, 1, 2206, 55880},
    {1, 0, 2207, 18256},
    {2, 1, 2207, 33090},
    {1, 0, 2208, 56381},
    {2, 2, 2208, 103056},
    {1, 0, 2210, 18256},
    {2, 2, 2210, 103092},
    {1, 0, 2212, 103122},
    {2, 2, 2212, 103143},
    {1, 0, 2214, 103176},
    {0, 1, 2214, 0},
    {1, 0, 2215, 13961},
    {0, 1, 2215, 0},
    {2, 1, 2216, 103289},
    {2, 1, 2217, 82890},
    {1, 0, 2218, 103355},
    {2, 0, 2218, 28484},
    {2, 2, 2218, 103451},
    {1, 0, 2220, 13961},
    {2, 1, 2220, 103517},
    {1, 0, 2221, 103535},
    {0, 1, 2221, 0},
    {2, 1, 2222, 103668},
    {1, 0, 2223, 103714},
    {2, 1, 2223, 16192},
    {0, 1, 2224, 0},
    {1, 0, 2225, 16154},
    {0, 1, 2225, 0},
    {0, 1, 2226, 0},
    {2, 2, 2227, 70397},
    {2, 2, 2229, 70397},
    {1, 0, 2231, 70491},
    {0, 1, 2231, 0},
    {2, 1, 2232, 98749},
    {1, 0, 2233, 93106},
    {0, 1, 2233, 0},
    {1, 3, 2234, 59475},
    {1, 2, 2237, 59475},
    {2, 2, 2239, 104476},
    {2, 2, 2241, 104476},
    {2, 1, 2243, 104918},
    {2, 1, 2244, 105103},
    {2, 1, 2245, 105103},
    {2, 2, 2246, 16192},
    {2, 2, 2248, 16192},
    {2, 2, 2250, 15636},
    {1, 1, 2252, 105629},
    {2, 1, 2253, 105103},
    {2, 2, 2254, 106010},
    {2, 1, 2256, 106010},
    {2, 2, 2257, 106010},
    {2, 1, 2259, 15636},
    {2, 2, 2260, 106813},
    {2, 2, 2262, 106938},
    {2, 2, 2264, 106813},
    {2, 3, 2266, 107097},
    {2, 2, 2269, 107097},
    {2, 2, 2271, 107235},
    {2, 2, 2273, 107235},
    {2, 1, 2275, 79270},
    {2, 2, 2276, 107402},
    {2, 2, 2278, 34467},
    {2, 2, 2280, 7014},
    {2, 2, 2282, 7014},
    {1, 0, 2284, 105629},
    {0, 1, 2284, 0},
    {0, 1, 2285, 0},
    {1, 2, 2286, 59475},
    {2, 2, 2288, 107957},
    {2, 1, 2290, 107957},
    {2, 1, 2291, 107957},
    {2, 3, 2292, 108159},
    {2, 2, 2295, 108159},
    {2, 2, 2297, 94517},
    {2, 2, 2299, 94517},
    {2, 2, 2301, 15636},
    {2, 1, 2303, 15636},
    {2, 2, 2304, 16192},
    {2, 3, 2306, 55211},
    {2, 1, 2309, 108672},
    {2, 2, 2310, 34467},
    {1, 0, 2312, 70316},
    {2, 1, 2312, 45514},
    {0, 1, 2313, 0},
    {1, 0, 2314, 13961},
    {2, 1, 2314, 9724},
    {0, 1, 2315, 0},
    {1, 0, 2316, 108906},
    {2, 1, 2316, 108940},
    {1, 0, 2317, 108906},
    {2, 1, 2317, 46052},
    {1, 0, 2318, 108906},
    {2, 1, 2318, 45514},
    {2, 1, 2319, 7014},
    {2, 1, 2320, 45514},
    {1, 0, 2321, 45219},
    {0, 1, 2321, 0},
    {2, 1, 2322, 109038},
    {1, 0, 2323, 109084},
    {2, 1, 2323, 85989},
    {2, 1, 2324, 85989},
    {0, 1, 2325, 0},
    {1, 0, 2326, 109103},
    {2, 1, 2326, 109140},
    {0, 1, 2327, 0},
    {1, 0, 2328, 109200},
    {2, 1, 2328, 11634},
    {2, 1, 2329, 11634},
    {1, 0, 2330, 74709},
    {0, 1, 2330, 0},
    {2, 2, 2331, 109309},
    {1, 0, 2333, 109330},
    {2, 2, 2333, 7630},
    {2, 1, 2335, 7630},
    {2, 2, 2336, 7630},
    {0, 1, 2338, 0},
    {1, 0, 2339, 10979},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 239, 1, 17, 0, 0},
    {85968, 0, 2074, 4, 4, 0, 0},
    {23313, 0, 480, 5, 1, 0, 0},
    {0, 0, 65, 1, 0, 0, 0},
    {0, 0, 52, 3, 0, 0, 0},
    {0, 0, 0, 28, 0, 0, 0},
    {0, 0, 28, 24, 0, 0, 0},
    {14419, 0, 2505, 30, 32, 0, 0},
    {0, 0, 2535, 17, 0, 0, 0},
    {0, 0, 2326, 2, 0, 1, 0},
    {17193, 0, 301, 4, 0, 1, 0},
    {0, 0, 1894, 2, 0, 0, 0},
    {0, 0, 1883, 2, 0, 0, 0},
    {0, 0, 1885, 2, 0, 0, 0},
    {12764, 0, 1181, 5, 0, 0, 0},
    {41574, 0, 939, 23, 4, 0, 0},
    {83023, 0, 2006, 3, 0, 1, 0},
    {83270, 0, 2009, 3, 0, 1, 0},
    {0, 0, 1944, 5, 0, 1, 0},
    {15125, 0, 245, 15, 18, 0, 0},
    {84980, 0, 2061, 8, 0, 0, 0},
    {0, 0, 1896, 4, 0, 1, 0},
    {0, 0, 1192, 5, 0, 0, 0},
    {81361, 0, 1988, 7, 0, 1, 0},
    {0, 0, 2384, 2, 0, 0, 0},
    {0, 0, 1628, 2, 0, 0, 0},
    {0, 0, 1718, 5, 0, 0, 0},
    {0, 0, 1617, 2, 0, 0, 0},
    {0, 0, 1715, 3, 0, 0, 0},
    {0, 0, 620, 1, 0, 0, 0},
    {46245, 0, 1012, 4, 0, 1, 0},
    {0, 0, 1662, 4, 0, 0, 0},
    {0, 0, 892, 1, 0, 0, 0},
    {0, 0, 1902, 3, 0, 0, 0},
    {0, 0, 216, 2, 32, 0, 0},
    {0, 0, 100, 1, 1, 0, 0},
    {0, 0, 2167, 4, 0, 0, 0},
    {0, 0, 68, 1, 0, 0, 0},
    {0, 0, 2135, 3, 32, 0, 0},
    {101286, 0, 2405, 3, 0, 0, 0},
    {0, 0, 2045, 2, 0, 0, 0},
    {0, 0, 509, 2, 0, 0, 0},
    {0, 0, 2221, 3, 0, 0, 0},
    {0, 0, 507, 1, 10, 0, 0},
    {0, 0, 2220, 1, 0, 0, 0},
    {0, 0, 2505, 30, 0, 0, 0},
    {0, 0, 1926, 1, 0, 0, 0},
    {0, 0, 1321, 3, 0, 0, 0},
    {0, 0, 881, 1, 0, 0, 0},
    {0, 0, 690, 3, 0, 0, 0},
    {0, 0, 61, 1, 0, 0, 0},
    {39267, 0, 879, 2, 0, 0, 0},
    {0, 0, 1973, 4, 0, 0, 0},
    {83749, 0, 2022, 6, 0, 0, 0},
    {40179, 0, 911, 5, 0, 0, 0},
    {0, 0, 936, 2, 0, 0, 0},
    {0, 0, 2453, 1, 0, 0, 0},
    {100069, 0, 2369, 1, 0, 0, 0},
    {66758, 0, 1574, 8, 0, 0, 0},
    {0, 0, 2298, 5, 0, 0, 0},
    {0, 0, 279, 6, 0, 0, 0},
    {0, 0, 2267, 8, 0, 0, 0},
    {0, 0, 186, 4, 25, 0, 0},
    {63162, 0, 1528, 34, 0, 0, 0},
    {96854, 0, 2294, 4, 0, 0, 0},
    {0, 0, 2047, 5, 0, 0, 0},
    {0, 0, 2186, 6, 0, 0, 0},
    {0, 0, 2348, 5, 0, 0, 0},
    {0, 0, 1751, 2, 0, 0, 0},
    {0, 0, 2112, 3, 0, 0, 0},
    {0, 0, 2284, 2, 0, 0, 0},
    {0, 0, 2286, 2, 0, 0, 0},
    {0, 0, 2424, 6, 0, 0, 0},
    {62232, 62289, 1503, 5, 0, 0, 0},
    {0, 0, 1513, 7, 0, 0, 0},
    {0, 0, 1652, 2, 0, 0, 0},
    {14156, 0, 219, 1, 8, 0, 0},
    {79073, 0, 1930, 6, 0, 0, 0},
    {0, 0, 2227, 4, 0, 0, 0},
    {0, 0, 1063, 4, 0, 0, 0},
    {39698, 0, 1778, 9, 0, 1, 0},
    {0, 0, 935, 1, 0, 0, 0},
    {0, 0, 1267, 2, 0, 0, 0},
    {0, 0, 1245, 9, 0, 0, 0},
    {0, 0, 2176, 4, 0, 0, 0},
    {0, 0, 71, 1, 0, 0, 0},
    {53292, 0, 1227, 6, 0, 0, 0},
    {0, 0, 1219, 2, 0, 0, 0},
    {0, 0, 1221, 6, 0, 0, 0},
    {0, 0, 1286, 4, 0, 0, 0},
    {0, 0, 2476, 2, 0, 0, 0},
    {22847, 0, 461, 5, 1, 0, 0},
    {66325, 0, 1566, 2, 20, 0, 0},
    {22994, 0, 2260, 5, 0, 0, 0},
    {82636, 0, 2000, 3, 0, 0, 0},
    {0, 0, 1179, 2, 0, 0, 0},
    {0, 0, 60, 1, 0, 0, 0},
    {0, 0, 74, 3, 0, 0, 0},
    {0, 0, 1197, 2, 0, 0, 0},
    {46638, 0, 1029, 12, 0, 0, 0},
    {100472, 0, 2386, 3, 0, 0, 0},
    {10350, 0, 104, 1, 3, 0, 0},
    {0, 0, 2474, 2, 0, 0, 0},
    {14873, 0, 240, 5, 7, 0, 0},
    {0, 0, 2235, 6, 0, 0, 0},
    {14784, 0, 236, 2, 9, 0, 2},
    {108722, 0, 2552, 3, 32, 1, 0},
    {79432, 0, 1938, 4, 4, 0, 0},
    {0, 0, 69, 1, 0, 0, 0},
    {0, 0, 1613, 3, 0, 0, 0},
    {0, 0, 1682, 2, 0, 0, 0},
    {37828, 0, 843, 5, 0, 0, 0},
    {0, 0, 2328, 5, 0, 0, 0},
    {0, 0, 848, 1, 0, 0, 0},
    {0, 0, 809, 4, 0, 0, 0},
    {16519, 11077, 290, 4, 10, 0, 1},
    {0, 0, 1028, 1, 0, 0, 0},
    {87822, 0, 2115, 3, 0, 1, 0},
    {82857, 0, 2003, 3, 0, 0, 0},
    {16465, 0, 286, 3, 19, 0, 1},
    {23447, 0, 2371, 4, 0, 0, 0},
    {0, 0, 79, 1, 0, 0, 0},
    {0, 0, 2316, 3, 0, 0, 0},
    {0, 0, 2486, 1, 0, 0, 0},
    {28016, 0, 623, 3, 0, 0, 0},
    {93765, 0, 2242, 7, 0, 0, 0},
    {0, 0, 2489, 2, 0, 0, 0},
    {20269, 0, 392, 5, 0, 0, 0},
    {0, 0, 2037, 2, 0, 0, 0},
    {0, 0, 1684, 2, 0, 0, 0},
    {45794, 0, 1001, 4, 4, 0, 0},
    {0, 0, 1805, 6, 0, 0, 0},
    {0, 0, 557, 1, 0, 0, 0},
    {0, 0, 554, 3, 0, 0, 0},
    {0, 0, 1892, 2, 0, 0, 0},
    {83531, 0, 2016, 1, 0, 0, 0},
    {0, 0, 1687, 2, 0, 0, 0},
    {0, 0, 2173, 3, 0, 0, 0},
    {0, 0, 2319, 3, 0, 0, 0},
    {0, 0, 1421, 3, 0, 0, 0},
    {0, 0, 193, 1, 0, 0, 0},
    {0, 0, 1619, 5, 0, 0, 0},
    {0, 0, 271, 4, 0, 0, 0},
    {0, 0, 1839, 2, 0, 0, 0},
    {13064, 13079, 190, 2, 0, 0, 0},
    {11077, 0, 715, 2, 0, 0, 0},
    {86150, 0, 2080, 3, 0, 0, 0},
    {0, 0, 2275, 5, 0, 1, 0},
    {25959, 0, 571, 4, 0, 0, 0},
    {18273, 0, 335, 5, 0, 0, 0},
    {0, 0, 591, 3, 0, 0, 0},
    {0, 0, 684, 3, 0, 0, 0},
    {0, 0, 1115, 4, 0, 0, 0},
    {0, 0, 1324, 8, 0, 0, 0},
    {0, 0, 1008, 4, 0, 0, 0},
    {0, 0, 1696, 2, 0, 0, 0},
    {0, 0, 1693, 3, 0, 0, 0},
    {98867, 0, 2333, 6, 0, 0, 0},
    {76083, 0, 1825, 8, 0, 0, 0},
    {0, 0, 1311, 2, 0, 0, 0},
    {0, 0, 1309, 2, 0, 0, 0},
    {0, 0, 1161, 3, 0, 0, 0},
    {0, 0, 194, 1, 0, 0, 0},
    {0, 0, 1296, 3, 0, 0, 0},
    {0, 0, 2122, 2, 0, 0, 0},
    {0, 0, 1403, 5, 0, 0, 0},
    {22177, 22315, 447, 14, 1, 2, 0},
    {94913, 94956, 2266, 1, 32, 0, 0},
    {0, 0, 1876, 3, 0, 1, 0},
    {0, 0, 651, 2, 0, 0, 0},
    {80513, 0, 1967, 3, 0, 0, 0},
    {0, 0, 647, 4, 0, 0, 0},
    {0, 0, 2433, 5, 0, 0, 0},
    {0, 0, 1445, 4, 0, 0, 0},
    {0, 0, 1450, 3, 0, 0, 0},
    {0, 0, 205, 1, 8, 0, 0},
    {0, 0, 1305, 1, 17, 0, 0},
    {14422, 0, 225, 1, 8, 0, 0},
    {0, 0, 2582, 5, 0, 0, 0},
    {0, 0, 756, 4, 0, 0, 0},
    {0, 0, 230, 1, 8, 0, 0},
    {45956, 0, 1005, 3, 0, 0, 0},
    {0, 0, 930, 4, 0, 0, 0},
    {0, 0, 1936, 2, 32, 0, 0},
    {0, 0, 133, 1, 3, 0, 0},
    {11316, 0, 111, 1, 1, 0, 1},
    {22991, 0, 466, 6, 1, 0, 0},
    {0, 0, 1419, 2, 0, 0, 0},
    {0, 0, 1392, 2, 0, 0, 0},
    {55692, 0, 1292, 4, 0, 0, 0},
    {0, 0, 501, 4, 0, 0, 0},
    {13634, 0, 207, 1, 8, 0, 0},
    {0, 0, 1737, 2, 0, 0, 0},
    {0, 0, 66, 1, 0, 0, 0},
    {0, 0, 1646, 3, 0, 0, 0},
    {0, 0, 443, 2, 0, 0, 0},
    {0, 0, 1315, 1, 0, 0, 0},
    {0, 0, 130, 3, 2, 0, 0},
    {0, 0, 171, 1, 14, 0, 0},
    {70934, 0, 1698, 2, 0, 0, 0},
    {0, 0, 2288, 6, 0, 0, 0},
    {0, 0, 1942, 2, 0, 0, 0},
    {40050, 0, 908, 3, 0, 1, 0},
    {0, 0, 2214, 2, 0, 0, 0},
    {0, 0, 601, 4, 0, 0, 0},
    {0, 0, 2039, 2, 0, 0, 0},
    {0, 0, 1766, 4, 0, 0, 0},
    {26672, 0, 587, 4, 0, 0, 0},
    {13490, 0, 203, 2, 8, 0, 0},
    {39046, 0, 872, 4, 0, 0, 0},
    {0, 0, 2421, 1, 0, 0, 0},
    {21785, 0, 436, 4, 0, 0, 0},
    {78685, 0, 1920, 2, 0, 0, 0},
    {0, 0, 1748, 3, 0, 0, 0},
    {21466, 0, 428, 8, 0, 0, 0},
    {90468, 0, 2180, 6, 0, 0, 0},
    {0, 0, 1316, 5, 0, 0, 0},
    {20739, 0, 409, 19, 0, 0, 0},
    {14416, 0, 224, 1, 8, 0, 0},
    {0, 0, 863, 1, 0, 0, 0},
    {14517, 0, 229, 1, 8, 0, 1},
    {39181, 0, 876, 3, 0, 0, 0},
    {0, 0, 828, 2, 0, 0, 0},
    {0, 0, 763, 2, 0, 0, 0},
    {0, 0, 1887, 2, 0, 0, 0},
    {0, 0, 88, 2, 0, 0, 0},
    {0, 0, 115, 1, 1, 0, 0},
    {85805, 0, 2069, 2, 0, 0, 0},
    {39873, 0, 900, 5, 0, 0, 0},
    {66014, 0, 1562, 4, 20, 0, 0},
    {80274, 0, 1957, 4, 0, 0, 0},
    {0, 0, 1172, 6, 0, 0, 0},
    {0, 0, 2375, 3, 0, 0, 0},
    {0, 0, 1818, 5, 0, 0, 0},
    {14448, 0, 226, 1, 10, 0, 0},
    {0, 0, 2041, 4, 0, 0, 0},
    {0, 0, 2098, 2, 0, 0, 0},
    {0, 0, 1485, 1, 0, 0, 0},
    {0, 0, 227, 1, 8, 0, 0},
    {13127, 11164, 192, 1, 0, 0, 0},
    {0, 0, 1290, 2, 0, 0, 0},
    {55423, 0, 1283, 3, 0, 0, 0},
    {102988, 0, 2467, 3, 0, 0, 0},
    {0, 0, 2252, 2, 0, 1, 0},
    {0, 0, 1132, 3, 0, 0, 0},
    {0, 0, 1044, 2, 0, 0, 0},
    {0, 0, 1833, 1, 0, 0, 0},
    {13839, 0, 212, 1, 8, 0, 0},
    {18913, 0, 355, 16, 0, 0, 0},
    {23407, 0, 489, 6, 1, 0, 0},
    {0, 0, 899, 1, 0, 0, 0},
    {0, 0, 741, 2, 0, 0, 0},
    {0, 0, 2206, 2, 0, 0, 0},
    {0, 0, 568, 3, 0, 0, 0},
    {45167, 0, 974, 6, 4, 0, 0},
    {12885, 0, 1608, 5, 23, 0, 0},
    {0, 0, 545, 1, 0, 0, 0},
    {29411, 0, 671, 2, 0, 0, 0},
    {0, 0, 669, 2, 0, 0, 0},
    {0, 0, 667, 2, 0, 0, 0},
    {11143, 11167, 107, 1, 0, 0, 0},
    {0, 0, 1787, 3, 0, 0, 0},
    {83608, 0, 2017, 5, 0, 0, 0},
    {0, 0, 1651, 1, 0, 0, 0},
    {0, 0, 2363, 3, 0, 0, 0},
    {0, 0, 2153, 4, 0, 0, 0},
    {0, 0, 1634, 2, 0, 0, 0},
    {46352, 0, 1016, 4, 0, 0, 0},
    {0, 0, 2146, 7, 0, 0, 0},
    {0, 0, 56, 2, 0, 0, 0},
    {11018, 11044, 103, 1, 30, 0, 0},
    {0, 0, 1726, 5, 0, 0, 0},
    {0, 0, 1706, 2, 0, 0, 0},
    {0, 0, 382, 10, 0, 0, 0},
    {28066, 0, 626, 3, 0, 0, 0},
    {0, 0, 174, 4, 15, 0, 0},
    {0, 0, 1790, 4, 0, 0, 0},
    {0, 0, 855, 2, 0, 0, 0},
    {0, 0, 852, 3, 0, 0, 0},
    {10315, 0, 72, 2, 4, 0, 0},
    {0, 0, 1153, 2, 0, 0, 0},
    {0, 0, 163, 1, 21, 0, 0},
    {0, 0, 64, 1, 24, 0, 0},
    {0, 0, 1889, 3, 0, 0, 0},
    {0, 0, 1700, 3, 0, 0, 0},
    {0, 0, 1964, 3, 0, 1, 0},
    {0, 0, 2463, 3, 0, 0, 0},
    {37577, 0, 831, 3, 0, 0, 0},
    {0, 0, 629, 1, 0, 0, 0},
    {0, 0, 1254, 2, 0, 0, 0},
    {0, 0, 2472, 2, 0, 0, 0},
    {13375, 0, 198, 1, 8, 0, 0},
    {60110, 0, 1443, 2, 0, 0, 0},
    {0, 0, 1735, 2, 0, 0, 0},
    {0, 0, 1453, 1, 0, 0, 0},
    {0, 0, 1455, 2, 0, 0, 0},
    {0, 0, 1454, 1, 0, 0, 0},
    {0, 0, 1734, 1, 0, 0, 0},
    {0, 0, 1459, 2, 0, 0, 0},
    {0, 0, 295, 1, 32, 0, 0},
    {0, 0, 1461, 1, 0, 0, 0},
    {0, 0, 1449, 1, 0, 0, 0},
    {16863, 0, 296, 5, 8, 0, 1},
    {16771, 0, 294, 1, 8, 0, 1},
    {0, 0, 2414, 2, 0, 0, 0},
    {0, 0, 1458, 1, 0, 0, 0},
    {0, 0, 1731, 3, 0, 0, 0},
    {0, 0, 1457, 1, 0, 0, 0},
    {101194, 0, 2403, 2, 0, 0, 0},
    {0, 0, 2361, 2, 0, 0, 0},
    {0, 0, 2378, 2, 0, 0, 0},
    {0, 0, 1630, 4, 0, 0, 0},
    {0, 0, 1233, 6, 0, 0, 0},
    {23642, 0, 498, 3, 0, 0, 0},
    {0, 0, 2086, 4, 0, 0, 0},
    {108925, 0, 2558, 2, 0, 0, 0},
    {0, 0, 1600, 1, 0, 0, 0},
    {73348, 0, 1770, 5, 0, 1, 0},
    {89317, 0, 2157, 4, 0, 0, 0},
    {103214, 0, 2482, 4, 0, 0, 0},
    {0, 0, 2164, 3, 0, 0, 0},
    {70831, 0, 1689, 4, 0, 0, 0},
    {0, 0, 2497, 5, 0, 1, 0},
    {0, 0, 1669, 2, 0, 0, 0},
    {29505, 0, 673, 4, 0, 0, 0},
    {29641, 0, 680, 4, 0, 0, 0},
    {0, 0, 169, 1, 5, 0, 0},
    {0, 0, 537, 2, 30, 0, 0},
    {56973, 0, 1336, 4, 0, 0, 0},
    {0, 0, 1501, 2, 0, 0, 0},
    {0, 0, 2280, 4, 0, 0, 0},
    {44571, 0, 962, 2, 4, 1, 0},
    {25048, 0, 544, 1, 18, 0, 0},
    {0, 0, 1269, 3, 0, 0, 0},
    {97264, 0, 2306, 8, 4, 0, 0},
    {13450, 0, 202, 1, 8, 0, 0},
    {0, 0, 2121, 1, 0, 0, 0},
    {81182, 0, 1986, 2, 0, 0, 0},
    {80887, 0, 1982, 4, 0, 0, 0},
    {68420, 0, 1601, 3, 0, 0, 0},
    {0, 0, 1739, 3, 0, 1, 0},
    {0, 0, 2459, 4, 0, 0, 0},
    {0, 0, 2124, 6, 0, 0, 0},
    {0, 0, 238, 1, 13, 0, 0},
    {24644, 24662, 533, 4, 0, 0, 0},
    {13631, 0, 206, 1, 8, 0, 0},
    {0, 0, 98, 2, 0, 0, 0},
    {0, 0, 1640, 1, 21, 0, 0},
    {16428, 0, 285, 1, 9, 0, 0},
    {100957, 0, 2395, 5, 0, 0, 0},
    {0, 0, 1340, 3, 0, 0, 0},
    {0, 0, 1927, 3, 0, 0, 0},
    {0, 0, 559, 1, 0, 0, 0},
    {0, 0, 1211, 5, 0, 0, 0},
    {13640, 0, 208, 1, 8, 0, 0},
    {0, 0, 2576, 3, 0, 0, 0},
    {20407, 0, 397, 8, 0, 0, 0},
    {82465, 0, 1995, 5, 0, 1, 0},
    {0, 0, 838, 2, 0, 0, 0},
    {12571, 0, 164, 1, 33, 0, 0},
    {0, 0, 1775, 3, 0, 0, 0},
    {0, 0, 1636, 3, 0, 0, 0},
    {0, 0, 445, 2, 0, 0, 0},
    {0, 0, 289, 1, 12, 0, 0},
    {48371, 0, 1080, 13, 0, 0, 0},
    {27920, 0, 621, 2, 0, 0, 0},
    {0, 0, 1281, 2, 0, 0, 0},
    {0, 0, 1280, 1, 0, 0, 0},
    {0, 0, 1847, 5, 0, 0, 0},
    {80031, 0, 1952, 5, 0, 0, 0},
    {0, 0, 578, 2, 0, 0, 0},
    {0, 0, 687, 3, 0, 0, 0},
    {45308, 15321, 983, 7, 4, 0, 0},
    {0, 0, 738, 3, 0, 0, 0},
    {0, 0, 1332, 1, 0, 0, 0},
    {33224, 0, 760, 3, 0, 0, 0},
    {26899, 0, 594, 7, 0, 0, 0},
    {77298, 0, 1856, 4, 0, 0, 0},
    {0, 0, 1855, 1, 0, 0, 0},
    {0, 0, 2457, 2, 0, 0, 0},
    {0, 0, 331, 1, 0, 0, 0},
    {0, 0, 307, 22, 0, 0, 0},
    {57158, 12764, 1343, 2, 0, 0, 0},
    {0, 0, 2071, 3, 0, 0, 0},
    {0, 0, 1434, 1, 0, 0, 0},
    {0, 0, 1426, 6, 0, 0, 0},
    {0, 0, 1345, 6, 0, 0, 0},
    {0, 0, 1359, 4, 0, 0, 0},
    {0, 0, 1390, 2, 0, 0, 0},
    {58289, 0, 1367, 4, 0, 0, 0},
    {0, 0, 1438, 4, 0, 0, 0},
    {0, 0, 1384, 1, 0, 0, 0},
    {0, 0, 1442, 1, 0, 0, 0},
    {0, 0, 1387, 1, 0, 0, 0},
    {58642, 0, 1385, 2, 0, 0, 0},
    {0, 0, 1382, 2, 0, 0, 0},
    {0, 0, 1879, 3, 0, 0, 0},
    {11077, 0, 1351, 6, 0, 0, 0},
    {0, 0, 1388, 2, 0, 0, 0},
    {0, 0, 1415, 2, 0, 0, 0},
    {0, 0, 1435, 3, 0, 0, 0},
    {0, 0, 1357, 2, 0, 0, 0},
    {0, 0, 1363, 2, 0, 0, 0},
    {0, 0, 1377, 5, 0, 0, 0},
    {0, 0, 1371, 1, 0, 0, 0},
    {0, 0, 1372, 1, 0, 0, 0},
    {0, 0, 1432, 2, 0, 0, 0},
    {0, 0, 1365, 2, 0, 0, 0},
    {0, 0, 1373, 4, 0, 0, 0},
    {0, 0, 2208, 3, 0, 0, 0},
    {0, 0, 2199, 4, 0, 0, 0},
    {13381, 0, 199, 1, 8, 0, 0},
    {69667, 0, 1654, 4, 0, 0, 0},
    {84892, 0, 2057, 2, 0, 0, 0},
    {84934, 0, 2059, 2, 17, 0, 0},
    {39461, 0, 887, 3, 0, 0, 0},
    {40575, 0, 916, 4, 28, 0, 0},
    {0, 0, 2358, 3, 0, 0, 0},
    {78859, 0, 1924, 2, 0, 0, 0},
    {0, 0, 882, 1, 0, 0, 0},
    {11397, 0, 116, 14, 29, 0, 0},
    {0, 0, 1272, 3, 0, 0, 0},
    {0, 0, 1275, 2, 0, 0, 0},
    {0, 0, 1568, 5, 0, 1, 0},
    {0, 0, 2138, 8, 0, 1, 0},
    {0, 0, 2341, 5, 0, 0, 0},
    {0, 0, 743, 2, 0, 0, 0},
    {0, 0, 616, 3, 0, 1, 0},
    {60751, 0, 1462, 2, 0, 0, 0},
    {0, 0, 1476, 1, 0, 0, 0},
    {0, 0, 1394, 2, 0, 0, 0},
    {0, 0, 834, 4, 0, 0, 0},
    {0, 0, 1201, 2, 0, 0, 0},
    {0, 0, 83, 3, 0, 0, 0},
    {0, 0, 95, 3, 0, 0, 0},
    {13976, 14093, 218, 1, 9, 0, 1},
    {0, 0, 2030, 2, 0, 0, 0},
    {0, 0, 1143, 3, 0, 0, 0},
    {0, 0, 2452, 1, 0, 0, 0},
    {0, 0, 1146, 3, 0, 0, 0},
    {0, 0, 1199, 2, 0, 0, 0},
    {108978, 0, 2560, 2, 0, 0, 0},
    {0, 0, 1712, 1, 0, 0, 0},
    {0, 0, 1616, 1, 0, 0, 0},
    {0, 0, 1711, 1, 0, 0, 0},
    {0, 0, 1713, 2, 0, 0, 0},
    {0, 0, 1573, 1, 0, 0, 0},
    {0, 0, 749, 2, 0, 0, 0},
    {0, 0, 782, 11, 0, 0, 0},
    {0, 0, 1313, 2, 0, 0, 0},
    {91466, 0, 2196, 3, 0, 0, 0},
    {0, 0, 816, 6, 0, 0, 0},
    {18913, 0, 352, 3, 0, 0, 0},
    {0, 0, 2389, 4, 0, 0, 0},
    {48987, 0, 1093, 1, 0, 1, 0},
    {0, 0, 1094, 4, 0, 0, 0},
    {0, 0, 1102, 2, 0, 0, 0},
    {0, 0, 1101, 1, 0, 0, 0},
    {0, 0, 1100, 1, 0, 0, 0},
    {0, 0, 1098, 2, 0, 0, 0},
    {0, 0, 1104, 1, 0, 0, 0},
    {0, 0, 2130, 1, 0, 0, 0},
    {0, 0, 1113, 1, 0, 0, 0},
    {0, 0, 1114, 1, 8, 0, 1},
    {0, 0, 1108, 3, 0, 0, 0},
    {0, 0, 1106, 2, 0, 0, 0},
    {0, 0, 1105, 1, 0, 0, 0},
    {0, 0, 1111, 2, 0, 0, 0},
    {0, 0, 1049, 3, 0, 0, 0},
    {0, 0, 1052, 1, 0, 0, 0},
    {0, 0, 2161, 3, 0, 0, 0},
    {0, 0, 893, 2, 0, 0, 0},
    {0, 0, 1135, 4, 0, 0, 0},
    {33428, 0, 765, 5, 0, 0, 0},
    {0, 0, 2052, 5, 0, 0, 0},
    {0, 0, 2430, 3, 0, 0, 0},
    {0, 0, 1068, 2, 0, 0, 0},
    {0, 0, 1067, 1, 0, 0, 0},
    {25622, 0, 565, 3, 0, 0, 0},
    {0, 0, 1155, 3, 0, 0, 0},
    {0, 0, 1158, 3, 0, 0, 0},
    {0, 0, 2131, 4, 0, 0, 0},
    {55912, 0, 2480, 2, 17, 1, 0},
    {0, 0, 1841, 2, 0, 0, 0},
    {91944, 0, 2203, 3, 0, 0, 0},
    {0, 0, 2036, 1, 0, 0, 0},
    {10400, 0, 80, 3, 0, 0, 0},
    {0, 0, 1483, 2, 0, 0, 0},
    {39686, 0, 895, 4, 0, 0, 0},
    {0, 0, 1979, 2, 0, 0, 0},
    {0, 0, 800, 2, 0, 0, 0},
    {0, 0, 2444, 2, 0, 0, 0},
    {30900, 0, 720, 7, 0, 1, 0},
    {0, 0, 1823, 1, 0, 0, 0},
    {31268, 0, 727, 10, 0, 1, 0},
    {0, 0, 737, 1, 0, 0, 0},
    {0, 0, 1742, 1, 10, 0, 1},
    {0, 0, 1743, 1, 10, 0, 1},
    {0, 0, 1843, 4, 0, 0, 0},
    {0, 0, 822, 2, 0, 0, 0},
    {0, 0, 2410, 4, 0, 0, 0},
    {0, 0, 2105, 5, 0, 0, 0},
    {0, 0, 1475, 1, 0, 0, 0},
    {0, 0, 1477, 1, 0, 0, 0},
    {0, 0, 1486, 1, 0, 0, 0},
    {0, 0, 1495, 2, 0, 0, 0},
    {0, 0, 1478, 2, 32, 0, 0},
    {0, 0, 1464, 11, 0, 0, 0},
    {0, 0, 1490, 3, 0, 0, 0},
    {0, 0, 2102, 3, 0, 0, 0},
    {0, 0, 1497, 2, 0, 0, 0},
    {0, 0, 2110, 2, 0, 0, 0},
    {0, 0, 1493, 2, 0, 0, 0},
    {38014, 0, 850, 2, 0, 0, 0},
    {0, 0, 2083, 3, 0, 0, 0},
    {11062, 0, 105, 2, 1, 0, 0},
    {45244, 28154, 980, 3, 4, 0, 0},
    {0, 0, 371, 11, 0, 0, 0},
    {0, 0, 796, 1, 0, 0, 0},
    {0, 0, 793, 3, 0, 0, 0},
    {0, 0, 840, 3, 0, 0, 0},
    {0, 0, 1649, 2, 0, 0, 0},
    {0, 0, 1643, 1, 0, 0, 0},
    {0, 0, 1644, 2, 0, 0, 0},
    {23192, 0, 472, 6, 1, 0, 0},
    {12677, 0, 165, 1, 22, 0, 0},
    {0, 0, 1299, 1, 0, 0, 0},
    {29011, 0, 660, 6, 0, 0, 0},
    {0, 0, 666, 1, 0, 0, 0},
    {0, 0, 659, 1, 8, 0, 0},
    {28877, 0, 655, 2, 0, 0, 0},
    {0, 0, 653, 2, 0, 0, 0},
    {28877, 0, 657, 2, 0, 0, 0},
    {0, 0, 2466, 1, 0, 0, 0},
    {0, 0, 1639, 1, 0, 0, 0},
    {0, 0, 2231, 4, 0, 0, 0},
    {10263, 10301, 70, 1, 0, 0, 0},
    {0, 0, 2502, 3, 0, 1, 0},
    {0, 0, 268, 3, 0, 0, 0},
    {12746, 0, 172, 1, 16, 0, 0},
    {0, 0, 2573, 3, 0, 0, 0},
    {0, 0, 2408, 2, 0, 0, 0},
    {0, 0, 1977, 1, 0, 0, 0},
    {28148, 0, 630, 6, 0, 0, 0},
    {0, 0, 62, 1, 0, 0, 0},
    {25260, 0, 552, 2, 0, 0, 0},
    {101541, 0, 2416, 3, 0, 0, 0},
    {0, 0, 408, 1, 0, 0, 0},
    {26358, 0, 581, 3, 0, 0, 0},
    {25071, 0, 546, 6, 0, 0, 0},
    {79959, 0, 1949, 3, 0, 0, 0},
    {20690, 0, 407, 1, 35, 0, 0},
    {11394, 0, 2353, 2, 0, 0, 0},
    {0, 0, 2256, 4, 0, 0, 0},
    {0, 0, 2032, 4, 0, 0, 0},
    {36110, 0, 805, 4, 0, 0, 0},
    {0, 0, 1604, 1, 0, 0, 0},
    {68566, 0, 1605, 3, 0, 0, 0},
    {0, 0, 2314, 2, 0, 0, 0},
    {29909, 0, 693, 16, 0, 0, 0},
    {69512, 0, 1641, 2, 4, 0, 0},
    {11394, 0, 2192, 3, 0, 0, 0},
    {0, 0, 1703, 1, 8, 0, 1},
    {0, 0, 2079, 1, 0, 0, 0},
    {18454, 0, 340, 12, 0, 0, 0},
    {45461, 0, 990, 11, 4, 0, 0},
    {0, 0, 2100, 2, 0, 0, 0},
    {0, 0, 2355, 3, 0, 0, 0},
    {0, 0, 1129, 3, 0, 0, 0},
    {0, 0, 1041, 3, 0, 0, 0},
    {13420, 0, 201, 1, 9, 0, 0},
    {0, 0, 1054, 6, 0, 0, 0},
    {0, 0, 1053, 1, 0, 0, 0},
    {0, 0, 86, 2, 0, 0, 0},
    {55774, 0, 1300, 5, 0, 0, 0},
    {0, 0, 1208, 3, 0, 0, 0},
    {0, 0, 1204, 1, 0, 0, 0},
    {0, 0, 1205, 1, 0, 0, 0},
    {0, 0, 1047, 2, 0, 0, 0},
    {0, 0, 1207, 1, 0, 0, 0},
    {0, 0, 1203, 1, 0, 0, 0},
    {0, 0, 1206, 1, 0, 0, 0},
    {0, 0, 1978, 1, 0, 0, 0},
    {0, 0, 1824, 1, 0, 0, 0},
    {0, 0, 1308, 1, 0, 0, 0},
    {14237, 0, 221, 2, 8, 0, 0},
    {0, 0, 619, 1, 0, 0, 0},
    {0, 0, 1796, 4, 0, 1, 0},
    {0, 0, 563, 1, 0, 0, 0},
    {0, 0, 1860, 3, 0, 0, 0},
    {0, 0, 1480, 1, 0, 0, 0},
    {0, 0, 1481, 2, 0, 0, 0},
    {40999, 0, 925, 5, 3, 1, 0},
    {0, 0, 2090, 4, 0, 0, 0},
    {15735, 0, 260, 2, 18, 0, 0},
    {0, 0, 1186, 3, 0, 0, 0},
    {0, 0, 1119, 3, 0, 0, 0},
    {0, 0, 1189, 1, 0, 0, 0},
    {0, 0, 1396, 7, 0, 0, 0},
    {54665, 0, 1256, 11, 0, 0, 0},
    {14620, 0, 233, 1, 11, 0, 0},
    {80450, 0, 1961, 3, 0, 0, 0},
    {27424, 0, 609, 7, 0, 0, 0},
    {0, 0, 938, 1, 0, 0, 0},
    {0, 0, 934, 1, 0, 0, 0},
    {38234, 0, 857, 6, 0, 0, 0},
    {0, 0, 2078, 1, 1, 0, 0},
    {24839, 0, 539, 5, 0, 0, 0},
    {0, 0, 883, 4, 0, 0, 0},
    {15834, 0, 262, 6, 18, 0, 0},
    {74904, 0, 1800, 5, 0, 0, 0},
    {12693, 0, 166, 1, 22, 0, 0},
    {0, 0, 1277, 3, 0, 0, 0},
    {0, 0, 717, 1, 0, 0, 0},
    {99174, 0, 2346, 2, 0, 0, 0},
    {32653, 0, 751, 2, 0, 0, 0},
    {0, 0, 1794, 2, 0, 0, 0},
    {0, 0, 2446, 3, 0, 0, 0},
    {71426, 0, 2400, 3, 0, 0, 0},
    {98033, 0, 2322, 4, 0, 1, 0},
    {0, 0, 67, 1, 31, 0, 0},
    {0, 0, 170, 1, 6, 0, 0},
    {0, 0, 275, 4, 0, 0, 0},
    {103378, 0, 2487, 2, 8, 0, 0},
    {94907, 0, 2265, 1, 10, 0, 1},
    {92368, 0, 2211, 3, 0, 0, 0},
    {0, 0, 575, 3, 0, 0, 0},
    {0, 0, 55, 1, 26, 0, 0},
    {0, 0, 2249, 3, 0, 1, 0},
    {0, 0, 1624, 4, 0, 0, 0},
    {71423, 0, 1723, 3, 0, 0, 0},
    {0, 0, 2569, 4, 0, 0, 0},
    {0, 0, 580, 1, 0, 0, 0},
    {0, 0, 1981, 1, 0, 0, 0},
    {0, 0, 485, 4, 1, 0, 0},
    {0, 0, 2303, 3, 0, 0, 0},
    {0, 0, 1811, 7, 0, 0, 0},
    {0, 0, 525, 2, 0, 0, 0},
    {0, 0, 527, 4, 0, 0, 0},
    {101581, 0, 2419, 2, 0, 0, 0},
    {0, 0, 1677, 5, 0, 0, 0},
    {12767, 0, 173, 1, 16, 0, 0},
    {0, 0, 905, 2, 0, 0, 0},
    {71426, 0, 2380, 4, 0, 0, 0},
    {67443, 0, 1582, 18, 0, 0, 0},
    {70328, 0, 1666, 3, 0, 0, 0},
    {78685, 0, 1917, 3, 0, 0, 0},
    {0, 0, 1149, 4, 0, 0, 0},
    {0, 0, 2094, 4, 0, 0, 0},
    {0, 0, 332, 3, 0, 0, 0},
    {0, 0, 1882, 1, 0, 0, 0},
    {0, 0, 802, 3, 0, 0, 0},
    {0, 0, 1139, 4, 0, 0, 0},
    {0, 0, 2118, 1, 0, 0, 0},
    {0, 0, 1239, 6, 0, 0, 0},
    {0, 0, 2171, 2, 0, 0, 0},
    {23903, 24057, 511, 10, 0, 0, 0},
    {13391, 0, 200, 1, 9, 0, 3},
    {0, 0, 797, 3, 0, 0, 0},
    {0, 0, 1020, 2, 0, 0, 0},
    {38017, 0, 1508, 5, 0, 0, 0},
    {71988, 0, 1744, 4, 0, 0, 0},
    {94534, 0, 2254, 2, 0, 0, 0},
    {0, 0, 2241, 1, 0, 0, 0},
    {24451, 24475, 521, 4, 0, 0, 0},
    {10773, 0, 90, 2, 32, 0, 0},
    {14549, 0, 231, 1, 9, 0, 0},
    {0, 0, 1907, 4, 0, 0, 0},
    {0, 0, 1914, 3, 0, 0, 0},
    {0, 0, 1911, 3, 0, 0, 0},
    {0, 0, 2494, 3, 0, 0, 0},
    {0, 0, 2449, 3, 0, 0, 0},
    {0, 0, 180, 2, 34, 0, 0},
    {0, 0, 890, 2, 0, 0, 0},
    {21916, 0, 440, 3, 0, 0, 0},
    {83552, 0, 2028, 2, 0, 0, 0},
    {13748, 0, 211, 1, 8, 0, 0},
    {0, 0, 1905, 2, 0, 0, 0},
    {0, 0, 2224, 3, 0, 0, 0},
    {0, 0, 1708, 3, 0, 0, 0},
    {0, 0, 605, 4, 0, 0, 0},
    {0, 0, 178, 2, 0, 0, 0},
    {0, 0, 745, 4, 0, 0, 0},
    {0, 0, 2217, 3, 0, 0, 0},
    {0, 0, 2216, 1, 0, 0, 0},
    {30851, 0, 718, 2, 0, 0, 0},
    {77511, 0, 1866, 6, 4, 1, 0},
    {0, 0, 2195, 1, 0, 0, 0},
    {11205, 11229, 108, 3, 1, 0, 0},
    {0, 0, 134, 29, 2, 0, 1},
    {40853, 0, 920, 5, 0, 0, 0},
    {108804, 0, 2555, 3, 0, 0, 0},
    {83406, 0, 2012, 4, 0, 0, 0},
    {103137, 0, 2478, 2, 0, 0, 0},
    {13940, 0, 215, 1, 8, 0, 0},
    {13173, 0, 195, 3, 8, 0, 0},
    {0, 0, 2339, 2, 0, 0, 0},
    {0, 0, 1413, 2, 0, 0, 0},
    {0, 0, 1417, 2, 0, 0, 0},
    {0, 0, 1763, 3, 0, 0, 0},
    {0, 0, 830, 1, 0, 0, 0},
    {0, 0, 824, 4, 0, 0, 0},
    {34555, 0, 779, 3, 0, 0, 0},
    {0, 0, 754, 2, 0, 0, 0},
    {0, 0, 2438, 3, 0, 0, 0},
    {0, 0, 772, 7, 0, 0, 0},
    {0, 0, 753, 1, 0, 0, 0},
    {0, 0, 2441, 3, 0, 0, 0},
    {14320, 0, 223, 1, 8, 0, 0},
    {11340, 0, 112, 3, 1, 0, 1},
    {0, 0, 1167, 5, 0, 0, 0},
    {11394, 0, 1671, 3, 0, 0, 0},
    {0, 0, 228, 1, 8, 0, 1},
    {0, 0, 1216, 3, 0, 0, 0},
    {0, 0, 77, 2, 0, 0, 0},
    {0, 0, 1046, 1, 0, 0, 0},
    {0, 0, 1834, 5, 0, 0, 0},
    {46629, 0, 1025, 3, 4, 0, 0},
    {0, 0, 1520, 8, 0, 1, 0},
    {13916, 0, 214, 1, 8, 0, 0},
    {13888, 0, 213, 1, 8, 0, 1},
    {0, 0, 1674, 3, 0, 0, 0},
    {69871, 0, 1658, 4, 32, 0, 0},
    {0, 0, 2370, 1, 0, 0, 0},
    {0, 0, 2422, 2, 0, 0, 0},
    {13666, 0, 209, 1, 8, 0, 0},
    {0, 0, 405, 2, 0, 0, 0},
    {0, 0, 2119, 2, 0, 0, 0},
    {0, 0, 235, 1, 9, 0, 1},
    {0, 0, 329, 2, 0, 0, 0},
    {103553, 0, 2491, 3, 0, 0, 0},
    {72325, 0, 1753, 5, 0, 0, 0},
    {0, 0, 1070, 10, 0, 0, 0},
    {0, 0, 184, 2, 0, 0, 0},
    {0, 0, 709, 6, 0, 0, 0},
    {23263, 0, 478, 2, 1, 0, 0},
    {100936, 0, 2393, 2, 0, 1, 0},
    {0, 0, 182, 2, 0, 0, 0},
    {14225, 0, 220, 1, 8, 0, 0},
    {23575, 0, 495, 3, 1, 1, 0},
    {0, 0, 2454, 3, 0, 0, 0},
    {32549, 0, 1333, 2, 0, 0, 0},
    {0, 0, 2470, 2, 0, 0, 0},
    {0, 0, 2579, 3, 0, 0, 0},
    {38525, 0, 864, 8, 0, 0, 0},
    {23871, 0, 508, 1, 9, 0, 0},
    {0, 0, 1127, 2, 0, 0, 0},
    {0, 0, 1922, 2, 0, 0, 0},
    {0, 0, 1178, 1, 0, 0, 0},
    {0, 0, 1686, 1, 0, 0, 0},
    {14602, 0, 232, 1, 10, 0, 0},
    {0, 0, 2562, 4, 4, 0, 0},
    {0, 0, 1900, 2, 0, 0, 0},
    {0, 0, 1165, 2, 0, 1, 0},
    {0, 0, 1164, 1, 0, 0, 0},
    {44595, 0, 964, 10, 4, 0, 0},
    {0, 0, 168, 1, 24, 0, 0},
    {0, 0, 167, 1, 24, 0, 0},
    {0, 0, 564, 1, 0, 0, 0},
    {26394, 0, 584, 3, 0, 0, 0},
    {0, 0, 2366, 3, 0, 0, 0},
    {14662, 0, 234, 1, 11, 0, 0},
    {0, 0, 677, 3, 0, 0, 0},
    {0, 0, 1022, 3, 0, 0, 0},
    {13678, 0, 210, 1, 8, 0, 0},
    {0, 0, 101, 2, 3, 0, 0},
    {0, 0, 63, 1, 27, 0, 0},
    {0, 0, 645, 2, 0, 0, 0},
    {0, 0, 642, 3, 0, 0, 0},
    {0, 0, 640, 2, 0, 0, 0},
    {0, 0, 1970, 3, 0, 0, 0},
    {0, 0, 639, 1, 0, 0, 0},
    {0, 0, 2566, 3, 0, 0, 0},
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
    {2713, 106}, /* aterm */
    {2719, 107}, /* atftp */
    {2725, 108}, /* atop */
    {2730, 109}, /* atq */
    {2734, 109}, /* atrm */
    {2739, 66}, /* attic */
    {2745, 110}, /* attic delete */
    {2758, 110}, /* attic prune */
    {2770, 56}, /* auditbeat-stop */
    {2785, 111}, /* auditctl */
    {2794, 112}, /* auditpol */
    {2803, 113}, /* aureport */
    {2812, 113}, /* ausearch */
    {2821, 33}, /* authconfig */
    {2832, 114}, /* authselect */
    {2843, 75}, /* automake */
    {2852, 75}, /* autoreconf */
    {2863, 66}, /* autorestic */
    {2874, 115}, /* autossh */
    {2882, 97}, /* avahi-browse */
    {2895, 116}, /* avahi-resolve */
    {2909, 61}, /* avalanche */
    {2919, 117}, /* avarice */
    {2927, 118}, /* avrdude */
    {2935, 119}, /* awk */
    {2939, 19}, /* awk-script */
    {2950, 63}, /* aws */
    {2954, 1}, /* aws-paste */
    {2964, 15}, /* axel */
    {2969, 63}, /* az */
    {2972, 120}, /* az account clear */
    {2989, 120}, /* az account set */
    {3004, 63}, /* azcopy */
    {3011, 63}, /* b2 */
    {3014, 121}, /* b2sum */
    {3020, 19}, /* babashka */
    {3029, 122}, /* bacarf-x */
    {3038, 122}, /* bacdl */
    {3044, 66}, /* backupninja */
    {3056, 123}, /* backuppc_delete */
    {3072, 122}, /* bacnet */
    {3079, 122}, /* bacrd-x */
    {3087, 66}, /* bacula-dbcheck */
    {3102, 67}, /* bacula-x */
    {3111, 122}, /* bacwp */
    {3117, 124}, /* badblocks */
    {3127, 125}, /* badmin */
    {3134, 45}, /* balena */
    {3141, 123}, /* balena device deactivate */
    {3166, 123}, /* balena device purge */
    {3186, 123}, /* balena device rm */
    {3203, 123}, /* balena fleet purge */
    {3222, 123}, /* balena fleet rm */
    {3238, 126}, /* balena local flash */
    {3257, 126}, /* balena os initialize */
    {3278, 127}, /* balena-etcher */
    {3292, 128}, /* barebox-state */
    {3306, 128}, /* bareboxenv */
    {3317, 66}, /* bareos-dbcheck */
    {3332, 129}, /* barman */
    {3339, 110}, /* barman delete */
    {3353, 101}, /* base32 */
    {3360, 101}, /* base64 */
    {3367, 3}, /* basename */
    {3376, 101}, /* basenc */
    {3383, 103}, /* bash */
    {3388, 130}, /* bashupload */
    {3399, 131}, /* bastille */
    {3408, 35}, /* bat */
    {3412, 35}, /* batcat */
    {3419, 105}, /* batch */
    {3425, 75}, /* bazel */
    {3431, 19}, /* bb */
    {3434, 35}, /* bc */
    {3437, 45}, /* bcache */
    {3444, 132}, /* bcache make */
    {3456, 132}, /* bcache-super-show-wipe */
    {3479, 45}, /* bcachefs */
    {3488, 133}, /* bcachefs format */
    {3504, 112}, /* bcdboot */
    {3512, 134}, /* bcdedit */
    {3520, 134}, /* bcdedit.exe */
    {3532, 135}, /* bcmserver */
    {3542, 136}, /* bconsole */
    {3551, 137}, /* bcp */
    {3555, 131}, /* beadm */
    {3561, 131}, /* bectl */
    {3567, 22}, /* beef-xss */
    {3576, 92}, /* beeline */
    {3584, 31}, /* beep */
    {3589, 138}, /* bellows */
    {3597, 58}, /* bench */
    {3603, 22}, /* bettercap */
    {3613, 139}, /* bfg */
    {3617, 140}, /* bg */
    {3620, 141}, /* bhyvectl */
    {3629, 142}, /* bin-rails */
    {3639, 143}, /* bin-rails r */
    {3651, 143}, /* bin-rails runner */
    {3668, 144}, /* bind */
    {3673, 145}, /* bindfs */
    {3680, 146}, /* bioctl */
    {3687, 53}, /* biosutil */
    {3696, 14}, /* bird */
    {3701, 14}, /* birdc */
    {3707, 14}, /* birdc6 */
    {3714, 61}, /* bitcoin-cli */
    {3726, 147}, /* bitcoind */
    {3735, 148}, /* bkill */
    {3741, 75}, /* black */
    {3747, 149}, /* bleachbit */
    {3757, 80}, /* bless */
    {3763, 23}, /* blhost */
    {3770, 150}, /* blkdiscard */
    {3781, 37}, /* blkid */
    {3787, 151}, /* blockdev */
    {3796, 152}, /* bluetoothctl */
    {3809, 127}, /* bmaptool */
    {3818, 23}, /* bmaptool-x */
    {3829, 45}, /* bmgr */
    {3834, 65}, /* bmgr wipe */
    {3844, 108}, /* bmon */
    {3849, 53}, /* bnxtnvm */
    {3857, 23}, /* boardctl */
    {3866, 38}, /* bokeh */
    {3872, 131}, /* boot0cfg */
    {3881, 153}, /* bootctl */
    {3889, 128}, /* bootm */
    {3895, 112}, /* bootrec */
    {3903, 45}, /* bore */
    {3908, 154}, /* bore local */
    {3919, 31}, /* borg */
    {3924, 155}, /* borg compact */
    {3937, 155}, /* borg delete */
    {3949, 156}, /* borg extract */
    {3962, 155}, /* borg prune */
    {3973, 157}, /* bosboot-x */
    {3983, 23}, /* bossac */
    {3990, 158}, /* boundary */
    {3999, 66}, /* bpexpdate */
    {4009, 66}, /* bpimage */
    {4017, 66}, /* bpmedia */
    {4025, 66}, /* bpmedialist */
    {4037, 159}, /* bq */
    {4040, 160}, /* bq rm */
    {4046, 31}, /* brasero */
    {4054, 161}, /* brctl */
    {4060, 162}, /* break */
    {4066, 125}, /* bresize */
    {4074, 82}, /* brew */
    {4079, 163}, /* brew bundle cleanup */
    {4099, 20}, /* brew install */
    {4112, 83}, /* brew remove */
    {4124, 83}, /* brew rm */
    {4132, 83}, /* brew uninstall */
    {4147, 161}, /* bridge */
    {4154, 164}, /* bridge fdb flush */
    {4171, 164}, /* bridge link set */
    {4187, 164}, /* bridge vlan del */
    {4203, 164}, /* bridge vlan delete */
    {4222, 31}, /* brightnessctl */
    {4236, 61}, /* brownie */
    {4244, 45}, /* brz */
    {4248, 165}, /* brz clean-tree */
    {4263, 165}, /* brz revert */
    {4274, 131}, /* bsdlabel */
    {4283, 166}, /* bsdtar */
    {4290, 167}, /* bsub */
    {4295, 168}, /* bsync */
    {4301, 92}, /* bteq */
    {4306, 108}, /* btop */
    {4311, 66}, /* btrbk */
    {4317, 169}, /* btrfs */
    {4323, 170}, /* btrfs balance */
    {4337, 171}, /* btrfs check */
    {4349, 171}, /* btrfs device delete */
    {4369, 171}, /* btrfs device remove */
    {4389, 172}, /* btrfs rescue chunk-recover */
    {4416, 172}, /* btrfs rescue clear-uuid-tree */
    {4445, 172}, /* btrfs rescue fix-device-size */
    {4474, 172}, /* btrfs rescue zero-log */
    {4496, 171}, /* btrfs subvol del */
    {4513, 171}, /* btrfs subvol delete */
    {4533, 171}, /* btrfs subvolume del */
    {4553, 171}, /* btrfs subvolume delete */
    {4576, 45}, /* buildah */
    {4584, 173}, /* buildah rm */
    {4595, 174}, /* buildah rmi */
    {4607, 175}, /* builtin */
    {4615, 19}, /* bun */
    {4619, 20}, /* bun add */
    {4627, 20}, /* bun install */
    {4639, 176}, /* bun run */
    {4647, 177}, /* bun x */
    {4653, 82}, /* bundle */
    {4660, 178}, /* bundle config */
    {4674, 177}, /* bundle exec */
    {4686, 177}, /* bunx */
    {4691, 91}, /* bunzip2 */
    {4699, 129}, /* bup */
    {4703, 110}, /* bup gc */
    {4710, 110}, /* bup prune-older */
    {4726, 110}, /* bup rm */
    {4733, 129}, /* bupstash */
    {4742, 110}, /* bupstash rm */
    {4754, 66}, /* burp */
    {4759, 179}, /* busctl */
    {4766, 180}, /* busybox */
    {4774, 181}, /* butterfly.server.py */
    {4794, 182}, /* bw */
    {4797, 76}, /* bwrap */
    {4803, 183}, /* byobu */
    {4809, 184}, /* bzcat */
    {4815, 185}, /* bzgrep */
    {4822, 186}, /* bzip2 */
    {4828, 187}, /* bzr */
    {4832, 165}, /* bzr clean-tree */
    {4847, 165}, /* bzr revert */
    {4858, 188}, /* bzr uncommit */
    {4871, 75}, /* c++ */
    {4875, 50}, /* c++filt */
    {4883, 82}, /* cabal */
    {4889, 189}, /* cabal gc */
    {4898, 20}, /* cabal install */
    {4912, 190}, /* cabextract */
    {4923, 172}, /* cache_repair */
    {4936, 112}, /* cacls */
    {4942, 31}, /* caddy */
    {4948, 191}, /* caffeinate */
    {4959, 35}, /* cal */
    {4963, 45}, /* calicoctl */
    {4973, 192}, /* calicoctl delete */
    {4990, 193}, /* caller */
    {4997, 131}, /* camcontrol */
    {5008, 194}, /* cancel */
    {5015, 135}, /* canfdtest */
    {5025, 135}, /* cangen */
    {5032, 122}, /* canopen */
    {5040, 135}, /* canplayer */
    {5050, 135}, /* cansend */
    {5058, 135}, /* cansequence */
    {5070, 135}, /* cansniffer-x */
    {5083, 45}, /* cap */
    {5087, 68}, /* cap remove */
    {5098, 195}, /* capsh */
    {5104, 61}, /* cardano-cli */
    {5116, 82}, /* cargo */
    {5122, 20}, /* cargo install */
    {5136, 176}, /* cargo script */
    {5149, 189}, /* cargo uninstall */
    {5165, 196}, /* cargo yank */
    {5176, 23}, /* cargo-embed */
    {5188, 23}, /* cargo-flash */
    {5200, 38}, /* cargo-make */
    {5211, 38}, /* cargo-script */
    {5224, 135}, /* caringcaribou */
    {5238, 61}, /* cast */
    {5243, 197}, /* cat */
    {5247, 34}, /* catchsegv */
    {5257, 53}, /* cbmem-w */
    {5265, 92}, /* cbq */
    {5269, 131}, /* cbsd */
    {5274, 75}, /* cc */
    {5277, 23}, /* cc-tool */
    {5285, 75}, /* ccache */
    {5292, 53}, /* cctk */
    {5297, 198}, /* cd */
    {5300, 74}, /* cdk */
    {5304, 63}, /* cdktf */
    {5310, 199}, /* cdrecord */
    {5319, 61}, /* celocli */
    {5327, 200}, /* centreon */
    {5336, 58}, /* ceph */
    {5341, 54}, /* certbot */
    {5349, 201}, /* certbot revoke */
    {5364, 201}, /* certbot unregister */
    {5383, 36}, /* certstrap */
    {5393, 202}, /* certutil */
    {5402, 63}, /* cf */
    {5405, 203}, /* cf-key */
    {5412, 204}, /* cfdisk */
    {5419, 205}, /* cfe */
    {5423, 157}, /* cfgadm */
    {5430, 206}, /* cfgmtd */
    {5437, 23}, /* cfgutil */
    {5445, 36}, /* cfssl */
    {5451, 207}, /* cgdisk */
    {5458, 208}, /* cgexec */
    {5465, 117}, /* ch341eeprom */
    {5477, 23}, /* ch341prog */
    {5487, 209}, /* chage */
    {5493, 63}, /* chalice */
    {5501, 45}, /* charmcraft */
    {5512, 210}, /* charmcraft delete */
    {5530, 57}, /* chatgpt */
    {5538, 211}, /* chattr */
    {5545, 212}, /* chcon */
    {5551, 198}, /* chdir */
    {5557, 85}, /* cheat */
    {5563, 57}, /* cheat.sh */
    {5572, 213}, /* chef-server-ctl */
    {5588, 38}, /* chez */
    {5593, 80}, /* chflags */
    {5601, 48}, /* chfn */
    {5606, 214}, /* chgrp */
    {5612, 61}, /* chia */
    {5617, 38}, /* chibi-scheme */
    {5630, 138}, /* chip-tool */
    {5640, 22}, /* chisel */
    {5647, 215}, /* chisel client */
    {5661, 215}, /* chisel server */
    {5675, 216}, /* chkconfig */
    {5685, 31}, /* chkrootkit */
    {5696, 217}, /* chmod */
    {5702, 218}, /* choom */
    {5708, 214}, /* chown */
    {5714, 219}, /* chpasswd */
    {5723, 76}, /* chpst */
    {5729, 157}, /* chpv */
    {5734, 31}, /* chromium */
    {5743, 175}, /* chronic */
    {5751, 50}, /* chronyc */
    {5759, 220}, /* chroot */
    {5766, 220}, /* chrt */
    {5771, 221}, /* chsh */
    {5776, 157}, /* chuser-x */
    {5785, 222}, /* chvt */
    {5790, 45}, /* cilium */
    {5797, 192}, /* cilium uninstall */
    {5814, 223}, /* cinnamon-session-quit */
    {5836, 224}, /* cipher */
    {5843, 224}, /* cipher.exe */
    {5854, 63}, /* civo */
    {5859, 61}, /* ckcc */
    {5864, 121}, /* cksum */
    {5870, 225}, /* clamscan */
    {5879, 75}, /* clang */
    {5885, 75}, /* clang++ */
    {5893, 226}, /* clang-format */
    {5906, 227}, /* claude */
    {5913, 20}, /* claude-plugin */
    {5927, 162}, /* clear */
    {5933, 61}, /* cleos */
    {5939, 228}, /* clevis */
    {5946, 14}, /* cli */
    {5950, 229}, /* clickhouse-client */
    {5968, 137}, /* clickhouse-copier */
    {5986, 57}, /* cliphist */
    {5995, 57}, /* clipman */
    {6003, 14}, /* clish */
    {6009, 19}, /* clisp */
    {6015, 19}, /* clj */
    {6019, 157}, /* clnode */
    {6026, 50}, /* cloc */
    {6031, 19}, /* clojure */
    {6039, 230}, /* clonezilla */
    {6050, 45}, /* cloud-init */
    {6061, 67}, /* cloud-init clean */
    {6078, 231}, /* cloudflared */
    {6090, 215}, /* cloudflared tunnel */
    {6109, 45}, /* cloudron */
    {6118, 232}, /* cloudron uninstall */
    {6137, 233}, /* clpctl */
    {6144, 157}, /* clrg */
    {6149, 157}, /* clrs */
    {6154, 234}, /* clush */
    {6160, 45}, /* cm */
    {6163, 165}, /* cm undo */
    {6171, 75}, /* cmake */
    {6177, 45}, /* cmd */
    {6181, 235}, /* cmd package */
    {6193, 157}, /* cmdeleteconf */
    {6206, 157}, /* cmhaltcl */
    {6215, 157}, /* cmhaltnode */
    {6226, 200}, /* cmk */
    {6230, 53}, /* cmospwd */
    {6238, 85}, /* cmp */
    {6242, 125}, /* cobbler */
    {6250, 229}, /* cockroach */
    {6260, 236}, /* cockroach debug */
    {6276, 236}, /* cockroach demo */
    {6291, 236}, /* cockroach init */
    {6306, 236}, /* cockroach node */
    {6321, 227}, /* code */
    {6326, 20}, /* code install */
    {6339, 181}, /* code tunnel */
    {6351, 20}, /* code-server */
    {6363, 227}, /* codium */
    {6370, 38}, /* coffee */
    {6377, 66}, /* cohesity */
    {6386, 61}, /* coldcard */
    {6395, 45}, /* colima */
    {6402, 237}, /* colima delete */
    {6416, 85}, /* colordiff */
    {6426, 35}, /* column */
    {6433, 85}, /* comm */
    {6438, 238}, /* command */
    {6446, 16}, /* commander */
    {6456, 85}, /* compgen */
    {6464, 239}, /* complete */
    {6473, 82}, /* composer */
    {6482, 178}, /* composer config */
    {6498, 189}, /* composer remove */
    {6514, 20}, /* composer require */
    {6531, 186}, /* compress */
    {6540, 82}, /* conan */
    {6546, 82}, /* conda */
    {6552, 178}, /* conda config */
    {6565, 240}, /* conda env */
    {6575, 241}, /* conda env remove */
    {6592, 242}, /* conda install */
    {6606, 241}, /* conda remove */
    {6619, 177}, /* conda run */
    {6629, 243}, /* condor_drain */
    {6642, 243}, /* condor_off */
    {6653, 243}, /* condor_rm */
    {6663, 167}, /* condor_submit */
    {6677, 243}, /* condor_vacate */
    {6691, 104}, /* configctl */
    {6701, 75}, /* configure */
    {6711, 244}, /* connmanctl */
    {6722, 245}, /* conntrack */
    {6732, 58}, /* console */
    {6740, 158}, /* consul */
    {6747, 246}, /* consul force-leave */
    {6766, 246}, /* consul kv delete */
    {6783, 246}, /* consul leave */
    {6796, 45}, /* content */
    {6804, 65}, /* content delete */
    {6819, 84}, /* contentful */
    {6830, 162}, /* continue */
    {6839, 232}, /* control.sh */
    {6850, 31}, /* convert */
    {6858, 84}, /* convex */
    {6865, 63}, /* copilot */
    {6873, 68}, /* copilot app delete */
    {6892, 68}, /* copilot env delete */
    {6911, 68}, /* copilot svc delete */
    {6930, 57}, /* copyq */
    {6936, 96}, /* coredumpctl */
    {6948, 247}, /* coredumpctl debug */
    {6966, 63}, /* coscmd */
    {6973, 58}, /* couchbase-cli */
    {6987, 210}, /* couchbase-cli failover */
    {7010, 35}, /* cowsay */
    {7017, 248}, /* cp */
    {7020, 20}, /* cpan */
    {7025, 20}, /* cpanm */
    {7031, 249}, /* cpio */
    {7036, 226}, /* cpp */
    {7040, 122}, /* cpppo */
    {7046, 45}, /* cpu */
    {7050, 250}, /* cpu userdel */
    {7062, 251}, /* cpufreq-set */
    {7074, 50}, /* cpuid */
    {7080, 220}, /* cpulimit */
    {7089, 251}, /* cpupower */
    {7098, 229}, /* cqlsh */
    {7104, 22}, /* crackmapexec */
    {7117, 45}, /* crane */
    {7123, 252}, /* crane delete */
    {7136, 92}, /* crash */
    {7142, 45}, /* crc */
    {7146, 237}, /* crc delete */
    {7157, 121}, /* crc32 */
    {7163, 160}, /* createdb-drop */
    {7177, 80}, /* createhomedir */
    {7191, 66}, /* crestic */
    {7199, 45}, /* crictl */
    {7206, 173}, /* crictl rm */
    {7216, 174}, /* crictl rmi */
    {7227, 173}, /* crictl rmp */
    {7238, 45}, /* crm */
    {7242, 253}, /* crm cluster */
    {7254, 253}, /* crm configure */
    {7268, 253}, /* crm node */
    {7277, 253}, /* crm resource */
    {7290, 157}, /* crm_node */
    {7299, 254}, /* croc */
    {7304, 31}, /* cron */
    {7309, 31}, /* crond */
    {7315, 255}, /* crontab */
    {7323, 256}, /* crontab-e */
    {7333, 56}, /* crowdsec-stop */
    {7347, 52}, /* crsctl */
    {7354, 257}, /* cryptsetup */
    {7365, 258}, /* cryptsetup close */
    {7382, 259}, /* cryptsetup erase */
    {7399, 258}, /* cryptsetup luksClose */
    {7420, 259}, /* cryptsetup luksErase */
    {7441, 259}, /* cryptsetup luksFormat */
    {7463, 259}, /* cryptsetup luksHeaderRestore */
    {7492, 259}, /* cryptsetup luksKillSlot */
    {7516, 259}, /* cryptsetup luksRemoveKey */
    {7541, 259}, /* cryptsetup reencrypt */
    {7562, 258}, /* cryptsetup remove */
    {7580, 19}, /* crystal */
    {7588, 79}, /* csf */
    {7592, 103}, /* csh */
    {7596, 66}, /* cshatag */
    {7604, 38}, /* csi */
    {7608, 260}, /* csplit */
    {7615, 261}, /* csrutil */
    {7623, 234}, /* csshx */
    {7629, 35}, /* csvcut */
    {7636, 226}, /* csvgrep */
    {7644, 35}, /* csvlook */
    {7652, 226}, /* csvsort */
    {7660, 262}, /* ctmodbus */
    {7669, 45}, /* ctr */
    {7673, 237}, /* ctr containers delete */
    {7695, 237}, /* ctr containers remove */
    {7717, 237}, /* ctr containers rm */
    {7735, 237}, /* ctr images delete */
    {7753, 237}, /* ctr images remove */
    {7771, 237}, /* ctr images rm */
    {7785, 237}, /* ctr namespaces delete */
    {7807, 237}, /* ctr namespaces remove */
    {7829, 237}, /* ctr namespaces rm */
    {7847, 237}, /* ctr snapshots delete */
    {7868, 237}, /* ctr snapshots remove */
    {7889, 237}, /* ctr snapshots rm */
    {7906, 263}, /* cupsctl */
    {7914, 263}, /* cupsdisable */
    {7926, 263}, /* cupsenable */
    {7937, 264}, /* curator_cli */
    {7949, 15}, /* curl */
    {7954, 15}, /* curlie */
    {7961, 227}, /* cursor */
    {7968, 35}, /* cut */
    {7972, 31}, /* cvlc */
    {7977, 187}, /* cvs */
    {7981, 165}, /* cvs release */
    {7993, 38}, /* cwltool */
    {8001, 233}, /* cyberpanel */
    {8012, 92}, /* cypher-shell */
    {8025, 265}, /* cyradm */
    {8032, 45}, /* cyrus */
    {8038, 266}, /* cyrus delete */
    {8051, 220}, /* daemon */
    {8058, 76}, /* daemonize */
    {8068, 38}, /* dagger */
    {8075, 45}, /* darcs */
    {8081, 165}, /* darcs obliterate */
    {8098, 165}, /* darcs revert */
    {8111, 165}, /* darcs rollback */
    {8126, 165}, /* darcs unpull */
    {8139, 165}, /* darcs unrecord */
    {8154, 267}, /* darkhttpd */
    {8164, 19}, /* dart */
    {8169, 103}, /* dash */
    {8174, 61}, /* dash-cli */
    {8183, 45}, /* databricks */
    {8194, 268}, /* databricks catalogs */
    {8214, 268}, /* databricks clusters */
    {8234, 268}, /* databricks fs */
    {8248, 268}, /* databricks jobs */
    {8264, 268}, /* databricks repos */
    {8281, 268}, /* databricks schemas */
    {8300, 268}, /* databricks secrets */
    {8319, 268}, /* databricks tables */
    {8337, 268}, /* databricks unity-catalog */
    {8362, 268}, /* databricks workspace */
    {8383, 269}, /* date */
    {8388, 222}, /* date-s */
    {8395, 92}, /* db2 */
    {8399, 92}, /* db2cmd */
    {8406, 52}, /* dbca */
    {8411, 66}, /* dbcheck */
    {8419, 115}, /* dbclient */
    {8428, 92}, /* dbisql */
    {8435, 60}, /* dbmate */
    {8442, 45}, /* dbt */
    {8446, 268}, /* dbt run-operation */
    {8464, 208}, /* dbus-launch */
    {8476, 175}, /* dbus-run-session */
    {8493, 179}, /* dbus-send */
    {8503, 270}, /* dc */
    {8506, 127}, /* dc3dd */
    {8512, 93}, /* dcache-admin */
    {8525, 127}, /* dcfldd */
    {8532, 271}, /* dcli */
    {8537, 31}, /* dconf */
    {8543, 272}, /* dconf reset */
    {8555, 273}, /* dd */
    {8558, 127}, /* dd-safe */
    {8566, 127}, /* dd_rescue */
    {8576, 206}, /* dd_rescue-any */
    {8590, 127}, /* ddrescue */
    {8599, 140}, /* deactivate */
    {8610, 85}, /* debsums */
    {8618, 274}, /* debugfs */
    {8626, 275}, /* declare */
    {8634, 138}, /* deconz */
    {8641, 276}, /* defaults */
    {8650, 12}, /* del */
    {8654, 277}, /* delgroup */
    {8663, 49}, /* delpart */
    {8671, 50}, /* delta */
    {8677, 12}, /* deltree */
    {8685, 31}, /* deluge */
    {8692, 278}, /* deluser */
    {8700, 279}, /* delv */
    {8705, 19}, /* deno */
    {8710, 20}, /* deno install */
    {8723, 176}, /* deno run */
    {8732, 38}, /* deno serve */
    {8743, 47}, /* depmod */
    {8750, 45}, /* device_config */
    {8764, 65}, /* device_config reset */
    {8784, 53}, /* devmem */
    {8791, 53}, /* devmem2 */
    {8799, 45}, /* devtunnel */
    {8809, 215}, /* devtunnel host */
    {8824, 37}, /* df */
    {8827, 23}, /* dfu */
    {8831, 23}, /* dfu-programmer */
    {8846, 117}, /* dfu-suffix-x */
    {8859, 53}, /* dfu-tool */
    {8868, 23}, /* dfu-util */
    {8877, 52}, /* dgmgrl */
    {8884, 280}, /* dhclient */
    {8893, 280}, /* dhcpcd */
    {8900, 98}, /* dhcpig */
    {8907, 60}, /* diesel */
    {8914, 85}, /* diff */
    {8919, 50}, /* diff3 */
    {8925, 85}, /* diffstat */
    {8934, 50}, /* difft */
    {8940, 279}, /* dig */
    {8944, 72}, /* dinitctl */
    {8953, 281}, /* dir */
    {8957, 84}, /* directus */
    {8966, 57}, /* direnv */
    {8973, 177}, /* direnv exec */
    {8985, 282}, /* dirname */
    {8993, 193}, /* dirs */
    {8998, 1}, /* discord.sh */
    {9009, 213}, /* discourse */
    {9019, 131}, /* disklabel */
    {9029, 283}, /* diskpart */
    {9038, 283}, /* diskpart.exe */
    {9051, 284}, /* diskutil */
    {9060, 285}, /* diskutil ap */
    {9072, 285}, /* diskutil apfs */
    {9086, 285}, /* diskutil appleRAID */
    {9105, 285}, /* diskutil coreStorage */
    {9126, 285}, /* diskutil cs */
    {9138, 112}, /* dism */
    {9143, 140}, /* disown */
    {9150, 34}, /* distrobox */
    {9160, 286}, /* distrobox rm */
    {9173, 287}, /* dmesg */
    {9179, 222}, /* dmesg-n */
    {9187, 37}, /* dmidecode */
    {9197, 207}, /* dmsetup */
    {9205, 288}, /* dmsetup clear */
    {9219, 288}, /* dmsetup remove */
    {9234, 288}, /* dmsetup remove_all */
    {9253, 288}, /* dmsetup suspend */
    {9269, 288}, /* dmsetup wipe_table */
    {9288, 289}, /* dnf */
    {9292, 83}, /* dnf autoremove */
    {9307, 83}, /* dnf erase */
    {9317, 89}, /* dnf history */
    {9329, 20}, /* dnf install */
    {9341, 83}, /* dnf remove */
    {9352, 290}, /* dnf system-upgrade */
    {9371, 122}, /* dnp3 */
    {9376, 215}, /* dnscat2 */
    {9384, 98}, /* dnsspoof */
    {9393, 22}, /* dnsspoof-any */
    {9406, 47}, /* do-release-upgrade */
    {9425, 291}, /* doas */
    {9430, 128}, /* doc_loadbios */
    {9443, 128}, /* docfdisk */
    {9452, 292}, /* docker */
    {9459, 293}, /* docker builder */
    {9474, 294}, /* docker builder df */
    {9492, 294}, /* docker builder events */
    {9514, 294}, /* docker builder info */
    {9534, 294}, /* docker builder inspect */
    {9557, 294}, /* docker builder list */
    {9577, 294}, /* docker builder ls */
    {9595, 295}, /* docker builder prune */
    {9616, 293}, /* docker buildx */
    {9630, 296}, /* docker buildx prune */
    {9650, 297}, /* docker checkpoint rm */
    {9671, 294}, /* docker compose config */
    {9693, 298}, /* docker compose down */
    {9713, 294}, /* docker compose events */
    {9735, 299}, /* docker compose exec */
    {9755, 294}, /* docker compose images */
    {9777, 294}, /* docker compose logs */
    {9797, 294}, /* docker compose ls */
    {9815, 294}, /* docker compose port */
    {9835, 294}, /* docker compose ps */
    {9853, 298}, /* docker compose rm */
    {9871, 299}, /* docker compose run */
    {9890, 294}, /* docker compose top */
    {9909, 294}, /* docker compose version */
    {9932, 293}, /* docker config */
    {9946, 297}, /* docker config rm */
    {9963, 294}, /* docker container */
    {9980, 300}, /* docker container create */
    {10004, 294}, /* docker container df */
    {10024, 294}, /* docker container events */
    {10048, 300}, /* docker container exec */
    {10070, 294}, /* docker container info */
    {10092, 294}, /* docker container inspect */
    {10117, 301}, /* docker container kill */
    {10139, 294}, /* docker container list */
    {10161, 294}, /* docker container ls */
    {10181, 296}, /* docker container prune */
    {10204, 300}, /* docker container restart */
    {10229, 173}, /* docker container rm */
    {10249, 302}, /* docker container run */
    {10270, 300}, /* docker container start */
    {10293, 301}, /* docker container stop */
    {10315, 293}, /* docker context */
    {10330, 297}, /* docker context rm */
    {10348, 41}, /* docker cp */
    {10358, 303}, /* docker exec */
    {10370, 294}, /* docker image */
    {10383, 300}, /* docker image build */
    {10402, 294}, /* docker image df */
    {10418, 294}, /* docker image events */
    {10438, 294}, /* docker image info */
    {10456, 294}, /* docker image inspect */
    {10477, 294}, /* docker image list */
    {10495, 294}, /* docker image ls */
    {10511, 295}, /* docker image prune */
    {10530, 300}, /* docker image pull */
    {10548, 300}, /* docker image push */
    {10566, 174}, /* docker image rm */
    {10582, 300}, /* docker image tag */
    {10599, 294}, /* docker images df */
    {10616, 294}, /* docker images events */
    {10637, 294}, /* docker images info */
    {10656, 294}, /* docker images inspect */
    {10678, 294}, /* docker images list */
    {10697, 294}, /* docker images ls */
    {10714, 304}, /* docker import */
    {10728, 301}, /* docker kill */
    {10740, 304}, /* docker load */
    {10752, 293}, /* docker manifest */
    {10768, 297}, /* docker manifest rm */
    {10787, 294}, /* docker network */
    {10802, 300}, /* docker network connect */
    {10825, 300}, /* docker network create */
    {10847, 294}, /* docker network df */
    {10865, 300}, /* docker network disconnect */
    {10891, 294}, /* docker network events */
    {10913, 294}, /* docker network info */
    {10933, 294}, /* docker network inspect */
    {10956, 294}, /* docker network list */
    {10976, 294}, /* docker network ls */
    {10994, 295}, /* docker network prune */
    {11015, 300}, /* docker network rm */
    {11033, 293}, /* docker node */
    {11045, 297}, /* docker node demote */
    {11064, 297}, /* docker node rm */
    {11079, 293}, /* docker plugin */
    {11093, 297}, /* docker plugin disable */
    {11115, 20}, /* docker plugin install */
    {11137, 297}, /* docker plugin rm */
    {11154, 173}, /* docker rm */
    {11164, 174}, /* docker rmi */
    {11175, 302}, /* docker run */
    {11186, 293}, /* docker secret */
    {11200, 305}, /* docker secret rm */
    {11217, 293}, /* docker service */
    {11232, 305}, /* docker service rm */
    {11250, 306}, /* docker service scale */
    {11271, 306}, /* docker service update */
    {11293, 293}, /* docker stack */
    {11306, 305}, /* docker stack rm */
    {11322, 301}, /* docker stop */
    {11334, 293}, /* docker swarm */
    {11347, 297}, /* docker swarm ca */
    {11363, 297}, /* docker swarm leave */
    {11382, 294}, /* docker system df */
    {11399, 294}, /* docker system events */
    {11420, 294}, /* docker system info */
    {11439, 294}, /* docker system inspect */
    {11461, 294}, /* docker system list */
    {11480, 294}, /* docker system ls */
    {11497, 296}, /* docker system prune */
    {11517, 296}, /* docker system reset */
    {11537, 297}, /* docker trust revoke */
    {11557, 294}, /* docker volume */
    {11571, 300}, /* docker volume create */
    {11592, 294}, /* docker volume df */
    {11609, 294}, /* docker volume events */
    {11630, 294}, /* docker volume info */
    {11649, 294}, /* docker volume inspect */
    {11671, 294}, /* docker volume list */
    {11690, 294}, /* docker volume ls */
    {11707, 296}, /* docker volume prune */
    {11727, 307}, /* docker volume remove */
    {11748, 307}, /* docker volume rm */
    {11765, 45}, /* docker-compose */
    {11780, 294}, /* docker-compose config */
    {11802, 298}, /* docker-compose down */
    {11822, 299}, /* docker-compose exec */
    {11842, 298}, /* docker-compose kill */
    {11862, 294}, /* docker-compose logs */
    {11882, 294}, /* docker-compose ps */
    {11900, 298}, /* docker-compose rm */
    {11918, 299}, /* docker-compose run */
    {11937, 294}, /* docker-compose top */
    {11956, 141}, /* docker-machine */
    {11971, 192}, /* docker-uninstall */
    {11988, 308}, /* dockerd */
    {11996, 63}, /* doctl */
    {12002, 120}, /* doctl auth init */
    {12018, 120}, /* doctl auth remove */
    {12036, 120}, /* doctl auth switch */
    {12054, 60}, /* doctrine */
    {12063, 309}, /* dog */
    {12067, 61}, /* dogecoin-cli */
    {12080, 63}, /* dokku */
    {12086, 68}, /* dokku apps:destroy */
    {12105, 68}, /* dokku postgres:destroy */
    {12128, 92}, /* dolt */
    {12133, 45}, /* domainctl */
    {12143, 232}, /* domainctl transfer */
    {12162, 152}, /* domainname */
    {12173, 35}, /* dos2unix */
    {12182, 75}, /* dot */
    {12186, 80}, /* dot_clean */
    {12196, 45}, /* dotenv */
    {12203, 177}, /* dotenv run */
    {12214, 75}, /* dotnet */
    {12221, 232}, /* dotnet ef database drop */
    {12245, 310}, /* dotnet ef database update */
    {12271, 176}, /* dotnet script */
    {12285, 20}, /* dotnet tool install */
    {12305, 183}, /* dotool */
    {12312, 311}, /* doveadm */
    {12320, 266}, /* doveadm expunge */
    {12336, 266}, /* doveadm mailbox delete */
    {12359, 266}, /* doveadm purge */
    {12373, 1}, /* dpaste */
    {12380, 312}, /* dpkg */
    {12385, 313}, /* dpkg-deb */
    {12394, 85}, /* dpkg-query */
    {12405, 47}, /* dpkg-reconfigure */
    {12422, 20}, /* dpkg-url */
    {12431, 47}, /* dracut */
    {12438, 314}, /* drbdadm */
    {12446, 132}, /* drbdadm create-md */
    {12464, 132}, /* drbdadm invalidate */
    {12483, 132}, /* drbdadm wipe-md */
    {12499, 132}, /* drbdmeta */
    {12508, 314}, /* drbdsetup */
    {12518, 92}, /* drill */
    {12524, 60}, /* drizzle-kit */
    {12536, 315}, /* dropbear */
    {12545, 316}, /* dropdb */
    {12552, 160}, /* dropdb-any */
    {12563, 316}, /* dropuser */
    {12572, 58}, /* drupal */
    {12579, 58}, /* drush */
    {12585, 20}, /* drush-dl */
    {12594, 317}, /* dscl */
    {12599, 157}, /* dscli */
    {12605, 318}, /* dsconf */
    {12612, 317}, /* dsconfigad */
    {12623, 318}, /* dsctl */
    {12629, 317}, /* dseditgroup */
    {12641, 317}, /* dsenableroot */
    {12654, 234}, /* dsh */
    {12658, 318}, /* dsidm */
    {12664, 250}, /* dsidm delete */
    {12677, 319}, /* dsmadmc */
    {12685, 320}, /* dsmod */
    {12691, 320}, /* dsmove */
    {12698, 98}, /* dsniff */
    {12705, 320}, /* dsrm */
    {12710, 96}, /* dstat */
    {12716, 233}, /* dsync */
    {12722, 34}, /* dtach */
    {12728, 37}, /* du */
    {12731, 229}, /* duckdb */
    {12738, 37}, /* duf */
    {12742, 267}, /* dufs */
    {12747, 321}, /* dump */
    {12752, 96}, /* dumpe2fs */
    {12761, 131}, /* dumpfs */
    {12768, 57}, /* dunstctl */
    {12777, 322}, /* duplicacy */
    {12787, 321}, /* duplicity */
    {12797, 155}, /* duplicity remove-all-but-n-full */
    {12829, 155}, /* duplicity remove-all-inc-of-but-n-full */
    {12868, 323}, /* duplicity remove-older-than */
    {12896, 37}, /* dust */
    {12901, 183}, /* dvtm */
    {12906, 324}, /* e2fsck */
    {12913, 127}, /* e2image */
    {12921, 325}, /* e2label */
    {12929, 38}, /* earthly */
    {12937, 36}, /* easy-rsa */
    {12946, 20}, /* easy_install */
    {12959, 36}, /* easyrsa */
    {12967, 175}, /* eatmydata */
    {12977, 63}, /* eb */
    {12980, 68}, /* eb terminate */
    {12993, 99}, /* ebtables */
    {13002, 122}, /* ebusctl */
    {13010, 326}, /* echo */
    {13015, 23}, /* ecpprog */
    {13023, 53}, /* ectool */
    {13030, 327}, /* ed */
    {13033, 92}, /* edgedb */
    {13040, 23}, /* edl */
    {13044, 23}, /* edl.py */
    {13051, 157}, /* eeprom */
    {13058, 328}, /* efibootmgr */
    {13069, 57}, /* eg */
    {13072, 185}, /* egrep */
    {13078, 151}, /* eject */
    {13084, 45}, /* eksctl */
    {13091, 329}, /* eksctl delete */
    {13105, 137}, /* elasticdump */
    {13117, 330}, /* elasticsearch-certutil */
    {13140, 330}, /* elasticsearch-keystore */
    {13163, 330}, /* elasticsearch-node */
    {13182, 45}, /* elasticsearch-plugin */
    {13203, 20}, /* elasticsearch-plugin install */
    {13232, 330}, /* elasticsearch-reset-password */
    {13261, 330}, /* elasticsearch-users */
    {13281, 147}, /* electrum */
    {13290, 61}, /* elements-cli */
    {13303, 331}, /* elinks */
    {13310, 19}, /* elixir */
    {13317, 38}, /* elvish */
    {13324, 332}, /* emacs */
    {13330, 332}, /* emacsclient */
    {13342, 333}, /* emerge */
    {13349, 83}, /* emerge --unmerge */
    {13366, 22}, /* empire */
    {13373, 334}, /* emqx */
    {13378, 334}, /* emqx_ctl */
    {13387, 140}, /* enable */
    {13394, 67}, /* engine-cleanup */
    {13409, 122}, /* enip */
    {13414, 34}, /* entr */
    {13419, 335}, /* env */
    {13423, 226}, /* envsubst */
    {13432, 205}, /* envtools */
    {13441, 31}, /* eog */
    {13445, 82}, /* eopkg */
    {13451, 83}, /* eopkg remove */
    {13464, 83}, /* eopkg rm */
    {13473, 93}, /* eos */
    {13477, 61}, /* eosio */
    {13483, 45}, /* equo */
    {13488, 83}, /* equo remove */
    {13500, 172}, /* era_restore */
    {13512, 205}, /* erase */
    {13518, 336}, /* erase flash: */
    {13531, 336}, /* erase nvram: */
    {13544, 336}, /* erase startup-config */
    {13565, 157}, /* errclear */
    {13574, 137}, /* esdump */
    {13581, 75}, /* eslint */
    {13588, 38}, /* esno */
    {13593, 31}, /* espeak */
    {13600, 337}, /* espefuse */
    {13609, 337}, /* espefuse.py */
    {13621, 45}, /* espsecure.py */
    {13634, 337}, /* espsecure.py burn */
    {13652, 338}, /* esptool */
    {13660, 338}, /* esptool-js */
    {13671, 338}, /* esptool.py */
    {13682, 271}, /* esxcfg-volume */
    {13696, 271}, /* esxcli */
    {13703, 339}, /* etcdctl */
    {13711, 316}, /* etcdctl del */
    {13723, 340}, /* etcdctl snapshot */
    {13740, 340}, /* etcdutl */
    {13748, 340}, /* etcdutl backup */
    {13763, 340}, /* etcdutl snapshot */
    {13780, 127}, /* etcher */
    {13787, 45}, /* etckeeper */
    {13797, 341}, /* etckeeper vcs */
    {13811, 106}, /* eterm */
    {13817, 61}, /* eth2deposit-cli */
    {13833, 61}, /* ethdo */
    {13839, 31}, /* ether-wake */
    {13850, 61}, /* ethereal */
    {13859, 342}, /* ethtool */
    {13867, 53}, /* ethtool-eeprom */
    {13882, 116}, /* ethtool-show */
    {13895, 22}, /* ettercap */
    {13904, 343}, /* eval */
    {13909, 38}, /* evidence */
    {13918, 22}, /* evil-winrm */
    {13929, 31}, /* evince */
    {13936, 61}, /* evmosd */
    {13943, 344}, /* ex */
    {13946, 281}, /* exa */
    {13950, 92}, /* exaplus */
    {13958, 345}, /* exec */
    {13963, 346}, /* exiftool */
    {13972, 347}, /* exigrep */
    {13980, 311}, /* exim */
    {13985, 311}, /* exim4 */
    {13991, 347}, /* exiqgrep */
    {14000, 266}, /* exiqgrep-rm */
    {14012, 140}, /* exit */
    {14017, 346}, /* exiv2 */
    {14023, 347}, /* exiwhat */
    {14031, 63}, /* exo */
    {14035, 35}, /* expand */
    {14042, 348}, /* expect */
    {14049, 183}, /* expect-type */
    {14061, 57}, /* explainshell */
    {14074, 275}, /* export */
    {14081, 349}, /* exportfs */
    {14090, 157}, /* exportvg */
    {14099, 215}, /* expose */
    {14106, 193}, /* expr */
    {14111, 231}, /* expressvpn */
    {14122, 350}, /* extlinux */
    {14131, 351}, /* eye */
    {14135, 281}, /* eza */
    {14139, 131}, /* ezjail-admin */
    {14152, 233}, /* ezmlm-unsub */
    {14164, 57}, /* fabric */
    {14171, 35}, /* factor */
    {14178, 38}, /* factor-vm */
    {14188, 352}, /* factory-reset */
    {14202, 206}, /* factory_reset */
    {14216, 352}, /* factoryreset */
    {14229, 353}, /* fail2ban-client */
    {14245, 48}, /* faillock */
    {14254, 220}, /* fakechroot */
    {14265, 354}, /* fakeroot */
    {14274, 208}, /* faketime */
    {14283, 56}, /* falcoctl-stop */
    {14297, 56}, /* falcon-sensor-stop */
    {14316, 355}, /* falconctl */
    {14326, 356}, /* fallocate */
    {14336, 3}, /* false */
    {14342, 357}, /* fastboot */
    {14351, 67}, /* fastboot snapshot-update */
    {14376, 108}, /* fastfetch */
    {14386, 222}, /* fbset */
    {14392, 92}, /* fbsql */
    {14398, 358}, /* fc */
    {14401, 346}, /* fc-list */
    {14409, 157}, /* fcinfo-x */
    {14418, 359}, /* fd */
    {14421, 360}, /* fdesetup */
    {14430, 359}, /* fdfind */
    {14437, 29}, /* fdformat */
    {14446, 204}, /* fdisk */
    {14452, 31}, /* feh */
    {14456, 77}, /* fence_apc */
    {14466, 77}, /* fence_ipmilan */
    {14480, 77}, /* fence_vmware */
    {14493, 15}, /* fetch */
    {14499, 361}, /* fetchmail */
    {14509, 31}, /* ffmpeg */
    {14516, 31}, /* ffplay */
    {14523, 346}, /* ffprobe */
    {14531, 130}, /* ffsend */
    {14538, 140}, /* fg */
    {14541, 185}, /* fgrep */
    {14547, 228}, /* fido2-token */
    {14559, 35}, /* figlet */
    {14566, 37}, /* file */
    {14571, 362}, /* file-rename */
    {14583, 1}, /* filebin */
    {14591, 61}, /* filecoin */
    {14600, 363}, /* find */
    {14605, 37}, /* findfs */
    {14612, 37}, /* findmnt */
    {14620, 193}, /* finger */
    {14627, 31}, /* fio */
    {14631, 63}, /* firebase */
    {14640, 31}, /* firefox */
    {14648, 208}, /* firejail */
    {14657, 364}, /* firewall-cmd */
    {14670, 205}, /* firstboot */
    {14680, 103}, /* fish */
    {14685, 45}, /* fisher */
    {14692, 20}, /* fisher install */
    {14707, 31}, /* flac */
    {14712, 23}, /* flash.sh */
    {14721, 29}, /* flash_erase */
    {14733, 29}, /* flash_eraseall */
    {14748, 128}, /* flash_lock */
    {14759, 128}, /* flash_otp_erase */
    {14775, 128}, /* flash_otp_lock */
    {14790, 128}, /* flash_otp_write */
    {14806, 128}, /* flash_unlock */
    {14819, 29}, /* flashcp */
    {14827, 53}, /* flashit */
    {14835, 23}, /* flashprog */
    {14845, 365}, /* flashrom */
    {14854, 60}, /* flask */
    {14860, 82}, /* flatpak */
    {14868, 20}, /* flatpak install */
    {14884, 366}, /* flatpak remove */
    {14899, 367}, /* flatpak run */
    {14911, 366}, /* flatpak uninstall */
    {14929, 368}, /* flink */
    {14935, 38}, /* flink run */
    {14945, 53}, /* flint */
    {14951, 220}, /* flock */
    {14957, 61}, /* flow */
    {14962, 64}, /* fluent-bit */
    {14973, 63}, /* flux */
    {14978, 167}, /* flux-run */
    {14987, 63}, /* fly */
    {14991, 63}, /* flyctl */
    {14998, 60}, /* flyway */
    {15005, 35}, /* fmt */
    {15009, 131}, /* fmthard */
    {15017, 35}, /* fold */
    {15022, 34}, /* foot */
    {15027, 351}, /* foreman */
    {15035, 13}, /* format */
    {15042, 131}, /* format-solaris */
    {15057, 13}, /* format.com */
    {15068, 187}, /* fossil */
    {15075, 165}, /* fossil clean */
    {15088, 165}, /* fossil extras */
    {15102, 165}, /* fossil purge */
    {15115, 165}, /* fossil revert */
    {15129, 165}, /* fossil scrub */
    {15142, 165}, /* fossil undo */
    {15154, 97}, /* fping */
    {15160, 53}, /* fptw64 */
    {15167, 3}, /* free */
    {15172, 47}, /* freshclam */
    {15182, 215}, /* frpc */
    {15187, 100}, /* fs_cli */
    {15194, 369}, /* fsadm */
    {15200, 230}, /* fsarchiver */
    {15211, 127}, /* fsarchiver restfs */
    {15229, 324}, /* fsck */
    {15234, 324}, /* fsck-any */
    {15243, 131}, /* fsck_ufs */
    {15252, 370}, /* fsfreeze */
    {15261, 371}, /* fstrim */
    {15268, 372}, /* ftp */
    {15272, 15}, /* ftpget */
    {15279, 373}, /* fuser */
    {15285, 31}, /* fusermount */
    {15296, 23}, /* futurerestore */
    {15310, 374}, /* fw_setenv */
    {15320, 128}, /* fw_setsys */
    {15330, 206}, /* fw_upgrade */
    {15341, 47}, /* fwupdmgr */
    {15350, 59}, /* fwupdmgr downgrade */
    {15369, 59}, /* fwupdmgr install */
    {15386, 59}, /* fwupdmgr local-install */
    {15409, 59}, /* fwupdmgr reinstall */
    {15428, 59}, /* fwupdmgr switch-branch */
    {15451, 117}, /* fwupdtool */
    {15461, 59}, /* fwupdtool install */
    {15479, 59}, /* fwupdtool install-blob */
    {15502, 206}, /* fwupgrade */
    {15512, 35}, /* fzf */
    {15516, 75}, /* g++ */
    {15520, 61}, /* gaiad */
    {15526, 38}, /* gap */
    {15530, 119}, /* gawk */
    {15535, 131}, /* gcache */
    {15542, 75}, /* gcc */
    {15546, 63}, /* gcloud */
    {15553, 120}, /* gcloud auth list */
    {15570, 120}, /* gcloud auth login */
    {15588, 120}, /* gcloud auth revoke */
    {15607, 38}, /* gcloud-run */
    {15618, 131}, /* gconcat */
    {15626, 45}, /* gcrane */
    {15633, 252}, /* gcrane delete */
    {15647, 252}, /* gcrane gc */
    {15657, 23}, /* gd32flash */
    {15667, 34}, /* gdb */
    {15671, 16}, /* gdb-multiarch */
    {15685, 375}, /* gdbus */
    {15691, 376}, /* gdisk */
    {15697, 45}, /* gdrive */
    {15704, 232}, /* gdrive trash empty */
    {15723, 256}, /* gedit */
    {15729, 131}, /* geli */
    {15734, 82}, /* gem */
    {15738, 20}, /* gem install */
    {15750, 189}, /* gem uninstall */
    {15764, 196}, /* gem yank */
    {15773, 91}, /* genisoimage */
    {15785, 37}, /* getcap */
    {15792, 104}, /* getcfg-x */
    {15801, 193}, /* getconf */
    {15809, 37}, /* getenforce */
    {15820, 193}, /* getent */
    {15827, 37}, /* getfacl */
    {15835, 50}, /* getfattr */
    {15844, 147}, /* geth */
    {15849, 97}, /* getmac */
    {15856, 361}, /* getmail */
    {15864, 162}, /* getopts */
    {15872, 50}, /* getsebool */
    {15882, 93}, /* gfal-rm */
    {15890, 38}, /* gforth */
    {15897, 63}, /* gh */
    {15900, 377}, /* gh api */
    {15907, 120}, /* gh auth login */
    {15921, 120}, /* gh auth logout */
    {15936, 120}, /* gh auth status */
    {15951, 378}, /* gh cache delete */
    {15967, 20}, /* gh extension install */
    {15988, 1}, /* gh gist */
    {15996, 378}, /* gh gpg-key delete */
    {16014, 378}, /* gh release delete */
    {16032, 378}, /* gh repo delete */
    {16047, 120}, /* gh run cancel */
    {16061, 120}, /* gh run delete */
    {16075, 120}, /* gh run list */
    {16087, 120}, /* gh run rerun */
    {16100, 120}, /* gh run view */
    {16112, 120}, /* gh run watch */
    {16125, 378}, /* gh secret delete */
    {16142, 378}, /* gh ssh-key delete */
    {16160, 378}, /* gh variable delete */
    {16179, 378}, /* gh workflow disable */
    {16199, 75}, /* ghc */
    {16203, 45}, /* ghcup */
    {16209, 379}, /* ghcup nuke */
    {16220, 84}, /* ghost */
    {16226, 31}, /* gimp */
    {16231, 45}, /* gio */
    {16235, 380}, /* gio cat */
    {16243, 380}, /* gio info */
    {16252, 380}, /* gio list */
    {16261, 380}, /* gio mime */
    {16270, 381}, /* gio remove */
    {16281, 381}, /* gio trash */
    {16291, 380}, /* gio tree */
    {16300, 130}, /* gist */
    {16305, 1}, /* gist-paste */
    {16316, 382}, /* git */
    {16320, 383}, /* git add */
    {16328, 383}, /* git annex add */
    {16342, 384}, /* git bisect log */
    {16357, 385}, /* git bisect run */
    {16372, 384}, /* git bisect view */
    {16388, 386}, /* git branch */
    {16399, 387}, /* git checkout */
    {16412, 388}, /* git checkout-index */
    {16431, 389}, /* git clean */
    {16441, 383}, /* git commit */
    {16452, 390}, /* git config */
    {16463, 384}, /* git config --get */
    {16480, 384}, /* git config --list */
    {16498, 384}, /* git config -l */
    {16512, 384}, /* git config get */
    {16527, 384}, /* git config list */
    {16543, 391}, /* git diff */
    {16552, 392}, /* git fetch */
    {16562, 393}, /* git filter-branch */
    {16580, 393}, /* git filter-repo */
    {16596, 394}, /* git gc */
    {16603, 395}, /* git gc --prune */
    {16618, 384}, /* git lfs ls-files */
    {16635, 396}, /* git lfs migrate */
    {16651, 391}, /* git log */
    {16659, 384}, /* git notes list */
    {16674, 384}, /* git notes show */
    {16689, 395}, /* git prune */
    {16699, 397}, /* git push */
    {16708, 398}, /* git read-tree */
    {16722, 399}, /* git rebase */
    {16733, 391}, /* git reflog */
    {16744, 395}, /* git reflog delete */
    {16762, 395}, /* git reflog expire */
    {16780, 400}, /* git remote */
    {16791, 384}, /* git remote -v */
    {16805, 384}, /* git remote show */
    {16821, 401}, /* git reset */
    {16831, 402}, /* git restore */
    {16843, 403}, /* git rm */
    {16850, 391}, /* git show */
    {16859, 383}, /* git stage */
    {16869, 404}, /* git stash clear */
    {16885, 404}, /* git stash drop */
    {16900, 405}, /* git stash list */
    {16915, 405}, /* git stash show */
    {16930, 391}, /* git status */
    {16941, 406}, /* git submodule deinit */
    {16962, 385}, /* git submodule foreach */
    {16984, 384}, /* git submodule status */
    {17005, 407}, /* git switch */
    {17016, 408}, /* git tag */
    {17024, 409}, /* git update-ref */
    {17039, 384}, /* git worktree list */
    {17057, 406}, /* git worktree remove */
    {17077, 139}, /* git-filter-repo */
    {17093, 410}, /* gitlab-backup */
    {17107, 410}, /* gitlab-ctl */
    {17118, 410}, /* gitlab-psql */
    {17130, 410}, /* gitlab-rails */
    {17143, 143}, /* gitlab-rails r */
    {17158, 143}, /* gitlab-rails runner */
    {17178, 410}, /* gitlab-rake */
    {17190, 411}, /* gksudo */
    {17197, 63}, /* glab */
    {17202, 377}, /* glab api */
    {17211, 1}, /* glab snippet */
    {17224, 131}, /* glabel */
    {17231, 108}, /* glances */
    {17239, 58}, /* gluster */
    {17247, 232}, /* gluster peer detach */
    {17267, 232}, /* gluster volume delete */
    {17289, 232}, /* gluster volume reset */
    {17310, 232}, /* gluster volume stop */
    {17330, 346}, /* glxinfo */
    {17338, 412}, /* gmake */
    {17344, 131}, /* gmirror */
    {17352, 256}, /* gnome-open */
    {17363, 31}, /* gnome-screenshot */
    {17380, 223}, /* gnome-session-quit */
    {17399, 34}, /* gnome-terminal */
    {17414, 131}, /* gnop */
    {17419, 38}, /* gnuplot */
    {17427, 82}, /* go */
    {17430, 413}, /* go get */
    {17437, 413}, /* go install */
    {17448, 414}, /* go run */
    {17455, 75}, /* go-build */
    {17464, 61}, /* goal */
    {17469, 14}, /* gobgp */
    {17475, 351}, /* god */
    {17479, 75}, /* gofmt */
    {17485, 98}, /* goldeneye */
    {17495, 31}, /* google-chrome */
    {17509, 60}, /* goose */
    {17515, 182}, /* gopass */
    {17522, 38}, /* gorun */
    {17528, 215}, /* gost */
    {17533, 220}, /* gosu */
    {17538, 208}, /* gosu- */
    {17544, 181}, /* gotty */
    {17550, 271}, /* govc */
    {17555, 131}, /* gpart */
    {17561, 415}, /* gpasswd */
    {17569, 416}, /* gpg */
    {17573, 228}, /* gpg-card */
    {17582, 416}, /* gpg2 */
    {17587, 55}, /* gpgconf */
    {17595, 417}, /* gpio */
    {17600, 53}, /* gpio-hammer */
    {17612, 417}, /* gpioset */
    {17620, 50}, /* gprof */
    {17626, 92}, /* gpsql */
    {17632, 57}, /* gpt */
    {17636, 133}, /* gpt destroy */
    {17648, 38}, /* gradio */
    {17655, 75}, /* gradle */
    {17662, 64}, /* grafana-agent */
    {17676, 20}, /* grafana-cli */
    {17688, 20}, /* grafana-cli plugins install */
    {17716, 131}, /* graid */
    {17722, 131}, /* graid3 */
    {17729, 57}, /* greenclip */
    {17739, 92}, /* greenplum */
    {17749, 185}, /* grep */
    {17754, 31}, /* grim */
    {17759, 381}, /* grm */
    {17763, 19}, /* groovy */
    {17770, 48}, /* groupadd */
    {17779, 277}, /* groupdel */
    {17788, 418}, /* groupmod */
    {17797, 3}, /* groups */
    {17804, 131}, /* growfs */
    {17811, 199}, /* growisofs */
    {17821, 151}, /* growpart */
    {17830, 48}, /* grpconv */
    {17838, 419}, /* grpunconv */
    {17848, 47}, /* grub-editenv */
    {17861, 350}, /* grub-install */
    {17874, 47}, /* grub-mkconfig */
    {17888, 350}, /* grub2-install */
    {17902, 47}, /* grub2-mkconfig */
    {17917, 153}, /* grubby */
    {17924, 31}, /* gs */
    {17927, 181}, /* gs-netcat */
    {17937, 420}, /* gsed */
    {17942, 31}, /* gsettings */
    {17952, 272}, /* gsettings reset-recursively */
    {17980, 92}, /* gsql */
    {17985, 131}, /* gstripe */
    {17993, 63}, /* gsutil */
    {18000, 166}, /* gtar */
    {18005, 309}, /* guestfish-rm */
    {18018, 19}, /* guile */
    {18024, 82}, /* guix */
    {18029, 421}, /* guix gc */
    {18037, 20}, /* guix install */
    {18050, 422}, /* guix package */
    {18063, 379}, /* guix system delete-generations */
    {18094, 91}, /* gunzip */
    {18101, 131}, /* gvinum */
    {18108, 184}, /* gzcat */
    {18114, 186}, /* gzip */
    {18119, 53}, /* h2offt */
    {18126, 271}, /* ha-manager */
    {18137, 423}, /* hadoop */
    {18144, 424}, /* hadoop fs */
    {18154, 38}, /* hadoop jar */
    {18165, 425}, /* hagrp */
    {18171, 104}, /* hal_app */
    {18179, 157}, /* halockrun */
    {18189, 426}, /* halt */
    {18194, 215}, /* hans */
    {18199, 213}, /* harbor */
    {18206, 157}, /* hares */
    {18212, 140}, /* hash */
    {18217, 66}, /* hashbackup */
    {18228, 31}, /* hashcat */
    {18236, 334}, /* hass-cli */
    {18245, 1}, /* haste */
    {18251, 1}, /* hastebin */
    {18260, 157}, /* hastop */
    {18267, 84}, /* hasura */
    {18274, 157}, /* hasys */
    {18280, 45}, /* hatch */
    {18286, 240}, /* hatch env */
    {18296, 177}, /* hatch run */
    {18306, 59}, /* hawkbit */
    {18314, 66}, /* hb */
    {18317, 92}, /* hbase */
    {18323, 63}, /* hcloud */
    {18330, 92}, /* hdbsql */
    {18337, 423}, /* hdfs */
    {18342, 424}, /* hdfs dfs */
    {18351, 424}, /* hdfs dfsadmin */
    {18365, 284}, /* hdiutil */
    {18373, 427}, /* hdparm */
    {18380, 185}, /* head */
    {18385, 231}, /* headscale */
    {18395, 247}, /* heaptrack */
    {18405, 117}, /* heimdall */
    {18414, 428}, /* helm */
    {18419, 178}, /* helm config */
    {18431, 329}, /* helm del */
    {18440, 329}, /* helm delete */
    {18452, 20}, /* helm install */
    {18465, 20}, /* helm plugin install */
    {18485, 429}, /* helm rollback */
    {18499, 329}, /* helm uninstall */
    {18514, 20}, /* helm upgrade */
    {18527, 45}, /* helmfile */
    {18536, 237}, /* helmfile delete */
    {18552, 237}, /* helmfile destroy */
    {18569, 85}, /* help */
    {18574, 72}, /* herd */
    {18579, 63}, /* heroku */
    {18586, 120}, /* heroku auth login */
    {18604, 120}, /* heroku auth logout */
    {18623, 233}, /* hestia */
    {18630, 35}, /* hexdump */
    {18638, 31}, /* hey */
    {18642, 80}, /* hfs.util */
    {18651, 187}, /* hg */
    {18654, 430}, /* hg checkout */
    {18666, 430}, /* hg co */
    {18672, 188}, /* hg purge */
    {18681, 430}, /* hg revert */
    {18691, 188}, /* hg revert -C */
    {18704, 188}, /* hg rollback */
    {18716, 188}, /* hg strip */
    {18725, 430}, /* hg up */
    {18731, 188}, /* hg up -C */
    {18740, 430}, /* hg update */
    {18750, 188}, /* hg update -C */
    {18763, 23}, /* hid-flash */
    {18773, 23}, /* hidapi-flash */
    {18786, 431}, /* history */
    {18794, 92}, /* hive */
    {18799, 45}, /* homectl */
    {18807, 250}, /* homectl deactivate-all */
    {18830, 250}, /* homectl lock */
    {18843, 250}, /* homectl remove */
    {18858, 279}, /* host */
    {18863, 22}, /* hostapd-wpe */
    {18875, 67}, /* hosted-engine */
    {18889, 97}, /* hostid */
    {18896, 96}, /* hostinfo */
    {18905, 432}, /* hostname */
    {18914, 433}, /* hostnamectl */
    {18926, 433}, /* hostnamectl hostname */
    {18947, 433}, /* hostnamectl status */
    {18966, 57}, /* how2 */
    {18971, 57}, /* howdoi */
    {18978, 18}, /* hpacucli */
    {18987, 22}, /* hping */
    {18993, 22}, /* hping3 */
    {19000, 77}, /* hponcfg */
    {19008, 53}, /* hpsetup */
    {19016, 18}, /* hpssacli */
    {19025, 61}, /* hsd-cli */
    {19033, 93}, /* hsi */
    {19037, 108}, /* htop */
    {19042, 48}, /* htpasswd */
    {19051, 15}, /* http */
    {19056, 267}, /* http-server */
    {19068, 267}, /* httpd */
    {19074, 15}, /* https */
    {19080, 75}, /* hugo */
    {19085, 98}, /* hulk */
    {19090, 434}, /* hwclock */
    {19098, 61}, /* hwi */
    {19102, 37}, /* hwinfo */
    {19109, 19}, /* hy */
    {19112, 31}, /* hydra */
    {19118, 435}, /* hyperfine */
    {19128, 53}, /* i2cset */
    {19135, 436}, /* i2ctransfer */
    {19147, 175}, /* i386 */
    {19152, 63}, /* ibmcloud */
    {19161, 112}, /* icacls */
    {19168, 50}, /* icdiff */
    {19175, 23}, /* iceprog */
    {19183, 200}, /* icinga2 */
    {19191, 200}, /* icingacli */
    {19201, 35}, /* iconv */
    {19207, 3}, /* id */
    {19210, 346}, /* identify */
    {19219, 67}, /* idevicediagnostics */
    {19238, 23}, /* idevicerestore */
    {19253, 94}, /* idf.py */
    {19260, 122}, /* iec104 */
    {19267, 19}, /* iex */
    {19271, 437}, /* ifconfig */
    {19280, 438}, /* ifconfig bge? delete */
    {19301, 438}, /* ifconfig bge? destroy */
    {19323, 438}, /* ifconfig bge? down */
    {19342, 438}, /* ifconfig em? delete */
    {19362, 438}, /* ifconfig em? destroy */
    {19383, 438}, /* ifconfig em? down */
    {19401, 438}, /* ifconfig en? delete */
    {19421, 438}, /* ifconfig en? destroy */
    {19442, 438}, /* ifconfig en? down */
    {19460, 438}, /* ifconfig eth? delete */
    {19481, 438}, /* ifconfig eth? destroy */
    {19503, 438}, /* ifconfig eth? down */
    {19522, 438}, /* ifconfig igb? delete */
    {19543, 438}, /* ifconfig igb? destroy */
    {19565, 438}, /* ifconfig igb? down */
    {19584, 438}, /* ifconfig re? delete */
    {19604, 438}, /* ifconfig re? destroy */
    {19625, 438}, /* ifconfig re? down */
    {19643, 438}, /* ifconfig vtnet? delete */
    {19666, 438}, /* ifconfig vtnet? destroy */
    {19690, 438}, /* ifconfig vtnet? down */
    {19711, 439}, /* ifdown */
    {19718, 175}, /* ifne */
    {19723, 96}, /* ifstat */
    {19730, 108}, /* iftop */
    {19736, 440}, /* ifup */
    {19741, 77}, /* ilorest */
    {19749, 361}, /* imapsync */
    {19758, 31}, /* img2pdf */
    {19766, 1}, /* imgur */
    {19772, 351}, /* immortalctl */
    {19784, 92}, /* impala-shell */
    {19797, 31}, /* import */
    {19804, 23}, /* imx_usb */
    {19812, 441}, /* in.telnetd */
    {19823, 53}, /* inb */
    {19827, 34}, /* incron */
    {19834, 25}, /* incus */
    {19840, 442}, /* incus config delete */
    {19860, 442}, /* incus config unset */
    {19879, 443}, /* incus delete */
    {19892, 442}, /* incus image delete */
    {19911, 442}, /* incus image unset */
    {19929, 442}, /* incus network delete */
    {19950, 442}, /* incus network unset */
    {19970, 442}, /* incus profile delete */
    {19991, 442}, /* incus profile unset */
    {20011, 442}, /* incus project delete */
    {20032, 442}, /* incus project unset */
    {20052, 444}, /* incus restore */
    {20066, 445}, /* incus stop */
    {20077, 442}, /* incus storage delete */
    {20098, 442}, /* incus storage unset */
    {20118, 442}, /* incus storage volume delete */
    {20146, 226}, /* indent */
    {20153, 154}, /* inetd */
    {20159, 229}, /* influx */
    {20166, 446}, /* influx bucket delete */
    {20187, 446}, /* influx delete */
    {20201, 446}, /* influx org delete */
    {20219, 45}, /* influxd */
    {20227, 316}, /* influxd drop */
    {20240, 85}, /* info */
    {20245, 447}, /* init */
    {20250, 448}, /* initctl */
    {20258, 72}, /* initctl emit */
    {20271, 449}, /* initdb-force */
    {20284, 31}, /* inkscape */
    {20293, 215}, /* inlets */
    {20300, 450}, /* innobackupex */
    {20313, 34}, /* inotifywait */
    {20325, 451}, /* insmod */
    {20332, 452}, /* install */
    {20340, 131}, /* installboot */
    {20352, 20}, /* installer */
    {20362, 80}, /* installer-mac */
    {20376, 157}, /* installp */
    {20385, 453}, /* insync */
    {20392, 50}, /* intel_gpu_top */
    {20406, 53}, /* intelmas */
    {20415, 448}, /* invoke-rc.d */
    {20427, 37}, /* inxi */
    {20432, 53}, /* io */
    {20435, 131}, /* iocage */
    {20442, 215}, /* iodined */
    {20450, 208}, /* ionice */
    {20457, 63}, /* ionosctl */
    {20466, 37}, /* iostat */
    {20473, 53}, /* iotools */
    {20481, 108}, /* iotop */
    {20487, 454}, /* ip */
    {20490, 455}, /* ip a */
    {20495, 456}, /* ip a del */
    {20504, 456}, /* ip a delete */
    {20516, 457}, /* ip a flush */
    {20527, 455}, /* ip addr */
    {20535, 456}, /* ip addr del */
    {20547, 456}, /* ip addr delete */
    {20562, 457}, /* ip addr flush */
    {20576, 455}, /* ip address */
    {20587, 456}, /* ip address del */
    {20602, 456}, /* ip address delete */
    {20620, 457}, /* ip address flush */
    {20637, 455}, /* ip l */
    {20642, 458}, /* ip l del */
    {20651, 458}, /* ip l delete */
    {20663, 459}, /* ip l s */
    {20670, 460}, /* ip l s netns */
    {20683, 459}, /* ip l set */
    {20692, 460}, /* ip l set netns */
    {20707, 461}, /* ip l xdp */
    {20716, 455}, /* ip link */
    {20724, 458}, /* ip link del */
    {20736, 458}, /* ip link delete */
    {20751, 459}, /* ip link s */
    {20761, 460}, /* ip link s netns */
    {20777, 459}, /* ip link set */
    {20789, 460}, /* ip link set netns */
    {20807, 461}, /* ip link xdp */
    {20819, 455}, /* ip maddr */
    {20828, 455}, /* ip n */
    {20833, 95}, /* ip neigh */
    {20842, 455}, /* ip neighbour */
    {20855, 455}, /* ip netns */
    {20864, 462}, /* ip netns del */
    {20877, 462}, /* ip netns delete */
    {20893, 463}, /* ip netns exec */
    {20907, 455}, /* ip nexthop */
    {20918, 455}, /* ip r */
    {20923, 464}, /* ip r add */
    {20932, 464}, /* ip r change */
    {20944, 465}, /* ip r del */
    {20953, 465}, /* ip r delete */
    {20965, 466}, /* ip r flush */
    {20976, 464}, /* ip r replace */
    {20989, 455}, /* ip ro */
    {20995, 464}, /* ip ro add */
    {21005, 464}, /* ip ro change */
    {21018, 465}, /* ip ro del */
    {21028, 465}, /* ip ro delete */
    {21041, 466}, /* ip ro flush */
    {21053, 464}, /* ip ro replace */
    {21067, 455}, /* ip route */
    {21076, 464}, /* ip route add */
    {21089, 464}, /* ip route change */
    {21105, 465}, /* ip route del */
    {21118, 465}, /* ip route delete */
    {21134, 466}, /* ip route flush */
    {21149, 464}, /* ip route replace */
    {21166, 461}, /* ip ru del */
    {21176, 461}, /* ip ru delete */
    {21189, 461}, /* ip ru flush */
    {21201, 455}, /* ip rule */
    {21209, 467}, /* ip rule add */
    {21221, 461}, /* ip rule del */
    {21233, 461}, /* ip rule delete */
    {21248, 461}, /* ip rule flush */
    {21262, 455}, /* ip token */
    {21271, 455}, /* ip tunnel */
    {21281, 455}, /* ip tuntap */
    {21291, 461}, /* ip xfrm policy deleteall */
    {21316, 461}, /* ip xfrm policy flush */
    {21337, 461}, /* ip xfrm state deleteall */
    {21361, 461}, /* ip xfrm state flush */
    {21381, 99}, /* ip6tables */
    {21391, 468}, /* ip6tables-restore */
    {21409, 469}, /* ip6tables-save */
    {21424, 470}, /* ipa */
    {21428, 471}, /* ipa group-del */
    {21442, 471}, /* ipa host-del */
    {21455, 471}, /* ipa user-del */
    {21468, 471}, /* ipa user-disable */
    {21485, 318}, /* ipa-client-install */
    {21504, 318}, /* ipa-csreplica-manage */
    {21525, 318}, /* ipa-replica-install */
    {21545, 318}, /* ipa-replica-manage */
    {21564, 318}, /* ipa-server-install */
    {21583, 116}, /* ipcalc */
    {21590, 37}, /* ipcs */
    {21595, 23}, /* ipecmd */
    {21602, 97}, /* iperf */
    {21608, 97}, /* iperf3 */
    {21615, 472}, /* ipf */
    {21619, 45}, /* ipfs */
    {21624, 130}, /* ipfs add */
    {21633, 472}, /* ipfw */
    {21638, 473}, /* ipmitool */
    {21647, 474}, /* ipmitool bmc */
    {21660, 475}, /* ipmitool chassis bootdev */
    {21685, 475}, /* ipmitool chassis bootparam */
    {21712, 475}, /* ipmitool chassis identify */
    {21738, 475}, /* ipmitool chassis policy */
    {21762, 475}, /* ipmitool chassis power */
    {21785, 474}, /* ipmitool fru */
    {21798, 474}, /* ipmitool hpm */
    {21811, 474}, /* ipmitool lan */
    {21824, 474}, /* ipmitool mc */
    {21836, 474}, /* ipmitool raw */
    {21849, 474}, /* ipmitool sel */
    {21862, 474}, /* ipmitool sol */
    {21875, 474}, /* ipmitool user */
    {21889, 231}, /* ipsec */
    {21895, 476}, /* ipset */
    {21901, 477}, /* ipset destroy */
    {21915, 477}, /* ipset flush */
    {21927, 116}, /* ipset-list */
    {21938, 99}, /* iptables */
    {21947, 99}, /* iptables-legacy */
    {21963, 468}, /* iptables-legacy-restore */
    {21987, 99}, /* iptables-nft */
    {22000, 468}, /* iptables-nft-restore */
    {22021, 468}, /* iptables-restore */
    {22038, 469}, /* iptables-save */
    {22052, 96}, /* iptraf */
    {22059, 477}, /* ipvsadm */
    {22067, 19}, /* ipython */
    {22075, 23}, /* irecovery */
    {22085, 93}, /* irm */
    {22089, 93}, /* irmtrash */
    {22098, 478}, /* iscsiadm */
    {22107, 53}, /* isdct */
    {22113, 127}, /* isodumper */
    {22123, 135}, /* isotpsend */
    {22133, 229}, /* isql */
    {22138, 92}, /* isql-fb */
    {22146, 92}, /* isql-v */
    {22153, 45}, /* istioctl */
    {22162, 237}, /* istioctl uninstall */
    {22181, 361}, /* isync */
    {22187, 93}, /* itrash */
    {22194, 479}, /* iw */
    {22197, 116}, /* iw-list */
    {22205, 480}, /* iwconfig */
    {22214, 481}, /* iwctl */
    {22220, 481}, /* iwd */
    {22224, 116}, /* iwlist */
    {22231, 130}, /* ix */
    {22234, 135}, /* j1939cat */
    {22243, 309}, /* jaeger-es-index-cleaner */
    {22267, 131}, /* jail */
    {22272, 80}, /* jamf */
    {22277, 19}, /* janet */
    {22283, 482}, /* java */
    {22288, 483}, /* java jenkins-cli */
    {22305, 75}, /* javac */
    {22311, 38}, /* jbang */
    {22317, 75}, /* jekyll */
    {22324, 484}, /* jenkins */
    {22332, 484}, /* jenkins-cli */
    {22344, 484}, /* jenkins-cli.jar */
    {22360, 20}, /* jenkins-plugin-cli */
    {22379, 75}, /* jest */
    {22384, 45}, /* jf */
    {22387, 252}, /* jf del */
    {22394, 252}, /* jf rm */
    {22400, 252}, /* jf rt */
    {22406, 485}, /* jffs2dump */
    {22416, 205}, /* jffs2mark */
    {22426, 205}, /* jffs2reset */
    {22437, 45}, /* jfrog */
    {22443, 252}, /* jfrog rt */
    {22452, 172}, /* jfs_mkfs */
    {22461, 187}, /* jj */
    {22464, 188}, /* jj abandon */
    {22475, 193}, /* jobs */
    {22480, 256}, /* joe */
    {22484, 31}, /* john */
    {22489, 35}, /* join */
    {22494, 38}, /* joker */
    {22500, 486}, /* journalctl */
    {22511, 35}, /* jq */
    {22514, 38}, /* jq-run */
    {22521, 19}, /* jruby */
    {22527, 19}, /* jshell */
    {22534, 23}, /* jtag */
    {22539, 16}, /* jtagconfig */
    {22550, 63}, /* juju */
    {22555, 232}, /* juju destroy-controller */
    {22579, 232}, /* juju destroy-model */
    {22598, 232}, /* juju kill-controller */
    {22619, 232}, /* juju remove-application */
    {22643, 232}, /* juju remove-machine */
    {22663, 232}, /* juju remove-unit */
    {22680, 19}, /* julia */
    {22686, 45}, /* juliaup */
    {22694, 20}, /* juliaup add */
    {22706, 163}, /* juliaup self uninstall */
    {22729, 61}, /* junod */
    {22735, 75}, /* just */
    {22740, 45}, /* k0s */
    {22744, 192}, /* k0s reset */
    {22754, 45}, /* k3d */
    {22758, 329}, /* k3d cluster delete */
    {22777, 428}, /* k3s */
    {22781, 487}, /* k3s kubectl delete */
    {22800, 487}, /* k3s kubectl drain */
    {22818, 192}, /* k3s-agent-uninstall.sh */
    {22841, 192}, /* k3s-killall.sh */
    {22856, 192}, /* k3s-uninstall.sh */
    {22873, 428}, /* k9s */
    {22877, 488}, /* kadmin */
    {22884, 488}, /* kadmin.local */
    {22897, 58}, /* kafka-consumer-groups */
    {22919, 58}, /* kafka-consumer-groups.sh */
    {22944, 489}, /* kafka-delete-records */
    {22965, 489}, /* kafka-delete-records.sh */
    {22989, 489}, /* kafka-server-stop.sh */
    {23010, 489}, /* kafka-storage */
    {23024, 489}, /* kafka-storage.sh */
    {23041, 489}, /* kafka-streams-application-reset */
    {23073, 489}, /* kafka-streams-application-reset.sh */
    {23108, 339}, /* kafka-topics */
    {23121, 316}, /* kafka-topics --delete */
    {23143, 63}, /* kamal */
    {23149, 68}, /* kamal remove */
    {23162, 100}, /* kamcmd */
    {23169, 45}, /* kamctl */
    {23176, 232}, /* kamctl rm */
    {23186, 138}, /* kasa */
    {23191, 256}, /* kate */
    {23196, 232}, /* katello-remove */
    {23211, 57}, /* kb */
    {23214, 130}, /* kcat */
    {23219, 45}, /* kdb5_util */
    {23229, 250}, /* kdb5_util destroy */
    {23247, 250}, /* kdb5_util load */
    {23262, 1}, /* kdeconnect-cli */
    {23277, 46}, /* kdestroy */
    {23286, 411}, /* kdesudo */
    {23294, 61}, /* keosd */
    {23300, 153}, /* kernel-install */
    {23315, 153}, /* kernelstub */
    {23326, 490}, /* kexec */
    {23332, 491}, /* kextunload */
    {23343, 182}, /* keyctl */
    {23350, 84}, /* keystone */
    {23359, 202}, /* keytool */
    {23367, 23}, /* kflash */
    {23374, 330}, /* kibana-keystore */
    {23390, 492}, /* kill */
    {23395, 493}, /* killacct */
    {23404, 494}, /* killall */
    {23412, 495}, /* killall5 */
    {23421, 45}, /* kind */
    {23426, 329}, /* kind delete */
    {23438, 34}, /* kitty */
    {23444, 451}, /* kmod */
    {23449, 80}, /* kmutil */
    {23456, 491}, /* kmutil unload */
    {23470, 60}, /* knex */
    {23475, 45}, /* knife */
    {23481, 496}, /* knife ssh */
    {23491, 497}, /* knife winrm */
    {23503, 498}, /* knotc */
    {23509, 122}, /* knxtool */
    {23517, 34}, /* konsole */
    {23525, 129}, /* kopia */
    {23531, 123}, /* kopia blob delete */
    {23549, 123}, /* kopia blob gc */
    {23563, 123}, /* kopia maintenance-x */
    {23583, 110}, /* kopia repository disconnect */
    {23611, 110}, /* kopia snapshot delete */
    {23633, 110}, /* kopia snapshot expire */
    {23655, 45}, /* kops */
    {23660, 237}, /* kops delete */
    {23672, 19}, /* kotlin */
    {23679, 151}, /* kpartx */
    {23686, 45}, /* kpatch */
    {23693, 499}, /* kpatch load */
    {23705, 154}, /* krfb */
    {23710, 38}, /* kscript */
    {23718, 103}, /* ksh */
    {23722, 92}, /* ksql */
    {23727, 78}, /* ksud */
    {23732, 45}, /* kubeadm */
    {23740, 329}, /* kubeadm reset */
    {23754, 428}, /* kubectl */
    {23762, 500}, /* kubectl apply */
    {23776, 501}, /* kubectl auth */
    {23789, 502}, /* kubectl config delete-cluster */
    {23819, 502}, /* kubectl config delete-context */
    {23849, 502}, /* kubectl config delete-user */
    {23876, 503}, /* kubectl config rename-context */
    {23906, 503}, /* kubectl config set */
    {23925, 503}, /* kubectl config set-cluster */
    {23952, 503}, /* kubectl config set-context */
    {23979, 503}, /* kubectl config set-credentials */
    {24010, 502}, /* kubectl config unset */
    {24031, 503}, /* kubectl config use-context */
    {24058, 504}, /* kubectl cordon */
    {24073, 41}, /* kubectl cp */
    {24084, 501}, /* kubectl create */
    {24099, 505}, /* kubectl create clusterrolebinding */
    {24133, 505}, /* kubectl create rolebinding */
    {24160, 506}, /* kubectl debug */
    {24174, 507}, /* kubectl delete */
    {24189, 504}, /* kubectl drain */
    {24203, 192}, /* kubectl evict */
    {24217, 303}, /* kubectl exec */
    {24230, 20}, /* kubectl krew install */
    {24251, 508}, /* kubectl patch */
    {24265, 509}, /* kubectl proxy */
    {24279, 501}, /* kubectl replace */
    {24295, 429}, /* kubectl rollout undo */
    {24316, 506}, /* kubectl run */
    {24328, 510}, /* kubectl scale */
    {24342, 511}, /* kubectl set env */
    {24358, 511}, /* kubectl set image */
    {24376, 512}, /* kubectl taint */
    {24390, 192}, /* kubectl-ceph */
    {24403, 428}, /* kubectx */
    {24411, 45}, /* kubefed */
    {24419, 237}, /* kubefed unjoin */
    {24434, 428}, /* kubens */
    {24441, 379}, /* kwallet-query */
    {24455, 379}, /* kwalletcli */
    {24466, 23}, /* kwboot */
    {24473, 31}, /* kwriteconfig5 */
    {24487, 92}, /* kylin */
    {24493, 23}, /* l4t_initrd_flash.sh */
    {24513, 281}, /* la */
    {24516, 31}, /* lame */
    {24521, 193}, /* last */
    {24526, 193}, /* lastb */
    {24532, 513}, /* lastlog */
    {24540, 75}, /* latex */
    {24546, 448}, /* launchctl */
    {24556, 491}, /* launchctl bootout */
    {24574, 93}, /* lcg-del */
    {24582, 514}, /* lctl */
    {24587, 75}, /* ld */
    {24590, 471}, /* ldapdelete */
    {24601, 46}, /* ldapmodrdn-any */
    {24616, 116}, /* ldapsearch */
    {24627, 47}, /* ldconfig */
    {24636, 85}, /* ldd */
    {24640, 23}, /* ldrx */
    {24645, 61}, /* ledgerctl */
    {24655, 36}, /* lego */
    {24660, 515}, /* less */
    {24665, 193}, /* let */
    {24669, 256}, /* lf */
    {24672, 514}, /* lfs */
    {24676, 516}, /* lftp */
    {24681, 250}, /* lgroupdel */
    {24691, 31}, /* libreoffice */
    {24703, 75}, /* libtool */
    {24711, 61}, /* lighthouse */
    {24722, 61}, /* lightning-cli */
    {24736, 22}, /* ligolo */
    {24743, 215}, /* ligolo-ng */
    {24753, 153}, /* lilo */
    {24758, 25}, /* limactl */
    {24766, 444}, /* limactl delete */
    {24781, 444}, /* limactl factory-reset */
    {24803, 45}, /* linkerd */
    {24811, 237}, /* linkerd uninstall */
    {24829, 331}, /* links */
    {24835, 331}, /* links2 */
    {24842, 63}, /* linode-cli */
    {24853, 175}, /* linux32 */
    {24861, 175}, /* linux64 */
    {24869, 60}, /* liquibase */
    {24879, 233}, /* list_members */
    {24892, 233}, /* listserv */
    {24901, 92}, /* litecli */
    {24909, 61}, /* litecoin-cli */
    {24922, 267}, /* live-server */
    {24934, 45}, /* livepatch */
    {24944, 499}, /* livepatch load */
    {24959, 38}, /* livescript */
    {24970, 281}, /* ll */
    {24973, 148}, /* llcancel */
    {24982, 34}, /* lldb */
    {24987, 116}, /* lldpctl */
    {24995, 57}, /* llm */
    {24999, 517}, /* ln */
    {25002, 113}, /* lnav */
    {25007, 61}, /* lncli */
    {25013, 222}, /* loadkeys */
    {25022, 50}, /* loc */
    {25026, 275}, /* local */
    {25032, 193}, /* locale */
    {25039, 47}, /* locale-gen */
    {25050, 433}, /* localectl */
    {25060, 433}, /* localectl list-keymaps */
    {25083, 433}, /* localectl list-locales */
    {25106, 433}, /* localectl status */
    {25123, 31}, /* localepurge */
    {25135, 215}, /* localtunnel */
    {25147, 281}, /* locate */
    {25154, 65}, /* locksettings */
    {25167, 1}, /* logger */
    {25174, 433}, /* loginctl */
    {25183, 518}, /* loginctl halt */
    {25197, 519}, /* loginctl kill-session */
    {25219, 519}, /* loginctl kill-user */
    {25238, 433}, /* loginctl list-sessions */
    {25261, 433}, /* loginctl list-users */
    {25281, 518}, /* loginctl poweroff */
    {25299, 518}, /* loginctl reboot */
    {25315, 433}, /* loginctl session-status */
    {25339, 433}, /* loginctl show-session */
    {25361, 519}, /* loginctl terminate-seat */
    {25385, 519}, /* loginctl terminate-session */
    {25412, 519}, /* loginctl terminate-user */
    {25436, 433}, /* loginctl user-status */
    {25457, 140}, /* logout */
    {25464, 96}, /* logread */
    {25472, 520}, /* logrotate */
    {25482, 520}, /* logsave */
    {25490, 330}, /* logstash-keystore */
    {25508, 45}, /* logstash-plugin */
    {25524, 20}, /* logstash-plugin install */
    {25548, 35}, /* lolcat */
    {25555, 45}, /* longhornctl */
    {25567, 192}, /* longhornctl delete */
    {25586, 35}, /* look */
    {25591, 215}, /* loophole */
    {25600, 151}, /* losetup */
    {25608, 61}, /* lotus */
    {25614, 263}, /* lp */
    {25617, 521}, /* lpadmin */
    {25625, 182}, /* lpass */
    {25631, 23}, /* lpc21isp */
    {25640, 522}, /* lpinfo */
    {25647, 523}, /* lpoptions */
    {25657, 522}, /* lpq */
    {25661, 263}, /* lpr */
    {25665, 194}, /* lprm */
    {25670, 522}, /* lpstat */
    {25677, 157}, /* lreducelv */
    {25687, 186}, /* lrzip */
    {25693, 281}, /* ls */
    {25696, 125}, /* lsadmin */
    {25704, 524}, /* lsar */
    {25709, 37}, /* lsattr */
    {25716, 50}, /* lsb */
    {25720, 96}, /* lsb_release */
    {25732, 37}, /* lsblk */
    {25738, 37}, /* lscpu */
    {25744, 281}, /* lsd */
    {25748, 50}, /* lsfd */
    {25753, 37}, /* lshw */
    {25758, 37}, /* lsinitramfs */
    {25770, 37}, /* lsipc */
    {25776, 50}, /* lsirq */
    {25782, 53}, /* lsiutil */
    {25790, 50}, /* lslocks */
    {25798, 50}, /* lslogins */
    {25807, 157}, /* lslpp-x */
    {25815, 50}, /* lsmem */
    {25821, 37}, /* lsmod */
    {25827, 485}, /* lsmtd */
    {25833, 37}, /* lsns */
    {25838, 525}, /* lsof */
    {25843, 37}, /* lspci */
    {25849, 85}, /* lstopo */
    {25856, 37}, /* lsusb */
    {25862, 168}, /* lsyncd */
    {25869, 215}, /* lt */
    {25872, 34}, /* ltrace */
    {25879, 19}, /* lua */
    {25883, 19}, /* luajit */
    {25890, 82}, /* luarocks */
    {25899, 20}, /* luarocks install */
    {25916, 526}, /* luarocks purge */
    {25931, 228}, /* luksmeta */
    {25940, 250}, /* luserdel */
    {25949, 157}, /* luxadm */
    {25956, 527}, /* lvchange */
    {25965, 527}, /* lvconvert */
    {25975, 527}, /* lvcreate */
    {25984, 528}, /* lvdisplay */
    {25994, 527}, /* lvextend */
    {26003, 529}, /* lvm */
    {26007, 132}, /* lvmvdo */
    {26014, 530}, /* lvreduce */
    {26023, 157}, /* lvreduce-hp */
    {26035, 531}, /* lvremove */
    {26044, 527}, /* lvrename */
    {26053, 532}, /* lvresize */
    {26062, 528}, /* lvs */
    {26066, 528}, /* lvscan */
    {26073, 15}, /* lwp-download */
    {26086, 15}, /* lwp-request */
    {26098, 25}, /* lxc */
    {26102, 442}, /* lxc config delete */
    {26120, 442}, /* lxc config unset */
    {26137, 443}, /* lxc delete */
    {26148, 303}, /* lxc exec */
    {26157, 442}, /* lxc image delete */
    {26174, 442}, /* lxc image unset */
    {26190, 442}, /* lxc network delete */
    {26209, 442}, /* lxc network unset */
    {26227, 442}, /* lxc profile delete */
    {26246, 442}, /* lxc profile unset */
    {26264, 442}, /* lxc project delete */
    {26283, 442}, /* lxc project unset */
    {26301, 444}, /* lxc restore */
    {26313, 445}, /* lxc stop */
    {26322, 442}, /* lxc storage delete */
    {26341, 442}, /* lxc storage unset */
    {26359, 442}, /* lxc storage volume delete */
    {26385, 34}, /* lxc-attach */
    {26396, 443}, /* lxc-destroy */
    {26408, 34}, /* lxc-execute */
    {26420, 31}, /* lynis */
    {26426, 331}, /* lynx */
    {26431, 91}, /* lz4 */
    {26435, 184}, /* lz4cat */
    {26442, 186}, /* lzma */
    {26447, 186}, /* lzop */
    {26452, 226}, /* m4 */
    {26455, 440}, /* macchanger */
    {26466, 34}, /* machinectl */
    {26477, 141}, /* machinectl poweroff */
    {26497, 533}, /* machinectl remove */
    {26515, 141}, /* machinectl terminate */
    {26536, 98}, /* macof */
    {26542, 58}, /* magento */
    {26550, 254}, /* magic-wormhole */
    {26565, 31}, /* magick */
    {26572, 78}, /* magisk */
    {26579, 130}, /* magnet-share */
    {26592, 254}, /* mail */
    {26597, 232}, /* mailcow-reset-admin.sh */
    {26620, 233}, /* maildirmake */
    {26632, 233}, /* mailman */
    {26640, 265}, /* mailman-cmd */
    {26652, 311}, /* mailq */
    {26658, 534}, /* mailutil */
    {26667, 31}, /* mailx */
    {26673, 31}, /* maim */
    {26678, 412}, /* make */
    {26683, 132}, /* make-bcache */
    {26695, 23}, /* make-flash */
    {26706, 535}, /* make_ext4fs */
    {26718, 535}, /* make_f2fs */
    {26728, 55}, /* makepasswd */
    {26739, 57}, /* makoctl */
    {26747, 82}, /* mamba */
    {26753, 178}, /* mamba config */
    {26766, 240}, /* mamba env */
    {26776, 241}, /* mamba env remove */
    {26793, 536}, /* man */
    {26797, 537}, /* manage-bde */
    {26808, 538}, /* manage.py */
    {26818, 539}, /* mapfile */
    {26826, 38}, /* maple */
    {26832, 45}, /* mapred */
    {26839, 368}, /* mapred job */
    {26850, 450}, /* mariabackup */
    {26862, 229}, /* mariadb */
    {26870, 92}, /* mariadb-client */
    {26885, 540}, /* mariadbd */
    {26894, 540}, /* mariadbd-safe */
    {26908, 38}, /* marimo */
    {26915, 80}, /* mas */
    {26919, 38}, /* mask */
    {26924, 97}, /* masscan */
    {26932, 223}, /* mate-session-save */
    {26950, 38}, /* matlab */
    {26957, 1}, /* matrix-commander */
    {26974, 138}, /* matter */
    {26981, 119}, /* mawk */
    {26986, 45}, /* maxctrl */
    {26994, 232}, /* maxctrl destroy */
    {27010, 232}, /* maxctrl stop */
    {27023, 38}, /* maxima */
    {27030, 262}, /* mbpoll */
    {27037, 361}, /* mbsync */
    {27044, 453}, /* mbsync-any */
    {27055, 262}, /* mbtget */
    {27062, 63}, /* mc */
    {27065, 541}, /* mc anonymous set */
    {27082, 541}, /* mc policy set */
    {27096, 120}, /* mc rm */
    {27102, 58}, /* mc-admin */
    {27111, 254}, /* mc-cp */
    {27117, 104}, /* mca-cli-op */
    {27128, 256}, /* mcedit */
    {27135, 542}, /* mcflush */
    {27143, 45}, /* mcli */
    {27148, 541}, /* mcli anonymous set */
    {27167, 92}, /* mclient */
    {27175, 23}, /* mcumgr */
    {27182, 121}, /* md5sum */
    {27189, 543}, /* mdadm */
    {27195, 45}, /* mdatp */
    {27201, 56}, /* mdatp config */
    {27214, 104}, /* mdcmd */
    {27220, 53}, /* mdio-tool */
    {27230, 98}, /* mdk3 */
    {27235, 98}, /* mdk4 */
    {27240, 80}, /* mdutil */
    {27247, 346}, /* mediainfo */
    {27257, 84}, /* medusa */
    {27264, 232}, /* mega-rm */
    {27272, 18}, /* megacli */
    {27280, 18}, /* megacli64 */
    {27290, 53}, /* megarec */
    {27298, 232}, /* megarm */
    {27305, 18}, /* megasasctl */
    {27316, 53}, /* mei-amt-check */
    {27330, 542}, /* memcflush */
    {27340, 542}, /* memcrm */
    {27347, 53}, /* memtool */
    {27355, 206}, /* mender */
    {27362, 59}, /* mender install */
    {27377, 206}, /* mender-update */
    {27391, 145}, /* mergerfs */
    {27400, 544}, /* mesg */
    {27405, 75}, /* meson */
    {27411, 131}, /* metaclear */
    {27421, 131}, /* metadb */
    {27428, 131}, /* mfiutil */
    {27436, 545}, /* mformat */
    {27444, 256}, /* micro */
    {27450, 289}, /* microdnf */
    {27459, 83}, /* microdnf remove */
    {27475, 45}, /* microk8s */
    {27484, 487}, /* microk8s kubectl delete */
    {27508, 487}, /* microk8s kubectl drain */
    {27531, 192}, /* microk8s reset */
    {27546, 45}, /* microk8s.kubectl */
    {27563, 487}, /* microk8s.kubectl delete */
    {27587, 487}, /* microk8s.kubectl drain */
    {27610, 45}, /* micromamba */
    {27621, 241}, /* micromamba env remove */
    {27643, 117}, /* micronucleus */
    {27656, 19}, /* micropython */
    {27668, 45}, /* midclt */
    {27675, 104}, /* midclt call */
    {27687, 546}, /* migrate */
    {27695, 53}, /* mii-tool */
    {27704, 35}, /* miller */
    {27711, 22}, /* mimikatz */
    {27720, 36}, /* minica */
    {27727, 23}, /* minichlink */
    {27738, 428}, /* minikube */
    {27747, 329}, /* minikube delete */
    {27763, 487}, /* minikube kubectl delete */
    {27787, 487}, /* minikube kubectl drain */
    {27810, 23}, /* minipro */
    {27818, 267}, /* miniserve */
    {27828, 35}, /* ministat */
    {27837, 45}, /* miniwdl */
    {27845, 38}, /* miniwdl run */
    {27857, 127}, /* mintstick */
    {27867, 45}, /* mise */
    {27872, 177}, /* mise exec */
    {27882, 38}, /* mit-scheme */
    {27893, 98}, /* mitm6 */
    {27899, 60}, /* mix */
    {27903, 20}, /* mix archive.install */
    {27923, 20}, /* mix escript.install */
    {27943, 36}, /* mkcert */
    {27950, 547}, /* mkdir */
    {27956, 75}, /* mkdocs */
    {27963, 535}, /* mkdosfs */
    {27971, 548}, /* mke2fs */
    {27978, 535}, /* mke2fs-android */
    {27993, 128}, /* mkenvimage-x */
    {28006, 549}, /* mkexfatfs */
    {28016, 547}, /* mkfifo */
    {28023, 549}, /* mkfs */
    {28028, 549}, /* mkfs-any */
    {28037, 550}, /* mkfs.bcachefs */
    {28051, 549}, /* mkfs.btrfs */
    {28062, 550}, /* mkfs.cramfs */
    {28074, 550}, /* mkfs.exfat */
    {28085, 548}, /* mkfs.ext2 */
    {28095, 548}, /* mkfs.ext3 */
    {28105, 548}, /* mkfs.ext4 */
    {28115, 549}, /* mkfs.f2fs */
    {28125, 550}, /* mkfs.gfs2 */
    {28135, 550}, /* mkfs.jffs2 */
    {28146, 550}, /* mkfs.jfs */
    {28155, 550}, /* mkfs.minix */
    {28166, 550}, /* mkfs.nilfs2 */
    {28178, 550}, /* mkfs.ntfs */
    {28188, 550}, /* mkfs.ocfs2 */
    {28199, 550}, /* mkfs.reiser4 */
    {28212, 550}, /* mkfs.ubifs */
    {28223, 550}, /* mkfs.vfat */
    {28233, 535}, /* mkfs_f2fs */
    {28243, 172}, /* mkfs_jfs */
    {28252, 47}, /* mkinitcpio */
    {28263, 91}, /* mkisofs */
    {28271, 157}, /* mklv-x */
    {28278, 547}, /* mknod */
    {28284, 549}, /* mkntfs */
    {28291, 55}, /* mkpasswd */
    {28300, 549}, /* mkreiserfs */
    {28311, 103}, /* mksh */
    {28316, 91}, /* mksquashfs */
    {28327, 549}, /* mkswap */
    {28334, 551}, /* mktemp */
    {28341, 549}, /* mkudffs */
    {28349, 535}, /* mkuserimg */
    {28359, 157}, /* mkvg */
    {28364, 535}, /* mkvg-f */
    {28371, 552}, /* ml */
    {28374, 45}, /* mlflow */
    {28381, 268}, /* mlflow gc */
    {28391, 38}, /* mlflow run */
    {28402, 534}, /* mlist */
    {28408, 281}, /* mlocate */
    {28416, 35}, /* mlr */
    {28420, 53}, /* mlxconfig */
    {28430, 53}, /* mlxfwmanager */
    {28443, 553}, /* mmapplypolicy-x */
    {28459, 45}, /* mmc */
    {28463, 554}, /* mmc bootbus */
    {28475, 554}, /* mmc bootpart */
    {28488, 554}, /* mmc cache */
    {28498, 554}, /* mmc cmdq */
    {28507, 554}, /* mmc csd */
    {28515, 554}, /* mmc enh_area */
    {28528, 554}, /* mmc erase */
    {28538, 554}, /* mmc extcsd */
    {28549, 554}, /* mmc ffu */
    {28557, 554}, /* mmc gp */
    {28564, 554}, /* mmc hwreset */
    {28576, 554}, /* mmc rpmb */
    {28585, 554}, /* mmc sanitize */
    {28598, 554}, /* mmc secure_trim1 */
    {28615, 554}, /* mmc softreset */
    {28629, 554}, /* mmc write_reliability */
    {28651, 554}, /* mmc writeprotect */
    {28668, 553}, /* mmchfs-x */
    {28677, 553}, /* mmchmgr-x */
    {28687, 553}, /* mmdelacl */
    {28696, 553}, /* mmdelcallback */
    {28710, 553}, /* mmdeldisk */
    {28720, 553}, /* mmdelfileset */
    {28733, 553}, /* mmdelfs */
    {28741, 553}, /* mmdelnode */
    {28751, 553}, /* mmdelnsd */
    {28760, 553}, /* mmdelsnapshot */
    {28774, 553}, /* mmexpelnode */
    {28786, 553}, /* mmrestorefs */
    {28798, 553}, /* mmshutdown */
    {28809, 233}, /* mmsitepass */
    {28820, 553}, /* mmstartup-x */
    {28832, 553}, /* mmumount */
    {28841, 553}, /* mmunlinkfileset */
    {28857, 262}, /* modbus */
    {28864, 122}, /* modbus-cli */
    {28875, 96}, /* modinfo */
    {28883, 262}, /* modpoll */
    {28891, 555}, /* modprobe */
    {28900, 57}, /* mods */
    {28905, 552}, /* module */
    {28912, 31}, /* mogrify */
    {28920, 153}, /* mokutil */
    {28928, 61}, /* monero-wallet-cli */
    {28946, 61}, /* monero-wallet-rpc */
    {28964, 92}, /* monetdb */
    {28972, 92}, /* monetdb-client */
    {28987, 229}, /* mongo */
    {28993, 556}, /* mongodump */
    {29003, 316}, /* mongodump-drop */
    {29018, 556}, /* mongoexport */
    {29030, 137}, /* mongomirror */
    {29042, 557}, /* mongorestore */
    {29055, 137}, /* mongorestore-any */
    {29072, 229}, /* mongosh */
    {29080, 160}, /* mongosh-drop */
    {29093, 556}, /* mongostat */
    {29103, 137}, /* mongosync */
    {29113, 200}, /* monit */
    {29119, 351}, /* monitctl */
    {29128, 515}, /* more */
    {29133, 115}, /* mosh */
    {29138, 34}, /* mosh-server */
    {29150, 558}, /* mosquitto_passwd */
    {29167, 334}, /* mosquitto_pub */
    {29181, 35}, /* most */
    {29186, 559}, /* mount */
    {29192, 37}, /* mountpoint */
    {29203, 112}, /* mountvol */
    {29212, 256}, /* mousepad */
    {29221, 560}, /* mpack */
    {29227, 57}, /* mpc */
    {29231, 31}, /* mplayer */
    {29239, 361}, /* mpop */
    {29244, 23}, /* mpremote */
    {29253, 69}, /* mpremote bootloader */
    {29273, 69}, /* mpremote mkfs */
    {29287, 69}, /* mpremote rm */
    {29299, 69}, /* mpremote rmdir */
    {29314, 37}, /* mpstat */
    {29321, 131}, /* mptutil */
    {29329, 31}, /* mpv */
    {29333, 334}, /* mqtt */
    {29338, 334}, /* mqttui */
    {29345, 45}, /* mqttx */
    {29351, 334}, /* mqttx pub */
    {29361, 53}, /* msecli */
    {29368, 22}, /* msfconsole */
    {29379, 22}, /* msfvenom */
    {29388, 534}, /* mshow */
    {29394, 254}, /* msmtp */
    {29400, 23}, /* mspdebug */
    {29409, 92}, /* mssql-cli */
    {29419, 53}, /* mstflint */
    {29428, 561}, /* mt */
    {29431, 207}, /* mtd */
    {29435, 29}, /* mtd erase */
    {29445, 205}, /* mtd fixtrx */
    {29456, 205}, /* mtd resetbc */
    {29468, 205}, /* mtd unlock */
    {29479, 29}, /* mtd write */
    {29489, 205}, /* mtd-write */
    {29499, 207}, /* mtd_debug */
    {29509, 29}, /* mtd_debug erase */
    {29525, 29}, /* mtd_debug write */
    {29541, 206}, /* mtd_storage.sh */
    {29556, 205}, /* mtd_write */
    {29566, 485}, /* mtdinfo */
    {29574, 128}, /* mtdpart */
    {29582, 485}, /* mtdpart-show */
    {29595, 117}, /* mtk */
    {29599, 23}, /* mtk.py */
    {29606, 23}, /* mtkcli */
    {29613, 117}, /* mtkclient */
    {29623, 279}, /* mtr */
    {29627, 561}, /* mtst */
    {29632, 231}, /* mullvad */
    {29640, 137}, /* multielasticdump */
    {29657, 25}, /* multipass */
    {29667, 443}, /* multipass delete */
    {29684, 562}, /* multipass exec */
    {29699, 443}, /* multipass purge */
    {29715, 444}, /* multipass restore */
    {29733, 45}, /* multipath */
    {29743, 132}, /* multipath -F */
    {29756, 563}, /* multipath -W */
    {29769, 45}, /* multipathd */
    {29780, 563}, /* multipathd del */
    {29795, 563}, /* multipathd disablequeueing */
    {29822, 563}, /* multipathd fail */
    {29838, 563}, /* multipathd remove */
    {29856, 234}, /* mussh */
    {29862, 254}, /* mutt */
    {29867, 564}, /* mv */
    {29870, 18}, /* mvcli */
    {29876, 75}, /* mvn */
    {29880, 53}, /* mw */
    {29883, 92}, /* mycli */
    {29889, 137}, /* mydumper */
    {29898, 137}, /* myloader */
    {29907, 75}, /* mypy */
    {29912, 229}, /* mysql */
    {29918, 92}, /* mysql-client */
    {29931, 92}, /* mysql8 */
    {29938, 449}, /* mysql_secure_installation-reset */
    {29970, 339}, /* mysqladmin */
    {29981, 316}, /* mysqladmin drop */
    {29997, 316}, /* mysqladmin shutdown */
    {30017, 540}, /* mysqld */
    {30024, 540}, /* mysqld_safe */
    {30036, 556}, /* mysqldump */
    {30046, 557}, /* mysqlimport */
    {30058, 229}, /* mysqlsh */
    {30066, 200}, /* naemon */
    {30073, 200}, /* nagioscli */
    {30083, 86}, /* nala */
    {30088, 88}, /* nala remove */
    {30100, 50}, /* namei */
    {30106, 485}, /* nanddump */
    {30115, 128}, /* nandtest */
    {30124, 29}, /* nandwrite */
    {30134, 256}, /* nano */
    {30139, 58}, /* nats */
    {30144, 130}, /* nats pub */
    {30153, 334}, /* nats-any */
    {30162, 57}, /* navi */
    {30167, 119}, /* nawk */
    {30172, 565}, /* nc */
    {30175, 565}, /* ncat */
    {30180, 1}, /* ncat-paste */
    {30191, 37}, /* ncdu */
    {30196, 372}, /* ncftp */
    {30202, 15}, /* ncftpget */
    {30211, 61}, /* near */
    {30216, 231}, /* nebula */
    {30223, 85}, /* needrestart */
    {30235, 85}, /* needs-restarting */
    {30252, 58}, /* neo4j-admin */
    {30264, 566}, /* neo4j-admin database import */
    {30292, 566}, /* neo4j-admin database load */
    {30318, 566}, /* neo4j-admin database restore */
    {30347, 108}, /* neofetch */
    {30356, 292}, /* nerdctl */
    {30364, 298}, /* nerdctl compose down */
    {30385, 296}, /* nerdctl container prune */
    {30409, 303}, /* nerdctl exec */
    {30422, 173}, /* nerdctl rm */
    {30433, 174}, /* nerdctl rmi */
    {30445, 302}, /* nerdctl run */
    {30457, 296}, /* nerdctl system prune */
    {30478, 296}, /* nerdctl volume prune */
    {30499, 307}, /* nerdctl volume rm */
    {30517, 134}, /* net */
    {30521, 46}, /* net ads leave */
    {30535, 14}, /* net commit */
    {30546, 14}, /* net del */
    {30554, 46}, /* net group delete */
    {30571, 567}, /* net user */
    {30580, 46}, /* net user delete */
    {30596, 134}, /* net.exe */
    {30604, 231}, /* netbird */
    {30612, 565}, /* netcat */
    {30619, 231}, /* netclient */
    {30629, 22}, /* netexec */
    {30637, 79}, /* netfilter-persistent */
    {30658, 108}, /* nethogs */
    {30666, 63}, /* netlify */
    {30674, 152}, /* netplan */
    {30682, 568}, /* netsh */
    {30688, 96}, /* netstat */
    {30696, 569}, /* networkctl */
    {30707, 80}, /* networksetup */
    {30720, 311}, /* newaliases */
    {30731, 549}, /* newfs */
    {30737, 550}, /* newfs_apfs */
    {30748, 550}, /* newfs_exfat */
    {30760, 550}, /* newfs_hfs */
    {30770, 535}, /* newfs_msdos */
    {30782, 550}, /* newfs_ufs */
    {30792, 48}, /* newgidmap */
    {30802, 570}, /* newgrp */
    {30809, 38}, /* newlisp */
    {30817, 23}, /* newtmgr */
    {30825, 219}, /* newusers */
    {30834, 45}, /* nextflow */
    {30843, 38}, /* nextflow run */
    {30856, 213}, /* nexus */
    {30862, 571}, /* nft */
    {30866, 572}, /* nft delete chain */
    {30883, 572}, /* nft delete ruleset */
    {30902, 572}, /* nft delete table */
    {30919, 572}, /* nft destroy */
    {30931, 572}, /* nft flush */
    {30941, 469}, /* nft-list */
    {30950, 128}, /* nftl_format */
    {30962, 573}, /* nginx */
    {30968, 97}, /* ngrep */
    {30974, 45}, /* ngrok */
    {30980, 215}, /* ngrok http */
    {30991, 215}, /* ngrok start */
    {31003, 215}, /* ngrok tcp */
    {31013, 84}, /* nhost */
    {31019, 208}, /* nice */
    {31024, 425}, /* nim */
    {31028, 157}, /* nimadm-x */
    {31037, 45}, /* nimble */
    {31044, 20}, /* nimble install */
    {31059, 61}, /* nimbus_beacon_node */
    {31078, 75}, /* ninja */
    {31084, 45}, /* nitric */
    {31091, 232}, /* nitric stack down */
    {31109, 228}, /* nitropy */
    {31117, 82}, /* nix */
    {31121, 20}, /* nix build */
    {31131, 20}, /* nix develop */
    {31143, 20}, /* nix profile install */
    {31163, 20}, /* nix run */
    {31171, 20}, /* nix shell */
    {31181, 421}, /* nix store */
    {31191, 20}, /* nix-build */
    {31201, 421}, /* nix-collect-garbage */
    {31221, 574}, /* nix-env */
    {31229, 163}, /* nix-env --delete-generations */
    {31258, 20}, /* nix-shell */
    {31268, 226}, /* nkf */
    {31272, 35}, /* nl */
    {31275, 97}, /* nload */
    {31281, 85}, /* nm */
    {31284, 97}, /* nmap */
    {31289, 116}, /* nmblookup */
    {31299, 575}, /* nmcli */
    {31305, 576}, /* nmcli c del */
    {31317, 576}, /* nmcli c delete */
    {31332, 577}, /* nmcli c down */
    {31345, 578}, /* nmcli c mod */
    {31357, 578}, /* nmcli c modify */
    {31372, 576}, /* nmcli con del */
    {31386, 576}, /* nmcli con delete */
    {31403, 577}, /* nmcli con down */
    {31418, 578}, /* nmcli con mod */
    {31432, 578}, /* nmcli con modify */
    {31449, 576}, /* nmcli connection del */
    {31470, 576}, /* nmcli connection delete */
    {31494, 577}, /* nmcli connection down */
    {31516, 578}, /* nmcli connection mod */
    {31537, 578}, /* nmcli connection modify */
    {31561, 579}, /* nmcli d delete */
    {31576, 579}, /* nmcli d disconnect */
    {31595, 579}, /* nmcli d down */
    {31608, 579}, /* nmcli dev delete */
    {31625, 579}, /* nmcli dev disconnect */
    {31646, 579}, /* nmcli dev down */
    {31661, 579}, /* nmcli device delete */
    {31681, 579}, /* nmcli device disconnect */
    {31705, 579}, /* nmcli device down */
    {31723, 580}, /* nmcli n off */
    {31735, 580}, /* nmcli networking off */
    {31756, 581}, /* nmcli r all off */
    {31772, 581}, /* nmcli r wifi off */
    {31789, 581}, /* nmcli r wwan off */
    {31806, 581}, /* nmcli radio all off */
    {31826, 581}, /* nmcli radio wifi off */
    {31847, 581}, /* nmcli radio wwan off */
    {31868, 152}, /* nmtui */
    {31874, 256}, /* nnn */
    {31878, 84}, /* nocodb */
    {31885, 175}, /* nocorrect */
    {31895, 19}, /* node */
    {31900, 19}, /* nodejs */
    {31907, 45}, /* nodenv */
    {31914, 102}, /* nodenv uninstall */
    {31931, 125}, /* nodeset */
    {31939, 339}, /* nodetool */
    {31948, 582}, /* nodetool assassinate */
    {31969, 582}, /* nodetool clearsnapshot */
    {31992, 582}, /* nodetool decommission */
    {32014, 582}, /* nodetool disablebinary */
    {32037, 582}, /* nodetool disablegossip */
    {32060, 582}, /* nodetool drain */
    {32075, 582}, /* nodetool removenode */
    {32095, 582}, /* nodetool resetlocalschema */
    {32121, 582}, /* nodetool stopdaemon */
    {32141, 582}, /* nodetool truncatehints */
    {32164, 175}, /* noglob */
    {32171, 175}, /* nohup */
    {32177, 63}, /* nomad */
    {32183, 583}, /* nomad system gc */
    {32199, 93}, /* nordugridmap-x */
    {32214, 231}, /* nordvpn */
    {32222, 1}, /* notify */
    {32229, 544}, /* notify-send */
    {32241, 1}, /* notify-slack */
    {32254, 45}, /* notmuch */
    {32262, 534}, /* notmuch count */
    {32276, 534}, /* notmuch search */
    {32291, 534}, /* notmuch show */
    {32304, 63}, /* nova */
    {32309, 45}, /* now */
    {32313, 68}, /* now rm */
    {32320, 75}, /* nox */
    {32324, 82}, /* npm */
    {32328, 378}, /* npm access remove */
    {32346, 378}, /* npm access revoke */
    {32364, 378}, /* npm access rm */
    {32378, 20}, /* npm add */
    {32386, 584}, /* npm audit fix */
    {32400, 178}, /* npm config */
    {32411, 196}, /* npm deprecate */
    {32425, 378}, /* npm dist-tag remove */
    {32445, 378}, /* npm dist-tag revoke */
    {32465, 378}, /* npm dist-tag rm */
    {32481, 177}, /* npm exec */
    {32490, 20}, /* npm i */
    {32496, 20}, /* npm install */
    {32508, 378}, /* npm org remove */
    {32523, 378}, /* npm org revoke */
    {32538, 378}, /* npm org rm */
    {32549, 378}, /* npm owner remove */
    {32566, 378}, /* npm owner revoke */
    {32583, 378}, /* npm owner rm */
    {32596, 178}, /* npm set */
    {32604, 378}, /* npm team remove */
    {32620, 378}, /* npm team revoke */
    {32636, 378}, /* npm team rm */
    {32648, 189}, /* npm uninstall */
    {32662, 196}, /* npm unpublish */
    {32676, 3}, /* nproc */
    {32682, 177}, /* npx */
    {32686, 34}, /* nq */
    {32689, 23}, /* nrfjprog */
    {32698, 23}, /* nrfutil */
    {32706, 585}, /* nsenter */
    {32714, 279}, /* nslookup */
    {32723, 58}, /* nsq_to_file */
    {32735, 66}, /* nsradmin */
    {32744, 66}, /* nsrmm */
    {32750, 351}, /* nssm */
    {32755, 96}, /* nstat */
    {32761, 498}, /* nsupdate */
    {32770, 230}, /* ntfsclone */
    {32780, 230}, /* ntfscp */
    {32787, 324}, /* ntfsfix */
    {32795, 369}, /* ntfsresize */
    {32806, 1}, /* ntfy */
    {32811, 222}, /* ntpdate */
    {32819, 38}, /* nu */
    {32822, 208}, /* numactl */
    {32830, 37}, /* numastat */
    {32839, 35}, /* numfmt */
    {32846, 45}, /* nv */
    {32849, 14}, /* nv unset */
    {32858, 346}, /* nvidia-smi */
    {32869, 192}, /* nvidia-uninstall */
    {32886, 344}, /* nvim */
    {32891, 20}, /* nvim-plug */
    {32901, 82}, /* nvm */
    {32905, 207}, /* nvme */
    {32910, 586}, /* nvme delete-ns */
    {32925, 172}, /* nvme detach-ns */
    {32940, 586}, /* nvme dsm */
    {32949, 586}, /* nvme format */
    {32961, 172}, /* nvme fw-activate */
    {32978, 172}, /* nvme fw-commit */
    {32993, 172}, /* nvme fw-download */
    {33010, 172}, /* nvme reset */
    {33021, 172}, /* nvme resv-release */
    {33039, 586}, /* nvme sanitize */
    {33053, 172}, /* nvme security-send */
    {33072, 172}, /* nvme set-feature-x */
    {33091, 172}, /* nvme subsystem-reset */
    {33112, 586}, /* nvme write */
    {33123, 586}, /* nvme write-uncor */
    {33140, 586}, /* nvme write-zeroes */
    {33158, 131}, /* nvmecontrol */
    {33170, 53}, /* nvmupdate64e */
    {33183, 587}, /* nvram */
    {33189, 588}, /* nvram -c */
    {33198, 205}, /* nvram clear */
    {33210, 205}, /* nvram commit-erase */
    {33229, 205}, /* nvram erase */
    {33241, 205}, /* nvram reset */
    {33253, 205}, /* nvram unset */
    {33265, 153}, /* nvram-any */
    {33275, 128}, /* nvram-erase */
    {33287, 205}, /* nvram-faker */
    {33299, 206}, /* nvram_daemon */
    {33312, 53}, /* nvramtool */
    {33322, 23}, /* nvs_flash */
    {33332, 50}, /* nvtop */
    {33338, 133}, /* nwipe */
    {33344, 57}, /* nx */
    {33347, 23}, /* nxpdebugmbox */
    {33360, 92}, /* nzsql */
    {33366, 167}, /* oarsub */
    {33373, 55}, /* oathtool */
    {33382, 589}, /* objcopy */
    {33390, 85}, /* objdump */
    {33398, 66}, /* obnam */
    {33404, 63}, /* obsutil */
    {33412, 428}, /* oc */
    {33415, 590}, /* oc adm cordon */
    {33429, 192}, /* oc adm drain */
    {33442, 591}, /* oc adm policy add-cluster-role-to-group */
    {33482, 591}, /* oc adm policy add-cluster-role-to-user */
    {33521, 192}, /* oc adm prune */
    {33534, 192}, /* oc adm taint */
    {33547, 500}, /* oc apply */
    {33556, 41}, /* oc cp */
    {33562, 501}, /* oc create */
    {33572, 507}, /* oc delete */
    {33582, 303}, /* oc exec */
    {33590, 508}, /* oc patch */
    {33599, 501}, /* oc replace */
    {33610, 510}, /* oc scale */
    {33619, 511}, /* oc set image */
    {33632, 58}, /* occ */
    {33636, 232}, /* occ db:drop */
    {33648, 232}, /* occ files:cleanup-x */
    {33668, 232}, /* occ group:delete */
    {33685, 232}, /* occ trashbin:cleanup */
    {33706, 232}, /* occ user:delete */
    {33722, 232}, /* occ versions:cleanup */
    {33743, 63}, /* oci */
    {33747, 31}, /* ocrmypdf */
    {33756, 230}, /* ocs-sr */
    {33763, 19}, /* octave */
    {33770, 61}, /* octez-client */
    {33783, 35}, /* od */
    {33786, 117}, /* odin4 */
    {33792, 58}, /* odoo */
    {33797, 361}, /* offlineimap */
    {33809, 31}, /* oggenc */
    {33816, 38}, /* oil */
    {33820, 31}, /* okular */
    {33827, 172}, /* omconfig */
    {33836, 200}, /* omd */
    {33840, 45}, /* omf */
    {33844, 20}, /* omf install */
    {33856, 66}, /* omnicellmgr */
    {33868, 66}, /* omnidb */
    {33875, 66}, /* omnimm */
    {33882, 67}, /* onecluster */
    {33893, 67}, /* onedatastore */
    {33906, 453}, /* onedrive */
    {33915, 67}, /* onehost */
    {33923, 67}, /* oneimage */
    {33932, 67}, /* oneuser */
    {33940, 67}, /* onevm */
    {33946, 130}, /* onionshare-cli */
    {33961, 251}, /* oom */
    {33965, 182}, /* op */
    {33968, 177}, /* op run */
    {33975, 82}, /* opam */
    {33980, 20}, /* opam install */
    {33993, 189}, /* opam switch */
    {34005, 379}, /* opam switch remove */
    {34024, 52}, /* opatch */
    {34031, 122}, /* opcua-client */
    {34044, 256}, /* open */
    {34049, 23}, /* openFPGALoader */
    {34064, 61}, /* openethereum */
    {34077, 23}, /* openmv */
    {34084, 16}, /* openocd */
    {34092, 72}, /* openrc-init */
    {34104, 72}, /* openrc-shutdown */
    {34120, 330}, /* opensearch-node */
    {34136, 592}, /* openssl */
    {34144, 63}, /* openstack */
    {34154, 254}, /* openvpn */
    {34162, 231}, /* openvpn3 */
    {34171, 222}, /* openvt */
    {34178, 82}, /* opkg */
    {34183, 20}, /* opkg install */
    {34196, 83}, /* opkg remove */
    {34208, 213}, /* opscode */
    {34216, 76}, /* optirun */
    {34224, 45}, /* oras */
    {34229, 252}, /* oras blob */
    {34239, 252}, /* oras manifest */
    {34253, 593}, /* orchestrator-client */
    {34273, 61}, /* ord */
    {34277, 234}, /* orsh */
    {34282, 594}, /* osascript */
    {34292, 38}, /* osh */
    {34296, 61}, /* osmosisd */
    {34305, 92}, /* osql */
    {34310, 45}, /* osqueryctl */
    {34321, 56}, /* osqueryctl stop */
    {34337, 45}, /* ossec-control */
    {34351, 56}, /* ossec-control stop */
    {34370, 63}, /* ossutil */
    {34378, 45}, /* ostree */
    {34385, 59}, /* ostree admin deploy */
    {34405, 59}, /* ostree admin undeploy */
    {34427, 453}, /* osync */
    {34433, 138}, /* ot-ctl */
    {34440, 59}, /* ota_update */
    {34451, 23}, /* otatool.py */
    {34462, 138}, /* otctl */
    {34468, 64}, /* otelcol */
    {34476, 53}, /* otp-x */
    {34482, 53}, /* outb */
    {34487, 53}, /* outl */
    {34492, 53}, /* outw */
    {34497, 271}, /* ovirt-shell */
    {34509, 595}, /* ovn-nbctl */
    {34519, 595}, /* ovn-sbctl */
    {34529, 595}, /* ovs-appctl */
    {34540, 595}, /* ovs-dpctl */
    {34550, 595}, /* ovs-ofctl */
    {34560, 596}, /* ovs-vsctl */
    {34570, 597}, /* ovs-vsctl --if-exists */
    {34592, 597}, /* ovs-vsctl del-br */
    {34609, 597}, /* ovs-vsctl del-controller */
    {34634, 597}, /* ovs-vsctl del-fail-mode */
    {34658, 597}, /* ovs-vsctl del-manager */
    {34680, 597}, /* ovs-vsctl del-port */
    {34699, 597}, /* ovs-vsctl del-ssl */
    {34717, 597}, /* ovs-vsctl emer-reset */
    {34738, 595}, /* ovsdb-client */
    {34751, 595}, /* ovsdb-tool */
    {34762, 598}, /* p4 */
    {34765, 2}, /* p7zip */
    {34771, 74}, /* packer */
    {34778, 599}, /* pacman */
    {34785, 20}, /* pacman-U */
    {34794, 31}, /* pactl */
    {34800, 215}, /* pagekite */
    {34809, 114}, /* pam-auth-update */
    {34825, 33}, /* pam-config */
    {34836, 48}, /* pam_tally2 */
    {34847, 75}, /* pandoc */
    {34854, 38}, /* panel */
    {34860, 38}, /* papermill */
    {34870, 31}, /* paplay */
    {34877, 600}, /* parallel */
    {34886, 234}, /* parallel-ssh */
    {34899, 61}, /* parity */
    {34906, 84}, /* parse */
    {34912, 127}, /* partclone */
    {34922, 601}, /* partclone.btrfs */
    {34938, 601}, /* partclone.dd */
    {34951, 127}, /* partclone.ext3 */
    {34966, 601}, /* partclone.ext4 */
    {34981, 127}, /* partclone.fat32 */
    {34997, 601}, /* partclone.ntfs */
    {35012, 601}, /* partclone.restore */
    {35030, 601}, /* partclone.vfat */
    {35045, 601}, /* partclone.xfs */
    {35059, 602}, /* parted */
    {35066, 23}, /* particle */
    {35075, 230}, /* partimage */
    {35085, 151}, /* partprobe */
    {35095, 23}, /* parttool.py */
    {35107, 49}, /* partx */
    {35113, 55}, /* pass */
    {35118, 603}, /* pass cp */
    {35126, 604}, /* pass delete */
    {35138, 603}, /* pass edit */
    {35148, 55}, /* pass find */
    {35158, 603}, /* pass generate */
    {35172, 603}, /* pass git */
    {35181, 55}, /* pass grep */
    {35191, 603}, /* pass init */
    {35201, 603}, /* pass insert */
    {35213, 55}, /* pass ls */
    {35221, 603}, /* pass mv */
    {35229, 604}, /* pass remove */
    {35241, 604}, /* pass rm */
    {35249, 55}, /* pass show */
    {35259, 605}, /* passwd */
    {35266, 606}, /* paste */
    {35272, 130}, /* pastebinit */
    {35283, 607}, /* patch */
    {35289, 589}, /* patchelf */
    {35298, 593}, /* patronictl */
    {35309, 31}, /* pavucontrol */
    {35321, 190}, /* pax */
    {35325, 84}, /* payload */
    {35333, 1}, /* pbin */
    {35338, 66}, /* pbm */
    {35342, 110}, /* pbm delete-backup */
    {35360, 125}, /* pbs_server */
    {35371, 125}, /* pbsnodes */
    {35380, 186}, /* pbzip2 */
    {35387, 185}, /* pcregrep */
    {35396, 45}, /* pcs */
    {35400, 253}, /* pcs cluster */
    {35412, 253}, /* pcs node */
    {35421, 253}, /* pcs property */
    {35434, 253}, /* pcs resource */
    {35447, 253}, /* pcs stonith */
    {35459, 25}, /* pct */
    {35463, 444}, /* pct delsnapshot */
    {35479, 443}, /* pct destroy */
    {35491, 271}, /* pct restore */
    {35503, 444}, /* pct rollback */
    {35516, 27}, /* pct stop */
    {35525, 608}, /* pdbedit */
    {35533, 346}, /* pdffonts */
    {35542, 346}, /* pdfinfo */
    {35550, 75}, /* pdflatex */
    {35559, 31}, /* pdfseparate */
    {35571, 31}, /* pdftk */
    {35577, 31}, /* pdftotext */
    {35587, 31}, /* pdfunite */
    {35596, 45}, /* pdm */
    {35600, 20}, /* pdm add */
    {35608, 177}, /* pdm run */
    {35616, 240}, /* pdm venv */
    {35625, 498}, /* pdnsutil */
    {35634, 234}, /* pdsh */
    {35639, 18}, /* perccli */
    {35647, 18}, /* perccli64 */
    {35657, 45}, /* perf */
    {35662, 247}, /* perf record */
    {35674, 247}, /* perf stat */
    {35684, 247}, /* perf trace */
    {35695, 609}, /* perl */
    {35700, 351}, /* perp */
    {35705, 104}, /* pfSsh.php */
    {35715, 610}, /* pfctl */
    {35721, 35}, /* pg */
    {35724, 593}, /* pg_autoctl */
    {35735, 316}, /* pg_dropcluster */
    {35750, 556}, /* pg_dump */
    {35758, 556}, /* pg_dumpall */
    {35769, 556}, /* pg_isready */
    {35780, 449}, /* pg_resetwal */
    {35792, 557}, /* pg_restore */
    {35803, 593}, /* pg_rewind */
    {35813, 129}, /* pgbackrest */
    {35824, 110}, /* pgbackrest expire */
    {35842, 110}, /* pgbackrest stanza-delete */
    {35867, 556}, /* pgbench */
    {35875, 92}, /* pgcli */
    {35881, 137}, /* pgcopydb */
    {35890, 137}, /* pgloader */
    {35899, 611}, /* pgrep */
    {35905, 92}, /* pgsql */
    {35911, 92}, /* phoenix-sqlline */
    {35927, 19}, /* php */
    {35931, 53}, /* phytool */
    {35939, 256}, /* pico */
    {35944, 38}, /* picolisp */
    {35953, 23}, /* picoprobe */
    {35963, 23}, /* picotool */
    {35972, 611}, /* pidof */
    {35978, 37}, /* pidstat */
    {35986, 98}, /* pig.py */
    {35993, 186}, /* pigz */
    {35998, 45}, /* pijul */
    {36004, 165}, /* pijul reset */
    {36016, 165}, /* pijul unrecord */
    {36031, 417}, /* pinctrl */
    {36039, 50}, /* pinfo */
    {36045, 97}, /* ping */
    {36050, 97}, /* ping6 */
    {36056, 94}, /* pio */
    {36060, 82}, /* pip */
    {36064, 178}, /* pip config */
    {36075, 20}, /* pip install */
    {36087, 612}, /* pip uninstall */
    {36101, 82}, /* pip3 */
    {36106, 178}, /* pip3 config */
    {36118, 20}, /* pip3 install */
    {36131, 612}, /* pip3 uninstall */
    {36146, 45}, /* pipenv */
    {36153, 240}, /* pipenv env */
    {36164, 208}, /* pipexec */
    {36172, 82}, /* pipx */
    {36177, 20}, /* pipx install */
    {36190, 177}, /* pipx run */
    {36199, 526}, /* pipx uninstall-all */
    {36218, 613}, /* pivot_root */
    {36229, 228}, /* pkcs11-tool */
    {36241, 411}, /* pkexec */
    {36248, 82}, /* pkg */
    {36252, 20}, /* pkg add */
    {36260, 83}, /* pkg delete */
    {36271, 20}, /* pkg install */
    {36283, 83}, /* pkg remove */
    {36294, 20}, /* pkg_add */
    {36302, 83}, /* pkg_delete */
    {36313, 83}, /* pkg_remove */
    {36324, 614}, /* pkgrm */
    {36330, 318}, /* pki-server */
    {36341, 318}, /* pkidestroy */
    {36352, 494}, /* pkill */
    {36358, 318}, /* pkispawn */
    {36367, 94}, /* platformio */
    {36378, 31}, /* playerctl */
    {36388, 215}, /* playit */
    {36395, 122}, /* plc */
    {36399, 233}, /* plesk */
    {36405, 1}, /* plik */
    {36410, 281}, /* plocate */
    {36418, 235}, /* pm */
    {36421, 615}, /* pm-hibernate */
    {36434, 426}, /* pm-hibernate-never */
    {36453, 615}, /* pm-suspend */
    {36464, 45}, /* pm2 */
    {36468, 68}, /* pm2 kill */
    {36477, 108}, /* pmap */
    {36482, 616}, /* pmset */
    {36488, 271}, /* pmxcfs */
    {36495, 82}, /* pnpm */
    {36500, 20}, /* pnpm add */
    {36509, 178}, /* pnpm config */
    {36521, 177}, /* pnpm dlx */
    {36530, 177}, /* pnpm exec */
    {36540, 20}, /* pnpm install */
    {36553, 177}, /* pnpx */
    {36558, 84}, /* pocketbase */
    {36569, 292}, /* podman */
    {36576, 298}, /* podman compose down */
    {36596, 296}, /* podman container prune */
    {36619, 173}, /* podman container rm */
    {36639, 41}, /* podman cp */
    {36649, 303}, /* podman exec */
    {36661, 295}, /* podman image prune */
    {36680, 304}, /* podman import */
    {36694, 301}, /* podman kill */
    {36706, 307}, /* podman kube down */
    {36723, 304}, /* podman load */
    {36735, 141}, /* podman machine */
    {36750, 296}, /* podman pod prune */
    {36767, 173}, /* podman pod rm */
    {36781, 173}, /* podman rm */
    {36791, 174}, /* podman rmi */
    {36802, 302}, /* podman run */
    {36813, 301}, /* podman stop */
    {36825, 296}, /* podman system prune */
    {36845, 296}, /* podman system reset */
    {36865, 299}, /* podman unshare */
    {36880, 296}, /* podman volume prune */
    {36900, 307}, /* podman volume remove */
    {36921, 307}, /* podman volume rm */
    {36938, 45}, /* podman-compose */
    {36953, 298}, /* podman-compose down */
    {36973, 82}, /* poetry */
    {36980, 20}, /* poetry add */
    {36991, 240}, /* poetry cache */
    {37004, 178}, /* poetry config */
    {37018, 240}, /* poetry env */
    {37029, 177}, /* poetry run */
    {37040, 53}, /* pokes */
    {37046, 61}, /* polkadot */
    {37055, 57}, /* pomodoro */
    {37064, 193}, /* popd */
    {37069, 617}, /* port */
    {37074, 45}, /* portablectl */
    {37086, 286}, /* portablectl detach */
    {37105, 82}, /* portage */
    {37113, 233}, /* postalias */
    {37123, 311}, /* postcat */
    {37131, 618}, /* postconf */
    {37140, 233}, /* postmap */
    {37148, 311}, /* postqueue */
    {37158, 311}, /* postsuper */
    {37168, 77}, /* powerman */
    {37177, 426}, /* poweroff */
    {37186, 619}, /* powershell */
    {37197, 619}, /* powershell.exe */
    {37212, 108}, /* powertop */
    {37221, 35}, /* pr */
    {37224, 75}, /* pre-commit */
    {37235, 362}, /* prename */
    {37243, 92}, /* presto */
    {37250, 75}, /* prettier */
    {37259, 76}, /* primusrun */
    {37269, 620}, /* printenv */
    {37278, 621}, /* printf */
    {37285, 622}, /* prisma */
    {37292, 231}, /* pritunl-client */
    {37307, 1}, /* privatebin */
    {37318, 141}, /* prlctl */
    {37325, 623}, /* prlimit */
    {37333, 23}, /* probe-rs */
    {37342, 23}, /* probe-run */
    {37352, 587}, /* profiles */
    {37361, 34}, /* proot */
    {37367, 231}, /* protonvpn */
    {37377, 231}, /* protonvpn-cli */
    {37391, 129}, /* proxmox-backup-client */
    {37413, 110}, /* proxmox-backup-client forget */
    {37442, 110}, /* proxmox-backup-client prune */
    {37470, 271}, /* proxmox-backup-manager */
    {37493, 208}, /* proxychains */
    {37505, 208}, /* proxychains4 */
    {37518, 108}, /* prtstat */
    {37526, 61}, /* prysmctl */
    {37535, 611}, /* ps */
    {37538, 92}, /* pscale */
    {37545, 232}, /* pscale branch delete */
    {37566, 232}, /* pscale database delete */
    {37589, 232}, /* pscale org delete */
    {37607, 624}, /* psh */
    {37611, 229}, /* psql */
    {37616, 92}, /* psqlodbc */
    {37625, 234}, /* pssh */
    {37630, 108}, /* pstree */
    {37637, 1}, /* ptpb */
    {37642, 215}, /* ptunnel */
    {37650, 15}, /* puf */
    {37654, 58}, /* pulsar-admin */
    {37667, 74}, /* pulumi */
    {37674, 45}, /* puppet */
    {37681, 625}, /* puppet apply */
    {37694, 203}, /* puppet ca clean */
    {37710, 203}, /* puppet ca deactivate */
    {37731, 203}, /* puppet ca destroy */
    {37749, 203}, /* puppet ca purge */
    {37765, 203}, /* puppet ca revoke */
    {37782, 203}, /* puppet cert clean */
    {37800, 203}, /* puppet cert deactivate */
    {37823, 203}, /* puppet cert destroy */
    {37843, 203}, /* puppet cert purge */
    {37861, 203}, /* puppet cert revoke */
    {37880, 20}, /* puppet module install */
    {37902, 203}, /* puppet node clean */
    {37920, 203}, /* puppet node deactivate */
    {37943, 203}, /* puppet node destroy */
    {37963, 203}, /* puppet node purge */
    {37981, 203}, /* puppet node revoke */
    {38000, 626}, /* puppet resource */
    {38016, 45}, /* puppetserver */
    {38029, 203}, /* puppetserver ca clean */
    {38051, 203}, /* puppetserver ca delete */
    {38074, 203}, /* puppetserver ca revoke */
    {38097, 198}, /* pushd */
    {38103, 1}, /* pushover */
    {38112, 54}, /* puttygen */
    {38121, 35}, /* pv */
    {38124, 527}, /* pvcreate */
    {38133, 157}, /* pvdelete */
    {38142, 528}, /* pvdisplay */
    {38152, 271}, /* pveceph */
    {38160, 271}, /* pvecm */
    {38166, 271}, /* pvesh */
    {38172, 271}, /* pvesm */
    {38178, 110}, /* pvesm free */
    {38189, 271}, /* pveum */
    {38195, 527}, /* pvmove */
    {38202, 531}, /* pvremove */
    {38211, 527}, /* pvresize */
    {38220, 528}, /* pvs */
    {38224, 528}, /* pvscan */
    {38231, 45}, /* pw */
    {38234, 250}, /* pw groupdel */
    {38246, 250}, /* pw userdel */
    {38257, 48}, /* pwconv */
    {38264, 627}, /* pwd */
    {38268, 108}, /* pwdx */
    {38273, 81}, /* pwgen */
    {38279, 55}, /* pwmake */
    {38286, 103}, /* pwsh */
    {38291, 419}, /* pwunconv */
    {38300, 122}, /* pycomm3 */
    {38308, 82}, /* pyenv */
    {38314, 20}, /* pyenv install */
    {38328, 102}, /* pyenv uninstall */
    {38344, 23}, /* pymcuprog */
    {38354, 23}, /* pyocd */
    {38360, 319}, /* pyocd cmd */
    {38370, 319}, /* pyocd commander */
    {38386, 19}, /* pypy */
    {38391, 19}, /* pypy3 */
    {38397, 75}, /* pytest */
    {38404, 19}, /* python */
    {38411, 19}, /* python2 */
    {38419, 19}, /* python3 */
    {38427, 31}, /* qbittorrent-nox */
    {38443, 104}, /* qcli */
    {38448, 104}, /* qcli_storage */
    {38461, 628}, /* qconf */
    {38467, 179}, /* qdbus */
    {38473, 148}, /* qdel */
    {38478, 117}, /* qdl */
    {38482, 25}, /* qemu-img */
    {38491, 629}, /* qemu-img commit */
    {38507, 629}, /* qemu-img convert */
    {38524, 629}, /* qemu-img create */
    {38540, 629}, /* qemu-img dd */
    {38552, 629}, /* qemu-img rebase */
    {38568, 629}, /* qemu-img resize */
    {38584, 630}, /* qemu-img snapshot */
    {38602, 25}, /* qemu-system-x86_64 */
    {38621, 19}, /* qjs */
    {38625, 25}, /* qm */
    {38628, 444}, /* qm delsnapshot */
    {38643, 443}, /* qm destroy */
    {38654, 27}, /* qm reset */
    {38663, 444}, /* qm rollback */
    {38675, 27}, /* qm stop */
    {38683, 444}, /* qm unlink */
    {38693, 444}, /* qm wait-destroy */
    {38709, 266}, /* qmHandle */
    {38718, 125}, /* qmgr */
    {38723, 271}, /* qmrestore */
    {38733, 31}, /* qpdf */
    {38738, 104}, /* qpkg_cli */
    {38747, 1}, /* qrcp */
    {38752, 631}, /* qrencode */
    {38761, 167}, /* qsub */
    {38766, 125}, /* qterm */
    {38772, 45}, /* quarto */
    {38779, 38}, /* quarto run */
    {38790, 16}, /* quartus_pgm */
    {38802, 92}, /* questdb */
    {38810, 37}, /* quota */
    {38816, 151}, /* quotacheck */
    {38827, 632}, /* quotaoff */
    {38836, 38}, /* r2 */
    {38839, 20}, /* rabbitmq-plugins-install */
    {38864, 45}, /* rabbitmq-queues */
    {38880, 633}, /* rabbitmq-queues delete_member */
    {38910, 633}, /* rabbitmq-queues shrink */
    {38933, 58}, /* rabbitmqadmin */
    {38947, 334}, /* rabbitmqadmin-any */
    {38965, 339}, /* rabbitmqctl */
    {38977, 633}, /* rabbitmqctl clear_permissions */
    {39007, 633}, /* rabbitmqctl clear_policy */
    {39032, 633}, /* rabbitmqctl close_all_connections */
    {39066, 633}, /* rabbitmqctl delete_queue */
    {39091, 633}, /* rabbitmqctl delete_user */
    {39115, 633}, /* rabbitmqctl delete_vhost */
    {39140, 633}, /* rabbitmqctl force_reset */
    {39164, 633}, /* rabbitmqctl forget_cluster_node */
    {39196, 633}, /* rabbitmqctl purge_queue */
    {39220, 633}, /* rabbitmqctl reset */
    {39238, 633}, /* rabbitmqctl shutdown */
    {39259, 633}, /* rabbitmqctl stop */
    {39276, 633}, /* rabbitmqctl stop_app */
    {39297, 473}, /* racadm */
    {39304, 77}, /* racadm5 */
    {39312, 19}, /* racket */
    {39319, 45}, /* raco */
    {39324, 20}, /* raco pkg */
    {39333, 38}, /* radare2 */
    {39341, 50}, /* radeontop */
    {39351, 100}, /* radmin */
    {39358, 58}, /* rados */
    {39364, 172}, /* raidctl */
    {39372, 142}, /* rails */
    {39378, 120}, /* rails assets:clobber */
    {39399, 120}, /* rails cache:clear */
    {39417, 120}, /* rails d */
    {39425, 120}, /* rails destroy */
    {39439, 120}, /* rails log:clear */
    {39455, 143}, /* rails r */
    {39463, 143}, /* rails runner */
    {39476, 120}, /* rails tmp:clear */
    {39492, 63}, /* railway */
    {39500, 68}, /* railway delete */
    {39515, 68}, /* railway down */
    {39528, 68}, /* railway unlink */
    {39543, 142}, /* rake */
    {39548, 120}, /* rake assets:clean */
    {39566, 120}, /* rake assets:clobber */
    {39586, 120}, /* rake cache:clear */
    {39603, 120}, /* rake log:clear */
    {39618, 120}, /* rake tmp:clear */
    {39633, 19}, /* raku */
    {39638, 206}, /* ralink_init */
    {39650, 63}, /* rancher */
    {39658, 237}, /* rancher rm */
    {39669, 256}, /* ranger */
    {39676, 634}, /* rar */
    {39680, 45}, /* raspi-config */
    {39693, 635}, /* raspi-config nonint */
    {39713, 417}, /* raspi-gpio */
    {39724, 215}, /* rathole */
    {39732, 206}, /* rauc */
    {39737, 59}, /* rauc install */
    {39750, 45}, /* ray */
    {39754, 268}, /* ray down */
    {39763, 45}, /* rbackup */
    {39771, 110}, /* rbackup delete */
    {39786, 103}, /* rbash */
    {39792, 58}, /* rbd */
    {39796, 82}, /* rbenv */
    {39802, 102}, /* rbenv uninstall */
    {39818, 351}, /* rc */
    {39821, 448}, /* rc-service */
    {39832, 96}, /* rc-status */
    {39842, 216}, /* rc-update */
    {39852, 636}, /* rcctl */
    {39858, 31}, /* rclone */
    {39865, 637}, /* rclone cleanup */
    {39880, 638}, /* rclone copy */
    {39892, 638}, /* rclone copyto */
    {39906, 637}, /* rclone delete */
    {39920, 638}, /* rclone move */
    {39932, 638}, /* rclone moveto */
    {39946, 637}, /* rclone purge */
    {39959, 1}, /* rclone rcat */
    {39971, 639}, /* rclone rcd */
    {39982, 637}, /* rclone rmdirs */
    {39996, 639}, /* rclone serve */
    {40009, 637}, /* rclone sync */
    {40021, 12}, /* rd */
    {40024, 640}, /* rdiff-backup */
    {40037, 321}, /* rdiff-backup-any */
    {40054, 53}, /* rdwrmem */
    {40062, 641}, /* read */
    {40067, 539}, /* readarray */
    {40077, 85}, /* readelf */
    {40085, 282}, /* readlink */
    {40094, 275}, /* readonly */
    {40103, 642}, /* realm */
    {40109, 471}, /* realm leave */
    {40121, 282}, /* realpath */
    {40130, 22}, /* reaver */
    {40137, 20}, /* rebar3 */
    {40144, 426}, /* reboot */
    {40151, 226}, /* recode */
    {40158, 65}, /* recovery */
    {40167, 643}, /* redash */
    {40174, 77}, /* redfishtool */
    {40186, 644}, /* redis-cli */
    {40196, 31}, /* redshift */
    {40205, 157}, /* reducevg */
    {40214, 134}, /* reg */
    {40218, 252}, /* reg rm */
    {40225, 134}, /* reg.exe */
    {40233, 45}, /* regctl */
    {40240, 252}, /* regctl repo */
    {40252, 252}, /* regctl tag */
    {40263, 53}, /* regtool */
    {40271, 153}, /* reinstall-kernels */
    {40289, 324}, /* reiserfsck */
    {40300, 206}, /* reload_config-any */
    {40318, 493}, /* remove_members */
    {40333, 493}, /* removeacct */
    {40344, 83}, /* removepkg */
    {40354, 362}, /* rename */
    {40361, 362}, /* rename.ul */
    {40371, 63}, /* render */
    {40378, 68}, /* render delete */
    {40392, 251}, /* renice */
    {40399, 593}, /* repmgr */
    {40406, 319}, /* repmgr standby */
    {40421, 37}, /* repquota */
    {40430, 45}, /* request */
    {40438, 336}, /* request system */
    {40453, 544}, /* reset */
    {40459, 205}, /* resetconfig */
    {40471, 369}, /* resize.f2fs */
    {40483, 369}, /* resize2fs */
    {40493, 369}, /* resize4fs */
    {40503, 133}, /* resize_reiserfs */
    {40519, 49}, /* resizepart */
    {40530, 97}, /* resolvconf */
    {40541, 433}, /* resolvectl */
    {40552, 433}, /* resolvectl query */
    {40569, 433}, /* resolvectl statistics */
    {40591, 433}, /* resolvectl status */
    {40609, 279}, /* resolvectl-query */
    {40626, 22}, /* responder */
    {40636, 31}, /* restic */
    {40643, 155}, /* restic forget */
    {40657, 155}, /* restic prune */
    {40670, 645}, /* restic restore */
    {40685, 66}, /* resticprofile */
    {40699, 321}, /* restore */
    {40707, 205}, /* restore-default */
    {40723, 205}, /* restore_defaults */
    {40740, 646}, /* restorecon */
    {40751, 162}, /* return */
    {40758, 226}, /* rev */
    {40762, 215}, /* revsocks */
    {40771, 77}, /* rf_power_reset.py */
    {40789, 23}, /* rfc2217 */
    {40797, 128}, /* rfdformat */
    {40807, 647}, /* rfkill */
    {40814, 93}, /* rfrm */
    {40819, 35}, /* rg */
    {40822, 21}, /* ri */
    {40825, 381}, /* rimraf */
    {40832, 125}, /* rinstall */
    {40841, 38}, /* rizin */
    {40847, 23}, /* rkdeveloptool */
    {40861, 45}, /* rke */
    {40865, 237}, /* rke remove */
    {40876, 192}, /* rke2-killall.sh */
    {40892, 192}, /* rke2-uninstall */
    {40907, 192}, /* rke2-uninstall.sh */
    {40925, 117}, /* rkflashtool */
    {40937, 31}, /* rkhunter */
    {40946, 208}, /* rlwrap */
    {40953, 381}, /* rm */
    {40956, 648}, /* rman */
    {40961, 125}, /* rmdef */
    {40967, 123}, /* rmdev */
    {40973, 649}, /* rmdir */
    {40979, 650}, /* rmdir /S */
    {40988, 650}, /* rmdir /q */
    {40997, 650}, /* rmdir /s */
    {41006, 157}, /* rmfs */
    {41011, 157}, /* rmgroup */
    {41019, 493}, /* rmlist */
    {41026, 157}, /* rmlv */
    {41031, 157}, /* rmlvcopy */
    {41040, 651}, /* rmmod */
    {41046, 125}, /* rmnodes */
    {41054, 157}, /* rmpprc */
    {41061, 157}, /* rmps */
    {41066, 157}, /* rmsf */
    {41071, 123}, /* rmuser */
    {41078, 157}, /* rmvdisk */
    {41086, 157}, /* rmvg */
    {41091, 125}, /* rmvm */
    {41096, 498}, /* rndc */
    {41101, 21}, /* rni */
    {41105, 101}, /* rot13 */
    {41111, 652}, /* route */
    {41117, 116}, /* rpcinfo */
    {41125, 53}, /* rpi-eeprom-config */
    {41143, 59}, /* rpi-eeprom-update */
    {41161, 127}, /* rpi-imager */
    {41172, 53}, /* rpi-otp-private-key */
    {41192, 653}, /* rpi-otp-private-key -w */
    {41215, 59}, /* rpi-update */
    {41226, 215}, /* rpivot */
    {41233, 654}, /* rpm */
    {41237, 20}, /* rpm -U */
    {41244, 20}, /* rpm -i */
    {41251, 45}, /* rpm-ostree */
    {41262, 83}, /* rpm-ostree uninstall */
    {41283, 190}, /* rpm2cpio */
    {41292, 85}, /* rpmquery */
    {41301, 125}, /* rpower */
    {41308, 45}, /* rq */
    {41311, 232}, /* rq empty */
    {41320, 92}, /* rqlite */
    {41327, 34}, /* rr */
    {41330, 247}, /* rr record */
    {41340, 19}, /* rscript */
    {41348, 234}, /* rsh */
    {41352, 23}, /* rshell */
    {41359, 69}, /* rshell rm */
    {41369, 66}, /* rsnapshot */
    {41379, 233}, /* rspamadm */
    {41388, 655}, /* rspamadm classifier_test */
    {41413, 655}, /* rspamadm corpus_test */
    {41434, 655}, /* rspamadm statconvert */
    {41455, 656}, /* rsync */
    {41461, 615}, /* rtcwake */
    {41469, 31}, /* rtorrent */
    {41478, 66}, /* rubrik */
    {41485, 19}, /* ruby */
    {41490, 75}, /* ruff */
    {41495, 411}, /* run0 */
    {41500, 208}, /* runcon */
    {41507, 72}, /* runit-init */
    {41518, 96}, /* runlevel */
    {41527, 38}, /* runme */
    {41533, 351}, /* runsvdir */
    {41542, 657}, /* runuser */
    {41550, 38}, /* rust-script */
    {41562, 75}, /* rustc */
    {41568, 75}, /* rustfmt */
    {41576, 129}, /* rustic */
    {41583, 110}, /* rustic forget */
    {41597, 110}, /* rustic prune */
    {41610, 82}, /* rustup */
    {41617, 379}, /* rustup self uninstall */
    {41639, 106}, /* rxvt */
    {41644, 63}, /* s3cmd */
    {41650, 63}, /* s5cmd */
    {41656, 72}, /* s6-linux-init-hpr */
    {41674, 658}, /* s6-rc */
    {41680, 448}, /* s6-svc */
    {41687, 659}, /* s6-tcpserver */
    {41700, 122}, /* s7-cli */
    {41707, 655}, /* sa-learn */
    {41716, 125}, /* sacctmgr */
    {41725, 131}, /* sade */
    {41730, 38}, /* sage */
    {41735, 167}, /* salloc */
    {41742, 660}, /* salt */
    {41747, 660}, /* salt-call */
    {41757, 20}, /* salt-call-url */
    {41771, 661}, /* salt-key */
    {41780, 45}, /* salt-run */
    {41789, 203}, /* salt-run manage.down */
    {41810, 660}, /* salt-ssh */
    {41819, 203}, /* saltutil */
    {41828, 63}, /* sam */
    {41832, 68}, /* sam delete */
    {41843, 642}, /* samba-tool */
    {41854, 471}, /* samba-tool computer delete */
    {41881, 471}, /* samba-tool computer disable */
    {41909, 46}, /* samba-tool dns del */
    {41928, 46}, /* samba-tool dns delete */
    {41950, 46}, /* samba-tool domain demote */
    {41975, 46}, /* samba-tool domain leave */
    {41999, 46}, /* samba-tool gpo del */
    {42018, 46}, /* samba-tool gpo delete */
    {42040, 471}, /* samba-tool group delete */
    {42064, 471}, /* samba-tool group disable */
    {42089, 46}, /* samba-tool ou del */
    {42107, 46}, /* samba-tool ou delete */
    {42128, 46}, /* samba-tool site del */
    {42148, 46}, /* samba-tool site delete */
    {42171, 46}, /* samba-tool spn del */
    {42190, 46}, /* samba-tool spn delete */
    {42212, 471}, /* samba-tool user delete */
    {42235, 471}, /* samba-tool user disable */
    {42259, 45}, /* samlctl */
    {42267, 232}, /* samlctl idp */
    {42279, 45}, /* samply */
    {42286, 247}, /* samply record */
    {42300, 34}, /* sandbox-exec */
    {42313, 84}, /* sanity */
    {42320, 66}, /* sanoid */
    {42327, 37}, /* sar */
    {42331, 53}, /* sas2flash */
    {42341, 18}, /* sas2ircu */
    {42350, 53}, /* sas3flash */
    {42360, 18}, /* sas3ircu */
    {42369, 128}, /* saveenv */
    {42377, 31}, /* say */
    {42381, 167}, /* sbatch */
    {42388, 19}, /* sbcl */
    {42393, 134}, /* sc */
    {42396, 134}, /* sc.exe */
    {42403, 19}, /* scala */
    {42409, 662}, /* scancel */
    {42417, 50}, /* scc */
    {42421, 53}, /* sceutil */
    {42429, 38}, /* scheme */
    {42436, 34}, /* schroot */
    {42444, 134}, /* schtasks */
    {42453, 14}, /* scli */
    {42458, 125}, /* scontrol */
    {42467, 663}, /* scontrol abort */
    {42482, 663}, /* scontrol shutdown */
    {42500, 663}, /* scontrol takeover */
    {42518, 664}, /* scp */
    {42522, 665}, /* screen */
    {42529, 108}, /* screenfetch */
    {42541, 666}, /* script */
    {42548, 31}, /* scrot */
    {42554, 149}, /* scrub */
    {42560, 157}, /* scswitch */
    {42569, 80}, /* scutil */
    {42576, 63}, /* scw */
    {42580, 85}, /* sdiff */
    {42586, 45}, /* sdk */
    {42590, 20}, /* sdk install */
    {42602, 151}, /* sdparm */
    {42609, 23}, /* sdphost */
    {42617, 45}, /* sea-orm-cli */
    {42629, 232}, /* sea-orm-cli migrate down */
    {42654, 232}, /* sea-orm-cli migrate fresh */
    {42680, 232}, /* sea-orm-cli migrate refresh */
    {42708, 232}, /* sea-orm-cli migrate reset */
    {42734, 182}, /* secret-tool */
    {42746, 80}, /* security */
    {42755, 420}, /* sed */
    {42759, 133}, /* sedutil-cli */
    {42771, 33}, /* selinuxenabled-off */
    {42790, 208}, /* sem */
    {42794, 33}, /* semanage */
    {42803, 667}, /* semanage boolean */
    {42820, 667}, /* semanage fcontext */
    {42838, 668}, /* semanage login */
    {42853, 669}, /* semanage permissive */
    {42873, 667}, /* semanage port */
    {42887, 667}, /* semanage user */
    {42901, 33}, /* semodule */
    {42910, 1}, /* send */
    {42915, 1}, /* sendfile */
    {42924, 254}, /* sendmail */
    {42933, 311}, /* sendmail-q */
    {42944, 1}, /* sendxmpp */
    {42953, 37}, /* sensors */
    {42961, 213}, /* sentry */
    {42968, 3}, /* seq */
    {42972, 670}, /* sequelize */
    {42982, 670}, /* sequelize-cli */
    {42996, 267}, /* serve */
    {43002, 215}, /* serveo */
    {43009, 74}, /* serverless */
    {43020, 68}, /* serverless remove */
    {43038, 448}, /* service */
    {43046, 671}, /* service dropbear */
    {43063, 671}, /* service firewall */
    {43080, 671}, /* service ipfw */
    {43093, 671}, /* service netif */
    {43107, 671}, /* service network */
    {43123, 671}, /* service networking */
    {43142, 671}, /* service pf */
    {43153, 671}, /* service routing */
    {43169, 671}, /* service ssh */
    {43181, 671}, /* service sshd */
    {43194, 37}, /* sestatus */
    {43203, 672}, /* set */
    {43207, 104}, /* set-default */
    {43219, 205}, /* set-default.sh */
    {43234, 208}, /* setarch */
    {43242, 195}, /* setcap */
    {43249, 104}, /* setcfg */
    {43256, 673}, /* setenforce */
    {43267, 674}, /* setfacl */
    {43275, 646}, /* setfiles */
    {43284, 222}, /* setfont */
    {43292, 675}, /* setpci */
    {43299, 676}, /* setpriv */
    {43307, 632}, /* setquota */
    {43316, 677}, /* setsebool */
    {43326, 175}, /* setsid */
    {43333, 222}, /* setterm */
    {43341, 678}, /* settings */
    {43350, 65}, /* settings reset */
    {43365, 679}, /* setxkbmap */
    {43375, 128}, /* sf */
    {43378, 680}, /* sfdisk */
    {43385, 149}, /* sfill */
    {43391, 372}, /* sftp */
    {43396, 570}, /* sg */
    {43399, 29}, /* sg_format */
    {43409, 29}, /* sg_reassign */
    {43421, 29}, /* sg_sanitize */
    {43433, 29}, /* sg_unmap */
    {43442, 29}, /* sg_wr_mode */
    {43453, 561}, /* sg_write_buffer */
    {43469, 29}, /* sg_write_same */
    {43483, 376}, /* sgdisk */
    {43490, 57}, /* sgpt */
    {43495, 103}, /* sh */
    {43498, 121}, /* sha1sum */
    {43506, 121}, /* sha224sum */
    {43516, 121}, /* sha256sum */
    {43526, 121}, /* sha384sum */
    {43536, 121}, /* sha512sum */
    {43546, 190}, /* shar */
    {43551, 20}, /* shards */
    {43558, 85}, /* shellcheck */
    {43569, 181}, /* shellinaboxd */
    {43582, 72}, /* shepherd */
    {43591, 162}, /* shift */
    {43597, 45}, /* shopify */
    {43605, 210}, /* shopify theme delete */
    {43626, 681}, /* shopt */
    {43632, 79}, /* shorewall */
    {43642, 79}, /* shorewall6 */
    {43653, 116}, /* showmount */
    {43663, 149}, /* shred */
    {43669, 35}, /* shuf */
    {43674, 682}, /* shutdown */
    {43683, 426}, /* shutdown-now */
    {43696, 31}, /* siege */
    {43702, 1}, /* signal-cli */
    {43713, 34}, /* singularity */
    {43725, 116}, /* sipcalc */
    {43733, 215}, /* sish */
    {43738, 50}, /* size */
    {43743, 45}, /* skaffold */
    {43752, 237}, /* skaffold delete */
    {43768, 494}, /* skill */
    {43774, 45}, /* skopeo */
    {43781, 252}, /* skopeo delete */
    {43795, 108}, /* slabtop */
    {43803, 1}, /* slack */
    {43809, 1}, /* slackcat */
    {43818, 45}, /* slackpkg */
    {43827, 83}, /* slackpkg remove */
    {43843, 494}, /* slay */
    {43848, 135}, /* slcand-x */
    {43857, 3}, /* sleep */
    {43863, 22}, /* sliver */
    {43870, 234}, /* slogin */
    {43877, 22}, /* slowhttptest */
    {43890, 98}, /* slowloris */
    {43900, 74}, /* sls */
    {43904, 68}, /* sls remove */
    {43915, 125}, /* slurmctld */
    {43925, 125}, /* slurmdbd */
    {43934, 683}, /* sm */
    {43937, 684}, /* sm forget */
    {43947, 684}, /* sm format */
    {43957, 684}, /* sm partition */
    {43970, 685}, /* smartctl */
    {43979, 53}, /* smartctl-vendor */
    {43995, 686}, /* smbclient */
    {44005, 250}, /* smbldap-groupdel */
    {44022, 250}, /* smbldap-userdel */
    {44038, 608}, /* smbpasswd */
    {44048, 96}, /* smbstatus */
    {44058, 37}, /* smem */
    {44063, 23}, /* snagflash */
    {44073, 23}, /* snagrecover */
    {44085, 38}, /* snakemake */
    {44095, 82}, /* snap */
    {44100, 59}, /* snap ack-x */
    {44111, 379}, /* snap forget */
    {44123, 20}, /* snap install */
    {44136, 83}, /* snap remove */
    {44148, 367}, /* snap run */
    {44157, 1}, /* snap-paste */
    {44168, 122}, /* snap7-client */
    {44181, 31}, /* snapper */
    {44189, 155}, /* snapper delete */
    {44204, 155}, /* snapper rm */
    {44215, 687}, /* snapper rollback */
    {44232, 687}, /* snapper undochange */
    {44251, 206}, /* snapshot-tool */
    {44265, 15}, /* snarf */
    {44271, 66}, /* snebu */
    {44277, 72}, /* snmpset */
    {44285, 116}, /* snmpwalk */
    {44294, 92}, /* snowsql */
    {44302, 565}, /* socat */
    {44308, 659}, /* socketlogd */
    {44319, 31}, /* soffice */
    {44327, 80}, /* softwareupdate */
    {44342, 61}, /* solana */
    {44349, 61}, /* solana-keygen */
    {44363, 61}, /* solana-validator */
    {44380, 228}, /* solo */
    {44385, 58}, /* solr */
    {44390, 688}, /* sort */
    {44395, 0}, /* source */
    {44402, 31}, /* sox */
    {44406, 346}, /* soxi */
    {44411, 117}, /* sp_flash_tool */
    {44425, 92}, /* spark-sql */
    {44435, 368}, /* spark-submit */
    {44448, 208}, /* spawn */
    {44454, 80}, /* spctl */
    {44460, 261}, /* spctl disable */
    {44474, 97}, /* speedtest */
    {44484, 96}, /* speedtest-cli */
    {44498, 117}, /* spflashtool */
    {44510, 75}, /* sphinx-build */
    {44523, 53}, /* spi-config */
    {44534, 23}, /* spi-flash */
    {44544, 45}, /* spin */
    {44549, 38}, /* spin up */
    {44557, 61}, /* spl-token */
    {44567, 260}, /* split */
    {44573, 689}, /* sponge */
    {44580, 1}, /* sprunge */
    {44588, 23}, /* spsdk */
    {44594, 92}, /* sqlcl */
    {44600, 229}, /* sqlcmd */
    {44607, 556}, /* sqldiff */
    {44615, 226}, /* sqlformat */
    {44625, 229}, /* sqlite */
    {44632, 58}, /* sqlite-utils */
    {44645, 92}, /* sqlite-utils-any */
    {44662, 229}, /* sqlite3 */
    {44670, 52}, /* sqlldr */
    {44677, 92}, /* sqlline */
    {44685, 22}, /* sqlmap */
    {44692, 24}, /* sqlpackage */
    {44703, 92}, /* sqlplus */
    {44711, 92}, /* sqsh */
    {44716, 149}, /* srm */
    {44720, 93}, /* srmrm */
    {44726, 167}, /* srun */
    {44731, 52}, /* srvctl */
    {44738, 96}, /* ss */
    {44741, 18}, /* ssacli */
    {44748, 215}, /* ssf */
    {44752, 115}, /* ssh */
    {44756, 54}, /* ssh-add */
    {44764, 76}, /* ssh-agent */
    {44774, 54}, /* ssh-copy-id */
    {44786, 690}, /* ssh-keygen */
    {44797, 97}, /* ssh-keyscan */
    {44809, 691}, /* sshd */
    {44814, 254}, /* sshfs */
    {44820, 181}, /* sshx */
    {44825, 45}, /* sst */
    {44829, 232}, /* sst remove */
    {44840, 34}, /* st */
    {44843, 692}, /* st-flash */
    {44852, 692}, /* st-util */
    {44860, 82}, /* stack */
    {44866, 20}, /* stack install */
    {44880, 76}, /* start-stop-daemon */
    {44898, 80}, /* startosinstall */
    {44913, 37}, /* stat */
    {44918, 267}, /* static-web-server */
    {44936, 23}, /* stcgal */
    {44943, 23}, /* stcgpy */
    {44950, 208}, /* stdbuf */
    {44957, 31}, /* steghide */
    {44966, 61}, /* stellar */
    {44974, 45}, /* step */
    {44979, 36}, /* step ca */
    {44987, 117}, /* stlink-tool */
    {44999, 692}, /* stm32flash */
    {45010, 23}, /* stm32loader */
    {45022, 23}, /* stm8flash */
    {45032, 593}, /* stolonctl */
    {45042, 77}, /* stonith */
    {45050, 77}, /* stonith_admin */
    {45064, 18}, /* storcli */
    {45072, 18}, /* storcli64 */
    {45082, 66}, /* storeBackup */
    {45094, 66}, /* storeBackupDel.pl */
    {45112, 45}, /* storj */
    {45118, 232}, /* storj rb */
    {45127, 232}, /* storj rm */
    {45136, 45}, /* storm */
    {45142, 38}, /* storm jar */
    {45152, 104}, /* storman */
    {45160, 693}, /* stow */
    {45165, 694}, /* strace */
    {45172, 84}, /* strapi */
    {45179, 45}, /* stratis */
    {45187, 132}, /* stratis filesystem create */
    {45213, 132}, /* stratis filesystem destroy */
    {45240, 132}, /* stratis pool create */
    {45260, 132}, /* stratis pool destroy */
    {45281, 38}, /* streamlit */
    {45291, 31}, /* stress */
    {45298, 31}, /* stress-ng */
    {45308, 35}, /* strings */
    {45316, 589}, /* strip */
    {45322, 231}, /* strongswan */
    {45333, 544}, /* stty */
    {45338, 570}, /* su */
    {45341, 220}, /* su-exec */
    {45349, 256}, /* subl */
    {45354, 695}, /* sudo */
    {45359, 256}, /* sudoedit */
    {45368, 61}, /* sui */
    {45372, 121}, /* sum */
    {45376, 128}, /* sumtool-x */
    {45386, 23}, /* sunxi-fel */
    {45396, 63}, /* supabase */
    {45405, 58}, /* supabase db */
    {45417, 213}, /* supermarket-ctl */
    {45433, 643}, /* superset */
    {45442, 448}, /* supervisorctl */
    {45456, 45}, /* surge */
    {45462, 68}, /* surge teardown */
    {45477, 92}, /* surreal */
    {45485, 140}, /* suspend */
    {45493, 448}, /* sv */
    {45496, 448}, /* svc */
    {45500, 425}, /* svcadm */
    {45507, 696}, /* svcadm disable */
    {45522, 157}, /* svcadm mark */
    {45534, 351}, /* svccfg */
    {45541, 636}, /* svcs */
    {45546, 157}, /* svctask */
    {45554, 187}, /* svn */
    {45558, 697}, /* svn cleanup */
    {45570, 188}, /* svn delete */
    {45581, 188}, /* svn remove */
    {45592, 698}, /* svn revert */
    {45603, 188}, /* svn rm */
    {45610, 187}, /* svnadmin */
    {45619, 254}, /* swaks */
    {45625, 231}, /* swanctl */
    {45633, 528}, /* swaplabel */
    {45643, 371}, /* swapoff */
    {45651, 371}, /* swapon */
    {45658, 699}, /* swconfig */
    {45667, 75}, /* swift */
    {45673, 613}, /* switch_root */
    {45685, 157}, /* swremove */
    {45694, 82}, /* swupd */
    {45700, 83}, /* swupd bundle-remove */
    {45720, 59}, /* swupdate */
    {45729, 23}, /* sx */
    {45732, 319}, /* symconfigure */
    {45745, 547}, /* symlink */
    {45753, 233}, /* sympa */
    {45759, 700}, /* sync */
    {45764, 453}, /* syncthing */
    {45774, 157}, /* syncvg-x */
    {45783, 98}, /* synflood */
    {45792, 104}, /* syno_poweroff_task */
    {45811, 104}, /* synobackup */
    {45822, 104}, /* synodisk */
    {45831, 104}, /* synogroup */
    {45841, 104}, /* synonet */
    {45849, 104}, /* synopkg */
    {45857, 104}, /* synoservice */
    {45869, 104}, /* synoshare */
    {45879, 104}, /* synospace */
    {45889, 104}, /* synouser */
    {45898, 317}, /* sysadminctl */
    {45910, 31}, /* sysbench */
    {45919, 701}, /* sysctl */
    {45926, 350}, /* syslinux */
    {45935, 636}, /* sysrc */
    {45941, 206}, /* sysrepocfg */
    {45952, 702}, /* systemctl */
    {45962, 703}, /* systemctl add-wants */
    {45982, 704}, /* systemctl daemon-reexec-x */
    {46008, 704}, /* systemctl default */
    {46026, 705}, /* systemctl disable */
    {46044, 706}, /* systemctl emergency */
    {46064, 703}, /* systemctl enable */
    {46081, 706}, /* systemctl halt */
    {46096, 704}, /* systemctl isolate */
    {46114, 706}, /* systemctl kexec */
    {46130, 707}, /* systemctl kill */
    {46145, 705}, /* systemctl mask */
    {46160, 706}, /* systemctl poweroff */
    {46179, 704}, /* systemctl preset-all */
    {46200, 706}, /* systemctl reboot */
    {46217, 706}, /* systemctl rescue */
    {46234, 704}, /* systemctl revert */
    {46251, 703}, /* systemctl set-default */
    {46273, 706}, /* systemctl soft-reboot */
    {46295, 703}, /* systemctl start */
    {46311, 705}, /* systemctl stop */
    {46326, 433}, /* systemd-analyze */
    {46342, 1}, /* systemd-cat */
    {46354, 433}, /* systemd-cgls */
    {46367, 433}, /* systemd-cgtop */
    {46381, 228}, /* systemd-cryptenroll */
    {46401, 433}, /* systemd-detect-virt */
    {46421, 208}, /* systemd-inhibit */
    {46437, 34}, /* systemd-nspawn */
    {46452, 346}, /* systemd-resolve */
    {46468, 708}, /* systemd-run */
    {46480, 80}, /* systemsetup */
    {46492, 59}, /* sysupgrade */
    {46503, 205}, /* syswrapper.sh */
    {46517, 98}, /* t50 */
    {46521, 226}, /* tac */
    {46525, 709}, /* tail */
    {46530, 710}, /* tailscale */
    {46540, 112}, /* takeown */
    {46548, 45}, /* talosctl */
    {46557, 237}, /* talosctl reboot */
    {46573, 237}, /* talosctl reset */
    {46588, 237}, /* talosctl shutdown */
    {46606, 166}, /* tar */
    {46610, 92}, /* tarantoolctl */
    {46623, 711}, /* tarsnap */
    {46631, 141}, /* tart */
    {46636, 57}, /* task */
    {46641, 38}, /* taskfile */
    {46650, 47}, /* tasksel */
    {46658, 712}, /* taskset */
    {46666, 152}, /* tc */
    {46669, 713}, /* tc class */
    {46678, 713}, /* tc filter */
    {46688, 713}, /* tc qdisc */
    {46697, 38}, /* tcc */
    {46701, 63}, /* tccli */
    {46707, 80}, /* tccutil */
    {46715, 19}, /* tclsh */
    {46721, 130}, /* tcp-paste */
    {46731, 714}, /* tcpdump */
    {46739, 715}, /* tcpkill */
    {46747, 659}, /* tcpserver */
    {46757, 659}, /* tcpsvd */
    {46764, 50}, /* tcptrack */
    {46773, 103}, /* tcsh */
    {46778, 716}, /* tctl */
    {46783, 45}, /* tdnf */
    {46788, 83}, /* tdnf erase */
    {46799, 83}, /* tdnf remove */
    {46811, 66}, /* tdpsqlc */
    {46819, 152}, /* teamdctl */
    {46828, 689}, /* tee */
    {46832, 117}, /* teensy_loader_cli */
    {46850, 23}, /* teensyload */
    {46861, 23}, /* tegraflash */
    {46872, 23}, /* tegraflash.py */
    {46886, 61}, /* teku */
    {46891, 181}, /* teleconsole */
    {46903, 64}, /* telegraf */
    {46912, 1}, /* telegram-send */
    {46926, 716}, /* teleport */
    {46935, 447}, /* telinit */
    {46943, 426}, /* telinit-0 */
    {46953, 717}, /* telnet */
    {46960, 16}, /* telnet-ocd */
    {46971, 17}, /* telnet-openocd */
    {46986, 441}, /* telnetd */
    {46994, 1}, /* termbin */
    {47002, 493}, /* terminate-account */
    {47020, 34}, /* terminator */
    {47031, 104}, /* termux-reset */
    {47044, 61}, /* terrad */
    {47051, 718}, /* terraform */
    {47061, 20}, /* terraform init */
    {47076, 718}, /* terragrunt */
    {47087, 104}, /* terramaster-cli */
    {47103, 31}, /* tesseract */
    {47113, 3}, /* test */
    {47118, 61}, /* tezos-client */
    {47131, 107}, /* tftp */
    {47136, 23}, /* tftpflash */
    {47146, 57}, /* tgpt */
    {47151, 98}, /* thc-ssl-dos */
    {47163, 172}, /* thin_repair */
    {47175, 172}, /* thin_restore */
    {47188, 172}, /* thin_trim-x */
    {47200, 267}, /* thttpd */
    {47207, 31}, /* thunderbird */
    {47219, 226}, /* tidy */
    {47224, 34}, /* tilix */
    {47230, 45}, /* tilt */
    {47235, 237}, /* tilt down */
    {47245, 719}, /* time */
    {47250, 433}, /* timedatectl */
    {47262, 433}, /* timedatectl list-timezones */
    {47289, 433}, /* timedatectl show */
    {47306, 433}, /* timedatectl status */
    {47325, 50}, /* timedatex */
    {47335, 720}, /* timeout */
    {47343, 193}, /* times */
    {47349, 92}, /* timescaledb */
    {47361, 721}, /* timeshift */
    {47371, 155}, /* timeshift --delete */
    {47390, 321}, /* timeshift-any */
    {47404, 57}, /* timew */
    {47410, 94}, /* tinygo */
    {47417, 85}, /* tldr */
    {47422, 181}, /* tmate */
    {47428, 80}, /* tmutil */
    {47435, 155}, /* tmutil delete */
    {47449, 110}, /* tmutil deletelocalsnapshots */
    {47477, 722}, /* tmux */
    {47482, 723}, /* tmux clear-history */
    {47501, 723}, /* tmux kill-pane */
    {47516, 723}, /* tmux kill-session */
    {47534, 723}, /* tmux kill-window */
    {47551, 20}, /* tmux-plugin */
    {47563, 183}, /* tmuxinator */
    {47574, 57}, /* todo.sh */
    {47582, 718}, /* tofu */
    {47587, 38}, /* toil-cwl-runner */
    {47603, 35}, /* toilet */
    {47610, 50}, /* tokei */
    {47616, 34}, /* toolbox */
    {47624, 286}, /* toolbox rm */
    {47635, 286}, /* toolbox rmi */
    {47647, 45}, /* tootctl */
    {47655, 724}, /* tootctl media remove */
    {47676, 724}, /* tootctl media remove-orphans */
    {47705, 232}, /* tootctl self-destruct */
    {47727, 108}, /* top */
    {47731, 175}, /* torify */
    {47738, 98}, /* torshammer */
    {47749, 725}, /* torsocks */
    {47758, 726}, /* touch */
    {47764, 75}, /* tox */
    {47768, 180}, /* toybox */
    {47775, 23}, /* tpflash */
    {47783, 727}, /* tpm2_changeeps */
    {47798, 727}, /* tpm2_changepps */
    {47813, 727}, /* tpm2_clear */
    {47824, 727}, /* tpm2_clearcontrol */
    {47842, 727}, /* tpm2_dictionarylockout */
    {47865, 727}, /* tpm2_evictcontrol */
    {47883, 727}, /* tpm2_hierarchycontrol */
    {47905, 727}, /* tpm2_nvundefine */
    {47921, 727}, /* tpm2_nvwrite */
    {47934, 53}, /* tpm_clear */
    {47944, 162}, /* tput */
    {47949, 226}, /* tr */
    {47952, 97}, /* tracepath */
    {47962, 97}, /* traceroute */
    {47973, 50}, /* trafshow */
    {47982, 45}, /* transactional-update */
    {48003, 379}, /* transactional-update rollback */
    {48033, 130}, /* transfer */
    {48042, 31}, /* transmission-cli */
    {48059, 728}, /* trap */
    {48064, 381}, /* trash */
    {48070, 729}, /* trash-empty */
    {48082, 381}, /* trash-put */
    {48092, 37}, /* tree */
    {48097, 61}, /* trezorctl */
    {48107, 92}, /* trino */
    {48113, 3}, /* true */
    {48118, 356}, /* truncate */
    {48127, 34}, /* ts */
    {48130, 19}, /* ts-node */
    {48138, 75}, /* tsc */
    {48142, 45}, /* tsdb */
    {48147, 232}, /* tsdb drop */
    {48157, 716}, /* tsh */
    {48161, 714}, /* tshark */
    {48168, 38}, /* tsimp */
    {48174, 35}, /* tsort */
    {48180, 92}, /* tsql */
    {48185, 19}, /* tsx */
    {48189, 193}, /* tty */
    {48193, 181}, /* ttyd */
    {48198, 325}, /* tune2fs */
    {48206, 251}, /* tuned-adm */
    {48216, 131}, /* tunefs */
    {48223, 215}, /* tunnelto */
    {48232, 57}, /* turbo */
    {48238, 92}, /* turso */
    {48244, 232}, /* turso db delete */
    {48260, 232}, /* turso db destroy */
    {48277, 232}, /* turso db remove */
    {48293, 232}, /* turso group delete */
    {48312, 232}, /* turso group destroy */
    {48332, 232}, /* turso group remove */
    {48351, 232}, /* turso org delete */
    {48368, 232}, /* turso org destroy */
    {48386, 232}, /* turso org remove */
    {48403, 138}, /* tuya-cli */
    {48412, 18}, /* tw_cli */
    {48419, 45}, /* twilio */
    {48426, 210}, /* twilio phone-numbers:remove */
    {48454, 231}, /* twingate */
    {48463, 45}, /* twrp */
    {48468, 65}, /* twrp wipe */
    {48478, 193}, /* type */
    {48483, 60}, /* typeorm */
    {48491, 275}, /* typeset */
    {48499, 58}, /* typo3 */
    {48505, 50}, /* tzselect */
    {48514, 233}, /* uapi */
    {48519, 93}, /* uberftp */
    {48527, 128}, /* ubiattach-force */
    {48543, 352}, /* ubidetach */
    {48553, 29}, /* ubiformat */
    {48563, 128}, /* ubimkvol */
    {48572, 485}, /* ubinfo */
    {48579, 485}, /* ubinize */
    {48587, 206}, /* ubirename */
    {48597, 128}, /* ubirmvol */
    {48606, 128}, /* ubirsvol */
    {48615, 128}, /* ubiupdatevol */
    {48628, 45}, /* ubnt-systool */
    {48641, 205}, /* ubnt-systool reset2defaults */
    {48669, 104}, /* ubntctl */
    {48677, 128}, /* uboot_env */
    {48687, 128}, /* ubootenv */
    {48696, 679}, /* ubuntu-drivers */
    {48711, 730}, /* ubus */
    {48716, 731}, /* uci */
    {48720, 218}, /* uclampset */
    {48730, 31}, /* udevadm */
    {48738, 280}, /* udhcpc */
    {48745, 151}, /* udisksctl */
    {48755, 659}, /* udpsvd */
    {48762, 23}, /* uf2conv.py */
    {48773, 45}, /* uftrace */
    {48781, 247}, /* uftrace record */
    {48796, 732}, /* ufw */
    {48800, 77}, /* uhubctl */
    {48808, 733}, /* ulimit */
    {48815, 733}, /* umask */
    {48821, 734}, /* umount */
    {48828, 226}, /* unaccent */
    {48837, 140}, /* unalias */
    {48845, 3}, /* uname */
    {48851, 735}, /* unar */
    {48856, 47}, /* unattended-upgrade */
    {48875, 498}, /* unbound-control */
    {48891, 175}, /* unbuffer */
    {48900, 91}, /* uncompress */
    {48911, 65}, /* uncrypt */
    {48919, 35}, /* unexpand */
    {48928, 157}, /* unextendvg */
    {48939, 145}, /* unionfs */
    {48947, 145}, /* unionfs-fuse */
    {48960, 35}, /* uniq */
    {48965, 736}, /* unison */
    {48972, 35}, /* units */
    {48978, 138}, /* universal-silabs-flasher */
    {49003, 35}, /* unix2dos */
    {49012, 649}, /* unlink */
    {49019, 157}, /* unmirrorvg */
    {49030, 104}, /* unraid-api */
    {49041, 634}, /* unrar */
    {49047, 737}, /* unset */
    {49053, 738}, /* unshare */
    {49061, 739}, /* unsquashfs */
    {49072, 91}, /* unxz */
    {49077, 524}, /* unzip */
    {49083, 91}, /* unzstd */
    {49090, 63}, /* upctl */
    {49096, 679}, /* update-alternatives */
    {49116, 47}, /* update-ca-certificates */
    {49139, 740}, /* update-crypto-policies */
    {49162, 47}, /* update-grub */
    {49174, 741}, /* update-initramfs */
    {49191, 374}, /* update-initramfs-d */
    {49210, 216}, /* update-rc.d */
    {49222, 23}, /* updi */
    {49227, 267}, /* updog */
    {49233, 117}, /* upgrade_tool */
    {49246, 45}, /* uplink */
    {49253, 232}, /* uplink rb */
    {49263, 232}, /* uplink rm */
    {49273, 267}, /* uploadserver */
    {49286, 31}, /* upnpc */
    {49292, 346}, /* upower */
    {49299, 77}, /* upsc */
    {49304, 72}, /* upscmd */
    {49311, 72}, /* upsdrvctl */
    {49321, 72}, /* upsmon */
    {49328, 45}, /* upterm */
    {49335, 181}, /* upterm host */
    {49347, 3}, /* uptime */
    {49354, 589}, /* upx */
    {49358, 66}, /* urbackupsrv */
    {49370, 23}, /* urjtag */
    {49377, 742}, /* urpme */
    {49383, 34}, /* urxvt */
    {49389, 743}, /* usbguard */
    {49398, 127}, /* usbimager */
    {49408, 51}, /* useradd */
    {49416, 278}, /* userdel */
    {49424, 744}, /* usermod */
    {49432, 193}, /* users */
    {49438, 92}, /* usql */
    {49443, 441}, /* utelnetd */
    {49452, 67}, /* utmctl */
    {49459, 113}, /* utmpdump */
    {49468, 101}, /* uudecode */
    {49477, 101}, /* uuencode */
    {49486, 560}, /* uuenview */
    {49495, 55}, /* uuidgen */
    {49503, 117}, /* uuu */
    {49507, 82}, /* uv */
    {49510, 20}, /* uv add */
    {49517, 20}, /* uv pip install */
    {49532, 177}, /* uv run */
    {49539, 20}, /* uv tool install */
    {49555, 177}, /* uvx */
    {49559, 493}, /* v-delete-database */
    {49577, 493}, /* v-delete-user */
    {49591, 493}, /* v-delete-web-domain */
    {49611, 346}, /* v4l2-ctl */
    {49620, 74}, /* vagrant */
    {49628, 443}, /* vagrant destroy */
    {49644, 20}, /* vagrant plugin install */
    {49667, 444}, /* vagrant snapshot delete */
    {49691, 444}, /* vagrant snapshot pop */
    {49712, 444}, /* vagrant snapshot restore */
    {49737, 745}, /* vagrant ssh */
    {49749, 346}, /* vainfo */
    {49756, 76}, /* valgrind */
    {49765, 644}, /* valkey-cli */
    {49776, 157}, /* varyoffvg */
    {49786, 158}, /* vault */
    {49792, 246}, /* vault delete */
    {49805, 316}, /* vault destroy */
    {49819, 316}, /* vault kv delete */
    {49835, 316}, /* vault kv destroy */
    {49852, 316}, /* vault kv metadata delete */
    {49877, 316}, /* vault kv undelete-all */
    {49899, 246}, /* vault lease revoke */
    {49918, 316}, /* vault operator seal */
    {49938, 246}, /* vault seal */
    {49949, 316}, /* vault secrets disable */
    {49971, 14}, /* vbash */
    {49977, 23}, /* vbmeta */
    {49984, 25}, /* vboxmanage */
    {49995, 26}, /* vboxmanage closemedium */
    {50018, 27}, /* vboxmanage controlvm */
    {50039, 26}, /* vboxmanage hostonlyif */
    {50061, 26}, /* vboxmanage natnetwork */
    {50083, 28}, /* vboxmanage snapshot */
    {50103, 26}, /* vboxmanage unregistervm */
    {50127, 346}, /* vcgencmd */
    {50136, 653}, /* vcgencmd otp_program */
    {50157, 653}, /* vcgencmd otp_write */
    {50176, 53}, /* vcmailbox */
    {50186, 746}, /* vconfig */
    {50194, 82}, /* vcpkg */
    {50200, 45}, /* vcsh */
    {50205, 379}, /* vcsh delete */
    {50217, 281}, /* vdir */
    {50222, 45}, /* vdo */
    {50226, 132}, /* vdo create */
    {50237, 132}, /* vdo remove */
    {50248, 64}, /* vector */
    {50255, 66}, /* veeamconfig */
    {50267, 63}, /* velero */
    {50274, 45}, /* ventoy */
    {50281, 29}, /* ventoy -I */
    {50291, 29}, /* ventoy -i */
    {50301, 63}, /* vercel */
    {50308, 92}, /* vertica */
    {50316, 632}, /* vgcfgrestore */
    {50329, 527}, /* vgchange */
    {50338, 527}, /* vgcreate */
    {50347, 528}, /* vgdisplay */
    {50357, 157}, /* vgexport */
    {50366, 527}, /* vgextend */
    {50375, 632}, /* vgimportclone */
    {50389, 527}, /* vgreduce */
    {50398, 531}, /* vgremove */
    {50407, 527}, /* vgrename */
    {50416, 528}, /* vgs */
    {50420, 528}, /* vgscan */
    {50427, 344}, /* vi */
    {50430, 344}, /* view */
    {50435, 256}, /* vifm */
    {50440, 747}, /* vigr */
    {50445, 344}, /* vim */
    {50449, 271}, /* vim-cmd */
    {50457, 20}, /* vim-plug */
    {50466, 85}, /* vimdiff */
    {50474, 131}, /* vinum */
    {50480, 747}, /* vipw */
    {50485, 25}, /* virsh */
    {50491, 444}, /* virsh blockcommit */
    {50509, 444}, /* virsh checkpoint-delete */
    {50533, 443}, /* virsh destroy */
    {50547, 444}, /* virsh detach-disk */
    {50565, 444}, /* virsh domblk-delete */
    {50585, 444}, /* virsh domrename-undefine */
    {50610, 444}, /* virsh managedsave-remove */
    {50635, 444}, /* virsh net-destroy */
    {50653, 443}, /* virsh net-undefine */
    {50672, 444}, /* virsh nodedev-destroy */
    {50694, 443}, /* virsh pool-delete */
    {50712, 444}, /* virsh pool-destroy */
    {50731, 444}, /* virsh pool-undefine */
    {50751, 27}, /* virsh reboot */
    {50764, 443}, /* virsh reset */
    {50776, 444}, /* virsh secret-undefine */
    {50798, 27}, /* virsh shutdown */
    {50813, 443}, /* virsh snapshot-delete */
    {50835, 444}, /* virsh snapshot-revert */
    {50857, 443}, /* virsh undefine */
    {50872, 443}, /* virsh vol-delete */
    {50889, 444}, /* virsh vol-resize */
    {50906, 443}, /* virsh vol-wipe */
    {50921, 535}, /* virt-format */
    {50933, 271}, /* virt-manager */
    {50946, 535}, /* virt-resize */
    {50958, 535}, /* virt-sysprep */
    {50971, 233}, /* virtualmin */
    {50982, 92}, /* virtuoso */
    {50991, 256}, /* visudo */
    {50998, 75}, /* vite */
    {51003, 38}, /* vite-node */
    {51013, 16}, /* vivado */
    {51020, 23}, /* vivado_lab */
    {51031, 31}, /* vlc */
    {51035, 48}, /* vlock */
    {51041, 131}, /* vm */
    {51044, 131}, /* vm-bhyve */
    {51053, 141}, /* vmadm */
    {51059, 66}, /* vmdelete */
    {51068, 271}, /* vmkfstools */
    {51079, 334}, /* vmq-admin */
    {51089, 141}, /* vmrun */
    {51095, 444}, /* vmrun deleteSnapshot */
    {51116, 444}, /* vmrun deleteVM */
    {51131, 444}, /* vmrun revertToSnapshot */
    {51154, 37}, /* vmstat */
    {51161, 30}, /* vncserver */
    {51171, 116}, /* vnstat */
    {51178, 38}, /* voila */
    {51184, 45}, /* volta */
    {51190, 20}, /* volta install */
    {51204, 748}, /* vpnc-disconnect */
    {51220, 92}, /* vsql */
    {51225, 112}, /* vssadmin */
    {51234, 110}, /* vssadmin delete */
    {51250, 134}, /* vssadmin.exe */
    {51263, 14}, /* vtysh */
    {51269, 14}, /* vtysh.sh */
    {51278, 63}, /* vultr */
    {51284, 63}, /* vultr-cli */
    {51294, 535}, /* vxdisksetup */
    {51306, 535}, /* vxdiskunsetup */
    {51320, 157}, /* vxedit */
    {51327, 157}, /* vxmend */
    {51334, 157}, /* vxplex */
    {51341, 157}, /* vxvol */
    {51347, 749}, /* vzdump */
    {51354, 193}, /* w */
    {51356, 331}, /* w3m */
    {51360, 122}, /* wago-cli */
    {51369, 193}, /* wait */
    {51374, 31}, /* wakeonlan */
    {51384, 77}, /* wakeonlan-any */
    {51398, 129}, /* wal-g */
    {51404, 110}, /* wal-g delete */
    {51417, 1}, /* wall */
    {51422, 38}, /* wapm */
    {51427, 231}, /* warp-cli */
    {51436, 61}, /* wasmd */
    {51442, 45}, /* wasmer */
    {51449, 38}, /* wasmer run */
    {51460, 38}, /* wasmtime */
    {51469, 750}, /* watch */
    {51475, 34}, /* watchexec */
    {51485, 57}, /* watson */
    {51492, 50}, /* wavemon */
    {51500, 141}, /* waydroid */
    {51509, 158}, /* waypoint */
    {51518, 154}, /* wayvnc */
    {51525, 45}, /* wazuh-control */
    {51539, 56}, /* wazuh-control stop */
    {51558, 23}, /* wb32-dfu-updater_cli */
    {51579, 112}, /* wbadmin */
    {51587, 35}, /* wc */
    {51590, 23}, /* wchisp */
    {51597, 15}, /* wcurl */
    {51603, 50}, /* wdiff */
    {51609, 267}, /* webfsd */
    {51616, 75}, /* webpack */
    {51624, 751}, /* websocat */
    {51633, 154}, /* websocketd */
    {51644, 98}, /* webspy */
    {51651, 45}, /* werf */
    {51656, 237}, /* werf dismiss */
    {51669, 237}, /* werf purge */
    {51680, 94}, /* west */
    {51685, 181}, /* wetty */
    {51691, 752}, /* wevtutil */
    {51700, 183}, /* wezterm */
    {51708, 54}, /* wg */
    {51711, 753}, /* wg set */
    {51718, 753}, /* wg setconf */
    {51729, 753}, /* wg syncconf */
    {51741, 440}, /* wg-quick */
    {51750, 754}, /* wg-quick down */
    {51764, 755}, /* wget */
    {51769, 15}, /* wget2 */
    {51775, 130}, /* wgetpaste */
    {51785, 85}, /* whatis */
    {51792, 1}, /* whatsapp-cli */
    {51805, 756}, /* whence */
    {51812, 85}, /* whereis */
    {51820, 757}, /* which */
    {51826, 309}, /* whisper-resize */
    {51841, 233}, /* whmapi1 */
    {51849, 193}, /* who */
    {51853, 193}, /* whoami */
    {51860, 97}, /* whois */
    {51866, 45}, /* wifi */
    {51871, 758}, /* wifi down */
    {51881, 22}, /* wifite */
    {51888, 208}, /* winpty */
    {51895, 149}, /* wipe */
    {51900, 65}, /* wipe_data */
    {51910, 759}, /* wipefs */
    {51917, 19}, /* wish */
    {51922, 31}, /* wl-copy */
    {51930, 31}, /* wl-paste */
    {51939, 23}, /* wlink */
    {51945, 346}, /* wmctrl */
    {51952, 760}, /* wmic */
    {51957, 199}, /* wodim */
    {51963, 127}, /* woeusb */
    {51970, 254}, /* wormhole */
    {51979, 45}, /* wp */
    {51982, 120}, /* wp comment */
    {51993, 58}, /* wp db */
    {51999, 120}, /* wp menu */
    {52007, 120}, /* wp option */
    {52017, 120}, /* wp plugin */
    {52027, 20}, /* wp plugin install */
    {52045, 120}, /* wp post */
    {52053, 120}, /* wp theme */
    {52062, 120}, /* wp transient */
    {52075, 120}, /* wp widget */
    {52085, 233}, /* wp-cli */
    {52092, 244}, /* wpa_cli */
    {52100, 63}, /* wrangler */
    {52109, 1}, /* write */
    {52115, 336}, /* write erase */
    {52127, 183}, /* write-chars */
    {52139, 31}, /* wrk */
    {52143, 53}, /* wrmsr */
    {52149, 141}, /* wsl */
    {52153, 141}, /* wsl.exe */
    {52161, 72}, /* wsman */
    {52167, 215}, /* wstunnel */
    {52176, 183}, /* wtype */
    {52182, 125}, /* wwctl */
    {52188, 34}, /* x-terminal-emulator */
    {52208, 30}, /* x0vncserver */
    {52220, 30}, /* x11vnc */
    {52227, 50}, /* x86info */
    {52235, 761}, /* xargs */
    {52241, 80}, /* xattr */
    {52247, 31}, /* xbacklight */
    {52258, 82}, /* xbps-install */
    {52271, 83}, /* xbps-remove */
    {52283, 23}, /* xc3sprog */
    {52292, 36}, /* xca */
    {52296, 31}, /* xclip */
    {52302, 624}, /* xdcp */
    {52307, 256}, /* xdg-open */
    {52316, 183}, /* xdotool */
    {52324, 723}, /* xdotool click */
    {52338, 723}, /* xdotool key */
    {52350, 723}, /* xdotool keydown */
    {52366, 723}, /* xdotool keyup */
    {52380, 723}, /* xdotool mousemove */
    {52398, 346}, /* xdpyinfo */
    {52407, 624}, /* xdsh */
    {52412, 271}, /* xe */
    {52415, 444}, /* xe host-forget */
    {52430, 444}, /* xe pool-eject */
    {52444, 444}, /* xe snapshot-revert */
    {52463, 444}, /* xe snapshot-uninstall */
    {52485, 444}, /* xe sr-destroy */
    {52499, 444}, /* xe sr-forget */
    {52512, 444}, /* xe vdi-destroy */
    {52527, 444}, /* xe vm-destroy */
    {52541, 444}, /* xe vm-uninstall */
    {52557, 75}, /* xelatex */
    {52565, 223}, /* xfce4-session-logout */
    {52586, 34}, /* xfce4-terminal */
    {52601, 127}, /* xfs_copy */
    {52610, 151}, /* xfs_growfs */
    {52621, 369}, /* xfs_growfs-d */
    {52634, 96}, /* xfs_info */
    {52643, 762}, /* xfs_repair */
    {52654, 321}, /* xfsrestore */
    {52665, 15}, /* xh */
    {52668, 763}, /* xhost */
    {52674, 494}, /* xkill */
    {52680, 141}, /* xl */
    {52683, 346}, /* xlsclients */
    {52694, 35}, /* xmllint */
    {52702, 35}, /* xmlstarlet */
    {52713, 23}, /* xmodem */
    {52720, 19}, /* xonsh */
    {52726, 38}, /* xonsh-run */
    {52736, 91}, /* xorriso */
    {52744, 199}, /* xorrisofs */
    {52754, 346}, /* xprop */
    {52760, 679}, /* xrandr */
    {52767, 93}, /* xrdfs */
    {52773, 61}, /* xrpl */
    {52778, 16}, /* xsct */
    {52783, 31}, /* xsel */
    {52788, 679}, /* xset */
    {52793, 226}, /* xsv */
    {52797, 183}, /* xte */
    {52801, 106}, /* xterm */
    {52807, 450}, /* xtrabackup */
    {52818, 92}, /* xtsql */
    {52824, 764}, /* xvfb-run */
    {52833, 346}, /* xwininfo */
    {52842, 765}, /* xxd */
    {52846, 121}, /* xxhsum */
    {52853, 186}, /* xz */
    {52856, 184}, /* xzcat */
    {52862, 185}, /* xzgrep */
    {52869, 35}, /* xzless */
    {52876, 38}, /* yaegi */
    {52882, 82}, /* yarn */
    {52887, 20}, /* yarn add */
    {52896, 368}, /* yarn app */
    {52905, 368}, /* yarn application */
    {52922, 178}, /* yarn config */
    {52934, 177}, /* yarn dlx */
    {52943, 177}, /* yarn exec */
    {52953, 38}, /* yarn-app */
    {52962, 63}, /* yc */
    {52965, 183}, /* ydotool */
    {52973, 723}, /* ydotool click */
    {52987, 723}, /* ydotool key */
    {52999, 22}, /* yersinia */
    {53008, 766}, /* yes */
    {53012, 228}, /* ykman */
    {53018, 228}, /* ykpiv */
    {53024, 31}, /* youtube-dl */
    {53035, 35}, /* yq */
    {53038, 38}, /* ysh */
    {53042, 92}, /* ysqlsh */
    {53049, 31}, /* yt-dlp */
    {53056, 92}, /* yugabyte */
    {53065, 289}, /* yum */
    {53069, 83}, /* yum autoremove */
    {53084, 83}, /* yum erase */
    {53094, 89}, /* yum history */
    {53106, 20}, /* yum install */
    {53118, 83}, /* yum remove */
    {53129, 23}, /* zadig */
    {53135, 63}, /* zappa */
    {53141, 31}, /* zathura */
    {53149, 66}, /* zbackup */
    {53157, 346}, /* zbarimg */
    {53165, 61}, /* zcash-cli */
    {53175, 184}, /* zcat */
    {53180, 185}, /* zegrep */
    {53187, 183}, /* zellij */
    {53194, 133}, /* zerofree */
    {53203, 231}, /* zerotier-cli */
    {53216, 381}, /* zf_rm */
    {53222, 767}, /* zfs */
    {53226, 768}, /* zfs destroy */
    {53238, 769}, /* zfs receive */
    {53250, 769}, /* zfs recv */
    {53259, 768}, /* zfs rollback */
    {53272, 185}, /* zgrep */
    {53278, 172}, /* zhack */
    {53284, 75}, /* zig */
    {53288, 334}, /* zigbee2mqtt */
    {53300, 138}, /* zigpy */
    {53306, 91}, /* zip */
    {53310, 58}, /* zkCli.sh */
    {53319, 35}, /* zless */
    {53325, 233}, /* zmcontrol */
    {53335, 265}, /* zmmailbox */
    {53345, 233}, /* zmprov */
    {53352, 66}, /* znapzend */
    {53361, 138}, /* znp_tool */
    {53370, 425}, /* zoneadm */
    {53378, 157}, /* zoneadm -z */
    {53389, 157}, /* zonecfg */
    {53397, 58}, /* zookeeper-shell */
    {53413, 58}, /* zookeeper-shell.sh */
    {53432, 20}, /* zplug */
    {53438, 767}, /* zpool */
    {53444, 770}, /* zpool clear */
    {53456, 768}, /* zpool create */
    {53469, 768}, /* zpool destroy */
    {53483, 771}, /* zpool detach */
    {53496, 771}, /* zpool export */
    {53509, 770}, /* zpool import */
    {53522, 768}, /* zpool labelclear */
    {53539, 771}, /* zpool offline */
    {53553, 768}, /* zpool remove */
    {53566, 768}, /* zpool split */
    {53578, 45}, /* zramctl */
    {53586, 123}, /* zramctl --reset */
    {53602, 66}, /* zrepl */
    {53608, 45}, /* zrok */
    {53613, 215}, /* zrok access */
    {53625, 215}, /* zrok share */
    {53636, 103}, /* zsh */
    {53640, 186}, /* zstd */
    {53645, 184}, /* zstdcat */
    {53653, 91}, /* zstdmt */
    {53660, 772}, /* ztcp */
    {53665, 138}, /* zwave */
    {53671, 138}, /* zwavejs */
    {53679, 38}, /* zx */
    {53682, 289}, /* zypper */
    {53689, 89}, /* zypper history */
    {53704, 20}, /* zypper install */
    {53719, 83}, /* zypper remove */
    {53733, 83}, /* zypper rm */
};
const int s2c_name_count = 4994;
