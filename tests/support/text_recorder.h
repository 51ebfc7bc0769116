// SPDX-License-Identifier: GPL-3.0-or-later
// A thing to paint on that keeps no picture, only where text was written.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <vector>

namespace legwork {

struct WrittenText {
    QString text;
    QRectF box;  // in the device's pixels
};

class TextRecorder : public QPaintDevice {
public:
    explicit TextRecorder(QSize size) : size_(size) {}

    std::vector<WrittenText> texts;

    QPaintEngine* paintEngine() const override { return &engine_; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
            case PdmWidth: return size_.width();
            case PdmHeight: return size_.height();
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY: return 96;
            case PdmDepth: return 32;
            case PdmDevicePixelRatio: return 1;
            case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
            default: return 0;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(TextRecorder& device) : QPaintEngine(AllFeatures), device_(device) {}

        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF& point, const QTextItem& item) override {
            const QRectF box(point.x(), point.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            device_.texts.push_back({item.text(), painter()->combinedTransform().mapRect(box)});
        }

    private:
        TextRecorder& device_;
    };

    QSize size_;
    mutable Engine engine_{*this};
};

}  // namespace legwork
