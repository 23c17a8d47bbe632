import CampaignModel

/// The kinds of stories as Vietnamese names them, so that `minhbach new tin …` and `minhbach new mô hình …` begin what
/// they say.
enum VietnameseKinds {
    /// What each command of `minhbach new` is called, as a folder would be named.
    private static let commands = [
        "tin": "news", "tin-tuc": "news", "tin-bai": "news", "trang": "page", "pages": "page", "mo-hinh": "model",
        "models": "model", "dai-su": "ambassador", "dai-su-so": "ambassador", "ambassadors": "ambassador",
        "news": "news", "page": "page", "model": "model", "ambassador": "ambassador", "site": "site",
    ]

    /// The Vietnamese name of a kind's command, for lists of what there is.
    static func name(of command: String) -> String? {
        ["news": "tin", "page": "trang", "model": "mô hình", "ambassador": "đại sứ", "site": "cả một cổng"][command]
    }

    /// The words of a command line with the name of the kind as the parser knows it; its words may stand apart, without
    /// marks or in capitals.
    static func translated(_ arguments: [String]) -> [String] {
        guard arguments.first == "new" else { return arguments }
        let words = arguments.dropFirst().prefix { !$0.hasPrefix("-") }
        for length in [3, 2, 1] where words.count >= length {
            let name = TextFold.slug(words.prefix(length).joined(separator: " "))
            guard let command = commands[name] else { continue }
            return ["new", command] + arguments.dropFirst(length + 1)
        }
        return arguments
    }
}
