import CampaignModel
import Glibc
import Hashing

/// Where the private key comes from: a file, or the environment.
struct ReleaseKey {
    /// The file that was named, if one was.
    let file: String?
    /// The folder of the content, which is published and must hold no private key.
    let contentFolder: String

    /// The key; nothing when none is given.
    func read() throws(CommandFailure) -> Ed25519.PrivateKey? {
        if let file {
            guard !RealPath.isInside(RealPath.of(file), RealPath.of(contentFolder)) else {
                throw .keyInContent(file)
            }
            return try key(in: String(decoding: try ByteReading.named(file), as: UTF8.self), from: file)
        }
        guard let text = getenv(SigningKey.variable).map({ String(cString: $0) }), !text.isEmpty else { return nil }
        return try key(in: text, from: SigningKey.variable)
    }

    private func key(in text: String, from origin: String) throws(CommandFailure) -> Ed25519.PrivateKey {
        guard let key = SigningKey.privateKey(in: text) else { throw .unreadableKey(origin) }
        return key
    }
}

extension CommandFailure {
    /// A private key lies where everybody can read it.
    static func keyInContent(_ file: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi:
                    "khóa bí mật \(file) nằm trong thư mục nội dung: hãy cất nó ra ngoài kho mã, và thay khóa khác nếu nó "
                    + "từng được đưa lên",
                en: "the private key \(file) lies in the content folder: keep it out of the repository, and take a new "
                    + "key if this one was ever committed"))
    }
}
