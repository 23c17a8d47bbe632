import CampaignModel
import Dispatch
import Glibc

/// Serves a preview to this machine alone.
///
/// Ours: single requests that any page open in the editor's browser can make kept FlyingFox 0.27, which served before, busy
/// for seconds or for good, and it ended its serving in silence after many connections had come and gone.
struct PreviewServer {
    /// The port that it has.
    let port: UInt16
    private let mail: PreviewMail

    /// Serves in the background, until `end`.
    ///
    /// - Parameters:
    ///   - port: The port on 127.0.0.1; with 0 the system chooses one.
    ///   - most: How many connections are kept, so that the files of the content can still be opened.
    /// - Throws: A `CommandFailure` when the port is taken.
    init(port: UInt16, state: PreviewState, frame: PreviewFrame, most: Int = 500) throws(CommandFailure) {
        do {
            let (listener, given) = try PreviewServer.listen(on: port)
            mail = try PreviewMail()
            self.port = given
            let loop = PreviewLoop(listener: listener, mail: mail, state: state, frame: frame, most: most)
            DispatchQueue(label: "preview").async {
                var loop = loop
                loop.run()
            }
        } catch {
            throw .noPort(port)
        }
    }

    /// Lets go of the port and all connections.
    func end() { mail.end() }

    private static func listen(on port: UInt16) throws(SystemError) -> (socket: Int32, port: UInt16) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0 else { throw .last }
        OpenSocket.prepare(listener)
        var again: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &again, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard bind(listener, address, length) == 0, Glibc.listen(listener, SOMAXCONN) == 0 else {
                    return Int32(-1)
                }
                return getsockname(listener, address, &length)
            }
        }
        guard result == 0 else {
            let error = SystemError.last
            close(listener)
            throw error
        }
        return (listener, UInt16(bigEndian: address.sin_port))
    }
}

/// Descriptors that one thread looks after.
enum OpenSocket {
    /// Lets no call wait for it, and no other program inherit it.
    static func prepare(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
}

extension CommandFailure {
    /// The port can't be had.
    static func noPort(_ port: UInt16) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "không mở được cổng \(port) của 127.0.0.1; có thể chương trình khác đang dùng, hãy thử --port 8081",
                en: "can’t open the port \(port) of 127.0.0.1; another program may use it, try --port 8081"))
    }
}
