/// The site for Caddy, version 2.6 or later.
struct CaddyConfiguration {
    let rules: DeliveryRules

    var text: String {
        let opening = rules.opening(
            "Caddy", "Import it from /etc/caddy/Caddyfile, then `caddy reload`. Certificates come by themselves.")
        return opening + """
            \(rules.isSecure ? "" : "http://")\(rules.host) {
            \troot * \(DeliveryRules.root)

            \theader {
            \(fixedHeaders)\t\t-Server
            \t}
            \(cared)
            \(types)
            \(moves)
            \t@hidden path_regexp \(hidden)
            \terror @hidden 404
            \t@writing not method GET HEAD
            \terror @writing 405

            \tencode gzip
            \tfile_server {
            \t\tindex index.html
            \t\tprecompressed br gzip
            \t}

            \thandle_errors {
            \(notFound)\t}
            }

            """
    }

    private var fixedHeaders: String {
        rules.everywhere.map { "\t\t\($0.name) \"\($0.value)\"\n" }.joined()
    }

    /// Later lines win over earlier ones, so what is general comes first.
    private var cared: String {
        let fingerprinted = rules.addressPattern(DeliveryRules.fingerprintPattern)
        let design = "^\(DeliveryRules.escaped(rules.basePath))/assets/"
        var lines = [
            "@fingerprinted path_regexp `\(fingerprinted)`",
            "@design {\n\t\tpath_regexp `\(design)`\n\t\tnot path_regexp `\(fingerprinted)`\n\t}",
            "@other not path_regexp `\(design)|\(fingerprinted)`",
            "header @fingerprinted Cache-Control \"\(DeliveryRules.caching(for: .fingerprinted))\"",
            "header @design Cache-Control \"\(DeliveryRules.caching(for: .design))\"",
            "header @other Cache-Control \"\(DeliveryRules.caching(for: .page))\"",
            "@data path_regexp `\(rules.dataPattern)`", "header @data Access-Control-Allow-Origin *",
        ]
        let page = "Content-Security-Policy \"\(DeliveryRules.policy(for: .page))\""
        if let frame = rules.framePattern {
            lines += [
                "@frame path_regexp `\(frame)`", "@noframe not path_regexp `\(frame)`",
                "header @frame Content-Security-Policy \"\(DeliveryRules.policy(for: .frame))\"",
                "header @noframe \(page)",
            ]
        } else {
            lines.append("header \(page)")
        }
        return lines.map { "\t\($0)\n" }.joined()
    }

    private var types: String {
        var lines = DeliveryRules.typesWithEndings.map { type, endings in
            let name = "@type_\(endings[0])"
            let not = type == MediaType.types["xml"] ? "\n\t\tnot path */\(MediaType.feedName)" : ""
            let full = MediaType.hasCharset(type) ? type + "; charset=utf-8" : type
            return "\(name) {\n\t\tpath \(endings.map { "*.\($0)" }.joined(separator: " "))\(not)\n\t}\n"
                + "\theader \(name) Content-Type \"\(full)\""
        }
        lines.append("@type_feed path */\(MediaType.feedName)\n\theader @type_feed Content-Type \(MediaType.feed)")
        return lines.map { "\t\($0)\n" }.joined()
    }

    private var moves: String {
        rules.moves.map { "\tredir \(address($0.from)) \(address($0.to)) 301\n" }.joined()
    }

    /// Go’s regular expressions know no looking ahead: what may be seen is taken out by a second condition.
    private var hidden: String {
        let files = DeliveryRules.hostFiles.joined(separator: "|")
        return "`/(\\.([^w]|w[^e]|we[^l])|(\(files))$)`"
    }

    private var notFound: String {
        let headers =
            "\t\theader Content-Type \"text/html; charset=utf-8\"\n\t\theader Content-Security-Policy "
            + "\"\(DeliveryRules.policy(for: .page))\"\n\t\theader Cache-Control \"\(DeliveryRules.caching(for: .page))\"\n"
        let fixed = rules.everywhere.map { "\t\theader \($0.name) \"\($0.value)\"\n" }.joined()
        let languages = rules.notFound.dropFirst().map { page in
            let folder = page.split(separator: "/").dropLast().joined(separator: "/")
            return "\t\t@in_\(folder) path \(address(folder))/*\n\t\trewrite @in_\(folder) \(address(page))\n"
        }.joined()
        let inOthers = rules.notFound.dropFirst().map { page in
            " \(address(page.split(separator: "/").dropLast().joined(separator: "/")))/*"
        }.joined()
        let first = address(rules.notFound.first ?? "404.html")
        let rest =
            inOthers.isEmpty
            ? "\t\trewrite * \(first)\n" : "\t\t@in_first not path\(inOthers)\n\t\trewrite @in_first \(first)\n"
        return headers + fixed + languages + rest + "\t\tfile_server\n"
    }

    private func address(_ path: String) -> String { "\(rules.basePath)/\(path)" }
}
