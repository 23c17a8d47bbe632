import Glibc

/// A program of the system that is run apart, with bounds on its time, its memory and the files it writes.
///
/// The shell sets the bounds in the new process and then becomes the program, so that they hold from its first moment.
/// When this program is killed, the other is ended too (`setpriv`, where the system has it): what would go on writing
/// alone could write over what the next run brings.
struct BoundedProcess {
    /// The longest time it may take, in seconds; processor time has the same bound.
    let seconds: Int
    /// The most memory that it may ask for, in MiB; nothing for programs that reserve far more than they use.
    let memory: Int?
    /// The largest file that it may write, in MiB; nothing for no bound.
    let fileSize: Int?

    /// How a program ended.
    enum Outcome: Equatable {
        /// With an exit code.
        case exited(Int32)
        /// By a signal.
        case signalled(Int32)
        /// It took too long and was ended.
        case timedOut
    }

    /// The shell's answer when there is no such program.
    static let noSuchProgram: Int32 = 127

    /// Runs a program in a folder and waits for its end; what it prints is dropped unless there are files for it.
    ///
    /// - Throws: The system's reason when not even the shell can be started.
    func run(
        _ arguments: [String], in folder: String, environment: [String: String], output: String = "/dev/null",
        messages: String = "/dev/null"
    ) throws(SystemError) -> Outcome {
        let bounds =
            "ulimit -c 0; ulimit -t \(seconds)" + (memory.map { "; ulimit -v \($0 << 10)" } ?? "")
            + (fileSize.map { "; ulimit -f \($0 << 11)" } ?? "")
        let script =
            "cd \"$1\" || exit 126; shift; \(bounds); "
            + "setpriv --pdeathsig TERM true 2>/dev/null && set -- setpriv --pdeathsig TERM -- \"$@\"; exec \"$@\""
        let process = try BoundedProcess.start(
            ["/bin/sh", "-c", script, "sh", folder] + arguments, environment, (output, messages))
        return wait(for: process)
    }

    private static func start(
        _ arguments: [String], _ environment: [String: String], _ files: (output: String, messages: String)
    ) throws(SystemError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        for (descriptor, path) in [(STDOUT_FILENO, files.output), (STDERR_FILENO, files.messages)] {
            posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        var words = arguments.map { strdup($0) } + [nil]
        var settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + settings { free(word) } }
        var process = pid_t()
        let error = posix_spawn(&process, arguments[0], &actions, nil, &words, &settings)
        guard error == 0 else { throw SystemError(number: error) }
        return process
    }

    private func wait(for process: pid_t) -> Outcome {
        let end = ContinuousClock.now + .seconds(seconds)
        var pause: UInt32 = 500
        var status: Int32 = 0
        while true {
            let result = waitpid(process, &status, WNOHANG)
            if result == process { return BoundedProcess.outcome(status) }
            if result < 0, errno != EINTR { preconditionFailure("The process \(process) isn't ours any more.") }
            if ContinuousClock.now > end { break }
            usleep(pause)
            pause = min(pause * 2, 10_000)
        }
        kill(process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .timedOut
    }

    private static func outcome(_ status: Int32) -> Outcome {
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }
}
