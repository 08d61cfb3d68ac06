using System.Text;

namespace HotelPrivacy.Kernel.Messaging;

/// <summary>An exception as the log may show it: types and places. Messages can repeat values they choked on, so they stay out.</summary>
internal static class Failure
{
    public static string Describe(Exception exception)
    {
        var text = new StringBuilder();
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            text.Append(text.Length > 0 ? "caused by " : "").AppendLine(cause.GetType().FullName).AppendLine(cause.StackTrace);
        }

        return text.ToString();
    }
}
