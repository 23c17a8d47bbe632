import CampaignModel
import Parallel
import SiteContent
import SiteRendering

/// The content that imports and forms are held against.
enum ImportContent {
    /// Reads the content and judges it at its day, without a thought of pages.
    static func read(_ folder: String, readsShapes: Bool = true) throws(CommandFailure) -> Resolution {
        var options = ResolveOptions(showsUnpublished: true)
        options.releases = try LedgerFolder(of: folder).read().releasedRows
        do {
            _ = try FolderEntry.all(in: folder)
            return try ContentReader(
                folder: folder, jobs: WorkerThreads.forAllProcessors.count, readsShapes: readsShapes
            )
            .resolved(options, pages: PageNames.all)
        } catch let error as SystemError {
            throw .unreadable(folder, option: "--content", error)
        } catch {
            throw .unreadableContent(folder, error)
        }
    }
}
