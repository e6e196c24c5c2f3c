from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('store', '0001_initial')]

    initial = False

    operations = [
        ops.AddField(
            model_name='ContactRow',
            name='standing',
            field=fields.CharField(default='current', db_default='current', max_length=16),
        ),
        ops.AddIndex(
            model_name='OutboxEntry',
            index=Index(fields=['message_id'], name='outbox_message'),
        ),
    ]
