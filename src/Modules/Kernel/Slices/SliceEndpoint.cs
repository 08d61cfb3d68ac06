using FastEndpoints;
using HotelPrivacy.Kernel.Results;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>
/// The HTTP door of a slice: sends the message into the pipeline and writes the answer or the problem (RFC 9457).
/// A slice says its route in <c>Configure</c> and calls <see cref="Describe"/>.
/// </summary>
public abstract class SliceEndpoint<TMessage, TResponse> : Endpoint<TMessage, TResponse>
    where TMessage : notnull, IRequest<Result<TResponse>>
    where TResponse : notnull
{
    private SliceDescription Slice => HttpContext.GetEndpoint()!.Metadata.GetMetadata<SliceDescription>()!;

    /// <summary>Says what the operation is: its summary, what it needs, how it answers, what it refuses.</summary>
    /// <param name="summary">One sentence for the API document.</param>
    /// <param name="permission">The permission at the door; null lets anybody in (sign-in, the guest portal).</param>
    /// <param name="status">The status of success.</param>
    /// <param name="idempotent">Whether <c>Idempotency-Key</c> is honoured; only where the answer holds ids, no secret and no guest data.</param>
    /// <param name="errors">Every refusal of its own it can give.</param>
    protected void Describe(string summary, string? permission, int status = StatusCodes.Status200OK, bool idempotent = false, params Error[] errors)
    {
        if (permission is null)
        {
            AllowAnonymous();
        }
        else
        {
            Policies(permission);
        }

        Description(builder => builder.WithMetadata(new SliceDescription(summary, permission, status, idempotent, errors)));
        RequestContract.Learn(typeof(TMessage), Definition.Routes);
        RequestBinder(typeof(TMessage).GetConstructor(Type.EmptyTypes) is not null ? new EmptyMessageBinder<TMessage>() : new RequestBinder<TMessage>(Sources));
    }

    // What changes something is said in the body: a URL is logged on its way, and must not be another door for personal values.
    private BindingSource Sources =>
        BindingSource.RouteValues | (Definition.Verbs is ["GET"] or ["DELETE"] ? BindingSource.QueryParams : BindingSource.JsonBody);

    /// <summary>Where the thing just made can be read; sent as <c>Location</c> with 201 and 202.</summary>
    protected virtual string? Location(TResponse response) => null;

    /// <summary>A last word on the answer, such as a cookie; most slices have none.</summary>
    protected virtual ValueTask BeforeSendAsync(TResponse response, CancellationToken ct) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public sealed override async Task HandleAsync(TMessage req, CancellationToken ct)
    {
        if (Slice.Idempotent && await FindEarlierAsync(req, ct) is { } earlier)
        {
            await ReplayAsync(earlier, ct);
            return;
        }

        var result = await SendAsync(req, ct);
        if (!result.Succeeded)
        {
            // The same request may have been first meanwhile, and be the very reason of this refusal.
            if (Slice.Idempotent && await FindEarlierAsync(req, ct) is { } first)
            {
                await ReplayAsync(first, ct);
            }
            else
            {
                await Problem.WriteAsync(HttpContext, result.Error);
            }

            return;
        }

        if (Location(result.Value) is { } location)
        {
            HttpContext.Response.Headers.Location = location;
        }

        await BeforeSendAsync(result.Value, ct);
        await SendAnswerAsync(req, result.Value, ct);
    }

    private async Task<Result<TResponse>> SendAsync(TMessage message, CancellationToken ct)
    {
        try
        {
            return await Resolve<IMediator>().Send(message, ct);
        }
        catch (IdempotencyRaceException)
        {
            // A rival with the same key committed first; its answer is found next.
            return KernelErrors.IdempotencyKeyReused;
        }
    }

    private Task<Result<IdempotentAnswers.Stored>?> FindEarlierAsync(TMessage message, CancellationToken ct)
    {
        var answers = Resolve<IdempotentAnswers>();
        answers.Describe = answer => (Slice.Status, Location((TResponse)answer));
        return answers.FindAsync(HttpContext, message, ct);
    }

    private protected virtual Task SendAnswerAsync(TMessage message, TResponse response, CancellationToken ct) =>
        Send.ResponseAsync(response, Slice.Status, ct);

    private async Task ReplayAsync(Result<IdempotentAnswers.Stored> found, CancellationToken ct)
    {
        if (!found.Succeeded)
        {
            await Problem.WriteAsync(HttpContext, found.Error);
            return;
        }

        HttpContext.Response.StatusCode = found.Value.Status;
        HttpContext.Response.ContentType = "application/json; charset=utf-8";
        if (found.Value.Location is { } location)
        {
            HttpContext.Response.Headers.Location = location;
        }

        await HttpContext.Response.WriteAsync(found.Value.Answer, ct);
    }
}

/// <summary>What the API document and the tests read of an endpoint.</summary>
/// <param name="Summary">One sentence.</param>
/// <param name="Permission">The permission at the door, or null.</param>
/// <param name="Status">The status of success.</param>
/// <param name="Idempotent">Whether <c>Idempotency-Key</c> is honoured.</param>
/// <param name="Errors">Its own refusals.</param>
public sealed record SliceDescription(string Summary, string? Permission, int Status, bool Idempotent, IReadOnlyList<Error> Errors)
{
    /// <summary>The media type of success.</summary>
    public string MediaType { get; init; } = "application/json";
}
