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
    "/run/secrets\0"
    "/run/secrets/**\0"
    "/var/run/secrets\0"
    "/var/run/secrets/**\0"
    "/etc/kubernetes/admin.conf\0"
    "/etc/rancher/k3s/k3s.yaml\0"
    "**/.vault-pass\0"
    "/var/lib/kubelet/pki/*.pem\0"
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
    "annihilate\0"
    "assassinate\0"
    "brick\0"
    "closeall\0"
    "decommission\0"
    "deleteall\0"
    "deltree\0"
    "demote\0"
    "deprovision\0"
    "destroy\0"
    "destroyall\0"
    "destruct\0"
    "detonate\0"
    "disband\0"
    "dismantle\0"
    "eradicate\0"
    "erase\0"
    "eraseall\0"
    "expunge\0"
    "factoryreset\0"
    "implode\0"
    "massacre\0"
    "nuke\0"
    "obliterate\0"
    "obliviate\0"
    "offboard\0"
    "purge\0"
    "reimage\0"
    "reinit\0"
    "removeall\0"
    "sanitize\0"
    "sweepall\0"
    "terminate\0"
    "truncate\0"
    "undeploy\0"
    "unprovision\0"
    "unpublish\0"
    "vaporize\0"
    "wipe\0"
    "wipeall\0"
    "yank\0"
    "zap\0"
    "zeroise\0"
    "zeroize\0"
    "clear\0"
    "deregister\0"
    "discard\0"
    "dismiss\0"
    "drain\0"
    "drop\0"
    "empty\0"
    "evict\0"
    "flush\0"
    "forget\0"
    "leave\0"
    "reap\0"
    "rebuild\0"
    "reinstall\0"
    "revert\0"
    "revoke\0"
    "rm\0"
    "rmr\0"
    "rollback\0"
    "undef\0"
    "undefine\0"
    "unenroll\0"
    "unpair\0"
    "unregister\0"
    "format\0"
    "seal\0"
    "teardown\0"
    "ban\0"
    "block\0"
    "bypass\0"
    "deactivate\0"
    "disable\0"
    "suspend\0"
    "acls\0"
    "aggregate\0"
    "allocations\0"
    "app\0"
    "array\0"
    "bank\0"
    "binlog\0"
    "blockchain\0"
    "bridge\0"
    "bucket\0"
    "ca\0"
    "catalog\0"
    "cert\0"
    "certificate\0"
    "chaindata\0"
    "chip\0"
    "chunkserver\0"
    "cluster\0"
    "collection\0"
    "collections\0"
    "container\0"
    "content\0"
    "contents\0"
    "conversation\0"
    "credential\0"
    "database\0"
    "datafile\0"
    "datanode\0"
    "dataset\0"
    "datastore\0"
    "deployment\0"
    "device\0"
    "disk\0"
    "domain\0"
    "domu\0"
    "droplet\0"
    "eeprom\0"
    "efuse\0"
    "endpoint\0"
    "experiment\0"
    "farm\0"
    "fbvol\0"
    "fileset\0"
    "filesystem\0"
    "fingerprint\0"
    "flash\0"
    "fleet\0"
    "function\0"
    "gateway\0"
    "graph\0"
    "guest\0"
    "hdisk\0"
    "host\0"
    "hsm\0"
    "identity\0"
    "index\0"
    "instance\0"
    "interface\0"
    "jail\0"
    "journal\0"
    "keyring\0"
    "keyspace\0"
    "keystore\0"
    "lab\0"
    "ldap\0"
    "ledger\0"
    "license\0"
    "linode\0"
    "loadbalancer\0"
    "logicaldrive\0"
    "lun\0"
    "lv\0"
    "lvm\0"
    "mac\0"
    "machine\0"
    "mailbox\0"
    "mdisk\0"
    "metadata\0"
    "model\0"
    "mon\0"
    "namenode\0"
    "namespace\0"
    "nsd\0"
    "org\0"
    "organisation\0"
    "organization\0"
    "osd\0"
    "otp\0"
    "partition\0"
    "password\0"
    "photos\0"
    "policy\0"
    "portal\0"
    "project\0"
    "pv\0"
    "queue\0"
    "raid\0"
    "realm\0"
    "recyclebin\0"
    "region\0"
    "replica\0"
    "repo\0"
    "repository\0"
    "role\0"
    "rootfs\0"
    "router\0"
    "ruleset\0"
    "schema\0"
    "secret\0"
    "sector\0"
    "service\0"
    "shard\0"
    "site\0"
    "slot\0"
    "snapshot\0"
    "stack\0"
    "storagepool\0"
    "subnet\0"
    "subscription\0"
    "superblock\0"
    "svm\0"
    "table\0"
    "tablespace\0"
    "tenant\0"
    "thinpool\0"
    "topic\0"
    "tpm\0"
    "trash\0"
    "trashbin\0"
    "tunnel\0"
    "vault\0"
    "vd\0"
    "vdisk\0"
    "vg\0"
    "vhost\0"
    "vlan\0"
    "volume\0"
    "volumegroup\0"
    "vpc\0"
    "wal\0"
    "wallet\0"
    "warehouse\0"
    "world\0"
    "zfs\0"
    "zone\0"
    "zpool\0"
    "everybody\0"
    "everyone\0"
    "everything\0"
    "account\0"
    "admin\0"
    "member\0"
    "mfa\0"
    "principal\0"
    "user\0"
    "bios\0"
    "cmos\0"
    "configuration\0"
    "defaults\0"
    "factory\0"
    "nvram\0"
    "preferences\0"
    "settings\0"
    "setup\0"
    "uefi\0"
    "alert\0"
    "alias\0"
    "annotation\0"
    "artifact\0"
    "author\0"
    "badge\0"
    "bookmark\0"
    "branch\0"
    "breakpoint\0"
    "button\0"
    "clipboard\0"
    "color\0"
    "comment\0"
    "completion\0"
    "contact\0"
    "cookie\0"
    "counter\0"
    "cursor\0"
    "dangling\0"
    "dep\0"
    "dependency\0"
    "download\0"
    "draft\0"
    "entry\0"
    "error\0"
    "event\0"
    "expired\0"
    "extension\0"
    "failed\0"
    "feature\0"
    "field\0"
    "filter\0"
    "font\0"
    "form\0"
    "head\0"
    "hook\0"
    "icon\0"
    "issue\0"
    "item\0"
    "job\0"
    "label\0"
    "layer\0"
    "lease\0"
    "link\0"
    "marker\0"
    "menu\0"
    "message\0"
    "milestone\0"
    "module\0"
    "note\0"
    "notice\0"
    "notification\0"
    "object\0"
    "old\0"
    "orphan\0"
    "output\0"
    "package\0"
    "page\0"
    "pane\0"
    "pin\0"
    "plugin\0"
    "pod\0"
    "post\0"
    "query\0"
    "record\0"
    "release\0"
    "reminder\0"
    "remote\0"
    "report\0"
    "route\0"
    "rule\0"
    "screen\0"
    "script\0"
    "selection\0"
    "session\0"
    "shim\0"
    "stale\0"
    "stat\0"
    "tag\0"
    "task\0"
    "temp\0"
    "template\0"
    "temporary\0"
    "theme\0"
    "todo\0"
    "toolchain\0"
    "transient\0"
    "unused\0"
    "view\0"
    "warning\0"
    "widget\0"
    "window\0"
    "worktree\0"
    "accept\0"
    "add\0"
    "allow\0"
    "apply\0"
    "approve\0"
    "assign\0"
    "attach\0"
    "checkout\0"
    "clone\0"
    "commit\0"
    "compile\0"
    "configure\0"
    "connect\0"
    "convert\0"
    "copy\0"
    "cp\0"
    "create\0"
    "decrypt\0"
    "edit\0"
    "enable\0"
    "eval\0"
    "expand\0"
    "fetch\0"
    "gen\0"
    "generate\0"
    "grant\0"
    "import\0"
    "invite\0"
    "join\0"
    "logout\0"
    "make\0"
    "merge\0"
    "mount\0"
    "mv\0"
    "new\0"
    "open\0"
    "play\0"
    "pull\0"
    "push\0"
    "rename\0"
    "render\0"
    "renew\0"
    "resize\0"
    "restart\0"
    "resume\0"
    "rotate\0"
    "scale\0"
    "send\0"
    "serve\0"
    "switch\0"
    "sync\0"
    "tests\0"
    "train\0"
    "update\0"
    "upgrade\0"
    "upload\0"
    "analyze\0"
    "browse\0"
    "cat\0"
    "check\0"
    "compare\0"
    "current\0"
    "describe\0"
    "details\0"
    "detect\0"
    "diff\0"
    "display\0"
    "doctor\0"
    "dry\0"
    "dump\0"
    "enum\0"
    "enumerate\0"
    "estimate\0"
    "examine\0"
    "exists\0"
    "explain\0"
    "export\0"
    "find\0"
    "health\0"
    "help\0"
    "inspect\0"
    "lint\0"
    "list\0"
    "lookup\0"
    "monitor\0"
    "outdated\0"
    "overview\0"
    "ping\0"
    "preview\0"
    "read\0"
    "scan\0"
    "search\0"
    "show\0"
    "simulate\0"
    "stats\0"
    "summary\0"
    "tail\0"
    "test\0"
    "trace\0"
    "usage\0"
    "validate\0"
    "verify\0"
    "version\0"
    "watch\0"
    "what\0"
    "where\0"
    "which\0"
    "who\0"
    "whoami\0"
    "after\0"
    "before\0"
    "confirm\0"
    "dont\0"
    "except\0"
    "exclude\0"
    "if\0"
    "ignore\0"
    "interval\0"
    "keep\0"
    "limit\0"
    "never\0"
    "no\0"
    "not\0"
    "prevent\0"
    "protect\0"
    "skip\0"
    "threshold\0"
    "timeout\0"
    "until\0"
    "when\0"
    "without\0"
    "halt\0"
    "hardreset\0"
    "powercycle\0"
    "powerdown\0"
    "poweroff\0"
    "reboot\0"
    "shutdown\0"
    "antivirus\0"
    "apparmor\0"
    "auth\0"
    "authentication\0"
    "authorization\0"
    "encryption\0"
    "gatekeeper\0"
    "idp\0"
    "protection\0"
    "secureboot\0"
    "selinux\0"
    "sso\0"
    "validation\0"
    "verification\0"
    "dangerously\0"
    "unsafe\0"
    "force\0"
    "forced\0"
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
    "/etc/security/limits.d/*.conf\0"
    "changes limits\0"
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
    "/etc/security/limits.d/*,/etc/security/limits.conf\0"
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
    "* permitrootlogin yes *,*/permitrootlogin yes *,* auth-strategy noauth *,*permitemptypasswords yes *, hostbasedauthentication yes *, ignorerhosts no *, permituserenvironment yes *, strictmodes no *, ciphers none *, macs none *, authenticationmethods none *\0"
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
    "* selinux disabled *,* selinux permissive *,* selinux-enabled false *, pass-max-days 0 *, realtime-protection off *,* privileged true *hostpath*path / *,* hostpath path / *,*enablerealtimemonitoring false *,*deletionprotection false *,*deletion-protection false *,*/selinux disabled *,*/selinux permissive *\0"
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
    "s/^/*,s\?^\?.*\?*,s|^|*,s#^#*,s/./*,s\?^.*\?*\0"
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
    "-x,-n,-ap\0"
    "l,lt,lb,v,vt,t,p\0"
    "-df,-dw,-dr\0"
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
    "-K,-k,-p,-r\?,-E,-R,-i,-o\0"
    "-d,--decrypt,-c,--cat,-V,--version,-h\0"
    "dec,decrypt\0"
    "puts what only a key can read in the place of every file\0"
    "encrypts what it is given\0"
    "-c,--cmd,-S,-u,-T\0"
    "!,-c,--cmd\0"
    "-c,--cmd,-S,-u=*so*\?http://*,*so*\?https://*,http://*,https://*,ftp://*\0"
    "runs what another machine sends\0"
    "-S,-u\0"
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
    "-H,--header\0"
    "-d,-F,-T,-b,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--body-file,--json,--cookie\0"
    "*@/etc/shadow*,*@/etc/passwd,*@~/.ssh/id_*,*@*/.ssh/id_*,*@*/.aws/credentials,*@.env,*@*/.env,*@*/.netrc,*@*/.gnupg/*,*@*.kdbx,*@*.pem\0"
    "-F,--form=*@/etc/shadow*,*@/etc/passwd*,*@*/.ssh/id_*,*@*/.aws/*,*@*/.netrc*,*@*/.gnupg/*,*@*.kdbx*\0"
    "-X,--request,--method=DELETE,delete\0"
    "*/_doc/\?*\0"
    "asks the other machine to delete one entry\0"
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
    "-H,--header=Authorization:*,authorization:*,*-Token:*,*-TOKEN:*,*-token:*,X-API-Key:*,*-Key:*\0"
    "says who it is\0"
    "-d,-F,-T,-X,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--post-data,--body-file,--request\0"
    "sends something to another machine\0"
    "-o,-O,--output,--output-document=-,/dev/null,/dev/stdout\0"
    "-o,--output,-O,--remote-name,--output-document\0"
    "saves a file from the network\0"
    "-cfg,-T,-cols,-width,-o\0"
    "-O,-o,-P,-a,-U,-t,-T,-i,-A,-R,-l,-e,-Q,--output-document,--output-file,--directory-prefix,--post-file,--post-data,--body-file,--header,--user,--password,--user-agent,--limit-rate,--method,--tries,--timeout,--input-file\0"
    "-P,--directory-prefix\0"
    "overwrites the system with what another machine sends\0"
    "-P,--directory-prefix=/etc/cron*,/var/spool/cron*,/etc/profile.d*,/etc/init.d*,/etc/systemd/*,/etc/sudoers.d*,/etc/ssh*,*/.ssh*,/etc/apt/*,/etc/yum.repos.d*,*/.git/hooks*,*/autostart*\0"
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
    "shows what would be deleted for good\0"
    "obliterate,verify-q\0"
    "deletes files with their history\0"
    "revert,clean,reconcile\0"
    "*...,...\0"
    "throws away what is not submitted\0"
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
    "-a,--args=*exclusive=yes*,*exclusive=true*\0"
    "shuts others out of {target}\0"
    "removes something from the machines of {target}\0"
    "-m,--module-name=ping,setup,debug\0"
    "does something on the machines of {target}\0"
    "system.reboot,system.shutdown,system.halt,system.poweroff,system.init\0"
    "file.remove,pkg.purge,user.delete,file.absent,iptables.flush,iptables.set_policy,nftables.flush,user.absent,group.absent,mysql_database.absent,postgres_database.absent,disk.wipe,lvm.vg_absent,lvm.lv_absent,service.dead\0"
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
    "replaces what is known of what was set up\0"
    "force-unlock\0"
    "--cidr,--acl,--max-size,--desired-capacity,--group-id,-role,-policy-arn,--source-ranges,--source-address-prefixes,-source-address-prefix,-members,-member,-entity,--desired-count,--node-count,--num-nodes,--port,--protocol,--region,--profile,--instance-ids\0"
    "public-read*\0"
    "puts {target} where everybody can read it\0"
    "--dryrun,--dry-run\0"
    "rsync\0"
    "gist,cp,put,rcat,pipe,upload\0"
    "delete-tags,untag*,delete-alarms,batch-delete-image,remove-tags*,delete-tag,delete-image,delete-dashboards,delete-invalidation,delete-message,cancel-*,remove-targets,dismiss*\0"
    "tidies up in the cloud\0"
    "configurations,contexts,completions\0"
    "delete,rm\0"
    "forgets settings\0"
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
    "remove-peer\0"
    "takes a member away\0"
    "takes services away with what they hold\0"
    "firewall,firewalls\0"
    "delete-rule,remove-rules\0"
    "config:unset\0"
    "DATABASE_URL,SECRET*,*_KEY,*_KEY_BASE\0"
    "forgets a secret\0"
    "--publicly-accessible\0"
    "*Group=all*,*ublicAccessCidrs=0.0.0.0/0*,*ublicly-accessible*\0"
    "--authorized-networks,--authorized-ip-ranges,--allowed-ips=*0.0.0.0/0*\0"
    "--public-access\0"
    "container,blob\0"
    "web=0,*=0\0"
    "ps:scale,scale\0"
    "stops the service\0"
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
    "list,search,info\0"
    "remove,delete,install,init,import,setup\0"
    "changes roles and collections\0"
    "takes away what could still be gone back to\0"
    "-namespace,-address,-token\0"
    "status,list,get,read,version,members,info,monitor,validate,plan\0"
    "list,read,lookup,status,info,get,capabilities,inspect,members\0"
    "leave,force-leave,destroy\0"
    "anonymous\0"
    "policy,token,role\0"
    "write,update,create\0"
    "*\"*\"*sudo*\0"
    "delete,disable,revoke,restore,rekey,seal,destroy,purge,gc,remove,tidy,step-down,generate-root\0"
    "takes secrets, accesses or data away\0"
    "delete,remove,remove-peer,restore,destroy\0"
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
    "*/enforce=privileged\0"
    "*\"privileged\":true*,*\"privileged\": true*,*privileged: true*,*hostPID*true*,*hostPath*path: / *,*\"cluster-admin\"*,*name: cluster-admin*\0"
    "gives the whole machine, or the cluster, to a container\0"
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
    "get,list,ls,debug\0"
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
    "takes a service out of the list\0"
    "cuts the connection of the port\0"
    "replaces what the branches hold\0"
    "takes a project in\0";

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
    {2356, 17},
    {2369, 17},
    {2385, 17},
    {2402, 17},
    {2422, 17},
    {2449, 17},
    {2475, 17},
    {2490, 17},
    {2517, 5},
    {2532, 5},
    {2541, 5},
    {2556, 5},
    {2570, 5},
    {2583, 18},
    {2606, 18},
    {2630, 18},
    {2649, 18},
    {2660, 18},
    {2677, 18},
    {2689, 18},
    {2699, 18},
    {2712, 18},
    {2723, 18},
    {2738, 18},
    {2748, 18},
    {2775, 18},
    {2788, 18},
    {2805, 18},
    {2817, 18},
    {2829, 18},
    {2846, 17},
    {2853, 17},
    {2862, 17},
    {2871, 17},
    {2883, 17},
    {2890, 17},
    {2899, 17},
    {2909, 17},
    {2920, 17},
    {2931, 17},
    {2939, 17},
    {2954, 17},
    {2976, 17},
    {2993, 17},
    {3013, 17},
    {3022, 17},
    {3033, 17},
    {3051, 17},
    {3072, 17},
    {3091, 17},
    {3111, 17},
    {3135, 17},
    {3162, 17},
    {3179, 17},
    {3199, 17},
    {3223, 17},
    {3233, 17},
    {3247, 17},
    {3259, 17},
    {3269, 17},
    {3283, 17},
    {3299, 17},
    {3316, 17},
    {3341, 17},
    {3369, 17},
    {3385, 17},
    {3398, 17},
    {3409, 17},
    {3423, 17},
    {3438, 17},
    {3456, 17},
    {3480, 17},
    {3507, 17},
    {3522, 17},
    {3539, 17},
    {3551, 17},
    {3566, 17},
    {3577, 17},
    {3591, 17},
    {3603, 17},
    {3618, 17},
    {3635, 17},
    {3650, 17},
    {3668, 17},
    {3679, 17},
    {3692, 17},
    {3707, 17},
    {3724, 17},
    {3736, 17},
    {3748, 17},
    {3768, 17},
    {3776, 17},
    {3786, 17},
    {3794, 17},
    {3807, 17},
    {3836, 17},
    {3859, 17},
    {3868, 17},
    {3878, 17},
    {3891, 17},
    {3899, 17},
    {3909, 17},
    {3919, 17},
    {3933, 17},
    {3958, 17},
    {3970, 17},
    {3984, 14},
    {4004, 14},
    {4025, 14},
    {4046, 14},
    {4065, 14},
    {4088, 14},
    {4112, 14},
    {4133, 14},
    {4157, 14},
    {4191, 14},
    {4223, 14},
    {4246, 14},
    {4274, 14},
    {4296, 14},
    {4325, 14},
    {4352, 14},
    {4378, 14},
    {4406, 14},
    {4434, 14},
    {4461, 14},
    {4485, 14},
    {4508, 14},
    {4524, 14},
    {4548, 14},
    {4564, 14},
    {4583, 14},
    {4604, 14},
    {4623, 14},
    {4646, 14},
    {4657, 14},
    {4671, 14},
    {4682, 14},
    {4699, 14},
    {4718, 14},
    {4732, 14},
    {4745, 14},
    {4761, 14},
    {4780, 14},
    {4801, 14},
    {4810, 14},
    {4834, 14},
    {4847, 14},
    {4860, 14},
    {4872, 14},
    {4888, 14},
    {4905, 14},
    {4922, 14},
    {4940, 14},
    {4954, 14},
    {4966, 14},
    {4983, 14},
    {4995, 14},
    {5015, 14},
    {5054, 14},
    {5095, 14},
    {5116, 14},
    {5149, 14},
    {5169, 14},
    {5183, 14},
    {5199, 14},
    {5212, 14},
    {5228, 14},
    {5246, 14},
    {5267, 14},
    {5286, 14},
    {5321, 14},
    {5336, 14},
    {5355, 14},
    {5369, 14},
    {5382, 14},
    {5410, 14},
    {5443, 14},
    {5455, 14},
    {5473, 13},
    {5482, 13},
    {5488, 13},
    {5493, 13},
    {5501, 13},
    {5511, 13},
    {5520, 15},
    {5532, 15},
    {5543, 15},
    {5552, 9},
    {5564, 9},
    {5573, 9},
    {5584, 9},
    {5597, 9},
    {5612, 9},
    {5622, 9},
    {5635, 9},
    {5646, 9},
    {5660, 9},
    {5667, 9},
    {5674, 9},
    {5683, 9},
    {5694, 9},
    {5705, 9},
    {5718, 9},
    {5727, 9},
    {5738, 9},
    {5750, 9},
    {5761, 9},
    {5771, 9},
    {5777, 9},
    {5785, 9},
    {5793, 9},
    {5803, 9},
    {5813, 9},
    {5818, 9},
    {5826, 9},
    {5837, 9},
    {5807, 9},
    {5852, 9},
    {5588, 9},
    {5860, 9},
    {5869, 9},
    {5878, 9},
    {5887, 9},
    {5898, 9},
    {5905, 9},
    {5914, 9},
    {5923, 9},
    {5934, 9},
    {5942, 9},
    {5952, 9},
    {5958, 9},
    {5966, 9},
    {5973, 9},
    {5979, 9},
    {5989, 9},
    {5997, 9},
    {6006, 9},
    {6023, 9},
    {6036, 9},
    {6048, 9},
    {6059, 25},
    {6072, 25},
    {6089, 25},
    {6106, 25},
    {6124, 25},
    {6139, 25},
    {6153, 25},
    {6170, 25},
    {6190, 25},
    {6212, 22},
    {6220, 22},
    {6232, 22},
    {6237, 22},
    {6246, 22},
    {6258, 22},
    {6267, 22},
    {6281, 22},
    {6293, 22},
    {6308, 22},
    {6332, 22},
    {6338, 22},
    {6347, 12},
    {6354, 12},
    {6362, 12},
    {6373, 12},
    {5556, 12},
    {6385, 12},
    {6395, 12},
    {6405, 12},
    {6417, 12},
    {6431, 12},
    {6445, 12},
    {6461, 5},
    {6477, 5},
    {6491, 5},
    {6507, 5},
    {6515, 5},
    {6524, 5},
    {6528, 5},
    {6536, 26},
    {5482, 26},
    {6541, 26},
    {6546, 26},
    {6551, 26},
    {6556, 26},
    {6563, 26},
    {6570, 26},
    {6578, 26},
    {6584, 26},
    {6589, 26},
    {6595, 26},
    {6600, 26},
    {6605, 26},
    {6610, 26},
    {6619, 26},
    {6629, 26},
    {6638, 26},
    {6649, 26},
    {6660, 26},
    {6673, 26},
    {6684, 26},
    {6693, 26},
    {6701, 26},
    {6710, 26},
    {6724, 7},
    {6729, 7},
    {6734, 7},
    {6041, 7},
    {6739, 7},
    {6745, 7},
    {6752, 7},
    {6765, 7},
    {6772, 7},
    {6783, 7},
    {6792, 7},
    {6801, 7},
    {6809, 7},
    {6817, 7},
    {6822, 7},
    {6827, 7},
    {6838, 8},
    {6840, 8},
    {6846, 8},
    {6853, 8},
    {6863, 8},
    {6876, 25},
    {6886, 25},
    {6906, 25},
    {6921, 25},
    {6943, 25},
    {6952, 25},
    {6961, 25},
    {6968, 25},
    {6975, 25},
    {6981, 25},
    {6987, 25},
    {6994, 25},
    {7000, 25},
    {7014, 25},
    {7040, 25},
    {7068, 25},
    {7096, 25},
    {7117, 25},
    {7129, 25},
    {7140, 25},
    {7150, 25},
    {7158, 25},
    {7167, 25},
    {7176, 25},
    {7183, 25},
    {7193, 25},
    {7202, 25},
    {7217, 25},
    {7229, 25},
    {7238, 25},
    {7248, 25},
    {7258, 25},
    {7270, 25},
    {7281, 25},
    {7291, 25},
    {7302, 25},
    {7313, 25},
    {7321, 25},
    {7333, 21},
    {7345, 21},
    {7352, 21},
    {7360, 21},
    {7370, 21},
    {7380, 21},
    {7391, 21},
    {7399, 21},
    {7410, 21},
    {7420, 21},
    {7427, 21},
};
const int s2c_place_pattern_count = 522;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_WORD, 0, 11012, 0x0},
    {S2C_IF_SAYS, 0, 11081, 0x0},
    {S2C_IF_WORD, 0, 11140, 0x0},
    {S2C_IF_SAYS, 0, 11198, 0x0},
    {S2C_IF_WORD, 0, 11213, 0x0},
    {S2C_IF_SAYS, 0, 11235, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 11213, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800010},
    {S2C_IF_WORD, 0, 11381, 0x0},
    {S2C_IF_SAYS, 0, 11425, 0x0},
    {S2C_IF_WORD, 0, 11484, 0x0},
    {S2C_IF_SAYS, 0, 11544, 0x0},
    {S2C_IF_WORD, 0, 11740, 0x0},
    {S2C_IF_SAYS, 0, 11781, 0x0},
    {S2C_IF_WORD, 0, 11929, 0x0},
    {S2C_IF_SAYS, 0, 11949, 0x0},
    {S2C_IF_WORD, 0, 12000, 0x0},
    {S2C_IF_SAYS, 0, 12022, 0x0},
    {S2C_IF_WORD, 0, 12046, 0x0},
    {S2C_IF_SAYS, 0, 12064, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 1508, 0x0},
    {S2C_IF_SAYS, 0, 12372, 0x0},
    {S2C_IF_WORD, 0, 12431, 0x0},
    {S2C_IF_SAYS, 0, 12532, 0x0},
    {S2C_IF_WORD, 0, 12556, 0x0},
    {S2C_IF_SAYS, 0, 12962, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_WORD, 0, 13062, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 0, 13406, 0x0},
    {S2C_IF_WORD, 0, 13477, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 13660, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 13856, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 0, 11012, 0x0},
    {S2C_IF_SAYS, 0, 11081, 0x0},
    {S2C_IF_WORD, 0, 11140, 0x0},
    {S2C_IF_SAYS, 0, 11198, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 11213, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_WORD, 0, 12046, 0x0},
    {S2C_IF_SAYS, 0, 12064, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 1508, 0x0},
    {S2C_IF_SAYS, 0, 12372, 0x0},
    {S2C_IF_WORD, 0, 12431, 0x0},
    {S2C_IF_SAYS, 0, 12532, 0x0},
    {S2C_IF_WORD, 0, 12556, 0x0},
    {S2C_IF_SAYS, 0, 12962, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_WORD, 0, 13972, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 0, 14025, 0x0},
    {S2C_IF_SAYS, 0, 14043, 0x0},
    {S2C_IF_WORD, 0, 14119, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 14267, 0x0},
    {S2C_IF_WORD, 0, 4780, 0x0},
    {S2C_IF_SAYS, 0, 14303, 0x0},
    {S2C_IF_WORD, 0, 4780, 0x0},
    {S2C_IF_SAYS, 0, 14385, 0x0},
    {S2C_IF_WORD, 0, 11381, 0x0},
    {S2C_IF_SAYS, 0, 11425, 0x0},
    {S2C_IF_WORD, 0, 11484, 0x0},
    {S2C_IF_SAYS, 0, 11544, 0x0},
    {S2C_IF_WORD, 0, 11740, 0x0},
    {S2C_IF_SAYS, 0, 11781, 0x0},
    {S2C_IF_WORD, 0, 11929, 0x0},
    {S2C_IF_SAYS, 0, 11949, 0x0},
    {S2C_IF_WORD, 0, 12000, 0x0},
    {S2C_IF_SAYS, 0, 12022, 0x0},
    {S2C_IF_WORD, 0, 14447, 0x0},
    {S2C_IF_SAYS, 0, 14463, 0x0},
    {S2C_IF_WORD, 0, 5199, 0x0},
    {S2C_IF_SAYS, 0, 14512, 0x0},
    {S2C_IF_WORD, 0, 4761, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 14622, 0x0},
    {S2C_IF_WORD, -1, 14633, 0x0},
    {S2C_IF_WORD, 1, 14668, 0x0},
    {S2C_IF_WORD, -1, 14677, 0x0},
    {S2C_IF_WORD, 1, 14697, 0x0},
    {S2C_IF_WORD, -1, 6188, 0x0},
    {S2C_IF_WORD, 0, 14779, 0x0},
    {S2C_IF_SAYS, 0, 14809, 0x0},
    {S2C_IF_SAYS, 0, 15066, 0x0},
    {S2C_IF_SAYS, 0, 15461, 0x0},
    {S2C_IF_SAYS, 0, 15638, 0x0},
    {S2C_IF_WORD, 0, 15740, 0x0},
    {S2C_IF_SAYS, 0, 15754, 0x0},
    {S2C_IF_SAYS, 0, 15814, 0x0},
    {S2C_IF_WORD, 0, 15946, 0x0},
    {S2C_IF_SAYS, 0, 15996, 0x0},
    {S2C_IF_WORD, 0, 16145, 0x0},
    {S2C_IF_SAYS, 0, 16244, 0x0},
    {S2C_IF_WORD, 0, 16284, 0x0},
    {S2C_IF_SAYS, 0, 16316, 0x0},
    {S2C_IF_WORD, 0, 16356, 0x0},
    {S2C_IF_SAYS, 0, 16400, 0x0},
    {S2C_IF_SAYS, 0, 16798, 0x0},
    {S2C_IF_SAYS, 0, 17713, 0x0},
    {S2C_IF_SAYS, 0, 17996, 0x0},
    {S2C_IF_SAYS, 0, 18151, 0x0},
    {S2C_IF_WORD, 0, 18232, 0x0},
    {S2C_IF_SAYS, 0, 18274, 0x0},
    {S2C_IF_SAYS, 0, 18396, 0x0},
    {S2C_IF_WORD, 0, 18433, 0x0},
    {S2C_IF_SAYS, 0, 18516, 0x0},
    {S2C_IF_WORD, 0, 18667, 0x0},
    {S2C_IF_SAYS, 0, 18689, 0x0},
    {S2C_IF_WORD, 0, 18761, 0x0},
    {S2C_IF_SAYS, 0, 18800, 0x0},
    {S2C_IF_SAYS, 0, 19161, 0x0},
    {S2C_IF_SAYS, 0, 19798, 0x0},
    {S2C_IF_WORD, 0, 19828, 0x0},
    {S2C_IF_SAYS, 0, 19854, 0x0},
    {S2C_IF_SAYS, 0, 20544, 0x0},
    {S2C_IF_WORD, 0, 6765, 0x0},
    {S2C_IF_SAYS, 0, 20784, 0x0},
    {S2C_IF_WORD, 0, 20807, 0x0},
    {S2C_IF_SAYS, 0, 20840, 0x0},
    {S2C_IF_WORD, 0, 20909, 0x0},
    {S2C_IF_SAYS, 0, 21055, 0x0},
    {S2C_IF_WORD, 0, 21204, 0x0},
    {S2C_IF_SAYS, 0, 21232, 0x0},
    {S2C_IF_SAYS, 0, 21540, 0x0},
    {S2C_IF_WORD, 0, 21585, 0x0},
    {S2C_IF_SAYS, 0, 21647, 0x0},
    {S2C_IF_WORD, 0, 21710, 0x0},
    {S2C_IF_SAYS, 0, 21721, 0x0},
    {S2C_IF_WORD, 0, 14779, 0x0},
    {S2C_IF_SAYS, 0, 21855, 0x0},
    {S2C_IF_SAYS, 0, 22064, 0x0},
    {S2C_IF_OPTION, 0, 22595, 0x0},
    {S2C_IF_OPTION, 0, 22634, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 22814, 0x0},
    {S2C_IF_OPTION, 0, 22817, 0x0},
    {S2C_IF_OPTION, 0, 22811, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 22843, 0x0},
    {S2C_IF_NO_OPTION, 0, 22863, 0x0},
    {S2C_IF_OPTION, 0, 22971, 0x0},
    {S2C_IF_OPTION, 0, 23051, 0x0},
    {S2C_IF_OPTION, 0, 23060, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 23094, 0x0},
    {S2C_IF_OPTION, 0, 23197, 0x0},
    {S2C_IF_OPTION, 0, 23229, 0x0},
    {S2C_IF_OPTION, 0, 23301, 0x0},
    {S2C_IF_WORD, 1, 23334, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_OPTION, 0, 23378, 0x0},
    {S2C_IF_NO_OPTION, 0, 23388, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 23433, 0x0},
    {S2C_IF_OPTION, 0, 23510, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 23593, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_NO_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23764, 0x17400},
    {S2C_IF_OPTION, 0, 23764, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 22814, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_WORD, 0, 24064, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_WORD, 0, 24080, 0x0},
    {S2C_IF_WORD, 0, 24127, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_WORD, 0, 24275, 0x0},
    {S2C_IF_WORD, 0, 24297, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_WORD, 0, 24393, 0x0},
    {S2C_IF_WORD, 0, 24409, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 24460, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_WORD, 1, 24498, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 24544, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_WORD, 1, 24616, 0x0},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_OPTION, 0, 24699, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x16000},
    {S2C_IF_OPTION, 0, 23943, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 24799, 0x0},
    {S2C_IF_WORD, 0, 12046, 0x0},
    {S2C_IF_SAYS, 0, 12064, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 1508, 0x0},
    {S2C_IF_SAYS, 0, 12372, 0x0},
    {S2C_IF_WORD, 0, 12431, 0x0},
    {S2C_IF_SAYS, 0, 12532, 0x0},
    {S2C_IF_WORD, 0, 12556, 0x0},
    {S2C_IF_SAYS, 0, 12962, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 24958, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 4780, 0x0},
    {S2C_IF_SAYS, 0, 14303, 0x0},
    {S2C_IF_WORD, 0, 4780, 0x0},
    {S2C_IF_SAYS, 0, 14385, 0x0},
    {S2C_IF_WORD, 0, 11381, 0x0},
    {S2C_IF_SAYS, 0, 11425, 0x0},
    {S2C_IF_WORD, 0, 11484, 0x0},
    {S2C_IF_SAYS, 0, 11544, 0x0},
    {S2C_IF_WORD, 0, 11740, 0x0},
    {S2C_IF_SAYS, 0, 11781, 0x0},
    {S2C_IF_WORD, 0, 11929, 0x0},
    {S2C_IF_SAYS, 0, 11949, 0x0},
    {S2C_IF_WORD, 0, 12000, 0x0},
    {S2C_IF_SAYS, 0, 12022, 0x0},
    {S2C_IF_WORD, 0, 14447, 0x0},
    {S2C_IF_SAYS, 0, 14463, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 11213, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 13856, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 25016, 0x0},
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
    {S2C_IF_WORD, 0, 25278, 0x0},
    {S2C_IF_OPTION, 0, 22811, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25372, 0x0},
    {S2C_IF_OPTION, 0, 23590, 0x0},
    {S2C_IF_WORD, 0, 1657, 0x0},
    {S2C_IF_WORD, 0, 25375, 0x0},
    {S2C_IF_WORD, 0, 1657, 0x0},
    {S2C_IF_WORD, 0, 25378, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 22811, 0x0},
    {S2C_IF_WORD, 0, 25530, 0x0},
    {S2C_IF_OPTION, 0, 25569, 0x0},
    {S2C_IF_OPTION, 0, 25741, 0x0},
    {S2C_IF_OPTION, 0, 25781, 0x0},
    {S2C_IF_OPTION, 0, 26071, 0x0},
    {S2C_IF_VALUE, 0, 26482, 0x0},
    {S2C_IF_WORD, 0, 26563, 0x0},
    {S2C_IF_OPTION, 0, 26576, 0x0},
    {S2C_IF_OPTION, 0, 25771, 0x0},
    {S2C_IF_OPTION, 0, 25771, 0x0},
    {S2C_IF_VALUE, 0, 27040, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_WORD, 0, 27685, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_NO_OPTION, 0, 25254, 0x0},
    {S2C_IF_OPTION, 0, 25254, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 27953, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 27953, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 28043, 0x4030140},
    {S2C_IF_VALUE, 0, 27953, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_OPTION, 0, 28106, 0x0},
    {S2C_IF_OPTION, 0, 28109, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 28112, 0x0},
    {S2C_IF_OPTION, 0, 28146, 0x0},
    {S2C_IF_WORD, 1, 28159, 0x0},
    {S2C_IF_WORD, 0, 28179, 0x0},
    {S2C_IF_WORD, 1, 28159, 0x0},
    {S2C_IF_VALUE, 0, 28274, 0x0},
    {S2C_IF_WORD, 1, 28330, 0x0},
    {S2C_IF_SAYS, 0, 28341, 0x0},
    {S2C_IF_WORD, 1, 28330, 0x0},
    {S2C_IF_WORD, 2, 28382, 0x0},
    {S2C_IF_WORD, 1, 28170, 0x0},
    {S2C_IF_WORD, 2, 28442, 0x0},
    {S2C_IF_OPTION, 0, 25275, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 25275, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 28526, 0x0},
    {S2C_IF_VALUE, 0, 28619, 0x0},
    {S2C_IF_OPTION, 0, 28735, 0x0},
    {S2C_IF_OPTION, 0, 25275, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 25275, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 25275, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 28744, 0x0},
    {S2C_IF_WORD, 1, 28759, 0x0},
    {S2C_IF_WORD, 0, 28830, 0x0},
    {S2C_IF_OPTION, 0, 28914, 0x0},
    {S2C_IF_WORD, 1, 28928, 0x0},
    {S2C_IF_WORD, 1, 28980, 0x0},
    {S2C_IF_WORD, 2, 7618, 0x0},
    {S2C_IF_OPTION, 0, 28988, 0x0},
    {S2C_IF_WORD, 1, 29002, 0x0},
    {S2C_IF_OPTION, 0, 29048, 0x0},
    {S2C_IF_WORD, 0, 29054, 0x0},
    {S2C_IF_WORD, 0, 8272, 0x0},
    {S2C_IF_WORD, 0, 29104, 0x0},
    {S2C_IF_OPTION, 0, 29126, 0x0},
    {S2C_IF_WORD, 0, 29132, 0x0},
    {S2C_IF_WORD, 0, 29242, 0x0},
    {S2C_IF_VALUE, 0, 29359, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 29380, 0x0},
    {S2C_IF_VALUE, 0, 29454, 0x0},
    {S2C_IF_VALUE, 0, 29518, 0x0},
    {S2C_IF_OPTION, 0, 29597, 0x0},
    {S2C_IF_VALUE, 0, 29873, 0x0},
    {S2C_IF_OPTION, 0, 29890, 0x0},
    {S2C_IF_OPTION, 0, 29858, 0x0},
    {S2C_IF_VALUE, 0, 29942, 0x0},
    {S2C_IF_OPTION, 0, 29890, 0x0},
    {S2C_IF_VALUE, 0, 30007, 0x0},
    {S2C_IF_OPTION, 0, 30058, 0x0},
    {S2C_IF_OPTION, 0, 30066, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 30121, 0x60003c1},
    {S2C_IF_OPTION, 0, 30058, 0x0},
    {S2C_IF_OPTION, 0, 30179, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 30276, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 30276, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 30276, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 30276, 0x0},
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
    {S2C_IF_OPTION, 0, 30276, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 30815, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 31012, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 22811, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 31141, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 31390, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 2631, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 31640, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 31821, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x17000},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_WORD, -1, 31926, 0x0},
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
    {S2C_IF_WORD, -2, 32218, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 32256, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x10140},
    {S2C_IF_WORD, 102, 13856, 0x0},
    {S2C_IF_WORD, 0, 32320, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 32376, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 32506, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 32676, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 32758, 0x0},
    {S2C_IF_PLACE, 0, 32856, 0x400},
    {S2C_IF_PLACE, 0, 32856, 0x800},
    {S2C_IF_PLACE, 0, 32856, 0x17000},
    {S2C_IF_PLACE, 0, 32856, 0x1e0000},
    {S2C_IF_PLACE, 0, 32856, 0x6000343},
    {S2C_IF_WORD, 0, 32904, 0x0},
    {S2C_IF_PLACE, 0, 32856, 0x4000080},
    {S2C_IF_WORD, 0, 32917, 0x0},
    {S2C_IF_WORD, 0, 32961, 0x0},
    {S2C_IF_WORD, 0, 32917, 0x0},
    {S2C_IF_NO_WORD, 0, 32966, 0x0},
    {S2C_IF_WORD, 0, 32917, 0x0},
    {S2C_IF_WORD, 0, 32974, 0x0},
    {S2C_IF_WORD, 0, 32989, 0x0},
    {S2C_IF_NO_WORD, 0, 33078, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 33173, 0x400},
    {S2C_IF_PLACE, 0, 32856, 0x400},
    {S2C_IF_PLACE, 0, 33229, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_VALUE, 0, 33289, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 33407, 0x0},
    {S2C_IF_VALUE, 0, 33495, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 13406, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 30279, 0x0},
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
    {S2C_IF_WORD, 0, 32218, 0x0},
    {S2C_IF_OPTION, 0, 34006, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 34057, 0x0},
    {S2C_IF_WORD, 1, 34117, 0x0},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_OPTION, 0, 33626, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 34194, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40010c4},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 34215, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 34286, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 34443, 0x0},
    {S2C_IF_NO_WORD, 0, 34469, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 34561, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_NO_WORD, 1, 34581, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_WORD, 1, 34601, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 34615, 0x0},
    {S2C_IF_OPTION, 0, 34699, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 34750, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 34938, 0x0},
    {S2C_IF_OPTION, 0, 35059, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 35317, 0x0},
    {S2C_IF_VALUE, 0, 35343, 0x0},
    {S2C_IF_OPTION, 0, 35366, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 35415, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 35434, 0x4003040},
    {S2C_IF_OPTION, 0, 35415, 0x0},
    {S2C_IF_VALUE, 0, 35488, 0x0},
    {S2C_IF_OPTION, 0, 35415, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 35434, 0x0},
    {S2C_IF_OPTION, 0, 35415, 0x0},
    {S2C_IF_OPTION, 0, 35575, 0x0},
    {S2C_IF_OPTION, 0, 35415, 0x0},
    {S2C_IF_OPTION, 0, 35638, 0x0},
    {S2C_IF_OPTION, 0, 35686, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 35698, 0x400},
    {S2C_IF_OPTION, 0, 35708, 0x0},
    {S2C_IF_OPTION, 0, 35738, 0x0},
    {S2C_IF_OPTION, 0, 35751, 0x0},
    {S2C_IF_OPTION, 0, 25254, 0x0},
    {S2C_IF_VALUE, 0, 35766, 0x0},
    {S2C_IF_OPTION, 0, 35415, 0x0},
    {S2C_IF_OPTION, 0, 35799, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 35831, 0x0},
    {S2C_IF_WORD, 0, 35834, 0x0},
    {S2C_IF_OPTION, 0, 35867, 0x0},
    {S2C_IF_WORD, 1, 35896, 0x0},
    {S2C_IF_OPTION, 0, 35940, 0x0},
    {S2C_IF_OPTION, 0, 35960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 35984, 0x0},
    {S2C_IF_OPTION, 0, 36038, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 35984, 0x0},
    {S2C_IF_OPTION, 0, 36145, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 27581, 0x4003040},
    {S2C_IF_VALUE, 0, 36196, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 27581, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36234, 0x4003040},
    {S2C_IF_WORD, 1, 36284, 0x0},
    {S2C_IF_WORD, 1, 36294, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23590, 0x4003040},
    {S2C_IF_VALUE, 0, 36298, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 36294, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 23590, 0x0},
    {S2C_IF_WORD, 1, 36343, 0x0},
    {S2C_IF_WORD, 1, 148, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 36360, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x60003c1},
    {S2C_IF_WORD, 1, 36294, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 36294, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 36421, 0x0},
    {S2C_IF_OPTION, 0, 36431, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36444, 0x4003040},
    {S2C_IF_OPTION, 0, 36431, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 36444, 0x0},
    {S2C_IF_OPTION, 0, 36459, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 36515, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36527, 0x400},
    {S2C_IF_OPTION, 0, 36555, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36576, 0x4003040},
    {S2C_IF_OPTION, 0, 36613, 0x0},
    {S2C_IF_OPTION, 0, 36658, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 36729, 0x0},
    {S2C_IF_OPTION, 0, 23510, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 36753, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_OPTION, 0, 37057, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x2000140},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 37182, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 37329, 0x0},
    {S2C_IF_OPTION, 0, 37347, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 37546, 0x0},
    {S2C_IF_OPTION, 0, 37634, 0x0},
    {S2C_IF_WORD, 1, 37672, 0x0},
    {S2C_IF_OPTION, 0, 30276, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 37796, 0x0},
    {S2C_IF_OPTION, 0, 37899, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 37905, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_WORD, 0, 37936, 0x0},
    {S2C_IF_VALUE, 0, 38005, 0x0},
    {S2C_IF_VALUE, 0, 38121, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 38248, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 38425, 0x0},
    {S2C_IF_SAYS, 0, 38436, 0x0},
    {S2C_IF_VALUE, 0, 38521, 0x0},
    {S2C_IF_VALUE, 0, 38674, 0x0},
    {S2C_IF_WORD, 0, 38751, 0x0},
    {S2C_IF_WORD, 0, 38884, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 29612, 0x0},
    {S2C_IF_WORD, 0, 39017, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 39217, 0x0},
    {S2C_IF_OPTION, 0, 25275, 0x0},
    {S2C_IF_OPTION, 0, 39298, 0x0},
    {S2C_IF_OPTION, 0, 39320, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 39481, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 39700, 0x0},
    {S2C_IF_VALUE, 0, 39760, 0x0},
    {S2C_IF_WORD, 0, 39838, 0x0},
    {S2C_IF_WORD, 0, 39869, 0x0},
    {S2C_IF_OPTION, 0, 40012, 0x0},
    {S2C_IF_WORD, 0, 40064, 0x0},
    {S2C_IF_OPTION, 0, 40088, 0x0},
    {S2C_IF_WORD, 0, 40119, 0x0},
    {S2C_IF_WORD, 0, 40181, 0x0},
    {S2C_IF_WORD, 0, 40190, 0x0},
    {S2C_IF_OPTION, 0, 40262, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 40426, 0x0},
    {S2C_IF_NO_WORD, 0, 40490, 0x0},
    {S2C_IF_OPTION, 0, 40611, 0x0},
    {S2C_IF_NO_OPTION, 0, 35059, 0x0},
    {S2C_IF_WORD, 1, 40722, 0x0},
    {S2C_IF_OPTION, 0, 40814, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 40426, 0x0},
    {S2C_IF_NO_WORD, 0, 40490, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 40950, 0x0},
    {S2C_IF_WORD, 0, 40426, 0x0},
    {S2C_IF_NO_WORD, 0, 40490, 0x0},
    {S2C_IF_OPTION, 0, 40980, 0x0},
    {S2C_IF_OPTION, 0, 41051, 0x0},
    {S2C_IF_OPTION, 0, 41095, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_OPTION, 0, 41261, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 41320, 0x0},
    {S2C_IF_OPTION, 0, 41362, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 40426, 0x0},
    {S2C_IF_NO_WORD, 0, 40490, 0x0},
    {S2C_IF_WORD, 0, 41461, 0x0},
    {S2C_IF_WORD, 102, 7934, 0x0},
    {S2C_IF_WORD, 0, 41562, 0x0},
    {S2C_IF_WORD, 0, 41617, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_OPTION, 0, 41628, 0x0},
    {S2C_IF_OPTION, 0, 41811, 0x0},
    {S2C_IF_OPTION, 0, 41961, 0x0},
    {S2C_IF_WORD, 0, 40426, 0x0},
    {S2C_IF_NO_WORD, 0, 40490, 0x0},
    {S2C_IF_OPTION, 0, 22863, 0x0},
    {S2C_IF_WORD, 0, 40426, 0x0},
    {S2C_IF_NO_WORD, 0, 40490, 0x0},
    {S2C_IF_OPTION, 0, 22863, 0x0},
    {S2C_IF_WORD, 0, 40426, 0x0},
    {S2C_IF_NO_WORD, 0, 40490, 0x0},
    {S2C_IF_OPTION, 0, 42183, 0x0},
    {S2C_IF_OPTION, 0, 42252, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 42305, 0x0},
    {S2C_IF_OPTION, 0, 42364, 0x0},
    {S2C_IF_OPTION, 0, 42442, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 42502, 0x0},
    {S2C_IF_OPTION, 0, 42578, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_WORD, 0, 40426, 0x0},
    {S2C_IF_NO_WORD, 0, 40490, 0x0},
    {S2C_IF_WORD, 1, 42675, 0x0},
    {S2C_IF_OPTION, 0, 42706, 0x0},
    {S2C_IF_OPTION, 0, 42717, 0x0},
    {S2C_IF_WORD, 0, 42770, 0x0},
    {S2C_IF_WORD, 0, 42848, 0x0},
    {S2C_IF_OPTION, 0, 42907, 0x0},
    {S2C_IF_OPTION, 0, 42907, 0x0},
    {S2C_IF_VALUE, 0, 43040, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 42907, 0x0},
    {S2C_IF_OPTION, 0, 43191, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 43245, 0x0},
    {S2C_IF_VALUE, 0, 43311, 0x0},
    {S2C_IF_OPTION, 0, 43365, 0x0},
    {S2C_IF_WORD, 0, 40426, 0x0},
    {S2C_IF_NO_WORD, 0, 40490, 0x0},
    {S2C_IF_WORD, 0, 43482, 0x0},
    {S2C_IF_WORD, 1, 43578, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 43651, 0x0},
    {S2C_IF_OPTION, 0, 43654, 0x0},
    {S2C_IF_OPTION, 0, 43699, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 43651, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 43820, 0x0},
    {S2C_IF_VALUE, 0, 43844, 0x0},
    {S2C_IF_OPTION, 0, 43897, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 43927, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 43950, 0x0},
    {S2C_IF_OPTION, 0, 43987, 0x0},
    {S2C_IF_OPTION, 0, 41051, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 44087, 0x0},
    {S2C_IF_OPTION, 0, 44102, 0x0},
    {S2C_IF_VALUE, 0, 44111, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 44111, 0x0},
    {S2C_IF_VALUE, 0, 44182, 0x0},
    {S2C_IF_WORD, -1, 44205, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 44284, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400100},
    {S2C_IF_VALUE, 0, 44379, 0x0},
    {S2C_IF_VALUE, 0, 44461, 0x0},
    {S2C_IF_OPTION, 0, 44516, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 44546, 0x0},
    {S2C_IF_WORD, 2, 44577, 0x0},
    {S2C_IF_OPTION, 0, 44546, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 44663, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 44683, 0x0},
    {S2C_IF_WORD, 0, 44783, 0x0},
    {S2C_IF_VALUE, 0, 44811, 0x0},
    {S2C_IF_WORD, 102, 44828, 0x0},
    {S2C_IF_VALUE, 0, 44851, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 44897, 0x0},
    {S2C_IF_WORD, 0, 44918, 0x0},
    {S2C_IF_OPTION, 0, 44957, 0x0},
    {S2C_IF_OPTION, 0, 44102, 0x0},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 45042, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 44957, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 42907, 0x0},
    {S2C_IF_OPTION, 0, 45156, 0x0},
    {S2C_IF_WORD, 0, 45165, 0x0},
    {S2C_IF_OPTION, 0, 45165, 0x0},
    {S2C_IF_OPTION, 0, 45205, 0x0},
    {S2C_IF_WORD, 0, 6188, 0x0},
    {S2C_IF_OPTION, 0, 45259, 0x0},
    {S2C_IF_WORD, 0, 26504, 0x0},
    {S2C_IF_NO_OPTION, 0, 45310, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 45548, 0x0},
    {S2C_IF_OPTION, 0, 45560, 0x0},
    {S2C_IF_WORD, 0, 45611, 0x0},
    {S2C_IF_WORD, 0, 46088, 0x0},
    {S2C_IF_OPTION, 0, 34696, 0x0},
    {S2C_IF_OPTION, 0, 29127, 0x0},
    {S2C_IF_VALUE, 0, 46327, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 46398, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 46460, 0x0},
    {S2C_IF_OPTION, 0, 46538, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 46538, 0x0},
    {S2C_IF_WORD, 1, 46609, 0x0},
    {S2C_IF_OPTION, 0, 46663, 0x0},
    {S2C_IF_OPTION, 0, 25254, 0x0},
    {S2C_IF_OPTION, 0, 23381, 0x0},
    {S2C_IF_OPTION, 0, 46791, 0x0},
    {S2C_IF_WORD, 0, 46805, 0x0},
    {S2C_IF_VALUE, 0, 46924, 0x0},
    {S2C_IF_WORD, 0, 47086, 0x0},
    {S2C_IF_WORD, 0, 47262, 0x0},
    {S2C_IF_VALUE, 0, 47350, 0x0},
    {S2C_IF_WORD, 1, 47386, 0x0},
    {S2C_IF_VALUE, 0, 47350, 0x0},
    {S2C_IF_WORD, 1, 47505, 0x0},
    {S2C_IF_OPTION, 0, 47524, 0x0},
    {S2C_IF_WORD, 0, 7822, 0x0},
    {S2C_IF_WORD, 0, 47685, 0x0},
    {S2C_IF_WORD, 0, 47718, 0x0},
    {S2C_IF_WORD, 0, 47806, 0x0},
    {S2C_IF_WORD, 0, 47858, 0x0},
    {S2C_IF_WORD, 0, 47930, 0x0},
    {S2C_IF_WORD, 0, 48042, 0x0},
    {S2C_IF_WORD, 0, 48220, 0x0},
    {S2C_IF_WORD, 0, 48299, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 48678, 0x0},
    {S2C_IF_WORD, 0, 45645, 0x0},
    {S2C_IF_WORD, 1, 48924, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 48986, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 49019, 0x0},
    {S2C_IF_WORD, 2, 45200, 0x0},
    {S2C_IF_WORD, 1, 49042, 0x0},
    {S2C_IF_WORD, 1, 49110, 0x0},
    {S2C_IF_WORD, 2, 49140, 0x0},
    {S2C_IF_WORD, 1, 49287, 0x0},
    {S2C_IF_WORD, 1, 8041, 0x0},
    {S2C_IF_WORD, 2, 49311, 0x0},
    {S2C_IF_WORD, 1, 49454, 0x0},
    {S2C_IF_WORD, 2, 49467, 0x0},
    {S2C_IF_WORD, 1, 49518, 0x0},
    {S2C_IF_WORD, 2, 49563, 0x0},
    {S2C_IF_WORD, 1, 45200, 0x0},
    {S2C_IF_WORD, 2, 49042, 0x0},
    {S2C_IF_WORD, 1, 49643, 0x0},
    {S2C_IF_WORD, 2, 4021, 0x0},
    {S2C_IF_WORD, 2, 45200, 0x0},
    {S2C_IF_WORD, 1, 45645, 0x0},
    {S2C_IF_WORD, 0, 49723, 0x0},
    {S2C_IF_NO_WORD, 0, 49765, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_WORD, 0, 49788, 0x0},
    {S2C_IF_OPTION, 0, 49804, 0x0},
    {S2C_IF_OPTION, 0, 49827, 0x0},
    {S2C_IF_WORD, 0, 49921, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 50604, 0x0},
    {S2C_IF_OPTION, 0, 50657, 0x0},
    {S2C_IF_WORD, 0, 49921, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 50735, 0x0},
    {S2C_IF_WORD, 1, 50782, 0x0},
    {S2C_IF_WORD, 0, 50798, 0x0},
    {S2C_IF_WORD, 1, 50855, 0x0},
    {S2C_IF_WORD, 0, 25530, 0x0},
    {S2C_IF_OPTION, 0, 26118, 0x0},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_WORD, 1, 10464, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 50956, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 51022, 0x0},
    {S2C_IF_OPTION, 0, 51965, 0x0},
    {S2C_IF_WORD, 0, 25530, 0x0},
    {S2C_IF_OPTION, 0, 23378, 0x0},
    {S2C_IF_OPTION, 0, 52104, 0x0},
    {S2C_IF_OPTION, 0, 52164, 0x0},
    {S2C_IF_WORD, 1, 52203, 0x0},
    {S2C_IF_OPTION, 0, 25254, 0x0},
    {S2C_IF_OPTION, 0, 52256, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_OPTION, 0, 22843, 0x0},
    {S2C_IF_VALUE, 0, 52411, 0x0},
    {S2C_IF_VALUE, 0, 52439, 0x0},
    {S2C_IF_OPTION, 0, 52491, 0x0},
    {S2C_IF_OPTION, 0, 52541, 0x0},
    {S2C_IF_WORD, 2, 52577, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 52774, 0x0},
    {S2C_IF_OPTION, 0, 52786, 0x0},
    {S2C_IF_OPTION, 0, 41051, 0x0},
    {S2C_IF_VALUE, 0, 52880, 0x0},
    {S2C_IF_OPTION, 0, 52946, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 53149, 0x0},
    {S2C_IF_VALUE, 0, 53181, 0x0},
    {S2C_IF_WORD, 0, 53228, 0x0},
    {S2C_IF_VALUE, 0, 53328, 0x0},
    {S2C_IF_VALUE, 0, 53395, 0x0},
    {S2C_IF_OPTION, 0, 53421, 0x0},
    {S2C_IF_NO_OPTION, 0, 25016, 0x0},
    {S2C_IF_VALUE, 0, 53485, 0x0},
    {S2C_IF_VALUE, 0, 53516, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_VALUE, 0, 53605, 0x0},
    {S2C_IF_VALUE, 0, 53631, 0x0},
    {S2C_IF_VALUE, 0, 53710, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_VALUE, 0, 53485, 0x0},
    {S2C_IF_OPTION, 0, 53957, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_OPTION, 0, 53969, 0x0},
    {S2C_IF_VALUE, 0, 54006, 0x0},
    {S2C_IF_WORD, 0, 52577, 0x0},
    {S2C_IF_VALUE, 0, 54020, 0x0},
    {S2C_IF_WORD, 0, 54025, 0x0},
    {S2C_IF_WORD, 0, 54096, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_VALUE, 0, 54222, 0x0},
    {S2C_IF_SAYS, 0, 54313, 0x0},
    {S2C_IF_VALUE, 0, 54360, 0x0},
    {S2C_IF_WORD, 0, 54400, 0x0},
    {S2C_IF_OPTION, 0, 54426, 0x0},
    {S2C_IF_WORD, 0, 54442, 0x0},
    {S2C_IF_OPTION, 0, 54499, 0x0},
    {S2C_IF_WORD, 0, 54553, 0x0},
    {S2C_IF_OPTION, 0, 54602, 0x0},
    {S2C_IF_OPTION, 0, 54645, 0x0},
    {S2C_IF_OPTION, 0, 54765, 0x0},
    {S2C_IF_WORD, 1, 54889, 0x0},
    {S2C_IF_OPTION, 0, 54906, 0x0},
    {S2C_IF_WORD, 1, 55004, 0x0},
    {S2C_IF_OPTION, 0, 54765, 0x0},
    {S2C_IF_OPTION, 0, 55183, 0x0},
    {S2C_IF_OPTION, 0, 55210, 0x0},
    {S2C_IF_OPTION, 0, 55216, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22814, 0x20000},
    {S2C_IF_OPTION, 0, 22787, 0x0},
    {S2C_IF_OPTION, 0, 29612, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22814, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 22811, 0x0},
    {S2C_IF_VALUE, 0, 55433, 0x0},
    {S2C_IF_OPTION, 0, 55482, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 55596, 0x30000},
    {S2C_IF_WORD, 1, 55638, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 55647, 0x0},
    {S2C_IF_NO_OPTION, 0, 55746, 0x0},
    {S2C_IF_WORD, 1, 55751, 0x0},
    {S2C_IF_NO_OPTION, 0, 55596, 0x0},
    {S2C_IF_WORD, 0, 55827, 0x0},
    {S2C_IF_OPTION, 0, 55902, 0x0},
    {S2C_IF_WORD, 0, 55908, 0x0},
    {S2C_IF_NO_OPTION, 0, 56035, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 56439, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 56542, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 56554, 0x0},
    {S2C_IF_WORD, 0, 56676, 0x0},
    {S2C_IF_VALUE, 0, 56811, 0x0},
    {S2C_IF_VALUE, 0, 56911, 0x0},
    {S2C_IF_WORD, 0, 56947, 0x0},
    {S2C_IF_VALUE, 0, 56911, 0x0},
    {S2C_IF_WORD, 0, 57042, 0x0},
    {S2C_IF_WORD, 0, 57099, 0x0},
    {S2C_IF_WORD, 0, 57273, 0x0},
    {S2C_IF_OPTION, 0, 57553, 0x0},
    {S2C_IF_WORD, 0, 57615, 0x0},
    {S2C_IF_VALUE, 0, 57795, 0x0},
    {S2C_IF_OPTION, 0, 57881, 0x0},
    {S2C_IF_WORD, 0, 57904, 0x0},
    {S2C_IF_VALUE, 0, 58006, 0x0},
    {S2C_IF_WORD, 0, 58208, 0x0},
    {S2C_IF_WORD, 0, 58217, 0x0},
    {S2C_IF_WORD, 1, 58289, 0x0},
    {S2C_IF_VALUE, 0, 58339, 0x0},
    {S2C_IF_WORD, 0, 58548, 0x0},
    {S2C_IF_OPTION, 0, 58711, 0x0},
    {S2C_IF_VALUE, 0, 58766, 0x0},
    {S2C_IF_VALUE, 0, 58904, 0x0},
    {S2C_IF_WORD, 0, 58966, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 59235, 0x57400},
    {S2C_IF_VALUE, 0, 59320, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 59423, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 59532, 0x0},
    {S2C_IF_VALUE, 0, 59695, 0x0},
    {S2C_IF_OPTION, 0, 59752, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 60072, 0x4043040},
    {S2C_IF_VALUE, 0, 60148, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 56518, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 60332, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 60348, 0x57400},
    {S2C_IF_VALUE, 0, 60369, 0x0},
    {S2C_IF_OPTION, 0, 60481, 0x0},
    {S2C_IF_OPTION, 0, 60490, 0x0},
    {S2C_IF_VALUE, 0, 60535, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 60648, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 36610, 0x0},
    {S2C_IF_WORD, 1, 60654, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 60701, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 60786, 0x0},
    {S2C_IF_SAYS, 0, 60836, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 60701, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 60933, 0x0},
    {S2C_IF_SAYS, 0, 60989, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 61118, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 61154, 0x0},
    {S2C_IF_OPTION, 0, 36610, 0x0},
    {S2C_IF_OPTION, 0, 61196, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 61307, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 25771, 0x0},
    {S2C_IF_VALUE, 0, 61430, 0x0},
    {S2C_IF_OPTION, 0, 61528, 0x0},
    {S2C_IF_VALUE, 0, 61544, 0x0},
    {S2C_IF_OPTION, 0, 61591, 0x0},
    {S2C_IF_WORD, 0, 61633, 0x0},
    {S2C_IF_OPTION, 0, 61763, 0x0},
    {S2C_IF_VALUE, 0, 61769, 0x0},
    {S2C_IF_OPTION, 0, 23311, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 61836, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 61862, 0x0},
    {S2C_IF_WORD, 0, 61964, 0x0},
    {S2C_IF_WORD, 1, 61996, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 62184, 0x0},
    {S2C_IF_OPTION, 0, 62221, 0x0},
    {S2C_IF_OPTION, 0, 62265, 0x0},
    {S2C_IF_VALUE, 0, 62277, 0x0},
    {S2C_IF_VALUE, 0, 62330, 0x0},
    {S2C_IF_OPTION, 0, 62384, 0x0},
    {S2C_IF_OPTION, 0, 62450, 0x0},
    {S2C_IF_VALUE, 0, 62499, 0x0},
    {S2C_IF_VALUE, 0, 62529, 0x0},
    {S2C_IF_OPTION, 0, 62551, 0x0},
    {S2C_IF_WORD, 0, 62563, 0x0},
    {S2C_IF_NO_OPTION, 0, 62565, 0x0},
    {S2C_IF_VALUE, 0, 62499, 0x0},
    {S2C_IF_VALUE, 0, 62330, 0x0},
    {S2C_IF_NO_OPTION, 0, 62615, 0x0},
    {S2C_IF_VALUE, 0, 62690, 0x0},
    {S2C_IF_VALUE, 0, 62529, 0x0},
    {S2C_IF_VALUE, 0, 62745, 0x0},
    {S2C_IF_VALUE, 0, 62529, 0x0},
    {S2C_IF_NO_OPTION, 0, 62796, 0x0},
    {S2C_IF_OPTION, 0, 62896, 0x0},
    {S2C_IF_VALUE, 0, 62529, 0x0},
    {S2C_IF_VALUE, 0, 62920, 0x0},
    {S2C_IF_OPTION, 0, 62896, 0x0},
    {S2C_IF_VALUE, 0, 62529, 0x0},
    {S2C_IF_VALUE, 0, 63000, 0x0},
    {S2C_IF_WORD, 1, 63034, 0x0},
    {S2C_IF_WORD, 1, 63078, 0x0},
    {S2C_IF_OPTION, 0, 63119, 0x0},
    {S2C_IF_WORD, 0, 63190, 0x0},
    {S2C_IF_WORD, 0, 768, 0x0},
    {S2C_IF_OPTION, 0, 42907, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 10464, 0x0},
    {S2C_IF_OPTION, 0, 38425, 0x0},
    {S2C_IF_WORD, 0, 63332, 0x0},
    {S2C_IF_WORD, 0, 63348, 0x0},
    {S2C_IF_WORD, 0, 63388, 0x0},
    {S2C_IF_SAYS, 0, 63395, 0x0},
    {S2C_IF_OPTION, 0, 63494, 0x0},
    {S2C_IF_OPTION, 0, 63503, 0x0},
    {S2C_IF_WORD, 0, 63535, 0x0},
    {S2C_IF_OPTION, 0, 63552, 0x0},
    {S2C_IF_WORD, 0, 63558, 0x0},
    {S2C_IF_WORD, 1, 63611, 0x0},
    {S2C_IF_WORD, 1, 63626, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_WORD, 0, 7618, 0x0},
    {S2C_IF_WORD, 1, 8041, 0x0},
    {S2C_IF_WORD, 1, 63650, 0x0},
    {S2C_IF_WORD, 0, 9942, 0x0},
    {S2C_IF_NO_WORD, 0, 63658, 0x0},
    {S2C_IF_WORD, 1, 9942, 0x0},
    {S2C_IF_WORD, 2, 41938, 0x0},
    {S2C_IF_WORD, 3, 63667, 0x0},
    {S2C_IF_NO_WORD, 0, 63686, 0x0},
    {S2C_IF_WORD, 1, 9942, 0x0},
    {S2C_IF_WORD, 0, 63701, 0x0},
    {S2C_IF_WORD, 0, 63650, 0x0},
    {S2C_IF_WORD, 0, 63719, 0x0},
    {S2C_IF_WORD, 0, 63719, 0x0},
    {S2C_IF_WORD, 0, 63764, 0x0},
    {S2C_IF_WORD, 0, 974, 0x0},
    {S2C_IF_WORD, 0, 63790, 0x0},
    {S2C_IF_VALUE, 0, 63942, 0x0},
    {S2C_IF_OPTION, 0, 63960, 0x0},
    {S2C_IF_OPTION, 0, 63995, 0x0},
    {S2C_IF_VALUE, 0, 64028, 0x0},
    {S2C_IF_VALUE, 0, 64054, 0x0},
    {S2C_IF_VALUE, 0, 64075, 0x0},
    {S2C_IF_VALUE, 0, 64102, 0x0},
    {S2C_IF_VALUE, 0, 64131, 0x0},
    {S2C_IF_VALUE, 0, 64158, 0x0},
    {S2C_IF_VALUE, 0, 64173, 0x0},
    {S2C_IF_VALUE, 0, 64193, 0x0},
    {S2C_IF_VALUE, 0, 64223, 0x0},
    {S2C_IF_OPTION, 0, 64250, 0x0},
    {S2C_IF_OPTION, 0, 64284, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 64449, 0x0},
    {S2C_IF_NO_WORD, 1, 64483, 0x0},
    {S2C_IF_WORD, 0, 1010, 0x0},
    {S2C_IF_NO_WORD, 0, 64549, 0x0},
    {S2C_IF_WORD, 0, 64549, 0x0},
    {S2C_IF_WORD, 0, 64777, 0x0},
    {S2C_IF_WORD, 0, 64777, 0x0},
    {S2C_IF_WORD, 0, 64549, 0x0},
    {S2C_IF_WORD, 0, 64843, 0x0},
    {S2C_IF_WORD, 0, 64777, 0x0},
    {S2C_IF_WORD, 1, 63650, 0x0},
    {S2C_IF_WORD, 0, 64874, 0x0},
    {S2C_IF_WORD, 0, 64897, 0x0},
    {S2C_IF_WORD, 0, 64843, 0x0},
    {S2C_IF_WORD, 0, 4021, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 65051, 0x0},
    {S2C_IF_WORD, 0, 65091, 0x0},
    {S2C_IF_WORD, 1, 65128, 0x0},
    {S2C_IF_WORD, 1, 65161, 0x0},
    {S2C_IF_OPTION, 0, 42048, 0x0},
    {S2C_IF_OPTION, 0, 22817, 0x0},
    {S2C_IF_WORD, 0, 65286, 0x0},
    {S2C_IF_WORD, 0, 6188, 0x0},
    {S2C_IF_OPTION, 0, 65296, 0x0},
    {S2C_IF_OPTION, 0, 65372, 0x0},
    {S2C_IF_WORD, 1, 65453, 0x0},
    {S2C_IF_WORD, 0, 65457, 0x0},
    {S2C_IF_WORD, 0, 10532, 0x0},
    {S2C_IF_WORD, 0, 65491, 0x0},
    {S2C_IF_WORD, 0, 65558, 0x0},
    {S2C_IF_WORD, 0, 65629, 0x0},
    {S2C_IF_OPTION, 0, 42578, 0x0},
    {S2C_IF_WORD, 0, 47889, 0x0},
    {S2C_IF_WORD, 1, 65642, 0x0},
    {S2C_IF_WORD, 1, 9938, 0x0},
    {S2C_IF_WORD, 0, 63650, 0x0},
    {S2C_IF_WORD, 0, 65692, 0x0},
    {S2C_IF_WORD, 1, 9938, 0x0},
    {S2C_IF_WORD, 0, 65708, 0x0},
    {S2C_IF_NO_WORD, 0, 64549, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 44102, 0x0},
    {S2C_IF_WORD, 0, 64549, 0x0},
    {S2C_IF_WORD, 1, 8017, 0x0},
    {S2C_IF_WORD, 1, 10464, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 65769, 0x0},
    {S2C_IF_WORD, 0, 65849, 0x0},
    {S2C_IF_WORD, 0, 65884, 0x0},
    {S2C_IF_WORD, 0, 10823, 0x0},
    {S2C_IF_WORD, 0, 65934, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 1026, 0x0},
    {S2C_IF_WORD, 0, 65942, 0x0},
    {S2C_IF_WORD, 0, 66003, 0x0},
    {S2C_IF_WORD, 1, 66024, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_WORD, 1, 66090, 0x0},
    {S2C_IF_WORD, 1, 66158, 0x0},
    {S2C_IF_WORD, 1, 66213, 0x0},
    {S2C_IF_WORD, 1, 66249, 0x0},
    {S2C_IF_OPTION, 0, 66256, 0x0},
    {S2C_IF_WORD, 1, 66368, 0x0},
    {S2C_IF_OPTION, 0, 66424, 0x0},
    {S2C_IF_WORD, 1, 66456, 0x0},
    {S2C_IF_WORD, 2, 66541, 0x0},
    {S2C_IF_OPTION, 0, 66570, 0x0},
    {S2C_IF_NO_OPTION, 0, 66585, 0x0},
    {S2C_IF_WORD, 1, 66616, 0x0},
    {S2C_IF_VALUE, 0, 66637, 0x0},
    {S2C_IF_WORD, 1, 66731, 0x0},
    {S2C_IF_WORD, 0, 66770, 0x0},
    {S2C_IF_WORD, 1, 66832, 0x0},
    {S2C_IF_WORD, 1, 66876, 0x0},
    {S2C_IF_WORD, 0, 66970, 0x0},
    {S2C_IF_OPTION, 0, 67122, 0x0},
    {S2C_IF_OPTION, 0, 67155, 0x0},
    {S2C_IF_WORD, 1, 67278, 0x0},
    {S2C_IF_WORD, 0, 67292, 0x0},
    {S2C_IF_WORD, 0, 67328, 0x0},
    {S2C_IF_OPTION, 0, 67364, 0x0},
    {S2C_IF_WORD, 1, 10464, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 67466, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 67505, 0x0},
    {S2C_IF_WORD, 1, 67538, 0x0},
    {S2C_IF_OPTION, 0, 29126, 0x0},
    {S2C_IF_WORD, 0, 67579, 0x0},
    {S2C_IF_WORD, 0, 63671, 0x0},
    {S2C_IF_WORD, 1, 67605, 0x0},
    {S2C_IF_WORD, 0, 67652, 0x0},
    {S2C_IF_WORD, 0, 67665, 0x0},
    {S2C_IF_WORD, 0, 67670, 0x0},
    {S2C_IF_OPTION, 0, 67723, 0x0},
    {S2C_IF_OPTION, 0, 67723, 0x0},
    {S2C_IF_WORD, 0, 67804, 0x0},
    {S2C_IF_OPTION, 0, 68001, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 68107, 0x0},
    {S2C_IF_WORD, 1, 68800, 0x0},
    {S2C_IF_OPTION, 0, 67723, 0x0},
    {S2C_IF_VALUE, 0, 68873, 0x0},
    {S2C_IF_OPTION, 0, 68987, 0x0},
    {S2C_IF_OPTION, 0, 69041, 0x0},
    {S2C_IF_OPTION, 0, 69137, 0x0},
    {S2C_IF_OPTION, 0, 69307, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 69334, 0x0},
    {S2C_IF_OPTION, 0, 69450, 0x0},
    {S2C_IF_OPTION, 0, 50657, 0x0},
    {S2C_IF_WORD, 0, 69461, 0x0},
    {S2C_IF_OPTION, 0, 35889, 0x0},
    {S2C_IF_OPTION, 0, 69518, 0x0},
    {S2C_IF_OPTION, 0, 69541, 0x0},
    {S2C_IF_OPTION, 0, 69552, 0x0},
    {S2C_IF_OPTION, 0, 69541, 0x0},
    {S2C_IF_WORD, 0, 69597, 0x0},
    {S2C_IF_OPTION, 0, 32498, 0x0},
    {S2C_IF_OPTION, 0, 69552, 0x0},
    {S2C_IF_OPTION, 0, 69652, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_OPTION, 0, 69692, 0x0},
    {S2C_IF_OPTION, 0, 69719, 0x0},
    {S2C_IF_OPTION, 0, 69748, 0x0},
    {S2C_IF_WORD, 0, 67804, 0x0},
    {S2C_IF_OPTION, 0, 69775, 0x0},
    {S2C_IF_WORD, 0, 69853, 0x0},
    {S2C_IF_WORD, 0, 70068, 0x0},
    {S2C_IF_OPTION, 0, 70114, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 68107, 0x0},
    {S2C_IF_WORD, 1, 70244, 0x0},
    {S2C_IF_OPTION, 0, 70360, 0x0},
    {S2C_IF_OPTION, 0, 34699, 0x0},
    {S2C_IF_WORD, 0, 70371, 0x0},
    {S2C_IF_VALUE, 0, 70472, 0x0},
    {S2C_IF_OPTION, 0, 34699, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 34699, 0x0},
    {S2C_IF_OPTION, 0, 25254, 0x0},
    {S2C_IF_OPTION, 0, 34699, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_OPTION, 0, 34699, 0x0},
    {S2C_IF_WORD, 0, 70536, 0x0},
    {S2C_IF_OPTION, 0, 70656, 0x0},
    {S2C_IF_OPTION, 0, 28106, 0x0},
    {S2C_IF_OPTION, 0, 22817, 0x0},
    {S2C_IF_OPTION, 0, 28106, 0x0},
    {S2C_IF_OPTION, 0, 25275, 0x0},
    {S2C_IF_OPTION, 0, 28106, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_WORD, 1, 70662, 0x0},
    {S2C_IF_OPTION, 0, 70859, 0x0},
    {S2C_IF_OPTION, 0, 70884, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_OPTION, 0, 70897, 0x0},
    {S2C_IF_OPTION, 0, 71030, 0x0},
    {S2C_IF_OPTION, 0, 71054, 0x0},
    {S2C_IF_OPTION, 0, 71071, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 71071, 0x0},
    {S2C_IF_OPTION, 0, 71112, 0x0},
    {S2C_IF_VALUE, 0, 71188, 0x0},
    {S2C_IF_OPTION, 0, 29126, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 71298, 0x0},
    {S2C_IF_WORD, 1, 71316, 0x0},
    {S2C_IF_WORD, 2, 71321, 0x0},
    {S2C_IF_WORD, 1, 7941, 0x0},
    {S2C_IF_WORD, 1, 71414, 0x0},
    {S2C_IF_OPTION, 0, 26118, 0x0},
    {S2C_IF_OPTION, 0, 43817, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 29126, 0x0},
    {S2C_IF_OPTION, 0, 25566, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_OPTION, 0, 71495, 0x0},
    {S2C_IF_OPTION, 0, 71592, 0x0},
    {S2C_IF_OPTION, 0, 71632, 0x0},
    {S2C_IF_WORD, 0, 71647, 0x0},
    {S2C_IF_OPTION, 0, 71632, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 70933, 0x0},
    {S2C_IF_OPTION, 0, 71716, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_WORD, 1, 71764, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_WORD, 0, 71912, 0x0},
    {S2C_IF_WORD, 0, 45645, 0x0},
    {S2C_IF_WORD, 0, 71948, 0x0},
    {S2C_IF_WORD, 0, 71991, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_WORD, 1, 10532, 0x0},
    {S2C_IF_WORD, 1, 72141, 0x0},
    {S2C_IF_WORD, 1, 72170, 0x0},
    {S2C_IF_OPTION, 0, 72174, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 1, 72218, 0x0},
    {S2C_IF_OPTION, 0, 72248, 0x0},
    {S2C_IF_VALUE, 0, 72283, 0x0},
    {S2C_IF_WORD, 0, 24127, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 72438, 0x400000},
    {S2C_IF_OPTION, 0, 72505, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 72584, 0x0},
    {S2C_IF_WORD, 1, 72638, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_OPTION, 0, 72877, 0x0},
    {S2C_IF_OPTION, 0, 72918, 0x0},
    {S2C_IF_OPTION, 0, 72963, 0x0},
    {S2C_IF_OPTION, 0, 72978, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 73069, 0x0},
    {S2C_IF_OPTION, 0, 22843, 0x0},
    {S2C_IF_OPTION, 0, 41051, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 73428, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 73490, 0x0},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_OPTION, 0, 73582, 0x0},
    {S2C_IF_OPTION, 0, 41051, 0x0},
    {S2C_IF_OPTION, 0, 73676, 0x0},
    {S2C_IF_WORD, 0, 73763, 0x0},
    {S2C_IF_OPTION, 0, 73827, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_WORD, 0, 73893, 0x0},
    {S2C_IF_OPTION, 0, 73948, 0x0},
    {S2C_IF_OPTION, 0, 74028, 0x0},
    {S2C_IF_NO_OPTION, 0, 74040, 0x0},
    {S2C_IF_OPTION, 0, 74125, 0x0},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 25275, 0x0},
    {S2C_IF_OPTION, 0, 41051, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 74281, 0x0},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_OPTION, 0, 74332, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_VALUE, 0, 74534, 0x0},
    {S2C_IF_OPTION, 0, 25372, 0x0},
    {S2C_IF_OPTION, 0, 74620, 0x0},
    {S2C_IF_OPTION, 0, 22814, 0x0},
    {S2C_IF_OPTION, 0, 26118, 0x0},
    {S2C_IF_WORD, 0, 74646, 0x0},
    {S2C_IF_WORD, 0, 74691, 0x0},
    {S2C_IF_OPTION, 0, 74824, 0x0},
    {S2C_IF_OPTION, 0, 74884, 0x0},
    {S2C_IF_WORD, 1, 74922, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_NO_OPTION, 0, 75042, 0x0},
    {S2C_IF_WORD, 1, 7646, 0x0},
    {S2C_IF_WORD, 1, 75082, 0x0},
    {S2C_IF_WORD, 1, 75135, 0x0},
    {S2C_IF_WORD, 0, 75158, 0x0},
    {S2C_IF_WORD, 1, 10247, 0x0},
    {S2C_IF_OPTION, 0, 22814, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_WORD, 1, 75234, 0x0},
    {S2C_IF_OPTION, 0, 75317, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 75333, 0x0},
    {S2C_IF_WORD, 1, 75388, 0x0},
    {S2C_IF_WORD, 1, 75444, 0x0},
    {S2C_IF_WORD, 1, 9734, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_WORD, 1, 9734, 0x0},
    {S2C_IF_WORD, 0, 10264, 0x0},
    {S2C_IF_OPTION, 0, 23677, 0x0},
    {S2C_IF_OPTION, 0, 75502, 0x0},
    {S2C_IF_OPTION, 0, 75598, 0x0},
    {S2C_IF_OPTION, 0, 75663, 0x0},
    {S2C_IF_WORD, 1, 75686, 0x0},
    {S2C_IF_OPTION, 0, 75771, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 75794, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_WORD, 0, 75878, 0x0},
    {S2C_IF_OPTION, 0, 75900, 0x0},
    {S2C_IF_WORD, 0, 75884, 0x0},
    {S2C_IF_WORD, 0, 7618, 0x0},
    {S2C_IF_OPTION, 0, 75909, 0x0},
    {S2C_IF_WORD, 0, 75916, 0x0},
    {S2C_IF_WORD, 0, 7934, 0x0},
    {S2C_IF_OPTION, 0, 75961, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 34696, 0x0},
    {S2C_IF_VALUE, 0, 76131, 0x0},
    {S2C_IF_OPTION, 0, 76324, 0x0},
    {S2C_IF_WORD, 0, 76377, 0x0},
    {S2C_IF_WORD, 0, 76463, 0x0},
    {S2C_IF_WORD, 0, 76527, 0x0},
    {S2C_IF_WORD, 1, 76578, 0x0},
    {S2C_IF_VALUE, 0, 76680, 0x0},
    {S2C_IF_OPTION, 0, 44102, 0x0},
    {S2C_IF_OPTION, 0, 76777, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 76911, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 44102, 0x0},
    {S2C_IF_OPTION, 0, 76777, 0x0},
    {S2C_IF_WORD, 1, 77373, 0x0},
    {S2C_IF_VALUE, 0, 77482, 0x0},
    {S2C_IF_WORD, 1, 77587, 0x0},
    {S2C_IF_OPTION, 0, 77631, 0x0},
    {S2C_IF_OPTION, 0, 77703, 0x0},
    {S2C_IF_VALUE, 0, 77746, 0x0},
    {S2C_IF_OPTION, 0, 77819, 0x0},
    {S2C_IF_OPTION, 0, 77833, 0x0},
    {S2C_IF_OPTION, 0, 77880, 0x0},
    {S2C_IF_OPTION, 0, 32498, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 78040, 0x0},
    {S2C_IF_OPTION, 0, 77819, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_OPTION, 0, 78251, 0x0},
    {S2C_IF_OPTION, 0, 29890, 0x0},
    {S2C_IF_WORD, 0, 78456, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 78530, 0x10},
    {S2C_IF_OPTION, 0, 73685, 0x0},
    {S2C_IF_WORD, 0, 78652, 0x0},
    {S2C_IF_VALUE, 0, 78676, 0x0},
    {S2C_IF_VALUE, 0, 78760, 0x0},
    {S2C_IF_WORD, 0, 78829, 0x0},
    {S2C_IF_VALUE, 0, 78898, 0x0},
    {S2C_IF_VALUE, 0, 78926, 0x0},
    {S2C_IF_OPTION, 0, 32498, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_OPTION, 0, 79068, 0x0},
    {S2C_IF_VALUE, 0, 79107, 0x0},
    {S2C_IF_VALUE, 0, 79162, 0x0},
    {S2C_IF_VALUE, 0, 79255, 0x0},
    {S2C_IF_VALUE, 0, 79298, 0x0},
    {S2C_IF_VALUE, 0, 79255, 0x0},
    {S2C_IF_VALUE, 0, 79418, 0x0},
    {S2C_IF_WORD, 102, 79495, 0x0},
    {S2C_IF_WORD, 102, 79565, 0x0},
    {S2C_IF_WORD, 102, 79784, 0x0},
    {S2C_IF_WORD, 0, 79899, 0x0},
    {S2C_IF_WORD, 1, 79927, 0x0},
    {S2C_IF_OPTION, 0, 79071, 0x0},
    {S2C_IF_WORD, 1, 80020, 0x0},
    {S2C_IF_OPTION, 0, 80083, 0x0},
    {S2C_IF_WORD, 0, 7934, 0x0},
    {S2C_IF_WORD, 0, 80102, 0x0},
    {S2C_IF_OPTION, 0, 80138, 0x0},
    {S2C_IF_WORD, 1, 80228, 0x0},
    {S2C_IF_WORD, 2, 7523, 0x0},
    {S2C_IF_WORD, 1, 80240, 0x0},
    {S2C_IF_WORD, 1, 7523, 0x0},
    {S2C_IF_OPTION, 0, 80093, 0x0},
    {S2C_IF_WORD, 1, 1026, 0x0},
    {S2C_IF_WORD, 2, 7934, 0x0},
    {S2C_IF_WORD, 1, 7323, 0x0},
    {S2C_IF_WORD, 2, 974, 0x0},
    {S2C_IF_WORD, 1, 1026, 0x0},
    {S2C_IF_WORD, 2, 10169, 0x0},
    {S2C_IF_OPTION, 0, 32499, 0x0},
    {S2C_IF_WORD, 1, 80341, 0x0},
    {S2C_IF_OPTION, 0, 32499, 0x0},
    {S2C_IF_OPTION, 0, 80153, 0x0},
    {S2C_IF_WORD, 0, 80609, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x6020140},
    {S2C_IF_OPTION, 0, 80664, 0x0},
    {S2C_IF_WORD, 0, 80683, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 80689, 0x0},
    {S2C_IF_WORD, 0, 80718, 0x0},
    {S2C_IF_WORD, 0, 80916, 0x0},
    {S2C_IF_WORD, 0, 80952, 0x0},
    {S2C_IF_WORD, 0, 80979, 0x0},
    {S2C_IF_WORD, 0, 81083, 0x0},
    {S2C_IF_NO_OPTION, 0, 81106, 0x0},
    {S2C_IF_WORD, 0, 81143, 0x0},
    {S2C_IF_NO_WORD, 0, 81227, 0x0},
    {S2C_IF_WORD, 1, 81258, 0x0},
    {S2C_IF_WORD, 2, 7934, 0x0},
    {S2C_IF_NO_OPTION, 0, 81261, 0x0},
    {S2C_IF_WORD, 0, 81321, 0x0},
    {S2C_IF_OPTION, 0, 41054, 0x0},
    {S2C_IF_WORD, 0, 80683, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_WORD, 0, 80683, 0x0},
    {S2C_IF_VALUE, 0, 81849, 0x0},
    {S2C_IF_WORD, 0, 81875, 0x0},
    {S2C_IF_WORD, 0, 71637, 0x0},
    {S2C_IF_WORD, 0, 81946, 0x0},
    {S2C_IF_WORD, 0, 49818, 0x0},
    {S2C_IF_WORD, 0, 8041, 0x0},
    {S2C_IF_OPTION, 0, 32498, 0x0},
    {S2C_IF_WORD, 0, 82018, 0x0},
    {S2C_IF_WORD, 0, 82037, 0x0},
    {S2C_IF_WORD, 0, 82062, 0x0},
    {S2C_IF_WORD, 0, 82075, 0x0},
    {S2C_IF_OPTION, 0, 82130, 0x0},
    {S2C_IF_WORD, 0, 82152, 0x0},
    {S2C_IF_VALUE, 0, 82214, 0x0},
    {S2C_IF_OPTION, 0, 82285, 0x0},
    {S2C_IF_WORD, 0, 82301, 0x0},
    {S2C_IF_WORD, 0, 82316, 0x0},
    {S2C_IF_WORD, 0, 82326, 0x0},
    {S2C_IF_WORD, 1, 9569, 0x0},
    {S2C_IF_WORD, 2, 45200, 0x0},
    {S2C_IF_OPTION, 0, 22811, 0x0},
    {S2C_IF_OPTION, 0, 25372, 0x0},
    {S2C_IF_OPTION, 0, 23510, 0x0},
    {S2C_IF_VALUE, 0, 82359, 0x0},
    {S2C_IF_VALUE, 0, 82383, 0x0},
    {S2C_IF_WORD, 0, 82400, 0x0},
    {S2C_IF_VALUE, 0, 82433, 0x0},
    {S2C_IF_WORD, 0, 82485, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 82512, 0x0},
    {S2C_IF_WORD, 0, 82590, 0x0},
    {S2C_IF_WORD, 0, 82820, 0x0},
    {S2C_IF_WORD, 0, 82865, 0x0},
    {S2C_IF_VALUE, 0, 82973, 0x0},
    {S2C_IF_WORD, 0, 83044, 0x0},
    {S2C_IF_WORD, 0, 83069, 0x0},
    {S2C_IF_VALUE, 0, 83149, 0x0},
    {S2C_IF_WORD, 0, 83241, 0x0},
    {S2C_IF_WORD, 0, 83283, 0x0},
    {S2C_IF_WORD, 0, 83365, 0x0},
    {S2C_IF_OPTION, 0, 83433, 0x0},
    {S2C_IF_WORD, 0, 83560, 0x0},
    {S2C_IF_WORD, 0, 83588, 0x0},
    {S2C_IF_VALUE, 0, 83628, 0x0},
    {S2C_IF_WORD, 0, 83744, 0x0},
    {S2C_IF_WORD, 0, 83785, 0x0},
    {S2C_IF_OPTION, 0, 83854, 0x0},
    {S2C_IF_WORD, 0, 6188, 0x0},
    {S2C_IF_VALUE, 0, 83939, 0x0},
    {S2C_IF_WORD, 0, 84013, 0x0},
    {S2C_IF_WORD, 0, 84033, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_VALUE, 0, 84242, 0x0},
    {S2C_IF_WORD, -1, 84371, 0x0},
    {S2C_IF_VALUE, 0, 84591, 0x0},
    {S2C_IF_OPTION, 0, 84680, 0x0},
    {S2C_IF_OPTION, 0, 84726, 0x0},
    {S2C_IF_OPTION, 0, 84730, 0x0},
    {S2C_IF_OPTION, 0, 36413, 0x0},
    {S2C_IF_OPTION, 0, 84778, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_WORD, 1, 84945, 0x0},
    {S2C_IF_WORD, 2, 85035, 0x0},
    {S2C_IF_OPTION, 0, 85107, 0x0},
    {S2C_IF_WORD, 0, 85125, 0x0},
    {S2C_IF_WORD, 0, 85237, 0x0},
    {S2C_IF_OPTION, 0, 85487, 0x0},
    {S2C_IF_OPTION, 0, 85606, 0x0},
    {S2C_IF_WORD, 1, 85640, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 85692, 0x0},
    {S2C_IF_WORD, 1, 85735, 0x0},
    {S2C_IF_WORD, 2, 85745, 0x0},
    {S2C_IF_SAYS, 0, 85745, 0x0},
    {S2C_IF_WORD, 1, 85787, 0x0},
    {S2C_IF_WORD, 1, 85824, 0x0},
    {S2C_IF_WORD, 0, 85838, 0x0},
    {S2C_IF_WORD, 0, 85846, 0x0},
    {S2C_IF_WORD, 1, 85824, 0x0},
    {S2C_IF_WORD, 0, 85838, 0x0},
    {S2C_IF_WORD, 0, 85905, 0x0},
    {S2C_IF_WORD, 1, 85996, 0x0},
    {S2C_IF_WORD, 2, 86028, 0x0},
    {S2C_IF_WORD, 1, 86069, 0x0},
    {S2C_IF_WORD, 2, 86077, 0x0},
    {S2C_IF_WORD, 1, 85640, 0x0},
    {S2C_IF_WORD, 1, 86114, 0x0},
    {S2C_IF_WORD, 2, 86130, 0x0},
    {S2C_IF_WORD, 1, 86202, 0x0},
    {S2C_IF_WORD, 2, 86214, 0x0},
    {S2C_IF_WORD, 1, 86260, 0x0},
    {S2C_IF_NO_WORD, 2, 86296, 0x0},
    {S2C_IF_WORD, 1, 86362, 0x0},
    {S2C_IF_WORD, 1, 86406, 0x0},
    {S2C_IF_OPTION, 0, 85606, 0x0},
    {S2C_IF_OPTION, 0, 86511, 0x0},
    {S2C_IF_WORD, 0, 86563, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 41054, 0x0},
    {S2C_IF_WORD, 1, 86702, 0x0},
    {S2C_IF_OPTION, 0, 86824, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_OPTION, 0, 23510, 0x0},
    {S2C_IF_OPTION, 0, 74172, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 2033, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 87095, 0x0},
    {S2C_IF_OPTION, 0, 87171, 0x0},
    {S2C_IF_WORD, 1, 87200, 0x0},
    {S2C_IF_OPTION, 0, 87225, 0x0},
    {S2C_IF_WORD, 0, 87278, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 32856, 0x400},
    {S2C_IF_OPTION, 0, 87344, 0x0},
    {S2C_IF_WORD, 1, 87370, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_WORD, 1, 87499, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_OPTION, 0, 87559, 0x0},
    {S2C_IF_OPTION, 0, 87570, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 22814, 0x0},
    {S2C_IF_OPTION, 0, 52491, 0x0},
    {S2C_IF_OPTION, 0, 87590, 0x0},
    {S2C_IF_OPTION, 0, 87607, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 87787, 0x0},
    {S2C_IF_OPTION, 0, 26118, 0x0},
    {S2C_IF_WORD, 1, 2033, 0x0},
    {S2C_IF_OPTION, 0, 25566, 0x0},
    {S2C_IF_OPTION, 0, 87896, 0x0},
    {S2C_IF_OPTION, 0, 87896, 0x0},
    {S2C_IF_SAYS, 0, 87991, 0x0},
    {S2C_IF_VALUE, 0, 88045, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 88045, 0x0},
    {S2C_IF_WORD, 1, 88167, 0x0},
    {S2C_IF_WORD, 1, 88219, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 88276, 0x0},
    {S2C_IF_WORD, 0, 88321, 0x0},
    {S2C_IF_OPTION, 0, 88420, 0x0},
    {S2C_IF_WORD, 1, 88461, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 88635, 0x4000040},
    {S2C_IF_OPTION, 0, 32498, 0x0},
    {S2C_IF_OPTION, 0, 88723, 0x0},
    {S2C_IF_OPTION, 0, 88756, 0x0},
    {S2C_IF_OPTION, 0, 88793, 0x0},
    {S2C_IF_OPTION, 0, 88815, 0x0},
    {S2C_IF_OPTION, 0, 88905, 0x0},
    {S2C_IF_WORD, 1, 88945, 0x0},
    {S2C_IF_OPTION, 0, 88970, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_WORD, 1, 88990, 0x0},
    {S2C_IF_SAYS, 0, 89060, 0x0},
    {S2C_IF_WORD, 0, 89134, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 23510, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22814, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 89145, 0x0},
    {S2C_IF_OPTION, 0, 89189, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_WORD, 0, 89221, 0x0},
    {S2C_IF_WORD, 1, 89259, 0x0},
    {S2C_IF_WORD, 0, 10999, 0x0},
    {S2C_IF_WORD, 0, 89290, 0x0},
    {S2C_IF_WORD, 1, 89365, 0x0},
    {S2C_IF_WORD, 1, 89469, 0x0},
    {S2C_IF_WORD, 1, 89521, 0x0},
    {S2C_IF_WORD, 1, 89538, 0x0},
    {S2C_IF_OPTION, 0, 22814, 0x0},
    {S2C_IF_WORD, 0, 89603, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 89650, 0x0},
    {S2C_IF_OPTION, 0, 89681, 0x0},
    {S2C_IF_OPTION, 0, 29126, 0x0},
    {S2C_IF_WORD, 2, 89809, 0x0},
    {S2C_IF_WORD, 2, 89825, 0x0},
    {S2C_IF_OPTION, 0, 89855, 0x0},
    {S2C_IF_WORD, 0, 89877, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_OPTION, 0, 89855, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_VALUE, 0, 89919, 0x0},
    {S2C_IF_WORD, 0, 89977, 0x0},
    {S2C_IF_OPTION, 0, 90022, 0x0},
    {S2C_IF_WORD, 0, 90028, 0x0},
    {S2C_IF_OPTION, 0, 90273, 0x0},
    {S2C_IF_WORD, 0, 82322, 0x0},
    {S2C_IF_VALUE, 0, 78926, 0x0},
    {S2C_IF_WORD, 1, 90342, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_WORD, 0, 88839, 0x0},
    {S2C_IF_OPTION, 0, 90380, 0x0},
    {S2C_IF_WORD, 0, 90422, 0x0},
    {S2C_IF_OPTION, 0, 90484, 0x0},
    {S2C_IF_OPTION, 0, 90511, 0x0},
    {S2C_IF_VALUE, 0, 90562, 0x0},
    {S2C_IF_OPTION, 0, 90580, 0x0},
    {S2C_IF_WORD, 1, 90650, 0x0},
    {S2C_IF_WORD, 1, 90681, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_WORD, 1, 7920, 0x0},
    {S2C_IF_WORD, 1, 90865, 0x0},
    {S2C_IF_WORD, 1, 90894, 0x0},
    {S2C_IF_WORD, 2, 90905, 0x0},
    {S2C_IF_WORD, 1, 7620, 0x0},
    {S2C_IF_WORD, 2, 91100, 0x0},
    {S2C_IF_WORD, 1, 91332, 0x0},
    {S2C_IF_WORD, 1, 91391, 0x0},
    {S2C_IF_WORD, 0, 91420, 0x0},
    {S2C_IF_WORD, 1, 91535, 0x0},
    {S2C_IF_WORD, 2, 91540, 0x0},
    {S2C_IF_WORD, 3, 91564, 0x0},
    {S2C_IF_WORD, 3, 91610, 0x0},
    {S2C_IF_WORD, 0, 91657, 0x0},
    {S2C_IF_WORD, 0, 91672, 0x0},
    {S2C_IF_WORD, 1, 91743, 0x0},
    {S2C_IF_WORD, 0, 91766, 0x0},
    {S2C_IF_OPTION, 0, 91861, 0x0},
    {S2C_IF_OPTION, 0, 91891, 0x0},
    {S2C_IF_OPTION, 0, 91939, 0x0},
    {S2C_IF_WORD, 0, 92038, 0x0},
    {S2C_IF_VALUE, 0, 92061, 0x0},
    {S2C_IF_WORD, 1, 92071, 0x0},
    {S2C_IF_WORD, 1, 92143, 0x0},
    {S2C_IF_WORD, 1, 92270, 0x0},
    {S2C_IF_OPTION, 0, 92463, 0x0},
    {S2C_IF_WORD, 1, 92571, 0x0},
    {S2C_IF_OPTION, 0, 92721, 0x0},
    {S2C_IF_OPTION, 0, 92849, 0x0},
    {S2C_IF_WORD, 0, 10823, 0x0},
    {S2C_IF_OPTION, 0, 92981, 0x0},
    {S2C_IF_OPTION, 0, 93090, 0x0},
    {S2C_IF_WORD, 0, 93096, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 93136, 0x0},
    {S2C_IF_WORD, 1, 93184, 0x0},
    {S2C_IF_WORD, 1, 93198, 0x0},
    {S2C_IF_WORD, 1, 20778, 0x0},
    {S2C_IF_WORD, 0, 93247, 0x0},
    {S2C_IF_WORD, 0, 93262, 0x0},
    {S2C_IF_WORD, 0, 93274, 0x0},
    {S2C_IF_WORD, 1, 20778, 0x0},
    {S2C_IF_WORD, 0, 93305, 0x0},
    {S2C_IF_WORD, 0, 93429, 0x0},
    {S2C_IF_WORD, 1, 93449, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_OPTION, 0, 93489, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_WORD, 2, 93528, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 22968, 0x0},
    {S2C_IF_OPTION, 0, 93575, 0x0},
    {S2C_IF_WORD, 0, 93596, 0x0},
    {S2C_IF_WORD, 0, 93683, 0x0},
    {S2C_IF_OPTION, 0, 93805, 0x0},
    {S2C_IF_WORD, 0, 93817, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 22817, 0x0},
    {S2C_IF_OPTION, 0, 93861, 0x0},
    {S2C_IF_VALUE, 0, 93870, 0x0},
    {S2C_IF_WORD, 1, 93883, 0x0},
    {S2C_IF_OPTION, 0, 93941, 0x0},
    {S2C_IF_WORD, 0, 93950, 0x0},
    {S2C_IF_OPTION, 0, 94181, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 94199, 0x0},
    {S2C_IF_WORD, 1, 94243, 0x0},
    {S2C_IF_OPTION, 0, 94261, 0x0},
    {S2C_IF_WORD, 0, 94276, 0x0},
    {S2C_IF_WORD, 1, 94429, 0x0},
    {S2C_IF_WORD, 2, 94449, 0x0},
    {S2C_IF_WORD, 1, 7620, 0x0},
    {S2C_IF_WORD, 0, 94523, 0x0},
    {S2C_IF_WORD, 0, 94531, 0x0},
    {S2C_IF_OPTION, 0, 25566, 0x0},
    {S2C_IF_WORD, 1, 94560, 0x0},
    {S2C_IF_WORD, 1, 94607, 0x0},
    {S2C_IF_WORD, 2, 94789, 0x0},
    {S2C_IF_OPTION, 0, 94829, 0x0},
    {S2C_IF_WORD, 0, 94972, 0x0},
    {S2C_IF_WORD, 0, 94989, 0x0},
    {S2C_IF_WORD, 1, 95130, 0x0},
    {S2C_IF_WORD, 2, 95194, 0x0},
    {S2C_IF_WORD, 1, 95256, 0x0},
    {S2C_IF_WORD, 0, 95282, 0x0},
    {S2C_IF_WORD, 0, 95292, 0x0},
    {S2C_IF_WORD, 0, 95310, 0x0},
    {S2C_IF_WORD, 1, 8760, 0x0},
    {S2C_IF_WORD, 2, 20778, 0x0},
    {S2C_IF_SAYS, 0, 95330, 0x0},
    {S2C_IF_WORD, 2, 95341, 0x0},
    {S2C_IF_WORD, 3, 95472, 0x0},
    {S2C_IF_WORD, 2, 6031, 0x0},
    {S2C_IF_WORD, 3, 81946, 0x0},
    {S2C_IF_OPTION, 0, 95514, 0x0},
    {S2C_IF_OPTION, 0, 95561, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 95609, 0x0},
    {S2C_IF_WORD, 2, 67657, 0x0},
    {S2C_IF_WORD, 1, 95631, 0x0},
    {S2C_IF_WORD, 2, 95645, 0x0},
    {S2C_IF_WORD, 0, 95661, 0x0},
    {S2C_IF_WORD, 0, 95797, 0x0},
    {S2C_IF_SAYS, 0, 95912, 0x0},
    {S2C_IF_WORD, 1, 95971, 0x0},
    {S2C_IF_WORD, 1, 96099, 0x0},
    {S2C_IF_OPTION, 0, 46791, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_OPTION, 0, 46541, 0x0},
    {S2C_IF_WORD, 1, 96180, 0x0},
    {S2C_IF_OPTION, 0, 96192, 0x0},
    {S2C_IF_WORD, 1, 96217, 0x0},
    {S2C_IF_WORD, 0, 96227, 0x0},
    {S2C_IF_OPTION, 0, 96413, 0x0},
    {S2C_IF_WORD, 0, 56933, 0x0},
    {S2C_IF_VALUE, 0, 81849, 0x0},
    {S2C_IF_NO_OPTION, 0, 96425, 0x0},
    {S2C_IF_OPTION, 0, 96468, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 25372, 0x0},
    {S2C_IF_OPTION, 0, 26118, 0x0},
    {S2C_IF_OPTION, 0, 34696, 0x0},
    {S2C_IF_VALUE, 0, 96622, 0x0},
    {S2C_IF_SAYS, 0, 96665, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 96690, 0x0},
    {S2C_IF_VALUE, 0, 96719, 0x0},
    {S2C_IF_OPTION, 0, 96734, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 96754, 0x0},
    {S2C_IF_WORD, 0, 96836, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 94890, 0x0},
    {S2C_IF_WORD, 0, 96874, 0x0},
    {S2C_IF_WORD, 0, 96954, 0x0},
    {S2C_IF_OPTION, 0, 96968, 0x0},
    {S2C_IF_WORD, 0, 1891, 0x0},
    {S2C_IF_WORD, 0, 97059, 0x0},
    {S2C_IF_WORD, 0, 97089, 0x0},
    {S2C_IF_WORD, 0, 97120, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 97217, 0x0},
    {S2C_IF_WORD, 0, 97220, 0x0},
    {S2C_IF_OPTION, 0, 30058, 0x0},
    {S2C_IF_OPTION, 0, 30058, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7c00},
    {S2C_IF_OPTION, 0, 30058, 0x0},
    {S2C_IF_OPTION, 0, 97440, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 97464, 0x0},
    {S2C_IF_OPTION, 0, 97440, 0x0},
    {S2C_IF_WORD, 1, 97479, 0x0},
    {S2C_IF_OPTION, 0, 97510, 0x0},
    {S2C_IF_OPTION, 0, 97535, 0x0},
    {S2C_IF_WORD, 0, 97606, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_OPTION, 0, 97709, 0x0},
    {S2C_IF_WORD, 0, 54109, 0x0},
    {S2C_IF_OPTION, 0, 26118, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_OPTION, 0, 97724, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_OPTION, 0, 97733, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_NO_OPTION, 0, 97805, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 30279, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 97957, 0x0},
    {S2C_IF_WORD, 1, 98047, 0x0},
    {S2C_IF_WORD, 0, 98088, 0x0},
    {S2C_IF_WORD, 0, 98120, 0x0},
    {S2C_IF_WORD, 0, 98172, 0x0},
    {S2C_IF_OPTION, 0, 98200, 0x0},
    {S2C_IF_WORD, 0, 98206, 0x0},
    {S2C_IF_VALUE, 0, 98368, 0x0},
    {S2C_IF_OPTION, 0, 98404, 0x0},
    {S2C_IF_OPTION, 0, 98476, 0x0},
    {S2C_IF_WORD, 0, 9679, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 27584, 0x30000},
    {S2C_IF_OPTION, 0, 22811, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_OPTION, 0, 98603, 0x0},
    {S2C_IF_WORD, 0, 98769, 0x0},
    {S2C_IF_WORD, 0, 98896, 0x0},
    {S2C_IF_OPTION, 0, 98967, 0x0},
    {S2C_IF_WORD, 0, 97096, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 99139, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 40417, 0x0},
    {S2C_IF_VALUE, 0, 99280, 0x0},
    {S2C_IF_VALUE, 0, 99396, 0x0},
    {S2C_IF_WORD, 0, 99451, 0x0},
    {S2C_IF_OPTION, 0, 99499, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 99551, 0x400},
    {S2C_IF_OPTION, 0, 23510, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 99551, 0x400},
    {S2C_IF_NO_OPTION, 0, 25254, 0x0},
    {S2C_IF_WORD, 0, 99557, 0x0},
    {S2C_IF_WORD, 0, 99596, 0x0},
    {S2C_IF_VALUE, 0, 99611, 0x0},
    {S2C_IF_WORD, 0, 5260, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 42502, 0x0},
    {S2C_IF_SAYS, 0, 99712, 0x0},
    {S2C_IF_WORD, 0, 99803, 0x0},
    {S2C_IF_OPTION, 0, 99846, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_WORD, 0, 100029, 0x0},
    {S2C_IF_OPTION, 0, 100174, 0x0},
    {S2C_IF_WORD, 0, 100189, 0x0},
    {S2C_IF_OPTION, 0, 32498, 0x0},
    {S2C_IF_WORD, 0, 100301, 0x0},
    {S2C_IF_WORD, 0, 100474, 0x0},
    {S2C_IF_OPTION, 0, 100762, 0x0},
    {S2C_IF_WORD, 0, 8431, 0x0},
    {S2C_IF_WORD, 0, 100922, 0x0},
    {S2C_IF_WORD, 0, 101072, 0x0},
    {S2C_IF_WORD, 0, 101085, 0x0},
    {S2C_IF_WORD, 0, 101132, 0x0},
    {S2C_IF_VALUE, 0, 101410, 0x0},
    {S2C_IF_WORD, 1, 101566, 0x0},
    {S2C_IF_OPTION, 0, 22863, 0x0},
    {S2C_IF_WORD, 0, 101586, 0x0},
    {S2C_IF_WORD, 1, 8431, 0x0},
    {S2C_IF_WORD, 0, 101777, 0x0},
    {S2C_IF_VALUE, 0, 101874, 0x0},
    {S2C_IF_OPTION, 0, 74172, 0x0},
    {S2C_IF_VALUE, 0, 101995, 0x0},
    {S2C_IF_VALUE, 0, 102183, 0x0},
    {S2C_IF_SAYS, 0, 102332, 0x0},
    {S2C_IF_VALUE, 0, 102408, 0x0},
    {S2C_IF_SAYS, 0, 102462, 0x0},
    {S2C_IF_WORD, 1, 10515, 0x0},
    {S2C_IF_WORD, 1, 102502, 0x0},
    {S2C_IF_OPTION, 0, 102554, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_NO_WORD, 2, 102736, 0x0},
    {S2C_IF_WORD, 0, 102804, 0x0},
    {S2C_IF_OPTION, 0, 102827, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 102856, 0x0},
    {S2C_IF_WORD, 0, 102902, 0x0},
    {S2C_IF_OPTION, 0, 102981, 0x0},
    {S2C_IF_OPTION, 0, 103001, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 0, 25530, 0x0},
    {S2C_IF_WORD, 0, 103128, 0x0},
    {S2C_IF_NO_WORD, 0, 103138, 0x0},
    {S2C_IF_WORD, 2, 103146, 0x0},
    {S2C_IF_WORD, 1, 103146, 0x0},
    {S2C_IF_WORD, 0, 10515, 0x0},
    {S2C_IF_OPTION, 0, 103188, 0x0},
    {S2C_IF_OPTION, 0, 67374, 0x0},
    {S2C_IF_WORD, 0, 103322, 0x0},
    {S2C_IF_WORD, 1, 103337, 0x0},
    {S2C_IF_WORD, 1, 71637, 0x0},
    {S2C_IF_WORD, 0, 103411, 0x0},
    {S2C_IF_WORD, 0, 103499, 0x0},
    {S2C_IF_OPTION, 0, 23298, 0x0},
    {S2C_IF_OPTION, 0, 103527, 0x0},
    {S2C_IF_VALUE, 0, 103575, 0x0},
    {S2C_IF_WORD, 0, 103609, 0x0},
    {S2C_IF_WORD, 0, 103727, 0x0},
    {S2C_IF_WORD, 1, 103783, 0x0},
    {S2C_IF_WORD, 2, 103788, 0x0},
    {S2C_IF_WORD, 1, 103837, 0x0},
    {S2C_IF_WORD, 0, 103897, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 104061, 0x0},
    {S2C_IF_OPTION, 0, 104311, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 104344, 0x10},
    {S2C_IF_OPTION_PLACE, 0, 104419, 0x10},
    {S2C_IF_VALUE, 0, 104506, 0x0},
    {S2C_IF_OPTION, 0, 104644, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 104831, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 104955, 0x10},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 105139, 0x30000},
    {S2C_IF_OPTION, 0, 105254, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 105291, 0x0},
    {S2C_IF_WORD, 1, 105323, 0x0},
    {S2C_IF_WORD, 0, 105406, 0x0},
    {S2C_IF_WORD, 1, 105592, 0x0},
    {S2C_IF_WORD, 0, 105647, 0x0},
    {S2C_IF_OPTION, 0, 105826, 0x0},
    {S2C_IF_WORD, 1, 105907, 0x0},
    {S2C_IF_WORD, 0, 105972, 0x0},
    {S2C_IF_OPTION, 0, 106081, 0x0},
    {S2C_IF_WORD, 1, 106169, 0x0},
    {S2C_IF_SAYS, 0, 106251, 0x0},
    {S2C_IF_SAYS, 0, 106287, 0x0},
    {S2C_IF_WORD, 0, 106384, 0x0},
    {S2C_IF_WORD, 1, 106444, 0x0},
    {S2C_IF_VALUE, 0, 106544, 0x0},
    {S2C_IF_VALUE, 0, 106655, 0x0},
    {S2C_IF_VALUE, 0, 106711, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 78530, 0x10},
    {S2C_IF_OPTION, 0, 32498, 0x0},
    {S2C_IF_VALUE, 0, 78898, 0x0},
    {S2C_IF_WORD, 1, 106781, 0x0},
    {S2C_IF_OPTION, 0, 29126, 0x0},
    {S2C_IF_OPTION, 0, 36038, 0x0},
    {S2C_IF_WORD, 0, 106856, 0x0},
    {S2C_IF_WORD, 1, 106922, 0x0},
    {S2C_IF_OPTION, 0, 106996, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 107168, 0x0},
    {S2C_IF_OPTION, 0, 107221, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 107269, 0x0},
    {S2C_IF_OPTION, 0, 107295, 0x0},
    {S2C_IF_OPTION, 0, 22817, 0x0},
    {S2C_IF_WORD, 0, 65286, 0x0},
    {S2C_IF_WORD, 0, 107382, 0x0},
    {S2C_IF_OPTION, 0, 22817, 0x0},
    {S2C_IF_WORD, 0, 107417, 0x0},
    {S2C_IF_WORD, 0, 107435, 0x0},
    {S2C_IF_WORD, 0, 107528, 0x0},
    {S2C_IF_WORD, 0, 10823, 0x0},
    {S2C_IF_WORD, 0, 107536, 0x0},
    {S2C_IF_WORD, 0, 107554, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 107582, 0x0},
    {S2C_IF_OPTION, 0, 107621, 0x0},
    {S2C_IF_OPTION, 0, 84680, 0x0},
    {S2C_IF_OPTION, 0, 84726, 0x0},
    {S2C_IF_OPTION, 0, 107698, 0x0},
    {S2C_IF_OPTION, 0, 107718, 0x0},
    {S2C_IF_WORD, 0, 107725, 0x0},
    {S2C_IF_OPTION, 0, 107789, 0x0},
    {S2C_IF_OPTION, 0, 34699, 0x0},
    {S2C_IF_WORD, 0, 24511, 0x0},
    {S2C_IF_OPTION, 0, 107848, 0x0},
    {S2C_IF_OPTION, 0, 107990, 0x0},
    {S2C_IF_WORD, 0, 108000, 0x0},
    {S2C_IF_WORD, 0, 108069, 0x0},
    {S2C_IF_WORD, 1, 108094, 0x0},
    {S2C_IF_WORD, 1, 108155, 0x0},
    {S2C_IF_OPTION, 0, 108165, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 108188, 0x0},
    {S2C_IF_OPTION, 0, 108221, 0x0},
    {S2C_IF_WORD, 0, 108263, 0x0},
    {S2C_IF_VALUE, 0, 108336, 0x0},
    {S2C_IF_WORD, 0, 108359, 0x0},
    {S2C_IF_WORD, 0, 108415, 0x0},
    {S2C_IF_OPTION, 0, 108441, 0x0},
    {S2C_IF_WORD, 0, 108518, 0x0},
    {S2C_IF_WORD, 1, 108708, 0x0},
    {S2C_IF_WORD, 1, 108746, 0x0},
    {S2C_IF_OPTION, 0, 108866, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 108915, 0x0},
    {S2C_IF_WORD, 1, 108966, 0x0},
    {S2C_IF_OPTION, 0, 109053, 0x0},
    {S2C_IF_OPTION, 0, 109119, 0x0},
    {S2C_IF_OPTION, 0, 109180, 0x0},
    {S2C_IF_VALUE, 0, 109317, 0x0},
    {S2C_IF_WORD, 1, 109366, 0x0},
    {S2C_IF_OPTION, 0, 109429, 0x0},
    {S2C_IF_WORD, 0, 109471, 0x0},
    {S2C_IF_WORD, 1, 109582, 0x0},
    {S2C_IF_VALUE, 0, 109615, 0x0},
    {S2C_IF_WORD, 0, 109705, 0x0},
    {S2C_IF_OPTION, 0, 109762, 0x0},
    {S2C_IF_WORD, 0, 109779, 0x0},
    {S2C_IF_WORD, 1, 109856, 0x0},
    {S2C_IF_OPTION, 0, 109967, 0x0},
    {S2C_IF_OPTION, 0, 109999, 0x0},
    {S2C_IF_WORD, 0, 110128, 0x0},
    {S2C_IF_OPTION, 0, 110145, 0x0},
    {S2C_IF_WORD, 0, 110224, 0x0},
    {S2C_IF_WORD, 0, 110345, 0x0},
    {S2C_IF_WORD, 0, 110424, 0x0},
    {S2C_IF_OPTION, 0, 110568, 0x0},
    {S2C_IF_OPTION, 0, 110625, 0x0},
    {S2C_IF_WORD, 1, 110676, 0x0},
    {S2C_IF_WORD, 0, 110767, 0x0},
    {S2C_IF_WORD, 1, 110954, 0x0},
    {S2C_IF_WORD, 0, 110961, 0x0},
    {S2C_IF_WORD, 1, 111056, 0x0},
    {S2C_IF_WORD, 1, 111116, 0x0},
    {S2C_IF_WORD, 0, 111351, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_OPTION, 0, 111435, 0x0},
    {S2C_IF_SAYS, 0, 108212, 0x0},
    {S2C_IF_OPTION, 0, 111470, 0x0},
    {S2C_IF_VALUE, 0, 111477, 0x0},
    {S2C_IF_OPTION, 0, 111533, 0x0},
    {S2C_IF_WORD, 1, 111602, 0x0},
    {S2C_IF_WORD, 1, 111626, 0x0},
    {S2C_IF_OPTION, 0, 111740, 0x0},
    {S2C_IF_WORD, 0, 111764, 0x0},
    {S2C_IF_OPTION, 0, 22863, 0x0},
    {S2C_IF_WORD, 0, 111817, 0x0},
    {S2C_IF_WORD, 0, 111828, 0x0},
    {S2C_IF_WORD, 0, 71325, 0x0},
    {S2C_IF_WORD, 1, 7618, 0x0},
    {S2C_IF_OPTION, 0, 111995, 0x0},
    {S2C_IF_OPTION, 0, 112007, 0x0},
    {S2C_IF_WORD, 1, 112089, 0x0},
    {S2C_IF_OPTION, 0, 112106, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 112185, 0x0},
    {S2C_IF_WORD, 0, 112207, 0x0},
    {S2C_IF_OPTION, 0, 112318, 0x0},
    {S2C_IF_WORD, 0, 112370, 0x0},
    {S2C_IF_OPTION, 0, 112645, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 112859, 0x0},
    {S2C_IF_WORD, 0, 112980, 0x0},
    {S2C_IF_OPTION, 0, 113008, 0x0},
    {S2C_IF_WORD, 0, 113046, 0x0},
    {S2C_IF_VALUE, 0, 113289, 0x0},
    {S2C_IF_OPTION, 0, 113341, 0x0},
    {S2C_IF_OPTION, 0, 113479, 0x0},
    {S2C_IF_OPTION, 0, 113523, 0x0},
    {S2C_IF_OPTION, 0, 40088, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 23298, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 113753, 0x0},
    {S2C_IF_WORD, 0, 113788, 0x0},
    {S2C_IF_OPTION, 0, 113825, 0x0},
    {S2C_IF_WORD, 0, 113857, 0x0},
    {S2C_IF_WORD, 0, 113898, 0x0},
    {S2C_IF_WORD, 0, 113938, 0x0},
    {S2C_IF_WORD, 0, 114078, 0x0},
    {S2C_IF_WORD, 1, 114204, 0x0},
    {S2C_IF_WORD, 0, 114253, 0x0},
    {S2C_IF_WORD, 0, 114603, 0x0},
    {S2C_IF_OPTION, 0, 114768, 0x0},
    {S2C_IF_WORD, 0, 10150, 0x0},
    {S2C_IF_OPTION, 0, 32498, 0x0},
    {S2C_IF_WORD, 0, 114993, 0x0},
    {S2C_IF_WORD, 1, 115123, 0x0},
    {S2C_IF_WORD, 0, 115196, 0x0},
    {S2C_IF_OPTION, 0, 115251, 0x0},
    {S2C_IF_VALUE, 0, 115318, 0x0},
    {S2C_IF_WORD, 1, 115393, 0x0},
    {S2C_IF_WORD, 1, 115414, 0x0},
    {S2C_IF_OPTION, 0, 115571, 0x0},
    {S2C_IF_WORD, 0, 115613, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 115718, 0x0},
    {S2C_IF_OPTION, 0, 115772, 0x0},
    {S2C_IF_WORD, 0, 115790, 0x0},
    {S2C_IF_WORD, 0, 115865, 0x0},
    {S2C_IF_WORD, 0, 4021, 0x0},
    {S2C_IF_WORD, 1, 45200, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 115965, 0x0},
    {S2C_IF_OPTION, 0, 115998, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 115939, 0x10},
    {S2C_IF_OPTION, 0, 116015, 0x0},
    {S2C_IF_OPTION, 0, 116059, 0x0},
    {S2C_IF_OPTION, 0, 116100, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 116250, 0x0},
    {S2C_IF_WORD, 0, 26504, 0x0},
    {S2C_IF_WORD, 0, 116257, 0x0},
    {S2C_IF_VALUE, 0, 116376, 0x0},
    {S2C_IF_VALUE, 0, 116501, 0x0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 23510, 0x0},
    {S2C_IF_WORD, 0, 116591, 0x0},
    {S2C_IF_WORD, 0, 116652, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 22814, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 22843, 0x0},
    {S2C_IF_WORD, 1, 116769, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 116879, 0x0},
    {S2C_IF_WORD, 0, 116925, 0x0},
    {S2C_IF_OPTION, 0, 117139, 0x0},
    {S2C_IF_VALUE, 0, 117260, 0x0},
    {S2C_IF_WORD, 0, 117504, 0x0},
    {S2C_IF_OPTION, 0, 117617, 0x0},
    {S2C_IF_WORD, 0, 117670, 0x0},
    {S2C_IF_WORD, 0, 117704, 0x0},
    {S2C_IF_OPTION, 0, 117778, 0x0},
    {S2C_IF_OPTION, 0, 117778, 0x0},
    {S2C_IF_WORD, 0, 117865, 0x0},
    {S2C_IF_OPTION, 0, 117964, 0x0},
    {S2C_IF_WORD, 1, 117976, 0x0},
    {S2C_IF_WORD, 1, 118016, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 118034, 0x0},
    {S2C_IF_WORD, 0, 118106, 0x0},
    {S2C_IF_WORD, 1, 118160, 0x0},
    {S2C_IF_OPTION, 0, 118181, 0x0},
    {S2C_IF_WORD, 0, 118187, 0x0},
    {S2C_IF_OPTION, 0, 118253, 0x0},
    {S2C_IF_WORD, 0, 118265, 0x0},
    {S2C_IF_WORD, 0, 118308, 0x0},
    {S2C_IF_OPTION, 0, 118377, 0x0},
    {S2C_IF_WORD, 0, 118416, 0x0},
    {S2C_IF_OPTION, 0, 118557, 0x0},
    {S2C_IF_WORD, 1, 118695, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 41055, 0x0},
    {S2C_IF_WORD, 0, 118771, 0x0},
    {S2C_IF_WORD, 1, 118830, 0x0},
    {S2C_IF_WORD, 0, 118858, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 118963, 0x0},
    {S2C_IF_WORD, 1, 119032, 0x0},
    {S2C_IF_WORD, 0, 119053, 0x0},
    {S2C_IF_WORD, 0, 119065, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 108165, 0x0},
    {S2C_IF_OPTION, 0, 119214, 0x0},
    {S2C_IF_OPTION, 0, 36038, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 47889, 0x0},
    {S2C_IF_OPTION, 0, 119238, 0x0},
    {S2C_IF_WORD, 1, 6188, 0x0},
    {S2C_IF_WORD, 0, 29054, 0x0},
    {S2C_IF_WORD, 0, 119327, 0x0},
    {S2C_IF_WORD, 0, 119334, 0x0},
    {S2C_IF_WORD, 0, 119408, 0x0},
    {S2C_IF_WORD, 0, 119465, 0x0},
    {S2C_IF_WORD, 0, 119570, 0x0},
    {S2C_IF_VALUE, 0, 119688, 0x0},
    {S2C_IF_OPTION, 0, 119807, 0x0},
    {S2C_IF_VALUE, 0, 119851, 0x0},
    {S2C_IF_OPTION, 0, 22814, 0x0},
    {S2C_IF_OPTION, 0, 23590, 0x0},
    {S2C_IF_OPTION, 0, 23510, 0x0},
    {S2C_IF_OPTION, 0, 25254, 0x0},
    {S2C_IF_OPTION, 0, 74172, 0x0},
    {S2C_IF_OPTION, 0, 32499, 0x0},
    {S2C_IF_OPTION, 0, 96843, 0x0},
    {S2C_IF_OPTION, 0, 25372, 0x0},
    {S2C_IF_OPTION, 0, 26118, 0x0},
    {S2C_IF_OPTION, 0, 120048, 0x0},
    {S2C_IF_VALUE, 0, 120056, 0x0},
    {S2C_IF_OPTION, 0, 120115, 0x0},
    {S2C_IF_OPTION, 0, 74172, 0x0},
    {S2C_IF_WORD, 0, 120151, 0x0},
    {S2C_IF_OPTION, 0, 120257, 0x0},
    {S2C_IF_VALUE, 0, 120289, 0x0},
    {S2C_IF_WORD, 1, 120383, 0x0},
    {S2C_IF_WORD, 0, 120466, 0x0},
    {S2C_IF_OPTION, 0, 26118, 0x0},
    {S2C_IF_WORD, 0, 120506, 0x0},
    {S2C_IF_WORD, 0, 120553, 0x0},
    {S2C_IF_SAYS, 0, 120574, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 77819, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 78530, 0x10},
    {S2C_IF_OPTION, 0, 73685, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 10598, 0x0},
    {S2C_IF_WORD, 0, 120862, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40203c0},
    {S2C_IF_VALUE, 0, 120922, 0x0},
    {S2C_IF_OPTION, 0, 120945, 0x0},
    {S2C_IF_WORD, 1, 120961, 0x0},
    {S2C_IF_WORD, 0, 120983, 0x0},
    {S2C_IF_OPTION, 0, 121162, 0x0},
    {S2C_IF_WORD, 0, 45200, 0x0},
    {S2C_IF_WORD, 0, 388, 0x0},
    {S2C_IF_WORD, 1, 121223, 0x0},
    {S2C_IF_WORD, 1, 121235, 0x0},
    {S2C_IF_OPTION, 0, 121348, 0x0},
    {S2C_IF_OPTION, 0, 121364, 0x0},
    {S2C_IF_WORD, 0, 121412, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 121468, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 45645, 0x0},
    {S2C_IF_WORD, 0, 121637, 0x0},
    {S2C_IF_WORD, 0, 121780, 0x0},
    {S2C_IF_WORD, 1, 121845, 0x0},
    {S2C_IF_WORD, 1, 71637, 0x0},
    {S2C_IF_WORD, 2, 121895, 0x0},
    {S2C_IF_WORD, 1, 121920, 0x0},
    {S2C_IF_WORD, 1, 122023, 0x0},
    {S2C_IF_OPTION, 0, 122040, 0x0},
    {S2C_IF_OPTION, 0, 22598, 0x0},
    {S2C_IF_WORD, 0, 122060, 0x0},
    {S2C_IF_OPTION, 0, 122117, 0x0},
    {S2C_IF_WORD, 0, 122190, 0x0},
    {S2C_IF_WORD, 0, 7618, 0x0},
    {S2C_IF_OPTION, 0, 75909, 0x0},
    {S2C_IF_OPTION, 0, 75909, 0x0},
    {S2C_IF_OPTION, 0, 44102, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_VALUE, 0, 122305, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_OPTION, 0, 122318, 0x0},
    {S2C_IF_WORD, 1, 10827, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_WORD, 0, 90574, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 22843, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 28109, 0x4000140},
    {S2C_IF_OPTION, 0, 122424, 0x0},
    {S2C_IF_WORD, 0, 122458, 0x0},
    {S2C_IF_WORD, 0, 122478, 0x0},
    {S2C_IF_VALUE, 0, 122561, 0x0},
    {S2C_IF_VALUE, 0, 122626, 0x0},
    {S2C_IF_OPTION, 0, 122637, 0x0},
    {S2C_IF_VALUE, 0, 122730, 0x0},
    {S2C_IF_WORD, 1, 122795, 0x0},
    {S2C_IF_WORD, 0, 122827, 0x0},
    {S2C_IF_WORD, 0, 122969, 0x0},
    {S2C_IF_WORD, 0, 123014, 0x0},
    {S2C_IF_WORD, 1, 123040, 0x0},
    {S2C_IF_OPTION, 0, 23348, 0x0},
    {S2C_IF_OPTION, 0, 123073, 0x0},
    {S2C_IF_WORD, 0, 73687, 0x0},
    {S2C_IF_WORD, 1, 73687, 0x0},
    {S2C_IF_OPTION, 0, 123104, 0x0},
    {S2C_IF_OPTION, 0, 52778, 0x0},
    {S2C_IF_OPTION, 0, 123116, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x632b3c3},
    {S2C_IF_OPTION, 0, 123230, 0x0},
    {S2C_IF_VALUE, 0, 123267, 0x0},
    {S2C_IF_VALUE, 0, 123418, 0x0},
    {S2C_IF_VALUE, 0, 123529, 0x0},
    {S2C_IF_VALUE, 0, 123645, 0x0},
    {S2C_IF_OPTION, 0, 123702, 0x0},
    {S2C_IF_OPTION, 0, 22843, 0x0},
    {S2C_IF_OPTION, 0, 123763, 0x0},
    {S2C_IF_OPTION, 0, 123837, 0x0},
    {S2C_IF_OPTION, 0, 123933, 0x0},
    {S2C_IF_VALUE, 0, 123955, 0x0},
    {S2C_IF_OPTION, 0, 124028, 0x0},
    {S2C_IF_OPTION, 0, 124049, 0x0},
    {S2C_IF_OPTION, 0, 124112, 0x0},
    {S2C_IF_OPTION, 0, 124123, 0x0},
    {S2C_IF_OPTION, 0, 22811, 0x0},
    {S2C_IF_WORD, 0, 1, 0x0},
    {S2C_IF_OPTION, 0, 27584, 0x0},
    {S2C_IF_WORD, 0, 10203, 0x0},
    {S2C_IF_OPTION, 0, 22814, 0x0},
    {S2C_IF_WORD, 0, 134, 0x0},
    {S2C_IF_WORD, 0, 25367, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 23689, 0x0},
    {S2C_IF_OPTION, 0, 124361, 0x0},
    {S2C_IF_WORD, 0, 124467, 0x0},
    {S2C_IF_WORD, 1, 124552, 0x0},
    {S2C_IF_WORD, 1, 124584, 0x0},
    {S2C_IF_WORD, 1, 7618, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_VALUE, 0, 124730, 0x0},
    {S2C_IF_OPTION, 0, 124776, 0x0},
    {S2C_IF_WORD, 0, 10823, 0x0},
    {S2C_IF_VALUE, 0, 124807, 0x0},
    {S2C_IF_OPTION, 0, 124842, 0x0},
    {S2C_IF_OPTION, 0, 124901, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c2},
    {S2C_IF_OPTION, 0, 41051, 0x0},
    {S2C_IF_VALUE, 0, 125076, 0x0},
    {S2C_IF_VALUE, 0, 125092, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 125203, 0x0},
    {S2C_IF_OPTION, 0, 42907, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x61003c3},
    {S2C_IF_OPTION, 0, 125345, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40171c0},
    {S2C_IF_OPTION, 0, 125467, 0x0},
    {S2C_IF_OPTION, 0, 125516, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000343},
    {S2C_IF_VALUE, 0, 125583, 0x0},
    {S2C_IF_OPTION, 0, 125632, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_OPTION, 0, 42390, 0x0},
    {S2C_IF_OPTION, 0, 41251, 0x0},
    {S2C_IF_OPTION, 0, 97727, 0x0},
    {S2C_IF_WORD, 0, 125698, 0x0},
    {S2C_IF_WORD, 0, 125723, 0x0},
    {S2C_IF_OPTION, 0, 36424, 0x0},
    {S2C_IF_VALUE, 0, 125818, 0x0},
    {S2C_IF_WORD, 0, 974, 0x0},
    {S2C_IF_OPTION, 0, 125882, 0x0},
    {S2C_IF_WORD, 0, 125947, 0x0},
    {S2C_IF_VALUE, 0, 125950, 0x0},
    {S2C_IF_WORD, 1, 125987, 0x0},
    {S2C_IF_OPTION, 0, 126006, 0x0},
    {S2C_IF_OPTION, 0, 126019, 0x0},
    {S2C_IF_OPTION, 0, 43654, 0x0},
    {S2C_IF_VALUE, 0, 126134, 0x0},
    {S2C_IF_OPTION, 0, 37044, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_PLACE, 1, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 126252, 0x0},
    {S2C_IF_OPTION, 0, 126349, 0x0},
    {S2C_IF_WORD, 0, 126266, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_WORD, 0, 126420, 0x0},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_WORD, 0, 126438, 0x0},
    {S2C_IF_VALUE, 0, 126492, 0x0},
    {S2C_IF_OPTION, 0, 126565, 0x0},
    {S2C_IF_OPTION, 0, 126590, 0x0},
    {S2C_IF_OPTION, 0, 126599, 0x0},
    {S2C_IF_OPTION, 0, 126730, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x60003c0},
    {S2C_IF_WORD, 0, 126918, 0x0},
    {S2C_IF_VALUE, 0, 126978, 0x0},
    {S2C_IF_VALUE, 0, 127017, 0x0},
    {S2C_IF_VALUE, 0, 127061, 0x0},
    {S2C_IF_VALUE, 0, 127075, 0x0},
    {S2C_IF_VALUE, 0, 127120, 0x0},
    {S2C_IF_OPTION, 0, 127215, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 127283, 0x0},
    {S2C_IF_OPTION, 0, 127421, 0x0},
    {S2C_IF_OPTION, 0, 127523, 0x0},
    {S2C_IF_OPTION, 0, 127581, 0x0},
    {S2C_IF_OPTION, 0, 127623, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4200},
    {S2C_IF_OPTION, 0, 23347, 0x0},
    {S2C_IF_OPTION, 0, 127635, 0x0},
    {S2C_IF_OPTION, 0, 127688, 0x0},
    {S2C_IF_OPTION, 0, 111460, 0x0},
    {S2C_IF_OPTION, 0, 85107, 0x0},
    {S2C_IF_VALUE, 0, 127793, 0x0},
    {S2C_IF_OPTION, 0, 85114, 0x0},
    {S2C_IF_VALUE, 0, 127951, 0x0},
    {S2C_IF_SAYS, 0, 128141, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x201},
    {S2C_IF_WORD, 1, 128249, 0x0},
    {S2C_IF_WORD, 1, 128277, 0x0},
    {S2C_IF_WORD, 0, 128302, 0x0},
    {S2C_IF_OPTION, 0, 128466, 0x0},
    {S2C_IF_OPTION, 0, 128494, 0x0},
    {S2C_IF_NO_OPTION, 0, 128551, 0x0},
    {S2C_IF_WORD, 0, 128569, 0x0},
    {S2C_IF_WORD, 0, 128736, 0x0},
    {S2C_IF_WORD, 0, 128794, 0x0},
    {S2C_IF_WORD, 0, 128865, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 128960, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 129110, 0x0},
    {S2C_IF_OPTION, 0, 129163, 0x0},
    {S2C_IF_WORD, 0, 129542, 0x0},
    {S2C_IF_WORD, 1, 129704, 0x0},
    {S2C_IF_WORD, 2, 129891, 0x0},
    {S2C_IF_WORD, 0, 129974, 0x0},
    {S2C_IF_WORD, 0, 129998, 0x0},
    {S2C_IF_WORD, 0, 130010, 0x0},
    {S2C_IF_OPTION, 0, 130041, 0x0},
    {S2C_IF_WORD, 0, 130071, 0x0},
    {S2C_IF_WORD, 0, 130157, 0x0},
    {S2C_IF_WORD, 1, 130249, 0x0},
    {S2C_IF_WORD, 3, 130399, 0x0},
    {S2C_IF_WORD, 1, 130457, 0x0},
    {S2C_IF_WORD, 2, 130676, 0x0},
    {S2C_IF_WORD, 1, 130799, 0x0},
    {S2C_IF_NO_WORD, 1, 131001, 0x0},
    {S2C_IF_WORD, 1, 131009, 0x0},
    {S2C_IF_WORD, 2, 131184, 0x0},
    {S2C_IF_WORD, 0, 131286, 0x0},
    {S2C_IF_OPTION, 0, 131392, 0x0},
    {S2C_IF_WORD, 0, 131615, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 131735, 0x0},
    {S2C_IF_WORD, 0, 131798, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 131001, 0x0},
    {S2C_IF_WORD, 1, 131880, 0x0},
    {S2C_IF_WORD, 0, 74646, 0x0},
    {S2C_IF_WORD, 0, 131897, 0x0},
    {S2C_IF_WORD, 0, 131947, 0x0},
    {S2C_IF_WORD, 1, 132014, 0x0},
    {S2C_IF_OPTION, 0, 74895, 0x0},
    {S2C_IF_WORD, 0, 132056, 0x0},
    {S2C_IF_WORD, 1, 71637, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 132170, 0x0},
    {S2C_IF_WORD, 0, 132282, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 132321, 0x0},
    {S2C_IF_WORD, 0, 132356, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 132394, 0x0},
    {S2C_IF_WORD, 1, 132426, 0x0},
    {S2C_IF_WORD, 0, 132549, 0x0},
    {S2C_IF_WORD, 0, 128736, 0x0},
    {S2C_IF_WORD, 1, 132583, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 132704, 0x0},
    {S2C_IF_WORD, 3, 132781, 0x0},
    {S2C_IF_WORD, 1, 132822, 0x0},
    {S2C_IF_WORD, 0, 131947, 0x0},
    {S2C_IF_OPTION, 0, 132860, 0x0},
    {S2C_IF_WORD, 2, 132916, 0x0},
    {S2C_IF_OPTION, 0, 132964, 0x0},
    {S2C_IF_WORD, 1, 132014, 0x0},
    {S2C_IF_WORD, 2, 131947, 0x0},
    {S2C_IF_WORD, 1, 1365, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 133014, 0x0},
    {S2C_IF_WORD, 0, 133043, 0x0},
    {S2C_IF_WORD, 0, 133081, 0x0},
    {S2C_IF_WORD, 0, 133177, 0x0},
    {S2C_IF_OPTION, 0, 29126, 0x0},
    {S2C_IF_WORD, 0, 125947, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
    {S2C_IF_OPTION, 0, 133211, 0x0},
    {S2C_IF_OPTION, 0, 133235, 0x0},
    {S2C_IF_WORD, 0, 132170, 0x0},
    {S2C_IF_WORD, 0, 133423, 0x0},
    {S2C_IF_VALUE, 0, 133504, 0x0},
    {S2C_IF_OPTION, 0, 25772, 0x0},
    {S2C_IF_VALUE, 0, 133555, 0x0},
    {S2C_IF_OPTION, 0, 133624, 0x0},
    {S2C_IF_OPTION, 0, 29451, 0x0},
    {S2C_IF_VALUE, 0, 133717, 0x0},
    {S2C_IF_WORD, 0, 133733, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 133753, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 23510, 0x30000},
    {S2C_IF_NO_OPTION, 0, 23590, 0x0},
    {S2C_IF_OPTION, 0, 133844, 0x0},
    {S2C_IF_OPTION, 0, 133864, 0x0},
    {S2C_IF_OPTION, 0, 27581, 0x0},
    {S2C_IF_WORD, 1, 133909, 0x0},
    {S2C_IF_WORD, 1, 133926, 0x0},
    {S2C_IF_WORD, 1, 133986, 0x0},
    {S2C_IF_WORD, 0, 9942, 0x0},
    {S2C_IF_WORD, 0, 134054, 0x0},
    {S2C_IF_WORD, 0, 134160, 0x0},
    {S2C_IF_WORD, 0, 134183, 0x0},
    {S2C_IF_WORD, 0, 7620, 0x0},
    {S2C_IF_WORD, 0, 134217, 0x0},
    {S2C_IF_WORD, 1, 134231, 0x0},
    {S2C_IF_VALUE, 0, 134269, 0x0},
    {S2C_IF_SAYS, 0, 134320, 0x0},
    {S2C_IF_OPTION, 0, 25771, 0x0},
    {S2C_IF_VALUE, 0, 134426, 0x0},
    {S2C_IF_VALUE, 0, 134476, 0x0},
    {S2C_IF_OPTION, 0, 134496, 0x0},
    {S2C_IF_VALUE, 0, 134581, 0x0},
    {S2C_IF_VALUE, 0, 134594, 0x0},
    {S2C_IF_OPTION, 0, 28146, 0x0},
    {S2C_IF_WORD, 0, 1026, 0x0},
    {S2C_IF_WORD, 0, 65942, 0x0},
    {S2C_IF_WORD, 0, 66015, 0x0},
    {S2C_IF_OPTION, 0, 32495, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 11108},
    {2, 2, 2, 11108},
    {2, 2, 4, 11301},
    {2, 2, 6, 11347},
    {0, 1, 8, 0},
    {2, 2, 9, 11452},
    {2, 2, 11, 11692},
    {2, 2, 13, 11893},
    {2, 2, 15, 11963},
    {2, 2, 17, 11963},
    {2, 2, 19, 12282},
    {2, 1, 21, 12328},
    {1, 2, 22, 12399},
    {1, 2, 24, 12535},
    {2, 2, 26, 12965},
    {2, 1, 28, 12999},
    {1, 2, 29, 13092},
    {2, 1, 31, 13107},
    {2, 1, 32, 13155},
    {2, 1, 33, 13187},
    {2, 1, 34, 13252},
    {2, 1, 35, 13290},
    {2, 1, 36, 13313},
    {2, 1, 37, 13364},
    {2, 1, 38, 13449},
    {2, 1, 39, 13518},
    {2, 1, 40, 13579},
    {2, 1, 41, 13626},
    {2, 2, 42, 13749},
    {2, 2, 44, 13807},
    {2, 2, 46, 13807},
    {2, 1, 48, 13901},
    {1, 0, 49, 13928},
    {2, 2, 49, 11108},
    {2, 2, 51, 11108},
    {2, 2, 53, 11347},
    {0, 1, 55, 0},
    {2, 2, 56, 12282},
    {2, 1, 58, 13944},
    {1, 2, 59, 12399},
    {1, 2, 61, 12535},
    {2, 2, 63, 12965},
    {2, 1, 65, 12999},
    {2, 2, 66, 14000},
    {2, 2, 68, 14102},
    {1, 2, 70, 13092},
    {2, 1, 72, 14170},
    {2, 1, 73, 14219},
    {2, 2, 74, 13749},
    {2, 2, 76, 13749},
    {2, 2, 78, 14352},
    {2, 2, 80, 14430},
    {2, 2, 82, 11452},
    {2, 2, 84, 11692},
    {2, 2, 86, 11893},
    {2, 2, 88, 11963},
    {2, 2, 90, 11963},
    {2, 2, 92, 14485},
    {2, 2, 94, 14529},
    {2, 1, 96, 14571},
    {2, 2, 97, 13807},
    {2, 1, 99, 13901},
    {1, 0, 100, 14605},
    {2, 2, 100, 14638},
    {2, 2, 102, 14638},
    {2, 2, 104, 14719},
    {1, 0, 106, 14765},
    {0, 1, 106, 0},
    {2, 1, 107, 14352},
    {2, 1, 108, 14430},
    {2, 1, 109, 15606},
    {2, 1, 110, 11452},
    {2, 2, 111, 15795},
    {2, 2, 113, 15977},
    {2, 2, 115, 16189},
    {2, 2, 117, 16189},
    {2, 2, 119, 16366},
    {2, 1, 121, 16780},
    {2, 1, 122, 16780},
    {2, 1, 123, 17941},
    {2, 1, 124, 18108},
    {2, 2, 125, 18241},
    {2, 1, 127, 18241},
    {2, 2, 128, 18464},
    {2, 2, 130, 15977},
    {2, 2, 132, 18771},
    {2, 1, 134, 11893},
    {2, 1, 135, 11963},
    {2, 2, 136, 19834},
    {2, 1, 138, 20506},
    {2, 2, 139, 20742},
    {2, 2, 141, 19834},
    {2, 2, 143, 21023},
    {2, 2, 145, 15795},
    {2, 1, 147, 15977},
    {2, 2, 148, 21609},
    {2, 2, 150, 15977},
    {2, 1, 152, 15977},
    {0, 0, 153, 0},
    {0, 1, 153, 0},
    {2, 1, 154, 16780},
    {2, 1, 155, 15977},
    {0, 0, 156, 0},
    {0, 0, 156, 0},
    {1, 1, 156, 22604},
    {0, 0, 157, 0},
    {0, 1, 157, 0},
    {1, 0, 158, 22708},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {0, 0, 158, 0},
    {2, 1, 158, 11347},
    {0, 0, 159, 0},
    {2, 2, 159, 22820},
    {2, 2, 161, 11347},
    {2, 1, 163, 11347},
    {0, 0, 164, 0},
    {2, 1, 164, 11347},
    {0, 1, 165, 0},
    {1, 0, 166, 22846},
    {0, 1, 166, 0},
    {1, 0, 167, 22866},
    {0, 0, 167, 0},
    {2, 1, 167, 23014},
    {2, 2, 168, 23074},
    {0, 0, 170, 0},
    {0, 1, 170, 0},
    {0, 1, 171, 0},
    {1, 0, 172, 23165},
    {0, 1, 172, 0},
    {1, 0, 173, 23209},
    {1, 1, 173, 23245},
    {0, 0, 174, 0},
    {0, 1, 174, 0},
    {1, 0, 175, 23317},
    {0, 1, 175, 0},
    {0, 1, 176, 0},
    {1, 0, 177, 23357},
    {0, 1, 177, 0},
    {0, 1, 178, 0},
    {1, 0, 179, 23420},
    {0, 2, 179, 0},
    {1, 0, 181, 23492},
    {0, 0, 181, 0},
    {2, 2, 181, 23513},
    {0, 0, 183, 0},
    {0, 0, 183, 0},
    {0, 0, 183, 0},
    {2, 1, 183, 23621},
    {0, 0, 184, 0},
    {2, 2, 184, 13901},
    {1, 0, 186, 23692},
    {2, 1, 186, 23776},
    {1, 1, 187, 23796},
    {0, 0, 188, 0},
    {0, 0, 188, 0},
    {2, 1, 188, 23881},
    {2, 2, 189, 23881},
    {0, 0, 191, 0},
    {0, 0, 191, 0},
    {2, 2, 191, 23957},
    {2, 2, 193, 24012},
    {2, 2, 195, 24036},
    {2, 2, 197, 15977},
    {2, 3, 199, 11692},
    {2, 3, 202, 24370},
    {2, 3, 205, 15977},
    {2, 3, 208, 24472},
    {2, 2, 211, 24513},
    {2, 3, 213, 24585},
    {2, 2, 216, 24668},
    {2, 3, 218, 24719},
    {1, 1, 221, 24753},
    {0, 0, 222, 0},
    {1, 1, 222, 24774},
    {1, 2, 223, 24808},
    {0, 0, 225, 0},
    {0, 0, 225, 0},
    {2, 2, 225, 12282},
    {2, 1, 227, 24846},
    {1, 2, 228, 12399},
    {1, 2, 230, 12535},
    {2, 2, 232, 12965},
    {2, 1, 234, 12999},
    {2, 1, 235, 24875},
    {2, 2, 236, 13749},
    {2, 2, 238, 13749},
    {2, 2, 240, 14352},
    {2, 2, 242, 14430},
    {2, 2, 244, 11452},
    {2, 2, 246, 11692},
    {2, 2, 248, 11893},
    {2, 2, 250, 11963},
    {2, 2, 252, 11963},
    {2, 2, 254, 14485},
    {2, 2, 256, 11347},
    {2, 2, 258, 13807},
    {2, 2, 260, 13807},
    {1, 1, 262, 25028},
    {2, 1, 263, 13579},
    {2, 1, 264, 13626},
    {2, 1, 265, 13155},
    {2, 1, 266, 25043},
    {2, 1, 267, 13252},
    {2, 1, 268, 13290},
    {2, 1, 269, 13313},
    {2, 1, 270, 13364},
    {0, 1, 271, 0},
    {1, 1, 272, 13928},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {0, 0, 273, 0},
    {2, 1, 273, 11963},
    {0, 1, 274, 0},
    {0, 1, 275, 0},
    {1, 0, 276, 14765},
    {2, 3, 276, 14638},
    {0, 0, 279, 0},
    {2, 2, 279, 14638},
    {0, 0, 281, 0},
    {2, 1, 281, 25409},
    {1, 0, 282, 25470},
    {0, 1, 282, 0},
    {1, 0, 283, 25500},
    {0, 1, 283, 0},
    {0, 1, 284, 0},
    {1, 1, 285, 25534},
    {0, 0, 286, 0},
    {0, 1, 286, 0},
    {1, 0, 287, 25593},
    {0, 0, 287, 0},
    {1, 0, 287, 25641},
    {0, 0, 287, 0},
    {0, 1, 287, 0},
    {1, 1, 288, 25813},
    {1, 0, 289, 25840},
    {1, 0, 289, 25840},
    {1, 0, 289, 25840},
    {1, 0, 289, 25840},
    {1, 0, 289, 25840},
    {0, 0, 289, 0},
    {1, 1, 289, 26077},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {1, 0, 290, 26347},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {1, 0, 290, 26347},
    {2, 1, 290, 26506},
    {2, 2, 291, 26506},
    {0, 1, 293, 0},
    {1, 0, 294, 26585},
    {1, 0, 294, 26716},
    {0, 1, 294, 0},
    {1, 0, 295, 26746},
    {1, 0, 295, 26915},
    {1, 0, 295, 26746},
    {1, 0, 295, 26746},
    {2, 1, 295, 27054},
    {1, 0, 296, 26746},
    {1, 0, 296, 26746},
    {1, 0, 296, 26746},
    {1, 0, 296, 26746},
    {1, 0, 296, 27269},
    {0, 0, 296, 0},
    {1, 0, 296, 26746},
    {1, 0, 296, 26746},
    {0, 0, 296, 0},
    {1, 0, 296, 27356},
    {0, 0, 296, 0},
    {1, 0, 296, 26746},
    {0, 0, 296, 0},
    {1, 0, 296, 27539},
    {0, 1, 296, 0},
    {1, 0, 297, 27587},
    {1, 0, 297, 27607},
    {1, 0, 297, 27630},
    {2, 1, 297, 27809},
    {0, 2, 298, 0},
    {1, 1, 300, 27607},
    {1, 1, 301, 27872},
    {1, 0, 302, 27897},
    {2, 2, 302, 27985},
    {2, 2, 304, 28055},
    {2, 2, 306, 28055},
    {2, 3, 308, 28055},
    {0, 1, 311, 0},
    {0, 1, 312, 0},
    {2, 2, 313, 28242},
    {2, 2, 315, 28242},
    {2, 2, 317, 28242},
    {2, 2, 319, 28421},
    {2, 2, 321, 28421},
    {2, 2, 323, 24012},
    {2, 2, 325, 24036},
    {1, 1, 327, 28494},
    {1, 0, 328, 26746},
    {2, 1, 328, 28589},
    {2, 1, 329, 28672},
    {1, 0, 330, 26746},
    {0, 1, 330, 0},
    {2, 2, 331, 23957},
    {2, 2, 333, 24012},
    {2, 2, 335, 24036},
    {1, 1, 337, 28494},
    {1, 0, 338, 26746},
    {2, 1, 338, 28421},
    {0, 1, 339, 0},
    {1, 0, 340, 28809},
    {2, 1, 340, 28421},
    {0, 1, 341, 0},
    {0, 1, 342, 0},
    {1, 0, 343, 28956},
    {2, 2, 343, 28421},
    {2, 1, 345, 28421},
    {0, 1, 346, 0},
    {1, 0, 347, 29026},
    {0, 1, 347, 0},
    {2, 2, 348, 29064},
    {2, 2, 350, 29064},
    {2, 1, 352, 28421},
    {0, 1, 353, 0},
    {1, 0, 354, 29026},
    {1, 0, 354, 29306},
    {2, 2, 354, 24012},
    {1, 1, 356, 24753},
    {0, 0, 357, 0},
    {0, 0, 357, 0},
    {2, 1, 357, 29489},
    {2, 1, 358, 29551},
    {1, 1, 359, 29615},
    {0, 0, 360, 0},
    {1, 0, 360, 26716},
    {1, 0, 360, 26716},
    {0, 1, 360, 0},
    {2, 2, 361, 29903},
    {2, 1, 363, 29903},
    {2, 2, 364, 29903},
    {1, 0, 366, 30018},
    {0, 1, 366, 0},
    {2, 2, 367, 30087},
    {2, 1, 369, 30087},
    {1, 0, 370, 30127},
    {0, 1, 370, 0},
    {2, 0, 371, 30144},
    {2, 1, 371, 30187},
    {2, 1, 372, 30241},
    {2, 2, 373, 30087},
    {2, 3, 375, 30294},
    {2, 2, 378, 30355},
    {2, 2, 380, 30087},
    {2, 1, 382, 30407},
    {2, 1, 383, 30451},
    {2, 1, 384, 30502},
    {2, 1, 385, 30532},
    {2, 1, 386, 30576},
    {2, 1, 387, 30624},
    {2, 1, 388, 30669},
    {2, 1, 389, 30711},
    {2, 1, 390, 30749},
    {2, 2, 391, 30786},
    {2, 2, 393, 30843},
    {2, 1, 395, 30868},
    {2, 1, 396, 30916},
    {2, 1, 397, 30957},
    {2, 1, 398, 31031},
    {1, 0, 399, 30127},
    {0, 1, 399, 0},
    {2, 0, 400, 30187},
    {0, 0, 400, 0},
    {2, 1, 400, 30127},
    {2, 2, 401, 31063},
    {1, 0, 403, 31098},
    {0, 1, 403, 0},
    {1, 1, 404, 31177},
    {2, 1, 405, 24846},
    {2, 1, 406, 31232},
    {1, 0, 407, 31279},
    {2, 1, 407, 31330},
    {2, 1, 408, 31412},
    {2, 1, 409, 31460},
    {2, 1, 410, 31507},
    {2, 1, 411, 31460},
    {2, 2, 412, 31546},
    {2, 1, 414, 31605},
    {2, 1, 415, 25043},
    {2, 1, 416, 13364},
    {2, 1, 417, 25043},
    {2, 2, 418, 25043},
    {1, 0, 420, 31100},
    {2, 1, 420, 31860},
    {2, 1, 421, 13364},
    {1, 0, 422, 31910},
    {2, 2, 422, 31978},
    {2, 1, 424, 24846},
    {2, 1, 425, 32028},
    {2, 2, 426, 32047},
    {2, 2, 428, 32092},
    {2, 2, 430, 32137},
    {2, 1, 432, 13107},
    {2, 1, 433, 13364},
    {2, 1, 434, 32154},
    {2, 2, 435, 32203},
    {2, 2, 437, 31978},
    {2, 3, 439, 31978},
    {2, 2, 442, 13901},
    {2, 2, 444, 32237},
    {2, 2, 446, 32287},
    {1, 0, 448, 31910},
    {2, 2, 448, 28055},
    {2, 1, 450, 32346},
    {2, 2, 451, 31978},
    {2, 2, 453, 31978},
    {2, 2, 455, 32413},
    {2, 2, 457, 32457},
    {2, 2, 459, 13364},
    {2, 2, 461, 32645},
    {2, 2, 463, 32154},
    {2, 3, 465, 32721},
    {2, 2, 468, 32806},
    {1, 0, 470, 32843},
    {2, 1, 470, 24846},
    {2, 1, 471, 12999},
    {2, 1, 472, 32860},
    {2, 1, 473, 23776},
    {2, 1, 474, 13626},
    {0, 1, 475, 0},
    {2, 2, 476, 23776},
    {2, 3, 478, 13901},
    {2, 4, 481, 31232},
    {1, 0, 485, 33085},
    {2, 1, 485, 24846},
    {2, 1, 486, 24846},
    {2, 1, 487, 24846},
    {2, 1, 488, 24846},
    {1, 0, 489, 33235},
    {2, 1, 489, 33319},
    {2, 1, 490, 33334},
    {2, 1, 491, 13290},
    {2, 1, 492, 13252},
    {2, 1, 493, 33357},
    {2, 1, 494, 33375},
    {2, 1, 495, 33459},
    {2, 2, 496, 33507},
    {1, 0, 498, 33533},
    {2, 1, 498, 13449},
    {1, 0, 499, 33562},
    {1, 0, 499, 33589},
    {1, 0, 499, 33562},
    {2, 2, 499, 33638},
    {2, 2, 501, 33692},
    {2, 2, 503, 33745},
    {2, 3, 505, 33813},
    {2, 3, 508, 33861},
    {2, 3, 511, 33813},
    {2, 2, 514, 33912},
    {2, 2, 516, 31860},
    {2, 2, 518, 33912},
    {2, 2, 520, 33943},
    {2, 2, 522, 33977},
    {2, 3, 524, 33977},
    {2, 3, 527, 34012},
    {2, 2, 530, 34157},
    {2, 3, 532, 33692},
    {2, 2, 535, 34157},
    {2, 2, 537, 34249},
    {2, 2, 539, 33943},
    {2, 2, 541, 34300},
    {1, 0, 543, 34340},
    {2, 2, 543, 34393},
    {2, 3, 545, 34477},
    {2, 2, 548, 34512},
    {2, 3, 550, 34512},
    {2, 3, 553, 34512},
    {2, 3, 556, 34512},
    {2, 2, 559, 34633},
    {1, 0, 561, 34665},
    {2, 2, 561, 34702},
    {2, 2, 563, 34702},
    {2, 2, 565, 34753},
    {1, 0, 567, 34795},
    {2, 2, 567, 34836},
    {2, 1, 569, 34882},
    {1, 0, 570, 34911},
    {2, 1, 570, 34983},
    {1, 0, 571, 35028},
    {0, 1, 571, 0},
    {2, 2, 572, 35071},
    {1, 0, 574, 35106},
    {2, 1, 574, 23621},
    {2, 1, 575, 23621},
    {2, 2, 576, 35381},
    {2, 2, 578, 35449},
    {2, 2, 580, 35510},
    {2, 3, 582, 35551},
    {2, 2, 585, 35595},
    {2, 2, 587, 35657},
    {2, 2, 589, 24846},
    {0, 1, 591, 0},
    {0, 2, 592, 0},
    {0, 2, 594, 0},
    {1, 1, 596, 35771},
    {1, 0, 597, 35773},
    {2, 2, 597, 35809},
    {2, 2, 599, 23621},
    {0, 1, 601, 0},
    {0, 1, 602, 0},
    {1, 0, 603, 35911},
    {0, 1, 603, 0},
    {0, 1, 604, 0},
    {2, 2, 605, 35994},
    {2, 2, 607, 36053},
    {2, 2, 609, 36085},
    {1, 0, 611, 35911},
    {0, 1, 611, 0},
    {1, 1, 612, 36166},
    {2, 1, 613, 35449},
    {2, 1, 614, 35510},
    {2, 2, 615, 35551},
    {1, 0, 617, 35771},
    {2, 1, 617, 35449},
    {1, 0, 618, 35771},
    {0, 1, 618, 0},
    {2, 2, 619, 35449},
    {2, 2, 621, 35809},
    {2, 3, 623, 35551},
    {1, 0, 626, 36305},
    {0, 1, 626, 0},
    {2, 2, 627, 35809},
    {2, 2, 629, 35809},
    {2, 2, 631, 35449},
    {2, 2, 633, 35551},
    {1, 0, 635, 36305},
    {0, 1, 635, 0},
    {2, 2, 636, 35449},
    {2, 3, 638, 35551},
    {2, 2, 641, 36477},
    {2, 2, 643, 24846},
    {1, 0, 645, 36305},
    {0, 1, 645, 0},
    {2, 1, 646, 35449},
    {1, 0, 647, 36585},
    {0, 1, 647, 0},
    {2, 2, 648, 35449},
    {1, 0, 650, 36702},
    {0, 1, 650, 0},
    {0, 1, 651, 0},
    {2, 2, 652, 35551},
    {1, 0, 654, 35911},
    {0, 1, 654, 0},
    {1, 0, 655, 36791},
    {1, 0, 655, 36809},
    {1, 0, 655, 36849},
    {2, 1, 655, 32092},
    {1, 0, 656, 31910},
    {0, 1, 656, 0},
    {0, 1, 657, 0},
    {2, 2, 658, 32092},
    {2, 2, 660, 32092},
    {2, 2, 662, 37069},
    {1, 1, 664, 37117},
    {2, 1, 665, 37277},
    {2, 2, 666, 32287},
    {2, 2, 668, 37369},
    {1, 0, 670, 31910},
    {2, 1, 670, 37446},
    {2, 2, 671, 32092},
    {1, 1, 673, 31910},
    {0, 0, 674, 0},
    {0, 1, 674, 0},
    {2, 0, 675, 37494},
    {0, 1, 675, 0},
    {2, 1, 676, 32092},
    {2, 1, 677, 11347},
    {1, 0, 678, 37533},
    {0, 1, 678, 0},
    {1, 0, 679, 37533},
    {0, 1, 679, 0},
    {0, 1, 680, 0},
    {2, 1, 681, 37684},
    {2, 1, 682, 37684},
    {1, 0, 683, 37741},
    {2, 1, 683, 37867},
    {2, 2, 684, 37867},
    {2, 2, 686, 37911},
    {2, 2, 688, 37911},
    {2, 1, 690, 37966},
    {2, 1, 691, 38093},
    {2, 1, 692, 37966},
    {1, 0, 693, 38165},
    {2, 2, 693, 37911},
    {1, 0, 695, 38165},
    {0, 1, 695, 0},
    {2, 2, 696, 38263},
    {2, 2, 698, 38304},
    {2, 1, 700, 38347},
    {1, 0, 701, 38385},
    {1, 0, 701, 38165},
    {1, 0, 701, 38165},
    {0, 1, 701, 0},
    {2, 1, 702, 38478},
    {1, 0, 703, 38165},
    {2, 1, 703, 38622},
    {1, 1, 704, 38689},
    {0, 0, 705, 0},
    {2, 1, 705, 38833},
    {0, 1, 706, 0},
    {1, 0, 707, 38898},
    {2, 1, 707, 11347},
    {2, 1, 708, 11347},
    {1, 0, 709, 38949},
    {0, 2, 709, 0},
    {2, 1, 711, 39055},
    {1, 1, 712, 39110},
    {2, 1, 713, 39151},
    {2, 1, 714, 39151},
    {2, 1, 715, 39151},
    {1, 0, 716, 39110},
    {1, 1, 716, 39266},
    {2, 0, 717, 39151},
    {0, 1, 717, 0},
    {2, 1, 718, 39331},
    {2, 1, 719, 39349},
    {1, 0, 720, 30165},
    {2, 0, 720, 39363},
    {2, 0, 720, 39408},
    {2, 0, 720, 39443},
    {0, 1, 720, 0},
    {2, 1, 721, 39527},
    {1, 0, 722, 39565},
    {2, 0, 722, 39585},
    {2, 0, 722, 39622},
    {2, 1, 722, 39724},
    {2, 1, 723, 39775},
    {1, 0, 724, 39805},
    {0, 1, 724, 0},
    {2, 1, 725, 39930},
    {1, 0, 726, 39965},
    {2, 1, 726, 40039},
    {2, 1, 727, 40073},
    {2, 1, 728, 40073},
    {1, 0, 729, 40096},
    {2, 1, 729, 40147},
    {2, 2, 730, 40205},
    {1, 0, 732, 40242},
    {2, 2, 732, 40274},
    {1, 0, 734, 40319},
    {2, 0, 734, 40338},
    {0, 1, 734, 0},
    {2, 1, 735, 39151},
    {1, 0, 736, 39110},
    {1, 2, 736, 40584},
    {2, 2, 738, 40632},
    {0, 0, 740, 0},
    {0, 1, 740, 0},
    {0, 1, 741, 0},
    {0, 1, 742, 0},
    {1, 0, 743, 38385},
    {1, 2, 743, 40584},
    {2, 1, 745, 40877},
    {1, 0, 746, 40909},
    {0, 1, 746, 0},
    {1, 2, 747, 40584},
    {2, 1, 749, 41013},
    {2, 1, 750, 41063},
    {2, 2, 751, 41127},
    {2, 2, 753, 41166},
    {1, 0, 755, 41216},
    {0, 1, 755, 0},
    {2, 1, 756, 41271},
    {2, 2, 757, 41166},
    {1, 0, 759, 41216},
    {0, 1, 759, 0},
    {2, 1, 760, 41378},
    {2, 2, 761, 41409},
    {1, 0, 763, 41216},
    {1, 2, 763, 40584},
    {2, 1, 765, 41477},
    {2, 1, 766, 41542},
    {2, 1, 767, 41578},
    {0, 1, 768, 0},
    {0, 1, 769, 0},
    {1, 0, 770, 41216},
    {2, 1, 770, 41786},
    {0, 1, 771, 0},
    {1, 0, 772, 41837},
    {2, 0, 772, 41864},
    {2, 0, 772, 41880},
    {2, 1, 772, 41983},
    {1, 0, 773, 42020},
    {1, 2, 773, 40584},
    {2, 1, 775, 42054},
    {0, 0, 776, 0},
    {1, 2, 776, 40584},
    {2, 1, 778, 42095},
    {0, 0, 779, 0},
    {2, 0, 779, 42136},
    {1, 2, 779, 40584},
    {2, 1, 781, 42201},
    {2, 2, 782, 42262},
    {2, 1, 784, 42317},
    {2, 1, 785, 42396},
    {0, 1, 786, 0},
    {1, 0, 787, 42485},
    {0, 1, 787, 0},
    {2, 1, 788, 42508},
    {1, 0, 789, 42544},
    {2, 0, 789, 42560},
    {2, 1, 789, 42581},
    {1, 0, 790, 42620},
    {0, 1, 790, 0},
    {1, 2, 791, 40584},
    {2, 0, 793, 42638},
    {0, 1, 793, 0},
    {1, 0, 794, 38385},
    {0, 1, 794, 0},
    {2, 1, 795, 42737},
    {2, 1, 796, 42785},
    {2, 0, 797, 42826},
    {0, 1, 797, 0},
    {1, 0, 798, 42883},
    {0, 1, 798, 0},
    {2, 0, 799, 42917},
    {0, 1, 799, 0},
    {2, 0, 800, 42979},
    {2, 1, 800, 42979},
    {2, 1, 801, 43066},
    {1, 0, 802, 33533},
    {1, 0, 802, 43130},
    {0, 1, 802, 0},
    {2, 2, 803, 43206},
    {2, 1, 805, 43261},
    {2, 1, 806, 43330},
    {2, 1, 807, 43373},
    {1, 0, 808, 43407},
    {0, 0, 808, 0},
    {1, 2, 808, 40584},
    {2, 0, 810, 43427},
    {2, 1, 810, 43496},
    {1, 0, 811, 43535},
    {0, 1, 811, 0},
    {1, 0, 812, 43620},
    {0, 1, 812, 0},
    {2, 2, 813, 43663},
    {2, 1, 815, 43727},
    {1, 0, 816, 43764},
    {0, 1, 816, 0},
    {2, 1, 817, 43663},
    {1, 0, 818, 43764},
    {0, 1, 818, 0},
    {0, 2, 819, 0},
    {2, 1, 821, 43863},
    {1, 0, 822, 38385},
    {0, 1, 822, 0},
    {0, 1, 823, 0},
    {1, 0, 824, 38385},
    {0, 1, 824, 0},
    {0, 2, 825, 0},
    {1, 0, 827, 43959},
    {0, 1, 827, 0},
    {2, 1, 828, 44016},
    {1, 0, 829, 41216},
    {0, 2, 829, 0},
    {2, 2, 831, 44149},
    {2, 2, 833, 40274},
    {2, 2, 835, 44258},
    {2, 2, 837, 44327},
    {2, 2, 839, 44420},
    {1, 1, 841, 44484},
    {2, 2, 842, 44526},
    {1, 2, 844, 44615},
    {2, 2, 846, 44631},
    {2, 2, 848, 44631},
    {1, 1, 850, 44769},
    {1, 2, 851, 44769},
    {1, 1, 853, 44769},
    {2, 2, 854, 44631},
    {2, 3, 856, 44631},
    {1, 0, 859, 44615},
    {2, 2, 859, 43496},
    {2, 1, 861, 44978},
    {2, 2, 862, 45007},
    {2, 2, 864, 44526},
    {2, 2, 866, 43496},
    {1, 0, 868, 44526},
    {2, 1, 868, 44631},
    {1, 0, 869, 44769},
    {2, 0, 869, 45048},
    {1, 1, 869, 45111},
    {0, 0, 870, 0},
    {0, 1, 870, 0},
    {2, 1, 871, 45168},
    {2, 2, 872, 45168},
    {2, 2, 874, 45277},
    {2, 2, 876, 45353},
    {2, 1, 878, 45416},
    {1, 0, 879, 45476},
    {0, 1, 879, 0},
    {1, 1, 880, 45594},
    {2, 1, 881, 46054},
    {2, 1, 882, 46191},
    {2, 1, 883, 46258},
    {2, 1, 884, 46293},
    {2, 2, 885, 46365},
    {2, 2, 887, 46423},
    {2, 1, 889, 46468},
    {1, 0, 890, 46492},
    {2, 0, 890, 46518},
    {2, 2, 890, 46548},
    {1, 1, 892, 46584},
    {0, 0, 893, 0},
    {0, 1, 893, 0},
    {1, 0, 894, 46629},
    {0, 1, 894, 0},
    {2, 0, 895, 46685},
    {1, 1, 895, 46762},
    {0, 1, 896, 0},
    {1, 1, 897, 46794},
    {2, 0, 898, 46685},
    {2, 1, 898, 46815},
    {1, 0, 899, 46862},
    {2, 1, 899, 46938},
    {1, 0, 900, 46963},
    {2, 0, 900, 46990},
    {2, 1, 900, 47212},
    {1, 0, 901, 38385},
    {2, 1, 901, 47332},
    {2, 1, 902, 47332},
    {0, 1, 903, 0},
    {1, 0, 904, 47435},
    {2, 1, 904, 47332},
    {0, 1, 905, 0},
    {1, 0, 906, 47435},
    {2, 1, 906, 47599},
    {1, 0, 907, 47638},
    {2, 2, 907, 47689},
    {2, 1, 909, 47777},
    {2, 1, 910, 47332},
    {0, 1, 911, 0},
    {1, 0, 912, 47899},
    {2, 1, 912, 48005},
    {1, 0, 913, 46862},
    {2, 1, 913, 48166},
    {2, 1, 914, 48252},
    {2, 1, 915, 48589},
    {2, 1, 916, 48648},
    {2, 1, 917, 48785},
    {2, 1, 918, 48828},
    {1, 0, 919, 48858},
    {0, 1, 919, 0},
    {0, 1, 920, 0},
    {1, 0, 921, 38385},
    {0, 1, 921, 0},
    {0, 1, 922, 0},
    {0, 1, 923, 0},
    {2, 2, 924, 48252},
    {2, 2, 926, 49259},
    {2, 1, 928, 47332},
    {2, 2, 929, 49395},
    {2, 2, 931, 49473},
    {2, 2, 933, 49473},
    {2, 2, 935, 48252},
    {2, 2, 937, 49674},
    {2, 2, 939, 48828},
    {1, 0, 941, 49694},
    {2, 1, 941, 49736},
    {2, 1, 942, 49736},
    {1, 0, 943, 49773},
    {2, 0, 943, 47332},
    {2, 2, 943, 42560},
    {0, 1, 945, 0},
    {1, 0, 946, 49810},
    {2, 1, 946, 49845},
    {1, 0, 947, 49906},
    {2, 1, 947, 50462},
    {2, 1, 948, 50544},
    {1, 0, 949, 50571},
    {0, 1, 949, 0},
    {2, 2, 950, 50462},
    {2, 1, 952, 50669},
    {1, 0, 953, 50702},
    {2, 1, 953, 50752},
    {2, 2, 954, 15977},
    {0, 1, 956, 0},
    {1, 0, 957, 50752},
    {2, 1, 957, 50879},
    {2, 1, 958, 50879},
    {1, 0, 959, 50879},
    {0, 1, 959, 0},
    {0, 1, 960, 0},
    {2, 2, 961, 50669},
    {2, 1, 963, 50902},
    {2, 1, 964, 50902},
    {1, 0, 965, 50702},
    {2, 1, 965, 50902},
    {1, 0, 966, 50573},
    {2, 1, 966, 51893},
    {1, 1, 967, 51995},
    {1, 1, 968, 51995},
    {0, 0, 969, 0},
    {0, 1, 969, 0},
    {1, 0, 970, 52027},
    {1, 0, 970, 52054},
    {2, 1, 970, 52131},
    {1, 1, 971, 52173},
    {0, 0, 972, 0},
    {2, 1, 972, 52230},
    {2, 1, 973, 52230},
    {2, 1, 974, 52262},
    {0, 0, 975, 0},
    {0, 1, 975, 0},
    {1, 0, 976, 52290},
    {2, 2, 976, 52311},
    {0, 1, 978, 0},
    {1, 0, 979, 52333},
    {2, 1, 979, 52379},
    {2, 1, 980, 52416},
    {2, 1, 981, 52461},
    {0, 1, 982, 0},
    {1, 0, 983, 52497},
    {0, 0, 983, 0},
    {1, 0, 983, 52515},
    {2, 1, 983, 52552},
    {0, 0, 984, 0},
    {2, 1, 984, 52603},
    {1, 1, 985, 52666},
    {2, 0, 986, 52696},
    {1, 1, 986, 52666},
    {2, 0, 987, 52725},
    {0, 1, 987, 0},
    {2, 1, 988, 52796},
    {2, 1, 989, 52827},
    {2, 1, 990, 52902},
    {2, 2, 991, 52958},
    {1, 0, 993, 52991},
    {2, 0, 993, 53010},
    {2, 1, 993, 53159},
    {2, 2, 994, 53290},
    {2, 1, 996, 53363},
    {2, 1, 997, 53159},
    {2, 2, 998, 53433},
    {2, 1, 1000, 53496},
    {2, 1, 1001, 52796},
    {1, 0, 1002, 53535},
    {0, 1, 1002, 0},
    {2, 1, 1003, 52796},
    {2, 1, 1004, 52902},
    {1, 0, 1005, 53653},
    {2, 1, 1005, 53363},
    {0, 1, 1006, 0},
    {1, 0, 1007, 53755},
    {2, 1, 1007, 53836},
    {1, 0, 1008, 53856},
    {1, 0, 1008, 53883},
    {2, 0, 1008, 53902},
    {2, 1, 1008, 52696},
    {2, 1, 1009, 52796},
    {0, 1, 1010, 0},
    {1, 0, 1011, 53883},
    {2, 2, 1011, 52603},
    {2, 2, 1013, 54047},
    {1, 0, 1015, 54080},
    {2, 1, 1015, 54120},
    {1, 0, 1016, 54149},
    {2, 0, 1016, 32346},
    {0, 1, 1016, 0},
    {2, 0, 1017, 54178},
    {2, 1, 1017, 54282},
    {2, 1, 1018, 54343},
    {0, 1, 1019, 0},
    {1, 0, 1020, 54374},
    {2, 0, 1020, 54343},
    {0, 1, 1020, 0},
    {0, 1, 1021, 0},
    {2, 1, 1022, 54486},
    {2, 1, 1023, 54486},
    {1, 0, 1024, 54540},
    {0, 1, 1024, 0},
    {1, 0, 1025, 54374},
    {1, 0, 1025, 54149},
    {2, 1, 1025, 54616},
    {0, 1, 1026, 0},
    {1, 0, 1027, 54668},
    {2, 1, 1027, 54869},
    {2, 1, 1028, 30127},
    {0, 1, 1029, 0},
    {0, 1, 1030, 0},
    {1, 0, 1031, 54668},
    {2, 1, 1031, 54869},
    {2, 2, 1032, 54486},
    {0, 1, 1034, 0},
    {1, 0, 1035, 55339},
    {2, 3, 1035, 55407},
    {2, 2, 1038, 55407},
    {2, 2, 1040, 55447},
    {0, 1, 1042, 0},
    {1, 0, 1043, 55494},
    {2, 1, 1043, 55609},
    {2, 2, 1044, 11347},
    {0, 2, 1046, 0},
    {0, 2, 1048, 0},
    {1, 0, 1050, 55799},
    {2, 1, 1050, 55876},
    {2, 1, 1051, 55876},
    {0, 1, 1052, 0},
    {1, 0, 1053, 55979},
    {2, 0, 1053, 56005},
    {0, 0, 1053, 0},
    {0, 1, 1053, 0},
    {1, 0, 1054, 56047},
    {1, 0, 1054, 56065},
    {2, 1, 1054, 32092},
    {2, 2, 1055, 11347},
    {2, 2, 1057, 11347},
    {2, 1, 1059, 11347},
    {2, 1, 1060, 11347},
    {1, 2, 1061, 56957},
    {2, 1, 1063, 57000},
    {0, 1, 1064, 0},
    {2, 1, 1065, 57216},
    {2, 2, 1066, 38833},
    {2, 1, 1068, 38833},
    {2, 1, 1069, 29903},
    {2, 2, 1070, 38833},
    {2, 1, 1072, 58172},
    {2, 2, 1073, 38833},
    {2, 1, 1075, 58296},
    {2, 1, 1076, 58502},
    {2, 2, 1077, 38833},
    {2, 1, 1079, 58296},
    {2, 1, 1080, 58937},
    {2, 1, 1081, 59188},
    {2, 1, 1082, 59268},
    {2, 1, 1083, 13749},
    {1, 2, 1084, 59517},
    {2, 1, 1086, 11347},
    {1, 1, 1087, 59660},
    {0, 1, 1088, 0},
    {1, 1, 1089, 59799},
    {0, 0, 1090, 0},
    {2, 1, 1090, 11347},
    {0, 0, 1091, 0},
    {2, 1, 1091, 60094},
    {2, 1, 1092, 13749},
    {2, 1, 1093, 32092},
    {2, 1, 1094, 11347},
    {2, 1, 1095, 57000},
    {2, 1, 1096, 59268},
    {2, 1, 1097, 13749},
    {0, 1, 1098, 0},
    {1, 1, 1099, 59660},
    {0, 1, 1100, 0},
    {1, 0, 1101, 60580},
    {2, 1, 1101, 11347},
    {2, 1, 1102, 32092},
    {2, 1, 1103, 32092},
    {0, 1, 1104, 0},
    {0, 1, 1105, 0},
    {1, 0, 1106, 60661},
    {2, 1, 1106, 11347},
    {2, 1, 1107, 11347},
    {1, 0, 1108, 60661},
    {2, 2, 1108, 32092},
    {2, 1, 1110, 58937},
    {2, 1, 1111, 11347},
    {2, 1, 1112, 11347},
    {2, 1, 1113, 11347},
    {1, 1, 1114, 31910},
    {1, 0, 1115, 60661},
    {2, 1, 1115, 60956},
    {2, 1, 1116, 61076},
    {2, 1, 1117, 60956},
    {2, 1, 1118, 24846},
    {2, 1, 1119, 60956},
    {2, 1, 1120, 11347},
    {2, 1, 1121, 11347},
    {0, 1, 1122, 0},
    {1, 1, 1123, 61211},
    {0, 1, 1124, 0},
    {1, 0, 1125, 60661},
    {2, 1, 1125, 61254},
    {2, 1, 1126, 61254},
    {2, 1, 1127, 61316},
    {1, 0, 1128, 61358},
    {0, 1, 1128, 0},
    {1, 1, 1129, 61452},
    {2, 0, 1130, 61494},
    {0, 1, 1130, 0},
    {2, 2, 1131, 61602},
    {2, 1, 1133, 61602},
    {1, 0, 1134, 61672},
    {2, 1, 1134, 61602},
    {2, 1, 1135, 61602},
    {0, 1, 1136, 0},
    {1, 0, 1137, 61672},
    {2, 1, 1137, 28055},
    {2, 1, 1138, 28055},
    {2, 3, 1139, 61897},
    {1, 0, 1142, 61941},
    {2, 1, 1142, 61494},
    {1, 0, 1143, 61672},
    {2, 1, 1143, 61998},
    {0, 1, 1144, 0},
    {1, 0, 1145, 62039},
    {2, 1, 1145, 11347},
    {2, 1, 1146, 60956},
    {0, 0, 1147, 0},
    {0, 0, 1147, 0},
    {0, 1, 1147, 0},
    {2, 1, 1148, 62232},
    {2, 3, 1149, 62347},
    {2, 1, 1152, 62396},
    {2, 1, 1153, 62468},
    {2, 5, 1154, 62582},
    {2, 3, 1159, 16780},
    {1, 2, 1162, 62724},
    {2, 3, 1164, 14485},
    {2, 3, 1167, 62986},
    {2, 3, 1170, 14485},
    {1, 0, 1173, 62724},
    {2, 1, 1173, 63046},
    {0, 1, 1174, 0},
    {1, 0, 1175, 63099},
    {2, 1, 1175, 63142},
    {0, 0, 1176, 0},
    {2, 0, 1176, 63159},
    {2, 2, 1176, 63046},
    {1, 0, 1178, 63202},
    {0, 1, 1178, 0},
    {2, 1, 1179, 63234},
    {1, 0, 1180, 63269},
    {0, 0, 1180, 0},
    {2, 0, 1180, 63304},
    {0, 1, 1180, 0},
    {0, 1, 1181, 0},
    {2, 2, 1182, 63366},
    {2, 1, 1184, 62232},
    {2, 1, 1185, 63440},
    {1, 0, 1186, 62724},
    {0, 1, 1186, 0},
    {2, 1, 1187, 63509},
    {1, 0, 1188, 62724},
    {2, 1, 1188, 62232},
    {2, 1, 1189, 62232},
    {0, 1, 1190, 0},
    {1, 0, 1191, 62724},
    {2, 0, 1191, 63584},
    {0, 1, 1191, 0},
    {1, 0, 1192, 62724},
    {0, 1, 1192, 0},
    {0, 1, 1193, 0},
    {2, 1, 1194, 62232},
    {2, 1, 1195, 63509},
    {2, 3, 1196, 16780},
    {2, 4, 1199, 16780},
    {2, 2, 1203, 16780},
    {2, 2, 1205, 63731},
    {2, 2, 1207, 62986},
    {2, 2, 1209, 62986},
    {1, 0, 1211, 62724},
    {2, 2, 1211, 14485},
    {2, 1, 1213, 64006},
    {2, 1, 1214, 62986},
    {2, 1, 1215, 62986},
    {2, 1, 1216, 16780},
    {2, 1, 1217, 16780},
    {2, 2, 1218, 16780},
    {2, 1, 1220, 16780},
    {2, 1, 1221, 14485},
    {2, 1, 1222, 14485},
    {2, 1, 1223, 63304},
    {0, 1, 1224, 0},
    {1, 0, 1225, 62724},
    {1, 0, 1225, 63099},
    {0, 1, 1225, 0},
    {0, 1, 1226, 0},
    {0, 1, 1227, 0},
    {1, 0, 1228, 63099},
    {2, 2, 1228, 63046},
    {1, 0, 1230, 63202},
    {2, 0, 1230, 64552},
    {2, 0, 1230, 64584},
    {1, 1, 1230, 64638},
    {2, 0, 1231, 64670},
    {2, 0, 1231, 64721},
    {2, 0, 1231, 64745},
    {2, 1, 1231, 64795},
    {1, 0, 1232, 64829},
    {2, 2, 1232, 64795},
    {2, 2, 1234, 64795},
    {2, 2, 1236, 64795},
    {1, 0, 1238, 64884},
    {2, 1, 1238, 64915},
    {1, 0, 1239, 64946},
    {2, 2, 1239, 64982},
    {1, 0, 1241, 65001},
    {2, 0, 1241, 65013},
    {1, 0, 1241, 26746},
    {0, 1, 1241, 0},
    {0, 1, 1242, 0},
    {0, 1, 1243, 0},
    {1, 0, 1244, 63099},
    {0, 1, 1244, 0},
    {2, 1, 1245, 65200},
    {1, 0, 1246, 65237},
    {1, 1, 1246, 65254},
    {2, 3, 1247, 63046},
    {2, 1, 1250, 65326},
    {1, 1, 1251, 65419},
    {0, 0, 1252, 0},
    {2, 1, 1252, 65200},
    {1, 0, 1253, 63099},
    {2, 1, 1253, 63142},
    {0, 1, 1254, 0},
    {1, 0, 1255, 63099},
    {2, 1, 1255, 39622},
    {0, 1, 1256, 0},
    {1, 0, 1257, 63099},
    {2, 1, 1257, 63304},
    {2, 1, 1258, 63304},
    {0, 1, 1259, 0},
    {1, 0, 1260, 62724},
    {2, 1, 1260, 65659},
    {2, 3, 1261, 64795},
    {1, 1, 1264, 64884},
    {0, 0, 1265, 0},
    {2, 2, 1265, 65721},
    {0, 1, 1267, 0},
    {1, 0, 1268, 63202},
    {2, 1, 1268, 64006},
    {1, 1, 1269, 65721},
    {2, 0, 1270, 65721},
    {2, 1, 1270, 39622},
    {0, 1, 1271, 0},
    {0, 1, 1272, 0},
    {1, 0, 1273, 65750},
    {2, 1, 1273, 65795},
    {1, 0, 1274, 63202},
    {2, 1, 1274, 65864},
    {0, 1, 1275, 0},
    {1, 0, 1276, 65913},
    {2, 2, 1276, 39622},
    {0, 1, 1278, 0},
    {1, 0, 1279, 65913},
    {2, 2, 1279, 65953},
    {2, 1, 1281, 65953},
    {0, 1, 1282, 0},
    {1, 0, 1283, 65237},
    {2, 0, 1283, 65721},
    {2, 1, 1283, 66060},
    {1, 0, 1284, 63202},
    {0, 1, 1284, 0},
    {2, 1, 1285, 66170},
    {2, 1, 1286, 66220},
    {2, 2, 1287, 66304},
    {1, 0, 1289, 66340},
    {0, 1, 1289, 0},
    {0, 1, 1290, 0},
    {2, 1, 1291, 66170},
    {2, 1, 1292, 66170},
    {2, 1, 1293, 66170},
    {1, 0, 1294, 66340},
    {2, 0, 1294, 66170},
    {0, 1, 1294, 0},
    {1, 0, 1295, 64946},
    {0, 1, 1295, 0},
    {2, 1, 1296, 66698},
    {2, 1, 1297, 66698},
    {2, 1, 1298, 66698},
    {1, 0, 1299, 66817},
    {0, 1, 1299, 0},
    {2, 1, 1300, 65200},
    {1, 0, 1301, 65237},
    {2, 0, 1301, 65200},
    {2, 1, 1301, 67035},
    {1, 0, 1302, 67085},
    {0, 1, 1302, 0},
    {2, 1, 1303, 67255},
    {2, 2, 1304, 67296},
    {2, 1, 1306, 67255},
    {1, 0, 1307, 67343},
    {0, 1, 1307, 0},
    {2, 0, 1308, 67255},
    {0, 1, 1308, 0},
    {1, 0, 1309, 63202},
    {0, 1, 1309, 0},
    {1, 0, 1310, 67384},
    {2, 0, 1310, 64006},
    {2, 0, 1310, 67416},
    {2, 0, 1310, 65721},
    {2, 0, 1310, 39622},
    {2, 0, 1310, 65721},
    {0, 1, 1310, 0},
    {0, 1, 1311, 0},
    {1, 0, 1312, 63099},
    {2, 1, 1312, 67517},
    {2, 2, 1313, 67544},
    {2, 2, 1315, 67585},
    {0, 1, 1317, 0},
    {1, 0, 1318, 67628},
    {0, 1, 1318, 0},
    {2, 2, 1319, 67675},
    {1, 0, 1321, 67694},
    {0, 1, 1321, 0},
    {2, 0, 1322, 67769},
    {0, 1, 1322, 0},
    {2, 1, 1323, 48828},
    {2, 1, 1324, 68034},
    {2, 1, 1325, 68071},
    {2, 1, 1326, 68716},
    {1, 0, 1327, 68757},
    {0, 1, 1327, 0},
    {0, 1, 1328, 0},
    {2, 1, 1329, 11893},
    {2, 1, 1330, 11893},
    {2, 1, 1331, 69078},
    {1, 0, 1332, 69120},
    {0, 1, 1332, 0},
    {2, 2, 1333, 35449},
    {2, 1, 1335, 69412},
    {2, 1, 1336, 67769},
    {2, 2, 1337, 68716},
    {1, 0, 1339, 69120},
    {0, 1, 1339, 0},
    {0, 1, 1340, 0},
    {2, 2, 1341, 69561},
    {2, 2, 1343, 68716},
    {2, 2, 1345, 69423},
    {2, 2, 1347, 69661},
    {2, 2, 1349, 11893},
    {1, 0, 1351, 69120},
    {0, 1, 1351, 0},
    {2, 1, 1352, 48828},
    {2, 1, 1353, 69561},
    {2, 1, 1354, 68716},
    {2, 1, 1355, 68716},
    {2, 1, 1356, 70204},
    {2, 1, 1357, 68071},
    {2, 1, 1358, 68716},
    {1, 0, 1359, 68757},
    {0, 1, 1359, 0},
    {1, 0, 1360, 69120},
    {0, 1, 1360, 0},
    {2, 2, 1361, 48828},
    {2, 1, 1363, 70494},
    {2, 2, 1364, 68071},
    {2, 2, 1366, 70204},
    {2, 2, 1368, 69561},
    {2, 2, 1370, 68716},
    {0, 1, 1372, 0},
    {0, 2, 1373, 0},
    {0, 2, 1375, 0},
    {0, 2, 1377, 0},
    {1, 0, 1379, 69120},
    {0, 1, 1379, 0},
    {1, 0, 1380, 69120},
    {0, 1, 1380, 0},
    {2, 1, 1381, 69561},
    {1, 0, 1382, 69120},
    {0, 1, 1382, 0},
    {2, 1, 1383, 70954},
    {1, 0, 1384, 70995},
    {2, 1, 1384, 70954},
    {1, 0, 1385, 69120},
    {2, 2, 1385, 71080},
    {2, 2, 1387, 71080},
    {1, 0, 1389, 68757},
    {1, 0, 1389, 26746},
    {2, 1, 1389, 71132},
    {1, 0, 1390, 31098},
    {2, 1, 1390, 71203},
    {2, 1, 1391, 71247},
    {1, 0, 1392, 71275},
    {0, 1, 1392, 0},
    {0, 1, 1393, 0},
    {2, 2, 1394, 71329},
    {2, 1, 1396, 71354},
    {1, 0, 1397, 71394},
    {0, 1, 1397, 0},
    {1, 0, 1398, 71443},
    {2, 3, 1398, 71473},
    {2, 3, 1401, 71473},
    {2, 1, 1404, 71473},
    {1, 0, 1405, 68757},
    {0, 1, 1405, 0},
    {2, 1, 1406, 71515},
    {1, 0, 1407, 68757},
    {2, 0, 1407, 71515},
    {0, 1, 1407, 0},
    {2, 2, 1408, 71652},
    {2, 2, 1410, 71652},
    {2, 1, 1412, 70954},
    {1, 0, 1413, 69120},
    {1, 0, 1413, 28494},
    {0, 1, 1413, 0},
    {1, 0, 1414, 26746},
    {1, 0, 1414, 69120},
    {0, 1, 1414, 0},
    {2, 0, 1415, 71735},
    {0, 1, 1415, 0},
    {1, 0, 1416, 29026},
    {2, 1, 1416, 71796},
    {1, 0, 1417, 71846},
    {2, 0, 1417, 71865},
    {2, 2, 1417, 48828},
    {2, 2, 1419, 72021},
    {0, 1, 1421, 0},
    {0, 1, 1422, 0},
    {1, 0, 1423, 72070},
    {0, 1, 1423, 0},
    {2, 2, 1424, 69661},
    {2, 1, 1426, 69661},
    {2, 1, 1427, 69661},
    {1, 0, 1428, 72187},
    {0, 1, 1428, 0},
    {0, 1, 1429, 0},
    {1, 0, 1430, 72264},
    {2, 1, 1430, 11692},
    {2, 1, 1431, 11692},
    {2, 1, 1432, 72450},
    {2, 1, 1433, 72544},
    {2, 1, 1434, 72544},
    {0, 1, 1435, 0},
    {0, 1, 1436, 0},
    {1, 0, 1437, 72671},
    {2, 0, 1437, 72702},
    {2, 1, 1437, 72758},
    {1, 0, 1438, 72795},
    {1, 0, 1438, 72835},
    {2, 1, 1438, 72897},
    {2, 1, 1439, 72940},
    {1, 1, 1440, 72671},
    {0, 0, 1441, 0},
    {2, 2, 1441, 72991},
    {2, 1, 1443, 72991},
    {1, 0, 1444, 72671},
    {0, 1, 1444, 0},
    {1, 0, 1445, 73350},
    {2, 1, 1445, 73373},
    {2, 2, 1446, 73373},
    {1, 1, 1448, 73473},
    {0, 1, 1449, 0},
    {0, 1, 1450, 0},
    {1, 0, 1451, 73567},
    {0, 1, 1451, 0},
    {2, 1, 1452, 73612},
    {2, 1, 1453, 73645},
    {2, 1, 1454, 73693},
    {2, 1, 1455, 73769},
    {1, 0, 1456, 73813},
    {2, 1, 1456, 73842},
    {1, 0, 1457, 73876},
    {2, 1, 1457, 73842},
    {2, 1, 1458, 73901},
    {2, 1, 1459, 73964},
    {1, 0, 1460, 74001},
    {1, 2, 1460, 74054},
    {2, 0, 1462, 74089},
    {2, 1, 1462, 73842},
    {1, 0, 1463, 74154},
    {0, 1, 1463, 0},
    {2, 1, 1464, 74175},
    {1, 1, 1465, 74212},
    {0, 0, 1466, 0},
    {2, 0, 1466, 74232},
    {0, 0, 1466, 0},
    {2, 1, 1466, 74256},
    {0, 1, 1467, 0},
    {0, 1, 1468, 0},
    {1, 0, 1469, 74320},
    {0, 1, 1469, 0},
    {1, 1, 1470, 74341},
    {2, 1, 1471, 74379},
    {2, 1, 1472, 74398},
    {1, 0, 1473, 74450},
    {0, 1, 1473, 0},
    {2, 0, 1474, 74488},
    {0, 0, 1474, 0},
    {2, 1, 1474, 74488},
    {1, 0, 1475, 74556},
    {2, 0, 1475, 74581},
    {2, 2, 1475, 73842},
    {1, 0, 1477, 74628},
    {2, 2, 1477, 73842},
    {1, 0, 1479, 31283},
    {2, 1, 1479, 73645},
    {1, 0, 1480, 74652},
    {2, 1, 1480, 74713},
    {1, 0, 1481, 74734},
    {2, 0, 1481, 74779},
    {0, 1, 1481, 0},
    {2, 0, 1482, 74848},
    {2, 1, 1482, 73842},
    {1, 0, 1483, 74904},
    {0, 1, 1483, 0},
    {0, 1, 1484, 0},
    {1, 2, 1485, 75045},
    {2, 1, 1487, 75102},
    {2, 2, 1488, 75167},
    {2, 2, 1490, 75201},
    {2, 2, 1492, 75302},
    {1, 0, 1494, 73350},
    {0, 1, 1494, 0},
    {2, 1, 1495, 73842},
    {2, 1, 1496, 73842},
    {2, 1, 1497, 73842},
    {1, 0, 1498, 75418},
    {0, 1, 1498, 0},
    {2, 2, 1499, 75477},
    {2, 1, 1501, 75477},
    {2, 2, 1502, 73842},
    {1, 0, 1504, 73350},
    {2, 1, 1504, 75540},
    {1, 0, 1505, 75588},
    {2, 1, 1505, 75605},
    {1, 0, 1506, 75649},
    {2, 1, 1506, 73842},
    {1, 0, 1507, 75418},
    {0, 1, 1507, 0},
    {1, 0, 1508, 73350},
    {0, 1, 1508, 0},
    {1, 2, 1509, 75845},
    {2, 0, 1511, 74581},
    {2, 1, 1511, 30127},
    {1, 0, 1512, 75865},
    {2, 2, 1512, 74175},
    {2, 1, 1514, 74175},
    {2, 2, 1515, 73842},
    {2, 1, 1517, 74848},
    {2, 2, 1518, 75970},
    {1, 0, 1520, 75992},
    {2, 1, 1520, 74398},
    {1, 0, 1521, 31098},
    {0, 0, 1521, 0},
    {0, 1, 1521, 0},
    {0, 1, 1522, 0},
    {1, 0, 1523, 76025},
    {2, 1, 1523, 76254},
    {1, 0, 1524, 76306},
    {0, 1, 1524, 0},
    {2, 1, 1525, 76434},
    {2, 2, 1526, 11963},
    {1, 0, 1528, 23492},
    {1, 0, 1528, 76542},
    {0, 1, 1528, 0},
    {1, 0, 1529, 76661},
    {1, 1, 1529, 76730},
    {2, 1, 1530, 76753},
    {2, 1, 1531, 76790},
    {2, 1, 1532, 76829},
    {1, 0, 1533, 76863},
    {1, 0, 1533, 76894},
    {2, 1, 1533, 76928},
    {2, 2, 1534, 76948},
    {1, 0, 1536, 76978},
    {0, 0, 1536, 0},
    {2, 0, 1536, 77005},
    {2, 1, 1536, 77052},
    {1, 0, 1537, 77100},
    {2, 0, 1537, 77127},
    {2, 0, 1537, 77169},
    {2, 1, 1537, 77203},
    {1, 0, 1538, 77239},
    {1, 0, 1538, 76661},
    {0, 1, 1538, 0},
    {1, 0, 1539, 39965},
    {1, 2, 1539, 77608},
    {2, 1, 1541, 77657},
    {2, 1, 1542, 77718},
    {2, 1, 1543, 77787},
    {2, 2, 1544, 77856},
    {2, 1, 1546, 77911},
    {2, 1, 1547, 77950},
    {2, 1, 1548, 77993},
    {1, 1, 1549, 78117},
    {1, 1, 1550, 78151},
    {2, 1, 1551, 78117},
    {1, 0, 1552, 78194},
    {2, 0, 1552, 78219},
    {0, 1, 1552, 0},
    {2, 1, 1553, 78275},
    {1, 0, 1554, 78319},
    {1, 0, 1554, 78354},
    {2, 0, 1554, 78319},
    {1, 0, 1554, 78385},
    {2, 1, 1554, 29903},
    {1, 0, 1555, 30018},
    {2, 0, 1555, 78420},
    {2, 1, 1555, 78470},
    {1, 0, 1556, 78513},
    {2, 1, 1556, 78117},
    {1, 0, 1557, 39965},
    {2, 0, 1557, 77169},
    {2, 0, 1557, 78420},
    {2, 1, 1557, 78559},
    {2, 1, 1558, 78617},
    {1, 0, 1559, 39965},
    {2, 2, 1559, 78721},
    {2, 1, 1561, 78800},
    {1, 0, 1562, 38385},
    {2, 1, 1562, 78841},
    {1, 0, 1563, 78872},
    {2, 1, 1563, 78470},
    {1, 0, 1564, 78513},
    {2, 1, 1564, 78800},
    {1, 0, 1565, 78939},
    {2, 1, 1565, 78968},
    {1, 0, 1566, 39965},
    {0, 1, 1566, 0},
    {2, 0, 1567, 77169},
    {0, 1, 1567, 0},
    {2, 1, 1568, 79131},
    {1, 2, 1569, 79280},
    {2, 1, 1571, 79341},
    {2, 1, 1572, 79370},
    {0, 1, 1573, 0},
    {1, 0, 1574, 79452},
    {2, 1, 1574, 79131},
    {2, 1, 1575, 79370},
    {2, 1, 1576, 79840},
    {0, 1, 1577, 0},
    {1, 0, 1578, 79452},
    {0, 1, 1578, 0},
    {0, 1, 1579, 0},
    {2, 1, 1580, 80035},
    {2, 1, 1581, 80035},
    {2, 2, 1582, 80114},
    {2, 1, 1584, 80167},
    {1, 0, 1585, 80205},
    {2, 2, 1585, 80035},
    {0, 1, 1587, 0},
    {2, 1, 1588, 80035},
    {2, 1, 1589, 80035},
    {2, 2, 1590, 80114},
    {2, 2, 1592, 80114},
    {2, 3, 1594, 80299},
    {2, 2, 1597, 15977},
    {2, 1, 1599, 80167},
    {1, 0, 1600, 80205},
    {2, 2, 1600, 80622},
    {0, 1, 1602, 0},
    {0, 2, 1603, 0},
    {2, 2, 1605, 11347},
    {1, 1, 1607, 80893},
    {1, 2, 1608, 80962},
    {1, 5, 1610, 80893},
    {1, 3, 1615, 81293},
    {2, 1, 1618, 81781},
    {2, 1, 1619, 81811},
    {0, 2, 1620, 0},
    {2, 2, 1622, 81811},
    {2, 1, 1624, 81293},
    {2, 1, 1625, 16780},
    {2, 1, 1626, 81927},
    {2, 1, 1627, 81958},
    {2, 3, 1628, 81978},
    {2, 2, 1631, 19834},
    {2, 2, 1633, 82113},
    {2, 1, 1635, 16780},
    {2, 1, 1636, 16780},
    {2, 1, 1637, 16780},
    {2, 2, 1638, 16780},
    {2, 2, 1640, 82341},
    {2, 5, 1642, 75302},
    {2, 1, 1647, 20763},
    {2, 2, 1648, 16780},
    {2, 1, 1650, 82465},
    {2, 2, 1651, 11347},
    {0, 1, 1653, 0},
    {2, 1, 1654, 82765},
    {2, 2, 1655, 38478},
    {2, 1, 1657, 38478},
    {2, 2, 1658, 16780},
    {2, 1, 1660, 16780},
    {2, 1, 1661, 16780},
    {2, 2, 1662, 15977},
    {2, 1, 1664, 15977},
    {2, 2, 1665, 16780},
    {2, 2, 1667, 16780},
    {2, 1, 1669, 83823},
    {2, 2, 1670, 83922},
    {2, 1, 1672, 83922},
    {2, 2, 1673, 84063},
    {1, 0, 1675, 84099},
    {0, 1, 1675, 0},
    {0, 1, 1676, 0},
    {0, 1, 1677, 0},
    {1, 0, 1678, 84421},
    {0, 1, 1678, 0},
    {1, 0, 1679, 84421},
    {2, 1, 1679, 84694},
    {2, 2, 1680, 84694},
    {2, 1, 1682, 84747},
    {0, 1, 1683, 0},
    {1, 0, 1684, 84840},
    {2, 0, 1684, 28242},
    {0, 1, 1684, 0},
    {0, 1, 1685, 0},
    {0, 1, 1686, 0},
    {0, 1, 1687, 0},
    {2, 1, 1688, 28242},
    {2, 1, 1689, 28242},
    {2, 1, 1690, 85532},
    {1, 0, 1691, 29026},
    {0, 1, 1691, 0},
    {2, 2, 1692, 85662},
    {2, 1, 1694, 28421},
    {2, 2, 1695, 28421},
    {2, 1, 1697, 28421},
    {2, 1, 1698, 85805},
    {2, 3, 1699, 85861},
    {2, 3, 1702, 85959},
    {2, 2, 1705, 86040},
    {2, 2, 1707, 86093},
    {1, 1, 1709, 75302},
    {2, 2, 1710, 86178},
    {2, 2, 1712, 85805},
    {2, 2, 1714, 86302},
    {2, 1, 1716, 86386},
    {0, 1, 1717, 0},
    {0, 1, 1718, 0},
    {1, 0, 1719, 29026},
    {2, 0, 1719, 86480},
    {2, 1, 1719, 86536},
    {2, 1, 1720, 86480},
    {2, 1, 1721, 81927},
    {2, 1, 1722, 86581},
    {2, 1, 1723, 86597},
    {1, 0, 1724, 31098},
    {1, 0, 1724, 86627},
    {2, 1, 1724, 86480},
    {0, 1, 1725, 0},
    {1, 0, 1726, 86779},
    {0, 0, 1726, 0},
    {2, 1, 1726, 86842},
    {0, 1, 1727, 0},
    {1, 0, 1728, 86891},
    {0, 1, 1728, 0},
    {2, 1, 1729, 86911},
    {1, 1, 1730, 86936},
    {1, 2, 1731, 86959},
    {2, 0, 1733, 86984},
    {0, 1, 1733, 0},
    {2, 1, 1734, 87010},
    {1, 0, 1735, 87036},
    {2, 0, 1735, 87057},
    {2, 1, 1735, 87110},
    {1, 0, 1736, 87144},
    {0, 1, 1736, 0},
    {0, 1, 1737, 0},
    {2, 1, 1738, 87251},
    {2, 1, 1739, 87251},
    {1, 0, 1740, 87318},
    {2, 1, 1740, 24846},
    {2, 1, 1741, 24846},
    {2, 1, 1742, 42979},
    {1, 0, 1743, 87353},
    {0, 1, 1743, 0},
    {1, 0, 1744, 87450},
    {2, 1, 1744, 87475},
    {1, 4, 1745, 87505},
    {2, 1, 1749, 87475},
    {1, 0, 1750, 87531},
    {2, 1, 1750, 87475},
    {0, 1, 1751, 0},
    {0, 2, 1752, 0},
    {1, 0, 1754, 87531},
    {0, 1, 1754, 0},
    {2, 0, 1755, 87577},
    {0, 1, 1755, 0},
    {2, 1, 1756, 87732},
    {1, 0, 1757, 87765},
    {0, 0, 1757, 0},
    {0, 0, 1757, 0},
    {2, 1, 1757, 32092},
    {1, 0, 1758, 21636},
    {0, 0, 1758, 0},
    {0, 1, 1758, 0},
    {1, 0, 1759, 87793},
    {2, 1, 1759, 87811},
    {2, 1, 1760, 87811},
    {1, 0, 1761, 87839},
    {2, 1, 1761, 87863},
    {1, 0, 1762, 87793},
    {1, 0, 1762, 87881},
    {0, 1, 1762, 0},
    {1, 0, 1763, 28956},
    {0, 1, 1763, 0},
    {2, 2, 1764, 88079},
    {2, 2, 1766, 88106},
    {1, 0, 1768, 28956},
    {2, 1, 1768, 88179},
    {0, 1, 1769, 0},
    {0, 1, 1770, 0},
    {1, 0, 1771, 88258},
    {2, 2, 1771, 88354},
    {0, 1, 1773, 0},
    {0, 1, 1774, 0},
    {1, 0, 1775, 88591},
    {0, 1, 1775, 0},
    {2, 1, 1776, 88647},
    {1, 0, 1777, 74013},
    {2, 1, 1777, 88672},
    {1, 0, 1778, 88688},
    {0, 1, 1778, 0},
    {2, 1, 1779, 88672},
    {1, 0, 1780, 88766},
    {0, 1, 1780, 0},
    {2, 1, 1781, 88847},
    {1, 0, 1782, 88888},
    {0, 1, 1782, 0},
    {0, 1, 1783, 0},
    {2, 1, 1784, 88672},
    {2, 1, 1785, 88672},
    {1, 0, 1786, 88766},
    {0, 1, 1786, 0},
    {2, 0, 1787, 88672},
    {0, 1, 1787, 0},
    {1, 0, 1788, 88766},
    {1, 0, 1788, 89045},
    {2, 1, 1788, 88672},
    {1, 0, 1789, 89085},
    {2, 2, 1789, 88647},
    {2, 3, 1791, 88647},
    {0, 1, 1794, 0},
    {1, 0, 1795, 88766},
    {0, 2, 1795, 0},
    {2, 1, 1797, 88647},
    {1, 0, 1798, 74013},
    {0, 1, 1798, 0},
    {2, 0, 1799, 88672},
    {2, 1, 1799, 89229},
    {1, 0, 1800, 89245},
    {2, 3, 1800, 89339},
    {2, 1, 1803, 41864},
    {0, 1, 1804, 0},
    {1, 0, 1805, 89479},
    {1, 0, 1805, 89493},
    {0, 1, 1805, 0},
    {1, 0, 1806, 72264},
    {2, 1, 1806, 89582},
    {2, 2, 1807, 89582},
    {1, 0, 1809, 89634},
    {0, 2, 1809, 0},
    {0, 1, 1811, 0},
    {1, 0, 1812, 23492},
    {2, 0, 1812, 89731},
    {2, 0, 1812, 89775},
    {2, 1, 1812, 82465},
    {1, 0, 1813, 48858},
    {0, 1, 1813, 0},
    {2, 1, 1814, 78319},
    {1, 0, 1815, 88888},
    {2, 2, 1815, 75302},
    {2, 1, 1817, 75302},
    {2, 1, 1818, 87066},
    {2, 1, 1819, 89893},
    {1, 0, 1820, 87450},
    {0, 1, 1820, 0},
    {2, 1, 1821, 89927},
    {1, 0, 1822, 88888},
    {0, 1, 1822, 0},
    {0, 1, 1823, 0},
    {2, 1, 1824, 42560},
    {2, 1, 1825, 90307},
    {1, 0, 1826, 87450},
    {2, 1, 1826, 78800},
    {2, 1, 1827, 78800},
    {1, 0, 1828, 78939},
    {2, 0, 1828, 44526},
    {0, 1, 1828, 0},
    {1, 0, 1829, 76661},
    {0, 1, 1829, 0},
    {2, 0, 1830, 39930},
    {2, 2, 1830, 90390},
    {0, 1, 1832, 0},
    {1, 0, 1833, 90441},
    {1, 0, 1833, 27269},
    {1, 0, 1833, 27269},
    {0, 1, 1833, 0},
    {2, 1, 1834, 90543},
    {2, 1, 1835, 90543},
    {2, 1, 1836, 90596},
    {1, 0, 1837, 90628},
    {0, 1, 1837, 0},
    {2, 1, 1838, 90778},
    {1, 0, 1839, 90798},
    {0, 1, 1839, 0},
    {2, 0, 1840, 44526},
    {1, 1, 1840, 90836},
    {0, 1, 1841, 0},
    {2, 2, 1842, 91051},
    {2, 2, 1844, 91293},
    {2, 1, 1846, 91356},
    {1, 0, 1847, 91374},
    {0, 1, 1847, 0},
    {2, 1, 1848, 91501},
    {2, 3, 1849, 91501},
    {0, 1, 1852, 0},
    {1, 0, 1853, 47435},
    {0, 1, 1853, 0},
    {2, 1, 1854, 91683},
    {1, 0, 1855, 91724},
    {0, 1, 1855, 0},
    {2, 1, 1856, 91823},
    {2, 1, 1857, 91823},
    {1, 0, 1858, 72835},
    {0, 1, 1858, 0},
    {2, 1, 1859, 91993},
    {2, 1, 1860, 54343},
    {2, 1, 1861, 54343},
    {1, 0, 1862, 54374},
    {0, 1, 1862, 0},
    {2, 1, 1863, 92178},
    {1, 0, 1864, 92235},
    {0, 1, 1864, 0},
    {0, 1, 1865, 0},
    {2, 1, 1866, 92671},
    {2, 1, 1867, 92818},
    {2, 2, 1868, 92950},
    {2, 1, 1870, 63142},
    {2, 2, 1871, 93117},
    {2, 2, 1873, 93153},
    {1, 0, 1875, 72264},
    {0, 1, 1875, 0},
    {2, 1, 1876, 15977},
    {1, 0, 1877, 93231},
    {2, 4, 1877, 93281},
    {2, 3, 1881, 15977},
    {0, 1, 1884, 0},
    {2, 3, 1885, 93506},
    {2, 3, 1888, 93506},
    {1, 0, 1891, 91374},
    {0, 1, 1891, 0},
    {1, 0, 1892, 93543},
    {0, 1, 1892, 0},
    {2, 1, 1893, 15977},
    {2, 1, 1894, 93755},
    {2, 1, 1895, 92818},
    {2, 1, 1896, 92818},
    {1, 0, 1897, 72264},
    {0, 1, 1897, 0},
    {0, 1, 1898, 0},
    {2, 1, 1899, 93117},
    {2, 1, 1900, 62232},
    {1, 0, 1901, 62724},
    {0, 1, 1901, 0},
    {0, 1, 1902, 0},
    {2, 1, 1903, 94133},
    {2, 2, 1904, 43206},
    {2, 1, 1906, 94133},
    {1, 0, 1907, 94217},
    {0, 1, 1907, 0},
    {0, 1, 1908, 0},
    {2, 1, 1909, 94396},
    {2, 2, 1910, 94482},
    {2, 3, 1912, 94482},
    {2, 1, 1915, 94542},
    {1, 0, 1916, 72070},
    {0, 1, 1916, 0},
    {2, 1, 1917, 94757},
    {2, 1, 1918, 94757},
    {2, 1, 1919, 94757},
    {1, 0, 1920, 94907},
    {2, 0, 1920, 94936},
    {0, 1, 1920, 0},
    {1, 1, 1921, 95029},
    {1, 0, 1922, 95029},
    {2, 0, 1922, 95059},
    {0, 1, 1922, 0},
    {0, 1, 1923, 0},
    {2, 1, 1924, 81958},
    {2, 3, 1925, 16780},
    {2, 3, 1928, 38478},
    {2, 1, 1931, 95435},
    {2, 1, 1932, 95435},
    {2, 2, 1933, 81958},
    {2, 1, 1935, 95529},
    {1, 0, 1936, 86779},
    {2, 1, 1936, 95574},
    {2, 1, 1937, 81927},
    {1, 0, 1938, 31098},
    {2, 0, 1938, 42560},
    {0, 1, 1938, 0},
    {0, 1, 1939, 0},
    {2, 1, 1940, 86093},
    {2, 1, 1941, 86093},
    {1, 0, 1942, 19834},
    {2, 1, 1942, 28242},
    {1, 0, 1943, 95767},
    {2, 1, 1943, 95877},
    {1, 0, 1944, 86779},
    {2, 1, 1944, 95942},
    {2, 1, 1945, 96067},
    {0, 1, 1946, 0},
    {1, 0, 1947, 96139},
    {2, 2, 1947, 96168},
    {2, 1, 1949, 96168},
    {2, 1, 1950, 96168},
    {0, 1, 1951, 0},
    {1, 0, 1952, 96206},
    {0, 1, 1952, 0},
    {2, 1, 1953, 96315},
    {1, 0, 1954, 39965},
    {2, 0, 1954, 96343},
    {2, 2, 1954, 75302},
    {2, 1, 1956, 75302},
    {0, 1, 1957, 0},
    {1, 0, 1958, 96451},
    {0, 1, 1958, 0},
    {2, 1, 1959, 14219},
    {1, 0, 1960, 96523},
    {2, 2, 1960, 96540},
    {0, 1, 1962, 0},
    {1, 0, 1963, 96563},
    {2, 1, 1963, 58937},
    {2, 1, 1964, 58937},
    {2, 1, 1965, 11347},
    {2, 1, 1966, 11347},
    {0, 1, 1967, 0},
    {1, 0, 1968, 60661},
    {0, 1, 1968, 0},
    {2, 2, 1969, 96771},
    {2, 2, 1971, 96771},
    {1, 0, 1973, 96850},
    {2, 1, 1973, 81811},
    {2, 1, 1974, 96903},
    {1, 0, 1975, 96934},
    {2, 2, 1975, 74581},
    {0, 1, 1977, 0},
    {1, 0, 1978, 97011},
    {2, 0, 1978, 97028},
    {2, 1, 1978, 97028},
    {1, 0, 1979, 30127},
    {2, 1, 1979, 39151},
    {1, 0, 1980, 97103},
    {2, 1, 1980, 97124},
    {1, 0, 1981, 97156},
    {2, 1, 1981, 97188},
    {2, 1, 1982, 97188},
    {1, 0, 1983, 89479},
    {2, 1, 1983, 97330},
    {1, 0, 1984, 97374},
    {0, 1, 1984, 0},
    {2, 0, 1985, 97390},
    {0, 1, 1985, 0},
    {2, 1, 1986, 23776},
    {1, 0, 1987, 23776},
    {0, 1, 1987, 0},
    {2, 2, 1988, 30087},
    {2, 2, 1990, 30087},
    {1, 0, 1992, 30127},
    {2, 1, 1992, 97498},
    {0, 0, 1993, 0},
    {0, 1, 1993, 0},
    {2, 1, 1994, 15977},
    {1, 0, 1995, 54149},
    {2, 1, 1995, 15977},
    {1, 0, 1996, 54149},
    {0, 1, 1996, 0},
    {2, 1, 1997, 15977},
    {2, 2, 1998, 15977},
    {1, 0, 2000, 54149},
    {0, 1, 2000, 0},
    {2, 1, 2001, 15977},
    {1, 0, 2002, 54149},
    {0, 1, 2002, 0},
    {2, 1, 2003, 24370},
    {1, 0, 2004, 24370},
    {0, 1, 2004, 0},
    {2, 3, 2005, 97814},
    {1, 0, 2008, 97849},
    {2, 2, 2008, 97814},
    {1, 0, 2010, 97849},
    {2, 1, 2010, 97864},
    {1, 0, 2011, 97894},
    {2, 1, 2011, 97968},
    {1, 0, 2012, 54080},
    {2, 0, 2012, 98002},
    {0, 1, 2012, 0},
    {2, 2, 2013, 48785},
    {1, 0, 2015, 49694},
    {0, 1, 2015, 0},
    {0, 1, 2016, 0},
    {2, 1, 2017, 98345},
    {2, 1, 2018, 98345},
    {2, 1, 2019, 98345},
    {1, 0, 2020, 98447},
    {0, 1, 2020, 0},
    {1, 0, 2021, 98493},
    {2, 2, 2021, 32092},
    {2, 2, 2023, 32092},
    {2, 1, 2025, 11347},
    {1, 0, 2026, 98520},
    {0, 1, 2026, 0},
    {2, 0, 2027, 98560},
    {2, 1, 2027, 98732},
    {2, 1, 2028, 98732},
    {0, 1, 2029, 0},
    {0, 1, 2030, 0},
    {1, 0, 2031, 99025},
    {2, 2, 2031, 39151},
    {2, 1, 2033, 39151},
    {1, 0, 2034, 99090},
    {0, 1, 2034, 0},
    {2, 1, 2035, 99167},
    {2, 1, 2036, 99243},
    {2, 1, 2037, 99292},
    {1, 0, 2038, 33533},
    {2, 1, 2038, 99413},
    {2, 1, 2039, 99413},
    {2, 2, 2040, 99413},
    {1, 0, 2042, 99518},
    {2, 2, 2042, 24846},
    {2, 2, 2044, 24846},
    {1, 0, 2046, 99518},
    {2, 1, 2046, 41864},
    {0, 1, 2047, 0},
    {1, 0, 2048, 89479},
    {2, 1, 2048, 99648},
    {0, 1, 2049, 0},
    {1, 0, 2050, 99693},
    {0, 1, 2050, 0},
    {2, 1, 2051, 42508},
    {1, 0, 2052, 22708},
    {2, 1, 2052, 99755},
    {2, 1, 2053, 99755},
    {2, 1, 2054, 99755},
    {1, 0, 2055, 29026},
    {2, 0, 2055, 99862},
    {2, 0, 2055, 99880},
    {0, 1, 2055, 0},
    {2, 0, 2056, 99913},
    {2, 0, 2056, 99942},
    {2, 1, 2056, 100137},
    {2, 2, 2057, 100137},
    {2, 1, 2059, 100213},
    {1, 0, 2060, 100252},
    {2, 1, 2060, 100401},
    {0, 0, 2061, 0},
    {2, 1, 2061, 100710},
    {2, 1, 2062, 100710},
    {2, 2, 2063, 101040},
    {2, 2, 2065, 101115},
    {2, 1, 2067, 101359},
    {2, 1, 2068, 101496},
    {1, 0, 2069, 101534},
    {0, 1, 2069, 0},
    {2, 1, 2070, 101115},
    {2, 1, 2071, 101697},
    {2, 1, 2072, 101040},
    {1, 0, 2073, 101534},
    {2, 1, 2073, 101856},
    {2, 1, 2074, 101856},
    {1, 0, 2075, 101909},
    {2, 1, 2075, 101979},
    {2, 1, 2076, 102039},
    {1, 0, 2077, 102094},
    {2, 1, 2077, 102305},
    {2, 1, 2078, 102305},
    {1, 0, 2079, 102094},
    {2, 1, 2079, 102305},
    {2, 1, 2080, 102305},
    {1, 0, 2081, 102094},
    {0, 1, 2081, 0},
    {2, 1, 2082, 102514},
    {2, 1, 2083, 102569},
    {1, 0, 2084, 102094},
    {2, 0, 2084, 102647},
    {0, 1, 2084, 0},
    {2, 2, 2085, 102748},
    {2, 1, 2087, 102748},
    {2, 1, 2088, 102748},
    {0, 0, 2089, 0},
    {0, 2, 2089, 0},
    {0, 1, 2091, 0},
    {0, 1, 2092, 0},
    {2, 1, 2093, 103060},
    {2, 1, 2094, 103060},
    {1, 0, 2095, 103105},
    {2, 1, 2095, 103060},
    {0, 0, 2096, 0},
    {2, 2, 2096, 103060},
    {0, 0, 2098, 0},
    {0, 1, 2098, 0},
    {0, 1, 2099, 0},
    {0, 1, 2100, 0},
    {2, 0, 2101, 103155},
    {0, 0, 2101, 0},
    {0, 1, 2101, 0},
    {2, 0, 2102, 103208},
    {0, 1, 2102, 0},
    {2, 0, 2103, 103276},
    {0, 1, 2103, 0},
    {2, 1, 2104, 103371},
    {2, 2, 2105, 103433},
    {1, 0, 2107, 103473},
    {2, 1, 2107, 101115},
    {1, 0, 2108, 101534},
    {0, 1, 2108, 0},
    {2, 1, 2109, 101115},
    {2, 1, 2110, 101115},
    {2, 1, 2111, 101115},
    {1, 0, 2112, 103708},
    {0, 1, 2112, 0},
    {2, 2, 2113, 103798},
    {2, 1, 2115, 103857},
    {2, 1, 2116, 103943},
    {1, 0, 2117, 47899},
    {2, 1, 2117, 103987},
    {1, 0, 2118, 69120},
    {2, 1, 2118, 88106},
    {1, 0, 2119, 28494},
    {0, 1, 2119, 0},
    {2, 1, 2120, 104375},
    {2, 1, 2121, 104454},
    {2, 1, 2122, 104594},
    {2, 1, 2123, 104794},
    {2, 1, 2124, 104454},
    {2, 1, 2125, 104454},
    {1, 0, 2126, 69120},
    {2, 1, 2126, 104375},
    {1, 0, 2127, 104975},
    {0, 1, 2127, 0},
    {2, 1, 2128, 104987},
    {1, 0, 2129, 73350},
    {2, 1, 2129, 105078},
    {2, 1, 2130, 105103},
    {2, 1, 2131, 105103},
    {1, 0, 2132, 105151},
    {0, 0, 2132, 0},
    {2, 0, 2132, 105212},
    {2, 1, 2132, 105260},
    {0, 2, 2133, 0},
    {1, 0, 2135, 105306},
    {0, 1, 2135, 0},
    {2, 1, 2136, 105531},
    {1, 0, 2137, 105571},
    {0, 1, 2137, 0},
    {2, 1, 2138, 105796},
    {2, 1, 2139, 105796},
    {1, 0, 2140, 105877},
    {0, 1, 2140, 0},
    {2, 2, 2141, 106108},
    {2, 1, 2143, 106108},
    {1, 0, 2144, 106217},
    {0, 1, 2144, 0},
    {2, 1, 2145, 106351},
    {2, 1, 2146, 106351},
    {1, 0, 2147, 106418},
    {2, 1, 2147, 106512},
    {1, 0, 2148, 105571},
    {2, 1, 2148, 106605},
    {1, 0, 2149, 106638},
    {2, 1, 2149, 106678},
    {2, 1, 2150, 106678},
    {1, 0, 2151, 106735},
    {2, 1, 2151, 78559},
    {2, 1, 2152, 78968},
    {2, 1, 2153, 78470},
    {0, 1, 2154, 0},
    {1, 0, 2155, 39965},
    {2, 1, 2155, 106794},
    {1, 0, 2156, 38385},
    {2, 1, 2156, 106827},
    {2, 1, 2157, 106827},
    {1, 0, 2158, 106879},
    {0, 1, 2158, 0},
    {0, 1, 2159, 0},
    {2, 0, 2160, 107027},
    {2, 0, 2160, 107066},
    {2, 1, 2160, 107094},
    {2, 0, 2161, 107094},
    {2, 0, 2161, 107130},
    {2, 1, 2161, 107172},
    {1, 0, 2162, 107202},
    {0, 1, 2162, 0},
    {0, 2, 2163, 0},
    {2, 1, 2165, 107346},
    {2, 3, 2166, 107394},
    {2, 3, 2169, 107443},
    {1, 0, 2172, 107466},
    {2, 0, 2172, 107491},
    {2, 2, 2172, 107394},
    {2, 1, 2174, 107394},
    {0, 1, 2175, 0},
    {1, 0, 2176, 63099},
    {2, 1, 2176, 88106},
    {2, 1, 2177, 88106},
    {1, 0, 2178, 26746},
    {0, 1, 2178, 0},
    {2, 1, 2179, 84694},
    {2, 2, 2180, 84694},
    {2, 2, 2182, 107749},
    {2, 3, 2184, 107810},
    {2, 1, 2187, 107959},
    {2, 2, 2188, 108016},
    {1, 0, 2190, 84840},
    {0, 1, 2190, 0},
    {2, 1, 2191, 108138},
    {2, 2, 2192, 84694},
    {2, 2, 2194, 75302},
    {2, 1, 2196, 28242},
    {2, 1, 2197, 108138},
    {1, 0, 2198, 105571},
    {2, 1, 2198, 87577},
    {2, 1, 2199, 87577},
    {0, 1, 2200, 0},
    {1, 0, 2201, 108392},
    {0, 1, 2201, 0},
    {2, 1, 2202, 108481},
    {2, 1, 2203, 108632},
    {1, 0, 2204, 108673},
    {0, 1, 2204, 0},
    {2, 1, 2205, 108836},
    {1, 0, 2206, 54374},
    {2, 1, 2206, 108895},
    {2, 1, 2207, 108895},
    {1, 0, 2208, 54374},
    {0, 1, 2208, 0},
    {2, 1, 2209, 109029},
    {2, 1, 2210, 109029},
    {1, 0, 2211, 109095},
    {2, 1, 2211, 109138},
    {1, 0, 2212, 109162},
    {2, 1, 2212, 109273},
    {2, 1, 2213, 28242},
    {1, 0, 2214, 109348},
    {0, 1, 2214, 0},
    {2, 1, 2215, 106605},
    {2, 1, 2216, 28242},
    {1, 0, 2217, 109536},
    {0, 1, 2217, 0},
    {2, 1, 2218, 29551},
    {2, 1, 2219, 29551},
    {2, 1, 2220, 29551},
    {2, 1, 2221, 109794},
    {1, 0, 2222, 109823},
    {0, 1, 2222, 0},
    {0, 1, 2223, 0},
    {2, 2, 2224, 88672},
    {2, 1, 2226, 88672},
    {2, 1, 2227, 88672},
    {1, 0, 2228, 88766},
    {0, 1, 2228, 0},
    {2, 1, 2229, 110488},
    {1, 0, 2230, 110503},
    {2, 0, 2230, 110518},
    {2, 1, 2230, 110598},
    {2, 1, 2231, 110598},
    {1, 0, 2232, 110649},
    {0, 1, 2232, 0},
    {2, 1, 2233, 110916},
    {2, 2, 2234, 110991},
    {1, 0, 2236, 111017},
    {0, 1, 2236, 0},
    {2, 1, 2237, 111270},
    {1, 0, 2238, 111325},
    {0, 1, 2238, 0},
    {2, 0, 2239, 111403},
    {2, 1, 2239, 30127},
    {2, 2, 2240, 111443},
    {1, 0, 2242, 75865},
    {0, 1, 2242, 0},
    {2, 1, 2243, 111515},
    {1, 0, 2244, 40242},
    {0, 1, 2244, 0},
    {2, 0, 2245, 111552},
    {2, 0, 2245, 111587},
    {0, 1, 2245, 0},
    {2, 1, 2246, 111587},
    {1, 0, 2247, 111674},
    {2, 0, 2247, 111692},
    {2, 1, 2247, 101115},
    {2, 2, 2248, 101115},
    {1, 0, 2250, 111798},
    {2, 3, 2250, 111933},
    {2, 1, 2253, 89634},
    {1, 0, 2254, 111965},
    {0, 1, 2254, 0},
    {2, 1, 2255, 112061},
    {2, 1, 2256, 112061},
    {1, 0, 2257, 112061},
    {0, 1, 2257, 0},
    {2, 1, 2258, 112126},
    {2, 1, 2259, 84747},
    {1, 0, 2260, 112191},
    {0, 1, 2260, 0},
    {0, 1, 2261, 0},
    {2, 1, 2262, 112599},
    {2, 1, 2263, 112599},
    {2, 1, 2264, 112776},
    {1, 0, 2265, 112797},
    {2, 0, 2265, 112816},
    {0, 1, 2265, 0},
    {0, 1, 2266, 0},
    {0, 1, 2267, 0},
    {2, 1, 2268, 113234},
    {2, 1, 2269, 113234},
    {2, 1, 2270, 113234},
    {1, 0, 2271, 113442},
    {0, 1, 2271, 0},
    {2, 1, 2272, 113234},
    {1, 0, 2273, 39965},
    {2, 1, 2273, 113602},
    {1, 0, 2274, 48858},
    {1, 1, 2274, 40096},
    {2, 0, 2275, 113693},
    {0, 1, 2275, 0},
    {2, 1, 2276, 113719},
    {2, 1, 2277, 113759},
    {1, 0, 2278, 105571},
    {0, 1, 2278, 0},
    {2, 1, 2279, 84694},
    {2, 2, 2280, 84694},
    {2, 1, 2282, 84694},
    {1, 0, 2283, 113954},
    {1, 0, 2283, 27269},
    {1, 0, 2283, 114048},
    {0, 1, 2283, 0},
    {0, 1, 2284, 0},
    {2, 1, 2285, 114569},
    {2, 1, 2286, 114729},
    {2, 1, 2287, 114569},
    {2, 2, 2288, 114961},
    {2, 1, 2290, 115074},
    {1, 0, 2291, 115104},
    {0, 1, 2291, 0},
    {2, 1, 2292, 114569},
    {2, 1, 2293, 114569},
    {2, 1, 2294, 61602},
    {1, 0, 2295, 115104},
    {0, 1, 2295, 0},
    {2, 1, 2296, 115526},
    {2, 1, 2297, 115593},
    {1, 0, 2298, 105571},
    {2, 1, 2298, 115645},
    {1, 0, 2299, 115666},
    {2, 1, 2299, 115684},
    {1, 0, 2300, 115703},
    {0, 1, 2300, 0},
    {0, 1, 2301, 0},
    {2, 1, 2302, 115830},
    {2, 2, 2303, 115880},
    {2, 2, 2305, 115880},
    {1, 0, 2307, 115906},
    {0, 1, 2307, 0},
    {0, 1, 2308, 0},
    {2, 1, 2309, 88106},
    {1, 0, 2310, 88591},
    {0, 1, 2310, 0},
    {1, 1, 2311, 116078},
    {2, 1, 2312, 116176},
    {2, 1, 2313, 116176},
    {1, 0, 2314, 116214},
    {2, 2, 2314, 40205},
    {2, 1, 2316, 72671},
    {1, 0, 2317, 116315},
    {2, 1, 2317, 116468},
    {2, 1, 2318, 116468},
    {2, 2, 2319, 116561},
    {2, 2, 2321, 116703},
    {2, 1, 2323, 105103},
    {2, 1, 2324, 105103},
    {2, 1, 2325, 105078},
    {1, 0, 2326, 116734},
    {2, 1, 2326, 116750},
    {1, 0, 2327, 53883},
    {0, 1, 2327, 0},
    {2, 1, 2328, 116816},
    {1, 0, 2329, 116860},
    {0, 1, 2329, 0},
    {2, 1, 2330, 117055},
    {1, 0, 2331, 117089},
    {2, 1, 2331, 117183},
    {2, 1, 2332, 117460},
    {2, 1, 2333, 117460},
    {1, 0, 2334, 26746},
    {0, 1, 2334, 0},
    {2, 0, 2335, 117633},
    {0, 1, 2335, 0},
    {2, 2, 2336, 117783},
    {2, 1, 2338, 117834},
    {2, 1, 2339, 117783},
    {1, 0, 2340, 117928},
    {0, 1, 2340, 0},
    {0, 1, 2341, 0},
    {2, 1, 2342, 38385},
    {2, 1, 2343, 42560},
    {2, 1, 2344, 118062},
    {1, 0, 2345, 118091},
    {2, 1, 2345, 94482},
    {1, 0, 2346, 48858},
    {0, 1, 2346, 0},
    {0, 1, 2347, 0},
    {2, 1, 2348, 42560},
    {2, 1, 2349, 42560},
    {1, 0, 2350, 38385},
    {2, 1, 2350, 118276},
    {1, 0, 2351, 31098},
    {0, 1, 2351, 0},
    {0, 1, 2352, 0},
    {2, 1, 2353, 118537},
    {2, 1, 2354, 118537},
    {1, 0, 2355, 118677},
    {0, 1, 2355, 0},
    {1, 1, 2356, 118741},
    {0, 2, 2357, 0},
    {2, 1, 2359, 118798},
    {1, 0, 2360, 54374},
    {0, 1, 2360, 0},
    {2, 1, 2361, 118869},
    {1, 0, 2362, 118894},
    {2, 1, 2362, 118910},
    {1, 0, 2363, 118936},
    {0, 1, 2363, 0},
    {2, 1, 2364, 118910},
    {1, 0, 2365, 118936},
    {0, 1, 2365, 0},
    {2, 1, 2366, 119106},
    {1, 0, 2367, 119133},
    {1, 1, 2367, 119166},
    {1, 0, 2368, 119194},
    {2, 2, 2368, 84694},
    {2, 1, 2370, 84694},
    {2, 1, 2371, 85662},
    {1, 0, 2372, 22708},
    {0, 1, 2372, 0},
    {0, 1, 2373, 0},
    {2, 0, 2374, 119267},
    {2, 1, 2374, 29064},
    {1, 0, 2375, 119306},
    {2, 2, 2375, 29064},
    {2, 1, 2377, 28421},
    {0, 1, 2378, 0},
    {1, 0, 2379, 29026},
    {2, 1, 2379, 119527},
    {1, 0, 2380, 71846},
    {2, 1, 2380, 119668},
    {2, 1, 2381, 119668},
    {1, 0, 2382, 119791},
    {0, 1, 2382, 0},
    {2, 1, 2383, 119963},
    {2, 5, 2384, 119963},
    {1, 0, 2389, 119997},
    {2, 2, 2389, 119963},
    {1, 0, 2391, 119997},
    {2, 2, 2391, 96540},
    {2, 1, 2393, 96540},
    {2, 1, 2394, 120076},
    {0, 1, 2395, 0},
    {1, 0, 2396, 120121},
    {2, 2, 2396, 120211},
    {1, 1, 2398, 120266},
    {0, 0, 2399, 0},
    {2, 1, 2399, 120307},
    {1, 0, 2400, 120341},
    {0, 1, 2400, 0},
    {2, 2, 2401, 120475},
    {1, 0, 2403, 101534},
    {2, 1, 2403, 16780},
    {1, 0, 2404, 120529},
    {2, 1, 2404, 15977},
    {1, 0, 2405, 97849},
    {2, 1, 2405, 120709},
    {2, 2, 2406, 78559},
    {2, 1, 2408, 78559},
    {2, 1, 2409, 78617},
    {1, 0, 2410, 39965},
    {2, 1, 2410, 120765},
    {1, 0, 2411, 120823},
    {0, 1, 2411, 0},
    {2, 1, 2412, 28421},
    {1, 0, 2413, 119306},
    {2, 1, 2413, 28055},
    {1, 0, 2414, 61941},
    {2, 0, 2414, 120895},
    {2, 1, 2414, 120931},
    {1, 0, 2415, 75588},
    {0, 1, 2415, 0},
    {0, 1, 2416, 0},
    {2, 1, 2417, 121121},
    {2, 1, 2418, 121121},
    {2, 2, 2419, 113602},
    {1, 0, 2421, 121189},
    {0, 1, 2421, 0},
    {2, 1, 2422, 121297},
    {1, 0, 2423, 72671},
    {0, 1, 2423, 0},
    {2, 1, 2424, 121376},
    {2, 1, 2425, 121376},
    {2, 1, 2426, 121376},
    {1, 0, 2427, 118091},
    {2, 1, 2427, 121548},
    {2, 1, 2428, 121590},
    {1, 0, 2429, 38385},
    {2, 1, 2429, 46054},
    {2, 1, 2430, 121726},
    {1, 0, 2431, 48858},
    {2, 1, 2431, 44526},
    {1, 0, 2432, 44526},
    {0, 1, 2432, 0},
    {2, 2, 2433, 71473},
    {1, 0, 2435, 69120},
    {2, 1, 2435, 121971},
    {0, 1, 2436, 0},
    {1, 0, 2437, 90798},
    {2, 0, 2437, 107394},
    {2, 0, 2437, 15977},
    {0, 1, 2437, 0},
    {2, 2, 2438, 15977},
    {1, 0, 2440, 122086},
    {0, 1, 2440, 0},
    {2, 0, 2441, 122138},
    {2, 1, 2441, 73842},
    {2, 2, 2442, 73842},
    {2, 1, 2444, 73842},
    {1, 0, 2445, 122217},
    {2, 1, 2445, 76753},
    {2, 1, 2446, 122246},
    {1, 0, 2447, 31098},
    {2, 0, 2447, 87066},
    {2, 1, 2447, 71329},
    {0, 1, 2448, 0},
    {1, 0, 2449, 69120},
    {2, 1, 2449, 71652},
    {1, 0, 2450, 31098},
    {2, 1, 2450, 47332},
    {1, 0, 2451, 72264},
    {2, 2, 2451, 86597},
    {1, 0, 2453, 31098},
    {2, 2, 2453, 122328},
    {1, 0, 2455, 122358},
    {2, 2, 2455, 122379},
    {1, 0, 2457, 122412},
    {0, 1, 2457, 0},
    {1, 0, 2458, 26746},
    {0, 1, 2458, 0},
    {2, 1, 2459, 122525},
    {2, 1, 2460, 101979},
    {1, 0, 2461, 122591},
    {2, 0, 2461, 42560},
    {2, 2, 2461, 122687},
    {1, 0, 2463, 26746},
    {2, 1, 2463, 122753},
    {1, 0, 2464, 122771},
    {0, 1, 2464, 0},
    {2, 1, 2465, 122904},
    {1, 0, 2466, 122950},
    {2, 1, 2466, 29064},
    {0, 1, 2467, 0},
    {1, 0, 2468, 29026},
    {0, 1, 2468, 0},
    {0, 1, 2469, 0},
    {2, 2, 2470, 88672},
    {2, 2, 2472, 88672},
    {1, 0, 2474, 88766},
    {0, 1, 2474, 0},
    {2, 1, 2475, 117834},
    {1, 0, 2476, 112191},
    {1, 0, 2476, 123159},
    {2, 1, 2476, 30087},
    {1, 0, 2477, 30127},
    {0, 1, 2477, 0},
    {2, 1, 2478, 123378},
    {2, 1, 2479, 123378},
    {1, 0, 2480, 123460},
    {2, 2, 2480, 123672},
    {2, 1, 2482, 123672},
    {1, 0, 2483, 123720},
    {2, 1, 2483, 123733},
    {0, 1, 2484, 0},
    {1, 0, 2485, 123778},
    {2, 1, 2485, 123853},
    {1, 0, 2486, 123880},
    {0, 1, 2486, 0},
    {2, 1, 2487, 101979},
    {1, 0, 2488, 123999},
    {0, 1, 2488, 0},
    {2, 1, 2489, 124073},
    {0, 0, 2490, 0},
    {2, 1, 2490, 123853},
    {0, 1, 2491, 0},
    {1, 0, 2492, 124132},
    {2, 0, 2492, 124168},
    {2, 0, 2492, 124232},
    {2, 2, 2492, 14638},
    {0, 1, 2494, 0},
    {1, 0, 2495, 124272},
    {2, 0, 2495, 124298},
    {2, 2, 2495, 122753},
    {1, 0, 2497, 124337},
    {2, 3, 2497, 44149},
    {1, 0, 2500, 22708},
    {0, 1, 2500, 0},
    {2, 1, 2501, 124377},
    {1, 0, 2502, 124441},
    {2, 1, 2502, 124491},
    {1, 0, 2503, 124528},
    {0, 1, 2503, 0},
    {2, 1, 2504, 93281},
    {1, 0, 2505, 124595},
    {2, 0, 2505, 124621},
    {2, 2, 2505, 124659},
    {1, 0, 2507, 124687},
    {2, 1, 2507, 124711},
    {2, 1, 2508, 124711},
    {1, 0, 2509, 124757},
    {2, 2, 2509, 93281},
    {2, 1, 2511, 93281},
    {0, 1, 2512, 0},
    {1, 0, 2513, 62724},
    {2, 2, 2513, 124927},
    {1, 1, 2515, 124971},
    {0, 0, 2516, 0},
    {0, 1, 2516, 0},
    {2, 2, 2517, 124927},
    {1, 0, 2519, 125115},
    {2, 1, 2519, 125228},
    {1, 0, 2520, 125115},
    {0, 1, 2520, 0},
    {2, 1, 2521, 125290},
    {1, 0, 2522, 125325},
    {0, 1, 2522, 0},
    {2, 1, 2523, 125384},
    {1, 0, 2524, 125431},
    {2, 3, 2524, 125523},
    {1, 1, 2527, 125609},
    {0, 0, 2528, 0},
    {2, 1, 2528, 125643},
    {0, 1, 2529, 0},
    {1, 0, 2530, 54080},
    {2, 1, 2530, 24036},
    {0, 1, 2531, 0},
    {1, 0, 2532, 125674},
    {2, 3, 2532, 31860},
    {0, 1, 2535, 0},
    {1, 0, 2536, 125779},
    {2, 1, 2536, 125844},
    {0, 0, 2537, 0},
    {2, 2, 2537, 125888},
    {1, 0, 2539, 125917},
    {2, 2, 2539, 74779},
    {1, 0, 2541, 125963},
    {0, 1, 2541, 0},
    {2, 0, 2542, 74713},
    {0, 1, 2542, 0},
    {2, 1, 2543, 126048},
    {1, 0, 2544, 126076},
    {2, 1, 2544, 126102},
    {0, 0, 2545, 0},
    {2, 1, 2545, 126148},
    {1, 0, 2546, 126185},
    {0, 1, 2546, 0},
    {2, 1, 2547, 32092},
    {2, 1, 2548, 126218},
    {2, 1, 2549, 126303},
    {2, 1, 2550, 126366},
    {2, 1, 2551, 126303},
    {1, 0, 2552, 126408},
    {0, 1, 2552, 0},
    {2, 0, 2553, 88672},
    {0, 2, 2553, 0},
    {2, 1, 2555, 88672},
    {1, 0, 2556, 126451},
    {2, 1, 2556, 122753},
    {0, 1, 2557, 0},
    {1, 0, 2558, 126574},
    {0, 1, 2558, 0},
    {2, 1, 2559, 126640},
    {1, 0, 2560, 126694},
    {2, 2, 2560, 126737},
    {1, 0, 2562, 126785},
    {2, 1, 2562, 126930},
    {2, 1, 2563, 126930},
    {2, 1, 2564, 16780},
    {2, 1, 2565, 16780},
    {2, 1, 2566, 16780},
    {2, 1, 2567, 127179},
    {1, 0, 2568, 23492},
    {0, 1, 2568, 0},
    {2, 1, 2569, 127234},
    {2, 1, 2570, 127302},
    {1, 0, 2571, 127345},
    {2, 1, 2571, 127439},
    {1, 0, 2572, 127503},
    {2, 1, 2572, 106605},
    {1, 0, 2573, 88766},
    {2, 1, 2573, 106605},
    {2, 2, 2574, 106605},
    {1, 0, 2576, 88766},
    {0, 1, 2576, 0},
    {2, 1, 2577, 127661},
    {2, 2, 2578, 127661},
    {0, 1, 2580, 0},
    {1, 0, 2581, 127704},
    {2, 1, 2581, 127825},
    {1, 0, 2582, 127875},
    {0, 1, 2582, 0},
    {2, 1, 2583, 128103},
    {1, 0, 2584, 23492},
    {2, 1, 2584, 128162},
    {2, 1, 2585, 128195},
    {1, 0, 2586, 128227},
    {0, 1, 2586, 0},
    {2, 1, 2587, 29064},
    {1, 0, 2588, 119306},
    {2, 1, 2588, 128342},
    {1, 0, 2589, 128407},
    {0, 1, 2589, 0},
    {1, 0, 2590, 128476},
    {0, 1, 2590, 0},
    {1, 3, 2591, 75588},
    {1, 2, 2594, 75588},
    {2, 2, 2596, 129047},
    {2, 2, 2598, 129047},
    {2, 1, 2600, 129489},
    {2, 1, 2601, 129066},
    {2, 1, 2602, 129836},
    {2, 1, 2603, 129836},
    {2, 2, 2604, 29064},
    {2, 2, 2606, 29064},
    {2, 2, 2608, 28421},
    {1, 1, 2610, 130362},
    {2, 1, 2611, 129836},
    {2, 2, 2612, 130743},
    {2, 1, 2614, 130743},
    {2, 2, 2615, 130743},
    {2, 1, 2617, 28421},
    {2, 2, 2618, 131546},
    {2, 2, 2620, 131671},
    {2, 2, 2622, 131546},
    {2, 3, 2624, 131830},
    {2, 2, 2627, 131830},
    {2, 2, 2629, 131962},
    {2, 2, 2631, 131962},
    {2, 1, 2633, 98345},
    {2, 2, 2634, 132129},
    {2, 2, 2636, 48785},
    {2, 2, 2638, 11347},
    {2, 2, 2640, 11347},
    {1, 0, 2642, 130362},
    {0, 1, 2642, 0},
    {0, 1, 2643, 0},
    {1, 2, 2644, 75588},
    {2, 2, 2646, 132684},
    {2, 1, 2648, 132684},
    {2, 1, 2649, 132684},
    {2, 3, 2650, 132886},
    {2, 2, 2653, 132886},
    {2, 2, 2655, 113602},
    {2, 2, 2657, 113602},
    {2, 2, 2659, 28421},
    {2, 1, 2661, 28421},
    {2, 2, 2662, 29064},
    {2, 3, 2664, 70954},
    {2, 1, 2667, 133396},
    {2, 2, 2668, 48785},
    {1, 0, 2670, 88591},
    {2, 1, 2670, 60956},
    {0, 1, 2671, 0},
    {1, 0, 2672, 26746},
    {2, 1, 2672, 14352},
    {0, 1, 2673, 0},
    {1, 0, 2674, 133630},
    {2, 1, 2674, 133664},
    {1, 0, 2675, 133630},
    {2, 1, 2675, 61494},
    {1, 0, 2676, 133630},
    {2, 1, 2676, 60956},
    {2, 1, 2677, 11347},
    {2, 1, 2678, 60956},
    {1, 0, 2679, 60661},
    {0, 1, 2679, 0},
    {2, 1, 2680, 133762},
    {1, 0, 2681, 133808},
    {2, 1, 2681, 105078},
    {2, 1, 2682, 105078},
    {0, 1, 2683, 0},
    {1, 0, 2684, 133827},
    {2, 1, 2684, 18241},
    {0, 1, 2685, 0},
    {1, 0, 2686, 133891},
    {2, 1, 2686, 15977},
    {2, 1, 2687, 15977},
    {1, 0, 2688, 93231},
    {0, 1, 2688, 0},
    {2, 2, 2689, 134000},
    {1, 0, 2691, 134021},
    {2, 2, 2691, 11963},
    {2, 1, 2693, 11963},
    {2, 2, 2694, 11963},
    {0, 1, 2696, 0},
    {1, 0, 2697, 23492},
    {2, 1, 2697, 134302},
    {2, 1, 2698, 134302},
    {1, 0, 2699, 134343},
    {0, 1, 2699, 0},
    {2, 1, 2700, 134441},
    {2, 2, 2701, 134507},
    {1, 0, 2703, 134524},
    {2, 1, 2703, 22820},
    {2, 1, 2704, 22820},
    {0, 1, 2705, 0},
    {1, 0, 2706, 134604},
    {1, 0, 2706, 134624},
    {2, 2, 2706, 134656},
    {2, 1, 2708, 65953},
    {1, 0, 2709, 65237},
    {2, 1, 2709, 134688},
    {1, 0, 2710, 134720},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 300, 1, 17, 0, 0},
    {105057, 0, 2250, 4, 4, 0, 0},
    {36256, 0, 546, 5, 1, 0, 0},
    {0, 0, 113, 1, 0, 0, 0},
    {0, 0, 63, 4, 0, 0, 0},
    {0, 0, 99, 4, 0, 0, 0},
    {0, 0, 67, 32, 0, 0, 0},
    {0, 0, 0, 33, 0, 0, 0},
    {0, 0, 33, 30, 0, 0, 0},
    {23689, 0, 2835, 31, 32, 0, 0},
    {0, 0, 2866, 17, 0, 0, 0},
    {0, 0, 2502, 2, 0, 1, 0},
    {0, 0, 2069, 3, 0, 1, 0},
    {0, 0, 2067, 2, 0, 0, 0},
    {0, 0, 2056, 2, 0, 0, 0},
    {0, 0, 2058, 2, 0, 0, 0},
    {25254, 0, 1289, 5, 0, 0, 0},
    {56092, 0, 1035, 29, 4, 0, 0},
    {102112, 0, 2182, 3, 0, 1, 0},
    {102359, 0, 2185, 3, 0, 1, 0},
    {0, 0, 2120, 5, 0, 1, 0},
    {27910, 0, 306, 15, 18, 0, 0},
    {104069, 0, 2237, 8, 0, 0, 0},
    {0, 0, 2072, 4, 0, 1, 0},
    {0, 0, 1300, 5, 0, 0, 0},
    {100450, 0, 2164, 7, 0, 1, 0},
    {0, 0, 2560, 2, 0, 0, 0},
    {0, 0, 1781, 2, 0, 0, 0},
    {0, 0, 1877, 5, 0, 0, 0},
    {0, 0, 1770, 2, 0, 0, 0},
    {0, 0, 1874, 3, 0, 0, 0},
    {0, 0, 711, 1, 0, 0, 0},
    {61687, 0, 1115, 4, 0, 1, 0},
    {0, 0, 1819, 4, 0, 0, 0},
    {0, 0, 988, 1, 0, 0, 0},
    {0, 0, 2078, 3, 0, 0, 0},
    {134547, 0, 2925, 4, 0, 0, 0},
    {0, 0, 277, 2, 32, 0, 0},
    {0, 0, 152, 1, 1, 0, 0},
    {0, 0, 2343, 4, 0, 0, 0},
    {0, 0, 116, 1, 0, 0, 0},
    {0, 0, 2311, 3, 32, 0, 0},
    {120371, 0, 2581, 3, 0, 0, 0},
    {0, 0, 2221, 2, 0, 0, 0},
    {0, 0, 577, 2, 0, 0, 0},
    {0, 0, 2397, 3, 0, 0, 0},
    {0, 0, 575, 1, 10, 0, 0},
    {0, 0, 2764, 2, 0, 0, 0},
    {0, 0, 2396, 1, 0, 0, 0},
    {0, 0, 2835, 31, 0, 0, 0},
    {0, 0, 2102, 1, 0, 0, 0},
    {0, 0, 1438, 3, 0, 0, 0},
    {0, 0, 977, 1, 0, 0, 0},
    {0, 0, 783, 3, 0, 0, 0},
    {0, 0, 109, 1, 0, 0, 0},
    {53785, 0, 975, 2, 0, 0, 0},
    {0, 0, 2149, 4, 0, 0, 0},
    {37609, 0, 601, 5, 0, 0, 0},
    {102838, 0, 2198, 6, 0, 0, 0},
    {54697, 0, 1007, 5, 0, 0, 0},
    {0, 0, 1032, 2, 0, 0, 0},
    {0, 0, 2632, 1, 0, 0, 0},
    {119154, 0, 2545, 1, 0, 0, 0},
    {84874, 0, 1720, 8, 0, 0, 0},
    {0, 0, 2474, 5, 0, 0, 0},
    {0, 0, 341, 6, 0, 0, 0},
    {0, 0, 2443, 8, 0, 0, 0},
    {0, 0, 242, 4, 25, 0, 0},
    {80354, 0, 1663, 45, 0, 0, 0},
    {115939, 0, 2470, 4, 0, 0, 0},
    {0, 0, 2223, 5, 0, 0, 0},
    {0, 0, 2362, 6, 0, 0, 0},
    {0, 0, 2524, 5, 0, 0, 0},
    {0, 0, 1911, 2, 0, 0, 0},
    {0, 0, 2288, 3, 0, 0, 0},
    {0, 0, 2460, 2, 0, 0, 0},
    {0, 0, 2462, 2, 0, 0, 0},
    {0, 0, 2603, 6, 0, 0, 0},
    {79001, 79058, 1634, 7, 0, 0, 0},
    {0, 0, 1989, 3, 0, 0, 0},
    {0, 0, 1646, 7, 0, 0, 0},
    {0, 0, 1809, 2, 0, 0, 0},
    {26941, 0, 280, 1, 8, 0, 0},
    {98148, 0, 2106, 6, 0, 0, 0},
    {0, 0, 2403, 4, 0, 0, 0},
    {0, 0, 1166, 4, 0, 0, 0},
    {54216, 0, 1939, 9, 0, 1, 0},
    {0, 0, 1031, 1, 0, 0, 0},
    {0, 0, 1378, 2, 0, 0, 0},
    {0, 0, 1355, 9, 0, 0, 0},
    {26614, 0, 276, 1, 8, 0, 1},
    {0, 0, 2352, 4, 0, 0, 0},
    {0, 0, 119, 1, 0, 0, 0},
    {68774, 0, 1335, 6, 0, 0, 0},
    {0, 0, 1327, 2, 0, 0, 0},
    {0, 0, 1329, 6, 0, 0, 0},
    {0, 0, 1397, 5, 0, 0, 0},
    {72107, 0, 1433, 5, 0, 0, 0},
    {0, 0, 2655, 2, 0, 0, 0},
    {35790, 0, 527, 5, 1, 0, 0},
    {84441, 0, 1712, 2, 20, 0, 0},
    {35937, 0, 2436, 5, 0, 0, 0},
    {101725, 0, 2176, 3, 0, 0, 0},
    {0, 0, 1287, 2, 0, 0, 0},
    {0, 0, 108, 1, 0, 0, 0},
    {0, 0, 126, 3, 0, 0, 0},
    {0, 0, 1305, 2, 0, 0, 0},
    {62080, 0, 1132, 12, 0, 0, 0},
    {119557, 0, 2562, 3, 0, 0, 0},
    {22863, 0, 156, 1, 3, 0, 0},
    {0, 0, 2653, 2, 0, 0, 0},
    {27658, 0, 301, 5, 7, 0, 0},
    {0, 0, 2747, 3, 0, 0, 0},
    {0, 0, 2411, 6, 0, 0, 0},
    {27569, 0, 297, 2, 9, 0, 2},
    {133446, 0, 2883, 3, 32, 1, 0},
    {98507, 0, 2114, 4, 4, 0, 0},
    {0, 0, 117, 1, 0, 0, 0},
    {0, 0, 1766, 3, 0, 0, 0},
    {0, 0, 1839, 2, 0, 0, 0},
    {52346, 0, 939, 5, 0, 0, 0},
    {0, 0, 2504, 5, 0, 0, 0},
    {0, 0, 944, 1, 0, 0, 0},
    {0, 0, 905, 4, 0, 0, 0},
    {29391, 23590, 352, 4, 10, 0, 1},
    {0, 0, 1131, 1, 0, 0, 0},
    {106911, 0, 2291, 3, 0, 1, 0},
    {101946, 0, 2179, 3, 0, 0, 0},
    {29337, 0, 348, 3, 19, 0, 1},
    {126805, 0, 2797, 7, 0, 0, 0},
    {36412, 0, 2547, 4, 0, 0, 0},
    {0, 0, 131, 1, 0, 0, 0},
    {0, 0, 2492, 3, 0, 0, 0},
    {0, 0, 2665, 1, 0, 0, 0},
    {42039, 0, 714, 3, 0, 0, 0},
    {112850, 0, 2418, 7, 0, 0, 0},
    {0, 0, 2668, 2, 0, 0, 0},
    {33111, 0, 455, 5, 0, 0, 0},
    {0, 0, 2213, 2, 0, 0, 0},
    {0, 0, 1841, 2, 0, 0, 0},
    {61236, 0, 1104, 4, 4, 0, 0},
    {0, 0, 1970, 6, 0, 0, 0},
    {0, 0, 648, 1, 0, 0, 0},
    {0, 0, 644, 4, 0, 0, 0},
    {0, 0, 2065, 2, 0, 0, 0},
    {102620, 0, 2192, 1, 0, 0, 0},
    {0, 0, 1844, 2, 0, 0, 0},
    {0, 0, 2349, 3, 0, 0, 0},
    {0, 0, 2495, 3, 0, 0, 0},
    {0, 0, 1544, 3, 0, 0, 0},
    {0, 0, 249, 1, 0, 0, 0},
    {0, 0, 1772, 5, 0, 0, 0},
    {0, 0, 333, 4, 0, 0, 0},
    {0, 0, 2012, 2, 0, 0, 0},
    {25551, 25566, 246, 2, 0, 0, 0},
    {23590, 0, 809, 2, 0, 0, 0},
    {105239, 0, 2256, 3, 0, 0, 0},
    {0, 0, 2451, 5, 0, 1, 0},
    {39985, 0, 662, 4, 0, 0, 0},
    {31115, 0, 397, 5, 0, 0, 0},
    {0, 0, 682, 3, 0, 0, 0},
    {0, 0, 777, 3, 0, 0, 0},
    {0, 0, 1222, 4, 0, 0, 0},
    {123174, 0, 2687, 4, 0, 0, 0},
    {0, 0, 1441, 8, 0, 0, 0},
    {0, 0, 2709, 1, 0, 0, 0},
    {0, 0, 1111, 4, 0, 0, 0},
    {0, 0, 2773, 2, 0, 0, 0},
    {0, 0, 1853, 2, 0, 0, 0},
    {0, 0, 1850, 3, 0, 0, 0},
    {117952, 0, 2509, 6, 0, 0, 0},
    {95103, 0, 1993, 10, 0, 0, 0},
    {0, 0, 1423, 2, 0, 0, 0},
    {128429, 0, 2833, 2, 20, 0, 0},
    {0, 0, 1421, 2, 0, 0, 0},
    {0, 0, 1268, 4, 0, 0, 0},
    {0, 0, 250, 1, 0, 0, 0},
    {0, 0, 1408, 3, 0, 0, 0},
    {0, 0, 2298, 2, 0, 0, 0},
    {0, 0, 2930, 3, 0, 0, 0},
    {0, 0, 1526, 5, 0, 0, 0},
    {35120, 35258, 513, 14, 1, 2, 0},
    {113998, 114041, 2442, 1, 32, 0, 0},
    {0, 0, 2049, 3, 0, 1, 0},
    {0, 0, 743, 2, 0, 0, 0},
    {99602, 0, 2143, 3, 0, 0, 0},
    {0, 0, 739, 4, 0, 0, 0},
    {0, 0, 2713, 1, 0, 0, 0},
    {0, 0, 2716, 2, 0, 0, 0},
    {0, 0, 2714, 2, 0, 0, 0},
    {0, 0, 2612, 5, 0, 0, 0},
    {23680, 0, 1570, 5, 0, 0, 0},
    {0, 0, 1576, 3, 0, 0, 0},
    {0, 0, 261, 1, 8, 0, 0},
    {0, 0, 1417, 1, 17, 0, 0},
    {27207, 0, 286, 1, 8, 0, 0},
    {0, 0, 2913, 5, 0, 0, 0},
    {0, 0, 850, 4, 0, 0, 0},
    {0, 0, 291, 1, 8, 0, 0},
    {61398, 0, 1108, 3, 0, 0, 0},
    {0, 0, 1026, 4, 0, 0, 0},
    {0, 0, 2112, 2, 32, 0, 0},
    {0, 0, 186, 1, 3, 0, 0},
    {23832, 0, 164, 1, 1, 0, 1},
    {35934, 0, 532, 6, 1, 0, 0},
    {0, 0, 1542, 2, 0, 0, 0},
    {0, 0, 1514, 2, 0, 0, 0},
    {71464, 0, 1404, 4, 0, 0, 0},
    {0, 0, 569, 4, 0, 0, 0},
    {26121, 0, 263, 1, 8, 0, 0},
    {0, 0, 1896, 2, 0, 0, 0},
    {0, 0, 114, 1, 0, 0, 0},
    {0, 0, 1803, 3, 0, 0, 0},
    {0, 0, 508, 2, 0, 0, 0},
    {0, 0, 1427, 1, 0, 0, 0},
    {0, 0, 183, 3, 2, 0, 0},
    {0, 0, 227, 1, 14, 0, 0},
    {89209, 0, 1855, 2, 0, 0, 0},
    {0, 0, 2464, 6, 0, 0, 0},
    {0, 0, 2118, 2, 0, 0, 0},
    {54568, 0, 1004, 3, 0, 1, 0},
    {0, 0, 2390, 2, 0, 0, 0},
    {0, 0, 692, 4, 0, 0, 0},
    {0, 0, 2215, 2, 0, 0, 0},
    {0, 0, 1927, 4, 0, 0, 0},
    {40698, 0, 678, 4, 0, 0, 0},
    {25977, 0, 259, 2, 8, 0, 0},
    {53564, 0, 968, 4, 0, 0, 0},
    {0, 0, 2600, 1, 0, 0, 0},
    {34693, 0, 501, 4, 0, 0, 0},
    {97760, 0, 2096, 2, 0, 0, 0},
    {0, 0, 1908, 3, 0, 0, 0},
    {34374, 0, 493, 8, 0, 0, 0},
    {109557, 0, 2356, 6, 0, 0, 0},
    {0, 0, 1428, 5, 0, 0, 0},
    {33626, 0, 473, 20, 0, 0, 0},
    {27201, 0, 285, 1, 8, 0, 0},
    {0, 0, 959, 1, 0, 0, 0},
    {27302, 0, 290, 1, 8, 0, 1},
    {53699, 0, 972, 3, 0, 0, 0},
    {0, 0, 924, 2, 0, 0, 0},
    {0, 0, 857, 2, 0, 0, 0},
    {0, 0, 2060, 2, 0, 0, 0},
    {0, 0, 140, 2, 0, 0, 0},
    {0, 0, 168, 1, 1, 0, 0},
    {104894, 0, 2245, 2, 0, 0, 0},
    {54391, 0, 996, 5, 0, 0, 0},
    {84130, 0, 1708, 4, 20, 0, 0},
    {99363, 0, 2133, 4, 0, 0, 0},
    {0, 0, 1280, 6, 0, 0, 0},
    {0, 0, 2551, 3, 0, 0, 0},
    {0, 0, 1983, 5, 0, 0, 0},
    {27233, 0, 287, 1, 10, 0, 0},
    {0, 0, 2684, 1, 8, 0, 0},
    {0, 0, 2217, 4, 0, 0, 0},
    {0, 0, 2702, 3, 0, 0, 0},
    {0, 0, 2274, 2, 0, 0, 0},
    {0, 0, 1616, 1, 0, 0, 0},
    {0, 0, 288, 1, 8, 0, 0},
    {25614, 23677, 248, 1, 0, 0, 0},
    {0, 0, 1402, 2, 0, 0, 0},
    {71166, 0, 1394, 3, 0, 0, 0},
    {122285, 0, 2646, 3, 0, 0, 0},
    {0, 0, 2428, 2, 0, 1, 0},
    {0, 0, 1239, 3, 0, 0, 0},
    {0, 0, 1147, 2, 0, 0, 0},
    {0, 0, 2006, 1, 0, 0, 0},
    {0, 0, 2003, 3, 0, 0, 0},
    {0, 0, 2929, 1, 0, 0, 0},
    {26326, 0, 268, 1, 8, 0, 0},
    {31755, 0, 417, 16, 0, 0, 0},
    {36372, 0, 557, 6, 1, 0, 0},
    {0, 0, 995, 1, 0, 0, 0},
    {0, 0, 835, 2, 0, 0, 0},
    {0, 0, 2382, 2, 0, 0, 0},
    {0, 0, 659, 3, 0, 0, 0},
    {60609, 0, 1077, 6, 4, 0, 0},
    {25372, 0, 1761, 5, 23, 0, 0},
    {0, 0, 622, 1, 0, 0, 0},
    {43551, 0, 764, 2, 0, 0, 0},
    {0, 0, 762, 2, 0, 0, 0},
    {0, 0, 760, 2, 0, 0, 0},
    {23656, 23680, 159, 2, 0, 0, 0},
    {0, 0, 1948, 3, 0, 0, 0},
    {102697, 0, 2193, 5, 0, 0, 0},
    {0, 0, 1808, 1, 0, 0, 0},
    {0, 0, 2539, 3, 0, 0, 0},
    {134249, 0, 2918, 3, 0, 0, 0},
    {0, 0, 1791, 2, 0, 0, 0},
    {125152, 0, 2742, 2, 0, 0, 0},
    {61794, 0, 1119, 4, 0, 0, 0},
    {0, 0, 2322, 7, 0, 0, 0},
    {0, 0, 104, 2, 0, 0, 0},
    {0, 0, 2831, 2, 0, 0, 0},
    {23531, 23557, 155, 1, 30, 0, 0},
    {0, 0, 1885, 5, 0, 0, 0},
    {0, 0, 1864, 3, 0, 0, 0},
    {0, 0, 445, 10, 0, 0, 0},
    {42089, 0, 717, 3, 0, 0, 0},
    {0, 0, 230, 4, 15, 0, 0},
    {0, 0, 1951, 6, 0, 0, 0},
    {0, 0, 951, 2, 0, 0, 0},
    {0, 0, 948, 3, 0, 0, 0},
    {22775, 0, 120, 2, 4, 0, 0},
    {123900, 0, 2699, 3, 0, 0, 0},
    {0, 0, 1260, 2, 0, 0, 0},
    {0, 0, 219, 1, 21, 0, 0},
    {0, 0, 112, 1, 24, 0, 0},
    {0, 0, 2062, 3, 0, 0, 0},
    {0, 0, 1857, 4, 0, 0, 0},
    {0, 0, 2140, 3, 0, 1, 0},
    {0, 0, 2642, 3, 0, 0, 0},
    {52095, 0, 927, 3, 0, 0, 0},
    {0, 0, 720, 1, 0, 0, 0},
    {0, 0, 1364, 2, 0, 0, 0},
    {0, 0, 2651, 2, 0, 0, 0},
    {25862, 0, 254, 1, 8, 0, 0},
    {76558, 0, 1568, 2, 0, 0, 0},
    {0, 0, 1894, 2, 0, 0, 0},
    {0, 0, 1579, 1, 0, 0, 0},
    {0, 0, 1581, 2, 0, 0, 0},
    {0, 0, 1893, 1, 0, 0, 0},
    {0, 0, 1585, 2, 0, 0, 0},
    {0, 0, 357, 1, 32, 0, 0},
    {0, 0, 1587, 1, 0, 0, 0},
    {0, 0, 1575, 1, 0, 0, 0},
    {0, 0, 1580, 1, 0, 0, 0},
    {29705, 0, 358, 5, 8, 0, 1},
    {29643, 0, 356, 1, 8, 0, 1},
    {0, 0, 2593, 2, 0, 0, 0},
    {0, 0, 1584, 1, 0, 0, 0},
    {0, 0, 1890, 3, 0, 0, 0},
    {0, 0, 1583, 1, 0, 0, 0},
    {120279, 0, 2579, 2, 0, 0, 0},
    {0, 0, 2537, 2, 0, 0, 0},
    {0, 0, 2554, 2, 0, 0, 0},
    {0, 0, 1787, 4, 0, 0, 0},
    {0, 0, 1341, 6, 0, 0, 0},
    {36607, 0, 566, 3, 0, 0, 0},
    {0, 0, 2759, 3, 0, 0, 0},
    {0, 0, 2262, 4, 0, 0, 0},
    {133649, 0, 2889, 2, 0, 0, 0},
    {0, 0, 1746, 1, 0, 0, 0},
    {91870, 0, 1931, 5, 0, 1, 0},
    {108406, 0, 2333, 4, 0, 0, 0},
    {122450, 0, 2661, 4, 0, 0, 0},
    {0, 0, 2340, 3, 0, 0, 0},
    {126468, 0, 2789, 3, 0, 0, 0},
    {0, 0, 2676, 5, 0, 1, 0},
    {89106, 0, 1846, 4, 0, 0, 0},
    {0, 0, 1826, 2, 0, 0, 0},
    {43645, 0, 766, 4, 0, 0, 0},
    {43781, 0, 773, 4, 0, 0, 0},
    {0, 0, 225, 1, 5, 0, 0},
    {0, 0, 614, 2, 30, 0, 0},
    {0, 0, 2708, 1, 0, 0, 0},
    {72856, 0, 1453, 4, 0, 0, 0},
    {0, 0, 1632, 2, 0, 0, 0},
    {0, 0, 2456, 4, 0, 0, 0},
    {59829, 0, 1064, 2, 4, 1, 0},
    {38402, 0, 621, 1, 18, 0, 0},
    {0, 0, 1380, 3, 0, 0, 0},
    {116349, 0, 2482, 8, 4, 0, 0},
    {25937, 0, 258, 1, 8, 0, 0},
    {0, 0, 2297, 1, 0, 0, 0},
    {100271, 0, 2162, 2, 0, 0, 0},
    {99976, 0, 2158, 4, 0, 0, 0},
    {86654, 0, 1754, 3, 0, 0, 0},
    {0, 0, 1747, 6, 0, 1, 0},
    {0, 0, 1898, 3, 0, 1, 0},
    {0, 0, 2638, 4, 0, 0, 0},
    {0, 0, 2300, 6, 0, 0, 0},
    {0, 0, 299, 1, 13, 0, 0},
    {37767, 37785, 606, 8, 0, 0, 0},
    {26118, 0, 262, 1, 8, 0, 0},
    {125454, 0, 2750, 3, 0, 1, 0},
    {0, 0, 1797, 1, 21, 0, 0},
    {0, 0, 150, 2, 0, 0, 0},
    {29300, 0, 347, 1, 9, 0, 0},
    {120042, 0, 2571, 5, 0, 0, 0},
    {0, 0, 1457, 3, 0, 0, 0},
    {0, 0, 2103, 3, 0, 0, 0},
    {0, 0, 650, 1, 0, 0, 0},
    {0, 0, 1319, 5, 0, 0, 0},
    {26127, 0, 264, 1, 8, 0, 0},
    {0, 0, 2907, 3, 0, 0, 0},
    {33249, 0, 460, 9, 0, 0, 0},
    {101554, 0, 2171, 5, 0, 1, 0},
    {0, 0, 2710, 3, 0, 0, 0},
    {25061, 0, 220, 1, 33, 0, 0},
    {0, 0, 1936, 3, 0, 0, 0},
    {0, 0, 2736, 3, 0, 0, 0},
    {0, 0, 1793, 3, 0, 0, 0},
    {0, 0, 510, 3, 0, 0, 0},
    {0, 0, 351, 1, 12, 0, 0},
    {123510, 0, 2691, 3, 0, 0, 0},
    {63812, 0, 1184, 13, 0, 0, 0},
    {41943, 0, 712, 2, 0, 0, 0},
    {0, 0, 1392, 2, 0, 0, 0},
    {0, 0, 1391, 1, 0, 0, 0},
    {0, 0, 2020, 5, 0, 0, 0},
    {0, 0, 2768, 2, 0, 0, 0},
    {99120, 0, 2128, 5, 0, 0, 0},
    {0, 0, 669, 2, 0, 0, 0},
    {0, 0, 780, 3, 0, 0, 0},
    {60750, 28106, 1086, 7, 4, 0, 0},
    {0, 0, 832, 3, 0, 0, 0},
    {0, 0, 2723, 3, 0, 0, 0},
    {0, 0, 1449, 1, 0, 0, 0},
    {0, 0, 2810, 2, 0, 1, 0},
    {26448, 0, 272, 4, 32, 0, 0},
    {47466, 0, 854, 3, 0, 0, 0},
    {40925, 0, 685, 7, 0, 0, 0},
    {127378, 0, 2808, 2, 0, 1, 0},
    {96373, 0, 2029, 4, 0, 0, 0},
    {0, 0, 2028, 1, 0, 0, 0},
    {0, 0, 2636, 2, 0, 0, 0},
    {0, 0, 393, 1, 0, 0, 0},
    {0, 0, 369, 22, 0, 0, 0},
    {73041, 25254, 1460, 2, 0, 0, 0},
    {0, 0, 2247, 3, 0, 0, 0},
    {0, 0, 2770, 3, 0, 0, 0},
    {0, 0, 1557, 1, 0, 0, 0},
    {0, 0, 1549, 6, 0, 0, 0},
    {0, 0, 1462, 6, 0, 0, 0},
    {0, 0, 1476, 4, 0, 0, 0},
    {0, 0, 1507, 2, 0, 0, 0},
    {74172, 0, 1484, 4, 0, 0, 0},
    {76042, 76112, 1561, 2, 0, 0, 0},
    {0, 0, 1563, 4, 0, 0, 0},
    {0, 0, 1501, 1, 0, 0, 0},
    {0, 0, 2933, 2, 0, 0, 0},
    {0, 0, 1567, 1, 0, 0, 0},
    {0, 0, 1504, 1, 0, 0, 0},
    {74525, 0, 1502, 2, 0, 0, 0},
    {0, 0, 1499, 2, 0, 0, 0},
    {0, 0, 2052, 3, 0, 0, 0},
    {23590, 0, 1468, 6, 0, 0, 0},
    {0, 0, 1505, 2, 0, 0, 0},
    {0, 0, 1538, 2, 0, 0, 0},
    {0, 0, 1558, 3, 0, 0, 0},
    {0, 0, 1474, 2, 0, 0, 0},
    {0, 0, 1480, 2, 0, 0, 0},
    {0, 0, 1494, 5, 0, 0, 0},
    {0, 0, 1488, 1, 0, 0, 0},
    {0, 0, 1489, 1, 0, 0, 0},
    {0, 0, 1555, 2, 0, 0, 0},
    {0, 0, 1482, 2, 0, 0, 0},
    {0, 0, 1490, 4, 0, 0, 0},
    {0, 0, 2384, 3, 0, 0, 0},
    {0, 0, 2375, 4, 0, 0, 0},
    {25868, 0, 255, 1, 8, 0, 0},
    {87922, 87981, 1811, 4, 0, 0, 0},
    {103981, 0, 2233, 2, 0, 0, 0},
    {104023, 0, 2235, 2, 17, 0, 0},
    {53979, 0, 983, 3, 0, 0, 0},
    {55093, 0, 1012, 4, 28, 0, 0},
    {0, 0, 2534, 3, 0, 0, 0},
    {125623, 0, 2753, 3, 0, 0, 0},
    {97934, 0, 2100, 2, 0, 0, 0},
    {38725, 0, 629, 3, 0, 0, 0},
    {0, 0, 978, 1, 0, 0, 0},
    {23910, 0, 169, 14, 29, 0, 0},
    {0, 0, 1383, 3, 0, 0, 0},
    {0, 0, 1386, 2, 0, 0, 0},
    {0, 0, 1714, 5, 0, 1, 0},
    {0, 0, 2314, 8, 0, 1, 0},
    {0, 0, 2517, 5, 0, 0, 0},
    {0, 0, 837, 2, 0, 0, 0},
    {0, 0, 707, 3, 0, 1, 0},
    {77272, 0, 1588, 2, 0, 0, 0},
    {0, 0, 1606, 1, 0, 0, 0},
    {0, 0, 1603, 3, 0, 0, 0},
    {0, 0, 1516, 2, 0, 0, 0},
    {0, 0, 930, 4, 0, 0, 0},
    {0, 0, 1309, 2, 0, 0, 0},
    {0, 0, 135, 3, 0, 0, 0},
    {0, 0, 2705, 3, 0, 0, 0},
    {0, 0, 2694, 3, 0, 0, 0},
    {0, 0, 147, 3, 0, 0, 0},
    {26761, 26878, 279, 1, 9, 0, 1},
    {0, 0, 2206, 2, 0, 0, 0},
    {0, 0, 1250, 3, 0, 0, 0},
    {0, 0, 2631, 1, 0, 0, 0},
    {0, 0, 1253, 3, 0, 0, 0},
    {0, 0, 1307, 2, 0, 0, 0},
    {133702, 0, 2891, 2, 0, 0, 0},
    {0, 0, 1871, 1, 0, 0, 0},
    {0, 0, 1769, 1, 0, 0, 0},
    {0, 0, 1870, 1, 0, 0, 0},
    {0, 0, 1872, 2, 0, 0, 0},
    {0, 0, 1719, 1, 0, 0, 0},
    {0, 0, 843, 2, 0, 0, 0},
    {0, 0, 876, 13, 0, 0, 0},
    {0, 0, 1425, 2, 0, 0, 0},
    {0, 0, 2812, 3, 0, 0, 0},
    {0, 0, 912, 6, 0, 0, 0},
    {31755, 0, 414, 3, 0, 0, 0},
    {0, 0, 2565, 4, 0, 0, 0},
    {64428, 0, 1197, 1, 0, 1, 0},
    {0, 0, 1198, 4, 0, 0, 0},
    {0, 0, 1206, 2, 0, 0, 0},
    {0, 0, 1205, 1, 0, 0, 0},
    {0, 0, 1204, 1, 0, 0, 0},
    {0, 0, 1202, 2, 0, 0, 0},
    {0, 0, 1208, 1, 0, 0, 0},
    {0, 0, 2306, 1, 0, 0, 0},
    {0, 0, 1216, 2, 0, 0, 0},
    {0, 0, 1220, 1, 0, 0, 0},
    {0, 0, 1221, 1, 8, 0, 1},
    {0, 0, 1212, 4, 0, 0, 0},
    {0, 0, 1210, 2, 0, 0, 0},
    {0, 0, 1209, 1, 0, 0, 0},
    {0, 0, 1218, 2, 0, 0, 0},
    {0, 0, 1152, 3, 0, 0, 0},
    {0, 0, 1155, 1, 0, 0, 0},
    {0, 0, 2337, 3, 0, 0, 0},
    {0, 0, 989, 2, 0, 0, 0},
    {0, 0, 1242, 4, 0, 0, 0},
    {47670, 0, 859, 5, 0, 0, 0},
    {0, 0, 2228, 5, 0, 0, 0},
    {0, 0, 2609, 3, 0, 0, 0},
    {0, 0, 1171, 2, 0, 0, 0},
    {0, 0, 1170, 1, 0, 0, 0},
    {39648, 0, 656, 3, 0, 0, 0},
    {0, 0, 1262, 3, 0, 0, 0},
    {0, 0, 1265, 3, 0, 0, 0},
    {0, 0, 2307, 4, 0, 0, 0},
    {71684, 0, 2659, 2, 17, 1, 0},
    {0, 0, 2014, 2, 0, 0, 0},
    {111033, 0, 2379, 3, 0, 0, 0},
    {0, 0, 2212, 1, 0, 0, 0},
    {0, 0, 1511, 2, 0, 0, 0},
    {0, 0, 1513, 1, 0, 0, 0},
    {0, 0, 2766, 2, 0, 0, 0},
    {22913, 0, 132, 3, 0, 0, 0},
    {0, 0, 1614, 2, 0, 0, 0},
    {54204, 0, 991, 4, 0, 0, 0},
    {127891, 0, 2822, 3, 0, 0, 0},
    {0, 0, 2815, 5, 0, 0, 0},
    {0, 0, 2155, 2, 0, 0, 0},
    {127738, 0, 2820, 2, 0, 0, 0},
    {0, 0, 896, 2, 0, 0, 0},
    {0, 0, 2623, 2, 0, 0, 0},
    {45142, 0, 814, 7, 0, 1, 0},
    {0, 0, 1988, 1, 0, 0, 0},
    {45510, 0, 821, 10, 0, 1, 0},
    {0, 0, 831, 1, 0, 0, 0},
    {0, 0, 1901, 1, 10, 0, 1},
    {0, 0, 1902, 1, 10, 0, 1},
    {0, 0, 2016, 4, 0, 0, 0},
    {0, 0, 2775, 2, 0, 0, 0},
    {0, 0, 918, 2, 0, 0, 0},
    {0, 0, 2588, 5, 0, 0, 0},
    {0, 0, 2281, 5, 0, 0, 0},
    {0, 0, 1602, 1, 0, 0, 0},
    {0, 0, 1608, 1, 0, 0, 0},
    {0, 0, 1617, 1, 0, 0, 0},
    {0, 0, 1626, 2, 0, 0, 0},
    {0, 0, 1609, 2, 32, 0, 0},
    {0, 0, 1590, 12, 0, 0, 0},
    {0, 0, 2586, 2, 0, 0, 0},
    {0, 0, 1621, 3, 0, 0, 0},
    {0, 0, 2278, 3, 0, 0, 0},
    {0, 0, 1607, 1, 0, 0, 0},
    {0, 0, 1628, 2, 0, 0, 0},
    {0, 0, 2286, 2, 0, 0, 0},
    {0, 0, 1624, 2, 0, 0, 0},
    {52532, 0, 946, 2, 0, 0, 0},
    {0, 0, 2259, 3, 0, 0, 0},
    {0, 0, 2825, 3, 0, 0, 0},
    {23575, 0, 157, 2, 1, 0, 0},
    {60686, 42177, 1083, 3, 4, 0, 0},
    {0, 0, 433, 12, 0, 0, 0},
    {0, 0, 892, 1, 0, 0, 0},
    {0, 0, 889, 3, 0, 0, 0},
    {0, 0, 936, 3, 0, 0, 0},
    {0, 0, 1806, 2, 0, 0, 0},
    {0, 0, 1800, 1, 0, 0, 0},
    {0, 0, 1801, 2, 0, 0, 0},
    {36135, 0, 538, 6, 1, 0, 0},
    {25167, 0, 221, 1, 22, 0, 0},
    {126711, 0, 2795, 2, 0, 1, 0},
    {0, 0, 1411, 1, 0, 0, 0},
    {43151, 0, 753, 6, 0, 0, 0},
    {0, 0, 759, 1, 0, 0, 0},
    {0, 0, 752, 1, 8, 0, 0},
    {42953, 0, 747, 2, 0, 0, 0},
    {0, 0, 745, 2, 0, 0, 0},
    {42953, 0, 749, 3, 0, 0, 0},
    {0, 0, 2645, 1, 0, 0, 0},
    {0, 0, 2329, 4, 0, 0, 0},
    {0, 0, 1796, 1, 0, 0, 0},
    {0, 0, 2407, 4, 0, 0, 0},
    {22723, 22761, 118, 1, 0, 0, 0},
    {0, 0, 2681, 3, 0, 1, 0},
    {0, 0, 330, 3, 0, 0, 0},
    {25236, 0, 228, 1, 16, 0, 0},
    {0, 0, 2904, 3, 0, 0, 0},
    {0, 0, 2584, 2, 0, 0, 0},
    {0, 0, 2153, 1, 0, 0, 0},
    {42171, 0, 721, 7, 0, 0, 0},
    {0, 0, 110, 1, 0, 0, 0},
    {39257, 0, 642, 2, 0, 0, 0},
    {120838, 0, 2595, 3, 0, 0, 0},
    {0, 0, 472, 1, 0, 0, 0},
    {40384, 0, 672, 3, 0, 0, 0},
    {38975, 0, 635, 7, 0, 0, 0},
    {99048, 0, 2125, 3, 0, 0, 0},
    {33577, 0, 471, 1, 35, 0, 0},
    {22814, 0, 2529, 2, 0, 0, 0},
    {0, 0, 2432, 4, 0, 0, 0},
    {0, 0, 2208, 4, 0, 0, 0},
    {50595, 0, 901, 4, 0, 0, 0},
    {0, 0, 1757, 1, 0, 0, 0},
    {86800, 0, 1758, 3, 0, 0, 0},
    {0, 0, 2490, 2, 0, 0, 0},
    {44049, 0, 786, 17, 0, 0, 0},
    {87778, 0, 1798, 2, 4, 0, 0},
    {22814, 0, 2368, 3, 0, 0, 0},
    {0, 0, 1861, 1, 8, 0, 1},
    {0, 0, 2255, 1, 0, 0, 0},
    {31296, 0, 402, 12, 0, 0, 0},
    {0, 0, 1753, 1, 0, 0, 0},
    {60903, 0, 1093, 11, 4, 0, 0},
    {0, 0, 2276, 2, 0, 0, 0},
    {0, 0, 2531, 3, 0, 0, 0},
    {0, 0, 1236, 3, 0, 0, 0},
    {0, 0, 1144, 3, 0, 0, 0},
    {25907, 0, 257, 1, 9, 0, 0},
    {0, 0, 1157, 6, 0, 0, 0},
    {0, 0, 1156, 1, 0, 0, 0},
    {0, 0, 138, 2, 0, 0, 0},
    {71546, 0, 1412, 5, 0, 0, 0},
    {0, 0, 1316, 3, 0, 0, 0},
    {0, 0, 1312, 1, 0, 0, 0},
    {0, 0, 1313, 1, 0, 0, 0},
    {0, 0, 1150, 2, 0, 0, 0},
    {0, 0, 1315, 1, 0, 0, 0},
    {0, 0, 1311, 1, 0, 0, 0},
    {0, 0, 1314, 1, 0, 0, 0},
    {0, 0, 2154, 1, 0, 0, 0},
    {0, 0, 1992, 1, 0, 0, 0},
    {0, 0, 1420, 1, 0, 0, 0},
    {27022, 0, 282, 2, 8, 0, 0},
    {0, 0, 710, 1, 0, 0, 0},
    {0, 0, 1959, 6, 0, 1, 0},
    {0, 0, 654, 1, 0, 0, 0},
    {0, 0, 2033, 3, 0, 0, 0},
    {0, 0, 1611, 1, 0, 0, 0},
    {0, 0, 1612, 2, 0, 0, 0},
    {55517, 0, 1021, 5, 3, 1, 0},
    {0, 0, 2266, 4, 0, 0, 0},
    {28520, 0, 321, 3, 18, 0, 0},
    {0, 0, 1294, 3, 0, 0, 0},
    {0, 0, 1226, 3, 0, 0, 0},
    {0, 0, 1297, 1, 0, 0, 0},
    {0, 0, 1518, 8, 0, 0, 0},
    {70332, 0, 1366, 12, 0, 0, 0},
    {27405, 0, 294, 1, 11, 0, 0},
    {99539, 0, 2137, 3, 0, 0, 0},
    {41450, 0, 700, 7, 0, 0, 0},
    {0, 0, 1034, 1, 0, 0, 0},
    {0, 0, 1030, 1, 0, 0, 0},
    {52752, 0, 953, 6, 0, 0, 0},
    {0, 0, 2254, 1, 1, 0, 0},
    {38193, 0, 616, 5, 0, 0, 0},
    {0, 0, 979, 4, 0, 0, 0},
    {28712, 0, 324, 6, 18, 0, 0},
    {93837, 0, 1965, 5, 0, 0, 0},
    {0, 0, 2804, 4, 0, 0, 0},
    {25183, 0, 222, 1, 22, 0, 0},
    {0, 0, 2721, 2, 0, 1, 0},
    {22790, 0, 122, 4, 0, 0, 0},
    {0, 0, 1388, 3, 0, 0, 0},
    {0, 0, 811, 1, 0, 0, 0},
    {118259, 0, 2522, 2, 0, 0, 0},
    {46895, 0, 845, 2, 0, 0, 0},
    {0, 0, 1957, 2, 0, 0, 0},
    {0, 0, 2625, 3, 0, 0, 0},
    {89913, 0, 2576, 3, 0, 0, 0},
    {0, 0, 1783, 4, 0, 0, 0},
    {117118, 0, 2498, 4, 0, 1, 0},
    {0, 0, 115, 1, 31, 0, 0},
    {0, 0, 226, 1, 6, 0, 0},
    {0, 0, 337, 4, 0, 0, 0},
    {122614, 0, 2666, 2, 8, 0, 0},
    {0, 0, 2784, 2, 0, 0, 0},
    {0, 0, 2786, 3, 0, 0, 0},
    {113992, 0, 2441, 1, 10, 0, 1},
    {111457, 0, 2387, 3, 0, 0, 0},
    {0, 0, 666, 3, 0, 0, 0},
    {0, 0, 103, 1, 26, 0, 0},
    {0, 0, 2425, 3, 0, 1, 0},
    {0, 0, 1777, 4, 0, 0, 0},
    {89910, 0, 1882, 3, 0, 0, 0},
    {0, 0, 2900, 4, 0, 0, 0},
    {0, 0, 671, 1, 0, 0, 0},
    {0, 0, 2157, 1, 0, 0, 0},
    {36333, 0, 551, 6, 1, 1, 0},
    {0, 0, 2479, 3, 0, 0, 0},
    {0, 0, 1976, 7, 0, 0, 0},
    {126204, 0, 2777, 7, 0, 0, 0},
    {0, 0, 593, 2, 0, 0, 0},
    {0, 0, 595, 4, 0, 0, 0},
    {120878, 0, 2598, 2, 0, 0, 0},
    {125006, 0, 2739, 3, 0, 1, 0},
    {0, 0, 1834, 5, 0, 0, 0},
    {25257, 0, 229, 1, 16, 0, 0},
    {0, 0, 1001, 2, 0, 0, 0},
    {89913, 0, 2556, 4, 0, 0, 0},
    {85559, 0, 1728, 18, 0, 0, 0},
    {0, 0, 2685, 2, 0, 0, 0},
    {88603, 0, 1823, 3, 0, 0, 0},
    {97760, 0, 2093, 3, 0, 0, 0},
    {0, 0, 1256, 4, 0, 0, 0},
    {0, 0, 2270, 4, 0, 0, 0},
    {0, 0, 394, 3, 0, 0, 0},
    {0, 0, 2055, 1, 0, 0, 0},
    {0, 0, 898, 3, 0, 0, 0},
    {0, 0, 1246, 4, 0, 0, 0},
    {0, 0, 2294, 1, 0, 0, 0},
    {0, 0, 1347, 8, 0, 0, 0},
    {0, 0, 2347, 2, 0, 0, 0},
    {36868, 37022, 579, 10, 0, 0, 0},
    {25878, 0, 256, 1, 9, 0, 3},
    {0, 0, 893, 3, 0, 0, 0},
    {0, 0, 1123, 2, 0, 0, 0},
    {52535, 0, 1641, 5, 0, 0, 0},
    {90475, 0, 1903, 5, 0, 0, 0},
    {113619, 0, 2430, 2, 0, 0, 0},
    {0, 0, 2417, 1, 0, 0, 0},
    {37416, 37440, 589, 4, 0, 0, 0},
    {23286, 0, 142, 2, 32, 0, 0},
    {27334, 0, 292, 1, 9, 0, 0},
    {0, 0, 2729, 3, 0, 0, 0},
    {0, 0, 2083, 4, 0, 0, 0},
    {0, 0, 2090, 3, 0, 0, 0},
    {0, 0, 2087, 3, 0, 0, 0},
    {0, 0, 2673, 3, 0, 0, 0},
    {0, 0, 2628, 3, 0, 0, 0},
    {0, 0, 236, 2, 34, 0, 0},
    {0, 0, 986, 2, 0, 0, 0},
    {34824, 0, 505, 3, 0, 0, 0},
    {102641, 0, 2204, 2, 0, 0, 0},
    {26235, 0, 267, 1, 8, 0, 0},
    {0, 0, 2081, 2, 0, 0, 0},
    {0, 0, 2400, 3, 0, 0, 0},
    {0, 0, 1867, 3, 0, 0, 0},
    {0, 0, 696, 4, 0, 0, 0},
    {0, 0, 234, 2, 0, 0, 0},
    {0, 0, 839, 4, 0, 0, 0},
    {0, 0, 2393, 3, 0, 0, 0},
    {0, 0, 2392, 1, 0, 0, 0},
    {45093, 0, 812, 2, 0, 0, 0},
    {96586, 0, 2039, 6, 4, 1, 0},
    {0, 0, 2371, 1, 0, 0, 0},
    {0, 0, 2732, 4, 0, 0, 0},
    {23721, 23745, 161, 3, 1, 0, 0},
    {0, 0, 187, 32, 2, 0, 1},
    {0, 0, 2828, 3, 0, 0, 0},
    {55371, 0, 1016, 5, 0, 0, 0},
    {133528, 0, 2886, 3, 0, 0, 0},
    {102495, 0, 2188, 4, 0, 0, 0},
    {122373, 0, 2657, 2, 0, 0, 0},
    {26427, 0, 271, 1, 8, 0, 0},
    {134362, 0, 2921, 4, 0, 0, 0},
    {25660, 0, 251, 3, 8, 0, 0},
    {0, 0, 2515, 2, 0, 0, 0},
    {0, 0, 1536, 2, 0, 0, 0},
    {0, 0, 1509, 2, 0, 0, 0},
    {0, 0, 1540, 2, 0, 0, 0},
    {0, 0, 1924, 3, 0, 0, 0},
    {0, 0, 926, 1, 0, 0, 0},
    {0, 0, 2792, 3, 0, 0, 0},
    {0, 0, 920, 4, 0, 0, 0},
    {48873, 0, 873, 3, 0, 0, 0},
    {0, 0, 848, 2, 0, 0, 0},
    {0, 0, 2617, 3, 0, 0, 0},
    {0, 0, 866, 7, 0, 0, 0},
    {0, 0, 847, 1, 0, 0, 0},
    {0, 0, 2620, 3, 0, 0, 0},
    {123794, 0, 2697, 2, 0, 0, 0},
    {27105, 0, 284, 1, 8, 0, 0},
    {23856, 0, 165, 3, 1, 0, 1},
    {0, 0, 1275, 5, 0, 0, 0},
    {22814, 0, 1828, 3, 0, 0, 0},
    {0, 0, 289, 1, 8, 0, 1},
    {0, 0, 1324, 3, 0, 0, 0},
    {0, 0, 2727, 2, 0, 0, 0},
    {0, 0, 129, 2, 0, 0, 0},
    {0, 0, 1149, 1, 0, 0, 0},
    {0, 0, 2007, 5, 0, 0, 0},
    {62071, 0, 1128, 3, 4, 0, 0},
    {0, 0, 1653, 10, 0, 1, 0},
    {26403, 0, 270, 1, 8, 0, 0},
    {26375, 0, 269, 1, 8, 0, 1},
    {0, 0, 1831, 3, 0, 0, 0},
    {125257, 0, 2744, 3, 0, 0, 0},
    {0, 0, 2726, 1, 0, 0, 0},
    {88146, 0, 1815, 4, 32, 0, 0},
    {0, 0, 2546, 1, 0, 0, 0},
    {0, 0, 2601, 2, 0, 0, 0},
    {26153, 0, 265, 1, 8, 0, 0},
    {0, 0, 469, 2, 0, 0, 0},
    {0, 0, 2295, 2, 0, 0, 0},
    {0, 0, 296, 1, 9, 0, 1},
    {0, 0, 391, 2, 0, 0, 0},
    {122789, 0, 2670, 3, 0, 0, 0},
    {90818, 0, 1913, 6, 0, 0, 0},
    {0, 0, 1173, 11, 0, 0, 0},
    {125806, 0, 2762, 2, 0, 0, 0},
    {0, 0, 240, 2, 0, 0, 0},
    {0, 0, 803, 6, 0, 0, 0},
    {36206, 0, 544, 2, 1, 0, 0},
    {120021, 0, 2569, 2, 0, 1, 0},
    {0, 0, 238, 2, 0, 0, 0},
    {27010, 0, 281, 1, 8, 0, 0},
    {36540, 0, 563, 3, 1, 1, 0},
    {0, 0, 2633, 3, 0, 0, 0},
    {46791, 0, 1450, 2, 0, 0, 0},
    {0, 0, 2649, 2, 0, 0, 0},
    {0, 0, 2910, 3, 0, 0, 0},
    {53043, 0, 960, 8, 0, 0, 0},
    {36836, 0, 576, 1, 9, 0, 0},
    {0, 0, 1234, 2, 0, 0, 0},
    {0, 0, 2098, 2, 0, 0, 0},
    {22814, 0, 623, 3, 0, 0, 0},
    {0, 0, 1286, 1, 0, 0, 0},
    {0, 0, 1843, 1, 0, 0, 0},
    {27387, 0, 293, 1, 10, 0, 0},
    {0, 0, 2893, 4, 4, 0, 0},
    {0, 0, 2076, 2, 0, 0, 0},
    {0, 0, 1273, 2, 0, 1, 0},
    {0, 0, 1272, 1, 0, 0, 0},
    {59853, 0, 1066, 11, 4, 0, 0},
    {0, 0, 224, 1, 24, 0, 0},
    {0, 0, 223, 1, 24, 0, 0},
    {0, 0, 655, 1, 0, 0, 0},
    {40420, 0, 675, 3, 0, 0, 0},
    {0, 0, 2542, 3, 0, 0, 0},
    {0, 0, 2756, 3, 0, 0, 0},
    {27447, 0, 295, 1, 11, 0, 0},
    {0, 0, 770, 3, 0, 0, 0},
    {0, 0, 1125, 3, 0, 0, 0},
    {26165, 0, 266, 1, 8, 0, 0},
    {0, 0, 153, 2, 3, 0, 0},
    {0, 0, 111, 1, 27, 0, 0},
    {38506, 0, 626, 3, 0, 0, 0},
    {0, 0, 737, 2, 0, 0, 0},
    {0, 0, 734, 3, 0, 0, 0},
    {0, 0, 732, 2, 0, 0, 0},
    {0, 0, 2718, 3, 0, 0, 0},
    {0, 0, 2146, 3, 0, 0, 0},
    {0, 0, 731, 1, 0, 0, 0},
    {0, 0, 2897, 3, 0, 0, 0},
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
    "aescrypt\0"
    "aespipe\0"
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
    "bridge l s\0"
    "bridge l set\0"
    "bridge link s\0"
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
    "ccat\0"
    "ccencrypt\0"
    "ccl\0"
    "ccrypt\0"
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
    "consul services deregister\0"
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
    "cryptdir\0"
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
    "git fast-import\0"
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
    "gpgdir\0"
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
    "hcrypt\0"
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
    "kryptor\0"
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
    "kubectl label\0"
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
    "mcrypt\0"
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
    "oc label\0"
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
    "picocrypt\0"
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
    "rage\0"
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
    "scrypt\0"
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

const s2c_meaning s2c_meanings[] = {
    {9931, 64}, /* accept */
    {9167, 8200}, /* account */
    {8057, 8}, /* acls */
    {9938, 64}, /* add */
    {9175, 8200}, /* admin */
    {10640, 256}, /* after */
    {8062, 8}, /* aggregate */
    {9286, 32}, /* alert */
    {9292, 32}, /* alias */
    {4021, 4104}, /* all */
    {8072, 8}, /* allocations */
    {9942, 64}, /* allow */
    {10286, 128}, /* analyze */
    {7435, 1}, /* annihilate */
    {9298, 32}, /* annotation */
    {10843, 1024}, /* antivirus */
    {8084, 8}, /* app */
    {10853, 1024}, /* apparmor */
    {9948, 64}, /* apply */
    {9954, 64}, /* approve */
    {5998, 8}, /* archive */
    {8088, 8}, /* array */
    {9309, 32}, /* artifact */
    {9829, 256}, /* ask */
    {7446, 1}, /* assassinate */
    {9962, 64}, /* assign */
    {9969, 64}, /* attach */
    {10862, 1024}, /* auth */
    {10867, 1024}, /* authentication */
    {9318, 32}, /* author */
    {10882, 1024}, /* authorization */
    {5853, 8}, /* backup */
    {9325, 32}, /* badge */
    {8013, 4}, /* ban */
    {8094, 8}, /* bank */
    {10646, 256}, /* before */
    {8099, 8}, /* binlog */
    {9207, 16}, /* bios */
    {8017, 4}, /* block */
    {8106, 8}, /* blockchain */
    {7670, 8}, /* board */
    {9331, 32}, /* bookmark */
    {9340, 32}, /* branch */
    {9347, 32}, /* breakpoint */
    {7458, 1}, /* brick */
    {8117, 8}, /* bridge */
    {10294, 128}, /* browse */
    {8124, 8}, /* bucket */
    {9358, 32}, /* button */
    {8023, 4}, /* bypass */
    {8131, 8}, /* ca */
    {6261, 32}, /* cache */
    {10301, 128}, /* cat */
    {8134, 8}, /* catalog */
    {8142, 8}, /* cert */
    {8147, 8}, /* certificate */
    {8111, 8}, /* chain */
    {8159, 8}, /* chaindata */
    {10305, 128}, /* check */
    {9976, 64}, /* checkout */
    {8169, 8}, /* chip */
    {8174, 8}, /* chunkserver */
    {7822, 2}, /* clear */
    {9365, 32}, /* clipboard */
    {9985, 64}, /* clone */
    {7464, 1}, /* closeall */
    {8186, 8}, /* cluster */
    {9212, 16}, /* cmos */
    {8194, 8}, /* collection */
    {8205, 8}, /* collections */
    {9375, 32}, /* color */
    {9381, 32}, /* comment */
    {9991, 64}, /* commit */
    {10311, 128}, /* compare */
    {9998, 64}, /* compile */
    {9389, 32}, /* completion */
    {2197, 16}, /* conf */
    {2563, 16}, /* config */
    {9217, 16}, /* configuration */
    {10006, 64}, /* configure */
    {10653, 256}, /* confirm */
    {10016, 64}, /* connect */
    {9400, 32}, /* contact */
    {8217, 8}, /* container */
    {8227, 8}, /* content */
    {8235, 8}, /* contents */
    {8244, 8}, /* conversation */
    {10024, 64}, /* convert */
    {9408, 32}, /* cookie */
    {10032, 64}, /* copy */
    {9169, 128}, /* count */
    {9415, 32}, /* counter */
    {10037, 64}, /* cp */
    {10040, 64}, /* create */
    {8257, 8}, /* credential */
    {10319, 128}, /* current */
    {9423, 32}, /* cursor */
    {10980, 16384}, /* dangerously */
    {9430, 32}, /* dangling */
    {5808, 8}, /* data */
    {8268, 8}, /* database */
    {8277, 8}, /* datafile */
    {8286, 8}, /* datanode */
    {8295, 8}, /* dataset */
    {8303, 8}, /* datastore */
    {4109, 8}, /* db */
    {8030, 4}, /* deactivate */
    {7473, 1}, /* decommission */
    {10047, 64}, /* decrypt */
    {9231, 16}, /* defaults */
    {904, 2}, /* del */
    {974, 2}, /* delete */
    {7486, 1}, /* deleteall */
    {7496, 1}, /* deltree */
    {7504, 1}, /* demote */
    {9439, 32}, /* dep */
    {9443, 32}, /* dependency */
    {7746, 64}, /* deploy */
    {8313, 8}, /* deployment */
    {7511, 1}, /* deprovision */
    {7828, 2}, /* deregister */
    {10327, 128}, /* describe */
    {7523, 1}, /* destroy */
    {7531, 1}, /* destroyall */
    {7542, 1}, /* destruct */
    {10336, 128}, /* details */
    {10344, 128}, /* detect */
    {7551, 1}, /* detonate */
    {8324, 8}, /* device */
    {10351, 128}, /* diff */
    {8041, 4}, /* disable */
    {7560, 1}, /* disband */
    {7839, 2}, /* discard */
    {8331, 8}, /* disk */
    {7568, 1}, /* dismantle */
    {7847, 2}, /* dismiss */
    {10356, 128}, /* display */
    {10364, 128}, /* doctor */
    {8336, 8}, /* domain */
    {8343, 8}, /* domu */
    {10661, 256}, /* dont */
    {9454, 32}, /* download */
    {9463, 32}, /* draft */
    {7855, 2}, /* drain */
    {7861, 2}, /* drop */
    {8348, 8}, /* droplet */
    {10371, 128}, /* dry */
    {10375, 128}, /* dump */
    {10055, 64}, /* edit */
    {8356, 8}, /* eeprom */
    {8363, 8}, /* efuse */
    {7866, 2}, /* empty */
    {10060, 64}, /* enable */
    {3308, 64}, /* encrypt */
    {10896, 1024}, /* encryption */
    {8369, 8}, /* endpoint */
    {9469, 32}, /* entry */
    {10380, 128}, /* enum */
    {10385, 128}, /* enumerate */
    {2719, 8}, /* env */
    {2834, 8}, /* environment */
    {7578, 1}, /* eradicate */
    {7588, 1}, /* erase */
    {7594, 1}, /* eraseall */
    {9475, 32}, /* error */
    {10395, 128}, /* estimate */
    {10067, 64}, /* eval */
    {9481, 32}, /* event */
    {9137, 4104}, /* everybody */
    {9147, 4104}, /* everyone */
    {9156, 4104}, /* everything */
    {7872, 2}, /* evict */
    {10404, 128}, /* examine */
    {10666, 256}, /* except */
    {10673, 256}, /* exclude */
    {6668, 64}, /* exec */
    {10412, 128}, /* exists */
    {10072, 64}, /* expand */
    {8378, 8}, /* experiment */
    {9487, 32}, /* expired */
    {10419, 128}, /* explain */
    {10427, 128}, /* export */
    {7603, 1}, /* expunge */
    {9495, 32}, /* extension */
    {9240, 16}, /* factory */
    {7611, 1}, /* factoryreset */
    {9505, 32}, /* failed */
    {8389, 8}, /* farm */
    {8394, 8}, /* fbvol */
    {9512, 32}, /* feature */
    {10079, 64}, /* fetch */
    {9520, 32}, /* field */
    {1702, 32}, /* file */
    {8400, 8}, /* fileset */
    {8408, 8}, /* filesystem */
    {9526, 32}, /* filter */
    {10434, 128}, /* find */
    {8419, 8}, /* fingerprint */
    {4016, 8}, /* firewall */
    {8431, 8}, /* flash */
    {8437, 8}, /* fleet */
    {7878, 2}, /* flush */
    {9533, 32}, /* font */
    {10999, 32768}, /* force */
    {11005, 32768}, /* forced */
    {7884, 2}, /* forget */
    {9538, 32}, /* form */
    {7992, 2050}, /* format */
    {5196, 8}, /* fs */
    {8443, 8}, /* function */
    {8364, 8}, /* fuse */
    {10907, 1024}, /* gatekeeper */
    {8452, 8}, /* gateway */
    {10085, 64}, /* gen */
    {10089, 64}, /* generate */
    {5317, 128}, /* get */
    {10098, 64}, /* grant */
    {8460, 8}, /* graph */
    {2003, 8}, /* group */
    {8466, 8}, /* guest */
    {10782, 512}, /* halt */
    {10787, 512}, /* hardreset */
    {8472, 8}, /* hdisk */
    {9543, 32}, /* head */
    {10439, 128}, /* health */
    {10446, 128}, /* help */
    {1657, 8}, /* history */
    {9548, 32}, /* hook */
    {8478, 8}, /* host */
    {8483, 8}, /* hsm */
    {9553, 32}, /* icon */
    {8487, 8}, /* identity */
    {10918, 1024}, /* idp */
    {10681, 256}, /* if */
    {10684, 256}, /* ignore */
    {7684, 32}, /* image */
    {7624, 1}, /* implode */
    {10104, 64}, /* import */
    {8496, 8}, /* index */
    {1891, 128}, /* info */
    {7692, 64}, /* init */
    {10451, 128}, /* inspect */
    {7912, 64}, /* install */
    {8502, 8}, /* instance */
    {8511, 8}, /* interface */
    {10691, 256}, /* interval */
    {10111, 64}, /* invite */
    {9558, 32}, /* issue */
    {9564, 32}, /* item */
    {8521, 8}, /* jail */
    {9569, 32}, /* job */
    {10118, 64}, /* join */
    {8526, 8}, /* journal */
    {10700, 256}, /* keep */
    {3219, 8}, /* key */
    {8534, 8}, /* keyring */
    {8542, 8}, /* keyspace */
    {8551, 8}, /* keystore */
    {8560, 8}, /* lab */
    {9573, 32}, /* label */
    {9579, 32}, /* layer */
    {7907, 8}, /* ld */
    {8564, 8}, /* ldap */
    {9585, 32}, /* lease */
    {7891, 2}, /* leave */
    {8569, 8}, /* ledger */
    {8576, 8}, /* license */
    {10705, 256}, /* limit */
    {1060, 32}, /* line */
    {9591, 32}, /* link */
    {8584, 8}, /* linode */
    {10459, 128}, /* lint */
    {10464, 128}, /* list */
    {4775, 64}, /* load */
    {8591, 8}, /* loadbalancer */
    {2527, 4}, /* lock */
    {1922, 8}, /* log */
    {8604, 8}, /* logicaldrive */
    {2277, 64}, /* login */
    {10123, 64}, /* logout */
    {10469, 128}, /* lookup */
    {3088, 128}, /* ls */
    {8617, 8}, /* lun */
    {8621, 8}, /* lv */
    {8624, 8}, /* lvm */
    {8628, 8}, /* mac */
    {8632, 8}, /* machine */
    {5617, 8}, /* mail */
    {8640, 8}, /* mailbox */
    {10130, 64}, /* make */
    {9596, 32}, /* marker */
    {7632, 1}, /* massacre */
    {710, 256}, /* max */
    {8648, 8}, /* mdisk */
    {9181, 8200}, /* member */
    {9603, 32}, /* menu */
    {10135, 64}, /* merge */
    {9608, 32}, /* message */
    {8654, 8}, /* metadata */
    {9188, 8200}, /* mfa */
    {9616, 32}, /* milestone */
    {9177, 256}, /* min */
    {8663, 8}, /* model */
    {9626, 32}, /* module */
    {8669, 8}, /* mon */
    {10476, 128}, /* monitor */
    {10141, 64}, /* mount */
    {1141, 64}, /* move */
    {10147, 64}, /* mv */
    {8673, 8}, /* namenode */
    {8682, 8}, /* namespace */
    {3996, 8}, /* network */
    {10711, 256}, /* never */
    {10150, 64}, /* new */
    {10717, 256}, /* no */
    {8290, 8}, /* node */
    {10720, 256}, /* not */
    {9633, 32}, /* note */
    {9638, 32}, /* notice */
    {9645, 32}, /* notification */
    {5051, 8}, /* ns */
    {8692, 8}, /* nsd */
    {7641, 1}, /* nuke */
    {9248, 16}, /* nvram */
    {9658, 32}, /* object */
    {7646, 1}, /* obliterate */
    {7657, 1}, /* obliviate */
    {7667, 1}, /* offboard */
    {9665, 32}, /* old */
    {2973, 256}, /* on */
    {10154, 64}, /* open */
    {8696, 8}, /* org */
    {8700, 8}, /* organisation */
    {8713, 8}, /* organization */
    {9669, 32}, /* orphan */
    {8726, 8}, /* osd */
    {8730, 8}, /* otp */
    {10484, 128}, /* outdated */
    {9676, 32}, /* output */
    {10493, 128}, /* overview */
    {9683, 32}, /* package */
    {9691, 32}, /* page */
    {9696, 32}, /* pane */
    {8734, 8}, /* partition */
    {8744, 8}, /* password */
    {2868, 8}, /* pg */
    {8753, 8}, /* photos */
    {9701, 32}, /* pin */
    {10502, 128}, /* ping */
    {4842, 128}, /* plan */
    {10159, 64}, /* play */
    {9705, 32}, /* plugin */
    {9712, 32}, /* pod */
    {8760, 8}, /* policy */
    {5641, 8}, /* pool */
    {8767, 8}, /* portal */
    {9716, 32}, /* post */
    {10797, 512}, /* powercycle */
    {10808, 512}, /* powerdown */
    {10818, 512}, /* poweroff */
    {9254, 16}, /* preferences */
    {10724, 256}, /* prevent */
    {10507, 128}, /* preview */
    {9192, 8200}, /* principal */
    {8425, 128}, /* print */
    {847, 128}, /* probe */
    {2669, 32}, /* profile */
    {8774, 8}, /* project */
    {10732, 256}, /* protect */
    {10922, 1024}, /* protection */
    {3647, 128}, /* ps */
    {7767, 64}, /* publish */
    {10164, 64}, /* pull */
    {7676, 1}, /* purge */
    {10169, 64}, /* push */
    {8782, 8}, /* pv */
    {9721, 32}, /* query */
    {8785, 8}, /* queue */
    {8791, 8}, /* raid */
    {10515, 128}, /* read */
    {8796, 8}, /* realm */
    {7897, 2}, /* reap */
    {10827, 512}, /* reboot */
    {7902, 2}, /* rebuild */
    {9727, 32}, /* record */
    {8802, 8}, /* recyclebin */
    {8813, 8}, /* region */
    {933, 8}, /* register */
    {7682, 1}, /* reimage */
    {7690, 1}, /* reinit */
    {7910, 2}, /* reinstall */
    {9734, 32}, /* release */
    {9742, 32}, /* reminder */
    {9751, 32}, /* remote */
    {1139, 2}, /* remove */
    {7697, 1}, /* removeall */
    {10174, 64}, /* rename */
    {10181, 64}, /* render */
    {10188, 64}, /* renew */
    {8820, 8}, /* replica */
    {8828, 8}, /* repo */
    {9758, 32}, /* report */
    {8833, 8}, /* repository */
    {7618, 2050}, /* reset */
    {10194, 64}, /* resize */
    {10201, 64}, /* restart */
    {10209, 64}, /* resume */
    {7920, 2}, /* revert */
    {7927, 2}, /* revoke */
    {7934, 2}, /* rm */
    {7937, 2}, /* rmr */
    {8844, 8}, /* role */
    {7941, 2}, /* rollback */
    {8849, 8}, /* rootfs */
    {10216, 64}, /* rotate */
    {9765, 32}, /* route */
    {8856, 8}, /* router */
    {9771, 32}, /* rule */
    {4617, 8}, /* rules */
    {8863, 8}, /* ruleset */
    {6585, 64}, /* run */
    {7707, 1}, /* sanitize */
    {10223, 64}, /* scale */
    {10520, 128}, /* scan */
    {8871, 8}, /* schema */
    {5915, 32}, /* scratch */
    {9776, 32}, /* screen */
    {9783, 32}, /* script */
    {7999, 2050}, /* seal */
    {10525, 128}, /* search */
    {8878, 8}, /* secret */
    {8885, 8}, /* sector */
    {10933, 1024}, /* secureboot */
    {9790, 32}, /* selection */
    {10944, 1024}, /* selinux */
    {10229, 64}, /* send */
    {10234, 64}, /* serve */
    {8179, 8}, /* server */
    {8892, 8}, /* service */
    {9800, 32}, /* session */
    {7620, 64}, /* set */
    {9266, 16}, /* settings */
    {9275, 16}, /* setup */
    {8900, 8}, /* shard */
    {6678, 8}, /* share */
    {9808, 32}, /* shim */
    {10532, 128}, /* show */
    {10834, 512}, /* shutdown */
    {9964, 64}, /* sign */
    {10537, 128}, /* simulate */
    {8906, 8}, /* site */
    {10740, 256}, /* skip */
    {8911, 8}, /* slot */
    {6740, 8}, /* snap */
    {8916, 8}, /* snapshot */
    {5640, 8}, /* spool */
    {10952, 1024}, /* sso */
    {8925, 8}, /* stack */
    {9813, 32}, /* stale */
    {10203, 64}, /* start */
    {9819, 32}, /* stat */
    {1026, 16}, /* state */
    {10546, 128}, /* stats */
    {5260, 128}, /* status */
    {5861, 8}, /* storage */
    {8931, 8}, /* storagepool */
    {3045, 8}, /* store */
    {8943, 8}, /* subnet */
    {8950, 8}, /* subscription */
    {10552, 128}, /* summary */
    {8963, 8}, /* superblock */
    {8049, 4}, /* suspend */
    {8974, 8}, /* svm */
    {7716, 1}, /* sweepall */
    {10240, 64}, /* switch */
    {10247, 64}, /* sync */
    {8412, 8}, /* system */
    {2166, 32}, /* tab */
    {8978, 8}, /* table */
    {8984, 8}, /* tablespace */
    {9824, 32}, /* tag */
    {10560, 128}, /* tail */
    {5314, 32}, /* target */
    {9828, 32}, /* task */
    {8004, 2050}, /* teardown */
    {9833, 32}, /* temp */
    {9838, 32}, /* template */
    {9847, 32}, /* temporary */
    {8995, 8}, /* tenant */
    {7725, 1}, /* terminate */
    {10565, 128}, /* test */
    {10252, 64}, /* tests */
    {9857, 32}, /* theme */
    {9002, 8}, /* thinpool */
    {10745, 256}, /* threshold */
    {10755, 256}, /* timeout */
    {1956, 32}, /* tmp */
    {9863, 32}, /* todo */
    {3293, 8}, /* token */
    {9868, 32}, /* toolchain */
    {7146, 128}, /* top */
    {9011, 8}, /* topic */
    {9017, 8}, /* tpm */
    {10570, 128}, /* trace */
    {10258, 64}, /* train */
    {9878, 32}, /* transient */
    {9021, 8}, /* trash */
    {9027, 8}, /* trashbin */
    {7499, 8}, /* tree */
    {7735, 1}, /* truncate */
    {9036, 8}, /* tunnel */
    {9281, 16}, /* uefi */
    {7950, 2}, /* undef */
    {7956, 2}, /* undefine */
    {7744, 1}, /* undeploy */
    {7965, 2}, /* unenroll */
    {7974, 2}, /* unpair */
    {7753, 1}, /* unprovision */
    {7765, 1}, /* unpublish */
    {7981, 2}, /* unregister */
    {10992, 16384}, /* unsafe */
    {10763, 256}, /* until */
    {9888, 32}, /* unused */
    {2006, 64}, /* up */
    {10264, 64}, /* update */
    {10271, 64}, /* upgrade */
    {10279, 64}, /* upload */
    {10576, 128}, /* usage */
    {8365, 64}, /* use */
    {9202, 8200}, /* user */
    {10582, 128}, /* validate */
    {10956, 1024}, /* validation */
    {7775, 1}, /* vaporize */
    {9043, 8}, /* vault */
    {9049, 8}, /* vd */
    {9052, 8}, /* vdisk */
    {10967, 1024}, /* verification */
    {10591, 128}, /* verify */
    {10598, 128}, /* version */
    {9058, 8}, /* vg */
    {9061, 8}, /* vhost */
    {9895, 32}, /* view */
    {9067, 8}, /* vlan */
    {8625, 8}, /* vm */
    {8396, 8}, /* vol */
    {9072, 8}, /* volume */
    {9079, 8}, /* volumegroup */
    {9091, 8}, /* vpc */
    {9095, 8}, /* wal */
    {9099, 8}, /* wallet */
    {9106, 8}, /* warehouse */
    {9900, 32}, /* warning */
    {10606, 128}, /* watch */
    {10612, 128}, /* what */
    {10769, 256}, /* when */
    {10617, 128}, /* where */
    {10623, 128}, /* which */
    {10629, 128}, /* who */
    {10633, 128}, /* whoami */
    {9908, 32}, /* widget */
    {9915, 32}, /* window */
    {7784, 1}, /* wipe */
    {7789, 1}, /* wipeall */
    {10774, 256}, /* without */
    {7323, 8}, /* workspace */
    {9922, 32}, /* worktree */
    {9116, 8}, /* world */
    {7797, 1}, /* yank */
    {7802, 1}, /* zap */
    {7806, 1}, /* zeroise */
    {7814, 1}, /* zeroize */
    {9122, 8}, /* zfs */
    {9126, 8}, /* zone */
    {9131, 8}, /* zpool */
};
const int s2c_meaning_count = 574;

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
    {1299, 36}, /* ab */
    {1302, 21}, /* abcl */
    {1307, 37}, /* abduco */
    {1314, 38}, /* ack */
    {1318, 39}, /* acme.sh */
    {1326, 40}, /* acpi */
    {1331, 41}, /* act */
    {1335, 20}, /* adaptec */
    {1343, 42}, /* adb */
    {1347, 43}, /* adb disable-verity */
    {1366, 44}, /* adb push */
    {1375, 45}, /* adb reboot */
    {1386, 43}, /* adb remount */
    {1398, 43}, /* adb root */
    {1407, 46}, /* adb shell */
    {1417, 47}, /* adb shell content */
    {1435, 43}, /* adb sideload */
    {1448, 48}, /* adb tcpip */
    {1458, 25}, /* adb-enhanced */
    {1471, 49}, /* adcli */
    {1477, 50}, /* adcli delete-computer */
    {1499, 50}, /* adcli delete-group */
    {1518, 50}, /* adcli delete-user */
    {1536, 50}, /* adcli leave */
    {1548, 51}, /* add-apt-repository */
    {1567, 33}, /* add-shell */
    {1577, 52}, /* addgroup */
    {1586, 53}, /* addpart */
    {1594, 54}, /* addr2line */
    {1604, 55}, /* adduser */
    {1612, 56}, /* adrci */
    {1618, 57}, /* aescrypt */
    {1627, 57}, /* aespipe */
    {1635, 25}, /* afproto */
    {1643, 58}, /* afulnx_64 */
    {1653, 38}, /* ag */
    {1656, 59}, /* age */
    {1660, 60}, /* age-keygen */
    {1671, 49}, /* agent_control */
    {1685, 61}, /* agent_control -r */
    {1702, 62}, /* ai */
    {1705, 62}, /* aichat */
    {1712, 33}, /* aide */
    {1717, 24}, /* aireplay-ng */
    {1729, 63}, /* airflow */
    {1737, 64}, /* aktualizr */
    {1747, 37}, /* alacritty */
    {1757, 65}, /* alembic */
    {1765, 66}, /* algokit */
    {1773, 67}, /* alias */
    {1779, 68}, /* aliyun */
    {1786, 69}, /* alloy */
    {1792, 33}, /* alsamixer */
    {1802, 49}, /* am */
    {1805, 70}, /* am broadcast */
    {1818, 71}, /* amcleanup */
    {1828, 58}, /* amidelnx */
    {1837, 33}, /* amixer */
    {1844, 71}, /* amlabel */
    {1852, 41}, /* amm */
    {1856, 41}, /* ammonite */
    {1865, 72}, /* ampinstmgr */
    {1876, 68}, /* amplify */
    {1884, 73}, /* amplify delete */
    {1899, 25}, /* ampy */
    {1904, 74}, /* ampy reset */
    {1915, 74}, /* ampy rm */
    {1923, 74}, /* ampy rmdir */
    {1934, 71}, /* amrmtape */
    {1943, 49}, /* amtool */
    {1950, 75}, /* amtool silence add */
    {1969, 76}, /* amtool silence expire */
    {1991, 77}, /* amttool */
    {1999, 33}, /* anacron */
    {2007, 78}, /* ansible */
    {2015, 79}, /* ansible-galaxy */
    {2030, 22}, /* ansible-galaxy install */
    {2053, 80}, /* ansible-playbook */
    {2070, 22}, /* ansible-pull */
    {2083, 81}, /* ant */
    {2087, 22}, /* antigen */
    {2095, 82}, /* aoss */
    {2100, 33}, /* apache2ctl */
    {2111, 33}, /* apachectl */
    {2121, 83}, /* apcaccess */
    {2131, 77}, /* apcaccess-x */
    {2143, 77}, /* apcupsd */
    {2151, 84}, /* apd */
    {2155, 85}, /* apf */
    {2159, 86}, /* apfs.util */
    {2169, 87}, /* apg */
    {2173, 88}, /* apk */
    {2177, 22}, /* apk add */
    {2185, 89}, /* apk del */
    {2193, 33}, /* aplay */
    {2199, 35}, /* apparmor_parser */
    {2215, 1}, /* apprise */
    {2223, 37}, /* apptainer */
    {2233, 90}, /* apptainer exec */
    {2248, 90}, /* apptainer run */
    {2262, 90}, /* apptainer shell */
    {2278, 91}, /* appwrite */
    {2287, 92}, /* apropos */
    {2295, 93}, /* apt */
    {2299, 94}, /* apt autopurge */
    {2313, 95}, /* apt autoremove */
    {2328, 96}, /* apt history */
    {2340, 22}, /* apt install */
    {2352, 94}, /* apt purge */
    {2362, 95}, /* apt remove */
    {2373, 92}, /* apt-cache */
    {2383, 92}, /* apt-file */
    {2392, 93}, /* apt-get */
    {2400, 94}, /* apt-get autopurge */
    {2418, 95}, /* apt-get autoremove */
    {2437, 94}, /* apt-get purge */
    {2451, 95}, /* apt-get remove */
    {2466, 97}, /* apt-key */
    {2474, 51}, /* apt-mark */
    {2483, 98}, /* apt-mark auto */
    {2497, 93}, /* aptitude */
    {2506, 94}, /* aptitude purge */
    {2521, 95}, /* aptitude remove */
    {2537, 66}, /* aptos */
    {2543, 99}, /* ar */
    {2546, 63}, /* arangodb */
    {2555, 100}, /* arangosh */
    {2564, 20}, /* arcconf */
    {2572, 3}, /* arch */
    {2577, 37}, /* arch-chroot */
    {2589, 101}, /* arcrm */
    {2595, 102}, /* arduino-cli */
    {2607, 20}, /* areca-cli */
    {2617, 71}, /* areca_cl */
    {2626, 33}, /* arecord */
    {2634, 68}, /* argocd */
    {2641, 17}, /* aria2c */
    {2648, 99}, /* arj */
    {2652, 18}, /* arm-none-eabi-gdb */
    {2670, 103}, /* arp */
    {2674, 104}, /* arp-scan */
    {2683, 105}, /* arping */
    {2690, 106}, /* arpspoof */
    {2699, 107}, /* arptables */
    {2709, 21}, /* arturo */
    {2716, 108}, /* asadm */
    {2722, 109}, /* ascii85 */
    {2730, 54}, /* asciinema */
    {2740, 88}, /* asdf */
    {2745, 22}, /* asdf plugin add */
    {2761, 22}, /* asdf plugin-add */
    {2777, 110}, /* asdf uninstall */
    {2792, 111}, /* ash */
    {2796, 108}, /* asinfo */
    {2803, 25}, /* asix */
    {2808, 62}, /* ask */
    {2812, 56}, /* asmcmd */
    {2819, 86}, /* asr */
    {2823, 108}, /* asterisk */
    {2832, 112}, /* astyle */
    {2839, 113}, /* asustor */
    {2847, 114}, /* at */
    {2850, 37}, /* at-spi */
    {2857, 115}, /* aterm */
    {2863, 116}, /* atftp */
    {2869, 117}, /* atop */
    {2874, 118}, /* atq */
    {2878, 118}, /* atrm */
    {2883, 71}, /* attic */
    {2889, 119}, /* attic delete */
    {2902, 119}, /* attic prune */
    {2914, 61}, /* auditbeat-stop */
    {2929, 120}, /* auditctl */
    {2938, 121}, /* auditpol */
    {2947, 122}, /* aureport */
    {2956, 122}, /* ausearch */
    {2965, 35}, /* authconfig */
    {2976, 123}, /* authselect */
    {2987, 81}, /* automake */
    {2996, 81}, /* autoreconf */
    {3007, 71}, /* autorestic */
    {3018, 124}, /* autossh */
    {3026, 105}, /* avahi-browse */
    {3039, 125}, /* avahi-resolve */
    {3053, 66}, /* avalanche */
    {3063, 126}, /* avarice */
    {3071, 127}, /* avrdude */
    {3079, 128}, /* awk */
    {3083, 21}, /* awk-script */
    {3094, 68}, /* aws */
    {3098, 129}, /* aws s3api put-bucket-acl */
    {3123, 129}, /* aws s3api put-bucket-lifecycle-configuration */
    {3168, 129}, /* aws s3api put-bucket-policy */
    {3196, 129}, /* aws s3api put-bucket-versioning */
    {3228, 129}, /* aws s3api put-public-access-block */
    {3262, 1}, /* aws-paste */
    {3272, 17}, /* axel */
    {3277, 68}, /* az */
    {3280, 130}, /* az account clear */
    {3297, 130}, /* az account set */
    {3312, 68}, /* azcopy */
    {3319, 68}, /* b2 */
    {3322, 131}, /* b2sum */
    {3328, 21}, /* babashka */
    {3337, 132}, /* bacarf-x */
    {3346, 132}, /* bacdl */
    {3352, 71}, /* backupninja */
    {3364, 133}, /* backuppc_delete */
    {3380, 132}, /* bacnet */
    {3387, 132}, /* bacrd-x */
    {3395, 71}, /* bacula-dbcheck */
    {3410, 72}, /* bacula-x */
    {3419, 132}, /* bacwp */
    {3425, 134}, /* badblocks */
    {3435, 135}, /* badmin */
    {3442, 49}, /* balena */
    {3449, 133}, /* balena device deactivate */
    {3474, 133}, /* balena device purge */
    {3494, 133}, /* balena device rm */
    {3511, 133}, /* balena fleet purge */
    {3530, 133}, /* balena fleet rm */
    {3546, 136}, /* balena local flash */
    {3565, 136}, /* balena os initialize */
    {3586, 137}, /* balena-etcher */
    {3600, 138}, /* barebox-state */
    {3614, 138}, /* bareboxenv */
    {3625, 71}, /* bareos-dbcheck */
    {3640, 139}, /* barman */
    {3647, 119}, /* barman delete */
    {3661, 109}, /* base32 */
    {3668, 109}, /* base64 */
    {3675, 3}, /* basename */
    {3684, 109}, /* basenc */
    {3691, 111}, /* bash */
    {3696, 140}, /* bashupload */
    {3707, 141}, /* bastille */
    {3716, 38}, /* bat */
    {3720, 38}, /* batcat */
    {3727, 114}, /* batch */
    {3733, 81}, /* bazel */
    {3739, 21}, /* bb */
    {3742, 38}, /* bc */
    {3745, 49}, /* bcache */
    {3752, 142}, /* bcache make */
    {3764, 142}, /* bcache-super-show-wipe */
    {3787, 49}, /* bcachefs */
    {3796, 143}, /* bcachefs format */
    {3812, 121}, /* bcdboot */
    {3820, 144}, /* bcdedit */
    {3828, 144}, /* bcdedit.exe */
    {3840, 145}, /* bcmserver */
    {3850, 146}, /* bconsole */
    {3859, 147}, /* bcp */
    {3863, 141}, /* beadm */
    {3869, 141}, /* bectl */
    {3875, 24}, /* beef-xss */
    {3884, 100}, /* beeline */
    {3892, 33}, /* beep */
    {3897, 148}, /* bellows */
    {3905, 63}, /* bench */
    {3911, 24}, /* bettercap */
    {3921, 149}, /* bfg */
    {3925, 150}, /* bg */
    {3928, 151}, /* bhyvectl */
    {3937, 152}, /* bin-rails */
    {3947, 153}, /* bin-rails r */
    {3959, 153}, /* bin-rails runner */
    {3976, 154}, /* bind */
    {3981, 155}, /* bindfs */
    {3988, 156}, /* bioctl */
    {3995, 58}, /* biosutil */
    {4004, 16}, /* bird */
    {4009, 16}, /* birdc */
    {4015, 16}, /* birdc6 */
    {4022, 66}, /* bitcoin-cli */
    {4034, 157}, /* bitcoind */
    {4043, 158}, /* bkill */
    {4049, 81}, /* black */
    {4055, 159}, /* bleachbit */
    {4065, 86}, /* bless */
    {4071, 25}, /* blhost */
    {4078, 160}, /* blkdiscard */
    {4089, 40}, /* blkid */
    {4095, 161}, /* blockdev */
    {4104, 162}, /* bluetoothctl */
    {4117, 137}, /* bmaptool */
    {4126, 25}, /* bmaptool-x */
    {4137, 49}, /* bmgr */
    {4142, 70}, /* bmgr wipe */
    {4152, 117}, /* bmon */
    {4157, 58}, /* bnxtnvm */
    {4165, 25}, /* boardctl */
    {4174, 41}, /* bokeh */
    {4180, 36}, /* bombardier */
    {4191, 163}, /* booster */
    {4199, 141}, /* boot0cfg */
    {4208, 164}, /* bootctl */
    {4216, 165}, /* bootctl uninstall */
    {4234, 138}, /* bootm */
    {4240, 121}, /* bootrec */
    {4248, 49}, /* bore */
    {4253, 166}, /* bore local */
    {4264, 33}, /* borg */
    {4269, 167}, /* borg check */
    {4280, 168}, /* borg compact */
    {4293, 168}, /* borg delete */
    {4305, 169}, /* borg extract */
    {4318, 168}, /* borg prune */
    {4329, 49}, /* borg1 */
    {4335, 167}, /* borg1 check */
    {4347, 170}, /* bosboot-x */
    {4357, 25}, /* bossac */
    {4364, 171}, /* boundary */
    {4373, 71}, /* bpexpdate */
    {4383, 71}, /* bpimage */
    {4391, 71}, /* bpmedia */
    {4399, 71}, /* bpmedialist */
    {4411, 172}, /* bq */
    {4414, 173}, /* bq query */
    {4423, 174}, /* bq rm */
    {4429, 33}, /* brasero */
    {4437, 175}, /* brctl */
    {4443, 176}, /* break */
    {4449, 135}, /* bresize */
    {4457, 88}, /* brew */
    {4462, 177}, /* brew bundle cleanup */
    {4482, 22}, /* brew install */
    {4495, 89}, /* brew remove */
    {4507, 89}, /* brew rm */
    {4515, 89}, /* brew uninstall */
    {4530, 175}, /* bridge */
    {4537, 178}, /* bridge fdb flush */
    {4554, 179}, /* bridge l s */
    {4565, 179}, /* bridge l set */
    {4578, 179}, /* bridge link s */
    {4592, 179}, /* bridge link set */
    {4608, 178}, /* bridge vlan del */
    {4624, 178}, /* bridge vlan delete */
    {4643, 33}, /* brightnessctl */
    {4657, 66}, /* brownie */
    {4665, 49}, /* brz */
    {4669, 180}, /* brz clean-tree */
    {4684, 180}, /* brz revert */
    {4695, 141}, /* bsdlabel */
    {4704, 181}, /* bsdtar */
    {4711, 182}, /* bsub */
    {4716, 183}, /* bsync */
    {4722, 100}, /* bteq */
    {4727, 117}, /* btop */
    {4732, 71}, /* btrbk */
    {4738, 184}, /* btrfs */
    {4744, 185}, /* btrfs balance */
    {4758, 186}, /* btrfs check */
    {4770, 187}, /* btrfs dev del */
    {4784, 187}, /* btrfs dev delete */
    {4801, 187}, /* btrfs dev rem */
    {4815, 187}, /* btrfs dev remove */
    {4832, 186}, /* btrfs device delete */
    {4852, 187}, /* btrfs device rem */
    {4869, 186}, /* btrfs device remove */
    {4889, 188}, /* btrfs property */
    {4904, 189}, /* btrfs replace */
    {4918, 190}, /* btrfs rescue chunk-recover */
    {4945, 190}, /* btrfs rescue clear-uuid-tree */
    {4974, 190}, /* btrfs rescue fix-device-size */
    {5003, 190}, /* btrfs rescue zero-log */
    {5025, 187}, /* btrfs su de */
    {5037, 187}, /* btrfs su del */
    {5050, 187}, /* btrfs su delete */
    {5066, 187}, /* btrfs sub del */
    {5080, 187}, /* btrfs sub delete */
    {5097, 187}, /* btrfs subv del */
    {5112, 187}, /* btrfs subv delete */
    {5130, 186}, /* btrfs subvol del */
    {5147, 186}, /* btrfs subvol delete */
    {5167, 186}, /* btrfs subvolume del */
    {5187, 186}, /* btrfs subvolume delete */
    {5210, 49}, /* buildah */
    {5218, 191}, /* buildah rm */
    {5229, 192}, /* buildah rmi */
    {5241, 193}, /* builtin */
    {5249, 21}, /* bun */
    {5253, 21}, /* bun -e */
    {5260, 22}, /* bun add */
    {5268, 22}, /* bun install */
    {5280, 194}, /* bun run */
    {5288, 195}, /* bun x */
    {5294, 88}, /* bundle */
    {5301, 196}, /* bundle config */
    {5315, 195}, /* bundle exec */
    {5327, 195}, /* bunx */
    {5332, 99}, /* bunzip2 */
    {5340, 139}, /* bup */
    {5344, 119}, /* bup gc */
    {5351, 119}, /* bup prune-older */
    {5367, 119}, /* bup rm */
    {5374, 139}, /* bupstash */
    {5383, 119}, /* bupstash rm */
    {5395, 71}, /* burp */
    {5400, 197}, /* busctl */
    {5407, 198}, /* busybox */
    {5415, 199}, /* butterfly.server.py */
    {5435, 200}, /* bw */
    {5438, 82}, /* bwrap */
    {5444, 201}, /* byobu */
    {5450, 202}, /* bzcat */
    {5456, 203}, /* bzgrep */
    {5463, 204}, /* bzip2 */
    {5469, 205}, /* bzr */
    {5473, 180}, /* bzr clean-tree */
    {5488, 180}, /* bzr revert */
    {5499, 206}, /* bzr uncommit */
    {5512, 81}, /* c++ */
    {5516, 54}, /* c++filt */
    {5524, 88}, /* cabal */
    {5530, 207}, /* cabal gc */
    {5539, 22}, /* cabal install */
    {5553, 208}, /* cabextract */
    {5564, 190}, /* cache_repair */
    {5577, 121}, /* cacls */
    {5583, 33}, /* caddy */
    {5589, 209}, /* caffeinate */
    {5600, 38}, /* cal */
    {5604, 49}, /* calicoctl */
    {5614, 210}, /* calicoctl delete */
    {5631, 211}, /* caller */
    {5638, 141}, /* camcontrol */
    {5649, 212}, /* cancel */
    {5656, 145}, /* canfdtest */
    {5666, 145}, /* cangen */
    {5673, 132}, /* canopen */
    {5681, 145}, /* canplayer */
    {5691, 145}, /* cansend */
    {5699, 145}, /* cansequence */
    {5711, 145}, /* cansniffer-x */
    {5724, 49}, /* cap */
    {5728, 73}, /* cap remove */
    {5739, 213}, /* capsh */
    {5745, 66}, /* cardano-cli */
    {5757, 88}, /* cargo */
    {5763, 22}, /* cargo install */
    {5777, 194}, /* cargo script */
    {5790, 207}, /* cargo uninstall */
    {5806, 214}, /* cargo yank */
    {5817, 25}, /* cargo-embed */
    {5829, 25}, /* cargo-flash */
    {5841, 41}, /* cargo-make */
    {5852, 41}, /* cargo-script */
    {5865, 145}, /* caringcaribou */
    {5879, 66}, /* cast */
    {5884, 215}, /* cat */
    {5888, 37}, /* catchsegv */
    {5898, 58}, /* cbmem-w */
    {5906, 100}, /* cbq */
    {5910, 141}, /* cbsd */
    {5915, 81}, /* cc */
    {5918, 25}, /* cc-tool */
    {5926, 81}, /* ccache */
    {5933, 57}, /* ccat */
    {5938, 57}, /* ccencrypt */
    {5948, 21}, /* ccl */
    {5952, 57}, /* ccrypt */
    {5959, 58}, /* cctk */
    {5964, 216}, /* cd */
    {5967, 80}, /* cdk */
    {5971, 68}, /* cdktf */
    {5977, 217}, /* cdrecord */
    {5986, 66}, /* celocli */
    {5994, 218}, /* centreon */
    {6003, 63}, /* ceph */
    {6008, 59}, /* certbot */
    {6016, 219}, /* certbot revoke */
    {6031, 219}, /* certbot unregister */
    {6050, 39}, /* certstrap */
    {6060, 220}, /* certutil */
    {6069, 68}, /* cf */
    {6072, 221}, /* cf-key */
    {6079, 222}, /* cfdisk */
    {6086, 223}, /* cfe */
    {6090, 170}, /* cfgadm */
    {6097, 224}, /* cfgmtd */
    {6104, 25}, /* cfgutil */
    {6112, 39}, /* cfssl */
    {6118, 225}, /* cgdisk */
    {6125, 226}, /* cgexec */
    {6132, 126}, /* ch341eeprom */
    {6144, 25}, /* ch341prog */
    {6154, 227}, /* chage */
    {6160, 68}, /* chalice */
    {6168, 49}, /* charmcraft */
    {6179, 228}, /* charmcraft delete */
    {6197, 62}, /* chatgpt */
    {6205, 229}, /* chattr */
    {6212, 230}, /* chcon */
    {6218, 216}, /* chdir */
    {6224, 92}, /* cheat */
    {6230, 62}, /* cheat.sh */
    {6239, 21}, /* chef-apply */
    {6250, 21}, /* chef-client */
    {6262, 231}, /* chef-server-ctl */
    {6278, 41}, /* chez */
    {6283, 86}, /* chflags */
    {6291, 52}, /* chfn */
    {6296, 232}, /* chgrp */
    {6302, 66}, /* chia */
    {6307, 41}, /* chibi-scheme */
    {6320, 148}, /* chip-tool */
    {6330, 24}, /* chisel */
    {6337, 233}, /* chisel client */
    {6351, 233}, /* chisel server */
    {6365, 234}, /* chkconfig */
    {6375, 33}, /* chkrootkit */
    {6386, 235}, /* chmod */
    {6392, 236}, /* choom */
    {6398, 232}, /* chown */
    {6404, 237}, /* chpasswd */
    {6413, 82}, /* chpst */
    {6419, 170}, /* chpv */
    {6424, 33}, /* chromium */
    {6433, 193}, /* chronic */
    {6441, 54}, /* chronyc */
    {6449, 238}, /* chroot */
    {6456, 238}, /* chrt */
    {6461, 239}, /* chsh */
    {6466, 170}, /* chuser-x */
    {6475, 240}, /* chvt */
    {6480, 49}, /* cilium */
    {6487, 210}, /* cilium uninstall */
    {6504, 241}, /* cinnamon-session-quit */
    {6526, 242}, /* cipher */
    {6533, 242}, /* cipher.exe */
    {6544, 68}, /* civo */
    {6549, 66}, /* ckcc */
    {6554, 131}, /* cksum */
    {6560, 243}, /* clamscan */
    {6569, 81}, /* clang */
    {6575, 81}, /* clang++ */
    {6583, 244}, /* clang-format */
    {6596, 245}, /* claude */
    {6603, 22}, /* claude-plugin */
    {6617, 176}, /* clear */
    {6623, 66}, /* cleos */
    {6629, 246}, /* clevis */
    {6636, 16}, /* cli */
    {6640, 247}, /* clickhouse-client */
    {6658, 147}, /* clickhouse-copier */
    {6676, 62}, /* cliphist */
    {6685, 62}, /* clipman */
    {6693, 16}, /* clish */
    {6699, 21}, /* clisp */
    {6705, 21}, /* clj */
    {6709, 170}, /* clnode */
    {6716, 54}, /* cloc */
    {6721, 21}, /* clojure */
    {6729, 248}, /* clonezilla */
    {6740, 49}, /* cloud-init */
    {6751, 72}, /* cloud-init clean */
    {6768, 249}, /* cloudflared */
    {6780, 233}, /* cloudflared tunnel */
    {6799, 49}, /* cloudron */
    {6808, 250}, /* cloudron uninstall */
    {6827, 251}, /* clpctl */
    {6834, 170}, /* clrg */
    {6839, 170}, /* clrs */
    {6844, 252}, /* clush */
    {6850, 49}, /* cm */
    {6853, 180}, /* cm undo */
    {6861, 81}, /* cmake */
    {6867, 253}, /* cmake -E */
    {6876, 49}, /* cmd */
    {6880, 254}, /* cmd package */
    {6892, 170}, /* cmdeleteconf */
    {6905, 170}, /* cmhaltcl */
    {6914, 170}, /* cmhaltnode */
    {6925, 218}, /* cmk */
    {6929, 255}, /* cmospwd */
    {6937, 92}, /* cmp */
    {6941, 135}, /* cobbler */
    {6949, 247}, /* cockroach */
    {6959, 256}, /* cockroach debug */
    {6975, 256}, /* cockroach demo */
    {6990, 256}, /* cockroach init */
    {7005, 256}, /* cockroach node */
    {7020, 245}, /* code */
    {7025, 22}, /* code install */
    {7038, 199}, /* code tunnel */
    {7050, 22}, /* code-server */
    {7062, 245}, /* codium */
    {7069, 41}, /* coffee */
    {7076, 71}, /* cohesity */
    {7085, 66}, /* coldcard */
    {7094, 49}, /* colima */
    {7101, 257}, /* colima delete */
    {7115, 92}, /* colordiff */
    {7125, 38}, /* column */
    {7132, 92}, /* comm */
    {7137, 258}, /* command */
    {7145, 18}, /* commander */
    {7155, 92}, /* compgen */
    {7163, 259}, /* complete */
    {7172, 88}, /* composer */
    {7181, 196}, /* composer config */
    {7197, 207}, /* composer remove */
    {7213, 22}, /* composer require */
    {7230, 204}, /* compress */
    {7239, 88}, /* conan */
    {7245, 88}, /* conda */
    {7251, 196}, /* conda config */
    {7264, 260}, /* conda env */
    {7274, 261}, /* conda env remove */
    {7291, 262}, /* conda install */
    {7305, 261}, /* conda remove */
    {7318, 195}, /* conda run */
    {7328, 263}, /* condor_drain */
    {7341, 263}, /* condor_off */
    {7352, 263}, /* condor_rm */
    {7362, 182}, /* condor_submit */
    {7376, 263}, /* condor_vacate */
    {7390, 113}, /* configctl */
    {7400, 81}, /* configure */
    {7410, 264}, /* connmanctl */
    {7421, 265}, /* conntrack */
    {7431, 63}, /* console */
    {7439, 171}, /* consul */
    {7446, 266}, /* consul force-leave */
    {7465, 267}, /* consul kv delete */
    {7482, 266}, /* consul leave */
    {7495, 268}, /* consul services deregister */
    {7522, 49}, /* content */
    {7530, 70}, /* content delete */
    {7545, 91}, /* contentful */
    {7556, 176}, /* continue */
    {7565, 250}, /* control.sh */
    {7576, 33}, /* convert */
    {7584, 91}, /* convex */
    {7591, 112}, /* convmv */
    {7598, 68}, /* copilot */
    {7606, 73}, /* copilot app delete */
    {7625, 73}, /* copilot env delete */
    {7644, 73}, /* copilot svc delete */
    {7663, 62}, /* copyq */
    {7669, 104}, /* coredumpctl */
    {7681, 269}, /* coredumpctl debug */
    {7699, 68}, /* coscmd */
    {7706, 63}, /* couchbase-cli */
    {7720, 228}, /* couchbase-cli failover */
    {7743, 38}, /* cowsay */
    {7750, 270}, /* cp */
    {7753, 22}, /* cpan */
    {7758, 22}, /* cpanm */
    {7764, 271}, /* cpio */
    {7769, 244}, /* cpp */
    {7773, 132}, /* cpppo */
    {7779, 49}, /* cpu */
    {7783, 272}, /* cpu userdel */
    {7795, 273}, /* cpufreq-set */
    {7807, 54}, /* cpuid */
    {7813, 238}, /* cpulimit */
    {7822, 273}, /* cpupower */
    {7831, 247}, /* cqlsh */
    {7837, 24}, /* crackmapexec */
    {7850, 49}, /* crane */
    {7856, 274}, /* crane delete */
    {7869, 100}, /* crash */
    {7875, 49}, /* crc */
    {7879, 257}, /* crc delete */
    {7890, 131}, /* crc32 */
    {7896, 174}, /* createdb-drop */
    {7910, 86}, /* createhomedir */
    {7924, 71}, /* crestic */
    {7932, 49}, /* crictl */
    {7939, 191}, /* crictl rm */
    {7949, 192}, /* crictl rmi */
    {7960, 191}, /* crictl rmp */
    {7971, 49}, /* crm */
    {7975, 275}, /* crm cluster */
    {7987, 275}, /* crm configure */
    {8001, 275}, /* crm node */
    {8010, 275}, /* crm resource */
    {8023, 170}, /* crm_node */
    {8032, 276}, /* croc */
    {8037, 33}, /* cron */
    {8042, 33}, /* crond */
    {8048, 277}, /* crontab */
    {8056, 278}, /* crontab-e */
    {8066, 61}, /* crowdsec-stop */
    {8080, 56}, /* crsctl */
    {8087, 57}, /* cryptdir */
    {8096, 279}, /* cryptsetup */
    {8107, 280}, /* cryptsetup close */
    {8124, 281}, /* cryptsetup erase */
    {8141, 280}, /* cryptsetup luksClose */
    {8162, 281}, /* cryptsetup luksErase */
    {8183, 281}, /* cryptsetup luksFormat */
    {8205, 281}, /* cryptsetup luksHeaderRestore */
    {8234, 281}, /* cryptsetup luksKillSlot */
    {8258, 281}, /* cryptsetup luksRemoveKey */
    {8283, 281}, /* cryptsetup reencrypt */
    {8304, 280}, /* cryptsetup remove */
    {8322, 21}, /* crystal */
    {8330, 85}, /* csf */
    {8334, 111}, /* csh */
    {8338, 71}, /* cshatag */
    {8346, 41}, /* csi */
    {8350, 282}, /* csplit */
    {8357, 283}, /* csrutil */
    {8365, 252}, /* csshx */
    {8371, 38}, /* csvcut */
    {8378, 244}, /* csvgrep */
    {8386, 38}, /* csvlook */
    {8394, 244}, /* csvsort */
    {8402, 284}, /* ctmodbus */
    {8411, 49}, /* ctr */
    {8415, 257}, /* ctr containers delete */
    {8437, 257}, /* ctr containers remove */
    {8459, 257}, /* ctr containers rm */
    {8477, 257}, /* ctr images delete */
    {8495, 257}, /* ctr images remove */
    {8513, 257}, /* ctr images rm */
    {8527, 257}, /* ctr namespaces delete */
    {8549, 257}, /* ctr namespaces remove */
    {8571, 257}, /* ctr namespaces rm */
    {8589, 257}, /* ctr snapshots delete */
    {8610, 257}, /* ctr snapshots remove */
    {8631, 257}, /* ctr snapshots rm */
    {8648, 285}, /* cupsctl */
    {8656, 285}, /* cupsdisable */
    {8668, 285}, /* cupsenable */
    {8679, 286}, /* curator_cli */
    {8691, 17}, /* curl */
    {8696, 17}, /* curlie */
    {8703, 245}, /* cursor */
    {8710, 38}, /* cut */
    {8714, 33}, /* cvlc */
    {8719, 205}, /* cvs */
    {8723, 180}, /* cvs release */
    {8735, 41}, /* cwltool */
    {8743, 251}, /* cyberpanel */
    {8754, 100}, /* cypher-shell */
    {8767, 287}, /* cyradm */
    {8774, 49}, /* cyrus */
    {8780, 288}, /* cyrus delete */
    {8793, 289}, /* czkawka_cli */
    {8805, 238}, /* daemon */
    {8812, 82}, /* daemonize */
    {8822, 41}, /* dagger */
    {8829, 49}, /* darcs */
    {8835, 180}, /* darcs obliterate */
    {8852, 180}, /* darcs revert */
    {8865, 180}, /* darcs rollback */
    {8880, 180}, /* darcs unpull */
    {8893, 180}, /* darcs unrecord */
    {8908, 290}, /* darkhttpd */
    {8918, 21}, /* dart */
    {8923, 111}, /* dash */
    {8928, 66}, /* dash-cli */
    {8937, 49}, /* databricks */
    {8948, 291}, /* databricks catalogs */
    {8968, 291}, /* databricks clusters */
    {8988, 291}, /* databricks fs */
    {9002, 291}, /* databricks jobs */
    {9018, 291}, /* databricks repos */
    {9035, 291}, /* databricks schemas */
    {9054, 291}, /* databricks secrets */
    {9073, 291}, /* databricks tables */
    {9091, 291}, /* databricks unity-catalog */
    {9116, 291}, /* databricks workspace */
    {9137, 292}, /* date */
    {9142, 240}, /* date-s */
    {9149, 100}, /* db2 */
    {9153, 293}, /* db2 force */
    {9163, 293}, /* db2 prune */
    {9173, 293}, /* db2 restore */
    {9185, 100}, /* db2cmd */
    {9192, 56}, /* dbca */
    {9197, 71}, /* dbcheck */
    {9205, 124}, /* dbclient */
    {9214, 100}, /* dbisql */
    {9221, 65}, /* dbmate */
    {9228, 49}, /* dbt */
    {9232, 291}, /* dbt run-operation */
    {9250, 226}, /* dbus-launch */
    {9262, 193}, /* dbus-run-session */
    {9279, 197}, /* dbus-send */
    {9289, 294}, /* dc */
    {9292, 137}, /* dc3dd */
    {9298, 101}, /* dcache-admin */
    {9311, 137}, /* dcfldd */
    {9318, 295}, /* dcli */
    {9323, 33}, /* dconf */
    {9329, 296}, /* dconf reset */
    {9341, 297}, /* dd */
    {9344, 137}, /* dd-safe */
    {9352, 137}, /* dd_rescue */
    {9362, 224}, /* dd_rescue-any */
    {9376, 137}, /* ddrescue */
    {9385, 150}, /* deactivate */
    {9396, 92}, /* debsums */
    {9404, 298}, /* debugfs */
    {9412, 299}, /* declare */
    {9420, 148}, /* deconz */
    {9427, 300}, /* defaults */
    {9436, 14}, /* del */
    {9440, 301}, /* delgroup */
    {9449, 53}, /* delpart */
    {9457, 54}, /* delta */
    {9463, 14}, /* deltree */
    {9471, 33}, /* deluge */
    {9478, 302}, /* deluser */
    {9486, 303}, /* delv */
    {9491, 21}, /* deno */
    {9496, 22}, /* deno install */
    {9509, 194}, /* deno run */
    {9518, 41}, /* deno serve */
    {9529, 51}, /* depmod */
    {9536, 112}, /* detox */
    {9542, 49}, /* device_config */
    {9556, 70}, /* device_config reset */
    {9576, 58}, /* devmem */
    {9583, 58}, /* devmem2 */
    {9591, 49}, /* devtunnel */
    {9601, 233}, /* devtunnel host */
    {9616, 40}, /* df */
    {9619, 25}, /* dfu */
    {9623, 25}, /* dfu-programmer */
    {9638, 126}, /* dfu-suffix-x */
    {9651, 58}, /* dfu-tool */
    {9660, 304}, /* dfu-util */
    {9669, 304}, /* dfu-util-static */
    {9685, 56}, /* dgmgrl */
    {9692, 305}, /* dhclient */
    {9701, 305}, /* dhcpcd */
    {9708, 106}, /* dhcpig */
    {9715, 65}, /* diesel */
    {9722, 92}, /* diff */
    {9727, 54}, /* diff3 */
    {9733, 92}, /* diffstat */
    {9742, 54}, /* difft */
    {9748, 303}, /* dig */
    {9752, 77}, /* dinitctl */
    {9761, 306}, /* dir */
    {9765, 91}, /* directus */
    {9774, 62}, /* direnv */
    {9781, 195}, /* direnv exec */
    {9793, 307}, /* dirname */
    {9801, 211}, /* dirs */
    {9806, 1}, /* discord.sh */
    {9817, 231}, /* discourse */
    {9827, 141}, /* disklabel */
    {9837, 308}, /* diskpart */
    {9846, 308}, /* diskpart.exe */
    {9859, 309}, /* diskutil */
    {9868, 310}, /* diskutil ap */
    {9880, 310}, /* diskutil apfs */
    {9894, 310}, /* diskutil appleRAID */
    {9913, 310}, /* diskutil coreStorage */
    {9934, 310}, /* diskutil cs */
    {9946, 121}, /* dism */
    {9951, 150}, /* disown */
    {9958, 37}, /* distrobox */
    {9968, 311}, /* distrobox rm */
    {9981, 21}, /* dmd */
    {9985, 312}, /* dmesg */
    {9991, 240}, /* dmesg-n */
    {9999, 40}, /* dmidecode */
    {10009, 225}, /* dmsetup */
    {10017, 313}, /* dmsetup clear */
    {10031, 313}, /* dmsetup remove */
    {10046, 313}, /* dmsetup remove_all */
    {10065, 313}, /* dmsetup suspend */
    {10081, 313}, /* dmsetup wipe_table */
    {10100, 314}, /* dnf */
    {10104, 89}, /* dnf autoremove */
    {10119, 89}, /* dnf erase */
    {10129, 96}, /* dnf history */
    {10141, 22}, /* dnf install */
    {10153, 89}, /* dnf remove */
    {10164, 315}, /* dnf system-upgrade */
    {10183, 132}, /* dnp3 */
    {10188, 233}, /* dnscat2 */
    {10196, 106}, /* dnsspoof */
    {10205, 24}, /* dnsspoof-any */
    {10218, 51}, /* do-release-upgrade */
    {10237, 316}, /* doas */
    {10242, 138}, /* doc_loadbios */
    {10255, 138}, /* docfdisk */
    {10264, 317}, /* docker */
    {10271, 318}, /* docker builder */
    {10286, 319}, /* docker builder df */
    {10304, 319}, /* docker builder events */
    {10326, 319}, /* docker builder info */
    {10346, 319}, /* docker builder inspect */
    {10369, 319}, /* docker builder list */
    {10389, 319}, /* docker builder ls */
    {10407, 320}, /* docker builder prune */
    {10428, 318}, /* docker buildx */
    {10442, 320}, /* docker buildx prune */
    {10462, 321}, /* docker checkpoint rm */
    {10483, 319}, /* docker compose config */
    {10505, 322}, /* docker compose down */
    {10525, 319}, /* docker compose events */
    {10547, 323}, /* docker compose exec */
    {10567, 319}, /* docker compose images */
    {10589, 319}, /* docker compose logs */
    {10609, 319}, /* docker compose ls */
    {10627, 319}, /* docker compose port */
    {10647, 319}, /* docker compose ps */
    {10665, 322}, /* docker compose rm */
    {10683, 323}, /* docker compose run */
    {10702, 319}, /* docker compose top */
    {10721, 319}, /* docker compose version */
    {10744, 318}, /* docker config */
    {10758, 321}, /* docker config rm */
    {10775, 319}, /* docker container */
    {10792, 324}, /* docker container create */
    {10816, 319}, /* docker container df */
    {10836, 319}, /* docker container events */
    {10860, 324}, /* docker container exec */
    {10882, 319}, /* docker container info */
    {10904, 319}, /* docker container inspect */
    {10929, 325}, /* docker container kill */
    {10951, 319}, /* docker container list */
    {10973, 319}, /* docker container ls */
    {10993, 326}, /* docker container prune */
    {11016, 324}, /* docker container restart */
    {11041, 191}, /* docker container rm */
    {11061, 327}, /* docker container run */
    {11082, 324}, /* docker container start */
    {11105, 325}, /* docker container stop */
    {11127, 318}, /* docker context */
    {11142, 321}, /* docker context rm */
    {11160, 44}, /* docker cp */
    {11170, 328}, /* docker exec */
    {11182, 319}, /* docker image */
    {11195, 324}, /* docker image build */
    {11214, 319}, /* docker image df */
    {11230, 319}, /* docker image events */
    {11250, 319}, /* docker image info */
    {11268, 319}, /* docker image inspect */
    {11289, 319}, /* docker image list */
    {11307, 319}, /* docker image ls */
    {11323, 320}, /* docker image prune */
    {11342, 324}, /* docker image pull */
    {11360, 324}, /* docker image push */
    {11378, 192}, /* docker image rm */
    {11394, 324}, /* docker image tag */
    {11411, 319}, /* docker images df */
    {11428, 319}, /* docker images events */
    {11449, 319}, /* docker images info */
    {11468, 319}, /* docker images inspect */
    {11490, 319}, /* docker images list */
    {11509, 319}, /* docker images ls */
    {11526, 329}, /* docker import */
    {11540, 325}, /* docker kill */
    {11552, 329}, /* docker load */
    {11564, 318}, /* docker manifest */
    {11580, 321}, /* docker manifest rm */
    {11599, 319}, /* docker network */
    {11614, 324}, /* docker network connect */
    {11637, 324}, /* docker network create */
    {11659, 319}, /* docker network df */
    {11677, 324}, /* docker network disconnect */
    {11703, 319}, /* docker network events */
    {11725, 319}, /* docker network info */
    {11745, 319}, /* docker network inspect */
    {11768, 319}, /* docker network list */
    {11788, 319}, /* docker network ls */
    {11806, 320}, /* docker network prune */
    {11827, 324}, /* docker network rm */
    {11845, 318}, /* docker node */
    {11857, 321}, /* docker node demote */
    {11876, 321}, /* docker node rm */
    {11891, 318}, /* docker plugin */
    {11905, 321}, /* docker plugin disable */
    {11927, 22}, /* docker plugin install */
    {11949, 321}, /* docker plugin rm */
    {11966, 191}, /* docker rm */
    {11976, 192}, /* docker rmi */
    {11987, 327}, /* docker run */
    {11998, 318}, /* docker secret */
    {12012, 330}, /* docker secret rm */
    {12029, 318}, /* docker service */
    {12044, 330}, /* docker service rm */
    {12062, 331}, /* docker service scale */
    {12083, 331}, /* docker service update */
    {12105, 318}, /* docker stack */
    {12118, 330}, /* docker stack rm */
    {12134, 325}, /* docker stop */
    {12146, 318}, /* docker swarm */
    {12159, 321}, /* docker swarm ca */
    {12175, 321}, /* docker swarm leave */
    {12194, 319}, /* docker system df */
    {12211, 319}, /* docker system events */
    {12232, 319}, /* docker system info */
    {12251, 319}, /* docker system inspect */
    {12273, 319}, /* docker system list */
    {12292, 319}, /* docker system ls */
    {12309, 326}, /* docker system prune */
    {12329, 326}, /* docker system reset */
    {12349, 321}, /* docker trust revoke */
    {12369, 319}, /* docker volume */
    {12383, 324}, /* docker volume create */
    {12404, 319}, /* docker volume df */
    {12421, 319}, /* docker volume events */
    {12442, 319}, /* docker volume info */
    {12461, 319}, /* docker volume inspect */
    {12483, 319}, /* docker volume list */
    {12502, 319}, /* docker volume ls */
    {12519, 326}, /* docker volume prune */
    {12539, 332}, /* docker volume remove */
    {12560, 332}, /* docker volume rm */
    {12577, 49}, /* docker-compose */
    {12592, 319}, /* docker-compose config */
    {12614, 322}, /* docker-compose down */
    {12634, 323}, /* docker-compose exec */
    {12654, 322}, /* docker-compose kill */
    {12674, 319}, /* docker-compose logs */
    {12694, 319}, /* docker-compose ps */
    {12712, 322}, /* docker-compose rm */
    {12730, 323}, /* docker-compose run */
    {12749, 319}, /* docker-compose top */
    {12768, 151}, /* docker-machine */
    {12783, 210}, /* docker-uninstall */
    {12800, 333}, /* dockerd */
    {12808, 68}, /* doctl */
    {12814, 130}, /* doctl auth init */
    {12830, 130}, /* doctl auth remove */
    {12848, 130}, /* doctl auth switch */
    {12866, 65}, /* doctrine */
    {12875, 334}, /* dog */
    {12879, 66}, /* dogecoin-cli */
    {12892, 68}, /* dokku */
    {12898, 73}, /* dokku apps:destroy */
    {12917, 73}, /* dokku postgres:destroy */
    {12940, 100}, /* dolt */
    {12945, 49}, /* domainctl */
    {12955, 250}, /* domainctl transfer */
    {12974, 162}, /* domainname */
    {12985, 112}, /* dos2unix */
    {12994, 81}, /* dot */
    {12998, 86}, /* dot_clean */
    {13008, 49}, /* dotenv */
    {13015, 195}, /* dotenv run */
    {13026, 81}, /* dotnet */
    {13033, 250}, /* dotnet ef database drop */
    {13057, 335}, /* dotnet ef database update */
    {13083, 194}, /* dotnet script */
    {13097, 22}, /* dotnet tool install */
    {13117, 201}, /* dotool */
    {13124, 336}, /* doveadm */
    {13132, 288}, /* doveadm expunge */
    {13148, 288}, /* doveadm mailbox delete */
    {13171, 288}, /* doveadm purge */
    {13185, 1}, /* dpaste */
    {13192, 337}, /* dpkg */
    {13197, 338}, /* dpkg-deb */
    {13206, 92}, /* dpkg-query */
    {13217, 51}, /* dpkg-reconfigure */
    {13234, 339}, /* dpkg-statoverride */
    {13252, 22}, /* dpkg-url */
    {13261, 163}, /* dracut */
    {13268, 340}, /* drbdadm */
    {13276, 142}, /* drbdadm create-md */
    {13294, 142}, /* drbdadm invalidate */
    {13313, 142}, /* drbdadm wipe-md */
    {13329, 142}, /* drbdmeta */
    {13338, 340}, /* drbdsetup */
    {13348, 100}, /* drill */
    {13354, 65}, /* drizzle-kit */
    {13366, 341}, /* dropbear */
    {13375, 342}, /* dropdb */
    {13382, 174}, /* dropdb-any */
    {13393, 342}, /* dropuser */
    {13402, 63}, /* drupal */
    {13409, 63}, /* drush */
    {13415, 22}, /* drush-dl */
    {13424, 343}, /* dscl */
    {13429, 170}, /* dscli */
    {13435, 344}, /* dsconf */
    {13442, 343}, /* dsconfigad */
    {13453, 344}, /* dsctl */
    {13459, 343}, /* dseditgroup */
    {13471, 343}, /* dsenableroot */
    {13484, 252}, /* dsh */
    {13488, 344}, /* dsidm */
    {13494, 272}, /* dsidm delete */
    {13507, 345}, /* dsmadmc */
    {13515, 346}, /* dsmod */
    {13521, 346}, /* dsmove */
    {13528, 106}, /* dsniff */
    {13535, 346}, /* dsrm */
    {13540, 104}, /* dstat */
    {13546, 251}, /* dsync */
    {13552, 37}, /* dtach */
    {13558, 40}, /* du */
    {13561, 247}, /* duckdb */
    {13568, 40}, /* duf */
    {13572, 290}, /* dufs */
    {13577, 347}, /* dump */
    {13582, 104}, /* dumpe2fs */
    {13591, 141}, /* dumpfs */
    {13598, 62}, /* dunstctl */
    {13607, 348}, /* duplicacy */
    {13617, 349}, /* duplicity */
    {13627, 168}, /* duplicity remove-all-but-n-full */
    {13659, 168}, /* duplicity remove-all-inc-of-but-n-full */
    {13698, 350}, /* duplicity remove-older-than */
    {13726, 40}, /* dust */
    {13731, 201}, /* dvtm */
    {13736, 351}, /* e2fsck */
    {13743, 137}, /* e2image */
    {13751, 352}, /* e2label */
    {13759, 41}, /* earthly */
    {13767, 39}, /* easy-rsa */
    {13776, 22}, /* easy_install */
    {13789, 39}, /* easyrsa */
    {13797, 193}, /* eatmydata */
    {13807, 68}, /* eb */
    {13810, 73}, /* eb terminate */
    {13823, 107}, /* ebtables */
    {13832, 132}, /* ebusctl */
    {13840, 353}, /* echo */
    {13845, 21}, /* ecl */
    {13849, 25}, /* ecpprog */
    {13857, 58}, /* ectool */
    {13864, 354}, /* ed */
    {13867, 100}, /* edgedb */
    {13874, 25}, /* edl */
    {13878, 25}, /* edl.py */
    {13885, 170}, /* eeprom */
    {13892, 355}, /* efi-updatevar */
    {13906, 356}, /* efibootmgr */
    {13917, 62}, /* eg */
    {13920, 203}, /* egrep */
    {13926, 161}, /* eject */
    {13932, 49}, /* eksctl */
    {13939, 357}, /* eksctl delete */
    {13953, 147}, /* elasticdump */
    {13965, 358}, /* elasticsearch-certutil */
    {13988, 358}, /* elasticsearch-keystore */
    {14011, 358}, /* elasticsearch-node */
    {14030, 49}, /* elasticsearch-plugin */
    {14051, 22}, /* elasticsearch-plugin install */
    {14080, 358}, /* elasticsearch-reset-password */
    {14109, 358}, /* elasticsearch-users */
    {14129, 157}, /* electrum */
    {14138, 66}, /* elements-cli */
    {14151, 359}, /* elinks */
    {14158, 21}, /* elixir */
    {14165, 41}, /* elvish */
    {14172, 360}, /* emacs */
    {14178, 360}, /* emacsclient */
    {14190, 361}, /* emerge */
    {14197, 89}, /* emerge --unmerge */
    {14214, 24}, /* empire */
    {14221, 362}, /* emqx */
    {14226, 362}, /* emqx_ctl */
    {14235, 150}, /* enable */
    {14242, 72}, /* engine-cleanup */
    {14257, 132}, /* enip */
    {14262, 37}, /* entr */
    {14267, 363}, /* env */
    {14271, 244}, /* envsubst */
    {14280, 223}, /* envtools */
    {14289, 33}, /* eog */
    {14293, 88}, /* eopkg */
    {14299, 89}, /* eopkg remove */
    {14312, 89}, /* eopkg rm */
    {14321, 101}, /* eos */
    {14325, 66}, /* eosio */
    {14331, 49}, /* equo */
    {14336, 89}, /* equo remove */
    {14348, 190}, /* era_restore */
    {14360, 223}, /* erase */
    {14366, 364}, /* erase flash: */
    {14379, 364}, /* erase nvram: */
    {14392, 364}, /* erase startup-config */
    {14413, 170}, /* errclear */
    {14422, 147}, /* esdump */
    {14429, 81}, /* eslint */
    {14436, 41}, /* esno */
    {14441, 33}, /* espeak */
    {14448, 365}, /* espefuse */
    {14457, 365}, /* espefuse.py */
    {14469, 49}, /* espsecure.py */
    {14482, 365}, /* espsecure.py burn */
    {14500, 366}, /* esptool */
    {14508, 366}, /* esptool-js */
    {14519, 366}, /* esptool.py */
    {14530, 295}, /* esxcfg-volume */
    {14544, 295}, /* esxcli */
    {14551, 367}, /* etcdctl */
    {14559, 368}, /* etcdctl del */
    {14571, 369}, /* etcdctl snapshot */
    {14588, 369}, /* etcdutl */
    {14596, 369}, /* etcdutl backup */
    {14611, 369}, /* etcdutl snapshot */
    {14628, 137}, /* etcher */
    {14635, 49}, /* etckeeper */
    {14645, 370}, /* etckeeper vcs */
    {14659, 115}, /* eterm */
    {14665, 66}, /* eth2deposit-cli */
    {14681, 66}, /* ethdo */
    {14687, 33}, /* ether-wake */
    {14698, 66}, /* ethereal */
    {14707, 371}, /* ethtool */
    {14715, 58}, /* ethtool-eeprom */
    {14730, 125}, /* ethtool-show */
    {14743, 24}, /* ettercap */
    {14752, 372}, /* eval */
    {14757, 41}, /* evidence */
    {14766, 24}, /* evil-winrm */
    {14777, 33}, /* evince */
    {14784, 66}, /* evmosd */
    {14791, 373}, /* ex */
    {14794, 306}, /* exa */
    {14798, 100}, /* exaplus */
    {14806, 374}, /* exec */
    {14811, 375}, /* exiftool */
    {14820, 376}, /* exigrep */
    {14828, 336}, /* exim */
    {14833, 336}, /* exim4 */
    {14839, 376}, /* exiqgrep */
    {14848, 288}, /* exiqgrep-rm */
    {14860, 150}, /* exit */
    {14865, 377}, /* exiv2 */
    {14871, 376}, /* exiwhat */
    {14879, 68}, /* exo */
    {14883, 38}, /* expand */
    {14890, 378}, /* expect */
    {14897, 201}, /* expect-type */
    {14909, 62}, /* explainshell */
    {14922, 299}, /* export */
    {14929, 379}, /* exportfs */
    {14938, 170}, /* exportvg */
    {14947, 233}, /* expose */
    {14954, 211}, /* expr */
    {14959, 249}, /* expressvpn */
    {14970, 380}, /* extlinux */
    {14979, 381}, /* eye */
    {14983, 306}, /* eza */
    {14987, 141}, /* ezjail-admin */
    {15000, 251}, /* ezmlm-unsub */
    {15012, 62}, /* fabric */
    {15019, 21}, /* factor */
    {15026, 41}, /* factor-vm */
    {15036, 382}, /* factory-reset */
    {15050, 224}, /* factory_reset */
    {15064, 382}, /* factoryreset */
    {15077, 383}, /* fail2ban-client */
    {15093, 52}, /* faillock */
    {15102, 238}, /* fakechroot */
    {15113, 384}, /* fakeroot */
    {15122, 226}, /* faketime */
    {15131, 61}, /* falcoctl-stop */
    {15145, 61}, /* falcon-sensor-stop */
    {15164, 385}, /* falconctl */
    {15174, 386}, /* fallocate */
    {15184, 3}, /* false */
    {15190, 387}, /* fastboot */
    {15199, 72}, /* fastboot snapshot-update */
    {15224, 117}, /* fastfetch */
    {15234, 240}, /* fbset */
    {15240, 100}, /* fbsql */
    {15246, 388}, /* fc */
    {15249, 377}, /* fc-list */
    {15257, 170}, /* fcinfo-x */
    {15266, 389}, /* fd */
    {15269, 390}, /* fdesetup */
    {15278, 389}, /* fdfind */
    {15285, 31}, /* fdformat */
    {15294, 222}, /* fdisk */
    {15300, 391}, /* fdupes */
    {15307, 33}, /* feh */
    {15311, 83}, /* fence_apc */
    {15321, 83}, /* fence_ipmilan */
    {15335, 83}, /* fence_vmware */
    {15348, 21}, /* fennel */
    {15355, 17}, /* fetch */
    {15361, 392}, /* fetchmail */
    {15371, 33}, /* ffmpeg */
    {15378, 33}, /* ffplay */
    {15385, 377}, /* ffprobe */
    {15393, 140}, /* ffsend */
    {15400, 150}, /* fg */
    {15403, 203}, /* fgrep */
    {15409, 246}, /* fido2-token */
    {15421, 38}, /* figlet */
    {15428, 40}, /* file */
    {15433, 393}, /* file-rename */
    {15445, 1}, /* filebin */
    {15453, 66}, /* filecoin */
    {15462, 394}, /* find */
    {15467, 40}, /* findfs */
    {15474, 40}, /* findmnt */
    {15482, 211}, /* finger */
    {15489, 395}, /* fio */
    {15493, 68}, /* firebase */
    {15502, 33}, /* firefox */
    {15510, 226}, /* firejail */
    {15519, 396}, /* firewall-cmd */
    {15532, 223}, /* firstboot */
    {15542, 111}, /* fish */
    {15547, 49}, /* fisher */
    {15554, 22}, /* fisher install */
    {15569, 33}, /* flac */
    {15574, 25}, /* flash.sh */
    {15583, 31}, /* flash_erase */
    {15595, 31}, /* flash_eraseall */
    {15610, 138}, /* flash_lock */
    {15621, 138}, /* flash_otp_erase */
    {15637, 138}, /* flash_otp_lock */
    {15652, 138}, /* flash_otp_write */
    {15668, 138}, /* flash_unlock */
    {15681, 31}, /* flashcp */
    {15689, 58}, /* flashit */
    {15697, 25}, /* flashprog */
    {15707, 397}, /* flashrom */
    {15716, 65}, /* flask */
    {15722, 88}, /* flatpak */
    {15730, 22}, /* flatpak install */
    {15746, 398}, /* flatpak remove */
    {15761, 399}, /* flatpak run */
    {15773, 398}, /* flatpak uninstall */
    {15791, 400}, /* flink */
    {15797, 41}, /* flink run */
    {15807, 58}, /* flint */
    {15813, 238}, /* flock */
    {15819, 66}, /* flow */
    {15824, 69}, /* fluent-bit */
    {15835, 68}, /* flux */
    {15840, 182}, /* flux-run */
    {15849, 68}, /* fly */
    {15853, 68}, /* flyctl */
    {15860, 65}, /* flyway */
    {15867, 38}, /* fmt */
    {15871, 141}, /* fmthard */
    {15879, 38}, /* fold */
    {15884, 37}, /* foot */
    {15889, 381}, /* foreman */
    {15897, 15}, /* format */
    {15904, 141}, /* format-solaris */
    {15919, 15}, /* format.com */
    {15930, 205}, /* fossil */
    {15937, 180}, /* fossil clean */
    {15950, 180}, /* fossil extras */
    {15964, 401}, /* fossil purge */
    {15977, 180}, /* fossil revert */
    {15991, 401}, /* fossil scrub */
    {16004, 401}, /* fossil shun */
    {16016, 180}, /* fossil undo */
    {16028, 105}, /* fping */
    {16034, 58}, /* fptw64 */
    {16041, 3}, /* free */
    {16046, 51}, /* freshclam */
    {16056, 112}, /* fromdos */
    {16064, 233}, /* frpc */
    {16069, 108}, /* fs_cli */
    {16076, 402}, /* fsadm */
    {16082, 248}, /* fsarchiver */
    {16093, 137}, /* fsarchiver restfs */
    {16111, 351}, /* fsck */
    {16116, 351}, /* fsck-any */
    {16125, 141}, /* fsck_ufs */
    {16134, 403}, /* fsfreeze */
    {16143, 404}, /* fstrim */
    {16150, 405}, /* ftp */
    {16154, 17}, /* ftpget */
    {16161, 406}, /* fuser */
    {16167, 33}, /* fusermount */
    {16178, 25}, /* futurerestore */
    {16192, 407}, /* fw3 */
    {16196, 407}, /* fw4 */
    {16200, 408}, /* fw_setenv */
    {16210, 138}, /* fw_setsys */
    {16220, 224}, /* fw_upgrade */
    {16231, 51}, /* fwupdmgr */
    {16240, 64}, /* fwupdmgr downgrade */
    {16259, 64}, /* fwupdmgr install */
    {16276, 64}, /* fwupdmgr local-install */
    {16299, 64}, /* fwupdmgr reinstall */
    {16318, 64}, /* fwupdmgr switch-branch */
    {16341, 126}, /* fwupdtool */
    {16351, 64}, /* fwupdtool install */
    {16369, 64}, /* fwupdtool install-blob */
    {16392, 224}, /* fwupgrade */
    {16402, 38}, /* fzf */
    {16406, 81}, /* g++ */
    {16410, 66}, /* gaiad */
    {16416, 41}, /* gap */
    {16420, 128}, /* gawk */
    {16425, 409}, /* gbak */
    {16430, 141}, /* gcache */
    {16437, 81}, /* gcc */
    {16441, 68}, /* gcloud */
    {16448, 130}, /* gcloud auth list */
    {16465, 130}, /* gcloud auth login */
    {16483, 130}, /* gcloud auth revoke */
    {16502, 41}, /* gcloud-run */
    {16513, 141}, /* gconcat */
    {16521, 49}, /* gcrane */
    {16528, 274}, /* gcrane delete */
    {16542, 274}, /* gcrane gc */
    {16552, 25}, /* gd32flash */
    {16562, 410}, /* gdb */
    {16566, 18}, /* gdb-multiarch */
    {16580, 411}, /* gdbus */
    {16586, 412}, /* gdisk */
    {16592, 49}, /* gdrive */
    {16599, 250}, /* gdrive trash empty */
    {16618, 278}, /* gedit */
    {16624, 141}, /* geli */
    {16629, 88}, /* gem */
    {16633, 22}, /* gem install */
    {16645, 207}, /* gem uninstall */
    {16659, 214}, /* gem yank */
    {16668, 99}, /* genisoimage */
    {16680, 163}, /* genkernel */
    {16690, 40}, /* getcap */
    {16697, 113}, /* getcfg-x */
    {16706, 211}, /* getconf */
    {16714, 40}, /* getenforce */
    {16725, 211}, /* getent */
    {16732, 40}, /* getfacl */
    {16740, 54}, /* getfattr */
    {16749, 157}, /* geth */
    {16754, 105}, /* getmac */
    {16761, 392}, /* getmail */
    {16769, 176}, /* getopts */
    {16777, 54}, /* getsebool */
    {16787, 101}, /* gfal-rm */
    {16795, 413}, /* gfix */
    {16800, 41}, /* gforth */
    {16807, 68}, /* gh */
    {16810, 414}, /* gh api */
    {16817, 130}, /* gh auth login */
    {16831, 130}, /* gh auth logout */
    {16846, 130}, /* gh auth status */
    {16861, 415}, /* gh cache delete */
    {16877, 22}, /* gh extension install */
    {16898, 1}, /* gh gist */
    {16906, 415}, /* gh gpg-key delete */
    {16924, 415}, /* gh release delete */
    {16942, 415}, /* gh repo delete */
    {16957, 130}, /* gh run cancel */
    {16971, 130}, /* gh run delete */
    {16985, 130}, /* gh run list */
    {16997, 130}, /* gh run rerun */
    {17010, 130}, /* gh run view */
    {17022, 130}, /* gh run watch */
    {17035, 415}, /* gh secret delete */
    {17052, 415}, /* gh ssh-key delete */
    {17070, 415}, /* gh variable delete */
    {17089, 415}, /* gh workflow disable */
    {17109, 81}, /* ghc */
    {17113, 49}, /* ghcup */
    {17119, 416}, /* ghcup nuke */
    {17130, 91}, /* ghost */
    {17136, 33}, /* gimp */
    {17141, 49}, /* gio */
    {17145, 417}, /* gio cat */
    {17153, 417}, /* gio info */
    {17162, 417}, /* gio list */
    {17171, 417}, /* gio mime */
    {17180, 418}, /* gio remove */
    {17191, 418}, /* gio trash */
    {17201, 417}, /* gio tree */
    {17210, 140}, /* gist */
    {17215, 1}, /* gist-paste */
    {17226, 419}, /* git */
    {17230, 420}, /* git add */
    {17238, 420}, /* git annex add */
    {17252, 421}, /* git annex drop */
    {17267, 421}, /* git annex dropunused */
    {17288, 421}, /* git annex forget */
    {17305, 421}, /* git annex unannex */
    {17323, 421}, /* git annex uninit */
    {17340, 422}, /* git bisect log */
    {17355, 423}, /* git bisect run */
    {17370, 422}, /* git bisect view */
    {17386, 424}, /* git branch */
    {17397, 425}, /* git checkout */
    {17410, 426}, /* git checkout-index */
    {17429, 427}, /* git clean */
    {17439, 428}, /* git clone */
    {17449, 420}, /* git commit */
    {17460, 429}, /* git config */
    {17471, 422}, /* git config --get */
    {17488, 422}, /* git config --list */
    {17506, 422}, /* git config -l */
    {17520, 422}, /* git config get */
    {17535, 422}, /* git config list */
    {17551, 430}, /* git diff */
    {17560, 431}, /* git fast-import */
    {17576, 432}, /* git fetch */
    {17586, 433}, /* git filter-branch */
    {17604, 433}, /* git filter-repo */
    {17620, 434}, /* git gc */
    {17627, 435}, /* git gc --prune */
    {17642, 422}, /* git lfs ls-files */
    {17659, 436}, /* git lfs migrate */
    {17675, 430}, /* git log */
    {17683, 422}, /* git notes list */
    {17698, 422}, /* git notes show */
    {17713, 435}, /* git prune */
    {17723, 437}, /* git push */
    {17732, 438}, /* git read-tree */
    {17746, 439}, /* git rebase */
    {17757, 430}, /* git reflog */
    {17768, 435}, /* git reflog delete */
    {17786, 435}, /* git reflog expire */
    {17804, 440}, /* git remote */
    {17815, 422}, /* git remote -v */
    {17829, 422}, /* git remote show */
    {17845, 441}, /* git reset */
    {17855, 442}, /* git restore */
    {17867, 443}, /* git rm */
    {17874, 430}, /* git show */
    {17883, 420}, /* git stage */
    {17893, 444}, /* git stash clear */
    {17909, 444}, /* git stash drop */
    {17924, 445}, /* git stash list */
    {17939, 445}, /* git stash show */
    {17954, 430}, /* git status */
    {17965, 446}, /* git submodule deinit */
    {17986, 423}, /* git submodule foreach */
    {18008, 422}, /* git submodule status */
    {18029, 447}, /* git switch */
    {18040, 448}, /* git tag */
    {18048, 449}, /* git update-ref */
    {18063, 422}, /* git worktree list */
    {18081, 446}, /* git worktree remove */
    {18101, 149}, /* git-filter-repo */
    {18117, 450}, /* gitlab-backup */
    {18131, 450}, /* gitlab-ctl */
    {18142, 450}, /* gitlab-psql */
    {18154, 450}, /* gitlab-rails */
    {18167, 153}, /* gitlab-rails r */
    {18182, 153}, /* gitlab-rails runner */
    {18202, 450}, /* gitlab-rake */
    {18214, 451}, /* gksudo */
    {18221, 68}, /* glab */
    {18226, 414}, /* glab api */
    {18235, 1}, /* glab snippet */
    {18248, 141}, /* glabel */
    {18255, 117}, /* glances */
    {18263, 63}, /* gluster */
    {18271, 250}, /* gluster peer detach */
    {18291, 250}, /* gluster volume delete */
    {18313, 250}, /* gluster volume reset */
    {18334, 250}, /* gluster volume stop */
    {18354, 377}, /* glxinfo */
    {18362, 452}, /* gmake */
    {18368, 141}, /* gmirror */
    {18376, 278}, /* gnome-open */
    {18387, 33}, /* gnome-screenshot */
    {18404, 241}, /* gnome-session-quit */
    {18423, 37}, /* gnome-terminal */
    {18438, 141}, /* gnop */
    {18443, 41}, /* gnuplot */
    {18451, 88}, /* go */
    {18454, 453}, /* go get */
    {18461, 453}, /* go install */
    {18472, 454}, /* go run */
    {18479, 81}, /* go-build */
    {18488, 66}, /* goal */
    {18493, 16}, /* gobgp */
    {18499, 381}, /* god */
    {18503, 81}, /* gofmt */
    {18509, 106}, /* goldeneye */
    {18519, 33}, /* google-chrome */
    {18533, 65}, /* goose */
    {18539, 200}, /* gopass */
    {18546, 41}, /* gorun */
    {18552, 21}, /* gosh */
    {18557, 233}, /* gost */
    {18562, 238}, /* gosu */
    {18567, 226}, /* gosu- */
    {18573, 199}, /* gotty */
    {18579, 295}, /* govc */
    {18584, 21}, /* gp */
    {18587, 141}, /* gpart */
    {18593, 455}, /* gpasswd */
    {18601, 456}, /* gpg */
    {18605, 246}, /* gpg-card */
    {18614, 456}, /* gpg2 */
    {18619, 60}, /* gpgconf */
    {18627, 57}, /* gpgdir */
    {18634, 457}, /* gpio */
    {18639, 58}, /* gpio-hammer */
    {18651, 457}, /* gpioset */
    {18659, 54}, /* gprof */
    {18665, 100}, /* gpsql */
    {18671, 62}, /* gpt */
    {18675, 143}, /* gpt destroy */
    {18687, 21}, /* graalpy */
    {18695, 41}, /* gradio */
    {18702, 81}, /* gradle */
    {18709, 69}, /* grafana-agent */
    {18723, 22}, /* grafana-cli */
    {18735, 22}, /* grafana-cli plugins install */
    {18763, 141}, /* graid */
    {18769, 141}, /* graid3 */
    {18776, 62}, /* greenclip */
    {18786, 100}, /* greenplum */
    {18796, 203}, /* grep */
    {18801, 33}, /* grim */
    {18806, 418}, /* grm */
    {18810, 21}, /* groovy */
    {18817, 52}, /* groupadd */
    {18826, 301}, /* groupdel */
    {18835, 458}, /* groupmems */
    {18845, 459}, /* groupmod */
    {18854, 3}, /* groups */
    {18861, 141}, /* growfs */
    {18868, 217}, /* growisofs */
    {18878, 161}, /* growpart */
    {18887, 52}, /* grpconv */
    {18895, 460}, /* grpcurl */
    {18903, 461}, /* grpunconv */
    {18913, 51}, /* grub-editenv */
    {18926, 380}, /* grub-install */
    {18939, 51}, /* grub-mkconfig */
    {18953, 380}, /* grub2-install */
    {18967, 51}, /* grub2-mkconfig */
    {18982, 164}, /* grubby */
    {18989, 33}, /* gs */
    {18992, 199}, /* gs-netcat */
    {19002, 462}, /* gsed */
    {19007, 33}, /* gsettings */
    {19017, 296}, /* gsettings reset-recursively */
    {19045, 21}, /* gsi */
    {19049, 100}, /* gsql */
    {19054, 21}, /* gst */
    {19058, 141}, /* gstripe */
    {19066, 68}, /* gsutil */
    {19073, 181}, /* gtar */
    {19078, 334}, /* guestfish-rm */
    {19091, 21}, /* guile */
    {19097, 88}, /* guix */
    {19102, 463}, /* guix gc */
    {19110, 22}, /* guix install */
    {19123, 464}, /* guix package */
    {19136, 416}, /* guix system delete-generations */
    {19167, 99}, /* gunzip */
    {19174, 141}, /* gvinum */
    {19181, 202}, /* gzcat */
    {19187, 204}, /* gzip */
    {19192, 58}, /* h2offt */
    {19199, 295}, /* ha-manager */
    {19210, 465}, /* hadoop */
    {19217, 466}, /* hadoop fs */
    {19227, 41}, /* hadoop jar */
    {19238, 467}, /* hagrp */
    {19244, 113}, /* hal_app */
    {19252, 170}, /* halockrun */
    {19262, 468}, /* halt */
    {19267, 233}, /* hans */
    {19272, 231}, /* harbor */
    {19279, 170}, /* hares */
    {19285, 150}, /* hash */
    {19290, 71}, /* hashbackup */
    {19301, 33}, /* hashcat */
    {19309, 21}, /* haskell */
    {19317, 362}, /* hass-cli */
    {19326, 1}, /* haste */
    {19332, 1}, /* hastebin */
    {19341, 170}, /* hastop */
    {19348, 91}, /* hasura */
    {19355, 170}, /* hasys */
    {19361, 49}, /* hatch */
    {19367, 260}, /* hatch env */
    {19377, 195}, /* hatch run */
    {19387, 64}, /* hawkbit */
    {19395, 71}, /* hb */
    {19398, 100}, /* hbase */
    {19404, 68}, /* hcloud */
    {19411, 57}, /* hcrypt */
    {19418, 100}, /* hdbsql */
    {19425, 465}, /* hdfs */
    {19430, 466}, /* hdfs dfs */
    {19439, 466}, /* hdfs dfsadmin */
    {19453, 309}, /* hdiutil */
    {19461, 469}, /* hdparm */
    {19468, 203}, /* head */
    {19473, 249}, /* headscale */
    {19483, 269}, /* heaptrack */
    {19493, 126}, /* heimdall */
    {19502, 470}, /* helm */
    {19507, 196}, /* helm config */
    {19519, 357}, /* helm del */
    {19528, 357}, /* helm delete */
    {19540, 22}, /* helm install */
    {19553, 22}, /* helm plugin install */
    {19573, 471}, /* helm plugin remove */
    {19592, 471}, /* helm plugin uninstall */
    {19614, 471}, /* helm registry logout */
    {19635, 471}, /* helm repo remove */
    {19652, 471}, /* helm repo rm */
    {19665, 472}, /* helm rollback */
    {19679, 357}, /* helm uninstall */
    {19694, 22}, /* helm upgrade */
    {19707, 49}, /* helmfile */
    {19716, 257}, /* helmfile delete */
    {19732, 257}, /* helmfile destroy */
    {19749, 92}, /* help */
    {19754, 77}, /* herd */
    {19759, 68}, /* heroku */
    {19766, 130}, /* heroku auth login */
    {19784, 130}, /* heroku auth logout */
    {19803, 251}, /* hestia */
    {19810, 38}, /* hexdump */
    {19818, 36}, /* hey */
    {19822, 86}, /* hfs.util */
    {19831, 205}, /* hg */
    {19834, 473}, /* hg checkout */
    {19846, 473}, /* hg co */
    {19852, 206}, /* hg debugstrip */
    {19866, 206}, /* hg purge */
    {19875, 473}, /* hg revert */
    {19885, 206}, /* hg revert -C */
    {19898, 206}, /* hg rollback */
    {19910, 206}, /* hg strip */
    {19919, 473}, /* hg up */
    {19925, 206}, /* hg up -C */
    {19934, 473}, /* hg update */
    {19944, 206}, /* hg update -C */
    {19957, 25}, /* hid-flash */
    {19967, 25}, /* hidapi-flash */
    {19980, 474}, /* history */
    {19988, 100}, /* hive */
    {19993, 49}, /* homectl */
    {20001, 272}, /* homectl deactivate-all */
    {20024, 272}, /* homectl lock */
    {20037, 272}, /* homectl remove */
    {20052, 303}, /* host */
    {20057, 24}, /* hostapd-wpe */
    {20069, 72}, /* hosted-engine */
    {20083, 105}, /* hostid */
    {20090, 104}, /* hostinfo */
    {20099, 475}, /* hostname */
    {20108, 476}, /* hostnamectl */
    {20120, 476}, /* hostnamectl hostname */
    {20141, 476}, /* hostnamectl status */
    {20160, 62}, /* how2 */
    {20165, 62}, /* howdoi */
    {20172, 20}, /* hpacucli */
    {20181, 24}, /* hping */
    {20187, 24}, /* hping3 */
    {20194, 477}, /* hponcfg */
    {20202, 477}, /* hponcfg.exe */
    {20214, 58}, /* hpsetup */
    {20222, 20}, /* hpssacli */
    {20231, 66}, /* hsd-cli */
    {20239, 101}, /* hsi */
    {20243, 478}, /* htdbm */
    {20249, 478}, /* htdigest */
    {20258, 117}, /* htop */
    {20263, 478}, /* htpasswd */
    {20272, 17}, /* http */
    {20277, 290}, /* http-server */
    {20289, 290}, /* httpd */
    {20295, 17}, /* https */
    {20301, 81}, /* hugo */
    {20306, 106}, /* hulk */
    {20311, 479}, /* hwclock */
    {20319, 66}, /* hwi */
    {20323, 40}, /* hwinfo */
    {20330, 21}, /* hy */
    {20333, 33}, /* hydra */
    {20339, 480}, /* hyperfine */
    {20349, 58}, /* i2cset */
    {20356, 481}, /* i2ctransfer */
    {20368, 193}, /* i386 */
    {20373, 68}, /* ibmcloud */
    {20382, 121}, /* icacls */
    {20389, 54}, /* icdiff */
    {20396, 25}, /* iceprog */
    {20404, 218}, /* icinga2 */
    {20412, 218}, /* icingacli */
    {20422, 38}, /* iconv */
    {20428, 3}, /* id */
    {20431, 377}, /* identify */
    {20440, 72}, /* idevicediagnostics */
    {20459, 25}, /* idevicerestore */
    {20474, 102}, /* idf.py */
    {20481, 132}, /* iec104 */
    {20488, 21}, /* iex */
    {20492, 482}, /* ifconfig */
    {20501, 483}, /* ifconfig bge? delete */
    {20522, 483}, /* ifconfig bge? destroy */
    {20544, 483}, /* ifconfig bge? down */
    {20563, 483}, /* ifconfig em? delete */
    {20583, 483}, /* ifconfig em? destroy */
    {20604, 483}, /* ifconfig em? down */
    {20622, 483}, /* ifconfig en? delete */
    {20642, 483}, /* ifconfig en? destroy */
    {20663, 483}, /* ifconfig en? down */
    {20681, 483}, /* ifconfig eth? delete */
    {20702, 483}, /* ifconfig eth? destroy */
    {20724, 483}, /* ifconfig eth? down */
    {20743, 483}, /* ifconfig igb? delete */
    {20764, 483}, /* ifconfig igb? destroy */
    {20786, 483}, /* ifconfig igb? down */
    {20805, 483}, /* ifconfig re? delete */
    {20825, 483}, /* ifconfig re? destroy */
    {20846, 483}, /* ifconfig re? down */
    {20864, 483}, /* ifconfig vtnet? delete */
    {20887, 483}, /* ifconfig vtnet? destroy */
    {20911, 483}, /* ifconfig vtnet? down */
    {20932, 484}, /* ifdown */
    {20939, 193}, /* ifne */
    {20944, 104}, /* ifstat */
    {20951, 117}, /* iftop */
    {20957, 485}, /* ifup */
    {20962, 83}, /* ilorest */
    {20970, 392}, /* imapsync */
    {20979, 33}, /* img2pdf */
    {20987, 1}, /* imgur */
    {20993, 381}, /* immortalctl */
    {21005, 100}, /* impala-shell */
    {21018, 33}, /* import */
    {21025, 25}, /* imx_usb */
    {21033, 486}, /* in.telnetd */
    {21044, 58}, /* inb */
    {21048, 37}, /* incron */
    {21055, 27}, /* incus */
    {21061, 487}, /* incus config delete */
    {21081, 487}, /* incus config unset */
    {21100, 488}, /* incus delete */
    {21113, 487}, /* incus image delete */
    {21132, 487}, /* incus image unset */
    {21150, 487}, /* incus network delete */
    {21171, 487}, /* incus network unset */
    {21191, 487}, /* incus profile delete */
    {21212, 487}, /* incus profile unset */
    {21232, 487}, /* incus project delete */
    {21253, 487}, /* incus project unset */
    {21273, 489}, /* incus restore */
    {21287, 490}, /* incus stop */
    {21298, 487}, /* incus storage delete */
    {21319, 487}, /* incus storage unset */
    {21339, 487}, /* incus storage volume delete */
    {21367, 244}, /* indent */
    {21374, 166}, /* inetd */
    {21380, 247}, /* influx */
    {21387, 491}, /* influx bucket delete */
    {21408, 491}, /* influx delete */
    {21422, 491}, /* influx org delete */
    {21440, 49}, /* influxd */
    {21448, 342}, /* influxd drop */
    {21461, 92}, /* info */
    {21466, 492}, /* init */
    {21471, 493}, /* initctl */
    {21479, 77}, /* initctl emit */
    {21492, 494}, /* initdb-force */
    {21505, 33}, /* inkscape */
    {21514, 233}, /* inlets */
    {21521, 495}, /* innobackupex */
    {21534, 37}, /* inotifywait */
    {21546, 496}, /* insmod */
    {21553, 497}, /* install */
    {21561, 141}, /* installboot */
    {21573, 22}, /* installer */
    {21583, 86}, /* installer-mac */
    {21597, 170}, /* installp */
    {21606, 498}, /* insync */
    {21613, 54}, /* intel_gpu_top */
    {21627, 58}, /* intelmas */
    {21636, 493}, /* invoke-rc.d */
    {21648, 40}, /* inxi */
    {21653, 58}, /* io */
    {21656, 141}, /* iocage */
    {21663, 233}, /* iodined */
    {21671, 226}, /* ionice */
    {21678, 68}, /* ionosctl */
    {21687, 40}, /* iostat */
    {21694, 58}, /* iotools */
    {21702, 117}, /* iotop */
    {21708, 499}, /* ip */
    {21711, 500}, /* ip a */
    {21716, 501}, /* ip a del */
    {21725, 501}, /* ip a delete */
    {21737, 502}, /* ip a flush */
    {21748, 500}, /* ip addr */
    {21756, 501}, /* ip addr del */
    {21768, 501}, /* ip addr delete */
    {21783, 502}, /* ip addr flush */
    {21797, 500}, /* ip address */
    {21808, 501}, /* ip address del */
    {21823, 501}, /* ip address delete */
    {21841, 502}, /* ip address flush */
    {21858, 500}, /* ip l */
    {21863, 503}, /* ip l del */
    {21872, 503}, /* ip l delete */
    {21884, 504}, /* ip l s */
    {21891, 505}, /* ip l s netns */
    {21904, 504}, /* ip l set */
    {21913, 505}, /* ip l set netns */
    {21928, 506}, /* ip l xdp */
    {21937, 500}, /* ip link */
    {21945, 503}, /* ip link del */
    {21957, 503}, /* ip link delete */
    {21972, 504}, /* ip link s */
    {21982, 505}, /* ip link s netns */
    {21998, 504}, /* ip link set */
    {22010, 505}, /* ip link set netns */
    {22028, 506}, /* ip link xdp */
    {22040, 500}, /* ip maddr */
    {22049, 500}, /* ip n */
    {22054, 507}, /* ip n add */
    {22063, 507}, /* ip n change */
    {22075, 507}, /* ip n replace */
    {22088, 103}, /* ip neigh */
    {22097, 507}, /* ip neigh add */
    {22110, 507}, /* ip neigh change */
    {22126, 507}, /* ip neigh replace */
    {22143, 500}, /* ip neighbour */
    {22156, 507}, /* ip neighbour add */
    {22173, 507}, /* ip neighbour change */
    {22193, 507}, /* ip neighbour replace */
    {22214, 500}, /* ip netns */
    {22223, 508}, /* ip netns del */
    {22236, 508}, /* ip netns delete */
    {22252, 509}, /* ip netns exec */
    {22266, 500}, /* ip nexthop */
    {22277, 500}, /* ip r */
    {22282, 510}, /* ip r add */
    {22291, 510}, /* ip r change */
    {22303, 511}, /* ip r del */
    {22312, 511}, /* ip r delete */
    {22324, 512}, /* ip r flush */
    {22335, 510}, /* ip r replace */
    {22348, 500}, /* ip ro */
    {22354, 510}, /* ip ro add */
    {22364, 510}, /* ip ro change */
    {22377, 511}, /* ip ro del */
    {22387, 511}, /* ip ro delete */
    {22400, 512}, /* ip ro flush */
    {22412, 510}, /* ip ro replace */
    {22426, 500}, /* ip route */
    {22435, 510}, /* ip route add */
    {22448, 510}, /* ip route change */
    {22464, 511}, /* ip route del */
    {22477, 511}, /* ip route delete */
    {22493, 512}, /* ip route flush */
    {22508, 510}, /* ip route replace */
    {22525, 506}, /* ip ru del */
    {22535, 506}, /* ip ru delete */
    {22548, 506}, /* ip ru flush */
    {22560, 500}, /* ip rule */
    {22568, 513}, /* ip rule add */
    {22580, 506}, /* ip rule del */
    {22592, 506}, /* ip rule delete */
    {22607, 506}, /* ip rule flush */
    {22621, 500}, /* ip token */
    {22630, 500}, /* ip tunnel */
    {22640, 500}, /* ip tuntap */
    {22650, 506}, /* ip xfrm policy deleteall */
    {22675, 506}, /* ip xfrm policy flush */
    {22696, 506}, /* ip xfrm state deleteall */
    {22720, 506}, /* ip xfrm state flush */
    {22740, 107}, /* ip6tables */
    {22750, 514}, /* ip6tables-restore */
    {22768, 515}, /* ip6tables-save */
    {22783, 516}, /* ipa */
    {22787, 517}, /* ipa group-del */
    {22801, 517}, /* ipa host-del */
    {22814, 517}, /* ipa user-del */
    {22827, 517}, /* ipa user-disable */
    {22844, 344}, /* ipa-client-install */
    {22863, 344}, /* ipa-csreplica-manage */
    {22884, 344}, /* ipa-replica-install */
    {22904, 344}, /* ipa-replica-manage */
    {22923, 344}, /* ipa-server-install */
    {22942, 125}, /* ipcalc */
    {22949, 40}, /* ipcs */
    {22954, 25}, /* ipecmd */
    {22961, 105}, /* iperf */
    {22967, 105}, /* iperf3 */
    {22974, 518}, /* ipf */
    {22978, 49}, /* ipfs */
    {22983, 140}, /* ipfs add */
    {22992, 518}, /* ipfw */
    {22997, 519}, /* ipmitool */
    {23006, 520}, /* ipmitool bmc */
    {23019, 521}, /* ipmitool chassis bootdev */
    {23044, 521}, /* ipmitool chassis bootparam */
    {23071, 521}, /* ipmitool chassis identify */
    {23097, 521}, /* ipmitool chassis policy */
    {23121, 521}, /* ipmitool chassis power */
    {23144, 520}, /* ipmitool fru */
    {23157, 520}, /* ipmitool hpm */
    {23170, 520}, /* ipmitool lan */
    {23183, 520}, /* ipmitool mc */
    {23195, 520}, /* ipmitool raw */
    {23208, 520}, /* ipmitool sel */
    {23221, 520}, /* ipmitool sol */
    {23234, 520}, /* ipmitool user */
    {23248, 249}, /* ipsec */
    {23254, 522}, /* ipset */
    {23260, 523}, /* ipset destroy */
    {23274, 523}, /* ipset flush */
    {23286, 125}, /* ipset-list */
    {23297, 107}, /* iptables */
    {23306, 107}, /* iptables-legacy */
    {23322, 514}, /* iptables-legacy-restore */
    {23346, 107}, /* iptables-nft */
    {23359, 514}, /* iptables-nft-restore */
    {23380, 514}, /* iptables-restore */
    {23397, 515}, /* iptables-save */
    {23411, 104}, /* iptraf */
    {23418, 523}, /* ipvsadm */
    {23426, 21}, /* ipython */
    {23434, 25}, /* irecovery */
    {23444, 101}, /* irm */
    {23448, 101}, /* irmtrash */
    {23457, 524}, /* iscsiadm */
    {23466, 58}, /* isdct */
    {23472, 137}, /* isodumper */
    {23482, 145}, /* isotpsend */
    {23492, 247}, /* isql */
    {23497, 100}, /* isql-fb */
    {23505, 100}, /* isql-v */
    {23512, 49}, /* istioctl */
    {23521, 257}, /* istioctl uninstall */
    {23540, 392}, /* isync */
    {23546, 101}, /* itrash */
    {23553, 525}, /* iw */
    {23556, 125}, /* iw-list */
    {23564, 526}, /* iwconfig */
    {23573, 527}, /* iwctl */
    {23579, 527}, /* iwd */
    {23583, 125}, /* iwlist */
    {23590, 140}, /* ix */
    {23593, 145}, /* j1939cat */
    {23602, 334}, /* jaeger-es-index-cleaner */
    {23626, 141}, /* jail */
    {23631, 86}, /* jamf */
    {23636, 21}, /* janet */
    {23642, 528}, /* java */
    {23647, 529}, /* java jenkins-cli */
    {23664, 81}, /* javac */
    {23670, 41}, /* jbang */
    {23676, 391}, /* jdupes */
    {23683, 81}, /* jekyll */
    {23690, 530}, /* jenkins */
    {23698, 530}, /* jenkins-cli */
    {23710, 530}, /* jenkins-cli.jar */
    {23726, 22}, /* jenkins-plugin-cli */
    {23745, 81}, /* jest */
    {23750, 49}, /* jf */
    {23753, 274}, /* jf del */
    {23760, 274}, /* jf rm */
    {23766, 274}, /* jf rt */
    {23772, 531}, /* jffs2dump */
    {23782, 223}, /* jffs2mark */
    {23792, 223}, /* jffs2reset */
    {23803, 49}, /* jfrog */
    {23809, 274}, /* jfrog rt */
    {23818, 190}, /* jfs_mkfs */
    {23827, 205}, /* jj */
    {23830, 532}, /* jj abandon */
    {23841, 533}, /* jj op abandon */
    {23855, 533}, /* jj operation abandon */
    {23876, 534}, /* jj util */
    {23884, 211}, /* jobs */
    {23889, 278}, /* joe */
    {23893, 33}, /* john */
    {23898, 38}, /* join */
    {23903, 41}, /* joker */
    {23909, 535}, /* journalctl */
    {23920, 112}, /* jpegoptim */
    {23930, 38}, /* jq */
    {23933, 41}, /* jq-run */
    {23940, 21}, /* jq-script */
    {23950, 21}, /* jruby */
    {23956, 21}, /* jshell */
    {23963, 25}, /* jtag */
    {23968, 18}, /* jtagconfig */
    {23979, 68}, /* juju */
    {23984, 250}, /* juju destroy-controller */
    {24008, 250}, /* juju destroy-model */
    {24027, 250}, /* juju kill-controller */
    {24048, 250}, /* juju remove-application */
    {24072, 250}, /* juju remove-machine */
    {24092, 250}, /* juju remove-unit */
    {24109, 21}, /* julia */
    {24115, 49}, /* juliaup */
    {24123, 22}, /* juliaup add */
    {24135, 177}, /* juliaup self uninstall */
    {24158, 66}, /* junod */
    {24164, 81}, /* just */
    {24169, 21}, /* jython */
    {24176, 49}, /* k0s */
    {24180, 210}, /* k0s reset */
    {24190, 49}, /* k3d */
    {24194, 357}, /* k3d cluster delete */
    {24213, 470}, /* k3s */
    {24217, 536}, /* k3s kubectl delete */
    {24236, 536}, /* k3s kubectl drain */
    {24254, 210}, /* k3s-agent-uninstall.sh */
    {24277, 210}, /* k3s-killall.sh */
    {24292, 210}, /* k3s-uninstall.sh */
    {24309, 470}, /* k9s */
    {24313, 537}, /* kadmin */
    {24320, 537}, /* kadmin.local */
    {24333, 538}, /* kafka-configs */
    {24347, 538}, /* kafka-configs.sh */
    {24364, 539}, /* kafka-consumer-groups */
    {24386, 539}, /* kafka-consumer-groups.sh */
    {24411, 540}, /* kafka-delete-records */
    {24432, 540}, /* kafka-delete-records.sh */
    {24456, 541}, /* kafka-leader-election */
    {24478, 541}, /* kafka-leader-election.sh */
    {24503, 540}, /* kafka-server-stop.sh */
    {24524, 540}, /* kafka-storage */
    {24538, 540}, /* kafka-storage.sh */
    {24555, 539}, /* kafka-streams-application-reset */
    {24587, 539}, /* kafka-streams-application-reset.sh */
    {24622, 367}, /* kafka-topics */
    {24635, 342}, /* kafka-topics --delete */
    {24657, 68}, /* kamal */
    {24663, 73}, /* kamal remove */
    {24676, 108}, /* kamcmd */
    {24683, 49}, /* kamctl */
    {24690, 250}, /* kamctl rm */
    {24700, 148}, /* kasa */
    {24705, 278}, /* kate */
    {24710, 250}, /* katello-remove */
    {24725, 62}, /* kb */
    {24728, 140}, /* kcat */
    {24733, 49}, /* kdb5_util */
    {24743, 272}, /* kdb5_util destroy */
    {24761, 272}, /* kdb5_util load */
    {24776, 1}, /* kdeconnect-cli */
    {24791, 50}, /* kdestroy */
    {24800, 451}, /* kdesudo */
    {24808, 66}, /* keosd */
    {24814, 164}, /* kernel-install */
    {24829, 164}, /* kernelstub */
    {24840, 542}, /* kexec */
    {24846, 543}, /* kextunload */
    {24857, 200}, /* keyctl */
    {24864, 91}, /* keystone */
    {24873, 220}, /* keytool */
    {24881, 25}, /* kflash */
    {24888, 358}, /* kibana-keystore */
    {24904, 544}, /* kill */
    {24909, 545}, /* killacct */
    {24918, 546}, /* killall */
    {24926, 547}, /* killall5 */
    {24935, 49}, /* kind */
    {24940, 357}, /* kind delete */
    {24952, 37}, /* kitty */
    {24958, 496}, /* kmod */
    {24963, 86}, /* kmutil */
    {24970, 543}, /* kmutil unload */
    {24984, 65}, /* knex */
    {24989, 49}, /* knife */
    {24995, 548}, /* knife ssh */
    {25005, 549}, /* knife winrm */
    {25017, 550}, /* knotc */
    {25023, 132}, /* knxtool */
    {25031, 37}, /* konsole */
    {25039, 139}, /* kopia */
    {25045, 133}, /* kopia blob delete */
    {25063, 133}, /* kopia blob gc */
    {25077, 551}, /* kopia maintenance */
    {25095, 133}, /* kopia maintenance-x */
    {25115, 119}, /* kopia repository disconnect */
    {25143, 119}, /* kopia snapshot delete */
    {25165, 119}, /* kopia snapshot expire */
    {25187, 49}, /* kops */
    {25192, 257}, /* kops delete */
    {25204, 21}, /* kotlin */
    {25211, 21}, /* kotlinc */
    {25219, 161}, /* kpartx */
    {25226, 49}, /* kpatch */
    {25233, 552}, /* kpatch load */
    {25245, 166}, /* krfb */
    {25250, 57}, /* kryptor */
    {25258, 41}, /* kscript */
    {25266, 111}, /* ksh */
    {25270, 100}, /* ksql */
    {25275, 84}, /* ksud */
    {25280, 49}, /* kubeadm */
    {25288, 357}, /* kubeadm reset */
    {25302, 470}, /* kubectl */
    {25310, 553}, /* kubectl apply */
    {25324, 554}, /* kubectl auth */
    {25337, 555}, /* kubectl config delete-cluster */
    {25367, 555}, /* kubectl config delete-context */
    {25397, 555}, /* kubectl config delete-user */
    {25424, 556}, /* kubectl config rename-context */
    {25454, 556}, /* kubectl config set */
    {25473, 556}, /* kubectl config set-cluster */
    {25500, 556}, /* kubectl config set-context */
    {25527, 556}, /* kubectl config set-credentials */
    {25558, 555}, /* kubectl config unset */
    {25579, 556}, /* kubectl config use-context */
    {25606, 557}, /* kubectl cordon */
    {25621, 44}, /* kubectl cp */
    {25632, 554}, /* kubectl create */
    {25647, 558}, /* kubectl create clusterrolebinding */
    {25681, 558}, /* kubectl create rolebinding */
    {25708, 559}, /* kubectl debug */
    {25722, 560}, /* kubectl delete */
    {25737, 557}, /* kubectl drain */
    {25751, 210}, /* kubectl evict */
    {25765, 328}, /* kubectl exec */
    {25778, 22}, /* kubectl krew install */
    {25799, 471}, /* kubectl krew uninstall */
    {25822, 561}, /* kubectl label */
    {25836, 562}, /* kubectl patch */
    {25850, 563}, /* kubectl proxy */
    {25864, 554}, /* kubectl replace */
    {25880, 564}, /* kubectl rollout undo */
    {25901, 559}, /* kubectl run */
    {25913, 565}, /* kubectl scale */
    {25927, 566}, /* kubectl set env */
    {25943, 566}, /* kubectl set image */
    {25961, 567}, /* kubectl taint */
    {25975, 210}, /* kubectl-ceph */
    {25988, 470}, /* kubectx */
    {25996, 49}, /* kubefed */
    {26004, 257}, /* kubefed unjoin */
    {26019, 470}, /* kubens */
    {26026, 416}, /* kwallet-query */
    {26040, 416}, /* kwalletcli */
    {26051, 25}, /* kwboot */
    {26058, 33}, /* kwriteconfig5 */
    {26072, 100}, /* kylin */
    {26078, 25}, /* l4t_initrd_flash.sh */
    {26098, 306}, /* la */
    {26101, 33}, /* lame */
    {26106, 211}, /* last */
    {26111, 211}, /* lastb */
    {26117, 568}, /* lastlog */
    {26125, 81}, /* latex */
    {26131, 493}, /* launchctl */
    {26141, 543}, /* launchctl bootout */
    {26159, 101}, /* lcg-del */
    {26167, 569}, /* lctl */
    {26172, 81}, /* ld */
    {26175, 517}, /* ldapdelete */
    {26186, 570}, /* ldapmodify */
    {26197, 50}, /* ldapmodrdn-any */
    {26212, 125}, /* ldapsearch */
    {26223, 570}, /* ldbmodify */
    {26233, 51}, /* ldconfig */
    {26242, 92}, /* ldd */
    {26246, 25}, /* ldrx */
    {26251, 66}, /* ledgerctl */
    {26261, 39}, /* lego */
    {26266, 571}, /* less */
    {26271, 211}, /* let */
    {26275, 278}, /* lf */
    {26278, 569}, /* lfs */
    {26282, 572}, /* lftp */
    {26287, 272}, /* lgroupdel */
    {26297, 33}, /* libreoffice */
    {26309, 81}, /* libtool */
    {26317, 66}, /* lighthouse */
    {26328, 66}, /* lightning-cli */
    {26342, 24}, /* ligolo */
    {26349, 233}, /* ligolo-ng */
    {26359, 164}, /* lilo */
    {26364, 27}, /* limactl */
    {26372, 489}, /* limactl delete */
    {26387, 489}, /* limactl factory-reset */
    {26409, 49}, /* linkerd */
    {26417, 257}, /* linkerd uninstall */
    {26435, 359}, /* links */
    {26441, 359}, /* links2 */
    {26448, 68}, /* linode-cli */
    {26459, 193}, /* linux32 */
    {26467, 193}, /* linux64 */
    {26475, 65}, /* liquibase */
    {26485, 251}, /* list_members */
    {26498, 251}, /* listserv */
    {26507, 100}, /* litecli */
    {26515, 66}, /* litecoin-cli */
    {26528, 290}, /* live-server */
    {26540, 49}, /* livepatch */
    {26550, 552}, /* livepatch load */
    {26565, 41}, /* livescript */
    {26576, 306}, /* ll */
    {26579, 158}, /* llcancel */
    {26588, 410}, /* lldb */
    {26593, 125}, /* lldpctl */
    {26601, 62}, /* llm */
    {26605, 573}, /* ln */
    {26608, 122}, /* lnav */
    {26613, 66}, /* lncli */
    {26619, 240}, /* loadkeys */
    {26628, 54}, /* loc */
    {26632, 299}, /* local */
    {26638, 211}, /* locale */
    {26645, 51}, /* locale-gen */
    {26656, 476}, /* localectl */
    {26666, 476}, /* localectl list-keymaps */
    {26689, 476}, /* localectl list-locales */
    {26712, 476}, /* localectl status */
    {26729, 33}, /* localepurge */
    {26741, 233}, /* localtunnel */
    {26753, 306}, /* locate */
    {26760, 70}, /* locksettings */
    {26773, 1}, /* logger */
    {26780, 476}, /* loginctl */
    {26789, 574}, /* loginctl halt */
    {26803, 575}, /* loginctl kill-session */
    {26825, 575}, /* loginctl kill-user */
    {26844, 476}, /* loginctl list-sessions */
    {26867, 476}, /* loginctl list-users */
    {26887, 574}, /* loginctl poweroff */
    {26905, 574}, /* loginctl reboot */
    {26921, 476}, /* loginctl session-status */
    {26945, 476}, /* loginctl show-session */
    {26967, 575}, /* loginctl terminate-seat */
    {26991, 575}, /* loginctl terminate-session */
    {27018, 575}, /* loginctl terminate-user */
    {27042, 476}, /* loginctl user-status */
    {27063, 150}, /* logout */
    {27070, 104}, /* logread */
    {27078, 576}, /* logrotate */
    {27088, 576}, /* logsave */
    {27096, 358}, /* logstash-keystore */
    {27114, 49}, /* logstash-plugin */
    {27130, 22}, /* logstash-plugin install */
    {27154, 38}, /* lolcat */
    {27161, 49}, /* longhornctl */
    {27173, 210}, /* longhornctl delete */
    {27192, 38}, /* look */
    {27197, 233}, /* loophole */
    {27206, 161}, /* losetup */
    {27214, 66}, /* lotus */
    {27220, 285}, /* lp */
    {27223, 577}, /* lpadmin */
    {27231, 200}, /* lpass */
    {27237, 25}, /* lpc21isp */
    {27246, 578}, /* lpinfo */
    {27253, 579}, /* lpoptions */
    {27263, 578}, /* lpq */
    {27267, 285}, /* lpr */
    {27271, 212}, /* lprm */
    {27276, 578}, /* lpstat */
    {27283, 170}, /* lreducelv */
    {27293, 204}, /* lrzip */
    {27299, 306}, /* ls */
    {27302, 135}, /* lsadmin */
    {27310, 580}, /* lsar */
    {27315, 40}, /* lsattr */
    {27322, 54}, /* lsb */
    {27326, 104}, /* lsb_release */
    {27338, 40}, /* lsblk */
    {27344, 21}, /* lsc */
    {27348, 40}, /* lscpu */
    {27354, 306}, /* lsd */
    {27358, 54}, /* lsfd */
    {27363, 40}, /* lshw */
    {27368, 40}, /* lsinitramfs */
    {27380, 40}, /* lsipc */
    {27386, 54}, /* lsirq */
    {27392, 58}, /* lsiutil */
    {27400, 54}, /* lslocks */
    {27408, 54}, /* lslogins */
    {27417, 170}, /* lslpp-x */
    {27425, 54}, /* lsmem */
    {27431, 40}, /* lsmod */
    {27437, 531}, /* lsmtd */
    {27443, 40}, /* lsns */
    {27448, 581}, /* lsof */
    {27453, 40}, /* lspci */
    {27459, 92}, /* lstopo */
    {27466, 40}, /* lsusb */
    {27472, 582}, /* lsyncd */
    {27479, 233}, /* lt */
    {27482, 37}, /* ltrace */
    {27489, 21}, /* lua */
    {27493, 21}, /* lua5.1 */
    {27500, 21}, /* lua5.3 */
    {27507, 21}, /* lua5.4 */
    {27514, 21}, /* luajit */
    {27521, 88}, /* luarocks */
    {27530, 22}, /* luarocks install */
    {27547, 583}, /* luarocks purge */
    {27562, 246}, /* luksmeta */
    {27571, 272}, /* luserdel */
    {27580, 170}, /* luxadm */
    {27587, 584}, /* lvchange */
    {27596, 584}, /* lvconvert */
    {27606, 584}, /* lvcreate */
    {27615, 585}, /* lvdisplay */
    {27625, 584}, /* lvextend */
    {27634, 586}, /* lvm */
    {27638, 142}, /* lvmvdo */
    {27645, 587}, /* lvreduce */
    {27654, 170}, /* lvreduce-hp */
    {27666, 588}, /* lvremove */
    {27675, 584}, /* lvrename */
    {27684, 589}, /* lvresize */
    {27693, 585}, /* lvs */
    {27697, 585}, /* lvscan */
    {27704, 17}, /* lwp-download */
    {27717, 17}, /* lwp-request */
    {27729, 27}, /* lxc */
    {27733, 487}, /* lxc config delete */
    {27751, 487}, /* lxc config unset */
    {27768, 488}, /* lxc delete */
    {27779, 328}, /* lxc exec */
    {27788, 487}, /* lxc image delete */
    {27805, 487}, /* lxc image unset */
    {27821, 487}, /* lxc network delete */
    {27840, 487}, /* lxc network unset */
    {27858, 487}, /* lxc profile delete */
    {27877, 487}, /* lxc profile unset */
    {27895, 487}, /* lxc project delete */
    {27914, 487}, /* lxc project unset */
    {27932, 489}, /* lxc restore */
    {27944, 490}, /* lxc stop */
    {27953, 487}, /* lxc storage delete */
    {27972, 487}, /* lxc storage unset */
    {27990, 487}, /* lxc storage volume delete */
    {28016, 37}, /* lxc-attach */
    {28027, 488}, /* lxc-destroy */
    {28039, 37}, /* lxc-execute */
    {28051, 33}, /* lynis */
    {28057, 359}, /* lynx */
    {28062, 99}, /* lz4 */
    {28066, 202}, /* lz4cat */
    {28073, 204}, /* lzma */
    {28078, 204}, /* lzop */
    {28083, 244}, /* m4 */
    {28086, 485}, /* macchanger */
    {28097, 37}, /* machinectl */
    {28108, 151}, /* machinectl poweroff */
    {28128, 590}, /* machinectl remove */
    {28146, 151}, /* machinectl terminate */
    {28167, 106}, /* macof */
    {28173, 63}, /* magento */
    {28181, 276}, /* magic-wormhole */
    {28196, 33}, /* magick */
    {28203, 84}, /* magisk */
    {28210, 140}, /* magnet-share */
    {28223, 276}, /* mail */
    {28228, 250}, /* mailcow-reset-admin.sh */
    {28251, 251}, /* maildirmake */
    {28263, 251}, /* mailman */
    {28271, 591}, /* mailman-cmd */
    {28283, 336}, /* mailq */
    {28289, 592}, /* mailutil */
    {28298, 33}, /* mailx */
    {28304, 33}, /* maim */
    {28309, 452}, /* make */
    {28314, 142}, /* make-bcache */
    {28326, 25}, /* make-flash */
    {28337, 593}, /* make_ext4fs */
    {28349, 593}, /* make_f2fs */
    {28359, 60}, /* makepasswd */
    {28370, 62}, /* makoctl */
    {28378, 88}, /* mamba */
    {28384, 196}, /* mamba config */
    {28397, 260}, /* mamba env */
    {28407, 261}, /* mamba env remove */
    {28424, 594}, /* man */
    {28428, 595}, /* manage-bde */
    {28439, 596}, /* manage.py */
    {28449, 597}, /* mapfile */
    {28457, 41}, /* maple */
    {28463, 49}, /* mapred */
    {28470, 400}, /* mapred job */
    {28481, 495}, /* mariabackup */
    {28493, 247}, /* mariadb */
    {28501, 495}, /* mariadb-backup */
    {28516, 100}, /* mariadb-client */
    {28531, 598}, /* mariadbd */
    {28540, 598}, /* mariadbd-safe */
    {28554, 41}, /* marimo */
    {28561, 86}, /* mas */
    {28565, 41}, /* mask */
    {28570, 105}, /* masscan */
    {28578, 241}, /* mate-session-save */
    {28596, 41}, /* matlab */
    {28603, 1}, /* matrix-commander */
    {28620, 148}, /* matter */
    {28627, 128}, /* mawk */
    {28632, 49}, /* maxctrl */
    {28640, 250}, /* maxctrl destroy */
    {28656, 250}, /* maxctrl stop */
    {28669, 41}, /* maxima */
    {28676, 284}, /* mbpoll */
    {28683, 392}, /* mbsync */
    {28690, 498}, /* mbsync-any */
    {28701, 284}, /* mbtget */
    {28708, 68}, /* mc */
    {28711, 599}, /* mc anonymous set */
    {28728, 599}, /* mc policy set */
    {28742, 130}, /* mc rm */
    {28748, 63}, /* mc-admin */
    {28757, 276}, /* mc-cp */
    {28763, 113}, /* mca-cli-op */
    {28774, 278}, /* mcedit */
    {28781, 600}, /* mcflush */
    {28789, 49}, /* mcli */
    {28794, 599}, /* mcli anonymous set */
    {28813, 100}, /* mclient */
    {28821, 57}, /* mcrypt */
    {28828, 25}, /* mcumgr */
    {28835, 131}, /* md5sum */
    {28842, 601}, /* mdadm */
    {28848, 49}, /* mdatp */
    {28854, 61}, /* mdatp config */
    {28867, 113}, /* mdcmd */
    {28873, 58}, /* mdio-tool */
    {28883, 106}, /* mdk3 */
    {28888, 106}, /* mdk4 */
    {28893, 86}, /* mdutil */
    {28900, 377}, /* mediainfo */
    {28910, 91}, /* medusa */
    {28917, 250}, /* mega-rm */
    {28925, 20}, /* megacli */
    {28933, 20}, /* megacli64 */
    {28943, 58}, /* megarec */
    {28951, 250}, /* megarm */
    {28958, 20}, /* megasasctl */
    {28969, 58}, /* mei-amt-check */
    {28983, 600}, /* memcflush */
    {28993, 600}, /* memcrm */
    {29000, 58}, /* memtool */
    {29008, 224}, /* mender */
    {29015, 64}, /* mender install */
    {29030, 224}, /* mender-update */
    {29044, 155}, /* mergerfs */
    {29053, 602}, /* mesg */
    {29058, 81}, /* meson */
    {29064, 141}, /* metaclear */
    {29074, 141}, /* metadb */
    {29081, 141}, /* mfiutil */
    {29089, 603}, /* mformat */
    {29097, 278}, /* micro */
    {29103, 314}, /* microdnf */
    {29112, 89}, /* microdnf remove */
    {29128, 49}, /* microk8s */
    {29137, 536}, /* microk8s kubectl delete */
    {29161, 536}, /* microk8s kubectl drain */
    {29184, 210}, /* microk8s reset */
    {29199, 49}, /* microk8s.kubectl */
    {29216, 536}, /* microk8s.kubectl delete */
    {29240, 536}, /* microk8s.kubectl drain */
    {29263, 49}, /* micromamba */
    {29274, 261}, /* micromamba env remove */
    {29296, 126}, /* micronucleus */
    {29309, 21}, /* micropython */
    {29321, 49}, /* midclt */
    {29328, 113}, /* midclt call */
    {29340, 604}, /* migrate */
    {29348, 58}, /* mii-tool */
    {29357, 38}, /* miller */
    {29364, 24}, /* mimikatz */
    {29373, 39}, /* minica */
    {29380, 25}, /* minichlink */
    {29391, 470}, /* minikube */
    {29400, 357}, /* minikube delete */
    {29416, 536}, /* minikube kubectl delete */
    {29440, 536}, /* minikube kubectl drain */
    {29463, 25}, /* minipro */
    {29471, 290}, /* miniserve */
    {29481, 38}, /* ministat */
    {29490, 49}, /* miniwdl */
    {29498, 41}, /* miniwdl run */
    {29510, 137}, /* mintstick */
    {29520, 49}, /* mise */
    {29525, 195}, /* mise exec */
    {29535, 41}, /* mit-scheme */
    {29546, 106}, /* mitm6 */
    {29552, 65}, /* mix */
    {29556, 22}, /* mix archive.install */
    {29576, 22}, /* mix escript.install */
    {29596, 39}, /* mkcert */
    {29603, 605}, /* mkdir */
    {29609, 81}, /* mkdocs */
    {29616, 593}, /* mkdosfs */
    {29624, 606}, /* mke2fs */
    {29631, 593}, /* mke2fs-android */
    {29646, 138}, /* mkenvimage-x */
    {29659, 607}, /* mkexfatfs */
    {29669, 605}, /* mkfifo */
    {29676, 607}, /* mkfs */
    {29681, 607}, /* mkfs-any */
    {29690, 608}, /* mkfs.bcachefs */
    {29704, 607}, /* mkfs.btrfs */
    {29715, 608}, /* mkfs.cramfs */
    {29727, 608}, /* mkfs.exfat */
    {29738, 606}, /* mkfs.ext2 */
    {29748, 606}, /* mkfs.ext3 */
    {29758, 606}, /* mkfs.ext4 */
    {29768, 607}, /* mkfs.f2fs */
    {29778, 608}, /* mkfs.gfs2 */
    {29788, 608}, /* mkfs.jffs2 */
    {29799, 608}, /* mkfs.jfs */
    {29808, 608}, /* mkfs.minix */
    {29819, 608}, /* mkfs.nilfs2 */
    {29831, 608}, /* mkfs.ntfs */
    {29841, 608}, /* mkfs.ocfs2 */
    {29852, 608}, /* mkfs.reiser4 */
    {29865, 608}, /* mkfs.ubifs */
    {29876, 608}, /* mkfs.vfat */
    {29886, 593}, /* mkfs_f2fs */
    {29896, 190}, /* mkfs_jfs */
    {29905, 163}, /* mkinitcpio */
    {29916, 163}, /* mkinitramfs */
    {29928, 99}, /* mkisofs */
    {29936, 170}, /* mklv-x */
    {29943, 605}, /* mknod */
    {29949, 607}, /* mkntfs */
    {29956, 60}, /* mkpasswd */
    {29965, 607}, /* mkreiserfs */
    {29976, 111}, /* mksh */
    {29981, 99}, /* mksquashfs */
    {29992, 607}, /* mkswap */
    {29999, 609}, /* mktemp */
    {30006, 607}, /* mkudffs */
    {30014, 593}, /* mkuserimg */
    {30024, 170}, /* mkvg */
    {30029, 593}, /* mkvg-f */
    {30036, 610}, /* ml */
    {30039, 49}, /* mlflow */
    {30046, 291}, /* mlflow gc */
    {30056, 41}, /* mlflow run */
    {30067, 592}, /* mlist */
    {30073, 306}, /* mlocate */
    {30081, 38}, /* mlr */
    {30085, 58}, /* mlxconfig */
    {30095, 58}, /* mlxfwmanager */
    {30108, 611}, /* mmapplypolicy-x */
    {30124, 49}, /* mmc */
    {30128, 612}, /* mmc bootbus */
    {30140, 612}, /* mmc bootpart */
    {30153, 612}, /* mmc cache */
    {30163, 612}, /* mmc cmdq */
    {30172, 612}, /* mmc csd */
    {30180, 612}, /* mmc enh_area */
    {30193, 612}, /* mmc erase */
    {30203, 612}, /* mmc extcsd */
    {30214, 612}, /* mmc ffu */
    {30222, 612}, /* mmc gp */
    {30229, 612}, /* mmc hwreset */
    {30241, 612}, /* mmc rpmb */
    {30250, 612}, /* mmc sanitize */
    {30263, 612}, /* mmc secure_trim1 */
    {30280, 612}, /* mmc softreset */
    {30294, 612}, /* mmc write_reliability */
    {30316, 612}, /* mmc writeprotect */
    {30333, 611}, /* mmchfs-x */
    {30342, 611}, /* mmchmgr-x */
    {30352, 611}, /* mmdelacl */
    {30361, 611}, /* mmdelcallback */
    {30375, 611}, /* mmdeldisk */
    {30385, 611}, /* mmdelfileset */
    {30398, 611}, /* mmdelfs */
    {30406, 611}, /* mmdelnode */
    {30416, 611}, /* mmdelnsd */
    {30425, 611}, /* mmdelsnapshot */
    {30439, 611}, /* mmexpelnode */
    {30451, 611}, /* mmrestorefs */
    {30463, 611}, /* mmshutdown */
    {30474, 251}, /* mmsitepass */
    {30485, 611}, /* mmstartup-x */
    {30497, 611}, /* mmumount */
    {30506, 611}, /* mmunlinkfileset */
    {30522, 284}, /* modbus */
    {30529, 132}, /* modbus-cli */
    {30540, 104}, /* modinfo */
    {30548, 284}, /* modpoll */
    {30556, 613}, /* modprobe */
    {30565, 62}, /* mods */
    {30570, 610}, /* module */
    {30577, 33}, /* mogrify */
    {30585, 164}, /* mokutil */
    {30593, 66}, /* monero-wallet-cli */
    {30611, 66}, /* monero-wallet-rpc */
    {30629, 100}, /* monetdb */
    {30637, 100}, /* monetdb-client */
    {30652, 247}, /* mongo */
    {30658, 614}, /* mongodump */
    {30668, 342}, /* mongodump-drop */
    {30683, 614}, /* mongoexport */
    {30695, 147}, /* mongomirror */
    {30707, 615}, /* mongorestore */
    {30720, 147}, /* mongorestore-any */
    {30737, 247}, /* mongosh */
    {30745, 174}, /* mongosh-drop */
    {30758, 614}, /* mongostat */
    {30768, 147}, /* mongosync */
    {30778, 218}, /* monit */
    {30784, 381}, /* monitctl */
    {30793, 21}, /* moon */
    {30798, 571}, /* more */
    {30803, 124}, /* mosh */
    {30808, 37}, /* mosh-server */
    {30820, 616}, /* mosquitto_passwd */
    {30837, 362}, /* mosquitto_pub */
    {30851, 38}, /* most */
    {30856, 617}, /* mount */
    {30862, 40}, /* mountpoint */
    {30873, 121}, /* mountvol */
    {30882, 278}, /* mousepad */
    {30891, 112}, /* mp3gain */
    {30899, 618}, /* mpack */
    {30905, 62}, /* mpc */
    {30909, 33}, /* mplayer */
    {30917, 392}, /* mpop */
    {30922, 25}, /* mpremote */
    {30931, 74}, /* mpremote bootloader */
    {30951, 74}, /* mpremote mkfs */
    {30965, 74}, /* mpremote rm */
    {30977, 74}, /* mpremote rmdir */
    {30992, 40}, /* mpstat */
    {30999, 141}, /* mptutil */
    {31007, 33}, /* mpv */
    {31011, 362}, /* mqtt */
    {31016, 362}, /* mqttui */
    {31023, 49}, /* mqttx */
    {31029, 362}, /* mqttx pub */
    {31039, 21}, /* mruby */
    {31045, 58}, /* msecli */
    {31052, 24}, /* msfconsole */
    {31063, 24}, /* msfvenom */
    {31072, 592}, /* mshow */
    {31078, 276}, /* msmtp */
    {31084, 25}, /* mspdebug */
    {31093, 100}, /* mssql-cli */
    {31103, 58}, /* mstflint */
    {31112, 619}, /* mt */
    {31115, 225}, /* mtd */
    {31119, 31}, /* mtd erase */
    {31129, 223}, /* mtd fixtrx */
    {31140, 223}, /* mtd resetbc */
    {31152, 223}, /* mtd unlock */
    {31163, 31}, /* mtd write */
    {31173, 223}, /* mtd-write */
    {31183, 225}, /* mtd_debug */
    {31193, 31}, /* mtd_debug erase */
    {31209, 31}, /* mtd_debug write */
    {31225, 224}, /* mtd_storage.sh */
    {31240, 223}, /* mtd_write */
    {31250, 531}, /* mtdinfo */
    {31258, 138}, /* mtdpart */
    {31266, 531}, /* mtdpart-show */
    {31279, 126}, /* mtk */
    {31283, 25}, /* mtk.py */
    {31290, 25}, /* mtkcli */
    {31297, 126}, /* mtkclient */
    {31307, 303}, /* mtr */
    {31311, 619}, /* mtst */
    {31316, 249}, /* mullvad */
    {31324, 147}, /* multielasticdump */
    {31341, 27}, /* multipass */
    {31351, 488}, /* multipass delete */
    {31368, 620}, /* multipass exec */
    {31383, 488}, /* multipass purge */
    {31399, 489}, /* multipass restore */
    {31417, 49}, /* multipath */
    {31427, 142}, /* multipath -F */
    {31440, 621}, /* multipath -W */
    {31453, 49}, /* multipathd */
    {31464, 621}, /* multipathd del */
    {31479, 621}, /* multipathd disablequeueing */
    {31506, 621}, /* multipathd fail */
    {31522, 621}, /* multipathd remove */
    {31540, 252}, /* mussh */
    {31546, 276}, /* mutt */
    {31551, 622}, /* mv */
    {31554, 20}, /* mvcli */
    {31560, 81}, /* mvn */
    {31564, 58}, /* mw */
    {31567, 100}, /* mycli */
    {31573, 147}, /* mydumper */
    {31582, 147}, /* myloader */
    {31591, 81}, /* mypy */
    {31596, 247}, /* mysql */
    {31602, 100}, /* mysql-client */
    {31615, 100}, /* mysql8 */
    {31622, 494}, /* mysql_secure_installation-reset */
    {31654, 367}, /* mysqladmin */
    {31665, 342}, /* mysqladmin drop */
    {31681, 623}, /* mysqladmin flush-hosts */
    {31704, 623}, /* mysqladmin flush-logs */
    {31726, 623}, /* mysqladmin flush-privileges */
    {31754, 623}, /* mysqladmin flush-status */
    {31778, 623}, /* mysqladmin flush-tables */
    {31802, 623}, /* mysqladmin flush-threads */
    {31827, 623}, /* mysqladmin refresh */
    {31846, 623}, /* mysqladmin reload */
    {31864, 342}, /* mysqladmin shutdown */
    {31884, 598}, /* mysqld */
    {31891, 598}, /* mysqld_safe */
    {31903, 614}, /* mysqldump */
    {31913, 615}, /* mysqlimport */
    {31925, 247}, /* mysqlsh */
    {31933, 218}, /* naemon */
    {31940, 218}, /* nagioscli */
    {31950, 93}, /* nala */
    {31955, 95}, /* nala remove */
    {31967, 54}, /* namei */
    {31973, 531}, /* nanddump */
    {31982, 138}, /* nandtest */
    {31991, 31}, /* nandwrite */
    {32001, 278}, /* nano */
    {32006, 63}, /* nats */
    {32011, 140}, /* nats pub */
    {32020, 362}, /* nats-any */
    {32029, 62}, /* navi */
    {32034, 128}, /* nawk */
    {32039, 624}, /* nc */
    {32042, 624}, /* ncat */
    {32047, 1}, /* ncat-paste */
    {32058, 40}, /* ncdu */
    {32063, 405}, /* ncftp */
    {32069, 17}, /* ncftpget */
    {32078, 66}, /* near */
    {32083, 249}, /* nebula */
    {32090, 92}, /* needrestart */
    {32102, 92}, /* needs-restarting */
    {32119, 63}, /* neo4j-admin */
    {32131, 625}, /* neo4j-admin database import */
    {32159, 625}, /* neo4j-admin database load */
    {32185, 625}, /* neo4j-admin database restore */
    {32214, 117}, /* neofetch */
    {32223, 317}, /* nerdctl */
    {32231, 322}, /* nerdctl compose down */
    {32252, 326}, /* nerdctl container prune */
    {32276, 328}, /* nerdctl exec */
    {32289, 191}, /* nerdctl rm */
    {32300, 192}, /* nerdctl rmi */
    {32312, 327}, /* nerdctl run */
    {32324, 326}, /* nerdctl system prune */
    {32345, 326}, /* nerdctl volume prune */
    {32366, 332}, /* nerdctl volume rm */
    {32384, 144}, /* net */
    {32388, 50}, /* net ads leave */
    {32402, 16}, /* net commit */
    {32413, 16}, /* net del */
    {32421, 50}, /* net group delete */
    {32438, 626}, /* net user */
    {32447, 50}, /* net user delete */
    {32463, 144}, /* net.exe */
    {32471, 249}, /* netbird */
    {32479, 624}, /* netcat */
    {32486, 249}, /* netclient */
    {32496, 24}, /* netexec */
    {32504, 85}, /* netfilter-persistent */
    {32525, 117}, /* nethogs */
    {32533, 68}, /* netlify */
    {32541, 162}, /* netplan */
    {32549, 627}, /* netsh */
    {32555, 104}, /* netstat */
    {32563, 628}, /* networkctl */
    {32574, 86}, /* networksetup */
    {32587, 336}, /* newaliases */
    {32598, 607}, /* newfs */
    {32604, 608}, /* newfs_apfs */
    {32615, 608}, /* newfs_exfat */
    {32627, 608}, /* newfs_hfs */
    {32637, 593}, /* newfs_msdos */
    {32649, 608}, /* newfs_ufs */
    {32659, 52}, /* newgidmap */
    {32669, 629}, /* newgrp */
    {32676, 41}, /* newlisp */
    {32684, 25}, /* newtmgr */
    {32692, 237}, /* newusers */
    {32701, 49}, /* nextflow */
    {32710, 41}, /* nextflow run */
    {32723, 231}, /* nexus */
    {32729, 630}, /* nft */
    {32733, 631}, /* nft delete chain */
    {32750, 631}, /* nft delete ruleset */
    {32769, 631}, /* nft delete table */
    {32786, 631}, /* nft destroy */
    {32798, 631}, /* nft flush */
    {32808, 515}, /* nft-list */
    {32817, 138}, /* nftl_format */
    {32829, 632}, /* nginx */
    {32835, 105}, /* ngrep */
    {32841, 49}, /* ngrok */
    {32847, 233}, /* ngrok http */
    {32858, 233}, /* ngrok start */
    {32870, 233}, /* ngrok tcp */
    {32880, 91}, /* nhost */
    {32886, 226}, /* nice */
    {32891, 21}, /* nickle */
    {32898, 467}, /* nim */
    {32902, 21}, /* nim e */
    {32908, 170}, /* nimadm-x */
    {32917, 49}, /* nimble */
    {32924, 22}, /* nimble install */
    {32939, 66}, /* nimbus_beacon_node */
    {32958, 81}, /* ninja */
    {32964, 49}, /* nitric */
    {32971, 250}, /* nitric stack down */
    {32989, 246}, /* nitropy */
    {32997, 88}, /* nix */
    {33001, 22}, /* nix build */
    {33011, 22}, /* nix develop */
    {33023, 22}, /* nix profile install */
    {33043, 22}, /* nix run */
    {33051, 22}, /* nix shell */
    {33061, 463}, /* nix store */
    {33071, 22}, /* nix-build */
    {33081, 463}, /* nix-collect-garbage */
    {33101, 633}, /* nix-env */
    {33109, 177}, /* nix-env --delete-generations */
    {33138, 22}, /* nix-shell */
    {33148, 244}, /* nkf */
    {33152, 38}, /* nl */
    {33155, 105}, /* nload */
    {33161, 92}, /* nm */
    {33164, 105}, /* nmap */
    {33169, 125}, /* nmblookup */
    {33179, 634}, /* nmcli */
    {33185, 635}, /* nmcli c del */
    {33197, 635}, /* nmcli c delete */
    {33212, 636}, /* nmcli c down */
    {33225, 637}, /* nmcli c mod */
    {33237, 637}, /* nmcli c modify */
    {33252, 635}, /* nmcli con del */
    {33266, 635}, /* nmcli con delete */
    {33283, 636}, /* nmcli con down */
    {33298, 637}, /* nmcli con mod */
    {33312, 637}, /* nmcli con modify */
    {33329, 635}, /* nmcli connection del */
    {33350, 635}, /* nmcli connection delete */
    {33374, 636}, /* nmcli connection down */
    {33396, 637}, /* nmcli connection mod */
    {33417, 637}, /* nmcli connection modify */
    {33441, 638}, /* nmcli d delete */
    {33456, 638}, /* nmcli d disconnect */
    {33475, 638}, /* nmcli d down */
    {33488, 638}, /* nmcli dev delete */
    {33505, 638}, /* nmcli dev disconnect */
    {33526, 638}, /* nmcli dev down */
    {33541, 638}, /* nmcli device delete */
    {33561, 638}, /* nmcli device disconnect */
    {33585, 638}, /* nmcli device down */
    {33603, 639}, /* nmcli n off */
    {33615, 639}, /* nmcli networking off */
    {33636, 640}, /* nmcli r all off */
    {33652, 640}, /* nmcli r wifi off */
    {33669, 640}, /* nmcli r wwan off */
    {33686, 640}, /* nmcli radio all off */
    {33706, 640}, /* nmcli radio wifi off */
    {33727, 640}, /* nmcli radio wwan off */
    {33748, 162}, /* nmtui */
    {33754, 278}, /* nnn */
    {33758, 91}, /* nocodb */
    {33765, 193}, /* nocorrect */
    {33775, 21}, /* node */
    {33780, 21}, /* node18 */
    {33787, 21}, /* node20 */
    {33794, 21}, /* nodejs */
    {33801, 49}, /* nodenv */
    {33808, 110}, /* nodenv uninstall */
    {33825, 135}, /* nodeset */
    {33833, 367}, /* nodetool */
    {33842, 641}, /* nodetool assassinate */
    {33863, 641}, /* nodetool clearsnapshot */
    {33886, 641}, /* nodetool decommission */
    {33908, 641}, /* nodetool disablebinary */
    {33931, 641}, /* nodetool disablegossip */
    {33954, 641}, /* nodetool drain */
    {33969, 641}, /* nodetool removenode */
    {33989, 641}, /* nodetool resetlocalschema */
    {34015, 641}, /* nodetool stopdaemon */
    {34035, 641}, /* nodetool truncatehints */
    {34058, 193}, /* noglob */
    {34065, 193}, /* nohup */
    {34071, 68}, /* nomad */
    {34077, 642}, /* nomad system gc */
    {34093, 101}, /* nordugridmap-x */
    {34108, 249}, /* nordvpn */
    {34116, 1}, /* notify */
    {34123, 602}, /* notify-send */
    {34135, 1}, /* notify-slack */
    {34148, 49}, /* notmuch */
    {34156, 592}, /* notmuch count */
    {34170, 592}, /* notmuch search */
    {34185, 592}, /* notmuch show */
    {34198, 68}, /* nova */
    {34203, 49}, /* now */
    {34207, 73}, /* now rm */
    {34214, 81}, /* nox */
    {34218, 88}, /* npm */
    {34222, 415}, /* npm access remove */
    {34240, 415}, /* npm access revoke */
    {34258, 415}, /* npm access rm */
    {34272, 22}, /* npm add */
    {34280, 643}, /* npm audit fix */
    {34294, 196}, /* npm config */
    {34305, 214}, /* npm deprecate */
    {34319, 415}, /* npm dist-tag remove */
    {34339, 415}, /* npm dist-tag revoke */
    {34359, 415}, /* npm dist-tag rm */
    {34375, 195}, /* npm exec */
    {34384, 22}, /* npm i */
    {34390, 22}, /* npm install */
    {34402, 415}, /* npm org remove */
    {34417, 415}, /* npm org revoke */
    {34432, 415}, /* npm org rm */
    {34443, 415}, /* npm owner remove */
    {34460, 415}, /* npm owner revoke */
    {34477, 415}, /* npm owner rm */
    {34490, 196}, /* npm set */
    {34498, 415}, /* npm team remove */
    {34514, 415}, /* npm team revoke */
    {34530, 415}, /* npm team rm */
    {34542, 207}, /* npm uninstall */
    {34556, 214}, /* npm unpublish */
    {34570, 3}, /* nproc */
    {34576, 195}, /* npx */
    {34580, 37}, /* nq */
    {34583, 25}, /* nrfjprog */
    {34592, 25}, /* nrfutil */
    {34600, 644}, /* nsenter */
    {34608, 303}, /* nslookup */
    {34617, 63}, /* nsq_to_file */
    {34629, 71}, /* nsradmin */
    {34638, 71}, /* nsrmm */
    {34644, 381}, /* nssm */
    {34649, 104}, /* nstat */
    {34655, 550}, /* nsupdate */
    {34664, 248}, /* ntfsclone */
    {34674, 248}, /* ntfscp */
    {34681, 351}, /* ntfsfix */
    {34689, 402}, /* ntfsresize */
    {34700, 1}, /* ntfy */
    {34705, 240}, /* ntpdate */
    {34713, 41}, /* nu */
    {34716, 226}, /* numactl */
    {34724, 40}, /* numastat */
    {34733, 38}, /* numfmt */
    {34740, 49}, /* nv */
    {34743, 16}, /* nv unset */
    {34752, 377}, /* nvidia-smi */
    {34763, 210}, /* nvidia-uninstall */
    {34780, 373}, /* nvim */
    {34785, 22}, /* nvim-plug */
    {34795, 88}, /* nvm */
    {34799, 225}, /* nvme */
    {34804, 645}, /* nvme delete-ns */
    {34819, 190}, /* nvme detach-ns */
    {34834, 645}, /* nvme dsm */
    {34843, 645}, /* nvme format */
    {34855, 355}, /* nvme fw-activate */
    {34872, 355}, /* nvme fw-commit */
    {34887, 355}, /* nvme fw-download */
    {34904, 190}, /* nvme reset */
    {34915, 190}, /* nvme resv-release */
    {34933, 645}, /* nvme sanitize */
    {34947, 190}, /* nvme security-send */
    {34966, 190}, /* nvme set-feature-x */
    {34985, 190}, /* nvme subsystem-reset */
    {35006, 645}, /* nvme write */
    {35017, 645}, /* nvme write-uncor */
    {35034, 645}, /* nvme write-zeroes */
    {35052, 141}, /* nvmecontrol */
    {35064, 58}, /* nvmupdate64e */
    {35077, 646}, /* nvram */
    {35083, 647}, /* nvram -c */
    {35092, 223}, /* nvram clear */
    {35104, 223}, /* nvram commit-erase */
    {35123, 223}, /* nvram erase */
    {35135, 223}, /* nvram reset */
    {35147, 223}, /* nvram unset */
    {35159, 164}, /* nvram-any */
    {35169, 138}, /* nvram-erase */
    {35181, 223}, /* nvram-faker */
    {35193, 224}, /* nvram_daemon */
    {35206, 255}, /* nvramtool */
    {35216, 25}, /* nvs_flash */
    {35226, 54}, /* nvtop */
    {35232, 143}, /* nwipe */
    {35238, 62}, /* nx */
    {35241, 25}, /* nxpdebugmbox */
    {35254, 100}, /* nzsql */
    {35260, 182}, /* oarsub */
    {35267, 60}, /* oathtool */
    {35276, 648}, /* objcopy */
    {35284, 92}, /* objdump */
    {35292, 71}, /* obnam */
    {35298, 68}, /* obsutil */
    {35306, 470}, /* oc */
    {35309, 649}, /* oc adm cordon */
    {35323, 210}, /* oc adm drain */
    {35336, 650}, /* oc adm policy add-cluster-role-to-group */
    {35376, 650}, /* oc adm policy add-cluster-role-to-user */
    {35415, 210}, /* oc adm prune */
    {35428, 210}, /* oc adm taint */
    {35441, 553}, /* oc apply */
    {35450, 44}, /* oc cp */
    {35456, 554}, /* oc create */
    {35466, 560}, /* oc delete */
    {35476, 328}, /* oc exec */
    {35484, 561}, /* oc label */
    {35493, 562}, /* oc patch */
    {35502, 554}, /* oc replace */
    {35513, 565}, /* oc scale */
    {35522, 566}, /* oc set image */
    {35535, 21}, /* ocaml */
    {35541, 63}, /* occ */
    {35545, 250}, /* occ db:drop */
    {35557, 250}, /* occ files:cleanup-x */
    {35577, 250}, /* occ group:delete */
    {35594, 250}, /* occ trashbin:cleanup */
    {35615, 250}, /* occ user:delete */
    {35631, 250}, /* occ versions:cleanup */
    {35652, 68}, /* oci */
    {35656, 33}, /* ocrmypdf */
    {35665, 248}, /* ocs-sr */
    {35672, 21}, /* octave */
    {35679, 21}, /* octave-cli */
    {35690, 66}, /* octez-client */
    {35703, 38}, /* od */
    {35706, 126}, /* odin4 */
    {35712, 63}, /* odoo */
    {35717, 392}, /* offlineimap */
    {35729, 33}, /* oggenc */
    {35736, 36}, /* oha */
    {35740, 41}, /* oil */
    {35744, 33}, /* okular */
    {35751, 190}, /* omconfig */
    {35760, 218}, /* omd */
    {35764, 49}, /* omf */
    {35768, 22}, /* omf install */
    {35780, 71}, /* omnicellmgr */
    {35792, 71}, /* omnidb */
    {35799, 71}, /* omnimm */
    {35806, 72}, /* onecluster */
    {35817, 72}, /* onedatastore */
    {35830, 498}, /* onedrive */
    {35839, 72}, /* onehost */
    {35847, 72}, /* oneimage */
    {35856, 72}, /* oneuser */
    {35864, 72}, /* onevm */
    {35870, 140}, /* onionshare-cli */
    {35885, 273}, /* oom */
    {35889, 200}, /* op */
    {35892, 195}, /* op run */
    {35899, 88}, /* opam */
    {35904, 22}, /* opam install */
    {35917, 207}, /* opam switch */
    {35929, 416}, /* opam switch remove */
    {35948, 56}, /* opatch */
    {35955, 132}, /* opcua-client */
    {35968, 278}, /* open */
    {35973, 25}, /* openFPGALoader */
    {35988, 66}, /* openethereum */
    {36001, 25}, /* openmv */
    {36008, 18}, /* openocd */
    {36016, 77}, /* openrc-init */
    {36028, 77}, /* openrc-shutdown */
    {36044, 358}, /* opensearch-node */
    {36060, 651}, /* openssl */
    {36068, 68}, /* openstack */
    {36078, 276}, /* openvpn */
    {36086, 249}, /* openvpn3 */
    {36095, 240}, /* openvt */
    {36102, 88}, /* opkg */
    {36107, 22}, /* opkg install */
    {36120, 89}, /* opkg remove */
    {36132, 231}, /* opscode */
    {36140, 112}, /* optipng */
    {36148, 82}, /* optirun */
    {36156, 49}, /* oras */
    {36161, 274}, /* oras blob */
    {36171, 274}, /* oras manifest */
    {36185, 652}, /* orchestrator-client */
    {36205, 66}, /* ord */
    {36209, 252}, /* orsh */
    {36214, 653}, /* osascript */
    {36224, 41}, /* osh */
    {36228, 66}, /* osmosisd */
    {36237, 100}, /* osql */
    {36242, 49}, /* osqueryctl */
    {36253, 61}, /* osqueryctl stop */
    {36269, 49}, /* ossec-control */
    {36283, 61}, /* ossec-control stop */
    {36302, 68}, /* ossutil */
    {36310, 49}, /* ostree */
    {36317, 64}, /* ostree admin deploy */
    {36337, 64}, /* ostree admin undeploy */
    {36359, 498}, /* osync */
    {36365, 148}, /* ot-ctl */
    {36372, 64}, /* ota_update */
    {36383, 25}, /* otatool.py */
    {36394, 148}, /* otctl */
    {36400, 69}, /* otelcol */
    {36408, 58}, /* otp-x */
    {36414, 58}, /* outb */
    {36419, 58}, /* outl */
    {36424, 58}, /* outw */
    {36429, 295}, /* ovirt-shell */
    {36441, 654}, /* ovn-nbctl */
    {36451, 654}, /* ovn-sbctl */
    {36461, 654}, /* ovs-appctl */
    {36472, 654}, /* ovs-dpctl */
    {36482, 654}, /* ovs-ofctl */
    {36492, 655}, /* ovs-vsctl */
    {36502, 656}, /* ovs-vsctl --if-exists */
    {36524, 656}, /* ovs-vsctl del-br */
    {36541, 656}, /* ovs-vsctl del-controller */
    {36566, 656}, /* ovs-vsctl del-fail-mode */
    {36590, 656}, /* ovs-vsctl del-manager */
    {36612, 656}, /* ovs-vsctl del-port */
    {36631, 656}, /* ovs-vsctl del-ssl */
    {36649, 656}, /* ovs-vsctl emer-reset */
    {36670, 654}, /* ovsdb-client */
    {36683, 654}, /* ovsdb-tool */
    {36694, 657}, /* p4 */
    {36697, 2}, /* p7zip */
    {36703, 80}, /* packer */
    {36710, 658}, /* pacman */
    {36717, 22}, /* pacman-U */
    {36726, 33}, /* pactl */
    {36732, 233}, /* pagekite */
    {36741, 123}, /* pam-auth-update */
    {36757, 35}, /* pam-config */
    {36768, 52}, /* pam_tally2 */
    {36779, 81}, /* pandoc */
    {36786, 41}, /* panel */
    {36792, 41}, /* papermill */
    {36802, 33}, /* paplay */
    {36809, 659}, /* parallel */
    {36818, 252}, /* parallel-ssh */
    {36831, 66}, /* parity */
    {36838, 91}, /* parse */
    {36844, 137}, /* partclone */
    {36854, 660}, /* partclone.btrfs */
    {36870, 660}, /* partclone.dd */
    {36883, 137}, /* partclone.ext3 */
    {36898, 660}, /* partclone.ext4 */
    {36913, 137}, /* partclone.fat32 */
    {36929, 660}, /* partclone.ntfs */
    {36944, 660}, /* partclone.restore */
    {36962, 660}, /* partclone.vfat */
    {36977, 660}, /* partclone.xfs */
    {36991, 661}, /* parted */
    {36998, 25}, /* particle */
    {37007, 248}, /* partimage */
    {37017, 161}, /* partprobe */
    {37027, 25}, /* parttool.py */
    {37039, 53}, /* partx */
    {37045, 60}, /* pass */
    {37050, 662}, /* pass cp */
    {37058, 663}, /* pass delete */
    {37070, 662}, /* pass edit */
    {37080, 60}, /* pass find */
    {37090, 662}, /* pass generate */
    {37104, 662}, /* pass git */
    {37113, 60}, /* pass grep */
    {37123, 662}, /* pass init */
    {37133, 662}, /* pass insert */
    {37145, 60}, /* pass ls */
    {37153, 662}, /* pass mv */
    {37161, 663}, /* pass remove */
    {37173, 663}, /* pass rm */
    {37181, 60}, /* pass show */
    {37191, 664}, /* passwd */
    {37198, 665}, /* paste */
    {37204, 140}, /* pastebinit */
    {37215, 666}, /* patch */
    {37221, 648}, /* patchelf */
    {37230, 652}, /* patronictl */
    {37241, 33}, /* pavucontrol */
    {37253, 208}, /* pax */
    {37257, 91}, /* payload */
    {37265, 1}, /* pbin */
    {37270, 71}, /* pbm */
    {37274, 119}, /* pbm delete-backup */
    {37292, 135}, /* pbs_server */
    {37303, 135}, /* pbsnodes */
    {37312, 204}, /* pbzip2 */
    {37319, 203}, /* pcregrep */
    {37328, 49}, /* pcs */
    {37332, 275}, /* pcs cluster */
    {37344, 275}, /* pcs node */
    {37353, 275}, /* pcs property */
    {37366, 275}, /* pcs resource */
    {37379, 275}, /* pcs stonith */
    {37391, 27}, /* pct */
    {37395, 489}, /* pct delsnapshot */
    {37411, 488}, /* pct destroy */
    {37423, 295}, /* pct restore */
    {37435, 489}, /* pct rollback */
    {37448, 29}, /* pct stop */
    {37457, 667}, /* pdbedit */
    {37465, 377}, /* pdffonts */
    {37474, 377}, /* pdfinfo */
    {37482, 81}, /* pdflatex */
    {37491, 33}, /* pdfseparate */
    {37503, 33}, /* pdftk */
    {37509, 33}, /* pdftotext */
    {37519, 33}, /* pdfunite */
    {37528, 49}, /* pdm */
    {37532, 22}, /* pdm add */
    {37540, 195}, /* pdm run */
    {37548, 260}, /* pdm venv */
    {37557, 550}, /* pdnsutil */
    {37566, 252}, /* pdsh */
    {37571, 20}, /* perccli */
    {37579, 20}, /* perccli64 */
    {37589, 49}, /* perf */
    {37594, 269}, /* perf record */
    {37606, 269}, /* perf stat */
    {37616, 269}, /* perf trace */
    {37627, 668}, /* perl */
    {37632, 381}, /* perp */
    {37637, 113}, /* pfSsh.php */
    {37647, 669}, /* pfctl */
    {37653, 38}, /* pg */
    {37656, 670}, /* pg_archivecleanup */
    {37674, 652}, /* pg_autoctl */
    {37685, 342}, /* pg_dropcluster */
    {37700, 614}, /* pg_dump */
    {37708, 614}, /* pg_dumpall */
    {37719, 614}, /* pg_isready */
    {37730, 49}, /* pg_receivewal */
    {37744, 670}, /* pg_receivewal --drop-slot */
    {37770, 494}, /* pg_resetwal */
    {37782, 615}, /* pg_restore */
    {37793, 670}, /* pg_rewind */
    {37803, 139}, /* pgbackrest */
    {37814, 119}, /* pgbackrest expire */
    {37832, 119}, /* pgbackrest stanza-delete */
    {37857, 614}, /* pgbench */
    {37865, 100}, /* pgcli */
    {37871, 147}, /* pgcopydb */
    {37880, 147}, /* pgloader */
    {37889, 671}, /* pgrep */
    {37895, 100}, /* pgsql */
    {37901, 100}, /* phoenix-sqlline */
    {37917, 672}, /* photorec */
    {37926, 21}, /* php */
    {37930, 21}, /* php8.2 */
    {37937, 58}, /* phytool */
    {37945, 278}, /* pico */
    {37950, 57}, /* picocrypt */
    {37960, 41}, /* picolisp */
    {37969, 25}, /* picoprobe */
    {37979, 25}, /* picotool */
    {37988, 671}, /* pidof */
    {37994, 40}, /* pidstat */
    {38002, 106}, /* pig.py */
    {38009, 204}, /* pigz */
    {38014, 49}, /* pijul */
    {38020, 180}, /* pijul reset */
    {38032, 180}, /* pijul unrecord */
    {38047, 21}, /* pike */
    {38052, 457}, /* pinctrl */
    {38060, 54}, /* pinfo */
    {38066, 673}, /* ping */
    {38071, 673}, /* ping6 */
    {38077, 102}, /* pio */
    {38081, 88}, /* pip */
    {38085, 196}, /* pip config */
    {38096, 22}, /* pip install */
    {38108, 674}, /* pip uninstall */
    {38122, 88}, /* pip3 */
    {38127, 196}, /* pip3 config */
    {38139, 22}, /* pip3 install */
    {38152, 674}, /* pip3 uninstall */
    {38167, 49}, /* pipenv */
    {38174, 260}, /* pipenv env */
    {38185, 226}, /* pipexec */
    {38193, 88}, /* pipx */
    {38198, 22}, /* pipx install */
    {38211, 195}, /* pipx run */
    {38220, 583}, /* pipx uninstall-all */
    {38239, 675}, /* pivot_root */
    {38250, 246}, /* pkcs11-tool */
    {38262, 451}, /* pkexec */
    {38269, 88}, /* pkg */
    {38273, 22}, /* pkg add */
    {38281, 89}, /* pkg delete */
    {38292, 22}, /* pkg install */
    {38304, 89}, /* pkg remove */
    {38315, 22}, /* pkg_add */
    {38323, 89}, /* pkg_delete */
    {38334, 89}, /* pkg_remove */
    {38345, 676}, /* pkgrm */
    {38351, 344}, /* pki-server */
    {38362, 344}, /* pkidestroy */
    {38373, 546}, /* pkill */
    {38379, 344}, /* pkispawn */
    {38388, 102}, /* platformio */
    {38399, 33}, /* playerctl */
    {38409, 233}, /* playit */
    {38416, 132}, /* plc */
    {38420, 251}, /* plesk */
    {38426, 1}, /* plik */
    {38431, 306}, /* plocate */
    {38439, 254}, /* pm */
    {38442, 677}, /* pm-hibernate */
    {38455, 468}, /* pm-hibernate-never */
    {38474, 677}, /* pm-suspend */
    {38485, 49}, /* pm2 */
    {38489, 73}, /* pm2 kill */
    {38498, 117}, /* pmap */
    {38503, 678}, /* pmset */
    {38509, 295}, /* pmxcfs */
    {38516, 88}, /* pnpm */
    {38521, 22}, /* pnpm add */
    {38530, 196}, /* pnpm config */
    {38542, 195}, /* pnpm dlx */
    {38551, 195}, /* pnpm exec */
    {38561, 22}, /* pnpm install */
    {38574, 195}, /* pnpx */
    {38579, 91}, /* pocketbase */
    {38590, 317}, /* podman */
    {38597, 322}, /* podman compose down */
    {38617, 326}, /* podman container prune */
    {38640, 191}, /* podman container rm */
    {38660, 44}, /* podman cp */
    {38670, 328}, /* podman exec */
    {38682, 320}, /* podman image prune */
    {38701, 329}, /* podman import */
    {38715, 325}, /* podman kill */
    {38727, 332}, /* podman kube down */
    {38744, 329}, /* podman load */
    {38756, 151}, /* podman machine */
    {38771, 326}, /* podman pod prune */
    {38788, 191}, /* podman pod rm */
    {38802, 191}, /* podman rm */
    {38812, 192}, /* podman rmi */
    {38823, 327}, /* podman run */
    {38834, 325}, /* podman stop */
    {38846, 326}, /* podman system prune */
    {38866, 326}, /* podman system reset */
    {38886, 323}, /* podman unshare */
    {38901, 326}, /* podman volume prune */
    {38921, 332}, /* podman volume remove */
    {38942, 332}, /* podman volume rm */
    {38959, 49}, /* podman-compose */
    {38974, 322}, /* podman-compose down */
    {38994, 88}, /* poetry */
    {39001, 22}, /* poetry add */
    {39012, 260}, /* poetry cache */
    {39025, 196}, /* poetry config */
    {39039, 260}, /* poetry env */
    {39050, 195}, /* poetry run */
    {39061, 58}, /* pokes */
    {39067, 66}, /* polkadot */
    {39076, 62}, /* pomodoro */
    {39085, 211}, /* popd */
    {39090, 679}, /* port */
    {39095, 49}, /* portablectl */
    {39107, 311}, /* portablectl detach */
    {39126, 88}, /* portage */
    {39134, 251}, /* postalias */
    {39144, 336}, /* postcat */
    {39152, 680}, /* postconf */
    {39161, 251}, /* postmap */
    {39169, 336}, /* postqueue */
    {39179, 681}, /* postsuper */
    {39189, 83}, /* powerman */
    {39198, 468}, /* poweroff */
    {39207, 682}, /* powershell */
    {39218, 682}, /* powershell.exe */
    {39233, 117}, /* powertop */
    {39242, 38}, /* pr */
    {39245, 81}, /* pre-commit */
    {39256, 393}, /* prename */
    {39264, 100}, /* presto */
    {39271, 81}, /* prettier */
    {39280, 82}, /* primusrun */
    {39290, 683}, /* printenv */
    {39299, 684}, /* printf */
    {39306, 685}, /* prisma */
    {39313, 249}, /* pritunl-client */
    {39328, 1}, /* privatebin */
    {39339, 151}, /* prlctl */
    {39346, 686}, /* prlimit */
    {39354, 25}, /* probe-rs */
    {39363, 25}, /* probe-run */
    {39373, 646}, /* profiles */
    {39382, 37}, /* proot */
    {39388, 249}, /* protonvpn */
    {39398, 249}, /* protonvpn-cli */
    {39412, 139}, /* proxmox-backup-client */
    {39434, 687}, /* proxmox-backup-client forget */
    {39463, 687}, /* proxmox-backup-client prune */
    {39491, 688}, /* proxmox-backup-client snapshot */
    {39522, 295}, /* proxmox-backup-manager */
    {39545, 226}, /* proxychains */
    {39557, 226}, /* proxychains4 */
    {39570, 117}, /* prtstat */
    {39578, 66}, /* prysmctl */
    {39587, 671}, /* ps */
    {39590, 100}, /* pscale */
    {39597, 250}, /* pscale branch delete */
    {39618, 250}, /* pscale database delete */
    {39641, 250}, /* pscale org delete */
    {39659, 689}, /* psh */
    {39663, 247}, /* psql */
    {39668, 100}, /* psqlodbc */
    {39677, 252}, /* pssh */
    {39682, 117}, /* pstree */
    {39689, 1}, /* ptpb */
    {39694, 233}, /* ptunnel */
    {39702, 17}, /* puf */
    {39706, 63}, /* pulsar-admin */
    {39719, 80}, /* pulumi */
    {39726, 49}, /* puppet */
    {39733, 690}, /* puppet apply */
    {39746, 221}, /* puppet ca clean */
    {39762, 221}, /* puppet ca deactivate */
    {39783, 221}, /* puppet ca destroy */
    {39801, 221}, /* puppet ca purge */
    {39817, 221}, /* puppet ca revoke */
    {39834, 221}, /* puppet cert clean */
    {39852, 221}, /* puppet cert deactivate */
    {39875, 221}, /* puppet cert destroy */
    {39895, 221}, /* puppet cert purge */
    {39913, 221}, /* puppet cert revoke */
    {39932, 22}, /* puppet module install */
    {39954, 221}, /* puppet node clean */
    {39972, 221}, /* puppet node deactivate */
    {39995, 221}, /* puppet node destroy */
    {40015, 221}, /* puppet node purge */
    {40033, 221}, /* puppet node revoke */
    {40052, 691}, /* puppet resource */
    {40068, 49}, /* puppetserver */
    {40081, 221}, /* puppetserver ca clean */
    {40103, 221}, /* puppetserver ca delete */
    {40126, 221}, /* puppetserver ca revoke */
    {40149, 216}, /* pushd */
    {40155, 1}, /* pushover */
    {40164, 59}, /* puttygen */
    {40173, 38}, /* pv */
    {40176, 584}, /* pvcreate */
    {40185, 170}, /* pvdelete */
    {40194, 585}, /* pvdisplay */
    {40204, 295}, /* pveceph */
    {40212, 295}, /* pvecm */
    {40218, 295}, /* pvesh */
    {40224, 295}, /* pvesm */
    {40230, 119}, /* pvesm free */
    {40241, 295}, /* pveum */
    {40247, 584}, /* pvmove */
    {40254, 588}, /* pvremove */
    {40263, 584}, /* pvresize */
    {40272, 585}, /* pvs */
    {40276, 585}, /* pvscan */
    {40283, 49}, /* pw */
    {40286, 272}, /* pw groupdel */
    {40298, 272}, /* pw userdel */
    {40309, 52}, /* pwconv */
    {40316, 692}, /* pwd */
    {40320, 117}, /* pwdx */
    {40325, 87}, /* pwgen */
    {40331, 60}, /* pwmake */
    {40338, 111}, /* pwsh */
    {40343, 461}, /* pwunconv */
    {40352, 132}, /* pycomm3 */
    {40360, 88}, /* pyenv */
    {40366, 22}, /* pyenv install */
    {40380, 110}, /* pyenv uninstall */
    {40396, 25}, /* pymcuprog */
    {40406, 25}, /* pyocd */
    {40412, 345}, /* pyocd cmd */
    {40422, 345}, /* pyocd commander */
    {40438, 21}, /* pypy */
    {40443, 21}, /* pypy2 */
    {40449, 21}, /* pypy3 */
    {40455, 81}, /* pytest */
    {40462, 21}, /* python */
    {40469, 21}, /* python2 */
    {40477, 21}, /* python3 */
    {40485, 21}, /* python3.10 */
    {40496, 21}, /* python3.11 */
    {40507, 21}, /* python3.12 */
    {40518, 21}, /* python3.13 */
    {40529, 21}, /* python3.9 */
    {40539, 33}, /* qbittorrent-nox */
    {40555, 113}, /* qcli */
    {40560, 113}, /* qcli_storage */
    {40573, 693}, /* qconf */
    {40579, 197}, /* qdbus */
    {40585, 158}, /* qdel */
    {40590, 126}, /* qdl */
    {40594, 27}, /* qemu-img */
    {40603, 694}, /* qemu-img commit */
    {40619, 694}, /* qemu-img convert */
    {40636, 694}, /* qemu-img create */
    {40652, 694}, /* qemu-img dd */
    {40664, 694}, /* qemu-img rebase */
    {40680, 694}, /* qemu-img resize */
    {40696, 695}, /* qemu-img snapshot */
    {40714, 27}, /* qemu-system-x86_64 */
    {40733, 21}, /* qjs */
    {40737, 27}, /* qm */
    {40740, 489}, /* qm delsnapshot */
    {40755, 488}, /* qm destroy */
    {40766, 29}, /* qm reset */
    {40775, 489}, /* qm rollback */
    {40787, 29}, /* qm stop */
    {40795, 489}, /* qm unlink */
    {40805, 489}, /* qm wait-destroy */
    {40821, 288}, /* qmHandle */
    {40830, 135}, /* qmgr */
    {40835, 295}, /* qmrestore */
    {40845, 33}, /* qpdf */
    {40850, 113}, /* qpkg_cli */
    {40859, 1}, /* qrcp */
    {40864, 696}, /* qrencode */
    {40873, 182}, /* qsub */
    {40878, 135}, /* qterm */
    {40884, 49}, /* quarto */
    {40891, 41}, /* quarto run */
    {40902, 18}, /* quartus_pgm */
    {40914, 100}, /* questdb */
    {40922, 40}, /* quota */
    {40928, 161}, /* quotacheck */
    {40939, 697}, /* quotaoff */
    {40948, 41}, /* r2 */
    {40951, 22}, /* rabbitmq-plugins-install */
    {40976, 49}, /* rabbitmq-queues */
    {40992, 698}, /* rabbitmq-queues delete_member */
    {41022, 698}, /* rabbitmq-queues shrink */
    {41045, 63}, /* rabbitmqadmin */
    {41059, 362}, /* rabbitmqadmin-any */
    {41077, 367}, /* rabbitmqctl */
    {41089, 698}, /* rabbitmqctl clear_permissions */
    {41119, 698}, /* rabbitmqctl clear_policy */
    {41144, 698}, /* rabbitmqctl close_all_connections */
    {41178, 698}, /* rabbitmqctl delete_queue */
    {41203, 698}, /* rabbitmqctl delete_user */
    {41227, 698}, /* rabbitmqctl delete_vhost */
    {41252, 698}, /* rabbitmqctl force_reset */
    {41276, 698}, /* rabbitmqctl forget_cluster_node */
    {41308, 698}, /* rabbitmqctl purge_queue */
    {41332, 698}, /* rabbitmqctl reset */
    {41350, 698}, /* rabbitmqctl shutdown */
    {41371, 698}, /* rabbitmqctl stop */
    {41388, 698}, /* rabbitmqctl stop_app */
    {41409, 519}, /* racadm */
    {41416, 83}, /* racadm5 */
    {41424, 21}, /* racket */
    {41431, 49}, /* raco */
    {41436, 22}, /* raco pkg */
    {41445, 41}, /* radare2 */
    {41453, 54}, /* radeontop */
    {41463, 108}, /* radmin */
    {41470, 63}, /* rados */
    {41476, 57}, /* rage */
    {41481, 190}, /* raidctl */
    {41489, 152}, /* rails */
    {41495, 130}, /* rails assets:clobber */
    {41516, 130}, /* rails cache:clear */
    {41534, 130}, /* rails d */
    {41542, 130}, /* rails destroy */
    {41556, 130}, /* rails log:clear */
    {41572, 153}, /* rails r */
    {41580, 153}, /* rails runner */
    {41593, 130}, /* rails tmp:clear */
    {41609, 68}, /* railway */
    {41617, 73}, /* railway delete */
    {41632, 73}, /* railway down */
    {41645, 73}, /* railway unlink */
    {41660, 152}, /* rake */
    {41665, 130}, /* rake assets:clean */
    {41683, 130}, /* rake assets:clobber */
    {41703, 130}, /* rake cache:clear */
    {41720, 130}, /* rake log:clear */
    {41735, 130}, /* rake tmp:clear */
    {41750, 21}, /* raku */
    {41755, 224}, /* ralink_init */
    {41767, 68}, /* rancher */
    {41775, 257}, /* rancher rm */
    {41786, 278}, /* ranger */
    {41793, 699}, /* rar */
    {41797, 49}, /* raspi-config */
    {41810, 700}, /* raspi-config nonint */
    {41830, 457}, /* raspi-gpio */
    {41841, 233}, /* rathole */
    {41849, 224}, /* rauc */
    {41854, 64}, /* rauc install */
    {41867, 49}, /* ray */
    {41871, 291}, /* ray down */
    {41880, 49}, /* rbackup */
    {41888, 119}, /* rbackup delete */
    {41903, 111}, /* rbash */
    {41909, 63}, /* rbd */
    {41913, 88}, /* rbenv */
    {41919, 110}, /* rbenv uninstall */
    {41935, 381}, /* rc */
    {41938, 493}, /* rc-service */
    {41949, 104}, /* rc-status */
    {41959, 234}, /* rc-update */
    {41969, 701}, /* rcctl */
    {41975, 33}, /* rclone */
    {41982, 702}, /* rclone bisync */
    {41996, 703}, /* rclone cleanup */
    {42011, 704}, /* rclone copy */
    {42023, 704}, /* rclone copyto */
    {42037, 702}, /* rclone dedupe */
    {42051, 703}, /* rclone delete */
    {42065, 702}, /* rclone move */
    {42077, 704}, /* rclone moveto */
    {42091, 703}, /* rclone purge */
    {42104, 1}, /* rclone rcat */
    {42116, 705}, /* rclone rcd */
    {42127, 703}, /* rclone rmdirs */
    {42141, 705}, /* rclone serve */
    {42154, 703}, /* rclone sync */
    {42166, 14}, /* rd */
    {42169, 706}, /* rdfind */
    {42176, 707}, /* rdiff-backup */
    {42189, 349}, /* rdiff-backup-any */
    {42206, 21}, /* rdmd */
    {42211, 58}, /* rdwrmem */
    {42219, 708}, /* read */
    {42224, 597}, /* readarray */
    {42234, 92}, /* readelf */
    {42242, 307}, /* readlink */
    {42251, 299}, /* readonly */
    {42260, 709}, /* realm */
    {42266, 517}, /* realm leave */
    {42278, 307}, /* realpath */
    {42287, 24}, /* reaver */
    {42294, 22}, /* rebar3 */
    {42301, 21}, /* rebol */
    {42307, 468}, /* reboot */
    {42314, 244}, /* recode */
    {42321, 70}, /* recovery */
    {42330, 21}, /* red */
    {42334, 710}, /* redash */
    {42341, 83}, /* redfishtool */
    {42353, 711}, /* redis-cli */
    {42363, 33}, /* redshift */
    {42372, 170}, /* reducevg */
    {42381, 144}, /* reg */
    {42385, 274}, /* reg rm */
    {42392, 144}, /* reg.exe */
    {42400, 49}, /* regctl */
    {42407, 274}, /* regctl repo */
    {42419, 274}, /* regctl tag */
    {42430, 58}, /* regtool */
    {42438, 164}, /* reinstall-kernels */
    {42456, 351}, /* reiserfsck */
    {42467, 224}, /* reload_config-any */
    {42485, 712}, /* remove_directory */
    {42502, 545}, /* remove_members */
    {42517, 545}, /* removeacct */
    {42528, 89}, /* removepkg */
    {42538, 393}, /* rename */
    {42545, 393}, /* rename.ul */
    {42555, 712}, /* rename_directory */
    {42572, 68}, /* render */
    {42579, 73}, /* render delete */
    {42593, 273}, /* renice */
    {42600, 652}, /* repmgr */
    {42607, 345}, /* repmgr standby */
    {42622, 40}, /* repquota */
    {42631, 49}, /* request */
    {42639, 364}, /* request system */
    {42654, 602}, /* reset */
    {42660, 223}, /* resetconfig */
    {42672, 402}, /* resize.f2fs */
    {42684, 402}, /* resize2fs */
    {42694, 402}, /* resize4fs */
    {42704, 143}, /* resize_reiserfs */
    {42720, 53}, /* resizepart */
    {42731, 105}, /* resolvconf */
    {42742, 476}, /* resolvectl */
    {42753, 476}, /* resolvectl query */
    {42770, 476}, /* resolvectl statistics */
    {42792, 476}, /* resolvectl status */
    {42810, 303}, /* resolvectl-query */
    {42827, 24}, /* responder */
    {42837, 33}, /* restic */
    {42844, 168}, /* restic forget */
    {42858, 168}, /* restic prune */
    {42871, 713}, /* restic restore */
    {42886, 71}, /* resticprofile */
    {42900, 349}, /* restore */
    {42908, 223}, /* restore-default */
    {42924, 223}, /* restore_defaults */
    {42941, 714}, /* restorecon */
    {42952, 176}, /* return */
    {42959, 244}, /* rev */
    {42963, 233}, /* revsocks */
    {42972, 21}, /* rexx */
    {42977, 83}, /* rf_power_reset.py */
    {42995, 25}, /* rfc2217 */
    {43003, 138}, /* rfdformat */
    {43013, 715}, /* rfkill */
    {43020, 101}, /* rfrm */
    {43025, 38}, /* rg */
    {43028, 23}, /* ri */
    {43031, 418}, /* rimraf */
    {43038, 135}, /* rinstall */
    {43047, 41}, /* rizin */
    {43053, 25}, /* rkdeveloptool */
    {43067, 49}, /* rke */
    {43071, 257}, /* rke remove */
    {43082, 210}, /* rke2-killall.sh */
    {43098, 210}, /* rke2-uninstall */
    {43113, 210}, /* rke2-uninstall.sh */
    {43131, 126}, /* rkflashtool */
    {43143, 33}, /* rkhunter */
    {43152, 226}, /* rlwrap */
    {43159, 418}, /* rm */
    {43162, 716}, /* rman */
    {43167, 135}, /* rmdef */
    {43173, 133}, /* rmdev */
    {43179, 717}, /* rmdir */
    {43185, 718}, /* rmdir /S */
    {43194, 718}, /* rmdir /q */
    {43203, 718}, /* rmdir /s */
    {43212, 170}, /* rmfs */
    {43217, 170}, /* rmgroup */
    {43225, 289}, /* rmlint */
    {43232, 545}, /* rmlist */
    {43239, 170}, /* rmlv */
    {43244, 170}, /* rmlvcopy */
    {43253, 719}, /* rmmod */
    {43259, 135}, /* rmnodes */
    {43267, 170}, /* rmpprc */
    {43274, 170}, /* rmps */
    {43279, 170}, /* rmsf */
    {43284, 133}, /* rmuser */
    {43291, 170}, /* rmvdisk */
    {43299, 170}, /* rmvg */
    {43304, 135}, /* rmvm */
    {43309, 550}, /* rndc */
    {43314, 23}, /* rni */
    {43318, 109}, /* rot13 */
    {43324, 720}, /* route */
    {43330, 125}, /* rpcinfo */
    {43338, 58}, /* rpi-eeprom-config */
    {43356, 64}, /* rpi-eeprom-update */
    {43374, 137}, /* rpi-imager */
    {43385, 58}, /* rpi-otp-private-key */
    {43405, 721}, /* rpi-otp-private-key -w */
    {43428, 64}, /* rpi-update */
    {43439, 233}, /* rpivot */
    {43446, 722}, /* rpm */
    {43450, 22}, /* rpm -U */
    {43457, 22}, /* rpm -i */
    {43464, 49}, /* rpm-ostree */
    {43475, 89}, /* rpm-ostree uninstall */
    {43496, 208}, /* rpm2cpio */
    {43505, 92}, /* rpmquery */
    {43514, 135}, /* rpower */
    {43521, 49}, /* rq */
    {43524, 250}, /* rq empty */
    {43533, 100}, /* rqlite */
    {43540, 37}, /* rr */
    {43543, 269}, /* rr record */
    {43553, 21}, /* rscript */
    {43561, 252}, /* rsh */
    {43565, 25}, /* rshell */
    {43572, 74}, /* rshell rm */
    {43582, 71}, /* rsnapshot */
    {43592, 251}, /* rspamadm */
    {43601, 723}, /* rspamadm classifier_test */
    {43626, 723}, /* rspamadm corpus_test */
    {43647, 723}, /* rspamadm statconvert */
    {43668, 724}, /* rsync */
    {43674, 677}, /* rtcwake */
    {43682, 33}, /* rtorrent */
    {43691, 71}, /* rubrik */
    {43698, 21}, /* ruby */
    {43703, 21}, /* ruby3.2 */
    {43711, 81}, /* ruff */
    {43716, 451}, /* run0 */
    {43721, 226}, /* runcon */
    {43728, 21}, /* runghc */
    {43735, 21}, /* runhaskell */
    {43746, 77}, /* runit-init */
    {43757, 104}, /* runlevel */
    {43766, 41}, /* runme */
    {43772, 381}, /* runsvdir */
    {43781, 725}, /* runuser */
    {43789, 41}, /* rust-script */
    {43801, 81}, /* rustc */
    {43807, 81}, /* rustfmt */
    {43815, 139}, /* rustic */
    {43822, 119}, /* rustic forget */
    {43836, 119}, /* rustic prune */
    {43849, 88}, /* rustup */
    {43856, 416}, /* rustup self uninstall */
    {43878, 115}, /* rxvt */
    {43883, 68}, /* s3cmd */
    {43889, 68}, /* s5cmd */
    {43895, 77}, /* s6-linux-init-hpr */
    {43913, 726}, /* s6-rc */
    {43919, 493}, /* s6-svc */
    {43926, 727}, /* s6-tcpserver */
    {43939, 132}, /* s7-cli */
    {43946, 723}, /* sa-learn */
    {43955, 135}, /* sacctmgr */
    {43964, 141}, /* sade */
    {43969, 41}, /* sage */
    {43974, 182}, /* salloc */
    {43981, 728}, /* salt */
    {43986, 728}, /* salt-call */
    {43996, 22}, /* salt-call-url */
    {44010, 729}, /* salt-key */
    {44019, 49}, /* salt-run */
    {44028, 221}, /* salt-run manage.down */
    {44049, 728}, /* salt-ssh */
    {44058, 221}, /* saltutil */
    {44067, 68}, /* sam */
    {44071, 73}, /* sam delete */
    {44082, 709}, /* samba-tool */
    {44093, 517}, /* samba-tool computer delete */
    {44120, 517}, /* samba-tool computer disable */
    {44148, 50}, /* samba-tool dns del */
    {44167, 50}, /* samba-tool dns delete */
    {44189, 50}, /* samba-tool domain demote */
    {44214, 50}, /* samba-tool domain leave */
    {44238, 50}, /* samba-tool gpo del */
    {44257, 50}, /* samba-tool gpo delete */
    {44279, 517}, /* samba-tool group delete */
    {44303, 517}, /* samba-tool group disable */
    {44328, 50}, /* samba-tool ou del */
    {44346, 50}, /* samba-tool ou delete */
    {44367, 50}, /* samba-tool site del */
    {44387, 50}, /* samba-tool site delete */
    {44410, 50}, /* samba-tool spn del */
    {44429, 50}, /* samba-tool spn delete */
    {44451, 517}, /* samba-tool user delete */
    {44474, 517}, /* samba-tool user disable */
    {44498, 49}, /* samlctl */
    {44506, 250}, /* samlctl idp */
    {44518, 49}, /* samply */
    {44525, 269}, /* samply record */
    {44539, 37}, /* sandbox-exec */
    {44552, 91}, /* sanity */
    {44559, 71}, /* sanoid */
    {44566, 40}, /* sar */
    {44570, 58}, /* sas2flash */
    {44580, 20}, /* sas2ircu */
    {44589, 58}, /* sas3flash */
    {44599, 20}, /* sas3ircu */
    {44608, 138}, /* saveenv */
    {44616, 33}, /* say */
    {44620, 182}, /* sbatch */
    {44627, 21}, /* sbcl */
    {44632, 144}, /* sc */
    {44635, 144}, /* sc.exe */
    {44642, 21}, /* scala */
    {44648, 730}, /* scancel */
    {44656, 54}, /* scc */
    {44660, 58}, /* sceutil */
    {44668, 41}, /* scheme */
    {44675, 37}, /* schroot */
    {44683, 144}, /* schtasks */
    {44692, 21}, /* scilab */
    {44699, 16}, /* scli */
    {44704, 135}, /* scontrol */
    {44713, 731}, /* scontrol abort */
    {44728, 731}, /* scontrol shutdown */
    {44746, 731}, /* scontrol takeover */
    {44764, 732}, /* scp */
    {44768, 733}, /* screen */
    {44775, 117}, /* screenfetch */
    {44787, 734}, /* script */
    {44794, 33}, /* scrot */
    {44800, 159}, /* scrub */
    {44806, 57}, /* scrypt */
    {44813, 170}, /* scswitch */
    {44822, 86}, /* scutil */
    {44829, 68}, /* scw */
    {44833, 92}, /* sdiff */
    {44839, 49}, /* sdk */
    {44843, 22}, /* sdk install */
    {44855, 161}, /* sdparm */
    {44862, 25}, /* sdphost */
    {44870, 49}, /* sea-orm-cli */
    {44882, 250}, /* sea-orm-cli migrate down */
    {44907, 250}, /* sea-orm-cli migrate fresh */
    {44933, 250}, /* sea-orm-cli migrate refresh */
    {44961, 250}, /* sea-orm-cli migrate reset */
    {44987, 200}, /* secret-tool */
    {44999, 86}, /* security */
    {45008, 735}, /* security dump-keychain */
    {45031, 735}, /* security export */
    {45047, 735}, /* security find-generic-password */
    {45078, 735}, /* security find-internet-password */
    {45110, 462}, /* sed */
    {45114, 143}, /* sedutil-cli */
    {45126, 35}, /* selinuxenabled-off */
    {45145, 226}, /* sem */
    {45149, 35}, /* semanage */
    {45158, 736}, /* semanage boolean */
    {45175, 736}, /* semanage fcontext */
    {45193, 737}, /* semanage login */
    {45208, 738}, /* semanage permissive */
    {45228, 736}, /* semanage port */
    {45242, 736}, /* semanage user */
    {45256, 35}, /* semodule */
    {45265, 1}, /* send */
    {45270, 1}, /* sendfile */
    {45279, 276}, /* sendmail */
    {45288, 336}, /* sendmail-q */
    {45299, 1}, /* sendxmpp */
    {45308, 40}, /* sensors */
    {45316, 231}, /* sentry */
    {45323, 3}, /* seq */
    {45327, 739}, /* sequelize */
    {45337, 739}, /* sequelize-cli */
    {45351, 290}, /* serve */
    {45357, 233}, /* serveo */
    {45364, 80}, /* serverless */
    {45375, 73}, /* serverless remove */
    {45393, 493}, /* service */
    {45401, 740}, /* service dropbear */
    {45418, 740}, /* service firewall */
    {45435, 740}, /* service ipfw */
    {45448, 740}, /* service netif */
    {45462, 740}, /* service network */
    {45478, 740}, /* service networking */
    {45497, 740}, /* service pf */
    {45508, 740}, /* service routing */
    {45524, 740}, /* service ssh */
    {45536, 740}, /* service sshd */
    {45549, 40}, /* sestatus */
    {45558, 741}, /* set */
    {45562, 113}, /* set-default */
    {45574, 223}, /* set-default.sh */
    {45589, 226}, /* setarch */
    {45597, 213}, /* setcap */
    {45604, 113}, /* setcfg */
    {45611, 742}, /* setenforce */
    {45622, 743}, /* setfacl */
    {45630, 714}, /* setfiles */
    {45639, 240}, /* setfont */
    {45647, 744}, /* setpci */
    {45654, 745}, /* setpriv */
    {45662, 697}, /* setquota */
    {45671, 746}, /* setsebool */
    {45681, 193}, /* setsid */
    {45688, 240}, /* setterm */
    {45696, 747}, /* settings */
    {45705, 70}, /* settings reset */
    {45720, 748}, /* setxkbmap */
    {45730, 138}, /* sf */
    {45733, 749}, /* sfdisk */
    {45740, 159}, /* sfill */
    {45746, 405}, /* sftp */
    {45751, 629}, /* sg */
    {45754, 31}, /* sg_format */
    {45764, 355}, /* sg_reassign */
    {45776, 355}, /* sg_sanitize */
    {45788, 31}, /* sg_unmap */
    {45797, 31}, /* sg_wr_mode */
    {45808, 355}, /* sg_write_buffer */
    {45824, 31}, /* sg_write_same */
    {45838, 412}, /* sgdisk */
    {45845, 62}, /* sgpt */
    {45850, 111}, /* sh */
    {45853, 131}, /* sha1sum */
    {45861, 131}, /* sha224sum */
    {45871, 131}, /* sha256sum */
    {45881, 131}, /* sha384sum */
    {45891, 131}, /* sha512sum */
    {45901, 208}, /* shar */
    {45906, 22}, /* shards */
    {45913, 92}, /* shellcheck */
    {45924, 199}, /* shellinaboxd */
    {45937, 77}, /* shepherd */
    {45946, 176}, /* shift */
    {45952, 49}, /* shopify */
    {45960, 228}, /* shopify theme delete */
    {45981, 750}, /* shopt */
    {45987, 85}, /* shorewall */
    {45997, 85}, /* shorewall6 */
    {46008, 125}, /* showmount */
    {46018, 159}, /* shred */
    {46024, 38}, /* shuf */
    {46029, 751}, /* shutdown */
    {46038, 468}, /* shutdown-now */
    {46051, 36}, /* siege */
    {46057, 1}, /* signal-cli */
    {46068, 37}, /* singularity */
    {46080, 90}, /* singularity exec */
    {46097, 90}, /* singularity run */
    {46113, 90}, /* singularity shell */
    {46131, 125}, /* sipcalc */
    {46139, 233}, /* sish */
    {46144, 54}, /* size */
    {46149, 49}, /* skaffold */
    {46158, 257}, /* skaffold delete */
    {46174, 546}, /* skill */
    {46180, 49}, /* skopeo */
    {46187, 274}, /* skopeo delete */
    {46201, 117}, /* slabtop */
    {46209, 1}, /* slack */
    {46215, 1}, /* slackcat */
    {46224, 49}, /* slackpkg */
    {46233, 89}, /* slackpkg remove */
    {46249, 546}, /* slay */
    {46254, 145}, /* slcand-x */
    {46263, 3}, /* sleep */
    {46269, 24}, /* sliver */
    {46276, 252}, /* slogin */
    {46283, 24}, /* slowhttptest */
    {46296, 106}, /* slowloris */
    {46306, 80}, /* sls */
    {46310, 73}, /* sls remove */
    {46321, 21}, /* slsh */
    {46326, 135}, /* slurmctld */
    {46336, 135}, /* slurmdbd */
    {46345, 752}, /* sm */
    {46348, 753}, /* sm forget */
    {46358, 753}, /* sm format */
    {46368, 753}, /* sm partition */
    {46381, 754}, /* smartctl */
    {46390, 58}, /* smartctl-vendor */
    {46406, 755}, /* smbclient */
    {46416, 272}, /* smbldap-groupdel */
    {46433, 272}, /* smbldap-userdel */
    {46449, 667}, /* smbpasswd */
    {46459, 104}, /* smbstatus */
    {46469, 40}, /* smem */
    {46474, 25}, /* snagflash */
    {46484, 25}, /* snagrecover */
    {46496, 41}, /* snakemake */
    {46506, 88}, /* snap */
    {46511, 64}, /* snap ack-x */
    {46522, 416}, /* snap forget */
    {46534, 22}, /* snap install */
    {46547, 89}, /* snap remove */
    {46559, 399}, /* snap run */
    {46568, 1}, /* snap-paste */
    {46579, 132}, /* snap7-client */
    {46592, 33}, /* snapper */
    {46600, 168}, /* snapper delete */
    {46615, 168}, /* snapper rm */
    {46626, 756}, /* snapper rollback */
    {46643, 756}, /* snapper undochange */
    {46662, 224}, /* snapshot-tool */
    {46676, 17}, /* snarf */
    {46682, 71}, /* snebu */
    {46688, 77}, /* snmpset */
    {46696, 125}, /* snmpwalk */
    {46705, 100}, /* snowsql */
    {46713, 624}, /* socat */
    {46719, 757}, /* socketfilterfw */
    {46734, 727}, /* socketlogd */
    {46745, 33}, /* soffice */
    {46753, 86}, /* softwareupdate */
    {46768, 66}, /* solana */
    {46775, 66}, /* solana-keygen */
    {46789, 66}, /* solana-validator */
    {46806, 246}, /* solo */
    {46811, 63}, /* solr */
    {46816, 758}, /* sort */
    {46821, 0}, /* source */
    {46828, 33}, /* sox */
    {46832, 377}, /* soxi */
    {46837, 126}, /* sp_flash_tool */
    {46851, 100}, /* spark-sql */
    {46861, 400}, /* spark-submit */
    {46874, 226}, /* spawn */
    {46880, 86}, /* spctl */
    {46886, 283}, /* spctl disable */
    {46900, 283}, /* spctl kext-consent */
    {46919, 105}, /* speedtest */
    {46929, 104}, /* speedtest-cli */
    {46943, 126}, /* spflashtool */
    {46955, 81}, /* sphinx-build */
    {46968, 58}, /* spi-config */
    {46979, 25}, /* spi-flash */
    {46989, 49}, /* spin */
    {46994, 41}, /* spin up */
    {47002, 66}, /* spl-token */
    {47012, 282}, /* split */
    {47018, 759}, /* sponge */
    {47025, 1}, /* sprunge */
    {47033, 25}, /* spsdk */
    {47039, 760}, /* sqitch */
    {47046, 100}, /* sqlcl */
    {47052, 247}, /* sqlcmd */
    {47059, 614}, /* sqldiff */
    {47067, 244}, /* sqlformat */
    {47077, 247}, /* sqlite */
    {47084, 63}, /* sqlite-utils */
    {47097, 100}, /* sqlite-utils-any */
    {47114, 247}, /* sqlite3 */
    {47122, 56}, /* sqlldr */
    {47129, 100}, /* sqlline */
    {47137, 24}, /* sqlmap */
    {47144, 26}, /* sqlpackage */
    {47155, 100}, /* sqlplus */
    {47163, 49}, /* sqlx */
    {47168, 760}, /* sqlx database */
    {47182, 100}, /* sqsh */
    {47187, 21}, /* squirrel */
    {47196, 159}, /* srm */
    {47200, 101}, /* srmrm */
    {47206, 182}, /* srun */
    {47211, 56}, /* srvctl */
    {47218, 104}, /* ss */
    {47221, 20}, /* ssacli */
    {47228, 233}, /* ssf */
    {47232, 124}, /* ssh */
    {47236, 59}, /* ssh-add */
    {47244, 82}, /* ssh-agent */
    {47254, 59}, /* ssh-copy-id */
    {47266, 761}, /* ssh-keygen */
    {47277, 105}, /* ssh-keyscan */
    {47289, 762}, /* sshd */
    {47294, 276}, /* sshfs */
    {47300, 199}, /* sshx */
    {47305, 49}, /* sst */
    {47309, 250}, /* sst remove */
    {47320, 37}, /* st */
    {47323, 763}, /* st-flash */
    {47332, 763}, /* st-util */
    {47340, 88}, /* stack */
    {47346, 22}, /* stack install */
    {47360, 21}, /* stack runghc */
    {47373, 82}, /* start-stop-daemon */
    {47391, 86}, /* startosinstall */
    {47406, 40}, /* stat */
    {47411, 290}, /* static-web-server */
    {47429, 25}, /* stcgal */
    {47436, 25}, /* stcgpy */
    {47443, 226}, /* stdbuf */
    {47450, 33}, /* steghide */
    {47459, 66}, /* stellar */
    {47467, 49}, /* step */
    {47472, 39}, /* step ca */
    {47480, 126}, /* stlink-tool */
    {47492, 763}, /* stm32flash */
    {47503, 25}, /* stm32loader */
    {47515, 25}, /* stm8flash */
    {47525, 652}, /* stolonctl */
    {47535, 83}, /* stonith */
    {47543, 83}, /* stonith_admin */
    {47557, 20}, /* storcli */
    {47565, 20}, /* storcli64 */
    {47575, 71}, /* storeBackup */
    {47587, 71}, /* storeBackupDel.pl */
    {47605, 49}, /* storj */
    {47611, 250}, /* storj rb */
    {47620, 250}, /* storj rm */
    {47629, 49}, /* storm */
    {47635, 41}, /* storm jar */
    {47645, 113}, /* storman */
    {47653, 764}, /* stow */
    {47658, 765}, /* strace */
    {47665, 91}, /* strapi */
    {47672, 49}, /* stratis */
    {47680, 142}, /* stratis filesystem create */
    {47706, 142}, /* stratis filesystem destroy */
    {47733, 142}, /* stratis pool create */
    {47753, 142}, /* stratis pool destroy */
    {47774, 41}, /* streamlit */
    {47784, 766}, /* stress */
    {47791, 766}, /* stress-ng */
    {47801, 38}, /* strings */
    {47809, 648}, /* strip */
    {47815, 249}, /* strongswan */
    {47826, 602}, /* stty */
    {47831, 629}, /* su */
    {47834, 238}, /* su-exec */
    {47842, 278}, /* subl */
    {47847, 767}, /* sudo */
    {47852, 278}, /* sudoedit */
    {47861, 66}, /* sui */
    {47865, 131}, /* sum */
    {47869, 138}, /* sumtool-x */
    {47879, 25}, /* sunxi-fel */
    {47889, 68}, /* supabase */
    {47898, 63}, /* supabase db */
    {47910, 231}, /* supermarket-ctl */
    {47926, 710}, /* superset */
    {47935, 493}, /* supervisorctl */
    {47949, 49}, /* surge */
    {47955, 73}, /* surge teardown */
    {47970, 100}, /* surreal */
    {47978, 150}, /* suspend */
    {47986, 493}, /* sv */
    {47989, 493}, /* svc */
    {47993, 467}, /* svcadm */
    {48000, 768}, /* svcadm disable */
    {48015, 170}, /* svcadm mark */
    {48027, 381}, /* svccfg */
    {48034, 701}, /* svcs */
    {48039, 170}, /* svctask */
    {48047, 205}, /* svn */
    {48051, 769}, /* svn cleanup */
    {48063, 770}, /* svn delete */
    {48074, 770}, /* svn remove */
    {48085, 771}, /* svn revert */
    {48096, 770}, /* svn rm */
    {48103, 205}, /* svnadmin */
    {48112, 276}, /* swaks */
    {48118, 249}, /* swanctl */
    {48126, 585}, /* swaplabel */
    {48136, 404}, /* swapoff */
    {48144, 404}, /* swapon */
    {48151, 772}, /* swconfig */
    {48160, 81}, /* swift */
    {48166, 675}, /* switch_root */
    {48178, 170}, /* swremove */
    {48187, 88}, /* swupd */
    {48193, 89}, /* swupd bundle-remove */
    {48213, 64}, /* swupdate */
    {48222, 25}, /* sx */
    {48225, 345}, /* symconfigure */
    {48238, 605}, /* symlink */
    {48246, 251}, /* sympa */
    {48252, 773}, /* sync */
    {48257, 774}, /* syncoid */
    {48265, 498}, /* syncthing */
    {48275, 170}, /* syncvg-x */
    {48284, 106}, /* synflood */
    {48293, 113}, /* syno_poweroff_task */
    {48312, 113}, /* synobackup */
    {48323, 113}, /* synodisk */
    {48332, 113}, /* synogroup */
    {48342, 113}, /* synonet */
    {48350, 113}, /* synopkg */
    {48358, 113}, /* synoservice */
    {48370, 113}, /* synoshare */
    {48380, 113}, /* synospace */
    {48390, 113}, /* synouser */
    {48399, 343}, /* sysadminctl */
    {48411, 33}, /* sysbench */
    {48420, 775}, /* sysctl */
    {48427, 380}, /* syslinux */
    {48436, 701}, /* sysrc */
    {48442, 224}, /* sysrepocfg */
    {48453, 776}, /* systemctl */
    {48463, 777}, /* systemctl add-wants */
    {48483, 778}, /* systemctl daemon-reexec-x */
    {48509, 778}, /* systemctl default */
    {48527, 779}, /* systemctl disable */
    {48545, 780}, /* systemctl emergency */
    {48565, 777}, /* systemctl enable */
    {48582, 780}, /* systemctl halt */
    {48597, 778}, /* systemctl isolate */
    {48615, 780}, /* systemctl kexec */
    {48631, 781}, /* systemctl kill */
    {48646, 779}, /* systemctl mask */
    {48661, 780}, /* systemctl poweroff */
    {48680, 778}, /* systemctl preset-all */
    {48701, 780}, /* systemctl reboot */
    {48718, 780}, /* systemctl rescue */
    {48735, 778}, /* systemctl revert */
    {48752, 777}, /* systemctl set-default */
    {48774, 780}, /* systemctl soft-reboot */
    {48796, 777}, /* systemctl start */
    {48812, 779}, /* systemctl stop */
    {48827, 476}, /* systemd-analyze */
    {48843, 1}, /* systemd-cat */
    {48855, 476}, /* systemd-cgls */
    {48868, 476}, /* systemd-cgtop */
    {48882, 246}, /* systemd-cryptenroll */
    {48902, 476}, /* systemd-detect-virt */
    {48922, 782}, /* systemd-firstboot */
    {48940, 226}, /* systemd-inhibit */
    {48956, 37}, /* systemd-nspawn */
    {48971, 377}, /* systemd-resolve */
    {48987, 783}, /* systemd-run */
    {48999, 86}, /* systemsetup */
    {49011, 64}, /* sysupgrade */
    {49022, 223}, /* syswrapper.sh */
    {49036, 106}, /* t50 */
    {49040, 244}, /* tac */
    {49044, 784}, /* tail */
    {49049, 785}, /* tailscale */
    {49059, 121}, /* takeown */
    {49067, 49}, /* talosctl */
    {49076, 257}, /* talosctl reboot */
    {49092, 257}, /* talosctl reset */
    {49107, 257}, /* talosctl shutdown */
    {49125, 181}, /* tar */
    {49129, 100}, /* tarantoolctl */
    {49142, 786}, /* tarsnap */
    {49150, 151}, /* tart */
    {49155, 62}, /* task */
    {49160, 41}, /* taskfile */
    {49169, 51}, /* tasksel */
    {49177, 787}, /* taskset */
    {49185, 162}, /* tc */
    {49188, 788}, /* tc class */
    {49197, 788}, /* tc filter */
    {49207, 788}, /* tc qdisc */
    {49216, 41}, /* tcc */
    {49220, 68}, /* tccli */
    {49226, 789}, /* tccutil */
    {49234, 21}, /* tclsh */
    {49240, 140}, /* tcp-paste */
    {49250, 790}, /* tcpdump */
    {49258, 791}, /* tcpkill */
    {49266, 727}, /* tcpserver */
    {49276, 727}, /* tcpsvd */
    {49283, 54}, /* tcptrack */
    {49292, 111}, /* tcsh */
    {49297, 792}, /* tctl */
    {49302, 49}, /* tdnf */
    {49307, 89}, /* tdnf erase */
    {49318, 89}, /* tdnf remove */
    {49330, 71}, /* tdpsqlc */
    {49338, 162}, /* teamdctl */
    {49347, 759}, /* tee */
    {49351, 126}, /* teensy_loader_cli */
    {49369, 25}, /* teensyload */
    {49380, 25}, /* tegraflash */
    {49391, 25}, /* tegraflash.py */
    {49405, 66}, /* teku */
    {49410, 199}, /* teleconsole */
    {49422, 69}, /* telegraf */
    {49431, 1}, /* telegram-send */
    {49445, 792}, /* teleport */
    {49454, 492}, /* telinit */
    {49462, 468}, /* telinit-0 */
    {49472, 793}, /* telnet */
    {49479, 18}, /* telnet-ocd */
    {49490, 19}, /* telnet-openocd */
    {49505, 486}, /* telnetd */
    {49513, 1}, /* termbin */
    {49521, 545}, /* terminate-account */
    {49539, 37}, /* terminator */
    {49550, 113}, /* termux-reset */
    {49563, 66}, /* terrad */
    {49570, 794}, /* terraform */
    {49580, 22}, /* terraform init */
    {49595, 794}, /* terragrunt */
    {49606, 113}, /* terramaster-cli */
    {49622, 33}, /* tesseract */
    {49632, 3}, /* test */
    {49637, 672}, /* testdisk */
    {49646, 66}, /* tezos-client */
    {49659, 116}, /* tftp */
    {49664, 25}, /* tftpflash */
    {49674, 62}, /* tgpt */
    {49679, 106}, /* thc-ssl-dos */
    {49691, 190}, /* thin_repair */
    {49703, 190}, /* thin_restore */
    {49716, 190}, /* thin_trim-x */
    {49728, 290}, /* thttpd */
    {49735, 33}, /* thunderbird */
    {49747, 244}, /* tidy */
    {49752, 37}, /* tilix */
    {49758, 49}, /* tilt */
    {49763, 257}, /* tilt down */
    {49773, 795}, /* time */
    {49778, 476}, /* timedatectl */
    {49790, 476}, /* timedatectl list-timezones */
    {49817, 476}, /* timedatectl show */
    {49834, 476}, /* timedatectl status */
    {49853, 54}, /* timedatex */
    {49863, 796}, /* timeout */
    {49871, 211}, /* times */
    {49877, 100}, /* timescaledb */
    {49889, 797}, /* timeshift */
    {49899, 168}, /* timeshift --delete */
    {49918, 349}, /* timeshift-any */
    {49932, 62}, /* timew */
    {49938, 102}, /* tinygo */
    {49945, 21}, /* tinyscheme */
    {49956, 92}, /* tldr */
    {49961, 199}, /* tmate */
    {49967, 798}, /* tmpreaper */
    {49977, 798}, /* tmpwatch */
    {49986, 86}, /* tmutil */
    {49993, 168}, /* tmutil delete */
    {50007, 799}, /* tmutil deleteinprogress */
    {50031, 119}, /* tmutil deletelocalsnapshots */
    {50059, 799}, /* tmutil disable */
    {50074, 799}, /* tmutil removedestination */
    {50099, 800}, /* tmux */
    {50104, 801}, /* tmux clear-history */
    {50123, 801}, /* tmux kill-pane */
    {50138, 801}, /* tmux kill-session */
    {50156, 801}, /* tmux kill-window */
    {50173, 22}, /* tmux-plugin */
    {50185, 201}, /* tmuxinator */
    {50196, 62}, /* todo.sh */
    {50204, 112}, /* todos */
    {50210, 794}, /* tofu */
    {50215, 41}, /* toil-cwl-runner */
    {50231, 38}, /* toilet */
    {50238, 54}, /* tokei */
    {50244, 37}, /* toolbox */
    {50252, 311}, /* toolbox rm */
    {50263, 311}, /* toolbox rmi */
    {50275, 49}, /* tootctl */
    {50283, 802}, /* tootctl media remove */
    {50304, 802}, /* tootctl media remove-orphans */
    {50333, 250}, /* tootctl self-destruct */
    {50355, 117}, /* top */
    {50359, 193}, /* torify */
    {50366, 106}, /* torshammer */
    {50377, 803}, /* torsocks */
    {50386, 804}, /* touch */
    {50392, 81}, /* tox */
    {50396, 198}, /* toybox */
    {50403, 25}, /* tpflash */
    {50411, 805}, /* tpm2_changeeps */
    {50426, 805}, /* tpm2_changepps */
    {50441, 805}, /* tpm2_clear */
    {50452, 805}, /* tpm2_clearcontrol */
    {50470, 805}, /* tpm2_dictionarylockout */
    {50493, 805}, /* tpm2_evictcontrol */
    {50511, 805}, /* tpm2_hierarchycontrol */
    {50533, 805}, /* tpm2_nvundefine */
    {50549, 805}, /* tpm2_nvwrite */
    {50562, 58}, /* tpm_clear */
    {50572, 176}, /* tput */
    {50577, 244}, /* tr */
    {50580, 105}, /* tracepath */
    {50590, 105}, /* traceroute */
    {50601, 54}, /* trafshow */
    {50610, 49}, /* transactional-update */
    {50631, 416}, /* transactional-update rollback */
    {50661, 140}, /* transfer */
    {50670, 33}, /* transmission-cli */
    {50687, 806}, /* trap */
    {50692, 418}, /* trash */
    {50698, 807}, /* trash-empty */
    {50710, 418}, /* trash-put */
    {50720, 40}, /* tree */
    {50725, 66}, /* trezorctl */
    {50735, 100}, /* trino */
    {50741, 3}, /* true */
    {50746, 21}, /* truffleruby */
    {50758, 386}, /* truncate */
    {50767, 37}, /* ts */
    {50770, 21}, /* ts-node */
    {50778, 81}, /* tsc */
    {50782, 49}, /* tsdb */
    {50787, 250}, /* tsdb drop */
    {50797, 792}, /* tsh */
    {50801, 790}, /* tshark */
    {50808, 41}, /* tsimp */
    {50814, 38}, /* tsort */
    {50820, 100}, /* tsql */
    {50825, 21}, /* tsx */
    {50829, 211}, /* tty */
    {50833, 199}, /* ttyd */
    {50838, 352}, /* tune2fs */
    {50846, 273}, /* tuned-adm */
    {50856, 141}, /* tunefs */
    {50863, 233}, /* tunnelto */
    {50872, 62}, /* turbo */
    {50878, 100}, /* turso */
    {50884, 250}, /* turso db delete */
    {50900, 250}, /* turso db destroy */
    {50917, 250}, /* turso db remove */
    {50933, 250}, /* turso group delete */
    {50952, 250}, /* turso group destroy */
    {50972, 250}, /* turso group remove */
    {50991, 250}, /* turso org delete */
    {51008, 250}, /* turso org destroy */
    {51026, 250}, /* turso org remove */
    {51043, 148}, /* tuya-cli */
    {51052, 20}, /* tw_cli */
    {51059, 49}, /* twilio */
    {51066, 228}, /* twilio phone-numbers:remove */
    {51094, 249}, /* twingate */
    {51103, 49}, /* twrp */
    {51108, 70}, /* twrp wipe */
    {51118, 211}, /* type */
    {51123, 65}, /* typeorm */
    {51131, 299}, /* typeset */
    {51139, 63}, /* typo3 */
    {51145, 54}, /* tzselect */
    {51154, 251}, /* uapi */
    {51159, 101}, /* uberftp */
    {51167, 138}, /* ubiattach-force */
    {51183, 382}, /* ubidetach */
    {51193, 31}, /* ubiformat */
    {51203, 138}, /* ubimkvol */
    {51212, 531}, /* ubinfo */
    {51219, 531}, /* ubinize */
    {51227, 224}, /* ubirename */
    {51237, 138}, /* ubirmvol */
    {51246, 138}, /* ubirsvol */
    {51255, 138}, /* ubiupdatevol */
    {51268, 49}, /* ubnt-systool */
    {51281, 223}, /* ubnt-systool reset2defaults */
    {51309, 113}, /* ubntctl */
    {51317, 138}, /* uboot_env */
    {51327, 138}, /* ubootenv */
    {51336, 748}, /* ubuntu-drivers */
    {51351, 808}, /* ubus */
    {51356, 809}, /* uci */
    {51360, 236}, /* uclampset */
    {51370, 33}, /* udevadm */
    {51378, 305}, /* udhcpc */
    {51385, 161}, /* udisksctl */
    {51395, 727}, /* udpsvd */
    {51402, 25}, /* uf2conv.py */
    {51413, 49}, /* uftrace */
    {51421, 269}, /* uftrace record */
    {51436, 810}, /* ufw */
    {51440, 811}, /* uhubctl */
    {51448, 812}, /* ulimit */
    {51455, 812}, /* umask */
    {51461, 813}, /* umount */
    {51468, 244}, /* unaccent */
    {51477, 150}, /* unalias */
    {51485, 3}, /* uname */
    {51491, 814}, /* unar */
    {51496, 51}, /* unattended-upgrade */
    {51515, 550}, /* unbound-control */
    {51531, 193}, /* unbuffer */
    {51540, 99}, /* uncompress */
    {51551, 70}, /* uncrypt */
    {51559, 38}, /* unexpand */
    {51568, 170}, /* unextendvg */
    {51579, 112}, /* unifdef-any */
    {51591, 155}, /* unionfs */
    {51599, 155}, /* unionfs-fuse */
    {51612, 38}, /* uniq */
    {51617, 815}, /* unison */
    {51624, 38}, /* units */
    {51630, 148}, /* universal-silabs-flasher */
    {51655, 112}, /* unix2dos */
    {51664, 717}, /* unlink */
    {51671, 170}, /* unmirrorvg */
    {51682, 113}, /* unraid-api */
    {51693, 699}, /* unrar */
    {51699, 816}, /* unset */
    {51705, 817}, /* unshare */
    {51713, 818}, /* unsquashfs */
    {51724, 99}, /* unxz */
    {51729, 580}, /* unzip */
    {51735, 99}, /* unzstd */
    {51742, 68}, /* upctl */
    {51748, 748}, /* update-alternatives */
    {51768, 51}, /* update-ca-certificates */
    {51791, 819}, /* update-crypto-policies */
    {51814, 51}, /* update-grub */
    {51826, 820}, /* update-initramfs */
    {51843, 408}, /* update-initramfs-d */
    {51862, 234}, /* update-rc.d */
    {51874, 25}, /* updi */
    {51879, 290}, /* updog */
    {51885, 126}, /* upgrade_tool */
    {51898, 49}, /* uplink */
    {51905, 250}, /* uplink rb */
    {51915, 250}, /* uplink rm */
    {51925, 290}, /* uploadserver */
    {51938, 33}, /* upnpc */
    {51944, 377}, /* upower */
    {51951, 83}, /* upsc */
    {51956, 77}, /* upscmd */
    {51963, 77}, /* upsdrvctl */
    {51973, 77}, /* upsmon */
    {51980, 49}, /* upterm */
    {51987, 199}, /* upterm host */
    {51999, 3}, /* uptime */
    {52006, 648}, /* upx */
    {52010, 71}, /* urbackupsrv */
    {52022, 25}, /* urjtag */
    {52029, 821}, /* urpme */
    {52035, 37}, /* urxvt */
    {52041, 822}, /* usbguard */
    {52050, 137}, /* usbimager */
    {52060, 55}, /* useradd */
    {52068, 302}, /* userdel */
    {52076, 823}, /* usermod */
    {52084, 211}, /* users */
    {52090, 100}, /* usql */
    {52095, 486}, /* utelnetd */
    {52104, 72}, /* utmctl */
    {52111, 122}, /* utmpdump */
    {52120, 109}, /* uudecode */
    {52129, 109}, /* uuencode */
    {52138, 618}, /* uuenview */
    {52147, 60}, /* uuidgen */
    {52155, 126}, /* uuu */
    {52159, 88}, /* uv */
    {52162, 22}, /* uv add */
    {52169, 22}, /* uv pip install */
    {52184, 195}, /* uv run */
    {52191, 22}, /* uv tool install */
    {52207, 195}, /* uvx */
    {52211, 545}, /* v-delete-database */
    {52229, 545}, /* v-delete-user */
    {52243, 545}, /* v-delete-web-domain */
    {52263, 377}, /* v4l2-ctl */
    {52272, 80}, /* vagrant */
    {52280, 488}, /* vagrant destroy */
    {52296, 22}, /* vagrant plugin install */
    {52319, 489}, /* vagrant snapshot delete */
    {52343, 489}, /* vagrant snapshot pop */
    {52364, 489}, /* vagrant snapshot restore */
    {52389, 824}, /* vagrant ssh */
    {52401, 377}, /* vainfo */
    {52408, 21}, /* vala */
    {52413, 82}, /* valgrind */
    {52422, 711}, /* valkey-cli */
    {52433, 170}, /* varyoffvg */
    {52443, 171}, /* vault */
    {52449, 266}, /* vault delete */
    {52462, 342}, /* vault destroy */
    {52476, 342}, /* vault kv delete */
    {52492, 342}, /* vault kv destroy */
    {52509, 342}, /* vault kv metadata delete */
    {52534, 342}, /* vault kv undelete-all */
    {52556, 266}, /* vault lease revoke */
    {52575, 342}, /* vault operator seal */
    {52595, 266}, /* vault seal */
    {52606, 342}, /* vault secrets disable */
    {52628, 16}, /* vbash */
    {52634, 25}, /* vbmeta */
    {52641, 27}, /* vboxmanage */
    {52652, 28}, /* vboxmanage closemedium */
    {52675, 29}, /* vboxmanage controlvm */
    {52696, 28}, /* vboxmanage hostonlyif */
    {52718, 28}, /* vboxmanage natnetwork */
    {52740, 30}, /* vboxmanage snapshot */
    {52760, 28}, /* vboxmanage unregistervm */
    {52784, 377}, /* vcgencmd */
    {52793, 721}, /* vcgencmd otp_program */
    {52814, 721}, /* vcgencmd otp_write */
    {52833, 58}, /* vcmailbox */
    {52843, 825}, /* vconfig */
    {52851, 88}, /* vcpkg */
    {52857, 49}, /* vcsh */
    {52862, 416}, /* vcsh delete */
    {52874, 306}, /* vdir */
    {52879, 49}, /* vdo */
    {52883, 142}, /* vdo create */
    {52894, 142}, /* vdo remove */
    {52905, 69}, /* vector */
    {52912, 71}, /* veeamconfig */
    {52924, 36}, /* vegeta */
    {52931, 68}, /* velero */
    {52938, 49}, /* ventoy */
    {52945, 31}, /* ventoy -I */
    {52955, 31}, /* ventoy -i */
    {52965, 68}, /* vercel */
    {52972, 100}, /* vertica */
    {52980, 697}, /* vgcfgrestore */
    {52993, 584}, /* vgchange */
    {53002, 584}, /* vgcreate */
    {53011, 585}, /* vgdisplay */
    {53021, 170}, /* vgexport */
    {53030, 584}, /* vgextend */
    {53039, 697}, /* vgimportclone */
    {53053, 584}, /* vgreduce */
    {53062, 588}, /* vgremove */
    {53071, 584}, /* vgrename */
    {53080, 585}, /* vgs */
    {53084, 585}, /* vgscan */
    {53091, 373}, /* vi */
    {53094, 373}, /* view */
    {53099, 278}, /* vifm */
    {53104, 826}, /* vigr */
    {53109, 373}, /* vim */
    {53113, 295}, /* vim-cmd */
    {53121, 22}, /* vim-plug */
    {53130, 92}, /* vimdiff */
    {53138, 141}, /* vinum */
    {53144, 826}, /* vipw */
    {53149, 27}, /* virsh */
    {53155, 489}, /* virsh blockcommit */
    {53173, 489}, /* virsh checkpoint-delete */
    {53197, 488}, /* virsh destroy */
    {53211, 489}, /* virsh detach-disk */
    {53229, 489}, /* virsh domblk-delete */
    {53249, 489}, /* virsh domrename-undefine */
    {53274, 489}, /* virsh managedsave-remove */
    {53299, 489}, /* virsh net-destroy */
    {53317, 488}, /* virsh net-undefine */
    {53336, 489}, /* virsh nodedev-destroy */
    {53358, 488}, /* virsh pool-delete */
    {53376, 489}, /* virsh pool-destroy */
    {53395, 489}, /* virsh pool-undefine */
    {53415, 29}, /* virsh reboot */
    {53428, 488}, /* virsh reset */
    {53440, 489}, /* virsh secret-undefine */
    {53462, 29}, /* virsh shutdown */
    {53477, 488}, /* virsh snapshot-delete */
    {53499, 489}, /* virsh snapshot-revert */
    {53521, 488}, /* virsh undefine */
    {53536, 488}, /* virsh vol-delete */
    {53553, 489}, /* virsh vol-resize */
    {53570, 488}, /* virsh vol-wipe */
    {53585, 593}, /* virt-format */
    {53597, 295}, /* virt-manager */
    {53610, 593}, /* virt-resize */
    {53622, 593}, /* virt-sysprep */
    {53635, 251}, /* virtualmin */
    {53646, 100}, /* virtuoso */
    {53655, 827}, /* visudo */
    {53662, 81}, /* vite */
    {53667, 41}, /* vite-node */
    {53677, 18}, /* vivado */
    {53684, 25}, /* vivado_lab */
    {53695, 33}, /* vlc */
    {53699, 52}, /* vlock */
    {53705, 141}, /* vm */
    {53708, 141}, /* vm-bhyve */
    {53717, 151}, /* vmadm */
    {53723, 71}, /* vmdelete */
    {53732, 295}, /* vmkfstools */
    {53743, 362}, /* vmq-admin */
    {53753, 151}, /* vmrun */
    {53759, 489}, /* vmrun deleteSnapshot */
    {53780, 489}, /* vmrun deleteVM */
    {53795, 489}, /* vmrun revertToSnapshot */
    {53818, 40}, /* vmstat */
    {53825, 32}, /* vncserver */
    {53835, 125}, /* vnstat */
    {53842, 41}, /* voila */
    {53848, 49}, /* volta */
    {53854, 22}, /* volta install */
    {53868, 828}, /* vpnc-disconnect */
    {53884, 100}, /* vsql */
    {53889, 121}, /* vssadmin */
    {53898, 119}, /* vssadmin delete */
    {53914, 144}, /* vssadmin.exe */
    {53927, 16}, /* vtysh */
    {53933, 16}, /* vtysh.sh */
    {53942, 68}, /* vultr */
    {53948, 68}, /* vultr-cli */
    {53958, 593}, /* vxdisksetup */
    {53970, 593}, /* vxdiskunsetup */
    {53984, 170}, /* vxedit */
    {53991, 170}, /* vxmend */
    {53998, 170}, /* vxplex */
    {54005, 170}, /* vxvol */
    {54011, 829}, /* vzdump */
    {54018, 211}, /* w */
    {54020, 359}, /* w3m */
    {54024, 132}, /* wago-cli */
    {54033, 211}, /* wait */
    {54038, 33}, /* wakeonlan */
    {54048, 83}, /* wakeonlan-any */
    {54062, 139}, /* wal-g */
    {54068, 670}, /* wal-g delete */
    {54081, 1}, /* wall */
    {54086, 41}, /* wapm */
    {54091, 249}, /* warp-cli */
    {54100, 66}, /* wasmd */
    {54106, 49}, /* wasmer */
    {54113, 41}, /* wasmer run */
    {54124, 41}, /* wasmtime */
    {54133, 830}, /* watch */
    {54139, 37}, /* watchexec */
    {54149, 62}, /* watson */
    {54156, 54}, /* wavemon */
    {54164, 151}, /* waydroid */
    {54173, 171}, /* waypoint */
    {54182, 166}, /* wayvnc */
    {54189, 49}, /* wazuh-control */
    {54203, 61}, /* wazuh-control stop */
    {54222, 25}, /* wb32-dfu-updater_cli */
    {54243, 121}, /* wbadmin */
    {54251, 38}, /* wc */
    {54254, 25}, /* wchisp */
    {54261, 17}, /* wcurl */
    {54267, 54}, /* wdiff */
    {54273, 290}, /* webfsd */
    {54280, 81}, /* webpack */
    {54288, 831}, /* websocat */
    {54297, 166}, /* websocketd */
    {54308, 106}, /* webspy */
    {54315, 49}, /* werf */
    {54320, 257}, /* werf dismiss */
    {54333, 257}, /* werf purge */
    {54344, 102}, /* west */
    {54349, 199}, /* wetty */
    {54355, 832}, /* wevtutil */
    {54364, 201}, /* wezterm */
    {54372, 59}, /* wg */
    {54375, 833}, /* wg set */
    {54382, 833}, /* wg setconf */
    {54393, 833}, /* wg syncconf */
    {54405, 485}, /* wg-quick */
    {54414, 834}, /* wg-quick down */
    {54428, 835}, /* wget */
    {54433, 17}, /* wget2 */
    {54439, 140}, /* wgetpaste */
    {54449, 92}, /* whatis */
    {54456, 1}, /* whatsapp-cli */
    {54469, 836}, /* whence */
    {54476, 92}, /* whereis */
    {54484, 837}, /* which */
    {54490, 334}, /* whisper-resize */
    {54505, 251}, /* whmapi1 */
    {54513, 211}, /* who */
    {54517, 211}, /* whoami */
    {54524, 105}, /* whois */
    {54530, 49}, /* wifi */
    {54535, 838}, /* wifi down */
    {54545, 24}, /* wifite */
    {54552, 226}, /* winpty */
    {54559, 159}, /* wipe */
    {54564, 70}, /* wipe_data */
    {54574, 839}, /* wipefs */
    {54581, 21}, /* wish */
    {54586, 33}, /* wl-copy */
    {54594, 33}, /* wl-paste */
    {54603, 25}, /* wlink */
    {54609, 377}, /* wmctrl */
    {54616, 840}, /* wmic */
    {54621, 217}, /* wodim */
    {54627, 137}, /* woeusb */
    {54634, 276}, /* wormhole */
    {54643, 49}, /* wp */
    {54646, 130}, /* wp comment */
    {54657, 63}, /* wp db */
    {54663, 130}, /* wp menu */
    {54671, 130}, /* wp option */
    {54681, 130}, /* wp plugin */
    {54691, 22}, /* wp plugin install */
    {54709, 130}, /* wp post */
    {54717, 130}, /* wp theme */
    {54726, 130}, /* wp transient */
    {54739, 130}, /* wp widget */
    {54749, 251}, /* wp-cli */
    {54756, 264}, /* wpa_cli */
    {54764, 68}, /* wrangler */
    {54773, 21}, /* wren */
    {54778, 1}, /* write */
    {54784, 364}, /* write erase */
    {54796, 201}, /* write-chars */
    {54808, 36}, /* wrk */
    {54812, 58}, /* wrmsr */
    {54818, 151}, /* wsl */
    {54822, 151}, /* wsl.exe */
    {54830, 77}, /* wsman */
    {54836, 233}, /* wstunnel */
    {54845, 841}, /* wtmpclean */
    {54855, 201}, /* wtype */
    {54861, 135}, /* wwctl */
    {54867, 37}, /* x-terminal-emulator */
    {54887, 32}, /* x0vncserver */
    {54899, 32}, /* x11vnc */
    {54906, 54}, /* x86info */
    {54914, 842}, /* xargs */
    {54920, 86}, /* xattr */
    {54926, 33}, /* xbacklight */
    {54937, 88}, /* xbps-install */
    {54950, 89}, /* xbps-remove */
    {54962, 25}, /* xc3sprog */
    {54971, 39}, /* xca */
    {54975, 33}, /* xclip */
    {54981, 689}, /* xdcp */
    {54986, 278}, /* xdg-open */
    {54995, 201}, /* xdotool */
    {55003, 801}, /* xdotool click */
    {55017, 801}, /* xdotool key */
    {55029, 801}, /* xdotool keydown */
    {55045, 801}, /* xdotool keyup */
    {55059, 801}, /* xdotool mousemove */
    {55077, 377}, /* xdpyinfo */
    {55086, 689}, /* xdsh */
    {55091, 295}, /* xe */
    {55094, 489}, /* xe host-forget */
    {55109, 489}, /* xe pool-eject */
    {55123, 489}, /* xe snapshot-revert */
    {55142, 489}, /* xe snapshot-uninstall */
    {55164, 489}, /* xe sr-destroy */
    {55178, 489}, /* xe sr-forget */
    {55191, 489}, /* xe vdi-destroy */
    {55206, 489}, /* xe vm-destroy */
    {55220, 489}, /* xe vm-uninstall */
    {55236, 81}, /* xelatex */
    {55244, 241}, /* xfce4-session-logout */
    {55265, 37}, /* xfce4-terminal */
    {55280, 137}, /* xfs_copy */
    {55289, 161}, /* xfs_growfs */
    {55300, 402}, /* xfs_growfs-d */
    {55313, 104}, /* xfs_info */
    {55322, 843}, /* xfs_repair */
    {55333, 347}, /* xfsdump */
    {55341, 349}, /* xfsrestore */
    {55352, 17}, /* xh */
    {55355, 844}, /* xhost */
    {55361, 546}, /* xkill */
    {55367, 151}, /* xl */
    {55370, 377}, /* xlsclients */
    {55381, 38}, /* xmllint */
    {55389, 38}, /* xmlstarlet */
    {55400, 25}, /* xmodem */
    {55407, 21}, /* xonsh */
    {55413, 41}, /* xonsh-run */
    {55423, 99}, /* xorriso */
    {55431, 217}, /* xorrisofs */
    {55441, 377}, /* xprop */
    {55447, 748}, /* xrandr */
    {55454, 101}, /* xrdfs */
    {55460, 66}, /* xrpl */
    {55465, 18}, /* xsct */
    {55470, 33}, /* xsel */
    {55475, 748}, /* xset */
    {55480, 244}, /* xsv */
    {55484, 201}, /* xte */
    {55488, 115}, /* xterm */
    {55494, 495}, /* xtrabackup */
    {55505, 100}, /* xtsql */
    {55511, 845}, /* xvfb-run */
    {55520, 377}, /* xwininfo */
    {55529, 846}, /* xxd */
    {55533, 131}, /* xxhsum */
    {55540, 204}, /* xz */
    {55543, 202}, /* xzcat */
    {55549, 203}, /* xzgrep */
    {55556, 38}, /* xzless */
    {55563, 41}, /* yaegi */
    {55569, 88}, /* yarn */
    {55574, 22}, /* yarn add */
    {55583, 400}, /* yarn app */
    {55592, 400}, /* yarn application */
    {55609, 196}, /* yarn config */
    {55621, 195}, /* yarn dlx */
    {55630, 195}, /* yarn exec */
    {55640, 41}, /* yarn-app */
    {55649, 68}, /* yc */
    {55652, 201}, /* ydotool */
    {55660, 801}, /* ydotool click */
    {55674, 801}, /* ydotool key */
    {55686, 24}, /* yersinia */
    {55695, 847}, /* yes */
    {55699, 246}, /* ykman */
    {55705, 246}, /* ykpiv */
    {55711, 33}, /* youtube-dl */
    {55722, 38}, /* yq */
    {55725, 41}, /* ysh */
    {55729, 100}, /* ysqlsh */
    {55736, 33}, /* yt-dlp */
    {55743, 100}, /* yugabyte */
    {55752, 314}, /* yum */
    {55756, 89}, /* yum autoremove */
    {55771, 89}, /* yum erase */
    {55781, 96}, /* yum history */
    {55793, 22}, /* yum install */
    {55805, 89}, /* yum remove */
    {55816, 848}, /* zabbix_get */
    {55827, 25}, /* zadig */
    {55833, 68}, /* zappa */
    {55839, 33}, /* zathura */
    {55847, 71}, /* zbackup */
    {55855, 377}, /* zbarimg */
    {55863, 66}, /* zcash-cli */
    {55873, 202}, /* zcat */
    {55878, 203}, /* zegrep */
    {55885, 201}, /* zellij */
    {55892, 143}, /* zerofree */
    {55901, 249}, /* zerotier-cli */
    {55914, 418}, /* zf_rm */
    {55920, 849}, /* zfs */
    {55924, 850}, /* zfs destroy */
    {55936, 851}, /* zfs receive */
    {55948, 851}, /* zfs recv */
    {55957, 850}, /* zfs rollback */
    {55970, 203}, /* zgrep */
    {55976, 190}, /* zhack */
    {55982, 81}, /* zig */
    {55986, 362}, /* zigbee2mqtt */
    {55998, 148}, /* zigpy */
    {56004, 99}, /* zip */
    {56008, 63}, /* zkCli.sh */
    {56017, 38}, /* zless */
    {56023, 251}, /* zmcontrol */
    {56033, 591}, /* zmmailbox */
    {56043, 251}, /* zmprov */
    {56050, 71}, /* znapzend */
    {56059, 148}, /* znp_tool */
    {56068, 467}, /* zoneadm */
    {56076, 170}, /* zoneadm -z */
    {56087, 170}, /* zonecfg */
    {56095, 63}, /* zookeeper-shell */
    {56111, 63}, /* zookeeper-shell.sh */
    {56130, 22}, /* zplug */
    {56136, 849}, /* zpool */
    {56142, 852}, /* zpool add */
    {56152, 852}, /* zpool attach */
    {56165, 852}, /* zpool checkpoint */
    {56182, 853}, /* zpool clear */
    {56194, 850}, /* zpool create */
    {56207, 850}, /* zpool destroy */
    {56221, 854}, /* zpool detach */
    {56234, 854}, /* zpool export */
    {56247, 853}, /* zpool import */
    {56260, 850}, /* zpool labelclear */
    {56277, 854}, /* zpool offline */
    {56291, 850}, /* zpool remove */
    {56304, 852}, /* zpool replace */
    {56318, 850}, /* zpool split */
    {56330, 49}, /* zramctl */
    {56338, 133}, /* zramctl --reset */
    {56354, 71}, /* zrepl */
    {56360, 49}, /* zrok */
    {56365, 233}, /* zrok access */
    {56377, 233}, /* zrok share */
    {56388, 111}, /* zsh */
    {56392, 204}, /* zstd */
    {56397, 202}, /* zstdcat */
    {56405, 99}, /* zstdmt */
    {56412, 855}, /* ztcp */
    {56417, 148}, /* zwave */
    {56423, 148}, /* zwavejs */
    {56431, 41}, /* zx */
    {56434, 314}, /* zypper */
    {56441, 96}, /* zypper history */
    {56456, 22}, /* zypper install */
    {56471, 89}, /* zypper remove */
    {56485, 89}, /* zypper rm */
};
const int s2c_name_count = 5214;
