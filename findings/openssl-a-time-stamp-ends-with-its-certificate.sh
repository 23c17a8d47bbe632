#!/usr/bin/env bash
# OpenSSL: a time stamp of June 2024 fails, for the authority's certificate ended in 2025.
#
# Guess: a time stamp (RFC 3161) proves that a file was there at its time. To check it, the authority's certificate
# must have been valid then, as for signed programs; what happened to it since matters only if it was revoked.
# What happens: `openssl ts -verify` of OpenSSL 3.0.22 asks whether the certificate is valid today: “certificate has
# expired”, “Verification: FAILED”. With `-attime` and the stamp's own time, which one must look up and convert by
# hand, it is OK. rfc3161-client 1.0.9 takes the same stamp as it is.
# Why it matters: stamps are kept so that in ten years one can still show what was published when. Authorities'
# certificates last some years; whoever follows the instructions on a portal after that is told that the proof is
# false.
# Needs Debian 12's apt, with its lists of packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
version=3.0.22-1~deb12u2
apt-get -q -o APT::Sandbox::User=root download openssl=$version libssl3=$version > /dev/null
for package in ./*.deb; do dpkg -x "$package" "$work"; done
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: pyhanko==0.38.0 rfc3161-client==1.0.9 cryptography==50.0.2
"$work/venv/bin/python" - <<'PY'
import datetime
import hashlib
import pathlib
import sys

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore
import rfc3161_client


def day(year, month=1):
    return datetime.datetime(year, month, 1, tzinfo=datetime.timezone.utc)


def name(text):
    return x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, text)])


def certificate(subject, number, key, start, end, *uses):
    builder = (
        x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name("Root")).serial_number(number)
        .public_key(key.public_key()).not_valid_before(start).not_valid_after(end)
    )
    for use in uses:
        builder = builder.add_extension(use, critical=True)
    return builder.sign(root_key, hashes.SHA256())


root_key, stamp_key = (rsa.generate_private_key(65537, 2048) for _ in range(2))
root = certificate("Root", 1, root_key, day(2020), day(2060), x509.BasicConstraints(True, None))
stamping = x509.ExtendedKeyUsage([x509.oid.ExtendedKeyUsageOID.TIME_STAMPING])
authority = certificate("Authority", 2, stamp_key, day(2024), day(2025), x509.BasicConstraints(False, None), stamping)

data = "Số liệu quý I\n".encode()
request = tsp.TimeStampReq({
    "version": "v1",
    "message_imprint": {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": hashlib.sha256(data).digest()},
    "cert_req": True,
    "nonce": 1,
})
private = stamp_key.private_bytes(
    serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
)
stamper = DummyTimeStamper(
    asn1_x509.Certificate.load(authority.public_bytes(serialization.Encoding.DER)),
    keys.PrivateKeyInfo.load(private),
    certs_to_embed=SimpleCertificateStore(),
    fixed_dt=day(2024, 6),
)
stamp = stamper.request_tsa_response(request).dump()
pathlib.Path("data").write_bytes(data)
pathlib.Path("stamp.tsr").write_bytes(stamp)
pathlib.Path("root.pem").write_bytes(root.public_bytes(serialization.Encoding.PEM))
verifier = rfc3161_client.VerifierBuilder().add_root_certificate(root).tsa_certificate(authority).build()
taken = verifier.verify_message(rfc3161_client.decode_timestamp_response(stamp), data)
print("rfc3161-client:", taken)
sys.exit(taken is not True)
PY
verify() {
    LD_LIBRARY_PATH=$(echo "$work"/usr/lib/*/) usr/bin/openssl ts -verify -data data -in stamp.tsr -CAfile root.pem "$@" 2>&1 || true
}
LD_LIBRARY_PATH=$(echo "$work"/usr/lib/*/) usr/bin/openssl version
today=$(verify)
then=$(verify -attime "$(date -u -d 2024-06-01 +%s)")
printf 'today:\n%s\nat its time:\n%s\n' "$today" "$then"
grep -q 'certificate has expired' <<< "$today"
grep -q 'Verification: FAILED' <<< "$today"
grep -q 'Verification: OK' <<< "$then"
