import Parallel

@testable import SiteCommands

extension SiteWriter {
    /// A writer to `public` in a folder.
    init(to folder: TemporaryFolder, threads: Int = 2, swap: FolderSwap = FolderSwap()) throws {
        self.init(
            output: try OutputFolder(folder.path + "/public", apartFrom: []), threads: WorkerThreads(count: threads),
            progress: Progress(isShown: false, language: .english), swap: swap)
    }
}
