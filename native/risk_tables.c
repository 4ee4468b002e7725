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
    "cuts the connection of the port\0";

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
    {S2C_IF_WORD, 0, 10851, 0x0},
    {S2C_IF_SAYS, 0, 10920, 0x0},
    {S2C_IF_WORD, 0, 10979, 0x0},
    {S2C_IF_SAYS, 0, 11037, 0x0},
    {S2C_IF_WORD, 0, 11052, 0x0},
    {S2C_IF_SAYS, 0, 11074, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 11052, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800010},
    {S2C_IF_WORD, 0, 11220, 0x0},
    {S2C_IF_SAYS, 0, 11264, 0x0},
    {S2C_IF_WORD, 0, 11323, 0x0},
    {S2C_IF_SAYS, 0, 11383, 0x0},
    {S2C_IF_WORD, 0, 11579, 0x0},
    {S2C_IF_SAYS, 0, 11620, 0x0},
    {S2C_IF_WORD, 0, 11768, 0x0},
    {S2C_IF_SAYS, 0, 11788, 0x0},
    {S2C_IF_WORD, 0, 11839, 0x0},
    {S2C_IF_SAYS, 0, 11861, 0x0},
    {S2C_IF_WORD, 0, 11885, 0x0},
    {S2C_IF_SAYS, 0, 11903, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 1508, 0x0},
    {S2C_IF_SAYS, 0, 12211, 0x0},
    {S2C_IF_WORD, 0, 12270, 0x0},
    {S2C_IF_SAYS, 0, 12371, 0x0},
    {S2C_IF_WORD, 0, 12395, 0x0},
    {S2C_IF_SAYS, 0, 12801, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_WORD, 0, 12901, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 0, 13245, 0x0},
    {S2C_IF_WORD, 0, 13316, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 13499, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 13695, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 0, 10851, 0x0},
    {S2C_IF_SAYS, 0, 10920, 0x0},
    {S2C_IF_WORD, 0, 10979, 0x0},
    {S2C_IF_SAYS, 0, 11037, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 11052, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_WORD, 0, 11885, 0x0},
    {S2C_IF_SAYS, 0, 11903, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 1508, 0x0},
    {S2C_IF_SAYS, 0, 12211, 0x0},
    {S2C_IF_WORD, 0, 12270, 0x0},
    {S2C_IF_SAYS, 0, 12371, 0x0},
    {S2C_IF_WORD, 0, 12395, 0x0},
    {S2C_IF_SAYS, 0, 12801, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_WORD, 0, 13811, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 0, 13864, 0x0},
    {S2C_IF_SAYS, 0, 13882, 0x0},
    {S2C_IF_WORD, 0, 13958, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 14106, 0x0},
    {S2C_IF_WORD, 0, 4619, 0x0},
    {S2C_IF_SAYS, 0, 14142, 0x0},
    {S2C_IF_WORD, 0, 4619, 0x0},
    {S2C_IF_SAYS, 0, 14224, 0x0},
    {S2C_IF_WORD, 0, 11220, 0x0},
    {S2C_IF_SAYS, 0, 11264, 0x0},
    {S2C_IF_WORD, 0, 11323, 0x0},
    {S2C_IF_SAYS, 0, 11383, 0x0},
    {S2C_IF_WORD, 0, 11579, 0x0},
    {S2C_IF_SAYS, 0, 11620, 0x0},
    {S2C_IF_WORD, 0, 11768, 0x0},
    {S2C_IF_SAYS, 0, 11788, 0x0},
    {S2C_IF_WORD, 0, 11839, 0x0},
    {S2C_IF_SAYS, 0, 11861, 0x0},
    {S2C_IF_WORD, 0, 14286, 0x0},
    {S2C_IF_SAYS, 0, 14302, 0x0},
    {S2C_IF_WORD, 0, 5038, 0x0},
    {S2C_IF_SAYS, 0, 14351, 0x0},
    {S2C_IF_WORD, 0, 4600, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 14461, 0x0},
    {S2C_IF_WORD, -1, 14472, 0x0},
    {S2C_IF_WORD, 1, 14507, 0x0},
    {S2C_IF_WORD, -1, 14516, 0x0},
    {S2C_IF_WORD, 1, 14536, 0x0},
    {S2C_IF_WORD, -1, 6027, 0x0},
    {S2C_IF_WORD, 0, 14618, 0x0},
    {S2C_IF_SAYS, 0, 14648, 0x0},
    {S2C_IF_SAYS, 0, 14905, 0x0},
    {S2C_IF_SAYS, 0, 15300, 0x0},
    {S2C_IF_SAYS, 0, 15477, 0x0},
    {S2C_IF_WORD, 0, 15579, 0x0},
    {S2C_IF_SAYS, 0, 15593, 0x0},
    {S2C_IF_SAYS, 0, 15653, 0x0},
    {S2C_IF_WORD, 0, 15785, 0x0},
    {S2C_IF_SAYS, 0, 15835, 0x0},
    {S2C_IF_WORD, 0, 15984, 0x0},
    {S2C_IF_SAYS, 0, 16083, 0x0},
    {S2C_IF_WORD, 0, 16123, 0x0},
    {S2C_IF_SAYS, 0, 16155, 0x0},
    {S2C_IF_WORD, 0, 16195, 0x0},
    {S2C_IF_SAYS, 0, 16239, 0x0},
    {S2C_IF_SAYS, 0, 16637, 0x0},
    {S2C_IF_SAYS, 0, 17552, 0x0},
    {S2C_IF_SAYS, 0, 17835, 0x0},
    {S2C_IF_SAYS, 0, 17990, 0x0},
    {S2C_IF_WORD, 0, 18071, 0x0},
    {S2C_IF_SAYS, 0, 18113, 0x0},
    {S2C_IF_SAYS, 0, 18235, 0x0},
    {S2C_IF_WORD, 0, 18272, 0x0},
    {S2C_IF_SAYS, 0, 18355, 0x0},
    {S2C_IF_WORD, 0, 18506, 0x0},
    {S2C_IF_SAYS, 0, 18528, 0x0},
    {S2C_IF_WORD, 0, 18600, 0x0},
    {S2C_IF_SAYS, 0, 18639, 0x0},
    {S2C_IF_SAYS, 0, 19000, 0x0},
    {S2C_IF_SAYS, 0, 19637, 0x0},
    {S2C_IF_WORD, 0, 19667, 0x0},
    {S2C_IF_SAYS, 0, 19693, 0x0},
    {S2C_IF_SAYS, 0, 20383, 0x0},
    {S2C_IF_WORD, 0, 6604, 0x0},
    {S2C_IF_SAYS, 0, 20623, 0x0},
    {S2C_IF_WORD, 0, 20646, 0x0},
    {S2C_IF_SAYS, 0, 20679, 0x0},
    {S2C_IF_WORD, 0, 20748, 0x0},
    {S2C_IF_SAYS, 0, 20894, 0x0},
    {S2C_IF_WORD, 0, 21043, 0x0},
    {S2C_IF_SAYS, 0, 21071, 0x0},
    {S2C_IF_SAYS, 0, 21379, 0x0},
    {S2C_IF_WORD, 0, 21424, 0x0},
    {S2C_IF_SAYS, 0, 21486, 0x0},
    {S2C_IF_WORD, 0, 21549, 0x0},
    {S2C_IF_SAYS, 0, 21560, 0x0},
    {S2C_IF_WORD, 0, 14618, 0x0},
    {S2C_IF_SAYS, 0, 21694, 0x0},
    {S2C_IF_SAYS, 0, 21903, 0x0},
    {S2C_IF_OPTION, 0, 22434, 0x0},
    {S2C_IF_OPTION, 0, 22473, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 22653, 0x0},
    {S2C_IF_OPTION, 0, 22656, 0x0},
    {S2C_IF_OPTION, 0, 22650, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 22682, 0x0},
    {S2C_IF_NO_OPTION, 0, 22702, 0x0},
    {S2C_IF_OPTION, 0, 22810, 0x0},
    {S2C_IF_OPTION, 0, 22890, 0x0},
    {S2C_IF_OPTION, 0, 22899, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 22933, 0x0},
    {S2C_IF_OPTION, 0, 23036, 0x0},
    {S2C_IF_OPTION, 0, 23068, 0x0},
    {S2C_IF_OPTION, 0, 23140, 0x0},
    {S2C_IF_WORD, 1, 23173, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_OPTION, 0, 23217, 0x0},
    {S2C_IF_NO_OPTION, 0, 23227, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 23272, 0x0},
    {S2C_IF_OPTION, 0, 23349, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 23432, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_NO_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23603, 0x17400},
    {S2C_IF_OPTION, 0, 23603, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 22653, 0x0},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_WORD, 0, 23903, 0x0},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_WORD, 0, 23919, 0x0},
    {S2C_IF_WORD, 0, 23966, 0x0},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_WORD, 0, 24114, 0x0},
    {S2C_IF_WORD, 0, 24136, 0x0},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_WORD, 0, 24232, 0x0},
    {S2C_IF_WORD, 0, 24248, 0x0},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 24299, 0x0},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_WORD, 1, 24337, 0x0},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 24383, 0x0},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_WORD, 1, 24455, 0x0},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_OPTION, 0, 24538, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x16000},
    {S2C_IF_OPTION, 0, 23782, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 24638, 0x0},
    {S2C_IF_WORD, 0, 11885, 0x0},
    {S2C_IF_SAYS, 0, 11903, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 1508, 0x0},
    {S2C_IF_SAYS, 0, 12211, 0x0},
    {S2C_IF_WORD, 0, 12270, 0x0},
    {S2C_IF_SAYS, 0, 12371, 0x0},
    {S2C_IF_WORD, 0, 12395, 0x0},
    {S2C_IF_SAYS, 0, 12801, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 24797, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 4619, 0x0},
    {S2C_IF_SAYS, 0, 14142, 0x0},
    {S2C_IF_WORD, 0, 4619, 0x0},
    {S2C_IF_SAYS, 0, 14224, 0x0},
    {S2C_IF_WORD, 0, 11220, 0x0},
    {S2C_IF_SAYS, 0, 11264, 0x0},
    {S2C_IF_WORD, 0, 11323, 0x0},
    {S2C_IF_SAYS, 0, 11383, 0x0},
    {S2C_IF_WORD, 0, 11579, 0x0},
    {S2C_IF_SAYS, 0, 11620, 0x0},
    {S2C_IF_WORD, 0, 11768, 0x0},
    {S2C_IF_SAYS, 0, 11788, 0x0},
    {S2C_IF_WORD, 0, 11839, 0x0},
    {S2C_IF_SAYS, 0, 11861, 0x0},
    {S2C_IF_WORD, 0, 14286, 0x0},
    {S2C_IF_SAYS, 0, 14302, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 11052, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 13695, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 24855, 0x0},
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
    {S2C_IF_WORD, 0, 25117, 0x0},
    {S2C_IF_OPTION, 0, 22650, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 25211, 0x0},
    {S2C_IF_OPTION, 0, 23429, 0x0},
    {S2C_IF_WORD, 0, 1657, 0x0},
    {S2C_IF_WORD, 0, 25214, 0x0},
    {S2C_IF_WORD, 0, 1657, 0x0},
    {S2C_IF_WORD, 0, 25217, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 22650, 0x0},
    {S2C_IF_WORD, 0, 25369, 0x0},
    {S2C_IF_OPTION, 0, 25408, 0x0},
    {S2C_IF_OPTION, 0, 25580, 0x0},
    {S2C_IF_OPTION, 0, 25620, 0x0},
    {S2C_IF_OPTION, 0, 25910, 0x0},
    {S2C_IF_VALUE, 0, 26321, 0x0},
    {S2C_IF_WORD, 0, 26402, 0x0},
    {S2C_IF_OPTION, 0, 26415, 0x0},
    {S2C_IF_OPTION, 0, 25610, 0x0},
    {S2C_IF_OPTION, 0, 25610, 0x0},
    {S2C_IF_VALUE, 0, 26879, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_WORD, 0, 27524, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_NO_OPTION, 0, 25093, 0x0},
    {S2C_IF_OPTION, 0, 25093, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 27792, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 27792, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 27882, 0x4030140},
    {S2C_IF_VALUE, 0, 27792, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_OPTION, 0, 27945, 0x0},
    {S2C_IF_OPTION, 0, 27948, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 27951, 0x0},
    {S2C_IF_OPTION, 0, 27985, 0x0},
    {S2C_IF_WORD, 1, 27998, 0x0},
    {S2C_IF_WORD, 0, 28018, 0x0},
    {S2C_IF_WORD, 1, 27998, 0x0},
    {S2C_IF_VALUE, 0, 28113, 0x0},
    {S2C_IF_WORD, 1, 28169, 0x0},
    {S2C_IF_SAYS, 0, 28180, 0x0},
    {S2C_IF_WORD, 1, 28169, 0x0},
    {S2C_IF_WORD, 2, 28221, 0x0},
    {S2C_IF_WORD, 1, 28009, 0x0},
    {S2C_IF_WORD, 2, 28281, 0x0},
    {S2C_IF_OPTION, 0, 25114, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 25114, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 28365, 0x0},
    {S2C_IF_VALUE, 0, 28458, 0x0},
    {S2C_IF_OPTION, 0, 28574, 0x0},
    {S2C_IF_OPTION, 0, 25114, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 25114, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 25114, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 28583, 0x0},
    {S2C_IF_WORD, 1, 28598, 0x0},
    {S2C_IF_WORD, 0, 28669, 0x0},
    {S2C_IF_OPTION, 0, 28753, 0x0},
    {S2C_IF_WORD, 1, 28767, 0x0},
    {S2C_IF_WORD, 1, 28819, 0x0},
    {S2C_IF_WORD, 2, 7457, 0x0},
    {S2C_IF_OPTION, 0, 28827, 0x0},
    {S2C_IF_WORD, 1, 28841, 0x0},
    {S2C_IF_OPTION, 0, 28887, 0x0},
    {S2C_IF_WORD, 0, 28893, 0x0},
    {S2C_IF_WORD, 0, 8111, 0x0},
    {S2C_IF_WORD, 0, 28943, 0x0},
    {S2C_IF_OPTION, 0, 28965, 0x0},
    {S2C_IF_WORD, 0, 28971, 0x0},
    {S2C_IF_WORD, 0, 29081, 0x0},
    {S2C_IF_VALUE, 0, 29198, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 29219, 0x0},
    {S2C_IF_VALUE, 0, 29293, 0x0},
    {S2C_IF_VALUE, 0, 29357, 0x0},
    {S2C_IF_OPTION, 0, 29436, 0x0},
    {S2C_IF_VALUE, 0, 29712, 0x0},
    {S2C_IF_OPTION, 0, 29729, 0x0},
    {S2C_IF_OPTION, 0, 29697, 0x0},
    {S2C_IF_VALUE, 0, 29781, 0x0},
    {S2C_IF_OPTION, 0, 29729, 0x0},
    {S2C_IF_VALUE, 0, 29846, 0x0},
    {S2C_IF_OPTION, 0, 29897, 0x0},
    {S2C_IF_OPTION, 0, 29905, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 29960, 0x60003c1},
    {S2C_IF_OPTION, 0, 29897, 0x0},
    {S2C_IF_OPTION, 0, 30018, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 30115, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 30115, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 30115, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 30115, 0x0},
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
    {S2C_IF_OPTION, 0, 30115, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 30654, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 30851, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 22650, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 30980, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 31229, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 2470, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 31479, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 31660, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x17000},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_WORD, -1, 31765, 0x0},
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
    {S2C_IF_WORD, -2, 32057, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 32095, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x10140},
    {S2C_IF_WORD, 102, 13695, 0x0},
    {S2C_IF_WORD, 0, 32159, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 32215, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 32345, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 32515, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 32597, 0x0},
    {S2C_IF_PLACE, 0, 32695, 0x400},
    {S2C_IF_PLACE, 0, 32695, 0x800},
    {S2C_IF_PLACE, 0, 32695, 0x17000},
    {S2C_IF_PLACE, 0, 32695, 0x1e0000},
    {S2C_IF_PLACE, 0, 32695, 0x6000343},
    {S2C_IF_WORD, 0, 32743, 0x0},
    {S2C_IF_PLACE, 0, 32695, 0x4000080},
    {S2C_IF_WORD, 0, 32756, 0x0},
    {S2C_IF_WORD, 0, 32800, 0x0},
    {S2C_IF_WORD, 0, 32756, 0x0},
    {S2C_IF_NO_WORD, 0, 32805, 0x0},
    {S2C_IF_WORD, 0, 32756, 0x0},
    {S2C_IF_WORD, 0, 32813, 0x0},
    {S2C_IF_WORD, 0, 32828, 0x0},
    {S2C_IF_NO_WORD, 0, 32917, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 33012, 0x400},
    {S2C_IF_PLACE, 0, 32695, 0x400},
    {S2C_IF_PLACE, 0, 33068, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_VALUE, 0, 33128, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 33246, 0x0},
    {S2C_IF_VALUE, 0, 33334, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 13245, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 30118, 0x0},
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
    {S2C_IF_WORD, 0, 32057, 0x0},
    {S2C_IF_OPTION, 0, 33845, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 33896, 0x0},
    {S2C_IF_WORD, 1, 33956, 0x0},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_OPTION, 0, 33465, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 34033, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40010c4},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 34054, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 34125, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 34282, 0x0},
    {S2C_IF_NO_WORD, 0, 34308, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 34400, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_NO_WORD, 1, 34420, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_WORD, 1, 34440, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 34454, 0x0},
    {S2C_IF_OPTION, 0, 34538, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 34589, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 34777, 0x0},
    {S2C_IF_OPTION, 0, 34898, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 35156, 0x0},
    {S2C_IF_VALUE, 0, 35182, 0x0},
    {S2C_IF_OPTION, 0, 35205, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 35254, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 35273, 0x4003040},
    {S2C_IF_OPTION, 0, 35254, 0x0},
    {S2C_IF_VALUE, 0, 35327, 0x0},
    {S2C_IF_OPTION, 0, 35254, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 35273, 0x0},
    {S2C_IF_OPTION, 0, 35254, 0x0},
    {S2C_IF_OPTION, 0, 35414, 0x0},
    {S2C_IF_OPTION, 0, 35254, 0x0},
    {S2C_IF_OPTION, 0, 35477, 0x0},
    {S2C_IF_OPTION, 0, 35525, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 35537, 0x400},
    {S2C_IF_OPTION, 0, 35547, 0x0},
    {S2C_IF_OPTION, 0, 35577, 0x0},
    {S2C_IF_OPTION, 0, 35590, 0x0},
    {S2C_IF_OPTION, 0, 25093, 0x0},
    {S2C_IF_VALUE, 0, 35605, 0x0},
    {S2C_IF_OPTION, 0, 35254, 0x0},
    {S2C_IF_OPTION, 0, 35638, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60011c1},
    {S2C_IF_OPTION, 0, 35670, 0x0},
    {S2C_IF_WORD, 0, 35673, 0x0},
    {S2C_IF_OPTION, 0, 35706, 0x0},
    {S2C_IF_WORD, 1, 35735, 0x0},
    {S2C_IF_OPTION, 0, 35779, 0x0},
    {S2C_IF_OPTION, 0, 35799, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 35823, 0x0},
    {S2C_IF_OPTION, 0, 35877, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 35823, 0x0},
    {S2C_IF_OPTION, 0, 35984, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 27420, 0x4003040},
    {S2C_IF_VALUE, 0, 36035, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 27420, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36073, 0x4003040},
    {S2C_IF_WORD, 1, 36123, 0x0},
    {S2C_IF_WORD, 1, 36133, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23429, 0x4003040},
    {S2C_IF_VALUE, 0, 36137, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 36133, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 23429, 0x0},
    {S2C_IF_WORD, 1, 36172, 0x0},
    {S2C_IF_WORD, 1, 36133, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 36133, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 36238, 0x0},
    {S2C_IF_OPTION, 0, 36248, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36261, 0x4003040},
    {S2C_IF_OPTION, 0, 36248, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 36261, 0x0},
    {S2C_IF_OPTION, 0, 36276, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 36332, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36344, 0x400},
    {S2C_IF_OPTION, 0, 36372, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36393, 0x4003040},
    {S2C_IF_OPTION, 0, 36430, 0x0},
    {S2C_IF_OPTION, 0, 36475, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 9, 0x0},
    {S2C_IF_OPTION, 0, 36546, 0x0},
    {S2C_IF_OPTION, 0, 23349, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 36570, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_OPTION, 0, 36874, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x2000140},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 36999, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 37146, 0x0},
    {S2C_IF_OPTION, 0, 37164, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 37363, 0x0},
    {S2C_IF_OPTION, 0, 37455, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_WORD, 0, 37486, 0x0},
    {S2C_IF_VALUE, 0, 37555, 0x0},
    {S2C_IF_VALUE, 0, 37671, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 37798, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 37975, 0x0},
    {S2C_IF_SAYS, 0, 37986, 0x0},
    {S2C_IF_VALUE, 0, 38071, 0x0},
    {S2C_IF_VALUE, 0, 38224, 0x0},
    {S2C_IF_WORD, 0, 38301, 0x0},
    {S2C_IF_WORD, 0, 38434, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 29451, 0x0},
    {S2C_IF_WORD, 0, 38567, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 38767, 0x0},
    {S2C_IF_OPTION, 0, 25114, 0x0},
    {S2C_IF_OPTION, 0, 38848, 0x0},
    {S2C_IF_OPTION, 0, 38870, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 39031, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 39250, 0x0},
    {S2C_IF_VALUE, 0, 39310, 0x0},
    {S2C_IF_WORD, 0, 39388, 0x0},
    {S2C_IF_WORD, 0, 39419, 0x0},
    {S2C_IF_OPTION, 0, 39562, 0x0},
    {S2C_IF_WORD, 0, 39614, 0x0},
    {S2C_IF_OPTION, 0, 39638, 0x0},
    {S2C_IF_WORD, 0, 39669, 0x0},
    {S2C_IF_WORD, 0, 39731, 0x0},
    {S2C_IF_WORD, 0, 39740, 0x0},
    {S2C_IF_OPTION, 0, 39812, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 39976, 0x0},
    {S2C_IF_NO_WORD, 0, 40040, 0x0},
    {S2C_IF_OPTION, 0, 40161, 0x0},
    {S2C_IF_NO_OPTION, 0, 34898, 0x0},
    {S2C_IF_WORD, 1, 40272, 0x0},
    {S2C_IF_OPTION, 0, 40364, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 39976, 0x0},
    {S2C_IF_NO_WORD, 0, 40040, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 40500, 0x0},
    {S2C_IF_WORD, 0, 39976, 0x0},
    {S2C_IF_NO_WORD, 0, 40040, 0x0},
    {S2C_IF_OPTION, 0, 40530, 0x0},
    {S2C_IF_OPTION, 0, 40601, 0x0},
    {S2C_IF_OPTION, 0, 40645, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_OPTION, 0, 40811, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 40870, 0x0},
    {S2C_IF_OPTION, 0, 40912, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 39976, 0x0},
    {S2C_IF_NO_WORD, 0, 40040, 0x0},
    {S2C_IF_WORD, 0, 41011, 0x0},
    {S2C_IF_WORD, 102, 7773, 0x0},
    {S2C_IF_WORD, 0, 41112, 0x0},
    {S2C_IF_WORD, 0, 41167, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_OPTION, 0, 41178, 0x0},
    {S2C_IF_OPTION, 0, 41361, 0x0},
    {S2C_IF_OPTION, 0, 41511, 0x0},
    {S2C_IF_WORD, 0, 39976, 0x0},
    {S2C_IF_NO_WORD, 0, 40040, 0x0},
    {S2C_IF_OPTION, 0, 22702, 0x0},
    {S2C_IF_WORD, 0, 39976, 0x0},
    {S2C_IF_NO_WORD, 0, 40040, 0x0},
    {S2C_IF_OPTION, 0, 22702, 0x0},
    {S2C_IF_WORD, 0, 39976, 0x0},
    {S2C_IF_NO_WORD, 0, 40040, 0x0},
    {S2C_IF_OPTION, 0, 41733, 0x0},
    {S2C_IF_OPTION, 0, 41802, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 41855, 0x0},
    {S2C_IF_OPTION, 0, 41914, 0x0},
    {S2C_IF_OPTION, 0, 41992, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 42052, 0x0},
    {S2C_IF_OPTION, 0, 42128, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_WORD, 0, 39976, 0x0},
    {S2C_IF_NO_WORD, 0, 40040, 0x0},
    {S2C_IF_WORD, 1, 42225, 0x0},
    {S2C_IF_OPTION, 0, 42256, 0x0},
    {S2C_IF_OPTION, 0, 42267, 0x0},
    {S2C_IF_WORD, 0, 42320, 0x0},
    {S2C_IF_WORD, 0, 42398, 0x0},
    {S2C_IF_OPTION, 0, 42457, 0x0},
    {S2C_IF_OPTION, 0, 42457, 0x0},
    {S2C_IF_VALUE, 0, 42590, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 42457, 0x0},
    {S2C_IF_OPTION, 0, 42741, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 42795, 0x0},
    {S2C_IF_VALUE, 0, 42861, 0x0},
    {S2C_IF_OPTION, 0, 42915, 0x0},
    {S2C_IF_WORD, 0, 39976, 0x0},
    {S2C_IF_NO_WORD, 0, 40040, 0x0},
    {S2C_IF_WORD, 0, 43032, 0x0},
    {S2C_IF_WORD, 1, 43128, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 43201, 0x0},
    {S2C_IF_OPTION, 0, 43204, 0x0},
    {S2C_IF_OPTION, 0, 43249, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 43201, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 43370, 0x0},
    {S2C_IF_VALUE, 0, 43394, 0x0},
    {S2C_IF_OPTION, 0, 43447, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 43477, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 43500, 0x0},
    {S2C_IF_OPTION, 0, 43537, 0x0},
    {S2C_IF_OPTION, 0, 40601, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 43637, 0x0},
    {S2C_IF_OPTION, 0, 43652, 0x0},
    {S2C_IF_VALUE, 0, 43661, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 43661, 0x0},
    {S2C_IF_VALUE, 0, 43732, 0x0},
    {S2C_IF_WORD, -1, 43755, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 43834, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400100},
    {S2C_IF_VALUE, 0, 43929, 0x0},
    {S2C_IF_VALUE, 0, 44011, 0x0},
    {S2C_IF_OPTION, 0, 44066, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 44096, 0x0},
    {S2C_IF_WORD, 2, 44127, 0x0},
    {S2C_IF_OPTION, 0, 44096, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 44213, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 44233, 0x0},
    {S2C_IF_WORD, 0, 44333, 0x0},
    {S2C_IF_VALUE, 0, 44361, 0x0},
    {S2C_IF_WORD, 102, 44378, 0x0},
    {S2C_IF_VALUE, 0, 44401, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 44447, 0x0},
    {S2C_IF_WORD, 0, 44468, 0x0},
    {S2C_IF_OPTION, 0, 44507, 0x0},
    {S2C_IF_OPTION, 0, 43652, 0x0},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 44592, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 44507, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 42457, 0x0},
    {S2C_IF_OPTION, 0, 44706, 0x0},
    {S2C_IF_WORD, 0, 44715, 0x0},
    {S2C_IF_OPTION, 0, 44715, 0x0},
    {S2C_IF_OPTION, 0, 44755, 0x0},
    {S2C_IF_WORD, 0, 6027, 0x0},
    {S2C_IF_OPTION, 0, 44809, 0x0},
    {S2C_IF_WORD, 0, 26343, 0x0},
    {S2C_IF_NO_OPTION, 0, 44860, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 45098, 0x0},
    {S2C_IF_OPTION, 0, 45110, 0x0},
    {S2C_IF_WORD, 0, 45161, 0x0},
    {S2C_IF_WORD, 0, 45638, 0x0},
    {S2C_IF_OPTION, 0, 34535, 0x0},
    {S2C_IF_OPTION, 0, 28966, 0x0},
    {S2C_IF_VALUE, 0, 45877, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 45948, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 46010, 0x0},
    {S2C_IF_OPTION, 0, 46088, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 46088, 0x0},
    {S2C_IF_WORD, 1, 46159, 0x0},
    {S2C_IF_OPTION, 0, 46213, 0x0},
    {S2C_IF_OPTION, 0, 25093, 0x0},
    {S2C_IF_OPTION, 0, 23220, 0x0},
    {S2C_IF_OPTION, 0, 46341, 0x0},
    {S2C_IF_WORD, 0, 46355, 0x0},
    {S2C_IF_VALUE, 0, 46474, 0x0},
    {S2C_IF_WORD, 0, 46636, 0x0},
    {S2C_IF_WORD, 0, 46812, 0x0},
    {S2C_IF_VALUE, 0, 46900, 0x0},
    {S2C_IF_WORD, 1, 46936, 0x0},
    {S2C_IF_VALUE, 0, 46900, 0x0},
    {S2C_IF_WORD, 1, 47055, 0x0},
    {S2C_IF_OPTION, 0, 47074, 0x0},
    {S2C_IF_WORD, 0, 7661, 0x0},
    {S2C_IF_WORD, 0, 47235, 0x0},
    {S2C_IF_WORD, 0, 47268, 0x0},
    {S2C_IF_WORD, 0, 47356, 0x0},
    {S2C_IF_WORD, 0, 47408, 0x0},
    {S2C_IF_WORD, 0, 47480, 0x0},
    {S2C_IF_WORD, 0, 47592, 0x0},
    {S2C_IF_WORD, 0, 47770, 0x0},
    {S2C_IF_WORD, 0, 47849, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 48228, 0x0},
    {S2C_IF_WORD, 0, 45195, 0x0},
    {S2C_IF_WORD, 1, 48474, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 48536, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 48569, 0x0},
    {S2C_IF_WORD, 2, 44750, 0x0},
    {S2C_IF_WORD, 1, 48592, 0x0},
    {S2C_IF_WORD, 1, 48660, 0x0},
    {S2C_IF_WORD, 2, 48690, 0x0},
    {S2C_IF_WORD, 1, 48837, 0x0},
    {S2C_IF_WORD, 1, 7880, 0x0},
    {S2C_IF_WORD, 2, 48861, 0x0},
    {S2C_IF_WORD, 1, 49004, 0x0},
    {S2C_IF_WORD, 2, 49017, 0x0},
    {S2C_IF_WORD, 1, 49068, 0x0},
    {S2C_IF_WORD, 2, 49113, 0x0},
    {S2C_IF_WORD, 1, 44750, 0x0},
    {S2C_IF_WORD, 2, 48592, 0x0},
    {S2C_IF_WORD, 1, 49193, 0x0},
    {S2C_IF_WORD, 2, 3860, 0x0},
    {S2C_IF_WORD, 2, 44750, 0x0},
    {S2C_IF_WORD, 1, 45195, 0x0},
    {S2C_IF_WORD, 0, 49273, 0x0},
    {S2C_IF_NO_WORD, 0, 49315, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_WORD, 0, 49338, 0x0},
    {S2C_IF_OPTION, 0, 49354, 0x0},
    {S2C_IF_OPTION, 0, 49377, 0x0},
    {S2C_IF_WORD, 0, 49471, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 50154, 0x0},
    {S2C_IF_OPTION, 0, 50207, 0x0},
    {S2C_IF_WORD, 0, 49471, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 50285, 0x0},
    {S2C_IF_WORD, 1, 50332, 0x0},
    {S2C_IF_WORD, 0, 50348, 0x0},
    {S2C_IF_WORD, 1, 50405, 0x0},
    {S2C_IF_WORD, 0, 25369, 0x0},
    {S2C_IF_OPTION, 0, 25957, 0x0},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_WORD, 1, 10303, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_WORD, 0, 54, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 50506, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 50572, 0x0},
    {S2C_IF_OPTION, 0, 51515, 0x0},
    {S2C_IF_WORD, 0, 25369, 0x0},
    {S2C_IF_OPTION, 0, 23217, 0x0},
    {S2C_IF_OPTION, 0, 51654, 0x0},
    {S2C_IF_OPTION, 0, 51714, 0x0},
    {S2C_IF_WORD, 1, 51753, 0x0},
    {S2C_IF_OPTION, 0, 25093, 0x0},
    {S2C_IF_OPTION, 0, 51806, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_OPTION, 0, 22682, 0x0},
    {S2C_IF_VALUE, 0, 51961, 0x0},
    {S2C_IF_VALUE, 0, 51989, 0x0},
    {S2C_IF_OPTION, 0, 52041, 0x0},
    {S2C_IF_OPTION, 0, 52091, 0x0},
    {S2C_IF_WORD, 2, 52127, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 52324, 0x0},
    {S2C_IF_OPTION, 0, 52336, 0x0},
    {S2C_IF_OPTION, 0, 40601, 0x0},
    {S2C_IF_VALUE, 0, 52430, 0x0},
    {S2C_IF_OPTION, 0, 52496, 0x0},
    {S2C_IF_WORD, 1, 388, 0x0},
    {S2C_IF_OPTION, 0, 52699, 0x0},
    {S2C_IF_VALUE, 0, 52731, 0x0},
    {S2C_IF_WORD, 0, 52778, 0x0},
    {S2C_IF_VALUE, 0, 52878, 0x0},
    {S2C_IF_VALUE, 0, 52945, 0x0},
    {S2C_IF_OPTION, 0, 52971, 0x0},
    {S2C_IF_NO_OPTION, 0, 24855, 0x0},
    {S2C_IF_VALUE, 0, 53035, 0x0},
    {S2C_IF_VALUE, 0, 53066, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_VALUE, 0, 53155, 0x0},
    {S2C_IF_VALUE, 0, 53181, 0x0},
    {S2C_IF_VALUE, 0, 53260, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_VALUE, 0, 53035, 0x0},
    {S2C_IF_OPTION, 0, 53507, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_OPTION, 0, 53519, 0x0},
    {S2C_IF_VALUE, 0, 53556, 0x0},
    {S2C_IF_WORD, 0, 52127, 0x0},
    {S2C_IF_VALUE, 0, 53570, 0x0},
    {S2C_IF_WORD, 0, 53575, 0x0},
    {S2C_IF_WORD, 0, 53646, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_VALUE, 0, 53772, 0x0},
    {S2C_IF_SAYS, 0, 53863, 0x0},
    {S2C_IF_VALUE, 0, 53910, 0x0},
    {S2C_IF_WORD, 0, 53950, 0x0},
    {S2C_IF_OPTION, 0, 53976, 0x0},
    {S2C_IF_WORD, 0, 53992, 0x0},
    {S2C_IF_OPTION, 0, 54049, 0x0},
    {S2C_IF_WORD, 0, 54103, 0x0},
    {S2C_IF_OPTION, 0, 54152, 0x0},
    {S2C_IF_OPTION, 0, 54195, 0x0},
    {S2C_IF_OPTION, 0, 54315, 0x0},
    {S2C_IF_WORD, 1, 54439, 0x0},
    {S2C_IF_OPTION, 0, 54456, 0x0},
    {S2C_IF_WORD, 1, 54554, 0x0},
    {S2C_IF_OPTION, 0, 54315, 0x0},
    {S2C_IF_OPTION, 0, 54733, 0x0},
    {S2C_IF_OPTION, 0, 54760, 0x0},
    {S2C_IF_OPTION, 0, 54766, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22653, 0x20000},
    {S2C_IF_OPTION, 0, 22626, 0x0},
    {S2C_IF_OPTION, 0, 29451, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22653, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 22650, 0x0},
    {S2C_IF_VALUE, 0, 54983, 0x0},
    {S2C_IF_OPTION, 0, 55032, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 55146, 0x30000},
    {S2C_IF_WORD, 1, 55188, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 55197, 0x0},
    {S2C_IF_NO_OPTION, 0, 55296, 0x0},
    {S2C_IF_WORD, 1, 55301, 0x0},
    {S2C_IF_NO_OPTION, 0, 55146, 0x0},
    {S2C_IF_WORD, 0, 55377, 0x0},
    {S2C_IF_OPTION, 0, 55452, 0x0},
    {S2C_IF_WORD, 0, 55458, 0x0},
    {S2C_IF_NO_OPTION, 0, 55585, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 55989, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 56092, 0x0},
    {S2C_IF_VALUE, 0, 56227, 0x0},
    {S2C_IF_VALUE, 0, 56327, 0x0},
    {S2C_IF_WORD, 0, 56405, 0x0},
    {S2C_IF_WORD, 0, 56462, 0x0},
    {S2C_IF_WORD, 0, 56636, 0x0},
    {S2C_IF_OPTION, 0, 56916, 0x0},
    {S2C_IF_WORD, 0, 56978, 0x0},
    {S2C_IF_VALUE, 0, 57158, 0x0},
    {S2C_IF_OPTION, 0, 57244, 0x0},
    {S2C_IF_WORD, 0, 57267, 0x0},
    {S2C_IF_VALUE, 0, 57369, 0x0},
    {S2C_IF_WORD, 0, 57571, 0x0},
    {S2C_IF_WORD, 0, 57580, 0x0},
    {S2C_IF_WORD, 1, 57652, 0x0},
    {S2C_IF_VALUE, 0, 57702, 0x0},
    {S2C_IF_WORD, 0, 57911, 0x0},
    {S2C_IF_OPTION, 0, 58074, 0x0},
    {S2C_IF_VALUE, 0, 58129, 0x0},
    {S2C_IF_VALUE, 0, 58267, 0x0},
    {S2C_IF_WORD, 0, 58329, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 58598, 0x57400},
    {S2C_IF_VALUE, 0, 58683, 0x0},
    {S2C_IF_OPTION, 0, 58786, 0x0},
    {S2C_IF_VALUE, 0, 58949, 0x0},
    {S2C_IF_OPTION, 0, 59006, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 59326, 0x4043040},
    {S2C_IF_OPTION_PLACE, 0, 56068, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 59402, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 59418, 0x57400},
    {S2C_IF_VALUE, 0, 59439, 0x0},
    {S2C_IF_OPTION, 0, 59551, 0x0},
    {S2C_IF_OPTION, 0, 59560, 0x0},
    {S2C_IF_VALUE, 0, 59605, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 59718, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 36427, 0x0},
    {S2C_IF_WORD, 1, 59724, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 59771, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 59856, 0x0},
    {S2C_IF_SAYS, 0, 59906, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 59771, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 60003, 0x0},
    {S2C_IF_SAYS, 0, 60059, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 60188, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 60224, 0x0},
    {S2C_IF_OPTION, 0, 36427, 0x0},
    {S2C_IF_OPTION, 0, 60266, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 60377, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 25610, 0x0},
    {S2C_IF_VALUE, 0, 60500, 0x0},
    {S2C_IF_OPTION, 0, 60598, 0x0},
    {S2C_IF_VALUE, 0, 60614, 0x0},
    {S2C_IF_OPTION, 0, 60661, 0x0},
    {S2C_IF_WORD, 0, 60703, 0x0},
    {S2C_IF_OPTION, 0, 60833, 0x0},
    {S2C_IF_VALUE, 0, 60839, 0x0},
    {S2C_IF_OPTION, 0, 23150, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30140},
    {S2C_IF_OPTION_PLACE, 0, 60906, 0x30140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 60932, 0x0},
    {S2C_IF_WORD, 0, 61034, 0x0},
    {S2C_IF_WORD, 1, 61066, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 61254, 0x0},
    {S2C_IF_OPTION, 0, 61291, 0x0},
    {S2C_IF_OPTION, 0, 61335, 0x0},
    {S2C_IF_VALUE, 0, 61347, 0x0},
    {S2C_IF_VALUE, 0, 61400, 0x0},
    {S2C_IF_OPTION, 0, 61454, 0x0},
    {S2C_IF_OPTION, 0, 61520, 0x0},
    {S2C_IF_VALUE, 0, 61569, 0x0},
    {S2C_IF_VALUE, 0, 61599, 0x0},
    {S2C_IF_OPTION, 0, 61621, 0x0},
    {S2C_IF_WORD, 0, 61633, 0x0},
    {S2C_IF_NO_OPTION, 0, 61635, 0x0},
    {S2C_IF_VALUE, 0, 61569, 0x0},
    {S2C_IF_VALUE, 0, 61400, 0x0},
    {S2C_IF_NO_OPTION, 0, 61685, 0x0},
    {S2C_IF_VALUE, 0, 61760, 0x0},
    {S2C_IF_VALUE, 0, 61599, 0x0},
    {S2C_IF_VALUE, 0, 61815, 0x0},
    {S2C_IF_VALUE, 0, 61599, 0x0},
    {S2C_IF_NO_OPTION, 0, 61866, 0x0},
    {S2C_IF_OPTION, 0, 61966, 0x0},
    {S2C_IF_VALUE, 0, 61599, 0x0},
    {S2C_IF_VALUE, 0, 61990, 0x0},
    {S2C_IF_OPTION, 0, 61966, 0x0},
    {S2C_IF_VALUE, 0, 61599, 0x0},
    {S2C_IF_VALUE, 0, 62070, 0x0},
    {S2C_IF_WORD, 1, 62104, 0x0},
    {S2C_IF_WORD, 1, 62148, 0x0},
    {S2C_IF_OPTION, 0, 62189, 0x0},
    {S2C_IF_WORD, 0, 62260, 0x0},
    {S2C_IF_WORD, 0, 768, 0x0},
    {S2C_IF_OPTION, 0, 42457, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 10303, 0x0},
    {S2C_IF_OPTION, 0, 37975, 0x0},
    {S2C_IF_WORD, 0, 62402, 0x0},
    {S2C_IF_WORD, 0, 62418, 0x0},
    {S2C_IF_WORD, 0, 62458, 0x0},
    {S2C_IF_SAYS, 0, 62465, 0x0},
    {S2C_IF_OPTION, 0, 62564, 0x0},
    {S2C_IF_OPTION, 0, 62573, 0x0},
    {S2C_IF_WORD, 0, 62605, 0x0},
    {S2C_IF_OPTION, 0, 62622, 0x0},
    {S2C_IF_WORD, 0, 62628, 0x0},
    {S2C_IF_WORD, 1, 62681, 0x0},
    {S2C_IF_WORD, 1, 62696, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_WORD, 0, 7457, 0x0},
    {S2C_IF_WORD, 1, 7880, 0x0},
    {S2C_IF_WORD, 1, 62720, 0x0},
    {S2C_IF_WORD, 0, 9781, 0x0},
    {S2C_IF_NO_WORD, 0, 62728, 0x0},
    {S2C_IF_WORD, 1, 9781, 0x0},
    {S2C_IF_WORD, 2, 41488, 0x0},
    {S2C_IF_WORD, 3, 62737, 0x0},
    {S2C_IF_NO_WORD, 0, 62756, 0x0},
    {S2C_IF_WORD, 1, 9781, 0x0},
    {S2C_IF_WORD, 0, 62771, 0x0},
    {S2C_IF_WORD, 0, 62720, 0x0},
    {S2C_IF_WORD, 0, 62789, 0x0},
    {S2C_IF_WORD, 0, 62789, 0x0},
    {S2C_IF_WORD, 0, 62834, 0x0},
    {S2C_IF_WORD, 0, 974, 0x0},
    {S2C_IF_WORD, 0, 62860, 0x0},
    {S2C_IF_VALUE, 0, 63012, 0x0},
    {S2C_IF_OPTION, 0, 63030, 0x0},
    {S2C_IF_OPTION, 0, 63065, 0x0},
    {S2C_IF_VALUE, 0, 63098, 0x0},
    {S2C_IF_VALUE, 0, 63124, 0x0},
    {S2C_IF_VALUE, 0, 63145, 0x0},
    {S2C_IF_VALUE, 0, 63172, 0x0},
    {S2C_IF_VALUE, 0, 63201, 0x0},
    {S2C_IF_VALUE, 0, 63228, 0x0},
    {S2C_IF_VALUE, 0, 63243, 0x0},
    {S2C_IF_VALUE, 0, 63263, 0x0},
    {S2C_IF_VALUE, 0, 63293, 0x0},
    {S2C_IF_OPTION, 0, 63320, 0x0},
    {S2C_IF_OPTION, 0, 63354, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 63519, 0x0},
    {S2C_IF_NO_WORD, 1, 63553, 0x0},
    {S2C_IF_WORD, 0, 1010, 0x0},
    {S2C_IF_NO_WORD, 0, 63619, 0x0},
    {S2C_IF_WORD, 0, 63619, 0x0},
    {S2C_IF_WORD, 0, 63847, 0x0},
    {S2C_IF_WORD, 0, 63847, 0x0},
    {S2C_IF_WORD, 0, 63619, 0x0},
    {S2C_IF_WORD, 0, 63913, 0x0},
    {S2C_IF_WORD, 0, 63847, 0x0},
    {S2C_IF_WORD, 1, 62720, 0x0},
    {S2C_IF_WORD, 0, 63944, 0x0},
    {S2C_IF_WORD, 0, 63967, 0x0},
    {S2C_IF_WORD, 0, 63913, 0x0},
    {S2C_IF_WORD, 0, 3860, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 64121, 0x0},
    {S2C_IF_WORD, 0, 64161, 0x0},
    {S2C_IF_WORD, 1, 64198, 0x0},
    {S2C_IF_WORD, 1, 64231, 0x0},
    {S2C_IF_OPTION, 0, 41598, 0x0},
    {S2C_IF_OPTION, 0, 22656, 0x0},
    {S2C_IF_WORD, 0, 64356, 0x0},
    {S2C_IF_WORD, 0, 6027, 0x0},
    {S2C_IF_OPTION, 0, 64366, 0x0},
    {S2C_IF_OPTION, 0, 64442, 0x0},
    {S2C_IF_WORD, 1, 64523, 0x0},
    {S2C_IF_WORD, 0, 64527, 0x0},
    {S2C_IF_WORD, 0, 10371, 0x0},
    {S2C_IF_WORD, 0, 64561, 0x0},
    {S2C_IF_WORD, 0, 64628, 0x0},
    {S2C_IF_WORD, 0, 64699, 0x0},
    {S2C_IF_OPTION, 0, 42128, 0x0},
    {S2C_IF_WORD, 0, 47439, 0x0},
    {S2C_IF_WORD, 1, 64712, 0x0},
    {S2C_IF_WORD, 1, 9777, 0x0},
    {S2C_IF_WORD, 0, 62720, 0x0},
    {S2C_IF_WORD, 0, 64762, 0x0},
    {S2C_IF_WORD, 1, 9777, 0x0},
    {S2C_IF_WORD, 0, 64778, 0x0},
    {S2C_IF_NO_WORD, 0, 63619, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 43652, 0x0},
    {S2C_IF_WORD, 0, 63619, 0x0},
    {S2C_IF_WORD, 1, 7856, 0x0},
    {S2C_IF_WORD, 1, 10303, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 64839, 0x0},
    {S2C_IF_WORD, 0, 64919, 0x0},
    {S2C_IF_WORD, 0, 64954, 0x0},
    {S2C_IF_WORD, 0, 10662, 0x0},
    {S2C_IF_WORD, 0, 65004, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 1026, 0x0},
    {S2C_IF_WORD, 0, 65012, 0x0},
    {S2C_IF_WORD, 0, 65073, 0x0},
    {S2C_IF_WORD, 1, 65094, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_WORD, 1, 65160, 0x0},
    {S2C_IF_WORD, 1, 65228, 0x0},
    {S2C_IF_WORD, 1, 65283, 0x0},
    {S2C_IF_WORD, 1, 65319, 0x0},
    {S2C_IF_OPTION, 0, 65326, 0x0},
    {S2C_IF_WORD, 1, 65438, 0x0},
    {S2C_IF_OPTION, 0, 65494, 0x0},
    {S2C_IF_WORD, 1, 65526, 0x0},
    {S2C_IF_WORD, 2, 65611, 0x0},
    {S2C_IF_OPTION, 0, 65640, 0x0},
    {S2C_IF_NO_OPTION, 0, 65655, 0x0},
    {S2C_IF_WORD, 1, 65686, 0x0},
    {S2C_IF_VALUE, 0, 65707, 0x0},
    {S2C_IF_WORD, 1, 65801, 0x0},
    {S2C_IF_WORD, 0, 65840, 0x0},
    {S2C_IF_WORD, 1, 65902, 0x0},
    {S2C_IF_WORD, 1, 65946, 0x0},
    {S2C_IF_WORD, 0, 66040, 0x0},
    {S2C_IF_OPTION, 0, 66192, 0x0},
    {S2C_IF_OPTION, 0, 66225, 0x0},
    {S2C_IF_WORD, 1, 66348, 0x0},
    {S2C_IF_WORD, 0, 66362, 0x0},
    {S2C_IF_WORD, 0, 66398, 0x0},
    {S2C_IF_OPTION, 0, 66434, 0x0},
    {S2C_IF_WORD, 1, 10303, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 66536, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 66575, 0x0},
    {S2C_IF_WORD, 1, 66608, 0x0},
    {S2C_IF_OPTION, 0, 28965, 0x0},
    {S2C_IF_WORD, 0, 66649, 0x0},
    {S2C_IF_WORD, 0, 62741, 0x0},
    {S2C_IF_WORD, 1, 66675, 0x0},
    {S2C_IF_WORD, 0, 66722, 0x0},
    {S2C_IF_WORD, 0, 66735, 0x0},
    {S2C_IF_WORD, 0, 66740, 0x0},
    {S2C_IF_OPTION, 0, 66793, 0x0},
    {S2C_IF_OPTION, 0, 66793, 0x0},
    {S2C_IF_WORD, 0, 66874, 0x0},
    {S2C_IF_OPTION, 0, 67071, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 67177, 0x0},
    {S2C_IF_WORD, 1, 67870, 0x0},
    {S2C_IF_OPTION, 0, 66793, 0x0},
    {S2C_IF_VALUE, 0, 67943, 0x0},
    {S2C_IF_OPTION, 0, 68057, 0x0},
    {S2C_IF_OPTION, 0, 68111, 0x0},
    {S2C_IF_OPTION, 0, 68207, 0x0},
    {S2C_IF_OPTION, 0, 68377, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 68404, 0x0},
    {S2C_IF_OPTION, 0, 68520, 0x0},
    {S2C_IF_OPTION, 0, 50207, 0x0},
    {S2C_IF_WORD, 0, 68531, 0x0},
    {S2C_IF_OPTION, 0, 35728, 0x0},
    {S2C_IF_OPTION, 0, 68588, 0x0},
    {S2C_IF_OPTION, 0, 68611, 0x0},
    {S2C_IF_OPTION, 0, 68622, 0x0},
    {S2C_IF_OPTION, 0, 68611, 0x0},
    {S2C_IF_WORD, 0, 68667, 0x0},
    {S2C_IF_OPTION, 0, 32337, 0x0},
    {S2C_IF_OPTION, 0, 68622, 0x0},
    {S2C_IF_OPTION, 0, 68722, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_OPTION, 0, 68762, 0x0},
    {S2C_IF_OPTION, 0, 68789, 0x0},
    {S2C_IF_OPTION, 0, 68818, 0x0},
    {S2C_IF_WORD, 0, 66874, 0x0},
    {S2C_IF_OPTION, 0, 68845, 0x0},
    {S2C_IF_WORD, 0, 68923, 0x0},
    {S2C_IF_WORD, 0, 69138, 0x0},
    {S2C_IF_OPTION, 0, 69184, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 67177, 0x0},
    {S2C_IF_WORD, 1, 69314, 0x0},
    {S2C_IF_OPTION, 0, 69430, 0x0},
    {S2C_IF_OPTION, 0, 34538, 0x0},
    {S2C_IF_WORD, 0, 69441, 0x0},
    {S2C_IF_VALUE, 0, 69542, 0x0},
    {S2C_IF_OPTION, 0, 34538, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 34538, 0x0},
    {S2C_IF_OPTION, 0, 25093, 0x0},
    {S2C_IF_OPTION, 0, 34538, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_OPTION, 0, 34538, 0x0},
    {S2C_IF_WORD, 0, 69606, 0x0},
    {S2C_IF_OPTION, 0, 69726, 0x0},
    {S2C_IF_OPTION, 0, 27945, 0x0},
    {S2C_IF_OPTION, 0, 22656, 0x0},
    {S2C_IF_OPTION, 0, 27945, 0x0},
    {S2C_IF_OPTION, 0, 25114, 0x0},
    {S2C_IF_OPTION, 0, 27945, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_WORD, 1, 69732, 0x0},
    {S2C_IF_OPTION, 0, 69929, 0x0},
    {S2C_IF_OPTION, 0, 69954, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_OPTION, 0, 69967, 0x0},
    {S2C_IF_OPTION, 0, 70100, 0x0},
    {S2C_IF_OPTION, 0, 70124, 0x0},
    {S2C_IF_OPTION, 0, 70141, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 70141, 0x0},
    {S2C_IF_OPTION, 0, 70182, 0x0},
    {S2C_IF_VALUE, 0, 70258, 0x0},
    {S2C_IF_OPTION, 0, 28965, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 70368, 0x0},
    {S2C_IF_WORD, 1, 70386, 0x0},
    {S2C_IF_WORD, 2, 70391, 0x0},
    {S2C_IF_WORD, 1, 7780, 0x0},
    {S2C_IF_WORD, 1, 70484, 0x0},
    {S2C_IF_OPTION, 0, 25957, 0x0},
    {S2C_IF_OPTION, 0, 43367, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 28965, 0x0},
    {S2C_IF_OPTION, 0, 25405, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_OPTION, 0, 70565, 0x0},
    {S2C_IF_OPTION, 0, 70662, 0x0},
    {S2C_IF_OPTION, 0, 70702, 0x0},
    {S2C_IF_WORD, 0, 70717, 0x0},
    {S2C_IF_OPTION, 0, 70702, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 70003, 0x0},
    {S2C_IF_OPTION, 0, 70786, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_WORD, 1, 70834, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_WORD, 0, 70982, 0x0},
    {S2C_IF_WORD, 0, 45195, 0x0},
    {S2C_IF_WORD, 0, 71018, 0x0},
    {S2C_IF_WORD, 0, 71061, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_WORD, 1, 10371, 0x0},
    {S2C_IF_WORD, 1, 71211, 0x0},
    {S2C_IF_WORD, 1, 71240, 0x0},
    {S2C_IF_OPTION, 0, 71244, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 1, 71288, 0x0},
    {S2C_IF_OPTION, 0, 71318, 0x0},
    {S2C_IF_VALUE, 0, 71353, 0x0},
    {S2C_IF_WORD, 0, 23966, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 71508, 0x400000},
    {S2C_IF_OPTION, 0, 71575, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 71654, 0x0},
    {S2C_IF_WORD, 1, 71708, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_OPTION, 0, 71947, 0x0},
    {S2C_IF_OPTION, 0, 71988, 0x0},
    {S2C_IF_OPTION, 0, 72033, 0x0},
    {S2C_IF_OPTION, 0, 72048, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 72139, 0x0},
    {S2C_IF_OPTION, 0, 22682, 0x0},
    {S2C_IF_OPTION, 0, 40601, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 72498, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 72560, 0x0},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_OPTION, 0, 72652, 0x0},
    {S2C_IF_OPTION, 0, 40601, 0x0},
    {S2C_IF_OPTION, 0, 72746, 0x0},
    {S2C_IF_WORD, 0, 72833, 0x0},
    {S2C_IF_OPTION, 0, 72897, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_WORD, 0, 72963, 0x0},
    {S2C_IF_OPTION, 0, 73018, 0x0},
    {S2C_IF_OPTION, 0, 73098, 0x0},
    {S2C_IF_NO_OPTION, 0, 73110, 0x0},
    {S2C_IF_OPTION, 0, 73195, 0x0},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 25114, 0x0},
    {S2C_IF_OPTION, 0, 40601, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 73351, 0x0},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_OPTION, 0, 73402, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_VALUE, 0, 73604, 0x0},
    {S2C_IF_OPTION, 0, 25211, 0x0},
    {S2C_IF_OPTION, 0, 73690, 0x0},
    {S2C_IF_OPTION, 0, 22653, 0x0},
    {S2C_IF_OPTION, 0, 25957, 0x0},
    {S2C_IF_WORD, 0, 73716, 0x0},
    {S2C_IF_WORD, 0, 73761, 0x0},
    {S2C_IF_OPTION, 0, 73894, 0x0},
    {S2C_IF_OPTION, 0, 73954, 0x0},
    {S2C_IF_WORD, 1, 73992, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_NO_OPTION, 0, 74112, 0x0},
    {S2C_IF_WORD, 1, 7485, 0x0},
    {S2C_IF_WORD, 1, 74152, 0x0},
    {S2C_IF_WORD, 1, 74205, 0x0},
    {S2C_IF_WORD, 0, 74228, 0x0},
    {S2C_IF_WORD, 1, 10086, 0x0},
    {S2C_IF_OPTION, 0, 22653, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_WORD, 1, 74304, 0x0},
    {S2C_IF_OPTION, 0, 74387, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 74403, 0x0},
    {S2C_IF_WORD, 1, 74458, 0x0},
    {S2C_IF_WORD, 1, 74514, 0x0},
    {S2C_IF_WORD, 1, 9573, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_WORD, 1, 9573, 0x0},
    {S2C_IF_WORD, 0, 10103, 0x0},
    {S2C_IF_OPTION, 0, 23516, 0x0},
    {S2C_IF_OPTION, 0, 74572, 0x0},
    {S2C_IF_OPTION, 0, 74668, 0x0},
    {S2C_IF_OPTION, 0, 74733, 0x0},
    {S2C_IF_WORD, 1, 74756, 0x0},
    {S2C_IF_OPTION, 0, 74841, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 74864, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_WORD, 0, 74948, 0x0},
    {S2C_IF_OPTION, 0, 74970, 0x0},
    {S2C_IF_WORD, 0, 74954, 0x0},
    {S2C_IF_WORD, 0, 7457, 0x0},
    {S2C_IF_OPTION, 0, 74979, 0x0},
    {S2C_IF_WORD, 0, 74986, 0x0},
    {S2C_IF_WORD, 0, 7773, 0x0},
    {S2C_IF_OPTION, 0, 75031, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 34535, 0x0},
    {S2C_IF_VALUE, 0, 75201, 0x0},
    {S2C_IF_OPTION, 0, 75394, 0x0},
    {S2C_IF_WORD, 0, 75447, 0x0},
    {S2C_IF_WORD, 0, 75533, 0x0},
    {S2C_IF_WORD, 0, 75597, 0x0},
    {S2C_IF_WORD, 1, 75648, 0x0},
    {S2C_IF_VALUE, 0, 75750, 0x0},
    {S2C_IF_OPTION, 0, 43652, 0x0},
    {S2C_IF_OPTION, 0, 75847, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 75981, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 43652, 0x0},
    {S2C_IF_OPTION, 0, 75847, 0x0},
    {S2C_IF_WORD, 1, 76443, 0x0},
    {S2C_IF_VALUE, 0, 76552, 0x0},
    {S2C_IF_WORD, 1, 76657, 0x0},
    {S2C_IF_OPTION, 0, 76701, 0x0},
    {S2C_IF_OPTION, 0, 76773, 0x0},
    {S2C_IF_VALUE, 0, 76816, 0x0},
    {S2C_IF_OPTION, 0, 76889, 0x0},
    {S2C_IF_OPTION, 0, 76903, 0x0},
    {S2C_IF_OPTION, 0, 76950, 0x0},
    {S2C_IF_OPTION, 0, 32337, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 77110, 0x0},
    {S2C_IF_OPTION, 0, 76889, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_OPTION, 0, 77321, 0x0},
    {S2C_IF_OPTION, 0, 29729, 0x0},
    {S2C_IF_WORD, 0, 77526, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 77600, 0x10},
    {S2C_IF_OPTION, 0, 72755, 0x0},
    {S2C_IF_WORD, 0, 77722, 0x0},
    {S2C_IF_VALUE, 0, 77746, 0x0},
    {S2C_IF_VALUE, 0, 77830, 0x0},
    {S2C_IF_WORD, 0, 77899, 0x0},
    {S2C_IF_VALUE, 0, 77968, 0x0},
    {S2C_IF_VALUE, 0, 77996, 0x0},
    {S2C_IF_OPTION, 0, 32337, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_OPTION, 0, 78138, 0x0},
    {S2C_IF_VALUE, 0, 78177, 0x0},
    {S2C_IF_VALUE, 0, 78232, 0x0},
    {S2C_IF_VALUE, 0, 78325, 0x0},
    {S2C_IF_VALUE, 0, 78368, 0x0},
    {S2C_IF_VALUE, 0, 78325, 0x0},
    {S2C_IF_VALUE, 0, 78488, 0x0},
    {S2C_IF_WORD, 102, 78565, 0x0},
    {S2C_IF_WORD, 102, 78635, 0x0},
    {S2C_IF_WORD, 102, 78854, 0x0},
    {S2C_IF_WORD, 0, 78969, 0x0},
    {S2C_IF_WORD, 1, 78997, 0x0},
    {S2C_IF_OPTION, 0, 78141, 0x0},
    {S2C_IF_WORD, 1, 79090, 0x0},
    {S2C_IF_OPTION, 0, 79153, 0x0},
    {S2C_IF_WORD, 0, 7773, 0x0},
    {S2C_IF_WORD, 0, 79172, 0x0},
    {S2C_IF_OPTION, 0, 79208, 0x0},
    {S2C_IF_WORD, 1, 79298, 0x0},
    {S2C_IF_WORD, 2, 7362, 0x0},
    {S2C_IF_WORD, 1, 79310, 0x0},
    {S2C_IF_WORD, 1, 7362, 0x0},
    {S2C_IF_OPTION, 0, 79163, 0x0},
    {S2C_IF_WORD, 1, 1026, 0x0},
    {S2C_IF_WORD, 2, 7773, 0x0},
    {S2C_IF_WORD, 1, 7162, 0x0},
    {S2C_IF_WORD, 2, 974, 0x0},
    {S2C_IF_WORD, 1, 1026, 0x0},
    {S2C_IF_WORD, 2, 10008, 0x0},
    {S2C_IF_OPTION, 0, 32338, 0x0},
    {S2C_IF_WORD, 1, 79411, 0x0},
    {S2C_IF_OPTION, 0, 32338, 0x0},
    {S2C_IF_OPTION, 0, 79223, 0x0},
    {S2C_IF_WORD, 0, 79679, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x6020140},
    {S2C_IF_OPTION, 0, 79734, 0x0},
    {S2C_IF_WORD, 0, 79753, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 79759, 0x0},
    {S2C_IF_WORD, 0, 79788, 0x0},
    {S2C_IF_WORD, 0, 79986, 0x0},
    {S2C_IF_WORD, 0, 80022, 0x0},
    {S2C_IF_WORD, 0, 80049, 0x0},
    {S2C_IF_WORD, 0, 80153, 0x0},
    {S2C_IF_NO_OPTION, 0, 80176, 0x0},
    {S2C_IF_WORD, 0, 80213, 0x0},
    {S2C_IF_NO_WORD, 0, 80297, 0x0},
    {S2C_IF_WORD, 1, 80328, 0x0},
    {S2C_IF_WORD, 2, 7773, 0x0},
    {S2C_IF_NO_OPTION, 0, 80331, 0x0},
    {S2C_IF_WORD, 0, 80391, 0x0},
    {S2C_IF_OPTION, 0, 40604, 0x0},
    {S2C_IF_WORD, 0, 79753, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_WORD, 0, 79753, 0x0},
    {S2C_IF_VALUE, 0, 80919, 0x0},
    {S2C_IF_WORD, 0, 80945, 0x0},
    {S2C_IF_WORD, 0, 70707, 0x0},
    {S2C_IF_WORD, 0, 81016, 0x0},
    {S2C_IF_WORD, 0, 49368, 0x0},
    {S2C_IF_WORD, 0, 7880, 0x0},
    {S2C_IF_OPTION, 0, 32337, 0x0},
    {S2C_IF_WORD, 0, 81088, 0x0},
    {S2C_IF_WORD, 0, 81107, 0x0},
    {S2C_IF_WORD, 0, 81132, 0x0},
    {S2C_IF_WORD, 0, 81145, 0x0},
    {S2C_IF_OPTION, 0, 81200, 0x0},
    {S2C_IF_WORD, 0, 81222, 0x0},
    {S2C_IF_VALUE, 0, 81284, 0x0},
    {S2C_IF_OPTION, 0, 81355, 0x0},
    {S2C_IF_WORD, 0, 81371, 0x0},
    {S2C_IF_WORD, 0, 81386, 0x0},
    {S2C_IF_WORD, 0, 81396, 0x0},
    {S2C_IF_WORD, 1, 9408, 0x0},
    {S2C_IF_WORD, 2, 44750, 0x0},
    {S2C_IF_OPTION, 0, 22650, 0x0},
    {S2C_IF_OPTION, 0, 25211, 0x0},
    {S2C_IF_OPTION, 0, 23349, 0x0},
    {S2C_IF_VALUE, 0, 81429, 0x0},
    {S2C_IF_VALUE, 0, 81453, 0x0},
    {S2C_IF_WORD, 0, 81470, 0x0},
    {S2C_IF_VALUE, 0, 81503, 0x0},
    {S2C_IF_WORD, 0, 81555, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 81582, 0x0},
    {S2C_IF_WORD, 0, 81660, 0x0},
    {S2C_IF_WORD, 0, 81890, 0x0},
    {S2C_IF_WORD, 0, 81935, 0x0},
    {S2C_IF_VALUE, 0, 82043, 0x0},
    {S2C_IF_WORD, 0, 82114, 0x0},
    {S2C_IF_WORD, 0, 82139, 0x0},
    {S2C_IF_VALUE, 0, 82219, 0x0},
    {S2C_IF_WORD, 0, 82311, 0x0},
    {S2C_IF_WORD, 0, 82353, 0x0},
    {S2C_IF_WORD, 0, 82435, 0x0},
    {S2C_IF_OPTION, 0, 82503, 0x0},
    {S2C_IF_WORD, 0, 82630, 0x0},
    {S2C_IF_WORD, 0, 82658, 0x0},
    {S2C_IF_VALUE, 0, 82698, 0x0},
    {S2C_IF_WORD, 0, 82814, 0x0},
    {S2C_IF_WORD, 0, 82855, 0x0},
    {S2C_IF_OPTION, 0, 82924, 0x0},
    {S2C_IF_WORD, 0, 6027, 0x0},
    {S2C_IF_VALUE, 0, 83009, 0x0},
    {S2C_IF_WORD, 0, 83083, 0x0},
    {S2C_IF_WORD, 0, 83103, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_VALUE, 0, 83312, 0x0},
    {S2C_IF_WORD, -1, 83441, 0x0},
    {S2C_IF_VALUE, 0, 83661, 0x0},
    {S2C_IF_OPTION, 0, 83750, 0x0},
    {S2C_IF_OPTION, 0, 83796, 0x0},
    {S2C_IF_OPTION, 0, 83800, 0x0},
    {S2C_IF_OPTION, 0, 36230, 0x0},
    {S2C_IF_OPTION, 0, 83848, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_WORD, 1, 84015, 0x0},
    {S2C_IF_WORD, 2, 84105, 0x0},
    {S2C_IF_OPTION, 0, 84177, 0x0},
    {S2C_IF_WORD, 0, 84195, 0x0},
    {S2C_IF_WORD, 0, 84307, 0x0},
    {S2C_IF_OPTION, 0, 84557, 0x0},
    {S2C_IF_OPTION, 0, 84676, 0x0},
    {S2C_IF_WORD, 1, 84710, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 84762, 0x0},
    {S2C_IF_WORD, 1, 84805, 0x0},
    {S2C_IF_WORD, 2, 84815, 0x0},
    {S2C_IF_SAYS, 0, 84815, 0x0},
    {S2C_IF_WORD, 1, 84857, 0x0},
    {S2C_IF_WORD, 1, 84894, 0x0},
    {S2C_IF_WORD, 0, 84908, 0x0},
    {S2C_IF_WORD, 0, 84916, 0x0},
    {S2C_IF_WORD, 1, 84894, 0x0},
    {S2C_IF_WORD, 0, 84908, 0x0},
    {S2C_IF_WORD, 0, 84975, 0x0},
    {S2C_IF_WORD, 1, 85066, 0x0},
    {S2C_IF_WORD, 2, 85098, 0x0},
    {S2C_IF_WORD, 1, 85139, 0x0},
    {S2C_IF_WORD, 2, 85147, 0x0},
    {S2C_IF_WORD, 1, 84710, 0x0},
    {S2C_IF_WORD, 1, 85184, 0x0},
    {S2C_IF_WORD, 2, 85200, 0x0},
    {S2C_IF_WORD, 1, 85272, 0x0},
    {S2C_IF_WORD, 2, 85284, 0x0},
    {S2C_IF_WORD, 1, 85330, 0x0},
    {S2C_IF_NO_WORD, 2, 85366, 0x0},
    {S2C_IF_WORD, 1, 85432, 0x0},
    {S2C_IF_WORD, 1, 85476, 0x0},
    {S2C_IF_OPTION, 0, 84676, 0x0},
    {S2C_IF_OPTION, 0, 85581, 0x0},
    {S2C_IF_WORD, 0, 85633, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 40604, 0x0},
    {S2C_IF_WORD, 1, 85772, 0x0},
    {S2C_IF_OPTION, 0, 85894, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_OPTION, 0, 23349, 0x0},
    {S2C_IF_OPTION, 0, 73242, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 2033, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 86165, 0x0},
    {S2C_IF_OPTION, 0, 86241, 0x0},
    {S2C_IF_WORD, 1, 86270, 0x0},
    {S2C_IF_OPTION, 0, 86295, 0x0},
    {S2C_IF_WORD, 0, 86348, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 32695, 0x400},
    {S2C_IF_OPTION, 0, 86414, 0x0},
    {S2C_IF_WORD, 1, 86440, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_WORD, 1, 86569, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_OPTION, 0, 86629, 0x0},
    {S2C_IF_OPTION, 0, 86640, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 22653, 0x0},
    {S2C_IF_OPTION, 0, 52041, 0x0},
    {S2C_IF_OPTION, 0, 86660, 0x0},
    {S2C_IF_OPTION, 0, 86677, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 86857, 0x0},
    {S2C_IF_OPTION, 0, 25957, 0x0},
    {S2C_IF_WORD, 1, 2033, 0x0},
    {S2C_IF_OPTION, 0, 25405, 0x0},
    {S2C_IF_OPTION, 0, 86966, 0x0},
    {S2C_IF_OPTION, 0, 86966, 0x0},
    {S2C_IF_SAYS, 0, 87061, 0x0},
    {S2C_IF_VALUE, 0, 87115, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 87115, 0x0},
    {S2C_IF_WORD, 1, 87237, 0x0},
    {S2C_IF_WORD, 1, 87289, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 87346, 0x0},
    {S2C_IF_WORD, 0, 87391, 0x0},
    {S2C_IF_OPTION, 0, 87490, 0x0},
    {S2C_IF_WORD, 1, 87531, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 87705, 0x4000040},
    {S2C_IF_OPTION, 0, 32337, 0x0},
    {S2C_IF_OPTION, 0, 87793, 0x0},
    {S2C_IF_OPTION, 0, 87826, 0x0},
    {S2C_IF_OPTION, 0, 87863, 0x0},
    {S2C_IF_OPTION, 0, 87885, 0x0},
    {S2C_IF_OPTION, 0, 87975, 0x0},
    {S2C_IF_WORD, 1, 88015, 0x0},
    {S2C_IF_OPTION, 0, 88040, 0x0},
    {S2C_IF_WORD, 1, 1139, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_WORD, 1, 88060, 0x0},
    {S2C_IF_SAYS, 0, 88130, 0x0},
    {S2C_IF_WORD, 0, 88204, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 23349, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22653, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 88215, 0x0},
    {S2C_IF_OPTION, 0, 88259, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_WORD, 0, 88291, 0x0},
    {S2C_IF_WORD, 1, 88329, 0x0},
    {S2C_IF_WORD, 0, 10838, 0x0},
    {S2C_IF_WORD, 0, 88360, 0x0},
    {S2C_IF_WORD, 1, 88435, 0x0},
    {S2C_IF_WORD, 1, 88539, 0x0},
    {S2C_IF_WORD, 1, 88591, 0x0},
    {S2C_IF_WORD, 1, 88608, 0x0},
    {S2C_IF_OPTION, 0, 22653, 0x0},
    {S2C_IF_WORD, 0, 88673, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 88720, 0x0},
    {S2C_IF_OPTION, 0, 88751, 0x0},
    {S2C_IF_OPTION, 0, 28965, 0x0},
    {S2C_IF_WORD, 2, 88879, 0x0},
    {S2C_IF_WORD, 2, 88895, 0x0},
    {S2C_IF_OPTION, 0, 88925, 0x0},
    {S2C_IF_WORD, 0, 88947, 0x0},
    {S2C_IF_WORD, 0, 1139, 0x0},
    {S2C_IF_OPTION, 0, 88925, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_VALUE, 0, 88989, 0x0},
    {S2C_IF_WORD, 0, 89047, 0x0},
    {S2C_IF_OPTION, 0, 89092, 0x0},
    {S2C_IF_WORD, 0, 89098, 0x0},
    {S2C_IF_OPTION, 0, 89343, 0x0},
    {S2C_IF_WORD, 0, 81392, 0x0},
    {S2C_IF_VALUE, 0, 77996, 0x0},
    {S2C_IF_WORD, 1, 89412, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_WORD, 0, 87909, 0x0},
    {S2C_IF_OPTION, 0, 89450, 0x0},
    {S2C_IF_WORD, 0, 89492, 0x0},
    {S2C_IF_OPTION, 0, 89554, 0x0},
    {S2C_IF_OPTION, 0, 89581, 0x0},
    {S2C_IF_VALUE, 0, 89632, 0x0},
    {S2C_IF_OPTION, 0, 89650, 0x0},
    {S2C_IF_WORD, 1, 89720, 0x0},
    {S2C_IF_WORD, 1, 89751, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_WORD, 1, 7759, 0x0},
    {S2C_IF_WORD, 1, 89935, 0x0},
    {S2C_IF_WORD, 1, 89964, 0x0},
    {S2C_IF_WORD, 2, 89975, 0x0},
    {S2C_IF_WORD, 1, 7459, 0x0},
    {S2C_IF_WORD, 2, 90170, 0x0},
    {S2C_IF_WORD, 1, 90402, 0x0},
    {S2C_IF_WORD, 1, 90461, 0x0},
    {S2C_IF_WORD, 0, 90490, 0x0},
    {S2C_IF_WORD, 1, 90605, 0x0},
    {S2C_IF_WORD, 2, 90610, 0x0},
    {S2C_IF_WORD, 3, 90634, 0x0},
    {S2C_IF_WORD, 3, 90680, 0x0},
    {S2C_IF_WORD, 0, 90727, 0x0},
    {S2C_IF_WORD, 0, 90742, 0x0},
    {S2C_IF_WORD, 1, 90813, 0x0},
    {S2C_IF_WORD, 0, 90836, 0x0},
    {S2C_IF_OPTION, 0, 90931, 0x0},
    {S2C_IF_OPTION, 0, 90961, 0x0},
    {S2C_IF_OPTION, 0, 91009, 0x0},
    {S2C_IF_WORD, 0, 91108, 0x0},
    {S2C_IF_VALUE, 0, 91131, 0x0},
    {S2C_IF_WORD, 1, 91141, 0x0},
    {S2C_IF_WORD, 1, 91213, 0x0},
    {S2C_IF_WORD, 1, 91340, 0x0},
    {S2C_IF_OPTION, 0, 91533, 0x0},
    {S2C_IF_WORD, 1, 91641, 0x0},
    {S2C_IF_OPTION, 0, 91791, 0x0},
    {S2C_IF_OPTION, 0, 91919, 0x0},
    {S2C_IF_WORD, 0, 10662, 0x0},
    {S2C_IF_OPTION, 0, 92051, 0x0},
    {S2C_IF_OPTION, 0, 92160, 0x0},
    {S2C_IF_WORD, 0, 92166, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 92206, 0x0},
    {S2C_IF_WORD, 1, 92254, 0x0},
    {S2C_IF_WORD, 1, 92268, 0x0},
    {S2C_IF_WORD, 1, 20617, 0x0},
    {S2C_IF_WORD, 0, 92317, 0x0},
    {S2C_IF_WORD, 0, 92332, 0x0},
    {S2C_IF_WORD, 0, 92344, 0x0},
    {S2C_IF_WORD, 1, 20617, 0x0},
    {S2C_IF_WORD, 0, 92375, 0x0},
    {S2C_IF_WORD, 0, 92499, 0x0},
    {S2C_IF_WORD, 1, 92519, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_OPTION, 0, 92559, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_WORD, 2, 92598, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 22807, 0x0},
    {S2C_IF_OPTION, 0, 92645, 0x0},
    {S2C_IF_WORD, 0, 92666, 0x0},
    {S2C_IF_WORD, 0, 92753, 0x0},
    {S2C_IF_OPTION, 0, 92875, 0x0},
    {S2C_IF_WORD, 0, 92887, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 22656, 0x0},
    {S2C_IF_OPTION, 0, 92931, 0x0},
    {S2C_IF_VALUE, 0, 92940, 0x0},
    {S2C_IF_WORD, 1, 92953, 0x0},
    {S2C_IF_OPTION, 0, 93011, 0x0},
    {S2C_IF_WORD, 0, 93020, 0x0},
    {S2C_IF_OPTION, 0, 93251, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 93269, 0x0},
    {S2C_IF_WORD, 1, 93313, 0x0},
    {S2C_IF_OPTION, 0, 93331, 0x0},
    {S2C_IF_WORD, 0, 93346, 0x0},
    {S2C_IF_WORD, 1, 93499, 0x0},
    {S2C_IF_WORD, 2, 93519, 0x0},
    {S2C_IF_WORD, 1, 7459, 0x0},
    {S2C_IF_WORD, 0, 93593, 0x0},
    {S2C_IF_WORD, 0, 93601, 0x0},
    {S2C_IF_OPTION, 0, 25405, 0x0},
    {S2C_IF_WORD, 1, 93630, 0x0},
    {S2C_IF_WORD, 1, 93677, 0x0},
    {S2C_IF_WORD, 2, 93859, 0x0},
    {S2C_IF_OPTION, 0, 93899, 0x0},
    {S2C_IF_WORD, 0, 94042, 0x0},
    {S2C_IF_WORD, 0, 94059, 0x0},
    {S2C_IF_WORD, 1, 94200, 0x0},
    {S2C_IF_WORD, 2, 94264, 0x0},
    {S2C_IF_WORD, 1, 94326, 0x0},
    {S2C_IF_WORD, 0, 94352, 0x0},
    {S2C_IF_WORD, 0, 94362, 0x0},
    {S2C_IF_WORD, 0, 94380, 0x0},
    {S2C_IF_WORD, 1, 8599, 0x0},
    {S2C_IF_WORD, 2, 20617, 0x0},
    {S2C_IF_SAYS, 0, 94400, 0x0},
    {S2C_IF_WORD, 2, 94411, 0x0},
    {S2C_IF_WORD, 3, 94542, 0x0},
    {S2C_IF_WORD, 2, 5870, 0x0},
    {S2C_IF_WORD, 3, 81016, 0x0},
    {S2C_IF_OPTION, 0, 94584, 0x0},
    {S2C_IF_OPTION, 0, 94631, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 94679, 0x0},
    {S2C_IF_WORD, 2, 66727, 0x0},
    {S2C_IF_WORD, 1, 94701, 0x0},
    {S2C_IF_WORD, 2, 94715, 0x0},
    {S2C_IF_WORD, 0, 94731, 0x0},
    {S2C_IF_WORD, 0, 94867, 0x0},
    {S2C_IF_SAYS, 0, 94982, 0x0},
    {S2C_IF_WORD, 1, 95041, 0x0},
    {S2C_IF_WORD, 1, 95169, 0x0},
    {S2C_IF_OPTION, 0, 46341, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_OPTION, 0, 46091, 0x0},
    {S2C_IF_WORD, 1, 95250, 0x0},
    {S2C_IF_OPTION, 0, 95262, 0x0},
    {S2C_IF_WORD, 1, 95287, 0x0},
    {S2C_IF_WORD, 0, 95297, 0x0},
    {S2C_IF_OPTION, 0, 95483, 0x0},
    {S2C_IF_WORD, 0, 56349, 0x0},
    {S2C_IF_VALUE, 0, 80919, 0x0},
    {S2C_IF_NO_OPTION, 0, 95495, 0x0},
    {S2C_IF_OPTION, 0, 95538, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 25211, 0x0},
    {S2C_IF_OPTION, 0, 25957, 0x0},
    {S2C_IF_OPTION, 0, 34535, 0x0},
    {S2C_IF_VALUE, 0, 95692, 0x0},
    {S2C_IF_SAYS, 0, 95735, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 95760, 0x0},
    {S2C_IF_VALUE, 0, 95789, 0x0},
    {S2C_IF_OPTION, 0, 95804, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 95824, 0x0},
    {S2C_IF_WORD, 0, 95906, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 93960, 0x0},
    {S2C_IF_WORD, 0, 95944, 0x0},
    {S2C_IF_WORD, 0, 96024, 0x0},
    {S2C_IF_OPTION, 0, 96038, 0x0},
    {S2C_IF_WORD, 0, 1891, 0x0},
    {S2C_IF_WORD, 0, 96129, 0x0},
    {S2C_IF_WORD, 0, 96159, 0x0},
    {S2C_IF_WORD, 0, 96190, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 96287, 0x0},
    {S2C_IF_WORD, 0, 96290, 0x0},
    {S2C_IF_OPTION, 0, 29897, 0x0},
    {S2C_IF_OPTION, 0, 29897, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7c00},
    {S2C_IF_OPTION, 0, 29897, 0x0},
    {S2C_IF_OPTION, 0, 96510, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 96534, 0x0},
    {S2C_IF_OPTION, 0, 96510, 0x0},
    {S2C_IF_WORD, 1, 96549, 0x0},
    {S2C_IF_OPTION, 0, 96580, 0x0},
    {S2C_IF_OPTION, 0, 96605, 0x0},
    {S2C_IF_WORD, 0, 96676, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_OPTION, 0, 96779, 0x0},
    {S2C_IF_WORD, 0, 53659, 0x0},
    {S2C_IF_OPTION, 0, 25957, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_OPTION, 0, 96794, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_OPTION, 0, 96803, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_NO_OPTION, 0, 96875, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 30118, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 97027, 0x0},
    {S2C_IF_WORD, 1, 97117, 0x0},
    {S2C_IF_WORD, 0, 97158, 0x0},
    {S2C_IF_WORD, 0, 97190, 0x0},
    {S2C_IF_WORD, 0, 97242, 0x0},
    {S2C_IF_OPTION, 0, 97270, 0x0},
    {S2C_IF_WORD, 0, 97276, 0x0},
    {S2C_IF_VALUE, 0, 97438, 0x0},
    {S2C_IF_OPTION, 0, 97474, 0x0},
    {S2C_IF_OPTION, 0, 97546, 0x0},
    {S2C_IF_WORD, 0, 9518, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 27423, 0x30000},
    {S2C_IF_OPTION, 0, 22650, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_OPTION, 0, 97673, 0x0},
    {S2C_IF_WORD, 0, 97839, 0x0},
    {S2C_IF_WORD, 0, 97966, 0x0},
    {S2C_IF_OPTION, 0, 98037, 0x0},
    {S2C_IF_WORD, 0, 96166, 0x0},
    {S2C_IF_NO_WORD, 0, 162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 98209, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 39967, 0x0},
    {S2C_IF_VALUE, 0, 98350, 0x0},
    {S2C_IF_VALUE, 0, 98466, 0x0},
    {S2C_IF_WORD, 0, 98521, 0x0},
    {S2C_IF_OPTION, 0, 98569, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 98621, 0x400},
    {S2C_IF_OPTION, 0, 23349, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 98621, 0x400},
    {S2C_IF_NO_OPTION, 0, 25093, 0x0},
    {S2C_IF_WORD, 0, 98627, 0x0},
    {S2C_IF_WORD, 0, 98666, 0x0},
    {S2C_IF_VALUE, 0, 98681, 0x0},
    {S2C_IF_WORD, 0, 5099, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 42052, 0x0},
    {S2C_IF_SAYS, 0, 98782, 0x0},
    {S2C_IF_WORD, 0, 98873, 0x0},
    {S2C_IF_OPTION, 0, 98916, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_WORD, 0, 99099, 0x0},
    {S2C_IF_OPTION, 0, 99244, 0x0},
    {S2C_IF_WORD, 0, 99259, 0x0},
    {S2C_IF_OPTION, 0, 32337, 0x0},
    {S2C_IF_WORD, 0, 99371, 0x0},
    {S2C_IF_WORD, 0, 99544, 0x0},
    {S2C_IF_OPTION, 0, 99832, 0x0},
    {S2C_IF_WORD, 0, 8270, 0x0},
    {S2C_IF_WORD, 0, 99992, 0x0},
    {S2C_IF_WORD, 0, 100142, 0x0},
    {S2C_IF_WORD, 0, 100155, 0x0},
    {S2C_IF_WORD, 0, 100202, 0x0},
    {S2C_IF_VALUE, 0, 100480, 0x0},
    {S2C_IF_WORD, 1, 100636, 0x0},
    {S2C_IF_OPTION, 0, 22702, 0x0},
    {S2C_IF_WORD, 0, 100656, 0x0},
    {S2C_IF_WORD, 1, 8270, 0x0},
    {S2C_IF_WORD, 0, 100847, 0x0},
    {S2C_IF_VALUE, 0, 100944, 0x0},
    {S2C_IF_OPTION, 0, 73242, 0x0},
    {S2C_IF_VALUE, 0, 101065, 0x0},
    {S2C_IF_VALUE, 0, 101253, 0x0},
    {S2C_IF_SAYS, 0, 101402, 0x0},
    {S2C_IF_VALUE, 0, 101478, 0x0},
    {S2C_IF_SAYS, 0, 101532, 0x0},
    {S2C_IF_WORD, 1, 10354, 0x0},
    {S2C_IF_WORD, 1, 101572, 0x0},
    {S2C_IF_OPTION, 0, 101624, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_NO_WORD, 2, 101806, 0x0},
    {S2C_IF_WORD, 0, 101874, 0x0},
    {S2C_IF_OPTION, 0, 101897, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 101926, 0x0},
    {S2C_IF_WORD, 0, 101972, 0x0},
    {S2C_IF_OPTION, 0, 102051, 0x0},
    {S2C_IF_OPTION, 0, 102071, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 0, 25369, 0x0},
    {S2C_IF_WORD, 0, 102198, 0x0},
    {S2C_IF_NO_WORD, 0, 102208, 0x0},
    {S2C_IF_WORD, 2, 102216, 0x0},
    {S2C_IF_WORD, 1, 102216, 0x0},
    {S2C_IF_WORD, 0, 10354, 0x0},
    {S2C_IF_OPTION, 0, 102258, 0x0},
    {S2C_IF_OPTION, 0, 66444, 0x0},
    {S2C_IF_WORD, 0, 102392, 0x0},
    {S2C_IF_WORD, 1, 102407, 0x0},
    {S2C_IF_WORD, 1, 70707, 0x0},
    {S2C_IF_WORD, 0, 102481, 0x0},
    {S2C_IF_WORD, 0, 102569, 0x0},
    {S2C_IF_OPTION, 0, 23137, 0x0},
    {S2C_IF_OPTION, 0, 102597, 0x0},
    {S2C_IF_VALUE, 0, 102645, 0x0},
    {S2C_IF_WORD, 0, 102679, 0x0},
    {S2C_IF_WORD, 0, 102797, 0x0},
    {S2C_IF_WORD, 1, 102853, 0x0},
    {S2C_IF_WORD, 2, 102858, 0x0},
    {S2C_IF_WORD, 1, 102907, 0x0},
    {S2C_IF_WORD, 0, 102967, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 103131, 0x0},
    {S2C_IF_OPTION, 0, 103381, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 103414, 0x10},
    {S2C_IF_OPTION_PLACE, 0, 103489, 0x10},
    {S2C_IF_VALUE, 0, 103576, 0x0},
    {S2C_IF_OPTION, 0, 103714, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 103901, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 104025, 0x10},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 104209, 0x30000},
    {S2C_IF_OPTION, 0, 104324, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 104361, 0x0},
    {S2C_IF_WORD, 1, 104393, 0x0},
    {S2C_IF_WORD, 0, 104476, 0x0},
    {S2C_IF_WORD, 1, 104662, 0x0},
    {S2C_IF_WORD, 0, 104717, 0x0},
    {S2C_IF_OPTION, 0, 104896, 0x0},
    {S2C_IF_WORD, 1, 104977, 0x0},
    {S2C_IF_WORD, 0, 105042, 0x0},
    {S2C_IF_OPTION, 0, 105151, 0x0},
    {S2C_IF_WORD, 1, 105239, 0x0},
    {S2C_IF_SAYS, 0, 105321, 0x0},
    {S2C_IF_SAYS, 0, 105357, 0x0},
    {S2C_IF_WORD, 0, 105454, 0x0},
    {S2C_IF_WORD, 1, 105514, 0x0},
    {S2C_IF_VALUE, 0, 105614, 0x0},
    {S2C_IF_VALUE, 0, 105725, 0x0},
    {S2C_IF_VALUE, 0, 105781, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 77600, 0x10},
    {S2C_IF_OPTION, 0, 32337, 0x0},
    {S2C_IF_VALUE, 0, 77968, 0x0},
    {S2C_IF_WORD, 1, 105851, 0x0},
    {S2C_IF_OPTION, 0, 28965, 0x0},
    {S2C_IF_OPTION, 0, 35877, 0x0},
    {S2C_IF_WORD, 0, 105926, 0x0},
    {S2C_IF_WORD, 1, 105992, 0x0},
    {S2C_IF_OPTION, 0, 106066, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 106238, 0x0},
    {S2C_IF_OPTION, 0, 106291, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 106339, 0x0},
    {S2C_IF_OPTION, 0, 106365, 0x0},
    {S2C_IF_OPTION, 0, 22656, 0x0},
    {S2C_IF_WORD, 0, 64356, 0x0},
    {S2C_IF_WORD, 0, 106452, 0x0},
    {S2C_IF_OPTION, 0, 22656, 0x0},
    {S2C_IF_WORD, 0, 106487, 0x0},
    {S2C_IF_WORD, 0, 106505, 0x0},
    {S2C_IF_WORD, 0, 106598, 0x0},
    {S2C_IF_WORD, 0, 10662, 0x0},
    {S2C_IF_WORD, 0, 106606, 0x0},
    {S2C_IF_WORD, 0, 106624, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 106652, 0x0},
    {S2C_IF_OPTION, 0, 106691, 0x0},
    {S2C_IF_OPTION, 0, 83750, 0x0},
    {S2C_IF_OPTION, 0, 83796, 0x0},
    {S2C_IF_OPTION, 0, 106768, 0x0},
    {S2C_IF_OPTION, 0, 106788, 0x0},
    {S2C_IF_WORD, 0, 106795, 0x0},
    {S2C_IF_OPTION, 0, 106859, 0x0},
    {S2C_IF_OPTION, 0, 34538, 0x0},
    {S2C_IF_WORD, 0, 24350, 0x0},
    {S2C_IF_OPTION, 0, 106918, 0x0},
    {S2C_IF_OPTION, 0, 107060, 0x0},
    {S2C_IF_WORD, 0, 107070, 0x0},
    {S2C_IF_WORD, 0, 107139, 0x0},
    {S2C_IF_WORD, 1, 107164, 0x0},
    {S2C_IF_WORD, 1, 107225, 0x0},
    {S2C_IF_OPTION, 0, 107235, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 107258, 0x0},
    {S2C_IF_OPTION, 0, 107291, 0x0},
    {S2C_IF_WORD, 0, 107333, 0x0},
    {S2C_IF_VALUE, 0, 107406, 0x0},
    {S2C_IF_WORD, 0, 107429, 0x0},
    {S2C_IF_WORD, 0, 107485, 0x0},
    {S2C_IF_OPTION, 0, 107511, 0x0},
    {S2C_IF_WORD, 0, 107588, 0x0},
    {S2C_IF_WORD, 1, 107778, 0x0},
    {S2C_IF_WORD, 1, 107816, 0x0},
    {S2C_IF_OPTION, 0, 107936, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 107985, 0x0},
    {S2C_IF_WORD, 1, 108036, 0x0},
    {S2C_IF_OPTION, 0, 108123, 0x0},
    {S2C_IF_OPTION, 0, 108189, 0x0},
    {S2C_IF_OPTION, 0, 108250, 0x0},
    {S2C_IF_VALUE, 0, 108387, 0x0},
    {S2C_IF_WORD, 1, 108436, 0x0},
    {S2C_IF_OPTION, 0, 108499, 0x0},
    {S2C_IF_WORD, 0, 108541, 0x0},
    {S2C_IF_WORD, 1, 108652, 0x0},
    {S2C_IF_VALUE, 0, 108685, 0x0},
    {S2C_IF_WORD, 0, 108775, 0x0},
    {S2C_IF_OPTION, 0, 108832, 0x0},
    {S2C_IF_WORD, 0, 108849, 0x0},
    {S2C_IF_WORD, 1, 108926, 0x0},
    {S2C_IF_OPTION, 0, 109037, 0x0},
    {S2C_IF_OPTION, 0, 109069, 0x0},
    {S2C_IF_WORD, 0, 109198, 0x0},
    {S2C_IF_OPTION, 0, 109215, 0x0},
    {S2C_IF_WORD, 0, 109294, 0x0},
    {S2C_IF_WORD, 0, 109415, 0x0},
    {S2C_IF_WORD, 0, 109494, 0x0},
    {S2C_IF_OPTION, 0, 109638, 0x0},
    {S2C_IF_OPTION, 0, 109695, 0x0},
    {S2C_IF_WORD, 1, 109746, 0x0},
    {S2C_IF_WORD, 0, 109837, 0x0},
    {S2C_IF_WORD, 1, 110024, 0x0},
    {S2C_IF_WORD, 0, 110031, 0x0},
    {S2C_IF_WORD, 1, 110126, 0x0},
    {S2C_IF_WORD, 1, 110186, 0x0},
    {S2C_IF_WORD, 0, 110421, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_OPTION, 0, 110505, 0x0},
    {S2C_IF_SAYS, 0, 107282, 0x0},
    {S2C_IF_OPTION, 0, 110540, 0x0},
    {S2C_IF_VALUE, 0, 110547, 0x0},
    {S2C_IF_OPTION, 0, 110603, 0x0},
    {S2C_IF_WORD, 1, 110672, 0x0},
    {S2C_IF_WORD, 1, 110696, 0x0},
    {S2C_IF_OPTION, 0, 110810, 0x0},
    {S2C_IF_WORD, 0, 110834, 0x0},
    {S2C_IF_OPTION, 0, 22702, 0x0},
    {S2C_IF_WORD, 0, 110887, 0x0},
    {S2C_IF_WORD, 0, 110898, 0x0},
    {S2C_IF_WORD, 0, 70395, 0x0},
    {S2C_IF_WORD, 1, 7457, 0x0},
    {S2C_IF_OPTION, 0, 111065, 0x0},
    {S2C_IF_OPTION, 0, 111077, 0x0},
    {S2C_IF_WORD, 1, 111159, 0x0},
    {S2C_IF_OPTION, 0, 111176, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 111255, 0x0},
    {S2C_IF_WORD, 0, 111277, 0x0},
    {S2C_IF_OPTION, 0, 111388, 0x0},
    {S2C_IF_WORD, 0, 111440, 0x0},
    {S2C_IF_OPTION, 0, 111715, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 111929, 0x0},
    {S2C_IF_WORD, 0, 112050, 0x0},
    {S2C_IF_OPTION, 0, 112078, 0x0},
    {S2C_IF_WORD, 0, 112116, 0x0},
    {S2C_IF_VALUE, 0, 112359, 0x0},
    {S2C_IF_OPTION, 0, 112411, 0x0},
    {S2C_IF_OPTION, 0, 112549, 0x0},
    {S2C_IF_OPTION, 0, 112593, 0x0},
    {S2C_IF_OPTION, 0, 39638, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 23137, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 112823, 0x0},
    {S2C_IF_WORD, 0, 112858, 0x0},
    {S2C_IF_OPTION, 0, 112895, 0x0},
    {S2C_IF_WORD, 0, 112927, 0x0},
    {S2C_IF_WORD, 0, 112968, 0x0},
    {S2C_IF_WORD, 0, 113008, 0x0},
    {S2C_IF_WORD, 0, 113148, 0x0},
    {S2C_IF_WORD, 1, 113274, 0x0},
    {S2C_IF_WORD, 0, 113323, 0x0},
    {S2C_IF_WORD, 0, 113673, 0x0},
    {S2C_IF_OPTION, 0, 113838, 0x0},
    {S2C_IF_WORD, 0, 9989, 0x0},
    {S2C_IF_OPTION, 0, 32337, 0x0},
    {S2C_IF_WORD, 0, 114063, 0x0},
    {S2C_IF_WORD, 1, 114193, 0x0},
    {S2C_IF_WORD, 0, 114266, 0x0},
    {S2C_IF_OPTION, 0, 114321, 0x0},
    {S2C_IF_VALUE, 0, 114388, 0x0},
    {S2C_IF_WORD, 1, 114463, 0x0},
    {S2C_IF_WORD, 1, 114484, 0x0},
    {S2C_IF_OPTION, 0, 114641, 0x0},
    {S2C_IF_WORD, 0, 114683, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 114788, 0x0},
    {S2C_IF_OPTION, 0, 114842, 0x0},
    {S2C_IF_WORD, 0, 114860, 0x0},
    {S2C_IF_WORD, 0, 114935, 0x0},
    {S2C_IF_WORD, 0, 3860, 0x0},
    {S2C_IF_WORD, 1, 44750, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 115035, 0x0},
    {S2C_IF_OPTION, 0, 115068, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 115009, 0x10},
    {S2C_IF_OPTION, 0, 115085, 0x0},
    {S2C_IF_OPTION, 0, 115129, 0x0},
    {S2C_IF_OPTION, 0, 115170, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 115320, 0x0},
    {S2C_IF_WORD, 0, 26343, 0x0},
    {S2C_IF_WORD, 0, 115327, 0x0},
    {S2C_IF_VALUE, 0, 115446, 0x0},
    {S2C_IF_VALUE, 0, 115571, 0x0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 23349, 0x0},
    {S2C_IF_WORD, 0, 115661, 0x0},
    {S2C_IF_WORD, 0, 115722, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 22653, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 22682, 0x0},
    {S2C_IF_WORD, 1, 115839, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 115949, 0x0},
    {S2C_IF_WORD, 0, 115995, 0x0},
    {S2C_IF_OPTION, 0, 116209, 0x0},
    {S2C_IF_VALUE, 0, 116330, 0x0},
    {S2C_IF_WORD, 0, 116574, 0x0},
    {S2C_IF_OPTION, 0, 116687, 0x0},
    {S2C_IF_WORD, 0, 116740, 0x0},
    {S2C_IF_WORD, 0, 116774, 0x0},
    {S2C_IF_OPTION, 0, 116848, 0x0},
    {S2C_IF_OPTION, 0, 116848, 0x0},
    {S2C_IF_WORD, 0, 116935, 0x0},
    {S2C_IF_OPTION, 0, 117034, 0x0},
    {S2C_IF_WORD, 1, 117046, 0x0},
    {S2C_IF_WORD, 1, 117086, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 117104, 0x0},
    {S2C_IF_WORD, 0, 117176, 0x0},
    {S2C_IF_WORD, 1, 117230, 0x0},
    {S2C_IF_OPTION, 0, 117251, 0x0},
    {S2C_IF_WORD, 0, 117257, 0x0},
    {S2C_IF_OPTION, 0, 117323, 0x0},
    {S2C_IF_WORD, 0, 117335, 0x0},
    {S2C_IF_WORD, 0, 117378, 0x0},
    {S2C_IF_OPTION, 0, 117447, 0x0},
    {S2C_IF_WORD, 0, 117486, 0x0},
    {S2C_IF_OPTION, 0, 117627, 0x0},
    {S2C_IF_WORD, 1, 117765, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 40605, 0x0},
    {S2C_IF_WORD, 0, 117841, 0x0},
    {S2C_IF_WORD, 1, 117900, 0x0},
    {S2C_IF_WORD, 0, 117928, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 118033, 0x0},
    {S2C_IF_WORD, 1, 118102, 0x0},
    {S2C_IF_WORD, 0, 118123, 0x0},
    {S2C_IF_WORD, 0, 118135, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 107235, 0x0},
    {S2C_IF_OPTION, 0, 118284, 0x0},
    {S2C_IF_OPTION, 0, 35877, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 47439, 0x0},
    {S2C_IF_OPTION, 0, 118308, 0x0},
    {S2C_IF_WORD, 1, 6027, 0x0},
    {S2C_IF_WORD, 0, 28893, 0x0},
    {S2C_IF_WORD, 0, 118397, 0x0},
    {S2C_IF_WORD, 0, 118404, 0x0},
    {S2C_IF_WORD, 0, 118478, 0x0},
    {S2C_IF_WORD, 0, 118535, 0x0},
    {S2C_IF_WORD, 0, 118640, 0x0},
    {S2C_IF_VALUE, 0, 118758, 0x0},
    {S2C_IF_OPTION, 0, 118877, 0x0},
    {S2C_IF_VALUE, 0, 118921, 0x0},
    {S2C_IF_OPTION, 0, 22653, 0x0},
    {S2C_IF_OPTION, 0, 23429, 0x0},
    {S2C_IF_OPTION, 0, 23349, 0x0},
    {S2C_IF_OPTION, 0, 25093, 0x0},
    {S2C_IF_OPTION, 0, 73242, 0x0},
    {S2C_IF_OPTION, 0, 32338, 0x0},
    {S2C_IF_OPTION, 0, 95913, 0x0},
    {S2C_IF_OPTION, 0, 25211, 0x0},
    {S2C_IF_OPTION, 0, 25957, 0x0},
    {S2C_IF_OPTION, 0, 119118, 0x0},
    {S2C_IF_VALUE, 0, 119126, 0x0},
    {S2C_IF_OPTION, 0, 119185, 0x0},
    {S2C_IF_OPTION, 0, 73242, 0x0},
    {S2C_IF_WORD, 0, 119221, 0x0},
    {S2C_IF_OPTION, 0, 119327, 0x0},
    {S2C_IF_VALUE, 0, 119359, 0x0},
    {S2C_IF_WORD, 1, 119453, 0x0},
    {S2C_IF_WORD, 0, 119536, 0x0},
    {S2C_IF_OPTION, 0, 25957, 0x0},
    {S2C_IF_WORD, 0, 119576, 0x0},
    {S2C_IF_WORD, 0, 119623, 0x0},
    {S2C_IF_SAYS, 0, 119644, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 76889, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 77600, 0x10},
    {S2C_IF_OPTION, 0, 72755, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 10437, 0x0},
    {S2C_IF_WORD, 0, 119932, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40203c0},
    {S2C_IF_VALUE, 0, 119992, 0x0},
    {S2C_IF_OPTION, 0, 120015, 0x0},
    {S2C_IF_WORD, 1, 120031, 0x0},
    {S2C_IF_WORD, 0, 120053, 0x0},
    {S2C_IF_OPTION, 0, 120232, 0x0},
    {S2C_IF_WORD, 0, 44750, 0x0},
    {S2C_IF_WORD, 0, 388, 0x0},
    {S2C_IF_WORD, 1, 120293, 0x0},
    {S2C_IF_WORD, 1, 120305, 0x0},
    {S2C_IF_OPTION, 0, 120418, 0x0},
    {S2C_IF_OPTION, 0, 120434, 0x0},
    {S2C_IF_WORD, 0, 120482, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 120538, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 45195, 0x0},
    {S2C_IF_WORD, 0, 120707, 0x0},
    {S2C_IF_WORD, 0, 120850, 0x0},
    {S2C_IF_WORD, 1, 120915, 0x0},
    {S2C_IF_WORD, 1, 70707, 0x0},
    {S2C_IF_WORD, 2, 120965, 0x0},
    {S2C_IF_WORD, 1, 120990, 0x0},
    {S2C_IF_WORD, 1, 121093, 0x0},
    {S2C_IF_OPTION, 0, 121110, 0x0},
    {S2C_IF_OPTION, 0, 22437, 0x0},
    {S2C_IF_WORD, 0, 121130, 0x0},
    {S2C_IF_OPTION, 0, 121187, 0x0},
    {S2C_IF_WORD, 0, 121260, 0x0},
    {S2C_IF_WORD, 0, 7457, 0x0},
    {S2C_IF_OPTION, 0, 74979, 0x0},
    {S2C_IF_OPTION, 0, 74979, 0x0},
    {S2C_IF_OPTION, 0, 43652, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_VALUE, 0, 121375, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_OPTION, 0, 121388, 0x0},
    {S2C_IF_WORD, 1, 10666, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_WORD, 0, 89644, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 22682, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 27948, 0x4000140},
    {S2C_IF_OPTION, 0, 121494, 0x0},
    {S2C_IF_WORD, 0, 121528, 0x0},
    {S2C_IF_WORD, 0, 121548, 0x0},
    {S2C_IF_VALUE, 0, 121631, 0x0},
    {S2C_IF_VALUE, 0, 121696, 0x0},
    {S2C_IF_OPTION, 0, 121707, 0x0},
    {S2C_IF_VALUE, 0, 121800, 0x0},
    {S2C_IF_WORD, 1, 121865, 0x0},
    {S2C_IF_WORD, 0, 121897, 0x0},
    {S2C_IF_WORD, 0, 122039, 0x0},
    {S2C_IF_WORD, 0, 122084, 0x0},
    {S2C_IF_WORD, 1, 122110, 0x0},
    {S2C_IF_OPTION, 0, 23187, 0x0},
    {S2C_IF_OPTION, 0, 122143, 0x0},
    {S2C_IF_WORD, 0, 72757, 0x0},
    {S2C_IF_WORD, 1, 72757, 0x0},
    {S2C_IF_OPTION, 0, 122174, 0x0},
    {S2C_IF_OPTION, 0, 52328, 0x0},
    {S2C_IF_OPTION, 0, 122186, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x632b3c3},
    {S2C_IF_OPTION, 0, 122300, 0x0},
    {S2C_IF_VALUE, 0, 122337, 0x0},
    {S2C_IF_VALUE, 0, 122488, 0x0},
    {S2C_IF_VALUE, 0, 122599, 0x0},
    {S2C_IF_VALUE, 0, 122715, 0x0},
    {S2C_IF_OPTION, 0, 122772, 0x0},
    {S2C_IF_OPTION, 0, 22682, 0x0},
    {S2C_IF_OPTION, 0, 122833, 0x0},
    {S2C_IF_OPTION, 0, 122907, 0x0},
    {S2C_IF_OPTION, 0, 123003, 0x0},
    {S2C_IF_VALUE, 0, 123025, 0x0},
    {S2C_IF_OPTION, 0, 123098, 0x0},
    {S2C_IF_OPTION, 0, 123119, 0x0},
    {S2C_IF_OPTION, 0, 123182, 0x0},
    {S2C_IF_OPTION, 0, 123193, 0x0},
    {S2C_IF_OPTION, 0, 22650, 0x0},
    {S2C_IF_WORD, 0, 1, 0x0},
    {S2C_IF_OPTION, 0, 27423, 0x0},
    {S2C_IF_WORD, 0, 10042, 0x0},
    {S2C_IF_OPTION, 0, 22653, 0x0},
    {S2C_IF_WORD, 0, 134, 0x0},
    {S2C_IF_WORD, 0, 25206, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 23528, 0x0},
    {S2C_IF_OPTION, 0, 123431, 0x0},
    {S2C_IF_WORD, 0, 123537, 0x0},
    {S2C_IF_WORD, 1, 123622, 0x0},
    {S2C_IF_WORD, 1, 123654, 0x0},
    {S2C_IF_WORD, 1, 7457, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_VALUE, 0, 123800, 0x0},
    {S2C_IF_OPTION, 0, 123846, 0x0},
    {S2C_IF_WORD, 0, 10662, 0x0},
    {S2C_IF_VALUE, 0, 123877, 0x0},
    {S2C_IF_OPTION, 0, 123912, 0x0},
    {S2C_IF_OPTION, 0, 123971, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c2},
    {S2C_IF_OPTION, 0, 40601, 0x0},
    {S2C_IF_VALUE, 0, 124146, 0x0},
    {S2C_IF_VALUE, 0, 124162, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 124273, 0x0},
    {S2C_IF_OPTION, 0, 42457, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x61003c3},
    {S2C_IF_OPTION, 0, 124415, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40171c0},
    {S2C_IF_OPTION, 0, 124537, 0x0},
    {S2C_IF_OPTION, 0, 124586, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000343},
    {S2C_IF_VALUE, 0, 124653, 0x0},
    {S2C_IF_OPTION, 0, 124702, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_OPTION, 0, 41940, 0x0},
    {S2C_IF_OPTION, 0, 40801, 0x0},
    {S2C_IF_OPTION, 0, 96797, 0x0},
    {S2C_IF_WORD, 0, 124768, 0x0},
    {S2C_IF_WORD, 0, 124793, 0x0},
    {S2C_IF_OPTION, 0, 36241, 0x0},
    {S2C_IF_VALUE, 0, 124888, 0x0},
    {S2C_IF_WORD, 0, 974, 0x0},
    {S2C_IF_OPTION, 0, 124952, 0x0},
    {S2C_IF_WORD, 0, 125017, 0x0},
    {S2C_IF_VALUE, 0, 125020, 0x0},
    {S2C_IF_WORD, 1, 125057, 0x0},
    {S2C_IF_OPTION, 0, 125076, 0x0},
    {S2C_IF_OPTION, 0, 125089, 0x0},
    {S2C_IF_OPTION, 0, 43204, 0x0},
    {S2C_IF_VALUE, 0, 125204, 0x0},
    {S2C_IF_OPTION, 0, 36861, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_PLACE, 1, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 125322, 0x0},
    {S2C_IF_OPTION, 0, 125419, 0x0},
    {S2C_IF_WORD, 0, 125336, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_WORD, 0, 125490, 0x0},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_WORD, 0, 125508, 0x0},
    {S2C_IF_VALUE, 0, 125562, 0x0},
    {S2C_IF_OPTION, 0, 125635, 0x0},
    {S2C_IF_OPTION, 0, 125660, 0x0},
    {S2C_IF_OPTION, 0, 125669, 0x0},
    {S2C_IF_OPTION, 0, 125800, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x60003c0},
    {S2C_IF_WORD, 0, 125988, 0x0},
    {S2C_IF_VALUE, 0, 126048, 0x0},
    {S2C_IF_VALUE, 0, 126087, 0x0},
    {S2C_IF_VALUE, 0, 126131, 0x0},
    {S2C_IF_VALUE, 0, 126145, 0x0},
    {S2C_IF_VALUE, 0, 126190, 0x0},
    {S2C_IF_OPTION, 0, 126285, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 126353, 0x0},
    {S2C_IF_OPTION, 0, 126491, 0x0},
    {S2C_IF_OPTION, 0, 126593, 0x0},
    {S2C_IF_OPTION, 0, 126651, 0x0},
    {S2C_IF_OPTION, 0, 126693, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4200},
    {S2C_IF_OPTION, 0, 23186, 0x0},
    {S2C_IF_OPTION, 0, 126705, 0x0},
    {S2C_IF_OPTION, 0, 126758, 0x0},
    {S2C_IF_OPTION, 0, 110530, 0x0},
    {S2C_IF_OPTION, 0, 84177, 0x0},
    {S2C_IF_VALUE, 0, 126863, 0x0},
    {S2C_IF_OPTION, 0, 84184, 0x0},
    {S2C_IF_VALUE, 0, 127021, 0x0},
    {S2C_IF_SAYS, 0, 127211, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x201},
    {S2C_IF_WORD, 1, 127319, 0x0},
    {S2C_IF_WORD, 1, 127347, 0x0},
    {S2C_IF_WORD, 0, 127372, 0x0},
    {S2C_IF_OPTION, 0, 127536, 0x0},
    {S2C_IF_OPTION, 0, 127564, 0x0},
    {S2C_IF_NO_OPTION, 0, 127621, 0x0},
    {S2C_IF_WORD, 0, 127639, 0x0},
    {S2C_IF_WORD, 0, 127806, 0x0},
    {S2C_IF_WORD, 0, 127864, 0x0},
    {S2C_IF_WORD, 0, 127935, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 128030, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 128180, 0x0},
    {S2C_IF_OPTION, 0, 128233, 0x0},
    {S2C_IF_WORD, 0, 128612, 0x0},
    {S2C_IF_WORD, 1, 128774, 0x0},
    {S2C_IF_WORD, 2, 128961, 0x0},
    {S2C_IF_WORD, 0, 129044, 0x0},
    {S2C_IF_WORD, 0, 129068, 0x0},
    {S2C_IF_WORD, 0, 129080, 0x0},
    {S2C_IF_OPTION, 0, 129111, 0x0},
    {S2C_IF_WORD, 0, 129141, 0x0},
    {S2C_IF_WORD, 0, 129227, 0x0},
    {S2C_IF_WORD, 1, 129319, 0x0},
    {S2C_IF_WORD, 3, 129469, 0x0},
    {S2C_IF_WORD, 1, 129527, 0x0},
    {S2C_IF_WORD, 2, 129746, 0x0},
    {S2C_IF_WORD, 1, 129869, 0x0},
    {S2C_IF_NO_WORD, 1, 130071, 0x0},
    {S2C_IF_WORD, 1, 130079, 0x0},
    {S2C_IF_WORD, 2, 130254, 0x0},
    {S2C_IF_WORD, 0, 130356, 0x0},
    {S2C_IF_OPTION, 0, 130462, 0x0},
    {S2C_IF_WORD, 0, 130685, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 130805, 0x0},
    {S2C_IF_WORD, 0, 130868, 0x0},
    {S2C_IF_WORD, 1, 974, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 130071, 0x0},
    {S2C_IF_WORD, 1, 130950, 0x0},
    {S2C_IF_WORD, 0, 73716, 0x0},
    {S2C_IF_WORD, 0, 130967, 0x0},
    {S2C_IF_WORD, 0, 131017, 0x0},
    {S2C_IF_WORD, 1, 131084, 0x0},
    {S2C_IF_OPTION, 0, 73965, 0x0},
    {S2C_IF_WORD, 0, 131126, 0x0},
    {S2C_IF_WORD, 1, 70707, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 131240, 0x0},
    {S2C_IF_WORD, 0, 131352, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 131391, 0x0},
    {S2C_IF_WORD, 0, 131426, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 131464, 0x0},
    {S2C_IF_WORD, 1, 131496, 0x0},
    {S2C_IF_WORD, 0, 131619, 0x0},
    {S2C_IF_WORD, 0, 127806, 0x0},
    {S2C_IF_WORD, 1, 131653, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 131774, 0x0},
    {S2C_IF_WORD, 3, 131851, 0x0},
    {S2C_IF_WORD, 1, 131892, 0x0},
    {S2C_IF_WORD, 0, 131017, 0x0},
    {S2C_IF_OPTION, 0, 131930, 0x0},
    {S2C_IF_WORD, 2, 131986, 0x0},
    {S2C_IF_OPTION, 0, 132034, 0x0},
    {S2C_IF_WORD, 1, 131084, 0x0},
    {S2C_IF_WORD, 2, 131017, 0x0},
    {S2C_IF_WORD, 1, 1365, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 132084, 0x0},
    {S2C_IF_WORD, 0, 132113, 0x0},
    {S2C_IF_WORD, 0, 132151, 0x0},
    {S2C_IF_WORD, 0, 132247, 0x0},
    {S2C_IF_OPTION, 0, 28965, 0x0},
    {S2C_IF_WORD, 0, 125017, 0x0},
    {S2C_IF_OPTION, 0, 32334, 0x0},
    {S2C_IF_OPTION, 0, 132281, 0x0},
    {S2C_IF_OPTION, 0, 132305, 0x0},
    {S2C_IF_WORD, 0, 131240, 0x0},
    {S2C_IF_WORD, 0, 132493, 0x0},
    {S2C_IF_VALUE, 0, 132574, 0x0},
    {S2C_IF_OPTION, 0, 25611, 0x0},
    {S2C_IF_VALUE, 0, 132625, 0x0},
    {S2C_IF_OPTION, 0, 132694, 0x0},
    {S2C_IF_OPTION, 0, 29290, 0x0},
    {S2C_IF_VALUE, 0, 132787, 0x0},
    {S2C_IF_WORD, 0, 132803, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 132823, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 23349, 0x30000},
    {S2C_IF_NO_OPTION, 0, 23429, 0x0},
    {S2C_IF_OPTION, 0, 132914, 0x0},
    {S2C_IF_OPTION, 0, 132934, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_WORD, 1, 132979, 0x0},
    {S2C_IF_WORD, 1, 132996, 0x0},
    {S2C_IF_WORD, 1, 133056, 0x0},
    {S2C_IF_WORD, 0, 9781, 0x0},
    {S2C_IF_WORD, 0, 133124, 0x0},
    {S2C_IF_WORD, 0, 133230, 0x0},
    {S2C_IF_WORD, 0, 133253, 0x0},
    {S2C_IF_WORD, 0, 7459, 0x0},
    {S2C_IF_WORD, 0, 133287, 0x0},
    {S2C_IF_WORD, 1, 133301, 0x0},
    {S2C_IF_VALUE, 0, 133339, 0x0},
    {S2C_IF_SAYS, 0, 133390, 0x0},
    {S2C_IF_OPTION, 0, 25610, 0x0},
    {S2C_IF_VALUE, 0, 133496, 0x0},
    {S2C_IF_VALUE, 0, 133546, 0x0},
    {S2C_IF_OPTION, 0, 133566, 0x0},
    {S2C_IF_VALUE, 0, 133651, 0x0},
    {S2C_IF_VALUE, 0, 133664, 0x0},
    {S2C_IF_OPTION, 0, 27985, 0x0},
    {S2C_IF_WORD, 0, 1026, 0x0},
    {S2C_IF_WORD, 0, 65012, 0x0},
    {S2C_IF_WORD, 0, 65085, 0x0},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 10947},
    {2, 2, 2, 10947},
    {2, 2, 4, 11140},
    {2, 2, 6, 11186},
    {0, 1, 8, 0},
    {2, 2, 9, 11291},
    {2, 2, 11, 11531},
    {2, 2, 13, 11732},
    {2, 2, 15, 11802},
    {2, 2, 17, 11802},
    {2, 2, 19, 12121},
    {2, 1, 21, 12167},
    {1, 2, 22, 12238},
    {1, 2, 24, 12374},
    {2, 2, 26, 12804},
    {2, 1, 28, 12838},
    {1, 2, 29, 12931},
    {2, 1, 31, 12946},
    {2, 1, 32, 12994},
    {2, 1, 33, 13026},
    {2, 1, 34, 13091},
    {2, 1, 35, 13129},
    {2, 1, 36, 13152},
    {2, 1, 37, 13203},
    {2, 1, 38, 13288},
    {2, 1, 39, 13357},
    {2, 1, 40, 13418},
    {2, 1, 41, 13465},
    {2, 2, 42, 13588},
    {2, 2, 44, 13646},
    {2, 2, 46, 13646},
    {2, 1, 48, 13740},
    {1, 0, 49, 13767},
    {2, 2, 49, 10947},
    {2, 2, 51, 10947},
    {2, 2, 53, 11186},
    {0, 1, 55, 0},
    {2, 2, 56, 12121},
    {2, 1, 58, 13783},
    {1, 2, 59, 12238},
    {1, 2, 61, 12374},
    {2, 2, 63, 12804},
    {2, 1, 65, 12838},
    {2, 2, 66, 13839},
    {2, 2, 68, 13941},
    {1, 2, 70, 12931},
    {2, 1, 72, 14009},
    {2, 1, 73, 14058},
    {2, 2, 74, 13588},
    {2, 2, 76, 13588},
    {2, 2, 78, 14191},
    {2, 2, 80, 14269},
    {2, 2, 82, 11291},
    {2, 2, 84, 11531},
    {2, 2, 86, 11732},
    {2, 2, 88, 11802},
    {2, 2, 90, 11802},
    {2, 2, 92, 14324},
    {2, 2, 94, 14368},
    {2, 1, 96, 14410},
    {2, 2, 97, 13646},
    {2, 1, 99, 13740},
    {1, 0, 100, 14444},
    {2, 2, 100, 14477},
    {2, 2, 102, 14477},
    {2, 2, 104, 14558},
    {1, 0, 106, 14604},
    {0, 1, 106, 0},
    {2, 1, 107, 14191},
    {2, 1, 108, 14269},
    {2, 1, 109, 15445},
    {2, 1, 110, 11291},
    {2, 2, 111, 15634},
    {2, 2, 113, 15816},
    {2, 2, 115, 16028},
    {2, 2, 117, 16028},
    {2, 2, 119, 16205},
    {2, 1, 121, 16619},
    {2, 1, 122, 16619},
    {2, 1, 123, 17780},
    {2, 1, 124, 17947},
    {2, 2, 125, 18080},
    {2, 1, 127, 18080},
    {2, 2, 128, 18303},
    {2, 2, 130, 15816},
    {2, 2, 132, 18610},
    {2, 1, 134, 11732},
    {2, 1, 135, 11802},
    {2, 2, 136, 19673},
    {2, 1, 138, 20345},
    {2, 2, 139, 20581},
    {2, 2, 141, 19673},
    {2, 2, 143, 20862},
    {2, 2, 145, 15634},
    {2, 1, 147, 15816},
    {2, 2, 148, 21448},
    {2, 2, 150, 15816},
    {2, 1, 152, 15816},
    {0, 0, 153, 0},
    {0, 1, 153, 0},
    {2, 1, 154, 16619},
    {2, 1, 155, 15816},
    {0, 0, 156, 0},
    {0, 0, 156, 0},
    {1, 1, 156, 22443},
    {0, 0, 157, 0},
    {0, 1, 157, 0},
    {1, 0, 158, 22547},
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
    {2, 1, 158, 11186},
    {0, 0, 159, 0},
    {2, 2, 159, 22659},
    {2, 2, 161, 11186},
    {2, 1, 163, 11186},
    {0, 0, 164, 0},
    {2, 1, 164, 11186},
    {0, 1, 165, 0},
    {1, 0, 166, 22685},
    {0, 1, 166, 0},
    {1, 0, 167, 22705},
    {0, 0, 167, 0},
    {2, 1, 167, 22853},
    {2, 2, 168, 22913},
    {0, 0, 170, 0},
    {0, 1, 170, 0},
    {0, 1, 171, 0},
    {1, 0, 172, 23004},
    {0, 1, 172, 0},
    {1, 0, 173, 23048},
    {1, 1, 173, 23084},
    {0, 0, 174, 0},
    {0, 1, 174, 0},
    {1, 0, 175, 23156},
    {0, 1, 175, 0},
    {0, 1, 176, 0},
    {1, 0, 177, 23196},
    {0, 1, 177, 0},
    {0, 1, 178, 0},
    {1, 0, 179, 23259},
    {0, 2, 179, 0},
    {1, 0, 181, 23331},
    {0, 0, 181, 0},
    {2, 2, 181, 23352},
    {0, 0, 183, 0},
    {0, 0, 183, 0},
    {0, 0, 183, 0},
    {2, 1, 183, 23460},
    {0, 0, 184, 0},
    {2, 2, 184, 13740},
    {1, 0, 186, 23531},
    {2, 1, 186, 23615},
    {1, 1, 187, 23635},
    {0, 0, 188, 0},
    {0, 0, 188, 0},
    {2, 1, 188, 23720},
    {2, 2, 189, 23720},
    {0, 0, 191, 0},
    {0, 0, 191, 0},
    {2, 2, 191, 23796},
    {2, 2, 193, 23851},
    {2, 2, 195, 23875},
    {2, 2, 197, 15816},
    {2, 3, 199, 11531},
    {2, 3, 202, 24209},
    {2, 3, 205, 15816},
    {2, 3, 208, 24311},
    {2, 2, 211, 24352},
    {2, 3, 213, 24424},
    {2, 2, 216, 24507},
    {2, 3, 218, 24558},
    {1, 1, 221, 24592},
    {0, 0, 222, 0},
    {1, 1, 222, 24613},
    {1, 2, 223, 24647},
    {0, 0, 225, 0},
    {0, 0, 225, 0},
    {2, 2, 225, 12121},
    {2, 1, 227, 24685},
    {1, 2, 228, 12238},
    {1, 2, 230, 12374},
    {2, 2, 232, 12804},
    {2, 1, 234, 12838},
    {2, 1, 235, 24714},
    {2, 2, 236, 13588},
    {2, 2, 238, 13588},
    {2, 2, 240, 14191},
    {2, 2, 242, 14269},
    {2, 2, 244, 11291},
    {2, 2, 246, 11531},
    {2, 2, 248, 11732},
    {2, 2, 250, 11802},
    {2, 2, 252, 11802},
    {2, 2, 254, 14324},
    {2, 2, 256, 11186},
    {2, 2, 258, 13646},
    {2, 2, 260, 13646},
    {1, 1, 262, 24867},
    {2, 1, 263, 13418},
    {2, 1, 264, 13465},
    {2, 1, 265, 12994},
    {2, 1, 266, 24882},
    {2, 1, 267, 13091},
    {2, 1, 268, 13129},
    {2, 1, 269, 13152},
    {2, 1, 270, 13203},
    {0, 1, 271, 0},
    {1, 1, 272, 13767},
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
    {2, 1, 273, 11802},
    {0, 1, 274, 0},
    {0, 1, 275, 0},
    {1, 0, 276, 14604},
    {2, 3, 276, 14477},
    {0, 0, 279, 0},
    {2, 2, 279, 14477},
    {0, 0, 281, 0},
    {2, 1, 281, 25248},
    {1, 0, 282, 25309},
    {0, 1, 282, 0},
    {1, 0, 283, 25339},
    {0, 1, 283, 0},
    {0, 1, 284, 0},
    {1, 1, 285, 25373},
    {0, 0, 286, 0},
    {0, 1, 286, 0},
    {1, 0, 287, 25432},
    {0, 0, 287, 0},
    {1, 0, 287, 25480},
    {0, 0, 287, 0},
    {0, 1, 287, 0},
    {1, 1, 288, 25652},
    {1, 0, 289, 25679},
    {1, 0, 289, 25679},
    {1, 0, 289, 25679},
    {1, 0, 289, 25679},
    {1, 0, 289, 25679},
    {0, 0, 289, 0},
    {1, 1, 289, 25916},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {1, 0, 290, 26186},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {1, 0, 290, 26186},
    {2, 1, 290, 26345},
    {2, 2, 291, 26345},
    {0, 1, 293, 0},
    {1, 0, 294, 26424},
    {1, 0, 294, 26555},
    {0, 1, 294, 0},
    {1, 0, 295, 26585},
    {1, 0, 295, 26754},
    {1, 0, 295, 26585},
    {1, 0, 295, 26585},
    {2, 1, 295, 26893},
    {1, 0, 296, 26585},
    {1, 0, 296, 26585},
    {1, 0, 296, 26585},
    {1, 0, 296, 26585},
    {1, 0, 296, 27108},
    {0, 0, 296, 0},
    {1, 0, 296, 26585},
    {1, 0, 296, 26585},
    {0, 0, 296, 0},
    {1, 0, 296, 27195},
    {0, 0, 296, 0},
    {1, 0, 296, 26585},
    {0, 0, 296, 0},
    {1, 0, 296, 27378},
    {0, 1, 296, 0},
    {1, 0, 297, 27426},
    {1, 0, 297, 27446},
    {1, 0, 297, 27469},
    {2, 1, 297, 27648},
    {0, 2, 298, 0},
    {1, 1, 300, 27446},
    {1, 1, 301, 27711},
    {1, 0, 302, 27736},
    {2, 2, 302, 27824},
    {2, 2, 304, 27894},
    {2, 2, 306, 27894},
    {2, 3, 308, 27894},
    {0, 1, 311, 0},
    {0, 1, 312, 0},
    {2, 2, 313, 28081},
    {2, 2, 315, 28081},
    {2, 2, 317, 28081},
    {2, 2, 319, 28260},
    {2, 2, 321, 28260},
    {2, 2, 323, 23851},
    {2, 2, 325, 23875},
    {1, 1, 327, 28333},
    {1, 0, 328, 26585},
    {2, 1, 328, 28428},
    {2, 1, 329, 28511},
    {1, 0, 330, 26585},
    {0, 1, 330, 0},
    {2, 2, 331, 23796},
    {2, 2, 333, 23851},
    {2, 2, 335, 23875},
    {1, 1, 337, 28333},
    {1, 0, 338, 26585},
    {2, 1, 338, 28260},
    {0, 1, 339, 0},
    {1, 0, 340, 28648},
    {2, 1, 340, 28260},
    {0, 1, 341, 0},
    {0, 1, 342, 0},
    {1, 0, 343, 28795},
    {2, 2, 343, 28260},
    {2, 1, 345, 28260},
    {0, 1, 346, 0},
    {1, 0, 347, 28865},
    {0, 1, 347, 0},
    {2, 2, 348, 28903},
    {2, 2, 350, 28903},
    {2, 1, 352, 28260},
    {0, 1, 353, 0},
    {1, 0, 354, 28865},
    {1, 0, 354, 29145},
    {2, 2, 354, 23851},
    {1, 1, 356, 24592},
    {0, 0, 357, 0},
    {0, 0, 357, 0},
    {2, 1, 357, 29328},
    {2, 1, 358, 29390},
    {1, 1, 359, 29454},
    {0, 0, 360, 0},
    {1, 0, 360, 26555},
    {1, 0, 360, 26555},
    {0, 1, 360, 0},
    {2, 2, 361, 29742},
    {2, 1, 363, 29742},
    {2, 2, 364, 29742},
    {1, 0, 366, 29857},
    {0, 1, 366, 0},
    {2, 2, 367, 29926},
    {2, 1, 369, 29926},
    {1, 0, 370, 29966},
    {0, 1, 370, 0},
    {2, 0, 371, 29983},
    {2, 1, 371, 30026},
    {2, 1, 372, 30080},
    {2, 2, 373, 29926},
    {2, 3, 375, 30133},
    {2, 2, 378, 30194},
    {2, 2, 380, 29926},
    {2, 1, 382, 30246},
    {2, 1, 383, 30290},
    {2, 1, 384, 30341},
    {2, 1, 385, 30371},
    {2, 1, 386, 30415},
    {2, 1, 387, 30463},
    {2, 1, 388, 30508},
    {2, 1, 389, 30550},
    {2, 1, 390, 30588},
    {2, 2, 391, 30625},
    {2, 2, 393, 30682},
    {2, 1, 395, 30707},
    {2, 1, 396, 30755},
    {2, 1, 397, 30796},
    {2, 1, 398, 30870},
    {1, 0, 399, 29966},
    {0, 1, 399, 0},
    {2, 0, 400, 30026},
    {0, 0, 400, 0},
    {2, 1, 400, 29966},
    {2, 2, 401, 30902},
    {1, 0, 403, 30937},
    {0, 1, 403, 0},
    {1, 1, 404, 31016},
    {2, 1, 405, 24685},
    {2, 1, 406, 31071},
    {1, 0, 407, 31118},
    {2, 1, 407, 31169},
    {2, 1, 408, 31251},
    {2, 1, 409, 31299},
    {2, 1, 410, 31346},
    {2, 1, 411, 31299},
    {2, 2, 412, 31385},
    {2, 1, 414, 31444},
    {2, 1, 415, 24882},
    {2, 1, 416, 13203},
    {2, 1, 417, 24882},
    {2, 2, 418, 24882},
    {1, 0, 420, 30939},
    {2, 1, 420, 31699},
    {2, 1, 421, 13203},
    {1, 0, 422, 31749},
    {2, 2, 422, 31817},
    {2, 1, 424, 24685},
    {2, 1, 425, 31867},
    {2, 2, 426, 31886},
    {2, 2, 428, 31931},
    {2, 2, 430, 31976},
    {2, 1, 432, 12946},
    {2, 1, 433, 13203},
    {2, 1, 434, 31993},
    {2, 2, 435, 32042},
    {2, 2, 437, 31817},
    {2, 3, 439, 31817},
    {2, 2, 442, 13740},
    {2, 2, 444, 32076},
    {2, 2, 446, 32126},
    {1, 0, 448, 31749},
    {2, 2, 448, 27894},
    {2, 1, 450, 32185},
    {2, 2, 451, 31817},
    {2, 2, 453, 31817},
    {2, 2, 455, 32252},
    {2, 2, 457, 32296},
    {2, 2, 459, 13203},
    {2, 2, 461, 32484},
    {2, 2, 463, 31993},
    {2, 3, 465, 32560},
    {2, 2, 468, 32645},
    {1, 0, 470, 32682},
    {2, 1, 470, 24685},
    {2, 1, 471, 12838},
    {2, 1, 472, 32699},
    {2, 1, 473, 23615},
    {2, 1, 474, 13465},
    {0, 1, 475, 0},
    {2, 2, 476, 23615},
    {2, 3, 478, 13740},
    {2, 4, 481, 31071},
    {1, 0, 485, 32924},
    {2, 1, 485, 24685},
    {2, 1, 486, 24685},
    {2, 1, 487, 24685},
    {2, 1, 488, 24685},
    {1, 0, 489, 33074},
    {2, 1, 489, 33158},
    {2, 1, 490, 33173},
    {2, 1, 491, 13129},
    {2, 1, 492, 13091},
    {2, 1, 493, 33196},
    {2, 1, 494, 33214},
    {2, 1, 495, 33298},
    {2, 2, 496, 33346},
    {1, 0, 498, 33372},
    {2, 1, 498, 13288},
    {1, 0, 499, 33401},
    {1, 0, 499, 33428},
    {1, 0, 499, 33401},
    {2, 2, 499, 33477},
    {2, 2, 501, 33531},
    {2, 2, 503, 33584},
    {2, 3, 505, 33652},
    {2, 3, 508, 33700},
    {2, 3, 511, 33652},
    {2, 2, 514, 33751},
    {2, 2, 516, 31699},
    {2, 2, 518, 33751},
    {2, 2, 520, 33782},
    {2, 2, 522, 33816},
    {2, 3, 524, 33816},
    {2, 3, 527, 33851},
    {2, 2, 530, 33996},
    {2, 3, 532, 33531},
    {2, 2, 535, 33996},
    {2, 2, 537, 34088},
    {2, 2, 539, 33782},
    {2, 2, 541, 34139},
    {1, 0, 543, 34179},
    {2, 2, 543, 34232},
    {2, 3, 545, 34316},
    {2, 2, 548, 34351},
    {2, 3, 550, 34351},
    {2, 3, 553, 34351},
    {2, 3, 556, 34351},
    {2, 2, 559, 34472},
    {1, 0, 561, 34504},
    {2, 2, 561, 34541},
    {2, 2, 563, 34541},
    {2, 2, 565, 34592},
    {1, 0, 567, 34634},
    {2, 2, 567, 34675},
    {2, 1, 569, 34721},
    {1, 0, 570, 34750},
    {2, 1, 570, 34822},
    {1, 0, 571, 34867},
    {0, 1, 571, 0},
    {2, 2, 572, 34910},
    {1, 0, 574, 34945},
    {2, 1, 574, 23460},
    {2, 1, 575, 23460},
    {2, 2, 576, 35220},
    {2, 2, 578, 35288},
    {2, 2, 580, 35349},
    {2, 3, 582, 35390},
    {2, 2, 585, 35434},
    {2, 2, 587, 35496},
    {2, 2, 589, 24685},
    {0, 1, 591, 0},
    {0, 2, 592, 0},
    {0, 2, 594, 0},
    {1, 1, 596, 35610},
    {1, 0, 597, 35612},
    {2, 2, 597, 35648},
    {2, 2, 599, 23460},
    {0, 1, 601, 0},
    {0, 1, 602, 0},
    {1, 0, 603, 35750},
    {0, 1, 603, 0},
    {0, 1, 604, 0},
    {2, 2, 605, 35833},
    {2, 2, 607, 35892},
    {2, 2, 609, 35924},
    {1, 0, 611, 35750},
    {0, 1, 611, 0},
    {1, 1, 612, 36005},
    {2, 1, 613, 35288},
    {2, 1, 614, 35349},
    {2, 2, 615, 35390},
    {1, 0, 617, 35610},
    {2, 1, 617, 35288},
    {1, 0, 618, 35610},
    {0, 1, 618, 0},
    {2, 2, 619, 35288},
    {2, 2, 621, 35648},
    {2, 3, 623, 35390},
    {1, 0, 626, 36144},
    {0, 1, 626, 0},
    {2, 2, 627, 35288},
    {2, 2, 629, 35390},
    {1, 0, 631, 36144},
    {0, 1, 631, 0},
    {2, 2, 632, 35288},
    {2, 3, 634, 35390},
    {2, 2, 637, 36294},
    {2, 2, 639, 24685},
    {1, 0, 641, 36144},
    {0, 1, 641, 0},
    {2, 1, 642, 35288},
    {1, 0, 643, 36402},
    {0, 1, 643, 0},
    {2, 2, 644, 35288},
    {1, 0, 646, 36519},
    {0, 1, 646, 0},
    {0, 1, 647, 0},
    {2, 2, 648, 35390},
    {1, 0, 650, 35750},
    {0, 1, 650, 0},
    {1, 0, 651, 36608},
    {1, 0, 651, 36626},
    {1, 0, 651, 36666},
    {2, 1, 651, 31931},
    {1, 0, 652, 31749},
    {0, 1, 652, 0},
    {0, 1, 653, 0},
    {2, 2, 654, 31931},
    {2, 2, 656, 31931},
    {2, 2, 658, 36886},
    {1, 1, 660, 36934},
    {2, 1, 661, 37094},
    {2, 2, 662, 32126},
    {2, 2, 664, 37186},
    {1, 0, 666, 31749},
    {2, 1, 666, 37263},
    {2, 2, 667, 31931},
    {1, 1, 669, 31749},
    {0, 0, 670, 0},
    {0, 1, 670, 0},
    {2, 0, 671, 37311},
    {0, 1, 671, 0},
    {2, 1, 672, 31931},
    {2, 1, 673, 11186},
    {1, 0, 674, 37350},
    {0, 1, 674, 0},
    {1, 0, 675, 37350},
    {2, 2, 675, 37461},
    {2, 2, 677, 37461},
    {2, 1, 679, 37516},
    {2, 1, 680, 37643},
    {2, 1, 681, 37516},
    {1, 0, 682, 37715},
    {2, 2, 682, 37461},
    {1, 0, 684, 37715},
    {0, 1, 684, 0},
    {2, 2, 685, 37813},
    {2, 2, 687, 37854},
    {2, 1, 689, 37897},
    {1, 0, 690, 37935},
    {1, 0, 690, 37715},
    {1, 0, 690, 37715},
    {0, 1, 690, 0},
    {2, 1, 691, 38028},
    {1, 0, 692, 37715},
    {2, 1, 692, 38172},
    {1, 1, 693, 38239},
    {0, 0, 694, 0},
    {2, 1, 694, 38383},
    {0, 1, 695, 0},
    {1, 0, 696, 38448},
    {2, 1, 696, 11186},
    {2, 1, 697, 11186},
    {1, 0, 698, 38499},
    {0, 2, 698, 0},
    {2, 1, 700, 38605},
    {1, 1, 701, 38660},
    {2, 1, 702, 38701},
    {2, 1, 703, 38701},
    {2, 1, 704, 38701},
    {1, 0, 705, 38660},
    {1, 1, 705, 38816},
    {2, 0, 706, 38701},
    {0, 1, 706, 0},
    {2, 1, 707, 38881},
    {2, 1, 708, 38899},
    {1, 0, 709, 30004},
    {2, 0, 709, 38913},
    {2, 0, 709, 38958},
    {2, 0, 709, 38993},
    {0, 1, 709, 0},
    {2, 1, 710, 39077},
    {1, 0, 711, 39115},
    {2, 0, 711, 39135},
    {2, 0, 711, 39172},
    {2, 1, 711, 39274},
    {2, 1, 712, 39325},
    {1, 0, 713, 39355},
    {0, 1, 713, 0},
    {2, 1, 714, 39480},
    {1, 0, 715, 39515},
    {2, 1, 715, 39589},
    {2, 1, 716, 39623},
    {2, 1, 717, 39623},
    {1, 0, 718, 39646},
    {2, 1, 718, 39697},
    {2, 2, 719, 39755},
    {1, 0, 721, 39792},
    {2, 2, 721, 39824},
    {1, 0, 723, 39869},
    {2, 0, 723, 39888},
    {0, 1, 723, 0},
    {2, 1, 724, 38701},
    {1, 0, 725, 38660},
    {1, 2, 725, 40134},
    {2, 2, 727, 40182},
    {0, 0, 729, 0},
    {0, 1, 729, 0},
    {0, 1, 730, 0},
    {0, 1, 731, 0},
    {1, 0, 732, 37935},
    {1, 2, 732, 40134},
    {2, 1, 734, 40427},
    {1, 0, 735, 40459},
    {0, 1, 735, 0},
    {1, 2, 736, 40134},
    {2, 1, 738, 40563},
    {2, 1, 739, 40613},
    {2, 2, 740, 40677},
    {2, 2, 742, 40716},
    {1, 0, 744, 40766},
    {0, 1, 744, 0},
    {2, 1, 745, 40821},
    {2, 2, 746, 40716},
    {1, 0, 748, 40766},
    {0, 1, 748, 0},
    {2, 1, 749, 40928},
    {2, 2, 750, 40959},
    {1, 0, 752, 40766},
    {1, 2, 752, 40134},
    {2, 1, 754, 41027},
    {2, 1, 755, 41092},
    {2, 1, 756, 41128},
    {0, 1, 757, 0},
    {0, 1, 758, 0},
    {1, 0, 759, 40766},
    {2, 1, 759, 41336},
    {0, 1, 760, 0},
    {1, 0, 761, 41387},
    {2, 0, 761, 41414},
    {2, 0, 761, 41430},
    {2, 1, 761, 41533},
    {1, 0, 762, 41570},
    {1, 2, 762, 40134},
    {2, 1, 764, 41604},
    {0, 0, 765, 0},
    {1, 2, 765, 40134},
    {2, 1, 767, 41645},
    {0, 0, 768, 0},
    {2, 0, 768, 41686},
    {1, 2, 768, 40134},
    {2, 1, 770, 41751},
    {2, 2, 771, 41812},
    {2, 1, 773, 41867},
    {2, 1, 774, 41946},
    {0, 1, 775, 0},
    {1, 0, 776, 42035},
    {0, 1, 776, 0},
    {2, 1, 777, 42058},
    {1, 0, 778, 42094},
    {2, 0, 778, 42110},
    {2, 1, 778, 42131},
    {1, 0, 779, 42170},
    {0, 1, 779, 0},
    {1, 2, 780, 40134},
    {2, 0, 782, 42188},
    {0, 1, 782, 0},
    {1, 0, 783, 37935},
    {0, 1, 783, 0},
    {2, 1, 784, 42287},
    {2, 1, 785, 42335},
    {2, 0, 786, 42376},
    {0, 1, 786, 0},
    {1, 0, 787, 42433},
    {0, 1, 787, 0},
    {2, 0, 788, 42467},
    {0, 1, 788, 0},
    {2, 0, 789, 42529},
    {2, 1, 789, 42529},
    {2, 1, 790, 42616},
    {1, 0, 791, 33372},
    {1, 0, 791, 42680},
    {0, 1, 791, 0},
    {2, 2, 792, 42756},
    {2, 1, 794, 42811},
    {2, 1, 795, 42880},
    {2, 1, 796, 42923},
    {1, 0, 797, 42957},
    {0, 0, 797, 0},
    {1, 2, 797, 40134},
    {2, 0, 799, 42977},
    {2, 1, 799, 43046},
    {1, 0, 800, 43085},
    {0, 1, 800, 0},
    {1, 0, 801, 43170},
    {0, 1, 801, 0},
    {2, 2, 802, 43213},
    {2, 1, 804, 43277},
    {1, 0, 805, 43314},
    {0, 1, 805, 0},
    {2, 1, 806, 43213},
    {1, 0, 807, 43314},
    {0, 1, 807, 0},
    {0, 2, 808, 0},
    {2, 1, 810, 43413},
    {1, 0, 811, 37935},
    {0, 1, 811, 0},
    {0, 1, 812, 0},
    {1, 0, 813, 37935},
    {0, 1, 813, 0},
    {0, 2, 814, 0},
    {1, 0, 816, 43509},
    {0, 1, 816, 0},
    {2, 1, 817, 43566},
    {1, 0, 818, 40766},
    {0, 2, 818, 0},
    {2, 2, 820, 43699},
    {2, 2, 822, 39824},
    {2, 2, 824, 43808},
    {2, 2, 826, 43877},
    {2, 2, 828, 43970},
    {1, 1, 830, 44034},
    {2, 2, 831, 44076},
    {1, 2, 833, 44165},
    {2, 2, 835, 44181},
    {2, 2, 837, 44181},
    {1, 1, 839, 44319},
    {1, 2, 840, 44319},
    {1, 1, 842, 44319},
    {2, 2, 843, 44181},
    {2, 3, 845, 44181},
    {1, 0, 848, 44165},
    {2, 2, 848, 43046},
    {2, 1, 850, 44528},
    {2, 2, 851, 44557},
    {2, 2, 853, 44076},
    {2, 2, 855, 43046},
    {1, 0, 857, 44076},
    {2, 1, 857, 44181},
    {1, 0, 858, 44319},
    {2, 0, 858, 44598},
    {1, 1, 858, 44661},
    {0, 0, 859, 0},
    {0, 1, 859, 0},
    {2, 1, 860, 44718},
    {2, 2, 861, 44718},
    {2, 2, 863, 44827},
    {2, 2, 865, 44903},
    {2, 1, 867, 44966},
    {1, 0, 868, 45026},
    {0, 1, 868, 0},
    {1, 1, 869, 45144},
    {2, 1, 870, 45604},
    {2, 1, 871, 45741},
    {2, 1, 872, 45808},
    {2, 1, 873, 45843},
    {2, 2, 874, 45915},
    {2, 2, 876, 45973},
    {2, 1, 878, 46018},
    {1, 0, 879, 46042},
    {2, 0, 879, 46068},
    {2, 2, 879, 46098},
    {1, 1, 881, 46134},
    {0, 0, 882, 0},
    {0, 1, 882, 0},
    {1, 0, 883, 46179},
    {0, 1, 883, 0},
    {2, 0, 884, 46235},
    {1, 1, 884, 46312},
    {0, 1, 885, 0},
    {1, 1, 886, 46344},
    {2, 0, 887, 46235},
    {2, 1, 887, 46365},
    {1, 0, 888, 46412},
    {2, 1, 888, 46488},
    {1, 0, 889, 46513},
    {2, 0, 889, 46540},
    {2, 1, 889, 46762},
    {1, 0, 890, 37935},
    {2, 1, 890, 46882},
    {2, 1, 891, 46882},
    {0, 1, 892, 0},
    {1, 0, 893, 46985},
    {2, 1, 893, 46882},
    {0, 1, 894, 0},
    {1, 0, 895, 46985},
    {2, 1, 895, 47149},
    {1, 0, 896, 47188},
    {2, 2, 896, 47239},
    {2, 1, 898, 47327},
    {2, 1, 899, 46882},
    {0, 1, 900, 0},
    {1, 0, 901, 47449},
    {2, 1, 901, 47555},
    {1, 0, 902, 46412},
    {2, 1, 902, 47716},
    {2, 1, 903, 47802},
    {2, 1, 904, 48139},
    {2, 1, 905, 48198},
    {2, 1, 906, 48335},
    {2, 1, 907, 48378},
    {1, 0, 908, 48408},
    {0, 1, 908, 0},
    {0, 1, 909, 0},
    {1, 0, 910, 37935},
    {0, 1, 910, 0},
    {0, 1, 911, 0},
    {0, 1, 912, 0},
    {2, 2, 913, 47802},
    {2, 2, 915, 48809},
    {2, 1, 917, 46882},
    {2, 2, 918, 48945},
    {2, 2, 920, 49023},
    {2, 2, 922, 49023},
    {2, 2, 924, 47802},
    {2, 2, 926, 49224},
    {2, 2, 928, 48378},
    {1, 0, 930, 49244},
    {2, 1, 930, 49286},
    {2, 1, 931, 49286},
    {1, 0, 932, 49323},
    {2, 0, 932, 46882},
    {2, 2, 932, 42110},
    {0, 1, 934, 0},
    {1, 0, 935, 49360},
    {2, 1, 935, 49395},
    {1, 0, 936, 49456},
    {2, 1, 936, 50012},
    {2, 1, 937, 50094},
    {1, 0, 938, 50121},
    {0, 1, 938, 0},
    {2, 2, 939, 50012},
    {2, 1, 941, 50219},
    {1, 0, 942, 50252},
    {2, 1, 942, 50302},
    {2, 2, 943, 15816},
    {0, 1, 945, 0},
    {1, 0, 946, 50302},
    {2, 1, 946, 50429},
    {2, 1, 947, 50429},
    {1, 0, 948, 50429},
    {0, 1, 948, 0},
    {0, 1, 949, 0},
    {2, 2, 950, 50219},
    {2, 1, 952, 50452},
    {2, 1, 953, 50452},
    {1, 0, 954, 50252},
    {2, 1, 954, 50452},
    {1, 0, 955, 50123},
    {2, 1, 955, 51443},
    {1, 1, 956, 51545},
    {1, 1, 957, 51545},
    {0, 0, 958, 0},
    {0, 1, 958, 0},
    {1, 0, 959, 51577},
    {1, 0, 959, 51604},
    {2, 1, 959, 51681},
    {1, 1, 960, 51723},
    {0, 0, 961, 0},
    {2, 1, 961, 51780},
    {2, 1, 962, 51780},
    {2, 1, 963, 51812},
    {0, 0, 964, 0},
    {0, 1, 964, 0},
    {1, 0, 965, 51840},
    {2, 2, 965, 51861},
    {0, 1, 967, 0},
    {1, 0, 968, 51883},
    {2, 1, 968, 51929},
    {2, 1, 969, 51966},
    {2, 1, 970, 52011},
    {0, 1, 971, 0},
    {1, 0, 972, 52047},
    {0, 0, 972, 0},
    {1, 0, 972, 52065},
    {2, 1, 972, 52102},
    {0, 0, 973, 0},
    {2, 1, 973, 52153},
    {1, 1, 974, 52216},
    {2, 0, 975, 52246},
    {1, 1, 975, 52216},
    {2, 0, 976, 52275},
    {0, 1, 976, 0},
    {2, 1, 977, 52346},
    {2, 1, 978, 52377},
    {2, 1, 979, 52452},
    {2, 2, 980, 52508},
    {1, 0, 982, 52541},
    {2, 0, 982, 52560},
    {2, 1, 982, 52709},
    {2, 2, 983, 52840},
    {2, 1, 985, 52913},
    {2, 1, 986, 52709},
    {2, 2, 987, 52983},
    {2, 1, 989, 53046},
    {2, 1, 990, 52346},
    {1, 0, 991, 53085},
    {0, 1, 991, 0},
    {2, 1, 992, 52346},
    {2, 1, 993, 52452},
    {1, 0, 994, 53203},
    {2, 1, 994, 52913},
    {0, 1, 995, 0},
    {1, 0, 996, 53305},
    {2, 1, 996, 53386},
    {1, 0, 997, 53406},
    {1, 0, 997, 53433},
    {2, 0, 997, 53452},
    {2, 1, 997, 52246},
    {2, 1, 998, 52346},
    {0, 1, 999, 0},
    {1, 0, 1000, 53433},
    {2, 2, 1000, 52153},
    {2, 2, 1002, 53597},
    {1, 0, 1004, 53630},
    {2, 1, 1004, 53670},
    {1, 0, 1005, 53699},
    {2, 0, 1005, 32185},
    {0, 1, 1005, 0},
    {2, 0, 1006, 53728},
    {2, 1, 1006, 53832},
    {2, 1, 1007, 53893},
    {0, 1, 1008, 0},
    {1, 0, 1009, 53924},
    {2, 0, 1009, 53893},
    {0, 1, 1009, 0},
    {0, 1, 1010, 0},
    {2, 1, 1011, 54036},
    {2, 1, 1012, 54036},
    {1, 0, 1013, 54090},
    {0, 1, 1013, 0},
    {1, 0, 1014, 53924},
    {1, 0, 1014, 53699},
    {2, 1, 1014, 54166},
    {0, 1, 1015, 0},
    {1, 0, 1016, 54218},
    {2, 1, 1016, 54419},
    {2, 1, 1017, 29966},
    {0, 1, 1018, 0},
    {0, 1, 1019, 0},
    {1, 0, 1020, 54218},
    {2, 1, 1020, 54419},
    {2, 2, 1021, 54036},
    {0, 1, 1023, 0},
    {1, 0, 1024, 54889},
    {2, 3, 1024, 54957},
    {2, 2, 1027, 54957},
    {2, 2, 1029, 54997},
    {0, 1, 1031, 0},
    {1, 0, 1032, 55044},
    {2, 1, 1032, 55159},
    {2, 2, 1033, 11186},
    {0, 2, 1035, 0},
    {0, 2, 1037, 0},
    {1, 0, 1039, 55349},
    {2, 1, 1039, 55426},
    {2, 1, 1040, 55426},
    {0, 1, 1041, 0},
    {1, 0, 1042, 55529},
    {2, 0, 1042, 55555},
    {0, 0, 1042, 0},
    {0, 1, 1042, 0},
    {1, 0, 1043, 55597},
    {1, 0, 1043, 55615},
    {2, 1, 1043, 31931},
    {2, 1, 1044, 11186},
    {2, 1, 1045, 11186},
    {2, 1, 1046, 11186},
    {2, 1, 1047, 56363},
    {0, 1, 1048, 0},
    {2, 1, 1049, 56579},
    {2, 2, 1050, 38383},
    {2, 1, 1052, 38383},
    {2, 1, 1053, 29742},
    {2, 2, 1054, 38383},
    {2, 1, 1056, 57535},
    {2, 2, 1057, 38383},
    {2, 1, 1059, 57659},
    {2, 1, 1060, 57865},
    {2, 2, 1061, 38383},
    {2, 1, 1063, 57659},
    {2, 1, 1064, 58300},
    {2, 1, 1065, 58551},
    {2, 1, 1066, 58631},
    {2, 1, 1067, 13588},
    {1, 1, 1068, 58914},
    {0, 1, 1069, 0},
    {1, 1, 1070, 59053},
    {0, 0, 1071, 0},
    {2, 1, 1071, 11186},
    {0, 0, 1072, 0},
    {2, 1, 1072, 59348},
    {2, 1, 1073, 31931},
    {2, 1, 1074, 11186},
    {2, 1, 1075, 56363},
    {2, 1, 1076, 58631},
    {2, 1, 1077, 13588},
    {0, 1, 1078, 0},
    {1, 1, 1079, 58914},
    {0, 1, 1080, 0},
    {1, 0, 1081, 59650},
    {2, 1, 1081, 11186},
    {2, 1, 1082, 31931},
    {2, 1, 1083, 31931},
    {0, 1, 1084, 0},
    {0, 1, 1085, 0},
    {1, 0, 1086, 59731},
    {2, 1, 1086, 11186},
    {2, 1, 1087, 11186},
    {1, 0, 1088, 59731},
    {2, 2, 1088, 31931},
    {2, 1, 1090, 58300},
    {2, 1, 1091, 11186},
    {2, 1, 1092, 11186},
    {2, 1, 1093, 11186},
    {1, 1, 1094, 31749},
    {1, 0, 1095, 59731},
    {2, 1, 1095, 60026},
    {2, 1, 1096, 60146},
    {2, 1, 1097, 60026},
    {2, 1, 1098, 24685},
    {2, 1, 1099, 60026},
    {2, 1, 1100, 11186},
    {2, 1, 1101, 11186},
    {0, 1, 1102, 0},
    {1, 1, 1103, 60281},
    {0, 1, 1104, 0},
    {1, 0, 1105, 59731},
    {2, 1, 1105, 60324},
    {2, 1, 1106, 60324},
    {2, 1, 1107, 60386},
    {1, 0, 1108, 60428},
    {0, 1, 1108, 0},
    {1, 1, 1109, 60522},
    {2, 0, 1110, 60564},
    {0, 1, 1110, 0},
    {2, 2, 1111, 60672},
    {2, 1, 1113, 60672},
    {1, 0, 1114, 60742},
    {2, 1, 1114, 60672},
    {2, 1, 1115, 60672},
    {0, 1, 1116, 0},
    {1, 0, 1117, 60742},
    {2, 1, 1117, 27894},
    {2, 1, 1118, 27894},
    {2, 3, 1119, 60967},
    {1, 0, 1122, 61011},
    {2, 1, 1122, 60564},
    {1, 0, 1123, 60742},
    {2, 1, 1123, 61068},
    {0, 1, 1124, 0},
    {1, 0, 1125, 61109},
    {2, 1, 1125, 11186},
    {2, 1, 1126, 60026},
    {0, 0, 1127, 0},
    {0, 0, 1127, 0},
    {0, 1, 1127, 0},
    {2, 1, 1128, 61302},
    {2, 3, 1129, 61417},
    {2, 1, 1132, 61466},
    {2, 1, 1133, 61538},
    {2, 5, 1134, 61652},
    {2, 3, 1139, 16619},
    {1, 2, 1142, 61794},
    {2, 3, 1144, 14324},
    {2, 3, 1147, 62056},
    {2, 3, 1150, 14324},
    {1, 0, 1153, 61794},
    {2, 1, 1153, 62116},
    {0, 1, 1154, 0},
    {1, 0, 1155, 62169},
    {2, 1, 1155, 62212},
    {0, 0, 1156, 0},
    {2, 0, 1156, 62229},
    {2, 2, 1156, 62116},
    {1, 0, 1158, 62272},
    {0, 1, 1158, 0},
    {2, 1, 1159, 62304},
    {1, 0, 1160, 62339},
    {0, 0, 1160, 0},
    {2, 0, 1160, 62374},
    {0, 1, 1160, 0},
    {0, 1, 1161, 0},
    {2, 2, 1162, 62436},
    {2, 1, 1164, 61302},
    {2, 1, 1165, 62510},
    {1, 0, 1166, 61794},
    {0, 1, 1166, 0},
    {2, 1, 1167, 62579},
    {1, 0, 1168, 61794},
    {2, 1, 1168, 61302},
    {2, 1, 1169, 61302},
    {0, 1, 1170, 0},
    {1, 0, 1171, 61794},
    {2, 0, 1171, 62654},
    {0, 1, 1171, 0},
    {1, 0, 1172, 61794},
    {0, 1, 1172, 0},
    {0, 1, 1173, 0},
    {2, 1, 1174, 61302},
    {2, 1, 1175, 62579},
    {2, 3, 1176, 16619},
    {2, 4, 1179, 16619},
    {2, 2, 1183, 16619},
    {2, 2, 1185, 62801},
    {2, 2, 1187, 62056},
    {2, 2, 1189, 62056},
    {1, 0, 1191, 61794},
    {2, 2, 1191, 14324},
    {2, 1, 1193, 63076},
    {2, 1, 1194, 62056},
    {2, 1, 1195, 62056},
    {2, 1, 1196, 16619},
    {2, 1, 1197, 16619},
    {2, 2, 1198, 16619},
    {2, 1, 1200, 16619},
    {2, 1, 1201, 14324},
    {2, 1, 1202, 14324},
    {2, 1, 1203, 62374},
    {0, 1, 1204, 0},
    {1, 0, 1205, 61794},
    {1, 0, 1205, 62169},
    {0, 1, 1205, 0},
    {0, 1, 1206, 0},
    {0, 1, 1207, 0},
    {1, 0, 1208, 62169},
    {2, 2, 1208, 62116},
    {1, 0, 1210, 62272},
    {2, 0, 1210, 63622},
    {2, 0, 1210, 63654},
    {1, 1, 1210, 63708},
    {2, 0, 1211, 63740},
    {2, 0, 1211, 63791},
    {2, 0, 1211, 63815},
    {2, 1, 1211, 63865},
    {1, 0, 1212, 63899},
    {2, 2, 1212, 63865},
    {2, 2, 1214, 63865},
    {2, 2, 1216, 63865},
    {1, 0, 1218, 63954},
    {2, 1, 1218, 63985},
    {1, 0, 1219, 64016},
    {2, 2, 1219, 64052},
    {1, 0, 1221, 64071},
    {2, 0, 1221, 64083},
    {1, 0, 1221, 26585},
    {0, 1, 1221, 0},
    {0, 1, 1222, 0},
    {0, 1, 1223, 0},
    {1, 0, 1224, 62169},
    {0, 1, 1224, 0},
    {2, 1, 1225, 64270},
    {1, 0, 1226, 64307},
    {1, 1, 1226, 64324},
    {2, 3, 1227, 62116},
    {2, 1, 1230, 64396},
    {1, 1, 1231, 64489},
    {0, 0, 1232, 0},
    {2, 1, 1232, 64270},
    {1, 0, 1233, 62169},
    {2, 1, 1233, 62212},
    {0, 1, 1234, 0},
    {1, 0, 1235, 62169},
    {2, 1, 1235, 39172},
    {0, 1, 1236, 0},
    {1, 0, 1237, 62169},
    {2, 1, 1237, 62374},
    {2, 1, 1238, 62374},
    {0, 1, 1239, 0},
    {1, 0, 1240, 61794},
    {2, 1, 1240, 64729},
    {2, 3, 1241, 63865},
    {1, 1, 1244, 63954},
    {0, 0, 1245, 0},
    {2, 2, 1245, 64791},
    {0, 1, 1247, 0},
    {1, 0, 1248, 62272},
    {2, 1, 1248, 63076},
    {1, 1, 1249, 64791},
    {2, 0, 1250, 64791},
    {2, 1, 1250, 39172},
    {0, 1, 1251, 0},
    {0, 1, 1252, 0},
    {1, 0, 1253, 64820},
    {2, 1, 1253, 64865},
    {1, 0, 1254, 62272},
    {2, 1, 1254, 64934},
    {0, 1, 1255, 0},
    {1, 0, 1256, 64983},
    {2, 2, 1256, 39172},
    {0, 1, 1258, 0},
    {1, 0, 1259, 64983},
    {2, 2, 1259, 65023},
    {2, 1, 1261, 65023},
    {0, 1, 1262, 0},
    {1, 0, 1263, 64307},
    {2, 0, 1263, 64791},
    {2, 1, 1263, 65130},
    {1, 0, 1264, 62272},
    {0, 1, 1264, 0},
    {2, 1, 1265, 65240},
    {2, 1, 1266, 65290},
    {2, 2, 1267, 65374},
    {1, 0, 1269, 65410},
    {0, 1, 1269, 0},
    {0, 1, 1270, 0},
    {2, 1, 1271, 65240},
    {2, 1, 1272, 65240},
    {2, 1, 1273, 65240},
    {1, 0, 1274, 65410},
    {2, 0, 1274, 65240},
    {0, 1, 1274, 0},
    {1, 0, 1275, 64016},
    {0, 1, 1275, 0},
    {2, 1, 1276, 65768},
    {2, 1, 1277, 65768},
    {2, 1, 1278, 65768},
    {1, 0, 1279, 65887},
    {0, 1, 1279, 0},
    {2, 1, 1280, 64270},
    {1, 0, 1281, 64307},
    {2, 0, 1281, 64270},
    {2, 1, 1281, 66105},
    {1, 0, 1282, 66155},
    {0, 1, 1282, 0},
    {2, 1, 1283, 66325},
    {2, 2, 1284, 66366},
    {2, 1, 1286, 66325},
    {1, 0, 1287, 66413},
    {0, 1, 1287, 0},
    {2, 0, 1288, 66325},
    {0, 1, 1288, 0},
    {1, 0, 1289, 62272},
    {0, 1, 1289, 0},
    {1, 0, 1290, 66454},
    {2, 0, 1290, 63076},
    {2, 0, 1290, 66486},
    {2, 0, 1290, 64791},
    {2, 0, 1290, 39172},
    {2, 0, 1290, 64791},
    {0, 1, 1290, 0},
    {0, 1, 1291, 0},
    {1, 0, 1292, 62169},
    {2, 1, 1292, 66587},
    {2, 2, 1293, 66614},
    {2, 2, 1295, 66655},
    {0, 1, 1297, 0},
    {1, 0, 1298, 66698},
    {0, 1, 1298, 0},
    {2, 2, 1299, 66745},
    {1, 0, 1301, 66764},
    {0, 1, 1301, 0},
    {2, 0, 1302, 66839},
    {0, 1, 1302, 0},
    {2, 1, 1303, 48378},
    {2, 1, 1304, 67104},
    {2, 1, 1305, 67141},
    {2, 1, 1306, 67786},
    {1, 0, 1307, 67827},
    {0, 1, 1307, 0},
    {0, 1, 1308, 0},
    {2, 1, 1309, 11732},
    {2, 1, 1310, 11732},
    {2, 1, 1311, 68148},
    {1, 0, 1312, 68190},
    {0, 1, 1312, 0},
    {2, 2, 1313, 35288},
    {2, 1, 1315, 68482},
    {2, 1, 1316, 66839},
    {2, 2, 1317, 67786},
    {1, 0, 1319, 68190},
    {0, 1, 1319, 0},
    {0, 1, 1320, 0},
    {2, 2, 1321, 68631},
    {2, 2, 1323, 67786},
    {2, 2, 1325, 68493},
    {2, 2, 1327, 68731},
    {2, 2, 1329, 11732},
    {1, 0, 1331, 68190},
    {0, 1, 1331, 0},
    {2, 1, 1332, 48378},
    {2, 1, 1333, 68631},
    {2, 1, 1334, 67786},
    {2, 1, 1335, 67786},
    {2, 1, 1336, 69274},
    {2, 1, 1337, 67141},
    {2, 1, 1338, 67786},
    {1, 0, 1339, 67827},
    {0, 1, 1339, 0},
    {1, 0, 1340, 68190},
    {0, 1, 1340, 0},
    {2, 2, 1341, 48378},
    {2, 1, 1343, 69564},
    {2, 2, 1344, 67141},
    {2, 2, 1346, 69274},
    {2, 2, 1348, 68631},
    {2, 2, 1350, 67786},
    {0, 1, 1352, 0},
    {0, 2, 1353, 0},
    {0, 2, 1355, 0},
    {0, 2, 1357, 0},
    {1, 0, 1359, 68190},
    {0, 1, 1359, 0},
    {1, 0, 1360, 68190},
    {0, 1, 1360, 0},
    {2, 1, 1361, 68631},
    {1, 0, 1362, 68190},
    {0, 1, 1362, 0},
    {2, 1, 1363, 70024},
    {1, 0, 1364, 70065},
    {2, 1, 1364, 70024},
    {1, 0, 1365, 68190},
    {2, 2, 1365, 70150},
    {2, 2, 1367, 70150},
    {1, 0, 1369, 67827},
    {1, 0, 1369, 26585},
    {2, 1, 1369, 70202},
    {1, 0, 1370, 30937},
    {2, 1, 1370, 70273},
    {2, 1, 1371, 70317},
    {1, 0, 1372, 70345},
    {0, 1, 1372, 0},
    {0, 1, 1373, 0},
    {2, 2, 1374, 70399},
    {2, 1, 1376, 70424},
    {1, 0, 1377, 70464},
    {0, 1, 1377, 0},
    {1, 0, 1378, 70513},
    {2, 3, 1378, 70543},
    {2, 3, 1381, 70543},
    {2, 1, 1384, 70543},
    {1, 0, 1385, 67827},
    {0, 1, 1385, 0},
    {2, 1, 1386, 70585},
    {1, 0, 1387, 67827},
    {2, 0, 1387, 70585},
    {0, 1, 1387, 0},
    {2, 2, 1388, 70722},
    {2, 2, 1390, 70722},
    {2, 1, 1392, 70024},
    {1, 0, 1393, 68190},
    {1, 0, 1393, 28333},
    {0, 1, 1393, 0},
    {1, 0, 1394, 26585},
    {1, 0, 1394, 68190},
    {0, 1, 1394, 0},
    {2, 0, 1395, 70805},
    {0, 1, 1395, 0},
    {1, 0, 1396, 28865},
    {2, 1, 1396, 70866},
    {1, 0, 1397, 70916},
    {2, 0, 1397, 70935},
    {2, 2, 1397, 48378},
    {2, 2, 1399, 71091},
    {0, 1, 1401, 0},
    {0, 1, 1402, 0},
    {1, 0, 1403, 71140},
    {0, 1, 1403, 0},
    {2, 2, 1404, 68731},
    {2, 1, 1406, 68731},
    {2, 1, 1407, 68731},
    {1, 0, 1408, 71257},
    {0, 1, 1408, 0},
    {0, 1, 1409, 0},
    {1, 0, 1410, 71334},
    {2, 1, 1410, 11531},
    {2, 1, 1411, 11531},
    {2, 1, 1412, 71520},
    {2, 1, 1413, 71614},
    {2, 1, 1414, 71614},
    {0, 1, 1415, 0},
    {0, 1, 1416, 0},
    {1, 0, 1417, 71741},
    {2, 0, 1417, 71772},
    {2, 1, 1417, 71828},
    {1, 0, 1418, 71865},
    {1, 0, 1418, 71905},
    {2, 1, 1418, 71967},
    {2, 1, 1419, 72010},
    {1, 1, 1420, 71741},
    {0, 0, 1421, 0},
    {2, 2, 1421, 72061},
    {2, 1, 1423, 72061},
    {1, 0, 1424, 71741},
    {0, 1, 1424, 0},
    {1, 0, 1425, 72420},
    {2, 1, 1425, 72443},
    {2, 2, 1426, 72443},
    {1, 1, 1428, 72543},
    {0, 1, 1429, 0},
    {0, 1, 1430, 0},
    {1, 0, 1431, 72637},
    {0, 1, 1431, 0},
    {2, 1, 1432, 72682},
    {2, 1, 1433, 72715},
    {2, 1, 1434, 72763},
    {2, 1, 1435, 72839},
    {1, 0, 1436, 72883},
    {2, 1, 1436, 72912},
    {1, 0, 1437, 72946},
    {2, 1, 1437, 72912},
    {2, 1, 1438, 72971},
    {2, 1, 1439, 73034},
    {1, 0, 1440, 73071},
    {1, 2, 1440, 73124},
    {2, 0, 1442, 73159},
    {2, 1, 1442, 72912},
    {1, 0, 1443, 73224},
    {0, 1, 1443, 0},
    {2, 1, 1444, 73245},
    {1, 1, 1445, 73282},
    {0, 0, 1446, 0},
    {2, 0, 1446, 73302},
    {0, 0, 1446, 0},
    {2, 1, 1446, 73326},
    {0, 1, 1447, 0},
    {0, 1, 1448, 0},
    {1, 0, 1449, 73390},
    {0, 1, 1449, 0},
    {1, 1, 1450, 73411},
    {2, 1, 1451, 73449},
    {2, 1, 1452, 73468},
    {1, 0, 1453, 73520},
    {0, 1, 1453, 0},
    {2, 0, 1454, 73558},
    {0, 0, 1454, 0},
    {2, 1, 1454, 73558},
    {1, 0, 1455, 73626},
    {2, 0, 1455, 73651},
    {2, 2, 1455, 72912},
    {1, 0, 1457, 73698},
    {2, 2, 1457, 72912},
    {1, 0, 1459, 31122},
    {2, 1, 1459, 72715},
    {1, 0, 1460, 73722},
    {2, 1, 1460, 73783},
    {1, 0, 1461, 73804},
    {2, 0, 1461, 73849},
    {0, 1, 1461, 0},
    {2, 0, 1462, 73918},
    {2, 1, 1462, 72912},
    {1, 0, 1463, 73974},
    {0, 1, 1463, 0},
    {0, 1, 1464, 0},
    {1, 2, 1465, 74115},
    {2, 1, 1467, 74172},
    {2, 2, 1468, 74237},
    {2, 2, 1470, 74271},
    {2, 2, 1472, 74372},
    {1, 0, 1474, 72420},
    {0, 1, 1474, 0},
    {2, 1, 1475, 72912},
    {2, 1, 1476, 72912},
    {2, 1, 1477, 72912},
    {1, 0, 1478, 74488},
    {0, 1, 1478, 0},
    {2, 2, 1479, 74547},
    {2, 1, 1481, 74547},
    {2, 2, 1482, 72912},
    {1, 0, 1484, 72420},
    {2, 1, 1484, 74610},
    {1, 0, 1485, 74658},
    {2, 1, 1485, 74675},
    {1, 0, 1486, 74719},
    {2, 1, 1486, 72912},
    {1, 0, 1487, 74488},
    {0, 1, 1487, 0},
    {1, 0, 1488, 72420},
    {0, 1, 1488, 0},
    {1, 2, 1489, 74915},
    {2, 0, 1491, 73651},
    {2, 1, 1491, 29966},
    {1, 0, 1492, 74935},
    {2, 2, 1492, 73245},
    {2, 1, 1494, 73245},
    {2, 2, 1495, 72912},
    {2, 1, 1497, 73918},
    {2, 2, 1498, 75040},
    {1, 0, 1500, 75062},
    {2, 1, 1500, 73468},
    {1, 0, 1501, 30937},
    {0, 0, 1501, 0},
    {0, 1, 1501, 0},
    {0, 1, 1502, 0},
    {1, 0, 1503, 75095},
    {2, 1, 1503, 75324},
    {1, 0, 1504, 75376},
    {0, 1, 1504, 0},
    {2, 1, 1505, 75504},
    {2, 2, 1506, 11802},
    {1, 0, 1508, 23331},
    {1, 0, 1508, 75612},
    {0, 1, 1508, 0},
    {1, 0, 1509, 75731},
    {1, 1, 1509, 75800},
    {2, 1, 1510, 75823},
    {2, 1, 1511, 75860},
    {2, 1, 1512, 75899},
    {1, 0, 1513, 75933},
    {1, 0, 1513, 75964},
    {2, 1, 1513, 75998},
    {2, 2, 1514, 76018},
    {1, 0, 1516, 76048},
    {0, 0, 1516, 0},
    {2, 0, 1516, 76075},
    {2, 1, 1516, 76122},
    {1, 0, 1517, 76170},
    {2, 0, 1517, 76197},
    {2, 0, 1517, 76239},
    {2, 1, 1517, 76273},
    {1, 0, 1518, 76309},
    {1, 0, 1518, 75731},
    {0, 1, 1518, 0},
    {1, 0, 1519, 39515},
    {1, 2, 1519, 76678},
    {2, 1, 1521, 76727},
    {2, 1, 1522, 76788},
    {2, 1, 1523, 76857},
    {2, 2, 1524, 76926},
    {2, 1, 1526, 76981},
    {2, 1, 1527, 77020},
    {2, 1, 1528, 77063},
    {1, 1, 1529, 77187},
    {1, 1, 1530, 77221},
    {2, 1, 1531, 77187},
    {1, 0, 1532, 77264},
    {2, 0, 1532, 77289},
    {0, 1, 1532, 0},
    {2, 1, 1533, 77345},
    {1, 0, 1534, 77389},
    {1, 0, 1534, 77424},
    {2, 0, 1534, 77389},
    {1, 0, 1534, 77455},
    {2, 1, 1534, 29742},
    {1, 0, 1535, 29857},
    {2, 0, 1535, 77490},
    {2, 1, 1535, 77540},
    {1, 0, 1536, 77583},
    {2, 1, 1536, 77187},
    {1, 0, 1537, 39515},
    {2, 0, 1537, 76239},
    {2, 0, 1537, 77490},
    {2, 1, 1537, 77629},
    {2, 1, 1538, 77687},
    {1, 0, 1539, 39515},
    {2, 2, 1539, 77791},
    {2, 1, 1541, 77870},
    {1, 0, 1542, 37935},
    {2, 1, 1542, 77911},
    {1, 0, 1543, 77942},
    {2, 1, 1543, 77540},
    {1, 0, 1544, 77583},
    {2, 1, 1544, 77870},
    {1, 0, 1545, 78009},
    {2, 1, 1545, 78038},
    {1, 0, 1546, 39515},
    {0, 1, 1546, 0},
    {2, 0, 1547, 76239},
    {0, 1, 1547, 0},
    {2, 1, 1548, 78201},
    {1, 2, 1549, 78350},
    {2, 1, 1551, 78411},
    {2, 1, 1552, 78440},
    {0, 1, 1553, 0},
    {1, 0, 1554, 78522},
    {2, 1, 1554, 78201},
    {2, 1, 1555, 78440},
    {2, 1, 1556, 78910},
    {0, 1, 1557, 0},
    {1, 0, 1558, 78522},
    {0, 1, 1558, 0},
    {0, 1, 1559, 0},
    {2, 1, 1560, 79105},
    {2, 1, 1561, 79105},
    {2, 2, 1562, 79184},
    {2, 1, 1564, 79237},
    {1, 0, 1565, 79275},
    {2, 2, 1565, 79105},
    {0, 1, 1567, 0},
    {2, 1, 1568, 79105},
    {2, 1, 1569, 79105},
    {2, 2, 1570, 79184},
    {2, 2, 1572, 79184},
    {2, 3, 1574, 79369},
    {2, 2, 1577, 15816},
    {2, 1, 1579, 79237},
    {1, 0, 1580, 79275},
    {2, 2, 1580, 79692},
    {0, 1, 1582, 0},
    {0, 2, 1583, 0},
    {2, 2, 1585, 11186},
    {1, 1, 1587, 79963},
    {1, 2, 1588, 80032},
    {1, 5, 1590, 79963},
    {1, 3, 1595, 80363},
    {2, 1, 1598, 80851},
    {2, 1, 1599, 80881},
    {0, 2, 1600, 0},
    {2, 2, 1602, 80881},
    {2, 1, 1604, 80363},
    {2, 1, 1605, 16619},
    {2, 1, 1606, 80997},
    {2, 1, 1607, 81028},
    {2, 3, 1608, 81048},
    {2, 2, 1611, 19673},
    {2, 2, 1613, 81183},
    {2, 1, 1615, 16619},
    {2, 1, 1616, 16619},
    {2, 1, 1617, 16619},
    {2, 2, 1618, 16619},
    {2, 2, 1620, 81411},
    {2, 5, 1622, 74372},
    {2, 1, 1627, 20602},
    {2, 2, 1628, 16619},
    {2, 1, 1630, 81535},
    {2, 2, 1631, 11186},
    {0, 1, 1633, 0},
    {2, 1, 1634, 81835},
    {2, 2, 1635, 38028},
    {2, 1, 1637, 38028},
    {2, 2, 1638, 16619},
    {2, 1, 1640, 16619},
    {2, 1, 1641, 16619},
    {2, 2, 1642, 15816},
    {2, 1, 1644, 15816},
    {2, 2, 1645, 16619},
    {2, 2, 1647, 16619},
    {2, 1, 1649, 82893},
    {2, 2, 1650, 82992},
    {2, 1, 1652, 82992},
    {2, 2, 1653, 83133},
    {1, 0, 1655, 83169},
    {0, 1, 1655, 0},
    {0, 1, 1656, 0},
    {0, 1, 1657, 0},
    {1, 0, 1658, 83491},
    {0, 1, 1658, 0},
    {1, 0, 1659, 83491},
    {2, 1, 1659, 83764},
    {2, 2, 1660, 83764},
    {2, 1, 1662, 83817},
    {0, 1, 1663, 0},
    {1, 0, 1664, 83910},
    {2, 0, 1664, 28081},
    {0, 1, 1664, 0},
    {0, 1, 1665, 0},
    {0, 1, 1666, 0},
    {0, 1, 1667, 0},
    {2, 1, 1668, 28081},
    {2, 1, 1669, 28081},
    {2, 1, 1670, 84602},
    {1, 0, 1671, 28865},
    {0, 1, 1671, 0},
    {2, 2, 1672, 84732},
    {2, 1, 1674, 28260},
    {2, 2, 1675, 28260},
    {2, 1, 1677, 28260},
    {2, 1, 1678, 84875},
    {2, 3, 1679, 84931},
    {2, 3, 1682, 85029},
    {2, 2, 1685, 85110},
    {2, 2, 1687, 85163},
    {1, 1, 1689, 74372},
    {2, 2, 1690, 85248},
    {2, 2, 1692, 84875},
    {2, 2, 1694, 85372},
    {2, 1, 1696, 85456},
    {0, 1, 1697, 0},
    {0, 1, 1698, 0},
    {1, 0, 1699, 28865},
    {2, 0, 1699, 85550},
    {2, 1, 1699, 85606},
    {2, 1, 1700, 85550},
    {2, 1, 1701, 80997},
    {2, 1, 1702, 85651},
    {2, 1, 1703, 85667},
    {1, 0, 1704, 30937},
    {1, 0, 1704, 85697},
    {2, 1, 1704, 85550},
    {0, 1, 1705, 0},
    {1, 0, 1706, 85849},
    {0, 0, 1706, 0},
    {2, 1, 1706, 85912},
    {0, 1, 1707, 0},
    {1, 0, 1708, 85961},
    {0, 1, 1708, 0},
    {2, 1, 1709, 85981},
    {1, 1, 1710, 86006},
    {1, 2, 1711, 86029},
    {2, 0, 1713, 86054},
    {0, 1, 1713, 0},
    {2, 1, 1714, 86080},
    {1, 0, 1715, 86106},
    {2, 0, 1715, 86127},
    {2, 1, 1715, 86180},
    {1, 0, 1716, 86214},
    {0, 1, 1716, 0},
    {0, 1, 1717, 0},
    {2, 1, 1718, 86321},
    {2, 1, 1719, 86321},
    {1, 0, 1720, 86388},
    {2, 1, 1720, 24685},
    {2, 1, 1721, 24685},
    {2, 1, 1722, 42529},
    {1, 0, 1723, 86423},
    {0, 1, 1723, 0},
    {1, 0, 1724, 86520},
    {2, 1, 1724, 86545},
    {1, 4, 1725, 86575},
    {2, 1, 1729, 86545},
    {1, 0, 1730, 86601},
    {2, 1, 1730, 86545},
    {0, 1, 1731, 0},
    {0, 2, 1732, 0},
    {1, 0, 1734, 86601},
    {0, 1, 1734, 0},
    {2, 0, 1735, 86647},
    {0, 1, 1735, 0},
    {2, 1, 1736, 86802},
    {1, 0, 1737, 86835},
    {0, 0, 1737, 0},
    {0, 0, 1737, 0},
    {2, 1, 1737, 31931},
    {1, 0, 1738, 21475},
    {0, 0, 1738, 0},
    {0, 1, 1738, 0},
    {1, 0, 1739, 86863},
    {2, 1, 1739, 86881},
    {2, 1, 1740, 86881},
    {1, 0, 1741, 86909},
    {2, 1, 1741, 86933},
    {1, 0, 1742, 86863},
    {1, 0, 1742, 86951},
    {0, 1, 1742, 0},
    {1, 0, 1743, 28795},
    {0, 1, 1743, 0},
    {2, 2, 1744, 87149},
    {2, 2, 1746, 87176},
    {1, 0, 1748, 28795},
    {2, 1, 1748, 87249},
    {0, 1, 1749, 0},
    {0, 1, 1750, 0},
    {1, 0, 1751, 87328},
    {2, 2, 1751, 87424},
    {0, 1, 1753, 0},
    {0, 1, 1754, 0},
    {1, 0, 1755, 87661},
    {0, 1, 1755, 0},
    {2, 1, 1756, 87717},
    {1, 0, 1757, 73083},
    {2, 1, 1757, 87742},
    {1, 0, 1758, 87758},
    {0, 1, 1758, 0},
    {2, 1, 1759, 87742},
    {1, 0, 1760, 87836},
    {0, 1, 1760, 0},
    {2, 1, 1761, 87917},
    {1, 0, 1762, 87958},
    {0, 1, 1762, 0},
    {0, 1, 1763, 0},
    {2, 1, 1764, 87742},
    {2, 1, 1765, 87742},
    {1, 0, 1766, 87836},
    {0, 1, 1766, 0},
    {2, 0, 1767, 87742},
    {0, 1, 1767, 0},
    {1, 0, 1768, 87836},
    {1, 0, 1768, 88115},
    {2, 1, 1768, 87742},
    {1, 0, 1769, 88155},
    {2, 2, 1769, 87717},
    {2, 3, 1771, 87717},
    {0, 1, 1774, 0},
    {1, 0, 1775, 87836},
    {0, 2, 1775, 0},
    {2, 1, 1777, 87717},
    {1, 0, 1778, 73083},
    {0, 1, 1778, 0},
    {2, 0, 1779, 87742},
    {2, 1, 1779, 88299},
    {1, 0, 1780, 88315},
    {2, 3, 1780, 88409},
    {2, 1, 1783, 41414},
    {0, 1, 1784, 0},
    {1, 0, 1785, 88549},
    {1, 0, 1785, 88563},
    {0, 1, 1785, 0},
    {1, 0, 1786, 71334},
    {2, 1, 1786, 88652},
    {2, 2, 1787, 88652},
    {1, 0, 1789, 88704},
    {0, 2, 1789, 0},
    {0, 1, 1791, 0},
    {1, 0, 1792, 23331},
    {2, 0, 1792, 88801},
    {2, 0, 1792, 88845},
    {2, 1, 1792, 81535},
    {1, 0, 1793, 48408},
    {0, 1, 1793, 0},
    {2, 1, 1794, 77389},
    {1, 0, 1795, 87958},
    {2, 2, 1795, 74372},
    {2, 1, 1797, 74372},
    {2, 1, 1798, 86136},
    {2, 1, 1799, 88963},
    {1, 0, 1800, 86520},
    {0, 1, 1800, 0},
    {2, 1, 1801, 88997},
    {1, 0, 1802, 87958},
    {0, 1, 1802, 0},
    {0, 1, 1803, 0},
    {2, 1, 1804, 42110},
    {2, 1, 1805, 89377},
    {1, 0, 1806, 86520},
    {2, 1, 1806, 77870},
    {2, 1, 1807, 77870},
    {1, 0, 1808, 78009},
    {2, 0, 1808, 44076},
    {0, 1, 1808, 0},
    {1, 0, 1809, 75731},
    {0, 1, 1809, 0},
    {2, 0, 1810, 39480},
    {2, 2, 1810, 89460},
    {0, 1, 1812, 0},
    {1, 0, 1813, 89511},
    {1, 0, 1813, 27108},
    {1, 0, 1813, 27108},
    {0, 1, 1813, 0},
    {2, 1, 1814, 89613},
    {2, 1, 1815, 89613},
    {2, 1, 1816, 89666},
    {1, 0, 1817, 89698},
    {0, 1, 1817, 0},
    {2, 1, 1818, 89848},
    {1, 0, 1819, 89868},
    {0, 1, 1819, 0},
    {2, 0, 1820, 44076},
    {1, 1, 1820, 89906},
    {0, 1, 1821, 0},
    {2, 2, 1822, 90121},
    {2, 2, 1824, 90363},
    {2, 1, 1826, 90426},
    {1, 0, 1827, 90444},
    {0, 1, 1827, 0},
    {2, 1, 1828, 90571},
    {2, 3, 1829, 90571},
    {0, 1, 1832, 0},
    {1, 0, 1833, 46985},
    {0, 1, 1833, 0},
    {2, 1, 1834, 90753},
    {1, 0, 1835, 90794},
    {0, 1, 1835, 0},
    {2, 1, 1836, 90893},
    {2, 1, 1837, 90893},
    {1, 0, 1838, 71905},
    {0, 1, 1838, 0},
    {2, 1, 1839, 91063},
    {2, 1, 1840, 53893},
    {2, 1, 1841, 53893},
    {1, 0, 1842, 53924},
    {0, 1, 1842, 0},
    {2, 1, 1843, 91248},
    {1, 0, 1844, 91305},
    {0, 1, 1844, 0},
    {0, 1, 1845, 0},
    {2, 1, 1846, 91741},
    {2, 1, 1847, 91888},
    {2, 2, 1848, 92020},
    {2, 1, 1850, 62212},
    {2, 2, 1851, 92187},
    {2, 2, 1853, 92223},
    {1, 0, 1855, 71334},
    {0, 1, 1855, 0},
    {2, 1, 1856, 15816},
    {1, 0, 1857, 92301},
    {2, 4, 1857, 92351},
    {2, 3, 1861, 15816},
    {0, 1, 1864, 0},
    {2, 3, 1865, 92576},
    {2, 3, 1868, 92576},
    {1, 0, 1871, 90444},
    {0, 1, 1871, 0},
    {1, 0, 1872, 92613},
    {0, 1, 1872, 0},
    {2, 1, 1873, 15816},
    {2, 1, 1874, 92825},
    {2, 1, 1875, 91888},
    {2, 1, 1876, 91888},
    {1, 0, 1877, 71334},
    {0, 1, 1877, 0},
    {0, 1, 1878, 0},
    {2, 1, 1879, 92187},
    {2, 1, 1880, 61302},
    {1, 0, 1881, 61794},
    {0, 1, 1881, 0},
    {0, 1, 1882, 0},
    {2, 1, 1883, 93203},
    {2, 2, 1884, 42756},
    {2, 1, 1886, 93203},
    {1, 0, 1887, 93287},
    {0, 1, 1887, 0},
    {0, 1, 1888, 0},
    {2, 1, 1889, 93466},
    {2, 2, 1890, 93552},
    {2, 3, 1892, 93552},
    {2, 1, 1895, 93612},
    {1, 0, 1896, 71140},
    {0, 1, 1896, 0},
    {2, 1, 1897, 93827},
    {2, 1, 1898, 93827},
    {2, 1, 1899, 93827},
    {1, 0, 1900, 93977},
    {2, 0, 1900, 94006},
    {0, 1, 1900, 0},
    {1, 1, 1901, 94099},
    {1, 0, 1902, 94099},
    {2, 0, 1902, 94129},
    {0, 1, 1902, 0},
    {0, 1, 1903, 0},
    {2, 1, 1904, 81028},
    {2, 3, 1905, 16619},
    {2, 3, 1908, 38028},
    {2, 1, 1911, 94505},
    {2, 1, 1912, 94505},
    {2, 2, 1913, 81028},
    {2, 1, 1915, 94599},
    {1, 0, 1916, 85849},
    {2, 1, 1916, 94644},
    {2, 1, 1917, 80997},
    {1, 0, 1918, 30937},
    {2, 0, 1918, 42110},
    {0, 1, 1918, 0},
    {0, 1, 1919, 0},
    {2, 1, 1920, 85163},
    {2, 1, 1921, 85163},
    {1, 0, 1922, 19673},
    {2, 1, 1922, 28081},
    {1, 0, 1923, 94837},
    {2, 1, 1923, 94947},
    {1, 0, 1924, 85849},
    {2, 1, 1924, 95012},
    {2, 1, 1925, 95137},
    {0, 1, 1926, 0},
    {1, 0, 1927, 95209},
    {2, 2, 1927, 95238},
    {2, 1, 1929, 95238},
    {2, 1, 1930, 95238},
    {0, 1, 1931, 0},
    {1, 0, 1932, 95276},
    {0, 1, 1932, 0},
    {2, 1, 1933, 95385},
    {1, 0, 1934, 39515},
    {2, 0, 1934, 95413},
    {2, 2, 1934, 74372},
    {2, 1, 1936, 74372},
    {0, 1, 1937, 0},
    {1, 0, 1938, 95521},
    {0, 1, 1938, 0},
    {2, 1, 1939, 14058},
    {1, 0, 1940, 95593},
    {2, 2, 1940, 95610},
    {0, 1, 1942, 0},
    {1, 0, 1943, 95633},
    {2, 1, 1943, 58300},
    {2, 1, 1944, 58300},
    {2, 1, 1945, 11186},
    {2, 1, 1946, 11186},
    {0, 1, 1947, 0},
    {1, 0, 1948, 59731},
    {0, 1, 1948, 0},
    {2, 2, 1949, 95841},
    {2, 2, 1951, 95841},
    {1, 0, 1953, 95920},
    {2, 1, 1953, 80881},
    {2, 1, 1954, 95973},
    {1, 0, 1955, 96004},
    {2, 2, 1955, 73651},
    {0, 1, 1957, 0},
    {1, 0, 1958, 96081},
    {2, 0, 1958, 96098},
    {2, 1, 1958, 96098},
    {1, 0, 1959, 29966},
    {2, 1, 1959, 38701},
    {1, 0, 1960, 96173},
    {2, 1, 1960, 96194},
    {1, 0, 1961, 96226},
    {2, 1, 1961, 96258},
    {2, 1, 1962, 96258},
    {1, 0, 1963, 88549},
    {2, 1, 1963, 96400},
    {1, 0, 1964, 96444},
    {0, 1, 1964, 0},
    {2, 0, 1965, 96460},
    {0, 1, 1965, 0},
    {2, 1, 1966, 23615},
    {1, 0, 1967, 23615},
    {0, 1, 1967, 0},
    {2, 2, 1968, 29926},
    {2, 2, 1970, 29926},
    {1, 0, 1972, 29966},
    {2, 1, 1972, 96568},
    {0, 0, 1973, 0},
    {0, 1, 1973, 0},
    {2, 1, 1974, 15816},
    {1, 0, 1975, 53699},
    {2, 1, 1975, 15816},
    {1, 0, 1976, 53699},
    {0, 1, 1976, 0},
    {2, 1, 1977, 15816},
    {2, 2, 1978, 15816},
    {1, 0, 1980, 53699},
    {0, 1, 1980, 0},
    {2, 1, 1981, 15816},
    {1, 0, 1982, 53699},
    {0, 1, 1982, 0},
    {2, 1, 1983, 24209},
    {1, 0, 1984, 24209},
    {0, 1, 1984, 0},
    {2, 3, 1985, 96884},
    {1, 0, 1988, 96919},
    {2, 2, 1988, 96884},
    {1, 0, 1990, 96919},
    {2, 1, 1990, 96934},
    {1, 0, 1991, 96964},
    {2, 1, 1991, 97038},
    {1, 0, 1992, 53630},
    {2, 0, 1992, 97072},
    {0, 1, 1992, 0},
    {2, 2, 1993, 48335},
    {1, 0, 1995, 49244},
    {0, 1, 1995, 0},
    {0, 1, 1996, 0},
    {2, 1, 1997, 97415},
    {2, 1, 1998, 97415},
    {2, 1, 1999, 97415},
    {1, 0, 2000, 97517},
    {0, 1, 2000, 0},
    {1, 0, 2001, 97563},
    {2, 2, 2001, 31931},
    {2, 2, 2003, 31931},
    {2, 1, 2005, 11186},
    {1, 0, 2006, 97590},
    {0, 1, 2006, 0},
    {2, 0, 2007, 97630},
    {2, 1, 2007, 97802},
    {2, 1, 2008, 97802},
    {0, 1, 2009, 0},
    {0, 1, 2010, 0},
    {1, 0, 2011, 98095},
    {2, 2, 2011, 38701},
    {2, 1, 2013, 38701},
    {1, 0, 2014, 98160},
    {0, 1, 2014, 0},
    {2, 1, 2015, 98237},
    {2, 1, 2016, 98313},
    {2, 1, 2017, 98362},
    {1, 0, 2018, 33372},
    {2, 1, 2018, 98483},
    {2, 1, 2019, 98483},
    {2, 2, 2020, 98483},
    {1, 0, 2022, 98588},
    {2, 2, 2022, 24685},
    {2, 2, 2024, 24685},
    {1, 0, 2026, 98588},
    {2, 1, 2026, 41414},
    {0, 1, 2027, 0},
    {1, 0, 2028, 88549},
    {2, 1, 2028, 98718},
    {0, 1, 2029, 0},
    {1, 0, 2030, 98763},
    {0, 1, 2030, 0},
    {2, 1, 2031, 42058},
    {1, 0, 2032, 22547},
    {2, 1, 2032, 98825},
    {2, 1, 2033, 98825},
    {2, 1, 2034, 98825},
    {1, 0, 2035, 28865},
    {2, 0, 2035, 98932},
    {2, 0, 2035, 98950},
    {0, 1, 2035, 0},
    {2, 0, 2036, 98983},
    {2, 0, 2036, 99012},
    {2, 1, 2036, 99207},
    {2, 2, 2037, 99207},
    {2, 1, 2039, 99283},
    {1, 0, 2040, 99322},
    {2, 1, 2040, 99471},
    {0, 0, 2041, 0},
    {2, 1, 2041, 99780},
    {2, 1, 2042, 99780},
    {2, 2, 2043, 100110},
    {2, 2, 2045, 100185},
    {2, 1, 2047, 100429},
    {2, 1, 2048, 100566},
    {1, 0, 2049, 100604},
    {0, 1, 2049, 0},
    {2, 1, 2050, 100185},
    {2, 1, 2051, 100767},
    {2, 1, 2052, 100110},
    {1, 0, 2053, 100604},
    {2, 1, 2053, 100926},
    {2, 1, 2054, 100926},
    {1, 0, 2055, 100979},
    {2, 1, 2055, 101049},
    {2, 1, 2056, 101109},
    {1, 0, 2057, 101164},
    {2, 1, 2057, 101375},
    {2, 1, 2058, 101375},
    {1, 0, 2059, 101164},
    {2, 1, 2059, 101375},
    {2, 1, 2060, 101375},
    {1, 0, 2061, 101164},
    {0, 1, 2061, 0},
    {2, 1, 2062, 101584},
    {2, 1, 2063, 101639},
    {1, 0, 2064, 101164},
    {2, 0, 2064, 101717},
    {0, 1, 2064, 0},
    {2, 2, 2065, 101818},
    {2, 1, 2067, 101818},
    {2, 1, 2068, 101818},
    {0, 0, 2069, 0},
    {0, 2, 2069, 0},
    {0, 1, 2071, 0},
    {0, 1, 2072, 0},
    {2, 1, 2073, 102130},
    {2, 1, 2074, 102130},
    {1, 0, 2075, 102175},
    {2, 1, 2075, 102130},
    {0, 0, 2076, 0},
    {2, 2, 2076, 102130},
    {0, 0, 2078, 0},
    {0, 1, 2078, 0},
    {0, 1, 2079, 0},
    {0, 1, 2080, 0},
    {2, 0, 2081, 102225},
    {0, 0, 2081, 0},
    {0, 1, 2081, 0},
    {2, 0, 2082, 102278},
    {0, 1, 2082, 0},
    {2, 0, 2083, 102346},
    {0, 1, 2083, 0},
    {2, 1, 2084, 102441},
    {2, 2, 2085, 102503},
    {1, 0, 2087, 102543},
    {2, 1, 2087, 100185},
    {1, 0, 2088, 100604},
    {0, 1, 2088, 0},
    {2, 1, 2089, 100185},
    {2, 1, 2090, 100185},
    {2, 1, 2091, 100185},
    {1, 0, 2092, 102778},
    {0, 1, 2092, 0},
    {2, 2, 2093, 102868},
    {2, 1, 2095, 102927},
    {2, 1, 2096, 103013},
    {1, 0, 2097, 47449},
    {2, 1, 2097, 103057},
    {1, 0, 2098, 68190},
    {2, 1, 2098, 87176},
    {1, 0, 2099, 28333},
    {0, 1, 2099, 0},
    {2, 1, 2100, 103445},
    {2, 1, 2101, 103524},
    {2, 1, 2102, 103664},
    {2, 1, 2103, 103864},
    {2, 1, 2104, 103524},
    {2, 1, 2105, 103524},
    {1, 0, 2106, 68190},
    {2, 1, 2106, 103445},
    {1, 0, 2107, 104045},
    {0, 1, 2107, 0},
    {2, 1, 2108, 104057},
    {1, 0, 2109, 72420},
    {2, 1, 2109, 104148},
    {2, 1, 2110, 104173},
    {2, 1, 2111, 104173},
    {1, 0, 2112, 104221},
    {0, 0, 2112, 0},
    {2, 0, 2112, 104282},
    {2, 1, 2112, 104330},
    {0, 2, 2113, 0},
    {1, 0, 2115, 104376},
    {0, 1, 2115, 0},
    {2, 1, 2116, 104601},
    {1, 0, 2117, 104641},
    {0, 1, 2117, 0},
    {2, 1, 2118, 104866},
    {2, 1, 2119, 104866},
    {1, 0, 2120, 104947},
    {0, 1, 2120, 0},
    {2, 2, 2121, 105178},
    {2, 1, 2123, 105178},
    {1, 0, 2124, 105287},
    {0, 1, 2124, 0},
    {2, 1, 2125, 105421},
    {2, 1, 2126, 105421},
    {1, 0, 2127, 105488},
    {2, 1, 2127, 105582},
    {1, 0, 2128, 104641},
    {2, 1, 2128, 105675},
    {1, 0, 2129, 105708},
    {2, 1, 2129, 105748},
    {2, 1, 2130, 105748},
    {1, 0, 2131, 105805},
    {2, 1, 2131, 77629},
    {2, 1, 2132, 78038},
    {2, 1, 2133, 77540},
    {0, 1, 2134, 0},
    {1, 0, 2135, 39515},
    {2, 1, 2135, 105864},
    {1, 0, 2136, 37935},
    {2, 1, 2136, 105897},
    {2, 1, 2137, 105897},
    {1, 0, 2138, 105949},
    {0, 1, 2138, 0},
    {0, 1, 2139, 0},
    {2, 0, 2140, 106097},
    {2, 0, 2140, 106136},
    {2, 1, 2140, 106164},
    {2, 0, 2141, 106164},
    {2, 0, 2141, 106200},
    {2, 1, 2141, 106242},
    {1, 0, 2142, 106272},
    {0, 1, 2142, 0},
    {0, 2, 2143, 0},
    {2, 1, 2145, 106416},
    {2, 3, 2146, 106464},
    {2, 3, 2149, 106513},
    {1, 0, 2152, 106536},
    {2, 0, 2152, 106561},
    {2, 2, 2152, 106464},
    {2, 1, 2154, 106464},
    {0, 1, 2155, 0},
    {1, 0, 2156, 62169},
    {2, 1, 2156, 87176},
    {2, 1, 2157, 87176},
    {1, 0, 2158, 26585},
    {0, 1, 2158, 0},
    {2, 1, 2159, 83764},
    {2, 2, 2160, 83764},
    {2, 2, 2162, 106819},
    {2, 3, 2164, 106880},
    {2, 1, 2167, 107029},
    {2, 2, 2168, 107086},
    {1, 0, 2170, 83910},
    {0, 1, 2170, 0},
    {2, 1, 2171, 107208},
    {2, 2, 2172, 83764},
    {2, 2, 2174, 74372},
    {2, 1, 2176, 28081},
    {2, 1, 2177, 107208},
    {1, 0, 2178, 104641},
    {2, 1, 2178, 86647},
    {2, 1, 2179, 86647},
    {0, 1, 2180, 0},
    {1, 0, 2181, 107462},
    {0, 1, 2181, 0},
    {2, 1, 2182, 107551},
    {2, 1, 2183, 107702},
    {1, 0, 2184, 107743},
    {0, 1, 2184, 0},
    {2, 1, 2185, 107906},
    {1, 0, 2186, 53924},
    {2, 1, 2186, 107965},
    {2, 1, 2187, 107965},
    {1, 0, 2188, 53924},
    {0, 1, 2188, 0},
    {2, 1, 2189, 108099},
    {2, 1, 2190, 108099},
    {1, 0, 2191, 108165},
    {2, 1, 2191, 108208},
    {1, 0, 2192, 108232},
    {2, 1, 2192, 108343},
    {2, 1, 2193, 28081},
    {1, 0, 2194, 108418},
    {0, 1, 2194, 0},
    {2, 1, 2195, 105675},
    {2, 1, 2196, 28081},
    {1, 0, 2197, 108606},
    {0, 1, 2197, 0},
    {2, 1, 2198, 29390},
    {2, 1, 2199, 29390},
    {2, 1, 2200, 29390},
    {2, 1, 2201, 108864},
    {1, 0, 2202, 108893},
    {0, 1, 2202, 0},
    {0, 1, 2203, 0},
    {2, 2, 2204, 87742},
    {2, 1, 2206, 87742},
    {2, 1, 2207, 87742},
    {1, 0, 2208, 87836},
    {0, 1, 2208, 0},
    {2, 1, 2209, 109558},
    {1, 0, 2210, 109573},
    {2, 0, 2210, 109588},
    {2, 1, 2210, 109668},
    {2, 1, 2211, 109668},
    {1, 0, 2212, 109719},
    {0, 1, 2212, 0},
    {2, 1, 2213, 109986},
    {2, 2, 2214, 110061},
    {1, 0, 2216, 110087},
    {0, 1, 2216, 0},
    {2, 1, 2217, 110340},
    {1, 0, 2218, 110395},
    {0, 1, 2218, 0},
    {2, 0, 2219, 110473},
    {2, 1, 2219, 29966},
    {2, 2, 2220, 110513},
    {1, 0, 2222, 74935},
    {0, 1, 2222, 0},
    {2, 1, 2223, 110585},
    {1, 0, 2224, 39792},
    {0, 1, 2224, 0},
    {2, 0, 2225, 110622},
    {2, 0, 2225, 110657},
    {0, 1, 2225, 0},
    {2, 1, 2226, 110657},
    {1, 0, 2227, 110744},
    {2, 0, 2227, 110762},
    {2, 1, 2227, 100185},
    {2, 2, 2228, 100185},
    {1, 0, 2230, 110868},
    {2, 3, 2230, 111003},
    {2, 1, 2233, 88704},
    {1, 0, 2234, 111035},
    {0, 1, 2234, 0},
    {2, 1, 2235, 111131},
    {2, 1, 2236, 111131},
    {1, 0, 2237, 111131},
    {0, 1, 2237, 0},
    {2, 1, 2238, 111196},
    {2, 1, 2239, 83817},
    {1, 0, 2240, 111261},
    {0, 1, 2240, 0},
    {0, 1, 2241, 0},
    {2, 1, 2242, 111669},
    {2, 1, 2243, 111669},
    {2, 1, 2244, 111846},
    {1, 0, 2245, 111867},
    {2, 0, 2245, 111886},
    {0, 1, 2245, 0},
    {0, 1, 2246, 0},
    {0, 1, 2247, 0},
    {2, 1, 2248, 112304},
    {2, 1, 2249, 112304},
    {2, 1, 2250, 112304},
    {1, 0, 2251, 112512},
    {0, 1, 2251, 0},
    {2, 1, 2252, 112304},
    {1, 0, 2253, 39515},
    {2, 1, 2253, 112672},
    {1, 0, 2254, 48408},
    {1, 1, 2254, 39646},
    {2, 0, 2255, 112763},
    {0, 1, 2255, 0},
    {2, 1, 2256, 112789},
    {2, 1, 2257, 112829},
    {1, 0, 2258, 104641},
    {0, 1, 2258, 0},
    {2, 1, 2259, 83764},
    {2, 2, 2260, 83764},
    {2, 1, 2262, 83764},
    {1, 0, 2263, 113024},
    {1, 0, 2263, 27108},
    {1, 0, 2263, 113118},
    {0, 1, 2263, 0},
    {0, 1, 2264, 0},
    {2, 1, 2265, 113639},
    {2, 1, 2266, 113799},
    {2, 1, 2267, 113639},
    {2, 2, 2268, 114031},
    {2, 1, 2270, 114144},
    {1, 0, 2271, 114174},
    {0, 1, 2271, 0},
    {2, 1, 2272, 113639},
    {2, 1, 2273, 113639},
    {2, 1, 2274, 60672},
    {1, 0, 2275, 114174},
    {0, 1, 2275, 0},
    {2, 1, 2276, 114596},
    {2, 1, 2277, 114663},
    {1, 0, 2278, 104641},
    {2, 1, 2278, 114715},
    {1, 0, 2279, 114736},
    {2, 1, 2279, 114754},
    {1, 0, 2280, 114773},
    {0, 1, 2280, 0},
    {0, 1, 2281, 0},
    {2, 1, 2282, 114900},
    {2, 2, 2283, 114950},
    {2, 2, 2285, 114950},
    {1, 0, 2287, 114976},
    {0, 1, 2287, 0},
    {0, 1, 2288, 0},
    {2, 1, 2289, 87176},
    {1, 0, 2290, 87661},
    {0, 1, 2290, 0},
    {1, 1, 2291, 115148},
    {2, 1, 2292, 115246},
    {2, 1, 2293, 115246},
    {1, 0, 2294, 115284},
    {2, 2, 2294, 39755},
    {2, 1, 2296, 71741},
    {1, 0, 2297, 115385},
    {2, 1, 2297, 115538},
    {2, 1, 2298, 115538},
    {2, 2, 2299, 115631},
    {2, 2, 2301, 115773},
    {2, 1, 2303, 104173},
    {2, 1, 2304, 104173},
    {2, 1, 2305, 104148},
    {1, 0, 2306, 115804},
    {2, 1, 2306, 115820},
    {1, 0, 2307, 53433},
    {0, 1, 2307, 0},
    {2, 1, 2308, 115886},
    {1, 0, 2309, 115930},
    {0, 1, 2309, 0},
    {2, 1, 2310, 116125},
    {1, 0, 2311, 116159},
    {2, 1, 2311, 116253},
    {2, 1, 2312, 116530},
    {2, 1, 2313, 116530},
    {1, 0, 2314, 26585},
    {0, 1, 2314, 0},
    {2, 0, 2315, 116703},
    {0, 1, 2315, 0},
    {2, 2, 2316, 116853},
    {2, 1, 2318, 116904},
    {2, 1, 2319, 116853},
    {1, 0, 2320, 116998},
    {0, 1, 2320, 0},
    {0, 1, 2321, 0},
    {2, 1, 2322, 37935},
    {2, 1, 2323, 42110},
    {2, 1, 2324, 117132},
    {1, 0, 2325, 117161},
    {2, 1, 2325, 93552},
    {1, 0, 2326, 48408},
    {0, 1, 2326, 0},
    {0, 1, 2327, 0},
    {2, 1, 2328, 42110},
    {2, 1, 2329, 42110},
    {1, 0, 2330, 37935},
    {2, 1, 2330, 117346},
    {1, 0, 2331, 30937},
    {0, 1, 2331, 0},
    {0, 1, 2332, 0},
    {2, 1, 2333, 117607},
    {2, 1, 2334, 117607},
    {1, 0, 2335, 117747},
    {0, 1, 2335, 0},
    {1, 1, 2336, 117811},
    {0, 2, 2337, 0},
    {2, 1, 2339, 117868},
    {1, 0, 2340, 53924},
    {0, 1, 2340, 0},
    {2, 1, 2341, 117939},
    {1, 0, 2342, 117964},
    {2, 1, 2342, 117980},
    {1, 0, 2343, 118006},
    {0, 1, 2343, 0},
    {2, 1, 2344, 117980},
    {1, 0, 2345, 118006},
    {0, 1, 2345, 0},
    {2, 1, 2346, 118176},
    {1, 0, 2347, 118203},
    {1, 1, 2347, 118236},
    {1, 0, 2348, 118264},
    {2, 2, 2348, 83764},
    {2, 1, 2350, 83764},
    {2, 1, 2351, 84732},
    {1, 0, 2352, 22547},
    {0, 1, 2352, 0},
    {0, 1, 2353, 0},
    {2, 0, 2354, 118337},
    {2, 1, 2354, 28903},
    {1, 0, 2355, 118376},
    {2, 2, 2355, 28903},
    {2, 1, 2357, 28260},
    {0, 1, 2358, 0},
    {1, 0, 2359, 28865},
    {2, 1, 2359, 118597},
    {1, 0, 2360, 70916},
    {2, 1, 2360, 118738},
    {2, 1, 2361, 118738},
    {1, 0, 2362, 118861},
    {0, 1, 2362, 0},
    {2, 1, 2363, 119033},
    {2, 5, 2364, 119033},
    {1, 0, 2369, 119067},
    {2, 2, 2369, 119033},
    {1, 0, 2371, 119067},
    {2, 2, 2371, 95610},
    {2, 1, 2373, 95610},
    {2, 1, 2374, 119146},
    {0, 1, 2375, 0},
    {1, 0, 2376, 119191},
    {2, 2, 2376, 119281},
    {1, 1, 2378, 119336},
    {0, 0, 2379, 0},
    {2, 1, 2379, 119377},
    {1, 0, 2380, 119411},
    {0, 1, 2380, 0},
    {2, 2, 2381, 119545},
    {1, 0, 2383, 100604},
    {2, 1, 2383, 16619},
    {1, 0, 2384, 119599},
    {2, 1, 2384, 15816},
    {1, 0, 2385, 96919},
    {2, 1, 2385, 119779},
    {2, 2, 2386, 77629},
    {2, 1, 2388, 77629},
    {2, 1, 2389, 77687},
    {1, 0, 2390, 39515},
    {2, 1, 2390, 119835},
    {1, 0, 2391, 119893},
    {0, 1, 2391, 0},
    {2, 1, 2392, 28260},
    {1, 0, 2393, 118376},
    {2, 1, 2393, 27894},
    {1, 0, 2394, 61011},
    {2, 0, 2394, 119965},
    {2, 1, 2394, 120001},
    {1, 0, 2395, 74658},
    {0, 1, 2395, 0},
    {0, 1, 2396, 0},
    {2, 1, 2397, 120191},
    {2, 1, 2398, 120191},
    {2, 2, 2399, 112672},
    {1, 0, 2401, 120259},
    {0, 1, 2401, 0},
    {2, 1, 2402, 120367},
    {1, 0, 2403, 71741},
    {0, 1, 2403, 0},
    {2, 1, 2404, 120446},
    {2, 1, 2405, 120446},
    {2, 1, 2406, 120446},
    {1, 0, 2407, 117161},
    {2, 1, 2407, 120618},
    {2, 1, 2408, 120660},
    {1, 0, 2409, 37935},
    {2, 1, 2409, 45604},
    {2, 1, 2410, 120796},
    {1, 0, 2411, 48408},
    {2, 1, 2411, 44076},
    {1, 0, 2412, 44076},
    {0, 1, 2412, 0},
    {2, 2, 2413, 70543},
    {1, 0, 2415, 68190},
    {2, 1, 2415, 121041},
    {0, 1, 2416, 0},
    {1, 0, 2417, 89868},
    {2, 0, 2417, 106464},
    {2, 0, 2417, 15816},
    {0, 1, 2417, 0},
    {2, 2, 2418, 15816},
    {1, 0, 2420, 121156},
    {0, 1, 2420, 0},
    {2, 0, 2421, 121208},
    {2, 1, 2421, 72912},
    {2, 2, 2422, 72912},
    {2, 1, 2424, 72912},
    {1, 0, 2425, 121287},
    {2, 1, 2425, 75823},
    {2, 1, 2426, 121316},
    {1, 0, 2427, 30937},
    {2, 0, 2427, 86136},
    {2, 1, 2427, 70399},
    {0, 1, 2428, 0},
    {1, 0, 2429, 68190},
    {2, 1, 2429, 70722},
    {1, 0, 2430, 30937},
    {2, 1, 2430, 46882},
    {1, 0, 2431, 71334},
    {2, 2, 2431, 85667},
    {1, 0, 2433, 30937},
    {2, 2, 2433, 121398},
    {1, 0, 2435, 121428},
    {2, 2, 2435, 121449},
    {1, 0, 2437, 121482},
    {0, 1, 2437, 0},
    {1, 0, 2438, 26585},
    {0, 1, 2438, 0},
    {2, 1, 2439, 121595},
    {2, 1, 2440, 101049},
    {1, 0, 2441, 121661},
    {2, 0, 2441, 42110},
    {2, 2, 2441, 121757},
    {1, 0, 2443, 26585},
    {2, 1, 2443, 121823},
    {1, 0, 2444, 121841},
    {0, 1, 2444, 0},
    {2, 1, 2445, 121974},
    {1, 0, 2446, 122020},
    {2, 1, 2446, 28903},
    {0, 1, 2447, 0},
    {1, 0, 2448, 28865},
    {0, 1, 2448, 0},
    {0, 1, 2449, 0},
    {2, 2, 2450, 87742},
    {2, 2, 2452, 87742},
    {1, 0, 2454, 87836},
    {0, 1, 2454, 0},
    {2, 1, 2455, 116904},
    {1, 0, 2456, 111261},
    {1, 0, 2456, 122229},
    {2, 1, 2456, 29926},
    {1, 0, 2457, 29966},
    {0, 1, 2457, 0},
    {2, 1, 2458, 122448},
    {2, 1, 2459, 122448},
    {1, 0, 2460, 122530},
    {2, 2, 2460, 122742},
    {2, 1, 2462, 122742},
    {1, 0, 2463, 122790},
    {2, 1, 2463, 122803},
    {0, 1, 2464, 0},
    {1, 0, 2465, 122848},
    {2, 1, 2465, 122923},
    {1, 0, 2466, 122950},
    {0, 1, 2466, 0},
    {2, 1, 2467, 101049},
    {1, 0, 2468, 123069},
    {0, 1, 2468, 0},
    {2, 1, 2469, 123143},
    {0, 0, 2470, 0},
    {2, 1, 2470, 122923},
    {0, 1, 2471, 0},
    {1, 0, 2472, 123202},
    {2, 0, 2472, 123238},
    {2, 0, 2472, 123302},
    {2, 2, 2472, 14477},
    {0, 1, 2474, 0},
    {1, 0, 2475, 123342},
    {2, 0, 2475, 123368},
    {2, 2, 2475, 121823},
    {1, 0, 2477, 123407},
    {2, 3, 2477, 43699},
    {1, 0, 2480, 22547},
    {0, 1, 2480, 0},
    {2, 1, 2481, 123447},
    {1, 0, 2482, 123511},
    {2, 1, 2482, 123561},
    {1, 0, 2483, 123598},
    {0, 1, 2483, 0},
    {2, 1, 2484, 92351},
    {1, 0, 2485, 123665},
    {2, 0, 2485, 123691},
    {2, 2, 2485, 123729},
    {1, 0, 2487, 123757},
    {2, 1, 2487, 123781},
    {2, 1, 2488, 123781},
    {1, 0, 2489, 123827},
    {2, 2, 2489, 92351},
    {2, 1, 2491, 92351},
    {0, 1, 2492, 0},
    {1, 0, 2493, 61794},
    {2, 2, 2493, 123997},
    {1, 1, 2495, 124041},
    {0, 0, 2496, 0},
    {0, 1, 2496, 0},
    {2, 2, 2497, 123997},
    {1, 0, 2499, 124185},
    {2, 1, 2499, 124298},
    {1, 0, 2500, 124185},
    {0, 1, 2500, 0},
    {2, 1, 2501, 124360},
    {1, 0, 2502, 124395},
    {0, 1, 2502, 0},
    {2, 1, 2503, 124454},
    {1, 0, 2504, 124501},
    {2, 3, 2504, 124593},
    {1, 1, 2507, 124679},
    {0, 0, 2508, 0},
    {2, 1, 2508, 124713},
    {0, 1, 2509, 0},
    {1, 0, 2510, 53630},
    {2, 1, 2510, 23875},
    {0, 1, 2511, 0},
    {1, 0, 2512, 124744},
    {2, 3, 2512, 31699},
    {0, 1, 2515, 0},
    {1, 0, 2516, 124849},
    {2, 1, 2516, 124914},
    {0, 0, 2517, 0},
    {2, 2, 2517, 124958},
    {1, 0, 2519, 124987},
    {2, 2, 2519, 73849},
    {1, 0, 2521, 125033},
    {0, 1, 2521, 0},
    {2, 0, 2522, 73783},
    {0, 1, 2522, 0},
    {2, 1, 2523, 125118},
    {1, 0, 2524, 125146},
    {2, 1, 2524, 125172},
    {0, 0, 2525, 0},
    {2, 1, 2525, 125218},
    {1, 0, 2526, 125255},
    {0, 1, 2526, 0},
    {2, 1, 2527, 31931},
    {2, 1, 2528, 125288},
    {2, 1, 2529, 125373},
    {2, 1, 2530, 125436},
    {2, 1, 2531, 125373},
    {1, 0, 2532, 125478},
    {0, 1, 2532, 0},
    {2, 0, 2533, 87742},
    {0, 2, 2533, 0},
    {2, 1, 2535, 87742},
    {1, 0, 2536, 125521},
    {2, 1, 2536, 121823},
    {0, 1, 2537, 0},
    {1, 0, 2538, 125644},
    {0, 1, 2538, 0},
    {2, 1, 2539, 125710},
    {1, 0, 2540, 125764},
    {2, 2, 2540, 125807},
    {1, 0, 2542, 125855},
    {2, 1, 2542, 126000},
    {2, 1, 2543, 126000},
    {2, 1, 2544, 16619},
    {2, 1, 2545, 16619},
    {2, 1, 2546, 16619},
    {2, 1, 2547, 126249},
    {1, 0, 2548, 23331},
    {0, 1, 2548, 0},
    {2, 1, 2549, 126304},
    {2, 1, 2550, 126372},
    {1, 0, 2551, 126415},
    {2, 1, 2551, 126509},
    {1, 0, 2552, 126573},
    {2, 1, 2552, 105675},
    {1, 0, 2553, 87836},
    {2, 1, 2553, 105675},
    {2, 2, 2554, 105675},
    {1, 0, 2556, 87836},
    {0, 1, 2556, 0},
    {2, 1, 2557, 126731},
    {2, 2, 2558, 126731},
    {0, 1, 2560, 0},
    {1, 0, 2561, 126774},
    {2, 1, 2561, 126895},
    {1, 0, 2562, 126945},
    {0, 1, 2562, 0},
    {2, 1, 2563, 127173},
    {1, 0, 2564, 23331},
    {2, 1, 2564, 127232},
    {2, 1, 2565, 127265},
    {1, 0, 2566, 127297},
    {0, 1, 2566, 0},
    {2, 1, 2567, 28903},
    {1, 0, 2568, 118376},
    {2, 1, 2568, 127412},
    {1, 0, 2569, 127477},
    {0, 1, 2569, 0},
    {1, 0, 2570, 127546},
    {0, 1, 2570, 0},
    {1, 3, 2571, 74658},
    {1, 2, 2574, 74658},
    {2, 2, 2576, 128117},
    {2, 2, 2578, 128117},
    {2, 1, 2580, 128559},
    {2, 1, 2581, 128136},
    {2, 1, 2582, 128906},
    {2, 1, 2583, 128906},
    {2, 2, 2584, 28903},
    {2, 2, 2586, 28903},
    {2, 2, 2588, 28260},
    {1, 1, 2590, 129432},
    {2, 1, 2591, 128906},
    {2, 2, 2592, 129813},
    {2, 1, 2594, 129813},
    {2, 2, 2595, 129813},
    {2, 1, 2597, 28260},
    {2, 2, 2598, 130616},
    {2, 2, 2600, 130741},
    {2, 2, 2602, 130616},
    {2, 3, 2604, 130900},
    {2, 2, 2607, 130900},
    {2, 2, 2609, 131032},
    {2, 2, 2611, 131032},
    {2, 1, 2613, 97415},
    {2, 2, 2614, 131199},
    {2, 2, 2616, 48335},
    {2, 2, 2618, 11186},
    {2, 2, 2620, 11186},
    {1, 0, 2622, 129432},
    {0, 1, 2622, 0},
    {0, 1, 2623, 0},
    {1, 2, 2624, 74658},
    {2, 2, 2626, 131754},
    {2, 1, 2628, 131754},
    {2, 1, 2629, 131754},
    {2, 3, 2630, 131956},
    {2, 2, 2633, 131956},
    {2, 2, 2635, 112672},
    {2, 2, 2637, 112672},
    {2, 2, 2639, 28260},
    {2, 1, 2641, 28260},
    {2, 2, 2642, 28903},
    {2, 3, 2644, 70024},
    {2, 1, 2647, 132466},
    {2, 2, 2648, 48335},
    {1, 0, 2650, 87661},
    {2, 1, 2650, 60026},
    {0, 1, 2651, 0},
    {1, 0, 2652, 26585},
    {2, 1, 2652, 14191},
    {0, 1, 2653, 0},
    {1, 0, 2654, 132700},
    {2, 1, 2654, 132734},
    {1, 0, 2655, 132700},
    {2, 1, 2655, 60564},
    {1, 0, 2656, 132700},
    {2, 1, 2656, 60026},
    {2, 1, 2657, 11186},
    {2, 1, 2658, 60026},
    {1, 0, 2659, 59731},
    {0, 1, 2659, 0},
    {2, 1, 2660, 132832},
    {1, 0, 2661, 132878},
    {2, 1, 2661, 104148},
    {2, 1, 2662, 104148},
    {0, 1, 2663, 0},
    {1, 0, 2664, 132897},
    {2, 1, 2664, 18080},
    {0, 1, 2665, 0},
    {1, 0, 2666, 132961},
    {2, 1, 2666, 15816},
    {2, 1, 2667, 15816},
    {1, 0, 2668, 92301},
    {0, 1, 2668, 0},
    {2, 2, 2669, 133070},
    {1, 0, 2671, 133091},
    {2, 2, 2671, 11802},
    {2, 1, 2673, 11802},
    {2, 2, 2674, 11802},
    {0, 1, 2676, 0},
    {1, 0, 2677, 23331},
    {2, 1, 2677, 133372},
    {2, 1, 2678, 133372},
    {1, 0, 2679, 133413},
    {0, 1, 2679, 0},
    {2, 1, 2680, 133511},
    {2, 2, 2681, 133577},
    {1, 0, 2683, 133594},
    {2, 1, 2683, 22659},
    {2, 1, 2684, 22659},
    {0, 1, 2685, 0},
    {1, 0, 2686, 133674},
    {1, 0, 2686, 133694},
    {2, 2, 2686, 133726},
    {2, 1, 2688, 65023},
    {1, 0, 2689, 64307},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 300, 1, 17, 0, 0},
    {104127, 0, 2236, 4, 4, 0, 0},
    {36095, 0, 546, 5, 1, 0, 0},
    {0, 0, 113, 1, 0, 0, 0},
    {0, 0, 63, 4, 0, 0, 0},
    {0, 0, 99, 4, 0, 0, 0},
    {0, 0, 67, 32, 0, 0, 0},
    {0, 0, 0, 33, 0, 0, 0},
    {0, 0, 33, 30, 0, 0, 0},
    {23528, 0, 2821, 31, 32, 0, 0},
    {0, 0, 2852, 17, 0, 0, 0},
    {0, 0, 2488, 2, 0, 1, 0},
    {0, 0, 2055, 3, 0, 1, 0},
    {0, 0, 2053, 2, 0, 0, 0},
    {0, 0, 2042, 2, 0, 0, 0},
    {0, 0, 2044, 2, 0, 0, 0},
    {25093, 0, 1275, 5, 0, 0, 0},
    {55642, 0, 1026, 25, 4, 0, 0},
    {101182, 0, 2168, 3, 0, 1, 0},
    {101429, 0, 2171, 3, 0, 1, 0},
    {0, 0, 2106, 5, 0, 1, 0},
    {27749, 0, 306, 15, 18, 0, 0},
    {103139, 0, 2223, 8, 0, 0, 0},
    {0, 0, 2058, 4, 0, 1, 0},
    {0, 0, 1286, 5, 0, 0, 0},
    {99520, 0, 2150, 7, 0, 1, 0},
    {0, 0, 2546, 2, 0, 0, 0},
    {0, 0, 1767, 2, 0, 0, 0},
    {0, 0, 1863, 5, 0, 0, 0},
    {0, 0, 1756, 2, 0, 0, 0},
    {0, 0, 1860, 3, 0, 0, 0},
    {0, 0, 702, 1, 0, 0, 0},
    {60757, 0, 1101, 4, 0, 1, 0},
    {0, 0, 1805, 4, 0, 0, 0},
    {0, 0, 979, 1, 0, 0, 0},
    {0, 0, 2064, 3, 0, 0, 0},
    {133617, 0, 2911, 4, 0, 0, 0},
    {0, 0, 277, 2, 32, 0, 0},
    {0, 0, 152, 1, 1, 0, 0},
    {0, 0, 2329, 4, 0, 0, 0},
    {0, 0, 116, 1, 0, 0, 0},
    {0, 0, 2297, 3, 32, 0, 0},
    {119441, 0, 2567, 3, 0, 0, 0},
    {0, 0, 2207, 2, 0, 0, 0},
    {0, 0, 575, 2, 0, 0, 0},
    {0, 0, 2383, 3, 0, 0, 0},
    {0, 0, 573, 1, 10, 0, 0},
    {0, 0, 2750, 2, 0, 0, 0},
    {0, 0, 2382, 1, 0, 0, 0},
    {0, 0, 2821, 31, 0, 0, 0},
    {0, 0, 2088, 1, 0, 0, 0},
    {0, 0, 1424, 3, 0, 0, 0},
    {0, 0, 968, 1, 0, 0, 0},
    {0, 0, 774, 3, 0, 0, 0},
    {0, 0, 109, 1, 0, 0, 0},
    {53335, 0, 966, 2, 0, 0, 0},
    {0, 0, 2135, 4, 0, 0, 0},
    {101908, 0, 2184, 6, 0, 0, 0},
    {54247, 0, 998, 5, 0, 0, 0},
    {0, 0, 1023, 2, 0, 0, 0},
    {0, 0, 2618, 1, 0, 0, 0},
    {118224, 0, 2531, 1, 0, 0, 0},
    {83944, 0, 1706, 8, 0, 0, 0},
    {0, 0, 2460, 5, 0, 0, 0},
    {0, 0, 341, 6, 0, 0, 0},
    {0, 0, 2429, 8, 0, 0, 0},
    {0, 0, 242, 4, 25, 0, 0},
    {79424, 0, 1649, 45, 0, 0, 0},
    {115009, 0, 2456, 4, 0, 0, 0},
    {0, 0, 2209, 5, 0, 0, 0},
    {0, 0, 2348, 6, 0, 0, 0},
    {0, 0, 2510, 5, 0, 0, 0},
    {0, 0, 1897, 2, 0, 0, 0},
    {0, 0, 2274, 3, 0, 0, 0},
    {0, 0, 2446, 2, 0, 0, 0},
    {0, 0, 2448, 2, 0, 0, 0},
    {0, 0, 2589, 6, 0, 0, 0},
    {78071, 78128, 1620, 7, 0, 0, 0},
    {0, 0, 1975, 3, 0, 0, 0},
    {0, 0, 1632, 7, 0, 0, 0},
    {0, 0, 1795, 2, 0, 0, 0},
    {26780, 0, 280, 1, 8, 0, 0},
    {97218, 0, 2092, 6, 0, 0, 0},
    {0, 0, 2389, 4, 0, 0, 0},
    {0, 0, 1152, 4, 0, 0, 0},
    {53766, 0, 1925, 9, 0, 1, 0},
    {0, 0, 1022, 1, 0, 0, 0},
    {0, 0, 1364, 2, 0, 0, 0},
    {0, 0, 1341, 9, 0, 0, 0},
    {26453, 0, 276, 1, 8, 0, 1},
    {0, 0, 2338, 4, 0, 0, 0},
    {0, 0, 119, 1, 0, 0, 0},
    {67844, 0, 1321, 6, 0, 0, 0},
    {0, 0, 1313, 2, 0, 0, 0},
    {0, 0, 1315, 6, 0, 0, 0},
    {0, 0, 1383, 5, 0, 0, 0},
    {71177, 0, 1419, 5, 0, 0, 0},
    {0, 0, 2641, 2, 0, 0, 0},
    {35629, 0, 527, 5, 1, 0, 0},
    {83511, 0, 1698, 2, 20, 0, 0},
    {35776, 0, 2422, 5, 0, 0, 0},
    {100795, 0, 2162, 3, 0, 0, 0},
    {0, 0, 1273, 2, 0, 0, 0},
    {0, 0, 108, 1, 0, 0, 0},
    {0, 0, 126, 3, 0, 0, 0},
    {0, 0, 1291, 2, 0, 0, 0},
    {61150, 0, 1118, 12, 0, 0, 0},
    {118627, 0, 2548, 3, 0, 0, 0},
    {22702, 0, 156, 1, 3, 0, 0},
    {0, 0, 2639, 2, 0, 0, 0},
    {27497, 0, 301, 5, 7, 0, 0},
    {0, 0, 2733, 3, 0, 0, 0},
    {0, 0, 2397, 6, 0, 0, 0},
    {27408, 0, 297, 2, 9, 0, 2},
    {132516, 0, 2869, 3, 32, 1, 0},
    {97577, 0, 2100, 4, 4, 0, 0},
    {0, 0, 117, 1, 0, 0, 0},
    {0, 0, 1752, 3, 0, 0, 0},
    {0, 0, 1825, 2, 0, 0, 0},
    {51896, 0, 930, 5, 0, 0, 0},
    {0, 0, 2490, 5, 0, 0, 0},
    {0, 0, 935, 1, 0, 0, 0},
    {0, 0, 896, 4, 0, 0, 0},
    {29230, 23429, 352, 4, 10, 0, 1},
    {0, 0, 1117, 1, 0, 0, 0},
    {105981, 0, 2277, 3, 0, 1, 0},
    {101016, 0, 2165, 3, 0, 0, 0},
    {29176, 0, 348, 3, 19, 0, 1},
    {125875, 0, 2783, 7, 0, 0, 0},
    {36229, 0, 2533, 4, 0, 0, 0},
    {0, 0, 131, 1, 0, 0, 0},
    {0, 0, 2478, 3, 0, 0, 0},
    {0, 0, 2651, 1, 0, 0, 0},
    {41589, 0, 705, 3, 0, 0, 0},
    {111920, 0, 2404, 7, 0, 0, 0},
    {0, 0, 2654, 2, 0, 0, 0},
    {32950, 0, 455, 5, 0, 0, 0},
    {0, 0, 2199, 2, 0, 0, 0},
    {0, 0, 1827, 2, 0, 0, 0},
    {60306, 0, 1090, 4, 4, 0, 0},
    {0, 0, 1956, 6, 0, 0, 0},
    {0, 0, 639, 1, 0, 0, 0},
    {0, 0, 635, 4, 0, 0, 0},
    {0, 0, 2051, 2, 0, 0, 0},
    {101690, 0, 2178, 1, 0, 0, 0},
    {0, 0, 1830, 2, 0, 0, 0},
    {0, 0, 2335, 3, 0, 0, 0},
    {0, 0, 2481, 3, 0, 0, 0},
    {0, 0, 1530, 3, 0, 0, 0},
    {0, 0, 249, 1, 0, 0, 0},
    {0, 0, 1758, 5, 0, 0, 0},
    {0, 0, 333, 4, 0, 0, 0},
    {0, 0, 1998, 2, 0, 0, 0},
    {25390, 25405, 246, 2, 0, 0, 0},
    {23429, 0, 800, 2, 0, 0, 0},
    {104309, 0, 2242, 3, 0, 0, 0},
    {0, 0, 2437, 5, 0, 1, 0},
    {39535, 0, 653, 4, 0, 0, 0},
    {30954, 0, 397, 5, 0, 0, 0},
    {0, 0, 673, 3, 0, 0, 0},
    {0, 0, 768, 3, 0, 0, 0},
    {0, 0, 1208, 4, 0, 0, 0},
    {122244, 0, 2673, 4, 0, 0, 0},
    {0, 0, 1427, 8, 0, 0, 0},
    {0, 0, 2695, 1, 0, 0, 0},
    {0, 0, 1097, 4, 0, 0, 0},
    {0, 0, 2759, 2, 0, 0, 0},
    {0, 0, 1839, 2, 0, 0, 0},
    {0, 0, 1836, 3, 0, 0, 0},
    {117022, 0, 2495, 6, 0, 0, 0},
    {94173, 0, 1979, 10, 0, 0, 0},
    {0, 0, 1409, 2, 0, 0, 0},
    {127499, 0, 2819, 2, 20, 0, 0},
    {0, 0, 1407, 2, 0, 0, 0},
    {0, 0, 1254, 4, 0, 0, 0},
    {0, 0, 250, 1, 0, 0, 0},
    {0, 0, 1394, 3, 0, 0, 0},
    {0, 0, 2284, 2, 0, 0, 0},
    {0, 0, 2916, 3, 0, 0, 0},
    {0, 0, 1512, 5, 0, 0, 0},
    {34959, 35097, 513, 14, 1, 2, 0},
    {113068, 113111, 2428, 1, 32, 0, 0},
    {0, 0, 2035, 3, 0, 1, 0},
    {0, 0, 734, 2, 0, 0, 0},
    {98672, 0, 2129, 3, 0, 0, 0},
    {0, 0, 730, 4, 0, 0, 0},
    {0, 0, 2699, 1, 0, 0, 0},
    {0, 0, 2702, 2, 0, 0, 0},
    {0, 0, 2700, 2, 0, 0, 0},
    {0, 0, 2598, 5, 0, 0, 0},
    {23519, 0, 1556, 5, 0, 0, 0},
    {0, 0, 1562, 3, 0, 0, 0},
    {0, 0, 261, 1, 8, 0, 0},
    {0, 0, 1403, 1, 17, 0, 0},
    {27046, 0, 286, 1, 8, 0, 0},
    {0, 0, 2899, 5, 0, 0, 0},
    {0, 0, 841, 4, 0, 0, 0},
    {0, 0, 291, 1, 8, 0, 0},
    {60468, 0, 1094, 3, 0, 0, 0},
    {0, 0, 1017, 4, 0, 0, 0},
    {0, 0, 2098, 2, 32, 0, 0},
    {0, 0, 186, 1, 3, 0, 0},
    {23671, 0, 164, 1, 1, 0, 1},
    {35773, 0, 532, 6, 1, 0, 0},
    {0, 0, 1528, 2, 0, 0, 0},
    {0, 0, 1500, 2, 0, 0, 0},
    {70534, 0, 1390, 4, 0, 0, 0},
    {0, 0, 567, 4, 0, 0, 0},
    {25960, 0, 263, 1, 8, 0, 0},
    {0, 0, 1882, 2, 0, 0, 0},
    {0, 0, 114, 1, 0, 0, 0},
    {0, 0, 1789, 3, 0, 0, 0},
    {0, 0, 508, 2, 0, 0, 0},
    {0, 0, 1413, 1, 0, 0, 0},
    {0, 0, 183, 3, 2, 0, 0},
    {0, 0, 227, 1, 14, 0, 0},
    {88279, 0, 1841, 2, 0, 0, 0},
    {0, 0, 2450, 6, 0, 0, 0},
    {0, 0, 2104, 2, 0, 0, 0},
    {54118, 0, 995, 3, 0, 1, 0},
    {0, 0, 2376, 2, 0, 0, 0},
    {0, 0, 683, 4, 0, 0, 0},
    {0, 0, 2201, 2, 0, 0, 0},
    {0, 0, 1913, 4, 0, 0, 0},
    {40248, 0, 669, 4, 0, 0, 0},
    {25816, 0, 259, 2, 8, 0, 0},
    {53114, 0, 959, 4, 0, 0, 0},
    {0, 0, 2586, 1, 0, 0, 0},
    {34532, 0, 501, 4, 0, 0, 0},
    {96830, 0, 2082, 2, 0, 0, 0},
    {0, 0, 1894, 3, 0, 0, 0},
    {34213, 0, 493, 8, 0, 0, 0},
    {108627, 0, 2342, 6, 0, 0, 0},
    {0, 0, 1414, 5, 0, 0, 0},
    {33465, 0, 473, 20, 0, 0, 0},
    {27040, 0, 285, 1, 8, 0, 0},
    {0, 0, 950, 1, 0, 0, 0},
    {27141, 0, 290, 1, 8, 0, 1},
    {53249, 0, 963, 3, 0, 0, 0},
    {0, 0, 915, 2, 0, 0, 0},
    {0, 0, 848, 2, 0, 0, 0},
    {0, 0, 2046, 2, 0, 0, 0},
    {0, 0, 140, 2, 0, 0, 0},
    {0, 0, 168, 1, 1, 0, 0},
    {103964, 0, 2231, 2, 0, 0, 0},
    {53941, 0, 987, 5, 0, 0, 0},
    {83200, 0, 1694, 4, 20, 0, 0},
    {98433, 0, 2119, 4, 0, 0, 0},
    {0, 0, 1266, 6, 0, 0, 0},
    {0, 0, 2537, 3, 0, 0, 0},
    {0, 0, 1969, 5, 0, 0, 0},
    {27072, 0, 287, 1, 10, 0, 0},
    {0, 0, 2670, 1, 8, 0, 0},
    {0, 0, 2203, 4, 0, 0, 0},
    {0, 0, 2688, 3, 0, 0, 0},
    {0, 0, 2260, 2, 0, 0, 0},
    {0, 0, 1602, 1, 0, 0, 0},
    {0, 0, 288, 1, 8, 0, 0},
    {25453, 23516, 248, 1, 0, 0, 0},
    {0, 0, 1388, 2, 0, 0, 0},
    {70236, 0, 1380, 3, 0, 0, 0},
    {121355, 0, 2632, 3, 0, 0, 0},
    {0, 0, 2414, 2, 0, 1, 0},
    {0, 0, 1225, 3, 0, 0, 0},
    {0, 0, 1133, 2, 0, 0, 0},
    {0, 0, 1992, 1, 0, 0, 0},
    {0, 0, 1989, 3, 0, 0, 0},
    {0, 0, 2915, 1, 0, 0, 0},
    {26165, 0, 268, 1, 8, 0, 0},
    {31594, 0, 417, 16, 0, 0, 0},
    {36189, 0, 555, 6, 1, 0, 0},
    {0, 0, 986, 1, 0, 0, 0},
    {0, 0, 826, 2, 0, 0, 0},
    {0, 0, 2368, 2, 0, 0, 0},
    {0, 0, 650, 3, 0, 0, 0},
    {59679, 0, 1063, 6, 4, 0, 0},
    {25211, 0, 1747, 5, 23, 0, 0},
    {0, 0, 613, 1, 0, 0, 0},
    {43101, 0, 755, 2, 0, 0, 0},
    {0, 0, 753, 2, 0, 0, 0},
    {0, 0, 751, 2, 0, 0, 0},
    {23495, 23519, 159, 2, 0, 0, 0},
    {0, 0, 1934, 3, 0, 0, 0},
    {101767, 0, 2179, 5, 0, 0, 0},
    {0, 0, 1794, 1, 0, 0, 0},
    {0, 0, 2525, 3, 0, 0, 0},
    {133319, 0, 2904, 3, 0, 0, 0},
    {0, 0, 1777, 2, 0, 0, 0},
    {124222, 0, 2728, 2, 0, 0, 0},
    {60864, 0, 1105, 4, 0, 0, 0},
    {0, 0, 2308, 7, 0, 0, 0},
    {0, 0, 104, 2, 0, 0, 0},
    {0, 0, 2817, 2, 0, 0, 0},
    {23370, 23396, 155, 1, 30, 0, 0},
    {0, 0, 1871, 5, 0, 0, 0},
    {0, 0, 1850, 3, 0, 0, 0},
    {0, 0, 445, 10, 0, 0, 0},
    {41639, 0, 708, 3, 0, 0, 0},
    {0, 0, 230, 4, 15, 0, 0},
    {0, 0, 1937, 6, 0, 0, 0},
    {0, 0, 942, 2, 0, 0, 0},
    {0, 0, 939, 3, 0, 0, 0},
    {22614, 0, 120, 2, 4, 0, 0},
    {122970, 0, 2685, 3, 0, 0, 0},
    {0, 0, 1246, 2, 0, 0, 0},
    {0, 0, 219, 1, 21, 0, 0},
    {0, 0, 112, 1, 24, 0, 0},
    {0, 0, 2048, 3, 0, 0, 0},
    {0, 0, 1843, 4, 0, 0, 0},
    {0, 0, 2126, 3, 0, 1, 0},
    {0, 0, 2628, 3, 0, 0, 0},
    {51645, 0, 918, 3, 0, 0, 0},
    {0, 0, 711, 1, 0, 0, 0},
    {0, 0, 1350, 2, 0, 0, 0},
    {0, 0, 2637, 2, 0, 0, 0},
    {25701, 0, 254, 1, 8, 0, 0},
    {75628, 0, 1554, 2, 0, 0, 0},
    {0, 0, 1880, 2, 0, 0, 0},
    {0, 0, 1565, 1, 0, 0, 0},
    {0, 0, 1567, 2, 0, 0, 0},
    {0, 0, 1879, 1, 0, 0, 0},
    {0, 0, 1571, 2, 0, 0, 0},
    {0, 0, 357, 1, 32, 0, 0},
    {0, 0, 1573, 1, 0, 0, 0},
    {0, 0, 1561, 1, 0, 0, 0},
    {0, 0, 1566, 1, 0, 0, 0},
    {29544, 0, 358, 5, 8, 0, 1},
    {29482, 0, 356, 1, 8, 0, 1},
    {0, 0, 2579, 2, 0, 0, 0},
    {0, 0, 1570, 1, 0, 0, 0},
    {0, 0, 1876, 3, 0, 0, 0},
    {0, 0, 1569, 1, 0, 0, 0},
    {119349, 0, 2565, 2, 0, 0, 0},
    {0, 0, 2523, 2, 0, 0, 0},
    {0, 0, 2540, 2, 0, 0, 0},
    {0, 0, 1773, 4, 0, 0, 0},
    {0, 0, 1327, 6, 0, 0, 0},
    {36424, 0, 564, 3, 0, 0, 0},
    {0, 0, 2745, 3, 0, 0, 0},
    {0, 0, 2248, 4, 0, 0, 0},
    {132719, 0, 2875, 2, 0, 0, 0},
    {0, 0, 1732, 1, 0, 0, 0},
    {90940, 0, 1917, 5, 0, 1, 0},
    {107476, 0, 2319, 4, 0, 0, 0},
    {121520, 0, 2647, 4, 0, 0, 0},
    {0, 0, 2326, 3, 0, 0, 0},
    {125538, 0, 2775, 3, 0, 0, 0},
    {0, 0, 2662, 5, 0, 1, 0},
    {88176, 0, 1832, 4, 0, 0, 0},
    {0, 0, 1812, 2, 0, 0, 0},
    {43195, 0, 757, 4, 0, 0, 0},
    {43331, 0, 764, 4, 0, 0, 0},
    {0, 0, 225, 1, 5, 0, 0},
    {0, 0, 605, 2, 30, 0, 0},
    {0, 0, 2694, 1, 0, 0, 0},
    {71926, 0, 1439, 4, 0, 0, 0},
    {0, 0, 1618, 2, 0, 0, 0},
    {0, 0, 2442, 4, 0, 0, 0},
    {59083, 0, 1051, 2, 4, 1, 0},
    {37952, 0, 612, 1, 18, 0, 0},
    {0, 0, 1366, 3, 0, 0, 0},
    {115419, 0, 2468, 8, 4, 0, 0},
    {25776, 0, 258, 1, 8, 0, 0},
    {0, 0, 2283, 1, 0, 0, 0},
    {99341, 0, 2148, 2, 0, 0, 0},
    {99046, 0, 2144, 4, 0, 0, 0},
    {85724, 0, 1740, 3, 0, 0, 0},
    {0, 0, 1733, 6, 0, 1, 0},
    {0, 0, 1884, 3, 0, 1, 0},
    {0, 0, 2624, 4, 0, 0, 0},
    {0, 0, 2286, 6, 0, 0, 0},
    {0, 0, 299, 1, 13, 0, 0},
    {37426, 37444, 599, 6, 0, 0, 0},
    {25957, 0, 262, 1, 8, 0, 0},
    {124524, 0, 2736, 3, 0, 1, 0},
    {0, 0, 1783, 1, 21, 0, 0},
    {0, 0, 150, 2, 0, 0, 0},
    {29139, 0, 347, 1, 9, 0, 0},
    {119112, 0, 2557, 5, 0, 0, 0},
    {0, 0, 1443, 3, 0, 0, 0},
    {0, 0, 2089, 3, 0, 0, 0},
    {0, 0, 641, 1, 0, 0, 0},
    {0, 0, 1305, 5, 0, 0, 0},
    {25966, 0, 264, 1, 8, 0, 0},
    {0, 0, 2893, 3, 0, 0, 0},
    {33088, 0, 460, 9, 0, 0, 0},
    {100624, 0, 2157, 5, 0, 1, 0},
    {0, 0, 2696, 3, 0, 0, 0},
    {24900, 0, 220, 1, 33, 0, 0},
    {0, 0, 1922, 3, 0, 0, 0},
    {0, 0, 2722, 3, 0, 0, 0},
    {0, 0, 1779, 3, 0, 0, 0},
    {0, 0, 510, 3, 0, 0, 0},
    {0, 0, 351, 1, 12, 0, 0},
    {122580, 0, 2677, 3, 0, 0, 0},
    {62882, 0, 1170, 13, 0, 0, 0},
    {41493, 0, 703, 2, 0, 0, 0},
    {0, 0, 1378, 2, 0, 0, 0},
    {0, 0, 1377, 1, 0, 0, 0},
    {0, 0, 2006, 5, 0, 0, 0},
    {0, 0, 2754, 2, 0, 0, 0},
    {98190, 0, 2114, 5, 0, 0, 0},
    {0, 0, 660, 2, 0, 0, 0},
    {0, 0, 771, 3, 0, 0, 0},
    {59820, 27945, 1072, 7, 4, 0, 0},
    {0, 0, 823, 3, 0, 0, 0},
    {0, 0, 2709, 3, 0, 0, 0},
    {0, 0, 1435, 1, 0, 0, 0},
    {0, 0, 2796, 2, 0, 1, 0},
    {26287, 0, 272, 4, 32, 0, 0},
    {47016, 0, 845, 3, 0, 0, 0},
    {40475, 0, 676, 7, 0, 0, 0},
    {126448, 0, 2794, 2, 0, 1, 0},
    {95443, 0, 2015, 4, 0, 0, 0},
    {0, 0, 2014, 1, 0, 0, 0},
    {0, 0, 2622, 2, 0, 0, 0},
    {0, 0, 393, 1, 0, 0, 0},
    {0, 0, 369, 22, 0, 0, 0},
    {72111, 25093, 1446, 2, 0, 0, 0},
    {0, 0, 2233, 3, 0, 0, 0},
    {0, 0, 2756, 3, 0, 0, 0},
    {0, 0, 1543, 1, 0, 0, 0},
    {0, 0, 1535, 6, 0, 0, 0},
    {0, 0, 1448, 6, 0, 0, 0},
    {0, 0, 1462, 4, 0, 0, 0},
    {0, 0, 1493, 2, 0, 0, 0},
    {73242, 0, 1470, 4, 0, 0, 0},
    {75112, 75182, 1547, 2, 0, 0, 0},
    {0, 0, 1549, 4, 0, 0, 0},
    {0, 0, 1487, 1, 0, 0, 0},
    {0, 0, 1553, 1, 0, 0, 0},
    {0, 0, 1490, 1, 0, 0, 0},
    {73595, 0, 1488, 2, 0, 0, 0},
    {0, 0, 1485, 2, 0, 0, 0},
    {0, 0, 2038, 3, 0, 0, 0},
    {23429, 0, 1454, 6, 0, 0, 0},
    {0, 0, 1491, 2, 0, 0, 0},
    {0, 0, 1524, 2, 0, 0, 0},
    {0, 0, 1544, 3, 0, 0, 0},
    {0, 0, 1460, 2, 0, 0, 0},
    {0, 0, 1466, 2, 0, 0, 0},
    {0, 0, 1480, 5, 0, 0, 0},
    {0, 0, 1474, 1, 0, 0, 0},
    {0, 0, 1475, 1, 0, 0, 0},
    {0, 0, 1541, 2, 0, 0, 0},
    {0, 0, 1468, 2, 0, 0, 0},
    {0, 0, 1476, 4, 0, 0, 0},
    {0, 0, 2370, 3, 0, 0, 0},
    {0, 0, 2361, 4, 0, 0, 0},
    {25707, 0, 255, 1, 8, 0, 0},
    {86992, 87051, 1797, 4, 0, 0, 0},
    {103051, 0, 2219, 2, 0, 0, 0},
    {103093, 0, 2221, 2, 17, 0, 0},
    {53529, 0, 974, 3, 0, 0, 0},
    {54643, 0, 1003, 4, 28, 0, 0},
    {0, 0, 2520, 3, 0, 0, 0},
    {124693, 0, 2739, 3, 0, 0, 0},
    {97004, 0, 2086, 2, 0, 0, 0},
    {38275, 0, 620, 3, 0, 0, 0},
    {0, 0, 969, 1, 0, 0, 0},
    {23749, 0, 169, 14, 29, 0, 0},
    {0, 0, 1369, 3, 0, 0, 0},
    {0, 0, 1372, 2, 0, 0, 0},
    {0, 0, 1700, 5, 0, 1, 0},
    {0, 0, 2300, 8, 0, 1, 0},
    {0, 0, 2503, 5, 0, 0, 0},
    {0, 0, 828, 2, 0, 0, 0},
    {0, 0, 698, 3, 0, 1, 0},
    {76342, 0, 1574, 2, 0, 0, 0},
    {0, 0, 1592, 1, 0, 0, 0},
    {0, 0, 1589, 3, 0, 0, 0},
    {0, 0, 1502, 2, 0, 0, 0},
    {0, 0, 921, 4, 0, 0, 0},
    {0, 0, 1295, 2, 0, 0, 0},
    {0, 0, 135, 3, 0, 0, 0},
    {0, 0, 2691, 3, 0, 0, 0},
    {0, 0, 2680, 3, 0, 0, 0},
    {0, 0, 147, 3, 0, 0, 0},
    {26600, 26717, 279, 1, 9, 0, 1},
    {0, 0, 2192, 2, 0, 0, 0},
    {0, 0, 1236, 3, 0, 0, 0},
    {0, 0, 2617, 1, 0, 0, 0},
    {0, 0, 1239, 3, 0, 0, 0},
    {0, 0, 1293, 2, 0, 0, 0},
    {132772, 0, 2877, 2, 0, 0, 0},
    {0, 0, 1857, 1, 0, 0, 0},
    {0, 0, 1755, 1, 0, 0, 0},
    {0, 0, 1856, 1, 0, 0, 0},
    {0, 0, 1858, 2, 0, 0, 0},
    {0, 0, 1705, 1, 0, 0, 0},
    {0, 0, 834, 2, 0, 0, 0},
    {0, 0, 867, 13, 0, 0, 0},
    {0, 0, 1411, 2, 0, 0, 0},
    {0, 0, 2798, 3, 0, 0, 0},
    {0, 0, 903, 6, 0, 0, 0},
    {31594, 0, 414, 3, 0, 0, 0},
    {0, 0, 2551, 4, 0, 0, 0},
    {63498, 0, 1183, 1, 0, 1, 0},
    {0, 0, 1184, 4, 0, 0, 0},
    {0, 0, 1192, 2, 0, 0, 0},
    {0, 0, 1191, 1, 0, 0, 0},
    {0, 0, 1190, 1, 0, 0, 0},
    {0, 0, 1188, 2, 0, 0, 0},
    {0, 0, 1194, 1, 0, 0, 0},
    {0, 0, 2292, 1, 0, 0, 0},
    {0, 0, 1202, 2, 0, 0, 0},
    {0, 0, 1206, 1, 0, 0, 0},
    {0, 0, 1207, 1, 8, 0, 1},
    {0, 0, 1198, 4, 0, 0, 0},
    {0, 0, 1196, 2, 0, 0, 0},
    {0, 0, 1195, 1, 0, 0, 0},
    {0, 0, 1204, 2, 0, 0, 0},
    {0, 0, 1138, 3, 0, 0, 0},
    {0, 0, 1141, 1, 0, 0, 0},
    {0, 0, 2323, 3, 0, 0, 0},
    {0, 0, 980, 2, 0, 0, 0},
    {0, 0, 1228, 4, 0, 0, 0},
    {47220, 0, 850, 5, 0, 0, 0},
    {0, 0, 2214, 5, 0, 0, 0},
    {0, 0, 2595, 3, 0, 0, 0},
    {0, 0, 1157, 2, 0, 0, 0},
    {0, 0, 1156, 1, 0, 0, 0},
    {39198, 0, 647, 3, 0, 0, 0},
    {0, 0, 1248, 3, 0, 0, 0},
    {0, 0, 1251, 3, 0, 0, 0},
    {0, 0, 2293, 4, 0, 0, 0},
    {70754, 0, 2645, 2, 17, 1, 0},
    {0, 0, 2000, 2, 0, 0, 0},
    {110103, 0, 2365, 3, 0, 0, 0},
    {0, 0, 2198, 1, 0, 0, 0},
    {0, 0, 1497, 2, 0, 0, 0},
    {0, 0, 1499, 1, 0, 0, 0},
    {0, 0, 2752, 2, 0, 0, 0},
    {22752, 0, 132, 3, 0, 0, 0},
    {0, 0, 1600, 2, 0, 0, 0},
    {53754, 0, 982, 4, 0, 0, 0},
    {126961, 0, 2808, 3, 0, 0, 0},
    {0, 0, 2801, 5, 0, 0, 0},
    {0, 0, 2141, 2, 0, 0, 0},
    {126808, 0, 2806, 2, 0, 0, 0},
    {0, 0, 887, 2, 0, 0, 0},
    {0, 0, 2609, 2, 0, 0, 0},
    {44692, 0, 805, 7, 0, 1, 0},
    {0, 0, 1974, 1, 0, 0, 0},
    {45060, 0, 812, 10, 0, 1, 0},
    {0, 0, 822, 1, 0, 0, 0},
    {0, 0, 1887, 1, 10, 0, 1},
    {0, 0, 1888, 1, 10, 0, 1},
    {0, 0, 2002, 4, 0, 0, 0},
    {0, 0, 2761, 2, 0, 0, 0},
    {0, 0, 909, 2, 0, 0, 0},
    {0, 0, 2574, 5, 0, 0, 0},
    {0, 0, 2267, 5, 0, 0, 0},
    {0, 0, 1588, 1, 0, 0, 0},
    {0, 0, 1594, 1, 0, 0, 0},
    {0, 0, 1603, 1, 0, 0, 0},
    {0, 0, 1612, 2, 0, 0, 0},
    {0, 0, 1595, 2, 32, 0, 0},
    {0, 0, 1576, 12, 0, 0, 0},
    {0, 0, 2572, 2, 0, 0, 0},
    {0, 0, 1607, 3, 0, 0, 0},
    {0, 0, 2264, 3, 0, 0, 0},
    {0, 0, 1593, 1, 0, 0, 0},
    {0, 0, 1614, 2, 0, 0, 0},
    {0, 0, 2272, 2, 0, 0, 0},
    {0, 0, 1610, 2, 0, 0, 0},
    {52082, 0, 937, 2, 0, 0, 0},
    {0, 0, 2245, 3, 0, 0, 0},
    {0, 0, 2811, 3, 0, 0, 0},
    {23414, 0, 157, 2, 1, 0, 0},
    {59756, 41727, 1069, 3, 4, 0, 0},
    {0, 0, 433, 12, 0, 0, 0},
    {0, 0, 883, 1, 0, 0, 0},
    {0, 0, 880, 3, 0, 0, 0},
    {0, 0, 927, 3, 0, 0, 0},
    {0, 0, 1792, 2, 0, 0, 0},
    {0, 0, 1786, 1, 0, 0, 0},
    {0, 0, 1787, 2, 0, 0, 0},
    {35974, 0, 538, 6, 1, 0, 0},
    {25006, 0, 221, 1, 22, 0, 0},
    {125781, 0, 2781, 2, 0, 1, 0},
    {0, 0, 1397, 1, 0, 0, 0},
    {42701, 0, 744, 6, 0, 0, 0},
    {0, 0, 750, 1, 0, 0, 0},
    {0, 0, 743, 1, 8, 0, 0},
    {42503, 0, 738, 2, 0, 0, 0},
    {0, 0, 736, 2, 0, 0, 0},
    {42503, 0, 740, 3, 0, 0, 0},
    {0, 0, 2631, 1, 0, 0, 0},
    {0, 0, 2315, 4, 0, 0, 0},
    {0, 0, 1782, 1, 0, 0, 0},
    {0, 0, 2393, 4, 0, 0, 0},
    {22562, 22600, 118, 1, 0, 0, 0},
    {0, 0, 2667, 3, 0, 1, 0},
    {0, 0, 330, 3, 0, 0, 0},
    {25075, 0, 228, 1, 16, 0, 0},
    {0, 0, 2890, 3, 0, 0, 0},
    {0, 0, 2570, 2, 0, 0, 0},
    {0, 0, 2139, 1, 0, 0, 0},
    {41721, 0, 712, 7, 0, 0, 0},
    {0, 0, 110, 1, 0, 0, 0},
    {38807, 0, 633, 2, 0, 0, 0},
    {119908, 0, 2581, 3, 0, 0, 0},
    {0, 0, 472, 1, 0, 0, 0},
    {39934, 0, 663, 3, 0, 0, 0},
    {38525, 0, 626, 7, 0, 0, 0},
    {98118, 0, 2111, 3, 0, 0, 0},
    {33416, 0, 471, 1, 35, 0, 0},
    {22653, 0, 2515, 2, 0, 0, 0},
    {0, 0, 2418, 4, 0, 0, 0},
    {0, 0, 2194, 4, 0, 0, 0},
    {50145, 0, 892, 4, 0, 0, 0},
    {0, 0, 1743, 1, 0, 0, 0},
    {85870, 0, 1744, 3, 0, 0, 0},
    {0, 0, 2476, 2, 0, 0, 0},
    {43599, 0, 777, 17, 0, 0, 0},
    {86848, 0, 1784, 2, 4, 0, 0},
    {22653, 0, 2354, 3, 0, 0, 0},
    {0, 0, 1847, 1, 8, 0, 1},
    {0, 0, 2241, 1, 0, 0, 0},
    {31135, 0, 402, 12, 0, 0, 0},
    {0, 0, 1739, 1, 0, 0, 0},
    {59973, 0, 1079, 11, 4, 0, 0},
    {0, 0, 2262, 2, 0, 0, 0},
    {0, 0, 2517, 3, 0, 0, 0},
    {0, 0, 1222, 3, 0, 0, 0},
    {0, 0, 1130, 3, 0, 0, 0},
    {25746, 0, 257, 1, 9, 0, 0},
    {0, 0, 1143, 6, 0, 0, 0},
    {0, 0, 1142, 1, 0, 0, 0},
    {0, 0, 138, 2, 0, 0, 0},
    {70616, 0, 1398, 5, 0, 0, 0},
    {0, 0, 1302, 3, 0, 0, 0},
    {0, 0, 1298, 1, 0, 0, 0},
    {0, 0, 1299, 1, 0, 0, 0},
    {0, 0, 1136, 2, 0, 0, 0},
    {0, 0, 1301, 1, 0, 0, 0},
    {0, 0, 1297, 1, 0, 0, 0},
    {0, 0, 1300, 1, 0, 0, 0},
    {0, 0, 2140, 1, 0, 0, 0},
    {0, 0, 1978, 1, 0, 0, 0},
    {0, 0, 1406, 1, 0, 0, 0},
    {26861, 0, 282, 2, 8, 0, 0},
    {0, 0, 701, 1, 0, 0, 0},
    {0, 0, 1945, 6, 0, 1, 0},
    {0, 0, 645, 1, 0, 0, 0},
    {0, 0, 2019, 3, 0, 0, 0},
    {0, 0, 1597, 1, 0, 0, 0},
    {0, 0, 1598, 2, 0, 0, 0},
    {55067, 0, 1012, 5, 3, 1, 0},
    {0, 0, 2252, 4, 0, 0, 0},
    {28359, 0, 321, 3, 18, 0, 0},
    {0, 0, 1280, 3, 0, 0, 0},
    {0, 0, 1212, 3, 0, 0, 0},
    {0, 0, 1283, 1, 0, 0, 0},
    {0, 0, 1504, 8, 0, 0, 0},
    {69402, 0, 1352, 12, 0, 0, 0},
    {27244, 0, 294, 1, 11, 0, 0},
    {98609, 0, 2123, 3, 0, 0, 0},
    {41000, 0, 691, 7, 0, 0, 0},
    {0, 0, 1025, 1, 0, 0, 0},
    {0, 0, 1021, 1, 0, 0, 0},
    {52302, 0, 944, 6, 0, 0, 0},
    {0, 0, 2240, 1, 1, 0, 0},
    {37743, 0, 607, 5, 0, 0, 0},
    {0, 0, 970, 4, 0, 0, 0},
    {28551, 0, 324, 6, 18, 0, 0},
    {92907, 0, 1951, 5, 0, 0, 0},
    {0, 0, 2790, 4, 0, 0, 0},
    {25022, 0, 222, 1, 22, 0, 0},
    {0, 0, 2707, 2, 0, 1, 0},
    {22629, 0, 122, 4, 0, 0, 0},
    {0, 0, 1374, 3, 0, 0, 0},
    {0, 0, 802, 1, 0, 0, 0},
    {117329, 0, 2508, 2, 0, 0, 0},
    {46445, 0, 836, 2, 0, 0, 0},
    {0, 0, 1943, 2, 0, 0, 0},
    {0, 0, 2611, 3, 0, 0, 0},
    {88983, 0, 2562, 3, 0, 0, 0},
    {0, 0, 1769, 4, 0, 0, 0},
    {116188, 0, 2484, 4, 0, 1, 0},
    {0, 0, 115, 1, 31, 0, 0},
    {0, 0, 226, 1, 6, 0, 0},
    {0, 0, 337, 4, 0, 0, 0},
    {121684, 0, 2652, 2, 8, 0, 0},
    {0, 0, 2770, 2, 0, 0, 0},
    {0, 0, 2772, 3, 0, 0, 0},
    {113062, 0, 2427, 1, 10, 0, 1},
    {110527, 0, 2373, 3, 0, 0, 0},
    {0, 0, 657, 3, 0, 0, 0},
    {0, 0, 103, 1, 26, 0, 0},
    {0, 0, 2411, 3, 0, 1, 0},
    {0, 0, 1763, 4, 0, 0, 0},
    {88980, 0, 1868, 3, 0, 0, 0},
    {0, 0, 2886, 4, 0, 0, 0},
    {0, 0, 662, 1, 0, 0, 0},
    {0, 0, 2143, 1, 0, 0, 0},
    {0, 0, 551, 4, 1, 0, 0},
    {0, 0, 2465, 3, 0, 0, 0},
    {0, 0, 1962, 7, 0, 0, 0},
    {125274, 0, 2763, 7, 0, 0, 0},
    {0, 0, 591, 2, 0, 0, 0},
    {0, 0, 593, 4, 0, 0, 0},
    {119948, 0, 2584, 2, 0, 0, 0},
    {124076, 0, 2725, 3, 0, 1, 0},
    {0, 0, 1820, 5, 0, 0, 0},
    {25096, 0, 229, 1, 16, 0, 0},
    {0, 0, 992, 2, 0, 0, 0},
    {88983, 0, 2542, 4, 0, 0, 0},
    {84629, 0, 1714, 18, 0, 0, 0},
    {0, 0, 2671, 2, 0, 0, 0},
    {87673, 0, 1809, 3, 0, 0, 0},
    {96830, 0, 2079, 3, 0, 0, 0},
    {0, 0, 1242, 4, 0, 0, 0},
    {0, 0, 2256, 4, 0, 0, 0},
    {0, 0, 394, 3, 0, 0, 0},
    {0, 0, 2041, 1, 0, 0, 0},
    {0, 0, 889, 3, 0, 0, 0},
    {0, 0, 1232, 4, 0, 0, 0},
    {0, 0, 2280, 1, 0, 0, 0},
    {0, 0, 1333, 8, 0, 0, 0},
    {0, 0, 2333, 2, 0, 0, 0},
    {36685, 36839, 577, 10, 0, 0, 0},
    {25717, 0, 256, 1, 9, 0, 3},
    {0, 0, 884, 3, 0, 0, 0},
    {0, 0, 1109, 2, 0, 0, 0},
    {52085, 0, 1627, 5, 0, 0, 0},
    {89545, 0, 1889, 5, 0, 0, 0},
    {112689, 0, 2416, 2, 0, 0, 0},
    {0, 0, 2403, 1, 0, 0, 0},
    {37233, 37257, 587, 4, 0, 0, 0},
    {23125, 0, 142, 2, 32, 0, 0},
    {27173, 0, 292, 1, 9, 0, 0},
    {0, 0, 2715, 3, 0, 0, 0},
    {0, 0, 2069, 4, 0, 0, 0},
    {0, 0, 2076, 3, 0, 0, 0},
    {0, 0, 2073, 3, 0, 0, 0},
    {0, 0, 2659, 3, 0, 0, 0},
    {0, 0, 2614, 3, 0, 0, 0},
    {0, 0, 236, 2, 34, 0, 0},
    {0, 0, 977, 2, 0, 0, 0},
    {34663, 0, 505, 3, 0, 0, 0},
    {101711, 0, 2190, 2, 0, 0, 0},
    {26074, 0, 267, 1, 8, 0, 0},
    {0, 0, 2067, 2, 0, 0, 0},
    {0, 0, 2386, 3, 0, 0, 0},
    {0, 0, 1853, 3, 0, 0, 0},
    {0, 0, 687, 4, 0, 0, 0},
    {0, 0, 234, 2, 0, 0, 0},
    {0, 0, 830, 4, 0, 0, 0},
    {0, 0, 2379, 3, 0, 0, 0},
    {0, 0, 2378, 1, 0, 0, 0},
    {44643, 0, 803, 2, 0, 0, 0},
    {95656, 0, 2025, 6, 4, 1, 0},
    {0, 0, 2357, 1, 0, 0, 0},
    {0, 0, 2718, 4, 0, 0, 0},
    {23560, 23584, 161, 3, 1, 0, 0},
    {0, 0, 187, 32, 2, 0, 1},
    {0, 0, 2814, 3, 0, 0, 0},
    {54921, 0, 1007, 5, 0, 0, 0},
    {132598, 0, 2872, 3, 0, 0, 0},
    {101565, 0, 2174, 4, 0, 0, 0},
    {121443, 0, 2643, 2, 0, 0, 0},
    {26266, 0, 271, 1, 8, 0, 0},
    {133432, 0, 2907, 4, 0, 0, 0},
    {25499, 0, 251, 3, 8, 0, 0},
    {0, 0, 2501, 2, 0, 0, 0},
    {0, 0, 1522, 2, 0, 0, 0},
    {0, 0, 1495, 2, 0, 0, 0},
    {0, 0, 1526, 2, 0, 0, 0},
    {0, 0, 1910, 3, 0, 0, 0},
    {0, 0, 917, 1, 0, 0, 0},
    {0, 0, 2778, 3, 0, 0, 0},
    {0, 0, 911, 4, 0, 0, 0},
    {48423, 0, 864, 3, 0, 0, 0},
    {0, 0, 839, 2, 0, 0, 0},
    {0, 0, 2603, 3, 0, 0, 0},
    {0, 0, 857, 7, 0, 0, 0},
    {0, 0, 838, 1, 0, 0, 0},
    {0, 0, 2606, 3, 0, 0, 0},
    {122864, 0, 2683, 2, 0, 0, 0},
    {26944, 0, 284, 1, 8, 0, 0},
    {23695, 0, 165, 3, 1, 0, 1},
    {0, 0, 1261, 5, 0, 0, 0},
    {22653, 0, 1814, 3, 0, 0, 0},
    {0, 0, 289, 1, 8, 0, 1},
    {0, 0, 1310, 3, 0, 0, 0},
    {0, 0, 2713, 2, 0, 0, 0},
    {0, 0, 129, 2, 0, 0, 0},
    {0, 0, 1135, 1, 0, 0, 0},
    {0, 0, 1993, 5, 0, 0, 0},
    {61141, 0, 1114, 3, 4, 0, 0},
    {0, 0, 1639, 10, 0, 1, 0},
    {26242, 0, 270, 1, 8, 0, 0},
    {26214, 0, 269, 1, 8, 0, 1},
    {0, 0, 1817, 3, 0, 0, 0},
    {124327, 0, 2730, 3, 0, 0, 0},
    {0, 0, 2712, 1, 0, 0, 0},
    {87216, 0, 1801, 4, 32, 0, 0},
    {0, 0, 2532, 1, 0, 0, 0},
    {0, 0, 2587, 2, 0, 0, 0},
    {25992, 0, 265, 1, 8, 0, 0},
    {0, 0, 469, 2, 0, 0, 0},
    {0, 0, 2281, 2, 0, 0, 0},
    {0, 0, 296, 1, 9, 0, 1},
    {0, 0, 391, 2, 0, 0, 0},
    {121859, 0, 2656, 3, 0, 0, 0},
    {89888, 0, 1899, 6, 0, 0, 0},
    {0, 0, 1159, 11, 0, 0, 0},
    {124876, 0, 2748, 2, 0, 0, 0},
    {0, 0, 240, 2, 0, 0, 0},
    {0, 0, 794, 6, 0, 0, 0},
    {36045, 0, 544, 2, 1, 0, 0},
    {119091, 0, 2555, 2, 0, 1, 0},
    {0, 0, 238, 2, 0, 0, 0},
    {26849, 0, 281, 1, 8, 0, 0},
    {36357, 0, 561, 3, 1, 1, 0},
    {0, 0, 2619, 3, 0, 0, 0},
    {46341, 0, 1436, 2, 0, 0, 0},
    {0, 0, 2635, 2, 0, 0, 0},
    {0, 0, 2896, 3, 0, 0, 0},
    {52593, 0, 951, 8, 0, 0, 0},
    {36653, 0, 574, 1, 9, 0, 0},
    {0, 0, 1220, 2, 0, 0, 0},
    {0, 0, 2084, 2, 0, 0, 0},
    {22653, 0, 614, 3, 0, 0, 0},
    {0, 0, 1272, 1, 0, 0, 0},
    {0, 0, 1829, 1, 0, 0, 0},
    {27226, 0, 293, 1, 10, 0, 0},
    {0, 0, 2879, 4, 4, 0, 0},
    {0, 0, 2062, 2, 0, 0, 0},
    {0, 0, 1259, 2, 0, 1, 0},
    {0, 0, 1258, 1, 0, 0, 0},
    {59107, 0, 1053, 10, 4, 0, 0},
    {0, 0, 224, 1, 24, 0, 0},
    {0, 0, 223, 1, 24, 0, 0},
    {0, 0, 646, 1, 0, 0, 0},
    {39970, 0, 666, 3, 0, 0, 0},
    {0, 0, 2528, 3, 0, 0, 0},
    {0, 0, 2742, 3, 0, 0, 0},
    {27286, 0, 295, 1, 11, 0, 0},
    {0, 0, 761, 3, 0, 0, 0},
    {0, 0, 1111, 3, 0, 0, 0},
    {26004, 0, 266, 1, 8, 0, 0},
    {0, 0, 153, 2, 3, 0, 0},
    {0, 0, 111, 1, 27, 0, 0},
    {38056, 0, 617, 3, 0, 0, 0},
    {0, 0, 728, 2, 0, 0, 0},
    {0, 0, 725, 3, 0, 0, 0},
    {0, 0, 723, 2, 0, 0, 0},
    {0, 0, 2704, 3, 0, 0, 0},
    {0, 0, 2132, 3, 0, 0, 0},
    {0, 0, 722, 1, 0, 0, 0},
    {0, 0, 2883, 3, 0, 0, 0},
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

const s2c_meaning s2c_meanings[] = {
    {9770, 64}, /* accept */
    {9006, 8200}, /* account */
    {7896, 8}, /* acls */
    {9777, 64}, /* add */
    {9014, 8200}, /* admin */
    {10479, 256}, /* after */
    {7901, 8}, /* aggregate */
    {9125, 32}, /* alert */
    {9131, 32}, /* alias */
    {3860, 4104}, /* all */
    {7911, 8}, /* allocations */
    {9781, 64}, /* allow */
    {10125, 128}, /* analyze */
    {7274, 1}, /* annihilate */
    {9137, 32}, /* annotation */
    {10682, 1024}, /* antivirus */
    {7923, 8}, /* app */
    {10692, 1024}, /* apparmor */
    {9787, 64}, /* apply */
    {9793, 64}, /* approve */
    {5837, 8}, /* archive */
    {7927, 8}, /* array */
    {9148, 32}, /* artifact */
    {9668, 256}, /* ask */
    {7285, 1}, /* assassinate */
    {9801, 64}, /* assign */
    {9808, 64}, /* attach */
    {10701, 1024}, /* auth */
    {10706, 1024}, /* authentication */
    {9157, 32}, /* author */
    {10721, 1024}, /* authorization */
    {5692, 8}, /* backup */
    {9164, 32}, /* badge */
    {7852, 4}, /* ban */
    {7933, 8}, /* bank */
    {10485, 256}, /* before */
    {7938, 8}, /* binlog */
    {9046, 16}, /* bios */
    {7856, 4}, /* block */
    {7945, 8}, /* blockchain */
    {7509, 8}, /* board */
    {9170, 32}, /* bookmark */
    {9179, 32}, /* branch */
    {9186, 32}, /* breakpoint */
    {7297, 1}, /* brick */
    {7956, 8}, /* bridge */
    {10133, 128}, /* browse */
    {7963, 8}, /* bucket */
    {9197, 32}, /* button */
    {7862, 4}, /* bypass */
    {7970, 8}, /* ca */
    {6100, 32}, /* cache */
    {10140, 128}, /* cat */
    {7973, 8}, /* catalog */
    {7981, 8}, /* cert */
    {7986, 8}, /* certificate */
    {7950, 8}, /* chain */
    {7998, 8}, /* chaindata */
    {10144, 128}, /* check */
    {9815, 64}, /* checkout */
    {8008, 8}, /* chip */
    {8013, 8}, /* chunkserver */
    {7661, 2}, /* clear */
    {9204, 32}, /* clipboard */
    {9824, 64}, /* clone */
    {7303, 1}, /* closeall */
    {8025, 8}, /* cluster */
    {9051, 16}, /* cmos */
    {8033, 8}, /* collection */
    {8044, 8}, /* collections */
    {9214, 32}, /* color */
    {9220, 32}, /* comment */
    {9830, 64}, /* commit */
    {10150, 128}, /* compare */
    {9837, 64}, /* compile */
    {9228, 32}, /* completion */
    {2197, 16}, /* conf */
    {2402, 16}, /* config */
    {9056, 16}, /* configuration */
    {9845, 64}, /* configure */
    {10492, 256}, /* confirm */
    {9855, 64}, /* connect */
    {9239, 32}, /* contact */
    {8056, 8}, /* container */
    {8066, 8}, /* content */
    {8074, 8}, /* contents */
    {8083, 8}, /* conversation */
    {9863, 64}, /* convert */
    {9247, 32}, /* cookie */
    {9871, 64}, /* copy */
    {9008, 128}, /* count */
    {9254, 32}, /* counter */
    {9876, 64}, /* cp */
    {9879, 64}, /* create */
    {8096, 8}, /* credential */
    {10158, 128}, /* current */
    {9262, 32}, /* cursor */
    {10819, 16384}, /* dangerously */
    {9269, 32}, /* dangling */
    {5647, 8}, /* data */
    {8107, 8}, /* database */
    {8116, 8}, /* datafile */
    {8125, 8}, /* datanode */
    {8134, 8}, /* dataset */
    {8142, 8}, /* datastore */
    {3948, 8}, /* db */
    {7869, 4}, /* deactivate */
    {7312, 1}, /* decommission */
    {9886, 64}, /* decrypt */
    {9070, 16}, /* defaults */
    {904, 2}, /* del */
    {974, 2}, /* delete */
    {7325, 1}, /* deleteall */
    {7335, 1}, /* deltree */
    {7343, 1}, /* demote */
    {9278, 32}, /* dep */
    {9282, 32}, /* dependency */
    {7585, 64}, /* deploy */
    {8152, 8}, /* deployment */
    {7350, 1}, /* deprovision */
    {7667, 2}, /* deregister */
    {10166, 128}, /* describe */
    {7362, 1}, /* destroy */
    {7370, 1}, /* destroyall */
    {7381, 1}, /* destruct */
    {10175, 128}, /* details */
    {10183, 128}, /* detect */
    {7390, 1}, /* detonate */
    {8163, 8}, /* device */
    {10190, 128}, /* diff */
    {7880, 4}, /* disable */
    {7399, 1}, /* disband */
    {7678, 2}, /* discard */
    {8170, 8}, /* disk */
    {7407, 1}, /* dismantle */
    {7686, 2}, /* dismiss */
    {10195, 128}, /* display */
    {10203, 128}, /* doctor */
    {8175, 8}, /* domain */
    {8182, 8}, /* domu */
    {10500, 256}, /* dont */
    {9293, 32}, /* download */
    {9302, 32}, /* draft */
    {7694, 2}, /* drain */
    {7700, 2}, /* drop */
    {8187, 8}, /* droplet */
    {10210, 128}, /* dry */
    {10214, 128}, /* dump */
    {9894, 64}, /* edit */
    {8195, 8}, /* eeprom */
    {8202, 8}, /* efuse */
    {7705, 2}, /* empty */
    {9899, 64}, /* enable */
    {3147, 64}, /* encrypt */
    {10735, 1024}, /* encryption */
    {8208, 8}, /* endpoint */
    {9308, 32}, /* entry */
    {10219, 128}, /* enum */
    {10224, 128}, /* enumerate */
    {2558, 8}, /* env */
    {2673, 8}, /* environment */
    {7417, 1}, /* eradicate */
    {7427, 1}, /* erase */
    {7433, 1}, /* eraseall */
    {9314, 32}, /* error */
    {10234, 128}, /* estimate */
    {9906, 64}, /* eval */
    {9320, 32}, /* event */
    {8976, 4104}, /* everybody */
    {8986, 4104}, /* everyone */
    {8995, 4104}, /* everything */
    {7711, 2}, /* evict */
    {10243, 128}, /* examine */
    {10505, 256}, /* except */
    {10512, 256}, /* exclude */
    {6507, 64}, /* exec */
    {10251, 128}, /* exists */
    {9911, 64}, /* expand */
    {8217, 8}, /* experiment */
    {9326, 32}, /* expired */
    {10258, 128}, /* explain */
    {10266, 128}, /* export */
    {7442, 1}, /* expunge */
    {9334, 32}, /* extension */
    {9079, 16}, /* factory */
    {7450, 1}, /* factoryreset */
    {9344, 32}, /* failed */
    {8228, 8}, /* farm */
    {8233, 8}, /* fbvol */
    {9351, 32}, /* feature */
    {9918, 64}, /* fetch */
    {9359, 32}, /* field */
    {1702, 32}, /* file */
    {8239, 8}, /* fileset */
    {8247, 8}, /* filesystem */
    {9365, 32}, /* filter */
    {10273, 128}, /* find */
    {8258, 8}, /* fingerprint */
    {3855, 8}, /* firewall */
    {8270, 8}, /* flash */
    {8276, 8}, /* fleet */
    {7717, 2}, /* flush */
    {9372, 32}, /* font */
    {10838, 32768}, /* force */
    {10844, 32768}, /* forced */
    {7723, 2}, /* forget */
    {9377, 32}, /* form */
    {7831, 2050}, /* format */
    {5035, 8}, /* fs */
    {8282, 8}, /* function */
    {8203, 8}, /* fuse */
    {10746, 1024}, /* gatekeeper */
    {8291, 8}, /* gateway */
    {9924, 64}, /* gen */
    {9928, 64}, /* generate */
    {5156, 128}, /* get */
    {9937, 64}, /* grant */
    {8299, 8}, /* graph */
    {2003, 8}, /* group */
    {8305, 8}, /* guest */
    {10621, 512}, /* halt */
    {10626, 512}, /* hardreset */
    {8311, 8}, /* hdisk */
    {9382, 32}, /* head */
    {10278, 128}, /* health */
    {10285, 128}, /* help */
    {1657, 8}, /* history */
    {9387, 32}, /* hook */
    {8317, 8}, /* host */
    {8322, 8}, /* hsm */
    {9392, 32}, /* icon */
    {8326, 8}, /* identity */
    {10757, 1024}, /* idp */
    {10520, 256}, /* if */
    {10523, 256}, /* ignore */
    {7523, 32}, /* image */
    {7463, 1}, /* implode */
    {9943, 64}, /* import */
    {8335, 8}, /* index */
    {1891, 128}, /* info */
    {7531, 64}, /* init */
    {10290, 128}, /* inspect */
    {7751, 64}, /* install */
    {8341, 8}, /* instance */
    {8350, 8}, /* interface */
    {10530, 256}, /* interval */
    {9950, 64}, /* invite */
    {9397, 32}, /* issue */
    {9403, 32}, /* item */
    {8360, 8}, /* jail */
    {9408, 32}, /* job */
    {9957, 64}, /* join */
    {8365, 8}, /* journal */
    {10539, 256}, /* keep */
    {3058, 8}, /* key */
    {8373, 8}, /* keyring */
    {8381, 8}, /* keyspace */
    {8390, 8}, /* keystore */
    {8399, 8}, /* lab */
    {9412, 32}, /* label */
    {9418, 32}, /* layer */
    {7746, 8}, /* ld */
    {8403, 8}, /* ldap */
    {9424, 32}, /* lease */
    {7730, 2}, /* leave */
    {8408, 8}, /* ledger */
    {8415, 8}, /* license */
    {10544, 256}, /* limit */
    {1060, 32}, /* line */
    {9430, 32}, /* link */
    {8423, 8}, /* linode */
    {10298, 128}, /* lint */
    {10303, 128}, /* list */
    {4614, 64}, /* load */
    {8430, 8}, /* loadbalancer */
    {2366, 4}, /* lock */
    {1922, 8}, /* log */
    {8443, 8}, /* logicaldrive */
    {2277, 64}, /* login */
    {9962, 64}, /* logout */
    {10308, 128}, /* lookup */
    {2927, 128}, /* ls */
    {8456, 8}, /* lun */
    {8460, 8}, /* lv */
    {8463, 8}, /* lvm */
    {8467, 8}, /* mac */
    {8471, 8}, /* machine */
    {5456, 8}, /* mail */
    {8479, 8}, /* mailbox */
    {9969, 64}, /* make */
    {9435, 32}, /* marker */
    {7471, 1}, /* massacre */
    {710, 256}, /* max */
    {8487, 8}, /* mdisk */
    {9020, 8200}, /* member */
    {9442, 32}, /* menu */
    {9974, 64}, /* merge */
    {9447, 32}, /* message */
    {8493, 8}, /* metadata */
    {9027, 8200}, /* mfa */
    {9455, 32}, /* milestone */
    {9016, 256}, /* min */
    {8502, 8}, /* model */
    {9465, 32}, /* module */
    {8508, 8}, /* mon */
    {10315, 128}, /* monitor */
    {9980, 64}, /* mount */
    {1141, 64}, /* move */
    {9986, 64}, /* mv */
    {8512, 8}, /* namenode */
    {8521, 8}, /* namespace */
    {3835, 8}, /* network */
    {10550, 256}, /* never */
    {9989, 64}, /* new */
    {10556, 256}, /* no */
    {8129, 8}, /* node */
    {10559, 256}, /* not */
    {9472, 32}, /* note */
    {9477, 32}, /* notice */
    {9484, 32}, /* notification */
    {4890, 8}, /* ns */
    {8531, 8}, /* nsd */
    {7480, 1}, /* nuke */
    {9087, 16}, /* nvram */
    {9497, 32}, /* object */
    {7485, 1}, /* obliterate */
    {7496, 1}, /* obliviate */
    {7506, 1}, /* offboard */
    {9504, 32}, /* old */
    {2812, 256}, /* on */
    {9993, 64}, /* open */
    {8535, 8}, /* org */
    {8539, 8}, /* organisation */
    {8552, 8}, /* organization */
    {9508, 32}, /* orphan */
    {8565, 8}, /* osd */
    {8569, 8}, /* otp */
    {10323, 128}, /* outdated */
    {9515, 32}, /* output */
    {10332, 128}, /* overview */
    {9522, 32}, /* package */
    {9530, 32}, /* page */
    {9535, 32}, /* pane */
    {8573, 8}, /* partition */
    {8583, 8}, /* password */
    {2707, 8}, /* pg */
    {8592, 8}, /* photos */
    {9540, 32}, /* pin */
    {10341, 128}, /* ping */
    {4681, 128}, /* plan */
    {9998, 64}, /* play */
    {9544, 32}, /* plugin */
    {9551, 32}, /* pod */
    {8599, 8}, /* policy */
    {5480, 8}, /* pool */
    {8606, 8}, /* portal */
    {9555, 32}, /* post */
    {10636, 512}, /* powercycle */
    {10647, 512}, /* powerdown */
    {10657, 512}, /* poweroff */
    {9093, 16}, /* preferences */
    {10563, 256}, /* prevent */
    {10346, 128}, /* preview */
    {9031, 8200}, /* principal */
    {8264, 128}, /* print */
    {847, 128}, /* probe */
    {2508, 32}, /* profile */
    {8613, 8}, /* project */
    {10571, 256}, /* protect */
    {10761, 1024}, /* protection */
    {3486, 128}, /* ps */
    {7606, 64}, /* publish */
    {10003, 64}, /* pull */
    {7515, 1}, /* purge */
    {10008, 64}, /* push */
    {8621, 8}, /* pv */
    {9560, 32}, /* query */
    {8624, 8}, /* queue */
    {8630, 8}, /* raid */
    {10354, 128}, /* read */
    {8635, 8}, /* realm */
    {7736, 2}, /* reap */
    {10666, 512}, /* reboot */
    {7741, 2}, /* rebuild */
    {9566, 32}, /* record */
    {8641, 8}, /* recyclebin */
    {8652, 8}, /* region */
    {933, 8}, /* register */
    {7521, 1}, /* reimage */
    {7529, 1}, /* reinit */
    {7749, 2}, /* reinstall */
    {9573, 32}, /* release */
    {9581, 32}, /* reminder */
    {9590, 32}, /* remote */
    {1139, 2}, /* remove */
    {7536, 1}, /* removeall */
    {10013, 64}, /* rename */
    {10020, 64}, /* render */
    {10027, 64}, /* renew */
    {8659, 8}, /* replica */
    {8667, 8}, /* repo */
    {9597, 32}, /* report */
    {8672, 8}, /* repository */
    {7457, 2050}, /* reset */
    {10033, 64}, /* resize */
    {10040, 64}, /* restart */
    {10048, 64}, /* resume */
    {7759, 2}, /* revert */
    {7766, 2}, /* revoke */
    {7773, 2}, /* rm */
    {7776, 2}, /* rmr */
    {8683, 8}, /* role */
    {7780, 2}, /* rollback */
    {8688, 8}, /* rootfs */
    {10055, 64}, /* rotate */
    {9604, 32}, /* route */
    {8695, 8}, /* router */
    {9610, 32}, /* rule */
    {4456, 8}, /* rules */
    {8702, 8}, /* ruleset */
    {6424, 64}, /* run */
    {7546, 1}, /* sanitize */
    {10062, 64}, /* scale */
    {10359, 128}, /* scan */
    {8710, 8}, /* schema */
    {5754, 32}, /* scratch */
    {9615, 32}, /* screen */
    {9622, 32}, /* script */
    {7838, 2050}, /* seal */
    {10364, 128}, /* search */
    {8717, 8}, /* secret */
    {8724, 8}, /* sector */
    {10772, 1024}, /* secureboot */
    {9629, 32}, /* selection */
    {10783, 1024}, /* selinux */
    {10068, 64}, /* send */
    {10073, 64}, /* serve */
    {8018, 8}, /* server */
    {8731, 8}, /* service */
    {9639, 32}, /* session */
    {7459, 64}, /* set */
    {9105, 16}, /* settings */
    {9114, 16}, /* setup */
    {8739, 8}, /* shard */
    {6517, 8}, /* share */
    {9647, 32}, /* shim */
    {10371, 128}, /* show */
    {10673, 512}, /* shutdown */
    {9803, 64}, /* sign */
    {10376, 128}, /* simulate */
    {8745, 8}, /* site */
    {10579, 256}, /* skip */
    {8750, 8}, /* slot */
    {6579, 8}, /* snap */
    {8755, 8}, /* snapshot */
    {5479, 8}, /* spool */
    {10791, 1024}, /* sso */
    {8764, 8}, /* stack */
    {9652, 32}, /* stale */
    {10042, 64}, /* start */
    {9658, 32}, /* stat */
    {1026, 16}, /* state */
    {10385, 128}, /* stats */
    {5099, 128}, /* status */
    {5700, 8}, /* storage */
    {8770, 8}, /* storagepool */
    {2884, 8}, /* store */
    {8782, 8}, /* subnet */
    {8789, 8}, /* subscription */
    {10391, 128}, /* summary */
    {8802, 8}, /* superblock */
    {7888, 4}, /* suspend */
    {8813, 8}, /* svm */
    {7555, 1}, /* sweepall */
    {10079, 64}, /* switch */
    {10086, 64}, /* sync */
    {8251, 8}, /* system */
    {2166, 32}, /* tab */
    {8817, 8}, /* table */
    {8823, 8}, /* tablespace */
    {9663, 32}, /* tag */
    {10399, 128}, /* tail */
    {5153, 32}, /* target */
    {9667, 32}, /* task */
    {7843, 2050}, /* teardown */
    {9672, 32}, /* temp */
    {9677, 32}, /* template */
    {9686, 32}, /* temporary */
    {8834, 8}, /* tenant */
    {7564, 1}, /* terminate */
    {10404, 128}, /* test */
    {10091, 64}, /* tests */
    {9696, 32}, /* theme */
    {8841, 8}, /* thinpool */
    {10584, 256}, /* threshold */
    {10594, 256}, /* timeout */
    {1956, 32}, /* tmp */
    {9702, 32}, /* todo */
    {3132, 8}, /* token */
    {9707, 32}, /* toolchain */
    {6985, 128}, /* top */
    {8850, 8}, /* topic */
    {8856, 8}, /* tpm */
    {10409, 128}, /* trace */
    {10097, 64}, /* train */
    {9717, 32}, /* transient */
    {8860, 8}, /* trash */
    {8866, 8}, /* trashbin */
    {7338, 8}, /* tree */
    {7574, 1}, /* truncate */
    {8875, 8}, /* tunnel */
    {9120, 16}, /* uefi */
    {7789, 2}, /* undef */
    {7795, 2}, /* undefine */
    {7583, 1}, /* undeploy */
    {7804, 2}, /* unenroll */
    {7813, 2}, /* unpair */
    {7592, 1}, /* unprovision */
    {7604, 1}, /* unpublish */
    {7820, 2}, /* unregister */
    {10831, 16384}, /* unsafe */
    {10602, 256}, /* until */
    {9727, 32}, /* unused */
    {2006, 64}, /* up */
    {10103, 64}, /* update */
    {10110, 64}, /* upgrade */
    {10118, 64}, /* upload */
    {10415, 128}, /* usage */
    {8204, 64}, /* use */
    {9041, 8200}, /* user */
    {10421, 128}, /* validate */
    {10795, 1024}, /* validation */
    {7614, 1}, /* vaporize */
    {8882, 8}, /* vault */
    {8888, 8}, /* vd */
    {8891, 8}, /* vdisk */
    {10806, 1024}, /* verification */
    {10430, 128}, /* verify */
    {10437, 128}, /* version */
    {8897, 8}, /* vg */
    {8900, 8}, /* vhost */
    {9734, 32}, /* view */
    {8906, 8}, /* vlan */
    {8464, 8}, /* vm */
    {8235, 8}, /* vol */
    {8911, 8}, /* volume */
    {8918, 8}, /* volumegroup */
    {8930, 8}, /* vpc */
    {8934, 8}, /* wal */
    {8938, 8}, /* wallet */
    {8945, 8}, /* warehouse */
    {9739, 32}, /* warning */
    {10445, 128}, /* watch */
    {10451, 128}, /* what */
    {10608, 256}, /* when */
    {10456, 128}, /* where */
    {10462, 128}, /* which */
    {10468, 128}, /* who */
    {10472, 128}, /* whoami */
    {9747, 32}, /* widget */
    {9754, 32}, /* window */
    {7623, 1}, /* wipe */
    {7628, 1}, /* wipeall */
    {10613, 256}, /* without */
    {7162, 8}, /* workspace */
    {9761, 32}, /* worktree */
    {8955, 8}, /* world */
    {7636, 1}, /* yank */
    {7641, 1}, /* zap */
    {7645, 1}, /* zeroise */
    {7653, 1}, /* zeroize */
    {8961, 8}, /* zfs */
    {8965, 8}, /* zone */
    {8970, 8}, /* zpool */
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
    {1618, 25}, /* afproto */
    {1626, 57}, /* afulnx_64 */
    {1636, 38}, /* ag */
    {1639, 58}, /* age */
    {1643, 59}, /* age-keygen */
    {1654, 49}, /* agent_control */
    {1668, 60}, /* agent_control -r */
    {1685, 61}, /* ai */
    {1688, 61}, /* aichat */
    {1695, 33}, /* aide */
    {1700, 24}, /* aireplay-ng */
    {1712, 62}, /* airflow */
    {1720, 63}, /* aktualizr */
    {1730, 37}, /* alacritty */
    {1740, 64}, /* alembic */
    {1748, 65}, /* algokit */
    {1756, 66}, /* alias */
    {1762, 67}, /* aliyun */
    {1769, 68}, /* alloy */
    {1775, 33}, /* alsamixer */
    {1785, 49}, /* am */
    {1788, 69}, /* am broadcast */
    {1801, 70}, /* amcleanup */
    {1811, 57}, /* amidelnx */
    {1820, 33}, /* amixer */
    {1827, 70}, /* amlabel */
    {1835, 41}, /* amm */
    {1839, 41}, /* ammonite */
    {1848, 71}, /* ampinstmgr */
    {1859, 67}, /* amplify */
    {1867, 72}, /* amplify delete */
    {1882, 25}, /* ampy */
    {1887, 73}, /* ampy reset */
    {1898, 73}, /* ampy rm */
    {1906, 73}, /* ampy rmdir */
    {1917, 70}, /* amrmtape */
    {1926, 49}, /* amtool */
    {1933, 74}, /* amtool silence add */
    {1952, 75}, /* amtool silence expire */
    {1974, 76}, /* amttool */
    {1982, 33}, /* anacron */
    {1990, 77}, /* ansible */
    {1998, 78}, /* ansible-galaxy */
    {2013, 22}, /* ansible-galaxy install */
    {2036, 79}, /* ansible-playbook */
    {2053, 22}, /* ansible-pull */
    {2066, 80}, /* ant */
    {2070, 22}, /* antigen */
    {2078, 81}, /* aoss */
    {2083, 33}, /* apache2ctl */
    {2094, 33}, /* apachectl */
    {2104, 82}, /* apcaccess */
    {2114, 76}, /* apcaccess-x */
    {2126, 76}, /* apcupsd */
    {2134, 83}, /* apd */
    {2138, 84}, /* apf */
    {2142, 85}, /* apfs.util */
    {2152, 86}, /* apg */
    {2156, 87}, /* apk */
    {2160, 22}, /* apk add */
    {2168, 88}, /* apk del */
    {2176, 33}, /* aplay */
    {2182, 35}, /* apparmor_parser */
    {2198, 1}, /* apprise */
    {2206, 37}, /* apptainer */
    {2216, 89}, /* apptainer exec */
    {2231, 89}, /* apptainer run */
    {2245, 89}, /* apptainer shell */
    {2261, 90}, /* appwrite */
    {2270, 91}, /* apropos */
    {2278, 92}, /* apt */
    {2282, 93}, /* apt autopurge */
    {2296, 94}, /* apt autoremove */
    {2311, 95}, /* apt history */
    {2323, 22}, /* apt install */
    {2335, 93}, /* apt purge */
    {2345, 94}, /* apt remove */
    {2356, 91}, /* apt-cache */
    {2366, 91}, /* apt-file */
    {2375, 92}, /* apt-get */
    {2383, 93}, /* apt-get autopurge */
    {2401, 94}, /* apt-get autoremove */
    {2420, 93}, /* apt-get purge */
    {2434, 94}, /* apt-get remove */
    {2449, 96}, /* apt-key */
    {2457, 51}, /* apt-mark */
    {2466, 97}, /* apt-mark auto */
    {2480, 92}, /* aptitude */
    {2489, 93}, /* aptitude purge */
    {2504, 94}, /* aptitude remove */
    {2520, 65}, /* aptos */
    {2526, 98}, /* ar */
    {2529, 62}, /* arangodb */
    {2538, 99}, /* arangosh */
    {2547, 20}, /* arcconf */
    {2555, 3}, /* arch */
    {2560, 37}, /* arch-chroot */
    {2572, 100}, /* arcrm */
    {2578, 101}, /* arduino-cli */
    {2590, 20}, /* areca-cli */
    {2600, 70}, /* areca_cl */
    {2609, 33}, /* arecord */
    {2617, 67}, /* argocd */
    {2624, 17}, /* aria2c */
    {2631, 98}, /* arj */
    {2635, 18}, /* arm-none-eabi-gdb */
    {2653, 102}, /* arp */
    {2657, 103}, /* arp-scan */
    {2666, 104}, /* arping */
    {2673, 105}, /* arpspoof */
    {2682, 106}, /* arptables */
    {2692, 21}, /* arturo */
    {2699, 107}, /* asadm */
    {2705, 108}, /* ascii85 */
    {2713, 54}, /* asciinema */
    {2723, 87}, /* asdf */
    {2728, 22}, /* asdf plugin add */
    {2744, 22}, /* asdf plugin-add */
    {2760, 109}, /* asdf uninstall */
    {2775, 110}, /* ash */
    {2779, 107}, /* asinfo */
    {2786, 25}, /* asix */
    {2791, 61}, /* ask */
    {2795, 56}, /* asmcmd */
    {2802, 85}, /* asr */
    {2806, 107}, /* asterisk */
    {2815, 111}, /* astyle */
    {2822, 112}, /* asustor */
    {2830, 113}, /* at */
    {2833, 37}, /* at-spi */
    {2840, 114}, /* aterm */
    {2846, 115}, /* atftp */
    {2852, 116}, /* atop */
    {2857, 117}, /* atq */
    {2861, 117}, /* atrm */
    {2866, 70}, /* attic */
    {2872, 118}, /* attic delete */
    {2885, 118}, /* attic prune */
    {2897, 60}, /* auditbeat-stop */
    {2912, 119}, /* auditctl */
    {2921, 120}, /* auditpol */
    {2930, 121}, /* aureport */
    {2939, 121}, /* ausearch */
    {2948, 35}, /* authconfig */
    {2959, 122}, /* authselect */
    {2970, 80}, /* automake */
    {2979, 80}, /* autoreconf */
    {2990, 70}, /* autorestic */
    {3001, 123}, /* autossh */
    {3009, 104}, /* avahi-browse */
    {3022, 124}, /* avahi-resolve */
    {3036, 65}, /* avalanche */
    {3046, 125}, /* avarice */
    {3054, 126}, /* avrdude */
    {3062, 127}, /* awk */
    {3066, 21}, /* awk-script */
    {3077, 67}, /* aws */
    {3081, 128}, /* aws s3api put-bucket-acl */
    {3106, 128}, /* aws s3api put-bucket-lifecycle-configuration */
    {3151, 128}, /* aws s3api put-bucket-policy */
    {3179, 128}, /* aws s3api put-bucket-versioning */
    {3211, 128}, /* aws s3api put-public-access-block */
    {3245, 1}, /* aws-paste */
    {3255, 17}, /* axel */
    {3260, 67}, /* az */
    {3263, 129}, /* az account clear */
    {3280, 129}, /* az account set */
    {3295, 67}, /* azcopy */
    {3302, 67}, /* b2 */
    {3305, 130}, /* b2sum */
    {3311, 21}, /* babashka */
    {3320, 131}, /* bacarf-x */
    {3329, 131}, /* bacdl */
    {3335, 70}, /* backupninja */
    {3347, 132}, /* backuppc_delete */
    {3363, 131}, /* bacnet */
    {3370, 131}, /* bacrd-x */
    {3378, 70}, /* bacula-dbcheck */
    {3393, 71}, /* bacula-x */
    {3402, 131}, /* bacwp */
    {3408, 133}, /* badblocks */
    {3418, 134}, /* badmin */
    {3425, 49}, /* balena */
    {3432, 132}, /* balena device deactivate */
    {3457, 132}, /* balena device purge */
    {3477, 132}, /* balena device rm */
    {3494, 132}, /* balena fleet purge */
    {3513, 132}, /* balena fleet rm */
    {3529, 135}, /* balena local flash */
    {3548, 135}, /* balena os initialize */
    {3569, 136}, /* balena-etcher */
    {3583, 137}, /* barebox-state */
    {3597, 137}, /* bareboxenv */
    {3608, 70}, /* bareos-dbcheck */
    {3623, 138}, /* barman */
    {3630, 118}, /* barman delete */
    {3644, 108}, /* base32 */
    {3651, 108}, /* base64 */
    {3658, 3}, /* basename */
    {3667, 108}, /* basenc */
    {3674, 110}, /* bash */
    {3679, 139}, /* bashupload */
    {3690, 140}, /* bastille */
    {3699, 38}, /* bat */
    {3703, 38}, /* batcat */
    {3710, 113}, /* batch */
    {3716, 80}, /* bazel */
    {3722, 21}, /* bb */
    {3725, 38}, /* bc */
    {3728, 49}, /* bcache */
    {3735, 141}, /* bcache make */
    {3747, 141}, /* bcache-super-show-wipe */
    {3770, 49}, /* bcachefs */
    {3779, 142}, /* bcachefs format */
    {3795, 120}, /* bcdboot */
    {3803, 143}, /* bcdedit */
    {3811, 143}, /* bcdedit.exe */
    {3823, 144}, /* bcmserver */
    {3833, 145}, /* bconsole */
    {3842, 146}, /* bcp */
    {3846, 140}, /* beadm */
    {3852, 140}, /* bectl */
    {3858, 24}, /* beef-xss */
    {3867, 99}, /* beeline */
    {3875, 33}, /* beep */
    {3880, 147}, /* bellows */
    {3888, 62}, /* bench */
    {3894, 24}, /* bettercap */
    {3904, 148}, /* bfg */
    {3908, 149}, /* bg */
    {3911, 150}, /* bhyvectl */
    {3920, 151}, /* bin-rails */
    {3930, 152}, /* bin-rails r */
    {3942, 152}, /* bin-rails runner */
    {3959, 153}, /* bind */
    {3964, 154}, /* bindfs */
    {3971, 155}, /* bioctl */
    {3978, 57}, /* biosutil */
    {3987, 16}, /* bird */
    {3992, 16}, /* birdc */
    {3998, 16}, /* birdc6 */
    {4005, 65}, /* bitcoin-cli */
    {4017, 156}, /* bitcoind */
    {4026, 157}, /* bkill */
    {4032, 80}, /* black */
    {4038, 158}, /* bleachbit */
    {4048, 85}, /* bless */
    {4054, 25}, /* blhost */
    {4061, 159}, /* blkdiscard */
    {4072, 40}, /* blkid */
    {4078, 160}, /* blockdev */
    {4087, 161}, /* bluetoothctl */
    {4100, 136}, /* bmaptool */
    {4109, 25}, /* bmaptool-x */
    {4120, 49}, /* bmgr */
    {4125, 69}, /* bmgr wipe */
    {4135, 116}, /* bmon */
    {4140, 57}, /* bnxtnvm */
    {4148, 25}, /* boardctl */
    {4157, 41}, /* bokeh */
    {4163, 36}, /* bombardier */
    {4174, 162}, /* booster */
    {4182, 140}, /* boot0cfg */
    {4191, 163}, /* bootctl */
    {4199, 164}, /* bootctl uninstall */
    {4217, 137}, /* bootm */
    {4223, 120}, /* bootrec */
    {4231, 49}, /* bore */
    {4236, 165}, /* bore local */
    {4247, 33}, /* borg */
    {4252, 166}, /* borg check */
    {4263, 167}, /* borg compact */
    {4276, 167}, /* borg delete */
    {4288, 168}, /* borg extract */
    {4301, 167}, /* borg prune */
    {4312, 49}, /* borg1 */
    {4318, 166}, /* borg1 check */
    {4330, 169}, /* bosboot-x */
    {4340, 25}, /* bossac */
    {4347, 170}, /* boundary */
    {4356, 70}, /* bpexpdate */
    {4366, 70}, /* bpimage */
    {4374, 70}, /* bpmedia */
    {4382, 70}, /* bpmedialist */
    {4394, 171}, /* bq */
    {4397, 172}, /* bq query */
    {4406, 173}, /* bq rm */
    {4412, 33}, /* brasero */
    {4420, 174}, /* brctl */
    {4426, 175}, /* break */
    {4432, 134}, /* bresize */
    {4440, 87}, /* brew */
    {4445, 176}, /* brew bundle cleanup */
    {4465, 22}, /* brew install */
    {4478, 88}, /* brew remove */
    {4490, 88}, /* brew rm */
    {4498, 88}, /* brew uninstall */
    {4513, 174}, /* bridge */
    {4520, 177}, /* bridge fdb flush */
    {4537, 178}, /* bridge l s */
    {4548, 178}, /* bridge l set */
    {4561, 178}, /* bridge link s */
    {4575, 178}, /* bridge link set */
    {4591, 177}, /* bridge vlan del */
    {4607, 177}, /* bridge vlan delete */
    {4626, 33}, /* brightnessctl */
    {4640, 65}, /* brownie */
    {4648, 49}, /* brz */
    {4652, 179}, /* brz clean-tree */
    {4667, 179}, /* brz revert */
    {4678, 140}, /* bsdlabel */
    {4687, 180}, /* bsdtar */
    {4694, 181}, /* bsub */
    {4699, 182}, /* bsync */
    {4705, 99}, /* bteq */
    {4710, 116}, /* btop */
    {4715, 70}, /* btrbk */
    {4721, 183}, /* btrfs */
    {4727, 184}, /* btrfs balance */
    {4741, 185}, /* btrfs check */
    {4753, 186}, /* btrfs dev del */
    {4767, 186}, /* btrfs dev delete */
    {4784, 186}, /* btrfs dev rem */
    {4798, 186}, /* btrfs dev remove */
    {4815, 185}, /* btrfs device delete */
    {4835, 186}, /* btrfs device rem */
    {4852, 185}, /* btrfs device remove */
    {4872, 187}, /* btrfs property */
    {4887, 188}, /* btrfs replace */
    {4901, 189}, /* btrfs rescue chunk-recover */
    {4928, 189}, /* btrfs rescue clear-uuid-tree */
    {4957, 189}, /* btrfs rescue fix-device-size */
    {4986, 189}, /* btrfs rescue zero-log */
    {5008, 186}, /* btrfs su de */
    {5020, 186}, /* btrfs su del */
    {5033, 186}, /* btrfs su delete */
    {5049, 186}, /* btrfs sub del */
    {5063, 186}, /* btrfs sub delete */
    {5080, 186}, /* btrfs subv del */
    {5095, 186}, /* btrfs subv delete */
    {5113, 185}, /* btrfs subvol del */
    {5130, 185}, /* btrfs subvol delete */
    {5150, 185}, /* btrfs subvolume del */
    {5170, 185}, /* btrfs subvolume delete */
    {5193, 49}, /* buildah */
    {5201, 190}, /* buildah rm */
    {5212, 191}, /* buildah rmi */
    {5224, 192}, /* builtin */
    {5232, 21}, /* bun */
    {5236, 21}, /* bun -e */
    {5243, 22}, /* bun add */
    {5251, 22}, /* bun install */
    {5263, 193}, /* bun run */
    {5271, 194}, /* bun x */
    {5277, 87}, /* bundle */
    {5284, 195}, /* bundle config */
    {5298, 194}, /* bundle exec */
    {5310, 194}, /* bunx */
    {5315, 98}, /* bunzip2 */
    {5323, 138}, /* bup */
    {5327, 118}, /* bup gc */
    {5334, 118}, /* bup prune-older */
    {5350, 118}, /* bup rm */
    {5357, 138}, /* bupstash */
    {5366, 118}, /* bupstash rm */
    {5378, 70}, /* burp */
    {5383, 196}, /* busctl */
    {5390, 197}, /* busybox */
    {5398, 198}, /* butterfly.server.py */
    {5418, 199}, /* bw */
    {5421, 81}, /* bwrap */
    {5427, 200}, /* byobu */
    {5433, 201}, /* bzcat */
    {5439, 202}, /* bzgrep */
    {5446, 203}, /* bzip2 */
    {5452, 204}, /* bzr */
    {5456, 179}, /* bzr clean-tree */
    {5471, 179}, /* bzr revert */
    {5482, 205}, /* bzr uncommit */
    {5495, 80}, /* c++ */
    {5499, 54}, /* c++filt */
    {5507, 87}, /* cabal */
    {5513, 206}, /* cabal gc */
    {5522, 22}, /* cabal install */
    {5536, 207}, /* cabextract */
    {5547, 189}, /* cache_repair */
    {5560, 120}, /* cacls */
    {5566, 33}, /* caddy */
    {5572, 208}, /* caffeinate */
    {5583, 38}, /* cal */
    {5587, 49}, /* calicoctl */
    {5597, 209}, /* calicoctl delete */
    {5614, 210}, /* caller */
    {5621, 140}, /* camcontrol */
    {5632, 211}, /* cancel */
    {5639, 144}, /* canfdtest */
    {5649, 144}, /* cangen */
    {5656, 131}, /* canopen */
    {5664, 144}, /* canplayer */
    {5674, 144}, /* cansend */
    {5682, 144}, /* cansequence */
    {5694, 144}, /* cansniffer-x */
    {5707, 49}, /* cap */
    {5711, 72}, /* cap remove */
    {5722, 212}, /* capsh */
    {5728, 65}, /* cardano-cli */
    {5740, 87}, /* cargo */
    {5746, 22}, /* cargo install */
    {5760, 193}, /* cargo script */
    {5773, 206}, /* cargo uninstall */
    {5789, 213}, /* cargo yank */
    {5800, 25}, /* cargo-embed */
    {5812, 25}, /* cargo-flash */
    {5824, 41}, /* cargo-make */
    {5835, 41}, /* cargo-script */
    {5848, 144}, /* caringcaribou */
    {5862, 65}, /* cast */
    {5867, 214}, /* cat */
    {5871, 37}, /* catchsegv */
    {5881, 57}, /* cbmem-w */
    {5889, 99}, /* cbq */
    {5893, 140}, /* cbsd */
    {5898, 80}, /* cc */
    {5901, 25}, /* cc-tool */
    {5909, 80}, /* ccache */
    {5916, 21}, /* ccl */
    {5920, 57}, /* cctk */
    {5925, 215}, /* cd */
    {5928, 79}, /* cdk */
    {5932, 67}, /* cdktf */
    {5938, 216}, /* cdrecord */
    {5947, 65}, /* celocli */
    {5955, 217}, /* centreon */
    {5964, 62}, /* ceph */
    {5969, 58}, /* certbot */
    {5977, 218}, /* certbot revoke */
    {5992, 218}, /* certbot unregister */
    {6011, 39}, /* certstrap */
    {6021, 219}, /* certutil */
    {6030, 67}, /* cf */
    {6033, 220}, /* cf-key */
    {6040, 221}, /* cfdisk */
    {6047, 222}, /* cfe */
    {6051, 169}, /* cfgadm */
    {6058, 223}, /* cfgmtd */
    {6065, 25}, /* cfgutil */
    {6073, 39}, /* cfssl */
    {6079, 224}, /* cgdisk */
    {6086, 225}, /* cgexec */
    {6093, 125}, /* ch341eeprom */
    {6105, 25}, /* ch341prog */
    {6115, 226}, /* chage */
    {6121, 67}, /* chalice */
    {6129, 49}, /* charmcraft */
    {6140, 227}, /* charmcraft delete */
    {6158, 61}, /* chatgpt */
    {6166, 228}, /* chattr */
    {6173, 229}, /* chcon */
    {6179, 215}, /* chdir */
    {6185, 91}, /* cheat */
    {6191, 61}, /* cheat.sh */
    {6200, 21}, /* chef-apply */
    {6211, 21}, /* chef-client */
    {6223, 230}, /* chef-server-ctl */
    {6239, 41}, /* chez */
    {6244, 85}, /* chflags */
    {6252, 52}, /* chfn */
    {6257, 231}, /* chgrp */
    {6263, 65}, /* chia */
    {6268, 41}, /* chibi-scheme */
    {6281, 147}, /* chip-tool */
    {6291, 24}, /* chisel */
    {6298, 232}, /* chisel client */
    {6312, 232}, /* chisel server */
    {6326, 233}, /* chkconfig */
    {6336, 33}, /* chkrootkit */
    {6347, 234}, /* chmod */
    {6353, 235}, /* choom */
    {6359, 231}, /* chown */
    {6365, 236}, /* chpasswd */
    {6374, 81}, /* chpst */
    {6380, 169}, /* chpv */
    {6385, 33}, /* chromium */
    {6394, 192}, /* chronic */
    {6402, 54}, /* chronyc */
    {6410, 237}, /* chroot */
    {6417, 237}, /* chrt */
    {6422, 238}, /* chsh */
    {6427, 169}, /* chuser-x */
    {6436, 239}, /* chvt */
    {6441, 49}, /* cilium */
    {6448, 209}, /* cilium uninstall */
    {6465, 240}, /* cinnamon-session-quit */
    {6487, 241}, /* cipher */
    {6494, 241}, /* cipher.exe */
    {6505, 67}, /* civo */
    {6510, 65}, /* ckcc */
    {6515, 130}, /* cksum */
    {6521, 242}, /* clamscan */
    {6530, 80}, /* clang */
    {6536, 80}, /* clang++ */
    {6544, 243}, /* clang-format */
    {6557, 244}, /* claude */
    {6564, 22}, /* claude-plugin */
    {6578, 175}, /* clear */
    {6584, 65}, /* cleos */
    {6590, 245}, /* clevis */
    {6597, 16}, /* cli */
    {6601, 246}, /* clickhouse-client */
    {6619, 146}, /* clickhouse-copier */
    {6637, 61}, /* cliphist */
    {6646, 61}, /* clipman */
    {6654, 16}, /* clish */
    {6660, 21}, /* clisp */
    {6666, 21}, /* clj */
    {6670, 169}, /* clnode */
    {6677, 54}, /* cloc */
    {6682, 21}, /* clojure */
    {6690, 247}, /* clonezilla */
    {6701, 49}, /* cloud-init */
    {6712, 71}, /* cloud-init clean */
    {6729, 248}, /* cloudflared */
    {6741, 232}, /* cloudflared tunnel */
    {6760, 49}, /* cloudron */
    {6769, 249}, /* cloudron uninstall */
    {6788, 250}, /* clpctl */
    {6795, 169}, /* clrg */
    {6800, 169}, /* clrs */
    {6805, 251}, /* clush */
    {6811, 49}, /* cm */
    {6814, 179}, /* cm undo */
    {6822, 80}, /* cmake */
    {6828, 252}, /* cmake -E */
    {6837, 49}, /* cmd */
    {6841, 253}, /* cmd package */
    {6853, 169}, /* cmdeleteconf */
    {6866, 169}, /* cmhaltcl */
    {6875, 169}, /* cmhaltnode */
    {6886, 217}, /* cmk */
    {6890, 254}, /* cmospwd */
    {6898, 91}, /* cmp */
    {6902, 134}, /* cobbler */
    {6910, 246}, /* cockroach */
    {6920, 255}, /* cockroach debug */
    {6936, 255}, /* cockroach demo */
    {6951, 255}, /* cockroach init */
    {6966, 255}, /* cockroach node */
    {6981, 244}, /* code */
    {6986, 22}, /* code install */
    {6999, 198}, /* code tunnel */
    {7011, 22}, /* code-server */
    {7023, 244}, /* codium */
    {7030, 41}, /* coffee */
    {7037, 70}, /* cohesity */
    {7046, 65}, /* coldcard */
    {7055, 49}, /* colima */
    {7062, 256}, /* colima delete */
    {7076, 91}, /* colordiff */
    {7086, 38}, /* column */
    {7093, 91}, /* comm */
    {7098, 257}, /* command */
    {7106, 18}, /* commander */
    {7116, 91}, /* compgen */
    {7124, 258}, /* complete */
    {7133, 87}, /* composer */
    {7142, 195}, /* composer config */
    {7158, 206}, /* composer remove */
    {7174, 22}, /* composer require */
    {7191, 203}, /* compress */
    {7200, 87}, /* conan */
    {7206, 87}, /* conda */
    {7212, 195}, /* conda config */
    {7225, 259}, /* conda env */
    {7235, 260}, /* conda env remove */
    {7252, 261}, /* conda install */
    {7266, 260}, /* conda remove */
    {7279, 194}, /* conda run */
    {7289, 262}, /* condor_drain */
    {7302, 262}, /* condor_off */
    {7313, 262}, /* condor_rm */
    {7323, 181}, /* condor_submit */
    {7337, 262}, /* condor_vacate */
    {7351, 112}, /* configctl */
    {7361, 80}, /* configure */
    {7371, 263}, /* connmanctl */
    {7382, 264}, /* conntrack */
    {7392, 62}, /* console */
    {7400, 170}, /* consul */
    {7407, 265}, /* consul force-leave */
    {7426, 266}, /* consul kv delete */
    {7443, 265}, /* consul leave */
    {7456, 267}, /* consul services deregister */
    {7483, 49}, /* content */
    {7491, 69}, /* content delete */
    {7506, 90}, /* contentful */
    {7517, 175}, /* continue */
    {7526, 249}, /* control.sh */
    {7537, 33}, /* convert */
    {7545, 90}, /* convex */
    {7552, 111}, /* convmv */
    {7559, 67}, /* copilot */
    {7567, 72}, /* copilot app delete */
    {7586, 72}, /* copilot env delete */
    {7605, 72}, /* copilot svc delete */
    {7624, 61}, /* copyq */
    {7630, 103}, /* coredumpctl */
    {7642, 268}, /* coredumpctl debug */
    {7660, 67}, /* coscmd */
    {7667, 62}, /* couchbase-cli */
    {7681, 227}, /* couchbase-cli failover */
    {7704, 38}, /* cowsay */
    {7711, 269}, /* cp */
    {7714, 22}, /* cpan */
    {7719, 22}, /* cpanm */
    {7725, 270}, /* cpio */
    {7730, 243}, /* cpp */
    {7734, 131}, /* cpppo */
    {7740, 49}, /* cpu */
    {7744, 271}, /* cpu userdel */
    {7756, 272}, /* cpufreq-set */
    {7768, 54}, /* cpuid */
    {7774, 237}, /* cpulimit */
    {7783, 272}, /* cpupower */
    {7792, 246}, /* cqlsh */
    {7798, 24}, /* crackmapexec */
    {7811, 49}, /* crane */
    {7817, 273}, /* crane delete */
    {7830, 99}, /* crash */
    {7836, 49}, /* crc */
    {7840, 256}, /* crc delete */
    {7851, 130}, /* crc32 */
    {7857, 173}, /* createdb-drop */
    {7871, 85}, /* createhomedir */
    {7885, 70}, /* crestic */
    {7893, 49}, /* crictl */
    {7900, 190}, /* crictl rm */
    {7910, 191}, /* crictl rmi */
    {7921, 190}, /* crictl rmp */
    {7932, 49}, /* crm */
    {7936, 274}, /* crm cluster */
    {7948, 274}, /* crm configure */
    {7962, 274}, /* crm node */
    {7971, 274}, /* crm resource */
    {7984, 169}, /* crm_node */
    {7993, 275}, /* croc */
    {7998, 33}, /* cron */
    {8003, 33}, /* crond */
    {8009, 276}, /* crontab */
    {8017, 277}, /* crontab-e */
    {8027, 60}, /* crowdsec-stop */
    {8041, 56}, /* crsctl */
    {8048, 278}, /* cryptsetup */
    {8059, 279}, /* cryptsetup close */
    {8076, 280}, /* cryptsetup erase */
    {8093, 279}, /* cryptsetup luksClose */
    {8114, 280}, /* cryptsetup luksErase */
    {8135, 280}, /* cryptsetup luksFormat */
    {8157, 280}, /* cryptsetup luksHeaderRestore */
    {8186, 280}, /* cryptsetup luksKillSlot */
    {8210, 280}, /* cryptsetup luksRemoveKey */
    {8235, 280}, /* cryptsetup reencrypt */
    {8256, 279}, /* cryptsetup remove */
    {8274, 21}, /* crystal */
    {8282, 84}, /* csf */
    {8286, 110}, /* csh */
    {8290, 70}, /* cshatag */
    {8298, 41}, /* csi */
    {8302, 281}, /* csplit */
    {8309, 282}, /* csrutil */
    {8317, 251}, /* csshx */
    {8323, 38}, /* csvcut */
    {8330, 243}, /* csvgrep */
    {8338, 38}, /* csvlook */
    {8346, 243}, /* csvsort */
    {8354, 283}, /* ctmodbus */
    {8363, 49}, /* ctr */
    {8367, 256}, /* ctr containers delete */
    {8389, 256}, /* ctr containers remove */
    {8411, 256}, /* ctr containers rm */
    {8429, 256}, /* ctr images delete */
    {8447, 256}, /* ctr images remove */
    {8465, 256}, /* ctr images rm */
    {8479, 256}, /* ctr namespaces delete */
    {8501, 256}, /* ctr namespaces remove */
    {8523, 256}, /* ctr namespaces rm */
    {8541, 256}, /* ctr snapshots delete */
    {8562, 256}, /* ctr snapshots remove */
    {8583, 256}, /* ctr snapshots rm */
    {8600, 284}, /* cupsctl */
    {8608, 284}, /* cupsdisable */
    {8620, 284}, /* cupsenable */
    {8631, 285}, /* curator_cli */
    {8643, 17}, /* curl */
    {8648, 17}, /* curlie */
    {8655, 244}, /* cursor */
    {8662, 38}, /* cut */
    {8666, 33}, /* cvlc */
    {8671, 204}, /* cvs */
    {8675, 179}, /* cvs release */
    {8687, 41}, /* cwltool */
    {8695, 250}, /* cyberpanel */
    {8706, 99}, /* cypher-shell */
    {8719, 286}, /* cyradm */
    {8726, 49}, /* cyrus */
    {8732, 287}, /* cyrus delete */
    {8745, 288}, /* czkawka_cli */
    {8757, 237}, /* daemon */
    {8764, 81}, /* daemonize */
    {8774, 41}, /* dagger */
    {8781, 49}, /* darcs */
    {8787, 179}, /* darcs obliterate */
    {8804, 179}, /* darcs revert */
    {8817, 179}, /* darcs rollback */
    {8832, 179}, /* darcs unpull */
    {8845, 179}, /* darcs unrecord */
    {8860, 289}, /* darkhttpd */
    {8870, 21}, /* dart */
    {8875, 110}, /* dash */
    {8880, 65}, /* dash-cli */
    {8889, 49}, /* databricks */
    {8900, 290}, /* databricks catalogs */
    {8920, 290}, /* databricks clusters */
    {8940, 290}, /* databricks fs */
    {8954, 290}, /* databricks jobs */
    {8970, 290}, /* databricks repos */
    {8987, 290}, /* databricks schemas */
    {9006, 290}, /* databricks secrets */
    {9025, 290}, /* databricks tables */
    {9043, 290}, /* databricks unity-catalog */
    {9068, 290}, /* databricks workspace */
    {9089, 291}, /* date */
    {9094, 239}, /* date-s */
    {9101, 99}, /* db2 */
    {9105, 292}, /* db2 force */
    {9115, 292}, /* db2 prune */
    {9125, 292}, /* db2 restore */
    {9137, 99}, /* db2cmd */
    {9144, 56}, /* dbca */
    {9149, 70}, /* dbcheck */
    {9157, 123}, /* dbclient */
    {9166, 99}, /* dbisql */
    {9173, 64}, /* dbmate */
    {9180, 49}, /* dbt */
    {9184, 290}, /* dbt run-operation */
    {9202, 225}, /* dbus-launch */
    {9214, 192}, /* dbus-run-session */
    {9231, 196}, /* dbus-send */
    {9241, 293}, /* dc */
    {9244, 136}, /* dc3dd */
    {9250, 100}, /* dcache-admin */
    {9263, 136}, /* dcfldd */
    {9270, 294}, /* dcli */
    {9275, 33}, /* dconf */
    {9281, 295}, /* dconf reset */
    {9293, 296}, /* dd */
    {9296, 136}, /* dd-safe */
    {9304, 136}, /* dd_rescue */
    {9314, 223}, /* dd_rescue-any */
    {9328, 136}, /* ddrescue */
    {9337, 149}, /* deactivate */
    {9348, 91}, /* debsums */
    {9356, 297}, /* debugfs */
    {9364, 298}, /* declare */
    {9372, 147}, /* deconz */
    {9379, 299}, /* defaults */
    {9388, 14}, /* del */
    {9392, 300}, /* delgroup */
    {9401, 53}, /* delpart */
    {9409, 54}, /* delta */
    {9415, 14}, /* deltree */
    {9423, 33}, /* deluge */
    {9430, 301}, /* deluser */
    {9438, 302}, /* delv */
    {9443, 21}, /* deno */
    {9448, 22}, /* deno install */
    {9461, 193}, /* deno run */
    {9470, 41}, /* deno serve */
    {9481, 51}, /* depmod */
    {9488, 111}, /* detox */
    {9494, 49}, /* device_config */
    {9508, 69}, /* device_config reset */
    {9528, 57}, /* devmem */
    {9535, 57}, /* devmem2 */
    {9543, 49}, /* devtunnel */
    {9553, 232}, /* devtunnel host */
    {9568, 40}, /* df */
    {9571, 25}, /* dfu */
    {9575, 25}, /* dfu-programmer */
    {9590, 125}, /* dfu-suffix-x */
    {9603, 57}, /* dfu-tool */
    {9612, 303}, /* dfu-util */
    {9621, 303}, /* dfu-util-static */
    {9637, 56}, /* dgmgrl */
    {9644, 304}, /* dhclient */
    {9653, 304}, /* dhcpcd */
    {9660, 105}, /* dhcpig */
    {9667, 64}, /* diesel */
    {9674, 91}, /* diff */
    {9679, 54}, /* diff3 */
    {9685, 91}, /* diffstat */
    {9694, 54}, /* difft */
    {9700, 302}, /* dig */
    {9704, 76}, /* dinitctl */
    {9713, 305}, /* dir */
    {9717, 90}, /* directus */
    {9726, 61}, /* direnv */
    {9733, 194}, /* direnv exec */
    {9745, 306}, /* dirname */
    {9753, 210}, /* dirs */
    {9758, 1}, /* discord.sh */
    {9769, 230}, /* discourse */
    {9779, 140}, /* disklabel */
    {9789, 307}, /* diskpart */
    {9798, 307}, /* diskpart.exe */
    {9811, 308}, /* diskutil */
    {9820, 309}, /* diskutil ap */
    {9832, 309}, /* diskutil apfs */
    {9846, 309}, /* diskutil appleRAID */
    {9865, 309}, /* diskutil coreStorage */
    {9886, 309}, /* diskutil cs */
    {9898, 120}, /* dism */
    {9903, 149}, /* disown */
    {9910, 37}, /* distrobox */
    {9920, 310}, /* distrobox rm */
    {9933, 21}, /* dmd */
    {9937, 311}, /* dmesg */
    {9943, 239}, /* dmesg-n */
    {9951, 40}, /* dmidecode */
    {9961, 224}, /* dmsetup */
    {9969, 312}, /* dmsetup clear */
    {9983, 312}, /* dmsetup remove */
    {9998, 312}, /* dmsetup remove_all */
    {10017, 312}, /* dmsetup suspend */
    {10033, 312}, /* dmsetup wipe_table */
    {10052, 313}, /* dnf */
    {10056, 88}, /* dnf autoremove */
    {10071, 88}, /* dnf erase */
    {10081, 95}, /* dnf history */
    {10093, 22}, /* dnf install */
    {10105, 88}, /* dnf remove */
    {10116, 314}, /* dnf system-upgrade */
    {10135, 131}, /* dnp3 */
    {10140, 232}, /* dnscat2 */
    {10148, 105}, /* dnsspoof */
    {10157, 24}, /* dnsspoof-any */
    {10170, 51}, /* do-release-upgrade */
    {10189, 315}, /* doas */
    {10194, 137}, /* doc_loadbios */
    {10207, 137}, /* docfdisk */
    {10216, 316}, /* docker */
    {10223, 317}, /* docker builder */
    {10238, 318}, /* docker builder df */
    {10256, 318}, /* docker builder events */
    {10278, 318}, /* docker builder info */
    {10298, 318}, /* docker builder inspect */
    {10321, 318}, /* docker builder list */
    {10341, 318}, /* docker builder ls */
    {10359, 319}, /* docker builder prune */
    {10380, 317}, /* docker buildx */
    {10394, 319}, /* docker buildx prune */
    {10414, 320}, /* docker checkpoint rm */
    {10435, 318}, /* docker compose config */
    {10457, 321}, /* docker compose down */
    {10477, 318}, /* docker compose events */
    {10499, 322}, /* docker compose exec */
    {10519, 318}, /* docker compose images */
    {10541, 318}, /* docker compose logs */
    {10561, 318}, /* docker compose ls */
    {10579, 318}, /* docker compose port */
    {10599, 318}, /* docker compose ps */
    {10617, 321}, /* docker compose rm */
    {10635, 322}, /* docker compose run */
    {10654, 318}, /* docker compose top */
    {10673, 318}, /* docker compose version */
    {10696, 317}, /* docker config */
    {10710, 320}, /* docker config rm */
    {10727, 318}, /* docker container */
    {10744, 323}, /* docker container create */
    {10768, 318}, /* docker container df */
    {10788, 318}, /* docker container events */
    {10812, 323}, /* docker container exec */
    {10834, 318}, /* docker container info */
    {10856, 318}, /* docker container inspect */
    {10881, 324}, /* docker container kill */
    {10903, 318}, /* docker container list */
    {10925, 318}, /* docker container ls */
    {10945, 325}, /* docker container prune */
    {10968, 323}, /* docker container restart */
    {10993, 190}, /* docker container rm */
    {11013, 326}, /* docker container run */
    {11034, 323}, /* docker container start */
    {11057, 324}, /* docker container stop */
    {11079, 317}, /* docker context */
    {11094, 320}, /* docker context rm */
    {11112, 44}, /* docker cp */
    {11122, 327}, /* docker exec */
    {11134, 318}, /* docker image */
    {11147, 323}, /* docker image build */
    {11166, 318}, /* docker image df */
    {11182, 318}, /* docker image events */
    {11202, 318}, /* docker image info */
    {11220, 318}, /* docker image inspect */
    {11241, 318}, /* docker image list */
    {11259, 318}, /* docker image ls */
    {11275, 319}, /* docker image prune */
    {11294, 323}, /* docker image pull */
    {11312, 323}, /* docker image push */
    {11330, 191}, /* docker image rm */
    {11346, 323}, /* docker image tag */
    {11363, 318}, /* docker images df */
    {11380, 318}, /* docker images events */
    {11401, 318}, /* docker images info */
    {11420, 318}, /* docker images inspect */
    {11442, 318}, /* docker images list */
    {11461, 318}, /* docker images ls */
    {11478, 328}, /* docker import */
    {11492, 324}, /* docker kill */
    {11504, 328}, /* docker load */
    {11516, 317}, /* docker manifest */
    {11532, 320}, /* docker manifest rm */
    {11551, 318}, /* docker network */
    {11566, 323}, /* docker network connect */
    {11589, 323}, /* docker network create */
    {11611, 318}, /* docker network df */
    {11629, 323}, /* docker network disconnect */
    {11655, 318}, /* docker network events */
    {11677, 318}, /* docker network info */
    {11697, 318}, /* docker network inspect */
    {11720, 318}, /* docker network list */
    {11740, 318}, /* docker network ls */
    {11758, 319}, /* docker network prune */
    {11779, 323}, /* docker network rm */
    {11797, 317}, /* docker node */
    {11809, 320}, /* docker node demote */
    {11828, 320}, /* docker node rm */
    {11843, 317}, /* docker plugin */
    {11857, 320}, /* docker plugin disable */
    {11879, 22}, /* docker plugin install */
    {11901, 320}, /* docker plugin rm */
    {11918, 190}, /* docker rm */
    {11928, 191}, /* docker rmi */
    {11939, 326}, /* docker run */
    {11950, 317}, /* docker secret */
    {11964, 329}, /* docker secret rm */
    {11981, 317}, /* docker service */
    {11996, 329}, /* docker service rm */
    {12014, 330}, /* docker service scale */
    {12035, 330}, /* docker service update */
    {12057, 317}, /* docker stack */
    {12070, 329}, /* docker stack rm */
    {12086, 324}, /* docker stop */
    {12098, 317}, /* docker swarm */
    {12111, 320}, /* docker swarm ca */
    {12127, 320}, /* docker swarm leave */
    {12146, 318}, /* docker system df */
    {12163, 318}, /* docker system events */
    {12184, 318}, /* docker system info */
    {12203, 318}, /* docker system inspect */
    {12225, 318}, /* docker system list */
    {12244, 318}, /* docker system ls */
    {12261, 325}, /* docker system prune */
    {12281, 325}, /* docker system reset */
    {12301, 320}, /* docker trust revoke */
    {12321, 318}, /* docker volume */
    {12335, 323}, /* docker volume create */
    {12356, 318}, /* docker volume df */
    {12373, 318}, /* docker volume events */
    {12394, 318}, /* docker volume info */
    {12413, 318}, /* docker volume inspect */
    {12435, 318}, /* docker volume list */
    {12454, 318}, /* docker volume ls */
    {12471, 325}, /* docker volume prune */
    {12491, 331}, /* docker volume remove */
    {12512, 331}, /* docker volume rm */
    {12529, 49}, /* docker-compose */
    {12544, 318}, /* docker-compose config */
    {12566, 321}, /* docker-compose down */
    {12586, 322}, /* docker-compose exec */
    {12606, 321}, /* docker-compose kill */
    {12626, 318}, /* docker-compose logs */
    {12646, 318}, /* docker-compose ps */
    {12664, 321}, /* docker-compose rm */
    {12682, 322}, /* docker-compose run */
    {12701, 318}, /* docker-compose top */
    {12720, 150}, /* docker-machine */
    {12735, 209}, /* docker-uninstall */
    {12752, 332}, /* dockerd */
    {12760, 67}, /* doctl */
    {12766, 129}, /* doctl auth init */
    {12782, 129}, /* doctl auth remove */
    {12800, 129}, /* doctl auth switch */
    {12818, 64}, /* doctrine */
    {12827, 333}, /* dog */
    {12831, 65}, /* dogecoin-cli */
    {12844, 67}, /* dokku */
    {12850, 72}, /* dokku apps:destroy */
    {12869, 72}, /* dokku postgres:destroy */
    {12892, 99}, /* dolt */
    {12897, 49}, /* domainctl */
    {12907, 249}, /* domainctl transfer */
    {12926, 161}, /* domainname */
    {12937, 111}, /* dos2unix */
    {12946, 80}, /* dot */
    {12950, 85}, /* dot_clean */
    {12960, 49}, /* dotenv */
    {12967, 194}, /* dotenv run */
    {12978, 80}, /* dotnet */
    {12985, 249}, /* dotnet ef database drop */
    {13009, 334}, /* dotnet ef database update */
    {13035, 193}, /* dotnet script */
    {13049, 22}, /* dotnet tool install */
    {13069, 200}, /* dotool */
    {13076, 335}, /* doveadm */
    {13084, 287}, /* doveadm expunge */
    {13100, 287}, /* doveadm mailbox delete */
    {13123, 287}, /* doveadm purge */
    {13137, 1}, /* dpaste */
    {13144, 336}, /* dpkg */
    {13149, 337}, /* dpkg-deb */
    {13158, 91}, /* dpkg-query */
    {13169, 51}, /* dpkg-reconfigure */
    {13186, 338}, /* dpkg-statoverride */
    {13204, 22}, /* dpkg-url */
    {13213, 162}, /* dracut */
    {13220, 339}, /* drbdadm */
    {13228, 141}, /* drbdadm create-md */
    {13246, 141}, /* drbdadm invalidate */
    {13265, 141}, /* drbdadm wipe-md */
    {13281, 141}, /* drbdmeta */
    {13290, 339}, /* drbdsetup */
    {13300, 99}, /* drill */
    {13306, 64}, /* drizzle-kit */
    {13318, 340}, /* dropbear */
    {13327, 341}, /* dropdb */
    {13334, 173}, /* dropdb-any */
    {13345, 341}, /* dropuser */
    {13354, 62}, /* drupal */
    {13361, 62}, /* drush */
    {13367, 22}, /* drush-dl */
    {13376, 342}, /* dscl */
    {13381, 169}, /* dscli */
    {13387, 343}, /* dsconf */
    {13394, 342}, /* dsconfigad */
    {13405, 343}, /* dsctl */
    {13411, 342}, /* dseditgroup */
    {13423, 342}, /* dsenableroot */
    {13436, 251}, /* dsh */
    {13440, 343}, /* dsidm */
    {13446, 271}, /* dsidm delete */
    {13459, 344}, /* dsmadmc */
    {13467, 345}, /* dsmod */
    {13473, 345}, /* dsmove */
    {13480, 105}, /* dsniff */
    {13487, 345}, /* dsrm */
    {13492, 103}, /* dstat */
    {13498, 250}, /* dsync */
    {13504, 37}, /* dtach */
    {13510, 40}, /* du */
    {13513, 246}, /* duckdb */
    {13520, 40}, /* duf */
    {13524, 289}, /* dufs */
    {13529, 346}, /* dump */
    {13534, 103}, /* dumpe2fs */
    {13543, 140}, /* dumpfs */
    {13550, 61}, /* dunstctl */
    {13559, 347}, /* duplicacy */
    {13569, 348}, /* duplicity */
    {13579, 167}, /* duplicity remove-all-but-n-full */
    {13611, 167}, /* duplicity remove-all-inc-of-but-n-full */
    {13650, 349}, /* duplicity remove-older-than */
    {13678, 40}, /* dust */
    {13683, 200}, /* dvtm */
    {13688, 350}, /* e2fsck */
    {13695, 136}, /* e2image */
    {13703, 351}, /* e2label */
    {13711, 41}, /* earthly */
    {13719, 39}, /* easy-rsa */
    {13728, 22}, /* easy_install */
    {13741, 39}, /* easyrsa */
    {13749, 192}, /* eatmydata */
    {13759, 67}, /* eb */
    {13762, 72}, /* eb terminate */
    {13775, 106}, /* ebtables */
    {13784, 131}, /* ebusctl */
    {13792, 352}, /* echo */
    {13797, 21}, /* ecl */
    {13801, 25}, /* ecpprog */
    {13809, 57}, /* ectool */
    {13816, 353}, /* ed */
    {13819, 99}, /* edgedb */
    {13826, 25}, /* edl */
    {13830, 25}, /* edl.py */
    {13837, 169}, /* eeprom */
    {13844, 354}, /* efi-updatevar */
    {13858, 355}, /* efibootmgr */
    {13869, 61}, /* eg */
    {13872, 202}, /* egrep */
    {13878, 160}, /* eject */
    {13884, 49}, /* eksctl */
    {13891, 356}, /* eksctl delete */
    {13905, 146}, /* elasticdump */
    {13917, 357}, /* elasticsearch-certutil */
    {13940, 357}, /* elasticsearch-keystore */
    {13963, 357}, /* elasticsearch-node */
    {13982, 49}, /* elasticsearch-plugin */
    {14003, 22}, /* elasticsearch-plugin install */
    {14032, 357}, /* elasticsearch-reset-password */
    {14061, 357}, /* elasticsearch-users */
    {14081, 156}, /* electrum */
    {14090, 65}, /* elements-cli */
    {14103, 358}, /* elinks */
    {14110, 21}, /* elixir */
    {14117, 41}, /* elvish */
    {14124, 359}, /* emacs */
    {14130, 359}, /* emacsclient */
    {14142, 360}, /* emerge */
    {14149, 88}, /* emerge --unmerge */
    {14166, 24}, /* empire */
    {14173, 361}, /* emqx */
    {14178, 361}, /* emqx_ctl */
    {14187, 149}, /* enable */
    {14194, 71}, /* engine-cleanup */
    {14209, 131}, /* enip */
    {14214, 37}, /* entr */
    {14219, 362}, /* env */
    {14223, 243}, /* envsubst */
    {14232, 222}, /* envtools */
    {14241, 33}, /* eog */
    {14245, 87}, /* eopkg */
    {14251, 88}, /* eopkg remove */
    {14264, 88}, /* eopkg rm */
    {14273, 100}, /* eos */
    {14277, 65}, /* eosio */
    {14283, 49}, /* equo */
    {14288, 88}, /* equo remove */
    {14300, 189}, /* era_restore */
    {14312, 222}, /* erase */
    {14318, 363}, /* erase flash: */
    {14331, 363}, /* erase nvram: */
    {14344, 363}, /* erase startup-config */
    {14365, 169}, /* errclear */
    {14374, 146}, /* esdump */
    {14381, 80}, /* eslint */
    {14388, 41}, /* esno */
    {14393, 33}, /* espeak */
    {14400, 364}, /* espefuse */
    {14409, 364}, /* espefuse.py */
    {14421, 49}, /* espsecure.py */
    {14434, 364}, /* espsecure.py burn */
    {14452, 365}, /* esptool */
    {14460, 365}, /* esptool-js */
    {14471, 365}, /* esptool.py */
    {14482, 294}, /* esxcfg-volume */
    {14496, 294}, /* esxcli */
    {14503, 366}, /* etcdctl */
    {14511, 367}, /* etcdctl del */
    {14523, 368}, /* etcdctl snapshot */
    {14540, 368}, /* etcdutl */
    {14548, 368}, /* etcdutl backup */
    {14563, 368}, /* etcdutl snapshot */
    {14580, 136}, /* etcher */
    {14587, 49}, /* etckeeper */
    {14597, 369}, /* etckeeper vcs */
    {14611, 114}, /* eterm */
    {14617, 65}, /* eth2deposit-cli */
    {14633, 65}, /* ethdo */
    {14639, 33}, /* ether-wake */
    {14650, 65}, /* ethereal */
    {14659, 370}, /* ethtool */
    {14667, 57}, /* ethtool-eeprom */
    {14682, 124}, /* ethtool-show */
    {14695, 24}, /* ettercap */
    {14704, 371}, /* eval */
    {14709, 41}, /* evidence */
    {14718, 24}, /* evil-winrm */
    {14729, 33}, /* evince */
    {14736, 65}, /* evmosd */
    {14743, 372}, /* ex */
    {14746, 305}, /* exa */
    {14750, 99}, /* exaplus */
    {14758, 373}, /* exec */
    {14763, 374}, /* exiftool */
    {14772, 375}, /* exigrep */
    {14780, 335}, /* exim */
    {14785, 335}, /* exim4 */
    {14791, 375}, /* exiqgrep */
    {14800, 287}, /* exiqgrep-rm */
    {14812, 149}, /* exit */
    {14817, 376}, /* exiv2 */
    {14823, 375}, /* exiwhat */
    {14831, 67}, /* exo */
    {14835, 38}, /* expand */
    {14842, 377}, /* expect */
    {14849, 200}, /* expect-type */
    {14861, 61}, /* explainshell */
    {14874, 298}, /* export */
    {14881, 378}, /* exportfs */
    {14890, 169}, /* exportvg */
    {14899, 232}, /* expose */
    {14906, 210}, /* expr */
    {14911, 248}, /* expressvpn */
    {14922, 379}, /* extlinux */
    {14931, 380}, /* eye */
    {14935, 305}, /* eza */
    {14939, 140}, /* ezjail-admin */
    {14952, 250}, /* ezmlm-unsub */
    {14964, 61}, /* fabric */
    {14971, 21}, /* factor */
    {14978, 41}, /* factor-vm */
    {14988, 381}, /* factory-reset */
    {15002, 223}, /* factory_reset */
    {15016, 381}, /* factoryreset */
    {15029, 382}, /* fail2ban-client */
    {15045, 52}, /* faillock */
    {15054, 237}, /* fakechroot */
    {15065, 383}, /* fakeroot */
    {15074, 225}, /* faketime */
    {15083, 60}, /* falcoctl-stop */
    {15097, 60}, /* falcon-sensor-stop */
    {15116, 384}, /* falconctl */
    {15126, 385}, /* fallocate */
    {15136, 3}, /* false */
    {15142, 386}, /* fastboot */
    {15151, 71}, /* fastboot snapshot-update */
    {15176, 116}, /* fastfetch */
    {15186, 239}, /* fbset */
    {15192, 99}, /* fbsql */
    {15198, 387}, /* fc */
    {15201, 376}, /* fc-list */
    {15209, 169}, /* fcinfo-x */
    {15218, 388}, /* fd */
    {15221, 389}, /* fdesetup */
    {15230, 388}, /* fdfind */
    {15237, 31}, /* fdformat */
    {15246, 221}, /* fdisk */
    {15252, 390}, /* fdupes */
    {15259, 33}, /* feh */
    {15263, 82}, /* fence_apc */
    {15273, 82}, /* fence_ipmilan */
    {15287, 82}, /* fence_vmware */
    {15300, 21}, /* fennel */
    {15307, 17}, /* fetch */
    {15313, 391}, /* fetchmail */
    {15323, 33}, /* ffmpeg */
    {15330, 33}, /* ffplay */
    {15337, 376}, /* ffprobe */
    {15345, 139}, /* ffsend */
    {15352, 149}, /* fg */
    {15355, 202}, /* fgrep */
    {15361, 245}, /* fido2-token */
    {15373, 38}, /* figlet */
    {15380, 40}, /* file */
    {15385, 392}, /* file-rename */
    {15397, 1}, /* filebin */
    {15405, 65}, /* filecoin */
    {15414, 393}, /* find */
    {15419, 40}, /* findfs */
    {15426, 40}, /* findmnt */
    {15434, 210}, /* finger */
    {15441, 394}, /* fio */
    {15445, 67}, /* firebase */
    {15454, 33}, /* firefox */
    {15462, 225}, /* firejail */
    {15471, 395}, /* firewall-cmd */
    {15484, 222}, /* firstboot */
    {15494, 110}, /* fish */
    {15499, 49}, /* fisher */
    {15506, 22}, /* fisher install */
    {15521, 33}, /* flac */
    {15526, 25}, /* flash.sh */
    {15535, 31}, /* flash_erase */
    {15547, 31}, /* flash_eraseall */
    {15562, 137}, /* flash_lock */
    {15573, 137}, /* flash_otp_erase */
    {15589, 137}, /* flash_otp_lock */
    {15604, 137}, /* flash_otp_write */
    {15620, 137}, /* flash_unlock */
    {15633, 31}, /* flashcp */
    {15641, 57}, /* flashit */
    {15649, 25}, /* flashprog */
    {15659, 396}, /* flashrom */
    {15668, 64}, /* flask */
    {15674, 87}, /* flatpak */
    {15682, 22}, /* flatpak install */
    {15698, 397}, /* flatpak remove */
    {15713, 398}, /* flatpak run */
    {15725, 397}, /* flatpak uninstall */
    {15743, 399}, /* flink */
    {15749, 41}, /* flink run */
    {15759, 57}, /* flint */
    {15765, 237}, /* flock */
    {15771, 65}, /* flow */
    {15776, 68}, /* fluent-bit */
    {15787, 67}, /* flux */
    {15792, 181}, /* flux-run */
    {15801, 67}, /* fly */
    {15805, 67}, /* flyctl */
    {15812, 64}, /* flyway */
    {15819, 38}, /* fmt */
    {15823, 140}, /* fmthard */
    {15831, 38}, /* fold */
    {15836, 37}, /* foot */
    {15841, 380}, /* foreman */
    {15849, 15}, /* format */
    {15856, 140}, /* format-solaris */
    {15871, 15}, /* format.com */
    {15882, 204}, /* fossil */
    {15889, 179}, /* fossil clean */
    {15902, 179}, /* fossil extras */
    {15916, 400}, /* fossil purge */
    {15929, 179}, /* fossil revert */
    {15943, 400}, /* fossil scrub */
    {15956, 400}, /* fossil shun */
    {15968, 179}, /* fossil undo */
    {15980, 104}, /* fping */
    {15986, 57}, /* fptw64 */
    {15993, 3}, /* free */
    {15998, 51}, /* freshclam */
    {16008, 111}, /* fromdos */
    {16016, 232}, /* frpc */
    {16021, 107}, /* fs_cli */
    {16028, 401}, /* fsadm */
    {16034, 247}, /* fsarchiver */
    {16045, 136}, /* fsarchiver restfs */
    {16063, 350}, /* fsck */
    {16068, 350}, /* fsck-any */
    {16077, 140}, /* fsck_ufs */
    {16086, 402}, /* fsfreeze */
    {16095, 403}, /* fstrim */
    {16102, 404}, /* ftp */
    {16106, 17}, /* ftpget */
    {16113, 405}, /* fuser */
    {16119, 33}, /* fusermount */
    {16130, 25}, /* futurerestore */
    {16144, 406}, /* fw3 */
    {16148, 406}, /* fw4 */
    {16152, 407}, /* fw_setenv */
    {16162, 137}, /* fw_setsys */
    {16172, 223}, /* fw_upgrade */
    {16183, 51}, /* fwupdmgr */
    {16192, 63}, /* fwupdmgr downgrade */
    {16211, 63}, /* fwupdmgr install */
    {16228, 63}, /* fwupdmgr local-install */
    {16251, 63}, /* fwupdmgr reinstall */
    {16270, 63}, /* fwupdmgr switch-branch */
    {16293, 125}, /* fwupdtool */
    {16303, 63}, /* fwupdtool install */
    {16321, 63}, /* fwupdtool install-blob */
    {16344, 223}, /* fwupgrade */
    {16354, 38}, /* fzf */
    {16358, 80}, /* g++ */
    {16362, 65}, /* gaiad */
    {16368, 41}, /* gap */
    {16372, 127}, /* gawk */
    {16377, 408}, /* gbak */
    {16382, 140}, /* gcache */
    {16389, 80}, /* gcc */
    {16393, 67}, /* gcloud */
    {16400, 129}, /* gcloud auth list */
    {16417, 129}, /* gcloud auth login */
    {16435, 129}, /* gcloud auth revoke */
    {16454, 41}, /* gcloud-run */
    {16465, 140}, /* gconcat */
    {16473, 49}, /* gcrane */
    {16480, 273}, /* gcrane delete */
    {16494, 273}, /* gcrane gc */
    {16504, 25}, /* gd32flash */
    {16514, 409}, /* gdb */
    {16518, 18}, /* gdb-multiarch */
    {16532, 410}, /* gdbus */
    {16538, 411}, /* gdisk */
    {16544, 49}, /* gdrive */
    {16551, 249}, /* gdrive trash empty */
    {16570, 277}, /* gedit */
    {16576, 140}, /* geli */
    {16581, 87}, /* gem */
    {16585, 22}, /* gem install */
    {16597, 206}, /* gem uninstall */
    {16611, 213}, /* gem yank */
    {16620, 98}, /* genisoimage */
    {16632, 162}, /* genkernel */
    {16642, 40}, /* getcap */
    {16649, 112}, /* getcfg-x */
    {16658, 210}, /* getconf */
    {16666, 40}, /* getenforce */
    {16677, 210}, /* getent */
    {16684, 40}, /* getfacl */
    {16692, 54}, /* getfattr */
    {16701, 156}, /* geth */
    {16706, 104}, /* getmac */
    {16713, 391}, /* getmail */
    {16721, 175}, /* getopts */
    {16729, 54}, /* getsebool */
    {16739, 100}, /* gfal-rm */
    {16747, 412}, /* gfix */
    {16752, 41}, /* gforth */
    {16759, 67}, /* gh */
    {16762, 413}, /* gh api */
    {16769, 129}, /* gh auth login */
    {16783, 129}, /* gh auth logout */
    {16798, 129}, /* gh auth status */
    {16813, 414}, /* gh cache delete */
    {16829, 22}, /* gh extension install */
    {16850, 1}, /* gh gist */
    {16858, 414}, /* gh gpg-key delete */
    {16876, 414}, /* gh release delete */
    {16894, 414}, /* gh repo delete */
    {16909, 129}, /* gh run cancel */
    {16923, 129}, /* gh run delete */
    {16937, 129}, /* gh run list */
    {16949, 129}, /* gh run rerun */
    {16962, 129}, /* gh run view */
    {16974, 129}, /* gh run watch */
    {16987, 414}, /* gh secret delete */
    {17004, 414}, /* gh ssh-key delete */
    {17022, 414}, /* gh variable delete */
    {17041, 414}, /* gh workflow disable */
    {17061, 80}, /* ghc */
    {17065, 49}, /* ghcup */
    {17071, 415}, /* ghcup nuke */
    {17082, 90}, /* ghost */
    {17088, 33}, /* gimp */
    {17093, 49}, /* gio */
    {17097, 416}, /* gio cat */
    {17105, 416}, /* gio info */
    {17114, 416}, /* gio list */
    {17123, 416}, /* gio mime */
    {17132, 417}, /* gio remove */
    {17143, 417}, /* gio trash */
    {17153, 416}, /* gio tree */
    {17162, 139}, /* gist */
    {17167, 1}, /* gist-paste */
    {17178, 418}, /* git */
    {17182, 419}, /* git add */
    {17190, 419}, /* git annex add */
    {17204, 420}, /* git annex drop */
    {17219, 420}, /* git annex dropunused */
    {17240, 420}, /* git annex forget */
    {17257, 420}, /* git annex unannex */
    {17275, 420}, /* git annex uninit */
    {17292, 421}, /* git bisect log */
    {17307, 422}, /* git bisect run */
    {17322, 421}, /* git bisect view */
    {17338, 423}, /* git branch */
    {17349, 424}, /* git checkout */
    {17362, 425}, /* git checkout-index */
    {17381, 426}, /* git clean */
    {17391, 427}, /* git clone */
    {17401, 419}, /* git commit */
    {17412, 428}, /* git config */
    {17423, 421}, /* git config --get */
    {17440, 421}, /* git config --list */
    {17458, 421}, /* git config -l */
    {17472, 421}, /* git config get */
    {17487, 421}, /* git config list */
    {17503, 429}, /* git diff */
    {17512, 430}, /* git fetch */
    {17522, 431}, /* git filter-branch */
    {17540, 431}, /* git filter-repo */
    {17556, 432}, /* git gc */
    {17563, 433}, /* git gc --prune */
    {17578, 421}, /* git lfs ls-files */
    {17595, 434}, /* git lfs migrate */
    {17611, 429}, /* git log */
    {17619, 421}, /* git notes list */
    {17634, 421}, /* git notes show */
    {17649, 433}, /* git prune */
    {17659, 435}, /* git push */
    {17668, 436}, /* git read-tree */
    {17682, 437}, /* git rebase */
    {17693, 429}, /* git reflog */
    {17704, 433}, /* git reflog delete */
    {17722, 433}, /* git reflog expire */
    {17740, 438}, /* git remote */
    {17751, 421}, /* git remote -v */
    {17765, 421}, /* git remote show */
    {17781, 439}, /* git reset */
    {17791, 440}, /* git restore */
    {17803, 441}, /* git rm */
    {17810, 429}, /* git show */
    {17819, 419}, /* git stage */
    {17829, 442}, /* git stash clear */
    {17845, 442}, /* git stash drop */
    {17860, 443}, /* git stash list */
    {17875, 443}, /* git stash show */
    {17890, 429}, /* git status */
    {17901, 444}, /* git submodule deinit */
    {17922, 422}, /* git submodule foreach */
    {17944, 421}, /* git submodule status */
    {17965, 445}, /* git switch */
    {17976, 446}, /* git tag */
    {17984, 447}, /* git update-ref */
    {17999, 421}, /* git worktree list */
    {18017, 444}, /* git worktree remove */
    {18037, 148}, /* git-filter-repo */
    {18053, 448}, /* gitlab-backup */
    {18067, 448}, /* gitlab-ctl */
    {18078, 448}, /* gitlab-psql */
    {18090, 448}, /* gitlab-rails */
    {18103, 152}, /* gitlab-rails r */
    {18118, 152}, /* gitlab-rails runner */
    {18138, 448}, /* gitlab-rake */
    {18150, 449}, /* gksudo */
    {18157, 67}, /* glab */
    {18162, 413}, /* glab api */
    {18171, 1}, /* glab snippet */
    {18184, 140}, /* glabel */
    {18191, 116}, /* glances */
    {18199, 62}, /* gluster */
    {18207, 249}, /* gluster peer detach */
    {18227, 249}, /* gluster volume delete */
    {18249, 249}, /* gluster volume reset */
    {18270, 249}, /* gluster volume stop */
    {18290, 376}, /* glxinfo */
    {18298, 450}, /* gmake */
    {18304, 140}, /* gmirror */
    {18312, 277}, /* gnome-open */
    {18323, 33}, /* gnome-screenshot */
    {18340, 240}, /* gnome-session-quit */
    {18359, 37}, /* gnome-terminal */
    {18374, 140}, /* gnop */
    {18379, 41}, /* gnuplot */
    {18387, 87}, /* go */
    {18390, 451}, /* go get */
    {18397, 451}, /* go install */
    {18408, 452}, /* go run */
    {18415, 80}, /* go-build */
    {18424, 65}, /* goal */
    {18429, 16}, /* gobgp */
    {18435, 380}, /* god */
    {18439, 80}, /* gofmt */
    {18445, 105}, /* goldeneye */
    {18455, 33}, /* google-chrome */
    {18469, 64}, /* goose */
    {18475, 199}, /* gopass */
    {18482, 41}, /* gorun */
    {18488, 21}, /* gosh */
    {18493, 232}, /* gost */
    {18498, 237}, /* gosu */
    {18503, 225}, /* gosu- */
    {18509, 198}, /* gotty */
    {18515, 294}, /* govc */
    {18520, 21}, /* gp */
    {18523, 140}, /* gpart */
    {18529, 453}, /* gpasswd */
    {18537, 454}, /* gpg */
    {18541, 245}, /* gpg-card */
    {18550, 454}, /* gpg2 */
    {18555, 59}, /* gpgconf */
    {18563, 455}, /* gpio */
    {18568, 57}, /* gpio-hammer */
    {18580, 455}, /* gpioset */
    {18588, 54}, /* gprof */
    {18594, 99}, /* gpsql */
    {18600, 61}, /* gpt */
    {18604, 142}, /* gpt destroy */
    {18616, 21}, /* graalpy */
    {18624, 41}, /* gradio */
    {18631, 80}, /* gradle */
    {18638, 68}, /* grafana-agent */
    {18652, 22}, /* grafana-cli */
    {18664, 22}, /* grafana-cli plugins install */
    {18692, 140}, /* graid */
    {18698, 140}, /* graid3 */
    {18705, 61}, /* greenclip */
    {18715, 99}, /* greenplum */
    {18725, 202}, /* grep */
    {18730, 33}, /* grim */
    {18735, 417}, /* grm */
    {18739, 21}, /* groovy */
    {18746, 52}, /* groupadd */
    {18755, 300}, /* groupdel */
    {18764, 456}, /* groupmems */
    {18774, 457}, /* groupmod */
    {18783, 3}, /* groups */
    {18790, 140}, /* growfs */
    {18797, 216}, /* growisofs */
    {18807, 160}, /* growpart */
    {18816, 52}, /* grpconv */
    {18824, 458}, /* grpcurl */
    {18832, 459}, /* grpunconv */
    {18842, 51}, /* grub-editenv */
    {18855, 379}, /* grub-install */
    {18868, 51}, /* grub-mkconfig */
    {18882, 379}, /* grub2-install */
    {18896, 51}, /* grub2-mkconfig */
    {18911, 163}, /* grubby */
    {18918, 33}, /* gs */
    {18921, 198}, /* gs-netcat */
    {18931, 460}, /* gsed */
    {18936, 33}, /* gsettings */
    {18946, 295}, /* gsettings reset-recursively */
    {18974, 21}, /* gsi */
    {18978, 99}, /* gsql */
    {18983, 21}, /* gst */
    {18987, 140}, /* gstripe */
    {18995, 67}, /* gsutil */
    {19002, 180}, /* gtar */
    {19007, 333}, /* guestfish-rm */
    {19020, 21}, /* guile */
    {19026, 87}, /* guix */
    {19031, 461}, /* guix gc */
    {19039, 22}, /* guix install */
    {19052, 462}, /* guix package */
    {19065, 415}, /* guix system delete-generations */
    {19096, 98}, /* gunzip */
    {19103, 140}, /* gvinum */
    {19110, 201}, /* gzcat */
    {19116, 203}, /* gzip */
    {19121, 57}, /* h2offt */
    {19128, 294}, /* ha-manager */
    {19139, 463}, /* hadoop */
    {19146, 464}, /* hadoop fs */
    {19156, 41}, /* hadoop jar */
    {19167, 465}, /* hagrp */
    {19173, 112}, /* hal_app */
    {19181, 169}, /* halockrun */
    {19191, 466}, /* halt */
    {19196, 232}, /* hans */
    {19201, 230}, /* harbor */
    {19208, 169}, /* hares */
    {19214, 149}, /* hash */
    {19219, 70}, /* hashbackup */
    {19230, 33}, /* hashcat */
    {19238, 21}, /* haskell */
    {19246, 361}, /* hass-cli */
    {19255, 1}, /* haste */
    {19261, 1}, /* hastebin */
    {19270, 169}, /* hastop */
    {19277, 90}, /* hasura */
    {19284, 169}, /* hasys */
    {19290, 49}, /* hatch */
    {19296, 259}, /* hatch env */
    {19306, 194}, /* hatch run */
    {19316, 63}, /* hawkbit */
    {19324, 70}, /* hb */
    {19327, 99}, /* hbase */
    {19333, 67}, /* hcloud */
    {19340, 99}, /* hdbsql */
    {19347, 463}, /* hdfs */
    {19352, 464}, /* hdfs dfs */
    {19361, 464}, /* hdfs dfsadmin */
    {19375, 308}, /* hdiutil */
    {19383, 467}, /* hdparm */
    {19390, 202}, /* head */
    {19395, 248}, /* headscale */
    {19405, 268}, /* heaptrack */
    {19415, 125}, /* heimdall */
    {19424, 468}, /* helm */
    {19429, 195}, /* helm config */
    {19441, 356}, /* helm del */
    {19450, 356}, /* helm delete */
    {19462, 22}, /* helm install */
    {19475, 22}, /* helm plugin install */
    {19495, 469}, /* helm plugin remove */
    {19514, 469}, /* helm plugin uninstall */
    {19536, 469}, /* helm registry logout */
    {19557, 469}, /* helm repo remove */
    {19574, 469}, /* helm repo rm */
    {19587, 470}, /* helm rollback */
    {19601, 356}, /* helm uninstall */
    {19616, 22}, /* helm upgrade */
    {19629, 49}, /* helmfile */
    {19638, 256}, /* helmfile delete */
    {19654, 256}, /* helmfile destroy */
    {19671, 91}, /* help */
    {19676, 76}, /* herd */
    {19681, 67}, /* heroku */
    {19688, 129}, /* heroku auth login */
    {19706, 129}, /* heroku auth logout */
    {19725, 250}, /* hestia */
    {19732, 38}, /* hexdump */
    {19740, 36}, /* hey */
    {19744, 85}, /* hfs.util */
    {19753, 204}, /* hg */
    {19756, 471}, /* hg checkout */
    {19768, 471}, /* hg co */
    {19774, 205}, /* hg debugstrip */
    {19788, 205}, /* hg purge */
    {19797, 471}, /* hg revert */
    {19807, 205}, /* hg revert -C */
    {19820, 205}, /* hg rollback */
    {19832, 205}, /* hg strip */
    {19841, 471}, /* hg up */
    {19847, 205}, /* hg up -C */
    {19856, 471}, /* hg update */
    {19866, 205}, /* hg update -C */
    {19879, 25}, /* hid-flash */
    {19889, 25}, /* hidapi-flash */
    {19902, 472}, /* history */
    {19910, 99}, /* hive */
    {19915, 49}, /* homectl */
    {19923, 271}, /* homectl deactivate-all */
    {19946, 271}, /* homectl lock */
    {19959, 271}, /* homectl remove */
    {19974, 302}, /* host */
    {19979, 24}, /* hostapd-wpe */
    {19991, 71}, /* hosted-engine */
    {20005, 104}, /* hostid */
    {20012, 103}, /* hostinfo */
    {20021, 473}, /* hostname */
    {20030, 474}, /* hostnamectl */
    {20042, 474}, /* hostnamectl hostname */
    {20063, 474}, /* hostnamectl status */
    {20082, 61}, /* how2 */
    {20087, 61}, /* howdoi */
    {20094, 20}, /* hpacucli */
    {20103, 24}, /* hping */
    {20109, 24}, /* hping3 */
    {20116, 475}, /* hponcfg */
    {20124, 475}, /* hponcfg.exe */
    {20136, 57}, /* hpsetup */
    {20144, 20}, /* hpssacli */
    {20153, 65}, /* hsd-cli */
    {20161, 100}, /* hsi */
    {20165, 476}, /* htdbm */
    {20171, 476}, /* htdigest */
    {20180, 116}, /* htop */
    {20185, 476}, /* htpasswd */
    {20194, 17}, /* http */
    {20199, 289}, /* http-server */
    {20211, 289}, /* httpd */
    {20217, 17}, /* https */
    {20223, 80}, /* hugo */
    {20228, 105}, /* hulk */
    {20233, 477}, /* hwclock */
    {20241, 65}, /* hwi */
    {20245, 40}, /* hwinfo */
    {20252, 21}, /* hy */
    {20255, 33}, /* hydra */
    {20261, 478}, /* hyperfine */
    {20271, 57}, /* i2cset */
    {20278, 479}, /* i2ctransfer */
    {20290, 192}, /* i386 */
    {20295, 67}, /* ibmcloud */
    {20304, 120}, /* icacls */
    {20311, 54}, /* icdiff */
    {20318, 25}, /* iceprog */
    {20326, 217}, /* icinga2 */
    {20334, 217}, /* icingacli */
    {20344, 38}, /* iconv */
    {20350, 3}, /* id */
    {20353, 376}, /* identify */
    {20362, 71}, /* idevicediagnostics */
    {20381, 25}, /* idevicerestore */
    {20396, 101}, /* idf.py */
    {20403, 131}, /* iec104 */
    {20410, 21}, /* iex */
    {20414, 480}, /* ifconfig */
    {20423, 481}, /* ifconfig bge? delete */
    {20444, 481}, /* ifconfig bge? destroy */
    {20466, 481}, /* ifconfig bge? down */
    {20485, 481}, /* ifconfig em? delete */
    {20505, 481}, /* ifconfig em? destroy */
    {20526, 481}, /* ifconfig em? down */
    {20544, 481}, /* ifconfig en? delete */
    {20564, 481}, /* ifconfig en? destroy */
    {20585, 481}, /* ifconfig en? down */
    {20603, 481}, /* ifconfig eth? delete */
    {20624, 481}, /* ifconfig eth? destroy */
    {20646, 481}, /* ifconfig eth? down */
    {20665, 481}, /* ifconfig igb? delete */
    {20686, 481}, /* ifconfig igb? destroy */
    {20708, 481}, /* ifconfig igb? down */
    {20727, 481}, /* ifconfig re? delete */
    {20747, 481}, /* ifconfig re? destroy */
    {20768, 481}, /* ifconfig re? down */
    {20786, 481}, /* ifconfig vtnet? delete */
    {20809, 481}, /* ifconfig vtnet? destroy */
    {20833, 481}, /* ifconfig vtnet? down */
    {20854, 482}, /* ifdown */
    {20861, 192}, /* ifne */
    {20866, 103}, /* ifstat */
    {20873, 116}, /* iftop */
    {20879, 483}, /* ifup */
    {20884, 82}, /* ilorest */
    {20892, 391}, /* imapsync */
    {20901, 33}, /* img2pdf */
    {20909, 1}, /* imgur */
    {20915, 380}, /* immortalctl */
    {20927, 99}, /* impala-shell */
    {20940, 33}, /* import */
    {20947, 25}, /* imx_usb */
    {20955, 484}, /* in.telnetd */
    {20966, 57}, /* inb */
    {20970, 37}, /* incron */
    {20977, 27}, /* incus */
    {20983, 485}, /* incus config delete */
    {21003, 485}, /* incus config unset */
    {21022, 486}, /* incus delete */
    {21035, 485}, /* incus image delete */
    {21054, 485}, /* incus image unset */
    {21072, 485}, /* incus network delete */
    {21093, 485}, /* incus network unset */
    {21113, 485}, /* incus profile delete */
    {21134, 485}, /* incus profile unset */
    {21154, 485}, /* incus project delete */
    {21175, 485}, /* incus project unset */
    {21195, 487}, /* incus restore */
    {21209, 488}, /* incus stop */
    {21220, 485}, /* incus storage delete */
    {21241, 485}, /* incus storage unset */
    {21261, 485}, /* incus storage volume delete */
    {21289, 243}, /* indent */
    {21296, 165}, /* inetd */
    {21302, 246}, /* influx */
    {21309, 489}, /* influx bucket delete */
    {21330, 489}, /* influx delete */
    {21344, 489}, /* influx org delete */
    {21362, 49}, /* influxd */
    {21370, 341}, /* influxd drop */
    {21383, 91}, /* info */
    {21388, 490}, /* init */
    {21393, 491}, /* initctl */
    {21401, 76}, /* initctl emit */
    {21414, 492}, /* initdb-force */
    {21427, 33}, /* inkscape */
    {21436, 232}, /* inlets */
    {21443, 493}, /* innobackupex */
    {21456, 37}, /* inotifywait */
    {21468, 494}, /* insmod */
    {21475, 495}, /* install */
    {21483, 140}, /* installboot */
    {21495, 22}, /* installer */
    {21505, 85}, /* installer-mac */
    {21519, 169}, /* installp */
    {21528, 496}, /* insync */
    {21535, 54}, /* intel_gpu_top */
    {21549, 57}, /* intelmas */
    {21558, 491}, /* invoke-rc.d */
    {21570, 40}, /* inxi */
    {21575, 57}, /* io */
    {21578, 140}, /* iocage */
    {21585, 232}, /* iodined */
    {21593, 225}, /* ionice */
    {21600, 67}, /* ionosctl */
    {21609, 40}, /* iostat */
    {21616, 57}, /* iotools */
    {21624, 116}, /* iotop */
    {21630, 497}, /* ip */
    {21633, 498}, /* ip a */
    {21638, 499}, /* ip a del */
    {21647, 499}, /* ip a delete */
    {21659, 500}, /* ip a flush */
    {21670, 498}, /* ip addr */
    {21678, 499}, /* ip addr del */
    {21690, 499}, /* ip addr delete */
    {21705, 500}, /* ip addr flush */
    {21719, 498}, /* ip address */
    {21730, 499}, /* ip address del */
    {21745, 499}, /* ip address delete */
    {21763, 500}, /* ip address flush */
    {21780, 498}, /* ip l */
    {21785, 501}, /* ip l del */
    {21794, 501}, /* ip l delete */
    {21806, 502}, /* ip l s */
    {21813, 503}, /* ip l s netns */
    {21826, 502}, /* ip l set */
    {21835, 503}, /* ip l set netns */
    {21850, 504}, /* ip l xdp */
    {21859, 498}, /* ip link */
    {21867, 501}, /* ip link del */
    {21879, 501}, /* ip link delete */
    {21894, 502}, /* ip link s */
    {21904, 503}, /* ip link s netns */
    {21920, 502}, /* ip link set */
    {21932, 503}, /* ip link set netns */
    {21950, 504}, /* ip link xdp */
    {21962, 498}, /* ip maddr */
    {21971, 498}, /* ip n */
    {21976, 505}, /* ip n add */
    {21985, 505}, /* ip n change */
    {21997, 505}, /* ip n replace */
    {22010, 102}, /* ip neigh */
    {22019, 505}, /* ip neigh add */
    {22032, 505}, /* ip neigh change */
    {22048, 505}, /* ip neigh replace */
    {22065, 498}, /* ip neighbour */
    {22078, 505}, /* ip neighbour add */
    {22095, 505}, /* ip neighbour change */
    {22115, 505}, /* ip neighbour replace */
    {22136, 498}, /* ip netns */
    {22145, 506}, /* ip netns del */
    {22158, 506}, /* ip netns delete */
    {22174, 507}, /* ip netns exec */
    {22188, 498}, /* ip nexthop */
    {22199, 498}, /* ip r */
    {22204, 508}, /* ip r add */
    {22213, 508}, /* ip r change */
    {22225, 509}, /* ip r del */
    {22234, 509}, /* ip r delete */
    {22246, 510}, /* ip r flush */
    {22257, 508}, /* ip r replace */
    {22270, 498}, /* ip ro */
    {22276, 508}, /* ip ro add */
    {22286, 508}, /* ip ro change */
    {22299, 509}, /* ip ro del */
    {22309, 509}, /* ip ro delete */
    {22322, 510}, /* ip ro flush */
    {22334, 508}, /* ip ro replace */
    {22348, 498}, /* ip route */
    {22357, 508}, /* ip route add */
    {22370, 508}, /* ip route change */
    {22386, 509}, /* ip route del */
    {22399, 509}, /* ip route delete */
    {22415, 510}, /* ip route flush */
    {22430, 508}, /* ip route replace */
    {22447, 504}, /* ip ru del */
    {22457, 504}, /* ip ru delete */
    {22470, 504}, /* ip ru flush */
    {22482, 498}, /* ip rule */
    {22490, 511}, /* ip rule add */
    {22502, 504}, /* ip rule del */
    {22514, 504}, /* ip rule delete */
    {22529, 504}, /* ip rule flush */
    {22543, 498}, /* ip token */
    {22552, 498}, /* ip tunnel */
    {22562, 498}, /* ip tuntap */
    {22572, 504}, /* ip xfrm policy deleteall */
    {22597, 504}, /* ip xfrm policy flush */
    {22618, 504}, /* ip xfrm state deleteall */
    {22642, 504}, /* ip xfrm state flush */
    {22662, 106}, /* ip6tables */
    {22672, 512}, /* ip6tables-restore */
    {22690, 513}, /* ip6tables-save */
    {22705, 514}, /* ipa */
    {22709, 515}, /* ipa group-del */
    {22723, 515}, /* ipa host-del */
    {22736, 515}, /* ipa user-del */
    {22749, 515}, /* ipa user-disable */
    {22766, 343}, /* ipa-client-install */
    {22785, 343}, /* ipa-csreplica-manage */
    {22806, 343}, /* ipa-replica-install */
    {22826, 343}, /* ipa-replica-manage */
    {22845, 343}, /* ipa-server-install */
    {22864, 124}, /* ipcalc */
    {22871, 40}, /* ipcs */
    {22876, 25}, /* ipecmd */
    {22883, 104}, /* iperf */
    {22889, 104}, /* iperf3 */
    {22896, 516}, /* ipf */
    {22900, 49}, /* ipfs */
    {22905, 139}, /* ipfs add */
    {22914, 516}, /* ipfw */
    {22919, 517}, /* ipmitool */
    {22928, 518}, /* ipmitool bmc */
    {22941, 519}, /* ipmitool chassis bootdev */
    {22966, 519}, /* ipmitool chassis bootparam */
    {22993, 519}, /* ipmitool chassis identify */
    {23019, 519}, /* ipmitool chassis policy */
    {23043, 519}, /* ipmitool chassis power */
    {23066, 518}, /* ipmitool fru */
    {23079, 518}, /* ipmitool hpm */
    {23092, 518}, /* ipmitool lan */
    {23105, 518}, /* ipmitool mc */
    {23117, 518}, /* ipmitool raw */
    {23130, 518}, /* ipmitool sel */
    {23143, 518}, /* ipmitool sol */
    {23156, 518}, /* ipmitool user */
    {23170, 248}, /* ipsec */
    {23176, 520}, /* ipset */
    {23182, 521}, /* ipset destroy */
    {23196, 521}, /* ipset flush */
    {23208, 124}, /* ipset-list */
    {23219, 106}, /* iptables */
    {23228, 106}, /* iptables-legacy */
    {23244, 512}, /* iptables-legacy-restore */
    {23268, 106}, /* iptables-nft */
    {23281, 512}, /* iptables-nft-restore */
    {23302, 512}, /* iptables-restore */
    {23319, 513}, /* iptables-save */
    {23333, 103}, /* iptraf */
    {23340, 521}, /* ipvsadm */
    {23348, 21}, /* ipython */
    {23356, 25}, /* irecovery */
    {23366, 100}, /* irm */
    {23370, 100}, /* irmtrash */
    {23379, 522}, /* iscsiadm */
    {23388, 57}, /* isdct */
    {23394, 136}, /* isodumper */
    {23404, 144}, /* isotpsend */
    {23414, 246}, /* isql */
    {23419, 99}, /* isql-fb */
    {23427, 99}, /* isql-v */
    {23434, 49}, /* istioctl */
    {23443, 256}, /* istioctl uninstall */
    {23462, 391}, /* isync */
    {23468, 100}, /* itrash */
    {23475, 523}, /* iw */
    {23478, 124}, /* iw-list */
    {23486, 524}, /* iwconfig */
    {23495, 525}, /* iwctl */
    {23501, 525}, /* iwd */
    {23505, 124}, /* iwlist */
    {23512, 139}, /* ix */
    {23515, 144}, /* j1939cat */
    {23524, 333}, /* jaeger-es-index-cleaner */
    {23548, 140}, /* jail */
    {23553, 85}, /* jamf */
    {23558, 21}, /* janet */
    {23564, 526}, /* java */
    {23569, 527}, /* java jenkins-cli */
    {23586, 80}, /* javac */
    {23592, 41}, /* jbang */
    {23598, 390}, /* jdupes */
    {23605, 80}, /* jekyll */
    {23612, 528}, /* jenkins */
    {23620, 528}, /* jenkins-cli */
    {23632, 528}, /* jenkins-cli.jar */
    {23648, 22}, /* jenkins-plugin-cli */
    {23667, 80}, /* jest */
    {23672, 49}, /* jf */
    {23675, 273}, /* jf del */
    {23682, 273}, /* jf rm */
    {23688, 273}, /* jf rt */
    {23694, 529}, /* jffs2dump */
    {23704, 222}, /* jffs2mark */
    {23714, 222}, /* jffs2reset */
    {23725, 49}, /* jfrog */
    {23731, 273}, /* jfrog rt */
    {23740, 189}, /* jfs_mkfs */
    {23749, 204}, /* jj */
    {23752, 530}, /* jj abandon */
    {23763, 531}, /* jj op abandon */
    {23777, 531}, /* jj operation abandon */
    {23798, 532}, /* jj util */
    {23806, 210}, /* jobs */
    {23811, 277}, /* joe */
    {23815, 33}, /* john */
    {23820, 38}, /* join */
    {23825, 41}, /* joker */
    {23831, 533}, /* journalctl */
    {23842, 111}, /* jpegoptim */
    {23852, 38}, /* jq */
    {23855, 41}, /* jq-run */
    {23862, 21}, /* jq-script */
    {23872, 21}, /* jruby */
    {23878, 21}, /* jshell */
    {23885, 25}, /* jtag */
    {23890, 18}, /* jtagconfig */
    {23901, 67}, /* juju */
    {23906, 249}, /* juju destroy-controller */
    {23930, 249}, /* juju destroy-model */
    {23949, 249}, /* juju kill-controller */
    {23970, 249}, /* juju remove-application */
    {23994, 249}, /* juju remove-machine */
    {24014, 249}, /* juju remove-unit */
    {24031, 21}, /* julia */
    {24037, 49}, /* juliaup */
    {24045, 22}, /* juliaup add */
    {24057, 176}, /* juliaup self uninstall */
    {24080, 65}, /* junod */
    {24086, 80}, /* just */
    {24091, 21}, /* jython */
    {24098, 49}, /* k0s */
    {24102, 209}, /* k0s reset */
    {24112, 49}, /* k3d */
    {24116, 356}, /* k3d cluster delete */
    {24135, 468}, /* k3s */
    {24139, 534}, /* k3s kubectl delete */
    {24158, 534}, /* k3s kubectl drain */
    {24176, 209}, /* k3s-agent-uninstall.sh */
    {24199, 209}, /* k3s-killall.sh */
    {24214, 209}, /* k3s-uninstall.sh */
    {24231, 468}, /* k9s */
    {24235, 535}, /* kadmin */
    {24242, 535}, /* kadmin.local */
    {24255, 536}, /* kafka-configs */
    {24269, 536}, /* kafka-configs.sh */
    {24286, 537}, /* kafka-consumer-groups */
    {24308, 537}, /* kafka-consumer-groups.sh */
    {24333, 538}, /* kafka-delete-records */
    {24354, 538}, /* kafka-delete-records.sh */
    {24378, 539}, /* kafka-leader-election */
    {24400, 539}, /* kafka-leader-election.sh */
    {24425, 538}, /* kafka-server-stop.sh */
    {24446, 538}, /* kafka-storage */
    {24460, 538}, /* kafka-storage.sh */
    {24477, 537}, /* kafka-streams-application-reset */
    {24509, 537}, /* kafka-streams-application-reset.sh */
    {24544, 366}, /* kafka-topics */
    {24557, 341}, /* kafka-topics --delete */
    {24579, 67}, /* kamal */
    {24585, 72}, /* kamal remove */
    {24598, 107}, /* kamcmd */
    {24605, 49}, /* kamctl */
    {24612, 249}, /* kamctl rm */
    {24622, 147}, /* kasa */
    {24627, 277}, /* kate */
    {24632, 249}, /* katello-remove */
    {24647, 61}, /* kb */
    {24650, 139}, /* kcat */
    {24655, 49}, /* kdb5_util */
    {24665, 271}, /* kdb5_util destroy */
    {24683, 271}, /* kdb5_util load */
    {24698, 1}, /* kdeconnect-cli */
    {24713, 50}, /* kdestroy */
    {24722, 449}, /* kdesudo */
    {24730, 65}, /* keosd */
    {24736, 163}, /* kernel-install */
    {24751, 163}, /* kernelstub */
    {24762, 540}, /* kexec */
    {24768, 541}, /* kextunload */
    {24779, 199}, /* keyctl */
    {24786, 90}, /* keystone */
    {24795, 219}, /* keytool */
    {24803, 25}, /* kflash */
    {24810, 357}, /* kibana-keystore */
    {24826, 542}, /* kill */
    {24831, 543}, /* killacct */
    {24840, 544}, /* killall */
    {24848, 545}, /* killall5 */
    {24857, 49}, /* kind */
    {24862, 356}, /* kind delete */
    {24874, 37}, /* kitty */
    {24880, 494}, /* kmod */
    {24885, 85}, /* kmutil */
    {24892, 541}, /* kmutil unload */
    {24906, 64}, /* knex */
    {24911, 49}, /* knife */
    {24917, 546}, /* knife ssh */
    {24927, 547}, /* knife winrm */
    {24939, 548}, /* knotc */
    {24945, 131}, /* knxtool */
    {24953, 37}, /* konsole */
    {24961, 138}, /* kopia */
    {24967, 132}, /* kopia blob delete */
    {24985, 132}, /* kopia blob gc */
    {24999, 549}, /* kopia maintenance */
    {25017, 132}, /* kopia maintenance-x */
    {25037, 118}, /* kopia repository disconnect */
    {25065, 118}, /* kopia snapshot delete */
    {25087, 118}, /* kopia snapshot expire */
    {25109, 49}, /* kops */
    {25114, 256}, /* kops delete */
    {25126, 21}, /* kotlin */
    {25133, 21}, /* kotlinc */
    {25141, 160}, /* kpartx */
    {25148, 49}, /* kpatch */
    {25155, 550}, /* kpatch load */
    {25167, 165}, /* krfb */
    {25172, 41}, /* kscript */
    {25180, 110}, /* ksh */
    {25184, 99}, /* ksql */
    {25189, 83}, /* ksud */
    {25194, 49}, /* kubeadm */
    {25202, 356}, /* kubeadm reset */
    {25216, 468}, /* kubectl */
    {25224, 551}, /* kubectl apply */
    {25238, 552}, /* kubectl auth */
    {25251, 553}, /* kubectl config delete-cluster */
    {25281, 553}, /* kubectl config delete-context */
    {25311, 553}, /* kubectl config delete-user */
    {25338, 554}, /* kubectl config rename-context */
    {25368, 554}, /* kubectl config set */
    {25387, 554}, /* kubectl config set-cluster */
    {25414, 554}, /* kubectl config set-context */
    {25441, 554}, /* kubectl config set-credentials */
    {25472, 553}, /* kubectl config unset */
    {25493, 554}, /* kubectl config use-context */
    {25520, 555}, /* kubectl cordon */
    {25535, 44}, /* kubectl cp */
    {25546, 552}, /* kubectl create */
    {25561, 556}, /* kubectl create clusterrolebinding */
    {25595, 556}, /* kubectl create rolebinding */
    {25622, 557}, /* kubectl debug */
    {25636, 558}, /* kubectl delete */
    {25651, 555}, /* kubectl drain */
    {25665, 209}, /* kubectl evict */
    {25679, 327}, /* kubectl exec */
    {25692, 22}, /* kubectl krew install */
    {25713, 469}, /* kubectl krew uninstall */
    {25736, 559}, /* kubectl label */
    {25750, 560}, /* kubectl patch */
    {25764, 561}, /* kubectl proxy */
    {25778, 552}, /* kubectl replace */
    {25794, 562}, /* kubectl rollout undo */
    {25815, 557}, /* kubectl run */
    {25827, 563}, /* kubectl scale */
    {25841, 564}, /* kubectl set env */
    {25857, 564}, /* kubectl set image */
    {25875, 565}, /* kubectl taint */
    {25889, 209}, /* kubectl-ceph */
    {25902, 468}, /* kubectx */
    {25910, 49}, /* kubefed */
    {25918, 256}, /* kubefed unjoin */
    {25933, 468}, /* kubens */
    {25940, 415}, /* kwallet-query */
    {25954, 415}, /* kwalletcli */
    {25965, 25}, /* kwboot */
    {25972, 33}, /* kwriteconfig5 */
    {25986, 99}, /* kylin */
    {25992, 25}, /* l4t_initrd_flash.sh */
    {26012, 305}, /* la */
    {26015, 33}, /* lame */
    {26020, 210}, /* last */
    {26025, 210}, /* lastb */
    {26031, 566}, /* lastlog */
    {26039, 80}, /* latex */
    {26045, 491}, /* launchctl */
    {26055, 541}, /* launchctl bootout */
    {26073, 100}, /* lcg-del */
    {26081, 567}, /* lctl */
    {26086, 80}, /* ld */
    {26089, 515}, /* ldapdelete */
    {26100, 568}, /* ldapmodify */
    {26111, 50}, /* ldapmodrdn-any */
    {26126, 124}, /* ldapsearch */
    {26137, 568}, /* ldbmodify */
    {26147, 51}, /* ldconfig */
    {26156, 91}, /* ldd */
    {26160, 25}, /* ldrx */
    {26165, 65}, /* ledgerctl */
    {26175, 39}, /* lego */
    {26180, 569}, /* less */
    {26185, 210}, /* let */
    {26189, 277}, /* lf */
    {26192, 567}, /* lfs */
    {26196, 570}, /* lftp */
    {26201, 271}, /* lgroupdel */
    {26211, 33}, /* libreoffice */
    {26223, 80}, /* libtool */
    {26231, 65}, /* lighthouse */
    {26242, 65}, /* lightning-cli */
    {26256, 24}, /* ligolo */
    {26263, 232}, /* ligolo-ng */
    {26273, 163}, /* lilo */
    {26278, 27}, /* limactl */
    {26286, 487}, /* limactl delete */
    {26301, 487}, /* limactl factory-reset */
    {26323, 49}, /* linkerd */
    {26331, 256}, /* linkerd uninstall */
    {26349, 358}, /* links */
    {26355, 358}, /* links2 */
    {26362, 67}, /* linode-cli */
    {26373, 192}, /* linux32 */
    {26381, 192}, /* linux64 */
    {26389, 64}, /* liquibase */
    {26399, 250}, /* list_members */
    {26412, 250}, /* listserv */
    {26421, 99}, /* litecli */
    {26429, 65}, /* litecoin-cli */
    {26442, 289}, /* live-server */
    {26454, 49}, /* livepatch */
    {26464, 550}, /* livepatch load */
    {26479, 41}, /* livescript */
    {26490, 305}, /* ll */
    {26493, 157}, /* llcancel */
    {26502, 409}, /* lldb */
    {26507, 124}, /* lldpctl */
    {26515, 61}, /* llm */
    {26519, 571}, /* ln */
    {26522, 121}, /* lnav */
    {26527, 65}, /* lncli */
    {26533, 239}, /* loadkeys */
    {26542, 54}, /* loc */
    {26546, 298}, /* local */
    {26552, 210}, /* locale */
    {26559, 51}, /* locale-gen */
    {26570, 474}, /* localectl */
    {26580, 474}, /* localectl list-keymaps */
    {26603, 474}, /* localectl list-locales */
    {26626, 474}, /* localectl status */
    {26643, 33}, /* localepurge */
    {26655, 232}, /* localtunnel */
    {26667, 305}, /* locate */
    {26674, 69}, /* locksettings */
    {26687, 1}, /* logger */
    {26694, 474}, /* loginctl */
    {26703, 572}, /* loginctl halt */
    {26717, 573}, /* loginctl kill-session */
    {26739, 573}, /* loginctl kill-user */
    {26758, 474}, /* loginctl list-sessions */
    {26781, 474}, /* loginctl list-users */
    {26801, 572}, /* loginctl poweroff */
    {26819, 572}, /* loginctl reboot */
    {26835, 474}, /* loginctl session-status */
    {26859, 474}, /* loginctl show-session */
    {26881, 573}, /* loginctl terminate-seat */
    {26905, 573}, /* loginctl terminate-session */
    {26932, 573}, /* loginctl terminate-user */
    {26956, 474}, /* loginctl user-status */
    {26977, 149}, /* logout */
    {26984, 103}, /* logread */
    {26992, 574}, /* logrotate */
    {27002, 574}, /* logsave */
    {27010, 357}, /* logstash-keystore */
    {27028, 49}, /* logstash-plugin */
    {27044, 22}, /* logstash-plugin install */
    {27068, 38}, /* lolcat */
    {27075, 49}, /* longhornctl */
    {27087, 209}, /* longhornctl delete */
    {27106, 38}, /* look */
    {27111, 232}, /* loophole */
    {27120, 160}, /* losetup */
    {27128, 65}, /* lotus */
    {27134, 284}, /* lp */
    {27137, 575}, /* lpadmin */
    {27145, 199}, /* lpass */
    {27151, 25}, /* lpc21isp */
    {27160, 576}, /* lpinfo */
    {27167, 577}, /* lpoptions */
    {27177, 576}, /* lpq */
    {27181, 284}, /* lpr */
    {27185, 211}, /* lprm */
    {27190, 576}, /* lpstat */
    {27197, 169}, /* lreducelv */
    {27207, 203}, /* lrzip */
    {27213, 305}, /* ls */
    {27216, 134}, /* lsadmin */
    {27224, 578}, /* lsar */
    {27229, 40}, /* lsattr */
    {27236, 54}, /* lsb */
    {27240, 103}, /* lsb_release */
    {27252, 40}, /* lsblk */
    {27258, 21}, /* lsc */
    {27262, 40}, /* lscpu */
    {27268, 305}, /* lsd */
    {27272, 54}, /* lsfd */
    {27277, 40}, /* lshw */
    {27282, 40}, /* lsinitramfs */
    {27294, 40}, /* lsipc */
    {27300, 54}, /* lsirq */
    {27306, 57}, /* lsiutil */
    {27314, 54}, /* lslocks */
    {27322, 54}, /* lslogins */
    {27331, 169}, /* lslpp-x */
    {27339, 54}, /* lsmem */
    {27345, 40}, /* lsmod */
    {27351, 529}, /* lsmtd */
    {27357, 40}, /* lsns */
    {27362, 579}, /* lsof */
    {27367, 40}, /* lspci */
    {27373, 91}, /* lstopo */
    {27380, 40}, /* lsusb */
    {27386, 580}, /* lsyncd */
    {27393, 232}, /* lt */
    {27396, 37}, /* ltrace */
    {27403, 21}, /* lua */
    {27407, 21}, /* lua5.1 */
    {27414, 21}, /* lua5.3 */
    {27421, 21}, /* lua5.4 */
    {27428, 21}, /* luajit */
    {27435, 87}, /* luarocks */
    {27444, 22}, /* luarocks install */
    {27461, 581}, /* luarocks purge */
    {27476, 245}, /* luksmeta */
    {27485, 271}, /* luserdel */
    {27494, 169}, /* luxadm */
    {27501, 582}, /* lvchange */
    {27510, 582}, /* lvconvert */
    {27520, 582}, /* lvcreate */
    {27529, 583}, /* lvdisplay */
    {27539, 582}, /* lvextend */
    {27548, 584}, /* lvm */
    {27552, 141}, /* lvmvdo */
    {27559, 585}, /* lvreduce */
    {27568, 169}, /* lvreduce-hp */
    {27580, 586}, /* lvremove */
    {27589, 582}, /* lvrename */
    {27598, 587}, /* lvresize */
    {27607, 583}, /* lvs */
    {27611, 583}, /* lvscan */
    {27618, 17}, /* lwp-download */
    {27631, 17}, /* lwp-request */
    {27643, 27}, /* lxc */
    {27647, 485}, /* lxc config delete */
    {27665, 485}, /* lxc config unset */
    {27682, 486}, /* lxc delete */
    {27693, 327}, /* lxc exec */
    {27702, 485}, /* lxc image delete */
    {27719, 485}, /* lxc image unset */
    {27735, 485}, /* lxc network delete */
    {27754, 485}, /* lxc network unset */
    {27772, 485}, /* lxc profile delete */
    {27791, 485}, /* lxc profile unset */
    {27809, 485}, /* lxc project delete */
    {27828, 485}, /* lxc project unset */
    {27846, 487}, /* lxc restore */
    {27858, 488}, /* lxc stop */
    {27867, 485}, /* lxc storage delete */
    {27886, 485}, /* lxc storage unset */
    {27904, 485}, /* lxc storage volume delete */
    {27930, 37}, /* lxc-attach */
    {27941, 486}, /* lxc-destroy */
    {27953, 37}, /* lxc-execute */
    {27965, 33}, /* lynis */
    {27971, 358}, /* lynx */
    {27976, 98}, /* lz4 */
    {27980, 201}, /* lz4cat */
    {27987, 203}, /* lzma */
    {27992, 203}, /* lzop */
    {27997, 243}, /* m4 */
    {28000, 483}, /* macchanger */
    {28011, 37}, /* machinectl */
    {28022, 150}, /* machinectl poweroff */
    {28042, 588}, /* machinectl remove */
    {28060, 150}, /* machinectl terminate */
    {28081, 105}, /* macof */
    {28087, 62}, /* magento */
    {28095, 275}, /* magic-wormhole */
    {28110, 33}, /* magick */
    {28117, 83}, /* magisk */
    {28124, 139}, /* magnet-share */
    {28137, 275}, /* mail */
    {28142, 249}, /* mailcow-reset-admin.sh */
    {28165, 250}, /* maildirmake */
    {28177, 250}, /* mailman */
    {28185, 589}, /* mailman-cmd */
    {28197, 335}, /* mailq */
    {28203, 590}, /* mailutil */
    {28212, 33}, /* mailx */
    {28218, 33}, /* maim */
    {28223, 450}, /* make */
    {28228, 141}, /* make-bcache */
    {28240, 25}, /* make-flash */
    {28251, 591}, /* make_ext4fs */
    {28263, 591}, /* make_f2fs */
    {28273, 59}, /* makepasswd */
    {28284, 61}, /* makoctl */
    {28292, 87}, /* mamba */
    {28298, 195}, /* mamba config */
    {28311, 259}, /* mamba env */
    {28321, 260}, /* mamba env remove */
    {28338, 592}, /* man */
    {28342, 593}, /* manage-bde */
    {28353, 594}, /* manage.py */
    {28363, 595}, /* mapfile */
    {28371, 41}, /* maple */
    {28377, 49}, /* mapred */
    {28384, 399}, /* mapred job */
    {28395, 493}, /* mariabackup */
    {28407, 246}, /* mariadb */
    {28415, 493}, /* mariadb-backup */
    {28430, 99}, /* mariadb-client */
    {28445, 596}, /* mariadbd */
    {28454, 596}, /* mariadbd-safe */
    {28468, 41}, /* marimo */
    {28475, 85}, /* mas */
    {28479, 41}, /* mask */
    {28484, 104}, /* masscan */
    {28492, 240}, /* mate-session-save */
    {28510, 41}, /* matlab */
    {28517, 1}, /* matrix-commander */
    {28534, 147}, /* matter */
    {28541, 127}, /* mawk */
    {28546, 49}, /* maxctrl */
    {28554, 249}, /* maxctrl destroy */
    {28570, 249}, /* maxctrl stop */
    {28583, 41}, /* maxima */
    {28590, 283}, /* mbpoll */
    {28597, 391}, /* mbsync */
    {28604, 496}, /* mbsync-any */
    {28615, 283}, /* mbtget */
    {28622, 67}, /* mc */
    {28625, 597}, /* mc anonymous set */
    {28642, 597}, /* mc policy set */
    {28656, 129}, /* mc rm */
    {28662, 62}, /* mc-admin */
    {28671, 275}, /* mc-cp */
    {28677, 112}, /* mca-cli-op */
    {28688, 277}, /* mcedit */
    {28695, 598}, /* mcflush */
    {28703, 49}, /* mcli */
    {28708, 597}, /* mcli anonymous set */
    {28727, 99}, /* mclient */
    {28735, 25}, /* mcumgr */
    {28742, 130}, /* md5sum */
    {28749, 599}, /* mdadm */
    {28755, 49}, /* mdatp */
    {28761, 60}, /* mdatp config */
    {28774, 112}, /* mdcmd */
    {28780, 57}, /* mdio-tool */
    {28790, 105}, /* mdk3 */
    {28795, 105}, /* mdk4 */
    {28800, 85}, /* mdutil */
    {28807, 376}, /* mediainfo */
    {28817, 90}, /* medusa */
    {28824, 249}, /* mega-rm */
    {28832, 20}, /* megacli */
    {28840, 20}, /* megacli64 */
    {28850, 57}, /* megarec */
    {28858, 249}, /* megarm */
    {28865, 20}, /* megasasctl */
    {28876, 57}, /* mei-amt-check */
    {28890, 598}, /* memcflush */
    {28900, 598}, /* memcrm */
    {28907, 57}, /* memtool */
    {28915, 223}, /* mender */
    {28922, 63}, /* mender install */
    {28937, 223}, /* mender-update */
    {28951, 154}, /* mergerfs */
    {28960, 600}, /* mesg */
    {28965, 80}, /* meson */
    {28971, 140}, /* metaclear */
    {28981, 140}, /* metadb */
    {28988, 140}, /* mfiutil */
    {28996, 601}, /* mformat */
    {29004, 277}, /* micro */
    {29010, 313}, /* microdnf */
    {29019, 88}, /* microdnf remove */
    {29035, 49}, /* microk8s */
    {29044, 534}, /* microk8s kubectl delete */
    {29068, 534}, /* microk8s kubectl drain */
    {29091, 209}, /* microk8s reset */
    {29106, 49}, /* microk8s.kubectl */
    {29123, 534}, /* microk8s.kubectl delete */
    {29147, 534}, /* microk8s.kubectl drain */
    {29170, 49}, /* micromamba */
    {29181, 260}, /* micromamba env remove */
    {29203, 125}, /* micronucleus */
    {29216, 21}, /* micropython */
    {29228, 49}, /* midclt */
    {29235, 112}, /* midclt call */
    {29247, 602}, /* migrate */
    {29255, 57}, /* mii-tool */
    {29264, 38}, /* miller */
    {29271, 24}, /* mimikatz */
    {29280, 39}, /* minica */
    {29287, 25}, /* minichlink */
    {29298, 468}, /* minikube */
    {29307, 356}, /* minikube delete */
    {29323, 534}, /* minikube kubectl delete */
    {29347, 534}, /* minikube kubectl drain */
    {29370, 25}, /* minipro */
    {29378, 289}, /* miniserve */
    {29388, 38}, /* ministat */
    {29397, 49}, /* miniwdl */
    {29405, 41}, /* miniwdl run */
    {29417, 136}, /* mintstick */
    {29427, 49}, /* mise */
    {29432, 194}, /* mise exec */
    {29442, 41}, /* mit-scheme */
    {29453, 105}, /* mitm6 */
    {29459, 64}, /* mix */
    {29463, 22}, /* mix archive.install */
    {29483, 22}, /* mix escript.install */
    {29503, 39}, /* mkcert */
    {29510, 603}, /* mkdir */
    {29516, 80}, /* mkdocs */
    {29523, 591}, /* mkdosfs */
    {29531, 604}, /* mke2fs */
    {29538, 591}, /* mke2fs-android */
    {29553, 137}, /* mkenvimage-x */
    {29566, 605}, /* mkexfatfs */
    {29576, 603}, /* mkfifo */
    {29583, 605}, /* mkfs */
    {29588, 605}, /* mkfs-any */
    {29597, 606}, /* mkfs.bcachefs */
    {29611, 605}, /* mkfs.btrfs */
    {29622, 606}, /* mkfs.cramfs */
    {29634, 606}, /* mkfs.exfat */
    {29645, 604}, /* mkfs.ext2 */
    {29655, 604}, /* mkfs.ext3 */
    {29665, 604}, /* mkfs.ext4 */
    {29675, 605}, /* mkfs.f2fs */
    {29685, 606}, /* mkfs.gfs2 */
    {29695, 606}, /* mkfs.jffs2 */
    {29706, 606}, /* mkfs.jfs */
    {29715, 606}, /* mkfs.minix */
    {29726, 606}, /* mkfs.nilfs2 */
    {29738, 606}, /* mkfs.ntfs */
    {29748, 606}, /* mkfs.ocfs2 */
    {29759, 606}, /* mkfs.reiser4 */
    {29772, 606}, /* mkfs.ubifs */
    {29783, 606}, /* mkfs.vfat */
    {29793, 591}, /* mkfs_f2fs */
    {29803, 189}, /* mkfs_jfs */
    {29812, 162}, /* mkinitcpio */
    {29823, 162}, /* mkinitramfs */
    {29835, 98}, /* mkisofs */
    {29843, 169}, /* mklv-x */
    {29850, 603}, /* mknod */
    {29856, 605}, /* mkntfs */
    {29863, 59}, /* mkpasswd */
    {29872, 605}, /* mkreiserfs */
    {29883, 110}, /* mksh */
    {29888, 98}, /* mksquashfs */
    {29899, 605}, /* mkswap */
    {29906, 607}, /* mktemp */
    {29913, 605}, /* mkudffs */
    {29921, 591}, /* mkuserimg */
    {29931, 169}, /* mkvg */
    {29936, 591}, /* mkvg-f */
    {29943, 608}, /* ml */
    {29946, 49}, /* mlflow */
    {29953, 290}, /* mlflow gc */
    {29963, 41}, /* mlflow run */
    {29974, 590}, /* mlist */
    {29980, 305}, /* mlocate */
    {29988, 38}, /* mlr */
    {29992, 57}, /* mlxconfig */
    {30002, 57}, /* mlxfwmanager */
    {30015, 609}, /* mmapplypolicy-x */
    {30031, 49}, /* mmc */
    {30035, 610}, /* mmc bootbus */
    {30047, 610}, /* mmc bootpart */
    {30060, 610}, /* mmc cache */
    {30070, 610}, /* mmc cmdq */
    {30079, 610}, /* mmc csd */
    {30087, 610}, /* mmc enh_area */
    {30100, 610}, /* mmc erase */
    {30110, 610}, /* mmc extcsd */
    {30121, 610}, /* mmc ffu */
    {30129, 610}, /* mmc gp */
    {30136, 610}, /* mmc hwreset */
    {30148, 610}, /* mmc rpmb */
    {30157, 610}, /* mmc sanitize */
    {30170, 610}, /* mmc secure_trim1 */
    {30187, 610}, /* mmc softreset */
    {30201, 610}, /* mmc write_reliability */
    {30223, 610}, /* mmc writeprotect */
    {30240, 609}, /* mmchfs-x */
    {30249, 609}, /* mmchmgr-x */
    {30259, 609}, /* mmdelacl */
    {30268, 609}, /* mmdelcallback */
    {30282, 609}, /* mmdeldisk */
    {30292, 609}, /* mmdelfileset */
    {30305, 609}, /* mmdelfs */
    {30313, 609}, /* mmdelnode */
    {30323, 609}, /* mmdelnsd */
    {30332, 609}, /* mmdelsnapshot */
    {30346, 609}, /* mmexpelnode */
    {30358, 609}, /* mmrestorefs */
    {30370, 609}, /* mmshutdown */
    {30381, 250}, /* mmsitepass */
    {30392, 609}, /* mmstartup-x */
    {30404, 609}, /* mmumount */
    {30413, 609}, /* mmunlinkfileset */
    {30429, 283}, /* modbus */
    {30436, 131}, /* modbus-cli */
    {30447, 103}, /* modinfo */
    {30455, 283}, /* modpoll */
    {30463, 611}, /* modprobe */
    {30472, 61}, /* mods */
    {30477, 608}, /* module */
    {30484, 33}, /* mogrify */
    {30492, 163}, /* mokutil */
    {30500, 65}, /* monero-wallet-cli */
    {30518, 65}, /* monero-wallet-rpc */
    {30536, 99}, /* monetdb */
    {30544, 99}, /* monetdb-client */
    {30559, 246}, /* mongo */
    {30565, 612}, /* mongodump */
    {30575, 341}, /* mongodump-drop */
    {30590, 612}, /* mongoexport */
    {30602, 146}, /* mongomirror */
    {30614, 613}, /* mongorestore */
    {30627, 146}, /* mongorestore-any */
    {30644, 246}, /* mongosh */
    {30652, 173}, /* mongosh-drop */
    {30665, 612}, /* mongostat */
    {30675, 146}, /* mongosync */
    {30685, 217}, /* monit */
    {30691, 380}, /* monitctl */
    {30700, 21}, /* moon */
    {30705, 569}, /* more */
    {30710, 123}, /* mosh */
    {30715, 37}, /* mosh-server */
    {30727, 614}, /* mosquitto_passwd */
    {30744, 361}, /* mosquitto_pub */
    {30758, 38}, /* most */
    {30763, 615}, /* mount */
    {30769, 40}, /* mountpoint */
    {30780, 120}, /* mountvol */
    {30789, 277}, /* mousepad */
    {30798, 111}, /* mp3gain */
    {30806, 616}, /* mpack */
    {30812, 61}, /* mpc */
    {30816, 33}, /* mplayer */
    {30824, 391}, /* mpop */
    {30829, 25}, /* mpremote */
    {30838, 73}, /* mpremote bootloader */
    {30858, 73}, /* mpremote mkfs */
    {30872, 73}, /* mpremote rm */
    {30884, 73}, /* mpremote rmdir */
    {30899, 40}, /* mpstat */
    {30906, 140}, /* mptutil */
    {30914, 33}, /* mpv */
    {30918, 361}, /* mqtt */
    {30923, 361}, /* mqttui */
    {30930, 49}, /* mqttx */
    {30936, 361}, /* mqttx pub */
    {30946, 21}, /* mruby */
    {30952, 57}, /* msecli */
    {30959, 24}, /* msfconsole */
    {30970, 24}, /* msfvenom */
    {30979, 590}, /* mshow */
    {30985, 275}, /* msmtp */
    {30991, 25}, /* mspdebug */
    {31000, 99}, /* mssql-cli */
    {31010, 57}, /* mstflint */
    {31019, 617}, /* mt */
    {31022, 224}, /* mtd */
    {31026, 31}, /* mtd erase */
    {31036, 222}, /* mtd fixtrx */
    {31047, 222}, /* mtd resetbc */
    {31059, 222}, /* mtd unlock */
    {31070, 31}, /* mtd write */
    {31080, 222}, /* mtd-write */
    {31090, 224}, /* mtd_debug */
    {31100, 31}, /* mtd_debug erase */
    {31116, 31}, /* mtd_debug write */
    {31132, 223}, /* mtd_storage.sh */
    {31147, 222}, /* mtd_write */
    {31157, 529}, /* mtdinfo */
    {31165, 137}, /* mtdpart */
    {31173, 529}, /* mtdpart-show */
    {31186, 125}, /* mtk */
    {31190, 25}, /* mtk.py */
    {31197, 25}, /* mtkcli */
    {31204, 125}, /* mtkclient */
    {31214, 302}, /* mtr */
    {31218, 617}, /* mtst */
    {31223, 248}, /* mullvad */
    {31231, 146}, /* multielasticdump */
    {31248, 27}, /* multipass */
    {31258, 486}, /* multipass delete */
    {31275, 618}, /* multipass exec */
    {31290, 486}, /* multipass purge */
    {31306, 487}, /* multipass restore */
    {31324, 49}, /* multipath */
    {31334, 141}, /* multipath -F */
    {31347, 619}, /* multipath -W */
    {31360, 49}, /* multipathd */
    {31371, 619}, /* multipathd del */
    {31386, 619}, /* multipathd disablequeueing */
    {31413, 619}, /* multipathd fail */
    {31429, 619}, /* multipathd remove */
    {31447, 251}, /* mussh */
    {31453, 275}, /* mutt */
    {31458, 620}, /* mv */
    {31461, 20}, /* mvcli */
    {31467, 80}, /* mvn */
    {31471, 57}, /* mw */
    {31474, 99}, /* mycli */
    {31480, 146}, /* mydumper */
    {31489, 146}, /* myloader */
    {31498, 80}, /* mypy */
    {31503, 246}, /* mysql */
    {31509, 99}, /* mysql-client */
    {31522, 99}, /* mysql8 */
    {31529, 492}, /* mysql_secure_installation-reset */
    {31561, 366}, /* mysqladmin */
    {31572, 341}, /* mysqladmin drop */
    {31588, 621}, /* mysqladmin flush-hosts */
    {31611, 621}, /* mysqladmin flush-logs */
    {31633, 621}, /* mysqladmin flush-privileges */
    {31661, 621}, /* mysqladmin flush-status */
    {31685, 621}, /* mysqladmin flush-tables */
    {31709, 621}, /* mysqladmin flush-threads */
    {31734, 621}, /* mysqladmin refresh */
    {31753, 621}, /* mysqladmin reload */
    {31771, 341}, /* mysqladmin shutdown */
    {31791, 596}, /* mysqld */
    {31798, 596}, /* mysqld_safe */
    {31810, 612}, /* mysqldump */
    {31820, 613}, /* mysqlimport */
    {31832, 246}, /* mysqlsh */
    {31840, 217}, /* naemon */
    {31847, 217}, /* nagioscli */
    {31857, 92}, /* nala */
    {31862, 94}, /* nala remove */
    {31874, 54}, /* namei */
    {31880, 529}, /* nanddump */
    {31889, 137}, /* nandtest */
    {31898, 31}, /* nandwrite */
    {31908, 277}, /* nano */
    {31913, 62}, /* nats */
    {31918, 139}, /* nats pub */
    {31927, 361}, /* nats-any */
    {31936, 61}, /* navi */
    {31941, 127}, /* nawk */
    {31946, 622}, /* nc */
    {31949, 622}, /* ncat */
    {31954, 1}, /* ncat-paste */
    {31965, 40}, /* ncdu */
    {31970, 404}, /* ncftp */
    {31976, 17}, /* ncftpget */
    {31985, 65}, /* near */
    {31990, 248}, /* nebula */
    {31997, 91}, /* needrestart */
    {32009, 91}, /* needs-restarting */
    {32026, 62}, /* neo4j-admin */
    {32038, 623}, /* neo4j-admin database import */
    {32066, 623}, /* neo4j-admin database load */
    {32092, 623}, /* neo4j-admin database restore */
    {32121, 116}, /* neofetch */
    {32130, 316}, /* nerdctl */
    {32138, 321}, /* nerdctl compose down */
    {32159, 325}, /* nerdctl container prune */
    {32183, 327}, /* nerdctl exec */
    {32196, 190}, /* nerdctl rm */
    {32207, 191}, /* nerdctl rmi */
    {32219, 326}, /* nerdctl run */
    {32231, 325}, /* nerdctl system prune */
    {32252, 325}, /* nerdctl volume prune */
    {32273, 331}, /* nerdctl volume rm */
    {32291, 143}, /* net */
    {32295, 50}, /* net ads leave */
    {32309, 16}, /* net commit */
    {32320, 16}, /* net del */
    {32328, 50}, /* net group delete */
    {32345, 624}, /* net user */
    {32354, 50}, /* net user delete */
    {32370, 143}, /* net.exe */
    {32378, 248}, /* netbird */
    {32386, 622}, /* netcat */
    {32393, 248}, /* netclient */
    {32403, 24}, /* netexec */
    {32411, 84}, /* netfilter-persistent */
    {32432, 116}, /* nethogs */
    {32440, 67}, /* netlify */
    {32448, 161}, /* netplan */
    {32456, 625}, /* netsh */
    {32462, 103}, /* netstat */
    {32470, 626}, /* networkctl */
    {32481, 85}, /* networksetup */
    {32494, 335}, /* newaliases */
    {32505, 605}, /* newfs */
    {32511, 606}, /* newfs_apfs */
    {32522, 606}, /* newfs_exfat */
    {32534, 606}, /* newfs_hfs */
    {32544, 591}, /* newfs_msdos */
    {32556, 606}, /* newfs_ufs */
    {32566, 52}, /* newgidmap */
    {32576, 627}, /* newgrp */
    {32583, 41}, /* newlisp */
    {32591, 25}, /* newtmgr */
    {32599, 236}, /* newusers */
    {32608, 49}, /* nextflow */
    {32617, 41}, /* nextflow run */
    {32630, 230}, /* nexus */
    {32636, 628}, /* nft */
    {32640, 629}, /* nft delete chain */
    {32657, 629}, /* nft delete ruleset */
    {32676, 629}, /* nft delete table */
    {32693, 629}, /* nft destroy */
    {32705, 629}, /* nft flush */
    {32715, 513}, /* nft-list */
    {32724, 137}, /* nftl_format */
    {32736, 630}, /* nginx */
    {32742, 104}, /* ngrep */
    {32748, 49}, /* ngrok */
    {32754, 232}, /* ngrok http */
    {32765, 232}, /* ngrok start */
    {32777, 232}, /* ngrok tcp */
    {32787, 90}, /* nhost */
    {32793, 225}, /* nice */
    {32798, 21}, /* nickle */
    {32805, 465}, /* nim */
    {32809, 21}, /* nim e */
    {32815, 169}, /* nimadm-x */
    {32824, 49}, /* nimble */
    {32831, 22}, /* nimble install */
    {32846, 65}, /* nimbus_beacon_node */
    {32865, 80}, /* ninja */
    {32871, 49}, /* nitric */
    {32878, 249}, /* nitric stack down */
    {32896, 245}, /* nitropy */
    {32904, 87}, /* nix */
    {32908, 22}, /* nix build */
    {32918, 22}, /* nix develop */
    {32930, 22}, /* nix profile install */
    {32950, 22}, /* nix run */
    {32958, 22}, /* nix shell */
    {32968, 461}, /* nix store */
    {32978, 22}, /* nix-build */
    {32988, 461}, /* nix-collect-garbage */
    {33008, 631}, /* nix-env */
    {33016, 176}, /* nix-env --delete-generations */
    {33045, 22}, /* nix-shell */
    {33055, 243}, /* nkf */
    {33059, 38}, /* nl */
    {33062, 104}, /* nload */
    {33068, 91}, /* nm */
    {33071, 104}, /* nmap */
    {33076, 124}, /* nmblookup */
    {33086, 632}, /* nmcli */
    {33092, 633}, /* nmcli c del */
    {33104, 633}, /* nmcli c delete */
    {33119, 634}, /* nmcli c down */
    {33132, 635}, /* nmcli c mod */
    {33144, 635}, /* nmcli c modify */
    {33159, 633}, /* nmcli con del */
    {33173, 633}, /* nmcli con delete */
    {33190, 634}, /* nmcli con down */
    {33205, 635}, /* nmcli con mod */
    {33219, 635}, /* nmcli con modify */
    {33236, 633}, /* nmcli connection del */
    {33257, 633}, /* nmcli connection delete */
    {33281, 634}, /* nmcli connection down */
    {33303, 635}, /* nmcli connection mod */
    {33324, 635}, /* nmcli connection modify */
    {33348, 636}, /* nmcli d delete */
    {33363, 636}, /* nmcli d disconnect */
    {33382, 636}, /* nmcli d down */
    {33395, 636}, /* nmcli dev delete */
    {33412, 636}, /* nmcli dev disconnect */
    {33433, 636}, /* nmcli dev down */
    {33448, 636}, /* nmcli device delete */
    {33468, 636}, /* nmcli device disconnect */
    {33492, 636}, /* nmcli device down */
    {33510, 637}, /* nmcli n off */
    {33522, 637}, /* nmcli networking off */
    {33543, 638}, /* nmcli r all off */
    {33559, 638}, /* nmcli r wifi off */
    {33576, 638}, /* nmcli r wwan off */
    {33593, 638}, /* nmcli radio all off */
    {33613, 638}, /* nmcli radio wifi off */
    {33634, 638}, /* nmcli radio wwan off */
    {33655, 161}, /* nmtui */
    {33661, 277}, /* nnn */
    {33665, 90}, /* nocodb */
    {33672, 192}, /* nocorrect */
    {33682, 21}, /* node */
    {33687, 21}, /* node18 */
    {33694, 21}, /* node20 */
    {33701, 21}, /* nodejs */
    {33708, 49}, /* nodenv */
    {33715, 109}, /* nodenv uninstall */
    {33732, 134}, /* nodeset */
    {33740, 366}, /* nodetool */
    {33749, 639}, /* nodetool assassinate */
    {33770, 639}, /* nodetool clearsnapshot */
    {33793, 639}, /* nodetool decommission */
    {33815, 639}, /* nodetool disablebinary */
    {33838, 639}, /* nodetool disablegossip */
    {33861, 639}, /* nodetool drain */
    {33876, 639}, /* nodetool removenode */
    {33896, 639}, /* nodetool resetlocalschema */
    {33922, 639}, /* nodetool stopdaemon */
    {33942, 639}, /* nodetool truncatehints */
    {33965, 192}, /* noglob */
    {33972, 192}, /* nohup */
    {33978, 67}, /* nomad */
    {33984, 640}, /* nomad system gc */
    {34000, 100}, /* nordugridmap-x */
    {34015, 248}, /* nordvpn */
    {34023, 1}, /* notify */
    {34030, 600}, /* notify-send */
    {34042, 1}, /* notify-slack */
    {34055, 49}, /* notmuch */
    {34063, 590}, /* notmuch count */
    {34077, 590}, /* notmuch search */
    {34092, 590}, /* notmuch show */
    {34105, 67}, /* nova */
    {34110, 49}, /* now */
    {34114, 72}, /* now rm */
    {34121, 80}, /* nox */
    {34125, 87}, /* npm */
    {34129, 414}, /* npm access remove */
    {34147, 414}, /* npm access revoke */
    {34165, 414}, /* npm access rm */
    {34179, 22}, /* npm add */
    {34187, 641}, /* npm audit fix */
    {34201, 195}, /* npm config */
    {34212, 213}, /* npm deprecate */
    {34226, 414}, /* npm dist-tag remove */
    {34246, 414}, /* npm dist-tag revoke */
    {34266, 414}, /* npm dist-tag rm */
    {34282, 194}, /* npm exec */
    {34291, 22}, /* npm i */
    {34297, 22}, /* npm install */
    {34309, 414}, /* npm org remove */
    {34324, 414}, /* npm org revoke */
    {34339, 414}, /* npm org rm */
    {34350, 414}, /* npm owner remove */
    {34367, 414}, /* npm owner revoke */
    {34384, 414}, /* npm owner rm */
    {34397, 195}, /* npm set */
    {34405, 414}, /* npm team remove */
    {34421, 414}, /* npm team revoke */
    {34437, 414}, /* npm team rm */
    {34449, 206}, /* npm uninstall */
    {34463, 213}, /* npm unpublish */
    {34477, 3}, /* nproc */
    {34483, 194}, /* npx */
    {34487, 37}, /* nq */
    {34490, 25}, /* nrfjprog */
    {34499, 25}, /* nrfutil */
    {34507, 642}, /* nsenter */
    {34515, 302}, /* nslookup */
    {34524, 62}, /* nsq_to_file */
    {34536, 70}, /* nsradmin */
    {34545, 70}, /* nsrmm */
    {34551, 380}, /* nssm */
    {34556, 103}, /* nstat */
    {34562, 548}, /* nsupdate */
    {34571, 247}, /* ntfsclone */
    {34581, 247}, /* ntfscp */
    {34588, 350}, /* ntfsfix */
    {34596, 401}, /* ntfsresize */
    {34607, 1}, /* ntfy */
    {34612, 239}, /* ntpdate */
    {34620, 41}, /* nu */
    {34623, 225}, /* numactl */
    {34631, 40}, /* numastat */
    {34640, 38}, /* numfmt */
    {34647, 49}, /* nv */
    {34650, 16}, /* nv unset */
    {34659, 376}, /* nvidia-smi */
    {34670, 209}, /* nvidia-uninstall */
    {34687, 372}, /* nvim */
    {34692, 22}, /* nvim-plug */
    {34702, 87}, /* nvm */
    {34706, 224}, /* nvme */
    {34711, 643}, /* nvme delete-ns */
    {34726, 189}, /* nvme detach-ns */
    {34741, 643}, /* nvme dsm */
    {34750, 643}, /* nvme format */
    {34762, 354}, /* nvme fw-activate */
    {34779, 354}, /* nvme fw-commit */
    {34794, 354}, /* nvme fw-download */
    {34811, 189}, /* nvme reset */
    {34822, 189}, /* nvme resv-release */
    {34840, 643}, /* nvme sanitize */
    {34854, 189}, /* nvme security-send */
    {34873, 189}, /* nvme set-feature-x */
    {34892, 189}, /* nvme subsystem-reset */
    {34913, 643}, /* nvme write */
    {34924, 643}, /* nvme write-uncor */
    {34941, 643}, /* nvme write-zeroes */
    {34959, 140}, /* nvmecontrol */
    {34971, 57}, /* nvmupdate64e */
    {34984, 644}, /* nvram */
    {34990, 645}, /* nvram -c */
    {34999, 222}, /* nvram clear */
    {35011, 222}, /* nvram commit-erase */
    {35030, 222}, /* nvram erase */
    {35042, 222}, /* nvram reset */
    {35054, 222}, /* nvram unset */
    {35066, 163}, /* nvram-any */
    {35076, 137}, /* nvram-erase */
    {35088, 222}, /* nvram-faker */
    {35100, 223}, /* nvram_daemon */
    {35113, 254}, /* nvramtool */
    {35123, 25}, /* nvs_flash */
    {35133, 54}, /* nvtop */
    {35139, 142}, /* nwipe */
    {35145, 61}, /* nx */
    {35148, 25}, /* nxpdebugmbox */
    {35161, 99}, /* nzsql */
    {35167, 181}, /* oarsub */
    {35174, 59}, /* oathtool */
    {35183, 646}, /* objcopy */
    {35191, 91}, /* objdump */
    {35199, 70}, /* obnam */
    {35205, 67}, /* obsutil */
    {35213, 468}, /* oc */
    {35216, 647}, /* oc adm cordon */
    {35230, 209}, /* oc adm drain */
    {35243, 648}, /* oc adm policy add-cluster-role-to-group */
    {35283, 648}, /* oc adm policy add-cluster-role-to-user */
    {35322, 209}, /* oc adm prune */
    {35335, 209}, /* oc adm taint */
    {35348, 551}, /* oc apply */
    {35357, 44}, /* oc cp */
    {35363, 552}, /* oc create */
    {35373, 558}, /* oc delete */
    {35383, 327}, /* oc exec */
    {35391, 559}, /* oc label */
    {35400, 560}, /* oc patch */
    {35409, 552}, /* oc replace */
    {35420, 563}, /* oc scale */
    {35429, 564}, /* oc set image */
    {35442, 21}, /* ocaml */
    {35448, 62}, /* occ */
    {35452, 249}, /* occ db:drop */
    {35464, 249}, /* occ files:cleanup-x */
    {35484, 249}, /* occ group:delete */
    {35501, 249}, /* occ trashbin:cleanup */
    {35522, 249}, /* occ user:delete */
    {35538, 249}, /* occ versions:cleanup */
    {35559, 67}, /* oci */
    {35563, 33}, /* ocrmypdf */
    {35572, 247}, /* ocs-sr */
    {35579, 21}, /* octave */
    {35586, 21}, /* octave-cli */
    {35597, 65}, /* octez-client */
    {35610, 38}, /* od */
    {35613, 125}, /* odin4 */
    {35619, 62}, /* odoo */
    {35624, 391}, /* offlineimap */
    {35636, 33}, /* oggenc */
    {35643, 36}, /* oha */
    {35647, 41}, /* oil */
    {35651, 33}, /* okular */
    {35658, 189}, /* omconfig */
    {35667, 217}, /* omd */
    {35671, 49}, /* omf */
    {35675, 22}, /* omf install */
    {35687, 70}, /* omnicellmgr */
    {35699, 70}, /* omnidb */
    {35706, 70}, /* omnimm */
    {35713, 71}, /* onecluster */
    {35724, 71}, /* onedatastore */
    {35737, 496}, /* onedrive */
    {35746, 71}, /* onehost */
    {35754, 71}, /* oneimage */
    {35763, 71}, /* oneuser */
    {35771, 71}, /* onevm */
    {35777, 139}, /* onionshare-cli */
    {35792, 272}, /* oom */
    {35796, 199}, /* op */
    {35799, 194}, /* op run */
    {35806, 87}, /* opam */
    {35811, 22}, /* opam install */
    {35824, 206}, /* opam switch */
    {35836, 415}, /* opam switch remove */
    {35855, 56}, /* opatch */
    {35862, 131}, /* opcua-client */
    {35875, 277}, /* open */
    {35880, 25}, /* openFPGALoader */
    {35895, 65}, /* openethereum */
    {35908, 25}, /* openmv */
    {35915, 18}, /* openocd */
    {35923, 76}, /* openrc-init */
    {35935, 76}, /* openrc-shutdown */
    {35951, 357}, /* opensearch-node */
    {35967, 649}, /* openssl */
    {35975, 67}, /* openstack */
    {35985, 275}, /* openvpn */
    {35993, 248}, /* openvpn3 */
    {36002, 239}, /* openvt */
    {36009, 87}, /* opkg */
    {36014, 22}, /* opkg install */
    {36027, 88}, /* opkg remove */
    {36039, 230}, /* opscode */
    {36047, 111}, /* optipng */
    {36055, 81}, /* optirun */
    {36063, 49}, /* oras */
    {36068, 273}, /* oras blob */
    {36078, 273}, /* oras manifest */
    {36092, 650}, /* orchestrator-client */
    {36112, 65}, /* ord */
    {36116, 251}, /* orsh */
    {36121, 651}, /* osascript */
    {36131, 41}, /* osh */
    {36135, 65}, /* osmosisd */
    {36144, 99}, /* osql */
    {36149, 49}, /* osqueryctl */
    {36160, 60}, /* osqueryctl stop */
    {36176, 49}, /* ossec-control */
    {36190, 60}, /* ossec-control stop */
    {36209, 67}, /* ossutil */
    {36217, 49}, /* ostree */
    {36224, 63}, /* ostree admin deploy */
    {36244, 63}, /* ostree admin undeploy */
    {36266, 496}, /* osync */
    {36272, 147}, /* ot-ctl */
    {36279, 63}, /* ota_update */
    {36290, 25}, /* otatool.py */
    {36301, 147}, /* otctl */
    {36307, 68}, /* otelcol */
    {36315, 57}, /* otp-x */
    {36321, 57}, /* outb */
    {36326, 57}, /* outl */
    {36331, 57}, /* outw */
    {36336, 294}, /* ovirt-shell */
    {36348, 652}, /* ovn-nbctl */
    {36358, 652}, /* ovn-sbctl */
    {36368, 652}, /* ovs-appctl */
    {36379, 652}, /* ovs-dpctl */
    {36389, 652}, /* ovs-ofctl */
    {36399, 653}, /* ovs-vsctl */
    {36409, 654}, /* ovs-vsctl --if-exists */
    {36431, 654}, /* ovs-vsctl del-br */
    {36448, 654}, /* ovs-vsctl del-controller */
    {36473, 654}, /* ovs-vsctl del-fail-mode */
    {36497, 654}, /* ovs-vsctl del-manager */
    {36519, 654}, /* ovs-vsctl del-port */
    {36538, 654}, /* ovs-vsctl del-ssl */
    {36556, 654}, /* ovs-vsctl emer-reset */
    {36577, 652}, /* ovsdb-client */
    {36590, 652}, /* ovsdb-tool */
    {36601, 655}, /* p4 */
    {36604, 2}, /* p7zip */
    {36610, 79}, /* packer */
    {36617, 656}, /* pacman */
    {36624, 22}, /* pacman-U */
    {36633, 33}, /* pactl */
    {36639, 232}, /* pagekite */
    {36648, 122}, /* pam-auth-update */
    {36664, 35}, /* pam-config */
    {36675, 52}, /* pam_tally2 */
    {36686, 80}, /* pandoc */
    {36693, 41}, /* panel */
    {36699, 41}, /* papermill */
    {36709, 33}, /* paplay */
    {36716, 657}, /* parallel */
    {36725, 251}, /* parallel-ssh */
    {36738, 65}, /* parity */
    {36745, 90}, /* parse */
    {36751, 136}, /* partclone */
    {36761, 658}, /* partclone.btrfs */
    {36777, 658}, /* partclone.dd */
    {36790, 136}, /* partclone.ext3 */
    {36805, 658}, /* partclone.ext4 */
    {36820, 136}, /* partclone.fat32 */
    {36836, 658}, /* partclone.ntfs */
    {36851, 658}, /* partclone.restore */
    {36869, 658}, /* partclone.vfat */
    {36884, 658}, /* partclone.xfs */
    {36898, 659}, /* parted */
    {36905, 25}, /* particle */
    {36914, 247}, /* partimage */
    {36924, 160}, /* partprobe */
    {36934, 25}, /* parttool.py */
    {36946, 53}, /* partx */
    {36952, 59}, /* pass */
    {36957, 660}, /* pass cp */
    {36965, 661}, /* pass delete */
    {36977, 660}, /* pass edit */
    {36987, 59}, /* pass find */
    {36997, 660}, /* pass generate */
    {37011, 660}, /* pass git */
    {37020, 59}, /* pass grep */
    {37030, 660}, /* pass init */
    {37040, 660}, /* pass insert */
    {37052, 59}, /* pass ls */
    {37060, 660}, /* pass mv */
    {37068, 661}, /* pass remove */
    {37080, 661}, /* pass rm */
    {37088, 59}, /* pass show */
    {37098, 662}, /* passwd */
    {37105, 663}, /* paste */
    {37111, 139}, /* pastebinit */
    {37122, 664}, /* patch */
    {37128, 646}, /* patchelf */
    {37137, 650}, /* patronictl */
    {37148, 33}, /* pavucontrol */
    {37160, 207}, /* pax */
    {37164, 90}, /* payload */
    {37172, 1}, /* pbin */
    {37177, 70}, /* pbm */
    {37181, 118}, /* pbm delete-backup */
    {37199, 134}, /* pbs_server */
    {37210, 134}, /* pbsnodes */
    {37219, 203}, /* pbzip2 */
    {37226, 202}, /* pcregrep */
    {37235, 49}, /* pcs */
    {37239, 274}, /* pcs cluster */
    {37251, 274}, /* pcs node */
    {37260, 274}, /* pcs property */
    {37273, 274}, /* pcs resource */
    {37286, 274}, /* pcs stonith */
    {37298, 27}, /* pct */
    {37302, 487}, /* pct delsnapshot */
    {37318, 486}, /* pct destroy */
    {37330, 294}, /* pct restore */
    {37342, 487}, /* pct rollback */
    {37355, 29}, /* pct stop */
    {37364, 665}, /* pdbedit */
    {37372, 376}, /* pdffonts */
    {37381, 376}, /* pdfinfo */
    {37389, 80}, /* pdflatex */
    {37398, 33}, /* pdfseparate */
    {37410, 33}, /* pdftk */
    {37416, 33}, /* pdftotext */
    {37426, 33}, /* pdfunite */
    {37435, 49}, /* pdm */
    {37439, 22}, /* pdm add */
    {37447, 194}, /* pdm run */
    {37455, 259}, /* pdm venv */
    {37464, 548}, /* pdnsutil */
    {37473, 251}, /* pdsh */
    {37478, 20}, /* perccli */
    {37486, 20}, /* perccli64 */
    {37496, 49}, /* perf */
    {37501, 268}, /* perf record */
    {37513, 268}, /* perf stat */
    {37523, 268}, /* perf trace */
    {37534, 666}, /* perl */
    {37539, 380}, /* perp */
    {37544, 112}, /* pfSsh.php */
    {37554, 667}, /* pfctl */
    {37560, 38}, /* pg */
    {37563, 668}, /* pg_archivecleanup */
    {37581, 650}, /* pg_autoctl */
    {37592, 341}, /* pg_dropcluster */
    {37607, 612}, /* pg_dump */
    {37615, 612}, /* pg_dumpall */
    {37626, 612}, /* pg_isready */
    {37637, 49}, /* pg_receivewal */
    {37651, 668}, /* pg_receivewal --drop-slot */
    {37677, 492}, /* pg_resetwal */
    {37689, 613}, /* pg_restore */
    {37700, 668}, /* pg_rewind */
    {37710, 138}, /* pgbackrest */
    {37721, 118}, /* pgbackrest expire */
    {37739, 118}, /* pgbackrest stanza-delete */
    {37764, 612}, /* pgbench */
    {37772, 99}, /* pgcli */
    {37778, 146}, /* pgcopydb */
    {37787, 146}, /* pgloader */
    {37796, 669}, /* pgrep */
    {37802, 99}, /* pgsql */
    {37808, 99}, /* phoenix-sqlline */
    {37824, 670}, /* photorec */
    {37833, 21}, /* php */
    {37837, 21}, /* php8.2 */
    {37844, 57}, /* phytool */
    {37852, 277}, /* pico */
    {37857, 41}, /* picolisp */
    {37866, 25}, /* picoprobe */
    {37876, 25}, /* picotool */
    {37885, 669}, /* pidof */
    {37891, 40}, /* pidstat */
    {37899, 105}, /* pig.py */
    {37906, 203}, /* pigz */
    {37911, 49}, /* pijul */
    {37917, 179}, /* pijul reset */
    {37929, 179}, /* pijul unrecord */
    {37944, 21}, /* pike */
    {37949, 455}, /* pinctrl */
    {37957, 54}, /* pinfo */
    {37963, 671}, /* ping */
    {37968, 671}, /* ping6 */
    {37974, 101}, /* pio */
    {37978, 87}, /* pip */
    {37982, 195}, /* pip config */
    {37993, 22}, /* pip install */
    {38005, 672}, /* pip uninstall */
    {38019, 87}, /* pip3 */
    {38024, 195}, /* pip3 config */
    {38036, 22}, /* pip3 install */
    {38049, 672}, /* pip3 uninstall */
    {38064, 49}, /* pipenv */
    {38071, 259}, /* pipenv env */
    {38082, 225}, /* pipexec */
    {38090, 87}, /* pipx */
    {38095, 22}, /* pipx install */
    {38108, 194}, /* pipx run */
    {38117, 581}, /* pipx uninstall-all */
    {38136, 673}, /* pivot_root */
    {38147, 245}, /* pkcs11-tool */
    {38159, 449}, /* pkexec */
    {38166, 87}, /* pkg */
    {38170, 22}, /* pkg add */
    {38178, 88}, /* pkg delete */
    {38189, 22}, /* pkg install */
    {38201, 88}, /* pkg remove */
    {38212, 22}, /* pkg_add */
    {38220, 88}, /* pkg_delete */
    {38231, 88}, /* pkg_remove */
    {38242, 674}, /* pkgrm */
    {38248, 343}, /* pki-server */
    {38259, 343}, /* pkidestroy */
    {38270, 544}, /* pkill */
    {38276, 343}, /* pkispawn */
    {38285, 101}, /* platformio */
    {38296, 33}, /* playerctl */
    {38306, 232}, /* playit */
    {38313, 131}, /* plc */
    {38317, 250}, /* plesk */
    {38323, 1}, /* plik */
    {38328, 305}, /* plocate */
    {38336, 253}, /* pm */
    {38339, 675}, /* pm-hibernate */
    {38352, 466}, /* pm-hibernate-never */
    {38371, 675}, /* pm-suspend */
    {38382, 49}, /* pm2 */
    {38386, 72}, /* pm2 kill */
    {38395, 116}, /* pmap */
    {38400, 676}, /* pmset */
    {38406, 294}, /* pmxcfs */
    {38413, 87}, /* pnpm */
    {38418, 22}, /* pnpm add */
    {38427, 195}, /* pnpm config */
    {38439, 194}, /* pnpm dlx */
    {38448, 194}, /* pnpm exec */
    {38458, 22}, /* pnpm install */
    {38471, 194}, /* pnpx */
    {38476, 90}, /* pocketbase */
    {38487, 316}, /* podman */
    {38494, 321}, /* podman compose down */
    {38514, 325}, /* podman container prune */
    {38537, 190}, /* podman container rm */
    {38557, 44}, /* podman cp */
    {38567, 327}, /* podman exec */
    {38579, 319}, /* podman image prune */
    {38598, 328}, /* podman import */
    {38612, 324}, /* podman kill */
    {38624, 331}, /* podman kube down */
    {38641, 328}, /* podman load */
    {38653, 150}, /* podman machine */
    {38668, 325}, /* podman pod prune */
    {38685, 190}, /* podman pod rm */
    {38699, 190}, /* podman rm */
    {38709, 191}, /* podman rmi */
    {38720, 326}, /* podman run */
    {38731, 324}, /* podman stop */
    {38743, 325}, /* podman system prune */
    {38763, 325}, /* podman system reset */
    {38783, 322}, /* podman unshare */
    {38798, 325}, /* podman volume prune */
    {38818, 331}, /* podman volume remove */
    {38839, 331}, /* podman volume rm */
    {38856, 49}, /* podman-compose */
    {38871, 321}, /* podman-compose down */
    {38891, 87}, /* poetry */
    {38898, 22}, /* poetry add */
    {38909, 259}, /* poetry cache */
    {38922, 195}, /* poetry config */
    {38936, 259}, /* poetry env */
    {38947, 194}, /* poetry run */
    {38958, 57}, /* pokes */
    {38964, 65}, /* polkadot */
    {38973, 61}, /* pomodoro */
    {38982, 210}, /* popd */
    {38987, 677}, /* port */
    {38992, 49}, /* portablectl */
    {39004, 310}, /* portablectl detach */
    {39023, 87}, /* portage */
    {39031, 250}, /* postalias */
    {39041, 335}, /* postcat */
    {39049, 678}, /* postconf */
    {39058, 250}, /* postmap */
    {39066, 335}, /* postqueue */
    {39076, 679}, /* postsuper */
    {39086, 82}, /* powerman */
    {39095, 466}, /* poweroff */
    {39104, 680}, /* powershell */
    {39115, 680}, /* powershell.exe */
    {39130, 116}, /* powertop */
    {39139, 38}, /* pr */
    {39142, 80}, /* pre-commit */
    {39153, 392}, /* prename */
    {39161, 99}, /* presto */
    {39168, 80}, /* prettier */
    {39177, 81}, /* primusrun */
    {39187, 681}, /* printenv */
    {39196, 682}, /* printf */
    {39203, 683}, /* prisma */
    {39210, 248}, /* pritunl-client */
    {39225, 1}, /* privatebin */
    {39236, 150}, /* prlctl */
    {39243, 684}, /* prlimit */
    {39251, 25}, /* probe-rs */
    {39260, 25}, /* probe-run */
    {39270, 644}, /* profiles */
    {39279, 37}, /* proot */
    {39285, 248}, /* protonvpn */
    {39295, 248}, /* protonvpn-cli */
    {39309, 138}, /* proxmox-backup-client */
    {39331, 685}, /* proxmox-backup-client forget */
    {39360, 685}, /* proxmox-backup-client prune */
    {39388, 686}, /* proxmox-backup-client snapshot */
    {39419, 294}, /* proxmox-backup-manager */
    {39442, 225}, /* proxychains */
    {39454, 225}, /* proxychains4 */
    {39467, 116}, /* prtstat */
    {39475, 65}, /* prysmctl */
    {39484, 669}, /* ps */
    {39487, 99}, /* pscale */
    {39494, 249}, /* pscale branch delete */
    {39515, 249}, /* pscale database delete */
    {39538, 249}, /* pscale org delete */
    {39556, 687}, /* psh */
    {39560, 246}, /* psql */
    {39565, 99}, /* psqlodbc */
    {39574, 251}, /* pssh */
    {39579, 116}, /* pstree */
    {39586, 1}, /* ptpb */
    {39591, 232}, /* ptunnel */
    {39599, 17}, /* puf */
    {39603, 62}, /* pulsar-admin */
    {39616, 79}, /* pulumi */
    {39623, 49}, /* puppet */
    {39630, 688}, /* puppet apply */
    {39643, 220}, /* puppet ca clean */
    {39659, 220}, /* puppet ca deactivate */
    {39680, 220}, /* puppet ca destroy */
    {39698, 220}, /* puppet ca purge */
    {39714, 220}, /* puppet ca revoke */
    {39731, 220}, /* puppet cert clean */
    {39749, 220}, /* puppet cert deactivate */
    {39772, 220}, /* puppet cert destroy */
    {39792, 220}, /* puppet cert purge */
    {39810, 220}, /* puppet cert revoke */
    {39829, 22}, /* puppet module install */
    {39851, 220}, /* puppet node clean */
    {39869, 220}, /* puppet node deactivate */
    {39892, 220}, /* puppet node destroy */
    {39912, 220}, /* puppet node purge */
    {39930, 220}, /* puppet node revoke */
    {39949, 689}, /* puppet resource */
    {39965, 49}, /* puppetserver */
    {39978, 220}, /* puppetserver ca clean */
    {40000, 220}, /* puppetserver ca delete */
    {40023, 220}, /* puppetserver ca revoke */
    {40046, 215}, /* pushd */
    {40052, 1}, /* pushover */
    {40061, 58}, /* puttygen */
    {40070, 38}, /* pv */
    {40073, 582}, /* pvcreate */
    {40082, 169}, /* pvdelete */
    {40091, 583}, /* pvdisplay */
    {40101, 294}, /* pveceph */
    {40109, 294}, /* pvecm */
    {40115, 294}, /* pvesh */
    {40121, 294}, /* pvesm */
    {40127, 118}, /* pvesm free */
    {40138, 294}, /* pveum */
    {40144, 582}, /* pvmove */
    {40151, 586}, /* pvremove */
    {40160, 582}, /* pvresize */
    {40169, 583}, /* pvs */
    {40173, 583}, /* pvscan */
    {40180, 49}, /* pw */
    {40183, 271}, /* pw groupdel */
    {40195, 271}, /* pw userdel */
    {40206, 52}, /* pwconv */
    {40213, 690}, /* pwd */
    {40217, 116}, /* pwdx */
    {40222, 86}, /* pwgen */
    {40228, 59}, /* pwmake */
    {40235, 110}, /* pwsh */
    {40240, 459}, /* pwunconv */
    {40249, 131}, /* pycomm3 */
    {40257, 87}, /* pyenv */
    {40263, 22}, /* pyenv install */
    {40277, 109}, /* pyenv uninstall */
    {40293, 25}, /* pymcuprog */
    {40303, 25}, /* pyocd */
    {40309, 344}, /* pyocd cmd */
    {40319, 344}, /* pyocd commander */
    {40335, 21}, /* pypy */
    {40340, 21}, /* pypy2 */
    {40346, 21}, /* pypy3 */
    {40352, 80}, /* pytest */
    {40359, 21}, /* python */
    {40366, 21}, /* python2 */
    {40374, 21}, /* python3 */
    {40382, 21}, /* python3.10 */
    {40393, 21}, /* python3.11 */
    {40404, 21}, /* python3.12 */
    {40415, 21}, /* python3.13 */
    {40426, 21}, /* python3.9 */
    {40436, 33}, /* qbittorrent-nox */
    {40452, 112}, /* qcli */
    {40457, 112}, /* qcli_storage */
    {40470, 691}, /* qconf */
    {40476, 196}, /* qdbus */
    {40482, 157}, /* qdel */
    {40487, 125}, /* qdl */
    {40491, 27}, /* qemu-img */
    {40500, 692}, /* qemu-img commit */
    {40516, 692}, /* qemu-img convert */
    {40533, 692}, /* qemu-img create */
    {40549, 692}, /* qemu-img dd */
    {40561, 692}, /* qemu-img rebase */
    {40577, 692}, /* qemu-img resize */
    {40593, 693}, /* qemu-img snapshot */
    {40611, 27}, /* qemu-system-x86_64 */
    {40630, 21}, /* qjs */
    {40634, 27}, /* qm */
    {40637, 487}, /* qm delsnapshot */
    {40652, 486}, /* qm destroy */
    {40663, 29}, /* qm reset */
    {40672, 487}, /* qm rollback */
    {40684, 29}, /* qm stop */
    {40692, 487}, /* qm unlink */
    {40702, 487}, /* qm wait-destroy */
    {40718, 287}, /* qmHandle */
    {40727, 134}, /* qmgr */
    {40732, 294}, /* qmrestore */
    {40742, 33}, /* qpdf */
    {40747, 112}, /* qpkg_cli */
    {40756, 1}, /* qrcp */
    {40761, 694}, /* qrencode */
    {40770, 181}, /* qsub */
    {40775, 134}, /* qterm */
    {40781, 49}, /* quarto */
    {40788, 41}, /* quarto run */
    {40799, 18}, /* quartus_pgm */
    {40811, 99}, /* questdb */
    {40819, 40}, /* quota */
    {40825, 160}, /* quotacheck */
    {40836, 695}, /* quotaoff */
    {40845, 41}, /* r2 */
    {40848, 22}, /* rabbitmq-plugins-install */
    {40873, 49}, /* rabbitmq-queues */
    {40889, 696}, /* rabbitmq-queues delete_member */
    {40919, 696}, /* rabbitmq-queues shrink */
    {40942, 62}, /* rabbitmqadmin */
    {40956, 361}, /* rabbitmqadmin-any */
    {40974, 366}, /* rabbitmqctl */
    {40986, 696}, /* rabbitmqctl clear_permissions */
    {41016, 696}, /* rabbitmqctl clear_policy */
    {41041, 696}, /* rabbitmqctl close_all_connections */
    {41075, 696}, /* rabbitmqctl delete_queue */
    {41100, 696}, /* rabbitmqctl delete_user */
    {41124, 696}, /* rabbitmqctl delete_vhost */
    {41149, 696}, /* rabbitmqctl force_reset */
    {41173, 696}, /* rabbitmqctl forget_cluster_node */
    {41205, 696}, /* rabbitmqctl purge_queue */
    {41229, 696}, /* rabbitmqctl reset */
    {41247, 696}, /* rabbitmqctl shutdown */
    {41268, 696}, /* rabbitmqctl stop */
    {41285, 696}, /* rabbitmqctl stop_app */
    {41306, 517}, /* racadm */
    {41313, 82}, /* racadm5 */
    {41321, 21}, /* racket */
    {41328, 49}, /* raco */
    {41333, 22}, /* raco pkg */
    {41342, 41}, /* radare2 */
    {41350, 54}, /* radeontop */
    {41360, 107}, /* radmin */
    {41367, 62}, /* rados */
    {41373, 189}, /* raidctl */
    {41381, 151}, /* rails */
    {41387, 129}, /* rails assets:clobber */
    {41408, 129}, /* rails cache:clear */
    {41426, 129}, /* rails d */
    {41434, 129}, /* rails destroy */
    {41448, 129}, /* rails log:clear */
    {41464, 152}, /* rails r */
    {41472, 152}, /* rails runner */
    {41485, 129}, /* rails tmp:clear */
    {41501, 67}, /* railway */
    {41509, 72}, /* railway delete */
    {41524, 72}, /* railway down */
    {41537, 72}, /* railway unlink */
    {41552, 151}, /* rake */
    {41557, 129}, /* rake assets:clean */
    {41575, 129}, /* rake assets:clobber */
    {41595, 129}, /* rake cache:clear */
    {41612, 129}, /* rake log:clear */
    {41627, 129}, /* rake tmp:clear */
    {41642, 21}, /* raku */
    {41647, 223}, /* ralink_init */
    {41659, 67}, /* rancher */
    {41667, 256}, /* rancher rm */
    {41678, 277}, /* ranger */
    {41685, 697}, /* rar */
    {41689, 49}, /* raspi-config */
    {41702, 698}, /* raspi-config nonint */
    {41722, 455}, /* raspi-gpio */
    {41733, 232}, /* rathole */
    {41741, 223}, /* rauc */
    {41746, 63}, /* rauc install */
    {41759, 49}, /* ray */
    {41763, 290}, /* ray down */
    {41772, 49}, /* rbackup */
    {41780, 118}, /* rbackup delete */
    {41795, 110}, /* rbash */
    {41801, 62}, /* rbd */
    {41805, 87}, /* rbenv */
    {41811, 109}, /* rbenv uninstall */
    {41827, 380}, /* rc */
    {41830, 491}, /* rc-service */
    {41841, 103}, /* rc-status */
    {41851, 233}, /* rc-update */
    {41861, 699}, /* rcctl */
    {41867, 33}, /* rclone */
    {41874, 700}, /* rclone bisync */
    {41888, 701}, /* rclone cleanup */
    {41903, 702}, /* rclone copy */
    {41915, 702}, /* rclone copyto */
    {41929, 700}, /* rclone dedupe */
    {41943, 701}, /* rclone delete */
    {41957, 700}, /* rclone move */
    {41969, 702}, /* rclone moveto */
    {41983, 701}, /* rclone purge */
    {41996, 1}, /* rclone rcat */
    {42008, 703}, /* rclone rcd */
    {42019, 701}, /* rclone rmdirs */
    {42033, 703}, /* rclone serve */
    {42046, 701}, /* rclone sync */
    {42058, 14}, /* rd */
    {42061, 704}, /* rdfind */
    {42068, 705}, /* rdiff-backup */
    {42081, 348}, /* rdiff-backup-any */
    {42098, 21}, /* rdmd */
    {42103, 57}, /* rdwrmem */
    {42111, 706}, /* read */
    {42116, 595}, /* readarray */
    {42126, 91}, /* readelf */
    {42134, 306}, /* readlink */
    {42143, 298}, /* readonly */
    {42152, 707}, /* realm */
    {42158, 515}, /* realm leave */
    {42170, 306}, /* realpath */
    {42179, 24}, /* reaver */
    {42186, 22}, /* rebar3 */
    {42193, 21}, /* rebol */
    {42199, 466}, /* reboot */
    {42206, 243}, /* recode */
    {42213, 69}, /* recovery */
    {42222, 21}, /* red */
    {42226, 708}, /* redash */
    {42233, 82}, /* redfishtool */
    {42245, 709}, /* redis-cli */
    {42255, 33}, /* redshift */
    {42264, 169}, /* reducevg */
    {42273, 143}, /* reg */
    {42277, 273}, /* reg rm */
    {42284, 143}, /* reg.exe */
    {42292, 49}, /* regctl */
    {42299, 273}, /* regctl repo */
    {42311, 273}, /* regctl tag */
    {42322, 57}, /* regtool */
    {42330, 163}, /* reinstall-kernels */
    {42348, 350}, /* reiserfsck */
    {42359, 223}, /* reload_config-any */
    {42377, 710}, /* remove_directory */
    {42394, 543}, /* remove_members */
    {42409, 543}, /* removeacct */
    {42420, 88}, /* removepkg */
    {42430, 392}, /* rename */
    {42437, 392}, /* rename.ul */
    {42447, 710}, /* rename_directory */
    {42464, 67}, /* render */
    {42471, 72}, /* render delete */
    {42485, 272}, /* renice */
    {42492, 650}, /* repmgr */
    {42499, 344}, /* repmgr standby */
    {42514, 40}, /* repquota */
    {42523, 49}, /* request */
    {42531, 363}, /* request system */
    {42546, 600}, /* reset */
    {42552, 222}, /* resetconfig */
    {42564, 401}, /* resize.f2fs */
    {42576, 401}, /* resize2fs */
    {42586, 401}, /* resize4fs */
    {42596, 142}, /* resize_reiserfs */
    {42612, 53}, /* resizepart */
    {42623, 104}, /* resolvconf */
    {42634, 474}, /* resolvectl */
    {42645, 474}, /* resolvectl query */
    {42662, 474}, /* resolvectl statistics */
    {42684, 474}, /* resolvectl status */
    {42702, 302}, /* resolvectl-query */
    {42719, 24}, /* responder */
    {42729, 33}, /* restic */
    {42736, 167}, /* restic forget */
    {42750, 167}, /* restic prune */
    {42763, 711}, /* restic restore */
    {42778, 70}, /* resticprofile */
    {42792, 348}, /* restore */
    {42800, 222}, /* restore-default */
    {42816, 222}, /* restore_defaults */
    {42833, 712}, /* restorecon */
    {42844, 175}, /* return */
    {42851, 243}, /* rev */
    {42855, 232}, /* revsocks */
    {42864, 21}, /* rexx */
    {42869, 82}, /* rf_power_reset.py */
    {42887, 25}, /* rfc2217 */
    {42895, 137}, /* rfdformat */
    {42905, 713}, /* rfkill */
    {42912, 100}, /* rfrm */
    {42917, 38}, /* rg */
    {42920, 23}, /* ri */
    {42923, 417}, /* rimraf */
    {42930, 134}, /* rinstall */
    {42939, 41}, /* rizin */
    {42945, 25}, /* rkdeveloptool */
    {42959, 49}, /* rke */
    {42963, 256}, /* rke remove */
    {42974, 209}, /* rke2-killall.sh */
    {42990, 209}, /* rke2-uninstall */
    {43005, 209}, /* rke2-uninstall.sh */
    {43023, 125}, /* rkflashtool */
    {43035, 33}, /* rkhunter */
    {43044, 225}, /* rlwrap */
    {43051, 417}, /* rm */
    {43054, 714}, /* rman */
    {43059, 134}, /* rmdef */
    {43065, 132}, /* rmdev */
    {43071, 715}, /* rmdir */
    {43077, 716}, /* rmdir /S */
    {43086, 716}, /* rmdir /q */
    {43095, 716}, /* rmdir /s */
    {43104, 169}, /* rmfs */
    {43109, 169}, /* rmgroup */
    {43117, 288}, /* rmlint */
    {43124, 543}, /* rmlist */
    {43131, 169}, /* rmlv */
    {43136, 169}, /* rmlvcopy */
    {43145, 717}, /* rmmod */
    {43151, 134}, /* rmnodes */
    {43159, 169}, /* rmpprc */
    {43166, 169}, /* rmps */
    {43171, 169}, /* rmsf */
    {43176, 132}, /* rmuser */
    {43183, 169}, /* rmvdisk */
    {43191, 169}, /* rmvg */
    {43196, 134}, /* rmvm */
    {43201, 548}, /* rndc */
    {43206, 23}, /* rni */
    {43210, 108}, /* rot13 */
    {43216, 718}, /* route */
    {43222, 124}, /* rpcinfo */
    {43230, 57}, /* rpi-eeprom-config */
    {43248, 63}, /* rpi-eeprom-update */
    {43266, 136}, /* rpi-imager */
    {43277, 57}, /* rpi-otp-private-key */
    {43297, 719}, /* rpi-otp-private-key -w */
    {43320, 63}, /* rpi-update */
    {43331, 232}, /* rpivot */
    {43338, 720}, /* rpm */
    {43342, 22}, /* rpm -U */
    {43349, 22}, /* rpm -i */
    {43356, 49}, /* rpm-ostree */
    {43367, 88}, /* rpm-ostree uninstall */
    {43388, 207}, /* rpm2cpio */
    {43397, 91}, /* rpmquery */
    {43406, 134}, /* rpower */
    {43413, 49}, /* rq */
    {43416, 249}, /* rq empty */
    {43425, 99}, /* rqlite */
    {43432, 37}, /* rr */
    {43435, 268}, /* rr record */
    {43445, 21}, /* rscript */
    {43453, 251}, /* rsh */
    {43457, 25}, /* rshell */
    {43464, 73}, /* rshell rm */
    {43474, 70}, /* rsnapshot */
    {43484, 250}, /* rspamadm */
    {43493, 721}, /* rspamadm classifier_test */
    {43518, 721}, /* rspamadm corpus_test */
    {43539, 721}, /* rspamadm statconvert */
    {43560, 722}, /* rsync */
    {43566, 675}, /* rtcwake */
    {43574, 33}, /* rtorrent */
    {43583, 70}, /* rubrik */
    {43590, 21}, /* ruby */
    {43595, 21}, /* ruby3.2 */
    {43603, 80}, /* ruff */
    {43608, 449}, /* run0 */
    {43613, 225}, /* runcon */
    {43620, 21}, /* runghc */
    {43627, 21}, /* runhaskell */
    {43638, 76}, /* runit-init */
    {43649, 103}, /* runlevel */
    {43658, 41}, /* runme */
    {43664, 380}, /* runsvdir */
    {43673, 723}, /* runuser */
    {43681, 41}, /* rust-script */
    {43693, 80}, /* rustc */
    {43699, 80}, /* rustfmt */
    {43707, 138}, /* rustic */
    {43714, 118}, /* rustic forget */
    {43728, 118}, /* rustic prune */
    {43741, 87}, /* rustup */
    {43748, 415}, /* rustup self uninstall */
    {43770, 114}, /* rxvt */
    {43775, 67}, /* s3cmd */
    {43781, 67}, /* s5cmd */
    {43787, 76}, /* s6-linux-init-hpr */
    {43805, 724}, /* s6-rc */
    {43811, 491}, /* s6-svc */
    {43818, 725}, /* s6-tcpserver */
    {43831, 131}, /* s7-cli */
    {43838, 721}, /* sa-learn */
    {43847, 134}, /* sacctmgr */
    {43856, 140}, /* sade */
    {43861, 41}, /* sage */
    {43866, 181}, /* salloc */
    {43873, 726}, /* salt */
    {43878, 726}, /* salt-call */
    {43888, 22}, /* salt-call-url */
    {43902, 727}, /* salt-key */
    {43911, 49}, /* salt-run */
    {43920, 220}, /* salt-run manage.down */
    {43941, 726}, /* salt-ssh */
    {43950, 220}, /* saltutil */
    {43959, 67}, /* sam */
    {43963, 72}, /* sam delete */
    {43974, 707}, /* samba-tool */
    {43985, 515}, /* samba-tool computer delete */
    {44012, 515}, /* samba-tool computer disable */
    {44040, 50}, /* samba-tool dns del */
    {44059, 50}, /* samba-tool dns delete */
    {44081, 50}, /* samba-tool domain demote */
    {44106, 50}, /* samba-tool domain leave */
    {44130, 50}, /* samba-tool gpo del */
    {44149, 50}, /* samba-tool gpo delete */
    {44171, 515}, /* samba-tool group delete */
    {44195, 515}, /* samba-tool group disable */
    {44220, 50}, /* samba-tool ou del */
    {44238, 50}, /* samba-tool ou delete */
    {44259, 50}, /* samba-tool site del */
    {44279, 50}, /* samba-tool site delete */
    {44302, 50}, /* samba-tool spn del */
    {44321, 50}, /* samba-tool spn delete */
    {44343, 515}, /* samba-tool user delete */
    {44366, 515}, /* samba-tool user disable */
    {44390, 49}, /* samlctl */
    {44398, 249}, /* samlctl idp */
    {44410, 49}, /* samply */
    {44417, 268}, /* samply record */
    {44431, 37}, /* sandbox-exec */
    {44444, 90}, /* sanity */
    {44451, 70}, /* sanoid */
    {44458, 40}, /* sar */
    {44462, 57}, /* sas2flash */
    {44472, 20}, /* sas2ircu */
    {44481, 57}, /* sas3flash */
    {44491, 20}, /* sas3ircu */
    {44500, 137}, /* saveenv */
    {44508, 33}, /* say */
    {44512, 181}, /* sbatch */
    {44519, 21}, /* sbcl */
    {44524, 143}, /* sc */
    {44527, 143}, /* sc.exe */
    {44534, 21}, /* scala */
    {44540, 728}, /* scancel */
    {44548, 54}, /* scc */
    {44552, 57}, /* sceutil */
    {44560, 41}, /* scheme */
    {44567, 37}, /* schroot */
    {44575, 143}, /* schtasks */
    {44584, 21}, /* scilab */
    {44591, 16}, /* scli */
    {44596, 134}, /* scontrol */
    {44605, 729}, /* scontrol abort */
    {44620, 729}, /* scontrol shutdown */
    {44638, 729}, /* scontrol takeover */
    {44656, 730}, /* scp */
    {44660, 731}, /* screen */
    {44667, 116}, /* screenfetch */
    {44679, 732}, /* script */
    {44686, 33}, /* scrot */
    {44692, 158}, /* scrub */
    {44698, 169}, /* scswitch */
    {44707, 85}, /* scutil */
    {44714, 67}, /* scw */
    {44718, 91}, /* sdiff */
    {44724, 49}, /* sdk */
    {44728, 22}, /* sdk install */
    {44740, 160}, /* sdparm */
    {44747, 25}, /* sdphost */
    {44755, 49}, /* sea-orm-cli */
    {44767, 249}, /* sea-orm-cli migrate down */
    {44792, 249}, /* sea-orm-cli migrate fresh */
    {44818, 249}, /* sea-orm-cli migrate refresh */
    {44846, 249}, /* sea-orm-cli migrate reset */
    {44872, 199}, /* secret-tool */
    {44884, 85}, /* security */
    {44893, 733}, /* security dump-keychain */
    {44916, 733}, /* security export */
    {44932, 733}, /* security find-generic-password */
    {44963, 733}, /* security find-internet-password */
    {44995, 460}, /* sed */
    {44999, 142}, /* sedutil-cli */
    {45011, 35}, /* selinuxenabled-off */
    {45030, 225}, /* sem */
    {45034, 35}, /* semanage */
    {45043, 734}, /* semanage boolean */
    {45060, 734}, /* semanage fcontext */
    {45078, 735}, /* semanage login */
    {45093, 736}, /* semanage permissive */
    {45113, 734}, /* semanage port */
    {45127, 734}, /* semanage user */
    {45141, 35}, /* semodule */
    {45150, 1}, /* send */
    {45155, 1}, /* sendfile */
    {45164, 275}, /* sendmail */
    {45173, 335}, /* sendmail-q */
    {45184, 1}, /* sendxmpp */
    {45193, 40}, /* sensors */
    {45201, 230}, /* sentry */
    {45208, 3}, /* seq */
    {45212, 737}, /* sequelize */
    {45222, 737}, /* sequelize-cli */
    {45236, 289}, /* serve */
    {45242, 232}, /* serveo */
    {45249, 79}, /* serverless */
    {45260, 72}, /* serverless remove */
    {45278, 491}, /* service */
    {45286, 738}, /* service dropbear */
    {45303, 738}, /* service firewall */
    {45320, 738}, /* service ipfw */
    {45333, 738}, /* service netif */
    {45347, 738}, /* service network */
    {45363, 738}, /* service networking */
    {45382, 738}, /* service pf */
    {45393, 738}, /* service routing */
    {45409, 738}, /* service ssh */
    {45421, 738}, /* service sshd */
    {45434, 40}, /* sestatus */
    {45443, 739}, /* set */
    {45447, 112}, /* set-default */
    {45459, 222}, /* set-default.sh */
    {45474, 225}, /* setarch */
    {45482, 212}, /* setcap */
    {45489, 112}, /* setcfg */
    {45496, 740}, /* setenforce */
    {45507, 741}, /* setfacl */
    {45515, 712}, /* setfiles */
    {45524, 239}, /* setfont */
    {45532, 742}, /* setpci */
    {45539, 743}, /* setpriv */
    {45547, 695}, /* setquota */
    {45556, 744}, /* setsebool */
    {45566, 192}, /* setsid */
    {45573, 239}, /* setterm */
    {45581, 745}, /* settings */
    {45590, 69}, /* settings reset */
    {45605, 746}, /* setxkbmap */
    {45615, 137}, /* sf */
    {45618, 747}, /* sfdisk */
    {45625, 158}, /* sfill */
    {45631, 404}, /* sftp */
    {45636, 627}, /* sg */
    {45639, 31}, /* sg_format */
    {45649, 354}, /* sg_reassign */
    {45661, 354}, /* sg_sanitize */
    {45673, 31}, /* sg_unmap */
    {45682, 31}, /* sg_wr_mode */
    {45693, 354}, /* sg_write_buffer */
    {45709, 31}, /* sg_write_same */
    {45723, 411}, /* sgdisk */
    {45730, 61}, /* sgpt */
    {45735, 110}, /* sh */
    {45738, 130}, /* sha1sum */
    {45746, 130}, /* sha224sum */
    {45756, 130}, /* sha256sum */
    {45766, 130}, /* sha384sum */
    {45776, 130}, /* sha512sum */
    {45786, 207}, /* shar */
    {45791, 22}, /* shards */
    {45798, 91}, /* shellcheck */
    {45809, 198}, /* shellinaboxd */
    {45822, 76}, /* shepherd */
    {45831, 175}, /* shift */
    {45837, 49}, /* shopify */
    {45845, 227}, /* shopify theme delete */
    {45866, 748}, /* shopt */
    {45872, 84}, /* shorewall */
    {45882, 84}, /* shorewall6 */
    {45893, 124}, /* showmount */
    {45903, 158}, /* shred */
    {45909, 38}, /* shuf */
    {45914, 749}, /* shutdown */
    {45923, 466}, /* shutdown-now */
    {45936, 36}, /* siege */
    {45942, 1}, /* signal-cli */
    {45953, 37}, /* singularity */
    {45965, 89}, /* singularity exec */
    {45982, 89}, /* singularity run */
    {45998, 89}, /* singularity shell */
    {46016, 124}, /* sipcalc */
    {46024, 232}, /* sish */
    {46029, 54}, /* size */
    {46034, 49}, /* skaffold */
    {46043, 256}, /* skaffold delete */
    {46059, 544}, /* skill */
    {46065, 49}, /* skopeo */
    {46072, 273}, /* skopeo delete */
    {46086, 116}, /* slabtop */
    {46094, 1}, /* slack */
    {46100, 1}, /* slackcat */
    {46109, 49}, /* slackpkg */
    {46118, 88}, /* slackpkg remove */
    {46134, 544}, /* slay */
    {46139, 144}, /* slcand-x */
    {46148, 3}, /* sleep */
    {46154, 24}, /* sliver */
    {46161, 251}, /* slogin */
    {46168, 24}, /* slowhttptest */
    {46181, 105}, /* slowloris */
    {46191, 79}, /* sls */
    {46195, 72}, /* sls remove */
    {46206, 21}, /* slsh */
    {46211, 134}, /* slurmctld */
    {46221, 134}, /* slurmdbd */
    {46230, 750}, /* sm */
    {46233, 751}, /* sm forget */
    {46243, 751}, /* sm format */
    {46253, 751}, /* sm partition */
    {46266, 752}, /* smartctl */
    {46275, 57}, /* smartctl-vendor */
    {46291, 753}, /* smbclient */
    {46301, 271}, /* smbldap-groupdel */
    {46318, 271}, /* smbldap-userdel */
    {46334, 665}, /* smbpasswd */
    {46344, 103}, /* smbstatus */
    {46354, 40}, /* smem */
    {46359, 25}, /* snagflash */
    {46369, 25}, /* snagrecover */
    {46381, 41}, /* snakemake */
    {46391, 87}, /* snap */
    {46396, 63}, /* snap ack-x */
    {46407, 415}, /* snap forget */
    {46419, 22}, /* snap install */
    {46432, 88}, /* snap remove */
    {46444, 398}, /* snap run */
    {46453, 1}, /* snap-paste */
    {46464, 131}, /* snap7-client */
    {46477, 33}, /* snapper */
    {46485, 167}, /* snapper delete */
    {46500, 167}, /* snapper rm */
    {46511, 754}, /* snapper rollback */
    {46528, 754}, /* snapper undochange */
    {46547, 223}, /* snapshot-tool */
    {46561, 17}, /* snarf */
    {46567, 70}, /* snebu */
    {46573, 76}, /* snmpset */
    {46581, 124}, /* snmpwalk */
    {46590, 99}, /* snowsql */
    {46598, 622}, /* socat */
    {46604, 755}, /* socketfilterfw */
    {46619, 725}, /* socketlogd */
    {46630, 33}, /* soffice */
    {46638, 85}, /* softwareupdate */
    {46653, 65}, /* solana */
    {46660, 65}, /* solana-keygen */
    {46674, 65}, /* solana-validator */
    {46691, 245}, /* solo */
    {46696, 62}, /* solr */
    {46701, 756}, /* sort */
    {46706, 0}, /* source */
    {46713, 33}, /* sox */
    {46717, 376}, /* soxi */
    {46722, 125}, /* sp_flash_tool */
    {46736, 99}, /* spark-sql */
    {46746, 399}, /* spark-submit */
    {46759, 225}, /* spawn */
    {46765, 85}, /* spctl */
    {46771, 282}, /* spctl disable */
    {46785, 282}, /* spctl kext-consent */
    {46804, 104}, /* speedtest */
    {46814, 103}, /* speedtest-cli */
    {46828, 125}, /* spflashtool */
    {46840, 80}, /* sphinx-build */
    {46853, 57}, /* spi-config */
    {46864, 25}, /* spi-flash */
    {46874, 49}, /* spin */
    {46879, 41}, /* spin up */
    {46887, 65}, /* spl-token */
    {46897, 281}, /* split */
    {46903, 757}, /* sponge */
    {46910, 1}, /* sprunge */
    {46918, 25}, /* spsdk */
    {46924, 758}, /* sqitch */
    {46931, 99}, /* sqlcl */
    {46937, 246}, /* sqlcmd */
    {46944, 612}, /* sqldiff */
    {46952, 243}, /* sqlformat */
    {46962, 246}, /* sqlite */
    {46969, 62}, /* sqlite-utils */
    {46982, 99}, /* sqlite-utils-any */
    {46999, 246}, /* sqlite3 */
    {47007, 56}, /* sqlldr */
    {47014, 99}, /* sqlline */
    {47022, 24}, /* sqlmap */
    {47029, 26}, /* sqlpackage */
    {47040, 99}, /* sqlplus */
    {47048, 49}, /* sqlx */
    {47053, 758}, /* sqlx database */
    {47067, 99}, /* sqsh */
    {47072, 21}, /* squirrel */
    {47081, 158}, /* srm */
    {47085, 100}, /* srmrm */
    {47091, 181}, /* srun */
    {47096, 56}, /* srvctl */
    {47103, 103}, /* ss */
    {47106, 20}, /* ssacli */
    {47113, 232}, /* ssf */
    {47117, 123}, /* ssh */
    {47121, 58}, /* ssh-add */
    {47129, 81}, /* ssh-agent */
    {47139, 58}, /* ssh-copy-id */
    {47151, 759}, /* ssh-keygen */
    {47162, 104}, /* ssh-keyscan */
    {47174, 760}, /* sshd */
    {47179, 275}, /* sshfs */
    {47185, 198}, /* sshx */
    {47190, 49}, /* sst */
    {47194, 249}, /* sst remove */
    {47205, 37}, /* st */
    {47208, 761}, /* st-flash */
    {47217, 761}, /* st-util */
    {47225, 87}, /* stack */
    {47231, 22}, /* stack install */
    {47245, 21}, /* stack runghc */
    {47258, 81}, /* start-stop-daemon */
    {47276, 85}, /* startosinstall */
    {47291, 40}, /* stat */
    {47296, 289}, /* static-web-server */
    {47314, 25}, /* stcgal */
    {47321, 25}, /* stcgpy */
    {47328, 225}, /* stdbuf */
    {47335, 33}, /* steghide */
    {47344, 65}, /* stellar */
    {47352, 49}, /* step */
    {47357, 39}, /* step ca */
    {47365, 125}, /* stlink-tool */
    {47377, 761}, /* stm32flash */
    {47388, 25}, /* stm32loader */
    {47400, 25}, /* stm8flash */
    {47410, 650}, /* stolonctl */
    {47420, 82}, /* stonith */
    {47428, 82}, /* stonith_admin */
    {47442, 20}, /* storcli */
    {47450, 20}, /* storcli64 */
    {47460, 70}, /* storeBackup */
    {47472, 70}, /* storeBackupDel.pl */
    {47490, 49}, /* storj */
    {47496, 249}, /* storj rb */
    {47505, 249}, /* storj rm */
    {47514, 49}, /* storm */
    {47520, 41}, /* storm jar */
    {47530, 112}, /* storman */
    {47538, 762}, /* stow */
    {47543, 763}, /* strace */
    {47550, 90}, /* strapi */
    {47557, 49}, /* stratis */
    {47565, 141}, /* stratis filesystem create */
    {47591, 141}, /* stratis filesystem destroy */
    {47618, 141}, /* stratis pool create */
    {47638, 141}, /* stratis pool destroy */
    {47659, 41}, /* streamlit */
    {47669, 764}, /* stress */
    {47676, 764}, /* stress-ng */
    {47686, 38}, /* strings */
    {47694, 646}, /* strip */
    {47700, 248}, /* strongswan */
    {47711, 600}, /* stty */
    {47716, 627}, /* su */
    {47719, 237}, /* su-exec */
    {47727, 277}, /* subl */
    {47732, 765}, /* sudo */
    {47737, 277}, /* sudoedit */
    {47746, 65}, /* sui */
    {47750, 130}, /* sum */
    {47754, 137}, /* sumtool-x */
    {47764, 25}, /* sunxi-fel */
    {47774, 67}, /* supabase */
    {47783, 62}, /* supabase db */
    {47795, 230}, /* supermarket-ctl */
    {47811, 708}, /* superset */
    {47820, 491}, /* supervisorctl */
    {47834, 49}, /* surge */
    {47840, 72}, /* surge teardown */
    {47855, 99}, /* surreal */
    {47863, 149}, /* suspend */
    {47871, 491}, /* sv */
    {47874, 491}, /* svc */
    {47878, 465}, /* svcadm */
    {47885, 766}, /* svcadm disable */
    {47900, 169}, /* svcadm mark */
    {47912, 380}, /* svccfg */
    {47919, 699}, /* svcs */
    {47924, 169}, /* svctask */
    {47932, 204}, /* svn */
    {47936, 767}, /* svn cleanup */
    {47948, 768}, /* svn delete */
    {47959, 768}, /* svn remove */
    {47970, 769}, /* svn revert */
    {47981, 768}, /* svn rm */
    {47988, 204}, /* svnadmin */
    {47997, 275}, /* swaks */
    {48003, 248}, /* swanctl */
    {48011, 583}, /* swaplabel */
    {48021, 403}, /* swapoff */
    {48029, 403}, /* swapon */
    {48036, 770}, /* swconfig */
    {48045, 80}, /* swift */
    {48051, 673}, /* switch_root */
    {48063, 169}, /* swremove */
    {48072, 87}, /* swupd */
    {48078, 88}, /* swupd bundle-remove */
    {48098, 63}, /* swupdate */
    {48107, 25}, /* sx */
    {48110, 344}, /* symconfigure */
    {48123, 603}, /* symlink */
    {48131, 250}, /* sympa */
    {48137, 771}, /* sync */
    {48142, 772}, /* syncoid */
    {48150, 496}, /* syncthing */
    {48160, 169}, /* syncvg-x */
    {48169, 105}, /* synflood */
    {48178, 112}, /* syno_poweroff_task */
    {48197, 112}, /* synobackup */
    {48208, 112}, /* synodisk */
    {48217, 112}, /* synogroup */
    {48227, 112}, /* synonet */
    {48235, 112}, /* synopkg */
    {48243, 112}, /* synoservice */
    {48255, 112}, /* synoshare */
    {48265, 112}, /* synospace */
    {48275, 112}, /* synouser */
    {48284, 342}, /* sysadminctl */
    {48296, 33}, /* sysbench */
    {48305, 773}, /* sysctl */
    {48312, 379}, /* syslinux */
    {48321, 699}, /* sysrc */
    {48327, 223}, /* sysrepocfg */
    {48338, 774}, /* systemctl */
    {48348, 775}, /* systemctl add-wants */
    {48368, 776}, /* systemctl daemon-reexec-x */
    {48394, 776}, /* systemctl default */
    {48412, 777}, /* systemctl disable */
    {48430, 778}, /* systemctl emergency */
    {48450, 775}, /* systemctl enable */
    {48467, 778}, /* systemctl halt */
    {48482, 776}, /* systemctl isolate */
    {48500, 778}, /* systemctl kexec */
    {48516, 779}, /* systemctl kill */
    {48531, 777}, /* systemctl mask */
    {48546, 778}, /* systemctl poweroff */
    {48565, 776}, /* systemctl preset-all */
    {48586, 778}, /* systemctl reboot */
    {48603, 778}, /* systemctl rescue */
    {48620, 776}, /* systemctl revert */
    {48637, 775}, /* systemctl set-default */
    {48659, 778}, /* systemctl soft-reboot */
    {48681, 775}, /* systemctl start */
    {48697, 777}, /* systemctl stop */
    {48712, 474}, /* systemd-analyze */
    {48728, 1}, /* systemd-cat */
    {48740, 474}, /* systemd-cgls */
    {48753, 474}, /* systemd-cgtop */
    {48767, 245}, /* systemd-cryptenroll */
    {48787, 474}, /* systemd-detect-virt */
    {48807, 780}, /* systemd-firstboot */
    {48825, 225}, /* systemd-inhibit */
    {48841, 37}, /* systemd-nspawn */
    {48856, 376}, /* systemd-resolve */
    {48872, 781}, /* systemd-run */
    {48884, 85}, /* systemsetup */
    {48896, 63}, /* sysupgrade */
    {48907, 222}, /* syswrapper.sh */
    {48921, 105}, /* t50 */
    {48925, 243}, /* tac */
    {48929, 782}, /* tail */
    {48934, 783}, /* tailscale */
    {48944, 120}, /* takeown */
    {48952, 49}, /* talosctl */
    {48961, 256}, /* talosctl reboot */
    {48977, 256}, /* talosctl reset */
    {48992, 256}, /* talosctl shutdown */
    {49010, 180}, /* tar */
    {49014, 99}, /* tarantoolctl */
    {49027, 784}, /* tarsnap */
    {49035, 150}, /* tart */
    {49040, 61}, /* task */
    {49045, 41}, /* taskfile */
    {49054, 51}, /* tasksel */
    {49062, 785}, /* taskset */
    {49070, 161}, /* tc */
    {49073, 786}, /* tc class */
    {49082, 786}, /* tc filter */
    {49092, 786}, /* tc qdisc */
    {49101, 41}, /* tcc */
    {49105, 67}, /* tccli */
    {49111, 787}, /* tccutil */
    {49119, 21}, /* tclsh */
    {49125, 139}, /* tcp-paste */
    {49135, 788}, /* tcpdump */
    {49143, 789}, /* tcpkill */
    {49151, 725}, /* tcpserver */
    {49161, 725}, /* tcpsvd */
    {49168, 54}, /* tcptrack */
    {49177, 110}, /* tcsh */
    {49182, 790}, /* tctl */
    {49187, 49}, /* tdnf */
    {49192, 88}, /* tdnf erase */
    {49203, 88}, /* tdnf remove */
    {49215, 70}, /* tdpsqlc */
    {49223, 161}, /* teamdctl */
    {49232, 757}, /* tee */
    {49236, 125}, /* teensy_loader_cli */
    {49254, 25}, /* teensyload */
    {49265, 25}, /* tegraflash */
    {49276, 25}, /* tegraflash.py */
    {49290, 65}, /* teku */
    {49295, 198}, /* teleconsole */
    {49307, 68}, /* telegraf */
    {49316, 1}, /* telegram-send */
    {49330, 790}, /* teleport */
    {49339, 490}, /* telinit */
    {49347, 466}, /* telinit-0 */
    {49357, 791}, /* telnet */
    {49364, 18}, /* telnet-ocd */
    {49375, 19}, /* telnet-openocd */
    {49390, 484}, /* telnetd */
    {49398, 1}, /* termbin */
    {49406, 543}, /* terminate-account */
    {49424, 37}, /* terminator */
    {49435, 112}, /* termux-reset */
    {49448, 65}, /* terrad */
    {49455, 792}, /* terraform */
    {49465, 22}, /* terraform init */
    {49480, 792}, /* terragrunt */
    {49491, 112}, /* terramaster-cli */
    {49507, 33}, /* tesseract */
    {49517, 3}, /* test */
    {49522, 670}, /* testdisk */
    {49531, 65}, /* tezos-client */
    {49544, 115}, /* tftp */
    {49549, 25}, /* tftpflash */
    {49559, 61}, /* tgpt */
    {49564, 105}, /* thc-ssl-dos */
    {49576, 189}, /* thin_repair */
    {49588, 189}, /* thin_restore */
    {49601, 189}, /* thin_trim-x */
    {49613, 289}, /* thttpd */
    {49620, 33}, /* thunderbird */
    {49632, 243}, /* tidy */
    {49637, 37}, /* tilix */
    {49643, 49}, /* tilt */
    {49648, 256}, /* tilt down */
    {49658, 793}, /* time */
    {49663, 474}, /* timedatectl */
    {49675, 474}, /* timedatectl list-timezones */
    {49702, 474}, /* timedatectl show */
    {49719, 474}, /* timedatectl status */
    {49738, 54}, /* timedatex */
    {49748, 794}, /* timeout */
    {49756, 210}, /* times */
    {49762, 99}, /* timescaledb */
    {49774, 795}, /* timeshift */
    {49784, 167}, /* timeshift --delete */
    {49803, 348}, /* timeshift-any */
    {49817, 61}, /* timew */
    {49823, 101}, /* tinygo */
    {49830, 21}, /* tinyscheme */
    {49841, 91}, /* tldr */
    {49846, 198}, /* tmate */
    {49852, 796}, /* tmpreaper */
    {49862, 796}, /* tmpwatch */
    {49871, 85}, /* tmutil */
    {49878, 167}, /* tmutil delete */
    {49892, 797}, /* tmutil deleteinprogress */
    {49916, 118}, /* tmutil deletelocalsnapshots */
    {49944, 797}, /* tmutil disable */
    {49959, 797}, /* tmutil removedestination */
    {49984, 798}, /* tmux */
    {49989, 799}, /* tmux clear-history */
    {50008, 799}, /* tmux kill-pane */
    {50023, 799}, /* tmux kill-session */
    {50041, 799}, /* tmux kill-window */
    {50058, 22}, /* tmux-plugin */
    {50070, 200}, /* tmuxinator */
    {50081, 61}, /* todo.sh */
    {50089, 111}, /* todos */
    {50095, 792}, /* tofu */
    {50100, 41}, /* toil-cwl-runner */
    {50116, 38}, /* toilet */
    {50123, 54}, /* tokei */
    {50129, 37}, /* toolbox */
    {50137, 310}, /* toolbox rm */
    {50148, 310}, /* toolbox rmi */
    {50160, 49}, /* tootctl */
    {50168, 800}, /* tootctl media remove */
    {50189, 800}, /* tootctl media remove-orphans */
    {50218, 249}, /* tootctl self-destruct */
    {50240, 116}, /* top */
    {50244, 192}, /* torify */
    {50251, 105}, /* torshammer */
    {50262, 801}, /* torsocks */
    {50271, 802}, /* touch */
    {50277, 80}, /* tox */
    {50281, 197}, /* toybox */
    {50288, 25}, /* tpflash */
    {50296, 803}, /* tpm2_changeeps */
    {50311, 803}, /* tpm2_changepps */
    {50326, 803}, /* tpm2_clear */
    {50337, 803}, /* tpm2_clearcontrol */
    {50355, 803}, /* tpm2_dictionarylockout */
    {50378, 803}, /* tpm2_evictcontrol */
    {50396, 803}, /* tpm2_hierarchycontrol */
    {50418, 803}, /* tpm2_nvundefine */
    {50434, 803}, /* tpm2_nvwrite */
    {50447, 57}, /* tpm_clear */
    {50457, 175}, /* tput */
    {50462, 243}, /* tr */
    {50465, 104}, /* tracepath */
    {50475, 104}, /* traceroute */
    {50486, 54}, /* trafshow */
    {50495, 49}, /* transactional-update */
    {50516, 415}, /* transactional-update rollback */
    {50546, 139}, /* transfer */
    {50555, 33}, /* transmission-cli */
    {50572, 804}, /* trap */
    {50577, 417}, /* trash */
    {50583, 805}, /* trash-empty */
    {50595, 417}, /* trash-put */
    {50605, 40}, /* tree */
    {50610, 65}, /* trezorctl */
    {50620, 99}, /* trino */
    {50626, 3}, /* true */
    {50631, 21}, /* truffleruby */
    {50643, 385}, /* truncate */
    {50652, 37}, /* ts */
    {50655, 21}, /* ts-node */
    {50663, 80}, /* tsc */
    {50667, 49}, /* tsdb */
    {50672, 249}, /* tsdb drop */
    {50682, 790}, /* tsh */
    {50686, 788}, /* tshark */
    {50693, 41}, /* tsimp */
    {50699, 38}, /* tsort */
    {50705, 99}, /* tsql */
    {50710, 21}, /* tsx */
    {50714, 210}, /* tty */
    {50718, 198}, /* ttyd */
    {50723, 351}, /* tune2fs */
    {50731, 272}, /* tuned-adm */
    {50741, 140}, /* tunefs */
    {50748, 232}, /* tunnelto */
    {50757, 61}, /* turbo */
    {50763, 99}, /* turso */
    {50769, 249}, /* turso db delete */
    {50785, 249}, /* turso db destroy */
    {50802, 249}, /* turso db remove */
    {50818, 249}, /* turso group delete */
    {50837, 249}, /* turso group destroy */
    {50857, 249}, /* turso group remove */
    {50876, 249}, /* turso org delete */
    {50893, 249}, /* turso org destroy */
    {50911, 249}, /* turso org remove */
    {50928, 147}, /* tuya-cli */
    {50937, 20}, /* tw_cli */
    {50944, 49}, /* twilio */
    {50951, 227}, /* twilio phone-numbers:remove */
    {50979, 248}, /* twingate */
    {50988, 49}, /* twrp */
    {50993, 69}, /* twrp wipe */
    {51003, 210}, /* type */
    {51008, 64}, /* typeorm */
    {51016, 298}, /* typeset */
    {51024, 62}, /* typo3 */
    {51030, 54}, /* tzselect */
    {51039, 250}, /* uapi */
    {51044, 100}, /* uberftp */
    {51052, 137}, /* ubiattach-force */
    {51068, 381}, /* ubidetach */
    {51078, 31}, /* ubiformat */
    {51088, 137}, /* ubimkvol */
    {51097, 529}, /* ubinfo */
    {51104, 529}, /* ubinize */
    {51112, 223}, /* ubirename */
    {51122, 137}, /* ubirmvol */
    {51131, 137}, /* ubirsvol */
    {51140, 137}, /* ubiupdatevol */
    {51153, 49}, /* ubnt-systool */
    {51166, 222}, /* ubnt-systool reset2defaults */
    {51194, 112}, /* ubntctl */
    {51202, 137}, /* uboot_env */
    {51212, 137}, /* ubootenv */
    {51221, 746}, /* ubuntu-drivers */
    {51236, 806}, /* ubus */
    {51241, 807}, /* uci */
    {51245, 235}, /* uclampset */
    {51255, 33}, /* udevadm */
    {51263, 304}, /* udhcpc */
    {51270, 160}, /* udisksctl */
    {51280, 725}, /* udpsvd */
    {51287, 25}, /* uf2conv.py */
    {51298, 49}, /* uftrace */
    {51306, 268}, /* uftrace record */
    {51321, 808}, /* ufw */
    {51325, 809}, /* uhubctl */
    {51333, 810}, /* ulimit */
    {51340, 810}, /* umask */
    {51346, 811}, /* umount */
    {51353, 243}, /* unaccent */
    {51362, 149}, /* unalias */
    {51370, 3}, /* uname */
    {51376, 812}, /* unar */
    {51381, 51}, /* unattended-upgrade */
    {51400, 548}, /* unbound-control */
    {51416, 192}, /* unbuffer */
    {51425, 98}, /* uncompress */
    {51436, 69}, /* uncrypt */
    {51444, 38}, /* unexpand */
    {51453, 169}, /* unextendvg */
    {51464, 111}, /* unifdef-any */
    {51476, 154}, /* unionfs */
    {51484, 154}, /* unionfs-fuse */
    {51497, 38}, /* uniq */
    {51502, 813}, /* unison */
    {51509, 38}, /* units */
    {51515, 147}, /* universal-silabs-flasher */
    {51540, 111}, /* unix2dos */
    {51549, 715}, /* unlink */
    {51556, 169}, /* unmirrorvg */
    {51567, 112}, /* unraid-api */
    {51578, 697}, /* unrar */
    {51584, 814}, /* unset */
    {51590, 815}, /* unshare */
    {51598, 816}, /* unsquashfs */
    {51609, 98}, /* unxz */
    {51614, 578}, /* unzip */
    {51620, 98}, /* unzstd */
    {51627, 67}, /* upctl */
    {51633, 746}, /* update-alternatives */
    {51653, 51}, /* update-ca-certificates */
    {51676, 817}, /* update-crypto-policies */
    {51699, 51}, /* update-grub */
    {51711, 818}, /* update-initramfs */
    {51728, 407}, /* update-initramfs-d */
    {51747, 233}, /* update-rc.d */
    {51759, 25}, /* updi */
    {51764, 289}, /* updog */
    {51770, 125}, /* upgrade_tool */
    {51783, 49}, /* uplink */
    {51790, 249}, /* uplink rb */
    {51800, 249}, /* uplink rm */
    {51810, 289}, /* uploadserver */
    {51823, 33}, /* upnpc */
    {51829, 376}, /* upower */
    {51836, 82}, /* upsc */
    {51841, 76}, /* upscmd */
    {51848, 76}, /* upsdrvctl */
    {51858, 76}, /* upsmon */
    {51865, 49}, /* upterm */
    {51872, 198}, /* upterm host */
    {51884, 3}, /* uptime */
    {51891, 646}, /* upx */
    {51895, 70}, /* urbackupsrv */
    {51907, 25}, /* urjtag */
    {51914, 819}, /* urpme */
    {51920, 37}, /* urxvt */
    {51926, 820}, /* usbguard */
    {51935, 136}, /* usbimager */
    {51945, 55}, /* useradd */
    {51953, 301}, /* userdel */
    {51961, 821}, /* usermod */
    {51969, 210}, /* users */
    {51975, 99}, /* usql */
    {51980, 484}, /* utelnetd */
    {51989, 71}, /* utmctl */
    {51996, 121}, /* utmpdump */
    {52005, 108}, /* uudecode */
    {52014, 108}, /* uuencode */
    {52023, 616}, /* uuenview */
    {52032, 59}, /* uuidgen */
    {52040, 125}, /* uuu */
    {52044, 87}, /* uv */
    {52047, 22}, /* uv add */
    {52054, 22}, /* uv pip install */
    {52069, 194}, /* uv run */
    {52076, 22}, /* uv tool install */
    {52092, 194}, /* uvx */
    {52096, 543}, /* v-delete-database */
    {52114, 543}, /* v-delete-user */
    {52128, 543}, /* v-delete-web-domain */
    {52148, 376}, /* v4l2-ctl */
    {52157, 79}, /* vagrant */
    {52165, 486}, /* vagrant destroy */
    {52181, 22}, /* vagrant plugin install */
    {52204, 487}, /* vagrant snapshot delete */
    {52228, 487}, /* vagrant snapshot pop */
    {52249, 487}, /* vagrant snapshot restore */
    {52274, 822}, /* vagrant ssh */
    {52286, 376}, /* vainfo */
    {52293, 21}, /* vala */
    {52298, 81}, /* valgrind */
    {52307, 709}, /* valkey-cli */
    {52318, 169}, /* varyoffvg */
    {52328, 170}, /* vault */
    {52334, 265}, /* vault delete */
    {52347, 341}, /* vault destroy */
    {52361, 341}, /* vault kv delete */
    {52377, 341}, /* vault kv destroy */
    {52394, 341}, /* vault kv metadata delete */
    {52419, 341}, /* vault kv undelete-all */
    {52441, 265}, /* vault lease revoke */
    {52460, 341}, /* vault operator seal */
    {52480, 265}, /* vault seal */
    {52491, 341}, /* vault secrets disable */
    {52513, 16}, /* vbash */
    {52519, 25}, /* vbmeta */
    {52526, 27}, /* vboxmanage */
    {52537, 28}, /* vboxmanage closemedium */
    {52560, 29}, /* vboxmanage controlvm */
    {52581, 28}, /* vboxmanage hostonlyif */
    {52603, 28}, /* vboxmanage natnetwork */
    {52625, 30}, /* vboxmanage snapshot */
    {52645, 28}, /* vboxmanage unregistervm */
    {52669, 376}, /* vcgencmd */
    {52678, 719}, /* vcgencmd otp_program */
    {52699, 719}, /* vcgencmd otp_write */
    {52718, 57}, /* vcmailbox */
    {52728, 823}, /* vconfig */
    {52736, 87}, /* vcpkg */
    {52742, 49}, /* vcsh */
    {52747, 415}, /* vcsh delete */
    {52759, 305}, /* vdir */
    {52764, 49}, /* vdo */
    {52768, 141}, /* vdo create */
    {52779, 141}, /* vdo remove */
    {52790, 68}, /* vector */
    {52797, 70}, /* veeamconfig */
    {52809, 36}, /* vegeta */
    {52816, 67}, /* velero */
    {52823, 49}, /* ventoy */
    {52830, 31}, /* ventoy -I */
    {52840, 31}, /* ventoy -i */
    {52850, 67}, /* vercel */
    {52857, 99}, /* vertica */
    {52865, 695}, /* vgcfgrestore */
    {52878, 582}, /* vgchange */
    {52887, 582}, /* vgcreate */
    {52896, 583}, /* vgdisplay */
    {52906, 169}, /* vgexport */
    {52915, 582}, /* vgextend */
    {52924, 695}, /* vgimportclone */
    {52938, 582}, /* vgreduce */
    {52947, 586}, /* vgremove */
    {52956, 582}, /* vgrename */
    {52965, 583}, /* vgs */
    {52969, 583}, /* vgscan */
    {52976, 372}, /* vi */
    {52979, 372}, /* view */
    {52984, 277}, /* vifm */
    {52989, 824}, /* vigr */
    {52994, 372}, /* vim */
    {52998, 294}, /* vim-cmd */
    {53006, 22}, /* vim-plug */
    {53015, 91}, /* vimdiff */
    {53023, 140}, /* vinum */
    {53029, 824}, /* vipw */
    {53034, 27}, /* virsh */
    {53040, 487}, /* virsh blockcommit */
    {53058, 487}, /* virsh checkpoint-delete */
    {53082, 486}, /* virsh destroy */
    {53096, 487}, /* virsh detach-disk */
    {53114, 487}, /* virsh domblk-delete */
    {53134, 487}, /* virsh domrename-undefine */
    {53159, 487}, /* virsh managedsave-remove */
    {53184, 487}, /* virsh net-destroy */
    {53202, 486}, /* virsh net-undefine */
    {53221, 487}, /* virsh nodedev-destroy */
    {53243, 486}, /* virsh pool-delete */
    {53261, 487}, /* virsh pool-destroy */
    {53280, 487}, /* virsh pool-undefine */
    {53300, 29}, /* virsh reboot */
    {53313, 486}, /* virsh reset */
    {53325, 487}, /* virsh secret-undefine */
    {53347, 29}, /* virsh shutdown */
    {53362, 486}, /* virsh snapshot-delete */
    {53384, 487}, /* virsh snapshot-revert */
    {53406, 486}, /* virsh undefine */
    {53421, 486}, /* virsh vol-delete */
    {53438, 487}, /* virsh vol-resize */
    {53455, 486}, /* virsh vol-wipe */
    {53470, 591}, /* virt-format */
    {53482, 294}, /* virt-manager */
    {53495, 591}, /* virt-resize */
    {53507, 591}, /* virt-sysprep */
    {53520, 250}, /* virtualmin */
    {53531, 99}, /* virtuoso */
    {53540, 825}, /* visudo */
    {53547, 80}, /* vite */
    {53552, 41}, /* vite-node */
    {53562, 18}, /* vivado */
    {53569, 25}, /* vivado_lab */
    {53580, 33}, /* vlc */
    {53584, 52}, /* vlock */
    {53590, 140}, /* vm */
    {53593, 140}, /* vm-bhyve */
    {53602, 150}, /* vmadm */
    {53608, 70}, /* vmdelete */
    {53617, 294}, /* vmkfstools */
    {53628, 361}, /* vmq-admin */
    {53638, 150}, /* vmrun */
    {53644, 487}, /* vmrun deleteSnapshot */
    {53665, 487}, /* vmrun deleteVM */
    {53680, 487}, /* vmrun revertToSnapshot */
    {53703, 40}, /* vmstat */
    {53710, 32}, /* vncserver */
    {53720, 124}, /* vnstat */
    {53727, 41}, /* voila */
    {53733, 49}, /* volta */
    {53739, 22}, /* volta install */
    {53753, 826}, /* vpnc-disconnect */
    {53769, 99}, /* vsql */
    {53774, 120}, /* vssadmin */
    {53783, 118}, /* vssadmin delete */
    {53799, 143}, /* vssadmin.exe */
    {53812, 16}, /* vtysh */
    {53818, 16}, /* vtysh.sh */
    {53827, 67}, /* vultr */
    {53833, 67}, /* vultr-cli */
    {53843, 591}, /* vxdisksetup */
    {53855, 591}, /* vxdiskunsetup */
    {53869, 169}, /* vxedit */
    {53876, 169}, /* vxmend */
    {53883, 169}, /* vxplex */
    {53890, 169}, /* vxvol */
    {53896, 827}, /* vzdump */
    {53903, 210}, /* w */
    {53905, 358}, /* w3m */
    {53909, 131}, /* wago-cli */
    {53918, 210}, /* wait */
    {53923, 33}, /* wakeonlan */
    {53933, 82}, /* wakeonlan-any */
    {53947, 138}, /* wal-g */
    {53953, 668}, /* wal-g delete */
    {53966, 1}, /* wall */
    {53971, 41}, /* wapm */
    {53976, 248}, /* warp-cli */
    {53985, 65}, /* wasmd */
    {53991, 49}, /* wasmer */
    {53998, 41}, /* wasmer run */
    {54009, 41}, /* wasmtime */
    {54018, 828}, /* watch */
    {54024, 37}, /* watchexec */
    {54034, 61}, /* watson */
    {54041, 54}, /* wavemon */
    {54049, 150}, /* waydroid */
    {54058, 170}, /* waypoint */
    {54067, 165}, /* wayvnc */
    {54074, 49}, /* wazuh-control */
    {54088, 60}, /* wazuh-control stop */
    {54107, 25}, /* wb32-dfu-updater_cli */
    {54128, 120}, /* wbadmin */
    {54136, 38}, /* wc */
    {54139, 25}, /* wchisp */
    {54146, 17}, /* wcurl */
    {54152, 54}, /* wdiff */
    {54158, 289}, /* webfsd */
    {54165, 80}, /* webpack */
    {54173, 829}, /* websocat */
    {54182, 165}, /* websocketd */
    {54193, 105}, /* webspy */
    {54200, 49}, /* werf */
    {54205, 256}, /* werf dismiss */
    {54218, 256}, /* werf purge */
    {54229, 101}, /* west */
    {54234, 198}, /* wetty */
    {54240, 830}, /* wevtutil */
    {54249, 200}, /* wezterm */
    {54257, 58}, /* wg */
    {54260, 831}, /* wg set */
    {54267, 831}, /* wg setconf */
    {54278, 831}, /* wg syncconf */
    {54290, 483}, /* wg-quick */
    {54299, 832}, /* wg-quick down */
    {54313, 833}, /* wget */
    {54318, 17}, /* wget2 */
    {54324, 139}, /* wgetpaste */
    {54334, 91}, /* whatis */
    {54341, 1}, /* whatsapp-cli */
    {54354, 834}, /* whence */
    {54361, 91}, /* whereis */
    {54369, 835}, /* which */
    {54375, 333}, /* whisper-resize */
    {54390, 250}, /* whmapi1 */
    {54398, 210}, /* who */
    {54402, 210}, /* whoami */
    {54409, 104}, /* whois */
    {54415, 49}, /* wifi */
    {54420, 836}, /* wifi down */
    {54430, 24}, /* wifite */
    {54437, 225}, /* winpty */
    {54444, 158}, /* wipe */
    {54449, 69}, /* wipe_data */
    {54459, 837}, /* wipefs */
    {54466, 21}, /* wish */
    {54471, 33}, /* wl-copy */
    {54479, 33}, /* wl-paste */
    {54488, 25}, /* wlink */
    {54494, 376}, /* wmctrl */
    {54501, 838}, /* wmic */
    {54506, 216}, /* wodim */
    {54512, 136}, /* woeusb */
    {54519, 275}, /* wormhole */
    {54528, 49}, /* wp */
    {54531, 129}, /* wp comment */
    {54542, 62}, /* wp db */
    {54548, 129}, /* wp menu */
    {54556, 129}, /* wp option */
    {54566, 129}, /* wp plugin */
    {54576, 22}, /* wp plugin install */
    {54594, 129}, /* wp post */
    {54602, 129}, /* wp theme */
    {54611, 129}, /* wp transient */
    {54624, 129}, /* wp widget */
    {54634, 250}, /* wp-cli */
    {54641, 263}, /* wpa_cli */
    {54649, 67}, /* wrangler */
    {54658, 21}, /* wren */
    {54663, 1}, /* write */
    {54669, 363}, /* write erase */
    {54681, 200}, /* write-chars */
    {54693, 36}, /* wrk */
    {54697, 57}, /* wrmsr */
    {54703, 150}, /* wsl */
    {54707, 150}, /* wsl.exe */
    {54715, 76}, /* wsman */
    {54721, 232}, /* wstunnel */
    {54730, 839}, /* wtmpclean */
    {54740, 200}, /* wtype */
    {54746, 134}, /* wwctl */
    {54752, 37}, /* x-terminal-emulator */
    {54772, 32}, /* x0vncserver */
    {54784, 32}, /* x11vnc */
    {54791, 54}, /* x86info */
    {54799, 840}, /* xargs */
    {54805, 85}, /* xattr */
    {54811, 33}, /* xbacklight */
    {54822, 87}, /* xbps-install */
    {54835, 88}, /* xbps-remove */
    {54847, 25}, /* xc3sprog */
    {54856, 39}, /* xca */
    {54860, 33}, /* xclip */
    {54866, 687}, /* xdcp */
    {54871, 277}, /* xdg-open */
    {54880, 200}, /* xdotool */
    {54888, 799}, /* xdotool click */
    {54902, 799}, /* xdotool key */
    {54914, 799}, /* xdotool keydown */
    {54930, 799}, /* xdotool keyup */
    {54944, 799}, /* xdotool mousemove */
    {54962, 376}, /* xdpyinfo */
    {54971, 687}, /* xdsh */
    {54976, 294}, /* xe */
    {54979, 487}, /* xe host-forget */
    {54994, 487}, /* xe pool-eject */
    {55008, 487}, /* xe snapshot-revert */
    {55027, 487}, /* xe snapshot-uninstall */
    {55049, 487}, /* xe sr-destroy */
    {55063, 487}, /* xe sr-forget */
    {55076, 487}, /* xe vdi-destroy */
    {55091, 487}, /* xe vm-destroy */
    {55105, 487}, /* xe vm-uninstall */
    {55121, 80}, /* xelatex */
    {55129, 240}, /* xfce4-session-logout */
    {55150, 37}, /* xfce4-terminal */
    {55165, 136}, /* xfs_copy */
    {55174, 160}, /* xfs_growfs */
    {55185, 401}, /* xfs_growfs-d */
    {55198, 103}, /* xfs_info */
    {55207, 841}, /* xfs_repair */
    {55218, 346}, /* xfsdump */
    {55226, 348}, /* xfsrestore */
    {55237, 17}, /* xh */
    {55240, 842}, /* xhost */
    {55246, 544}, /* xkill */
    {55252, 150}, /* xl */
    {55255, 376}, /* xlsclients */
    {55266, 38}, /* xmllint */
    {55274, 38}, /* xmlstarlet */
    {55285, 25}, /* xmodem */
    {55292, 21}, /* xonsh */
    {55298, 41}, /* xonsh-run */
    {55308, 98}, /* xorriso */
    {55316, 216}, /* xorrisofs */
    {55326, 376}, /* xprop */
    {55332, 746}, /* xrandr */
    {55339, 100}, /* xrdfs */
    {55345, 65}, /* xrpl */
    {55350, 18}, /* xsct */
    {55355, 33}, /* xsel */
    {55360, 746}, /* xset */
    {55365, 243}, /* xsv */
    {55369, 200}, /* xte */
    {55373, 114}, /* xterm */
    {55379, 493}, /* xtrabackup */
    {55390, 99}, /* xtsql */
    {55396, 843}, /* xvfb-run */
    {55405, 376}, /* xwininfo */
    {55414, 844}, /* xxd */
    {55418, 130}, /* xxhsum */
    {55425, 203}, /* xz */
    {55428, 201}, /* xzcat */
    {55434, 202}, /* xzgrep */
    {55441, 38}, /* xzless */
    {55448, 41}, /* yaegi */
    {55454, 87}, /* yarn */
    {55459, 22}, /* yarn add */
    {55468, 399}, /* yarn app */
    {55477, 399}, /* yarn application */
    {55494, 195}, /* yarn config */
    {55506, 194}, /* yarn dlx */
    {55515, 194}, /* yarn exec */
    {55525, 41}, /* yarn-app */
    {55534, 67}, /* yc */
    {55537, 200}, /* ydotool */
    {55545, 799}, /* ydotool click */
    {55559, 799}, /* ydotool key */
    {55571, 24}, /* yersinia */
    {55580, 845}, /* yes */
    {55584, 245}, /* ykman */
    {55590, 245}, /* ykpiv */
    {55596, 33}, /* youtube-dl */
    {55607, 38}, /* yq */
    {55610, 41}, /* ysh */
    {55614, 99}, /* ysqlsh */
    {55621, 33}, /* yt-dlp */
    {55628, 99}, /* yugabyte */
    {55637, 313}, /* yum */
    {55641, 88}, /* yum autoremove */
    {55656, 88}, /* yum erase */
    {55666, 95}, /* yum history */
    {55678, 22}, /* yum install */
    {55690, 88}, /* yum remove */
    {55701, 846}, /* zabbix_get */
    {55712, 25}, /* zadig */
    {55718, 67}, /* zappa */
    {55724, 33}, /* zathura */
    {55732, 70}, /* zbackup */
    {55740, 376}, /* zbarimg */
    {55748, 65}, /* zcash-cli */
    {55758, 201}, /* zcat */
    {55763, 202}, /* zegrep */
    {55770, 200}, /* zellij */
    {55777, 142}, /* zerofree */
    {55786, 248}, /* zerotier-cli */
    {55799, 417}, /* zf_rm */
    {55805, 847}, /* zfs */
    {55809, 848}, /* zfs destroy */
    {55821, 849}, /* zfs receive */
    {55833, 849}, /* zfs recv */
    {55842, 848}, /* zfs rollback */
    {55855, 202}, /* zgrep */
    {55861, 189}, /* zhack */
    {55867, 80}, /* zig */
    {55871, 361}, /* zigbee2mqtt */
    {55883, 147}, /* zigpy */
    {55889, 98}, /* zip */
    {55893, 62}, /* zkCli.sh */
    {55902, 38}, /* zless */
    {55908, 250}, /* zmcontrol */
    {55918, 589}, /* zmmailbox */
    {55928, 250}, /* zmprov */
    {55935, 70}, /* znapzend */
    {55944, 147}, /* znp_tool */
    {55953, 465}, /* zoneadm */
    {55961, 169}, /* zoneadm -z */
    {55972, 169}, /* zonecfg */
    {55980, 62}, /* zookeeper-shell */
    {55996, 62}, /* zookeeper-shell.sh */
    {56015, 22}, /* zplug */
    {56021, 847}, /* zpool */
    {56027, 850}, /* zpool add */
    {56037, 850}, /* zpool attach */
    {56050, 850}, /* zpool checkpoint */
    {56067, 851}, /* zpool clear */
    {56079, 848}, /* zpool create */
    {56092, 848}, /* zpool destroy */
    {56106, 852}, /* zpool detach */
    {56119, 852}, /* zpool export */
    {56132, 851}, /* zpool import */
    {56145, 848}, /* zpool labelclear */
    {56162, 852}, /* zpool offline */
    {56176, 848}, /* zpool remove */
    {56189, 850}, /* zpool replace */
    {56203, 848}, /* zpool split */
    {56215, 49}, /* zramctl */
    {56223, 132}, /* zramctl --reset */
    {56239, 70}, /* zrepl */
    {56245, 49}, /* zrok */
    {56250, 232}, /* zrok access */
    {56262, 232}, /* zrok share */
    {56273, 110}, /* zsh */
    {56277, 203}, /* zstd */
    {56282, 201}, /* zstdcat */
    {56290, 98}, /* zstdmt */
    {56297, 853}, /* ztcp */
    {56302, 147}, /* zwave */
    {56308, 147}, /* zwavejs */
    {56316, 41}, /* zx */
    {56319, 313}, /* zypper */
    {56326, 95}, /* zypper history */
    {56341, 22}, /* zypper install */
    {56356, 88}, /* zypper remove */
    {56370, 88}, /* zypper rm */
};
const int s2c_name_count = 5200;
