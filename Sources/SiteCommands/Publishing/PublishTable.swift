import CampaignModel

/// What a publication would do, as a table for people.
struct PublishTable {
    let plan: PublishPlan
    let language: MessageLanguage
    /// How many paths are shown of each step; nothing for all.
    let shown: Int?

    var text: String {
        var text = ""
        for phase in PublishPlan.Phase.allCases {
            let uploads = plan.uploads[phase] ?? []
            guard !uploads.isEmpty else { continue }
            let bytes = uploads.reduce(0) { $0 + $1.facts.bytes }
            text += row(phase.words[language], uploads.count, bytes)
            text += paths(uploads.map(\.path), mark: "+")
        }
        if !plan.deletions.isEmpty {
            text += row(Bilingual(vi: "xóa", en: "deleted")[language], plan.deletions.count, nil)
            text += paths(plan.deletions, mark: "-")
        }
        if !plan.kept.isEmpty {
            let words = Bilingual(vi: "giữ lại cho người đang đọc", en: "kept for readers of the last version")
            text += row(words[language], plan.kept.count, nil)
        }
        return text + row(Bilingual(vi: "không đổi", en: "unchanged")[language], plan.unchanged, nil)
    }

    private func row(_ name: String, _ files: Int, _ bytes: Int?) -> String {
        let space = String(repeating: " ", count: max(1, 38 - name.count))
        let count = language.number(files)
        let aligned = String(repeating: " ", count: max(0, 8 - count.count)) + count
        let size = bytes.map { "  \(language.number(($0 + 1023) / 1024)) KiB" } ?? ""
        return "\(name)\(space)\(aligned)\(size)\n"
    }

    private func paths(_ paths: [String], mark: String) -> String {
        let first = shown.map { paths.prefix($0) } ?? paths[...]
        let rest = paths.count - first.count
        return first.map { "  \(mark) \(ShownText.line($0))\n" }.joined()
            + (rest > 0 ? "  … \(language.number(rest))\n" : "")
    }
}

extension PublishPlan.Phase {
    /// What the step brings.
    var words: Bilingual {
        switch self {
        case .assets: Bilingual(vi: "kiểu trang, mã, ảnh", en: "styles, scripts, pictures")
        case .data: Bilingual(vi: "dữ liệu", en: "data")
        case .newPages: Bilingual(vi: "trang mới", en: "new pages")
        case .changedPages: Bilingual(vi: "trang thay đổi", en: "changed pages")
        case .closing: Bilingual(vi: "bản kê tệp", en: "lists of files")
        }
    }
}
