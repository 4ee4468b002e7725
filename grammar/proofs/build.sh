# Fills the home directory (and /etc) of the sandbox that command forms are tried in. Runs inside it; what stands here is what proofs may name.
set -e
cd /root
stamp() { touch -d "$1" "${@:2}"; }

# texts
printf 'apple\nbanana\ncherry\nbanana\nerror: disk full\nApple pie\n' > notes.txt
printf 'delta\nalpha\ncharlie\nbravo\n' > words.txt
printf '10\n9\n100\n1\n9\n' > numbers.txt
printf 'name,age,city\nAda,36,London\nBob,41,Paris\nCid,29,Rome\n' > people.csv
printf 'one two three\nfour five six\n' > columns.txt
printf '2026-01-02 10:00:01 INFO start\n2026-01-02 10:00:05 ERROR timeout 10.0.0.7\n2026-01-02 10:01:00 WARNING slow\n' > app.log
printf '{"name": "ada", "items": [1, 2], "id": 7}\n' > data.json
printf 'first\r\nsecond\r\n' > dos.txt
printf 'a b  c\n\n\nlast line   \n' > spaces.txt
printf '# comment\nport = 80\n# other\nhost = box\n' > server.conf
printf '10.0.0.1 - - [22/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 512 "-" "x"\n10.0.0.2 - - [22/Nov/2026:10:01:00 +0000] "GET /a HTTP/1.1" 404 12 "-" "x"\n10.0.0.1 - - [22/Nov/2026:11:00:00 +0000] "GET / HTTP/1.1" 200 512 "-" "x"\n' > access.log
printf '#!/bin/sh\necho hello from script\n' > script.sh
printf 'print("hello from python")\n' > program.py
printf '#include <stdio.h>\nint main(void) { puts("hello from c"); return 0; }\n' > hello.c
cp notes.txt copy.txt
seq 1 40 > forty.txt
head -c 3000 /dev/zero > zeros.bin
: > empty.txt
printf 'old\n' > old.txt
printf 'hidden\n' > .hidden

# directories
mkdir -p projects/src/deep projects/docs "my folder" emptydir target www backup
printf 'TODO: tidy\nimport os\nbanana = "error here"\n' > projects/src/main.py
printf 'def f():\n    return 1\n' > projects/src/deep/util.py
printf '# Title\nerror in docs\n' > projects/docs/readme.md
printf 'spaces\n' > "my folder/a file.txt"
printf 'banana split\nbanana\ncherry pie\n' > projects/docs/list.txt
printf '<html><title>box</title>hello web</html>\n' > www/index.html
head -c 200000 /dev/zero > projects/big.bin
ln -s notes.txt link.txt
ln -s nowhere broken.lnk
stamp '2020-01-01' old.txt
stamp '2026-01-01' words.txt numbers.txt

# archives
tar -cf notes.tar notes.txt words.txt
tar -czf notes.tar.gz notes.txt words.txt
command -v bzip2 > /dev/null && tar -cjf notes.tar.bz2 notes.txt words.txt && bzip2 -k words.txt
command -v xz > /dev/null && tar -cJf notes.tar.xz notes.txt words.txt && xz -k words.txt
gzip -k words.txt
command -v zip > /dev/null && zip -q notes.zip notes.txt words.txt
md5sum notes.txt > sums.md5
sha256sum notes.txt > sums.sha256

# the system
cat > /etc/passwd <<'END'
root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin
ada:x:1000:1000:Ada:/home/ada:/bin/bash
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
END
cat > /etc/group <<'END'
root:x:0:
daemon:x:1:
sudo:x:27:ada
www-data:x:33:
ada:x:1000:
docker:x:998:
nogroup:x:65534:
END
printf 'root:*:19000:0:99999:7:::\nada:!:19000:0:99999:7:::\n' > /etc/shadow
printf 'root:*::\nada:!::\n' > /etc/gshadow
printf '127.0.0.1 localhost box example.com www.example.com example.org server1\n::1 ip6-localhost\n' > /etc/hosts
echo box > /etc/hostname
printf 'nameserver 127.0.0.1\n' > /etc/resolv.conf
printf 'Europe/Berlin\n' > /etc/timezone
printf '/dev/sda1 / ext4 defaults 0 1\n' > /etc/fstab
printf 'passwd: files\ngroup: files\nshadow: files\nhosts: files dns\nservices: files\nprotocols: files\n' > /etc/nsswitch.conf
printf 'http 80/tcp\nssh 22/tcp\ndomain 53/udp\n' > /etc/services
printf 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nVERSION="12 (bookworm)"\nVERSION_CODENAME=bookworm\nID=debian\n' > /etc/os-release
printf '/bin/sh\n/bin/bash\n' > /etc/shells
printf '0123456789abcdef0123456789abcdef\n' > /etc/machine-id
mkdir -p /etc/systemd/system /etc/init.d /etc/profile.d /etc/ssl/certs /etc/cron.d /home/ada
printf '[Unit]\nDescription=Demo\n[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n' > /etc/systemd/system/demo.service
printf '#!/bin/sh\necho "demo $1"\n' > /etc/init.d/demo
chmod +x /etc/init.d/demo script.sh
printf 'Nov 22 10:00:00 box demo: hello\nNov 22 10:00:01 box sshd[7]: Failed password for root from 10.0.0.9 port 22 ssh2\n' | tee /var/log/syslog > /var/log/auth.log
printf '2026-11-20 10:00:00 install tree:amd64 <none> 2.1.0-1\n' > /var/log/dpkg.log
