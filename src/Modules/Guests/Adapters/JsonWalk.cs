using System.Text.Json;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Keeps the place in a JSON text between the pieces it arrives in.</summary>
/// <param name="isRow">Whether an object at this object depth, in the list of this name, is a record.</param>
/// <param name="onName">Told each property name with its object depth (1 = outermost object).</param>
/// <param name="state">The tokenizer's state.</param>
internal sealed class JsonWalk(Func<int, string?, bool> isRow, Action<int, string> onName, JsonReaderState state)
{
    private readonly Stack<(bool IsObject, string? Name)> open = new();
    private string? name;
    private int depth;

    /// <summary>The next record in the window; null when more has to be read, or at the end.</summary>
    /// <exception cref="ImportRefused">Not JSON, or it ends too early.</exception>
    public (JsonDocument Document, string? List)? Next(ByteWindow window)
    {
        // Read as if more were to come first: what fails then is no JSON, what fails only at the end is cut off.
        var row = Next(window, isFinal: false, ImportRefused.NotJson);
        if (row is not null || !window.AtEnd)
        {
            return row;
        }

        row = Next(window, isFinal: true, ImportRefused.Truncated);
        return row is null && open.Count > 0 ? throw new ImportRefused(ImportRefused.Truncated) : row;
    }

    private (JsonDocument Document, string? List)? Next(ByteWindow window, bool isFinal, string refusal)
    {
        try
        {
            var reader = new Utf8JsonReader(window.Unread, isFinal, state);
            var row = Next(ref reader);
            state = reader.CurrentState;
            window.Advance((int)reader.BytesConsumed);
            return row;
        }
        catch (JsonException)
        {
            throw new ImportRefused(refusal);
        }
        catch (InvalidOperationException)
        {
            // A property name that is no text; values may be damaged, names are the format itself.
            throw new ImportRefused(ImportRefused.NotJson);
        }
    }

    private (JsonDocument Document, string? List)? Next(ref Utf8JsonReader reader)
    {
        while (true)
        {
            var before = reader;
            if (!reader.Read())
            {
                return null;
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString();
                    onName(depth, name!);
                    continue;
                case JsonTokenType.StartObject when isRow(depth, List()):
                    if (JsonDocument.TryParseValue(ref reader, out var document))
                    {
                        return (document, List());
                    }

                    reader = before;
                    return null;
                case JsonTokenType.StartObject:
                    open.Push((true, name));
                    depth++;
                    break;
                case JsonTokenType.StartArray:
                    open.Push((false, name));
                    break;
                case JsonTokenType.EndObject:
                    open.Pop();
                    depth--;
                    break;
                case JsonTokenType.EndArray:
                    open.Pop();
                    break;
            }

            name = null;
        }
    }

    /// <summary>Name of the list directly around the present place; null outside lists and in nameless ones.</summary>
    private string? List() => open.TryPeek(out var around) && !around.IsObject ? around.Name : null;
}
