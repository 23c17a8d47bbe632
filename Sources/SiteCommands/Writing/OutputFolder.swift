import CampaignModel
import Glibc

/// The folder that a site is published in, checked: nothing but a site of ours is ever replaced.
struct OutputFolder: Hashable, Sendable {
    /// The path as people typed it, without slashes at the end.
    let path: String
    /// The folder that it lies in.
    let parent: String
    /// Its name there.
    let name: String

    /// Accepts a folder to publish in.
    ///
    /// - Parameters:
    ///   - path: Where the site goes; need not exist.
    ///   - sources: The folders that the site is made from; none may hold the output or lie in it.
    /// - Throws: A `CommandFailure` when the folder holds something else, is a link, or overlaps a source.
    init(_ path: String, apartFrom sources: [String]) throws(CommandFailure) {
        let typed = RealPath.split(path)
        self.path = typed.folder == "." && !path.hasPrefix("./") ? typed.name : "\(typed.folder)/\(typed.name)"
        parent = typed.folder
        name = typed.name
        guard !name.isEmpty, name != ".", name != ".." else { throw .unnamedOutput(path) }
        let real = RealPath.of(path)
        for source in sources {
            let other = RealPath.of(source)
            guard !RealPath.isInside(real, other), !RealPath.isInside(other, real) else {
                throw .overlappingOutput(self.path, source)
            }
        }
        if let site = OutputFolder.site(around: real) { throw .outputInSite(self.path, site) }
        try check()
    }

    /// Checks again that the folder may be replaced.
    func check() throws(CommandFailure) {
        let entries: [FolderEntry]
        do {
            switch try FolderEntry.Kind(at: path) {
            case .folder: entries = try FolderEntry.all(in: path)
            case .link: throw CommandFailure.linkedOutput(path)
            case .file, .other: throw CommandFailure.uncreatable(path, SystemError(number: ENOTDIR))
            }
        } catch let failure as CommandFailure {
            throw failure
        } catch let error as SystemError {
            if error.number == ENOENT { return }
            throw .uncreatable(path, error)
        } catch {
            preconditionFailure("A folder’s entries are read with system errors only.")
        }
        let isEmpty = entries.allSatisfy { $0.name.hasPrefix(".") }
        guard isEmpty || holdsSite else { throw .foreignOutput(path) }
    }

    private var holdsSite: Bool { OutputFolder.holdsSite(path) }

    private static func holdsSite(_ path: String) -> Bool {
        guard let bytes = try? ByteReading.bytes(path + "/" + Manifest.fileName) else { return false }
        return bytes.starts(with: Manifest.opening)
    }

    /// The built site that a true path lies in.
    private static func site(around path: String) -> String? {
        var folder = RealPath.split(path).folder
        while folder != "/", folder != "." {
            if holdsSite(folder) { return folder }
            folder = RealPath.split(folder).folder
        }
        return nil
    }
}

extension CommandFailure {
    /// The output folder has no name of its own.
    static func unnamedOutput(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "không xuất trang ra \(path) được: hãy ghi tên của một thư mục riêng, ví dụ public",
                en: "can’t publish to \(path): name a folder of its own, such as public"))
    }

    /// The output folder is a symbolic link.
    static func linkedOutput(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi:
                    "không xuất trang ra \(path) được: đây là liên kết tượng trưng; hãy ghi thẳng thư mục mà nó dẫn tới",
                en: "can’t publish to \(path): it is a symbolic link; name the folder it leads to instead"))
    }

    /// The output folder lies in a source folder, or the other way round.
    static func overlappingOutput(_ path: String, _ source: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "không xuất trang ra \(path) được: nó và \(source) nằm trong nhau, xuất trang sẽ xóa mất nội dung; "
                    + "hãy chọn một thư mục khác",
                en: "can’t publish to \(path): it and \(source) lie in each other, so publishing would delete the "
                    + "content; choose another folder"))
    }

    /// The output folder lies in a site that was built earlier: the next build of that one would delete it.
    static func outputInSite(_ path: String, _ site: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi:
                    "không xuất trang ra \(path) được: nó nằm trong trang đã xuất ở \(site), lần xuất sau của trang ấy sẽ "
                    + "xóa mất nó; hãy chọn một thư mục khác",
                en:
                    "can’t publish to \(path): it lies in the site that was built at \(site), and the next build of that "
                    + "one would delete it; choose another folder"))
    }

    /// The output folder holds something that is no site of ours.
    static func foreignOutput(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "không xuất trang ra \(path) được: thư mục có sẵn tệp mà không phải là trang do minhbach tạo "
                    + "(không có manifest.json của minhbach); hãy chọn thư mục khác hoặc tự tay dọn thư mục này",
                en: "can’t publish to \(path): the folder holds files but no site made by minhbach (there is no "
                    + "manifest.json of minhbach); choose another folder, or empty this one yourself"))
    }
}
