using System.Runtime.CompilerServices;
using System.Text.Json;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>One record of a JSON export.</summary>
/// <param name="Container">Name of the list it stood in; empty when the record stands for itself.</param>
/// <param name="Element">The record; valid until the next one is asked for.</param>
internal readonly record struct JsonRow(string Container, JsonElement Element);

/// <summary>
/// Streams the records of a JSON export one by one, whatever its size. Takes a system's answers (an object with named lists, pages of such
/// objects), bare arrays, single records and JSON Lines.
/// </summary>
/// <param name="containers">Property names of lists of records.</param>
/// <param name="marks">Property names by which an outermost object is itself a record.</param>
internal sealed class JsonRows(IReadOnlySet<string> containers, IReadOnlySet<string> marks)
{
    /// <summary>Lists deeper than this belong to a record's inside.</summary>
    private const int DeepestList = 2;

    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true, MaxDepth = 64 };

    /// <summary>Reads the whole source once: refuses what is not JSON or of no known shape, and tells which shape it is.</summary>
    /// <returns>Whether the outermost objects are the records.</returns>
    public async Task<bool> SurveyAsync(ImportSource source, CancellationToken cancel)
    {
        var (marked, listed) = (false, false);
        void See(int depth, string name)
        {
            marked |= depth == 1 && marks.Contains(name);
            listed |= depth <= DeepestList && containers.Contains(name);
        }

        await foreach (var _ in WalkAsync(source, (_, _) => false, See, cancel))
        {
        }

        return marked || listed ? marked : throw new ImportRefused(ImportRefused.UnknownShape);
    }

    /// <summary>Streams the records.</summary>
    /// <param name="source">The export.</param>
    /// <param name="bare">What <see cref="SurveyAsync"/> told.</param>
    /// <param name="cancel">Cancels reading.</param>
    public IAsyncEnumerable<JsonRow> ReadAsync(ImportSource source, bool bare, CancellationToken cancel) =>
        WalkAsync(source, bare ? (depth, _) => depth == 0 : IsInList, (_, _) => { }, cancel);

    private bool IsInList(int depth, string? list) => list is not null && depth <= DeepestList && containers.Contains(list);

    /// <summary>Walks the tokens; objects for which <paramref name="isRow"/> (object depth, name of the list it is in) holds come out whole.</summary>
    private static async IAsyncEnumerable<JsonRow> WalkAsync(
        ImportSource source, Func<int, string?, bool> isRow, Action<int, string> onName, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var window = new ByteWindow(await source.OpenAsync(cancel), source.Limits.RecordBytes);
        while (window.Unread.Length < 3 && await window.FillAsync(cancel))
        {
        }

        window.Advance(window.Unread.StartsWith("\uFEFF"u8) ? 3 : 0);
        var walk = new JsonWalk(isRow, onName, new JsonReaderState(Options));
        while (true)
        {
            while (walk.Next(window) is { } row)
            {
                using (row.Document)
                {
                    yield return new JsonRow(row.List ?? string.Empty, row.Document.RootElement);
                }
            }

            if (window.AtEnd)
            {
                yield break;
            }

            await window.FillAsync(cancel);
        }
    }
}
