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
        case .tooLarge: throw .unreachable(path, reason: Bilingual(vi: "tệp quá lớn", en: "the file is too large"))
        case .noFile: throw .unreachable(path, reason: Bilingual(vi: "không phải là tệp", en: "it is no file"))
        }
    }

    private func fetched(_ path: String) throws(JoinFault) -> [UInt8] {
        var root = site
        while root.hasSuffix("/") { root.removeLast() }
        let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        guard let url = URL(string: "\(root)/\(escaped)") else { throw .noPackage(path) }
        let answer = Answer()
        let settings = URLSessionConfiguration.ephemeral
        settings.timeoutIntervalForRequest = ProvinceSource.seconds
        settings.timeoutIntervalForResource = ProvinceSource.seconds * 5
        let session = URLSession(configuration: settings, delegate: Redirections(), delegateQueue: nil)
        defer { session.invalidateAndCancel() }
        let task = session.dataTask(with: url) { data, response, error in
            answer.give(data, (response as? HTTPURLResponse)?.statusCode, error)
        }
        task.resume()
        return try answer.wait(for: path)
    }

    /// What a server answered, handed over between threads.
    private final class Answer: Sendable {
        private let done = DispatchSemaphore(value: 0)
        private let result = Mutex<Result<[UInt8], JoinReason>?>(nil)

        func give(_ data: Data?, _ status: Int?, _ error: (any Error)?) {
            result.withLock { result in
                if let data, status == 200, data.count <= ProvinceSource.longest {
                    result = .success(Array(data))
                } else if let status {
                    result = .failure(JoinReason(text: "HTTP \(status)"))
                } else {
                    result = .failure(JoinReason(text: (error as NSError?).map { "\($0.domain) \($0.code)" } ?? "?"))
                }
            }
            done.signal()
        }

        func wait(for path: String) throws(JoinFault) -> [UInt8] {
            done.wait()
            switch result.withLock({ $0 }) {
            case .success(let bytes): return bytes
            case .failure(let reason):
                throw .unreachable(path, reason: Bilingual(vi: reason.text, en: reason.text))
            case nil: preconditionFailure("The answer is there when its semaphore says so.")
            }
        }
    }

    private struct JoinReason: Error {
        let text: String
    }

    /// A province's site answers itself: an address that leads elsewhere isn't followed.
    private final class Redirections: NSObject, URLSessionTaskDelegate {
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
        ) {
            completionHandler(nil)
        }
    }
}
