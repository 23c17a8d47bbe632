import CampaignModel
import Glibc
import SiteContent
import SiteRendering

/// What a whole run leaves behind for one after which only stories changed.
struct PreparationMemory: Sendable {
    /// The files beside stories, as they were.
    let stamps: FileStamps
    /// The content as it was read.
    let content: ContentMemory
    /// The site, with what the ledger tells.
    let site: Site
    /// How its pages were planned.
    let plan: SitePlan
    /// The program that made its pictures; none when it has no pictures.
    let pictureTool: PictureTool?
    let chain: ReleaseChain
    let proofs: ReleaseProofs?
    let standing: SiteStanding?
}

/// What the system says of every file that a site is made from, but for those of stories.
struct FileStamps: Hashable, Sendable {
    private struct Stamp: Hashable {
        let path: String
        let inode: UInt
        let size: Int
        let seconds: Int
        let nanoseconds: Int
    }

    private var stamps: [Stamp] = []

    /// Asks about the files of both folders.
    init(content: String, templates: String) {
        let kinds = Set(StoryKind.allCases.map(\.rawValue))
        let others = (FileTree.files(in: content, followsLinks: true, leavesOutDots: true) ?? []).filter { path in
            // A file beside the folders of stories is none of a story.
            let parts = path.split(separator: "/")
            return parts.count < 3 || !kinds.contains(String(parts[0]))
        }
        stamps = others.map { FileStamps.stamp(content + "/" + $0) }
        stamps += (FileTree.files(in: templates, followsLinks: true) ?? []).map {
            FileStamps.stamp(templates + "/" + $0)
        }
    }

    private static func stamp(_ path: String) -> Stamp {
        var status = stat()
        let isThere = stat(path, &status) == 0
        return Stamp(
            path: path, inode: isThere ? UInt(status.st_ino) : 0, size: Int(status.st_size),
            seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }
}
