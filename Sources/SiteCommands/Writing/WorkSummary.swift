import CampaignModel

/// How much was done in what time, as one line.
struct WorkSummary: Hashable, Sendable {
    /// Pages that people read.
    let pages: Int
    /// Files of all kinds, pages included.
    let files: Int
    /// The time it took.
    let duration: Duration
    /// Whether all of it was there already.
    var isUnchanged = false

    /// The line, as in “1.234 trang, 5.678 tệp, 0,9 giây”.
    func line(in language: MessageLanguage) -> String {
        let seconds = language.seconds(duration)
        switch language {
        case .vietnamese:
            let unchanged = isUnchanged ? "không có gì thay đổi, " : ""
            return "\(language.number(pages)) trang, \(language.number(files)) tệp, \(unchanged)\(seconds) giây"
        case .english:
            return "\(language.count(pages, "page", "pages")), \(language.count(files, "file", "files")), "
                + (isUnchanged ? "nothing changed, " : "") + "\(seconds) seconds"
        }
    }
}
