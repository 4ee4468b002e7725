/* risk_tables.c - the tables of risk.rules. Written by scripts/make_risk_tables, do not edit. */
#include "risk_tables.h"

const char s2c_risk_text[] =
    "\0"
    "\022 * hard nproc 0 *\022 * hard nproc 1 *\023 * hard nofile 0 *\023 * hard nofile 1 *\017 * - nproc 0 *\017 * - nproc 1 *\026 * hard maxlogins 0 *\023 * - maxlogins 0 *\015 - all all *\015 umask 000 *\016 umask 0000 *\015 umask 777 *\0"
    "\013 / ** *rw*\012 / ** rw*\023* no-root-squash *\0"
    "\013 all all *\014 sshd all *\0"
    "\033 authorizedkeysfile /tmp/*\037 authorizedkeysfile /var/tmp/*\036 authorizedkeyscommand /tmp/*\037 authorizedkeysfile /dev/shm/*\032 trustedusercakeys /tmp/*\0"
    "\030 dnssec-validation no *\024 disable-functions \030 allow-url-include on *\027 allow-url-include 1 *+ allow-url-fopen on allow-url-include on *\0"
    "\021 enabled false *\026 ignoreip 0.0.0.0/0 *\030 ignoreip * 0.0.0.0/0 *\0"
    "\010 exit *\012 logout *\023 exec /bin/false *\022 exec */nologin *\016 kill -9 $$ *\0"
    "\016 host* trust \027 local all all trust *\010 trust \011 trust *\033 host* all all */0 trust *\0"
    "\037 kernel.randomize-va-space 0 *\036 kernel.yama.ptrace-scope 0 *\032 kernel.kptr-restrict 0 *\024 fs.protected-* 0 *\035 net.ipv4.tcp-syncookies 0 *) net.ipv4.conf.*.accept-source-route 1 *& net.ipv4.conf.*.accept-redirects 1 *& kernel.unprivileged-bpf-disabled 0 *\026 vm.mmap-min-addr 0 *\035 kernel.modules-disabled 1 *\035 kernel.core-pattern | /tmp*\034 kernel.core-pattern |/tmp*) kernel.panic-on-oops 1 kernel.panic 1 *\026 fs.suid-dumpable 1 *\035 net.core.bpf-jit-harden 0 *# net.ipv4.icmp-echo-ignore-all 1 *\025 kernel.pid-max \?\? *\026 kernel.pid-max \?\?\? *\022 fs.file-max \?\? *\023 fs.file-max \?\?\? *0 vm.overcommit-memory 2 vm.overcommit-ratio 0 *$ net.ipv4.conf.*.disable-policy 1 *\0"
    "\022 loglevel quiet *\027 syslogfacility none *\0"
    "\033 pubkeyauthentication no *\015 usepam no *\021 maxsessions 0 *\021 maxstartups 0 *\022 maxauthtries 0 *\030 forcecommand */false *\032 forcecommand */nologin *\024 forcecommand exit*\025 allowusers nobody *\026 allowgroups nobody *\020 denyusers ** *\022 denyusers root *\016 denygroups *\033 authorizedkeysfile none *  authorizedkeysfile /dev/null *\025 listenaddress 127.*\033 listenaddress localhost *# match all *forcecommand */false *\0"
    "\034 require-valid-user false *\032 authorization disabled *#*security.authorization disabled *\033* authorization disabled * *xpack.security.enabled false *\032*security.disabled true *\"*plugins.security.disabled true *'*allow.everyone.if.no.acl.found true *' authenticator allowallauthenticator *! authorizer allowallauthorizer *\027 loopback-users none *\036 loopback-users.guest false *\033* anonymous enabled true *\027*anonymous-auth true *\"*authorization-mode alwaysallow *\"*authorization mode alwaysallow *\025 usesecurity false *\"* usesecurity false usesecurity *\032* allownopassword *true *\012 *.token \015 *.password \037 c.*.disable-check-xsrf true * *auth.anonymous* enabled true * * disable-authentication true *\027* auth-enabled false *\030* authentication none *\016* auth none *\031* allow-anonymous true *\026* enable-auth false *\027* auth.enabled false *\033* security.enabled false *\021* no-auth true *\035* allow-empty-password yes *\026* acl-enabled false *\0"
    " s/\?*/*PubkeyAuthentication\?no/*\022s/\?*/*UsePAM\?no/*\027s/\?*/*StrictModes\?no/*\0"
    "\025 skip-grant-tables *\026* skip-grant-tables *\023 secure-file-priv  * innodb-force-recovery [456] *\034* innodb-force-recovery 4 *\034* innodb-force-recovery 5 *\034* innodb-force-recovery 6 *\032 innodb-doublewrite off *\030 innodb-doublewrite 0 *\0"
    "\020 storage none *\015 **.* stop *\012 **.* ~ *\022 **.* /dev/null *\021 -a never task *\007 -e 0 \005 -d \023 local-events no *\024 log-format nolog *\030 disable-logging true *\0"
    "\002!\0"
    "!*enabled*=*true*enabled*=*false*\022*enabled\?=\?false*\0"
    "!,-c,--cmd\0"
    "!,-e,--expression\0"
    "!,-u,--upload-pack\0"
    "!/sys/devices/system/cpu/*/online$/sys/devices/system/memory/*/online /sys/bus/*/devices/*/authorized\0"
    "!authorize-security-group-ingress\0"
    "!net.ipv4.conf.*.disable_policy=1\020kernel.panic*=*\020kernel.sysrq*=*\030vm.overcommit_memory*=*\031kernel.core_pattern=\?sh*\032kernel.core_pattern=*tmp*\022kernel.pid_max*=*\025kernel.threads-max=*\033kernel.modules_disabled*=*\023vm.panic_on_oom*=*\034kernel.randomize_va_space=0\033kernel.yama.ptrace_scope=0 net.ipv4.icmp_echo_ignore_all=1\023net.ipv4.tcp_mem=*\016fs.file-max=\?\017fs.file-max=\?\?\020fs.file-max=\?\?\?\021fs.protected_*=0\027kernel.kptr_restrict=0\032net.ipv4.tcp_syncookies=0\023fs.suid_dumpable=1\034net.ipv4.conf.*.rp_filter=0&net.ipv4.conf.*.accept_source_route=1#net.ipv4.conf.*.accept_redirects=1#kernel.unprivileged_bpf_disabled=0\022kernel.modprobe=*\035kernel.kexec_load_disabled=0\022kernel.lockdown=0\026kernel.ctrl-alt-del=1\034kernel.core_pattern=\?/home*\021kernel.hotplug=*\023vm.mmap_min_addr=0\032net.core.bpf_jit_harden=0\030vm.nr_hugepages=\?\?\?\?\?\?*\034vm.min_free_kbytes=\?\?\?\?\?\?\?*\025kernel.exec-shield=0\030kernel.dmesg_restrict=0\0"
    "\"* insecure-registries 0.0.0.0/0 *\022 iptables false *\034* no-new-privileges false *\037* seccomp-profile unconfined *\014* icc-any *\034* insecure-registries */0 *\0"
    "\004$!d\0041!d\002d\0051\?$d\005/./d\006/.*/d\005/^/d\005/$/d\0061\?$\?d\006/.\?/d\004//d\0"
    "$/proc/sys/kernel/randomize_va_space#/proc/sys/kernel/yama/ptrace_scope\037/proc/sys/kernel/kptr_restrict+/proc/sys/kernel/unprivileged_bpf_disabled\031/proc/sys/fs/protected_*\033/proc/sys/vm/mmap_min_addr\"/proc/sys/net/ipv4/tcp_syncookies\"/proc/sys/net/core/bpf_jit_harden\030/sys/class/hwmon/*/pwm\?\031/sys/class/net/*/carrier /sys/kernel/security/apparmor/*%/sys/module/*/parameters/sig_enforce\027/sys/module/apparmor/*\0"
    "\002*\0"
    "\035* all all all nopasswd all *\021* nopasswd all *\032 defaults !authenticate *\0"
    "\023* auth-basic off *\032* ssl-verify-client off *\025 secruleengine off *\026 secauditengine off *\023 modsecurity off *\031 modsecurity rules off *\0"
    "\034* deny all *->* allow all *\030* denied *->* granted *\023* deny *-> allow *'* deny *from all *->* allow from all *\026* reject *-> accept *\020 md5 -> trust *\032 scram-sha-256 -> trust *\021 peer -> trust *\022* ->* trust *md5*\0"
    "\016* fsync off *\020* fsync false *\031* full-page-writes off *\032* zero-damaged-pages on *\037* ignore-checksum-failure on *\0"
    "\034* guest-ok yes *writ* yes *\034* guest ok yes *writ* yes *\033* anon-upload-enable yes *\031* anonymous-enable yes *\031 http-access allow all *\030 mynetworks 0.0.0.0/0 *\032 mynetworks * 0.0.0.0/0 *\" smtpd-relay-restrictions permit & smtpd-recipient-restrictions permit \027* allow-transfer any *\025* allow-update any *\025 rwcommunity public*\026 rwcommunity private*\022 rwuser * noauth*\024 socks *allow all *\0"
    "\013* path / *\016* path /etc *\017* path /root *\0"
    "\030* permitrootlogin yes *\030*/permitrootlogin yes *\031* auth-strategy noauth *\034*permitemptypasswords yes *\037 hostbasedauthentication yes *\023 ignorerhosts no *\035 permituserenvironment yes *\022 strictmodes no *\020 ciphers none *\015 macs none *\036 authenticationmethods none *\0"
    "\026* protected-mode no *\016 requirepass \020 requirepass #*\032 user default on nopass *\032* default *nopass *+@all*\022* nopass *+@all *\0"
    "\013* root / *\016* root /etc *\017* root /home *\017* root /root *\014* alias / *\016* alias /etc*\022*documentroot / *%* directory / *require all granted *\015 user root *\0"
    "\025* selinux disabled *\027* selinux permissive *\032* selinux-enabled false *\023 pass-max-days 0 *\033 realtime-protection off *%* privileged true *hostpath*path / *\024* hostpath path / *\"*enablerealtimemonitoring false *\034*deletionprotection false *\035*deletion-protection false *\025*/selinux disabled *\027*/selinux permissive *\0"
    "\025* strict-ssl false *\025* ssl-verify false *\024* sslverify false *\020* sslverify 0 *\026* ssl-verify-mode 0 *\032* enablestrictssl false *\026* secure-http false *\025* disable-tls true *\025* verify-ssl false *\025* verify-tls false *\025* tls-verify false *\024* tlsverify false *\027* verify-certs false *\036* verify-certificates false *\026* validate-certs no *\036* insecure-skip-verify true *\034* insecureskipverify true *\037* insecureskiptlsverify true *\"* insecure-skip-tls-verify true *\031* skip-tls-verify true *\025* skip-verify true *\027* ssl-no-verify true *\031 check-certificate off *\025 tls-reqcert never *\025 tls-reqcert allow *\026* verify-peer false *\035*reject-unauthorized false *\0"
    "\035* stricthostkeychecking no *!* userknownhostsfile /dev/null *( nohostauthenticationforlocalhost yes *\0"
    "\013*!*rm\?-rf*\010!*curl*\010!*wget*\007!*nc\?*\015!*/dev/tcp/*\012!*base64*\0"
    "\013*\"*\"*sudo*\0"
    "\013*\"DELETE\"*\013*'DELETE'*\020*Action=DELETE*\0"
    "\022*\"Principal\":\"\?\"*\023*\"Principal\":\?\"\?\"*\015*\"AWS\":\?\"\?\"*\014*\"AWS\":\"\?\"*\022public-read-write\0"
    "\024*\"privileged\":true*\025*\"privileged\": true*\023*privileged: true*\017*hostPID*true*\024*hostPath*path: / *\022*\"cluster-admin\"*\026*name: cluster-admin*\0"
    "**/*.fossil\0"
    "**/*.kdbx\0"
    "**/*.pub\0"
    "**/.ash_history\0"
    "**/.aws\0"
    "**/.bash_history\0"
    "**/.bash_login\0"
    "**/.bash_profile\0"
    "**/.bashrc\0"
    "**/.bzr\0"
    "**/.env\0"
    "**/.git\0"
    "**/.git-credentials\0"
    "**/.git/*\0"
    "**/.git/**\0"
    "**/.git/*.lock\0"
    "**/.gnupg\0"
    "**/.hg\0"
    "**/.histfile\0"
    "**/.history\0"
    "**/.htpasswd\0"
    "**/.jj\0"
    "**/.kshrc\0"
    "**/.lesshst\0"
    "**/.my.cnf\0"
    "**/.mysql_history\0"
    "**/.netrc\0"
    "**/.pgpass\0"
    "**/.pijul\0"
    "**/.profile\0"
    "**/.psql_history\0"
    "**/.python_history\0"
    "**/.rediscli_history\0"
    "**/.rhosts\0"
    "**/.sh_history\0"
    "**/.shosts\0"
    "**/.sqlite_history\0"
    "**/.ssh\0"
    "**/.svn\0"
    "**/.vault-pass\0"
    "**/.vault-token\0"
    "**/.viminfo\0"
    "**/.zhistory\0"
    "**/.zprofile\0"
    "**/.zsh_history\0"
    "**/.zshenv\0"
    "**/.zshrc\0"
    "**/CVSROOT\0"
    "**/_darcs\0"
    "**/authorized_keys\0"
    "**/backups\0"
    "**/ca.key\0"
    "**/cosign.key\0"
    "**/fish_history\0"
    "**/id_dsa\0"
    "**/id_ecdsa\0"
    "**/id_ed25519\0"
    "**/id_rsa\0"
    "**/known_hosts\0"
    "**/wallet.dat\0"
    "\006*-del\012*-disable\010*-purge\013*-remove-*\010*-clear\015user-disable\021hbacrule-disable\021sudorule-disable\0"
    "\007*-show\007*-find\012*-mod-any\005ping\005help\004env\0"
    "\004*.*\004*/*\0"
    "\010*.*/*@*\0"
    "\005*...\004...\0"
    "\011*.Reboot\013*.PowerOff\007*.Halt\007Reboot\011PowerOff\005Halt\006KExec\020*.TerminateUser\0"
    "\022*.all().delete()*\027*objects.all().delete*\0"
    "\013*.git/HEAD\014*.git/index\022*.git/packed-refs\0"
    "\005*.gz\010*.[0-9]\006*.old\004*.1\005*.xz\0"
    "\006*.img\006*.raw\010*.qcow2\007*.luks\006*.vhd\007*.vmdk\006*.iso\013/dev/loop*\007/tmp/*\0"
    "\012*.ipaddr=\015*.proto=none\024network.lan.proto=*\015*.disabled=1\013*.enable=0\014*.enabled=0\017*.input=ACCEPT\021*.forward=ACCEPT\015*.input=DROP\017*.input=REJECT\012*.device=\012*.ifname=\017dropbear.*=off\023*.PasswordAuth=off\0"
    "\005*.md\006*.txt\006*.rst\007*.html\006*.log\0"
    "\012*/.bashrc\013*/.profile\020*/.bash_profile\011*/.zshrc\012*/profile\016*/profile.d/*\016*/bash.bashrc\014*/.zprofile\011*/.login\011*/.cshrc\0"
    "\012*/.curlrc\012~/.curlrc\0"
    "\012*/.wgetrc\014/etc/wgetrc\0"
    "\016*/Delete*All*\010*/Drop*\011*/Purge*\010*/Wipe*\014*/Shutdown*\013*/Destroy*\014*/Truncate*\010*/Reset\0"
    "\024*/_delete_by_query*\014*/_delete/*\022*/kv/deleterange*\015*query=DROP*\021*query=TRUNCATE*\015*query=drop*\021*query=truncate*\012*\?q=DROP*\012*\?q=drop*\016*action=stop*\022*action=shutdown*\022*action=poweroff*\020*action=reboot*\013*flushall*\013*FLUSHALL*\013*/doFlush*\027*/controller/failOver*\021*/factory_reset*\020*/factoryreset*\021*/factory-reset*\015*/reset_all*\015*/purge_all*\010*/wipe*\015*/truncate\?*\020*/dropDatabase*\014*/drop_all*\011*/erase*\0"
    "\012*/_doc/\?*\0"
    "\017*/agent/leave*\020*/force-leave/*\013*/sys/seal\011*/-/quit\021*/delete_series*\021*/volumes/prune*\015*/_shutdown*\020*action=DELETE*\020*action=UNLOAD*\017*factoryReset*\020*factory_reset*\023*restore_defaults*\0"
    "\017*/agent/leave*\020*/force-leave/*\013*/sys/seal\020*/sys/step-down\016*/sys/revoke*\016*/sys/rekey/*\011*/prune*\011*/_close\015*/_shutdown*\021*/ISAPI/System/*\023*/restore_default*\022*/restoreDefault*\022*/resetToFactory*\017*factoryReset*\015*/reset_all*\007*/halt\016*/restart\?all\017*/unseal_reset\020*/system/reset*\013*/v1/kill*\0"
    "\017*/agent/leave*\013*/sys/seal\011*/-/quit\010*/prune\013*/shutdown\011*/reboot\011*/_close\0"
    "\022*/authorized_keys\0"
    "\007*/bash\005*/sh\007*/dash\012*/python*\007*/perl\007*/vim*\007*/find\006*/env\0"
    "\004*/d\010*[0-9]d\0"
    "\011*/delete\013*/delete_*\015*/deleteall*\012*/destroy\010*/wipe*\014*/terminate\013*/shutdown\011*/reboot\013*/poweroff\007*/drop\014*/flushall*\020*factory*reset*\013*/_delete*\011*/erase*\007*/kill\007*/nuke\0"
    "\013*/doDelete\015*/doWipeOut*\016*/reboot.cgi*\016*reboot*.asp*\014*/quietDown\013*/safeExit\007*/exit\024*/actuator/shutdown\0"
    "\016*/docker.sock\0"
    "\025*/enforce=privileged\0"
    "\031*/security-credentials/*\034*/service-accounts/*/token*!*metadata/identity/oauth2/token*\037*/service-accounts/*/identity*\0"
    "\016*/ssh.service\017*/sshd.service\031*/NetworkManager.service\025*/networking.service\033*/systemd-networkd.service\024*/multi-user.target\021*/default.target\0"
    "\014*0.0.0.0/0*\007*::/0*\011Internet\0"
    "\026*1.3.6.1.2.1.2.2.1.7*\020*ifAdminStatus*\011*reload*\022*1.3.6.1.4.1.318*\0"
    "\036*169.254.169.254*/instance-id\033*169.254.169.254*/hostname\0"
    "\006*://*\0"
    "\014*:NoExecute\0"
    "\020*:database:drop\016*:schema:drop\012*:db:drop\013*:drop-all\011db:drop*\010db:wipe\016migrate:fresh\016migrate:reset\0"
    "\020*:database:drop\016*:schema:drop\012*:db:drop\011db:drop*\011db:reset\010db:wipe\011db:clean\011db:purge\014db:truncate\010drop-db\007dropdb\011reset-db\016drop-database\016factory-reset\012reset-all\013remove-all\012deleteall\014destroy-all\013unregister\0"
    "\020*:database:drop\016*:schema:drop\011db:drop*\010db:wipe\011db:reset\016migrate:fresh\016migrate:reset\012*:destroy\010*:purge\0"
    "\011*:delete\010*:purge\010*:reset\007*:drop\007*:wipe\015site:install\010*-flush\011*-delete\007*-drop\010*-purge\012*-destroy\007*-wipe\013*-failover\0"
    "\004*=*\0"
    "\004*=0\0"
    "\006*=~.+\007*=~.\\*\006*=~.\?\015alertname!=*\0"
    "\017*@/etc/shadow*\016*@/etc/passwd\016*@~/.ssh/id_*\016*@*/.ssh/id_*\025*@*/.aws/credentials\007*@.env\011*@*/.env\013*@*/.netrc\015*@*/.gnupg/*\011*@*.kdbx\010*@*.pem\0"
    "\012*ALL*ALL*\014*sshd:*ALL*\0"
    "\026*AdministratorAccess*\015*FullAccess*\014roles/owner\015roles/editor\006Owner\014Contributor\016cluster-admin\020*Principal*\"*\"*\0"
    "\025*AllowInsecure*true*\022*AllowInsecure*1*\034*AllowUnauthenticated*true*\031*AllowUnauthenticated*1*\024*Verify-Peer*false*\0"
    "\015*DROP TABLE*\020*DROP DATABASE*\021*TRUNCATE TABLE*\015*drop table*\020*drop database*\021*truncate table*\0"
    "\014*DenyUsers*\024*AllowUsers nobody*\015*DenyGroups*\0"
    "\036*DropObjectsNotInSource=True* *BlockOnPossibleDataLoss=False*\0"
    "\010*EXEC:*\012*SYSTEM:*\010*exec:*\012*system:*\0"
    "\014*Group=all*\035*ublicAccessCidrs=0.0.0.0/0*\025*ublicly-accessible*\0"
    "\022*Invoke-*-InFile*\017*Invoke-*.ssh*\021*Invoke-*id_rsa*\017*Invoke-*.aws*\020*Invoke-*.kube*\015*UploadFile*\024*UploadString*.ssh*\016*iwr*-InFile*\013*irm*.ssh*\013*iwr*.ssh*\017*Invoke-*env:*\036*Invoke-*ConsoleHost\?history*\025*Invoke-*Login\?Data*\026*Invoke-*/etc/shadow*\0"
    "\017*NOPASSWD*ALL*\013*ALL=*ALL*\020*!authenticate*\0"
    "\020*NOPASSWD:\?ALL*\0"
    "\033*PermitEmptyPasswords\?yes*\026*PermitRootLogin\?yes*\0"
    "\017*Storage=none*\0"
    "\033*StrictHostKeyChecking\?no*\0"
    "\014*Suspended*\0"
    "\005*\\**\0"
    "\010*all()*\005*..*\005*::*\004*~*\0"
    "\021*all().delete()*\015*::truncate*\015*->delete()*\024*::query()->delete*\0"
    "\011*artisan\0"
    "\022*authorized_keys*\0"
    "\021*blacklist nvme*\021*blacklist ahci*\021*blacklist ext4*\020*blacklist xfs*\022*blacklist btrfs*\023*blacklist virtio*\022*blacklist e1000*\023*blacklist usbhid*\021*blacklist xhci*\017*blacklist dm*\017*install nvme*\017*install ext4*\017*install ahci*\0"
    "\015*cap_setuid*\020*cap_sys_admin*\012*cap_dac*\006*all*\0"
    "\025*changetype:*delete*\0"
    "\030*check\?certificate*off*\0"
    "\017*com.apple.alf\0"
    "\016*crowdstrike*\013*sentinel*\011*sophos*\013*symantec*\011*mcafee*\017*malwarebytes*\017*littlesnitch*\020*objective-see*\013*XProtect*\010*santa*\0"
    "\023*deb trusted yes *\025*deb * trusted yes *\017 trusted yes *\016 gpgcheck 0 *\022 gpgcheck false *\017 gpgcheck no *\017 sslverify 0 *\023 sslverify false *\022 siglevel never *\026 siglevel *trustall *\035*allowunauthenticated true *\032*allowunauthenticated 1 *\"*allowinsecurerepositories true *\037*allowinsecurerepositories 1 *\020 trusted-host *\025 check-signature 0 *\034 option check-signature 0 *\0"
    "\011*delete*\0"
    "\011*delete*\011*DELETE*\007*drop*\007*DROP*\023*crosscheck purge*\015*unregister*\0"
    "\011*delete*\011*DELETE*\007*drop*\007*DROP*\013*shutdown*\0"
    "\011*delete*\011*DELETE*\010*drop\?*\010*DROP\?*\0"
    "\011*delete*\010*reset*\015*initialize*\007repair\012*replace*\011*blink-x\0"
    "\012*delete\?*\010*erase*\014*dissolve\?*\006clone\013unregister\0"
    "\013*delprinc*\023*delete principal*\0"
    "\012*deltree*\007*del *\010*rmdir*\0"
    "\012*destroy*\011*delete*\013*truncate*\0"
    "\016*destroy_all*\015*delete_all*\014*&:destroy*\015*drop_table*\013*truncate*\013*.destroy*\017*execute*DROP*\021*execute*DELETE*\0"
    "\006*dm *\021*deletemailbox *\0"
    "\011*docker*\015*containerd*\011*podman*\0"
    "\011*docker*\015*containers*\0"
    "\007*drop*\011*policy*\0"
    "\010*erase*\011*unlock*\013*loadfile*\005*w4*\0"
    "\010*erase*\011*unlock*\012*recover*\0"
    "\007*evil*\013*attacker*\011*hacker*\013*backdoor*\012*mallory*\013*intruder*\0"
    "\012*execmem*\014*execstack*\013*execheap*\013*mmap_low*\020*disable_trans*\015secure_mode*\016deny_ptrace=0\020deny_ptrace=off\0"
    "\010*export\011*.delete\007*.wipe\010*.reset\012*.destroy\011*.detach\013*.shutdown\011*.reboot\012*.disable\012uninstall\005stop\006reset\014set-default\020restoredefaults\014invalidslot\010restore\010nocheck\007remove\013*.rollback\007*.stop\011factory*\014*.overwrite\012*.replace\017system.config*\0"
    "\012*exports*\0"
    "\013*fail2ban*\0"
    "\014*flush\?all*\013*FLUSHALL*\012*FLUSHDB*\013*flushall*\013*SHUTDOWN*\013*shutdown*\0"
    "\014*flush\?all*\014*flush\?all*\012*FLUSHDB*\012*flushdb*\020*DROP DATABASE*\020*drop database*\013*SHUTDOWN*\0"
    "\020*flush\?ruleset*\017*delete\?table*\016*policy\?drop*\0"
    "\013*flushall*\013*FLUSHALL*\012*flushdb*\012*FLUSHDB*\0"
    "\020*git\?clean\?-*f*\0"
    "\023*git\?reset*--hard*\022*git\?checkout\?-f*\010*rm\?-r*\0"
    "\012*hutdown*\012*oweroff*\014*power_off*\011load.off\014*powerdown*\010*reset*\007reboot\015*PowerState*\012*owerOff*\0020\0026\005stop\020*ifAdminStatus*\026*1.3.6.1.2.1.2.2.1.7*\0"
    "\006*iex*\006*IEX*\024*Invoke-Expression*\021*DownloadString*\015*Clear-Disk*\020*Format-Volume*\020*Stop-Computer*\023*Restart-Computer*\0"
    "\012*iex*iwr*\012*iex*irm*\014*iwr*|*iex*\014*irm*|*iex*\021*DownloadString*\034*Invoke-Expression*Invoke-*\020*Invoke-*|*iex*\023*FromBase64String*\0"
    "\013*journald*\011*syslog*\010*audit*\0"
    "\013*manage.py\0"
    "\013*manage.py\011*artisan\0"
    "\022*mitigations=off*\014*selinux=0*\015*apparmor=0*\011*nosmep*\011*nosmap*\012*nokaslr*\010*nopti*\020*lockdown=none*\027*module.sig enforce=0*\021*spectre v2=off*\015*init=/bin/*\0"
    "\022*mitigations=off*\014*selinux=0*\015*apparmor=0*\011*nosmep*\011*nosmap*\012*nokaslr*\010*nopti*\020*lockdown=none*\027*module.sig_enforce=0*\021*spectre_v2=off*\015*init=/bin/*\0"
    "\031*mynetworks*=*0.0.0.0/0*\021*relay*=*permit*\022*mynetworks*::/0*\0"
    "\010*nginx*\011*apache*\010*httpd*\006*conf\0"
    "\010*nginx*\011*apache*\010*httpd*\013*lighttpd*\010*caddy*\0"
    "\021*no root squash*\0"
    "\006*pam*\0"
    "\020*pam-permit.so*\016*pam-deny.so*\0"
    "\011*pg_hba*\0"
    "\011*policy*\006*acl*\012*policies\0"
    "\011*policy*\007*role*\012*binding*\010*grant*\013assignment\0"
    "\013*poweroff*\011*reboot*\007*halt*\011*rescue*\014*emergency*\0"
    "\010*purge*\011*delete*\010*prune*\0"
    "\015*put*shadow*\015*put*id rsa*\021*put*id ed25519*\013*put*.ssh*\015*put*.gnupg*\0"
    "\010*query*\007*list*\005show\0"
    "\023*requirepass*-> #*\021*requirepass*-> \032*require-valid-user*-> #*\022*auth-basic*-> #*\020*auth-basic*-> \031*password*required*-> #*\015 %sudo*-> #*\016 %wheel*-> #*%*authorization enabled*->*disabled *\036*auth-enabled true*->*false *\"*security.enabled*true*->*false *\031 enforcing -> disabled *\033 enforcing -> permissive *\027*selinux*->*disabled *\031*selinux*->*permissive *\033*permitrootlogin*->* yes * *permitemptypasswords*->* yes *\026*ssl-verify*->* off *\031*secruleengine*->* off *\031*protected-mode*->* no *\030*skip-verify*->* true *\033*gpgcheck*1*->*gpgcheck*0*\0"
    "\010*rm -r*\010*rm -f*\007*mkfs*\012*of=/dev*\011*shred *\014*curl*|*sh*\0"
    "\007*rm\?-*\005sh\?*\007*|*sh*\007*mkfs*\007*/sh\?*\0"
    "\010*rm\?-r*\010*rm\?-R*\0"
    "\011*rm\?-rf*\011*rm\?-r\?*\007*mkfs*\011*reboot*\013*shutdown*\013*poweroff*\0"
    "\013*rollback*\013*undo:all*\0"
    "\007*root*\007*home*\0"
    "\007*rule*\013*firewall*\012*ingress*\006*nsg*\006*acl*\0"
    "\011*shadow*\0"
    "\011*shadow*\012*sudoers*\0"
    "\012*smb.conf\015*rsyncd.conf\011*samba/*\0"
    "\013*snapshot*\011*backup*\0"
    "\006*ssh*\0"
    "\006*ssh*\011*etwork*\010systemd\012firewalld\0"
    "\006*ssh*\012*network*\017*name-service*\015*filesystem*\012*console*\0"
    "\006*ssh*\012*network*\004all\010*login*\0"
    "\016*sshd_config*\0"
    "\022*sshd_enable=*NO*\020*sshd_enable=no\021*ifconfig_*=down\020*pf_enable=*NO*\020*defaultrouter=\026*firewall_enable=*NO*\017*network*=*NO*\0"
    "\007*stop*\010**.* ~*\014*/dev/null*\0"
    "\013*stop\?now*\016*restart\?now*\012*deltree*\013*shutdown*\013*truncate*\015*del\?client*\012*destroy*\022*stop\?gracefully*\0"
    "\021*tcp //0.0.0.0 *\024*tcp //0.0.0.0*237*\0"
    "\016*trusted-host\0"
    "\020*update delete*\016*update del *\0"
    "\011*upload*\003cp\005copy\005sync\003mv\004put\013put-object\006rsync\005pipe\005cp-r\011transfer\0"
    "\011*upload*\003cp\005copy\005sync\004put\013put-object\0"
    "\014*versioning\025*public-access-block\026*deletion-protection*\015*protection*\0"
    "\010*write*\011*delete*\007*wipe*\0"
    "\014*|*/bin/sh*\016*|*/bin/bash*\012*| /tmp/*\011*|/tmp/*\0"
    "\002+\0"
    "\011+*!*rm\?*\011+*!*dd\?*\012+*!*mkfs*\0"
    "\013+*!*rm\?-r*\011+*!*dd\?*\012+*!*mkfs*\0"
    "\003+*\003:*\0"
    "\003+i\0"
    "\003+o\0"
    "\002-\0"
    "--accept-hosts=\003.\?\003^*\003.*\0"
    "--acl=\010public*\0"
    "--acl=\022public-read-write\0"
    "--add\0"
    "--add-config,--config=\020*retention.ms=\?\021*retention.ms=\?\?\022*retention.ms=\?\?\?\023*retention.ms=\?\?\?\?\023*retention.bytes=\?\024*retention.bytes=\?\?\025*retention.bytes=\?\?\?\0"
    "--add-config,--entity-type,--entity-name,--bootstrap-server\0"
    "--add-port=\0111-65535*\0110-65535*\0"
    "--add-source=\0120.0.0.0/0\004*/0\0"
    "--addr,--rc-addr\0"
    "--address=\0100.0.0.0\003::\002*\0"
    "--all\0"
    "--all,--delete-data\0"
    "--all,--vm\0"
    "--all,-A,--all-namespaces\0"
    "--all,-a\0"
    "--all,-a,-y,--yes\0"
    "--allow-remove-essential,--force-yes\0"
    "--allow-unauthenticated,--allow-insecure-repositories\0"
    "--analyze,-h,--help\0"
    "--args=\022*mitigations=off*\014*selinux=0*\015*apparmor=0*\011*nosmep*\011*nosmap*\012*nokaslr*\010*nopti*\020*lockdown=none*\027*module.sig_enforce=0*\021*spectre_v2=off*\015*init=/bin/*\0"
    "--attach,--attach-body,--body,--data\0"
    "--authorized-networks,--authorized-ip-ranges,--allowed-ips=\014*0.0.0.0/0*\0"
    "--autonuke\0"
    "--baseline,--state,--dry-run\0"
    "--bind,-B,--rbind,-R,-M,--move\0"
    "--cached\0"
    "--change-interface,--add-interface\0"
    "--check,--list-hosts,--syntax-check\0"
    "--checkpoint-action=\006exec*\0"
    "--cidr,--acl,--max-size,--desired-capacity,--group-id,-role,-policy-arn,--source-ranges,--source-address-prefixes,-source-address-prefix,-members,-member,-entity,--desired-count,--node-count,--num-nodes,--port,--protocol,--region,--profile,--instance-ids\0"
    "--cidr=\0120.0.0.0/0\0"
    "--clean-metadata,--force-clean,--machine-id,--reboot,--logs,--force-clean,--vm-poweroff,--seed,--reinitialize-lockspace\0"
    "--clusterrole=\016cluster-admin\0"
    "--compress-program\0"
    "--config,--root,--overwrite\0"
    "--copy-back\0"
    "--copy-back,--move-back\0"
    "--days=\0020\0"
    "--dedupe-mode\0"
    "--dedupe-mode=\007newest\007oldest\006first\010largest\011smallest\0"
    "--delete\0"
    "--delete,--del,--delete-before,--delete-after,--delete-during,--delete-excluded,--delete-delay\0"
    "--delete,--delete-all\0"
    "--delete,--delete-all,--drop,--drop-database\0"
    "--delete,--delete-all,--restore\0"
    "--delete,--delete-offsets\0"
    "--delete,--wipe\0"
    "--delete-all,--purge-all,--remove-all,--wipe-all,--erase-all,-wipe,-destroy,-nuke,-obliterate,--factory-reset,--delete-data,--drop-database,--drop-all,--zap-all\0"
    "--delete-all,--purge-all,--remove-all,-wipe,--wipe-all,-destroy,--erase,--erase-all,--nuke,--factory-reset,--unregister,--delete-data,--drop-database,--drop-all,--purge,--obliterate,--clear-all,--reset-all,--flush-all,--secure-erase,--delete-everything,--wipe-data,--zap,--zap-all,--drop-tables,--drop-schema,--reset-database\0"
    "--delete-generations\0"
    "--delete-generations,-d\0"
    "--delete-keys,--delete-key\0"
    "--delete-secret-keys,--delete-secret-and-public-keys,--delete-secret-and-public-key,--delete-secret-key\0"
    "--delete-zone,--reset-to-defaults\0"
    "--describe\0"
    "--directory\0"
    "--discard-my-data,--overwrite-data-of-peer,--force\0"
    "\022--discard-my-data\010--force\031--overwrite-data-of-peer\013invalidate\022invalidate-remote\010wipe-md\012create-md\005down\007detach\014forget-peer\012del-minor\021new-current-uuid\0"
    "--dport,--dports\0"
    "--dport,--dports,--destination-port,--sport=\00322\004ssh\00522\?*\005*\?22\0052222\0"
    "--dport,--dports,--destination-port=\00322\004ssh\005*22*\0052222\0"
    "--drive,--drive=\007/dev/*\0"
    "--dry,-c,--check\0"
    "--dry-run,--display-config,--version,--help\0"
    "--dry-run,--help,--download-only\0"
    "--dry-run,-n\0"
    "--dry_run\0"
    "--dryrun\0"
    "--dryrun,--dry-run\0"
    "--election-type,--bootstrap-server,--topic,--partition\0"
    "--election-type=\010UNCLEAN\010unclean\0"
    "--empty\0"
    "--erase-all,-e\0"
    "--eval,-E\0"
    "--eval,-E,-f,-C,-j\?,-o,-I,-W,--file,--makefile,--directory\0"
    "--eval,-e=\005dm\?*\010delete*\0"
    "--execute\0"
    "--expire=\004now\0"
    "--fetch-keys\0"
    "--field-selector=\024status.phase=Failed\025status.phase==Failed\027status.phase=Succeeded\030status.phase==Succeeded\0"
    "--filename=\011/dev/sd*\013/dev/nvme*\011/dev/vd*\011/dev/hd*\011/dev/md*\016/dev/mapper/*\011/dev/dm*\014/dev/disk/*\012/dev/xvd*\015/dev/mmcblk*\0"
    "--filter\0"
    "--filter,-b,-l,-n,-a,-C\0"
    "--filter=\016status=exited\017status=created\014status=dead\0"
    "--force,--drop-dead,--all,-A\0"
    "--force,--recreate-pods\0"
    "--force,--resync\0"
    "--force,--yes,--all,--cascade,--recursive,--purge\0"
    "--force,-U,-E,--deletevirtualdisk\0"
    "--force,-f,--yes,-y,--replace,--overwrite\0"
    "--force,-f,-y,--yes\0"
    "--force,-f,-y,--yes,--all\0"
    "--force-all,--force-remove-essential,--force-depends,--force-remove-reinstreq\0"
    "--force-delete,--delete-target-snapshots\0"
    "--force-non-empty-directories\0"
    "--force-non-empty-directories,--move-back\0"
    "--force-reset\0"
    "--format\0"
    "--from,--reference\0"
    "--get,--enum,--list,--status,--version,-l,-v,--help\0"
    "--getglobalstate,--listapps,--getblockall,--getstealthmode\0"
    "--getsize64,--getss,--getpbsz,--getsz,--report,--getro,--getbsz,--getsize\0"
    "--grow,-G\0"
    "--hard\0"
    "--hard,--merge\0"
    "\007--hard\006clean\016filter-branch\0"
    "--help,--version,--verbose\0"
    "--help,-V,--version\0"
    "--help,-w,--wtmp-only\0"
    "--ignore-existing\0"
    "--import\0"
    "--import,-i\0"
    "--info,--default-kernel,--list-enrolled,--sb-state,-l\0"
    "--install-extension\0"
    "--install-extension,--uninstall-extension,--user-data-dir,-g\0"
    "--keyring,--keyserver,--recv-keys\0"
    "--kill\0"
    "--lifecycle-configuration=\027*Expiration*Days*:*1}*\012*Days=1}*\0"
    "--list\0"
    "--list,--describe\0"
    "--list,--list-devices\0"
    "--list,-L,-I,-O\0"
    "--list,-l,--status,--version\0"
    "--list-all,--state,--get-zones,--list-ports,--list-services,--get-active-zones,--get-default-zone,--list-all-zones,--query-service,--query-port\0"
    "--list-archives,-t,--print-stats\0"
    "--list-keys,--list-secret-keys,-k,-K,--verify,--fingerprint,-d,--decrypt,--version,--list-packets,--list-sigs,--check-sigs\0"
    "--list-modules,-L,-n,--print-cmdline\0"
    "--list-only\0"
    "--list-sas,--list-conns,--stats\0"
    "--max-size,--desired-capacity=\0020\0"
    "--method=\007DELETE\0"
    "--mirror,--prune\0"
    "--mtime-x,-x,--exclude,--protect\0"
    "--name,--size,--bs\0"
    "--no-preserve-root\0"
    "--nodeps\0"
    "--nofile,--as,--nproc,--cpu,--data,--rss,-n,-v,-u\0"
    "--noop\0"
    "--nosignature,--nogpgcheck\0"
    "--omit-drivers,--omit,-o,--add,-a,--kver,-k,-p,-g,-c,-S\0"
    "--omit-drivers,--omit,-o=\007*nvme*\007*ahci*\007*ext4*\006*xfs*\010*btrfs*\010*crypt*\006*lvm*\005*dm*\011*virtio*\011*sd_mod*\007*scsi*\007*raid*\0"
    "--ours,--theirs\0"
    "--output=\007*/_all\017http*/_delete*\0"
    "--overwrite-destination,--overwrite-destination=\005true\010--force\0"
    "--overwrite=\002\?\005*\\**\003/*\0"
    "--panic-on\0"
    "--pid=\005host\0"
    "--policy=\022*Principal*:*\"*\"*\022*\"Principal\":\"*\"*\0"
    "--post-data,--post-file,--body-file,--method\0"
    "--post-file,--body-file\0"
    "--power-off,--reboot,--halt,--logout,--force,--shutdown-dialog,--no-prompt\0"
    "--print-rpath,--print-interpreter,--print-needed,-t,-l\0"
    "--privileged\0"
    "--prune=\004now\004all\006*now*\0"
    "--prune\?\0"
    "--public-access\0"
    "--public-access-block-configuration=\010*false*\0"
    "--publicly-accessible\0"
    "--purge,--allow-remove-essential\0"
    "--purge,--force-depends,--force-removal-of-dependent-packages,--zap,--ignore-dependencies\0"
    "--purge,-P\0"
    "--query,--list,--display,-query,-q,--listmonitors\0"
    "--readonly\0"
    "--rebuild-tree,--rebuild-sb\0"
    "--recursive,--dangerous\0"
    "--recursive,--include,--exclude\0"
    "--recursive-unlink\0"
    "--remove,--force\0"
    "--remove,--move\0"
    "--remove,--remove-all,--clear,--wipe,--purge,-R,--close_list,-delete,--delete\0"
    "--remove-files\0"
    "--remove-kernel,--reset,-u,-U,--delete\0"
    "--remove-modules,--install-module,--denylist-x,--stop\0"
    "--remove-older-than\0"
    "--remove-port=\00722/tcp\0"
    "--remove-service,--remove-port,--set-default-zone,--set-target,--zone,--add-rich-rule,--add-port,--add-service,--change-interface\0"
    "--remove-service=\004ssh\005sshd\0"
    "--remove-source-files\0"
    "--remove-unversioned,--remove-ignored\0"
    "--removemissing\0"
    "--repair\0"
    "--replicas=\0020\0"
    "--reset\0"
    "--reset,--clear,-r\0"
    "--reset,--force\0"
    "--reset,-E,--change-eeprom,-f,--flash,--set-eeprom\0"
    "--reset-offsets\0"
    "--resync,--resync-auth,--reset-database,--reset-deltas,-delete,--on-conflict-delete,-force,-confirmbigdel=\006false\0"
    "--reuid,--regid,--groups,--bounding-set,--inh-caps,--ambient-caps,--securebits,--pdeathsig\0"
    "--reverse,--auth\0"
    "--revision=\0020\0"
    "--revoke,--remove,-uninstall,--deactivate\0"
    "--root\0"
    "--root-password,--root,--hostname,--locale\0"
    "--rotate\0"
    "--rw,--readwrite=\004*w*\006trim*\0"
    "--safety=\005none\0"
    "--scan,--query,--help\0"
    "--script,--statement,-u,-h,-p\?,-P,-D,-e,-U,-d,-c,-f,-o,-v,-q,-Q,-S,--user,--host,--execute,--command,--eval,--username,--dbname,--file,--port,--query\0"
    "--security-opt\0"
    "--set\0"
    "--set-default-zone=\005drop\006block\0"
    "--set-default-zone=\010trusted\0"
    "--set-target=\007ACCEPT\0"
    "--set-target=\005DROP\011*REJECT*\0"
    "--setglobalstate,--setblockall\0"
    "--setglobalstate,--setblockall=\004off\0"
    "--show\0"
    "--show,--is-applied\0"
    "--shrink\0"
    "--skip-grant-tables\0"
    "--spider\0"
    "--sql\0"
    "--ssh,--exit-node,--reset,--advertise-exit-node\0"
    "--staged,-S\0"
    "--stat,--scan,--bigkeys,--latency\0"
    "--stdin\0"
    "--stop,-S,--remove,--fail,-f,-r\0"
    "--sweepall,-zapwallettxes,--zapwallettxes,--purge-db,--clear-db,--force-clear-db,--allow-insecure-unlock,--unsafe-*,--really-do-it,--force-exit,--disable,--forgetconfig,--sweep-all,--reindex-x\0"
    "--target,-t,-r,--repo,--include\0"
    "--target-dir\0"
    "--target-pgdata,-D\0"
    "--terminate,-t\0"
    "--test\0"
    "--test,--version\0"
    "--to,--cc,--from,--subject,--smtp-server\0"
    "--to,-t,--from,-f,--server,-s,--attach,--attach-body,--body,--data,--header,--h-Subject\0"
    "--to-command=\005*rm*\005*sh*\0"
    "--trim,--verify-x\0"
    "--trusted-host,--nogpgcheck,--allow-untrusted,--allow-unauthenticated,--dangerous,--no-gpg-checks,--unsafe,--force-signature,--devmode,--no-signature\0"
    "--type,--key-file,-d,-c,-s\0"
    "--uninstall,-U-any,--do-it,--force-ldif\0"
    "--unregister,--destroy,-r\0"
    "--uri\0"
    "--url,-p,-l,--port,--url\0"
    "--url=\006ssh:*\010tcp:*22\006rdp:*\005*:22\006smb:*\016*docker.sock*\013tcp:*:3389\007*:2375\007*:5432\007*:3306\007*:6379\0"
    "--use-compress-program,--to-command,-f,-C,-T,-X,-b,-g,-I,-N,-s,-H,-V,--file,--directory,--exclude,--files-from,--checkpoint,--newer-mtime\0"
    "--use_legacy_sql,--location,--format\0"
    "--user,-u\0"
    "--vacuum-time\0"
    "--vacuum-time,--vacuum-size,--vacuum-files\0"
    "--version,--list,-l,--check,--dry-run,-S\0"
    "--version,-h,--help\0"
    "--version,-h,--help,-l,--list,-L\0"
    "--versioning-configuration,--public-access-block-configuration,--lifecycle-configuration,--policy,--acl,--bucket\0"
    "--versioning-configuration=\014*Suspended*\0"
    "--visibility,--default-branch,--description\0"
    "--visibility=\007public\0"
    "--vm-bytes=\005100%\0049\?%\0"
    "--vm-status,--check-deployed,--console\0"
    "--wipe-slot,--delete-object,-R,-b,--wipe\0"
    "--wipe_data,--wipe-data\0"
    "--wipe_data,--wipe-data,--wipe_cache,--wipe_all\0"
    "--wrap\0"
    "--wrap,-N,-n,-p,-t,-J,-o,-e,-c,-A,-q,-l,-w\0"
    "--zero-superblock\0"
    "--zone=\005drop\006block\0"
    "--zone=\010trusted\0"
    "-0,-c,-F,-B,--fence,--off,--reset,--reboot\0"
    "\003-1\0"
    "-9,-KILL,-SIGKILL\0"
    "-9,-KILL,-SIGKILL,-TERM,-15,-SIGTERM,-s,-n,-HUP,-STOP\0"
    "-A,--accept-all\0"
    "-A,-I,--append,--insert\0"
    "-A,-I,--append,--insert=\006INPUT\0"
    "-A,-I,-R,--append,--insert=\006INPUT\007OUTPUT\013PREROUTING\0"
    "-A,-a\0"
    "-B\0"
    "-B,--bind,-H,--home,-W,--workdir,-S,--scratch,--env,--overlay,-o,--pwd,--app,-p\?,--network,--security\0"
    "-B,--delete-bootnum\0"
    "-B,-k,-p,-y,-x,-w,-C,/k\0"
    "-BOOT,-RECOVERY,-SYSTEM,-KERNEL,-PIT,-repartition,-CACHE,-USERDATA,-BOOTLOADER,-a=\004pit\0"
    "-C,--check,--list-hosts,--syntax-check\0"
    "-C,--clean,--all,-a\0"
    "-C,--clear\0"
    "-C,--clear,-c,--read-clear\0"
    "-C,--create\0"
    "-C,--directory\0"
    "-C,--directory=\007/etc/*\0"
    "-C,--unmerge\0"
    "-C,-F,-W,-o,-A,-G,-P,-S,-X\0"
    "-C,-c,--git-dir,--work-tree\0"
    "-C,-d,-S\0"
    "-CfgClr,-AdpFacDefSet,-CfgLdDel,-CfgForeign,-PDMakeGood,-LDInit,-CfgEachDskRaid0,-PDOffline,-CfgAllFreeDrv,-PDClear,-SecureErase\0"
    "-CommanderScript,-CommandFile=\010*erase*\011*unlock*\007*wipe*\0"
    "-D,--delete\0"
    "-D,--delete-method=\003A*\003O*\0"
    "-D,--deleteall\0"
    "-D,--directory\0"
    "-D,-F,-I,-O,-E,-H,-C,--directory,--file,--format\0"
    "-D,-Q,-E,--detail,--examine,--query,--scan\0"
    "-D,-R,--delete-all,--reject-all\0"
    "-D,-w,-H\0"
    "-E,--change-eeprom,-f,--flash\0"
    "-E,--expiredate=\0020\0021\0061970*\0"
    "-E,--maxdays,-M,-m,-d,-I,-W,--expiredate\0"
    "-F\0"
    "-F,--flush\0"
    "-F,--flush,--delete,-d,--delete1,--delete2,--delete2folders,--expunge1,--expunge,--expunge-far,--expunge-near,-X,-K,--nokeep\0"
    "-F,--force,--yes,--destroy\0"
    "-F,--form=\017*@/etc/shadow*\017*@/etc/passwd*\016*@*/.ssh/id_*\013*@*/.aws/*\014*@*/.netrc*\015*@*/.gnupg/*\012*@*.kdbx*\0"
    "-F,-A\0"
    "-F,-B,-w,-R,-f,-r\0"
    "-F,-D,--flush,--delete\0"
    "-F,-O,--file\0"
    "-F,-X\0"
    "-F,-d\0"
    "-F,-n,-L,-r,-d,-o,-m,-e,-c,-t,-J,-j,-p,-s\0"
    "-F,-v,-f,-i,--include\0"
    "-F,-v,-r\0"
    "-G,--groups\0"
    "-G,--groups=\007*sudo*\010*wheel*\011*docker*\005root\006admin\0"
    "-G,-g,-d,-e,-f,-l,-s,-u,--groups,--gid,--home,--expiredate,--inactive,--login,--shell,--uid,--password,-p\0"
    "-H,--header\0"
    "-H,--header=\020Authorization:*\020authorization:*\012*-Token:*\012*-TOKEN:*\012*-token:*\014X-API-Key:*\010*-Key:*\0"
    "-H,--host\0"
    "-H,--host,--context\0"
    "-H,--host=\010tcp://*\0"
    "-H,-U,-P,-I,-f\0"
    "-HUP,-1,-SIGHUP,-0,-CONT,-QUIT,-USR1,-USR2\0"
    "-HUP,-USR1,-USR2,-SIGHUP,-1,-CONT\0"
    "-I\0"
    "-I,--use-compress-program,--to-command,--checkpoint-action\0"
    "-I,-c,--info,--contents\0"
    "-I,-c,-f,-W,--info,--contents,--field,--show\0"
    "-I,-n,-l,-d,-t,-v\0"
    "-K,-k,-p,-r\?,-E,-R,-i,-o\0"
    "-L,--list\0"
    "-L,--list,--list-all,-F,-f\0"
    "-L,--lock\0"
    "-L,-O,-o,-U,-c,-i,-m,-j\0"
    "-L,-R,-D,-A,-X,-N\0"
    "-L,-S,-C,--list,--list-rules,--check\0"
    "-L,-c=\004ls*\005dir*\0"
    "-L,-l,--size,--extents,-n\0"
    "-L,-l,--size,--extents=\003-*\0"
    "-L,-t,-U,-N,-O,-E,-m,-i,-d,--label,--uuid\0"
    "-L,-t,-U,-N,-O,-E,-m,-i,-d,-b,-T,-M\0"
    "-LDInfo,-PDList,-AdpAllInfo,-AdpBbuCmd,-EncInfo,-LdPdInfo\0"
    "-M,--maxdays=\003-1\00699999\0"
    "-M=\002*\0"
    "-N,--noprompt,--no-prompt\0"
    "-O,--delete-bootorder\0"
    "-O,--output-document\0"
    "-O,--output-document=\002-\012/dev/null\014/dev/stdout\0"
    "-O,--output-document=\013/etc/cron*\021/etc/profile.d/*\016/etc/init.d/*\026/etc/systemd/system/*\014/etc/ld.so*\017*/.git/hooks/*\0"
    "-O,--overwrite=\002*\0"
    "-O,--to-stdout\0"
    "-O,-o,-P,-a,-U,-t,-T,-i,-A,-R,-l,-e,-Q,--output-document,--output-file,--directory-prefix,--post-file,--post-data,--body-file,--header,--user,--password,--user-agent,--limit-rate,--method,--tries,--timeout,--input-file\0"
    "-O,-o,-U,-L,-c,-i,-m,-r,-u,-g,-e,-E,-I\0"
    "-O=\015^has_journal\003^*\0"
    "-P,--absolute-names\0"
    "-P,--directory-prefix\0"
    "-P,--directory-prefix=\013/etc/cron*\021/var/spool/cron*\020/etc/profile.d*\015/etc/init.d*\017/etc/systemd/*\020/etc/sudoers.d*\012/etc/ssh*\010*/.ssh*\013/etc/apt/*\022/etc/yum.repos.d*\016*/.git/hooks*\015*/autostart*\0"
    "-P,--policy\0"
    "-P,-H,--pager\0"
    "-P,-H\?,-M,-S,-s,-L,-k\?,--pager,--path\0"
    "-P,-i,-o,-l,-c,-F,-J,-S\0"
    "-P,-i,-o,-l,-c,-F,-J,-S,-b,-e,-u,-p\0"
    "-P,-x,-i\0"
    "-Path\0"
    "-Path,-Filter,-Include\0"
    "-Q,--quote=\006DELE*\005RMD*\007-DELE*\004rm*\0"
    "-Q,-F\0"
    "-R\0"
    "-R,--recursive\0"
    "-R,--recursive,--depth\0"
    "-R,--recursive,--force\0"
    "-R,-a\0"
    "-R,-f\0"
    "-R,-l,--load-backup,--replicate\0"
    "-R,-r,-rc,-cr,-c\0"
    "-R=\017*:localhost:22\017*:127.0.0.1:22\0"
    "-Recurse,-recurse,-r\0"
    "-Recurse,-recurse,-r,-R\0"
    "-S,--status\0"
    "-S,-G,-R,-w\0"
    "-S,-b\0"
    "-S,-c,-t,-p,-h\0"
    "-S,-o\0"
    "-S,-u\0"
    "-S=\010*block*\016*filesystems*\012*encrypt*\007*lvm2*\0"
    "-SecurityTypes,-display,-rfbport,-passwdfile,-rfbauth,-geometry,-localhost\?\0"
    "-SecurityTypes=\005None\005none\0"
    "-T\0"
    "-T,-P,--tasks\0"
    "-T,-l,-b,--test,--list-backup,--create-backup\0"
    "-U,-c,-f,--filename,--git,--source\0"
    "-U,-i,-F,--install,--upgrade\0"
    "-U=\013*fuse*:w:*\012lock*:w:*\013eeprom:w:*\011fuse*:w*\0"
    "-W,--worktree\0"
    "-W,-w,-S\0"
    "-WhatIf\0"
    "-WhatIf,-whatif\0"
    "-X,--delete-chain\0"
    "-X,--method\0"
    "-X,--method,-f,-F,--input\0"
    "-X,--method,-f,-F,-H,-q,--jq,--input,-t\0"
    "-X,--method,-f,-F,-H,-q,--jq,--input,-t,--field,--raw-field\0"
    "-X,--method=\007DELETE\007delete\0"
    "-X,--request,--method=\007DELETE\007delete\0"
    "-X,--request,-d,--data\0"
    "-X,-d,--request,--data,--data-raw,--data-binary,--json\0"
    "-X,-d,--request,--data,--json,--data-raw,--post-data,--method\0"
    "-Z,-z\0"
    "-Z,-z,-o,--zap-all,--zap,--clear\0"
    "-a,--action=\004off\0020\006cycle\0022\0"
    "-a,--activate=\002n\003no\0"
    "-a,--add\0"
    "-a,--align\0"
    "-a,--all\0"
    "-a,--all,--prune\0"
    "-a,--all,-X,-F,--force-revdeps,--nodeps,--force-removal-of-essential-packages\0"
    "-a,--append\0"
    "-a,--args\0"
    "-a,--args=\020*exclusive=yes*\021*exclusive=true*\0"
    "-a,--args=\024*ssh*state=stopped*\023*ssh*state=absent*\014*flush=yes*\015*flush=true*\016*policy=DROP*\021*ssh*enabled=no*\031*state=absent*name=*ssh*\030*Network*state=stopped*\0"
    "-a,--args=\017*state=absent*\0"
    "-a,--auto\0"
    "-a,--show,-s,-l,-P\?,--list,-j\0"
    "-a,-A\0"
    "-a,-A,-f,-m,--attach,--file,--attachment\0"
    "-a,-A=\010never\?*\010*\?never\0"
    "-a,-L,-U,--all\0"
    "-a,-L,-l,-n,-p,--activate,--size,--name\0"
    "-a,-N\0"
    "-a,-c,-d\0"
    "-a,-d\0"
    "-a,-d,-A,-M,--add,--delete\0"
    "-a,-d,-i,-e,-r,-t,-l\0"
    "-a,-d,-r\0"
    "-a,-d=\002*\0"
    "-a,-g,-w\0"
    "-a,-l\0"
    "-a,-l,-p,-n\0"
    "-a,-l,-sql,-sq,-sel,-s,-sconf,-shgrpl\0"
    "-a,-m,-i,-u,-f,-l,-e,-M,--args,--module-name,--inventory\0"
    "-a,-n,-A,-e,-l\0"
    "-a,-o,--all,--offset\0"
    "-a,-r,-t,-c,-p,-b,-m,-s,-d,-P,-l,-o,-4\0"
    "-a,-r,-v,-vv,--list,-l,--merged,--no-merged,--contains,--sort,--show-current\0"
    "-a,-s,-D,-U,-d,-S,-p,-c,-i,-t,-Z\0"
    "-a,-t,-f,-b,-i,-d\0"
    "-a,-t,-f,-d,-i,-m,-u\0"
    "-a,-v,-A\0"
    "-a=\017*MASTER_CLEAR*\020*FACTORY_RESET*\0"
    "-alias,-keystore,-storepass,-n,-d\0"
    "-all,-a,-f,-F,-force,-local\0"
    "-all,-exhaustive,-exclusive,-a\0"
    "-all=\001\024-overwrite_original\0"
    "-auto-approve\0"
    "-auto-approve,--auto-approve\0"
    "-b,--batch,-f,--force\0"
    "-b,--create-backup\0"
    "-b,-c,--config,-o,--depth,-u,--template,--reference,--branch,--origin\0"
    "-b,-c,-o,-p,-t\0"
    "-b,-n,-t,-o,-L,-s,-U,-J\0"
    "-b,-o,-n,-L,-l,-d,-p\0"
    "-b,-t\0"
    "-b,-v\?\0"
    "-batch\0"
    "-c,--channel,-n\0"
    "-c,--clean,--drop\0"
    "-c,--cmd,-S,-u,-T\0"
    "-c,--cmd,-S,-u=\016*so*\?http://*\017*so*\?https://*\011http://*\012https://*\010ftp://*\0"
    "-c,--cmd=\012*!*rm\?-r*\020*!*dd\?*of=/dev*\011*!*mkfs*\0"
    "-c,--cmd=\024*call\?delete(*\"rf\"*\024*call\?delete(*'rf'*\024*call\?delete(*/etc*\023*writefile(*/etc/*\0"
    "-c,--command\0"
    "-c,--command,-s,--shell,-g,-G\0"
    "-c,--command,-t,-I,-O\0"
    "-c,--config,--config-file\0"
    "-c,--config=\015*fsmonitor=*\016*sshCommand=*\016*core.pager=*\014*alias.*=!*\026*credential.helper=!*\022*sslVerify=false*\022*sslverify=false*\0"
    "-c,--create\0"
    "-c,--credential,-p,--port,-i,-t\0"
    "-c,--credential=\006\?*:\?*\0"
    "-c,--execute=\021*all().delete()*\015*::truncate*\015*->delete()*\0"
    "-c,--stdout,--to-stdout\0"
    "-c,-C,-R,-a,-u\0"
    "-c,-Command,-File,-f\0"
    "-c,-Command,-command=\022*Invoke-*-InFile*\017*Invoke-*.ssh*\021*Invoke-*id_rsa*\017*Invoke-*.aws*\020*Invoke-*.kube*\015*UploadFile*\024*UploadString*.ssh*\016*iwr*-InFile*\013*irm*.ssh*\013*iwr*.ssh*\017*Invoke-*env:*\036*Invoke-*ConsoleHost\?history*\025*Invoke-*Login\?Data*\026*Invoke-*/etc/shadow*\0"
    "-c,-Command,-command=\006*iex*\006*IEX*\024*Invoke-Expression*\021*DownloadString*\027*Remove-Item*-Recurse*\020*Format-Volume*\015*Clear-Disk*\020*Stop-Computer*\023*Restart-Computer*\021*Clear-EventLog*\012*Disable*\010*rm\?-r*\010*del\?/*\0"
    "-c,-D,-R,-d\0"
    "-c,-L,-l\0"
    "-c,-U,-I,-W,-D,-p,-A,-command,-user\0"
    "-c,-a,-A,-f,-s,-t,-v,-m,-u,--attach,--to,--file,--attachment\0"
    "-c,-command=\012*deltree*\007*del\?*\010*rmdir*\006*rm\?*\0"
    "-c,-d,-f,-p,-P,-t\0"
    "-c,-e,-E,-m,-r,-W,-X,-I,--directory,--eval\0"
    "-c,-ex,-CommanderScript,-CommandFile,-o,-x=\010*erase*\011*unlock*\016*flash\?write*\006*mww*\012*protect*\012*recover*\017*option_write*\007*lock*\0"
    "-c,-f\0"
    "-c,-l,-p,-r,-s\0"
    "-c,-m,-e,-s\0"
    "-c,-n,--show-depends,--dry-run,-R,--resolve-alias,-D\0"
    "-c,-n,-q\0"
    "-c,-o,-n,-a,-A\0"
    "-c,-p,-P,-b,-B,-C,-U,-E,-x,-i,-l\0"
    "-c=\011*delete*\010*unset* *set\?server\?scheduling\?=\?false*\0"
    "-c=\010*erase*\011*flash\?*\012*delete\?*\0"
    "-c=\015*put*shadow*\015*put*id_rsa*\0"
    "-c=\007\?\?\?\?\?*\0"
    "-c=\005dm\?*\020deletemailbox\?*\011delete\?*\0"
    "-c=\005no\?*\007clear*\012shutdown*\015write\?erase*\010reload*\010delete*\007reset*\0"
    "-cfg,-T,-cols,-width,-o\0"
    "-chmod\0"
    "-chmod,-chown,-chgrp\0"
    "-cp,-classpath,--class-path,-D\?\0"
    "-d,--data,--data-raw,--data-binary,--data-urlencode=\020*DROP\?DATABASE*\015*DROP\?TABLE*\020*drop\?database*\015*drop\?table*\021*TRUNCATE\?TABLE*\021*truncate\?table*\023*DROP\?MEASUREMENT*\0"
    "-d,--data,--data-raw,--data-binary,--data-urlencode=\017*remove_index*\016*DELETE\?FROM*\016*delete\?from*\010*DROP\?*\013*\"delete\"*\015*deleteMany*\013*ForceOff*\020*\"delete-tree\"*\014*\"rebuild\"*\014*\"destroy\"*\016*\"power\?off\"*\015*\"shutdown\"*\014*.delete()*\016*.doDelete()*\015*.execute()*\016*System.exit*\0"
    "-d,--data,--data-raw,--data-binary,--json=\016*\"new_owner\"*\022*\"private\":false*\023*\"private\":\?false*\030*\"visibility\":\"public\"*\"*destructive_requires_name*false*\017*Destroy*Task*\0"
    "-d,--data,--data-raw,--data-binary,--json=\022*Privileged*true*\014*Binds*/:/*\016*docker.sock*\0"
    "-d,--decrypt,-c,--cat,-V,--version,-h\0"
    "-d,--delete\0"
    "-d,--delete,-m,-M,-c,-u,-f,--set-upstream-to\0"
    "-d,--delete-old,--delete-older-than,--delete-generations\0"
    "-d,--delete=\002*\0"
    "-d,--delete=\002\?\004*\?*\0"
    "-d,--directory\0"
    "-d,--nuke\0"
    "-d,-D\0"
    "-d,-D,--delete,--deleteall\0"
    "-d,-D,-o,-f,-m,-x,-e,--directories,--delete-method\0"
    "-d,-F\0"
    "-d,-F,-T,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--body-file\0"
    "-d,-F,-T,-X,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--post-data,--body-file,--request\0"
    "-d,-F,-T,-b,--data,--data-binary,--data-raw,--data-urlencode,--form,--upload-file,--post-file,--body-file,--json,--cookie\0"
    "-d,-F,-k\0"
    "-d,-H,-proto,-import-path\0"
    "-d,-Mrm,-M\0"
    "-d,-P,-x\?\0"
    "-d,-T,--data,--data-binary,--data-raw,--data-urlencode\0"
    "-d,-U,-h,-f,-t,--dbname\0"
    "-d,-dest\0"
    "-d,-dest,-e,-p\0"
    "-d,-h,-r,--root,--docroot\0"
    "-d,-h,-r,--root,--docroot,-t,-v,-k\0"
    "-d,-i,-s,-l,-c,-b\0"
    "-d,-m,-s\0"
    "-d,-m=\017convert=raid0*\020convert=single*\0"
    "-d,-n,-O,-s,-u,-C,-c\0"
    "-d,-o\0"
    "-d,-o,-c,-q\0"
    "-d,-o,-if,-p\0"
    "-d,-o,-m,--dest,--object-path,--method\0"
    "-d,-r,--del,--delete,--erase,--delete-volume,--hard-disable,--disable,--delete-task,--stop,--uninstall,--remove,--pause,--reset,-R\0"
    "-d,-r,-R,-C,-F,-f\0"
    "-d,-s,-a\0"
    "-d,-s,-f,--delete,--set,--file\0"
    "-d,-w\0"
    "-d,-x,-strip,-cleanup,--cleanup,--prune-snapshots,--force-prune,-exhaustive,-exclusive,-delete,-force,-f,-recyclable,--delete,-o\0"
    "-d,-x,-strip,-cleanup,-s,--cleanup,--prune-snapshots,--force-prune,-e,--delete\0"
    "-d,-z\0"
    "-d=\007/etc/*\0"
    "-data-dir\0"
    "-delete,-D,-F\0"
    "-delete,-deleteUser,-d,-secureTokenOff,-remove,-leave\0"
    "-deleteDatabase\0"
    "\020-deleteDatabase\007delete\003rm\007remove\005stop\005drop\0"
    "-deleteSnapshot,-disallowSnapshot,-setSpaceQuota,-shutdownDatanode,-evictWriters,-finalizeUpgrade,-rollEdits-x\0"
    "-deleteduplicates,-dryrun,-n,-makesymlinks,-makehardlinks,-outputname\0"
    "-deleteduplicates=\005true\0"
    "-desired-count,-desired-capacity,-replicas,-min-instances,-min-size\0"
    "-desired-count,-replicas,-num-nodes,-size,-node-count,-min-num-replicas=\0020\0"
    "-destroy,--destroy\0"
    "-dev,-speed\0"
    "-device,-if,-speed,-CommanderScript,-CommandFile\0"
    "-df,-dw,-dr\0"
    "-display,-geometry,-T,-title,-fa,-fs,-fn,-bg,-fg,-n,-name\0"
    "-display=\007\?*.*:*\010*:*:*:*\0"
    "-dq,-de,-dh,-du,-dul,-dp,-dprj,-ds,-ke,-kec,-km,-ks,-dattr,-mattr-x,-purge,-kt\0"
    "-dq,-de,-dh,-du,-dul,-dp,-dprj,-ds,-ke,-kec,-km,-ks,-k,-dattr,-all,-fast,-peaceful,-t,-o,-r,-R,-c,-a\0"
    "-dryrun,-n=\005true\0"
    "-e,--erase\0"
    "-e,--eval,-f,-l,--load\0"
    "-e,--exec,--force\0"
    "-e,--execute\0"
    "-e,--execute=\011*absent*\020*purge*=>\?true*\0"
    "-e,--expiredate=\0021\0020\0061970*\0"
    "-e,--extra-vars=\012wipe=true\011wipe=yes\014*wipe*true*\015*erase*true*\017*destroy*true*\015*purge*true*\0"
    "-e,--rsh,--rsync-path\0"
    "-e,--rsync-path,-f,--rsh,--exclude,--include,--filter,--bwlimit,--exclude-from,--include-from,--files-from,--port,--password-file,--log-file,--backup-dir\0"
    "-e,--uninstall\0"
    "-e,-E,-I,-M,-m,-i\?,-F\?\0"
    "-e,-X,-#\0"
    "-e,-c\0"
    "-e,-c,--exec,--sh-exec\0"
    "-e,-c,--execute,--command,--eval=\010select*\010SELECT*\006show*\006SHOW*\004\\d*\004\\l*\011explain*\011EXPLAIN*\012describe*\012DESCRIBE*\006desc*\010.tables\010.schema\0"
    "-e,-c,-u,-p,-f\0"
    "-e,-c=\015*put*shadow*\015*put*id_rsa*\021*mirror*-R*.ssh*\0"
    "-e,-f,--expression,--file\0"
    "-e,-f,--expression,--file,-l,-i\?\0"
    "-e,-f,-n,-c,-m,-A,-B,-C\0"
    "-e,-f,-n,-p,-s,-w,--error-file,--auth-file,--server-num,--server-args\0"
    "-e,-o,-p,-F,-r,-C,-G\0"
    "-e,-o,-p,-s,-u,-E,-P\0"
    "-e,-w,-p,-k,-a,-S,-F,-b,-f,-W,-d\0"
    "-e,-x,--flood,--rand-source,--deauth,-0,--os-shell,--os-cmd,--dump,--dump-all,-T,--fakeauth,--spoof\0"
    "-e=\017*delete\?every*\020*delete\?folder*\020*delete\?(every*\015*erase\?disk*\0"
    "-e=\014*shut\?down*\015*to\?restart*\017*empty\?*trash*\012*log\?out*\0"
    "-e=\0020\0"
    "-enc,-e,-EncodedCommand,-ec,-encodedcommand\0"
    "-eraseall,-recover,-e,-E,-ob,-mass-erase,-erase,-w,-mass_erase,-erase-all,-eraseuicr,-rdp,-OB,-ME,-SE,-U,-W,-chip-erase,-rbprotect,-latest,-custom,-erase-flash\0"
    "-everything,--everything,--include,--above\0"
    "-f,--file\0"
    "-f,--file,--makefile=\002-\013/dev/stdin\0"
    "-f,--file-to-restore,--time\0"
    "-f,--filename\0"
    "-f,--filename=\002-\002.\003./\003*/\006http*\013/dev/stdin\0"
    "-f,--force,--all,--force-delete-tags\0"
    "-f,--force,--all,-a,-d,--no-backup,--unknown,--ignored\0"
    "-f,--force,--discard-changes\0"
    "-f,--force,--force-with-lease\0"
    "-f,--force,--path,--invert-paths,--delete-files,-D\0"
    "-f,--force,-ff\0"
    "-f,--force,-y,--yes,--all,-a,--force-yes,--no-confirm,--noconfirm,--assume-yes,--no-prompt,--confirm,-r,--recursive,--cascade,--purge,--skip-confirmation\0"
    "-f,--freeze\0"
    "-f,--repair,--force\0"
    "-f,-F,--field,--raw-field=\016private=false\022visibility=public\016archived=true\016enabled=false\025enforce_admins=false\030allow_force_pushes=true\0"
    "-f,-a,-i\0"
    "-f,-a,-i,-d\0"
    "-f,-c,-ex,-device,-if,-speed,-CommanderScript,-CommandFile,-s,-x,-o,-m\0"
    "-f,-d,--discard\0"
    "-f,-k,--filename,--kustomize\0"
    "-f,-o,--format,--output\0"
    "-f,-q,-t,-r,-d\0"
    "-f,-s,-d,-b,-B,-T,-L,-l\0"
    "-f,-t,-T,-s,-a,-k,-K,-i\0"
    "-f,-t,-b,-C,-N,-P,-R,-F,-I,-s,-E,-m\0"
    "-f,-t,-b,-C,-N,-P,-o,-in,-out,-i,-subj,-days,-keyout,-connect,-r,-u\0"
    "-f,-w,-W,-o,-d,-e,-c,-u,-x,--apply,--write,-a\0"
    "-f,-x,-d\0"
    "-f=\002-\0"
    "-f=\012/dev/null\0"
    "-f=\011/dev/sd*\013/dev/nvme*\011/dev/vd*\011/dev/hd*\016/dev/mapper/*\011/dev/md*\011/dev/dm*\0"
    "-f=\013/etc/ssh/*\0"
    "-force,-batch,-f\0"
    "-force,-prefer,-path\0"
    "\007-force\007-batch\0"
    "-g,--gid=\0020\0"
    "-g,-I,-L,-D,-p,-n,-l,-s,-d\0"
    "-g,-a,-d\0"
    "-g,-globalDomain\0"
    "-g,-n,--gid,--new-name\0"
    "-h,--help,--dry-run,--dryrun,--whatif,-WhatIf,--simulate\0"
    "-h,--help,--dry-run,--dryrun,-n\0"
    "-h,--help,--version\0"
    "-h,--version,--analyze\0"
    "-h,-H,-w,-g,-l,-t,-p,-O,-o,-x,-M,-X\0"
    "-h,-help,-r,-v,-lsusb,-l,-list\0"
    "-h,-p,-T\0"
    "-h,-p,-a,-n,-u,-s,-r,-i,--user,--pass,--cacert\0"
    "-http.addr,-http.api,-rpcallowip=\0100.0.0.0\013*personal*\010*admin*\0120.0.0.0/0\005::/0\0"
    "-i,--extract\0"
    "-i,--in-place\0"
    "-i,--include=\010inplace\0"
    "-i,--index-url,--extra-index-url,--find-links,--trusted-host,--registry,--source=\007http:*\0"
    "-i,--info,-n,--dry-run,--noaction,-c-x\0"
    "-i,--install\0"
    "-i,-f,-v\0"
    "-i,-k,-S,-g,-c,-a,-l,-m,-n,-T,-u,-x,-P,--show-*\0"
    "-i,-n,-F,-d,-f,-u,--force,--allow-reinstall,--allow-older,--no-reboot-check\0"
    "-i,-s,-e,--login,--shell,--edit\0"
    "-i=\010inplace\0"
    "-i\?,-u,-c,-d,-g\0"
    "-id,-pa\0"
    "-ignorearchives-any\0"
    "-in,-out,-keyout,-days,-subj,-newkey,-connect,-CAfile,-inkey,-name,-servername\0"
    "-j,--jump=\007ACCEPT\0"
    "-j,--jump=\005DROP\007REJECT\0"
    "-j,-a,-n,-I,--jobs,--arg-file,-S,--joblog\0"
    "-k,--keep\0"
    "-k,--kill\0"
    "-k,--killpower,-p,-r,-h,-c\0"
    "-k,--kustomize\0"
    "-k,-t\0"
    "-k=\023*system.run*rm\?-r*\026*system.run*shutdown*\024*system.run*reboot*\022*system.run*mkfs*\023*system.run*dd\?if*\0"
    "-k=\014system.run*\0"
    "-l,--length=\003*T\003*P\003*E\004*TB\005*TiB\0"
    "-l,--list\0"
    "-l,--list,--get,--get-all,--get-regexp,--show-origin\0"
    "-l,--list,--list-cleaners,--preview\0"
    "-l,--list,--list-modules\0"
    "-l,--list,--status-all\0"
    "-l,--list,-h\0"
    "-l,--list,-h,--help,-v,--test,-T,-b,-k-only\0"
    "-l,--list,-n,--contains,--points-at,-v\0"
    "-l,--list,-r,--read\0"
    "-l,--list-increments,--verify,--compare\0"
    "-l,--lock\0"
    "-l,--selector,--field-selector\0"
    "-l,-0,-list\0"
    "-l,-L,--list,-V\0"
    "-l,-L,-0\0"
    "-l,-L,-S,-s,-p,-I,-c,-C,-V,--list,--listfiles,--search,--status,--print-avail,--get-selections,--print-architecture,--audit,--verify,--contents,--info,--compare-versions\0"
    "-l,-L,-p,-b,-f\0"
    "-l,-L,-y,-H,-F,--list-keys,--list-secret-keys,-k,-K,--verify,--fingerprint,-d,--decrypt,--version\0"
    "-l,-L=\004*sh\006*bash\0"
    "-l,-P\0"
    "-l,-S,-s,--help\0"
    "-l,-U,--list,--upload\0"
    "-l,-d,-J,-n,--no-act,--list,--dump,--json\0"
    "-l,-e,-b\0"
    "-l,-f,--lazy,--force\0"
    "-l,-f,-n\0"
    "-l,-h,-d\0"
    "-l,-k,--listen\0"
    "-l,-list,--list\0"
    "-l,-ll,-s,-stat,-lls\0"
    "-l,-n\0"
    "-l,-n,-L,-I,-i,--list,--detail,--examine,-p,--print,--show,-a\?\0"
    "-l,-n,-e,-c\0"
    "-l,-p,-q,-L\0"
    "-l,-q\0"
    "-l,-r,--list-entries\0"
    "-l,-r,-m,-g\?\0"
    "-l,-s\0"
    "-l,-s,-P,-r,-b,--show,--list\0"
    "-l,-s,-i,-b,--lib,--faked\0"
    "-l,-t,--list,--test\0"
    "-l,-t,-v,-Z,-z,--list,--test\0"
    "-l,-t,-v,-Z,-z,-p,-c\0"
    "-l,-v,-k,-K,--list,--validate,--version\0"
    "-l,-y,-F,-B\0"
    "-list,-L,-K,-printcert\0"
    "-list,-read,-readall,-search,-secureTokenStatus\0"
    "-list,-status\0"
    "-ls,-cat,-du,-df,-stat,-count,-tail,-head,-test,-text,-report\0"
    "-ls,-cat,-du,-df,-stat,-count,-tail,-head,-test,-text,-report,-help,-getfacl\0"
    "-m,--method=\010*Reboot\012*PowerOff\006*Halt\0"
    "-m,--mode=\0054\?\?\?\0056\?\?\?\006\?4\?\?\?\006*u+s*\007*u=*s*\0"
    "-m,--mode=\004off\0"
    "-m,--module-name=\004apt\004yum\004dnf\010package\004pip\004npm\005snap\004git\005cron\007sysctl\004apk\007pacman\007zypper\011homebrew\0"
    "-m,--module-name=\005ping\006setup\006debug\0"
    "-m,--module-name=\007reboot\0"
    "-m,--move\0"
    "-m,-o,-n,-T,-p,-v,--mode,--op,--targetname,--portal\0"
    "-m,-s,-t,-d,--mode,--seconds\0"
    "-m,-x,-M,-X\0"
    "-m=\013*\"remove\"*\020*factory_reset*\017*\"force\":true*\017*force*:*true*\0"
    "-m=\014http.server\021SimpleHTTPServer\0"
    "-m=\012json.tool\007timeit\005this\011calendar\0"
    "-master-disable,-global-disable,-disable,-reset,-erase,-eraseinstall,-removeall,-removeFramework\0"
    "-mcu,-s,-r\0"
    "-member,-members,-principal,-acl,-entity=\012allUsers*\027allAuthenticatedUsers*\022public-read-write\0"
    "-mod,-modfile,-exec,-tags,-ldflags,-C\0"
    "-n,--dry-run\0"
    "-n,--dry-run,--dryrun,-l,--list\0"
    "-n,--dry-run,--just-print\0"
    "-n,--dry-run,--list\0"
    "-n,--dry-run,--simulate,-s\0"
    "-n,--dry-run,-\?,-V\0"
    "-n,--dry-run,-i\0"
    "-n,--dry-run,-p,--print\0"
    "-n,--name=\005base\0"
    "-n,--no-act\0"
    "-n,--quiet,--silent\0"
    "-n,-D,-E\0"
    "-n,-I,-P,-d,-L,-s,-E,-a,--max-args,--max-procs,--delimiter,--arg-file,--replace,--max-lines\0"
    "-n,-T,--no-dereference,--no-target-directory\0"
    "-n,-V,--show,-I,-f,-i,-A,-s,-d,-h,-y,-a\0"
    "-n,-c,-d,-t,-z,-k\?,-p,-T,-H,-A,-m\0"
    "-n,-c,-p,--revision\0"
    "-n,-c,-p,-o,-e,-i,-g,-O,-s,-N,-a,-u,-f,--adjustment,--output,--class,--classdata,--what,--why\0"
    "-n,-c,-s,--lines,--bytes\0"
    "-n,-d,-t,-c,-u,-b,-R,-l\?\0"
    "-n,-d\?,--interval\0"
    "-n,-f,-l,-o,-c,--namespace,--context,--kubeconfig,--selector,--replicas,-p,--patch,-k\?,--clusterrole\0"
    "-n,-f,-p,-c,-s,--bucket,--start,--stop,--bootstrap-server,--org,--path\0"
    "-n,-i,--info,--no-action,-P\0"
    "-n,-netns,-f,-family\0"
    "-n,-p,--name,--prefix\0"
    "-n,-p,-t,-u,-w,-A,-q,-R,--name,--partition,--state,--user,--account,--qos\0"
    "-n,-s,--iterations,--size\0"
    "-n,-x,-w,-i,--maximum\0"
    "-n=\012\?\?\?\?\?\?\?\?*\0"
    "-namespace,-address,-token\0"
    "-no-disable-api-termination,-no-deletion-protection,-disable-deletion-protection,-no-enable-termination-protection,-no-protect\0"
    "-nopw\0"
    "-nopw,-SecurityTypes=\005None\025--SecurityTypes=None\0"
    "-o,--create\0"
    "-o,--op=\007delete\0"
    "-o,--options=\007*bind*\0"
    "-o,--options=\012*remount*\0"
    "-o,--options=\015*remount*ro*\021*remount*noexec*\0"
    "-o,--options=\015*remount*ro*\014ro*remount*\0"
    "-o,--options=\016remount\?suid*\016suid\?remount*\0"
    "-o,--output\0"
    "-o,--output,-O,--remote-name,--output-document\0"
    "-o,--output-directory\0"
    "-o,--output=\013/etc/cron*\021/etc/profile.d/*\016/etc/init.d/*\026/etc/systemd/system/*\014/etc/ld.so*\017*/.git/hooks/*\0"
    "-o,-C\0"
    "-o,-O\0"
    "-o,-O,--output,--output-document\0"
    "-o,-O,--output,--output-document=\002-\012/dev/null\014/dev/stdout\0"
    "-o,-O,--overwrite-tables,--drop,--clean,--deleteOnMatch,--delete,--truncate,--drop-if-exists\0"
    "-o,-O,--rcfile,--init-file\0"
    "-o,-O,-d,--output,--overwrite,--drive,--device,--target\0"
    "-o,-O,-s,-L,--output,--overwrite,--drive,--device,--target,-d\0"
    "-o,-O,-s,-r,--overwrite,--output\0"
    "-o,-O\?,-d,-H,-X,-u,-F,-T,-A,-e,-b,-c,-m,-w,-x,-r,-i\?,-Q,--quote,--output,--data,--data-binary,--data-raw,--data-urlencode,--header,--request,--user,--form,--upload-file,--post-file,--post-data,--body-file,--user-agent,--cookie,--max-time,--cacert,--cert,--key,--proxy,--retry,-P,-U,-t,-T,--limit-rate,--method,-E,--connect-timeout,--resolve,--url\0"
    "-o,-a,--action=\004off\007reboot\006cycle\0020\0022\0"
    "-o,-a,-p,-H,-u,-U,-l,-S\0"
    "-o,-f,-w,-a,-e,-y,--apply,--write,--erase,-P,-c,-B,--force\0"
    "-o,-i\0"
    "-o,-k,-t,--output,-T,-S,--compress-program\0"
    "-o,-k,-u,-j,-w\0"
    "-o,-p,-e,--output-directory\0"
    "-o,-r,-u,--output,--recipient,--local-user,--homedir,--keyserver,--recv-keys,--passphrase\0"
    "-o,-t\0"
    "-o,-t,-c,--target-release\0"
    "-o=\033*PermitEmptyPasswords\?yes*\026*PermitRootLogin\?yes*\021*StrictModes\?no*\0"
    "-o=\024*Verify-Peer=false*\026*AllowInsecure*=true*\022*AllowInsecure*=1\033*AllowUnauthenticated=true\030*AllowUnauthenticated=1\0"
    "-o=\021*no_root_squash*\0"
    "-o=\020ProxyCommand=;*\020ProxyCommand\?;*\0"
    "-o=\007delete\0"
    "-off\0"
    "-off,-forcerecovery,-delete,-wipefreespace\0"
    "\005-off\003/f\007/grant\007/reset\007/clear\010/remove\010/fixmbr\003/d\007delete\010/delete\013/cleanup-x\0"
    "-out\0"
    "-out,-keyout\0"
    "-overwrite_original,-overwrite_original_in_place\0"
    "-p,--pass-through\0"
    "-p,--password=\002\?\003!*\0"
    "-p,--patch=\022*finalizers*null*\020*finalizers*[]*\0"
    "-p,--patch=\016*replicas*:0*\017*replicas*:\?0*\0"
    "-p,--pid\0"
    "-p,--pid,--attach-pid=\0021\0"
    "-p,--pid,-ex,-x,-iex,--attach-pid\0"
    "-p,--pid=\0021\0"
    "-p,--port\0"
    "-p,--pretend,-s,--search\0"
    "-p,--protocol=\006icmp*\004udp\012ipv6-icmp\0"
    "-p,--punch-hole,-c,--collapse-range,-z,--zero-range\0"
    "-p,--purge\0"
    "-p,--suffix\0"
    "-p,-P\0"
    "-p,-P,-L,list,status\0"
    "-p,-P,-l,-v,-V,-s,-S,-q\0"
    "-p,-P,-x,-j,-k,-o\0"
    "-p,-b,--port,--fqbn,-e,-t,-d,--target,--environment\0"
    "-p,-b,-c,--port,--baud,--chip\0"
    "-p,-b,-c,-a,-t,--port,--baud,--chip,--before,--after\0"
    "-p,-b,-r,-P,-d\0"
    "-p,-bp\0"
    "-p,-c,-s,--prepare,--cleanup,--setup\0"
    "-p,-c,-w,-E,--userspec,--groups\0"
    "-p,-d,-h,-r,-l,-c,--port,--root,--docroot\0"
    "-p,-d,-i,-o,-r,-D,-F,-B,-z,--directory,--input,--strip\0"
    "-p,-f,-I,--profile,--file,-S,--switch-profile\0"
    "-p,-f,-o,-a,-e,-b,-i,--payload,--format,--out\0"
    "-p,-i,-l,-o,-L,-R,-D,-J,-F,-b,-c,-e,-E,-I,-m,-O,-Q,-S,-W,-w,-B\0"
    "-p,-l,--print,-i,-P,--pretend\0"
    "-p,-list*,-listallhardwareports,-getinfo,--status,-getremotelogin,-l,-sr,-sa,-ss,-s,--list,-L,--dns,--proxy\0"
    "-p,-n,--package,--name,-f\0"
    "-p,-n,--pid\0"
    "-p,-n,-d,-t,-u,-N,-i\0"
    "-p,-o,-f,-h,-b,-g,-k,-C,-E\0"
    "-p,-port,-c,-t,-f,-s,-b\0"
    "-p,-s,-i,-m,-d,--source,--dport,--dports,--protocol,--match,--in-interface\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-a,-f,-t,-S\0"
    "-p,-s,-w,-e,-c,-T,-i,-x,-X,-q\0"
    "-p,-u,-M,-H,-t\?,--unit,--property,--uid,--gid,--on-active,--on-calendar,--on-boot,--description\0"
    "-p,-v\0"
    "-p,-w,-r,-c,-l,-i\0"
    "-path,-database,-source\0"
    "-prefix,-from-key,-range\0"
    "-purge,--purge\0"
    "-q,--query,--list-generations,--dry-run\0"
    "-q,-Q,-e,-c,--execute,--command,--query,--script,--statement=\010select*\010SELECT*\006show*\006SHOW*\0"
    "-q,-V,--query,--verify\0"
    "-q,-l\0"
    "-q,-p,-w,-r,-k,-t\0"
    "-q=\012delprinc*\022delete_principal*\016cpw*-randkey*\007ktadd*\010delpol*\0"
    "-q=\006list*\005get*\0"
    "-r,--recurse\0"
    "-r,--recursive\0"
    "-r,--recursive,--force\0"
    "-r,--remove\0"
    "-r,--requirement\0"
    "-r,--requirement,-e,--editable\0"
    "-r,--reset\0"
    "-r,--restore-image\0"
    "-r,--show\0"
    "-r,-R,--recursive\0"
    "-r,-R,-a,--recursive,--archive\0"
    "-r,-R,-f\0"
    "-r,-R,-f,--recursive,--force,-M\0"
    "-r,-R,-skipTrash\0"
    "-r,-R,-skipTrash,-f\0"
    "-r,-c,-e,-i,-n,-p,-C,-d,-U,-f,--index-url,--extra-index-url,--trusted-host,--find-links,--git,--source,--registry,--prefix,--root,--features,--branch,--tag,--version,--namespace,--values,--set,--filename,--directory,--only,--rev,--repository\0"
    "-r,-d,-X,-R,-D,--remove,--disable,--delete,--deleteall,--disableshadow\0"
    "-r,-k,-x,--release,--exit\0"
    "-r,-keep,-t\0"
    "-r,-ls,-x,-list\0"
    "-r,-r.\0"
    "-r=\003un\006httpd\0"
    "-removenetworkservice,-removeallpreferredwirelessnetworks,-deletepppoeservice,-setmanual,-setdnsservers-none\0"
    "-rep,-replace,-replace_database,-rep,-recreate,-r,-R,-REP\0"
    "-rm\0"
    "-rmr,-expunge\0"
    "-role,-policy-arn=\014roles/owner\015roles/editor\006Owner\026*AdministratorAccess*\0"
    "\003-r\006purge\002/\010*rm\?-r*\010*rm\?-R*\005pool\010disable\0"
    "-rsync\0"
    "-rsync,-log,-delay\0"
    "-rx,-x,-v,-e\0"
    "-rx,-x,-v,-e=\013*stop\?now*\016*restart\?now*\012*deltree*\013*shutdown*\013*truncate*\015*del\?client*\012*destroy*\012*quiesce*\0"
    "-s,--dfuse-address=\015*mass-erase*\014*unprotect*\0"
    "-s,--output,--set,--config,--install,--remove,--off,--mode\0"
    "-s,--output,--set,--off,--auto\0"
    "-s,--set\0"
    "-s,--shell\0"
    "-s,--shell=\011*nologin\010*/false\007*/true\0"
    "-s,--shell=\011*nologin\010*/false\007*/true\012/dev/null\0"
    "-s,--simulate,--dry-run,--just-print,--no-act\0"
    "-s,--size,-S,-d,-z\0"
    "-s,--size=\002*\0"
    "-s,--size=\0020\0"
    "-s,--source\0"
    "-s,--source,-d,--destination,--dport,--dports,--destination-port,--ctstate,--state,--sport,--sports\0"
    "-s,--source,-d=\0120.0.0.0/0\0040/0\005::/0\0"
    "-s,-G,-K,-C,-A,-L,-E,-f,-r,-X,--change,--flash\0"
    "-s,-H,-P,-L\0"
    "-s,-S,-slot\0"
    "-s,-auth,-i,-ssh,-user\0"
    "-s,-c,-i,-I,-W,-w,-t,-p\0"
    "-s,-d,-m\0"
    "-s,-f,--source,--file,--body,--src,--path,--name\0"
    "-s,-k,--signal,--kill-after\0"
    "-s,-l,-r,-o,--size,--reference,--length\0"
    "-s,-n,--show,--dry-run\0"
    "-s,-n,-signal\0"
    "-s,-n,-v\0"
    "-s,-o,-O,-L\0"
    "-s,-o,-g,-R\0"
    "-s,-p,--show-hosts\0"
    "-s,-p,-k,-I,-t\0"
    "-s,-r,-K,-E,-G,--reset,-e\0"
    "-s=\004del\0"
    "-s\?,-o\?,-p\?,-m\?,-x\?,-i\?,-t\?\0"
    "-safemode\0"
    "-security-erase,--security-erase,security-erase,security-erase-enhanced,trim-sector-ranges,make-bad-sector,write-sector,yes-i-know-what-i-am-doing,fwdownload\0"
    "-setremotelogin,-setairportpower,-setnetworkserviceenabled,-setv4off,-setv6off,-setremoteappleevents\0"
    "-shut,-force,-user,-password,-attach,-tran\0"
    "-shut,-kill,-mend\0"
    "-source-ranges,-source-address-prefixes,-source-address-prefix,-cidr,-cidr-ip,-source=\014*0.0.0.0/0*\002\?\011Internet\007*::/0*\0"
    "-sql,-sq,-sel,-s,-sconf,-shgrpl,-so,-su,-sp\0"
    "\010-status\006/list\005/get\006/enum\005list\004get\0"
    "-subtree,-noprompt,-disabled\0"
    "-t,--list\0"
    "-t,--list,-d,--compare,--diff\0"
    "-t,--target\0"
    "-t,--target,--to,--step,--all\0"
    "-t,--target-directory\0"
    "-t,--target=\0021\0"
    "-t,--target=\006erase\006fuses\013bootloader\0"
    "-t,--test\0"
    "-t,--timeout,--vm-bytes,--vm,--cpu,-c,-m,-d,-i,--all,--hdd,--io\0"
    "-t,--timeout=\0020\0"
    "-t,--types=\010overlay\006tmpfs\006ramfs\005aufs\012overlayfs\0"
    "-t,--types=\005proc\006sysfs\011devtmpfs\007devpts\013securityfs\010cgroup*\011efivarfs\004bpf\010debugfs\010tracefs\0"
    "-t,--types=\006tmpfs\0"
    "-t,--types=\006tmpfs\006ramfs\0"
    "-t,-P,-terminal,-parent,-s,-session=\002*\0"
    "-t,-S,--target-directory,--suffix\0"
    "-t,-S,-G,--target\0"
    "-t,-S,-m,-o,-g,--target-directory,--suffix,--mode,--owner,--group\0"
    "-t,-T\0"
    "-t,-T,-tT,-Tt,-I,-i,-C,-g\0"
    "-t,-T,-v,-V\0"
    "-t,-b\0"
    "-t,-d\0"
    "-t,-e,-E,-d,-S,-j,-c,-o,--type,--extension,--exclude,--max-depth,--changed-within,--changed-before,--size\0"
    "-t,-l,-d,-o,-S,-s\0"
    "-t,-m,-h,-p,-u,-P,-f,-q,-i\0"
    "-t,-m,-u,-p,-o,-e,-E,-G,-S,-r,-w,-c,--unit,--property,--uid,--target\0"
    "-t,-n\0"
    "-t,-o,-L,-U,--types,--options,--label\0"
    "-t,-p,-c,-b,-q\0"
    "-t,-p,-s,-d,-i,-o,-j,-m,-A,-I,-D,-P,-R,-N,--dport,--dports,--match,-m,--sport,--table,--jump,--protocol\0"
    "-t,-s\0"
    "-t,-s,-n,-c,-f,-L,-S\0"
    "-t,-u,-r,-l,--type,--user,--role,--reference\0"
    "-t,-w\0"
    "-t,-w,-e\0"
    "-t=\011*remove*\011*delete*\012*factory*\011*/reset*\007*wipe*\010*erase*\011*unpair*\011*reboot*\012*restart*\011*/leave*\0"
    "-t=\011privKeys\013identities\004all\0"
    "-u,--logout,--logoutall\0"
    "-u,--uid=\0020\0"
    "-u,--unit,-n,--lines,-p,--since,--until,-S,-U,-b,-o,-t,-g\0"
    "-u,--unlock\0"
    "-u,--user,--state,-t,-p,-A\0"
    "-u,--user,-c,--auth\0"
    "-u,-C\0"
    "-u,-C,-S,--unset,--chdir,--split-string\0"
    "-u,-P,-p,-a,-o,-t,-n\0"
    "-u,-U,-g,-G,-t,-s,-P,-o,-p,-C,--user,--format,--sort\0"
    "-u,-U,-user,-uid,-euid=\002*\0"
    "-u,-g,-G,-d,-s,-c,-p,-e,--uid,--gid,--home,--shell\0"
    "-u,-g,-c,--command,--user,-s\0"
    "-u,-g,-h,-p,-C,-D,-r,-t,-T,-U,-R,--user,--group,--host,--prompt,--chdir,--chroot\0"
    "-u,-h,-P,-S,--user,--host,-n,--bootstrap-server\0"
    "-u,-h,-p\?,-P,-D,-e,-U,-d,-c,-f,-o,-v,--user,--host,--execute,--command,--eval,--username,--dbname,--file,--port\0"
    "-u,-p,-a,-P\0"
    "-u,-p,-t,-H,-M,-n,--type,--state,--property,--unit\0"
    "-u,-s,-g,-t,-P,-signal,-user,-G,-U,-o\0"
    "-u,-t,-b\0"
    "-u,-t,-p,-A,--user,--state\0"
    "-u,-w,-e,-n,-c,--user,--workdir,--env,--namespace,--container\0"
    "-u=\005root\0"
    "-ua,-au\0"
    "-v,--volume=\005*:ro\0"
    "-v,--volume=\004/:*\017*docker.sock:*\017*podman.sock:*\023*containerd.sock:*\0"
    "-v,--volumes\0"
    "-v,-V,-c\0"
    "-v,-c,-V,-h\0"
    "-v,-i,-n\0"
    "-v,-n,-nb,-nbB\0"
    "-v,-p,--dry-run\0"
    "-v,-p,-e,-u,-w,--name,--volume,--env,--network,--mount,--restart,-m,--memory,--cpus,--user,--workdir,--publish,--hostname,-h,-l,--pid,--ipc,--entrypoint,--security-opt\0"
    "-v,-s\0"
    "-version,--version\0"
    "-version,--version,--help\0"
    "-viewonly\?\0"
    "-w,--all,-a,--workspace\0"
    "-w,-E,--write,--erase\0"
    "-w,-p,--write,--load,--system\0"
    "-w,-r,-m,-M,-p,-c,-s,-S,-n,-L,-P,--warmup,--runs,--prepare,--cleanup,--setup,--shell,--export-json,--export-markdown\0"
    "-w,-s,--systohc,--hctosys,--set\0"
    "-w5,-w6,-w\0"
    "-x,--delete\0"
    "-x,--extract\0"
    "-x,--extract,--get\0"
    "-x,--maximum=\003-1\00699999\0"
    "-x,-X,--extract,--vextract\0"
    "-x,-X,-R,--extract,--vextract,--raw-extract\0"
    "-x,-f\0"
    "-x,-f,-u,-r,-m\0"
    "-x,-n,-ap\0"
    "-x,-r\0"
    "-y\0"
    "-y,--yes,--backend-store-uri,--older-than\0"
    "-z,--zero\0"
    "-z,-t,-g,-n\0"
    "-zapwallettxes,-forgetconfig,-allow-insecure-unlock,-salvagewallet\0"
    "\004-zv\003ls\0"
    "\002.\003.*\002^\001\005init\010systemd\005sshd\014dbus-daemon\017systemd-logind\005Xorg\014gnome-shell\017NetworkManager\010dockerd\012systemd-*\0"
    "\002.\003:/\003*/\0"
    "\002/\0"
    "\003/*\007*snap*\003~*\002*\0"
    "\002/\006/org/\014/org/gnome/\013/org/gnome\0"
    "\002/\003:/\002:\007/flash\011/pyboard\0"
    "/Applications\0"
    "/Library\0"
    "/System\0"
    "/Users\0"
    "/Volumes/*\0"
    "/archive\0"
    "/backup\0"
    "/bin\0"
    "/boot\0"
    "/boot/**\0"
    "/boot/*.key\0"
    "\006/boot\012/boot/efi\005/efi\0"
    "/crypto_keyfile.bin\0"
    "/data\0"
    "/data/data\0"
    "/data/media\0"
    "\011/delete*\007delete\007DELETE\010/Delete\015/deletevalue\013shadowcopy\014deletevalue\021*delete*catalog*\022systemstatebackup\010/DELETE\0"
    "\010/delete\013/active:no\010/DELETE\0"
    "/dev\0"
    "/dev/**\0"
    "\007/dev/*\003\?:\004\?:/\007UUID=*\010LABEL=*\013PARTUUID=*\0"
    "/dev/VolGroup*/*\0"
    "/dev/ada\?\0"
    "/dev/ada\?p*\0"
    "/dev/bcache*\0"
    "/dev/block/*\0"
    "/dev/cciss/*\0"
    "/dev/cdrom\0"
    "/dev/centos/*\0"
    "/dev/da\?\0"
    "/dev/da\?p*\0"
    "/dev/dasd*\0"
    "/dev/disk/**\0"
    "/dev/disk\?*\0"
    "/dev/dm-*\0"
    "/dev/drbd*\0"
    "/dev/dsk/**\0"
    "/dev/fd/*\0"
    "/dev/full\0"
    "/dev/hd*\0"
    "/dev/kmem\0"
    "/dev/loop*\0"
    "\013/dev/loop*\0"
    "/dev/mapper/*\0"
    "/dev/md*\0"
    "/dev/mem\0"
    "/dev/mfid*\0"
    "/dev/mtd*\0"
    "/dev/nbd*\0"
    "/dev/nda*\0"
    "/dev/nst\?\0"
    "\012/dev/null\012/dev/zero\0"
    "/dev/nvme*\0"
    "/dev/pmem*\0"
    "/dev/port\0"
    "/dev/pts/*\0"
    "/dev/pve/*\0"
    "/dev/ram*\0"
    "/dev/random\0"
    "/dev/rbd*\0"
    "/dev/rdisk\?*\0"
    "/dev/rdsk/**\0"
    "/dev/rhel/*\0"
    "/dev/root\0"
    "/dev/sd*\0"
    "\011/dev/sd*\013/dev/nvme*\011/dev/vd*\011/dev/hd*\012/dev/mmc*\012/dev/xvd*\014/dev/disk/*\016/dev/mapper/*\012/dev/dm-*\0"
    "/dev/shm/**\0"
    "/dev/sr*\0"
    "/dev/st\?\0"
    "/dev/stderr\0"
    "/dev/tcp/**\0"
    "\013/dev/tcp/*\013/dev/udp/*\0"
    "/dev/tty*\0"
    "/dev/ubi*\0"
    "/dev/ubuntu-vg/*\0"
    "/dev/udp/**\0"
    "/dev/urandom\0"
    "/dev/vd*\0"
    "/dev/vg*/*\0"
    "/dev/vtbd*\0"
    "/dev/watchdog*\0"
    "/dev/wd\?*\0"
    "/dev/xvd*\0"
    "/dev/zd*\0"
    "/dev/zvol/**\0"
    "\002/\007disk0*\007disk1*\014/dev/disk0*\014/dev/disk1*\011/System*\0"
    "/efi/**\0"
    "/etc\0"
    "/etc/*.*\0"
    "/etc/*.key\0"
    "/etc/*/*.*\0"
    "/etc/*/*.key\0"
    "/etc/*/*/**\0"
    "/etc/*/*/*.key\0"
    "/etc/*/keys\0"
    "/etc/*/keys/*\0"
    "/etc/NetworkManager/system-connections\0"
    "/etc/NetworkManager/system-connections/*\0"
    "\015/etc/aliases\013*/.forward\0"
    "\032/etc/apparmor.d/disable/*\0"
    "\023/etc/apt/apt.conf*\026/etc/apt/apt.conf.d/*\0"
    "/etc/audit/*.rules\0"
    "/etc/audit/auditd.conf\0"
    "/etc/audit/rules.d/*\0"
    "/etc/bash.bashrc\0"
    "/etc/bashrc\0"
    "/etc/config/dropbear\0"
    "/etc/config/firewall\0"
    "/etc/config/network\0"
    "\013/etc/cron*\015/etc/cron*/*\014/etc/ld.so*\0"
    "\013/etc/cron*\015/etc/cron*/*\021/etc/profile.d/*\026/etc/systemd/system/*\016/etc/init.d/*\014/etc/ld.so*\0"
    "\013/etc/cron*\015/etc/cron*/*\026/etc/systemd/system/*\014/etc/ld.so*\0"
    "/etc/cron.d\0"
    "/etc/cron.daily\0"
    "/etc/cron.hourly\0"
    "/etc/cron.monthly\0"
    "/etc/cron.weekly\0"
    "/etc/crontab\0"
    "/etc/crypttab\0"
    "/etc/default/grub\0"
    "\023/etc/default/grub*\024/etc/kernel/cmdline\010/boot/*\0"
    "\022/etc/default/grub\026/etc/default/grub.d/*\024/etc/kernel/cmdline\0"
    "/etc/doas.conf\0"
    "/etc/environment\0"
    "/etc/exports\0"
    "\015/etc/exports\0"
    "\020/etc/fail2ban/*\0"
    "/etc/fstab\0"
    "/etc/group\0"
    "/etc/gshadow\0"
    "/etc/hostname\0"
    "/etc/hosts\0"
    "\021/etc/hosts.allow\020/etc/hosts.deny\0"
    "/etc/hosts.equiv\0"
    "/etc/inittab\0"
    "/etc/krb5.keytab\0"
    "/etc/kubernetes/admin.conf\0"
    "/etc/kubernetes/pki/**\0"
    "/etc/ld.so.conf\0"
    "/etc/ld.so.preload\0"
    "\023/etc/ld.so.preload\0"
    "/etc/ldap.conf\0"
    "/etc/letsencrypt\0"
    "/etc/letsencrypt/archive/**\0"
    "/etc/letsencrypt/live/**\0"
    "/etc/login.defs\0"
    "/etc/luks-keys/*\0"
    "/etc/lvm/**\0"
    "/etc/machine-id\0"
    "/etc/master.passwd\0"
    "/etc/mdadm/**\0"
    "\022/etc/modprobe.d/*\0"
    "/etc/netplan\0"
    "/etc/netplan/*.yaml\0"
    "/etc/network/interfaces\0"
    "/etc/nologin\0"
    "\015/etc/nologin\015/run/nologin\021/var/run/nologin\0"
    "/etc/nsswitch.conf\0"
    "/etc/pam.conf\0"
    "/etc/pam.d\0"
    "/etc/pam.d/*\0"
    "/etc/passwd\0"
    "/etc/passwd-\0"
    "/etc/polkit-1/**\0"
    "/etc/profile\0"
    "/etc/rancher/k3s/k3s.yaml\0"
    "/etc/rc.local\0"
    "/etc/resolv.conf\0"
    "\022/etc/rsyslog.conf\021/etc/rsyslog.d/*\021/etc/syslog.conf\021/etc/syslog-ng/*\0"
    "/etc/securetty\0"
    "/etc/security/**\0"
    "\036/etc/security/limits.d/*.conf\0"
    "\031/etc/security/limits.d/*\032/etc/security/limits.conf\0"
    "/etc/selinux/config\0"
    "/etc/shadow\0"
    "/etc/shadow-\0"
    "/etc/shadow.bak\0"
    "/etc/shells\0"
    "/etc/ssh\0"
    "\024/etc/ssh/ssh_config\030/etc/ssh/ssh_config.d/*\0"
    "/etc/ssh/ssh_host_*_key\0"
    "/etc/ssh/sshd_config\0"
    "\025/etc/ssh/sshd_config\0"
    "\026/etc/ssh/sshd_config*\0"
    "/etc/ssl/private\0"
    "/etc/ssl/private/**\0"
    "/etc/sssd/**\0"
    "/etc/sudo.conf\0"
    "/etc/sudoers\0"
    "/etc/sudoers.d\0"
    "/etc/sudoers.d/*\0"
    "/etc/sysconfig/network-scripts/*\0"
    "/etc/sysctl.conf\0"
    "\033/etc/systemd/journald.conf\037/etc/systemd/journald.conf.d/*\0"
    "/etc/systemd/network\0"
    "/etc/systemd/system/*.wants\0"
    "/etc/systemd/system/*.wants/ssh*\0"
    "/etc/systemd/system/default.target\0"
    "\005/etc\005/usr\006/home\006/root\005/lib\005/bin\006/sbin\006/boot\011/var/lib\0"
    "/etc/wireguard\0"
    "/etc/wireguard/*\0"
    "/etc/zsh/**\0"
    "/export/*\0"
    "/export/home\0"
    "/gnu\0"
    "/gpfs\0"
    "/gpfs/*\0"
    "\010/home/*\010/root/*\011/media/*\007/mnt/*\012*rootkit*\016*diamorphine*\012*reptile*\0"
    "/home/vmail\0"
    "/initrd*\0"
    "/lib/**\0"
    "/lib32\0"
    "/lib32/**\0"
    "/lib64\0"
    "/lib64/**\0"
    "/libx32\0"
    "/lustre\0"
    "/lustre/*\0"
    "/media/*\0"
    "/media/*/*\0"
    "/mnt\0"
    "/mnt/*\0"
    "\007/mnt/*\011/media/*\007/srv/*\0"
    "\005/mnt\007/media\005/srv\006/proc\005/sys\005/dev\005/run\0"
    "/nfs/*\0"
    "/nix\0"
    "/nix/store\0"
    "/opt\0"
    "/opt/data\0"
    "/overlay\0"
    "/overlay/*\0"
    "\011/overlay\006/proc\005/sys\005/run\016/boot/efi-any\0"
    "/pool/*\0"
    "/proc\0"
    "/proc/**\0"
    "/proc/*/environ\0"
    "/proc/*/mem\0"
    "/proc/1/*\0"
    "/proc/kcore\0"
    "/proc/self/fd/*\0"
    "/proc/sys/fs/binfmt_misc/register\0"
    "/proc/sys/kernel/core_pattern\0"
    "/proc/sys/kernel/ctrl-alt-del\0"
    "/proc/sys/kernel/hotplug\0"
    "/proc/sys/kernel/modprobe\0"
    "/proc/sys/kernel/modules_disabled\0"
    "/proc/sys/kernel/panic*\0"
    "/proc/sys/kernel/pid_max\0"
    "/proc/sys/kernel/sysrq\0"
    "/proc/sys/kernel/threads-max\0"
    "/proc/sys/vm/panic*\0"
    "/proc/sysrq-trigger\0"
    "\024/proc/sysrq-trigger\0"
    "/projects\0"
    "\003/r\003/t\003/T\003/R\013*Everyone*\013*veryone:F\007/clear\005-off\010/fixmbr\011/fixboot\0"
    "\013/registry*\002\?\005*..*\0"
    "\010/root/*\0"
    "/root/*.key\0"
    "/root/.ssh/*\0"
    "\034/root/.ssh/authorized_keys*\0"
    "/run/**\0"
    "/run/log/**\0"
    "/run/media/*/*\0"
    "/run/secrets\0"
    "/run/secrets/**\0"
    "/run/user/*/**\0"
    "/run/utmp\0"
    "\003/s\0"
    "\003/s\003/S\003/q\003/Q\004*.*\004C:*\004c:*\003/f\003/F\0"
    "/sbin\0"
    "/sbin/*\0"
    "\013/sbin/init\0021\0"
    "/scratch\0"
    "/scratch/*\0"
    "/sdcard\0"
    "/sdcard/DCIM\0"
    "/sdcard/Documents\0"
    "/sdcard/Download\0"
    "/sdcard/Movies\0"
    "/sdcard/Music\0"
    "/sdcard/Pictures\0"
    "/sdcard/WhatsApp\0"
    "/shared\0"
    "/snap\0"
    "/snap/*\0"
    "/srv\0"
    "/storage\0"
    "/storage/*\0"
    "/storage/emulated/0\0"
    "/storage/emulated/0/*\0"
    "/sys\0"
    "/sys/**\0"
    "/sys/block/*/device/*\0"
    "/sys/block/*/md/array_state\0"
    "/sys/block/*/md/dev-*/state\0"
    "/sys/block/*/md/new_dev\0"
    "/sys/bus/*/devices/*/remove\0"
    "/sys/bus/*/drivers/*/*\0"
    "/sys/bus/usb/devices/*/authorized*\0"
    "/sys/class/*/*/device/remove\0"
    "/sys/class/block/*/device/*\0"
    "/sys/class/net/*/device/remove\0"
    "/sys/class/scsi_device/*/device/delete\0"
    "/sys/devices/system/cpu/*/online\0"
    "/sys/devices/system/memory/*/*\0"
    "/sys/firmware/**\0"
    "/sys/fs/cgroup/*/cgroup.freeze\0"
    "/sys/fs/cgroup/*/cgroup.kill\0"
    "/sys/fs/cgroup/cgroup.kill\0"
    "/sys/fs/selinux/*\0"
    "/sys/kernel/debug/**\0"
    "/sys/module/*/parameters/lockdown\0"
    "/sys/power/state\0"
    "/tank\0"
    "/tmp\0"
    "/tmp/**\0"
    "\007/tmp/*\013/var/tmp/*\013/dev/shm/*\005/tmp\0"
    "\005/tmp\005/run\011/dev/shm\011/var/tmp\0"
    "/u0\?\0"
    "/usr\0"
    "/usr/*\0"
    "/usr/bin\0"
    "/usr/bin/*\0"
    "\016/usr/bin/sudo\012/bin/sudo\014/usr/bin/su\010/bin/su\020/usr/bin/passwd\0"
    "/usr/home\0"
    "/usr/lib\0"
    "/usr/lib/**\0"
    "/usr/lib32\0"
    "/usr/lib32/**\0"
    "/usr/lib64\0"
    "/usr/lib64/**\0"
    "/usr/libexec\0"
    "/usr/libexec/**\0"
    "/usr/local/*\0"
    "/usr/local/*/**\0"
    "/usr/sbin\0"
    "/usr/sbin/*\0"
    "/usr/share\0"
    "/usr/share/*/**\0"
    "/usr/share/polkit-1/rules.d/*\0"
    "/usr/src/*/**\0"
    "/var\0"
    "/var/backups\0"
    "/var/backups/*\0"
    "/var/cache\0"
    "/var/cache/**\0"
    "/var/db\0"
    "/var/db/*\0"
    "/var/db/.AppleSetupDone\0"
    "/var/db/dslocal\0"
    "/var/db/dslocal/**\0"
    "/var/lib/**\0"
    "/var/lib/cassandra/data/**\0"
    "/var/lib/docker/volumes/**\0"
    "/var/lib/dpkg\0"
    "/var/lib/dpkg/info\0"
    "/var/lib/dpkg/status\0"
    "/var/lib/etcd/member/**\0"
    "/var/lib/grafana/grafana.db\0"
    "/var/lib/kubelet/pki/**\0"
    "/var/lib/kubelet/pki/*.pem\0"
    "/var/lib/ldap/*\0"
    "/var/lib/libvirt/images/*\0"
    "/var/lib/mongodb/*.wt\0"
    "/var/lib/mongodb/WiredTiger*\0"
    "/var/lib/mysql/*/*.ibd\0"
    "/var/lib/mysql/ib*\0"
    "/var/lib/pgsql/data/**\0"
    "/var/lib/postgresql/*/*/base/**\0"
    "/var/lib/postgresql/*/*/pg_wal/**\0"
    "/var/lib/postgresql/data/**\0"
    "/var/lib/rabbitmq/mnesia/**\0"
    "/var/lib/redis/*.aof\0"
    "/var/lib/redis/dump.rdb\0"
    "/var/lib/rpm\0"
    "/var/lib/rpm/*\0"
    "/var/log\0"
    "/var/log/**\0"
    "\023/var/log/auth.log*\021/var/log/secure*\016/var/log/wtmp\016/var/log/btmp\022/var/log/messages\020/var/log/syslog\021/var/log/audit/*\0"
    "/var/mail\0"
    "/var/mail/*\0"
    "/var/mail/**\0"
    "/var/opt\0"
    "/var/run\0"
    "/var/run/**\0"
    "/var/run/secrets\0"
    "/var/run/secrets/**\0"
    "/var/run/utmp\0"
    "/var/spool\0"
    "/var/spool/**\0"
    "/var/spool/cron/**\0"
    "/var/spool/mail/*\0"
    "/var/tmp/**\0"
    "/var/vmail\0"
    "/var/vmail/*\0"
    "/var/www\0"
    "/var/www/*\0"
    "\013/var/www/*\017*public_html/*\007/srv/*\023/usr/share/nginx/*\0"
    "\013/var/www/*\007/srv/*\023/usr/share/nginx/*\0"
    "\013/var/www/*\023/usr/share/nginx/*\017*public_html/*\0"
    "/vmlinuz*\0"
    "/volume*\0"
    "\004/w*\0"
    "/work\0"
    "\0030*\0"
    "\0050-27\006reset\0"
    "\0020\005-int\0"
    "\02200:00:00:00:00:00\0"
    "\0020\0040x0\0060x000\0"
    "\0020\0021\0"
    "\0020\0026\0021\002s\002S\0"
    "\0020\013Permissive\013permissive\0"
    "\0020\011disabled\0"
    "\0050x02\0050x03\0"
    "\0050x06\0"
    "\0050x30\0050x32\0050x3c\0050x00\0"
    "\0031*\0"
    "\005100%\0"
    "\00310\005half\0"
    "\006127.*\003lo\007reject\0"
    "\012127.0.0.1\0"
    "\0111:65535*\0110:65535*\0"
    "\00322\00722/tcp\004ssh\010OpenSSH\0"
    "\00322\00722/tcp\004ssh\010OpenSSH\004any\0"
    "\0054755\0054777\0056755\0052755\0054711\0"
    "\004777\006a+rwx\004o+w\004a+w\004000\0020\0"
    "\004\?:*\004*/*\007$env:*\0"
    "\003\?:\004\?:\?\007/dev/*\0"
    "\002\?\003\?\?\003c\?\0"
    "\002\?\003\\*\0"
    "\004ALL\002-\0"
    "\005COM*\007/dev/*\0"
    "\015DATABASE_URL\010SECRET*\006*_KEY\013*_KEY_BASE\0"
    "\014FILE:/etc/*\014OPEN:/etc/*\011*id_rsa*\011*shadow*\0"
    "\011ForceOff\021GracefulShutdown\011poweroff\011PowerOff\012power_off\012power-off\011forceoff\0"
    "\011ForceOff\021GracefulShutdown\006reset\004off\007reboot\015ForceRestart\013PowerCycle\011shutdown\005stop\011poweroff\013powercycle\012load.off*\020factorydefaults\014serverreset\0"
    "\011HISTFILE\0"
    "\011HISTFILE\011HISTSIZE\015HISTFILESIZE\0"
    "\013HISTIGNORE\0"
    "\007LEGACY\006EMPTY\015DEFAULT:SHA1\0"
    "\015LSQuarantine\023SkipSignatureCheck\022DisableGatekeeper\014GKAutoRearm\026AutomaticCheckEnabled\026CriticalUpdateInstall\022ConfigDataInstall\0"
    "\037NODE_TLS_REJECT_UNAUTHORIZED=0\024PYTHONHTTPSVERIFY=0\024GIT_SSL_NO_VERIFY=1\027GIT_SSL_NO_VERIFY=true\0"
    "\017NSGlobalDomain\0"
    "\005None\005none\00322\003sh\005bash\010/bin/sh\012/bin/bash\0"
    "\004PUT\005POST\0"
    "\010Powered\0"
    "\004R:*\0"
    "\007R:*:22\017*:localhost:22\017*:127.0.0.1:22\00322\004ssh\010R:socks\0053389\0"
    "\006SUNW*\005SMC*\0"
    "\013State=DOWN\014State=DRAIN\013state=down\014state=drain\012JobId=all\011shutdown\007delete\020reconfigure-any\0"
    "\021Status=Suspended\023MFADelete=Disabled\023*Status=Suspended*\010*=false\012*:\?false*\011*:false*\0"
    "\007UUID=*\010LABEL=*\013PARTUUID=*\014PARTLABEL=*\0"
    "\020[0-6][0-6][0-6]\004644\004444\004600\004000\0020\0"
    "\020[0-7][0-7][0-7]\0210[0-7][0-7][0-7]\004u-s\003-s\0"
    "accept\0"
    "account\0"
    "\004acl\004ACL\0"
    "acls\0"
    "\014adb_enabled\035development_settings_enabled\021airplane_mode_on\010wifi_on\023device_provisioned\024user_setup_complete\0"
    "\004add\0"
    "adds a route\0"
    "adds a rule\0"
    "adds to a file\0"
    "adds to the planned jobs\0"
    "adds to {target}\0"
    "adds to {target}: whoever is named there gets in\0"
    "\004adv\0"
    "\012advertise\0"
    "aggregate\0"
    "alert\0"
    "alias\0"
    "\004all\003-u\0020\0"
    "\004all\0020\0021\0"
    "\013allUsers:*\030allAuthenticatedUsers:*\021*allUsers:*dmin*\0"
    "\011allUsers\026allAuthenticatedUsers\013*=allUsers\0"
    "\004all\010cluster\004*@*\007admins\007node=*\005root\010clients\010session\0"
    "\004all\013everything\0"
    "\004all\006force\004ALL\013everything\007forced\0"
    "\004all\010history\010logfile\010replace\011database\003db\0"
    "allocations\0"
    "allow\0"
    "\006allow\0"
    "\004all\006rules\004nat\007states\0"
    "\002a\002l\002n\010*glibc*\006aaa_*\007runit*\007void-*\007shadow\011sysvinit\011pkgtools\010busybox\012busybox-*\014alpine-base\012apk-tools\005musl\007netifd\006procd\011dropbear\017openssh-server\013base-files\007kernel\005libc\005ubus\006ubusd\011firewall\012firewall4\010fstools\004mtd\011os-core*\0"
    "annihilate\0"
    "annotation\0"
    "\012anonymous\0"
    "antivirus\0"
    "\004any\0120.0.0.0/0\005::/0\0"
    "app\0"
    "apparmor\0"
    "apply\0"
    "array\0"
    "artifact\0"
    "ask\0"
    "asks a service to do something\0"
    "asks another machine for something\0"
    "asks the database\0"
    "asks the other machine to delete one entry\0"
    "asks the other machine to delete or stop something\0"
    "asks the other machine to delete something\0"
    "asks the other machine to delete what it holds\0"
    "asks the other machine to delete {target}\0"
    "asks the service\0"
    "asks what to delete\0"
    "asks whether to end the session\0"
    "assassinate\0"
    "assign\0"
    "attach\0"
    "\007attach\002a\005list\003ls\005info\015certificates\013configtest\016list-sessions\007status\012snapshots\013list-sinks\020get-sink-volume\006stats\006check\005diff\004get\005dump\0"
    "attacks other machines\0"
    "authentication\0"
    "author\0"
    "authorization\0"
    "badge\0"
    "ban\0"
    "\006banip\0"
    "bank\0"
    "\005base\0020\0"
    "\005base\005zero\0020\0"
    "before\0"
    "begins with an empty partition table on {target}\0"
    "binlog\0"
    "bios\0"
    "\012blackhole\014unreachable\011prohibit\0"
    "\010blank=*\0"
    "blockchain\0"
    "bookmark\0"
    "\021boot-args=*amfi*\033boot-args=*cs_enforcement*\027boot-args=*-no_compat*\024csr-active-config=*\0"
    "\005boot\013bootloader\011recovery\007system\007vbmeta\006modem\006radio\012partition\005dtbo\005xbl*\005abl*\011userdata\006aboot\005sbl1\006super\012preloader\003tz\003lk\0"
    "\020bootloader-wipe\014--wipe_data\0"
    "\010bootout\005kill\0"
    "breakpoint\0"
    "brick\0"
    "bridge\0"
    "browse\0"
    "builds for a device, or writes to it\0"
    "builds or runs {target}\0"
    "\006burn*\017write_protect*\017write-protect*\016read_protect*\016read-protect*\022set_flash_voltage\022set-flash-voltage\0"
    "burns fuses of the chip, which nothing sets back\0"
    "button\0"
    "bypass\0"
    "ca\0"
    "\006cache\007caches\015delete-cache\014clear-cache\014purge-cache\012transient\013transients\0"
    "\006cache\007caches\007plugin\006theme\012transient\005post\010comment\004tag\006label\011bookmark\010session\014unavailable\007unused\005note\005item\005todo\006draft\010message\006alarm\007option\007window\004tab\005line\006entry\010contact\0"
    "\006cache\007caches\012transient\013transients\0"
    "\005call\0"
    "calls a planned shutdown off\0"
    "\006can-i\007whoami\0"
    "\007cancel\005stop\0"
    "cat\0"
    "catalog\0"
    "certificate\0"
    "\015certificates\0"
    "chaindata\0"
    "changes Windows\0"
    "changes a bridge\0"
    "changes a connection\0"
    "changes a database\0"
    "changes a group\0"
    "changes a guard\0"
    "changes a limit of this shell\0"
    "changes a machine from below\0"
    "changes a partition with what it holds\0"
    "changes a password\0"
    "changes a printer\0"
    "changes a remote\0"
    "changes a session\0"
    "changes a setting\0"
    "changes a setting of another machine\0"
    "changes a setting of the kernel\0"
    "changes a setting of the system\0"
    "changes a volume\0"
    "changes accounts\0"
    "changes an account\0"
    "changes an array\0"
    "changes an image\0"
    "changes apps of the phone\0"
    "changes attributes of everything below {target}\0"
    "changes attributes of {last}\0"
    "changes branches\0"
    "changes certificates\0"
    "changes containers\0"
    "changes disks\0"
    "changes disks or machines\0"
    "changes disks that lie elsewhere\0"
    "changes disks without asking\0"
    "changes environments\0"
    "changes every copy of everything\0"
    "changes every line of {target}\0"
    "changes everything in {target}\0"
    "changes files\0"
    "changes files in place\0"
    "changes files of the system in place: {target}\0"
    "changes how a running process is treated\0"
    "changes how everybody logs in\0"
    "changes how files are encrypted\0"
    "changes how packets are sent\0"
    "changes how processes are treated\0"
    "changes how the cluster is reached\0"
    "changes how the machine is set up\0"
    "changes how the machine starts\0"
    "changes how the machine starts, or lets others in\0"
    "changes how {target} is mounted\0"
    "changes how {target} works\0"
    "changes keys\0"
    "changes keys or certificates\0"
    "changes keys or passwords\0"
    "changes keys, or what they lock\0"
    "changes labels\0"
    "changes limits\0"
    "changes mail\0"
    "changes mail or its accounts\0"
    "changes names of the network\0"
    "changes packages\0"
    "changes programs\0"
    "changes raw flash memory, perhaps with what the machine starts from\0"
    "changes roles and collections\0"
    "changes routes\0"
    "changes services\0"
    "changes settings\0"
    "changes settings of the phone\0"
    "changes something\0"
    "changes something in the cloud\0"
    "changes the account {target}\0"
    "changes the audit\0"
    "changes the bridge\0"
    "changes the cluster\0"
    "changes the command history\0"
    "changes the connection {target}\0"
    "changes the controller\0"
    "changes the controller of the machine\0"
    "changes the database\0"
    "changes the device\0"
    "changes the directory\0"
    "changes the directory by a list\0"
    "changes the encryption of the disk\0"
    "changes the file system\0"
    "changes the file system by force\0"
    "changes the file system {target} by hand\0"
    "changes the files\0"
    "changes the firewall\0"
    "changes the firmware\0"
    "changes the firmware of the machine\0"
    "changes the guard of disks, or who may change what\0"
    "changes the image {target}\0"
    "changes the index\0"
    "changes the machine\0"
    "changes the machine from below\0"
    "changes the mail that waits\0"
    "changes the memory card for good\0"
    "changes the name of the machine\0"
    "changes the network\0"
    "changes the network card\0"
    "changes the network card {target}\0"
    "changes the node {target}\0"
    "changes the number of copies\0"
    "changes the owner of {last}\0"
    "changes the partitions of {target}\0"
    "changes the partitions of {target} without asking\0"
    "changes the passphrase of {target}\0"
    "changes the password store\0"
    "changes the permissions of everything\0"
    "changes the permissions of everything below {target}\0"
    "changes the permissions of everything below {target}, keys included\0"
    "changes the permissions of everything on this machine\0"
    "changes the permissions of {last}\0"
    "changes the pool {target}\0"
    "changes the private network\0"
    "changes the project\0"
    "changes the repository\0"
    "changes the running system\0"
    "changes the service\0"
    "changes the service {target}\0"
    "changes the shell of {target}\0"
    "changes the size of {target}\0"
    "changes the size of {target} by force: what lies behind the new end is lost\0"
    "changes the size of {target}: what lies behind the new end may be lost\0"
    "changes the state of the machine\0"
    "changes the switch\0"
    "changes the system\0"
    "changes the system as another machine says\0"
    "changes the use of {target}\0"
    "changes the volumes\0"
    "changes this shell\0"
    "changes virtual machines\0"
    "changes what happens to everything that no rule names\0"
    "changes what has all rights\0"
    "changes what is kept here\0"
    "changes what is set up\0"
    "changes what is set up without asking\0"
    "changes what is shared\0"
    "changes what others may mount\0"
    "changes what programs may do\0"
    "changes what starts with the machine\0"
    "changes what the firmware starts, or what keys it keeps\0"
    "changes what the kernel shows\0"
    "changes what this shell finds\0"
    "changes what was logged\0"
    "changes when the machine sleeps\0"
    "changes when {target} must renew the password\0"
    "changes which ciphers are used\0"
    "changes which devices are let in\0"
    "changes which keys are trusted\0"
    "changes who gets in\0"
    "changes who gets in, or the way out\0"
    "changes who gets in, or what is kept\0"
    "changes who is known in the network\0"
    "changes who is let in\0"
    "changes who is shut out\0"
    "changes who may do what\0"
    "changes who may log in\0"
    "changes who may read it\0"
    "changes who may use a file\0"
    "changes who may use everything below {target}\0"
    "changes who may use this screen\0"
    "changes who may use {last}\0"
    "changes who may use {target}\0"
    "changes {last}\0"
    "changes {target}\0"
    "changes {target} as another machine says\0"
    "changes {target} by a list of changes\0"
    "changes {target}, which can stop the machine or takes a protection away\0"
    "changes {target}, which the system needs to run\0"
    "checkout\0"
    "\006check\006shell\017showmigrations\005help\005test\015diffsettings\0"
    "chooses leaders\0"
    "chunkserver\0"
    "\003cl\012clear-log\003um\003sl\0"
    "\006clean\020*git\?clean\?-*f*\0"
    "\010cleanse\012uninstall\010destroy\010cleanup\007reset*\010restore\010*:reset\012*:restore\006erase\020remove-accounts\010hup-all\0"
    "\010cleanse\012uninstall\015gitlab:setup\026gitlab:backup:restore\010restore\021gitlab:cleanup:*\020remove-accounts\012cleanup-x\012force=yes\011db:drop*\012db:reset*\020gitlab:db:drop*\0"
    "\006clear\0"
    "\006clear\016clear-session\007delete\0"
    "\006clear\006erase\006write\011rollback\010install\003-w\006rmmtd\015commit-clear\0"
    "\006clear\006flush\005stop\003-x\003-f\0"
    "\006clear\006purge\010delete*\003rm\007remove\007revoke\007unlink\005reap\0"
    "\006clear\020trim-caches-all\014remove-user\0"
    "\007client\007server\0"
    "\007client\005user\007branch\007change\006label\006depot\007stream\007shelve\006group\012workspace\0"
    "clipboard\0"
    "clone\0"
    "closeall\0"
    "closes {target}\0"
    "\010cluster\010CLUSTER\0"
    "cmos\0"
    "collection\0"
    "\022collection-status\023list-current-files\007verify\0"
    "color\0"
    "\016com.android.*\010android\0"
    "comment\0"
    "commit\0"
    "compile\0"
    "completion\0"
    "\015config:unset\0"
    "\007config\007CONFIG\0"
    "configuration\0"
    "\017configurations\011contexts\014completions\0"
    "configure\0"
    "confirm\0"
    "connect\0"
    "connects to another machine\0"
    "\012container\005blob\0"
    "\012container\004ecr\004acr\012artifacts\004tag\005tags\006label\006alarm\006alert\007alerts\012dashboard\006alias\006cache\0"
    "content\0"
    "\017conv=*notrunc*\0"
    "conversation\0"
    "convert\0"
    "copies a database\0"
    "copies a file system\0"
    "copies blocks\0"
    "copies blocks into a file\0"
    "copies files\0"
    "copies files from or to another machine\0"
    "copies over the system below {target}\0"
    "copies snapshots\0"
    "copies what changes\0"
    "copies {target}\0"
    "copy\0"
    "\017core.hooksPath\017core.hookspath\0"
    "\005core\007core\?*\006snapd\014base-system\005xbps\013tzdata-all\0"
    "\010count=*\0"
    "counter\0"
    "\003cp\003mv\005sync\004put\005gist\007upload\0"
    "\011create *\011update *\0"
    "\007create\004add\007update\004set\014authorize-*\007insert\0"
    "credential\0"
    "\005cron\006crond\007cron.*\010crond.*\004atd\017*timers.target\010chrony*\005ntpd\023systemd-timesyncd*\015dbus-broker*\021display-manager*\0"
    "\010current\010history\006heads\007routes\005show\006check\010version\011branches\0"
    "\010current\010history\006heads\007routes\007status\005info\011validate\010version\0"
    "cursor\0"
    "cuts a connection or the power of another machine\0"
    "cuts connections\0"
    "cuts connections or the way in\0"
    "cuts connections, or lets everybody in\0"
    "cuts every connection\0"
    "cuts every connection to the database, or drops what is damaged\0"
    "cuts every connection to the database, or replaces what it holds\0"
    "cuts every file in {target} off\0"
    "cuts the connection\0"
    "cuts the connection of the port\0"
    "cuts the connection of {target}\0"
    "cuts the connection to the private network\0"
    "cuts the connection {target}\0"
    "cuts the connections of others\0"
    "cuts the disk {target}\0"
    "cuts wireless connections\0"
    "cuts {target} off\0"
    "\002d\002a\002b\002m\002f\005*mon\0"
    "dangerously\0"
    "dangling\0"
    "\011database\003db\007schema\012databases\0"
    "datafile\0"
    "datanode\0"
    "dataset\0"
    "datastore\0"
    "\011db:drop*\011db:reset\017db:schema:load\011db:purge\021db:migrate:reset\011db:setup\020db:truncate_all\0"
    "\010db:drop\024db:migrate:undo:all\021db:seed:undo:all\0"
    "\022db:migrate:status\010version\0"
    "\003db\011database\012databases\005data\007schema\010storage\007volume\005disk\010cluster\010project\005repo\010account\007backup\010backups\011snapshot\012snapshots\006index\006queue\006topic\007bucket\004env\014environment\004app\005site\007server\011instance\003vm\006table\011keyspace\005node\006stack\007config\0"
    "\006debug\006DEBUG\0"
    "\004dec\010decrypt\0"
    "decommission\0"
    "\015decommission\006drain\034unsafe-remove-dead-replicas\010recover\015reset-quorum\0"
    "\010default\0"
    "\010default\0120.0.0.0/0\0"
    "defines {target}\0"
    "\006del-*\013emer-reset\005exit\011*/flush*\006*-del\010destroy\010*/reset\005drop\007del-dp\007del-if\007ls-del\007lr-del\010lsp-del\0"
    "\007del-br\011del-port\013emer-reset\014--if-exists\0"
    "\004del\004DEL\007unlink\007UNLINK\0"
    "\004del\007delete\006flush\0"
    "\004del\007delete\006unset\003no\011shutdown\006erase\006reset\006clear\0"
    "\010delete*\006close\007shrink\0"
    "\010delete*\007erase*\010remove*\020resizeContainer\0"
    "\011delete-*\010purge-*\007wipe-*\010erase-*\012*:destroy\010*:purge\007*:wipe\011*:delete\007*:drop\012*-destroy\010*-purge\007*-wipe\011*-delete\011*_delete\010*_purge\012*_destroy\011delete_*\012destroy_*\010purge_*\007wipe_*\007drop_*\0"
    "\011delete-*\016safe-shutdown\011shutdown\014clear-queue\015offline-node\013quiet-down\014disable-job\0"
    "\011delete-*\016safe-shutdown\011shutdown\013quiet-down\007groovy\011groovysh\014clear-queue\014disable-job\020disconnect-node\015offline-node\010restart\015safe-restart\025remove-job-from-view\0"
    "\007delete\010-delete\010-passwd\0"
    "\014delete-rule\015remove-rules\0"
    "\014delete-tags\007untag*\016delete-alarms\023batch-delete-image\015remove-tags*\013delete-tag\015delete-image\022delete-dashboards\024delete-invalidation\017delete-message\011cancel-*\017remove-targets\011dismiss*\0"
    "\014delete-zone\015delete-rrset\005stop\005halt\007freeze\013zone-purge\017flush_zone_all\010delzone\013clear-zone\011rollback\0"
    "\007delete\005call\012uninstall\012terminate\011shutdown\0"
    "\007delete\010cleanup\0"
    "\007delete\004del\0"
    "\007delete\004del\007DELETE\007remove\006erase\006clear\005init\013initialize\007uninit\007forced\014secureerase\010destroy\010offline\006clean\007DELETE\011fullinit\012cleardata\0"
    "\007delete\011deleteVM\003rm\007remove\010destroy\006reset\0"
    "\007delete\010disable\007revoke\010restore\006rekey\005seal\010destroy\006purge\003gc\007remove\005tidy\012step-down\016generate-root\0"
    "\007delete\007remove\011--remove\006purge\013removeacct\0"
    "\007delete\007remove\007expire\010cleanup\0"
    "\007delete\007remove\006purge\006clean\006clear\006prune\006flush\006reset\003rm\005drop\0"
    "\007delete\007remove\006purge\006clean\006clear\006prune\006flush\006reset\003rm\005drop\015delete-cache\014clear-cache\014purge-cache\0"
    "\007delete\007remove\014remove-peer\010restore\010destroy\0"
    "\007delete\007remove\003rm\0"
    "\007delete\007remove\003rm\004del\005drop\006reset\006clear\006clean\006prune\006flush\0"
    "\007delete\007remove\003rm\004del\005drop\006reset\006clear\006clean\006prune\007format\006flush\0"
    "\007delete\007remove\003rm\004del\005drop\006reset\006clear\006clean\006prune\003gc\007forget\006flush\007format\012uninstall\010deletes\006erase\011truncate\0"
    "\007delete\007remove\003rm\004del\005drop\006reset\006prune\0"
    "\007delete\007remove\003rm\004del\005drop\006reset\006prune\012uninstall\0"
    "\007delete\007remove\011shutdown\012purgejob*\010*purge*\006clear\007hclose\007qclose\014limshutdown\010limstop\006hshut\013reconfig-x\011takeover\006abort\004all\004off\006reset\013power_down\014\?tate=down*\015\?tate=drain*\014\?tate=DOWN*\015\?tate=DRAIN*\0"
    "\007delete\006reset\005drop\012uninstall\007remove\011truncate\006purge\011rollback\006clear\0"
    "\007delete\003rm\0"
    "\007delete\003rm\006prune\006clean\010cleanup\014release-all\006purge\007forget\007remove\023*delete\?filespace*\020*delete\?volume*\012*delete\?*\007expire\007retain\0"
    "\007delete\003rm\007remove\006purge\0"
    "deletes a boot entry\0"
    "deletes a list of files and folders that cannot be read here\0"
    "deletes a mailbox\0"
    "deletes a partition\0"
    "deletes a partition of {target}\0"
    "deletes a printer\0"
    "deletes a setting\0"
    "deletes accounts\0"
    "deletes accounts or takes them out of groups\0"
    "deletes accounts or their keys\0"
    "deletes accounts, lists or mail\0"
    "deletes all but one of what has the same name\0"
    "deletes all planned jobs\0"
    "deletes all that fits from the cluster\0"
    "deletes an account\0"
    "deletes and makes {target} again\0"
    "deletes backups\0"
    "deletes backups or takes the system back\0"
    "deletes backups, or the database\0"
    "deletes chains of the firewall\0"
    "deletes entries of the directory\0"
    "deletes every file\0"
    "deletes every line of the file\0"
    "deletes every rule of the audit\0"
    "deletes every setting\0"
    "deletes everything below {last}\0"
    "deletes everything below {target}\0"
    "deletes everything below {target}, a home directory\0"
    "deletes everything in a folder\0"
    "deletes everything in a place\0"
    "deletes everything in the current directory\0"
    "deletes everything of a kind from the cluster\0"
    "deletes everything on this machine\0"
    "deletes files below {target} without asking\0"
    "deletes files that are there twice\0"
    "deletes files that git does not know\0"
    "deletes files that the repository does not know\0"
    "deletes files with their history\0"
    "deletes files without asking\0"
    "deletes for good\0"
    "deletes from the cluster\0"
    "deletes in {last} all that the source does not hold\0"
    "deletes in {last} what the source does not hold\0"
    "deletes in {target} what it is told to\0"
    "deletes jobs, or stops the service\0"
    "deletes keys\0"
    "deletes keys or certificates\0"
    "deletes keys or passwords\0"
    "deletes lines of {target}\0"
    "deletes mail\0"
    "deletes mail that waits\0"
    "deletes mail where it comes from\0"
    "deletes media\0"
    "deletes names\0"
    "deletes names of the network\0"
    "deletes old journal entries for good\0"
    "deletes on the other machine\0"
    "deletes on the other side what this one does not hold\0"
    "deletes or locks accounts\0"
    "deletes or overwrites files\0"
    "deletes or overwrites what it holds\0"
    "deletes or stops something\0"
    "deletes packages that nothing uses\0"
    "deletes partitions of {target}\0"
    "deletes secret keys\0"
    "deletes settings that connections or logins need\0"
    "deletes something for good\0"
    "deletes something in the cloud\0"
    "deletes something with a tool that is not known here\0"
    "deletes stashed changes\0"
    "deletes the account {target}\0"
    "deletes the boot order\0"
    "deletes the command history {target}\0"
    "deletes the connection {target} with its settings\0"
    "deletes the directory above, with everything in it\0"
    "deletes the group {target}\0"
    "deletes the journal\0"
    "deletes the keys or passwords in {target}\0"
    "deletes the log {target}\0"
    "deletes the logs in {target}\0"
    "deletes the machine {last}\0"
    "deletes the machine {target}\0"
    "deletes the mail {target}\0"
    "deletes the password {target}\0"
    "deletes the subvolume\0"
    "deletes the subvolume or device {last}\0"
    "deletes the subvolume or device {target}\0"
    "deletes the tag {target}\0"
    "deletes the working copy\0"
    "deletes what GitLab keeps\0"
    "deletes what Windows needs, or its way back\0"
    "deletes what a backup may still need\0"
    "deletes what a file names from the cluster\0"
    "deletes what a folder names\0"
    "deletes what could still be gone back to\0"
    "deletes what could still be got back\0"
    "deletes what files name\0"
    "deletes what has ended\0"
    "deletes what is kept there\0"
    "deletes what is old\0"
    "deletes what is old below {target}\0"
    "deletes what it finds\0"
    "deletes what it packs\0"
    "deletes what it unpacks over\0"
    "deletes what lies in {target}\0"
    "deletes what the board holds\0"
    "deletes what the broker keeps\0"
    "deletes what the database could be had back from\0"
    "deletes what the database holds\0"
    "deletes what the database holds, or its backups\0"
    "deletes what the files do not name\0"
    "deletes what the machine starts from\0"
    "deletes what the phone holds\0"
    "deletes what the queue holds\0"
    "deletes what the registry holds\0"
    "deletes what the source does not hold\0"
    "deletes what was recorded\0"
    "deletes what {name} keeps, or stops it\0"
    "deletes whatever a list names\0"
    "deletes whatever a list names from the cluster\0"
    "deletes whatever is named there\0"
    "deletes without the guard for /\0"
    "deletes {last}\0"
    "deletes {last} in the cloud\0"
    "deletes {last} with a tool that is not known here\0"
    "deletes {last} with its history\0"
    "deletes {last} with what it holds\0"
    "deletes {last} without asking\0"
    "deletes {last}, or what could still be gone back to\0"
    "deletes {target}\0"
    "deletes {target} after packing it\0"
    "deletes {target} for everybody\0"
    "deletes {target} from the board\0"
    "deletes {target} from the cluster\0"
    "deletes {target} in the cloud\0"
    "deletes {target} with changes that are nowhere else\0"
    "deletes {target} with commits that may be nowhere else\0"
    "deletes {target} with its connections\0"
    "deletes {target} with the whole history of the project\0"
    "deletes {target} with what it holds\0"
    "deletes {target}, a home directory\0"
    "deletes {target}, which a login needs\0"
    "deletes {target}, which every program counts on\0"
    "deletes {target}, which git still has\0"
    "deletes {target}, which stands for a device\0"
    "deletes {target}, which the system needs\0"
    "deletes {target}, which the system needs to run\0"
    "deletes {target}: nobody can log in any more\0"
    "deletes, stops or runs what nobody has seen\0"
    "\007delete\012terminate\007cancel\011shutdown\010restart\011undeploy\011poweroff\010recover\010disable\017DeleteInstance\010stopall\021StopAllInstances\006sleep\0"
    "\006delif\006delbr\011nomaster\0"
    "deltree\0"
    "\010deluser\010DELUSER\0"
    "demote\0"
    "\005deny\007reject\0"
    "dep\0"
    "dependency\0"
    "deploy\0"
    "deployment\0"
    "deprovision\0"
    "deregister\0"
    "destroyall\0"
    "\010destroy\007delete\006clear\007remove\006erase\007format\011sanitize\011security\005kill\007detach\005stop\006reset\006label\005init\011attach-f\007create\010restore\010recover\011bootcode\012uninstall\005halt\011rollback\011poweroff\007resize\011stop-all\0"
    "\010destroy\012destroy-*\005nuke\006purge\005wipe\006erase\012terminate\013delete-all\013obliterate\012flush_all\011flushall\010flushdb\010killall\014deprovision\015decommission\0"
    "\010destroy\006erase\007delete\005stop\010standby\006fence\010confirm\007remove\006--all\0"
    "\010destroy\006purge\005wipe\006erase\013obliterate\005nuke\0"
    "\010destroy\006purge\005wipe\006erase\013obliterate\005nuke\013delete-all\014deprovision\015decommission\0"
    "\010destroy\006purge\005wipe\006erase\013obliterate\005nuke\013delete-all\014deprovision\015decommission\016factory-reset\012flush-all\0"
    "\010destroy\006purge\005wipe\006erase\012terminate\007delete\013obliterate\005nuke\0"
    "\010destroy\006purge\005wipe\006erase\012terminate\007delete\013obliterate\005nuke\014deprovision\015decommission\0"
    "\010destroy\007remove\0"
    "destroys everything that the project has set up\0"
    "destroys {target} with what it holds\0"
    "destruct\0"
    "details\0"
    "detect\0"
    "detonate\0"
    "\010devices\007getvar\005help\0"
    "\010devices\007logcat\010version\012get-state\005help\0"
    "\010devices\010version\005help\007logcat\012get-state\015get-serialno\012bugreport\005pull\010shell-x\011features\0"
    "\003df\006quota\012getstripe\006check\005find\003ls\012list_nids\003dl\012get_param\005osts\005mdts\011path2fid\010getname\0"
    "\004dir\013dbfilename\0"
    "\020disable-feature\0"
    "\020disable_network\017remove_network\013disconnect\010disable\007forget\012terminate\0"
    "\010disable\006clear\023authenticated-root\0"
    "\010disable\011disabled\007delete\006reset\004off\0"
    "\010disable\005down\011graceful\011shutdown\010restart\0"
    "\010disable\007remove\017removerecovery\005sync\0"
    "\010disable\005stop\007delete\0"
    "\010disable\005stop\007delete\007remove\005down\0"
    "disband\0"
    "discards blocks\0"
    "discards everything on {target}\0"
    "\013disconnect\004del\0"
    "\013disconnect\007forget\0"
    "\005disk\004dvd\007floppy\0"
    "dismantle\0"
    "dismiss\0"
    "display\0"
    "\015do_overlayfs\023do_expand_rootfs-x\014do_boot_rom\016do_boot_order\0"
    "\007do_ssh\0"
    "doctor\0"
    "does on Windows what cannot be taken back: {name}\0"
    "does on the machines of {target} what cannot be taken back\0"
    "does on the other machine what cannot be taken back\0"
    "does something on the machines of {target}\0"
    "domain\0"
    "domu\0"
    "dont\0"
    "\005down\0100.0.0.0\0"
    "\005down\007delete\0"
    "\012downgrade\0"
    "\012downgrade\011rollback\005undo\0"
    "\005down\005stop\013force-stop\007unload\002d\007remove\010disable\0"
    "draft\0"
    "drain\0"
    "\006drop*\007*drop*\013*truncate*\011*delete*\0"
    "\014drop_tables\010drop-db\011drop_all\014drop-tables\007dropdb\011reset-db\011reset_db\010drop_db\0"
    "\005drop\005down\006force\0"
    "droplet\0"
    "\005drop\006reset\006clean\007remove\003rm\006prune\006flush\011truncate\006clear\006empty\007forget\0"
    "\005drop\006reset\007delete\010destroy\006purge\006clean\006flush\004rmr\012deleteall\007dropdb\010drop-db\005wipe\011sql-drop\015site-install\003si\011sql:drop\016database:drop\014schema:drop\010db:drop\011db:reset\020doctrine:*:drop\020setup:uninstall\007rmpool\006empty\011truncate\007remove\003rm\004zap\010db-drop\012drop-site\011drop-all\0"
    "\005drop\006reset\005wipe\010dropAll\010destroy\006erase\0"
    "drops a route\0"
    "drops a route: connections break\0"
    "drops every packet\0"
    "drops every rule of the firewall\0"
    "drops routes: connections break\0"
    "drops rules of the firewall\0"
    "drops rules of the firewall, or shuts connections out\0"
    "drops sets of the firewall\0"
    "drops the firewall\0"
    "drops the way out of this network\0"
    "drops what the database holds\0"
    "drops what the database holds before it restores\0"
    "drops what the database holds under that name\0"
    "drops what was not committed\0"
    "dry\0"
    "\014dumpprivkey\013dumpwallet\007export\014private-key\021*export-private*\005dump\021decrypt-keystore\0"
    "\007e1000*\005igb*\004igc\007ixgbe*\006i40e*\004ice\006r8169\006r8152\005r81*\004tg3\006bnx2*\007be2net\005mlx*\004ena\010virtio*\010vmxnet3\005hv_*\005xen*\005iwl*\005ath*\006brcm*\004b43\005rtl*\005rtw*\006mt76*\011cfg80211\011mac80211\010bonding\012forcedeth\005sky2\004alx\011atlantic\006cdc_*\007usbnet\006nvme*\005ahci\010libahci\007sd_mod\006scsi*\012megaraid*\005mpt*\007libata\006ata_*\005hpsa\010aacraid\005dm_*\005dm-*\006raid*\007md_mod\005ext4\004xfs\006btrfs\004zfs\005f2fs\004nfs\005nfsd\010overlay\005fuse\007usbhid\005hid*\010usbcore\006xhci*\006ehci*\006ohci*\006uhci*\014usb_storage\014usb-storage\004uas\006i8042\006atkbd\010psmouse\006evdev\005i915\007amdgpu\007radeon\010nvidia*\010nouveau\005drm*\012ip_tables\012iptable_*\005nf_*\011x_tables\012wireguard\005mmc*\007sdhci*\0"
    "\012ecto.drop\013ecto.reset\010db:drop\014schema:drop\016database:drop\010dropAll\011drop-all\006clean\025migrate:rollback:all\005drop\006reset\0"
    "edits files in place\0"
    "edits or repeats commands\0"
    "edits the planned jobs\0"
    "edits {target} by itself\0"
    "edits {target} in place\0"
    "edits {target} in place: a mistake locks everybody out\0"
    "efuse\0"
    "empties every file\0"
    "empties every line of the file\0"
    "empties or replaces what GitLab keeps\0"
    "empties or stops what the other machine holds\0"
    "empties the cache\0"
    "empties the database\0"
    "empties the database of the other machine\0"
    "empties the service\0"
    "empties the store of scripts\0"
    "empties the trash: what lies there cannot be had back\0"
    "empties what a list names\0"
    "empties {target}\0"
    "empties {target}: nobody can log in any more\0"
    "\014emptyFolder\003ef\015deleteFolder\003df\007rmlist\014remove_list\016deleteMessage\011dumpster\0"
    "enable\0"
    "\007enable\004add\007online\0"
    "\004enc\004rsa\005pkey\004req\007pkcs12\004crl\003ec\007genrsa\004cms\006smime\0"
    "encryption\0"
    "encrypts what it is given\0"
    "endpoint\0"
    "ends a session\0"
    "ends a silence\0"
    "ends every session as it begins\0"
    "ends every session with what runs in it\0"
    "ends every silence\0"
    "ends the session of {target}\0"
    "ends the session, or stops the machine\0"
    "\016ensure=absent\016ensure=purged\0"
    "\017ensure=stopped\0"
    "\006enter\012forceExit\0"
    "enum\0"
    "enumerate\0"
    "eradicate\0"
    "\007erase*\007*erase\010*_erase\013mass-erase\012massErase\013chip-erase\016*:mass-erase*\007*wipe*\007format\010recover\012erase-all\003ef\011eraseall\007unlock\003es\013erase-chip\014erase_flash\005nuke\012fullerase\012reset-nvs\012nvs-erase\004otp\006efuse\006burn*\002e\002w\003wl\003ws\003wf\003db\004gpt\003ul\004wlx\003da\012reset_all\0"
    "\007erase*\020mergePartitions\017splitPartition\016partitionDisk\014secureErase\011zeroDisk\011reformat\012eraseDisk\014eraseVolume\0"
    "\013erase=true\015*_erase=true\012wipe=true\013purge=true\015destroy=true\023force_destroy=true\020delete_all=true\010erase=1\007wipe=1\021quick_erase=true\022secure_erase=true\012erase=yes\011wipe=yes\0"
    "\014erase_flash\014erase-flash\015erase_region\015erase-region\012write_mem\012write-mem\023write_flash_status\023write-flash-status\0"
    "eraseall\0"
    "\006erase\014erase_flash\014erase-flash\020burn-bootloader\014efuse-burn*\016erase_otadata\007burn_*\0"
    "\006erase\007format\004oem\011flashing\013wipe-super\031delete-logical-partition\013set_active\011format:*\007update\011flashall\015update-super\0"
    "\006erase\006reset\007delete\011delete-*\010restore\025deletelocalsnapshots\010netboot\020removeFramework\023thinlocalsnapshots\0"
    "erases a disk\0"
    "erases every disk\0"
    "erases flash memory, perhaps with what the machine starts from\0"
    "erases or unlocks the chip\0"
    "erases or unlocks the device: what it holds is lost\0"
    "erases the chip\0"
    "erases the device\0"
    "erases the disc\0"
    "erases the flash memory of the board\0"
    "erases {last}\0"
    "erases {target}\0"
    "erases {target} for good\0"
    "\006erase\005weof\004eof\006weofi\005wset\014mkpartition\014seteotmodel\016compression-x\0"
    "\006erase\006write\0"
    "error\0"
    "estimate\0"
    "\005eval\005EVAL\0"
    "event\0"
    "everyone\0"
    "evict\0"
    "examine\0"
    "except\0"
    "\007exec:*\007sh-c:*\006cmd:*\0"
    "expand\0"
    "experiment\0"
    "expired\0"
    "explain\0"
    "export\0"
    "factory\0"
    "factoryreset\0"
    "\011fail2ban\004ufw\012firewalld\006audit\011apparmor\007clamav\011crowdsec\006snort\011suricata\005aide\011usbguard\011rkhunter\011nftables\0"
    "\011fail2ban\004ufw\012firewalld\007auditd\006audit\011apparmor\020selinux-policy*\007clamav\016clamav-daemon\006clamd\016falcon-sensor\014wazuh-agent\011crowdsec\007ossec*\006snort\011suricata\005aide\010osquery\011usbguard\011rkhunter\011nftables\006mdatp\006falco\0"
    "failed\0"
    "\006false\0020\003no\004off\0"
    "\006false\003no\0020\003NO\006FALSE\0"
    "\006false\003no\0020\004off\010disable\0"
    "farm\0"
    "fbvol\0"
    "fetch\0"
    "fetches a project\0"
    "fetches commits\0"
    "fetches mail\0"
    "\014file.remove\012pkg.purge\014user.delete\014file.absent\017iptables.flush\024iptables.set_policy\017nftables.flush\014user.absent\015group.absent\026mysql_database.absent\031postgres_database.absent\012disk.wipe\016lvm.vg_absent\016lvm.lv_absent\015service.dead\0"
    "\012file:///*\0"
    "fileset\0"
    "filesystem\0"
    "fills the disk\0"
    "fills the disk without end\0"
    "fills the memory\0"
    "fills the memory without end\0"
    "find\0"
    "fingerprint\0"
    "\013firewalld*\005ufw*\012iptables*\012nftables*\012fail2ban*\012apparmor*\010auditd*\011rsyslog*\013syslog-ng*\022systemd-journald*\010clamav*\007clamd*\017falcon-sensor*\006falco\010falco.*\010falco-*\007wazuh*\007ossec*\012crowdsec*\007snort*\012suricata*\012usbguard*\007mdatp*\011osquery*\013auditbeat*\012sshguard*\013denyhosts*\014opensnitch*\011samhain*\015sentinelone*\012cbdaemon*\012cbagentd*\015sav-protect*\007esets*\012tetragon*\013shorewall*\004lfd\004csf\006aide*\012rkhunter*\006psad*\015modsecurity*\010maldet*\012ds_agent*\0"
    "\011firewall\012firewalls\0"
    "\006flash\0"
    "\011flashing\004oem\0"
    "fleet\0"
    "floods another machine\0"
    "\007flush*\0"
    "\006flush\006FLUSH\0"
    "\011flushall\011FLUSHALL\010flushdb\010FLUSHDB\011FlushAll\0"
    "\006flush\007delete\0"
    "\006flush\011reset_db\0"
    "\006flush\011reset_db\023drop_test_database\005zero\0"
    "\006flush\005stop\0"
    "font\0"
    "\015force-unlock\0"
    "forces a kernel module out\0"
    "forces a kernel module out or in\0"
    "\007forget\006prune\0"
    "forgets a password\0"
    "forgets a secret\0"
    "forgets every setting of the machine\0"
    "forgets how a disk is reached\0"
    "forgets how {target} is reached\0"
    "forgets settings\0"
    "forgets what has been read\0"
    "forgets what was learnt\0"
    "forgets what was set up\0"
    "forgets where charts come from\0"
    "forgets {target}\0"
    "form\0"
    "formats {target}\0"
    "\017frequency-info\005list\0"
    "\006fresh\006reset\010refresh\005drop\005down\016migrate/fresh\016migrate:fresh\020migrate:refresh\011rollback\011drop-all\0"
    "\005from\0"
    "function\0"
    "\007funnel\0"
    "\004gaf\016getAllFolders\007search\002s\003gf\003lm\0"
    "gatekeeper\0"
    "gateway\0"
    "\003gc\0"
    "\021gc.reflogExpire*\021gc.reflogexpire*\017gc.pruneExpire\017gc.pruneexpire\0"
    "gen\0"
    "generate\0"
    "\005get*\006list*\010decode*\012estimate*\012validate*\012describe*\0"
    "\004get\011describe\005logs\004top\010explain\010version\015cluster-info\016api-resources\007config\005diff\005auth\007status\005list\010history\007events\0"
    "\004get\006funcs\005read\010readall\005help\0"
    "\004get\005list\003ls\006debug\0"
    "\005gist\003cp\004put\005rcat\005pipe\007upload\0"
    "\006git+*\011github:*\011gitlab:*\007gist:*\014bitbucket:*\005hg+*\011*git@*:*\006git:*\0"
    "\011github:*\006git+*\005gh:*\006git@*\015github.com/*\0"
    "gives a program rights of root\0"
    "gives everything below {target} to another owner\0"
    "gives everything on this machine to another owner\0"
    "gives something away, or deletes it\0"
    "gives something away, or takes a guard away\0"
    "gives the address of {target} back: connections break\0"
    "gives the group of root to others\0"
    "gives the whole machine to a container\0"
    "gives the whole machine, or the cluster, to a container\0"
    "gives up what a copy that is behind does not hold\0"
    "gives {target} to another owner\0"
    "\007glibc*\005bash\012coreutils\010systemd\005sudo\004rpm\004dnf\004yum\010kernel*\0"
    "\006glibc\005bash\012coreutils\010systemd\005sudo\007pacman\007linux*\005base\013filesystem\005grub\010openssh\017networkmanager\013util-linux\011gcc-libs\010openssl\0"
    "\014globalstate\0"
    "grant\0"
    "graph\0"
    "guest\0"
    "halt\0"
    "hands a shell to another machine\0"
    "hands a shell to whoever connects\0"
    "hands a shell to whoever knows a password\0"
    "hands everything here to everybody who asks\0"
    "hands everything in {target} to everybody who asks\0"
    "hands everything on this machine to everybody who asks\0"
    "hands rights out\0"
    "hands root's powers to whoever runs {target}\0"
    "hands the secrets of this directory to everybody who asks\0"
    "hands what lies here to everybody who asks\0"
    "hardreset\0"
    "hdisk\0"
    "head\0"
    "health\0"
    "hides a command in a setting\0"
    "hides a command in a setting, or takes a guard away\0"
    "hides a command in an option\0"
    "hides a command in an option: {target}\0"
    "hides what lies in {last}\0"
    "\010history\0"
    "hook\0"
    "hsm\0"
    "\017http.sslVerify\017http.sslverify\021http.*.sslVerify\021http.*.sslverify\0"
    "icon\0"
    "identity\0"
    "idp\0"
    "\015if=/dev/zero\020if=/dev/urandom\017if=/dev/random\0"
    "ignore\0"
    "implode\0"
    "\007import\006batch\013revert-all\0"
    "\007import\007export\0"
    "\005info\0"
    "\005info\006board\007status\005dump\004get\005list\005read\012devstatus\0"
    "\005info\005list\005scan\005link\005dump\004get\0"
    "init\0"
    "\013init.scope\005ssh*\011*logind*\006dbus*\020NetworkManager*\007user@*\015system.slice\013user.slice\013*networkd*\0"
    "\006input\007output\005add*\0"
    "\012insecure*\004-k*\0"
    "inspect\0"
    "\010install\004add\007search\005show\005help\010explain\011describe\005list\003ls\004get\005info\005test\004run\005exec\006build\006start\005logs\004new\005open\005edit\007update\010upgrade\0"
    "\010install\004add\007search\005show\005help\010explain\011describe\005list\003ls\004get\005info\005test\004run\005exec\006build\006start\005stop\005logs\004new\005open\005edit\0"
    "\012installed\004all\013inactive-x\0"
    "installs or runs what another machine sends, unseen\0"
    "installs what another machine sends\0"
    "installs what another machine sends, unseen\0"
    "installs what anybody on the way may have changed\0"
    "installs what nobody has vouched for\0"
    "instance\0"
    "\013introspect\010monitor\0"
    "invite\0"
    "\014ipv4.method\0"
    "issue\0"
    "item\0"
    "jail\0"
    "\004job\0"
    "join\0"
    "keeps only some lines of {target}\0"
    "keeps the machine busy\0"
    "keeps the machine busy without end\0"
    "keeps two folders alike\0"
    "keyring\0"
    "keyspace\0"
    "\005kick\014force-leave\006leave\004del\007remove\007delete\013disconnect\005stop\004ban\0"
    "\014kill-server\0"
    "\002l\0"
    "lab\0"
    "labels everything in {target} anew\0"
    "layer\0"
    "ldap\0"
    "learns about mail\0"
    "\010leave-*\015stop-logging\034stop-configuration-recorder\012disable-*\022create-access-key\012suspend-*\005down\006evict\010revoke*\011reject-*\007forget\015deactivate-*\012undeploy*\005nuke\007flush*\007erase*\005drop\006reset\0"
    "\006leave\005down\007logout\013disconnect\002d\007delete\007remove\005stop\013deregister\007expire\013force-stop\006purge\0"
    "\006leave\014force-leave\010destroy\0"
    "leaves a message\0"
    "leaves a message, or puts something where others can read it\0"
    "leaves out what the machine starts with\0"
    "leaves the container: works as root of the machine\0"
    "ledger\0"
    "lets a network card show itself\0"
    "lets every device in\0"
    "lets every machine in that asks\0"
    "lets every package be removed\0"
    "lets everybody be root through {target}\0"
    "lets everybody change everything below {target}\0"
    "lets everybody change {last}, or nobody\0"
    "lets everybody change {target}\0"
    "lets everybody do everything\0"
    "lets everybody in on the net\0"
    "lets everybody in who connects\0"
    "lets everybody in who has no password\0"
    "lets everybody in who was shut out\0"
    "lets everybody into the database\0"
    "lets everybody into the database, or lets it lose data\0"
    "lets everybody read {target}\0"
    "lets everybody run {last} with its owner's rights\0"
    "lets everybody see and steer this screen\0"
    "lets everybody send mail through this machine\0"
    "lets everybody steer the cluster\0"
    "lets everybody steer the containers of this machine\0"
    "lets everybody steer the phone\0"
    "lets everybody steer the phone over the network\0"
    "lets everybody steer this machine\0"
    "lets everybody write\0"
    "lets everybody write to {last} as root\0"
    "lets everything be deleted tomorrow\0"
    "lets everything in a queue be deleted\0"
    "lets go of packages that the system needs\0"
    "lets in whoever can write there\0"
    "lets more people in than is safe\0"
    "lets nobody log in any more\0"
    "lets nothing be logged any more\0"
    "lets nothing be written any more\0"
    "lets nothing be written any more, or what is damaged\0"
    "lets nothing be written or run in {target} any more\0"
    "lets nothing be written to {target} any more\0"
    "lets one side be overwritten by the other\0"
    "lets one side overwrite the other\0"
    "lets others in through a tunnel\0"
    "lets others log in\0"
    "lets others log in to this machine from there\0"
    "lets others reach something here\0"
    "lets others read files\0"
    "lets others write to this machine\0"
    "lets others write to this machine as root\0"
    "lets packages overwrite whatever is there\0"
    "lets programs of this machine ask the cluster\0"
    "lets programs that lie there run as root\0"
    "lets root log in with a password\0"
    "lets somebody do everything\0"
    "lets somebody do everything in the cluster\0"
    "lets somebody in\0"
    "lets somebody in as root\0"
    "lets the account log in no more\0"
    "lets the database lose what it has written\0"
    "lets the database write where it should not\0"
    "lets the first process do nothing any more\0"
    "lets the machine stop when it starts\0"
    "lets the next tidying up delete what could still be got back\0"
    "lets the password of {target} stay for ever\0"
    "lets the service {target} become root\0"
    "lets {last} not start any more\0"
    "lets {target} be deleted with its data\0"
    "lets {target} not start any more\0"
    "lets {target} not start any more: nobody gets in\0"
    "lets {target} wait\0"
    "\007libc6*\005bash\012coreutils\010systemd\005sudo\004apt\005dpkg\015linux-image*\0"
    "\007libc6*\007glibc*\011libc-bin\005bash\005dash\012coreutils\010systemd\015systemd-sysv\005sudo\004apt\005dpkg\004rpm\004dnf\004yum\010zypper*\007pacman\007python\010python3\020python3-minimal\020python*-minimal\015linux-image*\016linux-generic\026linux-headers-generic\006linux\012linux-lts\010kernel*\006grub*\006shim*\017openssh-server\010openssh\010openssl\010libssl*\005init\005udev\013util-linux\006login\007passwd\020network-manager\017NetworkManager\006mount\013base-files\005base\013filesystem\012perl-base\020initramfs-tools\010libpam*\004pam\012e2fsprogs\006zlib*\010shadow*\011iproute2\013netplan.io\011ifupdown\014initscripts\012sysvinit*\017ubuntu-minimal\020ubuntu-standard\011busybox*\005musl\012apk-tools\014alpine-base\007openrc\017sys-libs/glibc\013sys-apps/*\015sys-kernel/*\011os-core*\0"
    "license\0"
    "limit\0"
    "linode\0"
    "lint\0"
    "\006list*\0"
    "\006list*\010report*\006show*\006LIST*\012validate*\0"
    "\006list*\006show*\005info\003ga\004gaa\004gaf\014getAccount*\007status\0"
    "\007list-*\005help\006get-*\006has-*\0"
    "\007list-*\011who-am-i\010version\005help\006get-*\010console\006build\013session-id\0"
    "\015list-devices\013list-rules\016get-parameter\020generate-policy\006watch\0"
    "\005list\007-state\011-display\0"
    "\005list\003-v\011wait_for\007listen\010monitor\0"
    "\005list\006avail\003av\005show\007whatis\007spider\005help\010keyword\0"
    "\005list\006check\005info\010history\005diff\004cat\0"
    "\005list\010current\005show\006check\0"
    "\005list\011describe\0"
    "\005list\010dominfo\005info\007status\013showvminfo\006check\011net-list\012domifaddr\012pool-list\011vol-list\0"
    "\005list\006files\007status\0"
    "\005list\007finger\007export\012exportall\0"
    "\005list\004get\003/\?\0"
    "\005list\004get\007status\005show\005find\0"
    "\005list\005info\0"
    "\005list\005info\006check\007status\003ls\004log\007config\006-list\003-L\005diff\006stats\013configtest\010version\005show\006query\010history\004get\007verify\005test\0"
    "\005list\005info\007export\005show\007config\0"
    "\005list\005info\003ls\010version\005help\007status\0"
    "\005list\005info\005show\007status\004sss\0"
    "\005list\005info\010summary\0"
    "\005list\007listen\010monitor\011wait_for\0"
    "\005list\003ls\012describe*\005get*\007list-*\005show\007status\005view\005info\005logs\007config\007whoami\007head-*\0"
    "\005list\003ls\004get\007list-*\006get-*\0"
    "\005list\003ls\005info\007status\005show\0"
    "\005list\005path\005dump\0"
    "\005list\006print\005info\006elist\005show\006check\010summary\013getenables\004get\0"
    "\005list\005read\007lookup\007status\005info\004get\015capabilities\010inspect\010members\0"
    "\005list\005save\005test\0"
    "\005list\005scan\005info\006state\005read\011discover\006probe\005logs\0"
    "\005list\007search\005info\0"
    "\005list\007search\005info\012installed\011outdated\011contents\005deps\0"
    "\005list\007search\005info\011repolist\011provides\010history\015check-update\015whatprovides\012repoquery\003lr\003se\003if\0"
    "\005list\007search\005info\005show\003ls\011outdated\007freeze\006check\007config\005help\010version\007doctor\006audit\005view\005deps\004env\005find\007policy\004dot\011licenses\004why\014connections\013interfaces\010remotes\010changes\015refresh-list\006known\010inspect\010history\0"
    "\005list\007search\005show\007policy\010depends\011rdepends\012changelog\010showpkg\004why\004moo\006check\0"
    "\005list\005show\0"
    "\005list\014show-config\005show\010history\011topology\010version\004dsn\006query\010cluster\0"
    "\005list\005show\005find\0"
    "\005list\005show\004get\007search\007lookup\007find-*\007status\011describe\006print\006rlist\003ls\005read\0"
    "\005list\005show\013has-passwd\0"
    "\005list\005show\007status\010balance\005info\005help\010version\007config\004get\006state\006query\002q\007attach\005call\006peers\016walletbalance\012listfunds\010getinfo\010summary\0"
    "\005list\005show\004top\005info\007status\006ioreg\016mobilegestalt\014diagnostics\013ip-address\0"
    "\005list\013showvminfo\0"
    "\005list\007status\006--get\007--enum\011--status\006query\010*.query\007*.info\017*.get_instance\010version\012--version\007--list\005show\005info\006check\0"
    "\005list\007status\004get\007iostat\010history\0"
    "\005list\007status\004get\003ls\005show\012getallvms\006nodes\005help\0"
    "\005list\007status\005info\005show\0"
    "\005list\007status\005info\005show\007iostat\010history\004get\011luksDump\007isLuks\011--detail\010id-ctrl\012smart-log\010version\0"
    "\005list\007status\005info\005show\003ls\011describe\004get\006check\006query\007export\003df\005size\007tables\0"
    "\005list\007status\005info\005show\003ls\011describe\010history\010version\005help\004get\006check\006query\007export\007backup\005dump\0"
    "\005list\007status\005lldp\004cat\0"
    "\005list\007status\010lsvdisk\007-state\011-display\004ls*\0"
    "\005list\007status\005tree\013introspect\010monitor\015get-property\0"
    "\005list\007verify\005info\010compare\0"
    "\005list\010version\005info\007status\005help\004dev\010develop\006build\006start\011generate\0"
    "\002l\003lt\003lb\002v\003vt\002t\002p\0"
    "\003lo\0"
    "loadbalancer\0"
    "loads a database\0"
    "loads a kernel\0"
    "loads a kernel module\0"
    "loads an image\0"
    "loads or unloads a kernel module\0"
    "loads {target} into every program\0"
    "locks the account out\0"
    "locks the account {target} out\0"
    "locks {target}: no account can be changed\0"
    "logicaldrive\0"
    "logout\0"
    "\007logout\005down\0"
    "looks for files that are there twice\0"
    "looks for what was lost\0"
    "lookup\0"
    "loses every packet\0"
    "loses every packet to {target}\0"
    "\005loss\0"
    "\003ls\004get\005list\006check\0"
    "\003ls\005list\0"
    "\003ls\007list-*\007attach\002a\005info\006show*\011display*\0"
    "\003ls\005list\005info\006check\005show\007status\007verify\007list-*\012snapshots\0"
    "\003ls\005list\010inspect\005show\003ps\005logs\011services\0"
    "\003ls\004lsl\004lsd\004lsf\005size\006check\006about\010version\007config\014listremotes\004cat\0"
    "\003ls\005show\005head\006query\010version\005info\0"
    "\003ls\005stat\007locate\006query\003df\004get\004cat\005info\0"
    "\002l\002t\002b\002i\002h\0"
    "\002l\002t\003lb\003lt\003vt\002v\0"
    "lun\0"
    "lv\0"
    "lvm\0"
    "\002m\0"
    "mac\0"
    "make\0"
    "makes a backup\0"
    "makes a branch\0"
    "makes a file or directory of its own\0"
    "makes a file system in a file\0"
    "makes a file system in an image\0"
    "makes a file system in the file {target}\0"
    "makes a link\0"
    "makes a new array: what its disks hold is lost\0"
    "makes a new partition table on the disk: its partitions are lost\0"
    "makes a new, empty file system\0"
    "makes a new, empty file system on {last}, or resets a disk\0"
    "makes a new, empty file system on {target}: what it holds is lost\0"
    "makes a new, empty file system: what was there is lost\0"
    "makes a program that attacks\0"
    "makes a second root\0"
    "makes a snapshot\0"
    "makes a tag\0"
    "makes anew what the machine starts from\0"
    "makes folders alike\0"
    "makes links\0"
    "makes one side like the other: what only the other holds is lost\0"
    "makes or changes a key\0"
    "makes or prepares a backup\0"
    "makes or restores a backup\0"
    "makes or restores backups\0"
    "makes the account {target}\0"
    "makes the image anew that the machine starts with\0"
    "makes the kernel show something\0"
    "makes the other side like this one: what is not here is deleted there\0"
    "makes the server read anew\0"
    "makes two folders alike\0"
    "makes {last}, which lies in a place for scratch, like its source\0"
    "makes {target}\0"
    "makes {target} as small as it can be\0"
    "makes {target} root\0"
    "makes {target} smaller: what lies behind the new end is lost\0"
    "marker\0"
    "marks packages\0"
    "massacre\0"
    "may make {target} smaller: what lies behind the new end is lost\0"
    "mdisk\0"
    "member\0"
    "\003me\005me:*\0051000\0071000:*\0"
    "menu\0"
    "\003me\005root\005self\0"
    "metadata\0"
    "mfa\0"
    "\010migrate\0"
    "\016migrate:fresh\016migrate:reset\020migrate:refresh\010db:wipe\0"
    "\021migrate:rollback\021migrate:undo:all\0"
    "\010migrate\012migration\013migrations\016migrate/fresh\015migrate/down\016migrate:fresh\020migrate:refresh\0"
    "milestone\0"
    "\010mklabel\010mktable\0"
    "model\0"
    "mounts {last}\0"
    "mounts {target}\0"
    "moves a name\0"
    "moves blocks about\0"
    "moves commits\0"
    "moves everything in {target} away\0"
    "moves files\0"
    "moves files into {target}, where nothing can be found again\0"
    "moves files onto the disk {target}\0"
    "moves files to where nothing can be found again\0"
    "moves names\0"
    "moves or deletes names\0"
    "moves the branch\0"
    "moves the tape\0"
    "moves what a disk holds\0"
    "moves {target}\0"
    "moves {target} away: nobody may get in with a key any more\0"
    "moves {target} away: the system needs it there\0"
    "moves {target}, a whole home directory\0"
    "\022multi-user.target\021graphical.target\015basic.target\017sysinit.target\020local-fs.target\017network.target\017sockets.target\017default.target\0"
    "mv\0"
    "namenode\0"
    "namespace\0"
    "\011network*\007system\010rpc-sys\0"
    "\014networking*\020NetworkManager*\021network-manager*\010network\012network.*\011connman*\010dhcpcd*\010getty@*\017systemd-udevd*\013user.slice\007user@*\015system.slice\022systemd-networkd*\020systemd-logind*\005dbus\007dbus.*\022systemd-resolved*\020wpa_supplicant*\013wg-quick@*\014tailscaled*\021openvpn-client@*\012openvpn@*\014strongswan*\016zerotier-one*\0"
    "\010network\014network.lan\014network.wan\021network.loopback\013network.@*\011firewall\013firewall.*\012dropbear*\011wireless\013wireless.*\007system\006rpcd*\010uhttpd*\005dhcp\012dhcp.lan*\0"
    "\004new\0"
    "\003no\003NO\0"
    "\011nodaemon\0"
    "note\0"
    "notice\0"
    "notification\0"
    "\004now\0020\004all\0"
    "nsd\0"
    "nvram\0"
    "obliterate\0"
    "\013obliterate\0"
    "\013obliterate\007unpull\006scrub\006purge\0"
    "\013obliterate\011verify-q\0"
    "obliviate\0"
    "of=\0"
    "\005of=*\0"
    "\011of=*.tex\012of=*.doc*\011of=*.pdf\011of=*.txt\010of=*.gz\011of=*.zip\010of=*.db\011of=*.sql\011of=*.jpg\011of=*.key\0"
    "\015of=/dev/null\0"
    "offboard\0"
    "\004off\006cycle\006reset\005soft\005diag\004pxe\005bios\006cdrom\013always-off\012force_off\0"
    "\004off\006cycle\006reset\005soft\012powerdown\012hardreset\013powercycle\0"
    "\004off\010disable\007remove\004del\007delete\0"
    "\004off\007status\0"
    "\010onestop\012forcestop\005stop\010disable\013onedisable\011faststop\0"
    "only shows which backups are older\0"
    "only warns\0"
    "open\0"
    "opens a connection\0"
    "opens a way for commands from another machine\0"
    "opens files\0"
    "opens or closes {target}\0"
    "opens the list of accounts to change it\0"
    "opens {target} to change it\0"
    "org\0"
    "\012org.gnome\022org.gnome.desktop\020org.gnome.shell\0"
    "organisation\0"
    "organization\0"
    "orphan\0"
    "osd\0"
    "otp\0"
    "outdated\0"
    "\011outgoing\0"
    "overview\0"
    "overwrites a disk\0"
    "overwrites a disk with a test\0"
    "overwrites a disk, or gives up what could still be gone back to\0"
    "overwrites a file system with another\0"
    "overwrites all that was deleted\0"
    "overwrites every file in the current directory\0"
    "overwrites every file in {target}\0"
    "overwrites files, changed or not\0"
    "overwrites or unlocks the flash memory of the chip\0"
    "overwrites the disk {target}\0"
    "overwrites the disk {target} from its start\0"
    "overwrites the firmware of the device\0"
    "overwrites the flash memory of the chip\0"
    "overwrites the system with what another machine sends\0"
    "overwrites what lies in {target}\0"
    "overwrites what the device starts from\0"
    "overwrites what the disk starts with\0"
    "overwrites {last}\0"
    "overwrites {last} of the device\0"
    "overwrites {target}\0"
    "overwrites {target} while it tests\0"
    "overwrites {target} with what another machine sends\0"
    "overwrites {target}, which lies in a place for scratch\0"
    "overwrites {target}, which the system needs\0"
    "overwrites {target}, which the system needs to run\0"
    "overwrites {target}: nothing can bring it back\0"
    "package\0"
    "packs an archive\0"
    "packs every file below {target}\0"
    "packs or unpacks a package\0"
    "packs or unpacks an archive\0"
    "packs or unpacks files\0"
    "page\0"
    "pane\0"
    "\012partition\007format\007forget\014benchmark-x\014unmount-all\0"
    "\006payto\012paytomany\011removedb\012broadcast\006sweep\016close_channel\0"
    "\021permanent-delete\015delete-scope\016delete-secret\0"
    "photos\0"
    "pin\0"
    "ping\0"
    "\005ping\005info\004get\005keys\007dbsize\010monitor\005INFO\004GET\005PING\005KEYS\005scan\004ttl\007exists\005llen\0"
    "\013pkg.remove\015service.stop\020service.disable\015service.mask\0"
    "\005plan\011validate\004fmt\005show\007output\010version\006graph\012providers\005init\0"
    "\005plan\011validate\004fmt\005show\007output\010version\006graph\012providers\010preview\007status\016global-status\005list\005diff\0"
    "plugin\0"
    "pod\0"
    "\004pod\005pods\003po\004job\005jobs\0"
    "\004pod\005pods\003po\004job\005jobs\006pod/*\007pods/*\005po/*\006job/*\006event\007events\003ev\012endpoints\006lease\0"
    "\007policy\0"
    "\007policy\006token\005role\0"
    "\005port\006proto\004app\0"
    "post\0"
    "powerdown\0"
    "poweroff\0"
    "\011poweroff\006reset\0"
    "preferences\0"
    "prevent\0"
    "principal\0"
    "\012print-pit\007detect\010version\003ld\007-lsusb\005list\014get-devices\005dump\011printgpt\002r\003rl\003rf\0"
    "\006print\006check\005zone\007device\010network\0"
    "prints the keys of the wallet\0"
    "prints the keys with which this machine steers its cloud\0"
    "\006print\005unit\0"
    "protection\0"
    "\011ps:scale\006scale\0"
    "\003ps\007images\005logs\010inspect\010version\005info\004top\006stats\005port\005diff\010history\007events\007search\005help\0"
    "\015public-read*\0"
    "\007public\011download\007upload\0"
    "publish\0"
    "pull\0"
    "push\0"
    "\005push\0"
    "\004put\0"
    "\004put\007delete\0"
    "puts a link in the place of {target}\0"
    "puts a packed file in the place of {target}\0"
    "puts a secret where everybody can read it\0"
    "puts a secret where others can read it: {target}\0"
    "puts another system in the place of this one\0"
    "puts code of unknown origin into the kernel: {target}\0"
    "puts nothing in the place of {target}\0"
    "puts packed files in the place of all in {target}\0"
    "puts something else over {last}\0"
    "puts the password hashes where everybody can read them\0"
    "puts the secret {target} where everybody can read it\0"
    "puts the secret {target} where everybody finds it who has the project\0"
    "puts the secret {target} where others can read it\0"
    "puts what another machine sends where it is run: {target}\0"
    "puts what only a key can read in the place of every file\0"
    "puts {target} where everybody can read it\0"
    "pv\0"
    "\003pv\004pvc\003ns\012namespace\004*/*\0"
    "\002q\006query\007status\005read\002r\005show\005info\010version\010console\005dump\003-q\003-r\010battery\014chargestate\0"
    "queue\0"
    "\010r[0-9]*\0"
    "\014racresetcfg\011clearall\010factory\014systemerase\007clrsel\013deleteuser\0"
    "\005raft\0"
    "raid\0"
    "\005read\004get\0"
    "\005read\005list\005scan\007browse\011discover\005info\007status\004get\0"
    "\005read\005list\007status\0"
    "\005read\012read-type\010domains\005find\005help\007export\0"
    "reads the firmware\0"
    "realm\0"
    "\010reboot*\012poweroff*\006halt*\010rescue*\013emergency*\012shutdown*\013runlevel0*\013runlevel6*\0"
    "\016reboot.target\020poweroff.target\014halt.target\010rescue*\013emergency*\020shutdown.target\013runlevel0*\013runlevel6*\015kexec.target\016ctrl-alt-del*\0"
    "\007reboot\010factory\013sysupgrade\016upgrade_start\007delete\007revert\015password_set\005down\005stop\0"
    "\007reboot\021reboot_userspace\0"
    "\007reboot\013sysupgrade\010factory\005down\007remove\010restart\0"
    "\007reboot\013sysupgrade\010factory\011rollback\005down\005kill\005halt\011poweroff\007signal\007remove\010destroy\0"
    "rebuild\0"
    "rebuilds {target} from what it finds\0"
    "receives {target}\0"
    "record\0"
    "records what goes over the network into a file\0"
    "\011recovery\004edl\025sideload-auto-reboot\0"
    "\013recyclable\002*\004all\0"
    "recyclebin\0"
    "region\0"
    "reimage\0"
    "reinit\0"
    "reinstall\0"
    "\010release\0"
    "\004rem\0"
    "reminder\0"
    "\010remove*\010delete*\013delmembers\003da\004ddl\005stop\014emptyFolder\015deleteFolder\003ef\003df\013terminate*\014remove_list\011killacct\013removeacct\014unsubscribe\015--purge_list\006purge\006close\0"
    "\014remove-peer\0"
    "removeall\0"
    "\011removedb\007dropdb\006purge\014purge-chain\006reset\005wipe\007remove\007delete\011*-delete\013delete_all\010unsafe*\021unsafe-reset-all\005drop\005kill\005exit\021closeallchannels\017deletepayments\022removeprunedfunds\005burn\007sweep*\010sendall\010*sweep*\006close\014wipe-device\021revert-variables\005nuke\011delete-*\022deleteallpayments\011abandon*\010forget*\006clean\006prune\007slash*\007unpair\011factory*\0"
    "\007remove\004del\007delete\013disconnect\012clean-ruv\010destroy\005lock\010disable\006purge\017backup-restore\010ldif2db\013force-sync\016re-initialize\0"
    "\007remove\007delete\006clear\0"
    "\007remove\007delete\010install\005init\007import\006setup\0"
    "\007remove\007delete\017reset-database\0"
    "\007remove\010disable\004off\004del\007delete\006--del\0"
    "\007remove\005free\010delnode\007delete\010destroy\005kill\012*/destroy\014*/power.off\015*/unregister\012*.destroy\011*.remove\022*/snapshot.revert\016*/power.reset\011shutdown\011poweroff\007reboot\015*/destroyAll\006purge\003rm\006unmap\010unmount\020maintenanceMode\025*/snapshot.removeall\012uninstall\013reset-data\0"
    "\007remove\007reinit\011failover\010restart\005init\015removekeeper\013failkeeper\013unregister\005drop\010do-drop\013switchover\016standby:clone\0"
    "\007remove\007reinit\005init\015removekeeper\013failkeeper\005drop\0"
    "removes a container with what it holds\0"
    "removes a package\0"
    "removes a range\0"
    "removes a whole environment\0"
    "removes all below {target}\0"
    "removes an environment\0"
    "removes containers with what they keep\0"
    "removes every container\0"
    "removes every container of a list\0"
    "removes every image\0"
    "removes every image of a list\0"
    "removes every image that is not in use just now\0"
    "removes every package\0"
    "removes every package of a list\0"
    "removes every package that fits\0"
    "removes every planned job\0"
    "removes everything\0"
    "removes everything of its kind\0"
    "removes everything that is not in use just now\0"
    "removes everything, data included\0"
    "removes files that it takes for infected\0"
    "removes or replaces packages by force\0"
    "removes packages\0"
    "removes packages with their settings\0"
    "removes packages, whatever they are\0"
    "removes planned jobs\0"
    "removes something\0"
    "removes something from the machines of {target}\0"
    "removes the connection {target}\0"
    "removes the container {target}\0"
    "removes the environment that conda lives in\0"
    "removes the image {target}\0"
    "removes the variable {target}\0"
    "removes the volume {target} with its data\0"
    "removes the volumes with their data\0"
    "removes what has ended\0"
    "removes what is not in use\0"
    "removes what lies in {target} after copying it\0"
    "removes whatever a list names\0"
    "removes {last} with its data\0"
    "removes {target}\0"
    "removes {target} from the cluster\0"
    "removes {target} from the machine\0"
    "removes {target} with all below it\0"
    "removes {target} with all that needs it\0"
    "removes {target} with its data\0"
    "removes {target} with its settings\0"
    "removes {target} with what it holds\0"
    "removes {target}, whatever needs it\0"
    "removes {target}, which the phone needs\0"
    "removes {target}, which the system needs\0"
    "rename\0"
    "renames files\0"
    "render\0"
    "renew\0"
    "repairs {target}\0"
    "replaces a password\0"
    "replaces all members of {target}\0"
    "replaces all planned jobs\0"
    "replaces all rules of the firewall\0"
    "replaces or deletes what others have pushed\0"
    "replaces or deletes what the database holds\0"
    "replaces settings\0"
    "replaces the firmware or its settings\0"
    "replaces the key {target}\0"
    "replaces the keys of the wallet\0"
    "replaces the list of accounts\0"
    "replaces the partition table of a disk\0"
    "replaces the partition table of {target}\0"
    "replaces the rules of the firewall\0"
    "replaces the secret in {target}\0"
    "replaces the secret {target}\0"
    "replaces the system\0"
    "replaces the system and every setting\0"
    "replaces what a copy of the database holds\0"
    "replaces what a copy of the database holds, or takes it away\0"
    "replaces what is known of what was set up\0"
    "replaces what others have pushed\0"
    "replaces what the branches hold\0"
    "replaces what the cluster holds\0"
    "replaces what the database holds\0"
    "replaces what the database holds with what another one does\0"
    "replaces what the machine starts from on {target}\0"
    "replaces {target}\0"
    "replaces {target} with what another machine has\0"
    "replaces {target}, which the history of the project hangs on\0"
    "replaces {target}, which the system needs\0"
    "replaces {target}, which the system needs to run\0"
    "replaces {target}: nobody may be able to log in\0"
    "replaces {target}: what it held is gone, and logging in may fail\0"
    "replica\0"
    "\012replicaof\010slaveof\012REPLICAOF\010SLAVEOF\0"
    "repo\0"
    "\014requirepass\005save\013appendonly\013masterauth\017rename-command\0"
    "\006reset\006RESET\007forget\007FORGET\013flushslots\013FLUSHSLOTS\0"
    "\006reset\005load\0"
    "resets every setting\0"
    "resets or rewrites the network card\0"
    "resets settings\0"
    "\006reset\007unbind\007delete\005wipe\005nuke\016factory-reset\0"
    "\006reset\010upgrade\006write\006clear\010disable\007delete\005cold\0"
    "resize\0"
    "\013resizepart\005mkfs\0"
    "restarts the controller of the machine\0"
    "restarts the phone\0"
    "\007restfs\010restdir\010restore\014restoredisk\015restoreparts\0"
    "\010restore\0"
    "\010restore\003-r\0"
    "\023restore_defaults=1\016boot_wait=off\020telnet_enable=1\016sshd_enable=0\011ssh_en=1\0"
    "\010restore\017restorecurrent\007delete\0"
    "\010restore\011rollback\007revert\006apply\0"
    "restores a database\0"
    "restores files\0"
    "restores over the database\0"
    "restores over the system\0"
    "resume\0"
    "revert\0"
    "\007revert\0"
    "\007revert\006clean\012reconcile\0"
    "\007revert\007rebase\005drop\006reset\0"
    "revoke\0"
    "\007revoke\012clean-all\011init-pki\017revoke-renewed\007delete\007remove\010rebuild\0"
    "rewrites commits\0"
    "rewrites the firmware of the machine\0"
    "rewrites the history of the repository\0"
    "rewrites what the network card {target} keeps\0"
    "\005rm *\012*mdelete*\010*rm -r*\011*rmdir *\010*mdel *\012*delete *\0"
    "\003rm\007delete\0"
    "\003rm\007delete\007remove\0"
    "\006rmfid\010del_ost\015pool_destroy\014pool_remove\013lfsck_stop\010cleanup\007detach\013deactivate\017abort_recovery\013erase_lcfg\012del_route\015network_down\0"
    "\003rm\013logout-all\0"
    "rmr\0"
    "\003rm\003rb\004del\007delete\010destroy\006purge\024terminate-instances\011delete-*\014deprovision\005wipe\015apps:destroy\012terminate\011pg:reset\007remove\016remove-bucket\014repo:delete\011*:delete\012*:destroy\012*:disable\010*:reset\011*-delete\012*.destroy\013vm-destroy\026schedule-key-deletion\015deregister-*\016close-account\010pg:copy\023pg:backups:restore\010purge-*\017disassociate-*\011detach-*\010*:purge\010reset-*\006empty\016batch-delete*\011cancel-*\011abandon*\021release-address*\017stop-instances\013deallocate\015delete-batch\030revoke-security-group-*\011undeploy\0"
    "\003rm\007remove\010disable\006reset\006purge\012uninstall\0"
    "\003rm\006reset\007delete\0"
    "\003rm\006rmdir\010*rm\?-r*\010*rm\?-R*\010disable\010recycle\0"
    "\003ro\0"
    "\011rollback\005undo\021migrate:rollback\0"
    "\006root*\010nobody*\0"
    "\006root*\010nobody*\0020\0040:*\0"
    "rootfs\0"
    "\005root\007root:*\0020\0040:*\0"
    "\005root\007root:*\010nobody*\0020\0040:*\0"
    "rotates logs\0"
    "rotates the logs away\0"
    "router\0"
    "\007routes\006about\006stats\003-T\006notes\0"
    "\006rsync\0"
    "\011rsyslogd\010syslogd\021systemd-journald\013firewalld*\005ufw*\012iptables*\012nftables*\012fail2ban*\012apparmor*\010auditd*\011rsyslog*\013syslog-ng*\022systemd-journald*\010clamav*\007clamd*\017falcon-sensor*\006falco\010falco.*\010falco-*\007wazuh*\007ossec*\012crowdsec*\007snort*\012suricata*\012usbguard*\007mdatp*\011osquery*\013auditbeat*\012sshguard*\013denyhosts*\014opensnitch*\011samhain*\015sentinelone*\012cbdaemon*\012cbagentd*\015sav-protect*\007esets*\012tetragon*\013shorewall*\004lfd\004csf\006aide*\012rkhunter*\006psad*\015modsecurity*\010maldet*\012ds_agent*\0"
    "ruleset\0"
    "\010run-all\004run\0"
    "\007runner\0"
    "runs a command again\0"
    "runs a command hidden in an option\0"
    "runs a command on other machines\0"
    "runs a command on the other machine\0"
    "runs a container\0"
    "runs a dialogue with a program\0"
    "runs a job\0"
    "runs a program\0"
    "runs a program for whoever sends mail\0"
    "runs a program in a container\0"
    "runs a program in a machine\0"
    "runs a program in the project\0"
    "runs a program in the repository\0"
    "runs a program many times\0"
    "runs a program on a device\0"
    "runs a program on the cluster\0"
    "runs a shell\0"
    "runs commands later\0"
    "runs commands that flow in\0"
    "runs or looks into a program\0"
    "runs text as a command\0"
    "runs text that cannot be read here: it is decoded or put together on the way\0"
    "runs the database\0"
    "runs the program {target}\0"
    "runs the script {target}\0"
    "runs the server of containers\0"
    "runs the web server\0"
    "runs what another machine sends\0"
    "runs what another machine sends, or what is decoded on the way\0"
    "runs what others may put there\0"
    "runs {name}\0"
    "runs {name}, which is not known here\0"
    "runs {target} in this shell\0"
    "\010s/.\?//*\007*/.///\0"
    "\006s/^/*\011s\?^\?.*\?*\006s|^|*\006s#^#*\006s/./*\010s\?^.*\?*\0"
    "\003s3\0"
    "\011s_client\0"
    "sanitize\0"
    "saves a file from the network\0"
    "saves files from the network\0"
    "saves what was set up\0"
    "says how it is used\0"
    "says who it is\0"
    "script\0"
    "\007script\007SCRIPT\011function\011FUNCTION\0"
    "seal\0"
    "\007search\005list\003ls\005ping\003dl\011download\005copy\004get\006fetch\005curl\0"
    "sector\0"
    "secureboot\0"
    "\007seek=*\0"
    "\011segfault\011SEGFAULT\011flushall\006sleep\006SLEEP\007reload\0"
    "\004sel\0"
    "\010select*\010SELECT*\010.tables\011.schema*\013.databases\006.dump\0"
    "selection\0"
    "selinux\0"
    "send\0"
    "\006send*\011*upload*\005put*\006*push\006share\003cp\006post*\011publish*\007attach\0"
    "\006send*\011*upload*\005put*\006*push\006share\006post*\006paste\011publish*\004web\006serve\005http\0"
    "\006send*\011*upload*\006share\005post\006paste\011publish*\0"
    "sends a message\0"
    "sends a secret to another machine\0"
    "sends all to another machine, where anybody can read along\0"
    "sends commits\0"
    "sends everything in {target} to another machine\0"
    "sends frames to a bus on which machines obey them\0"
    "sends many requests\0"
    "sends money, which nothing brings back\0"
    "sends something to another machine\0"
    "sends something to others\0"
    "sends the machine to sleep\0"
    "sends the screen, the microphone or the camera to another machine\0"
    "sends the secret {target} to another machine\0"
    "serve\0"
    "\004set\0"
    "\016set-parameter\0"
    "\004set\004SET\0"
    "\013set_active\031delete-logical-partition\013wipe-super\031resize-logical-partition\012write-spl\017spiflash-write\006write\022writewithprogress\007writel\012write-all\020write_partition\012write_mem\015write-memory\023flash-erase-region\020flash-erase-all\017spiflash-write\0"
    "\004set\004add\004del\007delete\006flush\010replace\007change\007append\005exec\003up\005down\003a\?\003d\?\0"
    "sets a clock\0"
    "sets a password\0"
    "sets fuses of the chip: it may not be reached any more\0"
    "sets passwords, whoever has them\0"
    "sets the clock of the machine\0"
    "sets the device back\0"
    "sets the device back: what was set up is lost\0"
    "sets the firewall up anew\0"
    "sets the machine back to an empty one\0"
    "sets the machine up\0"
    "sets the management of a machine up\0"
    "sets up in the cluster what another machine sends, unseen\0"
    "sets what a key does\0"
    "sets what happens on a signal\0"
    "sets {target}\0"
    "\004set\003up\0"
    "shard\0"
    "\003sh\005bash\010/bin/sh\012/bin/bash\006login\0"
    "shim\0"
    "\006show*\007status\005list\014get-devices\0"
    "\007show-*\005list\005info\005help\007--list\007--info\007health\010version\0"
    "\015show_indices\015show-indices\017show_snapshots\017show-snapshots\015allocation-x\0"
    "\005show\007dump-*\006list*\005get*\007*/show\005find\011lsp-list\0"
    "\005show\004get\010changes\007export\005help\0"
    "\005show\012getconfig\010display\005list\007status\010-LDInfo\010-PDList\014-AdpAllInfo\010DISPLAY\0"
    "\005show\007global\011neighbor\0"
    "\005show\005list\015get-networks\005scan\0"
    "\005show\005list\005help\0"
    "\005show\005list\005link\005info\007status\005scan\005dump\0"
    "\005show\005list\010list-br\013list-ports\004get\0"
    "\005show\005list\003ls\004get\002s\003sh\004lst\010monitor\0"
    "\005show\005list\005ping\012hostnames\014hostnamectl\005hold\010release\010requeue\013update-job\011showhost\005jobs\005hist\011ckconfig\010version\005help\004add\007create\0"
    "\005show\005list\007status\010devlist\011identify\005dump\005info\003ls\013backup-any\0"
    "\005show\005list\007status\010monitor\016show-password\0"
    "\005show\005list\006usage\003df\007status\003ls\006stats\0"
    "\005show\003ls\005list\0"
    "\005show\005ping\0"
    "shows a secret to others\0"
    "shows a secret: {target}\0"
    "shows every secret\0"
    "shows everything to everybody\0"
    "shows the password hashes in {target}\0"
    "shows the secret {target} to others\0"
    "shows what is kept\0"
    "shows what would be deleted for good\0"
    "\005show\011showmacs\010showstp\004fdb\005vlan\005link\0"
    "\011shutdown\011SHUTDOWN\0"
    "shuts every connection out\0"
    "shuts everybody out\0"
    "shuts logins out\0"
    "shuts logins out, or lets everybody write\0"
    "shuts machines out\0"
    "shuts others out of {target}\0"
    "shuts out everybody but {target}\0"
    "shuts out whatever no rule names\0"
    "shuts ssh out\0"
    "signals {target}\0"
    "silences an alarm\0"
    "silences every alarm\0"
    "site\0"
    "skip\0"
    "slows the network down\0"
    "\006speed\004wol\010autoneg\0"
    "\005ssh*\005net*\006dbus*\0"
    "\005ssh*\010reboot*\012poweroff*\006halt*\010rescue*\013emergency*\012shutdown*\013runlevel0*\013runlevel6*\0"
    "\005sshd\003pf\0"
    "\005sshd\003pf\011network*\006*ssh*\012*network*\0"
    "\004ssh\005sshd\013networking\010network\017NetworkManager\0"
    "\004ssh\005sshd\013networking\010network\017NetworkManager\020network-manager\011dropbear\0"
    "\004ssh\005sshd\013networking\010network\017NetworkManager\020network-manager\011dropbear\014*ssh*.plist\0"
    "\004ssh\005sshd\006ssh.*\007sshd.*\012dropbear*\0"
    "\004ssh\005sshd\015sshd.service\014ssh.service\006*/ssh\010*/ssh:*\007*/sshd\013networking\017NetworkManager\010network\011firewall\012firewalld\004ufw\0"
    "sso\0"
    "stack\0"
    "stale\0"
    "\006start\0"
    "starts a self-test of {target}\0"
    "starts a session\0"
    "starts another kernel at once: whatever is not saved is lost\0"
    "stat\0"
    "\006state\0"
    "\006state\006stack\0"
    "\005stat\006state\005list\005show\007status\0"
    "\007status\015--status-all\005list\010needsme\0"
    "\007status\005dump\005role\007cstate\007dstate\005show\010events2\013adjust-any\0"
    "\007status\004get\005list\005ping\014processlist\005read\010members\010version\020extended-status\007list_*\0"
    "\007status\015gitlab:check\020gitlab:env:info\005tail\015service-list\014show-config\015check-config\014dbconsole-x\0"
    "\007status\005help\0"
    "\007status\005info\010changes\011describe\007opened\010filelog\006print\006files\006where\007client\005diff\005dirs\005have\007sync-n\010clients\006users\006login\011annotate\0"
    "\007status\003ip\005ping\011netcheck\010version\006whois\005cert\012bugreport\006debug\011licenses\0"
    "\007status\006list*\005info\010version\006peers\006show*\012statusall\010account\0"
    "\007status\006list*\005read\012read-type\006find*\021find-certificate\005info\007search\011outdated\023show-keychain-info\024dump-trust-settings\010domains\022dump-keychain-any\015latestbackup\020destinationinfo\010compare\010verify*\013isexcluded\0"
    "\007status\007list-*\007show-*\014zone-status\007dumpdb\0"
    "\007status\016list_networks\005scan\015scan_results\011services\015technologies\005list\005show\0"
    "\007status\005list\004get\005read\010version\010members\005info\010monitor\011validate\005plan\0"
    "\007status\005list\005info\006show*\0"
    "\007status\005list\015is-installed\010inspect\0"
    "\007status\005list\011isactive\027haspersonalrecoverykey\034hasinstitutionalrecoverykey\0"
    "\007status\005list\003ls\004cat\0"
    "\007status\005list\006print\005info\007sensor\006elist\005show\0"
    "\007status\005list\005show\004get\007Status\0"
    "\007status\004log\005diff\011annotate\010history\0"
    "\007status\004log\005diff\005show\006blame\005grep\011ls-files\010ls-tree\012ls-remote\012rev-parse\011rev-list\011shortlog\011describe\011cat-file\007reflog\014whatchanged\016count-objects\005help\010version\005fsck\013merge-base\011name-rev\011show-ref\015for-each-ref\015check-ignore\007cherry\013range-diff\010archive\011difftool\011annotate\004var\012diff-tree\014show-branch\0"
    "\007status\004log\005plan\007verify\005show\0"
    "\007status\003ls\010version\004get\0"
    "\007status\011luksDump\007isLuks\012benchmark\011luksUUID\0"
    "\007status\012onestatus\0"
    "\007status\005ping\007banned\004get\0"
    "\007status\006query\007list-*\005show\006blame\005plot\017critical-chain\011calendar\004dot\007verify\0"
    "\007status\007report\0"
    "\007status\005save\007hashkv\0"
    "\007status\005show\004cat\007list-*\005is-*\014get-default\005help\021show-environment\0"
    "\007status\005show\006check\005list\003-l\0"
    "\007status\005show\007config\005list\007verify\0"
    "\007status\005show\010version\004app\0"
    "\007status\006sites\011versions\010summary\007daemon\005list\005show\007config\0"
    "\007status\003st\004log\005diff\005info\003ls\005list\004cat\006blame\011annotate\010summary\006heads\010parents\007verify\005show\0"
    "\007status\010summary\005list\005show\007report\011validate\0"
    "\007status\005tail\014show-config\007check*\0"
    "\007status\005tell\007rewind\004rew\010offline\010rewoffl\006eject\004fsf\004bsf\004eod\004asf\012retension\010density\0"
    "steers a machine or what feeds it\0"
    "steers a server\0"
    "steers every pin at once\0"
    "steers machines of the house\0"
    "steers the machine\0"
    "steers the pins\0"
    "steers this session\0"
    "\005stop\010disable\005kill\005down\011shutdown\012terminate\0"
    "\005stop\010disable\005kill\005down\011shutdown\012terminate\010suspend\0"
    "\005stop\010disable\005mask\005kill\0"
    "\005stop\010disable\005mask\007remove\005down\005kill\004off\0"
    "stops a job\0"
    "stops a machine, or takes its power away\0"
    "stops all jobs\0"
    "stops all jobs of a kind\0"
    "stops and removes the containers\0"
    "stops containers\0"
    "stops every copy\0"
    "stops every copy of {target}\0"
    "stops every job that fits\0"
    "stops every machine\0"
    "stops every process\0"
    "stops every process that it may stop\0"
    "stops every program with a window\0"
    "stops every service\0"
    "stops every service of a list\0"
    "stops everything\0"
    "stops everything but what it names\0"
    "stops everything in this session\0"
    "stops everything that runs there\0"
    "stops everything that this user runs\0"
    "stops everything that uses {target}\0"
    "stops everything with a tool that is not known here\0"
    "stops or deletes the machine {target}\0"
    "stops or empties it\0"
    "stops or signals process {target}\0"
    "stops or signals {target}\0"
    "stops processes of root\0"
    "stops processes that the system or the way into it hangs on\0"
    "stops the database\0"
    "stops the first process: the machine goes down or stands still\0"
    "stops the job {target}\0"
    "stops the machine or a part of it\0"
    "stops the machine or erases a disk\0"
    "stops the machine or takes it down to one user\0"
    "stops the machine or what runs on it\0"
    "stops the machine or what runs on it: whatever is not saved is lost, and so is every connection\0"
    "stops the machine {target}\0"
    "stops the machine, or changes what was set up\0"
    "stops the machine, or empties its trash\0"
    "stops the machine, or lets it start something else\0"
    "stops the machine, or lets it stop when it starts\0"
    "stops the machine: whatever is not saved is lost, and so is every connection\0"
    "stops the machines of the cluster\0"
    "stops the machines of {target}\0"
    "stops watching everything\0"
    "stops what uses {target}\0"
    "stops {target}\0"
    "stops {target}, which keeps watch\0"
    "stops {target}: the system or the access goes with it\0"
    "stops {target}: the system, the session or the access goes with it\0"
    "\005stop\011shutdown\012unmonitor\002d\005down\0"
    "\005stop\007unload\0"
    "\005stop\012unmonitor\0"
    "storagepool\0"
    "\010storage\006vault\003kv\007volume\007bucket\0"
    "\021strict-ssl=false\021ssl_verify=false\0"
    "\013strict-ssl\012strictSsl\013ssl_verify\013ssl-verify\020enableStrictSsl\014secure-http\014disable-tls\027BUNDLE_SSL_VERIFY_MODE\0"
    "subnet\0"
    "subscription\0"
    "\005sudo\006wheel\006admin\005root\0"
    "\005sudo\006wheel\006admin\005root\004adm\0"
    "svm\0"
    "sweepall\0"
    "switches a log off\0"
    "switches a machine off\0"
    "switches branches\0"
    "switches or restores files\0"
    "switches radios on\0"
    "switches services on and off as they were made\0"
    "switches the audit off\0"
    "switches the firewall off\0"
    "switches the machine off\0"
    "switches the machine {target} off\0"
    "switches {target} on\0"
    "\016system.reboot\020system.shutdown\014system.halt\020system.poweroff\014system.init\0"
    "\015system/*ssh*\007system\016system/*kext*\023system/*securityd*\022system/*xprotect*\015system/*mrt*\0"
    "\007system\006gui/*\007user/*\006*ssh*\012*storage*\010*IOKit*\012*Network*\013*.driver.*\0"
    "tablespace\0"
    "\004tag\005tags\006label\007labels\006image\007images\006alias\010aliases\006cache\006alarm\006alert\007alerts\012dashboard\013dashboards\011bookmark\0"
    "tail\0"
    "takes a connection away\0"
    "takes a container from what another machine sends, unseen\0"
    "takes a driver away that the machine lives on\0"
    "takes a folder or machine away\0"
    "takes a guard or settings away\0"
    "takes a guard, settings or backups away: {target}\0"
    "takes a member away\0"
    "takes a node out of the cluster\0"
    "takes a part of the system away\0"
    "takes a partition of {last} away\0"
    "takes a partition of {target} away\0"
    "takes a peer of {target} away\0"
    "takes a permission away\0"
    "takes a project in\0"
    "takes a protection away when the machine starts\0"
    "takes a protection away: {target}\0"
    "takes a protection of the kernel away\0"
    "takes a service out of the list\0"
    "takes a way into the phone away\0"
    "takes accounts away\0"
    "takes accounts or machines out of the domain\0"
    "takes accounts or rights away\0"
    "takes accounts, or their directory, away\0"
    "takes an access away\0"
    "takes an account out of {target}: it can no longer become root\0"
    "takes away devices that are in use\0"
    "takes away the access to everything below {target}\0"
    "takes away the access to what {target} holds encrypted\0"
    "takes away the access to {target}\0"
    "takes away the right to run or read {target}\0"
    "takes away the right to run {target}\0"
    "takes away what could still be gone back to\0"
    "takes away what is in use\0"
    "takes away what the machine starts from\0"
    "takes certificates away\0"
    "takes chain, wallet or money away\0"
    "takes data of the cluster away\0"
    "takes data or access away: {last}\0"
    "takes data or disks of the cluster away\0"
    "takes data or nodes away: {last}\0"
    "takes data, accounts or a guard away\0"
    "takes devices away that may be in use\0"
    "takes disks away that may be in use\0"
    "takes disks away, or what they hold\0"
    "takes disks or arrays away that may be in use\0"
    "takes disks or machines away, or what they hold\0"
    "takes disks out of an array that need them\0"
    "takes disks, services or what was set up away\0"
    "takes every address of {last} away: connections break\0"
    "takes every change of the database back\0"
    "takes every file system away\0"
    "takes every package back\0"
    "takes every package back to what it was\0"
    "takes every permission away\0"
    "takes every share away\0"
    "takes everybody in or out of all that is found in {last}\0"
    "takes everybody out of a group\0"
    "takes features away from {target}\0"
    "takes files out of the next commit\0"
    "takes hold of the first process: the system stands still\0"
    "takes itself away with all it has set up\0"
    "takes jobs or the server away, or runs a program there\0"
    "takes keys out of the security chip\0"
    "takes lines out of {target}\0"
    "takes machines away\0"
    "takes machines or accounts off\0"
    "takes machines or disks away\0"
    "takes machines or jobs away\0"
    "takes machines out of the network\0"
    "takes machines, or their keys, out\0"
    "takes machines, queues or accounts of the cluster away\0"
    "takes names of the network away\0"
    "takes packages back\0"
    "takes packages from whoever answers\0"
    "takes routes or connections away\0"
    "takes rules of the audit away\0"
    "takes secrets, accesses or data away\0"
    "takes services away with what they hold\0"
    "takes services of the cluster away\0"
    "takes something away in the cloud, or lets somebody in\0"
    "takes something back to what it was\0"
    "takes the account {last} away\0"
    "takes the account {target} away\0"
    "takes the address {target} away\0"
    "takes the address {target} away: connections break\0"
    "takes the backups away, or stops them\0"
    "takes the certificate {last} back for good\0"
    "takes the check of certificates away\0"
    "takes the cluster apart\0"
    "takes the cluster apart, or who may enter it\0"
    "takes the connections of the switch away\0"
    "takes the directory of accounts away\0"
    "takes the disk {last} away\0"
    "takes the driver {target} away: disks, network, screen or keyboard may go with it\0"
    "takes the encryption of the disk or an access to it away\0"
    "takes the firewall away\0"
    "takes the guard AppArmor away\0"
    "takes the guard SELinux away\0"
    "takes the guard away\0"
    "takes the guard away that keeps what is deleted\0"
    "takes the guard of a disk away\0"
    "takes the guard {last} away\0"
    "takes the guard {target} away\0"
    "takes the network away\0"
    "takes the network {last} away\0"
    "takes the node {target} out of work\0"
    "takes the password of {target} away: anybody gets in\0"
    "takes the redundancy of the file system away\0"
    "takes the rights of root from {last}\0"
    "takes the rule away that lets ssh in\0"
    "takes the system back to what it was\0"
    "takes the tunnel {last} away\0"
    "takes the volume {target} away\0"
    "takes the volumes of {target} away\0"
    "takes the watch over machines away\0"
    "takes the way into this machine away\0"
    "takes the way into this machine away, or its guard: {last}\0"
    "takes the way into this machine away: {last}\0"
    "takes the way into this machine away: {target}\0"
    "takes the way into this machine, or its guard, away\0"
    "takes the ways into the network away\0"
    "takes the whole cluster down\0"
    "takes volumes of the controller away\0"
    "takes volumes or limits back to another state\0"
    "takes volumes out of {target} with what they hold\0"
    "takes what every file below {target} says about itself away\0"
    "takes what lies in {target} away\0"
    "takes what the machine starts from away\0"
    "takes what was set up away\0"
    "takes what {target} holds out of it\0"
    "takes {last} away\0"
    "takes {last} away for good\0"
    "takes {last} away from others\0"
    "takes {last} away or overwrites it\0"
    "takes {last} away, which others count on\0"
    "takes {last} away: connections break\0"
    "takes {last} back to an older state\0"
    "takes {last} in\0"
    "takes {last} out of its bridge: connections break\0"
    "takes {last} over or away, whatever it holds\0"
    "takes {target} away\0"
    "takes {target} away from everybody who uses it\0"
    "takes {target} away from its owner\0"
    "takes {target} away while it is in use\0"
    "takes {target} away with all below\0"
    "takes {target} away, or back to what it was\0"
    "takes {target} away, or stops the machine\0"
    "takes {target} away, which others count on\0"
    "takes {target} away, which the machine needs to start\0"
    "takes {target} away: connections and logins may go with it\0"
    "takes {target} back\0"
    "takes {target} back before it receives\0"
    "takes {target} back to a snapshot\0"
    "takes {target} back to a snapshot, or deletes one\0"
    "takes {target} back to what it was\0"
    "takes {target} back to what it was by force\0"
    "takes {target} out of a group\0"
    "takes {target} out of all groups that are not named\0"
    "takes {target} out of the cluster\0"
    "takes {target} out of the cluster by force\0"
    "takes {target} out of the next commit\0"
    "takes {target} out of the next version\0"
    "takes {target} over, whatever it holds\0"
    "talks to a machine\0"
    "talks to another machine\0"
    "task\0"
    "teardown\0"
    "tells machines to forget or stop\0"
    "temp\0"
    "template\0"
    "temporary\0"
    "tenant\0"
    "\012test.ping\011grains.*\011status.*\0"
    "tests a disk\0"
    "theme\0"
    "thinpool\0"
    "threshold\0"
    "throws a print job away\0"
    "throws a version away, which can be had back\0"
    "throws away every change that is not committed\0"
    "throws away the changes of {target}\0"
    "throws away the only copies\0"
    "throws away what cannot be had back\0"
    "throws away what could still be gone back to\0"
    "throws away what is not committed\0"
    "throws away what is not submitted\0"
    "throws away what it cannot read\0"
    "throws away what the database has not yet written\0"
    "throws commits away\0"
    "throws entries away\0"
    "throws every print job away\0"
    "throws everything off {target}\0"
    "throws one of two copies away\0"
    "throws one side of the conflict away\0"
    "throws the command history away from now on\0"
    "throws the journal of {target} away\0"
    "throws versions away\0"
    "tidies a backup up\0"
    "tidies the repository up\0"
    "tidies up\0"
    "tidies up in the cloud\0"
    "timeout\0"
    "todo\0"
    "toolchain\0"
    "topic\0"
    "tpm\0"
    "trace\0"
    "train\0"
    "\011transfer\005send\004pay\006payto\012sendcoins\011withdraw\016sendtoaddress\011sendmany\013transfer-*\007submit\005sell\005swap\023sign-and-broadcast\015transfer_all\0"
    "transient\0"
    "trashbin\0"
    "tries other machines\0"
    "trusts a key of unknown origin\0"
    "trusts a key of unknown origin when the machine starts\0"
    "trusts whatever machine answers\0"
    "turns the command history off\0"
    "turns the command history off: this session will not be kept\0"
    "\010txpower\0"
    "types for you\0"
    "\004u-s\003-s\004a-s\005ug-s\005a-st\0"
    "\010udp://*\010tcp://*\010rtp://*\011http://*\012https://*\011rtmp://*\012rtmps://*\010srt://*\011rtsp://*\014icecast://*\011sftp://*\010ftp://*\0"
    "uefi\0"
    "\003un\0"
    "\006unban\0"
    "undef\0"
    "undefine\0"
    "unenroll\0"
    "\012uninstall\005halt\007detach\011-offline\010-delete\013deallocate\011shutdown\007remove\0"
    "\012uninstall\007module\0"
    "\012uninstall\007unload\0"
    "\007unload\010bootout\007remove\010disable\0"
    "\010unlock*\006lock*\011*unlock*\007erase*\0"
    "\014unmountDisk\013umountDisk\010unmount\0"
    "unpacks a file system\0"
    "unpacks files to wherever the archive says\0"
    "unpacks over the settings below {target}\0"
    "unpacks over the system\0"
    "unpacks over the system below {target}\0"
    "unpacks what is not there yet\0"
    "unpair\0"
    "\007unpair\011remove-*\006reset\013hard_reset\006leave\014nvram_reset\014nvram_erase\013write-ieee\015factoryreset\005form\007forget\010dataset\006erase\006flash\013hard-reset\0"
    "unprovision\0"
    "unpublish\0"
    "unsafe\0"
    "\021unsafe-bootstrap\017detach-cluster\012repurpose\020remove-settings\017remove-customs\021override-version\007remove\010userdel\007delete\0"
    "until\0"
    "unused\0"
    "update\0"
    "\007update\0"
    "\027url.http://*.insteadOf\027url.http://*.insteadof\033url.http://*.pushInsteadOf\026url.git://*.insteadOf\0"
    "usage\0"
    "uses a printer\0"
    "uses the network\0"
    "\011validate\007format\010version\0"
    "\011validate\005test\005list\004top\012--version\0"
    "validation\0"
    "vaporize\0"
    "vault\0"
    "vd\0"
    "vdisk\0"
    "verification\0"
    "\010version\005help\007attach\014dump-config\010getinfo\016listaddresses\010history\013getbalance\0"
    "\010version\005list\015certificates\005help\003ls\005show\005find\007pubkey\007genkey\005rand\005dgst\011s_client\005x509\007verify\0"
    "vg\0"
    "vhost\0"
    "\004vid\0"
    "vlan\0"
    "volumegroup\0"
    "vpc\0"
    "\003w*\003t*\003l*\003m*\003h*\003p*\003q*\0030*\0039*\0"
    "\012w[0-9]*@*\0"
    "waits for other machines\0"
    "wal\0"
    "warehouse\0"
    "warning\0"
    "watches what a program does\0"
    "\006web=0\004*=0\0"
    "when\0"
    "which\0"
    "who\0"
    "widget\0"
    "wipe=\0"
    "\012wipe=true\011wipe=yes\013erase=true\014*_wipe=true\015*_erase=true\023force_destroy=true\013purge=true\015destroy=true\013reset=true\0"
    "wipeall\0"
    "\005wipe\005data\007forget\006clear\012partition\010--where\017*MASTER_CLEAR*\020*FACTORY_RESET*\006reset\015set-password\010set-pin\0"
    "wipes a log\0"
    "wipes or unlocks the device\0"
    "wipes the RAID data of {target}: the array is lost\0"
    "wipes the card\0"
    "wipes the command history\0"
    "wipes the command history in {target}\0"
    "wipes the command history when the shell ends\0"
    "wipes the device\0"
    "wipes the log of the machine\0"
    "wipes the log {target}\0"
    "wipes the messages of the kernel\0"
    "wipes the partition table of {target}\0"
    "wipes the signatures of {target}: its data can no longer be found\0"
    "wipes the tape\0"
    "wipes what the app or the account holds\0"
    "wipes what the device was set up with\0"
    "wipes what the machine keeps\0"
    "wipes who logged in when\0"
    "wipes {target}\0"
    "\016with-faillock\017with-pwhistory\020with-pam-access\014with-tally*\0"
    "without\0"
    "works as another user\0"
    "works as root from here on\0"
    "works below the system\0"
    "works for whoever sits here\0"
    "works in a database\0"
    "works in a machine\0"
    "works in the database\0"
    "works in the project\0"
    "works on GitLab\0"
    "works on a database\0"
    "works on a device\0"
    "works on a disk\0"
    "works on an image\0"
    "works on backups\0"
    "works on disks\0"
    "works on files\0"
    "works on machines\0"
    "works on mail\0"
    "works on mailboxes\0"
    "works on the backups\0"
    "works on the board\0"
    "works on the build server\0"
    "works on the card\0"
    "works on the chain\0"
    "works on the chip\0"
    "works on the cluster\0"
    "works on the copies of a database\0"
    "works on the copies of a disk\0"
    "works on the database\0"
    "works on the device\0"
    "works on the directory of accounts\0"
    "works on the files of a database\0"
    "works on the files of another machine\0"
    "works on the files of the cluster\0"
    "works on the history of /etc\0"
    "works on the machine\0"
    "works on the machines of the cluster\0"
    "works on the phone\0"
    "works on the positions of readers\0"
    "works on the project\0"
    "works on the repository\0"
    "works on the service\0"
    "works on the store of the cluster\0"
    "works on the volumes\0"
    "works on the watch over machines\0"
    "works on virtual machines\0"
    "works on what it holds\0"
    "works on what the phone holds\0"
    "works on what was recorded\0"
    "works with certificates\0"
    "world\0"
    "\007write*\005copy\006flash\005burn\010restore\010install\007create\007format\005init\005zero\006*.img\006*.iso\006*.raw\006*.bin\0"
    "\007write*\006flash\005burn\007format\005zero\012overwrite\007erase*\006wipe*\0"
    "\007write*\005set*\004wr*\007force*\0"
    "\014write_flash\014write-flash\0"
    "writes a backup\0"
    "writes a disc\0"
    "writes a picture\0"
    "writes a program into a chip\0"
    "writes a record of the session\0"
    "writes files over others in {last}\0"
    "writes keys or certificates\0"
    "writes registers of a machine that is steered with them\0"
    "writes the pieces into files\0"
    "writes the sorted lines into a file\0"
    "writes the whole history of the branch anew\0"
    "writes to a machine that is steered with it\0"
    "writes to chips or firmware below the system\0"
    "writes to the board whatever it may be\0"
    "writes to the chip for good\0"
    "writes to the controller of the machine\0"
    "writes to the device, which may not start any more\0"
    "writes to the disk {target}\0"
    "writes to the disk {target} with a tool that is not known here\0"
    "writes to the firmware of the machine\0"
    "writes to the hardware\0"
    "writes to what the machine starts from\0"
    "writes to what the machine starts from, or to a disk's firmware\0"
    "writes to {target}\0"
    "writes to {target}, which can stop or break the running system\0"
    "writes what waits in memory to the disks\0"
    "writes {target}: whoever is named there gets in, and a mistake locks everybody out\0"
    "\006write\007update\007create\0"
    "\011www-data\007nobody\007apache\006nginx\005http\007daemon\006guest\011postgres\006mysql\0"
    "\010x11grab\010gdigrab\006dshow\006fbdev\010kmsgrab\015avfoundation\010kmsgrab\006pulse\005alsa\005v4l2\0"
    "\005x509\011s_client\007verify\005rand\005dgst\010version\010ciphers\006speed\007base64\007passwd\005list\012asn1parse\007sha256\004md5\006prime\0"
    "\002x\002e\0"
    "\006xtrim\006XTRIM\006ltrim\006LTRIM\0"
    "yank\0"
    "zap\0"
    "zeroise\0"
    "zeroize\0"
    "zfs\0"
    "zone\0"
    "zpool\0"
    "{target}: deletes everything with a tool that is not known here\0"
    "{target}: deletes with a tool that is not known here, without asking\0"
    "{target}: empties it with a tool that is not known here\0"
    "{target}s something\0"
    "{target}s something with a tool that is not known here\0"
    "~\0"
    "~/.aws\0"
    "~/.aws/*\0"
    "~/.azure\0"
    "~/.azure/*\0"
    "~/.bitcoin\0"
    "~/.bitcoin/**\0"
    "~/.cache\0"
    "~/.cache/**\0"
    "~/.config\0"
    "~/.config/fish/config.fish\0"
    "~/.config/gcloud\0"
    "~/.config/gcloud/**\0"
    "~/.config/gh/hosts.yml\0"
    "~/.config/google-chrome\0"
    "~/.config/google-chrome/**\0"
    "~/.config/op\0"
    "~/.config/rclone/rclone.conf\0"
    "~/.config/solana\0"
    "~/.config/solana/id.json\0"
    "~/.config/sops\0"
    "~/.config/sops/**\0"
    "~/.docker/config.json\0"
    "~/.electrum\0"
    "~/.electrum/**\0"
    "~/.ethereum\0"
    "~/.ethereum/**\0"
    "~/.git-credentials\0"
    "~/.gnupg\0"
    "~/.gnupg/**\0"
    "~/.homeassistant\0"
    "~/.kube\0"
    "~/.kube/config\0"
    "~/.local\0"
    "~/.local/share\0"
    "~/.local/share/Trash/**\0"
    "~/.local/share/applications\0"
    "~/.local/share/containers\0"
    "~/.local/share/containers/*\0"
    "~/.local/share/fish/fish_history\0"
    "~/.local/share/fonts\0"
    "~/.local/share/keyrings\0"
    "~/.local/share/keyrings/**\0"
    "~/.minecraft\0"
    "~/.mozilla\0"
    "~/.mozilla/**\0"
    "~/.npmrc\0"
    "~/.password-store\0"
    "~/.password-store/**\0"
    "~/.pypirc\0"
    "~/.ssh\0"
    "~/.ssh/*\0"
    "~/.ssh/*.pub\0"
    "~/.ssh/authorized_keys\0"
    "~/.ssh/authorized_keys2\0"
    "~/.ssh/config\0"
    "~/.thunderbird\0"
    "~/.thunderbird/**\0"
    "~/Backups\0"
    "~/Bilder\0"
    "~/Code\0"
    "~/Desktop\0"
    "~/Development\0"
    "~/Documents\0"
    "~/Dokumente\0"
    "~/Dropbox\0"
    "~/Library\0"
    "~/Library/Keychains\0"
    "~/Library/Mail\0"
    "~/Library/Preferences\0"
    "~/Mail\0"
    "~/Mail/*\0"
    "~/Maildir\0"
    "~/Movies\0"
    "~/Music\0"
    "~/Nextcloud\0"
    "~/OneDrive\0"
    "~/Photos\0"
    "~/Pictures\0"
    "~/Projects\0"
    "~/Public\0"
    "~/Videos\0"
    "~/backup\0"
    "~/code\0"
    "~/dev\0"
    "~/git\0"
    "~/mbox\0"
    "~/projects\0"
    "~/repos\0"
    "~/src\0"
    "~/tmp\0"
    "~/tmp/**\0"
    "~/work\0"
    "~/workspace\0";

const s2c_place_pattern s2c_place_patterns[] = {
    {54890, 453, 26, 0, 65, 0},
    {54904, 452, 26, 0, 76, 0},
    {54913, 451, 26, 0, 83, 0},
    {54921, 472, 8, 0, 85, 0},
    {54928, 355, 9, 0, 86, 0},
    {54939, 385, 9, 0, 97, 0},
    {54976, 236, 17, 0, 98, 0},
    {54967, 328, 13, 0, 98, 0},
    {54961, 329, 13, 0, 98, 0},
    {54948, 367, 9, 0, 98, 0},
    {8434, 368, 9, 0, 98, 0},
    {15687, 411, 12, 0, 98, 0},
    {54956, 429, 26, 0, 98, 0},
    {54961, 430, 26, 0, 98, 0},
    {55010, 238, 17, 0, 99, 0},
    {55030, 366, 9, 0, 100, 0},
    {55198, 431, 26, 0, 100, 0},
    {55203, 465, 7, 0, 100, 0},
    {55252, 57, 10, 0, 100, 86},
    {55269, 39, 10, 0, 100, 97},
    {55279, 40, 10, 0, 100, 97},
    {55291, 28, 10, 0, 100, 98},
    {55304, 56, 10, 0, 100, 98},
    {55330, 34, 10, 0, 100, 99},
    {55317, 55, 10, 0, 100, 99},
    {55341, 58, 10, 0, 100, 99},
    {55386, 21, 10, 0, 100, 100},
    {55411, 24, 10, 0, 100, 100},
    {55399, 37, 10, 0, 100, 100},
    {55355, 41, 10, 0, 100, 100},
    {55364, 42, 10, 0, 100, 100},
    {55432, 47, 10, 0, 100, 100},
    {55421, 49, 10, 0, 100, 100},
    {55375, 53, 10, 0, 100, 100},
    {55036, 389, 9, 0, 100, 100},
    {55444, 5, 23, 0, 100, 102},
    {55454, 9, 23, 0, 100, 102},
    {55464, 16, 10, 0, 100, 104},
    {55473, 95, 11, 0, 100, 107},
    {55483, 14, 5, 0, 100, 108},
    {21470, 20, 10, 0, 100, 109},
    {55506, 22, 10, 0, 100, 109},
    {55520, 23, 10, 0, 100, 109},
    {55549, 26, 10, 0, 100, 109},
    {55538, 54, 10, 0, 100, 109},
    {55529, 94, 11, 0, 100, 109},
    {55047, 388, 9, 0, 100, 109},
    {40848, 0, 23, 0, 100, 110},
    {55610, 19, 10, 0, 100, 110},
    {55559, 29, 10, 0, 100, 110},
    {55569, 43, 10, 0, 100, 110},
    {55579, 51, 10, 0, 100, 110},
    {55642, 6, 23, 0, 100, 112},
    {55621, 52, 10, 0, 100, 112},
    {55653, 60, 10, 0, 100, 112},
    {55632, 96, 11, 0, 100, 112},
    {55674, 13, 24, 0, 100, 114},
    {55686, 30, 10, 0, 100, 114},
    {55664, 33, 10, 0, 100, 114},
    {55734, 35, 10, 0, 100, 114},
    {55696, 38, 10, 0, 100, 114},
    {55709, 48, 10, 0, 100, 114},
    {55722, 59, 10, 0, 100, 114},
    {39825, 1, 23, 0, 100, 115},
    {30225, 2, 23, 0, 100, 115},
    {55878, 3, 23, 0, 100, 115},
    {55744, 15, 10, 0, 100, 115},
    {55860, 25, 10, 0, 100, 115},
    {55869, 50, 10, 0, 100, 115},
    {55848, 406, 22, 0, 100, 115},
    {55925, 4, 23, 0, 100, 116},
    {55890, 7, 23, 0, 100, 116},
    {55962, 8, 23, 0, 100, 117},
    {55974, 12, 24, 0, 100, 117},
    {55935, 27, 10, 0, 100, 117},
    {55945, 36, 10, 0, 100, 117},
    {55987, 17, 10, 0, 100, 118},
    {55996, 32, 10, 0, 100, 118},
    {56007, 44, 10, 0, 100, 118},
    {56033, 45, 10, 0, 100, 119},
    {56018, 97, 11, 0, 100, 119},
    {56043, 18, 10, 0, 100, 120},
    {55600, 11, 24, 0, 100, 122},
    {56053, 31, 10, 0, 100, 122},
    {56062, 46, 10, 0, 100, 122},
    {56147, 232, 17, 0, 101, 0},
    {56169, 233, 17, 0, 101, 0},
    {56194, 234, 17, 0, 101, 0},
    {56209, 253, 17, 0, 101, 0},
    {56221, 254, 17, 0, 101, 0},
    {55005, 330, 13, 0, 101, 0},
    {56125, 331, 13, 0, 101, 0},
    {56182, 334, 15, 0, 101, 0},
    {56158, 335, 15, 0, 101, 0},
    {56138, 336, 15, 0, 101, 0},
    {58622, 356, 9, 0, 101, 0},
    {56133, 432, 26, 0, 101, 0},
    {28195, 461, 7, 0, 101, 0},
    {56235, 307, 14, 0, 101, 78},
    {56274, 308, 14, 0, 101, 78},
    {56451, 280, 14, 0, 101, 97},
    {56409, 281, 14, 0, 101, 97},
    {56428, 282, 14, 0, 101, 97},
    {56472, 175, 18, 0, 101, 98},
    {56489, 176, 18, 0, 101, 98},
    {56543, 255, 14, 0, 101, 99},
    {56522, 256, 14, 0, 101, 99},
    {56501, 257, 14, 0, 101, 99},
    {56842, 284, 14, 0, 101, 99},
    {56829, 296, 14, 0, 101, 99},
    {56749, 297, 14, 0, 101, 99},
    {56761, 298, 14, 0, 101, 99},
    {56777, 299, 14, 0, 101, 99},
    {56812, 300, 14, 0, 101, 99},
    {56794, 301, 14, 0, 101, 99},
    {56983, 138, 16, 0, 101, 100},
    {56856, 316, 14, 0, 101, 100},
    {56998, 178, 18, 0, 101, 101},
    {57015, 314, 14, 0, 101, 101},
    {57059, 283, 14, 0, 101, 102},
    {57070, 125, 16, 0, 101, 103},
    {57081, 126, 16, 0, 101, 103},
    {57153, 141, 16, 0, 101, 104},
    {57108, 285, 14, 0, 101, 104},
    {57094, 288, 14, 0, 101, 104},
    {58632, 474, 8, 0, 101, 104},
    {57170, 289, 14, 0, 101, 105},
    {57183, 136, 16, 0, 101, 107},
    {57200, 153, 17, 0, 101, 107},
    {57227, 275, 14, 0, 101, 107},
    {57305, 147, 16, 0, 101, 108},
    {57320, 210, 17, 0, 101, 108},
    {57365, 211, 17, 0, 101, 108},
    {57337, 212, 17, 0, 101, 108},
    {57406, 235, 17, 0, 101, 108},
    {57250, 290, 14, 0, 101, 108},
    {57266, 291, 14, 0, 101, 108},
    {57423, 303, 14, 0, 101, 108},
    {57390, 313, 14, 0, 101, 108},
    {57451, 135, 16, 0, 101, 109},
    {57470, 302, 14, 0, 101, 109},
    {57435, 315, 14, 0, 101, 109},
    {57560, 144, 16, 0, 101, 110},
    {57617, 287, 14, 0, 101, 110},
    {57536, 294, 14, 0, 101, 110},
    {57503, 295, 14, 0, 101, 110},
    {57516, 306, 14, 0, 101, 110},
    {57674, 123, 16, 0, 101, 112},
    {57686, 127, 16, 0, 101, 112},
    {57650, 133, 16, 0, 101, 112},
    {57661, 134, 16, 0, 101, 112},
    {57699, 137, 16, 0, 101, 112},
    {57636, 140, 16, 0, 101, 112},
    {57716, 174, 18, 0, 101, 112},
    {57729, 154, 17, 0, 101, 114},
    {57769, 286, 14, 0, 101, 114},
    {57755, 312, 14, 0, 101, 114},
    {57991, 124, 16, 0, 101, 115},
    {58003, 128, 16, 0, 101, 115},
    {58253, 129, 16, 0, 101, 115},
    {58266, 130, 16, 0, 101, 115},
    {58281, 131, 16, 0, 101, 115},
    {57871, 132, 16, 0, 101, 115},
    {58238, 139, 16, 0, 101, 115},
    {57856, 145, 16, 0, 101, 115},
    {58225, 146, 16, 0, 101, 115},
    {58188, 201, 17, 0, 101, 115},
    {58205, 202, 17, 0, 101, 115},
    {58098, 203, 17, 0, 101, 115},
    {58016, 213, 17, 0, 101, 115},
    {58122, 292, 14, 0, 101, 115},
    {58044, 293, 14, 0, 101, 115},
    {58331, 304, 14, 0, 101, 115},
    {58032, 305, 14, 0, 101, 115},
    {58407, 309, 14, 0, 101, 115},
    {58298, 310, 14, 0, 101, 115},
    {57971, 311, 14, 0, 101, 115},
    {58489, 319, 14, 0, 101, 115},
    {58428, 324, 14, 0, 101, 115},
    {58456, 325, 14, 0, 101, 115},
    {58578, 221, 17, 0, 101, 119},
    {58593, 222, 17, 0, 101, 119},
    {58610, 177, 18, 0, 101, 122},
    {58650, 379, 9, 0, 103, 0},
    {58656, 380, 9, 0, 103, 0},
    {58645, 468, 7, 0, 103, 0},
    {58639, 471, 8, 0, 104, 0},
    {58731, 354, 9, 0, 104, 118},
    {58743, 333, 13, 0, 105, 0},
    {58802, 377, 9, 0, 108, 0},
    {58810, 378, 9, 0, 108, 0},
    {58752, 415, 12, 0, 108, 0},
    {58767, 416, 12, 0, 108, 0},
    {58784, 417, 12, 0, 108, 0},
    {58573, 433, 26, 0, 108, 0},
    {58760, 434, 26, 0, 108, 0},
    {58777, 435, 26, 0, 108, 0},
    {58794, 436, 26, 0, 108, 0},
    {58845, 347, 9, 0, 109, 0},
    {58820, 348, 9, 0, 109, 0},
    {58829, 349, 9, 0, 109, 0},
    {58840, 456, 7, 0, 109, 0},
    {55052, 457, 7, 0, 109, 0},
    {58915, 381, 9, 0, 110, 0},
    {58922, 467, 7, 0, 110, 0},
    {58927, 469, 7, 0, 110, 115},
    {58953, 352, 9, 0, 111, 0},
    {58962, 353, 9, 0, 111, 0},
    {58938, 454, 7, 0, 111, 0},
    {58943, 361, 9, 0, 111, 100},
    {59036, 61, 17, 0, 112, 0},
    {59052, 62, 17, 0, 112, 0},
    {59013, 358, 9, 0, 112, 0},
    {59443, 383, 9, 0, 112, 0},
    {59027, 426, 5, 0, 112, 0},
    {59021, 437, 26, 0, 112, 0},
    {59064, 85, 11, 0, 112, 49},
    {59074, 98, 11, 0, 112, 107},
    {59086, 10, 23, 0, 112, 115},
    {59305, 63, 11, 0, 112, 115},
    {59353, 64, 11, 0, 112, 115},
    {59247, 65, 11, 0, 112, 115},
    {59136, 66, 11, 0, 112, 115},
    {59382, 67, 11, 0, 112, 115},
    {59221, 68, 11, 0, 112, 115},
    {59196, 69, 11, 0, 112, 115},
    {59166, 70, 11, 0, 112, 115},
    {59102, 71, 11, 0, 112, 115},
    {59402, 93, 11, 0, 112, 115},
    {59281, 100, 11, 0, 112, 115},
    {59330, 101, 11, 0, 112, 115},
    {59545, 237, 17, 0, 114, 0},
    {59599, 428, 5, 0, 114, 0},
    {58910, 438, 26, 0, 114, 0},
    {59557, 247, 17, 0, 114, 46},
    {59607, 120, 20, 0, 114, 108},
    {59619, 365, 9, 0, 114, 109},
    {59634, 149, 17, 0, 114, 115},
    {59647, 150, 17, 0, 114, 115},
    {59678, 121, 20, 0, 114, 117},
    {59663, 407, 22, 0, 114, 117},
    {58869, 346, 9, 0, 115, 0},
    {59771, 363, 9, 0, 115, 0},
    {59926, 364, 9, 0, 115, 0},
    {59917, 369, 9, 0, 115, 0},
    {59751, 375, 9, 0, 115, 0},
    {59760, 376, 9, 0, 115, 0},
    {59890, 384, 9, 0, 115, 0},
    {59729, 412, 12, 0, 115, 0},
    {59984, 425, 5, 0, 115, 0},
    {59723, 439, 26, 0, 115, 0},
    {59979, 440, 26, 0, 115, 0},
    {59912, 455, 7, 0, 115, 0},
    {59898, 458, 7, 0, 115, 0},
    {59904, 466, 7, 0, 115, 0},
    {59779, 390, 25, 0, 115, 68},
    {59810, 392, 25, 0, 115, 68},
    {59792, 393, 25, 0, 115, 68},
    {59827, 394, 25, 0, 115, 77},
    {59842, 395, 25, 0, 115, 77},
    {59856, 391, 25, 0, 115, 80},
    {59873, 396, 25, 0, 115, 87},
    {59992, 77, 11, 0, 115, 98},
    {60094, 78, 11, 0, 115, 98},
    {60145, 79, 11, 0, 115, 98},
    {60122, 81, 11, 0, 115, 98},
    {60042, 90, 11, 0, 115, 98},
    {60014, 91, 11, 0, 115, 98},
    {60070, 92, 11, 0, 115, 98},
    {60268, 72, 11, 0, 115, 99},
    {60180, 80, 11, 0, 115, 99},
    {60237, 82, 11, 0, 115, 99},
    {60209, 86, 11, 0, 115, 99},
    {60307, 75, 11, 0, 115, 100},
    {60340, 76, 11, 0, 115, 100},
    {59937, 397, 25, 0, 115, 101},
    {59957, 398, 25, 0, 115, 101},
    {60475, 83, 11, 0, 115, 102},
    {60419, 87, 11, 0, 115, 102},
    {60388, 88, 11, 0, 115, 102},
    {60448, 89, 11, 0, 115, 102},
    {60371, 99, 11, 0, 115, 102},
    {60493, 84, 11, 0, 115, 107},
    {60514, 73, 11, 0, 115, 109},
    {60548, 74, 11, 0, 115, 112},
    {60565, 357, 9, 0, 116, 0},
    {60576, 399, 22, 0, 116, 0},
    {60571, 401, 22, 0, 116, 0},
    {60648, 362, 9, 0, 117, 0},
    {60653, 441, 26, 0, 117, 0},
    {60658, 459, 7, 0, 117, 0},
    {60674, 413, 12, 0, 117, 98},
    {60665, 443, 26, 0, 117, 98},
    {60746, 473, 8, 0, 117, 104},
    {60765, 418, 12, 0, 117, 108},
    {60788, 419, 12, 0, 117, 108},
    {60813, 420, 12, 0, 117, 108},
    {60840, 421, 12, 0, 117, 108},
    {60869, 422, 5, 0, 117, 108},
    {60756, 445, 26, 0, 117, 108},
    {60777, 446, 26, 0, 117, 108},
    {60802, 447, 26, 0, 117, 108},
    {60827, 448, 26, 0, 117, 108},
    {60856, 460, 7, 0, 117, 108},
    {60934, 148, 16, 0, 117, 115},
    {60895, 414, 12, 0, 117, 115},
    {60964, 423, 5, 0, 117, 115},
    {60918, 424, 5, 0, 117, 115},
    {60885, 444, 26, 0, 117, 115},
    {60907, 449, 26, 0, 117, 115},
    {62197, 332, 13, 0, 118, 0},
    {62207, 370, 9, 0, 118, 0},
    {60978, 442, 26, 0, 118, 0},
    {60983, 340, 9, 0, 118, 98},
    {60996, 341, 9, 0, 118, 98},
    {61022, 405, 22, 0, 118, 99},
    {61011, 462, 7, 0, 118, 99},
    {61054, 277, 14, 0, 118, 100},
    {61078, 278, 14, 0, 118, 100},
    {61094, 279, 14, 0, 118, 100},
    {61036, 359, 9, 0, 118, 100},
    {61044, 360, 9, 0, 118, 100},
    {61689, 118, 20, 0, 118, 108},
    {61698, 119, 20, 0, 118, 108},
    {61309, 156, 17, 0, 118, 108},
    {61452, 258, 14, 0, 118, 108},
    {61429, 259, 14, 0, 118, 108},
    {61637, 260, 14, 0, 118, 108},
    {61616, 261, 14, 0, 118, 108},
    {61233, 262, 14, 0, 118, 108},
    {61526, 263, 14, 0, 118, 108},
    {61494, 264, 14, 0, 118, 108},
    {61471, 265, 14, 0, 118, 108},
    {61560, 266, 14, 0, 118, 108},
    {61378, 267, 14, 0, 118, 108},
    {61400, 268, 14, 0, 118, 108},
    {61152, 269, 14, 0, 118, 108},
    {61352, 270, 14, 0, 118, 108},
    {61257, 271, 14, 0, 118, 108},
    {61588, 272, 14, 0, 118, 108},
    {61125, 273, 14, 0, 118, 108},
    {61285, 274, 14, 0, 118, 108},
    {61336, 276, 14, 0, 118, 108},
    {61212, 317, 14, 0, 118, 108},
    {61674, 320, 14, 0, 118, 108},
    {61193, 321, 14, 0, 118, 108},
    {61179, 322, 14, 0, 118, 108},
    {61661, 323, 14, 0, 118, 108},
    {61113, 337, 9, 0, 118, 108},
    {58569, 450, 26, 0, 118, 108},
    {61836, 326, 14, 0, 118, 109},
    {61826, 342, 9, 0, 118, 109},
    {61848, 343, 9, 0, 118, 109},
    {61861, 464, 7, 0, 118, 111},
    {61928, 122, 20, 0, 118, 114},
    {61891, 151, 17, 0, 118, 114},
    {61908, 152, 17, 0, 118, 114},
    {61879, 427, 5, 0, 118, 114},
    {61870, 463, 7, 0, 118, 114},
    {61967, 318, 14, 0, 118, 115},
    {61986, 327, 14, 0, 118, 115},
    {61942, 344, 9, 0, 118, 115},
    {61953, 345, 9, 0, 118, 115},
    {62004, 400, 22, 0, 118, 116},
    {60639, 402, 22, 0, 118, 116},
    {62016, 350, 9, 0, 118, 118},
    {62027, 351, 9, 0, 118, 118},
    {62040, 338, 9, 0, 118, 119},
    {62049, 339, 9, 0, 118, 119},
    {62221, 382, 9, 0, 119, 0},
    {136969, 470, 8, 1, 0, 0},
    {136971, 183, 17, 1, 46, 97},
    {136978, 184, 17, 1, 46, 97},
    {136987, 193, 17, 1, 46, 97},
    {136996, 194, 17, 1, 46, 97},
    {137007, 225, 17, 1, 46, 98},
    {137018, 226, 17, 1, 46, 98},
    {137063, 173, 18, 1, 46, 99},
    {137090, 191, 17, 1, 46, 99},
    {137107, 192, 17, 1, 46, 99},
    {137201, 214, 17, 1, 46, 99},
    {137150, 219, 17, 1, 46, 99},
    {137174, 220, 17, 1, 46, 99},
    {137243, 229, 17, 1, 46, 99},
    {137285, 230, 17, 1, 46, 99},
    {137300, 231, 17, 1, 46, 99},
    {137214, 243, 17, 1, 46, 99},
    {137127, 244, 17, 1, 46, 99},
    {137260, 252, 17, 1, 46, 99},
    {137041, 403, 22, 1, 46, 99},
    {137032, 404, 22, 1, 46, 99},
    {137053, 499, 25, 1, 46, 99},
    {137318, 190, 17, 1, 46, 100},
    {137340, 223, 17, 1, 46, 101},
    {137352, 224, 17, 1, 46, 101},
    {137367, 227, 17, 1, 46, 101},
    {137379, 228, 17, 1, 46, 101},
    {137413, 181, 17, 1, 46, 103},
    {137422, 182, 17, 1, 46, 103},
    {137394, 197, 17, 1, 46, 103},
    {137434, 386, 9, 1, 46, 104},
    {137451, 188, 17, 1, 46, 107},
    {137459, 189, 17, 1, 46, 107},
    {137604, 109, 19, 1, 46, 108},
    {137658, 199, 17, 1, 46, 108},
    {137682, 200, 17, 1, 46, 108},
    {137498, 408, 22, 1, 46, 108},
    {137550, 488, 25, 1, 46, 108},
    {137576, 489, 25, 1, 46, 108},
    {137522, 490, 25, 1, 46, 108},
    {137637, 491, 25, 1, 46, 108},
    {137474, 500, 25, 1, 46, 108},
    {137483, 501, 25, 1, 46, 108},
    {137722, 215, 17, 1, 46, 109},
    {137733, 216, 17, 1, 46, 109},
    {137709, 387, 9, 1, 46, 109},
    {137747, 245, 17, 1, 46, 110},
    {137756, 195, 17, 1, 46, 112},
    {137774, 196, 17, 1, 46, 112},
    {137795, 246, 17, 1, 46, 112},
    {137881, 160, 5, 1, 46, 115},
    {137821, 161, 5, 1, 46, 115},
    {137834, 162, 18, 1, 46, 115},
    {137857, 163, 18, 1, 46, 115},
    {137805, 179, 17, 1, 46, 115},
    {137812, 180, 17, 1, 46, 115},
    {137895, 217, 17, 1, 46, 116},
    {137910, 218, 17, 1, 46, 116},
    {137928, 508, 25, 1, 66, 97},
    {137938, 503, 25, 1, 66, 105},
    {137947, 481, 25, 1, 67, 111},
    {137964, 487, 25, 1, 68, 101},
    {137954, 494, 25, 1, 68, 101},
    {137978, 492, 25, 1, 68, 111},
    {137990, 502, 25, 1, 68, 111},
    {138002, 505, 25, 1, 68, 114},
    {138012, 475, 25, 1, 76, 105},
    {138022, 476, 25, 1, 76, 105},
    {138042, 477, 25, 1, 76, 105},
    {138057, 478, 25, 1, 76, 105},
    {138086, 374, 9, 1, 77, 97},
    {138079, 498, 25, 1, 77, 97},
    {138095, 504, 25, 1, 77, 97},
    {138105, 479, 25, 1, 77, 111},
    {138114, 495, 25, 1, 77, 117},
    {138122, 506, 25, 1, 78, 101},
    {138134, 507, 25, 1, 79, 110},
    {138145, 497, 25, 1, 80, 104},
    {138154, 493, 25, 1, 80, 105},
    {138165, 510, 25, 1, 80, 114},
    {138176, 480, 25, 1, 80, 117},
    {138185, 496, 25, 1, 86, 105},
    {138194, 371, 9, 1, 98, 97},
    {138203, 482, 25, 1, 99, 111},
    {138210, 484, 25, 1, 100, 101},
    {138216, 486, 25, 1, 103, 105},
    {138222, 373, 9, 1, 109, 98},
    {138229, 509, 25, 1, 112, 114},
    {138240, 511, 25, 1, 114, 101},
    {138248, 483, 25, 1, 115, 114},
    {138254, 409, 22, 1, 116, 109},
    {138260, 410, 22, 1, 116, 109},
    {138269, 485, 25, 1, 119, 111},
    {138276, 512, 25, 1, 119, 111},
    {7828, 158, 5, 2, 0, 0},
    {7818, 249, 17, 2, 0, 0},
    {7806, 513, 21, 2, 0, 0},
    {7837, 107, 19, 2, 46, 97},
    {7853, 241, 17, 2, 46, 97},
    {7861, 102, 19, 2, 46, 98},
    {7910, 165, 18, 2, 46, 98},
    {7893, 166, 18, 2, 46, 98},
    {7878, 171, 18, 2, 46, 98},
    {7921, 515, 21, 2, 46, 98},
    {7929, 248, 17, 2, 46, 101},
    {7945, 198, 17, 2, 46, 103},
    {8001, 240, 17, 2, 46, 103},
    {7937, 519, 21, 2, 46, 103},
    {8018, 105, 19, 2, 46, 104},
    {8031, 108, 19, 2, 46, 104},
    {8043, 242, 17, 2, 46, 104},
    {8011, 522, 21, 2, 46, 104},
    {8056, 514, 21, 2, 46, 106},
    {8063, 172, 18, 2, 46, 107},
    {8073, 114, 19, 2, 46, 108},
    {8096, 111, 19, 2, 46, 109},
    {8085, 187, 17, 2, 46, 109},
    {8114, 185, 17, 2, 46, 110},
    {8174, 110, 19, 2, 46, 112},
    {8157, 112, 19, 2, 46, 112},
    {8145, 167, 18, 2, 46, 112},
    {8124, 186, 17, 2, 46, 112},
    {8135, 517, 21, 2, 46, 112},
    {8193, 117, 19, 2, 46, 114},
    {8214, 142, 16, 2, 46, 114},
    {8225, 106, 19, 2, 46, 115},
    {8251, 113, 19, 2, 46, 115},
    {8240, 143, 16, 2, 46, 115},
    {8270, 239, 17, 2, 46, 115},
    {8278, 523, 21, 2, 46, 115},
    {8317, 116, 19, 2, 46, 118},
    {8286, 155, 17, 2, 46, 118},
    {8301, 209, 17, 2, 46, 118},
    {8355, 103, 19, 2, 46, 122},
    {8329, 104, 19, 2, 46, 122},
    {8382, 168, 18, 2, 46, 122},
    {8342, 169, 18, 2, 46, 122},
    {8371, 170, 18, 2, 46, 122},
    {8392, 518, 21, 2, 67, 86},
    {8403, 516, 21, 2, 95, 100},
    {8413, 164, 18, 2, 97, 117},
    {8432, 372, 9, 2, 98, 97},
    {8443, 250, 17, 2, 99, 97},
    {8453, 251, 17, 2, 99, 111},
    {8467, 115, 19, 2, 102, 105},
    {8519, 204, 17, 2, 105, 100},
    {8505, 205, 17, 2, 105, 100},
    {8493, 206, 17, 2, 105, 100},
    {8483, 207, 17, 2, 105, 100},
    {8529, 159, 5, 2, 107, 110},
    {8544, 208, 17, 2, 119, 97},
    {7986, 157, 5, 3, 0, 0},
    {7975, 520, 21, 3, 0, 0},
    {7965, 521, 21, 3, 0, 0},
};
const int s2c_place_pattern_count = 524;

const s2c_condition s2c_conditions[] = {
    {S2C_IF_WORD, 0, 57786, 0x0},
    {S2C_IF_SAYS, 0, 17402, 0x0},
    {S2C_IF_WORD, 0, 58348, 0x0},
    {S2C_IF_SAYS, 0, 12780, 0x0},
    {S2C_IF_WORD, 0, 55902, 0x0},
    {S2C_IF_SAYS, 0, 14798, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 55902, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800010},
    {S2C_IF_WORD, 0, 58053, 0x0},
    {S2C_IF_SAYS, 0, 12796, 0x0},
    {S2C_IF_WORD, 0, 56922, 0x0},
    {S2C_IF_SAYS, 0, 15545, 0x0},
    {S2C_IF_WORD, 0, 56367, 0x0},
    {S2C_IF_SAYS, 0, 12016, 0x0},
    {S2C_IF_WORD, 0, 9305, 0x0},
    {S2C_IF_SAYS, 0, 91975, 0x0},
    {S2C_IF_WORD, 0, 9326, 0x0},
    {S2C_IF_SAYS, 0, 13246, 0x0},
    {S2C_IF_WORD, 0, 57484, 0x0},
    {S2C_IF_SAYS, 0, 12959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 59422, 0x0},
    {S2C_IF_SAYS, 0, 132936, 0x0},
    {S2C_IF_WORD, 0, 3325, 0x0},
    {S2C_IF_SAYS, 0, 62374, 0x0},
    {S2C_IF_WORD, 0, 4538, 0x0},
    {S2C_IF_SAYS, 0, 62227, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_WORD, 0, 57888, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x40000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 0, 57573, 0x0},
    {S2C_IF_WORD, 0, 8829, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_PLACE, 0, 0, 0x60003c0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 56600, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400200},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 62151, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 0, 57786, 0x0},
    {S2C_IF_SAYS, 0, 17402, 0x0},
    {S2C_IF_WORD, 0, 58348, 0x0},
    {S2C_IF_SAYS, 0, 12780, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 55902, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1800000},
    {S2C_IF_WORD, 0, 57484, 0x0},
    {S2C_IF_SAYS, 0, 12959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 59422, 0x0},
    {S2C_IF_SAYS, 0, 132936, 0x0},
    {S2C_IF_WORD, 0, 3325, 0x0},
    {S2C_IF_SAYS, 0, 62374, 0x0},
    {S2C_IF_WORD, 0, 4538, 0x0},
    {S2C_IF_SAYS, 0, 62227, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_WORD, 0, 59570, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 0, 12940, 0x0},
    {S2C_IF_SAYS, 0, 14381, 0x0},
    {S2C_IF_WORD, 0, 57919, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 56563, 0x0},
    {S2C_IF_WORD, 0, 58143, 0x0},
    {S2C_IF_SAYS, 0, 12730, 0x0},
    {S2C_IF_WORD, 0, 58143, 0x0},
    {S2C_IF_SAYS, 0, 12222, 0x0},
    {S2C_IF_WORD, 0, 58053, 0x0},
    {S2C_IF_SAYS, 0, 12796, 0x0},
    {S2C_IF_WORD, 0, 56922, 0x0},
    {S2C_IF_SAYS, 0, 15545, 0x0},
    {S2C_IF_WORD, 0, 56367, 0x0},
    {S2C_IF_SAYS, 0, 12016, 0x0},
    {S2C_IF_WORD, 0, 9305, 0x0},
    {S2C_IF_SAYS, 0, 91975, 0x0},
    {S2C_IF_WORD, 0, 9326, 0x0},
    {S2C_IF_SAYS, 0, 13246, 0x0},
    {S2C_IF_WORD, 0, 57136, 0x0},
    {S2C_IF_SAYS, 0, 11884, 0x0},
    {S2C_IF_WORD, 0, 57028, 0x0},
    {S2C_IF_SAYS, 0, 15981, 0x0},
    {S2C_IF_WORD, 0, 57285, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_WORD, 1, 62945, 0x0},
    {S2C_IF_WORD, -1, 62581, 0x0},
    {S2C_IF_WORD, 1, 62903, 0x0},
    {S2C_IF_WORD, -1, 55589, 0x0},
    {S2C_IF_WORD, 1, 62922, 0x0},
    {S2C_IF_WORD, -1, 19477, 0x0},
    {S2C_IF_WORD, 0, 9159, 0x0},
    {S2C_IF_SAYS, 0, 5899, 0x0},
    {S2C_IF_SAYS, 0, 1457, 0x0},
    {S2C_IF_SAYS, 0, 265, 0x0},
    {S2C_IF_SAYS, 0, 7377, 0x0},
    {S2C_IF_WORD, 0, 17266, 0x0},
    {S2C_IF_SAYS, 0, 1415, 0x0},
    {S2C_IF_SAYS, 0, 5021, 0x0},
    {S2C_IF_WORD, 0, 15904, 0x0},
    {S2C_IF_SAYS, 0, 6280, 0x0},
    {S2C_IF_WORD, 0, 15936, 0x0},
    {S2C_IF_SAYS, 0, 5858, 0x0},
    {S2C_IF_WORD, 0, 17087, 0x0},
    {S2C_IF_SAYS, 0, 200, 0x0},
    {S2C_IF_WORD, 0, 14775, 0x0},
    {S2C_IF_SAYS, 0, 5477, 0x0},
    {S2C_IF_SAYS, 0, 1853, 0x0},
    {S2C_IF_SAYS, 0, 2843, 0x0},
    {S2C_IF_SAYS, 0, 5364, 0x0},
    {S2C_IF_SAYS, 0, 680, 0x0},
    {S2C_IF_WORD, 0, 16037, 0x0},
    {S2C_IF_SAYS, 0, 6157, 0x0},
    {S2C_IF_SAYS, 0, 17529, 0x0},
    {S2C_IF_WORD, 0, 14247, 0x0},
    {S2C_IF_SAYS, 0, 4333, 0x0},
    {S2C_IF_WORD, 0, 14279, 0x0},
    {S2C_IF_SAYS, 0, 4948, 0x0},
    {S2C_IF_WORD, 0, 17076, 0x0},
    {S2C_IF_SAYS, 0, 13407, 0x0},
    {S2C_IF_SAYS, 0, 6739, 0x0},
    {S2C_IF_SAYS, 0, 16006, 0x0},
    {S2C_IF_WORD, 0, 15999, 0x0},
    {S2C_IF_SAYS, 0, 762, 0x0},
    {S2C_IF_SAYS, 0, 1, 0x0},
    {S2C_IF_WORD, 0, 28194, 0x0},
    {S2C_IF_SAYS, 0, 241, 0x0},
    {S2C_IF_WORD, 0, 57119, 0x0},
    {S2C_IF_SAYS, 0, 610, 0x0},
    {S2C_IF_WORD, 0, 9190, 0x0},
    {S2C_IF_SAYS, 0, 3072, 0x0},
    {S2C_IF_WORD, 0, 15483, 0x0},
    {S2C_IF_SAYS, 0, 6430, 0x0},
    {S2C_IF_SAYS, 0, 17811, 0x0},
    {S2C_IF_WORD, 0, 56315, 0x0},
    {S2C_IF_SAYS, 0, 546, 0x0},
    {S2C_IF_WORD, 0, 14786, 0x0},
    {S2C_IF_SAYS, 0, 411, 0x0},
    {S2C_IF_WORD, 0, 9159, 0x0},
    {S2C_IF_SAYS, 0, 5154, 0x0},
    {S2C_IF_SAYS, 0, 16283, 0x0},
    {S2C_IF_OPTION, 0, 50395, 0x0},
    {S2C_IF_OPTION, 0, 22153, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 29508, 0x0},
    {S2C_IF_OPTION, 0, 26550, 0x0},
    {S2C_IF_OPTION, 0, 29337, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 26163, 0x0},
    {S2C_IF_NO_OPTION, 0, 27515, 0x0},
    {S2C_IF_OPTION, 0, 26940, 0x0},
    {S2C_IF_OPTION, 0, 25284, 0x0},
    {S2C_IF_OPTION, 0, 26926, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 120569, 0x0},
    {S2C_IF_OPTION, 0, 52310, 0x0},
    {S2C_IF_OPTION, 0, 24347, 0x0},
    {S2C_IF_OPTION, 0, 49783, 0x0},
    {S2C_IF_WORD, 1, 66208, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_OPTION, 0, 49295, 0x0},
    {S2C_IF_NO_OPTION, 0, 54342, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 50305, 0x0},
    {S2C_IF_OPTION, 0, 24871, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17400},
    {S2C_IF_WORD, 0, 17860, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_NO_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 45745, 0x17400},
    {S2C_IF_OPTION, 0, 45745, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000000},
    {S2C_IF_INPUT, 0, 0, 0x20},
    {S2C_IF_NO_OPTION, 0, 29508, 0x0},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x12000},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1000},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_WORD, 0, 12713, 0x0},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_WORD, 0, 56874, 0x0},
    {S2C_IF_WORD, 0, 15694, 0x0},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_WORD, 0, 58165, 0x0},
    {S2C_IF_WORD, 0, 2769, 0x0},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_WORD, 0, 57042, 0x0},
    {S2C_IF_WORD, 0, 3225, 0x0},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 10441, 0x0},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_WORD, 1, 115018, 0x0},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_WORD, 1, 115034, 0x0},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_WORD, 1, 4485, 0x0},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_OPTION, 0, 44538, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x16000},
    {S2C_IF_OPTION, 0, 41432, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x20000},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_WORD, 0, 17057, 0x0},
    {S2C_IF_WORD, 0, 57484, 0x0},
    {S2C_IF_SAYS, 0, 12959, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 59422, 0x0},
    {S2C_IF_SAYS, 0, 132936, 0x0},
    {S2C_IF_WORD, 0, 3325, 0x0},
    {S2C_IF_SAYS, 0, 62374, 0x0},
    {S2C_IF_WORD, 0, 4538, 0x0},
    {S2C_IF_SAYS, 0, 62227, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x800},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 56690, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_PLACE, 0, 0, 0x44000},
    {S2C_IF_WORD, 0, 58143, 0x0},
    {S2C_IF_SAYS, 0, 12730, 0x0},
    {S2C_IF_WORD, 0, 58143, 0x0},
    {S2C_IF_SAYS, 0, 12222, 0x0},
    {S2C_IF_WORD, 0, 58053, 0x0},
    {S2C_IF_SAYS, 0, 12796, 0x0},
    {S2C_IF_WORD, 0, 56922, 0x0},
    {S2C_IF_SAYS, 0, 15545, 0x0},
    {S2C_IF_WORD, 0, 56367, 0x0},
    {S2C_IF_SAYS, 0, 12016, 0x0},
    {S2C_IF_WORD, 0, 9305, 0x0},
    {S2C_IF_SAYS, 0, 91975, 0x0},
    {S2C_IF_WORD, 0, 9326, 0x0},
    {S2C_IF_SAYS, 0, 13246, 0x0},
    {S2C_IF_WORD, 0, 57136, 0x0},
    {S2C_IF_SAYS, 0, 11884, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 55902, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 62151, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_OPTION, 0, 32285, 0x0},
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
    {S2C_IF_WORD, 0, 63109, 0x0},
    {S2C_IF_OPTION, 0, 29337, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 23298, 0x0},
    {S2C_IF_OPTION, 0, 29759, 0x0},
    {S2C_IF_WORD, 0, 91576, 0x0},
    {S2C_IF_WORD, 0, 17931, 0x0},
    {S2C_IF_WORD, 0, 91576, 0x0},
    {S2C_IF_WORD, 0, 62913, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 29337, 0x0},
    {S2C_IF_WORD, 0, 11705, 0x0},
    {S2C_IF_OPTION, 0, 47805, 0x0},
    {S2C_IF_OPTION, 0, 43340, 0x0},
    {S2C_IF_OPTION, 0, 41742, 0x0},
    {S2C_IF_OPTION, 0, 47778, 0x0},
    {S2C_IF_VALUE, 0, 47562, 0x0},
    {S2C_IF_WORD, 0, 59737, 0x0},
    {S2C_IF_OPTION, 0, 47553, 0x0},
    {S2C_IF_OPTION, 0, 22324, 0x0},
    {S2C_IF_OPTION, 0, 22324, 0x0},
    {S2C_IF_VALUE, 0, 51804, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_WORD, 0, 15358, 0x0},
    {S2C_IF_WORD, 0, 12431, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_NO_OPTION, 0, 31212, 0x0},
    {S2C_IF_OPTION, 0, 31212, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 49806, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_WORD, 1, 131757, 0x0},
    {S2C_IF_WORD, 0, 49812, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_WORD, 1, 49812, 0x0},
    {S2C_IF_OPTION, 0, 47633, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 44026, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 44026, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20499, 0x4030140},
    {S2C_IF_VALUE, 0, 44026, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_OPTION, 0, 23388, 0x0},
    {S2C_IF_OPTION, 0, 26178, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_VALUE, 0, 44059, 0x0},
    {S2C_IF_OPTION, 0, 22321, 0x0},
    {S2C_IF_WORD, 1, 15524, 0x0},
    {S2C_IF_WORD, 0, 12866, 0x0},
    {S2C_IF_WORD, 1, 15524, 0x0},
    {S2C_IF_VALUE, 0, 34068, 0x0},
    {S2C_IF_WORD, 1, 15512, 0x0},
    {S2C_IF_SAYS, 0, 8787, 0x0},
    {S2C_IF_WORD, 1, 15512, 0x0},
    {S2C_IF_WORD, 2, 89207, 0x0},
    {S2C_IF_WORD, 1, 12930, 0x0},
    {S2C_IF_WORD, 2, 101334, 0x0},
    {S2C_IF_OPTION, 0, 22392, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_OPTION, 0, 22392, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_VALUE, 0, 39420, 0x0},
    {S2C_IF_VALUE, 0, 39484, 0x0},
    {S2C_IF_OPTION, 0, 53858, 0x0},
    {S2C_IF_OPTION, 0, 22392, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x13000},
    {S2C_IF_OPTION, 0, 22392, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4004040},
    {S2C_IF_OPTION, 0, 22392, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x180000},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 89191, 0x0},
    {S2C_IF_WORD, 1, 71170, 0x0},
    {S2C_IF_WORD, 0, 73620, 0x0},
    {S2C_IF_OPTION, 0, 31499, 0x0},
    {S2C_IF_WORD, 1, 113557, 0x0},
    {S2C_IF_WORD, 1, 101325, 0x0},
    {S2C_IF_WORD, 2, 62236, 0x0},
    {S2C_IF_OPTION, 0, 22000, 0x0},
    {S2C_IF_WORD, 1, 132630, 0x0},
    {S2C_IF_OPTION, 0, 25769, 0x0},
    {S2C_IF_WORD, 0, 83561, 0x0},
    {S2C_IF_WORD, 0, 44520, 0x0},
    {S2C_IF_WORD, 0, 16978, 0x0},
    {S2C_IF_OPTION, 0, 18321, 0x0},
    {S2C_IF_WORD, 0, 85222, 0x0},
    {S2C_IF_WORD, 0, 72877, 0x0},
    {S2C_IF_VALUE, 0, 41446, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_VALUE, 0, 41774, 0x0},
    {S2C_IF_VALUE, 0, 47191, 0x0},
    {S2C_IF_VALUE, 0, 31215, 0x0},
    {S2C_IF_OPTION, 0, 29833, 0x0},
    {S2C_IF_VALUE, 0, 53761, 0x0},
    {S2C_IF_OPTION, 0, 23904, 0x0},
    {S2C_IF_OPTION, 0, 25508, 0x0},
    {S2C_IF_VALUE, 0, 53779, 0x0},
    {S2C_IF_OPTION, 0, 23904, 0x0},
    {S2C_IF_VALUE, 0, 23647, 0x0},
    {S2C_IF_OPTION, 0, 31691, 0x0},
    {S2C_IF_OPTION, 0, 31249, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION_PLACE, 0, 31021, 0x60003c1},
    {S2C_IF_OPTION, 0, 31691, 0x0},
    {S2C_IF_OPTION, 0, 21107, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 49305, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000280},
    {S2C_IF_OPTION, 0, 49305, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x200},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 49305, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 49305, 0x0},
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
    {S2C_IF_OPTION, 0, 49305, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_NO_WORD, 0, 8871, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3000},
    {S2C_IF_PLACE, 0, 0, 0x4000},
    {S2C_IF_PLACE, 0, 0, 0x200000},
    {S2C_IF_OPTION, 0, 23223, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 29337, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 42272, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x400000},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x800000},
    {S2C_IF_OPTION_PLACE, 0, 51782, 0x800000},
    {S2C_IF_PLACE, -2, 0, 0x40030c0},
    {S2C_IF_PLACE, -2, 0, 0x100},
    {S2C_IF_PLACE, -2, 0, 0x14000},
    {S2C_IF_PLACE, -2, 0, 0x40000},
    {S2C_IF_WORD, -2, 10365, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x400},
    {S2C_IF_PLACE, -1, 0, 0x10000},
    {S2C_IF_PLACE, -1, 0, 0x7000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_WORD, -1, 61710, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x100000},
    {S2C_IF_VALUE, 0, 43653, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x17000},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_WORD, -1, 62060, 0x0},
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
    {S2C_IF_WORD, -2, 17067, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x1000000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 49323, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x10140},
    {S2C_IF_WORD, 102, 62151, 0x0},
    {S2C_IF_WORD, 0, 56340, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x400200},
    {S2C_IF_PLACE, 1, 0, 0x30000},
    {S2C_IF_WORD, -1, 62113, 0x0},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x80000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_PLACE, -1, 0, 0x157000},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x16000},
    {S2C_IF_PLACE, 1, 0, 0x800000},
    {S2C_IF_WORD, 102, 10876, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x1000},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 44659, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000140},
    {S2C_IF_PLACE, -1, 0, 0x4000},
    {S2C_IF_WORD, 0, 16119, 0x0},
    {S2C_IF_PLACE, 0, 102821, 0x400},
    {S2C_IF_PLACE, 0, 102821, 0x800},
    {S2C_IF_PLACE, 0, 102821, 0x17000},
    {S2C_IF_PLACE, 0, 102821, 0x1e0000},
    {S2C_IF_PLACE, 0, 102821, 0x6000343},
    {S2C_IF_WORD, 0, 102921, 0x0},
    {S2C_IF_PLACE, 0, 102821, 0x4000080},
    {S2C_IF_WORD, 0, 91677, 0x0},
    {S2C_IF_WORD, 0, 102825, 0x0},
    {S2C_IF_WORD, 0, 91677, 0x0},
    {S2C_IF_NO_WORD, 0, 72594, 0x0},
    {S2C_IF_WORD, 0, 91677, 0x0},
    {S2C_IF_WORD, 0, 72251, 0x0},
    {S2C_IF_WORD, 0, 102831, 0x0},
    {S2C_IF_NO_WORD, 0, 115331, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 46153, 0x400},
    {S2C_IF_PLACE, 0, 102821, 0x400},
    {S2C_IF_PLACE, 0, 133083, 0x400},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_VALUE, 0, 42178, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 0, 0x100000},
    {S2C_IF_PLACE, 0, 0, 0x80000},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_PLACE, 0, 0, 0x6000343},
    {S2C_IF_OPTION, 0, 47703, 0x0},
    {S2C_IF_VALUE, 0, 50575, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 57573, 0x0},
    {S2C_IF_MODE, 0, 0, 0x5},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x2000203},
    {S2C_IF_OPTION, 0, 31093, 0x0},
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
    {S2C_IF_WORD, 0, 17067, 0x0},
    {S2C_IF_OPTION, 0, 54554, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 0, 0, 0x40030c0},
    {S2C_IF_WORD, 0, 60685, 0x0},
    {S2C_IF_WORD, 1, 63600, 0x0},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_OPTION, 0, 22030, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_WORD, 1, 131621, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40010c4},
    {S2C_IF_PLACE, 102, 0, 0x1000},
    {S2C_IF_WORD, 1, 63565, 0x0},
    {S2C_IF_MODE, 0, 0, 0x4},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_MODE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 10721, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x20000},
    {S2C_IF_WORD, 1, 113488, 0x0},
    {S2C_IF_NO_WORD, 0, 59536, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4013080},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_WORD, 1, 113441, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x100},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_NO_WORD, 1, 101272, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x3},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_WORD, 1, 113426, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x40170c0},
    {S2C_IF_NO_WORD, 1, 113469, 0x0},
    {S2C_IF_OPTION, 0, 31090, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_INPUT, 0, 0, 0x10},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_WORD, 1, 17927, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10000},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40011c0},
    {S2C_IF_PLACE, 0, 0, 0x31000},
    {S2C_IF_WORD, 1, 13178, 0x0},
    {S2C_IF_OPTION, 0, 44526, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 18938, 0x0},
    {S2C_IF_VALUE, 0, 26334, 0x0},
    {S2C_IF_OPTION, 0, 24441, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 54410, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 28164, 0x4003040},
    {S2C_IF_OPTION, 0, 54410, 0x0},
    {S2C_IF_VALUE, 0, 28179, 0x0},
    {S2C_IF_OPTION, 0, 54410, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 28164, 0x0},
    {S2C_IF_OPTION, 0, 54410, 0x0},
    {S2C_IF_OPTION, 0, 30661, 0x0},
    {S2C_IF_OPTION, 0, 54410, 0x0},
    {S2C_IF_OPTION, 0, 24311, 0x0},
    {S2C_IF_OPTION, 0, 34001, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 39791, 0x400},
    {S2C_IF_OPTION, 0, 51710, 0x0},
    {S2C_IF_OPTION, 0, 54397, 0x0},
    {S2C_IF_OPTION, 0, 30368, 0x0},
    {S2C_IF_OPTION, 0, 31212, 0x0},
    {S2C_IF_VALUE, 0, 40838, 0x0},
    {S2C_IF_OPTION, 0, 54410, 0x0},
    {S2C_IF_OPTION, 0, 43862, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60013c1},
    {S2C_IF_OPTION, 0, 31496, 0x0},
    {S2C_IF_WORD, 0, 16870, 0x0},
    {S2C_IF_OPTION, 0, 43290, 0x0},
    {S2C_IF_WORD, 1, 99873, 0x0},
    {S2C_IF_OPTION, 0, 43270, 0x0},
    {S2C_IF_OPTION, 0, 34125, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x17000},
    {S2C_IF_NO_OPTION, 0, 41992, 0x0},
    {S2C_IF_OPTION, 0, 49167, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 41992, 0x0},
    {S2C_IF_OPTION, 0, 43319, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 20320, 0x4003040},
    {S2C_IF_VALUE, 0, 37556, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 20320, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 45804, 0x4003040},
    {S2C_IF_WORD, 1, 99862, 0x0},
    {S2C_IF_WORD, 1, 136635, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29759, 0x4003040},
    {S2C_IF_VALUE, 0, 51109, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c1},
    {S2C_IF_WORD, 1, 136635, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 29759, 0x0},
    {S2C_IF_WORD, 1, 99141, 0x0},
    {S2C_IF_WORD, 1, 99900, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x60003c1},
    {S2C_IF_OPTION, 0, 38133, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x60003c1},
    {S2C_IF_WORD, 1, 136635, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 136635, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 51700, 0x0},
    {S2C_IF_OPTION, 0, 41419, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 28516, 0x4003040},
    {S2C_IF_OPTION, 0, 41419, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 28516, 0x0},
    {S2C_IF_OPTION, 0, 47428, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 45547, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29076, 0x400},
    {S2C_IF_OPTION, 0, 43055, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36906, 0x4003040},
    {S2C_IF_OPTION, 0, 29674, 0x0},
    {S2C_IF_OPTION, 0, 54479, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_WORD, 1, 92764, 0x0},
    {S2C_IF_OPTION, 0, 29650, 0x0},
    {S2C_IF_OPTION, 0, 24871, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4003040},
    {S2C_IF_WORD, 1, 82598, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_OPTION, 0, 23060, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_PLACE, -1, 0, 0x10},
    {S2C_IF_PLACE, -2, 0, 0x2000140},
    {S2C_IF_PLACE, -1, 0, 0x400000},
    {S2C_IF_OPTION, 0, 19555, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_NO_OPTION, 0, 22356, 0x0},
    {S2C_IF_OPTION, 0, 24748, 0x0},
    {S2C_IF_PLACE, -2, 0, 0x40001c0},
    {S2C_IF_PLACE, -1, 0, 0x17400},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 99727, 0x0},
    {S2C_IF_OPTION, 0, 36117, 0x0},
    {S2C_IF_WORD, 1, 74011, 0x0},
    {S2C_IF_OPTION, 0, 49305, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 33580, 0x0},
    {S2C_IF_OPTION, 0, 31345, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 26547, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x77000},
    {S2C_IF_WORD, 0, 17889, 0x0},
    {S2C_IF_VALUE, 0, 33697, 0x0},
    {S2C_IF_VALUE, 0, 33652, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x1f7000},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION_PLACE, 0, 36303, 0x4000140},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_PLACE, 1, 0, 0x13000},
    {S2C_IF_OPTION, 0, 20880, 0x0},
    {S2C_IF_SAYS, 0, 12670, 0x0},
    {S2C_IF_VALUE, 0, 42060, 0x0},
    {S2C_IF_VALUE, 0, 42162, 0x0},
    {S2C_IF_WORD, 0, 9349, 0x0},
    {S2C_IF_WORD, 0, 96859, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 29848, 0x0},
    {S2C_IF_WORD, 0, 63526, 0x0},
    {S2C_IF_ALL_PLACES, 0, 0, 0x20},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 55211, 0x0},
    {S2C_IF_OPTION, 0, 22392, 0x0},
    {S2C_IF_OPTION, 0, 25336, 0x0},
    {S2C_IF_OPTION, 0, 18787, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 31513, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 52925, 0x0},
    {S2C_IF_VALUE, 0, 45559, 0x0},
    {S2C_IF_WORD, 0, 120766, 0x0},
    {S2C_IF_WORD, 0, 82016, 0x0},
    {S2C_IF_OPTION, 0, 53031, 0x0},
    {S2C_IF_WORD, 0, 63950, 0x0},
    {S2C_IF_OPTION, 0, 18385, 0x0},
    {S2C_IF_WORD, 0, 86303, 0x0},
    {S2C_IF_WORD, 0, 24738, 0x0},
    {S2C_IF_WORD, 0, 86332, 0x0},
    {S2C_IF_OPTION, 0, 40291, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40004c0},
    {S2C_IF_WORD, 0, 8900, 0x0},
    {S2C_IF_NO_WORD, 0, 55753, 0x0},
    {S2C_IF_OPTION, 0, 32921, 0x0},
    {S2C_IF_NO_OPTION, 0, 44526, 0x0},
    {S2C_IF_WORD, 1, 98681, 0x0},
    {S2C_IF_OPTION, 0, 43082, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 8900, 0x0},
    {S2C_IF_NO_WORD, 0, 55753, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 48325, 0x0},
    {S2C_IF_WORD, 0, 8900, 0x0},
    {S2C_IF_NO_WORD, 0, 55753, 0x0},
    {S2C_IF_OPTION, 0, 32081, 0x0},
    {S2C_IF_OPTION, 0, 36155, 0x0},
    {S2C_IF_OPTION, 0, 31166, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_OPTION, 0, 54605, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 42934, 0x0},
    {S2C_IF_OPTION, 0, 19775, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 8900, 0x0},
    {S2C_IF_NO_WORD, 0, 55753, 0x0},
    {S2C_IF_WORD, 0, 101519, 0x0},
    {S2C_IF_WORD, 102, 75789, 0x0},
    {S2C_IF_WORD, 0, 111955, 0x0},
    {S2C_IF_WORD, 0, 105522, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_OPTION, 0, 51155, 0x0},
    {S2C_IF_OPTION, 0, 52284, 0x0},
    {S2C_IF_OPTION, 0, 54173, 0x0},
    {S2C_IF_WORD, 0, 8900, 0x0},
    {S2C_IF_NO_WORD, 0, 55753, 0x0},
    {S2C_IF_OPTION, 0, 27515, 0x0},
    {S2C_IF_WORD, 0, 8900, 0x0},
    {S2C_IF_NO_WORD, 0, 55753, 0x0},
    {S2C_IF_OPTION, 0, 27515, 0x0},
    {S2C_IF_WORD, 0, 8900, 0x0},
    {S2C_IF_NO_WORD, 0, 55753, 0x0},
    {S2C_IF_OPTION, 0, 27518, 0x0},
    {S2C_IF_OPTION, 0, 22227, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 28152, 0x0},
    {S2C_IF_OPTION, 0, 25877, 0x0},
    {S2C_IF_OPTION, 0, 28580, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 29089, 0x0},
    {S2C_IF_OPTION, 0, 28762, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_WORD, 0, 8900, 0x0},
    {S2C_IF_NO_WORD, 0, 55753, 0x0},
    {S2C_IF_WORD, 1, 98580, 0x0},
    {S2C_IF_OPTION, 0, 24216, 0x0},
    {S2C_IF_OPTION, 0, 40303, 0x0},
    {S2C_IF_WORD, 0, 54818, 0x0},
    {S2C_IF_WORD, 0, 117647, 0x0},
    {S2C_IF_OPTION, 0, 51855, 0x0},
    {S2C_IF_OPTION, 0, 51855, 0x0},
    {S2C_IF_VALUE, 0, 29930, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 51855, 0x0},
    {S2C_IF_OPTION, 0, 40122, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 24808, 0x0},
    {S2C_IF_VALUE, 0, 32141, 0x0},
    {S2C_IF_OPTION, 0, 22251, 0x0},
    {S2C_IF_WORD, 0, 8900, 0x0},
    {S2C_IF_NO_WORD, 0, 55753, 0x0},
    {S2C_IF_WORD, 0, 17001, 0x0},
    {S2C_IF_WORD, 1, 120484, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 27074, 0x0},
    {S2C_IF_OPTION, 0, 24824, 0x0},
    {S2C_IF_OPTION, 0, 24227, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 27074, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 29809, 0x0},
    {S2C_IF_VALUE, 0, 30641, 0x0},
    {S2C_IF_OPTION, 0, 32542, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 50979, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 33130, 0x0},
    {S2C_IF_OPTION, 0, 43215, 0x0},
    {S2C_IF_OPTION, 0, 36155, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 32642, 0x0},
    {S2C_IF_OPTION, 0, 32181, 0x0},
    {S2C_IF_VALUE, 0, 45664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_VALUE, 0, 45664, 0x0},
    {S2C_IF_VALUE, 0, 52097, 0x0},
    {S2C_IF_WORD, -1, 58524, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000100},
    {S2C_IF_VALUE, 0, 45620, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400100},
    {S2C_IF_VALUE, 0, 45703, 0x0},
    {S2C_IF_VALUE, 0, 45596, 0x0},
    {S2C_IF_OPTION, 0, 18848, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 18827, 0x0},
    {S2C_IF_WORD, 2, 58876, 0x0},
    {S2C_IF_OPTION, 0, 18827, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 45575, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4177180},
    {S2C_IF_VALUE, 0, 51992, 0x0},
    {S2C_IF_WORD, 0, 60619, 0x0},
    {S2C_IF_VALUE, 0, 52079, 0x0},
    {S2C_IF_WORD, 102, 58852, 0x0},
    {S2C_IF_VALUE, 0, 51945, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4001340},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4003040},
    {S2C_IF_NO_WORD, 2, 54988, 0x0},
    {S2C_IF_WORD, 0, 58973, 0x0},
    {S2C_IF_OPTION, 0, 42985, 0x0},
    {S2C_IF_OPTION, 0, 32181, 0x0},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_NO_OPTION, 0, 52554, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 42985, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x4001140},
    {S2C_IF_OPTION, 0, 51855, 0x0},
    {S2C_IF_OPTION, 0, 42581, 0x0},
    {S2C_IF_WORD, 0, 27614, 0x0},
    {S2C_IF_OPTION, 0, 27615, 0x0},
    {S2C_IF_OPTION, 0, 27636, 0x0},
    {S2C_IF_WORD, 0, 19477, 0x0},
    {S2C_IF_OPTION, 0, 27618, 0x0},
    {S2C_IF_WORD, 0, 47584, 0x0},
    {S2C_IF_NO_OPTION, 0, 29511, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 42553, 0x0},
    {S2C_IF_OPTION, 0, 29554, 0x0},
    {S2C_IF_WORD, 0, 113593, 0x0},
    {S2C_IF_WORD, 0, 54702, 0x0},
    {S2C_IF_OPTION, 0, 29734, 0x0},
    {S2C_IF_OPTION, 0, 18322, 0x0},
    {S2C_IF_VALUE, 0, 52121, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 53198, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_VALUE, 0, 53744, 0x0},
    {S2C_IF_OPTION, 0, 42002, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 42002, 0x0},
    {S2C_IF_WORD, 1, 89649, 0x0},
    {S2C_IF_OPTION, 0, 22334, 0x0},
    {S2C_IF_OPTION, 0, 31212, 0x0},
    {S2C_IF_OPTION, 0, 25704, 0x0},
    {S2C_IF_OPTION, 0, 36777, 0x0},
    {S2C_IF_WORD, 0, 62288, 0x0},
    {S2C_IF_VALUE, 0, 43693, 0x0},
    {S2C_IF_WORD, 0, 106912, 0x0},
    {S2C_IF_WORD, 0, 8716, 0x0},
    {S2C_IF_VALUE, 0, 43616, 0x0},
    {S2C_IF_WORD, 1, 99001, 0x0},
    {S2C_IF_VALUE, 0, 43616, 0x0},
    {S2C_IF_WORD, 1, 92490, 0x0},
    {S2C_IF_OPTION, 0, 23774, 0x0},
    {S2C_IF_WORD, 0, 71540, 0x0},
    {S2C_IF_WORD, 0, 115386, 0x0},
    {S2C_IF_WORD, 0, 106623, 0x0},
    {S2C_IF_WORD, 0, 103007, 0x0},
    {S2C_IF_WORD, 0, 120045, 0x0},
    {S2C_IF_WORD, 0, 106836, 0x0},
    {S2C_IF_WORD, 0, 102058, 0x0},
    {S2C_IF_WORD, 0, 118670, 0x0},
    {S2C_IF_WORD, 0, 102230, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 72711, 0x0},
    {S2C_IF_WORD, 0, 88632, 0x0},
    {S2C_IF_WORD, 1, 120676, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 119002, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 42333, 0x0},
    {S2C_IF_WORD, 2, 66178, 0x0},
    {S2C_IF_WORD, 1, 118520, 0x0},
    {S2C_IF_WORD, 1, 131895, 0x0},
    {S2C_IF_WORD, 2, 13287, 0x0},
    {S2C_IF_WORD, 1, 107117, 0x0},
    {S2C_IF_WORD, 1, 50108, 0x0},
    {S2C_IF_WORD, 2, 123870, 0x0},
    {S2C_IF_WORD, 1, 65574, 0x0},
    {S2C_IF_WORD, 2, 17141, 0x0},
    {S2C_IF_WORD, 1, 83597, 0x0},
    {S2C_IF_WORD, 2, 118589, 0x0},
    {S2C_IF_WORD, 1, 66178, 0x0},
    {S2C_IF_WORD, 2, 118520, 0x0},
    {S2C_IF_WORD, 1, 123187, 0x0},
    {S2C_IF_WORD, 2, 52920, 0x0},
    {S2C_IF_WORD, 2, 66178, 0x0},
    {S2C_IF_WORD, 1, 88632, 0x0},
    {S2C_IF_WORD, 0, 101298, 0x0},
    {S2C_IF_NO_WORD, 0, 62572, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_WORD, 0, 118335, 0x0},
    {S2C_IF_OPTION, 0, 32793, 0x0},
    {S2C_IF_OPTION, 0, 38459, 0x0},
    {S2C_IF_WORD, 0, 84680, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 35025, 0x0},
    {S2C_IF_OPTION, 0, 49205, 0x0},
    {S2C_IF_WORD, 0, 84680, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 24330, 0x0},
    {S2C_IF_WORD, 1, 82821, 0x0},
    {S2C_IF_WORD, 0, 133891, 0x0},
    {S2C_IF_WORD, 1, 96834, 0x0},
    {S2C_IF_WORD, 0, 11705, 0x0},
    {S2C_IF_OPTION, 0, 18390, 0x0},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_WORD, 1, 89664, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_WORD, 0, 4945, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 58664, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400000},
    {S2C_IF_WORD, 0, 3461, 0x0},
    {S2C_IF_OPTION, 0, 54195, 0x0},
    {S2C_IF_WORD, 0, 11705, 0x0},
    {S2C_IF_OPTION, 0, 49295, 0x0},
    {S2C_IF_OPTION, 0, 28125, 0x0},
    {S2C_IF_OPTION, 0, 44558, 0x0},
    {S2C_IF_WORD, 1, 71547, 0x0},
    {S2C_IF_OPTION, 0, 31212, 0x0},
    {S2C_IF_OPTION, 0, 37336, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_OPTION, 0, 26163, 0x0},
    {S2C_IF_VALUE, 0, 39538, 0x0},
    {S2C_IF_VALUE, 0, 32619, 0x0},
    {S2C_IF_OPTION, 0, 43209, 0x0},
    {S2C_IF_OPTION, 0, 28114, 0x0},
    {S2C_IF_WORD, 2, 123477, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 31294, 0x0},
    {S2C_IF_OPTION, 0, 42512, 0x0},
    {S2C_IF_OPTION, 0, 36155, 0x0},
    {S2C_IF_VALUE, 0, 54429, 0x0},
    {S2C_IF_OPTION, 0, 53019, 0x0},
    {S2C_IF_WORD, 1, 53747, 0x0},
    {S2C_IF_OPTION, 0, 29799, 0x0},
    {S2C_IF_VALUE, 0, 29186, 0x0},
    {S2C_IF_WORD, 0, 136398, 0x0},
    {S2C_IF_VALUE, 0, 50415, 0x0},
    {S2C_IF_VALUE, 0, 38529, 0x0},
    {S2C_IF_OPTION, 0, 29174, 0x0},
    {S2C_IF_NO_OPTION, 0, 32285, 0x0},
    {S2C_IF_VALUE, 0, 52949, 0x0},
    {S2C_IF_VALUE, 0, 47446, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_VALUE, 0, 28694, 0x0},
    {S2C_IF_VALUE, 0, 30093, 0x0},
    {S2C_IF_VALUE, 0, 50451, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_VALUE, 0, 52949, 0x0},
    {S2C_IF_OPTION, 0, 54385, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_OPTION, 0, 29762, 0x0},
    {S2C_IF_VALUE, 0, 36269, 0x0},
    {S2C_IF_WORD, 0, 123477, 0x0},
    {S2C_IF_VALUE, 0, 30116, 0x0},
    {S2C_IF_WORD, 0, 123454, 0x0},
    {S2C_IF_WORD, 0, 62299, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_VALUE, 0, 49078, 0x0},
    {S2C_IF_SAYS, 0, 14028, 0x0},
    {S2C_IF_VALUE, 0, 49139, 0x0},
    {S2C_IF_WORD, 0, 97231, 0x0},
    {S2C_IF_OPTION, 0, 22678, 0x0},
    {S2C_IF_WORD, 0, 111856, 0x0},
    {S2C_IF_OPTION, 0, 27355, 0x0},
    {S2C_IF_WORD, 0, 98144, 0x0},
    {S2C_IF_OPTION, 0, 37577, 0x0},
    {S2C_IF_OPTION, 0, 43392, 0x0},
    {S2C_IF_OPTION, 0, 20350, 0x0},
    {S2C_IF_WORD, 1, 112666, 0x0},
    {S2C_IF_OPTION, 0, 42775, 0x0},
    {S2C_IF_WORD, 1, 132811, 0x0},
    {S2C_IF_OPTION, 0, 20350, 0x0},
    {S2C_IF_OPTION, 0, 20323, 0x0},
    {S2C_IF_OPTION, 0, 18405, 0x0},
    {S2C_IF_OPTION, 0, 22900, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29508, 0x20000},
    {S2C_IF_OPTION, 0, 35084, 0x0},
    {S2C_IF_OPTION, 0, 29848, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29508, 0x20000},
    {S2C_IF_INPUT, 0, 0, 0x28},
    {S2C_IF_OPTION, 0, 29337, 0x0},
    {S2C_IF_VALUE, 0, 40932, 0x0},
    {S2C_IF_OPTION, 0, 43380, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 47366, 0x30000},
    {S2C_IF_WORD, 1, 115080, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 1, 136535, 0x0},
    {S2C_IF_NO_OPTION, 0, 47361, 0x0},
    {S2C_IF_WORD, 1, 86019, 0x0},
    {S2C_IF_NO_OPTION, 0, 47366, 0x0},
    {S2C_IF_WORD, 0, 71657, 0x0},
    {S2C_IF_OPTION, 0, 27813, 0x0},
    {S2C_IF_WORD, 0, 98160, 0x0},
    {S2C_IF_NO_OPTION, 0, 51037, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 36418, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_NO_OPTION, 0, 29340, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 36649, 0x0},
    {S2C_IF_WORD, 0, 11748, 0x0},
    {S2C_IF_VALUE, 0, 28928, 0x0},
    {S2C_IF_VALUE, 0, 31898, 0x0},
    {S2C_IF_WORD, 0, 9819, 0x0},
    {S2C_IF_VALUE, 0, 31898, 0x0},
    {S2C_IF_WORD, 0, 11111, 0x0},
    {S2C_IF_WORD, 0, 10758, 0x0},
    {S2C_IF_WORD, 0, 10011, 0x0},
    {S2C_IF_OPTION, 0, 32013, 0x0},
    {S2C_IF_WORD, 0, 9830, 0x0},
    {S2C_IF_VALUE, 0, 36030, 0x0},
    {S2C_IF_OPTION, 0, 31935, 0x0},
    {S2C_IF_WORD, 0, 10618, 0x0},
    {S2C_IF_VALUE, 0, 35863, 0x0},
    {S2C_IF_WORD, 0, 63260, 0x0},
    {S2C_IF_WORD, 0, 10292, 0x0},
    {S2C_IF_WORD, 1, 31883, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_SAYS, 0, 12129, 0x0},
    {S2C_IF_OPTION, 0, 36827, 0x0},
    {S2C_IF_VALUE, 0, 35440, 0x0},
    {S2C_IF_WORD, 0, 10454, 0x0},
    {S2C_IF_OPTION, 0, 31958, 0x0},
    {S2C_IF_VALUE, 0, 35604, 0x0},
    {S2C_IF_VALUE, 0, 31050, 0x0},
    {S2C_IF_WORD, 0, 9432, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 45942, 0x57400},
    {S2C_IF_VALUE, 0, 45826, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_VALUE, 0, 29352, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 36521, 0x0},
    {S2C_IF_VALUE, 0, 45975, 0x0},
    {S2C_IF_OPTION, 0, 45757, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 30681, 0x4043040},
    {S2C_IF_VALUE, 0, 30703, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 23750, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 23137, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 30170, 0x57400},
    {S2C_IF_VALUE, 0, 30237, 0x0},
    {S2C_IF_OPTION, 0, 25760, 0x0},
    {S2C_IF_OPTION, 0, 23705, 0x0},
    {S2C_IF_VALUE, 0, 30191, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 32572, 0x30000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 32078, 0x0},
    {S2C_IF_WORD, 1, 54694, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 39042, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x8},
    {S2C_IF_PLACE, -2, 0, 0x30000},
    {S2C_IF_SAYS, 0, 112604, 0x0},
    {S2C_IF_SAYS, 0, 16194, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 39042, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 38874, 0x0},
    {S2C_IF_SAYS, 0, 14865, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 12331, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_WORD, 0, 62646, 0x0},
    {S2C_IF_OPTION, 0, 32078, 0x0},
    {S2C_IF_OPTION, 0, 43024, 0x0},
    {S2C_IF_PLACE, 2, 0, 0x800000},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 40455, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 22324, 0x0},
    {S2C_IF_VALUE, 0, 34045, 0x0},
    {S2C_IF_OPTION, 0, 43039, 0x0},
    {S2C_IF_VALUE, 0, 45499, 0x0},
    {S2C_IF_OPTION, 0, 54138, 0x0},
    {S2C_IF_WORD, 0, 63220, 0x0},
    {S2C_IF_OPTION, 0, 45493, 0x0},
    {S2C_IF_VALUE, 0, 31470, 0x0},
    {S2C_IF_OPTION, 0, 22632, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4030140},
    {S2C_IF_OPTION_PLACE, 0, 36930, 0x4030140},
    {S2C_IF_HERE, 0, 0, 0x30140},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 36956, 0x0},
    {S2C_IF_WORD, 0, 116914, 0x0},
    {S2C_IF_WORD, 1, 17857, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 29851, 0x0},
    {S2C_IF_OPTION, 0, 28765, 0x0},
    {S2C_IF_OPTION, 0, 28463, 0x0},
    {S2C_IF_VALUE, 0, 20796, 0x0},
    {S2C_IF_VALUE, 0, 41909, 0x0},
    {S2C_IF_OPTION, 0, 30888, 0x0},
    {S2C_IF_OPTION, 0, 31715, 0x0},
    {S2C_IF_VALUE, 0, 27730, 0x0},
    {S2C_IF_VALUE, 0, 41927, 0x0},
    {S2C_IF_OPTION, 0, 50588, 0x0},
    {S2C_IF_WORD, 0, 3222, 0x0},
    {S2C_IF_NO_OPTION, 0, 20712, 0x0},
    {S2C_IF_VALUE, 0, 27730, 0x0},
    {S2C_IF_VALUE, 0, 41909, 0x0},
    {S2C_IF_NO_OPTION, 0, 48573, 0x0},
    {S2C_IF_VALUE, 0, 47668, 0x0},
    {S2C_IF_VALUE, 0, 41927, 0x0},
    {S2C_IF_VALUE, 0, 27761, 0x0},
    {S2C_IF_VALUE, 0, 41927, 0x0},
    {S2C_IF_NO_OPTION, 0, 50600, 0x0},
    {S2C_IF_OPTION, 0, 27706, 0x0},
    {S2C_IF_VALUE, 0, 41927, 0x0},
    {S2C_IF_VALUE, 0, 20729, 0x0},
    {S2C_IF_OPTION, 0, 27706, 0x0},
    {S2C_IF_VALUE, 0, 41927, 0x0},
    {S2C_IF_VALUE, 0, 50700, 0x0},
    {S2C_IF_WORD, 1, 83548, 0x0},
    {S2C_IF_WORD, 1, 98938, 0x0},
    {S2C_IF_OPTION, 0, 29053, 0x0},
    {S2C_IF_WORD, 0, 92517, 0x0},
    {S2C_IF_WORD, 0, 62326, 0x0},
    {S2C_IF_OPTION, 0, 51855, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x8},
    {S2C_IF_WORD, 1, 89664, 0x0},
    {S2C_IF_OPTION, 0, 20880, 0x0},
    {S2C_IF_WORD, 0, 14302, 0x0},
    {S2C_IF_WORD, 0, 91956, 0x0},
    {S2C_IF_WORD, 0, 89112, 0x0},
    {S2C_IF_SAYS, 0, 14953, 0x0},
    {S2C_IF_OPTION, 0, 51016, 0x0},
    {S2C_IF_OPTION, 0, 36412, 0x0},
    {S2C_IF_WORD, 0, 71633, 0x0},
    {S2C_IF_OPTION, 0, 54523, 0x0},
    {S2C_IF_WORD, 0, 120739, 0x0},
    {S2C_IF_WORD, 1, 97574, 0x0},
    {S2C_IF_WORD, 1, 120798, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_WORD, 0, 62236, 0x0},
    {S2C_IF_WORD, 1, 50108, 0x0},
    {S2C_IF_WORD, 1, 74106, 0x0},
    {S2C_IF_WORD, 0, 64225, 0x0},
    {S2C_IF_NO_WORD, 0, 103475, 0x0},
    {S2C_IF_WORD, 1, 64225, 0x0},
    {S2C_IF_WORD, 2, 89763, 0x0},
    {S2C_IF_WORD, 3, 64513, 0x0},
    {S2C_IF_NO_WORD, 0, 105241, 0x0},
    {S2C_IF_WORD, 1, 64225, 0x0},
    {S2C_IF_WORD, 0, 62421, 0x0},
    {S2C_IF_WORD, 0, 74106, 0x0},
    {S2C_IF_WORD, 0, 81619, 0x0},
    {S2C_IF_WORD, 0, 81619, 0x0},
    {S2C_IF_WORD, 0, 62463, 0x0},
    {S2C_IF_WORD, 0, 31890, 0x0},
    {S2C_IF_WORD, 0, 62440, 0x0},
    {S2C_IF_VALUE, 0, 27536, 0x0},
    {S2C_IF_OPTION, 0, 18867, 0x0},
    {S2C_IF_OPTION, 0, 23636, 0x0},
    {S2C_IF_VALUE, 0, 24721, 0x0},
    {S2C_IF_VALUE, 0, 24569, 0x0},
    {S2C_IF_VALUE, 0, 25560, 0x0},
    {S2C_IF_VALUE, 0, 18222, 0x0},
    {S2C_IF_VALUE, 0, 18252, 0x0},
    {S2C_IF_VALUE, 0, 27555, 0x0},
    {S2C_IF_VALUE, 0, 25588, 0x0},
    {S2C_IF_VALUE, 0, 25529, 0x0},
    {S2C_IF_VALUE, 0, 25609, 0x0},
    {S2C_IF_OPTION, 0, 20454, 0x0},
    {S2C_IF_OPTION, 0, 22723, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 117391, 0x0},
    {S2C_IF_NO_WORD, 1, 116376, 0x0},
    {S2C_IF_WORD, 0, 83099, 0x0},
    {S2C_IF_NO_WORD, 0, 99159, 0x0},
    {S2C_IF_WORD, 0, 99159, 0x0},
    {S2C_IF_WORD, 0, 74115, 0x0},
    {S2C_IF_WORD, 0, 74115, 0x0},
    {S2C_IF_WORD, 0, 99159, 0x0},
    {S2C_IF_WORD, 0, 65277, 0x0},
    {S2C_IF_WORD, 0, 74115, 0x0},
    {S2C_IF_WORD, 1, 74106, 0x0},
    {S2C_IF_WORD, 0, 62410, 0x0},
    {S2C_IF_WORD, 0, 62251, 0x0},
    {S2C_IF_WORD, 0, 65277, 0x0},
    {S2C_IF_WORD, 0, 52920, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 44704, 0x0},
    {S2C_IF_WORD, 0, 117319, 0x0},
    {S2C_IF_WORD, 1, 117357, 0x0},
    {S2C_IF_WORD, 1, 74246, 0x0},
    {S2C_IF_OPTION, 0, 33457, 0x0},
    {S2C_IF_OPTION, 0, 26550, 0x0},
    {S2C_IF_WORD, 0, 63917, 0x0},
    {S2C_IF_WORD, 0, 19477, 0x0},
    {S2C_IF_OPTION, 0, 28664, 0x0},
    {S2C_IF_OPTION, 0, 50735, 0x0},
    {S2C_IF_WORD, 1, 107493, 0x0},
    {S2C_IF_WORD, 0, 82940, 0x0},
    {S2C_IF_WORD, 0, 16277, 0x0},
    {S2C_IF_WORD, 0, 82838, 0x0},
    {S2C_IF_WORD, 0, 119757, 0x0},
    {S2C_IF_WORD, 0, 89177, 0x0},
    {S2C_IF_OPTION, 0, 28762, 0x0},
    {S2C_IF_WORD, 0, 98067, 0x0},
    {S2C_IF_WORD, 1, 74309, 0x0},
    {S2C_IF_WORD, 1, 63776, 0x0},
    {S2C_IF_WORD, 0, 74106, 0x0},
    {S2C_IF_WORD, 0, 62393, 0x0},
    {S2C_IF_WORD, 1, 63776, 0x0},
    {S2C_IF_WORD, 0, 83534, 0x0},
    {S2C_IF_NO_WORD, 0, 99159, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 32181, 0x0},
    {S2C_IF_WORD, 0, 99159, 0x0},
    {S2C_IF_WORD, 1, 25553, 0x0},
    {S2C_IF_WORD, 1, 89664, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 49745, 0x0},
    {S2C_IF_WORD, 0, 83161, 0x0},
    {S2C_IF_WORD, 0, 91831, 0x0},
    {S2C_IF_WORD, 0, 25699, 0x0},
    {S2C_IF_WORD, 0, 131598, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 118953, 0x0},
    {S2C_IF_WORD, 0, 62324, 0x0},
    {S2C_IF_WORD, 0, 81565, 0x0},
    {S2C_IF_WORD, 1, 117937, 0x0},
    {S2C_IF_WORD, 0, 82451, 0x0},
    {S2C_IF_WORD, 1, 119396, 0x0},
    {S2C_IF_WORD, 1, 99427, 0x0},
    {S2C_IF_WORD, 1, 89778, 0x0},
    {S2C_IF_WORD, 1, 116900, 0x0},
    {S2C_IF_OPTION, 0, 25775, 0x0},
    {S2C_IF_WORD, 1, 119465, 0x0},
    {S2C_IF_OPTION, 0, 23072, 0x0},
    {S2C_IF_WORD, 1, 93011, 0x0},
    {S2C_IF_WORD, 2, 75547, 0x0},
    {S2C_IF_OPTION, 0, 26166, 0x0},
    {S2C_IF_NO_OPTION, 0, 37305, 0x0},
    {S2C_IF_WORD, 1, 117252, 0x0},
    {S2C_IF_VALUE, 0, 35294, 0x0},
    {S2C_IF_WORD, 1, 82975, 0x0},
    {S2C_IF_WORD, 0, 74327, 0x0},
    {S2C_IF_WORD, 1, 117105, 0x0},
    {S2C_IF_WORD, 1, 74151, 0x0},
    {S2C_IF_WORD, 0, 11045, 0x0},
    {S2C_IF_OPTION, 0, 27044, 0x0},
    {S2C_IF_OPTION, 0, 39320, 0x0},
    {S2C_IF_WORD, 1, 71742, 0x0},
    {S2C_IF_WORD, 0, 63279, 0x0},
    {S2C_IF_WORD, 0, 73517, 0x0},
    {S2C_IF_OPTION, 0, 27024, 0x0},
    {S2C_IF_WORD, 1, 89664, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 117607, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 123219, 0x0},
    {S2C_IF_WORD, 1, 131761, 0x0},
    {S2C_IF_OPTION, 0, 18321, 0x0},
    {S2C_IF_WORD, 0, 65176, 0x0},
    {S2C_IF_WORD, 0, 41403, 0x0},
    {S2C_IF_WORD, 1, 120545, 0x0},
    {S2C_IF_WORD, 0, 117683, 0x0},
    {S2C_IF_WORD, 0, 99558, 0x0},
    {S2C_IF_WORD, 0, 62378, 0x0},
    {S2C_IF_OPTION, 0, 50497, 0x0},
    {S2C_IF_OPTION, 0, 50497, 0x0},
    {S2C_IF_WORD, 0, 87947, 0x0},
    {S2C_IF_OPTION, 0, 24032, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 95823, 0x0},
    {S2C_IF_WORD, 1, 97993, 0x0},
    {S2C_IF_OPTION, 0, 50497, 0x0},
    {S2C_IF_VALUE, 0, 47055, 0x0},
    {S2C_IF_OPTION, 0, 18448, 0x0},
    {S2C_IF_OPTION, 0, 18411, 0x0},
    {S2C_IF_OPTION, 0, 42590, 0x0},
    {S2C_IF_OPTION, 0, 54452, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4003040},
    {S2C_IF_OPTION, 0, 21809, 0x0},
    {S2C_IF_OPTION, 0, 24155, 0x0},
    {S2C_IF_OPTION, 0, 49205, 0x0},
    {S2C_IF_WORD, 0, 95765, 0x0},
    {S2C_IF_OPTION, 0, 26181, 0x0},
    {S2C_IF_OPTION, 0, 49031, 0x0},
    {S2C_IF_OPTION, 0, 38425, 0x0},
    {S2C_IF_OPTION, 0, 23242, 0x0},
    {S2C_IF_OPTION, 0, 38425, 0x0},
    {S2C_IF_WORD, 0, 90738, 0x0},
    {S2C_IF_OPTION, 0, 20554, 0x0},
    {S2C_IF_OPTION, 0, 23242, 0x0},
    {S2C_IF_OPTION, 0, 22374, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_OPTION, 0, 23308, 0x0},
    {S2C_IF_OPTION, 0, 31594, 0x0},
    {S2C_IF_OPTION, 0, 44424, 0x0},
    {S2C_IF_WORD, 0, 87947, 0x0},
    {S2C_IF_OPTION, 0, 32207, 0x0},
    {S2C_IF_WORD, 0, 64254, 0x0},
    {S2C_IF_WORD, 0, 72547, 0x0},
    {S2C_IF_OPTION, 0, 24065, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_WORD, 0, 95823, 0x0},
    {S2C_IF_WORD, 1, 97706, 0x0},
    {S2C_IF_OPTION, 0, 44499, 0x0},
    {S2C_IF_OPTION, 0, 31090, 0x0},
    {S2C_IF_WORD, 0, 87845, 0x0},
    {S2C_IF_VALUE, 0, 23613, 0x0},
    {S2C_IF_OPTION, 0, 31090, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 31090, 0x0},
    {S2C_IF_OPTION, 0, 31212, 0x0},
    {S2C_IF_OPTION, 0, 31090, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_OPTION, 0, 31090, 0x0},
    {S2C_IF_WORD, 0, 90794, 0x0},
    {S2C_IF_OPTION, 0, 31084, 0x0},
    {S2C_IF_OPTION, 0, 23388, 0x0},
    {S2C_IF_OPTION, 0, 26550, 0x0},
    {S2C_IF_OPTION, 0, 23388, 0x0},
    {S2C_IF_OPTION, 0, 22392, 0x0},
    {S2C_IF_OPTION, 0, 23388, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_WORD, 1, 97795, 0x0},
    {S2C_IF_OPTION, 0, 47643, 0x0},
    {S2C_IF_OPTION, 0, 28202, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_OPTION, 0, 36212, 0x0},
    {S2C_IF_OPTION, 0, 20299, 0x0},
    {S2C_IF_OPTION, 0, 49217, 0x0},
    {S2C_IF_OPTION, 0, 18402, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 18402, 0x0},
    {S2C_IF_OPTION, 0, 18327, 0x0},
    {S2C_IF_VALUE, 0, 44510, 0x0},
    {S2C_IF_OPTION, 0, 18321, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 97258, 0x0},
    {S2C_IF_WORD, 1, 83591, 0x0},
    {S2C_IF_WORD, 2, 63960, 0x0},
    {S2C_IF_WORD, 1, 75162, 0x0},
    {S2C_IF_WORD, 1, 97167, 0x0},
    {S2C_IF_OPTION, 0, 18390, 0x0},
    {S2C_IF_OPTION, 0, 29588, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 18321, 0x0},
    {S2C_IF_OPTION, 0, 13977, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x5},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_OPTION, 0, 21763, 0x0},
    {S2C_IF_OPTION, 0, 48901, 0x0},
    {S2C_IF_OPTION, 0, 38821, 0x0},
    {S2C_IF_WORD, 0, 12837, 0x0},
    {S2C_IF_OPTION, 0, 38821, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 20278, 0x0},
    {S2C_IF_OPTION, 0, 54093, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_WORD, 1, 99791, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_WORD, 0, 108205, 0x0},
    {S2C_IF_WORD, 0, 88632, 0x0},
    {S2C_IF_WORD, 0, 118476, 0x0},
    {S2C_IF_WORD, 0, 103060, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_WORD, 1, 16277, 0x0},
    {S2C_IF_WORD, 1, 96974, 0x0},
    {S2C_IF_WORD, 1, 63912, 0x0},
    {S2C_IF_OPTION, 0, 21247, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 1, 116952, 0x0},
    {S2C_IF_OPTION, 0, 53903, 0x0},
    {S2C_IF_VALUE, 0, 18522, 0x0},
    {S2C_IF_WORD, 0, 15694, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22383, 0x400000},
    {S2C_IF_OPTION, 0, 24456, 0x0},
    {S2C_IF_WORD, 1, 82451, 0x0},
    {S2C_IF_OPTION, 0, 22395, 0x0},
    {S2C_IF_WORD, 1, 119918, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_OPTION, 0, 27924, 0x0},
    {S2C_IF_OPTION, 0, 30148, 0x0},
    {S2C_IF_OPTION, 0, 35087, 0x0},
    {S2C_IF_OPTION, 0, 41596, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2400},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 1, 120150, 0x0},
    {S2C_IF_OPTION, 0, 26163, 0x0},
    {S2C_IF_OPTION, 0, 36155, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 36167, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 32981, 0x0},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_OPTION, 0, 40041, 0x0},
    {S2C_IF_OPTION, 0, 36155, 0x0},
    {S2C_IF_OPTION, 0, 23154, 0x0},
    {S2C_IF_WORD, 0, 17920, 0x0},
    {S2C_IF_OPTION, 0, 22244, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_WORD, 0, 54806, 0x0},
    {S2C_IF_OPTION, 0, 23503, 0x0},
    {S2C_IF_OPTION, 0, 25823, 0x0},
    {S2C_IF_NO_OPTION, 0, 31668, 0x0},
    {S2C_IF_OPTION, 0, 40012, 0x0},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 22392, 0x0},
    {S2C_IF_OPTION, 0, 36155, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 42413, 0x0},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_OPTION, 0, 18858, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x3},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_VALUE, 0, 23917, 0x0},
    {S2C_IF_OPTION, 0, 18502, 0x0},
    {S2C_IF_OPTION, 0, 23298, 0x0},
    {S2C_IF_OPTION, 0, 24847, 0x0},
    {S2C_IF_OPTION, 0, 29508, 0x0},
    {S2C_IF_OPTION, 0, 18390, 0x0},
    {S2C_IF_WORD, 0, 11169, 0x0},
    {S2C_IF_WORD, 0, 12843, 0x0},
    {S2C_IF_OPTION, 0, 44486, 0x0},
    {S2C_IF_OPTION, 0, 28094, 0x0},
    {S2C_IF_WORD, 1, 119275, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_NO_OPTION, 0, 54560, 0x0},
    {S2C_IF_WORD, 1, 102747, 0x0},
    {S2C_IF_WORD, 1, 102790, 0x0},
    {S2C_IF_WORD, 1, 112344, 0x0},
    {S2C_IF_WORD, 0, 8706, 0x0},
    {S2C_IF_WORD, 1, 83045, 0x0},
    {S2C_IF_OPTION, 0, 29508, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_WORD, 1, 71757, 0x0},
    {S2C_IF_OPTION, 0, 44470, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 39957, 0x0},
    {S2C_IF_WORD, 1, 102759, 0x0},
    {S2C_IF_WORD, 1, 120116, 0x0},
    {S2C_IF_WORD, 1, 107484, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_WORD, 1, 107484, 0x0},
    {S2C_IF_WORD, 0, 132488, 0x0},
    {S2C_IF_OPTION, 0, 21513, 0x0},
    {S2C_IF_OPTION, 0, 24770, 0x0},
    {S2C_IF_OPTION, 0, 25234, 0x0},
    {S2C_IF_OPTION, 0, 31108, 0x0},
    {S2C_IF_WORD, 1, 120878, 0x0},
    {S2C_IF_OPTION, 0, 41197, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 40071, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_WORD, 0, 71269, 0x0},
    {S2C_IF_OPTION, 0, 40829, 0x0},
    {S2C_IF_WORD, 0, 15042, 0x0},
    {S2C_IF_WORD, 0, 62236, 0x0},
    {S2C_IF_OPTION, 0, 22237, 0x0},
    {S2C_IF_WORD, 0, 15059, 0x0},
    {S2C_IF_WORD, 0, 75789, 0x0},
    {S2C_IF_OPTION, 0, 49354, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 29734, 0x0},
    {S2C_IF_VALUE, 0, 33877, 0x0},
    {S2C_IF_OPTION, 0, 42219, 0x0},
    {S2C_IF_WORD, 0, 89843, 0x0},
    {S2C_IF_WORD, 0, 102715, 0x0},
    {S2C_IF_WORD, 0, 72516, 0x0},
    {S2C_IF_WORD, 0, 60584, 0x0},
    {S2C_IF_WORD, 0, 132496, 0x0},
    {S2C_IF_WORD, 0, 7480, 0x0},
    {S2C_IF_WORD, 0, 91594, 0x0},
    {S2C_IF_WORD, 0, 88152, 0x0},
    {S2C_IF_WORD, 1, 105561, 0x0},
    {S2C_IF_VALUE, 0, 21516, 0x0},
    {S2C_IF_OPTION, 0, 32181, 0x0},
    {S2C_IF_OPTION, 0, 53845, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 32190, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 32181, 0x0},
    {S2C_IF_OPTION, 0, 53845, 0x0},
    {S2C_IF_WORD, 1, 89971, 0x0},
    {S2C_IF_VALUE, 0, 21260, 0x0},
    {S2C_IF_WORD, 1, 105114, 0x0},
    {S2C_IF_OPTION, 0, 18358, 0x0},
    {S2C_IF_OPTION, 0, 42039, 0x0},
    {S2C_IF_VALUE, 0, 39878, 0x0},
    {S2C_IF_OPTION, 0, 39864, 0x0},
    {S2C_IF_OPTION, 0, 31131, 0x0},
    {S2C_IF_OPTION, 0, 42522, 0x0},
    {S2C_IF_OPTION, 0, 20554, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 105136, 0x0},
    {S2C_IF_OPTION, 0, 39864, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_OPTION, 0, 21596, 0x0},
    {S2C_IF_OPTION, 0, 23904, 0x0},
    {S2C_IF_WORD, 0, 19372, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 40563, 0x10},
    {S2C_IF_OPTION, 0, 23163, 0x0},
    {S2C_IF_WORD, 0, 106503, 0x0},
    {S2C_IF_VALUE, 0, 47466, 0x0},
    {S2C_IF_VALUE, 0, 47512, 0x0},
    {S2C_IF_WORD, 0, 11176, 0x0},
    {S2C_IF_VALUE, 0, 19358, 0x0},
    {S2C_IF_VALUE, 0, 24833, 0x0},
    {S2C_IF_OPTION, 0, 20554, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_VALUE, 0, 32351, 0x0},
    {S2C_IF_OPTION, 0, 28055, 0x0},
    {S2C_IF_VALUE, 0, 43837, 0x0},
    {S2C_IF_VALUE, 0, 43708, 0x0},
    {S2C_IF_VALUE, 0, 32506, 0x0},
    {S2C_IF_VALUE, 0, 32307, 0x0},
    {S2C_IF_VALUE, 0, 32506, 0x0},
    {S2C_IF_VALUE, 0, 43802, 0x0},
    {S2C_IF_WORD, 102, 104895, 0x0},
    {S2C_IF_WORD, 102, 17148, 0x0},
    {S2C_IF_WORD, 102, 123799, 0x0},
    {S2C_IF_WORD, 102, 88277, 0x0},
    {S2C_IF_WORD, 102, 16921, 0x0},
    {S2C_IF_WORD, 0, 130355, 0x0},
    {S2C_IF_WORD, 0, 133089, 0x0},
    {S2C_IF_VALUE, 0, 38556, 0x0},
    {S2C_IF_WORD, 1, 105009, 0x0},
    {S2C_IF_OPTION, 0, 18902, 0x0},
    {S2C_IF_WORD, 1, 82443, 0x0},
    {S2C_IF_OPTION, 0, 38053, 0x0},
    {S2C_IF_WORD, 0, 75789, 0x0},
    {S2C_IF_WORD, 0, 118960, 0x0},
    {S2C_IF_OPTION, 0, 33308, 0x0},
    {S2C_IF_WORD, 1, 114045, 0x0},
    {S2C_IF_WORD, 2, 75766, 0x0},
    {S2C_IF_WORD, 1, 104949, 0x0},
    {S2C_IF_WORD, 1, 75766, 0x0},
    {S2C_IF_OPTION, 0, 28919, 0x0},
    {S2C_IF_WORD, 1, 118953, 0x0},
    {S2C_IF_WORD, 2, 75789, 0x0},
    {S2C_IF_WORD, 1, 71815, 0x0},
    {S2C_IF_WORD, 2, 31890, 0x0},
    {S2C_IF_WORD, 1, 118953, 0x0},
    {S2C_IF_WORD, 2, 105701, 0x0},
    {S2C_IF_OPTION, 0, 20555, 0x0},
    {S2C_IF_WORD, 1, 89264, 0x0},
    {S2C_IF_OPTION, 0, 20555, 0x0},
    {S2C_IF_OPTION, 0, 33294, 0x0},
    {S2C_IF_WORD, 0, 105645, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x6020140},
    {S2C_IF_OPTION, 0, 21000, 0x0},
    {S2C_IF_WORD, 0, 17613, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 17679, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 50862, 0x30000},
    {S2C_IF_WORD, 0, 113586, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 90129, 0x0},
    {S2C_IF_WORD, 0, 74899, 0x0},
    {S2C_IF_WORD, 0, 72051, 0x0},
    {S2C_IF_WORD, 0, 76364, 0x0},
    {S2C_IF_WORD, 0, 124032, 0x0},
    {S2C_IF_WORD, 0, 76497, 0x0},
    {S2C_IF_NO_OPTION, 0, 39920, 0x0},
    {S2C_IF_WORD, 0, 72158, 0x0},
    {S2C_IF_NO_WORD, 0, 123260, 0x0},
    {S2C_IF_WORD, 1, 115076, 0x0},
    {S2C_IF_WORD, 2, 75789, 0x0},
    {S2C_IF_NO_OPTION, 0, 24279, 0x0},
    {S2C_IF_WORD, 0, 112829, 0x0},
    {S2C_IF_OPTION, 0, 19546, 0x0},
    {S2C_IF_WORD, 0, 113586, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_WORD, 0, 113586, 0x0},
    {S2C_IF_VALUE, 0, 31871, 0x0},
    {S2C_IF_WORD, 0, 63969, 0x0},
    {S2C_IF_WORD, 0, 76098, 0x0},
    {S2C_IF_WORD, 0, 107658, 0x0},
    {S2C_IF_WORD, 0, 99717, 0x0},
    {S2C_IF_WORD, 0, 50108, 0x0},
    {S2C_IF_OPTION, 0, 20554, 0x0},
    {S2C_IF_WORD, 0, 89042, 0x0},
    {S2C_IF_WORD, 0, 74873, 0x0},
    {S2C_IF_WORD, 0, 72008, 0x0},
    {S2C_IF_WORD, 0, 62607, 0x0},
    {S2C_IF_OPTION, 0, 24010, 0x0},
    {S2C_IF_WORD, 0, 12368, 0x0},
    {S2C_IF_VALUE, 0, 18715, 0x0},
    {S2C_IF_OPTION, 0, 23949, 0x0},
    {S2C_IF_WORD, 0, 72142, 0x0},
    {S2C_IF_WORD, 0, 133050, 0x0},
    {S2C_IF_WORD, 0, 105545, 0x0},
    {S2C_IF_WORD, 1, 92546, 0x0},
    {S2C_IF_WORD, 2, 66178, 0x0},
    {S2C_IF_OPTION, 0, 29337, 0x0},
    {S2C_IF_OPTION, 0, 23298, 0x0},
    {S2C_IF_OPTION, 0, 24871, 0x0},
    {S2C_IF_VALUE, 0, 17978, 0x0},
    {S2C_IF_VALUE, 0, 19220, 0x0},
    {S2C_IF_WORD, 0, 3427, 0x0},
    {S2C_IF_VALUE, 0, 23104, 0x0},
    {S2C_IF_WORD, 0, 72611, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 97307, 0x0},
    {S2C_IF_WORD, 0, 92835, 0x0},
    {S2C_IF_WORD, 0, 16073, 0x0},
    {S2C_IF_WORD, 0, 11907, 0x0},
    {S2C_IF_VALUE, 0, 50004, 0x0},
    {S2C_IF_WORD, 0, 16047, 0x0},
    {S2C_IF_WORD, 0, 7589, 0x0},
    {S2C_IF_VALUE, 0, 44202, 0x0},
    {S2C_IF_WORD, 0, 64022, 0x0},
    {S2C_IF_WORD, 0, 63443, 0x0},
    {S2C_IF_WORD, 0, 17717, 0x0},
    {S2C_IF_OPTION, 0, 45366, 0x0},
    {S2C_IF_WORD, 0, 11016, 0x0},
    {S2C_IF_WORD, 0, 17016, 0x0},
    {S2C_IF_VALUE, 0, 51475, 0x0},
    {S2C_IF_WORD, 0, 72658, 0x0},
    {S2C_IF_WORD, 0, 7550, 0x0},
    {S2C_IF_OPTION, 0, 37910, 0x0},
    {S2C_IF_WORD, 0, 19477, 0x0},
    {S2C_IF_VALUE, 0, 37978, 0x0},
    {S2C_IF_WORD, 0, 17120, 0x0},
    {S2C_IF_WORD, 0, 112204, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_VALUE, 0, 38897, 0x0},
    {S2C_IF_WORD, -1, 115391, 0x0},
    {S2C_IF_VALUE, 0, 48941, 0x0},
    {S2C_IF_OPTION, 0, 49990, 0x0},
    {S2C_IF_OPTION, 0, 49986, 0x0},
    {S2C_IF_OPTION, 0, 49395, 0x0},
    {S2C_IF_OPTION, 0, 22015, 0x0},
    {S2C_IF_OPTION, 0, 43477, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_WORD, 1, 98847, 0x0},
    {S2C_IF_WORD, 2, 98774, 0x0},
    {S2C_IF_OPTION, 0, 22638, 0x0},
    {S2C_IF_WORD, 0, 11592, 0x0},
    {S2C_IF_WORD, 0, 83857, 0x0},
    {S2C_IF_OPTION, 0, 19672, 0x0},
    {S2C_IF_OPTION, 0, 13977, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_OPTION, 0, 25835, 0x0},
    {S2C_IF_WORD, 1, 74286, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x4},
    {S2C_IF_WORD, 1, 89133, 0x0},
    {S2C_IF_WORD, 1, 87715, 0x0},
    {S2C_IF_WORD, 2, 14999, 0x0},
    {S2C_IF_SAYS, 0, 14999, 0x0},
    {S2C_IF_WORD, 1, 117974, 0x0},
    {S2C_IF_WORD, 1, 72022, 0x0},
    {S2C_IF_WORD, 0, 116139, 0x0},
    {S2C_IF_WORD, 0, 82805, 0x0},
    {S2C_IF_WORD, 1, 72022, 0x0},
    {S2C_IF_WORD, 0, 116139, 0x0},
    {S2C_IF_WORD, 0, 111667, 0x0},
    {S2C_IF_WORD, 1, 115222, 0x0},
    {S2C_IF_WORD, 2, 89120, 0x0},
    {S2C_IF_WORD, 1, 63656, 0x0},
    {S2C_IF_WORD, 2, 81595, 0x0},
    {S2C_IF_WORD, 1, 74286, 0x0},
    {S2C_IF_WORD, 1, 71867, 0x0},
    {S2C_IF_WORD, 2, 111722, 0x0},
    {S2C_IF_WORD, 1, 73998, 0x0},
    {S2C_IF_WORD, 2, 115339, 0x0},
    {S2C_IF_WORD, 1, 111625, 0x0},
    {S2C_IF_NO_WORD, 2, 102673, 0x0},
    {S2C_IF_WORD, 1, 136640, 0x0},
    {S2C_IF_WORD, 1, 104820, 0x0},
    {S2C_IF_OPTION, 0, 25835, 0x0},
    {S2C_IF_OPTION, 0, 48861, 0x0},
    {S2C_IF_WORD, 0, 59517, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 19546, 0x0},
    {S2C_IF_WORD, 1, 119092, 0x0},
    {S2C_IF_OPTION, 0, 33544, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_OPTION, 0, 24871, 0x0},
    {S2C_IF_OPTION, 0, 21127, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x80},
    {S2C_IF_WORD, 0, 17935, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 0, 105281, 0x0},
    {S2C_IF_OPTION, 0, 22694, 0x0},
    {S2C_IF_WORD, 1, 97412, 0x0},
    {S2C_IF_OPTION, 0, 26593, 0x0},
    {S2C_IF_WORD, 0, 75370, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_PLACE, 0, 102821, 0x400},
    {S2C_IF_OPTION, 0, 25731, 0x0},
    {S2C_IF_WORD, 1, 96874, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_WORD, 1, 62587, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_OPTION, 0, 36806, 0x0},
    {S2C_IF_OPTION, 0, 47997, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 29508, 0x0},
    {S2C_IF_OPTION, 0, 43209, 0x0},
    {S2C_IF_OPTION, 0, 20874, 0x0},
    {S2C_IF_OPTION, 0, 28776, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_NO_OPTION, 0, 37077, 0x0},
    {S2C_IF_OPTION, 0, 18390, 0x0},
    {S2C_IF_WORD, 1, 17935, 0x0},
    {S2C_IF_OPTION, 0, 13977, 0x0},
    {S2C_IF_OPTION, 0, 44378, 0x0},
    {S2C_IF_OPTION, 0, 44378, 0x0},
    {S2C_IF_SAYS, 0, 16815, 0x0},
    {S2C_IF_VALUE, 0, 39801, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x5},
    {S2C_IF_VALUE, 0, 39801, 0x0},
    {S2C_IF_WORD, 1, 92751, 0x0},
    {S2C_IF_WORD, 1, 99592, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 136461, 0x0},
    {S2C_IF_WORD, 0, 131643, 0x0},
    {S2C_IF_OPTION, 0, 26983, 0x0},
    {S2C_IF_WORD, 1, 64976, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 51740, 0x4000040},
    {S2C_IF_OPTION, 0, 20554, 0x0},
    {S2C_IF_OPTION, 0, 22867, 0x0},
    {S2C_IF_OPTION, 0, 36318, 0x0},
    {S2C_IF_OPTION, 0, 22656, 0x0},
    {S2C_IF_OPTION, 0, 19717, 0x0},
    {S2C_IF_OPTION, 0, 42472, 0x0},
    {S2C_IF_WORD, 1, 99051, 0x0},
    {S2C_IF_OPTION, 0, 24549, 0x0},
    {S2C_IF_WORD, 1, 82451, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_WORD, 1, 99632, 0x0},
    {S2C_IF_SAYS, 0, 16168, 0x0},
    {S2C_IF_WORD, 0, 112088, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 24871, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 29508, 0x420},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_WORD, 1, 71900, 0x0},
    {S2C_IF_OPTION, 0, 44404, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_HERE, 0, 0, 0x4000040},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_WORD, 0, 65309, 0x0},
    {S2C_IF_WORD, 1, 131957, 0x0},
    {S2C_IF_WORD, 0, 83774, 0x0},
    {S2C_IF_WORD, 0, 56075, 0x0},
    {S2C_IF_WORD, 1, 86627, 0x0},
    {S2C_IF_WORD, 1, 97044, 0x0},
    {S2C_IF_WORD, 1, 106752, 0x0},
    {S2C_IF_WORD, 1, 103380, 0x0},
    {S2C_IF_OPTION, 0, 29508, 0x0},
    {S2C_IF_WORD, 0, 54834, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 50364, 0x0},
    {S2C_IF_OPTION, 0, 24166, 0x0},
    {S2C_IF_OPTION, 0, 18321, 0x0},
    {S2C_IF_WORD, 2, 98451, 0x0},
    {S2C_IF_WORD, 2, 112173, 0x0},
    {S2C_IF_OPTION, 0, 19650, 0x0},
    {S2C_IF_WORD, 0, 83196, 0x0},
    {S2C_IF_WORD, 0, 82451, 0x0},
    {S2C_IF_OPTION, 0, 19650, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_VALUE, 0, 32775, 0x0},
    {S2C_IF_WORD, 0, 98612, 0x0},
    {S2C_IF_OPTION, 0, 42890, 0x0},
    {S2C_IF_WORD, 0, 108242, 0x0},
    {S2C_IF_OPTION, 0, 21687, 0x0},
    {S2C_IF_WORD, 0, 11710, 0x0},
    {S2C_IF_VALUE, 0, 24833, 0x0},
    {S2C_IF_WORD, 1, 99688, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_WORD, 0, 112079, 0x0},
    {S2C_IF_OPTION, 0, 37567, 0x0},
    {S2C_IF_WORD, 0, 120656, 0x0},
    {S2C_IF_OPTION, 0, 29772, 0x0},
    {S2C_IF_OPTION, 0, 28623, 0x0},
    {S2C_IF_VALUE, 0, 36284, 0x0},
    {S2C_IF_OPTION, 0, 27690, 0x0},
    {S2C_IF_WORD, 1, 121006, 0x0},
    {S2C_IF_WORD, 1, 71292, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_WORD, 1, 112336, 0x0},
    {S2C_IF_WORD, 1, 117150, 0x0},
    {S2C_IF_WORD, 1, 75230, 0x0},
    {S2C_IF_WORD, 2, 102521, 0x0},
    {S2C_IF_WORD, 1, 116119, 0x0},
    {S2C_IF_WORD, 2, 8965, 0x0},
    {S2C_IF_WORD, 1, 91737, 0x0},
    {S2C_IF_WORD, 1, 97277, 0x0},
    {S2C_IF_WORD, 0, 107189, 0x0},
    {S2C_IF_WORD, 1, 66122, 0x0},
    {S2C_IF_WORD, 2, 102205, 0x0},
    {S2C_IF_WORD, 3, 107142, 0x0},
    {S2C_IF_WORD, 3, 91783, 0x0},
    {S2C_IF_WORD, 0, 117303, 0x0},
    {S2C_IF_WORD, 0, 111771, 0x0},
    {S2C_IF_WORD, 1, 119894, 0x0},
    {S2C_IF_WORD, 0, 71575, 0x0},
    {S2C_IF_OPTION, 0, 52795, 0x0},
    {S2C_IF_OPTION, 0, 43415, 0x0},
    {S2C_IF_OPTION, 0, 37591, 0x0},
    {S2C_IF_WORD, 0, 74849, 0x0},
    {S2C_IF_VALUE, 0, 47227, 0x0},
    {S2C_IF_WORD, 1, 119952, 0x0},
    {S2C_IF_WORD, 1, 83015, 0x0},
    {S2C_IF_WORD, 1, 119522, 0x0},
    {S2C_IF_OPTION, 0, 48355, 0x0},
    {S2C_IF_WORD, 1, 87205, 0x0},
    {S2C_IF_OPTION, 0, 44094, 0x0},
    {S2C_IF_OPTION, 0, 51313, 0x0},
    {S2C_IF_WORD, 0, 25699, 0x0},
    {S2C_IF_OPTION, 0, 49819, 0x0},
    {S2C_IF_OPTION, 0, 29095, 0x0},
    {S2C_IF_WORD, 0, 64232, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 31198, 0x0},
    {S2C_IF_WORD, 1, 120641, 0x0},
    {S2C_IF_WORD, 1, 82906, 0x0},
    {S2C_IF_WORD, 1, 87693, 0x0},
    {S2C_IF_WORD, 0, 13271, 0x0},
    {S2C_IF_WORD, 0, 90915, 0x0},
    {S2C_IF_WORD, 0, 62243, 0x0},
    {S2C_IF_WORD, 1, 87693, 0x0},
    {S2C_IF_WORD, 0, 62984, 0x0},
    {S2C_IF_WORD, 0, 88168, 0x0},
    {S2C_IF_WORD, 1, 106770, 0x0},
    {S2C_IF_WORD, 1, 31890, 0x0},
    {S2C_IF_OPTION, 0, 41048, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_WORD, 1, 31890, 0x0},
    {S2C_IF_WORD, 2, 63204, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 22527, 0x0},
    {S2C_IF_OPTION, 0, 47784, 0x0},
    {S2C_IF_WORD, 0, 65338, 0x0},
    {S2C_IF_WORD, 0, 112100, 0x0},
    {S2C_IF_OPTION, 0, 34646, 0x0},
    {S2C_IF_WORD, 0, 108113, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 26550, 0x0},
    {S2C_IF_OPTION, 0, 36771, 0x0},
    {S2C_IF_VALUE, 0, 40844, 0x0},
    {S2C_IF_WORD, 1, 117548, 0x0},
    {S2C_IF_OPTION, 0, 43015, 0x0},
    {S2C_IF_WORD, 0, 81699, 0x0},
    {S2C_IF_OPTION, 0, 29035, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION, 0, 37278, 0x0},
    {S2C_IF_WORD, 1, 99564, 0x0},
    {S2C_IF_OPTION, 0, 32906, 0x0},
    {S2C_IF_WORD, 0, 17281, 0x0},
    {S2C_IF_WORD, 1, 83051, 0x0},
    {S2C_IF_WORD, 2, 118442, 0x0},
    {S2C_IF_WORD, 1, 116119, 0x0},
    {S2C_IF_WORD, 0, 118433, 0x0},
    {S2C_IF_WORD, 0, 103091, 0x0},
    {S2C_IF_OPTION, 0, 13977, 0x0},
    {S2C_IF_WORD, 1, 96503, 0x0},
    {S2C_IF_WORD, 1, 107507, 0x0},
    {S2C_IF_WORD, 2, 75506, 0x0},
    {S2C_IF_OPTION, 0, 24363, 0x0},
    {S2C_IF_WORD, 0, 97637, 0x0},
    {S2C_IF_WORD, 0, 108134, 0x0},
    {S2C_IF_WORD, 1, 119829, 0x0},
    {S2C_IF_WORD, 2, 97511, 0x0},
    {S2C_IF_WORD, 1, 93097, 0x0},
    {S2C_IF_WORD, 0, 64492, 0x0},
    {S2C_IF_WORD, 0, 105222, 0x0},
    {S2C_IF_WORD, 0, 136377, 0x0},
    {S2C_IF_WORD, 1, 105214, 0x0},
    {S2C_IF_WORD, 2, 87693, 0x0},
    {S2C_IF_SAYS, 0, 7538, 0x0},
    {S2C_IF_WORD, 2, 75411, 0x0},
    {S2C_IF_WORD, 3, 75732, 0x0},
    {S2C_IF_WORD, 2, 106683, 0x0},
    {S2C_IF_WORD, 3, 107658, 0x0},
    {S2C_IF_OPTION, 0, 48886, 0x0},
    {S2C_IF_OPTION, 0, 49154, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 120461, 0x0},
    {S2C_IF_WORD, 2, 99583, 0x0},
    {S2C_IF_WORD, 1, 112810, 0x0},
    {S2C_IF_WORD, 2, 113331, 0x0},
    {S2C_IF_WORD, 0, 14116, 0x0},
    {S2C_IF_WORD, 0, 74613, 0x0},
    {S2C_IF_SAYS, 0, 17582, 0x0},
    {S2C_IF_WORD, 1, 75075, 0x0},
    {S2C_IF_WORD, 1, 119716, 0x0},
    {S2C_IF_OPTION, 0, 36777, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_OPTION, 0, 22564, 0x0},
    {S2C_IF_WORD, 1, 66171, 0x0},
    {S2C_IF_OPTION, 0, 43463, 0x0},
    {S2C_IF_WORD, 1, 117697, 0x0},
    {S2C_IF_WORD, 0, 63354, 0x0},
    {S2C_IF_OPTION, 0, 31733, 0x0},
    {S2C_IF_WORD, 0, 31883, 0x0},
    {S2C_IF_VALUE, 0, 31871, 0x0},
    {S2C_IF_NO_OPTION, 0, 31745, 0x0},
    {S2C_IF_OPTION, 0, 23849, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4003000},
    {S2C_IF_OPTION, 0, 23298, 0x0},
    {S2C_IF_OPTION, 0, 18390, 0x0},
    {S2C_IF_OPTION, 0, 29734, 0x0},
    {S2C_IF_VALUE, 0, 34764, 0x0},
    {S2C_IF_SAYS, 0, 14059, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_VALUE, 0, 35219, 0x0},
    {S2C_IF_VALUE, 0, 29888, 0x0},
    {S2C_IF_OPTION, 0, 41810, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40003c0},
    {S2C_IF_OPTION, 0, 40947, 0x0},
    {S2C_IF_WORD, 0, 40985, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 24424, 0x0},
    {S2C_IF_WORD, 0, 108175, 0x0},
    {S2C_IF_WORD, 0, 91762, 0x0},
    {S2C_IF_OPTION, 0, 39748, 0x0},
    {S2C_IF_WORD, 0, 91777, 0x0},
    {S2C_IF_WORD, 0, 59692, 0x0},
    {S2C_IF_WORD, 0, 62557, 0x0},
    {S2C_IF_WORD, 0, 62216, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x20d},
    {S2C_IF_WORD, 0, 59688, 0x0},
    {S2C_IF_WORD, 0, 55059, 0x0},
    {S2C_IF_OPTION, 0, 31691, 0x0},
    {S2C_IF_OPTION, 0, 31691, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1f7c00},
    {S2C_IF_OPTION, 0, 31691, 0x0},
    {S2C_IF_OPTION, 0, 31270, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_WORD, 0, 62541, 0x0},
    {S2C_IF_OPTION, 0, 31270, 0x0},
    {S2C_IF_WORD, 1, 71249, 0x0},
    {S2C_IF_OPTION, 0, 42308, 0x0},
    {S2C_IF_OPTION, 0, 49674, 0x0},
    {S2C_IF_WORD, 0, 14441, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_OPTION, 0, 28501, 0x0},
    {S2C_IF_WORD, 0, 62312, 0x0},
    {S2C_IF_OPTION, 0, 18390, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_OPTION, 0, 32161, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_OPTION, 0, 36334, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_NO_OPTION, 0, 29165, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4000140},
    {S2C_IF_OPTION, 0, 31093, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x21d},
    {S2C_IF_VALUE, 0, 41000, 0x0},
    {S2C_IF_WORD, 1, 120964, 0x0},
    {S2C_IF_WORD, 0, 83072, 0x0},
    {S2C_IF_WORD, 0, 17237, 0x0},
    {S2C_IF_WORD, 0, 120087, 0x0},
    {S2C_IF_OPTION, 0, 49054, 0x0},
    {S2C_IF_WORD, 0, 62763, 0x0},
    {S2C_IF_VALUE, 0, 46651, 0x0},
    {S2C_IF_OPTION, 0, 27571, 0x0},
    {S2C_IF_OPTION, 0, 20918, 0x0},
    {S2C_IF_WORD, 0, 105707, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 22446, 0x30000},
    {S2C_IF_OPTION, 0, 29337, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_OPTION, 0, 28279, 0x0},
    {S2C_IF_WORD, 0, 75242, 0x0},
    {S2C_IF_WORD, 0, 117180, 0x0},
    {S2C_IF_OPTION, 0, 30035, 0x0},
    {S2C_IF_WORD, 0, 20866, 0x0},
    {S2C_IF_NO_WORD, 0, 55494, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 45132, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 30032, 0x0},
    {S2C_IF_VALUE, 0, 50562, 0x0},
    {S2C_IF_VALUE, 0, 30350, 0x0},
    {S2C_IF_WORD, 0, 112030, 0x0},
    {S2C_IF_OPTION, 0, 49276, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_OPTION_PLACE, 0, 45936, 0x400},
    {S2C_IF_OPTION, 0, 24871, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 45936, 0x400},
    {S2C_IF_NO_OPTION, 0, 31212, 0x0},
    {S2C_IF_WORD, 0, 74397, 0x0},
    {S2C_IF_WORD, 0, 96459, 0x0},
    {S2C_IF_VALUE, 0, 37018, 0x0},
    {S2C_IF_WORD, 0, 96543, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 29089, 0x0},
    {S2C_IF_SAYS, 0, 13844, 0x0},
    {S2C_IF_WORD, 0, 37661, 0x0},
    {S2C_IF_OPTION, 0, 37645, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_WORD, 0, 86895, 0x0},
    {S2C_IF_OPTION, 0, 21115, 0x0},
    {S2C_IF_WORD, 0, 135309, 0x0},
    {S2C_IF_OPTION, 0, 20554, 0x0},
    {S2C_IF_WORD, 0, 65680, 0x0},
    {S2C_IF_WORD, 0, 86390, 0x0},
    {S2C_IF_OPTION, 0, 39588, 0x0},
    {S2C_IF_WORD, 0, 89062, 0x0},
    {S2C_IF_WORD, 0, 65426, 0x0},
    {S2C_IF_WORD, 0, 89069, 0x0},
    {S2C_IF_WORD, 0, 131926, 0x0},
    {S2C_IF_WORD, 0, 116148, 0x0},
    {S2C_IF_VALUE, 0, 27968, 0x0},
    {S2C_IF_WORD, 1, 82577, 0x0},
    {S2C_IF_OPTION, 0, 27515, 0x0},
    {S2C_IF_WORD, 0, 87093, 0x0},
    {S2C_IF_WORD, 1, 89062, 0x0},
    {S2C_IF_WORD, 0, 87013, 0x0},
    {S2C_IF_VALUE, 0, 51819, 0x0},
    {S2C_IF_OPTION, 0, 21127, 0x0},
    {S2C_IF_VALUE, 0, 31623, 0x0},
    {S2C_IF_VALUE, 0, 34869, 0x0},
    {S2C_IF_SAYS, 0, 14353, 0x0},
    {S2C_IF_VALUE, 0, 28408, 0x0},
    {S2C_IF_SAYS, 0, 14319, 0x0},
    {S2C_IF_WORD, 1, 98226, 0x0},
    {S2C_IF_WORD, 1, 87687, 0x0},
    {S2C_IF_OPTION, 0, 46820, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_NO_WORD, 2, 62594, 0x0},
    {S2C_IF_WORD, 0, 135285, 0x0},
    {S2C_IF_OPTION, 0, 54374, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 40783, 0x0},
    {S2C_IF_WORD, 0, 106528, 0x0},
    {S2C_IF_OPTION, 0, 42452, 0x0},
    {S2C_IF_OPTION, 0, 46712, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 0, 11705, 0x0},
    {S2C_IF_WORD, 0, 132964, 0x0},
    {S2C_IF_NO_WORD, 0, 106614, 0x0},
    {S2C_IF_WORD, 2, 106694, 0x0},
    {S2C_IF_WORD, 1, 106694, 0x0},
    {S2C_IF_WORD, 0, 98226, 0x0},
    {S2C_IF_OPTION, 0, 41177, 0x0},
    {S2C_IF_OPTION, 0, 18512, 0x0},
    {S2C_IF_WORD, 0, 97438, 0x0},
    {S2C_IF_WORD, 1, 71707, 0x0},
    {S2C_IF_WORD, 1, 76098, 0x0},
    {S2C_IF_WORD, 0, 71951, 0x0},
    {S2C_IF_WORD, 0, 65545, 0x0},
    {S2C_IF_OPTION, 0, 31336, 0x0},
    {S2C_IF_OPTION, 0, 27420, 0x0},
    {S2C_IF_VALUE, 0, 33139, 0x0},
    {S2C_IF_WORD, 0, 133207, 0x0},
    {S2C_IF_WORD, 0, 97454, 0x0},
    {S2C_IF_WORD, 1, 62347, 0x0},
    {S2C_IF_WORD, 2, 62336, 0x0},
    {S2C_IF_WORD, 1, 62353, 0x0},
    {S2C_IF_WORD, 0, 111901, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 8697, 0x0},
    {S2C_IF_OPTION, 0, 20935, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 49234, 0x10},
    {S2C_IF_OPTION_PLACE, 0, 31559, 0x10},
    {S2C_IF_VALUE, 0, 41468, 0x0},
    {S2C_IF_OPTION, 0, 26376, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 90159, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 22449, 0x10},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 40464, 0x30000},
    {S2C_IF_OPTION, 0, 36328, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 34149, 0x0},
    {S2C_IF_WORD, 1, 82721, 0x0},
    {S2C_IF_WORD, 0, 112684, 0x0},
    {S2C_IF_WORD, 1, 119036, 0x0},
    {S2C_IF_WORD, 0, 20562, 0x0},
    {S2C_IF_OPTION, 0, 20511, 0x0},
    {S2C_IF_WORD, 1, 98078, 0x0},
    {S2C_IF_WORD, 0, 108488, 0x0},
    {S2C_IF_OPTION, 0, 28901, 0x0},
    {S2C_IF_WORD, 1, 108598, 0x0},
    {S2C_IF_SAYS, 0, 96466, 0x0},
    {S2C_IF_SAYS, 0, 13779, 0x0},
    {S2C_IF_WORD, 0, 13888, 0x0},
    {S2C_IF_WORD, 1, 74037, 0x0},
    {S2C_IF_VALUE, 0, 23551, 0x0},
    {S2C_IF_VALUE, 0, 18297, 0x0},
    {S2C_IF_VALUE, 0, 17938, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 40563, 0x10},
    {S2C_IF_OPTION, 0, 20554, 0x0},
    {S2C_IF_VALUE, 0, 19358, 0x0},
    {S2C_IF_WORD, 1, 66157, 0x0},
    {S2C_IF_OPTION, 0, 18321, 0x0},
    {S2C_IF_OPTION, 0, 49167, 0x0},
    {S2C_IF_WORD, 0, 54866, 0x0},
    {S2C_IF_WORD, 1, 105327, 0x0},
    {S2C_IF_OPTION, 0, 41256, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 132910, 0x0},
    {S2C_IF_OPTION, 0, 41618, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 51083, 0x0},
    {S2C_IF_OPTION, 0, 24890, 0x0},
    {S2C_IF_OPTION, 0, 26550, 0x0},
    {S2C_IF_WORD, 0, 63917, 0x0},
    {S2C_IF_WORD, 0, 62270, 0x0},
    {S2C_IF_OPTION, 0, 26550, 0x0},
    {S2C_IF_WORD, 0, 118316, 0x0},
    {S2C_IF_WORD, 0, 62384, 0x0},
    {S2C_IF_WORD, 0, 63270, 0x0},
    {S2C_IF_WORD, 0, 25699, 0x0},
    {S2C_IF_WORD, 0, 83177, 0x0},
    {S2C_IF_WORD, 0, 117274, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_WORD, 0, 90223, 0x0},
    {S2C_IF_OPTION, 0, 43539, 0x0},
    {S2C_IF_OPTION, 0, 49990, 0x0},
    {S2C_IF_OPTION, 0, 49986, 0x0},
    {S2C_IF_OPTION, 0, 49412, 0x0},
    {S2C_IF_OPTION, 0, 35380, 0x0},
    {S2C_IF_WORD, 0, 62516, 0x0},
    {S2C_IF_OPTION, 0, 35387, 0x0},
    {S2C_IF_OPTION, 0, 31090, 0x0},
    {S2C_IF_WORD, 0, 54815, 0x0},
    {S2C_IF_OPTION, 0, 37705, 0x0},
    {S2C_IF_OPTION, 0, 51145, 0x0},
    {S2C_IF_WORD, 0, 86348, 0x0},
    {S2C_IF_WORD, 0, 97386, 0x0},
    {S2C_IF_WORD, 1, 104759, 0x0},
    {S2C_IF_WORD, 1, 112655, 0x0},
    {S2C_IF_OPTION, 0, 49182, 0x0},
    {S2C_IF_WORD, 1, 31890, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 83655, 0x0},
    {S2C_IF_OPTION, 0, 54563, 0x0},
    {S2C_IF_WORD, 0, 85919, 0x0},
    {S2C_IF_VALUE, 0, 21199, 0x0},
    {S2C_IF_WORD, 0, 89786, 0x0},
    {S2C_IF_WORD, 0, 97017, 0x0},
    {S2C_IF_OPTION, 0, 26553, 0x0},
    {S2C_IF_WORD, 0, 107998, 0x0},
    {S2C_IF_WORD, 1, 8649, 0x0},
    {S2C_IF_WORD, 1, 8558, 0x0},
    {S2C_IF_OPTION, 0, 51671, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 116983, 0x0},
    {S2C_IF_WORD, 1, 112401, 0x0},
    {S2C_IF_OPTION, 0, 25192, 0x0},
    {S2C_IF_OPTION, 0, 24855, 0x0},
    {S2C_IF_OPTION, 0, 46033, 0x0},
    {S2C_IF_VALUE, 0, 23519, 0x0},
    {S2C_IF_WORD, 1, 99077, 0x0},
    {S2C_IF_OPTION, 0, 21721, 0x0},
    {S2C_IF_WORD, 0, 76298, 0x0},
    {S2C_IF_WORD, 1, 97197, 0x0},
    {S2C_IF_VALUE, 0, 26650, 0x0},
    {S2C_IF_WORD, 0, 63284, 0x0},
    {S2C_IF_WORD, 0, 88497, 0x0},
    {S2C_IF_OPTION, 0, 25161, 0x0},
    {S2C_IF_WORD, 0, 75214, 0x0},
    {S2C_IF_WORD, 1, 97055, 0x0},
    {S2C_IF_OPTION, 0, 44346, 0x0},
    {S2C_IF_OPTION, 0, 37342, 0x0},
    {S2C_IF_WORD, 0, 107423, 0x0},
    {S2C_IF_OPTION, 0, 37471, 0x0},
    {S2C_IF_WORD, 0, 76375, 0x0},
    {S2C_IF_WORD, 0, 121038, 0x0},
    {S2C_IF_WORD, 0, 87622, 0x0},
    {S2C_IF_OPTION, 0, 21928, 0x0},
    {S2C_IF_OPTION, 0, 19446, 0x0},
    {S2C_IF_WORD, 1, 119170, 0x0},
    {S2C_IF_WORD, 0, 71390, 0x0},
    {S2C_IF_WORD, 1, 114058, 0x0},
    {S2C_IF_WORD, 0, 14085, 0x0},
    {S2C_IF_WORD, 1, 96576, 0x0},
    {S2C_IF_WORD, 1, 74694, 0x0},
    {S2C_IF_WORD, 0, 115260, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_OPTION, 0, 25869, 0x0},
    {S2C_IF_SAYS, 0, 13769, 0x0},
    {S2C_IF_OPTION, 0, 23301, 0x0},
    {S2C_IF_VALUE, 0, 38490, 0x0},
    {S2C_IF_OPTION, 0, 51049, 0x0},
    {S2C_IF_WORD, 1, 96551, 0x0},
    {S2C_IF_WORD, 1, 104654, 0x0},
    {S2C_IF_OPTION, 0, 27396, 0x0},
    {S2C_IF_WORD, 0, 107388, 0x0},
    {S2C_IF_OPTION, 0, 27515, 0x0},
    {S2C_IF_WORD, 0, 105712, 0x0},
    {S2C_IF_WORD, 0, 63670, 0x0},
    {S2C_IF_WORD, 0, 62283, 0x0},
    {S2C_IF_WORD, 1, 62236, 0x0},
    {S2C_IF_OPTION, 0, 53867, 0x0},
    {S2C_IF_OPTION, 0, 24495, 0x0},
    {S2C_IF_WORD, 1, 131859, 0x0},
    {S2C_IF_OPTION, 0, 22314, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 32712, 0x0},
    {S2C_IF_WORD, 0, 98468, 0x0},
    {S2C_IF_OPTION, 0, 22042, 0x0},
    {S2C_IF_WORD, 0, 14545, 0x0},
    {S2C_IF_OPTION, 0, 37147, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 1, 117426, 0x0},
    {S2C_IF_WORD, 0, 118973, 0x0},
    {S2C_IF_OPTION, 0, 32811, 0x0},
    {S2C_IF_WORD, 0, 76109, 0x0},
    {S2C_IF_VALUE, 0, 35135, 0x0},
    {S2C_IF_OPTION, 0, 38307, 0x0},
    {S2C_IF_OPTION, 0, 51592, 0x0},
    {S2C_IF_OPTION, 0, 38228, 0x0},
    {S2C_IF_OPTION, 0, 18385, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 31336, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 32697, 0x0},
    {S2C_IF_WORD, 0, 99824, 0x0},
    {S2C_IF_OPTION, 0, 49363, 0x0},
    {S2C_IF_WORD, 0, 113348, 0x0},
    {S2C_IF_WORD, 0, 50076, 0x0},
    {S2C_IF_WORD, 0, 16904, 0x0},
    {S2C_IF_WORD, 0, 98254, 0x0},
    {S2C_IF_WORD, 1, 89921, 0x0},
    {S2C_IF_WORD, 0, 107681, 0x0},
    {S2C_IF_WORD, 0, 131222, 0x0},
    {S2C_IF_OPTION, 0, 25909, 0x0},
    {S2C_IF_WORD, 0, 102668, 0x0},
    {S2C_IF_OPTION, 0, 20554, 0x0},
    {S2C_IF_WORD, 0, 84598, 0x0},
    {S2C_IF_WORD, 1, 132737, 0x0},
    {S2C_IF_WORD, 0, 104703, 0x0},
    {S2C_IF_OPTION, 0, 54627, 0x0},
    {S2C_IF_VALUE, 0, 41343, 0x0},
    {S2C_IF_WORD, 1, 98232, 0x0},
    {S2C_IF_WORD, 1, 132355, 0x0},
    {S2C_IF_OPTION, 0, 33337, 0x0},
    {S2C_IF_WORD, 0, 11715, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 120823, 0x0},
    {S2C_IF_OPTION, 0, 29719, 0x0},
    {S2C_IF_WORD, 0, 113290, 0x0},
    {S2C_IF_WORD, 0, 123232, 0x0},
    {S2C_IF_WORD, 0, 52920, 0x0},
    {S2C_IF_WORD, 1, 66178, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 132655, 0x0},
    {S2C_IF_OPTION, 0, 26188, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 33851, 0x10},
    {S2C_IF_OPTION, 0, 42369, 0x0},
    {S2C_IF_OPTION, 0, 33359, 0x0},
    {S2C_IF_OPTION, 0, 41666, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 83298, 0x0},
    {S2C_IF_WORD, 0, 47584, 0x0},
    {S2C_IF_WORD, 0, 83239, 0x0},
    {S2C_IF_VALUE, 0, 52804, 0x0},
    {S2C_IF_VALUE, 0, 43965, 0x0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 24871, 0x0},
    {S2C_IF_WORD, 0, 92689, 0x0},
    {S2C_IF_WORD, 0, 64065, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 29508, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION, 0, 26163, 0x0},
    {S2C_IF_WORD, 1, 106704, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 97590, 0x0},
    {S2C_IF_WORD, 0, 132195, 0x0},
    {S2C_IF_VALUE, 0, 34185, 0x0},
    {S2C_IF_OPTION, 0, 39544, 0x0},
    {S2C_IF_VALUE, 0, 34445, 0x0},
    {S2C_IF_WORD, 0, 15244, 0x0},
    {S2C_IF_OPTION, 0, 31699, 0x0},
    {S2C_IF_WORD, 0, 51636, 0x0},
    {S2C_IF_WORD, 0, 47286, 0x0},
    {S2C_IF_OPTION, 0, 47238, 0x0},
    {S2C_IF_OPTION, 0, 47238, 0x0},
    {S2C_IF_WORD, 0, 59453, 0x0},
    {S2C_IF_OPTION, 0, 43157, 0x0},
    {S2C_IF_WORD, 1, 98960, 0x0},
    {S2C_IF_WORD, 1, 86000, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_OPTION, 0, 33208, 0x0},
    {S2C_IF_WORD, 0, 17182, 0x0},
    {S2C_IF_WORD, 1, 96698, 0x0},
    {S2C_IF_OPTION, 0, 43169, 0x0},
    {S2C_IF_WORD, 0, 131792, 0x0},
    {S2C_IF_OPTION, 0, 29029, 0x0},
    {S2C_IF_WORD, 0, 63342, 0x0},
    {S2C_IF_WORD, 0, 98381, 0x0},
    {S2C_IF_OPTION, 0, 27316, 0x0},
    {S2C_IF_WORD, 0, 81443, 0x0},
    {S2C_IF_OPTION, 0, 19238, 0x0},
    {S2C_IF_WORD, 1, 96753, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_NO_OPTION, 0, 19547, 0x0},
    {S2C_IF_WORD, 0, 55170, 0x0},
    {S2C_IF_WORD, 1, 90081, 0x0},
    {S2C_IF_WORD, 0, 62231, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 1, 117035, 0x0},
    {S2C_IF_WORD, 1, 74375, 0x0},
    {S2C_IF_WORD, 0, 97004, 0x0},
    {S2C_IF_WORD, 0, 75172, 0x0},
    {S2C_IF_COUNT, 0, 0, 0x0},
    {S2C_IF_OPTION, 0, 49182, 0x0},
    {S2C_IF_OPTION, 0, 24255, 0x0},
    {S2C_IF_OPTION, 0, 49167, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_WORD, 1, 98067, 0x0},
    {S2C_IF_OPTION, 0, 18798, 0x0},
    {S2C_IF_WORD, 1, 19477, 0x0},
    {S2C_IF_WORD, 0, 83561, 0x0},
    {S2C_IF_WORD, 0, 65188, 0x0},
    {S2C_IF_WORD, 0, 83689, 0x0},
    {S2C_IF_WORD, 0, 72819, 0x0},
    {S2C_IF_WORD, 0, 12268, 0x0},
    {S2C_IF_WORD, 0, 17430, 0x0},
    {S2C_IF_VALUE, 0, 50156, 0x0},
    {S2C_IF_OPTION, 0, 20891, 0x0},
    {S2C_IF_VALUE, 0, 24957, 0x0},
    {S2C_IF_OPTION, 0, 29508, 0x0},
    {S2C_IF_OPTION, 0, 29759, 0x0},
    {S2C_IF_OPTION, 0, 24871, 0x0},
    {S2C_IF_OPTION, 0, 31212, 0x0},
    {S2C_IF_OPTION, 0, 21127, 0x0},
    {S2C_IF_OPTION, 0, 20555, 0x0},
    {S2C_IF_OPTION, 0, 33521, 0x0},
    {S2C_IF_OPTION, 0, 23298, 0x0},
    {S2C_IF_OPTION, 0, 18390, 0x0},
    {S2C_IF_OPTION, 0, 53753, 0x0},
    {S2C_IF_VALUE, 0, 47170, 0x0},
    {S2C_IF_OPTION, 0, 54087, 0x0},
    {S2C_IF_OPTION, 0, 21127, 0x0},
    {S2C_IF_WORD, 0, 15843, 0x0},
    {S2C_IF_OPTION, 0, 38859, 0x0},
    {S2C_IF_VALUE, 0, 29477, 0x0},
    {S2C_IF_WORD, 1, 82637, 0x0},
    {S2C_IF_WORD, 0, 102680, 0x0},
    {S2C_IF_OPTION, 0, 18390, 0x0},
    {S2C_IF_WORD, 0, 105659, 0x0},
    {S2C_IF_WORD, 0, 10736, 0x0},
    {S2C_IF_SAYS, 0, 7670, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_OPTION, 0, 39864, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 40563, 0x10},
    {S2C_IF_OPTION, 0, 23163, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 72927, 0x0},
    {S2C_IF_WORD, 0, 83764, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40203c0},
    {S2C_IF_VALUE, 0, 19470, 0x0},
    {S2C_IF_OPTION, 0, 42565, 0x0},
    {S2C_IF_WORD, 1, 98658, 0x0},
    {S2C_IF_WORD, 0, 15105, 0x0},
    {S2C_IF_OPTION, 0, 42012, 0x0},
    {S2C_IF_WORD, 0, 66178, 0x0},
    {S2C_IF_WORD, 0, 53747, 0x0},
    {S2C_IF_WORD, 1, 119262, 0x0},
    {S2C_IF_WORD, 1, 102944, 0x0},
    {S2C_IF_OPTION, 0, 42896, 0x0},
    {S2C_IF_OPTION, 0, 37083, 0x0},
    {S2C_IF_WORD, 0, 13923, 0x0},
    {S2C_IF_COUNT, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 118352, 0x0},
    {S2C_IF_FEW, 0, 0, 0x0},
    {S2C_IF_WORD, 0, 88632, 0x0},
    {S2C_IF_WORD, 0, 91866, 0x0},
    {S2C_IF_WORD, 0, 123955, 0x0},
    {S2C_IF_WORD, 1, 97655, 0x0},
    {S2C_IF_WORD, 1, 76098, 0x0},
    {S2C_IF_WORD, 2, 92236, 0x0},
    {S2C_IF_WORD, 1, 103103, 0x0},
    {S2C_IF_WORD, 1, 120527, 0x0},
    {S2C_IF_OPTION, 0, 25711, 0x0},
    {S2C_IF_OPTION, 0, 25523, 0x0},
    {S2C_IF_WORD, 0, 62957, 0x0},
    {S2C_IF_OPTION, 0, 43175, 0x0},
    {S2C_IF_WORD, 0, 22259, 0x0},
    {S2C_IF_WORD, 0, 62236, 0x0},
    {S2C_IF_OPTION, 0, 22237, 0x0},
    {S2C_IF_OPTION, 0, 22237, 0x0},
    {S2C_IF_OPTION, 0, 32181, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_VALUE, 0, 25178, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_OPTION, 0, 32532, 0x0},
    {S2C_IF_WORD, 1, 43854, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_WORD, 0, 36296, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4},
    {S2C_IF_OPTION, 0, 26163, 0x0},
    {S2C_IF_OPTION_PLACE, 0, 26178, 0x4000140},
    {S2C_IF_OPTION, 0, 54112, 0x0},
    {S2C_IF_WORD, 0, 16262, 0x0},
    {S2C_IF_WORD, 0, 13980, 0x0},
    {S2C_IF_VALUE, 0, 35188, 0x0},
    {S2C_IF_VALUE, 0, 47621, 0x0},
    {S2C_IF_OPTION, 0, 23251, 0x0},
    {S2C_IF_VALUE, 0, 20850, 0x0},
    {S2C_IF_WORD, 1, 96720, 0x0},
    {S2C_IF_WORD, 0, 107039, 0x0},
    {S2C_IF_WORD, 0, 73705, 0x0},
    {S2C_IF_WORD, 0, 73751, 0x0},
    {S2C_IF_WORD, 1, 96800, 0x0},
    {S2C_IF_OPTION, 0, 18818, 0x0},
    {S2C_IF_OPTION, 0, 33236, 0x0},
    {S2C_IF_WORD, 0, 76053, 0x0},
    {S2C_IF_WORD, 1, 76053, 0x0},
    {S2C_IF_OPTION, 0, 49771, 0x0},
    {S2C_IF_OPTION, 0, 31298, 0x0},
    {S2C_IF_OPTION, 0, 47243, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x632b3c3},
    {S2C_IF_OPTION, 0, 23023, 0x0},
    {S2C_IF_VALUE, 0, 23391, 0x0},
    {S2C_IF_VALUE, 0, 31351, 0x0},
    {S2C_IF_VALUE, 0, 21366, 0x0},
    {S2C_IF_VALUE, 0, 25293, 0x0},
    {S2C_IF_OPTION, 0, 26358, 0x0},
    {S2C_IF_OPTION, 0, 26163, 0x0},
    {S2C_IF_OPTION, 0, 53888, 0x0},
    {S2C_IF_OPTION, 0, 24874, 0x0},
    {S2C_IF_OPTION, 0, 42912, 0x0},
    {S2C_IF_VALUE, 0, 50260, 0x0},
    {S2C_IF_OPTION, 0, 32745, 0x0},
    {S2C_IF_OPTION, 0, 27944, 0x0},
    {S2C_IF_OPTION, 0, 49265, 0x0},
    {S2C_IF_OPTION, 0, 32784, 0x0},
    {S2C_IF_OPTION, 0, 29337, 0x0},
    {S2C_IF_WORD, 0, 40847, 0x0},
    {S2C_IF_OPTION, 0, 22446, 0x0},
    {S2C_IF_WORD, 0, 118832, 0x0},
    {S2C_IF_OPTION, 0, 29508, 0x0},
    {S2C_IF_WORD, 0, 113390, 0x0},
    {S2C_IF_WORD, 0, 37904, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40001c0},
    {S2C_IF_OPTION, 0, 20978, 0x0},
    {S2C_IF_OPTION, 0, 40547, 0x0},
    {S2C_IF_WORD, 0, 17786, 0x0},
    {S2C_IF_WORD, 1, 105402, 0x0},
    {S2C_IF_WORD, 1, 89247, 0x0},
    {S2C_IF_WORD, 1, 62236, 0x0},
    {S2C_IF_FEW, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_VALUE, 0, 52897, 0x0},
    {S2C_IF_OPTION, 0, 25637, 0x0},
    {S2C_IF_WORD, 0, 25699, 0x0},
    {S2C_IF_VALUE, 0, 25668, 0x0},
    {S2C_IF_OPTION, 0, 22094, 0x0},
    {S2C_IF_OPTION, 0, 30122, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c2},
    {S2C_IF_OPTION, 0, 36155, 0x0},
    {S2C_IF_VALUE, 0, 38408, 0x0},
    {S2C_IF_VALUE, 0, 37886, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 28475, 0x0},
    {S2C_IF_OPTION, 0, 51855, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x61003c3},
    {S2C_IF_OPTION, 0, 41557, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x40171c0},
    {S2C_IF_OPTION, 0, 47379, 0x0},
    {S2C_IF_OPTION, 0, 49799, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x2000343},
    {S2C_IF_VALUE, 0, 33267, 0x0},
    {S2C_IF_OPTION, 0, 47755, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_OPTION, 0, 25903, 0x0},
    {S2C_IF_OPTION, 0, 42209, 0x0},
    {S2C_IF_OPTION, 0, 18003, 0x0},
    {S2C_IF_WORD, 0, 62490, 0x0},
    {S2C_IF_WORD, 0, 10384, 0x0},
    {S2C_IF_OPTION, 0, 22631, 0x0},
    {S2C_IF_VALUE, 0, 32114, 0x0},
    {S2C_IF_WORD, 0, 31890, 0x0},
    {S2C_IF_OPTION, 0, 26619, 0x0},
    {S2C_IF_WORD, 0, 89839, 0x0},
    {S2C_IF_VALUE, 0, 21233, 0x0},
    {S2C_IF_WORD, 1, 120025, 0x0},
    {S2C_IF_OPTION, 0, 20968, 0x0},
    {S2C_IF_OPTION, 0, 21567, 0x0},
    {S2C_IF_OPTION, 0, 24824, 0x0},
    {S2C_IF_VALUE, 0, 25321, 0x0},
    {S2C_IF_OPTION, 0, 44333, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_PLACE, 1, 0, 0x60003c3},
    {S2C_IF_VALUE, 0, 19494, 0x0},
    {S2C_IF_OPTION, 0, 21620, 0x0},
    {S2C_IF_WORD, 0, 19508, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_WORD, 0, 96955, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_WORD, 0, 89338, 0x0},
    {S2C_IF_VALUE, 0, 40858, 0x0},
    {S2C_IF_OPTION, 0, 31682, 0x0},
    {S2C_IF_OPTION, 0, 20991, 0x0},
    {S2C_IF_OPTION, 0, 21887, 0x0},
    {S2C_IF_OPTION, 0, 50117, 0x0},
    {S2C_IF_PLACE, -1, 0, 0x60003c0},
    {S2C_IF_WORD, 0, 12824, 0x0},
    {S2C_IF_VALUE, 0, 27190, 0x0},
    {S2C_IF_VALUE, 0, 23965, 0x0},
    {S2C_IF_VALUE, 0, 17963, 0x0},
    {S2C_IF_VALUE, 0, 23659, 0x0},
    {S2C_IF_VALUE, 0, 22571, 0x0},
    {S2C_IF_OPTION, 0, 44451, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_OPTION, 0, 26147, 0x0},
    {S2C_IF_OPTION, 0, 51457, 0x0},
    {S2C_IF_OPTION, 0, 49928, 0x0},
    {S2C_IF_OPTION, 0, 21958, 0x0},
    {S2C_IF_OPTION, 0, 19434, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x4200},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_OPTION, 0, 19749, 0x0},
    {S2C_IF_OPTION, 0, 24941, 0x0},
    {S2C_IF_OPTION, 0, 21223, 0x0},
    {S2C_IF_OPTION, 0, 22638, 0x0},
    {S2C_IF_VALUE, 0, 21074, 0x0},
    {S2C_IF_OPTION, 0, 20488, 0x0},
    {S2C_IF_VALUE, 0, 18009, 0x0},
    {S2C_IF_SAYS, 0, 13224, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x201},
    {S2C_IF_WORD, 1, 120432, 0x0},
    {S2C_IF_WORD, 1, 112368, 0x0},
    {S2C_IF_WORD, 0, 64166, 0x0},
    {S2C_IF_OPTION, 0, 20981, 0x0},
    {S2C_IF_OPTION, 0, 41088, 0x0},
    {S2C_IF_NO_OPTION, 0, 18393, 0x0},
    {S2C_IF_WORD, 0, 65919, 0x0},
    {S2C_IF_WORD, 0, 75577, 0x0},
    {S2C_IF_WORD, 0, 65847, 0x0},
    {S2C_IF_WORD, 0, 75636, 0x0},
    {S2C_IF_PLACE, 102, 0, 0x400},
    {S2C_IF_WORD, 0, 135143, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x400},
    {S2C_IF_WORD, 0, 135231, 0x0},
    {S2C_IF_OPTION, 0, 19952, 0x0},
    {S2C_IF_WORD, 0, 86732, 0x0},
    {S2C_IF_WORD, 1, 81883, 0x0},
    {S2C_IF_WORD, 2, 82359, 0x0},
    {S2C_IF_WORD, 0, 83572, 0x0},
    {S2C_IF_WORD, 0, 65196, 0x0},
    {S2C_IF_WORD, 0, 113394, 0x0},
    {S2C_IF_OPTION, 0, 51752, 0x0},
    {S2C_IF_WORD, 0, 101422, 0x0},
    {S2C_IF_WORD, 0, 89670, 0x0},
    {S2C_IF_WORD, 1, 92122, 0x0},
    {S2C_IF_WORD, 3, 82300, 0x0},
    {S2C_IF_WORD, 1, 73778, 0x0},
    {S2C_IF_WORD, 2, 83789, 0x0},
    {S2C_IF_WORD, 1, 11286, 0x0},
    {S2C_IF_NO_WORD, 1, 8688, 0x0},
    {S2C_IF_WORD, 1, 74437, 0x0},
    {S2C_IF_WORD, 2, 11489, 0x0},
    {S2C_IF_WORD, 0, 75914, 0x0},
    {S2C_IF_OPTION, 0, 40137, 0x0},
    {S2C_IF_WORD, 0, 75793, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x1},
    {S2C_IF_WORD, 0, 75850, 0x0},
    {S2C_IF_WORD, 0, 64133, 0x0},
    {S2C_IF_WORD, 1, 31890, 0x0},
    {S2C_IF_COUNT, 3, 0, 0x0},
    {S2C_IF_NO_WORD, 0, 8688, 0x0},
    {S2C_IF_WORD, 1, 75775, 0x0},
    {S2C_IF_WORD, 0, 11169, 0x0},
    {S2C_IF_WORD, 0, 121320, 0x0},
    {S2C_IF_WORD, 0, 64117, 0x0},
    {S2C_IF_WORD, 1, 121277, 0x0},
    {S2C_IF_OPTION, 0, 18384, 0x0},
    {S2C_IF_WORD, 0, 62689, 0x0},
    {S2C_IF_WORD, 1, 76098, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 118703, 0x0},
    {S2C_IF_WORD, 0, 121395, 0x0},
    {S2C_IF_INPUT, 0, 0, 0x2},
    {S2C_IF_WORD, 0, 115465, 0x0},
    {S2C_IF_WORD, 0, 115523, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 41145, 0x0},
    {S2C_IF_WORD, 1, 91998, 0x0},
    {S2C_IF_WORD, 0, 66087, 0x0},
    {S2C_IF_WORD, 0, 75577, 0x0},
    {S2C_IF_WORD, 1, 82198, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_WORD, 2, 82120, 0x0},
    {S2C_IF_WORD, 3, 82078, 0x0},
    {S2C_IF_WORD, 1, 76021, 0x0},
    {S2C_IF_WORD, 0, 64117, 0x0},
    {S2C_IF_OPTION, 0, 21783, 0x0},
    {S2C_IF_WORD, 2, 76060, 0x0},
    {S2C_IF_OPTION, 0, 21637, 0x0},
    {S2C_IF_WORD, 1, 121277, 0x0},
    {S2C_IF_WORD, 2, 64117, 0x0},
    {S2C_IF_WORD, 1, 65582, 0x0},
    {S2C_IF_FEW, 1, 0, 0x0},
    {S2C_IF_WORD, 0, 73554, 0x0},
    {S2C_IF_WORD, 0, 84108, 0x0},
    {S2C_IF_WORD, 0, 11189, 0x0},
    {S2C_IF_WORD, 0, 101387, 0x0},
    {S2C_IF_OPTION, 0, 18321, 0x0},
    {S2C_IF_WORD, 0, 115592, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_WORD, 0, 89839, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 54149, 0x0},
    {S2C_IF_OPTION, 0, 19791, 0x0},
    {S2C_IF_WORD, 0, 118703, 0x0},
    {S2C_IF_WORD, 0, 121371, 0x0},
    {S2C_IF_VALUE, 0, 38203, 0x0},
    {S2C_IF_OPTION, 0, 22325, 0x0},
    {S2C_IF_VALUE, 0, 46985, 0x0},
    {S2C_IF_OPTION, 0, 52278, 0x0},
    {S2C_IF_OPTION, 0, 27819, 0x0},
    {S2C_IF_VALUE, 0, 42873, 0x0},
    {S2C_IF_WORD, 0, 87762, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_INPUT, 0, 0, 0x100},
    {S2C_IF_OPTION, 0, 34658, 0x0},
    {S2C_IF_COUNT, 2, 0, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_OPTION_PLACE, 0, 24871, 0x30000},
    {S2C_IF_NO_OPTION, 0, 29759, 0x0},
    {S2C_IF_OPTION, 0, 25740, 0x0},
    {S2C_IF_OPTION, 0, 22287, 0x0},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_WORD, 1, 131877, 0x0},
    {S2C_IF_WORD, 1, 96637, 0x0},
    {S2C_IF_WORD, 1, 116124, 0x0},
    {S2C_IF_WORD, 0, 64225, 0x0},
    {S2C_IF_WORD, 0, 123327, 0x0},
    {S2C_IF_WORD, 0, 88189, 0x0},
    {S2C_IF_WORD, 0, 123292, 0x0},
    {S2C_IF_WORD, 0, 116119, 0x0},
    {S2C_IF_WORD, 0, 17567, 0x0},
    {S2C_IF_WORD, 1, 90110, 0x0},
    {S2C_IF_VALUE, 0, 35260, 0x0},
    {S2C_IF_SAYS, 0, 14223, 0x0},
    {S2C_IF_OPTION, 0, 22324, 0x0},
    {S2C_IF_VALUE, 0, 51929, 0x0},
    {S2C_IF_VALUE, 0, 27295, 0x0},
    {S2C_IF_OPTION, 0, 18347, 0x0},
    {S2C_IF_VALUE, 0, 45325, 0x0},
    {S2C_IF_VALUE, 0, 35249, 0x0},
    {S2C_IF_OPTION, 0, 22321, 0x0},
    {S2C_IF_WORD, 0, 118953, 0x0},
    {S2C_IF_WORD, 0, 62324, 0x0},
    {S2C_IF_WORD, 0, 81577, 0x0},
    {S2C_IF_OPTION, 0, 33348, 0x0},
    {S2C_IF_OPTION, 0, 18817, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 20320, 0x0},
    {S2C_IF_OPTION, 0, 25869, 0x0},
    {S2C_IF_SAYS, 0, 72639, 0x0},
    {S2C_IF_OPTION, 0, 25869, 0x0},
    {S2C_IF_VALUE, 0, 27274, 0x0},
    {S2C_IF_OPTION, 0, 31733, 0x0},
    {S2C_IF_WORD, 0, 31883, 0x0},
    {S2C_IF_VALUE, 0, 31871, 0x0},
    {S2C_IF_VALUE, 0, 40323, 0x0},
    {S2C_IF_NO_OPTION, 0, 31745, 0x0},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 32578, 0x30000},
    {S2C_IF_OPTION_PLACE, 0, 18678, 0x30000},
    {S2C_IF_INPUT, 0, 0, 0xc02},
    {S2C_IF_PLACE, 0, 0, 0x30000},
    {S2C_IF_OPTION, 0, 42356, 0x0},
    {S2C_IF_PLACE, 0, 0, 0x10},
    {S2C_IF_INPUT, 0, 0, 0xc02},
};

const s2c_rule s2c_rules[] = {
    {2, 2, 0, 94457},
    {2, 2, 2, 94457},
    {2, 2, 4, 85601},
    {2, 2, 6, 115650},
    {0, 1, 8, 0},
    {2, 2, 9, 131475},
    {2, 2, 11, 124607},
    {2, 2, 13, 126801},
    {2, 2, 15, 127329},
    {2, 2, 17, 127329},
    {2, 2, 19, 124224},
    {2, 1, 21, 103870},
    {1, 2, 22, 100813},
    {1, 2, 24, 123778},
    {2, 2, 26, 124655},
    {2, 1, 28, 136190},
    {1, 2, 29, 67665},
    {2, 1, 31, 111504},
    {2, 1, 32, 110781},
    {2, 1, 33, 111552},
    {2, 1, 34, 133439},
    {2, 1, 35, 133569},
    {2, 1, 36, 104411},
    {2, 1, 37, 111413},
    {2, 1, 38, 94429},
    {2, 1, 39, 111352},
    {2, 1, 40, 103676},
    {2, 1, 41, 103723},
    {2, 2, 42, 106343},
    {2, 2, 44, 105847},
    {2, 2, 46, 105847},
    {2, 1, 48, 88542},
    {1, 0, 49, 104209},
    {2, 2, 49, 94457},
    {2, 2, 51, 94457},
    {2, 2, 53, 115650},
    {0, 1, 55, 0},
    {2, 2, 56, 124224},
    {2, 1, 58, 135916},
    {1, 2, 59, 100813},
    {1, 2, 61, 123778},
    {2, 2, 63, 124655},
    {2, 1, 65, 136190},
    {2, 2, 66, 95227},
    {2, 2, 68, 95210},
    {1, 2, 70, 67665},
    {2, 1, 72, 63863},
    {2, 1, 73, 71113},
    {2, 2, 74, 106343},
    {2, 2, 76, 106343},
    {2, 2, 78, 94396},
    {2, 2, 80, 118040},
    {2, 2, 82, 131475},
    {2, 2, 84, 124607},
    {2, 2, 86, 126801},
    {2, 2, 88, 127329},
    {2, 2, 90, 127329},
    {2, 2, 92, 117993},
    {2, 2, 94, 94935},
    {2, 1, 96, 99278},
    {2, 2, 97, 105847},
    {2, 1, 99, 88542},
    {1, 0, 100, 63846},
    {2, 2, 100, 131507},
    {2, 2, 102, 131507},
    {2, 2, 104, 133477},
    {1, 0, 106, 116886},
    {0, 1, 106, 0},
    {2, 1, 107, 94396},
    {2, 1, 108, 118040},
    {2, 1, 109, 94364},
    {2, 1, 110, 131475},
    {2, 2, 111, 123517},
    {2, 2, 113, 90454},
    {2, 2, 115, 91155},
    {2, 2, 117, 91155},
    {2, 2, 119, 94901},
    {2, 1, 121, 73062},
    {2, 1, 122, 73062},
    {2, 1, 123, 93769},
    {2, 1, 124, 95284},
    {2, 2, 125, 93736},
    {2, 1, 127, 93736},
    {2, 2, 128, 94023},
    {2, 2, 130, 90454},
    {2, 2, 132, 93574},
    {2, 1, 134, 126801},
    {2, 1, 135, 127329},
    {2, 2, 136, 70523},
    {2, 1, 138, 124689},
    {2, 2, 139, 118057},
    {2, 2, 141, 70523},
    {2, 2, 143, 86144},
    {2, 2, 145, 123517},
    {2, 1, 147, 90454},
    {2, 2, 148, 114265},
    {2, 2, 150, 90454},
    {2, 1, 152, 90454},
    {0, 0, 153, 0},
    {0, 1, 153, 0},
    {2, 1, 154, 73062},
    {2, 1, 155, 90454},
    {0, 0, 156, 0},
    {0, 0, 156, 0},
    {1, 1, 156, 116560},
    {0, 0, 157, 0},
    {0, 1, 157, 0},
    {1, 0, 158, 70930},
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
    {2, 1, 158, 115650},
    {0, 0, 159, 0},
    {2, 2, 159, 89089},
    {2, 2, 161, 115650},
    {2, 1, 163, 115650},
    {0, 0, 164, 0},
    {2, 1, 164, 115650},
    {0, 1, 165, 0},
    {1, 0, 166, 132613},
    {0, 1, 166, 0},
    {1, 0, 167, 107341},
    {0, 0, 167, 0},
    {2, 1, 167, 78221},
    {2, 2, 168, 78945},
    {0, 0, 170, 0},
    {0, 1, 170, 0},
    {0, 1, 171, 0},
    {1, 0, 172, 66594},
    {0, 1, 172, 0},
    {1, 0, 173, 114795},
    {1, 1, 173, 109236},
    {0, 0, 174, 0},
    {0, 1, 174, 0},
    {1, 0, 175, 118870},
    {0, 1, 175, 0},
    {0, 1, 176, 0},
    {1, 0, 177, 66833},
    {0, 1, 177, 0},
    {0, 1, 178, 0},
    {1, 0, 179, 116443},
    {0, 2, 179, 0},
    {1, 0, 181, 66507},
    {0, 0, 181, 0},
    {2, 2, 181, 104155},
    {0, 0, 183, 0},
    {0, 0, 183, 0},
    {0, 0, 183, 0},
    {2, 1, 183, 114087},
    {0, 0, 184, 0},
    {2, 2, 184, 88542},
    {1, 0, 186, 135560},
    {2, 1, 186, 104205},
    {1, 1, 187, 135589},
    {0, 0, 188, 0},
    {0, 0, 188, 0},
    {2, 1, 188, 88586},
    {2, 2, 189, 88586},
    {0, 0, 191, 0},
    {0, 0, 191, 0},
    {2, 2, 191, 85452},
    {2, 2, 193, 85428},
    {2, 2, 195, 126489},
    {2, 2, 197, 90454},
    {2, 3, 199, 124607},
    {2, 3, 202, 70722},
    {2, 3, 205, 90454},
    {2, 3, 208, 78068},
    {2, 2, 211, 85532},
    {2, 3, 213, 67029},
    {2, 2, 216, 77169},
    {2, 3, 218, 92556},
    {1, 1, 221, 85333},
    {0, 0, 222, 0},
    {1, 1, 222, 117733},
    {1, 2, 223, 117807},
    {0, 0, 225, 0},
    {0, 0, 225, 0},
    {2, 2, 225, 124224},
    {2, 1, 227, 103841},
    {1, 2, 228, 100813},
    {1, 2, 230, 123778},
    {2, 2, 232, 124655},
    {2, 1, 234, 136190},
    {2, 1, 235, 136294},
    {2, 2, 236, 106343},
    {2, 2, 238, 106343},
    {2, 2, 240, 94396},
    {2, 2, 242, 118040},
    {2, 2, 244, 131475},
    {2, 2, 246, 124607},
    {2, 2, 248, 126801},
    {2, 2, 250, 127329},
    {2, 2, 252, 127329},
    {2, 2, 254, 117993},
    {2, 2, 256, 115650},
    {2, 2, 258, 105847},
    {2, 2, 260, 105847},
    {1, 1, 262, 63806},
    {2, 1, 263, 103676},
    {2, 1, 264, 103723},
    {2, 1, 265, 110781},
    {2, 1, 266, 111286},
    {2, 1, 267, 133439},
    {2, 1, 268, 133569},
    {2, 1, 269, 104411},
    {2, 1, 270, 111413},
    {0, 1, 271, 0},
    {1, 1, 272, 104209},
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
    {2, 1, 273, 127329},
    {0, 1, 274, 0},
    {0, 1, 275, 0},
    {1, 0, 276, 116886},
    {2, 3, 276, 131507},
    {0, 0, 279, 0},
    {2, 2, 279, 131507},
    {0, 0, 281, 0},
    {2, 1, 281, 131537},
    {1, 0, 282, 109626},
    {0, 1, 282, 0},
    {1, 0, 283, 66337},
    {0, 1, 283, 0},
    {0, 1, 284, 0},
    {1, 1, 285, 74134},
    {0, 0, 286, 0},
    {0, 1, 286, 0},
    {1, 0, 287, 116835},
    {0, 0, 287, 0},
    {1, 0, 287, 69878},
    {0, 0, 287, 0},
    {0, 1, 287, 0},
    {1, 1, 288, 133979},
    {1, 0, 289, 133957},
    {1, 0, 289, 133957},
    {1, 0, 289, 133957},
    {1, 0, 289, 133957},
    {1, 0, 289, 133957},
    {0, 0, 289, 0},
    {1, 1, 289, 67175},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {1, 0, 290, 133022},
    {0, 0, 290, 0},
    {0, 0, 290, 0},
    {1, 0, 290, 133022},
    {2, 1, 290, 126300},
    {2, 2, 291, 126300},
    {0, 1, 293, 0},
    {1, 0, 294, 114567},
    {1, 0, 294, 114303},
    {0, 1, 294, 0},
    {1, 0, 295, 114250},
    {1, 0, 295, 114424},
    {1, 0, 295, 114250},
    {1, 0, 295, 114250},
    {2, 1, 295, 93242},
    {1, 0, 296, 114250},
    {1, 0, 296, 114250},
    {1, 0, 296, 114250},
    {1, 0, 296, 114250},
    {1, 0, 296, 114122},
    {0, 0, 296, 0},
    {1, 0, 296, 114250},
    {1, 0, 296, 114250},
    {0, 0, 296, 0},
    {1, 0, 296, 135410},
    {0, 0, 296, 0},
    {1, 0, 296, 114250},
    {0, 0, 296, 0},
    {1, 0, 296, 116856},
    {0, 1, 296, 0},
    {1, 0, 297, 114520},
    {1, 0, 297, 114596},
    {1, 0, 297, 114990},
    {2, 1, 297, 114847},
    {2, 1, 298, 115650},
    {0, 2, 299, 0},
    {1, 1, 301, 114596},
    {1, 1, 302, 114740},
    {1, 0, 303, 114507},
    {2, 2, 303, 91104},
    {2, 3, 305, 91104},
    {2, 3, 308, 91104},
    {2, 2, 311, 91272},
    {2, 2, 313, 91104},
    {2, 2, 315, 91104},
    {2, 3, 317, 91104},
    {0, 1, 320, 0},
    {0, 1, 321, 0},
    {2, 2, 322, 79921},
    {2, 2, 324, 79921},
    {2, 2, 326, 79921},
    {2, 2, 328, 85665},
    {2, 2, 330, 85665},
    {2, 2, 332, 85428},
    {2, 2, 334, 126489},
    {1, 1, 336, 114714},
    {1, 0, 337, 114250},
    {2, 1, 337, 77403},
    {2, 1, 338, 122683},
    {1, 0, 339, 114250},
    {0, 1, 339, 0},
    {2, 2, 340, 85452},
    {2, 2, 342, 85428},
    {2, 2, 344, 126489},
    {1, 1, 346, 114714},
    {1, 0, 347, 114250},
    {2, 1, 347, 85665},
    {0, 1, 348, 0},
    {1, 0, 349, 134118},
    {2, 1, 349, 85665},
    {0, 1, 350, 0},
    {0, 1, 351, 0},
    {1, 0, 352, 65656},
    {2, 2, 352, 85665},
    {2, 1, 354, 85665},
    {0, 1, 355, 0},
    {1, 0, 356, 134096},
    {0, 1, 356, 0},
    {2, 2, 357, 125958},
    {2, 2, 359, 125958},
    {2, 1, 361, 85665},
    {0, 1, 362, 0},
    {1, 0, 363, 134096},
    {1, 0, 363, 114208},
    {2, 2, 363, 85428},
    {1, 1, 365, 85333},
    {0, 0, 366, 0},
    {0, 0, 366, 0},
    {2, 1, 366, 91482},
    {2, 1, 367, 94799},
    {1, 1, 368, 72114},
    {0, 0, 369, 0},
    {1, 0, 369, 114303},
    {1, 0, 369, 114303},
    {0, 1, 369, 0},
    {2, 2, 370, 90561},
    {2, 1, 372, 90561},
    {2, 2, 373, 90561},
    {1, 0, 375, 114191},
    {0, 1, 375, 0},
    {2, 2, 376, 77286},
    {2, 1, 378, 77286},
    {1, 0, 379, 80648},
    {0, 1, 379, 0},
    {2, 0, 380, 122395},
    {2, 1, 380, 85777},
    {2, 1, 381, 77523},
    {2, 2, 382, 77286},
    {2, 3, 384, 76542},
    {2, 2, 387, 77320},
    {2, 2, 389, 77286},
    {2, 1, 391, 77433},
    {2, 1, 392, 78867},
    {2, 1, 393, 79783},
    {2, 1, 394, 81221},
    {2, 1, 395, 81135},
    {2, 1, 396, 81354},
    {2, 1, 397, 78965},
    {2, 1, 398, 81097},
    {2, 1, 399, 78780},
    {2, 2, 400, 79032},
    {2, 2, 402, 79007},
    {2, 1, 404, 81306},
    {2, 1, 405, 81265},
    {2, 1, 406, 80971},
    {2, 1, 407, 80375},
    {1, 0, 408, 80648},
    {0, 1, 408, 0},
    {2, 0, 409, 85777},
    {0, 0, 409, 0},
    {2, 1, 409, 80648},
    {2, 2, 410, 81062},
    {1, 0, 412, 109890},
    {0, 1, 412, 0},
    {1, 1, 413, 104312},
    {2, 1, 414, 103841},
    {2, 1, 415, 104462},
    {1, 0, 416, 78378},
    {2, 1, 416, 101664},
    {2, 1, 417, 101759},
    {2, 1, 418, 101972},
    {2, 1, 419, 102019},
    {2, 1, 420, 101972},
    {2, 2, 421, 101913},
    {2, 1, 423, 101724},
    {2, 1, 424, 111286},
    {2, 1, 425, 111413},
    {2, 1, 426, 111286},
    {2, 2, 427, 111286},
    {1, 0, 429, 101898},
    {2, 1, 429, 93853},
    {2, 1, 430, 111413},
    {1, 0, 431, 72495},
    {2, 2, 431, 106293},
    {2, 1, 433, 103841},
    {2, 1, 434, 136171},
    {2, 2, 435, 85874},
    {2, 2, 437, 116068},
    {2, 2, 439, 85857},
    {2, 1, 441, 111504},
    {2, 1, 442, 111413},
    {2, 1, 443, 111455},
    {2, 2, 444, 133876},
    {2, 2, 446, 106293},
    {2, 3, 448, 106293},
    {2, 2, 451, 88542},
    {2, 2, 453, 85513},
    {2, 2, 455, 104046},
    {1, 0, 457, 72495},
    {2, 2, 457, 91104},
    {2, 1, 459, 127703},
    {2, 2, 460, 106293},
    {2, 2, 462, 106293},
    {2, 2, 464, 130999},
    {2, 2, 466, 105995},
    {2, 2, 468, 111413},
    {2, 2, 470, 95594},
    {2, 2, 472, 111455},
    {2, 3, 474, 105724},
    {2, 2, 477, 95414},
    {1, 0, 479, 100082},
    {2, 1, 479, 103841},
    {2, 1, 480, 136190},
    {2, 1, 481, 104367},
    {2, 1, 482, 104205},
    {2, 1, 483, 103723},
    {0, 1, 484, 0},
    {2, 2, 485, 104205},
    {2, 3, 487, 88542},
    {2, 4, 490, 104462},
    {1, 0, 494, 72341},
    {2, 1, 494, 103841},
    {2, 1, 495, 103841},
    {2, 1, 496, 103841},
    {2, 1, 497, 103841},
    {1, 0, 498, 72327},
    {2, 1, 498, 88527},
    {2, 1, 499, 73450},
    {2, 1, 500, 133569},
    {2, 1, 501, 133439},
    {2, 1, 502, 73499},
    {2, 1, 503, 73231},
    {2, 1, 504, 128947},
    {2, 2, 505, 85831},
    {1, 0, 507, 69540},
    {2, 1, 507, 94429},
    {1, 0, 508, 101031},
    {1, 0, 508, 99942},
    {1, 0, 508, 101031},
    {2, 3, 508, 126143},
    {2, 2, 511, 69249},
    {2, 2, 513, 69128},
    {2, 2, 515, 69181},
    {2, 3, 517, 93455},
    {2, 3, 520, 125046},
    {2, 3, 523, 93455},
    {2, 2, 526, 93543},
    {2, 2, 528, 93853},
    {2, 2, 530, 93543},
    {2, 2, 532, 125152},
    {2, 2, 534, 93824},
    {2, 3, 536, 93824},
    {2, 3, 539, 125186},
    {2, 2, 542, 128107},
    {2, 3, 544, 69128},
    {2, 2, 547, 128107},
    {2, 2, 549, 125231},
    {2, 2, 551, 125152},
    {2, 2, 553, 93415},
    {1, 0, 555, 69303},
    {2, 2, 555, 90343},
    {2, 3, 557, 129385},
    {2, 2, 560, 90294},
    {2, 3, 562, 90294},
    {2, 3, 565, 90294},
    {2, 3, 568, 90294},
    {2, 2, 571, 90706},
    {1, 0, 573, 68915},
    {2, 2, 573, 66739},
    {2, 2, 575, 66739},
    {2, 2, 577, 99365},
    {1, 0, 579, 66787},
    {2, 2, 579, 70796},
    {2, 1, 581, 70901},
    {1, 0, 582, 70874},
    {2, 1, 582, 91227},
    {1, 0, 583, 90263},
    {0, 1, 583, 0},
    {2, 2, 584, 135441},
    {1, 0, 586, 110276},
    {2, 1, 586, 114087},
    {2, 1, 587, 114087},
    {2, 2, 588, 80665},
    {2, 2, 590, 132119},
    {2, 2, 592, 132054},
    {2, 3, 594, 132095},
    {2, 2, 597, 132011},
    {2, 2, 599, 79754},
    {2, 2, 601, 103841},
    {0, 1, 603, 0},
    {0, 2, 604, 0},
    {0, 2, 606, 0},
    {1, 1, 608, 104602},
    {1, 0, 609, 104517},
    {2, 2, 609, 79732},
    {2, 2, 611, 114087},
    {0, 1, 613, 0},
    {0, 1, 614, 0},
    {1, 0, 615, 104621},
    {0, 1, 615, 0},
    {0, 1, 616, 0},
    {2, 2, 617, 105761},
    {2, 2, 619, 104534},
    {2, 2, 621, 106033},
    {1, 0, 623, 104621},
    {0, 1, 623, 0},
    {1, 1, 624, 132158},
    {2, 1, 625, 132119},
    {2, 1, 626, 132054},
    {2, 2, 627, 132095},
    {1, 0, 629, 104602},
    {2, 1, 629, 132119},
    {1, 0, 630, 104602},
    {0, 1, 630, 0},
    {2, 2, 631, 132119},
    {2, 2, 633, 79732},
    {2, 3, 635, 132095},
    {1, 0, 638, 104593},
    {0, 1, 638, 0},
    {2, 2, 639, 79732},
    {2, 2, 641, 79732},
    {2, 2, 643, 132119},
    {2, 2, 645, 132095},
    {1, 0, 647, 104593},
    {0, 1, 647, 0},
    {2, 2, 648, 132119},
    {2, 3, 650, 132095},
    {2, 2, 653, 72420},
    {2, 2, 655, 103841},
    {1, 0, 657, 104593},
    {0, 1, 657, 0},
    {2, 1, 658, 132119},
    {1, 0, 659, 131989},
    {0, 1, 659, 0},
    {2, 2, 660, 132119},
    {1, 0, 662, 104566},
    {0, 1, 662, 0},
    {0, 1, 663, 0},
    {2, 2, 664, 132095},
    {1, 0, 666, 104621},
    {0, 1, 666, 0},
    {1, 0, 667, 134175},
    {1, 0, 667, 114450},
    {1, 0, 667, 134077},
    {2, 1, 667, 116068},
    {1, 0, 668, 72495},
    {0, 1, 668, 0},
    {0, 1, 669, 0},
    {2, 2, 670, 116068},
    {2, 2, 672, 116068},
    {2, 2, 674, 115757},
    {1, 1, 676, 100966},
    {2, 1, 677, 77826},
    {2, 2, 678, 104046},
    {2, 2, 680, 109784},
    {1, 0, 682, 72495},
    {2, 1, 682, 111304},
    {2, 2, 683, 116068},
    {1, 1, 685, 72495},
    {0, 0, 686, 0},
    {0, 1, 686, 0},
    {2, 0, 687, 77926},
    {0, 1, 687, 0},
    {2, 1, 688, 116068},
    {2, 1, 689, 115650},
    {1, 0, 690, 72367},
    {0, 1, 690, 0},
    {1, 0, 691, 72367},
    {0, 1, 691, 0},
    {0, 1, 692, 0},
    {2, 1, 693, 106401},
    {2, 1, 694, 106401},
    {1, 0, 695, 86079},
    {2, 1, 695, 114815},
    {2, 2, 696, 114815},
    {2, 2, 698, 85403},
    {2, 2, 700, 85403},
    {2, 1, 702, 91511},
    {2, 1, 703, 78367},
    {2, 1, 704, 91511},
    {1, 0, 705, 103348},
    {2, 2, 705, 85403},
    {1, 0, 707, 103348},
    {0, 1, 707, 0},
    {2, 2, 708, 70962},
    {2, 2, 710, 69787},
    {2, 1, 712, 71003},
    {1, 0, 713, 70945},
    {1, 0, 713, 103348},
    {1, 0, 713, 103348},
    {0, 1, 713, 0},
    {2, 1, 714, 95139},
    {1, 0, 715, 103348},
    {2, 1, 715, 83422},
    {1, 1, 716, 114155},
    {0, 0, 717, 0},
    {2, 1, 717, 64698},
    {0, 1, 718, 0},
    {1, 0, 719, 64602},
    {2, 1, 719, 115650},
    {2, 1, 720, 115650},
    {1, 0, 721, 115949},
    {0, 2, 721, 0},
    {2, 1, 723, 100363},
    {1, 1, 724, 100041},
    {2, 1, 725, 100297},
    {2, 1, 726, 100297},
    {2, 1, 727, 100297},
    {1, 0, 728, 100041},
    {1, 1, 728, 100009},
    {2, 0, 729, 100297},
    {0, 1, 729, 0},
    {2, 1, 730, 87320},
    {2, 1, 731, 87567},
    {1, 0, 732, 87306},
    {2, 0, 732, 129273},
    {2, 0, 732, 124499},
    {2, 0, 732, 116683},
    {0, 1, 732, 0},
    {2, 1, 733, 110862},
    {1, 0, 734, 110842},
    {2, 0, 734, 89388},
    {2, 0, 734, 73473},
    {2, 1, 734, 125649},
    {2, 1, 735, 89425},
    {1, 0, 736, 66913},
    {0, 1, 736, 0},
    {2, 1, 737, 126977},
    {1, 0, 738, 68077},
    {2, 1, 738, 121503},
    {2, 1, 739, 121488},
    {2, 1, 740, 121488},
    {1, 0, 741, 122338},
    {2, 1, 741, 109941},
    {2, 2, 742, 128348},
    {1, 0, 744, 68637},
    {2, 2, 744, 94627},
    {1, 0, 746, 95746},
    {2, 0, 746, 128691},
    {0, 1, 746, 0},
    {2, 1, 747, 100297},
    {1, 0, 748, 100041},
    {1, 2, 748, 68592},
    {2, 2, 750, 133663},
    {0, 0, 752, 0},
    {0, 1, 752, 0},
    {0, 1, 753, 0},
    {0, 1, 754, 0},
    {1, 0, 755, 70945},
    {1, 2, 755, 68592},
    {2, 1, 757, 83129},
    {1, 0, 758, 83113},
    {0, 1, 758, 0},
    {1, 2, 759, 68592},
    {2, 1, 761, 133625},
    {2, 1, 762, 76641},
    {2, 2, 763, 110666},
    {2, 2, 765, 68978},
    {1, 0, 767, 68943},
    {0, 1, 767, 0},
    {2, 1, 768, 65216},
    {2, 2, 769, 68978},
    {1, 0, 771, 68943},
    {0, 1, 771, 0},
    {2, 1, 772, 78493},
    {2, 2, 773, 110705},
    {1, 0, 775, 68943},
    {1, 2, 775, 68592},
    {2, 1, 777, 100142},
    {2, 1, 778, 76621},
    {2, 1, 779, 66396},
    {0, 1, 780, 0},
    {0, 1, 781, 0},
    {1, 0, 782, 68943},
    {2, 1, 782, 87597},
    {0, 1, 783, 0},
    {1, 0, 784, 67523},
    {2, 0, 784, 87581},
    {2, 0, 784, 87338},
    {2, 1, 784, 112482},
    {1, 0, 785, 106811},
    {1, 2, 785, 68592},
    {2, 1, 787, 104225},
    {0, 0, 788, 0},
    {1, 2, 788, 68592},
    {2, 1, 790, 68404},
    {0, 0, 791, 0},
    {2, 0, 791, 125011},
    {1, 2, 791, 68592},
    {2, 1, 793, 133347},
    {2, 2, 794, 125815},
    {2, 1, 796, 100095},
    {2, 1, 797, 125721},
    {0, 1, 798, 0},
    {1, 0, 799, 66679},
    {0, 1, 799, 0},
    {2, 1, 800, 129171},
    {1, 0, 801, 129207},
    {2, 0, 801, 128983},
    {2, 1, 801, 129756},
    {1, 0, 802, 107316},
    {0, 1, 802, 0},
    {1, 2, 803, 68592},
    {2, 0, 805, 82507},
    {0, 1, 805, 0},
    {1, 0, 806, 70945},
    {0, 1, 806, 0},
    {2, 1, 807, 68371},
    {2, 1, 808, 79234},
    {2, 0, 809, 79173},
    {0, 1, 809, 0},
    {1, 0, 810, 68347},
    {0, 1, 810, 0},
    {2, 0, 811, 110116},
    {0, 1, 811, 0},
    {2, 0, 812, 101103},
    {2, 1, 812, 101103},
    {2, 1, 813, 101195},
    {1, 0, 814, 69540},
    {1, 0, 814, 134953},
    {0, 1, 814, 0},
    {2, 2, 815, 130194},
    {2, 1, 817, 128737},
    {2, 1, 818, 128278},
    {2, 1, 819, 129795},
    {1, 0, 820, 69858},
    {0, 0, 820, 0},
    {1, 2, 820, 68592},
    {2, 0, 822, 125097},
    {2, 1, 822, 129420},
    {1, 0, 823, 71851},
    {0, 1, 823, 0},
    {1, 0, 824, 103283},
    {0, 1, 824, 0},
    {2, 2, 825, 131043},
    {2, 1, 827, 107279},
    {1, 0, 828, 110303},
    {0, 1, 828, 0},
    {2, 1, 829, 131043},
    {1, 0, 830, 110303},
    {0, 1, 830, 0},
    {0, 2, 831, 0},
    {2, 1, 833, 126231},
    {1, 0, 834, 70945},
    {0, 1, 834, 0},
    {0, 1, 835, 0},
    {1, 0, 836, 70945},
    {0, 1, 836, 0},
    {0, 2, 837, 0},
    {1, 0, 839, 69830},
    {0, 1, 839, 0},
    {2, 1, 840, 124466},
    {1, 0, 841, 68943},
    {0, 2, 841, 0},
    {2, 2, 843, 94489},
    {2, 2, 845, 94627},
    {2, 2, 847, 91550},
    {2, 2, 849, 94575},
    {2, 2, 851, 95065},
    {1, 1, 853, 67491},
    {2, 2, 854, 129318},
    {1, 2, 856, 101556},
    {2, 2, 858, 106083},
    {2, 2, 860, 106083},
    {1, 1, 862, 101542},
    {1, 2, 863, 101542},
    {1, 1, 865, 101542},
    {2, 2, 866, 106083},
    {2, 3, 868, 106083},
    {1, 0, 871, 101556},
    {2, 2, 871, 129420},
    {2, 1, 873, 125998},
    {2, 2, 874, 129459},
    {2, 2, 876, 129318},
    {2, 2, 878, 129420},
    {1, 0, 880, 129318},
    {2, 1, 880, 106083},
    {1, 0, 881, 101542},
    {2, 0, 881, 105896},
    {1, 1, 881, 118839},
    {0, 0, 882, 0},
    {0, 1, 882, 0},
    {2, 1, 883, 121690},
    {2, 2, 884, 121690},
    {2, 2, 886, 121863},
    {2, 2, 888, 122275},
    {2, 1, 890, 122196},
    {1, 0, 891, 122112},
    {0, 1, 891, 0},
    {1, 1, 892, 118227},
    {2, 1, 893, 123032},
    {2, 1, 894, 123120},
    {2, 1, 895, 121828},
    {2, 1, 896, 121727},
    {2, 2, 897, 121896},
    {2, 2, 899, 121929},
    {2, 1, 901, 122172},
    {1, 0, 902, 122146},
    {2, 0, 902, 121670},
    {2, 2, 902, 121966},
    {1, 1, 904, 122992},
    {0, 0, 905, 0},
    {0, 1, 905, 0},
    {1, 0, 906, 67307},
    {0, 1, 906, 0},
    {2, 0, 907, 122824},
    {1, 1, 907, 66128},
    {0, 1, 908, 0},
    {1, 1, 909, 103190},
    {2, 0, 910, 122824},
    {2, 1, 910, 122430},
    {1, 0, 911, 69716},
    {2, 1, 911, 123719},
    {1, 0, 912, 115975},
    {2, 0, 912, 122514},
    {2, 1, 912, 122774},
    {1, 0, 913, 70945},
    {2, 1, 913, 86285},
    {2, 1, 914, 86285},
    {0, 1, 915, 0},
    {1, 0, 916, 64571},
    {2, 1, 916, 86285},
    {0, 1, 917, 0},
    {1, 0, 918, 64571},
    {2, 1, 918, 86264},
    {1, 0, 919, 64918},
    {2, 2, 919, 133540},
    {2, 1, 921, 133822},
    {2, 1, 922, 86285},
    {0, 1, 923, 0},
    {1, 0, 924, 68657},
    {2, 1, 924, 122477},
    {1, 0, 925, 69716},
    {2, 1, 925, 129623},
    {2, 1, 926, 128489},
    {2, 1, 927, 129677},
    {2, 1, 928, 121781},
    {2, 1, 929, 129580},
    {2, 1, 930, 127890},
    {1, 0, 931, 123017},
    {0, 1, 931, 0},
    {0, 1, 932, 0},
    {1, 0, 933, 70945},
    {0, 1, 933, 0},
    {0, 1, 934, 0},
    {0, 1, 935, 0},
    {2, 2, 936, 128489},
    {2, 2, 938, 127862},
    {2, 1, 940, 86285},
    {2, 2, 941, 128385},
    {2, 2, 943, 128444},
    {2, 2, 945, 128444},
    {2, 2, 947, 128489},
    {2, 2, 949, 121761},
    {2, 2, 951, 127890},
    {1, 0, 953, 69481},
    {2, 1, 953, 86235},
    {2, 1, 954, 86235},
    {1, 0, 955, 86114},
    {2, 0, 955, 86285},
    {2, 2, 955, 128983},
    {0, 1, 957, 0},
    {1, 0, 958, 67898},
    {2, 1, 958, 118887},
    {1, 0, 959, 99193},
    {2, 1, 959, 127540},
    {2, 1, 960, 89278},
    {1, 0, 961, 99254},
    {0, 1, 961, 0},
    {2, 2, 962, 127540},
    {2, 1, 964, 89305},
    {1, 0, 965, 99245},
    {2, 1, 965, 67216},
    {2, 2, 966, 90454},
    {0, 1, 968, 0},
    {1, 0, 969, 67216},
    {2, 1, 969, 136045},
    {2, 1, 970, 136045},
    {1, 0, 971, 136045},
    {0, 1, 971, 0},
    {0, 1, 972, 0},
    {2, 2, 973, 89305},
    {2, 1, 975, 105941},
    {2, 1, 976, 105941},
    {1, 0, 977, 99245},
    {2, 1, 977, 105941},
    {1, 0, 978, 99208},
    {2, 1, 978, 71041},
    {1, 1, 979, 66562},
    {1, 1, 980, 66562},
    {0, 0, 981, 0},
    {0, 1, 981, 0},
    {1, 0, 982, 69434},
    {1, 0, 982, 136253},
    {2, 1, 982, 133592},
    {1, 1, 983, 70266},
    {0, 0, 984, 0},
    {2, 1, 984, 133413},
    {2, 1, 985, 133413},
    {2, 1, 986, 68097},
    {0, 0, 987, 0},
    {0, 1, 987, 0},
    {1, 0, 988, 114066},
    {2, 2, 988, 113528},
    {0, 1, 990, 0},
    {1, 0, 991, 113515},
    {2, 1, 991, 77200},
    {2, 1, 992, 123670},
    {2, 1, 993, 126870},
    {0, 1, 994, 0},
    {1, 0, 995, 68040},
    {0, 0, 995, 0},
    {1, 0, 995, 93124},
    {2, 1, 995, 133851},
    {0, 0, 996, 0},
    {2, 1, 996, 124948},
    {1, 1, 997, 129958},
    {2, 0, 998, 78728},
    {1, 1, 998, 129958},
    {2, 0, 999, 78918},
    {0, 1, 999, 0},
    {2, 1, 1000, 99334},
    {2, 1, 1001, 128009},
    {2, 1, 1002, 95512},
    {2, 2, 1003, 95106},
    {1, 0, 1005, 66435},
    {2, 0, 1005, 116527},
    {2, 1, 1005, 99312},
    {2, 2, 1006, 95556},
    {2, 1, 1008, 95252},
    {2, 1, 1009, 99312},
    {2, 2, 1010, 129988},
    {2, 1, 1012, 101083},
    {2, 1, 1013, 99334},
    {1, 0, 1014, 68011},
    {0, 1, 1014, 0},
    {2, 1, 1015, 99334},
    {2, 1, 1016, 95512},
    {1, 0, 1017, 70382},
    {2, 1, 1017, 95252},
    {0, 1, 1018, 0},
    {1, 0, 1019, 69510},
    {2, 1, 1019, 100447},
    {1, 0, 1020, 100736},
    {1, 0, 1020, 66660},
    {2, 0, 1020, 106115},
    {2, 1, 1020, 78728},
    {2, 1, 1021, 99334},
    {0, 1, 1022, 0},
    {1, 0, 1023, 66660},
    {2, 2, 1023, 124948},
    {2, 2, 1025, 110340},
    {1, 0, 1027, 66305},
    {2, 1, 1027, 127733},
    {1, 0, 1028, 70144},
    {2, 0, 1028, 127703},
    {0, 1, 1028, 0},
    {2, 0, 1029, 78341},
    {2, 1, 1029, 76771},
    {2, 1, 1030, 76709},
    {0, 1, 1031, 0},
    {1, 0, 1032, 66643},
    {2, 0, 1032, 76709},
    {0, 1, 1032, 0},
    {0, 1, 1033, 0},
    {2, 1, 1034, 78000},
    {2, 1, 1035, 78000},
    {1, 0, 1036, 67550},
    {0, 1, 1036, 0},
    {1, 0, 1037, 66643},
    {1, 0, 1037, 70144},
    {2, 1, 1037, 78013},
    {0, 1, 1038, 0},
    {1, 0, 1039, 67563},
    {2, 1, 1039, 78524},
    {2, 1, 1040, 80648},
    {0, 1, 1041, 0},
    {0, 1, 1042, 0},
    {1, 0, 1043, 67563},
    {2, 1, 1043, 78524},
    {2, 2, 1044, 78000},
    {0, 1, 1046, 0},
    {1, 0, 1047, 67618},
    {2, 3, 1047, 110578},
    {2, 2, 1050, 110578},
    {2, 2, 1052, 69028},
    {0, 1, 1054, 0},
    {1, 0, 1055, 100633},
    {2, 1, 1055, 110813},
    {2, 2, 1056, 115650},
    {0, 2, 1058, 0},
    {0, 2, 1060, 0},
    {1, 0, 1062, 135476},
    {2, 1, 1062, 78042},
    {2, 1, 1063, 78042},
    {0, 1, 1064, 0},
    {1, 0, 1065, 67592},
    {2, 0, 1065, 79143},
    {0, 0, 1065, 0},
    {0, 1, 1065, 0},
    {1, 0, 1066, 67962},
    {1, 0, 1066, 69063},
    {2, 1, 1066, 116068},
    {2, 2, 1067, 115650},
    {2, 2, 1069, 115650},
    {2, 1, 1071, 115650},
    {2, 1, 1072, 115650},
    {1, 2, 1073, 64655},
    {2, 1, 1075, 64839},
    {0, 1, 1076, 0},
    {2, 1, 1077, 105465},
    {2, 2, 1078, 64698},
    {2, 1, 1080, 64698},
    {2, 1, 1081, 90561},
    {2, 2, 1082, 64698},
    {2, 1, 1084, 90393},
    {2, 2, 1085, 64698},
    {2, 2, 1087, 64749},
    {2, 2, 1089, 84519},
    {2, 1, 1091, 84519},
    {2, 2, 1092, 64698},
    {2, 1, 1094, 64749},
    {2, 1, 1095, 78258},
    {2, 1, 1096, 64792},
    {2, 1, 1097, 104260},
    {2, 1, 1098, 106343},
    {1, 2, 1099, 115200},
    {2, 1, 1101, 115650},
    {1, 1, 1102, 115914},
    {0, 1, 1103, 0},
    {1, 1, 1104, 115099},
    {0, 0, 1105, 0},
    {2, 1, 1105, 115650},
    {0, 0, 1106, 0},
    {2, 1, 1106, 103992},
    {2, 1, 1107, 106343},
    {2, 1, 1108, 116068},
    {2, 1, 1109, 115650},
    {2, 1, 1110, 64839},
    {2, 1, 1111, 104260},
    {2, 1, 1112, 106343},
    {0, 1, 1113, 0},
    {1, 1, 1114, 115914},
    {0, 1, 1115, 0},
    {1, 0, 1116, 115129},
    {2, 1, 1116, 115650},
    {2, 1, 1117, 116068},
    {2, 1, 1118, 116068},
    {0, 1, 1119, 0},
    {0, 1, 1120, 0},
    {1, 0, 1121, 130252},
    {2, 1, 1121, 115650},
    {2, 1, 1122, 115650},
    {1, 0, 1123, 130252},
    {2, 2, 1123, 116068},
    {2, 1, 1125, 78258},
    {2, 1, 1126, 115650},
    {2, 1, 1127, 115650},
    {2, 1, 1128, 115650},
    {1, 1, 1129, 72495},
    {1, 0, 1130, 130252},
    {2, 1, 1130, 90951},
    {2, 1, 1131, 85686},
    {2, 1, 1132, 90951},
    {2, 1, 1133, 103841},
    {2, 1, 1134, 90951},
    {2, 1, 1135, 115650},
    {2, 1, 1136, 115650},
    {0, 1, 1137, 0},
    {1, 1, 1138, 132975},
    {0, 1, 1139, 0},
    {1, 0, 1140, 130252},
    {2, 1, 1140, 106170},
    {2, 1, 1141, 106170},
    {2, 1, 1142, 105805},
    {1, 0, 1143, 93162},
    {0, 1, 1143, 0},
    {1, 1, 1144, 91018},
    {2, 0, 1145, 90984},
    {0, 1, 1145, 0},
    {2, 2, 1146, 93632},
    {2, 1, 1148, 93632},
    {1, 0, 1149, 67476},
    {2, 1, 1149, 93632},
    {2, 1, 1150, 93632},
    {0, 1, 1151, 0},
    {1, 0, 1152, 67476},
    {2, 1, 1152, 91104},
    {2, 1, 1153, 91104},
    {2, 3, 1154, 91060},
    {1, 0, 1157, 94878},
    {2, 1, 1157, 90984},
    {1, 0, 1158, 67476},
    {2, 1, 1158, 93903},
    {0, 1, 1159, 0},
    {1, 0, 1160, 70842},
    {2, 1, 1160, 115650},
    {2, 1, 1161, 90951},
    {0, 0, 1162, 0},
    {0, 0, 1162, 0},
    {0, 1, 1162, 0},
    {2, 1, 1163, 84213},
    {2, 3, 1164, 128144},
    {2, 1, 1167, 69922},
    {2, 1, 1168, 77086},
    {2, 5, 1169, 118147},
    {2, 3, 1174, 73062},
    {1, 2, 1177, 68463},
    {2, 3, 1179, 117993},
    {2, 3, 1182, 118213},
    {2, 3, 1185, 117993},
    {1, 0, 1188, 68463},
    {2, 1, 1188, 73315},
    {0, 1, 1189, 0},
    {1, 0, 1190, 68781},
    {2, 1, 1190, 72993},
    {0, 0, 1191, 0},
    {2, 0, 1191, 73419},
    {2, 2, 1191, 73315},
    {1, 0, 1193, 68125},
    {0, 1, 1193, 0},
    {2, 1, 1194, 110399},
    {1, 0, 1195, 110746},
    {0, 0, 1195, 0},
    {2, 0, 1195, 84278},
    {0, 1, 1195, 0},
    {0, 1, 1196, 0},
    {2, 2, 1197, 84338},
    {2, 1, 1199, 84213},
    {2, 1, 1200, 84306},
    {1, 0, 1201, 68463},
    {0, 1, 1201, 0},
    {2, 1, 1202, 123693},
    {1, 0, 1203, 68463},
    {2, 1, 1203, 84213},
    {2, 1, 1204, 84213},
    {0, 1, 1205, 0},
    {1, 0, 1206, 68463},
    {2, 0, 1206, 84360},
    {0, 1, 1206, 0},
    {1, 0, 1207, 68463},
    {0, 1, 1207, 0},
    {0, 1, 1208, 0},
    {2, 1, 1209, 84213},
    {2, 1, 1210, 123693},
    {2, 3, 1211, 73062},
    {2, 4, 1214, 73062},
    {2, 2, 1218, 73062},
    {2, 2, 1220, 118180},
    {2, 2, 1222, 118213},
    {2, 2, 1224, 118213},
    {1, 0, 1226, 68463},
    {2, 2, 1226, 117993},
    {2, 1, 1228, 73080},
    {2, 1, 1229, 118213},
    {2, 1, 1230, 118213},
    {2, 1, 1231, 73062},
    {2, 1, 1232, 73062},
    {2, 2, 1233, 73062},
    {2, 1, 1235, 73062},
    {2, 1, 1236, 117993},
    {2, 1, 1237, 117993},
    {2, 1, 1238, 84278},
    {0, 1, 1239, 0},
    {1, 0, 1240, 68463},
    {1, 0, 1240, 68781},
    {0, 1, 1240, 0},
    {0, 1, 1241, 0},
    {0, 1, 1242, 0},
    {1, 0, 1243, 68781},
    {2, 2, 1243, 73315},
    {1, 0, 1245, 68125},
    {2, 0, 1245, 109492},
    {2, 0, 1245, 125904},
    {1, 1, 1245, 127165},
    {2, 0, 1246, 127197},
    {2, 0, 1246, 124142},
    {2, 0, 1246, 84246},
    {2, 1, 1246, 84406},
    {1, 0, 1247, 84147},
    {2, 2, 1247, 84406},
    {2, 2, 1249, 84406},
    {2, 2, 1251, 84406},
    {1, 0, 1253, 63781},
    {2, 1, 1253, 99527},
    {1, 0, 1254, 70616},
    {2, 2, 1254, 84194},
    {1, 0, 1256, 63794},
    {2, 0, 1256, 80933},
    {1, 0, 1256, 114250},
    {0, 1, 1256, 0},
    {0, 1, 1257, 0},
    {0, 1, 1258, 0},
    {1, 0, 1259, 68781},
    {0, 1, 1259, 0},
    {2, 1, 1260, 129134},
    {1, 0, 1261, 66248},
    {1, 1, 1261, 93300},
    {2, 3, 1262, 73315},
    {2, 1, 1265, 112558},
    {1, 1, 1266, 68826},
    {0, 0, 1267, 0},
    {2, 1, 1267, 129134},
    {1, 0, 1268, 68781},
    {2, 1, 1268, 72993},
    {0, 1, 1269, 0},
    {1, 0, 1270, 68781},
    {2, 1, 1270, 73473},
    {0, 1, 1271, 0},
    {1, 0, 1272, 68781},
    {2, 1, 1272, 84278},
    {2, 1, 1273, 84278},
    {0, 1, 1274, 0},
    {1, 0, 1275, 68463},
    {2, 1, 1275, 84161},
    {2, 3, 1276, 84406},
    {1, 1, 1279, 63781},
    {0, 0, 1280, 0},
    {2, 2, 1280, 73390},
    {0, 1, 1282, 0},
    {1, 0, 1283, 68125},
    {2, 1, 1283, 73080},
    {1, 1, 1284, 73390},
    {2, 0, 1285, 73390},
    {2, 1, 1285, 73473},
    {0, 1, 1286, 0},
    {0, 1, 1287, 0},
    {1, 0, 1288, 123604},
    {2, 1, 1288, 90473},
    {1, 0, 1289, 68125},
    {2, 1, 1289, 73263},
    {0, 1, 1290, 0},
    {1, 0, 1291, 66265},
    {2, 2, 1291, 73473},
    {0, 1, 1293, 0},
    {1, 0, 1294, 66265},
    {2, 2, 1294, 129223},
    {2, 1, 1296, 129223},
    {0, 1, 1297, 0},
    {1, 0, 1298, 66248},
    {2, 0, 1298, 73390},
    {2, 1, 1298, 124534},
    {1, 0, 1299, 68125},
    {0, 1, 1299, 0},
    {2, 1, 1300, 73347},
    {2, 1, 1301, 93603},
    {2, 2, 1302, 70543},
    {1, 0, 1304, 69363},
    {0, 1, 1304, 0},
    {0, 1, 1305, 0},
    {2, 1, 1306, 73347},
    {2, 1, 1307, 73347},
    {2, 1, 1308, 73347},
    {1, 0, 1309, 69363},
    {2, 0, 1309, 73347},
    {0, 1, 1309, 0},
    {1, 0, 1310, 70616},
    {0, 1, 1310, 0},
    {2, 1, 1311, 126837},
    {2, 1, 1312, 126837},
    {2, 1, 1313, 126837},
    {1, 0, 1314, 67883},
    {0, 1, 1314, 0},
    {2, 1, 1315, 129134},
    {1, 0, 1316, 66248},
    {2, 0, 1316, 129134},
    {2, 1, 1316, 72943},
    {1, 0, 1317, 66525},
    {0, 1, 1317, 0},
    {2, 1, 1318, 65107},
    {2, 2, 1319, 94748},
    {2, 1, 1321, 65107},
    {1, 0, 1322, 131368},
    {0, 1, 1322, 0},
    {2, 0, 1323, 65107},
    {0, 1, 1323, 0},
    {1, 0, 1324, 68125},
    {0, 1, 1324, 0},
    {1, 0, 1325, 68749},
    {2, 0, 1325, 73080},
    {2, 0, 1325, 78817},
    {2, 0, 1325, 73390},
    {2, 0, 1325, 73473},
    {2, 0, 1325, 73390},
    {0, 1, 1325, 0},
    {0, 1, 1326, 0},
    {1, 0, 1327, 68781},
    {2, 1, 1327, 127762},
    {2, 2, 1328, 93701},
    {2, 2, 1330, 118020},
    {0, 1, 1332, 0},
    {1, 0, 1333, 70674},
    {0, 1, 1333, 0},
    {2, 2, 1334, 99508},
    {1, 0, 1336, 67278},
    {0, 1, 1336, 0},
    {2, 0, 1337, 110081},
    {0, 1, 1337, 0},
    {2, 1, 1338, 127890},
    {2, 1, 1339, 109332},
    {2, 1, 1340, 109369},
    {2, 1, 1341, 110228},
    {1, 0, 1342, 109315},
    {0, 1, 1342, 0},
    {0, 1, 1343, 0},
    {2, 1, 1344, 126801},
    {2, 1, 1345, 126801},
    {2, 1, 1346, 94322},
    {1, 0, 1347, 67751},
    {0, 1, 1347, 0},
    {2, 2, 1348, 132119},
    {2, 1, 1350, 109277},
    {2, 1, 1351, 110081},
    {2, 2, 1352, 110228},
    {1, 0, 1354, 67751},
    {0, 1, 1354, 0},
    {0, 1, 1355, 0},
    {2, 2, 1356, 110152},
    {2, 2, 1358, 110228},
    {2, 2, 1360, 109288},
    {2, 2, 1362, 131389},
    {2, 2, 1364, 126801},
    {1, 0, 1366, 67751},
    {0, 1, 1366, 0},
    {2, 1, 1367, 127890},
    {2, 1, 1368, 110152},
    {2, 1, 1369, 110228},
    {2, 1, 1370, 110228},
    {2, 1, 1371, 110010},
    {2, 1, 1372, 109369},
    {2, 1, 1373, 110228},
    {1, 0, 1374, 109315},
    {0, 1, 1374, 0},
    {1, 0, 1375, 67751},
    {0, 1, 1375, 0},
    {2, 2, 1376, 127890},
    {2, 1, 1378, 94977},
    {2, 2, 1379, 109369},
    {2, 2, 1381, 110010},
    {2, 2, 1383, 110152},
    {2, 2, 1385, 110228},
    {0, 1, 1387, 0},
    {0, 2, 1388, 0},
    {0, 2, 1390, 0},
    {0, 2, 1392, 0},
    {1, 0, 1394, 67751},
    {0, 1, 1394, 0},
    {1, 0, 1395, 67751},
    {0, 1, 1395, 0},
    {2, 1, 1396, 110152},
    {1, 0, 1397, 67751},
    {0, 1, 1397, 0},
    {2, 1, 1398, 79503},
    {1, 0, 1399, 78458},
    {2, 1, 1399, 79503},
    {1, 0, 1400, 67751},
    {2, 2, 1400, 109015},
    {2, 2, 1402, 109015},
    {1, 0, 1404, 109315},
    {1, 0, 1404, 114250},
    {2, 1, 1404, 109202},
    {1, 0, 1405, 109890},
    {2, 1, 1405, 109555},
    {2, 1, 1406, 108720},
    {1, 0, 1407, 108775},
    {0, 1, 1407, 0},
    {0, 1, 1408, 0},
    {2, 2, 1409, 126027},
    {2, 1, 1411, 126052},
    {1, 0, 1412, 126781},
    {0, 1, 1412, 0},
    {1, 0, 1413, 66975},
    {2, 3, 1413, 108993},
    {2, 3, 1416, 108993},
    {2, 1, 1419, 108993},
    {1, 0, 1420, 109315},
    {0, 1, 1420, 0},
    {2, 1, 1421, 109124},
    {1, 0, 1422, 109315},
    {2, 0, 1422, 109124},
    {0, 1, 1422, 0},
    {2, 2, 1423, 109047},
    {2, 2, 1425, 109047},
    {2, 1, 1427, 79503},
    {1, 0, 1428, 67751},
    {1, 0, 1428, 114714},
    {0, 1, 1428, 0},
    {1, 0, 1429, 114250},
    {1, 0, 1429, 67751},
    {0, 1, 1429, 0},
    {2, 0, 1430, 109861},
    {0, 1, 1430, 0},
    {1, 0, 1431, 134096},
    {2, 1, 1431, 130783},
    {1, 0, 1432, 66286},
    {2, 0, 1432, 129338},
    {2, 2, 1432, 127890},
    {2, 2, 1434, 95697},
    {0, 1, 1436, 0},
    {0, 1, 1437, 0},
    {1, 0, 1438, 70173},
    {0, 1, 1438, 0},
    {2, 2, 1439, 131389},
    {2, 1, 1441, 131389},
    {2, 1, 1442, 131389},
    {1, 0, 1443, 70492},
    {0, 1, 1443, 0},
    {0, 1, 1444, 0},
    {1, 0, 1445, 69768},
    {2, 1, 1445, 124607},
    {2, 1, 1446, 124607},
    {2, 1, 1447, 131420},
    {2, 1, 1448, 125338},
    {2, 1, 1449, 125338},
    {0, 1, 1450, 0},
    {0, 1, 1451, 0},
    {1, 0, 1452, 67410},
    {2, 0, 1452, 70210},
    {2, 1, 1452, 80036},
    {1, 0, 1453, 100496},
    {1, 0, 1453, 68484},
    {2, 1, 1453, 76521},
    {2, 1, 1454, 78757},
    {1, 1, 1455, 67410},
    {0, 0, 1456, 0},
    {2, 2, 1456, 111236},
    {2, 1, 1458, 111236},
    {1, 0, 1459, 67410},
    {0, 1, 1459, 0},
    {1, 0, 1460, 69411},
    {2, 1, 1460, 80878},
    {2, 2, 1461, 80878},
    {1, 1, 1463, 66816},
    {0, 1, 1464, 0},
    {0, 1, 1465, 0},
    {1, 0, 1466, 99927},
    {0, 1, 1466, 0},
    {2, 1, 1467, 111046},
    {2, 1, 1468, 80699},
    {2, 1, 1469, 100845},
    {2, 1, 1470, 110434},
    {1, 0, 1471, 115743},
    {2, 1, 1471, 130683},
    {1, 0, 1472, 101842},
    {2, 1, 1472, 130683},
    {2, 1, 1473, 130491},
    {2, 1, 1474, 130962},
    {1, 0, 1475, 123577},
    {1, 2, 1475, 126265},
    {2, 0, 1477, 130538},
    {2, 1, 1477, 130683},
    {1, 0, 1478, 123559},
    {0, 1, 1478, 0},
    {2, 1, 1479, 77637},
    {1, 1, 1480, 64898},
    {0, 0, 1481, 0},
    {2, 0, 1481, 78704},
    {0, 0, 1481, 0},
    {2, 1, 1481, 79275},
    {0, 1, 1482, 0},
    {0, 1, 1483, 0},
    {1, 0, 1484, 100484},
    {0, 1, 1484, 0},
    {1, 1, 1485, 130117},
    {2, 1, 1486, 77150},
    {2, 1, 1487, 80826},
    {1, 0, 1488, 81183},
    {0, 1, 1488, 0},
    {2, 0, 1489, 79544},
    {0, 0, 1489, 0},
    {2, 1, 1489, 79544},
    {1, 0, 1490, 131119},
    {0, 1, 1490, 0},
    {2, 0, 1491, 112519},
    {2, 2, 1491, 130683},
    {1, 0, 1493, 68619},
    {2, 2, 1493, 130683},
    {1, 0, 1495, 78382},
    {2, 1, 1495, 80699},
    {1, 0, 1496, 130155},
    {2, 1, 1496, 131079},
    {1, 0, 1497, 130446},
    {2, 0, 1497, 130638},
    {0, 1, 1497, 0},
    {2, 0, 1498, 130602},
    {2, 1, 1498, 130683},
    {1, 0, 1499, 68445},
    {0, 1, 1499, 0},
    {0, 1, 1500, 0},
    {1, 2, 1501, 117900},
    {2, 1, 1503, 77722},
    {2, 2, 1504, 130717},
    {2, 2, 1506, 103757},
    {2, 2, 1508, 80407},
    {1, 0, 1510, 69411},
    {0, 1, 1510, 0},
    {2, 1, 1511, 130683},
    {2, 1, 1512, 130683},
    {2, 1, 1513, 130683},
    {1, 0, 1514, 129736},
    {0, 1, 1514, 0},
    {2, 2, 1515, 79300},
    {2, 1, 1517, 79300},
    {2, 2, 1518, 130683},
    {1, 0, 1520, 69411},
    {2, 1, 1520, 77674},
    {1, 0, 1521, 131144},
    {2, 1, 1521, 135625},
    {1, 0, 1522, 101604},
    {2, 1, 1522, 130683},
    {1, 0, 1523, 129736},
    {0, 1, 1523, 0},
    {1, 0, 1524, 69411},
    {0, 1, 1524, 0},
    {1, 2, 1525, 115180},
    {2, 0, 1527, 112519},
    {2, 1, 1527, 80648},
    {1, 0, 1528, 101572},
    {2, 2, 1528, 77637},
    {2, 1, 1530, 77637},
    {2, 2, 1531, 130683},
    {2, 1, 1533, 130602},
    {2, 2, 1534, 79710},
    {1, 0, 1536, 114391},
    {2, 1, 1536, 80826},
    {1, 0, 1537, 109890},
    {0, 0, 1537, 0},
    {0, 1, 1537, 0},
    {0, 1, 1538, 0},
    {1, 0, 1539, 66472},
    {2, 1, 1539, 91430},
    {1, 0, 1540, 88230},
    {0, 1, 1540, 0},
    {2, 2, 1541, 95451},
    {2, 2, 1543, 114910},
    {2, 1, 1545, 115684},
    {2, 1, 1546, 91401},
    {2, 2, 1547, 127329},
    {1, 0, 1549, 66507},
    {1, 0, 1549, 88248},
    {0, 1, 1549, 0},
    {1, 0, 1550, 66854},
    {1, 1, 1550, 109734},
    {2, 1, 1551, 108837},
    {2, 1, 1552, 108798},
    {2, 1, 1553, 108861},
    {1, 0, 1554, 109524},
    {1, 0, 1554, 121561},
    {2, 1, 1554, 108895},
    {2, 2, 1555, 108915},
    {1, 0, 1557, 109599},
    {0, 0, 1557, 0},
    {2, 0, 1557, 109155},
    {2, 1, 1557, 108945},
    {1, 0, 1558, 109757},
    {2, 0, 1558, 109656},
    {2, 0, 1558, 109907},
    {2, 1, 1558, 109698},
    {1, 0, 1559, 121528},
    {1, 0, 1559, 66854},
    {0, 1, 1559, 0},
    {1, 0, 1560, 68077},
    {1, 2, 1560, 79605},
    {2, 1, 1562, 77477},
    {2, 1, 1563, 79475},
    {2, 1, 1564, 80343},
    {2, 2, 1565, 79581},
    {2, 1, 1567, 76905},
    {2, 1, 1568, 130074},
    {2, 1, 1569, 80296},
    {1, 1, 1570, 80762},
    {1, 1, 1571, 79432},
    {2, 1, 1572, 80762},
    {1, 0, 1573, 77801},
    {2, 0, 1573, 89455},
    {0, 1, 1573, 0},
    {2, 1, 1574, 129914},
    {1, 0, 1575, 129879},
    {1, 0, 1575, 89579},
    {2, 0, 1575, 129879},
    {1, 0, 1575, 67341},
    {2, 1, 1575, 90561},
    {1, 0, 1576, 114191},
    {2, 0, 1576, 127973},
    {2, 1, 1576, 95167},
    {1, 0, 1577, 91210},
    {2, 1, 1577, 80762},
    {1, 0, 1578, 68077},
    {2, 0, 1578, 109907},
    {2, 0, 1578, 127973},
    {2, 1, 1578, 116777},
    {2, 1, 1579, 80001},
    {1, 0, 1580, 68077},
    {2, 2, 1580, 95625},
    {2, 1, 1582, 121595},
    {1, 0, 1583, 70945},
    {2, 1, 1583, 130901},
    {1, 0, 1584, 68860},
    {2, 1, 1584, 95167},
    {1, 0, 1585, 91210},
    {2, 1, 1585, 121595},
    {1, 0, 1586, 68886},
    {2, 1, 1586, 76963},
    {1, 0, 1587, 68077},
    {0, 1, 1587, 0},
    {2, 0, 1588, 109907},
    {2, 1, 1588, 129580},
    {0, 1, 1589, 0},
    {2, 1, 1590, 122935},
    {1, 2, 1591, 108686},
    {2, 1, 1593, 118118},
    {2, 1, 1594, 109444},
    {0, 1, 1595, 0},
    {1, 0, 1596, 83474},
    {2, 2, 1596, 129093},
    {2, 1, 1598, 122935},
    {2, 1, 1599, 109444},
    {2, 1, 1600, 83363},
    {0, 1, 1601, 0},
    {1, 0, 1602, 83474},
    {2, 1, 1602, 63854},
    {2, 1, 1603, 63854},
    {0, 1, 1604, 0},
    {0, 1, 1605, 0},
    {2, 1, 1606, 82459},
    {2, 1, 1607, 82459},
    {2, 2, 1608, 89555},
    {2, 1, 1610, 70053},
    {1, 0, 1611, 70030},
    {2, 2, 1611, 82459},
    {0, 1, 1613, 0},
    {2, 1, 1614, 82459},
    {2, 1, 1615, 82459},
    {2, 2, 1616, 89555},
    {2, 2, 1618, 89555},
    {2, 3, 1620, 111004},
    {2, 2, 1623, 90454},
    {2, 1, 1625, 70053},
    {1, 0, 1626, 70030},
    {2, 2, 1626, 106458},
    {0, 1, 1628, 0},
    {2, 2, 1629, 116068},
    {2, 2, 1631, 116068},
    {0, 2, 1633, 0},
    {2, 2, 1635, 115650},
    {1, 1, 1637, 131154},
    {1, 2, 1638, 89487},
    {1, 5, 1640, 131154},
    {1, 3, 1645, 80422},
    {2, 1, 1648, 80796},
    {2, 1, 1649, 80163},
    {0, 2, 1650, 0},
    {2, 2, 1652, 80163},
    {2, 1, 1654, 80422},
    {2, 1, 1655, 73062},
    {2, 1, 1656, 109105},
    {2, 1, 1657, 124382},
    {2, 3, 1658, 126937},
    {2, 2, 1661, 70523},
    {2, 2, 1663, 89371},
    {2, 1, 1665, 73062},
    {2, 1, 1666, 73062},
    {2, 1, 1667, 73062},
    {2, 2, 1668, 73062},
    {2, 2, 1670, 77982},
    {2, 5, 1672, 80407},
    {2, 1, 1677, 94188},
    {2, 2, 1678, 73062},
    {2, 1, 1680, 121650},
    {2, 2, 1681, 115650},
    {0, 1, 1683, 0},
    {2, 1, 1684, 127012},
    {2, 2, 1685, 95139},
    {2, 1, 1687, 95139},
    {2, 2, 1688, 73062},
    {2, 1, 1690, 73062},
    {2, 1, 1691, 73062},
    {2, 2, 1692, 90454},
    {2, 1, 1694, 90454},
    {2, 2, 1695, 73062},
    {2, 2, 1697, 73062},
    {2, 1, 1699, 78620},
    {2, 2, 1700, 121578},
    {2, 1, 1702, 121578},
    {2, 2, 1703, 127067},
    {1, 0, 1705, 67980},
    {0, 1, 1705, 0},
    {0, 1, 1706, 0},
    {0, 1, 1707, 0},
    {1, 0, 1708, 134057},
    {0, 1, 1708, 0},
    {1, 0, 1709, 134057},
    {2, 1, 1709, 77254},
    {2, 2, 1710, 77254},
    {2, 1, 1712, 100207},
    {0, 1, 1713, 0},
    {1, 0, 1714, 134679},
    {2, 0, 1714, 79921},
    {0, 1, 1714, 0},
    {0, 1, 1715, 0},
    {0, 1, 1716, 0},
    {0, 1, 1717, 0},
    {2, 1, 1718, 79921},
    {2, 1, 1719, 79921},
    {2, 1, 1720, 79628},
    {1, 0, 1721, 134096},
    {2, 2, 1721, 115650},
    {0, 1, 1723, 0},
    {2, 2, 1724, 80266},
    {2, 1, 1726, 85665},
    {2, 2, 1727, 85665},
    {2, 1, 1729, 85665},
    {2, 1, 1730, 122256},
    {2, 3, 1731, 95327},
    {2, 3, 1734, 70579},
    {2, 2, 1737, 85748},
    {2, 2, 1739, 124927},
    {1, 1, 1741, 80407},
    {2, 2, 1742, 127366},
    {2, 2, 1744, 122256},
    {2, 2, 1746, 111176},
    {2, 1, 1748, 130853},
    {0, 1, 1749, 0},
    {0, 1, 1750, 0},
    {1, 0, 1751, 134096},
    {2, 0, 1751, 110050},
    {2, 1, 1751, 108748},
    {2, 1, 1752, 110050},
    {2, 1, 1753, 109105},
    {2, 1, 1754, 108704},
    {2, 1, 1755, 109831},
    {1, 0, 1756, 109890},
    {1, 0, 1756, 100915},
    {2, 1, 1756, 110050},
    {0, 1, 1757, 0},
    {1, 0, 1758, 134898},
    {0, 0, 1758, 0},
    {2, 1, 1758, 84470},
    {0, 1, 1759, 0},
    {1, 0, 1760, 112235},
    {0, 1, 1760, 0},
    {2, 1, 1761, 76880},
    {1, 1, 1762, 85380},
    {1, 2, 1763, 63821},
    {2, 0, 1765, 110373},
    {0, 1, 1765, 0},
    {2, 1, 1766, 109079},
    {1, 0, 1767, 109405},
    {2, 0, 1767, 122054},
    {2, 1, 1767, 123744},
    {1, 0, 1768, 122610},
    {0, 1, 1768, 0},
    {0, 1, 1769, 0},
    {2, 1, 1770, 79061},
    {2, 1, 1771, 79061},
    {1, 0, 1772, 135007},
    {2, 1, 1772, 103841},
    {2, 1, 1773, 103841},
    {2, 1, 1774, 101103},
    {1, 0, 1775, 66696},
    {0, 1, 1775, 0},
    {1, 0, 1776, 69897},
    {2, 1, 1776, 78107},
    {1, 4, 1777, 79117},
    {2, 1, 1781, 78107},
    {1, 0, 1782, 68688},
    {2, 1, 1782, 78107},
    {0, 1, 1783, 0},
    {0, 2, 1784, 0},
    {1, 0, 1786, 68688},
    {0, 1, 1786, 0},
    {2, 0, 1787, 78094},
    {0, 1, 1787, 0},
    {2, 1, 1788, 78131},
    {1, 0, 1789, 88264},
    {0, 0, 1789, 0},
    {0, 0, 1789, 0},
    {2, 1, 1789, 116068},
    {1, 0, 1790, 114292},
    {0, 0, 1790, 0},
    {0, 1, 1790, 0},
    {1, 0, 1791, 66454},
    {2, 1, 1791, 130873},
    {2, 1, 1792, 130873},
    {1, 0, 1793, 130422},
    {2, 1, 1793, 76673},
    {1, 0, 1794, 66454},
    {1, 0, 1794, 132598},
    {0, 1, 1794, 0},
    {1, 0, 1795, 65656},
    {0, 1, 1795, 0},
    {2, 2, 1796, 114540},
    {2, 2, 1798, 92274},
    {1, 0, 1800, 65656},
    {2, 1, 1800, 86176},
    {0, 1, 1801, 0},
    {0, 1, 1802, 0},
    {1, 0, 1803, 66489},
    {2, 2, 1803, 116002},
    {0, 1, 1805, 0},
    {0, 1, 1806, 0},
    {1, 0, 1807, 114941},
    {0, 1, 1807, 0},
    {2, 1, 1808, 112297},
    {1, 0, 1809, 112255},
    {2, 1, 1809, 76996},
    {1, 0, 1810, 103155},
    {0, 1, 1810, 0},
    {2, 1, 1811, 76996},
    {1, 0, 1812, 100683},
    {0, 1, 1812, 0},
    {2, 1, 1813, 77012},
    {1, 0, 1814, 100467},
    {0, 1, 1814, 0},
    {0, 1, 1815, 0},
    {2, 1, 1816, 76996},
    {2, 1, 1817, 76996},
    {1, 0, 1818, 100683},
    {0, 1, 1818, 0},
    {2, 0, 1819, 76996},
    {0, 1, 1819, 0},
    {1, 0, 1820, 100683},
    {1, 0, 1820, 99912},
    {2, 1, 1820, 76996},
    {1, 0, 1821, 134325},
    {2, 2, 1821, 112297},
    {2, 3, 1823, 112297},
    {0, 1, 1826, 0},
    {1, 0, 1827, 100683},
    {0, 2, 1827, 0},
    {2, 1, 1829, 112297},
    {1, 0, 1830, 112255},
    {0, 1, 1830, 0},
    {2, 0, 1831, 76996},
    {2, 1, 1831, 87514},
    {1, 0, 1832, 135350},
    {2, 3, 1832, 125312},
    {2, 1, 1835, 87581},
    {0, 1, 1836, 0},
    {1, 0, 1837, 66873},
    {1, 0, 1837, 114333},
    {0, 1, 1837, 0},
    {1, 0, 1838, 69768},
    {2, 1, 1838, 111783},
    {2, 2, 1839, 111783},
    {1, 0, 1841, 111840},
    {0, 2, 1841, 0},
    {0, 1, 1843, 0},
    {1, 0, 1844, 66507},
    {2, 0, 1844, 129494},
    {2, 0, 1844, 80532},
    {2, 1, 1844, 121650},
    {1, 0, 1845, 123017},
    {0, 1, 1845, 0},
    {2, 1, 1846, 129879},
    {1, 0, 1847, 100467},
    {2, 2, 1847, 80407},
    {2, 1, 1849, 80407},
    {2, 1, 1850, 79088},
    {2, 1, 1851, 89610},
    {1, 0, 1852, 69897},
    {0, 1, 1852, 0},
    {2, 1, 1853, 129829},
    {1, 0, 1854, 100467},
    {0, 1, 1854, 0},
    {0, 1, 1855, 0},
    {2, 1, 1856, 128983},
    {2, 1, 1857, 129058},
    {1, 0, 1858, 69897},
    {2, 1, 1858, 121595},
    {2, 1, 1859, 121595},
    {1, 0, 1860, 68886},
    {2, 0, 1860, 129318},
    {0, 1, 1860, 0},
    {1, 0, 1861, 66854},
    {0, 1, 1861, 0},
    {2, 0, 1862, 126977},
    {2, 2, 1862, 111111},
    {0, 1, 1864, 0},
    {1, 0, 1865, 134919},
    {1, 0, 1865, 114122},
    {1, 0, 1865, 114122},
    {0, 1, 1865, 0},
    {2, 1, 1866, 118099},
    {2, 1, 1867, 118099},
    {2, 1, 1868, 93353},
    {1, 0, 1869, 70652},
    {0, 1, 1869, 0},
    {2, 1, 1870, 85728},
    {1, 0, 1871, 69461},
    {0, 1, 1871, 0},
    {2, 0, 1872, 129318},
    {1, 1, 1872, 84565},
    {0, 1, 1873, 0},
    {2, 2, 1874, 78544},
    {2, 2, 1876, 73041},
    {2, 1, 1878, 110522},
    {1, 0, 1879, 67915},
    {0, 1, 1879, 0},
    {2, 1, 1880, 122361},
    {2, 3, 1881, 122361},
    {0, 1, 1884, 0},
    {1, 0, 1885, 64571},
    {0, 1, 1885, 0},
    {2, 1, 1886, 127435},
    {1, 0, 1887, 69749},
    {0, 1, 1887, 0},
    {2, 1, 1888, 110540},
    {2, 1, 1889, 110540},
    {1, 0, 1890, 68484},
    {0, 1, 1890, 0},
    {2, 1, 1891, 76726},
    {2, 1, 1892, 76709},
    {2, 1, 1893, 76709},
    {1, 0, 1894, 66643},
    {0, 1, 1894, 0},
    {2, 1, 1895, 127622},
    {1, 0, 1896, 68312},
    {0, 1, 1896, 0},
    {0, 1, 1897, 0},
    {2, 1, 1898, 124332},
    {2, 1, 1899, 124301},
    {2, 2, 1900, 73010},
    {2, 1, 1902, 72993},
    {2, 2, 1903, 84387},
    {2, 2, 1905, 67060},
    {1, 0, 1907, 69768},
    {0, 1, 1907, 0},
    {2, 1, 1908, 90454},
    {1, 0, 1909, 66321},
    {2, 4, 1909, 127679},
    {2, 3, 1913, 90454},
    {0, 1, 1916, 0},
    {2, 3, 1917, 77232},
    {2, 3, 1920, 77232},
    {1, 0, 1923, 67915},
    {0, 1, 1923, 0},
    {1, 0, 1924, 70350},
    {0, 1, 1924, 0},
    {2, 1, 1925, 90454},
    {2, 1, 1926, 67441},
    {2, 1, 1927, 124301},
    {2, 1, 1928, 124301},
    {1, 0, 1929, 69768},
    {0, 1, 1929, 0},
    {0, 1, 1930, 0},
    {2, 1, 1931, 84387},
    {2, 1, 1932, 84213},
    {1, 0, 1933, 68463},
    {0, 1, 1933, 0},
    {0, 1, 1934, 0},
    {2, 1, 1935, 125767},
    {2, 2, 1936, 130194},
    {2, 1, 1938, 125767},
    {1, 0, 1939, 66887},
    {0, 1, 1939, 0},
    {0, 1, 1940, 0},
    {2, 1, 1941, 95664},
    {2, 2, 1942, 129093},
    {2, 3, 1944, 129093},
    {2, 1, 1947, 76691},
    {1, 0, 1948, 70173},
    {0, 1, 1948, 0},
    {2, 1, 1949, 76802},
    {2, 1, 1950, 76802},
    {2, 1, 1951, 76802},
    {1, 0, 1952, 67693},
    {2, 0, 1952, 81026},
    {0, 1, 1952, 0},
    {1, 1, 1953, 67853},
    {1, 0, 1954, 67853},
    {2, 0, 1954, 125268},
    {0, 1, 1954, 0},
    {0, 1, 1955, 0},
    {2, 1, 1956, 124382},
    {2, 3, 1957, 73062},
    {2, 3, 1960, 95139},
    {2, 1, 1963, 126900},
    {2, 1, 1964, 126900},
    {2, 2, 1965, 124382},
    {2, 1, 1967, 80500},
    {1, 0, 1968, 134898},
    {2, 1, 1968, 109975},
    {2, 1, 1969, 109105},
    {1, 0, 1970, 109890},
    {2, 0, 1970, 128983},
    {0, 1, 1970, 0},
    {0, 1, 1971, 0},
    {2, 1, 1972, 124927},
    {2, 1, 1973, 124927},
    {1, 0, 1974, 70523},
    {2, 1, 1974, 79921},
    {1, 0, 1975, 114361},
    {2, 1, 1975, 77965},
    {1, 0, 1976, 134898},
    {2, 1, 1976, 78192},
    {2, 1, 1977, 126749},
    {0, 1, 1978, 0},
    {1, 0, 1979, 67722},
    {2, 2, 1979, 121435},
    {2, 1, 1981, 121435},
    {2, 1, 1982, 121435},
    {0, 1, 1983, 0},
    {1, 0, 1984, 114239},
    {0, 1, 1984, 0},
    {2, 1, 1985, 126597},
    {1, 0, 1986, 68077},
    {2, 0, 1986, 129028},
    {2, 2, 1986, 80407},
    {2, 1, 1988, 80407},
    {0, 1, 1989, 0},
    {1, 0, 1990, 64881},
    {0, 1, 1990, 0},
    {2, 1, 1991, 71113},
    {1, 0, 1992, 67768},
    {2, 2, 1992, 126120},
    {0, 1, 1994, 0},
    {1, 0, 1995, 70091},
    {2, 1, 1995, 78258},
    {2, 1, 1996, 78258},
    {2, 1, 1997, 115650},
    {2, 1, 1998, 115650},
    {0, 1, 1999, 0},
    {1, 0, 2000, 130252},
    {0, 1, 2000, 0},
    {2, 2, 2001, 100568},
    {2, 2, 2003, 100568},
    {1, 0, 2005, 100942},
    {2, 1, 2005, 80163},
    {2, 1, 2006, 124270},
    {1, 0, 2007, 100536},
    {2, 2, 2007, 112519},
    {0, 1, 2009, 0},
    {1, 0, 2010, 112465},
    {2, 0, 2010, 77372},
    {2, 1, 2010, 77372},
    {1, 0, 2011, 80648},
    {2, 1, 2011, 100297},
    {1, 0, 2012, 89632},
    {2, 1, 2012, 103644},
    {1, 0, 2013, 67246},
    {2, 1, 2013, 66946},
    {2, 1, 2014, 66946},
    {1, 0, 2015, 66873},
    {2, 1, 2015, 79351},
    {1, 0, 2016, 66232},
    {0, 1, 2016, 0},
    {2, 0, 2017, 83313},
    {0, 1, 2017, 0},
    {2, 1, 2018, 104205},
    {1, 0, 2019, 104205},
    {0, 1, 2019, 0},
    {2, 2, 2020, 77286},
    {2, 2, 2022, 77286},
    {1, 0, 2024, 80648},
    {2, 1, 2024, 133307},
    {0, 0, 2025, 0},
    {0, 1, 2025, 0},
    {2, 1, 2026, 90454},
    {1, 0, 2027, 70144},
    {2, 1, 2027, 90454},
    {1, 0, 2028, 70144},
    {0, 1, 2028, 0},
    {2, 1, 2029, 90454},
    {2, 2, 2030, 90454},
    {1, 0, 2032, 70144},
    {0, 1, 2032, 0},
    {2, 1, 2033, 90454},
    {1, 0, 2034, 70144},
    {0, 1, 2034, 0},
    {2, 1, 2035, 70722},
    {1, 0, 2036, 70722},
    {0, 1, 2036, 0},
    {2, 3, 2037, 92771},
    {1, 0, 2040, 67650},
    {2, 2, 2040, 92771},
    {1, 0, 2042, 67650},
    {2, 1, 2042, 110636},
    {1, 0, 2043, 103308},
    {2, 1, 2043, 90527},
    {1, 0, 2044, 66305},
    {2, 0, 2044, 124811},
    {0, 1, 2044, 0},
    {2, 2, 2045, 129580},
    {1, 0, 2047, 69481},
    {0, 1, 2047, 0},
    {0, 1, 2048, 0},
    {2, 1, 2049, 123536},
    {2, 1, 2050, 123536},
    {2, 1, 2051, 123536},
    {1, 0, 2052, 66367},
    {0, 1, 2052, 0},
    {1, 0, 2053, 131607},
    {2, 2, 2053, 116068},
    {2, 2, 2055, 116068},
    {2, 1, 2057, 115650},
    {1, 0, 2058, 72380},
    {0, 1, 2058, 0},
    {2, 0, 2059, 127286},
    {2, 1, 2059, 128654},
    {2, 1, 2060, 128654},
    {0, 1, 2061, 0},
    {0, 1, 2062, 0},
    {1, 0, 2063, 68157},
    {2, 2, 2063, 100297},
    {2, 1, 2065, 100297},
    {1, 0, 2066, 99979},
    {0, 1, 2066, 0},
    {2, 1, 2067, 69569},
    {2, 1, 2068, 101046},
    {2, 1, 2069, 69645},
    {1, 0, 2070, 69540},
    {2, 1, 2070, 103606},
    {2, 1, 2071, 103606},
    {2, 2, 2072, 103606},
    {1, 0, 2074, 72306},
    {2, 2, 2074, 103841},
    {2, 2, 2076, 103841},
    {1, 0, 2078, 72306},
    {2, 1, 2078, 87581},
    {0, 1, 2079, 0},
    {1, 0, 2080, 66873},
    {2, 1, 2080, 128062},
    {0, 1, 2081, 0},
    {1, 0, 2082, 101585},
    {0, 1, 2082, 0},
    {2, 1, 2083, 129171},
    {1, 0, 2084, 70930},
    {2, 1, 2084, 79953},
    {2, 1, 2085, 79953},
    {2, 1, 2086, 79953},
    {1, 0, 2087, 134096},
    {2, 0, 2087, 85647},
    {2, 0, 2087, 125541},
    {0, 1, 2087, 0},
    {2, 0, 2088, 80102},
    {2, 0, 2088, 125467},
    {2, 1, 2088, 87530},
    {2, 2, 2089, 87530},
    {2, 1, 2091, 135758},
    {1, 0, 2092, 134346},
    {2, 1, 2092, 65781},
    {0, 0, 2093, 0},
    {2, 1, 2093, 87428},
    {2, 1, 2094, 87428},
    {2, 2, 2095, 104173},
    {2, 2, 2097, 133523},
    {2, 1, 2099, 135865},
    {2, 1, 2100, 103914},
    {1, 0, 2101, 134553},
    {0, 1, 2101, 0},
    {2, 1, 2102, 133523},
    {2, 1, 2103, 133319},
    {2, 1, 2104, 104173},
    {1, 0, 2105, 134553},
    {2, 1, 2105, 87496},
    {2, 1, 2106, 87496},
    {1, 0, 2107, 65619},
    {2, 1, 2107, 87480},
    {2, 1, 2108, 116472},
    {1, 0, 2109, 134428},
    {2, 1, 2109, 87401},
    {2, 1, 2110, 87401},
    {1, 0, 2111, 134428},
    {2, 1, 2111, 87401},
    {2, 1, 2112, 87401},
    {1, 0, 2113, 134428},
    {0, 1, 2113, 0},
    {2, 1, 2114, 103952},
    {2, 1, 2115, 103790},
    {1, 0, 2116, 134428},
    {2, 0, 2116, 115805},
    {0, 1, 2116, 0},
    {2, 2, 2117, 135504},
    {2, 1, 2119, 135504},
    {2, 1, 2120, 135504},
    {0, 0, 2121, 0},
    {0, 2, 2121, 0},
    {0, 1, 2123, 0},
    {0, 1, 2124, 0},
    {2, 1, 2125, 135713},
    {2, 1, 2126, 135713},
    {1, 0, 2127, 134006},
    {2, 1, 2127, 135713},
    {0, 0, 2128, 0},
    {2, 2, 2128, 135713},
    {0, 0, 2130, 0},
    {0, 1, 2130, 0},
    {0, 1, 2131, 0},
    {0, 1, 2132, 0},
    {2, 0, 2133, 68716},
    {0, 0, 2133, 0},
    {0, 1, 2133, 0},
    {2, 0, 2134, 67785},
    {0, 1, 2134, 0},
    {2, 0, 2135, 116611},
    {0, 1, 2135, 0},
    {2, 1, 2136, 133744},
    {2, 2, 2137, 110188},
    {1, 0, 2139, 66713},
    {2, 1, 2139, 133523},
    {1, 0, 2140, 134553},
    {0, 1, 2140, 0},
    {2, 1, 2141, 133523},
    {2, 1, 2142, 133523},
    {2, 1, 2143, 133523},
    {1, 0, 2144, 134800},
    {0, 1, 2144, 0},
    {2, 2, 2145, 111972},
    {2, 1, 2147, 135825},
    {2, 1, 2148, 68180},
    {1, 0, 2149, 68657},
    {2, 1, 2149, 92314},
    {1, 0, 2150, 67751},
    {2, 1, 2150, 92274},
    {1, 0, 2151, 114714},
    {0, 1, 2151, 0},
    {2, 1, 2152, 92350},
    {2, 1, 2153, 92262},
    {2, 1, 2154, 92394},
    {2, 1, 2155, 92444},
    {2, 1, 2156, 92262},
    {2, 1, 2157, 92262},
    {1, 0, 2158, 67751},
    {2, 1, 2158, 92350},
    {1, 0, 2159, 103271},
    {0, 1, 2159, 0},
    {2, 1, 2160, 106223},
    {1, 0, 2161, 69411},
    {2, 1, 2161, 117708},
    {2, 1, 2162, 117845},
    {2, 1, 2163, 117845},
    {1, 0, 2164, 93141},
    {0, 0, 2164, 0},
    {2, 0, 2164, 127513},
    {2, 1, 2164, 128247},
    {0, 2, 2165, 0},
    {1, 0, 2167, 66626},
    {0, 1, 2167, 0},
    {2, 1, 2168, 125501},
    {1, 0, 2169, 134446},
    {0, 1, 2169, 0},
    {2, 1, 2170, 130932},
    {2, 1, 2171, 130932},
    {1, 0, 2172, 134501},
    {0, 1, 2172, 0},
    {2, 2, 2173, 110943},
    {2, 1, 2175, 110943},
    {1, 0, 2176, 134467},
    {0, 1, 2176, 0},
    {2, 1, 2177, 77053},
    {2, 1, 2178, 77053},
    {1, 0, 2179, 100710},
    {2, 1, 2179, 124402},
    {1, 0, 2180, 134446},
    {2, 1, 2180, 111143},
    {1, 0, 2181, 99176},
    {2, 1, 2181, 93990},
    {2, 1, 2182, 93990},
    {1, 0, 2183, 95019},
    {2, 1, 2183, 116777},
    {2, 1, 2184, 76963},
    {2, 1, 2185, 95167},
    {0, 1, 2186, 0},
    {1, 0, 2187, 68077},
    {2, 1, 2187, 66996},
    {1, 0, 2188, 70945},
    {2, 1, 2188, 79813},
    {2, 1, 2189, 79813},
    {1, 0, 2190, 80730},
    {0, 1, 2190, 0},
    {0, 1, 2191, 0},
    {2, 0, 2192, 104079},
    {2, 0, 2192, 135797},
    {2, 1, 2192, 126453},
    {2, 0, 2193, 126453},
    {2, 0, 2193, 133784},
    {2, 1, 2193, 127943},
    {1, 0, 2194, 68058},
    {0, 1, 2194, 0},
    {0, 2, 2195, 0},
    {2, 1, 2197, 111804},
    {2, 3, 2198, 127920},
    {2, 3, 2201, 118293},
    {1, 0, 2204, 68801},
    {2, 0, 2204, 128588},
    {2, 2, 2204, 127920},
    {2, 1, 2206, 127920},
    {0, 1, 2207, 0},
    {1, 0, 2208, 68781},
    {2, 1, 2208, 92274},
    {2, 1, 2209, 92274},
    {1, 0, 2210, 114250},
    {0, 1, 2210, 0},
    {2, 1, 2211, 77254},
    {2, 2, 2212, 77254},
    {2, 2, 2214, 93503},
    {2, 3, 2216, 69090},
    {2, 1, 2219, 125436},
    {2, 2, 2220, 94522},
    {1, 0, 2222, 134679},
    {0, 1, 2222, 0},
    {2, 1, 2223, 77784},
    {2, 2, 2224, 77254},
    {2, 2, 2226, 80407},
    {2, 1, 2228, 79921},
    {2, 1, 2229, 77784},
    {1, 0, 2230, 134446},
    {2, 1, 2230, 78094},
    {2, 1, 2231, 78094},
    {0, 1, 2232, 0},
    {1, 0, 2233, 134292},
    {0, 1, 2233, 0},
    {2, 1, 2234, 127476},
    {2, 1, 2235, 124886},
    {1, 0, 2236, 134573},
    {0, 1, 2236, 0},
    {2, 1, 2237, 124856},
    {1, 0, 2238, 66643},
    {2, 1, 2238, 124791},
    {2, 1, 2239, 124791},
    {1, 0, 2240, 66643},
    {0, 1, 2240, 0},
    {2, 1, 2241, 125378},
    {2, 1, 2242, 125378},
    {1, 0, 2243, 135113},
    {2, 1, 2243, 89531},
    {1, 0, 2244, 92817},
    {2, 1, 2244, 110478},
    {2, 1, 2245, 79921},
    {1, 0, 2246, 72288},
    {0, 1, 2246, 0},
    {2, 1, 2247, 111143},
    {2, 1, 2248, 79921},
    {1, 0, 2249, 134853},
    {0, 1, 2249, 0},
    {2, 1, 2250, 94799},
    {2, 1, 2251, 94799},
    {2, 1, 2252, 91330},
    {2, 1, 2253, 94799},
    {2, 1, 2254, 128218},
    {1, 0, 2255, 94845},
    {0, 1, 2255, 0},
    {0, 1, 2256, 0},
    {2, 2, 2257, 76996},
    {2, 1, 2259, 76996},
    {2, 1, 2260, 76996},
    {1, 0, 2261, 100683},
    {0, 1, 2261, 0},
    {2, 1, 2262, 133729},
    {1, 0, 2263, 101859},
    {2, 0, 2263, 128181},
    {2, 1, 2263, 112270},
    {2, 1, 2264, 112270},
    {1, 0, 2265, 100656},
    {0, 1, 2265, 0},
    {2, 1, 2266, 85563},
    {2, 2, 2267, 79325},
    {1, 0, 2269, 134139},
    {0, 1, 2269, 0},
    {2, 1, 2270, 126398},
    {1, 0, 2271, 134365},
    {0, 1, 2271, 0},
    {2, 0, 2272, 80131},
    {2, 1, 2272, 80648},
    {2, 2, 2273, 78178},
    {1, 0, 2275, 101572},
    {0, 1, 2275, 0},
    {2, 1, 2276, 109426},
    {1, 0, 2277, 68637},
    {0, 1, 2277, 0},
    {2, 0, 2278, 126659},
    {2, 0, 2278, 133398},
    {0, 1, 2278, 0},
    {2, 1, 2279, 133398},
    {1, 0, 2280, 134391},
    {2, 0, 2280, 94106},
    {2, 1, 2280, 133523},
    {2, 2, 2281, 133523},
    {1, 0, 2283, 112011},
    {2, 3, 2283, 124759},
    {2, 1, 2286, 111840},
    {1, 0, 2287, 67932},
    {0, 1, 2287, 0},
    {2, 1, 2288, 69976},
    {2, 1, 2289, 69976},
    {1, 0, 2290, 69976},
    {0, 1, 2290, 0},
    {2, 1, 2291, 100238},
    {2, 1, 2292, 100207},
    {1, 0, 2293, 134193},
    {0, 1, 2293, 0},
    {0, 1, 2294, 0},
    {2, 1, 2295, 125858},
    {2, 1, 2296, 125858},
    {2, 1, 2297, 116590},
    {1, 0, 2298, 68239},
    {2, 0, 2298, 122901},
    {0, 1, 2298, 0},
    {0, 1, 2299, 0},
    {0, 1, 2300, 0},
    {2, 1, 2301, 126694},
    {2, 1, 2302, 126694},
    {2, 1, 2303, 126694},
    {1, 0, 2304, 134763},
    {0, 1, 2304, 0},
    {2, 1, 2305, 126694},
    {1, 0, 2306, 68077},
    {2, 1, 2306, 121811},
    {1, 0, 2307, 123017},
    {1, 1, 2307, 122338},
    {2, 0, 2308, 121624},
    {0, 1, 2308, 0},
    {2, 1, 2309, 130040},
    {2, 1, 2310, 128625},
    {1, 0, 2311, 134446},
    {0, 1, 2311, 0},
    {2, 1, 2312, 77254},
    {2, 2, 2313, 77254},
    {2, 1, 2315, 77254},
    {1, 0, 2316, 134641},
    {1, 0, 2316, 114122},
    {1, 0, 2316, 114477},
    {0, 1, 2316, 0},
    {0, 1, 2317, 0},
    {2, 1, 2318, 125402},
    {2, 1, 2319, 115875},
    {2, 1, 2320, 125402},
    {2, 2, 2321, 110604},
    {2, 1, 2323, 105435},
    {1, 0, 2324, 134409},
    {0, 1, 2324, 0},
    {2, 1, 2325, 125402},
    {2, 1, 2326, 125402},
    {2, 1, 2327, 93632},
    {1, 0, 2328, 134409},
    {0, 1, 2328, 0},
    {2, 1, 2329, 127390},
    {2, 1, 2330, 110320},
    {1, 0, 2331, 134446},
    {2, 1, 2331, 118262},
    {1, 0, 2332, 118244},
    {2, 1, 2332, 86216},
    {1, 0, 2333, 86129},
    {0, 1, 2333, 0},
    {0, 1, 2334, 0},
    {2, 1, 2335, 128313},
    {2, 2, 2336, 122966},
    {2, 2, 2338, 122966},
    {1, 0, 2340, 134974},
    {0, 1, 2340, 0},
    {0, 1, 2341, 0},
    {2, 1, 2342, 92274},
    {1, 0, 2343, 114941},
    {0, 1, 2343, 0},
    {1, 1, 2344, 115158},
    {2, 1, 2345, 136007},
    {2, 1, 2346, 136007},
    {1, 0, 2347, 68505},
    {2, 2, 2347, 128348},
    {2, 1, 2349, 67410},
    {1, 0, 2350, 67376},
    {2, 1, 2350, 130291},
    {2, 1, 2351, 130291},
    {2, 2, 2352, 79842},
    {2, 2, 2354, 126537},
    {2, 1, 2356, 117845},
    {2, 1, 2357, 117845},
    {2, 1, 2358, 117708},
    {1, 0, 2359, 115634},
    {2, 1, 2359, 76944},
    {1, 0, 2360, 66660},
    {0, 1, 2360, 0},
    {2, 1, 2361, 135669},
    {1, 0, 2362, 130233},
    {0, 1, 2362, 0},
    {2, 1, 2363, 126625},
    {1, 0, 2364, 121193},
    {2, 1, 2364, 115650},
    {2, 1, 2365, 114619},
    {2, 1, 2366, 81399},
    {2, 1, 2367, 81399},
    {1, 0, 2368, 114250},
    {0, 1, 2368, 0},
    {2, 0, 2369, 125574},
    {0, 1, 2369, 0},
    {2, 2, 2370, 68541},
    {2, 1, 2372, 127831},
    {2, 1, 2373, 68541},
    {1, 0, 2374, 70698},
    {0, 1, 2374, 0},
    {0, 1, 2375, 0},
    {2, 1, 2376, 70945},
    {2, 1, 2377, 128983},
    {2, 1, 2378, 126568},
    {1, 0, 2379, 134244},
    {2, 1, 2379, 129093},
    {1, 0, 2380, 123017},
    {0, 1, 2380, 0},
    {0, 1, 2381, 0},
    {2, 1, 2382, 128983},
    {2, 1, 2383, 128983},
    {1, 0, 2384, 70945},
    {2, 1, 2384, 124434},
    {1, 0, 2385, 109890},
    {0, 1, 2385, 0},
    {0, 1, 2386, 0},
    {2, 1, 2387, 126517},
    {2, 1, 2388, 126517},
    {1, 0, 2389, 134274},
    {0, 1, 2389, 0},
    {1, 1, 2390, 70296},
    {0, 2, 2391, 0},
    {2, 1, 2393, 127133},
    {1, 0, 2394, 66643},
    {0, 1, 2394, 0},
    {2, 1, 2395, 121168},
    {1, 0, 2396, 121241},
    {2, 1, 2396, 80201},
    {1, 0, 2397, 135086},
    {0, 1, 2397, 0},
    {2, 1, 2398, 80201},
    {1, 0, 2399, 135086},
    {0, 1, 2399, 0},
    {2, 1, 2400, 78431},
    {1, 0, 2401, 134742},
    {1, 1, 2401, 134029},
    {1, 0, 2402, 121257},
    {2, 2, 2402, 77254},
    {2, 1, 2404, 77254},
    {2, 1, 2405, 80266},
    {1, 0, 2406, 70930},
    {0, 1, 2406, 0},
    {0, 1, 2407, 0},
    {2, 0, 2408, 80227},
    {2, 1, 2408, 125958},
    {1, 0, 2409, 68218},
    {2, 2, 2409, 125958},
    {2, 1, 2411, 85665},
    {0, 1, 2412, 0},
    {1, 0, 2413, 134096},
    {2, 1, 2413, 84440},
    {1, 0, 2414, 66286},
    {2, 1, 2414, 122092},
    {2, 1, 2415, 122092},
    {1, 0, 2416, 121152},
    {0, 1, 2416, 0},
    {2, 1, 2417, 94714},
    {2, 5, 2418, 94714},
    {1, 0, 2423, 92648},
    {2, 2, 2423, 94714},
    {1, 0, 2425, 92648},
    {2, 2, 2425, 126120},
    {2, 1, 2427, 126120},
    {2, 1, 2428, 94209},
    {0, 1, 2429, 0},
    {1, 0, 2430, 70114},
    {2, 2, 2430, 93944},
    {1, 1, 2432, 67680},
    {0, 0, 2433, 0},
    {2, 1, 2433, 94154},
    {1, 0, 2434, 114765},
    {0, 1, 2434, 0},
    {2, 2, 2435, 94075},
    {1, 0, 2437, 134553},
    {2, 1, 2437, 73062},
    {1, 0, 2438, 70745},
    {2, 1, 2438, 90454},
    {1, 0, 2439, 67650},
    {2, 1, 2439, 90600},
    {2, 2, 2440, 116777},
    {2, 1, 2442, 116777},
    {2, 1, 2443, 80001},
    {1, 0, 2444, 68077},
    {2, 1, 2444, 124166},
    {1, 0, 2445, 99230},
    {0, 1, 2445, 0},
    {2, 1, 2446, 85665},
    {1, 0, 2447, 68218},
    {2, 1, 2447, 91104},
    {1, 0, 2448, 94878},
    {2, 0, 2448, 129001},
    {2, 1, 2448, 78164},
    {1, 0, 2449, 131144},
    {0, 1, 2449, 0},
    {0, 1, 2450, 0},
    {2, 1, 2451, 121447},
    {2, 1, 2452, 121447},
    {2, 2, 2453, 121811},
    {1, 0, 2455, 121118},
    {0, 1, 2455, 0},
    {2, 1, 2456, 122723},
    {1, 0, 2457, 67410},
    {0, 1, 2457, 0},
    {2, 1, 2458, 125685},
    {2, 1, 2459, 125685},
    {2, 1, 2460, 125685},
    {1, 0, 2461, 134244},
    {2, 1, 2461, 129538},
    {2, 1, 2462, 123623},
    {1, 0, 2463, 70945},
    {2, 1, 2463, 123032},
    {2, 1, 2464, 123066},
    {1, 0, 2465, 123017},
    {2, 1, 2465, 129318},
    {1, 0, 2466, 129318},
    {0, 1, 2466, 0},
    {2, 2, 2467, 108993},
    {1, 0, 2469, 67751},
    {2, 1, 2469, 128536},
    {0, 1, 2470, 0},
    {1, 0, 2471, 69461},
    {2, 0, 2471, 127920},
    {2, 0, 2471, 90454},
    {0, 1, 2471, 0},
    {2, 2, 2472, 90454},
    {1, 0, 2474, 70428},
    {0, 1, 2474, 0},
    {2, 0, 2475, 80596},
    {2, 1, 2475, 130683},
    {2, 2, 2476, 130683},
    {2, 1, 2478, 130683},
    {1, 0, 2479, 134713},
    {2, 1, 2479, 108837},
    {2, 1, 2480, 108647},
    {1, 0, 2481, 109890},
    {2, 0, 2481, 79088},
    {2, 1, 2481, 126027},
    {0, 1, 2482, 0},
    {1, 0, 2483, 67751},
    {2, 1, 2483, 109047},
    {1, 0, 2484, 109890},
    {2, 1, 2484, 86285},
    {1, 0, 2485, 69768},
    {2, 2, 2485, 109831},
    {1, 0, 2487, 109890},
    {2, 2, 2487, 93385},
    {1, 0, 2489, 101171},
    {2, 2, 2489, 128847},
    {1, 0, 2491, 100556},
    {0, 1, 2491, 0},
    {1, 0, 2492, 114250},
    {0, 1, 2492, 0},
    {2, 1, 2493, 78395},
    {2, 1, 2494, 87480},
    {1, 0, 2495, 135033},
    {2, 0, 2495, 128983},
    {2, 2, 2495, 95371},
    {1, 0, 2497, 114250},
    {2, 1, 2497, 103494},
    {1, 0, 2498, 134209},
    {0, 1, 2498, 0},
    {2, 1, 2499, 122637},
    {1, 0, 2500, 121222},
    {2, 1, 2500, 125958},
    {0, 1, 2501, 0},
    {1, 0, 2502, 134096},
    {0, 1, 2502, 0},
    {0, 1, 2503, 0},
    {2, 2, 2504, 76996},
    {2, 2, 2506, 76996},
    {1, 0, 2508, 100683},
    {0, 1, 2508, 0},
    {2, 1, 2509, 127831},
    {1, 0, 2510, 134193},
    {1, 0, 2510, 134259},
    {2, 1, 2510, 77286},
    {1, 0, 2511, 80648},
    {0, 1, 2511, 0},
    {2, 1, 2512, 93202},
    {2, 1, 2513, 93202},
    {1, 0, 2514, 100763},
    {2, 2, 2514, 103512},
    {2, 1, 2516, 103512},
    {1, 0, 2517, 130384},
    {2, 1, 2517, 127103},
    {0, 1, 2518, 0},
    {1, 0, 2519, 116456},
    {2, 1, 2519, 128920},
    {1, 0, 2520, 116721},
    {0, 1, 2520, 0},
    {2, 1, 2521, 87480},
    {1, 0, 2522, 135381},
    {0, 1, 2522, 0},
    {2, 1, 2523, 136068},
    {0, 0, 2524, 0},
    {2, 1, 2524, 128920},
    {0, 1, 2525, 0},
    {1, 0, 2526, 116741},
    {2, 0, 2526, 136107},
    {2, 0, 2526, 128880},
    {2, 2, 2526, 131507},
    {0, 1, 2528, 0},
    {1, 0, 2529, 85354},
    {2, 0, 2529, 79195},
    {2, 2, 2529, 103494},
    {1, 0, 2531, 101874},
    {2, 3, 2531, 94489},
    {1, 0, 2534, 70930},
    {0, 1, 2534, 0},
    {2, 1, 2535, 103542},
    {1, 0, 2536, 69337},
    {2, 1, 2536, 104118},
    {1, 0, 2537, 99477},
    {0, 1, 2537, 0},
    {2, 1, 2538, 127679},
    {1, 0, 2539, 116657},
    {2, 0, 2539, 127248},
    {2, 2, 2539, 126092},
    {1, 0, 2541, 124564},
    {2, 1, 2541, 117758},
    {2, 1, 2542, 117758},
    {1, 0, 2543, 117881},
    {2, 2, 2543, 127679},
    {2, 1, 2545, 127679},
    {0, 1, 2546, 0},
    {1, 0, 2547, 68463},
    {2, 2, 2547, 77558},
    {1, 1, 2549, 77602},
    {0, 0, 2550, 0},
    {0, 1, 2550, 0},
    {2, 2, 2551, 77558},
    {1, 0, 2553, 99440},
    {2, 1, 2553, 77755},
    {1, 0, 2554, 99440},
    {0, 1, 2554, 0},
    {2, 1, 2555, 79675},
    {1, 0, 2556, 79655},
    {0, 1, 2556, 0},
    {2, 1, 2557, 67128},
    {1, 0, 2558, 67105},
    {2, 3, 2558, 128787},
    {1, 1, 2561, 67091},
    {0, 0, 2562, 0},
    {2, 1, 2562, 126200},
    {0, 1, 2563, 0},
    {1, 0, 2564, 66305},
    {2, 1, 2564, 126489},
    {0, 1, 2565, 0},
    {1, 0, 2566, 70326},
    {2, 3, 2566, 93853},
    {0, 1, 2569, 0},
    {1, 0, 2570, 70769},
    {2, 1, 2570, 125611},
    {0, 0, 2571, 0},
    {2, 2, 2571, 80073},
    {1, 0, 2573, 135056},
    {2, 2, 2573, 130638},
    {1, 0, 2575, 134874},
    {0, 1, 2575, 0},
    {2, 0, 2576, 131079},
    {0, 1, 2576, 0},
    {2, 1, 2577, 130574},
    {1, 0, 2578, 70004},
    {2, 1, 2578, 130751},
    {0, 0, 2579, 0},
    {2, 1, 2579, 79395},
    {1, 0, 2580, 131100},
    {0, 1, 2580, 0},
    {2, 1, 2581, 116068},
    {2, 1, 2582, 101618},
    {2, 1, 2583, 76834},
    {2, 1, 2584, 94672},
    {2, 1, 2585, 76834},
    {1, 0, 2586, 101652},
    {0, 1, 2586, 0},
    {2, 0, 2587, 76996},
    {0, 2, 2587, 0},
    {2, 1, 2589, 76996},
    {1, 0, 2590, 134227},
    {2, 1, 2590, 103494},
    {0, 1, 2591, 0},
    {1, 0, 2592, 135334},
    {0, 1, 2592, 0},
    {2, 1, 2593, 78287},
    {1, 0, 2594, 72458},
    {2, 2, 2594, 77878},
    {1, 0, 2596, 72475},
    {2, 1, 2596, 127783},
    {2, 1, 2597, 127783},
    {2, 1, 2598, 73062},
    {2, 1, 2599, 73062},
    {2, 1, 2600, 73062},
    {2, 1, 2601, 94248},
    {1, 0, 2602, 66507},
    {0, 1, 2602, 0},
    {2, 1, 2603, 79872},
    {2, 1, 2604, 110900},
    {1, 0, 2605, 134608},
    {2, 1, 2605, 73102},
    {1, 0, 2606, 134155},
    {2, 1, 2606, 111143},
    {1, 0, 2607, 100683},
    {2, 1, 2607, 111143},
    {2, 2, 2608, 111143},
    {1, 0, 2610, 100683},
    {0, 1, 2610, 0},
    {2, 1, 2611, 89504},
    {2, 2, 2612, 89504},
    {0, 1, 2614, 0},
    {1, 0, 2615, 134819},
    {2, 1, 2615, 90656},
    {1, 0, 2616, 71221},
    {0, 1, 2616, 0},
    {2, 1, 2617, 94284},
    {1, 0, 2618, 66507},
    {2, 1, 2618, 77117},
    {2, 1, 2619, 68280},
    {1, 0, 2620, 68258},
    {0, 1, 2620, 0},
    {2, 1, 2621, 125958},
    {1, 0, 2622, 68218},
    {2, 1, 2622, 73166},
    {1, 0, 2623, 134531},
    {0, 1, 2623, 0},
    {1, 0, 2624, 64637},
    {0, 1, 2624, 0},
    {1, 3, 2625, 131144},
    {1, 2, 2628, 131144},
    {2, 2, 2630, 135944},
    {2, 2, 2632, 135944},
    {2, 1, 2634, 78651},
    {2, 1, 2635, 135963},
    {2, 1, 2636, 136914},
    {2, 1, 2637, 136914},
    {2, 2, 2638, 125958},
    {2, 2, 2640, 125958},
    {2, 2, 2642, 85665},
    {1, 1, 2644, 114953},
    {2, 1, 2645, 136914},
    {2, 2, 2646, 136838},
    {2, 1, 2648, 136838},
    {2, 2, 2649, 136838},
    {2, 1, 2651, 85665},
    {2, 2, 2652, 136769},
    {2, 2, 2654, 136705},
    {2, 2, 2656, 136769},
    {2, 3, 2658, 80450},
    {2, 2, 2661, 80450},
    {2, 2, 2663, 122002},
    {2, 2, 2665, 122002},
    {2, 1, 2667, 123536},
    {2, 2, 2668, 126357},
    {2, 2, 2670, 129580},
    {2, 2, 2672, 115650},
    {2, 2, 2674, 115650},
    {1, 0, 2676, 114953},
    {0, 1, 2676, 0},
    {0, 1, 2677, 0},
    {1, 2, 2678, 131144},
    {2, 2, 2680, 136894},
    {2, 1, 2682, 136894},
    {2, 1, 2683, 136894},
    {2, 3, 2684, 80566},
    {2, 2, 2687, 80566},
    {2, 2, 2689, 121811},
    {2, 2, 2691, 121811},
    {2, 2, 2693, 85665},
    {2, 1, 2695, 85665},
    {2, 2, 2696, 125958},
    {2, 2, 2698, 115650},
    {2, 3, 2700, 79503},
    {2, 1, 2703, 78593},
    {2, 2, 2704, 129580},
    {1, 0, 2706, 114941},
    {2, 1, 2706, 90951},
    {0, 1, 2707, 0},
    {1, 0, 2708, 114250},
    {2, 1, 2708, 94396},
    {0, 1, 2709, 0},
    {1, 0, 2710, 94780},
    {2, 1, 2710, 93663},
    {1, 0, 2711, 94780},
    {2, 1, 2711, 90984},
    {1, 0, 2712, 94780},
    {2, 1, 2712, 90951},
    {2, 1, 2713, 115650},
    {2, 1, 2714, 90951},
    {1, 0, 2715, 130252},
    {0, 1, 2715, 0},
    {2, 1, 2716, 103225},
    {1, 0, 2717, 103206},
    {2, 1, 2717, 117708},
    {2, 1, 2718, 117708},
    {0, 1, 2719, 0},
    {1, 0, 2720, 135364},
    {2, 1, 2720, 93736},
    {0, 1, 2721, 0},
    {1, 0, 2722, 114696},
    {2, 1, 2722, 90454},
    {2, 1, 2723, 90454},
    {1, 0, 2724, 66321},
    {0, 1, 2724, 0},
    {2, 2, 2725, 93332},
    {1, 0, 2727, 70459},
    {2, 2, 2727, 127329},
    {2, 1, 2729, 127329},
    {2, 2, 2730, 127329},
    {0, 1, 2732, 0},
    {1, 0, 2733, 66507},
    {2, 1, 2733, 76603},
    {2, 1, 2734, 76603},
    {1, 0, 2735, 134306},
    {0, 1, 2735, 0},
    {2, 1, 2736, 92613},
    {2, 2, 2737, 88569},
    {1, 0, 2739, 92590},
    {2, 1, 2739, 89089},
    {2, 1, 2740, 89089},
    {0, 1, 2741, 0},
    {1, 0, 2742, 115855},
    {1, 0, 2742, 124727},
    {2, 2, 2742, 73283},
    {2, 1, 2744, 129223},
    {1, 0, 2745, 66248},
    {2, 1, 2745, 111079},
    {1, 0, 2746, 124588},
    {2, 0, 2746, 130833},
    {0, 1, 2746, 0},
    {2, 1, 2747, 116068},
    {1, 0, 2748, 114292},
    {1, 0, 2748, 89352},
    {2, 1, 2748, 80648},
    {1, 2, 2749, 101807},
    {2, 1, 2751, 101819},
    {1, 0, 2752, 101572},
    {2, 1, 2752, 117777},
    {1, 0, 2753, 69391},
    {2, 2, 2753, 80407},
    {2, 1, 2755, 80407},
    {2, 1, 2756, 90429},
    {0, 1, 2757, 0},
    {1, 0, 2758, 64881},
    {2, 1, 2758, 115650},
    {2, 1, 2759, 116068},
    {2, 1, 2760, 116068},
    {1, 0, 2761, 115634},
    {2, 1, 2761, 116068},
    {2, 1, 2762, 115650},
    {2, 1, 2763, 116068},
    {1, 0, 2764, 114292},
    {0, 1, 2764, 0},
    {1, 0, 2765, 100418},
    {2, 1, 2765, 114815},
    {1, 0, 2766, 114250},
    {2, 1, 2766, 115650},
    {0, 0, 2767, 0},
};

const s2c_utility s2c_utilities[] = {
    {0, 0, 300, 1, 17, 0, 0},
    {33109, 0, 2267, 4, 4, 0, 0},
    {51117, 0, 551, 5, 1, 0, 0},
    {0, 0, 113, 1, 0, 0, 0},
    {0, 0, 63, 4, 0, 0, 0},
    {0, 0, 99, 4, 0, 0, 0},
    {0, 0, 67, 32, 0, 0, 0},
    {0, 0, 0, 33, 0, 0, 0},
    {0, 0, 33, 30, 0, 0, 0},
    {20978, 0, 2854, 31, 32, 0, 0},
    {0, 0, 2885, 18, 0, 0, 0},
    {0, 0, 2521, 2, 0, 1, 0},
    {0, 0, 2086, 3, 0, 1, 0},
    {0, 0, 2084, 2, 0, 0, 0},
    {0, 0, 2073, 2, 0, 0, 0},
    {0, 0, 2075, 2, 0, 0, 0},
    {31212, 0, 1295, 5, 0, 0, 0},
    {46304, 0, 1040, 30, 4, 0, 0},
    {40476, 0, 2199, 3, 0, 1, 0},
    {38084, 0, 2202, 3, 0, 1, 0},
    {0, 0, 2137, 5, 0, 1, 0},
    {34826, 0, 307, 18, 18, 0, 0},
    {49432, 0, 2254, 8, 0, 0, 0},
    {0, 0, 2089, 4, 0, 1, 0},
    {0, 0, 1306, 5, 0, 0, 0},
    {48549, 0, 2181, 7, 0, 1, 0},
    {0, 0, 2579, 2, 0, 0, 0},
    {0, 0, 1798, 2, 0, 0, 0},
    {0, 0, 1894, 5, 0, 0, 0},
    {0, 0, 1787, 2, 0, 0, 0},
    {0, 0, 1891, 3, 0, 0, 0},
    {0, 0, 716, 1, 0, 0, 0},
    {31394, 0, 1121, 4, 0, 1, 0},
    {0, 0, 1836, 4, 0, 0, 0},
    {0, 0, 993, 1, 0, 0, 0},
    {0, 0, 2095, 3, 0, 0, 0},
    {44744, 0, 2945, 4, 0, 0, 0},
    {0, 0, 277, 2, 32, 0, 0},
    {0, 0, 152, 1, 1, 0, 0},
    {0, 0, 2360, 4, 0, 0, 0},
    {0, 0, 116, 1, 0, 0, 0},
    {0, 0, 2328, 3, 32, 0, 0},
    {50782, 0, 2600, 3, 0, 0, 0},
    {0, 0, 2238, 2, 0, 0, 0},
    {0, 0, 582, 2, 0, 0, 0},
    {0, 0, 2415, 3, 0, 0, 0},
    {0, 0, 580, 1, 10, 0, 0},
    {0, 0, 2783, 2, 0, 0, 0},
    {0, 0, 2414, 1, 0, 0, 0},
    {0, 0, 2854, 31, 0, 0, 0},
    {0, 0, 2119, 1, 0, 0, 0},
    {0, 0, 1444, 3, 0, 0, 0},
    {0, 0, 982, 1, 0, 0, 0},
    {0, 0, 788, 3, 0, 0, 0},
    {0, 0, 109, 1, 0, 0, 0},
    {53224, 0, 980, 2, 0, 0, 0},
    {0, 0, 2166, 4, 0, 0, 0},
    {34703, 0, 2971, 4, 4, 0, 0},
    {29737, 0, 606, 5, 0, 0, 0},
    {36991, 0, 2215, 6, 0, 0, 0},
    {40715, 0, 1012, 5, 0, 0, 0},
    {0, 0, 1037, 2, 0, 0, 0},
    {0, 0, 2651, 1, 0, 0, 0},
    {35013, 0, 2564, 1, 0, 0, 0},
    {45061, 0, 1736, 8, 0, 0, 0},
    {0, 0, 2492, 5, 0, 0, 0},
    {0, 0, 345, 6, 0, 0, 0},
    {0, 0, 2461, 8, 0, 0, 0},
    {0, 0, 242, 4, 25, 0, 0},
    {18965, 0, 1677, 47, 0, 0, 0},
    {33851, 0, 2488, 4, 0, 0, 0},
    {0, 0, 2240, 5, 0, 0, 0},
    {0, 0, 2380, 6, 0, 0, 0},
    {0, 0, 2543, 5, 0, 0, 0},
    {0, 0, 1928, 2, 0, 0, 0},
    {0, 0, 2305, 3, 0, 0, 0},
    {0, 0, 2478, 2, 0, 0, 0},
    {0, 0, 2480, 2, 0, 0, 0},
    {0, 0, 2622, 6, 0, 0, 0},
    {32849, 32297, 1644, 8, 0, 0, 0},
    {0, 0, 2006, 3, 0, 0, 0},
    {0, 0, 1658, 9, 0, 0, 0},
    {0, 0, 1826, 2, 0, 0, 0},
    {52485, 0, 280, 1, 8, 0, 0},
    {46688, 0, 2123, 6, 0, 0, 0},
    {0, 0, 2421, 4, 0, 0, 0},
    {0, 0, 1172, 4, 0, 0, 0},
    {42054, 0, 1956, 9, 0, 1, 0},
    {0, 0, 1036, 1, 0, 0, 0},
    {0, 0, 1384, 2, 0, 0, 0},
    {0, 0, 1361, 9, 0, 0, 0},
    {27822, 0, 276, 1, 8, 0, 1},
    {0, 0, 2369, 4, 0, 0, 0},
    {0, 0, 119, 1, 0, 0, 0},
    {46959, 0, 1341, 6, 0, 0, 0},
    {0, 0, 1333, 2, 0, 0, 0},
    {0, 0, 1335, 6, 0, 0, 0},
    {0, 0, 1403, 5, 0, 0, 0},
    {22530, 0, 1439, 5, 0, 0, 0},
    {0, 0, 2674, 2, 0, 0, 0},
    {31012, 0, 532, 5, 1, 0, 0},
    {25358, 0, 1728, 2, 20, 0, 0},
    {31321, 0, 2454, 5, 0, 0, 0},
    {47847, 0, 2193, 3, 0, 0, 0},
    {0, 0, 1293, 2, 0, 0, 0},
    {0, 0, 108, 1, 0, 0, 0},
    {0, 0, 126, 3, 0, 0, 0},
    {0, 0, 1311, 2, 0, 0, 0},
    {52613, 0, 1138, 12, 0, 0, 0},
    {50143, 0, 2581, 3, 0, 0, 0},
    {27515, 0, 156, 1, 3, 0, 0},
    {0, 0, 2672, 2, 0, 0, 0},
    {46126, 0, 301, 6, 7, 0, 0},
    {0, 0, 2766, 3, 0, 0, 0},
    {0, 0, 2429, 6, 0, 0, 0},
    {40616, 0, 297, 2, 9, 0, 2},
    {38145, 0, 2903, 3, 32, 1, 0},
    {43196, 0, 2131, 4, 4, 0, 0},
    {0, 0, 117, 1, 0, 0, 0},
    {0, 0, 1783, 3, 0, 0, 0},
    {0, 0, 1856, 2, 0, 0, 0},
    {39287, 0, 944, 5, 0, 0, 0},
    {0, 0, 2523, 5, 0, 0, 0},
    {0, 0, 949, 1, 0, 0, 0},
    {0, 0, 910, 4, 0, 0, 0},
    {48262, 29759, 356, 4, 10, 0, 1},
    {0, 0, 1137, 1, 0, 0, 0},
    {44191, 0, 2308, 3, 0, 1, 0},
    {35102, 0, 2196, 3, 0, 0, 0},
    {29143, 0, 352, 3, 19, 0, 1},
    {27077, 0, 2816, 7, 0, 0, 0},
    {22014, 0, 2566, 4, 0, 0, 0},
    {0, 0, 131, 1, 0, 0, 0},
    {0, 0, 2510, 3, 0, 0, 0},
    {0, 0, 2684, 1, 0, 0, 0},
    {33448, 0, 719, 3, 0, 0, 0},
    {35078, 0, 2436, 7, 0, 0, 0},
    {0, 0, 2687, 2, 0, 0, 0},
    {46209, 0, 459, 5, 0, 0, 0},
    {0, 0, 2230, 2, 0, 0, 0},
    {0, 0, 1858, 2, 0, 0, 0},
    {33091, 0, 1110, 4, 4, 0, 0},
    {0, 0, 1987, 6, 0, 0, 0},
    {0, 0, 653, 1, 0, 0, 0},
    {0, 0, 649, 4, 0, 0, 0},
    {0, 0, 2082, 2, 0, 0, 0},
    {41012, 0, 2209, 1, 0, 0, 0},
    {0, 0, 1861, 2, 0, 0, 0},
    {0, 0, 2366, 3, 0, 0, 0},
    {0, 0, 2513, 3, 0, 0, 0},
    {0, 0, 1551, 3, 0, 0, 0},
    {0, 0, 249, 1, 0, 0, 0},
    {0, 0, 1789, 5, 0, 0, 0},
    {0, 0, 337, 4, 0, 0, 0},
    {0, 0, 2029, 2, 0, 0, 0},
    {54529, 13977, 246, 2, 0, 0, 0},
    {29759, 0, 814, 2, 0, 0, 0},
    {34998, 0, 2273, 3, 0, 0, 0},
    {0, 0, 2469, 5, 0, 1, 0},
    {53655, 0, 667, 4, 0, 0, 0},
    {45277, 0, 401, 5, 0, 0, 0},
    {0, 0, 687, 3, 0, 0, 0},
    {0, 0, 782, 3, 0, 0, 0},
    {0, 0, 1228, 4, 0, 0, 0},
    {23335, 0, 2706, 4, 0, 0, 0},
    {0, 0, 1447, 8, 0, 0, 0},
    {0, 0, 2728, 1, 0, 0, 0},
    {0, 0, 1117, 4, 0, 0, 0},
    {0, 0, 2792, 2, 0, 0, 0},
    {0, 0, 1870, 2, 0, 0, 0},
    {0, 0, 1867, 3, 0, 0, 0},
    {54615, 0, 2528, 6, 0, 0, 0},
    {45339, 0, 2010, 10, 0, 0, 0},
    {0, 0, 1429, 2, 0, 0, 0},
    {26879, 0, 2852, 2, 20, 0, 0},
    {0, 0, 1427, 2, 0, 0, 0},
    {0, 0, 1274, 4, 0, 0, 0},
    {0, 0, 250, 1, 0, 0, 0},
    {0, 0, 1414, 3, 0, 0, 0},
    {0, 0, 2315, 2, 0, 0, 0},
    {0, 0, 2950, 3, 0, 0, 0},
    {0, 0, 1533, 5, 0, 0, 0},
    {26741, 29591, 518, 14, 1, 2, 0},
    {27475, 27468, 2460, 1, 32, 0, 0},
    {0, 0, 2066, 3, 0, 1, 0},
    {0, 0, 748, 2, 0, 0, 0},
    {37009, 0, 2160, 3, 0, 0, 0},
    {0, 0, 744, 4, 0, 0, 0},
    {0, 0, 2732, 1, 0, 0, 0},
    {0, 0, 2735, 2, 0, 0, 0},
    {0, 0, 2733, 2, 0, 0, 0},
    {0, 0, 2631, 5, 0, 0, 0},
    {21483, 0, 1580, 5, 0, 0, 0},
    {0, 0, 1586, 3, 0, 0, 0},
    {0, 0, 261, 1, 8, 0, 0},
    {0, 0, 1423, 1, 17, 0, 0},
    {48463, 0, 286, 1, 8, 0, 0},
    {0, 0, 2933, 5, 0, 0, 0},
    {0, 0, 855, 4, 0, 0, 0},
    {0, 0, 291, 1, 8, 0, 0},
    {34013, 0, 1114, 3, 0, 0, 0},
    {0, 0, 1031, 4, 0, 0, 0},
    {0, 0, 2129, 2, 32, 0, 0},
    {0, 0, 186, 1, 3, 0, 0},
    {39151, 0, 164, 1, 1, 0, 1},
    {31318, 0, 537, 6, 1, 0, 0},
    {0, 0, 1549, 2, 0, 0, 0},
    {0, 0, 1521, 2, 0, 0, 0},
    {53879, 0, 1410, 4, 0, 0, 0},
    {0, 0, 574, 4, 0, 0, 0},
    {52789, 0, 263, 1, 8, 0, 0},
    {0, 0, 1913, 2, 0, 0, 0},
    {0, 0, 114, 1, 0, 0, 0},
    {0, 0, 1820, 3, 0, 0, 0},
    {0, 0, 513, 2, 0, 0, 0},
    {0, 0, 1433, 1, 0, 0, 0},
    {0, 0, 183, 3, 2, 0, 0},
    {0, 0, 227, 1, 14, 0, 0},
    {38072, 0, 1872, 2, 0, 0, 0},
    {0, 0, 2482, 6, 0, 0, 0},
    {0, 0, 2135, 2, 0, 0, 0},
    {33174, 0, 1009, 3, 0, 1, 0},
    {0, 0, 2408, 2, 0, 0, 0},
    {0, 0, 697, 4, 0, 0, 0},
    {0, 0, 2232, 2, 0, 0, 0},
    {0, 0, 1944, 4, 0, 0, 0},
    {33463, 0, 683, 4, 0, 0, 0},
    {44798, 0, 259, 2, 8, 0, 0},
    {28721, 0, 973, 4, 0, 0, 0},
    {0, 0, 2619, 1, 0, 0, 0},
    {48813, 0, 506, 4, 0, 0, 0},
    {52744, 0, 2113, 2, 0, 0, 0},
    {0, 0, 1925, 3, 0, 0, 0},
    {22023, 0, 498, 8, 0, 0, 0},
    {26625, 0, 2373, 7, 0, 0, 0},
    {0, 0, 1434, 5, 0, 0, 0},
    {22030, 0, 477, 21, 0, 0, 0},
    {32805, 0, 285, 1, 8, 0, 0},
    {0, 0, 964, 1, 0, 0, 0},
    {48041, 0, 290, 1, 8, 0, 1},
    {50404, 0, 977, 3, 0, 0, 0},
    {0, 0, 929, 2, 0, 0, 0},
    {0, 0, 862, 2, 0, 0, 0},
    {0, 0, 2077, 2, 0, 0, 0},
    {0, 0, 140, 2, 0, 0, 0},
    {0, 0, 168, 1, 1, 0, 0},
    {22469, 0, 2262, 2, 0, 0, 0},
    {37296, 0, 1001, 5, 0, 0, 0},
    {53433, 0, 1724, 4, 20, 0, 0},
    {46271, 0, 2150, 4, 0, 0, 0},
    {0, 0, 1286, 6, 0, 0, 0},
    {0, 0, 2570, 3, 0, 0, 0},
    {0, 0, 2000, 5, 0, 0, 0},
    {41220, 0, 287, 1, 10, 0, 0},
    {0, 0, 2703, 1, 8, 0, 0},
    {0, 0, 2234, 4, 0, 0, 0},
    {0, 0, 2721, 3, 0, 0, 0},
    {0, 0, 2291, 2, 0, 0, 0},
    {0, 0, 1626, 1, 0, 0, 0},
    {0, 0, 288, 1, 8, 0, 0},
    {28215, 21513, 248, 1, 0, 0, 0},
    {0, 0, 1408, 2, 0, 0, 0},
    {45181, 0, 1400, 3, 0, 0, 0},
    {44778, 0, 2665, 3, 0, 0, 0},
    {0, 0, 2446, 2, 0, 1, 0},
    {0, 0, 1245, 3, 0, 0, 0},
    {0, 0, 1153, 2, 0, 0, 0},
    {0, 0, 2023, 1, 0, 0, 0},
    {0, 0, 2020, 3, 0, 0, 0},
    {0, 0, 2949, 1, 0, 0, 0},
    {39245, 0, 268, 1, 8, 0, 0},
    {52212, 0, 421, 16, 0, 0, 0},
    {28531, 0, 562, 6, 1, 0, 0},
    {0, 0, 1000, 1, 0, 0, 0},
    {0, 0, 840, 2, 0, 0, 0},
    {0, 0, 2400, 2, 0, 0, 0},
    {0, 0, 664, 3, 0, 0, 0},
    {48648, 0, 1083, 6, 4, 0, 0},
    {23298, 0, 1778, 5, 23, 0, 0},
    {0, 0, 627, 1, 0, 0, 0},
    {26526, 0, 769, 2, 0, 0, 0},
    {0, 0, 767, 2, 0, 0, 0},
    {0, 0, 765, 2, 0, 0, 0},
    {21492, 21483, 159, 2, 0, 0, 0},
    {0, 0, 1965, 3, 0, 0, 0},
    {32942, 0, 2210, 5, 0, 0, 0},
    {0, 0, 1825, 1, 0, 0, 0},
    {0, 0, 2558, 3, 0, 0, 0},
    {53058, 0, 2938, 3, 0, 0, 0},
    {0, 0, 1808, 2, 0, 0, 0},
    {36361, 0, 2761, 2, 0, 0, 0},
    {48073, 0, 1125, 4, 0, 0, 0},
    {0, 0, 2339, 7, 0, 0, 0},
    {0, 0, 104, 2, 0, 0, 0},
    {0, 0, 2850, 2, 0, 0, 0},
    {39092, 3288, 155, 1, 30, 0, 0},
    {0, 0, 1902, 5, 0, 0, 0},
    {0, 0, 1881, 3, 0, 0, 0},
    {0, 0, 449, 10, 0, 0, 0},
    {31160, 0, 722, 3, 0, 0, 0},
    {0, 0, 230, 4, 15, 0, 0},
    {0, 0, 1968, 6, 0, 0, 0},
    {0, 0, 956, 2, 0, 0, 0},
    {0, 0, 953, 3, 0, 0, 0},
    {52598, 0, 120, 2, 4, 0, 0},
    {33058, 0, 2718, 3, 0, 0, 0},
    {0, 0, 1266, 2, 0, 0, 0},
    {0, 0, 219, 1, 21, 0, 0},
    {0, 0, 112, 1, 24, 0, 0},
    {0, 0, 2079, 3, 0, 0, 0},
    {0, 0, 1874, 4, 0, 0, 0},
    {0, 0, 2157, 3, 0, 1, 0},
    {0, 0, 2661, 3, 0, 0, 0},
    {43006, 0, 932, 3, 0, 0, 0},
    {0, 0, 725, 1, 0, 0, 0},
    {0, 0, 1370, 2, 0, 0, 0},
    {0, 0, 2670, 2, 0, 0, 0},
    {53078, 0, 254, 1, 8, 0, 0},
    {29457, 0, 1578, 2, 0, 0, 0},
    {0, 0, 1911, 2, 0, 0, 0},
    {0, 0, 1589, 1, 0, 0, 0},
    {0, 0, 1591, 2, 0, 0, 0},
    {0, 0, 1910, 1, 0, 0, 0},
    {0, 0, 1595, 2, 0, 0, 0},
    {0, 0, 361, 1, 32, 0, 0},
    {0, 0, 1597, 1, 0, 0, 0},
    {0, 0, 1585, 1, 0, 0, 0},
    {0, 0, 1590, 1, 0, 0, 0},
    {53919, 0, 362, 5, 8, 0, 1},
    {53682, 0, 360, 1, 8, 0, 1},
    {0, 0, 2612, 2, 0, 0, 0},
    {0, 0, 1594, 1, 0, 0, 0},
    {0, 0, 1907, 3, 0, 0, 0},
    {0, 0, 1593, 1, 0, 0, 0},
    {29447, 0, 2598, 2, 0, 0, 0},
    {0, 0, 2556, 2, 0, 0, 0},
    {0, 0, 2573, 2, 0, 0, 0},
    {0, 0, 1804, 4, 0, 0, 0},
    {0, 0, 1347, 6, 0, 0, 0},
    {32075, 0, 571, 3, 0, 0, 0},
    {0, 0, 2778, 3, 0, 0, 0},
    {0, 0, 2279, 4, 0, 0, 0},
    {47982, 0, 2909, 2, 0, 0, 0},
    {0, 0, 1763, 1, 0, 0, 0},
    {53124, 0, 1948, 5, 0, 1, 0},
    {28655, 0, 2350, 4, 0, 0, 0},
    {41802, 0, 2680, 4, 0, 0, 0},
    {0, 0, 2357, 3, 0, 0, 0},
    {40631, 0, 2808, 3, 0, 0, 0},
    {0, 0, 2695, 5, 0, 1, 0},
    {39836, 0, 1863, 4, 0, 0, 0},
    {0, 0, 1843, 2, 0, 0, 0},
    {33508, 0, 771, 4, 0, 0, 0},
    {30602, 0, 778, 4, 0, 0, 0},
    {0, 0, 225, 1, 5, 0, 0},
    {0, 0, 619, 2, 30, 0, 0},
    {0, 0, 2727, 1, 0, 0, 0},
    {33487, 0, 1459, 4, 0, 0, 0},
    {0, 0, 1642, 2, 0, 0, 0},
    {0, 0, 2474, 4, 0, 0, 0},
    {35356, 0, 1070, 2, 4, 1, 0},
    {38436, 0, 626, 1, 18, 0, 0},
    {0, 0, 1386, 3, 0, 0, 0},
    {52458, 0, 2500, 8, 4, 0, 0},
    {53084, 0, 258, 1, 8, 0, 0},
    {0, 0, 2314, 1, 0, 0, 0},
    {47899, 0, 2179, 2, 0, 0, 0},
    {47929, 0, 2175, 4, 0, 0, 0},
    {53385, 0, 1771, 3, 0, 0, 0},
    {0, 0, 1764, 6, 0, 1, 0},
    {0, 0, 1915, 3, 0, 1, 0},
    {0, 0, 2657, 4, 0, 0, 0},
    {0, 0, 2317, 6, 0, 0, 0},
    {0, 0, 299, 1, 13, 0, 0},
    {33562, 3277, 611, 8, 0, 0, 0},
    {18390, 0, 262, 1, 8, 0, 0},
    {37095, 0, 2769, 3, 0, 1, 0},
    {0, 0, 1814, 1, 21, 0, 0},
    {0, 0, 150, 2, 0, 0, 0},
    {34992, 0, 351, 1, 9, 0, 0},
    {46771, 0, 2590, 5, 0, 0, 0},
    {0, 0, 1463, 3, 0, 0, 0},
    {0, 0, 2120, 3, 0, 0, 0},
    {0, 0, 655, 1, 0, 0, 0},
    {0, 0, 1325, 5, 0, 0, 0},
    {43244, 0, 264, 1, 8, 0, 0},
    {0, 0, 2927, 3, 0, 0, 0},
    {50939, 0, 464, 9, 0, 0, 0},
    {50794, 0, 2188, 5, 0, 1, 0},
    {0, 0, 2729, 3, 0, 0, 0},
    {52334, 0, 220, 1, 33, 0, 0},
    {0, 0, 1953, 3, 0, 0, 0},
    {0, 0, 2755, 3, 0, 0, 0},
    {0, 0, 1810, 3, 0, 0, 0},
    {0, 0, 515, 3, 0, 0, 0},
    {0, 0, 355, 1, 12, 0, 0},
    {41287, 0, 2983, 2, 4, 0, 0},
    {23204, 0, 2710, 3, 0, 0, 0},
    {24591, 0, 1190, 13, 0, 0, 0},
    {48819, 0, 717, 2, 0, 0, 0},
    {0, 0, 1398, 2, 0, 0, 0},
    {0, 0, 1397, 1, 0, 0, 0},
    {0, 0, 2037, 5, 0, 0, 0},
    {0, 0, 2787, 2, 0, 0, 0},
    {50543, 0, 2145, 5, 0, 0, 0},
    {0, 0, 674, 2, 0, 0, 0},
    {0, 0, 785, 3, 0, 0, 0},
    {30976, 23388, 1092, 7, 4, 0, 0},
    {0, 0, 837, 3, 0, 0, 0},
    {0, 0, 2742, 3, 0, 0, 0},
    {0, 0, 1455, 1, 0, 0, 0},
    {0, 0, 2829, 2, 0, 1, 0},
    {47587, 0, 272, 4, 32, 0, 0},
    {37108, 0, 859, 3, 0, 0, 0},
    {44917, 0, 690, 7, 0, 0, 0},
    {51414, 0, 2827, 2, 0, 1, 0},
    {31811, 0, 2966, 5, 0, 0, 0},
    {0, 0, 2045, 1, 0, 0, 0},
    {27230, 0, 2964, 2, 0, 0, 0},
    {0, 0, 2655, 2, 0, 0, 0},
    {0, 0, 397, 1, 0, 0, 0},
    {0, 0, 373, 22, 0, 0, 0},
    {28242, 31212, 1466, 2, 0, 0, 0},
    {0, 0, 2264, 3, 0, 0, 0},
    {0, 0, 2789, 3, 0, 0, 0},
    {0, 0, 1564, 1, 0, 0, 0},
    {0, 0, 1556, 6, 0, 0, 0},
    {0, 0, 1468, 6, 0, 0, 0},
    {0, 0, 1482, 4, 0, 0, 0},
    {0, 0, 1514, 2, 0, 0, 0},
    {21127, 0, 1490, 4, 0, 0, 0},
    {33378, 3306, 1568, 2, 0, 0, 0},
    {0, 0, 1570, 7, 0, 0, 0},
    {0, 0, 2959, 1, 0, 0, 0},
    {0, 0, 1507, 1, 0, 0, 0},
    {0, 0, 2953, 2, 0, 0, 0},
    {0, 0, 1577, 1, 0, 0, 0},
    {0, 0, 1510, 2, 0, 0, 0},
    {23940, 0, 1508, 2, 0, 0, 0},
    {0, 0, 1505, 2, 0, 0, 0},
    {26205, 0, 2956, 3, 0, 0, 0},
    {0, 0, 2069, 3, 0, 0, 0},
    {29759, 0, 1474, 6, 0, 0, 0},
    {0, 0, 1512, 2, 0, 0, 0},
    {0, 0, 1545, 2, 0, 0, 0},
    {0, 0, 1565, 3, 0, 0, 0},
    {0, 0, 1480, 2, 0, 0, 0},
    {0, 0, 1486, 2, 0, 0, 0},
    {0, 0, 1500, 5, 0, 0, 0},
    {0, 0, 1494, 1, 0, 0, 0},
    {0, 0, 1495, 1, 0, 0, 0},
    {0, 0, 1562, 2, 0, 0, 0},
    {0, 0, 2955, 1, 0, 0, 0},
    {0, 0, 1488, 2, 0, 0, 0},
    {0, 0, 1496, 4, 0, 0, 0},
    {0, 0, 2960, 4, 0, 0, 0},
    {0, 0, 2393, 4, 0, 0, 0},
    {26916, 0, 255, 1, 8, 0, 0},
    {21140, 21130, 1828, 4, 0, 0, 0},
    {45930, 0, 2250, 2, 0, 0, 0},
    {44295, 0, 2252, 2, 17, 0, 0},
    {32718, 0, 988, 3, 0, 0, 0},
    {46863, 0, 1017, 4, 28, 0, 0},
    {0, 0, 2553, 3, 0, 0, 0},
    {41039, 0, 2772, 3, 0, 0, 0},
    {41065, 0, 2117, 2, 0, 0, 0},
    {36780, 0, 634, 3, 0, 0, 0},
    {0, 0, 983, 1, 0, 0, 0},
    {39118, 0, 169, 14, 29, 0, 0},
    {0, 0, 1389, 3, 0, 0, 0},
    {0, 0, 1392, 2, 0, 0, 0},
    {0, 0, 1730, 5, 0, 1, 0},
    {0, 0, 2331, 8, 0, 1, 0},
    {0, 0, 2536, 5, 0, 0, 0},
    {0, 0, 842, 2, 0, 0, 0},
    {0, 0, 712, 3, 0, 1, 0},
    {44960, 0, 1598, 2, 0, 0, 0},
    {0, 0, 1616, 1, 0, 0, 0},
    {0, 0, 1613, 3, 0, 0, 0},
    {0, 0, 1523, 2, 0, 0, 0},
    {0, 0, 935, 4, 0, 0, 0},
    {0, 0, 1315, 2, 0, 0, 0},
    {0, 0, 135, 3, 0, 0, 0},
    {0, 0, 2724, 3, 0, 0, 0},
    {0, 0, 2713, 3, 0, 0, 0},
    {0, 0, 147, 3, 0, 0, 0},
    {54225, 48004, 279, 1, 9, 0, 1},
    {0, 0, 2223, 2, 0, 0, 0},
    {0, 0, 1256, 3, 0, 0, 0},
    {0, 0, 2650, 1, 0, 0, 0},
    {0, 0, 1259, 3, 0, 0, 0},
    {0, 0, 1313, 2, 0, 0, 0},
    {42760, 0, 2911, 2, 0, 0, 0},
    {0, 0, 1888, 1, 0, 0, 0},
    {0, 0, 1786, 1, 0, 0, 0},
    {0, 0, 1887, 1, 0, 0, 0},
    {0, 0, 1889, 2, 0, 0, 0},
    {0, 0, 1735, 1, 0, 0, 0},
    {0, 0, 848, 2, 0, 0, 0},
    {0, 0, 881, 13, 0, 0, 0},
    {0, 0, 1431, 2, 0, 0, 0},
    {0, 0, 2831, 3, 0, 0, 0},
    {0, 0, 917, 6, 0, 0, 0},
    {52212, 0, 418, 3, 0, 0, 0},
    {0, 0, 2584, 4, 0, 0, 0},
    {45160, 0, 1203, 1, 0, 1, 0},
    {0, 0, 1204, 4, 0, 0, 0},
    {0, 0, 1212, 2, 0, 0, 0},
    {0, 0, 1211, 1, 0, 0, 0},
    {0, 0, 1210, 1, 0, 0, 0},
    {0, 0, 1208, 2, 0, 0, 0},
    {0, 0, 1214, 1, 0, 0, 0},
    {0, 0, 2323, 1, 0, 0, 0},
    {0, 0, 1222, 2, 0, 0, 0},
    {0, 0, 1226, 1, 0, 0, 0},
    {0, 0, 1227, 1, 8, 0, 1},
    {0, 0, 1218, 4, 0, 0, 0},
    {0, 0, 1216, 2, 0, 0, 0},
    {0, 0, 1215, 1, 0, 0, 0},
    {0, 0, 1224, 2, 0, 0, 0},
    {0, 0, 1158, 3, 0, 0, 0},
    {0, 0, 1161, 1, 0, 0, 0},
    {0, 0, 2354, 3, 0, 0, 0},
    {0, 0, 994, 2, 0, 0, 0},
    {0, 0, 1248, 4, 0, 0, 0},
    {29496, 0, 864, 5, 0, 0, 0},
    {0, 0, 2245, 5, 0, 0, 0},
    {0, 0, 2628, 3, 0, 0, 0},
    {0, 0, 1177, 2, 0, 0, 0},
    {0, 0, 1176, 1, 0, 0, 0},
    {43872, 0, 661, 3, 0, 0, 0},
    {0, 0, 1268, 3, 0, 0, 0},
    {0, 0, 1271, 3, 0, 0, 0},
    {0, 0, 2324, 4, 0, 0, 0},
    {35408, 0, 2678, 2, 17, 1, 0},
    {0, 0, 2031, 2, 0, 0, 0},
    {0, 0, 2981, 2, 0, 0, 0},
    {50806, 0, 2397, 3, 0, 0, 0},
    {0, 0, 2229, 1, 0, 0, 0},
    {0, 0, 1518, 2, 0, 0, 0},
    {0, 0, 1520, 1, 0, 0, 0},
    {0, 0, 2785, 2, 0, 0, 0},
    {52961, 0, 132, 3, 0, 0, 0},
    {0, 0, 1624, 2, 0, 0, 0},
    {49060, 0, 996, 4, 0, 0, 0},
    {18162, 0, 2841, 3, 0, 0, 0},
    {0, 0, 2834, 5, 0, 0, 0},
    {0, 0, 2172, 2, 0, 0, 0},
    {21019, 0, 2839, 2, 0, 0, 0},
    {0, 0, 901, 2, 0, 0, 0},
    {0, 0, 2642, 2, 0, 0, 0},
    {51002, 0, 819, 7, 0, 1, 0},
    {0, 0, 2005, 1, 0, 0, 0},
    {53608, 0, 826, 10, 0, 1, 0},
    {0, 0, 836, 1, 0, 0, 0},
    {0, 0, 1918, 1, 10, 0, 1},
    {0, 0, 1919, 1, 10, 0, 1},
    {0, 0, 2033, 4, 0, 0, 0},
    {0, 0, 2794, 2, 0, 0, 0},
    {0, 0, 923, 2, 0, 0, 0},
    {0, 0, 2607, 5, 0, 0, 0},
    {0, 0, 2298, 5, 0, 0, 0},
    {0, 0, 1612, 1, 0, 0, 0},
    {0, 0, 1618, 1, 0, 0, 0},
    {0, 0, 1627, 1, 0, 0, 0},
    {0, 0, 1636, 2, 0, 0, 0},
    {0, 0, 1619, 2, 32, 0, 0},
    {0, 0, 1600, 12, 0, 0, 0},
    {0, 0, 2605, 2, 0, 0, 0},
    {0, 0, 1631, 3, 0, 0, 0},
    {0, 0, 2295, 3, 0, 0, 0},
    {0, 0, 1617, 1, 0, 0, 0},
    {0, 0, 1638, 2, 0, 0, 0},
    {0, 0, 2303, 2, 0, 0, 0},
    {0, 0, 1634, 2, 0, 0, 0},
    {53646, 0, 951, 2, 0, 0, 0},
    {0, 0, 2276, 3, 0, 0, 0},
    {0, 0, 2844, 3, 0, 0, 0},
    {47829, 0, 157, 2, 1, 0, 0},
    {39027, 38868, 1089, 3, 4, 0, 0},
    {0, 0, 437, 12, 0, 0, 0},
    {0, 0, 897, 1, 0, 0, 0},
    {0, 0, 894, 3, 0, 0, 0},
    {0, 0, 941, 3, 0, 0, 0},
    {0, 0, 1823, 2, 0, 0, 0},
    {0, 0, 1817, 1, 0, 0, 0},
    {0, 0, 1818, 2, 0, 0, 0},
    {36817, 0, 543, 6, 1, 0, 0},
    {41786, 0, 221, 1, 22, 0, 0},
    {50124, 0, 2814, 2, 0, 1, 0},
    {0, 0, 1417, 1, 0, 0, 0},
    {32657, 0, 758, 6, 0, 0, 0},
    {0, 0, 764, 1, 0, 0, 0},
    {0, 0, 757, 1, 8, 0, 0},
    {29904, 0, 752, 2, 0, 0, 0},
    {0, 0, 750, 2, 0, 0, 0},
    {29904, 0, 754, 3, 0, 0, 0},
    {0, 0, 2664, 1, 0, 0, 0},
    {0, 0, 2346, 4, 0, 0, 0},
    {0, 0, 1813, 1, 0, 0, 0},
    {0, 0, 2425, 4, 0, 0, 0},
    {30914, 30900, 118, 1, 0, 0, 0},
    {0, 0, 2700, 3, 0, 1, 0},
    {0, 0, 334, 3, 0, 0, 0},
    {37056, 0, 228, 1, 16, 0, 0},
    {0, 0, 2924, 3, 0, 0, 0},
    {0, 0, 2603, 2, 0, 0, 0},
    {0, 0, 2170, 1, 0, 0, 0},
    {43145, 0, 726, 7, 0, 0, 0},
    {0, 0, 110, 1, 0, 0, 0},
    {41609, 0, 647, 2, 0, 0, 0},
    {48837, 0, 2614, 3, 0, 0, 0},
    {0, 0, 476, 1, 0, 0, 0},
    {29999, 0, 677, 3, 0, 0, 0},
    {29957, 0, 640, 7, 0, 0, 0},
    {29101, 0, 2142, 3, 0, 0, 0},
    {47766, 0, 475, 1, 35, 0, 0},
    {29508, 0, 2548, 2, 0, 0, 0},
    {0, 0, 2450, 4, 0, 0, 0},
    {0, 0, 2225, 4, 0, 0, 0},
    {28270, 0, 906, 4, 0, 0, 0},
    {0, 0, 1774, 1, 0, 0, 0},
    {36882, 0, 1775, 3, 0, 0, 0},
    {0, 0, 2508, 2, 0, 0, 0},
    {52560, 0, 791, 17, 0, 0, 0},
    {50853, 0, 1815, 2, 4, 0, 0},
    {48216, 0, 2979, 2, 3, 0, 0},
    {29508, 0, 2386, 3, 0, 0, 0},
    {0, 0, 1878, 1, 8, 0, 1},
    {0, 0, 2272, 1, 0, 0, 0},
    {52160, 0, 406, 12, 0, 0, 0},
    {0, 0, 1770, 1, 0, 0, 0},
    {48687, 0, 1099, 11, 4, 0, 0},
    {0, 0, 2293, 2, 0, 0, 0},
    {0, 0, 2550, 3, 0, 0, 0},
    {0, 0, 1242, 3, 0, 0, 0},
    {0, 0, 1150, 3, 0, 0, 0},
    {33799, 0, 257, 1, 9, 0, 0},
    {0, 0, 1163, 6, 0, 0, 0},
    {0, 0, 1162, 1, 0, 0, 0},
    {0, 0, 138, 2, 0, 0, 0},
    {48170, 0, 1418, 5, 0, 0, 0},
    {0, 0, 1322, 3, 0, 0, 0},
    {0, 0, 1318, 1, 0, 0, 0},
    {0, 0, 1319, 1, 0, 0, 0},
    {0, 0, 1156, 2, 0, 0, 0},
    {0, 0, 1321, 1, 0, 0, 0},
    {0, 0, 1317, 1, 0, 0, 0},
    {0, 0, 1320, 1, 0, 0, 0},
    {0, 0, 2171, 1, 0, 0, 0},
    {0, 0, 2009, 1, 0, 0, 0},
    {0, 0, 1426, 1, 0, 0, 0},
    {52194, 0, 282, 2, 8, 0, 0},
    {0, 0, 715, 1, 0, 0, 0},
    {0, 0, 1976, 6, 0, 1, 0},
    {0, 0, 659, 1, 0, 0, 0},
    {0, 0, 2050, 3, 0, 0, 0},
    {0, 0, 1621, 1, 0, 0, 0},
    {0, 0, 1622, 2, 0, 0, 0},
    {41830, 0, 1026, 5, 3, 1, 0},
    {0, 0, 2283, 4, 0, 0, 0},
    {32915, 0, 325, 3, 18, 0, 0},
    {0, 0, 1300, 3, 0, 0, 0},
    {0, 0, 1232, 3, 0, 0, 0},
    {0, 0, 1303, 1, 0, 0, 0},
    {0, 0, 1525, 8, 0, 0, 0},
    {19406, 0, 1372, 12, 0, 0, 0},
    {41950, 0, 294, 1, 11, 0, 0},
    {51025, 0, 2154, 3, 0, 0, 0},
    {32170, 0, 705, 7, 0, 0, 0},
    {0, 0, 1039, 1, 0, 0, 0},
    {0, 0, 1035, 1, 0, 0, 0},
    {45303, 0, 958, 6, 0, 0, 0},
    {0, 0, 2271, 1, 1, 0, 0},
    {48115, 0, 621, 5, 0, 0, 0},
    {0, 0, 984, 4, 0, 0, 0},
    {38836, 0, 328, 6, 18, 0, 0},
    {40655, 0, 1982, 5, 0, 0, 0},
    {0, 0, 2823, 4, 0, 0, 0},
    {53145, 0, 222, 1, 22, 0, 0},
    {0, 0, 2740, 2, 0, 1, 0},
    {50829, 0, 122, 4, 0, 0, 0},
    {0, 0, 1394, 3, 0, 0, 0},
    {0, 0, 816, 1, 0, 0, 0},
    {31154, 0, 2541, 2, 0, 0, 0},
    {43924, 0, 850, 2, 0, 0, 0},
    {0, 0, 1974, 2, 0, 0, 0},
    {0, 0, 2644, 3, 0, 0, 0},
    {32706, 0, 2595, 3, 0, 0, 0},
    {0, 0, 1800, 4, 0, 0, 0},
    {34164, 0, 2516, 5, 0, 1, 0},
    {0, 0, 115, 1, 31, 0, 0},
    {0, 0, 226, 1, 6, 0, 0},
    {0, 0, 341, 4, 0, 0, 0},
    {48489, 0, 2685, 2, 8, 0, 0},
    {0, 0, 2803, 2, 0, 0, 0},
    {0, 0, 2805, 3, 0, 0, 0},
    {43076, 0, 2459, 1, 10, 0, 1},
    {38477, 0, 2405, 3, 0, 0, 0},
    {0, 0, 671, 3, 0, 0, 0},
    {0, 0, 103, 1, 26, 0, 0},
    {0, 0, 2443, 3, 0, 1, 0},
    {0, 0, 1794, 4, 0, 0, 0},
    {32703, 0, 1899, 3, 0, 0, 0},
    {0, 0, 2920, 4, 0, 0, 0},
    {0, 0, 676, 1, 0, 0, 0},
    {0, 0, 2174, 1, 0, 0, 0},
    {54544, 0, 556, 6, 1, 1, 0},
    {0, 0, 2497, 3, 0, 0, 0},
    {0, 0, 1993, 7, 0, 0, 0},
    {19480, 0, 2796, 7, 0, 0, 0},
    {0, 0, 598, 2, 0, 0, 0},
    {0, 0, 600, 4, 0, 0, 0},
    {18280, 0, 2617, 2, 0, 0, 0},
    {37816, 0, 2758, 3, 0, 1, 0},
    {0, 0, 1851, 5, 0, 0, 0},
    {48501, 0, 229, 1, 16, 0, 0},
    {0, 0, 1006, 2, 0, 0, 0},
    {32706, 0, 2575, 4, 0, 0, 0},
    {41296, 0, 1744, 19, 0, 0, 0},
    {0, 0, 2704, 2, 0, 0, 0},
    {26102, 0, 1840, 3, 0, 0, 0},
    {52744, 0, 2110, 3, 0, 0, 0},
    {0, 0, 1262, 4, 0, 0, 0},
    {0, 0, 2287, 4, 0, 0, 0},
    {0, 0, 398, 3, 0, 0, 0},
    {0, 0, 2072, 1, 0, 0, 0},
    {0, 0, 903, 3, 0, 0, 0},
    {0, 0, 1252, 4, 0, 0, 0},
    {0, 0, 2311, 1, 0, 0, 0},
    {0, 0, 1353, 8, 0, 0, 0},
    {0, 0, 2364, 2, 0, 0, 0},
    {38667, 38645, 584, 10, 0, 0, 0},
    {53275, 0, 256, 1, 9, 0, 3},
    {0, 0, 898, 3, 0, 0, 0},
    {0, 0, 1129, 2, 0, 0, 0},
    {52322, 0, 1652, 6, 0, 0, 0},
    {32766, 0, 1920, 5, 0, 0, 0},
    {45203, 0, 2448, 2, 0, 0, 0},
    {0, 0, 2435, 1, 0, 0, 0},
    {30952, 31339, 594, 4, 0, 0, 0},
    {31324, 0, 142, 2, 32, 0, 0},
    {33829, 0, 292, 1, 9, 0, 0},
    {0, 0, 2748, 3, 0, 0, 0},
    {0, 0, 2100, 4, 0, 0, 0},
    {0, 0, 2107, 3, 0, 0, 0},
    {0, 0, 2104, 3, 0, 0, 0},
    {0, 0, 2692, 3, 0, 0, 0},
    {0, 0, 2647, 3, 0, 0, 0},
    {0, 0, 236, 2, 34, 0, 0},
    {0, 0, 991, 2, 0, 0, 0},
    {43953, 0, 510, 3, 0, 0, 0},
    {41033, 0, 2221, 2, 0, 0, 0},
    {25070, 0, 267, 1, 8, 0, 0},
    {0, 0, 2098, 2, 0, 0, 0},
    {0, 0, 2418, 3, 0, 0, 0},
    {0, 0, 1884, 3, 0, 0, 0},
    {0, 0, 701, 4, 0, 0, 0},
    {0, 0, 234, 2, 0, 0, 0},
    {0, 0, 844, 4, 0, 0, 0},
    {0, 0, 2411, 3, 0, 0, 0},
    {0, 0, 2410, 1, 0, 0, 0},
    {52440, 0, 817, 2, 0, 0, 0},
    {34667, 0, 2056, 6, 4, 1, 0},
    {0, 0, 2389, 1, 0, 0, 0},
    {0, 0, 2751, 4, 0, 0, 0},
    {46777, 19387, 161, 3, 1, 0, 0},
    {0, 0, 187, 32, 2, 0, 1},
    {0, 0, 2847, 3, 0, 0, 0},
    {40679, 0, 1021, 5, 0, 0, 0},
    {48522, 0, 2906, 3, 0, 0, 0},
    {33514, 0, 2205, 4, 0, 0, 0},
    {52328, 0, 2676, 2, 0, 0, 0},
    {39266, 0, 271, 1, 8, 0, 0},
    {51865, 0, 2941, 4, 0, 0, 0},
    {53304, 0, 251, 3, 8, 0, 0},
    {0, 0, 2534, 2, 0, 0, 0},
    {0, 0, 1543, 2, 0, 0, 0},
    {0, 0, 1516, 2, 0, 0, 0},
    {0, 0, 1547, 2, 0, 0, 0},
    {26246, 0, 2975, 4, 4, 0, 0},
    {0, 0, 1941, 3, 0, 0, 0},
    {0, 0, 931, 1, 0, 0, 0},
    {0, 0, 2811, 3, 0, 0, 0},
    {0, 0, 925, 4, 0, 0, 0},
    {53557, 0, 878, 3, 0, 0, 0},
    {0, 0, 853, 2, 0, 0, 0},
    {0, 0, 2636, 3, 0, 0, 0},
    {0, 0, 871, 7, 0, 0, 0},
    {0, 0, 852, 1, 0, 0, 0},
    {0, 0, 2639, 3, 0, 0, 0},
    {25241, 0, 2716, 2, 0, 0, 0},
    {48717, 0, 284, 1, 8, 0, 0},
    {44892, 0, 165, 3, 1, 0, 1},
    {0, 0, 1281, 5, 0, 0, 0},
    {29508, 0, 1845, 3, 0, 0, 0},
    {0, 0, 289, 1, 8, 0, 1},
    {0, 0, 1330, 3, 0, 0, 0},
    {0, 0, 2746, 2, 0, 0, 0},
    {0, 0, 129, 2, 0, 0, 0},
    {0, 0, 1155, 1, 0, 0, 0},
    {0, 0, 2024, 5, 0, 0, 0},
    {42976, 0, 1134, 3, 4, 0, 0},
    {0, 0, 1667, 10, 0, 1, 0},
    {40592, 0, 270, 1, 8, 0, 0},
    {50911, 0, 269, 1, 8, 0, 1},
    {0, 0, 1848, 3, 0, 0, 0},
    {23171, 0, 2763, 3, 0, 0, 0},
    {0, 0, 2745, 1, 0, 0, 0},
    {52723, 0, 1832, 4, 32, 0, 0},
    {0, 0, 2565, 1, 0, 0, 0},
    {0, 0, 2620, 2, 0, 0, 0},
    {53545, 0, 265, 1, 8, 0, 0},
    {0, 0, 473, 2, 0, 0, 0},
    {0, 0, 2312, 2, 0, 0, 0},
    {0, 0, 296, 1, 9, 0, 1},
    {0, 0, 395, 2, 0, 0, 0},
    {52717, 0, 2689, 3, 0, 0, 0},
    {34808, 0, 1930, 6, 0, 0, 0},
    {0, 0, 1179, 11, 0, 0, 0},
    {32799, 0, 2781, 2, 0, 0, 0},
    {0, 0, 240, 2, 0, 0, 0},
    {0, 0, 808, 6, 0, 0, 0},
    {46835, 0, 549, 2, 1, 0, 0},
    {40964, 0, 2588, 2, 0, 1, 0},
    {0, 0, 238, 2, 0, 0, 0},
    {31306, 0, 281, 1, 8, 0, 0},
    {36915, 0, 568, 3, 1, 1, 0},
    {0, 0, 2652, 3, 0, 0, 0},
    {36777, 0, 1456, 2, 0, 0, 0},
    {0, 0, 2668, 2, 0, 0, 0},
    {0, 0, 2930, 3, 0, 0, 0},
    {29234, 0, 965, 8, 0, 0, 0},
    {33786, 0, 581, 1, 9, 0, 0},
    {0, 0, 1240, 2, 0, 0, 0},
    {0, 0, 2115, 2, 0, 0, 0},
    {29508, 0, 628, 3, 0, 0, 0},
    {0, 0, 1292, 1, 0, 0, 0},
    {0, 0, 1860, 1, 0, 0, 0},
    {44942, 0, 293, 1, 10, 0, 0},
    {0, 0, 2913, 4, 4, 0, 0},
    {0, 0, 2093, 2, 0, 0, 0},
    {0, 0, 1279, 2, 0, 1, 0},
    {0, 0, 1278, 1, 0, 0, 0},
    {30383, 0, 1072, 11, 4, 0, 0},
    {0, 0, 224, 1, 24, 0, 0},
    {0, 0, 223, 1, 24, 0, 0},
    {0, 0, 660, 1, 0, 0, 0},
    {46953, 0, 680, 3, 0, 0, 0},
    {0, 0, 2561, 3, 0, 0, 0},
    {0, 0, 2775, 3, 0, 0, 0},
    {44567, 0, 295, 1, 11, 0, 0},
    {0, 0, 775, 3, 0, 0, 0},
    {0, 0, 1131, 3, 0, 0, 0},
    {39175, 0, 266, 1, 8, 0, 0},
    {0, 0, 153, 2, 3, 0, 0},
    {0, 0, 111, 1, 27, 0, 0},
    {51068, 0, 631, 3, 0, 0, 0},
    {0, 0, 742, 2, 0, 0, 0},
    {0, 0, 739, 3, 0, 0, 0},
    {0, 0, 737, 2, 0, 0, 0},
    {0, 0, 2737, 3, 0, 0, 0},
    {0, 0, 2163, 3, 0, 0, 0},
    {0, 0, 736, 1, 0, 0, 0},
    {0, 0, 2917, 3, 0, 0, 0},
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
    "aerc\0"
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
    "blat\0"
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
    "claws-mail\0"
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
    "gh repo edit\0"
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
    "git credential erase\0"
    "git credential reject\0"
    "git diff\0"
    "git fast-import\0"
    "git fetch\0"
    "git filter-branch\0"
    "git filter-repo\0"
    "git gc\0"
    "git gc --prune\0"
    "git imap-send\0"
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
    "git send-email\0"
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
    "git svn reset\0"
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
    "gotify\0"
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
    "himalaya\0"
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
    "irb\0"
    "irecovery\0"
    "irm\0"
    "irmtrash\0"
    "irssi\0"
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
    "javaws\0"
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
    "mattermost\0"
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
    "msmtp-queue\0"
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
    "mutt-send\0"
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
    "neomutt\0"
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
    "pry\0"
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
    "s-nail\0"
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
    "sendEmail\0"
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
    "smtp-cli\0"
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
    "snmpinform\0"
    "snmpset\0"
    "snmptrap\0"
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
    "telegram-cli\0"
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
    "toot\0"
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
    "weechat\0"
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
    "zulip-send\0"
    "zwave\0"
    "zwavejs\0"
    "zx\0"
    "zypper\0"
    "zypper history\0"
    "zypper install\0"
    "zypper remove\0"
    "zypper rm\0";

const s2c_meaning s2c_meanings[] = {
    {63641, 64}, /* accept */
    {63648, 8200}, /* account */
    {63665, 8}, /* acls */
    {18005, 64}, /* add */
    {19381, 8200}, /* admin */
    {47976, 256}, /* after */
    {63928, 8}, /* aggregate */
    {63938, 32}, /* alert */
    {63944, 32}, /* alias */
    {18323, 4104}, /* all */
    {64207, 8}, /* allocations */
    {64219, 64}, /* allow */
    {41212, 128}, /* analyze */
    {64470, 1}, /* annihilate */
    {64481, 32}, /* annotation */
    {64503, 1024}, /* antivirus */
    {64533, 8}, /* app */
    {64537, 1024}, /* apparmor */
    {64546, 64}, /* apply */
    {33300, 64}, /* approve */
    {49346, 8}, /* archive */
    {64552, 8}, /* array */
    {64558, 32}, /* artifact */
    {64567, 256}, /* ask */
    {64950, 1}, /* assassinate */
    {64962, 64}, /* assign */
    {64969, 64}, /* attach */
    {25173, 1024}, /* auth */
    {65130, 1024}, /* authentication */
    {65145, 32}, /* author */
    {65152, 1024}, /* authorization */
    {31552, 8}, /* backup */
    {65166, 32}, /* badge */
    {65172, 4}, /* ban */
    {65183, 8}, /* bank */
    {65209, 256}, /* before */
    {65265, 8}, /* binlog */
    {65272, 16}, /* bios */
    {25554, 4}, /* block */
    {65318, 8}, /* blockchain */
    {54884, 8}, /* board */
    {65329, 32}, /* bookmark */
    {22280, 32}, /* branch */
    {65588, 32}, /* breakpoint */
    {65599, 1}, /* brick */
    {65605, 8}, /* bridge */
    {65612, 128}, /* browse */
    {27183, 8}, /* bucket */
    {65830, 32}, /* button */
    {65837, 4}, /* bypass */
    {65844, 8}, /* ca */
    {61016, 32}, /* cache */
    {66184, 128}, /* cat */
    {66188, 8}, /* catalog */
    {41338, 8}, /* cert */
    {66196, 8}, /* certificate */
    {31727, 8}, /* chain */
    {66222, 8}, /* chaindata */
    {18932, 128}, /* check */
    {71161, 64}, /* checkout */
    {47924, 8}, /* chip */
    {71237, 8}, /* chunkserver */
    {28119, 2}, /* clear */
    {71826, 32}, /* clipboard */
    {71836, 64}, /* clone */
    {71842, 1}, /* closeall */
    {68089, 8}, /* cluster */
    {71884, 16}, /* cmos */
    {71889, 8}, /* collection */
    {67871, 8}, /* collections */
    {71945, 32}, /* color */
    {71974, 32}, /* comment */
    {71982, 64}, /* commit */
    {42504, 128}, /* compare */
    {71989, 64}, /* compile */
    {71997, 32}, /* completion */
    {15931, 16}, /* conf */
    {57984, 16}, /* config */
    {72037, 16}, /* configuration */
    {72088, 64}, /* configure */
    {72098, 256}, /* confirm */
    {72106, 64}, /* connect */
    {66079, 32}, /* contact */
    {53734, 8}, /* container */
    {72243, 8}, /* content */
    {29665, 8}, /* contents */
    {72267, 8}, /* conversation */
    {72280, 64}, /* convert */
    {36764, 32}, /* cookie */
    {72511, 64}, /* copy */
    {63650, 128}, /* count */
    {72603, 32}, /* counter */
    {24588, 64}, /* cp */
    {28157, 64}, /* create */
    {72700, 8}, /* credential */
    {33050, 128}, /* current */
    {72936, 32}, /* cursor */
    {73533, 16384}, /* dangerously */
    {73545, 32}, /* dangling */
    {18342, 8}, /* data */
    {19708, 8}, /* database */
    {73584, 8}, /* datafile */
    {73593, 8}, /* datanode */
    {73602, 8}, /* dataset */
    {73610, 8}, /* datastore */
    {61041, 8}, /* db */
    {25223, 4}, /* deactivate */
    {74024, 1}, /* decommission */
    {74016, 64}, /* decrypt */
    {20479, 16}, /* defaults */
    {51113, 2}, /* del */
    {19548, 2}, /* delete */
    {28506, 1}, /* deleteall */
    {81587, 1}, /* deltree */
    {81612, 1}, /* demote */
    {81632, 32}, /* dep */
    {81636, 32}, /* dependency */
    {81647, 64}, /* deploy */
    {81654, 8}, /* deployment */
    {81665, 1}, /* deprovision */
    {81677, 2}, /* deregister */
    {20490, 128}, /* describe */
    {28920, 1}, /* destroy */
    {81688, 1}, /* destroyall */
    {82544, 1}, /* destruct */
    {82553, 128}, /* details */
    {82561, 128}, /* detect */
    {82568, 1}, /* detonate */
    {68251, 8}, /* device */
    {51735, 128}, /* diff */
    {8641, 4}, /* disable */
    {83105, 1}, /* disband */
    {40555, 2}, /* discard */
    {21716, 8}, /* disk */
    {83213, 1}, /* dismantle */
    {83223, 2}, /* dismiss */
    {83231, 128}, /* display */
    {83306, 128}, /* doctor */
    {83517, 8}, /* domain */
    {83524, 8}, /* domu */
    {83529, 256}, /* dont */
    {51304, 32}, /* download */
    {83643, 32}, /* draft */
    {83649, 2}, /* drain */
    {33557, 2}, /* drop */
    {83781, 8}, /* droplet */
    {84594, 128}, /* dry */
    {65102, 128}, /* dump */
    {41769, 64}, /* edit */
    {24934, 8}, /* eeprom */
    {85507, 8}, /* efuse */
    {21109, 2}, /* empty */
    {85993, 64}, /* enable */
    {57329, 64}, /* encrypt */
    {86068, 1024}, /* encryption */
    {86105, 8}, /* endpoint */
    {64692, 32}, /* entry */
    {86365, 128}, /* enum */
    {86370, 128}, /* enumerate */
    {7933, 8}, /* env */
    {47887, 8}, /* environment */
    {86380, 1}, /* eradicate */
    {38430, 1}, /* erase */
    {87004, 1}, /* eraseall */
    {87700, 32}, /* error */
    {87706, 128}, /* estimate */
    {34864, 64}, /* eval */
    {87726, 32}, /* event */
    {80720, 4104}, /* everybody */
    {87732, 4104}, /* everyone */
    {64122, 4104}, /* everything */
    {87741, 2}, /* evict */
    {87747, 128}, /* examine */
    {87755, 256}, /* except */
    {24303, 256}, /* exclude */
    {38892, 64}, /* exec */
    {46119, 128}, /* exists */
    {87783, 64}, /* expand */
    {87790, 8}, /* experiment */
    {87801, 32}, /* expired */
    {87809, 128}, /* explain */
    {87817, 128}, /* export */
    {49996, 1}, /* expunge */
    {22459, 32}, /* extension */
    {87824, 16}, /* factory */
    {87832, 1}, /* factoryreset */
    {88145, 32}, /* failed */
    {88213, 8}, /* farm */
    {88218, 8}, /* fbvol */
    {82830, 32}, /* feature */
    {88224, 64}, /* fetch */
    {31865, 32}, /* field */
    {7905, 32}, /* file */
    {88508, 8}, /* fileset */
    {88516, 8}, /* filesystem */
    {21485, 32}, /* filter */
    {88615, 128}, /* find */
    {88620, 8}, /* fingerprint */
    {56534, 8}, /* firewall */
    {28688, 8}, /* flash */
    {89083, 8}, /* fleet */
    {28770, 2}, /* flush */
    {89259, 32}, /* font */
    {20556, 32768}, /* force */
    {64159, 32768}, /* forced */
    {83189, 2}, /* forget */
    {89627, 32}, /* form */
    {22016, 2050}, /* format */
    {8868, 8}, /* fs */
    {89769, 8}, /* function */
    {85508, 8}, /* fuse */
    {89820, 1024}, /* gatekeeper */
    {89831, 8}, /* gateway */
    {89908, 64}, /* gen */
    {89912, 64}, /* generate */
    {11012, 128}, /* get */
    {90928, 64}, /* grant */
    {90934, 8}, /* graph */
    {52272, 8}, /* group */
    {90940, 8}, /* guest */
    {90946, 512}, /* halt */
    {91373, 512}, /* hardreset */
    {91383, 8}, /* hdisk */
    {91389, 32}, /* head */
    {91394, 128}, /* health */
    {18517, 128}, /* help */
    {7845, 8}, /* history */
    {91585, 32}, /* hook */
    {17577, 8}, /* host */
    {91590, 8}, /* hsm */
    {91659, 32}, /* icon */
    {91664, 8}, /* identity */
    {91673, 1024}, /* idp */
    {26590, 256}, /* if */
    {91722, 256}, /* ignore */
    {49289, 32}, /* image */
    {91729, 1}, /* implode */
    {22376, 64}, /* import */
    {68631, 8}, /* index */
    {8324, 128}, /* info */
    {91861, 64}, /* init */
    {91990, 128}, /* inspect */
    {38828, 64}, /* install */
    {92481, 8}, /* instance */
    {18892, 8}, /* interface */
    {44951, 256}, /* interval */
    {92510, 64}, /* invite */
    {92530, 32}, /* issue */
    {92536, 32}, /* item */
    {92541, 8}, /* jail */
    {74690, 32}, /* job */
    {92551, 64}, /* join */
    {78957, 8}, /* journal */
    {28896, 256}, /* keep */
    {8449, 8}, /* key */
    {92672, 8}, /* keyring */
    {92680, 8}, /* keyspace */
    {84671, 8}, /* keystore */
    {92767, 8}, /* lab */
    {52592, 32}, /* label */
    {92806, 32}, /* layer */
    {17179, 8}, /* ld */
    {92812, 8}, /* ldap */
    {40065, 32}, /* lease */
    {37639, 2}, /* leave */
    {93293, 8}, /* ledger */
    {96433, 8}, /* license */
    {96441, 256}, /* limit */
    {23055, 32}, /* line */
    {24325, 32}, /* link */
    {96447, 8}, /* linode */
    {96454, 128}, /* lint */
    {22633, 128}, /* list */
    {38454, 64}, /* load */
    {99163, 8}, /* loadbalancer */
    {7996, 4}, /* lock */
    {9186, 8}, /* log */
    {99407, 8}, /* logicaldrive */
    {7887, 64}, /* login */
    {99420, 64}, /* logout */
    {99501, 128}, /* lookup */
    {7962, 128}, /* ls */
    {99889, 8}, /* lun */
    {99893, 8}, /* lv */
    {99896, 8}, /* lvm */
    {99903, 8}, /* mac */
    {66554, 8}, /* machine */
    {58738, 8}, /* mail */
    {76613, 8}, /* mailbox */
    {99907, 64}, /* make */
    {101164, 32}, /* marker */
    {101186, 1}, /* massacre */
    {59326, 256}, /* max */
    {101259, 8}, /* mdisk */
    {101265, 8200}, /* member */
    {101293, 32}, /* menu */
    {22253, 64}, /* merge */
    {93133, 32}, /* message */
    {101312, 8}, /* metadata */
    {101321, 8200}, /* mfa */
    {101509, 32}, /* milestone */
    {19383, 256}, /* min */
    {101536, 8}, /* model */
    {99223, 32}, /* module */
    {73529, 8}, /* mon */
    {92502, 128}, /* monitor */
    {70138, 64}, /* mount */
    {18853, 64}, /* move */
    {102183, 64}, /* mv */
    {102186, 8}, /* namenode */
    {102195, 8}, /* namespace */
    {56555, 8}, /* network */
    {32636, 256}, /* never */
    {92802, 64}, /* new */
    {32158, 256}, /* no */
    {25818, 8}, /* node */
    {95367, 256}, /* not */
    {102690, 32}, /* note */
    {102695, 32}, /* notice */
    {102702, 32}, /* notification */
    {20296, 8}, /* ns */
    {102726, 8}, /* nsd */
    {10613, 1}, /* nuke */
    {102730, 16}, /* nvram */
    {17710, 32}, /* object */
    {102736, 1}, /* obliterate */
    {102811, 1}, /* obliviate */
    {102935, 1}, /* offboard */
    {77874, 32}, /* old */
    {3303, 256}, /* on */
    {103201, 64}, /* open */
    {103376, 8}, /* org */
    {103425, 8}, /* organisation */
    {103438, 8}, /* organization */
    {103451, 32}, /* orphan */
    {103458, 8}, /* osd */
    {103462, 8}, /* otp */
    {103466, 128}, /* outdated */
    {40609, 32}, /* output */
    {103485, 128}, /* overview */
    {104509, 32}, /* package */
    {104644, 32}, /* page */
    {104649, 32}, /* pane */
    {21064, 8}, /* partition */
    {66445, 8}, /* password */
    {8008, 8}, /* pg */
    {104804, 8}, /* photos */
    {104811, 32}, /* pin */
    {104815, 128}, /* ping */
    {57511, 128}, /* plan */
    {83234, 64}, /* play */
    {105103, 32}, /* plugin */
    {105110, 32}, /* pod */
    {30893, 8}, /* policy */
    {61948, 8}, /* pool */
    {43917, 8}, /* portal */
    {105257, 32}, /* post */
    {103049, 512}, /* powercycle */
    {105262, 512}, /* powerdown */
    {105272, 512}, /* poweroff */
    {105297, 16}, /* preferences */
    {105309, 256}, /* prevent */
    {42300, 128}, /* preview */
    {105317, 8200}, /* principal */
    {44398, 128}, /* print */
    {59241, 128}, /* probe */
    {7902, 32}, /* profile */
    {69403, 8}, /* project */
    {23196, 256}, /* protect */
    {105534, 1024}, /* protection */
    {8440, 128}, /* ps */
    {105683, 64}, /* publish */
    {105691, 64}, /* pull */
    {11586, 1}, /* purge */
    {105696, 64}, /* push */
    {106500, 8}, /* pv */
    {25502, 32}, /* query */
    {106608, 8}, /* queue */
    {106689, 8}, /* raid */
    {42467, 128}, /* read */
    {106830, 8}, /* realm */
    {71702, 2}, /* reap */
    {27607, 512}, /* reboot */
    {107271, 2}, /* rebuild */
    {107334, 32}, /* record */
    {107441, 8}, /* recyclebin */
    {107452, 8}, /* region */
    {11480, 8}, /* register */
    {107459, 1}, /* reimage */
    {107467, 1}, /* reinit */
    {107474, 2}, /* reinstall */
    {46977, 32}, /* release */
    {107498, 32}, /* reminder */
    {66482, 32}, /* remote */
    {49210, 2}, /* remove */
    {107671, 1}, /* removeall */
    {110269, 64}, /* rename */
    {110290, 64}, /* render */
    {110297, 64}, /* renew */
    {111617, 8}, /* replica */
    {111662, 8}, /* repo */
    {43532, 32}, /* report */
    {49663, 8}, /* repository */
    {11280, 2050}, /* reset */
    {111948, 64}, /* resize */
    {83007, 64}, /* restart */
    {112322, 64}, /* resume */
    {112329, 2}, /* revert */
    {112394, 2}, /* revoke */
    {49987, 2}, /* rm */
    {112825, 2}, /* rmr */
    {45056, 8}, /* role */
    {75163, 2}, /* rollback */
    {113462, 8}, /* rootfs */
    {25286, 64}, /* rotate */
    {63788, 32}, /* route */
    {113550, 8}, /* router */
    {63801, 32}, /* rule */
    {56422, 8}, /* rules */
    {114037, 8}, /* ruleset */
    {18823, 64}, /* run */
    {115090, 1}, /* sanitize */
    {105555, 64}, /* scale */
    {28618, 128}, /* scan */
    {39020, 8}, /* schema */
    {59752, 32}, /* scratch */
    {70867, 32}, /* screen */
    {115215, 32}, /* script */
    {115255, 2050}, /* seal */
    {47661, 128}, /* search */
    {89381, 8}, /* secret */
    {115313, 8}, /* sector */
    {115320, 1024}, /* secureboot */
    {115442, 32}, /* selection */
    {115452, 1024}, /* selinux */
    {115460, 64}, /* send */
    {116113, 64}, /* serve */
    {18215, 8}, /* server */
    {64890, 8}, /* service */
    {64109, 32}, /* session */
    {9428, 64}, /* set */
    {67923, 16}, /* settings */
    {48035, 16}, /* setup */
    {116908, 8}, /* shard */
    {60912, 8}, /* share */
    {116947, 32}, /* shim */
    {16278, 128}, /* show */
    {10712, 512}, /* shutdown */
    {64964, 64}, /* sign */
    {41136, 128}, /* simulate */
    {118283, 8}, /* site */
    {118288, 256}, /* skip */
    {50801, 8}, /* slot */
    {59899, 8}, /* snap */
    {100475, 8}, /* snapshot */
    {61947, 8}, /* spool */
    {118816, 1024}, /* sso */
    {118820, 8}, /* stack */
    {118826, 32}, /* stale */
    {83009, 64}, /* start */
    {118948, 32}, /* stat */
    {53676, 16}, /* state */
    {22894, 128}, /* stats */
    {31299, 128}, /* status */
    {59918, 8}, /* storage */
    {123248, 8}, /* storagepool */
    {19743, 8}, /* store */
    {123434, 8}, /* subnet */
    {123441, 8}, /* subscription */
    {97269, 128}, /* summary */
    {27525, 8}, /* superblock */
    {121363, 4}, /* suspend */
    {123504, 8}, /* svm */
    {123508, 1}, /* sweepall */
    {69761, 64}, /* switch */
    {21632, 64}, /* sync */
    {54218, 8}, /* system */
    {56838, 32}, /* tab */
    {49259, 8}, /* table */
    {124021, 8}, /* tablespace */
    {100492, 32}, /* tag */
    {124137, 128}, /* tail */
    {11009, 32}, /* target */
    {130277, 32}, /* task */
    {130282, 2050}, /* teardown */
    {130324, 32}, /* temp */
    {130329, 32}, /* template */
    {130338, 32}, /* temporary */
    {130348, 8}, /* tenant */
    {82896, 1}, /* terminate */
    {26183, 128}, /* test */
    {104254, 64}, /* tests */
    {130397, 32}, /* theme */
    {130403, 8}, /* thinpool */
    {130412, 256}, /* threshold */
    {131177, 256}, /* timeout */
    {59684, 32}, /* tmp */
    {131185, 32}, /* todo */
    {8311, 8}, /* token */
    {131190, 32}, /* toolchain */
    {24545, 128}, /* top */
    {131200, 8}, /* topic */
    {131206, 8}, /* tpm */
    {131210, 128}, /* trace */
    {131216, 64}, /* train */
    {131349, 32}, /* transient */
    {122717, 8}, /* trash */
    {131359, 8}, /* trashbin */
    {28265, 8}, /* tree */
    {76012, 1}, /* truncate */
    {94773, 8}, /* tunnel */
    {131752, 16}, /* uefi */
    {131768, 2}, /* undef */
    {131774, 2}, /* undefine */
    {113281, 1}, /* undeploy */
    {131783, 2}, /* unenroll */
    {132188, 2}, /* unpair */
    {132326, 1}, /* unprovision */
    {132338, 1}, /* unpublish */
    {11478, 2}, /* unregister */
    {132348, 16384}, /* unsafe */
    {132468, 256}, /* until */
    {132474, 32}, /* unused */
    {31556, 64}, /* up */
    {132481, 64}, /* update */
    {31615, 64}, /* upgrade */
    {42927, 64}, /* upload */
    {132592, 128}, /* usage */
    {85509, 64}, /* use */
    {34698, 8200}, /* user */
    {120997, 128}, /* validate */
    {132689, 1024}, /* validation */
    {132700, 1}, /* vaporize */
    {132709, 8}, /* vault */
    {132715, 8}, /* vd */
    {132718, 8}, /* vdisk */
    {132724, 1024}, /* verification */
    {49047, 128}, /* verify */
    {22326, 128}, /* version */
    {132901, 8}, /* vg */
    {132904, 8}, /* vhost */
    {42303, 32}, /* view */
    {132915, 8}, /* vlan */
    {18355, 8}, /* vm */
    {88220, 8}, /* vol */
    {66636, 8}, /* volume */
    {132920, 8}, /* volumegroup */
    {132932, 8}, /* vpc */
    {133000, 8}, /* wal */
    {54687, 8}, /* wallet */
    {133004, 8}, /* warehouse */
    {133014, 32}, /* warning */
    {96692, 128}, /* watch */
    {68587, 128}, /* what */
    {133061, 256}, /* when */
    {66940, 128}, /* where */
    {133066, 128}, /* which */
    {133072, 128}, /* who */
    {66164, 128}, /* whoami */
    {133076, 32}, /* widget */
    {121754, 32}, /* window */
    {19786, 1}, /* wipe */
    {133199, 1}, /* wipeall */
    {133949, 256}, /* without */
    {54163, 8}, /* workspace */
    {31673, 32}, /* worktree */
    {135137, 8}, /* world */
    {136665, 1}, /* yank */
    {136670, 1}, /* zap */
    {136674, 1}, /* zeroise */
    {136682, 1}, /* zeroize */
    {136690, 8}, /* zfs */
    {136694, 8}, /* zone */
    {136699, 8}, /* zpool */
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
    {1618, 57}, /* aerc */
    {1623, 58}, /* aescrypt */
    {1632, 58}, /* aespipe */
    {1640, 25}, /* afproto */
    {1648, 59}, /* afulnx_64 */
    {1658, 38}, /* ag */
    {1661, 60}, /* age */
    {1665, 61}, /* age-keygen */
    {1676, 49}, /* agent_control */
    {1690, 62}, /* agent_control -r */
    {1707, 63}, /* ai */
    {1710, 63}, /* aichat */
    {1717, 33}, /* aide */
    {1722, 24}, /* aireplay-ng */
    {1734, 64}, /* airflow */
    {1742, 65}, /* aktualizr */
    {1752, 37}, /* alacritty */
    {1762, 66}, /* alembic */
    {1770, 67}, /* algokit */
    {1778, 68}, /* alias */
    {1784, 69}, /* aliyun */
    {1791, 70}, /* alloy */
    {1797, 33}, /* alsamixer */
    {1807, 49}, /* am */
    {1810, 71}, /* am broadcast */
    {1823, 72}, /* amcleanup */
    {1833, 59}, /* amidelnx */
    {1842, 33}, /* amixer */
    {1849, 72}, /* amlabel */
    {1857, 41}, /* amm */
    {1861, 41}, /* ammonite */
    {1870, 73}, /* ampinstmgr */
    {1881, 69}, /* amplify */
    {1889, 74}, /* amplify delete */
    {1904, 25}, /* ampy */
    {1909, 75}, /* ampy reset */
    {1920, 75}, /* ampy rm */
    {1928, 75}, /* ampy rmdir */
    {1939, 72}, /* amrmtape */
    {1948, 49}, /* amtool */
    {1955, 76}, /* amtool silence add */
    {1974, 77}, /* amtool silence expire */
    {1996, 78}, /* amttool */
    {2004, 33}, /* anacron */
    {2012, 79}, /* ansible */
    {2020, 80}, /* ansible-galaxy */
    {2035, 22}, /* ansible-galaxy install */
    {2058, 81}, /* ansible-playbook */
    {2075, 22}, /* ansible-pull */
    {2088, 82}, /* ant */
    {2092, 22}, /* antigen */
    {2100, 83}, /* aoss */
    {2105, 33}, /* apache2ctl */
    {2116, 33}, /* apachectl */
    {2126, 84}, /* apcaccess */
    {2136, 78}, /* apcaccess-x */
    {2148, 78}, /* apcupsd */
    {2156, 85}, /* apd */
    {2160, 86}, /* apf */
    {2164, 87}, /* apfs.util */
    {2174, 88}, /* apg */
    {2178, 89}, /* apk */
    {2182, 22}, /* apk add */
    {2190, 90}, /* apk del */
    {2198, 33}, /* aplay */
    {2204, 35}, /* apparmor_parser */
    {2220, 1}, /* apprise */
    {2228, 37}, /* apptainer */
    {2238, 91}, /* apptainer exec */
    {2253, 91}, /* apptainer run */
    {2267, 91}, /* apptainer shell */
    {2283, 92}, /* appwrite */
    {2292, 93}, /* apropos */
    {2300, 94}, /* apt */
    {2304, 95}, /* apt autopurge */
    {2318, 96}, /* apt autoremove */
    {2333, 97}, /* apt history */
    {2345, 22}, /* apt install */
    {2357, 95}, /* apt purge */
    {2367, 96}, /* apt remove */
    {2378, 93}, /* apt-cache */
    {2388, 93}, /* apt-file */
    {2397, 94}, /* apt-get */
    {2405, 95}, /* apt-get autopurge */
    {2423, 96}, /* apt-get autoremove */
    {2442, 95}, /* apt-get purge */
    {2456, 96}, /* apt-get remove */
    {2471, 98}, /* apt-key */
    {2479, 51}, /* apt-mark */
    {2488, 99}, /* apt-mark auto */
    {2502, 94}, /* aptitude */
    {2511, 95}, /* aptitude purge */
    {2526, 96}, /* aptitude remove */
    {2542, 67}, /* aptos */
    {2548, 100}, /* ar */
    {2551, 64}, /* arangodb */
    {2560, 101}, /* arangosh */
    {2569, 20}, /* arcconf */
    {2577, 3}, /* arch */
    {2582, 37}, /* arch-chroot */
    {2594, 102}, /* arcrm */
    {2600, 103}, /* arduino-cli */
    {2612, 20}, /* areca-cli */
    {2622, 72}, /* areca_cl */
    {2631, 33}, /* arecord */
    {2639, 69}, /* argocd */
    {2646, 17}, /* aria2c */
    {2653, 100}, /* arj */
    {2657, 18}, /* arm-none-eabi-gdb */
    {2675, 104}, /* arp */
    {2679, 105}, /* arp-scan */
    {2688, 106}, /* arping */
    {2695, 107}, /* arpspoof */
    {2704, 108}, /* arptables */
    {2714, 21}, /* arturo */
    {2721, 109}, /* asadm */
    {2727, 110}, /* ascii85 */
    {2735, 54}, /* asciinema */
    {2745, 89}, /* asdf */
    {2750, 22}, /* asdf plugin add */
    {2766, 22}, /* asdf plugin-add */
    {2782, 111}, /* asdf uninstall */
    {2797, 112}, /* ash */
    {2801, 109}, /* asinfo */
    {2808, 25}, /* asix */
    {2813, 63}, /* ask */
    {2817, 56}, /* asmcmd */
    {2824, 87}, /* asr */
    {2828, 109}, /* asterisk */
    {2837, 113}, /* astyle */
    {2844, 114}, /* asustor */
    {2852, 115}, /* at */
    {2855, 37}, /* at-spi */
    {2862, 116}, /* aterm */
    {2868, 117}, /* atftp */
    {2874, 118}, /* atop */
    {2879, 119}, /* atq */
    {2883, 119}, /* atrm */
    {2888, 72}, /* attic */
    {2894, 120}, /* attic delete */
    {2907, 120}, /* attic prune */
    {2919, 62}, /* auditbeat-stop */
    {2934, 121}, /* auditctl */
    {2943, 122}, /* auditpol */
    {2952, 123}, /* aureport */
    {2961, 123}, /* ausearch */
    {2970, 35}, /* authconfig */
    {2981, 124}, /* authselect */
    {2992, 82}, /* automake */
    {3001, 82}, /* autoreconf */
    {3012, 72}, /* autorestic */
    {3023, 125}, /* autossh */
    {3031, 106}, /* avahi-browse */
    {3044, 126}, /* avahi-resolve */
    {3058, 67}, /* avalanche */
    {3068, 127}, /* avarice */
    {3076, 128}, /* avrdude */
    {3084, 129}, /* awk */
    {3088, 21}, /* awk-script */
    {3099, 69}, /* aws */
    {3103, 130}, /* aws s3api put-bucket-acl */
    {3128, 130}, /* aws s3api put-bucket-lifecycle-configuration */
    {3173, 130}, /* aws s3api put-bucket-policy */
    {3201, 130}, /* aws s3api put-bucket-versioning */
    {3233, 130}, /* aws s3api put-public-access-block */
    {3267, 1}, /* aws-paste */
    {3277, 17}, /* axel */
    {3282, 69}, /* az */
    {3285, 131}, /* az account clear */
    {3302, 131}, /* az account set */
    {3317, 69}, /* azcopy */
    {3324, 69}, /* b2 */
    {3327, 132}, /* b2sum */
    {3333, 21}, /* babashka */
    {3342, 133}, /* bacarf-x */
    {3351, 133}, /* bacdl */
    {3357, 72}, /* backupninja */
    {3369, 134}, /* backuppc_delete */
    {3385, 133}, /* bacnet */
    {3392, 133}, /* bacrd-x */
    {3400, 72}, /* bacula-dbcheck */
    {3415, 73}, /* bacula-x */
    {3424, 133}, /* bacwp */
    {3430, 135}, /* badblocks */
    {3440, 136}, /* badmin */
    {3447, 49}, /* balena */
    {3454, 134}, /* balena device deactivate */
    {3479, 134}, /* balena device purge */
    {3499, 134}, /* balena device rm */
    {3516, 134}, /* balena fleet purge */
    {3535, 134}, /* balena fleet rm */
    {3551, 137}, /* balena local flash */
    {3570, 137}, /* balena os initialize */
    {3591, 138}, /* balena-etcher */
    {3605, 139}, /* barebox-state */
    {3619, 139}, /* bareboxenv */
    {3630, 72}, /* bareos-dbcheck */
    {3645, 140}, /* barman */
    {3652, 120}, /* barman delete */
    {3666, 110}, /* base32 */
    {3673, 110}, /* base64 */
    {3680, 3}, /* basename */
    {3689, 110}, /* basenc */
    {3696, 112}, /* bash */
    {3701, 141}, /* bashupload */
    {3712, 142}, /* bastille */
    {3721, 38}, /* bat */
    {3725, 38}, /* batcat */
    {3732, 115}, /* batch */
    {3738, 82}, /* bazel */
    {3744, 21}, /* bb */
    {3747, 38}, /* bc */
    {3750, 49}, /* bcache */
    {3757, 143}, /* bcache make */
    {3769, 143}, /* bcache-super-show-wipe */
    {3792, 49}, /* bcachefs */
    {3801, 144}, /* bcachefs format */
    {3817, 122}, /* bcdboot */
    {3825, 145}, /* bcdedit */
    {3833, 145}, /* bcdedit.exe */
    {3845, 146}, /* bcmserver */
    {3855, 147}, /* bconsole */
    {3864, 148}, /* bcp */
    {3868, 142}, /* beadm */
    {3874, 142}, /* bectl */
    {3880, 24}, /* beef-xss */
    {3889, 101}, /* beeline */
    {3897, 33}, /* beep */
    {3902, 149}, /* bellows */
    {3910, 64}, /* bench */
    {3916, 24}, /* bettercap */
    {3926, 150}, /* bfg */
    {3930, 151}, /* bg */
    {3933, 152}, /* bhyvectl */
    {3942, 153}, /* bin-rails */
    {3952, 154}, /* bin-rails r */
    {3964, 154}, /* bin-rails runner */
    {3981, 155}, /* bind */
    {3986, 156}, /* bindfs */
    {3993, 157}, /* bioctl */
    {4000, 59}, /* biosutil */
    {4009, 16}, /* bird */
    {4014, 16}, /* birdc */
    {4020, 16}, /* birdc6 */
    {4027, 67}, /* bitcoin-cli */
    {4039, 158}, /* bitcoind */
    {4048, 159}, /* bkill */
    {4054, 82}, /* black */
    {4060, 57}, /* blat */
    {4065, 160}, /* bleachbit */
    {4075, 87}, /* bless */
    {4081, 25}, /* blhost */
    {4088, 161}, /* blkdiscard */
    {4099, 40}, /* blkid */
    {4105, 162}, /* blockdev */
    {4114, 163}, /* bluetoothctl */
    {4127, 138}, /* bmaptool */
    {4136, 25}, /* bmaptool-x */
    {4147, 49}, /* bmgr */
    {4152, 71}, /* bmgr wipe */
    {4162, 118}, /* bmon */
    {4167, 59}, /* bnxtnvm */
    {4175, 25}, /* boardctl */
    {4184, 41}, /* bokeh */
    {4190, 36}, /* bombardier */
    {4201, 164}, /* booster */
    {4209, 142}, /* boot0cfg */
    {4218, 165}, /* bootctl */
    {4226, 166}, /* bootctl uninstall */
    {4244, 139}, /* bootm */
    {4250, 122}, /* bootrec */
    {4258, 49}, /* bore */
    {4263, 167}, /* bore local */
    {4274, 33}, /* borg */
    {4279, 168}, /* borg check */
    {4290, 169}, /* borg compact */
    {4303, 169}, /* borg delete */
    {4315, 170}, /* borg extract */
    {4328, 169}, /* borg prune */
    {4339, 49}, /* borg1 */
    {4345, 168}, /* borg1 check */
    {4357, 171}, /* bosboot-x */
    {4367, 25}, /* bossac */
    {4374, 172}, /* boundary */
    {4383, 72}, /* bpexpdate */
    {4393, 72}, /* bpimage */
    {4401, 72}, /* bpmedia */
    {4409, 72}, /* bpmedialist */
    {4421, 173}, /* bq */
    {4424, 174}, /* bq query */
    {4433, 175}, /* bq rm */
    {4439, 33}, /* brasero */
    {4447, 176}, /* brctl */
    {4453, 177}, /* break */
    {4459, 136}, /* bresize */
    {4467, 89}, /* brew */
    {4472, 178}, /* brew bundle cleanup */
    {4492, 22}, /* brew install */
    {4505, 90}, /* brew remove */
    {4517, 90}, /* brew rm */
    {4525, 90}, /* brew uninstall */
    {4540, 176}, /* bridge */
    {4547, 179}, /* bridge fdb flush */
    {4564, 180}, /* bridge l s */
    {4575, 180}, /* bridge l set */
    {4588, 180}, /* bridge link s */
    {4602, 180}, /* bridge link set */
    {4618, 179}, /* bridge vlan del */
    {4634, 179}, /* bridge vlan delete */
    {4653, 33}, /* brightnessctl */
    {4667, 67}, /* brownie */
    {4675, 49}, /* brz */
    {4679, 181}, /* brz clean-tree */
    {4694, 181}, /* brz revert */
    {4705, 142}, /* bsdlabel */
    {4714, 182}, /* bsdtar */
    {4721, 183}, /* bsub */
    {4726, 184}, /* bsync */
    {4732, 101}, /* bteq */
    {4737, 118}, /* btop */
    {4742, 72}, /* btrbk */
    {4748, 185}, /* btrfs */
    {4754, 186}, /* btrfs balance */
    {4768, 187}, /* btrfs check */
    {4780, 188}, /* btrfs dev del */
    {4794, 188}, /* btrfs dev delete */
    {4811, 188}, /* btrfs dev rem */
    {4825, 188}, /* btrfs dev remove */
    {4842, 187}, /* btrfs device delete */
    {4862, 188}, /* btrfs device rem */
    {4879, 187}, /* btrfs device remove */
    {4899, 189}, /* btrfs property */
    {4914, 190}, /* btrfs replace */
    {4928, 191}, /* btrfs rescue chunk-recover */
    {4955, 191}, /* btrfs rescue clear-uuid-tree */
    {4984, 191}, /* btrfs rescue fix-device-size */
    {5013, 191}, /* btrfs rescue zero-log */
    {5035, 188}, /* btrfs su de */
    {5047, 188}, /* btrfs su del */
    {5060, 188}, /* btrfs su delete */
    {5076, 188}, /* btrfs sub del */
    {5090, 188}, /* btrfs sub delete */
    {5107, 188}, /* btrfs subv del */
    {5122, 188}, /* btrfs subv delete */
    {5140, 187}, /* btrfs subvol del */
    {5157, 187}, /* btrfs subvol delete */
    {5177, 187}, /* btrfs subvolume del */
    {5197, 187}, /* btrfs subvolume delete */
    {5220, 49}, /* buildah */
    {5228, 192}, /* buildah rm */
    {5239, 193}, /* buildah rmi */
    {5251, 194}, /* builtin */
    {5259, 21}, /* bun */
    {5263, 21}, /* bun -e */
    {5270, 22}, /* bun add */
    {5278, 22}, /* bun install */
    {5290, 195}, /* bun run */
    {5298, 196}, /* bun x */
    {5304, 89}, /* bundle */
    {5311, 197}, /* bundle config */
    {5325, 196}, /* bundle exec */
    {5337, 196}, /* bunx */
    {5342, 100}, /* bunzip2 */
    {5350, 140}, /* bup */
    {5354, 120}, /* bup gc */
    {5361, 120}, /* bup prune-older */
    {5377, 120}, /* bup rm */
    {5384, 140}, /* bupstash */
    {5393, 120}, /* bupstash rm */
    {5405, 72}, /* burp */
    {5410, 198}, /* busctl */
    {5417, 199}, /* busybox */
    {5425, 200}, /* butterfly.server.py */
    {5445, 201}, /* bw */
    {5448, 83}, /* bwrap */
    {5454, 202}, /* byobu */
    {5460, 203}, /* bzcat */
    {5466, 204}, /* bzgrep */
    {5473, 205}, /* bzip2 */
    {5479, 206}, /* bzr */
    {5483, 181}, /* bzr clean-tree */
    {5498, 181}, /* bzr revert */
    {5509, 207}, /* bzr uncommit */
    {5522, 82}, /* c++ */
    {5526, 54}, /* c++filt */
    {5534, 89}, /* cabal */
    {5540, 208}, /* cabal gc */
    {5549, 22}, /* cabal install */
    {5563, 209}, /* cabextract */
    {5574, 191}, /* cache_repair */
    {5587, 122}, /* cacls */
    {5593, 33}, /* caddy */
    {5599, 210}, /* caffeinate */
    {5610, 38}, /* cal */
    {5614, 49}, /* calicoctl */
    {5624, 211}, /* calicoctl delete */
    {5641, 212}, /* caller */
    {5648, 142}, /* camcontrol */
    {5659, 213}, /* cancel */
    {5666, 146}, /* canfdtest */
    {5676, 146}, /* cangen */
    {5683, 133}, /* canopen */
    {5691, 146}, /* canplayer */
    {5701, 146}, /* cansend */
    {5709, 146}, /* cansequence */
    {5721, 146}, /* cansniffer-x */
    {5734, 49}, /* cap */
    {5738, 74}, /* cap remove */
    {5749, 214}, /* capsh */
    {5755, 67}, /* cardano-cli */
    {5767, 89}, /* cargo */
    {5773, 22}, /* cargo install */
    {5787, 195}, /* cargo script */
    {5800, 208}, /* cargo uninstall */
    {5816, 215}, /* cargo yank */
    {5827, 25}, /* cargo-embed */
    {5839, 25}, /* cargo-flash */
    {5851, 41}, /* cargo-make */
    {5862, 41}, /* cargo-script */
    {5875, 146}, /* caringcaribou */
    {5889, 67}, /* cast */
    {5894, 216}, /* cat */
    {5898, 37}, /* catchsegv */
    {5908, 59}, /* cbmem-w */
    {5916, 101}, /* cbq */
    {5920, 142}, /* cbsd */
    {5925, 82}, /* cc */
    {5928, 25}, /* cc-tool */
    {5936, 82}, /* ccache */
    {5943, 58}, /* ccat */
    {5948, 58}, /* ccencrypt */
    {5958, 21}, /* ccl */
    {5962, 58}, /* ccrypt */
    {5969, 59}, /* cctk */
    {5974, 217}, /* cd */
    {5977, 81}, /* cdk */
    {5981, 69}, /* cdktf */
    {5987, 218}, /* cdrecord */
    {5996, 67}, /* celocli */
    {6004, 219}, /* centreon */
    {6013, 64}, /* ceph */
    {6018, 60}, /* certbot */
    {6026, 220}, /* certbot revoke */
    {6041, 220}, /* certbot unregister */
    {6060, 39}, /* certstrap */
    {6070, 221}, /* certutil */
    {6079, 69}, /* cf */
    {6082, 222}, /* cf-key */
    {6089, 223}, /* cfdisk */
    {6096, 224}, /* cfe */
    {6100, 171}, /* cfgadm */
    {6107, 225}, /* cfgmtd */
    {6114, 25}, /* cfgutil */
    {6122, 39}, /* cfssl */
    {6128, 226}, /* cgdisk */
    {6135, 227}, /* cgexec */
    {6142, 127}, /* ch341eeprom */
    {6154, 25}, /* ch341prog */
    {6164, 228}, /* chage */
    {6170, 69}, /* chalice */
    {6178, 49}, /* charmcraft */
    {6189, 229}, /* charmcraft delete */
    {6207, 63}, /* chatgpt */
    {6215, 230}, /* chattr */
    {6222, 231}, /* chcon */
    {6228, 217}, /* chdir */
    {6234, 93}, /* cheat */
    {6240, 63}, /* cheat.sh */
    {6249, 21}, /* chef-apply */
    {6260, 21}, /* chef-client */
    {6272, 232}, /* chef-server-ctl */
    {6288, 41}, /* chez */
    {6293, 87}, /* chflags */
    {6301, 52}, /* chfn */
    {6306, 233}, /* chgrp */
    {6312, 67}, /* chia */
    {6317, 41}, /* chibi-scheme */
    {6330, 149}, /* chip-tool */
    {6340, 24}, /* chisel */
    {6347, 234}, /* chisel client */
    {6361, 234}, /* chisel server */
    {6375, 235}, /* chkconfig */
    {6385, 33}, /* chkrootkit */
    {6396, 236}, /* chmod */
    {6402, 237}, /* choom */
    {6408, 233}, /* chown */
    {6414, 238}, /* chpasswd */
    {6423, 83}, /* chpst */
    {6429, 171}, /* chpv */
    {6434, 33}, /* chromium */
    {6443, 194}, /* chronic */
    {6451, 54}, /* chronyc */
    {6459, 239}, /* chroot */
    {6466, 239}, /* chrt */
    {6471, 240}, /* chsh */
    {6476, 171}, /* chuser-x */
    {6485, 241}, /* chvt */
    {6490, 49}, /* cilium */
    {6497, 211}, /* cilium uninstall */
    {6514, 242}, /* cinnamon-session-quit */
    {6536, 243}, /* cipher */
    {6543, 243}, /* cipher.exe */
    {6554, 69}, /* civo */
    {6559, 67}, /* ckcc */
    {6564, 132}, /* cksum */
    {6570, 244}, /* clamscan */
    {6579, 82}, /* clang */
    {6585, 82}, /* clang++ */
    {6593, 245}, /* clang-format */
    {6606, 246}, /* claude */
    {6613, 22}, /* claude-plugin */
    {6627, 57}, /* claws-mail */
    {6638, 177}, /* clear */
    {6644, 67}, /* cleos */
    {6650, 247}, /* clevis */
    {6657, 16}, /* cli */
    {6661, 248}, /* clickhouse-client */
    {6679, 148}, /* clickhouse-copier */
    {6697, 63}, /* cliphist */
    {6706, 63}, /* clipman */
    {6714, 16}, /* clish */
    {6720, 21}, /* clisp */
    {6726, 21}, /* clj */
    {6730, 171}, /* clnode */
    {6737, 54}, /* cloc */
    {6742, 21}, /* clojure */
    {6750, 249}, /* clonezilla */
    {6761, 49}, /* cloud-init */
    {6772, 73}, /* cloud-init clean */
    {6789, 250}, /* cloudflared */
    {6801, 234}, /* cloudflared tunnel */
    {6820, 49}, /* cloudron */
    {6829, 251}, /* cloudron uninstall */
    {6848, 252}, /* clpctl */
    {6855, 171}, /* clrg */
    {6860, 171}, /* clrs */
    {6865, 253}, /* clush */
    {6871, 49}, /* cm */
    {6874, 181}, /* cm undo */
    {6882, 82}, /* cmake */
    {6888, 254}, /* cmake -E */
    {6897, 49}, /* cmd */
    {6901, 255}, /* cmd package */
    {6913, 171}, /* cmdeleteconf */
    {6926, 171}, /* cmhaltcl */
    {6935, 171}, /* cmhaltnode */
    {6946, 219}, /* cmk */
    {6950, 256}, /* cmospwd */
    {6958, 93}, /* cmp */
    {6962, 136}, /* cobbler */
    {6970, 248}, /* cockroach */
    {6980, 257}, /* cockroach debug */
    {6996, 257}, /* cockroach demo */
    {7011, 257}, /* cockroach init */
    {7026, 257}, /* cockroach node */
    {7041, 246}, /* code */
    {7046, 22}, /* code install */
    {7059, 200}, /* code tunnel */
    {7071, 22}, /* code-server */
    {7083, 246}, /* codium */
    {7090, 41}, /* coffee */
    {7097, 72}, /* cohesity */
    {7106, 67}, /* coldcard */
    {7115, 49}, /* colima */
    {7122, 258}, /* colima delete */
    {7136, 93}, /* colordiff */
    {7146, 38}, /* column */
    {7153, 93}, /* comm */
    {7158, 259}, /* command */
    {7166, 18}, /* commander */
    {7176, 93}, /* compgen */
    {7184, 260}, /* complete */
    {7193, 89}, /* composer */
    {7202, 197}, /* composer config */
    {7218, 208}, /* composer remove */
    {7234, 22}, /* composer require */
    {7251, 205}, /* compress */
    {7260, 89}, /* conan */
    {7266, 89}, /* conda */
    {7272, 197}, /* conda config */
    {7285, 261}, /* conda env */
    {7295, 262}, /* conda env remove */
    {7312, 263}, /* conda install */
    {7326, 262}, /* conda remove */
    {7339, 196}, /* conda run */
    {7349, 264}, /* condor_drain */
    {7362, 264}, /* condor_off */
    {7373, 264}, /* condor_rm */
    {7383, 183}, /* condor_submit */
    {7397, 264}, /* condor_vacate */
    {7411, 114}, /* configctl */
    {7421, 82}, /* configure */
    {7431, 265}, /* connmanctl */
    {7442, 266}, /* conntrack */
    {7452, 64}, /* console */
    {7460, 172}, /* consul */
    {7467, 267}, /* consul force-leave */
    {7486, 268}, /* consul kv delete */
    {7503, 267}, /* consul leave */
    {7516, 269}, /* consul services deregister */
    {7543, 49}, /* content */
    {7551, 71}, /* content delete */
    {7566, 92}, /* contentful */
    {7577, 177}, /* continue */
    {7586, 251}, /* control.sh */
    {7597, 33}, /* convert */
    {7605, 92}, /* convex */
    {7612, 113}, /* convmv */
    {7619, 69}, /* copilot */
    {7627, 74}, /* copilot app delete */
    {7646, 74}, /* copilot env delete */
    {7665, 74}, /* copilot svc delete */
    {7684, 63}, /* copyq */
    {7690, 105}, /* coredumpctl */
    {7702, 270}, /* coredumpctl debug */
    {7720, 69}, /* coscmd */
    {7727, 64}, /* couchbase-cli */
    {7741, 229}, /* couchbase-cli failover */
    {7764, 38}, /* cowsay */
    {7771, 271}, /* cp */
    {7774, 22}, /* cpan */
    {7779, 22}, /* cpanm */
    {7785, 272}, /* cpio */
    {7790, 245}, /* cpp */
    {7794, 133}, /* cpppo */
    {7800, 49}, /* cpu */
    {7804, 273}, /* cpu userdel */
    {7816, 274}, /* cpufreq-set */
    {7828, 54}, /* cpuid */
    {7834, 239}, /* cpulimit */
    {7843, 274}, /* cpupower */
    {7852, 248}, /* cqlsh */
    {7858, 24}, /* crackmapexec */
    {7871, 49}, /* crane */
    {7877, 275}, /* crane delete */
    {7890, 101}, /* crash */
    {7896, 49}, /* crc */
    {7900, 258}, /* crc delete */
    {7911, 132}, /* crc32 */
    {7917, 175}, /* createdb-drop */
    {7931, 87}, /* createhomedir */
    {7945, 72}, /* crestic */
    {7953, 49}, /* crictl */
    {7960, 192}, /* crictl rm */
    {7970, 193}, /* crictl rmi */
    {7981, 192}, /* crictl rmp */
    {7992, 49}, /* crm */
    {7996, 276}, /* crm cluster */
    {8008, 276}, /* crm configure */
    {8022, 276}, /* crm node */
    {8031, 276}, /* crm resource */
    {8044, 171}, /* crm_node */
    {8053, 277}, /* croc */
    {8058, 33}, /* cron */
    {8063, 33}, /* crond */
    {8069, 278}, /* crontab */
    {8077, 279}, /* crontab-e */
    {8087, 62}, /* crowdsec-stop */
    {8101, 56}, /* crsctl */
    {8108, 58}, /* cryptdir */
    {8117, 280}, /* cryptsetup */
    {8128, 281}, /* cryptsetup close */
    {8145, 282}, /* cryptsetup erase */
    {8162, 281}, /* cryptsetup luksClose */
    {8183, 282}, /* cryptsetup luksErase */
    {8204, 282}, /* cryptsetup luksFormat */
    {8226, 282}, /* cryptsetup luksHeaderRestore */
    {8255, 282}, /* cryptsetup luksKillSlot */
    {8279, 282}, /* cryptsetup luksRemoveKey */
    {8304, 282}, /* cryptsetup reencrypt */
    {8325, 281}, /* cryptsetup remove */
    {8343, 21}, /* crystal */
    {8351, 86}, /* csf */
    {8355, 112}, /* csh */
    {8359, 72}, /* cshatag */
    {8367, 41}, /* csi */
    {8371, 283}, /* csplit */
    {8378, 284}, /* csrutil */
    {8386, 253}, /* csshx */
    {8392, 38}, /* csvcut */
    {8399, 245}, /* csvgrep */
    {8407, 38}, /* csvlook */
    {8415, 245}, /* csvsort */
    {8423, 285}, /* ctmodbus */
    {8432, 49}, /* ctr */
    {8436, 258}, /* ctr containers delete */
    {8458, 258}, /* ctr containers remove */
    {8480, 258}, /* ctr containers rm */
    {8498, 258}, /* ctr images delete */
    {8516, 258}, /* ctr images remove */
    {8534, 258}, /* ctr images rm */
    {8548, 258}, /* ctr namespaces delete */
    {8570, 258}, /* ctr namespaces remove */
    {8592, 258}, /* ctr namespaces rm */
    {8610, 258}, /* ctr snapshots delete */
    {8631, 258}, /* ctr snapshots remove */
    {8652, 258}, /* ctr snapshots rm */
    {8669, 286}, /* cupsctl */
    {8677, 286}, /* cupsdisable */
    {8689, 286}, /* cupsenable */
    {8700, 287}, /* curator_cli */
    {8712, 17}, /* curl */
    {8717, 17}, /* curlie */
    {8724, 246}, /* cursor */
    {8731, 38}, /* cut */
    {8735, 33}, /* cvlc */
    {8740, 206}, /* cvs */
    {8744, 181}, /* cvs release */
    {8756, 41}, /* cwltool */
    {8764, 252}, /* cyberpanel */
    {8775, 101}, /* cypher-shell */
    {8788, 288}, /* cyradm */
    {8795, 49}, /* cyrus */
    {8801, 289}, /* cyrus delete */
    {8814, 290}, /* czkawka_cli */
    {8826, 239}, /* daemon */
    {8833, 83}, /* daemonize */
    {8843, 41}, /* dagger */
    {8850, 49}, /* darcs */
    {8856, 181}, /* darcs obliterate */
    {8873, 181}, /* darcs revert */
    {8886, 181}, /* darcs rollback */
    {8901, 181}, /* darcs unpull */
    {8914, 181}, /* darcs unrecord */
    {8929, 291}, /* darkhttpd */
    {8939, 21}, /* dart */
    {8944, 112}, /* dash */
    {8949, 67}, /* dash-cli */
    {8958, 49}, /* databricks */
    {8969, 292}, /* databricks catalogs */
    {8989, 292}, /* databricks clusters */
    {9009, 292}, /* databricks fs */
    {9023, 292}, /* databricks jobs */
    {9039, 292}, /* databricks repos */
    {9056, 292}, /* databricks schemas */
    {9075, 292}, /* databricks secrets */
    {9094, 292}, /* databricks tables */
    {9112, 292}, /* databricks unity-catalog */
    {9137, 292}, /* databricks workspace */
    {9158, 293}, /* date */
    {9163, 241}, /* date-s */
    {9170, 101}, /* db2 */
    {9174, 294}, /* db2 force */
    {9184, 294}, /* db2 prune */
    {9194, 294}, /* db2 restore */
    {9206, 101}, /* db2cmd */
    {9213, 56}, /* dbca */
    {9218, 72}, /* dbcheck */
    {9226, 125}, /* dbclient */
    {9235, 101}, /* dbisql */
    {9242, 66}, /* dbmate */
    {9249, 49}, /* dbt */
    {9253, 292}, /* dbt run-operation */
    {9271, 227}, /* dbus-launch */
    {9283, 194}, /* dbus-run-session */
    {9300, 198}, /* dbus-send */
    {9310, 295}, /* dc */
    {9313, 138}, /* dc3dd */
    {9319, 102}, /* dcache-admin */
    {9332, 138}, /* dcfldd */
    {9339, 296}, /* dcli */
    {9344, 33}, /* dconf */
    {9350, 297}, /* dconf reset */
    {9362, 298}, /* dd */
    {9365, 138}, /* dd-safe */
    {9373, 138}, /* dd_rescue */
    {9383, 225}, /* dd_rescue-any */
    {9397, 138}, /* ddrescue */
    {9406, 151}, /* deactivate */
    {9417, 93}, /* debsums */
    {9425, 299}, /* debugfs */
    {9433, 300}, /* declare */
    {9441, 149}, /* deconz */
    {9448, 301}, /* defaults */
    {9457, 14}, /* del */
    {9461, 302}, /* delgroup */
    {9470, 53}, /* delpart */
    {9478, 54}, /* delta */
    {9484, 14}, /* deltree */
    {9492, 33}, /* deluge */
    {9499, 303}, /* deluser */
    {9507, 304}, /* delv */
    {9512, 21}, /* deno */
    {9517, 22}, /* deno install */
    {9530, 195}, /* deno run */
    {9539, 41}, /* deno serve */
    {9550, 51}, /* depmod */
    {9557, 113}, /* detox */
    {9563, 49}, /* device_config */
    {9577, 71}, /* device_config reset */
    {9597, 59}, /* devmem */
    {9604, 59}, /* devmem2 */
    {9612, 49}, /* devtunnel */
    {9622, 234}, /* devtunnel host */
    {9637, 40}, /* df */
    {9640, 25}, /* dfu */
    {9644, 25}, /* dfu-programmer */
    {9659, 127}, /* dfu-suffix-x */
    {9672, 59}, /* dfu-tool */
    {9681, 305}, /* dfu-util */
    {9690, 305}, /* dfu-util-static */
    {9706, 56}, /* dgmgrl */
    {9713, 306}, /* dhclient */
    {9722, 306}, /* dhcpcd */
    {9729, 107}, /* dhcpig */
    {9736, 66}, /* diesel */
    {9743, 93}, /* diff */
    {9748, 54}, /* diff3 */
    {9754, 93}, /* diffstat */
    {9763, 54}, /* difft */
    {9769, 304}, /* dig */
    {9773, 78}, /* dinitctl */
    {9782, 307}, /* dir */
    {9786, 92}, /* directus */
    {9795, 63}, /* direnv */
    {9802, 196}, /* direnv exec */
    {9814, 308}, /* dirname */
    {9822, 212}, /* dirs */
    {9827, 1}, /* discord.sh */
    {9838, 232}, /* discourse */
    {9848, 142}, /* disklabel */
    {9858, 309}, /* diskpart */
    {9867, 309}, /* diskpart.exe */
    {9880, 310}, /* diskutil */
    {9889, 311}, /* diskutil ap */
    {9901, 311}, /* diskutil apfs */
    {9915, 311}, /* diskutil appleRAID */
    {9934, 311}, /* diskutil coreStorage */
    {9955, 311}, /* diskutil cs */
    {9967, 122}, /* dism */
    {9972, 151}, /* disown */
    {9979, 37}, /* distrobox */
    {9989, 312}, /* distrobox rm */
    {10002, 21}, /* dmd */
    {10006, 313}, /* dmesg */
    {10012, 241}, /* dmesg-n */
    {10020, 40}, /* dmidecode */
    {10030, 226}, /* dmsetup */
    {10038, 314}, /* dmsetup clear */
    {10052, 314}, /* dmsetup remove */
    {10067, 314}, /* dmsetup remove_all */
    {10086, 314}, /* dmsetup suspend */
    {10102, 314}, /* dmsetup wipe_table */
    {10121, 315}, /* dnf */
    {10125, 90}, /* dnf autoremove */
    {10140, 90}, /* dnf erase */
    {10150, 97}, /* dnf history */
    {10162, 22}, /* dnf install */
    {10174, 90}, /* dnf remove */
    {10185, 316}, /* dnf system-upgrade */
    {10204, 133}, /* dnp3 */
    {10209, 234}, /* dnscat2 */
    {10217, 107}, /* dnsspoof */
    {10226, 24}, /* dnsspoof-any */
    {10239, 51}, /* do-release-upgrade */
    {10258, 317}, /* doas */
    {10263, 139}, /* doc_loadbios */
    {10276, 139}, /* docfdisk */
    {10285, 318}, /* docker */
    {10292, 319}, /* docker builder */
    {10307, 320}, /* docker builder df */
    {10325, 320}, /* docker builder events */
    {10347, 320}, /* docker builder info */
    {10367, 320}, /* docker builder inspect */
    {10390, 320}, /* docker builder list */
    {10410, 320}, /* docker builder ls */
    {10428, 321}, /* docker builder prune */
    {10449, 319}, /* docker buildx */
    {10463, 321}, /* docker buildx prune */
    {10483, 322}, /* docker checkpoint rm */
    {10504, 320}, /* docker compose config */
    {10526, 323}, /* docker compose down */
    {10546, 320}, /* docker compose events */
    {10568, 324}, /* docker compose exec */
    {10588, 320}, /* docker compose images */
    {10610, 320}, /* docker compose logs */
    {10630, 320}, /* docker compose ls */
    {10648, 320}, /* docker compose port */
    {10668, 320}, /* docker compose ps */
    {10686, 323}, /* docker compose rm */
    {10704, 324}, /* docker compose run */
    {10723, 320}, /* docker compose top */
    {10742, 320}, /* docker compose version */
    {10765, 319}, /* docker config */
    {10779, 322}, /* docker config rm */
    {10796, 320}, /* docker container */
    {10813, 325}, /* docker container create */
    {10837, 320}, /* docker container df */
    {10857, 320}, /* docker container events */
    {10881, 325}, /* docker container exec */
    {10903, 320}, /* docker container info */
    {10925, 320}, /* docker container inspect */
    {10950, 326}, /* docker container kill */
    {10972, 320}, /* docker container list */
    {10994, 320}, /* docker container ls */
    {11014, 327}, /* docker container prune */
    {11037, 325}, /* docker container restart */
    {11062, 192}, /* docker container rm */
    {11082, 328}, /* docker container run */
    {11103, 325}, /* docker container start */
    {11126, 326}, /* docker container stop */
    {11148, 319}, /* docker context */
    {11163, 322}, /* docker context rm */
    {11181, 44}, /* docker cp */
    {11191, 329}, /* docker exec */
    {11203, 320}, /* docker image */
    {11216, 325}, /* docker image build */
    {11235, 320}, /* docker image df */
    {11251, 320}, /* docker image events */
    {11271, 320}, /* docker image info */
    {11289, 320}, /* docker image inspect */
    {11310, 320}, /* docker image list */
    {11328, 320}, /* docker image ls */
    {11344, 321}, /* docker image prune */
    {11363, 325}, /* docker image pull */
    {11381, 325}, /* docker image push */
    {11399, 193}, /* docker image rm */
    {11415, 325}, /* docker image tag */
    {11432, 320}, /* docker images df */
    {11449, 320}, /* docker images events */
    {11470, 320}, /* docker images info */
    {11489, 320}, /* docker images inspect */
    {11511, 320}, /* docker images list */
    {11530, 320}, /* docker images ls */
    {11547, 330}, /* docker import */
    {11561, 326}, /* docker kill */
    {11573, 330}, /* docker load */
    {11585, 319}, /* docker manifest */
    {11601, 322}, /* docker manifest rm */
    {11620, 320}, /* docker network */
    {11635, 325}, /* docker network connect */
    {11658, 325}, /* docker network create */
    {11680, 320}, /* docker network df */
    {11698, 325}, /* docker network disconnect */
    {11724, 320}, /* docker network events */
    {11746, 320}, /* docker network info */
    {11766, 320}, /* docker network inspect */
    {11789, 320}, /* docker network list */
    {11809, 320}, /* docker network ls */
    {11827, 321}, /* docker network prune */
    {11848, 325}, /* docker network rm */
    {11866, 319}, /* docker node */
    {11878, 322}, /* docker node demote */
    {11897, 322}, /* docker node rm */
    {11912, 319}, /* docker plugin */
    {11926, 322}, /* docker plugin disable */
    {11948, 22}, /* docker plugin install */
    {11970, 322}, /* docker plugin rm */
    {11987, 192}, /* docker rm */
    {11997, 193}, /* docker rmi */
    {12008, 328}, /* docker run */
    {12019, 319}, /* docker secret */
    {12033, 331}, /* docker secret rm */
    {12050, 319}, /* docker service */
    {12065, 331}, /* docker service rm */
    {12083, 332}, /* docker service scale */
    {12104, 332}, /* docker service update */
    {12126, 319}, /* docker stack */
    {12139, 331}, /* docker stack rm */
    {12155, 326}, /* docker stop */
    {12167, 319}, /* docker swarm */
    {12180, 322}, /* docker swarm ca */
    {12196, 322}, /* docker swarm leave */
    {12215, 320}, /* docker system df */
    {12232, 320}, /* docker system events */
    {12253, 320}, /* docker system info */
    {12272, 320}, /* docker system inspect */
    {12294, 320}, /* docker system list */
    {12313, 320}, /* docker system ls */
    {12330, 327}, /* docker system prune */
    {12350, 327}, /* docker system reset */
    {12370, 322}, /* docker trust revoke */
    {12390, 320}, /* docker volume */
    {12404, 325}, /* docker volume create */
    {12425, 320}, /* docker volume df */
    {12442, 320}, /* docker volume events */
    {12463, 320}, /* docker volume info */
    {12482, 320}, /* docker volume inspect */
    {12504, 320}, /* docker volume list */
    {12523, 320}, /* docker volume ls */
    {12540, 327}, /* docker volume prune */
    {12560, 333}, /* docker volume remove */
    {12581, 333}, /* docker volume rm */
    {12598, 49}, /* docker-compose */
    {12613, 320}, /* docker-compose config */
    {12635, 323}, /* docker-compose down */
    {12655, 324}, /* docker-compose exec */
    {12675, 323}, /* docker-compose kill */
    {12695, 320}, /* docker-compose logs */
    {12715, 320}, /* docker-compose ps */
    {12733, 323}, /* docker-compose rm */
    {12751, 324}, /* docker-compose run */
    {12770, 320}, /* docker-compose top */
    {12789, 152}, /* docker-machine */
    {12804, 211}, /* docker-uninstall */
    {12821, 334}, /* dockerd */
    {12829, 69}, /* doctl */
    {12835, 131}, /* doctl auth init */
    {12851, 131}, /* doctl auth remove */
    {12869, 131}, /* doctl auth switch */
    {12887, 66}, /* doctrine */
    {12896, 335}, /* dog */
    {12900, 67}, /* dogecoin-cli */
    {12913, 69}, /* dokku */
    {12919, 74}, /* dokku apps:destroy */
    {12938, 74}, /* dokku postgres:destroy */
    {12961, 101}, /* dolt */
    {12966, 49}, /* domainctl */
    {12976, 251}, /* domainctl transfer */
    {12995, 163}, /* domainname */
    {13006, 113}, /* dos2unix */
    {13015, 82}, /* dot */
    {13019, 87}, /* dot_clean */
    {13029, 49}, /* dotenv */
    {13036, 196}, /* dotenv run */
    {13047, 82}, /* dotnet */
    {13054, 251}, /* dotnet ef database drop */
    {13078, 336}, /* dotnet ef database update */
    {13104, 195}, /* dotnet script */
    {13118, 22}, /* dotnet tool install */
    {13138, 202}, /* dotool */
    {13145, 337}, /* doveadm */
    {13153, 289}, /* doveadm expunge */
    {13169, 289}, /* doveadm mailbox delete */
    {13192, 289}, /* doveadm purge */
    {13206, 1}, /* dpaste */
    {13213, 338}, /* dpkg */
    {13218, 339}, /* dpkg-deb */
    {13227, 93}, /* dpkg-query */
    {13238, 51}, /* dpkg-reconfigure */
    {13255, 340}, /* dpkg-statoverride */
    {13273, 22}, /* dpkg-url */
    {13282, 164}, /* dracut */
    {13289, 341}, /* drbdadm */
    {13297, 143}, /* drbdadm create-md */
    {13315, 143}, /* drbdadm invalidate */
    {13334, 143}, /* drbdadm wipe-md */
    {13350, 143}, /* drbdmeta */
    {13359, 341}, /* drbdsetup */
    {13369, 101}, /* drill */
    {13375, 66}, /* drizzle-kit */
    {13387, 342}, /* dropbear */
    {13396, 343}, /* dropdb */
    {13403, 175}, /* dropdb-any */
    {13414, 343}, /* dropuser */
    {13423, 64}, /* drupal */
    {13430, 64}, /* drush */
    {13436, 22}, /* drush-dl */
    {13445, 344}, /* dscl */
    {13450, 171}, /* dscli */
    {13456, 345}, /* dsconf */
    {13463, 344}, /* dsconfigad */
    {13474, 345}, /* dsctl */
    {13480, 344}, /* dseditgroup */
    {13492, 344}, /* dsenableroot */
    {13505, 253}, /* dsh */
    {13509, 345}, /* dsidm */
    {13515, 273}, /* dsidm delete */
    {13528, 346}, /* dsmadmc */
    {13536, 347}, /* dsmod */
    {13542, 347}, /* dsmove */
    {13549, 107}, /* dsniff */
    {13556, 347}, /* dsrm */
    {13561, 105}, /* dstat */
    {13567, 252}, /* dsync */
    {13573, 37}, /* dtach */
    {13579, 40}, /* du */
    {13582, 248}, /* duckdb */
    {13589, 40}, /* duf */
    {13593, 291}, /* dufs */
    {13598, 348}, /* dump */
    {13603, 105}, /* dumpe2fs */
    {13612, 142}, /* dumpfs */
    {13619, 63}, /* dunstctl */
    {13628, 349}, /* duplicacy */
    {13638, 350}, /* duplicity */
    {13648, 169}, /* duplicity remove-all-but-n-full */
    {13680, 169}, /* duplicity remove-all-inc-of-but-n-full */
    {13719, 351}, /* duplicity remove-older-than */
    {13747, 40}, /* dust */
    {13752, 202}, /* dvtm */
    {13757, 352}, /* e2fsck */
    {13764, 138}, /* e2image */
    {13772, 353}, /* e2label */
    {13780, 41}, /* earthly */
    {13788, 39}, /* easy-rsa */
    {13797, 22}, /* easy_install */
    {13810, 39}, /* easyrsa */
    {13818, 194}, /* eatmydata */
    {13828, 69}, /* eb */
    {13831, 74}, /* eb terminate */
    {13844, 108}, /* ebtables */
    {13853, 133}, /* ebusctl */
    {13861, 354}, /* echo */
    {13866, 21}, /* ecl */
    {13870, 25}, /* ecpprog */
    {13878, 59}, /* ectool */
    {13885, 355}, /* ed */
    {13888, 101}, /* edgedb */
    {13895, 25}, /* edl */
    {13899, 25}, /* edl.py */
    {13906, 171}, /* eeprom */
    {13913, 356}, /* efi-updatevar */
    {13927, 357}, /* efibootmgr */
    {13938, 63}, /* eg */
    {13941, 204}, /* egrep */
    {13947, 162}, /* eject */
    {13953, 49}, /* eksctl */
    {13960, 358}, /* eksctl delete */
    {13974, 148}, /* elasticdump */
    {13986, 359}, /* elasticsearch-certutil */
    {14009, 359}, /* elasticsearch-keystore */
    {14032, 359}, /* elasticsearch-node */
    {14051, 49}, /* elasticsearch-plugin */
    {14072, 22}, /* elasticsearch-plugin install */
    {14101, 359}, /* elasticsearch-reset-password */
    {14130, 359}, /* elasticsearch-users */
    {14150, 158}, /* electrum */
    {14159, 67}, /* elements-cli */
    {14172, 360}, /* elinks */
    {14179, 21}, /* elixir */
    {14186, 41}, /* elvish */
    {14193, 361}, /* emacs */
    {14199, 361}, /* emacsclient */
    {14211, 362}, /* emerge */
    {14218, 90}, /* emerge --unmerge */
    {14235, 24}, /* empire */
    {14242, 363}, /* emqx */
    {14247, 363}, /* emqx_ctl */
    {14256, 151}, /* enable */
    {14263, 73}, /* engine-cleanup */
    {14278, 133}, /* enip */
    {14283, 37}, /* entr */
    {14288, 364}, /* env */
    {14292, 245}, /* envsubst */
    {14301, 224}, /* envtools */
    {14310, 33}, /* eog */
    {14314, 89}, /* eopkg */
    {14320, 90}, /* eopkg remove */
    {14333, 90}, /* eopkg rm */
    {14342, 102}, /* eos */
    {14346, 67}, /* eosio */
    {14352, 49}, /* equo */
    {14357, 90}, /* equo remove */
    {14369, 191}, /* era_restore */
    {14381, 224}, /* erase */
    {14387, 365}, /* erase flash: */
    {14400, 365}, /* erase nvram: */
    {14413, 365}, /* erase startup-config */
    {14434, 171}, /* errclear */
    {14443, 148}, /* esdump */
    {14450, 82}, /* eslint */
    {14457, 41}, /* esno */
    {14462, 33}, /* espeak */
    {14469, 366}, /* espefuse */
    {14478, 366}, /* espefuse.py */
    {14490, 49}, /* espsecure.py */
    {14503, 366}, /* espsecure.py burn */
    {14521, 367}, /* esptool */
    {14529, 367}, /* esptool-js */
    {14540, 367}, /* esptool.py */
    {14551, 296}, /* esxcfg-volume */
    {14565, 296}, /* esxcli */
    {14572, 368}, /* etcdctl */
    {14580, 369}, /* etcdctl del */
    {14592, 370}, /* etcdctl snapshot */
    {14609, 370}, /* etcdutl */
    {14617, 370}, /* etcdutl backup */
    {14632, 370}, /* etcdutl snapshot */
    {14649, 138}, /* etcher */
    {14656, 49}, /* etckeeper */
    {14666, 371}, /* etckeeper vcs */
    {14680, 116}, /* eterm */
    {14686, 67}, /* eth2deposit-cli */
    {14702, 67}, /* ethdo */
    {14708, 33}, /* ether-wake */
    {14719, 67}, /* ethereal */
    {14728, 372}, /* ethtool */
    {14736, 59}, /* ethtool-eeprom */
    {14751, 126}, /* ethtool-show */
    {14764, 24}, /* ettercap */
    {14773, 373}, /* eval */
    {14778, 41}, /* evidence */
    {14787, 24}, /* evil-winrm */
    {14798, 33}, /* evince */
    {14805, 67}, /* evmosd */
    {14812, 374}, /* ex */
    {14815, 307}, /* exa */
    {14819, 101}, /* exaplus */
    {14827, 375}, /* exec */
    {14832, 376}, /* exiftool */
    {14841, 377}, /* exigrep */
    {14849, 337}, /* exim */
    {14854, 337}, /* exim4 */
    {14860, 377}, /* exiqgrep */
    {14869, 289}, /* exiqgrep-rm */
    {14881, 151}, /* exit */
    {14886, 378}, /* exiv2 */
    {14892, 377}, /* exiwhat */
    {14900, 69}, /* exo */
    {14904, 38}, /* expand */
    {14911, 379}, /* expect */
    {14918, 202}, /* expect-type */
    {14930, 63}, /* explainshell */
    {14943, 300}, /* export */
    {14950, 380}, /* exportfs */
    {14959, 171}, /* exportvg */
    {14968, 234}, /* expose */
    {14975, 212}, /* expr */
    {14980, 250}, /* expressvpn */
    {14991, 381}, /* extlinux */
    {15000, 382}, /* eye */
    {15004, 307}, /* eza */
    {15008, 142}, /* ezjail-admin */
    {15021, 252}, /* ezmlm-unsub */
    {15033, 63}, /* fabric */
    {15040, 21}, /* factor */
    {15047, 41}, /* factor-vm */
    {15057, 383}, /* factory-reset */
    {15071, 225}, /* factory_reset */
    {15085, 383}, /* factoryreset */
    {15098, 384}, /* fail2ban-client */
    {15114, 52}, /* faillock */
    {15123, 239}, /* fakechroot */
    {15134, 385}, /* fakeroot */
    {15143, 227}, /* faketime */
    {15152, 62}, /* falcoctl-stop */
    {15166, 62}, /* falcon-sensor-stop */
    {15185, 386}, /* falconctl */
    {15195, 387}, /* fallocate */
    {15205, 3}, /* false */
    {15211, 388}, /* fastboot */
    {15220, 73}, /* fastboot snapshot-update */
    {15245, 118}, /* fastfetch */
    {15255, 241}, /* fbset */
    {15261, 101}, /* fbsql */
    {15267, 389}, /* fc */
    {15270, 378}, /* fc-list */
    {15278, 171}, /* fcinfo-x */
    {15287, 390}, /* fd */
    {15290, 391}, /* fdesetup */
    {15299, 390}, /* fdfind */
    {15306, 31}, /* fdformat */
    {15315, 223}, /* fdisk */
    {15321, 392}, /* fdupes */
    {15328, 33}, /* feh */
    {15332, 84}, /* fence_apc */
    {15342, 84}, /* fence_ipmilan */
    {15356, 84}, /* fence_vmware */
    {15369, 21}, /* fennel */
    {15376, 17}, /* fetch */
    {15382, 393}, /* fetchmail */
    {15392, 33}, /* ffmpeg */
    {15399, 33}, /* ffplay */
    {15406, 378}, /* ffprobe */
    {15414, 141}, /* ffsend */
    {15421, 151}, /* fg */
    {15424, 204}, /* fgrep */
    {15430, 247}, /* fido2-token */
    {15442, 38}, /* figlet */
    {15449, 40}, /* file */
    {15454, 394}, /* file-rename */
    {15466, 1}, /* filebin */
    {15474, 67}, /* filecoin */
    {15483, 395}, /* find */
    {15488, 40}, /* findfs */
    {15495, 40}, /* findmnt */
    {15503, 396}, /* finger */
    {15510, 397}, /* fio */
    {15514, 69}, /* firebase */
    {15523, 33}, /* firefox */
    {15531, 227}, /* firejail */
    {15540, 398}, /* firewall-cmd */
    {15553, 224}, /* firstboot */
    {15563, 112}, /* fish */
    {15568, 49}, /* fisher */
    {15575, 22}, /* fisher install */
    {15590, 33}, /* flac */
    {15595, 25}, /* flash.sh */
    {15604, 31}, /* flash_erase */
    {15616, 31}, /* flash_eraseall */
    {15631, 139}, /* flash_lock */
    {15642, 139}, /* flash_otp_erase */
    {15658, 139}, /* flash_otp_lock */
    {15673, 139}, /* flash_otp_write */
    {15689, 139}, /* flash_unlock */
    {15702, 31}, /* flashcp */
    {15710, 59}, /* flashit */
    {15718, 25}, /* flashprog */
    {15728, 399}, /* flashrom */
    {15737, 66}, /* flask */
    {15743, 89}, /* flatpak */
    {15751, 22}, /* flatpak install */
    {15767, 400}, /* flatpak remove */
    {15782, 401}, /* flatpak run */
    {15794, 400}, /* flatpak uninstall */
    {15812, 402}, /* flink */
    {15818, 41}, /* flink run */
    {15828, 59}, /* flint */
    {15834, 239}, /* flock */
    {15840, 67}, /* flow */
    {15845, 70}, /* fluent-bit */
    {15856, 69}, /* flux */
    {15861, 183}, /* flux-run */
    {15870, 69}, /* fly */
    {15874, 69}, /* flyctl */
    {15881, 66}, /* flyway */
    {15888, 38}, /* fmt */
    {15892, 142}, /* fmthard */
    {15900, 38}, /* fold */
    {15905, 37}, /* foot */
    {15910, 382}, /* foreman */
    {15918, 15}, /* format */
    {15925, 142}, /* format-solaris */
    {15940, 15}, /* format.com */
    {15951, 206}, /* fossil */
    {15958, 181}, /* fossil clean */
    {15971, 181}, /* fossil extras */
    {15985, 403}, /* fossil purge */
    {15998, 181}, /* fossil revert */
    {16012, 403}, /* fossil scrub */
    {16025, 403}, /* fossil shun */
    {16037, 181}, /* fossil undo */
    {16049, 106}, /* fping */
    {16055, 59}, /* fptw64 */
    {16062, 3}, /* free */
    {16067, 51}, /* freshclam */
    {16077, 113}, /* fromdos */
    {16085, 234}, /* frpc */
    {16090, 109}, /* fs_cli */
    {16097, 404}, /* fsadm */
    {16103, 249}, /* fsarchiver */
    {16114, 138}, /* fsarchiver restfs */
    {16132, 352}, /* fsck */
    {16137, 352}, /* fsck-any */
    {16146, 142}, /* fsck_ufs */
    {16155, 405}, /* fsfreeze */
    {16164, 406}, /* fstrim */
    {16171, 407}, /* ftp */
    {16175, 17}, /* ftpget */
    {16182, 408}, /* fuser */
    {16188, 33}, /* fusermount */
    {16199, 25}, /* futurerestore */
    {16213, 409}, /* fw3 */
    {16217, 409}, /* fw4 */
    {16221, 410}, /* fw_setenv */
    {16231, 139}, /* fw_setsys */
    {16241, 225}, /* fw_upgrade */
    {16252, 51}, /* fwupdmgr */
    {16261, 65}, /* fwupdmgr downgrade */
    {16280, 65}, /* fwupdmgr install */
    {16297, 65}, /* fwupdmgr local-install */
    {16320, 65}, /* fwupdmgr reinstall */
    {16339, 65}, /* fwupdmgr switch-branch */
    {16362, 127}, /* fwupdtool */
    {16372, 65}, /* fwupdtool install */
    {16390, 65}, /* fwupdtool install-blob */
    {16413, 225}, /* fwupgrade */
    {16423, 38}, /* fzf */
    {16427, 82}, /* g++ */
    {16431, 67}, /* gaiad */
    {16437, 41}, /* gap */
    {16441, 129}, /* gawk */
    {16446, 411}, /* gbak */
    {16451, 142}, /* gcache */
    {16458, 82}, /* gcc */
    {16462, 69}, /* gcloud */
    {16469, 131}, /* gcloud auth list */
    {16486, 131}, /* gcloud auth login */
    {16504, 131}, /* gcloud auth revoke */
    {16523, 41}, /* gcloud-run */
    {16534, 142}, /* gconcat */
    {16542, 49}, /* gcrane */
    {16549, 275}, /* gcrane delete */
    {16563, 275}, /* gcrane gc */
    {16573, 25}, /* gd32flash */
    {16583, 412}, /* gdb */
    {16587, 18}, /* gdb-multiarch */
    {16601, 413}, /* gdbus */
    {16607, 414}, /* gdisk */
    {16613, 49}, /* gdrive */
    {16620, 251}, /* gdrive trash empty */
    {16639, 279}, /* gedit */
    {16645, 142}, /* geli */
    {16650, 89}, /* gem */
    {16654, 22}, /* gem install */
    {16666, 208}, /* gem uninstall */
    {16680, 215}, /* gem yank */
    {16689, 100}, /* genisoimage */
    {16701, 164}, /* genkernel */
    {16711, 40}, /* getcap */
    {16718, 114}, /* getcfg-x */
    {16727, 212}, /* getconf */
    {16735, 40}, /* getenforce */
    {16746, 212}, /* getent */
    {16753, 40}, /* getfacl */
    {16761, 54}, /* getfattr */
    {16770, 158}, /* geth */
    {16775, 106}, /* getmac */
    {16782, 393}, /* getmail */
    {16790, 177}, /* getopts */
    {16798, 54}, /* getsebool */
    {16808, 102}, /* gfal-rm */
    {16816, 415}, /* gfix */
    {16821, 41}, /* gforth */
    {16828, 69}, /* gh */
    {16831, 416}, /* gh api */
    {16838, 131}, /* gh auth login */
    {16852, 131}, /* gh auth logout */
    {16867, 131}, /* gh auth status */
    {16882, 417}, /* gh cache delete */
    {16898, 22}, /* gh extension install */
    {16919, 1}, /* gh gist */
    {16927, 417}, /* gh gpg-key delete */
    {16945, 417}, /* gh release delete */
    {16963, 417}, /* gh repo delete */
    {16978, 418}, /* gh repo edit */
    {16991, 131}, /* gh run cancel */
    {17005, 131}, /* gh run delete */
    {17019, 131}, /* gh run list */
    {17031, 131}, /* gh run rerun */
    {17044, 131}, /* gh run view */
    {17056, 131}, /* gh run watch */
    {17069, 417}, /* gh secret delete */
    {17086, 417}, /* gh ssh-key delete */
    {17104, 417}, /* gh variable delete */
    {17123, 417}, /* gh workflow disable */
    {17143, 82}, /* ghc */
    {17147, 49}, /* ghcup */
    {17153, 419}, /* ghcup nuke */
    {17164, 92}, /* ghost */
    {17170, 33}, /* gimp */
    {17175, 49}, /* gio */
    {17179, 420}, /* gio cat */
    {17187, 420}, /* gio info */
    {17196, 420}, /* gio list */
    {17205, 420}, /* gio mime */
    {17214, 421}, /* gio remove */
    {17225, 421}, /* gio trash */
    {17235, 420}, /* gio tree */
    {17244, 141}, /* gist */
    {17249, 1}, /* gist-paste */
    {17260, 422}, /* git */
    {17264, 423}, /* git add */
    {17272, 423}, /* git annex add */
    {17286, 424}, /* git annex drop */
    {17301, 424}, /* git annex dropunused */
    {17322, 424}, /* git annex forget */
    {17339, 424}, /* git annex unannex */
    {17357, 424}, /* git annex uninit */
    {17374, 425}, /* git bisect log */
    {17389, 426}, /* git bisect run */
    {17404, 425}, /* git bisect view */
    {17420, 427}, /* git branch */
    {17431, 428}, /* git checkout */
    {17444, 429}, /* git checkout-index */
    {17463, 430}, /* git clean */
    {17473, 431}, /* git clone */
    {17483, 423}, /* git commit */
    {17494, 432}, /* git config */
    {17505, 425}, /* git config --get */
    {17522, 425}, /* git config --list */
    {17540, 425}, /* git config -l */
    {17554, 425}, /* git config get */
    {17569, 425}, /* git config list */
    {17585, 433}, /* git credential erase */
    {17606, 433}, /* git credential reject */
    {17628, 434}, /* git diff */
    {17637, 435}, /* git fast-import */
    {17653, 436}, /* git fetch */
    {17663, 437}, /* git filter-branch */
    {17681, 437}, /* git filter-repo */
    {17697, 438}, /* git gc */
    {17704, 439}, /* git gc --prune */
    {17719, 440}, /* git imap-send */
    {17733, 425}, /* git lfs ls-files */
    {17750, 441}, /* git lfs migrate */
    {17766, 434}, /* git log */
    {17774, 425}, /* git notes list */
    {17789, 425}, /* git notes show */
    {17804, 439}, /* git prune */
    {17814, 442}, /* git push */
    {17823, 443}, /* git read-tree */
    {17837, 444}, /* git rebase */
    {17848, 434}, /* git reflog */
    {17859, 439}, /* git reflog delete */
    {17877, 439}, /* git reflog expire */
    {17895, 445}, /* git remote */
    {17906, 425}, /* git remote -v */
    {17920, 425}, /* git remote show */
    {17936, 446}, /* git reset */
    {17946, 447}, /* git restore */
    {17958, 448}, /* git rm */
    {17965, 440}, /* git send-email */
    {17980, 434}, /* git show */
    {17989, 423}, /* git stage */
    {17999, 449}, /* git stash clear */
    {18015, 449}, /* git stash drop */
    {18030, 450}, /* git stash list */
    {18045, 450}, /* git stash show */
    {18060, 434}, /* git status */
    {18071, 451}, /* git submodule deinit */
    {18092, 426}, /* git submodule foreach */
    {18114, 425}, /* git submodule status */
    {18135, 452}, /* git svn reset */
    {18149, 453}, /* git switch */
    {18160, 454}, /* git tag */
    {18168, 455}, /* git update-ref */
    {18183, 425}, /* git worktree list */
    {18201, 451}, /* git worktree remove */
    {18221, 150}, /* git-filter-repo */
    {18237, 456}, /* gitlab-backup */
    {18251, 456}, /* gitlab-ctl */
    {18262, 456}, /* gitlab-psql */
    {18274, 456}, /* gitlab-rails */
    {18287, 154}, /* gitlab-rails r */
    {18302, 154}, /* gitlab-rails runner */
    {18322, 456}, /* gitlab-rake */
    {18334, 457}, /* gksudo */
    {18341, 69}, /* glab */
    {18346, 416}, /* glab api */
    {18355, 1}, /* glab snippet */
    {18368, 142}, /* glabel */
    {18375, 118}, /* glances */
    {18383, 64}, /* gluster */
    {18391, 251}, /* gluster peer detach */
    {18411, 251}, /* gluster volume delete */
    {18433, 251}, /* gluster volume reset */
    {18454, 251}, /* gluster volume stop */
    {18474, 378}, /* glxinfo */
    {18482, 458}, /* gmake */
    {18488, 142}, /* gmirror */
    {18496, 279}, /* gnome-open */
    {18507, 33}, /* gnome-screenshot */
    {18524, 242}, /* gnome-session-quit */
    {18543, 37}, /* gnome-terminal */
    {18558, 142}, /* gnop */
    {18563, 41}, /* gnuplot */
    {18571, 89}, /* go */
    {18574, 459}, /* go get */
    {18581, 459}, /* go install */
    {18592, 460}, /* go run */
    {18599, 82}, /* go-build */
    {18608, 67}, /* goal */
    {18613, 16}, /* gobgp */
    {18619, 382}, /* god */
    {18623, 82}, /* gofmt */
    {18629, 107}, /* goldeneye */
    {18639, 33}, /* google-chrome */
    {18653, 66}, /* goose */
    {18659, 201}, /* gopass */
    {18666, 41}, /* gorun */
    {18672, 21}, /* gosh */
    {18677, 234}, /* gost */
    {18682, 239}, /* gosu */
    {18687, 227}, /* gosu- */
    {18693, 57}, /* gotify */
    {18700, 200}, /* gotty */
    {18706, 296}, /* govc */
    {18711, 21}, /* gp */
    {18714, 142}, /* gpart */
    {18720, 461}, /* gpasswd */
    {18728, 462}, /* gpg */
    {18732, 247}, /* gpg-card */
    {18741, 462}, /* gpg2 */
    {18746, 61}, /* gpgconf */
    {18754, 58}, /* gpgdir */
    {18761, 463}, /* gpio */
    {18766, 59}, /* gpio-hammer */
    {18778, 463}, /* gpioset */
    {18786, 54}, /* gprof */
    {18792, 101}, /* gpsql */
    {18798, 63}, /* gpt */
    {18802, 144}, /* gpt destroy */
    {18814, 21}, /* graalpy */
    {18822, 41}, /* gradio */
    {18829, 82}, /* gradle */
    {18836, 70}, /* grafana-agent */
    {18850, 22}, /* grafana-cli */
    {18862, 22}, /* grafana-cli plugins install */
    {18890, 142}, /* graid */
    {18896, 142}, /* graid3 */
    {18903, 63}, /* greenclip */
    {18913, 101}, /* greenplum */
    {18923, 204}, /* grep */
    {18928, 33}, /* grim */
    {18933, 421}, /* grm */
    {18937, 21}, /* groovy */
    {18944, 52}, /* groupadd */
    {18953, 302}, /* groupdel */
    {18962, 464}, /* groupmems */
    {18972, 465}, /* groupmod */
    {18981, 3}, /* groups */
    {18988, 142}, /* growfs */
    {18995, 218}, /* growisofs */
    {19005, 162}, /* growpart */
    {19014, 52}, /* grpconv */
    {19022, 466}, /* grpcurl */
    {19030, 467}, /* grpunconv */
    {19040, 51}, /* grub-editenv */
    {19053, 381}, /* grub-install */
    {19066, 51}, /* grub-mkconfig */
    {19080, 381}, /* grub2-install */
    {19094, 51}, /* grub2-mkconfig */
    {19109, 165}, /* grubby */
    {19116, 33}, /* gs */
    {19119, 200}, /* gs-netcat */
    {19129, 468}, /* gsed */
    {19134, 33}, /* gsettings */
    {19144, 297}, /* gsettings reset-recursively */
    {19172, 21}, /* gsi */
    {19176, 101}, /* gsql */
    {19181, 21}, /* gst */
    {19185, 142}, /* gstripe */
    {19193, 69}, /* gsutil */
    {19200, 182}, /* gtar */
    {19205, 335}, /* guestfish-rm */
    {19218, 21}, /* guile */
    {19224, 89}, /* guix */
    {19229, 469}, /* guix gc */
    {19237, 22}, /* guix install */
    {19250, 470}, /* guix package */
    {19263, 419}, /* guix system delete-generations */
    {19294, 100}, /* gunzip */
    {19301, 142}, /* gvinum */
    {19308, 203}, /* gzcat */
    {19314, 205}, /* gzip */
    {19319, 59}, /* h2offt */
    {19326, 296}, /* ha-manager */
    {19337, 471}, /* hadoop */
    {19344, 472}, /* hadoop fs */
    {19354, 41}, /* hadoop jar */
    {19365, 473}, /* hagrp */
    {19371, 114}, /* hal_app */
    {19379, 171}, /* halockrun */
    {19389, 474}, /* halt */
    {19394, 234}, /* hans */
    {19399, 232}, /* harbor */
    {19406, 171}, /* hares */
    {19412, 151}, /* hash */
    {19417, 72}, /* hashbackup */
    {19428, 33}, /* hashcat */
    {19436, 21}, /* haskell */
    {19444, 363}, /* hass-cli */
    {19453, 1}, /* haste */
    {19459, 1}, /* hastebin */
    {19468, 171}, /* hastop */
    {19475, 92}, /* hasura */
    {19482, 171}, /* hasys */
    {19488, 49}, /* hatch */
    {19494, 261}, /* hatch env */
    {19504, 196}, /* hatch run */
    {19514, 65}, /* hawkbit */
    {19522, 72}, /* hb */
    {19525, 101}, /* hbase */
    {19531, 69}, /* hcloud */
    {19538, 58}, /* hcrypt */
    {19545, 101}, /* hdbsql */
    {19552, 471}, /* hdfs */
    {19557, 472}, /* hdfs dfs */
    {19566, 472}, /* hdfs dfsadmin */
    {19580, 310}, /* hdiutil */
    {19588, 475}, /* hdparm */
    {19595, 204}, /* head */
    {19600, 250}, /* headscale */
    {19610, 270}, /* heaptrack */
    {19620, 127}, /* heimdall */
    {19629, 476}, /* helm */
    {19634, 197}, /* helm config */
    {19646, 358}, /* helm del */
    {19655, 358}, /* helm delete */
    {19667, 22}, /* helm install */
    {19680, 22}, /* helm plugin install */
    {19700, 477}, /* helm plugin remove */
    {19719, 477}, /* helm plugin uninstall */
    {19741, 477}, /* helm registry logout */
    {19762, 477}, /* helm repo remove */
    {19779, 477}, /* helm repo rm */
    {19792, 478}, /* helm rollback */
    {19806, 358}, /* helm uninstall */
    {19821, 22}, /* helm upgrade */
    {19834, 49}, /* helmfile */
    {19843, 258}, /* helmfile delete */
    {19859, 258}, /* helmfile destroy */
    {19876, 93}, /* help */
    {19881, 78}, /* herd */
    {19886, 69}, /* heroku */
    {19893, 131}, /* heroku auth login */
    {19911, 131}, /* heroku auth logout */
    {19930, 252}, /* hestia */
    {19937, 38}, /* hexdump */
    {19945, 36}, /* hey */
    {19949, 87}, /* hfs.util */
    {19958, 206}, /* hg */
    {19961, 479}, /* hg checkout */
    {19973, 479}, /* hg co */
    {19979, 207}, /* hg debugstrip */
    {19993, 207}, /* hg purge */
    {20002, 479}, /* hg revert */
    {20012, 207}, /* hg revert -C */
    {20025, 207}, /* hg rollback */
    {20037, 207}, /* hg strip */
    {20046, 479}, /* hg up */
    {20052, 207}, /* hg up -C */
    {20061, 479}, /* hg update */
    {20071, 207}, /* hg update -C */
    {20084, 25}, /* hid-flash */
    {20094, 25}, /* hidapi-flash */
    {20107, 57}, /* himalaya */
    {20116, 480}, /* history */
    {20124, 101}, /* hive */
    {20129, 49}, /* homectl */
    {20137, 273}, /* homectl deactivate-all */
    {20160, 273}, /* homectl lock */
    {20173, 273}, /* homectl remove */
    {20188, 304}, /* host */
    {20193, 24}, /* hostapd-wpe */
    {20205, 73}, /* hosted-engine */
    {20219, 106}, /* hostid */
    {20226, 105}, /* hostinfo */
    {20235, 481}, /* hostname */
    {20244, 482}, /* hostnamectl */
    {20256, 482}, /* hostnamectl hostname */
    {20277, 482}, /* hostnamectl status */
    {20296, 63}, /* how2 */
    {20301, 63}, /* howdoi */
    {20308, 20}, /* hpacucli */
    {20317, 24}, /* hping */
    {20323, 24}, /* hping3 */
    {20330, 483}, /* hponcfg */
    {20338, 483}, /* hponcfg.exe */
    {20350, 59}, /* hpsetup */
    {20358, 20}, /* hpssacli */
    {20367, 67}, /* hsd-cli */
    {20375, 102}, /* hsi */
    {20379, 484}, /* htdbm */
    {20385, 484}, /* htdigest */
    {20394, 118}, /* htop */
    {20399, 484}, /* htpasswd */
    {20408, 17}, /* http */
    {20413, 291}, /* http-server */
    {20425, 291}, /* httpd */
    {20431, 17}, /* https */
    {20437, 82}, /* hugo */
    {20442, 107}, /* hulk */
    {20447, 485}, /* hwclock */
    {20455, 67}, /* hwi */
    {20459, 40}, /* hwinfo */
    {20466, 21}, /* hy */
    {20469, 33}, /* hydra */
    {20475, 486}, /* hyperfine */
    {20485, 59}, /* i2cset */
    {20492, 487}, /* i2ctransfer */
    {20504, 194}, /* i386 */
    {20509, 69}, /* ibmcloud */
    {20518, 122}, /* icacls */
    {20525, 54}, /* icdiff */
    {20532, 25}, /* iceprog */
    {20540, 219}, /* icinga2 */
    {20548, 219}, /* icingacli */
    {20558, 38}, /* iconv */
    {20564, 3}, /* id */
    {20567, 378}, /* identify */
    {20576, 73}, /* idevicediagnostics */
    {20595, 25}, /* idevicerestore */
    {20610, 103}, /* idf.py */
    {20617, 133}, /* iec104 */
    {20624, 21}, /* iex */
    {20628, 488}, /* ifconfig */
    {20637, 489}, /* ifconfig bge? delete */
    {20658, 489}, /* ifconfig bge? destroy */
    {20680, 489}, /* ifconfig bge? down */
    {20699, 489}, /* ifconfig em? delete */
    {20719, 489}, /* ifconfig em? destroy */
    {20740, 489}, /* ifconfig em? down */
    {20758, 489}, /* ifconfig en? delete */
    {20778, 489}, /* ifconfig en? destroy */
    {20799, 489}, /* ifconfig en? down */
    {20817, 489}, /* ifconfig eth? delete */
    {20838, 489}, /* ifconfig eth? destroy */
    {20860, 489}, /* ifconfig eth? down */
    {20879, 489}, /* ifconfig igb? delete */
    {20900, 489}, /* ifconfig igb? destroy */
    {20922, 489}, /* ifconfig igb? down */
    {20941, 489}, /* ifconfig re? delete */
    {20961, 489}, /* ifconfig re? destroy */
    {20982, 489}, /* ifconfig re? down */
    {21000, 489}, /* ifconfig vtnet? delete */
    {21023, 489}, /* ifconfig vtnet? destroy */
    {21047, 489}, /* ifconfig vtnet? down */
    {21068, 490}, /* ifdown */
    {21075, 194}, /* ifne */
    {21080, 105}, /* ifstat */
    {21087, 118}, /* iftop */
    {21093, 491}, /* ifup */
    {21098, 84}, /* ilorest */
    {21106, 393}, /* imapsync */
    {21115, 33}, /* img2pdf */
    {21123, 1}, /* imgur */
    {21129, 382}, /* immortalctl */
    {21141, 101}, /* impala-shell */
    {21154, 33}, /* import */
    {21161, 25}, /* imx_usb */
    {21169, 492}, /* in.telnetd */
    {21180, 59}, /* inb */
    {21184, 37}, /* incron */
    {21191, 27}, /* incus */
    {21197, 493}, /* incus config delete */
    {21217, 493}, /* incus config unset */
    {21236, 494}, /* incus delete */
    {21249, 493}, /* incus image delete */
    {21268, 493}, /* incus image unset */
    {21286, 493}, /* incus network delete */
    {21307, 493}, /* incus network unset */
    {21327, 493}, /* incus profile delete */
    {21348, 493}, /* incus profile unset */
    {21368, 493}, /* incus project delete */
    {21389, 493}, /* incus project unset */
    {21409, 495}, /* incus restore */
    {21423, 496}, /* incus stop */
    {21434, 493}, /* incus storage delete */
    {21455, 493}, /* incus storage unset */
    {21475, 493}, /* incus storage volume delete */
    {21503, 245}, /* indent */
    {21510, 167}, /* inetd */
    {21516, 248}, /* influx */
    {21523, 497}, /* influx bucket delete */
    {21544, 497}, /* influx delete */
    {21558, 497}, /* influx org delete */
    {21576, 49}, /* influxd */
    {21584, 343}, /* influxd drop */
    {21597, 93}, /* info */
    {21602, 498}, /* init */
    {21607, 499}, /* initctl */
    {21615, 78}, /* initctl emit */
    {21628, 500}, /* initdb-force */
    {21641, 33}, /* inkscape */
    {21650, 234}, /* inlets */
    {21657, 501}, /* innobackupex */
    {21670, 37}, /* inotifywait */
    {21682, 502}, /* insmod */
    {21689, 503}, /* install */
    {21697, 142}, /* installboot */
    {21709, 22}, /* installer */
    {21719, 87}, /* installer-mac */
    {21733, 171}, /* installp */
    {21742, 504}, /* insync */
    {21749, 54}, /* intel_gpu_top */
    {21763, 59}, /* intelmas */
    {21772, 499}, /* invoke-rc.d */
    {21784, 40}, /* inxi */
    {21789, 59}, /* io */
    {21792, 142}, /* iocage */
    {21799, 234}, /* iodined */
    {21807, 227}, /* ionice */
    {21814, 69}, /* ionosctl */
    {21823, 40}, /* iostat */
    {21830, 59}, /* iotools */
    {21838, 118}, /* iotop */
    {21844, 505}, /* ip */
    {21847, 506}, /* ip a */
    {21852, 507}, /* ip a del */
    {21861, 507}, /* ip a delete */
    {21873, 508}, /* ip a flush */
    {21884, 506}, /* ip addr */
    {21892, 507}, /* ip addr del */
    {21904, 507}, /* ip addr delete */
    {21919, 508}, /* ip addr flush */
    {21933, 506}, /* ip address */
    {21944, 507}, /* ip address del */
    {21959, 507}, /* ip address delete */
    {21977, 508}, /* ip address flush */
    {21994, 506}, /* ip l */
    {21999, 509}, /* ip l del */
    {22008, 509}, /* ip l delete */
    {22020, 510}, /* ip l s */
    {22027, 511}, /* ip l s netns */
    {22040, 510}, /* ip l set */
    {22049, 511}, /* ip l set netns */
    {22064, 512}, /* ip l xdp */
    {22073, 506}, /* ip link */
    {22081, 509}, /* ip link del */
    {22093, 509}, /* ip link delete */
    {22108, 510}, /* ip link s */
    {22118, 511}, /* ip link s netns */
    {22134, 510}, /* ip link set */
    {22146, 511}, /* ip link set netns */
    {22164, 512}, /* ip link xdp */
    {22176, 506}, /* ip maddr */
    {22185, 506}, /* ip n */
    {22190, 513}, /* ip n add */
    {22199, 513}, /* ip n change */
    {22211, 513}, /* ip n replace */
    {22224, 104}, /* ip neigh */
    {22233, 513}, /* ip neigh add */
    {22246, 513}, /* ip neigh change */
    {22262, 513}, /* ip neigh replace */
    {22279, 506}, /* ip neighbour */
    {22292, 513}, /* ip neighbour add */
    {22309, 513}, /* ip neighbour change */
    {22329, 513}, /* ip neighbour replace */
    {22350, 506}, /* ip netns */
    {22359, 514}, /* ip netns del */
    {22372, 514}, /* ip netns delete */
    {22388, 515}, /* ip netns exec */
    {22402, 506}, /* ip nexthop */
    {22413, 506}, /* ip r */
    {22418, 516}, /* ip r add */
    {22427, 516}, /* ip r change */
    {22439, 517}, /* ip r del */
    {22448, 517}, /* ip r delete */
    {22460, 518}, /* ip r flush */
    {22471, 516}, /* ip r replace */
    {22484, 506}, /* ip ro */
    {22490, 516}, /* ip ro add */
    {22500, 516}, /* ip ro change */
    {22513, 517}, /* ip ro del */
    {22523, 517}, /* ip ro delete */
    {22536, 518}, /* ip ro flush */
    {22548, 516}, /* ip ro replace */
    {22562, 506}, /* ip route */
    {22571, 516}, /* ip route add */
    {22584, 516}, /* ip route change */
    {22600, 517}, /* ip route del */
    {22613, 517}, /* ip route delete */
    {22629, 518}, /* ip route flush */
    {22644, 516}, /* ip route replace */
    {22661, 512}, /* ip ru del */
    {22671, 512}, /* ip ru delete */
    {22684, 512}, /* ip ru flush */
    {22696, 506}, /* ip rule */
    {22704, 519}, /* ip rule add */
    {22716, 512}, /* ip rule del */
    {22728, 512}, /* ip rule delete */
    {22743, 512}, /* ip rule flush */
    {22757, 506}, /* ip token */
    {22766, 506}, /* ip tunnel */
    {22776, 506}, /* ip tuntap */
    {22786, 512}, /* ip xfrm policy deleteall */
    {22811, 512}, /* ip xfrm policy flush */
    {22832, 512}, /* ip xfrm state deleteall */
    {22856, 512}, /* ip xfrm state flush */
    {22876, 108}, /* ip6tables */
    {22886, 520}, /* ip6tables-restore */
    {22904, 521}, /* ip6tables-save */
    {22919, 522}, /* ipa */
    {22923, 523}, /* ipa group-del */
    {22937, 523}, /* ipa host-del */
    {22950, 523}, /* ipa user-del */
    {22963, 523}, /* ipa user-disable */
    {22980, 345}, /* ipa-client-install */
    {22999, 345}, /* ipa-csreplica-manage */
    {23020, 345}, /* ipa-replica-install */
    {23040, 345}, /* ipa-replica-manage */
    {23059, 345}, /* ipa-server-install */
    {23078, 126}, /* ipcalc */
    {23085, 40}, /* ipcs */
    {23090, 25}, /* ipecmd */
    {23097, 106}, /* iperf */
    {23103, 106}, /* iperf3 */
    {23110, 524}, /* ipf */
    {23114, 49}, /* ipfs */
    {23119, 141}, /* ipfs add */
    {23128, 524}, /* ipfw */
    {23133, 525}, /* ipmitool */
    {23142, 526}, /* ipmitool bmc */
    {23155, 527}, /* ipmitool chassis bootdev */
    {23180, 527}, /* ipmitool chassis bootparam */
    {23207, 527}, /* ipmitool chassis identify */
    {23233, 527}, /* ipmitool chassis policy */
    {23257, 527}, /* ipmitool chassis power */
    {23280, 526}, /* ipmitool fru */
    {23293, 526}, /* ipmitool hpm */
    {23306, 526}, /* ipmitool lan */
    {23319, 526}, /* ipmitool mc */
    {23331, 526}, /* ipmitool raw */
    {23344, 526}, /* ipmitool sel */
    {23357, 526}, /* ipmitool sol */
    {23370, 526}, /* ipmitool user */
    {23384, 250}, /* ipsec */
    {23390, 528}, /* ipset */
    {23396, 529}, /* ipset destroy */
    {23410, 529}, /* ipset flush */
    {23422, 126}, /* ipset-list */
    {23433, 108}, /* iptables */
    {23442, 108}, /* iptables-legacy */
    {23458, 520}, /* iptables-legacy-restore */
    {23482, 108}, /* iptables-nft */
    {23495, 520}, /* iptables-nft-restore */
    {23516, 520}, /* iptables-restore */
    {23533, 521}, /* iptables-save */
    {23547, 105}, /* iptraf */
    {23554, 529}, /* ipvsadm */
    {23562, 21}, /* ipython */
    {23570, 21}, /* irb */
    {23574, 25}, /* irecovery */
    {23584, 102}, /* irm */
    {23588, 102}, /* irmtrash */
    {23597, 57}, /* irssi */
    {23603, 530}, /* iscsiadm */
    {23612, 59}, /* isdct */
    {23618, 138}, /* isodumper */
    {23628, 146}, /* isotpsend */
    {23638, 248}, /* isql */
    {23643, 101}, /* isql-fb */
    {23651, 101}, /* isql-v */
    {23658, 49}, /* istioctl */
    {23667, 258}, /* istioctl uninstall */
    {23686, 393}, /* isync */
    {23692, 102}, /* itrash */
    {23699, 531}, /* iw */
    {23702, 126}, /* iw-list */
    {23710, 532}, /* iwconfig */
    {23719, 533}, /* iwctl */
    {23725, 533}, /* iwd */
    {23729, 126}, /* iwlist */
    {23736, 141}, /* ix */
    {23739, 146}, /* j1939cat */
    {23748, 335}, /* jaeger-es-index-cleaner */
    {23772, 142}, /* jail */
    {23777, 87}, /* jamf */
    {23782, 21}, /* janet */
    {23788, 534}, /* java */
    {23793, 535}, /* java jenkins-cli */
    {23810, 82}, /* javac */
    {23816, 536}, /* javaws */
    {23823, 41}, /* jbang */
    {23829, 392}, /* jdupes */
    {23836, 82}, /* jekyll */
    {23843, 537}, /* jenkins */
    {23851, 537}, /* jenkins-cli */
    {23863, 537}, /* jenkins-cli.jar */
    {23879, 22}, /* jenkins-plugin-cli */
    {23898, 82}, /* jest */
    {23903, 49}, /* jf */
    {23906, 275}, /* jf del */
    {23913, 275}, /* jf rm */
    {23919, 275}, /* jf rt */
    {23925, 538}, /* jffs2dump */
    {23935, 224}, /* jffs2mark */
    {23945, 224}, /* jffs2reset */
    {23956, 49}, /* jfrog */
    {23962, 275}, /* jfrog rt */
    {23971, 191}, /* jfs_mkfs */
    {23980, 206}, /* jj */
    {23983, 539}, /* jj abandon */
    {23994, 540}, /* jj op abandon */
    {24008, 540}, /* jj operation abandon */
    {24029, 541}, /* jj util */
    {24037, 212}, /* jobs */
    {24042, 279}, /* joe */
    {24046, 33}, /* john */
    {24051, 38}, /* join */
    {24056, 41}, /* joker */
    {24062, 542}, /* journalctl */
    {24073, 113}, /* jpegoptim */
    {24083, 38}, /* jq */
    {24086, 41}, /* jq-run */
    {24093, 21}, /* jq-script */
    {24103, 21}, /* jruby */
    {24109, 21}, /* jshell */
    {24116, 25}, /* jtag */
    {24121, 18}, /* jtagconfig */
    {24132, 69}, /* juju */
    {24137, 251}, /* juju destroy-controller */
    {24161, 251}, /* juju destroy-model */
    {24180, 251}, /* juju kill-controller */
    {24201, 251}, /* juju remove-application */
    {24225, 251}, /* juju remove-machine */
    {24245, 251}, /* juju remove-unit */
    {24262, 21}, /* julia */
    {24268, 49}, /* juliaup */
    {24276, 22}, /* juliaup add */
    {24288, 178}, /* juliaup self uninstall */
    {24311, 67}, /* junod */
    {24317, 82}, /* just */
    {24322, 21}, /* jython */
    {24329, 49}, /* k0s */
    {24333, 211}, /* k0s reset */
    {24343, 49}, /* k3d */
    {24347, 358}, /* k3d cluster delete */
    {24366, 476}, /* k3s */
    {24370, 543}, /* k3s kubectl delete */
    {24389, 543}, /* k3s kubectl drain */
    {24407, 211}, /* k3s-agent-uninstall.sh */
    {24430, 211}, /* k3s-killall.sh */
    {24445, 211}, /* k3s-uninstall.sh */
    {24462, 476}, /* k9s */
    {24466, 544}, /* kadmin */
    {24473, 544}, /* kadmin.local */
    {24486, 545}, /* kafka-configs */
    {24500, 545}, /* kafka-configs.sh */
    {24517, 546}, /* kafka-consumer-groups */
    {24539, 546}, /* kafka-consumer-groups.sh */
    {24564, 547}, /* kafka-delete-records */
    {24585, 547}, /* kafka-delete-records.sh */
    {24609, 548}, /* kafka-leader-election */
    {24631, 548}, /* kafka-leader-election.sh */
    {24656, 547}, /* kafka-server-stop.sh */
    {24677, 547}, /* kafka-storage */
    {24691, 547}, /* kafka-storage.sh */
    {24708, 546}, /* kafka-streams-application-reset */
    {24740, 546}, /* kafka-streams-application-reset.sh */
    {24775, 368}, /* kafka-topics */
    {24788, 343}, /* kafka-topics --delete */
    {24810, 69}, /* kamal */
    {24816, 74}, /* kamal remove */
    {24829, 109}, /* kamcmd */
    {24836, 49}, /* kamctl */
    {24843, 251}, /* kamctl rm */
    {24853, 149}, /* kasa */
    {24858, 279}, /* kate */
    {24863, 251}, /* katello-remove */
    {24878, 63}, /* kb */
    {24881, 141}, /* kcat */
    {24886, 49}, /* kdb5_util */
    {24896, 273}, /* kdb5_util destroy */
    {24914, 273}, /* kdb5_util load */
    {24929, 1}, /* kdeconnect-cli */
    {24944, 50}, /* kdestroy */
    {24953, 457}, /* kdesudo */
    {24961, 67}, /* keosd */
    {24967, 165}, /* kernel-install */
    {24982, 165}, /* kernelstub */
    {24993, 549}, /* kexec */
    {24999, 550}, /* kextunload */
    {25010, 201}, /* keyctl */
    {25017, 92}, /* keystone */
    {25026, 221}, /* keytool */
    {25034, 25}, /* kflash */
    {25041, 359}, /* kibana-keystore */
    {25057, 551}, /* kill */
    {25062, 552}, /* killacct */
    {25071, 553}, /* killall */
    {25079, 554}, /* killall5 */
    {25088, 49}, /* kind */
    {25093, 358}, /* kind delete */
    {25105, 37}, /* kitty */
    {25111, 502}, /* kmod */
    {25116, 87}, /* kmutil */
    {25123, 550}, /* kmutil unload */
    {25137, 66}, /* knex */
    {25142, 49}, /* knife */
    {25148, 555}, /* knife ssh */
    {25158, 556}, /* knife winrm */
    {25170, 557}, /* knotc */
    {25176, 133}, /* knxtool */
    {25184, 37}, /* konsole */
    {25192, 140}, /* kopia */
    {25198, 134}, /* kopia blob delete */
    {25216, 134}, /* kopia blob gc */
    {25230, 558}, /* kopia maintenance */
    {25248, 134}, /* kopia maintenance-x */
    {25268, 120}, /* kopia repository disconnect */
    {25296, 120}, /* kopia snapshot delete */
    {25318, 120}, /* kopia snapshot expire */
    {25340, 49}, /* kops */
    {25345, 258}, /* kops delete */
    {25357, 21}, /* kotlin */
    {25364, 21}, /* kotlinc */
    {25372, 162}, /* kpartx */
    {25379, 49}, /* kpatch */
    {25386, 559}, /* kpatch load */
    {25398, 167}, /* krfb */
    {25403, 58}, /* kryptor */
    {25411, 41}, /* kscript */
    {25419, 112}, /* ksh */
    {25423, 101}, /* ksql */
    {25428, 85}, /* ksud */
    {25433, 49}, /* kubeadm */
    {25441, 358}, /* kubeadm reset */
    {25455, 476}, /* kubectl */
    {25463, 560}, /* kubectl apply */
    {25477, 561}, /* kubectl auth */
    {25490, 562}, /* kubectl config delete-cluster */
    {25520, 562}, /* kubectl config delete-context */
    {25550, 562}, /* kubectl config delete-user */
    {25577, 563}, /* kubectl config rename-context */
    {25607, 563}, /* kubectl config set */
    {25626, 563}, /* kubectl config set-cluster */
    {25653, 563}, /* kubectl config set-context */
    {25680, 563}, /* kubectl config set-credentials */
    {25711, 562}, /* kubectl config unset */
    {25732, 563}, /* kubectl config use-context */
    {25759, 564}, /* kubectl cordon */
    {25774, 44}, /* kubectl cp */
    {25785, 561}, /* kubectl create */
    {25800, 565}, /* kubectl create clusterrolebinding */
    {25834, 565}, /* kubectl create rolebinding */
    {25861, 566}, /* kubectl debug */
    {25875, 567}, /* kubectl delete */
    {25890, 564}, /* kubectl drain */
    {25904, 211}, /* kubectl evict */
    {25918, 329}, /* kubectl exec */
    {25931, 22}, /* kubectl krew install */
    {25952, 477}, /* kubectl krew uninstall */
    {25975, 568}, /* kubectl label */
    {25989, 569}, /* kubectl patch */
    {26003, 570}, /* kubectl proxy */
    {26017, 561}, /* kubectl replace */
    {26033, 571}, /* kubectl rollout undo */
    {26054, 566}, /* kubectl run */
    {26066, 572}, /* kubectl scale */
    {26080, 573}, /* kubectl set env */
    {26096, 573}, /* kubectl set image */
    {26114, 574}, /* kubectl taint */
    {26128, 211}, /* kubectl-ceph */
    {26141, 476}, /* kubectx */
    {26149, 49}, /* kubefed */
    {26157, 258}, /* kubefed unjoin */
    {26172, 476}, /* kubens */
    {26179, 419}, /* kwallet-query */
    {26193, 419}, /* kwalletcli */
    {26204, 25}, /* kwboot */
    {26211, 33}, /* kwriteconfig5 */
    {26225, 101}, /* kylin */
    {26231, 25}, /* l4t_initrd_flash.sh */
    {26251, 307}, /* la */
    {26254, 33}, /* lame */
    {26259, 212}, /* last */
    {26264, 212}, /* lastb */
    {26270, 575}, /* lastlog */
    {26278, 82}, /* latex */
    {26284, 499}, /* launchctl */
    {26294, 550}, /* launchctl bootout */
    {26312, 102}, /* lcg-del */
    {26320, 576}, /* lctl */
    {26325, 82}, /* ld */
    {26328, 523}, /* ldapdelete */
    {26339, 577}, /* ldapmodify */
    {26350, 50}, /* ldapmodrdn-any */
    {26365, 126}, /* ldapsearch */
    {26376, 577}, /* ldbmodify */
    {26386, 51}, /* ldconfig */
    {26395, 93}, /* ldd */
    {26399, 25}, /* ldrx */
    {26404, 67}, /* ledgerctl */
    {26414, 39}, /* lego */
    {26419, 578}, /* less */
    {26424, 212}, /* let */
    {26428, 279}, /* lf */
    {26431, 576}, /* lfs */
    {26435, 579}, /* lftp */
    {26440, 273}, /* lgroupdel */
    {26450, 33}, /* libreoffice */
    {26462, 82}, /* libtool */
    {26470, 67}, /* lighthouse */
    {26481, 67}, /* lightning-cli */
    {26495, 24}, /* ligolo */
    {26502, 234}, /* ligolo-ng */
    {26512, 165}, /* lilo */
    {26517, 27}, /* limactl */
    {26525, 495}, /* limactl delete */
    {26540, 495}, /* limactl factory-reset */
    {26562, 49}, /* linkerd */
    {26570, 258}, /* linkerd uninstall */
    {26588, 360}, /* links */
    {26594, 360}, /* links2 */
    {26601, 69}, /* linode-cli */
    {26612, 194}, /* linux32 */
    {26620, 194}, /* linux64 */
    {26628, 66}, /* liquibase */
    {26638, 252}, /* list_members */
    {26651, 252}, /* listserv */
    {26660, 101}, /* litecli */
    {26668, 67}, /* litecoin-cli */
    {26681, 291}, /* live-server */
    {26693, 49}, /* livepatch */
    {26703, 559}, /* livepatch load */
    {26718, 41}, /* livescript */
    {26729, 307}, /* ll */
    {26732, 159}, /* llcancel */
    {26741, 412}, /* lldb */
    {26746, 126}, /* lldpctl */
    {26754, 63}, /* llm */
    {26758, 580}, /* ln */
    {26761, 123}, /* lnav */
    {26766, 67}, /* lncli */
    {26772, 241}, /* loadkeys */
    {26781, 54}, /* loc */
    {26785, 300}, /* local */
    {26791, 212}, /* locale */
    {26798, 51}, /* locale-gen */
    {26809, 482}, /* localectl */
    {26819, 482}, /* localectl list-keymaps */
    {26842, 482}, /* localectl list-locales */
    {26865, 482}, /* localectl status */
    {26882, 33}, /* localepurge */
    {26894, 234}, /* localtunnel */
    {26906, 307}, /* locate */
    {26913, 71}, /* locksettings */
    {26926, 1}, /* logger */
    {26933, 482}, /* loginctl */
    {26942, 581}, /* loginctl halt */
    {26956, 582}, /* loginctl kill-session */
    {26978, 582}, /* loginctl kill-user */
    {26997, 482}, /* loginctl list-sessions */
    {27020, 482}, /* loginctl list-users */
    {27040, 581}, /* loginctl poweroff */
    {27058, 581}, /* loginctl reboot */
    {27074, 482}, /* loginctl session-status */
    {27098, 482}, /* loginctl show-session */
    {27120, 582}, /* loginctl terminate-seat */
    {27144, 582}, /* loginctl terminate-session */
    {27171, 582}, /* loginctl terminate-user */
    {27195, 482}, /* loginctl user-status */
    {27216, 151}, /* logout */
    {27223, 105}, /* logread */
    {27231, 583}, /* logrotate */
    {27241, 583}, /* logsave */
    {27249, 359}, /* logstash-keystore */
    {27267, 49}, /* logstash-plugin */
    {27283, 22}, /* logstash-plugin install */
    {27307, 38}, /* lolcat */
    {27314, 49}, /* longhornctl */
    {27326, 211}, /* longhornctl delete */
    {27345, 38}, /* look */
    {27350, 234}, /* loophole */
    {27359, 162}, /* losetup */
    {27367, 67}, /* lotus */
    {27373, 286}, /* lp */
    {27376, 584}, /* lpadmin */
    {27384, 201}, /* lpass */
    {27390, 25}, /* lpc21isp */
    {27399, 585}, /* lpinfo */
    {27406, 586}, /* lpoptions */
    {27416, 585}, /* lpq */
    {27420, 286}, /* lpr */
    {27424, 213}, /* lprm */
    {27429, 585}, /* lpstat */
    {27436, 171}, /* lreducelv */
    {27446, 205}, /* lrzip */
    {27452, 307}, /* ls */
    {27455, 136}, /* lsadmin */
    {27463, 587}, /* lsar */
    {27468, 40}, /* lsattr */
    {27475, 54}, /* lsb */
    {27479, 105}, /* lsb_release */
    {27491, 40}, /* lsblk */
    {27497, 21}, /* lsc */
    {27501, 40}, /* lscpu */
    {27507, 307}, /* lsd */
    {27511, 54}, /* lsfd */
    {27516, 40}, /* lshw */
    {27521, 40}, /* lsinitramfs */
    {27533, 40}, /* lsipc */
    {27539, 54}, /* lsirq */
    {27545, 59}, /* lsiutil */
    {27553, 54}, /* lslocks */
    {27561, 54}, /* lslogins */
    {27570, 171}, /* lslpp-x */
    {27578, 54}, /* lsmem */
    {27584, 40}, /* lsmod */
    {27590, 538}, /* lsmtd */
    {27596, 40}, /* lsns */
    {27601, 588}, /* lsof */
    {27606, 40}, /* lspci */
    {27612, 93}, /* lstopo */
    {27619, 40}, /* lsusb */
    {27625, 589}, /* lsyncd */
    {27632, 234}, /* lt */
    {27635, 37}, /* ltrace */
    {27642, 21}, /* lua */
    {27646, 21}, /* lua5.1 */
    {27653, 21}, /* lua5.3 */
    {27660, 21}, /* lua5.4 */
    {27667, 21}, /* luajit */
    {27674, 89}, /* luarocks */
    {27683, 22}, /* luarocks install */
    {27700, 590}, /* luarocks purge */
    {27715, 247}, /* luksmeta */
    {27724, 273}, /* luserdel */
    {27733, 171}, /* luxadm */
    {27740, 591}, /* lvchange */
    {27749, 591}, /* lvconvert */
    {27759, 591}, /* lvcreate */
    {27768, 592}, /* lvdisplay */
    {27778, 591}, /* lvextend */
    {27787, 593}, /* lvm */
    {27791, 143}, /* lvmvdo */
    {27798, 594}, /* lvreduce */
    {27807, 171}, /* lvreduce-hp */
    {27819, 595}, /* lvremove */
    {27828, 591}, /* lvrename */
    {27837, 596}, /* lvresize */
    {27846, 592}, /* lvs */
    {27850, 592}, /* lvscan */
    {27857, 17}, /* lwp-download */
    {27870, 17}, /* lwp-request */
    {27882, 27}, /* lxc */
    {27886, 493}, /* lxc config delete */
    {27904, 493}, /* lxc config unset */
    {27921, 494}, /* lxc delete */
    {27932, 329}, /* lxc exec */
    {27941, 493}, /* lxc image delete */
    {27958, 493}, /* lxc image unset */
    {27974, 493}, /* lxc network delete */
    {27993, 493}, /* lxc network unset */
    {28011, 493}, /* lxc profile delete */
    {28030, 493}, /* lxc profile unset */
    {28048, 493}, /* lxc project delete */
    {28067, 493}, /* lxc project unset */
    {28085, 495}, /* lxc restore */
    {28097, 496}, /* lxc stop */
    {28106, 493}, /* lxc storage delete */
    {28125, 493}, /* lxc storage unset */
    {28143, 493}, /* lxc storage volume delete */
    {28169, 37}, /* lxc-attach */
    {28180, 494}, /* lxc-destroy */
    {28192, 37}, /* lxc-execute */
    {28204, 33}, /* lynis */
    {28210, 360}, /* lynx */
    {28215, 100}, /* lz4 */
    {28219, 203}, /* lz4cat */
    {28226, 205}, /* lzma */
    {28231, 205}, /* lzop */
    {28236, 245}, /* m4 */
    {28239, 491}, /* macchanger */
    {28250, 37}, /* machinectl */
    {28261, 152}, /* machinectl poweroff */
    {28281, 597}, /* machinectl remove */
    {28299, 152}, /* machinectl terminate */
    {28320, 107}, /* macof */
    {28326, 64}, /* magento */
    {28334, 277}, /* magic-wormhole */
    {28349, 33}, /* magick */
    {28356, 85}, /* magisk */
    {28363, 141}, /* magnet-share */
    {28376, 277}, /* mail */
    {28381, 251}, /* mailcow-reset-admin.sh */
    {28404, 252}, /* maildirmake */
    {28416, 252}, /* mailman */
    {28424, 598}, /* mailman-cmd */
    {28436, 337}, /* mailq */
    {28442, 599}, /* mailutil */
    {28451, 33}, /* mailx */
    {28457, 33}, /* maim */
    {28462, 458}, /* make */
    {28467, 143}, /* make-bcache */
    {28479, 25}, /* make-flash */
    {28490, 600}, /* make_ext4fs */
    {28502, 600}, /* make_f2fs */
    {28512, 61}, /* makepasswd */
    {28523, 63}, /* makoctl */
    {28531, 89}, /* mamba */
    {28537, 197}, /* mamba config */
    {28550, 261}, /* mamba env */
    {28560, 262}, /* mamba env remove */
    {28577, 601}, /* man */
    {28581, 602}, /* manage-bde */
    {28592, 603}, /* manage.py */
    {28602, 604}, /* mapfile */
    {28610, 41}, /* maple */
    {28616, 49}, /* mapred */
    {28623, 402}, /* mapred job */
    {28634, 501}, /* mariabackup */
    {28646, 248}, /* mariadb */
    {28654, 501}, /* mariadb-backup */
    {28669, 101}, /* mariadb-client */
    {28684, 605}, /* mariadbd */
    {28693, 605}, /* mariadbd-safe */
    {28707, 41}, /* marimo */
    {28714, 87}, /* mas */
    {28718, 41}, /* mask */
    {28723, 106}, /* masscan */
    {28731, 242}, /* mate-session-save */
    {28749, 41}, /* matlab */
    {28756, 1}, /* matrix-commander */
    {28773, 149}, /* matter */
    {28780, 57}, /* mattermost */
    {28791, 129}, /* mawk */
    {28796, 49}, /* maxctrl */
    {28804, 251}, /* maxctrl destroy */
    {28820, 251}, /* maxctrl stop */
    {28833, 41}, /* maxima */
    {28840, 285}, /* mbpoll */
    {28847, 393}, /* mbsync */
    {28854, 504}, /* mbsync-any */
    {28865, 285}, /* mbtget */
    {28872, 69}, /* mc */
    {28875, 606}, /* mc anonymous set */
    {28892, 606}, /* mc policy set */
    {28906, 131}, /* mc rm */
    {28912, 64}, /* mc-admin */
    {28921, 277}, /* mc-cp */
    {28927, 114}, /* mca-cli-op */
    {28938, 279}, /* mcedit */
    {28945, 607}, /* mcflush */
    {28953, 49}, /* mcli */
    {28958, 606}, /* mcli anonymous set */
    {28977, 101}, /* mclient */
    {28985, 58}, /* mcrypt */
    {28992, 25}, /* mcumgr */
    {28999, 132}, /* md5sum */
    {29006, 608}, /* mdadm */
    {29012, 49}, /* mdatp */
    {29018, 62}, /* mdatp config */
    {29031, 114}, /* mdcmd */
    {29037, 59}, /* mdio-tool */
    {29047, 107}, /* mdk3 */
    {29052, 107}, /* mdk4 */
    {29057, 87}, /* mdutil */
    {29064, 378}, /* mediainfo */
    {29074, 92}, /* medusa */
    {29081, 251}, /* mega-rm */
    {29089, 20}, /* megacli */
    {29097, 20}, /* megacli64 */
    {29107, 59}, /* megarec */
    {29115, 251}, /* megarm */
    {29122, 20}, /* megasasctl */
    {29133, 59}, /* mei-amt-check */
    {29147, 607}, /* memcflush */
    {29157, 607}, /* memcrm */
    {29164, 59}, /* memtool */
    {29172, 225}, /* mender */
    {29179, 65}, /* mender install */
    {29194, 225}, /* mender-update */
    {29208, 156}, /* mergerfs */
    {29217, 609}, /* mesg */
    {29222, 82}, /* meson */
    {29228, 142}, /* metaclear */
    {29238, 142}, /* metadb */
    {29245, 142}, /* mfiutil */
    {29253, 610}, /* mformat */
    {29261, 279}, /* micro */
    {29267, 315}, /* microdnf */
    {29276, 90}, /* microdnf remove */
    {29292, 49}, /* microk8s */
    {29301, 543}, /* microk8s kubectl delete */
    {29325, 543}, /* microk8s kubectl drain */
    {29348, 211}, /* microk8s reset */
    {29363, 49}, /* microk8s.kubectl */
    {29380, 543}, /* microk8s.kubectl delete */
    {29404, 543}, /* microk8s.kubectl drain */
    {29427, 49}, /* micromamba */
    {29438, 262}, /* micromamba env remove */
    {29460, 127}, /* micronucleus */
    {29473, 21}, /* micropython */
    {29485, 49}, /* midclt */
    {29492, 114}, /* midclt call */
    {29504, 611}, /* migrate */
    {29512, 59}, /* mii-tool */
    {29521, 38}, /* miller */
    {29528, 24}, /* mimikatz */
    {29537, 39}, /* minica */
    {29544, 25}, /* minichlink */
    {29555, 476}, /* minikube */
    {29564, 358}, /* minikube delete */
    {29580, 543}, /* minikube kubectl delete */
    {29604, 543}, /* minikube kubectl drain */
    {29627, 25}, /* minipro */
    {29635, 291}, /* miniserve */
    {29645, 38}, /* ministat */
    {29654, 49}, /* miniwdl */
    {29662, 41}, /* miniwdl run */
    {29674, 138}, /* mintstick */
    {29684, 49}, /* mise */
    {29689, 196}, /* mise exec */
    {29699, 41}, /* mit-scheme */
    {29710, 107}, /* mitm6 */
    {29716, 66}, /* mix */
    {29720, 22}, /* mix archive.install */
    {29740, 22}, /* mix escript.install */
    {29760, 39}, /* mkcert */
    {29767, 612}, /* mkdir */
    {29773, 82}, /* mkdocs */
    {29780, 600}, /* mkdosfs */
    {29788, 613}, /* mke2fs */
    {29795, 600}, /* mke2fs-android */
    {29810, 139}, /* mkenvimage-x */
    {29823, 614}, /* mkexfatfs */
    {29833, 612}, /* mkfifo */
    {29840, 614}, /* mkfs */
    {29845, 614}, /* mkfs-any */
    {29854, 615}, /* mkfs.bcachefs */
    {29868, 614}, /* mkfs.btrfs */
    {29879, 615}, /* mkfs.cramfs */
    {29891, 615}, /* mkfs.exfat */
    {29902, 613}, /* mkfs.ext2 */
    {29912, 613}, /* mkfs.ext3 */
    {29922, 613}, /* mkfs.ext4 */
    {29932, 614}, /* mkfs.f2fs */
    {29942, 615}, /* mkfs.gfs2 */
    {29952, 615}, /* mkfs.jffs2 */
    {29963, 615}, /* mkfs.jfs */
    {29972, 615}, /* mkfs.minix */
    {29983, 615}, /* mkfs.nilfs2 */
    {29995, 615}, /* mkfs.ntfs */
    {30005, 615}, /* mkfs.ocfs2 */
    {30016, 615}, /* mkfs.reiser4 */
    {30029, 615}, /* mkfs.ubifs */
    {30040, 615}, /* mkfs.vfat */
    {30050, 600}, /* mkfs_f2fs */
    {30060, 191}, /* mkfs_jfs */
    {30069, 164}, /* mkinitcpio */
    {30080, 164}, /* mkinitramfs */
    {30092, 100}, /* mkisofs */
    {30100, 171}, /* mklv-x */
    {30107, 612}, /* mknod */
    {30113, 614}, /* mkntfs */
    {30120, 61}, /* mkpasswd */
    {30129, 614}, /* mkreiserfs */
    {30140, 112}, /* mksh */
    {30145, 100}, /* mksquashfs */
    {30156, 614}, /* mkswap */
    {30163, 616}, /* mktemp */
    {30170, 614}, /* mkudffs */
    {30178, 600}, /* mkuserimg */
    {30188, 171}, /* mkvg */
    {30193, 600}, /* mkvg-f */
    {30200, 617}, /* ml */
    {30203, 49}, /* mlflow */
    {30210, 292}, /* mlflow gc */
    {30220, 41}, /* mlflow run */
    {30231, 599}, /* mlist */
    {30237, 307}, /* mlocate */
    {30245, 38}, /* mlr */
    {30249, 59}, /* mlxconfig */
    {30259, 59}, /* mlxfwmanager */
    {30272, 618}, /* mmapplypolicy-x */
    {30288, 49}, /* mmc */
    {30292, 619}, /* mmc bootbus */
    {30304, 619}, /* mmc bootpart */
    {30317, 619}, /* mmc cache */
    {30327, 619}, /* mmc cmdq */
    {30336, 619}, /* mmc csd */
    {30344, 619}, /* mmc enh_area */
    {30357, 619}, /* mmc erase */
    {30367, 619}, /* mmc extcsd */
    {30378, 619}, /* mmc ffu */
    {30386, 619}, /* mmc gp */
    {30393, 619}, /* mmc hwreset */
    {30405, 619}, /* mmc rpmb */
    {30414, 619}, /* mmc sanitize */
    {30427, 619}, /* mmc secure_trim1 */
    {30444, 619}, /* mmc softreset */
    {30458, 619}, /* mmc write_reliability */
    {30480, 619}, /* mmc writeprotect */
    {30497, 618}, /* mmchfs-x */
    {30506, 618}, /* mmchmgr-x */
    {30516, 618}, /* mmdelacl */
    {30525, 618}, /* mmdelcallback */
    {30539, 618}, /* mmdeldisk */
    {30549, 618}, /* mmdelfileset */
    {30562, 618}, /* mmdelfs */
    {30570, 618}, /* mmdelnode */
    {30580, 618}, /* mmdelnsd */
    {30589, 618}, /* mmdelsnapshot */
    {30603, 618}, /* mmexpelnode */
    {30615, 618}, /* mmrestorefs */
    {30627, 618}, /* mmshutdown */
    {30638, 252}, /* mmsitepass */
    {30649, 618}, /* mmstartup-x */
    {30661, 618}, /* mmumount */
    {30670, 618}, /* mmunlinkfileset */
    {30686, 285}, /* modbus */
    {30693, 133}, /* modbus-cli */
    {30704, 105}, /* modinfo */
    {30712, 285}, /* modpoll */
    {30720, 620}, /* modprobe */
    {30729, 63}, /* mods */
    {30734, 617}, /* module */
    {30741, 33}, /* mogrify */
    {30749, 165}, /* mokutil */
    {30757, 67}, /* monero-wallet-cli */
    {30775, 67}, /* monero-wallet-rpc */
    {30793, 101}, /* monetdb */
    {30801, 101}, /* monetdb-client */
    {30816, 248}, /* mongo */
    {30822, 621}, /* mongodump */
    {30832, 343}, /* mongodump-drop */
    {30847, 621}, /* mongoexport */
    {30859, 148}, /* mongomirror */
    {30871, 622}, /* mongorestore */
    {30884, 148}, /* mongorestore-any */
    {30901, 248}, /* mongosh */
    {30909, 175}, /* mongosh-drop */
    {30922, 621}, /* mongostat */
    {30932, 148}, /* mongosync */
    {30942, 219}, /* monit */
    {30948, 382}, /* monitctl */
    {30957, 21}, /* moon */
    {30962, 578}, /* more */
    {30967, 125}, /* mosh */
    {30972, 37}, /* mosh-server */
    {30984, 623}, /* mosquitto_passwd */
    {31001, 363}, /* mosquitto_pub */
    {31015, 38}, /* most */
    {31020, 624}, /* mount */
    {31026, 40}, /* mountpoint */
    {31037, 122}, /* mountvol */
    {31046, 279}, /* mousepad */
    {31055, 113}, /* mp3gain */
    {31063, 625}, /* mpack */
    {31069, 63}, /* mpc */
    {31073, 33}, /* mplayer */
    {31081, 393}, /* mpop */
    {31086, 25}, /* mpremote */
    {31095, 75}, /* mpremote bootloader */
    {31115, 75}, /* mpremote mkfs */
    {31129, 75}, /* mpremote rm */
    {31141, 75}, /* mpremote rmdir */
    {31156, 40}, /* mpstat */
    {31163, 142}, /* mptutil */
    {31171, 33}, /* mpv */
    {31175, 363}, /* mqtt */
    {31180, 363}, /* mqttui */
    {31187, 49}, /* mqttx */
    {31193, 363}, /* mqttx pub */
    {31203, 21}, /* mruby */
    {31209, 59}, /* msecli */
    {31216, 24}, /* msfconsole */
    {31227, 626}, /* msfvenom */
    {31236, 599}, /* mshow */
    {31242, 277}, /* msmtp */
    {31248, 57}, /* msmtp-queue */
    {31260, 25}, /* mspdebug */
    {31269, 101}, /* mssql-cli */
    {31279, 59}, /* mstflint */
    {31288, 627}, /* mt */
    {31291, 226}, /* mtd */
    {31295, 31}, /* mtd erase */
    {31305, 224}, /* mtd fixtrx */
    {31316, 224}, /* mtd resetbc */
    {31328, 224}, /* mtd unlock */
    {31339, 31}, /* mtd write */
    {31349, 224}, /* mtd-write */
    {31359, 226}, /* mtd_debug */
    {31369, 31}, /* mtd_debug erase */
    {31385, 31}, /* mtd_debug write */
    {31401, 225}, /* mtd_storage.sh */
    {31416, 224}, /* mtd_write */
    {31426, 538}, /* mtdinfo */
    {31434, 139}, /* mtdpart */
    {31442, 538}, /* mtdpart-show */
    {31455, 127}, /* mtk */
    {31459, 25}, /* mtk.py */
    {31466, 25}, /* mtkcli */
    {31473, 127}, /* mtkclient */
    {31483, 304}, /* mtr */
    {31487, 627}, /* mtst */
    {31492, 250}, /* mullvad */
    {31500, 148}, /* multielasticdump */
    {31517, 27}, /* multipass */
    {31527, 494}, /* multipass delete */
    {31544, 628}, /* multipass exec */
    {31559, 494}, /* multipass purge */
    {31575, 495}, /* multipass restore */
    {31593, 49}, /* multipath */
    {31603, 143}, /* multipath -F */
    {31616, 629}, /* multipath -W */
    {31629, 49}, /* multipathd */
    {31640, 629}, /* multipathd del */
    {31655, 629}, /* multipathd disablequeueing */
    {31682, 629}, /* multipathd fail */
    {31698, 629}, /* multipathd remove */
    {31716, 253}, /* mussh */
    {31722, 277}, /* mutt */
    {31727, 57}, /* mutt-send */
    {31737, 630}, /* mv */
    {31740, 20}, /* mvcli */
    {31746, 82}, /* mvn */
    {31750, 59}, /* mw */
    {31753, 101}, /* mycli */
    {31759, 148}, /* mydumper */
    {31768, 148}, /* myloader */
    {31777, 82}, /* mypy */
    {31782, 248}, /* mysql */
    {31788, 101}, /* mysql-client */
    {31801, 101}, /* mysql8 */
    {31808, 500}, /* mysql_secure_installation-reset */
    {31840, 368}, /* mysqladmin */
    {31851, 343}, /* mysqladmin drop */
    {31867, 631}, /* mysqladmin flush-hosts */
    {31890, 631}, /* mysqladmin flush-logs */
    {31912, 631}, /* mysqladmin flush-privileges */
    {31940, 631}, /* mysqladmin flush-status */
    {31964, 631}, /* mysqladmin flush-tables */
    {31988, 631}, /* mysqladmin flush-threads */
    {32013, 631}, /* mysqladmin refresh */
    {32032, 631}, /* mysqladmin reload */
    {32050, 343}, /* mysqladmin shutdown */
    {32070, 605}, /* mysqld */
    {32077, 605}, /* mysqld_safe */
    {32089, 621}, /* mysqldump */
    {32099, 622}, /* mysqlimport */
    {32111, 248}, /* mysqlsh */
    {32119, 219}, /* naemon */
    {32126, 219}, /* nagioscli */
    {32136, 94}, /* nala */
    {32141, 96}, /* nala remove */
    {32153, 54}, /* namei */
    {32159, 538}, /* nanddump */
    {32168, 139}, /* nandtest */
    {32177, 31}, /* nandwrite */
    {32187, 279}, /* nano */
    {32192, 64}, /* nats */
    {32197, 141}, /* nats pub */
    {32206, 363}, /* nats-any */
    {32215, 63}, /* navi */
    {32220, 129}, /* nawk */
    {32225, 632}, /* nc */
    {32228, 632}, /* ncat */
    {32233, 1}, /* ncat-paste */
    {32244, 40}, /* ncdu */
    {32249, 407}, /* ncftp */
    {32255, 17}, /* ncftpget */
    {32264, 67}, /* near */
    {32269, 250}, /* nebula */
    {32276, 93}, /* needrestart */
    {32288, 93}, /* needs-restarting */
    {32305, 64}, /* neo4j-admin */
    {32317, 633}, /* neo4j-admin database import */
    {32345, 633}, /* neo4j-admin database load */
    {32371, 633}, /* neo4j-admin database restore */
    {32400, 118}, /* neofetch */
    {32409, 57}, /* neomutt */
    {32417, 318}, /* nerdctl */
    {32425, 323}, /* nerdctl compose down */
    {32446, 327}, /* nerdctl container prune */
    {32470, 329}, /* nerdctl exec */
    {32483, 192}, /* nerdctl rm */
    {32494, 193}, /* nerdctl rmi */
    {32506, 328}, /* nerdctl run */
    {32518, 327}, /* nerdctl system prune */
    {32539, 327}, /* nerdctl volume prune */
    {32560, 333}, /* nerdctl volume rm */
    {32578, 145}, /* net */
    {32582, 50}, /* net ads leave */
    {32596, 16}, /* net commit */
    {32607, 16}, /* net del */
    {32615, 50}, /* net group delete */
    {32632, 634}, /* net user */
    {32641, 50}, /* net user delete */
    {32657, 145}, /* net.exe */
    {32665, 250}, /* netbird */
    {32673, 632}, /* netcat */
    {32680, 250}, /* netclient */
    {32690, 24}, /* netexec */
    {32698, 86}, /* netfilter-persistent */
    {32719, 118}, /* nethogs */
    {32727, 69}, /* netlify */
    {32735, 163}, /* netplan */
    {32743, 635}, /* netsh */
    {32749, 105}, /* netstat */
    {32757, 636}, /* networkctl */
    {32768, 87}, /* networksetup */
    {32781, 337}, /* newaliases */
    {32792, 614}, /* newfs */
    {32798, 615}, /* newfs_apfs */
    {32809, 615}, /* newfs_exfat */
    {32821, 615}, /* newfs_hfs */
    {32831, 600}, /* newfs_msdos */
    {32843, 615}, /* newfs_ufs */
    {32853, 52}, /* newgidmap */
    {32863, 637}, /* newgrp */
    {32870, 41}, /* newlisp */
    {32878, 25}, /* newtmgr */
    {32886, 238}, /* newusers */
    {32895, 49}, /* nextflow */
    {32904, 41}, /* nextflow run */
    {32917, 232}, /* nexus */
    {32923, 638}, /* nft */
    {32927, 639}, /* nft delete chain */
    {32944, 639}, /* nft delete ruleset */
    {32963, 639}, /* nft delete table */
    {32980, 639}, /* nft destroy */
    {32992, 639}, /* nft flush */
    {33002, 521}, /* nft-list */
    {33011, 139}, /* nftl_format */
    {33023, 640}, /* nginx */
    {33029, 106}, /* ngrep */
    {33035, 49}, /* ngrok */
    {33041, 234}, /* ngrok http */
    {33052, 234}, /* ngrok start */
    {33064, 234}, /* ngrok tcp */
    {33074, 92}, /* nhost */
    {33080, 227}, /* nice */
    {33085, 21}, /* nickle */
    {33092, 473}, /* nim */
    {33096, 21}, /* nim e */
    {33102, 171}, /* nimadm-x */
    {33111, 49}, /* nimble */
    {33118, 22}, /* nimble install */
    {33133, 67}, /* nimbus_beacon_node */
    {33152, 82}, /* ninja */
    {33158, 49}, /* nitric */
    {33165, 251}, /* nitric stack down */
    {33183, 247}, /* nitropy */
    {33191, 89}, /* nix */
    {33195, 22}, /* nix build */
    {33205, 22}, /* nix develop */
    {33217, 22}, /* nix profile install */
    {33237, 22}, /* nix run */
    {33245, 22}, /* nix shell */
    {33255, 469}, /* nix store */
    {33265, 22}, /* nix-build */
    {33275, 469}, /* nix-collect-garbage */
    {33295, 641}, /* nix-env */
    {33303, 178}, /* nix-env --delete-generations */
    {33332, 22}, /* nix-shell */
    {33342, 245}, /* nkf */
    {33346, 38}, /* nl */
    {33349, 106}, /* nload */
    {33355, 93}, /* nm */
    {33358, 106}, /* nmap */
    {33363, 126}, /* nmblookup */
    {33373, 642}, /* nmcli */
    {33379, 643}, /* nmcli c del */
    {33391, 643}, /* nmcli c delete */
    {33406, 644}, /* nmcli c down */
    {33419, 645}, /* nmcli c mod */
    {33431, 645}, /* nmcli c modify */
    {33446, 643}, /* nmcli con del */
    {33460, 643}, /* nmcli con delete */
    {33477, 644}, /* nmcli con down */
    {33492, 645}, /* nmcli con mod */
    {33506, 645}, /* nmcli con modify */
    {33523, 643}, /* nmcli connection del */
    {33544, 643}, /* nmcli connection delete */
    {33568, 644}, /* nmcli connection down */
    {33590, 645}, /* nmcli connection mod */
    {33611, 645}, /* nmcli connection modify */
    {33635, 646}, /* nmcli d delete */
    {33650, 646}, /* nmcli d disconnect */
    {33669, 646}, /* nmcli d down */
    {33682, 646}, /* nmcli dev delete */
    {33699, 646}, /* nmcli dev disconnect */
    {33720, 646}, /* nmcli dev down */
    {33735, 646}, /* nmcli device delete */
    {33755, 646}, /* nmcli device disconnect */
    {33779, 646}, /* nmcli device down */
    {33797, 647}, /* nmcli n off */
    {33809, 647}, /* nmcli networking off */
    {33830, 648}, /* nmcli r all off */
    {33846, 648}, /* nmcli r wifi off */
    {33863, 648}, /* nmcli r wwan off */
    {33880, 648}, /* nmcli radio all off */
    {33900, 648}, /* nmcli radio wifi off */
    {33921, 648}, /* nmcli radio wwan off */
    {33942, 163}, /* nmtui */
    {33948, 279}, /* nnn */
    {33952, 92}, /* nocodb */
    {33959, 194}, /* nocorrect */
    {33969, 21}, /* node */
    {33974, 21}, /* node18 */
    {33981, 21}, /* node20 */
    {33988, 21}, /* nodejs */
    {33995, 49}, /* nodenv */
    {34002, 111}, /* nodenv uninstall */
    {34019, 136}, /* nodeset */
    {34027, 368}, /* nodetool */
    {34036, 649}, /* nodetool assassinate */
    {34057, 649}, /* nodetool clearsnapshot */
    {34080, 649}, /* nodetool decommission */
    {34102, 649}, /* nodetool disablebinary */
    {34125, 649}, /* nodetool disablegossip */
    {34148, 649}, /* nodetool drain */
    {34163, 649}, /* nodetool removenode */
    {34183, 649}, /* nodetool resetlocalschema */
    {34209, 649}, /* nodetool stopdaemon */
    {34229, 649}, /* nodetool truncatehints */
    {34252, 194}, /* noglob */
    {34259, 194}, /* nohup */
    {34265, 69}, /* nomad */
    {34271, 650}, /* nomad system gc */
    {34287, 102}, /* nordugridmap-x */
    {34302, 250}, /* nordvpn */
    {34310, 1}, /* notify */
    {34317, 609}, /* notify-send */
    {34329, 1}, /* notify-slack */
    {34342, 49}, /* notmuch */
    {34350, 599}, /* notmuch count */
    {34364, 599}, /* notmuch search */
    {34379, 599}, /* notmuch show */
    {34392, 69}, /* nova */
    {34397, 49}, /* now */
    {34401, 74}, /* now rm */
    {34408, 82}, /* nox */
    {34412, 89}, /* npm */
    {34416, 417}, /* npm access remove */
    {34434, 417}, /* npm access revoke */
    {34452, 417}, /* npm access rm */
    {34466, 22}, /* npm add */
    {34474, 651}, /* npm audit fix */
    {34488, 197}, /* npm config */
    {34499, 215}, /* npm deprecate */
    {34513, 417}, /* npm dist-tag remove */
    {34533, 417}, /* npm dist-tag revoke */
    {34553, 417}, /* npm dist-tag rm */
    {34569, 196}, /* npm exec */
    {34578, 22}, /* npm i */
    {34584, 22}, /* npm install */
    {34596, 417}, /* npm org remove */
    {34611, 417}, /* npm org revoke */
    {34626, 417}, /* npm org rm */
    {34637, 417}, /* npm owner remove */
    {34654, 417}, /* npm owner revoke */
    {34671, 417}, /* npm owner rm */
    {34684, 197}, /* npm set */
    {34692, 417}, /* npm team remove */
    {34708, 417}, /* npm team revoke */
    {34724, 417}, /* npm team rm */
    {34736, 208}, /* npm uninstall */
    {34750, 215}, /* npm unpublish */
    {34764, 3}, /* nproc */
    {34770, 196}, /* npx */
    {34774, 37}, /* nq */
    {34777, 25}, /* nrfjprog */
    {34786, 25}, /* nrfutil */
    {34794, 652}, /* nsenter */
    {34802, 304}, /* nslookup */
    {34811, 64}, /* nsq_to_file */
    {34823, 72}, /* nsradmin */
    {34832, 72}, /* nsrmm */
    {34838, 382}, /* nssm */
    {34843, 105}, /* nstat */
    {34849, 557}, /* nsupdate */
    {34858, 249}, /* ntfsclone */
    {34868, 249}, /* ntfscp */
    {34875, 352}, /* ntfsfix */
    {34883, 404}, /* ntfsresize */
    {34894, 1}, /* ntfy */
    {34899, 241}, /* ntpdate */
    {34907, 41}, /* nu */
    {34910, 227}, /* numactl */
    {34918, 40}, /* numastat */
    {34927, 38}, /* numfmt */
    {34934, 49}, /* nv */
    {34937, 16}, /* nv unset */
    {34946, 378}, /* nvidia-smi */
    {34957, 211}, /* nvidia-uninstall */
    {34974, 374}, /* nvim */
    {34979, 22}, /* nvim-plug */
    {34989, 89}, /* nvm */
    {34993, 226}, /* nvme */
    {34998, 653}, /* nvme delete-ns */
    {35013, 191}, /* nvme detach-ns */
    {35028, 653}, /* nvme dsm */
    {35037, 653}, /* nvme format */
    {35049, 356}, /* nvme fw-activate */
    {35066, 356}, /* nvme fw-commit */
    {35081, 356}, /* nvme fw-download */
    {35098, 191}, /* nvme reset */
    {35109, 191}, /* nvme resv-release */
    {35127, 653}, /* nvme sanitize */
    {35141, 191}, /* nvme security-send */
    {35160, 191}, /* nvme set-feature-x */
    {35179, 191}, /* nvme subsystem-reset */
    {35200, 653}, /* nvme write */
    {35211, 653}, /* nvme write-uncor */
    {35228, 653}, /* nvme write-zeroes */
    {35246, 142}, /* nvmecontrol */
    {35258, 59}, /* nvmupdate64e */
    {35271, 654}, /* nvram */
    {35277, 655}, /* nvram -c */
    {35286, 224}, /* nvram clear */
    {35298, 224}, /* nvram commit-erase */
    {35317, 224}, /* nvram erase */
    {35329, 224}, /* nvram reset */
    {35341, 224}, /* nvram unset */
    {35353, 165}, /* nvram-any */
    {35363, 139}, /* nvram-erase */
    {35375, 224}, /* nvram-faker */
    {35387, 225}, /* nvram_daemon */
    {35400, 256}, /* nvramtool */
    {35410, 25}, /* nvs_flash */
    {35420, 54}, /* nvtop */
    {35426, 144}, /* nwipe */
    {35432, 63}, /* nx */
    {35435, 25}, /* nxpdebugmbox */
    {35448, 101}, /* nzsql */
    {35454, 183}, /* oarsub */
    {35461, 61}, /* oathtool */
    {35470, 656}, /* objcopy */
    {35478, 93}, /* objdump */
    {35486, 72}, /* obnam */
    {35492, 69}, /* obsutil */
    {35500, 476}, /* oc */
    {35503, 657}, /* oc adm cordon */
    {35517, 211}, /* oc adm drain */
    {35530, 658}, /* oc adm policy add-cluster-role-to-group */
    {35570, 658}, /* oc adm policy add-cluster-role-to-user */
    {35609, 211}, /* oc adm prune */
    {35622, 211}, /* oc adm taint */
    {35635, 560}, /* oc apply */
    {35644, 44}, /* oc cp */
    {35650, 561}, /* oc create */
    {35660, 567}, /* oc delete */
    {35670, 329}, /* oc exec */
    {35678, 568}, /* oc label */
    {35687, 569}, /* oc patch */
    {35696, 561}, /* oc replace */
    {35707, 572}, /* oc scale */
    {35716, 573}, /* oc set image */
    {35729, 21}, /* ocaml */
    {35735, 64}, /* occ */
    {35739, 251}, /* occ db:drop */
    {35751, 251}, /* occ files:cleanup-x */
    {35771, 251}, /* occ group:delete */
    {35788, 251}, /* occ trashbin:cleanup */
    {35809, 251}, /* occ user:delete */
    {35825, 251}, /* occ versions:cleanup */
    {35846, 69}, /* oci */
    {35850, 33}, /* ocrmypdf */
    {35859, 249}, /* ocs-sr */
    {35866, 21}, /* octave */
    {35873, 21}, /* octave-cli */
    {35884, 67}, /* octez-client */
    {35897, 38}, /* od */
    {35900, 127}, /* odin4 */
    {35906, 64}, /* odoo */
    {35911, 393}, /* offlineimap */
    {35923, 33}, /* oggenc */
    {35930, 36}, /* oha */
    {35934, 41}, /* oil */
    {35938, 33}, /* okular */
    {35945, 191}, /* omconfig */
    {35954, 219}, /* omd */
    {35958, 49}, /* omf */
    {35962, 22}, /* omf install */
    {35974, 72}, /* omnicellmgr */
    {35986, 72}, /* omnidb */
    {35993, 72}, /* omnimm */
    {36000, 73}, /* onecluster */
    {36011, 73}, /* onedatastore */
    {36024, 504}, /* onedrive */
    {36033, 73}, /* onehost */
    {36041, 73}, /* oneimage */
    {36050, 73}, /* oneuser */
    {36058, 73}, /* onevm */
    {36064, 141}, /* onionshare-cli */
    {36079, 274}, /* oom */
    {36083, 201}, /* op */
    {36086, 196}, /* op run */
    {36093, 89}, /* opam */
    {36098, 22}, /* opam install */
    {36111, 208}, /* opam switch */
    {36123, 419}, /* opam switch remove */
    {36142, 56}, /* opatch */
    {36149, 133}, /* opcua-client */
    {36162, 279}, /* open */
    {36167, 25}, /* openFPGALoader */
    {36182, 67}, /* openethereum */
    {36195, 25}, /* openmv */
    {36202, 18}, /* openocd */
    {36210, 78}, /* openrc-init */
    {36222, 78}, /* openrc-shutdown */
    {36238, 359}, /* opensearch-node */
    {36254, 659}, /* openssl */
    {36262, 69}, /* openstack */
    {36272, 277}, /* openvpn */
    {36280, 250}, /* openvpn3 */
    {36289, 241}, /* openvt */
    {36296, 89}, /* opkg */
    {36301, 22}, /* opkg install */
    {36314, 90}, /* opkg remove */
    {36326, 232}, /* opscode */
    {36334, 113}, /* optipng */
    {36342, 83}, /* optirun */
    {36350, 49}, /* oras */
    {36355, 275}, /* oras blob */
    {36365, 275}, /* oras manifest */
    {36379, 660}, /* orchestrator-client */
    {36399, 67}, /* ord */
    {36403, 253}, /* orsh */
    {36408, 661}, /* osascript */
    {36418, 41}, /* osh */
    {36422, 67}, /* osmosisd */
    {36431, 101}, /* osql */
    {36436, 49}, /* osqueryctl */
    {36447, 62}, /* osqueryctl stop */
    {36463, 49}, /* ossec-control */
    {36477, 62}, /* ossec-control stop */
    {36496, 69}, /* ossutil */
    {36504, 49}, /* ostree */
    {36511, 65}, /* ostree admin deploy */
    {36531, 65}, /* ostree admin undeploy */
    {36553, 504}, /* osync */
    {36559, 149}, /* ot-ctl */
    {36566, 65}, /* ota_update */
    {36577, 25}, /* otatool.py */
    {36588, 149}, /* otctl */
    {36594, 70}, /* otelcol */
    {36602, 59}, /* otp-x */
    {36608, 59}, /* outb */
    {36613, 59}, /* outl */
    {36618, 59}, /* outw */
    {36623, 296}, /* ovirt-shell */
    {36635, 662}, /* ovn-nbctl */
    {36645, 662}, /* ovn-sbctl */
    {36655, 662}, /* ovs-appctl */
    {36666, 662}, /* ovs-dpctl */
    {36676, 662}, /* ovs-ofctl */
    {36686, 663}, /* ovs-vsctl */
    {36696, 664}, /* ovs-vsctl --if-exists */
    {36718, 664}, /* ovs-vsctl del-br */
    {36735, 664}, /* ovs-vsctl del-controller */
    {36760, 664}, /* ovs-vsctl del-fail-mode */
    {36784, 664}, /* ovs-vsctl del-manager */
    {36806, 664}, /* ovs-vsctl del-port */
    {36825, 664}, /* ovs-vsctl del-ssl */
    {36843, 664}, /* ovs-vsctl emer-reset */
    {36864, 662}, /* ovsdb-client */
    {36877, 662}, /* ovsdb-tool */
    {36888, 665}, /* p4 */
    {36891, 2}, /* p7zip */
    {36897, 81}, /* packer */
    {36904, 666}, /* pacman */
    {36911, 22}, /* pacman-U */
    {36920, 33}, /* pactl */
    {36926, 234}, /* pagekite */
    {36935, 124}, /* pam-auth-update */
    {36951, 35}, /* pam-config */
    {36962, 52}, /* pam_tally2 */
    {36973, 82}, /* pandoc */
    {36980, 41}, /* panel */
    {36986, 41}, /* papermill */
    {36996, 33}, /* paplay */
    {37003, 667}, /* parallel */
    {37012, 253}, /* parallel-ssh */
    {37025, 67}, /* parity */
    {37032, 92}, /* parse */
    {37038, 138}, /* partclone */
    {37048, 668}, /* partclone.btrfs */
    {37064, 668}, /* partclone.dd */
    {37077, 138}, /* partclone.ext3 */
    {37092, 668}, /* partclone.ext4 */
    {37107, 138}, /* partclone.fat32 */
    {37123, 668}, /* partclone.ntfs */
    {37138, 668}, /* partclone.restore */
    {37156, 668}, /* partclone.vfat */
    {37171, 668}, /* partclone.xfs */
    {37185, 669}, /* parted */
    {37192, 25}, /* particle */
    {37201, 249}, /* partimage */
    {37211, 162}, /* partprobe */
    {37221, 25}, /* parttool.py */
    {37233, 53}, /* partx */
    {37239, 61}, /* pass */
    {37244, 670}, /* pass cp */
    {37252, 671}, /* pass delete */
    {37264, 670}, /* pass edit */
    {37274, 61}, /* pass find */
    {37284, 670}, /* pass generate */
    {37298, 670}, /* pass git */
    {37307, 61}, /* pass grep */
    {37317, 670}, /* pass init */
    {37327, 670}, /* pass insert */
    {37339, 61}, /* pass ls */
    {37347, 670}, /* pass mv */
    {37355, 671}, /* pass remove */
    {37367, 671}, /* pass rm */
    {37375, 61}, /* pass show */
    {37385, 672}, /* passwd */
    {37392, 673}, /* paste */
    {37398, 141}, /* pastebinit */
    {37409, 674}, /* patch */
    {37415, 656}, /* patchelf */
    {37424, 660}, /* patronictl */
    {37435, 33}, /* pavucontrol */
    {37447, 209}, /* pax */
    {37451, 92}, /* payload */
    {37459, 1}, /* pbin */
    {37464, 72}, /* pbm */
    {37468, 120}, /* pbm delete-backup */
    {37486, 136}, /* pbs_server */
    {37497, 136}, /* pbsnodes */
    {37506, 205}, /* pbzip2 */
    {37513, 204}, /* pcregrep */
    {37522, 49}, /* pcs */
    {37526, 276}, /* pcs cluster */
    {37538, 276}, /* pcs node */
    {37547, 276}, /* pcs property */
    {37560, 276}, /* pcs resource */
    {37573, 276}, /* pcs stonith */
    {37585, 27}, /* pct */
    {37589, 495}, /* pct delsnapshot */
    {37605, 494}, /* pct destroy */
    {37617, 296}, /* pct restore */
    {37629, 495}, /* pct rollback */
    {37642, 29}, /* pct stop */
    {37651, 675}, /* pdbedit */
    {37659, 378}, /* pdffonts */
    {37668, 378}, /* pdfinfo */
    {37676, 82}, /* pdflatex */
    {37685, 33}, /* pdfseparate */
    {37697, 33}, /* pdftk */
    {37703, 33}, /* pdftotext */
    {37713, 33}, /* pdfunite */
    {37722, 49}, /* pdm */
    {37726, 22}, /* pdm add */
    {37734, 196}, /* pdm run */
    {37742, 261}, /* pdm venv */
    {37751, 557}, /* pdnsutil */
    {37760, 253}, /* pdsh */
    {37765, 20}, /* perccli */
    {37773, 20}, /* perccli64 */
    {37783, 49}, /* perf */
    {37788, 270}, /* perf record */
    {37800, 270}, /* perf stat */
    {37810, 270}, /* perf trace */
    {37821, 676}, /* perl */
    {37826, 382}, /* perp */
    {37831, 114}, /* pfSsh.php */
    {37841, 677}, /* pfctl */
    {37847, 38}, /* pg */
    {37850, 678}, /* pg_archivecleanup */
    {37868, 660}, /* pg_autoctl */
    {37879, 343}, /* pg_dropcluster */
    {37894, 621}, /* pg_dump */
    {37902, 621}, /* pg_dumpall */
    {37913, 621}, /* pg_isready */
    {37924, 49}, /* pg_receivewal */
    {37938, 678}, /* pg_receivewal --drop-slot */
    {37964, 500}, /* pg_resetwal */
    {37976, 622}, /* pg_restore */
    {37987, 678}, /* pg_rewind */
    {37997, 140}, /* pgbackrest */
    {38008, 120}, /* pgbackrest expire */
    {38026, 120}, /* pgbackrest stanza-delete */
    {38051, 621}, /* pgbench */
    {38059, 101}, /* pgcli */
    {38065, 148}, /* pgcopydb */
    {38074, 148}, /* pgloader */
    {38083, 679}, /* pgrep */
    {38089, 101}, /* pgsql */
    {38095, 101}, /* phoenix-sqlline */
    {38111, 680}, /* photorec */
    {38120, 21}, /* php */
    {38124, 21}, /* php8.2 */
    {38131, 59}, /* phytool */
    {38139, 279}, /* pico */
    {38144, 58}, /* picocrypt */
    {38154, 41}, /* picolisp */
    {38163, 25}, /* picoprobe */
    {38173, 25}, /* picotool */
    {38182, 679}, /* pidof */
    {38188, 40}, /* pidstat */
    {38196, 107}, /* pig.py */
    {38203, 205}, /* pigz */
    {38208, 49}, /* pijul */
    {38214, 181}, /* pijul reset */
    {38226, 181}, /* pijul unrecord */
    {38241, 21}, /* pike */
    {38246, 463}, /* pinctrl */
    {38254, 54}, /* pinfo */
    {38260, 681}, /* ping */
    {38265, 681}, /* ping6 */
    {38271, 103}, /* pio */
    {38275, 89}, /* pip */
    {38279, 197}, /* pip config */
    {38290, 22}, /* pip install */
    {38302, 682}, /* pip uninstall */
    {38316, 89}, /* pip3 */
    {38321, 197}, /* pip3 config */
    {38333, 22}, /* pip3 install */
    {38346, 682}, /* pip3 uninstall */
    {38361, 49}, /* pipenv */
    {38368, 261}, /* pipenv env */
    {38379, 227}, /* pipexec */
    {38387, 89}, /* pipx */
    {38392, 22}, /* pipx install */
    {38405, 196}, /* pipx run */
    {38414, 590}, /* pipx uninstall-all */
    {38433, 683}, /* pivot_root */
    {38444, 247}, /* pkcs11-tool */
    {38456, 457}, /* pkexec */
    {38463, 89}, /* pkg */
    {38467, 22}, /* pkg add */
    {38475, 90}, /* pkg delete */
    {38486, 22}, /* pkg install */
    {38498, 90}, /* pkg remove */
    {38509, 22}, /* pkg_add */
    {38517, 90}, /* pkg_delete */
    {38528, 90}, /* pkg_remove */
    {38539, 684}, /* pkgrm */
    {38545, 345}, /* pki-server */
    {38556, 345}, /* pkidestroy */
    {38567, 553}, /* pkill */
    {38573, 345}, /* pkispawn */
    {38582, 103}, /* platformio */
    {38593, 33}, /* playerctl */
    {38603, 234}, /* playit */
    {38610, 133}, /* plc */
    {38614, 252}, /* plesk */
    {38620, 1}, /* plik */
    {38625, 307}, /* plocate */
    {38633, 255}, /* pm */
    {38636, 685}, /* pm-hibernate */
    {38649, 474}, /* pm-hibernate-never */
    {38668, 685}, /* pm-suspend */
    {38679, 49}, /* pm2 */
    {38683, 74}, /* pm2 kill */
    {38692, 118}, /* pmap */
    {38697, 686}, /* pmset */
    {38703, 296}, /* pmxcfs */
    {38710, 89}, /* pnpm */
    {38715, 22}, /* pnpm add */
    {38724, 197}, /* pnpm config */
    {38736, 196}, /* pnpm dlx */
    {38745, 196}, /* pnpm exec */
    {38755, 22}, /* pnpm install */
    {38768, 196}, /* pnpx */
    {38773, 92}, /* pocketbase */
    {38784, 318}, /* podman */
    {38791, 323}, /* podman compose down */
    {38811, 327}, /* podman container prune */
    {38834, 192}, /* podman container rm */
    {38854, 44}, /* podman cp */
    {38864, 329}, /* podman exec */
    {38876, 321}, /* podman image prune */
    {38895, 330}, /* podman import */
    {38909, 326}, /* podman kill */
    {38921, 333}, /* podman kube down */
    {38938, 330}, /* podman load */
    {38950, 152}, /* podman machine */
    {38965, 327}, /* podman pod prune */
    {38982, 192}, /* podman pod rm */
    {38996, 192}, /* podman rm */
    {39006, 193}, /* podman rmi */
    {39017, 328}, /* podman run */
    {39028, 326}, /* podman stop */
    {39040, 327}, /* podman system prune */
    {39060, 327}, /* podman system reset */
    {39080, 324}, /* podman unshare */
    {39095, 327}, /* podman volume prune */
    {39115, 333}, /* podman volume remove */
    {39136, 333}, /* podman volume rm */
    {39153, 49}, /* podman-compose */
    {39168, 323}, /* podman-compose down */
    {39188, 89}, /* poetry */
    {39195, 22}, /* poetry add */
    {39206, 261}, /* poetry cache */
    {39219, 197}, /* poetry config */
    {39233, 261}, /* poetry env */
    {39244, 196}, /* poetry run */
    {39255, 59}, /* pokes */
    {39261, 67}, /* polkadot */
    {39270, 63}, /* pomodoro */
    {39279, 212}, /* popd */
    {39284, 687}, /* port */
    {39289, 49}, /* portablectl */
    {39301, 312}, /* portablectl detach */
    {39320, 89}, /* portage */
    {39328, 252}, /* postalias */
    {39338, 337}, /* postcat */
    {39346, 688}, /* postconf */
    {39355, 252}, /* postmap */
    {39363, 337}, /* postqueue */
    {39373, 689}, /* postsuper */
    {39383, 84}, /* powerman */
    {39392, 474}, /* poweroff */
    {39401, 690}, /* powershell */
    {39412, 690}, /* powershell.exe */
    {39427, 118}, /* powertop */
    {39436, 38}, /* pr */
    {39439, 82}, /* pre-commit */
    {39450, 394}, /* prename */
    {39458, 101}, /* presto */
    {39465, 82}, /* prettier */
    {39474, 83}, /* primusrun */
    {39484, 691}, /* printenv */
    {39493, 692}, /* printf */
    {39500, 693}, /* prisma */
    {39507, 250}, /* pritunl-client */
    {39522, 1}, /* privatebin */
    {39533, 152}, /* prlctl */
    {39540, 694}, /* prlimit */
    {39548, 25}, /* probe-rs */
    {39557, 25}, /* probe-run */
    {39567, 654}, /* profiles */
    {39576, 37}, /* proot */
    {39582, 250}, /* protonvpn */
    {39592, 250}, /* protonvpn-cli */
    {39606, 140}, /* proxmox-backup-client */
    {39628, 695}, /* proxmox-backup-client forget */
    {39657, 695}, /* proxmox-backup-client prune */
    {39685, 696}, /* proxmox-backup-client snapshot */
    {39716, 296}, /* proxmox-backup-manager */
    {39739, 227}, /* proxychains */
    {39751, 227}, /* proxychains4 */
    {39764, 118}, /* prtstat */
    {39772, 21}, /* pry */
    {39776, 67}, /* prysmctl */
    {39785, 679}, /* ps */
    {39788, 101}, /* pscale */
    {39795, 251}, /* pscale branch delete */
    {39816, 251}, /* pscale database delete */
    {39839, 251}, /* pscale org delete */
    {39857, 697}, /* psh */
    {39861, 248}, /* psql */
    {39866, 101}, /* psqlodbc */
    {39875, 253}, /* pssh */
    {39880, 118}, /* pstree */
    {39887, 1}, /* ptpb */
    {39892, 234}, /* ptunnel */
    {39900, 17}, /* puf */
    {39904, 64}, /* pulsar-admin */
    {39917, 81}, /* pulumi */
    {39924, 49}, /* puppet */
    {39931, 698}, /* puppet apply */
    {39944, 222}, /* puppet ca clean */
    {39960, 222}, /* puppet ca deactivate */
    {39981, 222}, /* puppet ca destroy */
    {39999, 222}, /* puppet ca purge */
    {40015, 222}, /* puppet ca revoke */
    {40032, 222}, /* puppet cert clean */
    {40050, 222}, /* puppet cert deactivate */
    {40073, 222}, /* puppet cert destroy */
    {40093, 222}, /* puppet cert purge */
    {40111, 222}, /* puppet cert revoke */
    {40130, 22}, /* puppet module install */
    {40152, 222}, /* puppet node clean */
    {40170, 222}, /* puppet node deactivate */
    {40193, 222}, /* puppet node destroy */
    {40213, 222}, /* puppet node purge */
    {40231, 222}, /* puppet node revoke */
    {40250, 699}, /* puppet resource */
    {40266, 49}, /* puppetserver */
    {40279, 222}, /* puppetserver ca clean */
    {40301, 222}, /* puppetserver ca delete */
    {40324, 222}, /* puppetserver ca revoke */
    {40347, 217}, /* pushd */
    {40353, 1}, /* pushover */
    {40362, 60}, /* puttygen */
    {40371, 38}, /* pv */
    {40374, 591}, /* pvcreate */
    {40383, 171}, /* pvdelete */
    {40392, 592}, /* pvdisplay */
    {40402, 296}, /* pveceph */
    {40410, 296}, /* pvecm */
    {40416, 296}, /* pvesh */
    {40422, 296}, /* pvesm */
    {40428, 120}, /* pvesm free */
    {40439, 296}, /* pveum */
    {40445, 591}, /* pvmove */
    {40452, 595}, /* pvremove */
    {40461, 591}, /* pvresize */
    {40470, 592}, /* pvs */
    {40474, 592}, /* pvscan */
    {40481, 49}, /* pw */
    {40484, 273}, /* pw groupdel */
    {40496, 273}, /* pw userdel */
    {40507, 52}, /* pwconv */
    {40514, 700}, /* pwd */
    {40518, 118}, /* pwdx */
    {40523, 88}, /* pwgen */
    {40529, 61}, /* pwmake */
    {40536, 112}, /* pwsh */
    {40541, 467}, /* pwunconv */
    {40550, 133}, /* pycomm3 */
    {40558, 89}, /* pyenv */
    {40564, 22}, /* pyenv install */
    {40578, 111}, /* pyenv uninstall */
    {40594, 25}, /* pymcuprog */
    {40604, 25}, /* pyocd */
    {40610, 346}, /* pyocd cmd */
    {40620, 346}, /* pyocd commander */
    {40636, 21}, /* pypy */
    {40641, 21}, /* pypy2 */
    {40647, 21}, /* pypy3 */
    {40653, 82}, /* pytest */
    {40660, 21}, /* python */
    {40667, 21}, /* python2 */
    {40675, 21}, /* python3 */
    {40683, 21}, /* python3.10 */
    {40694, 21}, /* python3.11 */
    {40705, 21}, /* python3.12 */
    {40716, 21}, /* python3.13 */
    {40727, 21}, /* python3.9 */
    {40737, 33}, /* qbittorrent-nox */
    {40753, 114}, /* qcli */
    {40758, 114}, /* qcli_storage */
    {40771, 701}, /* qconf */
    {40777, 198}, /* qdbus */
    {40783, 159}, /* qdel */
    {40788, 127}, /* qdl */
    {40792, 27}, /* qemu-img */
    {40801, 702}, /* qemu-img commit */
    {40817, 702}, /* qemu-img convert */
    {40834, 702}, /* qemu-img create */
    {40850, 702}, /* qemu-img dd */
    {40862, 702}, /* qemu-img rebase */
    {40878, 702}, /* qemu-img resize */
    {40894, 703}, /* qemu-img snapshot */
    {40912, 27}, /* qemu-system-x86_64 */
    {40931, 21}, /* qjs */
    {40935, 27}, /* qm */
    {40938, 495}, /* qm delsnapshot */
    {40953, 494}, /* qm destroy */
    {40964, 29}, /* qm reset */
    {40973, 495}, /* qm rollback */
    {40985, 29}, /* qm stop */
    {40993, 495}, /* qm unlink */
    {41003, 495}, /* qm wait-destroy */
    {41019, 289}, /* qmHandle */
    {41028, 136}, /* qmgr */
    {41033, 296}, /* qmrestore */
    {41043, 33}, /* qpdf */
    {41048, 114}, /* qpkg_cli */
    {41057, 1}, /* qrcp */
    {41062, 704}, /* qrencode */
    {41071, 183}, /* qsub */
    {41076, 136}, /* qterm */
    {41082, 49}, /* quarto */
    {41089, 41}, /* quarto run */
    {41100, 18}, /* quartus_pgm */
    {41112, 101}, /* questdb */
    {41120, 40}, /* quota */
    {41126, 162}, /* quotacheck */
    {41137, 705}, /* quotaoff */
    {41146, 41}, /* r2 */
    {41149, 22}, /* rabbitmq-plugins-install */
    {41174, 49}, /* rabbitmq-queues */
    {41190, 706}, /* rabbitmq-queues delete_member */
    {41220, 706}, /* rabbitmq-queues shrink */
    {41243, 64}, /* rabbitmqadmin */
    {41257, 363}, /* rabbitmqadmin-any */
    {41275, 368}, /* rabbitmqctl */
    {41287, 706}, /* rabbitmqctl clear_permissions */
    {41317, 706}, /* rabbitmqctl clear_policy */
    {41342, 706}, /* rabbitmqctl close_all_connections */
    {41376, 706}, /* rabbitmqctl delete_queue */
    {41401, 706}, /* rabbitmqctl delete_user */
    {41425, 706}, /* rabbitmqctl delete_vhost */
    {41450, 706}, /* rabbitmqctl force_reset */
    {41474, 706}, /* rabbitmqctl forget_cluster_node */
    {41506, 706}, /* rabbitmqctl purge_queue */
    {41530, 706}, /* rabbitmqctl reset */
    {41548, 706}, /* rabbitmqctl shutdown */
    {41569, 706}, /* rabbitmqctl stop */
    {41586, 706}, /* rabbitmqctl stop_app */
    {41607, 525}, /* racadm */
    {41614, 84}, /* racadm5 */
    {41622, 21}, /* racket */
    {41629, 49}, /* raco */
    {41634, 22}, /* raco pkg */
    {41643, 41}, /* radare2 */
    {41651, 54}, /* radeontop */
    {41661, 109}, /* radmin */
    {41668, 64}, /* rados */
    {41674, 58}, /* rage */
    {41679, 191}, /* raidctl */
    {41687, 153}, /* rails */
    {41693, 131}, /* rails assets:clobber */
    {41714, 131}, /* rails cache:clear */
    {41732, 131}, /* rails d */
    {41740, 131}, /* rails destroy */
    {41754, 131}, /* rails log:clear */
    {41770, 154}, /* rails r */
    {41778, 154}, /* rails runner */
    {41791, 131}, /* rails tmp:clear */
    {41807, 69}, /* railway */
    {41815, 74}, /* railway delete */
    {41830, 74}, /* railway down */
    {41843, 74}, /* railway unlink */
    {41858, 153}, /* rake */
    {41863, 131}, /* rake assets:clean */
    {41881, 131}, /* rake assets:clobber */
    {41901, 131}, /* rake cache:clear */
    {41918, 131}, /* rake log:clear */
    {41933, 131}, /* rake tmp:clear */
    {41948, 21}, /* raku */
    {41953, 225}, /* ralink_init */
    {41965, 69}, /* rancher */
    {41973, 258}, /* rancher rm */
    {41984, 279}, /* ranger */
    {41991, 707}, /* rar */
    {41995, 49}, /* raspi-config */
    {42008, 708}, /* raspi-config nonint */
    {42028, 463}, /* raspi-gpio */
    {42039, 234}, /* rathole */
    {42047, 225}, /* rauc */
    {42052, 65}, /* rauc install */
    {42065, 49}, /* ray */
    {42069, 292}, /* ray down */
    {42078, 49}, /* rbackup */
    {42086, 120}, /* rbackup delete */
    {42101, 112}, /* rbash */
    {42107, 64}, /* rbd */
    {42111, 89}, /* rbenv */
    {42117, 111}, /* rbenv uninstall */
    {42133, 382}, /* rc */
    {42136, 499}, /* rc-service */
    {42147, 105}, /* rc-status */
    {42157, 235}, /* rc-update */
    {42167, 709}, /* rcctl */
    {42173, 33}, /* rclone */
    {42180, 710}, /* rclone bisync */
    {42194, 711}, /* rclone cleanup */
    {42209, 712}, /* rclone copy */
    {42221, 712}, /* rclone copyto */
    {42235, 710}, /* rclone dedupe */
    {42249, 711}, /* rclone delete */
    {42263, 710}, /* rclone move */
    {42275, 712}, /* rclone moveto */
    {42289, 711}, /* rclone purge */
    {42302, 1}, /* rclone rcat */
    {42314, 713}, /* rclone rcd */
    {42325, 711}, /* rclone rmdirs */
    {42339, 713}, /* rclone serve */
    {42352, 711}, /* rclone sync */
    {42364, 14}, /* rd */
    {42367, 714}, /* rdfind */
    {42374, 715}, /* rdiff-backup */
    {42387, 350}, /* rdiff-backup-any */
    {42404, 21}, /* rdmd */
    {42409, 59}, /* rdwrmem */
    {42417, 716}, /* read */
    {42422, 604}, /* readarray */
    {42432, 93}, /* readelf */
    {42440, 308}, /* readlink */
    {42449, 300}, /* readonly */
    {42458, 717}, /* realm */
    {42464, 523}, /* realm leave */
    {42476, 308}, /* realpath */
    {42485, 24}, /* reaver */
    {42492, 22}, /* rebar3 */
    {42499, 21}, /* rebol */
    {42505, 474}, /* reboot */
    {42512, 245}, /* recode */
    {42519, 71}, /* recovery */
    {42528, 21}, /* red */
    {42532, 718}, /* redash */
    {42539, 84}, /* redfishtool */
    {42551, 719}, /* redis-cli */
    {42561, 33}, /* redshift */
    {42570, 171}, /* reducevg */
    {42579, 145}, /* reg */
    {42583, 275}, /* reg rm */
    {42590, 145}, /* reg.exe */
    {42598, 49}, /* regctl */
    {42605, 275}, /* regctl repo */
    {42617, 275}, /* regctl tag */
    {42628, 59}, /* regtool */
    {42636, 165}, /* reinstall-kernels */
    {42654, 352}, /* reiserfsck */
    {42665, 225}, /* reload_config-any */
    {42683, 720}, /* remove_directory */
    {42700, 552}, /* remove_members */
    {42715, 552}, /* removeacct */
    {42726, 90}, /* removepkg */
    {42736, 394}, /* rename */
    {42743, 394}, /* rename.ul */
    {42753, 720}, /* rename_directory */
    {42770, 69}, /* render */
    {42777, 74}, /* render delete */
    {42791, 274}, /* renice */
    {42798, 660}, /* repmgr */
    {42805, 346}, /* repmgr standby */
    {42820, 40}, /* repquota */
    {42829, 49}, /* request */
    {42837, 365}, /* request system */
    {42852, 609}, /* reset */
    {42858, 224}, /* resetconfig */
    {42870, 404}, /* resize.f2fs */
    {42882, 404}, /* resize2fs */
    {42892, 404}, /* resize4fs */
    {42902, 144}, /* resize_reiserfs */
    {42918, 53}, /* resizepart */
    {42929, 106}, /* resolvconf */
    {42940, 482}, /* resolvectl */
    {42951, 482}, /* resolvectl query */
    {42968, 482}, /* resolvectl statistics */
    {42990, 482}, /* resolvectl status */
    {43008, 304}, /* resolvectl-query */
    {43025, 24}, /* responder */
    {43035, 33}, /* restic */
    {43042, 169}, /* restic forget */
    {43056, 169}, /* restic prune */
    {43069, 721}, /* restic restore */
    {43084, 72}, /* resticprofile */
    {43098, 350}, /* restore */
    {43106, 224}, /* restore-default */
    {43122, 224}, /* restore_defaults */
    {43139, 722}, /* restorecon */
    {43150, 177}, /* return */
    {43157, 245}, /* rev */
    {43161, 234}, /* revsocks */
    {43170, 21}, /* rexx */
    {43175, 84}, /* rf_power_reset.py */
    {43193, 25}, /* rfc2217 */
    {43201, 139}, /* rfdformat */
    {43211, 723}, /* rfkill */
    {43218, 102}, /* rfrm */
    {43223, 38}, /* rg */
    {43226, 23}, /* ri */
    {43229, 421}, /* rimraf */
    {43236, 136}, /* rinstall */
    {43245, 41}, /* rizin */
    {43251, 25}, /* rkdeveloptool */
    {43265, 49}, /* rke */
    {43269, 258}, /* rke remove */
    {43280, 211}, /* rke2-killall.sh */
    {43296, 211}, /* rke2-uninstall */
    {43311, 211}, /* rke2-uninstall.sh */
    {43329, 127}, /* rkflashtool */
    {43341, 33}, /* rkhunter */
    {43350, 227}, /* rlwrap */
    {43357, 421}, /* rm */
    {43360, 724}, /* rman */
    {43365, 136}, /* rmdef */
    {43371, 134}, /* rmdev */
    {43377, 725}, /* rmdir */
    {43383, 726}, /* rmdir /S */
    {43392, 726}, /* rmdir /q */
    {43401, 726}, /* rmdir /s */
    {43410, 171}, /* rmfs */
    {43415, 171}, /* rmgroup */
    {43423, 290}, /* rmlint */
    {43430, 552}, /* rmlist */
    {43437, 171}, /* rmlv */
    {43442, 171}, /* rmlvcopy */
    {43451, 727}, /* rmmod */
    {43457, 136}, /* rmnodes */
    {43465, 171}, /* rmpprc */
    {43472, 171}, /* rmps */
    {43477, 171}, /* rmsf */
    {43482, 134}, /* rmuser */
    {43489, 171}, /* rmvdisk */
    {43497, 171}, /* rmvg */
    {43502, 136}, /* rmvm */
    {43507, 557}, /* rndc */
    {43512, 23}, /* rni */
    {43516, 110}, /* rot13 */
    {43522, 728}, /* route */
    {43528, 126}, /* rpcinfo */
    {43536, 59}, /* rpi-eeprom-config */
    {43554, 65}, /* rpi-eeprom-update */
    {43572, 138}, /* rpi-imager */
    {43583, 59}, /* rpi-otp-private-key */
    {43603, 729}, /* rpi-otp-private-key -w */
    {43626, 65}, /* rpi-update */
    {43637, 234}, /* rpivot */
    {43644, 730}, /* rpm */
    {43648, 22}, /* rpm -U */
    {43655, 22}, /* rpm -i */
    {43662, 49}, /* rpm-ostree */
    {43673, 90}, /* rpm-ostree uninstall */
    {43694, 209}, /* rpm2cpio */
    {43703, 93}, /* rpmquery */
    {43712, 136}, /* rpower */
    {43719, 49}, /* rq */
    {43722, 251}, /* rq empty */
    {43731, 101}, /* rqlite */
    {43738, 37}, /* rr */
    {43741, 270}, /* rr record */
    {43751, 21}, /* rscript */
    {43759, 253}, /* rsh */
    {43763, 25}, /* rshell */
    {43770, 75}, /* rshell rm */
    {43780, 72}, /* rsnapshot */
    {43790, 252}, /* rspamadm */
    {43799, 731}, /* rspamadm classifier_test */
    {43824, 731}, /* rspamadm corpus_test */
    {43845, 731}, /* rspamadm statconvert */
    {43866, 732}, /* rsync */
    {43872, 685}, /* rtcwake */
    {43880, 33}, /* rtorrent */
    {43889, 72}, /* rubrik */
    {43896, 21}, /* ruby */
    {43901, 21}, /* ruby3.2 */
    {43909, 82}, /* ruff */
    {43914, 457}, /* run0 */
    {43919, 227}, /* runcon */
    {43926, 21}, /* runghc */
    {43933, 21}, /* runhaskell */
    {43944, 78}, /* runit-init */
    {43955, 105}, /* runlevel */
    {43964, 41}, /* runme */
    {43970, 382}, /* runsvdir */
    {43979, 733}, /* runuser */
    {43987, 41}, /* rust-script */
    {43999, 82}, /* rustc */
    {44005, 82}, /* rustfmt */
    {44013, 140}, /* rustic */
    {44020, 120}, /* rustic forget */
    {44034, 120}, /* rustic prune */
    {44047, 89}, /* rustup */
    {44054, 419}, /* rustup self uninstall */
    {44076, 116}, /* rxvt */
    {44081, 57}, /* s-nail */
    {44088, 69}, /* s3cmd */
    {44094, 69}, /* s5cmd */
    {44100, 78}, /* s6-linux-init-hpr */
    {44118, 734}, /* s6-rc */
    {44124, 499}, /* s6-svc */
    {44131, 735}, /* s6-tcpserver */
    {44144, 133}, /* s7-cli */
    {44151, 731}, /* sa-learn */
    {44160, 136}, /* sacctmgr */
    {44169, 142}, /* sade */
    {44174, 41}, /* sage */
    {44179, 183}, /* salloc */
    {44186, 736}, /* salt */
    {44191, 736}, /* salt-call */
    {44201, 22}, /* salt-call-url */
    {44215, 737}, /* salt-key */
    {44224, 49}, /* salt-run */
    {44233, 222}, /* salt-run manage.down */
    {44254, 736}, /* salt-ssh */
    {44263, 222}, /* saltutil */
    {44272, 69}, /* sam */
    {44276, 74}, /* sam delete */
    {44287, 717}, /* samba-tool */
    {44298, 523}, /* samba-tool computer delete */
    {44325, 523}, /* samba-tool computer disable */
    {44353, 50}, /* samba-tool dns del */
    {44372, 50}, /* samba-tool dns delete */
    {44394, 50}, /* samba-tool domain demote */
    {44419, 50}, /* samba-tool domain leave */
    {44443, 50}, /* samba-tool gpo del */
    {44462, 50}, /* samba-tool gpo delete */
    {44484, 523}, /* samba-tool group delete */
    {44508, 523}, /* samba-tool group disable */
    {44533, 50}, /* samba-tool ou del */
    {44551, 50}, /* samba-tool ou delete */
    {44572, 50}, /* samba-tool site del */
    {44592, 50}, /* samba-tool site delete */
    {44615, 50}, /* samba-tool spn del */
    {44634, 50}, /* samba-tool spn delete */
    {44656, 523}, /* samba-tool user delete */
    {44679, 523}, /* samba-tool user disable */
    {44703, 49}, /* samlctl */
    {44711, 251}, /* samlctl idp */
    {44723, 49}, /* samply */
    {44730, 270}, /* samply record */
    {44744, 37}, /* sandbox-exec */
    {44757, 92}, /* sanity */
    {44764, 72}, /* sanoid */
    {44771, 40}, /* sar */
    {44775, 59}, /* sas2flash */
    {44785, 20}, /* sas2ircu */
    {44794, 59}, /* sas3flash */
    {44804, 20}, /* sas3ircu */
    {44813, 139}, /* saveenv */
    {44821, 33}, /* say */
    {44825, 183}, /* sbatch */
    {44832, 21}, /* sbcl */
    {44837, 145}, /* sc */
    {44840, 145}, /* sc.exe */
    {44847, 21}, /* scala */
    {44853, 738}, /* scancel */
    {44861, 54}, /* scc */
    {44865, 59}, /* sceutil */
    {44873, 41}, /* scheme */
    {44880, 37}, /* schroot */
    {44888, 145}, /* schtasks */
    {44897, 21}, /* scilab */
    {44904, 16}, /* scli */
    {44909, 136}, /* scontrol */
    {44918, 739}, /* scontrol abort */
    {44933, 739}, /* scontrol shutdown */
    {44951, 739}, /* scontrol takeover */
    {44969, 740}, /* scp */
    {44973, 741}, /* screen */
    {44980, 118}, /* screenfetch */
    {44992, 742}, /* script */
    {44999, 33}, /* scrot */
    {45005, 160}, /* scrub */
    {45011, 58}, /* scrypt */
    {45018, 171}, /* scswitch */
    {45027, 87}, /* scutil */
    {45034, 69}, /* scw */
    {45038, 93}, /* sdiff */
    {45044, 49}, /* sdk */
    {45048, 22}, /* sdk install */
    {45060, 162}, /* sdparm */
    {45067, 25}, /* sdphost */
    {45075, 49}, /* sea-orm-cli */
    {45087, 251}, /* sea-orm-cli migrate down */
    {45112, 251}, /* sea-orm-cli migrate fresh */
    {45138, 251}, /* sea-orm-cli migrate refresh */
    {45166, 251}, /* sea-orm-cli migrate reset */
    {45192, 201}, /* secret-tool */
    {45204, 87}, /* security */
    {45213, 743}, /* security dump-keychain */
    {45236, 743}, /* security export */
    {45252, 743}, /* security find-generic-password */
    {45283, 743}, /* security find-internet-password */
    {45315, 468}, /* sed */
    {45319, 144}, /* sedutil-cli */
    {45331, 35}, /* selinuxenabled-off */
    {45350, 227}, /* sem */
    {45354, 35}, /* semanage */
    {45363, 744}, /* semanage boolean */
    {45380, 744}, /* semanage fcontext */
    {45398, 745}, /* semanage login */
    {45413, 746}, /* semanage permissive */
    {45433, 744}, /* semanage port */
    {45447, 744}, /* semanage user */
    {45461, 35}, /* semodule */
    {45470, 1}, /* send */
    {45475, 57}, /* sendEmail */
    {45485, 1}, /* sendfile */
    {45494, 277}, /* sendmail */
    {45503, 337}, /* sendmail-q */
    {45514, 1}, /* sendxmpp */
    {45523, 40}, /* sensors */
    {45531, 232}, /* sentry */
    {45538, 3}, /* seq */
    {45542, 747}, /* sequelize */
    {45552, 747}, /* sequelize-cli */
    {45566, 291}, /* serve */
    {45572, 234}, /* serveo */
    {45579, 81}, /* serverless */
    {45590, 74}, /* serverless remove */
    {45608, 499}, /* service */
    {45616, 748}, /* service dropbear */
    {45633, 748}, /* service firewall */
    {45650, 748}, /* service ipfw */
    {45663, 748}, /* service netif */
    {45677, 748}, /* service network */
    {45693, 748}, /* service networking */
    {45712, 748}, /* service pf */
    {45723, 748}, /* service routing */
    {45739, 748}, /* service ssh */
    {45751, 748}, /* service sshd */
    {45764, 40}, /* sestatus */
    {45773, 749}, /* set */
    {45777, 114}, /* set-default */
    {45789, 224}, /* set-default.sh */
    {45804, 227}, /* setarch */
    {45812, 214}, /* setcap */
    {45819, 114}, /* setcfg */
    {45826, 750}, /* setenforce */
    {45837, 751}, /* setfacl */
    {45845, 722}, /* setfiles */
    {45854, 241}, /* setfont */
    {45862, 752}, /* setpci */
    {45869, 753}, /* setpriv */
    {45877, 705}, /* setquota */
    {45886, 754}, /* setsebool */
    {45896, 194}, /* setsid */
    {45903, 241}, /* setterm */
    {45911, 755}, /* settings */
    {45920, 71}, /* settings reset */
    {45935, 756}, /* setxkbmap */
    {45945, 139}, /* sf */
    {45948, 757}, /* sfdisk */
    {45955, 160}, /* sfill */
    {45961, 407}, /* sftp */
    {45966, 637}, /* sg */
    {45969, 31}, /* sg_format */
    {45979, 356}, /* sg_reassign */
    {45991, 356}, /* sg_sanitize */
    {46003, 31}, /* sg_unmap */
    {46012, 31}, /* sg_wr_mode */
    {46023, 356}, /* sg_write_buffer */
    {46039, 31}, /* sg_write_same */
    {46053, 414}, /* sgdisk */
    {46060, 63}, /* sgpt */
    {46065, 112}, /* sh */
    {46068, 132}, /* sha1sum */
    {46076, 132}, /* sha224sum */
    {46086, 132}, /* sha256sum */
    {46096, 132}, /* sha384sum */
    {46106, 132}, /* sha512sum */
    {46116, 209}, /* shar */
    {46121, 22}, /* shards */
    {46128, 93}, /* shellcheck */
    {46139, 200}, /* shellinaboxd */
    {46152, 78}, /* shepherd */
    {46161, 177}, /* shift */
    {46167, 49}, /* shopify */
    {46175, 229}, /* shopify theme delete */
    {46196, 758}, /* shopt */
    {46202, 86}, /* shorewall */
    {46212, 86}, /* shorewall6 */
    {46223, 126}, /* showmount */
    {46233, 160}, /* shred */
    {46239, 38}, /* shuf */
    {46244, 759}, /* shutdown */
    {46253, 474}, /* shutdown-now */
    {46266, 36}, /* siege */
    {46272, 1}, /* signal-cli */
    {46283, 37}, /* singularity */
    {46295, 91}, /* singularity exec */
    {46312, 91}, /* singularity run */
    {46328, 91}, /* singularity shell */
    {46346, 126}, /* sipcalc */
    {46354, 234}, /* sish */
    {46359, 54}, /* size */
    {46364, 49}, /* skaffold */
    {46373, 258}, /* skaffold delete */
    {46389, 553}, /* skill */
    {46395, 49}, /* skopeo */
    {46402, 275}, /* skopeo delete */
    {46416, 118}, /* slabtop */
    {46424, 1}, /* slack */
    {46430, 1}, /* slackcat */
    {46439, 49}, /* slackpkg */
    {46448, 90}, /* slackpkg remove */
    {46464, 553}, /* slay */
    {46469, 146}, /* slcand-x */
    {46478, 3}, /* sleep */
    {46484, 24}, /* sliver */
    {46491, 253}, /* slogin */
    {46498, 24}, /* slowhttptest */
    {46511, 107}, /* slowloris */
    {46521, 81}, /* sls */
    {46525, 74}, /* sls remove */
    {46536, 21}, /* slsh */
    {46541, 136}, /* slurmctld */
    {46551, 136}, /* slurmdbd */
    {46560, 760}, /* sm */
    {46563, 761}, /* sm forget */
    {46573, 761}, /* sm format */
    {46583, 761}, /* sm partition */
    {46596, 762}, /* smartctl */
    {46605, 59}, /* smartctl-vendor */
    {46621, 763}, /* smbclient */
    {46631, 273}, /* smbldap-groupdel */
    {46648, 273}, /* smbldap-userdel */
    {46664, 675}, /* smbpasswd */
    {46674, 105}, /* smbstatus */
    {46684, 40}, /* smem */
    {46689, 57}, /* smtp-cli */
    {46698, 25}, /* snagflash */
    {46708, 25}, /* snagrecover */
    {46720, 41}, /* snakemake */
    {46730, 89}, /* snap */
    {46735, 65}, /* snap ack-x */
    {46746, 419}, /* snap forget */
    {46758, 22}, /* snap install */
    {46771, 90}, /* snap remove */
    {46783, 401}, /* snap run */
    {46792, 1}, /* snap-paste */
    {46803, 133}, /* snap7-client */
    {46816, 33}, /* snapper */
    {46824, 169}, /* snapper delete */
    {46839, 169}, /* snapper rm */
    {46850, 764}, /* snapper rollback */
    {46867, 764}, /* snapper undochange */
    {46886, 225}, /* snapshot-tool */
    {46900, 17}, /* snarf */
    {46906, 72}, /* snebu */
    {46912, 57}, /* snmpinform */
    {46923, 78}, /* snmpset */
    {46931, 57}, /* snmptrap */
    {46940, 126}, /* snmpwalk */
    {46949, 101}, /* snowsql */
    {46957, 632}, /* socat */
    {46963, 765}, /* socketfilterfw */
    {46978, 735}, /* socketlogd */
    {46989, 33}, /* soffice */
    {46997, 87}, /* softwareupdate */
    {47012, 67}, /* solana */
    {47019, 67}, /* solana-keygen */
    {47033, 67}, /* solana-validator */
    {47050, 247}, /* solo */
    {47055, 64}, /* solr */
    {47060, 766}, /* sort */
    {47065, 0}, /* source */
    {47072, 33}, /* sox */
    {47076, 378}, /* soxi */
    {47081, 127}, /* sp_flash_tool */
    {47095, 101}, /* spark-sql */
    {47105, 402}, /* spark-submit */
    {47118, 227}, /* spawn */
    {47124, 87}, /* spctl */
    {47130, 284}, /* spctl disable */
    {47144, 284}, /* spctl kext-consent */
    {47163, 106}, /* speedtest */
    {47173, 105}, /* speedtest-cli */
    {47187, 127}, /* spflashtool */
    {47199, 82}, /* sphinx-build */
    {47212, 59}, /* spi-config */
    {47223, 25}, /* spi-flash */
    {47233, 49}, /* spin */
    {47238, 41}, /* spin up */
    {47246, 67}, /* spl-token */
    {47256, 283}, /* split */
    {47262, 767}, /* sponge */
    {47269, 1}, /* sprunge */
    {47277, 25}, /* spsdk */
    {47283, 768}, /* sqitch */
    {47290, 101}, /* sqlcl */
    {47296, 248}, /* sqlcmd */
    {47303, 621}, /* sqldiff */
    {47311, 245}, /* sqlformat */
    {47321, 248}, /* sqlite */
    {47328, 64}, /* sqlite-utils */
    {47341, 101}, /* sqlite-utils-any */
    {47358, 248}, /* sqlite3 */
    {47366, 56}, /* sqlldr */
    {47373, 101}, /* sqlline */
    {47381, 24}, /* sqlmap */
    {47388, 26}, /* sqlpackage */
    {47399, 101}, /* sqlplus */
    {47407, 49}, /* sqlx */
    {47412, 768}, /* sqlx database */
    {47426, 101}, /* sqsh */
    {47431, 21}, /* squirrel */
    {47440, 160}, /* srm */
    {47444, 102}, /* srmrm */
    {47450, 183}, /* srun */
    {47455, 56}, /* srvctl */
    {47462, 105}, /* ss */
    {47465, 20}, /* ssacli */
    {47472, 234}, /* ssf */
    {47476, 125}, /* ssh */
    {47480, 60}, /* ssh-add */
    {47488, 83}, /* ssh-agent */
    {47498, 60}, /* ssh-copy-id */
    {47510, 769}, /* ssh-keygen */
    {47521, 106}, /* ssh-keyscan */
    {47533, 770}, /* sshd */
    {47538, 277}, /* sshfs */
    {47544, 200}, /* sshx */
    {47549, 49}, /* sst */
    {47553, 251}, /* sst remove */
    {47564, 37}, /* st */
    {47567, 771}, /* st-flash */
    {47576, 771}, /* st-util */
    {47584, 89}, /* stack */
    {47590, 22}, /* stack install */
    {47604, 21}, /* stack runghc */
    {47617, 83}, /* start-stop-daemon */
    {47635, 87}, /* startosinstall */
    {47650, 40}, /* stat */
    {47655, 291}, /* static-web-server */
    {47673, 25}, /* stcgal */
    {47680, 25}, /* stcgpy */
    {47687, 227}, /* stdbuf */
    {47694, 33}, /* steghide */
    {47703, 67}, /* stellar */
    {47711, 49}, /* step */
    {47716, 39}, /* step ca */
    {47724, 127}, /* stlink-tool */
    {47736, 771}, /* stm32flash */
    {47747, 25}, /* stm32loader */
    {47759, 25}, /* stm8flash */
    {47769, 660}, /* stolonctl */
    {47779, 84}, /* stonith */
    {47787, 84}, /* stonith_admin */
    {47801, 20}, /* storcli */
    {47809, 20}, /* storcli64 */
    {47819, 72}, /* storeBackup */
    {47831, 72}, /* storeBackupDel.pl */
    {47849, 49}, /* storj */
    {47855, 251}, /* storj rb */
    {47864, 251}, /* storj rm */
    {47873, 49}, /* storm */
    {47879, 41}, /* storm jar */
    {47889, 114}, /* storman */
    {47897, 772}, /* stow */
    {47902, 773}, /* strace */
    {47909, 92}, /* strapi */
    {47916, 49}, /* stratis */
    {47924, 143}, /* stratis filesystem create */
    {47950, 143}, /* stratis filesystem destroy */
    {47977, 143}, /* stratis pool create */
    {47997, 143}, /* stratis pool destroy */
    {48018, 41}, /* streamlit */
    {48028, 774}, /* stress */
    {48035, 774}, /* stress-ng */
    {48045, 38}, /* strings */
    {48053, 656}, /* strip */
    {48059, 250}, /* strongswan */
    {48070, 609}, /* stty */
    {48075, 637}, /* su */
    {48078, 239}, /* su-exec */
    {48086, 279}, /* subl */
    {48091, 775}, /* sudo */
    {48096, 279}, /* sudoedit */
    {48105, 67}, /* sui */
    {48109, 132}, /* sum */
    {48113, 139}, /* sumtool-x */
    {48123, 25}, /* sunxi-fel */
    {48133, 69}, /* supabase */
    {48142, 64}, /* supabase db */
    {48154, 232}, /* supermarket-ctl */
    {48170, 718}, /* superset */
    {48179, 499}, /* supervisorctl */
    {48193, 49}, /* surge */
    {48199, 74}, /* surge teardown */
    {48214, 101}, /* surreal */
    {48222, 151}, /* suspend */
    {48230, 499}, /* sv */
    {48233, 499}, /* svc */
    {48237, 473}, /* svcadm */
    {48244, 776}, /* svcadm disable */
    {48259, 171}, /* svcadm mark */
    {48271, 382}, /* svccfg */
    {48278, 709}, /* svcs */
    {48283, 171}, /* svctask */
    {48291, 206}, /* svn */
    {48295, 777}, /* svn cleanup */
    {48307, 778}, /* svn delete */
    {48318, 778}, /* svn remove */
    {48329, 779}, /* svn revert */
    {48340, 778}, /* svn rm */
    {48347, 206}, /* svnadmin */
    {48356, 780}, /* swaks */
    {48362, 250}, /* swanctl */
    {48370, 592}, /* swaplabel */
    {48380, 406}, /* swapoff */
    {48388, 406}, /* swapon */
    {48395, 781}, /* swconfig */
    {48404, 82}, /* swift */
    {48410, 683}, /* switch_root */
    {48422, 171}, /* swremove */
    {48431, 89}, /* swupd */
    {48437, 90}, /* swupd bundle-remove */
    {48457, 65}, /* swupdate */
    {48466, 25}, /* sx */
    {48469, 346}, /* symconfigure */
    {48482, 612}, /* symlink */
    {48490, 252}, /* sympa */
    {48496, 782}, /* sync */
    {48501, 783}, /* syncoid */
    {48509, 504}, /* syncthing */
    {48519, 171}, /* syncvg-x */
    {48528, 107}, /* synflood */
    {48537, 114}, /* syno_poweroff_task */
    {48556, 114}, /* synobackup */
    {48567, 114}, /* synodisk */
    {48576, 114}, /* synogroup */
    {48586, 114}, /* synonet */
    {48594, 114}, /* synopkg */
    {48602, 114}, /* synoservice */
    {48614, 114}, /* synoshare */
    {48624, 114}, /* synospace */
    {48634, 114}, /* synouser */
    {48643, 344}, /* sysadminctl */
    {48655, 33}, /* sysbench */
    {48664, 784}, /* sysctl */
    {48671, 381}, /* syslinux */
    {48680, 709}, /* sysrc */
    {48686, 225}, /* sysrepocfg */
    {48697, 785}, /* systemctl */
    {48707, 786}, /* systemctl add-wants */
    {48727, 787}, /* systemctl daemon-reexec-x */
    {48753, 787}, /* systemctl default */
    {48771, 788}, /* systemctl disable */
    {48789, 789}, /* systemctl emergency */
    {48809, 786}, /* systemctl enable */
    {48826, 789}, /* systemctl halt */
    {48841, 787}, /* systemctl isolate */
    {48859, 789}, /* systemctl kexec */
    {48875, 790}, /* systemctl kill */
    {48890, 788}, /* systemctl mask */
    {48905, 789}, /* systemctl poweroff */
    {48924, 787}, /* systemctl preset-all */
    {48945, 789}, /* systemctl reboot */
    {48962, 789}, /* systemctl rescue */
    {48979, 787}, /* systemctl revert */
    {48996, 786}, /* systemctl set-default */
    {49018, 789}, /* systemctl soft-reboot */
    {49040, 786}, /* systemctl start */
    {49056, 788}, /* systemctl stop */
    {49071, 482}, /* systemd-analyze */
    {49087, 1}, /* systemd-cat */
    {49099, 482}, /* systemd-cgls */
    {49112, 482}, /* systemd-cgtop */
    {49126, 247}, /* systemd-cryptenroll */
    {49146, 482}, /* systemd-detect-virt */
    {49166, 791}, /* systemd-firstboot */
    {49184, 227}, /* systemd-inhibit */
    {49200, 37}, /* systemd-nspawn */
    {49215, 378}, /* systemd-resolve */
    {49231, 792}, /* systemd-run */
    {49243, 87}, /* systemsetup */
    {49255, 65}, /* sysupgrade */
    {49266, 224}, /* syswrapper.sh */
    {49280, 107}, /* t50 */
    {49284, 245}, /* tac */
    {49288, 793}, /* tail */
    {49293, 794}, /* tailscale */
    {49303, 122}, /* takeown */
    {49311, 49}, /* talosctl */
    {49320, 258}, /* talosctl reboot */
    {49336, 258}, /* talosctl reset */
    {49351, 258}, /* talosctl shutdown */
    {49369, 182}, /* tar */
    {49373, 101}, /* tarantoolctl */
    {49386, 795}, /* tarsnap */
    {49394, 152}, /* tart */
    {49399, 63}, /* task */
    {49404, 41}, /* taskfile */
    {49413, 51}, /* tasksel */
    {49421, 796}, /* taskset */
    {49429, 163}, /* tc */
    {49432, 797}, /* tc class */
    {49441, 797}, /* tc filter */
    {49451, 797}, /* tc qdisc */
    {49460, 41}, /* tcc */
    {49464, 69}, /* tccli */
    {49470, 798}, /* tccutil */
    {49478, 21}, /* tclsh */
    {49484, 141}, /* tcp-paste */
    {49494, 799}, /* tcpdump */
    {49502, 800}, /* tcpkill */
    {49510, 735}, /* tcpserver */
    {49520, 735}, /* tcpsvd */
    {49527, 54}, /* tcptrack */
    {49536, 112}, /* tcsh */
    {49541, 801}, /* tctl */
    {49546, 49}, /* tdnf */
    {49551, 90}, /* tdnf erase */
    {49562, 90}, /* tdnf remove */
    {49574, 72}, /* tdpsqlc */
    {49582, 163}, /* teamdctl */
    {49591, 767}, /* tee */
    {49595, 127}, /* teensy_loader_cli */
    {49613, 25}, /* teensyload */
    {49624, 25}, /* tegraflash */
    {49635, 25}, /* tegraflash.py */
    {49649, 67}, /* teku */
    {49654, 200}, /* teleconsole */
    {49666, 70}, /* telegraf */
    {49675, 57}, /* telegram-cli */
    {49688, 1}, /* telegram-send */
    {49702, 801}, /* teleport */
    {49711, 498}, /* telinit */
    {49719, 474}, /* telinit-0 */
    {49729, 802}, /* telnet */
    {49736, 18}, /* telnet-ocd */
    {49747, 19}, /* telnet-openocd */
    {49762, 492}, /* telnetd */
    {49770, 1}, /* termbin */
    {49778, 552}, /* terminate-account */
    {49796, 37}, /* terminator */
    {49807, 114}, /* termux-reset */
    {49820, 67}, /* terrad */
    {49827, 803}, /* terraform */
    {49837, 22}, /* terraform init */
    {49852, 803}, /* terragrunt */
    {49863, 114}, /* terramaster-cli */
    {49879, 33}, /* tesseract */
    {49889, 3}, /* test */
    {49894, 680}, /* testdisk */
    {49903, 67}, /* tezos-client */
    {49916, 117}, /* tftp */
    {49921, 25}, /* tftpflash */
    {49931, 63}, /* tgpt */
    {49936, 107}, /* thc-ssl-dos */
    {49948, 191}, /* thin_repair */
    {49960, 191}, /* thin_restore */
    {49973, 191}, /* thin_trim-x */
    {49985, 291}, /* thttpd */
    {49992, 33}, /* thunderbird */
    {50004, 245}, /* tidy */
    {50009, 37}, /* tilix */
    {50015, 49}, /* tilt */
    {50020, 258}, /* tilt down */
    {50030, 804}, /* time */
    {50035, 482}, /* timedatectl */
    {50047, 482}, /* timedatectl list-timezones */
    {50074, 482}, /* timedatectl show */
    {50091, 482}, /* timedatectl status */
    {50110, 54}, /* timedatex */
    {50120, 805}, /* timeout */
    {50128, 212}, /* times */
    {50134, 101}, /* timescaledb */
    {50146, 806}, /* timeshift */
    {50156, 169}, /* timeshift --delete */
    {50175, 350}, /* timeshift-any */
    {50189, 63}, /* timew */
    {50195, 103}, /* tinygo */
    {50202, 21}, /* tinyscheme */
    {50213, 93}, /* tldr */
    {50218, 200}, /* tmate */
    {50224, 807}, /* tmpreaper */
    {50234, 807}, /* tmpwatch */
    {50243, 87}, /* tmutil */
    {50250, 169}, /* tmutil delete */
    {50264, 808}, /* tmutil deleteinprogress */
    {50288, 120}, /* tmutil deletelocalsnapshots */
    {50316, 808}, /* tmutil disable */
    {50331, 808}, /* tmutil removedestination */
    {50356, 809}, /* tmux */
    {50361, 810}, /* tmux clear-history */
    {50380, 810}, /* tmux kill-pane */
    {50395, 810}, /* tmux kill-session */
    {50413, 810}, /* tmux kill-window */
    {50430, 22}, /* tmux-plugin */
    {50442, 202}, /* tmuxinator */
    {50453, 63}, /* todo.sh */
    {50461, 113}, /* todos */
    {50467, 803}, /* tofu */
    {50472, 41}, /* toil-cwl-runner */
    {50488, 38}, /* toilet */
    {50495, 54}, /* tokei */
    {50501, 37}, /* toolbox */
    {50509, 312}, /* toolbox rm */
    {50520, 312}, /* toolbox rmi */
    {50532, 57}, /* toot */
    {50537, 49}, /* tootctl */
    {50545, 811}, /* tootctl media remove */
    {50566, 811}, /* tootctl media remove-orphans */
    {50595, 251}, /* tootctl self-destruct */
    {50617, 118}, /* top */
    {50621, 194}, /* torify */
    {50628, 107}, /* torshammer */
    {50639, 812}, /* torsocks */
    {50648, 813}, /* touch */
    {50654, 82}, /* tox */
    {50658, 199}, /* toybox */
    {50665, 25}, /* tpflash */
    {50673, 814}, /* tpm2_changeeps */
    {50688, 814}, /* tpm2_changepps */
    {50703, 814}, /* tpm2_clear */
    {50714, 814}, /* tpm2_clearcontrol */
    {50732, 814}, /* tpm2_dictionarylockout */
    {50755, 814}, /* tpm2_evictcontrol */
    {50773, 814}, /* tpm2_hierarchycontrol */
    {50795, 814}, /* tpm2_nvundefine */
    {50811, 814}, /* tpm2_nvwrite */
    {50824, 59}, /* tpm_clear */
    {50834, 177}, /* tput */
    {50839, 245}, /* tr */
    {50842, 106}, /* tracepath */
    {50852, 106}, /* traceroute */
    {50863, 54}, /* trafshow */
    {50872, 49}, /* transactional-update */
    {50893, 419}, /* transactional-update rollback */
    {50923, 141}, /* transfer */
    {50932, 33}, /* transmission-cli */
    {50949, 815}, /* trap */
    {50954, 421}, /* trash */
    {50960, 816}, /* trash-empty */
    {50972, 421}, /* trash-put */
    {50982, 40}, /* tree */
    {50987, 67}, /* trezorctl */
    {50997, 101}, /* trino */
    {51003, 3}, /* true */
    {51008, 21}, /* truffleruby */
    {51020, 387}, /* truncate */
    {51029, 37}, /* ts */
    {51032, 21}, /* ts-node */
    {51040, 82}, /* tsc */
    {51044, 49}, /* tsdb */
    {51049, 251}, /* tsdb drop */
    {51059, 801}, /* tsh */
    {51063, 799}, /* tshark */
    {51070, 41}, /* tsimp */
    {51076, 38}, /* tsort */
    {51082, 101}, /* tsql */
    {51087, 21}, /* tsx */
    {51091, 212}, /* tty */
    {51095, 200}, /* ttyd */
    {51100, 353}, /* tune2fs */
    {51108, 274}, /* tuned-adm */
    {51118, 142}, /* tunefs */
    {51125, 234}, /* tunnelto */
    {51134, 63}, /* turbo */
    {51140, 101}, /* turso */
    {51146, 251}, /* turso db delete */
    {51162, 251}, /* turso db destroy */
    {51179, 251}, /* turso db remove */
    {51195, 251}, /* turso group delete */
    {51214, 251}, /* turso group destroy */
    {51234, 251}, /* turso group remove */
    {51253, 251}, /* turso org delete */
    {51270, 251}, /* turso org destroy */
    {51288, 251}, /* turso org remove */
    {51305, 149}, /* tuya-cli */
    {51314, 20}, /* tw_cli */
    {51321, 49}, /* twilio */
    {51328, 229}, /* twilio phone-numbers:remove */
    {51356, 250}, /* twingate */
    {51365, 49}, /* twrp */
    {51370, 71}, /* twrp wipe */
    {51380, 212}, /* type */
    {51385, 66}, /* typeorm */
    {51393, 300}, /* typeset */
    {51401, 64}, /* typo3 */
    {51407, 54}, /* tzselect */
    {51416, 252}, /* uapi */
    {51421, 102}, /* uberftp */
    {51429, 139}, /* ubiattach-force */
    {51445, 383}, /* ubidetach */
    {51455, 31}, /* ubiformat */
    {51465, 139}, /* ubimkvol */
    {51474, 538}, /* ubinfo */
    {51481, 538}, /* ubinize */
    {51489, 225}, /* ubirename */
    {51499, 139}, /* ubirmvol */
    {51508, 139}, /* ubirsvol */
    {51517, 139}, /* ubiupdatevol */
    {51530, 49}, /* ubnt-systool */
    {51543, 224}, /* ubnt-systool reset2defaults */
    {51571, 114}, /* ubntctl */
    {51579, 139}, /* uboot_env */
    {51589, 139}, /* ubootenv */
    {51598, 756}, /* ubuntu-drivers */
    {51613, 817}, /* ubus */
    {51618, 818}, /* uci */
    {51622, 237}, /* uclampset */
    {51632, 33}, /* udevadm */
    {51640, 306}, /* udhcpc */
    {51647, 162}, /* udisksctl */
    {51657, 735}, /* udpsvd */
    {51664, 25}, /* uf2conv.py */
    {51675, 49}, /* uftrace */
    {51683, 270}, /* uftrace record */
    {51698, 819}, /* ufw */
    {51702, 820}, /* uhubctl */
    {51710, 821}, /* ulimit */
    {51717, 821}, /* umask */
    {51723, 822}, /* umount */
    {51730, 245}, /* unaccent */
    {51739, 151}, /* unalias */
    {51747, 3}, /* uname */
    {51753, 823}, /* unar */
    {51758, 51}, /* unattended-upgrade */
    {51777, 557}, /* unbound-control */
    {51793, 194}, /* unbuffer */
    {51802, 100}, /* uncompress */
    {51813, 71}, /* uncrypt */
    {51821, 38}, /* unexpand */
    {51830, 171}, /* unextendvg */
    {51841, 113}, /* unifdef-any */
    {51853, 156}, /* unionfs */
    {51861, 156}, /* unionfs-fuse */
    {51874, 38}, /* uniq */
    {51879, 824}, /* unison */
    {51886, 38}, /* units */
    {51892, 149}, /* universal-silabs-flasher */
    {51917, 113}, /* unix2dos */
    {51926, 725}, /* unlink */
    {51933, 171}, /* unmirrorvg */
    {51944, 114}, /* unraid-api */
    {51955, 707}, /* unrar */
    {51961, 825}, /* unset */
    {51967, 826}, /* unshare */
    {51975, 827}, /* unsquashfs */
    {51986, 100}, /* unxz */
    {51991, 587}, /* unzip */
    {51997, 100}, /* unzstd */
    {52004, 69}, /* upctl */
    {52010, 756}, /* update-alternatives */
    {52030, 51}, /* update-ca-certificates */
    {52053, 828}, /* update-crypto-policies */
    {52076, 51}, /* update-grub */
    {52088, 829}, /* update-initramfs */
    {52105, 410}, /* update-initramfs-d */
    {52124, 235}, /* update-rc.d */
    {52136, 25}, /* updi */
    {52141, 291}, /* updog */
    {52147, 127}, /* upgrade_tool */
    {52160, 49}, /* uplink */
    {52167, 251}, /* uplink rb */
    {52177, 251}, /* uplink rm */
    {52187, 291}, /* uploadserver */
    {52200, 33}, /* upnpc */
    {52206, 378}, /* upower */
    {52213, 84}, /* upsc */
    {52218, 78}, /* upscmd */
    {52225, 78}, /* upsdrvctl */
    {52235, 78}, /* upsmon */
    {52242, 49}, /* upterm */
    {52249, 200}, /* upterm host */
    {52261, 3}, /* uptime */
    {52268, 656}, /* upx */
    {52272, 72}, /* urbackupsrv */
    {52284, 25}, /* urjtag */
    {52291, 830}, /* urpme */
    {52297, 37}, /* urxvt */
    {52303, 831}, /* usbguard */
    {52312, 138}, /* usbimager */
    {52322, 55}, /* useradd */
    {52330, 303}, /* userdel */
    {52338, 832}, /* usermod */
    {52346, 212}, /* users */
    {52352, 101}, /* usql */
    {52357, 492}, /* utelnetd */
    {52366, 73}, /* utmctl */
    {52373, 123}, /* utmpdump */
    {52382, 110}, /* uudecode */
    {52391, 110}, /* uuencode */
    {52400, 625}, /* uuenview */
    {52409, 61}, /* uuidgen */
    {52417, 127}, /* uuu */
    {52421, 89}, /* uv */
    {52424, 22}, /* uv add */
    {52431, 22}, /* uv pip install */
    {52446, 196}, /* uv run */
    {52453, 22}, /* uv tool install */
    {52469, 196}, /* uvx */
    {52473, 552}, /* v-delete-database */
    {52491, 552}, /* v-delete-user */
    {52505, 552}, /* v-delete-web-domain */
    {52525, 378}, /* v4l2-ctl */
    {52534, 81}, /* vagrant */
    {52542, 494}, /* vagrant destroy */
    {52558, 22}, /* vagrant plugin install */
    {52581, 495}, /* vagrant snapshot delete */
    {52605, 495}, /* vagrant snapshot pop */
    {52626, 495}, /* vagrant snapshot restore */
    {52651, 833}, /* vagrant ssh */
    {52663, 378}, /* vainfo */
    {52670, 21}, /* vala */
    {52675, 83}, /* valgrind */
    {52684, 719}, /* valkey-cli */
    {52695, 171}, /* varyoffvg */
    {52705, 172}, /* vault */
    {52711, 267}, /* vault delete */
    {52724, 343}, /* vault destroy */
    {52738, 343}, /* vault kv delete */
    {52754, 343}, /* vault kv destroy */
    {52771, 343}, /* vault kv metadata delete */
    {52796, 343}, /* vault kv undelete-all */
    {52818, 267}, /* vault lease revoke */
    {52837, 343}, /* vault operator seal */
    {52857, 267}, /* vault seal */
    {52868, 343}, /* vault secrets disable */
    {52890, 16}, /* vbash */
    {52896, 25}, /* vbmeta */
    {52903, 27}, /* vboxmanage */
    {52914, 28}, /* vboxmanage closemedium */
    {52937, 29}, /* vboxmanage controlvm */
    {52958, 28}, /* vboxmanage hostonlyif */
    {52980, 28}, /* vboxmanage natnetwork */
    {53002, 30}, /* vboxmanage snapshot */
    {53022, 28}, /* vboxmanage unregistervm */
    {53046, 378}, /* vcgencmd */
    {53055, 729}, /* vcgencmd otp_program */
    {53076, 729}, /* vcgencmd otp_write */
    {53095, 59}, /* vcmailbox */
    {53105, 834}, /* vconfig */
    {53113, 89}, /* vcpkg */
    {53119, 49}, /* vcsh */
    {53124, 419}, /* vcsh delete */
    {53136, 307}, /* vdir */
    {53141, 49}, /* vdo */
    {53145, 143}, /* vdo create */
    {53156, 143}, /* vdo remove */
    {53167, 70}, /* vector */
    {53174, 72}, /* veeamconfig */
    {53186, 36}, /* vegeta */
    {53193, 69}, /* velero */
    {53200, 49}, /* ventoy */
    {53207, 31}, /* ventoy -I */
    {53217, 31}, /* ventoy -i */
    {53227, 69}, /* vercel */
    {53234, 101}, /* vertica */
    {53242, 705}, /* vgcfgrestore */
    {53255, 591}, /* vgchange */
    {53264, 591}, /* vgcreate */
    {53273, 592}, /* vgdisplay */
    {53283, 171}, /* vgexport */
    {53292, 591}, /* vgextend */
    {53301, 705}, /* vgimportclone */
    {53315, 591}, /* vgreduce */
    {53324, 595}, /* vgremove */
    {53333, 591}, /* vgrename */
    {53342, 592}, /* vgs */
    {53346, 592}, /* vgscan */
    {53353, 374}, /* vi */
    {53356, 374}, /* view */
    {53361, 279}, /* vifm */
    {53366, 835}, /* vigr */
    {53371, 374}, /* vim */
    {53375, 296}, /* vim-cmd */
    {53383, 22}, /* vim-plug */
    {53392, 93}, /* vimdiff */
    {53400, 142}, /* vinum */
    {53406, 835}, /* vipw */
    {53411, 27}, /* virsh */
    {53417, 495}, /* virsh blockcommit */
    {53435, 495}, /* virsh checkpoint-delete */
    {53459, 494}, /* virsh destroy */
    {53473, 495}, /* virsh detach-disk */
    {53491, 495}, /* virsh domblk-delete */
    {53511, 495}, /* virsh domrename-undefine */
    {53536, 495}, /* virsh managedsave-remove */
    {53561, 495}, /* virsh net-destroy */
    {53579, 494}, /* virsh net-undefine */
    {53598, 495}, /* virsh nodedev-destroy */
    {53620, 494}, /* virsh pool-delete */
    {53638, 495}, /* virsh pool-destroy */
    {53657, 495}, /* virsh pool-undefine */
    {53677, 29}, /* virsh reboot */
    {53690, 494}, /* virsh reset */
    {53702, 495}, /* virsh secret-undefine */
    {53724, 29}, /* virsh shutdown */
    {53739, 494}, /* virsh snapshot-delete */
    {53761, 495}, /* virsh snapshot-revert */
    {53783, 494}, /* virsh undefine */
    {53798, 494}, /* virsh vol-delete */
    {53815, 495}, /* virsh vol-resize */
    {53832, 494}, /* virsh vol-wipe */
    {53847, 600}, /* virt-format */
    {53859, 296}, /* virt-manager */
    {53872, 600}, /* virt-resize */
    {53884, 600}, /* virt-sysprep */
    {53897, 252}, /* virtualmin */
    {53908, 101}, /* virtuoso */
    {53917, 836}, /* visudo */
    {53924, 82}, /* vite */
    {53929, 41}, /* vite-node */
    {53939, 18}, /* vivado */
    {53946, 25}, /* vivado_lab */
    {53957, 33}, /* vlc */
    {53961, 52}, /* vlock */
    {53967, 142}, /* vm */
    {53970, 142}, /* vm-bhyve */
    {53979, 152}, /* vmadm */
    {53985, 72}, /* vmdelete */
    {53994, 296}, /* vmkfstools */
    {54005, 363}, /* vmq-admin */
    {54015, 152}, /* vmrun */
    {54021, 495}, /* vmrun deleteSnapshot */
    {54042, 495}, /* vmrun deleteVM */
    {54057, 495}, /* vmrun revertToSnapshot */
    {54080, 40}, /* vmstat */
    {54087, 32}, /* vncserver */
    {54097, 126}, /* vnstat */
    {54104, 41}, /* voila */
    {54110, 49}, /* volta */
    {54116, 22}, /* volta install */
    {54130, 837}, /* vpnc-disconnect */
    {54146, 101}, /* vsql */
    {54151, 122}, /* vssadmin */
    {54160, 120}, /* vssadmin delete */
    {54176, 145}, /* vssadmin.exe */
    {54189, 16}, /* vtysh */
    {54195, 16}, /* vtysh.sh */
    {54204, 69}, /* vultr */
    {54210, 69}, /* vultr-cli */
    {54220, 600}, /* vxdisksetup */
    {54232, 600}, /* vxdiskunsetup */
    {54246, 171}, /* vxedit */
    {54253, 171}, /* vxmend */
    {54260, 171}, /* vxplex */
    {54267, 171}, /* vxvol */
    {54273, 838}, /* vzdump */
    {54280, 212}, /* w */
    {54282, 360}, /* w3m */
    {54286, 133}, /* wago-cli */
    {54295, 212}, /* wait */
    {54300, 33}, /* wakeonlan */
    {54310, 84}, /* wakeonlan-any */
    {54324, 140}, /* wal-g */
    {54330, 678}, /* wal-g delete */
    {54343, 1}, /* wall */
    {54348, 41}, /* wapm */
    {54353, 250}, /* warp-cli */
    {54362, 67}, /* wasmd */
    {54368, 49}, /* wasmer */
    {54375, 41}, /* wasmer run */
    {54386, 41}, /* wasmtime */
    {54395, 839}, /* watch */
    {54401, 37}, /* watchexec */
    {54411, 63}, /* watson */
    {54418, 54}, /* wavemon */
    {54426, 152}, /* waydroid */
    {54435, 172}, /* waypoint */
    {54444, 167}, /* wayvnc */
    {54451, 49}, /* wazuh-control */
    {54465, 62}, /* wazuh-control stop */
    {54484, 25}, /* wb32-dfu-updater_cli */
    {54505, 122}, /* wbadmin */
    {54513, 38}, /* wc */
    {54516, 25}, /* wchisp */
    {54523, 17}, /* wcurl */
    {54529, 54}, /* wdiff */
    {54535, 291}, /* webfsd */
    {54542, 82}, /* webpack */
    {54550, 840}, /* websocat */
    {54559, 167}, /* websocketd */
    {54570, 107}, /* webspy */
    {54577, 57}, /* weechat */
    {54585, 49}, /* werf */
    {54590, 258}, /* werf dismiss */
    {54603, 258}, /* werf purge */
    {54614, 103}, /* west */
    {54619, 200}, /* wetty */
    {54625, 841}, /* wevtutil */
    {54634, 202}, /* wezterm */
    {54642, 60}, /* wg */
    {54645, 842}, /* wg set */
    {54652, 842}, /* wg setconf */
    {54663, 842}, /* wg syncconf */
    {54675, 491}, /* wg-quick */
    {54684, 843}, /* wg-quick down */
    {54698, 844}, /* wget */
    {54703, 17}, /* wget2 */
    {54709, 141}, /* wgetpaste */
    {54719, 93}, /* whatis */
    {54726, 1}, /* whatsapp-cli */
    {54739, 845}, /* whence */
    {54746, 93}, /* whereis */
    {54754, 846}, /* which */
    {54760, 335}, /* whisper-resize */
    {54775, 252}, /* whmapi1 */
    {54783, 212}, /* who */
    {54787, 212}, /* whoami */
    {54794, 396}, /* whois */
    {54800, 49}, /* wifi */
    {54805, 847}, /* wifi down */
    {54815, 24}, /* wifite */
    {54822, 227}, /* winpty */
    {54829, 160}, /* wipe */
    {54834, 71}, /* wipe_data */
    {54844, 848}, /* wipefs */
    {54851, 21}, /* wish */
    {54856, 33}, /* wl-copy */
    {54864, 33}, /* wl-paste */
    {54873, 25}, /* wlink */
    {54879, 378}, /* wmctrl */
    {54886, 849}, /* wmic */
    {54891, 218}, /* wodim */
    {54897, 138}, /* woeusb */
    {54904, 277}, /* wormhole */
    {54913, 49}, /* wp */
    {54916, 131}, /* wp comment */
    {54927, 64}, /* wp db */
    {54933, 131}, /* wp menu */
    {54941, 131}, /* wp option */
    {54951, 131}, /* wp plugin */
    {54961, 22}, /* wp plugin install */
    {54979, 131}, /* wp post */
    {54987, 131}, /* wp theme */
    {54996, 131}, /* wp transient */
    {55009, 131}, /* wp widget */
    {55019, 252}, /* wp-cli */
    {55026, 265}, /* wpa_cli */
    {55034, 69}, /* wrangler */
    {55043, 21}, /* wren */
    {55048, 1}, /* write */
    {55054, 365}, /* write erase */
    {55066, 202}, /* write-chars */
    {55078, 36}, /* wrk */
    {55082, 59}, /* wrmsr */
    {55088, 152}, /* wsl */
    {55092, 152}, /* wsl.exe */
    {55100, 78}, /* wsman */
    {55106, 234}, /* wstunnel */
    {55115, 850}, /* wtmpclean */
    {55125, 202}, /* wtype */
    {55131, 136}, /* wwctl */
    {55137, 37}, /* x-terminal-emulator */
    {55157, 32}, /* x0vncserver */
    {55169, 32}, /* x11vnc */
    {55176, 54}, /* x86info */
    {55184, 851}, /* xargs */
    {55190, 87}, /* xattr */
    {55196, 33}, /* xbacklight */
    {55207, 89}, /* xbps-install */
    {55220, 90}, /* xbps-remove */
    {55232, 25}, /* xc3sprog */
    {55241, 39}, /* xca */
    {55245, 33}, /* xclip */
    {55251, 697}, /* xdcp */
    {55256, 279}, /* xdg-open */
    {55265, 202}, /* xdotool */
    {55273, 810}, /* xdotool click */
    {55287, 810}, /* xdotool key */
    {55299, 810}, /* xdotool keydown */
    {55315, 810}, /* xdotool keyup */
    {55329, 810}, /* xdotool mousemove */
    {55347, 378}, /* xdpyinfo */
    {55356, 697}, /* xdsh */
    {55361, 296}, /* xe */
    {55364, 495}, /* xe host-forget */
    {55379, 495}, /* xe pool-eject */
    {55393, 495}, /* xe snapshot-revert */
    {55412, 495}, /* xe snapshot-uninstall */
    {55434, 495}, /* xe sr-destroy */
    {55448, 495}, /* xe sr-forget */
    {55461, 495}, /* xe vdi-destroy */
    {55476, 495}, /* xe vm-destroy */
    {55490, 495}, /* xe vm-uninstall */
    {55506, 82}, /* xelatex */
    {55514, 242}, /* xfce4-session-logout */
    {55535, 37}, /* xfce4-terminal */
    {55550, 138}, /* xfs_copy */
    {55559, 162}, /* xfs_growfs */
    {55570, 404}, /* xfs_growfs-d */
    {55583, 105}, /* xfs_info */
    {55592, 852}, /* xfs_repair */
    {55603, 348}, /* xfsdump */
    {55611, 350}, /* xfsrestore */
    {55622, 17}, /* xh */
    {55625, 853}, /* xhost */
    {55631, 553}, /* xkill */
    {55637, 152}, /* xl */
    {55640, 378}, /* xlsclients */
    {55651, 38}, /* xmllint */
    {55659, 38}, /* xmlstarlet */
    {55670, 25}, /* xmodem */
    {55677, 21}, /* xonsh */
    {55683, 41}, /* xonsh-run */
    {55693, 100}, /* xorriso */
    {55701, 218}, /* xorrisofs */
    {55711, 378}, /* xprop */
    {55717, 756}, /* xrandr */
    {55724, 102}, /* xrdfs */
    {55730, 67}, /* xrpl */
    {55735, 18}, /* xsct */
    {55740, 33}, /* xsel */
    {55745, 756}, /* xset */
    {55750, 245}, /* xsv */
    {55754, 202}, /* xte */
    {55758, 116}, /* xterm */
    {55764, 501}, /* xtrabackup */
    {55775, 101}, /* xtsql */
    {55781, 854}, /* xvfb-run */
    {55790, 378}, /* xwininfo */
    {55799, 855}, /* xxd */
    {55803, 132}, /* xxhsum */
    {55810, 205}, /* xz */
    {55813, 203}, /* xzcat */
    {55819, 204}, /* xzgrep */
    {55826, 38}, /* xzless */
    {55833, 41}, /* yaegi */
    {55839, 89}, /* yarn */
    {55844, 22}, /* yarn add */
    {55853, 402}, /* yarn app */
    {55862, 402}, /* yarn application */
    {55879, 197}, /* yarn config */
    {55891, 196}, /* yarn dlx */
    {55900, 196}, /* yarn exec */
    {55910, 41}, /* yarn-app */
    {55919, 69}, /* yc */
    {55922, 202}, /* ydotool */
    {55930, 810}, /* ydotool click */
    {55944, 810}, /* ydotool key */
    {55956, 24}, /* yersinia */
    {55965, 856}, /* yes */
    {55969, 247}, /* ykman */
    {55975, 247}, /* ykpiv */
    {55981, 33}, /* youtube-dl */
    {55992, 38}, /* yq */
    {55995, 41}, /* ysh */
    {55999, 101}, /* ysqlsh */
    {56006, 33}, /* yt-dlp */
    {56013, 101}, /* yugabyte */
    {56022, 315}, /* yum */
    {56026, 90}, /* yum autoremove */
    {56041, 90}, /* yum erase */
    {56051, 97}, /* yum history */
    {56063, 22}, /* yum install */
    {56075, 90}, /* yum remove */
    {56086, 857}, /* zabbix_get */
    {56097, 25}, /* zadig */
    {56103, 69}, /* zappa */
    {56109, 33}, /* zathura */
    {56117, 72}, /* zbackup */
    {56125, 378}, /* zbarimg */
    {56133, 67}, /* zcash-cli */
    {56143, 203}, /* zcat */
    {56148, 204}, /* zegrep */
    {56155, 202}, /* zellij */
    {56162, 144}, /* zerofree */
    {56171, 250}, /* zerotier-cli */
    {56184, 421}, /* zf_rm */
    {56190, 858}, /* zfs */
    {56194, 859}, /* zfs destroy */
    {56206, 860}, /* zfs receive */
    {56218, 860}, /* zfs recv */
    {56227, 859}, /* zfs rollback */
    {56240, 204}, /* zgrep */
    {56246, 191}, /* zhack */
    {56252, 82}, /* zig */
    {56256, 363}, /* zigbee2mqtt */
    {56268, 149}, /* zigpy */
    {56274, 100}, /* zip */
    {56278, 64}, /* zkCli.sh */
    {56287, 38}, /* zless */
    {56293, 252}, /* zmcontrol */
    {56303, 598}, /* zmmailbox */
    {56313, 252}, /* zmprov */
    {56320, 72}, /* znapzend */
    {56329, 149}, /* znp_tool */
    {56338, 473}, /* zoneadm */
    {56346, 171}, /* zoneadm -z */
    {56357, 171}, /* zonecfg */
    {56365, 64}, /* zookeeper-shell */
    {56381, 64}, /* zookeeper-shell.sh */
    {56400, 22}, /* zplug */
    {56406, 858}, /* zpool */
    {56412, 861}, /* zpool add */
    {56422, 861}, /* zpool attach */
    {56435, 861}, /* zpool checkpoint */
    {56452, 862}, /* zpool clear */
    {56464, 859}, /* zpool create */
    {56477, 859}, /* zpool destroy */
    {56491, 863}, /* zpool detach */
    {56504, 863}, /* zpool export */
    {56517, 862}, /* zpool import */
    {56530, 859}, /* zpool labelclear */
    {56547, 863}, /* zpool offline */
    {56561, 859}, /* zpool remove */
    {56574, 861}, /* zpool replace */
    {56588, 859}, /* zpool split */
    {56600, 49}, /* zramctl */
    {56608, 134}, /* zramctl --reset */
    {56624, 72}, /* zrepl */
    {56630, 49}, /* zrok */
    {56635, 234}, /* zrok access */
    {56647, 234}, /* zrok share */
    {56658, 112}, /* zsh */
    {56662, 205}, /* zstd */
    {56667, 203}, /* zstdcat */
    {56675, 100}, /* zstdmt */
    {56682, 864}, /* ztcp */
    {56687, 57}, /* zulip-send */
    {56698, 149}, /* zwave */
    {56704, 149}, /* zwavejs */
    {56712, 41}, /* zx */
    {56715, 315}, /* zypper */
    {56722, 97}, /* zypper history */
    {56737, 22}, /* zypper install */
    {56752, 90}, /* zypper remove */
    {56766, 90}, /* zypper rm */
};
const int s2c_name_count = 5242;
