import Model

extension ChatMessage {
  /// The body of a request to Mattermost's incoming webhook.
  var mattermost: JSONValue {
    let lines = lines.map { "**\($0.label):** \(ChatText.mattermost($0.text))" }
    return ["text": .string((["#### \(ChatText.mattermost(title))"] + lines).joined(separator: "\n"))]
  }

  /// The body of a request to Slack's incoming webhook.
  var slack: JSONValue {
    let lines = lines.map { "*\($0.label):* \(ChatText.slack($0.text))" }
    return ["text": .string((["*\(ChatText.slack(title))*"] + lines).joined(separator: "\n"))]
  }

  /// The body of a request to a generic webhook of matrix-hookshot: `html` is shown, `text` where html cannot
  /// be.
  var matrixHookshot: JSONValue {
    let plain = [title] + lines.map { "\($0.label): \($0.text)" }
    let html = lines.map { "<strong>\($0.label):</strong> \(ChatText.html($0.text))" }
    return [
      "text": .string(plain.joined(separator: "\n")),
      "html": .string((["<strong>\(ChatText.html(title))</strong>"] + html).joined(separator: "<br>")),
    ]
  }
}
