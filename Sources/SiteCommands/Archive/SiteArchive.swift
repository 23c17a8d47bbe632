import CampaignModel
import Glibc

/// A folder of whole sites as they were published, one a release, with a list that opens from a disk.
///
/// Each is a copy byte for byte, so `verify` proves it years later; pages work from a disk because their addresses are
/// relative. What is archived is never written over.
struct SiteArchive {
    /// The folder of the archive.
    let folder: String

    /// What archiving did.
    enum Outcome: Hashable {
        case added(String)
        /// The same site is there already.
        case alreadyThere(String)

        /// The name of its folder.
        var name: String {
            switch self {
            case .added(let name), .alreadyThere(let name): name
            }
        }
    }

    /// A site in the archive.
    struct Entry: Hashable {
        /// The name of its folder.
        let name: String
        /// The day that it is judged at.
        let asOf: String
        /// The number of its last release; nothing when it has none.
        let release: Int?
        let title: String
        let files: Int
        /// The SHA-256 of its manifest.
        let manifest: String
    }

    /// Takes the archive for as long as the folder is held open, so that no two runs write into it at once, and clears
    /// away what a run left that was ended in the middle.
    ///
    /// - Parameters:
    ///   - site: The folder of the built site, which must lie apart.
    ///   - patience: How long to wait for another run.
    func claim(apartFrom site: String, _ patience: Patience = Patience()) throws(CommandFailure) -> OpenFolder {
        try expectApart(from: site)
        try FolderCreation.make(folder)
        let open: OpenFolder
        let entries: [FolderEntry]
        do {
            open = try OpenFolder(RealPath.of(folder))
            guard patience.try({ open.lock() != .held }, waits: {}) else {
                throw CommandFailure.busyArchive(folder, patience)
            }
            entries = try FolderEntry.all(in: folder)
        } catch let failure as CommandFailure {
            throw failure
        } catch let error as SystemError {
            throw .unreadable(folder, error)
        } catch {
            preconditionFailure("Opening a folder throws failures of commands and of the system only.")
        }
        // libzip writes beside the name that it is given, with a point and six letters behind.
        for entry in entries
        where entry.name.hasPrefix(".") && (entry.name.hasSuffix(".new") || entry.name.contains(".zip.new.")) {
            let path = "\(folder)/\(entry.name)"
            if entry.kind == .folder { try? FolderRemoval.remove(path) } else { unlink(path) }
        }
        return open
    }

    private func expectApart(from site: String) throws(CommandFailure) {
        let (real, source) = (RealPath.of(folder), RealPath.of(site))
        guard !RealPath.isInside(real, source), !RealPath.isInside(source, real) else {
            throw .overlappingOutput(folder, site)
        }
    }

    /// Adds a built site, after holding each of its files against the manifest.
    func add(_ site: String) throws(CommandFailure) -> Outcome {
        try expectApart(from: site)
        let bytes = try ByteReading.file("\(site)/\(Manifest.fileName)")
        guard let manifest = ManifestReading(json: bytes) else {
            throw .unreadableManifest(bytes, at: site, otherwise: .noBuiltSite(site))
        }
        let entry = try SiteArchive.entry(of: site, named: nil, manifest: bytes, files: manifest.files.count)
        try FolderCreation.make(folder)
        let place = "\(folder)/\(entry.name)"
        if let there = try? ByteReading.bytes("\(place)/\(Manifest.fileName)") {
            guard there == bytes else { throw .archivedOtherwise(place) }
            return .alreadyThere(entry.name)
        }
        try copy(site, manifest, bytes, to: place)
        return .added(entry.name)
    }

    /// Writes the list of what is archived, newest first, as a page that needs nothing else.
    func writeList() throws(CommandFailure) -> [Entry] {
        let names: [FolderEntry]
        do {
            names = try FolderEntry.all(in: folder)
        } catch {
            throw .unreadable(folder, error)
        }
        var entries: [Entry] = []
        for entry in names where entry.kind == .folder && !entry.name.hasPrefix(".") {
            let site = "\(folder)/\(entry.name)"
            guard let bytes = try? ByteReading.bytes("\(site)/\(Manifest.fileName)"),
                let manifest = ManifestReading(json: bytes)
            else { continue }
            entries.append(
                try SiteArchive.entry(of: site, named: entry.name, manifest: bytes, files: manifest.files.count))
        }
        entries.sort { ($0.asOf, $0.name) > ($1.asOf, $1.name) }
        try FileReplacement.put(Array(JoinStyle.text.utf8), at: "\(folder)/archive.css")
        try FileReplacement.put(Array(ArchivePage(entries: entries).html.utf8), at: "\(folder)/index.html")
        return entries
    }

    /// Beside its place first, then renamed: half a site is never in the archive.
    private func copy(
        _ site: String, _ manifest: ManifestReading, _ bytes: [UInt8], to place: String
    ) throws(CommandFailure) {
        let new = "\(folder)/.\(RealPath.split(place).name).new"
        do {
            try FolderRemoval.remove(new)
            guard mkdir(new, 0o755) == 0 else { throw SystemError.last }
            let open = try OpenFolder(new)
            for (path, facts) in manifest.files.sorted(by: { $0.key < $1.key }) {
                let file = try ByteReading.file("\(site)/\(path)")
                guard file.count == facts.bytes, ReleaseHash.of(file) == facts.sha256 else {
                    throw CommandFailure.changedSinceBuild("\(site)/\(path)")
                }
                _ = try open.create(path, file)
            }
            if let signature = try? ByteReading.bytes("\(site)/\(ManifestSignature.fileName)") {
                _ = try open.create(ManifestSignature.fileName, signature)
            }
            _ = try open.create(Manifest.fileName, bytes)
            _ = open.sync()
            guard rename(new, place) == 0 else { throw SystemError.last }
        } catch let failure as CommandFailure {
            try? FolderRemoval.remove(new)
            throw failure
        } catch let error as SystemError {
            try? FolderRemoval.remove(new)
            throw .unwritable(place, error)
        } catch {
            preconditionFailure("Copying throws failures of commands and of the system only.")
        }
    }

    private static func entry(
        of site: String, named name: String?, manifest: [UInt8], files: Int
    ) throws(CommandFailure) -> Entry {
        // The day becomes the name of a folder: anything else could lead out of the archive.
        guard let package = try? ByteReading.bytes("\(site)/\(DataDescription.path)"),
            let description = DataDescription(package), let asOf = description.asOf,
            CalendarDate(iso: asOf)?.description == asOf
        else { throw .undatedSite(site) }
        let chain = (try? ByteReading.bytes("\(site)/\(ReleaseChain.path)")).flatMap { ReleaseChain(json: $0) }
        let release = chain?.releases.last?.release.number
        let named = release.map { "\(Release.stem(of: $0))-\(asOf)" } ?? asOf
        return Entry(
            name: name ?? named, asOf: asOf, release: release, title: description.title ?? "", files: files,
            manifest: ReleaseHash.of(manifest))
    }
}

/// The list of an archive, in both languages on one page: it must be found without anybody's help in years.
struct ArchivePage {
    let entries: [SiteArchive.Entry]

    var html: String {
        let rows = entries.map { entry in
            let release = entry.release.map(String.init) ?? "–"
            return "<tr><th scope=\"row\"><a href=\"\(JoinPage.escaped(entry.name))/index.html\">\(entry.asOf)</a></th>"
                + "<td class=\"number\">\(release)</td><td>\(JoinPage.escaped(entry.title))</td>"
                + "<td class=\"number\">\(entry.files)</td><td><code>\(entry.manifest.prefix(16))…</code></td></tr>"
        }
        return """
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Lưu trữ – Archive</title>
            <meta name="robots" content="noindex">
            <meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="archive.css">
            </head>
            <body>
            <main>
            <h1>Các bản đã đăng <span lang="en">– What was published</span></h1>
            <p>Mỗi dòng là cả trang như đã đăng, giữ nguyên từng byte; mở được ngay từ ổ đĩa. Để kiểm tra: <code>minhbach verify THƯ-MỤC</code>.</p>
            <p lang="en">Each row is the whole site as it was published, byte for byte; it opens from a disk. To prove it: <code>minhbach verify FOLDER</code>.</p>
            <div class="wide" tabindex="0" role="region" aria-label="Các bản – Releases"><table>
            <thead><tr><th scope="col">Ngày xét <span lang="en">– As-of day</span></th><th scope="col">Bản <span lang="en">– Release</span></th>\
            <th scope="col">Trang <span lang="en">– Site</span></th><th scope="col">Số tệp <span lang="en">– Files</span></th>\
            <th scope="col">manifest.json (SHA-256)</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table></div>
            </main>
            </body>
            </html>

            """
    }
}

extension CommandFailure {
    /// A site doesn't say which day it is of.
    static func undatedSite(_ site: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi:
                    "\(site)/\(DataDescription.path) không ghi ngày xét (as_of), nên không biết đây là bản nào; "
                    + "hãy chạy minhbach verify \(site)",
                en:
                    "\(site)/\(DataDescription.path) names no day (as_of), so nobody knows which copy this is; "
                    + "run minhbach verify \(site)"))
    }

    /// Another run writes into the archive.
    static func busyArchive(_ folder: String, _ patience: Patience) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi:
                    "một lần lưu trữ khác vào \(folder) vẫn chưa xong sau \(patience.seconds) giây; hãy đợi nó xong rồi "
                    + "chạy lại",
                en:
                    "another run hasn’t ended its work in \(folder) within \(patience.seconds) seconds; wait for it and run "
                    + "again"))
    }

    /// Another site lies where this one belongs in the archive.
    static func archivedOtherwise(_ place: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "trong \(place) đã có một trang khác của cùng bản và cùng ngày; lưu trữ không bao giờ bị ghi đè, "
                    + "hãy đổi tên thư mục đó nếu cần giữ cả hai",
                en:
                    "\(place) holds another site of the same release and day; what is archived is never written over: rename "
                    + "that folder to keep both"))
    }
}
