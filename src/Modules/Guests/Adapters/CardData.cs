using System.Collections.Frozen;
using System.Text.Json;

namespace HotelPrivacy.Guests.Adapters;

/// <summary>Finds payment card data so that it can be counted and left behind.</summary>
internal static class CardData
{
    /// <summary>Property names, in any of the systems, under which everything is card data.</summary>
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "creditCard", "creditCards", "creditCardInfo", "paymentCard", "paymentCards", "paymentCardInfo", "paymentAccount", "paymentMethods",
        "cardNumber", "cardNumberMasked", "cardHolder", "cardHolderName", "cardExpiry", "cardExpirationDate", "cvv", "cvc", "seriesCode");

    /// <summary>How many filled card values a record holds, at any depth.</summary>
    public static int Count(JsonElement element) => Count(element, within: false);

    /// <summary>Whether a CSV column holds card data by its name.</summary>
    public static bool IsColumn(string header)
    {
        var name = string.Concat(header.Where(char.IsLetterOrDigit));
        return Parts.Contains(name) || name.Contains("creditcard", StringComparison.OrdinalIgnoreCase)
            || name.Contains("信用卡", StringComparison.Ordinal) || name.Contains("银行卡", StringComparison.Ordinal);
    }

    private static int Count(JsonElement element, bool within) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(property => Count(property.Value, within || Parts.Contains(property.Name))),
        JsonValueKind.Array => element.EnumerateArray().Sum(item => Count(item, within)),
        JsonValueKind.String => within && !element.ValueEquals(ReadOnlySpan<byte>.Empty) ? 1 : 0,
        JsonValueKind.Number => within ? 1 : 0,
        _ => 0,
    };
}
