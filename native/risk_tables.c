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
    "/sys/fs/cgroup/*/cgroup.kill\0"
    "/sys/fs/cgroup/*/cgroup.freeze\0"
    "/sys/fs/cgroup/cgroup.kill\0"
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
    "~/.config/gh/hosts.yml\0"
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
    "w*,t*,l*,m*,h*,p*,q*,0*,9*\0"
    "makes the kernel show something\0"
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
    "/var/www/*,/usr/share/nginx/*,*public_html/*\0"
    "fills the disk without end\0"
    "writes {target}\0"
    "writes to the disk {target}\0"
    "/root/.ssh/authorized_keys*\0"
    "lets somebody in as root\0"
    "*authorized_keys*\0"
    "*evil*,*attacker*,*hacker*,*backdoor*,*mallory*,*intruder*\0"
    "lets somebody in\0"
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
    "*.md,*.txt,*.rst,*.html,*.log\0"
    "* permitrootlogin yes *,*permitemptypasswords yes *, hostbasedauthentication yes *, ignorerhosts no *, permituserenvironment yes *, strictmodes no *, ciphers none *, macs none *, authenticationmethods none *\0"
    " pubkeyauthentication no *, usepam no *, maxsessions 0 *, maxstartups 0 *, maxauthtries 0 *, forcecommand */false *, forcecommand */nologin *, forcecommand exit*, allowusers nobody *, allowgroups nobody *, denyusers ** *, denyusers root *, denygroups *, authorizedkeysfile none *, authorizedkeysfile /dev/null *, listenaddress 127.*, listenaddress localhost *, match all *forcecommand */false *\0"
    " authorizedkeysfile /tmp/*, authorizedkeysfile /var/tmp/*, authorizedkeyscommand /tmp/*, authorizedkeysfile /dev/shm/*, trustedusercakeys /tmp/*\0"
    "lets in whoever can write there\0"
    "* stricthostkeychecking no *,* userknownhostsfile /dev/null *, nohostauthenticationforlocalhost yes *\0"
    "*sshd_config*\0"
    " loglevel quiet *, syslogfacility none *\0"
    "switches a log off\0"
    "* auth-basic off *,* ssl-verify-client off *, secruleengine off *, secauditengine off *, modsecurity off *, modsecurity rules off *\0"
    "*nginx*,*apache*,*httpd*,*conf\0"
    "takes a guard away\0"
    "* root / *,* root /etc *,* root /home *,* root /root *,* alias / *,* alias /etc*,*documentroot / *,* directory / *require all granted *, user root *\0"
    "*nginx*,*apache*,*httpd*,*lighttpd*,*caddy*\0"
    "hands everything on this machine to everybody who asks\0"
    "* path / *,* path /etc *,* path /root *\0"
    "*smb.conf,*rsyncd.conf,*samba/*\0"
    " / ** *rw*, / ** rw*,* no-root-squash *\0"
    "*exports*\0"
    "lets others write to this machine\0"
    "* guest-ok yes *writ* yes *,* guest ok yes *writ* yes *,* anon-upload-enable yes *,* anonymous-enable yes *, http-access allow all *, mynetworks 0.0.0.0/0 *, mynetworks * 0.0.0.0/0 *, smtpd-relay-restrictions permit , smtpd-recipient-restrictions permit ,* allow-transfer any *,* allow-update any *, rwcommunity public*, rwcommunity private*, rwuser * noauth*, socks *allow all *\0"
    "lets everybody in\0"
    " require-valid-user false *, authorization disabled *,*security.authorization disabled *,* authorization disabled *,*xpack.security.enabled false *,*security.disabled true *,*plugins.security.disabled true *,*allow.everyone.if.no.acl.found true *, authenticator allowallauthenticator *, authorizer allowallauthorizer *, loopback-users none *, loopback-users.guest false *,* anonymous enabled true *,*anonymous-auth true *,*authorization-mode alwaysallow *,*authorization mode alwaysallow *, usesecurity false *,* usesecurity false usesecurity *,* allownopassword *true *, *.token , *.password , c.*.disable-check-xsrf true *,*auth.anonymous* enabled true *,* disable-authentication true *,* auth-enabled false *,* authentication none *,* auth none *,* allow-anonymous true *,* enable-auth false *,* auth.enabled false *,* security.enabled false *,* no-auth true *,* allow-empty-password yes *,* acl-enabled false *\0"
    " skip-grant-tables *,* skip-grant-tables *, secure-file-priv ,* innodb-force-recovery [456] *,* innodb-force-recovery 4 *,* innodb-force-recovery 5 *,* innodb-force-recovery 6 *, innodb-doublewrite off *, innodb-doublewrite 0 *\0"
    "lets everybody into the database, or lets it lose data\0"
    "* fsync off *,* fsync false *,* full-page-writes off *,* zero-damaged-pages on *,* ignore-checksum-failure on *\0"
    "lets the database lose what it has written\0"
    " host* trust , local all all trust *, trust , trust *, host* all all */0 trust *\0"
    "*pg_hba*\0"
    "lets everybody into the database\0"
    "* protected-mode no *, requirepass , requirepass #*, user default on nopass *,* default *nopass *+@all*,* nopass *+@all *\0"
    "*tcp //0.0.0.0 *,*tcp //0.0.0.0*237*\0"
    "*docker*,*containerd*,*podman*\0"
    "lets everybody steer the containers of this machine\0"
    "* insecure-registries 0.0.0.0/0 *, iptables false *,* no-new-privileges false *,* seccomp-profile unconfined *,* icc-any *,* insecure-registries */0 *\0"
    "*docker*,*containers*\0"
    "* all all all nopasswd all *,* nopasswd all *, defaults !authenticate *\0"
    "*sudoers*\0"
    "lets everybody do everything\0"
    "*deb trusted yes *,*deb * trusted yes *, trusted yes *, gpgcheck 0 *, gpgcheck false *, gpgcheck no *, sslverify 0 *, sslverify false *, siglevel never *, siglevel *trustall *,*allowunauthenticated true *,*allowunauthenticated 1 *,*allowinsecurerepositories true *,*allowinsecurerepositories 1 *, trusted-host *, check-signature 0 *, option check-signature 0 *\0"
    "* strict-ssl false *,* ssl-verify false *,* sslverify false *,* sslverify 0 *,* ssl-verify-mode 0 *,* enablestrictssl false *,* secure-http false *,* disable-tls true *,* verify-ssl false *,* verify-tls false *,* tls-verify false *,* tlsverify false *,* verify-certs false *,* verify-certificates false *,* validate-certs no *,* insecure-skip-verify true *,* insecureskipverify true *,* insecureskiptlsverify true *,* insecure-skip-tls-verify true *,* skip-tls-verify true *,* skip-verify true *,* ssl-no-verify true *, check-certificate off *, tls-reqcert never *, tls-reqcert allow *,* verify-peer false *,*reject-unauthorized false *\0"
    "*pam-permit.so*,*pam-deny.so*\0"
    "*pam*\0"
    "changes who gets in\0"
    " kernel.randomize-va-space 0 *, kernel.yama.ptrace-scope 0 *, kernel.kptr-restrict 0 *, fs.protected-* 0 *, net.ipv4.tcp-syncookies 0 *, net.ipv4.conf.*.accept-source-route 1 *, net.ipv4.conf.*.accept-redirects 1 *, kernel.unprivileged-bpf-disabled 0 *, vm.mmap-min-addr 0 *, kernel.modules-disabled 1 *, kernel.core-pattern | /tmp*, kernel.core-pattern |/tmp*, kernel.panic-on-oops 1 kernel.panic 1 *, fs.suid-dumpable 1 *, net.core.bpf-jit-harden 0 *, net.ipv4.icmp-echo-ignore-all 1 *, kernel.pid-max \?\? *, kernel.pid-max \?\?\? *, fs.file-max \?\? *, fs.file-max \?\?\? *, vm.overcommit-memory 2 vm.overcommit-ratio 0 *, net.ipv4.conf.*.disable-policy 1 *\0"
    "takes a protection of the kernel away\0"
    " * hard nproc 0 *, * hard nproc 1 *, * hard nofile 0 *, * hard nofile 1 *, * - nproc 0 *, * - nproc 1 *, * hard maxlogins 0 *, * - maxlogins 0 *, - all all *, umask 000 *, umask 0000 *, umask 777 *\0"
    "shuts logins out, or lets everybody write\0"
    " all all *, sshd all *\0"
    "/etc/hosts.allow,/etc/hosts.deny\0"
    " exit *, logout *, exec /bin/false *, exec */nologin *, kill -9 $$ *\0"
    "*/.bashrc,*/.profile,*/.bash_profile,*/.zshrc,*/profile,*/profile.d/*,*/bash.bashrc,*/.zprofile,*/.login,*/.cshrc\0"
    "ends every session as it begins\0"
    " storage none *, **.* stop *, **.* ~ *, **.* /dev/null *, -a never task *, -e 0 , -d , local-events no *, log-format nolog *, disable-logging true *\0"
    "*journald*,*syslog*,*audit*\0"
    "* selinux disabled *,* selinux permissive *,* selinux-enabled false *, pass-max-days 0 *, realtime-protection off *,* privileged true *hostpath*path / *,* hostpath path / *,* enablerealtimemonitoring false *\0"
    "*|*/bin/sh*,*|*/bin/bash*,*| /tmp/*,*|/tmp/*\0"
    "/etc/aliases,*/.forward\0"
    "runs a program for whoever sends mail\0"
    " enabled false *, ignoreip 0.0.0.0/0 *, ignoreip * 0.0.0.0/0 *\0"
    "*fail2ban*\0"
    " dnssec-validation no *, disable-functions , allow-url-include on *, allow-url-include 1 *, allow-url-fopen on allow-url-include on *\0"
    "* deny all *->* allow all *,* denied *->* granted *,* deny *-> allow *,* deny *from all *->* allow from all *,* reject *-> accept *, md5 -> trust *, scram-sha-256 -> trust *, peer -> trust *,* ->* trust *md5*\0"
    "*requirepass*-> #*,*requirepass*-> ,*require-valid-user*-> #*,*auth-basic*-> #*,*auth-basic*-> ,*password*required*-> #*, %sudo*-> #*, %wheel*-> #*,*authorization enabled*->*disabled *,*auth-enabled true*->*false *,*security.enabled*true*->*false *, enforcing -> disabled *, enforcing -> permissive *,*selinux*->*disabled *,*selinux*->*permissive *,*permitrootlogin*->* yes *,*permitemptypasswords*->* yes *,*ssl-verify*->* off *,*secruleengine*->* off *,*protected-mode*->* no *,*skip-verify*->* true *,*gpgcheck*1*->*gpgcheck*0*\0"
    "-s,--set\0"
    "sets the clock of the machine\0"
    "--getsize64,--getss,--getpbsz,--getsz,--report,--getro,--getbsz,--getsize\0"
    "changes {last}\0"
    "-P,-H\?,-M,-S,-s,-L,-k\?,--pager,--path\0"
    "-P,-H,--pager\0"
    "-t,-p,-c,-b,-q\0"
    "-s,-c,-i,-I,-W,-w,-t,-p\0"
    "-f\0"
    "-s\0"
    "floods another machine\0"
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
    "-e,-f,--expression,--file,-l,-i\?\0"
    "-i,--in-place\0"
    "edits {target} in place: a mistake locks everybody out\0"
    "edits {target} in place\0"
    "takes lines out of {target}\0"
    "*NOPASSWD:\?ALL*\0"
    "/etc/default/grub*,/etc/kernel/cmdline,/boot/*\0"
    "*mitigations=off*,*selinux=0*,*apparmor=0*,*nosmep*,*nosmap*,*nokaslr*,*nopti*,*lockdown=none*,*module.sig_enforce=0*,*spectre_v2=off*,*init=/bin/*\0"
    "/etc/ssh/sshd_config*\0"
    "s/\?*/*PubkeyAuthentication\?no/*,s/\?*/*UsePAM\?no/*,s/\?*/*StrictModes\?no/*\0"
    "changes who may log in\0"
    "/etc/fail2ban/*\0"
    "*enabled*=*true*enabled*=*false*,*enabled\?=\?false*\0"
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
    "-p,--pid,-ex,-x,-iex,--attach-pid\0"
    "-p,--pid,--attach-pid=1\0"
    "takes hold of the first process: the system stands still\0"
    "/sbin/init,1\0"
    "-p,--pid\0"
    "runs or looks into a program\0"
    "-B,--bind,-H,--home,-W,--workdir,-S,--scratch,--env,--overlay,-o,--pwd,--app,-p\?,--network,--security\0"
    "runs a program in a container\0"
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
    "-c,--check\0"
    "*NOPASSWD*ALL*,*ALL=*ALL*,*!authenticate*\0"
    "lets somebody do everything\0"
    "-s,-p,-k,-I,-t\0"
    "-k=*system.run*rm\?-r*,*system.run*shutdown*,*system.run*reboot*,*system.run*mkfs*,*system.run*dd\?if*\0"
    "does on the other machine what cannot be taken back\0"
    "-k=system.run*\0"
    "runs a command on the other machine\0"
    "-u,--user,-c,--auth\0"
    "-c=dm\?*,deletemailbox\?*,delete\?*\0"
    "deletes a mailbox\0"
    "*dm *,*deletemailbox *\0"
    "works on mailboxes\0"
    "-t,--timeout,--vm-bytes,--vm,--cpu,-c,-m,-d,-i,--all,--hdd,--io\0"
    "-t,--timeout=0\0"
    "keeps the machine busy without end\0"
    "--vm-bytes=100%,9\?%\0"
    "--all,--vm\0"
    "fills the memory\0"
    "keeps the machine busy\0"
    "-n,-c,-d,-t,-z,-k\?,-p,-T,-H,-A,-m\0"
    "-n=\?\?\?\?\?\?\?\?*\0"
    "-c=\?\?\?\?\?*\0"
    "sends many requests\0"
    "-d,-H,-proto,-import-path\0"
    "*/Delete*All*,*/Drop*,*/Purge*,*/Wipe*,*/Shutdown*,*/Destroy*,*/Truncate*,*/Reset\0"
    "asks the other machine to delete or stop something\0"
    "list,describe\0"
    "asks another machine for something\0"
    "-c,--channel,-n\0"
    "sends something to others\0"
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
    "networking*,NetworkManager*,network-manager*,network,network.*,connman*,dhcpcd*,getty@*,systemd-udevd*,user.slice,user@*,system.slice,systemd-networkd*,systemd-logind*,dbus,dbus.*,systemd-resolved*,wpa_supplicant*,wg-quick@*,tailscaled*,openvpn-client@*,openvpn@*,strongswan*,zerotier-one*\0"
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
    "net.ipv4.conf.*.disable_policy=1,kernel.panic*=*,kernel.sysrq*=*,vm.overcommit_memory*=*,kernel.core_pattern=\?sh*,kernel.core_pattern=*tmp*,kernel.pid_max*=*,kernel.threads-max=*,kernel.modules_disabled*=*,vm.panic_on_oom*=*,kernel.randomize_va_space=0,kernel.yama.ptrace_scope=0,net.ipv4.icmp_echo_ignore_all=1,net.ipv4.tcp_mem=*,fs.file-max=\?,fs.file-max=\?\?,fs.file-max=\?\?\?,fs.protected_*=0,kernel.kptr_restrict=0,net.ipv4.tcp_syncookies=0,fs.suid_dumpable=1,net.ipv4.conf.*.rp_filter=0,net.ipv4.conf.*.accept_source_route=1,net.ipv4.conf.*.accept_redirects=1,kernel.unprivileged_bpf_disabled=0,kernel.modprobe=*,kernel.kexec_load_disabled=0,kernel.lockdown=0,kernel.ctrl-alt-del=1,kernel.core_pattern=\?/home*,kernel.hotplug=*,vm.mmap_min_addr=0,net.core.bpf_jit_harden=0,vm.nr_hugepages=\?\?\?\?\?\?*,vm.min_free_kbytes=\?\?\?\?\?\?\?*,kernel.exec-shield=0,kernel.dmesg_restrict=0\0"
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
    "*/agent/leave*,*/force-leave/*,*/sys/seal,*/-/quit,*/delete_series*,*/volumes/prune*,*/_shutdown*,*action=DELETE*,*action=UNLOAD*,*factoryReset*,*factory_reset*,*restore_defaults*\0"
    "-d,--data,--data-raw,--data-binary,--json=*Privileged*true*,*Binds*/:/*,*docker.sock*\0"
    "-X,--request,-d,--data\0"
    "*/doDelete,*/doWipeOut*,*/reboot.cgi*,*reboot*.asp*,*/quietDown,*/safeExit,*/exit,*/actuator/shutdown\0"
    "-d,--data,--data-raw,--data-binary,--json=*\"new_owner\"*,*\"private\":false*,*\"private\":\?false*,*\"visibility\":\"public\"*,*destructive_requires_name*false*,*Destroy*Task*\0"
    "gives something away, or deletes it\0"
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
    "any,0.0.0.0/0,::/0\0"
    "port,proto,app\0"
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
    "00:00:00:00:00:00\0"
    "loses every packet to {target}\0"
    "changes who is known in the network\0"
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
    "0,disabled\0"
    "takes {last} out of its bridge: connections break\0"
    "delif,delbr,nomaster\0"
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
    "--import\0"
    "trusts a key of unknown origin\0"
    "--nosignature,--nogpgcheck\0"
    "-U,-i,-F,--install,--upgrade\0"
    "-n,--dry-run,--simulate,-s\0"
    "-a,--all,-X,-F,--force-revdeps,--nodeps,--force-removal-of-essential-packages\0"
    "a,l,n,*glibc*,aaa_*,runit*,void-*,shadow,sysvinit,pkgtools,busybox,busybox-*,alpine-base,apk-tools,musl,netifd,procd,dropbear,openssh-server,base-files,kernel,libc,ubus,ubusd,firewall,firewall4,fstools,mtd,os-core*\0"
    "core,core\?*,snapd,base-system,xbps,tzdata-all\0"
    "--purge,--force-depends,--force-removal-of-dependent-packages,--zap,--ignore-dependencies\0"
    "removes {target} with all that needs it\0"
    "list,search,info,repolist,provides,history,check-update,whatprovides,repoquery,lr,se,if\0"
    "--config,--root,--overwrite\0"
    "-p,--print\0"
    "fail2ban,ufw,firewalld,audit,apparmor,clamav,crowdsec,snort,suricata,aide,usbguard,rkhunter,nftables\0"
    "--overwrite=\?,*\\**,/*\0"
    "lets packages overwrite whatever is there\0"
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
    "undo\0"
    "all,0,1\0"
    "takes every package back\0"
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
    "--keyring,--keyserver,--recv-keys\0"
    "list,finger,export,exportall\0"
    "adv\0"
    "--fetch-keys\0"
    "changes which keys are trusted\0"
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
    "--root\0"
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
    "--filter=status=exited,status=created,status=dead\0"
    "removes what has ended\0"
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
    "--field-selector=status.phase=Failed,status.phase==Failed,status.phase=Succeeded,status.phase==Succeeded\0"
    "pod,pods,po,job,jobs\0"
    "deletes what has ended\0"
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
    "--force,--recreate-pods\0"
    "takes {target} back to what it was by force\0"
    "takes {target} back to what it was\0"
    "forgets where charts come from\0"
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
    "-m,--module-name=apt,yum,dnf,package,pip,npm,snap,git,cron,sysctl,apk,pacman,zypper,homebrew\0"
    "-a,--args=*state=absent*\0"
    "removes a package\0"
    "removes something from the machines of {target}\0"
    "-m,--module-name=ping,setup,debug\0"
    "does something on the machines of {target}\0"
    "system.reboot,system.shutdown,system.halt,system.poweroff,system.init\0"
    "file.remove,pkg.purge,user.delete,file.absent,user.absent,group.absent,mysql_database.absent,postgres_database.absent,disk.wipe,lvm.vg_absent,lvm.lv_absent,service.dead\0"
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
    "push\0"
    "replaces what is known of what was set up\0"
    "force-unlock\0"
    "--cidr,--acl,--max-size,--desired-capacity,--group-id,-role,-policy-arn,--source-ranges,--source-address-prefixes,-source-address-prefix,-members,-member,-entity,--desired-count,--node-count,--num-nodes,--port,--protocol,--region,--profile,--instance-ids\0"
    "public-read*\0"
    "puts {target} where everybody can read it\0"
    "--dryrun,--dry-run\0"
    "rsync\0"
    "gist,cp,put,rcat,pipe,upload\0"
    "delete-tags,untag*,delete-alarms,batch-delete-image,remove-tags*,delete-tag,delete-image,delete-dashboards,delete-rule,delete-invalidation,delete-message,cancel-*,remove-targets,dismiss*\0"
    "tidies up in the cloud\0"
    "tag,tags,label,labels,image,images,alias,aliases,cache,alarm,alert,alerts,dashboard,dashboards,bookmark\0"
    "delete,rm,remove,purge\0"
    "-f,--force,--all,--force-delete-tags\0"
    "container,ecr,acr,artifacts,tag,tags,label,alarm,alert,alerts,dashboard,alias,cache\0"
    "storage,vault,kv,volume,bucket\0"
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
    "-role,-policy-arn=roles/owner,roles/editor,Owner,*AdministratorAccess*\0"
    "*policy*,*acl*,*policies\0"
    "*\"Principal\":\"\?\"*,*\"Principal\":\?\"\?\"*,*\"AWS\":\?\"\?\"*,*\"AWS\":\"\?\"*,public-read-write\0"
    "-member,-members,-principal,-acl,-entity=allUsers*,allAuthenticatedUsers*,public-read-write\0"
    "allUsers,allAuthenticatedUsers,*=allUsers\0"
    "Status=Suspended,MFADelete=Disabled,*Status=Suspended*,*=false,*:\?false*,*:false*\0"
    "*versioning,*public-access-block,*deletion-protection*,*protection*\0"
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
    "requirepass,save,appendonly,masterauth,rename-command\0"
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
    "-prefix,-from-key,-range\0"
    "removes all below {target}\0"
    "/registry*,\?,*..*\0"
    "removes a range\0"
    "removes whatever a list names\0"
    "makes the server read anew\0"
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
    "deletes mail that waits\0"
    "ALL,-\0"
    "deletes the mail {target}\0"
    "changes the mail that waits\0"
    "-d,-Mrm,-M\0"
    "-p,-bp\0"
    "deletes mail\0"
    "--dry,-c,--check\0"
    "-F,--flush,--delete,-d,--delete1,--delete2,--delete2folders,--expunge1,--expunge,--expunge-far,--expunge-near,-X,-K,--nokeep\0"
    "deletes mail where it comes from\0"
    "fetches mail\0"
    "-s,-d,-m\0"
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
    "org.gnome,org.gnome.desktop,org.gnome.shell\0"
    "resets every setting\0"
    "/,/org/,/org/gnome/,/org/gnome\0"
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
    "-D,-R,--delete-all,--reject-all\0"
    "shuts machines out\0"
    "-d,--delete=\?,*\?*\0"
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
    "-r,--recurse\0"
    "removes {target} with all below it\0"
    "status,ls,version,get\0"
    "rm,logout-all\0"
    "rm,reset,delete\0"
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
    "-a,--auto\0"
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
    "erase=true,*_erase=true,wipe=true,purge=true,destroy=true,force_destroy=true,delete_all=true,erase=1,wipe=1,quick_erase=true,secure_erase=true,erase=yes,wipe=yes\0"
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
    {1370, 11},
    {1401, 11},
    {1428, 11},
    {1456, 11},
    {1484, 11},
    {1508, 11},
    {1528, 11},
    {1537, 11},
    {1547, 11},
    {1557, 11},
    {1572, 11},
    {1584, 11},
    {1601, 11},
    {1625, 11},
    {1648, 19},
    {1665, 19},
    {1681, 19},
    {1694, 19},
    {1707, 19},
    {1722, 19},
    {1738, 19},
    {1750, 19},
    {1783, 19},
    {1802, 19},
    {1820, 19},
    {1837, 19},
    {1856, 19},
    {1868, 19},
    {1884, 19},
    {1896, 19},
    {1917, 20},
    {1926, 20},
    {1938, 20},
    {1950, 20},
    {1960, 20},
    {1974, 16},
    {1986, 16},
    {1998, 16},
    {2009, 16},
    {2022, 16},
    {2035, 16},
    {2048, 16},
    {2061, 16},
    {2076, 16},
    {2093, 16},
    {2110, 16},
    {2121, 16},
    {2134, 16},
    {2153, 16},
    {2170, 16},
    {2187, 16},
    {2202, 16},
    {2217, 16},
    {2231, 16},
    {2248, 16},
    {2259, 16},
    {2270, 16},
    {2283, 16},
    {2298, 16},
    {2311, 16},
    {2326, 16},
    {2356, 5},
    {2371, 5},
    {2380, 5},
    {2395, 5},
    {2409, 5},
    {2422, 18},
    {2445, 18},
    {2469, 18},
    {2488, 18},
    {2499, 18},
    {2516, 18},
    {2528, 18},
    {2538, 18},
    {2551, 18},
    {2562, 18},
    {2577, 18},
    {2587, 18},
    {2614, 18},
    {2627, 18},
    {2644, 18},
    {2656, 18},
    {2668, 18},
    {2685, 17},
    {2692, 17},
    {2701, 17},
    {2710, 17},
    {2722, 17},
    {2729, 17},
    {2738, 17},
    {2748, 17},
    {2759, 17},
    {2770, 17},
    {2778, 17},
    {2793, 17},
    {2815, 17},
    {2832, 17},
    {2852, 17},
    {2861, 17},
    {2872, 17},
    {2890, 17},
    {2911, 17},
    {2930, 17},
    {2950, 17},
    {2974, 17},
    {3001, 17},
    {3018, 17},
    {3038, 17},
    {3062, 17},
    {3072, 17},
    {3086, 17},
    {3098, 17},
    {3108, 17},
    {3122, 17},
    {3138, 17},
    {3155, 17},
    {3180, 17},
    {3208, 17},
    {3224, 17},
    {3237, 17},
    {3248, 17},
    {3262, 17},
    {3277, 17},
    {3295, 17},
    {3319, 17},
    {3346, 17},
    {3361, 17},
    {3378, 17},
    {3390, 17},
    {3405, 17},
    {3416, 17},
    {3430, 17},
    {3442, 17},
    {3457, 17},
    {3474, 17},
    {3489, 17},
    {3507, 17},
    {3518, 17},
    {3531, 17},
    {3546, 17},
    {3563, 17},
    {3575, 17},
    {3587, 17},
    {3607, 17},
    {3615, 17},
    {3625, 17},
    {3633, 17},
    {3646, 17},
    {3675, 17},
    {3698, 17},
    {3707, 17},
    {3717, 17},
    {3730, 17},
    {3738, 17},
    {3748, 17},
    {3758, 17},
    {3772, 17},
    {3797, 17},
    {3809, 17},
    {3823, 14},
    {3843, 14},
    {3864, 14},
    {3885, 14},
    {3904, 14},
    {3927, 14},
    {3951, 14},
    {3972, 14},
    {3996, 14},
    {4030, 14},
    {4062, 14},
    {4085, 14},
    {4113, 14},
    {4135, 14},
    {4164, 14},
    {4191, 14},
    {4217, 14},
    {4245, 14},
    {4273, 14},
    {4300, 14},
    {4324, 14},
    {4347, 14},
    {4363, 14},
    {4387, 14},
    {4403, 14},
    {4422, 14},
    {4443, 14},
    {4462, 14},
    {4485, 14},
    {4496, 14},
    {4510, 14},
    {4521, 14},
    {4538, 14},
    {4557, 14},
    {4571, 14},
    {4584, 14},
    {4600, 14},
    {4619, 14},
    {4640, 14},
    {4649, 14},
    {4673, 14},
    {4686, 14},
    {4699, 14},
    {4711, 14},
    {4727, 14},
    {4744, 14},
    {4761, 14},
    {4779, 14},
    {4793, 14},
    {4805, 14},
    {4822, 14},
    {4834, 14},
    {4854, 14},
    {4893, 14},
    {4934, 14},
    {4955, 14},
    {4988, 14},
    {5008, 14},
    {5022, 14},
    {5038, 14},
    {5051, 14},
    {5067, 14},
    {5085, 14},
    {5106, 14},
    {5125, 14},
    {5160, 14},
    {5175, 14},
    {5194, 14},
    {5208, 14},
    {5221, 14},
    {5249, 14},
    {5282, 14},
    {5294, 14},
    {5312, 13},
    {5321, 13},
    {5327, 13},
    {5332, 13},
    {5340, 13},
    {5350, 13},
    {5359, 15},
    {5371, 15},
    {5382, 15},
    {5391, 9},
    {5403, 9},
    {5412, 9},
    {5423, 9},
    {5436, 9},
    {5451, 9},
    {5461, 9},
    {5474, 9},
    {5485, 9},
    {5499, 9},
    {5506, 9},
    {5513, 9},
    {5522, 9},
    {5533, 9},
    {5544, 9},
    {5557, 9},
    {5566, 9},
    {5577, 9},
    {5589, 9},
    {5600, 9},
    {5610, 9},
    {5616, 9},
    {5624, 9},
    {5632, 9},
    {5642, 9},
    {5652, 9},
    {5657, 9},
    {5665, 9},
    {5676, 9},
    {5646, 9},
    {5691, 9},
    {5427, 9},
    {5699, 9},
    {5708, 9},
    {5717, 9},
    {5726, 9},
    {5737, 9},
    {5744, 9},
    {5753, 9},
    {5762, 9},
    {5773, 9},
    {5781, 9},
    {5791, 9},
    {5797, 9},
    {5805, 9},
    {5812, 9},
    {5818, 9},
    {5828, 9},
    {5836, 9},
    {5845, 9},
    {5862, 9},
    {5875, 9},
    {5887, 9},
    {5898, 25},
    {5911, 25},
    {5928, 25},
    {5945, 25},
    {5963, 25},
    {5978, 25},
    {5992, 25},
    {6009, 25},
    {6029, 25},
    {6051, 22},
    {6059, 22},
    {6071, 22},
    {6076, 22},
    {6085, 22},
    {6097, 22},
    {6106, 22},
    {6120, 22},
    {6132, 22},
    {6147, 22},
    {6171, 22},
    {6177, 22},
    {6186, 12},
    {6193, 12},
    {6201, 12},
    {6212, 12},
    {5395, 12},
    {6224, 12},
    {6234, 12},
    {6244, 12},
    {6256, 12},
    {6270, 12},
    {6284, 12},
    {6300, 5},
    {6316, 5},
    {6330, 5},
    {6346, 5},
    {6354, 5},
    {6363, 5},
    {6367, 5},
    {6375, 26},
    {5321, 26},
    {6380, 26},
    {6385, 26},
    {6390, 26},
    {6395, 26},
    {6402, 26},
    {6409, 26},
    {6417, 26},
    {6423, 26},
    {6428, 26},
    {6434, 26},
    {6439, 26},
    {6444, 26},
    {6449, 26},
    {6458, 26},
    {6468, 26},
    {6477, 26},
    {6488, 26},
    {6499, 26},
    {6512, 26},
    {6523, 26},
    {6532, 26},
    {6540, 26},
    {6549, 26},
    {6563, 7},
    {6568, 7},
    {6573, 7},
    {5880, 7},
    {6578, 7},
    {6584, 7},
    {6591, 7},
    {6604, 7},
    {6611, 7},
    {6622, 7},
    {6631, 7},
    {6640, 7},
    {6648, 7},
    {6656, 7},
    {6661, 7},
    {6666, 7},
    {6677, 8},
    {6679, 8},
    {6685, 8},
    {6692, 8},
    {6702, 8},
    {6715, 25},
    {6725, 25},
    {6745, 25},
    {6760, 25},
    {6782, 25},
    {6791, 25},
    {6800, 25},
    {6807, 25},
    {6814, 25},
    {6820, 25},
    {6826, 25},
    {6833, 25},
    {6839, 25},
    {6853, 25},
    {6879, 25},
    {6907, 25},
    {6935, 25},
    {6956, 25},
    {6968, 25},
    {6979, 25},
    {6989, 25},
    {6997, 25},
    {7006, 25},
    {7015, 25},
    {7022, 25},
    {7032, 25},
    {7041, 25},
    {7056, 25},
    {7068, 25},
    {7077, 25},
    {7087, 25},
    {7097, 25},
    {7109, 25},
    {7120, 25},
    {7130, 25},
    {7141, 25},
    {7152, 25},
    {7160, 25},
    {7172, 21},
    {7184, 21},
    {7191, 21},
    {7199, 21},
    {7209, 21},
    {7219, 21},
    {7230, 21},
    {7238, 21},
    {7249, 21},
    {7259, 21},
    {7266, 21},
};
const int s2c_place_pattern_count = 514;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_WORD, 0, 7274, 0x0},
    {S2C_IF_SAYS, 0, 7343, 0x0},
    {S2C_IF_WORD, 0, 7402, 0x0},
    {S2C_IF_SAYS, 0, 7460, 0x0},
    {S2C_IF_WORD, 0, 7475, 0x0},
    {S2C_IF_SAYS, 0, 7497, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 7475, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800010},
    {S2C_IF_WORD, 0, 7643, 0x0},
    {S2C_IF_SAYS, 0, 7687, 0x0},
    {S2C_IF_WORD, 0, 7746, 0x0},
    {S2C_IF_SAYS, 0, 7806, 0x0},
    {S2C_IF_WORD, 0, 8002, 0x0},
    {S2C_IF_SAYS, 0, 8043, 0x0},
    {S2C_IF_WORD, 0, 8191, 0x0},
    {S2C_IF_SAYS, 0, 8211, 0x0},
    {S2C_IF_WORD, 0, 8262, 0x0},
    {S2C_IF_SAYS, 0, 8284, 0x0},
    {S2C_IF_WORD, 0, 8308, 0x0},
    {S2C_IF_SAYS, 0, 8326, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 1508, 0x0},
    {S2C_IF_SAYS, 0, 8634, 0x0},
    {S2C_IF_WORD, 0, 8693, 0x0},
    {S2C_IF_SAYS, 0, 8794, 0x0},
    {S2C_IF_WORD, 0, 8818, 0x0},
    {S2C_IF_SAYS, 0, 9224, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 0, 9623, 0x0},
    {S2C_IF_WORD, 0, 9694, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 9877, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 10073, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 0, 7274, 0x0},
    {S2C_IF_SAYS, 0, 7343, 0x0},
    {S2C_IF_WORD, 0, 7402, 0x0},
    {S2C_IF_SAYS, 0, 7460, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 7475, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_WORD, 0, 8308, 0x0},
    {S2C_IF_SAYS, 0, 8326, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 1508, 0x0},
    {S2C_IF_SAYS, 0, 8634, 0x0},
    {S2C_IF_WORD, 0, 8693, 0x0},
    {S2C_IF_SAYS, 0, 8794, 0x0},
    {S2C_IF_WORD, 0, 8818, 0x0},
    {S2C_IF_SAYS, 0, 9224, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_WORD, 0, 10189, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 0, 10242, 0x0},
    {S2C_IF_SAYS, 0, 10260, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 10433, 0x0},
    {S2C_IF_WORD, 0, 4619, 0x0},
    {S2C_IF_SAYS, 0, 10469, 0x0},
    {S2C_IF_WORD, 0, 4619, 0x0},
    {S2C_IF_SAYS, 0, 10551, 0x0},
    {S2C_IF_WORD, 0, 7643, 0x0},
    {S2C_IF_SAYS, 0, 7687, 0x0},
    {S2C_IF_WORD, 0, 7746, 0x0},
    {S2C_IF_SAYS, 0, 7806, 0x0},
    {S2C_IF_WORD, 0, 8002, 0x0},
    {S2C_IF_SAYS, 0, 8043, 0x0},
    {S2C_IF_WORD, 0, 8191, 0x0},
    {S2C_IF_SAYS, 0, 8211, 0x0},
    {S2C_IF_WORD, 0, 8262, 0x0},
    {S2C_IF_SAYS, 0, 8284, 0x0},
    {S2C_IF_WORD, 0, 10613, 0x0},
    {S2C_IF_SAYS, 0, 10629, 0x0},
    {S2C_IF_WORD, 0, 5038, 0x0},
    {S2C_IF_SAYS, 0, 10678, 0x0},
    {S2C_IF_WORD, 0, 4600, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 10788, 0x0},
    {S2C_IF_WORD, -1, 10799, 0x0},
    {S2C_IF_WORD, 1, 10834, 0x0},
    {S2C_IF_WORD, -1, 10843, 0x0},
    {S2C_IF_WORD, 1, 10863, 0x0},
    {S2C_IF_WORD, -1, 6027, 0x0},
    {S2C_IF_WORD, 0, 10945, 0x0},
    {S2C_IF_SAYS, 0, 10975, 0x0},
    {S2C_IF_SAYS, 0, 11183, 0x0},
    {S2C_IF_SAYS, 0, 11578, 0x0},
    {S2C_IF_SAYS, 0, 11755, 0x0},
    {S2C_IF_WORD, 0, 11857, 0x0},
    {S2C_IF_SAYS, 0, 11871, 0x0},
    {S2C_IF_SAYS, 0, 11931, 0x0},
    {S2C_IF_WORD, 0, 12063, 0x0},
    {S2C_IF_SAYS, 0, 12113, 0x0},
    {S2C_IF_WORD, 0, 12262, 0x0},
    {S2C_IF_SAYS, 0, 12361, 0x0},
    {S2C_IF_WORD, 0, 12401, 0x0},
    {S2C_IF_SAYS, 0, 12433, 0x0},
    {S2C_IF_WORD, 0, 12473, 0x0},
    {S2C_IF_SAYS, 0, 12517, 0x0},
    {S2C_IF_SAYS, 0, 12915, 0x0},
    {S2C_IF_SAYS, 0, 13830, 0x0},
    {S2C_IF_SAYS, 0, 14113, 0x0},
    {S2C_IF_SAYS, 0, 14268, 0x0},
    {S2C_IF_WORD, 0, 14349, 0x0},
    {S2C_IF_SAYS, 0, 14391, 0x0},
    {S2C_IF_SAYS, 0, 14513, 0x0},
    {S2C_IF_WORD, 0, 14550, 0x0},
    {S2C_IF_SAYS, 0, 14633, 0x0},
    {S2C_IF_WORD, 0, 14784, 0x0},
    {S2C_IF_SAYS, 0, 14806, 0x0},
    {S2C_IF_WORD, 0, 14878, 0x0},
    {S2C_IF_SAYS, 0, 14917, 0x0},
    {S2C_IF_SAYS, 0, 15278, 0x0},
    {S2C_IF_SAYS, 0, 15915, 0x0},
    {S2C_IF_WORD, 0, 15945, 0x0},
    {S2C_IF_SAYS, 0, 15971, 0x0},
    {S2C_IF_SAYS, 0, 16661, 0x0},
    {S2C_IF_WORD, 0, 6604, 0x0},
    {S2C_IF_SAYS, 0, 16901, 0x0},
    {S2C_IF_WORD, 0, 16924, 0x0},
    {S2C_IF_SAYS, 0, 16957, 0x0},
    {S2C_IF_WORD, 0, 17026, 0x0},
    {S2C_IF_SAYS, 0, 17172, 0x0},
    {S2C_IF_WORD, 0, 17321, 0x0},
    {S2C_IF_SAYS, 0, 17349, 0x0},
    {S2C_IF_SAYS, 0, 17557, 0x0},
    {S2C_IF_WORD, 0, 17602, 0x0},
    {S2C_IF_SAYS, 0, 17664, 0x0},
    {S2C_IF_WORD, 0, 17727, 0x0},
    {S2C_IF_SAYS, 0, 17738, 0x0},
    {S2C_IF_WORD, 0, 10945, 0x0},
    {S2C_IF_SAYS, 0, 17872, 0x0},
    {S2C_IF_SAYS, 0, 18081, 0x0},
    {S2C_IF_OPTION, 0, 18612, 0x0},
    {S2C_IF_OPTION, 0, 18651, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 18831, 0x0},
    {S2C_IF_OPTION, 0, 18834, 0x0},
    {S2C_IF_OPTION, 0, 18828, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 18860, 0x0},
    {S2C_IF_NO_OPTION, 0, 18880, 0x0},
    {S2C_IF_OPTION, 0, 18988, 0x0},
    {S2C_IF_OPTION, 0, 19068, 0x0},
    {S2C_IF_OPTION, 0, 19077, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 19111, 0x0},
    {S2C_IF_OPTION, 0, 19214, 0x0},
    {S2C_IF_OPTION, 0, 19246, 0x0},
    {S2C_IF_OPTION, 0, 19318, 0x0},
    {S2C_IF_WORD, 1, 19351, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_OPTION, 0, 19395, 0x0},
    {S2C_IF_NO_OPTION, 0, 19405, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 19450, 0x0},
    {S2C_IF_OPTION, 0, 19527, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 19610, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_NO_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19781, 0x17400},
    {S2C_IF_OPTION, 0, 19781, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 18831, 0x0},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_WORD, 0, 20081, 0x0},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_WORD, 0, 20097, 0x0},
    {S2C_IF_WORD, 0, 20144, 0x0},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_WORD, 0, 20292, 0x0},
    {S2C_IF_WORD, 0, 20314, 0x0},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_WORD, 0, 20410, 0x0},
    {S2C_IF_WORD, 0, 20426, 0x0},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 20477, 0x0},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_WORD, 1, 20515, 0x0},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 20561, 0x0},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_WORD, 1, 20612, 0x0},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_OPTION, 0, 20695, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x16000},
    {S2C_IF_OPTION, 0, 19960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 20795, 0x0},
    {S2C_IF_WORD, 0, 8308, 0x0},
    {S2C_IF_SAYS, 0, 8326, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 1508, 0x0},
    {S2C_IF_SAYS, 0, 8634, 0x0},
    {S2C_IF_WORD, 0, 8693, 0x0},
    {S2C_IF_SAYS, 0, 8794, 0x0},
    {S2C_IF_WORD, 0, 8818, 0x0},
    {S2C_IF_SAYS, 0, 9224, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 20954, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 4619, 0x0},
    {S2C_IF_SAYS, 0, 10469, 0x0},
    {S2C_IF_WORD, 0, 4619, 0x0},
    {S2C_IF_SAYS, 0, 10551, 0x0},
    {S2C_IF_WORD, 0, 7643, 0x0},
    {S2C_IF_SAYS, 0, 7687, 0x0},
    {S2C_IF_WORD, 0, 7746, 0x0},
    {S2C_IF_SAYS, 0, 7806, 0x0},
    {S2C_IF_WORD, 0, 8002, 0x0},
    {S2C_IF_SAYS, 0, 8043, 0x0},
    {S2C_IF_WORD, 0, 8191, 0x0},
    {S2C_IF_SAYS, 0, 8211, 0x0},
    {S2C_IF_WORD, 0, 8262, 0x0},
    {S2C_IF_SAYS, 0, 8284, 0x0},
    {S2C_IF_WORD, 0, 10613, 0x0},
    {S2C_IF_SAYS, 0, 10629, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 7475, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 10073, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 21012, 0x0},
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
    {S2C_IF_WORD, 0, 21274, 0x0},
    {S2C_IF_OPTION, 0, 18828, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 21368, 0x0},
    {S2C_IF_OPTION, 0, 19607, 0x0},
    {S2C_IF_WORD, 0, 1657, 0x0},
    {S2C_IF_WORD, 0, 21371, 0x0},
    {S2C_IF_WORD, 0, 1657, 0x0},
    {S2C_IF_WORD, 0, 21374, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 18828, 0x0},
    {S2C_IF_WORD, 0, 21526, 0x0},
    {S2C_IF_OPTION, 0, 21565, 0x0},
    {S2C_IF_OPTION, 0, 21737, 0x0},
    {S2C_IF_OPTION, 0, 21777, 0x0},
    {S2C_IF_OPTION, 0, 22067, 0x0},
    {S2C_IF_VALUE, 0, 22478, 0x0},
    {S2C_IF_WORD, 0, 22559, 0x0},
    {S2C_IF_OPTION, 0, 22572, 0x0},
    {S2C_IF_OPTION, 0, 21767, 0x0},
    {S2C_IF_OPTION, 0, 21767, 0x0},
    {S2C_IF_VALUE, 0, 23036, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_WORD, 0, 23681, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_NO_OPTION, 0, 21250, 0x0},
    {S2C_IF_OPTION, 0, 21250, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 23949, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 23949, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 24039, 0x4030140},
    {S2C_IF_VALUE, 0, 23949, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_OPTION, 0, 24102, 0x0},
    {S2C_IF_OPTION, 0, 24105, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 24108, 0x0},
    {S2C_IF_OPTION, 0, 24142, 0x0},
    {S2C_IF_WORD, 1, 24155, 0x0},
    {S2C_IF_WORD, 0, 24175, 0x0},
    {S2C_IF_WORD, 1, 24155, 0x0},
    {S2C_IF_VALUE, 0, 24270, 0x0},
    {S2C_IF_WORD, 1, 24326, 0x0},
    {S2C_IF_SAYS, 0, 24337, 0x0},
    {S2C_IF_WORD, 1, 24326, 0x0},
    {S2C_IF_WORD, 2, 24378, 0x0},
    {S2C_IF_WORD, 1, 24166, 0x0},
    {S2C_IF_WORD, 2, 24438, 0x0},
    {S2C_IF_OPTION, 0, 21271, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 21271, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 24522, 0x0},
    {S2C_IF_VALUE, 0, 24615, 0x0},
    {S2C_IF_OPTION, 0, 24731, 0x0},
    {S2C_IF_OPTION, 0, 21271, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 21271, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 21271, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 24740, 0x0},
    {S2C_IF_WORD, 1, 24755, 0x0},
    {S2C_IF_WORD, 0, 24826, 0x0},
    {S2C_IF_OPTION, 0, 24910, 0x0},
    {S2C_IF_WORD, 1, 24924, 0x0},
    {S2C_IF_WORD, 1, 24976, 0x0},
    {S2C_IF_WORD, 2, 24984, 0x0},
    {S2C_IF_OPTION, 0, 24990, 0x0},
    {S2C_IF_WORD, 1, 25004, 0x0},
    {S2C_IF_OPTION, 0, 25050, 0x0},
    {S2C_IF_WORD, 0, 25056, 0x0},
    {S2C_IF_WORD, 0, 14386, 0x0},
    {S2C_IF_WORD, 0, 25106, 0x0},
    {S2C_IF_OPTION, 0, 25128, 0x0},
    {S2C_IF_WORD, 0, 25134, 0x0},
    {S2C_IF_WORD, 0, 25244, 0x0},
    {S2C_IF_VALUE, 0, 25361, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 25382, 0x0},
    {S2C_IF_VALUE, 0, 25456, 0x0},
    {S2C_IF_VALUE, 0, 25520, 0x0},
    {S2C_IF_OPTION, 0, 25599, 0x0},
    {S2C_IF_VALUE, 0, 25875, 0x0},
    {S2C_IF_OPTION, 0, 25892, 0x0},
    {S2C_IF_OPTION, 0, 25860, 0x0},
    {S2C_IF_VALUE, 0, 25944, 0x0},
    {S2C_IF_OPTION, 0, 25892, 0x0},
    {S2C_IF_VALUE, 0, 26009, 0x0},
    {S2C_IF_OPTION, 0, 26060, 0x0},
    {S2C_IF_OPTION, 0, 26068, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 26123, 0x60003c1},
    {S2C_IF_OPTION, 0, 26060, 0x0},
    {S2C_IF_OPTION, 0, 26181, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 26278, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 26278, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 26278, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 26278, 0x0},
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
    {S2C_IF_OPTION, 0, 26278, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 26817, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 27014, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 18828, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 27143, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 27392, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 2470, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 27642, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 27823, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x17000},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_WORD, -1, 27928, 0x0},
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
    {S2C_IF_WORD, -2, 28220, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 28258, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x10140},
    {S2C_IF_WORD, 102, 10073, 0x0},
    {S2C_IF_WORD, 0, 28322, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 28378, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 28508, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 28678, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 28760, 0x0},
    {S2C_IF_PLACE, 0, 28858, 0x400},
    {S2C_IF_PLACE, 0, 28858, 0x800},
    {S2C_IF_PLACE, 0, 28858, 0x17000},
    {S2C_IF_PLACE, 0, 28858, 0x1e0000},
    {S2C_IF_PLACE, 0, 28858, 0x6000343},
    {S2C_IF_WORD, 0, 28906, 0x0},
    {S2C_IF_PLACE, 0, 28858, 0x4000080},
    {S2C_IF_WORD, 0, 28919, 0x0},
    {S2C_IF_WORD, 0, 28963, 0x0},
    {S2C_IF_WORD, 0, 28919, 0x0},
    {S2C_IF_NO_WORD, 0, 28968, 0x0},
    {S2C_IF_WORD, 0, 28919, 0x0},
    {S2C_IF_WORD, 0, 28976, 0x0},
    {S2C_IF_WORD, 0, 28991, 0x0},
    {S2C_IF_NO_WORD, 0, 29080, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29175, 0x400},
    {S2C_IF_PLACE, 0, 28858, 0x400},
    {S2C_IF_PLACE, 0, 29231, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_VALUE, 0, 29291, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 29409, 0x0},
    {S2C_IF_VALUE, 0, 29497, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 9623, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 26281, 0x0},
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
    {S2C_IF_WORD, 0, 28220, 0x0},
    {S2C_IF_OPTION, 0, 30008, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 30059, 0x0},
    {S2C_IF_WORD, 1, 30119, 0x0},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_OPTION, 0, 29628, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 30196, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40010c4},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 30217, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 30288, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 30445, 0x0},
    {S2C_IF_NO_WORD, 0, 30471, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 30563, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_NO_WORD, 1, 30583, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_WORD, 1, 30603, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 30617, 0x0},
    {S2C_IF_OPTION, 0, 30701, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 30752, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 30940, 0x0},
    {S2C_IF_OPTION, 0, 31061, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 31319, 0x0},
    {S2C_IF_VALUE, 0, 31345, 0x0},
    {S2C_IF_OPTION, 0, 31368, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 31417, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 31436, 0x4003040},
    {S2C_IF_OPTION, 0, 31417, 0x0},
    {S2C_IF_VALUE, 0, 31490, 0x0},
    {S2C_IF_OPTION, 0, 31417, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 31436, 0x0},
    {S2C_IF_OPTION, 0, 31417, 0x0},
    {S2C_IF_OPTION, 0, 31577, 0x0},
    {S2C_IF_OPTION, 0, 31417, 0x0},
    {S2C_IF_OPTION, 0, 31640, 0x0},
    {S2C_IF_OPTION, 0, 31688, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 31700, 0x400},
    {S2C_IF_OPTION, 0, 31710, 0x0},
    {S2C_IF_OPTION, 0, 31740, 0x0},
    {S2C_IF_OPTION, 0, 31753, 0x0},
    {S2C_IF_OPTION, 0, 21250, 0x0},
    {S2C_IF_VALUE, 0, 31768, 0x0},
    {S2C_IF_OPTION, 0, 31417, 0x0},
    {S2C_IF_OPTION, 0, 31801, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 31833, 0x0},
    {S2C_IF_WORD, 0, 31836, 0x0},
    {S2C_IF_OPTION, 0, 31869, 0x0},
    {S2C_IF_WORD, 1, 31898, 0x0},
    {S2C_IF_OPTION, 0, 31942, 0x0},
    {S2C_IF_OPTION, 0, 31962, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 31986, 0x0},
    {S2C_IF_OPTION, 0, 32040, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 31986, 0x0},
    {S2C_IF_OPTION, 0, 32147, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23577, 0x4003040},
    {S2C_IF_VALUE, 0, 32198, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 23577, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 32236, 0x4003040},
    {S2C_IF_WORD, 1, 32286, 0x0},
    {S2C_IF_WORD, 1, 32296, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 19607, 0x4003040},
    {S2C_IF_VALUE, 0, 32300, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 32296, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 19607, 0x0},
    {S2C_IF_WORD, 1, 32335, 0x0},
    {S2C_IF_WORD, 1, 32296, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 32296, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 32401, 0x0},
    {S2C_IF_OPTION, 0, 32411, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 32424, 0x4003040},
    {S2C_IF_OPTION, 0, 32411, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 32424, 0x0},
    {S2C_IF_OPTION, 0, 32439, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 32507, 0x400},
    {S2C_IF_OPTION, 0, 32535, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 32556, 0x4003040},
    {S2C_IF_OPTION, 0, 32593, 0x0},
    {S2C_IF_OPTION, 0, 32638, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 32709, 0x0},
    {S2C_IF_OPTION, 0, 19527, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 32733, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_OPTION, 0, 33037, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x2000140},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 33162, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 33309, 0x0},
    {S2C_IF_OPTION, 0, 33327, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 33526, 0x0},
    {S2C_IF_OPTION, 0, 33618, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_WORD, 0, 33649, 0x0},
    {S2C_IF_VALUE, 0, 33718, 0x0},
    {S2C_IF_VALUE, 0, 33834, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 33961, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 34138, 0x0},
    {S2C_IF_SAYS, 0, 34149, 0x0},
    {S2C_IF_VALUE, 0, 34234, 0x0},
    {S2C_IF_VALUE, 0, 34387, 0x0},
    {S2C_IF_VALUE, 0, 34458, 0x0},
    {S2C_IF_SAYS, 0, 34509, 0x0},
    {S2C_IF_OPTION, 0, 21767, 0x0},
    {S2C_IF_VALUE, 0, 34615, 0x0},
    {S2C_IF_VALUE, 0, 34665, 0x0},
    {S2C_IF_OPTION, 0, 34685, 0x0},
    {S2C_IF_VALUE, 0, 34770, 0x0},
    {S2C_IF_VALUE, 0, 34783, 0x0},
    {S2C_IF_OPTION, 0, 24142, 0x0},
    {S2C_IF_WORD, 0, 34839, 0x0},
    {S2C_IF_WORD, 0, 34972, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 25614, 0x0},
    {S2C_IF_WORD, 0, 35105, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 35305, 0x0},
    {S2C_IF_OPTION, 0, 21271, 0x0},
    {S2C_IF_OPTION, 0, 35386, 0x0},
    {S2C_IF_OPTION, 0, 35408, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 35569, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 35788, 0x0},
    {S2C_IF_VALUE, 0, 35848, 0x0},
    {S2C_IF_WORD, 0, 35926, 0x0},
    {S2C_IF_WORD, 0, 35957, 0x0},
    {S2C_IF_OPTION, 0, 36100, 0x0},
    {S2C_IF_WORD, 0, 36152, 0x0},
    {S2C_IF_OPTION, 0, 36176, 0x0},
    {S2C_IF_WORD, 0, 36207, 0x0},
    {S2C_IF_WORD, 0, 36269, 0x0},
    {S2C_IF_WORD, 0, 36278, 0x0},
    {S2C_IF_OPTION, 0, 36350, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 36514, 0x0},
    {S2C_IF_NO_WORD, 0, 36578, 0x0},
    {S2C_IF_OPTION, 0, 36699, 0x0},
    {S2C_IF_NO_OPTION, 0, 31061, 0x0},
    {S2C_IF_WORD, 1, 36810, 0x0},
    {S2C_IF_OPTION, 0, 36902, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 36514, 0x0},
    {S2C_IF_NO_WORD, 0, 36578, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 37038, 0x0},
    {S2C_IF_WORD, 0, 36514, 0x0},
    {S2C_IF_NO_WORD, 0, 36578, 0x0},
    {S2C_IF_OPTION, 0, 37068, 0x0},
    {S2C_IF_OPTION, 0, 37139, 0x0},
    {S2C_IF_OPTION, 0, 37183, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_OPTION, 0, 37349, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 37408, 0x0},
    {S2C_IF_OPTION, 0, 37450, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 36514, 0x0},
    {S2C_IF_NO_WORD, 0, 36578, 0x0},
    {S2C_IF_WORD, 0, 37549, 0x0},
    {S2C_IF_WORD, 102, 37630, 0x0},
    {S2C_IF_WORD, 0, 37653, 0x0},
    {S2C_IF_WORD, 0, 37708, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_OPTION, 0, 37719, 0x0},
    {S2C_IF_OPTION, 0, 37902, 0x0},
    {S2C_IF_OPTION, 0, 38052, 0x0},
    {S2C_IF_WORD, 0, 36514, 0x0},
    {S2C_IF_NO_WORD, 0, 36578, 0x0},
    {S2C_IF_OPTION, 0, 18880, 0x0},
    {S2C_IF_WORD, 0, 36514, 0x0},
    {S2C_IF_NO_WORD, 0, 36578, 0x0},
    {S2C_IF_OPTION, 0, 18880, 0x0},
    {S2C_IF_WORD, 0, 36514, 0x0},
    {S2C_IF_NO_WORD, 0, 36578, 0x0},
    {S2C_IF_OPTION, 0, 38274, 0x0},
    {S2C_IF_OPTION, 0, 38343, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 38396, 0x0},
    {S2C_IF_OPTION, 0, 38455, 0x0},
    {S2C_IF_OPTION, 0, 38533, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 38593, 0x0},
    {S2C_IF_OPTION, 0, 38669, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_WORD, 0, 36514, 0x0},
    {S2C_IF_NO_WORD, 0, 36578, 0x0},
    {S2C_IF_WORD, 1, 38766, 0x0},
    {S2C_IF_OPTION, 0, 38797, 0x0},
    {S2C_IF_OPTION, 0, 38808, 0x0},
    {S2C_IF_WORD, 0, 38861, 0x0},
    {S2C_IF_WORD, 0, 38939, 0x0},
    {S2C_IF_OPTION, 0, 38998, 0x0},
    {S2C_IF_OPTION, 0, 38998, 0x0},
    {S2C_IF_VALUE, 0, 39131, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 38998, 0x0},
    {S2C_IF_OPTION, 0, 39282, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 39336, 0x0},
    {S2C_IF_VALUE, 0, 39402, 0x0},
    {S2C_IF_OPTION, 0, 39456, 0x0},
    {S2C_IF_WORD, 0, 36514, 0x0},
    {S2C_IF_NO_WORD, 0, 36578, 0x0},
    {S2C_IF_WORD, 0, 39573, 0x0},
    {S2C_IF_WORD, 1, 39669, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 39742, 0x0},
    {S2C_IF_OPTION, 0, 39745, 0x0},
    {S2C_IF_OPTION, 0, 39790, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 39742, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 39911, 0x0},
    {S2C_IF_VALUE, 0, 39935, 0x0},
    {S2C_IF_OPTION, 0, 39988, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 40018, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 40041, 0x0},
    {S2C_IF_OPTION, 0, 40078, 0x0},
    {S2C_IF_OPTION, 0, 37139, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 40178, 0x0},
    {S2C_IF_OPTION, 0, 40193, 0x0},
    {S2C_IF_VALUE, 0, 40202, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 40202, 0x0},
    {S2C_IF_VALUE, 0, 40273, 0x0},
    {S2C_IF_WORD, -1, 40296, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 40375, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400100},
    {S2C_IF_VALUE, 0, 40470, 0x0},
    {S2C_IF_VALUE, 0, 40552, 0x0},
    {S2C_IF_OPTION, 0, 40607, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 40637, 0x0},
    {S2C_IF_WORD, 2, 40668, 0x0},
    {S2C_IF_OPTION, 0, 40637, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 40754, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 40774, 0x0},
    {S2C_IF_WORD, 0, 40874, 0x0},
    {S2C_IF_VALUE, 0, 40902, 0x0},
    {S2C_IF_WORD, 102, 40919, 0x0},
    {S2C_IF_VALUE, 0, 40942, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 40988, 0x0},
    {S2C_IF_WORD, 0, 41009, 0x0},
    {S2C_IF_OPTION, 0, 41048, 0x0},
    {S2C_IF_OPTION, 0, 40193, 0x0},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 41133, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 41048, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 38998, 0x0},
    {S2C_IF_OPTION, 0, 41247, 0x0},
    {S2C_IF_WORD, 0, 41256, 0x0},
    {S2C_IF_OPTION, 0, 41256, 0x0},
    {S2C_IF_OPTION, 0, 41296, 0x0},
    {S2C_IF_WORD, 0, 6027, 0x0},
    {S2C_IF_OPTION, 0, 41350, 0x0},
    {S2C_IF_WORD, 0, 22500, 0x0},
    {S2C_IF_NO_OPTION, 0, 41401, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 41639, 0x0},
    {S2C_IF_OPTION, 0, 41651, 0x0},
    {S2C_IF_WORD, 0, 41702, 0x0},
    {S2C_IF_WORD, 0, 42179, 0x0},
    {S2C_IF_OPTION, 0, 30698, 0x0},
    {S2C_IF_OPTION, 0, 25129, 0x0},
    {S2C_IF_VALUE, 0, 42418, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 42489, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 42551, 0x0},
    {S2C_IF_OPTION, 0, 42629, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 42629, 0x0},
    {S2C_IF_WORD, 1, 42700, 0x0},
    {S2C_IF_OPTION, 0, 42754, 0x0},
    {S2C_IF_OPTION, 0, 21250, 0x0},
    {S2C_IF_OPTION, 0, 19398, 0x0},
    {S2C_IF_OPTION, 0, 42882, 0x0},
    {S2C_IF_WORD, 0, 42896, 0x0},
    {S2C_IF_VALUE, 0, 43015, 0x0},
    {S2C_IF_WORD, 0, 43177, 0x0},
    {S2C_IF_WORD, 0, 43353, 0x0},
    {S2C_IF_VALUE, 0, 43441, 0x0},
    {S2C_IF_WORD, 1, 43477, 0x0},
    {S2C_IF_VALUE, 0, 43441, 0x0},
    {S2C_IF_WORD, 1, 43596, 0x0},
    {S2C_IF_OPTION, 0, 43615, 0x0},
    {S2C_IF_WORD, 0, 37095, 0x0},
    {S2C_IF_WORD, 0, 43776, 0x0},
    {S2C_IF_WORD, 0, 43809, 0x0},
    {S2C_IF_WORD, 0, 43897, 0x0},
    {S2C_IF_WORD, 0, 43949, 0x0},
    {S2C_IF_WORD, 0, 44021, 0x0},
    {S2C_IF_WORD, 0, 44133, 0x0},
    {S2C_IF_WORD, 0, 44311, 0x0},
    {S2C_IF_WORD, 0, 44390, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 44769, 0x0},
    {S2C_IF_WORD, 0, 41736, 0x0},
    {S2C_IF_WORD, 1, 45015, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 45077, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 45110, 0x0},
    {S2C_IF_WORD, 2, 41291, 0x0},
    {S2C_IF_WORD, 1, 45133, 0x0},
    {S2C_IF_WORD, 1, 45201, 0x0},
    {S2C_IF_WORD, 2, 45231, 0x0},
    {S2C_IF_WORD, 1, 45378, 0x0},
    {S2C_IF_WORD, 1, 45223, 0x0},
    {S2C_IF_WORD, 2, 45402, 0x0},
    {S2C_IF_WORD, 1, 45545, 0x0},
    {S2C_IF_WORD, 2, 45558, 0x0},
    {S2C_IF_WORD, 1, 45609, 0x0},
    {S2C_IF_WORD, 2, 45654, 0x0},
    {S2C_IF_WORD, 1, 41291, 0x0},
    {S2C_IF_WORD, 2, 45133, 0x0},
    {S2C_IF_WORD, 1, 45734, 0x0},
    {S2C_IF_WORD, 2, 3860, 0x0},
    {S2C_IF_WORD, 2, 41291, 0x0},
    {S2C_IF_WORD, 1, 41736, 0x0},
    {S2C_IF_WORD, 0, 45814, 0x0},
    {S2C_IF_NO_WORD, 0, 45856, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_WORD, 0, 45879, 0x0},
    {S2C_IF_OPTION, 0, 45895, 0x0},
    {S2C_IF_OPTION, 0, 45918, 0x0},
    {S2C_IF_WORD, 0, 46012, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 46695, 0x0},
    {S2C_IF_OPTION, 0, 46748, 0x0},
    {S2C_IF_WORD, 0, 46012, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 46826, 0x0},
    {S2C_IF_WORD, 1, 46873, 0x0},
    {S2C_IF_WORD, 0, 46889, 0x0},
    {S2C_IF_WORD, 1, 46946, 0x0},
    {S2C_IF_WORD, 0, 21526, 0x0},
    {S2C_IF_OPTION, 0, 22114, 0x0},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_WORD, 1, 19329, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 47047, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 47113, 0x0},
    {S2C_IF_OPTION, 0, 48056, 0x0},
    {S2C_IF_WORD, 0, 21526, 0x0},
    {S2C_IF_OPTION, 0, 19395, 0x0},
    {S2C_IF_OPTION, 0, 48195, 0x0},
    {S2C_IF_OPTION, 0, 48255, 0x0},
    {S2C_IF_WORD, 1, 48294, 0x0},
    {S2C_IF_OPTION, 0, 21250, 0x0},
    {S2C_IF_OPTION, 0, 48347, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_OPTION, 0, 18860, 0x0},
    {S2C_IF_VALUE, 0, 48502, 0x0},
    {S2C_IF_VALUE, 0, 48530, 0x0},
    {S2C_IF_OPTION, 0, 48582, 0x0},
    {S2C_IF_OPTION, 0, 48632, 0x0},
    {S2C_IF_WORD, 2, 48668, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 48865, 0x0},
    {S2C_IF_OPTION, 0, 48877, 0x0},
    {S2C_IF_OPTION, 0, 37139, 0x0},
    {S2C_IF_VALUE, 0, 48971, 0x0},
    {S2C_IF_OPTION, 0, 49037, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 49240, 0x0},
    {S2C_IF_VALUE, 0, 49272, 0x0},
    {S2C_IF_WORD, 0, 49319, 0x0},
    {S2C_IF_VALUE, 0, 49419, 0x0},
    {S2C_IF_VALUE, 0, 49486, 0x0},
    {S2C_IF_OPTION, 0, 49512, 0x0},
    {S2C_IF_NO_OPTION, 0, 21012, 0x0},
    {S2C_IF_VALUE, 0, 49576, 0x0},
    {S2C_IF_VALUE, 0, 49607, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_VALUE, 0, 49696, 0x0},
    {S2C_IF_VALUE, 0, 49722, 0x0},
    {S2C_IF_VALUE, 0, 49801, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_VALUE, 0, 49576, 0x0},
    {S2C_IF_OPTION, 0, 50048, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_OPTION, 0, 50060, 0x0},
    {S2C_IF_VALUE, 0, 50097, 0x0},
    {S2C_IF_WORD, 0, 48668, 0x0},
    {S2C_IF_VALUE, 0, 50111, 0x0},
    {S2C_IF_WORD, 0, 50116, 0x0},
    {S2C_IF_WORD, 0, 50187, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_VALUE, 0, 50313, 0x0},
    {S2C_IF_SAYS, 0, 50404, 0x0},
    {S2C_IF_VALUE, 0, 50451, 0x0},
    {S2C_IF_WORD, 0, 50491, 0x0},
    {S2C_IF_OPTION, 0, 50517, 0x0},
    {S2C_IF_WORD, 0, 50533, 0x0},
    {S2C_IF_OPTION, 0, 50590, 0x0},
    {S2C_IF_WORD, 0, 50644, 0x0},
    {S2C_IF_OPTION, 0, 50693, 0x0},
    {S2C_IF_OPTION, 0, 50736, 0x0},
    {S2C_IF_OPTION, 0, 50856, 0x0},
    {S2C_IF_WORD, 1, 50980, 0x0},
    {S2C_IF_OPTION, 0, 50997, 0x0},
    {S2C_IF_WORD, 1, 51095, 0x0},
    {S2C_IF_OPTION, 0, 50856, 0x0},
    {S2C_IF_OPTION, 0, 51274, 0x0},
    {S2C_IF_OPTION, 0, 51301, 0x0},
    {S2C_IF_OPTION, 0, 51307, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18831, 0x20000},
    {S2C_IF_OPTION, 0, 18804, 0x0},
    {S2C_IF_OPTION, 0, 25614, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18831, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 18828, 0x0},
    {S2C_IF_VALUE, 0, 51524, 0x0},
    {S2C_IF_OPTION, 0, 51573, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 51687, 0x30000},
    {S2C_IF_WORD, 1, 51729, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 51738, 0x0},
    {S2C_IF_NO_OPTION, 0, 51837, 0x0},
    {S2C_IF_WORD, 1, 51842, 0x0},
    {S2C_IF_NO_OPTION, 0, 51687, 0x0},
    {S2C_IF_WORD, 0, 51918, 0x0},
    {S2C_IF_OPTION, 0, 51993, 0x0},
    {S2C_IF_WORD, 0, 51999, 0x0},
    {S2C_IF_NO_OPTION, 0, 52126, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 52530, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 52633, 0x0},
    {S2C_IF_VALUE, 0, 52768, 0x0},
    {S2C_IF_VALUE, 0, 52868, 0x0},
    {S2C_IF_WORD, 0, 52946, 0x0},
    {S2C_IF_WORD, 0, 53003, 0x0},
    {S2C_IF_WORD, 0, 53177, 0x0},
    {S2C_IF_OPTION, 0, 53457, 0x0},
    {S2C_IF_WORD, 0, 53519, 0x0},
    {S2C_IF_VALUE, 0, 53699, 0x0},
    {S2C_IF_OPTION, 0, 53785, 0x0},
    {S2C_IF_WORD, 0, 53808, 0x0},
    {S2C_IF_VALUE, 0, 53910, 0x0},
    {S2C_IF_WORD, 0, 54112, 0x0},
    {S2C_IF_WORD, 0, 54121, 0x0},
    {S2C_IF_WORD, 1, 54193, 0x0},
    {S2C_IF_VALUE, 0, 54243, 0x0},
    {S2C_IF_WORD, 0, 54452, 0x0},
    {S2C_IF_OPTION, 0, 54615, 0x0},
    {S2C_IF_VALUE, 0, 54670, 0x0},
    {S2C_IF_VALUE, 0, 54808, 0x0},
    {S2C_IF_WORD, 0, 54870, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 55139, 0x57400},
    {S2C_IF_VALUE, 0, 55224, 0x0},
    {S2C_IF_OPTION, 0, 55327, 0x0},
    {S2C_IF_VALUE, 0, 55490, 0x0},
    {S2C_IF_OPTION, 0, 55547, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 55867, 0x4043040},
    {S2C_IF_OPTION_PLACE, 0, 52609, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 55943, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 55959, 0x57400},
    {S2C_IF_VALUE, 0, 55980, 0x0},
    {S2C_IF_OPTION, 0, 56092, 0x0},
    {S2C_IF_OPTION, 0, 56101, 0x0},
    {S2C_IF_VALUE, 0, 56146, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 56259, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 32590, 0x0},
    {S2C_IF_WORD, 1, 56265, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 56312, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 56397, 0x0},
    {S2C_IF_SAYS, 0, 56447, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 56312, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 56544, 0x0},
    {S2C_IF_SAYS, 0, 56600, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 56729, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 56765, 0x0},
    {S2C_IF_OPTION, 0, 32590, 0x0},
    {S2C_IF_OPTION, 0, 56807, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 56918, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 21767, 0x0},
    {S2C_IF_VALUE, 0, 57041, 0x0},
    {S2C_IF_OPTION, 0, 57139, 0x0},
    {S2C_IF_VALUE, 0, 57155, 0x0},
    {S2C_IF_OPTION, 0, 57202, 0x0},
    {S2C_IF_WORD, 0, 57244, 0x0},
    {S2C_IF_OPTION, 0, 57374, 0x0},
    {S2C_IF_VALUE, 0, 57380, 0x0},
    {S2C_IF_OPTION, 0, 19328, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 57447, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 57473, 0x0},
    {S2C_IF_WORD, 0, 57575, 0x0},
    {S2C_IF_WORD, 1, 57607, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 57795, 0x0},
    {S2C_IF_OPTION, 0, 57832, 0x0},
    {S2C_IF_OPTION, 0, 57876, 0x0},
    {S2C_IF_VALUE, 0, 57888, 0x0},
    {S2C_IF_VALUE, 0, 57941, 0x0},
    {S2C_IF_OPTION, 0, 57995, 0x0},
    {S2C_IF_OPTION, 0, 58061, 0x0},
    {S2C_IF_VALUE, 0, 58110, 0x0},
    {S2C_IF_VALUE, 0, 58140, 0x0},
    {S2C_IF_OPTION, 0, 58162, 0x0},
    {S2C_IF_WORD, 0, 58174, 0x0},
    {S2C_IF_NO_OPTION, 0, 58176, 0x0},
    {S2C_IF_VALUE, 0, 58110, 0x0},
    {S2C_IF_VALUE, 0, 57941, 0x0},
    {S2C_IF_NO_OPTION, 0, 58226, 0x0},
    {S2C_IF_VALUE, 0, 58301, 0x0},
    {S2C_IF_VALUE, 0, 58140, 0x0},
    {S2C_IF_VALUE, 0, 58356, 0x0},
    {S2C_IF_VALUE, 0, 58140, 0x0},
    {S2C_IF_NO_OPTION, 0, 58407, 0x0},
    {S2C_IF_OPTION, 0, 58507, 0x0},
    {S2C_IF_VALUE, 0, 58140, 0x0},
    {S2C_IF_VALUE, 0, 58531, 0x0},
    {S2C_IF_OPTION, 0, 58507, 0x0},
    {S2C_IF_VALUE, 0, 58140, 0x0},
    {S2C_IF_VALUE, 0, 58611, 0x0},
    {S2C_IF_WORD, 1, 58645, 0x0},
    {S2C_IF_WORD, 1, 58689, 0x0},
    {S2C_IF_OPTION, 0, 58730, 0x0},
    {S2C_IF_WORD, 0, 58801, 0x0},
    {S2C_IF_WORD, 0, 768, 0x0},
    {S2C_IF_OPTION, 0, 38998, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 19329, 0x0},
    {S2C_IF_OPTION, 0, 34138, 0x0},
    {S2C_IF_WORD, 0, 58943, 0x0},
    {S2C_IF_WORD, 0, 58959, 0x0},
    {S2C_IF_WORD, 0, 58999, 0x0},
    {S2C_IF_SAYS, 0, 59006, 0x0},
    {S2C_IF_OPTION, 0, 59105, 0x0},
    {S2C_IF_OPTION, 0, 59114, 0x0},
    {S2C_IF_WORD, 0, 59146, 0x0},
    {S2C_IF_OPTION, 0, 59163, 0x0},
    {S2C_IF_WORD, 0, 59169, 0x0},
    {S2C_IF_WORD, 1, 59222, 0x0},
    {S2C_IF_WORD, 1, 59237, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_WORD, 0, 24984, 0x0},
    {S2C_IF_WORD, 1, 45223, 0x0},
    {S2C_IF_WORD, 1, 59261, 0x0},
    {S2C_IF_WORD, 0, 59269, 0x0},
    {S2C_IF_NO_WORD, 0, 59275, 0x0},
    {S2C_IF_WORD, 1, 59269, 0x0},
    {S2C_IF_WORD, 2, 38029, 0x0},
    {S2C_IF_WORD, 3, 59284, 0x0},
    {S2C_IF_NO_WORD, 0, 59303, 0x0},
    {S2C_IF_WORD, 1, 59269, 0x0},
    {S2C_IF_WORD, 0, 59318, 0x0},
    {S2C_IF_WORD, 0, 59261, 0x0},
    {S2C_IF_WORD, 0, 59336, 0x0},
    {S2C_IF_WORD, 0, 59336, 0x0},
    {S2C_IF_WORD, 0, 59381, 0x0},
    {S2C_IF_WORD, 0, 974, 0x0},
    {S2C_IF_WORD, 0, 59407, 0x0},
    {S2C_IF_VALUE, 0, 59559, 0x0},
    {S2C_IF_OPTION, 0, 59577, 0x0},
    {S2C_IF_OPTION, 0, 59612, 0x0},
    {S2C_IF_VALUE, 0, 59645, 0x0},
    {S2C_IF_VALUE, 0, 59671, 0x0},
    {S2C_IF_VALUE, 0, 59692, 0x0},
    {S2C_IF_VALUE, 0, 59719, 0x0},
    {S2C_IF_VALUE, 0, 59748, 0x0},
    {S2C_IF_VALUE, 0, 59775, 0x0},
    {S2C_IF_VALUE, 0, 59790, 0x0},
    {S2C_IF_VALUE, 0, 59810, 0x0},
    {S2C_IF_VALUE, 0, 59840, 0x0},
    {S2C_IF_OPTION, 0, 59867, 0x0},
    {S2C_IF_OPTION, 0, 59901, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 60066, 0x0},
    {S2C_IF_NO_WORD, 1, 60100, 0x0},
    {S2C_IF_WORD, 0, 1010, 0x0},
    {S2C_IF_NO_WORD, 0, 60166, 0x0},
    {S2C_IF_WORD, 0, 60166, 0x0},
    {S2C_IF_WORD, 0, 60394, 0x0},
    {S2C_IF_WORD, 0, 60394, 0x0},
    {S2C_IF_WORD, 0, 60166, 0x0},
    {S2C_IF_WORD, 0, 60460, 0x0},
    {S2C_IF_WORD, 0, 60394, 0x0},
    {S2C_IF_WORD, 1, 59261, 0x0},
    {S2C_IF_WORD, 0, 60491, 0x0},
    {S2C_IF_WORD, 0, 60514, 0x0},
    {S2C_IF_WORD, 0, 60460, 0x0},
    {S2C_IF_WORD, 0, 3860, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 60668, 0x0},
    {S2C_IF_WORD, 0, 60708, 0x0},
    {S2C_IF_WORD, 1, 60745, 0x0},
    {S2C_IF_WORD, 1, 60778, 0x0},
    {S2C_IF_OPTION, 0, 38139, 0x0},
    {S2C_IF_OPTION, 0, 18834, 0x0},
    {S2C_IF_WORD, 0, 60903, 0x0},
    {S2C_IF_WORD, 0, 6027, 0x0},
    {S2C_IF_OPTION, 0, 60913, 0x0},
    {S2C_IF_OPTION, 0, 60989, 0x0},
    {S2C_IF_WORD, 1, 61070, 0x0},
    {S2C_IF_WORD, 0, 61074, 0x0},
    {S2C_IF_WORD, 0, 19400, 0x0},
    {S2C_IF_WORD, 0, 61108, 0x0},
    {S2C_IF_WORD, 0, 61175, 0x0},
    {S2C_IF_WORD, 0, 61246, 0x0},
    {S2C_IF_OPTION, 0, 38669, 0x0},
    {S2C_IF_WORD, 0, 43980, 0x0},
    {S2C_IF_WORD, 1, 61259, 0x0},
    {S2C_IF_WORD, 1, 61309, 0x0},
    {S2C_IF_WORD, 0, 59261, 0x0},
    {S2C_IF_WORD, 0, 61313, 0x0},
    {S2C_IF_WORD, 1, 61309, 0x0},
    {S2C_IF_WORD, 0, 61329, 0x0},
    {S2C_IF_NO_WORD, 0, 60166, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 40193, 0x0},
    {S2C_IF_WORD, 0, 60166, 0x0},
    {S2C_IF_WORD, 1, 38286, 0x0},
    {S2C_IF_WORD, 1, 19329, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 61390, 0x0},
    {S2C_IF_WORD, 0, 61470, 0x0},
    {S2C_IF_WORD, 0, 61505, 0x0},
    {S2C_IF_WORD, 0, 10830, 0x0},
    {S2C_IF_WORD, 0, 61555, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 1026, 0x0},
    {S2C_IF_WORD, 0, 61563, 0x0},
    {S2C_IF_WORD, 0, 61624, 0x0},
    {S2C_IF_WORD, 1, 61645, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_WORD, 1, 61711, 0x0},
    {S2C_IF_WORD, 1, 61779, 0x0},
    {S2C_IF_WORD, 1, 61834, 0x0},
    {S2C_IF_WORD, 1, 61870, 0x0},
    {S2C_IF_OPTION, 0, 61877, 0x0},
    {S2C_IF_WORD, 1, 61989, 0x0},
    {S2C_IF_OPTION, 0, 62045, 0x0},
    {S2C_IF_WORD, 1, 62077, 0x0},
    {S2C_IF_WORD, 2, 62162, 0x0},
    {S2C_IF_OPTION, 0, 62191, 0x0},
    {S2C_IF_NO_OPTION, 0, 62206, 0x0},
    {S2C_IF_WORD, 1, 62237, 0x0},
    {S2C_IF_VALUE, 0, 62258, 0x0},
    {S2C_IF_WORD, 1, 62352, 0x0},
    {S2C_IF_WORD, 0, 62391, 0x0},
    {S2C_IF_WORD, 1, 62453, 0x0},
    {S2C_IF_WORD, 1, 62497, 0x0},
    {S2C_IF_WORD, 0, 62591, 0x0},
    {S2C_IF_OPTION, 0, 62743, 0x0},
    {S2C_IF_OPTION, 0, 62776, 0x0},
    {S2C_IF_WORD, 1, 62899, 0x0},
    {S2C_IF_WORD, 0, 62913, 0x0},
    {S2C_IF_WORD, 0, 62949, 0x0},
    {S2C_IF_OPTION, 0, 62985, 0x0},
    {S2C_IF_WORD, 1, 19329, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 63087, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 63126, 0x0},
    {S2C_IF_WORD, 1, 63159, 0x0},
    {S2C_IF_OPTION, 0, 25128, 0x0},
    {S2C_IF_WORD, 0, 63200, 0x0},
    {S2C_IF_WORD, 0, 59288, 0x0},
    {S2C_IF_WORD, 1, 63226, 0x0},
    {S2C_IF_WORD, 0, 63273, 0x0},
    {S2C_IF_WORD, 0, 63286, 0x0},
    {S2C_IF_WORD, 0, 63291, 0x0},
    {S2C_IF_OPTION, 0, 63344, 0x0},
    {S2C_IF_OPTION, 0, 63344, 0x0},
    {S2C_IF_WORD, 0, 63425, 0x0},
    {S2C_IF_OPTION, 0, 63622, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 63728, 0x0},
    {S2C_IF_WORD, 1, 64421, 0x0},
    {S2C_IF_OPTION, 0, 63344, 0x0},
    {S2C_IF_VALUE, 0, 64494, 0x0},
    {S2C_IF_OPTION, 0, 64608, 0x0},
    {S2C_IF_OPTION, 0, 64662, 0x0},
    {S2C_IF_OPTION, 0, 64758, 0x0},
    {S2C_IF_OPTION, 0, 64928, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 64955, 0x0},
    {S2C_IF_OPTION, 0, 65071, 0x0},
    {S2C_IF_OPTION, 0, 46748, 0x0},
    {S2C_IF_WORD, 0, 65082, 0x0},
    {S2C_IF_OPTION, 0, 31891, 0x0},
    {S2C_IF_OPTION, 0, 65139, 0x0},
    {S2C_IF_OPTION, 0, 65162, 0x0},
    {S2C_IF_OPTION, 0, 65173, 0x0},
    {S2C_IF_OPTION, 0, 65162, 0x0},
    {S2C_IF_WORD, 0, 65218, 0x0},
    {S2C_IF_OPTION, 0, 28500, 0x0},
    {S2C_IF_OPTION, 0, 65173, 0x0},
    {S2C_IF_OPTION, 0, 65273, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_OPTION, 0, 65313, 0x0},
    {S2C_IF_OPTION, 0, 65340, 0x0},
    {S2C_IF_OPTION, 0, 65369, 0x0},
    {S2C_IF_WORD, 0, 63425, 0x0},
    {S2C_IF_OPTION, 0, 65396, 0x0},
    {S2C_IF_WORD, 0, 65474, 0x0},
    {S2C_IF_WORD, 0, 65689, 0x0},
    {S2C_IF_OPTION, 0, 65735, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 63728, 0x0},
    {S2C_IF_WORD, 1, 65865, 0x0},
    {S2C_IF_OPTION, 0, 65981, 0x0},
    {S2C_IF_OPTION, 0, 30701, 0x0},
    {S2C_IF_WORD, 0, 65992, 0x0},
    {S2C_IF_VALUE, 0, 66093, 0x0},
    {S2C_IF_OPTION, 0, 30701, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 30701, 0x0},
    {S2C_IF_OPTION, 0, 21250, 0x0},
    {S2C_IF_OPTION, 0, 30701, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_OPTION, 0, 30701, 0x0},
    {S2C_IF_WORD, 0, 66157, 0x0},
    {S2C_IF_OPTION, 0, 66277, 0x0},
    {S2C_IF_OPTION, 0, 24102, 0x0},
    {S2C_IF_OPTION, 0, 18834, 0x0},
    {S2C_IF_OPTION, 0, 24102, 0x0},
    {S2C_IF_OPTION, 0, 21271, 0x0},
    {S2C_IF_OPTION, 0, 24102, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_WORD, 1, 66283, 0x0},
    {S2C_IF_OPTION, 0, 66480, 0x0},
    {S2C_IF_OPTION, 0, 66505, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_OPTION, 0, 66518, 0x0},
    {S2C_IF_OPTION, 0, 66651, 0x0},
    {S2C_IF_OPTION, 0, 66675, 0x0},
    {S2C_IF_OPTION, 0, 66692, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 66692, 0x0},
    {S2C_IF_OPTION, 0, 66733, 0x0},
    {S2C_IF_VALUE, 0, 66809, 0x0},
    {S2C_IF_OPTION, 0, 25128, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 66919, 0x0},
    {S2C_IF_WORD, 1, 66937, 0x0},
    {S2C_IF_WORD, 2, 66942, 0x0},
    {S2C_IF_WORD, 1, 66975, 0x0},
    {S2C_IF_WORD, 1, 67044, 0x0},
    {S2C_IF_OPTION, 0, 22114, 0x0},
    {S2C_IF_OPTION, 0, 39908, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25128, 0x0},
    {S2C_IF_OPTION, 0, 21562, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_OPTION, 0, 67125, 0x0},
    {S2C_IF_OPTION, 0, 67222, 0x0},
    {S2C_IF_OPTION, 0, 67262, 0x0},
    {S2C_IF_WORD, 0, 67277, 0x0},
    {S2C_IF_OPTION, 0, 67262, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 66554, 0x0},
    {S2C_IF_OPTION, 0, 67346, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_WORD, 1, 67394, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_WORD, 0, 67542, 0x0},
    {S2C_IF_WORD, 0, 41736, 0x0},
    {S2C_IF_WORD, 0, 67578, 0x0},
    {S2C_IF_WORD, 0, 67621, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_WORD, 1, 19400, 0x0},
    {S2C_IF_WORD, 1, 67771, 0x0},
    {S2C_IF_WORD, 1, 67800, 0x0},
    {S2C_IF_OPTION, 0, 67804, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 1, 67848, 0x0},
    {S2C_IF_OPTION, 0, 67878, 0x0},
    {S2C_IF_VALUE, 0, 67913, 0x0},
    {S2C_IF_WORD, 0, 20144, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 68068, 0x400000},
    {S2C_IF_OPTION, 0, 68135, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 68214, 0x0},
    {S2C_IF_WORD, 1, 68268, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_OPTION, 0, 68507, 0x0},
    {S2C_IF_OPTION, 0, 68548, 0x0},
    {S2C_IF_OPTION, 0, 68593, 0x0},
    {S2C_IF_OPTION, 0, 68608, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 68699, 0x0},
    {S2C_IF_OPTION, 0, 18860, 0x0},
    {S2C_IF_OPTION, 0, 37139, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 69058, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 69120, 0x0},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_OPTION, 0, 69212, 0x0},
    {S2C_IF_OPTION, 0, 37139, 0x0},
    {S2C_IF_OPTION, 0, 69306, 0x0},
    {S2C_IF_WORD, 0, 69393, 0x0},
    {S2C_IF_OPTION, 0, 69457, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_WORD, 0, 69523, 0x0},
    {S2C_IF_OPTION, 0, 69578, 0x0},
    {S2C_IF_OPTION, 0, 69658, 0x0},
    {S2C_IF_NO_OPTION, 0, 69670, 0x0},
    {S2C_IF_OPTION, 0, 69755, 0x0},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 21271, 0x0},
    {S2C_IF_OPTION, 0, 37139, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 69911, 0x0},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_OPTION, 0, 69962, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_VALUE, 0, 70164, 0x0},
    {S2C_IF_OPTION, 0, 21368, 0x0},
    {S2C_IF_OPTION, 0, 70250, 0x0},
    {S2C_IF_OPTION, 0, 18831, 0x0},
    {S2C_IF_OPTION, 0, 22114, 0x0},
    {S2C_IF_WORD, 0, 70276, 0x0},
    {S2C_IF_WORD, 0, 70321, 0x0},
    {S2C_IF_OPTION, 0, 70454, 0x0},
    {S2C_IF_OPTION, 0, 70514, 0x0},
    {S2C_IF_WORD, 1, 70552, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_NO_OPTION, 0, 70672, 0x0},
    {S2C_IF_WORD, 1, 70675, 0x0},
    {S2C_IF_WORD, 1, 70723, 0x0},
    {S2C_IF_WORD, 1, 70776, 0x0},
    {S2C_IF_WORD, 0, 70799, 0x0},
    {S2C_IF_WORD, 1, 70842, 0x0},
    {S2C_IF_OPTION, 0, 18831, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_WORD, 1, 70880, 0x0},
    {S2C_IF_OPTION, 0, 70963, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 70979, 0x0},
    {S2C_IF_WORD, 1, 71034, 0x0},
    {S2C_IF_WORD, 1, 71090, 0x0},
    {S2C_IF_WORD, 1, 64413, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_WORD, 1, 64413, 0x0},
    {S2C_IF_WORD, 0, 71148, 0x0},
    {S2C_IF_OPTION, 0, 19694, 0x0},
    {S2C_IF_OPTION, 0, 71155, 0x0},
    {S2C_IF_OPTION, 0, 71251, 0x0},
    {S2C_IF_OPTION, 0, 71316, 0x0},
    {S2C_IF_WORD, 1, 71339, 0x0},
    {S2C_IF_OPTION, 0, 71424, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 71447, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_WORD, 0, 71531, 0x0},
    {S2C_IF_OPTION, 0, 71553, 0x0},
    {S2C_IF_WORD, 0, 71537, 0x0},
    {S2C_IF_WORD, 0, 24984, 0x0},
    {S2C_IF_OPTION, 0, 71562, 0x0},
    {S2C_IF_WORD, 0, 71569, 0x0},
    {S2C_IF_WORD, 0, 37630, 0x0},
    {S2C_IF_OPTION, 0, 71614, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 30698, 0x0},
    {S2C_IF_VALUE, 0, 71784, 0x0},
    {S2C_IF_OPTION, 0, 71977, 0x0},
    {S2C_IF_WORD, 0, 72030, 0x0},
    {S2C_IF_WORD, 0, 72116, 0x0},
    {S2C_IF_WORD, 0, 72180, 0x0},
    {S2C_IF_WORD, 1, 72231, 0x0},
    {S2C_IF_VALUE, 0, 72333, 0x0},
    {S2C_IF_OPTION, 0, 40193, 0x0},
    {S2C_IF_OPTION, 0, 72430, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 72564, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 40193, 0x0},
    {S2C_IF_OPTION, 0, 72430, 0x0},
    {S2C_IF_WORD, 1, 73026, 0x0},
    {S2C_IF_VALUE, 0, 73135, 0x0},
    {S2C_IF_WORD, 1, 73240, 0x0},
    {S2C_IF_OPTION, 0, 73284, 0x0},
    {S2C_IF_OPTION, 0, 73356, 0x0},
    {S2C_IF_VALUE, 0, 73399, 0x0},
    {S2C_IF_OPTION, 0, 73472, 0x0},
    {S2C_IF_OPTION, 0, 73486, 0x0},
    {S2C_IF_OPTION, 0, 73533, 0x0},
    {S2C_IF_OPTION, 0, 28500, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 73693, 0x0},
    {S2C_IF_OPTION, 0, 73472, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_OPTION, 0, 73904, 0x0},
    {S2C_IF_OPTION, 0, 25892, 0x0},
    {S2C_IF_WORD, 0, 74109, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 74183, 0x10},
    {S2C_IF_OPTION, 0, 69315, 0x0},
    {S2C_IF_WORD, 0, 74305, 0x0},
    {S2C_IF_VALUE, 0, 74329, 0x0},
    {S2C_IF_VALUE, 0, 74413, 0x0},
    {S2C_IF_WORD, 0, 74482, 0x0},
    {S2C_IF_VALUE, 0, 74551, 0x0},
    {S2C_IF_VALUE, 0, 74579, 0x0},
    {S2C_IF_OPTION, 0, 28500, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_OPTION, 0, 74721, 0x0},
    {S2C_IF_VALUE, 0, 74760, 0x0},
    {S2C_IF_VALUE, 0, 74815, 0x0},
    {S2C_IF_VALUE, 0, 74908, 0x0},
    {S2C_IF_VALUE, 0, 74908, 0x0},
    {S2C_IF_VALUE, 0, 74999, 0x0},
    {S2C_IF_WORD, 102, 75076, 0x0},
    {S2C_IF_WORD, 102, 75146, 0x0},
    {S2C_IF_WORD, 102, 75315, 0x0},
    {S2C_IF_WORD, 0, 75430, 0x0},
    {S2C_IF_WORD, 1, 75458, 0x0},
    {S2C_IF_OPTION, 0, 74724, 0x0},
    {S2C_IF_WORD, 1, 75551, 0x0},
    {S2C_IF_OPTION, 0, 75614, 0x0},
    {S2C_IF_WORD, 0, 37630, 0x0},
    {S2C_IF_WORD, 0, 75633, 0x0},
    {S2C_IF_OPTION, 0, 75669, 0x0},
    {S2C_IF_WORD, 1, 75759, 0x0},
    {S2C_IF_WORD, 2, 75625, 0x0},
    {S2C_IF_WORD, 1, 75771, 0x0},
    {S2C_IF_WORD, 1, 75625, 0x0},
    {S2C_IF_OPTION, 0, 75624, 0x0},
    {S2C_IF_WORD, 1, 1026, 0x0},
    {S2C_IF_WORD, 2, 37630, 0x0},
    {S2C_IF_WORD, 1, 7162, 0x0},
    {S2C_IF_WORD, 2, 974, 0x0},
    {S2C_IF_WORD, 1, 1026, 0x0},
    {S2C_IF_WORD, 2, 75830, 0x0},
    {S2C_IF_OPTION, 0, 28501, 0x0},
    {S2C_IF_WORD, 1, 75877, 0x0},
    {S2C_IF_OPTION, 0, 28501, 0x0},
    {S2C_IF_OPTION, 0, 75684, 0x0},
    {S2C_IF_WORD, 0, 76145, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x6020140},
    {S2C_IF_OPTION, 0, 76200, 0x0},
    {S2C_IF_WORD, 0, 76219, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 76225, 0x0},
    {S2C_IF_WORD, 0, 76254, 0x0},
    {S2C_IF_WORD, 0, 76464, 0x0},
    {S2C_IF_WORD, 0, 76568, 0x0},
    {S2C_IF_NO_OPTION, 0, 76591, 0x0},
    {S2C_IF_WORD, 0, 76628, 0x0},
    {S2C_IF_NO_WORD, 0, 76712, 0x0},
    {S2C_IF_WORD, 1, 76743, 0x0},
    {S2C_IF_WORD, 2, 37630, 0x0},
    {S2C_IF_NO_OPTION, 0, 76746, 0x0},
    {S2C_IF_WORD, 0, 76806, 0x0},
    {S2C_IF_OPTION, 0, 37142, 0x0},
    {S2C_IF_WORD, 0, 76219, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_WORD, 0, 76219, 0x0},
    {S2C_IF_VALUE, 0, 77334, 0x0},
    {S2C_IF_WORD, 0, 77360, 0x0},
    {S2C_IF_WORD, 0, 67267, 0x0},
    {S2C_IF_WORD, 0, 77431, 0x0},
    {S2C_IF_WORD, 0, 77441, 0x0},
    {S2C_IF_WORD, 1, 77474, 0x0},
    {S2C_IF_WORD, 2, 41291, 0x0},
    {S2C_IF_OPTION, 0, 18828, 0x0},
    {S2C_IF_OPTION, 0, 21368, 0x0},
    {S2C_IF_OPTION, 0, 19527, 0x0},
    {S2C_IF_VALUE, 0, 77478, 0x0},
    {S2C_IF_VALUE, 0, 77502, 0x0},
    {S2C_IF_WORD, 0, 77519, 0x0},
    {S2C_IF_VALUE, 0, 77552, 0x0},
    {S2C_IF_WORD, 0, 77604, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 77631, 0x0},
    {S2C_IF_WORD, 0, 77709, 0x0},
    {S2C_IF_WORD, 0, 77939, 0x0},
    {S2C_IF_WORD, 0, 77984, 0x0},
    {S2C_IF_VALUE, 0, 78092, 0x0},
    {S2C_IF_WORD, 0, 78163, 0x0},
    {S2C_IF_WORD, 0, 78188, 0x0},
    {S2C_IF_VALUE, 0, 78268, 0x0},
    {S2C_IF_WORD, 0, 78360, 0x0},
    {S2C_IF_WORD, 0, 78402, 0x0},
    {S2C_IF_WORD, 0, 78484, 0x0},
    {S2C_IF_OPTION, 0, 78552, 0x0},
    {S2C_IF_WORD, 0, 78679, 0x0},
    {S2C_IF_WORD, 0, 78707, 0x0},
    {S2C_IF_VALUE, 0, 78747, 0x0},
    {S2C_IF_WORD, 0, 78863, 0x0},
    {S2C_IF_WORD, 0, 78904, 0x0},
    {S2C_IF_OPTION, 0, 78973, 0x0},
    {S2C_IF_WORD, 0, 6027, 0x0},
    {S2C_IF_VALUE, 0, 79058, 0x0},
    {S2C_IF_WORD, 0, 79132, 0x0},
    {S2C_IF_WORD, 0, 79152, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_VALUE, 0, 79361, 0x0},
    {S2C_IF_WORD, -1, 79490, 0x0},
    {S2C_IF_VALUE, 0, 79710, 0x0},
    {S2C_IF_OPTION, 0, 79799, 0x0},
    {S2C_IF_OPTION, 0, 79845, 0x0},
    {S2C_IF_OPTION, 0, 79849, 0x0},
    {S2C_IF_OPTION, 0, 32393, 0x0},
    {S2C_IF_OPTION, 0, 79897, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_WORD, 1, 80064, 0x0},
    {S2C_IF_WORD, 2, 80154, 0x0},
    {S2C_IF_OPTION, 0, 80226, 0x0},
    {S2C_IF_WORD, 0, 80244, 0x0},
    {S2C_IF_WORD, 0, 80356, 0x0},
    {S2C_IF_OPTION, 0, 80606, 0x0},
    {S2C_IF_OPTION, 0, 80725, 0x0},
    {S2C_IF_WORD, 1, 80759, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 80811, 0x0},
    {S2C_IF_WORD, 1, 80854, 0x0},
    {S2C_IF_WORD, 2, 80864, 0x0},
    {S2C_IF_SAYS, 0, 80864, 0x0},
    {S2C_IF_WORD, 1, 80906, 0x0},
    {S2C_IF_WORD, 1, 80943, 0x0},
    {S2C_IF_WORD, 0, 80957, 0x0},
    {S2C_IF_WORD, 0, 80965, 0x0},
    {S2C_IF_WORD, 1, 80943, 0x0},
    {S2C_IF_WORD, 0, 80957, 0x0},
    {S2C_IF_WORD, 0, 81024, 0x0},
    {S2C_IF_WORD, 1, 81115, 0x0},
    {S2C_IF_WORD, 2, 81147, 0x0},
    {S2C_IF_WORD, 1, 81188, 0x0},
    {S2C_IF_WORD, 2, 81196, 0x0},
    {S2C_IF_WORD, 1, 80759, 0x0},
    {S2C_IF_WORD, 1, 81233, 0x0},
    {S2C_IF_WORD, 2, 81249, 0x0},
    {S2C_IF_WORD, 1, 81321, 0x0},
    {S2C_IF_WORD, 2, 81333, 0x0},
    {S2C_IF_WORD, 1, 81379, 0x0},
    {S2C_IF_NO_WORD, 2, 81415, 0x0},
    {S2C_IF_WORD, 1, 81481, 0x0},
    {S2C_IF_WORD, 1, 81525, 0x0},
    {S2C_IF_OPTION, 0, 80725, 0x0},
    {S2C_IF_OPTION, 0, 81630, 0x0},
    {S2C_IF_WORD, 0, 81682, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 37142, 0x0},
    {S2C_IF_WORD, 1, 81821, 0x0},
    {S2C_IF_OPTION, 0, 81943, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_OPTION, 0, 19527, 0x0},
    {S2C_IF_OPTION, 0, 69802, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 2033, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 82214, 0x0},
    {S2C_IF_OPTION, 0, 82290, 0x0},
    {S2C_IF_WORD, 1, 82319, 0x0},
    {S2C_IF_OPTION, 0, 82344, 0x0},
    {S2C_IF_WORD, 0, 82397, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 28858, 0x400},
    {S2C_IF_OPTION, 0, 82463, 0x0},
    {S2C_IF_WORD, 1, 82489, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_WORD, 1, 82618, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_OPTION, 0, 82678, 0x0},
    {S2C_IF_OPTION, 0, 82689, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 18831, 0x0},
    {S2C_IF_OPTION, 0, 48582, 0x0},
    {S2C_IF_OPTION, 0, 82709, 0x0},
    {S2C_IF_OPTION, 0, 82726, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 82906, 0x0},
    {S2C_IF_OPTION, 0, 22114, 0x0},
    {S2C_IF_WORD, 1, 2033, 0x0},
    {S2C_IF_OPTION, 0, 21562, 0x0},
    {S2C_IF_OPTION, 0, 83015, 0x0},
    {S2C_IF_OPTION, 0, 83015, 0x0},
    {S2C_IF_SAYS, 0, 83110, 0x0},
    {S2C_IF_VALUE, 0, 83164, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 83164, 0x0},
    {S2C_IF_WORD, 1, 83286, 0x0},
    {S2C_IF_WORD, 1, 83338, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 83395, 0x0},
    {S2C_IF_WORD, 0, 83440, 0x0},
    {S2C_IF_OPTION, 0, 83539, 0x0},
    {S2C_IF_WORD, 1, 83580, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 83754, 0x4000040},
    {S2C_IF_OPTION, 0, 28500, 0x0},
    {S2C_IF_OPTION, 0, 83842, 0x0},
    {S2C_IF_OPTION, 0, 83875, 0x0},
    {S2C_IF_OPTION, 0, 83912, 0x0},
    {S2C_IF_OPTION, 0, 83934, 0x0},
    {S2C_IF_OPTION, 0, 84024, 0x0},
    {S2C_IF_WORD, 1, 84064, 0x0},
    {S2C_IF_OPTION, 0, 84089, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_WORD, 1, 84109, 0x0},
    {S2C_IF_SAYS, 0, 84179, 0x0},
    {S2C_IF_WORD, 0, 84253, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 19527, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 18831, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 84264, 0x0},
    {S2C_IF_OPTION, 0, 84308, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_WORD, 0, 84340, 0x0},
    {S2C_IF_WORD, 1, 84378, 0x0},
    {S2C_IF_WORD, 0, 28502, 0x0},
    {S2C_IF_WORD, 0, 84409, 0x0},
    {S2C_IF_WORD, 1, 84484, 0x0},
    {S2C_IF_WORD, 1, 84588, 0x0},
    {S2C_IF_WORD, 1, 84640, 0x0},
    {S2C_IF_WORD, 1, 84657, 0x0},
    {S2C_IF_OPTION, 0, 18831, 0x0},
    {S2C_IF_WORD, 0, 84722, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 84769, 0x0},
    {S2C_IF_OPTION, 0, 84800, 0x0},
    {S2C_IF_OPTION, 0, 25128, 0x0},
    {S2C_IF_WORD, 2, 84928, 0x0},
    {S2C_IF_WORD, 2, 84944, 0x0},
    {S2C_IF_OPTION, 0, 84974, 0x0},
    {S2C_IF_WORD, 0, 84996, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_OPTION, 0, 84974, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_VALUE, 0, 85038, 0x0},
    {S2C_IF_WORD, 0, 85096, 0x0},
    {S2C_IF_OPTION, 0, 85141, 0x0},
    {S2C_IF_WORD, 0, 85147, 0x0},
    {S2C_IF_OPTION, 0, 85392, 0x0},
    {S2C_IF_WORD, 0, 77437, 0x0},
    {S2C_IF_VALUE, 0, 74579, 0x0},
    {S2C_IF_WORD, 1, 85461, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_WORD, 0, 83958, 0x0},
    {S2C_IF_OPTION, 0, 85499, 0x0},
    {S2C_IF_WORD, 0, 85541, 0x0},
    {S2C_IF_OPTION, 0, 85603, 0x0},
    {S2C_IF_OPTION, 0, 85630, 0x0},
    {S2C_IF_VALUE, 0, 85681, 0x0},
    {S2C_IF_OPTION, 0, 85699, 0x0},
    {S2C_IF_WORD, 1, 85769, 0x0},
    {S2C_IF_WORD, 1, 85800, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_WORD, 1, 85955, 0x0},
    {S2C_IF_WORD, 1, 85991, 0x0},
    {S2C_IF_WORD, 1, 86020, 0x0},
    {S2C_IF_WORD, 2, 86031, 0x0},
    {S2C_IF_WORD, 1, 18617, 0x0},
    {S2C_IF_WORD, 2, 86226, 0x0},
    {S2C_IF_WORD, 1, 86458, 0x0},
    {S2C_IF_WORD, 1, 86517, 0x0},
    {S2C_IF_WORD, 0, 86546, 0x0},
    {S2C_IF_WORD, 1, 86661, 0x0},
    {S2C_IF_WORD, 2, 86666, 0x0},
    {S2C_IF_WORD, 3, 86690, 0x0},
    {S2C_IF_WORD, 3, 86736, 0x0},
    {S2C_IF_WORD, 0, 86783, 0x0},
    {S2C_IF_WORD, 0, 86798, 0x0},
    {S2C_IF_WORD, 1, 86869, 0x0},
    {S2C_IF_WORD, 0, 86892, 0x0},
    {S2C_IF_OPTION, 0, 86987, 0x0},
    {S2C_IF_OPTION, 0, 87017, 0x0},
    {S2C_IF_OPTION, 0, 87065, 0x0},
    {S2C_IF_WORD, 0, 87164, 0x0},
    {S2C_IF_VALUE, 0, 87187, 0x0},
    {S2C_IF_WORD, 1, 87197, 0x0},
    {S2C_IF_WORD, 1, 87269, 0x0},
    {S2C_IF_WORD, 1, 87396, 0x0},
    {S2C_IF_OPTION, 0, 87589, 0x0},
    {S2C_IF_WORD, 1, 87697, 0x0},
    {S2C_IF_OPTION, 0, 87847, 0x0},
    {S2C_IF_OPTION, 0, 87975, 0x0},
    {S2C_IF_WORD, 0, 10830, 0x0},
    {S2C_IF_OPTION, 0, 88107, 0x0},
    {S2C_IF_OPTION, 0, 88216, 0x0},
    {S2C_IF_WORD, 0, 88222, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 88262, 0x0},
    {S2C_IF_WORD, 1, 88310, 0x0},
    {S2C_IF_WORD, 1, 88324, 0x0},
    {S2C_IF_WORD, 1, 16895, 0x0},
    {S2C_IF_WORD, 0, 88373, 0x0},
    {S2C_IF_WORD, 0, 88388, 0x0},
    {S2C_IF_WORD, 0, 88400, 0x0},
    {S2C_IF_WORD, 1, 16895, 0x0},
    {S2C_IF_WORD, 0, 88431, 0x0},
    {S2C_IF_WORD, 0, 88555, 0x0},
    {S2C_IF_WORD, 1, 88575, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_OPTION, 0, 88615, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_WORD, 2, 88654, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 18985, 0x0},
    {S2C_IF_OPTION, 0, 88701, 0x0},
    {S2C_IF_WORD, 0, 88722, 0x0},
    {S2C_IF_WORD, 0, 88809, 0x0},
    {S2C_IF_OPTION, 0, 88931, 0x0},
    {S2C_IF_WORD, 0, 88943, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 18834, 0x0},
    {S2C_IF_OPTION, 0, 88987, 0x0},
    {S2C_IF_VALUE, 0, 88996, 0x0},
    {S2C_IF_WORD, 1, 89009, 0x0},
    {S2C_IF_OPTION, 0, 89067, 0x0},
    {S2C_IF_WORD, 0, 89076, 0x0},
    {S2C_IF_OPTION, 0, 89307, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 89325, 0x0},
    {S2C_IF_WORD, 1, 89369, 0x0},
    {S2C_IF_OPTION, 0, 89387, 0x0},
    {S2C_IF_WORD, 0, 89402, 0x0},
    {S2C_IF_WORD, 1, 89555, 0x0},
    {S2C_IF_WORD, 2, 89575, 0x0},
    {S2C_IF_WORD, 1, 18617, 0x0},
    {S2C_IF_WORD, 0, 89649, 0x0},
    {S2C_IF_WORD, 0, 89657, 0x0},
    {S2C_IF_OPTION, 0, 21562, 0x0},
    {S2C_IF_WORD, 1, 89686, 0x0},
    {S2C_IF_WORD, 1, 89733, 0x0},
    {S2C_IF_WORD, 2, 89915, 0x0},
    {S2C_IF_OPTION, 0, 89955, 0x0},
    {S2C_IF_WORD, 1, 90169, 0x0},
    {S2C_IF_WORD, 2, 90233, 0x0},
    {S2C_IF_WORD, 1, 90295, 0x0},
    {S2C_IF_WORD, 2, 90341, 0x0},
    {S2C_IF_WORD, 3, 90472, 0x0},
    {S2C_IF_WORD, 2, 5870, 0x0},
    {S2C_IF_WORD, 3, 90514, 0x0},
    {S2C_IF_OPTION, 0, 90526, 0x0},
    {S2C_IF_OPTION, 0, 90573, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 90621, 0x0},
    {S2C_IF_WORD, 2, 63278, 0x0},
    {S2C_IF_WORD, 1, 90643, 0x0},
    {S2C_IF_WORD, 2, 90657, 0x0},
    {S2C_IF_WORD, 0, 90673, 0x0},
    {S2C_IF_WORD, 0, 90809, 0x0},
    {S2C_IF_SAYS, 0, 90924, 0x0},
    {S2C_IF_WORD, 1, 90983, 0x0},
    {S2C_IF_WORD, 1, 91111, 0x0},
    {S2C_IF_OPTION, 0, 42882, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_OPTION, 0, 42632, 0x0},
    {S2C_IF_WORD, 1, 91192, 0x0},
    {S2C_IF_OPTION, 0, 91204, 0x0},
    {S2C_IF_WORD, 1, 91229, 0x0},
    {S2C_IF_WORD, 0, 91239, 0x0},
    {S2C_IF_OPTION, 0, 91425, 0x0},
    {S2C_IF_WORD, 0, 52890, 0x0},
    {S2C_IF_VALUE, 0, 77334, 0x0},
    {S2C_IF_NO_OPTION, 0, 91437, 0x0},
    {S2C_IF_OPTION, 0, 91480, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 21368, 0x0},
    {S2C_IF_OPTION, 0, 22114, 0x0},
    {S2C_IF_OPTION, 0, 30698, 0x0},
    {S2C_IF_VALUE, 0, 91634, 0x0},
    {S2C_IF_SAYS, 0, 91677, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 91702, 0x0},
    {S2C_IF_VALUE, 0, 91731, 0x0},
    {S2C_IF_OPTION, 0, 91746, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 91766, 0x0},
    {S2C_IF_WORD, 0, 91848, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 90016, 0x0},
    {S2C_IF_WORD, 0, 91886, 0x0},
    {S2C_IF_WORD, 0, 91966, 0x0},
    {S2C_IF_OPTION, 0, 91980, 0x0},
    {S2C_IF_WORD, 0, 1891, 0x0},
    {S2C_IF_WORD, 0, 92071, 0x0},
    {S2C_IF_WORD, 0, 92101, 0x0},
    {S2C_IF_WORD, 0, 92132, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 92229, 0x0},
    {S2C_IF_WORD, 0, 92232, 0x0},
    {S2C_IF_OPTION, 0, 26060, 0x0},
    {S2C_IF_OPTION, 0, 26060, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7c00},
    {S2C_IF_OPTION, 0, 26060, 0x0},
    {S2C_IF_OPTION, 0, 92452, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 92476, 0x0},
    {S2C_IF_OPTION, 0, 92452, 0x0},
    {S2C_IF_WORD, 1, 92491, 0x0},
    {S2C_IF_OPTION, 0, 92522, 0x0},
    {S2C_IF_OPTION, 0, 92547, 0x0},
    {S2C_IF_WORD, 0, 92618, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_OPTION, 0, 92721, 0x0},
    {S2C_IF_WORD, 0, 50200, 0x0},
    {S2C_IF_OPTION, 0, 22114, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_OPTION, 0, 92736, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_OPTION, 0, 92745, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_NO_OPTION, 0, 92817, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 26281, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 92969, 0x0},
    {S2C_IF_WORD, 1, 93059, 0x0},
    {S2C_IF_WORD, 0, 93100, 0x0},
    {S2C_IF_WORD, 0, 93132, 0x0},
    {S2C_IF_WORD, 0, 93184, 0x0},
    {S2C_IF_OPTION, 0, 93212, 0x0},
    {S2C_IF_WORD, 0, 93218, 0x0},
    {S2C_IF_VALUE, 0, 93380, 0x0},
    {S2C_IF_OPTION, 0, 93416, 0x0},
    {S2C_IF_OPTION, 0, 93488, 0x0},
    {S2C_IF_WORD, 0, 19789, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 23580, 0x30000},
    {S2C_IF_OPTION, 0, 18828, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_OPTION, 0, 93615, 0x0},
    {S2C_IF_WORD, 0, 93781, 0x0},
    {S2C_IF_WORD, 0, 93908, 0x0},
    {S2C_IF_OPTION, 0, 93979, 0x0},
    {S2C_IF_WORD, 0, 92108, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 94151, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 36505, 0x0},
    {S2C_IF_VALUE, 0, 94292, 0x0},
    {S2C_IF_VALUE, 0, 94408, 0x0},
    {S2C_IF_WORD, 0, 94463, 0x0},
    {S2C_IF_OPTION, 0, 94511, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 94563, 0x400},
    {S2C_IF_OPTION, 0, 19527, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 94563, 0x400},
    {S2C_IF_NO_OPTION, 0, 21250, 0x0},
    {S2C_IF_WORD, 0, 94569, 0x0},
    {S2C_IF_WORD, 0, 94608, 0x0},
    {S2C_IF_VALUE, 0, 94623, 0x0},
    {S2C_IF_WORD, 0, 5099, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 38593, 0x0},
    {S2C_IF_SAYS, 0, 94724, 0x0},
    {S2C_IF_WORD, 0, 94815, 0x0},
    {S2C_IF_OPTION, 0, 94858, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_WORD, 0, 95041, 0x0},
    {S2C_IF_OPTION, 0, 95186, 0x0},
    {S2C_IF_WORD, 0, 95201, 0x0},
    {S2C_IF_OPTION, 0, 28500, 0x0},
    {S2C_IF_WORD, 0, 95313, 0x0},
    {S2C_IF_WORD, 0, 95486, 0x0},
    {S2C_IF_OPTION, 0, 95774, 0x0},
    {S2C_IF_WORD, 0, 60937, 0x0},
    {S2C_IF_WORD, 0, 95934, 0x0},
    {S2C_IF_WORD, 0, 96084, 0x0},
    {S2C_IF_WORD, 0, 96097, 0x0},
    {S2C_IF_WORD, 0, 96144, 0x0},
    {S2C_IF_VALUE, 0, 96422, 0x0},
    {S2C_IF_WORD, 1, 96578, 0x0},
    {S2C_IF_OPTION, 0, 18880, 0x0},
    {S2C_IF_WORD, 0, 96598, 0x0},
    {S2C_IF_WORD, 1, 60937, 0x0},
    {S2C_IF_WORD, 0, 96789, 0x0},
    {S2C_IF_VALUE, 0, 96886, 0x0},
    {S2C_IF_OPTION, 0, 69802, 0x0},
    {S2C_IF_VALUE, 0, 97007, 0x0},
    {S2C_IF_VALUE, 0, 97195, 0x0},
    {S2C_IF_SAYS, 0, 97344, 0x0},
    {S2C_IF_VALUE, 0, 97420, 0x0},
    {S2C_IF_SAYS, 0, 97474, 0x0},
    {S2C_IF_WORD, 1, 52065, 0x0},
    {S2C_IF_WORD, 1, 97514, 0x0},
    {S2C_IF_OPTION, 0, 97566, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_NO_WORD, 2, 97748, 0x0},
    {S2C_IF_WORD, 0, 97816, 0x0},
    {S2C_IF_OPTION, 0, 97839, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 97868, 0x0},
    {S2C_IF_WORD, 0, 97914, 0x0},
    {S2C_IF_OPTION, 0, 97993, 0x0},
    {S2C_IF_OPTION, 0, 98013, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 0, 21526, 0x0},
    {S2C_IF_WORD, 0, 98140, 0x0},
    {S2C_IF_NO_WORD, 0, 98150, 0x0},
    {S2C_IF_WORD, 2, 98158, 0x0},
    {S2C_IF_WORD, 1, 98158, 0x0},
    {S2C_IF_WORD, 0, 52065, 0x0},
    {S2C_IF_OPTION, 0, 98200, 0x0},
    {S2C_IF_OPTION, 0, 62995, 0x0},
    {S2C_IF_WORD, 0, 98334, 0x0},
    {S2C_IF_WORD, 1, 98349, 0x0},
    {S2C_IF_WORD, 1, 67267, 0x0},
    {S2C_IF_WORD, 0, 98423, 0x0},
    {S2C_IF_WORD, 0, 98511, 0x0},
    {S2C_IF_OPTION, 0, 19315, 0x0},
    {S2C_IF_OPTION, 0, 98539, 0x0},
    {S2C_IF_VALUE, 0, 98587, 0x0},
    {S2C_IF_WORD, 0, 98621, 0x0},
    {S2C_IF_WORD, 0, 98739, 0x0},
    {S2C_IF_WORD, 1, 98795, 0x0},
    {S2C_IF_WORD, 2, 98800, 0x0},
    {S2C_IF_WORD, 1, 98849, 0x0},
    {S2C_IF_WORD, 0, 98909, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 99073, 0x0},
    {S2C_IF_OPTION, 0, 99323, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 99356, 0x10},
    {S2C_IF_OPTION_PLACE, 0, 99431, 0x10},
    {S2C_IF_VALUE, 0, 99518, 0x0},
    {S2C_IF_OPTION, 0, 99656, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 99843, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 99967, 0x10},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 100151, 0x30000},
    {S2C_IF_OPTION, 0, 100266, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 100303, 0x0},
    {S2C_IF_WORD, 1, 100335, 0x0},
    {S2C_IF_WORD, 0, 100418, 0x0},
    {S2C_IF_WORD, 1, 100604, 0x0},
    {S2C_IF_WORD, 0, 100659, 0x0},
    {S2C_IF_OPTION, 0, 100838, 0x0},
    {S2C_IF_WORD, 1, 100919, 0x0},
    {S2C_IF_WORD, 0, 100984, 0x0},
    {S2C_IF_OPTION, 0, 101093, 0x0},
    {S2C_IF_WORD, 1, 101181, 0x0},
    {S2C_IF_SAYS, 0, 101263, 0x0},
    {S2C_IF_SAYS, 0, 101299, 0x0},
    {S2C_IF_WORD, 0, 101396, 0x0},
    {S2C_IF_WORD, 1, 101456, 0x0},
    {S2C_IF_VALUE, 0, 101556, 0x0},
    {S2C_IF_VALUE, 0, 101667, 0x0},
    {S2C_IF_VALUE, 0, 101723, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 74183, 0x10},
    {S2C_IF_OPTION, 0, 28500, 0x0},
    {S2C_IF_VALUE, 0, 74551, 0x0},
    {S2C_IF_WORD, 1, 101793, 0x0},
    {S2C_IF_OPTION, 0, 25128, 0x0},
    {S2C_IF_OPTION, 0, 32040, 0x0},
    {S2C_IF_WORD, 0, 101868, 0x0},
    {S2C_IF_WORD, 1, 101934, 0x0},
    {S2C_IF_OPTION, 0, 102008, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 102180, 0x0},
    {S2C_IF_OPTION, 0, 102233, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 102281, 0x0},
    {S2C_IF_OPTION, 0, 102307, 0x0},
    {S2C_IF_OPTION, 0, 18834, 0x0},
    {S2C_IF_WORD, 0, 60903, 0x0},
    {S2C_IF_WORD, 0, 102394, 0x0},
    {S2C_IF_OPTION, 0, 18834, 0x0},
    {S2C_IF_WORD, 0, 102429, 0x0},
    {S2C_IF_WORD, 0, 102447, 0x0},
    {S2C_IF_WORD, 0, 102540, 0x0},
    {S2C_IF_WORD, 0, 10830, 0x0},
    {S2C_IF_WORD, 0, 102548, 0x0},
    {S2C_IF_WORD, 0, 102566, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 102594, 0x0},
    {S2C_IF_OPTION, 0, 102633, 0x0},
    {S2C_IF_OPTION, 0, 79799, 0x0},
    {S2C_IF_OPTION, 0, 79845, 0x0},
    {S2C_IF_OPTION, 0, 102710, 0x0},
    {S2C_IF_OPTION, 0, 102730, 0x0},
    {S2C_IF_WORD, 0, 102737, 0x0},
    {S2C_IF_OPTION, 0, 102801, 0x0},
    {S2C_IF_OPTION, 0, 30701, 0x0},
    {S2C_IF_WORD, 0, 20528, 0x0},
    {S2C_IF_OPTION, 0, 102860, 0x0},
    {S2C_IF_OPTION, 0, 103002, 0x0},
    {S2C_IF_WORD, 0, 103012, 0x0},
    {S2C_IF_WORD, 0, 103081, 0x0},
    {S2C_IF_WORD, 1, 103106, 0x0},
    {S2C_IF_WORD, 1, 103167, 0x0},
    {S2C_IF_OPTION, 0, 103177, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 103200, 0x0},
    {S2C_IF_OPTION, 0, 103233, 0x0},
    {S2C_IF_WORD, 0, 103275, 0x0},
    {S2C_IF_VALUE, 0, 103348, 0x0},
    {S2C_IF_WORD, 0, 103371, 0x0},
    {S2C_IF_WORD, 0, 103427, 0x0},
    {S2C_IF_OPTION, 0, 103453, 0x0},
    {S2C_IF_WORD, 0, 103530, 0x0},
    {S2C_IF_WORD, 1, 103720, 0x0},
    {S2C_IF_WORD, 1, 103758, 0x0},
    {S2C_IF_OPTION, 0, 103878, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 103927, 0x0},
    {S2C_IF_WORD, 1, 103978, 0x0},
    {S2C_IF_OPTION, 0, 104065, 0x0},
    {S2C_IF_OPTION, 0, 104131, 0x0},
    {S2C_IF_OPTION, 0, 104192, 0x0},
    {S2C_IF_VALUE, 0, 104329, 0x0},
    {S2C_IF_WORD, 1, 104378, 0x0},
    {S2C_IF_OPTION, 0, 104441, 0x0},
    {S2C_IF_WORD, 0, 104483, 0x0},
    {S2C_IF_WORD, 1, 104594, 0x0},
    {S2C_IF_VALUE, 0, 104627, 0x0},
    {S2C_IF_WORD, 0, 104717, 0x0},
    {S2C_IF_OPTION, 0, 104774, 0x0},
    {S2C_IF_WORD, 0, 104791, 0x0},
    {S2C_IF_WORD, 1, 104868, 0x0},
    {S2C_IF_OPTION, 0, 104979, 0x0},
    {S2C_IF_OPTION, 0, 105011, 0x0},
    {S2C_IF_WORD, 0, 105140, 0x0},
    {S2C_IF_OPTION, 0, 105157, 0x0},
    {S2C_IF_WORD, 0, 105236, 0x0},
    {S2C_IF_WORD, 0, 105357, 0x0},
    {S2C_IF_WORD, 0, 105436, 0x0},
    {S2C_IF_OPTION, 0, 105580, 0x0},
    {S2C_IF_OPTION, 0, 105637, 0x0},
    {S2C_IF_WORD, 1, 105688, 0x0},
    {S2C_IF_WORD, 0, 105779, 0x0},
    {S2C_IF_WORD, 1, 105966, 0x0},
    {S2C_IF_WORD, 0, 105973, 0x0},
    {S2C_IF_WORD, 1, 106068, 0x0},
    {S2C_IF_WORD, 1, 106128, 0x0},
    {S2C_IF_WORD, 0, 106363, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_OPTION, 0, 106447, 0x0},
    {S2C_IF_SAYS, 0, 103224, 0x0},
    {S2C_IF_OPTION, 0, 106482, 0x0},
    {S2C_IF_VALUE, 0, 106489, 0x0},
    {S2C_IF_OPTION, 0, 106545, 0x0},
    {S2C_IF_WORD, 1, 106614, 0x0},
    {S2C_IF_WORD, 1, 106638, 0x0},
    {S2C_IF_OPTION, 0, 106752, 0x0},
    {S2C_IF_WORD, 0, 106776, 0x0},
    {S2C_IF_OPTION, 0, 18880, 0x0},
    {S2C_IF_WORD, 0, 106829, 0x0},
    {S2C_IF_WORD, 0, 106840, 0x0},
    {S2C_IF_WORD, 0, 66946, 0x0},
    {S2C_IF_WORD, 1, 24984, 0x0},
    {S2C_IF_OPTION, 0, 107007, 0x0},
    {S2C_IF_OPTION, 0, 107019, 0x0},
    {S2C_IF_WORD, 1, 107101, 0x0},
    {S2C_IF_OPTION, 0, 107118, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 107197, 0x0},
    {S2C_IF_WORD, 0, 107219, 0x0},
    {S2C_IF_OPTION, 0, 107330, 0x0},
    {S2C_IF_WORD, 0, 107382, 0x0},
    {S2C_IF_OPTION, 0, 107657, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 107871, 0x0},
    {S2C_IF_WORD, 0, 107992, 0x0},
    {S2C_IF_OPTION, 0, 108020, 0x0},
    {S2C_IF_WORD, 0, 108058, 0x0},
    {S2C_IF_VALUE, 0, 108301, 0x0},
    {S2C_IF_OPTION, 0, 108353, 0x0},
    {S2C_IF_OPTION, 0, 108491, 0x0},
    {S2C_IF_OPTION, 0, 108535, 0x0},
    {S2C_IF_OPTION, 0, 36176, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 19315, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 108765, 0x0},
    {S2C_IF_WORD, 0, 108800, 0x0},
    {S2C_IF_OPTION, 0, 108837, 0x0},
    {S2C_IF_WORD, 0, 108869, 0x0},
    {S2C_IF_WORD, 0, 108910, 0x0},
    {S2C_IF_WORD, 0, 108950, 0x0},
    {S2C_IF_WORD, 0, 109090, 0x0},
    {S2C_IF_WORD, 1, 109216, 0x0},
    {S2C_IF_WORD, 0, 109265, 0x0},
    {S2C_IF_WORD, 0, 109615, 0x0},
    {S2C_IF_OPTION, 0, 109780, 0x0},
    {S2C_IF_WORD, 0, 71298, 0x0},
    {S2C_IF_OPTION, 0, 28500, 0x0},
    {S2C_IF_WORD, 0, 110005, 0x0},
    {S2C_IF_WORD, 1, 110135, 0x0},
    {S2C_IF_WORD, 0, 110208, 0x0},
    {S2C_IF_OPTION, 0, 110263, 0x0},
    {S2C_IF_VALUE, 0, 110330, 0x0},
    {S2C_IF_WORD, 1, 110405, 0x0},
    {S2C_IF_WORD, 1, 110426, 0x0},
    {S2C_IF_OPTION, 0, 110583, 0x0},
    {S2C_IF_WORD, 0, 110625, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 110730, 0x0},
    {S2C_IF_OPTION, 0, 110784, 0x0},
    {S2C_IF_WORD, 0, 110802, 0x0},
    {S2C_IF_WORD, 0, 110877, 0x0},
    {S2C_IF_WORD, 0, 3860, 0x0},
    {S2C_IF_WORD, 1, 41291, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 110977, 0x0},
    {S2C_IF_OPTION, 0, 111010, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 110951, 0x10},
    {S2C_IF_OPTION, 0, 111027, 0x0},
    {S2C_IF_OPTION, 0, 111071, 0x0},
    {S2C_IF_OPTION, 0, 111112, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 111262, 0x0},
    {S2C_IF_WORD, 0, 22500, 0x0},
    {S2C_IF_WORD, 0, 111269, 0x0},
    {S2C_IF_VALUE, 0, 111388, 0x0},
    {S2C_IF_VALUE, 0, 111513, 0x0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 19527, 0x0},
    {S2C_IF_WORD, 0, 111603, 0x0},
    {S2C_IF_WORD, 0, 111664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 18831, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 18860, 0x0},
    {S2C_IF_WORD, 1, 111781, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 111891, 0x0},
    {S2C_IF_WORD, 0, 111937, 0x0},
    {S2C_IF_OPTION, 0, 112151, 0x0},
    {S2C_IF_VALUE, 0, 112272, 0x0},
    {S2C_IF_WORD, 0, 112516, 0x0},
    {S2C_IF_OPTION, 0, 112629, 0x0},
    {S2C_IF_WORD, 0, 112682, 0x0},
    {S2C_IF_WORD, 0, 112716, 0x0},
    {S2C_IF_OPTION, 0, 112790, 0x0},
    {S2C_IF_OPTION, 0, 112790, 0x0},
    {S2C_IF_WORD, 0, 112877, 0x0},
    {S2C_IF_OPTION, 0, 112976, 0x0},
    {S2C_IF_WORD, 1, 112988, 0x0},
    {S2C_IF_WORD, 1, 113028, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 113046, 0x0},
    {S2C_IF_WORD, 0, 113118, 0x0},
    {S2C_IF_WORD, 1, 113172, 0x0},
    {S2C_IF_OPTION, 0, 113193, 0x0},
    {S2C_IF_WORD, 0, 113199, 0x0},
    {S2C_IF_OPTION, 0, 113265, 0x0},
    {S2C_IF_WORD, 0, 113277, 0x0},
    {S2C_IF_WORD, 0, 113320, 0x0},
    {S2C_IF_OPTION, 0, 113389, 0x0},
    {S2C_IF_WORD, 0, 113428, 0x0},
    {S2C_IF_OPTION, 0, 113569, 0x0},
    {S2C_IF_WORD, 1, 113707, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 37143, 0x0},
    {S2C_IF_WORD, 0, 113783, 0x0},
    {S2C_IF_WORD, 1, 113842, 0x0},
    {S2C_IF_WORD, 0, 113870, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 113975, 0x0},
    {S2C_IF_WORD, 1, 114044, 0x0},
    {S2C_IF_WORD, 0, 114065, 0x0},
    {S2C_IF_WORD, 0, 114077, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 103177, 0x0},
    {S2C_IF_OPTION, 0, 114226, 0x0},
    {S2C_IF_OPTION, 0, 32040, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 43980, 0x0},
    {S2C_IF_OPTION, 0, 114250, 0x0},
    {S2C_IF_WORD, 1, 6027, 0x0},
    {S2C_IF_WORD, 0, 25056, 0x0},
    {S2C_IF_WORD, 0, 114339, 0x0},
    {S2C_IF_WORD, 0, 114346, 0x0},
    {S2C_IF_WORD, 0, 114420, 0x0},
    {S2C_IF_WORD, 0, 114477, 0x0},
    {S2C_IF_WORD, 0, 114582, 0x0},
    {S2C_IF_VALUE, 0, 114700, 0x0},
    {S2C_IF_OPTION, 0, 114819, 0x0},
    {S2C_IF_VALUE, 0, 114863, 0x0},
    {S2C_IF_OPTION, 0, 18831, 0x0},
    {S2C_IF_OPTION, 0, 19607, 0x0},
    {S2C_IF_OPTION, 0, 19527, 0x0},
    {S2C_IF_OPTION, 0, 21250, 0x0},
    {S2C_IF_OPTION, 0, 69802, 0x0},
    {S2C_IF_OPTION, 0, 28501, 0x0},
    {S2C_IF_OPTION, 0, 91855, 0x0},
    {S2C_IF_OPTION, 0, 21368, 0x0},
    {S2C_IF_OPTION, 0, 22114, 0x0},
    {S2C_IF_OPTION, 0, 115060, 0x0},
    {S2C_IF_VALUE, 0, 115068, 0x0},
    {S2C_IF_OPTION, 0, 115127, 0x0},
    {S2C_IF_OPTION, 0, 69802, 0x0},
    {S2C_IF_WORD, 0, 115163, 0x0},
    {S2C_IF_OPTION, 0, 115269, 0x0},
    {S2C_IF_VALUE, 0, 115301, 0x0},
    {S2C_IF_WORD, 1, 115395, 0x0},
    {S2C_IF_WORD, 0, 115478, 0x0},
    {S2C_IF_OPTION, 0, 22114, 0x0},
    {S2C_IF_WORD, 0, 115518, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 73472, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 74183, 0x10},
    {S2C_IF_OPTION, 0, 69315, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 21769, 0x0},
    {S2C_IF_WORD, 0, 115662, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40203c0},
    {S2C_IF_VALUE, 0, 115722, 0x0},
    {S2C_IF_OPTION, 0, 115745, 0x0},
    {S2C_IF_WORD, 1, 115761, 0x0},
    {S2C_IF_WORD, 0, 115783, 0x0},
    {S2C_IF_OPTION, 0, 115962, 0x0},
    {S2C_IF_WORD, 0, 41291, 0x0},
    {S2C_IF_WORD, 0, 388, 0x0},
    {S2C_IF_WORD, 1, 116023, 0x0},
    {S2C_IF_WORD, 1, 116035, 0x0},
    {S2C_IF_OPTION, 0, 116148, 0x0},
    {S2C_IF_OPTION, 0, 116164, 0x0},
    {S2C_IF_WORD, 0, 116212, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 116268, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 41736, 0x0},
    {S2C_IF_WORD, 0, 116437, 0x0},
    {S2C_IF_WORD, 0, 116580, 0x0},
    {S2C_IF_WORD, 1, 116645, 0x0},
    {S2C_IF_WORD, 1, 67267, 0x0},
    {S2C_IF_WORD, 2, 116695, 0x0},
    {S2C_IF_WORD, 1, 116720, 0x0},
    {S2C_IF_WORD, 1, 116823, 0x0},
    {S2C_IF_OPTION, 0, 116840, 0x0},
    {S2C_IF_OPTION, 0, 18615, 0x0},
    {S2C_IF_WORD, 0, 116860, 0x0},
    {S2C_IF_OPTION, 0, 116917, 0x0},
    {S2C_IF_WORD, 0, 116990, 0x0},
    {S2C_IF_WORD, 0, 24984, 0x0},
    {S2C_IF_OPTION, 0, 71562, 0x0},
    {S2C_IF_OPTION, 0, 71562, 0x0},
    {S2C_IF_OPTION, 0, 40193, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_VALUE, 0, 117105, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_OPTION, 0, 117118, 0x0},
    {S2C_IF_WORD, 1, 74777, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_WORD, 0, 85693, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 18860, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 24105, 0x4000140},
    {S2C_IF_OPTION, 0, 117224, 0x0},
    {S2C_IF_WORD, 0, 117258, 0x0},
    {S2C_IF_WORD, 0, 117278, 0x0},
    {S2C_IF_VALUE, 0, 117361, 0x0},
    {S2C_IF_VALUE, 0, 117426, 0x0},
    {S2C_IF_OPTION, 0, 117437, 0x0},
    {S2C_IF_VALUE, 0, 117530, 0x0},
    {S2C_IF_WORD, 1, 117595, 0x0},
    {S2C_IF_WORD, 0, 117627, 0x0},
    {S2C_IF_WORD, 0, 117769, 0x0},
    {S2C_IF_WORD, 0, 117814, 0x0},
    {S2C_IF_WORD, 1, 117840, 0x0},
    {S2C_IF_OPTION, 0, 19365, 0x0},
    {S2C_IF_OPTION, 0, 117873, 0x0},
    {S2C_IF_WORD, 0, 69317, 0x0},
    {S2C_IF_WORD, 1, 69317, 0x0},
    {S2C_IF_OPTION, 0, 117904, 0x0},
    {S2C_IF_OPTION, 0, 48869, 0x0},
    {S2C_IF_OPTION, 0, 117916, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x632b3c3},
    {S2C_IF_OPTION, 0, 118030, 0x0},
    {S2C_IF_VALUE, 0, 118067, 0x0},
    {S2C_IF_VALUE, 0, 118218, 0x0},
    {S2C_IF_VALUE, 0, 118329, 0x0},
    {S2C_IF_VALUE, 0, 118445, 0x0},
    {S2C_IF_OPTION, 0, 118502, 0x0},
    {S2C_IF_OPTION, 0, 18860, 0x0},
    {S2C_IF_OPTION, 0, 118563, 0x0},
    {S2C_IF_OPTION, 0, 118637, 0x0},
    {S2C_IF_OPTION, 0, 118733, 0x0},
    {S2C_IF_VALUE, 0, 118755, 0x0},
    {S2C_IF_OPTION, 0, 118828, 0x0},
    {S2C_IF_OPTION, 0, 118849, 0x0},
    {S2C_IF_OPTION, 0, 118912, 0x0},
    {S2C_IF_OPTION, 0, 118923, 0x0},
    {S2C_IF_OPTION, 0, 18828, 0x0},
    {S2C_IF_WORD, 0, 1, 0x0},
    {S2C_IF_OPTION, 0, 23580, 0x0},
    {S2C_IF_WORD, 0, 8628, 0x0},
    {S2C_IF_OPTION, 0, 18831, 0x0},
    {S2C_IF_WORD, 0, 134, 0x0},
    {S2C_IF_WORD, 0, 21363, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 19706, 0x0},
    {S2C_IF_OPTION, 0, 119161, 0x0},
    {S2C_IF_WORD, 0, 119267, 0x0},
    {S2C_IF_WORD, 1, 119352, 0x0},
    {S2C_IF_WORD, 1, 119384, 0x0},
    {S2C_IF_WORD, 1, 24984, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_VALUE, 0, 119530, 0x0},
    {S2C_IF_OPTION, 0, 119576, 0x0},
    {S2C_IF_WORD, 0, 10830, 0x0},
    {S2C_IF_VALUE, 0, 119607, 0x0},
    {S2C_IF_OPTION, 0, 119642, 0x0},
    {S2C_IF_OPTION, 0, 119701, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c2},
    {S2C_IF_OPTION, 0, 37139, 0x0},
    {S2C_IF_VALUE, 0, 119876, 0x0},
    {S2C_IF_VALUE, 0, 119892, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 120003, 0x0},
    {S2C_IF_OPTION, 0, 38998, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x61003c3},
    {S2C_IF_OPTION, 0, 120145, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40171c0},
    {S2C_IF_OPTION, 0, 120267, 0x0},
    {S2C_IF_OPTION, 0, 120316, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000343},
    {S2C_IF_VALUE, 0, 120383, 0x0},
    {S2C_IF_OPTION, 0, 120432, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_OPTION, 0, 38481, 0x0},
    {S2C_IF_OPTION, 0, 37339, 0x0},
    {S2C_IF_OPTION, 0, 92739, 0x0},
    {S2C_IF_WORD, 0, 120498, 0x0},
    {S2C_IF_WORD, 0, 120523, 0x0},
    {S2C_IF_OPTION, 0, 32404, 0x0},
    {S2C_IF_VALUE, 0, 120618, 0x0},
    {S2C_IF_WORD, 0, 974, 0x0},
    {S2C_IF_OPTION, 0, 120682, 0x0},
    {S2C_IF_WORD, 0, 120747, 0x0},
    {S2C_IF_VALUE, 0, 120750, 0x0},
    {S2C_IF_WORD, 1, 120787, 0x0},
    {S2C_IF_OPTION, 0, 120806, 0x0},
    {S2C_IF_OPTION, 0, 120819, 0x0},
    {S2C_IF_OPTION, 0, 39745, 0x0},
    {S2C_IF_VALUE, 0, 120934, 0x0},
    {S2C_IF_OPTION, 0, 33024, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_PLACE, 1, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 121052, 0x0},
    {S2C_IF_OPTION, 0, 121149, 0x0},
    {S2C_IF_WORD, 0, 121066, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_WORD, 0, 121220, 0x0},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_WORD, 0, 121238, 0x0},
    {S2C_IF_VALUE, 0, 121292, 0x0},
    {S2C_IF_OPTION, 0, 121365, 0x0},
    {S2C_IF_OPTION, 0, 121390, 0x0},
    {S2C_IF_OPTION, 0, 121399, 0x0},
    {S2C_IF_OPTION, 0, 121530, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x60003c0},
    {S2C_IF_WORD, 0, 121718, 0x0},
    {S2C_IF_VALUE, 0, 121778, 0x0},
    {S2C_IF_VALUE, 0, 121817, 0x0},
    {S2C_IF_VALUE, 0, 121861, 0x0},
    {S2C_IF_VALUE, 0, 121875, 0x0},
    {S2C_IF_VALUE, 0, 121920, 0x0},
    {S2C_IF_OPTION, 0, 122015, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 122083, 0x0},
    {S2C_IF_OPTION, 0, 122221, 0x0},
    {S2C_IF_OPTION, 0, 122323, 0x0},
    {S2C_IF_OPTION, 0, 122381, 0x0},
    {S2C_IF_OPTION, 0, 122423, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4200},
    {S2C_IF_OPTION, 0, 19364, 0x0},
    {S2C_IF_OPTION, 0, 122435, 0x0},
    {S2C_IF_OPTION, 0, 122488, 0x0},
    {S2C_IF_OPTION, 0, 106472, 0x0},
    {S2C_IF_OPTION, 0, 80226, 0x0},
    {S2C_IF_VALUE, 0, 122593, 0x0},
    {S2C_IF_OPTION, 0, 80233, 0x0},
    {S2C_IF_VALUE, 0, 122751, 0x0},
    {S2C_IF_SAYS, 0, 122941, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x201},
    {S2C_IF_WORD, 1, 123049, 0x0},
    {S2C_IF_WORD, 1, 123077, 0x0},
    {S2C_IF_WORD, 0, 123102, 0x0},
    {S2C_IF_OPTION, 0, 123266, 0x0},
    {S2C_IF_OPTION, 0, 123294, 0x0},
    {S2C_IF_NO_OPTION, 0, 123351, 0x0},
    {S2C_IF_WORD, 0, 123369, 0x0},
    {S2C_IF_WORD, 0, 123536, 0x0},
    {S2C_IF_WORD, 0, 123594, 0x0},
    {S2C_IF_WORD, 0, 123665, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 123760, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 123910, 0x0},
    {S2C_IF_OPTION, 0, 123963, 0x0},
    {S2C_IF_WORD, 0, 124342, 0x0},
    {S2C_IF_WORD, 1, 124504, 0x0},
    {S2C_IF_WORD, 2, 124691, 0x0},
    {S2C_IF_WORD, 0, 124774, 0x0},
    {S2C_IF_WORD, 0, 124798, 0x0},
    {S2C_IF_WORD, 0, 124810, 0x0},
    {S2C_IF_OPTION, 0, 124841, 0x0},
    {S2C_IF_WORD, 0, 124871, 0x0},
    {S2C_IF_WORD, 0, 124957, 0x0},
    {S2C_IF_WORD, 1, 125049, 0x0},
    {S2C_IF_WORD, 3, 125199, 0x0},
    {S2C_IF_WORD, 1, 125257, 0x0},
    {S2C_IF_WORD, 2, 125476, 0x0},
    {S2C_IF_WORD, 1, 125599, 0x0},
    {S2C_IF_NO_WORD, 1, 125801, 0x0},
    {S2C_IF_WORD, 1, 125809, 0x0},
    {S2C_IF_WORD, 2, 125984, 0x0},
    {S2C_IF_WORD, 0, 126086, 0x0},
    {S2C_IF_OPTION, 0, 126192, 0x0},
    {S2C_IF_WORD, 0, 126415, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 126535, 0x0},
    {S2C_IF_WORD, 0, 126598, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 125801, 0x0},
    {S2C_IF_WORD, 1, 126680, 0x0},
    {S2C_IF_WORD, 0, 70276, 0x0},
    {S2C_IF_WORD, 0, 126697, 0x0},
    {S2C_IF_WORD, 0, 126747, 0x0},
    {S2C_IF_WORD, 1, 126814, 0x0},
    {S2C_IF_OPTION, 0, 70525, 0x0},
    {S2C_IF_WORD, 0, 126856, 0x0},
    {S2C_IF_WORD, 1, 67267, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 126970, 0x0},
    {S2C_IF_WORD, 0, 127082, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 127121, 0x0},
    {S2C_IF_WORD, 0, 127156, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 127194, 0x0},
    {S2C_IF_WORD, 1, 127226, 0x0},
    {S2C_IF_WORD, 0, 127349, 0x0},
    {S2C_IF_WORD, 0, 123536, 0x0},
    {S2C_IF_WORD, 1, 127383, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 127504, 0x0},
    {S2C_IF_WORD, 3, 127581, 0x0},
    {S2C_IF_WORD, 1, 127622, 0x0},
    {S2C_IF_WORD, 0, 126747, 0x0},
    {S2C_IF_OPTION, 0, 127660, 0x0},
    {S2C_IF_WORD, 2, 127716, 0x0},
    {S2C_IF_OPTION, 0, 127764, 0x0},
    {S2C_IF_WORD, 1, 126814, 0x0},
    {S2C_IF_WORD, 2, 126747, 0x0},
    {S2C_IF_WORD, 1, 1365, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 127814, 0x0},
    {S2C_IF_WORD, 0, 127843, 0x0},
    {S2C_IF_WORD, 0, 127881, 0x0},
    {S2C_IF_WORD, 0, 127977, 0x0},
    {S2C_IF_OPTION, 0, 25128, 0x0},
    {S2C_IF_WORD, 0, 120747, 0x0},
    {S2C_IF_OPTION, 0, 28497, 0x0},
    {S2C_IF_OPTION, 0, 128011, 0x0},
    {S2C_IF_OPTION, 0, 128035, 0x0},
    {S2C_IF_WORD, 0, 126970, 0x0},
    {S2C_IF_WORD, 0, 128223, 0x0},
    {S2C_IF_VALUE, 0, 128304, 0x0},
    {S2C_IF_OPTION, 0, 21768, 0x0},
    {S2C_IF_VALUE, 0, 128355, 0x0},
    {S2C_IF_OPTION, 0, 128424, 0x0},
    {S2C_IF_OPTION, 0, 25453, 0x0},
    {S2C_IF_VALUE, 0, 128517, 0x0},
    {S2C_IF_WORD, 0, 128533, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 128553, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 19527, 0x30000},
    {S2C_IF_NO_OPTION, 0, 19607, 0x0},
    {S2C_IF_OPTION, 0, 128644, 0x0},
    {S2C_IF_OPTION, 0, 128664, 0x0},
    {S2C_IF_OPTION, 0, 23577, 0x0},
    {S2C_IF_WORD, 1, 128709, 0x0},
    {S2C_IF_WORD, 1, 128726, 0x0},
    {S2C_IF_WORD, 1, 128786, 0x0},
    {S2C_IF_WORD, 0, 59269, 0x0},
    {S2C_IF_WORD, 0, 128854, 0x0},
    {S2C_IF_WORD, 0, 128960, 0x0},
    {S2C_IF_WORD, 0, 128983, 0x0},
    {S2C_IF_WORD, 0, 18617, 0x0},
    {S2C_IF_WORD, 0, 129017, 0x0},
    {S2C_IF_WORD, 1, 129031, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 7370},
    {2, 2, 2, 7370},
    {2, 2, 4, 7563},
    {2, 2, 6, 7609},
    {0, 1, 8, 0},
    {2, 2, 9, 7714},
    {2, 2, 11, 7954},
    {2, 2, 13, 8155},
    {2, 2, 15, 8225},
    {2, 2, 17, 8225},
    {2, 2, 19, 8544},
    {2, 1, 21, 8590},
    {1, 2, 22, 8661},
    {1, 2, 24, 8797},
    {2, 2, 26, 9227},
    {2, 1, 28, 9261},
    {2, 1, 29, 9324},
    {2, 1, 30, 9372},
    {2, 1, 31, 9404},
    {2, 1, 32, 9469},
    {2, 1, 33, 9507},
    {2, 1, 34, 9530},
    {2, 1, 35, 9581},
    {2, 1, 36, 9666},
    {2, 1, 37, 9735},
    {2, 1, 38, 9796},
    {2, 1, 39, 9843},
    {2, 2, 40, 9966},
    {2, 2, 42, 10024},
    {2, 2, 44, 10024},
    {2, 1, 46, 10118},
    {1, 0, 47, 10145},
    {2, 2, 47, 7370},
    {2, 2, 49, 7370},
    {2, 2, 51, 7609},
    {0, 1, 53, 0},
    {2, 2, 54, 8544},
    {2, 1, 56, 10161},
    {1, 2, 57, 8661},
    {1, 2, 59, 8797},
    {2, 2, 61, 9227},
    {2, 1, 63, 9261},
    {2, 2, 64, 10217},
    {2, 2, 66, 10319},
    {2, 1, 68, 10336},
    {2, 1, 69, 10385},
    {2, 2, 70, 9966},
    {2, 2, 72, 9966},
    {2, 2, 74, 10518},
    {2, 2, 76, 10596},
    {2, 2, 78, 7714},
    {2, 2, 80, 7954},
    {2, 2, 82, 8155},
    {2, 2, 84, 8225},
    {2, 2, 86, 8225},
    {2, 2, 88, 10651},
    {2, 2, 90, 10695},
    {2, 1, 92, 10737},
    {2, 2, 93, 10024},
    {2, 1, 95, 10118},
    {1, 0, 96, 10771},
    {2, 2, 96, 10804},
    {2, 2, 98, 10804},
    {2, 2, 100, 10885},
    {1, 0, 102, 10931},
    {0, 1, 102, 0},
    {2, 1, 103, 10518},
    {2, 1, 104, 10596},
    {2, 1, 105, 11723},
    {2, 1, 106, 7714},
    {2, 2, 107, 11912},
    {2, 2, 109, 12094},
    {2, 2, 111, 12306},
    {2, 2, 113, 12306},
    {2, 2, 115, 12483},
    {2, 1, 117, 12897},
    {2, 1, 118, 12897},
    {2, 1, 119, 14058},
    {2, 1, 120, 14225},
    {2, 2, 121, 14358},
    {2, 1, 123, 14358},
    {2, 2, 124, 14581},
    {2, 2, 126, 12094},
    {2, 2, 128, 14888},
    {2, 1, 130, 8155},
    {2, 1, 131, 8225},
    {2, 2, 132, 15951},
    {2, 1, 134, 16623},
    {2, 2, 135, 16859},
    {2, 2, 137, 15951},
    {2, 2, 139, 17140},
    {2, 2, 141, 11912},
    {2, 1, 143, 12094},
    {2, 2, 144, 17626},
    {2, 2, 146, 12094},
    {2, 1, 148, 12094},
    {0, 0, 149, 0},
    {0, 1, 149, 0},
    {2, 1, 150, 12897},
    {2, 1, 151, 12094},
    {0, 0, 152, 0},
    {0, 0, 152, 0},
    {1, 1, 152, 18621},
    {0, 0, 153, 0},
    {0, 1, 153, 0},
    {1, 0, 154, 18725},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {0, 0, 154, 0},
    {2, 1, 154, 7609},
    {0, 0, 155, 0},
    {2, 2, 155, 18837},
    {2, 2, 157, 7609},
    {2, 1, 159, 7609},
    {0, 0, 160, 0},
    {2, 1, 160, 7609},
    {0, 1, 161, 0},
    {1, 0, 162, 18863},
    {0, 1, 162, 0},
    {1, 0, 163, 18883},
    {0, 0, 163, 0},
    {2, 1, 163, 19031},
    {2, 2, 164, 19091},
    {0, 0, 166, 0},
    {0, 1, 166, 0},
    {0, 1, 167, 0},
    {1, 0, 168, 19182},
    {0, 1, 168, 0},
    {1, 0, 169, 19226},
    {1, 1, 169, 19262},
    {0, 0, 170, 0},
    {0, 1, 170, 0},
    {1, 0, 171, 19334},
    {0, 1, 171, 0},
    {0, 1, 172, 0},
    {1, 0, 173, 19374},
    {0, 1, 173, 0},
    {0, 1, 174, 0},
    {1, 0, 175, 19437},
    {0, 2, 175, 0},
    {1, 0, 177, 19509},
    {0, 0, 177, 0},
    {2, 2, 177, 19530},
    {0, 0, 179, 0},
    {0, 0, 179, 0},
    {0, 0, 179, 0},
    {2, 1, 179, 19638},
    {0, 0, 180, 0},
    {2, 2, 180, 10118},
    {1, 0, 182, 19709},
    {2, 1, 182, 19793},
    {1, 1, 183, 19813},
    {0, 0, 184, 0},
    {0, 0, 184, 0},
    {2, 1, 184, 19898},
    {2, 2, 185, 19898},
    {0, 0, 187, 0},
    {0, 0, 187, 0},
    {2, 2, 187, 19974},
    {2, 2, 189, 20029},
    {2, 2, 191, 20053},
    {2, 2, 193, 12094},
    {2, 3, 195, 7954},
    {2, 3, 198, 20387},
    {2, 3, 201, 12094},
    {2, 3, 204, 20489},
    {2, 2, 207, 20530},
    {2, 3, 209, 20581},
    {2, 2, 212, 20664},
    {2, 3, 214, 20715},
    {1, 1, 217, 20749},
    {0, 0, 218, 0},
    {1, 1, 218, 20770},
    {1, 2, 219, 20804},
    {0, 0, 221, 0},
    {0, 0, 221, 0},
    {2, 2, 221, 8544},
    {2, 1, 223, 20842},
    {1, 2, 224, 8661},
    {1, 2, 226, 8797},
    {2, 2, 228, 9227},
    {2, 1, 230, 9261},
    {2, 1, 231, 20871},
    {2, 2, 232, 9966},
    {2, 2, 234, 9966},
    {2, 2, 236, 10518},
    {2, 2, 238, 10596},
    {2, 2, 240, 7714},
    {2, 2, 242, 7954},
    {2, 2, 244, 8155},
    {2, 2, 246, 8225},
    {2, 2, 248, 8225},
    {2, 2, 250, 10651},
    {2, 2, 252, 7609},
    {2, 2, 254, 10024},
    {2, 2, 256, 10024},
    {1, 1, 258, 21024},
    {2, 1, 259, 9796},
    {2, 1, 260, 9843},
    {2, 1, 261, 9372},
    {2, 1, 262, 21039},
    {2, 1, 263, 9469},
    {2, 1, 264, 9507},
    {2, 1, 265, 9530},
    {2, 1, 266, 9581},
    {0, 1, 267, 0},
    {1, 1, 268, 10145},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {0, 0, 269, 0},
    {2, 1, 269, 8225},
    {0, 1, 270, 0},
    {0, 1, 271, 0},
    {1, 0, 272, 10931},
    {2, 3, 272, 10804},
    {0, 0, 275, 0},
    {2, 2, 275, 10804},
    {0, 0, 277, 0},
    {2, 1, 277, 21405},
    {1, 0, 278, 21466},
    {0, 1, 278, 0},
    {1, 0, 279, 21496},
    {0, 1, 279, 0},
    {0, 1, 280, 0},
    {1, 1, 281, 21530},
    {0, 0, 282, 0},
    {0, 1, 282, 0},
    {1, 0, 283, 21589},
    {0, 0, 283, 0},
    {1, 0, 283, 21637},
    {0, 0, 283, 0},
    {0, 1, 283, 0},
    {1, 1, 284, 21809},
    {1, 0, 285, 21836},
    {1, 0, 285, 21836},
    {1, 0, 285, 21836},
    {1, 0, 285, 21836},
    {1, 0, 285, 21836},
    {0, 0, 285, 0},
    {1, 1, 285, 22073},
    {0, 0, 286, 0},
    {0, 0, 286, 0},
    {0, 0, 286, 0},
    {0, 0, 286, 0},
    {0, 0, 286, 0},
    {0, 0, 286, 0},
    {0, 0, 286, 0},
    {0, 0, 286, 0},
    {1, 0, 286, 22343},
    {0, 0, 286, 0},
    {0, 0, 286, 0},
    {1, 0, 286, 22343},
    {2, 1, 286, 22502},
    {2, 2, 287, 22502},
    {0, 1, 289, 0},
    {1, 0, 290, 22581},
    {1, 0, 290, 22712},
    {0, 1, 290, 0},
    {1, 0, 291, 22742},
    {1, 0, 291, 22911},
    {1, 0, 291, 22742},
    {1, 0, 291, 22742},
    {2, 1, 291, 23050},
    {1, 0, 292, 22742},
    {1, 0, 292, 22742},
    {1, 0, 292, 22742},
    {1, 0, 292, 22742},
    {1, 0, 292, 23265},
    {0, 0, 292, 0},
    {1, 0, 292, 22742},
    {1, 0, 292, 22742},
    {0, 0, 292, 0},
    {1, 0, 292, 23352},
    {0, 0, 292, 0},
    {1, 0, 292, 22742},
    {0, 0, 292, 0},
    {1, 0, 292, 23535},
    {0, 1, 292, 0},
    {1, 0, 293, 23583},
    {1, 0, 293, 23603},
    {1, 0, 293, 23626},
    {2, 1, 293, 23805},
    {0, 2, 294, 0},
    {1, 1, 296, 23603},
    {1, 1, 297, 23868},
    {1, 0, 298, 23893},
    {2, 2, 298, 23981},
    {2, 2, 300, 24051},
    {2, 2, 302, 24051},
    {2, 3, 304, 24051},
    {0, 1, 307, 0},
    {0, 1, 308, 0},
    {2, 2, 309, 24238},
    {2, 2, 311, 24238},
    {2, 2, 313, 24238},
    {2, 2, 315, 24417},
    {2, 2, 317, 24417},
    {2, 2, 319, 20029},
    {2, 2, 321, 20053},
    {1, 1, 323, 24490},
    {1, 0, 324, 22742},
    {2, 1, 324, 24585},
    {2, 1, 325, 24668},
    {1, 0, 326, 22742},
    {0, 1, 326, 0},
    {2, 2, 327, 19974},
    {2, 2, 329, 20029},
    {2, 2, 331, 20053},
    {1, 1, 333, 24490},
    {1, 0, 334, 22742},
    {2, 1, 334, 24417},
    {0, 1, 335, 0},
    {1, 0, 336, 24805},
    {2, 1, 336, 24417},
    {0, 1, 337, 0},
    {0, 1, 338, 0},
    {1, 0, 339, 24952},
    {2, 2, 339, 24417},
    {2, 1, 341, 24417},
    {0, 1, 342, 0},
    {1, 0, 343, 25028},
    {0, 1, 343, 0},
    {2, 2, 344, 25066},
    {2, 2, 346, 25066},
    {2, 1, 348, 24417},
    {0, 1, 349, 0},
    {1, 0, 350, 25028},
    {1, 0, 350, 25308},
    {2, 2, 350, 20029},
    {1, 1, 352, 20749},
    {0, 0, 353, 0},
    {0, 0, 353, 0},
    {2, 1, 353, 25491},
    {2, 1, 354, 25553},
    {1, 1, 355, 25617},
    {0, 0, 356, 0},
    {1, 0, 356, 22712},
    {1, 0, 356, 22712},
    {0, 1, 356, 0},
    {2, 2, 357, 25905},
    {2, 1, 359, 25905},
    {2, 2, 360, 25905},
    {1, 0, 362, 26020},
    {0, 1, 362, 0},
    {2, 2, 363, 26089},
    {2, 1, 365, 26089},
    {1, 0, 366, 26129},
    {0, 1, 366, 0},
    {2, 0, 367, 26146},
    {2, 1, 367, 26189},
    {2, 1, 368, 26243},
    {2, 2, 369, 26089},
    {2, 3, 371, 26296},
    {2, 2, 374, 26357},
    {2, 2, 376, 26089},
    {2, 1, 378, 26409},
    {2, 1, 379, 26453},
    {2, 1, 380, 26504},
    {2, 1, 381, 26534},
    {2, 1, 382, 26578},
    {2, 1, 383, 26626},
    {2, 1, 384, 26671},
    {2, 1, 385, 26713},
    {2, 1, 386, 26751},
    {2, 2, 387, 26788},
    {2, 2, 389, 26845},
    {2, 1, 391, 26870},
    {2, 1, 392, 26918},
    {2, 1, 393, 26959},
    {2, 1, 394, 27033},
    {1, 0, 395, 26129},
    {0, 1, 395, 0},
    {2, 0, 396, 26189},
    {0, 0, 396, 0},
    {2, 1, 396, 26129},
    {2, 2, 397, 27065},
    {1, 0, 399, 27100},
    {0, 1, 399, 0},
    {1, 1, 400, 27179},
    {2, 1, 401, 20842},
    {2, 1, 402, 27234},
    {1, 0, 403, 27281},
    {2, 1, 403, 27332},
    {2, 1, 404, 27414},
    {2, 1, 405, 27462},
    {2, 1, 406, 27509},
    {2, 1, 407, 27462},
    {2, 2, 408, 27548},
    {2, 1, 410, 27607},
    {2, 1, 411, 21039},
    {2, 1, 412, 9581},
    {2, 1, 413, 21039},
    {2, 2, 414, 21039},
    {1, 0, 416, 27102},
    {2, 1, 416, 27862},
    {2, 1, 417, 9581},
    {1, 0, 418, 27912},
    {2, 2, 418, 27980},
    {2, 1, 420, 20842},
    {2, 1, 421, 28030},
    {2, 2, 422, 28049},
    {2, 2, 424, 28094},
    {2, 2, 426, 28139},
    {2, 1, 428, 9324},
    {2, 1, 429, 9581},
    {2, 1, 430, 28156},
    {2, 2, 431, 28205},
    {2, 2, 433, 27980},
    {2, 3, 435, 27980},
    {2, 2, 438, 10118},
    {2, 2, 440, 28239},
    {2, 2, 442, 28289},
    {1, 0, 444, 27912},
    {2, 2, 444, 24051},
    {2, 1, 446, 28348},
    {2, 2, 447, 27980},
    {2, 2, 449, 27980},
    {2, 2, 451, 28415},
    {2, 2, 453, 28459},
    {2, 2, 455, 9581},
    {2, 2, 457, 28647},
    {2, 2, 459, 28156},
    {2, 3, 461, 28723},
    {2, 2, 464, 28808},
    {1, 0, 466, 28845},
    {2, 1, 466, 20842},
    {2, 1, 467, 9261},
    {2, 1, 468, 28862},
    {2, 1, 469, 19793},
    {2, 1, 470, 9843},
    {0, 1, 471, 0},
    {2, 2, 472, 19793},
    {2, 3, 474, 10118},
    {2, 4, 477, 27234},
    {1, 0, 481, 29087},
    {2, 1, 481, 20842},
    {2, 1, 482, 20842},
    {2, 1, 483, 20842},
    {2, 1, 484, 20842},
    {1, 0, 485, 29237},
    {2, 1, 485, 29321},
    {2, 1, 486, 29336},
    {2, 1, 487, 9507},
    {2, 1, 488, 9469},
    {2, 1, 489, 29359},
    {2, 1, 490, 29377},
    {2, 1, 491, 29461},
    {2, 2, 492, 29509},
    {1, 0, 494, 29535},
    {2, 1, 494, 9666},
    {1, 0, 495, 29564},
    {1, 0, 495, 29591},
    {1, 0, 495, 29564},
    {2, 2, 495, 29640},
    {2, 2, 497, 29694},
    {2, 2, 499, 29747},
    {2, 3, 501, 29815},
    {2, 3, 504, 29863},
    {2, 3, 507, 29815},
    {2, 2, 510, 29914},
    {2, 2, 512, 27862},
    {2, 2, 514, 29914},
    {2, 2, 516, 29945},
    {2, 2, 518, 29979},
    {2, 3, 520, 29979},
    {2, 3, 523, 30014},
    {2, 2, 526, 30159},
    {2, 3, 528, 29694},
    {2, 2, 531, 30159},
    {2, 2, 533, 30251},
    {2, 2, 535, 29945},
    {2, 2, 537, 30302},
    {1, 0, 539, 30342},
    {2, 2, 539, 30395},
    {2, 3, 541, 30479},
    {2, 2, 544, 30514},
    {2, 3, 546, 30514},
    {2, 3, 549, 30514},
    {2, 3, 552, 30514},
    {2, 2, 555, 30635},
    {1, 0, 557, 30667},
    {2, 2, 557, 30704},
    {2, 2, 559, 30704},
    {2, 2, 561, 30755},
    {1, 0, 563, 30797},
    {2, 2, 563, 30838},
    {2, 1, 565, 30884},
    {1, 0, 566, 30913},
    {2, 1, 566, 30985},
    {1, 0, 567, 31030},
    {0, 1, 567, 0},
    {2, 2, 568, 31073},
    {1, 0, 570, 31108},
    {2, 1, 570, 19638},
    {2, 1, 571, 19638},
    {2, 2, 572, 31383},
    {2, 2, 574, 31451},
    {2, 2, 576, 31512},
    {2, 3, 578, 31553},
    {2, 2, 581, 31597},
    {2, 2, 583, 31659},
    {2, 2, 585, 20842},
    {0, 1, 587, 0},
    {0, 2, 588, 0},
    {0, 2, 590, 0},
    {1, 1, 592, 31773},
    {1, 0, 593, 31775},
    {2, 2, 593, 31811},
    {2, 2, 595, 19638},
    {0, 1, 597, 0},
    {0, 1, 598, 0},
    {1, 0, 599, 31913},
    {0, 1, 599, 0},
    {0, 1, 600, 0},
    {2, 2, 601, 31996},
    {2, 2, 603, 32055},
    {2, 2, 605, 32087},
    {1, 0, 607, 31913},
    {0, 1, 607, 0},
    {1, 1, 608, 32168},
    {2, 1, 609, 31451},
    {2, 1, 610, 31512},
    {2, 2, 611, 31553},
    {1, 0, 613, 31773},
    {2, 1, 613, 31451},
    {1, 0, 614, 31773},
    {0, 1, 614, 0},
    {2, 2, 615, 31451},
    {2, 2, 617, 31811},
    {2, 3, 619, 31553},
    {1, 0, 622, 32307},
    {0, 1, 622, 0},
    {2, 2, 623, 31451},
    {2, 2, 625, 31553},
    {1, 0, 627, 32307},
    {0, 1, 627, 0},
    {2, 2, 628, 31451},
    {2, 3, 630, 31553},
    {2, 2, 633, 32457},
    {2, 2, 635, 20842},
    {1, 0, 637, 32307},
    {0, 1, 637, 0},
    {2, 1, 638, 31451},
    {1, 0, 639, 32565},
    {0, 1, 639, 0},
    {2, 2, 640, 31451},
    {1, 0, 642, 32682},
    {0, 1, 642, 0},
    {0, 1, 643, 0},
    {2, 2, 644, 31553},
    {1, 0, 646, 31913},
    {0, 1, 646, 0},
    {1, 0, 647, 32771},
    {1, 0, 647, 32789},
    {1, 0, 647, 32829},
    {2, 1, 647, 28094},
    {1, 0, 648, 27912},
    {0, 1, 648, 0},
    {0, 1, 649, 0},
    {2, 2, 650, 28094},
    {2, 2, 652, 28094},
    {2, 2, 654, 33049},
    {1, 1, 656, 33097},
    {2, 1, 657, 33257},
    {2, 2, 658, 28289},
    {2, 2, 660, 33349},
    {1, 0, 662, 27912},
    {2, 1, 662, 33426},
    {2, 2, 663, 28094},
    {1, 1, 665, 27912},
    {0, 0, 666, 0},
    {0, 1, 666, 0},
    {2, 0, 667, 33474},
    {0, 1, 667, 0},
    {2, 1, 668, 28094},
    {2, 1, 669, 7609},
    {1, 0, 670, 33513},
    {0, 1, 670, 0},
    {1, 0, 671, 33513},
    {2, 2, 671, 33624},
    {2, 2, 673, 33624},
    {2, 1, 675, 33679},
    {2, 1, 676, 33806},
    {2, 1, 677, 33679},
    {1, 0, 678, 33878},
    {2, 2, 678, 33624},
    {1, 0, 680, 33878},
    {0, 1, 680, 0},
    {2, 2, 681, 33976},
    {2, 2, 683, 34017},
    {2, 1, 685, 34060},
    {1, 0, 686, 34098},
    {1, 0, 686, 33878},
    {1, 0, 686, 33878},
    {0, 1, 686, 0},
    {2, 1, 687, 34191},
    {1, 0, 688, 33878},
    {2, 1, 688, 34335},
    {1, 1, 689, 34402},
    {0, 0, 690, 0},
    {2, 1, 690, 34491},
    {2, 1, 691, 34491},
    {1, 0, 692, 34532},
    {0, 1, 692, 0},
    {2, 1, 693, 34630},
    {2, 2, 694, 34696},
    {1, 0, 696, 34713},
    {2, 1, 696, 18837},
    {2, 1, 697, 18837},
    {0, 1, 698, 0},
    {1, 0, 699, 34793},
    {2, 1, 699, 34921},
    {0, 1, 700, 0},
    {1, 0, 701, 34986},
    {2, 1, 701, 7609},
    {2, 1, 702, 7609},
    {1, 0, 703, 35037},
    {0, 2, 703, 0},
    {2, 1, 705, 35143},
    {1, 1, 706, 35198},
    {2, 1, 707, 35239},
    {2, 1, 708, 35239},
    {2, 1, 709, 35239},
    {1, 0, 710, 35198},
    {1, 1, 710, 35354},
    {2, 0, 711, 35239},
    {0, 1, 711, 0},
    {2, 1, 712, 35419},
    {2, 1, 713, 35437},
    {1, 0, 714, 26167},
    {2, 0, 714, 35451},
    {2, 0, 714, 35496},
    {2, 0, 714, 35531},
    {0, 1, 714, 0},
    {2, 1, 715, 35615},
    {1, 0, 716, 35653},
    {2, 0, 716, 35673},
    {2, 0, 716, 35710},
    {2, 1, 716, 35812},
    {2, 1, 717, 35863},
    {1, 0, 718, 35893},
    {0, 1, 718, 0},
    {2, 1, 719, 36018},
    {1, 0, 720, 36053},
    {2, 1, 720, 36127},
    {2, 1, 721, 36161},
    {2, 1, 722, 36161},
    {1, 0, 723, 36184},
    {2, 1, 723, 36235},
    {2, 2, 724, 36293},
    {1, 0, 726, 36330},
    {2, 2, 726, 36362},
    {1, 0, 728, 36407},
    {2, 0, 728, 36426},
    {0, 1, 728, 0},
    {2, 1, 729, 35239},
    {1, 0, 730, 35198},
    {1, 2, 730, 36672},
    {2, 2, 732, 36720},
    {0, 0, 734, 0},
    {0, 1, 734, 0},
    {0, 1, 735, 0},
    {0, 1, 736, 0},
    {1, 0, 737, 34098},
    {1, 2, 737, 36672},
    {2, 1, 739, 36965},
    {1, 0, 740, 36997},
    {0, 1, 740, 0},
    {1, 2, 741, 36672},
    {2, 1, 743, 37101},
    {2, 1, 744, 37151},
    {2, 2, 745, 37215},
    {2, 2, 747, 37254},
    {1, 0, 749, 37304},
    {0, 1, 749, 0},
    {2, 1, 750, 37359},
    {2, 2, 751, 37254},
    {1, 0, 753, 37304},
    {0, 1, 753, 0},
    {2, 1, 754, 37466},
    {2, 2, 755, 37497},
    {1, 0, 757, 37304},
    {1, 2, 757, 36672},
    {2, 1, 759, 37565},
    {2, 1, 760, 37633},
    {2, 1, 761, 37669},
    {0, 1, 762, 0},
    {0, 1, 763, 0},
    {1, 0, 764, 37304},
    {2, 1, 764, 37877},
    {0, 1, 765, 0},
    {1, 0, 766, 37928},
    {2, 0, 766, 37955},
    {2, 0, 766, 37971},
    {2, 1, 766, 38074},
    {1, 0, 767, 38111},
    {1, 2, 767, 36672},
    {2, 1, 769, 38145},
    {0, 0, 770, 0},
    {1, 2, 770, 36672},
    {2, 1, 772, 38186},
    {0, 0, 773, 0},
    {2, 0, 773, 38227},
    {1, 2, 773, 36672},
    {2, 1, 775, 38292},
    {2, 2, 776, 38353},
    {2, 1, 778, 38408},
    {2, 1, 779, 38487},
    {0, 1, 780, 0},
    {1, 0, 781, 38576},
    {0, 1, 781, 0},
    {2, 1, 782, 38599},
    {1, 0, 783, 38635},
    {2, 0, 783, 38651},
    {2, 1, 783, 38672},
    {1, 0, 784, 38711},
    {0, 1, 784, 0},
    {1, 2, 785, 36672},
    {2, 0, 787, 38729},
    {0, 1, 787, 0},
    {1, 0, 788, 34098},
    {0, 1, 788, 0},
    {2, 1, 789, 38828},
    {2, 1, 790, 38876},
    {2, 0, 791, 38917},
    {0, 1, 791, 0},
    {1, 0, 792, 38974},
    {0, 1, 792, 0},
    {2, 0, 793, 39008},
    {0, 1, 793, 0},
    {2, 0, 794, 39070},
    {2, 1, 794, 39070},
    {2, 1, 795, 39157},
    {1, 0, 796, 29535},
    {1, 0, 796, 39221},
    {0, 1, 796, 0},
    {2, 2, 797, 39297},
    {2, 1, 799, 39352},
    {2, 1, 800, 39421},
    {2, 1, 801, 39464},
    {1, 0, 802, 39498},
    {0, 0, 802, 0},
    {1, 2, 802, 36672},
    {2, 0, 804, 39518},
    {2, 1, 804, 39587},
    {1, 0, 805, 39626},
    {0, 1, 805, 0},
    {1, 0, 806, 39711},
    {0, 1, 806, 0},
    {2, 2, 807, 39754},
    {2, 1, 809, 39818},
    {1, 0, 810, 39855},
    {0, 1, 810, 0},
    {2, 1, 811, 39754},
    {1, 0, 812, 39855},
    {0, 1, 812, 0},
    {0, 2, 813, 0},
    {2, 1, 815, 39954},
    {1, 0, 816, 34098},
    {0, 1, 816, 0},
    {0, 1, 817, 0},
    {1, 0, 818, 34098},
    {0, 1, 818, 0},
    {0, 2, 819, 0},
    {1, 0, 821, 40050},
    {0, 1, 821, 0},
    {2, 1, 822, 40107},
    {1, 0, 823, 37304},
    {0, 2, 823, 0},
    {2, 2, 825, 40240},
    {2, 2, 827, 36362},
    {2, 2, 829, 40349},
    {2, 2, 831, 40418},
    {2, 2, 833, 40511},
    {1, 1, 835, 40575},
    {2, 2, 836, 40617},
    {1, 2, 838, 40706},
    {2, 2, 840, 40722},
    {2, 2, 842, 40722},
    {1, 1, 844, 40860},
    {1, 2, 845, 40860},
    {1, 1, 847, 40860},
    {2, 2, 848, 40722},
    {2, 3, 850, 40722},
    {1, 0, 853, 40706},
    {2, 2, 853, 39587},
    {2, 1, 855, 41069},
    {2, 2, 856, 41098},
    {2, 2, 858, 40617},
    {2, 2, 860, 39587},
    {1, 0, 862, 40617},
    {2, 1, 862, 40722},
    {1, 0, 863, 40860},
    {2, 0, 863, 41139},
    {1, 1, 863, 41202},
    {0, 0, 864, 0},
    {0, 1, 864, 0},
    {2, 1, 865, 41259},
    {2, 2, 866, 41259},
    {2, 2, 868, 41368},
    {2, 2, 870, 41444},
    {2, 1, 872, 41507},
    {1, 0, 873, 41567},
    {0, 1, 873, 0},
    {1, 1, 874, 41685},
    {2, 1, 875, 42145},
    {2, 1, 876, 42282},
    {2, 1, 877, 42349},
    {2, 1, 878, 42384},
    {2, 2, 879, 42456},
    {2, 2, 881, 42514},
    {2, 1, 883, 42559},
    {1, 0, 884, 42583},
    {2, 0, 884, 42609},
    {2, 2, 884, 42639},
    {1, 1, 886, 42675},
    {0, 0, 887, 0},
    {0, 1, 887, 0},
    {1, 0, 888, 42720},
    {0, 1, 888, 0},
    {2, 0, 889, 42776},
    {1, 1, 889, 42853},
    {0, 1, 890, 0},
    {1, 1, 891, 42885},
    {2, 0, 892, 42776},
    {2, 1, 892, 42906},
    {1, 0, 893, 42953},
    {2, 1, 893, 43029},
    {1, 0, 894, 43054},
    {2, 0, 894, 43081},
    {2, 1, 894, 43303},
    {1, 0, 895, 34098},
    {2, 1, 895, 43423},
    {2, 1, 896, 43423},
    {0, 1, 897, 0},
    {1, 0, 898, 43526},
    {2, 1, 898, 43423},
    {0, 1, 899, 0},
    {1, 0, 900, 43526},
    {2, 1, 900, 43690},
    {1, 0, 901, 43729},
    {2, 2, 901, 43780},
    {2, 1, 903, 43868},
    {2, 1, 904, 43423},
    {0, 1, 905, 0},
    {1, 0, 906, 43990},
    {2, 1, 906, 44096},
    {1, 0, 907, 42953},
    {2, 1, 907, 44257},
    {2, 1, 908, 44343},
    {2, 1, 909, 44680},
    {2, 1, 910, 44739},
    {2, 1, 911, 44876},
    {2, 1, 912, 44919},
    {1, 0, 913, 44949},
    {0, 1, 913, 0},
    {0, 1, 914, 0},
    {1, 0, 915, 34098},
    {0, 1, 915, 0},
    {0, 1, 916, 0},
    {0, 1, 917, 0},
    {2, 2, 918, 44343},
    {2, 2, 920, 45350},
    {2, 1, 922, 43423},
    {2, 2, 923, 45486},
    {2, 2, 925, 45564},
    {2, 2, 927, 45564},
    {2, 2, 929, 44343},
    {2, 2, 931, 45765},
    {2, 2, 933, 44919},
    {1, 0, 935, 45785},
    {2, 1, 935, 45827},
    {2, 1, 936, 45827},
    {1, 0, 937, 45864},
    {2, 0, 937, 43423},
    {2, 2, 937, 38651},
    {0, 1, 939, 0},
    {1, 0, 940, 45901},
    {2, 1, 940, 45936},
    {1, 0, 941, 45997},
    {2, 1, 941, 46553},
    {2, 1, 942, 46635},
    {1, 0, 943, 46662},
    {0, 1, 943, 0},
    {2, 2, 944, 46553},
    {2, 1, 946, 46760},
    {1, 0, 947, 46793},
    {2, 1, 947, 46843},
    {2, 2, 948, 12094},
    {0, 1, 950, 0},
    {1, 0, 951, 46843},
    {2, 1, 951, 46970},
    {2, 1, 952, 46970},
    {1, 0, 953, 46970},
    {0, 1, 953, 0},
    {0, 1, 954, 0},
    {2, 2, 955, 46760},
    {2, 1, 957, 46993},
    {2, 1, 958, 46993},
    {1, 0, 959, 46793},
    {2, 1, 959, 46993},
    {1, 0, 960, 46664},
    {2, 1, 960, 47984},
    {1, 1, 961, 48086},
    {1, 1, 962, 48086},
    {0, 0, 963, 0},
    {0, 1, 963, 0},
    {1, 0, 964, 48118},
    {1, 0, 964, 48145},
    {2, 1, 964, 48222},
    {1, 1, 965, 48264},
    {0, 0, 966, 0},
    {2, 1, 966, 48321},
    {2, 1, 967, 48321},
    {2, 1, 968, 48353},
    {0, 0, 969, 0},
    {0, 1, 969, 0},
    {1, 0, 970, 48381},
    {2, 2, 970, 48402},
    {0, 1, 972, 0},
    {1, 0, 973, 48424},
    {2, 1, 973, 48470},
    {2, 1, 974, 48507},
    {2, 1, 975, 48552},
    {0, 1, 976, 0},
    {1, 0, 977, 48588},
    {0, 0, 977, 0},
    {1, 0, 977, 48606},
    {2, 1, 977, 48643},
    {0, 0, 978, 0},
    {2, 1, 978, 48694},
    {1, 1, 979, 48757},
    {2, 0, 980, 48787},
    {1, 1, 980, 48757},
    {2, 0, 981, 48816},
    {0, 1, 981, 0},
    {2, 1, 982, 48887},
    {2, 1, 983, 48918},
    {2, 1, 984, 48993},
    {2, 2, 985, 49049},
    {1, 0, 987, 49082},
    {2, 0, 987, 49101},
    {2, 1, 987, 49250},
    {2, 2, 988, 49381},
    {2, 1, 990, 49454},
    {2, 1, 991, 49250},
    {2, 2, 992, 49524},
    {2, 1, 994, 49587},
    {2, 1, 995, 48887},
    {1, 0, 996, 49626},
    {0, 1, 996, 0},
    {2, 1, 997, 48887},
    {2, 1, 998, 48993},
    {1, 0, 999, 49744},
    {2, 1, 999, 49454},
    {0, 1, 1000, 0},
    {1, 0, 1001, 49846},
    {2, 1, 1001, 49927},
    {1, 0, 1002, 49947},
    {1, 0, 1002, 49974},
    {2, 0, 1002, 49993},
    {2, 1, 1002, 48787},
    {2, 1, 1003, 48887},
    {0, 1, 1004, 0},
    {1, 0, 1005, 49974},
    {2, 2, 1005, 48694},
    {2, 2, 1007, 50138},
    {1, 0, 1009, 50171},
    {2, 1, 1009, 50211},
    {1, 0, 1010, 50240},
    {2, 0, 1010, 28348},
    {0, 1, 1010, 0},
    {2, 0, 1011, 50269},
    {2, 1, 1011, 50373},
    {2, 1, 1012, 50434},
    {0, 1, 1013, 0},
    {1, 0, 1014, 50465},
    {2, 0, 1014, 50434},
    {0, 1, 1014, 0},
    {0, 1, 1015, 0},
    {2, 1, 1016, 50577},
    {2, 1, 1017, 50577},
    {1, 0, 1018, 50631},
    {0, 1, 1018, 0},
    {1, 0, 1019, 50465},
    {1, 0, 1019, 50240},
    {2, 1, 1019, 50707},
    {0, 1, 1020, 0},
    {1, 0, 1021, 50759},
    {2, 1, 1021, 50960},
    {2, 1, 1022, 26129},
    {0, 1, 1023, 0},
    {0, 1, 1024, 0},
    {1, 0, 1025, 50759},
    {2, 1, 1025, 50960},
    {2, 2, 1026, 50577},
    {0, 1, 1028, 0},
    {1, 0, 1029, 51430},
    {2, 3, 1029, 51498},
    {2, 2, 1032, 51498},
    {2, 2, 1034, 51538},
    {0, 1, 1036, 0},
    {1, 0, 1037, 51585},
    {2, 1, 1037, 51700},
    {2, 2, 1038, 7609},
    {0, 2, 1040, 0},
    {0, 2, 1042, 0},
    {1, 0, 1044, 51890},
    {2, 1, 1044, 51967},
    {2, 1, 1045, 51967},
    {0, 1, 1046, 0},
    {1, 0, 1047, 52070},
    {2, 0, 1047, 52096},
    {0, 0, 1047, 0},
    {0, 1, 1047, 0},
    {1, 0, 1048, 52138},
    {1, 0, 1048, 52156},
    {2, 1, 1048, 28094},
    {2, 1, 1049, 7609},
    {2, 1, 1050, 7609},
    {2, 1, 1051, 7609},
    {2, 1, 1052, 52904},
    {0, 1, 1053, 0},
    {2, 1, 1054, 53120},
    {2, 2, 1055, 34921},
    {2, 1, 1057, 34921},
    {2, 1, 1058, 25905},
    {2, 2, 1059, 34921},
    {2, 1, 1061, 54076},
    {2, 2, 1062, 34921},
    {2, 1, 1064, 54200},
    {2, 1, 1065, 54406},
    {2, 2, 1066, 34921},
    {2, 1, 1068, 54200},
    {2, 1, 1069, 54841},
    {2, 1, 1070, 55092},
    {2, 1, 1071, 55172},
    {2, 1, 1072, 9966},
    {1, 1, 1073, 55455},
    {0, 1, 1074, 0},
    {1, 1, 1075, 55594},
    {0, 0, 1076, 0},
    {2, 1, 1076, 7609},
    {0, 0, 1077, 0},
    {2, 1, 1077, 55889},
    {2, 1, 1078, 28094},
    {2, 1, 1079, 7609},
    {2, 1, 1080, 52904},
    {2, 1, 1081, 55172},
    {2, 1, 1082, 9966},
    {0, 1, 1083, 0},
    {1, 1, 1084, 55455},
    {0, 1, 1085, 0},
    {1, 0, 1086, 56191},
    {2, 1, 1086, 7609},
    {2, 1, 1087, 28094},
    {2, 1, 1088, 28094},
    {0, 1, 1089, 0},
    {0, 1, 1090, 0},
    {1, 0, 1091, 56272},
    {2, 1, 1091, 7609},
    {2, 1, 1092, 7609},
    {1, 0, 1093, 56272},
    {2, 2, 1093, 28094},
    {2, 1, 1095, 54841},
    {2, 1, 1096, 7609},
    {2, 1, 1097, 7609},
    {2, 1, 1098, 7609},
    {1, 1, 1099, 27912},
    {1, 0, 1100, 56272},
    {2, 1, 1100, 56567},
    {2, 1, 1101, 56687},
    {2, 1, 1102, 56567},
    {2, 1, 1103, 20842},
    {2, 1, 1104, 56567},
    {2, 1, 1105, 7609},
    {2, 1, 1106, 7609},
    {0, 1, 1107, 0},
    {1, 1, 1108, 56822},
    {0, 1, 1109, 0},
    {1, 0, 1110, 56272},
    {2, 1, 1110, 56865},
    {2, 1, 1111, 56865},
    {2, 1, 1112, 56927},
    {1, 0, 1113, 56969},
    {0, 1, 1113, 0},
    {1, 1, 1114, 57063},
    {2, 0, 1115, 57105},
    {0, 1, 1115, 0},
    {2, 2, 1116, 57213},
    {2, 1, 1118, 57213},
    {1, 0, 1119, 57283},
    {2, 1, 1119, 57213},
    {2, 1, 1120, 57213},
    {0, 1, 1121, 0},
    {1, 0, 1122, 57283},
    {2, 1, 1122, 24051},
    {2, 1, 1123, 24051},
    {2, 3, 1124, 57508},
    {1, 0, 1127, 57552},
    {2, 1, 1127, 57105},
    {1, 0, 1128, 57283},
    {2, 1, 1128, 57609},
    {0, 1, 1129, 0},
    {1, 0, 1130, 57650},
    {2, 1, 1130, 7609},
    {2, 1, 1131, 56567},
    {0, 0, 1132, 0},
    {0, 0, 1132, 0},
    {0, 1, 1132, 0},
    {2, 1, 1133, 57843},
    {2, 3, 1134, 57958},
    {2, 1, 1137, 58007},
    {2, 1, 1138, 58079},
    {2, 5, 1139, 58193},
    {2, 3, 1144, 12897},
    {1, 2, 1147, 58335},
    {2, 3, 1149, 10651},
    {2, 3, 1152, 58597},
    {2, 3, 1155, 10651},
    {1, 0, 1158, 58335},
    {2, 1, 1158, 58657},
    {0, 1, 1159, 0},
    {1, 0, 1160, 58710},
    {2, 1, 1160, 58753},
    {0, 0, 1161, 0},
    {2, 0, 1161, 58770},
    {2, 2, 1161, 58657},
    {1, 0, 1163, 58813},
    {0, 1, 1163, 0},
    {2, 1, 1164, 58845},
    {1, 0, 1165, 58880},
    {0, 0, 1165, 0},
    {2, 0, 1165, 58915},
    {0, 1, 1165, 0},
    {0, 1, 1166, 0},
    {2, 2, 1167, 58977},
    {2, 1, 1169, 57843},
    {2, 1, 1170, 59051},
    {1, 0, 1171, 58335},
    {0, 1, 1171, 0},
    {2, 1, 1172, 59120},
    {1, 0, 1173, 58335},
    {2, 1, 1173, 57843},
    {2, 1, 1174, 57843},
    {0, 1, 1175, 0},
    {1, 0, 1176, 58335},
    {2, 0, 1176, 59195},
    {0, 1, 1176, 0},
    {1, 0, 1177, 58335},
    {0, 1, 1177, 0},
    {0, 1, 1178, 0},
    {2, 1, 1179, 57843},
    {2, 1, 1180, 59120},
    {2, 3, 1181, 12897},
    {2, 4, 1184, 12897},
    {2, 2, 1188, 12897},
    {2, 2, 1190, 59348},
    {2, 2, 1192, 58597},
    {2, 2, 1194, 58597},
    {1, 0, 1196, 58335},
    {2, 2, 1196, 10651},
    {2, 1, 1198, 59623},
    {2, 1, 1199, 58597},
    {2, 1, 1200, 58597},
    {2, 1, 1201, 12897},
    {2, 1, 1202, 12897},
    {2, 2, 1203, 12897},
    {2, 1, 1205, 12897},
    {2, 1, 1206, 10651},
    {2, 1, 1207, 10651},
    {2, 1, 1208, 58915},
    {0, 1, 1209, 0},
    {1, 0, 1210, 58335},
    {1, 0, 1210, 58710},
    {0, 1, 1210, 0},
    {0, 1, 1211, 0},
    {0, 1, 1212, 0},
    {1, 0, 1213, 58710},
    {2, 2, 1213, 58657},
    {1, 0, 1215, 58813},
    {2, 0, 1215, 60169},
    {2, 0, 1215, 60201},
    {1, 1, 1215, 60255},
    {2, 0, 1216, 60287},
    {2, 0, 1216, 60338},
    {2, 0, 1216, 60362},
    {2, 1, 1216, 60412},
    {1, 0, 1217, 60446},
    {2, 2, 1217, 60412},
    {2, 2, 1219, 60412},
    {2, 2, 1221, 60412},
    {1, 0, 1223, 60501},
    {2, 1, 1223, 60532},
    {1, 0, 1224, 60563},
    {2, 2, 1224, 60599},
    {1, 0, 1226, 60618},
    {2, 0, 1226, 60630},
    {1, 0, 1226, 22742},
    {0, 1, 1226, 0},
    {0, 1, 1227, 0},
    {0, 1, 1228, 0},
    {1, 0, 1229, 58710},
    {0, 1, 1229, 0},
    {2, 1, 1230, 60817},
    {1, 0, 1231, 60854},
    {1, 1, 1231, 60871},
    {2, 3, 1232, 58657},
    {2, 1, 1235, 60943},
    {1, 1, 1236, 61036},
    {0, 0, 1237, 0},
    {2, 1, 1237, 60817},
    {1, 0, 1238, 58710},
    {2, 1, 1238, 58753},
    {0, 1, 1239, 0},
    {1, 0, 1240, 58710},
    {2, 1, 1240, 35710},
    {0, 1, 1241, 0},
    {1, 0, 1242, 58710},
    {2, 1, 1242, 58915},
    {2, 1, 1243, 58915},
    {0, 1, 1244, 0},
    {1, 0, 1245, 58335},
    {2, 1, 1245, 61276},
    {2, 3, 1246, 60412},
    {1, 1, 1249, 60501},
    {0, 0, 1250, 0},
    {2, 2, 1250, 61342},
    {0, 1, 1252, 0},
    {1, 0, 1253, 58813},
    {2, 1, 1253, 59623},
    {1, 1, 1254, 61342},
    {2, 0, 1255, 61342},
    {2, 1, 1255, 35710},
    {0, 1, 1256, 0},
    {0, 1, 1257, 0},
    {1, 0, 1258, 61371},
    {2, 1, 1258, 61416},
    {1, 0, 1259, 58813},
    {2, 1, 1259, 61485},
    {0, 1, 1260, 0},
    {1, 0, 1261, 61534},
    {2, 2, 1261, 35710},
    {0, 1, 1263, 0},
    {1, 0, 1264, 61534},
    {2, 2, 1264, 61574},
    {2, 1, 1266, 61574},
    {0, 1, 1267, 0},
    {1, 0, 1268, 60854},
    {2, 0, 1268, 61342},
    {2, 1, 1268, 61681},
    {1, 0, 1269, 58813},
    {0, 1, 1269, 0},
    {2, 1, 1270, 61791},
    {2, 1, 1271, 61841},
    {2, 2, 1272, 61925},
    {1, 0, 1274, 61961},
    {0, 1, 1274, 0},
    {0, 1, 1275, 0},
    {2, 1, 1276, 61791},
    {2, 1, 1277, 61791},
    {2, 1, 1278, 61791},
    {1, 0, 1279, 61961},
    {2, 0, 1279, 61791},
    {0, 1, 1279, 0},
    {1, 0, 1280, 60563},
    {0, 1, 1280, 0},
    {2, 1, 1281, 62319},
    {2, 1, 1282, 62319},
    {2, 1, 1283, 62319},
    {1, 0, 1284, 62438},
    {0, 1, 1284, 0},
    {2, 1, 1285, 60817},
    {1, 0, 1286, 60854},
    {2, 0, 1286, 60817},
    {2, 1, 1286, 62656},
    {1, 0, 1287, 62706},
    {0, 1, 1287, 0},
    {2, 1, 1288, 62876},
    {2, 2, 1289, 62917},
    {2, 1, 1291, 62876},
    {1, 0, 1292, 62964},
    {0, 1, 1292, 0},
    {2, 0, 1293, 62876},
    {0, 1, 1293, 0},
    {1, 0, 1294, 58813},
    {0, 1, 1294, 0},
    {1, 0, 1295, 63005},
    {2, 0, 1295, 59623},
    {2, 0, 1295, 63037},
    {2, 0, 1295, 61342},
    {2, 0, 1295, 35710},
    {2, 0, 1295, 61342},
    {0, 1, 1295, 0},
    {0, 1, 1296, 0},
    {1, 0, 1297, 58710},
    {2, 1, 1297, 63138},
    {2, 2, 1298, 63165},
    {2, 2, 1300, 63206},
    {0, 1, 1302, 0},
    {1, 0, 1303, 63249},
    {0, 1, 1303, 0},
    {2, 2, 1304, 63296},
    {1, 0, 1306, 63315},
    {0, 1, 1306, 0},
    {2, 0, 1307, 63390},
    {0, 1, 1307, 0},
    {2, 1, 1308, 44919},
    {2, 1, 1309, 63655},
    {2, 1, 1310, 63692},
    {2, 1, 1311, 64337},
    {1, 0, 1312, 64378},
    {0, 1, 1312, 0},
    {0, 1, 1313, 0},
    {2, 1, 1314, 8155},
    {2, 1, 1315, 8155},
    {2, 1, 1316, 64699},
    {1, 0, 1317, 64741},
    {0, 1, 1317, 0},
    {2, 2, 1318, 31451},
    {2, 1, 1320, 65033},
    {2, 1, 1321, 63390},
    {2, 2, 1322, 64337},
    {1, 0, 1324, 64741},
    {0, 1, 1324, 0},
    {0, 1, 1325, 0},
    {2, 2, 1326, 65182},
    {2, 2, 1328, 64337},
    {2, 2, 1330, 65044},
    {2, 2, 1332, 65282},
    {2, 2, 1334, 8155},
    {1, 0, 1336, 64741},
    {0, 1, 1336, 0},
    {2, 1, 1337, 44919},
    {2, 1, 1338, 65182},
    {2, 1, 1339, 64337},
    {2, 1, 1340, 64337},
    {2, 1, 1341, 65825},
    {2, 1, 1342, 63692},
    {2, 1, 1343, 64337},
    {1, 0, 1344, 64378},
    {0, 1, 1344, 0},
    {1, 0, 1345, 64741},
    {0, 1, 1345, 0},
    {2, 2, 1346, 44919},
    {2, 1, 1348, 66115},
    {2, 2, 1349, 63692},
    {2, 2, 1351, 65825},
    {2, 2, 1353, 65182},
    {2, 2, 1355, 64337},
    {0, 1, 1357, 0},
    {0, 2, 1358, 0},
    {0, 2, 1360, 0},
    {0, 2, 1362, 0},
    {1, 0, 1364, 64741},
    {0, 1, 1364, 0},
    {1, 0, 1365, 64741},
    {0, 1, 1365, 0},
    {2, 1, 1366, 65182},
    {1, 0, 1367, 64741},
    {0, 1, 1367, 0},
    {2, 1, 1368, 66575},
    {1, 0, 1369, 66616},
    {2, 1, 1369, 66575},
    {1, 0, 1370, 64741},
    {2, 2, 1370, 66701},
    {2, 2, 1372, 66701},
    {1, 0, 1374, 64378},
    {1, 0, 1374, 22742},
    {2, 1, 1374, 66753},
    {1, 0, 1375, 27100},
    {2, 1, 1375, 66824},
    {2, 1, 1376, 66868},
    {1, 0, 1377, 66896},
    {0, 1, 1377, 0},
    {0, 1, 1378, 0},
    {2, 2, 1379, 66950},
    {2, 1, 1381, 66984},
    {1, 0, 1382, 67024},
    {0, 1, 1382, 0},
    {1, 0, 1383, 67073},
    {2, 3, 1383, 67103},
    {2, 3, 1386, 67103},
    {2, 1, 1389, 67103},
    {1, 0, 1390, 64378},
    {0, 1, 1390, 0},
    {2, 1, 1391, 67145},
    {1, 0, 1392, 64378},
    {2, 0, 1392, 67145},
    {0, 1, 1392, 0},
    {2, 2, 1393, 67282},
    {2, 2, 1395, 67282},
    {2, 1, 1397, 66575},
    {1, 0, 1398, 64741},
    {1, 0, 1398, 24490},
    {0, 1, 1398, 0},
    {1, 0, 1399, 22742},
    {1, 0, 1399, 64741},
    {0, 1, 1399, 0},
    {2, 0, 1400, 67365},
    {0, 1, 1400, 0},
    {1, 0, 1401, 25028},
    {2, 1, 1401, 67426},
    {1, 0, 1402, 67476},
    {2, 0, 1402, 67495},
    {2, 2, 1402, 44919},
    {2, 2, 1404, 67651},
    {0, 1, 1406, 0},
    {0, 1, 1407, 0},
    {1, 0, 1408, 67700},
    {0, 1, 1408, 0},
    {2, 2, 1409, 65282},
    {2, 1, 1411, 65282},
    {2, 1, 1412, 65282},
    {1, 0, 1413, 67817},
    {0, 1, 1413, 0},
    {0, 1, 1414, 0},
    {1, 0, 1415, 67894},
    {2, 1, 1415, 7954},
    {2, 1, 1416, 7954},
    {2, 1, 1417, 68080},
    {2, 1, 1418, 68174},
    {2, 1, 1419, 68174},
    {0, 1, 1420, 0},
    {0, 1, 1421, 0},
    {1, 0, 1422, 68301},
    {2, 0, 1422, 68332},
    {2, 1, 1422, 68388},
    {1, 0, 1423, 68425},
    {1, 0, 1423, 68465},
    {2, 1, 1423, 68527},
    {2, 1, 1424, 68570},
    {1, 1, 1425, 68301},
    {0, 0, 1426, 0},
    {2, 2, 1426, 68621},
    {2, 1, 1428, 68621},
    {1, 0, 1429, 68301},
    {0, 1, 1429, 0},
    {1, 0, 1430, 68980},
    {2, 1, 1430, 69003},
    {2, 2, 1431, 69003},
    {1, 1, 1433, 69103},
    {0, 1, 1434, 0},
    {0, 1, 1435, 0},
    {1, 0, 1436, 69197},
    {0, 1, 1436, 0},
    {2, 1, 1437, 69242},
    {2, 1, 1438, 69275},
    {2, 1, 1439, 69323},
    {2, 1, 1440, 69399},
    {1, 0, 1441, 69443},
    {2, 1, 1441, 69472},
    {1, 0, 1442, 69506},
    {2, 1, 1442, 69472},
    {2, 1, 1443, 69531},
    {2, 1, 1444, 69594},
    {1, 0, 1445, 69631},
    {1, 2, 1445, 69684},
    {2, 0, 1447, 69719},
    {2, 1, 1447, 69472},
    {1, 0, 1448, 69784},
    {0, 1, 1448, 0},
    {2, 1, 1449, 69805},
    {1, 1, 1450, 69842},
    {0, 0, 1451, 0},
    {2, 0, 1451, 69862},
    {0, 0, 1451, 0},
    {2, 1, 1451, 69886},
    {0, 1, 1452, 0},
    {0, 1, 1453, 0},
    {1, 0, 1454, 69950},
    {0, 1, 1454, 0},
    {1, 1, 1455, 69971},
    {2, 1, 1456, 70009},
    {2, 1, 1457, 70028},
    {1, 0, 1458, 70080},
    {0, 1, 1458, 0},
    {2, 0, 1459, 70118},
    {0, 0, 1459, 0},
    {2, 1, 1459, 70118},
    {1, 0, 1460, 70186},
    {2, 0, 1460, 70211},
    {2, 2, 1460, 69472},
    {1, 0, 1462, 70258},
    {2, 2, 1462, 69472},
    {1, 0, 1464, 27285},
    {2, 1, 1464, 69275},
    {1, 0, 1465, 70282},
    {2, 1, 1465, 70343},
    {1, 0, 1466, 70364},
    {2, 0, 1466, 70409},
    {0, 1, 1466, 0},
    {2, 0, 1467, 70478},
    {2, 1, 1467, 69472},
    {1, 0, 1468, 70534},
    {0, 1, 1468, 0},
    {0, 1, 1469, 0},
    {1, 2, 1470, 70686},
    {2, 1, 1472, 70743},
    {2, 2, 1473, 70808},
    {2, 2, 1475, 70847},
    {2, 2, 1477, 70948},
    {1, 0, 1479, 68980},
    {0, 1, 1479, 0},
    {2, 1, 1480, 69472},
    {2, 1, 1481, 69472},
    {2, 1, 1482, 69472},
    {1, 0, 1483, 71064},
    {0, 1, 1483, 0},
    {2, 2, 1484, 71123},
    {2, 1, 1486, 71123},
    {2, 2, 1487, 69472},
    {1, 0, 1489, 68980},
    {2, 1, 1489, 71193},
    {1, 0, 1490, 71241},
    {2, 1, 1490, 71258},
    {1, 0, 1491, 71302},
    {2, 1, 1491, 69472},
    {1, 0, 1492, 71064},
    {0, 1, 1492, 0},
    {1, 0, 1493, 68980},
    {0, 1, 1493, 0},
    {1, 2, 1494, 71498},
    {2, 0, 1496, 70211},
    {2, 1, 1496, 26129},
    {1, 0, 1497, 71518},
    {2, 2, 1497, 69805},
    {2, 1, 1499, 69805},
    {2, 2, 1500, 69472},
    {2, 1, 1502, 70478},
    {2, 2, 1503, 71623},
    {1, 0, 1505, 71645},
    {2, 1, 1505, 70028},
    {1, 0, 1506, 27100},
    {0, 0, 1506, 0},
    {0, 1, 1506, 0},
    {0, 1, 1507, 0},
    {1, 0, 1508, 71678},
    {2, 1, 1508, 71907},
    {1, 0, 1509, 71959},
    {0, 1, 1509, 0},
    {2, 1, 1510, 72087},
    {2, 2, 1511, 8225},
    {1, 0, 1513, 19509},
    {1, 0, 1513, 72195},
    {0, 1, 1513, 0},
    {1, 0, 1514, 72314},
    {1, 1, 1514, 72383},
    {2, 1, 1515, 72406},
    {2, 1, 1516, 72443},
    {2, 1, 1517, 72482},
    {1, 0, 1518, 72516},
    {1, 0, 1518, 72547},
    {2, 1, 1518, 72581},
    {2, 2, 1519, 72601},
    {1, 0, 1521, 72631},
    {0, 0, 1521, 0},
    {2, 0, 1521, 72658},
    {2, 1, 1521, 72705},
    {1, 0, 1522, 72753},
    {2, 0, 1522, 72780},
    {2, 0, 1522, 72822},
    {2, 1, 1522, 72856},
    {1, 0, 1523, 72892},
    {1, 0, 1523, 72314},
    {0, 1, 1523, 0},
    {1, 0, 1524, 36053},
    {1, 2, 1524, 73261},
    {2, 1, 1526, 73310},
    {2, 1, 1527, 73371},
    {2, 1, 1528, 73440},
    {2, 2, 1529, 73509},
    {2, 1, 1531, 73564},
    {2, 1, 1532, 73603},
    {2, 1, 1533, 73646},
    {1, 1, 1534, 73770},
    {1, 1, 1535, 73804},
    {2, 1, 1536, 73770},
    {1, 0, 1537, 73847},
    {2, 0, 1537, 73872},
    {0, 1, 1537, 0},
    {2, 1, 1538, 73928},
    {1, 0, 1539, 73972},
    {1, 0, 1539, 74007},
    {2, 0, 1539, 73972},
    {1, 0, 1539, 74038},
    {2, 1, 1539, 25905},
    {1, 0, 1540, 26020},
    {2, 0, 1540, 74073},
    {2, 1, 1540, 74123},
    {1, 0, 1541, 74166},
    {2, 1, 1541, 73770},
    {1, 0, 1542, 36053},
    {2, 0, 1542, 72822},
    {2, 0, 1542, 74073},
    {2, 1, 1542, 74212},
    {2, 1, 1543, 74270},
    {1, 0, 1544, 36053},
    {2, 2, 1544, 74374},
    {2, 1, 1546, 74453},
    {1, 0, 1547, 34098},
    {2, 1, 1547, 74494},
    {1, 0, 1548, 74525},
    {2, 1, 1548, 74123},
    {1, 0, 1549, 74166},
    {2, 1, 1549, 74453},
    {1, 0, 1550, 74592},
    {2, 1, 1550, 74621},
    {1, 0, 1551, 36053},
    {0, 1, 1551, 0},
    {2, 0, 1552, 72822},
    {0, 1, 1552, 0},
    {2, 1, 1553, 74784},
    {1, 2, 1554, 74933},
    {2, 1, 1556, 74951},
    {0, 1, 1557, 0},
    {1, 0, 1558, 75033},
    {2, 1, 1558, 74784},
    {2, 1, 1559, 74951},
    {2, 1, 1560, 75371},
    {0, 1, 1561, 0},
    {1, 0, 1562, 75033},
    {0, 1, 1562, 0},
    {0, 1, 1563, 0},
    {2, 1, 1564, 75566},
    {2, 1, 1565, 75566},
    {2, 2, 1566, 75645},
    {2, 1, 1568, 75698},
    {1, 0, 1569, 75736},
    {2, 2, 1569, 75566},
    {0, 1, 1571, 0},
    {2, 1, 1572, 75566},
    {2, 1, 1573, 75566},
    {2, 2, 1574, 75645},
    {2, 2, 1576, 75645},
    {2, 3, 1578, 75835},
    {2, 2, 1581, 12094},
    {2, 1, 1583, 75698},
    {1, 0, 1584, 75736},
    {2, 2, 1584, 76158},
    {0, 1, 1586, 0},
    {0, 2, 1587, 0},
    {2, 2, 1589, 7609},
    {1, 1, 1591, 76441},
    {1, 5, 1592, 76441},
    {1, 3, 1597, 76778},
    {2, 1, 1600, 77266},
    {2, 1, 1601, 77296},
    {0, 2, 1602, 0},
    {2, 2, 1604, 77296},
    {2, 1, 1606, 76778},
    {2, 1, 1607, 12897},
    {2, 1, 1608, 77412},
    {2, 2, 1609, 77456},
    {2, 5, 1611, 70948},
    {2, 1, 1616, 16880},
    {2, 2, 1617, 12897},
    {2, 1, 1619, 77584},
    {2, 2, 1620, 7609},
    {0, 1, 1622, 0},
    {2, 1, 1623, 77884},
    {2, 2, 1624, 34191},
    {2, 1, 1626, 34191},
    {2, 2, 1627, 12897},
    {2, 1, 1629, 12897},
    {2, 1, 1630, 12897},
    {2, 2, 1631, 12094},
    {2, 1, 1633, 12094},
    {2, 2, 1634, 12897},
    {2, 2, 1636, 12897},
    {2, 1, 1638, 78942},
    {2, 2, 1639, 79041},
    {2, 1, 1641, 79041},
    {2, 2, 1642, 79182},
    {1, 0, 1644, 79218},
    {0, 1, 1644, 0},
    {0, 1, 1645, 0},
    {0, 1, 1646, 0},
    {1, 0, 1647, 79540},
    {0, 1, 1647, 0},
    {1, 0, 1648, 79540},
    {2, 1, 1648, 79813},
    {2, 2, 1649, 79813},
    {2, 1, 1651, 79866},
    {0, 1, 1652, 0},
    {1, 0, 1653, 79959},
    {2, 0, 1653, 24238},
    {0, 1, 1653, 0},
    {0, 1, 1654, 0},
    {0, 1, 1655, 0},
    {0, 1, 1656, 0},
    {2, 1, 1657, 24238},
    {2, 1, 1658, 24238},
    {2, 1, 1659, 80651},
    {1, 0, 1660, 25028},
    {0, 1, 1660, 0},
    {2, 2, 1661, 80781},
    {2, 1, 1663, 24417},
    {2, 2, 1664, 24417},
    {2, 1, 1666, 24417},
    {2, 1, 1667, 80924},
    {2, 3, 1668, 80980},
    {2, 3, 1671, 81078},
    {2, 2, 1674, 81159},
    {2, 2, 1676, 81212},
    {1, 1, 1678, 70948},
    {2, 2, 1679, 81297},
    {2, 2, 1681, 80924},
    {2, 2, 1683, 81421},
    {2, 1, 1685, 81505},
    {0, 1, 1686, 0},
    {0, 1, 1687, 0},
    {1, 0, 1688, 25028},
    {2, 0, 1688, 81599},
    {2, 1, 1688, 81655},
    {2, 1, 1689, 81599},
    {2, 1, 1690, 77412},
    {2, 1, 1691, 81700},
    {2, 1, 1692, 81716},
    {1, 0, 1693, 27100},
    {1, 0, 1693, 81746},
    {2, 1, 1693, 81599},
    {0, 1, 1694, 0},
    {1, 0, 1695, 81898},
    {0, 0, 1695, 0},
    {2, 1, 1695, 81961},
    {0, 1, 1696, 0},
    {1, 0, 1697, 82010},
    {0, 1, 1697, 0},
    {2, 1, 1698, 82030},
    {1, 1, 1699, 82055},
    {1, 2, 1700, 82078},
    {2, 0, 1702, 82103},
    {0, 1, 1702, 0},
    {2, 1, 1703, 82129},
    {1, 0, 1704, 82155},
    {2, 0, 1704, 82176},
    {2, 1, 1704, 82229},
    {1, 0, 1705, 82263},
    {0, 1, 1705, 0},
    {0, 1, 1706, 0},
    {2, 1, 1707, 82370},
    {2, 1, 1708, 82370},
    {1, 0, 1709, 82437},
    {2, 1, 1709, 20842},
    {2, 1, 1710, 20842},
    {2, 1, 1711, 39070},
    {1, 0, 1712, 82472},
    {0, 1, 1712, 0},
    {1, 0, 1713, 82569},
    {2, 1, 1713, 82594},
    {1, 4, 1714, 82624},
    {2, 1, 1718, 82594},
    {1, 0, 1719, 82650},
    {2, 1, 1719, 82594},
    {0, 1, 1720, 0},
    {0, 2, 1721, 0},
    {1, 0, 1723, 82650},
    {0, 1, 1723, 0},
    {2, 0, 1724, 82696},
    {0, 1, 1724, 0},
    {2, 1, 1725, 82851},
    {1, 0, 1726, 82884},
    {0, 0, 1726, 0},
    {0, 0, 1726, 0},
    {2, 1, 1726, 28094},
    {1, 0, 1727, 17653},
    {0, 0, 1727, 0},
    {0, 1, 1727, 0},
    {1, 0, 1728, 82912},
    {2, 1, 1728, 82930},
    {2, 1, 1729, 82930},
    {1, 0, 1730, 82958},
    {2, 1, 1730, 82982},
    {1, 0, 1731, 82912},
    {1, 0, 1731, 83000},
    {0, 1, 1731, 0},
    {1, 0, 1732, 24952},
    {0, 1, 1732, 0},
    {2, 2, 1733, 83198},
    {2, 2, 1735, 83225},
    {1, 0, 1737, 24952},
    {2, 1, 1737, 83298},
    {0, 1, 1738, 0},
    {0, 1, 1739, 0},
    {1, 0, 1740, 83377},
    {2, 2, 1740, 83473},
    {0, 1, 1742, 0},
    {0, 1, 1743, 0},
    {1, 0, 1744, 83710},
    {0, 1, 1744, 0},
    {2, 1, 1745, 83766},
    {1, 0, 1746, 69643},
    {2, 1, 1746, 83791},
    {1, 0, 1747, 83807},
    {0, 1, 1747, 0},
    {2, 1, 1748, 83791},
    {1, 0, 1749, 83885},
    {0, 1, 1749, 0},
    {2, 1, 1750, 83966},
    {1, 0, 1751, 84007},
    {0, 1, 1751, 0},
    {0, 1, 1752, 0},
    {2, 1, 1753, 83791},
    {2, 1, 1754, 83791},
    {1, 0, 1755, 83885},
    {0, 1, 1755, 0},
    {2, 0, 1756, 83791},
    {0, 1, 1756, 0},
    {1, 0, 1757, 83885},
    {1, 0, 1757, 84164},
    {2, 1, 1757, 83791},
    {1, 0, 1758, 84204},
    {2, 2, 1758, 83766},
    {2, 3, 1760, 83766},
    {0, 1, 1763, 0},
    {1, 0, 1764, 83885},
    {0, 2, 1764, 0},
    {2, 1, 1766, 83766},
    {1, 0, 1767, 69643},
    {0, 1, 1767, 0},
    {2, 0, 1768, 83791},
    {2, 1, 1768, 84348},
    {1, 0, 1769, 84364},
    {2, 3, 1769, 84458},
    {2, 1, 1772, 37955},
    {0, 1, 1773, 0},
    {1, 0, 1774, 84598},
    {1, 0, 1774, 84612},
    {0, 1, 1774, 0},
    {1, 0, 1775, 67894},
    {2, 1, 1775, 84701},
    {2, 2, 1776, 84701},
    {1, 0, 1778, 84753},
    {0, 2, 1778, 0},
    {0, 1, 1780, 0},
    {1, 0, 1781, 19509},
    {2, 0, 1781, 84850},
    {2, 0, 1781, 84894},
    {2, 1, 1781, 77584},
    {1, 0, 1782, 44949},
    {0, 1, 1782, 0},
    {2, 1, 1783, 73972},
    {1, 0, 1784, 84007},
    {2, 2, 1784, 70948},
    {2, 1, 1786, 70948},
    {2, 1, 1787, 82185},
    {2, 1, 1788, 85012},
    {1, 0, 1789, 82569},
    {0, 1, 1789, 0},
    {2, 1, 1790, 85046},
    {1, 0, 1791, 84007},
    {0, 1, 1791, 0},
    {0, 1, 1792, 0},
    {2, 1, 1793, 38651},
    {2, 1, 1794, 85426},
    {1, 0, 1795, 82569},
    {2, 1, 1795, 74453},
    {2, 1, 1796, 74453},
    {1, 0, 1797, 74592},
    {2, 0, 1797, 40617},
    {0, 1, 1797, 0},
    {1, 0, 1798, 72314},
    {0, 1, 1798, 0},
    {2, 0, 1799, 36018},
    {2, 2, 1799, 85509},
    {0, 1, 1801, 0},
    {1, 0, 1802, 85560},
    {1, 0, 1802, 23265},
    {1, 0, 1802, 23265},
    {0, 1, 1802, 0},
    {2, 1, 1803, 85662},
    {2, 1, 1804, 85662},
    {2, 1, 1805, 85715},
    {1, 0, 1806, 85747},
    {0, 1, 1806, 0},
    {2, 1, 1807, 85897},
    {1, 0, 1808, 85917},
    {0, 1, 1808, 0},
    {2, 0, 1809, 40617},
    {1, 1, 1809, 85962},
    {0, 1, 1810, 0},
    {2, 2, 1811, 86177},
    {2, 2, 1813, 86419},
    {2, 1, 1815, 86482},
    {1, 0, 1816, 86500},
    {0, 1, 1816, 0},
    {2, 1, 1817, 86627},
    {2, 3, 1818, 86627},
    {0, 1, 1821, 0},
    {1, 0, 1822, 43526},
    {0, 1, 1822, 0},
    {2, 1, 1823, 86809},
    {1, 0, 1824, 86850},
    {0, 1, 1824, 0},
    {2, 1, 1825, 86949},
    {2, 1, 1826, 86949},
    {1, 0, 1827, 68465},
    {0, 1, 1827, 0},
    {2, 1, 1828, 87119},
    {2, 1, 1829, 50434},
    {2, 1, 1830, 50434},
    {1, 0, 1831, 50465},
    {0, 1, 1831, 0},
    {2, 1, 1832, 87304},
    {1, 0, 1833, 87361},
    {0, 1, 1833, 0},
    {0, 1, 1834, 0},
    {2, 1, 1835, 87797},
    {2, 1, 1836, 87944},
    {2, 2, 1837, 88076},
    {2, 1, 1839, 58753},
    {2, 2, 1840, 88243},
    {2, 2, 1842, 88279},
    {1, 0, 1844, 67894},
    {0, 1, 1844, 0},
    {2, 1, 1845, 12094},
    {1, 0, 1846, 88357},
    {2, 4, 1846, 88407},
    {2, 3, 1850, 12094},
    {0, 1, 1853, 0},
    {2, 3, 1854, 88632},
    {2, 3, 1857, 88632},
    {1, 0, 1860, 86500},
    {0, 1, 1860, 0},
    {1, 0, 1861, 88669},
    {0, 1, 1861, 0},
    {2, 1, 1862, 12094},
    {2, 1, 1863, 88881},
    {2, 1, 1864, 87944},
    {2, 1, 1865, 87944},
    {1, 0, 1866, 67894},
    {0, 1, 1866, 0},
    {0, 1, 1867, 0},
    {2, 1, 1868, 88243},
    {2, 1, 1869, 57843},
    {1, 0, 1870, 58335},
    {0, 1, 1870, 0},
    {0, 1, 1871, 0},
    {2, 1, 1872, 89259},
    {2, 2, 1873, 39297},
    {2, 1, 1875, 89259},
    {1, 0, 1876, 89343},
    {0, 1, 1876, 0},
    {0, 1, 1877, 0},
    {2, 1, 1878, 89522},
    {2, 2, 1879, 89608},
    {2, 3, 1881, 89608},
    {2, 1, 1884, 89668},
    {1, 0, 1885, 67700},
    {0, 1, 1885, 0},
    {2, 1, 1886, 89883},
    {2, 1, 1887, 89883},
    {2, 1, 1888, 89883},
    {1, 0, 1889, 90033},
    {2, 0, 1889, 90062},
    {2, 0, 1889, 90098},
    {0, 1, 1889, 0},
    {0, 1, 1890, 0},
    {2, 1, 1891, 90321},
    {2, 1, 1892, 90435},
    {2, 1, 1893, 90435},
    {2, 2, 1894, 90321},
    {2, 1, 1896, 90541},
    {1, 0, 1897, 81898},
    {2, 1, 1897, 90586},
    {2, 1, 1898, 77412},
    {1, 0, 1899, 27100},
    {2, 0, 1899, 38651},
    {0, 1, 1899, 0},
    {0, 1, 1900, 0},
    {2, 1, 1901, 81212},
    {2, 1, 1902, 81212},
    {1, 0, 1903, 15951},
    {2, 1, 1903, 24238},
    {1, 0, 1904, 90779},
    {2, 1, 1904, 90889},
    {1, 0, 1905, 81898},
    {2, 1, 1905, 90954},
    {2, 1, 1906, 91079},
    {0, 1, 1907, 0},
    {1, 0, 1908, 91151},
    {2, 2, 1908, 91180},
    {2, 1, 1910, 91180},
    {2, 1, 1911, 91180},
    {0, 1, 1912, 0},
    {1, 0, 1913, 91218},
    {0, 1, 1913, 0},
    {2, 1, 1914, 91327},
    {1, 0, 1915, 36053},
    {2, 0, 1915, 91355},
    {2, 2, 1915, 70948},
    {2, 1, 1917, 70948},
    {0, 1, 1918, 0},
    {1, 0, 1919, 91463},
    {0, 1, 1919, 0},
    {2, 1, 1920, 10385},
    {1, 0, 1921, 91535},
    {2, 2, 1921, 91552},
    {0, 1, 1923, 0},
    {1, 0, 1924, 91575},
    {2, 1, 1924, 54841},
    {2, 1, 1925, 54841},
    {2, 1, 1926, 7609},
    {2, 1, 1927, 7609},
    {0, 1, 1928, 0},
    {1, 0, 1929, 56272},
    {0, 1, 1929, 0},
    {2, 2, 1930, 91783},
    {2, 2, 1932, 91783},
    {1, 0, 1934, 91862},
    {2, 1, 1934, 77296},
    {2, 1, 1935, 91915},
    {1, 0, 1936, 91946},
    {2, 2, 1936, 70211},
    {0, 1, 1938, 0},
    {1, 0, 1939, 92023},
    {2, 0, 1939, 92040},
    {2, 1, 1939, 92040},
    {1, 0, 1940, 26129},
    {2, 1, 1940, 35239},
    {1, 0, 1941, 92115},
    {2, 1, 1941, 92136},
    {1, 0, 1942, 92168},
    {2, 1, 1942, 92200},
    {2, 1, 1943, 92200},
    {1, 0, 1944, 84598},
    {2, 1, 1944, 92342},
    {1, 0, 1945, 92386},
    {0, 1, 1945, 0},
    {2, 0, 1946, 92402},
    {0, 1, 1946, 0},
    {2, 1, 1947, 19793},
    {1, 0, 1948, 19793},
    {0, 1, 1948, 0},
    {2, 2, 1949, 26089},
    {2, 2, 1951, 26089},
    {1, 0, 1953, 26129},
    {2, 1, 1953, 92510},
    {0, 0, 1954, 0},
    {0, 1, 1954, 0},
    {2, 1, 1955, 12094},
    {1, 0, 1956, 50240},
    {2, 1, 1956, 12094},
    {1, 0, 1957, 50240},
    {0, 1, 1957, 0},
    {2, 1, 1958, 12094},
    {2, 2, 1959, 12094},
    {1, 0, 1961, 50240},
    {0, 1, 1961, 0},
    {2, 1, 1962, 12094},
    {1, 0, 1963, 50240},
    {0, 1, 1963, 0},
    {2, 1, 1964, 20387},
    {1, 0, 1965, 20387},
    {0, 1, 1965, 0},
    {2, 3, 1966, 92826},
    {1, 0, 1969, 92861},
    {2, 2, 1969, 92826},
    {1, 0, 1971, 92861},
    {2, 1, 1971, 92876},
    {1, 0, 1972, 92906},
    {2, 1, 1972, 92980},
    {1, 0, 1973, 50171},
    {2, 0, 1973, 93014},
    {0, 1, 1973, 0},
    {2, 2, 1974, 44876},
    {1, 0, 1976, 45785},
    {0, 1, 1976, 0},
    {0, 1, 1977, 0},
    {2, 1, 1978, 93357},
    {2, 1, 1979, 93357},
    {2, 1, 1980, 93357},
    {1, 0, 1981, 93459},
    {0, 1, 1981, 0},
    {1, 0, 1982, 93505},
    {2, 2, 1982, 28094},
    {2, 2, 1984, 28094},
    {2, 1, 1986, 7609},
    {1, 0, 1987, 93532},
    {0, 1, 1987, 0},
    {2, 0, 1988, 93572},
    {2, 1, 1988, 93744},
    {2, 1, 1989, 93744},
    {0, 1, 1990, 0},
    {0, 1, 1991, 0},
    {1, 0, 1992, 94037},
    {2, 2, 1992, 35239},
    {2, 1, 1994, 35239},
    {1, 0, 1995, 94102},
    {0, 1, 1995, 0},
    {2, 1, 1996, 94179},
    {2, 1, 1997, 94255},
    {2, 1, 1998, 94304},
    {1, 0, 1999, 29535},
    {2, 1, 1999, 94425},
    {2, 1, 2000, 94425},
    {2, 2, 2001, 94425},
    {1, 0, 2003, 94530},
    {2, 2, 2003, 20842},
    {2, 2, 2005, 20842},
    {1, 0, 2007, 94530},
    {2, 1, 2007, 37955},
    {0, 1, 2008, 0},
    {1, 0, 2009, 84598},
    {2, 1, 2009, 94660},
    {0, 1, 2010, 0},
    {1, 0, 2011, 94705},
    {0, 1, 2011, 0},
    {2, 1, 2012, 38599},
    {1, 0, 2013, 18725},
    {2, 1, 2013, 94767},
    {2, 1, 2014, 94767},
    {2, 1, 2015, 94767},
    {1, 0, 2016, 25028},
    {2, 0, 2016, 94874},
    {2, 0, 2016, 94892},
    {0, 1, 2016, 0},
    {2, 0, 2017, 94925},
    {2, 0, 2017, 94954},
    {2, 1, 2017, 95149},
    {2, 2, 2018, 95149},
    {2, 1, 2020, 95225},
    {1, 0, 2021, 95264},
    {2, 1, 2021, 95413},
    {0, 0, 2022, 0},
    {2, 1, 2022, 95722},
    {2, 1, 2023, 95722},
    {2, 2, 2024, 96052},
    {2, 2, 2026, 96127},
    {2, 1, 2028, 96371},
    {2, 1, 2029, 96508},
    {1, 0, 2030, 96546},
    {0, 1, 2030, 0},
    {2, 1, 2031, 96127},
    {2, 1, 2032, 96709},
    {2, 1, 2033, 96052},
    {1, 0, 2034, 96546},
    {2, 1, 2034, 96868},
    {2, 1, 2035, 96868},
    {1, 0, 2036, 96921},
    {2, 1, 2036, 96991},
    {2, 1, 2037, 97051},
    {1, 0, 2038, 97106},
    {2, 1, 2038, 97317},
    {2, 1, 2039, 97317},
    {1, 0, 2040, 97106},
    {2, 1, 2040, 97317},
    {2, 1, 2041, 97317},
    {1, 0, 2042, 97106},
    {0, 1, 2042, 0},
    {2, 1, 2043, 97526},
    {2, 1, 2044, 97581},
    {1, 0, 2045, 97106},
    {2, 0, 2045, 97659},
    {0, 1, 2045, 0},
    {2, 2, 2046, 97760},
    {2, 1, 2048, 97760},
    {2, 1, 2049, 97760},
    {0, 0, 2050, 0},
    {0, 2, 2050, 0},
    {0, 1, 2052, 0},
    {0, 1, 2053, 0},
    {2, 1, 2054, 98072},
    {2, 1, 2055, 98072},
    {1, 0, 2056, 98117},
    {2, 1, 2056, 98072},
    {0, 0, 2057, 0},
    {2, 2, 2057, 98072},
    {0, 0, 2059, 0},
    {0, 1, 2059, 0},
    {0, 1, 2060, 0},
    {0, 1, 2061, 0},
    {2, 0, 2062, 98167},
    {0, 0, 2062, 0},
    {0, 1, 2062, 0},
    {2, 0, 2063, 98220},
    {0, 1, 2063, 0},
    {2, 0, 2064, 98288},
    {0, 1, 2064, 0},
    {2, 1, 2065, 98383},
    {2, 2, 2066, 98445},
    {1, 0, 2068, 98485},
    {2, 1, 2068, 96127},
    {1, 0, 2069, 96546},
    {0, 1, 2069, 0},
    {2, 1, 2070, 96127},
    {2, 1, 2071, 96127},
    {2, 1, 2072, 96127},
    {1, 0, 2073, 98720},
    {0, 1, 2073, 0},
    {2, 2, 2074, 98810},
    {2, 1, 2076, 98869},
    {2, 1, 2077, 98955},
    {1, 0, 2078, 43990},
    {2, 1, 2078, 98999},
    {1, 0, 2079, 64741},
    {2, 1, 2079, 83225},
    {1, 0, 2080, 24490},
    {0, 1, 2080, 0},
    {2, 1, 2081, 99387},
    {2, 1, 2082, 99466},
    {2, 1, 2083, 99606},
    {2, 1, 2084, 99806},
    {2, 1, 2085, 99466},
    {2, 1, 2086, 99466},
    {1, 0, 2087, 64741},
    {2, 1, 2087, 99387},
    {1, 0, 2088, 99987},
    {0, 1, 2088, 0},
    {2, 1, 2089, 99999},
    {1, 0, 2090, 68980},
    {2, 1, 2090, 100090},
    {2, 1, 2091, 100115},
    {2, 1, 2092, 100115},
    {1, 0, 2093, 100163},
    {0, 0, 2093, 0},
    {2, 0, 2093, 100224},
    {2, 1, 2093, 100272},
    {0, 2, 2094, 0},
    {1, 0, 2096, 100318},
    {0, 1, 2096, 0},
    {2, 1, 2097, 100543},
    {1, 0, 2098, 100583},
    {0, 1, 2098, 0},
    {2, 1, 2099, 100808},
    {2, 1, 2100, 100808},
    {1, 0, 2101, 100889},
    {0, 1, 2101, 0},
    {2, 2, 2102, 101120},
    {2, 1, 2104, 101120},
    {1, 0, 2105, 101229},
    {0, 1, 2105, 0},
    {2, 1, 2106, 101363},
    {2, 1, 2107, 101363},
    {1, 0, 2108, 101430},
    {2, 1, 2108, 101524},
    {1, 0, 2109, 100583},
    {2, 1, 2109, 101617},
    {1, 0, 2110, 101650},
    {2, 1, 2110, 101690},
    {2, 1, 2111, 101690},
    {1, 0, 2112, 101747},
    {2, 1, 2112, 74212},
    {2, 1, 2113, 74621},
    {2, 1, 2114, 74123},
    {0, 1, 2115, 0},
    {1, 0, 2116, 36053},
    {2, 1, 2116, 101806},
    {1, 0, 2117, 34098},
    {2, 1, 2117, 101839},
    {2, 1, 2118, 101839},
    {1, 0, 2119, 101891},
    {0, 1, 2119, 0},
    {0, 1, 2120, 0},
    {2, 0, 2121, 102039},
    {2, 0, 2121, 102078},
    {2, 1, 2121, 102106},
    {2, 0, 2122, 102106},
    {2, 0, 2122, 102142},
    {2, 1, 2122, 102184},
    {1, 0, 2123, 102214},
    {0, 1, 2123, 0},
    {0, 2, 2124, 0},
    {2, 1, 2126, 102358},
    {2, 3, 2127, 102406},
    {2, 3, 2130, 102455},
    {1, 0, 2133, 102478},
    {2, 0, 2133, 102503},
    {2, 2, 2133, 102406},
    {2, 1, 2135, 102406},
    {0, 1, 2136, 0},
    {1, 0, 2137, 58710},
    {2, 1, 2137, 83225},
    {2, 1, 2138, 83225},
    {1, 0, 2139, 22742},
    {0, 1, 2139, 0},
    {2, 1, 2140, 79813},
    {2, 2, 2141, 79813},
    {2, 2, 2143, 102761},
    {2, 3, 2145, 102822},
    {2, 1, 2148, 102971},
    {2, 2, 2149, 103028},
    {1, 0, 2151, 79959},
    {0, 1, 2151, 0},
    {2, 1, 2152, 103150},
    {2, 2, 2153, 79813},
    {2, 2, 2155, 70948},
    {2, 1, 2157, 24238},
    {2, 1, 2158, 103150},
    {1, 0, 2159, 100583},
    {2, 1, 2159, 82696},
    {2, 1, 2160, 82696},
    {0, 1, 2161, 0},
    {1, 0, 2162, 103404},
    {0, 1, 2162, 0},
    {2, 1, 2163, 103493},
    {2, 1, 2164, 103644},
    {1, 0, 2165, 103685},
    {0, 1, 2165, 0},
    {2, 1, 2166, 103848},
    {1, 0, 2167, 50465},
    {2, 1, 2167, 103907},
    {2, 1, 2168, 103907},
    {1, 0, 2169, 50465},
    {0, 1, 2169, 0},
    {2, 1, 2170, 104041},
    {2, 1, 2171, 104041},
    {1, 0, 2172, 104107},
    {2, 1, 2172, 104150},
    {1, 0, 2173, 104174},
    {2, 1, 2173, 104285},
    {2, 1, 2174, 24238},
    {1, 0, 2175, 104360},
    {0, 1, 2175, 0},
    {2, 1, 2176, 101617},
    {2, 1, 2177, 24238},
    {1, 0, 2178, 104548},
    {0, 1, 2178, 0},
    {2, 1, 2179, 25553},
    {2, 1, 2180, 25553},
    {2, 1, 2181, 25553},
    {2, 1, 2182, 104806},
    {1, 0, 2183, 104835},
    {0, 1, 2183, 0},
    {0, 1, 2184, 0},
    {2, 2, 2185, 83791},
    {2, 1, 2187, 83791},
    {2, 1, 2188, 83791},
    {1, 0, 2189, 83885},
    {0, 1, 2189, 0},
    {2, 1, 2190, 105500},
    {1, 0, 2191, 105515},
    {2, 0, 2191, 105530},
    {2, 1, 2191, 105610},
    {2, 1, 2192, 105610},
    {1, 0, 2193, 105661},
    {0, 1, 2193, 0},
    {2, 1, 2194, 105928},
    {2, 2, 2195, 106003},
    {1, 0, 2197, 106029},
    {0, 1, 2197, 0},
    {2, 1, 2198, 106282},
    {1, 0, 2199, 106337},
    {0, 1, 2199, 0},
    {2, 0, 2200, 106415},
    {2, 1, 2200, 26129},
    {2, 2, 2201, 106455},
    {1, 0, 2203, 71518},
    {0, 1, 2203, 0},
    {2, 1, 2204, 106527},
    {1, 0, 2205, 36330},
    {0, 1, 2205, 0},
    {2, 0, 2206, 106564},
    {2, 0, 2206, 106599},
    {0, 1, 2206, 0},
    {2, 1, 2207, 106599},
    {1, 0, 2208, 106686},
    {2, 0, 2208, 106704},
    {2, 1, 2208, 96127},
    {2, 2, 2209, 96127},
    {1, 0, 2211, 106810},
    {2, 3, 2211, 106945},
    {2, 1, 2214, 84753},
    {1, 0, 2215, 106977},
    {0, 1, 2215, 0},
    {2, 1, 2216, 107073},
    {2, 1, 2217, 107073},
    {1, 0, 2218, 107073},
    {0, 1, 2218, 0},
    {2, 1, 2219, 107138},
    {2, 1, 2220, 79866},
    {1, 0, 2221, 107203},
    {0, 1, 2221, 0},
    {0, 1, 2222, 0},
    {2, 1, 2223, 107611},
    {2, 1, 2224, 107611},
    {2, 1, 2225, 107788},
    {1, 0, 2226, 107809},
    {2, 0, 2226, 107828},
    {0, 1, 2226, 0},
    {0, 1, 2227, 0},
    {0, 1, 2228, 0},
    {2, 1, 2229, 108246},
    {2, 1, 2230, 108246},
    {2, 1, 2231, 108246},
    {1, 0, 2232, 108454},
    {0, 1, 2232, 0},
    {2, 1, 2233, 108246},
    {1, 0, 2234, 36053},
    {2, 1, 2234, 108614},
    {1, 0, 2235, 44949},
    {1, 1, 2235, 36184},
    {2, 0, 2236, 108705},
    {0, 1, 2236, 0},
    {2, 1, 2237, 108731},
    {2, 1, 2238, 108771},
    {1, 0, 2239, 100583},
    {0, 1, 2239, 0},
    {2, 1, 2240, 79813},
    {2, 2, 2241, 79813},
    {2, 1, 2243, 79813},
    {1, 0, 2244, 108966},
    {1, 0, 2244, 23265},
    {1, 0, 2244, 109060},
    {0, 1, 2244, 0},
    {0, 1, 2245, 0},
    {2, 1, 2246, 109581},
    {2, 1, 2247, 109741},
    {2, 1, 2248, 109581},
    {2, 2, 2249, 109973},
    {2, 1, 2251, 110086},
    {1, 0, 2252, 110116},
    {0, 1, 2252, 0},
    {2, 1, 2253, 109581},
    {2, 1, 2254, 109581},
    {2, 1, 2255, 57213},
    {1, 0, 2256, 110116},
    {0, 1, 2256, 0},
    {2, 1, 2257, 110538},
    {2, 1, 2258, 110605},
    {1, 0, 2259, 100583},
    {2, 1, 2259, 110657},
    {1, 0, 2260, 110678},
    {2, 1, 2260, 110696},
    {1, 0, 2261, 110715},
    {0, 1, 2261, 0},
    {0, 1, 2262, 0},
    {2, 1, 2263, 110842},
    {2, 2, 2264, 110892},
    {2, 2, 2266, 110892},
    {1, 0, 2268, 110918},
    {0, 1, 2268, 0},
    {0, 1, 2269, 0},
    {2, 1, 2270, 83225},
    {1, 0, 2271, 83710},
    {0, 1, 2271, 0},
    {1, 1, 2272, 111090},
    {2, 1, 2273, 111188},
    {2, 1, 2274, 111188},
    {1, 0, 2275, 111226},
    {2, 2, 2275, 36293},
    {2, 1, 2277, 68301},
    {1, 0, 2278, 111327},
    {2, 1, 2278, 111480},
    {2, 1, 2279, 111480},
    {2, 2, 2280, 111573},
    {2, 2, 2282, 111715},
    {2, 1, 2284, 100115},
    {2, 1, 2285, 100115},
    {2, 1, 2286, 100090},
    {1, 0, 2287, 111746},
    {2, 1, 2287, 111762},
    {1, 0, 2288, 49974},
    {0, 1, 2288, 0},
    {2, 1, 2289, 111828},
    {1, 0, 2290, 111872},
    {0, 1, 2290, 0},
    {2, 1, 2291, 112067},
    {1, 0, 2292, 112101},
    {2, 1, 2292, 112195},
    {2, 1, 2293, 112472},
    {2, 1, 2294, 112472},
    {1, 0, 2295, 22742},
    {0, 1, 2295, 0},
    {2, 0, 2296, 112645},
    {0, 1, 2296, 0},
    {2, 2, 2297, 112795},
    {2, 1, 2299, 112846},
    {2, 1, 2300, 112795},
    {1, 0, 2301, 112940},
    {0, 1, 2301, 0},
    {0, 1, 2302, 0},
    {2, 1, 2303, 34098},
    {2, 1, 2304, 38651},
    {2, 1, 2305, 113074},
    {1, 0, 2306, 113103},
    {2, 1, 2306, 89608},
    {1, 0, 2307, 44949},
    {0, 1, 2307, 0},
    {0, 1, 2308, 0},
    {2, 1, 2309, 38651},
    {2, 1, 2310, 38651},
    {1, 0, 2311, 34098},
    {2, 1, 2311, 113288},
    {1, 0, 2312, 27100},
    {0, 1, 2312, 0},
    {0, 1, 2313, 0},
    {2, 1, 2314, 113549},
    {2, 1, 2315, 113549},
    {1, 0, 2316, 113689},
    {0, 1, 2316, 0},
    {1, 1, 2317, 113753},
    {0, 2, 2318, 0},
    {2, 1, 2320, 113810},
    {1, 0, 2321, 50465},
    {0, 1, 2321, 0},
    {2, 1, 2322, 113881},
    {1, 0, 2323, 113906},
    {2, 1, 2323, 113922},
    {1, 0, 2324, 113948},
    {0, 1, 2324, 0},
    {2, 1, 2325, 113922},
    {1, 0, 2326, 113948},
    {0, 1, 2326, 0},
    {2, 1, 2327, 114118},
    {1, 0, 2328, 114145},
    {1, 1, 2328, 114178},
    {1, 0, 2329, 114206},
    {2, 2, 2329, 79813},
    {2, 1, 2331, 79813},
    {2, 1, 2332, 80781},
    {1, 0, 2333, 18725},
    {0, 1, 2333, 0},
    {0, 1, 2334, 0},
    {2, 0, 2335, 114279},
    {2, 1, 2335, 25066},
    {1, 0, 2336, 114318},
    {2, 2, 2336, 25066},
    {2, 1, 2338, 24417},
    {0, 1, 2339, 0},
    {1, 0, 2340, 25028},
    {2, 1, 2340, 114539},
    {1, 0, 2341, 67476},
    {2, 1, 2341, 114680},
    {2, 1, 2342, 114680},
    {1, 0, 2343, 114803},
    {0, 1, 2343, 0},
    {2, 1, 2344, 114975},
    {2, 5, 2345, 114975},
    {1, 0, 2350, 115009},
    {2, 2, 2350, 114975},
    {1, 0, 2352, 115009},
    {2, 2, 2352, 91552},
    {2, 1, 2354, 91552},
    {2, 1, 2355, 115088},
    {0, 1, 2356, 0},
    {1, 0, 2357, 115133},
    {2, 2, 2357, 115223},
    {1, 1, 2359, 115278},
    {0, 0, 2360, 0},
    {2, 1, 2360, 115319},
    {1, 0, 2361, 115353},
    {0, 1, 2361, 0},
    {2, 2, 2362, 115487},
    {1, 0, 2364, 96546},
    {2, 1, 2364, 12897},
    {1, 0, 2365, 115541},
    {2, 2, 2365, 74212},
    {2, 1, 2367, 74212},
    {2, 1, 2368, 74270},
    {1, 0, 2369, 36053},
    {2, 1, 2369, 115565},
    {1, 0, 2370, 115623},
    {0, 1, 2370, 0},
    {2, 1, 2371, 24417},
    {1, 0, 2372, 114318},
    {2, 1, 2372, 24051},
    {1, 0, 2373, 57552},
    {2, 0, 2373, 115695},
    {2, 1, 2373, 115731},
    {1, 0, 2374, 71241},
    {0, 1, 2374, 0},
    {0, 1, 2375, 0},
    {2, 1, 2376, 115921},
    {2, 1, 2377, 115921},
    {2, 2, 2378, 108614},
    {1, 0, 2380, 115989},
    {0, 1, 2380, 0},
    {2, 1, 2381, 116097},
    {1, 0, 2382, 68301},
    {0, 1, 2382, 0},
    {2, 1, 2383, 116176},
    {2, 1, 2384, 116176},
    {2, 1, 2385, 116176},
    {1, 0, 2386, 113103},
    {2, 1, 2386, 116348},
    {2, 1, 2387, 116390},
    {1, 0, 2388, 34098},
    {2, 1, 2388, 42145},
    {2, 1, 2389, 116526},
    {1, 0, 2390, 44949},
    {2, 1, 2390, 40617},
    {1, 0, 2391, 40617},
    {0, 1, 2391, 0},
    {2, 2, 2392, 67103},
    {1, 0, 2394, 64741},
    {2, 1, 2394, 116771},
    {0, 1, 2395, 0},
    {1, 0, 2396, 85917},
    {2, 0, 2396, 102406},
    {2, 0, 2396, 12094},
    {0, 1, 2396, 0},
    {2, 2, 2397, 12094},
    {1, 0, 2399, 116886},
    {0, 1, 2399, 0},
    {2, 0, 2400, 116938},
    {2, 1, 2400, 69472},
    {2, 2, 2401, 69472},
    {2, 1, 2403, 69472},
    {1, 0, 2404, 117017},
    {2, 1, 2404, 72406},
    {2, 1, 2405, 117046},
    {1, 0, 2406, 27100},
    {2, 0, 2406, 82185},
    {2, 1, 2406, 66950},
    {0, 1, 2407, 0},
    {1, 0, 2408, 64741},
    {2, 1, 2408, 67282},
    {1, 0, 2409, 27100},
    {2, 1, 2409, 43423},
    {1, 0, 2410, 67894},
    {2, 2, 2410, 81716},
    {1, 0, 2412, 27100},
    {2, 2, 2412, 117128},
    {1, 0, 2414, 117158},
    {2, 2, 2414, 117179},
    {1, 0, 2416, 117212},
    {0, 1, 2416, 0},
    {1, 0, 2417, 22742},
    {0, 1, 2417, 0},
    {2, 1, 2418, 117325},
    {2, 1, 2419, 96991},
    {1, 0, 2420, 117391},
    {2, 0, 2420, 38651},
    {2, 2, 2420, 117487},
    {1, 0, 2422, 22742},
    {2, 1, 2422, 117553},
    {1, 0, 2423, 117571},
    {0, 1, 2423, 0},
    {2, 1, 2424, 117704},
    {1, 0, 2425, 117750},
    {2, 1, 2425, 25066},
    {0, 1, 2426, 0},
    {1, 0, 2427, 25028},
    {0, 1, 2427, 0},
    {0, 1, 2428, 0},
    {2, 2, 2429, 83791},
    {2, 2, 2431, 83791},
    {1, 0, 2433, 83885},
    {0, 1, 2433, 0},
    {2, 1, 2434, 112846},
    {1, 0, 2435, 107203},
    {1, 0, 2435, 117959},
    {2, 1, 2435, 26089},
    {1, 0, 2436, 26129},
    {0, 1, 2436, 0},
    {2, 1, 2437, 118178},
    {2, 1, 2438, 118178},
    {1, 0, 2439, 118260},
    {2, 2, 2439, 118472},
    {2, 1, 2441, 118472},
    {1, 0, 2442, 118520},
    {2, 1, 2442, 118533},
    {0, 1, 2443, 0},
    {1, 0, 2444, 118578},
    {2, 1, 2444, 118653},
    {1, 0, 2445, 118680},
    {0, 1, 2445, 0},
    {2, 1, 2446, 96991},
    {1, 0, 2447, 118799},
    {0, 1, 2447, 0},
    {2, 1, 2448, 118873},
    {0, 0, 2449, 0},
    {2, 1, 2449, 118653},
    {0, 1, 2450, 0},
    {1, 0, 2451, 118932},
    {2, 0, 2451, 118968},
    {2, 0, 2451, 119032},
    {2, 2, 2451, 10804},
    {0, 1, 2453, 0},
    {1, 0, 2454, 119072},
    {2, 0, 2454, 119098},
    {2, 2, 2454, 117553},
    {1, 0, 2456, 119137},
    {2, 3, 2456, 40240},
    {1, 0, 2459, 18725},
    {0, 1, 2459, 0},
    {2, 1, 2460, 119177},
    {1, 0, 2461, 119241},
    {2, 1, 2461, 119291},
    {1, 0, 2462, 119328},
    {0, 1, 2462, 0},
    {2, 1, 2463, 88407},
    {1, 0, 2464, 119395},
    {2, 0, 2464, 119421},
    {2, 2, 2464, 119459},
    {1, 0, 2466, 119487},
    {2, 1, 2466, 119511},
    {2, 1, 2467, 119511},
    {1, 0, 2468, 119557},
    {2, 2, 2468, 88407},
    {2, 1, 2470, 88407},
    {0, 1, 2471, 0},
    {1, 0, 2472, 58335},
    {2, 2, 2472, 119727},
    {1, 1, 2474, 119771},
    {0, 0, 2475, 0},
    {0, 1, 2475, 0},
    {2, 2, 2476, 119727},
    {1, 0, 2478, 119915},
    {2, 1, 2478, 120028},
    {1, 0, 2479, 119915},
    {0, 1, 2479, 0},
    {2, 1, 2480, 120090},
    {1, 0, 2481, 120125},
    {0, 1, 2481, 0},
    {2, 1, 2482, 120184},
    {1, 0, 2483, 120231},
    {2, 3, 2483, 120323},
    {1, 1, 2486, 120409},
    {0, 0, 2487, 0},
    {2, 1, 2487, 120443},
    {0, 1, 2488, 0},
    {1, 0, 2489, 50171},
    {2, 1, 2489, 20053},
    {0, 1, 2490, 0},
    {1, 0, 2491, 120474},
    {2, 3, 2491, 27862},
    {0, 1, 2494, 0},
    {1, 0, 2495, 120579},
    {2, 1, 2495, 120644},
    {0, 0, 2496, 0},
    {2, 2, 2496, 120688},
    {1, 0, 2498, 120717},
    {2, 2, 2498, 70409},
    {1, 0, 2500, 120763},
    {0, 1, 2500, 0},
    {2, 0, 2501, 70343},
    {0, 1, 2501, 0},
    {2, 1, 2502, 120848},
    {1, 0, 2503, 120876},
    {2, 1, 2503, 120902},
    {0, 0, 2504, 0},
    {2, 1, 2504, 120948},
    {1, 0, 2505, 120985},
    {0, 1, 2505, 0},
    {2, 1, 2506, 28094},
    {2, 1, 2507, 121018},
    {2, 1, 2508, 121103},
    {2, 1, 2509, 121166},
    {2, 1, 2510, 121103},
    {1, 0, 2511, 121208},
    {0, 1, 2511, 0},
    {2, 0, 2512, 83791},
    {0, 2, 2512, 0},
    {2, 1, 2514, 83791},
    {1, 0, 2515, 121251},
    {2, 1, 2515, 117553},
    {0, 1, 2516, 0},
    {1, 0, 2517, 121374},
    {0, 1, 2517, 0},
    {2, 1, 2518, 121440},
    {1, 0, 2519, 121494},
    {2, 2, 2519, 121537},
    {1, 0, 2521, 121585},
    {2, 1, 2521, 121730},
    {2, 1, 2522, 121730},
    {2, 1, 2523, 12897},
    {2, 1, 2524, 12897},
    {2, 1, 2525, 12897},
    {2, 1, 2526, 121979},
    {1, 0, 2527, 19509},
    {0, 1, 2527, 0},
    {2, 1, 2528, 122034},
    {2, 1, 2529, 122102},
    {1, 0, 2530, 122145},
    {2, 1, 2530, 122239},
    {1, 0, 2531, 122303},
    {2, 1, 2531, 101617},
    {1, 0, 2532, 83885},
    {2, 1, 2532, 101617},
    {2, 2, 2533, 101617},
    {1, 0, 2535, 83885},
    {0, 1, 2535, 0},
    {2, 1, 2536, 122461},
    {2, 2, 2537, 122461},
    {0, 1, 2539, 0},
    {1, 0, 2540, 122504},
    {2, 1, 2540, 122625},
    {1, 0, 2541, 122675},
    {0, 1, 2541, 0},
    {2, 1, 2542, 122903},
    {1, 0, 2543, 19509},
    {2, 1, 2543, 122962},
    {2, 1, 2544, 122995},
    {1, 0, 2545, 123027},
    {0, 1, 2545, 0},
    {2, 1, 2546, 25066},
    {1, 0, 2547, 114318},
    {2, 1, 2547, 123142},
    {1, 0, 2548, 123207},
    {0, 1, 2548, 0},
    {1, 0, 2549, 123276},
    {0, 1, 2549, 0},
    {1, 3, 2550, 71241},
    {1, 2, 2553, 71241},
    {2, 2, 2555, 123847},
    {2, 2, 2557, 123847},
    {2, 1, 2559, 124289},
    {2, 1, 2560, 123866},
    {2, 1, 2561, 124636},
    {2, 1, 2562, 124636},
    {2, 2, 2563, 25066},
    {2, 2, 2565, 25066},
    {2, 2, 2567, 24417},
    {1, 1, 2569, 125162},
    {2, 1, 2570, 124636},
    {2, 2, 2571, 125543},
    {2, 1, 2573, 125543},
    {2, 2, 2574, 125543},
    {2, 1, 2576, 24417},
    {2, 2, 2577, 126346},
    {2, 2, 2579, 126471},
    {2, 2, 2581, 126346},
    {2, 3, 2583, 126630},
    {2, 2, 2586, 126630},
    {2, 2, 2588, 126762},
    {2, 2, 2590, 126762},
    {2, 1, 2592, 93357},
    {2, 2, 2593, 126929},
    {2, 2, 2595, 44876},
    {2, 2, 2597, 7609},
    {2, 2, 2599, 7609},
    {1, 0, 2601, 125162},
    {0, 1, 2601, 0},
    {0, 1, 2602, 0},
    {1, 2, 2603, 71241},
    {2, 2, 2605, 127484},
    {2, 1, 2607, 127484},
    {2, 1, 2608, 127484},
    {2, 3, 2609, 127686},
    {2, 2, 2612, 127686},
    {2, 2, 2614, 108614},
    {2, 2, 2616, 108614},
    {2, 2, 2618, 24417},
    {2, 1, 2620, 24417},
    {2, 2, 2621, 25066},
    {2, 3, 2623, 66575},
    {2, 1, 2626, 128196},
    {2, 2, 2627, 44876},
    {1, 0, 2629, 83710},
    {2, 1, 2629, 56567},
    {0, 1, 2630, 0},
    {1, 0, 2631, 22742},
    {2, 1, 2631, 10518},
    {0, 1, 2632, 0},
    {1, 0, 2633, 128430},
    {2, 1, 2633, 128464},
    {1, 0, 2634, 128430},
    {2, 1, 2634, 57105},
    {1, 0, 2635, 128430},
    {2, 1, 2635, 56567},
    {2, 1, 2636, 7609},
    {2, 1, 2637, 56567},
    {1, 0, 2638, 56272},
    {0, 1, 2638, 0},
    {2, 1, 2639, 128562},
    {1, 0, 2640, 128608},
    {2, 1, 2640, 100090},
    {2, 1, 2641, 100090},
    {0, 1, 2642, 0},
    {1, 0, 2643, 128627},
    {2, 1, 2643, 14358},
    {0, 1, 2644, 0},
    {1, 0, 2645, 128691},
    {2, 1, 2645, 12094},
    {2, 1, 2646, 12094},
    {1, 0, 2647, 88357},
    {0, 1, 2647, 0},
    {2, 2, 2648, 128800},
    {1, 0, 2650, 128821},
    {2, 2, 2650, 8225},
    {2, 1, 2652, 8225},
    {2, 2, 2653, 8225},
    {0, 1, 2655, 0},
    {1, 0, 2656, 19509},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 298, 1, 17, 0, 0},
    {100069, 0, 2230, 4, 4, 0, 0},
    {32258, 0, 544, 5, 1, 0, 0},
    {0, 0, 111, 1, 0, 0, 0},
    {0, 0, 61, 4, 0, 0, 0},
    {0, 0, 97, 4, 0, 0, 0},
    {0, 0, 65, 32, 0, 0, 0},
    {0, 0, 0, 32, 0, 0, 0},
    {0, 0, 32, 29, 0, 0, 0},
    {19706, 0, 2812, 31, 32, 0, 0},
    {0, 0, 2843, 17, 0, 0, 0},
    {0, 0, 2482, 2, 0, 1, 0},
    {0, 0, 2049, 3, 0, 1, 0},
    {0, 0, 2047, 2, 0, 0, 0},
    {0, 0, 2036, 2, 0, 0, 0},
    {0, 0, 2038, 2, 0, 0, 0},
    {21250, 0, 1284, 5, 0, 0, 0},
    {52183, 0, 1035, 25, 4, 0, 0},
    {97124, 0, 2162, 3, 0, 1, 0},
    {97371, 0, 2165, 3, 0, 1, 0},
    {0, 0, 2100, 5, 0, 1, 0},
    {23906, 0, 304, 15, 18, 0, 0},
    {99081, 0, 2217, 8, 0, 0, 0},
    {0, 0, 2052, 4, 0, 1, 0},
    {0, 0, 1295, 5, 0, 0, 0},
    {95462, 0, 2144, 7, 0, 1, 0},
    {0, 0, 2540, 2, 0, 0, 0},
    {0, 0, 1766, 2, 0, 0, 0},
    {0, 0, 1862, 5, 0, 0, 0},
    {0, 0, 1755, 2, 0, 0, 0},
    {0, 0, 1859, 3, 0, 0, 0},
    {0, 0, 711, 1, 0, 0, 0},
    {57298, 0, 1110, 4, 0, 1, 0},
    {0, 0, 1804, 4, 0, 0, 0},
    {0, 0, 988, 1, 0, 0, 0},
    {0, 0, 2058, 3, 0, 0, 0},
    {0, 0, 275, 2, 32, 0, 0},
    {0, 0, 150, 1, 1, 0, 0},
    {0, 0, 2323, 4, 0, 0, 0},
    {0, 0, 114, 1, 0, 0, 0},
    {0, 0, 2291, 3, 32, 0, 0},
    {115383, 0, 2561, 3, 0, 0, 0},
    {0, 0, 2201, 2, 0, 0, 0},
    {0, 0, 573, 2, 0, 0, 0},
    {0, 0, 2377, 3, 0, 0, 0},
    {0, 0, 571, 1, 10, 0, 0},
    {0, 0, 2741, 2, 0, 0, 0},
    {0, 0, 2376, 1, 0, 0, 0},
    {0, 0, 2812, 31, 0, 0, 0},
    {0, 0, 2082, 1, 0, 0, 0},
    {0, 0, 1433, 3, 0, 0, 0},
    {0, 0, 977, 1, 0, 0, 0},
    {0, 0, 783, 3, 0, 0, 0},
    {0, 0, 107, 1, 0, 0, 0},
    {49876, 0, 975, 2, 0, 0, 0},
    {0, 0, 2129, 4, 0, 0, 0},
    {97850, 0, 2178, 6, 0, 0, 0},
    {50788, 0, 1007, 5, 0, 0, 0},
    {0, 0, 1032, 2, 0, 0, 0},
    {0, 0, 2609, 1, 0, 0, 0},
    {114166, 0, 2525, 1, 0, 0, 0},
    {79993, 0, 1705, 8, 0, 0, 0},
    {0, 0, 2454, 5, 0, 0, 0},
    {0, 0, 339, 6, 0, 0, 0},
    {0, 0, 2423, 8, 0, 0, 0},
    {0, 0, 240, 4, 25, 0, 0},
    {75890, 0, 1657, 36, 0, 0, 0},
    {110951, 0, 2450, 4, 0, 0, 0},
    {0, 0, 2203, 5, 0, 0, 0},
    {0, 0, 2342, 6, 0, 0, 0},
    {0, 0, 2504, 5, 0, 0, 0},
    {0, 0, 1896, 2, 0, 0, 0},
    {0, 0, 2268, 3, 0, 0, 0},
    {0, 0, 2440, 2, 0, 0, 0},
    {0, 0, 2442, 2, 0, 0, 0},
    {0, 0, 2580, 6, 0, 0, 0},
    {74654, 74711, 1629, 6, 0, 0, 0},
    {0, 0, 1640, 7, 0, 0, 0},
    {0, 0, 1794, 2, 0, 0, 0},
    {22937, 0, 278, 1, 8, 0, 0},
    {93160, 0, 2086, 6, 0, 0, 0},
    {0, 0, 2383, 4, 0, 0, 0},
    {0, 0, 1161, 4, 0, 0, 0},
    {50307, 0, 1924, 9, 0, 1, 0},
    {0, 0, 1031, 1, 0, 0, 0},
    {0, 0, 1373, 2, 0, 0, 0},
    {0, 0, 1350, 9, 0, 0, 0},
    {22610, 0, 274, 1, 8, 0, 1},
    {0, 0, 2332, 4, 0, 0, 0},
    {0, 0, 117, 1, 0, 0, 0},
    {64395, 0, 1330, 6, 0, 0, 0},
    {0, 0, 1322, 2, 0, 0, 0},
    {0, 0, 1324, 6, 0, 0, 0},
    {0, 0, 1392, 5, 0, 0, 0},
    {67737, 0, 1428, 5, 0, 0, 0},
    {0, 0, 2632, 2, 0, 0, 0},
    {31792, 0, 525, 5, 1, 0, 0},
    {79560, 0, 1697, 2, 20, 0, 0},
    {31939, 0, 2416, 5, 0, 0, 0},
    {96737, 0, 2156, 3, 0, 0, 0},
    {0, 0, 1282, 2, 0, 0, 0},
    {0, 0, 106, 1, 0, 0, 0},
    {0, 0, 124, 3, 0, 0, 0},
    {0, 0, 1300, 2, 0, 0, 0},
    {57691, 0, 1127, 12, 0, 0, 0},
    {114569, 0, 2542, 3, 0, 0, 0},
    {18880, 0, 154, 1, 3, 0, 0},
    {0, 0, 2630, 2, 0, 0, 0},
    {23654, 0, 299, 5, 7, 0, 0},
    {0, 0, 2724, 3, 0, 0, 0},
    {0, 0, 2391, 6, 0, 0, 0},
    {23565, 0, 295, 2, 9, 0, 2},
    {128246, 0, 2860, 3, 32, 1, 0},
    {93519, 0, 2094, 4, 4, 0, 0},
    {0, 0, 115, 1, 0, 0, 0},
    {0, 0, 1751, 3, 0, 0, 0},
    {0, 0, 1824, 2, 0, 0, 0},
    {48437, 0, 939, 5, 0, 0, 0},
    {0, 0, 2484, 5, 0, 0, 0},
    {0, 0, 944, 1, 0, 0, 0},
    {0, 0, 905, 4, 0, 0, 0},
    {25393, 19607, 350, 4, 10, 0, 1},
    {0, 0, 1126, 1, 0, 0, 0},
    {101923, 0, 2271, 3, 0, 1, 0},
    {96958, 0, 2159, 3, 0, 0, 0},
    {25339, 0, 346, 3, 19, 0, 1},
    {121605, 0, 2774, 7, 0, 0, 0},
    {32392, 0, 2527, 4, 0, 0, 0},
    {0, 0, 129, 1, 0, 0, 0},
    {0, 0, 2472, 3, 0, 0, 0},
    {0, 0, 2642, 1, 0, 0, 0},
    {38130, 0, 714, 3, 0, 0, 0},
    {107862, 0, 2398, 7, 0, 0, 0},
    {0, 0, 2645, 2, 0, 0, 0},
    {29113, 0, 453, 5, 0, 0, 0},
    {0, 0, 2193, 2, 0, 0, 0},
    {0, 0, 1826, 2, 0, 0, 0},
    {56847, 0, 1099, 4, 4, 0, 0},
    {0, 0, 1955, 6, 0, 0, 0},
    {0, 0, 648, 1, 0, 0, 0},
    {0, 0, 644, 4, 0, 0, 0},
    {0, 0, 2045, 2, 0, 0, 0},
    {97632, 0, 2172, 1, 0, 0, 0},
    {0, 0, 1829, 2, 0, 0, 0},
    {0, 0, 2329, 3, 0, 0, 0},
    {0, 0, 2475, 3, 0, 0, 0},
    {0, 0, 1539, 3, 0, 0, 0},
    {0, 0, 247, 1, 0, 0, 0},
    {0, 0, 1757, 5, 0, 0, 0},
    {0, 0, 331, 4, 0, 0, 0},
    {0, 0, 1992, 2, 0, 0, 0},
    {21547, 21562, 244, 2, 0, 0, 0},
    {19607, 0, 809, 2, 0, 0, 0},
    {100251, 0, 2236, 3, 0, 0, 0},
    {0, 0, 2431, 5, 0, 1, 0},
    {36073, 0, 662, 4, 0, 0, 0},
    {27117, 0, 395, 5, 0, 0, 0},
    {0, 0, 682, 3, 0, 0, 0},
    {0, 0, 777, 3, 0, 0, 0},
    {0, 0, 1217, 4, 0, 0, 0},
    {34736, 0, 625, 4, 0, 0, 0},
    {117974, 0, 2664, 4, 0, 0, 0},
    {0, 0, 1436, 8, 0, 0, 0},
    {0, 0, 2686, 1, 0, 0, 0},
    {0, 0, 1106, 4, 0, 0, 0},
    {0, 0, 2750, 2, 0, 0, 0},
    {0, 0, 1838, 2, 0, 0, 0},
    {0, 0, 1835, 3, 0, 0, 0},
    {112964, 0, 2489, 6, 0, 0, 0},
    {90142, 0, 1975, 8, 0, 0, 0},
    {0, 0, 1418, 2, 0, 0, 0},
    {123229, 0, 2810, 2, 20, 0, 0},
    {0, 0, 1416, 2, 0, 0, 0},
    {0, 0, 1263, 4, 0, 0, 0},
    {0, 0, 248, 1, 0, 0, 0},
    {0, 0, 1403, 3, 0, 0, 0},
    {0, 0, 2278, 2, 0, 0, 0},
    {0, 0, 1521, 5, 0, 0, 0},
    {31122, 31260, 511, 14, 1, 2, 0},
    {109010, 109053, 2422, 1, 32, 0, 0},
    {0, 0, 2029, 3, 0, 1, 0},
    {0, 0, 743, 2, 0, 0, 0},
    {94614, 0, 2123, 3, 0, 0, 0},
    {0, 0, 739, 4, 0, 0, 0},
    {0, 0, 2690, 1, 0, 0, 0},
    {0, 0, 2693, 2, 0, 0, 0},
    {0, 0, 2691, 2, 0, 0, 0},
    {0, 0, 2589, 5, 0, 0, 0},
    {19697, 0, 1565, 5, 0, 0, 0},
    {0, 0, 1571, 3, 0, 0, 0},
    {0, 0, 259, 1, 8, 0, 0},
    {0, 0, 1412, 1, 17, 0, 0},
    {23203, 0, 284, 1, 8, 0, 0},
    {0, 0, 2890, 5, 0, 0, 0},
    {0, 0, 850, 4, 0, 0, 0},
    {0, 0, 289, 1, 8, 0, 0},
    {57009, 0, 1103, 3, 0, 0, 0},
    {0, 0, 1026, 4, 0, 0, 0},
    {0, 0, 2092, 2, 32, 0, 0},
    {0, 0, 184, 1, 3, 0, 0},
    {19849, 0, 162, 1, 1, 0, 1},
    {31936, 0, 530, 6, 1, 0, 0},
    {0, 0, 1537, 2, 0, 0, 0},
    {0, 0, 1509, 2, 0, 0, 0},
    {67094, 0, 1399, 4, 0, 0, 0},
    {0, 0, 565, 4, 0, 0, 0},
    {22117, 0, 261, 1, 8, 0, 0},
    {0, 0, 1881, 2, 0, 0, 0},
    {0, 0, 112, 1, 0, 0, 0},
    {0, 0, 1788, 3, 0, 0, 0},
    {0, 0, 506, 2, 0, 0, 0},
    {0, 0, 1422, 1, 0, 0, 0},
    {0, 0, 181, 3, 2, 0, 0},
    {0, 0, 225, 1, 14, 0, 0},
    {84328, 0, 1840, 2, 0, 0, 0},
    {0, 0, 2444, 6, 0, 0, 0},
    {0, 0, 2098, 2, 0, 0, 0},
    {50659, 0, 1004, 3, 0, 1, 0},
    {0, 0, 2370, 2, 0, 0, 0},
    {0, 0, 692, 4, 0, 0, 0},
    {0, 0, 2195, 2, 0, 0, 0},
    {0, 0, 1912, 4, 0, 0, 0},
    {36786, 0, 678, 4, 0, 0, 0},
    {21973, 0, 257, 2, 8, 0, 0},
    {49655, 0, 968, 4, 0, 0, 0},
    {0, 0, 2577, 1, 0, 0, 0},
    {30695, 0, 499, 4, 0, 0, 0},
    {92772, 0, 2076, 2, 0, 0, 0},
    {0, 0, 1893, 3, 0, 0, 0},
    {30376, 0, 491, 8, 0, 0, 0},
    {104569, 0, 2336, 6, 0, 0, 0},
    {0, 0, 1423, 5, 0, 0, 0},
    {29628, 0, 471, 20, 0, 0, 0},
    {23197, 0, 283, 1, 8, 0, 0},
    {0, 0, 959, 1, 0, 0, 0},
    {23298, 0, 288, 1, 8, 0, 1},
    {49790, 0, 972, 3, 0, 0, 0},
    {0, 0, 924, 2, 0, 0, 0},
    {0, 0, 857, 2, 0, 0, 0},
    {0, 0, 2040, 2, 0, 0, 0},
    {0, 0, 138, 2, 0, 0, 0},
    {0, 0, 166, 1, 1, 0, 0},
    {99906, 0, 2225, 2, 0, 0, 0},
    {50482, 0, 996, 5, 0, 0, 0},
    {79249, 0, 1693, 4, 20, 0, 0},
    {94375, 0, 2113, 4, 0, 0, 0},
    {0, 0, 1275, 6, 0, 0, 0},
    {0, 0, 2531, 3, 0, 0, 0},
    {0, 0, 1968, 5, 0, 0, 0},
    {23229, 0, 285, 1, 10, 0, 0},
    {0, 0, 2661, 1, 8, 0, 0},
    {0, 0, 2197, 4, 0, 0, 0},
    {0, 0, 2679, 3, 0, 0, 0},
    {0, 0, 2254, 2, 0, 0, 0},
    {0, 0, 1611, 1, 0, 0, 0},
    {0, 0, 286, 1, 8, 0, 0},
    {21610, 19694, 246, 1, 0, 0, 0},
    {0, 0, 1397, 2, 0, 0, 0},
    {66787, 0, 1389, 3, 0, 0, 0},
    {117085, 0, 2623, 3, 0, 0, 0},
    {0, 0, 2408, 2, 0, 1, 0},
    {0, 0, 1234, 3, 0, 0, 0},
    {0, 0, 1142, 2, 0, 0, 0},
    {0, 0, 1986, 1, 0, 0, 0},
    {0, 0, 1983, 3, 0, 0, 0},
    {22322, 0, 266, 1, 8, 0, 0},
    {27757, 0, 415, 16, 0, 0, 0},
    {32352, 0, 553, 6, 1, 0, 0},
    {0, 0, 995, 1, 0, 0, 0},
    {0, 0, 835, 2, 0, 0, 0},
    {0, 0, 2362, 2, 0, 0, 0},
    {0, 0, 659, 3, 0, 0, 0},
    {56220, 0, 1072, 6, 4, 0, 0},
    {21368, 0, 1746, 5, 23, 0, 0},
    {0, 0, 611, 1, 0, 0, 0},
    {39642, 0, 764, 2, 0, 0, 0},
    {0, 0, 762, 2, 0, 0, 0},
    {0, 0, 760, 2, 0, 0, 0},
    {19673, 19697, 157, 2, 0, 0, 0},
    {0, 0, 1933, 3, 0, 0, 0},
    {97709, 0, 2173, 5, 0, 0, 0},
    {0, 0, 1793, 1, 0, 0, 0},
    {0, 0, 2519, 3, 0, 0, 0},
    {0, 0, 2309, 4, 0, 0, 0},
    {0, 0, 1776, 2, 0, 0, 0},
    {119952, 0, 2719, 2, 0, 0, 0},
    {57405, 0, 1114, 4, 0, 0, 0},
    {0, 0, 2302, 7, 0, 0, 0},
    {0, 0, 102, 2, 0, 0, 0},
    {0, 0, 2808, 2, 0, 0, 0},
    {19548, 19574, 153, 1, 30, 0, 0},
    {0, 0, 1870, 5, 0, 0, 0},
    {0, 0, 1849, 3, 0, 0, 0},
    {0, 0, 443, 10, 0, 0, 0},
    {38180, 0, 717, 3, 0, 0, 0},
    {0, 0, 228, 4, 15, 0, 0},
    {0, 0, 1936, 6, 0, 0, 0},
    {0, 0, 951, 2, 0, 0, 0},
    {0, 0, 948, 3, 0, 0, 0},
    {18792, 0, 118, 2, 4, 0, 0},
    {118700, 0, 2676, 3, 0, 0, 0},
    {0, 0, 1255, 2, 0, 0, 0},
    {0, 0, 217, 1, 21, 0, 0},
    {0, 0, 110, 1, 24, 0, 0},
    {0, 0, 2042, 3, 0, 0, 0},
    {0, 0, 1842, 4, 0, 0, 0},
    {0, 0, 2120, 3, 0, 1, 0},
    {0, 0, 2619, 3, 0, 0, 0},
    {48186, 0, 927, 3, 0, 0, 0},
    {0, 0, 720, 1, 0, 0, 0},
    {0, 0, 1359, 2, 0, 0, 0},
    {0, 0, 2628, 2, 0, 0, 0},
    {21858, 0, 252, 1, 8, 0, 0},
    {72211, 0, 1563, 2, 0, 0, 0},
    {0, 0, 1879, 2, 0, 0, 0},
    {0, 0, 1574, 1, 0, 0, 0},
    {0, 0, 1576, 2, 0, 0, 0},
    {0, 0, 1575, 1, 0, 0, 0},
    {0, 0, 1878, 1, 0, 0, 0},
    {0, 0, 1580, 2, 0, 0, 0},
    {0, 0, 355, 1, 32, 0, 0},
    {0, 0, 1582, 1, 0, 0, 0},
    {0, 0, 1570, 1, 0, 0, 0},
    {25707, 0, 356, 5, 8, 0, 1},
    {25645, 0, 354, 1, 8, 0, 1},
    {0, 0, 2570, 2, 0, 0, 0},
    {0, 0, 1579, 1, 0, 0, 0},
    {0, 0, 1875, 3, 0, 0, 0},
    {0, 0, 1578, 1, 0, 0, 0},
    {115291, 0, 2559, 2, 0, 0, 0},
    {0, 0, 2517, 2, 0, 0, 0},
    {0, 0, 2534, 2, 0, 0, 0},
    {0, 0, 1772, 4, 0, 0, 0},
    {0, 0, 1336, 6, 0, 0, 0},
    {32587, 0, 562, 3, 0, 0, 0},
    {0, 0, 2736, 3, 0, 0, 0},
    {0, 0, 2242, 4, 0, 0, 0},
    {128449, 0, 2866, 2, 0, 0, 0},
    {0, 0, 1731, 1, 0, 0, 0},
    {86996, 0, 1916, 5, 0, 1, 0},
    {103418, 0, 2313, 4, 0, 0, 0},
    {117250, 0, 2638, 4, 0, 0, 0},
    {0, 0, 2320, 3, 0, 0, 0},
    {121268, 0, 2766, 3, 0, 0, 0},
    {0, 0, 2653, 5, 0, 1, 0},
    {84225, 0, 1831, 4, 0, 0, 0},
    {0, 0, 1811, 2, 0, 0, 0},
    {39736, 0, 766, 4, 0, 0, 0},
    {39872, 0, 773, 4, 0, 0, 0},
    {0, 0, 223, 1, 5, 0, 0},
    {0, 0, 603, 2, 30, 0, 0},
    {0, 0, 2685, 1, 0, 0, 0},
    {68486, 0, 1448, 4, 0, 0, 0},
    {0, 0, 1627, 2, 0, 0, 0},
    {0, 0, 2436, 4, 0, 0, 0},
    {55624, 0, 1060, 2, 4, 1, 0},
    {34115, 0, 610, 1, 18, 0, 0},
    {0, 0, 1375, 3, 0, 0, 0},
    {111361, 0, 2462, 8, 4, 0, 0},
    {21933, 0, 256, 1, 8, 0, 0},
    {0, 0, 2277, 1, 0, 0, 0},
    {95283, 0, 2142, 2, 0, 0, 0},
    {94988, 0, 2138, 4, 0, 0, 0},
    {81773, 0, 1739, 3, 0, 0, 0},
    {0, 0, 1732, 6, 0, 1, 0},
    {0, 0, 1883, 3, 0, 1, 0},
    {0, 0, 2615, 4, 0, 0, 0},
    {0, 0, 2280, 6, 0, 0, 0},
    {0, 0, 297, 1, 13, 0, 0},
    {33589, 33607, 597, 6, 0, 0, 0},
    {22114, 0, 260, 1, 8, 0, 0},
    {120254, 0, 2727, 3, 0, 1, 0},
    {0, 0, 1782, 1, 21, 0, 0},
    {0, 0, 148, 2, 0, 0, 0},
    {25302, 0, 345, 1, 9, 0, 0},
    {115054, 0, 2551, 5, 0, 0, 0},
    {0, 0, 1452, 3, 0, 0, 0},
    {0, 0, 2083, 3, 0, 0, 0},
    {0, 0, 650, 1, 0, 0, 0},
    {0, 0, 1314, 5, 0, 0, 0},
    {22123, 0, 262, 1, 8, 0, 0},
    {0, 0, 2884, 3, 0, 0, 0},
    {29251, 0, 458, 9, 0, 0, 0},
    {96566, 0, 2151, 5, 0, 1, 0},
    {0, 0, 2687, 3, 0, 0, 0},
    {21057, 0, 218, 1, 33, 0, 0},
    {0, 0, 1921, 3, 0, 0, 0},
    {0, 0, 2713, 3, 0, 0, 0},
    {0, 0, 1778, 3, 0, 0, 0},
    {0, 0, 508, 3, 0, 0, 0},
    {0, 0, 349, 1, 12, 0, 0},
    {118310, 0, 2668, 3, 0, 0, 0},
    {59429, 0, 1179, 13, 0, 0, 0},
    {38034, 0, 712, 2, 0, 0, 0},
    {0, 0, 1387, 2, 0, 0, 0},
    {0, 0, 1386, 1, 0, 0, 0},
    {0, 0, 2000, 5, 0, 0, 0},
    {0, 0, 2745, 2, 0, 0, 0},
    {94132, 0, 2108, 5, 0, 0, 0},
    {0, 0, 669, 2, 0, 0, 0},
    {0, 0, 780, 3, 0, 0, 0},
    {56361, 24102, 1081, 7, 4, 0, 0},
    {0, 0, 832, 3, 0, 0, 0},
    {0, 0, 2700, 3, 0, 0, 0},
    {0, 0, 1444, 1, 0, 0, 0},
    {0, 0, 2787, 2, 0, 1, 0},
    {22444, 0, 270, 4, 32, 0, 0},
    {43557, 0, 854, 3, 0, 0, 0},
    {37013, 0, 685, 7, 0, 0, 0},
    {122178, 0, 2785, 2, 0, 1, 0},
    {91385, 0, 2009, 4, 0, 0, 0},
    {0, 0, 2008, 1, 0, 0, 0},
    {0, 0, 2613, 2, 0, 0, 0},
    {0, 0, 391, 1, 0, 0, 0},
    {0, 0, 367, 22, 0, 0, 0},
    {68671, 21250, 1455, 2, 0, 0, 0},
    {0, 0, 2227, 3, 0, 0, 0},
    {0, 0, 2747, 3, 0, 0, 0},
    {0, 0, 1552, 1, 0, 0, 0},
    {0, 0, 1544, 6, 0, 0, 0},
    {0, 0, 1457, 6, 0, 0, 0},
    {0, 0, 1471, 4, 0, 0, 0},
    {0, 0, 1502, 2, 0, 0, 0},
    {69802, 0, 1479, 4, 0, 0, 0},
    {71695, 71765, 1556, 2, 0, 0, 0},
    {0, 0, 1558, 4, 0, 0, 0},
    {0, 0, 1496, 1, 0, 0, 0},
    {0, 0, 1562, 1, 0, 0, 0},
    {0, 0, 1499, 1, 0, 0, 0},
    {70155, 0, 1497, 2, 0, 0, 0},
    {0, 0, 1494, 2, 0, 0, 0},
    {0, 0, 2032, 3, 0, 0, 0},
    {19607, 0, 1463, 6, 0, 0, 0},
    {0, 0, 1500, 2, 0, 0, 0},
    {0, 0, 1533, 2, 0, 0, 0},
    {0, 0, 1553, 3, 0, 0, 0},
    {0, 0, 1469, 2, 0, 0, 0},
    {0, 0, 1475, 2, 0, 0, 0},
    {0, 0, 1489, 5, 0, 0, 0},
    {0, 0, 1483, 1, 0, 0, 0},
    {0, 0, 1484, 1, 0, 0, 0},
    {0, 0, 1550, 2, 0, 0, 0},
    {0, 0, 1477, 2, 0, 0, 0},
    {0, 0, 1485, 4, 0, 0, 0},
    {0, 0, 2364, 3, 0, 0, 0},
    {0, 0, 2355, 4, 0, 0, 0},
    {21864, 0, 253, 1, 8, 0, 0},
    {83041, 83100, 1796, 4, 0, 0, 0},
    {98993, 0, 2213, 2, 0, 0, 0},
    {99035, 0, 2215, 2, 17, 0, 0},
    {50070, 0, 983, 3, 0, 0, 0},
    {51184, 0, 1012, 4, 28, 0, 0},
    {0, 0, 2514, 3, 0, 0, 0},
    {120423, 0, 2730, 3, 0, 0, 0},
    {92946, 0, 2080, 2, 0, 0, 0},
    {34813, 0, 629, 3, 0, 0, 0},
    {0, 0, 978, 1, 0, 0, 0},
    {19927, 0, 167, 14, 29, 0, 0},
    {0, 0, 1378, 3, 0, 0, 0},
    {0, 0, 1381, 2, 0, 0, 0},
    {0, 0, 1699, 5, 0, 1, 0},
    {0, 0, 2294, 8, 0, 1, 0},
    {0, 0, 2497, 5, 0, 0, 0},
    {0, 0, 837, 2, 0, 0, 0},
    {0, 0, 707, 3, 0, 1, 0},
    {72925, 0, 1583, 2, 0, 0, 0},
    {0, 0, 1601, 1, 0, 0, 0},
    {0, 0, 1598, 3, 0, 0, 0},
    {0, 0, 1511, 2, 0, 0, 0},
    {0, 0, 930, 4, 0, 0, 0},
    {0, 0, 1304, 2, 0, 0, 0},
    {0, 0, 133, 3, 0, 0, 0},
    {0, 0, 2682, 3, 0, 0, 0},
    {0, 0, 2671, 3, 0, 0, 0},
    {0, 0, 145, 3, 0, 0, 0},
    {22757, 22874, 277, 1, 9, 0, 1},
    {0, 0, 2186, 2, 0, 0, 0},
    {0, 0, 1245, 3, 0, 0, 0},
    {0, 0, 2608, 1, 0, 0, 0},
    {0, 0, 1248, 3, 0, 0, 0},
    {0, 0, 1302, 2, 0, 0, 0},
    {128502, 0, 2868, 2, 0, 0, 0},
    {0, 0, 1856, 1, 0, 0, 0},
    {0, 0, 1754, 1, 0, 0, 0},
    {0, 0, 1855, 1, 0, 0, 0},
    {0, 0, 1857, 2, 0, 0, 0},
    {0, 0, 1704, 1, 0, 0, 0},
    {0, 0, 843, 2, 0, 0, 0},
    {0, 0, 876, 13, 0, 0, 0},
    {0, 0, 1420, 2, 0, 0, 0},
    {0, 0, 2789, 3, 0, 0, 0},
    {0, 0, 912, 6, 0, 0, 0},
    {27757, 0, 412, 3, 0, 0, 0},
    {0, 0, 2545, 4, 0, 0, 0},
    {60045, 0, 1192, 1, 0, 1, 0},
    {0, 0, 1193, 4, 0, 0, 0},
    {0, 0, 1201, 2, 0, 0, 0},
    {0, 0, 1200, 1, 0, 0, 0},
    {0, 0, 1199, 1, 0, 0, 0},
    {0, 0, 1197, 2, 0, 0, 0},
    {0, 0, 1203, 1, 0, 0, 0},
    {0, 0, 2286, 1, 0, 0, 0},
    {0, 0, 1211, 2, 0, 0, 0},
    {0, 0, 1215, 1, 0, 0, 0},
    {0, 0, 1216, 1, 8, 0, 1},
    {0, 0, 1207, 4, 0, 0, 0},
    {0, 0, 1205, 2, 0, 0, 0},
    {0, 0, 1204, 1, 0, 0, 0},
    {0, 0, 1213, 2, 0, 0, 0},
    {0, 0, 1147, 3, 0, 0, 0},
    {0, 0, 1150, 1, 0, 0, 0},
    {0, 0, 2317, 3, 0, 0, 0},
    {0, 0, 989, 2, 0, 0, 0},
    {0, 0, 1237, 4, 0, 0, 0},
    {43761, 0, 859, 5, 0, 0, 0},
    {0, 0, 2208, 5, 0, 0, 0},
    {0, 0, 2586, 3, 0, 0, 0},
    {0, 0, 1166, 2, 0, 0, 0},
    {0, 0, 1165, 1, 0, 0, 0},
    {35736, 0, 656, 3, 0, 0, 0},
    {0, 0, 1257, 3, 0, 0, 0},
    {0, 0, 1260, 3, 0, 0, 0},
    {0, 0, 2287, 4, 0, 0, 0},
    {67314, 0, 2636, 2, 17, 1, 0},
    {0, 0, 1994, 2, 0, 0, 0},
    {106045, 0, 2359, 3, 0, 0, 0},
    {0, 0, 2192, 1, 0, 0, 0},
    {0, 0, 1506, 2, 0, 0, 0},
    {0, 0, 1508, 1, 0, 0, 0},
    {0, 0, 2743, 2, 0, 0, 0},
    {18930, 0, 130, 3, 0, 0, 0},
    {0, 0, 1609, 2, 0, 0, 0},
    {50295, 0, 991, 4, 0, 0, 0},
    {122691, 0, 2799, 3, 0, 0, 0},
    {0, 0, 2792, 5, 0, 0, 0},
    {0, 0, 2135, 2, 0, 0, 0},
    {122538, 0, 2797, 2, 0, 0, 0},
    {0, 0, 896, 2, 0, 0, 0},
    {0, 0, 2600, 2, 0, 0, 0},
    {41233, 0, 814, 7, 0, 1, 0},
    {0, 0, 1973, 1, 0, 0, 0},
    {41601, 0, 821, 10, 0, 1, 0},
    {0, 0, 831, 1, 0, 0, 0},
    {0, 0, 1886, 1, 10, 0, 1},
    {0, 0, 1887, 1, 10, 0, 1},
    {0, 0, 1996, 4, 0, 0, 0},
    {0, 0, 2752, 2, 0, 0, 0},
    {0, 0, 918, 2, 0, 0, 0},
    {0, 0, 2566, 4, 0, 0, 0},
    {0, 0, 2261, 5, 0, 0, 0},
    {0, 0, 1597, 1, 0, 0, 0},
    {0, 0, 1603, 1, 0, 0, 0},
    {0, 0, 1612, 1, 0, 0, 0},
    {0, 0, 1621, 2, 0, 0, 0},
    {0, 0, 1604, 2, 32, 0, 0},
    {0, 0, 1585, 12, 0, 0, 0},
    {0, 0, 1616, 3, 0, 0, 0},
    {0, 0, 2258, 3, 0, 0, 0},
    {0, 0, 1602, 1, 0, 0, 0},
    {0, 0, 1623, 2, 0, 0, 0},
    {0, 0, 2266, 2, 0, 0, 0},
    {0, 0, 1619, 2, 0, 0, 0},
    {48623, 0, 946, 2, 0, 0, 0},
    {0, 0, 2239, 3, 0, 0, 0},
    {0, 0, 2802, 3, 0, 0, 0},
    {19592, 0, 155, 2, 1, 0, 0},
    {56297, 38268, 1078, 3, 4, 0, 0},
    {0, 0, 431, 12, 0, 0, 0},
    {0, 0, 892, 1, 0, 0, 0},
    {0, 0, 889, 3, 0, 0, 0},
    {0, 0, 936, 3, 0, 0, 0},
    {0, 0, 1791, 2, 0, 0, 0},
    {0, 0, 1785, 1, 0, 0, 0},
    {0, 0, 1786, 2, 0, 0, 0},
    {32137, 0, 536, 6, 1, 0, 0},
    {21163, 0, 219, 1, 22, 0, 0},
    {121511, 0, 2772, 2, 0, 1, 0},
    {0, 0, 1406, 1, 0, 0, 0},
    {39242, 0, 753, 6, 0, 0, 0},
    {0, 0, 759, 1, 0, 0, 0},
    {0, 0, 752, 1, 8, 0, 0},
    {39044, 0, 747, 2, 0, 0, 0},
    {0, 0, 745, 2, 0, 0, 0},
    {39044, 0, 749, 3, 0, 0, 0},
    {0, 0, 2622, 1, 0, 0, 0},
    {0, 0, 1781, 1, 0, 0, 0},
    {0, 0, 2387, 4, 0, 0, 0},
    {18740, 18778, 116, 1, 0, 0, 0},
    {0, 0, 2658, 3, 0, 1, 0},
    {0, 0, 328, 3, 0, 0, 0},
    {21232, 0, 226, 1, 16, 0, 0},
    {0, 0, 2881, 3, 0, 0, 0},
    {0, 0, 2564, 2, 0, 0, 0},
    {0, 0, 2133, 1, 0, 0, 0},
    {38262, 0, 721, 7, 0, 0, 0},
    {0, 0, 108, 1, 0, 0, 0},
    {35345, 0, 642, 2, 0, 0, 0},
    {115638, 0, 2572, 3, 0, 0, 0},
    {0, 0, 470, 1, 0, 0, 0},
    {36472, 0, 672, 3, 0, 0, 0},
    {35063, 0, 635, 7, 0, 0, 0},
    {94060, 0, 2105, 3, 0, 0, 0},
    {29579, 0, 469, 1, 35, 0, 0},
    {18831, 0, 2509, 2, 0, 0, 0},
    {0, 0, 2412, 4, 0, 0, 0},
    {0, 0, 2188, 4, 0, 0, 0},
    {46686, 0, 901, 4, 0, 0, 0},
    {0, 0, 1742, 1, 0, 0, 0},
    {81919, 0, 1743, 3, 0, 0, 0},
    {0, 0, 2470, 2, 0, 0, 0},
    {40140, 0, 786, 17, 0, 0, 0},
    {82897, 0, 1783, 2, 4, 0, 0},
    {18831, 0, 2348, 3, 0, 0, 0},
    {0, 0, 1846, 1, 8, 0, 1},
    {0, 0, 2235, 1, 0, 0, 0},
    {27298, 0, 400, 12, 0, 0, 0},
    {0, 0, 1738, 1, 0, 0, 0},
    {56514, 0, 1088, 11, 4, 0, 0},
    {0, 0, 2256, 2, 0, 0, 0},
    {0, 0, 2511, 3, 0, 0, 0},
    {0, 0, 1231, 3, 0, 0, 0},
    {0, 0, 1139, 3, 0, 0, 0},
    {21903, 0, 255, 1, 9, 0, 0},
    {0, 0, 1152, 6, 0, 0, 0},
    {0, 0, 1151, 1, 0, 0, 0},
    {0, 0, 136, 2, 0, 0, 0},
    {67176, 0, 1407, 5, 0, 0, 0},
    {0, 0, 1311, 3, 0, 0, 0},
    {0, 0, 1307, 1, 0, 0, 0},
    {0, 0, 1308, 1, 0, 0, 0},
    {0, 0, 1145, 2, 0, 0, 0},
    {0, 0, 1310, 1, 0, 0, 0},
    {0, 0, 1306, 1, 0, 0, 0},
    {0, 0, 1309, 1, 0, 0, 0},
    {0, 0, 2134, 1, 0, 0, 0},
    {0, 0, 1974, 1, 0, 0, 0},
    {0, 0, 1415, 1, 0, 0, 0},
    {23018, 0, 280, 2, 8, 0, 0},
    {0, 0, 710, 1, 0, 0, 0},
    {0, 0, 1944, 6, 0, 1, 0},
    {0, 0, 654, 1, 0, 0, 0},
    {0, 0, 2013, 3, 0, 0, 0},
    {0, 0, 1606, 1, 0, 0, 0},
    {0, 0, 1607, 2, 0, 0, 0},
    {51608, 0, 1021, 5, 3, 1, 0},
    {0, 0, 2246, 4, 0, 0, 0},
    {24516, 0, 319, 3, 18, 0, 0},
    {0, 0, 1289, 3, 0, 0, 0},
    {0, 0, 1221, 3, 0, 0, 0},
    {0, 0, 1292, 1, 0, 0, 0},
    {0, 0, 1513, 8, 0, 0, 0},
    {65953, 0, 1361, 12, 0, 0, 0},
    {23401, 0, 292, 1, 11, 0, 0},
    {94551, 0, 2117, 3, 0, 0, 0},
    {37538, 0, 700, 7, 0, 0, 0},
    {0, 0, 1034, 1, 0, 0, 0},
    {0, 0, 1030, 1, 0, 0, 0},
    {48843, 0, 953, 6, 0, 0, 0},
    {0, 0, 2234, 1, 1, 0, 0},
    {33906, 0, 605, 5, 0, 0, 0},
    {0, 0, 979, 4, 0, 0, 0},
    {24708, 0, 322, 6, 18, 0, 0},
    {88963, 0, 1950, 5, 0, 0, 0},
    {0, 0, 2781, 4, 0, 0, 0},
    {21179, 0, 220, 1, 22, 0, 0},
    {0, 0, 2698, 2, 0, 1, 0},
    {18807, 0, 120, 4, 0, 0, 0},
    {0, 0, 1383, 3, 0, 0, 0},
    {0, 0, 811, 1, 0, 0, 0},
    {113271, 0, 2502, 2, 0, 0, 0},
    {42986, 0, 845, 2, 0, 0, 0},
    {0, 0, 1942, 2, 0, 0, 0},
    {0, 0, 2602, 3, 0, 0, 0},
    {85032, 0, 2556, 3, 0, 0, 0},
    {0, 0, 1768, 4, 0, 0, 0},
    {112130, 0, 2478, 4, 0, 1, 0},
    {0, 0, 113, 1, 31, 0, 0},
    {0, 0, 224, 1, 6, 0, 0},
    {0, 0, 335, 4, 0, 0, 0},
    {117414, 0, 2643, 2, 8, 0, 0},
    {0, 0, 2761, 2, 0, 0, 0},
    {0, 0, 2763, 3, 0, 0, 0},
    {109004, 0, 2421, 1, 10, 0, 1},
    {106469, 0, 2367, 3, 0, 0, 0},
    {0, 0, 666, 3, 0, 0, 0},
    {0, 0, 101, 1, 26, 0, 0},
    {0, 0, 2405, 3, 0, 1, 0},
    {0, 0, 1762, 4, 0, 0, 0},
    {85029, 0, 1867, 3, 0, 0, 0},
    {0, 0, 2877, 4, 0, 0, 0},
    {0, 0, 671, 1, 0, 0, 0},
    {0, 0, 2137, 1, 0, 0, 0},
    {0, 0, 549, 4, 1, 0, 0},
    {0, 0, 2459, 3, 0, 0, 0},
    {0, 0, 1961, 7, 0, 0, 0},
    {121004, 0, 2754, 7, 0, 0, 0},
    {0, 0, 589, 2, 0, 0, 0},
    {0, 0, 591, 4, 0, 0, 0},
    {115678, 0, 2575, 2, 0, 0, 0},
    {119806, 0, 2716, 3, 0, 1, 0},
    {0, 0, 1819, 5, 0, 0, 0},
    {21253, 0, 227, 1, 16, 0, 0},
    {0, 0, 1001, 2, 0, 0, 0},
    {85032, 0, 2536, 4, 0, 0, 0},
    {80678, 0, 1713, 18, 0, 0, 0},
    {0, 0, 2662, 2, 0, 0, 0},
    {83722, 0, 1808, 3, 0, 0, 0},
    {92772, 0, 2073, 3, 0, 0, 0},
    {0, 0, 1251, 4, 0, 0, 0},
    {0, 0, 2250, 4, 0, 0, 0},
    {0, 0, 392, 3, 0, 0, 0},
    {0, 0, 2035, 1, 0, 0, 0},
    {0, 0, 898, 3, 0, 0, 0},
    {0, 0, 1241, 4, 0, 0, 0},
    {0, 0, 2274, 1, 0, 0, 0},
    {0, 0, 1342, 8, 0, 0, 0},
    {0, 0, 2327, 2, 0, 0, 0},
    {32848, 33002, 575, 10, 0, 0, 0},
    {21874, 0, 254, 1, 9, 0, 3},
    {0, 0, 893, 3, 0, 0, 0},
    {0, 0, 1118, 2, 0, 0, 0},
    {48626, 0, 1635, 5, 0, 0, 0},
    {85594, 0, 1888, 5, 0, 0, 0},
    {108631, 0, 2410, 2, 0, 0, 0},
    {0, 0, 2397, 1, 0, 0, 0},
    {33396, 33420, 585, 4, 0, 0, 0},
    {19303, 0, 140, 2, 32, 0, 0},
    {23330, 0, 290, 1, 9, 0, 0},
    {0, 0, 2706, 3, 0, 0, 0},
    {0, 0, 2063, 4, 0, 0, 0},
    {0, 0, 2070, 3, 0, 0, 0},
    {0, 0, 2067, 3, 0, 0, 0},
    {0, 0, 2650, 3, 0, 0, 0},
    {0, 0, 2605, 3, 0, 0, 0},
    {0, 0, 234, 2, 34, 0, 0},
    {0, 0, 986, 2, 0, 0, 0},
    {30826, 0, 503, 3, 0, 0, 0},
    {97653, 0, 2184, 2, 0, 0, 0},
    {22231, 0, 265, 1, 8, 0, 0},
    {0, 0, 2061, 2, 0, 0, 0},
    {0, 0, 2380, 3, 0, 0, 0},
    {0, 0, 1852, 3, 0, 0, 0},
    {0, 0, 696, 4, 0, 0, 0},
    {0, 0, 232, 2, 0, 0, 0},
    {0, 0, 839, 4, 0, 0, 0},
    {0, 0, 2373, 3, 0, 0, 0},
    {0, 0, 2372, 1, 0, 0, 0},
    {41184, 0, 812, 2, 0, 0, 0},
    {91598, 0, 2019, 6, 4, 1, 0},
    {0, 0, 2351, 1, 0, 0, 0},
    {0, 0, 2709, 4, 0, 0, 0},
    {19738, 19762, 159, 3, 1, 0, 0},
    {0, 0, 185, 32, 2, 0, 1},
    {0, 0, 2805, 3, 0, 0, 0},
    {51462, 0, 1016, 5, 0, 0, 0},
    {128328, 0, 2863, 3, 0, 0, 0},
    {97507, 0, 2168, 4, 0, 0, 0},
    {117173, 0, 2634, 2, 0, 0, 0},
    {22423, 0, 269, 1, 8, 0, 0},
    {21656, 0, 249, 3, 8, 0, 0},
    {0, 0, 2495, 2, 0, 0, 0},
    {0, 0, 1531, 2, 0, 0, 0},
    {0, 0, 1504, 2, 0, 0, 0},
    {0, 0, 1535, 2, 0, 0, 0},
    {0, 0, 1909, 3, 0, 0, 0},
    {0, 0, 926, 1, 0, 0, 0},
    {0, 0, 2769, 3, 0, 0, 0},
    {0, 0, 920, 4, 0, 0, 0},
    {44964, 0, 873, 3, 0, 0, 0},
    {0, 0, 848, 2, 0, 0, 0},
    {0, 0, 2594, 3, 0, 0, 0},
    {0, 0, 866, 7, 0, 0, 0},
    {0, 0, 847, 1, 0, 0, 0},
    {0, 0, 2597, 3, 0, 0, 0},
    {118594, 0, 2674, 2, 0, 0, 0},
    {23101, 0, 282, 1, 8, 0, 0},
    {19873, 0, 163, 3, 1, 0, 1},
    {0, 0, 1270, 5, 0, 0, 0},
    {18831, 0, 1813, 3, 0, 0, 0},
    {0, 0, 287, 1, 8, 0, 1},
    {0, 0, 1319, 3, 0, 0, 0},
    {0, 0, 2704, 2, 0, 0, 0},
    {0, 0, 127, 2, 0, 0, 0},
    {0, 0, 1144, 1, 0, 0, 0},
    {0, 0, 1987, 5, 0, 0, 0},
    {57682, 0, 1123, 3, 4, 0, 0},
    {0, 0, 1647, 10, 0, 1, 0},
    {22399, 0, 268, 1, 8, 0, 0},
    {22371, 0, 267, 1, 8, 0, 1},
    {0, 0, 1816, 3, 0, 0, 0},
    {120057, 0, 2721, 3, 0, 0, 0},
    {0, 0, 2703, 1, 0, 0, 0},
    {83265, 0, 1800, 4, 32, 0, 0},
    {0, 0, 2526, 1, 0, 0, 0},
    {0, 0, 2578, 2, 0, 0, 0},
    {22149, 0, 263, 1, 8, 0, 0},
    {0, 0, 467, 2, 0, 0, 0},
    {0, 0, 2275, 2, 0, 0, 0},
    {0, 0, 294, 1, 9, 0, 1},
    {0, 0, 389, 2, 0, 0, 0},
    {117589, 0, 2647, 3, 0, 0, 0},
    {85937, 0, 1898, 6, 0, 0, 0},
    {0, 0, 1168, 11, 0, 0, 0},
    {120606, 0, 2739, 2, 0, 0, 0},
    {0, 0, 238, 2, 0, 0, 0},
    {0, 0, 803, 6, 0, 0, 0},
    {32208, 0, 542, 2, 1, 0, 0},
    {115033, 0, 2549, 2, 0, 1, 0},
    {0, 0, 236, 2, 0, 0, 0},
    {23006, 0, 279, 1, 8, 0, 0},
    {32520, 0, 559, 3, 1, 1, 0},
    {0, 0, 2610, 3, 0, 0, 0},
    {42882, 0, 1445, 2, 0, 0, 0},
    {0, 0, 2626, 2, 0, 0, 0},
    {0, 0, 2887, 3, 0, 0, 0},
    {49134, 0, 960, 8, 0, 0, 0},
    {32816, 0, 572, 1, 9, 0, 0},
    {0, 0, 1229, 2, 0, 0, 0},
    {0, 0, 2078, 2, 0, 0, 0},
    {18831, 0, 612, 3, 0, 0, 0},
    {0, 0, 1281, 1, 0, 0, 0},
    {0, 0, 1828, 1, 0, 0, 0},
    {23383, 0, 291, 1, 10, 0, 0},
    {0, 0, 2870, 4, 4, 0, 0},
    {0, 0, 2056, 2, 0, 0, 0},
    {0, 0, 1268, 2, 0, 1, 0},
    {0, 0, 1267, 1, 0, 0, 0},
    {55648, 0, 1062, 10, 4, 0, 0},
    {0, 0, 222, 1, 24, 0, 0},
    {0, 0, 221, 1, 24, 0, 0},
    {0, 0, 655, 1, 0, 0, 0},
    {36508, 0, 675, 3, 0, 0, 0},
    {0, 0, 2522, 3, 0, 0, 0},
    {0, 0, 2733, 3, 0, 0, 0},
    {23443, 0, 293, 1, 11, 0, 0},
    {0, 0, 770, 3, 0, 0, 0},
    {0, 0, 1120, 3, 0, 0, 0},
    {22161, 0, 264, 1, 8, 0, 0},
    {0, 0, 151, 2, 3, 0, 0},
    {0, 0, 109, 1, 27, 0, 0},
    {34219, 0, 615, 3, 0, 0, 0},
    {0, 0, 737, 2, 0, 0, 0},
    {0, 0, 734, 3, 0, 0, 0},
    {0, 0, 732, 2, 0, 0, 0},
    {0, 0, 2695, 3, 0, 0, 0},
    {0, 0, 2126, 3, 0, 0, 0},
    {0, 0, 731, 1, 0, 0, 0},
    {0, 0, 2874, 3, 0, 0, 0},
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
    "=change\0"
    "=set\0"
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
    "apptainer exec\0"
    "apptainer run\0"
    "apptainer shell\0"
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
    "bombardier\0"
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
    "grpcurl\0"
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
    "helm plugin remove\0"
    "helm plugin uninstall\0"
    "helm registry logout\0"
    "helm repo remove\0"
    "helm repo rm\0"
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
    "ip n add\0"
    "ip n change\0"
    "ip n replace\0"
    "ip neigh\0"
    "ip neigh add\0"
    "ip neigh change\0"
    "ip neigh replace\0"
    "ip neighbour\0"
    "ip neighbour add\0"
    "ip neighbour change\0"
    "ip neighbour replace\0"
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
    "kubectl krew uninstall\0"
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
    "mysqladmin flush-hosts\0"
    "mysqladmin flush-logs\0"
    "mysqladmin flush-privileges\0"
    "mysqladmin flush-status\0"
    "mysqladmin flush-tables\0"
    "mysqladmin flush-threads\0"
    "mysqladmin refresh\0"
    "mysqladmin reload\0"
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
    "oha\0"
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
    "singularity exec\0"
    "singularity run\0"
    "singularity shell\0"
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
    "vegeta\0"
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
    "zabbix_get\0"
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
    {25, 5}, /* =change */
    {33, 6}, /* =set */
    {38, 7}, /* > */
    {40, 8}, /* >> */
    {43, 9}, /* ? */
    {45, 10}, /* ?? */
    {48, 11}, /* Add-MpPreference */
    {65, 12}, /* Clear-Content */
    {79, 13}, /* Clear-Disk */
    {90, 11}, /* Clear-EventLog */
    {105, 12}, /* Clear-Item */
    {116, 11}, /* Clear-RecycleBin */
    {133, 14}, /* DEL */
    {137, 11}, /* Disable-ADAccount */
    {155, 11}, /* Disable-ComputerRestore */
    {179, 11}, /* Disable-LocalUser */
    {197, 11}, /* Disable-NetAdapter */
    {216, 11}, /* Disable-WindowsOptionalFeature */
    {247, 11}, /* Dismount-VHD-x */
    {262, 14}, /* ERASE */
    {268, 15}, /* FORMAT */
    {275, 16}, /* FastCli */
    {283, 13}, /* Format-Volume */
    {297, 17}, /* GET */
    {301, 13}, /* Initialize-Disk */
    {317, 18}, /* JLink */
    {323, 19}, /* JLinkExe */
    {332, 18}, /* JLinkExe.exe */
    {345, 20}, /* MegaCli */
    {353, 20}, /* MegaCli64 */
    {363, 12}, /* Out-File */
    {372, 21}, /* R */
    {374, 22}, /* R CMD INSTALL */
    {388, 14}, /* RD */
    {391, 14}, /* RMDIR */
    {397, 11}, /* Remove-ADComputer */
    {415, 11}, /* Remove-ADGroup */
    {430, 11}, /* Remove-ADObject */
    {446, 11}, /* Remove-ADUser */
    {460, 11}, /* Remove-AzResourceGroup */
    {483, 11}, /* Remove-AzVM */
    {495, 11}, /* Remove-DnsServerZone */
    {516, 23}, /* Remove-Item */
    {528, 11}, /* Remove-LocalUser */
    {545, 11}, /* Remove-Mailbox */
    {560, 11}, /* Remove-MgUser */
    {574, 11}, /* Remove-NetFirewallRule */
    {597, 13}, /* Remove-NetIPAddress */
    {617, 13}, /* Remove-NetRoute */
    {633, 11}, /* Remove-Partition */
    {650, 11}, /* Remove-Service */
    {665, 11}, /* Remove-SmbShare */
    {681, 11}, /* Remove-StoragePool */
    {700, 11}, /* Remove-VM */
    {710, 11}, /* Remove-VMSnapshot */
    {728, 11}, /* Remove-VirtualDisk */
    {747, 13}, /* Remove-Volume */
    {761, 11}, /* Reset-ComputerMachinePassword */
    {791, 11}, /* Reset-PhysicalDisk */
    {810, 24}, /* Responder.py */
    {823, 13}, /* Restart-Computer */
    {840, 11}, /* Restore-VMSnapshot */
    {859, 21}, /* Rscript */
    {867, 25}, /* SEGGER */
    {874, 25}, /* ST-LINK_CLI */
    {886, 25}, /* STM32_Programmer */
    {903, 25}, /* STM32_Programmer_CLI */
    {924, 12}, /* Set-Content */
    {936, 11}, /* Set-ExecutionPolicy */
    {956, 11}, /* Set-MpPreference */
    {973, 11}, /* Set-NetFirewallProfile */
    {996, 26}, /* SqlPackage */
    {1007, 13}, /* Stop-Computer */
    {1021, 11}, /* Stop-VM */
    {1029, 11}, /* Uninstall-WindowsFeature */
    {1054, 27}, /* VBoxManage */
    {1065, 28}, /* VBoxManage closemedium */
    {1088, 29}, /* VBoxManage controlvm */
    {1109, 28}, /* VBoxManage hostonlyif */
    {1131, 28}, /* VBoxManage natnetwork */
    {1153, 30}, /* VBoxManage snapshot */
    {1173, 28}, /* VBoxManage unregistervm */
    {1197, 31}, /* Ventoy2Disk.sh */
    {1212, 32}, /* Xvnc */
    {1217, 3}, /* [ */
    {1219, 33}, /* a2dissite */
    {1229, 33}, /* a2enmod */
    {1237, 33}, /* a2ensite */
    {1246, 34}, /* aa-complain */
    {1258, 34}, /* aa-disable */
    {1269, 35}, /* aa-remove-unknown */
    {1287, 34}, /* aa-teardown */
    {1299, 33}, /* ab */
    {1302, 21}, /* abcl */
    {1307, 36}, /* abduco */
    {1314, 37}, /* ack */
    {1318, 38}, /* acme.sh */
    {1326, 39}, /* acpi */
    {1331, 40}, /* act */
    {1335, 20}, /* adaptec */
    {1343, 41}, /* adb */
    {1347, 42}, /* adb disable-verity */
    {1366, 43}, /* adb push */
    {1375, 44}, /* adb reboot */
    {1386, 42}, /* adb remount */
    {1398, 42}, /* adb root */
    {1407, 45}, /* adb shell */
    {1417, 46}, /* adb shell content */
    {1435, 42}, /* adb sideload */
    {1448, 47}, /* adb tcpip */
    {1458, 25}, /* adb-enhanced */
    {1471, 48}, /* adcli */
    {1477, 49}, /* adcli delete-computer */
    {1499, 49}, /* adcli delete-group */
    {1518, 49}, /* adcli delete-user */
    {1536, 49}, /* adcli leave */
    {1548, 50}, /* add-apt-repository */
    {1567, 33}, /* add-shell */
    {1577, 51}, /* addgroup */
    {1586, 52}, /* addpart */
    {1594, 53}, /* addr2line */
    {1604, 54}, /* adduser */
    {1612, 55}, /* adrci */
    {1618, 25}, /* afproto */
    {1626, 56}, /* afulnx_64 */
    {1636, 37}, /* ag */
    {1639, 57}, /* age */
    {1643, 58}, /* age-keygen */
    {1654, 48}, /* agent_control */
    {1668, 59}, /* agent_control -r */
    {1685, 60}, /* ai */
    {1688, 60}, /* aichat */
    {1695, 33}, /* aide */
    {1700, 24}, /* aireplay-ng */
    {1712, 61}, /* airflow */
    {1720, 62}, /* aktualizr */
    {1730, 36}, /* alacritty */
    {1740, 63}, /* alembic */
    {1748, 64}, /* algokit */
    {1756, 65}, /* alias */
    {1762, 66}, /* aliyun */
    {1769, 67}, /* alloy */
    {1775, 33}, /* alsamixer */
    {1785, 48}, /* am */
    {1788, 68}, /* am broadcast */
    {1801, 69}, /* amcleanup */
    {1811, 56}, /* amidelnx */
    {1820, 33}, /* amixer */
    {1827, 69}, /* amlabel */
    {1835, 40}, /* amm */
    {1839, 40}, /* ammonite */
    {1848, 70}, /* ampinstmgr */
    {1859, 66}, /* amplify */
    {1867, 71}, /* amplify delete */
    {1882, 25}, /* ampy */
    {1887, 72}, /* ampy reset */
    {1898, 72}, /* ampy rm */
    {1906, 72}, /* ampy rmdir */
    {1917, 69}, /* amrmtape */
    {1926, 48}, /* amtool */
    {1933, 73}, /* amtool silence add */
    {1952, 74}, /* amtool silence expire */
    {1974, 75}, /* amttool */
    {1982, 33}, /* anacron */
    {1990, 76}, /* ansible */
    {1998, 48}, /* ansible-galaxy */
    {2013, 22}, /* ansible-galaxy install */
    {2036, 77}, /* ansible-playbook */
    {2053, 22}, /* ansible-pull */
    {2066, 78}, /* ant */
    {2070, 22}, /* antigen */
    {2078, 79}, /* aoss */
    {2083, 33}, /* apache2ctl */
    {2094, 33}, /* apachectl */
    {2104, 80}, /* apcaccess */
    {2114, 75}, /* apcaccess-x */
    {2126, 75}, /* apcupsd */
    {2134, 81}, /* apd */
    {2138, 82}, /* apf */
    {2142, 83}, /* apfs.util */
    {2152, 84}, /* apg */
    {2156, 85}, /* apk */
    {2160, 22}, /* apk add */
    {2168, 86}, /* apk del */
    {2176, 33}, /* aplay */
    {2182, 35}, /* apparmor_parser */
    {2198, 1}, /* apprise */
    {2206, 36}, /* apptainer */
    {2216, 87}, /* apptainer exec */
    {2231, 87}, /* apptainer run */
    {2245, 87}, /* apptainer shell */
    {2261, 88}, /* appwrite */
    {2270, 89}, /* apropos */
    {2278, 90}, /* apt */
    {2282, 91}, /* apt autopurge */
    {2296, 92}, /* apt autoremove */
    {2311, 93}, /* apt history */
    {2323, 22}, /* apt install */
    {2335, 91}, /* apt purge */
    {2345, 92}, /* apt remove */
    {2356, 89}, /* apt-cache */
    {2366, 89}, /* apt-file */
    {2375, 90}, /* apt-get */
    {2383, 91}, /* apt-get autopurge */
    {2401, 92}, /* apt-get autoremove */
    {2420, 91}, /* apt-get purge */
    {2434, 92}, /* apt-get remove */
    {2449, 94}, /* apt-key */
    {2457, 50}, /* apt-mark */
    {2466, 95}, /* apt-mark auto */
    {2480, 90}, /* aptitude */
    {2489, 91}, /* aptitude purge */
    {2504, 92}, /* aptitude remove */
    {2520, 64}, /* aptos */
    {2526, 96}, /* ar */
    {2529, 61}, /* arangodb */
    {2538, 97}, /* arangosh */
    {2547, 20}, /* arcconf */
    {2555, 3}, /* arch */
    {2560, 36}, /* arch-chroot */
    {2572, 98}, /* arcrm */
    {2578, 99}, /* arduino-cli */
    {2590, 20}, /* areca-cli */
    {2600, 69}, /* areca_cl */
    {2609, 33}, /* arecord */
    {2617, 66}, /* argocd */
    {2624, 17}, /* aria2c */
    {2631, 96}, /* arj */
    {2635, 18}, /* arm-none-eabi-gdb */
    {2653, 100}, /* arp */
    {2657, 101}, /* arp-scan */
    {2666, 102}, /* arping */
    {2673, 103}, /* arpspoof */
    {2682, 104}, /* arptables */
    {2692, 21}, /* arturo */
    {2699, 105}, /* asadm */
    {2705, 106}, /* ascii85 */
    {2713, 53}, /* asciinema */
    {2723, 85}, /* asdf */
    {2728, 22}, /* asdf plugin add */
    {2744, 22}, /* asdf plugin-add */
    {2760, 107}, /* asdf uninstall */
    {2775, 108}, /* ash */
    {2779, 105}, /* asinfo */
    {2786, 25}, /* asix */
    {2791, 60}, /* ask */
    {2795, 55}, /* asmcmd */
    {2802, 83}, /* asr */
    {2806, 105}, /* asterisk */
    {2815, 109}, /* astyle */
    {2822, 110}, /* asustor */
    {2830, 111}, /* at */
    {2833, 36}, /* at-spi */
    {2840, 112}, /* aterm */
    {2846, 113}, /* atftp */
    {2852, 114}, /* atop */
    {2857, 115}, /* atq */
    {2861, 115}, /* atrm */
    {2866, 69}, /* attic */
    {2872, 116}, /* attic delete */
    {2885, 116}, /* attic prune */
    {2897, 59}, /* auditbeat-stop */
    {2912, 117}, /* auditctl */
    {2921, 118}, /* auditpol */
    {2930, 119}, /* aureport */
    {2939, 119}, /* ausearch */
    {2948, 35}, /* authconfig */
    {2959, 120}, /* authselect */
    {2970, 78}, /* automake */
    {2979, 78}, /* autoreconf */
    {2990, 69}, /* autorestic */
    {3001, 121}, /* autossh */
    {3009, 102}, /* avahi-browse */
    {3022, 122}, /* avahi-resolve */
    {3036, 64}, /* avalanche */
    {3046, 123}, /* avarice */
    {3054, 124}, /* avrdude */
    {3062, 125}, /* awk */
    {3066, 21}, /* awk-script */
    {3077, 66}, /* aws */
    {3081, 126}, /* aws s3api put-bucket-acl */
    {3106, 126}, /* aws s3api put-bucket-lifecycle-configuration */
    {3151, 126}, /* aws s3api put-bucket-policy */
    {3179, 126}, /* aws s3api put-bucket-versioning */
    {3211, 126}, /* aws s3api put-public-access-block */
    {3245, 1}, /* aws-paste */
    {3255, 17}, /* axel */
    {3260, 66}, /* az */
    {3263, 127}, /* az account clear */
    {3280, 127}, /* az account set */
    {3295, 66}, /* azcopy */
    {3302, 66}, /* b2 */
    {3305, 128}, /* b2sum */
    {3311, 21}, /* babashka */
    {3320, 129}, /* bacarf-x */
    {3329, 129}, /* bacdl */
    {3335, 69}, /* backupninja */
    {3347, 130}, /* backuppc_delete */
    {3363, 129}, /* bacnet */
    {3370, 129}, /* bacrd-x */
    {3378, 69}, /* bacula-dbcheck */
    {3393, 70}, /* bacula-x */
    {3402, 129}, /* bacwp */
    {3408, 131}, /* badblocks */
    {3418, 132}, /* badmin */
    {3425, 48}, /* balena */
    {3432, 130}, /* balena device deactivate */
    {3457, 130}, /* balena device purge */
    {3477, 130}, /* balena device rm */
    {3494, 130}, /* balena fleet purge */
    {3513, 130}, /* balena fleet rm */
    {3529, 133}, /* balena local flash */
    {3548, 133}, /* balena os initialize */
    {3569, 134}, /* balena-etcher */
    {3583, 135}, /* barebox-state */
    {3597, 135}, /* bareboxenv */
    {3608, 69}, /* bareos-dbcheck */
    {3623, 136}, /* barman */
    {3630, 116}, /* barman delete */
    {3644, 106}, /* base32 */
    {3651, 106}, /* base64 */
    {3658, 3}, /* basename */
    {3667, 106}, /* basenc */
    {3674, 108}, /* bash */
    {3679, 137}, /* bashupload */
    {3690, 138}, /* bastille */
    {3699, 37}, /* bat */
    {3703, 37}, /* batcat */
    {3710, 111}, /* batch */
    {3716, 78}, /* bazel */
    {3722, 21}, /* bb */
    {3725, 37}, /* bc */
    {3728, 48}, /* bcache */
    {3735, 139}, /* bcache make */
    {3747, 139}, /* bcache-super-show-wipe */
    {3770, 48}, /* bcachefs */
    {3779, 140}, /* bcachefs format */
    {3795, 118}, /* bcdboot */
    {3803, 141}, /* bcdedit */
    {3811, 141}, /* bcdedit.exe */
    {3823, 142}, /* bcmserver */
    {3833, 143}, /* bconsole */
    {3842, 144}, /* bcp */
    {3846, 138}, /* beadm */
    {3852, 138}, /* bectl */
    {3858, 24}, /* beef-xss */
    {3867, 97}, /* beeline */
    {3875, 33}, /* beep */
    {3880, 145}, /* bellows */
    {3888, 61}, /* bench */
    {3894, 24}, /* bettercap */
    {3904, 146}, /* bfg */
    {3908, 147}, /* bg */
    {3911, 148}, /* bhyvectl */
    {3920, 149}, /* bin-rails */
    {3930, 150}, /* bin-rails r */
    {3942, 150}, /* bin-rails runner */
    {3959, 151}, /* bind */
    {3964, 152}, /* bindfs */
    {3971, 153}, /* bioctl */
    {3978, 56}, /* biosutil */
    {3987, 16}, /* bird */
    {3992, 16}, /* birdc */
    {3998, 16}, /* birdc6 */
    {4005, 64}, /* bitcoin-cli */
    {4017, 154}, /* bitcoind */
    {4026, 155}, /* bkill */
    {4032, 78}, /* black */
    {4038, 156}, /* bleachbit */
    {4048, 83}, /* bless */
    {4054, 25}, /* blhost */
    {4061, 157}, /* blkdiscard */
    {4072, 39}, /* blkid */
    {4078, 158}, /* blockdev */
    {4087, 159}, /* bluetoothctl */
    {4100, 134}, /* bmaptool */
    {4109, 25}, /* bmaptool-x */
    {4120, 48}, /* bmgr */
    {4125, 68}, /* bmgr wipe */
    {4135, 114}, /* bmon */
    {4140, 56}, /* bnxtnvm */
    {4148, 25}, /* boardctl */
    {4157, 40}, /* bokeh */
    {4163, 160}, /* bombardier */
    {4174, 161}, /* booster */
    {4182, 138}, /* boot0cfg */
    {4191, 162}, /* bootctl */
    {4199, 163}, /* bootctl uninstall */
    {4217, 135}, /* bootm */
    {4223, 118}, /* bootrec */
    {4231, 48}, /* bore */
    {4236, 164}, /* bore local */
    {4247, 33}, /* borg */
    {4252, 165}, /* borg check */
    {4263, 166}, /* borg compact */
    {4276, 166}, /* borg delete */
    {4288, 167}, /* borg extract */
    {4301, 166}, /* borg prune */
    {4312, 48}, /* borg1 */
    {4318, 165}, /* borg1 check */
    {4330, 168}, /* bosboot-x */
    {4340, 25}, /* bossac */
    {4347, 169}, /* boundary */
    {4356, 69}, /* bpexpdate */
    {4366, 69}, /* bpimage */
    {4374, 69}, /* bpmedia */
    {4382, 69}, /* bpmedialist */
    {4394, 170}, /* bq */
    {4397, 171}, /* bq query */
    {4406, 172}, /* bq rm */
    {4412, 33}, /* brasero */
    {4420, 173}, /* brctl */
    {4426, 174}, /* break */
    {4432, 132}, /* bresize */
    {4440, 85}, /* brew */
    {4445, 175}, /* brew bundle cleanup */
    {4465, 22}, /* brew install */
    {4478, 86}, /* brew remove */
    {4490, 86}, /* brew rm */
    {4498, 86}, /* brew uninstall */
    {4513, 173}, /* bridge */
    {4520, 176}, /* bridge fdb flush */
    {4537, 176}, /* bridge link set */
    {4553, 176}, /* bridge vlan del */
    {4569, 176}, /* bridge vlan delete */
    {4588, 33}, /* brightnessctl */
    {4602, 64}, /* brownie */
    {4610, 48}, /* brz */
    {4614, 177}, /* brz clean-tree */
    {4629, 177}, /* brz revert */
    {4640, 138}, /* bsdlabel */
    {4649, 178}, /* bsdtar */
    {4656, 179}, /* bsub */
    {4661, 180}, /* bsync */
    {4667, 97}, /* bteq */
    {4672, 114}, /* btop */
    {4677, 69}, /* btrbk */
    {4683, 181}, /* btrfs */
    {4689, 182}, /* btrfs balance */
    {4703, 183}, /* btrfs check */
    {4715, 184}, /* btrfs dev del */
    {4729, 184}, /* btrfs dev delete */
    {4746, 184}, /* btrfs dev rem */
    {4760, 184}, /* btrfs dev remove */
    {4777, 183}, /* btrfs device delete */
    {4797, 184}, /* btrfs device rem */
    {4814, 183}, /* btrfs device remove */
    {4834, 185}, /* btrfs property */
    {4849, 186}, /* btrfs replace */
    {4863, 187}, /* btrfs rescue chunk-recover */
    {4890, 187}, /* btrfs rescue clear-uuid-tree */
    {4919, 187}, /* btrfs rescue fix-device-size */
    {4948, 187}, /* btrfs rescue zero-log */
    {4970, 184}, /* btrfs su de */
    {4982, 184}, /* btrfs su del */
    {4995, 184}, /* btrfs su delete */
    {5011, 184}, /* btrfs sub del */
    {5025, 184}, /* btrfs sub delete */
    {5042, 184}, /* btrfs subv del */
    {5057, 184}, /* btrfs subv delete */
    {5075, 183}, /* btrfs subvol del */
    {5092, 183}, /* btrfs subvol delete */
    {5112, 183}, /* btrfs subvolume del */
    {5132, 183}, /* btrfs subvolume delete */
    {5155, 48}, /* buildah */
    {5163, 188}, /* buildah rm */
    {5174, 189}, /* buildah rmi */
    {5186, 190}, /* builtin */
    {5194, 21}, /* bun */
    {5198, 21}, /* bun -e */
    {5205, 22}, /* bun add */
    {5213, 22}, /* bun install */
    {5225, 191}, /* bun run */
    {5233, 192}, /* bun x */
    {5239, 85}, /* bundle */
    {5246, 193}, /* bundle config */
    {5260, 192}, /* bundle exec */
    {5272, 192}, /* bunx */
    {5277, 96}, /* bunzip2 */
    {5285, 136}, /* bup */
    {5289, 116}, /* bup gc */
    {5296, 116}, /* bup prune-older */
    {5312, 116}, /* bup rm */
    {5319, 136}, /* bupstash */
    {5328, 116}, /* bupstash rm */
    {5340, 69}, /* burp */
    {5345, 194}, /* busctl */
    {5352, 195}, /* busybox */
    {5360, 196}, /* butterfly.server.py */
    {5380, 197}, /* bw */
    {5383, 79}, /* bwrap */
    {5389, 198}, /* byobu */
    {5395, 199}, /* bzcat */
    {5401, 200}, /* bzgrep */
    {5408, 201}, /* bzip2 */
    {5414, 202}, /* bzr */
    {5418, 177}, /* bzr clean-tree */
    {5433, 177}, /* bzr revert */
    {5444, 203}, /* bzr uncommit */
    {5457, 78}, /* c++ */
    {5461, 53}, /* c++filt */
    {5469, 85}, /* cabal */
    {5475, 204}, /* cabal gc */
    {5484, 22}, /* cabal install */
    {5498, 205}, /* cabextract */
    {5509, 187}, /* cache_repair */
    {5522, 118}, /* cacls */
    {5528, 33}, /* caddy */
    {5534, 206}, /* caffeinate */
    {5545, 37}, /* cal */
    {5549, 48}, /* calicoctl */
    {5559, 207}, /* calicoctl delete */
    {5576, 208}, /* caller */
    {5583, 138}, /* camcontrol */
    {5594, 209}, /* cancel */
    {5601, 142}, /* canfdtest */
    {5611, 142}, /* cangen */
    {5618, 129}, /* canopen */
    {5626, 142}, /* canplayer */
    {5636, 142}, /* cansend */
    {5644, 142}, /* cansequence */
    {5656, 142}, /* cansniffer-x */
    {5669, 48}, /* cap */
    {5673, 71}, /* cap remove */
    {5684, 210}, /* capsh */
    {5690, 64}, /* cardano-cli */
    {5702, 85}, /* cargo */
    {5708, 22}, /* cargo install */
    {5722, 191}, /* cargo script */
    {5735, 204}, /* cargo uninstall */
    {5751, 211}, /* cargo yank */
    {5762, 25}, /* cargo-embed */
    {5774, 25}, /* cargo-flash */
    {5786, 40}, /* cargo-make */
    {5797, 40}, /* cargo-script */
    {5810, 142}, /* caringcaribou */
    {5824, 64}, /* cast */
    {5829, 212}, /* cat */
    {5833, 36}, /* catchsegv */
    {5843, 56}, /* cbmem-w */
    {5851, 97}, /* cbq */
    {5855, 138}, /* cbsd */
    {5860, 78}, /* cc */
    {5863, 25}, /* cc-tool */
    {5871, 78}, /* ccache */
    {5878, 21}, /* ccl */
    {5882, 56}, /* cctk */
    {5887, 213}, /* cd */
    {5890, 77}, /* cdk */
    {5894, 66}, /* cdktf */
    {5900, 214}, /* cdrecord */
    {5909, 64}, /* celocli */
    {5917, 215}, /* centreon */
    {5926, 61}, /* ceph */
    {5931, 57}, /* certbot */
    {5939, 216}, /* certbot revoke */
    {5954, 216}, /* certbot unregister */
    {5973, 38}, /* certstrap */
    {5983, 217}, /* certutil */
    {5992, 66}, /* cf */
    {5995, 218}, /* cf-key */
    {6002, 219}, /* cfdisk */
    {6009, 220}, /* cfe */
    {6013, 168}, /* cfgadm */
    {6020, 221}, /* cfgmtd */
    {6027, 25}, /* cfgutil */
    {6035, 38}, /* cfssl */
    {6041, 222}, /* cgdisk */
    {6048, 223}, /* cgexec */
    {6055, 123}, /* ch341eeprom */
    {6067, 25}, /* ch341prog */
    {6077, 224}, /* chage */
    {6083, 66}, /* chalice */
    {6091, 48}, /* charmcraft */
    {6102, 225}, /* charmcraft delete */
    {6120, 60}, /* chatgpt */
    {6128, 226}, /* chattr */
    {6135, 227}, /* chcon */
    {6141, 213}, /* chdir */
    {6147, 89}, /* cheat */
    {6153, 60}, /* cheat.sh */
    {6162, 21}, /* chef-apply */
    {6173, 21}, /* chef-client */
    {6185, 228}, /* chef-server-ctl */
    {6201, 40}, /* chez */
    {6206, 83}, /* chflags */
    {6214, 51}, /* chfn */
    {6219, 229}, /* chgrp */
    {6225, 64}, /* chia */
    {6230, 40}, /* chibi-scheme */
    {6243, 145}, /* chip-tool */
    {6253, 24}, /* chisel */
    {6260, 230}, /* chisel client */
    {6274, 230}, /* chisel server */
    {6288, 231}, /* chkconfig */
    {6298, 33}, /* chkrootkit */
    {6309, 232}, /* chmod */
    {6315, 233}, /* choom */
    {6321, 229}, /* chown */
    {6327, 234}, /* chpasswd */
    {6336, 79}, /* chpst */
    {6342, 168}, /* chpv */
    {6347, 33}, /* chromium */
    {6356, 190}, /* chronic */
    {6364, 53}, /* chronyc */
    {6372, 235}, /* chroot */
    {6379, 235}, /* chrt */
    {6384, 236}, /* chsh */
    {6389, 168}, /* chuser-x */
    {6398, 237}, /* chvt */
    {6403, 48}, /* cilium */
    {6410, 207}, /* cilium uninstall */
    {6427, 238}, /* cinnamon-session-quit */
    {6449, 239}, /* cipher */
    {6456, 239}, /* cipher.exe */
    {6467, 66}, /* civo */
    {6472, 64}, /* ckcc */
    {6477, 128}, /* cksum */
    {6483, 240}, /* clamscan */
    {6492, 78}, /* clang */
    {6498, 78}, /* clang++ */
    {6506, 241}, /* clang-format */
    {6519, 242}, /* claude */
    {6526, 22}, /* claude-plugin */
    {6540, 174}, /* clear */
    {6546, 64}, /* cleos */
    {6552, 243}, /* clevis */
    {6559, 16}, /* cli */
    {6563, 244}, /* clickhouse-client */
    {6581, 144}, /* clickhouse-copier */
    {6599, 60}, /* cliphist */
    {6608, 60}, /* clipman */
    {6616, 16}, /* clish */
    {6622, 21}, /* clisp */
    {6628, 21}, /* clj */
    {6632, 168}, /* clnode */
    {6639, 53}, /* cloc */
    {6644, 21}, /* clojure */
    {6652, 245}, /* clonezilla */
    {6663, 48}, /* cloud-init */
    {6674, 70}, /* cloud-init clean */
    {6691, 246}, /* cloudflared */
    {6703, 230}, /* cloudflared tunnel */
    {6722, 48}, /* cloudron */
    {6731, 247}, /* cloudron uninstall */
    {6750, 248}, /* clpctl */
    {6757, 168}, /* clrg */
    {6762, 168}, /* clrs */
    {6767, 249}, /* clush */
    {6773, 48}, /* cm */
    {6776, 177}, /* cm undo */
    {6784, 78}, /* cmake */
    {6790, 250}, /* cmake -E */
    {6799, 48}, /* cmd */
    {6803, 251}, /* cmd package */
    {6815, 168}, /* cmdeleteconf */
    {6828, 168}, /* cmhaltcl */
    {6837, 168}, /* cmhaltnode */
    {6848, 215}, /* cmk */
    {6852, 252}, /* cmospwd */
    {6860, 89}, /* cmp */
    {6864, 132}, /* cobbler */
    {6872, 244}, /* cockroach */
    {6882, 253}, /* cockroach debug */
    {6898, 253}, /* cockroach demo */
    {6913, 253}, /* cockroach init */
    {6928, 253}, /* cockroach node */
    {6943, 242}, /* code */
    {6948, 22}, /* code install */
    {6961, 196}, /* code tunnel */
    {6973, 22}, /* code-server */
    {6985, 242}, /* codium */
    {6992, 40}, /* coffee */
    {6999, 69}, /* cohesity */
    {7008, 64}, /* coldcard */
    {7017, 48}, /* colima */
    {7024, 254}, /* colima delete */
    {7038, 89}, /* colordiff */
    {7048, 37}, /* column */
    {7055, 89}, /* comm */
    {7060, 255}, /* command */
    {7068, 18}, /* commander */
    {7078, 89}, /* compgen */
    {7086, 256}, /* complete */
    {7095, 85}, /* composer */
    {7104, 193}, /* composer config */
    {7120, 204}, /* composer remove */
    {7136, 22}, /* composer require */
    {7153, 201}, /* compress */
    {7162, 85}, /* conan */
    {7168, 85}, /* conda */
    {7174, 193}, /* conda config */
    {7187, 257}, /* conda env */
    {7197, 258}, /* conda env remove */
    {7214, 259}, /* conda install */
    {7228, 258}, /* conda remove */
    {7241, 192}, /* conda run */
    {7251, 260}, /* condor_drain */
    {7264, 260}, /* condor_off */
    {7275, 260}, /* condor_rm */
    {7285, 179}, /* condor_submit */
    {7299, 260}, /* condor_vacate */
    {7313, 110}, /* configctl */
    {7323, 78}, /* configure */
    {7333, 261}, /* connmanctl */
    {7344, 262}, /* conntrack */
    {7354, 61}, /* console */
    {7362, 169}, /* consul */
    {7369, 263}, /* consul force-leave */
    {7388, 264}, /* consul kv delete */
    {7405, 263}, /* consul leave */
    {7418, 48}, /* content */
    {7426, 68}, /* content delete */
    {7441, 88}, /* contentful */
    {7452, 174}, /* continue */
    {7461, 247}, /* control.sh */
    {7472, 33}, /* convert */
    {7480, 88}, /* convex */
    {7487, 109}, /* convmv */
    {7494, 66}, /* copilot */
    {7502, 71}, /* copilot app delete */
    {7521, 71}, /* copilot env delete */
    {7540, 71}, /* copilot svc delete */
    {7559, 60}, /* copyq */
    {7565, 101}, /* coredumpctl */
    {7577, 265}, /* coredumpctl debug */
    {7595, 66}, /* coscmd */
    {7602, 61}, /* couchbase-cli */
    {7616, 225}, /* couchbase-cli failover */
    {7639, 37}, /* cowsay */
    {7646, 266}, /* cp */
    {7649, 22}, /* cpan */
    {7654, 22}, /* cpanm */
    {7660, 267}, /* cpio */
    {7665, 241}, /* cpp */
    {7669, 129}, /* cpppo */
    {7675, 48}, /* cpu */
    {7679, 268}, /* cpu userdel */
    {7691, 269}, /* cpufreq-set */
    {7703, 53}, /* cpuid */
    {7709, 235}, /* cpulimit */
    {7718, 269}, /* cpupower */
    {7727, 244}, /* cqlsh */
    {7733, 24}, /* crackmapexec */
    {7746, 48}, /* crane */
    {7752, 270}, /* crane delete */
    {7765, 97}, /* crash */
    {7771, 48}, /* crc */
    {7775, 254}, /* crc delete */
    {7786, 128}, /* crc32 */
    {7792, 172}, /* createdb-drop */
    {7806, 83}, /* createhomedir */
    {7820, 69}, /* crestic */
    {7828, 48}, /* crictl */
    {7835, 188}, /* crictl rm */
    {7845, 189}, /* crictl rmi */
    {7856, 188}, /* crictl rmp */
    {7867, 48}, /* crm */
    {7871, 271}, /* crm cluster */
    {7883, 271}, /* crm configure */
    {7897, 271}, /* crm node */
    {7906, 271}, /* crm resource */
    {7919, 168}, /* crm_node */
    {7928, 272}, /* croc */
    {7933, 33}, /* cron */
    {7938, 33}, /* crond */
    {7944, 273}, /* crontab */
    {7952, 274}, /* crontab-e */
    {7962, 59}, /* crowdsec-stop */
    {7976, 55}, /* crsctl */
    {7983, 275}, /* cryptsetup */
    {7994, 276}, /* cryptsetup close */
    {8011, 277}, /* cryptsetup erase */
    {8028, 276}, /* cryptsetup luksClose */
    {8049, 277}, /* cryptsetup luksErase */
    {8070, 277}, /* cryptsetup luksFormat */
    {8092, 277}, /* cryptsetup luksHeaderRestore */
    {8121, 277}, /* cryptsetup luksKillSlot */
    {8145, 277}, /* cryptsetup luksRemoveKey */
    {8170, 277}, /* cryptsetup reencrypt */
    {8191, 276}, /* cryptsetup remove */
    {8209, 21}, /* crystal */
    {8217, 82}, /* csf */
    {8221, 108}, /* csh */
    {8225, 69}, /* cshatag */
    {8233, 40}, /* csi */
    {8237, 278}, /* csplit */
    {8244, 279}, /* csrutil */
    {8252, 249}, /* csshx */
    {8258, 37}, /* csvcut */
    {8265, 241}, /* csvgrep */
    {8273, 37}, /* csvlook */
    {8281, 241}, /* csvsort */
    {8289, 280}, /* ctmodbus */
    {8298, 48}, /* ctr */
    {8302, 254}, /* ctr containers delete */
    {8324, 254}, /* ctr containers remove */
    {8346, 254}, /* ctr containers rm */
    {8364, 254}, /* ctr images delete */
    {8382, 254}, /* ctr images remove */
    {8400, 254}, /* ctr images rm */
    {8414, 254}, /* ctr namespaces delete */
    {8436, 254}, /* ctr namespaces remove */
    {8458, 254}, /* ctr namespaces rm */
    {8476, 254}, /* ctr snapshots delete */
    {8497, 254}, /* ctr snapshots remove */
    {8518, 254}, /* ctr snapshots rm */
    {8535, 281}, /* cupsctl */
    {8543, 281}, /* cupsdisable */
    {8555, 281}, /* cupsenable */
    {8566, 282}, /* curator_cli */
    {8578, 17}, /* curl */
    {8583, 17}, /* curlie */
    {8590, 242}, /* cursor */
    {8597, 37}, /* cut */
    {8601, 33}, /* cvlc */
    {8606, 202}, /* cvs */
    {8610, 177}, /* cvs release */
    {8622, 40}, /* cwltool */
    {8630, 248}, /* cyberpanel */
    {8641, 97}, /* cypher-shell */
    {8654, 283}, /* cyradm */
    {8661, 48}, /* cyrus */
    {8667, 284}, /* cyrus delete */
    {8680, 285}, /* czkawka_cli */
    {8692, 235}, /* daemon */
    {8699, 79}, /* daemonize */
    {8709, 40}, /* dagger */
    {8716, 48}, /* darcs */
    {8722, 177}, /* darcs obliterate */
    {8739, 177}, /* darcs revert */
    {8752, 177}, /* darcs rollback */
    {8767, 177}, /* darcs unpull */
    {8780, 177}, /* darcs unrecord */
    {8795, 286}, /* darkhttpd */
    {8805, 21}, /* dart */
    {8810, 108}, /* dash */
    {8815, 64}, /* dash-cli */
    {8824, 48}, /* databricks */
    {8835, 287}, /* databricks catalogs */
    {8855, 287}, /* databricks clusters */
    {8875, 287}, /* databricks fs */
    {8889, 287}, /* databricks jobs */
    {8905, 287}, /* databricks repos */
    {8922, 287}, /* databricks schemas */
    {8941, 287}, /* databricks secrets */
    {8960, 287}, /* databricks tables */
    {8978, 287}, /* databricks unity-catalog */
    {9003, 287}, /* databricks workspace */
    {9024, 288}, /* date */
    {9029, 237}, /* date-s */
    {9036, 97}, /* db2 */
    {9040, 289}, /* db2 force */
    {9050, 289}, /* db2 prune */
    {9060, 289}, /* db2 restore */
    {9072, 97}, /* db2cmd */
    {9079, 55}, /* dbca */
    {9084, 69}, /* dbcheck */
    {9092, 121}, /* dbclient */
    {9101, 97}, /* dbisql */
    {9108, 63}, /* dbmate */
    {9115, 48}, /* dbt */
    {9119, 287}, /* dbt run-operation */
    {9137, 223}, /* dbus-launch */
    {9149, 190}, /* dbus-run-session */
    {9166, 194}, /* dbus-send */
    {9176, 290}, /* dc */
    {9179, 134}, /* dc3dd */
    {9185, 98}, /* dcache-admin */
    {9198, 134}, /* dcfldd */
    {9205, 291}, /* dcli */
    {9210, 33}, /* dconf */
    {9216, 292}, /* dconf reset */
    {9228, 293}, /* dd */
    {9231, 134}, /* dd-safe */
    {9239, 134}, /* dd_rescue */
    {9249, 221}, /* dd_rescue-any */
    {9263, 134}, /* ddrescue */
    {9272, 147}, /* deactivate */
    {9283, 89}, /* debsums */
    {9291, 294}, /* debugfs */
    {9299, 295}, /* declare */
    {9307, 145}, /* deconz */
    {9314, 296}, /* defaults */
    {9323, 14}, /* del */
    {9327, 297}, /* delgroup */
    {9336, 52}, /* delpart */
    {9344, 53}, /* delta */
    {9350, 14}, /* deltree */
    {9358, 33}, /* deluge */
    {9365, 298}, /* deluser */
    {9373, 299}, /* delv */
    {9378, 21}, /* deno */
    {9383, 22}, /* deno install */
    {9396, 191}, /* deno run */
    {9405, 40}, /* deno serve */
    {9416, 50}, /* depmod */
    {9423, 109}, /* detox */
    {9429, 48}, /* device_config */
    {9443, 68}, /* device_config reset */
    {9463, 56}, /* devmem */
    {9470, 56}, /* devmem2 */
    {9478, 48}, /* devtunnel */
    {9488, 230}, /* devtunnel host */
    {9503, 39}, /* df */
    {9506, 25}, /* dfu */
    {9510, 25}, /* dfu-programmer */
    {9525, 123}, /* dfu-suffix-x */
    {9538, 56}, /* dfu-tool */
    {9547, 300}, /* dfu-util */
    {9556, 300}, /* dfu-util-static */
    {9572, 55}, /* dgmgrl */
    {9579, 301}, /* dhclient */
    {9588, 301}, /* dhcpcd */
    {9595, 103}, /* dhcpig */
    {9602, 63}, /* diesel */
    {9609, 89}, /* diff */
    {9614, 53}, /* diff3 */
    {9620, 89}, /* diffstat */
    {9629, 53}, /* difft */
    {9635, 299}, /* dig */
    {9639, 75}, /* dinitctl */
    {9648, 302}, /* dir */
    {9652, 88}, /* directus */
    {9661, 60}, /* direnv */
    {9668, 192}, /* direnv exec */
    {9680, 303}, /* dirname */
    {9688, 208}, /* dirs */
    {9693, 1}, /* discord.sh */
    {9704, 228}, /* discourse */
    {9714, 138}, /* disklabel */
    {9724, 304}, /* diskpart */
    {9733, 304}, /* diskpart.exe */
    {9746, 305}, /* diskutil */
    {9755, 306}, /* diskutil ap */
    {9767, 306}, /* diskutil apfs */
    {9781, 306}, /* diskutil appleRAID */
    {9800, 306}, /* diskutil coreStorage */
    {9821, 306}, /* diskutil cs */
    {9833, 118}, /* dism */
    {9838, 147}, /* disown */
    {9845, 36}, /* distrobox */
    {9855, 307}, /* distrobox rm */
    {9868, 21}, /* dmd */
    {9872, 308}, /* dmesg */
    {9878, 237}, /* dmesg-n */
    {9886, 39}, /* dmidecode */
    {9896, 222}, /* dmsetup */
    {9904, 309}, /* dmsetup clear */
    {9918, 309}, /* dmsetup remove */
    {9933, 309}, /* dmsetup remove_all */
    {9952, 309}, /* dmsetup suspend */
    {9968, 309}, /* dmsetup wipe_table */
    {9987, 310}, /* dnf */
    {9991, 86}, /* dnf autoremove */
    {10006, 86}, /* dnf erase */
    {10016, 93}, /* dnf history */
    {10028, 22}, /* dnf install */
    {10040, 86}, /* dnf remove */
    {10051, 311}, /* dnf system-upgrade */
    {10070, 129}, /* dnp3 */
    {10075, 230}, /* dnscat2 */
    {10083, 103}, /* dnsspoof */
    {10092, 24}, /* dnsspoof-any */
    {10105, 50}, /* do-release-upgrade */
    {10124, 312}, /* doas */
    {10129, 135}, /* doc_loadbios */
    {10142, 135}, /* docfdisk */
    {10151, 313}, /* docker */
    {10158, 314}, /* docker builder */
    {10173, 315}, /* docker builder df */
    {10191, 315}, /* docker builder events */
    {10213, 315}, /* docker builder info */
    {10233, 315}, /* docker builder inspect */
    {10256, 315}, /* docker builder list */
    {10276, 315}, /* docker builder ls */
    {10294, 316}, /* docker builder prune */
    {10315, 314}, /* docker buildx */
    {10329, 317}, /* docker buildx prune */
    {10349, 318}, /* docker checkpoint rm */
    {10370, 315}, /* docker compose config */
    {10392, 319}, /* docker compose down */
    {10412, 315}, /* docker compose events */
    {10434, 320}, /* docker compose exec */
    {10454, 315}, /* docker compose images */
    {10476, 315}, /* docker compose logs */
    {10496, 315}, /* docker compose ls */
    {10514, 315}, /* docker compose port */
    {10534, 315}, /* docker compose ps */
    {10552, 319}, /* docker compose rm */
    {10570, 320}, /* docker compose run */
    {10589, 315}, /* docker compose top */
    {10608, 315}, /* docker compose version */
    {10631, 314}, /* docker config */
    {10645, 318}, /* docker config rm */
    {10662, 315}, /* docker container */
    {10679, 321}, /* docker container create */
    {10703, 315}, /* docker container df */
    {10723, 315}, /* docker container events */
    {10747, 321}, /* docker container exec */
    {10769, 315}, /* docker container info */
    {10791, 315}, /* docker container inspect */
    {10816, 322}, /* docker container kill */
    {10838, 315}, /* docker container list */
    {10860, 315}, /* docker container ls */
    {10880, 317}, /* docker container prune */
    {10903, 321}, /* docker container restart */
    {10928, 188}, /* docker container rm */
    {10948, 323}, /* docker container run */
    {10969, 321}, /* docker container start */
    {10992, 322}, /* docker container stop */
    {11014, 314}, /* docker context */
    {11029, 318}, /* docker context rm */
    {11047, 43}, /* docker cp */
    {11057, 324}, /* docker exec */
    {11069, 315}, /* docker image */
    {11082, 321}, /* docker image build */
    {11101, 315}, /* docker image df */
    {11117, 315}, /* docker image events */
    {11137, 315}, /* docker image info */
    {11155, 315}, /* docker image inspect */
    {11176, 315}, /* docker image list */
    {11194, 315}, /* docker image ls */
    {11210, 316}, /* docker image prune */
    {11229, 321}, /* docker image pull */
    {11247, 321}, /* docker image push */
    {11265, 189}, /* docker image rm */
    {11281, 321}, /* docker image tag */
    {11298, 315}, /* docker images df */
    {11315, 315}, /* docker images events */
    {11336, 315}, /* docker images info */
    {11355, 315}, /* docker images inspect */
    {11377, 315}, /* docker images list */
    {11396, 315}, /* docker images ls */
    {11413, 325}, /* docker import */
    {11427, 322}, /* docker kill */
    {11439, 325}, /* docker load */
    {11451, 314}, /* docker manifest */
    {11467, 318}, /* docker manifest rm */
    {11486, 315}, /* docker network */
    {11501, 321}, /* docker network connect */
    {11524, 321}, /* docker network create */
    {11546, 315}, /* docker network df */
    {11564, 321}, /* docker network disconnect */
    {11590, 315}, /* docker network events */
    {11612, 315}, /* docker network info */
    {11632, 315}, /* docker network inspect */
    {11655, 315}, /* docker network list */
    {11675, 315}, /* docker network ls */
    {11693, 316}, /* docker network prune */
    {11714, 321}, /* docker network rm */
    {11732, 314}, /* docker node */
    {11744, 318}, /* docker node demote */
    {11763, 318}, /* docker node rm */
    {11778, 314}, /* docker plugin */
    {11792, 318}, /* docker plugin disable */
    {11814, 22}, /* docker plugin install */
    {11836, 318}, /* docker plugin rm */
    {11853, 188}, /* docker rm */
    {11863, 189}, /* docker rmi */
    {11874, 323}, /* docker run */
    {11885, 314}, /* docker secret */
    {11899, 326}, /* docker secret rm */
    {11916, 314}, /* docker service */
    {11931, 326}, /* docker service rm */
    {11949, 327}, /* docker service scale */
    {11970, 327}, /* docker service update */
    {11992, 314}, /* docker stack */
    {12005, 326}, /* docker stack rm */
    {12021, 322}, /* docker stop */
    {12033, 314}, /* docker swarm */
    {12046, 318}, /* docker swarm ca */
    {12062, 318}, /* docker swarm leave */
    {12081, 315}, /* docker system df */
    {12098, 315}, /* docker system events */
    {12119, 315}, /* docker system info */
    {12138, 315}, /* docker system inspect */
    {12160, 315}, /* docker system list */
    {12179, 315}, /* docker system ls */
    {12196, 317}, /* docker system prune */
    {12216, 317}, /* docker system reset */
    {12236, 318}, /* docker trust revoke */
    {12256, 315}, /* docker volume */
    {12270, 321}, /* docker volume create */
    {12291, 315}, /* docker volume df */
    {12308, 315}, /* docker volume events */
    {12329, 315}, /* docker volume info */
    {12348, 315}, /* docker volume inspect */
    {12370, 315}, /* docker volume list */
    {12389, 315}, /* docker volume ls */
    {12406, 317}, /* docker volume prune */
    {12426, 328}, /* docker volume remove */
    {12447, 328}, /* docker volume rm */
    {12464, 48}, /* docker-compose */
    {12479, 315}, /* docker-compose config */
    {12501, 319}, /* docker-compose down */
    {12521, 320}, /* docker-compose exec */
    {12541, 319}, /* docker-compose kill */
    {12561, 315}, /* docker-compose logs */
    {12581, 315}, /* docker-compose ps */
    {12599, 319}, /* docker-compose rm */
    {12617, 320}, /* docker-compose run */
    {12636, 315}, /* docker-compose top */
    {12655, 148}, /* docker-machine */
    {12670, 207}, /* docker-uninstall */
    {12687, 329}, /* dockerd */
    {12695, 66}, /* doctl */
    {12701, 127}, /* doctl auth init */
    {12717, 127}, /* doctl auth remove */
    {12735, 127}, /* doctl auth switch */
    {12753, 63}, /* doctrine */
    {12762, 330}, /* dog */
    {12766, 64}, /* dogecoin-cli */
    {12779, 66}, /* dokku */
    {12785, 71}, /* dokku apps:destroy */
    {12804, 71}, /* dokku postgres:destroy */
    {12827, 97}, /* dolt */
    {12832, 48}, /* domainctl */
    {12842, 247}, /* domainctl transfer */
    {12861, 159}, /* domainname */
    {12872, 109}, /* dos2unix */
    {12881, 78}, /* dot */
    {12885, 83}, /* dot_clean */
    {12895, 48}, /* dotenv */
    {12902, 192}, /* dotenv run */
    {12913, 78}, /* dotnet */
    {12920, 247}, /* dotnet ef database drop */
    {12944, 331}, /* dotnet ef database update */
    {12970, 191}, /* dotnet script */
    {12984, 22}, /* dotnet tool install */
    {13004, 198}, /* dotool */
    {13011, 332}, /* doveadm */
    {13019, 284}, /* doveadm expunge */
    {13035, 284}, /* doveadm mailbox delete */
    {13058, 284}, /* doveadm purge */
    {13072, 1}, /* dpaste */
    {13079, 333}, /* dpkg */
    {13084, 334}, /* dpkg-deb */
    {13093, 89}, /* dpkg-query */
    {13104, 50}, /* dpkg-reconfigure */
    {13121, 335}, /* dpkg-statoverride */
    {13139, 22}, /* dpkg-url */
    {13148, 161}, /* dracut */
    {13155, 336}, /* drbdadm */
    {13163, 139}, /* drbdadm create-md */
    {13181, 139}, /* drbdadm invalidate */
    {13200, 139}, /* drbdadm wipe-md */
    {13216, 139}, /* drbdmeta */
    {13225, 336}, /* drbdsetup */
    {13235, 97}, /* drill */
    {13241, 63}, /* drizzle-kit */
    {13253, 337}, /* dropbear */
    {13262, 338}, /* dropdb */
    {13269, 172}, /* dropdb-any */
    {13280, 338}, /* dropuser */
    {13289, 61}, /* drupal */
    {13296, 61}, /* drush */
    {13302, 22}, /* drush-dl */
    {13311, 339}, /* dscl */
    {13316, 168}, /* dscli */
    {13322, 340}, /* dsconf */
    {13329, 339}, /* dsconfigad */
    {13340, 340}, /* dsctl */
    {13346, 339}, /* dseditgroup */
    {13358, 339}, /* dsenableroot */
    {13371, 249}, /* dsh */
    {13375, 340}, /* dsidm */
    {13381, 268}, /* dsidm delete */
    {13394, 341}, /* dsmadmc */
    {13402, 342}, /* dsmod */
    {13408, 342}, /* dsmove */
    {13415, 103}, /* dsniff */
    {13422, 342}, /* dsrm */
    {13427, 101}, /* dstat */
    {13433, 248}, /* dsync */
    {13439, 36}, /* dtach */
    {13445, 39}, /* du */
    {13448, 244}, /* duckdb */
    {13455, 39}, /* duf */
    {13459, 286}, /* dufs */
    {13464, 343}, /* dump */
    {13469, 101}, /* dumpe2fs */
    {13478, 138}, /* dumpfs */
    {13485, 60}, /* dunstctl */
    {13494, 344}, /* duplicacy */
    {13504, 345}, /* duplicity */
    {13514, 166}, /* duplicity remove-all-but-n-full */
    {13546, 166}, /* duplicity remove-all-inc-of-but-n-full */
    {13585, 346}, /* duplicity remove-older-than */
    {13613, 39}, /* dust */
    {13618, 198}, /* dvtm */
    {13623, 347}, /* e2fsck */
    {13630, 134}, /* e2image */
    {13638, 348}, /* e2label */
    {13646, 40}, /* earthly */
    {13654, 38}, /* easy-rsa */
    {13663, 22}, /* easy_install */
    {13676, 38}, /* easyrsa */
    {13684, 190}, /* eatmydata */
    {13694, 66}, /* eb */
    {13697, 71}, /* eb terminate */
    {13710, 104}, /* ebtables */
    {13719, 129}, /* ebusctl */
    {13727, 349}, /* echo */
    {13732, 21}, /* ecl */
    {13736, 25}, /* ecpprog */
    {13744, 56}, /* ectool */
    {13751, 350}, /* ed */
    {13754, 97}, /* edgedb */
    {13761, 25}, /* edl */
    {13765, 25}, /* edl.py */
    {13772, 168}, /* eeprom */
    {13779, 351}, /* efi-updatevar */
    {13793, 352}, /* efibootmgr */
    {13804, 60}, /* eg */
    {13807, 200}, /* egrep */
    {13813, 158}, /* eject */
    {13819, 48}, /* eksctl */
    {13826, 353}, /* eksctl delete */
    {13840, 144}, /* elasticdump */
    {13852, 354}, /* elasticsearch-certutil */
    {13875, 354}, /* elasticsearch-keystore */
    {13898, 354}, /* elasticsearch-node */
    {13917, 48}, /* elasticsearch-plugin */
    {13938, 22}, /* elasticsearch-plugin install */
    {13967, 354}, /* elasticsearch-reset-password */
    {13996, 354}, /* elasticsearch-users */
    {14016, 154}, /* electrum */
    {14025, 64}, /* elements-cli */
    {14038, 355}, /* elinks */
    {14045, 21}, /* elixir */
    {14052, 40}, /* elvish */
    {14059, 356}, /* emacs */
    {14065, 356}, /* emacsclient */
    {14077, 357}, /* emerge */
    {14084, 86}, /* emerge --unmerge */
    {14101, 24}, /* empire */
    {14108, 358}, /* emqx */
    {14113, 358}, /* emqx_ctl */
    {14122, 147}, /* enable */
    {14129, 70}, /* engine-cleanup */
    {14144, 129}, /* enip */
    {14149, 36}, /* entr */
    {14154, 359}, /* env */
    {14158, 241}, /* envsubst */
    {14167, 220}, /* envtools */
    {14176, 33}, /* eog */
    {14180, 85}, /* eopkg */
    {14186, 86}, /* eopkg remove */
    {14199, 86}, /* eopkg rm */
    {14208, 98}, /* eos */
    {14212, 64}, /* eosio */
    {14218, 48}, /* equo */
    {14223, 86}, /* equo remove */
    {14235, 187}, /* era_restore */
    {14247, 220}, /* erase */
    {14253, 360}, /* erase flash: */
    {14266, 360}, /* erase nvram: */
    {14279, 360}, /* erase startup-config */
    {14300, 168}, /* errclear */
    {14309, 144}, /* esdump */
    {14316, 78}, /* eslint */
    {14323, 40}, /* esno */
    {14328, 33}, /* espeak */
    {14335, 361}, /* espefuse */
    {14344, 361}, /* espefuse.py */
    {14356, 48}, /* espsecure.py */
    {14369, 361}, /* espsecure.py burn */
    {14387, 362}, /* esptool */
    {14395, 362}, /* esptool-js */
    {14406, 362}, /* esptool.py */
    {14417, 291}, /* esxcfg-volume */
    {14431, 291}, /* esxcli */
    {14438, 363}, /* etcdctl */
    {14446, 364}, /* etcdctl del */
    {14458, 365}, /* etcdctl snapshot */
    {14475, 365}, /* etcdutl */
    {14483, 365}, /* etcdutl backup */
    {14498, 365}, /* etcdutl snapshot */
    {14515, 134}, /* etcher */
    {14522, 48}, /* etckeeper */
    {14532, 366}, /* etckeeper vcs */
    {14546, 112}, /* eterm */
    {14552, 64}, /* eth2deposit-cli */
    {14568, 64}, /* ethdo */
    {14574, 33}, /* ether-wake */
    {14585, 64}, /* ethereal */
    {14594, 367}, /* ethtool */
    {14602, 56}, /* ethtool-eeprom */
    {14617, 122}, /* ethtool-show */
    {14630, 24}, /* ettercap */
    {14639, 368}, /* eval */
    {14644, 40}, /* evidence */
    {14653, 24}, /* evil-winrm */
    {14664, 33}, /* evince */
    {14671, 64}, /* evmosd */
    {14678, 369}, /* ex */
    {14681, 302}, /* exa */
    {14685, 97}, /* exaplus */
    {14693, 370}, /* exec */
    {14698, 371}, /* exiftool */
    {14707, 372}, /* exigrep */
    {14715, 332}, /* exim */
    {14720, 332}, /* exim4 */
    {14726, 372}, /* exiqgrep */
    {14735, 284}, /* exiqgrep-rm */
    {14747, 147}, /* exit */
    {14752, 373}, /* exiv2 */
    {14758, 372}, /* exiwhat */
    {14766, 66}, /* exo */
    {14770, 37}, /* expand */
    {14777, 374}, /* expect */
    {14784, 198}, /* expect-type */
    {14796, 60}, /* explainshell */
    {14809, 295}, /* export */
    {14816, 375}, /* exportfs */
    {14825, 168}, /* exportvg */
    {14834, 230}, /* expose */
    {14841, 208}, /* expr */
    {14846, 246}, /* expressvpn */
    {14857, 376}, /* extlinux */
    {14866, 377}, /* eye */
    {14870, 302}, /* eza */
    {14874, 138}, /* ezjail-admin */
    {14887, 248}, /* ezmlm-unsub */
    {14899, 60}, /* fabric */
    {14906, 21}, /* factor */
    {14913, 40}, /* factor-vm */
    {14923, 378}, /* factory-reset */
    {14937, 221}, /* factory_reset */
    {14951, 378}, /* factoryreset */
    {14964, 379}, /* fail2ban-client */
    {14980, 51}, /* faillock */
    {14989, 235}, /* fakechroot */
    {15000, 380}, /* fakeroot */
    {15009, 223}, /* faketime */
    {15018, 59}, /* falcoctl-stop */
    {15032, 59}, /* falcon-sensor-stop */
    {15051, 381}, /* falconctl */
    {15061, 382}, /* fallocate */
    {15071, 3}, /* false */
    {15077, 383}, /* fastboot */
    {15086, 70}, /* fastboot snapshot-update */
    {15111, 114}, /* fastfetch */
    {15121, 237}, /* fbset */
    {15127, 97}, /* fbsql */
    {15133, 384}, /* fc */
    {15136, 373}, /* fc-list */
    {15144, 168}, /* fcinfo-x */
    {15153, 385}, /* fd */
    {15156, 386}, /* fdesetup */
    {15165, 385}, /* fdfind */
    {15172, 31}, /* fdformat */
    {15181, 219}, /* fdisk */
    {15187, 387}, /* fdupes */
    {15194, 33}, /* feh */
    {15198, 80}, /* fence_apc */
    {15208, 80}, /* fence_ipmilan */
    {15222, 80}, /* fence_vmware */
    {15235, 21}, /* fennel */
    {15242, 17}, /* fetch */
    {15248, 388}, /* fetchmail */
    {15258, 33}, /* ffmpeg */
    {15265, 33}, /* ffplay */
    {15272, 373}, /* ffprobe */
    {15280, 137}, /* ffsend */
    {15287, 147}, /* fg */
    {15290, 200}, /* fgrep */
    {15296, 243}, /* fido2-token */
    {15308, 37}, /* figlet */
    {15315, 39}, /* file */
    {15320, 389}, /* file-rename */
    {15332, 1}, /* filebin */
    {15340, 64}, /* filecoin */
    {15349, 390}, /* find */
    {15354, 39}, /* findfs */
    {15361, 39}, /* findmnt */
    {15369, 208}, /* finger */
    {15376, 391}, /* fio */
    {15380, 66}, /* firebase */
    {15389, 33}, /* firefox */
    {15397, 223}, /* firejail */
    {15406, 392}, /* firewall-cmd */
    {15419, 220}, /* firstboot */
    {15429, 108}, /* fish */
    {15434, 48}, /* fisher */
    {15441, 22}, /* fisher install */
    {15456, 33}, /* flac */
    {15461, 25}, /* flash.sh */
    {15470, 31}, /* flash_erase */
    {15482, 31}, /* flash_eraseall */
    {15497, 135}, /* flash_lock */
    {15508, 135}, /* flash_otp_erase */
    {15524, 135}, /* flash_otp_lock */
    {15539, 135}, /* flash_otp_write */
    {15555, 135}, /* flash_unlock */
    {15568, 31}, /* flashcp */
    {15576, 56}, /* flashit */
    {15584, 25}, /* flashprog */
    {15594, 393}, /* flashrom */
    {15603, 63}, /* flask */
    {15609, 85}, /* flatpak */
    {15617, 22}, /* flatpak install */
    {15633, 394}, /* flatpak remove */
    {15648, 395}, /* flatpak run */
    {15660, 394}, /* flatpak uninstall */
    {15678, 396}, /* flink */
    {15684, 40}, /* flink run */
    {15694, 56}, /* flint */
    {15700, 235}, /* flock */
    {15706, 64}, /* flow */
    {15711, 67}, /* fluent-bit */
    {15722, 66}, /* flux */
    {15727, 179}, /* flux-run */
    {15736, 66}, /* fly */
    {15740, 66}, /* flyctl */
    {15747, 63}, /* flyway */
    {15754, 37}, /* fmt */
    {15758, 138}, /* fmthard */
    {15766, 37}, /* fold */
    {15771, 36}, /* foot */
    {15776, 377}, /* foreman */
    {15784, 15}, /* format */
    {15791, 138}, /* format-solaris */
    {15806, 15}, /* format.com */
    {15817, 202}, /* fossil */
    {15824, 177}, /* fossil clean */
    {15837, 177}, /* fossil extras */
    {15851, 397}, /* fossil purge */
    {15864, 177}, /* fossil revert */
    {15878, 397}, /* fossil scrub */
    {15891, 397}, /* fossil shun */
    {15903, 177}, /* fossil undo */
    {15915, 102}, /* fping */
    {15921, 56}, /* fptw64 */
    {15928, 3}, /* free */
    {15933, 50}, /* freshclam */
    {15943, 109}, /* fromdos */
    {15951, 230}, /* frpc */
    {15956, 105}, /* fs_cli */
    {15963, 398}, /* fsadm */
    {15969, 245}, /* fsarchiver */
    {15980, 134}, /* fsarchiver restfs */
    {15998, 347}, /* fsck */
    {16003, 347}, /* fsck-any */
    {16012, 138}, /* fsck_ufs */
    {16021, 399}, /* fsfreeze */
    {16030, 400}, /* fstrim */
    {16037, 401}, /* ftp */
    {16041, 17}, /* ftpget */
    {16048, 402}, /* fuser */
    {16054, 33}, /* fusermount */
    {16065, 25}, /* futurerestore */
    {16079, 403}, /* fw3 */
    {16083, 403}, /* fw4 */
    {16087, 404}, /* fw_setenv */
    {16097, 135}, /* fw_setsys */
    {16107, 221}, /* fw_upgrade */
    {16118, 50}, /* fwupdmgr */
    {16127, 62}, /* fwupdmgr downgrade */
    {16146, 62}, /* fwupdmgr install */
    {16163, 62}, /* fwupdmgr local-install */
    {16186, 62}, /* fwupdmgr reinstall */
    {16205, 62}, /* fwupdmgr switch-branch */
    {16228, 123}, /* fwupdtool */
    {16238, 62}, /* fwupdtool install */
    {16256, 62}, /* fwupdtool install-blob */
    {16279, 221}, /* fwupgrade */
    {16289, 37}, /* fzf */
    {16293, 78}, /* g++ */
    {16297, 64}, /* gaiad */
    {16303, 40}, /* gap */
    {16307, 125}, /* gawk */
    {16312, 405}, /* gbak */
    {16317, 138}, /* gcache */
    {16324, 78}, /* gcc */
    {16328, 66}, /* gcloud */
    {16335, 127}, /* gcloud auth list */
    {16352, 127}, /* gcloud auth login */
    {16370, 127}, /* gcloud auth revoke */
    {16389, 40}, /* gcloud-run */
    {16400, 138}, /* gconcat */
    {16408, 48}, /* gcrane */
    {16415, 270}, /* gcrane delete */
    {16429, 270}, /* gcrane gc */
    {16439, 25}, /* gd32flash */
    {16449, 406}, /* gdb */
    {16453, 18}, /* gdb-multiarch */
    {16467, 407}, /* gdbus */
    {16473, 408}, /* gdisk */
    {16479, 48}, /* gdrive */
    {16486, 247}, /* gdrive trash empty */
    {16505, 274}, /* gedit */
    {16511, 138}, /* geli */
    {16516, 85}, /* gem */
    {16520, 22}, /* gem install */
    {16532, 204}, /* gem uninstall */
    {16546, 211}, /* gem yank */
    {16555, 96}, /* genisoimage */
    {16567, 161}, /* genkernel */
    {16577, 39}, /* getcap */
    {16584, 110}, /* getcfg-x */
    {16593, 208}, /* getconf */
    {16601, 39}, /* getenforce */
    {16612, 208}, /* getent */
    {16619, 39}, /* getfacl */
    {16627, 53}, /* getfattr */
    {16636, 154}, /* geth */
    {16641, 102}, /* getmac */
    {16648, 388}, /* getmail */
    {16656, 174}, /* getopts */
    {16664, 53}, /* getsebool */
    {16674, 98}, /* gfal-rm */
    {16682, 409}, /* gfix */
    {16687, 40}, /* gforth */
    {16694, 66}, /* gh */
    {16697, 410}, /* gh api */
    {16704, 127}, /* gh auth login */
    {16718, 127}, /* gh auth logout */
    {16733, 127}, /* gh auth status */
    {16748, 411}, /* gh cache delete */
    {16764, 22}, /* gh extension install */
    {16785, 1}, /* gh gist */
    {16793, 411}, /* gh gpg-key delete */
    {16811, 411}, /* gh release delete */
    {16829, 411}, /* gh repo delete */
    {16844, 127}, /* gh run cancel */
    {16858, 127}, /* gh run delete */
    {16872, 127}, /* gh run list */
    {16884, 127}, /* gh run rerun */
    {16897, 127}, /* gh run view */
    {16909, 127}, /* gh run watch */
    {16922, 411}, /* gh secret delete */
    {16939, 411}, /* gh ssh-key delete */
    {16957, 411}, /* gh variable delete */
    {16976, 411}, /* gh workflow disable */
    {16996, 78}, /* ghc */
    {17000, 48}, /* ghcup */
    {17006, 412}, /* ghcup nuke */
    {17017, 88}, /* ghost */
    {17023, 33}, /* gimp */
    {17028, 48}, /* gio */
    {17032, 413}, /* gio cat */
    {17040, 413}, /* gio info */
    {17049, 413}, /* gio list */
    {17058, 413}, /* gio mime */
    {17067, 414}, /* gio remove */
    {17078, 414}, /* gio trash */
    {17088, 413}, /* gio tree */
    {17097, 137}, /* gist */
    {17102, 1}, /* gist-paste */
    {17113, 415}, /* git */
    {17117, 416}, /* git add */
    {17125, 416}, /* git annex add */
    {17139, 417}, /* git annex drop */
    {17154, 417}, /* git annex dropunused */
    {17175, 417}, /* git annex forget */
    {17192, 417}, /* git annex unannex */
    {17210, 417}, /* git annex uninit */
    {17227, 418}, /* git bisect log */
    {17242, 419}, /* git bisect run */
    {17257, 418}, /* git bisect view */
    {17273, 420}, /* git branch */
    {17284, 421}, /* git checkout */
    {17297, 422}, /* git checkout-index */
    {17316, 423}, /* git clean */
    {17326, 424}, /* git clone */
    {17336, 416}, /* git commit */
    {17347, 425}, /* git config */
    {17358, 418}, /* git config --get */
    {17375, 418}, /* git config --list */
    {17393, 418}, /* git config -l */
    {17407, 418}, /* git config get */
    {17422, 418}, /* git config list */
    {17438, 426}, /* git diff */
    {17447, 427}, /* git fetch */
    {17457, 428}, /* git filter-branch */
    {17475, 428}, /* git filter-repo */
    {17491, 429}, /* git gc */
    {17498, 430}, /* git gc --prune */
    {17513, 418}, /* git lfs ls-files */
    {17530, 431}, /* git lfs migrate */
    {17546, 426}, /* git log */
    {17554, 418}, /* git notes list */
    {17569, 418}, /* git notes show */
    {17584, 430}, /* git prune */
    {17594, 432}, /* git push */
    {17603, 433}, /* git read-tree */
    {17617, 434}, /* git rebase */
    {17628, 426}, /* git reflog */
    {17639, 430}, /* git reflog delete */
    {17657, 430}, /* git reflog expire */
    {17675, 435}, /* git remote */
    {17686, 418}, /* git remote -v */
    {17700, 418}, /* git remote show */
    {17716, 436}, /* git reset */
    {17726, 437}, /* git restore */
    {17738, 438}, /* git rm */
    {17745, 426}, /* git show */
    {17754, 416}, /* git stage */
    {17764, 439}, /* git stash clear */
    {17780, 439}, /* git stash drop */
    {17795, 440}, /* git stash list */
    {17810, 440}, /* git stash show */
    {17825, 426}, /* git status */
    {17836, 441}, /* git submodule deinit */
    {17857, 419}, /* git submodule foreach */
    {17879, 418}, /* git submodule status */
    {17900, 442}, /* git switch */
    {17911, 443}, /* git tag */
    {17919, 444}, /* git update-ref */
    {17934, 418}, /* git worktree list */
    {17952, 441}, /* git worktree remove */
    {17972, 146}, /* git-filter-repo */
    {17988, 445}, /* gitlab-backup */
    {18002, 445}, /* gitlab-ctl */
    {18013, 445}, /* gitlab-psql */
    {18025, 445}, /* gitlab-rails */
    {18038, 150}, /* gitlab-rails r */
    {18053, 150}, /* gitlab-rails runner */
    {18073, 445}, /* gitlab-rake */
    {18085, 446}, /* gksudo */
    {18092, 66}, /* glab */
    {18097, 410}, /* glab api */
    {18106, 1}, /* glab snippet */
    {18119, 138}, /* glabel */
    {18126, 114}, /* glances */
    {18134, 61}, /* gluster */
    {18142, 247}, /* gluster peer detach */
    {18162, 247}, /* gluster volume delete */
    {18184, 247}, /* gluster volume reset */
    {18205, 247}, /* gluster volume stop */
    {18225, 373}, /* glxinfo */
    {18233, 447}, /* gmake */
    {18239, 138}, /* gmirror */
    {18247, 274}, /* gnome-open */
    {18258, 33}, /* gnome-screenshot */
    {18275, 238}, /* gnome-session-quit */
    {18294, 36}, /* gnome-terminal */
    {18309, 138}, /* gnop */
    {18314, 40}, /* gnuplot */
    {18322, 85}, /* go */
    {18325, 448}, /* go get */
    {18332, 448}, /* go install */
    {18343, 449}, /* go run */
    {18350, 78}, /* go-build */
    {18359, 64}, /* goal */
    {18364, 16}, /* gobgp */
    {18370, 377}, /* god */
    {18374, 78}, /* gofmt */
    {18380, 103}, /* goldeneye */
    {18390, 33}, /* google-chrome */
    {18404, 63}, /* goose */
    {18410, 197}, /* gopass */
    {18417, 40}, /* gorun */
    {18423, 21}, /* gosh */
    {18428, 230}, /* gost */
    {18433, 235}, /* gosu */
    {18438, 223}, /* gosu- */
    {18444, 196}, /* gotty */
    {18450, 291}, /* govc */
    {18455, 21}, /* gp */
    {18458, 138}, /* gpart */
    {18464, 450}, /* gpasswd */
    {18472, 451}, /* gpg */
    {18476, 243}, /* gpg-card */
    {18485, 451}, /* gpg2 */
    {18490, 58}, /* gpgconf */
    {18498, 452}, /* gpio */
    {18503, 56}, /* gpio-hammer */
    {18515, 452}, /* gpioset */
    {18523, 53}, /* gprof */
    {18529, 97}, /* gpsql */
    {18535, 60}, /* gpt */
    {18539, 140}, /* gpt destroy */
    {18551, 21}, /* graalpy */
    {18559, 40}, /* gradio */
    {18566, 78}, /* gradle */
    {18573, 67}, /* grafana-agent */
    {18587, 22}, /* grafana-cli */
    {18599, 22}, /* grafana-cli plugins install */
    {18627, 138}, /* graid */
    {18633, 138}, /* graid3 */
    {18640, 60}, /* greenclip */
    {18650, 97}, /* greenplum */
    {18660, 200}, /* grep */
    {18665, 33}, /* grim */
    {18670, 414}, /* grm */
    {18674, 21}, /* groovy */
    {18681, 51}, /* groupadd */
    {18690, 297}, /* groupdel */
    {18699, 453}, /* groupmems */
    {18709, 454}, /* groupmod */
    {18718, 3}, /* groups */
    {18725, 138}, /* growfs */
    {18732, 214}, /* growisofs */
    {18742, 158}, /* growpart */
    {18751, 51}, /* grpconv */
    {18759, 455}, /* grpcurl */
    {18767, 456}, /* grpunconv */
    {18777, 50}, /* grub-editenv */
    {18790, 376}, /* grub-install */
    {18803, 50}, /* grub-mkconfig */
    {18817, 376}, /* grub2-install */
    {18831, 50}, /* grub2-mkconfig */
    {18846, 162}, /* grubby */
    {18853, 33}, /* gs */
    {18856, 196}, /* gs-netcat */
    {18866, 457}, /* gsed */
    {18871, 33}, /* gsettings */
    {18881, 292}, /* gsettings reset-recursively */
    {18909, 21}, /* gsi */
    {18913, 97}, /* gsql */
    {18918, 21}, /* gst */
    {18922, 138}, /* gstripe */
    {18930, 66}, /* gsutil */
    {18937, 178}, /* gtar */
    {18942, 330}, /* guestfish-rm */
    {18955, 21}, /* guile */
    {18961, 85}, /* guix */
    {18966, 458}, /* guix gc */
    {18974, 22}, /* guix install */
    {18987, 459}, /* guix package */
    {19000, 412}, /* guix system delete-generations */
    {19031, 96}, /* gunzip */
    {19038, 138}, /* gvinum */
    {19045, 199}, /* gzcat */
    {19051, 201}, /* gzip */
    {19056, 56}, /* h2offt */
    {19063, 291}, /* ha-manager */
    {19074, 460}, /* hadoop */
    {19081, 461}, /* hadoop fs */
    {19091, 40}, /* hadoop jar */
    {19102, 462}, /* hagrp */
    {19108, 110}, /* hal_app */
    {19116, 168}, /* halockrun */
    {19126, 463}, /* halt */
    {19131, 230}, /* hans */
    {19136, 228}, /* harbor */
    {19143, 168}, /* hares */
    {19149, 147}, /* hash */
    {19154, 69}, /* hashbackup */
    {19165, 33}, /* hashcat */
    {19173, 21}, /* haskell */
    {19181, 358}, /* hass-cli */
    {19190, 1}, /* haste */
    {19196, 1}, /* hastebin */
    {19205, 168}, /* hastop */
    {19212, 88}, /* hasura */
    {19219, 168}, /* hasys */
    {19225, 48}, /* hatch */
    {19231, 257}, /* hatch env */
    {19241, 192}, /* hatch run */
    {19251, 62}, /* hawkbit */
    {19259, 69}, /* hb */
    {19262, 97}, /* hbase */
    {19268, 66}, /* hcloud */
    {19275, 97}, /* hdbsql */
    {19282, 460}, /* hdfs */
    {19287, 461}, /* hdfs dfs */
    {19296, 461}, /* hdfs dfsadmin */
    {19310, 305}, /* hdiutil */
    {19318, 464}, /* hdparm */
    {19325, 200}, /* head */
    {19330, 246}, /* headscale */
    {19340, 265}, /* heaptrack */
    {19350, 123}, /* heimdall */
    {19359, 465}, /* helm */
    {19364, 193}, /* helm config */
    {19376, 353}, /* helm del */
    {19385, 353}, /* helm delete */
    {19397, 22}, /* helm install */
    {19410, 22}, /* helm plugin install */
    {19430, 466}, /* helm plugin remove */
    {19449, 466}, /* helm plugin uninstall */
    {19471, 466}, /* helm registry logout */
    {19492, 466}, /* helm repo remove */
    {19509, 466}, /* helm repo rm */
    {19522, 467}, /* helm rollback */
    {19536, 353}, /* helm uninstall */
    {19551, 22}, /* helm upgrade */
    {19564, 48}, /* helmfile */
    {19573, 254}, /* helmfile delete */
    {19589, 254}, /* helmfile destroy */
    {19606, 89}, /* help */
    {19611, 75}, /* herd */
    {19616, 66}, /* heroku */
    {19623, 127}, /* heroku auth login */
    {19641, 127}, /* heroku auth logout */
    {19660, 248}, /* hestia */
    {19667, 37}, /* hexdump */
    {19675, 33}, /* hey */
    {19679, 83}, /* hfs.util */
    {19688, 202}, /* hg */
    {19691, 468}, /* hg checkout */
    {19703, 468}, /* hg co */
    {19709, 203}, /* hg debugstrip */
    {19723, 203}, /* hg purge */
    {19732, 468}, /* hg revert */
    {19742, 203}, /* hg revert -C */
    {19755, 203}, /* hg rollback */
    {19767, 203}, /* hg strip */
    {19776, 468}, /* hg up */
    {19782, 203}, /* hg up -C */
    {19791, 468}, /* hg update */
    {19801, 203}, /* hg update -C */
    {19814, 25}, /* hid-flash */
    {19824, 25}, /* hidapi-flash */
    {19837, 469}, /* history */
    {19845, 97}, /* hive */
    {19850, 48}, /* homectl */
    {19858, 268}, /* homectl deactivate-all */
    {19881, 268}, /* homectl lock */
    {19894, 268}, /* homectl remove */
    {19909, 299}, /* host */
    {19914, 24}, /* hostapd-wpe */
    {19926, 70}, /* hosted-engine */
    {19940, 102}, /* hostid */
    {19947, 101}, /* hostinfo */
    {19956, 470}, /* hostname */
    {19965, 471}, /* hostnamectl */
    {19977, 471}, /* hostnamectl hostname */
    {19998, 471}, /* hostnamectl status */
    {20017, 60}, /* how2 */
    {20022, 60}, /* howdoi */
    {20029, 20}, /* hpacucli */
    {20038, 24}, /* hping */
    {20044, 24}, /* hping3 */
    {20051, 472}, /* hponcfg */
    {20059, 472}, /* hponcfg.exe */
    {20071, 56}, /* hpsetup */
    {20079, 20}, /* hpssacli */
    {20088, 64}, /* hsd-cli */
    {20096, 98}, /* hsi */
    {20100, 473}, /* htdbm */
    {20106, 473}, /* htdigest */
    {20115, 114}, /* htop */
    {20120, 473}, /* htpasswd */
    {20129, 17}, /* http */
    {20134, 286}, /* http-server */
    {20146, 286}, /* httpd */
    {20152, 17}, /* https */
    {20158, 78}, /* hugo */
    {20163, 103}, /* hulk */
    {20168, 474}, /* hwclock */
    {20176, 64}, /* hwi */
    {20180, 39}, /* hwinfo */
    {20187, 21}, /* hy */
    {20190, 33}, /* hydra */
    {20196, 475}, /* hyperfine */
    {20206, 56}, /* i2cset */
    {20213, 476}, /* i2ctransfer */
    {20225, 190}, /* i386 */
    {20230, 66}, /* ibmcloud */
    {20239, 118}, /* icacls */
    {20246, 53}, /* icdiff */
    {20253, 25}, /* iceprog */
    {20261, 215}, /* icinga2 */
    {20269, 215}, /* icingacli */
    {20279, 37}, /* iconv */
    {20285, 3}, /* id */
    {20288, 373}, /* identify */
    {20297, 70}, /* idevicediagnostics */
    {20316, 25}, /* idevicerestore */
    {20331, 99}, /* idf.py */
    {20338, 129}, /* iec104 */
    {20345, 21}, /* iex */
    {20349, 477}, /* ifconfig */
    {20358, 478}, /* ifconfig bge? delete */
    {20379, 478}, /* ifconfig bge? destroy */
    {20401, 478}, /* ifconfig bge? down */
    {20420, 478}, /* ifconfig em? delete */
    {20440, 478}, /* ifconfig em? destroy */
    {20461, 478}, /* ifconfig em? down */
    {20479, 478}, /* ifconfig en? delete */
    {20499, 478}, /* ifconfig en? destroy */
    {20520, 478}, /* ifconfig en? down */
    {20538, 478}, /* ifconfig eth? delete */
    {20559, 478}, /* ifconfig eth? destroy */
    {20581, 478}, /* ifconfig eth? down */
    {20600, 478}, /* ifconfig igb? delete */
    {20621, 478}, /* ifconfig igb? destroy */
    {20643, 478}, /* ifconfig igb? down */
    {20662, 478}, /* ifconfig re? delete */
    {20682, 478}, /* ifconfig re? destroy */
    {20703, 478}, /* ifconfig re? down */
    {20721, 478}, /* ifconfig vtnet? delete */
    {20744, 478}, /* ifconfig vtnet? destroy */
    {20768, 478}, /* ifconfig vtnet? down */
    {20789, 479}, /* ifdown */
    {20796, 190}, /* ifne */
    {20801, 101}, /* ifstat */
    {20808, 114}, /* iftop */
    {20814, 480}, /* ifup */
    {20819, 80}, /* ilorest */
    {20827, 388}, /* imapsync */
    {20836, 33}, /* img2pdf */
    {20844, 1}, /* imgur */
    {20850, 377}, /* immortalctl */
    {20862, 97}, /* impala-shell */
    {20875, 33}, /* import */
    {20882, 25}, /* imx_usb */
    {20890, 481}, /* in.telnetd */
    {20901, 56}, /* inb */
    {20905, 36}, /* incron */
    {20912, 27}, /* incus */
    {20918, 482}, /* incus config delete */
    {20938, 482}, /* incus config unset */
    {20957, 483}, /* incus delete */
    {20970, 482}, /* incus image delete */
    {20989, 482}, /* incus image unset */
    {21007, 482}, /* incus network delete */
    {21028, 482}, /* incus network unset */
    {21048, 482}, /* incus profile delete */
    {21069, 482}, /* incus profile unset */
    {21089, 482}, /* incus project delete */
    {21110, 482}, /* incus project unset */
    {21130, 484}, /* incus restore */
    {21144, 485}, /* incus stop */
    {21155, 482}, /* incus storage delete */
    {21176, 482}, /* incus storage unset */
    {21196, 482}, /* incus storage volume delete */
    {21224, 241}, /* indent */
    {21231, 164}, /* inetd */
    {21237, 244}, /* influx */
    {21244, 486}, /* influx bucket delete */
    {21265, 486}, /* influx delete */
    {21279, 486}, /* influx org delete */
    {21297, 48}, /* influxd */
    {21305, 338}, /* influxd drop */
    {21318, 89}, /* info */
    {21323, 487}, /* init */
    {21328, 488}, /* initctl */
    {21336, 75}, /* initctl emit */
    {21349, 489}, /* initdb-force */
    {21362, 33}, /* inkscape */
    {21371, 230}, /* inlets */
    {21378, 490}, /* innobackupex */
    {21391, 36}, /* inotifywait */
    {21403, 491}, /* insmod */
    {21410, 492}, /* install */
    {21418, 138}, /* installboot */
    {21430, 22}, /* installer */
    {21440, 83}, /* installer-mac */
    {21454, 168}, /* installp */
    {21463, 493}, /* insync */
    {21470, 53}, /* intel_gpu_top */
    {21484, 56}, /* intelmas */
    {21493, 488}, /* invoke-rc.d */
    {21505, 39}, /* inxi */
    {21510, 56}, /* io */
    {21513, 138}, /* iocage */
    {21520, 230}, /* iodined */
    {21528, 223}, /* ionice */
    {21535, 66}, /* ionosctl */
    {21544, 39}, /* iostat */
    {21551, 56}, /* iotools */
    {21559, 114}, /* iotop */
    {21565, 494}, /* ip */
    {21568, 495}, /* ip a */
    {21573, 496}, /* ip a del */
    {21582, 496}, /* ip a delete */
    {21594, 497}, /* ip a flush */
    {21605, 495}, /* ip addr */
    {21613, 496}, /* ip addr del */
    {21625, 496}, /* ip addr delete */
    {21640, 497}, /* ip addr flush */
    {21654, 495}, /* ip address */
    {21665, 496}, /* ip address del */
    {21680, 496}, /* ip address delete */
    {21698, 497}, /* ip address flush */
    {21715, 495}, /* ip l */
    {21720, 498}, /* ip l del */
    {21729, 498}, /* ip l delete */
    {21741, 499}, /* ip l s */
    {21748, 500}, /* ip l s netns */
    {21761, 499}, /* ip l set */
    {21770, 500}, /* ip l set netns */
    {21785, 501}, /* ip l xdp */
    {21794, 495}, /* ip link */
    {21802, 498}, /* ip link del */
    {21814, 498}, /* ip link delete */
    {21829, 499}, /* ip link s */
    {21839, 500}, /* ip link s netns */
    {21855, 499}, /* ip link set */
    {21867, 500}, /* ip link set netns */
    {21885, 501}, /* ip link xdp */
    {21897, 495}, /* ip maddr */
    {21906, 495}, /* ip n */
    {21911, 502}, /* ip n add */
    {21920, 502}, /* ip n change */
    {21932, 502}, /* ip n replace */
    {21945, 100}, /* ip neigh */
    {21954, 502}, /* ip neigh add */
    {21967, 502}, /* ip neigh change */
    {21983, 502}, /* ip neigh replace */
    {22000, 495}, /* ip neighbour */
    {22013, 502}, /* ip neighbour add */
    {22030, 502}, /* ip neighbour change */
    {22050, 502}, /* ip neighbour replace */
    {22071, 495}, /* ip netns */
    {22080, 503}, /* ip netns del */
    {22093, 503}, /* ip netns delete */
    {22109, 504}, /* ip netns exec */
    {22123, 495}, /* ip nexthop */
    {22134, 495}, /* ip r */
    {22139, 505}, /* ip r add */
    {22148, 505}, /* ip r change */
    {22160, 506}, /* ip r del */
    {22169, 506}, /* ip r delete */
    {22181, 507}, /* ip r flush */
    {22192, 505}, /* ip r replace */
    {22205, 495}, /* ip ro */
    {22211, 505}, /* ip ro add */
    {22221, 505}, /* ip ro change */
    {22234, 506}, /* ip ro del */
    {22244, 506}, /* ip ro delete */
    {22257, 507}, /* ip ro flush */
    {22269, 505}, /* ip ro replace */
    {22283, 495}, /* ip route */
    {22292, 505}, /* ip route add */
    {22305, 505}, /* ip route change */
    {22321, 506}, /* ip route del */
    {22334, 506}, /* ip route delete */
    {22350, 507}, /* ip route flush */
    {22365, 505}, /* ip route replace */
    {22382, 501}, /* ip ru del */
    {22392, 501}, /* ip ru delete */
    {22405, 501}, /* ip ru flush */
    {22417, 495}, /* ip rule */
    {22425, 508}, /* ip rule add */
    {22437, 501}, /* ip rule del */
    {22449, 501}, /* ip rule delete */
    {22464, 501}, /* ip rule flush */
    {22478, 495}, /* ip token */
    {22487, 495}, /* ip tunnel */
    {22497, 495}, /* ip tuntap */
    {22507, 501}, /* ip xfrm policy deleteall */
    {22532, 501}, /* ip xfrm policy flush */
    {22553, 501}, /* ip xfrm state deleteall */
    {22577, 501}, /* ip xfrm state flush */
    {22597, 104}, /* ip6tables */
    {22607, 509}, /* ip6tables-restore */
    {22625, 510}, /* ip6tables-save */
    {22640, 511}, /* ipa */
    {22644, 512}, /* ipa group-del */
    {22658, 512}, /* ipa host-del */
    {22671, 512}, /* ipa user-del */
    {22684, 512}, /* ipa user-disable */
    {22701, 340}, /* ipa-client-install */
    {22720, 340}, /* ipa-csreplica-manage */
    {22741, 340}, /* ipa-replica-install */
    {22761, 340}, /* ipa-replica-manage */
    {22780, 340}, /* ipa-server-install */
    {22799, 122}, /* ipcalc */
    {22806, 39}, /* ipcs */
    {22811, 25}, /* ipecmd */
    {22818, 102}, /* iperf */
    {22824, 102}, /* iperf3 */
    {22831, 513}, /* ipf */
    {22835, 48}, /* ipfs */
    {22840, 137}, /* ipfs add */
    {22849, 513}, /* ipfw */
    {22854, 514}, /* ipmitool */
    {22863, 515}, /* ipmitool bmc */
    {22876, 516}, /* ipmitool chassis bootdev */
    {22901, 516}, /* ipmitool chassis bootparam */
    {22928, 516}, /* ipmitool chassis identify */
    {22954, 516}, /* ipmitool chassis policy */
    {22978, 516}, /* ipmitool chassis power */
    {23001, 515}, /* ipmitool fru */
    {23014, 515}, /* ipmitool hpm */
    {23027, 515}, /* ipmitool lan */
    {23040, 515}, /* ipmitool mc */
    {23052, 515}, /* ipmitool raw */
    {23065, 515}, /* ipmitool sel */
    {23078, 515}, /* ipmitool sol */
    {23091, 515}, /* ipmitool user */
    {23105, 246}, /* ipsec */
    {23111, 517}, /* ipset */
    {23117, 518}, /* ipset destroy */
    {23131, 518}, /* ipset flush */
    {23143, 122}, /* ipset-list */
    {23154, 104}, /* iptables */
    {23163, 104}, /* iptables-legacy */
    {23179, 509}, /* iptables-legacy-restore */
    {23203, 104}, /* iptables-nft */
    {23216, 509}, /* iptables-nft-restore */
    {23237, 509}, /* iptables-restore */
    {23254, 510}, /* iptables-save */
    {23268, 101}, /* iptraf */
    {23275, 518}, /* ipvsadm */
    {23283, 21}, /* ipython */
    {23291, 25}, /* irecovery */
    {23301, 98}, /* irm */
    {23305, 98}, /* irmtrash */
    {23314, 519}, /* iscsiadm */
    {23323, 56}, /* isdct */
    {23329, 134}, /* isodumper */
    {23339, 142}, /* isotpsend */
    {23349, 244}, /* isql */
    {23354, 97}, /* isql-fb */
    {23362, 97}, /* isql-v */
    {23369, 48}, /* istioctl */
    {23378, 254}, /* istioctl uninstall */
    {23397, 388}, /* isync */
    {23403, 98}, /* itrash */
    {23410, 520}, /* iw */
    {23413, 122}, /* iw-list */
    {23421, 521}, /* iwconfig */
    {23430, 522}, /* iwctl */
    {23436, 522}, /* iwd */
    {23440, 122}, /* iwlist */
    {23447, 137}, /* ix */
    {23450, 142}, /* j1939cat */
    {23459, 330}, /* jaeger-es-index-cleaner */
    {23483, 138}, /* jail */
    {23488, 83}, /* jamf */
    {23493, 21}, /* janet */
    {23499, 523}, /* java */
    {23504, 524}, /* java jenkins-cli */
    {23521, 78}, /* javac */
    {23527, 40}, /* jbang */
    {23533, 387}, /* jdupes */
    {23540, 78}, /* jekyll */
    {23547, 525}, /* jenkins */
    {23555, 525}, /* jenkins-cli */
    {23567, 525}, /* jenkins-cli.jar */
    {23583, 22}, /* jenkins-plugin-cli */
    {23602, 78}, /* jest */
    {23607, 48}, /* jf */
    {23610, 270}, /* jf del */
    {23617, 270}, /* jf rm */
    {23623, 270}, /* jf rt */
    {23629, 526}, /* jffs2dump */
    {23639, 220}, /* jffs2mark */
    {23649, 220}, /* jffs2reset */
    {23660, 48}, /* jfrog */
    {23666, 270}, /* jfrog rt */
    {23675, 187}, /* jfs_mkfs */
    {23684, 202}, /* jj */
    {23687, 527}, /* jj abandon */
    {23698, 528}, /* jj op abandon */
    {23712, 528}, /* jj operation abandon */
    {23733, 529}, /* jj util */
    {23741, 208}, /* jobs */
    {23746, 274}, /* joe */
    {23750, 33}, /* john */
    {23755, 37}, /* join */
    {23760, 40}, /* joker */
    {23766, 530}, /* journalctl */
    {23777, 109}, /* jpegoptim */
    {23787, 37}, /* jq */
    {23790, 40}, /* jq-run */
    {23797, 21}, /* jq-script */
    {23807, 21}, /* jruby */
    {23813, 21}, /* jshell */
    {23820, 25}, /* jtag */
    {23825, 18}, /* jtagconfig */
    {23836, 66}, /* juju */
    {23841, 247}, /* juju destroy-controller */
    {23865, 247}, /* juju destroy-model */
    {23884, 247}, /* juju kill-controller */
    {23905, 247}, /* juju remove-application */
    {23929, 247}, /* juju remove-machine */
    {23949, 247}, /* juju remove-unit */
    {23966, 21}, /* julia */
    {23972, 48}, /* juliaup */
    {23980, 22}, /* juliaup add */
    {23992, 175}, /* juliaup self uninstall */
    {24015, 64}, /* junod */
    {24021, 78}, /* just */
    {24026, 21}, /* jython */
    {24033, 48}, /* k0s */
    {24037, 207}, /* k0s reset */
    {24047, 48}, /* k3d */
    {24051, 353}, /* k3d cluster delete */
    {24070, 465}, /* k3s */
    {24074, 531}, /* k3s kubectl delete */
    {24093, 531}, /* k3s kubectl drain */
    {24111, 207}, /* k3s-agent-uninstall.sh */
    {24134, 207}, /* k3s-killall.sh */
    {24149, 207}, /* k3s-uninstall.sh */
    {24166, 465}, /* k9s */
    {24170, 532}, /* kadmin */
    {24177, 532}, /* kadmin.local */
    {24190, 533}, /* kafka-configs */
    {24204, 533}, /* kafka-configs.sh */
    {24221, 534}, /* kafka-consumer-groups */
    {24243, 534}, /* kafka-consumer-groups.sh */
    {24268, 535}, /* kafka-delete-records */
    {24289, 535}, /* kafka-delete-records.sh */
    {24313, 536}, /* kafka-leader-election */
    {24335, 536}, /* kafka-leader-election.sh */
    {24360, 535}, /* kafka-server-stop.sh */
    {24381, 535}, /* kafka-storage */
    {24395, 535}, /* kafka-storage.sh */
    {24412, 534}, /* kafka-streams-application-reset */
    {24444, 534}, /* kafka-streams-application-reset.sh */
    {24479, 363}, /* kafka-topics */
    {24492, 338}, /* kafka-topics --delete */
    {24514, 66}, /* kamal */
    {24520, 71}, /* kamal remove */
    {24533, 105}, /* kamcmd */
    {24540, 48}, /* kamctl */
    {24547, 247}, /* kamctl rm */
    {24557, 145}, /* kasa */
    {24562, 274}, /* kate */
    {24567, 247}, /* katello-remove */
    {24582, 60}, /* kb */
    {24585, 137}, /* kcat */
    {24590, 48}, /* kdb5_util */
    {24600, 268}, /* kdb5_util destroy */
    {24618, 268}, /* kdb5_util load */
    {24633, 1}, /* kdeconnect-cli */
    {24648, 49}, /* kdestroy */
    {24657, 446}, /* kdesudo */
    {24665, 64}, /* keosd */
    {24671, 162}, /* kernel-install */
    {24686, 162}, /* kernelstub */
    {24697, 537}, /* kexec */
    {24703, 538}, /* kextunload */
    {24714, 197}, /* keyctl */
    {24721, 88}, /* keystone */
    {24730, 217}, /* keytool */
    {24738, 25}, /* kflash */
    {24745, 354}, /* kibana-keystore */
    {24761, 539}, /* kill */
    {24766, 540}, /* killacct */
    {24775, 541}, /* killall */
    {24783, 542}, /* killall5 */
    {24792, 48}, /* kind */
    {24797, 353}, /* kind delete */
    {24809, 36}, /* kitty */
    {24815, 491}, /* kmod */
    {24820, 83}, /* kmutil */
    {24827, 538}, /* kmutil unload */
    {24841, 63}, /* knex */
    {24846, 48}, /* knife */
    {24852, 543}, /* knife ssh */
    {24862, 544}, /* knife winrm */
    {24874, 545}, /* knotc */
    {24880, 129}, /* knxtool */
    {24888, 36}, /* konsole */
    {24896, 136}, /* kopia */
    {24902, 130}, /* kopia blob delete */
    {24920, 130}, /* kopia blob gc */
    {24934, 546}, /* kopia maintenance */
    {24952, 130}, /* kopia maintenance-x */
    {24972, 116}, /* kopia repository disconnect */
    {25000, 116}, /* kopia snapshot delete */
    {25022, 116}, /* kopia snapshot expire */
    {25044, 48}, /* kops */
    {25049, 254}, /* kops delete */
    {25061, 21}, /* kotlin */
    {25068, 21}, /* kotlinc */
    {25076, 158}, /* kpartx */
    {25083, 48}, /* kpatch */
    {25090, 547}, /* kpatch load */
    {25102, 164}, /* krfb */
    {25107, 40}, /* kscript */
    {25115, 108}, /* ksh */
    {25119, 97}, /* ksql */
    {25124, 81}, /* ksud */
    {25129, 48}, /* kubeadm */
    {25137, 353}, /* kubeadm reset */
    {25151, 465}, /* kubectl */
    {25159, 548}, /* kubectl apply */
    {25173, 549}, /* kubectl auth */
    {25186, 550}, /* kubectl config delete-cluster */
    {25216, 550}, /* kubectl config delete-context */
    {25246, 550}, /* kubectl config delete-user */
    {25273, 551}, /* kubectl config rename-context */
    {25303, 551}, /* kubectl config set */
    {25322, 551}, /* kubectl config set-cluster */
    {25349, 551}, /* kubectl config set-context */
    {25376, 551}, /* kubectl config set-credentials */
    {25407, 550}, /* kubectl config unset */
    {25428, 551}, /* kubectl config use-context */
    {25455, 552}, /* kubectl cordon */
    {25470, 43}, /* kubectl cp */
    {25481, 549}, /* kubectl create */
    {25496, 553}, /* kubectl create clusterrolebinding */
    {25530, 553}, /* kubectl create rolebinding */
    {25557, 554}, /* kubectl debug */
    {25571, 555}, /* kubectl delete */
    {25586, 552}, /* kubectl drain */
    {25600, 207}, /* kubectl evict */
    {25614, 324}, /* kubectl exec */
    {25627, 22}, /* kubectl krew install */
    {25648, 466}, /* kubectl krew uninstall */
    {25671, 556}, /* kubectl patch */
    {25685, 557}, /* kubectl proxy */
    {25699, 549}, /* kubectl replace */
    {25715, 558}, /* kubectl rollout undo */
    {25736, 554}, /* kubectl run */
    {25748, 559}, /* kubectl scale */
    {25762, 560}, /* kubectl set env */
    {25778, 560}, /* kubectl set image */
    {25796, 561}, /* kubectl taint */
    {25810, 207}, /* kubectl-ceph */
    {25823, 465}, /* kubectx */
    {25831, 48}, /* kubefed */
    {25839, 254}, /* kubefed unjoin */
    {25854, 465}, /* kubens */
    {25861, 412}, /* kwallet-query */
    {25875, 412}, /* kwalletcli */
    {25886, 25}, /* kwboot */
    {25893, 33}, /* kwriteconfig5 */
    {25907, 97}, /* kylin */
    {25913, 25}, /* l4t_initrd_flash.sh */
    {25933, 302}, /* la */
    {25936, 33}, /* lame */
    {25941, 208}, /* last */
    {25946, 208}, /* lastb */
    {25952, 562}, /* lastlog */
    {25960, 78}, /* latex */
    {25966, 488}, /* launchctl */
    {25976, 538}, /* launchctl bootout */
    {25994, 98}, /* lcg-del */
    {26002, 563}, /* lctl */
    {26007, 78}, /* ld */
    {26010, 512}, /* ldapdelete */
    {26021, 564}, /* ldapmodify */
    {26032, 49}, /* ldapmodrdn-any */
    {26047, 122}, /* ldapsearch */
    {26058, 564}, /* ldbmodify */
    {26068, 50}, /* ldconfig */
    {26077, 89}, /* ldd */
    {26081, 25}, /* ldrx */
    {26086, 64}, /* ledgerctl */
    {26096, 38}, /* lego */
    {26101, 565}, /* less */
    {26106, 208}, /* let */
    {26110, 274}, /* lf */
    {26113, 563}, /* lfs */
    {26117, 566}, /* lftp */
    {26122, 268}, /* lgroupdel */
    {26132, 33}, /* libreoffice */
    {26144, 78}, /* libtool */
    {26152, 64}, /* lighthouse */
    {26163, 64}, /* lightning-cli */
    {26177, 24}, /* ligolo */
    {26184, 230}, /* ligolo-ng */
    {26194, 162}, /* lilo */
    {26199, 27}, /* limactl */
    {26207, 484}, /* limactl delete */
    {26222, 484}, /* limactl factory-reset */
    {26244, 48}, /* linkerd */
    {26252, 254}, /* linkerd uninstall */
    {26270, 355}, /* links */
    {26276, 355}, /* links2 */
    {26283, 66}, /* linode-cli */
    {26294, 190}, /* linux32 */
    {26302, 190}, /* linux64 */
    {26310, 63}, /* liquibase */
    {26320, 248}, /* list_members */
    {26333, 248}, /* listserv */
    {26342, 97}, /* litecli */
    {26350, 64}, /* litecoin-cli */
    {26363, 286}, /* live-server */
    {26375, 48}, /* livepatch */
    {26385, 547}, /* livepatch load */
    {26400, 40}, /* livescript */
    {26411, 302}, /* ll */
    {26414, 155}, /* llcancel */
    {26423, 406}, /* lldb */
    {26428, 122}, /* lldpctl */
    {26436, 60}, /* llm */
    {26440, 567}, /* ln */
    {26443, 119}, /* lnav */
    {26448, 64}, /* lncli */
    {26454, 237}, /* loadkeys */
    {26463, 53}, /* loc */
    {26467, 295}, /* local */
    {26473, 208}, /* locale */
    {26480, 50}, /* locale-gen */
    {26491, 471}, /* localectl */
    {26501, 471}, /* localectl list-keymaps */
    {26524, 471}, /* localectl list-locales */
    {26547, 471}, /* localectl status */
    {26564, 33}, /* localepurge */
    {26576, 230}, /* localtunnel */
    {26588, 302}, /* locate */
    {26595, 68}, /* locksettings */
    {26608, 1}, /* logger */
    {26615, 471}, /* loginctl */
    {26624, 568}, /* loginctl halt */
    {26638, 569}, /* loginctl kill-session */
    {26660, 569}, /* loginctl kill-user */
    {26679, 471}, /* loginctl list-sessions */
    {26702, 471}, /* loginctl list-users */
    {26722, 568}, /* loginctl poweroff */
    {26740, 568}, /* loginctl reboot */
    {26756, 471}, /* loginctl session-status */
    {26780, 471}, /* loginctl show-session */
    {26802, 569}, /* loginctl terminate-seat */
    {26826, 569}, /* loginctl terminate-session */
    {26853, 569}, /* loginctl terminate-user */
    {26877, 471}, /* loginctl user-status */
    {26898, 147}, /* logout */
    {26905, 101}, /* logread */
    {26913, 570}, /* logrotate */
    {26923, 570}, /* logsave */
    {26931, 354}, /* logstash-keystore */
    {26949, 48}, /* logstash-plugin */
    {26965, 22}, /* logstash-plugin install */
    {26989, 37}, /* lolcat */
    {26996, 48}, /* longhornctl */
    {27008, 207}, /* longhornctl delete */
    {27027, 37}, /* look */
    {27032, 230}, /* loophole */
    {27041, 158}, /* losetup */
    {27049, 64}, /* lotus */
    {27055, 281}, /* lp */
    {27058, 571}, /* lpadmin */
    {27066, 197}, /* lpass */
    {27072, 25}, /* lpc21isp */
    {27081, 572}, /* lpinfo */
    {27088, 573}, /* lpoptions */
    {27098, 572}, /* lpq */
    {27102, 281}, /* lpr */
    {27106, 209}, /* lprm */
    {27111, 572}, /* lpstat */
    {27118, 168}, /* lreducelv */
    {27128, 201}, /* lrzip */
    {27134, 302}, /* ls */
    {27137, 132}, /* lsadmin */
    {27145, 574}, /* lsar */
    {27150, 39}, /* lsattr */
    {27157, 53}, /* lsb */
    {27161, 101}, /* lsb_release */
    {27173, 39}, /* lsblk */
    {27179, 21}, /* lsc */
    {27183, 39}, /* lscpu */
    {27189, 302}, /* lsd */
    {27193, 53}, /* lsfd */
    {27198, 39}, /* lshw */
    {27203, 39}, /* lsinitramfs */
    {27215, 39}, /* lsipc */
    {27221, 53}, /* lsirq */
    {27227, 56}, /* lsiutil */
    {27235, 53}, /* lslocks */
    {27243, 53}, /* lslogins */
    {27252, 168}, /* lslpp-x */
    {27260, 53}, /* lsmem */
    {27266, 39}, /* lsmod */
    {27272, 526}, /* lsmtd */
    {27278, 39}, /* lsns */
    {27283, 575}, /* lsof */
    {27288, 39}, /* lspci */
    {27294, 89}, /* lstopo */
    {27301, 39}, /* lsusb */
    {27307, 576}, /* lsyncd */
    {27314, 230}, /* lt */
    {27317, 36}, /* ltrace */
    {27324, 21}, /* lua */
    {27328, 21}, /* lua5.1 */
    {27335, 21}, /* lua5.3 */
    {27342, 21}, /* lua5.4 */
    {27349, 21}, /* luajit */
    {27356, 85}, /* luarocks */
    {27365, 22}, /* luarocks install */
    {27382, 577}, /* luarocks purge */
    {27397, 243}, /* luksmeta */
    {27406, 268}, /* luserdel */
    {27415, 168}, /* luxadm */
    {27422, 578}, /* lvchange */
    {27431, 578}, /* lvconvert */
    {27441, 578}, /* lvcreate */
    {27450, 579}, /* lvdisplay */
    {27460, 578}, /* lvextend */
    {27469, 580}, /* lvm */
    {27473, 139}, /* lvmvdo */
    {27480, 581}, /* lvreduce */
    {27489, 168}, /* lvreduce-hp */
    {27501, 582}, /* lvremove */
    {27510, 578}, /* lvrename */
    {27519, 583}, /* lvresize */
    {27528, 579}, /* lvs */
    {27532, 579}, /* lvscan */
    {27539, 17}, /* lwp-download */
    {27552, 17}, /* lwp-request */
    {27564, 27}, /* lxc */
    {27568, 482}, /* lxc config delete */
    {27586, 482}, /* lxc config unset */
    {27603, 483}, /* lxc delete */
    {27614, 324}, /* lxc exec */
    {27623, 482}, /* lxc image delete */
    {27640, 482}, /* lxc image unset */
    {27656, 482}, /* lxc network delete */
    {27675, 482}, /* lxc network unset */
    {27693, 482}, /* lxc profile delete */
    {27712, 482}, /* lxc profile unset */
    {27730, 482}, /* lxc project delete */
    {27749, 482}, /* lxc project unset */
    {27767, 484}, /* lxc restore */
    {27779, 485}, /* lxc stop */
    {27788, 482}, /* lxc storage delete */
    {27807, 482}, /* lxc storage unset */
    {27825, 482}, /* lxc storage volume delete */
    {27851, 36}, /* lxc-attach */
    {27862, 483}, /* lxc-destroy */
    {27874, 36}, /* lxc-execute */
    {27886, 33}, /* lynis */
    {27892, 355}, /* lynx */
    {27897, 96}, /* lz4 */
    {27901, 199}, /* lz4cat */
    {27908, 201}, /* lzma */
    {27913, 201}, /* lzop */
    {27918, 241}, /* m4 */
    {27921, 480}, /* macchanger */
    {27932, 36}, /* machinectl */
    {27943, 148}, /* machinectl poweroff */
    {27963, 584}, /* machinectl remove */
    {27981, 148}, /* machinectl terminate */
    {28002, 103}, /* macof */
    {28008, 61}, /* magento */
    {28016, 272}, /* magic-wormhole */
    {28031, 33}, /* magick */
    {28038, 81}, /* magisk */
    {28045, 137}, /* magnet-share */
    {28058, 272}, /* mail */
    {28063, 247}, /* mailcow-reset-admin.sh */
    {28086, 248}, /* maildirmake */
    {28098, 248}, /* mailman */
    {28106, 283}, /* mailman-cmd */
    {28118, 332}, /* mailq */
    {28124, 585}, /* mailutil */
    {28133, 33}, /* mailx */
    {28139, 33}, /* maim */
    {28144, 447}, /* make */
    {28149, 139}, /* make-bcache */
    {28161, 25}, /* make-flash */
    {28172, 586}, /* make_ext4fs */
    {28184, 586}, /* make_f2fs */
    {28194, 58}, /* makepasswd */
    {28205, 60}, /* makoctl */
    {28213, 85}, /* mamba */
    {28219, 193}, /* mamba config */
    {28232, 257}, /* mamba env */
    {28242, 258}, /* mamba env remove */
    {28259, 587}, /* man */
    {28263, 588}, /* manage-bde */
    {28274, 589}, /* manage.py */
    {28284, 590}, /* mapfile */
    {28292, 40}, /* maple */
    {28298, 48}, /* mapred */
    {28305, 396}, /* mapred job */
    {28316, 490}, /* mariabackup */
    {28328, 244}, /* mariadb */
    {28336, 490}, /* mariadb-backup */
    {28351, 97}, /* mariadb-client */
    {28366, 591}, /* mariadbd */
    {28375, 591}, /* mariadbd-safe */
    {28389, 40}, /* marimo */
    {28396, 83}, /* mas */
    {28400, 40}, /* mask */
    {28405, 102}, /* masscan */
    {28413, 238}, /* mate-session-save */
    {28431, 40}, /* matlab */
    {28438, 1}, /* matrix-commander */
    {28455, 145}, /* matter */
    {28462, 125}, /* mawk */
    {28467, 48}, /* maxctrl */
    {28475, 247}, /* maxctrl destroy */
    {28491, 247}, /* maxctrl stop */
    {28504, 40}, /* maxima */
    {28511, 280}, /* mbpoll */
    {28518, 388}, /* mbsync */
    {28525, 493}, /* mbsync-any */
    {28536, 280}, /* mbtget */
    {28543, 66}, /* mc */
    {28546, 592}, /* mc anonymous set */
    {28563, 592}, /* mc policy set */
    {28577, 127}, /* mc rm */
    {28583, 61}, /* mc-admin */
    {28592, 272}, /* mc-cp */
    {28598, 110}, /* mca-cli-op */
    {28609, 274}, /* mcedit */
    {28616, 593}, /* mcflush */
    {28624, 48}, /* mcli */
    {28629, 592}, /* mcli anonymous set */
    {28648, 97}, /* mclient */
    {28656, 25}, /* mcumgr */
    {28663, 128}, /* md5sum */
    {28670, 594}, /* mdadm */
    {28676, 48}, /* mdatp */
    {28682, 59}, /* mdatp config */
    {28695, 110}, /* mdcmd */
    {28701, 56}, /* mdio-tool */
    {28711, 103}, /* mdk3 */
    {28716, 103}, /* mdk4 */
    {28721, 83}, /* mdutil */
    {28728, 373}, /* mediainfo */
    {28738, 88}, /* medusa */
    {28745, 247}, /* mega-rm */
    {28753, 20}, /* megacli */
    {28761, 20}, /* megacli64 */
    {28771, 56}, /* megarec */
    {28779, 247}, /* megarm */
    {28786, 20}, /* megasasctl */
    {28797, 56}, /* mei-amt-check */
    {28811, 593}, /* memcflush */
    {28821, 593}, /* memcrm */
    {28828, 56}, /* memtool */
    {28836, 221}, /* mender */
    {28843, 62}, /* mender install */
    {28858, 221}, /* mender-update */
    {28872, 152}, /* mergerfs */
    {28881, 595}, /* mesg */
    {28886, 78}, /* meson */
    {28892, 138}, /* metaclear */
    {28902, 138}, /* metadb */
    {28909, 138}, /* mfiutil */
    {28917, 596}, /* mformat */
    {28925, 274}, /* micro */
    {28931, 310}, /* microdnf */
    {28940, 86}, /* microdnf remove */
    {28956, 48}, /* microk8s */
    {28965, 531}, /* microk8s kubectl delete */
    {28989, 531}, /* microk8s kubectl drain */
    {29012, 207}, /* microk8s reset */
    {29027, 48}, /* microk8s.kubectl */
    {29044, 531}, /* microk8s.kubectl delete */
    {29068, 531}, /* microk8s.kubectl drain */
    {29091, 48}, /* micromamba */
    {29102, 258}, /* micromamba env remove */
    {29124, 123}, /* micronucleus */
    {29137, 21}, /* micropython */
    {29149, 48}, /* midclt */
    {29156, 110}, /* midclt call */
    {29168, 597}, /* migrate */
    {29176, 56}, /* mii-tool */
    {29185, 37}, /* miller */
    {29192, 24}, /* mimikatz */
    {29201, 38}, /* minica */
    {29208, 25}, /* minichlink */
    {29219, 465}, /* minikube */
    {29228, 353}, /* minikube delete */
    {29244, 531}, /* minikube kubectl delete */
    {29268, 531}, /* minikube kubectl drain */
    {29291, 25}, /* minipro */
    {29299, 286}, /* miniserve */
    {29309, 37}, /* ministat */
    {29318, 48}, /* miniwdl */
    {29326, 40}, /* miniwdl run */
    {29338, 134}, /* mintstick */
    {29348, 48}, /* mise */
    {29353, 192}, /* mise exec */
    {29363, 40}, /* mit-scheme */
    {29374, 103}, /* mitm6 */
    {29380, 63}, /* mix */
    {29384, 22}, /* mix archive.install */
    {29404, 22}, /* mix escript.install */
    {29424, 38}, /* mkcert */
    {29431, 598}, /* mkdir */
    {29437, 78}, /* mkdocs */
    {29444, 586}, /* mkdosfs */
    {29452, 599}, /* mke2fs */
    {29459, 586}, /* mke2fs-android */
    {29474, 135}, /* mkenvimage-x */
    {29487, 600}, /* mkexfatfs */
    {29497, 598}, /* mkfifo */
    {29504, 600}, /* mkfs */
    {29509, 600}, /* mkfs-any */
    {29518, 601}, /* mkfs.bcachefs */
    {29532, 600}, /* mkfs.btrfs */
    {29543, 601}, /* mkfs.cramfs */
    {29555, 601}, /* mkfs.exfat */
    {29566, 599}, /* mkfs.ext2 */
    {29576, 599}, /* mkfs.ext3 */
    {29586, 599}, /* mkfs.ext4 */
    {29596, 600}, /* mkfs.f2fs */
    {29606, 601}, /* mkfs.gfs2 */
    {29616, 601}, /* mkfs.jffs2 */
    {29627, 601}, /* mkfs.jfs */
    {29636, 601}, /* mkfs.minix */
    {29647, 601}, /* mkfs.nilfs2 */
    {29659, 601}, /* mkfs.ntfs */
    {29669, 601}, /* mkfs.ocfs2 */
    {29680, 601}, /* mkfs.reiser4 */
    {29693, 601}, /* mkfs.ubifs */
    {29704, 601}, /* mkfs.vfat */
    {29714, 586}, /* mkfs_f2fs */
    {29724, 187}, /* mkfs_jfs */
    {29733, 161}, /* mkinitcpio */
    {29744, 161}, /* mkinitramfs */
    {29756, 96}, /* mkisofs */
    {29764, 168}, /* mklv-x */
    {29771, 598}, /* mknod */
    {29777, 600}, /* mkntfs */
    {29784, 58}, /* mkpasswd */
    {29793, 600}, /* mkreiserfs */
    {29804, 108}, /* mksh */
    {29809, 96}, /* mksquashfs */
    {29820, 600}, /* mkswap */
    {29827, 602}, /* mktemp */
    {29834, 600}, /* mkudffs */
    {29842, 586}, /* mkuserimg */
    {29852, 168}, /* mkvg */
    {29857, 586}, /* mkvg-f */
    {29864, 603}, /* ml */
    {29867, 48}, /* mlflow */
    {29874, 287}, /* mlflow gc */
    {29884, 40}, /* mlflow run */
    {29895, 585}, /* mlist */
    {29901, 302}, /* mlocate */
    {29909, 37}, /* mlr */
    {29913, 56}, /* mlxconfig */
    {29923, 56}, /* mlxfwmanager */
    {29936, 604}, /* mmapplypolicy-x */
    {29952, 48}, /* mmc */
    {29956, 605}, /* mmc bootbus */
    {29968, 605}, /* mmc bootpart */
    {29981, 605}, /* mmc cache */
    {29991, 605}, /* mmc cmdq */
    {30000, 605}, /* mmc csd */
    {30008, 605}, /* mmc enh_area */
    {30021, 605}, /* mmc erase */
    {30031, 605}, /* mmc extcsd */
    {30042, 605}, /* mmc ffu */
    {30050, 605}, /* mmc gp */
    {30057, 605}, /* mmc hwreset */
    {30069, 605}, /* mmc rpmb */
    {30078, 605}, /* mmc sanitize */
    {30091, 605}, /* mmc secure_trim1 */
    {30108, 605}, /* mmc softreset */
    {30122, 605}, /* mmc write_reliability */
    {30144, 605}, /* mmc writeprotect */
    {30161, 604}, /* mmchfs-x */
    {30170, 604}, /* mmchmgr-x */
    {30180, 604}, /* mmdelacl */
    {30189, 604}, /* mmdelcallback */
    {30203, 604}, /* mmdeldisk */
    {30213, 604}, /* mmdelfileset */
    {30226, 604}, /* mmdelfs */
    {30234, 604}, /* mmdelnode */
    {30244, 604}, /* mmdelnsd */
    {30253, 604}, /* mmdelsnapshot */
    {30267, 604}, /* mmexpelnode */
    {30279, 604}, /* mmrestorefs */
    {30291, 604}, /* mmshutdown */
    {30302, 248}, /* mmsitepass */
    {30313, 604}, /* mmstartup-x */
    {30325, 604}, /* mmumount */
    {30334, 604}, /* mmunlinkfileset */
    {30350, 280}, /* modbus */
    {30357, 129}, /* modbus-cli */
    {30368, 101}, /* modinfo */
    {30376, 280}, /* modpoll */
    {30384, 606}, /* modprobe */
    {30393, 60}, /* mods */
    {30398, 603}, /* module */
    {30405, 33}, /* mogrify */
    {30413, 162}, /* mokutil */
    {30421, 64}, /* monero-wallet-cli */
    {30439, 64}, /* monero-wallet-rpc */
    {30457, 97}, /* monetdb */
    {30465, 97}, /* monetdb-client */
    {30480, 244}, /* mongo */
    {30486, 607}, /* mongodump */
    {30496, 338}, /* mongodump-drop */
    {30511, 607}, /* mongoexport */
    {30523, 144}, /* mongomirror */
    {30535, 608}, /* mongorestore */
    {30548, 144}, /* mongorestore-any */
    {30565, 244}, /* mongosh */
    {30573, 172}, /* mongosh-drop */
    {30586, 607}, /* mongostat */
    {30596, 144}, /* mongosync */
    {30606, 215}, /* monit */
    {30612, 377}, /* monitctl */
    {30621, 21}, /* moon */
    {30626, 565}, /* more */
    {30631, 121}, /* mosh */
    {30636, 36}, /* mosh-server */
    {30648, 609}, /* mosquitto_passwd */
    {30665, 358}, /* mosquitto_pub */
    {30679, 37}, /* most */
    {30684, 610}, /* mount */
    {30690, 39}, /* mountpoint */
    {30701, 118}, /* mountvol */
    {30710, 274}, /* mousepad */
    {30719, 109}, /* mp3gain */
    {30727, 611}, /* mpack */
    {30733, 60}, /* mpc */
    {30737, 33}, /* mplayer */
    {30745, 388}, /* mpop */
    {30750, 25}, /* mpremote */
    {30759, 72}, /* mpremote bootloader */
    {30779, 72}, /* mpremote mkfs */
    {30793, 72}, /* mpremote rm */
    {30805, 72}, /* mpremote rmdir */
    {30820, 39}, /* mpstat */
    {30827, 138}, /* mptutil */
    {30835, 33}, /* mpv */
    {30839, 358}, /* mqtt */
    {30844, 358}, /* mqttui */
    {30851, 48}, /* mqttx */
    {30857, 358}, /* mqttx pub */
    {30867, 21}, /* mruby */
    {30873, 56}, /* msecli */
    {30880, 24}, /* msfconsole */
    {30891, 24}, /* msfvenom */
    {30900, 585}, /* mshow */
    {30906, 272}, /* msmtp */
    {30912, 25}, /* mspdebug */
    {30921, 97}, /* mssql-cli */
    {30931, 56}, /* mstflint */
    {30940, 612}, /* mt */
    {30943, 222}, /* mtd */
    {30947, 31}, /* mtd erase */
    {30957, 220}, /* mtd fixtrx */
    {30968, 220}, /* mtd resetbc */
    {30980, 220}, /* mtd unlock */
    {30991, 31}, /* mtd write */
    {31001, 220}, /* mtd-write */
    {31011, 222}, /* mtd_debug */
    {31021, 31}, /* mtd_debug erase */
    {31037, 31}, /* mtd_debug write */
    {31053, 221}, /* mtd_storage.sh */
    {31068, 220}, /* mtd_write */
    {31078, 526}, /* mtdinfo */
    {31086, 135}, /* mtdpart */
    {31094, 526}, /* mtdpart-show */
    {31107, 123}, /* mtk */
    {31111, 25}, /* mtk.py */
    {31118, 25}, /* mtkcli */
    {31125, 123}, /* mtkclient */
    {31135, 299}, /* mtr */
    {31139, 612}, /* mtst */
    {31144, 246}, /* mullvad */
    {31152, 144}, /* multielasticdump */
    {31169, 27}, /* multipass */
    {31179, 483}, /* multipass delete */
    {31196, 613}, /* multipass exec */
    {31211, 483}, /* multipass purge */
    {31227, 484}, /* multipass restore */
    {31245, 48}, /* multipath */
    {31255, 139}, /* multipath -F */
    {31268, 614}, /* multipath -W */
    {31281, 48}, /* multipathd */
    {31292, 614}, /* multipathd del */
    {31307, 614}, /* multipathd disablequeueing */
    {31334, 614}, /* multipathd fail */
    {31350, 614}, /* multipathd remove */
    {31368, 249}, /* mussh */
    {31374, 272}, /* mutt */
    {31379, 615}, /* mv */
    {31382, 20}, /* mvcli */
    {31388, 78}, /* mvn */
    {31392, 56}, /* mw */
    {31395, 97}, /* mycli */
    {31401, 144}, /* mydumper */
    {31410, 144}, /* myloader */
    {31419, 78}, /* mypy */
    {31424, 244}, /* mysql */
    {31430, 97}, /* mysql-client */
    {31443, 97}, /* mysql8 */
    {31450, 489}, /* mysql_secure_installation-reset */
    {31482, 363}, /* mysqladmin */
    {31493, 338}, /* mysqladmin drop */
    {31509, 616}, /* mysqladmin flush-hosts */
    {31532, 616}, /* mysqladmin flush-logs */
    {31554, 616}, /* mysqladmin flush-privileges */
    {31582, 616}, /* mysqladmin flush-status */
    {31606, 616}, /* mysqladmin flush-tables */
    {31630, 616}, /* mysqladmin flush-threads */
    {31655, 616}, /* mysqladmin refresh */
    {31674, 616}, /* mysqladmin reload */
    {31692, 338}, /* mysqladmin shutdown */
    {31712, 591}, /* mysqld */
    {31719, 591}, /* mysqld_safe */
    {31731, 607}, /* mysqldump */
    {31741, 608}, /* mysqlimport */
    {31753, 244}, /* mysqlsh */
    {31761, 215}, /* naemon */
    {31768, 215}, /* nagioscli */
    {31778, 90}, /* nala */
    {31783, 92}, /* nala remove */
    {31795, 53}, /* namei */
    {31801, 526}, /* nanddump */
    {31810, 135}, /* nandtest */
    {31819, 31}, /* nandwrite */
    {31829, 274}, /* nano */
    {31834, 61}, /* nats */
    {31839, 137}, /* nats pub */
    {31848, 358}, /* nats-any */
    {31857, 60}, /* navi */
    {31862, 125}, /* nawk */
    {31867, 617}, /* nc */
    {31870, 617}, /* ncat */
    {31875, 1}, /* ncat-paste */
    {31886, 39}, /* ncdu */
    {31891, 401}, /* ncftp */
    {31897, 17}, /* ncftpget */
    {31906, 64}, /* near */
    {31911, 246}, /* nebula */
    {31918, 89}, /* needrestart */
    {31930, 89}, /* needs-restarting */
    {31947, 61}, /* neo4j-admin */
    {31959, 618}, /* neo4j-admin database import */
    {31987, 618}, /* neo4j-admin database load */
    {32013, 618}, /* neo4j-admin database restore */
    {32042, 114}, /* neofetch */
    {32051, 313}, /* nerdctl */
    {32059, 319}, /* nerdctl compose down */
    {32080, 317}, /* nerdctl container prune */
    {32104, 324}, /* nerdctl exec */
    {32117, 188}, /* nerdctl rm */
    {32128, 189}, /* nerdctl rmi */
    {32140, 323}, /* nerdctl run */
    {32152, 317}, /* nerdctl system prune */
    {32173, 317}, /* nerdctl volume prune */
    {32194, 328}, /* nerdctl volume rm */
    {32212, 141}, /* net */
    {32216, 49}, /* net ads leave */
    {32230, 16}, /* net commit */
    {32241, 16}, /* net del */
    {32249, 49}, /* net group delete */
    {32266, 619}, /* net user */
    {32275, 49}, /* net user delete */
    {32291, 141}, /* net.exe */
    {32299, 246}, /* netbird */
    {32307, 617}, /* netcat */
    {32314, 246}, /* netclient */
    {32324, 24}, /* netexec */
    {32332, 82}, /* netfilter-persistent */
    {32353, 114}, /* nethogs */
    {32361, 66}, /* netlify */
    {32369, 159}, /* netplan */
    {32377, 620}, /* netsh */
    {32383, 101}, /* netstat */
    {32391, 621}, /* networkctl */
    {32402, 83}, /* networksetup */
    {32415, 332}, /* newaliases */
    {32426, 600}, /* newfs */
    {32432, 601}, /* newfs_apfs */
    {32443, 601}, /* newfs_exfat */
    {32455, 601}, /* newfs_hfs */
    {32465, 586}, /* newfs_msdos */
    {32477, 601}, /* newfs_ufs */
    {32487, 51}, /* newgidmap */
    {32497, 622}, /* newgrp */
    {32504, 40}, /* newlisp */
    {32512, 25}, /* newtmgr */
    {32520, 234}, /* newusers */
    {32529, 48}, /* nextflow */
    {32538, 40}, /* nextflow run */
    {32551, 228}, /* nexus */
    {32557, 623}, /* nft */
    {32561, 624}, /* nft delete chain */
    {32578, 624}, /* nft delete ruleset */
    {32597, 624}, /* nft delete table */
    {32614, 624}, /* nft destroy */
    {32626, 624}, /* nft flush */
    {32636, 510}, /* nft-list */
    {32645, 135}, /* nftl_format */
    {32657, 625}, /* nginx */
    {32663, 102}, /* ngrep */
    {32669, 48}, /* ngrok */
    {32675, 230}, /* ngrok http */
    {32686, 230}, /* ngrok start */
    {32698, 230}, /* ngrok tcp */
    {32708, 88}, /* nhost */
    {32714, 223}, /* nice */
    {32719, 21}, /* nickle */
    {32726, 462}, /* nim */
    {32730, 21}, /* nim e */
    {32736, 168}, /* nimadm-x */
    {32745, 48}, /* nimble */
    {32752, 22}, /* nimble install */
    {32767, 64}, /* nimbus_beacon_node */
    {32786, 78}, /* ninja */
    {32792, 48}, /* nitric */
    {32799, 247}, /* nitric stack down */
    {32817, 243}, /* nitropy */
    {32825, 85}, /* nix */
    {32829, 22}, /* nix build */
    {32839, 22}, /* nix develop */
    {32851, 22}, /* nix profile install */
    {32871, 22}, /* nix run */
    {32879, 22}, /* nix shell */
    {32889, 458}, /* nix store */
    {32899, 22}, /* nix-build */
    {32909, 458}, /* nix-collect-garbage */
    {32929, 626}, /* nix-env */
    {32937, 175}, /* nix-env --delete-generations */
    {32966, 22}, /* nix-shell */
    {32976, 241}, /* nkf */
    {32980, 37}, /* nl */
    {32983, 102}, /* nload */
    {32989, 89}, /* nm */
    {32992, 102}, /* nmap */
    {32997, 122}, /* nmblookup */
    {33007, 627}, /* nmcli */
    {33013, 628}, /* nmcli c del */
    {33025, 628}, /* nmcli c delete */
    {33040, 629}, /* nmcli c down */
    {33053, 630}, /* nmcli c mod */
    {33065, 630}, /* nmcli c modify */
    {33080, 628}, /* nmcli con del */
    {33094, 628}, /* nmcli con delete */
    {33111, 629}, /* nmcli con down */
    {33126, 630}, /* nmcli con mod */
    {33140, 630}, /* nmcli con modify */
    {33157, 628}, /* nmcli connection del */
    {33178, 628}, /* nmcli connection delete */
    {33202, 629}, /* nmcli connection down */
    {33224, 630}, /* nmcli connection mod */
    {33245, 630}, /* nmcli connection modify */
    {33269, 631}, /* nmcli d delete */
    {33284, 631}, /* nmcli d disconnect */
    {33303, 631}, /* nmcli d down */
    {33316, 631}, /* nmcli dev delete */
    {33333, 631}, /* nmcli dev disconnect */
    {33354, 631}, /* nmcli dev down */
    {33369, 631}, /* nmcli device delete */
    {33389, 631}, /* nmcli device disconnect */
    {33413, 631}, /* nmcli device down */
    {33431, 632}, /* nmcli n off */
    {33443, 632}, /* nmcli networking off */
    {33464, 633}, /* nmcli r all off */
    {33480, 633}, /* nmcli r wifi off */
    {33497, 633}, /* nmcli r wwan off */
    {33514, 633}, /* nmcli radio all off */
    {33534, 633}, /* nmcli radio wifi off */
    {33555, 633}, /* nmcli radio wwan off */
    {33576, 159}, /* nmtui */
    {33582, 274}, /* nnn */
    {33586, 88}, /* nocodb */
    {33593, 190}, /* nocorrect */
    {33603, 21}, /* node */
    {33608, 21}, /* node18 */
    {33615, 21}, /* node20 */
    {33622, 21}, /* nodejs */
    {33629, 48}, /* nodenv */
    {33636, 107}, /* nodenv uninstall */
    {33653, 132}, /* nodeset */
    {33661, 363}, /* nodetool */
    {33670, 634}, /* nodetool assassinate */
    {33691, 634}, /* nodetool clearsnapshot */
    {33714, 634}, /* nodetool decommission */
    {33736, 634}, /* nodetool disablebinary */
    {33759, 634}, /* nodetool disablegossip */
    {33782, 634}, /* nodetool drain */
    {33797, 634}, /* nodetool removenode */
    {33817, 634}, /* nodetool resetlocalschema */
    {33843, 634}, /* nodetool stopdaemon */
    {33863, 634}, /* nodetool truncatehints */
    {33886, 190}, /* noglob */
    {33893, 190}, /* nohup */
    {33899, 66}, /* nomad */
    {33905, 635}, /* nomad system gc */
    {33921, 98}, /* nordugridmap-x */
    {33936, 246}, /* nordvpn */
    {33944, 1}, /* notify */
    {33951, 595}, /* notify-send */
    {33963, 1}, /* notify-slack */
    {33976, 48}, /* notmuch */
    {33984, 585}, /* notmuch count */
    {33998, 585}, /* notmuch search */
    {34013, 585}, /* notmuch show */
    {34026, 66}, /* nova */
    {34031, 48}, /* now */
    {34035, 71}, /* now rm */
    {34042, 78}, /* nox */
    {34046, 85}, /* npm */
    {34050, 411}, /* npm access remove */
    {34068, 411}, /* npm access revoke */
    {34086, 411}, /* npm access rm */
    {34100, 22}, /* npm add */
    {34108, 636}, /* npm audit fix */
    {34122, 193}, /* npm config */
    {34133, 211}, /* npm deprecate */
    {34147, 411}, /* npm dist-tag remove */
    {34167, 411}, /* npm dist-tag revoke */
    {34187, 411}, /* npm dist-tag rm */
    {34203, 192}, /* npm exec */
    {34212, 22}, /* npm i */
    {34218, 22}, /* npm install */
    {34230, 411}, /* npm org remove */
    {34245, 411}, /* npm org revoke */
    {34260, 411}, /* npm org rm */
    {34271, 411}, /* npm owner remove */
    {34288, 411}, /* npm owner revoke */
    {34305, 411}, /* npm owner rm */
    {34318, 193}, /* npm set */
    {34326, 411}, /* npm team remove */
    {34342, 411}, /* npm team revoke */
    {34358, 411}, /* npm team rm */
    {34370, 204}, /* npm uninstall */
    {34384, 211}, /* npm unpublish */
    {34398, 3}, /* nproc */
    {34404, 192}, /* npx */
    {34408, 36}, /* nq */
    {34411, 25}, /* nrfjprog */
    {34420, 25}, /* nrfutil */
    {34428, 637}, /* nsenter */
    {34436, 299}, /* nslookup */
    {34445, 61}, /* nsq_to_file */
    {34457, 69}, /* nsradmin */
    {34466, 69}, /* nsrmm */
    {34472, 377}, /* nssm */
    {34477, 101}, /* nstat */
    {34483, 545}, /* nsupdate */
    {34492, 245}, /* ntfsclone */
    {34502, 245}, /* ntfscp */
    {34509, 347}, /* ntfsfix */
    {34517, 398}, /* ntfsresize */
    {34528, 1}, /* ntfy */
    {34533, 237}, /* ntpdate */
    {34541, 40}, /* nu */
    {34544, 223}, /* numactl */
    {34552, 39}, /* numastat */
    {34561, 37}, /* numfmt */
    {34568, 48}, /* nv */
    {34571, 16}, /* nv unset */
    {34580, 373}, /* nvidia-smi */
    {34591, 207}, /* nvidia-uninstall */
    {34608, 369}, /* nvim */
    {34613, 22}, /* nvim-plug */
    {34623, 85}, /* nvm */
    {34627, 222}, /* nvme */
    {34632, 638}, /* nvme delete-ns */
    {34647, 187}, /* nvme detach-ns */
    {34662, 638}, /* nvme dsm */
    {34671, 638}, /* nvme format */
    {34683, 351}, /* nvme fw-activate */
    {34700, 351}, /* nvme fw-commit */
    {34715, 351}, /* nvme fw-download */
    {34732, 187}, /* nvme reset */
    {34743, 187}, /* nvme resv-release */
    {34761, 638}, /* nvme sanitize */
    {34775, 187}, /* nvme security-send */
    {34794, 187}, /* nvme set-feature-x */
    {34813, 187}, /* nvme subsystem-reset */
    {34834, 638}, /* nvme write */
    {34845, 638}, /* nvme write-uncor */
    {34862, 638}, /* nvme write-zeroes */
    {34880, 138}, /* nvmecontrol */
    {34892, 56}, /* nvmupdate64e */
    {34905, 639}, /* nvram */
    {34911, 640}, /* nvram -c */
    {34920, 220}, /* nvram clear */
    {34932, 220}, /* nvram commit-erase */
    {34951, 220}, /* nvram erase */
    {34963, 220}, /* nvram reset */
    {34975, 220}, /* nvram unset */
    {34987, 162}, /* nvram-any */
    {34997, 135}, /* nvram-erase */
    {35009, 220}, /* nvram-faker */
    {35021, 221}, /* nvram_daemon */
    {35034, 252}, /* nvramtool */
    {35044, 25}, /* nvs_flash */
    {35054, 53}, /* nvtop */
    {35060, 140}, /* nwipe */
    {35066, 60}, /* nx */
    {35069, 25}, /* nxpdebugmbox */
    {35082, 97}, /* nzsql */
    {35088, 179}, /* oarsub */
    {35095, 58}, /* oathtool */
    {35104, 641}, /* objcopy */
    {35112, 89}, /* objdump */
    {35120, 69}, /* obnam */
    {35126, 66}, /* obsutil */
    {35134, 465}, /* oc */
    {35137, 642}, /* oc adm cordon */
    {35151, 207}, /* oc adm drain */
    {35164, 643}, /* oc adm policy add-cluster-role-to-group */
    {35204, 643}, /* oc adm policy add-cluster-role-to-user */
    {35243, 207}, /* oc adm prune */
    {35256, 207}, /* oc adm taint */
    {35269, 548}, /* oc apply */
    {35278, 43}, /* oc cp */
    {35284, 549}, /* oc create */
    {35294, 555}, /* oc delete */
    {35304, 324}, /* oc exec */
    {35312, 556}, /* oc patch */
    {35321, 549}, /* oc replace */
    {35332, 559}, /* oc scale */
    {35341, 560}, /* oc set image */
    {35354, 21}, /* ocaml */
    {35360, 61}, /* occ */
    {35364, 247}, /* occ db:drop */
    {35376, 247}, /* occ files:cleanup-x */
    {35396, 247}, /* occ group:delete */
    {35413, 247}, /* occ trashbin:cleanup */
    {35434, 247}, /* occ user:delete */
    {35450, 247}, /* occ versions:cleanup */
    {35471, 66}, /* oci */
    {35475, 33}, /* ocrmypdf */
    {35484, 245}, /* ocs-sr */
    {35491, 21}, /* octave */
    {35498, 21}, /* octave-cli */
    {35509, 64}, /* octez-client */
    {35522, 37}, /* od */
    {35525, 123}, /* odin4 */
    {35531, 61}, /* odoo */
    {35536, 388}, /* offlineimap */
    {35548, 33}, /* oggenc */
    {35555, 160}, /* oha */
    {35559, 40}, /* oil */
    {35563, 33}, /* okular */
    {35570, 187}, /* omconfig */
    {35579, 215}, /* omd */
    {35583, 48}, /* omf */
    {35587, 22}, /* omf install */
    {35599, 69}, /* omnicellmgr */
    {35611, 69}, /* omnidb */
    {35618, 69}, /* omnimm */
    {35625, 70}, /* onecluster */
    {35636, 70}, /* onedatastore */
    {35649, 493}, /* onedrive */
    {35658, 70}, /* onehost */
    {35666, 70}, /* oneimage */
    {35675, 70}, /* oneuser */
    {35683, 70}, /* onevm */
    {35689, 137}, /* onionshare-cli */
    {35704, 269}, /* oom */
    {35708, 197}, /* op */
    {35711, 192}, /* op run */
    {35718, 85}, /* opam */
    {35723, 22}, /* opam install */
    {35736, 204}, /* opam switch */
    {35748, 412}, /* opam switch remove */
    {35767, 55}, /* opatch */
    {35774, 129}, /* opcua-client */
    {35787, 274}, /* open */
    {35792, 25}, /* openFPGALoader */
    {35807, 64}, /* openethereum */
    {35820, 25}, /* openmv */
    {35827, 18}, /* openocd */
    {35835, 75}, /* openrc-init */
    {35847, 75}, /* openrc-shutdown */
    {35863, 354}, /* opensearch-node */
    {35879, 644}, /* openssl */
    {35887, 66}, /* openstack */
    {35897, 272}, /* openvpn */
    {35905, 246}, /* openvpn3 */
    {35914, 237}, /* openvt */
    {35921, 85}, /* opkg */
    {35926, 22}, /* opkg install */
    {35939, 86}, /* opkg remove */
    {35951, 228}, /* opscode */
    {35959, 109}, /* optipng */
    {35967, 79}, /* optirun */
    {35975, 48}, /* oras */
    {35980, 270}, /* oras blob */
    {35990, 270}, /* oras manifest */
    {36004, 645}, /* orchestrator-client */
    {36024, 64}, /* ord */
    {36028, 249}, /* orsh */
    {36033, 646}, /* osascript */
    {36043, 40}, /* osh */
    {36047, 64}, /* osmosisd */
    {36056, 97}, /* osql */
    {36061, 48}, /* osqueryctl */
    {36072, 59}, /* osqueryctl stop */
    {36088, 48}, /* ossec-control */
    {36102, 59}, /* ossec-control stop */
    {36121, 66}, /* ossutil */
    {36129, 48}, /* ostree */
    {36136, 62}, /* ostree admin deploy */
    {36156, 62}, /* ostree admin undeploy */
    {36178, 493}, /* osync */
    {36184, 145}, /* ot-ctl */
    {36191, 62}, /* ota_update */
    {36202, 25}, /* otatool.py */
    {36213, 145}, /* otctl */
    {36219, 67}, /* otelcol */
    {36227, 56}, /* otp-x */
    {36233, 56}, /* outb */
    {36238, 56}, /* outl */
    {36243, 56}, /* outw */
    {36248, 291}, /* ovirt-shell */
    {36260, 647}, /* ovn-nbctl */
    {36270, 647}, /* ovn-sbctl */
    {36280, 647}, /* ovs-appctl */
    {36291, 647}, /* ovs-dpctl */
    {36301, 647}, /* ovs-ofctl */
    {36311, 648}, /* ovs-vsctl */
    {36321, 649}, /* ovs-vsctl --if-exists */
    {36343, 649}, /* ovs-vsctl del-br */
    {36360, 649}, /* ovs-vsctl del-controller */
    {36385, 649}, /* ovs-vsctl del-fail-mode */
    {36409, 649}, /* ovs-vsctl del-manager */
    {36431, 649}, /* ovs-vsctl del-port */
    {36450, 649}, /* ovs-vsctl del-ssl */
    {36468, 649}, /* ovs-vsctl emer-reset */
    {36489, 647}, /* ovsdb-client */
    {36502, 647}, /* ovsdb-tool */
    {36513, 650}, /* p4 */
    {36516, 2}, /* p7zip */
    {36522, 77}, /* packer */
    {36529, 651}, /* pacman */
    {36536, 22}, /* pacman-U */
    {36545, 33}, /* pactl */
    {36551, 230}, /* pagekite */
    {36560, 120}, /* pam-auth-update */
    {36576, 35}, /* pam-config */
    {36587, 51}, /* pam_tally2 */
    {36598, 78}, /* pandoc */
    {36605, 40}, /* panel */
    {36611, 40}, /* papermill */
    {36621, 33}, /* paplay */
    {36628, 652}, /* parallel */
    {36637, 249}, /* parallel-ssh */
    {36650, 64}, /* parity */
    {36657, 88}, /* parse */
    {36663, 134}, /* partclone */
    {36673, 653}, /* partclone.btrfs */
    {36689, 653}, /* partclone.dd */
    {36702, 134}, /* partclone.ext3 */
    {36717, 653}, /* partclone.ext4 */
    {36732, 134}, /* partclone.fat32 */
    {36748, 653}, /* partclone.ntfs */
    {36763, 653}, /* partclone.restore */
    {36781, 653}, /* partclone.vfat */
    {36796, 653}, /* partclone.xfs */
    {36810, 654}, /* parted */
    {36817, 25}, /* particle */
    {36826, 245}, /* partimage */
    {36836, 158}, /* partprobe */
    {36846, 25}, /* parttool.py */
    {36858, 52}, /* partx */
    {36864, 58}, /* pass */
    {36869, 655}, /* pass cp */
    {36877, 656}, /* pass delete */
    {36889, 655}, /* pass edit */
    {36899, 58}, /* pass find */
    {36909, 655}, /* pass generate */
    {36923, 655}, /* pass git */
    {36932, 58}, /* pass grep */
    {36942, 655}, /* pass init */
    {36952, 655}, /* pass insert */
    {36964, 58}, /* pass ls */
    {36972, 655}, /* pass mv */
    {36980, 656}, /* pass remove */
    {36992, 656}, /* pass rm */
    {37000, 58}, /* pass show */
    {37010, 657}, /* passwd */
    {37017, 658}, /* paste */
    {37023, 137}, /* pastebinit */
    {37034, 659}, /* patch */
    {37040, 641}, /* patchelf */
    {37049, 645}, /* patronictl */
    {37060, 33}, /* pavucontrol */
    {37072, 205}, /* pax */
    {37076, 88}, /* payload */
    {37084, 1}, /* pbin */
    {37089, 69}, /* pbm */
    {37093, 116}, /* pbm delete-backup */
    {37111, 132}, /* pbs_server */
    {37122, 132}, /* pbsnodes */
    {37131, 201}, /* pbzip2 */
    {37138, 200}, /* pcregrep */
    {37147, 48}, /* pcs */
    {37151, 271}, /* pcs cluster */
    {37163, 271}, /* pcs node */
    {37172, 271}, /* pcs property */
    {37185, 271}, /* pcs resource */
    {37198, 271}, /* pcs stonith */
    {37210, 27}, /* pct */
    {37214, 484}, /* pct delsnapshot */
    {37230, 483}, /* pct destroy */
    {37242, 291}, /* pct restore */
    {37254, 484}, /* pct rollback */
    {37267, 29}, /* pct stop */
    {37276, 660}, /* pdbedit */
    {37284, 373}, /* pdffonts */
    {37293, 373}, /* pdfinfo */
    {37301, 78}, /* pdflatex */
    {37310, 33}, /* pdfseparate */
    {37322, 33}, /* pdftk */
    {37328, 33}, /* pdftotext */
    {37338, 33}, /* pdfunite */
    {37347, 48}, /* pdm */
    {37351, 22}, /* pdm add */
    {37359, 192}, /* pdm run */
    {37367, 257}, /* pdm venv */
    {37376, 545}, /* pdnsutil */
    {37385, 249}, /* pdsh */
    {37390, 20}, /* perccli */
    {37398, 20}, /* perccli64 */
    {37408, 48}, /* perf */
    {37413, 265}, /* perf record */
    {37425, 265}, /* perf stat */
    {37435, 265}, /* perf trace */
    {37446, 661}, /* perl */
    {37451, 377}, /* perp */
    {37456, 110}, /* pfSsh.php */
    {37466, 662}, /* pfctl */
    {37472, 37}, /* pg */
    {37475, 663}, /* pg_archivecleanup */
    {37493, 645}, /* pg_autoctl */
    {37504, 338}, /* pg_dropcluster */
    {37519, 607}, /* pg_dump */
    {37527, 607}, /* pg_dumpall */
    {37538, 607}, /* pg_isready */
    {37549, 48}, /* pg_receivewal */
    {37563, 663}, /* pg_receivewal --drop-slot */
    {37589, 489}, /* pg_resetwal */
    {37601, 608}, /* pg_restore */
    {37612, 663}, /* pg_rewind */
    {37622, 136}, /* pgbackrest */
    {37633, 116}, /* pgbackrest expire */
    {37651, 116}, /* pgbackrest stanza-delete */
    {37676, 607}, /* pgbench */
    {37684, 97}, /* pgcli */
    {37690, 144}, /* pgcopydb */
    {37699, 144}, /* pgloader */
    {37708, 664}, /* pgrep */
    {37714, 97}, /* pgsql */
    {37720, 97}, /* phoenix-sqlline */
    {37736, 665}, /* photorec */
    {37745, 21}, /* php */
    {37749, 21}, /* php8.2 */
    {37756, 56}, /* phytool */
    {37764, 274}, /* pico */
    {37769, 40}, /* picolisp */
    {37778, 25}, /* picoprobe */
    {37788, 25}, /* picotool */
    {37797, 664}, /* pidof */
    {37803, 39}, /* pidstat */
    {37811, 103}, /* pig.py */
    {37818, 201}, /* pigz */
    {37823, 48}, /* pijul */
    {37829, 177}, /* pijul reset */
    {37841, 177}, /* pijul unrecord */
    {37856, 21}, /* pike */
    {37861, 452}, /* pinctrl */
    {37869, 53}, /* pinfo */
    {37875, 666}, /* ping */
    {37880, 666}, /* ping6 */
    {37886, 99}, /* pio */
    {37890, 85}, /* pip */
    {37894, 193}, /* pip config */
    {37905, 22}, /* pip install */
    {37917, 667}, /* pip uninstall */
    {37931, 85}, /* pip3 */
    {37936, 193}, /* pip3 config */
    {37948, 22}, /* pip3 install */
    {37961, 667}, /* pip3 uninstall */
    {37976, 48}, /* pipenv */
    {37983, 257}, /* pipenv env */
    {37994, 223}, /* pipexec */
    {38002, 85}, /* pipx */
    {38007, 22}, /* pipx install */
    {38020, 192}, /* pipx run */
    {38029, 577}, /* pipx uninstall-all */
    {38048, 668}, /* pivot_root */
    {38059, 243}, /* pkcs11-tool */
    {38071, 446}, /* pkexec */
    {38078, 85}, /* pkg */
    {38082, 22}, /* pkg add */
    {38090, 86}, /* pkg delete */
    {38101, 22}, /* pkg install */
    {38113, 86}, /* pkg remove */
    {38124, 22}, /* pkg_add */
    {38132, 86}, /* pkg_delete */
    {38143, 86}, /* pkg_remove */
    {38154, 669}, /* pkgrm */
    {38160, 340}, /* pki-server */
    {38171, 340}, /* pkidestroy */
    {38182, 541}, /* pkill */
    {38188, 340}, /* pkispawn */
    {38197, 99}, /* platformio */
    {38208, 33}, /* playerctl */
    {38218, 230}, /* playit */
    {38225, 129}, /* plc */
    {38229, 248}, /* plesk */
    {38235, 1}, /* plik */
    {38240, 302}, /* plocate */
    {38248, 251}, /* pm */
    {38251, 670}, /* pm-hibernate */
    {38264, 463}, /* pm-hibernate-never */
    {38283, 670}, /* pm-suspend */
    {38294, 48}, /* pm2 */
    {38298, 71}, /* pm2 kill */
    {38307, 114}, /* pmap */
    {38312, 671}, /* pmset */
    {38318, 291}, /* pmxcfs */
    {38325, 85}, /* pnpm */
    {38330, 22}, /* pnpm add */
    {38339, 193}, /* pnpm config */
    {38351, 192}, /* pnpm dlx */
    {38360, 192}, /* pnpm exec */
    {38370, 22}, /* pnpm install */
    {38383, 192}, /* pnpx */
    {38388, 88}, /* pocketbase */
    {38399, 313}, /* podman */
    {38406, 319}, /* podman compose down */
    {38426, 317}, /* podman container prune */
    {38449, 188}, /* podman container rm */
    {38469, 43}, /* podman cp */
    {38479, 324}, /* podman exec */
    {38491, 316}, /* podman image prune */
    {38510, 325}, /* podman import */
    {38524, 322}, /* podman kill */
    {38536, 328}, /* podman kube down */
    {38553, 325}, /* podman load */
    {38565, 148}, /* podman machine */
    {38580, 317}, /* podman pod prune */
    {38597, 188}, /* podman pod rm */
    {38611, 188}, /* podman rm */
    {38621, 189}, /* podman rmi */
    {38632, 323}, /* podman run */
    {38643, 322}, /* podman stop */
    {38655, 317}, /* podman system prune */
    {38675, 317}, /* podman system reset */
    {38695, 320}, /* podman unshare */
    {38710, 317}, /* podman volume prune */
    {38730, 328}, /* podman volume remove */
    {38751, 328}, /* podman volume rm */
    {38768, 48}, /* podman-compose */
    {38783, 319}, /* podman-compose down */
    {38803, 85}, /* poetry */
    {38810, 22}, /* poetry add */
    {38821, 257}, /* poetry cache */
    {38834, 193}, /* poetry config */
    {38848, 257}, /* poetry env */
    {38859, 192}, /* poetry run */
    {38870, 56}, /* pokes */
    {38876, 64}, /* polkadot */
    {38885, 60}, /* pomodoro */
    {38894, 208}, /* popd */
    {38899, 672}, /* port */
    {38904, 48}, /* portablectl */
    {38916, 307}, /* portablectl detach */
    {38935, 85}, /* portage */
    {38943, 248}, /* postalias */
    {38953, 332}, /* postcat */
    {38961, 673}, /* postconf */
    {38970, 248}, /* postmap */
    {38978, 332}, /* postqueue */
    {38988, 674}, /* postsuper */
    {38998, 80}, /* powerman */
    {39007, 463}, /* poweroff */
    {39016, 675}, /* powershell */
    {39027, 675}, /* powershell.exe */
    {39042, 114}, /* powertop */
    {39051, 37}, /* pr */
    {39054, 78}, /* pre-commit */
    {39065, 389}, /* prename */
    {39073, 97}, /* presto */
    {39080, 78}, /* prettier */
    {39089, 79}, /* primusrun */
    {39099, 676}, /* printenv */
    {39108, 677}, /* printf */
    {39115, 678}, /* prisma */
    {39122, 246}, /* pritunl-client */
    {39137, 1}, /* privatebin */
    {39148, 148}, /* prlctl */
    {39155, 679}, /* prlimit */
    {39163, 25}, /* probe-rs */
    {39172, 25}, /* probe-run */
    {39182, 639}, /* profiles */
    {39191, 36}, /* proot */
    {39197, 246}, /* protonvpn */
    {39207, 246}, /* protonvpn-cli */
    {39221, 136}, /* proxmox-backup-client */
    {39243, 680}, /* proxmox-backup-client forget */
    {39272, 680}, /* proxmox-backup-client prune */
    {39300, 681}, /* proxmox-backup-client snapshot */
    {39331, 291}, /* proxmox-backup-manager */
    {39354, 223}, /* proxychains */
    {39366, 223}, /* proxychains4 */
    {39379, 114}, /* prtstat */
    {39387, 64}, /* prysmctl */
    {39396, 664}, /* ps */
    {39399, 97}, /* pscale */
    {39406, 247}, /* pscale branch delete */
    {39427, 247}, /* pscale database delete */
    {39450, 247}, /* pscale org delete */
    {39468, 682}, /* psh */
    {39472, 244}, /* psql */
    {39477, 97}, /* psqlodbc */
    {39486, 249}, /* pssh */
    {39491, 114}, /* pstree */
    {39498, 1}, /* ptpb */
    {39503, 230}, /* ptunnel */
    {39511, 17}, /* puf */
    {39515, 61}, /* pulsar-admin */
    {39528, 77}, /* pulumi */
    {39535, 48}, /* puppet */
    {39542, 683}, /* puppet apply */
    {39555, 218}, /* puppet ca clean */
    {39571, 218}, /* puppet ca deactivate */
    {39592, 218}, /* puppet ca destroy */
    {39610, 218}, /* puppet ca purge */
    {39626, 218}, /* puppet ca revoke */
    {39643, 218}, /* puppet cert clean */
    {39661, 218}, /* puppet cert deactivate */
    {39684, 218}, /* puppet cert destroy */
    {39704, 218}, /* puppet cert purge */
    {39722, 218}, /* puppet cert revoke */
    {39741, 22}, /* puppet module install */
    {39763, 218}, /* puppet node clean */
    {39781, 218}, /* puppet node deactivate */
    {39804, 218}, /* puppet node destroy */
    {39824, 218}, /* puppet node purge */
    {39842, 218}, /* puppet node revoke */
    {39861, 684}, /* puppet resource */
    {39877, 48}, /* puppetserver */
    {39890, 218}, /* puppetserver ca clean */
    {39912, 218}, /* puppetserver ca delete */
    {39935, 218}, /* puppetserver ca revoke */
    {39958, 213}, /* pushd */
    {39964, 1}, /* pushover */
    {39973, 57}, /* puttygen */
    {39982, 37}, /* pv */
    {39985, 578}, /* pvcreate */
    {39994, 168}, /* pvdelete */
    {40003, 579}, /* pvdisplay */
    {40013, 291}, /* pveceph */
    {40021, 291}, /* pvecm */
    {40027, 291}, /* pvesh */
    {40033, 291}, /* pvesm */
    {40039, 116}, /* pvesm free */
    {40050, 291}, /* pveum */
    {40056, 578}, /* pvmove */
    {40063, 582}, /* pvremove */
    {40072, 578}, /* pvresize */
    {40081, 579}, /* pvs */
    {40085, 579}, /* pvscan */
    {40092, 48}, /* pw */
    {40095, 268}, /* pw groupdel */
    {40107, 268}, /* pw userdel */
    {40118, 51}, /* pwconv */
    {40125, 685}, /* pwd */
    {40129, 114}, /* pwdx */
    {40134, 84}, /* pwgen */
    {40140, 58}, /* pwmake */
    {40147, 108}, /* pwsh */
    {40152, 456}, /* pwunconv */
    {40161, 129}, /* pycomm3 */
    {40169, 85}, /* pyenv */
    {40175, 22}, /* pyenv install */
    {40189, 107}, /* pyenv uninstall */
    {40205, 25}, /* pymcuprog */
    {40215, 25}, /* pyocd */
    {40221, 341}, /* pyocd cmd */
    {40231, 341}, /* pyocd commander */
    {40247, 21}, /* pypy */
    {40252, 21}, /* pypy2 */
    {40258, 21}, /* pypy3 */
    {40264, 78}, /* pytest */
    {40271, 21}, /* python */
    {40278, 21}, /* python2 */
    {40286, 21}, /* python3 */
    {40294, 21}, /* python3.10 */
    {40305, 21}, /* python3.11 */
    {40316, 21}, /* python3.12 */
    {40327, 21}, /* python3.13 */
    {40338, 21}, /* python3.9 */
    {40348, 33}, /* qbittorrent-nox */
    {40364, 110}, /* qcli */
    {40369, 110}, /* qcli_storage */
    {40382, 686}, /* qconf */
    {40388, 194}, /* qdbus */
    {40394, 155}, /* qdel */
    {40399, 123}, /* qdl */
    {40403, 27}, /* qemu-img */
    {40412, 687}, /* qemu-img commit */
    {40428, 687}, /* qemu-img convert */
    {40445, 687}, /* qemu-img create */
    {40461, 687}, /* qemu-img dd */
    {40473, 687}, /* qemu-img rebase */
    {40489, 687}, /* qemu-img resize */
    {40505, 688}, /* qemu-img snapshot */
    {40523, 27}, /* qemu-system-x86_64 */
    {40542, 21}, /* qjs */
    {40546, 27}, /* qm */
    {40549, 484}, /* qm delsnapshot */
    {40564, 483}, /* qm destroy */
    {40575, 29}, /* qm reset */
    {40584, 484}, /* qm rollback */
    {40596, 29}, /* qm stop */
    {40604, 484}, /* qm unlink */
    {40614, 484}, /* qm wait-destroy */
    {40630, 284}, /* qmHandle */
    {40639, 132}, /* qmgr */
    {40644, 291}, /* qmrestore */
    {40654, 33}, /* qpdf */
    {40659, 110}, /* qpkg_cli */
    {40668, 1}, /* qrcp */
    {40673, 689}, /* qrencode */
    {40682, 179}, /* qsub */
    {40687, 132}, /* qterm */
    {40693, 48}, /* quarto */
    {40700, 40}, /* quarto run */
    {40711, 18}, /* quartus_pgm */
    {40723, 97}, /* questdb */
    {40731, 39}, /* quota */
    {40737, 158}, /* quotacheck */
    {40748, 690}, /* quotaoff */
    {40757, 40}, /* r2 */
    {40760, 22}, /* rabbitmq-plugins-install */
    {40785, 48}, /* rabbitmq-queues */
    {40801, 691}, /* rabbitmq-queues delete_member */
    {40831, 691}, /* rabbitmq-queues shrink */
    {40854, 61}, /* rabbitmqadmin */
    {40868, 358}, /* rabbitmqadmin-any */
    {40886, 363}, /* rabbitmqctl */
    {40898, 691}, /* rabbitmqctl clear_permissions */
    {40928, 691}, /* rabbitmqctl clear_policy */
    {40953, 691}, /* rabbitmqctl close_all_connections */
    {40987, 691}, /* rabbitmqctl delete_queue */
    {41012, 691}, /* rabbitmqctl delete_user */
    {41036, 691}, /* rabbitmqctl delete_vhost */
    {41061, 691}, /* rabbitmqctl force_reset */
    {41085, 691}, /* rabbitmqctl forget_cluster_node */
    {41117, 691}, /* rabbitmqctl purge_queue */
    {41141, 691}, /* rabbitmqctl reset */
    {41159, 691}, /* rabbitmqctl shutdown */
    {41180, 691}, /* rabbitmqctl stop */
    {41197, 691}, /* rabbitmqctl stop_app */
    {41218, 514}, /* racadm */
    {41225, 80}, /* racadm5 */
    {41233, 21}, /* racket */
    {41240, 48}, /* raco */
    {41245, 22}, /* raco pkg */
    {41254, 40}, /* radare2 */
    {41262, 53}, /* radeontop */
    {41272, 105}, /* radmin */
    {41279, 61}, /* rados */
    {41285, 187}, /* raidctl */
    {41293, 149}, /* rails */
    {41299, 127}, /* rails assets:clobber */
    {41320, 127}, /* rails cache:clear */
    {41338, 127}, /* rails d */
    {41346, 127}, /* rails destroy */
    {41360, 127}, /* rails log:clear */
    {41376, 150}, /* rails r */
    {41384, 150}, /* rails runner */
    {41397, 127}, /* rails tmp:clear */
    {41413, 66}, /* railway */
    {41421, 71}, /* railway delete */
    {41436, 71}, /* railway down */
    {41449, 71}, /* railway unlink */
    {41464, 149}, /* rake */
    {41469, 127}, /* rake assets:clean */
    {41487, 127}, /* rake assets:clobber */
    {41507, 127}, /* rake cache:clear */
    {41524, 127}, /* rake log:clear */
    {41539, 127}, /* rake tmp:clear */
    {41554, 21}, /* raku */
    {41559, 221}, /* ralink_init */
    {41571, 66}, /* rancher */
    {41579, 254}, /* rancher rm */
    {41590, 274}, /* ranger */
    {41597, 692}, /* rar */
    {41601, 48}, /* raspi-config */
    {41614, 693}, /* raspi-config nonint */
    {41634, 452}, /* raspi-gpio */
    {41645, 230}, /* rathole */
    {41653, 221}, /* rauc */
    {41658, 62}, /* rauc install */
    {41671, 48}, /* ray */
    {41675, 287}, /* ray down */
    {41684, 48}, /* rbackup */
    {41692, 116}, /* rbackup delete */
    {41707, 108}, /* rbash */
    {41713, 61}, /* rbd */
    {41717, 85}, /* rbenv */
    {41723, 107}, /* rbenv uninstall */
    {41739, 377}, /* rc */
    {41742, 488}, /* rc-service */
    {41753, 101}, /* rc-status */
    {41763, 231}, /* rc-update */
    {41773, 694}, /* rcctl */
    {41779, 33}, /* rclone */
    {41786, 695}, /* rclone bisync */
    {41800, 696}, /* rclone cleanup */
    {41815, 697}, /* rclone copy */
    {41827, 697}, /* rclone copyto */
    {41841, 695}, /* rclone dedupe */
    {41855, 696}, /* rclone delete */
    {41869, 695}, /* rclone move */
    {41881, 697}, /* rclone moveto */
    {41895, 696}, /* rclone purge */
    {41908, 1}, /* rclone rcat */
    {41920, 698}, /* rclone rcd */
    {41931, 696}, /* rclone rmdirs */
    {41945, 698}, /* rclone serve */
    {41958, 696}, /* rclone sync */
    {41970, 14}, /* rd */
    {41973, 699}, /* rdfind */
    {41980, 700}, /* rdiff-backup */
    {41993, 345}, /* rdiff-backup-any */
    {42010, 21}, /* rdmd */
    {42015, 56}, /* rdwrmem */
    {42023, 701}, /* read */
    {42028, 590}, /* readarray */
    {42038, 89}, /* readelf */
    {42046, 303}, /* readlink */
    {42055, 295}, /* readonly */
    {42064, 702}, /* realm */
    {42070, 512}, /* realm leave */
    {42082, 303}, /* realpath */
    {42091, 24}, /* reaver */
    {42098, 22}, /* rebar3 */
    {42105, 21}, /* rebol */
    {42111, 463}, /* reboot */
    {42118, 241}, /* recode */
    {42125, 68}, /* recovery */
    {42134, 21}, /* red */
    {42138, 703}, /* redash */
    {42145, 80}, /* redfishtool */
    {42157, 704}, /* redis-cli */
    {42167, 33}, /* redshift */
    {42176, 168}, /* reducevg */
    {42185, 141}, /* reg */
    {42189, 270}, /* reg rm */
    {42196, 141}, /* reg.exe */
    {42204, 48}, /* regctl */
    {42211, 270}, /* regctl repo */
    {42223, 270}, /* regctl tag */
    {42234, 56}, /* regtool */
    {42242, 162}, /* reinstall-kernels */
    {42260, 347}, /* reiserfsck */
    {42271, 221}, /* reload_config-any */
    {42289, 705}, /* remove_directory */
    {42306, 540}, /* remove_members */
    {42321, 540}, /* removeacct */
    {42332, 86}, /* removepkg */
    {42342, 389}, /* rename */
    {42349, 389}, /* rename.ul */
    {42359, 705}, /* rename_directory */
    {42376, 66}, /* render */
    {42383, 71}, /* render delete */
    {42397, 269}, /* renice */
    {42404, 645}, /* repmgr */
    {42411, 341}, /* repmgr standby */
    {42426, 39}, /* repquota */
    {42435, 48}, /* request */
    {42443, 360}, /* request system */
    {42458, 595}, /* reset */
    {42464, 220}, /* resetconfig */
    {42476, 398}, /* resize.f2fs */
    {42488, 398}, /* resize2fs */
    {42498, 398}, /* resize4fs */
    {42508, 140}, /* resize_reiserfs */
    {42524, 52}, /* resizepart */
    {42535, 102}, /* resolvconf */
    {42546, 471}, /* resolvectl */
    {42557, 471}, /* resolvectl query */
    {42574, 471}, /* resolvectl statistics */
    {42596, 471}, /* resolvectl status */
    {42614, 299}, /* resolvectl-query */
    {42631, 24}, /* responder */
    {42641, 33}, /* restic */
    {42648, 166}, /* restic forget */
    {42662, 166}, /* restic prune */
    {42675, 706}, /* restic restore */
    {42690, 69}, /* resticprofile */
    {42704, 345}, /* restore */
    {42712, 220}, /* restore-default */
    {42728, 220}, /* restore_defaults */
    {42745, 707}, /* restorecon */
    {42756, 174}, /* return */
    {42763, 241}, /* rev */
    {42767, 230}, /* revsocks */
    {42776, 21}, /* rexx */
    {42781, 80}, /* rf_power_reset.py */
    {42799, 25}, /* rfc2217 */
    {42807, 135}, /* rfdformat */
    {42817, 708}, /* rfkill */
    {42824, 98}, /* rfrm */
    {42829, 37}, /* rg */
    {42832, 23}, /* ri */
    {42835, 414}, /* rimraf */
    {42842, 132}, /* rinstall */
    {42851, 40}, /* rizin */
    {42857, 25}, /* rkdeveloptool */
    {42871, 48}, /* rke */
    {42875, 254}, /* rke remove */
    {42886, 207}, /* rke2-killall.sh */
    {42902, 207}, /* rke2-uninstall */
    {42917, 207}, /* rke2-uninstall.sh */
    {42935, 123}, /* rkflashtool */
    {42947, 33}, /* rkhunter */
    {42956, 223}, /* rlwrap */
    {42963, 414}, /* rm */
    {42966, 709}, /* rman */
    {42971, 132}, /* rmdef */
    {42977, 130}, /* rmdev */
    {42983, 710}, /* rmdir */
    {42989, 711}, /* rmdir /S */
    {42998, 711}, /* rmdir /q */
    {43007, 711}, /* rmdir /s */
    {43016, 168}, /* rmfs */
    {43021, 168}, /* rmgroup */
    {43029, 285}, /* rmlint */
    {43036, 540}, /* rmlist */
    {43043, 168}, /* rmlv */
    {43048, 168}, /* rmlvcopy */
    {43057, 712}, /* rmmod */
    {43063, 132}, /* rmnodes */
    {43071, 168}, /* rmpprc */
    {43078, 168}, /* rmps */
    {43083, 168}, /* rmsf */
    {43088, 130}, /* rmuser */
    {43095, 168}, /* rmvdisk */
    {43103, 168}, /* rmvg */
    {43108, 132}, /* rmvm */
    {43113, 545}, /* rndc */
    {43118, 23}, /* rni */
    {43122, 106}, /* rot13 */
    {43128, 713}, /* route */
    {43134, 122}, /* rpcinfo */
    {43142, 56}, /* rpi-eeprom-config */
    {43160, 62}, /* rpi-eeprom-update */
    {43178, 134}, /* rpi-imager */
    {43189, 56}, /* rpi-otp-private-key */
    {43209, 714}, /* rpi-otp-private-key -w */
    {43232, 62}, /* rpi-update */
    {43243, 230}, /* rpivot */
    {43250, 715}, /* rpm */
    {43254, 22}, /* rpm -U */
    {43261, 22}, /* rpm -i */
    {43268, 48}, /* rpm-ostree */
    {43279, 86}, /* rpm-ostree uninstall */
    {43300, 205}, /* rpm2cpio */
    {43309, 89}, /* rpmquery */
    {43318, 132}, /* rpower */
    {43325, 48}, /* rq */
    {43328, 247}, /* rq empty */
    {43337, 97}, /* rqlite */
    {43344, 36}, /* rr */
    {43347, 265}, /* rr record */
    {43357, 21}, /* rscript */
    {43365, 249}, /* rsh */
    {43369, 25}, /* rshell */
    {43376, 72}, /* rshell rm */
    {43386, 69}, /* rsnapshot */
    {43396, 248}, /* rspamadm */
    {43405, 716}, /* rspamadm classifier_test */
    {43430, 716}, /* rspamadm corpus_test */
    {43451, 716}, /* rspamadm statconvert */
    {43472, 717}, /* rsync */
    {43478, 670}, /* rtcwake */
    {43486, 33}, /* rtorrent */
    {43495, 69}, /* rubrik */
    {43502, 21}, /* ruby */
    {43507, 21}, /* ruby3.2 */
    {43515, 78}, /* ruff */
    {43520, 446}, /* run0 */
    {43525, 223}, /* runcon */
    {43532, 21}, /* runghc */
    {43539, 21}, /* runhaskell */
    {43550, 75}, /* runit-init */
    {43561, 101}, /* runlevel */
    {43570, 40}, /* runme */
    {43576, 377}, /* runsvdir */
    {43585, 718}, /* runuser */
    {43593, 40}, /* rust-script */
    {43605, 78}, /* rustc */
    {43611, 78}, /* rustfmt */
    {43619, 136}, /* rustic */
    {43626, 116}, /* rustic forget */
    {43640, 116}, /* rustic prune */
    {43653, 85}, /* rustup */
    {43660, 412}, /* rustup self uninstall */
    {43682, 112}, /* rxvt */
    {43687, 66}, /* s3cmd */
    {43693, 66}, /* s5cmd */
    {43699, 75}, /* s6-linux-init-hpr */
    {43717, 719}, /* s6-rc */
    {43723, 488}, /* s6-svc */
    {43730, 720}, /* s6-tcpserver */
    {43743, 129}, /* s7-cli */
    {43750, 716}, /* sa-learn */
    {43759, 132}, /* sacctmgr */
    {43768, 138}, /* sade */
    {43773, 40}, /* sage */
    {43778, 179}, /* salloc */
    {43785, 721}, /* salt */
    {43790, 721}, /* salt-call */
    {43800, 22}, /* salt-call-url */
    {43814, 722}, /* salt-key */
    {43823, 48}, /* salt-run */
    {43832, 218}, /* salt-run manage.down */
    {43853, 721}, /* salt-ssh */
    {43862, 218}, /* saltutil */
    {43871, 66}, /* sam */
    {43875, 71}, /* sam delete */
    {43886, 702}, /* samba-tool */
    {43897, 512}, /* samba-tool computer delete */
    {43924, 512}, /* samba-tool computer disable */
    {43952, 49}, /* samba-tool dns del */
    {43971, 49}, /* samba-tool dns delete */
    {43993, 49}, /* samba-tool domain demote */
    {44018, 49}, /* samba-tool domain leave */
    {44042, 49}, /* samba-tool gpo del */
    {44061, 49}, /* samba-tool gpo delete */
    {44083, 512}, /* samba-tool group delete */
    {44107, 512}, /* samba-tool group disable */
    {44132, 49}, /* samba-tool ou del */
    {44150, 49}, /* samba-tool ou delete */
    {44171, 49}, /* samba-tool site del */
    {44191, 49}, /* samba-tool site delete */
    {44214, 49}, /* samba-tool spn del */
    {44233, 49}, /* samba-tool spn delete */
    {44255, 512}, /* samba-tool user delete */
    {44278, 512}, /* samba-tool user disable */
    {44302, 48}, /* samlctl */
    {44310, 247}, /* samlctl idp */
    {44322, 48}, /* samply */
    {44329, 265}, /* samply record */
    {44343, 36}, /* sandbox-exec */
    {44356, 88}, /* sanity */
    {44363, 69}, /* sanoid */
    {44370, 39}, /* sar */
    {44374, 56}, /* sas2flash */
    {44384, 20}, /* sas2ircu */
    {44393, 56}, /* sas3flash */
    {44403, 20}, /* sas3ircu */
    {44412, 135}, /* saveenv */
    {44420, 33}, /* say */
    {44424, 179}, /* sbatch */
    {44431, 21}, /* sbcl */
    {44436, 141}, /* sc */
    {44439, 141}, /* sc.exe */
    {44446, 21}, /* scala */
    {44452, 723}, /* scancel */
    {44460, 53}, /* scc */
    {44464, 56}, /* sceutil */
    {44472, 40}, /* scheme */
    {44479, 36}, /* schroot */
    {44487, 141}, /* schtasks */
    {44496, 21}, /* scilab */
    {44503, 16}, /* scli */
    {44508, 132}, /* scontrol */
    {44517, 724}, /* scontrol abort */
    {44532, 724}, /* scontrol shutdown */
    {44550, 724}, /* scontrol takeover */
    {44568, 725}, /* scp */
    {44572, 726}, /* screen */
    {44579, 114}, /* screenfetch */
    {44591, 727}, /* script */
    {44598, 33}, /* scrot */
    {44604, 156}, /* scrub */
    {44610, 168}, /* scswitch */
    {44619, 83}, /* scutil */
    {44626, 66}, /* scw */
    {44630, 89}, /* sdiff */
    {44636, 48}, /* sdk */
    {44640, 22}, /* sdk install */
    {44652, 158}, /* sdparm */
    {44659, 25}, /* sdphost */
    {44667, 48}, /* sea-orm-cli */
    {44679, 247}, /* sea-orm-cli migrate down */
    {44704, 247}, /* sea-orm-cli migrate fresh */
    {44730, 247}, /* sea-orm-cli migrate refresh */
    {44758, 247}, /* sea-orm-cli migrate reset */
    {44784, 197}, /* secret-tool */
    {44796, 83}, /* security */
    {44805, 728}, /* security dump-keychain */
    {44828, 728}, /* security export */
    {44844, 728}, /* security find-generic-password */
    {44875, 728}, /* security find-internet-password */
    {44907, 457}, /* sed */
    {44911, 140}, /* sedutil-cli */
    {44923, 35}, /* selinuxenabled-off */
    {44942, 223}, /* sem */
    {44946, 35}, /* semanage */
    {44955, 729}, /* semanage boolean */
    {44972, 729}, /* semanage fcontext */
    {44990, 730}, /* semanage login */
    {45005, 731}, /* semanage permissive */
    {45025, 729}, /* semanage port */
    {45039, 729}, /* semanage user */
    {45053, 35}, /* semodule */
    {45062, 1}, /* send */
    {45067, 1}, /* sendfile */
    {45076, 272}, /* sendmail */
    {45085, 332}, /* sendmail-q */
    {45096, 1}, /* sendxmpp */
    {45105, 39}, /* sensors */
    {45113, 228}, /* sentry */
    {45120, 3}, /* seq */
    {45124, 732}, /* sequelize */
    {45134, 732}, /* sequelize-cli */
    {45148, 286}, /* serve */
    {45154, 230}, /* serveo */
    {45161, 77}, /* serverless */
    {45172, 71}, /* serverless remove */
    {45190, 488}, /* service */
    {45198, 733}, /* service dropbear */
    {45215, 733}, /* service firewall */
    {45232, 733}, /* service ipfw */
    {45245, 733}, /* service netif */
    {45259, 733}, /* service network */
    {45275, 733}, /* service networking */
    {45294, 733}, /* service pf */
    {45305, 733}, /* service routing */
    {45321, 733}, /* service ssh */
    {45333, 733}, /* service sshd */
    {45346, 39}, /* sestatus */
    {45355, 734}, /* set */
    {45359, 110}, /* set-default */
    {45371, 220}, /* set-default.sh */
    {45386, 223}, /* setarch */
    {45394, 210}, /* setcap */
    {45401, 110}, /* setcfg */
    {45408, 735}, /* setenforce */
    {45419, 736}, /* setfacl */
    {45427, 707}, /* setfiles */
    {45436, 237}, /* setfont */
    {45444, 737}, /* setpci */
    {45451, 738}, /* setpriv */
    {45459, 690}, /* setquota */
    {45468, 739}, /* setsebool */
    {45478, 190}, /* setsid */
    {45485, 237}, /* setterm */
    {45493, 740}, /* settings */
    {45502, 68}, /* settings reset */
    {45517, 741}, /* setxkbmap */
    {45527, 135}, /* sf */
    {45530, 742}, /* sfdisk */
    {45537, 156}, /* sfill */
    {45543, 401}, /* sftp */
    {45548, 622}, /* sg */
    {45551, 31}, /* sg_format */
    {45561, 351}, /* sg_reassign */
    {45573, 351}, /* sg_sanitize */
    {45585, 31}, /* sg_unmap */
    {45594, 31}, /* sg_wr_mode */
    {45605, 351}, /* sg_write_buffer */
    {45621, 31}, /* sg_write_same */
    {45635, 408}, /* sgdisk */
    {45642, 60}, /* sgpt */
    {45647, 108}, /* sh */
    {45650, 128}, /* sha1sum */
    {45658, 128}, /* sha224sum */
    {45668, 128}, /* sha256sum */
    {45678, 128}, /* sha384sum */
    {45688, 128}, /* sha512sum */
    {45698, 205}, /* shar */
    {45703, 22}, /* shards */
    {45710, 89}, /* shellcheck */
    {45721, 196}, /* shellinaboxd */
    {45734, 75}, /* shepherd */
    {45743, 174}, /* shift */
    {45749, 48}, /* shopify */
    {45757, 225}, /* shopify theme delete */
    {45778, 743}, /* shopt */
    {45784, 82}, /* shorewall */
    {45794, 82}, /* shorewall6 */
    {45805, 122}, /* showmount */
    {45815, 156}, /* shred */
    {45821, 37}, /* shuf */
    {45826, 744}, /* shutdown */
    {45835, 463}, /* shutdown-now */
    {45848, 33}, /* siege */
    {45854, 1}, /* signal-cli */
    {45865, 36}, /* singularity */
    {45877, 87}, /* singularity exec */
    {45894, 87}, /* singularity run */
    {45910, 87}, /* singularity shell */
    {45928, 122}, /* sipcalc */
    {45936, 230}, /* sish */
    {45941, 53}, /* size */
    {45946, 48}, /* skaffold */
    {45955, 254}, /* skaffold delete */
    {45971, 541}, /* skill */
    {45977, 48}, /* skopeo */
    {45984, 270}, /* skopeo delete */
    {45998, 114}, /* slabtop */
    {46006, 1}, /* slack */
    {46012, 1}, /* slackcat */
    {46021, 48}, /* slackpkg */
    {46030, 86}, /* slackpkg remove */
    {46046, 541}, /* slay */
    {46051, 142}, /* slcand-x */
    {46060, 3}, /* sleep */
    {46066, 24}, /* sliver */
    {46073, 249}, /* slogin */
    {46080, 24}, /* slowhttptest */
    {46093, 103}, /* slowloris */
    {46103, 77}, /* sls */
    {46107, 71}, /* sls remove */
    {46118, 21}, /* slsh */
    {46123, 132}, /* slurmctld */
    {46133, 132}, /* slurmdbd */
    {46142, 745}, /* sm */
    {46145, 746}, /* sm forget */
    {46155, 746}, /* sm format */
    {46165, 746}, /* sm partition */
    {46178, 747}, /* smartctl */
    {46187, 56}, /* smartctl-vendor */
    {46203, 748}, /* smbclient */
    {46213, 268}, /* smbldap-groupdel */
    {46230, 268}, /* smbldap-userdel */
    {46246, 660}, /* smbpasswd */
    {46256, 101}, /* smbstatus */
    {46266, 39}, /* smem */
    {46271, 25}, /* snagflash */
    {46281, 25}, /* snagrecover */
    {46293, 40}, /* snakemake */
    {46303, 85}, /* snap */
    {46308, 62}, /* snap ack-x */
    {46319, 412}, /* snap forget */
    {46331, 22}, /* snap install */
    {46344, 86}, /* snap remove */
    {46356, 395}, /* snap run */
    {46365, 1}, /* snap-paste */
    {46376, 129}, /* snap7-client */
    {46389, 33}, /* snapper */
    {46397, 166}, /* snapper delete */
    {46412, 166}, /* snapper rm */
    {46423, 749}, /* snapper rollback */
    {46440, 749}, /* snapper undochange */
    {46459, 221}, /* snapshot-tool */
    {46473, 17}, /* snarf */
    {46479, 69}, /* snebu */
    {46485, 75}, /* snmpset */
    {46493, 122}, /* snmpwalk */
    {46502, 97}, /* snowsql */
    {46510, 617}, /* socat */
    {46516, 750}, /* socketfilterfw */
    {46531, 720}, /* socketlogd */
    {46542, 33}, /* soffice */
    {46550, 83}, /* softwareupdate */
    {46565, 64}, /* solana */
    {46572, 64}, /* solana-keygen */
    {46586, 64}, /* solana-validator */
    {46603, 243}, /* solo */
    {46608, 61}, /* solr */
    {46613, 751}, /* sort */
    {46618, 0}, /* source */
    {46625, 33}, /* sox */
    {46629, 373}, /* soxi */
    {46634, 123}, /* sp_flash_tool */
    {46648, 97}, /* spark-sql */
    {46658, 396}, /* spark-submit */
    {46671, 223}, /* spawn */
    {46677, 83}, /* spctl */
    {46683, 279}, /* spctl disable */
    {46697, 279}, /* spctl kext-consent */
    {46716, 102}, /* speedtest */
    {46726, 101}, /* speedtest-cli */
    {46740, 123}, /* spflashtool */
    {46752, 78}, /* sphinx-build */
    {46765, 56}, /* spi-config */
    {46776, 25}, /* spi-flash */
    {46786, 48}, /* spin */
    {46791, 40}, /* spin up */
    {46799, 64}, /* spl-token */
    {46809, 278}, /* split */
    {46815, 752}, /* sponge */
    {46822, 1}, /* sprunge */
    {46830, 25}, /* spsdk */
    {46836, 753}, /* sqitch */
    {46843, 97}, /* sqlcl */
    {46849, 244}, /* sqlcmd */
    {46856, 607}, /* sqldiff */
    {46864, 241}, /* sqlformat */
    {46874, 244}, /* sqlite */
    {46881, 61}, /* sqlite-utils */
    {46894, 97}, /* sqlite-utils-any */
    {46911, 244}, /* sqlite3 */
    {46919, 55}, /* sqlldr */
    {46926, 97}, /* sqlline */
    {46934, 24}, /* sqlmap */
    {46941, 26}, /* sqlpackage */
    {46952, 97}, /* sqlplus */
    {46960, 48}, /* sqlx */
    {46965, 753}, /* sqlx database */
    {46979, 97}, /* sqsh */
    {46984, 21}, /* squirrel */
    {46993, 156}, /* srm */
    {46997, 98}, /* srmrm */
    {47003, 179}, /* srun */
    {47008, 55}, /* srvctl */
    {47015, 101}, /* ss */
    {47018, 20}, /* ssacli */
    {47025, 230}, /* ssf */
    {47029, 121}, /* ssh */
    {47033, 57}, /* ssh-add */
    {47041, 79}, /* ssh-agent */
    {47051, 57}, /* ssh-copy-id */
    {47063, 754}, /* ssh-keygen */
    {47074, 102}, /* ssh-keyscan */
    {47086, 755}, /* sshd */
    {47091, 272}, /* sshfs */
    {47097, 196}, /* sshx */
    {47102, 48}, /* sst */
    {47106, 247}, /* sst remove */
    {47117, 36}, /* st */
    {47120, 756}, /* st-flash */
    {47129, 756}, /* st-util */
    {47137, 85}, /* stack */
    {47143, 22}, /* stack install */
    {47157, 21}, /* stack runghc */
    {47170, 79}, /* start-stop-daemon */
    {47188, 83}, /* startosinstall */
    {47203, 39}, /* stat */
    {47208, 286}, /* static-web-server */
    {47226, 25}, /* stcgal */
    {47233, 25}, /* stcgpy */
    {47240, 223}, /* stdbuf */
    {47247, 33}, /* steghide */
    {47256, 64}, /* stellar */
    {47264, 48}, /* step */
    {47269, 38}, /* step ca */
    {47277, 123}, /* stlink-tool */
    {47289, 756}, /* stm32flash */
    {47300, 25}, /* stm32loader */
    {47312, 25}, /* stm8flash */
    {47322, 645}, /* stolonctl */
    {47332, 80}, /* stonith */
    {47340, 80}, /* stonith_admin */
    {47354, 20}, /* storcli */
    {47362, 20}, /* storcli64 */
    {47372, 69}, /* storeBackup */
    {47384, 69}, /* storeBackupDel.pl */
    {47402, 48}, /* storj */
    {47408, 247}, /* storj rb */
    {47417, 247}, /* storj rm */
    {47426, 48}, /* storm */
    {47432, 40}, /* storm jar */
    {47442, 110}, /* storman */
    {47450, 757}, /* stow */
    {47455, 758}, /* strace */
    {47462, 88}, /* strapi */
    {47469, 48}, /* stratis */
    {47477, 139}, /* stratis filesystem create */
    {47503, 139}, /* stratis filesystem destroy */
    {47530, 139}, /* stratis pool create */
    {47550, 139}, /* stratis pool destroy */
    {47571, 40}, /* streamlit */
    {47581, 33}, /* stress */
    {47588, 33}, /* stress-ng */
    {47598, 37}, /* strings */
    {47606, 641}, /* strip */
    {47612, 246}, /* strongswan */
    {47623, 595}, /* stty */
    {47628, 622}, /* su */
    {47631, 235}, /* su-exec */
    {47639, 274}, /* subl */
    {47644, 759}, /* sudo */
    {47649, 274}, /* sudoedit */
    {47658, 64}, /* sui */
    {47662, 128}, /* sum */
    {47666, 135}, /* sumtool-x */
    {47676, 25}, /* sunxi-fel */
    {47686, 66}, /* supabase */
    {47695, 61}, /* supabase db */
    {47707, 228}, /* supermarket-ctl */
    {47723, 703}, /* superset */
    {47732, 488}, /* supervisorctl */
    {47746, 48}, /* surge */
    {47752, 71}, /* surge teardown */
    {47767, 97}, /* surreal */
    {47775, 147}, /* suspend */
    {47783, 488}, /* sv */
    {47786, 488}, /* svc */
    {47790, 462}, /* svcadm */
    {47797, 760}, /* svcadm disable */
    {47812, 168}, /* svcadm mark */
    {47824, 377}, /* svccfg */
    {47831, 694}, /* svcs */
    {47836, 168}, /* svctask */
    {47844, 202}, /* svn */
    {47848, 761}, /* svn cleanup */
    {47860, 762}, /* svn delete */
    {47871, 762}, /* svn remove */
    {47882, 763}, /* svn revert */
    {47893, 762}, /* svn rm */
    {47900, 202}, /* svnadmin */
    {47909, 272}, /* swaks */
    {47915, 246}, /* swanctl */
    {47923, 579}, /* swaplabel */
    {47933, 400}, /* swapoff */
    {47941, 400}, /* swapon */
    {47948, 764}, /* swconfig */
    {47957, 78}, /* swift */
    {47963, 668}, /* switch_root */
    {47975, 168}, /* swremove */
    {47984, 85}, /* swupd */
    {47990, 86}, /* swupd bundle-remove */
    {48010, 62}, /* swupdate */
    {48019, 25}, /* sx */
    {48022, 341}, /* symconfigure */
    {48035, 598}, /* symlink */
    {48043, 248}, /* sympa */
    {48049, 765}, /* sync */
    {48054, 766}, /* syncoid */
    {48062, 493}, /* syncthing */
    {48072, 168}, /* syncvg-x */
    {48081, 103}, /* synflood */
    {48090, 110}, /* syno_poweroff_task */
    {48109, 110}, /* synobackup */
    {48120, 110}, /* synodisk */
    {48129, 110}, /* synogroup */
    {48139, 110}, /* synonet */
    {48147, 110}, /* synopkg */
    {48155, 110}, /* synoservice */
    {48167, 110}, /* synoshare */
    {48177, 110}, /* synospace */
    {48187, 110}, /* synouser */
    {48196, 339}, /* sysadminctl */
    {48208, 33}, /* sysbench */
    {48217, 767}, /* sysctl */
    {48224, 376}, /* syslinux */
    {48233, 694}, /* sysrc */
    {48239, 221}, /* sysrepocfg */
    {48250, 768}, /* systemctl */
    {48260, 769}, /* systemctl add-wants */
    {48280, 770}, /* systemctl daemon-reexec-x */
    {48306, 770}, /* systemctl default */
    {48324, 771}, /* systemctl disable */
    {48342, 772}, /* systemctl emergency */
    {48362, 769}, /* systemctl enable */
    {48379, 772}, /* systemctl halt */
    {48394, 770}, /* systemctl isolate */
    {48412, 772}, /* systemctl kexec */
    {48428, 773}, /* systemctl kill */
    {48443, 771}, /* systemctl mask */
    {48458, 772}, /* systemctl poweroff */
    {48477, 770}, /* systemctl preset-all */
    {48498, 772}, /* systemctl reboot */
    {48515, 772}, /* systemctl rescue */
    {48532, 770}, /* systemctl revert */
    {48549, 769}, /* systemctl set-default */
    {48571, 772}, /* systemctl soft-reboot */
    {48593, 769}, /* systemctl start */
    {48609, 771}, /* systemctl stop */
    {48624, 471}, /* systemd-analyze */
    {48640, 1}, /* systemd-cat */
    {48652, 471}, /* systemd-cgls */
    {48665, 471}, /* systemd-cgtop */
    {48679, 243}, /* systemd-cryptenroll */
    {48699, 471}, /* systemd-detect-virt */
    {48719, 774}, /* systemd-firstboot */
    {48737, 223}, /* systemd-inhibit */
    {48753, 36}, /* systemd-nspawn */
    {48768, 373}, /* systemd-resolve */
    {48784, 775}, /* systemd-run */
    {48796, 83}, /* systemsetup */
    {48808, 62}, /* sysupgrade */
    {48819, 220}, /* syswrapper.sh */
    {48833, 103}, /* t50 */
    {48837, 241}, /* tac */
    {48841, 776}, /* tail */
    {48846, 777}, /* tailscale */
    {48856, 118}, /* takeown */
    {48864, 48}, /* talosctl */
    {48873, 254}, /* talosctl reboot */
    {48889, 254}, /* talosctl reset */
    {48904, 254}, /* talosctl shutdown */
    {48922, 178}, /* tar */
    {48926, 97}, /* tarantoolctl */
    {48939, 778}, /* tarsnap */
    {48947, 148}, /* tart */
    {48952, 60}, /* task */
    {48957, 40}, /* taskfile */
    {48966, 50}, /* tasksel */
    {48974, 779}, /* taskset */
    {48982, 159}, /* tc */
    {48985, 780}, /* tc class */
    {48994, 780}, /* tc filter */
    {49004, 780}, /* tc qdisc */
    {49013, 40}, /* tcc */
    {49017, 66}, /* tccli */
    {49023, 781}, /* tccutil */
    {49031, 21}, /* tclsh */
    {49037, 137}, /* tcp-paste */
    {49047, 782}, /* tcpdump */
    {49055, 783}, /* tcpkill */
    {49063, 720}, /* tcpserver */
    {49073, 720}, /* tcpsvd */
    {49080, 53}, /* tcptrack */
    {49089, 108}, /* tcsh */
    {49094, 784}, /* tctl */
    {49099, 48}, /* tdnf */
    {49104, 86}, /* tdnf erase */
    {49115, 86}, /* tdnf remove */
    {49127, 69}, /* tdpsqlc */
    {49135, 159}, /* teamdctl */
    {49144, 752}, /* tee */
    {49148, 123}, /* teensy_loader_cli */
    {49166, 25}, /* teensyload */
    {49177, 25}, /* tegraflash */
    {49188, 25}, /* tegraflash.py */
    {49202, 64}, /* teku */
    {49207, 196}, /* teleconsole */
    {49219, 67}, /* telegraf */
    {49228, 1}, /* telegram-send */
    {49242, 784}, /* teleport */
    {49251, 487}, /* telinit */
    {49259, 463}, /* telinit-0 */
    {49269, 785}, /* telnet */
    {49276, 18}, /* telnet-ocd */
    {49287, 19}, /* telnet-openocd */
    {49302, 481}, /* telnetd */
    {49310, 1}, /* termbin */
    {49318, 540}, /* terminate-account */
    {49336, 36}, /* terminator */
    {49347, 110}, /* termux-reset */
    {49360, 64}, /* terrad */
    {49367, 786}, /* terraform */
    {49377, 22}, /* terraform init */
    {49392, 786}, /* terragrunt */
    {49403, 110}, /* terramaster-cli */
    {49419, 33}, /* tesseract */
    {49429, 3}, /* test */
    {49434, 665}, /* testdisk */
    {49443, 64}, /* tezos-client */
    {49456, 113}, /* tftp */
    {49461, 25}, /* tftpflash */
    {49471, 60}, /* tgpt */
    {49476, 103}, /* thc-ssl-dos */
    {49488, 187}, /* thin_repair */
    {49500, 187}, /* thin_restore */
    {49513, 187}, /* thin_trim-x */
    {49525, 286}, /* thttpd */
    {49532, 33}, /* thunderbird */
    {49544, 241}, /* tidy */
    {49549, 36}, /* tilix */
    {49555, 48}, /* tilt */
    {49560, 254}, /* tilt down */
    {49570, 787}, /* time */
    {49575, 471}, /* timedatectl */
    {49587, 471}, /* timedatectl list-timezones */
    {49614, 471}, /* timedatectl show */
    {49631, 471}, /* timedatectl status */
    {49650, 53}, /* timedatex */
    {49660, 788}, /* timeout */
    {49668, 208}, /* times */
    {49674, 97}, /* timescaledb */
    {49686, 789}, /* timeshift */
    {49696, 166}, /* timeshift --delete */
    {49715, 345}, /* timeshift-any */
    {49729, 60}, /* timew */
    {49735, 99}, /* tinygo */
    {49742, 21}, /* tinyscheme */
    {49753, 89}, /* tldr */
    {49758, 196}, /* tmate */
    {49764, 790}, /* tmpreaper */
    {49774, 790}, /* tmpwatch */
    {49783, 83}, /* tmutil */
    {49790, 166}, /* tmutil delete */
    {49804, 791}, /* tmutil deleteinprogress */
    {49828, 116}, /* tmutil deletelocalsnapshots */
    {49856, 791}, /* tmutil disable */
    {49871, 791}, /* tmutil removedestination */
    {49896, 792}, /* tmux */
    {49901, 793}, /* tmux clear-history */
    {49920, 793}, /* tmux kill-pane */
    {49935, 793}, /* tmux kill-session */
    {49953, 793}, /* tmux kill-window */
    {49970, 22}, /* tmux-plugin */
    {49982, 198}, /* tmuxinator */
    {49993, 60}, /* todo.sh */
    {50001, 109}, /* todos */
    {50007, 786}, /* tofu */
    {50012, 40}, /* toil-cwl-runner */
    {50028, 37}, /* toilet */
    {50035, 53}, /* tokei */
    {50041, 36}, /* toolbox */
    {50049, 307}, /* toolbox rm */
    {50060, 307}, /* toolbox rmi */
    {50072, 48}, /* tootctl */
    {50080, 794}, /* tootctl media remove */
    {50101, 794}, /* tootctl media remove-orphans */
    {50130, 247}, /* tootctl self-destruct */
    {50152, 114}, /* top */
    {50156, 190}, /* torify */
    {50163, 103}, /* torshammer */
    {50174, 795}, /* torsocks */
    {50183, 796}, /* touch */
    {50189, 78}, /* tox */
    {50193, 195}, /* toybox */
    {50200, 25}, /* tpflash */
    {50208, 797}, /* tpm2_changeeps */
    {50223, 797}, /* tpm2_changepps */
    {50238, 797}, /* tpm2_clear */
    {50249, 797}, /* tpm2_clearcontrol */
    {50267, 797}, /* tpm2_dictionarylockout */
    {50290, 797}, /* tpm2_evictcontrol */
    {50308, 797}, /* tpm2_hierarchycontrol */
    {50330, 797}, /* tpm2_nvundefine */
    {50346, 797}, /* tpm2_nvwrite */
    {50359, 56}, /* tpm_clear */
    {50369, 174}, /* tput */
    {50374, 241}, /* tr */
    {50377, 102}, /* tracepath */
    {50387, 102}, /* traceroute */
    {50398, 53}, /* trafshow */
    {50407, 48}, /* transactional-update */
    {50428, 412}, /* transactional-update rollback */
    {50458, 137}, /* transfer */
    {50467, 33}, /* transmission-cli */
    {50484, 798}, /* trap */
    {50489, 414}, /* trash */
    {50495, 799}, /* trash-empty */
    {50507, 414}, /* trash-put */
    {50517, 39}, /* tree */
    {50522, 64}, /* trezorctl */
    {50532, 97}, /* trino */
    {50538, 3}, /* true */
    {50543, 21}, /* truffleruby */
    {50555, 382}, /* truncate */
    {50564, 36}, /* ts */
    {50567, 21}, /* ts-node */
    {50575, 78}, /* tsc */
    {50579, 48}, /* tsdb */
    {50584, 247}, /* tsdb drop */
    {50594, 784}, /* tsh */
    {50598, 782}, /* tshark */
    {50605, 40}, /* tsimp */
    {50611, 37}, /* tsort */
    {50617, 97}, /* tsql */
    {50622, 21}, /* tsx */
    {50626, 208}, /* tty */
    {50630, 196}, /* ttyd */
    {50635, 348}, /* tune2fs */
    {50643, 269}, /* tuned-adm */
    {50653, 138}, /* tunefs */
    {50660, 230}, /* tunnelto */
    {50669, 60}, /* turbo */
    {50675, 97}, /* turso */
    {50681, 247}, /* turso db delete */
    {50697, 247}, /* turso db destroy */
    {50714, 247}, /* turso db remove */
    {50730, 247}, /* turso group delete */
    {50749, 247}, /* turso group destroy */
    {50769, 247}, /* turso group remove */
    {50788, 247}, /* turso org delete */
    {50805, 247}, /* turso org destroy */
    {50823, 247}, /* turso org remove */
    {50840, 145}, /* tuya-cli */
    {50849, 20}, /* tw_cli */
    {50856, 48}, /* twilio */
    {50863, 225}, /* twilio phone-numbers:remove */
    {50891, 246}, /* twingate */
    {50900, 48}, /* twrp */
    {50905, 68}, /* twrp wipe */
    {50915, 208}, /* type */
    {50920, 63}, /* typeorm */
    {50928, 295}, /* typeset */
    {50936, 61}, /* typo3 */
    {50942, 53}, /* tzselect */
    {50951, 248}, /* uapi */
    {50956, 98}, /* uberftp */
    {50964, 135}, /* ubiattach-force */
    {50980, 378}, /* ubidetach */
    {50990, 31}, /* ubiformat */
    {51000, 135}, /* ubimkvol */
    {51009, 526}, /* ubinfo */
    {51016, 526}, /* ubinize */
    {51024, 221}, /* ubirename */
    {51034, 135}, /* ubirmvol */
    {51043, 135}, /* ubirsvol */
    {51052, 135}, /* ubiupdatevol */
    {51065, 48}, /* ubnt-systool */
    {51078, 220}, /* ubnt-systool reset2defaults */
    {51106, 110}, /* ubntctl */
    {51114, 135}, /* uboot_env */
    {51124, 135}, /* ubootenv */
    {51133, 741}, /* ubuntu-drivers */
    {51148, 800}, /* ubus */
    {51153, 801}, /* uci */
    {51157, 233}, /* uclampset */
    {51167, 33}, /* udevadm */
    {51175, 301}, /* udhcpc */
    {51182, 158}, /* udisksctl */
    {51192, 720}, /* udpsvd */
    {51199, 25}, /* uf2conv.py */
    {51210, 48}, /* uftrace */
    {51218, 265}, /* uftrace record */
    {51233, 802}, /* ufw */
    {51237, 803}, /* uhubctl */
    {51245, 804}, /* ulimit */
    {51252, 804}, /* umask */
    {51258, 805}, /* umount */
    {51265, 241}, /* unaccent */
    {51274, 147}, /* unalias */
    {51282, 3}, /* uname */
    {51288, 806}, /* unar */
    {51293, 50}, /* unattended-upgrade */
    {51312, 545}, /* unbound-control */
    {51328, 190}, /* unbuffer */
    {51337, 96}, /* uncompress */
    {51348, 68}, /* uncrypt */
    {51356, 37}, /* unexpand */
    {51365, 168}, /* unextendvg */
    {51376, 109}, /* unifdef-any */
    {51388, 152}, /* unionfs */
    {51396, 152}, /* unionfs-fuse */
    {51409, 37}, /* uniq */
    {51414, 807}, /* unison */
    {51421, 37}, /* units */
    {51427, 145}, /* universal-silabs-flasher */
    {51452, 109}, /* unix2dos */
    {51461, 710}, /* unlink */
    {51468, 168}, /* unmirrorvg */
    {51479, 110}, /* unraid-api */
    {51490, 692}, /* unrar */
    {51496, 808}, /* unset */
    {51502, 809}, /* unshare */
    {51510, 810}, /* unsquashfs */
    {51521, 96}, /* unxz */
    {51526, 574}, /* unzip */
    {51532, 96}, /* unzstd */
    {51539, 66}, /* upctl */
    {51545, 741}, /* update-alternatives */
    {51565, 50}, /* update-ca-certificates */
    {51588, 811}, /* update-crypto-policies */
    {51611, 50}, /* update-grub */
    {51623, 812}, /* update-initramfs */
    {51640, 404}, /* update-initramfs-d */
    {51659, 231}, /* update-rc.d */
    {51671, 25}, /* updi */
    {51676, 286}, /* updog */
    {51682, 123}, /* upgrade_tool */
    {51695, 48}, /* uplink */
    {51702, 247}, /* uplink rb */
    {51712, 247}, /* uplink rm */
    {51722, 286}, /* uploadserver */
    {51735, 33}, /* upnpc */
    {51741, 373}, /* upower */
    {51748, 80}, /* upsc */
    {51753, 75}, /* upscmd */
    {51760, 75}, /* upsdrvctl */
    {51770, 75}, /* upsmon */
    {51777, 48}, /* upterm */
    {51784, 196}, /* upterm host */
    {51796, 3}, /* uptime */
    {51803, 641}, /* upx */
    {51807, 69}, /* urbackupsrv */
    {51819, 25}, /* urjtag */
    {51826, 813}, /* urpme */
    {51832, 36}, /* urxvt */
    {51838, 814}, /* usbguard */
    {51847, 134}, /* usbimager */
    {51857, 54}, /* useradd */
    {51865, 298}, /* userdel */
    {51873, 815}, /* usermod */
    {51881, 208}, /* users */
    {51887, 97}, /* usql */
    {51892, 481}, /* utelnetd */
    {51901, 70}, /* utmctl */
    {51908, 119}, /* utmpdump */
    {51917, 106}, /* uudecode */
    {51926, 106}, /* uuencode */
    {51935, 611}, /* uuenview */
    {51944, 58}, /* uuidgen */
    {51952, 123}, /* uuu */
    {51956, 85}, /* uv */
    {51959, 22}, /* uv add */
    {51966, 22}, /* uv pip install */
    {51981, 192}, /* uv run */
    {51988, 22}, /* uv tool install */
    {52004, 192}, /* uvx */
    {52008, 540}, /* v-delete-database */
    {52026, 540}, /* v-delete-user */
    {52040, 540}, /* v-delete-web-domain */
    {52060, 373}, /* v4l2-ctl */
    {52069, 77}, /* vagrant */
    {52077, 483}, /* vagrant destroy */
    {52093, 22}, /* vagrant plugin install */
    {52116, 484}, /* vagrant snapshot delete */
    {52140, 484}, /* vagrant snapshot pop */
    {52161, 484}, /* vagrant snapshot restore */
    {52186, 816}, /* vagrant ssh */
    {52198, 373}, /* vainfo */
    {52205, 21}, /* vala */
    {52210, 79}, /* valgrind */
    {52219, 704}, /* valkey-cli */
    {52230, 168}, /* varyoffvg */
    {52240, 169}, /* vault */
    {52246, 263}, /* vault delete */
    {52259, 338}, /* vault destroy */
    {52273, 338}, /* vault kv delete */
    {52289, 338}, /* vault kv destroy */
    {52306, 338}, /* vault kv metadata delete */
    {52331, 338}, /* vault kv undelete-all */
    {52353, 263}, /* vault lease revoke */
    {52372, 338}, /* vault operator seal */
    {52392, 263}, /* vault seal */
    {52403, 338}, /* vault secrets disable */
    {52425, 16}, /* vbash */
    {52431, 25}, /* vbmeta */
    {52438, 27}, /* vboxmanage */
    {52449, 28}, /* vboxmanage closemedium */
    {52472, 29}, /* vboxmanage controlvm */
    {52493, 28}, /* vboxmanage hostonlyif */
    {52515, 28}, /* vboxmanage natnetwork */
    {52537, 30}, /* vboxmanage snapshot */
    {52557, 28}, /* vboxmanage unregistervm */
    {52581, 373}, /* vcgencmd */
    {52590, 714}, /* vcgencmd otp_program */
    {52611, 714}, /* vcgencmd otp_write */
    {52630, 56}, /* vcmailbox */
    {52640, 817}, /* vconfig */
    {52648, 85}, /* vcpkg */
    {52654, 48}, /* vcsh */
    {52659, 412}, /* vcsh delete */
    {52671, 302}, /* vdir */
    {52676, 48}, /* vdo */
    {52680, 139}, /* vdo create */
    {52691, 139}, /* vdo remove */
    {52702, 67}, /* vector */
    {52709, 69}, /* veeamconfig */
    {52721, 160}, /* vegeta */
    {52728, 66}, /* velero */
    {52735, 48}, /* ventoy */
    {52742, 31}, /* ventoy -I */
    {52752, 31}, /* ventoy -i */
    {52762, 66}, /* vercel */
    {52769, 97}, /* vertica */
    {52777, 690}, /* vgcfgrestore */
    {52790, 578}, /* vgchange */
    {52799, 578}, /* vgcreate */
    {52808, 579}, /* vgdisplay */
    {52818, 168}, /* vgexport */
    {52827, 578}, /* vgextend */
    {52836, 690}, /* vgimportclone */
    {52850, 578}, /* vgreduce */
    {52859, 582}, /* vgremove */
    {52868, 578}, /* vgrename */
    {52877, 579}, /* vgs */
    {52881, 579}, /* vgscan */
    {52888, 369}, /* vi */
    {52891, 369}, /* view */
    {52896, 274}, /* vifm */
    {52901, 818}, /* vigr */
    {52906, 369}, /* vim */
    {52910, 291}, /* vim-cmd */
    {52918, 22}, /* vim-plug */
    {52927, 89}, /* vimdiff */
    {52935, 138}, /* vinum */
    {52941, 818}, /* vipw */
    {52946, 27}, /* virsh */
    {52952, 484}, /* virsh blockcommit */
    {52970, 484}, /* virsh checkpoint-delete */
    {52994, 483}, /* virsh destroy */
    {53008, 484}, /* virsh detach-disk */
    {53026, 484}, /* virsh domblk-delete */
    {53046, 484}, /* virsh domrename-undefine */
    {53071, 484}, /* virsh managedsave-remove */
    {53096, 484}, /* virsh net-destroy */
    {53114, 483}, /* virsh net-undefine */
    {53133, 484}, /* virsh nodedev-destroy */
    {53155, 483}, /* virsh pool-delete */
    {53173, 484}, /* virsh pool-destroy */
    {53192, 484}, /* virsh pool-undefine */
    {53212, 29}, /* virsh reboot */
    {53225, 483}, /* virsh reset */
    {53237, 484}, /* virsh secret-undefine */
    {53259, 29}, /* virsh shutdown */
    {53274, 483}, /* virsh snapshot-delete */
    {53296, 484}, /* virsh snapshot-revert */
    {53318, 483}, /* virsh undefine */
    {53333, 483}, /* virsh vol-delete */
    {53350, 484}, /* virsh vol-resize */
    {53367, 483}, /* virsh vol-wipe */
    {53382, 586}, /* virt-format */
    {53394, 291}, /* virt-manager */
    {53407, 586}, /* virt-resize */
    {53419, 586}, /* virt-sysprep */
    {53432, 248}, /* virtualmin */
    {53443, 97}, /* virtuoso */
    {53452, 819}, /* visudo */
    {53459, 78}, /* vite */
    {53464, 40}, /* vite-node */
    {53474, 18}, /* vivado */
    {53481, 25}, /* vivado_lab */
    {53492, 33}, /* vlc */
    {53496, 51}, /* vlock */
    {53502, 138}, /* vm */
    {53505, 138}, /* vm-bhyve */
    {53514, 148}, /* vmadm */
    {53520, 69}, /* vmdelete */
    {53529, 291}, /* vmkfstools */
    {53540, 358}, /* vmq-admin */
    {53550, 148}, /* vmrun */
    {53556, 484}, /* vmrun deleteSnapshot */
    {53577, 484}, /* vmrun deleteVM */
    {53592, 484}, /* vmrun revertToSnapshot */
    {53615, 39}, /* vmstat */
    {53622, 32}, /* vncserver */
    {53632, 122}, /* vnstat */
    {53639, 40}, /* voila */
    {53645, 48}, /* volta */
    {53651, 22}, /* volta install */
    {53665, 820}, /* vpnc-disconnect */
    {53681, 97}, /* vsql */
    {53686, 118}, /* vssadmin */
    {53695, 116}, /* vssadmin delete */
    {53711, 141}, /* vssadmin.exe */
    {53724, 16}, /* vtysh */
    {53730, 16}, /* vtysh.sh */
    {53739, 66}, /* vultr */
    {53745, 66}, /* vultr-cli */
    {53755, 586}, /* vxdisksetup */
    {53767, 586}, /* vxdiskunsetup */
    {53781, 168}, /* vxedit */
    {53788, 168}, /* vxmend */
    {53795, 168}, /* vxplex */
    {53802, 168}, /* vxvol */
    {53808, 821}, /* vzdump */
    {53815, 208}, /* w */
    {53817, 355}, /* w3m */
    {53821, 129}, /* wago-cli */
    {53830, 208}, /* wait */
    {53835, 33}, /* wakeonlan */
    {53845, 80}, /* wakeonlan-any */
    {53859, 136}, /* wal-g */
    {53865, 663}, /* wal-g delete */
    {53878, 1}, /* wall */
    {53883, 40}, /* wapm */
    {53888, 246}, /* warp-cli */
    {53897, 64}, /* wasmd */
    {53903, 48}, /* wasmer */
    {53910, 40}, /* wasmer run */
    {53921, 40}, /* wasmtime */
    {53930, 822}, /* watch */
    {53936, 36}, /* watchexec */
    {53946, 60}, /* watson */
    {53953, 53}, /* wavemon */
    {53961, 148}, /* waydroid */
    {53970, 169}, /* waypoint */
    {53979, 164}, /* wayvnc */
    {53986, 48}, /* wazuh-control */
    {54000, 59}, /* wazuh-control stop */
    {54019, 25}, /* wb32-dfu-updater_cli */
    {54040, 118}, /* wbadmin */
    {54048, 37}, /* wc */
    {54051, 25}, /* wchisp */
    {54058, 17}, /* wcurl */
    {54064, 53}, /* wdiff */
    {54070, 286}, /* webfsd */
    {54077, 78}, /* webpack */
    {54085, 823}, /* websocat */
    {54094, 164}, /* websocketd */
    {54105, 103}, /* webspy */
    {54112, 48}, /* werf */
    {54117, 254}, /* werf dismiss */
    {54130, 254}, /* werf purge */
    {54141, 99}, /* west */
    {54146, 196}, /* wetty */
    {54152, 824}, /* wevtutil */
    {54161, 198}, /* wezterm */
    {54169, 57}, /* wg */
    {54172, 825}, /* wg set */
    {54179, 825}, /* wg setconf */
    {54190, 825}, /* wg syncconf */
    {54202, 480}, /* wg-quick */
    {54211, 826}, /* wg-quick down */
    {54225, 827}, /* wget */
    {54230, 17}, /* wget2 */
    {54236, 137}, /* wgetpaste */
    {54246, 89}, /* whatis */
    {54253, 1}, /* whatsapp-cli */
    {54266, 828}, /* whence */
    {54273, 89}, /* whereis */
    {54281, 829}, /* which */
    {54287, 330}, /* whisper-resize */
    {54302, 248}, /* whmapi1 */
    {54310, 208}, /* who */
    {54314, 208}, /* whoami */
    {54321, 102}, /* whois */
    {54327, 48}, /* wifi */
    {54332, 830}, /* wifi down */
    {54342, 24}, /* wifite */
    {54349, 223}, /* winpty */
    {54356, 156}, /* wipe */
    {54361, 68}, /* wipe_data */
    {54371, 831}, /* wipefs */
    {54378, 21}, /* wish */
    {54383, 33}, /* wl-copy */
    {54391, 33}, /* wl-paste */
    {54400, 25}, /* wlink */
    {54406, 373}, /* wmctrl */
    {54413, 832}, /* wmic */
    {54418, 214}, /* wodim */
    {54424, 134}, /* woeusb */
    {54431, 272}, /* wormhole */
    {54440, 48}, /* wp */
    {54443, 127}, /* wp comment */
    {54454, 61}, /* wp db */
    {54460, 127}, /* wp menu */
    {54468, 127}, /* wp option */
    {54478, 127}, /* wp plugin */
    {54488, 22}, /* wp plugin install */
    {54506, 127}, /* wp post */
    {54514, 127}, /* wp theme */
    {54523, 127}, /* wp transient */
    {54536, 127}, /* wp widget */
    {54546, 248}, /* wp-cli */
    {54553, 261}, /* wpa_cli */
    {54561, 66}, /* wrangler */
    {54570, 21}, /* wren */
    {54575, 1}, /* write */
    {54581, 360}, /* write erase */
    {54593, 198}, /* write-chars */
    {54605, 33}, /* wrk */
    {54609, 56}, /* wrmsr */
    {54615, 148}, /* wsl */
    {54619, 148}, /* wsl.exe */
    {54627, 75}, /* wsman */
    {54633, 230}, /* wstunnel */
    {54642, 833}, /* wtmpclean */
    {54652, 198}, /* wtype */
    {54658, 132}, /* wwctl */
    {54664, 36}, /* x-terminal-emulator */
    {54684, 32}, /* x0vncserver */
    {54696, 32}, /* x11vnc */
    {54703, 53}, /* x86info */
    {54711, 834}, /* xargs */
    {54717, 83}, /* xattr */
    {54723, 33}, /* xbacklight */
    {54734, 85}, /* xbps-install */
    {54747, 86}, /* xbps-remove */
    {54759, 25}, /* xc3sprog */
    {54768, 38}, /* xca */
    {54772, 33}, /* xclip */
    {54778, 682}, /* xdcp */
    {54783, 274}, /* xdg-open */
    {54792, 198}, /* xdotool */
    {54800, 793}, /* xdotool click */
    {54814, 793}, /* xdotool key */
    {54826, 793}, /* xdotool keydown */
    {54842, 793}, /* xdotool keyup */
    {54856, 793}, /* xdotool mousemove */
    {54874, 373}, /* xdpyinfo */
    {54883, 682}, /* xdsh */
    {54888, 291}, /* xe */
    {54891, 484}, /* xe host-forget */
    {54906, 484}, /* xe pool-eject */
    {54920, 484}, /* xe snapshot-revert */
    {54939, 484}, /* xe snapshot-uninstall */
    {54961, 484}, /* xe sr-destroy */
    {54975, 484}, /* xe sr-forget */
    {54988, 484}, /* xe vdi-destroy */
    {55003, 484}, /* xe vm-destroy */
    {55017, 484}, /* xe vm-uninstall */
    {55033, 78}, /* xelatex */
    {55041, 238}, /* xfce4-session-logout */
    {55062, 36}, /* xfce4-terminal */
    {55077, 134}, /* xfs_copy */
    {55086, 158}, /* xfs_growfs */
    {55097, 398}, /* xfs_growfs-d */
    {55110, 101}, /* xfs_info */
    {55119, 835}, /* xfs_repair */
    {55130, 343}, /* xfsdump */
    {55138, 345}, /* xfsrestore */
    {55149, 17}, /* xh */
    {55152, 836}, /* xhost */
    {55158, 541}, /* xkill */
    {55164, 148}, /* xl */
    {55167, 373}, /* xlsclients */
    {55178, 37}, /* xmllint */
    {55186, 37}, /* xmlstarlet */
    {55197, 25}, /* xmodem */
    {55204, 21}, /* xonsh */
    {55210, 40}, /* xonsh-run */
    {55220, 96}, /* xorriso */
    {55228, 214}, /* xorrisofs */
    {55238, 373}, /* xprop */
    {55244, 741}, /* xrandr */
    {55251, 98}, /* xrdfs */
    {55257, 64}, /* xrpl */
    {55262, 18}, /* xsct */
    {55267, 33}, /* xsel */
    {55272, 741}, /* xset */
    {55277, 241}, /* xsv */
    {55281, 198}, /* xte */
    {55285, 112}, /* xterm */
    {55291, 490}, /* xtrabackup */
    {55302, 97}, /* xtsql */
    {55308, 837}, /* xvfb-run */
    {55317, 373}, /* xwininfo */
    {55326, 838}, /* xxd */
    {55330, 128}, /* xxhsum */
    {55337, 201}, /* xz */
    {55340, 199}, /* xzcat */
    {55346, 200}, /* xzgrep */
    {55353, 37}, /* xzless */
    {55360, 40}, /* yaegi */
    {55366, 85}, /* yarn */
    {55371, 22}, /* yarn add */
    {55380, 396}, /* yarn app */
    {55389, 396}, /* yarn application */
    {55406, 193}, /* yarn config */
    {55418, 192}, /* yarn dlx */
    {55427, 192}, /* yarn exec */
    {55437, 40}, /* yarn-app */
    {55446, 66}, /* yc */
    {55449, 198}, /* ydotool */
    {55457, 793}, /* ydotool click */
    {55471, 793}, /* ydotool key */
    {55483, 24}, /* yersinia */
    {55492, 839}, /* yes */
    {55496, 243}, /* ykman */
    {55502, 243}, /* ykpiv */
    {55508, 33}, /* youtube-dl */
    {55519, 37}, /* yq */
    {55522, 40}, /* ysh */
    {55526, 97}, /* ysqlsh */
    {55533, 33}, /* yt-dlp */
    {55540, 97}, /* yugabyte */
    {55549, 310}, /* yum */
    {55553, 86}, /* yum autoremove */
    {55568, 86}, /* yum erase */
    {55578, 93}, /* yum history */
    {55590, 22}, /* yum install */
    {55602, 86}, /* yum remove */
    {55613, 840}, /* zabbix_get */
    {55624, 25}, /* zadig */
    {55630, 66}, /* zappa */
    {55636, 33}, /* zathura */
    {55644, 69}, /* zbackup */
    {55652, 373}, /* zbarimg */
    {55660, 64}, /* zcash-cli */
    {55670, 199}, /* zcat */
    {55675, 200}, /* zegrep */
    {55682, 198}, /* zellij */
    {55689, 140}, /* zerofree */
    {55698, 246}, /* zerotier-cli */
    {55711, 414}, /* zf_rm */
    {55717, 841}, /* zfs */
    {55721, 842}, /* zfs destroy */
    {55733, 843}, /* zfs receive */
    {55745, 843}, /* zfs recv */
    {55754, 842}, /* zfs rollback */
    {55767, 200}, /* zgrep */
    {55773, 187}, /* zhack */
    {55779, 78}, /* zig */
    {55783, 358}, /* zigbee2mqtt */
    {55795, 145}, /* zigpy */
    {55801, 96}, /* zip */
    {55805, 61}, /* zkCli.sh */
    {55814, 37}, /* zless */
    {55820, 248}, /* zmcontrol */
    {55830, 283}, /* zmmailbox */
    {55840, 248}, /* zmprov */
    {55847, 69}, /* znapzend */
    {55856, 145}, /* znp_tool */
    {55865, 462}, /* zoneadm */
    {55873, 168}, /* zoneadm -z */
    {55884, 168}, /* zonecfg */
    {55892, 61}, /* zookeeper-shell */
    {55908, 61}, /* zookeeper-shell.sh */
    {55927, 22}, /* zplug */
    {55933, 841}, /* zpool */
    {55939, 844}, /* zpool add */
    {55949, 844}, /* zpool attach */
    {55962, 844}, /* zpool checkpoint */
    {55979, 845}, /* zpool clear */
    {55991, 842}, /* zpool create */
    {56004, 842}, /* zpool destroy */
    {56018, 846}, /* zpool detach */
    {56031, 846}, /* zpool export */
    {56044, 845}, /* zpool import */
    {56057, 842}, /* zpool labelclear */
    {56074, 846}, /* zpool offline */
    {56088, 842}, /* zpool remove */
    {56101, 844}, /* zpool replace */
    {56115, 842}, /* zpool split */
    {56127, 48}, /* zramctl */
    {56135, 130}, /* zramctl --reset */
    {56151, 69}, /* zrepl */
    {56157, 48}, /* zrok */
    {56162, 230}, /* zrok access */
    {56174, 230}, /* zrok share */
    {56185, 108}, /* zsh */
    {56189, 201}, /* zstd */
    {56194, 199}, /* zstdcat */
    {56202, 96}, /* zstdmt */
    {56209, 847}, /* ztcp */
    {56214, 145}, /* zwave */
    {56220, 145}, /* zwavejs */
    {56228, 40}, /* zx */
    {56231, 310}, /* zypper */
    {56238, 93}, /* zypper history */
    {56253, 22}, /* zypper install */
    {56268, 86}, /* zypper remove */
    {56282, 86}, /* zypper rm */
};
const int s2c_name_count = 5194;
