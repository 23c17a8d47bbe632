import Foundation
import Hashing

/// Evidence that everybody may read: files of the demonstration, which say what they are.
struct PublicEvidence: Sendable {
    let id: String
    let title: String
    let kind: String
    let issuer: String
    let date: String
    /// The file, below `content/data`.
    let file: String
    let text: String

    /// The row of `evidence.csv`, with the hash of the file.
    var cells: [String] {
        let digest = SHA256.hash(Array(text.utf8)).hexadecimal
        return [id, "[Minh họa] " + title, kind, issuer, date, "public", "", digest, file]
    }
}
