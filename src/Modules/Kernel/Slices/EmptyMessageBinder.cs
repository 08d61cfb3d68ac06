using FastEndpoints;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>Makes a message without members; there is nothing to read, whatever the caller sent.</summary>
internal sealed class EmptyMessageBinder<TMessage> : IRequestBinder<TMessage>
    where TMessage : notnull
{
    public ValueTask<TMessage> BindAsync(BinderContext ctx, CancellationToken ct) => ValueTask.FromResult(Activator.CreateInstance<TMessage>());
}
