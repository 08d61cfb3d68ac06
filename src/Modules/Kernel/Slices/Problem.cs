using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using HotelPrivacy.Kernel.Results;
using Microsoft.AspNetCore.Http;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>The one shape of every refusal: <c>application/problem+json</c> (RFC 9457).</summary>
/// <param name="Type">A stable URN per rule.</param>
/// <param name="Title">What is wrong, in English.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">The same with more detail, if there is any.</param>
/// <param name="TraceId">The W3C trace id, to find the request in the logs.</param>
/// <param name="Errors">The fields at fault.</param>
/// <param name="Missing">What is missing for the thing to be allowed.</param>
/// <param name="Permission">The permission that is missing, with 403.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string? Detail,
    string TraceId,
    IReadOnlyList<FieldProblem>? Errors,
    IReadOnlyList<object>? Missing,
    string? Permission)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The problem of a refusal.</summary>
    public static Problem Of(Error error, HttpContext context, IReadOnlyList<FieldProblem>? errors = null, string? permission = null) => new(
        error.Urn,
        error.Reason,
        error.Kind.ToStatus(),
        null,
        Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier,
        errors ?? (error.Field is { } field ? [new FieldProblem(field, error.Reason, error.Code)] : null),
        error.Missing.Count > 0 ? error.Missing : null,
        permission);

    /// <summary>Writes a refusal as the answer.</summary>
    public static Task WriteAsync(HttpContext context, Error error, IReadOnlyList<FieldProblem>? errors = null, string? permission = null)
    {
        if (error.RetryAfter is { } after)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        var problem = Of(error, context, errors, permission);
        context.Response.StatusCode = problem.Status;
        return context.Response.WriteAsJsonAsync(problem, Json, "application/problem+json", CancellationToken.None);
    }
}

/// <summary>One field at fault.</summary>
/// <param name="Name">The field, in camelCase.</param>
/// <param name="Reason">What is wrong with it; never its value.</param>
/// <param name="Code">A stable code of the rule.</param>
public sealed record FieldProblem(string Name, string Reason, string Code);
