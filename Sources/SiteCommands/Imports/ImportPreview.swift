import CampaignModel

/// A proposal in words: the files that would be new or another.
struct ImportPreview {
    let proposal: ImportProposal
    let contentFolder: String
    let language: MessageLanguage

    var text: String {
        let lines = proposal.files.filter { $0.bytes != $0.present }.map { file in
            let word = file.present == nil ? Bilingual(vi: "mới", en: "new") : Bilingual(vi: "sửa", en: "changed")
            return "\(contentFolder)/\(file.path)  (\(word[language]), \(file.bytes.count) B)\n"
        }
        return lines.isEmpty
            ? Bilingual(vi: "Không có gì thay đổi.\n", en: "Nothing would change.\n")[language] : lines.joined()
    }
}
