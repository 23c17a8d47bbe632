/// The rule that an address that was told leads somewhere for ever: a page stands there, an `aliases` line of the page
/// that took its place leads on, or `revisions.csv` says why it is gone.
struct LostAddresses {
    /// Addresses that lead nowhere, and the page that seems to have taken their place.
    struct Loss: Hashable {
        var changes: [RecordChange]
        /// The story's file, and its address now; nothing when no page is likely.
        let successor: Successor?
        /// The folder of such stories.
        let folder: String
        /// The story itself, when it is there but isn't shown.
        var waiting: WaitingStory?
    }

    /// A page that wasn't there before and may be the one that was.
    struct Successor: Hashable {
        let address: String
        let file: String
    }

    private let release: Release
    private let published: PublicRecord
    private let dataFolder: String
    private let languages: [LanguageTag]
    /// The files with mistakes: stories that couldn't be read have no page, which isn't gone.
    private let troubled: Set<String>
    /// The addresses that are new, by kind of page.
    private var newPages: [String: [Successor]] = [:]
    private let waiting: [WaitingStory]

    init(_ rules: RecordRules, fields: [RecordedField], troubled: Set<String>, waiting: [WaitingStory]) {
        self.troubled = troubled
        self.waiting = waiting
        release = rules.release
        published = rules.published
        dataFolder = rules.dataFolder
        languages = rules.languages
        for field in fields where field.record == "page" && field.field == "kind" && published[field.name] == nil {
            guard let file = field.place?.file else { continue }
            newPages[field.value, default: []].append(Successor(address: field.key, file: file))
        }
    }

    /// A message for each page that is gone, all its addresses in it; one for many pages.
    func diagnostics(of changes: [RecordChange]) -> [Diagnostic] {
        let all = losses(changes)
        let hidden = all.compactMap { loss in
            loss.waiting.map { Diagnostic.hiddenStory($0, loss.changes.map(\.name.key), since: release) }
        }
        let losses = all.filter { $0.waiting == nil }
        guard losses.count > 5 else {
            return hidden + losses.map { .lostAddress($0, since: release, revisionsFile, languages) }
        }
        return hidden + [
            .lostAddresses(losses.flatMap(\.changes), since: release, revisionsFile, at: place(of: losses[0]))
        ]
    }

    private var revisionsFile: String { "\(dataFolder)/revisions.csv" }

    private func place(of loss: Loss) -> SourcePlace { SourcePlace(file: loss.successor?.file ?? loss.folder) }

    private func losses(_ changes: [RecordChange]) -> [Loss] {
        var losses: [Loss] = []
        for change in changes {
            let kind = published[RecordName("page", change.name.key, "kind")] ?? ""
            let folder = folder(of: kind)
            if let story = waitingStory(at: change.name.key, in: folder) {
                if let known = losses.firstIndex(where: { $0.waiting == story }) {
                    losses[known].changes.append(change)
                } else {
                    losses.append(Loss(changes: [change], successor: nil, folder: folder, waiting: story))
                }
                continue
            }
            if troubled.contains(where: { $0.hasPrefix(folder + "/") }) { continue }
            let successor = successor(of: change.name.key, kind: kind)
            let known = losses.firstIndex { loss in
                if let successor { return loss.successor?.file == successor.file }
                // A story that is gone is gone in every language; its addresses mostly end alike.
                return loss.successor == nil && loss.waiting == nil && loss.folder == folder
                    && loss.changes.contains {
                        LostAddresses.parts(of: $0.name.key).name == LostAddresses.parts(of: change.name.key).name
                    }
            }
            if let known {
                losses[known].changes.append(change)
            } else {
                losses.append(Loss(changes: [change], successor: successor, folder: folder))
            }
        }
        return losses
    }

    /// The story that isn't shown and would stand at an address.
    private func waitingStory(at address: String, in folder: String) -> WaitingStory? {
        let name = String(LostAddresses.parts(of: address).name)
        return waiting.first { story in
            story.slugs.contains(name) && folder == dataFolder.dropLast("data".count) + story.kind.rawValue
        }
    }

    /// The one new page of the kind in the same list; else the one that ends alike.
    private func successor(of address: String, kind: String) -> Successor? {
        let pages = newPages[kind] ?? []
        let (list, name) = LostAddresses.parts(of: address)
        let beside = pages.filter { LostAddresses.parts(of: $0.address).list == list }
        if beside.count == 1 { return beside[0] }
        let alike = pages.filter { LostAddresses.parts(of: $0.address).name == name }
        return alike.count == 1 ? alike[0] : nil
    }

    private static func parts(of address: String) -> (list: [Substring], name: Substring) {
        let parts = address.split(separator: "/")
        return (parts.dropLast(), parts.last ?? "")
    }

    private func folder(of kind: String) -> String {
        let content = dataFolder.dropLast("data".count)
        return switch kind {
        case "model": content + "models"
        case "ambassador": content + "ambassadors"
        case "article": content + "news"
        default: content + "pages"
        }
    }
}

extension Diagnostic {
    /// A page's addresses are gone.
    static func lostAddress(
        _ loss: LostAddresses.Loss, since release: Release, _ revisionsFile: String, _ languages: [LanguageTag]
    ) -> Diagnostic {
        let addresses = loss.changes.map { "/\($0.name.key)" }.joined(separator: ", ")
        let line = "aliases: [\(addresses)]"
        let rows = loss.changes.map { RecordWords.row($0, on: release.date, languages) }.joined(separator: " | ")
        let advice =
            loss.successor.map {
                Bilingual(
                    vi: "Nếu trang nay ở /\($0.address), hãy thêm vào phần đầu của \($0.file) dòng \(line). ",
                    en: "If the page is /\($0.address) now, add the line \(line) to the head of \($0.file). ")
            }
            ?? Bilingual(
                vi: "Nếu trang nay ở địa chỉ khác, hãy thêm vào phần đầu của bài ấy dòng \(line). ",
                en: "If the page has another address now, add the line \(line) to the head of its file. ")
        return Diagnostic(
            .error, "lost-address", at: SourcePlace(file: loss.successor?.file ?? loss.folder),
            summary: Bilingual(
                vi: "Địa chỉ đã công bố không còn trang nào: \(addresses)",
                en: "A published address leads nowhere any more: \(addresses)"),
            explanation: lostAddressReason(release),
            fix: Bilingual(
                vi: advice.vietnamese
                    + "Nếu không, hãy trả lại tên thư mục hay slug cũ; nếu trang phải mất, hãy thêm vào \(revisionsFile) dòng "
                    + "\(rows).",
                en: advice.english
                    + "If not, give the folder or the slug its old name again; if the page has to go, add the row \(rows) to "
                    + "\(revisionsFile)."))
    }

    /// Many pages' addresses are gone: one cause, one message.
    static func lostAddresses(
        _ changes: [RecordChange], since release: Release, _ revisionsFile: String, at place: SourcePlace
    ) -> Diagnostic {
        let names = changes.prefix(3).map { "/\($0.name.key)" }.joined(separator: ", ")
        return Diagnostic(
            .error, "lost-address", at: place,
            summary: Bilingual(
                vi: "\(changes.count) địa chỉ đã công bố không còn trang nào: \(names), …",
                en: "\(changes.count) published addresses lead nowhere any more: \(names), …"),
            explanation: lostAddressReason(release),
            fix: Bilingual(
                vi:
                    "Có lẽ chỉ có một nguyên nhân: một mục trong “paths” của languages/*.yaml hay một ngôn ngữ bị đổi. Hãy sửa "
                    + "lại như cũ; nếu các trang thật sự đã chuyển, hãy ghi địa chỉ cũ vào “aliases” của từng bài (aliases: "
                    + "[/\(changes[0].name.key)]), hoặc thêm vào \(revisionsFile) một dòng cho từng địa chỉ.",
                en:
                    "There may be one cause: an entry of “paths” in languages/*.yaml, or a language that changed. Put it back "
                    + "as it was; if the pages did move, name the earlier address in the “aliases” of each story (aliases: "
                    + "[/\(changes[0].name.key)]), or add a row for each to \(revisionsFile)."),
            subjects: changes.map(\.name.row))
    }

    static func lostAddressReason(_ release: Release) -> Bilingual {
        Bilingual(
            vi:
                "Bản công bố số \(release.number) (\(release.date)) có trang này. Người dân, báo chí và văn bản in đã dẫn tới đó.",
            en:
                "Release \(release.number) (\(release.date)) has this page. People, newspapers and printed papers lead there."
        )
    }

    /// A commune was renamed and its address changed with it.
    static func lostCommuneAddress(
        _ commune: Commune, before old: String, since release: Release
    ) -> Diagnostic {
        Diagnostic(
            .error, "lost-commune-address", at: commune.place,
            summary: Bilingual(
                vi: "\(old) nay là \(commune.name), và địa chỉ cũ của trang không dẫn tới đâu",
                en: "\(old) is \(commune.name) now, and the page’s old address leads nowhere"),
            explanation: lostAddressReason(release),
            fix: Bilingual(
                vi: "Hãy ghi “\(old)” vào cột former_names của dòng này: địa chỉ cũ sẽ dẫn tới trang mới.",
                en: "Write “\(old)” into former_names of this row: the old address will lead to the new page."))
    }
}
