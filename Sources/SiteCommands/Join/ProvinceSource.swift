import CampaignModel
import Foundation
import FoundationNetworking
import Synchronization

/// The files of a province's site, in a folder or on the web.
struct ProvinceSource: Sendable {
    /// Where the site is: a folder, or an address that begins with `http://` or `https://`.
    let site: String

    /// No file of a site's data is larger; a country's figures take a tenth.
    static let longest = 256 << 20
    private static let seconds = 60.0

    /// The bytes of a file.
    ///
    /// - Parameter path: From the root of the site, `data/figures.csv`.
    func bytes(_ path: String) throws(JoinFault) -> [UInt8] {
        guard SitePath.isSafe(path) else { throw .noPackage(path) }
        guard site.hasPrefix("http://") || site.hasPrefix("https://") else { return try fileBytes(path) }
        return try fetched(path)
    }

    private func fileBytes(_ path: String) throws(JoinFault) -> [UInt8] {
        let outcome: BoundedReading.Outcome
        do {
            outcome = try BoundedReading.read("\(site)/\(path)", limit: ProvinceSource.longest)
        } catch {
            throw .unreachable(path, reason: error.reason)
        }
        switch outcome {
        case .bytes(let bytes): return bytes
        case .link:
            throw .unreachable(path, reason: Bilingual(vi: "là liên kết tượng trưng", en: "it is a symbolic link"))
        case .tooLarge: throw .unreachable(path, reason: ProvinceSource.tooLarge)
        case .noFile: throw .unreachable(path, reason: Bilingual(vi: "không phải là tệp", en: "it is no file"))
        }
    }

    private func fetched(_ path: String) throws(JoinFault) -> [UInt8] {
        var root = site
        while root.hasSuffix("/") { root.removeLast() }
        let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        guard let url = URL(string: "\(root)/\(escaped)") else { throw .noPackage(path) }
        let settings = URLSessionConfiguration.ephemeral
        settings.timeoutIntervalForRequest = ProvinceSource.seconds
        settings.timeoutIntervalForResource = ProvinceSource.seconds * 5
        let download = Download()
        let session = URLSession(configuration: settings, delegate: download, delegateQueue: nil)
        defer { session.invalidateAndCancel() }
        session.dataTask(with: url).resume()
        return try download.wait(for: path)
    }

    /// What a server answers, piece by piece: nobody knows how much it will send, so that the bound holds while it comes.
    private final class Download: NSObject, URLSessionDataDelegate {
        private struct State {
            var bytes: [UInt8] = []
            var isTooLarge = false
            var status: Int?
            var error: String?
        }

        private let done = DispatchSemaphore(value: 0)
        private let state = Mutex(State())

        func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
            let isTooLarge = state.withLock { state in
                guard !state.isTooLarge, state.bytes.count + data.count <= ProvinceSource.longest else {
                    (state.isTooLarge, state.bytes) = (true, [])
                    return true
                }
                state.bytes += data
                return false
            }
            guard isTooLarge else { return }
            dataTask.cancel()
            // What is under way may go on for a while: nobody waits for it.
            done.signal()
        }

        func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
            state.withLock { state in
                state.status = (task.response as? HTTPURLResponse)?.statusCode
                state.error = (error as NSError?).map { "\($0.domain) \($0.code)" }
            }
            done.signal()
        }

        /// A province's site answers itself: an address that leads elsewhere isn't followed.
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
        ) {
            completionHandler(nil)
        }

        func wait(for path: String) throws(JoinFault) -> [UInt8] {
            done.wait()
            let state = state.withLock { $0 }
            if state.isTooLarge { throw .unreachable(path, reason: ProvinceSource.tooLarge) }
            if state.status == 200, state.error == nil { return state.bytes }
            let reason = state.status.flatMap { $0 == 200 ? nil : "HTTP \($0)" } ?? state.error ?? "?"
            throw .unreachable(path, reason: Bilingual(vi: reason, en: reason))
        }
    }

    private static let tooLarge = Bilingual(vi: "tệp quá lớn", en: "the file is too large")
}
