using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HotelPrivacy.Work.Model;

/// <summary>The wording of a notification in one language; the blanks <c>{name}</c> are filled at the moment of sending.</summary>
internal sealed partial record MailTemplate(string Subject, string Body)
{
    private static readonly Dictionary<string, Dictionary<string, MailTemplate>> All = Load();
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>The template for a reminder of a duty.</summary>
    public static string CodeOf(Reminder reminder) => $"duty-{reminder.ToString().ToLowerInvariant()}";

    public static MailTemplate Find(string code, string language) => All[code][language];

    /// <summary>Fills the blanks; a line whose only blank is empty goes away.</summary>
    public MailTemplate Fill(IReadOnlyDictionary<string, string?> values) => new(
        OneLine(Blank().Replace(Subject, match => values[match.Groups[1].Value] ?? "")),
        string.Join('\n', Body.Split('\n')
            .Where(line => !(LoneBlank().Match(line) is { Success: true } lone && string.IsNullOrEmpty(values[lone.Groups[1].Value])))
            .Select(line => Blank().Replace(line, match => OneLine(values[match.Groups[1].Value] ?? "")))));

    /// <summary>A moment as people in China read it.</summary>
    public static string Moment(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    // A line break in a title must not start a header or a line of its own.
    private static string OneLine(string text) => LineBreaks().Replace(text, " ");

    private static Dictionary<string, Dictionary<string, MailTemplate>> Load()
    {
        using var stream = typeof(MailTemplate).Assembly.GetManifestResourceStream("HotelPrivacy.Work.Model.MailTemplates.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, MailTemplate>>>(stream, JsonSerializerOptions.Web)!;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^\{(\w+)\}$")]
    private static partial Regex LoneBlank();

    [GeneratedRegex(@"[\r\n\u0085\u2028\u2029]+")]
    private static partial Regex LineBreaks();
}
