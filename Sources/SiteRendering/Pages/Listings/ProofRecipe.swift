/// How anybody checks the figures of one commune: Python and OpenSSL, no program of ours.
public enum ProofRecipe {
    /// The lines of Python, to be run in a folder with a commune's `figures.csv` and `proof.json`.
    public static let python = #"""
        import base64, csv, hashlib, json
        sha = lambda b: hashlib.sha256(b).digest()
        def root(h):
            k = 1 << (len(h) - 1).bit_length() - 1 if len(h) > 1 else 0
            return sha(b"\1" + root(h[:k]) + root(h[k:])) if k else h[0]
        proof = json.load(open("proof.json", encoding="utf-8"))
        rows = [r for r in csv.DictReader(open("figures.csv", encoding="utf-8")) if r["state"] != "not_reported"]
        cells = lambda r: [r[c] for c in ("key", "state", "value", "numerator", "denominator")] + [str(proof["revisions"].get(r["key"], 0))]
        lines = [",".join(cells(r)).encode() for r in sorted(rows, key=lambda r: r["key"].encode())]
        node = root([sha(b"\0" + line) for line in lines]).hex()
        node = sha(b"\0" + f"{proof['branch']} {len(lines)} {node}".encode())
        for step in proof["path"]:
            other = bytes.fromhex(step["hash"])
            node = sha(b"\1" + other + node) if step["side"] == "left" else sha(b"\1" + node + other)
        assert f"root: {node.hex()}\n" in proof["release"], "these are not the figures of the release"
        open("release.txt", "wb").write(proof["release"].encode())
        if proof["signature"]:
            open("release.sig", "wb").write(base64.b64decode(proof["signature"]))
            open("key.der", "wb").write(bytes.fromhex("302a300506032b6570032100") + base64.b64decode(proof["public_key"]))
        """#

    /// The commands that hash the release's text, to be compared with `data/ledger.json`, and check who signed it.
    public static let openssl = """
        openssl dgst -sha256 release.txt
        openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in release.txt -sigfile release.sig
        """
}
