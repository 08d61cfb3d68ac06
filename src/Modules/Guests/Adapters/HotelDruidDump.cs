using System.Runtime.CompilerServices;
using System.Text;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>
/// Reads the rows of a HotelDruid backup. It looks like XML and is not: values are not escaped, only kept from looking like the
/// end of a value, a row or a table; configuration files stand in it raw. So it is read by its fixed order of tags.
/// </summary>
internal static class HotelDruidDump
{
    private static readonly byte[] Backup = "<backup>"u8.ToArray();
    private static readonly byte[] TagEnd = ">"u8.ToArray();
    private static readonly byte[] ContentEnd = "</contenuto>"u8.ToArray();
    private static readonly byte[] NameEnd = "</nometabella>"u8.ToArray();
    private static readonly byte[] ColumnsEnd = "</colonnetabella>"u8.ToArray();
    private static readonly byte[] RowEnd = "</riga>"u8.ToArray();
    private static readonly byte[] RowsEnd = "</righetabella>"u8.ToArray();

    /// <summary>Streams the rows of the wanted tables in file order. A row is valid until the next one is asked for.</summary>
    /// <param name="source">The backup.</param>
    /// <param name="wanted">Which tables; the others are passed over without being held.</param>
    /// <param name="cancel">Cancels reading.</param>
    /// <exception cref="ImportRefused">No backup, malformed, truncated, or past a limit.</exception>
    public static async IAsyncEnumerable<HotelDruidRow> RowsAsync(
        ImportSource source, Predicate<string> wanted, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var window = new ByteWindow(await source.OpenAsync(cancel), source.Limits.RecordBytes);
        await EnterAsync(window, cancel);
        while (await TagAsync(window, cancel) is var tag && tag != "</database>")
        {
            Expect(tag, "<tabella>");
            Expect(await TagAsync(window, cancel), "<nometabella>");
            var name = await TextToAsync(window, NameEnd, cancel);
            Expect(await TagAsync(window, cancel), "<colonnetabella>");
            var columns = HotelDruidRow.ColumnsOf(await TextToAsync(window, ColumnsEnd, cancel));
            Expect(await TagAsync(window, cancel), "<righetabella>");
            if (!wanted(name))
            {
                Demand(await window.SkipPastAsync(RowsEnd, cancel));
            }
            else
            {
                var row = new HotelDruidRow(name, columns);
                while (await TagAsync(window, cancel) is var next && next != "</righetabella>")
                {
                    Expect(next, "<riga>");
                    var length = await window.FindAsync(RowEnd, cancel);
                    Demand(length >= 0);
                    row.Load(window.Unread[..length]);
                    yield return row;
                    window.Advance(length + RowEnd.Length);
                }
            }

            Expect(await TagAsync(window, cancel), "</tabella>");
        }

        Expect(await TagAsync(window, cancel), "</backup>");
    }

    /// <summary>Passes the guard line, the version and the configuration files, up to and with the opening of the database.</summary>
    private static async Task EnterAsync(ByteWindow window, CancellationToken cancel)
    {
        while (window.Unread.Length < 4096 && await window.FillAsync(cancel))
        {
        }

        var at = window.Unread.IndexOf(Backup);
        if (at < 0 || window.Unread[..at].IndexOf("<?php exit(); ?>"u8) < 0)
        {
            throw new ImportRefused(ImportRefused.NotABackup);
        }

        window.Advance(at + Backup.Length);
        while (await TagAsync(window, cancel) is var tag && tag != "<database>")
        {
            var end = tag == "<file>" ? ContentEnd : Encoding.ASCII.GetBytes(tag.Insert(1, "/"));
            Demand(await window.SkipPastAsync(end, cancel));
            if (tag == "<file>")
            {
                Expect(await TagAsync(window, cancel), "</file>");
            }
        }
    }

    /// <summary>The next tag, with white space before it passed over.</summary>
    private static async ValueTask<string> TagAsync(ByteWindow window, CancellationToken cancel)
    {
        var blank = window.Unread.IndexOfAnyExcept(" \t\r\n"u8);
        while (blank < 0)
        {
            window.Advance(window.Unread.Length);
            Demand(await window.FillAsync(cancel));
            blank = window.Unread.IndexOfAnyExcept(" \t\r\n"u8);
        }

        window.Advance(blank);
        var end = await window.FindAsync(TagEnd, cancel);
        Demand(end >= 0);
        if (window.Unread[0] != '<' || end > 64)
        {
            throw new ImportRefused(ImportRefused.MalformedBackup);
        }

        var tag = Known(window.Unread[..(end + 1)]);
        window.Advance(end + 1);
        return tag;
    }

    /// <summary>The tag as text; the two that come once a row cost no new string.</summary>
    private static string Known(ReadOnlySpan<byte> tag) =>
        tag.SequenceEqual("<riga>"u8) ? "<riga>" : Encoding.ASCII.GetString(tag);

    private static async ValueTask<string> TextToAsync(ByteWindow window, byte[] marker, CancellationToken cancel)
    {
        var length = await window.FindAsync(marker, cancel);
        Demand(length >= 0);
        var text = LenientText.Decode(window.Unread[..length], out _);
        window.Advance(length + marker.Length);
        return text;
    }

    private static void Expect(string tag, string expected)
    {
        if (tag != expected)
        {
            throw new ImportRefused(ImportRefused.MalformedBackup);
        }
    }

    private static void Demand(bool came)
    {
        if (!came)
        {
            throw new ImportRefused(ImportRefused.Truncated);
        }
    }
}
